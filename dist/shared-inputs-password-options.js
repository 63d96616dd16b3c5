const require=process.getBuiltinModule;
import{A as h,D as T,k as w,l as g,m as c,o as x,p as R}from"./shared-domain-in-parallel.js";import{a as k}from"./shared-domain-values-jmespath.js";import{a as p}from"./shared-domain-requests-request.js";
import{a as u,b as y,c as b,d as f}from"./shared-inputs-scalars.js";import{a as i}from"./shared-domain-error.js";var d={min:8,max:4096},v={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},P={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function E(e){let r=e.trim().split(/\s+/),t=Object.assign({},P,...r.map($));if(!/(^|\s)length=/.
test(e))throw l("does not say how long the value shall be");let{excludeNumbers:n,excludePunctuation:o,excludeUppercase:a,excludeLowercase:s}=t;if(n&&o&&a&&s)throw l(
"leaves no character to make a value of");return t}function $(e){let r=e.indexOf("="),[t,n]=r<0?[e,""]:[e.slice(0,r),e.slice(r+1)];if(t==="length"){let a=/^\d{1,4}$/.
test(n)?Number(n):0;if(a>=d.min&&a<=d.max)return{length:a};throw l(`has "${e}", and a length is a whole number from ${d.min} to ${d.max}`)}if(t==="exclude-chara\
cters"&&n!=="")return{excludeCharacters:n};let o=r<0?v[t]:void 0;if(o)return o;throw l(`has "${e}", which is none of its words`)}function l(e){return new i("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(v).join(", ")}, with spaces between them.`})}async function Z(e,r){let t=g(R(e),w.rotate),n=await O(t);for(let m of n)L(m,t);let{regions:o,...a}=x(t,r,n),s=U(t);return{...a,requests:n,region:N(o),maskAccountId:u(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:j(t("when").trim(),s),mode:s,field:S(t("field").trim()),verifications:c(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),r.GITHUB_API_URL):[],rollback:M(t),wait:C(t,a.network.timeout),jobSummary:u("job-summary",t("job-summary")),warnings:[...a.warnings,
...F(t,s)]}}async function O(e){let r=await T(e("secrets"));for(let t of r)A(t);return r.map(t=>({...t,refused:Object.keys(I)}))}var I={stage:({version:e})=>e.stage!==
void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,file:({file:e})=>e,trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function A(e){
let{line:r,reference:t,expires:n}=e,o=(s,m)=>h("E_REQUEST",r,s,{allowed:m});if(t.source!=="secrets-manager"&&t.source!=="parameter-store")throw o(`${p(t)} is ma\
de for each job, and has no value that is kept and could be rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key");if(t.kind==="prefix"){let s=t.
source==="parameter-store"?"a path names no parameter":"a prefix names no secret";throw o(`${s}, and only what is named is rotated.`,"a secret's name or ARN, or\
 a parameter's, as in ssm:/prod/key")}let a=Object.entries(I).find(([,s])=>s(e));if(a)throw o(`${a[0]} has no meaning here: a secret is rotated as a whole.`,"ex\
pires=never, expires=SELECTOR, base64, public");if(n?.kind==="at")throw o("a fixed date does not become later when the secret is rotated.","expires=SELECTOR, wh\
ich finds the date in the secret, or expires=never")}function L({line:e,reference:r},t){if(!(r.source!=="parameter-store"||c(t,"generate")||c(t,"command")))throw h(
"E_REQUEST",e,`${p(r)} has no rotation of its own: parameters have none.`,{allowed:"with `generate` or `command`, which make the new value"})}function N([e,...r]){
if(r.length===0)return e;throw new i("E_INPUT","The input aws-region names several regions.",{fix:"Name the one in which the secrets were created: a replica can\
not be rotated, and follows by itself."})}function U(e){if(c(e,"generate")&&c(e,"command"))throw new i("E_INPUT","Both generate and command are given.",{fix:"Gi\
ve one of them; neither where the secret has a rotation of its own."});return c(e,"generate")?{kind:"generate",password:E(e("generate"))}:c(e,"command")?{kind:"\
command",argv:q(e("command")),timeout:f("command-timeout",e("command-timeout"))}:{kind:"function"}}function q(e){let[r="",...t]=e.split(/\r?\n/).filter(n=>n.trim()!==
"");return[r,...t]}var _="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function j(e,{kind:r}){if(e==="always")return{kind:"always"};if(e==="due"){
if(r==="function")return{kind:"due"};throw new i("E_INPUT",`The input when cannot be due with ${r}.`,{fix:"That goes by the schedule of a rotation function. All\
owed here: `always`, `expiring-within=7d` or `older-than=30d`."})}let[,t,n]=/^(expiring-within|older-than)=(\S+)$/.exec(e)??[],o=b(n??"");if((t==="expiring-with\
in"||t==="older-than")&&o)return{kind:t,span:o};throw new i("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}"`}.`,{fix:`Allowed: ${_}; a duration is ${y}\
.`})}function S(e){if(e==="")return;let[r,...t]=k(e)??[];if(r!==void 0)return[r,...t];throw new i("E_INPUT",`The input field is "${e}", which is no way to a fie\
ld.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function M(e){let r=u("rollback",e("rollback"));if(!r||c(e,
"verify"))return r;throw new i("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current again only if the service itself says that it s\
till works: add a line of `verify`."})}function C(e,r){let t=f("wait",e("wait"));if(t<r)return t;throw new i("E_INPUT","The input wait is not shorter than timeo\
ut.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait`."})}function F(e,{kind:r}){let t={field:r===
"function"&&"generate or command","command-timeout":r!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:r!=="function"&&u("rollback",e("rollba\
ck"))&&"a rotation function"};return Object.entries(t).flatMap(([n,o])=>o&&c(e,n)?[`The input ${n} has no effect without ${o}.`]:[])}export{Z as a};
