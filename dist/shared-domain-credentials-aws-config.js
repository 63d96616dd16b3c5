const require=process.getBuiltinModule;
import{a as B,b as P,c as k,d as p}from"./shared-domain-expiry-expiry.js";import{b as M}from"./shared-adapters-clock.js";import{i as Q}from"./shared-domain-masks-looks-secret.js";import{
D as G,L as x,N as V,O as z}from"./shared-domain-in-parallel.js";import{a as F}from"./shared-domain-requests-request.js";import{a as f,c as j,e as W}from"./shared-domain-failure.js";
import{b as D}from"./shared-domain-requests-role.js";import{b as H}from"./shared-domain-values-jmespath.js";import{a as b,b as v,d as J,g as K}from"./shared-domain-values-json.js";import{
a as U,b as R}from"./shared-domain-listing.js";import{b as L}from"./shared-adapters-job-lock.js";import{a as d}from"./shared-domain-error.js";function be(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function $e({expiresAtTag:e}){let t=p(e);return t&&{at:t,source:"tag expires-at",firm:!0}}function Ae({expiresAtTag:e},t){if(!(e===void 0||p(e)))return`The tag \
expires-at of ${t} is "${R(e)}", which is no date, so it does not count. Allowed: ISO 8601, or seconds or milliseconds since 1970.`}var ue=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function I(e,t){
for(let{claim:n,variable:r,required:i}of ue){let[o,s]=[e[n],t[r]];if(!(o===void 0&&!i)&&!(s===void 0&&!i)&&(s===void 0||String(o)!==s))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Z(e,t){for(let{line:n,claim:r,glob:i}of t){let o=e[r];if(o!==void 0&&le(i).
test(String(o)))continue;let s=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${s}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function le(e){let t=e.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function w(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64ur\
l").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function Y(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(e)}function $(e){return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"sts:AssumeRole",Resource:e.arn}]})}var O=900,A=e=>({duration:O,policy:e}),X=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=fe(t,n);try{return[{keys:await this.keys(A(
r)),plan:t,policy:r}]}catch(i){if(!(i instanceof g)||!me(i.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw i;return(await Promise.all(V(t).map(s=>this.
open(s)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),this.#r(r.at(-2)??n,i,await this.#t,t)):this.#i(n,
t)}async#n(){let{role:t,chain:n}=this.#e.identity,[r=t,...i]=n,o=await this.#i(t,A($(r))),[s,a]=[t,r];for(let c of i)o=await this.#r(s,a,o,A($(c))),[s,a]=[a,c];
return o}async#i(t,n){let{sts:r,token:i}=this.#e;return this.#s(t,void 0,()=>r.assumeWithToken(this.#o(t,n),o=>i.current(o)))}async#r(t,n,r,i){let{sts:o,identity:s}=this.#e,
{externalId:a}=s,c={...this.#o(n,i),...a!==void 0&&{externalId:a}};return this.#s(n,t,()=>o.assumeFrom(c,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{
roleArn:t.arn,sessionName:r,...n}}async#s(t,n,r){let i;try{i=await r()}catch(c){throw c instanceof f?new g(c,t,n):c}let{keys:o,assumedRoleArn:s}=i;await this.#e.
runner.mask([o.accessKeyId,o.secretAccessKey,o.sessionToken]);let a=D(s);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered wi\
th a session of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},
g=class extends Error{failure;role;from;constructor(t,n,r){super(t.message),this.failure=t,this.role=n,this.from=r}};function fe(e,t){let{policy:n}=t;return n.kind===
"given"?n.policy:n.kind==="scoped"?z(e,x(t)):void 0}function me({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ge(e,t){let n=new Map;for(let[r,i]of e){let o=i instanceof f?await G(r.reference).explain(i,pe(r,i),t):i;for(let s of r.requests)n.set(s,o)}return n}
function pe(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function ee(e,t){if(!(e instanceof g))return e;let{failure:n,role:r,from:i}=e,
{explainRole:o}=await import("./refused-role.js");return o(n,{...t,role:r,...i&&{from:i}})}function S(e,t){if(!(t.length===0||t.includes(e)))throw new d("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"th\
e account":"the accounts"} ${U(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-ids\
: '${e}'\`. Nothing was exported.`})}function Ye(e,t){let n=C(e),r=n.filter(o=>E(o)!==t.name);if(n.some(o=>E(o)===t.name&&!o.includes(ne)))throw new d("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${ye(t)}`,`region = ${t.region}`];return[...r.map(o=>o.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function Xe(e,t){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(C(e).filter(i=>E(i)===t).some(n))throw new d("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function te(e,t){return C(e).some(n=>E(n)===t)}var ne="credential-process --\
lease ";function ye({launcher:e,leaseId:t,platform:n,name:r,isDefault:i}){return`${he(e,n)} ${ne}${t}${i?"":` --profile ${r}`}`}function he(e,t){let n=t==="win3\
2";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?L(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function C(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function E(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function re(e,t,n){let r=await n.sts(e,"short").callerArn().catch(s=>ge(s,t.length>0,n)),i=r?.split(":")[4];return i!==void 0&&S(i,t),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function ge(e,t,n){if(!(e instanceof f))throw e;let r=W(
e)||j(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-accou\
nt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:i,readAwsConfig:o,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:i.environment,hasProfile:c=>[o(i.environment),s()].some(m=>te(m,c))})}var xe=4*6e4,T=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#o=0;constructor(t,n){this.#e=t,this.#t=n,this.#i.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#o<=xe&&await n!==t)&&this.#r===n&&(this.#o=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,o=t.token(r),s=new q(
t,i),a=await o;await n.mask([a]);let c=this.#a(a,s);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:i,requiredClaims:o}=this.#e,
{clock:s,runner:a,verifyToken:c}=this.#t,m=s.now(),u=w(t).iss;if(!Y(u,r))throw new d("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the trus\
ted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let y;try{y=await n.of(u)}catch(l){if(!(l instanceof f))throw l;if(o.length>
0)throw we(u,l);a.warning(`The keys of ${u} could not be fetched (${l.message}): the OIDC token was verified by AWS alone.`),I(w(t),a.environment);return}let h=await c(
t,y,{issuer:u,audience:i,now:m});return I(h,a.environment),Z(h,o),h}},q=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function we(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function gt({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await re(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=x(e),o=new T(e,r),s=w(await o.current());return s.repository_visibility==="public"&&r.runner.conceal(),e.requiredClaims.length>0&&await o.verified(),
S(i.accountId,n),{kind:"role",identity:e,token:o,accountId:i.accountId,claims:s,reader:Re(e)}}function Re(e){return{role:x(e),scoped:e.policy.kind==="scoped"}}async function xt(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:i,claims:o}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
o}}catch(s){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:O};throw await ee(s,{audience:a,claims:o,...c})}}function kt(e,...t){let{request:n,field:r}=e,[i="",...o]=t;if(ke(n))return`take its line out, and lease it in a step of its own with \`secrets: ${ie(e,i)} ${i}\``;
let s=n.selector.kind==="fields";return i==="file"&&(s||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${ie(e,i)} file\``:`add ${[i==="public"&&s&&r!==void 0?`public=${r}`:i,...o].map(c=>`\`${c}\``).join(" or ")} to its line`}function ke({
naming:e}){return e.kind==="stem"}function ie({request:e,name:t,field:n},r){let{reference:i,naming:o,selector:s}=e;if(i.kind==="prefix")return"NAME, SECRET";let a=F(
i),m=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${m}`;let u=o.kind==="stem"?o.stem:void 0,y=r==="file"||r==="base64";return s.
kind==="unfolded"&&!y?u?`${u}_*, ${a}#*`:`${a}#*`:u&&u!==a?`${u}, ${a}`:a}function St(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var se=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|date|time|datetime|timestamp)?(?:utc)?|exp|valid(?:until|to|through)|notafter|enddatetime)$/;
function ae(e){let t=[];for(let[n,r]of e){let i=R(n.split(".").map(Q).join(".")),o=se.test(_(N(n)))?p(r):void 0;if(o){let s={at:o,source:`field ${i}`,firm:!1};t.
push({expiry:s,path:n,kind:"date",content:void 0})}if(typeof r=="string")for(let s of k(r)){let a={...s,source:`${s.source} in field ${i}`,firm:!1};t.push({expiry:a,
path:n,kind:"value",content:r})}}return t}function ce(e,t){if(t===void 0||oe(t)!==oe(e.path))return!1;let n=se.exec(_(N(e.path)))?.groups?.whose??"",r=_(N(t));return n===
""||r===""||r.includes(n)||n.includes(r)}function _(e){return e.toLowerCase().replace(/[_-]/g,"")}function N(e){return e.slice(e.lastIndexOf(".")+1)}function oe(e){
return e.slice(0,Math.max(e.lastIndexOf("."),0))}function _t(e,t){let{rule:n,hints:r,tagged:i,selected:o,serviceExpiry:s,now:a}=t;if(n?.kind==="never")return[];let c=[...k(e.value),...s?[s]:[]],m=n?c.filter(({
firm:l})=>l):c,u=n||e.public?[]:r.filter(({content:l})=>l!==e.value),y=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],h=[...m,...u.map(l=>Se(l,e,a))];return[
...y,...o?[o]:[],...e.isPrevious?h.map(l=>({...l,firm:!1})):h,...e.public||!i?[]:[i]]}function Se(e,{path:t},n){let{expiry:r,kind:i}=e;return i!=="date"?r:ce(e,
t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${M}`}}function Nt(e,t,n){let r=P(e.filter(({firm:o})=>o)),i=B(r,t,n).stops;return{firmExpiry:r,expiry:i?
r:P(e)}}async function Lt(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let i=v(de(t)),o=i===void 0?void 0:await H(i,e.expression),s=p(o instanceof b?
o.source:o);if(s)return{at:s,source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"\
It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Ee(e){let t=v(
de(e));return J(t)?[...K(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof b?r.source:r]):[]}function Dt(e){return ae(Ee(
e))}function de(e){return typeof e=="string"?e:Buffer.from(e).toString()}export{be as a,kt as b,ke as c,St as d,$e as e,Ae as f,_t as g,Nt as h,Lt as i,Ee as j,Dt as k,de as l,X as m,g as n,Ge as o,S as p,Ye as q,Xe as r,gt as s,Re as t,
xt as u};
