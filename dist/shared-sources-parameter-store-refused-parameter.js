const require=process.getBuiltinModule;
import{d as _,e as E}from"./shared-sources-parameter-store-reference.js";import{a as y,b as C}from"./shared-domain-refusals-explanation.js";import{a as f,b as g,c as S}from"./shared-domain-refusals-denial.js";
import{a as O}from"./shared-domain-refusals-no-answer.js";import{b as v,c as P,g as T,h as u,i as I,j as p}from"./shared-domain-policies-secret-reader.js";import{a as h}from"./shared-domain-policies-via-service.js";
import{c as A}from"./shared-domain-failure.js";function D(e,t){let n=e.filter(({unread:i})=>!i),s=n.filter(N),r=e.filter(i=>!N(i)&&(i.watched||!i.unread)),o=e[0]?.region??"",a=V(r);return[...a.length>0?[$(a.
length===1?a[0]??"":a,Q(r.map(i=>d(i,t))))]:[],...s.length>0?[K(s.flatMap(i=>w(i,t)))]:[],...e.some(({described:i})=>i)?[$("ssm:DescribeParameters","*")]:[],...n.
length>0?[F(W(n,t),o,t)]:[]]}function V(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,described:n})=>t&&n)?["ssm:ListTags\
ForResource"]:[]]}function N({reference:e,watched:t}){return e.kind==="prefix"&&!t}function F(e,t,{partition:n}){return{...$("kms:Decrypt","*"),Condition:{...h(
"ssm",t,n),StringLike:{[b]:e}}}}var b="kms:EncryptionContext:PARAMETER_ARN";function K(e){return $("ssm:GetParametersByPath",e.flatMap(t=>[t,`${t}/`]))}function $(e,t){
return{Effect:"Allow",Action:e,Resource:t}}function w({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let s=e.kind==="name"?e.name:e.prefix.slice(0,-1),
r=s.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${r}:parameter/${s}`]}function d(e,t){let[n=""]=w(e,t),{reference:s}=e;return s.
kind!=="prefix"?n:s.prefix===""?`${n}*`:`${n}/*`}function W(e,t){let[n="",...s]=Q(e.map(o=>d(o,t)));if(s.length===0)return n;let r=n.length;for(let o of s)for(;!o.
startsWith(n.slice(0,r));)r-=1;return`${n.slice(0,r).replace(/\*$/,"")}*`}function Q(e){return[...new Set(e)]}function U(e,t,n){return e.kind!=="answer"?O(e,"Systems Manager"):y(G(e,t,n),e)}function G(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return L(t);case"ParameterVersionNotFound":return j(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage} o\
f the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return J(t,n);case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?Y(e,t,n):z(e,t,n)}return{code:"E_AWS",message:`Systems Manager could n\
ot give ${t.text} (${e.message}).`,fix:A(e)==="slow down"?"AWS throttles this account, and went on doing so: read by a path, run the job again, or turn on highe\
r throughput in the settings of Parameter Store.":C(e,t.region)??`Run the job again. If it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function L({
text:e,region:t,reference:n,requests:[s]}){let{prefixText:r}=n,o=r==="ssm:"&&n.kind==="name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`\
There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name that begins with a slash is another one: ${o}.`]:[],...s&&P(s,"optional")&&n.kind===
"name"&&r==="ssm:/"?[`If it is a path, write \`${e}/*\` for all that is below it.`]:[],`Check the name, the region and the account: one that another account sha\
res is named by its full ARN. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...s?v(s):[]].join(`
`)}}function j({text:e,region:t,reference:n,version:{stage:s,versionId:r}}){return{code:"E_SECRET_NO_VALUE",message:`The parameter ${e} has no ${s===void 0?`version\
 ${r}`:`version with the label ${s}`} in ${t}.`,fix:[...B(s),`This tells which there are: \`aws ssm get-parameter-history --name ${E(n)} --region ${t} --query "\
Parameters[].[Version,Labels]"\``].join(`
`)}}function B(e="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(e)?["That is a label of Secrets Manager: parameters have versions, and labels of your \
own."]:/^\d+$/.test(e)?[`A version is chosen with \`version=${e}\`.`]:_(e)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a digi\
t, aws or ssm."]}function z(e,t,n){let s=R(t),r=s?"ssm:GetParametersByPath":"ssm:GetParameters",o=f(e);if(n.scoped&&o.by==="session policy"&&!o.isExplicit&&t.reference.
kind!=="prefix")return L(t);let a=w(t,p(t,n)),i={Effect:"Allow",Action:r,Resource:s?a.flatMap(c=>[c,`${c}/*`]):d(t,p(t,n))},m=`${u(n)} may not read the ${s?"pat\
h":"parameter"} ${t.text}: ${g(o,r)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:S(o)}:{code:"E_SECRET_DENIED",message:m,...o.by!=="session poli\
cy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:k(o.by,n),statement:i}]}}function J(e,{
role:t}){let{reference:n,region:s}=e,r=M(e),o=R(e)?E(n):void 0,a=n.kind==="arn"&&t!==void 0&&n.accountId!==t.accountId;return{code:"E_SECRET_KMS",message:`${r[0]?.
toUpperCase()}${r.slice(1)} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:["Enable the key, or cancel its deletion. A pa\
rameter whose key is gone must be written anew with another key.",...a?["A parameter is shared with a customer managed key alone, which is shared too."]:[],...o===
void 0?[]:[`Each with its key: \`aws ssm describe-parameters --region ${s} --parameter-filters Key=Path,Option=Recursive,Values=${o} --query "Parameters[].[Name\
,KeyId]"\``]].join(`
`)}}function M(e){return R(e)?`a parameter below ssm:${E(e.reference)}`:`the parameter ${e.text}`}function R({reference:e,watched:t}){return e.kind==="prefix"&&
!t}function Y(e,t,n){let s=f(e),r=`${u(n)} may not decrypt ${M(t)}: ${g(s,"kms:Decrypt")}.`;if(s.isExplicit)return{code:"E_SECRET_KMS",message:r,fix:S(s)};let{partition:o,
accountId:a}=p(t,n),{StringEquals:i}=h("ssm",t.region,o),m=d(t,{partition:o,accountId:a}),c={Effect:"Allow",Action:"kms:Decrypt",Resource:`arn:${o}:kms:${t.region}\
:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[b]:m}}},l=[{addTo:`${k(s.by,n)}, with the key of the parameter`,statement:c}];return s.by!=="session po\
licy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...c,Principal:{AWS:n.role?.arn??"arn:aw\
s:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:r,statements:l}}function ce(e,t,n,s){let{operation:r,code:o}=e;if(!(r==="DescribeParamet\
ers"||r==="ListTagsForResource")||!o?.startsWith("AccessDenied"))return U(e,t,n);let i=f(e),m=r==="DescribeParameters"?"list parameters":`list the tags of ${t.text}`,
c=`${u(n)} may not ${m}: ${g(i,`ssm:${r}`)}.`;if(i.isExplicit)return y({code:"E_SECRET_DENIED",message:c,fix:S(i)},e);let l=D([{...t,unread:!s}],p(t,n)).filter(
({Action:x})=>x!=="kms:Decrypt").map(x=>({addTo:k(i.by,n),statement:x}));return y({code:"E_SECRET_DENIED",message:c,statements:l},e)}function k(e,t){let n=I(t);
switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"permissions boundary":return`\
Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organisation must allow it";case"VPC\
 endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return T(t)}}export{b as a,w as b,U as c,ce as d,k as e};
