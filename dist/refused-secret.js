const require=process.getBuiltinModule;
import{f as p,g as x}from"./apart-sources-secrets-manager-session-statements.js";import{a as k,b as S,c as h,d as v,e as u}from"./apart-domain-policies-partition.js";import{b}from"./apart-domain-requests-request-advice.js";
import"./apart-domain-requests-lease-inputs.js";import"./apart-domain-policies-via-service.js";import{a as c,b as l,c as f,d as A}from"./apart-domain-refusals-denial.js";import"./apart-domain-requests-request.js";
import{a as R}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";import{c as $}from"./apart-domain-failure.js";var y=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],L=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function T(e,t,n){let s=x(t,u(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:L.has(
e)?"*":s.length===1?s[0]??"*":s}}function P(e,t){return{Effect:"Allow",Principal:{AWS:_(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function I(e,t,n){let{partition:s,
accountId:r}=u(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${s}:kms:${e.region}:${r}:key/KEY_ID`,Condition:p(e.region,s)}}function C(e,t,n){return{Effect:"\
Allow",Principal:{AWS:_(t)},Action:n,Resource:"*",Condition:p(e.region,u(e,t).partition)}}function Q({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function _({role:e}){return e?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"}var U={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the staging\
 labels of the secret",GetRandomPassword:"make a random value for the secret"};function K(e,t,n){let s=j(e),r=c(e);return{code:"E_SECRET_DENIED",message:`${h(n)}\
 may not ${U[s]??"read the secret"} ${t.text}: ${l(r,`secretsmanager:${s}`)}.`,...r.isExplicit?{fix:f(r)}:z(s,r.by,t,n)}}function V(e,t,n){let s=c(e),r=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=r==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${h(n)} may not ${o} the secret\
 ${t.text}: ${l(s,r)}.`,...s.isExplicit?{fix:f(s)}:{statements:Z(s.by,t,n,r)}}}function Z(e,t,n,s){let r=I(t,n,s);if(e==="session policy")return[{addTo:"Add to \
the session's policy, with the key of the secret",statement:r}];let o=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`${S(n)}${o}, with\
 the key of the secret`,statement:r},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:C(t,n,s)}]}function j(e){
let t=y.find(s=>e.says(new RegExp(`secretsmanager:${s}\\b`))),n=y.find(s=>s===e.operation);return t??(n==="BatchGetSecretValue"?"GetSecretValue":n??"GetSecretVa\
lue")}function z(e,t,n,s){let r=T(e,n,s),o=v(s),a=i=>({statements:[{addTo:i,statement:r}]});switch(t){case"session policy":return a("Add to the session's policy\
 (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add to the permissions boundary of ${o}`);case"service con\
trol policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC endpoint policy":return{statements:[{addTo:"Add to t\
he policy of the network's VPC endpoint for Secrets Manager",statement:{...r,Principal:{AWS:"*"}}}]};case"resource-based policy":return{statements:[D(e,s)]};case"\
identity-based policy":case void 0:{let i={addTo:S(s),statement:r};return{...O(e)&&n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS\
 says the same where the secret does not exist."},statements:O(e)&&Q(n,s)?[i,D(e,s)]:[i]}}}}function O(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function D(e,t){
return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-policy)",statement:P(e,t)}}function g(e){let{text:t,region:n,reference:s,requests:r}=e,[o]=r;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...Y(s),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region\
 ${n}\``,...o?b(o):[]].join(`
`)}}var B=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function Y(e){let t="name"in e?e.name:"",[,n,s]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],r=[];n!==void 0&&e.kind==="name"&&r.push(`If -${s} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&r.push(`AWS takes -${s} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or copy the ARN again.`);let[,o,
a]=/^(.+)\.([A-Za-z_]\w*)$/.exec(t)??[];o!==void 0&&e.kind==="name"&&r.push(`If .${a} is a field of it, write \`${o}#${a}\` in \`secrets\`.`);let[,i,d]=/^(.+)[/@]([\w-]+)$/.
exec(t)??[];i!==void 0&&d!==void 0&&e.kind==="name"&&B.test(d)&&r.push(`If ${d} is a field of ${i}, write \`${i}#${d}\` in \`secrets\`.`);let[,w,E]=/^(.+)@(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/.
exec(t)??[];return w!==void 0&&r.push(`If ${E} is the stage of a version, write \`${w} stage=${E}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.
test(t)&&r.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&r.push(`If it is a parameter of Systems Mana\
ger, write \`ssm:${t}\`.`),r}function N(e){let{text:t,region:n,version:s}=e,{stage:r,versionId:o}=s,a=r!==void 0||o!==void 0,i=o===void 0?`value with the stage ${r??
"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${i} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws s\
ecretsmanager list-secret-version-ids --secret-id ${m(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the se\
cret."}}function W({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}\
.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function F(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`\
The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${m(e)} --region ${n}), or take th\
e line out.`}}function G({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion o\
r gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function M({text:e},{role:t}){return{code:"\
E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it wit\
h a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function m({
reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function Se(e,t,n){return e.kind!=="answer"?R(e,"Secrets Manager"):A(H(e,t,n),e)}function H(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFoun\
d":return e.says(/staging label|version/i)?N(t):g(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return F(t);if(e.says(
/VersionStage/))return W(t);if(e.says(/default KMS/i))return M(t,n);break;case"DecryptionFailure":return G(t);case"AccessDenied":return e.says(/KMS/i)?V(e,t,n):
n.scoped&&X(e)?g(t):K(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:J(e,t)}}function J(e,t){let{region:n}=t,
{code:s="",status:r=0}=e;if($(e)==="slow down")return"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.";if(r>=
500||/^(InternalService|ServiceUnavailable|InternalFailure)/.test(s))return`AWS failed, however often it was asked: run the job again, and look at https://healt\
h.aws.amazon.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`;let o=k(e,n);return o!==void 0?o:`Try it with the same role\
, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${m(t)} --region ${n}`}function X(e){let{by:t,isExplicit:n}=c(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{Se as explainSecret};
