const require=process.getBuiltinModule;
import{a as f}from"./shared-domain-in-parallel.js";import{a as x}from"./shared-domain-policies-via-service.js";import{b as m}from"./shared-domain-listing.js";import{a as S,c as w}from"./shared-domain-requests-request.js";
import{a as c,c as b,e as A}from"./shared-domain-failure.js";var j={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-store.js").then(({c:openClient,f:rotationOf,d:serviceUrl,e:warmUp})=>({openClient,rotationOf,serviceUrl,warmUp}))};var Q=20;function $(e){let t=e.some(({reference:n})=>n.kind==="prefix"),r=e.filter(({unread:n})=>!n);return{values:r.length>0,listing:t,batching:r.length>0&&(t||
r.filter(({single:n})=>!n).length>1),describing:e.some(({described:n})=>n),removing:e.some(({removable:n})=>n)}}function H({reference:e,described:t,unread:r}){return[
e.kind==="prefix"&&"list",t&&"describe",!r&&"read"].join(" ")}function K(e,t){let r={...$([e]),batching:!0},n=v(e,t).reduce((s,i)=>s+i.length+3,0),o=P([],r,e.region,
t);return{shared:JSON.stringify(o).length-2,own:n}}function X(e,t){let r=e.flatMap(n=>v(n,t));return P(r,$(e),e[0]?.region??"",t)}function P(e,t,r,{partition:n}){
let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:D(r,n)}]:[]]}function D(e,t){return x("secretsmanager",e,t)}function v({reference:e,region:t},r){let n=o=>`arn:${r.partition}:secretsmanager:${t}:${r.
accountId}:secret:${o}`;switch(e.kind){case"name":return[n(`${e.name}-??????`)];case"prefix":return[n(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(
e.name)?e.arn:`${e.arn}-??????`]}}var F=10;async function I(e,t){let r=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof c)?i.map(({arn:a})=>a):[]);if(r.length===0)return new Map(e);let n=await O(
[...new Set(r)],t),o=s=>{let i=n.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof c?i:i.map(o)]))}async function O(e,t){
let r,n=new Map;return await f(e,F,async o=>{try{n.set(o,r??await t.describe(o))}catch(s){if(!(s instanceof c))throw s;A(s)&&(r=s),n.set(o,s)}}),n}var l="secrets-manager",C=/^[A-Za-z0-9/_+=.@!-]+$/;function se(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return E(e);if(e.
includes("*"))return T(e);let t=h(e);return t===void 0?{source:l,kind:"name",name:e}:{reason:t}}function T(e){let t=e.indexOf("*"),r=e.slice(0,t);if(t!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${r}*`}};if(r.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(r.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=h(r);return n===void 0?{source:l,kind:"prefix",prefix:r}:{reason:n}}function E(e){
let t=p(e);if(!t)return{reason:B(e)};let{name:r,region:n}=t;if(!S(n))return{reason:`${m(n)} in it is no region`};if(r.endsWith("*"))return{reason:"an ARN cannot\
 be a prefix; a name can",meant:r};let[o="",s,i,a]=r.split(":");if(s!==void 0){let R=e.slice(0,e.length-r.length)+o,y=[s?`${R}#${s}`:R];return i&&y.push(`stage=${i}`),
a&&y.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:y.join(" ")}}let u=h(r);return u===void 0?{source:l,kind:"\
arn",arn:e,...t}:{reason:u}}function B(e){let[,t="",r="",n="",o=""]=e.split(":");return t.startsWith("aws")&&r!==""&&r!=="secretsmanager"?`it is an ARN of ${m(r)}\
, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":n!==""&&!S(n)?`${m(n)} in it is no region`:"an ARN o\
f a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function h(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(
r=>!C.test(r));return t===void 0?void 0:`a secret's name has no ${W(t)}; it has letters, digits and /_+=.@!-`}function W(e){let t={",":"comma"," ":"space","	":"\
tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function p(e){
let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,r="",n="",o="",s=""]=t;return{partition:r,region:n,accountId:o,
name:s}}function k(e){let t=p(e);return t?{source:l,kind:"arn",arn:e,...t}:{source:l,kind:"name",name:e}}var d=10;async function pe(e,t){let r=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>r.set(i,await z(i,t))),...n.map(async i=>r.set(i,await L(i,t))),M(s.map(({reference:i})=>w(i)),
t).then(i=>{for(let[a,u]of s.entries())r.set(u,V(i[a]))})]),I(r,t)}async function z({reference:e,version:t},r){return N(async()=>[await r.get(e,t)])}async function L({
reference:e,version:t},r){return e.kind!=="prefix"?[]:N(async()=>{let n=(await r.list(e.prefix)).sort(),o=t.stage?await f(n,d,a=>g(a,r,t.stage)):await M(n,r),s=o.
findIndex(a=>a instanceof c),i=o[s];if(i instanceof c)throw i.secretName=p(n[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof c))})}
async function M(e,t){return e.length===1?Promise.all(e.map(n=>g(n,t))):(await f(Z(e,Q),d,n=>G(n,t))).flat()}async function G(e,t){try{let{secrets:r,refusals:n}=await t.
batch(e);return await f(e,d,async o=>{let s=r.find(u=>q(u,o));if(s)return s;let i=n.find(({secretId:u})=>u===o),a=i&&new c("BatchGetSecretValue",{kind:"answer",
...i});return a&&b(a)==="fail"?a:g(o,t)})}catch(r){if(!(r instanceof c))throw r;return U(r)?f(e,d,n=>g(n,t)):e.map(()=>r)}}async function g(e,t,r){try{return await t.
get(k(e),r===void 0?{}:{stage:r})}catch(n){if(n instanceof c)return n;throw n}}function q({arn:e,name:t},r){return e===r||t===r||e.startsWith(`${r}-`)&&e.length===
r.length+7}function U({code:e}){return e?.startsWith("AccessDenied")===!0}function V(e){return e instanceof c?e:e?[e]:[]}async function N(e){try{return await e()}catch(t){
if(t instanceof c)return t;throw t}}function Z(e,t){let r=[];for(let n=0;n<e.length;n+=t)r.push(e.slice(n,n+t));return r}export{j as a,l as b,se as c,k as d,Q as e,H as f,K as g,X as h,D as i,v as j,pe as k,M as l};
