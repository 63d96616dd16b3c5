const require=process.getBuiltinModule;
import{a as I}from"./shared-inputs-line-roles.js";import{A as h,D as E,k as w,l as g,m as u,p as R,r as v,s as k,t as T}from"./shared-domain-requests-lease-inputs.js";import{a as p}from"./shared-domain-requests-request.js";
import{e as c,f as y,g as b,h as f}from"./shared-domain-plain-text.js";import{b as x}from"./shared-domain-listing.js";import{a}from"./shared-domain-error.js";var d={min:8,max:4096},P={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},O={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function $(e){let n=e.trim().split(/\s+/),t=Object.assign({},O,...n.map(q));if(!/(^|\s)length=/.
test(e))throw l("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:s,excludeLowercase:i}=t;if(r&&o&&s&&i)throw l(
"leaves no character to make a value of");return t}function q(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let s=/^\d{1,4}$/.
test(r)?Number(r):0;if(s>=d.min&&s<=d.max)return{length:s};throw l(`has "${e}", and a length is a whole number from ${d.min} to ${d.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?P[t]:void 0;if(o)return o;throw l(`has "${e}", which is none of its words`)}function l(e){return new a("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(P).join(", ")}, with spaces between them.`})}async function se(e,n){let t=g(k(e),w.rotate),r=await S(t);for(let m of r)L(m,t);let{regions:o,...s}=v(t,n,r),i=U(t);return{...s,requests:r,region:N(o),maskAccountId:c(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:M(t("when").trim(),i),mode:i,field:W(t("field").trim()),verifications:u(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),n.GITHUB_API_URL):[],rollback:G(t),wait:F(t,s.network.timeout),dryRun:c("dry-run",t("dry-run")),jobSummary:c("job-summary",t("job\
-summary")),warnings:[...s.warnings,...H(t,i)]}}async function S(e){let n=await E(e("secrets"));for(let t of n)_(t);return I(n,"the role of the step rotates all\
 that it names"),n.map(t=>({...t,refused:Object.keys(A)}))}var A={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,
file:({file:e})=>e,trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function _(e){let{line:n,reference:t,expires:r}=e,o=(i,m)=>h("E_REQUEST",n,i,{allowed:m});
if(t.source!=="secrets-manager"&&t.source!=="parameter-store")throw o(`${p(t)} is made for each job, and has no value that is kept and could be rotated.`,"a sec\
ret's name or ARN, or a parameter's, as in ssm:/prod/key");if(t.kind==="prefix"){let i=t.source==="parameter-store"?"a path names no parameter":"a prefix names \
no secret";throw o(`${i}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let s=Object.entries(A).find(([,i])=>i(
e));if(s)throw o(`${s[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(r?.kind==="at")throw o("a \
fixed date does not become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function L({line:e,reference:n},t){
if(!(n.source!=="parameter-store"||u(t,"generate")||u(t,"command")))throw h("E_REQUEST",e,`${p(n)} has no rotation of its own: parameters have none.`,{allowed:"\
with `generate` or `command`, which make the new value"})}function N([e,...n]){if(n.length===0)return e;throw new a("E_INPUT","The input aws-region names severa\
l regions.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function U(e){if(u(e,"generate")&&u(e,"\
command"))throw new a("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return u(e,
"generate")?{kind:"generate",password:$(e("generate"))}:u(e,"command")?{kind:"command",argv:j(e("command")),timeout:f("command-timeout",e("command-timeout"))}:{
kind:"function"}}function j(e){let[n="",...t]=e.split(/\r?\n/).filter(r=>r.trim()!=="");if(R(n.trim()))throw new a("E_INPUT",`The input command begins with ${x(
n)}, which is no program.`,{fix:"Allowed: a program on the first line, and each of its arguments on a line of its own, without quotes. What only a shell knows n\
eeds one: bash, then -c, then the script, on three lines."});return[n,...t]}var C="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function M(e,{kind:n}){
if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};throw new a("E_INPUT",`The input when cannot be due with ${n}.`,{fix:"A\
llowed with it: `always`, `expiring-within=7d` or `older-than=30d`. `due` goes by the schedule of a rotation function."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=b(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new a("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${C}; a duration is ${y}.`})}function W(e){if(e==="")return;let[n,...t]=T(e)??[];if(n!==void 0)return[n,...t];throw new a("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function G(e){
let n=c("rollback",e("rollback"));if(!n||u(e,"verify"))return n;throw new a("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function F(e,n){let t=f("wait",e("wait"));if(t<n)return t;throw new a("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function H(e,{kind:n}){let t={field:n==="function"&&"generate or command","command-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:n!==
"function"&&c("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([r,o])=>o&&u(e,r)?[`The input ${r} has no effect without ${o}.`]:
[])}function ce({iss:e},{partition:n,accountId:t}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${n}:iam::${t}:oid\
c-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function de(e,n=[]){return{Effect:"Allow",Action:B(n),Resource:e.arn}}function B(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{se as a,ce as b,de as c};
