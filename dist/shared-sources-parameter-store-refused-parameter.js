const require=process.getBuiltinModule;
import{d as I}from"./shared-sources-parameter-store-reference.js";import{d as O}from"./shared-domain-rotation-failed-parameter.js";import{a as P,b as T}from"./shared-domain-policies-secret-reader.js";import{a as A}from"./shared-domain-refusals-no-answer.js";
import{a as u,b as f,c as h}from"./shared-domain-refusals-denial.js";import{b}from"./shared-domain-requests-request-advice.js";import{a as $,b as d}from"./shared-domain-policies-partition.js";import"./shared-domain-requests-request.js";
import{c as v}from"./shared-domain-failure.js";import"./shared-domain-error.js";import"./shared-runtime.js";var y="kms:EncryptionContext:PARAMETER_ARN";function c({reference:t,region:e},r){if(t.kind==="arn")return[t.arn];let n=t.kind==="name"?t.name:t.prefix.slice(0,-1),o=n.startsWith("aws/service/")?"":r.accountId;
return[`arn:${r.partition}:ssm:${e}:${o}:parameter/${n}`]}function x(t,e,r){return t.kind!=="answer"?A(t,"Systems Manager"):P(V(t,e,r),t)}function V(t,e,r){switch(t.code?.replace(/Exception$/,"")){case"ParameterNotFoun\
d":return _(e);case"ParameterVersionNotFound":return G(e);case"ParameterVersionMismatch":return{code:"E_SECRET_NO_VALUE",message:`The label ${e.version.stage} o\
f the parameter ${e.text} is not on version ${e.version.versionId}.`,fix:"Give `version=` or `stage=`, not both: labels move from version to version."};case"Inv\
alidKeyId":return{code:"E_SECRET_KMS",message:`The parameter ${e.text} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,fix:"En\
able the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key."};case"AccessDenied":return t.says(/kms:|customer master key|KMS/)?
K(t,e,r):L(t,e,r)}return{code:"E_AWS",message:`Systems Manager could not give ${e.text} (${t.message}).`,fix:v(t)==="slow down"?"AWS throttles this account, and\
 went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.":`Run the job again. If it lasts, look at\
 https://health.aws.amazon.com for ${e.region}.`}}function _({text:t,region:e,reference:r,requests:[n]}){let{prefixText:o}=r,s=o==="ssm:"&&r.kind==="name"?`\`ssm\
:/${r.name}\``:void 0;return{code:"E_SECRET_NOT_FOUND",message:`There is no parameter ${t} in ${e}, or not in this account.`,fix:[...s?[`A name that begins with\
 a slash is another one: ${s}.`]:[],`Check the name, the region and the account. This lists what there is: \`aws ssm describe-parameters --region ${e}\``,...n?b(
n):[]].join(`
`)}}function G({text:t,region:e,reference:r,version:{stage:n,versionId:o}}){let s=/^AWS(?:CURRENT|PREVIOUS|PENDING)$/.test(n??"");return{code:"E_SECRET_NO_VALUE",
message:`The parameter ${t} has no ${n===void 0?`version ${o}`:`version with the label ${n}`} in ${e}.`,fix:[...s?["That is a label of Secrets Manager: paramete\
rs have versions, and labels of your own."]:[],`This tells which there are: \`aws ssm get-parameter-history --name ${I(r)} --region ${e} --query "Parameters[].[\
Version,Labels]"\``].join(`
`)}}function L(t,e,r){let n=e.reference.kind==="prefix",o=n?"ssm:GetParametersByPath":"ssm:GetParameters",s=u(t);if(r.scoped&&s.by==="session policy"&&!s.isExplicit&&
!n)return _(e);let a=c(e,S(e,r)),m={Effect:"Allow",Action:o,Resource:n?a.flatMap(p=>[p,`${p}/*`]):a[0]??"*"},i=`${E(r)} may not read the ${n?"path":"parameter"}\
 ${e.text}: ${f(s,o)}.`;return s.isExplicit?{code:"E_SECRET_DENIED",message:i,fix:h(s)}:{code:"E_SECRET_DENIED",message:i,...s.by!=="session policy"&&{fix:"Look\
 at the name and the region first: AWS says the same where the parameter does not exist."},statements:[{addTo:g(s.by,r),statement:m}]}}function K(t,e,r){let n=u(
t),o=`${E(r)} may not decrypt the parameter ${e.text}: ${f(n,"kms:Decrypt")}.`;if(n.isExplicit)return{code:"E_SECRET_KMS",message:o,fix:h(n)};let{partition:s,accountId:a}=S(
e,r),{StringEquals:m}=d("ssm",e.region,s),[i=""]=c(e,{partition:s,accountId:a}),p=e.reference.kind==="prefix"?`${i}/*`:i,R={Effect:"Allow",Action:"kms:Decrypt",
Resource:`arn:${s}:kms:${e.region}:${a}:key/KEY_ID`,Condition:{StringEquals:m,StringLike:{[y]:p}}},l=[{addTo:`${g(n.by,r)}, with the key of the parameter`,statement:R}];
return n.by!=="session policy"&&l.push({addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...R,Principal:{
AWS:r.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}}),{code:"E_SECRET_KMS",message:o,statements:l}}function g(t,e){let r=e.role?`the role ${e.role.
name}`:"that identity";switch(t){case"session policy":return"Add to the session's policy (the input `session-policy`, or what the earlier step passed)";case"per\
missions boundary":return`Add to the permissions boundary of ${r}`;case"service control policy":case"resource control policy":return"Whoever runs the organisati\
on must allow it";case"VPC endpoint policy":return"Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";default:return T(e)}}function S({
reference:t,region:e},{role:r}){return t.kind==="arn"?t:r??{partition:$(e),accountId:"ACCOUNT"}}function E({role:t}){return t?`The role ${t.name}`:"The identity\
 that was there before this step"}function W(t,e,r){if(t.kind!=="answer")return x(t,e,r);if(t.operation==="PutParameter"&&t.code==="ParameterVersionMismatch")return O(e);let n=F(t,e,r);return n?
P(n,t):x(t,e,r)}function F(t,e,r){let{text:n}=e;switch(t.code?.replace(/Exception$/,"")){case"ParameterPatternMismatch":return{code:"E_NEW_VERSION",message:`The\
 new value of ${n} does not match the parameter's own AllowedPattern.`,fix:"Nothing was written, the old version is still current. Make values that match the pa\
ttern, or change it."};case"ParameterMaxVersionLimitExceeded":return{code:"E_ROTATION",message:`The parameter ${n} has 100 versions, and the oldest has a label,\
 so that AWS does not delete it.`,fix:"The old version is still current. Move that label to a newer version (aws ssm label-parameter-version), and run this agai\
n."};case"ParameterVersionLabelLimitExceeded":return{code:"E_ROTATION",message:`A version of the parameter ${n} has ten labels already, which is as many as AWS \
allows.`,fix:"The old version is still current. Take one away (aws ssm unlabel-parameter-version): a rotation marks the version that it begins with."};case"Para\
meterLimitExceeded":case"Validation":return t.operation!=="PutParameter"?void 0:{code:"E_NEW_VERSION",message:`Systems Manager does not take the new version of ${n}\
 (${t.message}).`,fix:"The old version is still current. Check that the value has the form and the size that the parameter allows."};case"AccessDenied":return t.
says(/kms:|customer master key|KMS/)?j(t,e,r):H(t,e,r)}}var U={GetParameterHistory:"ssm:GetParameterHistory",PutParameter:"ssm:PutParameter",LabelParameterVersion:"\
ssm:LabelParameterVersion",UnlabelParameterVersion:"ssm:UnlabelParameterVersion",GetRandomPassword:"secretsmanager:GetRandomPassword"};function H(t,e,r){let n=U[t.
operation];if(n===void 0)return;let o=u(t),s=n.startsWith("secretsmanager")?"make a random value for":"change",a=`${E(r)} may not ${n==="ssm:GetParameterHistory"?
"see the versions of":s} the parameter ${e.text}: ${f(o,n)}.`;if(o.isExplicit)return{code:"E_SECRET_DENIED",message:a,fix:h(o)};let[m="*"]=c(e,S(e,r)),i={Effect:"\
Allow",Action:n,Resource:n.startsWith("secretsmanager")?"*":m};return{code:"E_SECRET_DENIED",message:a,statements:[{addTo:g(o.by,r),statement:i}]}}function j(t,e,r){
let n=["kms:Encrypt","kms:GenerateDataKey"].find(p=>t.says(new RegExp(p,"i")));if(n===void 0)return;let o=u(t),s=`${E(r)} may not encrypt the parameter ${e.text}\
: ${f(o,n)}.`;if(o.isExplicit)return{code:"E_SECRET_KMS",message:s,fix:h(o)};let a=S(e,r),[m=""]=c(e,a),{StringEquals:i}=d("ssm",e.region,a.partition);return{code:"\
E_SECRET_KMS",message:s,statements:[{addTo:`${g(o.by,r)}, with the key of the parameter`,statement:{Effect:"Allow",Action:n,Resource:`arn:${a.partition}:kms:${e.
region}:${a.accountId}:key/KEY_ID`,Condition:{StringEquals:{...i,[y]:m}}}}]}}var C=["ssm:GetParameters","ssm:GetParameterHistory"],z=["ssm:PutParameter","ssm:LabelParameterVersion","ssm:UnlabelParameterVersion"];function J(t,e,r){return JSON.
stringify({Version:"2012-10-17",Statement:[...M(t,e,r),N(e==="look"?"kms:Decrypt":D,"*",t,r)]})}function Y(t,e,r,n){let o=M(t,r,n);if(e&&e.type!=="SecureString")
return{statements:o,keys:[]};let{keyId:s="",tier:a}=e??{};if(e&&(s===""||s.includes("alias/aws/ssm")))return{statements:o,keys:[]};let m=e!==void 0&&!s.includes(
"alias/"),i=e?["kms:Decrypt",a==="Advanced"?"kms:GenerateDataKey":"kms:Encrypt"]:D,{partition:p,accountId:R}=n,l=m?s:"KEY_ID",Q=l.startsWith("arn:")?l:`arn:${p}\
:kms:${t.region}:${R}:key/${l}`,w=N(i,Q,t,n);return m?{statements:[...o,w],keys:[]}:{statements:o,keys:[w]}}var D=["kms:Decrypt","kms:Encrypt","kms:GenerateData\
Key"];function M(t,e,r){let[n="*"]=c(t,r);return[k(e==="look"?C:[...C,...z],n),...e==="generate"?[k("secretsmanager:GetRandomPassword","*")]:[]]}function N(t,e,r,n){
let[o="*"]=c(r,n),{StringEquals:s}=d("ssm",r.region,n.partition);return{...k(t,e),Condition:{StringEquals:{...s,[y]:o}}}}function k(t,e){return{Effect:"Allow",Action:t,
Resource:e}}var B={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-rotator.js")};export{W as explainParameterRotation,J as parameterRotationPolicy,B as parameterRotatorClient,Y as permissionsToRotateParameter};
