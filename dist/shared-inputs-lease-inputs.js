const require=process.getBuiltinModule;
import{E as P,F as T,G as N,H as y,I as j,k as R,l as k,m,n as b,r as S}from"./shared-domain-requests-role.js";import{a as O,b as E,e as $}from"./shared-domain-values-refused-names.js";
import{c as C}from"./shared-sources-secrets-manager-client.js";import{e as a,h as g,i as q,j as h}from"./shared-domain-plain-text.js";import{a as A}from"./shared-inputs-lines.js";import{
b as L}from"./shared-domain-listing.js";import{a as p}from"./shared-domain-error.js";var _=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tagg\
ing","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credentia\
ls","force-skip-oidc","action-timeout-s"];var D="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",G={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function U(e,n){let r=new Map,t=M(e);for(let[s,{id:i,line:u}]of t.entries()){let c=t.slice(s+1).map(o=>o.id);r.has(i)||
r.set(i,await V(i,u,c,n))}if(r.size>0)return[...r.values()];throw T("secret-ids",e,"DB_PASSWORD, prod/db/password")}function M(e){return e.split(`
`).map((n,r)=>({id:n.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:r+1})).filter(({id:n})=>n!=="")}function W(e){return M(e).flatMap(({id:n,line:r})=>{let[,,...t]=n.
split(",").map(i=>i.trim()),s=t.filter(i=>i!=="");return s.length===0?[]:[`Line ${r} of secret-ids: ${s.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function V(e,n,r,t){let s={input:"secret-ids",raw:e,line:n,following:r,allowed:D,fault:async o=>z(o,t),
faultOfSecrets:j},i;try{i=B(e,n,t)}catch(o){throw await y({...s,error:o})}if(e.includes(",")||!N(e))return i;let u=`A secret that is called so takes an alias be\
fore it: ALIAS, ${e}`,c=await y({...s,note:u});if(c)throw c;return i}function z(e,n){try{B(e,1,n);return}catch(r){return r}}function B(e,n,{parseJsonSecrets:r,nameTransformation:t,
publicFields:s=[]}){let[i="",u]=e.split(",").map(l=>l.trim()),[c,o]=u===void 0?[void 0,i]:[i,u],d=H(o,n);return c&&J(c,o,n,t),{line:n,text:o,reference:d,naming:{
kind:"stem",stem:F(c,d),letterCase:G[t]},selector:{kind:r?"unfolded":"whole"},version:{},optional:!1,public:s,file:!1,base64:!1}}function F(e,n){if(e)return e;if(n.
kind!=="prefix")return n.kind==="arn"&&n.partition!=="aws"&&e===void 0?n.arn:e}function H(e,n){let r=C(e);if("kind"in r)return r;let t=e===""?"there is an alias\
 and no secret after it":`"${L(e)}" is no secret: ${r.reason}`;throw new p("E_REQUEST",`Line ${n} of secret-ids: ${t}.`,{fix:D})}function J(e,n,r,t){let s=O(E(e),
G[t]),i=e===s?$(e):`is no name under name-transformation: ${t}`;if(i!==void 0)throw new p("E_NAME",`Line ${r} of secret-ids: the alias ${e} ${i}.`,{fix:e===s?"A\
llowed: another alias.":`Probably meant: ${s}, ${n}`})}var Q=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-ses\
sion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["p\
rofile"]}];function I(e){let n=A(e("export-credentials")).map(({text:r})=>/^[a-z]+/.exec(r)?.[0]);return Q.filter(({input:r,unsaid:t,of:s})=>e(r).trim()!==t&&!s.
some(i=>n.includes(i))).map(({input:r,of:t})=>`The input ${r} has no effect without export-credentials: ${t.join(" or ")}.`)}var K=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Re(e,n){let r={},t=k(f=>{let w=e(f);return w.trim()!==""&&(r[f]=w),w},
R.lease),s=await re(e),{verifications:i,kept:u,dropped:c}=await X(t,n),o=await te(t),d=await Z(S(t,n,o),t),l=o.some(({role:f})=>f)?(await import("./line-roles.js")).
withLineRoles(o,d.identity):o,v=g("min-remaining",t("min-remaining")),x=await Y(t,{...d,minRemaining:v});if(l.length===0&&x.length===0)throw ne();return{...d,requests:l,
exporting:{env:a("export-env",t("export-env")),onConflict:h("on-conflict",t("on-conflict"),["error","overwrite","skip"]),minMaskLength:q("min-mask-length",t("mi\
n-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:v,warnRemaining:g("warn-remaining",t("warn-remaining")),maxAge:m(t,"max-age")?g("max-age",t("max-age")):void 0,
isRequired:a("require-expiry",t("require-expiry"))},checkRotation:a("check-rotation",t("check-rotation")),verifications:i,requireVerify:a("require-verify",t("re\
quire-verify")),credentials:x,unsetCurrentCredentials:ee(t),dryRun:a("dry-run",t("dry-run")),jobSummary:a("job-summary",t("job-summary")),cleanup:a("cleanup",t(
"cleanup")),cli:a("cli",t("cli")),maskAccountId:a("mask-aws-account-id",t("mask-aws-account-id")),asGiven:{...r,...r.verify!==void 0&&{verify:u}},warnings:[...s,
...c.map(f=>`No record keeps the text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...W(t("secret-ids")),...d.warnings,
...b(t,K),...I(t)]}}async function X(e,n){let r=e("verify");if(r.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:t,recordableVerifications:s}=await import("./verifications.js");
return{verifications:t(r,n.GITHUB_API_URL),...s(r)}}async function Y(e,n){if(e("export-credentials").trim()==="none"&&I(e).length===0)return[];let{readCredentialsRequests:r}=await import("./credentials-request.js");
return r(e,n)}async function Z(e,n){if(!["session-tags","transitive-tag-keys","source-identity"].some(s=>m(n,s)))return e;let{readSessionTags:r}=await import("./session-tags.js"),
t=r(n,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:t}}}}function ee(e){let n=a("unset-current-credentials",e("unset-current-credentia\
ls"));if(!n||m(e,"role-to-assume"))return n;throw new p("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function te(e){let[n,r]=[e("secrets"),e("secret-ids")];if(n.trim()!==
""&&r.trim()!=="")throw new p("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(n+r).trim()===""?[]:n.trim()!==""?P(n):U(r,{parseJsonSecrets:a("parse-json-secrets",e("parse-json-secrets")),nameTransformation:h(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(s=>s!=="")})}
function ne(){return new p("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function re(e){return _.some(n=>m(e,n))?(await import("./shared-inputs-peer-inputs.js").then(({a:peerInputs,b:readPeerInputs})=>({peerInputs,readPeerInputs}))).readPeerInputs(
e):[]}export{Re as a};
