const require=process.getBuiltinModule;
import{a as Ae,e as Z}from"./shared-domain-expiry-hints.js";import{a as ke,b as $e}from"./shared-domain-expiry-hint-source.js";import{a as H,b as C,c as Ee,d as R,e as G,f as Pe}from"./shared-domain-policies-secret-reader.js";
import{j as F}from"./shared-domain-masks-looks-secret.js";import{J as Le,K as Ne,L as _e,q as pe,t as ye,u as _,w as we,x as Se,y as xe}from"./shared-domain-requests-role.js";import{
d as I,e as be}from"./shared-domain-trusted-address.js";import{a as q}from"./shared-domain-in-parallel.js";import{a as J}from"./shared-domain-requests-lease-inputs.js";import{e as he,f as ge}from"./shared-domain-values-refused-names.js";
import{a as ve,b as W,c as Oe,e as z,f as Te}from"./shared-domain-expiry-expiry.js";import{a as k,b as S,d as x,e as L,g as N}from"./shared-domain-values-json.js";import{d as ce}from"./shared-adapters-job-lock.js";
import{a as de,e as ue,g as le,p as fe,q as me}from"./shared-adapters-concealer.js";import{a as A,b}from"./shared-domain-listing.js";import{b as P,c as g}from"./shared-domain-requests-request.js";
import{a as h,c as Re,e as $}from"./shared-domain-failure.js";import{a as u}from"./shared-domain-error.js";function Vt(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var Ze=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function Y(e,t){
for(let{claim:n,variable:r,required:i}of Ze){let[s,o]=[e[n],t[r]];if(!(s===void 0&&!i)&&!(o===void 0&&!i)&&(o===void 0||String(s)!==o))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function qe(e,t){for(let{line:n,claim:r,glob:i}of t){let s=e[r];if(s!==void 0&&tt(i).
test(String(s)))continue;let o=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${i}, and th\
e token ${o}.`,{fix:`Nothing was exported. ${et({line:n,claim:r,glob:i},s)}`})}}var Ye=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function Xe(e,t){let n=Ye.find(([i])=>i.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function et({line:e,claim:t,glob:n},r){let i=/[*?]/.
test(n),s=t==="environment"&&!i?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",o=String(r);
return r===void 0?t==="environment"?s:`${s} ${Xe(t,n)}`:!/^[\w./:@-]+$/.test(o)||o.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${o}\`\
 in line ${e} of \`require-claims\`.`}function tt(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function v(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Ie(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function D(e,t,n){if(t.length===0||t.includes(e))return;let r=n?g(n):"This step",i=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_ACC\
OUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${A(t)}).`,{fix:`Name a role of an allowed account in ${i}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}function Yt(e,t){let n=X(e),r=n.filter(s=>M(s)!==t.name);if(n.some(s=>M(s)===t.name&&!s.includes(Fe)))throw new u("E_CONFLICT",`The AWS configuration of this jo\
b has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let i=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${nt(t)}`,`region = ${t.region}`];return[...r.map(s=>s.trimEnd()),i.join(`
`)].join(`

`).concat(`
`)}function Xt(e,t){let n=i=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(i);if(X(e).filter(i=>M(i)===t).some(n))throw new u("E_CONFLICT",`The AWS creden\
tials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it out\
 of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function Ce(e,t){return X(e).some(n=>M(n)===t)}var Fe="credential-process --\
lease ";function nt({launcher:e,leaseId:t,platform:n,name:r,isDefault:i}){return`${rt(e,n)} ${Fe}${t}${i?"":` --profile ${r}`}`}function rt(e,t){let n=t==="win3\
2";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new u("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?ce(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function X(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function M(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Je(e,t,n){let r=await n.sts(e,"short").callerArn().catch(o=>it(o,t.length>0,n)),i=r?.split(":")[4];return i!==void 0&&D(i,t),{accountId:i,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function it(e,t,n){if(!(e instanceof h))throw e;let r=$(
e)||Re(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:i,readAwsConfig:s,readAwsCredentials:o}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:i.environment,hasProfile:c=>[s(i.environment),o()].some(d=>Ce(d,c))})}var st=4*6e4,U=class{#e;#t;#n=[];#i=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#i.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=st&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#o()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#i.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#o(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:i}=this.#e,s=t.token(r),o=new ee(
t,i),a=await s;await n.mask([a]);let c=this.#a(a,o);return c.catch(this.#i.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:i,requiredClaims:s}=this.#e,
{clock:o,runner:a,verifyToken:c}=this.#t,d=o.now(),l=v(t).iss;if(!Ie(l,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tru\
sted one, ${r}.`,{fix:ot(l)});let m;try{m=await n.of(l)}catch(f){if(!(f instanceof h))throw f;if(s.length>0)throw at(l,f);a.warning(`The keys of ${l} could not \
be fetched (${f.message}): the OIDC token was verified by AWS alone.`),Y(v(t),a.environment);return}let p=await c(t,m,{issuer:l,audience:i,now:d});return Y(p,a.
environment),qe(p,s),p}};function ot(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the plac\
e of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the issuer\
 of this host with \`oidc-issuer\`. ${n}`}var ee=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function at(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function wn({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Je(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let i=J(e),s=new U(e,r),o=v(await s.current());return r.runner.noteVisibility(me(o)),e.requiredClaims.length>0&&await s.verified(),D(i.accountId,n),{kind:"\
role",identity:e,token:s,accountId:i.accountId,claims:o,reader:Pe(e)}}function te(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var re=900,ne=e=>({duration:re,policy:e}),V=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=ct(t,n);try{let i=ne(r);return[{keys:t.
role?await this.#i(t.role,t,i):await this.keys(i),plan:t,policy:r}]}catch(i){if(!(i instanceof w)||!dt(i.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw i;return(await Promise.all(Ne(t).map(o=>this.open(o)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,i=r.at(-1);return i?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,i,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[i=t,...s]=n,o=r?.actions,a=await this.#r(t,ne(te(
i,o))),[c,d]=[t,i];for(let l of s)a=await this.#s(c,d,a,ne(te(l,o))),[c,d]=[d,l];return a}async#i(t,{queries:n},r){try{return await this.#r(t,r)}catch(i){throw i instanceof
w?new w(i.failure,t,void 0,n.flatMap(({requests:s})=>s)):i}}async#r(t,n){let{sts:r,token:i}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#o(t,n),s=>i.
current(s)))}async#s(t,n,r,i){let{sts:s,identity:o}=this.#e,{externalId:a,chain:c}=o,d=n===c[0],m=n===c.at(-1)?o.tagging?.last:d?o.tagging?.first:void 0,p={...this.#o(
n,i),...a!==void 0&&{externalId:a},...m&&{tagging:m}};return this.#a(n,t,()=>s.assumeFrom(p,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let i;try{i=await r()}catch(c){throw c instanceof h?new w(c,t,n):c}let{keys:s,assumedRoleArn:o}=i;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=pe(o);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},w=class extends Error{failure;role;from;requests;constructor(t,n,r,i){
super(t.message),this.requests=i,this.failure=t,this.role=n,this.from=r}};function ct(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?_e(
e,J(t)):void 0}function dt({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Pn(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:i,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(o){await r.verified();let{audience:a}=i,c=n??{policy:i.policy.kind,duration:re};throw await ut(o,{audience:a,claims:s,...c})}}
async function ut(e,t){if(!(e instanceof w))return e;let{failure:n,role:r,from:i,requests:s}=e,{explainRole:o}=await import("./refused-role.js"),a=s&&g(...s);return o(
n,{...t,role:r,...i&&{from:i},...a&&{namedBy:a}})}function qn({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=z(e);return n&&{at:n,source:`tag ${b(t)}`,firm:!0}}function In({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||z(e)))return`The tag ${b(t)} of ${n} is "${b(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}async function jn(e,t){let{rule:n,hints:r,tagged:i,selected:s,serviceExpiry:o,now:a,secret:c}=t;if(n?.kind==="never")return[];let d=[...await Oe(e.value,c),...o?
[o]:[]],l=n?d.filter(({firm:y})=>y):d,m=n||e.public?[]:r.filter(y=>y.content!==e.value&&lt(y,e.path)),p=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
f=[...l,...m.map(y=>ft(y,e,a))];return[...p,...s?[s]:[],...e.isPrevious?f.map(y=>({...y,firm:!1})):f,...e.public||!i?[]:[i]]}function lt(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes($e))||e.kind==="date"&&Z(e,t)}function ft(e,{path:t},n){let{expiry:r,kind:i}=e;return i!=="date"?r:Z(e,t)?{...r,firm:r.at.
getTime()<=n}:{...r,source:`${r.source}${ke}`}}function Kn(e,t,n){let r=W(e.filter(({firm:s})=>s)),i=ve(r,t,n).stops;return{firmExpiry:r,expiry:i?r:W(e)}}async function Bn(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let i=S(j(t)),s=i===void 0?void 0:await _(i,e.expression),o=await Te(s instanceof k?s.source:s);if(o)return{at:o,
source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seco\
nds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function De(e,t=!1){let n=S(j(e));return!x(n)&&
!(t&&Array.isArray(n))?[]:[...N(n)].filter(([r])=>t||r.every(i=>typeof i=="string")).map(([r,i])=>[r.join("."),i instanceof k?i.source:i])}async function mt(e){
let t=De(e),n=j(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Qn(e){let t=De(e,!0);return Ae(t.length>0?t:await mt(e),j(e))}function j(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}var pt=new Set(["engine","host","port","dbname"]),yt=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
ht=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Me(e){let t=S(e);if(!x(t))return new Set;let{engine:n,host:r,username:i,password:s,port:o,dbname:a}=t,
c=O(n,yt)&&O(r,ht)&&O(i,/./)&&O(s,/./),d=gt(o)&&(a===void 0||O(a,/^[\w-]{1,64}$/));return!c||!d||[r,a].includes(s)?new Set:pt}function O(e,t){return typeof e=="\
string"&&t.test(e)}function gt(e){return e===void 0||/^\d{1,5}$/.test(e instanceof k?e.source:String(e))}function T(e,t,n=L){return{path:e,value:typeof t=="string"?t:n(t),kind:wt(t)}}function wt(e){return e===null?"null":e instanceof k?"number":typeof e=="string"?"\
string":typeof e=="boolean"?"boolean":"json"}function ie(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let i=[...t,n],s=typeof r=="string"?S(r):r;return x(s)?ie(s,i):[T(i,r,o=>L(o,St))]})}function St({
source:e}){let t=JSON.stringify(Number(e));return Ue(t)===Ue(e)?t:e}function Ue(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function je(e,t){if(t.kind==="whole")return[Ve(e)];let n=S(e);switch(t.kind){case"unfolded":return x(n)?ie(n):[Ve(e)];case"fields":return x(n)?[...N(n)].filter(
([r])=>r.length>0).map(([r,i])=>T(r,i)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await _(n,t.expression);return r===void 0?[]:[T(ye(t.expression)??
[],r)]}}}function Ve(e){return{path:[],value:e,kind:"string"}}function se({request:e,field:t,secret:n}){let{naming:r,selector:i,text:s}=e,o=i.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return o?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Ke(e,t){let{request:n}=t;if(e.request!==n)return R(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:se(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,i=r.kind==="prefix"?"SECRET":P(r);return R(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${i}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?i:`${i}#FIELD`}\``}async function ae(e,t){let n=await xt(e,t),r=Me(Be(t.value)??"");return n.map(i=>{let s=xe(i),o=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=i,c=e.trim?i.value.replace(/\r?\n$/,""):i.value;return{...we(e,t.name,i),request:e,secret:t,field:s,value:c,kind:a,public:o}})}async function xt(e,t){let{
selector:n}=e,r=Qe(e,t),i=Be(t.value);if(i===void 0||e.base64&&typeof t.value!="string")return[Rt(e,r,t.value)];let s=await je(i,n);if(s==="not-json"){let o=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(i);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${o}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${o}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${K(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds nothi\
ng in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...C(e)].join(" ")});return s}function Be(e){if(typeof e=="string")
return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Rt(e,t,n){let{base64:r,file:i,selector:s}=e;if(!r&&!(i&&s.
kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:bt(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function bt(e){return Ee(e,"file")?R(e)||e.selector.kind==="whole"?`${G(H({request:e},"file","base64"))} The one writes its bytes to a file, the other \
leases them in base64.`:`It has no fields: write \`${K(e)} file\`, which writes its bytes to a file, or \`${K(e)} base64\`.`:e.selector.kind==="whole"?G(H({request:e},
"base64")):`It has no fields: write \`${K(e)} base64\`.`}function K({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):P(t);return e.kind===
"exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function Qe({reference:e,text:t},{name:n}){return e.kind===
"prefix"?`${n} (${t})`:t}async function xr(e,t="linux"){let n=new Map;for(let r of e){await kt(r);let i=R(r.request)?de(r.name,t):r.name.toUpperCase(),s=n.get(i);
if(s&&!(R(r.request)&&Et(s,r)))throw $t(s,r);(!s||s.value==="")&&n.set(i,r)}return[...n.values()]}function Et(e,t){return e.secret.arn===t.secret.arn&&e.field===
t.field&&e.value===t.value||e.value===""}async function kt(e){let{name:t,origin:n,request:r}=e,i=n==="author"?he(t):await ge(t);if(i===void 0)return;let s=t===""?
'""':b(F(t));throw new u("E_NAME",`${g(r)}: ${oe(e)} would be the variable ${s}, which ${i}.`,{fix:se(e)})}function $t(e,t){return new u("E_NAME",`${g(e.request,
t.request)}: ${oe(e)} and ${oe(t)} would both be the variable ${b(F(t.name))}.`,{fix:Ke(e,t)})}function oe({request:e,secret:t,field:n}){let r=Qe(e,t);return n===
void 0?r:`the field ${b(F(n))} of ${r}`}async function kr(e,t){let n=new Map;for(let[r,i]of e){let s=i instanceof h?await I(r.reference).explain(i,Ot(r,i),vt(r,t)):i;for(let o of r.requests)n.set(o,s)}
return n}function vt({role:e},t){return e?{...t,role:e}:t}function Ot(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}var B=25;function He(e,{reader:t}){return t.scoped&&t.role?Le(e,t.role):[...Map.groupBy(e,({region:r,role:i})=>`${r} ${i?.arn}`).values()].flatMap(r=>{let[{region:i,
role:s}={}]=r;return i===void 0?[]:[{region:i,...s&&{role:s},queries:r}]})}async function Ge(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(d=>({plan:d,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let i=new V(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],o;return{sessions:(await q(e,B,async c=>{try{if(!o)return await i.open(c)}catch(d){if(!(d instanceof w&&
$(d.failure)))throw d;o=d}return s.push(c),[]})).flat(),unopened:s,noAnswer:o}}async function Jr(e,t,n,r){let i=new Map,s=[],o=e;for(let[a,c]of n.entries()){let d=a===n.length-1?"full":"short",l=r.sts(c,d),m=await Ge(He(o,t),t,{runner:r.runner,
sts:l});s.push(...m.sessions);for(let[E,Q]of await Tt(m.sessions,d,r))i.set(E,Q);let{noAnswer:p}=m;for(let E of m.unopened.flatMap(Q=>Q.queries))p&&i.set(E,p.failure);
let f=n[a+1];if(f===void 0&&p)throw p;let y=[...i].filter(At);if(f===void 0||y.length===0)break;r.runner.warning(Lt(c,f,y));for(let[E]of y)i.delete(E);o=y.map(([
E])=>Pt(f,E))}return{results:i,sessions:s}}async function Tt(e,t,{openClient:n}){let r=e.flatMap(({plan:o,keys:a})=>[...be(o.queries)].map(([c,d])=>({source:c,queries:d,
region:o.region,keys:a}))),i=new Map;return(await q(r,B,async({source:o,queries:a,region:c,keys:d})=>{let l=`${o.name} ${c}`,m=i.get(l);if(m)return a.map(f=>[f,
m]);let p=[...await o.read(a,{region:c,keys:d,retryBudget:t},n)];for(let[,f]of p)f instanceof h&&$(f)&&i.set(l,f);return p})).flat()}function At(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof h&&$(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Pt(e,t){return t.isRegionFixed?t:{...t,region:e}}function Lt(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,i=n[0]?.[1].message;return`${e} did not answer (${i}): ${r} read by way of ${t} instead.`}var We=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Nt=3,ze=2;async function Yr(e,t,n){let r=[],i=new Map;for(let s of e)try{let o=It(s,t);if(Se(s))r.push(...await _t(s,o,n));else for(let a of o)r.push(...await ae(
s,a))}catch(o){if(!(o instanceof u))throw o;s.optional&&We.has(o.code)?n.notice(`Left out, as it is optional: ${o.message}`):qt(i,o,s)}if(i.size>0)throw Dt([...i.
values()]);return r}async function _t(e,t,n){let r=await import("./listed-names.js"),i=[],s=[];for(let d of t)r.isUnlisted(e,d.name)?s.push(d.name):i.push(...await ae(
e,d));let o=await r.withListedNames(e,i),a=r.missingNames(e,i);a.length>0&&n.notice(`${g(e)}: nothing gives ${A(a)}, which only= lists.`);let c=r.leftOutSentence(
e,i,s);return c!==void 0&&n.info(c),o}function qt(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function It(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Ct(e);let r=Jt(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Ft(e,r)});return n}function Ct(e){let{text:t,reference:n}=e,{message:r,check:i}=I(n).nothingBelow?.(n)??{message:`N\
o secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},s=C(e,"there may be none").join("");return new u(
"E_SECRET_NOT_FOUND",r,{fix:`${i} ${s}`.trim()})}function Ft(e,t){return R(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\`. Or make th\
e prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Jt({naming:e,reference:t}){return e.kind==="exact"?e.name:
e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function Dt(e){let t=e.map(Mt),[n,...r]=t;if(!n||r.length===0)return n??fe(new RangeError("Nothing failed."));
let i=t.flatMap(l=>l.statements),s=le-ze-2-2*ue(i).length,o=Math.min(Nt,r.length<=s?r.length:s-1),a=r.slice(0,o).map(({code:l,message:m})=>`${l}: ${m}`),c=r.length>
o?[`and ${r.length-o} more`]:[],d=[...new Set(t.flatMap(({fix:l})=>l??[]))];return new u(n.code,[n.message,...a,...c].join(`
`),{fix:d.flatMap(l=>l.split(`
`)).slice(0,ze).join(`
`),statements:i,cause:n})}function Mt({error:e,requests:t}){let{code:n,message:r,fix:i,statements:s,cause:o}=e;return new u(n,`${g(...t)}: ${r}`,{fix:i,statements:s,
cause:o})}export{Vt as a,qn as b,In as c,jn as d,Kn as e,Bn as f,De as g,mt as h,Qn as i,j,ae as k,xr as l,B as m,He as n,kr as o,D as p,Yt as q,Xt as r,wn as s,V as t,w as u,
Pn as v,Ge as w,Jr as x,Yr as y,Dt as z};
