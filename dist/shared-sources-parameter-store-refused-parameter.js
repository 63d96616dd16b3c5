const require=process.getBuiltinModule;
import{d as A}from"./shared-sources-parameter-store-reference.js";import{d as k}from"./shared-domain-rotation-failed-parameter.js";import{a as E}from"./shared-domain-refusals-explanation.js";import{a as b}from"./shared-domain-refusals-no-answer.js";
import{a as l,b as u,c as f}from"./shared-domain-refusals-denial.js";import{b as v}from"./shared-domain-requests-request-advice.js";import{a as $,b as p}from"./shared-domain-policies-partition.js";import"./shared-domain-requests-request.js";
import{c as w}from"./shared-domain-failure.js";import"./shared-domain-error.js";import"./shared-runtime.js";var h="kms:EncryptionContext:PARAMETER_ARN";function c({reference:t,region:e},r){if(t.kind==="arn")return[t.arn];let n=t.kind==="name"?t.name:t.prefix.slice(0,-1),o=n.startsWith("aws/service/")?"":r.accountId;
return[`arn:${r.partition}:ssm:${e}:${o}:parameter/${n}`]}function x(t,e,r){return t.kind!=="answer"?b(t,"Systems Manager"):E(O(t,e,r),t)}function O(t,e,r){switch(t.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return T(e);case"ParameterVersionNotFound":return _(e);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${e.version.stage} o\
f the parameter ${e.text} is not on version ${e.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${e.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"En\
able the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return t.says(/kms:|customer master key|KMS/)?
D(t,e,r):C(t,e,r)}return{code:"E_AWS",message:`Systems Manager could not give ${e.text} (${t.message}).`,fix:w(t)==="slow down"?"AWS throttles this account, and\
 went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look at\
 https://health.aws.amazon.com for ${e.region}.`}}function T({text:t,region:e,reference:r,requests:[n]}){let{prefixText:o}=r,s=o==="ssm:"&&r.kind==="name"?`\`ssm\
:/${r.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${t} in ${e}, or not in this account.`,fix:[...s?[`A name that begins with\
 a slash is another one: ${s}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${e}\``,...n?v(
n):[]].join(`
`)}}function _({text:t,region:e,reference:r,version:{stage:n,versionId:o}}){let s=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(n??"");return{code:"E_SECRET_NO_VALUE",
message:`The parameter ${t} has no ${n===void 0?`version ${o}`:`version with the label ${n}`} in ${e}.`,fix:[...s?["That is a label of Secrets Manager: paramete\
rs have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${A(r)} --region ${e} --query "Parameters[].[\
Version,Labels]"\``].join(`
`)}}function C(t,e,r){let n=e.reference.kind==="prefix",o=n?"ssm:GetParametersByPath":"ssm:GetParameters",s=l(t);if(r.scoped&&s.by==="session policy"&&!s.isExplicit&&
!n)return T(e);let a=c(e,g(e,r)),i={Effect:"Allow",Action:o,Resource:n?a.flatMap(d=>[d,`${d}/*`]):a[0]??"*"},m=`${S(r)} may not read the ${n?"path":"parameter"}\
 ${e.text}: ${u(s,o)}.`;return s.isExplicit?{code:"E_SECRET_DENIED",message:m,fix:f(s)}:{code:"E_SECRET_DENIED",message:m,...s.by!=="session policy"&&{fix:"Look\
 at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:y(s.by,r),statement:i}]}}function D(t,e,r){let n=l(
t),o=`${S(r)} may not decrypt the parameter ${e.text}: ${u(n,"kms:Decrypt")}.`;if(n.isExplicit)return{code:"E_SECRET_KMS",message:o,fix:f(n)};let{partition:s,accountId:a}=g(
e,r),{StringEquals:i}=p("ssm",e.region,s),[m=""]=c(e,{partition:s,accountId:a}),d=e.reference.kind==="prefix"?`${m}/*`:m,P={Effect:"Allow",Action:"kms:Decrypt",
Resource:`arn:${s}:kms:${e.region}:${a}:key/KEY_ID`,Condition:{StringEquals:i,StringLike:{[h]:d}}},R=[{addTo:`${y(n.by,r)}, with the key of the parameter`,statement:P}];
return n.by!=="session policy"&&R.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...P,Principal:{
AWS:r.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:o,statements:R}}function y(t,e){let r=e.role?`the role ${e.role.
name}`:"that identity";switch(t){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"per\
missions boundary":return`Add to the permissions boundary of ${r}`;case"service control policy":case"resource control policy":return"Whoever runs the organisati\
on must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return`Add to \
a permissions policy of ${r}`}}function g({reference:t,region:e},{role:r}){return t.kind==="arn"?t:r??{partition:$(e),accountId:"ACCOUNT"}}function S({role:t}){
return t?`The role ${t.name}`:"The identity that was there before this step"}function I(t,e,r){if(t.kind!=="answer")return x(t,e,r);if(t.operation==="PutParameter"&&t.code==="ParameterVersionMismatch")return k(e);let n=M(t,e,r);return n?
E(n,t):x(t,e,r)}function M(t,e,r){let{text:n}=e;switch(t.code?.replace(/Exception$/,"")){case"ParameterPatternMismatch":return{code:"E_NEW_VERSION",message:`The\
 new value of ${n} does not match the parameter's own AllowedPattern.`,fix:"Nothing was written, the old version is still current. Make values that match the pa\
ttern, or change it."};case"ParameterMaxVersionLimitExceeded":return{code:"E_ROTATION",message:`The parameter ${n} has 100 versions, and the oldest has a label,\
 so that AWS does not delete it.`,fix:"The old version is still current. Move that label to a newer version (aws ssm label-parameter-version), and run this agai\
n."};case"ParameterVersionLabelLimitExceeded":return{code:"E_ROTATION",message:`A version of the parameter ${n} has ten labels already, which is as many as AWS \
allows.`,fix:"The old version is still current. Take one away (aws ssm unlabel-parameter-version): a rotation marks the version that it begins with."};case"Para\
meterLimitExceeded":case"Validation":return t.operation!=="PutParameter"?void 0:{code:"E_NEW_VERSION",message:`Systems Manager does not take the new version of ${n}\
 (${t.message}).`,fix:"The old version is still current. Check that the value has the form and the size that the parameter allows."};case"AccessDenied":return t.
says(/kms:|customer master key|KMS/)?Q(t,e,r):V(t,e,r)}}var N={GetParameterHistory:"ssm:GetParameterHistory",PutParameter:"ssm:PutParameter",LabelParameterVersion:"\
ssm:LabelParameterVersion",UnlabelParameterVersion:"ssm:UnlabelParameterVersion",GetRandomPassword:"secretsmanager:GetRandomPassword"};function V(t,e,r){let n=N[t.
operation];if(n===void 0)return;let o=l(t),s=n.startsWith("secretsmanager")?"make a random value for":"change",a=`${S(r)} may not ${n==="ssm:GetParameterHistory"?
"see the versions of":s} the parameter ${e.text}: ${u(o,n)}.`;if(o.isExplicit)return{code:"E_SECRET_DENIED",message:a,fix:f(o)};let[i="*"]=c(e,g(e,r)),m={Effect:"\
Allow",Action:n,Resource:n.startsWith("secretsmanager")?"*":i};return{code:"E_SECRET_DENIED",message:a,statements:[{addTo:y(o.by,r),statement:m}]}}function Q(t,e,r){
let n=["kms:Encrypt","kms:GenerateDataKey"].find(d=>t.says(new RegExp(d,"i")));if(n===void 0)return;let o=l(t),s=`${S(r)} may not encrypt the parameter ${e.text}\
: ${u(o,n)}.`;if(o.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:f(o)};let a=g(e,r),[i=""]=c(e,a),{StringEquals:m}=p("ssm",e.region,a.partition);return{code:"\
E_SECRET_KMS",message:s,statements:[{addTo:`${y(o.by,r)}, with the key of the parameter`,statement:{Effect:"Allow",Action:n,Resource:`arn:${a.partition}:kms:${e.
region}:${a.accountId}:key/KEY_ID`,Condition:{StringEquals:{...m,[h]:i}}}}]}}function L(t,e,r){let n=c(t,r),o=e!=="look",s=["GetParameters","GetParameterHistory"];o&&s.push("PutParameter","LabelParameterVersion","UnlabelParameterVersion");
let a=(i,m)=>({Effect:"Allow",Action:i,Resource:m});return JSON.stringify({Version:"2012-10-17",Statement:[a(s.map(i=>`ssm:${i}`),n),...e==="generate"?[a("secre\
tsmanager:GetRandomPassword","*")]:[],{...a(o?["kms:Decrypt","kms:Encrypt","kms:GenerateDataKey"]:"kms:Decrypt","*"),Condition:{StringEquals:{...p("ssm",t.region,
r.partition).StringEquals,[h]:n}}}]})}var G={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-rotator.js")};export{I as explainParameterRotation,L as parameterRotationPolicy,G as parameterRotatorClient};
