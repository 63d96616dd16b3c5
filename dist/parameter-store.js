const require=process.getBuiltinModule;
import{a as M}from"./apart-domain-policies-suggested-statement.js";import{a as N,b as D}from"./apart-domain-policies-partition.js";import{b as _}from"./apart-domain-requests-request-advice.js";import{a as p}from"./apart-domain-policies-via-service.js";
import{a as E,b as v,c as b,d as C}from"./apart-domain-refusals-denial.js";import{a as g}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as T}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-error.js";import{a as u,c as Q,d as O}from"./apart-domain-failure.js";import"./apart-runtime.js";var F=20;function L({described:e,unread:t}){return`${e?"describe ":""}${t?"":"read"}`}function W(e,t){let[r=""]=l(e,t),n=e.reference.kind==="prefix",s=[f("ssm:G\
etParameters",[]),...e.described?[f("ssm:DescribeParameters","*")]:[],...e.unread?[]:[V(`${r}/*`,e.region,t)]],o=n?JSON.stringify(G([r])).length+1:r.length+3;return{
shared:JSON.stringify(s).length-2,own:o}}function R(e,t){let r=e.filter(({unread:a})=>!a),n=r.filter(({reference:a})=>a.kind==="prefix"),s=r.filter(({reference:a})=>a.
kind!=="prefix"),o=e[0]?.region??"";return[...s.length>0?[f("ssm:GetParameters",K(s.flatMap(a=>l(a,t))))]:[],...n.length>0?[G(n.flatMap(a=>l(a,t)))]:[],...e.some(
({described:a})=>a)?[f("ssm:DescribeParameters","*")]:[],...r.length>0?[V(se(r,t),o,t)]:[]]}function V(e,t,{partition:r}){return{...f("kms:Decrypt","*"),Condition:{
...p("ssm",t,r),StringLike:{[y]:e}}}}var y="kms:EncryptionContext:PARAMETER_ARN";function G(e){return f("ssm:GetParametersByPath",e.flatMap(t=>[t,`${t}/`]))}function f(e,t){
return{Effect:"Allow",Action:e,Resource:t}}function l({reference:e,region:t},r){if(e.kind==="arn")return[e.arn];let n=e.kind==="name"?e.name:e.prefix.slice(0,-1),
s=n.startsWith("aws/service/")?"":r.accountId;return[`arn:${r.partition}:ssm:${t}:${s}:parameter/${n}`]}function se(e,t){let r=K(e.flatMap(a=>l(a,t).map(i=>a.reference.
kind==="prefix"?`${i}/*`:i))),[n="",...s]=r;if(s.length===0)return n;let o=n.length;for(let a of s)for(;!a.startsWith(n.slice(0,o));)o-=1;return`${n.slice(0,o).
replace(/\*$/,"")}*`}function K(e){return[...new Set(e)]}function U(e,t,r){let n=e.flat(),s=R(n,t).filter(({Action:i})=>i!=="kms:Decrypt"),o=r&&oe(r,t),a=[...new Set(n.map(({region:i})=>i))];return{statements:[...s,...o??
[]],keys:o?[]:a.map(i=>q("KEY_ID",i,t,void 0))}}function oe(e,t){let r=[];for(let{arn:n,description:s}of e){if(!s||s instanceof u)return;let[,,,o=""]=n.split(":"),
{kmsKeyId:a}=s;if(!(a===void 0||a.includes("alias/aws/ssm"))){if(a.includes("alias/"))return;r.push(q(a,o,t,n))}}return M(r.map(n=>({addTo:"",statement:n}))).map(
({statement:n})=>n)}function q(e,t,r,n){let{StringEquals:s}=p("ssm",t,r.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`a\
rn:${r.partition}:kms:${t}:${r.accountId}:key/${e}`,Condition:{StringEquals:{...s,...n!==void 0&&{[y]:n}}}}}var S="parameter-store",ae=/^[\w.-]+(?:\/[\w.-]+)*$/;function z(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return ce(t);let r=t.startsWith("/")?"ssm:/":"ssm:",n=t.slice(r.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(n)?.[1];if(s!==void 0&&r==="ssm:/"){let[m="",c]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:c===void 0?m:`${m} stage=${c}`}}if(t.includes("*"))return ie(t,r);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,m="",c=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${m} ${/^\d+$/.test(c)?"version":"stage"}=${c}`}}let a=P(n,r);if(a===void 0)return{source:S,
prefixText:r,kind:"name",name:n};let i=j(t);return{reason:a,...i!==void 0&&{meant:`ssm:${i}`}}}function j(e){let t=e.split("/").filter(r=>r!=="").join("/");return P(
t,"ssm:/")===void 0?`/${t}`:void 0}function ie(e,t){let r=e.slice(0,e.indexOf("*")),n=r.slice(0,r.lastIndexOf("/")+1);if(t!=="ssm:/"||n==="/"||r==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${r}*`||!r.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${n}*`};let s=r.slice(1),o=P(s.slice(0,-1),t);return o===void 0?{source:S,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function ce(e){let t=$(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:r}=t;if(r.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${r}`};let[n="",s]=r.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=P(n,"ssm:/");if(o===void 0)return{source:S,kind:"arn",arn:e,...t};let a=j(n);return{reason:o,...a!==
void 0&&{meant:`${e.slice(0,-r.length-1)}${a}`}}}function P(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!ae.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashe\
s";let r=e.split("/").length;return r>1&&t!=="ssm:/"?"a name of several levels begins with /":r>15?"a parameter's name has 15 levels at most":void 0}function $(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,r="",n="",s="",o=""]=t;return{partition:r,region:n,accountId:s,name:o}}
function d(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var me=10,ue=50,x=10;async function B(e,t){let r=new Map,n=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([g(k(s),x,async o=>{for(let[a,i]of await Y(o,t))r.set(a,ge(i,a))}),g(n,x,async o=>r.set(o,await he(o,t)))]),ye(r,t)}function k(e){let t=[];for(let r of e){let n=le(
r),s=t.find(o=>o.queries.length<me&&!o.names.has(n));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(r),s.names.add(n)}return t.map(r=>r.queries)}function le({
reference:e}){return"name"in e?e.name:""}function J({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${d(e)}${n===void 0?"":`:${n}`}`}async function Y(e,t){
try{let{found:r,missing:n}=await t.get(e.map(J));return await Promise.all(e.map(async s=>{let o=r.find(a=>de(a,s));return o?[s,pe(o,s)]:[s,await fe(s,n,t)]}))}catch(r){
if(!(r instanceof u))throw r;return e.length===1||!H(r)?e.map(n=>[n,r]):(await g(e,x,n=>Y([n],t))).flat()}}function de({arn:e,name:t},{reference:r}){return r.kind===
"arn"?e===r.arn||t===r.arn:t===d(r)}function pe(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||String(e.version)===n?e:A("ParameterVer\
sionMismatch")}async function fe(e,t,r){let n=J(e),s=d(e.reference);if(!t.includes(n))return new u("GetParameters",{kind:"garbage"});if(n===s)return A("Paramete\
rNotFound");try{let{found:o}=await r.get([s]);return A(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){if(o instanceof u)return o;throw o}}function A(e){
return new u("GetParameters",{kind:"answer",code:e,status:400})}async function he(e,t){let r=d(e.reference),n=async s=>(await t.below(s,e.version.stage)).map(a=>X(
a,e)).sort((a,i)=>a.name<i.name?-1:1);try{return await n(r)}catch(s){if(!(s instanceof u))throw s;return!H(s)||!s.says(/ssm:GetParametersByPath/)?s:n(`${r}/`).catch(
()=>s)}}function H({code:e}){return e?.startsWith("AccessDenied")===!0}function ge(e,t){return e instanceof u?e:[X(e,t)]}function X({arn:e,version:t,value:r,modifiedAt:n},{
version:{stage:s}}){return{arn:e,name:$(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:n,value:r}}async function ye(e,t){let r=[...e].flatMap(
([s,o])=>s.described&&!(o instanceof u)?o.map(({arn:a})=>a):[]);if(r.length===0)return new Map(e);let n=await Se([...new Set(r)],t);return new Map([...e].map(([
s,o])=>[s,o instanceof u?o:o.map(a=>{let i=n.get(a.arn);return i?{...a,description:i}:a})]))}async function Se(e,t){let r=new Map,n=[],s=ue/2;for(let a=0;a<e.length;a+=
s)n.push(e.slice(a,a+s));let o;return await g(n,x,async a=>{try{if(o)throw o;let i=new Map(a.map(c=>[$(c)?.name??"",c])),m=[...i.keys()].flatMap(c=>c.includes("\
/")?[`/${c}`]:[c,`/${c}`]);for(let[c,w]of await t.describe(m)){let h=i.get(c.replace(/^\//,""));h!==void 0&&r.set(h,w)}}catch(i){if(!(i instanceof u))throw i;O(
i)&&(o=i);for(let m of a)r.set(m,i)}}),r}function Z(e,t,r){return e.kind!=="answer"?T(e,"Systems Manager"):C(we(e,t,r),e)}function we(e,t,r){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotFo\
und":return ee(t);case"ParameterVersionNotFound":return Re(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
$e(e,t,r):Pe(e,t,r)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:Q(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look \
at https://health.aws.amazon.com for ${t.region}.`}}function ee({text:e,region:t,reference:r,requests:[n]}){let{prefixText:s}=r,o=s==="ssm:"&&r.kind==="name"?`\`\
ssm:/${r.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name that begins w\
ith a slash is another one: ${o}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...n?
_(n):[]].join(`
`)}}function Re({text:e,region:t,reference:r,version:{stage:n,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(n??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${n===void 0?`version ${s}`:`version with the label ${n}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${d(r)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function Pe(e,t,r){let n=t.reference.kind==="prefix",s=n?"ssm:GetParametersByPath":"ssm:GetParameters",o=E(e);if(r.scoped&&o.by==="session policy"&&!o.isExplicit&&
!n)return ee(t);let a=l(t,re(t,r)),i={Effect:"Allow",Action:s,Resource:n?a.flatMap(c=>[c,`${c}/*`]):a[0]??"*"},m=`${ne(r)} may not read the ${n?"path":"paramete\
r"} ${t.text}: ${v(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:b(o)}:{code:"E_SECRET_DENIED",message:m,...o.by!=="session policy"&&{fix:"L\
ook at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:te(o.by,r),statement:i}]}}function $e(e,t,r){let n=E(
e),s=`${ne(r)} may not decrypt the parameter ${t.text}: ${v(n,"kms:Decrypt")}.`;if(n.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:b(n)};let{partition:o,accountId:a}=re(
t,r),{StringEquals:i}=p("ssm",t.region,o),[m=""]=l(t,{partition:o,accountId:a}),c=t.reference.kind==="prefix"?`${m}/*`:m,w={Effect:"Allow",Action:"kms:Decrypt",
Resource:`arn:${o}:kms:${t.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[y]:c}}},h=[{addTo:`${te(n.by,r)}, with the key of the parameter`,statement:w}];
return n.by!=="session policy"&&h.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...w,Principal:{
AWS:r.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:h}}function te(e,t){let r=t.role?`the role ${t.role.
name}`:"that identity";switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"per\
missions boundary":return`Add to the permissions boundary of ${r}`;case"service control policy":case"resource control policy":return"Whoever runs the organisati\
on must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return N(t)}}function re({
reference:e,region:t},{role:r}){return e.kind==="arn"?e:r??{partition:D(t),accountId:"ACCOUNT"}}function ne({role:e}){return e?`The role ${e.name}`:"The identit\
y that was there before this step"}var I={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var et={name:S,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:z,permissionSet:L,queriesPerSession:F,policySize:W,sessionStatements:R,permissionsToRead:U,
firstRequests:e=>[{client:I,count:xe(e)}],read:async(e,t,r)=>B(e,await r(I,t)),explain:Z};function xe(e){let t=e.filter(({reference:r})=>r.kind!=="prefix");return e.
length-t.length+k(t).length}export{et as parameterStore};
