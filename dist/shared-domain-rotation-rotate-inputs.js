const require=process.getBuiltinModule;
import{g as L}from"./shared-domain-alerts-alert-channel.js";import{A as R,E as q,k as x,l as k,m as u,n as P,p as T,r as O,s as E,t as $}from"./shared-domain-requests-role.js";import{
i as y,j as w}from"./shared-sources-secrets-manager-client.js";import{e as d,f as v,g as S,h as m,j as I}from"./shared-domain-plain-text.js";import{b as A}from"./shared-domain-listing.js";
import{c as g}from"./shared-domain-requests-request.js";import{a as s}from"./shared-domain-error.js";var U=["none","old","both"];var f={min:8,max:4096},C={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},G={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function N(e){let n=e.trim().split(/\s+/),t=Object.assign({},G,...n.map(W));if(!/(^|\s)length=/.
test(e))throw p("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:i,excludeLowercase:a}=t;if(r&&o&&i&&a)throw p(
"leaves no character to make a value of");return t}function W(e){let n=e.indexOf("="),[t,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+1)];if(t==="length"){let i=/^\d{1,4}$/.
test(r)?Number(r):0;if(i>=f.min&&i<=f.max)return{length:i};throw p(`has "${e}", and a length is a whole number from ${f.min} to ${f.max}`)}if(t==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=n<0?C[t]:void 0;if(o)return o;throw p(`has "${e}", which is none of its words`)}function p(e){return new s("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(C).join(", ")}, with spaces between them.`})}async function ke(e,n){let t=k(E(e),x.rotate),r=await D(t);for(let c of r)F(c,t);let{regions:o,...i}=O(t,n,r),a=Q(t);return{...i,requests:r,region:H(o),maskAccountId:d(
"mask-aws-account-id",t("mask-aws-account-id")),trigger:J(t("when").trim(),a),mode:a,field:Y(t("field").trim()),verifications:u(t,"verify")?(await import("./verifications.js")).
parseVerifications(t("verify"),n.GITHUB_API_URL):[],rollback:X(t),after:B(t,i.network.timeout),wait:Z(t,i.network.timeout),dryRun:d("dry-run",t("dry-run")),jobSummary:d(
"job-summary",t("job-summary")),warnings:[...i.warnings,...ee(t,a),...P(t,[{input:"after-timeout",needs:"after",unless:"5m"},{input:"after-values",needs:"after",
unless:"none"}])]}}async function D(e){let n=await q(e("secrets"));for(let t of n)K(t);return L(n,"the role of the step rotates all that it names"),n.map(t=>({...t,
refused:Object.keys(_)}))}var _={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,file:({file:e})=>e,
trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function K(e){let{line:n,reference:t,expires:r}=e,o=(a,c)=>R("E_REQUEST",n,a,{allowed:c});if(t.source!==
"secrets-manager"&&t.source!=="parameter-store")throw o(`${g(t)} is made for each job, and has no value that is kept and could be rotated.`,"a secret's name or \
ARN, or a parameter's, as in ssm:/prod/key");if(t.kind==="prefix"){let a=t.source==="parameter-store"?"a path names no parameter":"a prefix names no secret";throw o(
`${a}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let i=Object.entries(_).find(([,a])=>a(e));if(i)throw o(
`${i[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(r?.kind==="at")throw o("a fixed date does n\
ot become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function F({line:e,reference:n},t){if(!(n.
source!=="parameter-store"||u(t,"generate")||u(t,"command")))throw R("E_REQUEST",e,`${g(n)} has no rotation of its own: parameters have none.`,{allowed:"with `g\
enerate` or `command`, which make the new value"})}function H([e,...n]){if(n.length===0)return e;throw new s("E_INPUT","The input aws-region names several regio\
ns.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function Q(e){if(u(e,"generate")&&u(e,"command"))
throw new s("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return u(e,"generate")?
{kind:"generate",password:N(e("generate"))}:u(e,"command")?{kind:"command",argv:j("command",e("command")),timeout:m("command-timeout",e("command-timeout"))}:{kind:"\
function"}}function B(e,n){let t=m("after-timeout",e("after-timeout")),r=I("after-values",e("after-values"),U);if(u(e,"after")){if(t<n)return{argv:j("after",e("\
after")),timeout:t,values:r};throw new s("E_INPUT","The input after-timeout is not shorter than timeout.",{fix:"Raise `timeout`, which is for the whole step, or\
 lower `after-timeout`."})}}function j(e,n){let[t="",...r]=n.split(/\r?\n/).filter(o=>o.trim()!=="");if(T(t.trim()))throw new s("E_INPUT",`The input ${e} begins\
 with ${A(t)}, which is no program.`,{fix:"Allowed: a program on the first line, and each of its arguments on a line of its own, without quotes. What only a she\
ll knows needs one: bash, then -c, then the script, on three lines."});return[t,...r]}var z="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function J(e,{
kind:n}){if(e==="always")return{kind:"always"};if(e==="due"){if(n==="function")return{kind:"due"};throw new s("E_INPUT",`The input when cannot be due with ${n}.`,
{fix:"Allowed with it: `always`, `expiring-within=7d` or `older-than=30d`. `due` goes by the schedule of a rotation function."})}let[,t,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=S(r??"");if((t==="expiring-within"||t==="older-than")&&o)return{kind:t,span:o};throw new s("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${z}; a duration is ${v}.`})}function Y(e){if(e==="")return;let[n,...t]=$(e)??[];if(n!==void 0)return[n,...t];throw new s("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function X(e){
let n=d("rollback",e("rollback"));if(!n||u(e,"verify"))return n;throw new s("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function Z(e,n){let t=m("wait",e("wait"));if(t<n)return t;throw new s("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function ee(e,{kind:n}){let t={field:n==="function"&&"generate or command","command-timeout":n!=="command"&&e("command-timeout").trim()!=="1m"&&"command",
rollback:n!=="function"&&d("rollback",e("rollback"))&&"a rotation function"};return Object.entries(t).flatMap(([r,o])=>o&&u(e,r)?[`The input ${r} has no effect \
without ${o}.`]:[])}var te=["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"];function ne({mode:e,rollback:n,hasAfter:t}){return(e==="function"?["RotateSecret",...n||
t?["UpdateSecretVersionStage"]:[]]:["PutSecretValue","UpdateSecretVersionStage"]).map(o=>`secretsmanager:${o}`)}function M({mode:e}){return e==="function"?"kms:\
Decrypt":["kms:Decrypt","kms:GenerateDataKey"]}function Ie(e,{partition:n}){let{secret:t,region:r}=e;return JSON.stringify({Version:"2012-10-17",Statement:[...b(
e,t.functionArn,[t.arn]),V(e,r,n)]})}function Ae(e,n,t){return[...b(n,void 0,w(e,t)),V(n,e.region,t.partition)]}function V(e,n,t){return{...l(M(e),"*"),Condition:y(
n,t)}}function Pe(e,n,t,r){let{kmsKeyId:o=""}=n?.description??{},i=n===void 0||o!==""&&!o.includes("alias/aws/secretsmanager"),a=n!==void 0&&!o.includes("alias/"),
c={...l(M(t),re(a?o:"KEY_ID",e.region,r)),Condition:y(e.region,r.partition)},h=b(t,n?.functionArn,w(e,r));return i?a?{statements:[...h,c],keys:[]}:{statements:h,
keys:[c]}:{statements:h,keys:[]}}function b(e,n,t){return[l([...te,...ne(e)],oe(t)),...e.mode==="function"&&n!==void 0?[l("lambda:InvokeFunction",n)]:[],...e.mode===
"generate"?[l("secretsmanager:GetRandomPassword","*")]:[]]}function re(e,n,{partition:t,accountId:r}){return e.startsWith("arn:")?e:`arn:${t}:kms:${n}:${r}:key/${e}`}
function oe(e){let[n]=e;return e.length===1&&n!==void 0?n:e}function l(e,n){return{Effect:"Allow",Action:e,Resource:n}}function $e({iss:e},{partition:n,accountId:t}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${n}:iam::${t}:oid\
c-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function qe(e,n=[]){return{Effect:"Allow",Action:ie(n),Resource:e.arn}}function ie(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{ke as a,Ie as b,Ae as c,Pe as d,$e as e,qe as f};
