const require=process.getBuiltinModule;
import{a as S}from"./lease-domain-requests-request.js";import{a as l,c as q,e as v}from"./lease-domain-failure.js";function ue(e,r,n=!1){let t=new Map;for(let s of e){let{reference:o,version:i}=s,a=o.kind==="arn"?o.region:r.region,c=JSON.stringify([a,o,i.stage,i.versionId]),
d=t.get(c);d?d.requests.push(s):t.set(c,{reference:o,version:i,region:a,single:W(s,r),described:n,text:S(o),requests:[s]})}return[...t.values()]}function W({reference:e,
version:r},n){return r.stage!==void 0||r.versionId!==void 0?!0:e.kind==="arn"&&n.accountId!==void 0&&e.accountId!==n.accountId}function fe({role:e,chain:r}){return r.at(-1)??e}var b={service:"secretsmanager",load:()=>import("./lease-sources-secrets-manager-client-calls.js")};async function p(e,r,n){let t=[],s=e.entries(),o=!1,i=async()=>{try{for(let[a,c]of s){if(o)return;t[a]=await n(c)}}catch(a){throw o=!0,a}};return await Promise.
all(Array.from({length:Math.min(r,e.length)},i)),t}var j=10;async function Q(e,r){let n=[...e].flatMap(([{described:o},i])=>o&&!(i instanceof l)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let t=await G(
[...new Set(n)],r),s=o=>{let i=t.get(o.arn);return i?{...o,description:i}:o};return new Map([...e].map(([o,i])=>[o,i instanceof l?i:i.map(s)]))}async function G(e,r){
let n,t=new Map;return await p(e,j,async s=>{try{t.set(s,n??await r.describe(s))}catch(o){if(!(o instanceof l))throw o;v(o)&&(n=o),t.set(s,o)}}),t}var y="secrets-manager",K=/^[A-Za-z0-9/_+=.@!-]+$/;function k(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Z(e);if(e.
includes("*"))return U(e);let r=P(e);return r===void 0?{source:y,kind:"name",name:e}:{reason:r}}function U(e){let r=e.indexOf("*"),n=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let t=P(n);return t===void 0?{source:y,kind:"prefix",prefix:n}:{reason:t}}function Z(e){
let r=h(e);if(!r)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=r;if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[t="",s,o,i]=n.split(":");if(s!==void 0){let c=e.slice(0,e.length-n.length)+t,d=[s?`${c}#${s}`:c];return o&&d.
push(`stage=${o}`),i&&d.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let a=P(n);return a===
void 0?{source:y,kind:"arn",arn:e,...r}:{reason:a}}function P(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(n=>!K.test(n));return r===
void 0?void 0:`a secret's name has no ${_(r)}; it has letters, digits and /_+=.@!-`}function _(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?
r:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function h(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,n="",t="",s="",o=""]=r;return{partition:n,region:t,accountId:s,name:o}}function I(e){let r=h(e);return r?{source:y,kind:"arn",arn:e,...r}:
{source:y,kind:"name",name:e}}function M(e,r,n){return{StringEquals:{"kms:ViaService":`${e}.${r}.${H(n)}`}}}function H(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-iso-b":"\
sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var g=20;function $(e){let r=e.some(({reference:t})=>t.kind==="prefix"),n=e.filter(({unread:t})=>!t);return{values:n.length>0,listing:r,batching:n.length>0&&(r||
n.filter(({single:t})=>!t).length>1),describing:e.some(({described:t})=>t),removing:e.some(({removable:t})=>t)}}function O({reference:e,described:r,unread:n}){return[
e.kind==="prefix"&&"list",r&&"describe",!n&&"read"].join(" ")}function L(e,r){let n={...$([e]),batching:!0},t=N(e,r).reduce((o,i)=>o+i.length+3,0),s=C([],n,e.region,
r);return{shared:JSON.stringify(s).length-2,own:t}}function T(e,r){let n=e.flatMap(t=>N(t,r));return C(n,$(e),e[0]?.region??"",r)}function C(e,r,n,{partition:t}){
let s=[...r.values?["secretsmanager:GetSecretValue"]:[],...r.describing?["secretsmanager:DescribeSecret"]:[],...r.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],o=[...r.batching?["secretsmanager:BatchGetSecretValue"]:[],...r.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:s.length===1?s[0]??"":s,Resource:e},...o.length>0?[{Effect:"Allow",Action:o,Resource:"*"}]:[],...r.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:X(n,t)}]:[]]}function X(e,r){return M("secretsmanager",e,r)}function N({reference:e,region:r},n){let t=s=>`arn:${n.partition}:secretsmanager:${r}:${n.
accountId}:secret:${s}`;switch(e.kind){case"name":return[t(`${e.name}-??????`)];case"prefix":return[t(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.test(
e.name)?e.arn:`${e.arn}-??????`]}}var R=10;async function E(e,r){let n=new Map,t=e.filter(({reference:i})=>i.kind==="prefix"),s=e.filter(({reference:i})=>i.kind!=="prefix"),o=s.filter(({single:i})=>!i);
return await Promise.all([...s.filter(({single:i})=>i).map(async i=>n.set(i,await Y(i,r))),...t.map(async i=>n.set(i,await ee(i,r))),D(o.map(({reference:i})=>S(
i)),r).then(i=>{for(let[a,c]of o.entries())n.set(c,oe(i[a]))})]),Q(n,r)}async function Y({reference:e,version:r},n){return F(async()=>[await n.get(e,r)])}async function ee({
reference:e,version:r},n){return e.kind!=="prefix"?[]:F(async()=>{let t=(await n.list(e.prefix)).sort(),s=r.stage?await p(t,R,a=>w(a,n,r.stage)):await D(t,n),o=s.
findIndex(a=>a instanceof l),i=s[o];if(i instanceof l)throw i.secretName=h(t[o]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return s.filter(a=>!(a instanceof l))})}
async function D(e,r){return e.length===1?Promise.all(e.map(t=>w(t,r))):(await p(se(e,g),R,t=>re(t,r))).flat()}async function re(e,r){try{let{secrets:n,refusals:t}=await r.
batch(e);return await p(e,R,async s=>{let o=n.find(c=>ne(c,s));if(o)return o;let i=t.find(({secretId:c})=>c===s),a=i&&new l("BatchGetSecretValue",{kind:"answer",
...i});return a&&q(a)==="fail"?a:w(s,r)})}catch(n){if(!(n instanceof l))throw n;return te(n)?p(e,R,t=>w(t,r)):e.map(()=>n)}}async function w(e,r,n){try{return await r.
get(I(e),n===void 0?{}:{stage:n})}catch(t){if(t instanceof l)return t;throw t}}function ne({arn:e,name:r},n){return e===n||r===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function te({code:e}){return e?.startsWith("AccessDenied")===!0}function oe(e){return e instanceof l?e:e?[e]:[]}async function F(e){try{return await e()}catch(r){
if(r instanceof l)return r;throw r}}function se(e,r){let n=[];for(let t=0;t<e.length;t+=r)n.push(e.slice(t,t+r));return n}var x={name:y,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:k,permissionSet:O,queriesPerSession:g,policySize:L,sessionStatements:T,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:b,count:ie(e)}],read:async(e,r,n)=>E(e,await n(b,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function ie(e){let r=e.filter(({reference:n,single:t})=>n.kind!=="prefix"&&!t);return e.length-r.length+Math.ceil(r.length/g)}var ae=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],z=new Map([[x.name,x]]);async function Ne(e){let r=await ae.
find(({prefix:n})=>n.test(e))?.load(e);return r?(z.set(r.name,r),r):x}function A({source:e}){let r=z.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function V(e){return Map.groupBy(e,({reference:r})=>A(r))}var ce=2048;function Fe(e,r){let n=[],t=e.map(s=>{let o=A(s.reference);return{query:s,source:o,permissionSet:o.permissionSet(s),...o.policySize(s,r)}});t.sort((s,o)=>o.
own-s.own);for(let{query:s,source:o,permissionSet:i,shared:a,own:c}of t){let d=({parts:u,length:m})=>m+c+(u.has(o)?0:a+(u.size>0?1:0)),J=u=>{let m=u.parts.get(o);
return u.region!==s.region||d(u)>ce||u.queries.length>0&&(o.isAlone||u.isAlone)?!1:!m||m.permissionSet===i&&m.count<o.queriesPerSession},f=n.find(J);if(!f){let{
isAlone:u=!1}=o;f={region:s.region,queries:[],parts:new Map,length:B([]).length,isAlone:u},n.push(f)}f.length=d(f),f.queries.push(s),f.parts.set(o,{permissionSet:i,
count:(f.parts.get(o)?.count??0)+1})}return n.map(({region:s,queries:o})=>({region:s,queries:o}))}function ze({region:e,queries:r}){let n=Math.ceil(r.length/2);
return[{region:e,queries:r.slice(0,n)},{region:e,queries:r.slice(n)}]}function Ve({queries:e},r){return B([...V(e)].flatMap(([n,t])=>n.sessionStatements(t,r)))}
function B(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}function Je(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{Je as a,p as b,k as c,Ne as d,A as e,V as f,ue as g,fe as h,Fe as i,ze as j,Ve as k};
