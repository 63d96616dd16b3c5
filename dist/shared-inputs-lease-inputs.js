const require=process.getBuiltinModule;
import{a as $,b as I,c as C,d as O}from"./shared-domain-requests-secret-query.js";import{k as R,l as k,n as f,o as S,p as A,u as T}from"./shared-domain-in-parallel.js";import{a as L,
b as q,e as _}from"./shared-domain-values-refused-names.js";import{a as o,d as w,e as b,f as v}from"./shared-inputs-scalars.js";import{a as E}from"./shared-inputs-lines.js";import{
a}from"./shared-domain-error.js";var u=["false"],P=()=>!0,N=e=>e("export-credentials").trim()==="env",g="leave `role-to-assume` out: without it the credentials of an earlier step or of the runn\
er are used",U={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${g}`},
"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{instead:"as \
for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN_FILE and AW\
S_ROLE_ARN in \`env:\` of the step, and ${g}`},"role-chaining":{unsaid:u,instead:"one step for all: the first role in `role-to-assume`, the further ones in `rol\
e-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or the job"},"role-\
skip-session-tagging":{unsaid:u,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:P},"custom-tags":{instead:"`session-ta\
gs`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:u,instead:"`export-credent\
ials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:N},"output-env-credentials":{instead:"`export-credentials: env` for true, `none` \
or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===N(e)},"overwrite-aws-profile":{unsaid:u,instead:"delete the line: the profil\
e has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:P},"disable-retry":{unsaid:u,instead:"`retry-m\
ax-attempts: 1`"},"special-characters-workaround":{unsaid:u,instead:"`export-credentials: profile`, with which no tool gets the key as a variable"},"use-existin\
g-credentials":{unsaid:u,instead:g},"force-skip-oidc":{unsaid:u,instead:g},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: 60s`"}};function j(e){
let s=Object.entries(U).filter(([r,{unsaid:i=[]}])=>f(e,r)&&!i.includes(e(r).trim().toLowerCase())),[n,t]=[!0,!1].map(r=>s.filter(([,{isNeedless:i}])=>(i?.(e)??
!1)===r));if(t.length>0){let r=t.map(([i])=>i).join(", ");throw new a("E_INPUT",`${t.length===1?"This input is":"These inputs are"} configure-aws-credentials' a\
nd not this action's: ${r}.`,{fix:`Write instead:
${t.slice(0,8).map(([i,{instead:p}])=>`${i}: ${p}.`).join(`
`)}`})}return n.map(([r,{instead:i}])=>`The input ${r} has no effect here: ${i}.`)}var W={uppercase:"upper",lowercase:"lower",none:"kept"};async function D(e,s){let n=new Map;for(let[t,r]of e.split(`
`).entries()){let i=r.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();i===""||n.has(i)||n.set(i,await G(i,t+1,s))}if(n.size>0)return[...n.values()];throw new a("E_INPU\
T","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function G(e,s,n){let t;try{t=
K(e,s,n)}catch(r){throw(await I())("secret-ids",e,s)??r}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return t;throw(await I())("secret-ids",e,s,`A secret that is called s\
o takes an alias before it: ALIAS, ${e}`)}function K(e,s,{parseJsonSecrets:n,nameTransformation:t,publicFields:r=[]}){let[i="",p]=e.split(",").map(m=>m.trim()),
[d,c]=p===void 0?[void 0,i]:[i,p],l=B(c,s);return d&&F(d,c,s,t),{line:s,text:c,reference:l,naming:{kind:"stem",stem:Y(d,l),letterCase:W[t]},selector:{kind:n?"un\
folded":"whole"},version:{},optional:!1,public:r,file:!1,base64:!1}}function Y(e,s){if(e)return e;if(s.kind!=="prefix")return s.kind==="arn"&&s.partition!=="aws"&&
e===void 0?s.arn:e}function B(e,s){let n=T(e);if("kind"in n)return n;let t=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;
throw new a("E_REQUEST",`Line ${s} of secret-ids: ${t}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each a\
fter an alias and a comma if it needs one."})}function F(e,s,n,t){let r=L(q(e),W[t]),i=e===r?_(e):`is no name under name-transformation: ${t}`;if(i!==void 0)throw new a(
"E_NAME",`Line ${n} of secret-ids: the alias ${e} ${i}.`,{fix:e===r?"Allowed: another alias.":`Probably meant: ${r}, ${s}`})}var z=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-ses\
sion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["p\
rofile"]}];function x(e){let s=E(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return z.filter(({input:n,unsaid:t,of:r})=>e(n).trim()!==t&&!r.
some(i=>s.includes(i))).map(({input:n,of:t})=>`The input ${n} has no effect without export-credentials: ${t.join(" or ")}.`)}var M=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"}];async function ve(e,s){let n={},t=k(h=>{let y=e(h);return y.trim()!==""&&(n[h]=y),y},R.lease),r=j(e),{kept:i,dropped:p}=O(e("verify")),d=await X(
t),c=await H(A(t,s,d),t),l=w("min-remaining",t("min-remaining")),m=await V(t,{...c,minRemaining:l,isForeignSts:c.network.stsEndpoint!==void 0});if(d.length===0&&
m.length===0)throw Q();return{...c,requests:d,exporting:{env:o("export-env",t("export-env")),onConflict:v("on-conflict",t("on-conflict"),["error","overwrite","s\
kip"]),minMaskLength:b("min-mask-length",t("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:l,warnRemaining:w("warn-remaining",t("warn-remaining")),maxAge:f(
t,"max-age")?w("max-age",t("max-age")):void 0,isRequired:o("require-expiry",t("require-expiry"))},checkRotation:o("check-rotation",t("check-rotation")),verifications:C(
t("verify"),s.GITHUB_API_URL),credentials:m,unsetCurrentCredentials:J(t),dryRun:o("dry-run",t("dry-run")),jobSummary:o("job-summary",t("job-summary")),cleanup:o(
"cleanup",t("cleanup")),cli:o("cli",t("cli")),maskAccountId:o("mask-aws-account-id",t("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...r,...p.map(h=>`No record keeps the text of a header, which may be secret: a renewal of ${h} does not ask that service again.`),...c.warnings,...S(t,M),...x(t)]}}
async function V(e,s){if(e("export-credentials").trim()==="none"&&x(e).length===0)return[];let{readCredentialsRequests:n}=await import("./shared-inputs-credentials-line.js");
return n(e,s)}async function H(e,s){if(!["session-tags","transitive-tag-keys","source-identity"].some(r=>f(s,r)))return e;let{readSessionTags:n}=await import("./shared-inputs-session-tags.js"),
t=n(s,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:t}}}}function J(e){let s=o("unset-current-credentials",e("unset-current-credential\
s"));if(!s||f(e,"role-to-assume"))return s;throw new a("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials r\
ead the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function X(e){let[s,n]=[e("secrets"),e("secret-ids")];if(s.trim()!==
""&&n.trim()!=="")throw new a("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(s+n).trim()===""?[]:s.trim()!==""?$(s):D(n,{parseJsonSecrets:o("parse-json-secrets",e("parse-json-secrets")),nameTransformation:v(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(r=>r!=="")})}
function Q(){return new a("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-se\
crets; or `export-credentials`, for AWS credentials alone."})}export{ve as a};
