const require=process.getBuiltinModule;
import{b as i,c as o,e as n}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{c as r}from"./apart-domain-expiry-expiry.js";import{d as t}from"./apart-domain-values-json.js";
var d={id:"vault",name:"Vault",form:/^hv[bs]\.[\w-]{24,}$/,host:void 0,request:({value:e})=>({path:"/v1/auth/token/lookup-self",headers:{accept:"application/jso\
n","x-vault-token":e}}),read:e=>{let{status:a,json:p}=e;return a===403?t(p)?{state:"refused",why:"HTTP 403"}:o:i(e,({data:s})=>{if(!t(s))return o;let{expire_time:l,
policies:u}=s;return{state:"active",endsAt:r(l),scopes:n(u)}})},tells:["expiry","scopes"],cannotTell:"whether somebody renews it before its end; 403 also where \
a policy keeps it from looking itself up",date:"2026-11-27",source:"https://developer.hashicorp.com/vault/api-docs/auth/token#lookup-a-token-self"};export{d as hashicorp};
