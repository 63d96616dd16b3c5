const require=process.getBuiltinModule;
import{a as m,c as $,d as b,e as M}from"./apart-sources-secrets-manager-session-statements.js";import{b as l}from"./apart-domain-listing.js";import{a as f}from"./apart-domain-in-parallel.js";import{
a as h,c as P}from"./apart-domain-requests-request.js";import{a as c,c as x,d as A}from"./apart-domain-failure.js";var w={service:"secretsmanager",load:()=>import("./apart-domain-rotation-rotation.js")};var p="secrets-manager",D=/^[A-Za-z0-9/_+=.@!-]+$/;function I(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return C(e);if(e.
includes("*"))return T(e);let r=R(e);return r===void 0?{source:p,kind:"name",name:e}:{reason:r}}function T(e){let r=e.indexOf("*"),t=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${t}*`}};if(t.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(t.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=R(t);return n===void 0?{source:p,kind:"prefix",prefix:t}:{reason:n}}function C(e){
let r=d(e);if(!r)return{reason:O(e)};let{name:t,region:n}=r;if(!h(n))return{reason:`${l(n)} in it is no region`};if(t.endsWith("*"))return{reason:"an ARN cannot\
 be a prefix; a name can",meant:t};let[a="",s,i,o]=t.split(":");if(s!==void 0){let Q=e.slice(0,e.length-t.length)+a,g=[s?`${Q}#${s}`:Q];return i&&g.push(`stage=${i}`),
o&&g.push(`version=${o}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:g.join(" ")}}let u=R(t);return u===void 0?{source:p,kind:"\
arn",arn:e,...r}:{reason:u}}function O(e){let[,r="",t="",n="",a=""]=e.split(":");return r.startsWith("aws")&&t!==""&&t!=="secretsmanager"?`it is an ARN of ${l(t)}\
, and not of a secret`:/^[\d -]+$/.test(a)&&!/^\d{12}$/.test(a)?"the account id in it is not twelve digits":n!==""&&!h(n)?`${l(n)} in it is no region`:"an ARN o\
f a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function R(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(
t=>!D.test(t));return r===void 0?void 0:`a secret's name has no ${B(r)}; it has letters, digits and /_+=.@!-`}function B(e){let r={",":"comma"," ":"space","	":"\
tab"}[e];return r!==void 0?r:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function d(e){
let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!r)return;let[,t="",n="",a="",s=""]=r;return{partition:t,region:n,accountId:a,
name:s}}function v(e){let r=d(e);return r?{source:p,kind:"arn",arn:e,...r}:{source:p,kind:"name",name:e}}var L=10;async function N(e,r){let t=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof c)?i.map(({arn:o})=>o):[]);if(t.length===0)return new Map(e);let n=await W(
[...new Set(t)],r),a=s=>{let i=n.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof c?i:i.map(a)]))}async function W(e,r){
let t,n=new Map;return await f(e,L,async a=>{try{n.set(a,t??await r.describe(a))}catch(s){if(!(s instanceof c))throw s;A(s)&&(t=s),n.set(a,s)}}),n}var S=10;async function k(e,r){let t=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),a=e.filter(({reference:i})=>i.kind!=="prefix"),s=a.filter(({single:i})=>!i);
return await Promise.all([...a.filter(({single:i})=>i).map(async i=>t.set(i,await z(i,r))),...n.map(async i=>t.set(i,await E(i,r))),F(s.map(({reference:i})=>P(i)),
r).then(i=>{for(let[o,u]of s.entries())t.set(u,_(i[o]))})]),N(t,r)}async function z({reference:e,version:r},t){return q(async()=>[await t.get(e,r)])}async function E({
reference:e,version:r},t){return e.kind!=="prefix"?[]:q(async()=>{let n=(await t.list(e.prefix)).sort(),a=r.stage?await f(n,S,o=>y(o,t,r.stage)):await F(n,t),s=a.
findIndex(o=>o instanceof c),i=a[s];if(i instanceof c)throw i.secretName=d(n[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return a.filter(o=>!(o instanceof c))})}
async function F(e,r){return e.length===1?Promise.all(e.map(n=>y(n,r))):(await f(j(e,m),S,n=>U(n,r))).flat()}async function U(e,r){try{let{secrets:t,refusals:n}=await r.
batch(e);return await f(e,S,async a=>{let s=t.find(u=>G(u,a));if(s)return s;let i=n.find(({secretId:u})=>u===a),o=i&&new c("BatchGetSecretValue",{kind:"answer",
...i});return o&&x(o)==="fail"?o:y(a,r)})}catch(t){if(!(t instanceof c))throw t;return Z(t)?f(e,S,n=>y(n,r)):e.map(()=>t)}}async function y(e,r,t){try{return await r.
get(v(e),t===void 0?{}:{stage:t})}catch(n){if(n instanceof c)return n;throw n}}function G({arn:e,name:r},t){return e===t||r===t||e.startsWith(`${t}-`)&&e.length===
t.length+7}function Z({code:e}){return e?.startsWith("AccessDenied")===!0}function _(e){return e instanceof c?e:e?[e]:[]}async function q(e){try{return await e()}catch(r){
if(r instanceof c)return r;throw r}}function j(e,r){let t=[];for(let n=0;n<e.length;n+=r)t.push(e.slice(n,n+r));return t}var le={name:p,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a s\
tage is chosen with stage=LABEL"},readReference:I,permissionSet:$,queriesPerSession:m,policySize:b,sessionStatements:M,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:w,count:V(e)}],read:async(e,r,t)=>k(e,await t(w,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function V(e){let r=e.filter(({reference:t,single:n})=>t.kind!=="prefix"&&!n);return e.length-r.length+Math.ceil(r.length/m)}export{w as a,I as b,le as c};
