const require=process.getBuiltinModule;
import{b as o}from"./apart-domain-requests-verification.js";import{b as t,d}from"./apart-domain-values-json.js";function f(e,r,n){let{status:s,body:a}=r;if(s===429||s>=300&&s<400||s>=500)return o(s);let i=t(a);return e.read?e.read({...r,json:i},n):o(s)}function g(e,r){let n=o(
e.status);return n.state!=="active"?n:d(e.json)?r(e.json):u}var u={state:"unknown",why:"answered without the JSON that it documents"};function c({headers:e},r){
let n=e[r];return typeof n=="string"?n:n?.[0]}function p(e){return e.split(/[\s,]+/).filter(r=>r!=="")}export{f as a,g as b,c,p as d};
