const require=process.getBuiltinModule;
import{a as r,d as a}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as s}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
var c={id:"fastly",name:"Fastly",form:void 0,usualField:/(?:token|key)$/i,host:"api.fastly.com",request:({value:e})=>({path:"/tokens/self",headers:{accept:"appl\
ication/json","fastly-key":e}}),read:e=>r(e,({expires_at:t,scope:o,deleted_at:i})=>typeof i=="string"?{state:"refused",why:"revoked"}:{state:"active",endsAt:s(t),
scopes:a(o)}),includes:(e,t)=>e==="global"||e==="purge_all"&&t==="purge_select",tells:["expiry","scopes"],cannotTell:"to which services it is limited",date:"202\
6-11-27",source:"https://www.fastly.com/documentation/reference/api/auth-tokens/user/"};export{c as fastly};
