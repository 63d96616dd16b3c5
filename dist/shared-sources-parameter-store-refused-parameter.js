const require=process.getBuiltinModule;
import{d as I,e as O}from"./shared-sources-parameter-store-reference.js";import{a as E,b as _}from"./shared-domain-refusals-explanation.js";import{a as f,b as g,c as S}from"./shared-domain-refusals-denial.js";
import{a as P}from"./shared-domain-refusals-no-answer.js";import{b as A,c as k,g as v,h as u,i as T,j as p}from"./shared-domain-policies-secret-reader.js";import{a as h}from"./shared-domain-policies-via-service.js";
import{c as b}from"./shared-domain-failure.js";function D(t,e){let n=t.filter(({unread:i})=>!i),s=n.filter(C),r=t.filter(i=>!C(i)&&(i.watched||!i.unread)),o=t[0]?.region??"",a=L(r);return[...a.length>0?[y(a.
length===1?a[0]??"":a,N(r.map(i=>l(i,e))))]:[],...s.length>0?[F(s.flatMap(i=>$(i,e)))]:[],...t.some(({described:i})=>i)?[y("ssm:DescribeParameters","*")]:[],...n.
length>0?[M(W(n,e),o,e)]:[]]}function L(t){return[...t.some(({unread:e})=>!e)?["ssm:GetParameters"]:[],...t.some(({watched:e,described:n})=>e&&n)?["ssm:ListTags\
ForResource"]:[]]}function C({reference:t,watched:e}){return t.kind==="prefix"&&!e}function M(t,e,{partition:n}){return{...y("kms:Decrypt","*"),Condition:{...h(
"ssm",e,n),StringLike:{[x]:t}}}}var x="kms:EncryptionContext:PARAMETER_ARN";function F(t){return y("ssm:GetParametersByPath",t.flatMap(e=>[e,`${e}/`]))}function y(t,e){
return{Effect:"Allow",Action:t,Resource:e}}function $({reference:t,region:e},n){if(t.kind==="arn")return[t.arn];let s=t.kind==="name"?t.name:t.prefix.slice(0,-1),
r=s.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${e}:${r}:parameter/${s}`]}function l(t,e){let[n=""]=$(t,e),{reference:s}=t;return s.
kind!=="prefix"?n:s.prefix===""?`${n}*`:`${n}/*`}function W(t,e){let[n="",...s]=N(t.map(o=>l(o,e)));if(s.length===0)return n;let r=n.length;for(let o of s)for(;!o.
startsWith(n.slice(0,r));)r-=1;return`${n.slice(0,r).replace(/\*$/,"")}*`}function N(t){return[...new Set(t)]}function V(t,e,n){return t.kind!=="answer"?P(t,"Systems Manager"):E(K(t,e,n),t)}function K(t,e,n){switch(t.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return Q(e);case"ParameterVersionNotFound":return G(e);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${e.version.stage} o\
f the parameter ${e.text} is not on version ${e.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${e.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"En\
able the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return t.says(/kms:|customer master key|KMS/)?
B(t,e,n):j(t,e,n)}return{code:"E_AWS",message:`Systems Manager could not give ${e.text} (${t.message}).`,fix:b(t)==="slow down"?"AWS throttles this account, and\
 went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":_(t,e.region)??`Run the job again. If it\
 lasts, look at https://health.aws.amazon.com for ${e.region}.`}}function Q({text:t,region:e,reference:n,requests:[s]}){let{prefixText:r}=n,o=r==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${t} in ${e}, or not in this account.`,fix:[...o?[`A name tha\
t begins with a slash is another one: ${o}.`]:[],...s&&k(s,"optional")&&n.kind==="name"&&r==="ssm:/"?[`If it is a path, write \`${t}/*\` for all that is below it\
.`]:[],`Check the name, the region and the account: one that another account shares is named by its full ARN. This lists what there is: \`aws ssm describe-parame\
ters --region ${e}\``,...s?A(s):[]].join(`
`)}}function G({text:t,region:e,reference:n,version:{stage:s,versionId:r}}){return{code:"E_SECRET_NO_VALUE",message:`The parameter ${t} has no ${s===void 0?`version\
 ${r}`:`version with the label ${s}`} in ${e}.`,fix:[...U(s),`This tells which there are: \`aws ssm get-parameter-history --name ${O(n)} --region ${e} --query "\
Parameters[].[Version,Labels]"\``].join(`
`)}}function U(t="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(t)?["That is a label of Secrets Manager: parameters have versions, and labels of your \
own."]:/^\d+$/.test(t)?[`A version is chosen with \`version=${t}\`.`]:I(t)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a digi\
t, aws or ssm."]}function j(t,e,n){let s=e.reference.kind==="prefix"&&!e.watched,r=s?"ssm:GetParametersByPath":"ssm:GetParameters",o=f(t);if(n.scoped&&o.by==="s\
ession policy"&&!o.isExplicit&&e.reference.kind!=="prefix")return Q(e);let a=$(e,p(e,n)),i={Effect:"Allow",Action:r,Resource:s?a.flatMap(c=>[c,`${c}/*`]):l(e,p(
e,n))},m=`${u(n)} may not read the ${s?"path":"parameter"} ${e.text}: ${g(o,r)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:S(o)}:{code:"E_SECRE\
T_DENIED",message:m,...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[
{addTo:R(o.by,n),statement:i}]}}function B(t,e,n){let s=f(t),r=`${u(n)} may not decrypt the parameter ${e.text}: ${g(s,"kms:Decrypt")}.`;if(s.isExplicit)return{
code:"E_SECRET_KMS",message:r,fix:S(s)};let{partition:o,accountId:a}=p(e,n),{StringEquals:i}=h("ssm",e.region,o),m=l(e,{partition:o,accountId:a}),c={Effect:"All\
ow",Action:"kms:Decrypt",Resource:`arn:${o}:kms:${e.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[x]:m}}},d=[{addTo:`${R(s.by,n)}, with the ke\
y of the parameter`,statement:c}];return s.by!=="session policy"&&d.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its a\
ccount",statement:{...c,Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:r,statements:d}}function oe(t,e,n,s){
let{operation:r,code:o}=t;if(!(r==="DescribeParameters"||r==="ListTagsForResource")||!o?.startsWith("AccessDenied"))return V(t,e,n);let i=f(t),m=r==="DescribePa\
rameters"?"list parameters":`list the tags of ${e.text}`,c=`${u(n)} may not ${m}: ${g(i,`ssm:${r}`)}.`;if(i.isExplicit)return E({code:"E_SECRET_DENIED",message:c,
fix:S(i)},t);let d=D([{...e,unread:!s}],p(e,n)).filter(({Action:w})=>w!=="kms:Decrypt").map(w=>({addTo:R(i.by,n),statement:w}));return E({code:"E_SECRET_DENIED",
message:c,statements:d},t)}function R(t,e){let n=T(e);switch(t){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the\
 earlier step passed)";case"permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"\
Whoever runs the organisation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Princi\
pal";default:return v(e)}}export{x as a,$ as b,V as c,oe as d,R as e};
