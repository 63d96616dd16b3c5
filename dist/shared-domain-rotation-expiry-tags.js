const require=process.getBuiltinModule;
import{a as R}from"./shared-domain-refusals-explanation.js";import{a as A}from"./shared-domain-refusals-no-answer.js";import{a as d,b as l,c as f}from"./shared-domain-refusals-denial.js";import{b as E}from"./shared-domain-credentials-aws-config.js";
import{b as x}from"./shared-domain-requests-request-advice.js";import{a as $}from"./shared-domain-expiry-spelled-dates.js";import{x as p,y as w}from"./shared-domain-in-parallel.js";import{c as g}from"./shared-domain-failure.js";function te(e){let t=[...e].filter(([i])=>E(i.slice(i.search(/[^:/]*$/)))).map(([i,u])=>({key:i,text:u,at:$(u)})),n=t.find(({key:i})=>i==="expires-at"),r=i=>i?.
getTime()??Number.MAX_SAFE_INTEGER,s=n??t.sort((i,u)=>r(i.at)-r(u.at))[0];if(!s)return{};let{key:o,text:c,at:a}=s;return{expiresAtTag:a?.toISOString()??c,...o!==
"expires-at"&&{expiresAtKey:o}}}var S=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],M=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function k(e,t,n){let r=w(t,h(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:M.has(
e)?"*":r.length===1?r[0]??"*":r}}function b(e,t){return{Effect:"Allow",Principal:{AWS:P(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function v(e,t,n){let{partition:r,
accountId:s}=h(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${s}:key/KEY_ID`,Condition:p(e.region,r)}}function T(e,t,n){return{Effect:"\
Allow",Principal:{AWS:P(t)},Action:n,Resource:"*",Condition:p(e.region,h(e,t).partition)}}function I({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function h({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:L(t),accountId:"ACCOUNT"}}function P({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}function L(e){return e.startsWith("cn-")?"aws-cn":e.startsWith("us-gov-")?"aws-us-gov":"aws"}var U={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the staging\
 labels of the secret",GetRandomPassword:"make a random value for the secret"};function C(e,t,n){let r=j(e),s=d(e);return{code:"E_SECRET_DENIED",message:`${Q(n)}\
 may not ${U[r]??"read the secret"} ${t.text}: ${l(s,`secretsmanager:${r}`)}.`,...s.isExplicit?{fix:f(s)}:z(r,s.by,t,n)}}function D(e,t,n){let r=d(e),s=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=s==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${Q(n)} may not ${o} the secret\
 ${t.text}: ${l(r,s)}.`,...r.isExplicit?{fix:f(r)}:{statements:Z(r.by,t,n,s)}}}function Z(e,t,n,r){let s=v(t,n,r);if(e==="session policy")return[{addTo:"Add to \
the session's policy, with the key of the secret",statement:s}];let o=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`Add to a permissi\
ons policy of ${K(n)}${o}, with the key of the secret`,statement:s},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its accoun\
t",statement:T(t,n,r)}]}function j(e){let t=S.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=S.find(r=>r===e.operation);return t??(n==="BatchGetSecretV\
alue"?"GetSecretValue":n??"GetSecretValue")}function z(e,t,n,r){let s=k(e,n,r),o=K(r),c=a=>({statements:[{addTo:a,statement:s}]});switch(t){case"session policy":
return c("Add to the session's policy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return c(`Add to the permission\
s boundary of ${o}`);case"service control policy":case"resource control policy":return c("Whoever runs the organisation must allow it");case"VPC endpoint policy":
return{statements:[{addTo:"Add to the policy of the network's VPC endpoint for Secrets Manager",statement:{...s,Principal:{AWS:"*"}}}]};case"resource-based poli\
cy":return{statements:[_(e,r)]};case"identity-based policy":case void 0:{let a={addTo:`Add to a permissions policy of ${o}`,statement:s};return{...O(e)&&n.reference.
kind!=="prefix"&&{fix:"Look at the name and the region first: AWS says the same where the secret does not exist."},statements:O(e)&&I(n,r)?[a,_(e,r)]:[a]}}}}function O(e){
return e!=="ListSecrets"&&e!=="GetRandomPassword"}function _(e,t){return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-\
policy)",statement:b(e,t)}}function Q({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function K({role:e}){return e?`the \
role ${e.name}`:"that identity"}function y(e){let{text:t,region:n,reference:r,requests:s}=e,[o]=s;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...Y(r),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region\
 ${n}\``,...o?x(o):[]].join(`
`)}}var B=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function Y(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],s=[];n!==void 0&&e.kind==="name"&&s.push(`If -${r} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&s.push(`AWS takes -${r} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or a complete ARN.`);let[,o,c]=/^(.+)\.([A-Za-z_]\w*)$/.
exec(t)??[];o!==void 0&&e.kind==="name"&&s.push(`If .${c} is a field of it, write \`${o}#${c}\` in \`secrets\`.`);let[,a,i]=/^(.+)[/@]([\w-]+)$/.exec(t)??[];return a!==
void 0&&i!==void 0&&e.kind==="name"&&B.test(i)&&s.push(`If ${i} is a field of ${a}, write \`${a}#${i}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.
test(t)&&s.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&s.push(`If it is a parameter of Systems Mana\
ger, write \`ssm:${t}\`.`),s}function V(e){let{text:t,region:n,version:r}=e,{stage:s,versionId:o}=r,c=s!==void 0||o!==void 0,a=o===void 0?`value with the stage ${s??
"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${a} in ${n}.`,fix:c?`Check \`stage=\` and \`version=\` against: aws s\
ecretsmanager list-secret-version-ids --secret-id ${m(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the se\
cret."}}function F({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}\
.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function G(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`\
The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${m(e)} --region ${n}), or take th\
e line out.`}}function N({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion o\
r gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function W({text:e},{role:t}){return{code:"\
E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it wit\
h a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function m({
reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function he(e,t,n){return e.kind!=="answer"?A(e,"Secrets Manager"):R(X(e,t,n),e)}function X(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFoun\
d":return e.says(/staging label|version/i)?V(t):y(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return G(t);if(e.says(
/VersionStage/))return F(t);if(e.says(/default KMS/i))return W(t,n);break;case"DecryptionFailure":return N(t);case"AccessDenied":return e.says(/KMS/i)?D(e,t,n):
n.scoped&&J(e)?y(t):C(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:H(e,t)}}function H(e,t){let{region:n}=t,
{code:r="",status:s=0}=e;return g(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":s>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${m(t)} --region ${n}`}function J(e){let{by:t,isExplicit:n}=d(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{te as a,he as b};
