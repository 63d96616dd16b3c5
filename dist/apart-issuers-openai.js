const require=process.getBuiltinModule;
import{b as s,f as t}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import"./apart-domain-values-json.js";import"./apart-runtime.js";var n={id:"openai",name:"OpenAI",form:/^sk-(?:(?:proj|svcacct|None)-[\w-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$/,host:"api.openai.com",request:({value:e})=>({
path:"/v1/models",headers:t(e)}),read:e=>/missing scopes|insufficient permissions/i.test(e.body)&&[401,403].includes(e.status)?{state:"active"}:s(e,()=>({state:"\
active"})),tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-27",source:"https://platform.openai.com/docs/api-reference/models/list"};export{n as openai};
