const require=process.getBuiltinModule;
import{a as I,c as E}from"./shared-domain-requests-secret-query.js";import{F as k,k as h,l as w,n as c,p as y,q as b}from"./shared-domain-in-parallel.js";import{a as T}from"./shared-domain-values-jmespath.js";
import{a as R}from"./shared-domain-requests-request.js";import{a as u,b as g,c as x,d as m}from"./shared-inputs-scalars.js";import{a as s}from"./shared-domain-error.js";var d={min:8,max:4096},P={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},U={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function v(e){let n=e.trim().split(/\s+/),t=Object.assign({},U,...n.map(L));if(!/(^|\s)length=/.
test(e))throw l("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:i,excludeLowercase:a}=t;if(r&&o&&i&&a)throw l(
"leaves no character to make a value of");return t}function L(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let i=/^\d{1,4}$/.
test(r)?Number(r):0;if(i>=d.min&&i<=d.max)return{length:i};throw l(`has "${e}", and a length is a whole number from ${d.min} to ${d.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?P[t]:void 0;if(o)return o;throw l(`has "${e}", which is none of its words`)}function l(e){return new s("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(P).join(", ")}, with spaces between them.`})}async function oe(e,n){let t=w(b(e),h.rotate),r=await q(t),{regions:o,...i}=y(t,n,r),a=j(t);return{...i,requests:r,region:S(o),maskAccountId:u("mask-aws-account\
-id",t("mask-aws-account-id")),trigger:F(t("when").trim(),a),mode:a,field:B(t("field").trim()),verifications:E(t("verify"),n.GITHUB_API_URL),rollback:D(t),wait:G(
t,i.network.timeout),jobSummary:u("job-summary",t("job-summary")),warnings:[...i.warnings,...W(t,a)]}}async function q(e){let n=await I(e("secrets"));for(let t of n)
_(t);return n}function _({line:e,reference:n,version:t,...r}){let o=(f,N)=>k("E_REQUEST",e,f,{allowed:N});if(n.source!=="secrets-manager")throw o(`${R(n)} is no\
 secret of Secrets Manager, and only these are rotated here.`,"a secret's name or ARN");if(n.kind==="prefix")throw o("a prefix names no secret, and only what is\
 named is rotated.","a secret's name or ARN");let{optional:i,file:a,trim:O=!1,maxAge:$,expires:A}=r,p=Object.entries({stage:t.stage!==void 0,version:t.versionId!==
void 0,optional:i,file:a,trim:O,"max-age":$!==void 0}).find(([,f])=>f);if(p)throw o(`${p[0]} has no meaning here: a secret is rotated as a whole.`,"expires=neve\
r, expires=SELECTOR, base64, public");if(A?.kind==="at")throw o("a fixed date does not become later when the secret is rotated.","expires=SELECTOR, which finds \
the date in the secret, or expires=never")}function S([e,...n]){if(n.length===0)return e;throw new s("E_INPUT","The input aws-region names several regions.",{fix:"\
Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function j(e){if(c(e,"generate")&&c(e,"command"))throw new s(
"E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return c(e,"generate")?{kind:"ge\
nerate",password:v(e("generate"))}:c(e,"command")?{kind:"command",argv:M(e("command")),timeout:m("command-timeout",e("command-timeout"))}:{kind:"function"}}function M(e){
let[n="",...t]=e.split(/\r?\n/).filter(r=>r.trim()!=="");return[n,...t]}var C="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function F(e,{kind:n}){
if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};throw new s("E_INPUT",`The input when cannot be due with ${n}.`,{fix:"T\
hat goes by the schedule of a rotation function. Allowed here: `always`, `expiring-within=7d` or `older-than=30d`."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=x(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new s("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${C}; a duration is ${g}.`})}function B(e){if(e==="")return;let[n,...t]=T(e)??[];if(n!==void 0)return[n,...t];throw new s("E_INPUT",`The in\
put field is "${e}", which is no way to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function D(e){
let n=u("rollback",e("rollback"));if(!n||c(e,"verify"))return n;throw new s("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function G(e,n){let t=m("wait",e("wait"));if(t<n)return t;throw new s("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function W(e,{kind:n}){let t={field:n==="function"&&"generate or command","command-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:n!==
"function"&&u("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([r,o])=>o&&c(e,r)?[`The input ${r} has no effect without ${o}.`]:
[])}export{oe as a};
