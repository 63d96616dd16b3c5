const require=process.getBuiltinModule;
import{i as P}from"./shared-domain-records-record.js";import{a as O,b,c as U}from"./shared-use-cases-sessions-open-sessions.js";import{b as Q,e as I,f as J}from"./shared-domain-expiry-expiry-advice.js";
import{a as R,b as L,c as E}from"./shared-domain-expiry-expiries.js";import{d as V,h as D,i as j,j as B}from"./shared-domain-credentials-aws-config.js";import{j as K}from"./shared-adapters-aws-config.js";
import{a as x}from"./shared-domain-requests-secret-query.js";import{b as M}from"./shared-domain-values-naming.js";import{D as F,E as S,s as A}from"./shared-domain-in-parallel.js";import{a as C,
b as $}from"./shared-domain-requests-request.js";import{a as v,e as _}from"./shared-domain-failure.js";import{a as w}from"./shared-domain-listing.js";import{i as T}from"./shared-adapters-help.js";
import{a as p}from"./shared-domain-error.js";function we({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:s,versionId:i}})=>!t?.entries.some(a=>P(a,{name:n,arn:s,versionId:i})))}function z({identity:e,requests:t,regions:[n],checkRotation:s}){if(!e)return[];let i=j(e),c=x(t,{region:n,accountId:i.role.accountId},s),a=b(c,{reader:i}),r=new Map;
for(let o of a){let u=r.get(o.region)??new Map;r.set(o.region,u);for(let[l,d]of S(o.queries))for(let{client:m,count:f}of l.firstRequests(d))u.set(m,(u.get(m)??0)+
f)}return[{to:"sts",region:n,count:Math.min(a.length,O)},...[...r].flatMap(([o,u])=>[...u].map(([l,d])=>({to:l,region:o,count:d})))]}async function q(e,t,n,s){let i=new Map,c=[],a=e;for(let[r,o]of n.entries()){let u=r===n.length-1?"full":"short",l=s.sts(o,u),d=await U(b(a,t),t,{runner:s.runner,
sts:l});c.push(...d.sessions);for(let[y,g]of await X(d.sessions,u,s))i.set(y,g);let{noAnswer:m}=d;for(let y of d.unopened.flatMap(g=>g.queries))m&&i.set(y,m.failure);
let f=n[r+1];if(f===void 0&&m)throw m;let h=[...i].filter(Z);if(f===void 0||h.length===0)break;s.runner.warning(te(o,f,h));for(let[y]of h)i.delete(y);a=h.map(([
y])=>ee(f,y))}return{results:i,sessions:c}}async function X(e,t,{openClient:n}){let s=e.flatMap(({plan:a,keys:r})=>[...S(a.queries)].map(([o,u])=>({source:o,queries:u,
region:a.region,keys:r}))),i=new Map;return(await A(s,O,async({source:a,queries:r,region:o,keys:u})=>{let l=`${a.name} ${o}`,d=i.get(l);if(d)return r.map(f=>[f,
d]);let m=[...await a.read(r,{region:o,keys:u,retryBudget:t},n)];for(let[,f]of m)f instanceof v&&_(f)&&i.set(l,f);return m})).flat()}function Z(e){let[{reference:t},
n]=e;return n instanceof v&&_(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function ee(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function te(e,t,n){
let s=n.length===1?"one secret is":`${n.length} secrets are`,i=n[0]?.[1].message;return`${e} did not answer (${i}): ${s} read by way of ${t} instead.`}var W=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var N=3,ne=2;async function G(e,t,n){let s=[],i=new Map;for(let c of e)try{let a=oe(c,t);if(M(c))s.push(...await se(c,a,n));else for(let r of a)s.push(...await I(
c,r))}catch(a){if(!(a instanceof p))throw a;c.optional&&W.has(a.code)?n.notice(`Left out, as it is optional: ${a.message}`):re(i,a,c)}if(i.size>0)throw ce([...i.
values()]);return s}async function se(e,t,n){let s=await import("./shared-domain-values-listed-names.js"),i=[],c=[];for(let u of t)s.isUnlisted(e,u.name)?c.push(u.name):i.push(
...await I(e,u));let a=await s.withListedNames(e,i),r=s.missingNames(e,i);r.length>0&&n.notice(`${$(e)}: nothing gives ${w(r)}, which only= lists.`);let o=s.leftOutSentence(
e,i,c);return o!==void 0&&n.info(o),a}function re(e,t,n){let s=e.get(t.message)??{error:t,requests:[]};s.requests.push(n),e.set(t.message,s)}function oe(e,t){let n=t.
get(e)??[];if(n instanceof p)throw n;if(n.length===0)throw new p("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${E(`${R({request:e},"optional")} if there may be none`)}`});let s=ae(e);if(s!==void 0&&n.length>1)throw new p(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${s} is the name of one.`,{fix:ie(e,s)});return n}function ie(e,t){return L(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function ae({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function ce(e){let t=e.map(ue),[n,...s]=t;
if(!n||s.length===0)return n??T(new RangeError("Nothing failed."));let i=s.slice(0,N).map(({code:r,message:o})=>`${r}: ${o}`),c=s.length>N?[`and ${s.length-N} m\
ore`]:[],a=[...new Set(t.flatMap(({fix:r})=>r??[]))];return new p(n.code,[n.message,...i,...c].join(`
`),{fix:a.flatMap(r=>r.split(`
`)).slice(0,ne).join(`
`),statements:t.flatMap(({statements:r})=>r),cause:n})}function ue({error:e,requests:t}){let{code:n,message:s,fix:i,statements:c,cause:a}=e;return new p(n,`${$(
...t)}: ${s}`,{fix:i,statements:c,cause:a})}async function Ye(e,t,n){let{runner:s,clock:i}=t,{requests:c,regions:a,verifications:r}=e;t.connectAhead(()=>z(e));let o=await D(e,t),u={region:a[0],accountId:o.
accountId},l=x(c,u,e.checkRotation),d=l.some(Y)?le(l,o,a,{services:t,keeping:n}):q(l,o,a,t),{result:m,claims:f}=await B(o,d),h=await V(m.results,o.reader);s.info(
de(o,f,m.sessions)),e.maskAccountId&&o.accountId&&await s.mask([o.accountId]);let y=await J(await G(c,h,s),process.platform);await s.mask(await K(y,e.exporting.
minMaskLength,t.timeOver));let g=r.length>0?await(await import("./verify.js")).verify({verifications:r,requests:c,values:y},t):void 0,H=await Q(y,i.now(),e.expiry,
g);return{job:o,claims:f,judged:H}}function Y({reference:e}){return F(e).isMinting===!0}async function le(e,t,n,{services:s,keeping:i}){let{keepMinted:c,keptResults:a}=await import("./minted-tokens.js"),
r=a(e.filter(Y),i,s),o=e.filter(d=>!r.has(d)),{results:u,sessions:l}=await q(o,t,n,s);return await c(u,i,s),{results:new Map([...r,...u]),sessions:l}}function de(e,t,{
length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(t.sub)} as ${e.reader.role.name}`;let s=n===1?"one session":`${n} sessions`;return`${String(
t.sub)} as ${e.reader.role.name}: ${s} of 15 min, never exported`}var fe={linux:131072},me=32766,pe={linux:2097152,darwin:1048576},ye=131072;function nt(e){for(let{name:t,value:n,request:s}of e)if(!n.isWellFormed())throw new p(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:L(s)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${C(s.reference)}\
\`. Or mend the secret.`})}function st(e,t,n,s){let i=0,c=new Map([...t].map(r=>[r.name,r])),a=r=>{let o=c.get(r);return o?R(o,"file"):"lease it with the option\
 `file`"};for(let[r,o]of e){if(o.includes("\0"))throw new p("E_BINARY",`The value of ${r} has characters that no environment variable can hold.`,{fix:`${E(a(r))}\
 The value then goes to a file, and the path to ${r}_FILE.`});let u=k(r,o);if(s==="win32"&&o.length>me||u>=(fe[s]??Number.POSITIVE_INFINITY))throw new p("E_TOO_\
LARGE",`The value of ${r} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${a(
r)}: the path is then in ${r}_FILE.`});i+=u}for(let[r,o]of Object.entries(n))e.has(r)||(i+=k(r,o??""));if(i+ye>(pe[s]??Number.POSITIVE_INFINITY))throw new p("E_\
TOO_LARGE",`With these values the environment of later steps would have ${i} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the output\
s where they are needed; or lease fewer values in one job. The largest are ${w(he(e))}.`})}function he(e){return[...e].sort((n,s)=>k(...s)-k(...n)).slice(0,3).map(
([n])=>n)}function k(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}export{we as a,Ye as b,nt as c,st as d,k as e};
