const require=process.getBuiltinModule;
import{i as F}from"./shared-domain-records-record.js";import{a as O,b,c as U}from"./shared-use-cases-sessions-open-sessions.js";import{b as P,e as I,f as Q}from"./shared-domain-expiry-expiry-advice.js";
import{a as R,b as L,c as E}from"./shared-domain-expiry-expiries.js";import{d as J,h as V,i as D,j}from"./shared-domain-credentials-aws-config.js";import{j as B}from"./shared-adapters-aws-config.js";
import{a as x}from"./shared-domain-requests-secret-query.js";import{b as C}from"./shared-domain-values-naming.js";import{D as A,E as S,s as M}from"./shared-domain-in-parallel.js";import{a as T,
b as $}from"./shared-domain-requests-request.js";import{a as _,e as v}from"./shared-domain-failure.js";import{a as w}from"./shared-domain-listing.js";import{a as p}from"./shared-domain-error.js";function ge({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:s,versionId:i}})=>!t?.entries.some(a=>F(a,{name:n,arn:s,versionId:i})))}function K({identity:e,requests:t,regions:[n],checkRotation:s}){if(!e)return[];let i=D(e),c=x(t,{region:n,accountId:i.role.accountId},s),a=b(c,{reader:i}),r=new Map;
for(let o of a){let u=r.get(o.region)??new Map;r.set(o.region,u);for(let[l,d]of S(o.queries))for(let{client:m,count:f}of l.firstRequests(d))u.set(m,(u.get(m)??0)+
f)}return[{to:"sts",region:n,count:Math.min(a.length,O)},...[...r].flatMap(([o,u])=>[...u].map(([l,d])=>({to:l,region:o,count:d})))]}async function N(e,t,n,s){let i=new Map,c=[],a=e;for(let[r,o]of n.entries()){let u=r===n.length-1?"full":"short",l=s.sts(o,u),d=await U(b(a,t),t,{runner:s.runner,
sts:l});c.push(...d.sessions);for(let[y,g]of await H(d.sessions,u,s))i.set(y,g);let{noAnswer:m}=d;for(let y of d.unopened.flatMap(g=>g.queries))m&&i.set(y,m.failure);
let f=n[r+1];if(f===void 0&&m)throw m;let h=[...i].filter(X);if(f===void 0||h.length===0)break;s.runner.warning(ee(o,f,h));for(let[y]of h)i.delete(y);a=h.map(([
y])=>Z(f,y))}return{results:i,sessions:c}}async function H(e,t,{openClient:n}){let s=e.flatMap(({plan:a,keys:r})=>[...S(a.queries)].map(([o,u])=>({source:o,queries:u,
region:a.region,keys:r}))),i=new Map;return(await M(s,O,async({source:a,queries:r,region:o,keys:u})=>{let l=`${a.name} ${o}`,d=i.get(l);if(d)return r.map(f=>[f,
d]);let m=[...await a.read(r,{region:o,keys:u,retryBudget:t},n)];for(let[,f]of m)f instanceof _&&v(f)&&i.set(l,f);return m})).flat()}function X(e){let[{reference:t},
n]=e;return n instanceof _&&v(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function Z(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function ee(e,t,n){
let s=n.length===1?"one secret is":`${n.length} secrets are`,i=n[0]?.[1].message;return`${e} did not answer (${i}): ${s} read by way of ${t} instead.`}var z=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var q=3,te=2;async function W(e,t,n){let s=[],i=new Map;for(let c of e)try{let a=re(c,t);if(C(c))s.push(...await ne(c,a,n));else for(let r of a)s.push(...await I(
c,r))}catch(a){if(!(a instanceof p))throw a;c.optional&&z.has(a.code)?n.notice(`Left out, as it is optional: ${a.message}`):se(i,a,c)}if(i.size>0)throw ae([...i.
values()]);return s}async function ne(e,t,n){let s=await import("./shared-domain-values-listed-names.js"),i=[],c=[];for(let u of t)s.isUnlisted(e,u.name)?c.push(u.name):i.push(
...await I(e,u));let a=await s.withListedNames(e,i),r=s.missingNames(e,i);r.length>0&&n.notice(`${$(e)}: nothing gives ${w(r)}, which only= lists.`);let o=s.leftOutSentence(
e,i,c);return o!==void 0&&n.info(o),a}function se(e,t,n){let s=e.get(t.message)??{error:t,requests:[]};s.requests.push(n),e.set(t.message,s)}function re(e,t){let n=t.
get(e)??[];if(n instanceof p)throw n;if(n.length===0)throw new p("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${E(`${R({request:e},"optional")} if there may be none`)}`});let s=ie(e);if(s!==void 0&&n.length>1)throw new p(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${s} is the name of one.`,{fix:oe(e,s)});return n}function oe(e,t){return L(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function ie({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function ae(e){let t=e.map(ce),[n,...s]=t;
if(!n||s.length===0)return n??new p("E_UNEXPECTED","Nothing failed.");let i=s.slice(0,q).map(({code:r,message:o})=>`${r}: ${o}`),c=s.length>q?[`and ${s.length-q}\
 more`]:[],a=[...new Set(t.flatMap(({fix:r})=>r??[]))];return new p(n.code,[n.message,...i,...c].join(`
`),{fix:a.flatMap(r=>r.split(`
`)).slice(0,te).join(`
`),statements:t.flatMap(({statements:r})=>r),cause:n})}function ce({error:e,requests:t}){let{code:n,message:s,fix:i,statements:c,cause:a}=e;return new p(n,`${$(
...t)}: ${s}`,{fix:i,statements:c,cause:a})}async function We(e,t,n){let{runner:s,clock:i}=t,{requests:c,regions:a,verifications:r}=e;t.connectAhead(()=>K(e));let o=await V(e,t),u={region:a[0],accountId:o.
accountId},l=x(c,u,e.checkRotation),d=l.some(G)?ue(l,o,a,{services:t,keeping:n}):N(l,o,a,t),{result:m,claims:f}=await j(o,d),h=await J(m.results,o.reader);s.info(
le(o,f,m.sessions)),e.maskAccountId&&o.accountId&&await s.mask([o.accountId]);let y=await Q(await W(c,h,s),process.platform);await s.mask(await B(y,e.exporting.
minMaskLength,t.timeOver));let g=r.length>0?await(await import("./verify.js")).verify({verifications:r,requests:c,values:y},t):void 0,Y=await P(y,i.now(),e.expiry,
g);return{job:o,claims:f,judged:Y}}function G({reference:e}){return A(e).isMinting===!0}async function ue(e,t,n,{services:s,keeping:i}){let{keepMinted:c,keptResults:a}=await import("./minted-tokens.js"),
r=a(e.filter(G),i,s),o=e.filter(d=>!r.has(d)),{results:u,sessions:l}=await N(o,t,n,s);return await c(u,i,s),{results:new Map([...r,...u]),sessions:l}}function le(e,t,{
length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(t.sub)} as ${e.reader.role.name}`;let s=n===1?"one session":`${n} sessions`;return`${String(
t.sub)} as ${e.reader.role.name}: ${s} of 15 min, never exported`}var de={linux:131072},fe=32766,me={linux:2097152,darwin:1048576},pe=131072;function et(e){for(let{name:t,value:n,request:s}of e)if(!n.isWellFormed())throw new p(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:L(s)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${T(s.reference)}\
\`. Or mend the secret.`})}function tt(e,t,n,s){let i=0,c=new Map([...t].map(r=>[r.name,r])),a=r=>{let o=c.get(r);return o?R(o,"file"):"lease it with the option\
 `file`"};for(let[r,o]of e){if(o.includes("\0"))throw new p("E_BINARY",`The value of ${r} has characters that no environment variable can hold.`,{fix:`${E(a(r))}\
 The value then goes to a file, and the path to ${r}_FILE.`});let u=k(r,o);if(s==="win32"&&o.length>fe||u>=(de[s]??Number.POSITIVE_INFINITY))throw new p("E_TOO_\
LARGE",`The value of ${r} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${a(
r)}: the path is then in ${r}_FILE.`});i+=u}for(let[r,o]of Object.entries(n))e.has(r)||(i+=k(r,o??""));if(i+pe>(me[s]??Number.POSITIVE_INFINITY))throw new p("E_\
TOO_LARGE",`With these values the environment of later steps would have ${i} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the output\
s where they are needed; or lease fewer values in one job. The largest are ${w(ye(e))}.`})}function ye(e){return[...e].sort((n,s)=>k(...s)-k(...n)).slice(0,3).map(
([n])=>n)}function k(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}export{ge as a,We as b,et as c,tt as d,k as e};
