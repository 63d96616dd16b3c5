const require=process.getBuiltinModule;
import{a as ke,e as j}from"./shared-domain-expiry-hints.js";import{a as we,b as xe}from"./shared-domain-expiry-hint-source.js";import{a as U,b as I,c as ge,d as h,e as M}from"./shared-domain-requests-request-advice.js";
import{i as _}from"./shared-domain-masks-looks-secret.js";import{H as $,J as be,K as $e,q as ae,t as ce,u as N,w as ue,x as fe,y as me}from"./shared-domain-requests-lease-inputs.js";import{
d as he}from"./shared-domain-trusted-address.js";import{a as Se,b as V,c as Re,e as K,f as Ee}from"./shared-domain-expiry-expiry.js";import{a as b,b as f}from"./shared-domain-requests-request.js";
import{e as de,f as le}from"./shared-domain-values-refused-names.js";import{a as k,b as p,d as y,e as A,g as P}from"./shared-domain-values-json.js";import{a as x,c as pe,e as ye}from"./shared-domain-failure.js";
import{c as te}from"./shared-adapters-job-lock.js";import{a as ne,e as re,g as ie,j as oe,k as se}from"./shared-adapters-concealer.js";import{a as L,b as w}from"./shared-domain-listing.js";
import{a as d}from"./shared-domain-error.js";function Ot(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function Nt({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=K(e);return n&&{at:n,source:`tag ${w(t)}`,firm:!0}}function It({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||K(e)))return`The tag ${w(t)} of ${n} is "${w(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}var Ke=new Set(["engine","host","port","dbname"]),je=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
He=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ve(e){let t=p(e);if(!y(t))return new Set;let{engine:n,host:r,username:i,password:o,port:s,dbname:a}=t,
c=v(n,je)&&v(r,He)&&v(i,/./)&&v(o,/./),l=Be(s)&&(a===void 0||v(a,/^[\w-]{1,64}$/));return!c||!l||[r,a].includes(o)?new Set:Ke}function v(e,t){return typeof e=="\
string"&&t.test(e)}function Be(e){return e===void 0||/^\d{1,5}$/.test(e instanceof k?e.source:String(e))}function T(e,t,n=A){return{path:e,value:typeof t=="string"?t:n(t),kind:Ge(t)}}function Ge(e){return e===null?"null":e instanceof k?"number":typeof e=="string"?"\
string":typeof e=="boolean"?"boolean":"json"}function H(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let i=[...t,n],o=typeof r=="string"?p(r):r;return y(o)?H(o,i):[T(i,r,s=>A(s,We))]})}function We({source:e}){
let t=JSON.stringify(Number(e));return Te(t)===Te(e)?t:e}function Te(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Le(e,t){if(t.kind==="whole")return[Oe(e)];let n=p(e);switch(t.kind){case"unfolded":return y(n)?H(n):[Oe(e)];case"fields":return y(n)?[...P(n)].filter(
([r])=>r.length>0).map(([r,i])=>T(r,i)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await N(n,t.expression);return r===void 0?[]:[T(ce(t.expression)??
[],r)]}}}function Oe(e){return{path:[],value:e,kind:"string"}}function B({request:e,field:t,secret:n}){let{naming:r,selector:i,text:o}=e,s=i.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.reference.
kind==="prefix"?n.name:o;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or lease the f\
ields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`NAME_*, ${o}\
\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${o}\``;default:return s?`Begin its names with something: \`NAME_*, ${o}\``:`Give it a NAME: \
\`NAME, ${o}\``}}function Ae(e,t){let{request:n}=t;if(e.request!==n)return h(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:B(t).replace("it ","one of the\
m ").replace("its names","the names of one");let{reference:r}=n,i=r.kind==="prefix"?"SECRET":b(r);return h(n)?e.field===void 0?"Write a line for each secret: `A\
LIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${i}#FIELD\``:`In place of this line write one for \
each that is needed: \`NAME, ${e.field===void 0?i:`${i}#FIELD`}\``}async function W(e,t){let n=await ze(e,t),r=ve(Pe(t.value)??"");return n.map(i=>{let o=me(i),s=e.public==="all"||o!==void 0&&(e.public.includes(o)||r.has(o)),{kind:a}=i,
c=e.trim?i.value.replace(/\r?\n$/,""):i.value;return{...ue(e,t.name,i),request:e,secret:t,field:o,value:c,kind:a,public:s}})}async function ze(e,t){let{selector:n}=e,
r=Ne(e,t),i=Pe(t.value);if(i===void 0||e.base64&&typeof t.value!="string")return[Qe(e,r,t.value)];let o=await Le(i,n);if(o==="not-json"){let s=n.kind==="fields"?
"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(i);throw new d("E_NOT_JSON",c?`The value of ${r} is not ${s}: at line ${c.line}, colu\
mn ${c.column} ${c.what}.`:`The value of ${r} is not ${s}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and what fo\
llows it, to lease the whole value: \`${C(e)}\``})}if(o.length===0&&n.kind!=="unfolded")throw new d("E_NOTHING_SELECTED",`The selector of ${r} finds nothing in \
the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...I(e)].join(" ")});return o}function Pe(e){if(typeof e=="string")return e;
try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Qe(e,t,n){let{base64:r,file:i,selector:o}=e;if(!r&&!(i&&o.kind==="w\
hole"))throw new d("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Ze(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"binary"}}
function Ze(e){return ge(e,"file")?h(e)||e.selector.kind==="whole"?`${M(U({request:e},"file","base64"))} The one writes its bytes to a file, the other leases th\
em in base64.`:`It has no fields: write \`${C(e)} file\`, which writes its bytes to a file, or \`${C(e)} base64\`.`:e.selector.kind==="whole"?M(U({request:e},"b\
ase64")):`It has no fields: write \`${C(e)} base64\`.`}function C({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):b(t);return e.kind===
"exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function Ne({reference:e,text:t},{name:n}){return e.kind===
"prefix"?`${n} (${t})`:t}async function cn(e,t="linux"){let n=new Map;for(let r of e){await Xe(r);let i=h(r.request)?ne(r.name,t):r.name.toUpperCase(),o=n.get(i);
if(o&&!(h(r.request)&&Ye(o,r)))throw et(o,r);(!o||o.value==="")&&n.set(i,r)}return[...n.values()]}function Ye(e,t){return e.secret.arn===t.secret.arn&&e.field===
t.field&&e.value===t.value||e.value===""}async function Xe(e){let{name:t,origin:n,request:r}=e,i=n==="author"?de(t):await le(t);if(i===void 0)return;let o=t===""?
'""':w(_(t));throw new d("E_NAME",`${f(r)}: ${G(e)} would be the variable ${o}, which ${i}.`,{fix:B(e)})}function et(e,t){return new d("E_NAME",`${f(e.request,t.
request)}: ${G(e)} and ${G(t)} would both be the variable ${w(_(t.name))}.`,{fix:Ae(e,t)})}function G({request:e,secret:t,field:n}){let r=Ne(e,t);return n===void 0?
r:`the field ${w(_(n))} of ${r}`}var tt=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function z(e,t){
for(let{claim:n,variable:r,required:i}of tt){let[o,s]=[e[n],t[r]];if(!(o===void 0&&!i)&&!(s===void 0&&!i)&&(s===void 0||String(o)!==s))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Ie(e,t){for(let{line:n,claim:r,glob:i}of t){let o=e[r];if(o!==void 0&&rt(i).
test(String(o)))continue;let s=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${s}.`,{fix:`Nothing was exported. ${nt({line:n,claim:r,glob:i},o)}`})}}function nt({line:e,claim:t,glob:n},r){let i=/[*?]/.test(n),o=t==="environment"&&
!i?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",s=String(r);return r===void 0?t==="envir\
onment"?o:`${o} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(s)||s.startsWith("refs/pull/")?o:`${o} Only if this one may too, write \`${t}=${s}\` in \
line ${e} of \`require-claims\`.`}function rt(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*","[^]\
*").replaceAll("?","[^]")}$`)}function O(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:
{}}catch{return{}}}function _e(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function Q(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Y=900,Z=e=>({duration:Y,policy:e}),Ce=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=it(t,n);try{let i=Z(r);return[{keys:t.role?
await this.#i(t.role,t,i):await this.keys(i),plan:t,policy:r}]}catch(i){if(!(i instanceof S)||!ot(i.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw i;
return(await Promise.all(be(t).map(s=>this.open(s)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),this.#o(
r.at(-2)??n,i,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[i=t,...o]=n,s=r?.actions,a=await this.#r(t,Z(Q(i,s))),[c,
l]=[t,i];for(let u of o)a=await this.#o(c,l,a,Z(Q(u,s))),[c,l]=[l,u];return a}async#i(t,{queries:n},r){try{return await this.#r(t,r)}catch(i){throw i instanceof
S?new S(i.failure,t,void 0,n.flatMap(({requests:o})=>o)):i}}async#r(t,n){let{sts:r,token:i}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#s(t,n),o=>i.
current(o)))}async#o(t,n,r,i){let{sts:o,identity:s}=this.#e,{externalId:a,chain:c}=s,l=n===c[0],m=n===c.at(-1)?s.tagging?.last:l?s.tagging?.first:void 0,R={...this.#s(
n,i),...a!==void 0&&{externalId:a},...m&&{tagging:m}};return this.#a(n,t,()=>o.assumeFrom(R,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let i;try{i=await r()}catch(c){throw c instanceof x?new S(c,t,n):c}let{keys:o,assumedRoleArn:s}=i;await this.#e.runner.mask([
o.accessKeyId,o.secretAccessKey,o.sessionToken]);let a=ae(s);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},S=class extends Error{failure;role;from;requests;constructor(t,n,r,i){
super(t.message),this.requests=i,this.failure=t,this.role=n,this.from=r}};function it(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?$e(
e,$(t)):void 0}function ot({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function bn(e,t){let n=new Map;for(let[r,i]of e){let o=i instanceof x?await he(r.reference).explain(i,at(r,i),st(r,t)):i;for(let s of r.requests)n.set(s,o)}
return n}function st({role:e},t){return e?{...t,role:e}:t}function at(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function qe(e,t){
if(!(e instanceof S))return e;let{failure:n,role:r,from:i,requests:o}=e,{explainRole:s}=await import("./refused-role.js"),a=o&&f(...o);return s(n,{...t,role:r,...i&&
{from:i},...a&&{namedBy:a}})}function q(e,t,n){if(t.length===0||t.includes(e))return;let r=n?f(n):"This step",i=n?"`role=`":"`role-to-assume`",o=n?`${t.join(",")},${e}`:e;throw new d("E_ACC\
OUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${L(t)}).`,{fix:`Name a role of an allowed account in ${i}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${o}'\`.`})}function Nn(e,t){let n=X(e),r=n.filter(o=>F(o)!==t.name);if(n.some(o=>F(o)===t.name&&!o.includes(De)))throw new d("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${ct(t)}`,`region = ${t.region}`];return[...r.map(o=>o.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function In(e,t){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(X(e).filter(i=>F(i)===t).some(n))throw new d("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function Fe(e,t){return X(e).some(n=>F(n)===t)}var De="credential-process --\
lease ";function ct({launcher:e,leaseId:t,platform:n,name:r,isDefault:i}){return`${dt(e,n)} ${De}${t}${i?"":` --profile ${r}`}`}function dt(e,t){let n=t==="win3\
2";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?te(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function X(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function F(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Je(e,t,n){let r=await n.sts(e,"short").callerArn().catch(s=>lt(s,t.length>0,n)),i=r?.split(":")[4];return i!==void 0&&q(i,t),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function lt(e,t,n){if(!(e instanceof x))throw e;let r=ye(
e)||pe(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:i,readAwsConfig:o,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:i.environment,hasProfile:c=>[o(i.environment),s()].some(l=>Fe(l,c))})}var ut=4*6e4,D=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#o=0;constructor(t,n){this.#e=t,this.#t=n,this.#i.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#o<=ut&&await n!==t)&&this.#r===n&&(this.#o=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,o=t.token(r),s=new ee(
t,i),a=await o;await n.mask([a]);let c=this.#a(a,s);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:i,requiredClaims:o}=this.#e,
{clock:s,runner:a,verifyToken:c}=this.#t,l=s.now(),u=O(t).iss;if(!_e(u,r))throw new d("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tru\
sted one, ${r}.`,{fix:ft(u)});let m;try{m=await n.of(u)}catch(E){if(!(E instanceof x))throw E;if(o.length>0)throw mt(u,E);a.warning(`The keys of ${u} could not \
be fetched (${E.message}): the OIDC token was verified by AWS alone.`),z(O(t),a.environment);return}let R=await c(t,m,{issuer:u,audience:i,now:l});return z(R,a.
environment),Ie(R,o),R}};function ft(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the plac\
e of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the issuer\
 of this host with \`oidc-issuer\`. ${n}`}var ee=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function mt(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Yn({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Je(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=$(e),o=new D(e,r),s=O(await o.current());return r.runner.noteVisibility(se(s)),e.requiredClaims.length>0&&await o.verified(),q(i.accountId,n),{kind:"\
role",identity:e,token:o,accountId:i.accountId,claims:s,reader:pt(e)}}function pt(e){return{role:$(e),scoped:e.policy.kind==="scoped"}}async function Xn(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:i,claims:o}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
o}}catch(s){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:Y};throw await qe(s,{audience:a,claims:o,...c})}}var Ue=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var yt=3,Me=2;async function fr(e,t,n){let r=[],i=new Map;for(let o of e)try{let s=wt(o,t);if(fe(o))r.push(...await ht(o,s,n));else for(let a of s)r.push(...await W(
o,a))}catch(s){if(!(s instanceof d))throw s;o.optional&&Ue.has(s.code)?n.notice(`Left out, as it is optional: ${s.message}`):gt(i,s,o)}if(i.size>0)throw Et([...i.
values()]);return r}async function ht(e,t,n){let r=await import("./listed-names.js"),i=[],o=[];for(let l of t)r.isUnlisted(e,l.name)?o.push(l.name):i.push(...await W(
e,l));let s=await r.withListedNames(e,i),a=r.missingNames(e,i);a.length>0&&n.notice(`${f(e)}: nothing gives ${L(a)}, which only= lists.`);let c=r.leftOutSentence(
e,i,o);return c!==void 0&&n.info(c),s}function gt(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function wt(e,t){let n=t.
get(e)??[];if(n instanceof d)throw n;if(n.length===0)throw xt(e);let r=Rt(e);if(r!==void 0&&n.length>1)throw new d("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:St(e,r)});return n}function xt(e){let{text:t,reference:n}=e,r=/^ssm:.*?(?=\/\*)/.exec(b(n))?.[0],[i,o]=r===void 0?[
`No secret matches ${t}.`,"Check the prefix, the region and the account. A new secret can take minutes to be listed."]:[`There is no parameter below ${r}.`,`If \
it is a parameter itself, leave out the /*: \`${r}\`. Else check the path, the region and the account.`],s=I(e,"there may be none").join("");return new d("E_SEC\
RET_NOT_FOUND",i,{fix:`${o} ${s}`.trim()})}function St(e,t){return h(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\`. Or make the pref\
ix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Rt({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind===
"stem"&&t.kind==="prefix"&&e.stem||void 0}function Et(e){let t=e.map(kt),[n,...r]=t;if(!n||r.length===0)return n??oe(new RangeError("Nothing failed."));let i=t.
flatMap(u=>u.statements),o=ie-Me-2-2*re(i).length,s=Math.min(yt,r.length<=o?r.length:o-1),a=r.slice(0,s).map(({code:u,message:m})=>`${u}: ${m}`),c=r.length>s?[`\
and ${r.length-s} more`]:[],l=[...new Set(t.flatMap(({fix:u})=>u??[]))];return new d(n.code,[n.message,...a,...c].join(`
`),{fix:l.flatMap(u=>u.split(`
`)).slice(0,Me).join(`
`),statements:i,cause:n})}function kt({error:e,requests:t}){let{code:n,message:r,fix:i,statements:o,cause:s}=e;return new d(n,`${f(...t)}: ${r}`,{fix:i,statements:o,
cause:s})}async function Sr(e,t){let{rule:n,hints:r,tagged:i,selected:o,serviceExpiry:s,now:a,secret:c}=t;if(n?.kind==="never")return[];let l=[...await Re(e.value,c),...s?
[s]:[]],u=n?l.filter(({firm:g})=>g):l,m=n||e.public?[]:r.filter(g=>g.content!==e.value&&bt(g,e.path)),R=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
E=[...u,...m.map(g=>$t(g,e,a))];return[...R,...o?[o]:[],...e.isPrevious?E.map(g=>({...g,firm:!1})):E,...e.public||!i?[]:[i]]}function bt(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(xe))||e.kind==="date"&&j(e,t)}function $t(e,{path:t},n){let{expiry:r,kind:i}=e;return i!=="date"?r:j(e,t)?{...r,firm:r.at.
getTime()<=n}:{...r,source:`${r.source}${we}`}}function Rr(e,t,n){let r=V(e.filter(({firm:o})=>o)),i=Se(r,t,n).stops;return{firmExpiry:r,expiry:i?r:V(e)}}async function Er(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let i=p(J(t)),o=i===void 0?void 0:await N(i,e.expression),s=await Ee(o instanceof k?o.source:o);if(s)return{at:s,
source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seco\
nds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Ve(e,t=!1){let n=p(J(e));return!y(n)&&
!(t&&Array.isArray(n))?[]:[...P(n)].filter(([r])=>t||r.every(i=>typeof i=="string")).map(([r,i])=>[r.join("."),i instanceof k?i.source:i])}async function vt(e){
let t=Ve(e),n=J(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function kr(e){let t=Ve(e,!0);return ke(t.length>0?t:await vt(e),J(e))}function J(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}export{Ot as a,Nt as b,It as c,Sr as d,Rr as e,Er as f,Ve as g,vt as h,kr as i,J as j,W as k,cn as l,Ce as m,S as n,bn as o,q as p,Nn as q,In as r,Yn as s,pt as t,
Xn as u,fr as v,Et as w};
