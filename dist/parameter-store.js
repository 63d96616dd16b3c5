const require=process.getBuiltinModule;
import{a as L}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as V,b as G,c as O,d as K,e as b}from"./apart-domain-policies-secret-reader.js";import{
b as U,c as B}from"./apart-domain-requests-request-advice.js";import"./apart-domain-requests-lease-inputs.js";import{b as h}from"./apart-domain-policies-partition.js";import{a as A,b as I,c as Q,d as F}from"./apart-domain-refusals-denial.js";
import{a as y}from"./apart-domain-in-parallel.js";import{a as W}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-edit-distance.js";import{a as N}from"./apart-domain-requests-request.js";
import"./apart-domain-error.js";import{a as d,c as M,d as _}from"./apart-domain-failure.js";function j(e){return[...Map.groupBy(e,n=>{let{Condition:r={},...s}=n,{StringLike:i={},...o}=r,[a,...c]=Object.keys(i);return a===void 0||c.length>0?n:JSON.stringify(
[s,o,a])}).values()].flatMap(n=>{let[r]=n,[s=""]=Object.keys(r?.Condition?.StringLike??{});if(!r||n.length===1)return r??[];let i=[...new Set(n.flatMap(({Condition:o})=>o?.
StringLike?.[s]??[]))].sort();return{...r,Condition:{...r.Condition,StringLike:{[s]:i.length===1?i[0]:i}}}})}var z=20;function J({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function Y(e,t){let n=u(e,t),r=[g(e.watched?H([e]):
"ssm:GetParameters",[]),...e.described?[g("ssm:DescribeParameters","*")]:[],...e.unread?[]:[X(`${n}*`,e.region,t)]],s=C(e)?JSON.stringify(Z(R(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function S(e,t){let n=e.filter(({unread:a})=>!a),r=n.filter(C),s=e.filter(a=>!C(a)&&(a.watched||!a.unread)),
i=e[0]?.region??"",o=H(s);return[...o.length>0?[g(o.length===1?o[0]??"":o,q(s.map(a=>u(a,t))))]:[],...r.length>0?[Z(r.flatMap(a=>R(a,t)))]:[],...e.some(({described:a})=>a)?
[g("ssm:DescribeParameters","*")]:[],...n.length>0?[X(Re(n,t),i,t)]:[]]}function H(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function C({reference:e,watched:t}){return e.kind==="prefix"&&!t}function X(e,t,{partition:n}){return{...g(
"kms:Decrypt","*"),Condition:{...h("ssm",t,n),StringLike:{[w]:e}}}}var w="kms:EncryptionContext:PARAMETER_ARN";function Z(e){return g("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function g(e,t){return{Effect:"Allow",Action:e,Resource:t}}function R({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function u(e,t){
let[n=""]=R(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function Re(e,t){let[n="",...r]=q(e.map(i=>u(i,t)));if(r.length===0)return n;
let s=n.length;for(let i of r)for(;!i.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function q(e){return[...new Set(e)]}function te(e,t,n){let r=e.flat(),s=S(r,t).filter(({Action:a})=>a!=="kms:Decrypt"),i=n&&L(n,"alias/aws/ssm",(a,c,m)=>ee(a,c,t,[Pe(m,r,t)])),o=Map.groupBy(r,({region:a})=>a);
return{statements:[...s,...j(i??[])],keys:i?[]:[...o].map(([a,c])=>ee("KEY_ID",a,t,[...new Set(c.map(m=>u(m,t)))]))}}function Pe(e,t,n){return t.map(s=>u(s,n)).
find(s=>s.endsWith("*")&&e.startsWith(s.slice(0,-1)))??e}function ee(e,t,n,r){let{StringEquals:s}=h("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decry\
pt",Resource:e.startsWith("arn:")?e:`arn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:s,StringLike:{[w]:r.length===1?r[0]??"":r}}}}var P="parameter-store",ne=/^[\w.-]+(?:\/[\w.-]+)*$/,re=15,se=1011;function ie(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return be(t);let n=t.startsWith(
"/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=oe(r);if(s&&n==="ssm:/")return s;if(t.includes("*"))return $e(t,n);let i=/^([^:]+):([\w.-]+)$/.exec(t);if(i){let[,c="",
m=""]=i;return{reason:"a version or a label does not follow the name with a colon",meant:`ssm:${c}${ce(m)}`}}let o=x(r,n);if(o===void 0)return{source:P,prefixText:n,
kind:"name",name:r};let a=ae(t);return{reason:o,...a!==void 0&&{meant:`ssm:${a}`}}}function oe(e){let t=/^aws\/reference\/secretsmanager\/(.+)$/.exec(e)?.[1];if(t===
void 0)return;let[n="",r]=t.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own name is enough",meant:r===void 0?
n:`${n} stage=${r}`}}function ae(e){let t=e.split("/").filter(n=>n!=="").join("/");return x(t,"ssm:/")===void 0?`/${t}`:void 0}function ce(e){return/^\$?(?:latest|AWSCURRENT)$/i.
test(e)?"":` ${/^\d+$/.test(e)?"version":"stage"}=${e}`}function $e(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="\
/"||n==="/")return{reason:"a path begins with / and has one level or more before its /*"};if(e!==`${n}*`||!n.endsWith("/"))return{reason:"a path ends in /*, and\
 means all below it",meant:`ssm:${r}*`};let s=n.slice(1),i=x(s.slice(0,-1),t);return i===void 0?{source:P,prefixText:t,kind:"prefix",prefix:s}:{reason:i}}function be(e){
let t=$(e);if(!t)return{reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};let{name:n,region:r}=t;if(!N(r))return{reason:`${r}\
 in it is no region`};let s=oe(n);if(s)return s;if(n.includes("*"))return{reason:"an ARN cannot be a path; a name can",meant:`ssm:/${n}`};let[i="",o]=n.split(":");
if(o!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(0,-o.length-1)}${ce(o)}`};let a=x(i,"ssm:/");if(a===void 0)
return{source:P,kind:"arn",arn:e,...t};let c=ae(i);return{reason:a,...c!==void 0&&{meant:`${e.slice(0,-n.length-1)}${c}`}}}function x(e,t){if(e==="")return"ther\
e is no parameter after ssm:";if(e.length>se)return`a parameter's name has ${se.toLocaleString("en")} characters at most`;if(ne.test(e.replace(/\/+$/,""))&&e.endsWith(
"/"))return`no slash ends a parameter's name; all that is below a path is ${t}${e.replace(/\/+$/,"")}/*`;if(!ne.test(e))return"a parameter's name has letters, d\
igits and _.- and, between its levels, single slashes";let n=e.split("/").length;return n>1&&t!=="ssm:/"?"a name of several levels begins with /":n>re?`a parame\
ter's name has ${re} levels at most`:void 0}function $(e){let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.exec(e);if(!t)return;let[,n="",r="",
s="",i=""]=t;return{partition:n,region:r,accountId:s,name:i}}function E(e){return/^(?!aws|ssm)[a-z_.-][\w.-]{0,99}$/i.test(e)}function f(e){if(e.kind==="arn")return e.
arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var xe=10,Ee=50,v=10;async function de(e,t){let n=new Map,r=e.filter(({version:{stage:o}})=>o===void 0||E(o)),s=r.filter(({reference:o})=>o.kind==="prefix"),i=r.
filter(({reference:o})=>o.kind!=="prefix");for(let o of e)r.includes(o)||n.set(o,k("ParameterVersionNotFound"));return await Promise.all([y(D(i),v,async o=>{for(let[
a,c]of await ue(o,t))n.set(a,Oe(c,a))}),y(s,v,async o=>n.set(o,await Qe(o,t)))]),Ce(n,t)}function D(e){let t=[];for(let n of e){let r=ve(n),s=t.find(i=>i.queries.
length<xe&&!i.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}function ve({reference:e}){return"\
name"in e?e.name:""}function le({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${f(e)}${r===void 0?"":`:${r}`}`}async function ue(e,t){try{let{found:n,
missing:r}=await t.get(e.map(le));return await Promise.all(e.map(async s=>{let i=n.find(o=>ke(o,s));return i?[s,Ae(i,s)]:[s,await Ie(s,r,t)]}))}catch(n){if(!(n instanceof
d))throw n;return e.length===1||!fe(n)?e.map(r=>[r,n]):(await y(e,v,r=>ue([r],t))).flat()}}function ke({arn:e,name:t},{reference:n}){return n.kind==="arn"?e===n.
arn||t===n.arn:t===f(n)}function Ae(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||String(e.version)===r?e:k("ParameterVersionMismatch")}
async function Ie(e,t,n){let r=le(e),s=f(e.reference);if(!t.includes(r))return new d("GetParameters",{kind:"garbage"});if(r===s)return k("ParameterNotFound");try{
let{found:i}=await n.get([s]);return k(i.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(i){if(i instanceof d)return i;throw i}}function k(e){return new d(
"GetParameters",{kind:"answer",code:e,status:400})}async function Qe(e,t){let n=f(e.reference),r=async s=>(await t.below(s,e.version.stage)).map(o=>pe(o,e)).sort(
(o,a)=>o.name<a.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof d))throw s;return!fe(s)||!s.says(/ssm:GetParametersByPath/)?s:r(`${n}/`).catch(()=>s)}}
function fe({code:e}){return e?.startsWith("AccessDenied")===!0}function Oe(e,t){return e instanceof d?e:[pe(e,t)]}function pe({arn:e,version:t,value:n,modifiedAt:r},{
version:{stage:s}}){return{arn:e,name:$(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[s],createdAt:r,value:n}}async function Ce(e,t){let n=[...e].flatMap(
([s,i])=>s.described&&!(i instanceof d)?i.map(({arn:o})=>o):[]).filter(s=>$(s)?.accountId!=="");if(n.length===0)return new Map(e);let r=await Te([...new Set(n)],
t);return new Map([...e].map(([s,i])=>[s,i instanceof d?i:i.map(o=>{let a=r.get(o.arn);return a?{...o,description:a}:o})]))}function me(e){let t=$(e)?.name??"";
return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function De(){return new d("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function Te(e,t){
let n=new Map,r=[],s=Ee/2;for(let c=0;c<e.length;c+=s)r.push(e.slice(c,c+s));let i,o,a=()=>(o??=t.describeShared(),o);return await y(r,v,async c=>{try{if(i)throw i;
let m=await t.describe([...new Set(c.flatMap(me))]);for(let l of c){let we=m.find(p=>p.arn===void 0?me(l).includes(p.name):p.arn===l)??(await a()).find(p=>p.arn===
l||p.name===l);n.set(l,we?.description??De())}}catch(m){if(!(m instanceof d))throw m;_(m)&&(i=m);for(let l of c)n.set(l,m)}}),n}function he(e,t,n){return e.kind!=="answer"?W(e,"Systems Manager"):F(Ne(e,t,n),e)}function Ne(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return ge(t);case"ParameterVersionNotFound":return Me(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${t.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"\
Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?
Fe(e,t,n):Le(e,t,n)}return{code:"E_AWS",message:`Systems Manager could not give ${t.text} (${e.message}).`,fix:M(e)==="slow down"?"AWS throttles this account, a\
nd went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":V(e,t.region)??`Run the job again. If \
it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function ge({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,i=s==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...i?[`A name tha\
t begins with a slash is another one: ${i}.`]:[],...r&&B(r,"optional")&&n.kind==="name"&&s==="ssm:/"?[`If it is a path, write \`${e}/*\` for all that is below it\
.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lists what there is: \`aws ssm describe-parame\
ters --region ${t}\``,...r?U(r):[]].join(`
`)}}function ye(e){let t=`ssm:${f(e)}`;return{message:`There is no parameter below ${t}.`,check:`If it is a parameter itself, leave out the /*: \`${t}\`. Else ch\
eck the path, the region and the account.`}}function Me({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){return{code:"E_SECRET_NO_VALUE",message:`Th\
e parameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[..._e(r),`This tells which there are: \`aws ssm get-parameter-h\
istory --name ${f(n)} --region ${t} --query "Parameters[].[Version,Labels]"\``].join(`
`)}}function _e(e="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(e)?["That is a label of Secrets Manager: parameters have versions, and labels of your\
 own."]:/^\d+$/.test(e)?[`A version is chosen with \`version=${e}\`.`]:E(e)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a dig\
it, aws or ssm."]}function Le(e,t,n){let r=t.reference.kind==="prefix"&&!t.watched,s=r?"ssm:GetParametersByPath":"ssm:GetParameters",i=A(e);if(n.scoped&&i.by===
"session policy"&&!i.isExplicit&&t.reference.kind!=="prefix")return ge(t);let o=R(t,b(t,n)),a={Effect:"Allow",Action:s,Resource:r?o.flatMap(m=>[m,`${m}/*`]):u(t,
b(t,n))},c=`${O(n)} may not read the ${r?"path":"parameter"} ${t.text}: ${I(i,s)}.`;return i.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:Q(i)}:{code:"E_SEC\
RET_DENIED",message:c,...i.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[
{addTo:Se(i.by,n),statement:a}]}}function Fe(e,t,n){let r=A(e),s=`${O(n)} may not decrypt the parameter ${t.text}: ${I(r,"kms:Decrypt")}.`;if(r.isExplicit)return{
code:"E_SECRET_KMS",message:s,fix:Q(r)};let{partition:i,accountId:o}=b(t,n),{StringEquals:a}=h("ssm",t.region,i),c=u(t,{partition:i,accountId:o}),m={Effect:"All\
ow",Action:"kms:Decrypt",Resource:`arn:${i}:kms:${t.region}:${o}:key/KEY_ID`,Condition:{StringEquals:a,StringLike:{[w]:c}}},l=[{addTo:`${Se(r.by,n)}, with the k\
ey of the parameter`,statement:m}];return r.by!=="session policy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its \
account",statement:{...m,Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:l}}function Se(e,t){let n=K(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return G(t)}}var T={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var Rt={name:P,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL"},readReference:ie,permissionSet:J,queriesPerSession:z,policySize:Y,sessionStatements:S,permissionsToRead:te,
firstRequests:e=>[{client:T,count:We(e)}],read:async(e,t,n)=>de(e,await n(T,t)),nothingBelow:ye,explain:he};function We(e){let t=e.filter(({reference:n})=>n.kind!==
"prefix");return e.length-t.length+D(t).length}export{Rt as parameterStore};
