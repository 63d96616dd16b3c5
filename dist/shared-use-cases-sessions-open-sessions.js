const require=process.getBuiltinModule;
import{k as u,l as f}from"./shared-domain-credentials-aws-config.js";import{O as l,s as c}from"./shared-domain-in-parallel.js";import{e as p}from"./shared-domain-failure.js";var y=25;function k(n,{reader:e}){return e.scoped&&e.role?l(n,e.role):[...new Set(n.map(({region:o})=>o))].map(o=>({region:o,queries:n.filter(r=>r.region===o)}))}
async function A(n,e,{runner:d,sts:o}){if(e.kind==="ambient")return{sessions:n.map(s=>({plan:s,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let r=new u(
{identity:e.identity,token:e.token,runner:d,sts:o}),a=[],i;return{sessions:(await c(n,y,async t=>{try{if(!i)return await r.open(t)}catch(s){if(!(s instanceof f&&
p(s.failure)))throw s;i=s}return a.push(t),[]})).flat(),unopened:a,noAnswer:i}}export{y as a,k as b,A as c};
