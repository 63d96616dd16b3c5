const require=process.getBuiltinModule;
import{a as m,c as x,d as A,e as $}from"./apart-sources-secrets-manager-session-statements.js";import{b as g}from"./apart-domain-listing.js";import{a as f}from"./apart-domain-in-parallel.js";import{
b as R}from"./apart-domain-requests-request.js";import{a as c,c as Q,d as P}from"./apart-domain-failure.js";var h={service:"secretsmanager",load:()=>import("./apart-domain-rotation-rotation.js")};var p="secrets-manager",k=/^[A-Za-z0-9/_+=.@!-]+$/;function b(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return D(e);if(e.
includes("*"))return F(e);let r=w(e);return r===void 0?{source:p,kind:"name",name:e}:{reason:r}}function F(e){let r=e.indexOf("*"),t=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${t}*`}};if(t.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(t.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=w(t);return n===void 0?{source:p,kind:"prefix",prefix:t}:{reason:n}}function D(e){
let r=l(e);if(!r)return{reason:T(e)};let{name:t}=r;if(t.endsWith("*"))return{reason:"an ARN cannot be a prefix; a name can",meant:t};let[n="",a,s,i]=t.split(":");
if(a!==void 0){let u=e.slice(0,e.length-t.length)+n,y=[a?`${u}#${a}`:u];return s&&y.push(`stage=${s}`),i&&y.push(`version=${i}`),{reason:"a field, a stage and a\
 version do not follow the ARN with colons",meant:y.join(" ")}}let o=w(t);return o===void 0?{source:p,kind:"arn",arn:e,...r}:{reason:o}}function T(e){let[,r="",
t="",n="",a=""]=e.split(":");return r.startsWith("aws")&&t!==""&&t!=="secretsmanager"?`it is an ARN of ${g(t)}, and not of a secret`:/^[\d -]+$/.test(a)&&!/^\d{12}$/.
test(a)?"the account id in it is not twelve digits":n!==""&&!/^[a-z0-9-]+-\d+$/.test(n)?`${g(n)} in it is no region`:"an ARN of a secret is arn:PARTITION:secret\
smanager:REGION:ACCOUNT:secret:NAME"}function w(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(t=>!k.test(t));return r===void 0?
void 0:`a secret's name has no ${C(r)}; it has letters, digits and /_+=.@!-`}function C(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?r:/[\p{L}\p{N}\p{P}\p{S}]/u.
test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function l(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,t="",n="",a="",s=""]=r;return{partition:t,region:n,accountId:a,name:s}}function M(e){let r=l(e);return r?{source:p,kind:"arn",arn:e,...r}:
{source:p,kind:"name",name:e}}var O=10;async function I(e,r){let t=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof c)?i.map(({arn:o})=>o):[]);if(t.length===0)return new Map(e);let n=await B(
[...new Set(t)],r),a=s=>{let i=n.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof c?i:i.map(a)]))}async function B(e,r){
let t,n=new Map;return await f(e,O,async a=>{try{n.set(a,t??await r.describe(a))}catch(s){if(!(s instanceof c))throw s;P(s)&&(t=s),n.set(a,s)}}),n}var d=10;async function v(e,r){let t=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),a=e.filter(({reference:i})=>i.kind!=="prefix"),s=a.filter(({single:i})=>!i);
return await Promise.all([...a.filter(({single:i})=>i).map(async i=>t.set(i,await L(i,r))),...n.map(async i=>t.set(i,await W(i,r))),q(s.map(({reference:i})=>R(i)),
r).then(i=>{for(let[o,u]of s.entries())t.set(u,G(i[o]))})]),I(t,r)}async function L({reference:e,version:r},t){return N(async()=>[await t.get(e,r)])}async function W({
reference:e,version:r},t){return e.kind!=="prefix"?[]:N(async()=>{let n=(await t.list(e.prefix)).sort(),a=r.stage?await f(n,d,o=>S(o,t,r.stage)):await q(n,t),s=a.
findIndex(o=>o instanceof c),i=a[s];if(i instanceof c)throw i.secretName=l(n[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return a.filter(o=>!(o instanceof c))})}
async function q(e,r){return e.length===1?Promise.all(e.map(n=>S(n,r))):(await f(Z(e,m),d,n=>z(n,r))).flat()}async function z(e,r){try{let{secrets:t,refusals:n}=await r.
batch(e);return await f(e,d,async a=>{let s=t.find(u=>E(u,a));if(s)return s;let i=n.find(({secretId:u})=>u===a),o=i&&new c("BatchGetSecretValue",{kind:"answer",
...i});return o&&Q(o)==="fail"?o:S(a,r)})}catch(t){if(!(t instanceof c))throw t;return U(t)?f(e,d,n=>S(n,r)):e.map(()=>t)}}async function S(e,r,t){try{return await r.
get(M(e),t===void 0?{}:{stage:t})}catch(n){if(n instanceof c)return n;throw n}}function E({arn:e,name:r},t){return e===t||r===t||e.startsWith(`${t}-`)&&e.length===
t.length+7}function U({code:e}){return e?.startsWith("AccessDenied")===!0}function G(e){return e instanceof c?e:e?[e]:[]}async function N(e){try{return await e()}catch(r){
if(r instanceof c)return r;throw r}}function Z(e,r){let t=[];for(let n=0;n<e.length;n+=r)t.push(e.slice(n,n+r));return t}var fe={name:p,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:b,permissionSet:x,queriesPerSession:m,policySize:A,sessionStatements:$,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:h,count:_(e)}],read:async(e,r,t)=>v(e,await t(h,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function _(e){let r=e.filter(({reference:t,single:n})=>t.kind!=="prefix"&&!n);return e.length-r.length+Math.ceil(r.length/m)}export{h as a,b,fe as c};
