const require=process.getBuiltinModule;
import{a as d,d as n,g as f}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as a}from"./shared-domain-expiry-expiry.js";import{d as i}from"./shared-domain-values-json.js";
var h={id:"gitlab",name:"GitLab",form:/^glpat-[\w.-]{20,}$/,host:"gitlab.com",request:({value:e,fields:t,isOwnHost:s})=>{let r=f(t,/git_?lab_?url$/i,/./);return!s&&
r!==void 0&&!/^https:\/\/gitlab\.com\/?$/i.test(r)?"stands on a server of its own, as a field beside the token says: add host=HOST to the line":{path:"/api/v4/p\
ersonal_access_tokens/self",headers:{accept:"application/json","private-token":e}}},read:e=>{let{error:t,error_description:s}=i(e.json)?e.json:{};return e.status===
401&&t==="invalid_token"?g(String(s)):e.status===401&&/^(?:dpop|restricted_)/.test(String(t))?{state:"unknown",why:"asks for a proof beside the token"}:e.status===
403&&/^insufficient_(?:granular_)?scope$/.test(String(t))?{state:"active"}:d(e,({active:r,revoked:u,expires_at:p,scopes:c,granular_scopes:l})=>{if(u===!0)return{
state:"refused",why:"revoked"};let o=a(p);return r===!1&&!o?{state:"refused",why:"not active"}:{state:"active",endsAt:o,scopes:m(n(c),l)}})},includes:(e,t)=>e===
"api"&&!/^(?:sudo|admin_mode)$/.test(t)||e==="read_api"&&t.startsWith("read_")||e.startsWith("write_")&&t===e.replace("write_","read_"),tells:["expiry","scopes"],
cannotTell:"the projects of a fine-grained token; anything of a deploy token, a runner token or a trigger token",date:"2026-11-27",source:"https://docs.gitlab.c\
om/api/personal_access_tokens/#self-inform"};function m(e,t){if(!e?.includes("granular"))return e;if(!Array.isArray(t))return;let s=t.flatMap(r=>i(r)?n(r.permissions)??
[]:[]);return[...new Set(s)]}function g(e){return/expired/i.test(e)?{state:"refused",why:"expired",isOver:!0}:{state:"refused",why:/revoked/i.test(e)?"revoked":
"invalid_token"}}export{h as gitlab};
