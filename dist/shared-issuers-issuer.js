const require=process.getBuiltinModule;
import{a as s}from"./shared-domain-requests-verification.js";import{d as r}from"./shared-domain-values-json.js";function f(e,n){let t=s(e.status);return t.state!=="active"?t:r(e.json)?n(e.json):a}var a={state:"unknown",why:"answered without the JSON that it documents"};function g({
headers:e},n){let t=e[n];return typeof t=="string"?t:t?.[0]}function c(e){return typeof e=="string"?d(e):Array.isArray(e)?e.filter(n=>typeof n=="string"):void 0}
function p(e){return{accept:"application/json",authorization:`Bearer ${e}`}}function w(e,n){return`Basic ${Buffer.from(`${e}:${n}`).toString("base64")}`}function h(e,n,t=/^[^\s:]+$/){
return[...e].find(([i,o])=>n.test(i)&&t.test(o))?.[1]}function x({form:e},n){return e?.test(n)===!0}function d(e){return e.split(/[\s,]+/).filter(n=>n!=="")}export{f as a,a as b,g as c,c as d,p as e,w as f,h as g,x as h,d as i};
