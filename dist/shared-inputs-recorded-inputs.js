const require=process.getBuiltinModule;
import{a as C,b as O,d as g,e as L}from"./shared-domain-refusals-absent.js";import{b as I}from"./shared-domain-expiry-expiry-advice.js";import{l as S,o as b,s as R,t as q,u as M}from"./shared-domain-credentials-aws-config.js";
import{j as x}from"./shared-adapters-aws-config.js";import{I as l,y as w,z as k}from"./shared-domain-in-parallel.js";function E({inputs:e,region:o}){return n=>e[n]??(n==="aws-region"?o:"")}function h({identity:e,requests:o,regions:[n],checkRotation:r}){if(!e)return[];let u=q(e),c=l(o,{region:n,accountId:u.role.accountId},r),m=O(c,{reader:u}),i=new Map;
for(let t of m){let s=i.get(t.region)??new Map;i.set(t.region,s);for(let[a,p]of k(t.queries))for(let{client:d,count:f}of a.firstRequests(p))s.set(d,(s.get(d)??0)+
f)}return[{to:"sts",region:n,count:Math.min(m.length,C)},...[...i].flatMap(([t,s])=>[...s].map(([a,p])=>({to:a,region:t,count:p})))]}async function ee(e,o,n){let{runner:r,clock:u}=o,{requests:c,regions:m,verifications:i}=e;o.connectAhead(()=>h(e));let t=await R(e,o),s={region:m[0],accountId:t.
accountId},a=l(c,s,e.checkRotation),p=a.some(A)?v(a,t,m,{services:o,keeping:n}):g(a,t,m,o),{result:d,claims:f}=await M(t,p),J=await b(d.results,t.reader);r.info(
D(t,f,d.sessions)),e.maskAccountId&&t.accountId&&await r.mask([t.accountId]);let y=await S(await L(c,J,r),process.platform);await r.mask(await x(y,e.exporting.minMaskLength,
o.timeOver));let $=i.length>0||c.some(({maxScopes:T})=>T)?await(await import("./verify.js")).verify({verifications:i,requests:c,values:y,isRequired:e.requireVerify},
o):void 0,P=await I(y,u.now(),e.expiry,$);return{job:t,claims:f,judged:P}}function A({reference:e}){return w(e).isMinting===!0}async function v(e,o,n,{services:r,
keeping:u}){let{keepMinted:c,keptResults:m}=await import("./minted-tokens.js"),i=m(e.filter(A),u,r),t=e.filter(p=>!i.has(p)),{results:s,sessions:a}=await g(t,o,
n,r);return await c(s,u,r),{results:new Map([...i,...s]),sessions:a}}function D(e,o,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(
o.sub)} as ${e.reader.role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(o.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}export{E as a,ee as b};
