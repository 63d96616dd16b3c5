const require=process.getBuiltinModule;
import{b as t}from"./apart-domain-requests-verification.js";import{b as d,d as i}from"./apart-domain-values-json.js";function g(e,r,n){let{status:s,body:o}=r;if(s===429||s>=300&&s<400||s>=500)return t(s);let a=d(o);return e.read?e.read({...r,json:a},n):t(s)}function c(e,r){let n=t(
e.status);return n.state!=="active"?n:i(e.json)?r(e.json):u}var u={state:"unknown",why:"answered without the JSON that it documents"};function p({headers:e},r){
let n=e[r];return typeof n=="string"?n:n?.[0]}function I(e){return typeof e=="string"?l(e):Array.isArray(e)?e.filter(r=>typeof r=="string"):void 0}function x(e){
return{accept:"application/json",authorization:`Bearer ${e}`}}function w(e,r){return`Basic ${Buffer.from(`${e}:${r}`).toString("base64")}`}function R(e,r,n=/^[^\s:]+$/){
return[...e].find(([s,o])=>r.test(s)&&n.test(o))?.[1]}function b({form:e},r){return e?.test(r)===!0}function l(e){return e.split(/[\s,]+/).filter(r=>r!=="")}export{g as a,c as b,u as c,p as d,I as e,x as f,w as g,R as h,b as i,l as j};
