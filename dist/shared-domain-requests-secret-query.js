const require=process.getBuiltinModule;
import{a as c}from"./shared-domain-requests-request.js";function y(r,e,t=!1){let s=new Map;for(let o of r){let{reference:n,version:a}=o,i=n.kind==="arn"?n.region:e.region,u=JSON.stringify([i,n,a.stage,a.versionId]),d=s.
get(u);d?d.requests.push(o):s.set(u,{reference:n,version:a,region:i,single:f(o,e),described:t,text:c(n),requests:[o]})}return[...s.values()]}function f({reference:r,
version:e},t){return e.stage!==void 0||e.versionId!==void 0?!0:r.kind==="arn"&&t.accountId!==void 0&&r.accountId!==t.accountId}export{y as a};
