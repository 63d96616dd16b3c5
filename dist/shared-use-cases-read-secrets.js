const require=process.getBuiltinModule;
import{m as A,n as k}from"./shared-domain-credentials-aws-config.js";import{I as h}from"./shared-domain-requests-lease-inputs.js";import{e as P}from"./shared-domain-trusted-address.js";import{a as R}from"./shared-domain-in-parallel.js";
import{a as w,e as y}from"./shared-domain-failure.js";var Q=25;function q(r,{reader:e}){return e.scoped&&e.role?h(r,e.role):[...Map.groupBy(r,({region:t,role:n})=>`${t} ${n?.arn}`).values()].flatMap(t=>{let[{region:n,
role:c}={}]=t;return n===void 0?[]:[{region:n,...c&&{role:c},queries:t}]})}async function b(r,e,{runner:s,sts:t}){if(e.kind==="ambient")return{sessions:r.map(o=>({
plan:o,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let n=new A({identity:e.identity,token:e.token,runner:s,sts:t}),c=[],i;return{sessions:(await R(
r,Q,async a=>{try{if(!i)return await n.open(a)}catch(o){if(!(o instanceof k&&y(o.failure)))throw o;i=o}return c.push(a),[]})).flat(),unopened:c,noAnswer:i}}async function j(r,e,s,t){let n=new Map,c=[],i=r;for(let[l,a]of s.entries()){let o=l===s.length-1?"full":"short",m=t.sts(a,o),d=await b(q(i,e),e,{runner:t.runner,
sts:m});c.push(...d.sessions);for(let[f,g]of await x(d.sessions,o,t))n.set(f,g);let{noAnswer:p}=d;for(let f of d.unopened.flatMap(g=>g.queries))p&&n.set(f,p.failure);
let u=s[l+1];if(u===void 0&&p)throw p;let S=[...n].filter($);if(u===void 0||S.length===0)break;t.runner.warning(v(a,u,S));for(let[f]of S)n.delete(f);i=S.map(([f])=>M(
u,f))}return{results:n,sessions:c}}async function x(r,e,{openClient:s}){let t=r.flatMap(({plan:i,keys:l})=>[...P(i.queries)].map(([a,o])=>({source:a,queries:o,region:i.
region,keys:l}))),n=new Map;return(await R(t,Q,async({source:i,queries:l,region:a,keys:o})=>{let m=`${i.name} ${a}`,d=n.get(m);if(d)return l.map(u=>[u,d]);let p=[
...await i.read(l,{region:a,keys:o,retryBudget:e},s)];for(let[,u]of p)u instanceof w&&y(u)&&n.set(m,u);return p})).flat()}function $(r){let[{isRegionFixed:e=!1},
s]=r;return s instanceof w&&y(s)?!e||s.operation.startsWith("AssumeRole"):!1}function M(r,e){return e.isRegionFixed?e:{...e,region:r}}function v(r,e,s){let t=s.
length===1?"one secret is":`${s.length} secrets are`,n=s[0]?.[1].message;return`${r} did not answer (${n}): ${t} read by way of ${e} instead.`}export{Q as a,q as b,b as c,j as d};
