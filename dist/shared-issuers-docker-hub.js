const require=process.getBuiltinModule;
import{a as o,g as n}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";import"./shared-runtime.js";var a={id:"docker-hub",name:"Docker Hub",form:/^dckr_[po]at_[\w-]{20,}$/,host:"hub.docker.com",request:({value:e,fields:r})=>{let t=n(r,/(?:^|[._-])(?:user(?:_?name)?|login|organization|org)$/i);
return t===void 0?"needs the user name in a field beside the token, such as username":{method:"POST",path:"/v2/auth/token",headers:{accept:"application/json","c\
ontent-type":"application/json"},body:JSON.stringify({identifier:t,secret:e})}},read:e=>o(e,()=>({state:"active"})),tells:[],cannotTell:"until when it works and\
 what it may do",date:"2026-11-27",source:"https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md"};export{a as dockerHub};
