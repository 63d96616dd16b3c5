const require=process.getBuiltinModule;
import{c as a,d as c,g as u,h as d,i as p}from"./apart-issuers-issuer.js";import{b as n}from"./apart-domain-requests-verification.js";import{d as o}from"./apart-domain-values-json.js";
import"./apart-runtime.js";var h={id:"bitbucket",name:"Bitbucket",form:/^ATCTT3xFf[\w=-]{100,}$/,host:"api.bitbucket.org",request:({value:e,fields:t})=>{let s=d(t,/(?:^|[._-])(?:e-?mail|user(?:_?name)?)$/i);
return{path:"/2.0/user",headers:{accept:"application/json",authorization:s!==void 0&&!e.startsWith("ATCTT")?u(s,e):`Bearer ${e}`}}},read:e=>{let{status:t,json:s}=e,
r=c(e,"x-oauth-scopes"),f=t===403&&o(s)&&r!==void 0;if(t===200&&!o(s))return a;let i=n(f?200:t);return i.state==="active"?{...i,scopes:r===void 0?void 0:p(r)}:i},
includes:(e,t)=>e.replace(/:(?:write|admin)$/,"")===t||e.replace(/:admin$/,":write")===t,tells:["scopes"],cannotTell:"until when it works",date:"2026-11-26",source:"\
https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get"};export{h as bitbucket};
