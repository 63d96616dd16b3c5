const require=process.getBuiltinModule;
import{a as B,b as P,c as k,d as h}from"./shared-domain-expiry-expiry.js";import{i as Q}from"./shared-domain-masks-looks-secret.js";import{b as M}from"./shared-adapters-clock.js";import{
D as G,L as x,N as V,O as z}from"./shared-domain-in-parallel.js";import{b as H}from"./shared-domain-values-jmespath.js";import{a as b,b as v,d as J,g as K}from"./shared-domain-values-json.js";
import{a as U,b as R}from"./shared-domain-listing.js";import{a as F}from"./shared-domain-requests-request.js";import{a as y,c as j,e as W}from"./shared-domain-failure.js";import{
b as D}from"./shared-domain-requests-role.js";import{b as L}from"./shared-adapters-job-lock.js";import{a as d}from"./shared-domain-error.js";function be(t){if(t.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function Ae({expiresAtTag:t}){let e=h(t);return e&&{at:e,source:"tag expires-at",firm:!0}}function $e({expiresAtTag:t},e){if(!(t===void 0||h(t)))return`The tag \
expires-at of ${e} is "${R(t)}", which is no date, so it does not count. Allowed: ISO 8601, or seconds or milliseconds since 1970.`}var ue=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function I(t,e){
for(let{claim:n,variable:r,required:i}of ue){let[o,s]=[t[n],e[r]];if(!(o===void 0&&!i)&&!(s===void 0&&!i)&&(s===void 0||String(o)!==s))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Z(t,e){for(let{line:n,claim:r,glob:i}of e){let o=t[r];if(o!==void 0&&le(i).
test(String(o)))continue;let s=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${s}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function le(t){let e=t.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${e.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function w(t){try{let e=JSON.parse(Buffer.from(t.split(".")[1]??"","base64ur\
l").toString());return typeof e=="object"&&e!==null?e:{}}catch{return{}}}function Y(t,e){return t===e?!0:e==="https://token.actions.githubusercontent.com"&&typeof t==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(t)}function A(t,e=[]){let n=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:t.
arn}]})}var O=900,$=t=>({duration:O,policy:t}),X=class{#e;#t;constructor(e){this.#e=e}async open(e){let{identity:n}=this.#e,r=fe(e,n);try{return[{keys:await this.keys($(
r)),plan:e,policy:r}]}catch(i){if(!(i instanceof g)||!me(i.failure)||n.policy.kind!=="scoped"||e.queries.length<2)throw i;return(await Promise.all(V(e).map(s=>this.
open(s)))).flat()}}async keys(e){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),this.#r(r.at(-2)??n,i,await this.#t,e)):this.#i(n,
e)}async#n(){let{role:e,chain:n,tagging:r}=this.#e.identity,[i=e,...o]=n,s=r?.actions,a=await this.#i(e,$(A(i,s))),[c,l]=[e,i];for(let u of o)a=await this.#r(c,
l,a,$(A(u,s))),[c,l]=[l,u];return a}async#i(e,n){let{sts:r,token:i}=this.#e;return this.#s(e,void 0,()=>r.assumeWithToken(this.#o(e,n),o=>i.current(o)))}async#r(e,n,r,i){
let{sts:o,identity:s}=this.#e,{externalId:a,chain:c}=s,l=n===c[0],m=n===c.at(-1)?s.tagging?.last:l?s.tagging?.first:void 0,p={...this.#o(n,i),...a!==void 0&&{externalId:a},
...m&&{tagging:m}};return this.#s(n,e,()=>o.assumeFrom(p,r))}#o(e,n){let{sessionName:r}=this.#e.identity;return{roleArn:e.arn,sessionName:r,...n}}async#s(e,n,r){
let i;try{i=await r()}catch(c){throw c instanceof y?new g(c,e,n):c}let{keys:o,assumedRoleArn:s}=i;await this.#e.runner.mask([o.accessKeyId,o.secretAccessKey,o.sessionToken]);
let a=D(s);if(a?.name!==e.name||a.accountId!==e.accountId)throw new d("E_ACCOUNT",`STS answered with a session of another role than ${e.name}.`,{fix:"Nothing wa\
s exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},g=class extends Error{failure;role;from;constructor(e,n,r){super(
e.message),this.failure=e,this.role=n,this.from=r}};function fe(t,e){let{policy:n}=e;return n.kind==="given"?n.policy:n.kind==="scoped"?z(t,x(e)):void 0}function me({
code:t}){return t?.startsWith("PackedPolicyTooLarge")===!0}async function Ge(t,e){let n=new Map;for(let[r,i]of t){let o=i instanceof y?await G(r.reference).explain(i,pe(r,i),e):i;for(let s of r.requests)n.set(s,o)}return n}
function pe(t,{secretName:e}){return e===void 0?t:{...t,text:`${e} (${t.text})`}}async function ee(t,e){if(!(t instanceof g))return t;let{failure:n,role:r,from:i}=t,
{explainRole:o}=await import("./refused-role.js");return o(n,{...e,role:r,...i&&{from:i}})}function S(t,e){if(!(e.length===0||e.includes(t)))throw new d("E_ACCOUNT",`This step works in the account ${t}, and allowed-account-ids names ${e.length===1?"th\
e account":"the accounts"} ${U(e)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-ids\
: '${t}'\`. Nothing was exported.`})}function Ye(t,e){let n=C(t),r=n.filter(o=>E(o)!==e.name);if(n.some(o=>E(o)===e.name&&!o.includes(ne)))throw new d("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${e.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[e.name==="default"?"[default]":`[profile ${e.name}\
]`,`credential_process = ${ye(e)}`,`region = ${e.region}`];return[...r.map(o=>o.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function Xe(t,e){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(C(t).filter(i=>E(i)===e).some(n))throw new d("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${e}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function te(t,e){return C(t).some(n=>E(n)===e)}var ne="credential-process --\
lease ";function ye({launcher:t,leaseId:e,platform:n,name:r,isDefault:i}){return`${he(t,n)} ${ne}${e}${i?"":` --profile ${r}`}`}function he(t,e){let n=e==="win3\
2";if(/[\r\n]|\s[#;]/.test(t)||n&&/["%]/.test(t))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?L(t)?t:`"${t}"`:`'${t.replaceAll("'",`'"'"'`)}'`}function C(t){
return t.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(e=>e.trim()!=="")}function E(t){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(t)?.[1]}async function re(t,e,n){let r=await n.sts(t,"short").callerArn().catch(s=>ge(s,e.length>0,n)),i=r?.split(":")[4];return i!==void 0&&S(i,e),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function ge(t,e,n){if(!(t instanceof y))throw t;let r=W(
t)||j(t)==="slow down";if(r&&!e)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${t.message}).`,{fix:"Without that `allowed-accou\
nt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:t});let{runner:i,readAwsConfig:o,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(t,{environment:i.environment,hasProfile:c=>[o(i.environment),s()].some(l=>te(l,c))})}var xe=4*6e4,T=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#o=0;constructor(e,n){this.#e=e,this.#t=n,this.#i.promise.catch(()=>{})}async current(e){let n=this.#r;
return!(n&&Date.now()-this.#o<=xe&&await n!==e)&&this.#r===n&&(this.#o=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(e){return Promise.race([e,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:e,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,o=e.token(r),s=new q(
e,i),a=await o;await n.mask([a]);let c=this.#a(a,s);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(e,n){let{issuer:r,audience:i,requiredClaims:o}=this.#e,
{clock:s,runner:a,verifyToken:c}=this.#t,l=s.now(),u=w(e).iss;if(!Y(u,r))throw new d("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the trus\
ted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let m;try{m=await n.of(u)}catch(f){if(!(f instanceof y))throw f;if(o.length>
0)throw we(u,f);a.warning(`The keys of ${u} could not be fetched (${f.message}): the OIDC token was verified by AWS alone.`),I(w(e),a.environment);return}let p=await c(
e,m,{issuer:u,audience:i,now:l});return I(p,a.environment),Z(p,o),p}},q=class{#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n,this.#n=e.keys(n),this.#n.catch(()=>{})}of(e){
let n=()=>this.#e.keys(e);return e===this.#t?this.#n.catch(n):n()}};function we(t,e){return new d("E_TOKEN_UNTRUSTED",`The keys of ${t} could not be fetched (${e.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:e})}async function gt({identity:t,regions:e,allowedAccountIds:n},r){if(!t){let a=await re(e[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=x(t),o=new T(t,r),s=w(await o.current());return s.repository_visibility==="public"&&r.runner.conceal(),t.requiredClaims.length>0&&await o.verified(),
S(i.accountId,n),{kind:"role",identity:t,token:o,accountId:i.accountId,claims:s,reader:Re(t)}}function Re(t){return{role:x(t),scoped:t.policy.kind==="scoped"}}async function xt(t,e,n){
if(t.kind==="ambient")return{result:await e,claims:{}};let{token:r,identity:i,claims:o}=t;try{return{result:await r.unlessUntrusted(e),claims:await r.verified()??
o}}catch(s){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:O};throw await ee(s,{audience:a,claims:o,...c})}}function kt(t,...e){let{request:n,field:r}=t,[i="",...o]=e;if(ke(n))return`take its line out, and lease it in a step of its own with \`secrets: ${ie(t,i)} ${i}\``;
let s=n.selector.kind==="fields";return i==="file"&&(s||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${ie(t,i)} file\``:`add ${[i==="public"&&s&&r!==void 0?`public=${r}`:i,...o].map(c=>`\`${c}\``).join(" or ")} to its line`}function ke({
naming:t}){return t.kind==="stem"}function ie({request:t,name:e,field:n},r){let{reference:i,naming:o,selector:s}=t;if(i.kind==="prefix")return"NAME, SECRET";let a=F(
i),l=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(e!==void 0)return`${e}, ${l}`;let u=o.kind==="stem"?o.stem:void 0,m=r==="file"||r==="base64";return s.
kind==="unfolded"&&!m?u?`${u}_*, ${a}#*`:`${a}#*`:u&&u!==a?`${u}, ${a}`:a}function St(t){return`${t.charAt(0).toUpperCase()}${t.slice(1)}.`}var se=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|date|time|datetime|timestamp)?(?:utc)?|exp|valid(?:until|to|through)|notafter|enddatetime)$/;
function ae(t){let e=[];for(let[n,r]of t){let i=R(n.split(".").map(Q).join(".")),o=se.test(_(N(n)))?h(r):void 0;if(o){let s={at:o,source:`field ${i}`,firm:!1};e.
push({expiry:s,path:n,kind:"date",content:void 0})}if(typeof r=="string")for(let s of k(r)){let a={...s,source:`${s.source} in field ${i}`,firm:!1};e.push({expiry:a,
path:n,kind:"value",content:r})}}return e}function ce(t,e){if(e===void 0||oe(e)!==oe(t.path))return!1;let n=se.exec(_(N(t.path)))?.groups?.whose??"",r=_(N(e));return n===
""||r===""||r.includes(n)||n.includes(r)}function _(t){return t.toLowerCase().replace(/[_-]/g,"")}function N(t){return t.slice(t.lastIndexOf(".")+1)}function oe(t){
return t.slice(0,Math.max(t.lastIndexOf("."),0))}function _t(t,e){let{rule:n,hints:r,tagged:i,selected:o,serviceExpiry:s,now:a}=e;if(n?.kind==="never")return[];let c=[...k(t.value),...s?[s]:[]],l=n?c.filter(({
firm:f})=>f):c,u=n||t.public?[]:r.filter(({content:f})=>f!==t.value),m=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],p=[...l,...u.map(f=>Se(f,t,a))];return[
...m,...o?[o]:[],...t.isPrevious?p.map(f=>({...f,firm:!1})):p,...t.public||!i?[]:[i]]}function Se(t,{path:e},n){let{expiry:r,kind:i}=t;return i!=="date"?r:ce(t,
e)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${M}`}}function Nt(t,e,n){let r=P(t.filter(({firm:o})=>o)),i=B(r,e,n).stops;return{firmExpiry:r,expiry:i?
r:P(t)}}async function Lt(t,e,{where:n,subject:r}){if(t?.kind!=="selector")return;let i=v(de(e)),o=i===void 0?void 0:await H(i,t.expression),s=h(o instanceof b?
o.source:o);if(s)return{at:s,source:`expires=${t.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${t.expression} finds no date in ${r}.`,{fix:"\
It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Ee(t){let e=v(
de(t));return J(e)?[...K(e)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof b?r.source:r]):[]}function Dt(t){return ae(Ee(
t))}function de(t){return typeof t=="string"?t:Buffer.from(t).toString()}export{be as a,kt as b,ke as c,St as d,Ae as e,$e as f,_t as g,Nt as h,Lt as i,Ee as j,Dt as k,de as l,X as m,g as n,Ge as o,S as p,Ye as q,Xe as r,gt as s,Re as t,
xt as u};
