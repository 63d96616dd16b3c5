const require=process.getBuiltinModule;
import{b as r,e as a}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{c as s}from"./apart-domain-expiry-expiry.js";import"./apart-domain-values-json.js";
var c={id:"fastly",name:"Fastly",form:void 0,usualField:/(?:token|key)$/i,host:"api.fastly.com",request:({value:e})=>({path:"/tokens/self",headers:{accept:"appl\
ication/json","fastly-key":e}}),read:e=>r(e,({expires_at:t,scope:o,deleted_at:i})=>typeof i=="string"?{state:"refused",why:"revoked"}:{state:"active",endsAt:s(t),
scopes:a(o)}),includes:(e,t)=>e==="global"||e==="purge_all"&&t==="purge_select",tells:["expiry","scopes"],cannotTell:"to which services it is limited",date:"202\
6-11-27",source:"https://www.fastly.com/documentation/reference/api/auth-tokens/user/"};export{c as fastly};
