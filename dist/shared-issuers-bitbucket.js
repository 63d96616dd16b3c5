const require=process.getBuiltinModule;
import{b as c,c as u,f as d,g as p,i as f}from"./shared-issuers-issuer.js";import{a}from"./shared-domain-requests-verification.js";import{d as r}from"./shared-domain-values-json.js";
var b={id:"bitbucket",name:"Bitbucket",form:/^ATCTT3xFf[\w=-]{100,}$/,host:"api.bitbucket.org",request:({value:e,fields:t})=>{let i=e.startsWith("ATATT"),s=p(t,
i?/./:/(?:^|[._-])(?:e-?mail|user(?:_?name)?)$/i,i?/^[^\s:@]+@[^\s:@]+$/:void 0);return i&&s===void 0?"needs the account's e-mail address in a field beside the \
token, such as email":{path:"/2.0/user",headers:{accept:"application/json",authorization:s!==void 0&&!e.startsWith("ATCTT")?d(s,e):`Bearer ${e}`}}},read:e=>{let{
status:t,json:i}=e,s=u(e,"x-oauth-scopes"),o=t===403&&r(i)&&s!==void 0;if(t===200&&!r(i))return c;let n=a(o?200:t);return n.state==="active"?{...n,scopes:s===void 0?
void 0:f(s)}:n},includes:(e,t)=>e.replace(/:(?:write|admin)$/,"")===t||e.replace(/:admin$/,":write")===t,tells:["scopes"],cannotTell:"until when it works",date:"\
2026-11-27",source:"https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/#api-user-get"};export{b as bitbucket};
