const require=process.getBuiltinModule;
import{a as C}from"./apart-domain-policies-suggested-statement.js";import{a as _,b as F}from"./apart-domain-policies-partition.js";import{b as L}from"./apart-domain-requests-request-advice.js";import{a as f}from"./apart-domain-policies-via-service.js";
import{a as E,b,c as v,d as N}from"./apart-domain-refusals-denial.js";import{a as g}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as M}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-error.js";import{a as u,c as D,d as T}from"./apart-domain-failure.js";import"./apart-runtime.js";var W=20;function V({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function G(e,t){let n=h(e,t),r=[p(e.watched?K([e]):
"ssm:GetParameters",[]),...e.described?[p("ssm:DescribeParameters","*")]:[],...e.unread?[]:[U(`${n}*`,e.region,t)]],s=A(e)?JSON.stringify(z(w(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function y(e,t){let n=e.filter(({unread:i})=>!i),r=n.filter(A),s=e.filter(i=>!A(i)&&(i.watched||!i.unread)),
o=e[0]?.region??"",a=K(s);return[...a.length>0?[p(a.length===1?a[0]??"":a,j(s.map(i=>h(i,t))))]:[],...r.length>0?[z(r.flatMap(i=>w(i,t)))]:[],...e.some(({described:i})=>i)?
[p("ssm:DescribeParameters","*")]:[],...n.length>0?[U(ie(n,t),o,t)]:[]]}function K(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function A({reference:e,watched:t}){return e.kind==="prefix"&&!t}function U(e,t,{partition:n}){return{...p(
"kms:Decrypt","*"),Condition:{...f("ssm",t,n),StringLike:{[S]:e}}}}var S="kms:EncryptionContext:PARAMETER_ARN";function z(e){return p("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function p(e,t){return{Effect:"Allow",Action:e,Resource:t}}function w({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function h(e,t){
let[n=""]=w(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function ie(e,t){let[n="",...r]=j(e.map(o=>h(o,t)));if(r.length===0)return n;
let s=n.length;for(let o of r)for(;!o.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function j(e){return[...new Set(e)]}function B(e,t,n){let r=e.flat(),s=y(r,t).filter(({Action:i})=>i!=="kms:Decrypt"),o=n&&ce(n,t),a=[...new Set(r.map(({region:i})=>i))];return{statements:[...s,...o??
[]],keys:o?[]:a.map(i=>J("KEY_ID",i,t,void 0))}}function ce(e,t){let n=[];for(let{arn:r,description:s}of e){if(!s||s instanceof u)return;let[,,,o=""]=r.split(":"),
{kmsKeyId:a}=s;if(!(a===void 0||a.includes("alias/aws/ssm"))){if(a.includes("alias/"))return;n.push(J(a,o,t,r))}}return C(n.map(r=>({addTo:"",statement:r}))).map(
({statement:r})=>r)}function J(e,t,n,r){let{StringEquals:s}=f("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`a\
rn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:{...s,...r!==void 0&&{[S]:r}}}}}var R="parameter-store",me=/^[\w.-]+(?:\/[\w.-]+)*$/;function Y(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return de(t);let n=t.startsWith("/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(s!==void 0&&n==="ssm:/"){let[c="",m]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:m===void 0?c:`${c} stage=${m}`}}if(t.includes("*"))return ue(t,n);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,c="",m=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${c} ${/^\d+$/.test(m)?"version":"stage"}=${m}`}}let a=$(r,n);if(a===void 0)return{source:R,
prefixText:n,kind:"name",name:r};let i=H(t);return{reason:a,...i!==void 0&&{meant:`ssm:${i}`}}}function H(e){let t=e.split("/").filter(n=>n!=="").join("/");return $(
t,"ssm:/")===void 0?`/${t}`:void 0}function ue(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="/"||n==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${r}*`};let s=n.slice(1),o=$(s.slice(0,-1),t);return o===void 0?{source:R,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function de(e){let t=P(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n}=t;if(n.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${n}`};let[r="",s]=n.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=$(r,"ssm:/");if(o===void 0)return{source:R,kind:"arn",arn:e,...t};let a=H(r);return{reason:o,...a!==
void 0&&{meant:`${e.slice(0,-n.length-1)}${a}`}}}function $(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!me.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashe\
s";let n=e.split("/").length;return n>1&&t!=="ssm:/"?"a name of several levels begins with /":n>15?"a parameter's name has 15 levels at most":void 0}function P(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,n="",r="",s="",o=""]=t;return{partition:n,region:r,accountId:s,name:o}}
function d(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var le=10,fe=50,x=10;async function Z(e,t){let n=new Map,r=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([g(k(s),x,async o=>{for(let[a,i]of await ee(o,t))n.set(a,we(i,a))}),g(r,x,async o=>n.set(o,await Se(o,t)))]),Re(n,t)}function k(e){let t=[];for(let n of e){
let r=pe(n),s=t.find(o=>o.queries.length<le&&!o.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}
function pe({reference:e}){return"name"in e?e.name:""}function q({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${d(e)}${r===void 0?"":`:${r}`}`}
async function ee(e,t){try{let{found:n,missing:r}=await t.get(e.map(q));return await Promise.all(e.map(async s=>{let o=n.find(a=>he(a,s));return o?[s,ge(o,s)]:[
s,await ye(s,r,t)]}))}catch(n){if(!(n instanceof u))throw n;return e.length===1||!te(n)?e.map(r=>[r,n]):(await g(e,x,r=>ee([r],t))).flat()}}function he({arn:e,name:t},{
reference:n}){return n.kind==="arn"?e===n.arn||t===n.arn:t===d(n)}function ge(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||String(e.
version)===r?e:I("ParameterVersionMismatch")}async function ye(e,t,n){let r=q(e),s=d(e.reference);if(!t.includes(r))return new u("GetParameters",{kind:"garbage"});
if(r===s)return I("ParameterNotFound");try{let{found:o}=await n.get([s]);return I(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){if(o instanceof
u)return o;throw o}}function I(e){return new u("GetParameters",{kind:"answer",code:e,status:400})}async function Se(e,t){let n=d(e.reference),r=async s=>(await t.
below(s,e.version.stage)).map(a=>ne(a,e)).sort((a,i)=>a.name<i.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof u))throw s;return!te(s)||!s.says(/ssm:GetParametersByPath/)?
s:r(`${n}/`).catch(()=>s)}}function te({code:e}){return e?.startsWith("AccessDenied")===!0}function we(e,t){return e instanceof u?e:[ne(e,t)]}function ne({arn:e,
version:t,value:n,modifiedAt:r},{version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function Re(e,t){
let n=[...e].flatMap(([s,o])=>s.described&&!(o instanceof u)?o.map(({arn:a})=>a):[]).filter(s=>P(s)?.accountId!=="");if(n.length===0)return new Map(e);let r=await $e(
[...new Set(n)],t);return new Map([...e].map(([s,o])=>[s,o instanceof u?o:o.map(a=>{let i=r.get(a.arn);return i?{...a,description:i}:a})]))}function X(e){let t=P(
e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function Pe(){return new u("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function $e(e,t){
let n=new Map,r=[],s=fe/2;for(let a=0;a<e.length;a+=s)r.push(e.slice(a,a+s));let o;return await g(r,x,async a=>{try{if(o)throw o;let i=await t.describe([...new Set(
a.flatMap(X))]);for(let c of a){let m=i.find(l=>l.arn===void 0?X(c).includes(l.name):l.arn===c);n.set(c,m?.description??Pe())}}catch(i){if(!(i instanceof u))throw i;
T(i)&&(o=i);for(let c of a)n.set(c,i)}}),n}function re(e,t,n){return e.kind!=="answer"?M(e,"Systems Manager"):N(xe(e,t,n),e)}function xe(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return se(t);case"ParameterVersionNotFound":return Ee(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
ve(e,t,n):be(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:D(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look \
at https://health.aws.amazon.com for ${t.region}.`}}function se({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind==="name"?`\`\
ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name that begins w\
ith a slash is another one: ${o}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...r?
L(r):[]].join(`
`)}}function Ee({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(r??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${d(n)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function be(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=E(e);if(n.scoped&&o.by==="session polic\
y"&&!o.isExplicit&&t.reference.kind!=="prefix")return se(t);let a=w(t,Q(t,n)),i={Effect:"Allow",Action:s,Resource:r?a.flatMap(m=>[m,`${m}/*`]):h(t,Q(t,n))},c=`${ae(
n)} may not read the ${r?"path":"parameter"} ${t.text}: ${b(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:v(o)}:{code:"E_SECRET_DENIED",message:c,
...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:oe(o.by,n),statement:i}]}}
function ve(e,t,n){let r=E(e),s=`${ae(n)} may not decrypt the parameter ${t.text}: ${b(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,
fix:v(r)};let{partition:o,accountId:a}=Q(t,n),{StringEquals:i}=f("ssm",t.region,o),c=h(t,{partition:o,accountId:a}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`\
arn:${o}:kms:${t.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[S]:c}}},l=[{addTo:`${oe(r.by,n)}, with the key of the parameter`,statement:m}];
return r.by!=="session policy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{
AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:l}}function oe(e,t){let n=t.role?`the role ${t.role.name}`:"that identity";switch(e){case"session policy":return"Add to the session's policy (the input `session-po\
licy`, or what the earlier step passed)";case"permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource c\
ontrol policy":return"Whoever runs the organisation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems \
Manager, with a Principal";default:return _(t)}}function Q({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:F(t),accountId:"ACCOUNT"}}function ae({
role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}var O={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var st={name:R,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:Y,permissionSet:V,queriesPerSession:W,policySize:G,sessionStatements:y,permissionsToRead:B,
firstRequests:e=>[{client:O,count:Ae(e)}],read:async(e,t,n)=>Z(e,await n(O,t)),explain:re};function Ae(e){let t=e.filter(({reference:n})=>n.kind!=="prefix");return e.
length-t.length+k(t).length}export{st as parameterStore};
