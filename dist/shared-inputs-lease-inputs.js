const require=process.getBuiltinModule;
import{B as C,C as I,D as P,k as E,l as S,m,n as L,p as A}from"./shared-domain-requests-lease-inputs.js";import{c as $}from"./shared-sources-secrets-manager-client.js";import{a as _,b as O,e as T}from"./shared-domain-values-refused-names.js";
import{e as o,h as w,i as b,j as v}from"./shared-domain-plain-text.js";import{a as q}from"./shared-inputs-lines.js";import{a}from"./shared-domain-error.js";var f=["false"],N=()=>!0,j=e=>e("export-credentials").trim()==="env",g="leave `role-to-assume` out: without it the credentials of an earlier step or of the runn\
er are used",Y={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${g}`},
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
let s=Object.entries(Y).filter(([r,{unsaid:i=[]}])=>m(e,r)&&!i.includes(e(r).trim().toLowerCase())),[n,t]=[!0,!1].map(r=>s.filter(([,{isNeedless:i}])=>(i?.(e)??
!1)===r));if(t.length>0){let r=t.map(([i])=>i).join(", ");throw new a("E_INPUT",`${t.length===1?"This input is":"These inputs are"} configure-aws-credentials' a\
nd not this action's: ${r}.`,{fix:`Write instead:
${t.slice(0,8).map(([i,{instead:c}])=>`${i}: ${c}.`).join(`
`)}`})}return n.map(([r,{instead:i}])=>`The input ${r} has no effect here: ${i}.`)}var D="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",U={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function G(e,s){let n=new Map;for(let[t,r]of e.split(`
`).entries()){let i=r.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();i===""||n.has(i)||n.set(i,await B(i,t+1,s))}if(n.size>0)return[...n.values()];throw new a("E_INPU\
T","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function B(e,s,n){let t={input:"\
secret-ids",raw:e,line:s,allowed:D,fault:async u=>V(u,n),faultOfSecrets:P},r;try{r=K(e,s,n)}catch(u){throw await I({...t,error:u})}if(!/^[A-Za-z_]\w*=[^,]+$/.test(
e))return r;let i=`A secret that is called so takes an alias before it: ALIAS, ${e}`,c=await I({...t,note:i});if(c)throw c;return r}function V(e,s){try{K(e,1,s);
return}catch(n){return n}}function K(e,s,{parseJsonSecrets:n,nameTransformation:t,publicFields:r=[]}){let[i="",c]=e.split(",").map(h=>h.trim()),[u,d]=c===void 0?
[void 0,i]:[i,c],p=z(d,s);return u&&M(u,d,s,t),{line:s,text:d,reference:p,naming:{kind:"stem",stem:F(u,p),letterCase:U[t]},selector:{kind:n?"unfolded":"whole"},
version:{},optional:!1,public:r,file:!1,base64:!1}}function F(e,s){if(e)return e;if(s.kind!=="prefix")return s.kind==="arn"&&s.partition!=="aws"&&e===void 0?s.arn:
e}function z(e,s){let n=$(e);if("kind"in n)return n;let t=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new a("E_RE\
QUEST",`Line ${s} of secret-ids: ${t}.`,{fix:D})}function M(e,s,n,t){let r=_(O(e),U[t]),i=e===r?T(e):`is no name under name-transformation: ${t}`;if(i!==void 0)
throw new a("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${i}.`,{fix:e===r?"Allowed: another alias.":`Probably meant: ${r}, ${s}`})}var H=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-ses\
sion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["p\
rofile"]}];function x(e){let s=q(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return H.filter(({input:n,unsaid:t,of:r})=>e(n).trim()!==t&&!r.
some(i=>s.includes(i))).map(({input:n,of:t})=>`The input ${n} has no effect without export-credentials: ${t.join(" or ")}.`)}var J=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Re(e,s){let n={},t=S(l=>{let y=e(l);return y.trim()!==""&&(n[l]=y),y},
E.lease),r=W(e),{verifications:i,kept:c,dropped:u}=await X(t,s),d=await te(t),p=await Z(A(t,s,d),t),h=d.some(({role:l})=>l)?(await import("./line-roles.js")).withLineRoles(
d,p.identity):d,R=w("min-remaining",t("min-remaining")),k=await Q(t,{...p,minRemaining:R,isForeignSts:p.network.stsEndpoint!==void 0});if(h.length===0&&k.length===
0)throw se();return{...p,requests:h,exporting:{env:o("export-env",t("export-env")),onConflict:v("on-conflict",t("on-conflict"),["error","overwrite","skip"]),minMaskLength:b(
"min-mask-length",t("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:R,warnRemaining:w("warn-remaining",t("warn-remaining")),maxAge:m(t,"max-age")?w("m\
ax-age",t("max-age")):void 0,isRequired:o("require-expiry",t("require-expiry"))},checkRotation:o("check-rotation",t("check-rotation")),verifications:i,requireVerify:o(
"require-verify",t("require-verify")),credentials:k,unsetCurrentCredentials:ee(t),dryRun:o("dry-run",t("dry-run")),jobSummary:o("job-summary",t("job-summary")),
cleanup:o("cleanup",t("cleanup")),cli:o("cli",t("cli")),maskAccountId:o("mask-aws-account-id",t("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:c}},
warnings:[...r,...u.map(l=>`No record keeps the text of a header, which may be secret: a renewal of ${l} does not ask that service again.`),...p.warnings,...L(t,
J),...x(t)]}}async function X(e,s){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:t,recordableVerifications:r}=await import("./verifications.js");
return{verifications:t(n,s.GITHUB_API_URL),...r(n)}}async function Q(e,s){if(e("export-credentials").trim()==="none"&&x(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,s)}async function Z(e,s){if(!["session-tags","transitive-tag-keys","source-identity"].some(r=>m(s,r)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
t=n(s,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:t}}}}function ee(e){let s=o("unset-current-credentials",e("unset-current-credentia\
ls"));if(!s||m(e,"role-to-assume"))return s;throw new a("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function te(e){let[s,n]=[e("secrets"),e("secret-ids")];if(s.trim()!==
""&&n.trim()!=="")throw new a("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(s+n).trim()===""?[]:s.trim()!==""?C(s):G(n,{parseJsonSecrets:o("parse-json-secrets",e("parse-json-secrets")),nameTransformation:v(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(r=>r!=="")})}
function se(){return new a("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}export{Re as a};
