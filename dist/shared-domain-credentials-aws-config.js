const require=process.getBuiltinModule;
import{i as Z}from"./shared-domain-masks-looks-secret.js";import{b as Q}from"./shared-adapters-clock.js";import{D as B,L as z,M as $,N as k,Q as R,U as w,W as Y,X}from"./shared-domain-expiry-expiry.js";
import{b as M}from"./shared-domain-values-jmespath.js";import{a as v,b as P,d as j,g as W}from"./shared-domain-values-json.js";import{a as J,b as K}from"./shared-domain-listing.js";
import{a as H}from"./shared-domain-requests-request.js";import{a as m,c as G,e as V}from"./shared-domain-failure.js";import{b as F}from"./shared-domain-requests-role.js";import{b as U}from"./shared-adapters-job-lock.js";
import{j as D}from"./shared-adapters-concealer.js";import{a as d}from"./shared-domain-error.js";function Oe(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var me=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function I(e,t){
for(let{claim:n,variable:r,required:i}of me){let[o,s]=[e[n],t[r]];if(!(o===void 0&&!i)&&!(s===void 0&&!i)&&(s===void 0||String(o)!==s))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function ee(e,t){for(let{line:n,claim:r,glob:i}of t){let o=e[r];if(o!==void 0&&ye(i).
test(String(o)))continue;let s=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${s}.`,{fix:`Nothing was exported. ${pe({line:n,claim:r,glob:i},o)}`})}}function pe({line:e,claim:t,glob:n},r){let i=/[*?]/.test(n),o=t==="environment"&&
!i?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",s=String(r);return r===void 0?t==="envir\
onment"?o:`${o} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(s)||s.startsWith("refs/pull/")?o:`${o} Only if this one may too, write \`${t}=${s}\` in \
line ${e} of \`require-claims\`.`}function ye(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function x(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function te(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function A(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var C=900,O=e=>({duration:C,policy:e}),ne=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=he(t,n);try{return[{keys:await this.keys(
O(r)),plan:t,policy:r}]}catch(i){if(!(i instanceof g)||!ge(i.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw i;return(await Promise.all(Y(t).map(s=>this.
open(s)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),this.#r(r.at(-2)??n,i,await this.#t,t)):this.#i(n,
t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[i=t,...o]=n,s=r?.actions,a=await this.#i(t,O(A(i,s))),[c,l]=[t,i];for(let u of o)a=await this.#r(c,
l,a,O(A(u,s))),[c,l]=[l,u];return a}async#i(t,n){let{sts:r,token:i}=this.#e;return this.#s(t,void 0,()=>r.assumeWithToken(this.#o(t,n),o=>i.current(o)))}async#r(t,n,r,i){
let{sts:o,identity:s}=this.#e,{externalId:a,chain:c}=s,l=n===c[0],f=n===c.at(-1)?s.tagging?.last:l?s.tagging?.first:void 0,p={...this.#o(n,i),...a!==void 0&&{externalId:a},
...f&&{tagging:f}};return this.#s(n,t,()=>o.assumeFrom(p,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#s(t,n,r){
let i;try{i=await r()}catch(c){throw c instanceof m?new g(c,t,n):c}let{keys:o,assumedRoleArn:s}=i;await this.#e.runner.mask([o.accessKeyId,o.secretAccessKey,o.sessionToken]);
let a=F(s);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,{fix:"Nothing wa\
s exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},g=class extends Error{failure;role;from;constructor(t,n,r){super(
t.message),this.failure=t,this.role=n,this.from=r}};function he(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?X(e,w(t)):void 0}function ge({
code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ge(e,t){let n=new Map;for(let[r,i]of e){let o=i instanceof m?await B(r.reference).explain(i,we(r,i),t):i;for(let s of r.requests)n.set(s,o)}return n}
function we(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function re(e,t){if(!(e instanceof g))return e;let{failure:n,role:r,from:i}=e,
{explainRole:o}=await import("./refused-role.js");return o(n,{...t,role:r,...i&&{from:i}})}function S(e,t){if(!(t.length===0||t.includes(e)))throw new d("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"th\
e account":"the accounts"} ${J(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-ids\
: '${e}'\`. Nothing was exported.`})}function Xe(e,t){let n=q(e),r=n.filter(o=>E(o)!==t.name);if(n.some(o=>E(o)===t.name&&!o.includes(oe)))throw new d("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${xe(t)}`,`region = ${t.region}`];return[...r.map(o=>o.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function et(e,t){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(q(e).filter(i=>E(i)===t).some(n))throw new d("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function ie(e,t){return q(e).some(n=>E(n)===t)}var oe="credential-process --\
lease ";function xe({launcher:e,leaseId:t,platform:n,name:r,isDefault:i}){return`${ke(e,n)} ${oe}${t}${i?"":` --profile ${r}`}`}function ke(e,t){let n=t==="win3\
2";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?U(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function q(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function E(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function se(e,t,n){let r=await n.sts(e,"short").callerArn().catch(s=>Re(s,t.length>0,n)),i=r?.split(":")[4];return i!==void 0&&S(i,t),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Re(e,t,n){if(!(e instanceof m))throw e;let r=V(
e)||G(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-accou\
nt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:i,readAwsConfig:o,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:i.environment,hasProfile:c=>[o(i.environment),s()].some(l=>ie(l,c))})}var Se=4*6e4,b=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#o=0;constructor(t,n){this.#e=t,this.#t=n,this.#i.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#o<=Se&&await n!==t)&&this.#r===n&&(this.#o=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,o=t.token(r),s=new _(
t,i),a=await o;await n.mask([a]);let c=this.#a(a,s);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:i,requiredClaims:o}=this.#e,
{clock:s,runner:a,verifyToken:c}=this.#t,l=s.now(),u=x(t).iss;if(!te(u,r))throw new d("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tru\
sted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let f;try{f=await n.of(u)}catch(y){if(!(y instanceof m))throw y;if(o.length>
0)throw Ee(u,y);a.warning(`The keys of ${u} could not be fetched (${y.message}): the OIDC token was verified by AWS alone.`),I(x(t),a.environment);return}let p=await c(
t,f,{issuer:u,audience:i,now:l});return I(p,a.environment),ee(p,o),p}},_=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function Ee(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function xt({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await se(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=w(e),o=new b(e,r),s=x(await o.current());return r.runner.noteVisibility(D(s)),e.requiredClaims.length>0&&await o.verified(),S(i.accountId,n),{kind:"\
role",identity:e,token:o,accountId:i.accountId,claims:s,reader:be(e)}}function be(e){return{role:w(e),scoped:e.policy.kind==="scoped"}}async function kt(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:i,claims:o}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
o}}catch(s){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:C};throw await re(s,{audience:a,claims:o,...c})}}function Et(e,...t){let{request:n,field:r}=e,[i="",...o]=t;if(Te(n))return`take its line out, and lease it in a step of its own with \`secrets: ${ae(e,i)} ${i}\``;
let s=n.selector.kind==="fields";return i==="file"&&(s||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${ae(e,i)} file\``:`add ${[i==="public"&&s&&r!==void 0?`public=${r}`:i,...o].map(c=>`\`${c}\``).join(" or ")} to its line`}function Te({
naming:e}){return e.kind==="stem"}function ae({request:e,name:t,field:n},r){let{reference:i,naming:o,selector:s}=e;if(i.kind==="prefix")return"NAME, SECRET";let a=H(
i),l=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${l}`;let u=o.kind==="stem"?o.stem:void 0,f=r==="file"||r==="base64";return s.
kind==="unfolded"&&!f?u?`${u}_*, ${a}#*`:`${a}#*`:u&&u!==a?`${u}, ${a}`:a}function bt(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var ue=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function le(e,t=""){let n=[];for(let[r,i]of e){let o=ve(L(r))?await R(i):void 0;if(o){let s={at:o,source:`field ${ce(r)}`,firm:!1};n.push({expiry:s,path:r,
kind:"date",content:void 0})}if(typeof i=="string")for(let s of await k(i,t)){let a={...s,source:`${s.source} in field ${ce(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:i})}}return n}function ve(e){return ue.test(N(e))}function ce(e){return K(e.split(".").map(Z).join("."))}function fe(e,t){if(t===void 0||de(
t)!==de(e.path))return!1;let n=ue.exec(N(L(e.path)))?.groups?.whose??"",r=N(L(t));return n===""||r===""||r.includes(n)||n.includes(r)}function N(e){return e.toLowerCase().
replace(/[-_.\s]/g,"")}function L(e){return e.slice(e.lastIndexOf(".")+1)}function de(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Lt(e,t){let{rule:n,hints:r,tagged:i,selected:o,serviceExpiry:s,now:a,secret:c}=t;if(n?.kind==="never")return[];let l=[...await k(e.value,c),...s?
[s]:[]],u=n?l.filter(({firm:h})=>h):l,f=n||e.public?[]:r.filter(({content:h})=>h!==e.value),p=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],y=[...u,...f.
map(h=>Pe(h,e,a))];return[...p,...o?[o]:[],...e.isPrevious?y.map(h=>({...h,firm:!1})):y,...e.public||!i?[]:[i]]}function Pe(e,{path:t},n){let{expiry:r,kind:i}=e;
return i!=="date"?r:fe(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${Q}`}}function Ut(e,t,n){let r=$(e.filter(({firm:o})=>o)),i=z(r,t,n).stops;return{
firmExpiry:r,expiry:i?r:$(e)}}async function Dt(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let i=P(T(t)),o=i===void 0?void 0:await M(i,e.expression),
s=await R(o instanceof v?o.source:o);if(s)return{at:s,source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.expression} fi\
nds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=nev\
er`."})}function $e(e){let t=P(T(e));return j(t)?[...W(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof v?r.source:r]):[]}
async function Ie(e){let t=$e(e),n=T(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Ft(e){return le(await Ie(e),T(e))}function T(e){if(typeof e=="string")return e;let t=Buffer.
from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}export{Oe as a,Et as b,Te as c,bt as d,ve as e,ce as f,Lt as g,Ut as h,Dt as i,$e as j,Ie as k,Ft as l,T as m,ne as n,g as o,Ge as p,S as q,Xe as r,et as s,xt as t,
be as u,kt as v};
