const require=process.getBuiltinModule;
import{a as o,e as i}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{d as t}from"./shared-domain-values-json.js";var c={id:"openai",name:"OpenAI",form:/^sk-(?:(?:proj|svcacct|service|admin|None)-[\w-]{40,}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})$/,host:"api.openai.com",request:({
value:e})=>({path:e.startsWith("sk-admin-")?"/v1/organization/admin_api_keys?limit=1":"/v1/models",headers:i(e)}),read:e=>{if(/missing scopes|insufficient permissions/i.
test(e.body)&&[401,403].includes(e.status))return{state:"active"};let{error:s}=t(e.json)?e.json:{};return t(s)&&s.code==="ip_not_authorized"?{state:"unknown",why:"\
lets the key in from other addresses alone"}:o(e,()=>({state:"active"}))},tells:[],cannotTell:"until when it works and what it may do",date:"2026-11-27",source:"\
https://platform.openai.com/docs/api-reference/models/list"};export{c as openai};
