const require=process.getBuiltinModule;
import{a as u,b as l,c as m}from"./shared-issuers-issuers.js";import{h as f}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";
import"./shared-runtime.js";var c={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function p(e){let t=e!==void 0&&Object.hasOwn(
c,e)?c[e]:void 0;return t&&u[t]()}async function w(e,t){let n=[...t.fields].map(([s,d])=>({path:s,value:d.trim()})),r={path:"",value:t.text.trim()};if(n.length===0&&e.kind==="url")return[r];if(e.
kind==="url")return n.length===1?n:[];let o=m(e.id)?await u[e.id]():await p(t.type);if(o)return g(o,r,n);if(e.id!=="auto")return[];let a=await Promise.all(l.map(
s=>u[s]())),i=({value:s})=>a.some(d=>f(d,s));return(n.length===0?[r]:n).filter(i)}function g(e,t,n){if(n.length===0)return[t];let r=n.filter(({value:i})=>f(e,i));
if(r.length>0)return r;let{usualField:o}=e,a=o?n.filter(({path:i})=>o.test(i)):[];return a.length===1?a:n.length===1?[...n]:[]}export{w as findTokens};
