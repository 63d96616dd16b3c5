const require=process.getBuiltinModule;
import{E as w,H as E,k as x,l as y,n as s,p as k,q as T}from"./shared-domain-in-parallel.js";import{a as v}from"./shared-domain-values-jmespath.js";import{a as h}from"./shared-domain-requests-request.js";
import{a as d,b,c as R,d as p}from"./shared-inputs-scalars.js";import{a as i}from"./shared-domain-error.js";var l={min:8,max:4096},I={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},N={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function P(e){let r=e.trim().split(/\s+/),t=Object.assign({},N,...r.map(U));if(!/(^|\s)length=/.
test(e))throw m("does not say how long the value shall be");let{excludeNumbers:n,excludePunctuation:o,excludeUppercase:a,excludeLowercase:c}=t;if(n&&o&&a&&c)throw m(
"leaves no character to make a value of");return t}function U(e){let r=e.indexOf("="),[t,n]=r<0?[e,""]:[e.slice(0,r),e.slice(r+1)];if(t==="length"){let a=/^\d{1,4}$/.
test(n)?Number(n):0;if(a>=l.min&&a<=l.max)return{length:a};throw m(`has "${e}", and a length is a whole number from ${l.min} to ${l.max}`)}if(t==="exclude-chara\
cters"&&n!=="")return{excludeCharacters:n};let o=r<0?I[t]:void 0;if(o)return o;throw m(`has "${e}", which is none of its words`)}function m(e){return new i("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(I).join(", ")}, with spaces between them.`})}async function ne(e,r){let t=y(T(e),x.rotate),n=await L(t);for(let f of n)_(f,t);let{regions:o,...a}=k(t,r,n),c=j(t);return{...a,requests:n,region:S(o),maskAccountId:d(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:F(t("when").trim(),c),mode:c,field:W(t("field").trim()),verifications:s(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),r.GITHUB_API_URL):[],rollback:B(t),wait:D(t,a.network.timeout),jobSummary:d("job-summary",t("job-summary")),warnings:[...a.warnings,
...G(t,c)]}}async function L(e){let r=await E(e("secrets"));for(let t of r)q(t);return r}function q({line:e,reference:r,version:t,...n}){let o=(u,A)=>w("E_REQUE\
ST",e,u,{allowed:A});if(r.source!=="secrets-manager"&&r.source!=="parameter-store")throw o(`${h(r)} is made for each job, and has no value that is kept and coul\
d be rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key");if(r.kind==="prefix"){let u=r.source==="parameter-store"?"a path names no parame\
ter":"a prefix names no secret";throw o(`${u}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let{optional:a,
file:c,trim:f=!1,maxAge:$,expires:O}=n,g=Object.entries({stage:t.stage!==void 0,version:t.versionId!==void 0,optional:a,file:c,trim:f,"max-age":$!==void 0}).find(
([,u])=>u);if(g)throw o(`${g[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(O?.kind==="at")throw o(
"a fixed date does not become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function _({line:e,reference:r},t){
if(!(r.source!=="parameter-store"||s(t,"generate")||s(t,"command")))throw w("E_REQUEST",e,`${h(r)} has no rotation of its own: parameters have none.`,{allowed:"\
with `generate` or `command`, which make the new value"})}function S([e,...r]){if(r.length===0)return e;throw new i("E_INPUT","The input aws-region names severa\
l regions.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function j(e){if(s(e,"generate")&&s(e,"\
command"))throw new i("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return s(e,
"generate")?{kind:"generate",password:P(e("generate"))}:s(e,"command")?{kind:"command",argv:M(e("command")),timeout:p("command-timeout",e("command-timeout"))}:{
kind:"function"}}function M(e){let[r="",...t]=e.split(/\r?\n/).filter(n=>n.trim()!=="");return[r,...t]}var C="`always`, `due`, `expiring-within=7d` or `older-th\
an=30d`";function F(e,{kind:r}){if(e==="always")return{kind:"always"};if(e==="due"){if(r==="function")return{kind:"due"};throw new i("E_INPUT",`The input when c\
annot be due with ${r}.`,{fix:"That goes by the schedule of a rotation function. Allowed here: `always`, `expiring-within=7d` or `older-than=30d`."})}let[,t,n]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=R(n??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new i("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${C}; a duration is ${b}.`})}function W(e){if(e==="")return;let[r,...t]=v(e)??[];if(r!==void 0)return[r,...t];throw new i("E_INPUT",`The in\
put field is "${e}", which is no way to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function B(e){
let r=d("rollback",e("rollback"));if(!r||s(e,"verify"))return r;throw new i("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function D(e,r){let t=p("wait",e("wait"));if(t<r)return t;throw new i("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function G(e,{kind:r}){let t={field:r==="function"&&"generate or command","command-timeout":r!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:r!==
"function"&&d("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([n,o])=>o&&s(e,n)?[`The input ${n} has no effect without ${o}.`]:
[])}export{ne as a};
