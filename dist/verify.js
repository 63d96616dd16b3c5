const require=process.getBuiltinModule;
import{c as S}from"./apart-domain-requests-verification.js";import"./apart-domain-expiry-hints.js";import{a as y}from"./apart-domain-expiry-expiry.js";import"./apart-nothing.js";
import{b as V}from"./apart-domain-values-jmespath.js";import{a as p}from"./apart-domain-listing.js";import{a as $}from"./apart-domain-in-parallel.js";import{b as h}from"./apart-domain-requests-request.js";
import{a as d}from"./apart-domain-error.js";import"./apart-domain-masks-looks-secret.js";import{a as w,b as g,d as E,f as v}from"./apart-domain-values-json.js";import"./apart-runtime.js";function b(e){let t=g(P(e));return E(t)?[...v(t)].filter(([n])=>n.every(i=>typeof i=="string")).map(([n,i])=>[n.join("."),i instanceof w?i.source:i]):[]}function P(e){if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function R(e,t,n){if(e.length<=5){for(let s of e)n.warning(s);return}let i=e.slice(8),r=i.length>0?[`and ${i.length} more, in the log`]:[],o=`${e.length} warnin\
gs of ${t}, the most urgent first:`;n.warning([o,...e.slice(0,8),...r].join(`
`));for(let s of i)n.info(s)}var q=10;async function pe(e,{runner:t,verifyWithService:n}){await j(e.verifications);let i=e.verifications.flatMap(s=>M(s,e,t)??[]),r=await $(i,q,s=>N(s,n));H(
e,i),C(r.flatMap(({refusal:s})=>s??[])),D(r.flatMap(({excess:s})=>s??[]));let o=r.flatMap(({doubt:s})=>s??[]);return e.isRequired&&B(o),R(o,"what could not be v\
erified",t),T(r)}function T(e){let t=new Map;for(let{name:n,expiry:i}of e){let r=y([t.get(n),i].filter(o=>o!==void 0));r&&t.set(n,r)}return t}var m=10;async function N({
verification:e,value:t},n){let{name:i,request:r}=t,o=`${i} (${r.text})`,s=new Map(b(t.secret.value).map(([k,L])=>[k,String(L)])),{by:a,word:f,includes:O}=await n(
e.service,{value:t.value,fields:s});if(f.state==="refused")return{name:i,refusal:`${o} is refused by ${a} (${f.why})`};let x=f.endsAt&&{at:f.endsAt,source:`${a}\
's word`,firm:!0},l=f.state==="unknown"?`${o} was not verified: ${a} ${f.why}.`:void 0,c={name:i,...x&&{expiry:x},...l!==void 0&&{doubt:l}};if(l!==void 0&&!f.scopes||
!r.maxScopes)return c;if(!f.scopes)return{...c,doubt:`${o} was not held against max-scopes: ${a} does not tell what it may do.`};let u=S(f.scopes,r.maxScopes,O).
map(I);return u.length===0?c:{...c,excess:`${o} may do more than max-scopes=${r.maxScopes.join(",")} allows: ${a} names ${p(u.slice(0,m))}${u.length>m?` and ${u.
length-m} more`:""}`}}function I(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function j(e){for(let{
line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:i,active:r,scopes:o}=n;for(let[s,a]of Object.entries({expires:i,active:r,scopes:o}))a!==void 0&&await V(
a,`Line ${t} of verify`,f=>`${s}=${f}`)}}function M(e,{requests:t,values:n},i){let{line:r,name:o}=e,s=n.find(a=>a.name===o);if(s)return{verification:e,value:s};
if(!t.some(a=>_(a,n)&&A(a,o)))throw new d("E_INPUT",`Line ${r} of verify names ${o}, which is not leased.`,{fix:`Nothing was exported. Leased are: ${p(n.map(a=>a.
name))}.`});i.notice(`${o} is not there, so it is not verified (line ${r} of verify).`)}function _(e,t){return e.optional&&!t.some(n=>n.request===e)}function A({
naming:e},t){return e.kind!=="exact"||e.name===t}function C(e){if(e.length!==0)throw new d("E_REVOKED",`${e.join("; ")}.`,{fix:"Nothing was exported. It was rev\
oked, or has expired: issue a new one where it came from, put it into the secret, and run the job again."})}function H({values:e},t){let n=e.find(({name:i,request:r})=>r.
maxScopes&&!t.some(({value:o})=>o.name===i));if(n)throw new d("E_REQUEST",`${h(n.request)}: max-scopes needs a line of verify for ${n.name}.`,{fix:`Only who iss\
ued a value knows what it may do. Add the line \`${n.name} auto\` to \`verify\`, or name the issuer in it.
Nothing was exported.`})}function D(e){if(e.length!==0)throw new d("E_SCOPE",`${e.join("; ")}.`,{fix:"Nothing was exported. Issue a token that may do less, put \
it into the secret, and run the job again; or add to `max-scopes` what the job needs."})}function B(e){let[t]=e;if(t===void 0)return;let n=e.length>1?` So it is\
 with ${e.length-1} more.`:"";throw new d("E_UNVERIFIED",`${t}${n}`,{fix:"Nothing was exported, as `require-verify` is true. Run the job again where the service\
 was not in reach; name the issuer where `auto` does not know it; or leave `require-verify` out, and it is a warning."})}export{pe as verify,N as verifyValue};
