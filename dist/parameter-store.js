const require=process.getBuiltinModule;
import{a as N,b as D}from"./apart-domain-policies-partition.js";import{a as O}from"./apart-domain-policies-suggested-statement.js";import{a as p}from"./apart-domain-policies-via-service.js";import{a as x,b as E,
c as v,d as C}from"./apart-domain-refusals-denial.js";import{a as y}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as T}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-error.js";import{a as u,c as Q,d as M}from"./apart-domain-failure.js";import"./apart-runtime.js";var _=20;function F({described:e,unread:t}){return`${e?"describe ":""}${t?"":"read"}`}function L(e,t){let[r=""]=l(e,t),n=e.reference.kind==="prefix",s=[f("ssm:G\
etParameters",[]),...e.described?[f("ssm:DescribeParameters","*")]:[],...e.unread?[]:[W(`${r}/*`,e.region,t)]],o=n?JSON.stringify(V([r])).length+1:r.length+3;return{
shared:JSON.stringify(s).length-2,own:o}}function R(e,t){let r=e.filter(({unread:a})=>!a),n=r.filter(({reference:a})=>a.kind==="prefix"),s=r.filter(({reference:a})=>a.
kind!=="prefix"),o=e[0]?.region??"";return[...s.length>0?[f("ssm:GetParameters",G(s.flatMap(a=>l(a,t))))]:[],...n.length>0?[V(n.flatMap(a=>l(a,t)))]:[],...e.some(
({described:a})=>a)?[f("ssm:DescribeParameters","*")]:[],...r.length>0?[W(re(r,t),o,t)]:[]]}function W(e,t,{partition:r}){return{...f("kms:Decrypt","*"),Condition:{
...p("ssm",t,r),StringLike:{[g]:e}}}}var g="kms:EncryptionContext:PARAMETER_ARN";function V(e){return f("ssm:GetParametersByPath",e.flatMap(t=>[t,`${t}/`]))}function f(e,t){
return{Effect:"Allow",Action:e,Resource:t}}function l({reference:e,region:t},r){if(e.kind==="arn")return[e.arn];let n=e.kind==="name"?e.name:e.prefix.slice(0,-1),
s=n.startsWith("aws/service/")?"":r.accountId;return[`arn:${r.partition}:ssm:${t}:${s}:parameter/${n}`]}function re(e,t){let r=G(e.flatMap(a=>l(a,t).map(i=>a.reference.
kind==="prefix"?`${i}/*`:i))),[n="",...s]=r;if(s.length===0)return n;let o=n.length;for(let a of s)for(;!a.startsWith(n.slice(0,o));)o-=1;return`${n.slice(0,o).
replace(/\*$/,"")}*`}function G(e){return[...new Set(e)]}function K(e,t,r){let n=e.flat(),s=R(n,t).filter(({Action:i})=>i!=="kms:Decrypt"),o=r&&ne(r,t),a=[...new Set(n.map(({region:i})=>i))];return{statements:[...s,...o??
[]],keys:o?[]:a.map(i=>U("KEY_ID",i,t,void 0))}}function ne(e,t){let r=[];for(let{arn:n,description:s}of e){if(!s||s instanceof u)return;let[,,,o=""]=n.split(":"),
{kmsKeyId:a}=s;if(!(a===void 0||a.includes("alias/aws/ssm"))){if(a.includes("alias/"))return;r.push(U(a,o,t,n))}}return O(r.map(n=>({addTo:"",statement:n}))).map(
({statement:n})=>n)}function U(e,t,r,n){let{StringEquals:s}=p("ssm",t,r.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`a\
rn:${r.partition}:kms:${t}:${r.accountId}:key/${e}`,Condition:{StringEquals:{...s,...n!==void 0&&{[g]:n}}}}}var S="parameter-store",se=/^[\w.-]+(?:\/[\w.-]+)*$/;function q(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return ae(t);let r=t.startsWith("/")?"ssm:/":"ssm:",n=t.slice(r.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(n)?.[1];if(s!==void 0&&r==="ssm:/"){let[i="",c]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:c===void 0?i:`${i} stage=${c}`}}if(t.includes("*"))return oe(t,r);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,i="",c=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${i} ${/^\d+$/.test(c)?"version":"stage"}=${c}`}}let a=b(n,r);return a===void 0?{source:S,
prefixText:r,kind:"name",name:n}:{reason:a}}function oe(e,t){let r=e.slice(0,e.indexOf("*")),n=r.slice(0,r.lastIndexOf("/")+1);if(t!=="ssm:/"||n==="/"||r==="/")
return{reason:"a path begins with / and has one level or more before its /*"};if(e!==`${r}*`||!r.endsWith("/"))return{reason:"a path ends in /*, and means all b\
elow it",meant:`ssm:${n}*`};let s=r.slice(1),o=b(s.slice(0,-1),t);return o===void 0?{source:S,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function ae(e){let t=P(
e);if(!t)return{reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:r}=t;if(r.includes("*"))return{reason:"an ARN \
cannot be a path; a name can",meant:`ssm:/${r}`};let[n="",s]=r.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",
meant:`${e.slice(0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=b(n,"ssm:/");return o===void 0?{source:S,kind:"arn",arn:e,...t}:{reason:o}}function b(e,t){
if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name has ${1011 .toLocaleString("en")} characters at most`;if(!se.test(
e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let r=e.split("/").length;return r>1&&t!=="ssm:/"?"a name of s\
everal levels begins with /":r>15?"a parameter's name has 15 levels at most":void 0}function P(e){let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!t)return;let[,r="",n="",s="",o=""]=t;return{partition:r,region:n,accountId:s,name:o}}function d(e){if(e.kind==="arn")return e.arn;let t=e.prefixText===
"ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var ie=10,ce=50,$=10;async function z(e,t){let r=new Map,n=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([y(k(s),$,async o=>{for(let[a,i]of await B(o,t))r.set(a,fe(i,a))}),y(n,$,async o=>r.set(o,await pe(o,t)))]),he(r,t)}function k(e){let t=[];for(let r of e){let n=me(
r),s=t.find(o=>o.queries.length<ie&&!o.names.has(n));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(r),s.names.add(n)}return t.map(r=>r.queries)}function me({
reference:e}){return"name"in e?e.name:""}function j({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${d(e)}${n===void 0?"":`:${n}`}`}async function B(e,t){
try{let{found:r,missing:n}=await t.get(e.map(j));return await Promise.all(e.map(async s=>{let o=r.find(a=>ue(a,s));return o?[s,le(o,s)]:[s,await de(s,n,t)]}))}catch(r){
if(!(r instanceof u))throw r;return e.length===1||!J(r)?e.map(n=>[n,r]):(await y(e,$,n=>B([n],t))).flat()}}function ue({arn:e,name:t},{reference:r}){return r.kind===
"arn"?e===r.arn||t===r.arn:t===d(r)}function le(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||String(e.version)===n?e:A("ParameterVer\
sionMismatch")}async function de(e,t,r){let n=j(e),s=d(e.reference);if(!t.includes(n))return new u("GetParameters",{kind:"garbage"});if(n===s)return A("Paramete\
rNotFound");try{let{found:o}=await r.get([s]);return A(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){if(o instanceof u)return o;throw o}}function A(e){
return new u("GetParameters",{kind:"answer",code:e,status:400})}async function pe(e,t){let r=d(e.reference),n=async s=>(await t.below(s,e.version.stage)).map(a=>Y(
a,e)).sort((a,i)=>a.name<i.name?-1:1);try{return await n(r)}catch(s){if(!(s instanceof u))throw s;return!J(s)||!s.says(/ssm:GetParametersByPath/)?s:n(`${r}/`).catch(
()=>s)}}function J({code:e}){return e?.startsWith("AccessDenied")===!0}function fe(e,t){return e instanceof u?e:[Y(e,t)]}function Y({arn:e,version:t,value:r,modifiedAt:n},{
version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:n,value:r}}async function he(e,t){let r=[...e].flatMap(
([s,o])=>s.described&&!(o instanceof u)?o.map(({arn:a})=>a):[]);if(r.length===0)return new Map(e);let n=await ye([...new Set(r)],t);return new Map([...e].map(([
s,o])=>[s,o instanceof u?o:o.map(a=>{let i=n.get(a.arn);return i?{...a,description:i}:a})]))}async function ye(e,t){let r=new Map,n=[],s=ce/2;for(let a=0;a<e.length;a+=
s)n.push(e.slice(a,a+s));let o;return await y(n,$,async a=>{try{if(o)throw o;let i=new Map(a.map(m=>[P(m)?.name??"",m])),c=[...i.keys()].flatMap(m=>m.includes("\
/")?[`/${m}`]:[m,`/${m}`]);for(let[m,w]of await t.describe(c)){let h=i.get(m.replace(/^\//,""));h!==void 0&&r.set(h,w)}}catch(i){if(!(i instanceof u))throw i;M(
i)&&(o=i);for(let c of a)r.set(c,i)}}),r}function H(e,t,r){return e.kind!=="answer"?T(e,"Systems Manager"):C(ge(e,t,r),e)}function ge(e,t,r){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotFo\
und":return X(t);case"ParameterVersionNotFound":return Se(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
Re(e,t,r):we(e,t,r)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:Q(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look \
at https://health.aws.amazon.com for ${t.region}.`}}function X({text:e,region:t,reference:r,requests:[n]}){let{prefixText:s}=r,o=s==="ssm:"&&r.kind==="name"?`\`s\
sm:/${r.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name that begins wi\
th a slash is another one: ${o}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...n?
D(n):[]].join(`
`)}}function Se({text:e,region:t,reference:r,version:{stage:n,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(n??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${n===void 0?`version ${s}`:`version with the label ${n}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${d(r)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function we(e,t,r){let n=t.reference.kind==="prefix",s=n?"ssm:GetParametersByPath":"ssm:GetParameters",o=x(e);if(r.scoped&&o.by==="session policy"&&!o.isExplicit&&
!n)return X(t);let a=l(t,ee(t,r)),i={Effect:"Allow",Action:s,Resource:n?a.flatMap(m=>[m,`${m}/*`]):a[0]??"*"},c=`${te(r)} may not read the ${n?"path":"parameter"}\
 ${t.text}: ${E(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:v(o)}:{code:"E_SECRET_DENIED",message:c,...o.by!=="session policy"&&{fix:"Look\
 at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:Z(o.by,r),statement:i}]}}function Re(e,t,r){let n=x(
e),s=`${te(r)} may not decrypt the parameter ${t.text}: ${E(n,"kms:Decrypt")}.`;if(n.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:v(n)};let{partition:o,accountId:a}=ee(
t,r),{StringEquals:i}=p("ssm",t.region,o),[c=""]=l(t,{partition:o,accountId:a}),m=t.reference.kind==="prefix"?`${c}/*`:c,w={Effect:"Allow",Action:"kms:Decrypt",
Resource:`arn:${o}:kms:${t.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[g]:m}}},h=[{addTo:`${Z(n.by,r)}, with the key of the parameter`,statement:w}];
return n.by!=="session policy"&&h.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...w,Principal:{
AWS:r.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:h}}function Z(e,t){let r=t.role?`the role ${t.role.
name}`:"that identity";switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"per\
missions boundary":return`Add to the permissions boundary of ${r}`;case"service control policy":case"resource control policy":return"Whoever runs the organisati\
on must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return`Add to \
a permissions policy of ${r}`}}function ee({reference:e,region:t},{role:r}){return e.kind==="arn"?e:r??{partition:N(t),accountId:"ACCOUNT"}}function te({role:e}){
return e?`The role ${e.name}`:"The identity that was there before this step"}var I={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var He={name:S,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:q,permissionSet:F,queriesPerSession:_,policySize:L,sessionStatements:R,permissionsToRead:K,
firstRequests:e=>[{client:I,count:Pe(e)}],read:async(e,t,r)=>z(e,await r(I,t)),explain:H};function Pe(e){let t=e.filter(({reference:r})=>r.kind!=="prefix");return e.
length-t.length+k(t).length}export{He as parameterStore};
