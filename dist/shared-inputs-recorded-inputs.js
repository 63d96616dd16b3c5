const require=process.getBuiltinModule;
import{b as S}from"./shared-domain-expiry-expiry-advice.js";import{l as R,m as b,n as q,o as M,p as C,s as x,v as L,x as w,y as A}from"./shared-domain-credentials-aws-config.js";import{f as h}from"./shared-domain-policies-secret-reader.js";
import{k as O}from"./shared-adapters-aws-config.js";import{J as y}from"./shared-domain-requests-role.js";import{d as k,e as I}from"./shared-domain-trusted-address.js";function K({inputs:e,region:t}){return n=>e[n]??(n==="aws-region"?t:"")}function J({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let m=h(e),s=y(t,{region:n,accountId:m.role.accountId},r),i=q(s,{reader:m}),a=new Map;
for(let o of i){let c=a.get(o.region)??new Map;a.set(o.region,c);for(let[u,f]of I(o.queries))for(let{client:d,count:l}of u.firstRequests(f))c.set(d,(c.get(d)??0)+
l)}return[{to:"sts",region:n,count:Math.min(i.length,b)},...[...a].flatMap(([o,c])=>[...c].map(([u,f])=>({to:u,region:o,count:f})))]}async function re(e,t,n){let{runner:r,clock:m}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>J(e));let o=await x(e,t);for(let p of s)p.role&&C(p.
role.accountId,e.allowedAccountIds,p);let c={region:i[0],accountId:o.accountId},u=y(s,c,e.checkRotation),f=u.some($)?v(u,o,i,{services:t,keeping:n}):w(u,o,i,t),
{result:d,claims:l}=await L(o,f),T=await M(d.results,o.reader);r.info(D(o,l,d.sessions));let E=[o.accountId,...s.map(({role:p})=>p?.accountId)];e.maskAccountId&&
await r.mask([...new Set(E.flatMap(p=>p??[]))]);let g=await R(await A(s,T,r),process.platform);await r.mask(await O(g,e.exporting.minMaskLength,t.timeOver));let P=a.
length>0||s.some(({maxScopes:p})=>p)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:g,isRequired:e.requireVerify},t):void 0,j=await S(
g,m.now(),e.expiry,P);return{job:o,claims:l,judged:j}}function $({reference:e}){return k(e).mintsTokens===!0}async function v(e,t,n,{services:r,keeping:m}){let{
keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter($),m,r),o=e.filter(f=>!a.has(f)),{results:c,sessions:u}=await w(o,t,n,r);return await s(
c,m,r),{results:new Map([...a,...c]),sessions:u}}function D(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:o})=>o.role??e.reader.role),m=new Set(
r.length>0?r.map(({name:o})=>o):[e.reader.role.name]),s=`${String(t.sub)} as ${[...m].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:o})=>o)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}export{K as a,re as b};
