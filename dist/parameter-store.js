const require=process.getBuiltinModule;
import{a as M}from"./apart-domain-policies-suggested-statement.js";import{a as F,b as L}from"./apart-domain-policies-partition.js";import{b as W}from"./apart-domain-requests-request-advice.js";import{a as l}from"./apart-domain-policies-via-service.js";
import{a as E,b,c as v,d as N}from"./apart-domain-refusals-denial.js";import{a as h}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as _}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-error.js";import{a as u,c as C,d as D}from"./apart-domain-failure.js";import"./apart-runtime.js";var V=20;function G({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function K(e,t){let n=f(e,t),r=[p(e.watched?U([e]):
"ssm:GetParameters",[]),...e.described?[p("ssm:DescribeParameters","*")]:[],...e.unread?[]:[z(`${n}*`,e.region,t)]],s=A(e)?JSON.stringify(j(S(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function g(e,t){let n=e.filter(({unread:i})=>!i),r=n.filter(A),s=e.filter(i=>!A(i)&&(i.watched||!i.unread)),
o=e[0]?.region??"",a=U(s);return[...a.length>0?[p(a.length===1?a[0]??"":a,B(s.map(i=>f(i,t))))]:[],...r.length>0?[j(r.flatMap(i=>S(i,t)))]:[],...e.some(({described:i})=>i)?
[p("ssm:DescribeParameters","*")]:[],...n.length>0?[z(ie(n,t),o,t)]:[]]}function U(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function A({reference:e,watched:t}){return e.kind==="prefix"&&!t}function z(e,t,{partition:n}){return{...p(
"kms:Decrypt","*"),Condition:{...l("ssm",t,n),StringLike:{[y]:e}}}}var y="kms:EncryptionContext:PARAMETER_ARN";function j(e){return p("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function p(e,t){return{Effect:"Allow",Action:e,Resource:t}}function S({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function f(e,t){
let[n=""]=S(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function ie(e,t){let[n="",...r]=B(e.map(o=>f(o,t)));if(r.length===0)return n;
let s=n.length;for(let o of r)for(;!o.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function B(e){return[...new Set(e)]}function J(e,t,n){let r=e.flat(),s=g(r,t).filter(({Action:i})=>i!=="kms:Decrypt"),o=n&&ce(n,t),a=[...new Set(r.map(({region:i})=>i))];return{statements:[...s,...o??
[]],keys:o?[]:a.map(i=>Y("KEY_ID",i,t,void 0))}}function ce(e,t){let n=[];for(let{arn:r,description:s}of e){if(!s||s instanceof u)return;let[,,,o=""]=r.split(":"),
{kmsKeyId:a}=s;if(!(a===void 0||a.includes("alias/aws/ssm"))){if(a.includes("alias/"))return;n.push(Y(a,o,t,r))}}return M(n.map(r=>({addTo:"",statement:r}))).map(
({statement:r})=>r)}function Y(e,t,n,r){let{StringEquals:s}=l("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.startsWith("arn:")?e:`a\
rn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:{...s,...r!==void 0&&{[y]:r}}}}}var w="parameter-store",me=/^[\w.-]+(?:\/[\w.-]+)*$/;function H(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return de(t);let n=t.startsWith("/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(s!==void 0&&n==="ssm:/"){let[m="",c]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:c===void 0?m:`${m} stage=${c}`}}if(t.includes("*"))return ue(t,n);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,m="",c=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${m} ${/^\d+$/.test(c)?"version":"stage"}=${c}`}}let a=P(r,n);if(a===void 0)return{source:w,
prefixText:n,kind:"name",name:r};let i=X(t);return{reason:a,...i!==void 0&&{meant:`ssm:${i}`}}}function X(e){let t=e.split("/").filter(n=>n!=="").join("/");return P(
t,"ssm:/")===void 0?`/${t}`:void 0}function ue(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="/"||n==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${r}*`};let s=n.slice(1),o=P(s.slice(0,-1),t);return o===void 0?{source:w,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function de(e){let t=$(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n}=t;if(n.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${n}`};let[r="",s]=n.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=P(r,"ssm:/");if(o===void 0)return{source:w,kind:"arn",arn:e,...t};let a=X(r);return{reason:o,...a!==
void 0&&{meant:`${e.slice(0,-n.length-1)}${a}`}}}function P(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!me.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashe\
s";let n=e.split("/").length;return n>1&&t!=="ssm:/"?"a name of several levels begins with /":n>15?"a parameter's name has 15 levels at most":void 0}function $(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,n="",r="",s="",o=""]=t;return{partition:n,region:r,accountId:s,name:o}}
function d(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var le=10,pe=50,x=10;async function Z(e,t){let n=new Map,r=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([h(I(s),x,async o=>{for(let[a,i]of await ee(o,t))n.set(a,we(i,a))}),h(r,x,async o=>n.set(o,await Se(o,t)))]),Re(n,t)}function I(e){let t=[];for(let n of e){
let r=fe(n),s=t.find(o=>o.queries.length<le&&!o.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}
function fe({reference:e}){return"name"in e?e.name:""}function q({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${d(e)}${r===void 0?"":`:${r}`}`}
async function ee(e,t){try{let{found:n,missing:r}=await t.get(e.map(q));return await Promise.all(e.map(async s=>{let o=n.find(a=>he(a,s));return o?[s,ge(o,s)]:[
s,await ye(s,r,t)]}))}catch(n){if(!(n instanceof u))throw n;return e.length===1||!te(n)?e.map(r=>[r,n]):(await h(e,x,r=>ee([r],t))).flat()}}function he({arn:e,name:t},{
reference:n}){return n.kind==="arn"?e===n.arn||t===n.arn:t===d(n)}function ge(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||String(e.
version)===r?e:k("ParameterVersionMismatch")}async function ye(e,t,n){let r=q(e),s=d(e.reference);if(!t.includes(r))return new u("GetParameters",{kind:"garbage"});
if(r===s)return k("ParameterNotFound");try{let{found:o}=await n.get([s]);return k(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){if(o instanceof
u)return o;throw o}}function k(e){return new u("GetParameters",{kind:"answer",code:e,status:400})}async function Se(e,t){let n=d(e.reference),r=async s=>(await t.
below(s,e.version.stage)).map(a=>ne(a,e)).sort((a,i)=>a.name<i.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof u))throw s;return!te(s)||!s.says(/ssm:GetParametersByPath/)?
s:r(`${n}/`).catch(()=>s)}}function te({code:e}){return e?.startsWith("AccessDenied")===!0}function we(e,t){return e instanceof u?e:[ne(e,t)]}function ne({arn:e,
version:t,value:n,modifiedAt:r},{version:{stage:s}}){return{arn:e,name:$(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function Re(e,t){
let n=[...e].flatMap(([s,o])=>s.described&&!(o instanceof u)?o.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Pe([...new Set(n)],t);return new Map(
[...e].map(([s,o])=>[s,o instanceof u?o:o.map(a=>{let i=r.get(a.arn);return i?{...a,description:i}:a})]))}async function Pe(e,t){let n=new Map,r=[],s=pe/2;for(let a=0;a<
e.length;a+=s)r.push(e.slice(a,a+s));let o;return await h(r,x,async a=>{try{if(o)throw o;let i=new Map(a.map(c=>[$(c)?.name??"",c])),m=[...i.keys()].flatMap(c=>c.
includes("/")?[`/${c}`]:[c,`/${c}`]);for(let[c,R]of await t.describe(m)){let T=i.get(c.replace(/^\//,""));T!==void 0&&n.set(T,R)}}catch(i){if(!(i instanceof u))
throw i;D(i)&&(o=i);for(let m of a)n.set(m,i)}}),n}function re(e,t,n){return e.kind!=="answer"?_(e,"Systems Manager"):N($e(e,t,n),e)}function $e(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return se(t);case"ParameterVersionNotFound":return xe(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
be(e,t,n):Ee(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:C(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look \
at https://health.aws.amazon.com for ${t.region}.`}}function se({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind==="name"?`\`\
ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name that begins w\
ith a slash is another one: ${o}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...r?
W(r):[]].join(`
`)}}function xe({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(r??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${d(n)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function Ee(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=E(e);if(n.scoped&&o.by==="session polic\
y"&&!o.isExplicit&&t.reference.kind!=="prefix")return se(t);let a=S(t,Q(t,n)),i={Effect:"Allow",Action:s,Resource:r?a.flatMap(c=>[c,`${c}/*`]):f(t,Q(t,n))},m=`${ae(
n)} may not read the ${r?"path":"parameter"} ${t.text}: ${b(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:v(o)}:{code:"E_SECRET_DENIED",message:m,
...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:oe(o.by,n),statement:i}]}}
function be(e,t,n){let r=E(e),s=`${ae(n)} may not decrypt the parameter ${t.text}: ${b(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,
fix:v(r)};let{partition:o,accountId:a}=Q(t,n),{StringEquals:i}=l("ssm",t.region,o),m=f(t,{partition:o,accountId:a}),c={Effect:"Allow",Action:"kms:Decrypt",Resource:`\
arn:${o}:kms:${t.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[y]:m}}},R=[{addTo:`${oe(r.by,n)}, with the key of the parameter`,statement:c}];
return r.by!=="session policy"&&R.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...c,Principal:{
AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:R}}function oe(e,t){let n=t.role?`the role ${t.role.name}`:"that identity";switch(e){case"session policy":return"Add to the session's policy (the input `session-po\
licy`, or what the earlier step passed)";case"permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource c\
ontrol policy":return"Whoever runs the organisation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems \
Manager, with a Principal";default:return F(t)}}function Q({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:L(t),accountId:"ACCOUNT"}}function ae({
role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}var O={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var rt={name:w,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:H,permissionSet:G,queriesPerSession:V,policySize:K,sessionStatements:g,permissionsToRead:J,
firstRequests:e=>[{client:O,count:ve(e)}],read:async(e,t,n)=>Z(e,await n(O,t)),explain:re};function ve(e){let t=e.filter(({reference:n})=>n.kind!=="prefix");return e.
length-t.length+I(t).length}export{rt as parameterStore};
