const require=process.getBuiltinModule;
import{c as V}from"./apart-domain-requests-verification.js";import"./apart-domain-expiry-hints.js";import{a as y}from"./apart-domain-expiry-expiry.js";import"./apart-nothing.js";
import{b}from"./apart-domain-values-jmespath.js";import{a as p}from"./apart-domain-listing.js";import{a as S}from"./apart-domain-in-parallel.js";import{b as h}from"./apart-domain-requests-request.js";
import{a as c}from"./apart-domain-error.js";import"./apart-domain-masks-looks-secret.js";import{a as g,b as v,d as E,f as $}from"./apart-domain-values-json.js";import{a as w}from"./apart-domain-failure.js";
import"./apart-runtime.js";function O(e){let t=v(I(e));return E(t)?[...$(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof g?r.source:r]):[]}function I(e){if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function R(e,t,n){if(e.length<=5){for(let o of e)n.warning(o);return}let r=e.slice(8),i=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warnin\
gs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...i].join(`
`));for(let o of r)n.info(o)}var N=10;async function we(e,{runner:t,verifyWithService:n}){await C(e.verifications);let r=e.verifications.flatMap(o=>D(o,e,t)??[]),i=await S(r,N,o=>j(o,n));J(
e,r),F(i),U(i.flatMap(({excess:o})=>o??[]));let s=i.flatMap(({doubt:o})=>o??[]);return e.isRequired&&z(s),R(s,"what could not be verified",t),T(i)}function T(e){
let t=new Map;for(let{name:n,expiry:r}of e){let i=y([t.get(n),r].filter(s=>s!==void 0));i&&t.set(n,i)}return t}var k=10;async function j({verification:e,value:t},n,r=_(
t.secret)){let{name:i,request:s}=t,o=`${i} (${s.text})`,a=new Map(O(t.secret.value).map(([P,q])=>[P,String(q)])),{by:d,word:f,includes:L}=await n(e.service,{value:t.
value,fields:a,type:r});if(f.state==="refused")return f.isOver?{name:i,refusal:`${o} has expired, by the word of ${d}`,isOver:!0}:{name:i,refusal:`${o} is refus\
ed by ${d} (${f.why})`};let m=f.endsAt&&{at:f.endsAt,source:`${d}'s word`,firm:!0},l=f.state==="unknown"?`${o} was not verified: ${d} ${f.why}.`:void 0,u={name:i,
...m&&{expiry:m},...l!==void 0&&{doubt:l}};if(l!==void 0&&!f.scopes||!s.maxScopes)return u;if(!f.scopes)return{...u,doubt:`${o} was not held against max-scopes:\
 ${d} does not tell what it may do.`};let x=A(f.scopes,s.maxScopes,L);return x.length===0?u:{...u,excess:`${o} may do more than max-scopes=${s.maxScopes.join(",")}\
 allows: ${d} names ${p(x)}`}}function _({description:e}){return e instanceof w?void 0:e?.type}function A(e,t,n){let r=V(e,t,n).map(M),i=r.length-k;return i>0?[
...r.slice(0,k),`${i} more`]:r}function M(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function C(e){
for(let{line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:r,active:i,scopes:s}=n;for(let[o,a]of Object.entries({expires:r,active:i,scopes:s}))a!==void 0&&
await b(a,`Line ${t} of verify`,d=>`${o}=${d}`)}}function D(e,{requests:t,values:n},r){let{line:i,name:s}=e,o=n.find(a=>a.name===s);if(o)return{verification:e,value:o};
if(!t.some(a=>H(a,n)&&B(a,s)))throw new c("E_INPUT",`Line ${i} of verify names ${s}, which is not leased.`,{fix:`Nothing was exported. Leased are: ${p(n.map(a=>a.
name))}.`});r.notice(`${s} is not there, so it is not verified (line ${i} of verify).`)}function H(e,t){return e.optional&&!t.some(n=>n.request===e)}function B({
naming:e},t){return e.kind!=="exact"||e.name===t}function F(e){let t=e.filter(({refusal:r})=>r!==void 0),n=t.map(({refusal:r})=>r);if(n.length!==0)throw t.every(
({isOver:r})=>r)?new c("E_EXPIRED",`${n.join("; ")}.`,{fix:"Nothing was exported. Issue a new one where it came from, put it into the secret, and run the job ag\
ain."}):new c("E_REVOKED",`${n.join("; ")}.`,{fix:"Nothing was exported. It was revoked, or has expired: issue a new one where it came from, put it into the sec\
ret, and run the job again."})}function J({values:e},t){let n=e.find(({name:r,request:i})=>i.maxScopes&&!t.some(({value:s})=>s.name===r));if(n)throw new c("E_RE\
QUEST",`${h(n.request)}: max-scopes needs a line of verify for ${n.name}.`,{fix:`Only who issued a value knows what it may do. Add the line \`${n.name} auto\` to\
 \`verify\`, or name the issuer in it.
Nothing was exported.`})}function U(e){if(e.length!==0)throw new c("E_SCOPE",`${e.join("; ")}.`,{fix:"Nothing was exported. Issue a token that may do less, put \
it into the secret, and run the job again; or add to `max-scopes` what the job needs."})}function z(e){let[t]=e;if(t===void 0)return;let n=e.length>1?` So it is\
 with ${e.length-1} more.`:"";throw new c("E_UNVERIFIED",`${t}${n}`,{fix:"Nothing was exported, as `require-verify` is true. Run the job again where the service\
 was not in reach; name the issuer where `auto` does not know it; or leave `require-verify` out, and it is a warning."})}export{C as checkExpressions,A as excessOf,we as verify,j as verifyValue};
