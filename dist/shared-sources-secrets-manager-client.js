const require=process.getBuiltinModule;
import{a as f}from"./shared-domain-in-parallel.js";import{a as b}from"./shared-domain-policies-via-service.js";import{b as y}from"./shared-domain-listing.js";import{b as h}from"./shared-domain-requests-request.js";
import{a as c,c as R,e as w}from"./shared-domain-failure.js";var V={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};var A=20;function x(e){let t=e.some(({reference:n})=>n.kind==="prefix"),r=e.filter(({unread:n})=>!n);return{values:r.length>0,listing:t,batching:r.length>0&&(t||
r.filter(({single:n})=>!n).length>1),describing:e.some(({described:n})=>n),removing:e.some(({removable:n})=>n)}}function _({reference:e,described:t,unread:r}){return[
e.kind==="prefix"&&"list",t&&"describe",!r&&"read"].join(" ")}function J(e,t){let r={...x([e]),batching:!0},n=$(e,t).reduce((a,s)=>a+s.length+3,0),i=Q([],r,e.region,
t);return{shared:JSON.stringify(i).length-2,own:n}}function H(e,t){let r=e.flatMap(n=>$(n,t));return Q(r,x(e),e[0]?.region??"",t)}function Q(e,t,r,{partition:n}){
let i=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],a=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:i.length===1?i[0]??"":i,Resource:e},...a.length>0?[{Effect:"Allow",Action:a,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:M(r,n)}]:[]]}function M(e,t){return b("secretsmanager",e,t)}function $({reference:e,region:t},r){let n=i=>`arn:${r.partition}:secretsmanager:${t}:${r.
accountId}:secret:${i}`;switch(e.kind){case"name":return[n(`${e.name}-??????`)];case"prefix":return[n(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(
e.name)?e.arn:`${e.arn}-??????`]}}var N=10;async function P(e,t){let r=[...e].flatMap(([{described:a},s])=>a&&!(s instanceof c)?s.map(({arn:o})=>o):[]);if(r.length===0)return new Map(e);let n=await D(
[...new Set(r)],t),i=a=>{let s=n.get(a.arn);return s?{...a,description:s}:a};return new Map([...e].map(([a,s])=>[a,s instanceof c?s:s.map(i)]))}async function D(e,t){
let r,n=new Map;return await f(e,N,async i=>{try{n.set(i,r??await t.describe(i))}catch(a){if(!(a instanceof c))throw a;w(a)&&(r=a),n.set(i,a)}}),n}var l="secrets-manager",F=/^[A-Za-z0-9/_+=.@!-]+$/;function re(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return C(e);if(e.
includes("*"))return O(e);let t=S(e);return t===void 0?{source:l,kind:"name",name:e}:{reason:t}}function O(e){let t=e.indexOf("*"),r=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${r}*`}};if(r.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(r.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=S(r);return n===void 0?{source:l,kind:"prefix",prefix:r}:{reason:n}}function C(e){
let t=m(e);if(!t)return{reason:T(e)};let{name:r}=t;if(r.endsWith("*"))return{reason:"an ARN cannot be a prefix; a name can",meant:r};let[n="",i,a,s]=r.split(":");
if(i!==void 0){let u=e.slice(0,e.length-r.length)+n,g=[i?`${u}#${i}`:u];return a&&g.push(`stage=${a}`),s&&g.push(`version=${s}`),{reason:"a field, a stage and a\
 version do not follow the ARN with colons",meant:g.join(" ")}}let o=S(r);return o===void 0?{source:l,kind:"arn",arn:e,...t}:{reason:o}}function T(e){let[,t="",
r="",n="",i=""]=e.split(":");return t.startsWith("aws")&&r!==""&&r!=="secretsmanager"?`it is an ARN of ${y(r)}, and not of a secret`:/^[\d -]+$/.test(i)&&!/^\d{12}$/.
test(i)?"the account id in it is not twelve digits":n!==""&&!/^[a-z0-9-]+-\d+$/.test(n)?`${y(n)} in it is no region`:"an ARN of a secret is arn:PARTITION:secret\
smanager:REGION:ACCOUNT:secret:NAME"}function S(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(r=>!F.test(r));return t===void 0?
void 0:`a secret's name has no ${E(t)}; it has letters, digits and /_+=.@!-`}function E(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.
test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function m(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,r="",n="",i="",a=""]=t;return{partition:r,region:n,accountId:i,name:a}}function v(e){let t=m(e);return t?{source:l,kind:"arn",arn:e,...t}:
{source:l,kind:"name",name:e}}var p=10;async function fe(e,t){let r=new Map,n=e.filter(({reference:s})=>s.kind==="prefix"),i=e.filter(({reference:s})=>s.kind!=="prefix"),a=i.filter(({single:s})=>!s);
return await Promise.all([...i.filter(({single:s})=>s).map(async s=>r.set(s,await z(s,t))),...n.map(async s=>r.set(s,await B(s,t))),I(a.map(({reference:s})=>h(s)),
t).then(s=>{for(let[o,u]of a.entries())r.set(u,G(s[o]))})]),P(r,t)}async function z({reference:e,version:t},r){return k(async()=>[await r.get(e,t)])}async function B({
reference:e,version:t},r){return e.kind!=="prefix"?[]:k(async()=>{let n=(await r.list(e.prefix)).sort(),i=t.stage?await f(n,p,o=>d(o,r,t.stage)):await I(n,r),a=i.
findIndex(o=>o instanceof c),s=i[a];if(s instanceof c)throw s.secretName=m(n[a]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),s;return i.filter(o=>!(o instanceof c))})}
async function I(e,t){return e.length===1?Promise.all(e.map(n=>d(n,t))):(await f(U(e,A),p,n=>W(n,t))).flat()}async function W(e,t){try{let{secrets:r,refusals:n}=await t.
batch(e);return await f(e,p,async i=>{let a=r.find(u=>q(u,i));if(a)return a;let s=n.find(({secretId:u})=>u===i),o=s&&new c("BatchGetSecretValue",{kind:"answer",
...s});return o&&R(o)==="fail"?o:d(i,t)})}catch(r){if(!(r instanceof c))throw r;return L(r)?f(e,p,n=>d(n,t)):e.map(()=>r)}}async function d(e,t,r){try{return await t.
get(v(e),r===void 0?{}:{stage:r})}catch(n){if(n instanceof c)return n;throw n}}function q({arn:e,name:t},r){return e===r||t===r||e.startsWith(`${r}-`)&&e.length===
r.length+7}function L({code:e}){return e?.startsWith("AccessDenied")===!0}function G(e){return e instanceof c?e:e?[e]:[]}async function k(e){try{return await e()}catch(t){
if(t instanceof c)return t;throw t}}function U(e,t){let r=[];for(let n=0;n<e.length;n+=t)r.push(e.slice(n,n+t));return r}export{V as a,l as b,re as c,v as d,A as e,_ as f,J as g,H as h,M as i,$ as j,fe as k,I as l};
