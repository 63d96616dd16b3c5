const require=process.getBuiltinModule;
import{a as dt}from"./shared-adapters-program-call.js";import{a as V,b as lt,c as pt,d as mt,e as ft}from"./shared-domain-rotation-failed-parameter.js";import{b as Ke}from"./shared-domain-expiry-expiry-advice.js";
import{a as at,b as ct,e as Q}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-refusals-explanation.js";import"./shared-domain-requests-verification.js";import{a as it,b as st}from"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import{b as We,c as De,e as Le,f as _e,g as k,h as P,i as $,j as Ue,l as Me,o as Fe}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";
import"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-use-cases-warnings.js";import"./shared-domain-refusals-denial.js";import{a as Be,l as ze,m as Xe,
n as Ze,t as et,v as tt}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{a as ke}from"./shared-adapters-clock.js";import{c as rt,f as nt,
g as ot}from"./shared-adapters-aws-config.js";import{a as Je}from"./shared-domain-masks-looks-secret.js";import{a as ut}from"./shared-inputs-password-options.js";import"./shared-domain-expiry-spelled-dates.js";
import"./shared-inputs-line-roles.js";import{a as H,b as de,e as Ie,f as Te}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";
import{E as K,G as Qe,J as Ye,q as je,r as qe,t as He}from"./shared-domain-in-parallel.js";import{f as Ge}from"./shared-domain-trusted-address.js";import"./shared-domain-policies-partition.js";
import{b as J}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-jmespath.js";import{a as Ve}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";
import{b as ue,d as B,e as Ne,f as Oe}from"./shared-domain-values-json.js";import"./shared-domain-rotation-rotation.js";import{a as Ae,b as Ce}from"./shared-domain-requests-request.js";import{
a as v}from"./shared-domain-failure.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-requests-role.js";import{a as S,b as T}from"./shared-domain-span.js";
import{e as Pe}from"./shared-adapters-job-lock.js";import{b as $e,c as Ee}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";
import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as g}from"./shared-domain-error.js";import"./shared-runtime.js";var sr=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),
get:(r,n)=>t()[n]})};var gt=sr("setTimeout");var yt=e=>{let t=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var wt=yt("spawn");var ht=yt("spawnSync");var ar=/^(ACTIONS_|AWS_|INPUT_|STATE_)/i;function xt(e){let t=Object.fromEntries(Object.entries(e).filter(([r])=>!ar.test(r)));return r=>{cr(e);let{platform:n}=process,
o=new Map(Object.entries(r.variables));return dr(r,$e(Ee(t,o,n),n))}}function cr({NODE_DEBUG:e=""}){if(/child_process|\*/i.test(e))throw new g("E_COMMAND","NODE\
_DEBUG prints the environment of the command, with the value in it.",{fix:"Nothing was changed. Take child_process and `*` out of NODE_DEBUG in this step."})}async function dr({
argv:e,timeout:t,most:r},n){let o=dt(e,n);if(typeof o=="string")return{kind:"not started",code:pr[o]};let{command:i,words:s,windowsVerbatimArguments:a}=o,c=process.
platform!=="win32",u=wt(i,s,{env:n,detached:c,stdio:[...["ignore","pipe","ignore"]],windowsVerbatimArguments:a}),l=()=>{u.pid!==void 0&&lr(u.pid,u.exitCode!==null)};
return new Promise(p=>{let m=[],f=0,y=w=>{clearTimeout(x),R(),l(),u.stdout.destroy(),p(w)},R=ur(l),x=setTimeout(()=>y({kind:"timed out"}),t);u.stdout.on("data",
w=>{m.push(w),f+=w.length,f>r&&y({kind:"too much"})}),u.on("error",w=>y({kind:"not started",code:w.code??""})),u.on("close",(w,h)=>y(h===null?{kind:"ended",exitCode:w??
-1,output:Buffer.concat(m)}:{kind:"signalled",signal:h}))})}var St=["SIGINT","SIGTERM","SIGHUP"];function ur(e){let t=n=>{e(),r(),process.kill(process.pid,n)},r=()=>{
for(let n of St)process.off(n,t)};for(let n of St)process.on(n,t);return r}function lr(e,t){if(process.platform==="win32"){t||ht("taskkill",["/t","/f","/pid",String(
e)],{stdio:"ignore"});return}try{process.kill(-e,"SIGKILL")}catch{}}var pr={"not found":"ENOENT","not executable":"ENOEXEC","line break for a batch file":"EINVA\
L"};var z=class extends k(P,$,"GetRandomPassword",We){};var X=class extends k(P,$,"PutSecretValue",De){};var Y=class extends k(P,$,"RotateSecret",Le){};var D=class extends k(P,$,"UpdateSecretVersionStage",_e){};function vt(e,t){return(r,n)=>new le(new Me(r,n,e,t))}var le=class{#e;constructor(t){this.#e=t}async describe(t){let r=new Ue({SecretId:t});return this.#e.run("\
DescribeSecret",(n,o)=>n.send(r,o),mr)}async rotate(t,r){let n=new Y({SecretId:t,ClientRequestToken:r});await this.#e.run("RotateSecret",(o,i)=>o.send(n,i),Z)}async randomPassword(t){
let r=new z({PasswordLength:t.length,...t.excludeCharacters!==""&&{ExcludeCharacters:t.excludeCharacters},ExcludeNumbers:t.excludeNumbers,ExcludePunctuation:t.excludePunctuation,
ExcludeUppercase:t.excludeUppercase,ExcludeLowercase:t.excludeLowercase,IncludeSpace:t.includeSpace,RequireEachIncludedType:t.requireEachType});return this.#e.run(
"GetRandomPassword",(n,o)=>n.send(r,o),({RandomPassword:n})=>n?.length===t.length?n:void 0)}async putPending(t,r,n){let o=new X({SecretId:t,ClientRequestToken:r,
SecretString:n,VersionStages:["AWSPENDING"]});await this.#e.run("PutSecretValue",(i,s)=>i.send(o,s),Z)}async makeCurrent(t,{from:r,to:n}){let o=new D({SecretId:t,
VersionStage:"AWSCURRENT",RemoveFromVersionId:r,MoveToVersionId:n});await this.#e.run("UpdateSecretVersionStage",(i,s)=>i.send(o,s),Z)}async dropPending(t,r){let n=new D(
{SecretId:t,VersionStage:"AWSPENDING",RemoveFromVersionId:r});await this.#e.run("UpdateSecretVersionStage",(o,i)=>o.send(n,i),Z)}};function mr(e){let{ARN:t,Name:r}=e;
if(!(!t||!r))return{arn:t,name:r,isRotating:e.RotationEnabled===!0,functionArn:e.RotationLambdaARN||void 0,description:{...at((e.Tags??[]).map(({Key:n="",Value:o=""})=>[
n,o])),rotation:Fe(e),type:e.Type},stages:new Map(Object.entries(e.VersionIdsToStages??{}))}}function Z(e){return e}var pe=["unchanged","rotated","rolled-back","failed"];function Rt(e){let t=e.filter(({newVersion:n})=>n!==void 0),r=Math.max(...e.map(({status:n})=>pe.indexOf(n)));
return new Map([["status",pe[r]??"unchanged"],["rotated",t.filter(({status:n})=>n==="rotated").map(({text:n})=>n).join(",")],["old-version",t.map(({oldVersion:n})=>n).
join(",")],["new-version",t.map(({newVersion:n})=>n).join(",")],["seconds",String(Math.round(e.reduce((n,{took:o})=>n+o,0)/1e3))]])}var fr={unchanged:"\u26AA not due",
rotated:"\u{1F7E2} rotated","rolled-back":"\u{1F7E1} rolled back",failed:"\u{1F534} failed"};function bt(e,t){return[`### \u{1F504} ${gr(e)}`,"","| Secret | Sta\
te | Expires | Versions |","| --- | --- | --- | --- |",...e.map(r=>yr(r,t)),"",`<sub>${new Date(t).toISOString()}. No value is in this table.</sub>`].join(`
`)}function gr(e){let t=pe.filter(r=>r!=="unchanged").map(r=>[r,e.filter(n=>n.status===r).length]).filter(([,r])=>r>0);return t.length===0?e.length===1?"The sec\
ret was not due":"No secret was due":t.map(([r,n],o)=>`${n}${o===0?` ${n===1?"secret":"secrets"}`:""} ${r.replace("-"," ")}`).join(", ")}function yr(e,t){let{text:r,
status:n,why:o,oldVersion:i,oldAge:s,newVersion:a,newExpiry:c,took:d}=e,u=s===void 0?"":`, ${S(s)} old`,l=a===void 0?"":` \u2192 ${H(a.slice(0,8))}`,p=n==="unch\
anged"?"":` in ${S(d)}`;return`| ${[H(r),`${fr[n]}${p}<br><sub>${de(o)}</sub>`,c===void 0?"":de(T(c,t)),`${H(i.slice(0,8))}${u}${l}`].join(" | ")} |`}function b(e,t){return[...e].find(([,r])=>r.includes(t))?.[0]}function A(e){let t=b(e,"AWSPENDING");return t===b(e,"AWSCURRENT")?void 0:t}function ee(e,t){if(b(
e,"AWSCURRENT")===t)return{kind:"done"};let r=A(e);return r===t?{kind:"begun"}:r!==void 0?{kind:"foreign",versionId:r}:{kind:e.has(t)?"undone":"none"}}var te=65536;function re(e,t,r){L(e,t,"");let o=r==="generate"&&t.field===void 0&&typeof e=="string"?ue(e):void 0;if(B(o))throw new g("E_INPUT",`The value of ${t.
text} is a JSON object, which a random text would replace as a whole.`,{fix:"Nothing was changed. Name the field that is to be replaced in the input `field`, fo\
r example `field: password`."})}function L(e,{text:t,field:r,limit:n={bytes:te,service:"Secrets Manager"}},o){if(typeof e!="string")throw new g("E_BINARY",`The \
value of ${t} is binary, and a new one would be text.`,{fix:"Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), \
or rotate it by a function of its own."});let i=r?Ne(hr(wr(e,t),r,t,o)):o,s=Buffer.byteLength(i);if(s<=n.bytes)return i;throw new g("E_NEW_VERSION",`The new val\
ue of ${t} would have ${s} bytes, and ${n.service} takes ${n.bytes}.`,{fix:"Nothing was changed. Make it shorter, or keep large parts elsewhere."})}function wr(e,t){
let r=ue(e);if(B(r)||Array.isArray(r))return r;throw new g("E_NOT_JSON",`The value of ${t} is no JSON object, which \`field\` needs.`,{fix:"Nothing was changed.\
 Leave `field` out to replace the whole value."})}function hr(e,t,r,n){if(typeof Oe(e,t)=="string")return me(e,t,n);throw new g("E_NOTHING_SELECTED",`The value \
of ${r} has no text at the field ${t.join(".")}.`,{fix:"Nothing was changed. Check `field` against the secret: only a text that is there is replaced."})}function me(e,[
t,...r],n){return t===void 0?n:Array.isArray(e)?e.map((o,i)=>i===t?me(o,r,n):o):B(e)?Object.fromEntries(Object.entries(e).map(([o,i])=>[o,o===t?me(i,r,n):i])):e}var Pt=e=>`secret-lease-begun-${e}`,fe=e=>`secret-lease-done-${e}`,$t=/^secret-lease-(begun|done)-(.+)$/;function _(e){return Math.max(0,...e.map(({version:t})=>t))}
function ne(e,t){let r=_(e),n=e.find(({labels:a})=>a.includes(fe(t)));if(n)return n.version===r?{kind:"done"}:{kind:"undone",version:n.version};let o=new Set(e.
flatMap(({labels:a})=>kt(a,"done"))),i=e.find(({version:a})=>a===r-1),s=kt(i?.labels??[],"begun").filter(a=>!o.has(a));return!i||s.length===0?{kind:"none"}:{kind:"\
written",before:i.version,isOwn:s.includes(t)}}function kt(e,t){return e.flatMap(r=>{let[,n,o]=$t.exec(r)??[];return n===t&&o!==void 0?[o]:[]})}function Et(e,t){
return e.filter(({version:r})=>r!==t).map(({version:r,labels:n})=>({version:r,labels:n.filter(o=>$t.test(o))})).filter(({labels:r})=>r.length>0)}function It({tier:e}){
return e==="Advanced"?8192:4096}var Sr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Tt=Sr("createHash");function oe({GITHUB_REPOSITORY:e,GITHUB_RUN_ID:t,GITHUB_JOB:r,GITHUB_ACTION:n},o){let i=[e,t,r,n,o];return Tt("sha256").update(JSON.stringify(i)).digest("hex").
replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,"$1-$2-8$3-a$4-$5")}function Vt(e){return/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(e)}function ie(e,t,r){switch(e.kind){case"always":return{is:"due",why:"is rotated whenever this runs"};case"due":return xr(t,r);case"expiring-within":return vr(t,e.
span,r);case"older-than":return Rr(t,e.span,r)}}function xr({rotation:e},t){if(!e)return{is:"unknown",why:"has no date of its next rotation"};let{nextAt:r,windowFrom:n}=e;
return r.getTime()<=t?{is:"due",why:`was to be rotated ${T(r,t)}`}:n.getTime()<=t?{is:"due",why:`is in the window of its rotation, which ends ${T(r,t)}`}:{is:"n\
ot due",why:`is to be rotated ${T(n,t)} or later`}}function vr({expiry:e},t,r){if(!e)return{is:"unknown",why:"does not tell when it expires"};let n=e.at.getTime()<=
r;return{is:e.at.getTime()-r<=t?"due":"not due",why:`${n?"expired":"expires"} ${T(e.at,r)} (${e.source})`}}function Rr({createdAt:e},t,r){if(!e)return{is:"unkno\
wn",why:"does not tell how old it is"};let n=r-e.getTime();return{is:n>=t?"due":"not due",why:`is ${S(n)} old`}}var C=4;function At(e){let t;try{t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return{fault:"printed bytes that are no UTF-8 text"}}let r=t.
replace(/\r?\n$/,"");return r.trim()===""?{fault:"printed nothing"}:r.includes("\0")?{fault:"printed a NUL, which no variable and no form can carry"}:Je(r,C)?{value:r}:
{fault:`printed what cannot be masked in logs: it is shorter than ${C} characters, or a plain word or sign`}}var Ct=36e5;function Nt(e,t,r){return new g("E_ROTATION",`A rotation of ${e.text} was begun ${S(r)} ago and has not ended: AWSPENDING is stuck on the version ${t}\
.`,{fix:`No rotation was started. ${Lt(e,t)}`})}function Ot(e,t,r){let n=t===void 0?"no version is AWSPENDING":`AWSPENDING is on the version ${t}`;return new g(
"E_ROTATION",`The rotation of ${e.text} has not ended within ${S(r)} (\`wait\`); ${n}, and the old version is still current.`,{fix:`Look at the log of its rotat\
ion function. AWS may try again by itself. ${t===void 0?"":Lt(e,t)}`.trim()})}function Wt({text:e}){return new g("E_ROTATION",`The rotation of ${e} was given up\
: AWSPENDING is gone, and the old version is still current.`,{fix:"Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and r\
un this again."})}function N({text:e},t){return new g("E_ROTATION",`This run has made the version ${t} of ${e} in an earlier attempt, and that is not current an\
y more.`,{fix:"Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run."})}function U({text:e}){return new g("E_ROT\
ATION",`AWSCURRENT of ${e} was moved by somebody else while this step was at work.`,{fix:"The version that they chose is current and was left alone. Let one wor\
kflow at a time rotate a secret, with `concurrency`."})}function se({text:e,region:t}){return new g("E_NO_ROTATION",`The secret ${e} has no rotation that is swi\
tched on.`,{fix:`Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${e} --region ${t} --rotation-lambda-arn ARN), or give \`genera\
te\` or \`command\`, which need none.`})}function Dt({text:e,region:t}){return new g("E_NO_ROTATION",`The secret ${e} has a rotation of its own.`,{fix:`Nothing \
was changed. Leave \`generate\` and \`command\` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager ca\
ncel-rotate-secret --secret-id ${e} --region ${t}).`})}function Lt({text:e,region:t},r){return`If nothing is at work on it any more, take the label away and run\
 this again:
aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-stage AWSPENDING --remove-from-version-id ${r}`}var br=12e4;function E(e,t,{job:r,inputs:n,services:o}){let{clock:i,openClient:s,openRotator:a}=o,{region:c}=e,d=async p=>({store:await s(je,{region:c,keys:p,retryBudget:"\
full"}),rotator:a(c,p),openParameters:async()=>{let{parameterRotatorClient:m}=await import("./shared-sources-parameter-store-refused-parameter.js");return s(m,{region:c,keys:p,retryBudget:"\
full"})}});if(r.kind==="ambient"){let p=d(void 0);return async()=>p}let u,l=0;return async()=>{if(u&&l-i.now()>br)return u;let p=await kr(e,t,r,n.region,o);return l=
p.expiration.getTime(),u=await d(p),u}}async function kr(e,t,{identity:r,token:n},o,{runner:i,sts:s}){let a=r.policy.kind==="scoped"&&t!==void 0,c=new Ze({identity:a?
{...r,policy:{kind:"given",policy:t}}:r,token:n,runner:i,sts:s(o,"full")}),[d]=await c.open({region:e.region,queries:[e]});if(await n.verified(),!d?.keys)throw new Error(
"A plan has a session.");return d.keys}async function _t(e,t){let{inputs:r,services:n}=t,{runner:o,clock:i}=n,{reader:s}=t.job,a={...e,described:!0},c=s.role&&Ye({region:e.region,queries:[a]},s.role),
d=E(a,c,t);try{let{store:u,rotator:l}=await d(),[p,m]=await Promise.all([l.describe(Ae(e.reference)),u.get(e.reference,{})]);Pr(p,m,e,r);let f=await M(m,e,n),y=oe(
o.environment,p.arn),R=K(p.description),x=J([...f.values.flatMap(h=>h.expiry??[]),...R?[R]:[]]),w={createdAt:m.createdAt,expiry:x,rotation:p.description.rotation};
return{query:e,secret:p,current:f,token:y,decision:ie(r.trigger,w,i.now()),isBegun:["begun","done"].includes(ee(p.stages,y).kind)}}catch(u){throw u instanceof v?
Q(u,e,s):u}}function Pr({isRotating:e},{value:t},r,{mode:n,field:o}){if(n.kind==="function"){if(!e)throw se(r);return}if(e)throw Dt(r);re(t,{text:r.text,field:o},
n.kind)}async function M(e,{requests:t},{runner:r,clock:n}){let o=[];for(let s of t)o.push(...await ze(s,e));await r.mask(ot(o,C));let i={minRemaining:0,warnRemaining:0,
maxAge:void 0,isRequired:!1};return{secret:e,values:await Ke(o,n.now(),i)}}function ae({arn:e}){return Ge(e)}async function Ut(e,t){let{inputs:r,services:n,job:o}=t,{runner:i,clock:s}=n,{parameterRotationPolicy:a,explainParameterRotation:c}=await import("./shared-sources-parameter-store-refused-parameter.js"),
{reader:d}=o,u=d.role&&a(e,"look",d.role);try{let{openParameters:l}=await E(e,u,t)(),p=await l(),{parameterId:m}=await import("./shared-sources-parameter-store-reference-exports.js"),f=await p.
get(m(e.reference)),y=await p.history(f.name),R=oe(i.environment,f.arn),x=ne(y,R),w=y.at(-1);if(!w)throw new v("GetParameterHistory",{kind:"garbage"});let h=x.kind===
"written"?await p.get(`${f.name}:${x.before}`):f,I=await M(ye(h,e),e,n);$r(h,w.settings,e,t);let W=J([...I.values.flatMap(ir=>ir.expiry??[]),...w.description.expiry?
[w.description.expiry]:[]]),or={createdAt:f.modifiedAt,expiry:W,rotation:void 0};return{query:e,secret:{arn:f.arn,name:f.name,isRotating:!1,functionArn:void 0,description:w.
description,stages:new Map},current:I,token:R,decision:ie(r.trigger,or,s.now()),isBegun:x.kind==="written"||x.kind==="done",parameter:{name:f.name,newest:_(y),settings:w.
settings,progress:x}}}catch(l){throw l instanceof v?c(l,e,d):l}}function $r({value:e},t,{text:r},{inputs:{mode:n,field:o}}){if(n.kind==="function")throw new Error(
"The inputs refuse it.");if(n.kind==="generate"&&t.type==="StringList")throw new g("E_INPUT",`The parameter ${r} is a StringList, which a random text would repl\
ace as a whole.`,{fix:"Nothing was changed. Give `command`, which prints the whole list, or keep the secret in a parameter of its own."});re(e,{text:r,field:o,limit:ge(
t)},n.kind)}function ge(e){return{bytes:It(e),service:`Parameter Store's ${e.tier??"Standard"} tier`}}function ye({arn:e,name:t,version:r,value:n,modifiedAt:o},i){
let{reference:s}=i;return{arn:e,name:"name"in s?s.name:t.replace(/^\//,""),versionId:String(r),stages:[],createdAt:o,value:n}}function Mt(e,t,r){let n=[],o=[];t.secret.value.length===0?n.push("it is empty"):Er(e.secret.value,t.secret.value)&&n.push("it is the same value as before");for(let i of t.
values){let s=e.values.find(({name:l})=>l===i.name)?.expiry,{expiry:a,name:c}=i;if(!a){s?.firm&&o.push(`nothing tells any more when ${c} expires`);continue}let d=a.
at.getTime()<=r;if(!d&&(!s||a.at>s.at))continue;let u=d?`${c} has expired already (${a.source}, ${a.at.toISOString()})`:`${c} expires no later than before (${a.
source}, ${a.at.toISOString()})`;(a.firm?n:o).push(u)}return{faults:n,remarks:o}}function Er(e,t){return Buffer.from(e).equals(Buffer.from(t))}var Ir=10;async function Ft(e,t,r,n,o){let i=await(await r()).store.get(ae(e.secret),{versionId:t}),{values:s,faults:a,remarks:c}=await j(e,i,o);if(s.length===0)
return{values:s,faults:a,doubts:[],remarks:c};let{type:d}=e.secret.description,u=await q(s,n,o,d);return{values:s,faults:[...a,...u.flatMap(l=>F(l,o.clock.now())??
[])],doubts:u.flatMap(({doubt:l})=>l??[]),remarks:c}}function F({refusal:e,excess:t,expiry:r,name:n},o){let i=r!==void 0&&r.at.getTime()<=o;return e??t??(i?`${n}\
 has expired (${r.source}, ${r.at.toISOString()})`:void 0)}async function j({query:e,current:t},r,n){let o;try{o=await M(r,e,n)}catch(c){if(!(c instanceof g))throw c;
return{values:[],faults:[c.message.replace(/\.$/,"")],remarks:[]}}let i=r.versionId!==t.secret.versionId,{faults:s,remarks:a}=i?Mt(t,o,n.clock.now()):{faults:[],
remarks:[]};return{values:o.values,faults:s,remarks:a}}async function q(e,t,{verifyWithService:r},n){let o=t.flatMap(i=>e.filter(({name:s})=>s===i.name).map(s=>({
verification:i,value:s})));return qe(o,Ir,i=>ct(i,r,n))}var Tr=te+2;async function ce(e,{mode:t,wait:r},n,o){let{query:i,secret:s}=e,a;if(t.kind==="command"){let{argv:c}=t,d=Math.min(t.timeout,r),u={SECRET_LEASE_SECRET:s.
name},l=await o.runCommand({argv:c,timeout:d,variables:u,most:Tr});a=Vr(l,{secret:i.text,argv:c,timeout:d})}else if(t.kind==="generate")a=await(await n()).rotator.
randomPassword(t.password);else throw new Error("A rotation function makes its values itself.");return await o.runner.mask(nt(rt(a,{minLength:C}))),a}function Vr(e,{
secret:t,argv:r,timeout:n}){if(e.kind==="not started"&&r.length===1&&/\S\s+\S/.test(r[0]??""))throw we(t,"could not be started: no program has this name, with a\
 space in it. Each argument of `command` goes on a line of its own");if(e.kind!=="ended"||e.exitCode!==0)throw we(t,Ar(e,n));let o=At(e.output);if("fault"in o)throw we(
t,o.fault);return o.value}function Ar(e,t){switch(e.kind){case"ended":return`ended with exit code ${e.exitCode}`;case"signalled":return`was ended by ${e.signal}`;case"\
timed out":return`had not ended after ${S(t)}, and was ended`;case"too much":return`printed more than the ${te} bytes that a secret can have, and was ended`;case"\
not started":return`could not be started (${/^[A-Z0-9_]{1,30}$/.test(e.code)?e.code:"unknown"})`}}function we(e,t){return new g("E_COMMAND",`The command for a n\
ew value of ${e} ${t}.`,{fix:"Nothing was written, the old version is still current. Run the command by itself to see why: what it says on standard error is not\
 shown here, since that can hold the value. It runs without a shell, and has no AWS_ and ACTIONS_ variables."})}async function jt(e,t,r,n){let{inputs:o,services:i,job:s}=n,{query:a}=e,{parameterRotationPolicy:c,explainParameterRotation:d}=await import("./shared-sources-parameter-store-refused-parameter.js"),
{role:u}=s.reader,l=E(a,u&&c(a,o.mode.kind,u),n),p=performance.now();try{await Cr({inspected:e,parameter:t,result:r,inputs:o,services:i,getClients:l}),r.status=
"rotated"}catch(m){throw m instanceof v?d(m,a,s.reader):m}finally{r.took=performance.now()-p}}async function Cr(e){let{inspected:t,parameter:r,services:n,result:o}=e,
{query:i,token:s}=t,a=await(await O(e)).history(r.name);if(_(a)!==r.newest)throw mt(i);let c=ne(a,s);switch(c.kind){case"undone":throw N(i,String(c.version));case"\
done":return n.runner.info(`${i.text}: an earlier attempt of this run has made version ${r.newest}`),o.newVersion=String(r.newest),Nr(e);case"written":return Or(
e,c);case"none":return qt(e,r.newest)}}async function Nr(e){let{parameter:t,services:r}=e,{faults:n,doubts:o}=await Se(e,t.newest);for(let i of[...n,...o])r.runner.
warning(`${e.inspected.query.text}: ${i}.`);await xe(e,t.newest)}async function Or(e,{before:t,isOwn:r}){let{inspected:n,parameter:o,services:i,result:s}=e,{query:a}=n,
{newest:c}=o;i.runner.info(`${a.text}: an earlier run wrote version ${c} and did not end: it is judged`);let{faults:d,doubts:u}=await Se(e,c);if(d.length===0){if(u.
length>0)throw pt(a,u);return s.newVersion=String(c),he(e,c)}let l=await Ht(e,{bad:c,old:t},d);if(r)throw V(a,d,{kind:"put back",now:l});return i.runner.warning(
`Version ${c} of ${a.text}, which an earlier run wrote, is replaced: ${d.join("; ")}.`),qt(e,l)}async function qt(e,t){let{inspected:r,parameter:n,inputs:o,services:i,
getClients:s,result:a}=e,{query:c,current:d,token:u}=r,{name:l,settings:p}=n,m={text:c.text,field:o.field,limit:ge(p)},f=L(d.secret.value,m,await ce(r,o,s,i));if(f===
"")throw V(c,["it is empty"],{kind:"unwritten",hasField:!0});let y={...d.secret,value:f,versionId:u,createdAt:void 0},{faults:R,doubts:x}=await Gt(e,y);if(R.length>
0)throw V(c,R,{kind:"unwritten",hasField:o.field!==void 0});if(x.length>0)throw lt(c,x);let w=await O(e);await w.label(l,t,[Pt(u)]);let h=await w.put({name:l,value:f,
from:t,settings:p});if(a.newVersion=String(h),i.runner.info(`${c.text}: wrote version ${h} over version ${t}`),h!==t+1)throw await he(e,h),ft(c,h-1,h);let I=await Se(
e,h,f);if(I.faults.length>0){let W=await Ht(e,{bad:h,old:t},I.faults);throw V(c,I.faults,{kind:"put back",now:W})}for(let W of I.doubts)i.runner.warning(W);return he(
e,h)}async function Se(e,t,r){let{inspected:n,parameter:o,services:i,result:s}=e,{query:a}=n,c=await(await O(e)).get(`${o.name}:${t}`),d=await Gt(e,ye(c,a));for(let l of d.
remarks)i.runner.warning(`The new value of ${a.text}: ${l}.`);let u=d.values.flatMap(({expiry:l})=>l?.at.getTime()??[]);return u.length>0&&(s.newExpiry=new Date(
Math.min(...u))),r===void 0||r===c.value?d:{...d,faults:[...d.faults,"what was read back is not what was written"]}}async function Gt({inspected:e,inputs:t,services:r},n){
let{values:o,faults:i,remarks:s}=await j(e,n,r);if(o.length===0)return{values:o,faults:i,doubts:[],remarks:s};let a=await q(o,t.verifications,r);return{values:o,
faults:[...i,...a.flatMap(c=>F(c,r.clock.now())??[])],doubts:a.flatMap(({doubt:c})=>c??[]),remarks:s}}async function Ht(e,{bad:t,old:r},n){let{inspected:o,parameter:i,
services:s,result:a}=e,{query:c,current:d}=o,{name:u,settings:l}=i;try{let m=await(await O(e)).put({name:u,value:String(d.secret.value),from:t,settings:l});return a.
newVersion=String(m),s.runner.info(`${c.text}: put the value of version ${r} back, as version ${m}`),await xe(e,m),a.status="rolled-back",m}catch(p){if(!(p instanceof
v)||p.code==="ParameterVersionMismatch")throw p;let{code:m,message:f,fix:y=""}=V(c,n,{kind:"current",bad:t,old:r});throw new g(m,f,{fix:y,cause:p})}}async function he(e,t){
let{inspected:r,parameter:n}=e;await(await O(e)).label(n.name,t,[fe(r.token)]),await xe(e,t)}async function xe(e,t){let{name:r}=e.parameter,n=await O(e);for(let{
version:o,labels:i}of Et(await n.history(r),t))await n.unlabel(r,o,i)}async function O({getClients:e}){return(await e()).openParameters()}function G(e,t,r){let n=`The new version of ${e.text} is bad: ${t.join("; ")}.`;return new g("E_NEW_VERSION",n,{fix:Wr(e,r)})}function Wr({text:e,region:t},r){switch(r.
kind){case"unwritten":return`Nothing was written, the old version is still current. Look at where the value comes from.${r.hasField?"":" It replaces the whole s\
ecret: `field` names the one field of a JSON secret that is to be replaced."}`;case"kept":return"The old version is still current; the new one was given up. Loo\
k at where the value comes from, and start a new run.";case"rolled back":return`AWSCURRENT was moved back to the version ${r.old}, which works. Look at the log \
of the rotation function before the next rotation.`;case"current":return[`THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${r.why}`,"Look at the l\
og of the rotation function. If the old version still works, this makes it current again:",`aws secretsmanager update-secret-version-stage --secret-id ${e} --re\
gion ${t} --version-stage AWSCURRENT --remove-from-version-id ${r.bad} --move-to-version-id ${r.old}`].join(`
`)}}function ve({text:e},t){return new g("E_NEW_VERSION",`The new version of ${e} was not made current, as nobody could say that it works: ${t.join(" ")}`,{fix:"\
The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other."})}function Bt(e,t,{reader:r,token:n,functionArn:o}){switch(e.code?.replace(/Exception$/,"")){case"ResourceExists":return N(t,n);case"InvalidParameter":if(e.operation===
"UpdateSecretVersionStage")return U(t);break;case"InvalidRequest":if(e.says(/No Lambda rotation function/i))return se(t);break;case"EncryptionFailure":return new g(
"E_SECRET_KMS",`The new version of ${t.text} could not be encrypted: its KMS key does not work.`,{fix:"The old version is still current. Enable the key, or canc\
el its deletion.",cause:e});case"AccessDenied":if(e.says(/lambda:InvokeFunction/))return Dr(e,t,{reader:r,functionArn:o})}return Q(e,t,r)}function Dr(e,{text:t},{
reader:r,functionArn:n="*"}){let o=r.role?`the role ${r.role.name}`:"the identity that was there before this step";return new g("E_SECRET_DENIED",`The rotation \
function of ${t} may not be invoked by ${o}.`,{fix:"Whoever starts a rotation needs that permission too.",statements:[{addTo:`Add to a permissions policy of ${o}`,
statement:{Effect:"Allow",Action:"lambda:InvokeFunction",Resource:n}}],cause:e})}function Jt({secret:e,region:t,mode:r,rollback:n},{partition:o}){let i=["DescribeSecret","GetSecretValue"];r==="function"?i.push("RotateSecret",...n?["UpdateSec\
retVersionStage"]:[]):i.push("PutSecretValue","UpdateSecretVersionStage");let s=(a,c)=>({Effect:"Allow",Action:a,Resource:c});return JSON.stringify({Version:"20\
12-10-17",Statement:[s(i.map(a=>`secretsmanager:${a}`),e.arn),...r==="function"&&e.functionArn!==void 0?[s("lambda:InvokeFunction",e.functionArn)]:[],...r==="ge\
nerate"?[s("secretsmanager:GetRandomPassword","*")]:[],{...s(r==="function"?"kms:Decrypt":["kms:Decrypt","kms:GenerateDataKey"],"*"),Condition:He(t,o)}]})}var Lr=250,_r=5e3,Ur=15e3,Mr=3;async function Kt({query:e,secret:t,current:r},n,{wait:o},{runner:i,pause:s}){let a=performance.now(),c=a,d=!1,u=0;for(let l=Lr;;l=
Math.min(l*1.5,_r)){let{stages:p}=await(await n()).rotator.describe(t.arn),m=b(p,"AWSCURRENT");if(m!==void 0&&m!==r.secret.versionId)return m;let f=A(p);if(d||=
f!==void 0,u=f===void 0?u+1:0,d&&u>=Mr)throw Wt(e);let y=performance.now()-a;if(y>=o)throw Ot(e,f,o);performance.now()-c>=Ur&&(c=performance.now(),i.info(`${e.text}\
: waiting since ${S(y)}, ${Fr(f)}`)),await s(Math.min(l,o-y))}}function Fr(e){return e===void 0?"no version is AWSPENDING yet":`AWSPENDING is on the version ${e}`}
async function Qt({query:e,secret:t},r,n,{clock:o}){let{store:i}=await n(),s=await i.get(ae(t),{versionId:r}).then(c=>c.createdAt,c=>{if(!(c instanceof v))throw c}),
a=s===void 0?0:o.now()-s.getTime();if(a>Ct)throw Nt(e,r,a)}async function Xt(e,t,r){let{query:n,secret:o,token:i}=e,{inputs:s,services:a}=r,{reader:c}=r.job,d={secret:o,region:n.region,mode:s.mode.kind,rollback:s.rollback},
u=E(n,c.role&&Jt(d,c.role),r),l=performance.now();try{await jr({inspected:e,result:t,inputs:s,services:a,getClients:u}),t.status="rotated"}catch(p){if(!(p instanceof
v))throw p;let{functionArn:m}=o;throw Bt(p,n,{reader:c,token:i,functionArn:m})}finally{t.took=performance.now()-l}}async function jr(e){let{inspected:t,inputs:r,
services:n,getClients:o,result:i}=e,{query:s,secret:a,current:c,token:d}=t,{stages:u}=await(await o()).rotator.describe(a.arn),l=b(u,"AWSCURRENT");if(l!==c.secret.
versionId&&l!==d)throw U(s);let p=ee(u,d);switch(p.kind){case"undone":throw N(s,d);case"done":return n.runner.info(`${s.text}: an earlier attempt of this run ha\
s made the version ${d} current`),i.newVersion=d,Zt(e,d);case"none":return r.mode.kind==="function"?Gr(e):Re(e);case"begun":return r.mode.kind!=="function"?er(e,
d):zt(e,d);case"foreign":return r.mode.kind==="function"?zt(e,p.versionId):qr(e,p.versionId)}}async function qr(e,t){let{inspected:r,services:n}=e,{query:o}=r;if(!Vt(
t))return n.runner.info(`${o.text}: AWSPENDING is on the version ${t}, which nothing will end: it is replaced`),Re(e);n.runner.info(`${o.text}: an earlier run w\
rote the version ${t} and did not end: it is judged`);let{faults:i,doubts:s}=await be(e,t);if(i.length>0)return n.runner.warning(`The version ${t} of ${o.text},\
 which an earlier run wrote, is replaced: ${i.join("; ")}.`),Re(e);if(s.length>0)throw ve(o,s);return tr(e,t)}async function Gr(e){let{inspected:t,services:r,getClients:n}=e,
{query:o,secret:i,token:s}=t;try{await(await n()).rotator.rotate(i.arn,s),r.runner.info(`${o.text}: rotation started, version ${s} is to become current`)}catch(a){
if(!(a instanceof v&&a.says(/previous rotation isn.t complete/i)))throw a;r.runner.info(`${o.text}: a rotation is in progress already`)}return Yt(e)}async function zt(e,t){
let{inspected:r,services:n,getClients:o}=e;return await Qt(r,t,o,n),n.runner.info(`${r.query.text}: a rotation is in progress already, version ${t} is AWSPENDIN\
G: waiting for it`),Yt(e)}async function Yt(e){let{inspected:t,services:r,getClients:n,inputs:o,result:i}=e,s=performance.now(),a=await Kt(t,n,o,r);return i.newVersion=
a,r.runner.info(`${t.query.text}: version ${a} is current after ${S(performance.now()-s)}`),Zt(e,a)}async function Zt(e,t){let r=await be(e,t);if(r.faults.length===
0){for(let n of r.doubts)e.services.runner.warning(n);return}throw await Hr(e,t,r.faults)}async function be({inspected:e,getClients:t,inputs:r,services:n,result:o},i){
let{query:s}=e,a=await Ft(e,i,t,r.verifications,n);for(let d of a.remarks)n.runner.warning(`The new version of ${s.text}: ${d}.`);let c=a.values.flatMap(({expiry:d})=>d?.
at.getTime()??[]);return c.length>0&&(o.newExpiry=new Date(Math.min(...c))),a}async function Hr(e,t,r){let{inspected:n,inputs:o,services:i,getClients:s,result:a}=e,
{query:c,secret:d,current:u}=n,l=u.secret.versionId,p=w=>G(c,r,{kind:"current",old:l,bad:t,why:w});if(!o.rollback)return p("`rollback` was not asked for.");if(l===
t)return p("The version before it is not known to this attempt.");let{type:m}=d.description,f=await q(u.values,o.verifications,i,m),y=i.clock.now(),R=f.flatMap(
w=>F(w,y)??w.doubt??[]).join("; ");if(f.length===0||R!=="")return p(`It was not rolled back, as the old version does not prove to work: ${R||"no line of `verify\
` is for it"}.`);await rr(e,{from:t,to:l}),a.status="rolled-back";let{rotator:x}=await s();return A((await x.describe(d.arn)).stages)===t&&await x.dropPending(d.
arn,t),G(c,r,{kind:"rolled back",old:l})}async function Re(e){let{inspected:t,inputs:r,services:n,getClients:o}=e,{query:i,secret:s,current:a,token:c}=t,d={text:i.
text,field:r.field},u=L(a.secret.value,d,await ce(t,r,o,n));return await Br(e,u),await(await o()).rotator.putPending(s.arn,c,u),n.runner.info(`${i.text}: wrote \
version ${c} under AWSPENDING`),er(e,c)}async function Br({inspected:e,inputs:t,services:r},n){let{query:o,current:i,token:s}=e,a={...i.secret,value:n,versionId:s,
createdAt:void 0},{faults:c}=await j(e,a,r);if(c.length>0)throw G(o,c,{kind:"unwritten",hasField:t.field!==void 0})}async function er(e,t){let{inspected:r,getClients:n}=e,
{query:o,secret:i}=r,{faults:s,doubts:a}=await be(e,t);if(s.length>0)throw await(await n()).rotator.dropPending(i.arn,t),G(o,s,{kind:"kept"});if(a.length>0)throw ve(
o,a);return tr(e,t)}async function tr(e,t){let{inspected:r,getClients:n,result:o}=e,{query:i,secret:s,current:a}=r;try{await rr(e,{from:a.secret.versionId,to:t})}catch(c){
if(!(c instanceof v))throw c;let{rotator:d}=await n(),{stages:u}=await d.describe(s.arn);throw b(u,"AWSCURRENT")===a.secret.versionId?c:(A(u)===t&&await d.dropPending(
s.arn,t),U(i))}o.newVersion=t}async function rr({inspected:{secret:e,query:t},getClients:r,services:n},o){let{rotator:i}=await r();try{await i.makeCurrent(e.arn,
o)}catch(s){if(!(s instanceof v))throw s;let{stages:a}=await i.describe(e.arn);if(b(a,"AWSCURRENT")!==o.to)throw s}n.runner.info(`${t.text}: AWSCURRENT moved fr\
om ${o.from} to ${o.to}`)}async function nr(e,t){let{runner:r,provider:n,origin:o}=t;Be(r.environment);for(let s of e.warnings)r.warning(s);if(e.identity&&!n.isAvailable)throw it(o,{maySkip:!1});
let i=await et({...e,regions:[e.region]},t);r.info(Jr(i)),e.maskAccountId&&i.accountId&&await r.mask([i.accountId]),await tt(i,Kr({job:i,inputs:e,services:t}))}
function Jr(e){return e.kind==="ambient"?e.description:`${e.reader.role.name}: sessions of 15 min for one secret each, never exported`}async function Kr(e){let{
inputs:t,services:r}=e,n=await Qr(e),o=n.map(i=>Yr(i,r));try{for(let[i,s]of n.entries()){let a=o[i];a&&Zr(s,r)&&await en(s,a,e)}}finally{tn(o,t,r)}}async function Qr(e){
let{job:t,inputs:r}=e,n=Qe(r.requests,{region:r.region,accountId:t.accountId}),o=[];for(let i of n){let s=i.reference.source==="parameter-store"?Ut:_t;o.push(await s(
i,e))}return zr(o),await Xr(r,o),o}function zr(e){for(let{query:t,secret:r}of e){let n=e.filter(i=>i.secret.arn===r.arn);if(n.length<2)continue;let o=n.flatMap(
i=>i.query.requests);throw new g("E_REQUEST",`${Ce(...o)} mean the same secret, ${t.text}.`,{fix:"Nothing was changed. Write it the same way in each line."})}}async function Xr({
verifications:e},t){let n=(await Xe(t.flatMap(({current:i})=>i.values),process.platform)).map(({name:i})=>i),o=e.find(({name:i})=>!n.includes(i));if(o)throw new g(
"E_INPUT",`Line ${o.line} of verify names ${o.name}, which \`secrets\` does not.`,{fix:`Nothing was changed. There are: ${Ve(n)}.`})}function Yr({query:e,secret:t,
current:r,token:n,decision:o,parameter:i},{clock:s}){let{versionId:a,createdAt:c}=r.secret,d=a===n||i?.progress.kind==="done",u=i?String(i.newest-1):b(t.stages,
"AWSPREVIOUS");return{text:e.text,oldVersion:d&&u||a,oldAge:d||!c?void 0:s.now()-c.getTime(),status:"unchanged",why:o.why,newVersion:void 0,newExpiry:void 0,took:0}}
function Zr({query:e,decision:t,isBegun:r},{runner:n}){let{is:o,why:i}=t;return r?(n.info(`${e.text}: an earlier attempt of this run has begun to rotate it`),!0):
(o==="unknown"?n.warning(`${e.text} ${i}, so \`when\` cannot tell if it is due. It was left alone.`):n.info(`${e.text} ${i}: ${o}`),o==="due")}async function en(e,t,r){
t.status="failed";let{parameter:n}=e;n?await jt(e,n,t,r):await Xt(e,t,r);let{query:o,secret:i}=e,{runner:s,clock:a}=r.services,{oldAge:c,oldVersion:d,newVersion:u,
took:l}=t,p=c===void 0?"":`, which was ${S(c)} old`;s.info(`${o.text}: rotated in ${S(l)}, from version ${d}${p}, to ${u}`);let{trigger:m}=r.inputs,f=i.description.
expiry;f&&m.kind==="expiring-within"&&f.at.getTime()-a.now()<=m.span&&s.warning(`The policy Expiration of ${o.text} still has AWS delete it at ${f.at.toISOString()}\
. Unless that is set anew, the next run rotates it again.`);let y=K(i.description);m.kind==="expiring-within"&&y&&y.at.getTime()-a.now()<=m.span&&s.warning(`The\
 tag expires-at of ${o.text} said ${y.at.toISOString()} before. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`)}function tn(e,{
jobSummary:t},{runner:r,clock:n}){r.handOver({variables:new Map,outputs:Rt(e)}),t&&r.summarize(bt(e,n.now()))}await Te(async e=>{let{environment:t}=e,r=await ut(Ie,t),n=new Pe(t.RUNNER_TEMP),o=new ke,i=await st(r,{runner:e,directory:n,clock:o}),{aws:s,attempts:a}=i;try{
await nr(r,{...i,openRotator:vt({...s,endpoint:s.secretsManagerEndpoint},a.full),runCommand:xt(t),pause:gt})}finally{i.close()}});
