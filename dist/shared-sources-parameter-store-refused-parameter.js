const require=process.getBuiltinModule;
import{d as _,e as I}from"./shared-sources-parameter-store-reference.js";import{a as E,b as P}from"./shared-domain-refusals-explanation.js";import{a as f,b as g,c as S}from"./shared-domain-refusals-denial.js";
import{a as T}from"./shared-domain-refusals-no-answer.js";import{b as A,g as k,h as u,i as v,j as p}from"./shared-domain-policies-secret-reader.js";import{a as h}from"./shared-domain-policies-via-service.js";
import{c as b}from"./shared-domain-failure.js";function C(t,e){let n=t.filter(({unread:i})=>!i),s=n.filter(O),r=t.filter(i=>!O(i)&&(i.watched||!i.unread)),o=t[0]?.region??"",a=Q(r);return[...a.length>0?[y(a.
length===1?a[0]??"":a,D(r.map(i=>l(i,e))))]:[],...s.length>0?[M(s.flatMap(i=>$(i,e)))]:[],...t.some(({described:i})=>i)?[y("ssm:DescribeParameters","*")]:[],...n.
length>0?[L(F(n,e),o,e)]:[]]}function Q(t){return[...t.some(({unread:e})=>!e)?["ssm:GetParameters"]:[],...t.some(({watched:e,described:n})=>e&&n)?["ssm:ListTags\
ForResource"]:[]]}function O({reference:t,watched:e}){return t.kind==="prefix"&&!e}function L(t,e,{partition:n}){return{...y("kms:Decrypt","*"),Condition:{...h(
"ssm",e,n),StringLike:{[w]:t}}}}var w="kms:EncryptionContext:PARAMETER_ARN";function M(t){return y("ssm:GetParametersByPath",t.flatMap(e=>[e,`${e}/`]))}function y(t,e){
return{Effect:"Allow",Action:t,Resource:e}}function $({reference:t,region:e},n){if(t.kind==="arn")return[t.arn];let s=t.kind==="name"?t.name:t.prefix.slice(0,-1),
r=s.startsWith("aws/service/")?"":n.accountId;return[`arn:${n.partition}:ssm:${e}:${r}:parameter/${s}`]}function l(t,e){let[n=""]=$(t,e),{reference:s}=t;return s.
kind!=="prefix"?n:s.prefix===""?`${n}*`:`${n}/*`}function F(t,e){let[n="",...s]=D(t.map(o=>l(o,e)));if(s.length===0)return n;let r=n.length;for(let o of s)for(;!o.
startsWith(n.slice(0,r));)r-=1;return`${n.slice(0,r).replace(/\*$/,"")}*`}function D(t){return[...new Set(t)]}function W(t,e,n){return t.kind!=="answer"?T(t,"Systems Manager"):E(V(t,e,n),t)}function V(t,e,n){switch(t.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return N(e);case"ParameterVersionNotFound":return K(e);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${e.version.stage} o\
f the parameter ${e.text} is not on version ${e.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${e.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"En\
able the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return t.says(/kms:|customer master key|KMS/)?
j(t,e,n):U(t,e,n)}return{code:"E_AWS",message:`Systems Manager could not give ${e.text} (${t.message}).`,fix:b(t)==="slow down"?"AWS throttles this account, and\
 went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":P(t,e.region)??`Run the job again. If it\
 lasts, look at https://health.aws.amazon.com for ${e.region}.`}}function N({text:t,region:e,reference:n,requests:[s]}){let{prefixText:r}=n,o=r==="ssm:"&&n.kind===
"name"?`\`ssm:/${n.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${t} in ${e}, or not in this account.`,fix:[...o?[`A name tha\
t begins with a slash is another one: ${o}.`]:[],...n.kind==="name"&&r==="ssm:/"?[`If it is a path, all that is below it is \`${t}/*\`.`]:[],`Check the name, th\
e region and the account: one that another account shares is named by its full ARN. This lists what there is: \`aws ssm describe-parameters --region ${e}\``,...s?
A(s):[]].join(`
`)}}function K({text:t,region:e,reference:n,version:{stage:s,versionId:r}}){return{code:"E_SECRET_NO_VALUE",message:`The parameter ${t} has no ${s===void 0?`version\
 ${r}`:`version with the label ${s}`} in ${e}.`,fix:[...G(s),`This tells which there are: \`aws ssm get-parameter-history --name ${I(n)} --region ${e} --query "\
Parameters[].[Version,Labels]"\``].join(`
`)}}function G(t="label"){return/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(t)?["That is a label of Secrets Manager: parameters have versions, and labels of your \
own."]:/^\d+$/.test(t)?[`A version is chosen with \`version=${t}\`.`]:_(t)?[]:["No label is such: it has letters, digits and _.-, and does not begin with a digi\
t, aws or ssm."]}function U(t,e,n){let s=e.reference.kind==="prefix"&&!e.watched,r=s?"ssm:GetParametersByPath":"ssm:GetParameters",o=f(t);if(n.scoped&&o.by==="s\
ession policy"&&!o.isExplicit&&e.reference.kind!=="prefix")return N(e);let a=$(e,p(e,n)),i={Effect:"Allow",Action:r,Resource:s?a.flatMap(c=>[c,`${c}/*`]):l(e,p(
e,n))},m=`${u(n)} may not read the ${s?"path":"parameter"} ${e.text}: ${g(o,r)}.`;return o.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:S(o)}:{code:"E_SECRE\
T_DENIED",message:m,...o.by!=="session policy"&&{fix:"Look at the name and the region first: AWS says the same where the parameter does not exist."},statements:[
{addTo:R(o.by,n),statement:i}]}}function j(t,e,n){let s=f(t),r=`${u(n)} may not decrypt the parameter ${e.text}: ${g(s,"kms:Decrypt")}.`;if(s.isExplicit)return{
code:"E_SECRET_KMS",message:r,fix:S(s)};let{partition:o,accountId:a}=p(e,n),{StringEquals:i}=h("ssm",e.region,o),m=l(e,{partition:o,accountId:a}),c={Effect:"All\
ow",Action:"kms:Decrypt",Resource:`arn:${o}:kms:${e.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[w]:m}}},d=[{addTo:`${R(s.by,n)}, with the ke\
y of the parameter`,statement:c}];return s.by!=="session policy"&&d.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its a\
ccount",statement:{...c,Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:r,statements:d}}function re(t,e,n,s){
let{operation:r,code:o}=t;if(!(r==="DescribeParameters"||r==="ListTagsForResource")||!o?.startsWith("AccessDenied"))return W(t,e,n);let i=f(t),m=r==="DescribePa\
rameters"?"list parameters":`list the tags of ${e.text}`,c=`${u(n)} may not ${m}: ${g(i,`ssm:${r}`)}.`;if(i.isExplicit)return E({code:"E_SECRET_DENIED",message:c,
fix:S(i)},t);let d=C([{...e,unread:!s}],p(e,n)).filter(({Action:x})=>x!=="kms:Decrypt").map(x=>({addTo:R(i.by,n),statement:x}));return E({code:"E_SECRET_DENIED",
message:c,statements:d},t)}function R(t,e){let n=v(e);switch(t){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the\
 earlier step passed)";case"permissions boundary":return`Add to the permissions boundary of ${n}`;case"service control policy":case"resource control policy":return"\
Whoever runs the organisation must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Princi\
pal";default:return k(e)}}export{w as a,$ as b,W as c,re as d,R as e};
