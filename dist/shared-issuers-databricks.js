const require=process.getBuiltinModule;
import{a as n,e as d}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{e as o}from"./shared-domain-expiry-expiry.js";import{a,d as i}from"./shared-domain-values-json.js";
import"./shared-runtime.js";var u={id:"databricks",name:"Databricks",form:/^dapi[\da-f]{32}(?:-\d)?$/,host:void 0,request:({value:e})=>({path:"/api/2.0/token/list",headers:d(e)}),read:e=>e.
status===403&&/invalid access token/i.test(e.body)?{state:"refused",why:"HTTP 403"}:n(e,({token_infos:t})=>{let s=Array.isArray(t)?t.filter(i):[],[r]=s,c=s.length===
1&&r?.expiry_time instanceof a?r.expiry_time.source:void 0;return{state:"active",endsAt:o(c)}}),tells:["expiry"],cannotTell:"what it may do; its end where its o\
wner has several tokens",date:"2026-11-27",source:"https://docs.databricks.com/api/workspace/tokens/list"};export{u as databricks};
