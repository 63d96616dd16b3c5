const require=process.getBuiltinModule;
import{a as I}from"./shared-domain-requests-secret-query.js";import{F as k,k as h,l as w,n as a,p as y,q as b}from"./shared-domain-expiry-expiry.js";import{a as T}from"./shared-domain-values-jmespath.js";
import{a as R}from"./shared-domain-requests-request.js";import{a as u,b as g,c as x,d as m}from"./shared-inputs-scalars.js";import{a as s}from"./shared-domain-error.js";var d={min:8,max:4096},E={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},N={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function P(e){let n=e.trim().split(/\s+/),t=Object.assign({},N,...n.map(U));if(!/(^|\s)length=/.
test(e))throw l("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:i,excludeLowercase:c}=t;if(r&&o&&i&&c)throw l(
"leaves no character to make a value of");return t}function U(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let i=/^\d{1,4}$/.
test(r)?Number(r):0;if(i>=d.min&&i<=d.max)return{length:i};throw l(`has "${e}", and a length is a whole number from ${d.min} to ${d.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?E[t]:void 0;if(o)return o;throw l(`has "${e}", which is none of its words`)}function l(e){return new s("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(E).join(", ")}, with spaces between them.`})}async function ne(e,n){let t=w(b(e),h.rotate),r=await L(t),{regions:o,...i}=y(t,n,r),c=S(t);return{...i,requests:r,region:_(o),maskAccountId:u("mask-aws-account\
-id",t("mask-aws-account-id")),trigger:C(t("when").trim(),c),mode:c,field:F(t("field").trim()),verifications:a(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),n.GITHUB_API_URL):[],rollback:B(t),wait:D(t,i.network.timeout),jobSummary:u("job-summary",t("job-summary")),warnings:[...i.warnings,
...G(t,c)]}}async function L(e){let n=await I(e("secrets"));for(let t of n)q(t);return n}function q({line:e,reference:n,version:t,...r}){let o=(f,A)=>k("E_REQUE\
ST",e,f,{allowed:A});if(n.source!=="secrets-manager")throw o(`${R(n)} is no secret of Secrets Manager, and only these are rotated here.`,"a secret's name or ARN");
if(n.kind==="prefix")throw o("a prefix names no secret, and only what is named is rotated.","a secret's name or ARN");let{optional:i,file:c,trim:v=!1,maxAge:O,expires:$}=r,
p=Object.entries({stage:t.stage!==void 0,version:t.versionId!==void 0,optional:i,file:c,trim:v,"max-age":O!==void 0}).find(([,f])=>f);if(p)throw o(`${p[0]} has \
no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if($?.kind==="at")throw o("a fixed date does not become lat\
er when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function _([e,...n]){if(n.length===0)return e;throw new s(
"E_INPUT","The input aws-region names several regions.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself\
."})}function S(e){if(a(e,"generate")&&a(e,"command"))throw new s("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the sec\
ret has a rotation of its own."});return a(e,"generate")?{kind:"generate",password:P(e("generate"))}:a(e,"command")?{kind:"command",argv:j(e("command")),timeout:m(
"command-timeout",e("command-timeout"))}:{kind:"function"}}function j(e){let[n="",...t]=e.split(/\r?\n/).filter(r=>r.trim()!=="");return[n,...t]}var M="`always`\
, `due`, `expiring-within=7d` or `older-than=30d`";function C(e,{kind:n}){if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};
throw new s("E_INPUT",`The input when cannot be due with ${n}.`,{fix:"That goes by the schedule of a rotation function. Allowed here: `always`, `expiring-within\
=7d` or `older-than=30d`."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.exec(e)??[],o=x(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,
span:o};throw new s("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}"`}.`,{fix:`Allowed: ${M}; a duration is ${g}.`})}function F(e){if(e==="")return;
let[n,...t]=T(e)??[];if(n!==void 0)return[n,...t];throw new s("E_INPUT",`The input field is "${e}", which is no way to a field.`,{fix:'Allowed: a key, or keys w\
ith dots between them: `password`, `db.password`, `"api-key"`.'})}function B(e){let n=u("rollback",e("rollback"));if(!n||a(e,"verify"))return n;throw new s("E_I\
NPUT","The input rollback needs verify.",{fix:"An old version becomes current again only if the service itself says that it still works: add a line of `verify`."})}
function D(e,n){let t=m("wait",e("wait"));if(t<n)return t;throw new s("E_INPUT","The input wait is not shorter than timeout.",{fix:"What follows a rotation need\
s time as well: raise `timeout`, which is for the whole step, or lower `wait`."})}function G(e,{kind:n}){let t={field:n==="function"&&"generate or command","com\
mand-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:n!=="function"&&u("rollback",e("rollback"))&&"a rotation function"};return Object.
entries(t).flatMap(([r,o])=>o&&a(e,r)?[`The input ${r} has no effect without ${o}.`]:[])}export{ne as a};
