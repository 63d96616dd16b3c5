const require=process.getBuiltinModule;
import{b as s,e as r,f as i}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";var d={id:"sendgrid",name:"SendGrid",form:/^SG\.[\w-]{22}\.[\w-]{43}$/,host:"api.sendgrid.com",request:({value:e})=>({path:"/v3/scopes",headers:i(e)}),read:e=>s(
e,({scopes:o})=>({state:"active",scopes:r(o)})),tells:["scopes"],cannotTell:"until when it works (its keys do not end)",date:"2026-11-27",source:"https://www.tw\
ilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access"};export{d as sendgrid};
