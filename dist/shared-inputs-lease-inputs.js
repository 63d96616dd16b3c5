const require=process.getBuiltinModule;
import{D as P,E as N,F as j,G as I,H as W,k as b,l as L,m,n as q,r as O}from"./shared-domain-requests-role.js";import{c as T}from"./shared-sources-secrets-manager-client.js";import{a as $,
b as _,e as C}from"./shared-domain-values-refused-names.js";import{e as a,h as w,i as S,j as v}from"./shared-domain-plain-text.js";import{a as A}from"./shared-inputs-lines.js";import{
b as E}from"./shared-domain-listing.js";import{a as d}from"./shared-domain-error.js";var f=["false"],D=()=>!0,U=e=>e("export-credentials").trim()==="env",g="leave `role-to-assume` out: without it the credentials of an earlier step or of the runn\
er are used",H={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${g}`},
"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{instead:"as \
for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN_FILE and AW\
S_ROLE_ARN in \`env:\` of the step, and ${g}`},"role-chaining":{unsaid:f,instead:"one step for all: the first role in `role-to-assume`, the further ones in `rol\
e-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or the job"},"role-\
skip-session-tagging":{unsaid:f,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:D},"custom-tags":{instead:"`session-ta\
gs`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:f,instead:"`export-credent\
ials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:U},"output-env-credentials":{instead:"`export-credentials: env` for true, `none` \
or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===U(e)},"overwrite-aws-profile":{unsaid:f,instead:"delete the line: the profil\
e has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:D},"disable-retry":{unsaid:f,instead:"`retry-m\
ax-attempts: 1`"},"special-characters-workaround":{unsaid:f,instead:"`export-credentials: profile`, with which no tool gets the key as a variable"},"use-existin\
g-credentials":{unsaid:f,instead:g},"force-skip-oidc":{unsaid:f,instead:g},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: 60s`"}};function G(e){
let n=Object.entries(H).filter(([r,{unsaid:i=[]}])=>m(e,r)&&!i.includes(e(r).trim().toLowerCase())),[s,t]=[!0,!1].map(r=>n.filter(([,{isNeedless:i}])=>(i?.(e)??
!1)===r));if(t.length>0){let r=t.map(([i])=>i).join(", ");throw new d("E_INPUT",`${t.length===1?"This input is":"These inputs are"} configure-aws-credentials' a\
nd not this action's: ${r}.`,{fix:`Write instead:
${t.slice(0,8).map(([i,{instead:c}])=>`${i}: ${c}.`).join(`
`)}`})}return s.map(([r,{instead:i}])=>`The input ${r} has no effect here: ${i}.`)}var K="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Y={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function B(e,n){let s=new Map,t=M(e);for(let[r,{id:i,line:c}]of t.entries()){let u=t.slice(r+1).map(o=>o.id);s.has(i)||
s.set(i,await z(i,c,u,n))}if(s.size>0)return[...s.values()];throw N("secret-ids",e,"DB_PASSWORD, prod/db/password")}function M(e){return e.split(`
`).map((n,s)=>({id:n.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:s+1})).filter(({id:n})=>n!=="")}function V(e){return M(e).flatMap(({id:n,line:s})=>{let[,,...t]=n.
split(",").map(i=>i.trim()),r=t.filter(i=>i!=="");return r.length===0?[]:[`Line ${s} of secret-ids: ${r.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function z(e,n,s,t){let r={input:"secret-ids",raw:e,line:n,following:s,allowed:K,fault:async o=>J(o,t),
faultOfSecrets:W},i;try{i=F(e,n,t)}catch(o){throw await I({...r,error:o})}if(e.includes(",")||!j(e))return i;let c=`A secret that is called so takes an alias be\
fore it: ALIAS, ${e}`,u=await I({...r,note:c});if(u)throw u;return i}function J(e,n){try{F(e,1,n);return}catch(s){return s}}function F(e,n,{parseJsonSecrets:s,nameTransformation:t,
publicFields:r=[]}){let[i="",c]=e.split(",").map(h=>h.trim()),[u,o]=c===void 0?[void 0,i]:[i,c],p=Q(o,n);return u&&Z(u,o,n,t),{line:n,text:o,reference:p,naming:{
kind:"stem",stem:X(u,p),letterCase:Y[t]},selector:{kind:s?"unfolded":"whole"},version:{},optional:!1,public:r,file:!1,base64:!1}}function X(e,n){if(e)return e;if(n.
kind!=="prefix")return n.kind==="arn"&&n.partition!=="aws"&&e===void 0?n.arn:e}function Q(e,n){let s=T(e);if("kind"in s)return s;let t=e===""?"there is an alias\
 and no secret after it":`"${E(e)}" is no secret: ${s.reason}`;throw new d("E_REQUEST",`Line ${n} of secret-ids: ${t}.`,{fix:K})}function Z(e,n,s,t){let r=$(_(e),
Y[t]),i=e===r?C(e):`is no name under name-transformation: ${t}`;if(i!==void 0)throw new d("E_NAME",`Line ${s} of secret-ids: the alias ${e} ${i}.`,{fix:e===r?"A\
llowed: another alias.":`Probably meant: ${r}, ${n}`})}var ee=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function R(e){let n=A(e("export-credentials")).map(({text:s})=>/^[a-z]+/.exec(s)?.[0]);return ee.filter(({input:s,unsaid:t,of:r})=>e(s).trim()!==t&&
!r.some(i=>n.includes(i))).map(({input:s,of:t})=>`The input ${s} has no effect without export-credentials: ${t.join(" or ")}.`)}var te=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function qe(e,n){let s={},t=L(l=>{let y=e(l);return y.trim()!==""&&(s[l]=y),y},
b.lease),r=G(e),{verifications:i,kept:c,dropped:u}=await ne(t,n),o=await oe(t),p=await re(O(t,n,o),t),h=o.some(({role:l})=>l)?(await import("./line-roles.js")).
withLineRoles(o,p.identity):o,x=w("min-remaining",t("min-remaining")),k=await se(t,{...p,minRemaining:x});if(h.length===0&&k.length===0)throw ae();return{...p,requests:h,
exporting:{env:a("export-env",t("export-env")),onConflict:v("on-conflict",t("on-conflict"),["error","overwrite","skip"]),minMaskLength:S("min-mask-length",t("mi\
n-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:x,warnRemaining:w("warn-remaining",t("warn-remaining")),maxAge:m(t,"max-age")?w("max-age",t("max-age")):void 0,
isRequired:a("require-expiry",t("require-expiry"))},checkRotation:a("check-rotation",t("check-rotation")),verifications:i,requireVerify:a("require-verify",t("re\
quire-verify")),credentials:k,unsetCurrentCredentials:ie(t),dryRun:a("dry-run",t("dry-run")),jobSummary:a("job-summary",t("job-summary")),cleanup:a("cleanup",t(
"cleanup")),cli:a("cli",t("cli")),maskAccountId:a("mask-aws-account-id",t("mask-aws-account-id")),asGiven:{...s,...s.verify!==void 0&&{verify:c}},warnings:[...r,
...u.map(l=>`No record keeps the text of a header, which may be secret: a renewal of ${l} does not ask that service again.`),...V(t("secret-ids")),...p.warnings,
...q(t,te),...R(t)]}}async function ne(e,n){let s=e("verify");if(s.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:t,recordableVerifications:r}=await import("./verifications.js");
return{verifications:t(s,n.GITHUB_API_URL),...r(s)}}async function se(e,n){if(e("export-credentials").trim()==="none"&&R(e).length===0)return[];let{readCredentialsRequests:s}=await import("./credentials-request.js");
return s(e,n)}async function re(e,n){if(!["session-tags","transitive-tag-keys","source-identity"].some(r=>m(n,r)))return e;let{readSessionTags:s}=await import("./session-tags.js"),
t=s(n,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:t}}}}function ie(e){let n=a("unset-current-credentials",e("unset-current-credentia\
ls"));if(!n||m(e,"role-to-assume"))return n;throw new d("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function oe(e){let[n,s]=[e("secrets"),e("secret-ids")];if(n.trim()!==
""&&s.trim()!=="")throw new d("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(n+s).trim()===""?[]:n.trim()!==""?P(n):B(s,{parseJsonSecrets:a("parse-json-secrets",e("parse-json-secrets")),nameTransformation:v(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(r=>r!=="")})}
function ae(){return new d("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}export{H as a,qe as b};
