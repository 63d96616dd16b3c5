const require=process.getBuiltinModule;
import{a as s,g as d}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{d as i}from"./shared-domain-values-json.js";var p={id:"datadog",name:"Datadog",form:void 0,usualField:/api_?key$/i,host:"api.datadoghq.com",request:({value:t,fields:e,isOwnHost:o})=>{if(/^dd(?:pat|sat|app?)_/.
test(t))return"has no request that every access token or application key may send: only API keys can be verified";let a=d(e,/(?:^|[._-])(?:dd_?)?site$/i);return!o&&
a!==void 0&&a!=="datadoghq.com"?"has this key on another site, as a field beside it says: add host=api.SITE to the line":{path:"/api/v1/validate",headers:{accept:"\
application/json","dd-api-key":t}}},read:t=>t.status===403&&i(t.json)?{state:"refused",why:"HTTP 403"}:s(t,({valid:e})=>e===!0?{state:"active"}:{state:"refused",
why:"not valid"}),tells:[],cannotTell:"until when it works (API keys do not end); anything of an application key or an access token (`ddpat_`, `ddsat_`)",date:"\
2026-11-27",source:"https://docs.datadoghq.com/api/latest/authentication/#validate-api-key"};export{p as datadog};
