const require=process.getBuiltinModule;
import{D as N,L as m,N as $,O}from"./shared-domain-in-parallel.js";import{a as l,c as _,e as q}from"./shared-domain-failure.js";import{c as I}from"./shared-domain-requests-role.js";
import{a as C}from"./shared-domain-listing.js";import{b as A}from"./shared-adapters-job-lock.js";import{a as c}from"./shared-domain-error.js";function te(t){if(t.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new c("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var W=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GITH\
UB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function S(t,e){
for(let{claim:n,variable:r,required:o}of W){let[i,s]=[t[n],e[r]];if(!(i===void 0&&!o)&&!(s===void 0&&!o)&&(s===void 0||String(i)!==s))throw new c("E_TOKEN_UNTRU\
STED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another j\
ob; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function L(t,e){for(let{line:n,claim:r,glob:o}of e){let i=t[r];if(i!==void 0&&H(o).test(
String(i)))continue;let s=i===void 0?"does not have it":`says "${String(i)}"`;throw new c("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and the tok\
en ${s}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function H(t){let e=t.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${e.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function p(t){try{let e=JSON.parse(Buffer.from(t.split(".")[1]??"","base64ur\
l").toString());return typeof e=="object"&&e!==null?e:{}}catch{return{}}}function U(t,e){return t===e?!0:e==="https://token.actions.githubusercontent.com"&&typeof t==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(t)}function T(t){return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"sts:AssumeRole",Resource:t.arn}]})}var x=900,b=t=>({duration:x,policy:t}),D=class{#e;#t;constructor(e){this.#e=e}async open(e){let{identity:n}=this.#e,r=G(e,n);try{return[{keys:await this.keys(b(
r)),plan:e,policy:r}]}catch(o){if(!(o instanceof u)||!Q(o.failure)||n.policy.kind!=="scoped"||e.queries.length<2)throw o;return(await Promise.all($(e).map(s=>this.
open(s)))).flat()}}async keys(e){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#r(r.at(-2)??n,o,await this.#t,e)):this.#o(n,
e)}async#n(){let{role:e,chain:n}=this.#e.identity,[r=e,...o]=n,i=await this.#o(e,b(T(r))),[s,a]=[e,r];for(let d of o)i=await this.#r(s,a,i,b(T(d))),[s,a]=[a,d];
return i}async#o(e,n){let{sts:r,token:o}=this.#e;return this.#s(e,void 0,()=>r.assumeWithToken(this.#i(e,n),i=>o.current(i)))}async#r(e,n,r,o){let{sts:i,identity:s}=this.#e,
{externalId:a}=s,d={...this.#i(n,o),...a!==void 0&&{externalId:a}};return this.#s(n,e,()=>i.assumeFrom(d,r))}#i(e,n){let{sessionName:r}=this.#e.identity;return{
roleArn:e.arn,sessionName:r,...n}}async#s(e,n,r){let o;try{o=await r()}catch(d){throw d instanceof l?new u(d,e,n):d}let{keys:i,assumedRoleArn:s}=o;await this.#e.
runner.mask([i.accessKeyId,i.secretAccessKey,i.sessionToken]);let a=I(s);if(a?.name!==e.name||a.accountId!==e.accountId)throw new c("E_ACCOUNT",`STS answered wi\
th a session of another role than ${e.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return i}},
u=class extends Error{failure;role;from;constructor(e,n,r){super(e.message),this.failure=e,this.role=n,this.from=r}};function G(t,e){let{policy:n}=e;return n.kind===
"given"?n.policy:n.kind==="scoped"?O(t,m(e)):void 0}function Q({code:t}){return t?.startsWith("PackedPolicyTooLarge")===!0}async function ye(t,e){let n=new Map;for(let[r,o]of t){let i=o instanceof l?await N(r.reference).explain(o,B(r,o),e):o;for(let s of r.requests)n.set(s,i)}return n}
function B(t,{secretName:e}){return e===void 0?t:{...t,text:`${e} (${t.text})`}}async function F(t,e){if(!(t instanceof u))return t;let{failure:n,role:r,from:o}=t,
{explainRole:i}=await import("./refused-role.js");return i(n,{...e,role:r,...o&&{from:o}})}function y(t,e){if(!(e.length===0||e.includes(t)))throw new c("E_ACCOUNT",`This step works in the account ${t}, and allowed-account-ids names ${e.length===1?"th\
e account":"the accounts"} ${C(e)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-ids\
: '${t}'\`. Nothing was exported.`})}function be(t,e){let n=P(t),r=n.filter(i=>w(i)!==e.name);if(n.some(i=>w(i)===e.name&&!i.includes(K)))throw new c("E_CONFLICT",`The AWS configuration of this job\
 has a profile ${e.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let o=[e.name==="default"?"[default]":`[profile ${e.name}\
]`,`credential_process = ${M(e)}`,`region = ${e.region}`];return[...r.map(i=>i.trimEnd()),o.join(`
`)].join(`

`).concat(`
`)}function xe(t,e){let n=o=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(o);if(P(t).filter(o=>w(o)===e).some(n))throw new c("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${e}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function J(t,e){return P(t).some(n=>w(n)===e)}var K="credential-process --le\
ase ";function M({launcher:t,leaseId:e,platform:n,name:r,isDefault:o}){return`${V(t,n)} ${K}${e}${o?"":` --profile ${r}`}`}function V(t,e){let n=e==="win32";if(/[\r\n]|\s[#;]/.
test(t)||n&&/["%]/.test(t))throw new c("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"Give the runner a wo\
rk folder without # ; % and quotes, or use `export-credentials: env`."});return n?A(t)?t:`"${t}"`:`'${t.replaceAll("'",`'"'"'`)}'`}function P(t){return t.replaceAll(
`\r
`,`
`).split(/^(?=\[)/m).filter(e=>e.trim()!=="")}function w(t){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(t)?.[1]}async function j(t,e,n){let r=await n.sts(t,"short").callerArn().catch(s=>z(s,e.length>0,n)),o=r?.split(":")[4];return o!==void 0&&y(o,e),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function z(t,e,n){if(!(t instanceof l))throw t;let r=q(
t)||_(t)==="slow down";if(r&&!e)return;if(r)throw new c("E_STS",`STS does not say whose credentials these are (${t.message}).`,{fix:"Without that `allowed-accou\
nt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:t});let{runner:o,readAwsConfig:i,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(t,{environment:o.environment,hasProfile:d=>[i(o.environment),s()].some(R=>J(R,d))})}var Z=4*6e4,g=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#i=0;constructor(e,n){this.#e=e,this.#t=n,this.#o.promise.catch(()=>{})}async current(e){let n=this.#r;
return!(n&&Date.now()-this.#i<=Z&&await n!==e)&&this.#r===n&&(this.#i=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(e){return Promise.race([e,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:e,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,i=e.token(r),s=new v(
e,o),a=await i;await n.mask([a]);let d=this.#a(a,s);return d.catch(this.#o.reject),this.#n.push(d),a}async#a(e,n){let{issuer:r,audience:o,requiredClaims:i}=this.#e,
{clock:s,runner:a,verifyToken:d}=this.#t,R=s.now(),f=p(e).iss;if(!U(f,r))throw new c("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the trus\
ted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let E;try{E=await n.of(f)}catch(h){if(!(h instanceof l))throw h;if(i.length>
0)throw Y(f,h);a.warning(`The keys of ${f} could not be fetched (${h.message}): the OIDC token was verified by AWS alone.`),S(p(e),a.environment);return}let k=await d(
e,E,{issuer:f,audience:o,now:R});return S(k,a.environment),L(k,i),k}},v=class{#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n,this.#n=e.keys(n),this.#n.catch(()=>{})}of(e){
let n=()=>this.#e.keys(e);return e===this.#t?this.#n.catch(n):n()}};function Y(t,e){return new c("E_TOKEN_UNTRUSTED",`The keys of ${t} could not be fetched (${e.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:e})}async function je({identity:t,regions:e,allowedAccountIds:n},r){if(!t){let a=await j(e[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=m(t),i=new g(t,r),s=p(await i.current());return s.repository_visibility==="public"&&r.runner.conceal(),t.requiredClaims.length>0&&await i.verified(),
y(o.accountId,n),{kind:"role",identity:t,token:i,accountId:o.accountId,claims:s,reader:X(t)}}function X(t){return{role:m(t),scoped:t.policy.kind==="scoped"}}async function We(t,e,n){
if(t.kind==="ambient")return{result:await e,claims:{}};let{token:r,identity:o,claims:i}=t;try{return{result:await r.unlessUntrusted(e),claims:await r.verified()??
i}}catch(s){await r.verified();let{audience:a}=o,d=n??{policy:o.policy.kind,duration:x};throw await F(s,{audience:a,claims:i,...d})}}export{te as a,D as b,u as c,ye as d,y as e,be as f,xe as g,je as h,X as i,We as j};
