const require=process.getBuiltinModule;
import{a as n,b as a,c as i,e as s,f as c,g as p,h as u,k as f}from"./shared-sources-secrets-manager-client.js";function w(e){let r=URL.canParse(e)?new URL(e):void 0;return(r?.protocol==="https:"||r?.protocol==="http:"&&l(r))&&!r.username&&!r.password}function l({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var o={name:a,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:i,permissionSet:c,queriesPerSession:s,policySize:p,sessionStatements:u,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:n,count:y(e)}],read:async(e,r,t)=>f(e,await t(n,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function y(e){let r=e.filter(({reference:t,single:m})=>t.kind!=="prefix"&&!m);return e.length-r.length+Math.ceil(r.length/s)}var S=/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,x=[{prefix:S,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],d=new Map([[o.name,o]]);async function q(e){let r=await x.
find(({prefix:t})=>t.test(e))?.load(e);return r?(d.set(r.name,r),r):o}function g({source:e}){let r=d.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function k(e){return Map.groupBy(e,({reference:r})=>g(r))}export{w as a,l as b,S as c,q as d,g as e,k as f};
