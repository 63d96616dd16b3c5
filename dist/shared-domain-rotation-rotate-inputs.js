const require=process.getBuiltinModule;
import{g as P}from"./shared-domain-alerts-alert-channel.js";import{A as h,D as E,k as w,l as y,m as u,n as v,p as k,r as I,s as T,t as A}from"./shared-domain-requests-lease-inputs.js";import{
a as p}from"./shared-domain-requests-request.js";import{e as d,f as g,g as b,h as l,j as x}from"./shared-domain-plain-text.js";import{b as R}from"./shared-domain-listing.js";import{
a as s}from"./shared-domain-error.js";var $=["none","old","both"];var c={min:8,max:4096},q={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},N={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function O(e){let n=e.trim().split(/\s+/),t=Object.assign({},N,...n.map(U));if(!/(^|\s)length=/.
test(e))throw f("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:a,excludeLowercase:i}=t;if(r&&o&&a&&i)throw f(
"leaves no character to make a value of");return t}function U(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let a=/^\d{1,4}$/.
test(r)?Number(r):0;if(a>=c.min&&a<=c.max)return{length:a};throw f(`has "${e}", and a length is a whole number from ${c.min} to ${c.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?q[t]:void 0;if(o)return o;throw f(`has "${e}", which is none of its words`)}function f(e){return new s("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(q).join(", ")}, with spaces between them.`})}async function ce(e,n){let t=y(T(e),w.rotate),r=await _(t);for(let m of r)j(m,t);let{regions:o,...a}=I(t,n,r),i=W(t);return{...a,requests:r,region:M(o),maskAccountId:d(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:F(t("when").trim(),i),mode:i,field:H(t("field").trim()),verifications:u(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),n.GITHUB_API_URL):[],rollback:B(t),after:V(t,a.network.timeout),wait:D(t,a.network.timeout),dryRun:d("dry-run",t("dry-run")),jobSummary:d(
"job-summary",t("job-summary")),warnings:[...a.warnings,...K(t,i),...v(t,[{input:"after-timeout",needs:"after",unless:"5m"},{input:"after-values",needs:"after",
unless:"none"}])]}}async function _(e){let n=await E(e("secrets"));for(let t of n)C(t);return P(n,"the role of the step rotates all that it names"),n.map(t=>({...t,
refused:Object.keys(S)}))}var S={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,file:({file:e})=>e,
trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function C(e){let{line:n,reference:t,expires:r}=e,o=(i,m)=>h("E_REQUEST",n,i,{allowed:m});if(t.source!==
"secrets-manager"&&t.source!=="parameter-store")throw o(`${p(t)} is made for each job, and has no value that is kept and could be rotated.`,"a secret's name or \
ARN, or a parameter's, as in ssm:/prod/key");if(t.kind==="prefix"){let i=t.source==="parameter-store"?"a path names no parameter":"a prefix names no secret";throw o(
`${i}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let a=Object.entries(S).find(([,i])=>i(e));if(a)throw o(
`${a[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(r?.kind==="at")throw o("a fixed date does n\
ot become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function j({line:e,reference:n},t){if(!(n.
source!=="parameter-store"||u(t,"generate")||u(t,"command")))throw h("E_REQUEST",e,`${p(n)} has no rotation of its own: parameters have none.`,{allowed:"with `g\
enerate` or `command`, which make the new value"})}function M([e,...n]){if(n.length===0)return e;throw new s("E_INPUT","The input aws-region names several regio\
ns.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function W(e){if(u(e,"generate")&&u(e,"command"))
throw new s("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return u(e,"generate")?
{kind:"generate",password:O(e("generate"))}:u(e,"command")?{kind:"command",argv:L("command",e("command")),timeout:l("command-timeout",e("command-timeout"))}:{kind:"\
function"}}function V(e,n){let t=l("after-timeout",e("after-timeout")),r=x("after-values",e("after-values"),$);if(u(e,"after")){if(t<n)return{argv:L("after",e("\
after")),timeout:t,values:r};throw new s("E_INPUT","The input after-timeout is not shorter than timeout.",{fix:"Raise `timeout`, which is for the whole step, or\
 lower `after-timeout`."})}}function L(e,n){let[t="",...r]=n.split(/\r?\n/).filter(o=>o.trim()!=="");if(k(t.trim()))throw new s("E_INPUT",`The input ${e} begins\
 with ${R(t)}, which is no program.`,{fix:"Allowed: a program on the first line, and each of its arguments on a line of its own, without quotes. What only a she\
ll knows needs one: bash, then -c, then the script, on three lines."});return[t,...r]}var G="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function F(e,{
kind:n}){if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};throw new s("E_INPUT",`The input when cannot be due with ${n}.`,
{fix:"Allowed with it: `always`, `expiring-within=7d` or `older-than=30d`. `due` goes by the schedule of a rotation function."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=b(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new s("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${G}; a duration is ${g}.`})}function H(e){if(e==="")return;let[n,...t]=A(e)??[];if(n!==void 0)return[n,...t];throw new s("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function B(e){
let n=d("rollback",e("rollback"));if(!n||u(e,"verify"))return n;throw new s("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function D(e,n){let t=l("wait",e("wait"));if(t<n)return t;throw new s("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function K(e,{kind:n}){let t={field:n==="function"&&"generate or command","command-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:n!==
"function"&&d("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([r,o])=>o&&u(e,r)?[`The input ${r} has no effect without ${o}.`]:
[])}function he({iss:e},{partition:n,accountId:t}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${n}:iam::${t}:oid\
c-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function we(e,n=[]){return{Effect:"Allow",Action:Q(n),Resource:e.arn}}function Q(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{ce as a,he as b,we as c};
