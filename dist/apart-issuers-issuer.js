const require=process.getBuiltinModule;
import{b as o}from"./apart-domain-requests-verification.js";import{b as i,d as a}from"./apart-domain-values-json.js";function w(e,r,n){let{status:s,body:t}=r;if(s===429||s>=300&&s<400||s>=500)return o(s);let u=i(t),d=e.read?e.read({...r,json:u},n):o(s);return d.state==="refuse\
d"&&d.why===`HTTP ${s}`&&l(t)?{state:"unknown",why:`answered HTTP ${s} with a page, as what stands before it does`}:d}function l(e){return/^\s*(?:<!doctype html|<html)/i.
test(e)}function I(e,r){let n=o(e.status);return n.state!=="active"?n:a(e.json)?r(e.json):f}var f={state:"unknown",why:"answered without the JSON that it docume\
nts"};function x({headers:e},r){let n=e[r];return typeof n=="string"?n:n?.[0]}function h(e){return typeof e=="string"?g(e):Array.isArray(e)?e.filter(r=>typeof r==
"string"):void 0}function b(e){return{accept:"application/json",authorization:`Bearer ${e}`}}function R(e,r){return`Basic ${Buffer.from(`${e}:${r}`).toString("b\
ase64")}`}function m(e,r,n=/^[^\s:]+$/){return[...e].find(([s,t])=>r.test(s)&&n.test(t))?.[1]}function O({form:e},r){return e?.test(r)===!0}function g(e){return e.
split(/[\s,]+/).filter(r=>r!=="")}export{w as a,I as b,f as c,x as d,h as e,b as f,R as g,m as h,O as i,g as j};
