const require=process.getBuiltinModule;
import{a as d,e as n}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as o}from"./shared-domain-expiry-expiry.js";import{a,d as t}from"./shared-domain-values-json.js";
import"./shared-runtime.js";var f={id:"databricks",name:"Databricks",form:/^dapi[\da-f]{32}(?:-\d)?$/,host:void 0,request:({value:e})=>({path:"/api/2.0/token/list",headers:n(e)}),read:e=>e.
status===403&&/invalid access token/i.test(e.body)?{state:"refused",why:"not valid"}:[401,403].includes(e.status)&&/\bexpir(?:ed|ing)\b/i.test(e.body)&&t(e.json)?
{state:"refused",why:"expired",isOver:!0}:d(e,({token_infos:s})=>{let r=Array.isArray(s)?s.filter(t):[],[i]=r,c=r.length===1&&i?.expiry_time instanceof a?i.expiry_time.
source:void 0;return{state:"active",endsAt:o(c)}}),tells:["expiry"],cannotTell:"what it may do; its end where its owner has several tokens",date:"2026-11-27",source:"\
https://docs.databricks.com/api/workspace/tokens/list"};export{f as databricks};
