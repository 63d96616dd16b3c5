const require=process.getBuiltinModule;
import{a as M,b as pe,c as ye,d as k,e as V}from"./shared-domain-requests-request-advice.js";import{b as he}from"./shared-adapters-clock.js";import{i as E}from"./shared-domain-masks-looks-secret.js";
import{I as ge,J as xe,y as me}from"./shared-domain-in-parallel.js";import{a as we,b as j,c as N,f as C}from"./shared-domain-expiry-expiry.js";import{a as se,b as L,d as de,
f as ue}from"./shared-domain-values-jmespath.js";import{a as oe,b as R}from"./shared-domain-listing.js";import{e as ae,f as ce}from"./shared-domain-values-refused-names.js";import{a as b,
b as f,d as m,e as A,g as I}from"./shared-domain-values-json.js";import{a as P,b as S}from"./shared-domain-requests-request.js";import{a as p,c as le,e as fe}from"./shared-domain-failure.js";
import{f as v}from"./shared-domain-requests-lease-inputs.js";import{d as ie}from"./shared-domain-requests-role.js";import{c as te}from"./shared-adapters-job-lock.js";import{a as ne,j as re}from"./shared-adapters-concealer.js";
import{a as d}from"./shared-domain-error.js";function yt(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var Ue=new Set(["engine","host","port","dbname"]),De=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Me=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Se(e){let t=f(e);if(!m(t))return new Set;let{engine:n,host:r,username:i,password:o,port:s,dbname:a}=t,
c=$(n,De)&&$(r,Me)&&$(i,/./)&&$(o,/./),u=Ve(s)&&(a===void 0||$(a,/^[\w-]{1,64}$/));return!c||!u||[r,a].includes(o)?new Set:Ue}function $(e,t){return typeof e=="\
string"&&t.test(e)}function Ve(e){return e===void 0||/^\d{1,5}$/.test(e instanceof b?e.source:String(e))}function T(e,t,n=A){return{path:e,value:typeof t=="string"?t:n(t),kind:je(t)}}function je(e){return e===null?"null":e instanceof b?"number":typeof e=="string"?"\
string":typeof e=="boolean"?"boolean":"json"}function K(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let i=[...t,n],o=typeof r=="string"?f(r):r;return m(o)?K(o,i):[T(i,r,s=>A(s,Ke))]})}function Ke({source:e}){
let t=JSON.stringify(Number(e));return be(t)===be(e)?t:e}function be(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Re(e,t){if(t.kind==="whole")return[ke(e)];let n=f(e);switch(t.kind){case"unfolded":return m(n)?K(n):[ke(e)];case"fields":return m(n)?[...I(n)].filter(
([r])=>r.length>0).map(([r,i])=>T(r,i)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await L(n,t.expression);return r===void 0?[]:[T(se(t.expression)??
[],r)]}}}function ke(e){return{path:[],value:e,kind:"string"}}function H({request:e,field:t,secret:n}){let{naming:r,selector:i,text:o}=e,s=i.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.reference.
kind==="prefix"?n.name:o;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or lease the f\
ields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`NAME_*, ${o}\
\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${o}\``;default:return s?`Begin its names with something: \`NAME_*, ${o}\``:`Give it a NAME: \
\`NAME, ${o}\``}}function Ee(e,t){let{request:n}=t;if(e.request!==n)return k(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:H(t).replace("it ","one of the\
m ").replace("its names","the names of one");let{reference:r}=n,i=r.kind==="prefix"?"SECRET":P(r);return k(n)?e.field===void 0?"Write a line for each secret: `A\
LIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${i}#FIELD\``:`In place of this line write one for \
each that is needed: \`NAME, ${e.field===void 0?i:`${i}#FIELD`}\``}async function jt(e,t){let n=await He(e,t),r=Se(ve(t.value)??"");return n.map(i=>{let o=ue(i),s=e.public==="all"||o!==void 0&&(e.public.includes(o)||r.has(o)),{
kind:a}=i,c=e.trim?i.value.replace(/\r?\n$/,""):i.value;return{...de(e,t.name,i),request:e,secret:t,field:o,value:c,kind:a,public:s}})}async function He(e,t){let{
selector:n}=e,r=$e(e,t),i=ve(t.value);if(i===void 0||e.base64&&typeof t.value!="string")return[Be(e,r,t.value)];let o=await Re(i,n);if(o==="not-json"){let s=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(i);throw new d("E_NOT_JSON",c?`The value of ${r} is not ${s}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${s}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${q(e)}\``})}if(o.length===0&&n.kind!=="unfolded")throw new d("E_NOTHING_SELECTED",`The selector of ${r} finds nothi\
ng in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...pe(e)].join(" ")});return o}function ve(e){if(typeof e=="string")
return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Be(e,t,n){let{base64:r,file:i,selector:o}=e;if(!r&&!(i&&o.
kind==="whole"))throw new d("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Ge(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function Ge(e){return ye(e,"file")?k(e)||e.selector.kind==="whole"?`${V(M({request:e},"file","base64"))} The one writes its bytes to a file, the other \
leases them in base64.`:`It has no fields: write \`${q(e)} file\`, which writes its bytes to a file, or \`${q(e)} base64\`.`:e.selector.kind==="whole"?V(M({request:e},
"base64")):`It has no fields: write \`${q(e)} base64\`.`}function q({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):P(t);return e.kind===
"exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function $e({reference:e,text:t},{name:n}){return e.kind===
"prefix"?`${n} (${t})`:t}async function Kt(e,t="linux"){let n=new Map;for(let r of e){await ze(r);let i=k(r.request)?ne(r.name,t):r.name.toUpperCase(),o=n.get(i);
if(o&&!(k(r.request)&&We(o,r)))throw Qe(o,r);(!o||o.value==="")&&n.set(i,r)}return[...n.values()]}function We(e,t){return e.secret.arn===t.secret.arn&&e.field===
t.field&&e.value===t.value||e.value===""}async function ze(e){let{name:t,origin:n,request:r}=e,i=n==="author"?ae(t):await ce(t);if(i===void 0)return;let o=t===""?
'""':R(E(t));throw new d("E_NAME",`${S(r)}: ${B(e)} would be the variable ${o}, which ${i}.`,{fix:H(e)})}function Qe(e,t){return new d("E_NAME",`${S(e.request,t.
request)}: ${B(e)} and ${B(t)} would both be the variable ${R(E(t.name))}.`,{fix:Ee(e,t)})}function B({request:e,secret:t,field:n}){let r=$e(e,t);return n===void 0?
r:`the field ${R(E(n))} of ${r}`}var Ze=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function G(e,t){
for(let{claim:n,variable:r,required:i}of Ze){let[o,s]=[e[n],t[r]];if(!(o===void 0&&!i)&&!(s===void 0&&!i)&&(s===void 0||String(o)!==s))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Te(e,t){for(let{line:n,claim:r,glob:i}of t){let o=e[r];if(o!==void 0&&Xe(i).
test(String(o)))continue;let s=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${s}.`,{fix:`Nothing was exported. ${Ye({line:n,claim:r,glob:i},o)}`})}}function Ye({line:e,claim:t,glob:n},r){let i=/[*?]/.test(n),o=t==="environment"&&
!i?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",s=String(r);return r===void 0?t==="envir\
onment"?o:`${o} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(s)||s.startsWith("refs/pull/")?o:`${o} Only if this one may too, write \`${t}=${s}\` in \
line ${e} of \`require-claims\`.`}function Xe(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function O(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function Oe(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function W(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Q=900,z=e=>({duration:Q,policy:e}),Pe=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=et(t,n);try{let i=z(r);return[{keys:t.role?
await this.#i(t.role,t,i):await this.keys(i),plan:t,policy:r}]}catch(i){if(!(i instanceof y)||!tt(i.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw i;
return(await Promise.all(ge(t).map(s=>this.open(s)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),this.#o(
r.at(-2)??n,i,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[i=t,...o]=n,s=r?.actions,a=await this.#r(t,z(W(i,s))),[c,
u]=[t,i];for(let l of o)a=await this.#o(c,u,a,z(W(l,s))),[c,u]=[u,l];return a}async#i(t,{queries:n},r){try{return await this.#r(t,r)}catch(i){throw i instanceof
y?new y(i.failure,t,void 0,n.flatMap(({requests:o})=>o)):i}}async#r(t,n){let{sts:r,token:i}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#s(t,n),o=>i.
current(o)))}async#o(t,n,r,i){let{sts:o,identity:s}=this.#e,{externalId:a,chain:c}=s,u=n===c[0],h=n===c.at(-1)?s.tagging?.last:u?s.tagging?.first:void 0,w={...this.#s(
n,i),...a!==void 0&&{externalId:a},...h&&{tagging:h}};return this.#a(n,t,()=>o.assumeFrom(w,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let i;try{i=await r()}catch(c){throw c instanceof p?new y(c,t,n):c}let{keys:o,assumedRoleArn:s}=i;await this.#e.runner.mask([
o.accessKeyId,o.secretAccessKey,o.sessionToken]);let a=ie(s);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},y=class extends Error{failure;role;from;requests;constructor(t,n,r,i){
super(t.message),this.requests=i,this.failure=t,this.role=n,this.from=r}};function et(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?xe(
e,v(t)):void 0}function tt({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function an(e,t){let n=new Map;for(let[r,i]of e){let o=i instanceof p?await me(r.reference).explain(i,rt(r,i),nt(r,t)):i;for(let s of r.requests)n.set(s,o)}
return n}function nt({role:e},t){return e?{...t,role:e}:t}function rt(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Ae(e,t){
if(!(e instanceof y))return e;let{failure:n,role:r,from:i,requests:o}=e,{explainRole:s}=await import("./refused-role.js"),a=o&&S(...o);return s(n,{...t,role:r,...i&&
{from:i},...a&&{namedBy:a}})}function _(e,t,n){if(t.length===0||t.includes(e))return;let r=n?S(n):"This step",i=n?"`role=`":"`role-to-assume`",o=n?`${t.join(",")},${e}`:e;throw new d("E_ACC\
OUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${oe(t)}).`,{fix:`Name a role of an allowed account in ${i}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${o}'\`.`})}function yn(e,t){let n=Z(e),r=n.filter(o=>F(o)!==t.name);if(n.some(o=>F(o)===t.name&&!o.includes(Le)))throw new d("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${it(t)}`,`region = ${t.region}`];return[...r.map(o=>o.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function hn(e,t){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(Z(e).filter(i=>F(i)===t).some(n))throw new d("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function Ie(e,t){return Z(e).some(n=>F(n)===t)}var Le="credential-process --\
lease ";function it({launcher:e,leaseId:t,platform:n,name:r,isDefault:i}){return`${ot(e,n)} ${Le}${t}${i?"":` --profile ${r}`}`}function ot(e,t){let n=t==="win3\
2";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?te(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function Z(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function F(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Ne(e,t,n){let r=await n.sts(e,"short").callerArn().catch(s=>st(s,t.length>0,n)),i=r?.split(":")[4];return i!==void 0&&_(i,t),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function st(e,t,n){if(!(e instanceof p))throw e;let r=fe(
e)||le(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:i,readAwsConfig:o,readAwsCredentials:s}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:i.environment,hasProfile:c=>[o(i.environment),s()].some(u=>Ie(u,c))})}var at=4*6e4,J=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#o=0;constructor(t,n){this.#e=t,this.#t=n,this.#i.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#o<=at&&await n!==t)&&this.#r===n&&(this.#o=Date.now(),this.#r=this.#s()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#s(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,o=t.token(r),s=new Y(
t,i),a=await o;await n.mask([a]);let c=this.#a(a,s);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:i,requiredClaims:o}=this.#e,
{clock:s,runner:a,verifyToken:c}=this.#t,u=s.now(),l=O(t).iss;if(!Oe(l,r))throw new d("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tru\
sted one, ${r}.`,{fix:ct(l)});let h;try{h=await n.of(l)}catch(g){if(!(g instanceof p))throw g;if(o.length>0)throw dt(l,g);a.warning(`The keys of ${l} could not \
be fetched (${g.message}): the OIDC token was verified by AWS alone.`),G(O(t),a.environment);return}let w=await c(t,h,{issuer:l,audience:i,now:u});return G(w,a.
environment),Te(w,o),w}};function ct(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the plac\
e of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the issuer\
 of this host with \`oidc-issuer\`. ${n}`}var Y=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function dt(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function qn({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Ne(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=v(e),o=new J(e,r),s=O(await o.current());return r.runner.noteVisibility(re(s)),e.requiredClaims.length>0&&await o.verified(),_(i.accountId,n),{kind:"\
role",identity:e,token:o,accountId:i.accountId,claims:s,reader:ut(e)}}function ut(e){return{role:v(e),scoped:e.policy.kind==="scoped"}}async function _n(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:i,claims:o}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
o}}catch(s){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:Q};throw await Ae(s,{audience:a,claims:o,...c})}}var qe=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function _e(e,t=""){let n=[];for(let[r,i]of e){let o=Fe(U(r))?await C(i):void 0;if(o){let s={at:o,source:`field ${X(r)}`,firm:!1};n.push({expiry:s,path:r,
kind:"date",content:void 0})}if(typeof i=="string")for(let s of await N(i,t)){let a={...s,source:`${s.source} in field ${X(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:i})}}return n}function Fe(e){return qe.test(ee(e))}function Mn(e){return[...e].filter(([t])=>Fe(U(t))).map(([t,n])=>[X(t),n])}function X(e){
return R(e.split(".").map(E).join("."))}function Je(e,t){if(t===void 0||Ce(t)!==Ce(e.path))return!1;let n=qe.exec(ee(U(e.path)))?.groups?.whose??"",r=ee(U(t));return n===
""||r===""||r.includes(n)||n.includes(r)}function ee(e){return e.toLowerCase().replace(/[-_.\s]/g,"")}function U(e){return e.slice(e.lastIndexOf(".")+1)}function Ce(e){
return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function zn(e,t){let{rule:n,hints:r,tagged:i,selected:o,serviceExpiry:s,now:a,secret:c}=t;if(n?.kind==="never")return[];let u=[...await N(e.value,c),...s?
[s]:[]],l=n?u.filter(({firm:x})=>x):u,h=n||e.public?[]:r.filter(({content:x})=>x!==e.value),w=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],g=[...l,...h.
map(x=>lt(x,e,a))];return[...w,...o?[o]:[],...e.isPrevious?g.map(x=>({...x,firm:!1})):g,...e.public||!i?[]:[i]]}function lt(e,{path:t},n){let{expiry:r,kind:i}=e;
return i!=="date"?r:Je(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${he}`}}function Qn(e,t,n){let r=j(e.filter(({firm:o})=>o)),i=we(r,t,n).stops;
return{firmExpiry:r,expiry:i?r:j(e)}}async function Zn(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let i=f(D(t)),o=i===void 0?void 0:await L(i,e.expression),
s=await C(o instanceof b?o.source:o);if(s)return{at:s,source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.expression} fi\
nds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=nev\
er`."})}function ft(e){let t=f(D(e));return m(t)?[...I(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof b?r.source:r]):[]}
async function mt(e){let t=ft(e),n=D(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Yn(e){return _e(await mt(e),D(e))}function D(e){if(typeof e=="string")return e;let t=Buffer.
from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}export{yt as a,Fe as b,Mn as c,X as d,zn as e,Qn as f,Zn as g,ft as h,mt as i,Yn as j,D as k,jt as l,Kt as m,Pe as n,y as o,an as p,_ as q,yn as r,hn as s,qn as t,
ut as u,_n as v};
