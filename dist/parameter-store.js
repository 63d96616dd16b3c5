const require=process.getBuiltinModule;
import{a as N}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as F,b as Q,c as L,d as $}from"./apart-domain-policies-partition.js";import{b as W}from"./apart-domain-requests-request-advice.js";
import{a as p}from"./apart-domain-policies-via-service.js";import{a as b,b as v,c as A,d as M}from"./apart-domain-refusals-denial.js";import{a as g}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";
import{a as _}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";import{a as d,c as T,d as C}from"./apart-domain-failure.js";import"./apart-runtime.js";var V=20;function G({described:e,unread:t,watched:r}){return`${r?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function K(e,t){let r=h(e,t),n=[f(e.watched?U([e]):
"ssm:GetParameters",[]),...e.described?[f("ssm:DescribeParameters","*")]:[],...e.unread?[]:[z(`${r}*`,e.region,t)]],s=k(e)?JSON.stringify(j(w(e,t))).length+1:r.
length+3;return{shared:JSON.stringify(n).length-2,own:s}}function y(e,t){let r=e.filter(({unread:i})=>!i),n=r.filter(k),s=e.filter(i=>!k(i)&&(i.watched||!i.unread)),
a=e[0]?.region??"",o=U(s);return[...o.length>0?[f(o.length===1?o[0]??"":o,B(s.map(i=>h(i,t))))]:[],...n.length>0?[j(n.flatMap(i=>w(i,t)))]:[],...e.some(({described:i})=>i)?
[f("ssm:DescribeParameters","*")]:[],...r.length>0?[z(ie(r,t),a,t)]:[]]}function U(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:r})=>t&&r)?["ssm:ListTagsForResource"]:[]]}function k({reference:e,watched:t}){return e.kind==="prefix"&&!t}function z(e,t,{partition:r}){return{...f(
"kms:Decrypt","*"),Condition:{...p("ssm",t,r),StringLike:{[S]:e}}}}var S="kms:EncryptionContext:PARAMETER_ARN";function j(e){return f("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function f(e,t){return{Effect:"Allow",Action:e,Resource:t}}function w({reference:e,region:t},r){if(e.kind==="arn")return[e.arn];let n=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=n.startsWith("aws/service/")?"":r.accountId;return[`arn:${r.partition}:ssm:${t}:${s}:parameter/${n}`]}function h(e,t){
let[r=""]=w(e,t),{reference:n}=e;return n.kind!=="prefix"?r:n.prefix===""?`${r}*`:`${r}/*`}function ie(e,t){let[r="",...n]=B(e.map(a=>h(a,t)));if(n.length===0)return r;
let s=r.length;for(let a of n)for(;!a.startsWith(r.slice(0,s));)s-=1;return`${r.slice(0,s).replace(/\*$/,"")}*`}function B(e){return[...new Set(e)]}function Y(e,t,r){let n=e.flat(),s=y(n,t).filter(({Action:i})=>i!=="kms:Decrypt"),a=r&&N(r,"alias/aws/ssm",(i,c,m)=>J(i,c,t,m)),o=[...new Set(n.map(({region:i})=>i))];
return{statements:[...s,...a??[]],keys:a?[]:o.map(i=>J("KEY_ID",i,t,void 0))}}function J(e,t,r,n){let{StringEquals:s}=p("ssm",t,r.partition);return{Effect:"Allo\
w",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`arn:${r.partition}:kms:${t}:${r.accountId}:key/${e}`,Condition:{StringEquals:{...s,...n!==void 0&&{[S]:n}}}}}var R="parameter-store",ce=/^[\w.-]+(?:\/[\w.-]+)*$/;function H(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return de(t);let r=t.startsWith("/")?"ssm:/":"ssm:",n=t.slice(r.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(n)?.[1];if(s!==void 0&&r==="ssm:/"){let[c="",m]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:m===void 0?c:`${c} stage=${m}`}}if(t.includes("*"))return me(t,r);let a=/^([^:]+):([\w.-]+)$/.exec(t);if(a){let[,c="",m=""]=a;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${c} ${/^\d+$/.test(m)?"version":"stage"}=${m}`}}let o=x(n,r);if(o===void 0)return{source:R,
prefixText:r,kind:"name",name:n};let i=X(t);return{reason:o,...i!==void 0&&{meant:`ssm:${i}`}}}function X(e){let t=e.split("/").filter(r=>r!=="").join("/");return x(
t,"ssm:/")===void 0?`/${t}`:void 0}function me(e,t){let r=e.slice(0,e.indexOf("*")),n=r.slice(0,r.lastIndexOf("/")+1);if(t!=="ssm:/"||n==="/"||r==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${r}*`||!r.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${n}*`};let s=r.slice(1),a=x(s.slice(0,-1),t);return a===void 0?{source:R,prefixText:t,kind:"prefix",prefix:s}:{reason:a}}function de(e){let t=P(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:r}=t;if(r.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${r}`};let[n="",s]=r.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let a=x(n,"ssm:/");if(a===void 0)return{source:R,kind:"arn",arn:e,...t};let o=X(n);return{reason:a,...o!==
void 0&&{meant:`${e.slice(0,-r.length-1)}${o}`}}}function x(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!ce.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashe\
s";let r=e.split("/").length;return r>1&&t!=="ssm:/"?"a name of several levels begins with /":r>15?"a parameter's name has 15 levels at most":void 0}function P(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,r="",n="",s="",a=""]=t;return{partition:r,region:n,accountId:s,name:a}}
function l(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var le=10,ue=50,E=10;async function q(e,t){let r=new Map,n=e.filter(({reference:a})=>a.kind==="prefix"),s=e.filter(({reference:a})=>a.kind!=="prefix");return await Promise.
all([g(D(s),E,async a=>{for(let[o,i]of await te(a,t))r.set(o,Se(i,o))}),g(n,E,async a=>r.set(a,await ye(a,t)))]),we(r,t)}function D(e){let t=[];for(let r of e){
let n=pe(r),s=t.find(a=>a.queries.length<le&&!a.names.has(n));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(r),s.names.add(n)}return t.map(r=>r.queries)}
function pe({reference:e}){return"name"in e?e.name:""}function ee({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${l(e)}${n===void 0?"":`:${n}`}`}
async function te(e,t){try{let{found:r,missing:n}=await t.get(e.map(ee));return await Promise.all(e.map(async s=>{let a=r.find(o=>fe(o,s));return a?[s,he(a,s)]:
[s,await ge(s,n,t)]}))}catch(r){if(!(r instanceof d))throw r;return e.length===1||!re(r)?e.map(n=>[n,r]):(await g(e,E,n=>te([n],t))).flat()}}function fe({arn:e,
name:t},{reference:r}){return r.kind==="arn"?e===r.arn||t===r.arn:t===l(r)}function he(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||
String(e.version)===n?e:I("ParameterVersionMismatch")}async function ge(e,t,r){let n=ee(e),s=l(e.reference);if(!t.includes(n))return new d("GetParameters",{kind:"\
garbage"});if(n===s)return I("ParameterNotFound");try{let{found:a}=await r.get([s]);return I(a.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(a){
if(a instanceof d)return a;throw a}}function I(e){return new d("GetParameters",{kind:"answer",code:e,status:400})}async function ye(e,t){let r=l(e.reference),n=async s=>(await t.
below(s,e.version.stage)).map(o=>ne(o,e)).sort((o,i)=>o.name<i.name?-1:1);try{return await n(r)}catch(s){if(!(s instanceof d))throw s;return!re(s)||!s.says(/ssm:GetParametersByPath/)?
s:n(`${r}/`).catch(()=>s)}}function re({code:e}){return e?.startsWith("AccessDenied")===!0}function Se(e,t){return e instanceof d?e:[ne(e,t)]}function ne({arn:e,
version:t,value:r,modifiedAt:n},{version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:n,value:r}}async function we(e,t){
let r=[...e].flatMap(([s,a])=>s.described&&!(a instanceof d)?a.map(({arn:o})=>o):[]).filter(s=>P(s)?.accountId!=="");if(r.length===0)return new Map(e);let n=await Pe(
[...new Set(r)],t);return new Map([...e].map(([s,a])=>[s,a instanceof d?a:a.map(o=>{let i=n.get(o.arn);return i?{...o,description:i}:o})]))}function Z(e){let t=P(
e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function Re(){return new d("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function Pe(e,t){
let r=new Map,n=[],s=ue/2;for(let o=0;o<e.length;o+=s)n.push(e.slice(o,o+s));let a;return await g(n,E,async o=>{try{if(a)throw a;let i=await t.describe([...new Set(
o.flatMap(Z))]);for(let c of o){let m=i.find(u=>u.arn===void 0?Z(c).includes(u.name):u.arn===c);r.set(c,m?.description??Re())}}catch(i){if(!(i instanceof d))throw i;
C(i)&&(a=i);for(let c of o)r.set(c,i)}}),r}function se(e,t,r){return e.kind!=="answer"?_(e,"Systems Manager"):M($e(e,t,r),e)}function $e(e,t,r){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return ae(t);case"ParameterVersionNotFound":return xe(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
be(e,t,r):Ee(e,t,r)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:T(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look \
at https://health.aws.amazon.com for ${t.region}.`}}function ae({text:e,region:t,reference:r,requests:[n]}){let{prefixText:s}=r,a=s==="ssm:"&&r.kind==="name"?`\`\
ssm:/${r.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...a?[`A name that begins w\
ith a slash is another one: ${a}.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lists what th\
ere is: \`aws ssm describe-parameters --region ${t}\``,...n?W(n):[]].join(`
`)}}function xe({text:e,region:t,reference:r,version:{stage:n,versionId:s}}){let a=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(n??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${n===void 0?`version ${s}`:`version with the label ${n}`} in ${t}.`,fix:[...a?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${l(r)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function Ee(e,t,r){let n=t.reference.kind==="prefix"&&!t.watched,s=n?"ssm:GetParametersByPath":"ssm:GetParameters",a=b(e);if(r.scoped&&a.by==="session polic\
y"&&!a.isExplicit&&t.reference.kind!=="prefix")return ae(t);let o=w(t,$(t,r)),i={Effect:"Allow",Action:s,Resource:n?o.flatMap(m=>[m,`${m}/*`]):h(t,$(t,r))},c=`${Q(
r)} may not read the ${n?"path":"parameter"} ${t.text}: ${v(a,s)}.`;return a.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:A(a)}:{code:"E_SECRET_DENIED",message:c,
...a.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:oe(a.by,r),statement:i}]}}
function be(e,t,r){let n=b(e),s=`${Q(r)} may not decrypt the parameter ${t.text}: ${v(n,"kms:Decrypt")}.`;if(n.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:A(
n)};let{partition:a,accountId:o}=$(t,r),{StringEquals:i}=p("ssm",t.region,a),c=h(t,{partition:a,accountId:o}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`a\
rn:${a}:kms:${t.region}:${o}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[S]:c}}},u=[{addTo:`${oe(n.by,r)}, with the key of the parameter`,statement:m}];return n.
by!=="session policy"&&u.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{AWS:r.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:u}}function oe(e,t){let r=L(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${r}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return F(t)}}var O={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var tt={name:R,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:H,permissionSet:G,queriesPerSession:V,policySize:K,sessionStatements:y,permissionsToRead:Y,
firstRequests:e=>[{client:O,count:ve(e)}],read:async(e,t,r)=>q(e,await r(O,t)),explain:se};function ve(e){let t=e.filter(({reference:r})=>r.kind!=="prefix");return e.
length-t.length+D(t).length}export{tt as parameterStore};
