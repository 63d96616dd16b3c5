const require=process.getBuiltinModule;
import{a as T}from"./shared-inputs-line-roles.js";import{B as k,k as w,l as g,m as u,p as x,q as R,r as v,y as h}from"./shared-domain-requests-lease-inputs.js";import{a as p}from"./shared-domain-requests-request.js";
import{e as c,f as y,g as b,h as m}from"./shared-domain-plain-text.js";import{a}from"./shared-domain-error.js";var d={min:8,max:4096},E={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},$={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function I(e){let n=e.trim().split(/\s+/),t=Object.assign({},$,...n.map(A));if(!/(^|\s)length=/.
test(e))throw l("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:s,excludeLowercase:i}=t;if(r&&o&&s&&i)throw l(
"leaves no character to make a value of");return t}function A(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let s=/^\d{1,4}$/.
test(r)?Number(r):0;if(s>=d.min&&s<=d.max)return{length:s};throw l(`has "${e}", and a length is a whole number from ${d.min} to ${d.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?E[t]:void 0;if(o)return o;throw l(`has "${e}", which is none of its words`)}function l(e){return new a("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(E).join(", ")}, with spaces between them.`})}async function ne(e,n){let t=g(R(e),w.rotate),r=await O(t);for(let f of r)S(f,t);let{regions:o,...s}=x(t,n,r),i=_(t);return{...s,requests:r,region:L(o),maskAccountId:c(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:j(t("when").trim(),i),mode:i,field:C(t("field").trim()),verifications:u(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),n.GITHUB_API_URL):[],rollback:M(t),wait:W(t,s.network.timeout),dryRun:c("dry-run",t("dry-run")),jobSummary:c("job-summary",t("job\
-summary")),warnings:[...s.warnings,...G(t,i)]}}async function O(e){let n=await k(e("secrets"));for(let t of n)q(t);return T(n,"the role of the step rotates all\
 that it names"),n.map(t=>({...t,refused:Object.keys(P)}))}var P={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,
file:({file:e})=>e,trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function q(e){let{line:n,reference:t,expires:r}=e,o=(i,f)=>h("E_REQUEST",n,i,{allowed:f});
if(t.source!=="secrets-manager"&&t.source!=="parameter-store")throw o(`${p(t)} is made for each job, and has no value that is kept and could be rotated.`,"a sec\
ret's name or ARN, or a parameter's, as in ssm:/prod/key");if(t.kind==="prefix"){let i=t.source==="parameter-store"?"a path names no parameter":"a prefix names \
no secret";throw o(`${i}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let s=Object.entries(P).find(([,i])=>i(
e));if(s)throw o(`${s[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(r?.kind==="at")throw o("a \
fixed date does not become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function S({line:e,reference:n},t){
if(!(n.source!=="parameter-store"||u(t,"generate")||u(t,"command")))throw h("E_REQUEST",e,`${p(n)} has no rotation of its own: parameters have none.`,{allowed:"\
with `generate` or `command`, which make the new value"})}function L([e,...n]){if(n.length===0)return e;throw new a("E_INPUT","The input aws-region names severa\
l regions.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function _(e){if(u(e,"generate")&&u(e,"\
command"))throw new a("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return u(e,
"generate")?{kind:"generate",password:I(e("generate"))}:u(e,"command")?{kind:"command",argv:N(e("command")),timeout:m("command-timeout",e("command-timeout"))}:{
kind:"function"}}function N(e){let[n="",...t]=e.split(/\r?\n/).filter(r=>r.trim()!=="");return[n,...t]}var U="`always`, `due`, `expiring-within=7d` or `older-th\
an=30d`";function j(e,{kind:n}){if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};throw new a("E_INPUT",`The input when c\
annot be due with ${n}.`,{fix:"That goes by the schedule of a rotation function. Allowed here: `always`, `expiring-within=7d` or `older-than=30d`."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=b(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new a("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${U}; a duration is ${y}.`})}function C(e){if(e==="")return;let[n,...t]=v(e)??[];if(n!==void 0)return[n,...t];throw new a("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function M(e){
let n=c("rollback",e("rollback"));if(!n||u(e,"verify"))return n;throw new a("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function W(e,n){let t=m("wait",e("wait"));if(t<n)return t;throw new a("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function G(e,{kind:n}){let t={field:n==="function"&&"generate or command","command-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:n!==
"function"&&c("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([r,o])=>o&&u(e,r)?[`The input ${r} has no effect without ${o}.`]:
[])}function ie({iss:e},{partition:n,accountId:t}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${n}:iam::${t}:oid\
c-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function ae(e,n=[]){return{Effect:"Allow",Action:F(n),Resource:e.arn}}function F(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{ne as a,ie as b,ae as c};
