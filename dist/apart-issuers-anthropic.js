const require=process.getBuiltinModule;
import{b as a}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";var o={id:"anthropic",name:"Anthropic",form:/^sk-ant-(?:api|admin)\d\d-[\w-]{40,}$/,host:"api.anthropic.com",request:({value:t})=>({path:t.startsWith("sk-ant-ad\
min")?"/v1/organizations/me":"/v1/models?limit=1",headers:{accept:"application/json","x-api-key":t,"anthropic-version":"2023-06-01"}}),read:t=>a(t,()=>({state:"\
active"})),tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-27",source:"https://platform.claude.com/docs/en/api/models-list"};export{o as anthropic};
