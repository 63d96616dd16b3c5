const require=process.getBuiltinModule;
import{a}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as p}from"./shared-domain-expiry-expiry.js";import{d as o}from"./shared-domain-values-json.js";
import"./shared-runtime.js";var h={id:"npm",name:"npm",form:/^npm_[A-Za-z0-9]{36}$/,host:"registry.npmjs.org",request:({value:e})=>({path:"/-/npm/v1/tokens?perPage=100",headers:{accept:"ap\
plication/json",authorization:`Bearer ${e}`}}),read:(e,{value:r})=>a(e,({objects:t})=>f(t,r)),tells:["expiry","scopes"],cannotTell:"the end where the token may \
not list tokens, or is not among the first hundred",date:"2026-11-27",source:"https://api-docs.npmjs.com/#tag/Tokens"};function f(e,r){let n=(Array.isArray(e)?e.
filter(o):[]).filter(({token:i})=>typeof i=="string"&&d(r,i)),[s]=n;return!s||n.length>1?{state:"active"}:typeof s.revoked=="string"?{state:"refused",why:"revok\
ed"}:{state:"active",endsAt:p(s.expires??s.expiry),scopes:u(s)}}function d(e,r){let[t="",n=""]=r.split(/(?:\.{2,}|…|\*+)/);return t.length>=4&&t!=="npm_"&&e.startsWith(
t)&&e.endsWith(n)}function u({permissions:e,readonly:r}){return Array.isArray(e)?e.filter(o).flatMap(({name:t,action:n})=>typeof t=="string"&&typeof n=="string"?
[`${t}:${n}`]:[]):typeof r=="boolean"?[r?"read":"publish"]:void 0}export{h as npm};
