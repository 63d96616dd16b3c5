const require=process.getBuiltinModule;
import{a as O,b as x,d as w}from"./shared-use-cases-read-secrets.js";import{b as S}from"./shared-domain-expiry-expiry-advice.js";import{m as h,p as R,q as b,t as q,u as M,v as C,w as L}from"./shared-domain-credentials-aws-config.js";
import{j as A}from"./shared-adapters-aws-config.js";import{G as g,y as k,z as I}from"./shared-domain-in-parallel.js";function K({inputs:e,region:o}){return n=>e[n]??(n==="aws-region"?o:"")}function J({identity:e,requests:o,regions:[n],checkRotation:r}){if(!e)return[];let m=M(e),s=g(o,{region:n,accountId:m.role.accountId},r),i=x(s,{reader:m}),a=new Map;
for(let t of i){let c=a.get(t.region)??new Map;a.set(t.region,c);for(let[u,f]of I(t.queries))for(let{client:d,count:l}of u.firstRequests(f))c.set(d,(c.get(d)??0)+
l)}return[{to:"sts",region:n,count:Math.min(i.length,O)},...[...a].flatMap(([t,c])=>[...c].map(([u,f])=>({to:u,region:t,count:f})))]}async function ne(e,o,n){let{runner:r,clock:m}=o,{requests:s,regions:i,verifications:a}=e;o.connectAhead(()=>J(e));let t=await q(e,o);for(let p of s)p.role&&b(p.
role.accountId,e.allowedAccountIds,p);let c={region:i[0],accountId:t.accountId},u=g(s,c,e.checkRotation),f=u.some($)?D(u,t,i,{services:o,keeping:n}):w(u,t,i,o),
{result:d,claims:l}=await C(t,f),P=await R(d.results,t.reader);r.info(E(t,l,d.sessions));let T=[t.accountId,...s.map(({role:p})=>p?.accountId)];e.maskAccountId&&
await r.mask([...new Set(T.flatMap(p=>p??[]))]);let y=await h(await L(s,P,r),process.platform);await r.mask(await A(y,e.exporting.minMaskLength,o.timeOver));let j=a.
length>0||s.some(({maxScopes:p})=>p)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},o):void 0,v=await S(
y,m.now(),e.expiry,j);return{job:t,claims:l,judged:v}}function $({reference:e}){return k(e).isMinting===!0}async function D(e,o,n,{services:r,keeping:m}){let{keepMinted:s,
keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter($),m,r),t=e.filter(f=>!a.has(f)),{results:c,sessions:u}=await w(t,o,n,r);return await s(c,m,r),{results:new Map(
[...a,...c]),sessions:u}}function E(e,o,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:t})=>t.role??e.reader.role),m=new Set(r.length>0?r.map(
({name:t})=>t):[e.reader.role.name]),s=`${String(o.sub)} as ${[...m].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:t})=>t)).size,
a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}export{K as a,ne as b};
