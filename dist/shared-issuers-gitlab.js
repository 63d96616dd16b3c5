const require=process.getBuiltinModule;
import{a,d,g as f}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as n}from"./shared-domain-expiry-expiry.js";import{d as o}from"./shared-domain-values-json.js";
import"./shared-runtime.js";var g={id:"gitlab",name:"GitLab",form:/^glpat-[\w.-]{20,}$/,host:"gitlab.com",request:({value:e,fields:t,isOwnHost:s})=>{let r=f(t,/git_?lab_?url$/i,/./);return!s&&
r!==void 0&&!/^https:\/\/gitlab\.com\/?$/i.test(r)?"stands on a server of its own, as a field beside the token says: add host=HOST to the line":{path:"/api/v4/p\
ersonal_access_tokens/self",headers:{accept:"application/json","private-token":e}}},read:e=>{let{error:t,error_description:s}=o(e.json)?e.json:{};return e.status===
401&&t==="invalid_token"?l(String(s)):a(e,({active:r,revoked:p,expires_at:u,scopes:c})=>{if(p===!0)return{state:"refused",why:"revoked"};let i=n(u);return r===!1&&
!i?{state:"refused",why:"not active"}:{state:"active",endsAt:i,scopes:d(c)}})},includes:(e,t)=>e==="api"&&/^(?:read_|write_|create_runner$|manage_runner$|k8s_proxy$)/.
test(t)||e==="read_api"&&/^read_(?:user|repository|registry)$/.test(t)||e.startsWith("write_")&&t===e.replace("write_","read_"),tells:["expiry","scopes"],cannotTell:"\
anything of a deploy token, a runner token or a trigger token",date:"2026-11-27",source:"https://docs.gitlab.com/api/personal_access_tokens/#self-inform"};function l(e){
return/expired/i.test(e)?{state:"refused",why:"expired",isOver:!0}:{state:"refused",why:/revoked/i.test(e)?"revoked":"invalid_token"}}export{g as gitlab};
