const require=process.getBuiltinModule;
import{b as B}from"./shared-adapters-clock.js";import{i as z}from"./shared-domain-masks-looks-secret.js";import{D as V,N as w,P as Z,Q as Y}from"./shared-domain-in-parallel.js";import{
b as W}from"./shared-domain-values-jmespath.js";import{a as J,b as H}from"./shared-domain-listing.js";import{a as v,b as P,d as K,g as j}from"./shared-domain-values-json.js";import{
a as Q,b as I,c as R,f as k}from"./shared-domain-expiry-expiry.js";import{a as f,c as G,e as M}from"./shared-domain-failure.js";import{b as F}from"./shared-domain-requests-role.js";
import{b as U}from"./shared-adapters-job-lock.js";import{j as D}from"./shared-adapters-concealer.js";import{a as d}from"./shared-domain-error.js";function Ie(t){if(t.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var le=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function O(t,e){
for(let{claim:n,variable:r,required:i}of le){let[o,s]=[t[n],e[r]];if(!(o===void 0&&!i)&&!(s===void 0&&!i)&&(s===void 0||String(o)!==s))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function X(t,e){for(let{line:n,claim:r,glob:i}of e){let o=t[r];if(o!==void 0&&me(i).
test(String(o)))continue;let s=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${s}.`,{fix:`Nothing was exported. ${fe({line:n,claim:r,glob:i},o)}`})}}function fe({line:t,claim:e,glob:n},r){let i=/[*?]/.test(n),o=e==="environment"&&
!i?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",s=String(r);return r===void 0?e==="envir\
onment"?o:`${o} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(s)||s.startsWith("refs/pull/")?o:`${o} Only if this one may too, write \`${e}=${s}\` in \
line ${t} of \`require-claims\`.`}function me(t){let e=t.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${e.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function x(t){try{let e=JSON.parse(Buffer.from(t.split(".")[1]??"","base64url").toString());return typeof e=="object"&&e!==null?e:{}}catch{return{}}}function ee(t,e){
return t===e?!0:e==="https://token.actions.githubusercontent.com"&&typeof t=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
t)}function A(t,e=[]){let n=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:t.
arn}]})}var $=900,C=t=>({duration:$,policy:t}),te=class{#e;#t;constructor(e){this.#e=e}async open(e){let{identity:n}=this.#e,r=pe(e,n);try{return[{keys:await this.keys(
C(r)),plan:e,policy:r}]}catch(i){if(!(i instanceof g)||!ye(i.failure)||n.policy.kind!=="scoped"||e.queries.length<2)throw i;return(await Promise.all(Z(e).map(s=>this.
open(s)))).flat()}}async keys(e){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),this.#r(r.at(-2)??n,i,await this.#t,e)):this.#i(n,
e)}async#n(){let{role:e,chain:n,tagging:r}=this.#e.identity,[i=e,...o]=n,s=r?.actions,a=await this.#i(e,C(A(i,s))),[c,u]=[e,i];for(let l of o)a=await this.#r(c,
u,a,C(A(l,s))),[c,u]=[u,l];return a}async#i(e,n){let{sts:r,token:i}=this.#e;return this.#s(e,void 0,()=>r.assumeWithToken(this.#o(e,n),o=>i.current(o)))}async#r(e,n,r,i){
let{sts:o,identity:s}=this.#e,{externalId:a,chain:c}=s,u=n===c[0],m=n===c.at(-1)?s.tagging?.last:u?s.tagging?.first:void 0,p={...this.#o(n,i),...a!==void 0&&{externalId:a},
...m&&{tagging:m}};return this.#s(n,e,()=>o.assumeFrom(p,r))}#o(e,n){let{sessionName:r}=this.#e.identity;return{roleArn:e.arn,sessionName:r,...n}}async#s(e,n,r){
let i;try{i=await r()}catch(c){throw c instanceof f?new g(c,e,n):c}let{keys:o,assumedRoleArn:s}=i;await this.#e.runner.mask([o.accessKeyId,o.secretAccessKey,o.sessionToken]);
let a=F(s);if(a?.name!==e.name||a.accountId!==e.accountId)throw new d("E_ACCOUNT",`STS answered with a session of another role than ${e.name}.`,{fix:"Nothing wa\
s exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},g=class extends Error{failure;role;from;constructor(e,n,r){super(
e.message),this.failure=e,this.role=n,this.from=r}};function pe(t,e){let{policy:n}=e;return n.kind==="given"?n.policy:n.kind==="scoped"?Y(t,w(e)):void 0}function ye({
code:t}){return t?.startsWith("PackedPolicyTooLarge")===!0}async function je(t,e){let n=new Map;for(let[r,i]of t){let o=i instanceof f?await V(r.reference).explain(i,he(r,i),e):i;for(let s of r.requests)n.set(s,o)}return n}
function he(t,{secretName:e}){return e===void 0?t:{...t,text:`${e} (${t.text})`}}async function ne(t,e){if(!(t instanceof g))return t;let{failure:n,role:r,from:i}=t,
{explainRole:o}=await import("./refused-role.js");return o(n,{...e,role:r,...i&&{from:i}})}function S(t,e){if(!(e.length===0||e.includes(t)))throw new d("E_ACCOUNT",`This step works in the account ${t}, and allowed-account-ids names ${e.length===1?"th\
e account":"the accounts"} ${J(e)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-ids\
: '${t}'\`. Nothing was exported.`})}function ze(t,e){let n=_(t),r=n.filter(o=>E(o)!==e.name);if(n.some(o=>E(o)===e.name&&!o.includes(ie)))throw new d("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${e.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[e.name==="default"?"[default]":`[profile ${e.name}\
]`,`credential_process = ${ge(e)}`,`region = ${e.region}`];return[...r.map(o=>o.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function Ze(t,e){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(_(t).filter(i=>E(i)===e).some(n))throw new d("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${e}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function re(t,e){return _(t).some(n=>E(n)===e)}var ie="credential-process --\
lease ";function ge({launcher:t,leaseId:e,platform:n,name:r,isDefault:i}){return`${we(t,n)} ${ie}${e}${i?"":` --profile ${r}`}`}function we(t,e){let n=e==="win3\
2";if(/[\r\n]|\s[#;]/.test(t)||n&&/["%]/.test(t))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?U(t)?t:`"${t}"`:`'${t.replaceAll("'",`'"'"'`)}'`}function _(t){
return t.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(e=>e.trim()!=="")}function E(t){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(t)?.[1]}async function oe(t,e,n){let r=await n.sts(t,"short").callerArn().catch(s=>xe(s,e.length>0,n)),i=r?.split(":")[4];return i!==void 0&&S(i,e),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function xe(t,e,n){if(!(t instanceof f))throw t;let r=M(
t)||G(t)==="slow down";if(r&&!e)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${t.message}).`,{fix:"Without that `allowed-accou\
nt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:t});let{runner:i,readAwsConfig:o,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(t,{environment:i.environment,hasProfile:c=>[o(i.environment),s()].some(u=>re(u,c))})}var Re=4*6e4,T=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#o=0;constructor(e,n){this.#e=e,this.#t=n,this.#i.promise.catch(()=>{})}async current(e){let n=this.#r;
return!(n&&Date.now()-this.#o<=Re&&await n!==e)&&this.#r===n&&(this.#o=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(e){return Promise.race([e,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:e,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,o=e.token(r),s=new q(
e,i),a=await o;await n.mask([a]);let c=this.#a(a,s);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(e,n){let{issuer:r,audience:i,requiredClaims:o}=this.#e,
{clock:s,runner:a,verifyToken:c}=this.#t,u=s.now(),l=x(e).iss;if(!ee(l,r))throw new d("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tru\
sted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let m;try{m=await n.of(l)}catch(y){if(!(y instanceof f))throw y;if(o.length>
0)throw ke(l,y);a.warning(`The keys of ${l} could not be fetched (${y.message}): the OIDC token was verified by AWS alone.`),O(x(e),a.environment);return}let p=await c(
e,m,{issuer:l,audience:i,now:u});return O(p,a.environment),X(p,o),p}},q=class{#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n,this.#n=e.keys(n),this.#n.catch(()=>{})}of(e){
let n=()=>this.#e.keys(e);return e===this.#t?this.#n.catch(n):n()}};function ke(t,e){return new d("E_TOKEN_UNTRUSTED",`The keys of ${t} could not be fetched (${e.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:e})}async function ht({identity:t,regions:e,allowedAccountIds:n},r){if(!t){let a=await oe(e[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=w(t),o=new T(t,r),s=x(await o.current());return r.runner.noteVisibility(D(s)),t.requiredClaims.length>0&&await o.verified(),S(i.accountId,n),{kind:"\
role",identity:t,token:o,accountId:i.accountId,claims:s,reader:Se(t)}}function Se(t){return{role:w(t),scoped:t.policy.kind==="scoped"}}async function gt(t,e,n){
if(t.kind==="ambient")return{result:await e,claims:{}};let{token:r,identity:i,claims:o}=t;try{return{result:await r.unlessUntrusted(e),claims:await r.verified()??
o}}catch(s){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:$};throw await ne(s,{audience:a,claims:o,...c})}}var ce=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function de(t,e=""){let n=[];for(let[r,i]of t){let o=Ee(L(r))?await k(i):void 0;if(o){let s={at:o,source:`field ${se(r)}`,firm:!1};n.push({expiry:s,path:r,
kind:"date",content:void 0})}if(typeof i=="string")for(let s of await R(i,e)){let a={...s,source:`${s.source} in field ${se(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:i})}}return n}function Ee(t){return ce.test(N(t))}function se(t){return H(t.split(".").map(z).join("."))}function ue(t,e){if(e===void 0||ae(
e)!==ae(t.path))return!1;let n=ce.exec(N(L(t.path)))?.groups?.whose??"",r=N(L(e));return n===""||r===""||r.includes(n)||n.includes(r)}function N(t){return t.toLowerCase().
replace(/[-_.\s]/g,"")}function L(t){return t.slice(t.lastIndexOf(".")+1)}function ae(t){return t.slice(0,Math.max(t.lastIndexOf("."),0))}async function Ot(t,e){let{rule:n,hints:r,tagged:i,selected:o,serviceExpiry:s,now:a,secret:c}=e;if(n?.kind==="never")return[];let u=[...await R(t.value,c),...s?
[s]:[]],l=n?u.filter(({firm:h})=>h):u,m=n||t.public?[]:r.filter(({content:h})=>h!==t.value),p=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],y=[...l,...m.
map(h=>Te(h,t,a))];return[...p,...o?[o]:[],...t.isPrevious?y.map(h=>({...h,firm:!1})):y,...t.public||!i?[]:[i]]}function Te(t,{path:e},n){let{expiry:r,kind:i}=t;
return i!=="date"?r:ue(t,e)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${B}`}}function At(t,e,n){let r=I(t.filter(({firm:o})=>o)),i=Q(r,e,n).stops;return{
firmExpiry:r,expiry:i?r:I(t)}}async function Ct(t,e,{where:n,subject:r}){if(t?.kind!=="selector")return;let i=P(b(e)),o=i===void 0?void 0:await W(i,t.expression),
s=await k(o instanceof v?o.source:o);if(s)return{at:s,source:`expires=${t.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${t.expression} fi\
nds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=nev\
er`."})}function be(t){let e=P(b(t));return K(e)?[...j(e)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof v?r.source:r]):[]}
async function ve(t){let e=be(t),n=b(t);return e.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):e}async function $t(t){return de(await ve(t),b(t))}function b(t){if(typeof t=="string")return t;let e=Buffer.
from(t),n=e.toString();return n.includes("\uFFFD")?e.toString("base64"):n}export{Ie as a,Ee as b,se as c,Ot as d,At as e,Ct as f,be as g,ve as h,$t as i,b as j,te as k,g as l,je as m,S as n,ze as o,Ze as p,ht as q,Se as r,gt as s};
