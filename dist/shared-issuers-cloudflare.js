const require=process.getBuiltinModule;
import{a as c,b as o,e as d,g as u}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as i}from"./shared-domain-expiry-expiry.js";import{d as a}from"./shared-domain-values-json.js";
import"./shared-runtime.js";var h={id:"cloudflare",name:"Cloudflare",form:/^cf[au]t_\w{40,}$/,host:"api.cloudflare.com",request:({value:t,fields:r})=>{let e=u(r,/account_?(?:id|tag)$/i,/^[\da-f]{32}$/);
return t.startsWith("cfat_")&&e===void 0?"needs the account's id in a field beside the token, such as account_id":{path:`/client/v4/${e!==void 0&&!t.startsWith(
"cfut_")?`accounts/${e}`:"user"}/tokens/verify`,headers:d(t)}},read:t=>c(t,({result:r})=>{if(!a(r))return o;let{status:e,expires_on:n}=r,s=i(n);return e==="acti\
ve"?{state:"active",endsAt:s}:e==="expired"&&s?{state:"active",endsAt:s}:e==="expired"||e==="disabled"?{state:"refused",why:e}:o}),tells:["expiry"],cannotTell:"\
what it may do; anything of a global API key",date:"2026-11-27",source:"https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/"};export{h as cloudflare};
