const require=process.getBuiltinModule;
import{a as M}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as F,b as L,c as A,d as W,e as $}from"./apart-domain-policies-partition.js";import{
b as V}from"./apart-domain-requests-request-advice.js";import"./apart-domain-requests-lease-inputs.js";import{a as f}from"./apart-domain-policies-via-service.js";import{a as b,b as v,c as k,d as N}from"./apart-domain-refusals-denial.js";
import{a as g}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as _}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";
import{a as d,c as D,d as T}from"./apart-domain-failure.js";function G(e){return[...Map.groupBy(e,n=>{let{Condition:r={},...s}=n,{StringLike:o={},...i}=r,[a,...c]=Object.keys(o);return a===void 0||c.length>0?n:JSON.stringify(
[s,i,a])}).values()].flatMap(n=>{let[r]=n,[s=""]=Object.keys(r?.Condition?.StringLike??{});if(!r||n.length===1)return r??[];let o=[...new Set(n.flatMap(({Condition:i})=>i?.
StringLike?.[s]??[]))].sort();return{...r,Condition:{...r.Condition,StringLike:{[s]:o.length===1?o[0]:o}}}})}var K=20;function U({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function j(e,t){let n=l(e,t),r=[h(e.watched?z([e]):
"ssm:GetParameters",[]),...e.described?[h("ssm:DescribeParameters","*")]:[],...e.unread?[]:[B(`${n}*`,e.region,t)]],s=Q(e)?JSON.stringify(J(w(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function y(e,t){let n=e.filter(({unread:a})=>!a),r=n.filter(Q),s=e.filter(a=>!Q(a)&&(a.watched||!a.unread)),
o=e[0]?.region??"",i=z(s);return[...i.length>0?[h(i.length===1?i[0]??"":i,Y(s.map(a=>l(a,t))))]:[],...r.length>0?[J(r.flatMap(a=>w(a,t)))]:[],...e.some(({described:a})=>a)?
[h("ssm:DescribeParameters","*")]:[],...n.length>0?[B(me(n,t),o,t)]:[]]}function z(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function Q({reference:e,watched:t}){return e.kind==="prefix"&&!t}function B(e,t,{partition:n}){return{...h(
"kms:Decrypt","*"),Condition:{...f("ssm",t,n),StringLike:{[S]:e}}}}var S="kms:EncryptionContext:PARAMETER_ARN";function J(e){return h("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function h(e,t){return{Effect:"Allow",Action:e,Resource:t}}function w({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function l(e,t){
let[n=""]=w(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function me(e,t){let[n="",...r]=Y(e.map(o=>l(o,t)));if(r.length===0)return n;
let s=n.length;for(let o of r)for(;!o.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function Y(e){return[...new Set(e)]}function X(e,t,n){let r=e.flat(),s=y(r,t).filter(({Action:a})=>a!=="kms:Decrypt"),o=n&&M(n,"alias/aws/ssm",(a,c,m)=>H(a,c,t,[de(m,r,t)])),i=Map.groupBy(r,({region:a})=>a);
return{statements:[...s,...G(o??[])],keys:o?[]:[...i].map(([a,c])=>H("KEY_ID",a,t,[...new Set(c.map(m=>l(m,t)))]))}}function de(e,t,n){return t.map(s=>l(s,n)).find(
s=>s.endsWith("*")&&e.startsWith(s.slice(0,-1)))??e}function H(e,t,n,r){let{StringEquals:s}=f("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.
startsWith("arn:")?e:`arn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:s,StringLike:{[S]:r.length===1?r[0]??"":r}}}}var R="parameter-store",le=/^[\w.-]+(?:\/[\w.-]+)*$/;function Z(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return pe(t);let n=t.startsWith("/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(s!==void 0&&n==="ssm:/"){let[c="",m]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:m===void 0?c:`${c} stage=${m}`}}if(t.includes("*"))return ue(t,n);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,c="",m=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${c} ${/^\d+$/.test(m)?"version":"stage"}=${m}`}}let i=x(r,n);if(i===void 0)return{source:R,
prefixText:n,kind:"name",name:r};let a=q(t);return{reason:i,...a!==void 0&&{meant:`ssm:${a}`}}}function q(e){let t=e.split("/").filter(n=>n!=="").join("/");return x(
t,"ssm:/")===void 0?`/${t}`:void 0}function ue(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="/"||n==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${r}*`};let s=n.slice(1),o=x(s.slice(0,-1),t);return o===void 0?{source:R,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function pe(e){let t=P(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n}=t;if(n.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${n}`};let[r="",s]=n.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=x(r,"ssm:/");if(o===void 0)return{source:R,kind:"arn",arn:e,...t};let i=q(r);return{reason:o,...i!==
void 0&&{meant:`${e.slice(0,-n.length-1)}${i}`}}}function x(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name h\
as ${1011 .toLocaleString("en")} characters at most`;if(!le.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashe\
s";let n=e.split("/").length;return n>1&&t!=="ssm:/"?"a name of several levels begins with /":n>15?"a parameter's name has 15 levels at most":void 0}function P(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,n="",r="",s="",o=""]=t;return{partition:n,region:r,accountId:s,name:o}}
function u(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var fe=10,he=50,E=10;async function te(e,t){let n=new Map,r=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([g(C(s),E,async o=>{for(let[i,a]of await re(o,t))n.set(i,Pe(a,i))}),g(r,E,async o=>n.set(o,await Re(o,t)))]),$e(n,t)}function C(e){let t=[];for(let n of e){
let r=ge(n),s=t.find(o=>o.queries.length<fe&&!o.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}
function ge({reference:e}){return"name"in e?e.name:""}function ne({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${u(e)}${r===void 0?"":`:${r}`}`}
async function re(e,t){try{let{found:n,missing:r}=await t.get(e.map(ne));return await Promise.all(e.map(async s=>{let o=n.find(i=>ye(i,s));return o?[s,Se(o,s)]:
[s,await we(s,r,t)]}))}catch(n){if(!(n instanceof d))throw n;return e.length===1||!se(n)?e.map(r=>[r,n]):(await g(e,E,r=>re([r],t))).flat()}}function ye({arn:e,
name:t},{reference:n}){return n.kind==="arn"?e===n.arn||t===n.arn:t===u(n)}function Se(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||
String(e.version)===r?e:I("ParameterVersionMismatch")}async function we(e,t,n){let r=ne(e),s=u(e.reference);if(!t.includes(r))return new d("GetParameters",{kind:"\
garbage"});if(r===s)return I("ParameterNotFound");try{let{found:o}=await n.get([s]);return I(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){
if(o instanceof d)return o;throw o}}function I(e){return new d("GetParameters",{kind:"answer",code:e,status:400})}async function Re(e,t){let n=u(e.reference),r=async s=>(await t.
below(s,e.version.stage)).map(i=>oe(i,e)).sort((i,a)=>i.name<a.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof d))throw s;return!se(s)||!s.says(/ssm:GetParametersByPath/)?
s:r(`${n}/`).catch(()=>s)}}function se({code:e}){return e?.startsWith("AccessDenied")===!0}function Pe(e,t){return e instanceof d?e:[oe(e,t)]}function oe({arn:e,
version:t,value:n,modifiedAt:r},{version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function $e(e,t){
let n=[...e].flatMap(([s,o])=>s.described&&!(o instanceof d)?o.map(({arn:i})=>i):[]).filter(s=>P(s)?.accountId!=="");if(n.length===0)return new Map(e);let r=await Ee(
[...new Set(n)],t);return new Map([...e].map(([s,o])=>[s,o instanceof d?o:o.map(i=>{let a=r.get(i.arn);return a?{...i,description:a}:i})]))}function ee(e){let t=P(
e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function xe(){return new d("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function Ee(e,t){
let n=new Map,r=[],s=he/2;for(let i=0;i<e.length;i+=s)r.push(e.slice(i,i+s));let o;return await g(r,E,async i=>{try{if(o)throw o;let a=await t.describe([...new Set(
i.flatMap(ee))]);for(let c of i){let m=a.find(p=>p.arn===void 0?ee(c).includes(p.name):p.arn===c);n.set(c,m?.description??xe())}}catch(a){if(!(a instanceof d))throw a;
T(a)&&(o=a);for(let c of i)n.set(c,a)}}),n}function ie(e,t,n){return e.kind!=="answer"?_(e,"Systems Manager"):N(be(e,t,n),e)}function be(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return ae(t);case"ParameterVersionNotFound":return ve(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
Ae(e,t,n):ke(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:D(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":F(e,t.region)??`Run the job again. If \
it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function ae({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name tha\
t begins with a slash is another one: ${o}.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lis\
ts what there is: \`aws ssm describe-parameters --region ${t}\``,...r?V(r):[]].join(`
`)}}function ve({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(r??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${u(n)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function ke(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=b(e);if(n.scoped&&o.by==="session polic\
y"&&!o.isExplicit&&t.reference.kind!=="prefix")return ae(t);let i=w(t,$(t,n)),a={Effect:"Allow",Action:s,Resource:r?i.flatMap(m=>[m,`${m}/*`]):l(t,$(t,n))},c=`${A(
n)} may not read the ${r?"path":"parameter"} ${t.text}: ${v(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:k(o)}:{code:"E_SECRET_DENIED",message:c,
...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:ce(o.by,n),statement:a}]}}
function Ae(e,t,n){let r=b(e),s=`${A(n)} may not decrypt the parameter ${t.text}: ${v(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:k(
r)};let{partition:o,accountId:i}=$(t,n),{StringEquals:a}=f("ssm",t.region,o),c=l(t,{partition:o,accountId:i}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`a\
rn:${o}:kms:${t.region}:${i}:key/KEY_ID`,Condition:{StringEquals:a,StringLike:{[S]:c}}},p=[{addTo:`${ce(r.by,n)}, with the key of the parameter`,statement:m}];return r.
by!=="session policy"&&p.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{AWS:n.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:p}}function ce(e,t){let n=W(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return L(t)}}var O={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var at={name:R,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:Z,permissionSet:U,queriesPerSession:K,policySize:j,sessionStatements:y,permissionsToRead:X,
firstRequests:e=>[{client:O,count:Qe(e)}],read:async(e,t,n)=>te(e,await n(O,t)),explain:ie};function Qe(e){let t=e.filter(({reference:n})=>n.kind!=="prefix");return e.
length-t.length+C(t).length}export{at as parameterStore};
