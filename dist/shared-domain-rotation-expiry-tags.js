const require=process.getBuiltinModule;
import{a as _}from"./shared-domain-refusals-explanation.js";import{a as O}from"./shared-domain-refusals-no-answer.js";import{b as P}from"./shared-domain-requests-verification.js";import{a as f,b as h,c as y}from"./shared-domain-refusals-denial.js";
import{b as V,g as T}from"./shared-domain-credentials-aws-config.js";import{b}from"./shared-domain-requests-request-advice.js";import{a as I}from"./shared-domain-expiry-spelled-dates.js";import{t as l,u as k}from"./shared-domain-in-parallel.js";
import{a as E}from"./shared-domain-policies-partition.js";import{c as A}from"./shared-domain-values-jmespath.js";import{a as R}from"./shared-domain-listing.js";import{c as v}from"./shared-domain-failure.js";function le(e){let t=[...e].filter(([i])=>V(i.slice(i.search(/[^:/]*$/)))).map(([i,d])=>({key:i,text:d,at:I(d)})),n=t.find(({key:i})=>i==="expires-at"),r=i=>i?.
getTime()??Number.MAX_SAFE_INTEGER,o=n??t.sort((i,d)=>r(i.at)-r(d.at))[0];if(!o)return{};let{key:s,text:c,at:a}=o;return{expiresAtTag:a?.toISOString()??c,...s!==
"expires-at"&&{expiresAtKey:s}}}var D=10;async function Oe({verification:e,value:t},n){let{name:r,request:o}=t,s=`${r} (${o.text})`,c=new Map(T(t.secret.value).map(([H,J])=>[H,String(J)])),{by:a,
word:i,includes:d}=await n(e.service,{value:t.value,fields:c});if(i.state==="refused")return i.isOver?{name:r,refusal:`${s} has expired, by the word of ${a}`,isOver:!0}:
{name:r,refusal:`${s} is refused by ${a} (${i.why})`};let x=i.endsAt&&{at:i.endsAt,source:`${a}'s word`,firm:!0},p=i.state==="unknown"?`${s} was not verified: ${a}\
 ${i.why}.`:void 0,u={name:r,...x&&{expiry:x},...p!==void 0&&{doubt:p}};if(p!==void 0&&!i.scopes||!o.maxScopes)return u;if(!i.scopes)return{...u,doubt:`${s} was\
 not held against max-scopes: ${a} does not tell what it may do.`};let $=ee(i.scopes,o.maxScopes,d);return $.length===0?u:{...u,excess:`${s} may do more than ma\
x-scopes=${o.maxScopes.join(",")} allows: ${a} names ${R($)}`}}function ee(e,t,n){let r=P(e,t,n).map(te),o=r.length-D;return o>0?[...r.slice(0,D),`${o} more`]:r}
function te(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function Pe(e){for(let{line:t,service:n}of e){
if(n.kind!=="url")continue;let{expires:r,active:o,scopes:s}=n;for(let[c,a]of Object.entries({expires:r,active:o,scopes:s}))a!==void 0&&await A(a,`Line ${t} of v\
erify`,i=>`${c}=${i}`)}}var S=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],ne=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function C(e,t,n){let r=k(t,g(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:ne.has(
e)?"*":r.length===1?r[0]??"*":r}}function N(e,t){return{Effect:"Allow",Principal:{AWS:M(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function Q(e,t,n){let{partition:r,
accountId:o}=g(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${o}:key/KEY_ID`,Condition:l(e.region,r)}}function K(e,t,n){return{Effect:"\
Allow",Principal:{AWS:M(t)},Action:n,Resource:"*",Condition:l(e.region,g(e,t).partition)}}function L({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function g({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:E(t),accountId:"ACCOUNT"}}function M({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}var re={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the stagin\
g labels of the secret",GetRandomPassword:"make a random value for the secret"};function W(e,t,n){let r=ie(e),o=f(e);return{code:"E_SECRET_DENIED",message:`${U(
n)} may not ${re[r]??"read the secret"} ${t.text}: ${h(o,`secretsmanager:${r}`)}.`,...o.isExplicit?{fix:y(o)}:se(r,o.by,t,n)}}function j(e,t,n){let r=f(e),o=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",s=o==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${U(n)} may not ${s} the secret\
 ${t.text}: ${h(r,o)}.`,...r.isExplicit?{fix:y(r)}:{statements:oe(r.by,t,n,o)}}}function oe(e,t,n,r){let o=Q(t,n,r);if(e==="session policy")return[{addTo:"Add t\
o the session's policy, with the key of the secret",statement:o}];let s=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`Add to a permis\
sions policy of ${q(n)}${s}, with the key of the secret`,statement:o},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its acco\
unt",statement:K(t,n,r)}]}function ie(e){let t=S.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=S.find(r=>r===e.operation);return t??(n==="BatchGetSecr\
etValue"?"GetSecretValue":n??"GetSecretValue")}function se(e,t,n,r){let o=C(e,n,r),s=q(r),c=a=>({statements:[{addTo:a,statement:o}]});switch(t){case"session pol\
icy":return c("Add to the session's policy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return c(`Add to the permi\
ssions boundary of ${s}`);case"service control policy":case"resource control policy":return c("Whoever runs the organisation must allow it");case"VPC endpoint p\
olicy":return{statements:[{addTo:"Add to the policy of the network's VPC endpoint for Secrets Manager",statement:{...o,Principal:{AWS:"*"}}}]};case"resource-bas\
ed policy":return{statements:[G(e,r)]};case"identity-based policy":case void 0:{let a={addTo:`Add to a permissions policy of ${s}`,statement:o};return{...F(e)&&
n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS says the same where the secret does not exist."},statements:F(e)&&L(n,r)?[a,G(e,r)]:
[a]}}}}function F(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function G(e,t){return{addTo:"Add to the secret's own policy, in its account (aws secrets\
manager put-resource-policy)",statement:N(e,t)}}function U({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function q({role:e}){
return e?`the role ${e.name}`:"that identity"}function w(e){let{text:t,region:n,reference:r,requests:o}=e,[s]=o;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...ce(r),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --regio\
n ${n}\``,...s?b(s):[]].join(`
`)}}var ae=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function ce(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],o=[];n!==void 0&&e.kind==="name"&&o.push(`If -${r} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&o.push(`AWS takes -${r} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or a complete ARN.`);let[,s,c]=/^(.+)\.([A-Za-z_]\w*)$/.
exec(t)??[];s!==void 0&&e.kind==="name"&&o.push(`If .${c} is a field of it, write \`${s}#${c}\` in \`secrets\`.`);let[,a,i]=/^(.+)[/@]([\w-]+)$/.exec(t)??[];return a!==
void 0&&i!==void 0&&e.kind==="name"&&ae.test(i)&&o.push(`If ${i} is a field of ${a}, write \`${a}#${i}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.
test(t)&&o.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&o.push(`If it is a parameter of Systems Mana\
ger, write \`ssm:${t}\`.`),o}function z(e){let{text:t,region:n,version:r}=e,{stage:o,versionId:s}=r,c=o!==void 0||s!==void 0,a=s===void 0?`value with the stage ${o??
"AWSCURRENT"}`:`version ${s}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${a} in ${n}.`,fix:c?`Check \`stage=\` and \`version=\` against: aws s\
ecretsmanager list-secret-version-ids --secret-id ${m(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the se\
cret."}}function B({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}\
.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function Z(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`\
The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${m(e)} --region ${n}), or take th\
e line out.`}}function X({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion o\
r gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function Y({text:e},{role:t}){return{code:"\
E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it wit\
h a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function m({
reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function ze(e,t,n){return e.kind!=="answer"?O(e,"Secrets Manager"):_(de(e,t,n),e)}function de(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFo\
und":return e.says(/staging label|version/i)?z(t):w(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return Z(t);if(e.says(
/VersionStage/))return B(t);if(e.says(/default KMS/i))return Y(t,n);break;case"DecryptionFailure":return X(t);case"AccessDenied":return e.says(/KMS/i)?j(e,t,n):
n.scoped&&fe(e)?w(t):W(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:ue(e,t)}}function ue(e,t){let{region:n}=t,
{code:r="",status:o=0}=e;return v(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":o>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${m(t)} --region ${n}`}function fe(e){let{by:t,isExplicit:n}=f(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{le as a,Oe as b,ee as c,Pe as d,ze as e};
