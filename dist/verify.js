const require=process.getBuiltinModule;
import"./apart-domain-expiry-hints.js";import{c as V}from"./apart-domain-requests-verification.js";import{a as y}from"./apart-domain-expiry-expiry.js";
import{a as p}from"./apart-domain-listing.js";import{b as S}from"./apart-domain-values-jmespath.js";import{a as b}from"./apart-domain-in-parallel.js";import{d as h}from"./apart-domain-requests-request.js";
import{a as c}from"./apart-domain-error.js";import"./apart-domain-masks-looks-secret.js";import{a as g,b as v,d as E,f as $}from"./apart-domain-values-json.js";import{a as w}from"./apart-domain-failure.js";
function O(e,n=!1){let t=v(T(e));return!E(t)&&!(n&&Array.isArray(t))?[]:[...$(t)].filter(([i])=>n||i.every(r=>typeof r=="string")).map(([i,r])=>[i.join("."),r instanceof
g?r.source:r])}function T(e){if(typeof e=="string")return e;let n=Buffer.from(e),t=n.toString();return t.includes("\uFFFD")?n.toString("base64"):t}function R(e,n,t){if(e.length<=5){for(let o of e)t.warning(o);return}let i=e.slice(8),r=i.length>0?[`and ${i.length} more, in the log`]:[],s=`${e.length} warnin\
gs of ${n}, the most urgent first:`;t.warning([s,...e.slice(0,8),...r].join(`
`));for(let o of i)t.info(o)}var q=10;async function Ee(e,{runner:n,verifyWithService:t}){await D(e.verifications);let i=e.verifications.flatMap(o=>U(o,e,n)??[]),r=await b(i,q,o=>M(o,t));z(
e,i),J(r),W(r.flatMap(({excess:o})=>o??[]));let s=r.flatMap(({doubt:o})=>o??[]);return e.isRequired&&G(r),R(s,"what could not be verified",n),j(r)}function j(e){
let n=new Map;for(let{name:t,expiry:i}of e){let r=y([n.get(t),i].filter(s=>s!==void 0));r&&n.set(t,r)}return n}var k=10;async function M({verification:e,value:n},t,i=A(
n.secret)){let{name:r,request:s}=n,o=`${r} (${s.text})`,a=new Map(O(n.secret.value).map(([P,I])=>[P,String(I)])),{by:d,validity:f,includes:L,isUnanswered:N}=await t(
e.service,{value:n.value,fields:a,type:i});if(f.state==="refused")return f.isOver?{name:r,refusal:`${o} has expired, according to ${d}`,isOver:!0}:{name:r,refusal:`${o}\
 is refused by ${d} (${f.why})`};let m=f.endsAt&&{at:f.endsAt,source:`${d}'s answer`,firm:!0},l=f.state==="unknown"?`${o} was not verified: ${d} ${f.why}.`:void 0,
u={name:r,...m&&{expiry:m},...l!==void 0&&{doubt:l,remedy:_(d,N)}};if(l!==void 0&&!f.scopes||!s.maxScopes)return u;if(!f.scopes)return{...u,doubt:`${o} was not \
held against max-scopes: ${d} does not tell what it may do.`,remedy:"Take max-scopes= out of its line of `secrets`: nobody else can tell either."};let x=H(f.scopes,
s.maxScopes,L);return x.length===0?u:{...u,excess:`${o} may do more than max-scopes=${s.maxScopes.join(",")} allows: ${d} names ${p(x)}`}}function A({description:e}){
return e instanceof w?void 0:e?.type}function _(e,n=!1){return n?"Run the job again when the service answers.":e==="auto"?"Name its issuer, or the address that \
knows it, in its line of `verify`.":"Look at its line of `verify`, and at what the service answers."}function H(e,n,t){let i=V(e,n,t).map(C),r=i.length-k;return r>
0?[...i.slice(0,k),`${r} more`]:i}function C(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function D(e){
for(let{line:n,service:t}of e){if(t.kind!=="url")continue;let{expires:i,active:r,scopes:s}=t;for(let[o,a]of Object.entries({expires:i,active:r,scopes:s}))a!==void 0&&
await S(a,`Line ${n} of verify`,d=>`${o}=${d}`)}}function U(e,{requests:n,values:t},i){let{line:r,name:s}=e,o=t.find(a=>a.name===s);if(o)return{verification:e,value:o};
if(!n.some(a=>B(a,t)&&F(a,s)))throw new c("E_INPUT",`Line ${r} of verify names ${s}, which is not leased.`,{fix:`Nothing was exported. Leased are: ${p(t.map(a=>a.
name))}.`});i.notice(`${s} is not there, so it is not verified (line ${r} of verify).`)}function B(e,n){return e.optional&&!n.some(t=>t.request===e)}function F({
naming:e},n){return e.kind!=="exact"||e.name===n}function J(e){let n=e.filter(({refusal:i})=>i!==void 0),t=n.map(({refusal:i})=>i);if(t.length!==0)throw n.every(
({isOver:i})=>i)?new c("E_EXPIRED",`${t.join("; ")}.`,{fix:"Nothing was exported. Issue a new one where it came from, put it into the secret, and run the job ag\
ain."}):new c("E_REVOKED",`${t.join("; ")}.`,{fix:"Nothing was exported. It was revoked, or has expired: issue a new one where it came from, put it into the sec\
ret, and run the job again."})}function z({values:e},n){let t=e.find(({name:i,request:r})=>r.maxScopes&&!n.some(({value:s})=>s.name===i));if(t)throw new c("E_RE\
QUEST",`${h(t.request)}: max-scopes needs a line of verify for ${t.name}.`,{fix:`Only who issued a value knows what it may do. Add the line \`${t.name} auto\` to\
 \`verify\`, or name the issuer in it.
Nothing was exported.`})}function W(e){if(e.length!==0)throw new c("E_SCOPE",`${e.join("; ")}.`,{fix:"Nothing was exported. Issue a token that may do less, put \
it into the secret, and run the job again; or add to `max-scopes` what the job needs."})}function G(e){let n=e.flatMap(({doubt:s})=>s??[]),[t]=n;if(t===void 0)return;
let i=new Set(e.flatMap(({doubt:s,remedy:o})=>s===void 0?[]:o??[])),r=n.length>1?` So it is with ${n.length-1} more.`:"";throw new c("E_UNVERIFIED",`${t}${r}`,{
fix:[...i,"Or leave `require-verify` out: then it is a warning. Nothing was exported."].join(" ")})}export{D as checkExpressions,H as excessOf,Ee as verify,M as verifyValue};
