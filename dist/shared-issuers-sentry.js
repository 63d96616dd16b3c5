const require=process.getBuiltinModule;
import{a as r,d as n,e as o}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{d as s}from"./shared-domain-values-json.js";import"./shared-runtime.js";var d={id:"sentry",name:"Sentry",form:/^(?:sntryu_[\da-f]{64}|sntrys_eyJ[\w+/=-]{40,})$/,host:"sentry.io",request:({value:e})=>({path:"/api/0/",headers:o(e)}),read:e=>r(
e,({auth:t})=>s(t)?{state:"active",scopes:n(t.scopes)}:{state:"unknown",why:"answered as it does without a token"}),includes:(e,t)=>e.replace(/:(?:write|admin)$/,
":read")===t||e.replace(/:admin$/,":write")===t,tells:["scopes"],cannotTell:"until when it works (its tokens do not end)",date:"2026-11-26",source:"https://docs\
.sentry.io/api/users/retrieve-the-current-credentials/"};export{d as sentry};
