const require=process.getBuiltinModule;
import{a as s,e as t}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";import"./shared-runtime.js";var n={id:"openai",name:"OpenAI",form:/^sk-(?:(?:proj|svcacct|None)-[\w-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$/,host:"api.openai.com",request:({value:e})=>({
path:"/v1/models",headers:t(e)}),read:e=>/missing scopes|insufficient permissions/i.test(e.body)&&[401,403].includes(e.status)?{state:"active"}:s(e,()=>({state:"\
active"})),tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-27",source:"https://platform.openai.com/docs/api-reference/models/list"};export{n as openai};
