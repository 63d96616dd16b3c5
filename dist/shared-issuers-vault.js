const require=process.getBuiltinModule;
import{a as i,b as o,d as n}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as r}from"./shared-domain-expiry-expiry.js";import{d as t}from"./shared-domain-values-json.js";
var d={id:"vault",name:"Vault",form:/^hv[bs]\.[\w-]{24,}$/,host:void 0,request:({value:e})=>({path:"/v1/auth/token/lookup-self",headers:{accept:"application/jso\
n","x-vault-token":e}}),read:e=>{let{status:a,json:p}=e;return a===403?t(p)?{state:"refused",why:"HTTP 403"}:o:i(e,({data:s})=>{if(!t(s))return o;let{expire_time:l,
policies:u}=s;return{state:"active",endsAt:r(l),scopes:n(u)}})},tells:["expiry","scopes"],cannotTell:"whether somebody renews it before its end; 403 also where \
a policy keeps it from looking itself up",date:"2026-11-27",source:"https://developer.hashicorp.com/vault/api-docs/auth/token#lookup-a-token-self"};export{d as hashicorp};
