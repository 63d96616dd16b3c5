const require=process.getBuiltinModule;
import{d as _}from"./shared-sources-parameter-store-reference.js";import{a as E,b as v}from"./shared-domain-refusals-explanation.js";import{a as f,b as g,c as S}from"./shared-domain-refusals-denial.js";import{
a as T}from"./shared-domain-refusals-no-answer.js";import{b as A,g as k,h as u,i as P,j as p}from"./shared-domain-policies-secret-reader.js";import{a as h}from"./shared-domain-policies-via-service.js";import{
c as b}from"./shared-domain-failure.js";function O(t,e){let n=t.filter(({unread:i})=>!i),s=n.filter(I),o=t.filter(i=>!I(i)&&(i.watched||!i.unread)),r=t[0]?.region??"",a=N(o);return[...a.length>0?[y(a.
length===1?a[0]??"":a,C(o.map(i=>d(i,e))))]:[],...s.length>0?[M(s.flatMap(i=>x(i,e)))]:[],...t.some(({described:i})=>i)?[y("ssm:DescribeParameters","*")]:[],...n.
length>0?[Q(L(n,e),r,e)]:[]]}function N(t){return[...t.some(({unread:e})=>!e)?["ssm:GetParameters"]:[],...t.some(({watched:e,described:n})=>e&&n)?["ssm:ListTags\
ForResource"]:[]]}function I({reference:t,watched:e}){return t.kind==="prefix"&&!e}function Q(t,e,{partition:n}){return{...y("kms:Decrypt","*"),Condition:{...h(
"ssm",e,n),StringLike:{[w]:t}}}}var w="kms:EncryptionContext:PARAMETER_ARN";function M(t){return y("ssm:GetParametersByPath",t.flatMap(e=>[e,`${e}/`]))}function y(t,e){
return{Effect:"Allow",Action:t,Resource:e}}function x({reference:t,region:e},n){if(t.kind==="arn")return[t.arn];let s=t.kind==="name"?t.name:t.prefix.slice(0,-1),
o=s.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${e}:${o}:parameter/${s}`]}function d(t,e){let[n=""]=x(t,e),{reference:s}=t;return s.
kind!=="prefix"?n:s.prefix===""?`${n}*`:`${n}/*`}function L(t,e){let[n="",...s]=C(t.map(r=>d(r,e)));if(s.length===0)return n;let o=n.length;for(let r of s)for(;!r.
startsWith(n.slice(0,o));)o-=1;return`${n.slice(0,o).replace(/\*$/,"")}*`}function C(t){return[...new Set(t)]}function F(t,e,n){return t.kind!=="answer"?T(t,"Systems Manager"):E(W(t,e,n),t)}function W(t,e,n){switch(t.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return D(e);case"ParameterVersionNotFound":return V(e);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${e.version.stage} o\
f the parameter ${e.text} is not on version ${e.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${e.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"En\
able the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return t.says(/kms:|customer master key|KMS/)?
G(t,e,n):K(t,e,n)}return{code:"E_AWS",message:`Systems Manager could not give ${e.text} (${t.message}).`,fix:b(t)==="slow down"?"AWS throttles this account, and\
 went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":v(t,e.region)??`Run the job again. If it\
 lasts, look at https://health.aws.amazon.com for ${e.region}.`}}function D({text:t,region:e,reference:n,requests:[s]}){let{prefixText:o}=n,r=o==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${t} in ${e}, or not in this account.`,fix:[...r?[`A name tha\
t begins with a slash is another one: ${r}.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lis\
ts what there is: \`aws ssm describe-parameters --region ${e}\``,...s?A(s):[]].join(`
`)}}function V({text:t,region:e,reference:n,version:{stage:s,versionId:o}}){let r=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(s??"");return{code:"E_SECRET_NO_VALUE",
message:`The parameter ${t} has no ${s===void 0?`version ${o}`:`version with the label ${s}`} in ${e}.`,fix:[...r?["That is a label of Secrets Manager: paramete\
rs have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${_(n)} --region ${e} --query "Parameters[].[\
Version,Labels]"\``].join(`
`)}}function K(t,e,n){let s=e.reference.kind==="prefix"&&!e.watched,o=s?"ssm:GetParametersByPath":"ssm:GetParameters",r=f(t);if(n.scoped&&r.by==="session policy"&&
!r.isExplicit&&e.reference.kind!=="prefix")return D(e);let a=x(e,p(e,n)),i={Effect:"Allow",Action:o,Resource:s?a.flatMap(c=>[c,`${c}/*`]):d(e,p(e,n))},m=`${u(n)}\
 may not read the ${s?"path":"parameter"} ${e.text}: ${g(r,o)}.`;return r.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:S(r)}:{code:"E_SECRET_DENIED",message:m,
...r.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:R(r.by,n),statement:i}]}}
function G(t,e,n){let s=f(t),o=`${u(n)} may not decrypt the parameter ${e.text}: ${g(s,"kms:Decrypt")}.`;if(s.isExplicit)return{code:"E_SECRET_KMS",message:o,fix:S(
s)};let{partition:r,accountId:a}=p(e,n),{StringEquals:i}=h("ssm",e.region,r),m=d(e,{partition:r,accountId:a}),c={Effect:"Allow",Action:"kms:Decrypt",Resource:`a\
rn:${r}:kms:${e.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[w]:m}}},l=[{addTo:`${R(s.by,n)}, with the key of the parameter`,statement:c}];return s.
by!=="session policy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...c,Principal:{AWS:n.role?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:o,statements:l}}function ne(t,e,n,s){let{operation:o,code:r}=t;if(!(o==="Des\
cribeParameters"||o==="ListTagsForResource")||!r?.startsWith("AccessDenied"))return F(t,e,n);let i=f(t),m=o==="DescribeParameters"?"list parameters":`list the t\
ags of ${e.text}`,c=`${u(n)} may not ${m}: ${g(i,`ssm:${o}`)}.`;if(i.isExplicit)return E({code:"E_SECRET_DENIED",message:c,fix:S(i)},t);let l=O([{...e,unread:!s}],
p(e,n)).filter(({Action:$})=>$!=="kms:Decrypt").map($=>({addTo:R(i.by,n),statement:$}));return E({code:"E_SECRET_DENIED",message:c,statements:l},t)}function R(t,e){
let n=P(e);switch(t){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"permissions bou\
ndary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organisation must allo\
w it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return k(e)}}export{w as a,x as b,F as c,ne as d,R as e};
