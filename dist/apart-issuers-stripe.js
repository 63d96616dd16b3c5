const require=process.getBuiltinModule;
import{c as r,f as s}from"./apart-issuers-issuer.js";import{b as t}from"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";import"./apart-runtime.js";var n={id:"stripe",name:"Stripe",form:/^[rs]k_(?:live|test)_\w{16,}$/,host:"api.stripe.com",request:({value:e})=>({path:"/v1/balance",headers:s(e)}),read:({status:e,
json:a})=>a===void 0?r:t(e===403?200:e),tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-26",source:"https://docs.stripe.com/api/balan\
ce/balance_retrieve"};export{n as stripe};
