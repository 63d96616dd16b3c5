const require=process.getBuiltinModule;
import{a as k,b as f}from"./shared-domain-policies-secret-reader.js";import{a as c,b as p,c as l}from"./shared-domain-refusals-denial.js";import{a as A}from"./shared-domain-refusals-no-answer.js";import{
b as R}from"./shared-domain-requests-request-advice.js";import{i as m,j as x}from"./shared-sources-secrets-manager-client.js";import{a as E}from"./shared-domain-policies-partition.js";import{c as $}from"./shared-domain-failure.js";var S=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],M=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function b(e,t,n){let r=x(t,h(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:M.has(
e)?"*":r.length===1?r[0]??"*":r}}function v(e,t){return{Effect:"Allow",Principal:{AWS:C(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function T(e,t,n){let{partition:r,
accountId:s}=h(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${s}:key/KEY_ID`,Condition:m(e.region,r)}}function P(e,t,n){return{Effect:"\
Allow",Principal:{AWS:C(t)},Action:n,Resource:"*",Condition:m(e.region,h(e,t).partition)}}function I({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function h({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:E(t),accountId:"ACCOUNT"}}function C({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}var L={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the staging\
 labels of the secret",GetRandomPassword:"make a random value for the secret"};function _(e,t,n){let r=Z(e),s=c(e);return{code:"E_SECRET_DENIED",message:`${K(n)}\
 may not ${L[r]??"read the secret"} ${t.text}: ${p(s,`secretsmanager:${r}`)}.`,...s.isExplicit?{fix:l(s)}:j(r,s.by,t,n)}}function D(e,t,n){let r=c(e),s=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=s==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${K(n)} may not ${o} the secret\
 ${t.text}: ${p(r,s)}.`,...r.isExplicit?{fix:l(r)}:{statements:U(r.by,t,n,s)}}}function U(e,t,n,r){let s=T(t,n,r);if(e==="session policy")return[{addTo:"Add to \
the session's policy, with the key of the secret",statement:s}];let o=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`${f(n)}${o}, with\
 the key of the secret`,statement:s},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:P(t,n,r)}]}function Z(e){
let t=S.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=S.find(r=>r===e.operation);return t??(n==="BatchGetSecretValue"?"GetSecretValue":n??"GetSecretVa\
lue")}function j(e,t,n,r){let s=b(e,n,r),o=z(r),a=i=>({statements:[{addTo:i,statement:s}]});switch(t){case"session policy":return a("Add to the session's policy\
 (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add to the permissions boundary of ${o}`);case"service con\
trol policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC endpoint policy":return{statements:[{addTo:"Add to t\
he policy of the network's VPC endpoint for Secrets Manager",statement:{...s,Principal:{AWS:"*"}}}]};case"resource-based policy":return{statements:[Q(e,r)]};case"\
identity-based policy":case void 0:{let i={addTo:f(r),statement:s};return{...O(e)&&n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS\
 says the same where the secret does not exist."},statements:O(e)&&I(n,r)?[i,Q(e,r)]:[i]}}}}function O(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function Q(e,t){
return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-policy)",statement:v(e,t)}}function K({role:e}){return e?`The role\
 ${e.name}`:"The identity that was there before this step"}function z({role:e}){return e?`the role ${e.name}`:"that identity"}function y(e){let{text:t,region:n,reference:r,requests:s}=e,[o]=s;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...Y(r),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region\
 ${n}\``,...o?R(o):[]].join(`
`)}}var B=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function Y(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],s=[];n!==void 0&&e.kind==="name"&&s.push(`If -${r} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&s.push(`AWS takes -${r} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or copy the ARN again.`);let[,o,
a]=/^(.+)\.([A-Za-z_]\w*)$/.exec(t)??[];o!==void 0&&e.kind==="name"&&s.push(`If .${a} is a field of it, write \`${o}#${a}\` in \`secrets\`.`);let[,i,d]=/^(.+)[/@]([\w-]+)$/.
exec(t)??[];i!==void 0&&d!==void 0&&e.kind==="name"&&B.test(d)&&s.push(`If ${d} is a field of ${i}, write \`${i}#${d}\` in \`secrets\`.`);let[,g,w]=/^(.+)@(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/.
exec(t)??[];return g!==void 0&&s.push(`If ${w} is the stage of a version, write \`${g} stage=${w}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.
test(t)&&s.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&s.push(`If it is a parameter of Systems Mana\
ger, write \`ssm:${t}\`.`),s}function V(e){let{text:t,region:n,version:r}=e,{stage:s,versionId:o}=r,a=s!==void 0||o!==void 0,i=o===void 0?`value with the stage ${s??
"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${i} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws s\
ecretsmanager list-secret-version-ids --secret-id ${u(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the se\
cret."}}function N({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}\
.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function W(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`\
The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${u(e)} --region ${n}), or take th\
e line out.`}}function F({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion o\
r gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function G({text:e},{role:t}){return{code:"\
E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it wit\
h a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function u({
reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function fe(e,t,n){return e.kind!=="answer"?A(e,"Secrets Manager"):k(H(e,t,n),e)}function H(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFoun\
d":return e.says(/staging label|version/i)?V(t):y(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return W(t);if(e.says(
/VersionStage/))return N(t);if(e.says(/default KMS/i))return G(t,n);break;case"DecryptionFailure":return F(t);case"AccessDenied":return e.says(/KMS/i)?D(e,t,n):
n.scoped&&X(e)?y(t):_(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:J(e,t)}}function J(e,t){let{region:n}=t,
{code:r="",status:s=0}=e;return $(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":s>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${u(t)} --region ${n}`}function X(e){let{by:t,isExplicit:n}=c(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{h as a,fe as b};
