const require=process.getBuiltinModule;
import{b as r,e as s}from"./shared-issuers-issuer.js";import{a as t}from"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";import"./shared-runtime.js";var n={id:"stripe",name:"Stripe",form:/^[rs]k_(?:live|test)_\w{16,}$/,host:"api.stripe.com",request:({value:e})=>({path:"/v1/balance",headers:s(e)}),read:({status:e,
json:a})=>a===void 0?r:t(e===403?200:e),tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-26",source:"https://docs.stripe.com/api/balan\
ce/balance_retrieve"};export{n as stripe};
