const require=process.getBuiltinModule;
import{b as R}from"./shared-domain-expiry-expiry-advice.js";import{B as k,C as E,l as b,m as q,n as x,o as L,p as O,s as A,v as C,w}from"./shared-domain-credentials-aws-config.js";import{f as M}from"./shared-domain-policies-secret-reader.js";
import{i as T}from"./shared-adapters-aws-config.js";import{J as g}from"./shared-domain-requests-role.js";import{d as I,e as S}from"./shared-domain-trusted-address.js";import{a as h}from"./shared-domain-error.js";function z({inputs:e,region:t}){return s=>e[s]??(s==="aws-region"?t:"")}function v({identity:e,requests:t,regions:[s],checkRotation:i}){if(!e)return[];let a=M(e),r=g(t,{region:s,accountId:a.role.accountId},i),n=x(r,{reader:a}),c=new Map;
for(let o of n){let m=c.get(o.region)??new Map;c.set(o.region,m);for(let[u,f]of S(o.queries))for(let{client:d,count:l}of u.firstRequests(f))m.set(d,(m.get(d)??0)+
l)}return[{to:"sts",region:s,count:Math.min(n.length,q)},...[...c].flatMap(([o,m])=>[...m].map(([u,f])=>({to:u,region:o,count:f})))]}var K=8192;async function J(e,t,s){if(e.reduce((r,{value:n})=>r+n.length,0)<K)return w(e,t);let a=[];for(let r of Map.groupBy(e,n=>n.secret).values()){if(await new Promise(
setImmediate),s?.aborted)throw Q();for(let n of w(r,t))a.push(n)}return T(a)}function Q(){return new h("E_TIMEOUT","The step's time was over while its values we\
re masked.",{fix:"Nothing was exported. Raise `timeout`, or lease fewer large values in one step."})}async function de(e,t,s){let{runner:i,clock:a}=t,{requests:r,regions:n,verifications:c}=e;t.connectEarly(()=>v(e));let o=await A(e,t);for(let p of r)p.role&&O(p.
role.accountId,e.allowedAccountIds,p);let m={region:n[0],accountId:o.accountId},u=g(r,m,e.checkRotation),f=u.some($)?N(u,o,n,{services:t,keeping:s}):k(u,o,n,t),
{result:d,claims:l}=await C(o,f),P=await L(d.results,o.reader);i.info(U(o,l,d.sessions));let V=[o.accountId,...r.map(({role:p})=>p?.accountId)];e.maskAccountId&&
await i.mask([...new Set(V.flatMap(p=>p??[]))]);let y=await b(await E(r,P,i),process.platform);await i.mask(await J(y,e.exporting.minMaskLength,t.timeOver));let j=c.
length>0||r.some(({maxScopes:p})=>p)?await(await import("./verify.js")).verify({verifications:c,requests:r,values:y,isRequired:e.requireVerify},t):void 0,D=await R(
y,a.now(),e.expiry,j);return{job:o,claims:l,judged:D}}function $({reference:e}){return I(e).mintsTokens===!0}async function N(e,t,s,{services:i,keeping:a}){let{
keepMinted:r,keptResults:n}=await import("./minted-tokens.js"),c=n(e.filter($),a,i),o=e.filter(f=>!c.has(f)),{results:m,sessions:u}=await k(o,t,s,i);return await r(
m,a,i),{results:new Map([...c,...m]),sessions:u}}function U(e,t,s){if(e.kind==="ambient")return e.description;let i=s.map(({plan:o})=>o.role??e.reader.role),a=new Set(
i.length>0?i.map(({name:o})=>o):[e.reader.role.name]),r=`${String(t.sub)} as ${[...a].sort().join(", ")}`;if(s.length===0)return r;let n=new Set(i.map(({accountId:o})=>o)).
size,c=s.length===1?"one session":`${s.length} sessions`;return`${r}: ${c} of 15 min${n>1?` in ${n} accounts`:""}, never exported`}export{z as a,de as b};
