const require=process.getBuiltinModule;
import{d as N,e as E}from"./shared-sources-parameter-store-reference.js";import{a as y,b as _}from"./shared-domain-refusals-explanation.js";import{a as f,b as g,c as S}from"./shared-domain-refusals-denial.js";
import{a as C}from"./shared-domain-refusals-no-answer.js";import{b as P,c as T,g as I,h as u,i as O,j as p}from"./shared-domain-policies-secret-reader.js";import{a as l}from"./shared-domain-policies-via-service.js";
import{c as v}from"./shared-domain-failure.js";function Q(e,t){let n=e.filter(({unread:i})=>!i),r=n.filter(D),s=e.filter(i=>!D(i)&&(i.watched||!i.unread)),o=e[0]?.region??"",a=F(s);return[...a.length>0?[$(a.
length===1?a[0]??"":a,L(s.map(i=>d(i,t))))]:[],...r.length>0?[R(r.flatMap(i=>w(i,t)))]:[],...e.some(({described:i})=>i)?[$("ssm:DescribeParameters","*")]:[],...n.
length>0?[K(W(n,t),o,t)]:[]]}function F(e){return[...e.some(({unread:t})=>!t)?["ssm:GetParameters"]:[],...e.some(({watched:t,described:n})=>t&&n)?["ssm:ListTags\
ForResource"]:[]]}function D({reference:e,watched:t}){return e.kind==="prefix"&&!t}function K(e,t,{partition:n}){return{...$("kms:Decrypt","*"),Condition:{...l(
"ssm",t,n),StringLike:{[b]:e}}}}var b="kms:EncryptionContext:PARAMETER_ARN";function R(e){return $("ssm:GetParametersByPath",e.flatMap(t=>[t,`${t}/`]))}function $(e,t){
return{Effect:"Allow",Action:e,Resource:t}}function w({reference:e,region:t},n){if(e.kind==="arn")return[e.arn];let r=e.kind==="name"?e.name:e.prefix.slice(0,-1),
s=r.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${t}:${s}:parameter/${r}`]}function d(e,t){let[n=""]=w(e,t),{reference:r}=e;return r.
kind!=="prefix"?n:r.prefix===""?`${n}*`:`${n}/*`}function W(e,t){let[n="",...r]=L(e.map(o=>d(o,t)));if(r.length===0)return n;let s=n.length;for(let o of r)for(;!o.
startsWith(n.slice(0,s));)s-=1;return`${n.slice(0,s).replace(/\*$/,"")}*`}function L(e){return[...new Set(e)]}function U(e,t,n){return e.kind!=="answer"?C(e,"Systems Manager"):y(G(e,t,n),e)}function G(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return M(t);case"ParameterVersionNotFound":return j(t);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${t.version.stage} o\
f the parameter ${t.text} is not on version ${t.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return J(t,n);case"AccessDenied":return e.says(/kms:|customer master key|KMS/)?Y(e,t,n):z(e,t,n)}return{code:"E_AWS",message:`Systems Manager could n\
ot give ${t.text} (${e.message}).`,fix:v(e)==="slow down"?"AWS throttles this account, and went on doing so: read by a path, run the job again, or turn on highe\
r throughput in the settings of Parameter Store.":_(e,t.region)??`Run the job again. If it lasts, look at https://health.aws.amazon.com for ${t.region}.`}}function M({
text:e,region:t,reference:n,requests:[r]}){let{prefixText:s}=n,o=s==="ssm:"&&n.kind==="name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`\
There is no parameter ${e} in ${t}, or not in this account.`,fix:[...o?[`A name that begins with a slash is another one: ${o}.`]:[],...r&&T(r,"optional")&&n.kind===
"name"&&s==="ssm:/"?[`If it is a path, write \`${e}/*\` for all that is below it.`]:[],`Check the name, the region and the account: one that another account sha\
res is named by its full ARN. This lists what there is: \`aws ssm describe-parameters --region ${t}\``,...r?P(r):[]].join(`
`)}}function j({text:e,region:t,reference:n,version:{stage:r,versionId:s}}){return{code:"E_SECRET_NO_VALUE",message:`The parameter ${e} has no ${r===void 0?`version\
 ${s}`:`version with the label ${r}`} in ${t}.`,fix:[...B(r),`This tells which there are: \`aws ssm get-parameter-history --name ${E(n)} --region ${t} --query "\
Parameters[].[Version,Labels]"\``].join(`
`)}}function B(e="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(e)?["That is a label of Secrets Manager: parameters have versions, and labels of your \
own."]:/^\d+$/.test(e)?[`A version is chosen with \`version=${e}\`.`]:N(e)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a digi\
t, aws or ssm."]}function z(e,t,n){let r=k(t),s=r?"ssm:GetParametersByPath":"ssm:GetParameters",o=f(e);if(n.scoped&&o.by==="session policy"&&!o.isExplicit&&t.reference.
kind!=="prefix")return M(t);let a=w(t,p(t,n)),i=r?R(a):{Effect:"Allow",Action:s,Resource:d(t,p(t,n))},c=`${u(n)} may not read the ${r?"path":"parameter"} ${t.text}\
: ${g(o,s)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:c,fix:S(o)}:{code:"E_SECRET_DENIED",message:c,...o.by!=="session policy"&&{fix:"Look at the na\
me and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:A(o.by,n),statement:i}]}}function J(e,{role:t}){let{reference:n,
region:r}=e,s=V(e),o=k(e)?E(n):void 0,a=n.kind==="arn"&&t!==void 0&&n.accountId!==t.accountId;return{code:"E_SECRET_KMS",message:`${s[0]?.toUpperCase()}${s.slice(
1)} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:["Enable the key, or cancel its deletion. A parameter whose key is gon\
e must be written anew with another key.",...a?["A parameter is shared with a customer managed key alone, which is shared too."]:[],...o===void 0?[]:[`Each with\
 its key: \`aws ssm describe-parameters --region ${r} --parameter-filters Key=Path,Option=Recursive,Values=${o} --query "Parameters[].[Name,KeyId]"\``]].join(`
`)}}function V(e){return k(e)?`a parameter below ssm:${E(e.reference)}`:`the parameter ${e.text}`}function k({reference:e,watched:t}){return e.kind==="prefix"&&
!t}function Y(e,t,n){let r=f(e),s=`${u(n)} may not decrypt ${V(t)}: ${g(r,"kms:Decrypt")}.`;if(r.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:S(r)};let{partition:o,
accountId:a}=p(t,n),{StringEquals:i}=l("ssm",t.region,o),c=d(t,{partition:o,accountId:a}),m={Effect:"Allow",Action:"kms:Decrypt",Resource:`arn:${o}:kms:${t.region}\
:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[b]:c}}},h=[{addTo:`${A(r.by,n)}, with the key of the parameter`,statement:m}];return r.by!=="session po\
licy"&&h.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...m,Principal:{AWS:n.role?.arn??"arn:aw\
s:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:s,statements:h}}function ce(e,t,n,r){let{operation:s,code:o}=e;if(!(s==="DescribeParamet\
ers"||s==="ListTagsForResource")||!o?.startsWith("AccessDenied"))return U(e,t,n);let i=f(e),c=s==="DescribeParameters"?"list parameters":`list the tags of ${t.text}`,
m=`${u(n)} may not ${c}: ${g(i,`ssm:${s}`)}.`;if(i.isExplicit)return y({code:"E_SECRET_DENIED",message:m,fix:S(i)},e);let h=Q([{...t,unread:!r}],p(t,n)).filter(
({Action:x})=>x!=="kms:Decrypt").map(x=>({addTo:A(i.by,n),statement:x}));return y({code:"E_SECRET_DENIED",message:m,statements:h},e)}function A(e,t){let n=O(t);
switch(e){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"permissions boundary":return`\
Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"Whoever runs the organisation must allow it";case"VPC\
 endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return I(t)}}export{b as a,w as b,U as c,ce as d,A as e};
