const require=process.getBuiltinModule;
import{b as s,e as o,g as a}from"./shared-issuers-issuer.js";import{a as n}from"./shared-domain-requests-verification.js";import{d as i}from"./shared-domain-values-json.js";var h={id:"stripe",name:"Stripe",form:/^(?:[rs]k_(?:live|test)|sk_org)_\w{16,}$/,host:"api.stripe.com",request:({value:e,fields:r})=>{if(!e.startsWith("sk_org"))
return{path:"/v1/balance",headers:o(e)};let t=a(r,/./,/^acct_\w+$/);if(t===void 0)return"needs one of the organization's accounts (acct_\u2026) in a field beside the\
 token";let c={"stripe-context":t,"stripe-version":"2025-09-30.clover"};return{path:"/v1/balance",headers:{...o(e),...c}}},read:({status:e,json:r})=>{if(r===void 0)
return s;let{error:t}=i(r)?r:{};return e===401&&i(t)&&t.code==="api_key_expired"?{state:"refused",why:t.code}:n(e===403?200:e)},tells:[],cannotTell:"until when \
it works and what it may do",date:"2026-11-27",source:"https://docs.stripe.com/api/balance/balance_retrieve"};export{h as stripe};
