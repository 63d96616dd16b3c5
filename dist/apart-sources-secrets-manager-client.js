const require=process.getBuiltinModule;
import{a as m,c as P,d as x,e as b}from"./apart-sources-secrets-manager-session-statements.js";import{a as f}from"./apart-domain-in-parallel.js";import{a as w}from"./apart-domain-requests-request.js";import{
a as c,c as R,d as Q}from"./apart-domain-failure.js";var h={service:"secretsmanager",load:()=>import("./apart-domain-rotation-rotation.js")};var p="secrets-manager",v=/^[A-Za-z0-9/_+=.@!-]+$/;function A(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return F(e);if(e.
includes("*"))return N(e);let r=g(e);return r===void 0?{source:p,kind:"name",name:e}:{reason:r}}function N(e){let r=e.indexOf("*"),t=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${t}*`}};if(t.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(t.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=g(t);return n===void 0?{source:p,kind:"prefix",prefix:t}:{reason:n}}function F(e){
let r=l(e);if(!r)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:t}=r;if(t.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:t};let[n="",a,i,s]=t.split(":");if(a!==void 0){let u=e.slice(0,e.length-t.length)+n,y=[a?`${u}#${a}`:u];return i&&y.
push(`stage=${i}`),s&&y.push(`version=${s}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:y.join(" ")}}let o=g(t);return o===
void 0?{source:p,kind:"arn",arn:e,...r}:{reason:o}}function g(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(t=>!v.test(t));return r===
void 0?void 0:`a secret's name has no ${D(r)}; it has letters, digits and /_+=.@!-`}function D(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?
r:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function l(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,t="",n="",a="",i=""]=r;return{partition:t,region:n,accountId:a,name:i}}function M(e){let r=l(e);return r?{source:p,kind:"arn",arn:e,...r}:
{source:p,kind:"name",name:e}}var T=10;async function I(e,r){let t=[...e].flatMap(([{described:i},s])=>i&&!(s instanceof c)?s.map(({arn:o})=>o):[]);if(t.length===0)return new Map(e);let n=await C(
[...new Set(t)],r),a=i=>{let s=n.get(i.arn);return s?{...i,description:s}:i};return new Map([...e].map(([i,s])=>[i,s instanceof c?s:s.map(a)]))}async function C(e,r){
let t,n=new Map;return await f(e,T,async a=>{try{n.set(a,t??await r.describe(a))}catch(i){if(!(i instanceof c))throw i;Q(i)&&(t=i),n.set(a,i)}}),n}var d=10;async function q(e,r){let t=new Map,n=e.filter(({reference:s})=>s.kind==="prefix"),a=e.filter(({reference:s})=>s.kind!=="prefix"),i=a.filter(({single:s})=>!s);
return await Promise.all([...a.filter(({single:s})=>s).map(async s=>t.set(s,await O(s,r))),...n.map(async s=>t.set(s,await B(s,r))),$(i.map(({reference:s})=>w(s)),
r).then(s=>{for(let[o,u]of i.entries())t.set(u,E(s[o]))})]),I(t,r)}async function O({reference:e,version:r},t){return k(async()=>[await t.get(e,r)])}async function B({
reference:e,version:r},t){return e.kind!=="prefix"?[]:k(async()=>{let n=(await t.list(e.prefix)).sort(),a=r.stage?await f(n,d,o=>S(o,t,r.stage)):await $(n,t),i=a.
findIndex(o=>o instanceof c),s=a[i];if(s instanceof c)throw s.secretName=l(n[i]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),s;return a.filter(o=>!(o instanceof c))})}
async function $(e,r){return e.length===1?Promise.all(e.map(n=>S(n,r))):(await f(U(e,m),d,n=>L(n,r))).flat()}async function L(e,r){try{let{secrets:t,refusals:n}=await r.
batch(e);return await f(e,d,async a=>{let i=t.find(u=>W(u,a));if(i)return i;let s=n.find(({secretId:u})=>u===a),o=s&&new c("BatchGetSecretValue",{kind:"answer",
...s});return o&&R(o)==="fail"?o:S(a,r)})}catch(t){if(!(t instanceof c))throw t;return z(t)?f(e,d,n=>S(n,r)):e.map(()=>t)}}async function S(e,r,t){try{return await r.
get(M(e),t===void 0?{}:{stage:t})}catch(n){if(n instanceof c)return n;throw n}}function W({arn:e,name:r},t){return e===t||r===t||e.startsWith(`${t}-`)&&e.length===
t.length+7}function z({code:e}){return e?.startsWith("AccessDenied")===!0}function E(e){return e instanceof c?e:e?[e]:[]}async function k(e){try{return await e()}catch(r){
if(r instanceof c)return r;throw r}}function U(e,r){let t=[];for(let n=0;n<e.length;n+=r)t.push(e.slice(n,n+r));return t}var oe={name:p,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:A,permissionSet:P,queriesPerSession:m,policySize:x,sessionStatements:b,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:h,count:G(e)}],read:async(e,r,t)=>q(e,await t(h,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function G(e){let r=e.filter(({reference:t,single:n})=>t.kind!=="prefix"&&!n);return e.length-r.length+Math.ceil(r.length/m)}export{h as a,A as b,oe as c};
