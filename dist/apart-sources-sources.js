const require=process.getBuiltinModule;
import{c as o}from"./apart-sources-secrets-manager-client.js";import{b as t}from"./apart-domain-requests-request.js";var s=[{prefix:new RegExp(`${t.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).
tokensOf(e)}],n=new Map([[o.name,o]]);function a({source:e}){let r=n.get(e);if(!r)throw new Error(`The source ${e} was not loaded.`);return r}function p(e){return Map.groupBy(e,({reference:r})=>a(r))}export{s as a,p as b};
