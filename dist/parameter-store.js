const require=process.getBuiltinModule;
import{a as N}from"./apart-domain-requests-request-advice.js";import{a as C}from"./apart-domain-policies-suggested-statement.js";import{a as p}from"./apart-domain-policies-via-service.js";import{a as x,b as E,c as v,
d as O}from"./apart-domain-refusals-denial.js";import{a as g}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as T}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-error.js";import{a as u,c as Q,d as M}from"./apart-domain-failure.js";import"./apart-runtime.js";var D=20;function _({described:e,unread:t}){return`${e?"describe ":""}${t?"":"read"}`}function F(e,t){let[r=""]=l(e,t),n=e.reference.kind==="prefix",s=[f("ssm:G\
etParameters",[]),...e.described?[f("ssm:DescribeParameters","*")]:[],...e.unread?[]:[L(`${r}/*`,e.region,t)]],a=n?JSON.stringify(W([r])).length+1:r.length+3;return{
shared:JSON.stringify(s).length-2,own:a}}function R(e,t){let r=e.filter(({unread:o})=>!o),n=r.filter(({reference:o})=>o.kind==="prefix"),s=r.filter(({reference:o})=>o.
kind!=="prefix"),a=e[0]?.region??"";return[...s.length>0?[f("ssm:GetParameters",V(s.flatMap(o=>l(o,t))))]:[],...n.length>0?[W(n.flatMap(o=>l(o,t)))]:[],...e.some(
({described:o})=>o)?[f("ssm:DescribeParameters","*")]:[],...r.length>0?[L(te(r,t),a,t)]:[]]}function L(e,t,{partition:r}){return{...f("kms:Decrypt","*"),Condition:{
...p("ssm",t,r),StringLike:{[y]:e}}}}var y="kms:EncryptionContext:PARAMETER_ARN";function W(e){return f("ssm:GetParametersByPath",e.flatMap(t=>[t,`${t}/`]))}function f(e,t){
return{Effect:"Allow",Action:e,Resource:t}}function l({reference:e,region:t},r){if(e.kind==="arn")return[e.arn];let n=e.kind==="name"?e.name:e.prefix.slice(0,-1),
s=n.startsWith("aws/service/")?"":r.accountId;return[`arn:${r.partition}:ssm:${t}:${s}:parameter/${n}`]}function te(e,t){let r=V(e.flatMap(o=>l(o,t).map(i=>o.reference.
kind==="prefix"?`${i}/*`:i))),[n="",...s]=r;if(s.length===0)return n;let a=n.length;for(let o of s)for(;!o.startsWith(n.slice(0,a));)a-=1;return`${n.slice(0,a).
replace(/\*$/,"")}*`}function V(e){return[...new Set(e)]}function G(e,t,r){let n=e.flat(),s=R(n,t).filter(({Action:i})=>i!=="kms:Decrypt"),a=r&&re(r,t),o=[...new Set(n.map(({region:i})=>i))];return{statements:[...s,...a??
[]],keys:a?[]:o.map(i=>K("KEY_ID",i,t,void 0))}}function re(e,t){let r=[];for(let{arn:n,description:s}of e){if(!s||s instanceof u)return;let[,,,a=""]=n.split(":"),
{kmsKeyId:o}=s;if(!(o===void 0||o.includes("alias/aws/ssm"))){if(o.includes("alias/"))return;r.push(K(o,a,t,n))}}return C(r.map(n=>({addTo:"",statement:n}))).map(
({statement:n})=>n)}function K(e,t,r,n){let{StringEquals:s}=p("ssm",t,r.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`a\
rn:${r.partition}:kms:${t}:${r.accountId}:key/${e}`,Condition:{StringEquals:{...s,...n!==void 0&&{[y]:n}}}}}var S="parameter-store",ne=/^[\w.-]+(?:\/[\w.-]+)*$/;function U(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return ae(t);let r=t.startsWith("/")?"ssm:/":"ssm:",n=t.slice(r.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(n)?.[1];if(s!==void 0&&r==="ssm:/"){let[i="",c]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:c===void 0?i:`${i} stage=${c}`}}if(t.includes("*"))return se(t,r);let a=/^([^:]+):([\w.-]+)$/.exec(t);if(a){let[,i="",c=""]=a;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${i} ${/^\d+$/.test(c)?"version":"stage"}=${c}`}}let o=b(n,r);return o===void 0?{source:S,
prefixText:r,kind:"name",name:n}:{reason:o}}function se(e,t){let r=e.slice(0,e.indexOf("*")),n=r.slice(0,r.lastIndexOf("/")+1);if(t!=="ssm:/"||n==="/"||r==="/")
return{reason:"a path begins with / and has one level or more before its /*"};if(e!==`${r}*`||!r.endsWith("/"))return{reason:"a path ends in /*, and means all b\
elow it",meant:`ssm:${n}*`};let s=r.slice(1),a=b(s.slice(0,-1),t);return a===void 0?{source:S,prefixText:t,kind:"prefix",prefix:s}:{reason:a}}function ae(e){let t=P(
e);if(!t)return{reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:r}=t;if(r.includes("*"))return{reason:"an ARN \
cannot be a path; a name can",meant:`ssm:/${r}`};let[n="",s]=r.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",
meant:`${e.slice(0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let a=b(n,"ssm:/");return a===void 0?{source:S,kind:"arn",arn:e,...t}:{reason:a}}function b(e,t){
if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name has ${1011 .toLocaleString("en")} characters at most`;if(!ne.test(
e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let r=e.split("/").length;return r>1&&t!=="ssm:/"?"a name of s\
everal levels begins with /":r>15?"a parameter's name has 15 levels at most":void 0}function P(e){let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!t)return;let[,r="",n="",s="",a=""]=t;return{partition:r,region:n,accountId:s,name:a}}function d(e){if(e.kind==="arn")return e.arn;let t=e.prefixText===
"ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var oe=10,ie=50,$=10;async function q(e,t){let r=new Map,n=e.filter(({reference:a})=>a.kind==="prefix"),s=e.filter(({reference:a})=>a.kind!=="prefix");return await Promise.
all([g(k(s),$,async a=>{for(let[o,i]of await j(a,t))r.set(o,pe(i,o))}),g(n,$,async a=>r.set(a,await de(a,t)))]),fe(r,t)}function k(e){let t=[];for(let r of e){let n=ce(
r),s=t.find(a=>a.queries.length<oe&&!a.names.has(n));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(r),s.names.add(n)}return t.map(r=>r.queries)}function ce({
reference:e}){return"name"in e?e.name:""}function z({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${d(e)}${n===void 0?"":`:${n}`}`}async function j(e,t){
try{let{found:r,missing:n}=await t.get(e.map(z));return await Promise.all(e.map(async s=>{let a=r.find(o=>me(o,s));return a?[s,ue(a,s)]:[s,await le(s,n,t)]}))}catch(r){
if(!(r instanceof u))throw r;return e.length===1||!B(r)?e.map(n=>[n,r]):(await g(e,$,n=>j([n],t))).flat()}}function me({arn:e,name:t},{reference:r}){return r.kind===
"arn"?e===r.arn||t===r.arn:t===d(r)}function ue(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||String(e.version)===n?e:A("ParameterVer\
sionMismatch")}async function le(e,t,r){let n=z(e),s=d(e.reference);if(!t.includes(n))return new u("GetParameters",{kind:"garbage"});if(n===s)return A("Paramete\
rNotFound");try{let{found:a}=await r.get([s]);return A(a.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(a){if(a instanceof u)return a;throw a}}function A(e){
return new u("GetParameters",{kind:"answer",code:e,status:400})}async function de(e,t){let r=d(e.reference),n=async s=>(await t.below(s,e.version.stage)).map(o=>J(
o,e)).sort((o,i)=>o.name<i.name?-1:1);try{return await n(r)}catch(s){if(!(s instanceof u))throw s;return!B(s)||!s.says(/ssm:GetParametersByPath/)?s:n(`${r}/`).catch(
()=>s)}}function B({code:e}){return e?.startsWith("AccessDenied")===!0}function pe(e,t){return e instanceof u?e:[J(e,t)]}function J({arn:e,version:t,value:r,modifiedAt:n},{
version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:n,value:r}}async function fe(e,t){let r=[...e].flatMap(
([s,a])=>s.described&&!(a instanceof u)?a.map(({arn:o})=>o):[]);if(r.length===0)return new Map(e);let n=await he([...new Set(r)],t);return new Map([...e].map(([
s,a])=>[s,a instanceof u?a:a.map(o=>{let i=n.get(o.arn);return i?{...o,description:i}:o})]))}async function he(e,t){let r=new Map,n=[],s=ie/2;for(let o=0;o<e.length;o+=
s)n.push(e.slice(o,o+s));let a;return await g(n,$,async o=>{try{if(a)throw a;let i=new Map(o.map(m=>[P(m)?.name??"",m])),c=[...i.keys()].flatMap(m=>m.includes("\
/")?[`/${m}`]:[m,`/${m}`]);for(let[m,w]of await t.describe(c)){let h=i.get(m.replace(/^\//,""));h!==void 0&&r.set(h,w)}}catch(i){if(!(i instanceof u))throw i;M(
i)&&(a=i);for(let c of o)r.set(c,i)}}),r}function Y(e,t,r){return e.kind!=="answer"?T(e,"Systems Manager"):O(ge(e,t,r),e)}function ge(e,t,r){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotFo\
und":return H(t);case"ParameterVersionNotFound":return ye(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
we(e,t,r):Se(e,t,r)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:Q(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look \
at https://health.aws.amazon.com for ${t.region}.`}}function H({text:e,region:t,reference:r,requests:[n]}){let{prefixText:s}=r,a=s==="ssm:"&&r.kind==="name"?`\`s\
sm:/${r.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...a?[`A name that begins wi\
th a slash is another one: ${a}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...n?
N(n):[]].join(`
`)}}function ye({text:e,region:t,reference:r,version:{stage:n,versionId:s}}){let a=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(n??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${n===void 0?`version ${s}`:`version with the label ${n}`} in ${t}.`,fix:[...a?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${d(r)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function Se(e,t,r){let n=t.reference.kind==="prefix",s=n?"ssm:GetParametersByPath":"ssm:GetParameters",a=x(e);if(r.scoped&&a.by==="session policy"&&!a.isExplicit&&
!n)return H(t);let o=l(t,Z(t,r)),i={Effect:"Allow",Action:s,Resource:n?o.flatMap(m=>[m,`${m}/*`]):o[0]??"*"},c=`${ee(r)} may not read the ${n?"path":"parameter"}\
 ${t.text}: ${E(a,s)}.`;return a.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:v(a)}:{code:"E_SECRET_DENIED",message:c,...a.by!=="session policy"&&{fix:"Look\
 at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:X(a.by,r),statement:i}]}}function we(e,t,r){let n=x(
e),s=`${ee(r)} may not decrypt the parameter ${t.text}: ${E(n,"kms:Decrypt")}.`;if(n.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:v(n)};let{partition:a,accountId:o}=Z(
t,r),{StringEquals:i}=p("ssm",t.region,a),[c=""]=l(t,{partition:a,accountId:o}),m=t.reference.kind==="prefix"?`${c}/*`:c,w={Effect:"Allow",Action:"kms:Decrypt",
Resource:`arn:${a}:kms:${t.region}:${o}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[y]:m}}},h=[{addTo:`${X(n.by,r)}, with the key of the parameter`,statement:w}];
return n.by!=="session policy"&&h.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...w,Principal:{
AWS:r.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:h}}function X(e,t){let r=t.role?`the role ${t.role.
name}`:"that identity";switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"per\
missions boundary":return`Add to the permissions boundary of ${r}`;case"service control policy":case"resource control policy":return"Whoever runs the organisati\
on must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return`Add to \
a permissions policy of ${r}`}}function Z({reference:e,region:t},{role:r}){if(e.kind==="arn")return e;let n=t.startsWith("cn-")?"aws-cn":t.startsWith("us-gov-")?
"aws-us-gov":"aws";return r??{partition:n,accountId:"ACCOUNT"}}function ee({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}var I={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var Je={name:S,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:U,permissionSet:_,queriesPerSession:D,policySize:F,sessionStatements:R,permissionsToRead:G,
firstRequests:e=>[{client:I,count:Re(e)}],read:async(e,t,r)=>q(e,await r(I,t)),explain:Y};function Re(e){let t=e.filter(({reference:r})=>r.kind!=="prefix");return e.
length-t.length+k(t).length}export{Je as parameterStore};
