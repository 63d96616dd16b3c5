const require=process.getBuiltinModule;
import{a as $}from"./shared-inputs-line-roles.js";import{A as R,D as T,k as x,l as k,m as c,p as A,r as O,s as P,t as E}from"./shared-domain-requests-lease-inputs.js";import{i as w,
j as y}from"./shared-sources-secrets-manager-client.js";import{a as g}from"./shared-domain-requests-request.js";import{e as d,f as S,g as I,h}from"./shared-domain-plain-text.js";import{b as v}from"./shared-domain-listing.js";
import{a}from"./shared-domain-error.js";var l={min:8,max:4096},q={"exclude-numbers":{excludeNumbers:!0},"exclude-punctuation":{excludePunctuation:!0},"exclude-uppercase":{excludeUppercase:!0},"exclude\
-lowercase":{excludeLowercase:!0},"include-space":{includeSpace:!0},"any-types":{requireEachType:!1}},C={length:32,excludeCharacters:"",excludeNumbers:!1,excludePunctuation:!1,
excludeUppercase:!1,excludeLowercase:!1,includeSpace:!1,requireEachType:!0};function U(e){let t=e.trim().split(/\s+/),n=Object.assign({},C,...t.map(j));if(!/(^|\s)length=/.
test(e))throw f("does not say how long the value shall be");let{excludeNumbers:r,excludePunctuation:o,excludeUppercase:i,excludeLowercase:s}=n;if(r&&o&&i&&s)throw f(
"leaves no character to make a value of");return n}function j(e){let t=e.indexOf("="),[n,r]=t<0?[e,""]:[e.slice(0,t),e.slice(t+1)];if(n==="length"){let i=/^\d{1,4}$/.
test(r)?Number(r):0;if(i>=l.min&&i<=l.max)return{length:i};throw f(`has "${e}", and a length is a whole number from ${l.min} to ${l.max}`)}if(n==="exclude-chara\
cters"&&r!=="")return{excludeCharacters:r};let o=t<0?q[n]:void 0;if(o)return o;throw f(`has "${e}", which is none of its words`)}function f(e){return new a("E_I\
NPUT",`The input generate ${e}.`,{fix:`Allowed: length=32, exclude-characters=CHARACTERS, ${Object.keys(q).join(", ")}, with spaces between them.`})}async function ge(e,t){let n=k(P(e),x.rotate),r=await M(n);for(let u of r)W(u,n);let{regions:o,...i}=O(n,t,r),s=K(n);return{...i,requests:r,region:D(o),maskAccountId:d(
"mask-aws-account-id",n("mask-aws-account-id")),trigger:H(n("when").trim(),s),mode:s,field:Q(n("field").trim()),verifications:c(n,"verify")?(await import("./verifications.js")).
parseVerifications(n("verify"),t.GITHUB_API_URL):[],rollback:B(n),wait:z(n,i.network.timeout),dryRun:d("dry-run",n("dry-run")),jobSummary:d("job-summary",n("job\
-summary")),warnings:[...i.warnings,...J(n,s)]}}async function M(e){let t=await T(e("secrets"));for(let n of t)G(n);return $(t,"the role of the step rotates all\
 that it names"),t.map(n=>({...n,refused:Object.keys(_)}))}var _={stage:({version:e})=>e.stage!==void 0,version:({version:e})=>e.versionId!==void 0,optional:({optional:e})=>e,
file:({file:e})=>e,trim:({trim:e=!1})=>e,"max-age":({maxAge:e})=>e!==void 0};function G(e){let{line:t,reference:n,expires:r}=e,o=(s,u)=>R("E_REQUEST",t,s,{allowed:u});
if(n.source!=="secrets-manager"&&n.source!=="parameter-store")throw o(`${g(n)} is made for each job, and has no value that is kept and could be rotated.`,"a sec\
ret's name or ARN, or a parameter's, as in ssm:/prod/key");if(n.kind==="prefix"){let s=n.source==="parameter-store"?"a path names no parameter":"a prefix names \
no secret";throw o(`${s}, and only what is named is rotated.`,"a secret's name or ARN, or a parameter's, as in ssm:/prod/key")}let i=Object.entries(_).find(([,s])=>s(
e));if(i)throw o(`${i[0]} has no meaning here: a secret is rotated as a whole.`,"expires=never, expires=SELECTOR, base64, public");if(r?.kind==="at")throw o("a \
fixed date does not become later when the secret is rotated.","expires=SELECTOR, which finds the date in the secret, or expires=never")}function W({line:e,reference:t},n){
if(!(t.source!=="parameter-store"||c(n,"generate")||c(n,"command")))throw R("E_REQUEST",e,`${g(t)} has no rotation of its own: parameters have none.`,{allowed:"\
with `generate` or `command`, which make the new value"})}function D([e,...t]){if(t.length===0)return e;throw new a("E_INPUT","The input aws-region names severa\
l regions.",{fix:"Name the one in which the secrets were created: a replica cannot be rotated, and follows by itself."})}function K(e){if(c(e,"generate")&&c(e,"\
command"))throw new a("E_INPUT","Both generate and command are given.",{fix:"Give one of them; neither where the secret has a rotation of its own."});return c(e,
"generate")?{kind:"generate",password:U(e("generate"))}:c(e,"command")?{kind:"command",argv:V(e("command")),timeout:h("command-timeout",e("command-timeout"))}:{
kind:"function"}}function V(e){let[t="",...n]=e.split(/\r?\n/).filter(r=>r.trim()!=="");if(A(t.trim()))throw new a("E_INPUT",`The input command begins with ${v(
t)}, which is no program.`,{fix:"Allowed: a program on the first line, and each of its arguments on a line of its own, without quotes. What only a shell knows n\
eeds one: bash, then -c, then the script, on three lines."});return[t,...n]}var F="`always`, `due`, `expiring-within=7d` or `older-than=30d`";function H(e,{kind:t}){
if(e==="always")return{kind:"always"};if(e==="due"){if(t==="function")return{kind:"due"};throw new a("E_INPUT",`The input when cannot be due with ${t}.`,{fix:"A\
llowed with it: `always`, `expiring-within=7d` or `older-than=30d`. `due` goes by the schedule of a rotation function."})}let[,n,r]=/^(expiring-within|older-than)=(\S+)$/.
exec(e)??[],o=I(r??"");if((n==="expiring-within"||n==="older-than")&&o)return{kind:n,span:o};throw new a("E_INPUT",`The input when cannot be ${e===""?"empty":`"${e}\
"`}.`,{fix:`Allowed: ${F}; a duration is ${S}.`})}function Q(e){if(e==="")return;let[t,...n]=E(e)??[];if(t!==void 0)return[t,...n];throw new a("E_INPUT",`The in\
put field is "${e}", which is no path to a field.`,{fix:'Allowed: a key, or keys with dots between them: `password`, `db.password`, `"api-key"`.'})}function B(e){
let t=d("rollback",e("rollback"));if(!t||c(e,"verify"))return t;throw new a("E_INPUT","The input rollback needs verify.",{fix:"An old version becomes current ag\
ain only if the service itself says that it still works: add a line of `verify`."})}function z(e,t){let n=h("wait",e("wait"));if(n<t)return n;throw new a("E_INP\
UT","The input wait is not shorter than timeout.",{fix:"What follows a rotation needs time as well: raise `timeout`, which is for the whole step, or lower `wait\
`."})}function J(e,{kind:t}){let n={field:t==="function"&&"generate or command","command-timeout":t!=="command"&&e("command-timeout").trim()!=="1m"&&"command",rollback:t!==
"function"&&d("rollback",e("rollback"))&&"a rotation function"};return Object.entries(n).flatMap(([r,o])=>o&&c(e,r)?[`The input ${r} has no effect without ${o}.`]:
[])}var Y=["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"];function X({mode:e,rollback:t}){return(e==="function"?["RotateSecret",...t?["UpdateSecre\
tVersionStage"]:[]]:["PutSecretValue","UpdateSecretVersionStage"]).map(r=>`secretsmanager:${r}`)}function N({mode:e}){return e==="function"?"kms:Decrypt":["kms:\
Decrypt","kms:GenerateDataKey"]}function Re(e,{partition:t}){let{secret:n,region:r}=e;return JSON.stringify({Version:"2012-10-17",Statement:[...b(e,n.functionArn,
[n.arn]),L(e,r,t)]})}function be(e,t,n){return[...b(t,void 0,y(e,n)),L(t,e.region,n.partition)]}function L(e,t,n){return{...m(N(e),"*"),Condition:w(t,n)}}function xe(e,t,n,r){
let{kmsKeyId:o=""}=t?.description??{},i=t===void 0||o!==""&&!o.includes("alias/aws/secretsmanager"),s=t!==void 0&&!o.includes("alias/"),u={...m(N(n),Z(s?o:"KEY_\
ID",e.region,r)),Condition:w(e.region,r.partition)},p=b(n,t?.functionArn,y(e,r));return i?s?{statements:[...p,u],keys:[]}:{statements:p,keys:[u]}:{statements:p,
keys:[]}}function b(e,t,n){return[m([...Y,...X(e)],ee(n)),...e.mode==="function"&&t!==void 0?[m("lambda:InvokeFunction",t)]:[],...e.mode==="generate"?[m("secret\
smanager:GetRandomPassword","*")]:[]]}function Z(e,t,{partition:n,accountId:r}){return e.startsWith("arn:")?e:`arn:${n}:kms:${t}:${r}:key/${e}`}function ee(e){let[
t]=e;return e.length===1&&t!==void 0?t:e}function m(e,t){return{Effect:"Allow",Action:e,Resource:t}}function ve({iss:e},{partition:t,accountId:n}){if(typeof e!="string"||e==="")return;let r=e.replace(/^https?:\/\//,"");return{name:r,arn:`arn:${t}:iam::${n}:oid\
c-provider/${r}`,hasGitHubKeys:/^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(r)}}function Ae(e,t=[]){return{Effect:"Allow",Action:te(t),Resource:e.arn}}function te(e){return e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole"}export{ge as a,Re as b,be as c,xe as d,ve as e,Ae as f};
