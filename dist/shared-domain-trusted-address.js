const require=process.getBuiltinModule;
import{a as n,b as i,c,e as s,f as p,g as u,h as f,k as d}from"./shared-sources-secrets-manager-client.js";import{b as a}from"./shared-domain-requests-request.js";function w(e){let r=URL.canParse(e)?new URL(e):void 0;return(r?.protocol==="https:"||r?.protocol==="http:"&&y(r))&&!r.username&&!r.password}function y({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var o={name:i,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:c,permissionSet:p,queriesPerSession:s,policySize:u,sessionStatements:f,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:n,count:S(e)}],read:async(e,r,t)=>d(e,await t(n,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function S(e){let r=e.filter(({reference:t,single:l})=>t.kind!=="prefix"&&!l);return e.length-r.length+Math.ceil(r.length/s)}var g=[{prefix:new RegExp(`${a.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],m=new Map([[o.name,o]]);async function k(e){let r=await g.
find(({prefix:t})=>t.test(e))?.load(e);return r?(m.set(r.name,r),r):o}function x({source:e}){let r=m.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function E(e){return Map.groupBy(e,({reference:r})=>x(r))}export{w as a,y as b,k as c,x as d,E as e};
