const require=process.getBuiltinModule;
import{c as b}from"./apart-domain-requests-verification.js";import"./apart-domain-expiry-hints.js";import{a as p}from"./apart-domain-expiry-expiry.js";import"./apart-nothing.js";
import{b as $}from"./apart-domain-values-jmespath.js";import{a as l}from"./apart-domain-listing.js";import{a as E}from"./apart-domain-in-parallel.js";import{b as x}from"./apart-domain-requests-request.js";
import{a as d}from"./apart-domain-error.js";import"./apart-domain-masks-looks-secret.js";import{a as h,b as w,d as g,f as v}from"./apart-domain-values-json.js";import"./apart-runtime.js";function S(e){let t=w(P(e));return g(t)?[...v(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof h?r.source:r]):[]}function P(e){if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function V(e,t,n){if(e.length<=5){for(let s of e)n.warning(s);return}let r=e.slice(8),i=r.length>0?[`and ${r.length} more, in the log`]:[],o=`${e.length} warnin\
gs of ${t}, the most urgent first:`;n.warning([o,...e.slice(0,8),...i].join(`
`));for(let s of r)n.info(s)}var q=10;async function ye(e,{runner:t,verifyWithService:n}){await _(e.verifications);let r=e.verifications.flatMap(s=>A(s,e,t)??[]),i=await E(r,q,s=>N(s,n));H(
e,r),D(i),B(i.flatMap(({excess:s})=>s??[]));let o=i.flatMap(({doubt:s})=>s??[]);return e.isRequired&&J(o),V(o,"what could not be verified",t),I(i)}function I(e){
let t=new Map;for(let{name:n,expiry:r}of e){let i=p([t.get(n),r].filter(o=>o!==void 0));i&&t.set(n,i)}return t}var O=10;async function N({verification:e,value:t},n){
let{name:r,request:i}=t,o=`${r} (${i.text})`,s=new Map(S(t.secret.value).map(([k,L])=>[k,String(L)])),{by:a,word:f,includes:R}=await n(e.service,{value:t.value,
fields:s});if(f.state==="refused")return f.isOver?{name:r,refusal:`${o} has expired, by the word of ${a}`,isOver:!0}:{name:r,refusal:`${o} is refused by ${a} (${f.
why})`};let y=f.endsAt&&{at:f.endsAt,source:`${a}'s word`,firm:!0},u=f.state==="unknown"?`${o} was not verified: ${a} ${f.why}.`:void 0,c={name:r,...y&&{expiry:y},
...u!==void 0&&{doubt:u}};if(u!==void 0&&!f.scopes||!i.maxScopes)return c;if(!f.scopes)return{...c,doubt:`${o} was not held against max-scopes: ${a} does not te\
ll what it may do.`};let m=T(f.scopes,i.maxScopes,R);return m.length===0?c:{...c,excess:`${o} may do more than max-scopes=${i.maxScopes.join(",")} allows: ${a} \
names ${l(m)}`}}function T(e,t,n){let r=b(e,t,n).map(j),i=r.length-O;return i>0?[...r.slice(0,O),`${i} more`]:r}function j(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.
test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function _(e){for(let{line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:r,active:i,
scopes:o}=n;for(let[s,a]of Object.entries({expires:r,active:i,scopes:o}))a!==void 0&&await $(a,`Line ${t} of verify`,f=>`${s}=${f}`)}}function A(e,{requests:t,values:n},r){
let{line:i,name:o}=e,s=n.find(a=>a.name===o);if(s)return{verification:e,value:s};if(!t.some(a=>M(a,n)&&C(a,o)))throw new d("E_INPUT",`Line ${i} of verify names ${o}\
, which is not leased.`,{fix:`Nothing was exported. Leased are: ${l(n.map(a=>a.name))}.`});r.notice(`${o} is not there, so it is not verified (line ${i} of veri\
fy).`)}function M(e,t){return e.optional&&!t.some(n=>n.request===e)}function C({naming:e},t){return e.kind!=="exact"||e.name===t}function D(e){let t=e.filter(({
refusal:r})=>r!==void 0),n=t.map(({refusal:r})=>r);if(n.length!==0)throw t.every(({isOver:r})=>r)?new d("E_EXPIRED",`${n.join("; ")}.`,{fix:"Nothing was exporte\
d. Issue a new one where it came from, put it into the secret, and run the job again."}):new d("E_REVOKED",`${n.join("; ")}.`,{fix:"Nothing was exported. It was\
 revoked, or has expired: issue a new one where it came from, put it into the secret, and run the job again."})}function H({values:e},t){let n=e.find(({name:r,request:i})=>i.
maxScopes&&!t.some(({value:o})=>o.name===r));if(n)throw new d("E_REQUEST",`${x(n.request)}: max-scopes needs a line of verify for ${n.name}.`,{fix:`Only who iss\
ued a value knows what it may do. Add the line \`${n.name} auto\` to \`verify\`, or name the issuer in it.
Nothing was exported.`})}function B(e){if(e.length!==0)throw new d("E_SCOPE",`${e.join("; ")}.`,{fix:"Nothing was exported. Issue a token that may do less, put \
it into the secret, and run the job again; or add to `max-scopes` what the job needs."})}function J(e){let[t]=e;if(t===void 0)return;let n=e.length>1?` So it is\
 with ${e.length-1} more.`:"";throw new d("E_UNVERIFIED",`${t}${n}`,{fix:"Nothing was exported, as `require-verify` is true. Run the job again where the service\
 was not in reach; name the issuer where `auto` does not know it; or leave `require-verify` out, and it is a warning."})}export{_ as checkExpressions,T as excessOf,ye as verify,N as verifyValue};
