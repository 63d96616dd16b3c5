const require=process.getBuiltinModule;
import{b as x}from"./shared-adapters-attempts.js";import{a as c,b as u,c as p}from"./shared-domain-refusals-denial.js";import{a as w,c as E}from"./shared-domain-expiry-expiries.js";import{
x as m,y as g}from"./shared-domain-in-parallel.js";import{c as y}from"./shared-domain-failure.js";import{a as h}from"./shared-domain-error.js";function R({code:e,message:t,fix:n,statements:r},s){return new h(e,t,{fix:n,statements:r,cause:s})}var l=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],G=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function A(e,t,n){let r=g(t,f(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:G.has(
e)?"*":r.length===1?r[0]??"*":r}}function $(e,t){return{Effect:"Allow",Principal:{AWS:T(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function k(e,t,n){let{partition:r,
accountId:s}=f(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${s}:key/KEY_ID`,Condition:m(e.region,r)}}function b(e,t,n){return{Effect:"\
Allow",Principal:{AWS:T(t)},Action:n,Resource:"*",Condition:m(e.region,f(e,t).partition)}}function v({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function f({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:N(t),accountId:"ACCOUNT"}}function T({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}function N(e){return e.startsWith("cn-")?"aws-cn":e.startsWith("us-gov-")?"aws-us-gov":"aws"}var L={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the staging\
 labels of the secret",GetRandomPassword:"make a random value for the secret"};function Q(e,t,n){let r=U(e),s=c(e);return{code:"E_SECRET_DENIED",message:`${I(n)}\
 may not ${L[r]??"read the secret"} ${t.text}: ${u(s,`secretsmanager:${r}`)}.`,...s.isExplicit?{fix:p(s)}:j(r,s.by,t,n)}}function O(e,t,n){let r=c(e),s=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=s==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${I(n)} may not ${o} the secret\
 ${t.text}: ${u(r,s)}.`,...r.isExplicit?{fix:p(r)}:{statements:M(r.by,t,n,s)}}}function M(e,t,n,r){let s=k(t,n,r);if(e==="session policy")return[{addTo:"Add to \
the session's policy, with the key of the secret",statement:s}];let o=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`Add to a permissi\
ons policy of ${_(n)}${o}, with the key of the secret`,statement:s},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its accoun\
t",statement:b(t,n,r)}]}function U(e){let t=l.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=l.find(r=>r===e.operation);return t??(n==="BatchGetSecretV\
alue"?"GetSecretValue":n??"GetSecretValue")}function j(e,t,n,r){let s=A(e,n,r),o=_(r),i=a=>({statements:[{addTo:a,statement:s}]});switch(t){case"session policy":
return i("Add to the session's policy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return i(`Add to the permission\
s boundary of ${o}`);case"service control policy":case"resource control policy":return i("Whoever runs the organisation must allow it");case"VPC endpoint policy":
return{statements:[{addTo:"Add to the policy of the network's VPC endpoint for Secrets Manager",statement:{...s,Principal:{AWS:"*"}}}]};case"resource-based poli\
cy":return{statements:[C(e,r)]};case"identity-based policy":case void 0:{let a={addTo:`Add to a permissions policy of ${o}`,statement:s};return{...P(e)&&n.reference.
kind!=="prefix"&&{fix:"Look at the name and the region first: AWS says the same where the secret does not exist."},statements:P(e)&&v(n,r)?[a,C(e,r)]:[a]}}}}function P(e){
return e!=="ListSecrets"&&e!=="GetRandomPassword"}function C(e,t){return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-\
policy)",statement:$(e,t)}}function I({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function _({role:e}){return e?`the \
role ${e.name}`:"that identity"}function S(e){let{text:t,region:n,reference:r}=e;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this account.`,fix:[...B(r),
`Check the name, the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region ${n}\``,...z(e)].join(`
`)}}function z({requests:e}){let[t]=e;return t?[E(`${w({request:t},"optional")} if it may be missing`)]:[]}function B(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],s=[];n!==void 0&&e.kind==="name"&&s.push(`If -${r} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&s.push(`AWS takes -${r} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or a complete ARN.`);let[,o,i]=/^(.+)\.([A-Za-z_]\w*)$/.
exec(t)??[];return o!==void 0&&e.kind==="name"&&s.push(`If .${i} is a field of it, write \`${o}#${i}\` in \`secrets\`.`),t.startsWith("/")&&s.push(`If it is a p\
arameter of Systems Manager, write \`ssm:${t}\`.`),s}function D(e){let{text:t,region:n,version:r}=e,{stage:s,versionId:o}=r,i=s!==void 0||o!==void 0,a=o===void 0?
`value with the stage ${s??"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${a} in ${n}.`,fix:i?`Check \`stage=\` an\
d \`version=\` against: aws secretsmanager list-secret-version-ids --secret-id ${d(e)} --region ${n}`:"It was created and never filled, or its first rotation fa\
iled: put a value into the secret."}}function K({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e}\
 does not have the stage ${t}.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function V(e){let{text:t,region:n}=e;return{code:"\
E_SECRET_DELETED",message:`The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${d(e)}\
 --region ${n}), or take the line out.`}}function F({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disable\
d, scheduled for deletion or gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function W({
text:e},{role:t}){return{code:"E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other accoun\
t can use.`,fix:`Encrypt it with a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this ide\
ntity"} decrypt.`}}function d({reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function pe(e,t,n){return e.kind!=="answer"?x(e,"Secrets Manager"):R(Y(e,t,n),e)}function Y(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFoun\
d":return e.says(/staging label|version/i)?D(t):S(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return V(t);if(e.says(
/VersionStage/))return K(t);if(e.says(/default KMS/i))return W(t,n);break;case"DecryptionFailure":return F(t);case"AccessDenied":return e.says(/KMS/i)?O(e,t,n):
n.scoped&&H(e)?S(t):Q(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:Z(e,t)}}function Z(e,t){let{region:n}=t,
{code:r="",status:s=0}=e;return y(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":s>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${d(t)} --region ${n}`}function H(e){let{by:t,isExplicit:n}=c(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{pe as a};
