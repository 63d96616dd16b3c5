const require=process.getBuiltinModule;
import{D as C,E as I,F as P,k as b,l as E,m,n as S,r as q}from"./shared-domain-requests-role.js";import{c as T}from"./shared-sources-secrets-manager-client.js";import{a as _,b as $,e as O}from"./shared-domain-values-refused-names.js";
import{e as o,h as w,i as L,j as v}from"./shared-domain-plain-text.js";import{a as A}from"./shared-inputs-lines.js";import{a}from"./shared-domain-error.js";var f=["false"],N=()=>!0,j=e=>e("export-credentials").trim()==="env",g="leave `role-to-assume` out: without it the credentials of an earlier step or of the runn\
er are used",V={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${g}`},
"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{instead:"as \
for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN_FILE and AW\
S_ROLE_ARN in \`env:\` of the step, and ${g}`},"role-chaining":{unsaid:f,instead:"one step for all: the first role in `role-to-assume`, the further ones in `rol\
e-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or the job"},"role-\
skip-session-tagging":{unsaid:f,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:N},"custom-tags":{instead:"`session-ta\
gs`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:f,instead:"`export-credent\
ials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:j},"output-env-credentials":{instead:"`export-credentials: env` for true, `none` \
or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===j(e)},"overwrite-aws-profile":{unsaid:f,instead:"delete the line: the profil\
e has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:N},"disable-retry":{unsaid:f,instead:"`retry-m\
ax-attempts: 1`"},"special-characters-workaround":{unsaid:f,instead:"`export-credentials: profile`, with which no tool gets the key as a variable"},"use-existin\
g-credentials":{unsaid:f,instead:g},"force-skip-oidc":{unsaid:f,instead:g},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: 60s`"}};function W(e){
let n=Object.entries(V).filter(([r,{unsaid:i=[]}])=>m(e,r)&&!i.includes(e(r).trim().toLowerCase())),[s,t]=[!0,!1].map(r=>n.filter(([,{isNeedless:i}])=>(i?.(e)??
!1)===r));if(t.length>0){let r=t.map(([i])=>i).join(", ");throw new a("E_INPUT",`${t.length===1?"This input is":"These inputs are"} configure-aws-credentials' a\
nd not this action's: ${r}.`,{fix:`Write instead:
${t.slice(0,8).map(([i,{instead:c}])=>`${i}: ${c}.`).join(`
`)}`})}return s.map(([r,{instead:i}])=>`The input ${r} has no effect here: ${i}.`)}var D="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",U={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function G(e,n){let s=new Map;for(let{id:t,line:r}of K(e))s.has(t)||s.set(t,await M(t,r,n));if(s.size>0)return[...s.
values()];throw new a("E_INPUT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}function K(e){
return e.split(`
`).map((n,s)=>({id:n.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:s+1})).filter(({id:n})=>n!=="")}function Y(e){return K(e).flatMap(({id:n,line:s})=>{let[,,...t]=n.
split(",").map(i=>i.trim()),r=t.filter(i=>i!=="");return r.length===0?[]:[`Line ${s} of secret-ids: ${r.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function M(e,n,s){let t={input:"secret-ids",raw:e,line:n,allowed:D,fault:async u=>z(u,s),faultOfSecrets:P},
r;try{r=B(e,n,s)}catch(u){throw await I({...t,error:u})}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return r;let i=`A secret that is called so takes an alias before it: \
ALIAS, ${e}`,c=await I({...t,note:i});if(c)throw c;return r}function z(e,n){try{B(e,1,n);return}catch(s){return s}}function B(e,n,{parseJsonSecrets:s,nameTransformation:t,
publicFields:r=[]}){let[i="",c]=e.split(",").map(h=>h.trim()),[u,d]=c===void 0?[void 0,i]:[i,c],p=H(d,n);return u&&J(u,d,n,t),{line:n,text:d,reference:p,naming:{
kind:"stem",stem:F(u,p),letterCase:U[t]},selector:{kind:s?"unfolded":"whole"},version:{},optional:!1,public:r,file:!1,base64:!1}}function F(e,n){if(e)return e;if(n.
kind!=="prefix")return n.kind==="arn"&&n.partition!=="aws"&&e===void 0?n.arn:e}function H(e,n){let s=T(e);if("kind"in s)return s;let t=e===""?"there is an alias\
 and no secret after it":`"${e}" is no secret: ${s.reason}`;throw new a("E_REQUEST",`Line ${n} of secret-ids: ${t}.`,{fix:D})}function J(e,n,s,t){let r=_($(e),U[t]),
i=e===r?O(e):`is no name under name-transformation: ${t}`;if(i!==void 0)throw new a("E_NAME",`Line ${s} of secret-ids: the alias ${e} ${i}.`,{fix:e===r?"Allowed\
: another alias.":`Probably meant: ${r}, ${n}`})}var X=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-ses\
sion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["p\
rofile"]}];function x(e){let n=A(e("export-credentials")).map(({text:s})=>/^[a-z]+/.exec(s)?.[0]);return X.filter(({input:s,unsaid:t,of:r})=>e(s).trim()!==t&&!r.
some(i=>n.includes(i))).map(({input:s,of:t})=>`The input ${s} has no effect without export-credentials: ${t.join(" or ")}.`)}var Q=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function be(e,n){let s={},t=E(l=>{let y=e(l);return y.trim()!==""&&(s[l]=y),y},
b.lease),r=W(e),{verifications:i,kept:c,dropped:u}=await Z(t,n),d=await se(t),p=await te(q(t,n,d),t),h=d.some(({role:l})=>l)?(await import("./line-roles.js")).withLineRoles(
d,p.identity):d,R=w("min-remaining",t("min-remaining")),k=await ee(t,{...p,minRemaining:R});if(h.length===0&&k.length===0)throw re();return{...p,requests:h,exporting:{
env:o("export-env",t("export-env")),onConflict:v("on-conflict",t("on-conflict"),["error","overwrite","skip"]),minMaskLength:L("min-mask-length",t("min-mask-leng\
th"),{min:1,max:1e3})},expiry:{minRemaining:R,warnRemaining:w("warn-remaining",t("warn-remaining")),maxAge:m(t,"max-age")?w("max-age",t("max-age")):void 0,isRequired:o(
"require-expiry",t("require-expiry"))},checkRotation:o("check-rotation",t("check-rotation")),verifications:i,requireVerify:o("require-verify",t("require-verify")),
credentials:k,unsetCurrentCredentials:ne(t),dryRun:o("dry-run",t("dry-run")),jobSummary:o("job-summary",t("job-summary")),cleanup:o("cleanup",t("cleanup")),cli:o(
"cli",t("cli")),maskAccountId:o("mask-aws-account-id",t("mask-aws-account-id")),asGiven:{...s,...s.verify!==void 0&&{verify:c}},warnings:[...r,...u.map(l=>`No r\
ecord keeps the text of a header, which may be secret: a renewal of ${l} does not ask that service again.`),...Y(t("secret-ids")),...p.warnings,...S(t,Q),...x(t)]}}
async function Z(e,n){let s=e("verify");if(s.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:t,recordableVerifications:r}=await import("./verifications.js");
return{verifications:t(s,n.GITHUB_API_URL),...r(s)}}async function ee(e,n){if(e("export-credentials").trim()==="none"&&x(e).length===0)return[];let{readCredentialsRequests:s}=await import("./credentials-request.js");
return s(e,n)}async function te(e,n){if(!["session-tags","transitive-tag-keys","source-identity"].some(r=>m(n,r)))return e;let{readSessionTags:s}=await import("./session-tags.js"),
t=s(n,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:t}}}}function ne(e){let n=o("unset-current-credentials",e("unset-current-credentia\
ls"));if(!n||m(e,"role-to-assume"))return n;throw new a("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function se(e){let[n,s]=[e("secrets"),e("secret-ids")];if(n.trim()!==
""&&s.trim()!=="")throw new a("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(n+s).trim()===""?[]:n.trim()!==""?C(n):G(s,{parseJsonSecrets:o("parse-json-secrets",e("parse-json-secrets")),nameTransformation:v(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(r=>r!=="")})}
function re(){return new a("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}export{V as a,be as b};
