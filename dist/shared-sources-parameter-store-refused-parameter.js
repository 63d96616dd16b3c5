const require=process.getBuiltinModule;
import{d as v}from"./shared-sources-parameter-store-reference.js";import{a as g,b as P}from"./shared-domain-policies-secret-reader.js";import{a as h,b as u,c as f}from"./shared-domain-refusals-denial.js";import{
a as k}from"./shared-domain-refusals-no-answer.js";import{b as T}from"./shared-domain-requests-request-advice.js";import{a as A}from"./shared-domain-policies-partition.js";import{a as l}from"./shared-domain-policies-via-service.js";
import{c as b}from"./shared-domain-failure.js";function _(t,e){let n=t.filter(({unread:i})=>!i),r=n.filter(O),o=t.filter(i=>!O(i)&&(i.watched||!i.unread)),s=t[0]?.region??"",a=D(o);return[...a.length>0?[S(a.
length===1?a[0]??"":a,I(o.map(i=>p(i,e))))]:[],...r.length>0?[Q(r.flatMap(i=>E(i,e)))]:[],...t.some(({described:i})=>i)?[S("ssm:DescribeParameters","*")]:[],...n.
length>0?[N(M(n,e),s,e)]:[]]}function D(t){return[...t.some(({unread:e})=>!e)?["ssm:GetParameters"]:[],...t.some(({watched:e,described:n})=>e&&n)?["ssm:ListTags\
ForResource"]:[]]}function O({reference:t,watched:e}){return t.kind==="prefix"&&!e}function N(t,e,{partition:n}){return{...S("kms:Decrypt","*"),Condition:{...l(
"ssm",e,n),StringLike:{[$]:t}}}}var $="kms:EncryptionContext:PARAMETER_ARN";function Q(t){return S("ssm:GetParametersByPath",t.flatMap(e=>[e,`${e}/`]))}function S(t,e){
return{Effect:"Allow",Action:t,Resource:e}}function E({reference:t,region:e},n){if(t.kind==="arn")return[t.arn];let r=t.kind==="name"?t.name:t.prefix.slice(0,-1),
o=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${e}:${o}:parameter/${r}`]}function p(t,e){let[n=""]=E(t,e),{reference:r}=t;return r.
kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function M(t,e){let[n="",...r]=I(t.map(s=>p(s,e)));if(r.length===0)return n;let o=n.length;for(let s of r)for(;!s.
startsWith(n.slice(0,o));)o-=1;return`${n.slice(0,o).replace(/\*$/,"")}*`}function I(t){return[...new Set(t)]}function L(t,e,n){return t.kind!=="answer"?k(t,"Systems Manager"):g(F(t,e,n),t)}function F(t,e,n){switch(t.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return C(e);case"ParameterVersionNotFound":return W(e);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${e.version.stage} o\
f the parameter ${e.text} is not on version ${e.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${e.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"En\
able the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return t.says(/kms:|customer master key|KMS/)?
K(t,e,n):V(t,e,n)}return{code:"E_AWS",message:`Systems Manager could not give ${e.text} (${t.message}).`,fix:b(t)==="slow down"?"AWS throttles this account, and\
 went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look at\
 https://health.aws.amazon.com for ${e.region}.`}}function C({text:t,region:e,reference:n,requests:[r]}){let{prefixText:o}=n,s=o==="ssm:"&&n.kind==="name"?`\`ssm\
:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${t} in ${e}, or not in this account.`,fix:[...s?[`A name that begins with\
 a slash is another one: ${s}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${e}\``,...r?T(
r):[]].join(`
`)}}function W({text:t,region:e,reference:n,version:{stage:r,versionId:o}}){let s=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(r??"");return{code:"E_SECRET_NO_VALUE",
message:`The parameter ${t} has no ${r===void 0?`version ${o}`:`version with the label ${r}`} in ${e}.`,fix:[...s?["That is a label of Secrets Manager: paramete\
rs have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${v(n)} --region ${e} --query "Parameters[].[\
Version,Labels]"\``].join(`
`)}}function V(t,e,n){let r=e.reference.kind==="prefix"&&!e.watched,o=r?"ssm:GetParametersByPath":"ssm:GetParameters",s=h(t);if(n.scoped&&s.by==="session policy"&&
!s.isExplicit&&e.reference.kind!=="prefix")return C(e);let a=E(e,y(e,n)),i={Effect:"Allow",Action:o,Resource:r?a.flatMap(c=>[c,`${c}/*`]):p(e,y(e,n))},m=`${w(n)}\
 may not read the ${r?"path":"parameter"} ${e.text}: ${u(s,o)}.`;return s.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:f(s)}:{code:"E_SECRET_DENIED",message:m,
...s.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:R(s.by,n),statement:i}]}}
function K(t,e,n){let r=h(t),o=`${w(n)} may not decrypt the parameter ${e.text}: ${u(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:o,fix:f(
r)};let{partition:s,accountId:a}=y(e,n),{StringEquals:i}=l("ssm",e.region,s),m=p(e,{partition:s,accountId:a}),c={Effect:"Allow",Action:"kms:Decrypt",Resource:`a\
rn:${s}:kms:${e.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[$]:m}}},d=[{addTo:`${R(r.by,n)}, with the key of the parameter`,statement:c}];return r.
by!=="session policy"&&d.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...c,Principal:{AWS:n.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:o,statements:d}}function te(t,e,n,r){let{operation:o,code:s}=t;if(!(o==="Des\
cribeParameters"||o==="ListTagsForResource")||!s?.startsWith("AccessDenied"))return L(t,e,n);let i=h(t),m=o==="DescribeParameters"?"list parameters":`list the t\
ags of ${e.text}`,c=`${w(n)} may not ${m}: ${u(i,`ssm:${o}`)}.`;if(i.isExplicit)return g({code:"E_SECRET_DENIED",message:c,fix:f(i)},t);let d=_([{...e,unread:!r}],
y(e,n)).filter(({Action:x})=>x!=="kms:Decrypt").map(x=>({addTo:R(i.by,n),statement:x}));return g({code:"E_SECRET_DENIED",message:c,statements:d},t)}function R(t,e){
let n=e.role?`the role ${e.role.name}`:"that identity";switch(t){case"session policy":return"Add to the session's policy (the input `session-policy`, or what th\
e earlier step passed)";case"permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"\
Whoever runs the organisation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Princi\
pal";default:return P(e)}}function y({reference:t,region:e},{role:n}){return t.kind==="arn"?t:n??{partition:A(e),accountId:"ACCOUNT"}}function w({role:t}){return t?
`The role ${t.name}`:"The identity that was there before this step"}export{$ as a,E as b,L as c,te as d,R as e,y as f,w as g};
