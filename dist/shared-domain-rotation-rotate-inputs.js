const require=process.getBuiltinModule;
import{g as A}from"./shared-domain-alerts-alert-channel.js";import{B as T,k as y,l as w,m as u,n as R,p as v,q as k,r as I,y as h}from"./shared-domain-requests-lease-inputs.js";import{a as p}from"./shared-domain-requests-request.js";
import{e as d,f as g,g as b,h as l,j as x}from"./shared-domain-plain-text.js";import{a as i}from"./shared-domain-error.js";var E=["none","old","both"];var c={min:8,max:4096},P={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},S={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function q(e){let n=e.trim().split(/\s+/),t=Object.assign({},S,...n.map(L));if(!/(^|\s)length=/.
test(e))throw f("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:a,excludeLowercase:s}=t;if(r&&o&&a&&s)throw f(
"leaves no character to make a value of");return t}function L(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let a=/^\d{1,4}$/.
test(r)?Number(r):0;if(a>=c.min&&a<=c.max)return{length:a};throw f(`has "${e}", and a length is a whole number from ${c.min} to ${c.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?P[t]:void 0;if(o)return o;throw f(`has "${e}", which is none of its words`)}function f(e){return new i("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(P).join(", ")}, with spaces between them.`})}async function ue(e,n){let t=w(k(e),y.rotate),r=await C(t);for(let m of r)U(m,t);let{regions:o,...a}=v(t,n,r),s=j(t);return{...a,requests:r,region:_(o),maskAccountId:d(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:W(t("when").trim(),s),mode:s,field:G(t("field").trim()),verifications:u(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),n.GITHUB_API_URL):[],rollback:F(t),after:M(t,a.network.timeout),wait:H(t,a.network.timeout),dryRun:d("dry-run",t("dry-run")),jobSummary:d(
"job-summary",t("job-summary")),warnings:[...a.warnings,...B(t,s),...R(t,[{input:"after-timeout",needs:"after",unless:"5m"},{input:"after-values",needs:"after",
unless:"none"}])]}}async function C(e){let n=await T(e("secrets"));for(let t of n)N(t);return A(n,"the role of the step rotates all that it names"),n.map(t=>({...t,
refused:Object.keys($)}))}var $={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,file:({file:e})=>e,
trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function N(e){let{line:n,reference:t,expires:r}=e,o=(s,m)=>h("E_REQUEST",n,s,{allowed:m});if(t.source!==
"secrets-manager"&&t.source!=="parameter-store")throw o(`${p(t)} is made for each job, and has no value that is kept and could be rotated.`,"a secret's name or \
ARN, or a parameter's, as in ssm:/prod/key");if(t.kind==="prefix"){let s=t.source==="parameter-store"?"a path names no parameter":"a prefix names no secret";throw o(
`${s}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let a=Object.entries($).find(([,s])=>s(e));if(a)throw o(
`${a[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(r?.kind==="at")throw o("a fixed date does n\
ot become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function U({line:e,reference:n},t){if(!(n.
source!=="parameter-store"||u(t,"generate")||u(t,"command")))throw h("E_REQUEST",e,`${p(n)} has no rotation of its own: parameters have none.`,{allowed:"with `g\
enerate` or `command`, which make the new value"})}function _([e,...n]){if(n.length===0)return e;throw new i("E_INPUT","The input aws-region names several regio\
ns.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function j(e){if(u(e,"generate")&&u(e,"command"))
throw new i("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return u(e,"generate")?
{kind:"generate",password:q(e("generate"))}:u(e,"command")?{kind:"command",argv:O(e("command")),timeout:l("command-timeout",e("command-timeout"))}:{kind:"functi\
on"}}function M(e,n){let t=l("after-timeout",e("after-timeout")),r=x("after-values",e("after-values"),E);if(u(e,"after")){if(t<n)return{argv:O(e("after")),timeout:t,
values:r};throw new i("E_INPUT","The input after-timeout is not shorter than timeout.",{fix:"Raise `timeout`, which is for the whole step, or lower `after-timeo\
ut`."})}}function O(e){let[n="",...t]=e.split(/\r?\n/).filter(r=>r.trim()!=="");return[n,...t]}var V="`always`, `due`, `expiring-within=7d` or `older-than=30d`";
function W(e,{kind:n}){if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};throw new i("E_INPUT",`The input when cannot be \
due with ${n}.`,{fix:"That goes by the schedule of a rotation function. Allowed here: `always`, `expiring-within=7d` or `older-than=30d`."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=b(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new i("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${V}; a duration is ${g}.`})}function G(e){if(e==="")return;let[n,...t]=I(e)??[];if(n!==void 0)return[n,...t];throw new i("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function F(e){
let n=d("rollback",e("rollback"));if(!n||u(e,"verify"))return n;throw new i("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function H(e,n){let t=l("wait",e("wait"));if(t<n)return t;throw new i("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function B(e,{kind:n}){let t={field:n==="function"&&"generate or command","command-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:n!==
"function"&&d("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([r,o])=>o&&u(e,r)?[`The input ${r} has no effect without ${o}.`]:
[])}function fe({iss:e},{partition:n,accountId:t}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${n}:iam::${t}:oid\
c-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function me(e,n=[]){return{Effect:"Allow",Action:D(n),Resource:e.arn}}function D(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{ue as a,fe as b,me as c};
