const require=process.getBuiltinModule;
import{a as L}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as W,b as V,c as O,d as G,e as b}from"./apart-domain-policies-secret-reader.js";import{
b as K,c as U}from"./apart-domain-requests-request-advice.js";import"./apart-domain-requests-lease-inputs.js";import{b as h}from"./apart-domain-policies-partition.js";import{a as A,b as I,c as Q,d as _}from"./apart-domain-refusals-denial.js";
import{a as y}from"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as F}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";
import{a as d,c as N,d as M}from"./apart-domain-failure.js";function B(e){return[...Map.groupBy(e,n=>{let{Condition:r={},...s}=n,{StringLike:o={},...i}=r,[a,...c]=Object.keys(o);return a===void 0||c.length>0?n:JSON.stringify(
[s,i,a])}).values()].flatMap(n=>{let[r]=n,[s=""]=Object.keys(r?.Condition?.StringLike??{});if(!r||n.length===1)return r??[];let o=[...new Set(n.flatMap(({Condition:i})=>i?.
StringLike?.[s]??[]))].sort();return{...r,Condition:{...r.Condition,StringLike:{[s]:o.length===1?o[0]:o}}}})}var j=20;function z({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function J(e,t){let n=u(e,t),r=[g(e.watched?Y([e]):
"ssm:GetParameters",[]),...e.described?[g("ssm:DescribeParameters","*")]:[],...e.unread?[]:[H(`${n}*`,e.region,t)]],s=C(e)?JSON.stringify(X(R(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function S(e,t){let n=e.filter(({unread:a})=>!a),r=n.filter(C),s=e.filter(a=>!C(a)&&(a.watched||!a.unread)),
o=e[0]?.region??"",i=Y(s);return[...i.length>0?[g(i.length===1?i[0]??"":i,Z(s.map(a=>u(a,t))))]:[],...r.length>0?[X(r.flatMap(a=>R(a,t)))]:[],...e.some(({described:a})=>a)?
[g("ssm:DescribeParameters","*")]:[],...n.length>0?[H(ye(n,t),o,t)]:[]]}function Y(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function C({reference:e,watched:t}){return e.kind==="prefix"&&!t}function H(e,t,{partition:n}){return{...g(
"kms:Decrypt","*"),Condition:{...h("ssm",t,n),StringLike:{[w]:e}}}}var w="kms:EncryptionContext:PARAMETER_ARN";function X(e){return g("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function g(e,t){return{Effect:"Allow",Action:e,Resource:t}}function R({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function u(e,t){
let[n=""]=R(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function ye(e,t){let[n="",...r]=Z(e.map(o=>u(o,t)));if(r.length===0)return n;
let s=n.length;for(let o of r)for(;!o.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function Z(e){return[...new Set(e)]}function ee(e,t,n){let r=e.flat(),s=S(r,t).filter(({Action:a})=>a!=="kms:Decrypt"),o=n&&L(n,"alias/aws/ssm",(a,c,m)=>q(a,c,t,[Se(m,r,t)])),i=Map.groupBy(r,({region:a})=>a);
return{statements:[...s,...B(o??[])],keys:o?[]:[...i].map(([a,c])=>q("KEY_ID",a,t,[...new Set(c.map(m=>u(m,t)))]))}}function Se(e,t,n){return t.map(s=>u(s,n)).find(
s=>s.endsWith("*")&&e.startsWith(s.slice(0,-1)))??e}function q(e,t,n,r){let{StringEquals:s}=h("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decrypt",Resource:e.
startsWith("arn:")?e:`arn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:s,StringLike:{[w]:r.length===1?r[0]??"":r}}}}var P="parameter-store",te=/^[\w.-]+(?:\/[\w.-]+)*$/;function ne(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return Re(t);let n=t.startsWith("/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=re(r);if(s&&n==="\
ssm:/")return s;if(t.includes("*"))return we(t,n);let o=/^([^:]+):([\w.-]+)$/.exec(t);if(o){let[,c="",m=""]=o;return{reason:"a version or a label does not follo\
w the name with a colon",meant:`ssm:${c}${oe(m)}`}}let i=x(r,n);if(i===void 0)return{source:P,prefixText:n,kind:"name",name:r};let a=se(t);return{reason:i,...a!==
void 0&&{meant:`ssm:${a}`}}}function re(e){let t=/^aws\/reference\/secretsmanager\/(.+)$/.exec(e)?.[1];if(t===void 0)return;let[n="",r]=t.split(":");return{reason:"\
this reads a secret of Secrets Manager by way of Systems Manager, and its own name is enough",meant:r===void 0?n:`${n} stage=${r}`}}function se(e){let t=e.split(
"/").filter(n=>n!=="").join("/");return x(t,"ssm:/")===void 0?`/${t}`:void 0}function oe(e){return/^\$?(?:latest|AWSCURRENT)$/i.test(e)?"":` ${/^\d+$/.test(e)?"\
version":"stage"}=${e}`}function we(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="/"||n==="/")return{reason:"a pat\
h begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and means all below it",meant:`ssm:${r}\
*`};let s=n.slice(1),o=x(s.slice(0,-1),t);return o===void 0?{source:P,prefixText:t,kind:"prefix",prefix:s}:{reason:o}}function Re(e){let t=$(e);if(!t)return{reason:"\
this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n}=t,r=re(n);if(r)return r;if(n.includes("*"))return{reason:"an ARN ca\
nnot be a path; a name can",meant:`ssm:/${n}`};let[s="",o]=n.split(":");if(o!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",
meant:`${e.slice(0,-o.length-1)}${oe(o)}`};let i=x(s,"ssm:/");if(i===void 0)return{source:P,kind:"arn",arn:e,...t};let a=se(s);return{reason:i,...a!==void 0&&{meant:`${e.
slice(0,-n.length-1)}${a}`}}}function x(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>1011)return`a parameter's name has ${1011 .toLocaleString(
"en")} characters at most`;if(te.test(e.replace(/\/+$/,""))&&e.endsWith("/"))return`no slash ends a parameter's name; all that is below a path is ${t}${e.replace(
/\/+$/,"")}/*`;if(!te.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let n=e.split("/").length;return n>
1&&t!=="ssm:/"?"a name of several levels begins with /":n>15?"a parameter's name has 15 levels at most":void 0}function $(e){let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!t)return;let[,n="",r="",s="",o=""]=t;return{partition:n,region:r,accountId:s,name:o}}function E(e){return/^(?!aws|ssm)[a-z_.-][\w.-]{0,99}$/i.test(e)}
function f(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var Pe=10,$e=50,v=10;async function ae(e,t){let n=new Map,r=e.filter(({version:{stage:i}})=>i===void 0||E(i)),s=r.filter(({reference:i})=>i.kind==="prefix"),o=r.
filter(({reference:i})=>i.kind!=="prefix");for(let i of e)r.includes(i)||n.set(i,k("ParameterVersionNotFound"));return await Promise.all([y(D(o),v,async i=>{for(let[
a,c]of await me(i,t))n.set(a,Ae(c,a))}),y(s,v,async i=>n.set(i,await ke(i,t)))]),Ie(n,t)}function D(e){let t=[];for(let n of e){let r=be(n),s=t.find(o=>o.queries.
length<Pe&&!o.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}function be({reference:e}){return"\
name"in e?e.name:""}function ce({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${f(e)}${r===void 0?"":`:${r}`}`}async function me(e,t){try{let{found:n,
missing:r}=await t.get(e.map(ce));return await Promise.all(e.map(async s=>{let o=n.find(i=>xe(i,s));return o?[s,Ee(o,s)]:[s,await ve(s,r,t)]}))}catch(n){if(!(n instanceof
d))throw n;return e.length===1||!de(n)?e.map(r=>[r,n]):(await y(e,v,r=>me([r],t))).flat()}}function xe({arn:e,name:t},{reference:n}){return n.kind==="arn"?e===n.
arn||t===n.arn:t===f(n)}function Ee(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||String(e.version)===r?e:k("ParameterVersionMismatch")}
async function ve(e,t,n){let r=ce(e),s=f(e.reference);if(!t.includes(r))return new d("GetParameters",{kind:"garbage"});if(r===s)return k("ParameterNotFound");try{
let{found:o}=await n.get([s]);return k(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){if(o instanceof d)return o;throw o}}function k(e){return new d(
"GetParameters",{kind:"answer",code:e,status:400})}async function ke(e,t){let n=f(e.reference),r=async s=>(await t.below(s,e.version.stage)).map(i=>le(i,e)).sort(
(i,a)=>i.name<a.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof d))throw s;return!de(s)||!s.says(/ssm:GetParametersByPath/)?s:r(`${n}/`).catch(()=>s)}}
function de({code:e}){return e?.startsWith("AccessDenied")===!0}function Ae(e,t){return e instanceof d?e:[le(e,t)]}function le({arn:e,version:t,value:n,modifiedAt:r},{
version:{stage:s}}){return{arn:e,name:$(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function Ie(e,t){let n=[...e].flatMap(
([s,o])=>s.described&&!(o instanceof d)?o.map(({arn:i})=>i):[]).filter(s=>$(s)?.accountId!=="");if(n.length===0)return new Map(e);let r=await Oe([...new Set(n)],
t);return new Map([...e].map(([s,o])=>[s,o instanceof d?o:o.map(i=>{let a=r.get(i.arn);return a?{...i,description:a}:i})]))}function ie(e){let t=$(e)?.name??"";
return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function Qe(){return new d("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function Oe(e,t){
let n=new Map,r=[],s=$e/2;for(let c=0;c<e.length;c+=s)r.push(e.slice(c,c+s));let o,i,a=()=>(i??=t.describeShared(),i);return await y(r,v,async c=>{try{if(o)throw o;
let m=await t.describe([...new Set(c.flatMap(ie))]);for(let l of c){let ge=m.find(p=>p.arn===void 0?ie(l).includes(p.name):p.arn===l)??(await a()).find(p=>p.arn===
l||p.name===l);n.set(l,ge?.description??Qe())}}catch(m){if(!(m instanceof d))throw m;M(m)&&(o=m);for(let l of c)n.set(l,m)}}),n}function ue(e,t,n){return e.kind!=="answer"?F(e,"Systems Manager"):_(Ce(e,t,n),e)}function Ce(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return fe(t);case"ParameterVersionNotFound":return De(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
Me(e,t,n):Ne(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:N(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":W(e,t.region)??`Run the job again. If \
it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function fe({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name tha\
t begins with a slash is another one: ${o}.`]:[],...r&&U(r,"optional")&&n.kind==="name"&&s==="ssm:/"?[`If it is a path, write \`${e}/*\` for all that is below it\
.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lists what there is: \`aws ssm describe-parame\
ters --region ${t}\``,...r?K(r):[]].join(`
`)}}function pe(e){let t=`ssm:${f(e)}`;return{message:`There is no parameter below ${t}.`,check:`If it is a parameter itself, leave out the /*: \`${t}\`. Else ch\
eck the path, the region and the account.`}}function De({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){return{code:"E_SECRET_NO_VALUE",message:`Th\
e parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...Te(r),`This tells which there are: \`aws ssm get-parameter-h\
istory --name ${f(n)} --region ${t} --query "Parameters[].[Version,Labels]"\``].join(`
`)}}function Te(e="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(e)?["That is a label of Secrets Manager: parameters have versions, and labels of your\
 own."]:/^\d+$/.test(e)?[`A version is chosen with \`version=${e}\`.`]:E(e)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a dig\
it, aws or ssm."]}function Ne(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=A(e);if(n.scoped&&o.by===
"session policy"&&!o.isExplicit&&t.reference.kind!=="prefix")return fe(t);let i=R(t,b(t,n)),a={Effect:"Allow",Action:s,Resource:r?i.flatMap(m=>[m,`${m}/*`]):u(t,
b(t,n))},c=`${O(n)} may not read the ${r?"path":"parameter"} ${t.text}: ${I(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:Q(o)}:{code:"E_SEC\
RET_DENIED",message:c,...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[
{addTo:he(o.by,n),statement:a}]}}function Me(e,t,n){let r=A(e),s=`${O(n)} may not decrypt the parameter ${t.text}: ${I(r,"kms:Decrypt")}.`;if(r.isExplicit)return{
code:"E_SECRET_KMS",message:s,fix:Q(r)};let{partition:o,accountId:i}=b(t,n),{StringEquals:a}=h("ssm",t.region,o),c=u(t,{partition:o,accountId:i}),m={Effect:"All\
ow",Action:"kms:Decrypt",Resource:`arn:${o}:kms:${t.region}:${i}:key/KEY_ID`,Condition:{StringEquals:a,StringLike:{[w]:c}}},l=[{addTo:`${he(r.by,n)}, with the k\
ey of the parameter`,statement:m}];return r.by!=="session policy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its \
account",statement:{...m,Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:l}}function he(e,t){let n=G(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return V(t)}}var T={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var gt={name:P,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:ne,permissionSet:z,queriesPerSession:j,policySize:J,sessionStatements:S,permissionsToRead:ee,
firstRequests:e=>[{client:T,count:Le(e)}],read:async(e,t,n)=>ae(e,await n(T,t)),nothingBelow:pe,explain:ue};function Le(e){let t=e.filter(({reference:n})=>n.kind!==
"prefix");return e.length-t.length+D(t).length}export{gt as parameterStore};
