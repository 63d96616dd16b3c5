const require=process.getBuiltinModule;
import{H as C,I,k,l as b,n as f,o as E,p as A,u as $}from"./shared-domain-in-parallel.js";import{a as L,b as _,e as T}from"./shared-domain-values-refused-names.js";import{a as o,d as w,
e as S,f as v}from"./shared-inputs-scalars.js";import{a as q}from"./shared-inputs-lines.js";import{a}from"./shared-domain-error.js";var c=["false"],O=()=>!0,P=e=>e("export-credentials").trim()==="env",g="leave `role-to-assume` out: without it the credentials of an earlier step or of the runn\
er are used",D={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${g}`},
"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{instead:"as \
for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN_FILE and AW\
S_ROLE_ARN in \`env:\` of the step, and ${g}`},"role-chaining":{unsaid:c,instead:"one step for all: the first role in `role-to-assume`, the further ones in `rol\
e-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or the job"},"role-\
skip-session-tagging":{unsaid:c,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:O},"custom-tags":{instead:"`session-ta\
gs`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:c,instead:"`export-credent\
ials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:P},"output-env-credentials":{instead:"`export-credentials: env` for true, `none` \
or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===P(e)},"overwrite-aws-profile":{unsaid:c,instead:"delete the line: the profil\
e has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:O},"disable-retry":{unsaid:c,instead:"`retry-m\
ax-attempts: 1`"},"special-characters-workaround":{unsaid:c,instead:"`export-credentials: profile`, with which no tool gets the key as a variable"},"use-existin\
g-credentials":{unsaid:c,instead:g},"force-skip-oidc":{unsaid:c,instead:g},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: 60s`"}};function N(e){
let s=Object.entries(D).filter(([r,{unsaid:i=[]}])=>f(e,r)&&!i.includes(e(r).trim().toLowerCase())),[n,t]=[!0,!1].map(r=>s.filter(([,{isNeedless:i}])=>(i?.(e)??
!1)===r));if(t.length>0){let r=t.map(([i])=>i).join(", ");throw new a("E_INPUT",`${t.length===1?"This input is":"These inputs are"} configure-aws-credentials' a\
nd not this action's: ${r}.`,{fix:`Write instead:
${t.slice(0,8).map(([i,{instead:p}])=>`${i}: ${p}.`).join(`
`)}`})}return n.map(([r,{instead:i}])=>`The input ${r} has no effect here: ${i}.`)}var j={uppercase:"upper",lowercase:"lower",none:"kept"};async function W(e,s){let n=new Map;for(let[t,r]of e.split(`
`).entries()){let i=r.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();i===""||n.has(i)||n.set(i,await U(i,t+1,s))}if(n.size>0)return[...n.values()];throw new a("E_INPU\
T","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function U(e,s,n){let t;try{t=
G(e,s,n)}catch(r){throw(await I())("secret-ids",e,s)??r}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return t;throw(await I())("secret-ids",e,s,`A secret that is called s\
o takes an alias before it: ALIAS, ${e}`)}function G(e,s,{parseJsonSecrets:n,nameTransformation:t,publicFields:r=[]}){let[i="",p]=e.split(",").map(m=>m.trim()),
[l,u]=p===void 0?[void 0,i]:[i,p],d=Y(u,s);return l&&B(l,u,s,t),{line:s,text:u,reference:d,naming:{kind:"stem",stem:K(l,d),letterCase:j[t]},selector:{kind:n?"un\
folded":"whole"},version:{},optional:!1,public:r,file:!1,base64:!1}}function K(e,s){if(e)return e;if(s.kind!=="prefix")return s.kind==="arn"&&s.partition!=="aws"&&
e===void 0?s.arn:e}function Y(e,s){let n=$(e);if("kind"in n)return n;let t=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;
throw new a("E_REQUEST",`Line ${s} of secret-ids: ${t}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each a\
fter an alias and a comma if it needs one."})}function B(e,s,n,t){let r=L(_(e),j[t]),i=e===r?T(e):`is no name under name-transformation: ${t}`;if(i!==void 0)throw new a(
"E_NAME",`Line ${n} of secret-ids: the alias ${e} ${i}.`,{fix:e===r?"Allowed: another alias.":`Probably meant: ${r}, ${s}`})}var F=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-ses\
sion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["p\
rofile"]}];function x(e){let s=q(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return F.filter(({input:n,unsaid:t,of:r})=>e(n).trim()!==t&&!r.
some(i=>s.includes(i))).map(({input:n,of:t})=>`The input ${n} has no effect without export-credentials: ${t.join(" or ")}.`)}var V=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function ye(e,s){let n={},t=b(h=>{let y=e(h);return y.trim()!==""&&(n[h]=y),y},
k.lease),r=N(e),{verifications:i,kept:p,dropped:l}=await z(t,s),u=await X(t),d=await H(A(t,s,u),t),m=w("min-remaining",t("min-remaining")),R=await M(t,{...d,minRemaining:m,
isForeignSts:d.network.stsEndpoint!==void 0});if(u.length===0&&R.length===0)throw Q();return{...d,requests:u,exporting:{env:o("export-env",t("export-env")),onConflict:v(
"on-conflict",t("on-conflict"),["error","overwrite","skip"]),minMaskLength:S("min-mask-length",t("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:m,warnRemaining:w(
"warn-remaining",t("warn-remaining")),maxAge:f(t,"max-age")?w("max-age",t("max-age")):void 0,isRequired:o("require-expiry",t("require-expiry"))},checkRotation:o(
"check-rotation",t("check-rotation")),verifications:i,requireVerify:o("require-verify",t("require-verify")),credentials:R,unsetCurrentCredentials:J(t),dryRun:o(
"dry-run",t("dry-run")),jobSummary:o("job-summary",t("job-summary")),cleanup:o("cleanup",t("cleanup")),cli:o("cli",t("cli")),maskAccountId:o("mask-aws-account-i\
d",t("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:p}},warnings:[...r,...l.map(h=>`No record keeps the text of a header, which may be secr\
et: a renewal of ${h} does not ask that service again.`),...d.warnings,...E(t,V),...x(t)]}}async function z(e,s){let n=e("verify");if(n.trim()==="")return{verifications:[],
kept:"",dropped:[]};let{parseVerifications:t,recordableVerifications:r}=await import("./verifications.js");return{verifications:t(n,s.GITHUB_API_URL),...r(n)}}async function M(e,s){
if(e("export-credentials").trim()==="none"&&x(e).length===0)return[];let{readCredentialsRequests:n}=await import("./shared-inputs-credentials-line.js");return n(e,s)}async function H(e,s){
if(!["session-tags","transitive-tag-keys","source-identity"].some(r=>f(s,r)))return e;let{readSessionTags:n}=await import("./shared-inputs-session-tags.js"),t=n(s,e.identity);
return{...e,...e.identity&&{identity:{...e.identity,tagging:t}}}}function J(e){let s=o("unset-current-credentials",e("unset-current-credentials"));if(!s||f(e,"r\
ole-to-assume"))return s;throw new a("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials read the secrets.",
{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function X(e){let[s,n]=[e("secrets"),e("secret-ids")];if(s.trim()!==""&&n.trim()!==
"")throw new a("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; never \
both."});return(s+n).trim()===""?[]:s.trim()!==""?C(s):W(n,{parseJsonSecrets:o("parse-json-secrets",e("parse-json-secrets")),nameTransformation:v("name-transfor\
mation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(r=>r!=="")})}function Q(){
return new a("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; or `ex\
port-credentials`, for AWS credentials alone."})}export{ye as a};
