const require=process.getBuiltinModule;
import{a as h}from"./lease-domain-requests-request.js";import{a as u,c as q,e as v}from"./lease-domain-failure.js";function fe(e,r,t=!1){let n=new Map;for(let s of e){let{reference:o,version:i,role:a}=s,c=o.kind==="arn"?o.region:s.region,d=c??r.region,S=JSON.stringify([d,o,i.
stage,i.versionId,a?.arn]),l=n.get(S);l?l.requests.push(s):n.set(S,{reference:o,version:i,region:d,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:J(s,a??
r),described:t,text:h(o),requests:[s]})}return[...n.values()]}function J({reference:e,version:r},{accountId:t}){return r.stage!==void 0||r.versionId!==void 0?!0:
e.kind==="arn"&&t!==void 0&&e.accountId!==t}var P={service:"secretsmanager",load:()=>import("./lease-sources-secrets-manager-client-calls.js")};async function p(e,r,t){let n=[],s=e.entries(),o=!1,i=async()=>{try{for(let[a,c]of s){if(o)return;n[a]=await t(c)}}catch(a){throw o=!0,a}};return await Promise.
all(Array.from({length:Math.min(r,e.length)},i)),n}var j=10;async function M(e,r){let t=[...e].flatMap(([{described:o},i])=>o&&!(i instanceof u)?i.map(({arn:a})=>a):[]);if(t.length===0)return new Map(e);let n=await U(
[...new Set(t)],r),s=o=>{let i=n.get(o.arn);return i?{...o,description:i}:o};return new Map([...e].map(([o,i])=>[o,i instanceof u?i:i.map(s)]))}async function U(e,r){
let t,n=new Map;return await p(e,j,async s=>{try{n.set(s,t??await r.describe(s))}catch(o){if(!(o instanceof u))throw o;v(o)&&(t=o),n.set(s,o)}}),n}var g="secrets-manager",Z=/^[A-Za-z0-9/_+=.@!-]+$/;function $(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return K(e);if(e.
includes("*"))return _(e);let r=A(e);return r===void 0?{source:g,kind:"name",name:e}:{reason:r}}function _(e){let r=e.indexOf("*"),t=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${t}*`}};if(t.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(t.startsWith("!"))return{reason:"a prefix cannot begin with !"};let n=A(t);return n===void 0?{source:g,kind:"prefix",prefix:t}:{reason:n}}function K(e){
let r=R(e);if(!r)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:t}=r;if(t.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:t};let[n="",s,o,i]=t.split(":");if(s!==void 0){let c=e.slice(0,e.length-t.length)+n,d=[s?`${c}#${s}`:c];return o&&d.
push(`stage=${o}`),i&&d.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let a=A(t);return a===
void 0?{source:g,kind:"arn",arn:e,...r}:{reason:a}}function A(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(t=>!Z.test(t));return r===
void 0?void 0:`a secret's name has no ${H(r)}; it has letters, digits and /_+=.@!-`}function H(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?
r:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function R(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,t="",n="",s="",o=""]=r;return{partition:t,region:n,accountId:s,name:o}}function k(e){let r=R(e);return r?{source:g,kind:"arn",arn:e,...r}:
{source:g,kind:"name",name:e}}function I(e,r,t){return{StringEquals:{"kms:ViaService":`${e}.${r}.${X(t)}`}}}function X(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-iso-b":"\
sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var y=20;function O(e){let r=e.some(({reference:n})=>n.kind==="prefix"),t=e.filter(({unread:n})=>!n);return{values:t.length>0,listing:r,batching:t.length>0&&(r||
t.filter(({single:n})=>!n).length>1),describing:e.some(({described:n})=>n),removing:e.some(({removable:n})=>n)}}function L({reference:e,described:r,unread:t}){return[
e.kind==="prefix"&&"list",r&&"describe",!t&&"read"].join(" ")}function D(e,r){let t={...O([e]),batching:!0},n=T(e,r).reduce((o,i)=>o+i.length+3,0),s=F([],t,e.region,
r);return{shared:JSON.stringify(s).length-2,own:n}}function N(e,r){let t=e.flatMap(n=>T(n,r));return F(t,O(e),e[0]?.region??"",r)}function F(e,r,t,{partition:n}){
let s=[...r.values?["secretsmanager:GetSecretValue"]:[],...r.describing?["secretsmanager:DescribeSecret"]:[],...r.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],o=[...r.batching?["secretsmanager:BatchGetSecretValue"]:[],...r.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:s.length===1?s[0]??"":s,Resource:e},...o.length>0?[{Effect:"Allow",Action:o,Resource:"*"}]:[],...r.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Y(t,n)}]:[]]}function Y(e,r){return I("secretsmanager",e,r)}function T({reference:e,region:r},t){let n=s=>`arn:${t.partition}:secretsmanager:${r}:${t.
accountId}:secret:${s}`;switch(e.kind){case"name":return[n(`${e.name}-??????`)];case"prefix":return[n(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(
e.name)?e.arn:`${e.arn}-??????`]}}var w=10;async function E(e,r){let t=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),s=e.filter(({reference:i})=>i.kind!=="prefix"),o=s.filter(({single:i})=>!i);
return await Promise.all([...s.filter(({single:i})=>i).map(async i=>t.set(i,await ee(i,r))),...n.map(async i=>t.set(i,await re(i,r))),z(o.map(({reference:i})=>h(
i)),r).then(i=>{for(let[a,c]of o.entries())t.set(c,se(i[a]))})]),M(t,r)}async function ee({reference:e,version:r},t){return C(async()=>[await t.get(e,r)])}async function re({
reference:e,version:r},t){return e.kind!=="prefix"?[]:C(async()=>{let n=(await t.list(e.prefix)).sort(),s=r.stage?await p(n,w,a=>x(a,t,r.stage)):await z(n,t),o=s.
findIndex(a=>a instanceof u),i=s[o];if(i instanceof u)throw i.secretName=R(n[o]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return s.filter(a=>!(a instanceof u))})}
async function z(e,r){return e.length===1?Promise.all(e.map(n=>x(n,r))):(await p(ie(e,y),w,n=>te(n,r))).flat()}async function te(e,r){try{let{secrets:t,refusals:n}=await r.
batch(e);return await p(e,w,async s=>{let o=t.find(c=>ne(c,s));if(o)return o;let i=n.find(({secretId:c})=>c===s),a=i&&new u("BatchGetSecretValue",{kind:"answer",
...i});return a&&q(a)==="fail"?a:x(s,r)})}catch(t){if(!(t instanceof u))throw t;return oe(t)?p(e,w,n=>x(n,r)):e.map(()=>t)}}async function x(e,r,t){try{return await r.
get(k(e),t===void 0?{}:{stage:t})}catch(n){if(n instanceof u)return n;throw n}}function ne({arn:e,name:r},t){return e===t||r===t||e.startsWith(`${t}-`)&&e.length===
t.length+7}function oe({code:e}){return e?.startsWith("AccessDenied")===!0}function se(e){return e instanceof u?e:e?[e]:[]}async function C(e){try{return await e()}catch(r){
if(r instanceof u)return r;throw r}}function ie(e,r){let t=[];for(let n=0;n<e.length;n+=r)t.push(e.slice(n,n+r));return t}var b={name:g,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:$,permissionSet:L,queriesPerSession:y,policySize:D,sessionStatements:N,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:P,count:ae(e)}],read:async(e,r,t)=>E(e,await t(P,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function ae(e){let r=e.filter(({reference:t,single:n})=>t.kind!=="prefix"&&!n);return e.length-r.length+Math.ceil(r.length/y)}var ce=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],B=new Map([[b.name,b]]);async function Ne(e){let r=await ce.
find(({prefix:t})=>t.test(e))?.load(e);return r?(B.set(r.name,r),r):b}function Q({source:e}){let r=B.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function V(e){return Map.groupBy(e,({reference:r})=>Q(r))}var ue=2048;function Ee(e,r){let t=[],n=e.map(s=>{let o=Q(s.reference);return{query:s,source:o,permissionSet:o.permissionSet(s),...o.policySize(s,s.role??r)}});
n.sort((s,o)=>o.own-s.own);for(let{query:s,source:o,permissionSet:i,shared:a,own:c}of n){let d=({parts:f,length:m})=>m+c+(f.has(o)?0:a+(f.size>0?1:0)),S=f=>{let m=f.
parts.get(o);return f.region!==s.region||f.role?.arn!==s.role?.arn||d(f)>ue||f.queries.length>0&&(o.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<o.queriesPerSession},
l=t.find(S);if(!l){let{isAlone:f=!1}=o,{region:m,role:G}=s;l={region:m,role:G,queries:[],parts:new Map,length:W([]).length,isAlone:f},t.push(l)}l.length=d(l),l.
queries.push(s),l.parts.set(o,{permissionSet:i,count:(l.parts.get(o)?.count??0)+1})}return t.map(({region:s,role:o,queries:i})=>({region:s,...o&&{role:o},queries:i}))}
function ze(e){let r=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,r)},{...e,queries:e.queries.slice(r)}]}function Ce({queries:e,role:r},t){
let n=r??t;return W([...V(e)].flatMap(([s,o])=>s.sessionStatements(o,n)))}function W(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}function Ve(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{Ve as a,p as b,$ as c,Ne as d,Q as e,V as f,fe as g,Ee as h,ze as i,Ce as j};
