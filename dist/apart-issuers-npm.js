const require=process.getBuiltinModule;
import{b as p,d}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{c as a}from"./apart-domain-expiry-expiry.js";import{d as o}from"./apart-domain-values-json.js";
var m={id:"npm",name:"npm",form:/^npm_[A-Za-z0-9]{36}$/,host:"registry.npmjs.org",request:({value:t})=>({path:"/-/npm/v1/tokens?perPage=100",headers:{accept:"ap\
plication/json",authorization:`Bearer ${t}`}}),read:(t,{value:s})=>{let e=d(t,"www-authenticate")??"";return t.status===401&&/\botp\b/i.test(e)?{state:"unknown",
why:"asks for a one-time password beside the token"}:t.status===401&&/\bipaddress\b/i.test(e)?{state:"unknown",why:"lets the token in from other addresses alone"}:
p(t,({objects:n})=>f(n,s))},tells:["expiry","scopes"],cannotTell:"the end where the token may not list tokens, or is not among the first hundred",date:"2026-11-\
27",source:"https://api-docs.npmjs.com/#tag/Tokens"};function f(t,s){let n=(Array.isArray(t)?t.filter(o):[]).filter(({token:i})=>typeof i=="string"&&u(s,i)),[r]=n;
return!r||n.length>1?{state:"active"}:typeof r.revoked=="string"?{state:"refused",why:"revoked"}:{state:"active",endsAt:a(r.expires??r.expiry),scopes:l(r)}}function u(t,s){
let[e="",n=""]=s.split(/(?:\.{2,}|…|\*+)/);return e.length>=4&&e!=="npm_"&&t.startsWith(e)&&t.endsWith(n)}function l({permissions:t,readonly:s}){return Array.
isArray(t)?t.filter(o).flatMap(({name:e,action:n})=>typeof e=="string"&&typeof n=="string"?[`${e}:${n}`]:[]):typeof s=="boolean"?[s?"read":"publish"]:void 0}export{m as npm};
