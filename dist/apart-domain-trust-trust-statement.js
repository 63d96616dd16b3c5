const require=process.getBuiltinModule;
import{b as s}from"./apart-domain-policies-iam-statement.js";function f({iss:e},{partition:t,accountId:n}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${t}:iam::${n}:oidc\
-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function y(e,t){let n=f(e,t),{aud:r,sub:o}=e;if(!n||typeof r!=
"string"||typeof o!="string")return;let i=n.hasGitHubKeys?l(o,e):[],u=[["aud",r],["sub",o],...i];return{Effect:"Allow",Principal:{Federated:n.arn},Action:"sts:A\
ssumeRoleWithWebIdentity",Condition:{StringEquals:Object.fromEntries(u.map(([c,d])=>[`${n.name}:${c}`,s(d)]))}}}function l(e,t){let n=t.environment===void 0?"re\
f":"environment";return(m(e)===void 0?["repository_id",n]:["repository_id"]).flatMap(o=>{let i=t[o];return typeof i=="string"?[[o,i]]:[]})}function m(e){let[,t]=/(?:^|:)(environment:|pull_request(?=:|$)|ref:)/.
exec(e)??[];return t?.replace(":","")}function g(e,t=[]){return{Effect:"Allow",Principal:{AWS:e.arn},Action:a(t)}}function h(e,t=[]){return{Effect:"Allow",Action:a(
t),Resource:e.arn}}function a(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{f as a,y as b,m as c,g as d,h as e};
