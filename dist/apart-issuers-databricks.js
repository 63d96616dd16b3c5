const require=process.getBuiltinModule;
import{b as d,e as n,f as c}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{c as a}from"./apart-domain-expiry-expiry.js";import{a as o,d as s}from"./apart-domain-values-json.js";
var b={id:"databricks",name:"Databricks",form:/^dapi[\da-f]{32}(?:-\d)?$/,host:void 0,request:({value:e})=>({path:"/api/2.0/token/list",headers:c(e)}),read:e=>e.
status===403&&/invalid access token/i.test(e.body)?{state:"refused",why:"not valid"}:e.status===403&&/\brequired scopes\b/i.test(e.body)&&s(e.json)?{state:"acti\
ve"}:[401,403].includes(e.status)&&/\bexpir(?:ed|ing)\b/i.test(e.body)&&s(e.json)?{state:"refused",why:"expired",isOver:!0}:d(e,({token_infos:i})=>{let r=Array.
isArray(i)?i.filter(s):[],[t]=r;if(r.length!==1||t===void 0)return{state:"active"};let u=t.expiry_time instanceof o?t.expiry_time.source:void 0;return{state:"ac\
tive",endsAt:a(u),scopes:n(t.scopes)}}),includes:e=>e==="all-apis",tells:["expiry","scopes"],cannotTell:"its end and scopes where its owner has several tokens, \
or it may not list tokens (scope `authentication`)",date:"2026-11-27",source:"https://docs.databricks.com/api/workspace/tokens/list"};export{b as databricks};
