const require=process.getBuiltinModule;
import{a as C,b as Ct,c as Wt,d as Dt,e as Lt}from"./shared-domain-rotation-failed-parameter.js";import{a as Ot}from"./shared-adapters-program-call.js";import{a as ee}from"./shared-sources-secrets-manager-denied-secret.js";
import{a as Et}from"./shared-domain-rotation-expiry-tags.js";import{c as Z,f as It}from"./shared-domain-policies-secret-reader.js";import{a as st,f as ct}from"./shared-sources-secrets-manager-client-store.js";import{
b as ft}from"./shared-domain-expiry-expiry-advice.js";import"./shared-domain-refusals-denial.js";import{a as Tt}from"./shared-use-cases-verify.js";import"./shared-domain-requests-verification.js";import{
d as nt,f as rt,h as ot,i as it,j as I,k as T,l as O,p as at}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{a as Pt,b as $t}from"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import"./shared-adapters-connections.js";import"./shared-use-cases-warnings.js";import{a as lt,b as Y,k as gt,l as yt,m as ht,s as St,u as Rt,
w as kt}from"./shared-domain-credentials-aws-config.js";import{a as Ge}from"./shared-adapters-clock.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import"./shared-domain-requests-request-advice.js";
import"./shared-domain-rotation-rotation.js";import{c as xt,f as vt,g as bt}from"./shared-adapters-aws-config.js";import{a as pt}from"./shared-domain-masks-looks-secret.js";import{a as At,b as Nt,
d as Vt,f as _t}from"./shared-domain-trust-trust-statement.js";import"./shared-inputs-line-roles.js";import"./shared-domain-expiry-spelled-dates.js";import{a as A,b as E,e as ze,f as Xe}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{G as M,H as Pe,K as wt,o as Ye}from"./shared-domain-requests-lease-inputs.js";import"./shared-domain-trusted-address.js";
import{a as dt,d as mt}from"./shared-sources-secrets-manager-client.js";import{a as ut}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-partition.js";import"./shared-domain-policies-via-service.js";
import{b as X}from"./shared-domain-expiry-expiry.js";import{a as x,b as N}from"./shared-domain-span.js";import{a as be,b as Ze}from"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";
import{b as ke,d as z,e as et,f as tt}from"./shared-domain-values-json.js";import{a as v}from"./shared-domain-failure.js";import{e as He}from"./shared-adapters-job-lock.js";
import{b as Je,c as Ke,e as Qe}from"./shared-adapters-concealer.js";import"./shared-inputs-lines.js";import"./shared-domain-plain-text.js";import{a as Q}from"./shared-domain-listing.js";
import"./shared-adapters-event.js";import{a as g}from"./shared-domain-error.js";import"./shared-runtime.js";var jn=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Mt=jn("setTimeout");var Ut=e=>{let t=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var qt=Ut("spawn");var jt=Ut("spawnSync");var Fn=/^(ACTIONS_|AWS_|INPUT_|STATE_)/i;function Bt(e){let t=Object.fromEntries(Object.entries(e).filter(([n])=>!Fn.test(n)));return n=>{Bn(e);let{platform:r}=process,
o=new Map(Object.entries(n.variables));return Gn(n,Je(Ke(t,o,r),r))}}function Bn({NODE_DEBUG:e=""}){if(/child_process|\*/i.test(e))throw new g("E_COMMAND","NODE\
_DEBUG prints the environment of the command, with the value in it.",{fix:"Nothing was changed. Take child_process and `*` out of NODE_DEBUG in this step."})}async function Gn({
argv:e,timeout:t,most:n},r){let o=Ot(e,r);if(typeof o=="string")return{kind:"not started",code:Kn[o]};let{command:i,words:s,windowsVerbatimArguments:a}=o,c=process.
platform!=="win32",u=qt(i,s,{env:r,detached:c,stdio:[...["ignore","pipe","ignore"]],windowsVerbatimArguments:a}),l=()=>{u.pid!==void 0&&Jn(u.pid,u.exitCode!==null)};
return new Promise(m=>{let p=[],y=0,f=w=>{clearTimeout(R),h(),l(),u.stdout.destroy(),m(w)},h=Hn(l),R=setTimeout(()=>f({kind:"timed out"}),t);u.stdout.on("data",
w=>{p.push(w),y+=w.length,y>n&&f({kind:"too much"})}),u.on("error",w=>f({kind:"not started",code:w.code??""})),u.on("close",(w,S)=>f(S===null?{kind:"ended",exitCode:w??
-1,output:Buffer.concat(p)}:{kind:"signalled",signal:S}))})}var Ft=["SIGINT","SIGTERM","SIGHUP"];function Hn(e){let t=r=>{e(),n(),process.kill(process.pid,r)},n=()=>{
for(let r of Ft)process.off(r,t)};for(let r of Ft)process.on(r,t);return n}function Jn(e,t){if(process.platform==="win32"){t||jt("taskkill",["/t","/f","/pid",String(
e)],{stdio:"ignore"});return}try{process.kill(-e,"SIGKILL")}catch{}}var Kn={"not found":"ENOENT",folder:"EISDIR","not executable":"ENOEXEC","line break for a ba\
tch file":"EINVAL"};var te=class extends I(T,O,"GetRandomPassword",nt){};var ne=class extends I(T,O,"PutSecretValue",rt){};var re=class extends I(T,O,"RotateSecret",ot){};var U=class extends I(T,O,"UpdateSecretVersionStage",it){};function Gt(e,t){return(n,r)=>new $e(new at(n,r,e,t))}var $e=class{#e;constructor(t){this.#e=t}async describe(t){let n=new st({SecretId:t});return this.#e.run("\
DescribeSecret",(r,o)=>r.send(n,o),Qn)}async rotate(t,n){let r=new re({SecretId:t,ClientRequestToken:n});await this.#e.run("RotateSecret",(o,i)=>o.send(r,i),oe)}async randomPassword(t){
let n=new te({PasswordLength:t.length,...t.excludeCharacters!==""&&{ExcludeCharacters:t.excludeCharacters},ExcludeNumbers:t.excludeNumbers,ExcludePunctuation:t.
excludePunctuation,ExcludeUppercase:t.excludeUppercase,ExcludeLowercase:t.excludeLowercase,IncludeSpace:t.includeSpace,RequireEachIncludedType:t.requireEachType});
return this.#e.run("GetRandomPassword",(r,o)=>r.send(n,o),({RandomPassword:r})=>r?.length===t.length?r:void 0)}async putPending(t,n,r){let o=new ne({SecretId:t,
ClientRequestToken:n,SecretString:r,VersionStages:["AWSPENDING"]});await this.#e.run("PutSecretValue",(i,s)=>i.send(o,s),oe)}async makeCurrent(t,{from:n,to:r}){
let o=new U({SecretId:t,VersionStage:"AWSCURRENT",RemoveFromVersionId:n,MoveToVersionId:r});await this.#e.run("UpdateSecretVersionStage",(i,s)=>i.send(o,s),oe)}async dropPending(t,n){
let r=new U({SecretId:t,VersionStage:"AWSPENDING",RemoveFromVersionId:n});await this.#e.run("UpdateSecretVersionStage",(o,i)=>o.send(r,i),oe)}};function Qn(e){let{
ARN:t,Name:n}=e;if(!(!t||!n))return{arn:t,name:n,isRotating:e.RotationEnabled===!0,functionArn:e.RotationLambdaARN||void 0,description:{...Et((e.Tags??[]).map(({
Key:r="",Value:o=""})=>[r,o])),rotation:ct(e),type:e.Type,kmsKeyId:e.KmsKeyId},stages:new Map(Object.entries(e.VersionIdsToStages??{}))}}function oe(e){return e}function ie(e,t){switch(e.kind){case"always":return;case"due":return t.rotation?.windowFrom;case"expiring-within":return t.expiry&&new Date(t.expiry.at.getTime()-
e.span);case"older-than":return t.createdAt&&new Date(t.createdAt.getTime()+e.span)}}function se(e){return"span"in e?`${e.kind} ${x(e.span)}`:e.kind}function ae(e,t,n){
switch(e.kind){case"always":return{is:"due",why:"is rotated whenever this runs"};case"due":return zn(t,n);case"expiring-within":return Xn(t,e.span,n);case"older\
-than":return Yn(t,e.span,n)}}function zn({rotation:e},t){if(!e)return{is:"unknown",why:"has no date of its next rotation"};let{nextAt:n,windowFrom:r}=e;return n.
getTime()<=t?{is:"due",why:`was to be rotated ${N(n,t)}`}:r.getTime()<=t?{is:"due",why:`is in the window of its rotation, which ends ${N(n,t)}`}:{is:"not due",why:`\
is to be rotated ${N(r,t)} or later`}}function Xn({expiry:e},t,n){if(!e)return{is:"unknown",why:"does not tell when it expires"};let r=e.at.getTime()<=n;return{
is:e.at.getTime()-n<=t?"due":"not due",why:`${r?"expired":"expires"} ${N(e.at,n)} (${e.source})`}}function Yn({createdAt:e},t,n){if(!e)return{is:"unknown",why:"\
does not tell how old it is"};let r=n-e.getTime();return{is:r>=t?"due":"not due",why:`is ${x(r)} old`}}var Ht=["unchanged","rotated","rolled-back","failed"];function ce(e,t=!1){let n=e.filter(({newVersion:i})=>i!==void 0),r=Math.max(...e.map(({status:i})=>Ht.indexOf(
i))),o=e.filter(({decision:i})=>i.is==="due");return new Map([["status",t&&o.length>0?"due":Ht[r]??"unchanged"],["due",o.map(({text:i})=>i).join(",")],["rotated",
n.filter(({status:i})=>i==="rotated").map(({text:i})=>i).join(",")],["old-version",n.map(({oldVersion:i})=>i).join(",")],["new-version",n.map(({newVersion:i})=>i).
join(",")],["seconds",String(Math.round(e.reduce((i,{took:s})=>i+s,0)/1e3))]])}var Jt=6e4;function zt({status:e,decision:t}){switch(e){case"rotated":return"\u{1F7E2} r\
otated";case"rolled-back":return"\u{1F7E1} rolled back";case"failed":return"\u{1F534} failed";case"unchanged":return Zn[t.is]}}var Zn={due:"\u{1F7E1} not begun, as ano\
ther one failed","not due":"\u26AA not due",unknown:"\u{1F7E1} left alone"};function Xt(e,t,n){return[`### \u{1F504} ${er(e)}`,"","| Secret | Outcome and why | \
Next rotation | Versions |","| --- | --- | --- | --- |",...e.map(r=>tr(r,t,n)),"",`<sub>${new Date(n).toISOString()}, \`when\` is ${se(t)}. No value is in this \
table.</sub>`].join(`
`)}function er(e){return[...Map.groupBy(e,n=>zt(n).replace(/^\S+ |,.*$/g,""))].toSorted(([,[n]],[,[r]])=>Kt(r)-Kt(n)).map(([n,{length:r}],o)=>`${r}${o===0?` ${r===
1?"secret":"secrets"}`:""} ${n}`).join(", ")}function Kt(e){return e?["unchanged","failed","rolled-back","rotated"].indexOf(e.status):-1}function tr(e,t,n){let{
text:r,status:o,decision:i,oldVersion:s,oldAge:a,newVersion:c,took:d,failure:u}=e,l=a===void 0?"":`, ${x(a)} old`,m=c===void 0?"":` \u2192 ${A(Qt(c))}`,p=o==="u\
nchanged"?"":` in ${x(d)}`,y=[i.is==="unknown"?`${i.why}, so that nothing tells if it is due`:i.why,...u===void 0?[]:[u]];return`| ${[A(r),`${zt(e)}${p}${y.map(
h=>`<br><sub>${E(h)}</sub>`).join("")}`,nr(e,t,n),`${A(Qt(s))}${l}${m}`].join(" | ")} |`}function nr({next:e,newExpiry:t,status:n},{kind:r},o){let i=r==="always"?
"whenever this runs":e===void 0?"nothing tells":Ee(e,o),s=n==="failed"||n==="rolled-back"?"at the next run":i,a=t===void 0?"":`<br><sub>expires ${E(N(t,o))}</su\
b>`;return`${E(s)}${a}`}function Ee(e,t){if(e.getTime()<=t)return"at the next run";let n=Math.ceil((e.getTime()-t)/Jt)*Jt;return`${e.toISOString().slice(0,10)},\
 in ${x(n)}`}function Qt(e){return e.slice(0,8)}function b(e,t){return[...e].find(([,n])=>n.includes(t))?.[0]}function k(e){let t=b(e,"AWSPENDING");return t===b(e,"AWSCURRENT")?void 0:t}function de(e,t){if(b(
e,"AWSCURRENT")===t)return{kind:"done"};let n=k(e);return n===t?{kind:"begun"}:n!==void 0?{kind:"foreign",versionId:n}:{kind:e.has(t)?"undone":"none"}}function ue({query:e,secret:t,current:n,token:r,decision:o,facts:i,isBegun:s,parameter:a},{inputs:{trigger:c},services:{clock:d}}){let{versionId:u,createdAt:l}=n.
secret,m=u===r||a?.progress.kind==="done",p=a?String(a.newest-1):b(t.stages,"AWSPREVIOUS");return{text:e.text,oldVersion:m&&p||u,oldAge:m||!l?void 0:d.now()-l.getTime(),
status:"unchanged",decision:s?{is:"due",why:"was begun by an attempt that did not end"}:o,newVersion:void 0,newExpiry:void 0,next:ie(c,i),took:0}}function me({query:e,
secret:t,parameter:n}){return n?{query:e,settings:n.settings}:{query:e,secret:t}}var le=65536;function pe(e,t,n){q(e,t,"");let o=n==="generate"&&t.field===void 0&&typeof e=="string"?ke(e):void 0;if(z(o))throw new g("E_INPUT",`The value of ${t.
text} is a JSON object, which a random text would replace as a whole.`,{fix:"Nothing was changed. Name the field that is to be replaced in the input `field`, fo\
r example `field: password`."})}function q(e,{text:t,field:n,limit:r={bytes:le,service:"Secrets Manager"}},o){if(typeof e!="string")throw new g("E_BINARY",`The \
value of ${t} is binary, and a new one would be text.`,{fix:"Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), \
or rotate it by a function of its own."});let i=n?et(or(rr(e,t),n,t,o)):o,s=Buffer.byteLength(i);if(s<=r.bytes)return i;throw new g("E_NEW_VERSION",`The new val\
ue of ${t} would have ${s} bytes, and ${r.service} takes ${r.bytes}.`,{fix:"Nothing was changed. Make it shorter, or keep large parts elsewhere."})}function rr(e,t){
let n=ke(e);if(z(n)||Array.isArray(n))return n;throw new g("E_NOT_JSON",`The value of ${t} is no JSON object, which \`field\` needs.`,{fix:"Nothing was changed.\
 Leave `field` out to replace the whole value."})}function or(e,t,n,r){if(typeof tt(e,t)=="string")return Ie(e,t,r);throw new g("E_NOTHING_SELECTED",`The value \
of ${n} has no text at the field ${t.join(".")}.`,{fix:"Nothing was changed. Check `field` against the secret: only a text that is there is replaced."})}function Ie(e,[
t,...n],r){return t===void 0?r:Array.isArray(e)?e.map((o,i)=>i===t?Ie(o,n,r):o):z(e)?Object.fromEntries(Object.entries(e).map(([o,i])=>[o,o===t?Ie(i,n,r):i])):e}var Yt=e=>`secret-lease-begun-${e}`,Oe=e=>`secret-lease-done-${e}`,Zt=e=>`secret-lease-bad-${e}`,en=/^secret-lease-(begun|done|bad)-(.+)$/;function j(e){return Math.
max(0,...e.map(({version:t})=>t))}function fe(e,t){let n=j(e),r=e.find(({labels:d})=>d.includes(Oe(t)));if(r)return r.version===n?{kind:"done"}:{kind:"undone",version:r.
version};let o=new Set(e.flatMap(({labels:d})=>Te(d,"done"))),i=e.find(({version:d})=>d===n-1),s=Te(i?.labels??[],"begun").filter(d=>!o.has(d));if(!i||s.length===
0)return{kind:"none"};let a=e.find(({version:d})=>d===n)?.labels??[],c=Te(a,"bad").length>0;return{kind:"written",before:i.version,isOwn:s.includes(t),isBad:c}}
function Te(e,t){return e.flatMap(n=>{let[,r,o]=en.exec(n)??[];return r===t&&o!==void 0?[o]:[]})}function tn(e,t){return e.filter(({version:n})=>n!==t).map(({version:n,
labels:r})=>({version:n,labels:r.filter(o=>en.test(o))})).filter(({labels:n})=>n.length>0)}function nn({tier:e}){return e==="Advanced"?8192:4096}var ir=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var rn=ir("createHash");function ge({GITHUB_REPOSITORY:e,GITHUB_RUN_ID:t,GITHUB_JOB:n,GITHUB_ACTION:r},o){let i=[e,t,n,r,o];return rn("sha256").update(JSON.stringify(i)).digest("hex").
replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,"$1-$2-8$3-a$4-$5")}function ye(e){return/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(e)}var W=4;function on(e){let t;try{t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return{fault:"printed bytes that are no UTF-8 text"}}let n=t.
replace(/\r?\n$/,"");return n.trim()===""?{fault:"printed nothing"}:n.includes("\0")?{fault:"printed a NUL, which no variable and no form can carry"}:pt(n,W)?{value:n}:
{fault:`printed what cannot be masked in logs: it is shorter than ${W} characters, or a plain word or sign`}}var sn=36e5;function an(e,t,n){return new g("E_ROTATION",`A rotation of ${e.text} was begun ${x(n)} ago and has not ended: AWSPENDING is stuck on the version ${t}\
.`,{fix:`No rotation was started. ${mn(e,t)}`})}function cn(e,t,n){let r=t===void 0?"no version is AWSPENDING":`AWSPENDING is on the version ${t}`;return new g(
"E_ROTATION",`The rotation of ${e.text} has not ended within ${x(n)} (\`wait\`); ${r}, and the old version is still current.`,{fix:`Look at the log of its rotat\
ion function. AWS may try again by itself. ${t===void 0?"":mn(e,t)}`.trim()})}function dn({text:e}){return new g("E_ROTATION",`The rotation of ${e} was given up\
: AWSPENDING is gone, and the old version is still current.`,{fix:"Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and r\
un this again."})}function D({text:e},t){return new g("E_ROTATION",`This run has made the version ${t} of ${e} in an earlier attempt, and that is not current an\
y more.`,{fix:"Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run."})}function F({text:e}){return new g("E_ROT\
ATION",`AWSCURRENT of ${e} was moved by somebody else while this step was at work.`,{fix:"The version that they chose is current and was left alone. Let one wor\
kflow at a time rotate a secret, with `concurrency`."})}function we({text:e,region:t}){return new g("E_NO_ROTATION",`The secret ${e} has no rotation that is swi\
tched on.`,{fix:`Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${e} --region ${t} --rotation-lambda-arn ARN), or give \`genera\
te\` or \`command\`, which need none.`})}function un({text:e,region:t}){return new g("E_NO_ROTATION",`The secret ${e} has a rotation of its own.`,{fix:`Nothing \
was changed. Leave \`generate\` and \`command\` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager ca\
ncel-rotate-secret --secret-id ${e} --region ${t}).`})}function mn({text:e,region:t},n){return`If nothing is at work on it any more, take the label away and run\
 this again:
aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-stage AWSPENDING --remove-from-version-id ${n}`}async function Se({query:e,secret:t,settings:n},{inputs:r,job:o}){let i={mode:r.mode.kind,rollback:r.rollback},s=It(e,o.reader);if(e.reference.source!=="paramet\
er-store")return Vt(e,t,i,s);let{permissionsToRotateParameter:a}=await import("./shared-sources-parameter-store-refused-rotation.js");return a(e,n,i.mode,s)}var he=["secretsmanager:Rotate\
Secret","lambda:InvokeFunction","secretsmanager:GetRandomPassword","secretsmanager:PutSecretValue","secretsmanager:UpdateSecretVersionStage","ssm:LabelParameter\
Version","ssm:PutParameter","ssm:UnlabelParameterVersion"];async function L(e,[t,...n],r,o){if(!(e instanceof g)||!(e.cause instanceof v))return e;let i=Z(r.job.
reader),s=e.statements.find(l=>l.addTo.startsWith(i));if(!s)return e;let a=await Se(t,r);if(e.code==="E_SECRET_KMS")return sr(e,a);let c=o?l=>o.some(m=>l.endsWith(
`:${m}`)):ar([s.statement.Action].flat()[0]??""),d=await Promise.all(n.map(l=>Se(l,r))),u=[...a.statements.flatMap(l=>ln(l,c)),...d.flatMap(l=>l.statements.flatMap(
m=>ln(m,pn)))];return new g(e.code,e.message,{fix:[e.fix,"The statements have all that is still needed: AWS tells of one action at a time."].filter(Boolean).join(
`
`),statements:[...e.statements,...u.map(l=>({addTo:i,statement:l}))],cause:e.cause})}function sr(e,{statements:t,keys:n}){let r=[...t,...n].flatMap(({Action:i})=>i).
filter(i=>i.startsWith("kms:")),o=r.length>1?r:"kms:Decrypt";return new g(e.code,e.message,{fix:e.fix,statements:e.statements.map(i=>i.statement.Action==="kms:D\
ecrypt"?{...i,statement:{...i.statement,Action:o}}:i),cause:e.cause})}function pn(e){return!he.includes(e)&&!e.startsWith("kms:")}function ar(e){let t=he.indexOf(
e);return n=>pn(n)||he.includes(n)&&he.indexOf(n)<t}function ln(e,t){let[n,...r]=[e.Action].flat().filter(o=>!t(o));return n===void 0?[]:[{...e,Action:r.length===
0?n:[n,...r]}]}var cr=12e4;function P(e,t,{job:n,inputs:r,services:o}){let{clock:i,openClient:s,openRotator:a}=o,{region:c}=e,d=async m=>({store:await s(dt,{region:c,keys:m,retryBudget:"\
full"}),rotator:a(c,m),openParameters:async()=>{let{parameterRotatorClient:p}=await import("./shared-sources-parameter-store-refused-rotation.js");return s(p,{region:c,keys:m,retryBudget:"\
full"})}});if(n.kind==="ambient"){let m=d(void 0);return async()=>m}let u,l=0;return async()=>{if(u&&l-i.now()>cr)return u;let m=await dr(e,t,n,r.region,o);return l=
m.expiration.getTime(),u=await d(m),u}}async function dr(e,t,{identity:n,token:r},o,{runner:i,sts:s}){let a=n.policy.kind==="scoped"&&t!==void 0,c=new ht({identity:a?
{...n,policy:{kind:"given",policy:t}}:n,token:r,runner:i,sts:s(o,"full")}),[d]=await c.open({region:e.region,queries:[e]});if(await r.verified(),!d?.keys)throw new Error(
"A plan has a session.");return d.keys}function Ae(e,{job:{reader:t}}){let n={...e,described:!0};return t.role&&wt({region:e.region,queries:[n]},t.role)}async function fn(e,t){let{inputs:n,services:r}=t,
{runner:o,clock:i}=r,{reader:s}=t.job,a=P({...e,described:!0},Ae(e,t),t),c=[],d;try{let{store:u,rotator:l}=await a(),[m,p]=await Promise.allSettled([l.describe(
be(e.reference)),u.get(e.reference,{})]);if(m.status==="fulfilled"&&(d=m.value,c.push("DescribeSecret")),p.status==="fulfilled"&&c.push("GetSecretValue"),m.status===
"rejected")throw m.reason;if(p.status==="rejected")throw p.reason;d=m.value;let y=p.value;ur(d,y,e,n);let f=await B(y,e,r),h=ge(o.environment,d.arn),R=Y(d.description),
w=X([...f.values.flatMap($=>$.expiry??[]),...R?[R]:[]]),S={createdAt:y.createdAt,expiry:w,rotation:d.description.rotation};return{query:e,secret:d,current:f,token:h,
decision:ae(n.trigger,S,i.now()),facts:S,isBegun:["begun","done"].includes(de(d.stages,h).kind)}}catch(u){throw u instanceof v?await L(ee(u,e,s),[{query:e,secret:d}],
t,c):u}}function ur({isRotating:e},{value:t},n,{mode:r,field:o}){if(r.kind==="function"){if(!e)throw we(n);return}if(e)throw un(n);pe(t,{text:n.text,field:o},r.
kind)}async function B(e,{requests:t},{runner:n,clock:r}){let o=[];for(let s of t)o.push(...await gt(s,e));await n.mask(bt(o,W));let i={minRemaining:0,warnRemaining:0,
maxAge:void 0,isRequired:!1};return{secret:e,values:await ft(o,r.now(),i)}}function Re({arn:e}){return mt(e)}async function gn(e,t){let{inputs:n,services:r,job:o}=t,{runner:i,clock:s}=r,{parameterRotationPolicy:a,explainParameterRotation:c}=await import("./shared-sources-parameter-store-refused-rotation.js"),
{reader:d}=o,u=d.role&&a(e,"look",d.role),l=[];try{let{openParameters:m}=await P(e,u,t)(),p=await m(),{parameterId:y}=await import("./shared-sources-parameter-store-reference-exports.js"),
f=await p.get(y(e.reference));l.push("GetParameters");let h=await p.history(f.name);l.push("GetParameterHistory");let R=ge(i.environment,f.arn),w=fe(h,R),S=h.at(
-1);if(!S)throw new v("GetParameterHistory",{kind:"garbage"});let $=w.kind==="written"?await p.get(`${f.name}:${w.before}`):f,V=await B(Ve($,e),e,r);mr($,S.settings,
e,t);let Un=X([...V.values.flatMap(qn=>qn.expiry??[]),...S.description.expiry?[S.description.expiry]:[]]),Be={createdAt:f.modifiedAt,expiry:Un,rotation:void 0};
return{query:e,secret:{arn:f.arn,name:f.name,isRotating:!1,functionArn:void 0,description:S.description,stages:new Map},current:V,token:R,decision:ae(n.trigger,
Be,s.now()),facts:Be,isBegun:w.kind==="written"||w.kind==="done",parameter:{name:f.name,newest:j(h),settings:S.settings,progress:w}}}catch(m){throw m instanceof
v?await L(c(m,e,d),[{query:e}],t,l):m}}function mr({value:e},t,{text:n},{inputs:{mode:r,field:o}}){if(r.kind==="function")throw new Error("The inputs refuse it.");
if(r.kind==="generate"&&t.type==="StringList")throw new g("E_INPUT",`The parameter ${n} is a StringList, which a random text would replace as a whole.`,{fix:"No\
thing was changed. Give `command`, which prints the whole list, or keep the secret in a parameter of its own."});pe(e,{text:n,field:o,limit:Ne(t)},r.kind)}function Ne(e){
return{bytes:nn(e),service:`Parameter Store's ${e.tier??"Standard"} tier`}}function Ve({arn:e,name:t,version:n,value:r,modifiedAt:o},i){let{reference:s}=i;return{
arn:e,name:"name"in s?s.name:t.replace(/^\//,""),versionId:String(n),stages:[],createdAt:o,value:r}}function Ce(e,t,n){return{role:e,statements:[_t(t,n)],keys:[]}}function yn({pending:e,functionArn:t,parameter:n},{mode:r,field:o,verifications:i,rollback:s}){let a=[...new Set(i.map(({name:p})=>p))],c=a.length>0?`verified b\
y ${Q(a)}`:"unverified";if(r.kind==="function"){let p=s?", and moved back where it is bad and the old one works":"";return`${e?`the rotation that is in progress\
 would be waited for, version ${e.versionId}`:`AWS would rotate it by ${t===void 0?"the service that manages it":`its function ${t.split(":")[6]}`}`}; the new v\
ersion would be ${c}${p}`}let d=r.kind==="generate"?`a random value of ${r.password.length} characters`:`what ${r.argv[0]} prints`,u=o?`its field ${o.join(".")}`:
"its whole value",l=`${d} would replace ${u}`;if(n)return n.isWritten?`version ${n.newest}, which a run wrote that did not end, would be judged, and kept or put\
 back`:`${l}: ${c}, then written as version ${n.newest+1}`;if(e?.isOwn)return`version ${e.versionId}, which a run wrote that did not end, would be judged, and m\
ade current or replaced`;let m=e?`, in the place of version ${e.versionId} under AWSPENDING`:"";return`${l}: written under AWSPENDING${m}, ${c}, then made curre\
nt`}function wn(e,t,n){return[`### \u{1F4CB} Dry run: nothing is rotated, ${We(e)}`,"","| Secret | Due and why | What would happen | Current version |","| --- |\
 --- | --- | --- |",...e.map(({result:r,action:o})=>{let{text:i,decision:s,next:a,oldVersion:c}=r,d=a===void 0?"":`<br><sub>next: ${E(Ee(a,n))}</sub>`;return`| ${[
A(i),`${lr[s.is]}<br><sub>${E(s.why)}</sub>`,o===void 0?`nothing${d}`:E(o),A(c.slice(0,8))].join(" | ")} |`}),"",`<sub>${new Date(n).toISOString()}, \`when\` is ${se(
t)}. No value is in this table.</sub>`].join(`
`)}function We(e){let t=e.filter(({action:n})=>n!==void 0).length;return e.length===1?t===1?"the secret is due":"the secret is not due":t===0?"none is due":`${t}\
 of ${e.length} ${t===1?"is":"are"} due`}var lr={due:"\u{1F7E1} due","not due":"\u26AA not due",unknown:"\u{1F7E1} cannot be told"};function Rn(e,t=!1){return e.flatMap(({role:n,statements:r,keys:o})=>[{title:`The role ${n.name}${t?` of ${n.accountId}`:""} needs these permissions, and no oth\
ers:`,policy:Sn(hn(r))},...o.length>0?[{title:pr(o),policy:Sn(hn(o))}]:[]])}function hn(e){return Qe(e.map(t=>({addTo:"",statement:t}))).map(({statement:t})=>t)}
function xn(e,t,{runner:n}){for(let{title:o,policy:i}of e)n.info(`${o}
${i}`);if(t===void 0)return;let r=e.map(({title:o,policy:i})=>`${o}

\`\`\`json
${i}
\`\`\`
`);n.summarize([t,...r].join(`
`))}function pr(e){let t=JSON.stringify(e),n=[{kind:"a secret",isUsed:t.includes('"secretsmanager.')||!t.includes('"ssm.'),shownBy:"aws secretsmanager describe-\
secret shows it as KmsKeyId"},{kind:"a parameter",isUsed:t.includes('"ssm.'),shownBy:"aws ssm describe-parameters shows it as KeyId"}].filter(({isUsed:r})=>r);return`\
Only where ${n.map(({kind:r})=>r).join(" or ")} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${n.
map(({shownBy:r})=>r).join(", ")}):`}function Sn(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}var fr=250,gr=5e3,yr=15e3,wr=3;async function vn({query:e,secret:t,current:n},r,{wait:o},{runner:i,pause:s}){let a=performance.now(),c=a,d=!1,u=0;for(let l=fr;;l=
Math.min(l*1.5,gr)){let{stages:m,description:p}=await(await r()).rotator.describe(t.arn),y=b(m,"AWSCURRENT");if(y!==void 0&&y!==n.secret.versionId)return{versionId:y,
rotation:p.rotation};let f=k(m);if(d||=f!==void 0,u=f===void 0?u+1:0,d&&u>=wr)throw dn(e);let h=performance.now()-a;if(h>=o)throw cn(e,f,o);performance.now()-c>=
yr&&(c=performance.now(),i.info(`${e.text}: waiting since ${x(h)}, ${hr(f)}`)),await s(Math.min(l,o-h))}}function hr(e){return e===void 0?"no version is AWSPEND\
ING yet":`AWSPENDING is on the version ${e}`}async function xe({query:e,secret:t},n,r,{clock:o}){let{store:i}=await r(),s=await i.get(Re(t),{versionId:n}).then(
c=>c.createdAt,c=>{if(!(c instanceof v))throw c}),a=s===void 0?0:o.now()-s.getTime();if(a>sn)throw an(e,n,a)}async function kn(e,t){let{inputs:n,services:r}=t,{runner:o,clock:i}=r,s;try{s=await e(t);for(let d of s)await Rr(d,t)}catch(d){throw d instanceof g&&await bn(void 0,
t),d}let a=s.map(d=>Sr(d,t));for(let{result:d,action:u}of a){let{text:l,decision:m}=d;m.is==="unknown"?o.warning(`${l} ${m.why}, so \`when\` cannot tell if it is \
due. It would be left alone.`):o.info(`${l} ${m.why}: ${m.is}${u===void 0?"":`, ${u}`}`)}o.info(`Dry run: nothing is rotated, ${We(a)}.`);let c=a.map(({result:d})=>d);
o.handOver({variables:new Map,outputs:ce(c,!0)}),n.jobSummary&&o.summarize(wn(a,n.trigger,i.now())),await bn(s,t)}function Sr(e,t){let{secret:n,parameter:r}=e,o=ue(
e,t);if(o.decision.is!=="due")return{result:o,action:void 0};let i=k(n.stages),s=r?.progress.kind,a={pending:i===void 0?void 0:{versionId:i,isOwn:ye(i)},functionArn:n.
functionArn,parameter:r&&{newest:r.newest,isWritten:s==="written"}};return{result:o,action:yn(a,t.inputs)}}async function Rr(e,t){let{secret:n,query:r,decision:o,
parameter:i}=e,s=k(n.stages);t.inputs.mode.kind!=="function"||i||s===void 0||o.is!=="due"||await xe(e,s,P(r,Ae(r,t),t),t.services)}async function bn(e,t){let{inputs:n,
services:r,job:o}=t,{identity:i,requests:s,region:a}=n;if(!i)return;let c=e?.map(me)??M(s,{region:a,accountId:o.accountId}).map(m=>({query:m})),d=await Promise.
all(c.map(m=>Se(m,t))),u=[i.role,...i.chain],l=[...u.slice(1).map((m,p)=>Ce(u[p]??m,m,i.tagging?.actions)),{role:Pe(i),statements:d.flatMap(({statements:m})=>m),
keys:d.flatMap(({keys:m})=>m)}];xn(Rn(l),n.jobSummary?xr(e):void 0,r)}function xr(e){return e?"Looking worked. Whether the role may write is not tried, since AW\
S answers that by writing alone.":"Looking did not work: the error says why."}function Pn(e,t,n){let r=[],o=[];t.secret.value.length===0?r.push("it is empty"):vr(e.secret.value,t.secret.value)&&r.push("it is the same value as before");for(let i of t.
values){let s=e.values.find(({name:l})=>l===i.name)?.expiry,{expiry:a,name:c}=i;if(!a){s?.firm&&o.push(`nothing tells any more when ${c} expires`);continue}let d=a.
at.getTime()<=n;if(!d&&(!s||a.at>s.at))continue;let u=d?`${c} has expired already (${a.source}, ${a.at.toISOString()})`:`${c} expires no later than before (${a.
source}, ${a.at.toISOString()})`;(a.firm?r:o).push(u)}return{faults:r,remarks:o}}function vr(e,t){return Buffer.from(e).equals(Buffer.from(t))}var br=10;async function $n(e,t,n,r,o){let i=await(await n()).store.get(Re(e.secret),{versionId:t}),{values:s,faults:a,remarks:c}=await H(e,i,o);if(s.length===0)
return{values:s,faults:a,doubts:[],remarks:c};let{type:d}=e.secret.description,u=await J(s,r,o,d);return{values:s,faults:[...a,...u.flatMap(l=>G(l,o.clock.now())??
[])],doubts:u.flatMap(({doubt:l})=>l??[]),remarks:c}}function G({refusal:e,excess:t,expiry:n,name:r},o){let i=n!==void 0&&n.at.getTime()<=o;return e??t??(i?`${r}\
 has expired (${n.source}, ${n.at.toISOString()})`:void 0)}async function H({query:e,current:t},n,r){let o;try{o=await B(n,e,r)}catch(c){if(!(c instanceof g))throw c;
return{values:[],faults:[c.message.replace(/\.$/,"")],remarks:[]}}let i=n.versionId!==t.secret.versionId,{faults:s,remarks:a}=i?Pn(t,o,r.clock.now()):{faults:[],
remarks:[]};return{values:o.values,faults:s,remarks:a}}async function J(e,t,{verifyWithService:n},r){let o=t.flatMap(i=>e.filter(({name:s})=>s===i.name).map(s=>({
verification:i,value:s})));return ut(o,br,i=>Tt(i,n,r))}var kr=le+2;async function ve(e,{mode:t,wait:n},r,o){let{query:i,secret:s}=e,a;if(t.kind==="command"){let{argv:c}=t,d=Math.min(t.timeout,n),u={SECRET_LEASE_SECRET:s.
name},l=await o.runCommand({argv:c,timeout:d,variables:u,most:kr});a=Pr(l,{secret:i.text,argv:c,timeout:d})}else if(t.kind==="generate")a=await(await r()).rotator.
randomPassword(t.password);else throw new Error("A rotation function makes its values itself.");return await o.runner.mask(vt(xt(a,{minLength:W}))),a}function Pr(e,{
secret:t,argv:n,timeout:r}){if(e.kind==="not started"&&n.length===1&&/\S\s+\S/.test(n[0]??""))throw De(t,"could not be started: no program has this name, with a\
 space in it. Each argument of `command` goes on a line of its own");if(e.kind!=="ended"||e.exitCode!==0)throw De(t,$r(e,r));let o=on(e.output);if("fault"in o)throw De(
t,o.fault);return o.value}function $r(e,t){switch(e.kind){case"ended":return`ended with exit code ${e.exitCode}`;case"signalled":return`was ended by ${e.signal}`;case"\
timed out":return`had not ended after ${x(t)}, and was ended`;case"too much":return`printed more than the ${le} bytes that a secret can have, and was ended`;case"\
not started":return`could not be started (${/^[A-Z0-9_]{1,30}$/.test(e.code)?e.code:"unknown"})`}}function De(e,t){return new g("E_COMMAND",`The command for a n\
ew value of ${e} ${t}.`,{fix:"Nothing was written, the old version is still current. Run the command by itself to see why: what it says on standard error is not\
 shown here, since that can hold the value. It runs without a shell, and has no AWS_ and ACTIONS_ variables."})}async function En(e,t,n,r){let{inputs:o,services:i,job:s}=r,{query:a}=e,{parameterRotationPolicy:c,explainParameterRotation:d}=await import("./shared-sources-parameter-store-refused-rotation.js"),
{role:u}=s.reader,l=P(a,u&&c(a,o.mode.kind,u),r),m=performance.now();try{await Er({inspected:e,parameter:t,result:n,inputs:o,services:i,getClients:l}),n.status=
"rotated"}catch(p){throw p instanceof v?d(p,a,s.reader):p}finally{n.took=performance.now()-m}}async function Er(e){let{inspected:t,parameter:n,services:r,result:o}=e,
{query:i,token:s}=t,a=await(await _(e)).history(n.name);if(j(a)!==n.newest)throw Dt(i);let c=fe(a,s);switch(c.kind){case"undone":throw D(i,String(c.version));case"\
done":return r.runner.info(`${i.text}: an earlier attempt of this run has made version ${n.newest}`),o.newVersion=String(n.newest),Ir(e);case"written":return Tr(
e,c);case"none":return In(e,n.newest)}}async function Ir(e){let{parameter:t,services:n}=e,{faults:r,doubts:o}=await _e(e,t.newest);for(let i of[...r,...o])n.runner.
warning(`${e.inspected.query.text}: ${i}.`);await Me(e,t.newest)}async function Tr(e,{before:t,isOwn:n,isBad:r}){let{inspected:o,parameter:i,services:s,result:a}=e,
{query:c}=o,{newest:d}=i,u={faults:["an earlier run found it bad"],doubts:[]};s.runner.info(`${c.text}: an earlier run wrote version ${d} and did not end: ${r?"\
it found it bad":"it is judged"}`);let{faults:l,doubts:m}=r?u:await _e(e,d);if(l.length===0){if(m.length>0)throw Wt(c,m);return a.newVersion=String(d),Le(e,d)}let p=await On(
e,{bad:d,old:t},l);if(n)throw C(c,l,{kind:"put back",now:p});return s.runner.warning(`Version ${d} of ${c.text}, which an earlier run wrote, is replaced: ${l.join(
"; ")}.`),In(e,p)}async function In(e,t){let{inspected:n,parameter:r,inputs:o,services:i,getClients:s,result:a}=e,{query:c,current:d,token:u}=n,{name:l,settings:m}=r,
p={text:c.text,field:o.field,limit:Ne(m)},y=q(d.secret.value,p,await ve(n,o,s,i));if(y==="")throw C(c,["it is empty"],{kind:"unwritten",hasField:!0});let f={...d.
secret,value:y,versionId:u,createdAt:void 0},{faults:h,doubts:R}=await Tn(e,f);if(h.length>0)throw C(c,h,{kind:"unwritten",hasField:o.field!==void 0});if(R.length>
0)throw Ct(c,R);let w=await _(e);await w.label(l,t,[Yt(u)]);let S=await w.put({name:l,value:y,from:t,settings:m});if(a.newVersion=String(S),i.runner.info(`${c.text}\
: wrote version ${S} over version ${t}`),S!==t+1)throw await Le(e,S),Lt(c,S-1,S);let $=await _e(e,S,y);if($.faults.length>0){let V=await On(e,{bad:S,old:t},$.faults);
throw C(c,$.faults,{kind:"put back",now:V})}for(let V of $.doubts)i.runner.warning(V);return Le(e,S)}async function _e(e,t,n){let{inspected:r,parameter:o,services:i,
result:s}=e,{query:a}=r,c=await(await _(e)).get(`${o.name}:${t}`),d=await Tn(e,Ve(c,a));for(let l of d.remarks)i.runner.warning(`The new value of ${a.text}: ${l}\
.`);let u=d.values.flatMap(({expiry:l})=>l?.at.getTime()??[]);return u.length>0&&(s.newExpiry=new Date(Math.min(...u))),n===void 0||n===c.value?d:{...d,faults:[
...d.faults,"what was read back is not what was written"]}}async function Tn({inspected:e,inputs:t,services:n},r){let{values:o,faults:i,remarks:s}=await H(e,r,n);
if(o.length===0)return{values:o,faults:i,doubts:[],remarks:s};let a=await J(o,t.verifications,n);return{values:o,faults:[...i,...a.flatMap(c=>G(c,n.clock.now())??
[])],doubts:a.flatMap(({doubt:c})=>c??[]),remarks:s}}async function On(e,{bad:t,old:n},r){let{inspected:o,parameter:i,services:s,result:a}=e,{query:c,current:d,
token:u}=o,{name:l,settings:m}=i,p=await _(e),y=await p.label(l,t,[Zt(u)]).then(()=>!0,f=>{if(f instanceof v)return!1;throw f});try{let f=await p.put({name:l,value:String(
d.secret.value),from:t,settings:m});return a.newVersion=String(f),s.runner.info(`${c.text}: put the value of version ${n} back, as version ${f}`),await Me(e,f),
a.status="rolled-back",f}catch(f){if(!(f instanceof v)||f.code==="ParameterVersionMismatch")throw f;let{code:h,message:R,fix:w=""}=C(c,r,{kind:"current",bad:t,old:n,
isLabelled:y});throw new g(h,R,{fix:w,cause:f})}}async function Le(e,t){let{inspected:n,parameter:r}=e;await(await _(e)).label(r.name,t,[Oe(n.token)]),await Me(
e,t)}async function Me(e,t){let{name:n}=e.parameter,r=await _(e);for(let{version:o,labels:i}of tn(await r.history(n),t))await r.unlabel(n,o,i)}async function _({
getClients:e}){return(await e()).openParameters()}function K(e,t,n){let r=`The new version of ${e.text} is bad: ${t.join("; ")}.`;return new g("E_NEW_VERSION",r,{fix:Or(e,n)})}function Or({text:e,region:t},n){switch(n.
kind){case"unwritten":return`Nothing was written, the old version is still current. Look at where the value comes from.${n.hasField?"":" It replaces the whole s\
ecret: `field` names the one field of a JSON secret that is to be replaced."}`;case"kept":return"The old version is still current; the new one was given up. Loo\
k at where the value comes from, and start a new run.";case"rolled back":return`AWSCURRENT was moved back to the version ${n.old}, which works. Look at the log \
of the rotation function before the next rotation.`;case"current":return[`THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${n.why}`,"Look at the l\
og of the rotation function. If the old version still works, this makes it current again:",`aws secretsmanager update-secret-version-stage --secret-id ${e} --re\
gion ${t} --version-stage AWSCURRENT --remove-from-version-id ${n.bad} --move-to-version-id ${n.old}`].join(`
`)}}function Ue({text:e},t){return new g("E_NEW_VERSION",`The new version of ${e} was not made current, as nobody could say that it works: ${t.join(" ")}`,{fix:"\
The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other."})}function An(e,t,{reader:n,token:r,functionArn:o}){switch(e.code?.replace(/Exception$/,"")){case"ResourceExists":return D(t,r);case"InvalidParameter":if(e.operation===
"UpdateSecretVersionStage")return F(t);break;case"InvalidRequest":if(e.says(/No Lambda rotation function/i))return we(t);break;case"EncryptionFailure":return new g(
"E_SECRET_KMS",`The new version of ${t.text} could not be encrypted: its KMS key does not work.`,{fix:"The old version is still current. Enable the key, or canc\
el its deletion.",cause:e});case"AccessDenied":if(e.says(/lambda:InvokeFunction/))return Ar(e,t,{reader:n,functionArn:o})}return ee(e,t,n)}function Ar(e,{text:t},{
reader:n,functionArn:r="*"}){let o=n.role?`the role ${n.role.name}`:"the identity that was there before this step";return new g("E_SECRET_DENIED",`The rotation \
function of ${t} may not be invoked by ${o}.`,{fix:"Whoever starts a rotation needs that permission too.",statements:[{addTo:Z(n),statement:{Effect:"Allow",Action:"\
lambda:InvokeFunction",Resource:r}}],cause:e})}async function Vn(e,t,n){let{query:r,secret:o,token:i}=e,{inputs:s,services:a}=n,{reader:c}=n.job,d={secret:o,region:r.region,mode:s.mode.kind,rollback:s.rollback},
u=P(r,c.role&&Nt(d,c.role),n),l=performance.now();try{await Nr({inspected:e,result:t,inputs:s,services:a,getClients:u}),t.status="rotated"}catch(m){if(!(m instanceof
v))throw m;let{functionArn:p}=o;throw An(m,r,{reader:c,token:i,functionArn:p})}finally{t.took=performance.now()-l}}async function Nr(e){let{inspected:t,inputs:n,
services:r,getClients:o,result:i}=e,{query:s,secret:a,current:c,token:d}=t,{stages:u,description:l}=await(await o()).rotator.describe(a.arn),m=b(u,"AWSCURRENT");
if(m!==c.secret.versionId&&m!==d){if(n.mode.kind!=="function"||m===void 0||m!==k(a.stages))throw F(s);return i.newVersion=m,i.newRotation=l.rotation,qe(e,m)}let p=de(
u,d);switch(p.kind){case"undone":throw D(s,d);case"done":return r.runner.info(`${s.text}: an earlier attempt of this run has made the version ${d} current`),i.newVersion=
d,qe(e,d);case"none":return n.mode.kind==="function"?Cr(e):je(e);case"begun":return n.mode.kind!=="function"?Wn(e,d):Nn(e,d);case"foreign":return n.mode.kind===
"function"?Nn(e,p.versionId):Vr(e,p.versionId)}}async function Vr(e,t){let{inspected:n,services:r}=e,{query:o}=n;if(!ye(t))return r.runner.info(`${o.text}: AWSP\
ENDING is on the version ${t}, which nothing will end: it is replaced`),je(e);r.runner.info(`${o.text}: an earlier run wrote the version ${t} and did not end: i\
t is judged`);let{faults:i,doubts:s}=await Fe(e,t);if(i.length>0)return r.runner.warning(`The version ${t} of ${o.text}, which an earlier run wrote, is replaced\
: ${i.join("; ")}.`),je(e);if(s.length>0)throw Ue(o,s);return Dn(e,t)}async function Cr(e){let{inspected:t,services:n,getClients:r}=e,{query:o,secret:i,token:s}=t;
try{await(await r()).rotator.rotate(i.arn,s),n.runner.info(`${o.text}: rotation started, version ${s} is to become current`)}catch(a){if(!(a instanceof v&&a.says(
/previous rotation isn.t complete/i)))throw a;n.runner.info(`${o.text}: a rotation is in progress already`)}return Cn(e)}async function Nn(e,t){let{inspected:n,
services:r,getClients:o}=e;return await xe(n,t,o,r),r.runner.info(`${n.query.text}: a rotation is in progress already, version ${t} is AWSPENDING: waiting for i\
t`),Cn(e)}async function Cn(e){let{inspected:t,services:n,getClients:r,inputs:o,result:i}=e,s=performance.now(),{versionId:a,rotation:c}=await vn(t,r,o,n);return i.
newVersion=a,i.newRotation=c,n.runner.info(`${t.query.text}: version ${a} is current after ${x(performance.now()-s)}`),qe(e,a)}async function qe(e,t){let n=await Fe(
e,t);if(n.faults.length===0){for(let r of n.doubts)e.services.runner.warning(r);return}throw await Wr(e,t,n.faults)}async function Fe({inspected:e,getClients:t,
inputs:n,services:r,result:o},i){let{query:s}=e,a=await $n(e,i,t,n.verifications,r);for(let d of a.remarks)r.runner.warning(`The new version of ${s.text}: ${d}.`);
let c=a.values.flatMap(({expiry:d})=>d?.at.getTime()??[]);return c.length>0&&(o.newExpiry=new Date(Math.min(...c))),a}async function Wr(e,t,n){let{inspected:r,inputs:o,
services:i,getClients:s,result:a}=e,{query:c,secret:d,current:u}=r,l=u.secret.versionId,m=w=>K(c,n,{kind:"current",old:l,bad:t,why:w});if(!o.rollback)return m("\
`rollback` was not asked for.");if(l===t)return m("The version before it is not known to this attempt.");let{type:p}=d.description,y=await J(u.values,o.verifications,
i,p),f=i.clock.now(),h=y.flatMap(w=>G(w,f)??w.doubt??[]).join("; ");if(y.length===0||h!=="")return m(`It was not rolled back, as the old version does not prove \
to work: ${h||"no line of `verify` is for it"}.`);await Ln(e,{from:t,to:l}),a.status="rolled-back";let{rotator:R}=await s();return k((await R.describe(d.arn)).stages)===
t&&await R.dropPending(d.arn,t),K(c,n,{kind:"rolled back",old:l})}async function je(e){let{inspected:t,inputs:n,services:r,getClients:o}=e,{query:i,secret:s,current:a,
token:c}=t,d={text:i.text,field:n.field},u=q(a.secret.value,d,await ve(t,n,o,r));return await Dr(e,u),await(await o()).rotator.putPending(s.arn,c,u),r.runner.info(
`${i.text}: wrote version ${c} under AWSPENDING`),Wn(e,c)}async function Dr({inspected:e,inputs:t,services:n},r){let{query:o,current:i,token:s}=e,a={...i.secret,
value:r,versionId:s,createdAt:void 0},{faults:c}=await H(e,a,n);if(c.length>0)throw K(o,c,{kind:"unwritten",hasField:t.field!==void 0})}async function Wn(e,t){let{
inspected:n,getClients:r}=e,{query:o,secret:i}=n,{faults:s,doubts:a}=await Fe(e,t);if(s.length>0)throw await(await r()).rotator.dropPending(i.arn,t),K(o,s,{kind:"\
kept"});if(a.length>0)throw Ue(o,a);return Dn(e,t)}async function Dn(e,t){let{inspected:n,getClients:r,result:o}=e,{query:i,secret:s,current:a}=n;try{await Ln(e,
{from:a.secret.versionId,to:t})}catch(c){if(!(c instanceof v))throw c;let{rotator:d}=await r(),{stages:u}=await d.describe(s.arn);throw b(u,"AWSCURRENT")===a.secret.
versionId?c:(k(u)===t&&await d.dropPending(s.arn,t),F(i))}o.newVersion=t}async function Ln({inspected:{secret:e,query:t},getClients:n,services:r},o){let{rotator:i}=await n();
try{await i.makeCurrent(e.arn,o)}catch(s){if(!(s instanceof v))throw s;let{stages:a}=await i.describe(e.arn);if(b(a,"AWSCURRENT")!==o.to)throw s}r.runner.info(`${t.
text}: AWSCURRENT moved from ${o.from} to ${o.to}`)}async function Mn(e,t){let{runner:n,provider:r,origin:o}=t;lt(n.environment);for(let s of e.warnings)n.warning(s);if(e.identity&&!r.isAvailable)throw Pt(o,{maySkip:!1});
let i=await St({...e,regions:[e.region]},t);n.info(Lr(i)),e.maskAccountId&&i.accountId&&await n.mask([i.accountId]),await Rt(i,_r({job:i,inputs:e,services:t}))}
function Lr(e){return e.kind==="ambient"?e.description:`${e.reader.role.name}: sessions of 15 min for one secret each, never exported`}async function _r(e){let{
inputs:t,services:n}=e;if(t.dryRun)return kn(_n,e);let r=await _n(e),o=r.map(s=>ue(s,e)),i=r.filter(s=>jr(s,n));try{for(let[s,a]of i.entries()){let c=o[r.indexOf(
a)];c&&await Fr(a,c,[a,...i.slice(s+1)],e)}}finally{Br(o,t,n)}}var Mr=["E_INPUT","E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","\
E_SECRET_KMS","E_BINARY","E_NOT_JSON","E_NOTHING_SELECTED","E_NO_ROTATION","E_NEW_VERSION"];async function _n(e){let{job:t,inputs:n}=e,r=M(n.requests,{region:n.
region,accountId:t.accountId}),o=[],i=[];for(let c of r){let d=c.reference.source==="parameter-store"?gn:fn;try{o.push(await d(c,e))}catch(u){if(!(u instanceof g&&
Mr.includes(u.code)))throw u;i.push({error:u,requests:[...c.requests]})}}let[s,...a]=i;if(s)throw a.length===0?s.error:kt(i);return Ur(o),await qr(n,o),o}function Ur(e){
for(let{query:t,secret:n}of e){let r=e.filter(i=>i.secret.arn===n.arn);if(r.length<2)continue;let o=r.flatMap(i=>i.query.requests);throw new g("E_REQUEST",`${Ze(
...o)} mean the same secret, ${t.text}.`,{fix:"Nothing was changed. Write it the same way in each line."})}}async function qr({verifications:e},t){let r=(await yt(
t.flatMap(({current:i})=>i.values),process.platform)).map(({name:i})=>i),o=e.find(({name:i})=>!r.includes(i));if(o)throw new g("E_INPUT",`Line ${o.line} of veri\
fy names ${o.name}, which \`secrets\` does not.`,{fix:`Nothing was changed. There are: ${Q(r)}.`})}function jr({query:e,decision:t,isBegun:n},{runner:r}){let{is:o,
why:i}=t;return n?(r.info(`${e.text}: an earlier attempt of this run has begun to rotate it`),!0):(o==="unknown"?r.warning(`${e.text} ${i}, so \`when\` cannot tel\
l if it is due. It was left alone.`):r.info(`${e.text} ${i}: ${o}`),o==="due")}async function Fr(e,t,n,r){t.status="failed";let{parameter:o,query:i,secret:s}=e,
{runner:a,clock:c}=r.services;try{o?await En(e,o,t,r):await Vn(e,t,r)}catch(R){R instanceof g&&(t.failure=`${R.code}: ${R.message.split(`
`)[0]}`);let[w,...S]=n.map(me);throw w?await L(R,[w,...S],r):R}t.next=ie(r.inputs.trigger,{createdAt:new Date(c.now()),expiry:t.newExpiry&&{at:t.newExpiry,source:"",
firm:!0},rotation:t.newRotation});let{oldAge:d,oldVersion:u,newVersion:l,took:m}=t,p=d===void 0?"":`, which was ${x(d)} old`;a.info(`${i.text}: rotated in ${x(m)}\
, from version ${u}${p}, to ${l}`);let{trigger:y}=r.inputs,f=s.description.expiry;f&&y.kind==="expiring-within"&&f.at.getTime()-c.now()<=y.span&&a.warning(`The \
policy Expiration of ${i.text} still has AWS delete it at ${f.at.toISOString()}. Unless that is set anew, the next run rotates it again.`);let h=Y(s.description);
y.kind==="expiring-within"&&h&&h.at.getTime()-c.now()<=y.span&&a.warning(`The tag expires-at of ${i.text} said ${h.at.toISOString()} before. Unless its rotation\
 sets the tag, set it anew, or the next run rotates it again.`)}function Br(e,{jobSummary:t,trigger:n},{runner:r,clock:o}){r.handOver({variables:new Map,outputs:ce(
e)}),t&&r.summarize(Xt(e,n,o.now()))}await Xe(async e=>{let{environment:t}=e,n=await Ye(ze,c=>At(c,t)),r=new He(t.RUNNER_TEMP),o=new Ge,i=await $t(n,{runner:e,directory:r,clock:o}),{aws:s,attempts:a}=i;
try{await Mn(n,{...i,openRotator:Gt({...s,endpoint:s.secretsManagerEndpoint},a.full),runCommand:Bt(t),pause:Mt})}finally{i.close()}});
