const require=process.getBuiltinModule;
import{b as v}from"./shared-inputs-line-roles.js";import{B as T,k as w,l as g,m as c,o as x,p as R}from"./shared-domain-in-parallel.js";import{a as k}from"./shared-domain-values-jmespath.js";
import{a as p}from"./shared-domain-requests-request.js";import{b as h}from"./shared-domain-requests-lease-inputs.js";import{a as u,b as y,c as b,d as f}from"./shared-inputs-scalars.js";import{
a as i}from"./shared-domain-error.js";var d={min:8,max:4096},E={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},$={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function I(e){let r=e.trim().split(/\s+/),t=Object.assign({},$,...r.map(O));if(!/(^|\s)length=/.
test(e))throw l("does not say how long the value shall be");let{excludeNumbers:n,excludePunctuation:o,excludeUppercase:s,excludeLowercase:a}=t;if(n&&o&&s&&a)throw l(
"leaves no character to make a value of");return t}function O(e){let r=e.indexOf("="),[t,n]=r<0?[e,""]:[e.slice(0,r),e.slice(r+1)];if(t==="length"){let s=/^\d{1,4}$/.
test(n)?Number(n):0;if(s>=d.min&&s<=d.max)return{length:s};throw l(`has "${e}", and a length is a whole number from ${d.min} to ${d.max}`)}if(t==="exclude-chara\
cters"&&n!=="")return{excludeCharacters:n};let o=r<0?E[t]:void 0;if(o)return o;throw l(`has "${e}", which is none of its words`)}function l(e){return new i("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(E).join(", ")}, with spaces between them.`})}async function te(e,r){let t=g(R(e),w.rotate),n=await L(t);for(let m of n)N(m,t);let{regions:o,...s}=x(t,r,n),a=q(t);return{...s,requests:n,region:U(o),maskAccountId:u(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:S(t("when").trim(),a),mode:a,field:M(t("field").trim()),verifications:c(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),r.GITHUB_API_URL):[],rollback:C(t),wait:F(t,s.network.timeout),jobSummary:u("job-summary",t("job-summary")),warnings:[...s.warnings,
...W(t,a)]}}async function L(e){let r=await T(e("secrets"));for(let t of r)A(t);return v(r,"the role of the step rotates all that it names"),r.map(t=>({...t,refused:Object.
keys(P)}))}var P={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,file:({file:e})=>e,trim:({trim:e=!1})=>e,
"max-age":({maxAge:e})=>e!==void 0};function A(e){let{line:r,reference:t,expires:n}=e,o=(a,m)=>h("E_REQUEST",r,a,{allowed:m});if(t.source!=="secrets-manager"&&t.
source!=="parameter-store")throw o(`${p(t)} is made for each job, and has no value that is kept and could be rotated.`,"a secret's name or ARN, or a parameter's\
, as in ssm:/prod/key");if(t.kind==="prefix"){let a=t.source==="parameter-store"?"a path names no parameter":"a prefix names no secret";throw o(`${a}, and only \
what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let s=Object.entries(P).find(([,a])=>a(e));if(s)throw o(`${s[0]} has\
 no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(n?.kind==="at")throw o("a fixed date does not become la\
ter when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function N({line:e,reference:r},t){if(!(r.source!=="p\
arameter-store"||c(t,"generate")||c(t,"command")))throw h("E_REQUEST",e,`${p(r)} has no rotation of its own: parameters have none.`,{allowed:"with `generate` or\
 `command`, which make the new value"})}function U([e,...r]){if(r.length===0)return e;throw new i("E_INPUT","The input aws-region names several regions.",{fix:"\
Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function q(e){if(c(e,"generate")&&c(e,"command"))throw new i(
"E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return c(e,"generate")?{kind:"ge\
nerate",password:I(e("generate"))}:c(e,"command")?{kind:"command",argv:_(e("command")),timeout:f("command-timeout",e("command-timeout"))}:{kind:"function"}}function _(e){
let[r="",...t]=e.split(/\r?\n/).filter(n=>n.trim()!=="");return[r,...t]}var j="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function S(e,{kind:r}){
if(e==="always")return{kind:"always"};if(e==="due"){if(r==="function")return{kind:"due"};throw new i("E_INPUT",`The input when cannot be due with ${r}.`,{fix:"T\
hat goes by the schedule of a rotation function. Allowed here: `always`, `expiring-within=7d` or `older-than=30d`."})}let[,t,n]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=b(n??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new i("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${j}; a duration is ${y}.`})}function M(e){if(e==="")return;let[r,...t]=k(e)??[];if(r!==void 0)return[r,...t];throw new i("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function C(e){
let r=u("rollback",e("rollback"));if(!r||c(e,"verify"))return r;throw new i("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function F(e,r){let t=f("wait",e("wait"));if(t<r)return t;throw new i("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function W(e,{kind:r}){let t={field:r==="function"&&"generate or command","command-timeout":r!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:r!==
"function"&&u("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([n,o])=>o&&c(e,n)?[`The input ${n} has no effect without ${o}.`]:
[])}export{te as a};
