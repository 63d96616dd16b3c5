const require=process.getBuiltinModule;
import{a as R,b as E,c as J}from"./shared-use-cases-sessions-open-sessions.js";import{b as v,e as O,f as N}from"./shared-domain-expiry-expiry-advice.js";import{m as F,q as P,r as D,s as V}from"./shared-domain-credentials-aws-config.js";
import{a as Q,b as A,c as T}from"./shared-domain-requests-request-advice.js";import{j as U}from"./shared-adapters-aws-config.js";import{c as h}from"./shared-domain-requests-secret-query.js";import{b as _}from"./shared-domain-values-naming.js";
import{D as C,E as w,s as I}from"./shared-domain-in-parallel.js";import{a as q}from"./shared-domain-listing.js";import{b as L}from"./shared-domain-requests-request.js";import{a as k,
e as x}from"./shared-domain-failure.js";import{i as b}from"./shared-adapters-concealer.js";import{a as y}from"./shared-domain-error.js";function fe({inputs:e,region:s}){return t=>e[t]??(t==="aws-region"?s:"")}function j({identity:e,requests:s,regions:[t],checkRotation:n}){if(!e)return[];let o=D(e),c=h(s,{region:t,accountId:o.role.accountId},n),r=E(c,{reader:o}),i=new Map;
for(let a of r){let u=i.get(a.region)??new Map;i.set(a.region,u);for(let[l,f]of w(a.queries))for(let{client:d,count:m}of l.firstRequests(f))u.set(d,(u.get(d)??0)+
m)}return[{to:"sts",region:t,count:Math.min(r.length,R)},...[...i].flatMap(([a,u])=>[...u].map(([l,f])=>({to:l,region:a,count:f})))]}async function $(e,s,t,n){let o=new Map,c=[],r=e;for(let[i,a]of t.entries()){let u=i===t.length-1?"full":"short",l=n.sts(a,u),f=await J(E(r,s),s,{runner:n.runner,
sts:l});c.push(...f.sessions);for(let[p,S]of await W(f.sessions,u,n))o.set(p,S);let{noAnswer:d}=f;for(let p of f.unopened.flatMap(S=>S.queries))d&&o.set(p,d.failure);
let m=t[i+1];if(m===void 0&&d)throw d;let g=[...o].filter(X);if(m===void 0||g.length===0)break;n.runner.warning(Z(a,m,g));for(let[p]of g)o.delete(p);r=g.map(([p])=>Y(
m,p))}return{results:o,sessions:c}}async function W(e,s,{openClient:t}){let n=e.flatMap(({plan:r,keys:i})=>[...w(r.queries)].map(([a,u])=>({source:a,queries:u,region:r.
region,keys:i}))),o=new Map;return(await I(n,R,async({source:r,queries:i,region:a,keys:u})=>{let l=`${r.name} ${a}`,f=o.get(l);if(f)return i.map(m=>[m,f]);let d=[
...await r.read(i,{region:a,keys:u,retryBudget:s},t)];for(let[,m]of d)m instanceof k&&x(m)&&o.set(l,m);return d})).flat()}function X(e){let[{reference:s},t]=e;return t instanceof
k&&x(t)?s.kind!=="arn"||t.operation.startsWith("AssumeRole"):!1}function Y(e,s){return s.reference.kind==="arn"?s:{...s,region:e}}function Z(e,s,t){let n=t.length===
1?"one secret is":`${t.length} secrets are`,o=t[0]?.[1].message;return`${e} did not answer (${o}): ${n} read by way of ${s} instead.`}var B=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var M=3,ee=2;async function K(e,s,t){let n=[],o=new Map;for(let c of e)try{let r=ne(c,s);if(_(c))n.push(...await te(c,r,t));else for(let i of r)n.push(...await O(
c,i))}catch(r){if(!(r instanceof y))throw r;c.optional&&B.has(r.code)?t.notice(`Left out, as it is optional: ${r.message}`):se(o,r,c)}if(o.size>0)throw ie([...o.
values()]);return n}async function te(e,s,t){let n=await import("./shared-domain-values-listed-names.js"),o=[],c=[];for(let u of s)n.isUnlisted(e,u.name)?c.push(u.name):o.push(
...await O(e,u));let r=await n.withListedNames(e,o),i=n.missingNames(e,o);i.length>0&&t.notice(`${L(e)}: nothing gives ${q(i)}, which only= lists.`);let a=n.leftOutSentence(
e,o,c);return a!==void 0&&t.info(a),r}function se(e,s,t){let n=e.get(s.message)??{error:s,requests:[]};n.requests.push(t),e.set(s.message,n)}function ne(e,s){let t=s.
get(e)??[];if(t instanceof y)throw t;if(t.length===0)throw new y("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${T(`${Q({request:e},"optional")} if there may be none`)}`});let n=oe(e);if(n!==void 0&&t.length>1)throw new y(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${t.length} secrets, and ${n} is the name of one.`,{fix:re(e,n)});return t}function re(e,s){return A(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${s}_*, ${e.text}\`. Or make the prefix longer.`}
function oe({naming:e,reference:s}){return e.kind==="exact"?e.name:e.kind==="stem"&&s.kind==="prefix"&&e.stem||void 0}function ie(e){let s=e.map(ae),[t,...n]=s;
if(!t||n.length===0)return t??b(new RangeError("Nothing failed."));let o=n.slice(0,M).map(({code:i,message:a})=>`${i}: ${a}`),c=n.length>M?[`and ${n.length-M} m\
ore`]:[],r=[...new Set(s.flatMap(({fix:i})=>i??[]))];return new y(t.code,[t.message,...o,...c].join(`
`),{fix:r.flatMap(i=>i.split(`
`)).slice(0,ee).join(`
`),statements:s.flatMap(({statements:i})=>i),cause:t})}function ae({error:e,requests:s}){let{code:t,message:n,fix:o,statements:c,cause:r}=e;return new y(t,`${L(
...s)}: ${n}`,{fix:o,statements:c,cause:r})}async function Je(e,s,t){let{runner:n,clock:o}=s,{requests:c,regions:r,verifications:i}=e;s.connectAhead(()=>j(e));let a=await P(e,s),u={region:r[0],accountId:a.
accountId},l=h(c,u,e.checkRotation),f=l.some(G)?ce(l,a,r,{services:s,keeping:t}):$(l,a,r,s),{result:d,claims:m}=await V(a,f),g=await F(d.results,a.reader);n.info(
ue(a,m,d.sessions)),e.maskAccountId&&a.accountId&&await n.mask([a.accountId]);let p=await N(await K(c,g,n),process.platform);await n.mask(await U(p,e.exporting.
minMaskLength,s.timeOver));let S=i.length>0||c.some(({maxScopes:H})=>H)?await(await import("./verify.js")).verify({verifications:i,requests:c,values:p,isRequired:e.
requireVerify},s):void 0,z=await v(p,o.now(),e.expiry,S);return{job:a,claims:m,judged:z}}function G({reference:e}){return C(e).isMinting===!0}async function ce(e,s,t,{
services:n,keeping:o}){let{keepMinted:c,keptResults:r}=await import("./minted-tokens.js"),i=r(e.filter(G),o,n),a=e.filter(f=>!i.has(f)),{results:u,sessions:l}=await $(
a,s,t,n);return await c(u,o,n),{results:new Map([...i,...u]),sessions:l}}function ue(e,s,{length:t}){if(e.kind==="ambient")return e.description;if(t===0)return`${String(
s.sub)} as ${e.reader.role.name}`;let n=t===1?"one session":`${t} sessions`;return`${String(s.sub)} as ${e.reader.role.name}: ${n} of 15 min, never exported`}export{fe as a,Je as b};
