const require=process.getBuiltinModule;
import{a as T,b as ft,c as pt,d as mt,e as yt}from"./shared-domain-rotation-failed-parameter.js";import{a as ut}from"./shared-adapters-program-call.js";import"./shared-use-cases-warnings.js";import{
b as ze}from"./shared-domain-expiry-expiry-advice.js";import{a as dt,b as z}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-refusals-explanation.js";import{a as at,b as ct}from"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import{b as De,c as _e,e as Me,f as Ue,g as k,h as $,i as P,j as qe,l as je,o as Fe}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";
import"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as Je,g as Qe,k as Ze,l as Ye,m as tt,s as rt,u as nt}from"./shared-domain-credentials-aws-config.js";
import"./shared-domain-requests-request-advice.js";import{a as Ve}from"./shared-adapters-clock.js";import{c as ot,f as it,g as st}from"./shared-adapters-aws-config.js";import{a as Ke}from"./shared-domain-masks-looks-secret.js";
import{a as lt}from"./shared-inputs-password-options.js";import"./shared-domain-expiry-spelled-dates.js";import{a as G,b as ue,c as Ne,d as Ce}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";
import"./shared-adapters-masks.js";import{K as Q,M as Xe,Q as et,r as Be,s as pe,v as He,x as Ge}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";
import"./shared-domain-values-jmespath.js";import{a as J}from"./shared-domain-listing.js";import{b as fe,d as K,e as We,f as Le}from"./shared-domain-values-json.js";import"./shared-domain-values-refused-names.js";
import{b as L}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";import{a as Oe,b as le}from"./shared-domain-requests-request.js";import{a as v}from"./shared-domain-failure.js";
import"./shared-domain-requests-role.js";import{a as S,b as I}from"./shared-domain-span.js";import{d as Ie}from"./shared-adapters-job-lock.js";import{b as Te,c as Ae}from"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";
import"./shared-runtime.js";var dr=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),
get:(r,n)=>t()[n]})};var gt=dr("setTimeout");var wt=e=>{let t=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var ht=wt("spawn");var xt=wt("spawnSync");var ur=/^(ACTIONS_|AWS_|INPUT_|STATE_)/i;function vt(e){let t=Object.fromEntries(Object.entries(e).filter(([r])=>!ur.test(r)));return r=>{lr(e);let{platform:n}=process,
o=new Map(Object.entries(r.variables));return fr(r,Te(Ae(t,o,n),n))}}function lr({NODE_DEBUG:e=""}){if(/child_process|\*/i.test(e))throw new y("E_COMMAND","NODE\
_DEBUG prints the environment of the command, with the value in it.",{fix:"Nothing was changed. Take child_process and `*` out of NODE_DEBUG in this step."})}async function fr({
argv:e,timeout:t,most:r},n){let o=ut(e,n);if(typeof o=="string")return{kind:"not started",code:yr[o]};let{command:i,words:s,windowsVerbatimArguments:a}=o,c=process.
platform!=="win32",u=ht(i,s,{env:n,detached:c,stdio:[...["ignore","pipe","ignore"]],windowsVerbatimArguments:a}),f=()=>{u.pid!==void 0&&mr(u.pid,u.exitCode!==null)};
return new Promise(l=>{let p=[],m=0,g=w=>{clearTimeout(h),R(),f(),u.stdout.destroy(),l(w)},R=pr(f),h=setTimeout(()=>g({kind:"timed out"}),t);u.stdout.on("data",
w=>{p.push(w),m+=w.length,m>r&&g({kind:"too much"})}),u.on("error",w=>g({kind:"not started",code:w.code??""})),u.on("close",(w,x)=>g(x===null?{kind:"ended",exitCode:w??
-1,output:Buffer.concat(p)}:{kind:"signalled",signal:x}))})}var St=["SIGINT","SIGTERM","SIGHUP"];function pr(e){let t=n=>{e(),r(),process.kill(process.pid,n)},r=()=>{
for(let n of St)process.off(n,t)};for(let n of St)process.on(n,t);return r}function mr(e,t){if(process.platform==="win32"){t||xt("taskkill",["/t","/f","/pid",String(
e)],{stdio:"ignore"});return}try{process.kill(-e,"SIGKILL")}catch{}}var yr={"not found":"ENOENT","not executable":"ENOEXEC","line break for a batch file":"EINVA\
L"};var X=class extends k($,P,"GetRandomPassword",De){};var Z=class extends k($,P,"PutSecretValue",_e){};var Y=class extends k($,P,"RotateSecret",Me){};var D=class extends k($,P,"UpdateSecretVersionStage",Ue){};function Rt(e,t){return(r,n)=>new me(new je(r,n,e,t))}var me=class{#e;constructor(t){this.#e=t}async describe(t){let r=new qe({SecretId:t});return this.#e.run("\
DescribeSecret",(n,o)=>n.send(r,o),gr)}async rotate(t,r){let n=new Y({SecretId:t,ClientRequestToken:r});await this.#e.run("RotateSecret",(o,i)=>o.send(n,i),ee)}async randomPassword(t){
let r=new X({PasswordLength:t.length,...t.excludeCharacters!==""&&{ExcludeCharacters:t.excludeCharacters},ExcludeNumbers:t.excludeNumbers,ExcludePunctuation:t.excludePunctuation,
ExcludeUppercase:t.excludeUppercase,ExcludeLowercase:t.excludeLowercase,IncludeSpace:t.includeSpace,RequireEachIncludedType:t.requireEachType});return this.#e.run(
"GetRandomPassword",(n,o)=>n.send(r,o),({RandomPassword:n})=>n?.length===t.length?n:void 0)}async putPending(t,r,n){let o=new Z({SecretId:t,ClientRequestToken:r,
SecretString:n,VersionStages:["AWSPENDING"]});await this.#e.run("PutSecretValue",(i,s)=>i.send(o,s),ee)}async makeCurrent(t,{from:r,to:n}){let o=new D({SecretId:t,
VersionStage:"AWSCURRENT",RemoveFromVersionId:r,MoveToVersionId:n});await this.#e.run("UpdateSecretVersionStage",(i,s)=>i.send(o,s),ee)}async dropPending(t,r){let n=new D(
{SecretId:t,VersionStage:"AWSPENDING",RemoveFromVersionId:r});await this.#e.run("UpdateSecretVersionStage",(o,i)=>o.send(n,i),ee)}};function gr(e){let{ARN:t,Name:r}=e;
if(!(!t||!r))return{arn:t,name:r,isRotating:e.RotationEnabled===!0,functionArn:e.RotationLambdaARN||void 0,description:{...dt((e.Tags??[]).map(({Key:n="",Value:o=""})=>[
n,o])),rotation:Fe(e)},stages:new Map(Object.entries(e.VersionIdsToStages??{}))}}function ee(e){return e}var ye=["unchanged","rotated","rolled-back","failed"];function bt(e){let t=e.filter(({newVersion:n})=>n!==void 0),r=Math.max(...e.map(({status:n})=>ye.indexOf(n)));
return new Map([["status",ye[r]??"unchanged"],["rotated",t.filter(({status:n})=>n==="rotated").map(({text:n})=>n).join(",")],["old-version",t.map(({oldVersion:n})=>n).
join(",")],["new-version",t.map(({newVersion:n})=>n).join(",")],["seconds",String(Math.round(e.reduce((n,{took:o})=>n+o,0)/1e3))]])}var wr={unchanged:"\u26AA not due",
rotated:"\u{1F7E2} rotated","rolled-back":"\u{1F7E1} rolled back",failed:"\u{1F534} failed"};function kt(e,t){return[`### \u{1F504} ${hr(e)}`,"","| Secret | Sta\
te | Expires | Versions |","| --- | --- | --- | --- |",...e.map(r=>xr(r,t)),"",`<sub>${new Date(t).toISOString()}. No value is in this table.</sub>`].join(`
`)}function hr(e){let t=ye.filter(r=>r!=="unchanged").map(r=>[r,e.filter(n=>n.status===r).length]).filter(([,r])=>r>0);return t.length===0?e.length===1?"The sec\
ret was not due":"No secret was due":t.map(([r,n],o)=>`${n}${o===0?` ${n===1?"secret":"secrets"}`:""} ${r.replace("-"," ")}`).join(", ")}function xr(e,t){let{text:r,
status:n,why:o,oldVersion:i,oldAge:s,newVersion:a,newExpiry:c,took:d}=e,u=s===void 0?"":`, ${S(s)} old`,f=a===void 0?"":` \u2192 ${G(a.slice(0,8))}`,l=n==="unch\
anged"?"":` in ${S(d)}`;return`| ${[G(r),`${wr[n]}${l}<br><sub>${ue(o)}</sub>`,c===void 0?"":ue(I(c,t)),`${G(i.slice(0,8))}${u}${f}`].join(" | ")} |`}function b(e,t){return[...e].find(([,r])=>r.includes(t))?.[0]}function A(e){let t=b(e,"AWSPENDING");return t===b(e,"AWSCURRENT")?void 0:t}function te(e,t){if(b(
e,"AWSCURRENT")===t)return{kind:"done"};let r=A(e);return r===t?{kind:"begun"}:r!==void 0?{kind:"foreign",versionId:r}:{kind:e.has(t)?"undone":"none"}}var re=65536;function ne(e,t,r){_(e,t,"");let o=r==="generate"&&t.field===void 0&&typeof e=="string"?fe(e):void 0;if(K(o))throw new y("E_INPUT",`The value of ${t.
text} is a JSON object, which a random text would replace as a whole.`,{fix:"Nothing was changed. Name the field that is to be replaced in the input `field`, fo\
r example `field: password`."})}function _(e,{text:t,field:r,limit:n={bytes:re,service:"Secrets Manager"}},o){if(typeof e!="string")throw new y("E_BINARY",`The \
value of ${t} is binary, and a new one would be text.`,{fix:"Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), \
or rotate it by a function of its own."});let i=r?We(vr(Sr(e,t),r,t,o)):o,s=Buffer.byteLength(i);if(s<=n.bytes)return i;throw new y("E_NEW_VERSION",`The new val\
ue of ${t} would have ${s} bytes, and ${n.service} takes ${n.bytes}.`,{fix:"Nothing was changed. Make it shorter, or keep large parts elsewhere."})}function Sr(e,t){
let r=fe(e);if(K(r)||Array.isArray(r))return r;throw new y("E_NOT_JSON",`The value of ${t} is no JSON object, which \`field\` needs.`,{fix:"Nothing was changed.\
 Leave `field` out to replace the whole value."})}function vr(e,t,r,n){if(typeof Le(e,t)=="string")return ge(e,t,n);throw new y("E_NOTHING_SELECTED",`The value \
of ${r} has no text at the field ${t.join(".")}.`,{fix:"Nothing was changed. Check `field` against the secret: only a text that is there is replaced."})}function ge(e,[
t,...r],n){return t===void 0?n:Array.isArray(e)?e.map((o,i)=>i===t?ge(o,r,n):o):K(e)?Object.fromEntries(Object.entries(e).map(([o,i])=>[o,o===t?ge(i,r,n):i])):e}var Pt=e=>`secret-lease-begun-${e}`,we=e=>`secret-lease-done-${e}`,Et=/^secret-lease-(begun|done)-(.+)$/;function M(e){return Math.max(0,...e.map(({version:t})=>t))}
function oe(e,t){let r=M(e),n=e.find(({labels:a})=>a.includes(we(t)));if(n)return n.version===r?{kind:"done"}:{kind:"undone",version:n.version};let o=new Set(e.
flatMap(({labels:a})=>$t(a,"done"))),i=e.find(({version:a})=>a===r-1),s=$t(i?.labels??[],"begun").filter(a=>!o.has(a));return!i||s.length===0?{kind:"none"}:{kind:"\
written",before:i.version,isOwn:s.includes(t)}}function $t(e,t){return e.flatMap(r=>{let[,n,o]=Et.exec(r)??[];return n===t&&o!==void 0?[o]:[]})}function Vt(e,t){
return e.filter(({version:r})=>r!==t).map(({version:r,labels:n})=>({version:r,labels:n.filter(o=>Et.test(o))})).filter(({labels:r})=>r.length>0)}function It({tier:e}){
return e==="Advanced"?8192:4096}var Rr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Tt=Rr("createHash");function ie({GITHUB_REPOSITORY:e,GITHUB_RUN_ID:t,GITHUB_JOB:r,GITHUB_ACTION:n},o){let i=[e,t,r,n,o];return Tt("sha256").update(JSON.stringify(i)).digest("hex").
replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,"$1-$2-8$3-a$4-$5")}function At(e){return/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(e)}function se(e,t,r){switch(e.kind){case"always":return{is:"due",why:"is rotated whenever this runs"};case"due":return br(t,r);case"expiring-within":return kr(t,e.
span,r);case"older-than":return $r(t,e.span,r)}}function br({rotation:e},t){if(!e)return{is:"unknown",why:"has no date of its next rotation"};let{nextAt:r,windowFrom:n}=e;
return r.getTime()<=t?{is:"due",why:`was to be rotated ${I(r,t)}`}:n.getTime()<=t?{is:"due",why:`is in the window of its rotation, which ends ${I(r,t)}`}:{is:"n\
ot due",why:`is to be rotated ${I(n,t)} or later`}}function kr({expiry:e},t,r){if(!e)return{is:"unknown",why:"does not tell when it expires"};let n=e.at.getTime()<=
r;return{is:e.at.getTime()-r<=t?"due":"not due",why:`${n?"expired":"expires"} ${I(e.at,r)} (${e.source})`}}function $r({createdAt:e},t,r){if(!e)return{is:"unkno\
wn",why:"does not tell how old it is"};let n=r-e.getTime();return{is:n>=t?"due":"not due",why:`is ${S(n)} old`}}var N=4;function Nt(e){let t;try{t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return{fault:"printed bytes that are no UTF-8 text"}}let r=t.
replace(/\r?\n$/,"");return r.trim()===""?{fault:"printed nothing"}:r.includes("\0")?{fault:"printed a NUL, which no variable and no form can carry"}:Ke(r,N)?{value:r}:
{fault:`printed what cannot be masked in logs: it is shorter than ${N} characters, or a plain word or sign`}}var Ct=36e5;function Ot(e,t,r){return new y("E_ROTATION",`A rotation of ${e.text} was begun ${S(r)} ago and has not ended: AWSPENDING is stuck on the version ${t}\
.`,{fix:`No rotation was started. ${_t(e,t)}`})}function Wt(e,t,r){let n=t===void 0?"no version is AWSPENDING":`AWSPENDING is on the version ${t}`;return new y(
"E_ROTATION",`The rotation of ${e.text} has not ended within ${S(r)} (\`wait\`); ${n}, and the old version is still current.`,{fix:`Look at the log of its rotat\
ion function. AWS may try again by itself. ${t===void 0?"":_t(e,t)}`.trim()})}function Lt({text:e}){return new y("E_ROTATION",`The rotation of ${e} was given up\
: AWSPENDING is gone, and the old version is still current.`,{fix:"Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and r\
un this again."})}function C({text:e},t){return new y("E_ROTATION",`This run has made the version ${t} of ${e} in an earlier attempt, and that is not current an\
y more.`,{fix:"Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run."})}function U({text:e}){return new y("E_ROT\
ATION",`AWSCURRENT of ${e} was moved by somebody else while this step was at work.`,{fix:"The version that they chose is current and was left alone. Let one wor\
kflow at a time rotate a secret, with `concurrency`."})}function ae({text:e,region:t}){return new y("E_NO_ROTATION",`The secret ${e} has no rotation that is swi\
tched on.`,{fix:`Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${e} --region ${t} --rotation-lambda-arn ARN), or give \`genera\
te\` or \`command\`, which need none.`})}function Dt({text:e,region:t}){return new y("E_NO_ROTATION",`The secret ${e} has a rotation of its own.`,{fix:`Nothing \
was changed. Leave \`generate\` and \`command\` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager ca\
ncel-rotate-secret --secret-id ${e} --region ${t}).`})}function _t({text:e,region:t},r){return`If nothing is at work on it any more, take the label away and run\
 this again:
aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-stage AWSPENDING --remove-from-version-id ${r}`}var Pr=12e4;function E(e,t,{job:r,inputs:n,services:o}){let{clock:i,openClient:s,openRotator:a}=o,{region:c}=e,d=async l=>({store:await s(Be,{region:c,keys:l,retryBudget:"\
full"}),rotator:a(c,l),openParameters:async()=>{let{parameterRotatorClient:p}=await import("./shared-sources-parameter-store-refused-parameter.js");return s(p,{region:c,keys:l,retryBudget:"\
full"})}});if(r.kind==="ambient"){let l=d(void 0);return async()=>l}let u,f=0;return async()=>{if(u&&f-i.now()>Pr)return u;let l=await Er(e,t,r,n.region,o);return f=
l.expiration.getTime(),u=await d(l),u}}async function Er(e,t,{identity:r,token:n},o,{runner:i,sts:s}){let a=r.policy.kind==="scoped"&&t!==void 0,c=new tt({identity:a?
{...r,policy:{kind:"given",policy:t}}:r,token:n,runner:i,sts:s(o,"full")}),[d]=await c.open({region:e.region,queries:[e]});if(await n.verified(),!d?.keys)throw new Error(
"A plan has a session.");return d.keys}async function Mt(e,t){let{inputs:r,services:n}=t,{runner:o,clock:i}=n,{reader:s}=t.job,a={...e,described:!0},c=s.role&&et({region:e.region,queries:[a]},s.role),
d=E(a,c,t);try{let{store:u,rotator:f}=await d(),[l,p]=await Promise.all([f.describe(Oe(e.reference)),u.get(e.reference,{})]);Vr(l,p,e,r);let m=await q(p,e,n),g=ie(
o.environment,l.arn),R=Q(l.description),h=L([...m.values.flatMap(x=>x.expiry??[]),...R?[R]:[]]),w={createdAt:p.createdAt,expiry:h,rotation:l.description.rotation};
return{query:e,secret:l,current:m,token:g,decision:se(r.trigger,w,i.now()),isBegun:["begun","done"].includes(te(l.stages,g).kind)}}catch(u){throw u instanceof v?
z(u,e,s):u}}function Vr({isRotating:e},{value:t},r,{mode:n,field:o}){if(n.kind==="function"){if(!e)throw ae(r);return}if(e)throw Dt(r);ne(t,{text:r.text,field:o},
n.kind)}async function q(e,{requests:t},{runner:r,clock:n}){let o=[];for(let s of t)o.push(...await Ze(s,e));await r.mask(st(o,N));let i={minRemaining:0,warnRemaining:0,
maxAge:void 0,isRequired:!1};return{secret:e,values:await ze(o,n.now(),i)}}function ce({arn:e}){return He(e)}async function Ut(e,t){let{inputs:r,services:n,job:o}=t,{runner:i,clock:s}=n,{parameterRotationPolicy:a,explainParameterRotation:c}=await import("./shared-sources-parameter-store-refused-parameter.js"),
{reader:d}=o,u=d.role&&a(e,"look",d.role);try{let{openParameters:f}=await E(e,u,t)(),l=await f(),{parameterId:p}=await import("./shared-sources-parameter-store-reference-exports.js"),m=await l.
get(p(e.reference)),g=await l.history(m.name),R=ie(i.environment,m.arn),h=oe(g,R),w=g.at(-1);if(!w)throw new v("GetParameterHistory",{kind:"garbage"});let x=h.kind===
"written"?await l.get(`${m.name}:${h.before}`):m,V=await q(xe(x,e),e,n);Ir(x,w.settings,e,t);let W=L([...V.values.flatMap(cr=>cr.expiry??[]),...w.description.expiry?
[w.description.expiry]:[]]),ar={createdAt:m.modifiedAt,expiry:W,rotation:void 0};return{query:e,secret:{arn:m.arn,name:m.name,isRotating:!1,functionArn:void 0,description:w.
description,stages:new Map},current:V,token:R,decision:se(r.trigger,ar,s.now()),isBegun:h.kind==="written"||h.kind==="done",parameter:{name:m.name,newest:M(g),settings:w.
settings,progress:h}}}catch(f){throw f instanceof v?c(f,e,d):f}}function Ir({value:e},t,{text:r},{inputs:{mode:n,field:o}}){if(n.kind==="function")throw new Error(
"The inputs refuse it.");if(n.kind==="generate"&&t.type==="StringList")throw new y("E_INPUT",`The parameter ${r} is a StringList, which a random text would repl\
ace as a whole.`,{fix:"Nothing was changed. Give `command`, which prints the whole list, or keep the secret in a parameter of its own."});ne(e,{text:r,field:o,limit:he(
t)},n.kind)}function he(e){return{bytes:It(e),service:`Parameter Store's ${e.tier??"Standard"} tier`}}function xe({arn:e,name:t,version:r,value:n,modifiedAt:o},i){
let{reference:s}=i;return{arn:e,name:"name"in s?s.name:t.replace(/^\//,""),versionId:String(r),stages:[],createdAt:o,value:n}}function qt(e,t,r){let n=[],o=[];t.secret.value.length===0?n.push("it is empty"):Tr(e.secret.value,t.secret.value)&&n.push("it is the same value as before");for(let i of t.
values){let s=e.values.find(({name:f})=>f===i.name)?.expiry,{expiry:a,name:c}=i;if(!a){s?.firm&&o.push(`nothing tells any more when ${c} expires`);continue}let d=a.
at.getTime()<=r;if(!d&&(!s||a.at>s.at))continue;let u=d?`${c} has expired already (${a.source}, ${a.at.toISOString()})`:`${c} expires no later than before (${a.
source}, ${a.at.toISOString()})`;(a.firm?n:o).push(u)}return{faults:n,remarks:o}}function Tr(e,t){return Buffer.from(e).equals(Buffer.from(t))}function jt(e,t,r=()=>!1){let n=(o,i)=>o===i||o.endsWith("*")&&i.startsWith(o.slice(0,-1))||r(o,i);return e.filter(o=>!t.some(i=>n(i,o)))}var Se=10;async function Ft({verification:e,value:t},r){let{name:n,request:o}=t,i=`${n} (${o.text})`,s=new Map(Qe(t.secret.value).map(([m,g])=>[m,String(g)])),{
by:a,word:c,includes:d}=await r(e.service,{value:t.value,fields:s});if(c.state==="refused")return{name:n,refusal:`${i} is refused by ${a} (${c.why})`};let u=c.endsAt&&
{at:c.endsAt,source:`${a}'s word`,firm:!0},f=c.state==="unknown"?`${i} was not verified: ${a} ${c.why}.`:void 0,l={name:n,...u&&{expiry:u},...f!==void 0&&{doubt:f}};
if(f!==void 0&&!c.scopes||!o.maxScopes)return l;if(!c.scopes)return{...l,doubt:`${i} was not held against max-scopes: ${a} does not tell what it may do.`};let p=jt(
c.scopes,o.maxScopes,d).map(Ar);return p.length===0?l:{...l,excess:`${i} may do more than max-scopes=${o.maxScopes.join(",")} allows: ${a} names ${J(p.slice(0,Se))}${p.
length>Se?` and ${p.length-Se} more`:""}`}}function Ar(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}var Nr=10;async function Bt(e,t,r,n,o){let i=await(await r()).store.get(ce(e.secret),{versionId:t}),{values:s,faults:a,remarks:c}=await F(e,i,o);if(s.length===0)
return{values:s,faults:a,doubts:[],remarks:c};let d=await B(s,n,o);return{values:s,faults:[...a,...d.flatMap(u=>j(u,o.clock.now())??[])],doubts:d.flatMap(({doubt:u})=>u??
[]),remarks:c}}function j({refusal:e,excess:t,expiry:r,name:n},o){let i=r!==void 0&&r.at.getTime()<=o;return e??t??(i?`${n} has expired (${r.source}, ${r.at.toISOString()}\
)`:void 0)}async function F({query:e,current:t},r,n){let o;try{o=await q(r,e,n)}catch(c){if(!(c instanceof y))throw c;return{values:[],faults:[c.message.replace(
/\.$/,"")],remarks:[]}}let i=r.versionId!==t.secret.versionId,{faults:s,remarks:a}=i?qt(t,o,n.clock.now()):{faults:[],remarks:[]};return{values:o.values,faults:s,
remarks:a}}async function B(e,t,{verifyWithService:r}){let n=t.flatMap(o=>e.filter(({name:i})=>i===o.name).map(i=>({verification:o,value:i})));return pe(n,Nr,o=>Ft(
o,r))}var Cr=re+2;async function de(e,{mode:t,wait:r},n,o){let{query:i,secret:s}=e,a;if(t.kind==="command"){let{argv:c}=t,d=Math.min(t.timeout,r),u={SECRET_LEASE_SECRET:s.
name},f=await o.runCommand({argv:c,timeout:d,variables:u,most:Cr});a=Or(f,{secret:i.text,argv:c,timeout:d})}else if(t.kind==="generate")a=await(await n()).rotator.
randomPassword(t.password);else throw new Error("A rotation function makes its values itself.");return await o.runner.mask(it(ot(a,{minLength:N}))),a}function Or(e,{
secret:t,argv:r,timeout:n}){if(e.kind==="not started"&&r.length===1&&/\S\s+\S/.test(r[0]??""))throw ve(t,"could not be started: no program has this name, with a\
 space in it. Each argument of `command` goes on a line of its own");if(e.kind!=="ended"||e.exitCode!==0)throw ve(t,Wr(e,n));let o=Nt(e.output);if("fault"in o)throw ve(
t,o.fault);return o.value}function Wr(e,t){switch(e.kind){case"ended":return`ended with exit code ${e.exitCode}`;case"signalled":return`was ended by ${e.signal}`;case"\
timed out":return`had not ended after ${S(t)}, and was ended`;case"too much":return`printed more than the ${re} bytes that a secret can have, and was ended`;case"\
not started":return`could not be started (${/^[A-Z0-9_]{1,30}$/.test(e.code)?e.code:"unknown"})`}}function ve(e,t){return new y("E_COMMAND",`The command for a n\
ew value of ${e} ${t}.`,{fix:"Nothing was written, the old version is still current. Run the command by itself to see why: what it says on standard error is not\
 shown here, since that can hold the value. It runs without a shell, and has no AWS_ and ACTIONS_ variables."})}async function Ht(e,t,r,n){let{inputs:o,services:i,job:s}=n,{query:a}=e,{parameterRotationPolicy:c,explainParameterRotation:d}=await import("./shared-sources-parameter-store-refused-parameter.js"),
{role:u}=s.reader,f=E(a,u&&c(a,o.mode.kind,u),n),l=performance.now();try{await Lr({inspected:e,parameter:t,result:r,inputs:o,services:i,getClients:f}),r.status=
"rotated"}catch(p){throw p instanceof v?d(p,a,s.reader):p}finally{r.took=performance.now()-l}}async function Lr(e){let{inspected:t,parameter:r,services:n,result:o}=e,
{query:i,token:s}=t,a=await(await O(e)).history(r.name);if(M(a)!==r.newest)throw mt(i);let c=oe(a,s);switch(c.kind){case"undone":throw C(i,String(c.version));case"\
done":return n.runner.info(`${i.text}: an earlier attempt of this run has made version ${r.newest}`),o.newVersion=String(r.newest),Dr(e);case"written":return _r(
e,c);case"none":return Gt(e,r.newest)}}async function Dr(e){let{parameter:t,services:r}=e,{faults:n,doubts:o}=await be(e,t.newest);for(let i of[...n,...o])r.runner.
warning(`${e.inspected.query.text}: ${i}.`);await ke(e,t.newest)}async function _r(e,{before:t,isOwn:r}){let{inspected:n,parameter:o,services:i,result:s}=e,{query:a}=n,
{newest:c}=o;i.runner.info(`${a.text}: an earlier run wrote version ${c} and did not end: it is judged`);let{faults:d,doubts:u}=await be(e,c);if(d.length===0){if(u.
length>0)throw pt(a,u);return s.newVersion=String(c),Re(e,c)}let f=await Kt(e,{bad:c,old:t},d);if(r)throw T(a,d,{kind:"put back",now:f});return i.runner.warning(
`Version ${c} of ${a.text}, which an earlier run wrote, is replaced: ${d.join("; ")}.`),Gt(e,f)}async function Gt(e,t){let{inspected:r,parameter:n,inputs:o,services:i,
getClients:s,result:a}=e,{query:c,current:d,token:u}=r,{name:f,settings:l}=n,p={text:c.text,field:o.field,limit:he(l)},m=_(d.secret.value,p,await de(r,o,s,i));if(m===
"")throw T(c,["it is empty"],{kind:"unwritten",hasField:!0});let g={...d.secret,value:m,versionId:u,createdAt:void 0},{faults:R,doubts:h}=await Jt(e,g);if(R.length>
0)throw T(c,R,{kind:"unwritten",hasField:o.field!==void 0});if(h.length>0)throw ft(c,h);let w=await O(e);await w.label(f,t,[Pt(u)]);let x=await w.put({name:f,value:m,
from:t,settings:l});if(a.newVersion=String(x),i.runner.info(`${c.text}: wrote version ${x} over version ${t}`),x!==t+1)throw await Re(e,x),yt(c,x-1,x);let V=await be(
e,x,m);if(V.faults.length>0){let W=await Kt(e,{bad:x,old:t},V.faults);throw T(c,V.faults,{kind:"put back",now:W})}for(let W of V.doubts)i.runner.warning(W);return Re(
e,x)}async function be(e,t,r){let{inspected:n,parameter:o,services:i,result:s}=e,{query:a}=n,c=await(await O(e)).get(`${o.name}:${t}`),d=await Jt(e,xe(c,a));for(let f of d.
remarks)i.runner.warning(`The new value of ${a.text}: ${f}.`);let u=d.values.flatMap(({expiry:f})=>f?.at.getTime()??[]);return u.length>0&&(s.newExpiry=new Date(
Math.min(...u))),r===void 0||r===c.value?d:{...d,faults:[...d.faults,"what was read back is not what was written"]}}async function Jt({inspected:e,inputs:t,services:r},n){
let{values:o,faults:i,remarks:s}=await F(e,n,r);if(o.length===0)return{values:o,faults:i,doubts:[],remarks:s};let a=await B(o,t.verifications,r);return{values:o,
faults:[...i,...a.flatMap(c=>j(c,r.clock.now())??[])],doubts:a.flatMap(({doubt:c})=>c??[]),remarks:s}}async function Kt(e,{bad:t,old:r},n){let{inspected:o,parameter:i,
services:s,result:a}=e,{query:c,current:d}=o,{name:u,settings:f}=i;try{let p=await(await O(e)).put({name:u,value:String(d.secret.value),from:t,settings:f});return a.
newVersion=String(p),s.runner.info(`${c.text}: put the value of version ${r} back, as version ${p}`),await ke(e,p),a.status="rolled-back",p}catch(l){if(!(l instanceof
v)||l.code==="ParameterVersionMismatch")throw l;let{code:p,message:m,fix:g=""}=T(c,n,{kind:"current",bad:t,old:r});throw new y(p,m,{fix:g,cause:l})}}async function Re(e,t){
let{inspected:r,parameter:n}=e;await(await O(e)).label(n.name,t,[we(r.token)]),await ke(e,t)}async function ke(e,t){let{name:r}=e.parameter,n=await O(e);for(let{
version:o,labels:i}of Vt(await n.history(r),t))await n.unlabel(r,o,i)}async function O({getClients:e}){return(await e()).openParameters()}function H(e,t,r){let n=`The new version of ${e.text} is bad: ${t.join("; ")}.`;return new y("E_NEW_VERSION",n,{fix:Mr(e,r)})}function Mr({text:e,region:t},r){switch(r.
kind){case"unwritten":return`Nothing was written, the old version is still current. Look at where the value comes from.${r.hasField?"":" It replaces the whole s\
ecret: `field` names the one field of a JSON secret that is to be replaced."}`;case"kept":return"The old version is still current; the new one was given up. Loo\
k at where the value comes from, and start a new run.";case"rolled back":return`AWSCURRENT was moved back to the version ${r.old}, which works. Look at the log \
of the rotation function before the next rotation.`;case"current":return[`THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${r.why}`,"Look at the l\
og of the rotation function. If the old version still works, this makes it current again:",`aws secretsmanager update-secret-version-stage --secret-id ${e} --re\
gion ${t} --version-stage AWSCURRENT --remove-from-version-id ${r.bad} --move-to-version-id ${r.old}`].join(`
`)}}function $e({text:e},t){return new y("E_NEW_VERSION",`The new version of ${e} was not made current, as nobody could say that it works: ${t.join(" ")}`,{fix:"\
The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other."})}function Qt(e,t,{reader:r,token:n,functionArn:o}){switch(e.code?.replace(/Exception$/,"")){case"ResourceExists":return C(t,n);case"InvalidParameter":if(e.operation===
"UpdateSecretVersionStage")return U(t);break;case"InvalidRequest":if(e.says(/No Lambda rotation function/i))return ae(t);break;case"EncryptionFailure":return new y(
"E_SECRET_KMS",`The new version of ${t.text} could not be encrypted: its KMS key does not work.`,{fix:"The old version is still current. Enable the key, or canc\
el its deletion.",cause:e});case"AccessDenied":if(e.says(/lambda:InvokeFunction/))return Ur(e,t,{reader:r,functionArn:o})}return z(e,t,r)}function Ur(e,{text:t},{
reader:r,functionArn:n="*"}){let o=r.role?`the role ${r.role.name}`:"the identity that was there before this step";return new y("E_SECRET_DENIED",`The rotation \
function of ${t} may not be invoked by ${o}.`,{fix:"Who starts a rotation needs that permission too.",statements:[{addTo:`Add to a permissions policy of ${o}`,statement:{
Effect:"Allow",Action:"lambda:InvokeFunction",Resource:n}}],cause:e})}function zt({secret:e,region:t,mode:r,rollback:n},{partition:o}){let i=["DescribeSecret","GetSecretValue"];r==="function"?i.push("RotateSecret",...n?["UpdateSec\
retVersionStage"]:[]):i.push("PutSecretValue","UpdateSecretVersionStage");let s=(a,c)=>({Effect:"Allow",Action:a,Resource:c});return JSON.stringify({Version:"20\
12-10-17",Statement:[s(i.map(a=>`secretsmanager:${a}`),e.arn),...r==="function"&&e.functionArn!==void 0?[s("lambda:InvokeFunction",e.functionArn)]:[],...r==="ge\
nerate"?[s("secretsmanager:GetRandomPassword","*")]:[],{...s(r==="function"?"kms:Decrypt":["kms:Decrypt","kms:GenerateDataKey"],"*"),Condition:Ge(t,o)}]})}var qr=250,jr=5e3,Fr=15e3,Br=3;async function Xt({query:e,secret:t,current:r},n,{wait:o},{runner:i,pause:s}){let a=performance.now(),c=a,d=!1,u=0;for(let f=qr;;f=
Math.min(f*1.5,jr)){let{stages:l}=await(await n()).rotator.describe(t.arn),p=b(l,"AWSCURRENT");if(p!==void 0&&p!==r.secret.versionId)return p;let m=A(l);if(d||=
m!==void 0,u=m===void 0?u+1:0,d&&u>=Br)throw Lt(e);let g=performance.now()-a;if(g>=o)throw Wt(e,m,o);performance.now()-c>=Fr&&(c=performance.now(),i.info(`${e.text}\
: waiting since ${S(g)}, ${Hr(m)}`)),await s(Math.min(f,o-g))}}function Hr(e){return e===void 0?"no version is AWSPENDING yet":`AWSPENDING is on the version ${e}`}
async function Zt({query:e,secret:t},r,n,{clock:o}){let{store:i}=await n(),s=await i.get(ce(t),{versionId:r}).then(c=>c.createdAt,c=>{if(!(c instanceof v))throw c}),
a=s===void 0?0:o.now()-s.getTime();if(a>Ct)throw Ot(e,r,a)}async function er(e,t,r){let{query:n,secret:o,token:i}=e,{inputs:s,services:a}=r,{reader:c}=r.job,d={secret:o,region:n.region,mode:s.mode.kind,rollback:s.rollback},
u=E(n,c.role&&zt(d,c.role),r),f=performance.now();try{await Gr({inspected:e,result:t,inputs:s,services:a,getClients:u}),t.status="rotated"}catch(l){if(!(l instanceof
v))throw l;let{functionArn:p}=o;throw Qt(l,n,{reader:c,token:i,functionArn:p})}finally{t.took=performance.now()-f}}async function Gr(e){let{inspected:t,inputs:r,
services:n,getClients:o,result:i}=e,{query:s,secret:a,current:c,token:d}=t,{stages:u}=await(await o()).rotator.describe(a.arn),f=b(u,"AWSCURRENT");if(f!==c.secret.
versionId&&f!==d)throw U(s);let l=te(u,d);switch(l.kind){case"undone":throw C(s,d);case"done":return n.runner.info(`${s.text}: an earlier attempt of this run ha\
s made the version ${d} current`),i.newVersion=d,rr(e,d);case"none":return r.mode.kind==="function"?Kr(e):Pe(e);case"begun":return r.mode.kind!=="function"?nr(e,
d):Yt(e,d);case"foreign":return r.mode.kind==="function"?Yt(e,l.versionId):Jr(e,l.versionId)}}async function Jr(e,t){let{inspected:r,services:n}=e,{query:o}=r;if(!At(
t))return n.runner.info(`${o.text}: AWSPENDING is on the version ${t}, which nothing will end: it is replaced`),Pe(e);n.runner.info(`${o.text}: an earlier run w\
rote the version ${t} and did not end: it is judged`);let{faults:i,doubts:s}=await Ee(e,t);if(i.length>0)return n.runner.warning(`The version ${t} of ${o.text},\
 which an earlier run wrote, is replaced: ${i.join("; ")}.`),Pe(e);if(s.length>0)throw $e(o,s);return or(e,t)}async function Kr(e){let{inspected:t,services:r,getClients:n}=e,
{query:o,secret:i,token:s}=t;try{await(await n()).rotator.rotate(i.arn,s),r.runner.info(`${o.text}: rotation started, version ${s} is to become current`)}catch(a){
if(!(a instanceof v&&a.says(/previous rotation isn.t complete/i)))throw a;r.runner.info(`${o.text}: a rotation is in progress already`)}return tr(e)}async function Yt(e,t){
let{inspected:r,services:n,getClients:o}=e;return await Zt(r,t,o,n),n.runner.info(`${r.query.text}: a rotation is in progress already, version ${t} is AWSPENDIN\
G: waiting for it`),tr(e)}async function tr(e){let{inspected:t,services:r,getClients:n,inputs:o,result:i}=e,s=performance.now(),a=await Xt(t,n,o,r);return i.newVersion=
a,r.runner.info(`${t.query.text}: version ${a} is current after ${S(performance.now()-s)}`),rr(e,a)}async function rr(e,t){let r=await Ee(e,t);if(r.faults.length===
0){for(let n of r.doubts)e.services.runner.warning(n);return}throw await Qr(e,t,r.faults)}async function Ee({inspected:e,getClients:t,inputs:r,services:n,result:o},i){
let{query:s}=e,a=await Bt(e,i,t,r.verifications,n);for(let d of a.remarks)n.runner.warning(`The new version of ${s.text}: ${d}.`);let c=a.values.flatMap(({expiry:d})=>d?.
at.getTime()??[]);return c.length>0&&(o.newExpiry=new Date(Math.min(...c))),a}async function Qr(e,t,r){let{inspected:n,inputs:o,services:i,getClients:s,result:a}=e,
{query:c,secret:d,current:u}=n,f=u.secret.versionId,l=h=>H(c,r,{kind:"current",old:f,bad:t,why:h});if(!o.rollback)return l("`rollback` was not asked for.");if(f===
t)return l("The version before it is not known to this attempt.");let p=await B(u.values,o.verifications,i),m=i.clock.now(),g=p.flatMap(h=>j(h,m)??h.doubt??[]).
join("; ");if(p.length===0||g!=="")return l(`It was not rolled back, as the old version does not prove to work: ${g||"no line of `verify` is for it"}.`);await ir(
e,{from:t,to:f}),a.status="rolled-back";let{rotator:R}=await s();return A((await R.describe(d.arn)).stages)===t&&await R.dropPending(d.arn,t),H(c,r,{kind:"rolle\
d back",old:f})}async function Pe(e){let{inspected:t,inputs:r,services:n,getClients:o}=e,{query:i,secret:s,current:a,token:c}=t,d={text:i.text,field:r.field},u=_(
a.secret.value,d,await de(t,r,o,n));return await zr(e,u),await(await o()).rotator.putPending(s.arn,c,u),n.runner.info(`${i.text}: wrote version ${c} under AWSPE\
NDING`),nr(e,c)}async function zr({inspected:e,inputs:t,services:r},n){let{query:o,current:i,token:s}=e,a={...i.secret,value:n,versionId:s,createdAt:void 0},{faults:c}=await F(
e,a,r);if(c.length>0)throw H(o,c,{kind:"unwritten",hasField:t.field!==void 0})}async function nr(e,t){let{inspected:r,getClients:n}=e,{query:o,secret:i}=r,{faults:s,
doubts:a}=await Ee(e,t);if(s.length>0)throw await(await n()).rotator.dropPending(i.arn,t),H(o,s,{kind:"kept"});if(a.length>0)throw $e(o,a);return or(e,t)}async function or(e,t){
let{inspected:r,getClients:n,result:o}=e,{query:i,secret:s,current:a}=r;try{await ir(e,{from:a.secret.versionId,to:t})}catch(c){if(!(c instanceof v))throw c;let{
rotator:d}=await n(),{stages:u}=await d.describe(s.arn);throw b(u,"AWSCURRENT")===a.secret.versionId?c:(A(u)===t&&await d.dropPending(s.arn,t),U(i))}o.newVersion=
t}async function ir({inspected:{secret:e,query:t},getClients:r,services:n},o){let{rotator:i}=await r();try{await i.makeCurrent(e.arn,o)}catch(s){if(!(s instanceof
v))throw s;let{stages:a}=await i.describe(e.arn);if(b(a,"AWSCURRENT")!==o.to)throw s}n.runner.info(`${t.text}: AWSCURRENT moved from ${o.from} to ${o.to}`)}async function sr(e,t){let{runner:r,provider:n,origin:o}=t;Je(r.environment);for(let s of e.warnings)r.warning(s);if(e.identity&&!n.isAvailable)throw at(o,{maySkip:!1});
let i=await rt({...e,regions:[e.region]},t);r.info(Xr(i)),e.maskAccountId&&i.accountId&&await r.mask([i.accountId]),await nt(i,Zr({job:i,inputs:e,services:t}))}
function Xr(e){return e.kind==="ambient"?e.description:`${e.reader.role.name}: sessions of 15 min for one secret each, never exported`}async function Zr(e){let{
inputs:t,services:r}=e,n=await Yr(e),o=n.map(i=>rn(i,r));try{for(let[i,s]of n.entries()){let a=o[i];a&&nn(s,r)&&await on(s,a,e)}}finally{sn(o,t,r)}}async function Yr(e){
let{job:t,inputs:r}=e,n=Xe(r.requests,{region:r.region,accountId:t.accountId}),o=[];for(let i of n){let s=i.reference.source==="parameter-store"?Ut:Mt;o.push(await s(
i,e))}return en(o),await tn(r,o),o}function en(e){for(let{query:t,secret:r}of e){let n=e.filter(i=>i.secret.arn===r.arn);if(n.length<2)continue;let o=n.flatMap(
i=>i.query.requests);throw new y("E_REQUEST",`${le(...o)} mean the same secret, ${t.text}.`,{fix:"Nothing was changed. Write it the same way in each line."})}}async function tn({
verifications:e},t){let n=(await Ye(t.flatMap(({current:i})=>i.values),process.platform)).map(({name:i})=>i),o=e.find(({name:i})=>!n.includes(i));if(o)throw new y(
"E_INPUT",`Line ${o.line} of verify names ${o.name}, which \`secrets\` does not.`,{fix:`Nothing was changed. There are: ${J(n)}.`})}function rn({query:e,secret:t,
current:r,token:n,decision:o,parameter:i},{clock:s}){let{versionId:a,createdAt:c}=r.secret,d=a===n||i?.progress.kind==="done",u=i?String(i.newest-1):b(t.stages,
"AWSPREVIOUS");return{text:e.text,oldVersion:d&&u||a,oldAge:d||!c?void 0:s.now()-c.getTime(),status:"unchanged",why:o.why,newVersion:void 0,newExpiry:void 0,took:0}}
function nn({query:e,decision:t,isBegun:r},{runner:n}){let{is:o,why:i}=t;return r?(n.info(`${e.text}: an earlier attempt of this run has begun to rotate it`),!0):
(o==="unknown"?n.warning(`${e.text} ${i}, so \`when\` cannot tell if it is due. It was left alone.`):n.info(`${e.text} ${i}: ${o}`),o==="due")}async function on(e,t,r){
t.status="failed";let{parameter:n}=e;n?await Ht(e,n,t,r):await er(e,t,r);let{query:o,secret:i}=e,{runner:s,clock:a}=r.services,{oldAge:c,oldVersion:d,newVersion:u,
took:f}=t,l=c===void 0?"":`, which was ${S(c)} old`;s.info(`${o.text}: rotated in ${S(f)}, from version ${d}${l}, to ${u}`);let{trigger:p}=r.inputs,m=i.description.
expiry;m&&p.kind==="expiring-within"&&m.at.getTime()-a.now()<=p.span&&s.warning(`The policy Expiration of ${o.text} still has AWS delete it at ${m.at.toISOString()}\
. Unless that is set anew, the next run rotates it again.`);let g=Q(i.description);p.kind==="expiring-within"&&g&&g.at.getTime()-a.now()<=p.span&&s.warning(`The\
 tag expires-at of ${o.text} said ${g.at.toISOString()} before. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`)}function sn(e,{
jobSummary:t},{runner:r,clock:n}){r.handOver({variables:new Map,outputs:bt(e)}),t&&r.summarize(kt(e,n.now()))}await Ce(async e=>{let{environment:t}=e,r=await lt(Ne,t),n=new Ie(t.RUNNER_TEMP),o=new Ve,i=await ct(r,{runner:e,directory:n,clock:o}),{aws:s,attempts:a}=i;try{
await sr(r,{...i,openRotator:Rt({...s,endpoint:s.secretsManagerEndpoint},a.full),runCommand:vt(t),pause:gt})}finally{i.close()}});
