const require=process.getBuiltinModule;
import{a as h}from"./lease-domain-requests-request.js";import{a as l,c as v,e as Q}from"./lease-domain-failure.js";function ye(e){return k(k(e,"Resource","Action"),"Action","Resource")}function k(e,r,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:s,statement:o})=>{let{
Principal:i,Condition:a}=o;return JSON.stringify([s,i,a,I(o[n]).sort()])}).values()].flatMap(([s,...o])=>{if(!s||o.length===0)return s??[];let i=[s,...o].flatMap(
({statement:a})=>I(a[r]));return{...s,statement:{...s.statement,[r]:K([...new Set(i)])}}})}function I(e){return e===void 0?[]:[e].flat()}function K(e){let[r,...n]=e;
return r!==void 0&&n.length===0?r:e}function ge(e,r,n=!1){let t=new Map;for(let s of e){let{reference:o,version:i,role:a}=s,c=o.kind==="arn"?o.region:s.region,f=c??r.region,S=JSON.stringify([f,o,i.
stage,i.versionId,a?.arn]),u=t.get(S);u?u.requests.push(s):t.set(S,{reference:o,version:i,region:f,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:U(s,a??
r),described:n,text:h(o),requests:[s]})}return[...t.values()]}function U({reference:e,version:r},{accountId:n}){return r.stage!==void 0||r.versionId!==void 0?!0:
e.kind==="arn"&&n!==void 0&&e.accountId!==n}function he({role:e,chain:r}){return r.at(-1)??e}var P={service:"secretsmanager",load:()=>import("./lease-sources-secrets-manager-client-calls.js")};async function m(e,r,n){let t=[],s=e.entries(),o=!1,i=async()=>{try{for(let[a,c]of s){if(o)return;t[a]=await n(c)}}catch(a){throw o=!0,a}};return await Promise.
all(Array.from({length:Math.min(r,e.length)},i)),t}var Z=10;async function M(e,r){let n=[...e].flatMap(([{described:o},i])=>o&&!(i instanceof l)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let t=await _(
[...new Set(n)],r),s=o=>{let i=t.get(o.arn);return i?{...o,description:i}:o};return new Map([...e].map(([o,i])=>[o,i instanceof l?i:i.map(s)]))}async function _(e,r){
let n,t=new Map;return await m(e,Z,async s=>{try{t.set(s,n??await r.describe(s))}catch(o){if(!(o instanceof l))throw o;Q(o)&&(n=o),t.set(s,o)}}),t}var p="secrets-manager",H=/^[A-Za-z0-9/_+=.@!-]+$/;function O(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Y(e);if(e.
includes("*"))return X(e);let r=A(e);return r===void 0?{source:p,kind:"name",name:e}:{reason:r}}function X(e){let r=e.indexOf("*"),n=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let t=A(n);return t===void 0?{source:p,kind:"prefix",prefix:n}:{reason:t}}function Y(e){
let r=R(e);if(!r)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=r;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[t="",s,o,i]=n.split(":");if(s!==void 0){let c=e.slice(0,e.length-n.length)+t,f=[s?`${c}#${s}`:c];return o&&f.
push(`stage=${o}`),i&&f.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:f.join(" ")}}let a=A(n);return a===
void 0?{source:p,kind:"arn",arn:e,...r}:{reason:a}}function A(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(n=>!H.test(n));return r===
void 0?void 0:`a secret's name has no ${ee(r)}; it has letters, digits and /_+=.@!-`}function ee(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?
r:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function R(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,n="",t="",s="",o=""]=r;return{partition:n,region:t,accountId:s,name:o}}function $(e){let r=R(e);return r?{source:p,kind:"arn",arn:e,...r}:
{source:p,kind:"name",name:e}}function L(e,r,n){return{StringEquals:{"kms:ViaService":`${e}.${r}.${re(n)}`}}}function re(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-iso\
-b":"sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var g=20;function T(e){let r=e.some(({reference:t})=>t.kind==="prefix"),n=e.filter(({unread:t})=>!t);return{values:n.length>0,listing:r,batching:n.length>0&&(r||
n.filter(({single:t})=>!t).length>1),describing:e.some(({described:t})=>t),removing:e.some(({removable:t})=>t)}}function C({reference:e,described:r,unread:n}){return[
e.kind==="prefix"&&"list",r&&"describe",!n&&"read"].join(" ")}function N(e,r){let n={...T([e]),batching:!0},t=F(e,r).reduce((o,i)=>o+i.length+3,0),s=D([],n,e.region,
r);return{shared:JSON.stringify(s).length-2,own:t}}function E(e,r){let n=e.flatMap(t=>F(t,r));return D(n,T(e),e[0]?.region??"",r)}function D(e,r,n,{partition:t}){
let s=[...r.values?["secretsmanager:GetSecretValue"]:[],...r.describing?["secretsmanager:DescribeSecret"]:[],...r.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],o=[...r.batching?["secretsmanager:BatchGetSecretValue"]:[],...r.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:s.length===1?s[0]??"":s,Resource:e},...o.length>0?[{Effect:"Allow",Action:o,Resource:"*"}]:[],...r.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:ne(n,t)}]:[]]}function ne(e,r){return L("secretsmanager",e,r)}function F({reference:e,region:r},n){let t=s=>`arn:${n.partition}:secretsmanager:${r}\
:${n.accountId}:secret:${s}`;switch(e.kind){case"name":return[t(`${e.name}-??????`)];case"prefix":return[t(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var w=10;async function z(e,r){let n=new Map,t=e.filter(({reference:i})=>i.kind==="prefix"),s=e.filter(({reference:i})=>i.kind!=="prefix"),o=s.filter(({single:i})=>!i);
return await Promise.all([...s.filter(({single:i})=>i).map(async i=>n.set(i,await te(i,r))),...t.map(async i=>n.set(i,await oe(i,r))),V(o.map(({reference:i})=>h(
i)),r).then(i=>{for(let[a,c]of o.entries())n.set(c,ce(i[a]))})]),M(n,r)}async function te({reference:e,version:r},n){return B(async()=>[await n.get(e,r)])}async function oe({
reference:e,version:r},n){return e.kind!=="prefix"?[]:B(async()=>{let t=(await n.list(e.prefix)).sort(),s=r.stage?await m(t,w,a=>x(a,n,r.stage)):await V(t,n),o=s.
findIndex(a=>a instanceof l),i=s[o];if(i instanceof l)throw i.secretName=R(t[o]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return s.filter(a=>!(a instanceof l))})}
async function V(e,r){return e.length===1?Promise.all(e.map(t=>x(t,r))):(await m(le(e,g),w,t=>se(t,r))).flat()}async function se(e,r){try{let{secrets:n,refusals:t}=await r.
batch(e);return await m(e,w,async s=>{let o=n.find(c=>ie(c,s));if(o)return o;let i=t.find(({secretId:c})=>c===s),a=i&&new l("BatchGetSecretValue",{kind:"answer",
...i});return a&&v(a)==="fail"?a:x(s,r)})}catch(n){if(!(n instanceof l))throw n;return ae(n)?m(e,w,t=>x(t,r)):e.map(()=>n)}}async function x(e,r,n){try{return await r.
get($(e),n===void 0?{}:{stage:n})}catch(t){if(t instanceof l)return t;throw t}}function ie({arn:e,name:r},n){return e===n||r===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function ae({code:e}){return e?.startsWith("AccessDenied")===!0}function ce(e){return e instanceof l?e:e?[e]:[]}async function B(e){try{return await e()}catch(r){
if(r instanceof l)return r;throw r}}function le(e,r){let n=[];for(let t=0;t<e.length;t+=r)n.push(e.slice(t,t+r));return n}var b={name:p,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:O,permissionSet:C,queriesPerSession:g,policySize:N,sessionStatements:E,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:P,count:ue(e)}],read:async(e,r,n)=>z(e,await n(P,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function ue(e){let r=e.filter(({reference:n,single:t})=>n.kind!=="prefix"&&!t);return e.length-r.length+Math.ceil(r.length/g)}var de=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],J=new Map([[b.name,b]]);async function Be(e){let r=await de.
find(({prefix:n})=>n.test(e))?.load(e);return r?(J.set(r.name,r),r):b}function q({source:e}){let r=J.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function W(e){return Map.groupBy(e,({reference:r})=>q(r))}var fe=2048;function je(e,r){let n=[],t=e.map(s=>{let o=q(s.reference);return{query:s,source:o,permissionSet:o.permissionSet(s),...o.policySize(s,s.role??r)}});
t.sort((s,o)=>o.own-s.own);for(let{query:s,source:o,permissionSet:i,shared:a,own:c}of t){let f=({parts:d,length:y})=>y+c+(d.has(o)?0:a+(d.size>0?1:0)),S=d=>{let y=d.
parts.get(o);return d.region!==s.region||d.role?.arn!==s.role?.arn||f(d)>fe||d.queries.length>0&&(o.isAlone||d.isAlone)?!1:!y||y.permissionSet===i&&y.count<o.queriesPerSession},
u=n.find(S);if(!u){let{isAlone:d=!1}=o,{region:y,role:G}=s;u={region:y,role:G,queries:[],parts:new Map,length:j([]).length,isAlone:d},n.push(u)}u.length=f(u),u.
queries.push(s),u.parts.set(o,{permissionSet:i,count:(u.parts.get(o)?.count??0)+1})}return n.map(({region:s,role:o,queries:i})=>({region:s,...o&&{role:o},queries:i}))}
function Ge(e){let r=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,r)},{...e,queries:e.queries.slice(r)}]}function Ke({queries:e,role:r},n){
let t=r??n;return j([...W(e)].flatMap(([s,o])=>s.sessionStatements(o,t)))}function j(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}function Ze(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{Ze as a,ye as b,m as c,O as d,Be as e,q as f,W as g,ge as h,he as i,je as j,Ge as k,Ke as l};
