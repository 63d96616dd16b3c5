const require=process.getBuiltinModule;
import{a as f}from"./shared-domain-in-parallel.js";import{a as w}from"./shared-domain-policies-via-service.js";import{a as S}from"./shared-domain-requests-request.js";import{a as c,c as h,e as R}from"./shared-domain-failure.js";var G={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store-exports.js")};var b=20;function A(e){let t=e.some(({reference:n})=>n.kind==="prefix"),r=e.filter(({unread:n})=>!n);return{values:r.length>0,listing:t,batching:r.length>0&&(t||
r.filter(({single:n})=>!n).length>1),describing:e.some(({described:n})=>n),removing:e.some(({removable:n})=>n)}}function Z({reference:e,described:t,unread:r}){return[
e.kind==="prefix"&&"list",t&&"describe",!r&&"read"].join(" ")}function j(e,t){let r={...A([e]),batching:!0},n=Q(e,t).reduce((i,s)=>i+s.length+3,0),a=x([],r,e.region,
t);return{shared:JSON.stringify(a).length-2,own:n}}function _(e,t){let r=e.flatMap(n=>Q(n,t));return x(r,A(e),e[0]?.region??"",t)}function x(e,t,r,{partition:n}){
let a=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],i=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:a.length===1?a[0]??"":a,Resource:e},...i.length>0?[{Effect:"Allow",Action:i,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:k(r,n)}]:[]]}function k(e,t){return w("secretsmanager",e,t)}function Q({reference:e,region:t},r){let n=a=>`arn:${r.partition}:secretsmanager:${t}:${r.
accountId}:secret:${a}`;switch(e.kind){case"name":return[n(`${e.name}-??????`)];case"prefix":return[n(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(
e.name)?e.arn:`${e.arn}-??????`]}}var M=10;async function P(e,t){let r=[...e].flatMap(([{described:i},s])=>i&&!(s instanceof c)?s.map(({arn:o})=>o):[]);if(r.length===0)return new Map(e);let n=await N(
[...new Set(r)],t),a=i=>{let s=n.get(i.arn);return s?{...i,description:s}:i};return new Map([...e].map(([i,s])=>[i,s instanceof c?s:s.map(a)]))}async function N(e,t){
let r,n=new Map;return await f(e,M,async a=>{try{n.set(a,r??await t.describe(a))}catch(i){if(!(i instanceof c))throw i;R(i)&&(r=i),n.set(a,i)}}),n}var l="secrets-manager",D=/^[A-Za-z0-9/_+=.@!-]+$/;function Y(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return O(e);if(e.
includes("*"))return F(e);let t=y(e);return t===void 0?{source:l,kind:"name",name:e}:{reason:t}}function F(e){let t=e.indexOf("*"),r=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${r}*`}};if(r.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(r.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=y(r);return n===void 0?{source:l,kind:"prefix",prefix:r}:{reason:n}}function O(e){
let t=m(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:r}=t;if(r.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:r};let[n="",a,i,s]=r.split(":");if(a!==void 0){let u=e.slice(0,e.length-r.length)+n,g=[a?`${u}#${a}`:u];return i&&g.
push(`stage=${i}`),s&&g.push(`version=${s}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:g.join(" ")}}let o=y(r);return o===
void 0?{source:l,kind:"arn",arn:e,...t}:{reason:o}}function y(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(r=>!D.test(r));return t===
void 0?void 0:`a secret's name has no ${C(t)}; it has letters, digits and /_+=.@!-`}function C(e){let t={",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?
t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function m(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,r="",n="",a="",i=""]=t;return{partition:r,region:n,accountId:a,name:i}}function $(e){let t=m(e);return t?{source:l,kind:"arn",arn:e,...t}:
{source:l,kind:"name",name:e}}var p=10;async function oe(e,t){let r=new Map,n=e.filter(({reference:s})=>s.kind==="prefix"),a=e.filter(({reference:s})=>s.kind!=="prefix"),i=a.filter(({single:s})=>!s);
return await Promise.all([...a.filter(({single:s})=>s).map(async s=>r.set(s,await T(s,t))),...n.map(async s=>r.set(s,await E(s,t))),v(i.map(({reference:s})=>S(s)),
t).then(s=>{for(let[o,u]of i.entries())r.set(u,L(s[o]))})]),P(r,t)}async function T({reference:e,version:t},r){return I(async()=>[await r.get(e,t)])}async function E({
reference:e,version:t},r){return e.kind!=="prefix"?[]:I(async()=>{let n=(await r.list(e.prefix)).sort(),a=t.stage?await f(n,p,o=>d(o,r,t.stage)):await v(n,r),i=a.
findIndex(o=>o instanceof c),s=a[i];if(s instanceof c)throw s.secretName=m(n[i]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),s;return a.filter(o=>!(o instanceof c))})}
async function v(e,t){return e.length===1?Promise.all(e.map(n=>d(n,t))):(await f(W(e,b),p,n=>B(n,t))).flat()}async function B(e,t){try{let{secrets:r,refusals:n}=await t.
batch(e);return await f(e,p,async a=>{let i=r.find(u=>q(u,a));if(i)return i;let s=n.find(({secretId:u})=>u===a),o=s&&new c("BatchGetSecretValue",{kind:"answer",
...s});return o&&h(o)==="fail"?o:d(a,t)})}catch(r){if(!(r instanceof c))throw r;return z(r)?f(e,p,n=>d(n,t)):e.map(()=>r)}}async function d(e,t,r){try{return await t.
get($(e),r===void 0?{}:{stage:r})}catch(n){if(n instanceof c)return n;throw n}}function q({arn:e,name:t},r){return e===r||t===r||e.startsWith(`${r}-`)&&e.length===
r.length+7}function z({code:e}){return e?.startsWith("AccessDenied")===!0}function L(e){return e instanceof c?e:e?[e]:[]}async function I(e){try{return await e()}catch(t){
if(t instanceof c)return t;throw t}}function W(e,t){let r=[];for(let n=0;n<e.length;n+=t)r.push(e.slice(n,n+t));return r}export{G as a,l as b,Y as c,$ as d,b as e,Z as f,j as g,_ as h,k as i,Q as j,oe as k,v as l};
