const require=process.getBuiltinModule;
import{a as d,b as i,e as u,g as c}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as a}from"./shared-domain-expiry-expiry.js";import{d as n}from"./shared-domain-values-json.js";
var y={id:"cloudflare",name:"Cloudflare",form:/^cf[au]t_\w{40,}$/,host:"api.cloudflare.com",request:({value:e,fields:s})=>{let r=c(s,/account_?(?:id|tag)$/i,/^[\da-f]{32}$/);
return e.startsWith("cfat_")&&r===void 0?"needs the account's id in a field beside the token, such as account_id":{path:`/client/v4/${r!==void 0&&!e.startsWith(
"cfut_")?`accounts/${r}`:"user"}/tokens/verify`,headers:u(e)}},read:(e,{value:s})=>!/^cf[au]t_/.test(s)&&(e.status===401||e.status===403)?l:d(e,({result:r})=>{if(!n(
r))return i;let{status:t,expires_on:f}=r,o=a(f);return t==="active"?{state:"active",endsAt:o}:t==="expired"&&o?{state:"active",endsAt:o}:t==="expired"?{state:"r\
efused",why:t,isOver:!0}:t==="disabled"?{state:"refused",why:t}:i}),tells:["expiry"],cannotTell:"what it may do; whether one without the beginning `cfut_` or `c\
fat_` was deleted; anything of a global API key",date:"2026-11-27",source:"https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/veri\
fy/"},l={state:"unknown",why:"does not know it there: it was deleted; or it is an account's, whose id is not in a field beside it, or a user's, and there is one"};export{y as cloudflare};
