const require=process.getBuiltinModule;
import{c as l}from"./apart-sources-secrets-manager-client.js";var h=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],d=new Map([[l.name,l]]);async function O(e){
let o=await h.find(({prefix:i})=>i.test(e))?.load(e);return o?(d.set(o.name,o),o):l}function p({source:e}){let o=d.get(e);if(!o)throw new Error(`The source ${e}\
 was not loaded.`);return o}function m(e){return Map.groupBy(e,({reference:o})=>p(o))}var q=2048;function M(e,o){let i=[],c=e.map(n=>{let r=p(n.reference);return{query:n,source:r,permissionSet:r.permissionSet(n),...r.policySize(n,n.role??o)}});c.
sort((n,r)=>r.own-n.own);for(let{query:n,source:r,permissionSet:u,shared:S,own:g}of c){let f=({parts:t,length:a})=>a+g+(t.has(r)?0:S+(t.size>0?1:0)),x=t=>{let a=t.
parts.get(r);return t.region!==n.region||t.role?.arn!==n.role?.arn||f(t)>q||t.queries.length>0&&(r.isAlone||t.isAlone)?!1:!a||a.permissionSet===u&&a.count<r.queriesPerSession},
s=i.find(x);if(!s){let{isAlone:t=!1}=r,{region:a,role:P}=n;s={region:a,role:P,queries:[],parts:new Map,length:y([]).length,isAlone:t},i.push(s)}s.length=f(s),s.
queries.push(n),s.parts.set(r,{permissionSet:u,count:(s.parts.get(r)?.count??0)+1})}return i.map(({region:n,role:r,queries:u})=>({region:n,...r&&{role:r},queries:u}))}
function b(e){let o=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,o)},{...e,queries:e.queries.slice(o)}]}function Q({queries:e,role:o},i){
let c=o??i;return y([...m(e)].flatMap(([n,r])=>n.sessionStatements(r,c)))}function y(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}export{O as a,m as b,M as c,b as d,Q as e};
