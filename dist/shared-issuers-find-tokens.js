const require=process.getBuiltinModule;
import{a,b as l,c}from"./shared-issuers-issuers.js";import{h as f}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";
var m={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function p(e){let n=e!==void 0&&Object.hasOwn(
m,e)?m[e]:void 0;return n&&a[n]()}async function w(e,n){let t=[...n.fields].map(([s,d])=>({path:s,value:d.trim()})),i={path:"",value:n.text.trim()};if(t.length===0&&e.kind==="url")return[i];if(e.
kind==="url")return t.length===1?t:[];let r=c(e.id)?await a[e.id]():await p(n.type);if(r)return g(r,i,t);if(e.id!=="auto")return[];let u=await Promise.all(l.map(
s=>a[s]())),o=({value:s})=>u.some(d=>f(d,s));return(t.length===0?[i]:t).filter(o)}function g(e,n,t){if(t.length===0)return[n];let i=t.filter(({value:o})=>f(e,o));
if(i.length>0)return i;let{usualField:r}=e,u=r?t.filter(({path:o})=>r.test(o)):[];return u.length===1?u:t.length===1?[...t]:[]}export{w as findTokens};
