const require=process.getBuiltinModule;
import{a as W,b as F,c as Oe,d as k,e as z,f as qe}from"./shared-domain-policies-secret-reader.js";import{a as _e,e as ee}from"./shared-domain-expiry-hints.js";import{a as Te,b as Pe}from"./shared-domain-expiry-hint-source.js";
import{c as Me,d as Je,e as te,f as De,h as Ve,i as Ue}from"./shared-adapters-aws-config.js";import{b as X,o as M}from"./shared-domain-masks-looks-secret.js";import{K as Ie,L as Ce,
M as Fe,q as ge,t as we,u as q,w as ke,x as be,y as Ee}from"./shared-domain-requests-role.js";import{d as C,e as ve}from"./shared-domain-trusted-address.js";import{a as Se,e as xe,
f as Re}from"./shared-domain-values-refused-names.js";import{a as I}from"./shared-domain-in-parallel.js";import{a as J}from"./shared-domain-requests-lease-inputs.js";import{a as Ae,b as Z,c as Le,
e as Y,f as Ne}from"./shared-domain-expiry-expiry.js";import{a as E,b as w,d as S,e as N,g as _}from"./shared-domain-values-json.js";import{d as me}from"./shared-adapters-job-lock.js";
import{a as pe,e as H,g as G,p as ye,q as he}from"./shared-adapters-concealer.js";import{a as A,b}from"./shared-domain-listing.js";import{c as L,d as g}from"./shared-domain-requests-request.js";
import{a as x,c as $e,e as $}from"./shared-domain-failure.js";import{a as d}from"./shared-domain-error.js";function dn(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var dt=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function ne(e,t){
for(let{claim:n,variable:r,required:s}of dt){let[i,o]=[e[n],t[r]];if(!(i===void 0&&!s)&&!(o===void 0&&!s)&&(o===void 0||String(i)!==o))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function je(e,t){for(let{line:n,claim:r,glob:s}of t){let i=e[r];if(i!==void 0&&pt(s).
test(String(i)))continue;let o=i===void 0?"does not have it":`says "${String(i)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${s}, and th\
e token ${o}.`,{fix:`Nothing was exported. ${mt({line:n,claim:r,glob:s},i)}`})}}var ft=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function lt(e,t){let n=ft.find(([s])=>s.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function mt({line:e,claim:t,glob:n},r){let s=/[*?]/.
test(n),i=t==="environment"&&!s?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",o=String(r);
return r===void 0?t==="environment"?i:`${i} ${lt(t,n)}`:!/^[\w./:@-]+$/.test(o)||o.startsWith("refs/pull/")?i:`${i} Only if this one may too, write \`${t}=${o}\`\
 in line ${e} of \`require-claims\`.`}function pt(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function v(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Be(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function D(e,t,n){if(t.length===0||t.includes(e))return;let r=n?g(n):"This step",s=n?"`role=`":"`role-to-assume`",i=n?`${t.join(",")},${e}`:e;throw new d("E_ACC\
OUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${A(t)}).`,{fix:`Name a role of an allowed account in ${s}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${i}'\`.`})}function xn(e,t){let n=re(e),r=n.filter(i=>V(i)!==t.name);if(n.some(i=>V(i)===t.name&&!i.includes(Qe)))throw new d("E_CONFLICT",`The AWS configuration of this j\
ob has a profile ${t.name} already.`,{fix:"Nothing was exported. Name another one with `aws-profile`."});let s=[t.name==="default"?"[default]":`[profile ${t.name}\
]`,`credential_process = ${yt(t)}`,`region = ${t.region}`];return[...r.map(i=>i.trimEnd()),s.join(`
`)].join(`

`).concat(`
`)}function Rn(e,t){let n=s=>/^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(s);if(re(e).filter(s=>V(s)===t).some(n))throw new d("E_CONFLICT",`The AWS crede\
ntials file of this job has a profile ${t}, which SDKs prefer to the leased one.`,{fix:"Nothing was exported. Name another one with `aws-profile`, or take it ou\
t of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials."})}function Ke(e,t){return re(e).some(n=>V(n)===t)}var Qe="credential-process \
--lease ";function yt({launcher:e,leaseId:t,platform:n,name:r,isDefault:s}){return`${ht(e,n)} ${Qe}${t}${s?"":` --profile ${r}`}`}function ht(e,t){let n=t==="wi\
n32";if(/[\r\n]|\s[#;]/.test(e)||n&&/["%]/.test(e))throw new d("E_RUNNER","The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.",{fix:"\
Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`."});return n?me(e)?e:`"${e}"`:`'${e.replaceAll("'",`'"'"'`)}'`}function re(e){
return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function V(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function He(e,t,n){let r=await n.sts(e,"short").callerArn().catch(o=>gt(o,t.length>0,n)),s=r?.split(":")[4];return s!==void 0&&D(s,t),{accountId:s,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function gt(e,t,n){if(!(e instanceof x))throw e;let r=$(
e)||$e(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:s,readAwsConfig:i,readAwsCredentials:o}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:s.environment,hasProfile:c=>[i(s.environment),o()].some(u=>Ke(u,c))})}var wt=4*6e4,U=class{#e;#t;#n=[];#s=Promise.withResolvers();#r;#i=0;constructor(t,n){this.#e=t,this.#t=n,this.#s.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#i<=wt&&await n!==t)&&this.#r===n&&(this.#i=Date.now(),this.#r=this.#o()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#s.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#o(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:s}=this.#e,i=t.token(r),o=new se(
t,s),a=await i;await n.mask([a]);let c=this.#a(a,o);return c.catch(this.#s.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:s,requiredClaims:i}=this.#e,
{clock:o,provider:a,runner:c,verifyToken:u}=this.#t,l=o.now(),f=v(t).iss;if(!Be(f,r))throw new d("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer t\
han the trusted one, ${r}.`,{fix:St(f)});let p;try{p=await n.of(f)}catch(h){if(!(h instanceof x))throw h;if(i.length>0)throw xt(f,h);c.warning(`The keys of ${f}\
 could not be fetched (${h.message}): the OIDC token was verified by AWS alone.`),ne(v(t),c.environment);return}let m=await u(t,{known:p,ask:()=>a.keys(f)},{issuer:f,
audience:s,now:l});return ne(m,c.environment),je(m,i),m}};function St(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answ\
ers the token request in the place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer\
: ${e}\`. ${n}`:`Name the issuer of this host with \`oidc-issuer\`. ${n}`}var se=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(
()=>{})}of(t){let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function xt(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not \
be fetched (${t.message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches t\
hat address.",cause:t})}async function Jn({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await He(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let s=J(e),i=new U(e,r),o=v(await i.current());return r.runner.noteVisibility(he(o)),e.requiredClaims.length>0&&await i.verified(),D(s.accountId,n),{kind:"\
role",identity:e,token:i,accountId:s.accountId,claims:o,reader:qe(e)}}function ie(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var ae=900,oe=e=>({duration:ae,policy:e}),j=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Rt(t,n);try{let s=oe(r);return[{keys:t.
role?await this.#s(t.role,t,s):await this.keys(s),plan:t,policy:r}]}catch(s){if(!(s instanceof R)||!kt(s.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw s;return(await Promise.all(Ce(t).map(o=>this.open(o)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,s=r.at(-1);return s?(this.#t??=this.#n(),
this.#i(r.at(-2)??n,s,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[s=t,...i]=n,o=r?.actions,a=await this.#r(t,oe(ie(
s,o))),[c,u]=[t,s];for(let l of i)a=await this.#i(c,u,a,oe(ie(l,o))),[c,u]=[u,l];return a}async#s(t,{queries:n},r){try{return await this.#r(t,r)}catch(s){throw s instanceof
R?new R(s.failure,t,void 0,n.flatMap(({requests:i})=>i)):s}}async#r(t,n){let{sts:r,token:s}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#o(t,n),i=>s.
current(i)))}async#i(t,n,r,s){let{sts:i,identity:o}=this.#e,{externalId:a,chain:c}=o,u=n===c[0],f=n===c.at(-1)?o.tagging?.last:u?o.tagging?.first:void 0,p={...this.#o(
n,s),...a!==void 0&&{externalId:a},...f&&{tagging:f}};return this.#a(n,t,()=>i.assumeFrom(p,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let s;try{s=await r()}catch(c){throw c instanceof x?new R(c,t,n):c}let{keys:i,assumedRoleArn:o}=s;await this.#e.runner.mask([
i.accessKeyId,i.secretAccessKey,i.sessionToken]);let a=ge(o);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return i}},R=class extends Error{failure;role;from;requests;constructor(t,n,r,s){
super(t.message),this.requests=s,this.failure=t,this.role=n,this.from=r}};function Rt(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Fe(
e,J(t)):void 0}function kt({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Zn(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:s,claims:i}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??i}}catch(o){await r.verified();let{audience:a}=s,c=n??{policy:s.policy.kind,duration:ae};throw await bt(o,{audience:a,claims:i,...c})}}
async function bt(e,t){if(!(e instanceof R))return e;let{failure:n,role:r,from:s,requests:i}=e,{explainRole:o}=await import("./refused-role.js"),a=i&&g(...i);return o(
n,{...t,role:r,...s&&{from:s},...a&&{namedBy:a}})}function tr({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Y(e);return n&&{at:n,source:`tag ${b(t)}`,firm:!0}}function nr({expiresAtTag:e,expiresAtKey:t="e\
xpires-at"},n){if(!(e===void 0||Y(e)))return`The tag ${b(t)} of ${n} is "${b(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-31\
, or seconds or milliseconds since 1970.`}async function dr(e,t){let{rule:n,hints:r,tagged:s,selected:i,serviceExpiry:o,now:a,secret:c}=t;if(n?.kind==="never")return[];let u=[...await Le(e.value,c),...o?
[o]:[]],l=n?u.filter(({firm:m})=>m):u,f=n||e.public?[]:r.filter(m=>m.content!==e.value&&Et(m,e.path)),p=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
y=[...l,...f.map(m=>$t(m,e,a))];return[...p,...i?[i]:[],...e.isPrevious?y.map(m=>({...m,firm:!1})):y,...e.public||!s?[]:[s]]}function Et(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(Pe))||e.kind==="date"&&ee(e,t)}function $t(e,{path:t},n){let{expiry:r,kind:s}=e;return s!=="date"?r:ee(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${Te}`}}function fr(e,t,n){let r=Z(e.filter(({firm:i})=>i)),s=Ae(r,t,n).stops;return{firmExpiry:r,expiry:s?r:Z(e)}}async function lr(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let s=w(B(t)),i=s===void 0?void 0:await q(s,e.expression),o=await Ne(i instanceof E?i.source:i);if(o)return{at:o,
source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seco\
nds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Ge(e,t=!1){let n=w(B(e));return!S(n)&&
!(t&&Array.isArray(n))?[]:[..._(n)].filter(([r])=>t||r.every(s=>typeof s=="string")).map(([r,s])=>[r.join("."),s instanceof E?s.source:s])}async function vt(e){
let t=Ge(e),n=B(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function mr(e){let t=Ge(e,!0);return _e(t.length>0?t:await vt(e),B(e))}function B(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}var Ot=new Set(["engine","host","port","dbname"]),Tt=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Pt=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function We(e){let t=w(e);if(!S(t))return new Set;let{engine:n,host:r,username:s,password:i,port:o,dbname:a}=t,
c=O(n,Tt)&&O(r,Pt)&&O(s,/./)&&O(i,/./),u=At(o)&&(a===void 0||O(a,/^[\w-]{1,64}$/));return!c||!u||[r,a].includes(i)?new Set:Ot}function O(e,t){return typeof e=="\
string"&&t.test(e)}function At(e){return e===void 0||/^\d{1,5}$/.test(e instanceof E?e.source:String(e))}function T(e,t,n=N){return{path:e,value:typeof t=="string"?t:n(t),kind:Lt(t)}}function Lt(e){return e===null?"null":e instanceof E?"number":typeof e=="string"?"\
string":typeof e=="boolean"?"boolean":"json"}function ce(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let s=[...t,n],i=typeof r=="string"?w(r):r;return S(i)?ce(i,s):[T(s,r,o=>N(o,Nt))]})}function Nt({
source:e}){let t=JSON.stringify(Number(e));return ze(t)===ze(e)?t:e}function ze(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Ye(e,t){if(t.kind==="whole")return[Ze(e)];let n=w(e);switch(t.kind){case"unfolded":return S(n)?ce(n):[Ze(e)];case"fields":return S(n)?[..._(n)].filter(
([r])=>r.length>0).map(([r,s])=>T(r,s)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await q(n,t.expression);return r===void 0?[]:[T(we(t.expression)??
[],r)]}}}function Ze(e){return{path:[],value:e,kind:"string"}}function ue({request:e,field:t,secret:n}){let{naming:r,selector:s,text:i}=e,o=s.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:i;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${i}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${i}\``;default:return o?`Begin its names with something: \`NAME_*, ${i}\``:`Give\
 it a NAME: \`NAME, ${i}\``}}function Xe(e,t){let{request:n}=t;if(e.request!==n)return k(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:ue(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,s=r.kind==="prefix"?"SECRET":L(r);return k(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${s}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?s:`${s}#FIELD`}\``}async function fe(e,t){let n=await _t(e,t),r=We(et(t.value)??"");return n.map(s=>{let i=Ee(s),o=e.public==="all"||i!==void 0&&(e.public.includes(i)||r.has(i)),{
kind:a}=s,c=e.trim?s.value.replace(/\r?\n$/,""):s.value;return{...ke(e,t.name,s),request:e,secret:t,field:i,value:c,kind:a,public:o}})}async function _t(e,t){let{
selector:n}=e,r=tt(e,t),s=et(t.value);if(s===void 0||e.base64&&typeof t.value!="string")return[qt(e,r,t.value)];let i=await Ye(s,n);if(i==="not-json"){let o=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(s);throw new d("E_NOT_JSON",c?`The value of ${r} is not ${o}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${o}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${P(e)}\``})}if(i.length===0&&n.kind!=="unfolded"){let{nearlySelected:o}=await import("./shared-domain-values-nearly-selected.js"),a=n.
kind==="jmespath"?o(s,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...F(e)].join(" ");throw new d("E_NOTHING_SEL\
ECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${P(e)}#${a}
${c}`})}return i}function et(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function qt(e,t,n){
let{base64:r,file:s,selector:i}=e;if(!r&&!(s&&i.kind==="whole"))throw new d("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:It(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function It(e){return Oe(e,"file")?k(e)||e.selector.kind==="whole"?`${z(W({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${P(e)} file\`, which writes its bytes to a file, or \`${P(e)} \
base64\`.`:e.selector.kind==="whole"?z(W({request:e},"base64")):`It has no fields: write \`${P(e)} base64\`.`}function P({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):L(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function tt({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function Vr(e,t="linux"){let n=new Map;for(let r of e){await Ft(r);let s=k(
r.request)?pe(r.name,t):r.name.toUpperCase(),i=n.get(s);if(i&&!(k(r.request)&&Ct(i,r)))throw Mt(i,r);(!i||i.value==="")&&n.set(s,r)}return[...n.values()]}function Ct(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Ft(e){let{name:t,origin:n,request:r}=e,s=n==="author"?xe(t):
await Re(t);if(s===void 0)return;let i=t===""?'""':b(M(t));throw new d("E_NAME",`${g(r)}: ${de(e)} would be the variable ${i}, which ${s}.`,{fix:ue(e)})}function Mt(e,t){
return new d("E_NAME",`${g(e.request,t.request)}: ${de(e)} and ${de(t)} would both be the variable ${b(M(t.name))}.`,{fix:Xe(e,t)})}function de({request:e,secret:t,
field:n}){let r=tt(e,t);return n===void 0?r:`the field ${b(M(n))} of ${r}`}async function Kr(e,t){let n=new Map;for(let[r,s]of e){let i=s instanceof x?await C(r.reference).explain(s,Dt(r,s),Jt(r,t)):s;for(let o of r.requests)n.set(o,i)}
return n}function Jt({role:e},t){return e?{...t,role:e}:t}function Dt(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function es(e,t){let n=e.filter(i=>st(i,t)),r=new Set,s=i=>{for(let o of i)r.add(o)};for(let i of n)s(Ut(i,t));for(let i of new Set(n.map(o=>o.secret))){s(Bt(i).
filter(o=>X(o,t)));for(let o of Ht(i))s(Ve(o,t))}return Ue(r)}function st(e,t){return Vt(e,t)!=="none"}function Vt(e,t){let{value:n,kind:r,public:s}=e;return s||
r==="boolean"||r==="null"||!X(n,t)?"none":r==="binary"?"whole":le(e,t).cover}function ts(e,t){return e.kind==="binary"||!st(e,t)?[]:le(e,t).texts.filter(({keys:n})=>n!==
void 0)}var nt=new WeakMap;function le(e,t){let n=it(e),r=[t,...n,e.value].join(`
`),s=nt.get(e.secret)??new Map;nt.set(e.secret,s);let i=s.get(r)??Je(e.value,{minLength:t,publicFields:n});return s.set(r,i),i}function Ut(e,t){let n={minLength:t,
publicFields:it(e)};if(e.kind!=="binary")return te(e.value,n,le(e,t).texts);let r=Buffer.from(e.value,"base64"),s=jt(r);return[...De(r,n),...s===void 0?[]:te(s,
n)]}function jt(e){if(e[0]===255&&e[1]===254)return e.subarray(2).toString("utf16le");let t=e.toString();return Buffer.from(t).equals(e)?t:void 0}function it({request:e,
field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Bt({value:e}){return typeof e=="string"?Me(e).flatMap(t=>[t,Se(t)]):[]}var rt=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,
Kt=/pass|secret|token|key|pwd|credential/i,Qt=5;function*Ht({value:e}){let t=typeof e=="string"?w(e):void 0;if(!S(t))return;let n=Object.entries(t).filter(i=>typeof i[1]==
"string"),r=n.filter(([i])=>rt.test(i)).slice(0,Qt),s=n.filter(([i])=>Kt.test(i)&&!rt.test(i));for(let[,i]of r)for(let[,o]of s)yield{user:i,password:o}}var K=25;function ot(e,{reader:t}){return t.scoped&&t.role?Ie(e,t.role):[...Map.groupBy(e,({region:r,role:s})=>`${r} ${s?.arn}`).values()].flatMap(r=>{let[{region:s,
role:i}={}]=r;return s===void 0?[]:[{region:s,...i&&{role:i},queries:r}]})}async function at(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(u=>({plan:u,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let s=new j(
{identity:t.identity,token:t.token,runner:n,sts:r}),i=[],o;return{sessions:(await I(e,K,async c=>{try{if(!o)return await s.open(c)}catch(u){if(!(u instanceof R&&
$(u.failure)))throw u;o=u}return i.push(c),[]})).flat(),unopened:i,noAnswer:o}}async function ys(e,t,n,r){let s=new Map,i=[],o=e;for(let[a,c]of n.entries()){let u=a===n.length-1?"full":"short",l=r.sts(c,u),f=await at(ot(o,t),t,{runner:r.runner,
sts:l});i.push(...f.sessions);for(let[h,Q]of await Gt(f.sessions,u,r))s.set(h,Q);let{noAnswer:p}=f;for(let h of f.unopened.flatMap(Q=>Q.queries))p&&s.set(h,p.failure);
let y=n[a+1];if(y===void 0&&p)throw p;let m=[...s].filter(Wt);if(y===void 0||m.length===0)break;r.runner.warning(Zt(c,y,m));for(let[h]of m)s.delete(h);o=m.map(([
h])=>zt(y,h))}return{results:s,sessions:i}}async function Gt(e,t,{openClient:n}){let r=e.flatMap(({plan:o,keys:a})=>[...ve(o.queries)].map(([c,u])=>({source:c,queries:u,
region:o.region,keys:a}))),s=new Map;return(await I(r,K,async({source:o,queries:a,region:c,keys:u})=>{let l=`${o.name} ${c}`,f=s.get(l);if(f)return a.map(y=>[y,
f]);let p=[...await o.read(a,{region:c,keys:u,retryBudget:t},n)];for(let[,y]of p)y instanceof x&&$(y)&&s.set(l,y);return p})).flat()}function Wt(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof x&&$(n)?!t||n.operation.startsWith("AssumeRole"):!1}function zt(e,t){return t.isRegionFixed?t:{...t,region:e}}function Zt(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,s=n[0]?.[1].message;return`${e} did not answer (${s}): ${r} read by way of ${t} instead.`}var ct=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Yt=3,ut=2;async function Ps(e,t,n){let r=[],s=new Map;for(let i of e)try{let o=tn(i,t);if(be(i))r.push(...await Xt(i,o,n));else for(let a of o)r.push(...await fe(
i,a))}catch(o){if(!(o instanceof d))throw o;i.optional&&ct.has(o.code)?n.notice(`Left out, as it is optional: ${o.message}`):en(s,o,i)}if(s.size>0)throw on([...s.
values()]);return r}async function Xt(e,t,n){let r=await import("./listed-names.js"),s=[],i=[];for(let u of t)r.isUnlisted(e,u.name)?i.push(u.name):s.push(...await fe(
e,u));let o=await r.withListedNames(e,s),a=r.missingNames(e,s);a.length>0&&n.notice(`${g(e)}: nothing gives ${A(a)}, which only= lists.`);let c=r.leftOutSentence(
e,s,i);return c!==void 0&&n.info(c),o}function en(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function tn(e,t){let n=t.
get(e)??[];if(n instanceof d)throw n;if(n.length===0)throw nn(e);let r=sn(e);if(r!==void 0&&n.length>1)throw new d("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:rn(e,r)});return n}function nn(e){let{text:t,reference:n,version:r}=e,{message:s,check:i}=C(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},o=F(e,"there may be none").
join("");return new d("E_SECRET_NOT_FOUND",s,{fix:`${i} ${o}`.trim()})}function rn(e,t){return k(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function sn({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function on(e){let t=e.map(cn),[n,...r]=t;if(!n||r.length===0)return n??ye(new RangeError("Not\
hing failed."));let s=t.flatMap(f=>f.statements),i=G-ut-2-2*H(s).length,o=Math.min(Yt,r.length<=i?r.length:i-1),a=r.slice(0,o).map(({code:f,message:p})=>`${f}: ${p}`),
c=r.length>o?[`and ${r.length-o} more`]:[],u=[n.message,...a,...c],l=G-u.length-1-2*H(s).length;return new d(n.code,u.join(`
`),{fix:an(e.slice(0,o+1),Math.max(ut,l)),statements:s,cause:n})}function an(e,t){let n=new Map;for(let{error:o,requests:a}of e)for(let[c,u]of(o.fix?.split(/\n(?!\s)/)??
[]).entries()){let l=n.get(u)??{rank:c,requests:[]};l.requests.push(...a),n.set(u,l)}let r=e.flatMap(({requests:o})=>o),s=t,i=new Set([...n].sort(([,o],[,a])=>o.
rank-a.rank).filter(([o])=>{let a=o.split(`
`).length;return a>s?!1:(s-=a,!0)}).map(([o])=>o));return[...n].filter(([o])=>i.has(o)).map(([o,{requests:a}])=>a.length===r.length?o:`${g(...a).replace(/ of .*/,
"")}: ${o}`).join(`
`)}function cn({error:e,requests:t}){let{code:n,message:r,fix:s,statements:i,cause:o}=e;return new d(n,`${g(...t)}: ${r}`,{fix:s,statements:i,cause:o})}export{dn as a,tr as b,nr as c,dr as d,fr as e,lr as f,Ge as g,vt as h,mr as i,B as j,fe as k,Vr as l,K as m,ot as n,Kr as o,D as p,xn as q,Rn as r,Jn as s,j as t,
R as u,Zn as v,es as w,st as x,Vt as y,ts as z,at as A,ys as B,Ps as C,on as D};
