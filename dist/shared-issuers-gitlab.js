const require=process.getBuiltinModule;
import{a,d as o}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as s}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
import"./shared-runtime.js";var f={id:"gitlab",name:"GitLab",form:/^glpat-[\w.-]{20,}$/,host:"gitlab.com",request:({value:e})=>({path:"/api/v4/personal_access_tokens/self",headers:{accept:"\
application/json","private-token":e}}),read:e=>a(e,({active:t,revoked:n,expires_at:i,scopes:p})=>{if(n===!0)return{state:"refused",why:"revoked"};let r=s(i);return t===
!1&&!r?{state:"refused",why:"not active"}:{state:"active",endsAt:r,scopes:o(p)}}),includes:(e,t)=>e==="api"&&/^(?:read_|write_|create_runner$|manage_runner$|k8s_proxy$)/.
test(t)||e==="read_api"&&/^read_(?:user|repository|registry)$/.test(t)||e.startsWith("write_")&&t===e.replace("write_","read_"),tells:["expiry","scopes"],cannotTell:"\
anything of a deploy token, a runner token or a trigger token",date:"2026-11-27",source:"https://docs.gitlab.com/api/personal_access_tokens/#self-inform"};export{f as gitlab};
