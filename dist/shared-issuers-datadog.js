const require=process.getBuiltinModule;
import{a}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";import"./shared-runtime.js";var o={id:"datadog",name:"Datadog",form:void 0,usualField:/api_?key$/i,host:"api.datadoghq.com",request:({value:t})=>({path:"/api/v1/validate",headers:{accept:"\
application/json","dd-api-key":t}}),read:t=>t.status===403?{state:"refused",why:"HTTP 403"}:a(t,({valid:e})=>e===!0?{state:"active"}:{state:"refused",why:"not v\
alid"}),tells:[],cannotTell:"until when it works (API keys do not end); anything of an application key",date:"2026-11-26",source:"https://docs.datadoghq.com/api\
/latest/authentication/#validate-api-key"};export{o as datadog};
