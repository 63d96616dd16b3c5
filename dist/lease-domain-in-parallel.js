const require=process.getBuiltinModule;
import{a as $,b as h}from"./lease-domain-requests-request.js";import{a as u,c as Q,e as k}from"./lease-domain-failure.js";function he(e){return I(I(e,"Resource","Action"),"Action","Resource")}function I(e,r,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{let{
Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,M(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>M(a[r]));return{...o,statement:{...o.statement,[r]:X([...new Set(i)])}}})}function M(e){return e===void 0?[]:[e].flat()}function X(e){let[r,...n]=e;
return r!==void 0&&n.length===0?r:e}function xe(e,r,n=!1){let t=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,f=c??r.region,S=JSON.stringify([f,s,i.
stage,i.versionId,a?.arn]),l=t.get(S);l?l.requests.push(o):t.set(S,{reference:s,version:i,region:f,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Y(o,a??
r),described:n,text:h(s),requests:[o]})}return[...t.values()]}function Y({reference:e,version:r},{accountId:n}){return r.stage!==void 0||r.versionId!==void 0?!0:
e.kind==="arn"&&n!==void 0&&e.accountId!==n}function Pe({role:e,chain:r}){return r.at(-1)??e}function qe(e){let r=e.length-20,n=e.slice(0,20).map(R).join(", ");return r>0?`${n} and ${r} more`:n}function R(e){let r=e.replace(new RegExp("\\p{C}","gu")," ");
return r.length>80?`${r.slice(0,80)}\u2026`:r}var O="amazonaws.com",C=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",O],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov.go\
v"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function Qe(e){return C.find(([r])=>e.
startsWith(r))?.[1]??"aws"}function L(e){return C.find(([,r])=>r===e)?.[2]??O}var A={service:"secretsmanager",load:()=>import("./lease-sources-secrets-manager-client-calls.js")};async function m(e,r,n){let t=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;t[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(r,e.length)},i)),t}var ee=10;async function T(e,r){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof u)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let t=await re(
[...new Set(n)],r),o=s=>{let i=t.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof u?i:i.map(o)]))}async function re(e,r){
let n,t=new Map;return await m(e,ee,async o=>{try{t.set(o,n??await r.describe(o))}catch(s){if(!(s instanceof u))throw s;k(s)&&(n=s),t.set(o,s)}}),t}var y="secrets-manager",ne=/^[A-Za-z0-9/_+=.@!-]+$/;function N(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return oe(e);if(e.
includes("*"))return te(e);let r=q(e);return r===void 0?{source:y,kind:"name",name:e}:{reason:r}}function te(e){let r=e.indexOf("*"),n=e.slice(0,r);if(r!==e.length-
1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(r))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters or more b\
efore its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let t=q(n);return t===void 0?{source:y,kind:"prefix",prefix:n}:{reason:t}}function oe(e){
let r=w(e);if(!r)return{reason:se(e)};let{name:n}=r;if(n.endsWith("*"))return{reason:"an ARN cannot be a prefix; a name can",meant:n};let[t="",o,s,i]=n.split(":");
if(o!==void 0){let c=e.slice(0,e.length-n.length)+t,f=[o?`${c}#${o}`:c];return s&&f.push(`stage=${s}`),i&&f.push(`version=${i}`),{reason:"a field, a stage and a\
 version do not follow the ARN with colons",meant:f.join(" ")}}let a=q(n);return a===void 0?{source:y,kind:"arn",arn:e,...r}:{reason:a}}function se(e){let[,r="",
n="",t="",o=""]=e.split(":");return r.startsWith("aws")&&n!==""&&n!=="secretsmanager"?`it is an ARN of ${R(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.
test(o)?"the account id in it is not twelve digits":t!==""&&!/^[a-z0-9-]+-\d+$/.test(t)?`${R(t)} in it is no region`:"an ARN of a secret is arn:PARTITION:secret\
smanager:REGION:ACCOUNT:secret:NAME"}function q(e){if(e.length>519)return"a name has 512 characters at most";let r=[...e].find(n=>!ne.test(n));return r===void 0?
void 0:`a secret's name has no ${ie(r)}; it has letters, digits and /_+=.@!-`}function ie(e){let r={",":"comma"," ":"space","	":"tab"}[e];return r!==void 0?r:/[\p{L}\p{N}\p{P}\p{S}]/u.
test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function w(e){let r=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.
exec(e);if(!r)return;let[,n="",t="",o="",s=""]=r;return{partition:n,region:t,accountId:o,name:s}}function E(e){let r=w(e);return r?{source:y,kind:"arn",arn:e,...r}:
{source:y,kind:"name",name:e}}function D(e,r,n){return{StringEquals:{"kms:ViaService":`${e}.${r}.${L(n)}`}}}var g=20;function F(e){let r=e.some(({reference:t})=>t.kind==="prefix"),n=e.filter(({unread:t})=>!t);return{values:n.length>0,listing:r,batching:n.length>0&&(r||
n.filter(({single:t})=>!t).length>1),describing:e.some(({described:t})=>t),removing:e.some(({removable:t})=>t)}}function z({reference:e,described:r,unread:n}){return[
e.kind==="prefix"&&"list",r&&"describe",!n&&"read"].join(" ")}function V(e,r){let n={...F([e]),batching:!0},t=J(e,r).reduce((s,i)=>s+i.length+3,0),o=W([],n,e.region,
r);return{shared:JSON.stringify(o).length-2,own:t}}function B(e,r){let n=e.flatMap(t=>J(t,r));return W(n,F(e),e[0]?.region??"",r)}function W(e,r,n,{partition:t}){
let o=[...r.values?["secretsmanager:GetSecretValue"]:[],...r.describing?["secretsmanager:DescribeSecret"]:[],...r.removing?["secretsmanager:DeleteSecret","secre\
tsmanager:RestoreSecret"]:[]],s=[...r.batching?["secretsmanager:BatchGetSecretValue"]:[],...r.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"Allow",
Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...r.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:ae(n,t)}]:[]]}function ae(e,r){return D("secretsmanager",e,r)}function J({reference:e,region:r},n){let t=o=>`arn:${n.partition}:secretsmanager:${r}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[t(`${e.name}-??????`)];case"prefix":return[t(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var x=10;async function j(e,r){let n=new Map,t=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await ce(i,r))),...t.map(async i=>n.set(i,await ue(i,r))),G(s.map(({reference:i})=>h(
i)),r).then(i=>{for(let[a,c]of s.entries())n.set(c,pe(i[a]))})]),T(n,r)}async function ce({reference:e,version:r},n){return K(async()=>[await n.get(e,r)])}async function ue({
reference:e,version:r},n){return e.kind!=="prefix"?[]:K(async()=>{let t=(await n.list(e.prefix)).sort(),o=r.stage?await m(t,x,a=>b(a,n,r.stage)):await G(t,n),s=o.
findIndex(a=>a instanceof u),i=o[s];if(i instanceof u)throw i.secretName=w(t[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof u))})}
async function G(e,r){return e.length===1?Promise.all(e.map(t=>b(t,r))):(await m(me(e,g),x,t=>le(t,r))).flat()}async function le(e,r){try{let{secrets:n,refusals:t}=await r.
batch(e);return await m(e,x,async o=>{let s=n.find(c=>de(c,o));if(s)return s;let i=t.find(({secretId:c})=>c===o),a=i&&new u("BatchGetSecretValue",{kind:"answer",
...i});return a&&Q(a)==="fail"?a:b(o,r)})}catch(n){if(!(n instanceof u))throw n;return fe(n)?m(e,x,t=>b(t,r)):e.map(()=>n)}}async function b(e,r,n){try{return await r.
get(E(e),n===void 0?{}:{stage:n})}catch(t){if(t instanceof u)return t;throw t}}function de({arn:e,name:r},n){return e===n||r===n||e.startsWith(`${n}-`)&&e.length===
n.length+7}function fe({code:e}){return e?.startsWith("AccessDenied")===!0}function pe(e){return e instanceof u?e:e?[e]:[]}async function K(e){try{return await e()}catch(r){
if(r instanceof u)return r;throw r}}function me(e,r){let n=[];for(let t=0;t<e.length;t+=r)n.push(e.slice(t,t+r));return n}var P={name:y,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a st\
age is chosen with stage=LABEL"},readReference:N,permissionSet:z,queriesPerSession:g,policySize:V,sessionStatements:B,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:A,count:ye(e)}],read:async(e,r,n)=>j(e,await n(A,r)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function ye(e){let r=e.filter(({reference:n,single:t})=>n.kind!=="prefix"&&!t);return e.length-r.length+Math.ceil(r.length/g)}var ge=[{prefix:new RegExp(`${$.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],U=new Map([[P.name,P]]);async function er(e){let r=await ge.
find(({prefix:n})=>n.test(e))?.load(e);return r?(U.set(r.name,r),r):P}function v({source:e}){let r=U.get(e);if(!r)throw new Error(`The source ${e} was not loade\
d.`);return r}function Z(e){return Map.groupBy(e,({reference:r})=>v(r))}var Se=2048;function tr(e,r){let n=[],t=e.map(o=>{let s=v(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??r)}});
t.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of t){let f=({parts:d,length:p})=>p+c+(d.has(s)?0:a+(d.size>0?1:0)),S=d=>{let p=d.
parts.get(s);return d.region!==o.region||d.role?.arn!==o.role?.arn||f(d)>Se||d.queries.length>0&&(s.isAlone||d.isAlone)?!1:!p||p.permissionSet===i&&p.count<s.queriesPerSession},
l=n.find(S);if(!l){let{isAlone:d=!1}=s,{region:p,role:H}=o;l={region:p,role:H,queries:[],parts:new Map,length:_([]).length,isAlone:d},n.push(l)}l.length=f(l),l.
queries.push(o),l.parts.set(s,{permissionSet:i,count:(l.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function or(e){let r=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,r)},{...e,queries:e.queries.slice(r)}]}function sr({queries:e,role:r},n){
let t=r??n;return _([...Z(e)].flatMap(([o,s])=>o.sessionStatements(s,t)))}function _(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}function ar(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}export{ar as a,he as b,qe as c,R as d,Qe as e,L as f,m as g,N as h,er as i,v as j,Z as k,xe as l,Pe as m,tr as n,or as o,sr as p};
