const require=process.getBuiltinModule;
import{a as N}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as F,b as L,c as k,d as W,e as $}from"./apart-domain-policies-partition.js";import{
b as V}from"./apart-domain-requests-request-advice.js";import"./apart-domain-requests-lease-inputs.js";import{a as p}from"./apart-domain-policies-via-service.js";import{a as b,b as v,c as A,d as M}from"./apart-domain-refusals-denial.js";
import{a as g}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as _}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";
import{a as d,c as T,d as C}from"./apart-domain-failure.js";var G=20;function K({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function U(e,t){let n=h(e,t),r=[f(e.watched?z([e]):
"ssm:GetParameters",[]),...e.described?[f("ssm:DescribeParameters","*")]:[],...e.unread?[]:[j(`${n}*`,e.region,t)]],s=Q(e)?JSON.stringify(B(w(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function y(e,t){let n=e.filter(({unread:i})=>!i),r=n.filter(Q),s=e.filter(i=>!Q(i)&&(i.watched||!i.unread)),
o=e[0]?.region??"",a=z(s);return[...a.length>0?[f(a.length===1?a[0]??"":a,J(s.map(i=>h(i,t))))]:[],...r.length>0?[B(r.flatMap(i=>w(i,t)))]:[],...e.some(({described:i})=>i)?
[f("ssm:DescribeParameters","*")]:[],...n.length>0?[j(ce(n,t),o,t)]:[]]}function z(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function Q({reference:e,watched:t}){return e.kind==="prefix"&&!t}function j(e,t,{partition:n}){return{...f(
"kms:Decrypt","*"),Condition:{...p("ssm",t,n),StringLike:{[S]:e}}}}var S="kms:EncryptionContext:PARAMETER_ARN";function B(e){return f("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function f(e,t){return{Effect:"Allow",Action:e,Resource:t}}function w({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function h(e,t){
let[n=""]=w(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function ce(e,t){let[n="",...r]=J(e.map(o=>h(o,t)));if(r.length===0)return n;
let s=n.length;for(let o of r)for(;!o.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function J(e){return[...new Set(e)]}function H(e,t,n){let r=e.flat(),s=y(r,t).filter(({Action:i})=>i!=="kms:Decrypt"),o=n&&N(n,"alias/aws/ssm",(i,c,m)=>Y(i,c,t,m)),a=[...new Set(r.map(({region:i})=>i))];
return{statements:[...s,...o??[]],keys:o?[]:a.map(i=>Y("KEY_ID",i,t,void 0))}}function Y(e,t,n,r){let{StringEquals:s}=p("ssm",t,n.partition);return{Effect:"Allo\
w",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`arn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:{...s,...r!==void 0&&{[S]:r}}}}}var R="parameter-store",me=/^[\w.-]+(?:\/[\w.-]+)*$/;function X(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return le(t);let n=t.startsWith("/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(s!==void 0&&n==="ssm:/"){let[c="",m]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:m===void 0?c:`${c} stage=${m}`}}if(t.includes("*"))return de(t,n);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,c="",m=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${c} ${/^\d+$/.test(m)?"version":"stage"}=${m}`}}let a=x(r,n);if(a===void 0)return{source:R,
prefixText:n,kind:"name",name:r};let i=Z(t);return{reason:a,...i!==void 0&&{meant:`ssm:${i}`}}}function Z(e){let t=e.split("/").filter(n=>n!=="").join("/");return x(
t,"ssm:/")===void 0?`/${t}`:void 0}function de(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="/"||n==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${r}*`};let s=n.slice(1),o=x(s.slice(0,-1),t);return o===void 0?{source:R,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function le(e){let t=P(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n}=t;if(n.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${n}`};let[r="",s]=n.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=x(r,"ssm:/");if(o===void 0)return{source:R,kind:"arn",arn:e,...t};let a=Z(r);return{reason:o,...a!==
void 0&&{meant:`${e.slice(0,-n.length-1)}${a}`}}}function x(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!me.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashe\
s";let n=e.split("/").length;return n>1&&t!=="ssm:/"?"a name of several levels begins with /":n>15?"a parameter's name has 15 levels at most":void 0}function P(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,n="",r="",s="",o=""]=t;return{partition:n,region:r,accountId:s,name:o}}
function l(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var ue=10,pe=50,E=10;async function ee(e,t){let n=new Map,r=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([g(D(s),E,async o=>{for(let[a,i]of await ne(o,t))n.set(a,we(i,a))}),g(r,E,async o=>n.set(o,await Se(o,t)))]),Re(n,t)}function D(e){let t=[];for(let n of e){
let r=fe(n),s=t.find(o=>o.queries.length<ue&&!o.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}
function fe({reference:e}){return"name"in e?e.name:""}function te({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${l(e)}${r===void 0?"":`:${r}`}`}
async function ne(e,t){try{let{found:n,missing:r}=await t.get(e.map(te));return await Promise.all(e.map(async s=>{let o=n.find(a=>he(a,s));return o?[s,ge(o,s)]:
[s,await ye(s,r,t)]}))}catch(n){if(!(n instanceof d))throw n;return e.length===1||!re(n)?e.map(r=>[r,n]):(await g(e,E,r=>ne([r],t))).flat()}}function he({arn:e,
name:t},{reference:n}){return n.kind==="arn"?e===n.arn||t===n.arn:t===l(n)}function ge(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||
String(e.version)===r?e:I("ParameterVersionMismatch")}async function ye(e,t,n){let r=te(e),s=l(e.reference);if(!t.includes(r))return new d("GetParameters",{kind:"\
garbage"});if(r===s)return I("ParameterNotFound");try{let{found:o}=await n.get([s]);return I(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){
if(o instanceof d)return o;throw o}}function I(e){return new d("GetParameters",{kind:"answer",code:e,status:400})}async function Se(e,t){let n=l(e.reference),r=async s=>(await t.
below(s,e.version.stage)).map(a=>se(a,e)).sort((a,i)=>a.name<i.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof d))throw s;return!re(s)||!s.says(/ssm:GetParametersByPath/)?
s:r(`${n}/`).catch(()=>s)}}function re({code:e}){return e?.startsWith("AccessDenied")===!0}function we(e,t){return e instanceof d?e:[se(e,t)]}function se({arn:e,
version:t,value:n,modifiedAt:r},{version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function Re(e,t){
let n=[...e].flatMap(([s,o])=>s.described&&!(o instanceof d)?o.map(({arn:a})=>a):[]).filter(s=>P(s)?.accountId!=="");if(n.length===0)return new Map(e);let r=await $e(
[...new Set(n)],t);return new Map([...e].map(([s,o])=>[s,o instanceof d?o:o.map(a=>{let i=r.get(a.arn);return i?{...a,description:i}:a})]))}function q(e){let t=P(
e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function Pe(){return new d("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function $e(e,t){
let n=new Map,r=[],s=pe/2;for(let a=0;a<e.length;a+=s)r.push(e.slice(a,a+s));let o;return await g(r,E,async a=>{try{if(o)throw o;let i=await t.describe([...new Set(
a.flatMap(q))]);for(let c of a){let m=i.find(u=>u.arn===void 0?q(c).includes(u.name):u.arn===c);n.set(c,m?.description??Pe())}}catch(i){if(!(i instanceof d))throw i;
C(i)&&(o=i);for(let c of a)n.set(c,i)}}),n}function oe(e,t,n){return e.kind!=="answer"?_(e,"Systems Manager"):M(xe(e,t,n),e)}function xe(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return ae(t);case"ParameterVersionNotFound":return Ee(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
ve(e,t,n):be(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:T(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":F(e,t.region)??`Run the job again. If \
it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function ae({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name tha\
t begins with a slash is another one: ${o}.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lis\
ts what there is: \`aws ssm describe-parameters --region ${t}\``,...r?V(r):[]].join(`
`)}}function Ee({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(r??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${l(n)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function be(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=b(e);if(n.scoped&&o.by==="session polic\
y"&&!o.isExplicit&&t.reference.kind!=="prefix")return ae(t);let a=w(t,$(t,n)),i={Effect:"Allow",Action:s,Resource:r?a.flatMap(m=>[m,`${m}/*`]):h(t,$(t,n))},c=`${k(
n)} may not read the ${r?"path":"parameter"} ${t.text}: ${v(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:A(o)}:{code:"E_SECRET_DENIED",message:c,
...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:ie(o.by,n),statement:i}]}}
function ve(e,t,n){let r=b(e),s=`${k(n)} may not decrypt the parameter ${t.text}: ${v(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:A(
r)};let{partition:o,accountId:a}=$(t,n),{StringEquals:i}=p("ssm",t.region,o),c=h(t,{partition:o,accountId:a}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`a\
rn:${o}:kms:${t.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[S]:c}}},u=[{addTo:`${ie(r.by,n)}, with the key of the parameter`,statement:m}];return r.
by!=="session policy"&&u.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{AWS:n.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:u}}function ie(e,t){let n=W(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return L(t)}}var O={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var rt={name:R,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:X,permissionSet:K,queriesPerSession:G,policySize:U,sessionStatements:y,permissionsToRead:H,
firstRequests:e=>[{client:O,count:Ae(e)}],read:async(e,t,n)=>ee(e,await n(O,t)),explain:oe};function Ae(e){let t=e.filter(({reference:n})=>n.kind!=="prefix");return e.
length-t.length+D(t).length}export{rt as parameterStore};
