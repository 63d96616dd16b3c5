const require=process.getBuiltinModule;
import{b as c,e as a,h as d}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{b as n,d as i}from"./apart-domain-values-json.js";var f={id:"docker-hub",name:"Docker Hub",form:/^dckr_[po]at_[\w-]{20,}$/,host:"hub.docker.com",request:({value:o,fields:e})=>{let t=d(e,/(?:^|[._-])(?:user(?:_?name)?|login|organization|org)$/i);
return t===void 0?"needs the user name in a field beside the token, such as username":{method:"POST",path:"/v2/auth/token",headers:{accept:"application/json","c\
ontent-type":"application/json"},body:JSON.stringify({identifier:t,secret:o})}},read:o=>c(o,({access_token:e})=>{let[,t=""]=typeof e=="string"?e.split("."):[],s=n(
Buffer.from(t,"base64url").toString());return{state:"active",scopes:i(s)?a(s.scope):void 0}}),includes:(o,e)=>r.includes(e)&&r.indexOf(e)<r.indexOf(o),tells:["s\
copes"],cannotTell:"until when it works",date:"2026-11-27",source:"https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md"},r=["re\
po:public_read","repo:read","repo:write","repo:admin"];export{f as dockerHub};
