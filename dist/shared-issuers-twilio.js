const require=process.getBuiltinModule;
import{a as n,f as c,g as o}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";var d={id:"twilio",name:"Twilio",form:void 0,usualField:/(?:auth_?token|secret)$/i,host:"api.twilio.com",request:({value:t,fields:e})=>{let i=o(e,/./,/^AC[\da-f]{32}$/);
if(i===void 0)return"needs the account's id (AC\u2026) in a field beside the token";let a=o(e,/./,/^SK[\da-f]{32}$/);return{path:`/2010-04-01/Accounts/${i}${a===
void 0?"":"/Usage/Records"}.json`,headers:{accept:"application/json",authorization:c(a??i,t)}}},read:t=>n(t,({status:e})=>e==="closed"||e==="suspended"?{state:"\
refused",why:`account ${e}`}:{state:"active"}),tells:[],cannotTell:"until when it works and what it may do; anything of a restricted key that may not read the u\
sage",date:"2026-11-27",source:"https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource"};export{d as twilio};
