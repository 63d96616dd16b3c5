const require=process.getBuiltinModule;
import{a as D}from"./shared-domain-refusals-explanation.js";import{a as P}from"./shared-domain-refusals-no-answer.js";import{b as I}from"./shared-domain-requests-verification.js";import{a as f,b as y,c as h}from"./shared-domain-refusals-denial.js";
import{b as T,g as O}from"./shared-domain-credentials-aws-config.js";import{b as V}from"./shared-domain-requests-request-advice.js";import{a as _}from"./shared-domain-expiry-spelled-dates.js";import{t as l,u as b}from"./shared-domain-in-parallel.js";
import{a as E}from"./shared-domain-policies-partition.js";import{c as A}from"./shared-domain-values-jmespath.js";import{a as R}from"./shared-domain-listing.js";import{a as v,c as k}from"./shared-domain-failure.js";function Se(e){let t=[...e].filter(([s])=>T(s.slice(s.search(/[^:/]*$/)))).map(([s,d])=>({key:s,text:d,at:_(d)})),n=t.find(({key:s})=>s==="expires-at"),r=s=>s?.
getTime()??Number.MAX_SAFE_INTEGER,o=n??t.sort((s,d)=>r(s.at)-r(d.at))[0];if(!o)return{};let{key:i,text:a,at:c}=o;return{expiresAtTag:c?.toISOString()??a,...i!==
"expires-at"&&{expiresAtKey:i}}}var C=10;async function De({verification:e,value:t},n,r=ne(t.secret)){let{name:o,request:i}=t,a=`${o} (${i.text})`,c=new Map(O(t.secret.value).map(([ee,te])=>[ee,
String(te)])),{by:s,word:d,includes:J}=await n(e.service,{value:t.value,fields:c,type:r});if(d.state==="refused")return d.isOver?{name:o,refusal:`${a} has expir\
ed, by the word of ${s}`,isOver:!0}:{name:o,refusal:`${a} is refused by ${s} (${d.why})`};let x=d.endsAt&&{at:d.endsAt,source:`${s}'s word`,firm:!0},p=d.state===
"unknown"?`${a} was not verified: ${s} ${d.why}.`:void 0,u={name:o,...x&&{expiry:x},...p!==void 0&&{doubt:p}};if(p!==void 0&&!d.scopes||!i.maxScopes)return u;if(!d.
scopes)return{...u,doubt:`${a} was not held against max-scopes: ${s} does not tell what it may do.`};let $=re(d.scopes,i.maxScopes,J);return $.length===0?u:{...u,
excess:`${a} may do more than max-scopes=${i.maxScopes.join(",")} allows: ${s} names ${R($)}`}}function ne({description:e}){return e instanceof v?void 0:e?.type}
function re(e,t,n){let r=I(e,t,n).map(oe),o=r.length-C;return o>0?[...r.slice(0,C),`${o} more`]:r}function oe(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.
test(e)?e:"one that is not shown"}async function Ce(e){for(let{line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:r,active:o,scopes:i}=n;for(let[a,c]of Object.
entries({expires:r,active:o,scopes:i}))c!==void 0&&await A(c,`Line ${t} of verify`,s=>`${a}=${s}`)}}var S=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],ie=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function N(e,t,n){let r=b(t,g(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:ie.has(
e)?"*":r.length===1?r[0]??"*":r}}function Q(e,t){return{Effect:"Allow",Principal:{AWS:F(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function K(e,t,n){let{partition:r,
accountId:o}=g(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${o}:key/KEY_ID`,Condition:l(e.region,r)}}function L(e,t,n){return{Effect:"\
Allow",Principal:{AWS:F(t)},Action:n,Resource:"*",Condition:l(e.region,g(e,t).partition)}}function M({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function g({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:E(t),accountId:"ACCOUNT"}}function F({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}var se={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the stagin\
g labels of the secret",GetRandomPassword:"make a random value for the secret"};function j(e,t,n){let r=ce(e),o=f(e);return{code:"E_SECRET_DENIED",message:`${q(
n)} may not ${se[r]??"read the secret"} ${t.text}: ${y(o,`secretsmanager:${r}`)}.`,...o.isExplicit?{fix:h(o)}:de(r,o.by,t,n)}}function U(e,t,n){let r=f(e),o=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",i=o==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${q(n)} may not ${i} the secret\
 ${t.text}: ${y(r,o)}.`,...r.isExplicit?{fix:h(r)}:{statements:ae(r.by,t,n,o)}}}function ae(e,t,n,r){let o=K(t,n,r);if(e==="session policy")return[{addTo:"Add t\
o the session's policy, with the key of the secret",statement:o}];let i=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`Add to a permis\
sions policy of ${z(n)}${i}, with the key of the secret`,statement:o},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its acco\
unt",statement:L(t,n,r)}]}function ce(e){let t=S.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=S.find(r=>r===e.operation);return t??(n==="BatchGetSecr\
etValue"?"GetSecretValue":n??"GetSecretValue")}function de(e,t,n,r){let o=N(e,n,r),i=z(r),a=c=>({statements:[{addTo:c,statement:o}]});switch(t){case"session pol\
icy":return a("Add to the session's policy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add to the permi\
ssions boundary of ${i}`);case"service control policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC endpoint p\
olicy":return{statements:[{addTo:"Add to the policy of the network's VPC endpoint for Secrets Manager",statement:{...o,Principal:{AWS:"*"}}}]};case"resource-bas\
ed policy":return{statements:[W(e,r)]};case"identity-based policy":case void 0:{let c={addTo:`Add to a permissions policy of ${i}`,statement:o};return{...G(e)&&
n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS says the same where the secret does not exist."},statements:G(e)&&M(n,r)?[c,W(e,r)]:
[c]}}}}function G(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function W(e,t){return{addTo:"Add to the secret's own policy, in its account (aws secrets\
manager put-resource-policy)",statement:Q(e,t)}}function q({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function z({role:e}){
return e?`the role ${e.name}`:"that identity"}function w(e){let{text:t,region:n,reference:r,requests:o}=e,[i]=o;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...fe(r),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --regio\
n ${n}\``,...i?V(i):[]].join(`
`)}}var ue=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function fe(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],o=[];n!==void 0&&e.kind==="name"&&o.push(`If -${r} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&o.push(`AWS takes -${r} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or a complete ARN.`);let[,i,a]=/^(.+)\.([A-Za-z_]\w*)$/.
exec(t)??[];i!==void 0&&e.kind==="name"&&o.push(`If .${a} is a field of it, write \`${i}#${a}\` in \`secrets\`.`);let[,c,s]=/^(.+)[/@]([\w-]+)$/.exec(t)??[];return c!==
void 0&&s!==void 0&&e.kind==="name"&&ue.test(s)&&o.push(`If ${s} is a field of ${c}, write \`${c}#${s}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.
test(t)&&o.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&o.push(`If it is a parameter of Systems Mana\
ger, write \`ssm:${t}\`.`),o}function B(e){let{text:t,region:n,version:r}=e,{stage:o,versionId:i}=r,a=o!==void 0||i!==void 0,c=i===void 0?`value with the stage ${o??
"AWSCURRENT"}`:`version ${i}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${c} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws s\
ecretsmanager list-secret-version-ids --secret-id ${m(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the se\
cret."}}function Z({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}\
.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function X(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`\
The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${m(e)} --region ${n}), or take th\
e line out.`}}function Y({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion o\
r gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function H({text:e},{role:t}){return{code:"\
E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it wit\
h a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function m({
reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function Ye(e,t,n){return e.kind!=="answer"?P(e,"Secrets Manager"):D(me(e,t,n),e)}function me(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFo\
und":return e.says(/staging label|version/i)?B(t):w(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return X(t);if(e.says(
/VersionStage/))return Z(t);if(e.says(/default KMS/i))return H(t,n);break;case"DecryptionFailure":return Y(t);case"AccessDenied":return e.says(/KMS/i)?U(e,t,n):
n.scoped&&le(e)?w(t):j(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:pe(e,t)}}function pe(e,t){let{region:n}=t,
{code:r="",status:o=0}=e;return k(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":o>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${m(t)} --region ${n}`}function le(e){let{by:t,isExplicit:n}=f(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{Se as a,De as b,re as c,Ce as d,Ye as e};
