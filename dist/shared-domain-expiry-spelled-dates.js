const require=process.getBuiltinModule;
import{b as I}from"./shared-adapters-attempts.js";import{a as f,b as w,c as x}from"./shared-domain-refusals-denial.js";import{b as D,d as v,g as C}from"./shared-domain-credentials-aws-config.js";
import{e as N,g as O}from"./shared-domain-expiry-expiry.js";import{x as g,y as T}from"./shared-domain-in-parallel.js";import{c as k}from"./shared-domain-failure.js";import{a as R}from"./shared-domain-error.js";var re="january february march april may june july august september october november december".split(" "),se=/^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,
oe=/^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:([\d:.]+)\s+)?(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i,ie=/^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[Tt ]+(.+))?$/,
_=/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/,ae=/^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(z|(?:utc|gmt)?\s*[+-]\d{2}(?::?\d{2})?|utc|gmt)?(?:\s*\([\w ]+\))?$/i;
function Q(e){let t=N(e);if(t||typeof e!="string"&&typeof e!="number")return t;let n=String(e).trim();if(!(n.length>64))return de(n)??ue(n)}function ce(e){let[,
t,n,r]=_.exec(String(e).trim())??[];return n!==void 0&&n!=="."&&E(t)&&E(r)&&t!==r}function de(e){let[,t,n,r,s,i]=ie.exec(e)??[];if(t)return(n==="-"||n===""?r?.length===
2&&s?.length===2:!0)?l(t,Number(r),s,i):void 0;let[,a,c,o,d,u]=_.exec(e)??[];if(ce(e))return;let m=c==="."||E(o),[S,p]=m?[a,o]:[o,a];return l(d,Number(p),S,u)}function ue(e){
let[,t,n,r,s]=se.exec(e)??[];if(n)return l(r,P(n),t,s);let[,i,a,c,o,d]=oe.exec(e)??[];if(i)return l(o,P(i),a,[c,d].filter(u=>u).join(" "))}function P(e){return re.
findIndex(t=>t.startsWith(e.toLowerCase()))+1}function E(e){return Number(e)>=1&&Number(e)<=12}function l(e,t,n,r=""){let[,s="0",i="0",a="0",c="0",o,d]=ae.exec(
/^(?:z|utc|gmt)?$/i.test(r.trim())?"0:00":r.trim())??[void 0,"none"],u=o?Number(s)%12+(/^p/i.test(o)?12:0):Number(s);if(o&&(Number(s)<1||Number(s)>12)||Number(i)>
59||Number(a)>60||u>23)return;let m=new Date(Date.UTC(Number(e),t-1,Number(n)));if(m.getUTCMonth()!==t-1||m.getUTCDate()!==Number(n))return;let[,S,p=0,y=0]=/([+-])(\d{2}):?(\d{2})?/.
exec(d??"")??[];if(Number(p)>23||Number(y)>59)return;let te=(S==="-"?-1:1)*(Number(p)*60+Number(y)),ne=Math.floor(+`0.${c}`*1e3);return O(new Date(m.getTime()+((u*
60+Number(i)-te)*60+Number(a))*1e3+ne))}function Te(e){let t=[...e].filter(([o])=>C(o.slice(o.search(/[^:/]*$/)))).map(([o,d])=>({key:o,text:d,at:Q(d)})),n=t.find(({key:o})=>o==="expires-at"),r=o=>o?.
getTime()??Number.MAX_SAFE_INTEGER,s=n??t.sort((o,d)=>r(o.at)-r(d.at))[0];if(!s)return{};let{key:i,text:a,at:c}=s;return{expiresAtTag:c?.toISOString()??a,...i!==
"expires-at"&&{expiresAtKey:i}}}function K({code:e,message:t,fix:n,statements:r},s){return new R(e,t,{fix:n,statements:r,cause:s})}var $=["BatchGetSecretValue","GetSecretValue","ListSecrets","DescribeSecret","RotateSecret","PutSecretValue","UpdateSecretVersionStage","GetRandomPassword"],me=new Set(
["BatchGetSecretValue","ListSecrets","GetRandomPassword"]);function F(e,t,n){let r=T(t,b(t,n));return{Effect:"Allow",Action:`secretsmanager:${e}`,Resource:me.has(
e)?"*":r.length===1?r[0]??"*":r}}function W(e,t){return{Effect:"Allow",Principal:{AWS:L(t)},Action:`secretsmanager:${e}`,Resource:"*"}}function M(e,t,n){let{partition:r,
accountId:s}=b(e,t);return{Effect:"Allow",Action:n,Resource:`arn:${r}:kms:${e.region}:${s}:key/KEY_ID`,Condition:g(e.region,r)}}function V(e,t,n){return{Effect:"\
Allow",Principal:{AWS:L(t)},Action:n,Resource:"*",Condition:g(e.region,b(e,t).partition)}}function G({reference:e},{role:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t.accountId}function b({reference:e,region:t},{role:n}){return e.kind==="arn"?e:n??{partition:fe(t),accountId:"ACCOUNT"}}function L({role:e}){return e?.
arn??"arn:aws:iam::ACCOUNT:role/ROLE"}function fe(e){return e.startsWith("cn-")?"aws-cn":e.startsWith("us-gov-")?"aws-us-gov":"aws"}var pe={ListSecrets:"list secrets for",RotateSecret:"rotate the secret",PutSecretValue:"write a version of the secret",UpdateSecretVersionStage:"move the stagin\
g labels of the secret",GetRandomPassword:"make a random value for the secret"};function j(e,t,n){let r=he(e),s=f(e);return{code:"E_SECRET_DENIED",message:`${B(
n)} may not ${pe[r]??"read the secret"} ${t.text}: ${w(s,`secretsmanager:${r}`)}.`,...s.isExplicit?{fix:x(s)}:Se(r,s.by,t,n)}}function Z(e,t,n){let r=f(e),s=e.operation===
"PutSecretValue"?"kms:GenerateDataKey":"kms:Decrypt",i=s==="kms:Decrypt"?"decrypt":"encrypt";return{code:"E_SECRET_KMS",message:`${B(n)} may not ${i} the secret\
 ${t.text}: ${w(r,s)}.`,...r.isExplicit?{fix:x(r)}:{statements:le(r.by,t,n,s)}}}function le(e,t,n,r){let s=M(t,n,r);if(e==="session policy")return[{addTo:"Add t\
o the session's policy, with the key of the secret",statement:s}];let i=n.scoped?"":", and to the session's policy if it has one";return[{addTo:`Add to a permis\
sions policy of ${Y(n)}${i}, with the key of the secret`,statement:s},{addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its acco\
unt",statement:V(t,n,r)}]}function he(e){let t=$.find(r=>e.says(new RegExp(`secretsmanager:${r}\\b`))),n=$.find(r=>r===e.operation);return t??(n==="BatchGetSecr\
etValue"?"GetSecretValue":n??"GetSecretValue")}function Se(e,t,n,r){let s=F(e,n,r),i=Y(r),a=c=>({statements:[{addTo:c,statement:s}]});switch(t){case"session pol\
icy":return a("Add to the session's policy (the input `session-policy`, or what the earlier step passed)");case"permissions boundary":return a(`Add to the permi\
ssions boundary of ${i}`);case"service control policy":case"resource control policy":return a("Whoever runs the organisation must allow it");case"VPC endpoint p\
olicy":return{statements:[{addTo:"Add to the policy of the network's VPC endpoint for Secrets Manager",statement:{...s,Principal:{AWS:"*"}}}]};case"resource-bas\
ed policy":return{statements:[U(e,r)]};case"identity-based policy":case void 0:{let c={addTo:`Add to a permissions policy of ${i}`,statement:s};return{...z(e)&&
n.reference.kind!=="prefix"&&{fix:"Look at the name and the region first: AWS says the same where the secret does not exist."},statements:z(e)&&G(n,r)?[c,U(e,r)]:
[c]}}}}function z(e){return e!=="ListSecrets"&&e!=="GetRandomPassword"}function U(e,t){return{addTo:"Add to the secret's own policy, in its account (aws secrets\
manager put-resource-policy)",statement:W(e,t)}}function B({role:e}){return e?`The role ${e.name}`:"The identity that was there before this step"}function Y({role:e}){
return e?`the role ${e.name}`:"that identity"}function A(e){let{text:t,region:n,reference:r}=e;return{code:"E_SECRET_NOT_FOUND",message:`There is no secret ${t} in ${n}, or not in this account.`,fix:[...we(
r),`Check the name (upper and lower case count), the region and the account. This lists what there is: \`aws secretsmanager list-secrets --region ${n}\``,...ye(
e)].join(`
`)}}function ye({requests:e}){let[t]=e;return t?[v(`${D({request:t},"optional")} if it may be missing`)]:[]}var ge=/^(?:user(?:name)?|pass(?:word|wd)?|host|port|url|token|key|secret|value|dbname|engine)$/i;
function we(e){let t="name"in e?e.name:"",[,n,r]=/^(.+)-([A-Za-z0-9]{6})$/.exec(t)??[],s=[];n!==void 0&&e.kind==="name"&&s.push(`If -${r} is the random ending o\
f an ARN, it is no part of the name: write \`${n}\`.`),n!==void 0&&e.kind==="arn"&&s.push(`AWS takes -${r} for the ARN's random ending, which changes when a sec\
ret is made anew: write the name, \`${n}\`, or a complete ARN.`);let[,i,a]=/^(.+)\.([A-Za-z_]\w*)$/.exec(t)??[];i!==void 0&&e.kind==="name"&&s.push(`If .${a} is\
 a field of it, write \`${i}#${a}\` in \`secrets\`.`);let[,c,o]=/^(.+)[/@]([\w-]+)$/.exec(t)??[];return c!==void 0&&o!==void 0&&e.kind==="name"&&ge.test(o)&&s.push(
`If ${o} is a field of ${c}, write \`${c}#${o}\` in \`secrets\`.`),e.kind==="name"&&/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(t)&&s.push(`If ${t} is the variable, its \
secret follows behind a comma: \`${t}, SECRET\`.`),t.startsWith("/")&&s.push(`If it is a parameter of Systems Manager, write \`ssm:${t}\`.`),s}function H(e){let{
text:t,region:n,version:r}=e,{stage:s,versionId:i}=r,a=s!==void 0||i!==void 0,c=i===void 0?`value with the stage ${s??"AWSCURRENT"}`:`version ${i}`;return{code:"\
E_SECRET_NO_VALUE",message:`The secret ${t} has no ${c} in ${n}.`,fix:a?`Check \`stage=\` and \`version=\` against: aws secretsmanager list-secret-version-ids --sec\
ret-id ${h(e)} --region ${n}`:"It was created and never filled, or its first rotation failed: put a value into the secret."}}function X({text:e,version:{stage:t,
versionId:n}}){return{code:"E_SECRET_NO_VALUE",message:`The version ${n} of the secret ${e} does not have the stage ${t}.`,fix:"Give `version=` or `stage=`, not\
 both: stages move from version to version."}}function J(e){let{text:t,region:n}=e;return{code:"E_SECRET_DELETED",message:`The secret ${t} is scheduled for dele\
tion.`,fix:`Restore it with RestoreSecret (aws secretsmanager restore-secret --secret-id ${h(e)} --region ${n}), or take the line out.`}}function q({text:e}){return{
code:"E_SECRET_KMS",message:`The secret ${e} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"Enable the key, or cancel it\
s deletion. A secret whose key is gone must be written anew with another key."}}function ee({text:e},{role:t}){return{code:"E_SECRET_KMS",message:`The secret ${e}\
 is in another account and encrypted with that account's default key, which no other account can use.`,fix:`Encrypt it with a customer-managed key (aws secretsm\
anager update-secret --kms-key-id KEY) whose policy lets ${t?`the role ${t.name}`:"this identity"} decrypt.`}}function h({reference:e,text:t}){return e.kind==="\
prefix"?"SECRET":t}function ze(e,t,n){return e.kind!=="answer"?I(e,"Secrets Manager"):K(xe(e,t,n),e)}function xe(e,t,n){switch(e.code?.replace(/Exception$/,"")){case"ResourceNotFo\
und":return e.says(/staging label|version/i)?H(t):A(t);case"InvalidRequest":if(e.says(/marked for deletion|scheduled for deletion|deleted/i))return J(t);if(e.says(
/VersionStage/))return X(t);if(e.says(/default KMS/i))return ee(t,n);break;case"DecryptionFailure":return q(t);case"AccessDenied":return e.says(/KMS/i)?Z(e,t,n):
n.scoped&&$e(e)?A(t):j(e,t,n)}return{code:"E_AWS",message:`Secrets Manager could not give ${t.text} (${e.message}).`,fix:Ee(e,t)}}function Ee(e,t){let{region:n}=t,
{code:r="",status:s=0}=e;return k(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":s>=500||
/^(InternalService|ServiceUnavailable|InternalFailure)/.test(r)?`AWS failed, however often it was asked: run the job again, and look at https://health.aws.amazo\
n.com for ${n}. Where the secret has a replica, name both: \`aws-region: ${n}, REGION\`.`:`Try it with the same role, which shows AWS's own words:
aws secretsmanager describe-secret --secret-id ${h(t)} --region ${n}`}function $e(e){let{by:t,isExplicit:n}=f(e);return t==="session policy"&&!n&&e.says(/secretsmanager:GetSecretValue/)}export{Q as a,ce as b,Te as c,ze as d};
