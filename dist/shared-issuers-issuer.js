const require=process.getBuiltinModule;
import{a as t}from"./shared-domain-requests-verification.js";import{d as s}from"./shared-domain-values-json.js";function g(e,r){let n=t(e.status);return n.state!=="active"?n:s(e.json)?r(e.json):i}var i={state:"unknown",why:"answered without the JSON that it documents"};function y({
headers:e},r){let n=e[r];return typeof n=="string"?n:n?.[0]}function c(e){return typeof e=="string"?a(e):Array.isArray(e)?e.filter(r=>typeof r=="string"):void 0}
function p(e){return{accept:"application/json",authorization:`Bearer ${e}`}}function w(e,r){return`Basic ${Buffer.from(`${e}:${r}`).toString("base64")}`}function I(e,r,n=/^[^\s:]+$/){
return[...e].find(([o,d])=>r.test(o)&&n.test(d))?.[1]}function x({form:e},r){return e?.test(r)===!0}function a(e){return e.split(/[\s,]+/).filter(r=>r!=="")}export{g as a,i as b,y as c,c as d,p as e,w as f,I as g,x as h,a as i};
