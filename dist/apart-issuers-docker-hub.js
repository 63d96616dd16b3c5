const require=process.getBuiltinModule;
import{b as i,e as c,h as a}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{b as r,d as n}from"./apart-domain-values-json.js";import"./apart-runtime.js";var p={id:"docker-hub",name:"Docker Hub",form:/^dckr_[po]at_[\w-]{20,}$/,host:"hub.docker.com",request:({value:o,fields:e})=>{let t=a(e,/(?:^|[._-])(?:user(?:_?name)?|login|organization|org)$/i);
return t===void 0?"needs the user name in a field beside the token, such as username":{method:"POST",path:"/v2/auth/token",headers:{accept:"application/json","c\
ontent-type":"application/json"},body:JSON.stringify({identifier:t,secret:o})}},read:o=>i(o,({access_token:e})=>{let[,t=""]=typeof e=="string"?e.split("."):[],s=r(
Buffer.from(t,"base64url").toString());return{state:"active",scopes:n(s)?c(s.scope):void 0}}),tells:["scopes"],cannotTell:"until when it works",date:"2026-11-27",
source:"https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md"};export{p as dockerHub};
