const require=process.getBuiltinModule;
import{a as d,g as o}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{d as i}from"./shared-domain-values-json.js";import"./shared-runtime.js";var p={id:"datadog",name:"Datadog",form:void 0,usualField:/api_?key$/i,host:"api.datadoghq.com",request:({value:t,fields:e,isOwnHost:s})=>{let a=o(e,/(?:^|[._-])(?:dd_?)?site$/i);
return!s&&a!==void 0&&a!=="datadoghq.com"?"has this key on another site, as a field beside it says: add host=api.SITE to the line":{path:"/api/v1/validate",headers:{
accept:"application/json","dd-api-key":t}}},read:t=>t.status===403&&i(t.json)?{state:"refused",why:"HTTP 403"}:d(t,({valid:e})=>e===!0?{state:"active"}:{state:"\
refused",why:"not valid"}),tells:[],cannotTell:"until when it works (API keys do not end); anything of an application key",date:"2026-11-27",source:"https://doc\
s.datadoghq.com/api/latest/authentication/#validate-api-key"};export{p as datadog};
