const require=process.getBuiltinModule;
import{a as p,b as m,c as h,e as S}from"./shared-sources-parameter-store-refused-parameter.js";import"./shared-sources-parameter-store-reference.js";import{d as v}from"./shared-domain-rotation-failed-parameter.js";import{a as x}from"./shared-domain-refusals-explanation.js";
import{a as P,b as g,c as E}from"./shared-domain-refusals-denial.js";import"./shared-domain-refusals-no-answer.js";import{h as f,j as y}from"./shared-domain-policies-secret-reader.js";import"./shared-domain-requests-lease-inputs.js";
import{a as d}from"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";import"./shared-domain-edit-distance.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";
import"./shared-domain-error.js";function O(t,e,n){if(t.kind!=="answer")return h(t,e,n);if(t.operation==="PutParameter"&&t.code==="ParameterVersionMismatch")return v(e);let r=_(t,e,n);return r?
x(r,t):h(t,e,n)}function _(t,e,n){let{text:r}=e;switch(t.code?.replace(/Exception$/,"")){case"ParameterPatternMismatch":return{code:"E_NEW_VERSION",message:`The\
 new value of ${r} does not match the parameter's own AllowedPattern.`,fix:"Nothing was written, the old version is still current. Make values that match the pa\
ttern, or change it."};case"ParameterMaxVersionLimitExceeded":return{code:"E_ROTATION",message:`The parameter ${r} has 100 versions, and the oldest has a label,\
 so that AWS does not delete it.`,fix:"The old version is still current. Move that label to a newer version (aws ssm label-parameter-version), and run this agai\
n."};case"ParameterVersionLabelLimitExceeded":return{code:"E_ROTATION",message:`A version of the parameter ${r} has ten labels already, which is as many as AWS \
allows.`,fix:"The old version is still current. Take one away (aws ssm unlabel-parameter-version): a rotation marks the version that it begins with."};case"Para\
meterLimitExceeded":case"Validation":return t.operation!=="PutParameter"?void 0:{code:"E_NEW_VERSION",message:`Systems Manager does not take the new version of ${r}\
 (${t.message}).`,fix:"The old version is still current. Check that the value has the form and the size that the parameter allows."};case"AccessDenied":return t.
says(/kms:|customer master key|KMS/)?C(t,e,n):V(t,e,n)}}var I={GetParameterHistory:"ssm:GetParameterHistory",PutParameter:"ssm:PutParameter",LabelParameterVersion:"\
ssm:LabelParameterVersion",UnlabelParameterVersion:"ssm:UnlabelParameterVersion",GetRandomPassword:"secretsmanager:GetRandomPassword"};function V(t,e,n){let r=I[t.
operation];if(r===void 0)return;let a=P(t),o=r.startsWith("secretsmanager")?"make a random value for":"change",s=`${f(n)} may not ${r==="ssm:GetParameterHistory"?
"see the versions of":o} the parameter ${e.text}: ${g(a,r)}.`;if(a.isExplicit)return{code:"E_SECRET_DENIED",message:s,fix:E(a)};let[i="*"]=m(e,y(e,n)),c={Effect:"\
Allow",Action:r,Resource:r.startsWith("secretsmanager")?"*":i};return{code:"E_SECRET_DENIED",message:s,statements:[{addTo:S(a.by,n),statement:c}]}}function C(t,e,n){
let r=["kms:Encrypt","kms:GenerateDataKey"].find(l=>t.says(new RegExp(l,"i")));if(r===void 0)return;let a=P(t),o=`${f(n)} may not encrypt the parameter ${e.text}\
: ${g(a,r)}.`;if(a.isExplicit)return{code:"E_SECRET_KMS",message:o,fix:E(a)};let s=y(e,n),[i=""]=m(e,s),{StringEquals:c}=d("ssm",e.region,s.partition);return{code:"\
E_SECRET_KMS",message:o,statements:[{addTo:`${S(a.by,n)}, with the key of the parameter`,statement:{Effect:"Allow",Action:r,Resource:`arn:${s.partition}:kms:${e.
region}:${s.accountId}:key/KEY_ID`,Condition:{StringEquals:{...c,[p]:i}}}}]}}var w=["ssm:GetParameters","ssm:GetParameterHistory"],M=["ssm:PutParameter","ssm:LabelParameterVersion","ssm:UnlabelParameterVersion"];function G(t,e,n){return JSON.
stringify({Version:"2012-10-17",Statement:[...$(t,e,n),D(e==="look"?"kms:Decrypt":b,"*",t,n)]})}function N(t,e,n,r){let a=$(t,n,r);if(e&&e.type!=="SecureString")
return{statements:a,keys:[]};let{keyId:o="",tier:s}=e??{};if(e&&(o===""||o.includes("alias/aws/ssm")))return{statements:a,keys:[]};let i=e!==void 0&&!o.includes(
"alias/"),c=e?["kms:Decrypt",s==="Advanced"?"kms:GenerateDataKey":"kms:Encrypt"]:b,{partition:l,accountId:A}=r,u=i?o:"KEY_ID",T=u.startsWith("arn:")?u:`arn:${l}\
:kms:${t.region}:${A}:key/${u}`,k=D(c,T,t,r);return i?{statements:[...a,k],keys:[]}:{statements:a,keys:[k]}}var b=["kms:Decrypt","kms:Encrypt","kms:GenerateData\
Key"];function $(t,e,n){let[r="*"]=m(t,n);return[R(e==="look"?w:[...w,...M],r),...e==="generate"?[R("secretsmanager:GetRandomPassword","*")]:[]]}function D(t,e,n,r){
let[a="*"]=m(n,r),{StringEquals:o}=d("ssm",n.region,r.partition);return{...R(t,e),Condition:{StringEquals:{...o,[p]:a}}}}function R(t,e){return{Effect:"Allow",Action:t,
Resource:e}}var Q={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-rotator.js")};export{O as explainParameterRotation,G as parameterRotationPolicy,Q as parameterRotatorClient,N as permissionsToRotateParameter};
