const require=process.getBuiltinModule;
import{f as l,g as v}from"./apart-sources-secrets-manager-session-statements.js";import{a as I,b as h,c as y,d as P,e as u}from"./apart-domain-policies-secret-reader.js";import{b as _}from"./apart-domain-requests-request-advice.js";
import"./apart-domain-requests-lease-inputs.js";import"./apart-domain-policies-partition.js";import{a as d,b as f,c as S,d as b}from"./apart-domain-refusals-denial.js";import{a as T}from"./apart-domain-refusals-no-answer.js";
import"./apart-domain-edit-distance.js";import"./apart-domain-requests-request.js";import"./apart-domain-error.js";import{c as k}from"./apart-domain-failure.js";var g=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],j=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function C(e,t,n){let s=v(t,u(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:j.has(
e)?"*":s.length===1?s[0]??"*":s}}function Q(e,t){return{Effect:"Allow",Principal:{AWS:V(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function O(e,t,n){let{partition:s,
accountId:r}=u(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${s}:kms:${e.region}:${r}:key/KEY_ID`,Condition:l(e.region,s)}}function D(e,t,n){return{Effect:"\
Allow",Principal:{AWS:V(t)},Action:n,Resource:"*",Condition:l(e.region,u(e,t).partition)}}function K({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function V({role:e}){return e?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"}function w(e){let{text:t,region:n,reference:s,requests:r}=e,[o]=r;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...B(s),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region\
 ${n}\``,...o?_(o):[]].join(`
`)}}var z=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function B(e){let t="name"in e?e.name:"",[,n,s]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[];if(/^(?:data\.)?aws_secretsmanager_secret\w*\.\w/.test(t))return["That is an address in Terraform: write the name that the secret has in AWS, or its\
 ARN."];let r=[];n!==void 0&&e.kind==="name"&&r.push(`If -${s} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&r.push(`AWS takes -${s} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or copy the ARN again.`);let[,o,
a]=/^(.+)\.([A-Za-z_]\w*)$/.exec(t)??[];o!==void 0&&e.kind==="name"&&r.push(`If .${a} is a field of it, write \`${o}#${a}\` in \`secrets\`.`);let[,i,m]=/^(.+)[/@]([\w-]+)$/.
exec(t)??[];i!==void 0&&m!==void 0&&e.kind==="name"&&z.test(m)&&r.push(`If ${m} is a field of ${i}, write \`${i}#${m}\` in \`secrets\`.`);let[,x,E]=/^(.+)@(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/.
exec(t)??[];x!==void 0&&r.push(`If ${E} is the stage of a version, write \`${x} stage=${E}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(
t)&&r.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`);let p=t.replace(/^\.\//,"").replace(/\/{2,}/g,"/").replace(/^\/|\/$/g,
"");e.kind==="name"&&p!==t&&p!==""&&r.push(`If a / is too many, as an expression that is empty leaves it, write \`${p}\`.`);let[,A,R]=/^(\/[\w./-]+)(?:=(\w+))?$/.
exec(t)??[];return A!==void 0&&r.push(`If it is a parameter of Systems Manager, write \`${R===void 0?"":`${R}, `}ssm:${A}\`.`),r}function N(e){let{text:t,region:n,
version:s}=e,{stage:r,versionId:o}=s,a=r!==void 0||o!==void 0,i=o===void 0?`value with the stage ${r??"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VAL\
UE",message:`The secret ${t} has no ${i} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws secretsmanager list-secret-version-ids --secret-id ${c(
e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the secret."}}function W({text:e,version:{stage:t,versionId:n}}){
return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}.`,fix:"Give `version=` or `stage=`, not both: stages m\
ove from version to version."}}function F(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`The secret ${t} is scheduled for deletion.`,fix:`Res\
tore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${c(e)} --region ${n}), or take the line out.`}}function $({text:e}){return{code:"E_SE\
CRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"Enable the key, or cancel its deletion\
. A secret whose key is gone must be written anew with another key."}}function G({text:e},{role:t}){return{code:"E_SECRET_KMS",message:`The secret ${e} is in an\
other account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it with a customer-managed key (aws secretsmanager up\
date-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function c({reference:e,text:t}){return e.kind==="prefix"?"\
SECRET":t}var Y={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the staging\
 labels of the secret",GetRandomPassword:"make a random value for the secret"};function U(e,t,n){let s=X(e),r=d(e);return{code:"E_SECRET_DENIED",message:`${y(n)}\
 may not ${Y[s]??"read the secret"} ${t.text}: ${f(r,`secretsmanager:${s}`)}.`,...r.isExplicit?{fix:S(r,H(t))}:q(s,r.by,t,n)}}function H(e){return e.reference.kind===
"prefix"?"the secret's own policy":`the secret's own policy (\`aws secretsmanager get-resource-policy --secret-id ${c(e)} --region ${e.region}\`)`}function Z(e,t,n){
let s=d(e),r=e.operation==="PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=r==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${y(
n)} may not ${o} the secret ${t.text}: ${f(s,r)}.`,...s.isExplicit?{fix:S(s,"the key's own policy")}:{statements:J(s.by,t,n,r)}}}function J(e,t,n,s){let r=O(t,n,
s);if(e==="session policy")return[{addTo:"Add to the session's policy, with the key of the secret",statement:r}];let o=n.scoped?"":", and to the session's polic\
y if it has one";return[{addTo:`${h(n)}${o}, with the key of the secret`,statement:r},{addTo:"Add to the key's own policy, unless that leaves it to the IAM poli\
cies of its account",statement:D(t,n,s)}]}function X(e){let t=g.find(s=>e.says(new RegExp(`secretsmanager:${s}\\b`))),n=g.find(s=>s===e.operation);return t??(n===
"BatchGetSecretValue"?"GetSecretValue":n??"GetSecretValue")}function q(e,t,n,s){let r=C(e,n,s),o=P(s),a=i=>({statements:[{addTo:i,statement:r}]});switch(t){case"\
session policy":return a("Add to the session's policy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add t\
o the permissions boundary of ${o}`);case"service control policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC\
 endpoint policy":return{statements:[{addTo:"Add to the policy of the network's VPC endpoint for Secrets Manager",statement:{...r,Principal:{AWS:"*"}}}]};case"r\
esource-based policy":return{statements:[L(e,s)]};case"identity-based policy":case void 0:{let i={addTo:h(s),statement:r};return{...M(e)&&n.reference.kind!=="pr\
efix"&&{fix:"Look at the name and the region first: AWS says the same where the secret does not exist."},statements:M(e)&&K(n,s)?[i,L(e,s)]:[i]}}}}function M(e){
return e!=="ListSecrets"&&e!=="GetRandomPassword"}function L(e,t){return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-\
policy)",statement:Q(e,t)}}function $e(e,t,n){return e.kind!=="answer"?T(e,"Secrets Manager"):b(ee(e,t,n),e)}function ee(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFo\
und":return e.says(/staging label|version/i)?N(t):w(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return F(t);if(e.says(
/VersionStage/))return W(t);if(e.says(/KMSInvalidState|key.*(?:pending deletion|is disabled)/i))return $(t);if(e.says(/default KMS/i))return G(t,n);break;case"D\
ecryptionFailure":return $(t);case"AccessDenied":return e.says(/KMS|ciphertext|customer master key/i)?Z(e,t,n):n.scoped&&ne(e)?w(t):U(e,t,n)}return{code:"E_AWS",
message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:te(e,t)}}function te(e,t){let{region:n}=t,{code:s="",status:r=0}=e;if(k(e)==="slow down")
return"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.";if(r>=500||/^(InternalService|ServiceUnavailable|InternalFailure)/.
test(s))return`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazon.com for ${n}. Where the secret has a replica, na\
me both: \`aws-region: ${n}, REGION\`.`;let o=I(e,n);return o!==void 0?o:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${c(t)} --region ${n}`}function ne(e){let{by:t,isExplicit:n}=d(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{$e as explainSecret};
