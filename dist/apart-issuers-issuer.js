const require=process.getBuiltinModule;
import{b as i}from"./apart-domain-requests-verification.js";import{b as a,d}from"./apart-domain-values-json.js";function w(e,n,t){let{status:r,body:s}=n;if(r===429||r>=300&&r<400||r>=500)return i(r);let u=a(s),o=e.read?e.read({...n,json:u},t):i(r);return o.state==="refuse\
d"&&o.why===`HTTP ${r}`&&l(s)?{state:"unknown",why:`answered HTTP ${r} with a page, as what stands before it does`}:o}function l(e){return/^\s*(?:<!doctype html|<html)/i.
test(e)}function h(e,n){let t=i(e.status);return t.state!=="active"?t:d(e.json)?n(e.json):y}var y={state:"unknown",why:"answered without the JSON that it docume\
nts"};function x({headers:e},n){let t=e[n];return typeof t=="string"?t:t?.[0]}function b(e){return typeof e=="string"?f(e):Array.isArray(e)?e.filter(n=>typeof n==
"string"):void 0}function I(e){return{accept:"application/json",authorization:`Bearer ${e}`}}function R(e,n){return`Basic ${Buffer.from(`${e}:${n}`).toString("b\
ase64")}`}function V(e,n,t=/^[^\s:]+$/){return[...e].find(([r,s])=>n.test(r)&&t.test(s))?.[1]}function m({form:e},n){return e?.test(n)===!0}function f(e){return e.
split(/[\s,]+/).filter(n=>n!=="")}export{w as a,h as b,y as c,x as d,b as e,I as f,R as g,V as h,m as i,f as j};
