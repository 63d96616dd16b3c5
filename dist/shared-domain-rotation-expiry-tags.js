const require=process.getBuiltinModule;
import{a as C,b as g}from"./shared-domain-policies-secret-reader.js";import{b as D}from"./shared-domain-requests-verification.js";import{a as _}from"./shared-domain-refusals-no-answer.js";import{a as f,b as h,
c as S}from"./shared-domain-refusals-denial.js";import{b as P,h as I}from"./shared-domain-credentials-aws-config.js";import{b as O}from"./shared-domain-requests-request-advice.js";import{b as N}from"./shared-domain-expiry-spelled-dates.js";
import{B as y,C as T,t as k}from"./shared-domain-in-parallel.js";import{a as v}from"./shared-domain-policies-partition.js";import{a as A}from"./shared-domain-listing.js";import{a as b,
c as V}from"./shared-domain-failure.js";function xe(e){let t=[...e].filter(([s])=>P(s.slice(s.search(/[^:/]*$/)))).map(([s,c])=>({key:s,text:c,at:N(c)})),n=t.find(({key:s})=>s==="expires-at"),r=s=>s?.
getTime()??Number.MAX_SAFE_INTEGER,i=n??t.sort((s,c)=>r(s.at)-r(c.at))[0];if(!i)return{};let{key:o,text:a,at:d}=i;return{expiresAtTag:d?.toISOString()??a,...o!==
"expires-at"&&{expiresAtKey:o}}}var w=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],re=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function Q(e,t,n){let r=T(t,x(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:re.has(
e)?"*":r.length===1?r[0]??"*":r}}function K(e,t){return{Effect:"Allow",Principal:{AWS:W(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function L(e,t,n){let{partition:r,
accountId:i}=x(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${i}:key/KEY_ID`,Condition:y(e.region,r)}}function M(e,t,n){return{Effect:"\
Allow",Principal:{AWS:W(t)},Action:n,Resource:"*",Condition:y(e.region,x(e,t).partition)}}function F({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function x({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:v(t),accountId:"ACCOUNT"}}function W({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}var ie={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the stagin\
g labels of the secret",GetRandomPassword:"make a random value for the secret"};function U(e,t,n){let r=se(e),i=f(e);return{code:"E_SECRET_DENIED",message:`${z(
n)} may not ${ie[r]??"read the secret"} ${t.text}: ${h(i,`secretsmanager:${r}`)}.`,...i.isExplicit?{fix:S(i)}:ae(r,i.by,t,n)}}function q(e,t,n){let r=f(e),i=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",o=i==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${z(n)} may not ${o} the secret\
 ${t.text}: ${h(r,i)}.`,...r.isExplicit?{fix:S(r)}:{statements:oe(r.by,t,n,i)}}}function oe(e,t,n,r){let i=L(t,n,r);if(e==="session policy")return[{addTo:"Add t\
o the session's policy, with the key of the secret",statement:i}];let o=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`${g(n)}${o}, wi\
th the key of the secret`,statement:i},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:M(t,n,r)}]}function se(e){
let t=w.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=w.find(r=>r===e.operation);return t??(n==="BatchGetSecretValue"?"GetSecretValue":n??"GetSecretVa\
lue")}function ae(e,t,n,r){let i=Q(e,n,r),o=ce(r),a=d=>({statements:[{addTo:d,statement:i}]});switch(t){case"session policy":return a("Add to the session's poli\
cy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add to the permissions boundary of ${o}`);case"service c\
ontrol policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC endpoint policy":return{statements:[{addTo:"Add to\
 the policy of the network's VPC endpoint for Secrets Manager",statement:{...i,Principal:{AWS:"*"}}}]};case"resource-based policy":return{statements:[j(e,r)]};case"\
identity-based policy":case void 0:{let d={addTo:g(r),statement:i};return{...G(e)&&n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS\
 says the same where the secret does not exist."},statements:G(e)&&F(n,r)?[d,j(e,r)]:[d]}}}}function G(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function j(e,t){
return{addTo:"Add to the secret's own policy, in its account (aws secretsmanager put-resource-policy)",statement:K(e,t)}}function z({role:e}){return e?`The role\
 ${e.name}`:"The identity that was there before this step"}function ce({role:e}){return e?`the role ${e.name}`:"that identity"}function $(e){let{text:t,region:n,reference:r,requests:i}=e,[o]=i;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this acco\
unt.`,fix:[...ue(r),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --regio\
n ${n}\``,...o?O(o):[]].join(`
`)}}var de=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;function ue(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.
exec(t)??[],i=[];n!==void 0&&e.kind==="name"&&i.push(`If -${r} is the random ending of an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind===
"arn"&&i.push(`AWS takes -${r} for the ARN's random ending, which changes when a secret is made anew: write the name, \`${n}\`, or copy the ARN again.`);let[,o,
a]=/^(.+)\.([A-Za-z_]\w*)$/.exec(t)??[];o!==void 0&&e.kind==="name"&&i.push(`If .${a} is a field of it, write \`${o}#${a}\` in \`secrets\`.`);let[,d,s]=/^(.+)[/@]([\w-]+)$/.
exec(t)??[];d!==void 0&&s!==void 0&&e.kind==="name"&&de.test(s)&&i.push(`If ${s} is a field of ${d}, write \`${d}#${s}\` in \`secrets\`.`);let[,c,m]=/^(.+)@(AWSCURRENT|AWSPREVIOUS|AWSPENDING)$/.
exec(t)??[];return c!==void 0&&i.push(`If ${m} is the stage of a version, write \`${c} stage=${m}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.
test(t)&&i.push(`If ${t} is the variable, its secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&i.push(`If it is a parameter of Systems Mana\
ger, write \`ssm:${t}\`.`),i}function B(e){let{text:t,region:n,version:r}=e,{stage:i,versionId:o}=r,a=i!==void 0||o!==void 0,d=o===void 0?`value with the stage ${i??
"AWSCURRENT"}`:`version ${o}`;return{code:"E_SECRET_NO_VALUE",message:`The secret ${t} has no ${d} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws s\
ecretsmanager list-secret-version-ids --secret-id ${l(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the se\
cret."}}function Z({text:e,version:{stage:t,versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}\
.`,fix:"Give `version=` or `stage=`, not both: stages move from version to version."}}function X(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`\
The secret ${t} is scheduled for deletion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${l(e)} --region ${n}), or take th\
e line out.`}}function Y({text:e}){return{code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion o\
r gone.`,fix:"Enable the key, or cancel its deletion. A secret whose key is gone must be written anew with another key."}}function H({text:e},{role:t}){return{code:"\
E_SECRET_KMS",message:`The secret ${e} is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it wit\
h a customer-managed key (aws secretsmanager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function l({
reference:e,text:t}){return e.kind==="prefix"?"SECRET":t}function Qe(e,t,n){return e.kind!=="answer"?_(e,"Secrets Manager"):C(fe(e,t,n),e)}function fe(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFo\
und":return e.says(/staging label|version/i)?B(t):$(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return X(t);if(e.says(
/VersionStage/))return Z(t);if(e.says(/default KMS/i))return H(t,n);break;case"DecryptionFailure":return Y(t);case"AccessDenied":return e.says(/KMS/i)?q(e,t,n):
n.scoped&&le(e)?$(t):U(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:me(e,t)}}function me(e,t){let{region:n}=t,
{code:r="",status:i=0}=e;return V(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":i>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${l(t)} --region ${n}`}function le(e){let{by:t,isExplicit:n}=f(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}var J=10;async function et({verification:e,value:t},n,r=pe(t.secret)){let{name:i,request:o}=t,a=`${i} (${o.text})`,d=new Map(I(t.secret.value).map(([te,ne])=>[te,
String(ne)])),{by:s,validity:c,includes:m,isUnanswered:ee}=await n(e.service,{value:t.value,fields:d,type:r});if(c.state==="refused")return c.isOver?{name:i,refusal:`${a}\
 has expired, according to ${s}`,isOver:!0}:{name:i,refusal:`${a} is refused by ${s} (${c.why})`};let E=c.endsAt&&{at:c.endsAt,source:`${s}'s answer`,firm:!0},p=c.
state==="unknown"?`${a} was not verified: ${s} ${c.why}.`:void 0,u={name:i,...E&&{expiry:E},...p!==void 0&&{doubt:p,remedy:ye(s,ee)}};if(p!==void 0&&!c.scopes||
!o.maxScopes)return u;if(!c.scopes)return{...u,doubt:`${a} was not held against max-scopes: ${s} does not tell what it may do.`,remedy:"Take max-scopes= out of \
its line of `secrets`: nobody else can tell either."};let R=he(c.scopes,o.maxScopes,m);return R.length===0?u:{...u,excess:`${a} may do more than max-scopes=${o.
maxScopes.join(",")} allows: ${s} names ${A(R)}`}}function pe({description:e}){return e instanceof b?void 0:e?.type}function ye(e,t=!1){return t?"Run the job ag\
ain when the service answers.":e==="auto"?"Name its issuer, or the address that knows it, in its line of `verify`.":"Look at its line of `verify`, and at what t\
he service answers."}function he(e,t,n){let r=D(e,t,n).map(Se),i=r.length-J;return i>0?[...r.slice(0,J),`${i} more`]:r}function Se(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.
test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function tt(e){for(let{line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:r,active:i,
scopes:o}=n;for(let[a,d]of Object.entries({expires:r,active:i,scopes:o}))d!==void 0&&await k(d,`Line ${t} of verify`,s=>`${a}=${s}`)}}export{xe as a,x as b,Qe as c,et as d,he as e,tt as f};
