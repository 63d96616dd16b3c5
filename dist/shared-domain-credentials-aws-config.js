const require=process.getBuiltinModule;
import{a as W,b as F,c as ke,d as R,e as z,f as Pe}from"./shared-domain-policies-secret-reader.js";import{a as Ae,e as X}from"./shared-domain-expiry-hints.js";import{a as Ee,b as $e}from"./shared-domain-expiry-hint-source.js";
import{n as J}from"./shared-domain-masks-looks-secret.js";import{K as Le,L as Ne,M as qe,q as pe,t as ye,u as _,w as we,x as Se,y as xe}from"./shared-domain-requests-role.js";import{
d as C,e as be}from"./shared-domain-trusted-address.js";import{a as I}from"./shared-domain-in-parallel.js";import{a as D}from"./shared-domain-requests-lease-inputs.js";import{e as he,f as ge}from"./shared-domain-values-refused-names.js";
import{a as ve,b as Z,c as Oe,e as Y,f as Te}from"./shared-domain-expiry-expiry.js";import{a as E,b as S,d as x,e as N,g as q}from"./shared-domain-values-json.js";import{d as ue}from"./shared-adapters-job-lock.js";
import{a as le,e as H,g as G,p as fe,q as me}from"./shared-adapters-concealer.js";import{a as P,b}from"./shared-domain-listing.js";import{c as L,d as h}from"./shared-domain-requests-request.js";
import{a as g,c as Re,e as $}from"./shared-domain-failure.js";import{a as u}from"./shared-domain-error.js";function jt(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var Ze=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function ee(e,t){
for(let{claim:n,variable:r,required:s}of Ze){let[i,o]=[e[n],t[r]];if(!(i===void 0&&!s)&&!(o===void 0&&!s)&&(o===void 0||String(i)!==o))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function _e(e,t){for(let{line:n,claim:r,glob:s}of t){let i=e[r];if(i!==void 0&&tt(s).
test(String(i)))continue;let o=i===void 0?"does not have it":`says "${String(i)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${s}, and th\
e token ${o}.`,{fix:`Nothing was exported. ${et({line:n,claim:r,glob:s},i)}`})}}var Ye=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function Xe(e,t){let n=Ye.find(([s])=>s.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function et({line:e,claim:t,glob:n},r){let s=/[*?]/.
test(n),i=t==="environment"&&!s?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",o=String(r);
return r===void 0?t==="environment"?i:`${i} ${Xe(t,n)}`:!/^[\w./:@-]+$/.test(o)||o.startsWith("refs/pull/")?i:`${i} Only if this one may too, write \`${t}=${o}\`\
 in line ${e} of \`require-claims\`.`}function tt(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function v(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Ie(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function M(e,t,n){if(t.length===0||t.includes(e))return;let r=n?h(n):"This step",s=n?"`role=`":"`role-to-assume`",i=n?`${t.join(",")},${e}`:e;throw new u("E_ACC\
OUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${P(t)}).`,{fix:`Name a role of an allowed account in ${s}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${i}'\`.`})}function Xt(e,t){let n=te(e),r=n.filter(i=>U(i)!==t.name);if(n.some(i=>U(i)===t.name&&!i.includes(Fe)))throw new u("E_CONFLICT",`The AWS configuration of this j\
ob has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let s=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${nt(t)}`,`region = ${t.region}`];return[...r.map(i=>i.trimEnd()),s.join(`
`)].join(`

`).concat(`
`)}function en(e,t){let n=s=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(s);if(te(e).filter(s=>U(s)===t).some(n))throw new u("E_CONFLICT",`The AWS crede\
ntials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it ou\
t of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function Ce(e,t){return te(e).some(n=>U(n)===t)}var Fe="credential-process \
--lease ";function nt({launcher:e,leaseId:t,platform:n,name:r,isDefault:s}){return`${rt(e,n)} ${Fe}${t}${s?"":` --profile ${r}`}`}function rt(e,t){let n=t==="wi\
n32";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new u("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?ue(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function te(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function U(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Je(e,t,n){let r=await n.sts(e,"short").callerArn().catch(o=>st(o,t.length>0,n)),s=r?.split(":")[4];return s!==void 0&&M(s,t),{accountId:s,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function st(e,t,n){if(!(e instanceof g))throw e;let r=$(
e)||Re(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:s,readAwsConfig:i,readAwsCredentials:o}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:s.environment,hasProfile:c=>[i(s.environment),o()].some(d=>Ce(d,c))})}var it=4*6e4,V=class{#e;#t;#n=[];#s=Promise.withResolvers();#r;#i=0;constructor(t,n){this.#e=t,this.#t=n,this.#s.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#i<=it&&await n!==t)&&this.#r===n&&(this.#i=Date.now(),this.#r=this.#o()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#s.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#o(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:s}=this.#e,i=t.token(r),o=new ne(
t,s),a=await i;await n.mask([a]);let c=this.#a(a,o);return c.catch(this.#s.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:s,requiredClaims:i}=this.#e,
{clock:o,runner:a,verifyToken:c}=this.#t,d=o.now(),l=v(t).iss;if(!Ie(l,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tru\
sted one, ${r}.`,{fix:ot(l)});let f;try{f=await n.of(l)}catch(m){if(!(m instanceof g))throw m;if(i.length>0)throw at(l,m);a.warning(`The keys of ${l} could not \
be fetched (${m.message}): the OIDC token was verified by AWS alone.`),ee(v(t),a.environment);return}let p=await c(t,f,{issuer:l,audience:s,now:d});return ee(p,
a.environment),_e(p,i),p}};function ot(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the pl\
ace of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the issu\
er of this host with \`oidc-issuer\`. ${n}`}var ne=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function at(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Sn({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Je(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let s=D(e),i=new V(e,r),o=v(await i.current());return r.runner.noteVisibility(me(o)),e.requiredClaims.length>0&&await i.verified(),M(s.accountId,n),{kind:"\
role",identity:e,token:i,accountId:s.accountId,claims:o,reader:Pe(e)}}function re(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var ie=900,se=e=>({duration:ie,policy:e}),j=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=ct(t,n);try{let s=se(r);return[{keys:t.
role?await this.#s(t.role,t,s):await this.keys(s),plan:t,policy:r}]}catch(s){if(!(s instanceof w)||!dt(s.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw s;return(await Promise.all(Ne(t).map(o=>this.open(o)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,s=r.at(-1);return s?(this.#t??=this.#n(),
this.#i(r.at(-2)??n,s,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[s=t,...i]=n,o=r?.actions,a=await this.#r(t,se(re(
s,o))),[c,d]=[t,s];for(let l of i)a=await this.#i(c,d,a,se(re(l,o))),[c,d]=[d,l];return a}async#s(t,{queries:n},r){try{return await this.#r(t,r)}catch(s){throw s instanceof
w?new w(s.failure,t,void 0,n.flatMap(({requests:i})=>i)):s}}async#r(t,n){let{sts:r,token:s}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#o(t,n),i=>s.
current(i)))}async#i(t,n,r,s){let{sts:i,identity:o}=this.#e,{externalId:a,chain:c}=o,d=n===c[0],f=n===c.at(-1)?o.tagging?.last:d?o.tagging?.first:void 0,p={...this.#o(
n,s),...a!==void 0&&{externalId:a},...f&&{tagging:f}};return this.#a(n,t,()=>i.assumeFrom(p,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let s;try{s=await r()}catch(c){throw c instanceof g?new w(c,t,n):c}let{keys:i,assumedRoleArn:o}=s;await this.#e.runner.mask([
i.accessKeyId,i.secretAccessKey,i.sessionToken]);let a=pe(o);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return i}},w=class extends Error{failure;role;from;requests;constructor(t,n,r,s){
super(t.message),this.requests=s,this.failure=t,this.role=n,this.from=r}};function ct(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?qe(
e,D(t)):void 0}function dt({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ln(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:s,claims:i}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??i}}catch(o){await r.verified();let{audience:a}=s,c=n??{policy:s.policy.kind,duration:ie};throw await ut(o,{audience:a,claims:i,...c})}}
async function ut(e,t){if(!(e instanceof w))return e;let{failure:n,role:r,from:s,requests:i}=e,{explainRole:o}=await import("./refused-role.js"),a=i&&h(...i);return o(
n,{...t,role:r,...s&&{from:s},...a&&{namedBy:a}})}function In({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Y(e);return n&&{at:n,source:`tag ${b(t)}`,firm:!0}}function Cn({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||Y(e)))return`The tag ${b(t)} of ${n} is "${b(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}async function Kn(e,t){let{rule:n,hints:r,tagged:s,selected:i,serviceExpiry:o,now:a,secret:c}=t;if(n?.kind==="never")return[];let d=[...await Oe(e.value,c),...o?
[o]:[]],l=n?d.filter(({firm:y})=>y):d,f=n||e.public?[]:r.filter(y=>y.content!==e.value&&lt(y,e.path)),p=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...l,...f.map(y=>ft(y,e,a))];return[...p,...i?[i]:[],...e.isPrevious?m.map(y=>({...y,firm:!1})):m,...e.public||!s?[]:[s]]}function lt(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes($e))||e.kind==="date"&&X(e,t)}function ft(e,{path:t},n){let{expiry:r,kind:s}=e;return s!=="date"?r:X(e,t)?{...r,firm:r.at.
getTime()<=n}:{...r,source:`${r.source}${Ee}`}}function Bn(e,t,n){let r=Z(e.filter(({firm:i})=>i)),s=ve(r,t,n).stops;return{firmExpiry:r,expiry:s?r:Z(e)}}async function Qn(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let s=S(K(t)),i=s===void 0?void 0:await _(s,e.expression),o=await Te(i instanceof E?i.source:i);if(o)return{at:o,
source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seco\
nds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function De(e,t=!1){let n=S(K(e));return!x(n)&&
!(t&&Array.isArray(n))?[]:[...q(n)].filter(([r])=>t||r.every(s=>typeof s=="string")).map(([r,s])=>[r.join("."),s instanceof E?s.source:s])}async function mt(e){
let t=De(e),n=K(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Hn(e){let t=De(e,!0);return Ae(t.length>0?t:await mt(e),K(e))}function K(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}var pt=new Set(["engine","host","port","dbname"]),yt=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
ht=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Me(e){let t=S(e);if(!x(t))return new Set;let{engine:n,host:r,username:s,password:i,port:o,dbname:a}=t,
c=O(n,yt)&&O(r,ht)&&O(s,/./)&&O(i,/./),d=gt(o)&&(a===void 0||O(a,/^[\w-]{1,64}$/));return!c||!d||[r,a].includes(i)?new Set:pt}function O(e,t){return typeof e=="\
string"&&t.test(e)}function gt(e){return e===void 0||/^\d{1,5}$/.test(e instanceof E?e.source:String(e))}function T(e,t,n=N){return{path:e,value:typeof t=="string"?t:n(t),kind:wt(t)}}function wt(e){return e===null?"null":e instanceof E?"number":typeof e=="string"?"\
string":typeof e=="boolean"?"boolean":"json"}function oe(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let s=[...t,n],i=typeof r=="string"?S(r):r;return x(i)?oe(i,s):[T(s,r,o=>N(o,St))]})}function St({
source:e}){let t=JSON.stringify(Number(e));return Ue(t)===Ue(e)?t:e}function Ue(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function je(e,t){if(t.kind==="whole")return[Ve(e)];let n=S(e);switch(t.kind){case"unfolded":return x(n)?oe(n):[Ve(e)];case"fields":return x(n)?[...q(n)].filter(
([r])=>r.length>0).map(([r,s])=>T(r,s)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await _(n,t.expression);return r===void 0?[]:[T(ye(t.expression)??
[],r)]}}}function Ve(e){return{path:[],value:e,kind:"string"}}function ae({request:e,field:t,secret:n}){let{naming:r,selector:s,text:i}=e,o=s.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:i;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${i}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${i}\``;default:return o?`Begin its names with something: \`NAME_*, ${i}\``:`Give\
 it a NAME: \`NAME, ${i}\``}}function Ke(e,t){let{request:n}=t;if(e.request!==n)return R(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:ae(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,s=r.kind==="prefix"?"SECRET":L(r);return R(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${s}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?s:`${s}#FIELD`}\``}async function de(e,t){let n=await xt(e,t),r=Me(Be(t.value)??"");return n.map(s=>{let i=xe(s),o=e.public==="all"||i!==void 0&&(e.public.includes(i)||r.has(i)),{
kind:a}=s,c=e.trim?s.value.replace(/\r?\n$/,""):s.value;return{...we(e,t.name,s),request:e,secret:t,field:i,value:c,kind:a,public:o}})}async function xt(e,t){let{
selector:n}=e,r=Qe(e,t),s=Be(t.value);if(s===void 0||e.base64&&typeof t.value!="string")return[Rt(e,r,t.value)];let i=await je(s,n);if(i==="not-json"){let o=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(s);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${o}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${o}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${A(e)}\``})}if(i.length===0&&n.kind!=="unfolded"){let{nearlySelected:o}=await import("./shared-domain-values-nearly-selected.js"),a=n.
kind==="jmespath"?o(s,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...F(e)].join(" ");throw new u("E_NOTHING_SEL\
ECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${A(e)}#${a}
${c}`})}return i}function Be(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Rt(e,t,n){
let{base64:r,file:s,selector:i}=e;if(!r&&!(s&&i.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:bt(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function bt(e){return ke(e,"file")?R(e)||e.selector.kind==="whole"?`${z(W({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${A(e)} file\`, which writes its bytes to a file, or \`${A(e)} \
base64\`.`:e.selector.kind==="whole"?z(W({request:e},"base64")):`It has no fields: write \`${A(e)} base64\`.`}function A({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):L(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function Qe({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function Rr(e,t="linux"){let n=new Map;for(let r of e){await Et(r);let s=R(
r.request)?le(r.name,t):r.name.toUpperCase(),i=n.get(s);if(i&&!(R(r.request)&&kt(i,r)))throw $t(i,r);(!i||i.value==="")&&n.set(s,r)}return[...n.values()]}function kt(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Et(e){let{name:t,origin:n,request:r}=e,s=n==="author"?he(t):
await ge(t);if(s===void 0)return;let i=t===""?'""':b(J(t));throw new u("E_NAME",`${h(r)}: ${ce(e)} would be the variable ${i}, which ${s}.`,{fix:ae(e)})}function $t(e,t){
return new u("E_NAME",`${h(e.request,t.request)}: ${ce(e)} and ${ce(t)} would both be the variable ${b(J(t.name))}.`,{fix:Ke(e,t)})}function ce({request:e,secret:t,
field:n}){let r=Qe(e,t);return n===void 0?r:`the field ${b(J(n))} of ${r}`}async function $r(e,t){let n=new Map;for(let[r,s]of e){let i=s instanceof g?await C(r.reference).explain(s,Ot(r,s),vt(r,t)):s;for(let o of r.requests)n.set(o,i)}
return n}function vt({role:e},t){return e?{...t,role:e}:t}function Ot(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}var B=25;function He(e,{reader:t}){return t.scoped&&t.role?Le(e,t.role):[...Map.groupBy(e,({region:r,role:s})=>`${r} ${s?.arn}`).values()].flatMap(r=>{let[{region:s,
role:i}={}]=r;return s===void 0?[]:[{region:s,...i&&{role:i},queries:r}]})}async function Ge(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(d=>({plan:d,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let s=new j(
{identity:t.identity,token:t.token,runner:n,sts:r}),i=[],o;return{sessions:(await I(e,B,async c=>{try{if(!o)return await s.open(c)}catch(d){if(!(d instanceof w&&
$(d.failure)))throw d;o=d}return i.push(c),[]})).flat(),unopened:i,noAnswer:o}}async function Dr(e,t,n,r){let s=new Map,i=[],o=e;for(let[a,c]of n.entries()){let d=a===n.length-1?"full":"short",l=r.sts(c,d),f=await Ge(He(o,t),t,{runner:r.runner,
sts:l});i.push(...f.sessions);for(let[k,Q]of await Tt(f.sessions,d,r))s.set(k,Q);let{noAnswer:p}=f;for(let k of f.unopened.flatMap(Q=>Q.queries))p&&s.set(k,p.failure);
let m=n[a+1];if(m===void 0&&p)throw p;let y=[...s].filter(At);if(m===void 0||y.length===0)break;r.runner.warning(Lt(c,m,y));for(let[k]of y)s.delete(k);o=y.map(([
k])=>Pt(m,k))}return{results:s,sessions:i}}async function Tt(e,t,{openClient:n}){let r=e.flatMap(({plan:o,keys:a})=>[...be(o.queries)].map(([c,d])=>({source:c,queries:d,
region:o.region,keys:a}))),s=new Map;return(await I(r,B,async({source:o,queries:a,region:c,keys:d})=>{let l=`${o.name} ${c}`,f=s.get(l);if(f)return a.map(m=>[m,
f]);let p=[...await o.read(a,{region:c,keys:d,retryBudget:t},n)];for(let[,m]of p)m instanceof g&&$(m)&&s.set(l,m);return p})).flat()}function At(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof g&&$(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Pt(e,t){return t.isRegionFixed?t:{...t,region:e}}function Lt(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,s=n[0]?.[1].message;return`${e} did not answer (${s}): ${r} read by way of ${t} instead.`}var We=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Nt=3,ze=2;async function Xr(e,t,n){let r=[],s=new Map;for(let i of e)try{let o=It(i,t);if(Se(i))r.push(...await qt(i,o,n));else for(let a of o)r.push(...await de(
i,a))}catch(o){if(!(o instanceof u))throw o;i.optional&&We.has(o.code)?n.notice(`Left out, as it is optional: ${o.message}`):_t(s,o,i)}if(s.size>0)throw Dt([...s.
values()]);return r}async function qt(e,t,n){let r=await import("./listed-names.js"),s=[],i=[];for(let d of t)r.isUnlisted(e,d.name)?i.push(d.name):s.push(...await de(
e,d));let o=await r.withListedNames(e,s),a=r.missingNames(e,s);a.length>0&&n.notice(`${h(e)}: nothing gives ${P(a)}, which only= lists.`);let c=r.leftOutSentence(
e,s,i);return c!==void 0&&n.info(c),o}function _t(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function It(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Ct(e);let r=Jt(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Ft(e,r)});return n}function Ct(e){let{text:t,reference:n,version:r}=e,{message:s,check:i}=C(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},o=F(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",s,{fix:`${i} ${o}`.trim()})}function Ft(e,t){return R(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Jt({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function Dt(e){let t=e.map(Ut),[n,...r]=t;if(!n||r.length===0)return n??fe(new RangeError("Not\
hing failed."));let s=t.flatMap(f=>f.statements),i=G-ze-2-2*H(s).length,o=Math.min(Nt,r.length<=i?r.length:i-1),a=r.slice(0,o).map(({code:f,message:p})=>`${f}: ${p}`),
c=r.length>o?[`and ${r.length-o} more`]:[],d=[n.message,...a,...c],l=G-d.length-1-2*H(s).length;return new u(n.code,d.join(`
`),{fix:Mt(e.slice(0,o+1),Math.max(ze,l)),statements:s,cause:n})}function Mt(e,t){let n=new Map;for(let{error:o,requests:a}of e)for(let[c,d]of(o.fix?.split(/\n(?!\s)/)??
[]).entries()){let l=n.get(d)??{rank:c,requests:[]};l.requests.push(...a),n.set(d,l)}let r=e.flatMap(({requests:o})=>o),s=t,i=new Set([...n].sort(([,o],[,a])=>o.
rank-a.rank).filter(([o])=>{let a=o.split(`
`).length;return a>s?!1:(s-=a,!0)}).map(([o])=>o));return[...n].filter(([o])=>i.has(o)).map(([o,{requests:a}])=>a.length===r.length?o:`${h(...a).replace(/ of .*/,
"")}: ${o}`).join(`
`)}function Ut({error:e,requests:t}){let{code:n,message:r,fix:s,statements:i,cause:o}=e;return new u(n,`${h(...t)}: ${r}`,{fix:s,statements:i,cause:o})}export{jt as a,In as b,Cn as c,Kn as d,Bn as e,Qn as f,De as g,mt as h,Hn as i,K as j,de as k,Rr as l,B as m,He as n,$r as o,M as p,Xt as q,en as r,Sn as s,j as t,
w as u,Ln as v,Ge as w,Dr as x,Xr as y,Dt as z};
