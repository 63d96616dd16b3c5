const require=process.getBuiltinModule;
import{f as l,g as k}from"./apart-sources-secrets-manager-session-statements.js";import{a as T,b as h,c as y,d as P,e as u}from"./apart-domain-policies-secret-reader.js";import{b as I}from"./apart-domain-requests-request-advice.js";
import"./apart-domain-requests-lease-inputs.js";import"./apart-domain-policies-partition.js";import{a as c,b as f,c as S,d as v}from"./apart-domain-refusals-denial.js";import{a as b}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-edit-distance.js";import"./apart-domain-requests-request.js";import"./apart-domain-error.js";import{c as R}from"./apart-domain-failure.js";var g=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],j=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function C(e,t,n){let s=k(t,u(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:j.has(
e)?"*":s.length===1?s[0]??"*":s}}function Q(e,t){return{Effect:"Allow",Principal:{AWS:K(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function _(e,t,n){let{partition:s,
accountId:r}=u(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${s}:kms:${e.region}:${r}:key/KEY_ID`,Condition:l(e.region,s)}}function O(e,t,n){return{Effect:"\
Allow",Principal:{AWS:K(t)},Action:n,Resource:"*",Condition:l(e.region,u(e,t).partition)}}function D({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function K({role:e}){return e?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"}var z={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the staging\
 labels of the secret",GetRandomPassword:"make a random value for the secret"};function F(e,t,n){let s=Y(e),r=c(e);return{code:"E_SECRET_DENIED",message:`${y(n)}\
 may not ${z[s]??"read the secret"} ${t.text}: ${f(r,`secretsmanager:${s}`)}.`,...r.isExplicit?{fix:S(r)}:H(s,r.by,t,n)}}function G(e,t,n){let s=c(e),r=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=r==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${y(n)} may not ${o} the secret\
 ${t.text}: ${f(s,r)}.`,...s.isExplicit?{fix:S(s)}:{statements:B(s.by,t,n,r)}}}function B(e,t,n,s){let r=_(t,n,s);if(e==="session policy")return[{addTo:"Add to \
the session's policy, with the key of the secret",statement:r}];let o=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`${h(n)}${o}, with\
 the key of the secret`,statement:r},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:O(t,n,s)}]}function Y(e){
let t=g.find(s=>e.says(new RegExp(`secretsmanager:${s}\\b`))),n=g.find(s=>s===e.operation);return t??(n==="BatchGetSecretValue"?"GetSecretValue":n??"GetSecretVa\
lue")}function H(e,t,n,s){let r=C(e,n,s),o=P(s),a=i=>({statements:[{addTo:i,statement:r}]});switch(t){case"session policy":return a("Add to the session's policy\
 (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add to the permissions boundary of ${o}`);case"service con\
trol policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC endpoint policy":return{statements:[{addTo:"Add to t\
he policy of the network's VPC endpoint for Secrets Manager",statement:{...r,Principal:{AWS:"*"}}}]};case"resource-based policy":return{statements:[N(e,s)]};case"\
identity-based policy":case void 0:{let i={addTo:h(s),statement:r};return{...V(e)&&n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS\
 says the same where the secret does not exist."},statements:V(e)&&D(n,s)?[i,N(e,s)]:[i]}}}}function V(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function N(e,t){
return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-policy)",statement:Q(e,t)}}function w(e){let{text:t,region:n,reference:s,requests:r}=e,[o]=r;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...X(s),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region\
 ${n}\``,...o?I(o):[]].join(`
`)}}var J=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function X(e){let t="name"in e?e.name:"",[,n,s]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],r=[];n!==void 0&&e.kind==="name"&&r.push(`If -${s} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&r.push(`AWS takes -${s} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or copy the ARN again.`);let[,o,
a]=/^(.+)\.([A-Za-z_]\w*)$/.exec(t)??[];o!==void 0&&e.kind==="name"&&r.push(`If .${a} is a field of it, write \`${o}#${a}\` in \`secrets\`.`);let[,i,d]=/^(.+)[/@]([\w-]+)$/.
exec(t)??[];i!==void 0&&d!==void 0&&e.kind==="name"&&J.test(d)&&r.push(`If ${d} is a field of ${i}, write \`${i}#${d}\` in \`secrets\`.`);let[,$,E]=/^(.+)@(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/.
exec(t)??[];$!==void 0&&r.push(`If ${E} is the stage of a version, write \`${$} stage=${E}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(
t)&&r.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`);let p=t.replace(/^\.\//,"").replace(/\/{2,}/g,"/").replace(/^\/|\/$/g,
"");e.kind==="name"&&p!==t&&p!==""&&r.push(`If a / is too many, as an expression that is empty leaves it, write \`${p}\`.`);let[,x,A]=/^(\/[\w./-]+)(?:=(\w+))?$/.
exec(t)??[];return x!==void 0&&r.push(`If it is a parameter of Systems Manager, write \`${A===void 0?"":`${A}, `}ssm:${x}\`.`),r}function W(e){let{text:t,region:n,
version:s}=e,{stage:r,versionId:o}=s,a=r!==void 0||o!==void 0,i=o===void 0?`value with the stage ${r??"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VAL\
UE",message:`The secret ${t} has no ${i} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws secretsmanager list-secret-version-ids --secret-id ${m(
e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the secret."}}function M({text:e,version:{stage:t,versionId:n}}){
return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}.`,fix:"Give `version=` or `stage=`, not both: stages m\
ove from version to version."}}function L(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`The secret ${t} is scheduled for deletion.`,fix:`Res\
tore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${m(e)} --region ${n}), or take the line out.`}}function U({text:e}){return{code:"E_SE\
CRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"Enable the key, or cancel its deletion\
. A secret whose key is gone must be written anew with another key."}}function Z({text:e},{role:t}){return{code:"E_SECRET_KMS",message:`The secret ${e} is in an\
other account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it with a customer-managed key (aws secretsmanager up\
date-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function m({reference:e,text:t}){return e.kind==="prefix"?"\
SECRET":t}function ge(e,t,n){return e.kind!=="answer"?b(e,"Secrets Manager"):v(q(e,t,n),e)}function q(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFoun\
d":return e.says(/staging label|version/i)?W(t):w(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return L(t);if(e.says(
/VersionStage/))return M(t);if(e.says(/default KMS/i))return Z(t,n);break;case"DecryptionFailure":return U(t);case"AccessDenied":return e.says(/KMS/i)?G(e,t,n):
n.scoped&&te(e)?w(t):F(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:ee(e,t)}}function ee(e,t){let{region:n}=t,
{code:s="",status:r=0}=e;if(R(e)==="slow down")return"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.";if(r>=
500||/^(InternalService|ServiceUnavailable|InternalFailure)/.test(s))return`AWS failed, however often it was asked: run the job again, and look at https://healt\
h.aws.amazon.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`;let o=T(e,n);return o!==void 0?o:`Try it with the same role\
, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${m(t)} --region ${n}`}function te(e){let{by:t,isExplicit:n}=c(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{ge as explainSecret};
