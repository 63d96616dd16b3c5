const require=process.getBuiltinModule;
import{a as V}from"./apart-sources-customer-keys.js";import"./apart-domain-policies-suggested-statement.js";import{a as U,b as j,c as O,d as B,e as b}from"./apart-domain-policies-secret-reader.js";import{
b as z,c as J}from"./apart-domain-requests-request-advice.js";import"./apart-domain-requests-lease-inputs.js";import{b as h}from"./apart-domain-policies-partition.js";import{a as I,b as Q,c as C,d as K}from"./apart-domain-refusals-denial.js";
import{a as y}from"./apart-domain-in-parallel.js";import{a as G}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-edit-distance.js";import{a as F}from"./apart-domain-requests-request.js";
import"./apart-domain-error.js";import{a as d,c as L,d as W}from"./apart-domain-failure.js";function Y(e){return[...Map.groupBy(e,n=>{let{Condition:r={},...s}=n,{StringLike:i={},...o}=r,[a,...c]=Object.keys(i);return a===void 0||c.length>0?n:JSON.stringify(
[s,o,a])}).values()].flatMap(n=>{let[r]=n,[s=""]=Object.keys(r?.Condition?.StringLike??{});if(!r||n.length===1)return r??[];let i=[...new Set(n.flatMap(({Condition:o})=>o?.
StringLike?.[s]??[]))].sort();return{...r,Condition:{...r.Condition,StringLike:{[s]:i.length===1?i[0]:i}}}})}var H=20;function X({described:e,unread:t,watched:n}){return`${n?"watch ":""}${e?"describe ":""}${t?"":"read"}`}function Z(e,t){let n=f(e,t),r=[g(e.watched?q([e]):
"ssm:GetParameters",[]),...e.described?[g("ssm:DescribeParameters","*")]:[],...e.unread?[]:[ee(`${n}*`,e.region,t)]],s=D(e)?JSON.stringify(x(R(e,t))).length+1:n.
length+3;return{shared:JSON.stringify(r).length-2,own:s}}function S(e,t){let n=e.filter(({unread:a})=>!a),r=n.filter(D),s=e.filter(a=>!D(a)&&(a.watched||!a.unread)),
i=e[0]?.region??"",o=q(s);return[...o.length>0?[g(o.length===1?o[0]??"":o,te(s.map(a=>f(a,t))))]:[],...r.length>0?[x(r.flatMap(a=>R(a,t)))]:[],...e.some(({described:a})=>a)?
[g("ssm:DescribeParameters","*")]:[],...n.length>0?[ee(Pe(n,t),i,t)]:[]]}function q(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,
described:n})=>t&&n)?["ssm:ListTagsForResource"]:[]]}function D({reference:e,watched:t}){return e.kind==="prefix"&&!t}function ee(e,t,{partition:n}){return{...g(
"kms:Decrypt","*"),Condition:{...h("ssm",t,n),StringLike:{[w]:e}}}}var w="kms:EncryptionContext:PARAMETER_ARN";function x(e){return g("ssm:GetParametersByPath",
e.flatMap(t=>[t,`${t}/`]))}function g(e,t){return{Effect:"Allow",Action:e,Resource:t}}function R({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.
kind==="name"?e.name:e.prefix.slice(0,-1),s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function f(e,t){
let[n=""]=R(e,t),{reference:r}=e;return r.kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function Pe(e,t){let[n="",...r]=te(e.map(i=>f(i,t)));if(r.length===0)
return n;let s=n.length;for(let i of r)for(;!i.startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function te(e){return[...new Set(e)]}function re(e,t,n){let r=e.flat(),s=S(r,t).filter(({Action:a})=>a!=="kms:Decrypt"),i=n&&V(n,"alias/aws/ssm",(a,c,m)=>ne(a,c,t,[be(m,r,t)])),o=Map.groupBy(r,({region:a})=>a);
return{statements:[...s,...Y(i??[])],keys:i?[]:[...o].map(([a,c])=>ne("KEY_ID",a,t,[...new Set(c.map(m=>f(m,t)))]))}}function be(e,t,n){return t.map(s=>f(s,n)).
find(s=>s.endsWith("*")&&e.startsWith(s.slice(0,-1)))??e}function ne(e,t,n,r){let{StringEquals:s}=h("ssm",t,n.partition);return{Effect:"Allow",Action:"kms:Decry\
pt",Resource:e.startsWith("arn:")?e:`arn:${n.partition}:kms:${t}:${n.accountId}:key/${e}`,Condition:{StringEquals:s,StringLike:{[w]:r.length===1?r[0]??"":r}}}}var $="parameter-store",se=/^[\w.-]+(?:\/[\w.-]+)*$/,ie=15,oe=1011;function ae(e){let t=e.replace(/^ssm:/,"");if(t.startsWith("arn:"))return Ee(t);let n=t.startsWith(
"/")?"ssm:/":"ssm:",r=t.slice(n.length-4),s=ce(r);if(s&&n==="ssm:/")return s;if(t.includes("*"))return xe(t,n);let i=/^([^:]+):([\w.-]+)$/.exec(t);if(i){let[,c="",
m=""]=i;return{reason:"a version or a label does not follow the name with a colon",meant:`ssm:${c}${me(m)}`}}let o=E(r,n);if(o===void 0)return{source:$,prefixText:n,
kind:"name",name:r};let a=N(t);return{reason:o,...a!==void 0&&{meant:`ssm:${a}`}}}function ce(e){let t=/^aws\/reference\/secretsmanager\/(.+)$/.exec(e)?.[1];if(t===
void 0)return;let[n="",r]=t.split(":");return{reason:"this reads a secret of Secrets Manager by way of Systems Manager, and its own name is enough",meant:r===void 0?
n:`${n} stage=${r}`}}function N(e){let t=e.split("/").filter(n=>n!=="").join("/");return E(t,"ssm:/")===void 0?`/${t}`:void 0}function me(e){return/^\$?(?:latest|AWSCURRENT)$/i.
test(e)?"":` ${/^\d+$/.test(e)?"version":"stage"}=${e}`}function xe(e,t){let n=e.slice(0,e.indexOf("*")),r=n.slice(0,n.lastIndexOf("/")+1);if(t!=="ssm:/"||r==="\
/"||n==="/"){let o=N(n);return{reason:"a path begins with / and has one level or more before its /*",...o!==void 0&&{meant:`ssm:${o}/*`}}}if(e!==`${n}*`||!n.endsWith(
"/"))return{reason:"a path ends in /*, and means all below it",meant:`ssm:${r}*`};let s=n.slice(1),i=E(s.slice(0,-1),t);return i===void 0?{source:$,prefixText:t,
kind:"prefix",prefix:s}:{reason:i}}function Ee(e){let t=P(e);if(!t)return{reason:"this is no ARN of a parameter, arn:PARTITION:ssm:REGION:ACCOUNT:parameter/NAME"};
let{name:n,region:r}=t;if(!F(r))return{reason:`${r} in it is no region`};let s=ce(n);if(s)return s;if(n.includes("*"))return{reason:"an ARN cannot be a path; a \
name can",meant:`ssm:/${n}`};let[i="",o]=n.split(":");if(o!==void 0)return{reason:"a version or a label does not follow the ARN with a colon",meant:`${e.slice(0,
-o.length-1)}${me(o)}`};let a=E(i,"ssm:/");if(a===void 0)return{source:$,kind:"arn",arn:e,...t};let c=N(i);return{reason:a,...c!==void 0&&{meant:`${e.slice(0,-n.
length-1)}${c}`}}}function E(e,t){if(e==="")return"there is no parameter after ssm:";if(e.length>oe)return`a parameter's name has ${oe.toLocaleString("en")} cha\
racters at most`;if(se.test(e.replace(/\/+$/,""))&&e.endsWith("/"))return`no slash ends a parameter's name; all that is below a path is ${t}${e.replace(/\/+$/,"")}\
/*`;if(!se.test(e))return"a parameter's name has letters, digits and _.- and, between its levels, single slashes";let n=e.split("/").length;return n>1&&t!=="ssm\
:/"?"a name of several levels begins with /":n>ie?`a parameter's name has ${ie} levels at most`:void 0}function P(e){let t=/^arn:(aws[a-z-]*):ssm:([a-z0-9-]+):(\d{12})?:parameter\/(.+)$/.
exec(e);if(!t)return;let[,n="",r="",s="",i=""]=t;return{partition:n,region:r,accountId:s,name:i}}function v(e){return/^(?!aws|ssm)[a-z_.-][\w.-]{0,99}$/i.test(e)}
function l(e){if(e.kind==="arn")return e.arn;let t=e.prefixText==="ssm:/"?"/":"";return e.kind==="name"?t+e.name:`/${e.prefix.slice(0,-1)}`}var ve=10,ke=50,k=10;async function ue(e,t){let n=new Map,r=e.filter(({version:{stage:o}})=>o===void 0||v(o)),s=r.filter(({reference:o})=>o.kind==="prefix"),i=r.
filter(({reference:o})=>o.kind!=="prefix");for(let o of e)r.includes(o)||n.set(o,A("ParameterVersionNotFound"));return await Promise.all([y(T(i),k,async o=>{for(let[
a,c]of await fe(o,t))n.set(a,Ne(c,a))}),y(s,k,async o=>n.set(o,await Oe(o,t)))]),Te(n,t)}function T(e){let t=[];for(let n of e){let r=Ae(n),s=t.find(i=>i.queries.
length<ve&&!i.names.has(r));s||(s={queries:[],names:new Set},t.push(s)),s.queries.push(n),s.names.add(r)}return t.map(n=>n.queries)}function Ae({reference:e}){return"\
name"in e?e.name:""}function le({reference:e,version:{stage:t,versionId:n}}){let r=t??n;return`${l(e)}${r===void 0?"":`:${r}`}`}async function fe(e,t){try{let{found:n,
missing:r}=await t.get(e.map(le));return await Promise.all(e.map(async s=>{let i=n.find(o=>Ie(o,s));return i?[s,Qe(i,s)]:[s,await Ce(s,r,t)]}))}catch(n){if(!(n instanceof
d))throw n;return e.length===1||!(pe(n)||De(n))?e.map(r=>[r,n]):(await y(e,k,r=>fe([r],t))).flat()}}function Ie({arn:e,name:t},{reference:n}){return n.kind==="a\
rn"?e===n.arn||t===n.arn:t===l(n)}function Qe(e,{version:t}){let{stage:n,versionId:r}=t;return n===void 0||r===void 0||String(e.version)===r?e:A("ParameterVersi\
onMismatch")}async function Ce(e,t,n){let r=le(e),s=l(e.reference);if(!t.includes(r))return new d("GetParameters",{kind:"garbage"});if(r===s)return A("Parameter\
NotFound");try{let{found:i}=await n.get([s]);return A(i.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(i){if(i instanceof d)return i;throw i}}function A(e){
return new d("GetParameters",{kind:"answer",code:e,status:400})}async function Oe(e,t){let n=l(e.reference),r=async s=>(await t.below(s,e.version.stage)).map(o=>he(
o,e)).sort((o,a)=>o.name<a.name?-1:1);try{return await r(n)}catch(s){if(!(s instanceof d))throw s;return!pe(s)||!s.says(/ssm:GetParametersByPath/)?s:r(`${n}/`).
catch(()=>s)}}function pe({code:e}){return e?.startsWith("AccessDenied")===!0}function De({code:e}){return e?.startsWith("InvalidKeyId")===!0}function Ne(e,t){return e instanceof
d?e:[he(e,t)]}function he({arn:e,version:t,value:n,modifiedAt:r},{version:{stage:s}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:s===void 0?[]:[
s],createdAt:r,value:n}}async function Te(e,t){let n=[...e].flatMap(([s,i])=>s.described&&!(i instanceof d)?i.map(({arn:o})=>o):[]).filter(s=>P(s)?.accountId!==
"");if(n.length===0)return new Map(e);let r=await _e([...new Set(n)],t);return new Map([...e].map(([s,i])=>[s,i instanceof d?i:i.map(o=>{let a=r.get(o.arn);return a?
{...o,description:a}:o})]))}function de(e){let t=P(e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function Me(){return new d("DescribeParameters",{kind:"\
answer",code:"ParameterNotFound",status:400})}async function _e(e,t){let n=new Map,r=[],s=ke/2;for(let c=0;c<e.length;c+=s)r.push(e.slice(c,c+s));let i,o,a=()=>(o??=
t.describeShared(),o);return await y(r,k,async c=>{try{if(i)throw i;let m=await t.describe([...new Set(c.flatMap(de))]);for(let u of c){let $e=m.find(p=>p.arn===
void 0?de(u).includes(p.name):p.arn===u)??(await a()).find(p=>p.arn===u||p.name===u);n.set(u,$e?.description??Me())}}catch(m){if(!(m instanceof d))throw m;W(m)&&
(i=m);for(let u of c)n.set(u,m)}}),n}function ge(e,t,n){return e.kind!=="answer"?G(e,"Systems Manager"):K(Fe(e,t,n),e)}function Fe(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotF\
ound":return ye(t);case"ParameterVersionNotFound":return Le(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage}\
 of the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"I\
nvalidKeyId":return Ke(t,n);case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?Ge(e,t,n):Ve(e,t,n)}return{code:"E_AWS",message:`Systems Manager co\
uld not give ${t.text} (${e.message}).`,fix:L(e)==="slow down"?"AWS throttles this account, and went on doing so: read by a path, run the job again, or turn on \
higher throughput in the settings of Parameter Store.":U(e,t.region)??`Run the job again. If it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}
function ye({text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,i=s==="ssm:"&&n.kind==="name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_\
FOUND",message:`There is no parameter ${e} in ${t}, or not in this account.`,fix:[...i?[`A name that begins with a slash is another one: ${i}.`]:[],...r&&J(r,"o\
ptional")&&n.kind==="name"&&s==="ssm:/"?[`If it is a path, write \`${e}/*\` for all that is below it.`]:[],`Check the name, the region and the account: one that\
 another account shares is named by its full ARN. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...r?z(r):[]].join(`
`)}}function Se(e,{stage:t}){let n=`ssm:${l(e)}`;return t!==void 0?{message:`No parameter below ${n} has a version with the label ${t}.`,check:"Check the label,\
 the path, the region and the account."}:{message:`There is no parameter below ${n}.`,check:`If it is a parameter itself, leave out the /*: \`${n}\`. Else check \
the path, the region and the account.`}}function Le({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){return{code:"E_SECRET_NO_VALUE",message:`The pa\
rameter ${e} has no ${r===void 0?`version ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...We(r),`This tells which there are: \`aws ssm get-parameter-histo\
ry --name ${l(n)} --region ${t} --query "Parameters[].[Version,Labels]"\``].join(`
`)}}function We(e="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(e)?["That is a label of Secrets Manager: parameters have versions, and labels of your\
 own."]:/^\d+$/.test(e)?[`A version is chosen with \`version=${e}\`.`]:v(e)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a dig\
it, aws or ssm."]}function Ve(e,t,n){let r=M(t),s=r?"ssm:GetParametersByPath":"ssm:GetParameters",i=I(e);if(n.scoped&&i.by==="session policy"&&!i.isExplicit&&t.
reference.kind!=="prefix")return ye(t);let o=R(t,b(t,n)),a=r?x(o):{Effect:"Allow",Action:s,Resource:f(t,b(t,n))},c=`${O(n)} may not read the ${r?"path":"paramet\
er"} ${t.text}: ${Q(i,s)}.`;return i.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:C(i)}:{code:"E_SECRET_DENIED",message:c,...i.by!=="session policy"&&{fix:"\
Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:Re(i.by,n),statement:a}]}}function Ke(e,{role:t}){
let{reference:n,region:r}=e,s=we(e),i=M(e)?l(n):void 0,o=n.kind==="arn"&&t!==void 0&&n.accountId!==t.accountId;return{code:"E_SECRET_KMS",message:`${s[0]?.toUpperCase()}${s.
slice(1)} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:["Enable the key, or cancel its deletion. A parameter whose key \
is gone must be written anew with another key.",...o?["A parameter is shared with a customer managed key alone, which is shared too."]:[],...i===void 0?[]:[`Eac\
h with its key: \`aws ssm describe-parameters --region ${r} --parameter-filters Key=Path,Option=Recursive,Values=${i} --query "Parameters[].[Name,KeyId]"\``]].join(
`
`)}}function we(e){return M(e)?`a parameter below ssm:${l(e.reference)}`:`the parameter ${e.text}`}function M({reference:e,watched:t}){return e.kind==="prefix"&&
!t}function Ge(e,t,n){let r=I(e),s=`${O(n)} may not decrypt ${we(t)}: ${Q(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:C(r)};let{
partition:i,accountId:o}=b(t,n),{StringEquals:a}=h("ssm",t.region,i),c=f(t,{partition:i,accountId:o}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`arn:${i}:\
kms:${t.region}:${o}:key/KEY_ID`,Condition:{StringEquals:a,StringLike:{[w]:c}}},u=[{addTo:`${Re(r.by,n)}, with the key of the parameter`,statement:m}];return r.
by!=="session policy"&&u.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{AWS:n.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:u}}function Re(e,t){let n=B(t);switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"\
permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organis\
ation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return j(t)}}var _={service:"ssm",load:()=>import("./apart-sources-parameter-store-client-store.js")};var xt={name:$,title:"Parameter Store",options:{},versionIds:{pattern:/^[1-9]\d{0,9}$/,wrong:"version needs the number of a version of the parameter.",allowed:"\
version=3, for example; a label is chosen with stage=LABEL, and the latest version needs no option"},readReference:ae,permissionSet:X,queriesPerSession:H,policySize:Z,
sessionStatements:S,permissionsToRead:re,firstRequests:e=>[{client:_,count:Ue(e)}],read:async(e,t,n)=>ue(e,await n(_,t)),nothingBelow:Se,explain:ge};function Ue(e){
let t=e.filter(({reference:n})=>n.kind!=="prefix");return e.length-t.length+T(t).length}export{xt as parameterStore};
