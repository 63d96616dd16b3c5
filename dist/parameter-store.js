const require=process.getBuiltinModule;
import{a as N}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as L,b as W,c as Q,d as V,e as x}from"./apart-domain-policies-partition.js";import{
b as G}from"./apart-domain-requests-request-advice.js";import"./apart-domain-requests-lease-inputs.js";import{a as h}from"./apart-domain-policies-via-service.js";import{a as v,b as k,c as A,d as _}from"./apart-domain-refusals-denial.js";
import{a as y}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as F}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";
import{a as d,c as T,d as M}from"./apart-domain-failure.js";function K(e){return[...Map.groupBy(e,n=>{let{Condition:r={},...s}=n,{StringLike:o={},...i}=r,[a,...c]=Object.keys(o);return a===void 0||c.length>0?n:JSON.stringify(
[s,i,a])}).values()].flatMap(n=>{let[r]=n,[s=""]=Object.keys(r?.Condition?.StringLike??{});if(!r||n.length===1)return r??[];let o=[...new Set(n.flatMap(({Condition:i})=>i?.
StringLike?.[s]??[]))].sort();return{...r,Condition:{...r.Condition,StringLike:{[s]:o.length===1?o[0]:o}}}})}var U=20;function j({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function z(e,t){let n=u(e,t),r=[g(e.watched?B([e]):
"ssm:GetParameters",[]),...e.described?[g("ssm:DescribeParameters","*")]:[],...e.unread?[]:[J(`${n}*`,e.region,t)]],s=I(e)?JSON.stringify(Y(P(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function S(e,t){let n=e.filter(({unread:a})=>!a),r=n.filter(I),s=e.filter(a=>!I(a)&&(a.watched||!a.unread)),
o=e[0]?.region??"",i=B(s);return[...i.length>0?[g(i.length===1?i[0]??"":i,H(s.map(a=>u(a,t))))]:[],...r.length>0?[Y(r.flatMap(a=>P(a,t)))]:[],...e.some(({described:a})=>a)?
[g("ssm:DescribeParameters","*")]:[],...n.length>0?[J(le(n,t),o,t)]:[]]}function B(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function I({reference:e,watched:t}){return e.kind==="prefix"&&!t}function J(e,t,{partition:n}){return{...g(
"kms:Decrypt","*"),Condition:{...h("ssm",t,n),StringLike:{[w]:e}}}}var w="kms:EncryptionContext:PARAMETER_ARN";function Y(e){return g("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function g(e,t){return{Effect:"Allow",Action:e,Resource:t}}function P({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function u(e,t){
let[n=""]=P(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function le(e,t){let[n="",...r]=H(e.map(o=>u(o,t)));if(r.length===0)return n;
let s=n.length;for(let o of r)for(;!o.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function H(e){return[...new Set(e)]}function Z(e,t,n){let r=e.flat(),s=S(r,t).filter(({Action:a})=>a!=="kms:Decrypt"),o=n&&N(n,"alias/aws/ssm",(a,c,m)=>X(a,c,t,[ue(m,r,t)])),i=Map.groupBy(r,({region:a})=>a);
return{statements:[...s,...K(o??[])],keys:o?[]:[...i].map(([a,c])=>X("KEY_ID",a,t,[...new Set(c.map(m=>u(m,t)))]))}}function ue(e,t,n){return t.map(s=>u(s,n)).find(
s=>s.endsWith("*")&&e.startsWith(s.slice(0,-1)))??e}function X(e,t,n,r){let{StringEquals:s}=h("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.
startsWith("arn:")?e:`arn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:s,StringLike:{[w]:r.length===1?r[0]??"":r}}}}var R="parameter-store",pe=/^[\w.-]+(?:\/[\w.-]+)*$/;function q(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return he(t);let n=t.startsWith("/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=/^aws\/reference\/secretsmanager\/(.+)$/.
exec(r)?.[1];if(s!==void 0&&n==="ssm:/"){let[c="",m]=s.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own n\
ame is enough",meant:m===void 0?c:`${c} stage=${m}`}}if(t.includes("*"))return fe(t,n);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,c="",m=""]=o;return{reason:"\
a version or a label does not follow the name with a colon",meant:`ssm:${c} ${/^\d+$/.test(m)?"version":"stage"}=${m}`}}let i=E(r,n);if(i===void 0)return{source:R,
prefixText:n,kind:"name",name:r};let a=ee(t);return{reason:i,...a!==void 0&&{meant:`ssm:${a}`}}}function ee(e){let t=e.split("/").filter(n=>n!=="").join("/");return E(
t,"ssm:/")===void 0?`/${t}`:void 0}function fe(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="/"||n==="/")return{reason:"\
a path begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`\
ssm:${r}*`};let s=n.slice(1),o=E(s.slice(0,-1),t);return o===void 0?{source:R,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function he(e){let t=$(e);if(!t)return{
reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n}=t;if(n.includes("*"))return{reason:"an ARN cannot be a path\
; a name can",meant:`ssm:/${n}`};let[r="",s]=n.split(":");if(s!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(
0,-s.length-1)} ${/^\d+$/.test(s)?"version":"stage"}=${s}`};let o=E(r,"ssm:/");if(o===void 0)return{source:R,kind:"arn",arn:e,...t};let i=ee(r);return{reason:o,
...i!==void 0&&{meant:`${e.slice(0,-n.length-1)}${i}`}}}function E(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's\
 name has ${1011 .toLocaleString("en")} characters at most`;if(!pe.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single\
 slashes";let n=e.split("/").length;return n>1&&t!=="ssm:/"?"a name of several levels begins with /":n>15?"a parameter's name has 15 levels at most":void 0}function $(e){
let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,n="",r="",s="",o=""]=t;return{partition:n,region:r,accountId:s,name:o}}
function p(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var ge=10,ye=50,b=10;async function ne(e,t){let n=new Map,r=e.filter(({reference:o})=>o.kind==="prefix"),s=e.filter(({reference:o})=>o.kind!=="prefix");return await Promise.
all([y(D(s),b,async o=>{for(let[i,a]of await se(o,t))n.set(i,xe(a,i))}),y(r,b,async o=>n.set(o,await $e(o,t)))]),Ee(n,t)}function D(e){let t=[];for(let n of e){
let r=Se(n),s=t.find(o=>o.queries.length<ge&&!o.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}
function Se({reference:e}){return"name"in e?e.name:""}function re({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${p(e)}${r===void 0?"":`:${r}`}`}
async function se(e,t){try{let{found:n,missing:r}=await t.get(e.map(re));return await Promise.all(e.map(async s=>{let o=n.find(i=>we(i,s));return o?[s,Pe(o,s)]:
[s,await Re(s,r,t)]}))}catch(n){if(!(n instanceof d))throw n;return e.length===1||!oe(n)?e.map(r=>[r,n]):(await y(e,b,r=>se([r],t))).flat()}}function we({arn:e,
name:t},{reference:n}){return n.kind==="arn"?e===n.arn||t===n.arn:t===p(n)}function Pe(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||
String(e.version)===r?e:C("ParameterVersionMismatch")}async function Re(e,t,n){let r=re(e),s=p(e.reference);if(!t.includes(r))return new d("GetParameters",{kind:"\
garbage"});if(r===s)return C("ParameterNotFound");try{let{found:o}=await n.get([s]);return C(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){
if(o instanceof d)return o;throw o}}function C(e){return new d("GetParameters",{kind:"answer",code:e,status:400})}async function $e(e,t){let n=p(e.reference),r=async s=>(await t.
below(s,e.version.stage)).map(i=>ie(i,e)).sort((i,a)=>i.name<a.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof d))throw s;return!oe(s)||!s.says(/ssm:GetParametersByPath/)?
s:r(`${n}/`).catch(()=>s)}}function oe({code:e}){return e?.startsWith("AccessDenied")===!0}function xe(e,t){return e instanceof d?e:[ie(e,t)]}function ie({arn:e,
version:t,value:n,modifiedAt:r},{version:{stage:s}}){return{arn:e,name:$(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function Ee(e,t){
let n=[...e].flatMap(([s,o])=>s.described&&!(o instanceof d)?o.map(({arn:i})=>i):[]).filter(s=>$(s)?.accountId!=="");if(n.length===0)return new Map(e);let r=await ve(
[...new Set(n)],t);return new Map([...e].map(([s,o])=>[s,o instanceof d?o:o.map(i=>{let a=r.get(i.arn);return a?{...i,description:a}:i})]))}function te(e){let t=$(
e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function be(){return new d("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function ve(e,t){
let n=new Map,r=[],s=ye/2;for(let c=0;c<e.length;c+=s)r.push(e.slice(c,c+s));let o,i,a=()=>(i??=t.describeShared(),i);return await y(r,b,async c=>{try{if(o)throw o;
let m=await t.describe([...new Set(c.flatMap(te))]);for(let l of c){let de=m.find(f=>f.arn===void 0?te(l).includes(f.name):f.arn===l)??(await a()).find(f=>f.arn===
l||f.name===l);n.set(l,de?.description??be())}}catch(m){if(!(m instanceof d))throw m;M(m)&&(o=m);for(let l of c)n.set(l,m)}}),n}function ae(e,t,n){return e.kind!=="answer"?F(e,"Systems Manager"):_(ke(e,t,n),e)}function ke(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return ce(t);case"ParameterVersionNotFound":return Ae(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
Ie(e,t,n):Qe(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:T(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":L(e,t.region)??`Run the job again. If \
it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function ce({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name tha\
t begins with a slash is another one: ${o}.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lis\
ts what there is: \`aws ssm describe-parameters --region ${t}\``,...r?G(r):[]].join(`
`)}}function Ae({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){let o=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(r??"");return{code:"E_SECRET_NO_VALU\
E",message:`The parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...o?["That is a label of Secrets Manager: param\
eters have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${p(n)} --region ${t} --query "Parameters[\
].[Version,Labels]"\``].join(`
`)}}function Qe(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=v(e);if(n.scoped&&o.by==="session polic\
y"&&!o.isExplicit&&t.reference.kind!=="prefix")return ce(t);let i=P(t,x(t,n)),a={Effect:"Allow",Action:s,Resource:r?i.flatMap(m=>[m,`${m}/*`]):u(t,x(t,n))},c=`${Q(
n)} may not read the ${r?"path":"parameter"} ${t.text}: ${k(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:A(o)}:{code:"E_SECRET_DENIED",message:c,
...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:me(o.by,n),statement:a}]}}
function Ie(e,t,n){let r=v(e),s=`${Q(n)} may not decrypt the parameter ${t.text}: ${k(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:A(
r)};let{partition:o,accountId:i}=x(t,n),{StringEquals:a}=h("ssm",t.region,o),c=u(t,{partition:o,accountId:i}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`a\
rn:${o}:kms:${t.region}:${i}:key/KEY_ID`,Condition:{StringEquals:a,StringLike:{[w]:c}}},l=[{addTo:`${me(r.by,n)}, with the key of the parameter`,statement:m}];return r.
by!=="session policy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{AWS:n.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:l}}function me(e,t){let n=V(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return W(t)}}var O={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var dt={name:R,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:q,permissionSet:j,queriesPerSession:U,policySize:z,sessionStatements:S,permissionsToRead:Z,
firstRequests:e=>[{client:O,count:Ce(e)}],read:async(e,t,n)=>ne(e,await n(O,t)),explain:ae};function Ce(e){let t=e.filter(({reference:n})=>n.kind!=="prefix");return e.
length-t.length+D(t).length}export{dt as parameterStore};
