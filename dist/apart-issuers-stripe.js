const require=process.getBuiltinModule;
import{c as a,f as s}from"./apart-issuers-issuer.js";import{b as o}from"./apart-domain-requests-verification.js";import{d as i}from"./apart-domain-values-json.js";import"./apart-runtime.js";var c={id:"stripe",name:"Stripe",form:/^[rs]k_(?:live|test)_\w{16,}$/,host:"api.stripe.com",request:({value:e})=>({path:"/v1/balance",headers:s(e)}),read:({status:e,
json:r})=>{if(r===void 0)return a;let{error:t}=i(r)?r:{};return e===401&&i(t)&&t.code==="api_key_expired"?{state:"refused",why:t.code}:o(e===403?200:e)},tells:[],
cannotTell:"until when it works and what it may do",date:"2026-11-26",source:"https://docs.stripe.com/api/balance/balance_retrieve"};export{c as stripe};
