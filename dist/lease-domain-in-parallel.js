const require=process.getBuiltinModule;
import{a as h}from"./lease-domain-requests-request.js";import{a as u,c as q,e as v}from"./lease-domain-failure.js";function me(e){return M(M(e,"Resource","Action"),"Action","Resource")}function M(e,r,t){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:s,statement:o})=>{let{
Principal:i,Condition:a}=o;return JSON.stringify([s,i,a,$(o[t]).sort()])}).values()].flatMap(([s,...o])=>{if(!s||o.length===0)return s??[];let i=[s,...o].flatMap(
({statement:a})=>$(a[r]));return{...s,statement:{...s.statement,[r]:U([...new Set(i)])}}})}function $(e){return e===void 0?[]:[e].flat()}function U(e){let[r,...t]=e;
return r!==void 0&&t.length===0?r:e}function ye(e,r,t=!1){let n=new Map;for(let s of e){let{reference:o,version:i,role:a}=s,c=o.kind==="arn"?o.region:s.region,d=c??r.region,S=JSON.stringify([d,o,i.
stage,i.versionId,a?.arn]),l=n.get(S);l?l.requests.push(s):n.set(S,{reference:o,version:i,region:d,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Z(s,a??
r),described:t,text:h(o),requests:[s]})}return[...n.values()]}function Z({reference:e,version:r},{accountId:t}){return r.stage!==void 0||r.versionId!==void 0?!0:
e.kind==="arn"&&t!==void 0&&e.accountId!==t}var A={service:"secretsmanager",load:()=>import("./lease-sources-secrets-manager-client-calls.js")};async function p(e,r,t){let n=[],s=e.entries(),o=!1,i=async()=>{try{for(let[a,c]of s){if(o)return;n[a]=await t(c)}}catch(a){throw o=!0,a}};return await Promise.
all(Array.from({length:Math.min(r,e.length)},i)),n}var _=10;async function k(e,r){let t=[...e].flatMap(([{described:o},i])=>o&&!(i instanceof u)?i.map(({arn:a})=>a):[]);if(t.length===0)return new Map(e);let n=await K(
[...new Set(t)],r),s=o=>{let i=n.get(o.arn);return i?{...o,description:i}:o};return new Map([...e].map(([o,i])=>[o,i instanceof u?i:i.map(s)]))}async function K(e,r){
let t,n=new Map;return await p(e,_,async s=>{try{n.set(s,t??await r.describe(s))}catch(o){if(!(o instanceof u))throw o;v(o)&&(t=o),n.set(s,o)}}),n}var g="secrets-manager",H=/^[A-Za-z0-9/_+=.@!-]+$/;function I(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Y(e);if(e.
includes("*"))return X(e);let r=P(e);return r===void 0?{source:g,kind:"name",name:e}:{reason:r}}function X(e){let r=e.indexOf("*"),t=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${t}*`}};if(t.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(t.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=P(t);return n===void 0?{source:g,kind:"prefix",prefix:t}:{reason:n}}function Y(e){
let r=R(e);if(!r)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:t}=r;if(t.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:t};let[n="",s,o,i]=t.split(":");if(s!==void 0){let c=e.slice(0,e.length-t.length)+n,d=[s?`${c}#${s}`:c];return o&&d.
push(`stage=${o}`),i&&d.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let a=P(t);return a===
void 0?{source:g,kind:"arn",arn:e,...r}:{reason:a}}function P(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(t=>!H.test(t));return r===
void 0?void 0:`a secret's name has no ${ee(r)}; it has letters, digits and /_+=.@!-`}function ee(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?
r:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function R(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,t="",n="",s="",o=""]=r;return{partition:t,region:n,accountId:s,name:o}}function O(e){let r=R(e);return r?{source:g,kind:"arn",arn:e,...r}:
{source:g,kind:"name",name:e}}function L(e,r,t){return{StringEquals:{"kms:ViaService":`${e}.${r}.${re(t)}`}}}function re(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-iso\
-b":"sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var y=20;function N(e){let r=e.some(({reference:n})=>n.kind==="prefix"),t=e.filter(({unread:n})=>!n);return{values:t.length>0,listing:r,batching:t.length>0&&(r||
t.filter(({single:n})=>!n).length>1),describing:e.some(({described:n})=>n),removing:e.some(({removable:n})=>n)}}function D({reference:e,described:r,unread:t}){return[
e.kind==="prefix"&&"list",r&&"describe",!t&&"read"].join(" ")}function T(e,r){let t={...N([e]),batching:!0},n=E(e,r).reduce((o,i)=>o+i.length+3,0),s=C([],t,e.region,
r);return{shared:JSON.stringify(s).length-2,own:n}}function F(e,r){let t=e.flatMap(n=>E(n,r));return C(t,N(e),e[0]?.region??"",r)}function C(e,r,t,{partition:n}){
let s=[...r.values?["secretsmanager:GetSecretValue"]:[],...r.describing?["secretsmanager:DescribeSecret"]:[],...r.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],o=[...r.batching?["secretsmanager:BatchGetSecretValue"]:[],...r.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:s.length===1?s[0]??"":s,Resource:e},...o.length>0?[{Effect:"Allow",Action:o,Resource:"*"}]:[],...r.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:te(t,n)}]:[]]}function te(e,r){return L("secretsmanager",e,r)}function E({reference:e,region:r},t){let n=s=>`arn:${t.partition}:secretsmanager:${r}\
:${t.accountId}:secret:${s}`;switch(e.kind){case"name":return[n(`${e.name}-??????`)];case"prefix":return[n(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var w=10;async function z(e,r){let t=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),s=e.filter(({reference:i})=>i.kind!=="prefix"),o=s.filter(({single:i})=>!i);
return await Promise.all([...s.filter(({single:i})=>i).map(async i=>t.set(i,await ne(i,r))),...n.map(async i=>t.set(i,await oe(i,r))),B(o.map(({reference:i})=>h(
i)),r).then(i=>{for(let[a,c]of o.entries())t.set(c,ce(i[a]))})]),k(t,r)}async function ne({reference:e,version:r},t){return V(async()=>[await t.get(e,r)])}async function oe({
reference:e,version:r},t){return e.kind!=="prefix"?[]:V(async()=>{let n=(await t.list(e.prefix)).sort(),s=r.stage?await p(n,w,a=>x(a,t,r.stage)):await B(n,t),o=s.
findIndex(a=>a instanceof u),i=s[o];if(i instanceof u)throw i.secretName=R(n[o]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return s.filter(a=>!(a instanceof u))})}
async function B(e,r){return e.length===1?Promise.all(e.map(n=>x(n,r))):(await p(ue(e,y),w,n=>se(n,r))).flat()}async function se(e,r){try{let{secrets:t,refusals:n}=await r.
batch(e);return await p(e,w,async s=>{let o=t.find(c=>ie(c,s));if(o)return o;let i=n.find(({secretId:c})=>c===s),a=i&&new u("BatchGetSecretValue",{kind:"answer",
...i});return a&&q(a)==="fail"?a:x(s,r)})}catch(t){if(!(t instanceof u))throw t;return ae(t)?p(e,w,n=>x(n,r)):e.map(()=>t)}}async function x(e,r,t){try{return await r.
get(O(e),t===void 0?{}:{stage:t})}catch(n){if(n instanceof u)return n;throw n}}function ie({arn:e,name:r},t){return e===t||r===t||e.startsWith(`${t}-`)&&e.length===
t.length+7}function ae({code:e}){return e?.startsWith("AccessDenied")===!0}function ce(e){return e instanceof u?e:e?[e]:[]}async function V(e){try{return await e()}catch(r){
if(r instanceof u)return r;throw r}}function ue(e,r){let t=[];for(let n=0;n<e.length;n+=r)t.push(e.slice(n,n+r));return t}var b={name:g,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:I,permissionSet:D,queriesPerSession:y,policySize:T,sessionStatements:F,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:A,count:le(e)}],read:async(e,r,t)=>z(e,await t(A,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function le(e){let r=e.filter(({reference:t,single:n})=>t.kind!=="prefix"&&!n);return e.length-r.length+Math.ceil(r.length/y)}var fe=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],W=new Map([[b.name,b]]);async function ze(e){let r=await fe.
find(({prefix:t})=>t.test(e))?.load(e);return r?(W.set(r.name,r),r):b}function Q({source:e}){let r=W.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function J(e){return Map.groupBy(e,({reference:r})=>Q(r))}var de=2048;function We(e,r){let t=[],n=e.map(s=>{let o=Q(s.reference);return{query:s,source:o,permissionSet:o.permissionSet(s),...o.policySize(s,s.role??r)}});
n.sort((s,o)=>o.own-s.own);for(let{query:s,source:o,permissionSet:i,shared:a,own:c}of n){let d=({parts:f,length:m})=>m+c+(f.has(o)?0:a+(f.size>0?1:0)),S=f=>{let m=f.
parts.get(o);return f.region!==s.region||f.role?.arn!==s.role?.arn||d(f)>de||f.queries.length>0&&(o.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<o.queriesPerSession},
l=t.find(S);if(!l){let{isAlone:f=!1}=o,{region:m,role:j}=s;l={region:m,role:j,queries:[],parts:new Map,length:G([]).length,isAlone:f},t.push(l)}l.length=d(l),l.
queries.push(s),l.parts.set(o,{permissionSet:i,count:(l.parts.get(o)?.count??0)+1})}return t.map(({region:s,role:o,queries:i})=>({region:s,...o&&{role:o},queries:i}))}
function Je(e){let r=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,r)},{...e,queries:e.queries.slice(r)}]}function Ge({queries:e,role:r},t){
let n=r??t;return G([...J(e)].flatMap(([s,o])=>s.sessionStatements(o,n)))}function G(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}function Ue(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{Ue as a,me as b,p as c,I as d,ze as e,Q as f,J as g,ye as h,We as i,Je as j,Ge as k};
