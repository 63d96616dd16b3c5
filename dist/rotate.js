const require=process.getBuiltinModule;
import{a as Ke}from"./shared-adapters-program-call.js";import"./shared-use-cases-warnings.js";import{b as Oe,e as _e,f as We}from"./shared-domain-expiry-expiry-advice.js";import{a as Je,b as L}from"./shared-domain-refusals-explanation.js";
import{a as Be,c as Ge}from"./shared-adapters-attempts.js";import{b as ve,c as Re,e as be,f as ke,g as R,h as b,i as k,j as $e,l as Ee,o as Ve}from"./shared-sources-secrets-manager-client-calls.js";
import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as Ae,j as Ce,n as Ue,
t as Me,v as qe}from"./shared-domain-credentials-aws-config.js";import{c as Fe,f as je,g as He}from"./shared-adapters-aws-config.js";import{a as Ne}from"./shared-domain-masks-looks-secret.js";import{
a as fe}from"./shared-adapters-clock.js";import{a as Qe}from"./shared-inputs-password-options.js";import{c as De}from"./shared-domain-requests-secret-query.js";import"./shared-domain-values-naming.js";
import"./shared-domain-expiry-spelled-dates.js";import{a as O,b as K,c as ge,d as he}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";
import{M as Z,S as W,X as Le,r as Te,s as X,v as Pe,x as Ie}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-jmespath.js";import{b as z,d as _,e as xe,f as Se}from"./shared-domain-values-json.js";
import{a as D}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";import{a as we,b as Q}from"./shared-domain-requests-request.js";
import{a as S}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{a as y,b as E}from"./shared-domain-span.js";import{d as pe}from"./shared-adapters-job-lock.js";
import{b as me,c as ye}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";
import{a as p}from"./shared-domain-error.js";import"./shared-runtime.js";var Dt=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ze=Dt("setTimeout");var Xe=e=>{let t=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ze=Xe("spawn");var Ye=Xe("spawnSync");var _t=/^(ACTIONS_|AWS_|INPUT_|STATE_)/i;function tt(e){let t=Object.fromEntries(Object.entries(e).filter(([n])=>!_t.test(n)));return n=>{Wt(e);let{platform:r}=process,
o=new Map(Object.entries(n.variables));return Lt(n,me(ye(t,o,r),r))}}function Wt({NODE_DEBUG:e=""}){if(/child_process|\*/i.test(e))throw new p("E_COMMAND","NODE\
_DEBUG prints the environment of the command, with the value in it.",{fix:"Nothing was changed. Take child_process and `*` out of NODE_DEBUG in this step."})}async function Lt({
argv:e,timeout:t,most:n},r){let o=Ke(e,r);if(typeof o=="string")return{kind:"not started",code:qt[o]};let{command:i,words:s,windowsVerbatimArguments:a}=o,c=process.
platform!=="win32",d=Ze(i,s,{env:r,detached:c,stdio:[...["ignore","pipe","ignore"]],windowsVerbatimArguments:a}),f=()=>{d.pid!==void 0&&Mt(d.pid,d.exitCode!==null)};
return new Promise(l=>{let m=[],h=0,g=x=>{clearTimeout(v),$(),f(),d.stdout.destroy(),l(x)},$=Ut(f),v=setTimeout(()=>g({kind:"timed out"}),t);d.stdout.on("data",
x=>{m.push(x),h+=x.length,h>n&&g({kind:"too much"})}),d.on("error",x=>g({kind:"not started",code:x.code??""})),d.on("close",(x,C)=>g(C===null?{kind:"ended",exitCode:x??
-1,output:Buffer.concat(m)}:{kind:"signalled",signal:C}))})}var et=["SIGINT","SIGTERM","SIGHUP"];function Ut(e){let t=r=>{e(),n(),process.kill(process.pid,r)},n=()=>{
for(let r of et)process.off(r,t)};for(let r of et)process.on(r,t);return n}function Mt(e,t){if(process.platform==="win32"){t||Ye("taskkill",["/t","/f","/pid",String(
e)],{stdio:"ignore"});return}try{process.kill(-e,"SIGKILL")}catch{}}var qt={"not found":"ENOENT","not executable":"ENOEXEC","line break for a batch file":"EINVA\
L"};var U=class extends R(b,k,"GetRandomPassword",ve){};var M=class extends R(b,k,"PutSecretValue",Re){};var q=class extends R(b,k,"RotateSecret",be){};var P=class extends R(b,k,"UpdateSecretVersionStage",ke){};function nt(e,t){return(n,r)=>new Y(new Ee(n,r,e,t))}var Y=class{#e;constructor(t){this.#e=t}async describe(t){let n=new $e({SecretId:t});return this.#e.run("De\
scribeSecret",(r,o)=>r.send(n,o),Ft)}async rotate(t,n){let r=new q({SecretId:t,ClientRequestToken:n});await this.#e.run("RotateSecret",(o,i)=>o.send(r,i),F)}async randomPassword(t){
let n=new U({PasswordLength:t.length,...t.excludeCharacters!==""&&{ExcludeCharacters:t.excludeCharacters},ExcludeNumbers:t.excludeNumbers,ExcludePunctuation:t.excludePunctuation,
ExcludeUppercase:t.excludeUppercase,ExcludeLowercase:t.excludeLowercase,IncludeSpace:t.includeSpace,RequireEachIncludedType:t.requireEachType});return this.#e.run(
"GetRandomPassword",(r,o)=>r.send(n,o),({RandomPassword:r})=>r?.length===t.length?r:void 0)}async putPending(t,n,r){let o=new M({SecretId:t,ClientRequestToken:n,
SecretString:r,VersionStages:["AWSPENDING"]});await this.#e.run("PutSecretValue",(i,s)=>i.send(o,s),F)}async makeCurrent(t,{from:n,to:r}){let o=new P({SecretId:t,
VersionStage:"AWSCURRENT",RemoveFromVersionId:n,MoveToVersionId:r});await this.#e.run("UpdateSecretVersionStage",(i,s)=>i.send(o,s),F)}async dropPending(t,n){let r=new P(
{SecretId:t,VersionStage:"AWSPENDING",RemoveFromVersionId:n});await this.#e.run("UpdateSecretVersionStage",(o,i)=>o.send(r,i),F)}};function Ft(e){let{ARN:t,Name:n}=e;
if(!(!t||!n))return{arn:t,name:n,isRotating:e.RotationEnabled===!0,functionArn:e.RotationLambdaARN||void 0,description:{...Je((e.Tags??[]).map(({Key:r="",Value:o=""})=>[
r,o])),rotation:Ve(e)},stages:new Map(Object.entries(e.VersionIdsToStages??{}))}}function F(e){return e}var ee=["unchanged","rotated","rolled-back","failed"];function rt(e){let t=e.filter(({newVersion:r})=>r!==void 0),n=Math.max(...e.map(({status:r})=>ee.indexOf(r)));
return new Map([["status",ee[n]??"unchanged"],["rotated",t.filter(({status:r})=>r==="rotated").map(({text:r})=>r).join(",")],["old-version",t.map(({oldVersion:r})=>r).
join(",")],["new-version",t.map(({newVersion:r})=>r).join(",")],["seconds",String(Math.round(e.reduce((r,{took:o})=>r+o,0)/1e3))]])}var jt={unchanged:"\u26AA not due",
rotated:"\u{1F7E2} rotated","rolled-back":"\u{1F7E1} rolled back",failed:"\u{1F534} failed"};function ot(e,t){return[`### \u{1F504} ${Ht(e)}`,"","| Secret | Sta\
te | Expires | Versions |","| --- | --- | --- | --- |",...e.map(n=>Bt(n,t)),"",`<sub>${new Date(t).toISOString()}. No value is in this table.</sub>`].join(`
`)}function Ht(e){let t=ee.filter(n=>n!=="unchanged").map(n=>[n,e.filter(r=>r.status===n).length]).filter(([,n])=>n>0);return t.length===0?e.length===1?"The sec\
ret was not due":"No secret was due":t.map(([n,r],o)=>`${r}${o===0?` ${r===1?"secret":"secrets"}`:""} ${n.replace("-"," ")}`).join(", ")}function Bt(e,t){let{text:n,
status:r,why:o,oldVersion:i,oldAge:s,newVersion:a,newExpiry:c,took:u}=e,d=s===void 0?"":`, ${y(s)} old`,f=a===void 0?"":` \u2192 ${O(a.slice(0,8))}`,l=r==="unch\
anged"?"":` in ${y(u)}`;return`| ${[O(n),`${jt[r]}${l}<br><sub>${K(o)}</sub>`,c===void 0?"":K(E(c,t)),`${O(i.slice(0,8))}${d}${f}`].join(" | ")} |`}function w(e,t){return[...e].find(([,n])=>n.includes(t))?.[0]}function V(e){let t=w(e,"AWSPENDING");return t===w(e,"AWSCURRENT")?void 0:t}function j(e,t){if(w(e,
"AWSCURRENT")===t)return{kind:"done"};let n=V(e);return n===t?{kind:"begun"}:n!==void 0?{kind:"foreign",versionId:n}:{kind:e.has(t)?"undone":"none"}}var T=4;function it(e){let t;try{t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return{fault:"printed bytes that are no UTF-8 text"}}let n=t.
replace(/\r?\n$/,"");return n.trim()===""?{fault:"printed nothing"}:n.includes("\0")?{fault:"printed a NUL, which no variable and no form can carry"}:Ne(n,T)?{value:n}:
{fault:`printed what cannot be masked in logs: it is shorter than ${T} characters, or a plain word or sign`}}var st=36e5;function at(e,t,n){return new p("E_ROTATION",`A rotation of ${e.text} was begun ${y(n)} ago and has not ended: AWSPENDING is stuck on the version ${t}\
.`,{fix:`No rotation was started. ${lt(e,t)}`})}function ct(e,t,n){let r=t===void 0?"no version is AWSPENDING":`AWSPENDING is on the version ${t}`;return new p(
"E_ROTATION",`The rotation of ${e.text} has not ended within ${y(n)} (\`wait\`); ${r}, and the old version is still current.`,{fix:`Look at the log of its rotat\
ion function. AWS may try again by itself. ${t===void 0?"":lt(e,t)}`.trim()})}function dt({text:e}){return new p("E_ROTATION",`The rotation of ${e} was given up\
: AWSPENDING is gone, and the old version is still current.`,{fix:"Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and r\
un this again."})}function H({text:e},t){return new p("E_ROTATION",`This run has made the version ${t} of ${e} in an earlier attempt, and that is not current an\
y more.`,{fix:"Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run."})}function I({text:e}){return new p("E_ROT\
ATION",`AWSCURRENT of ${e} was moved by somebody else while this step was at work.`,{fix:"The version that they chose is current and was left alone. Let one wor\
kflow at a time rotate a secret, with `concurrency`."})}function B({text:e,region:t}){return new p("E_NO_ROTATION",`The secret ${e} has no rotation that is swit\
ched on.`,{fix:`Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${e} --region ${t} --rotation-lambda-arn ARN), or give \`generat\
e\` or \`command\`, which need none.`})}function ut({text:e,region:t}){return new p("E_NO_ROTATION",`The secret ${e} has a rotation of its own.`,{fix:`Nothing w\
as changed. Leave \`generate\` and \`command\` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager can\
cel-rotate-secret --secret-id ${e} --region ${t}).`})}function lt({text:e,region:t},n){return`If nothing is at work on it any more, take the label away and run \
this again:
aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-stage AWSPENDING --remove-from-version-id ${n}`}var A=65536;function ft(e,t,n){ne(e,t,"");let o=n==="generate"&&t.field===void 0&&typeof e=="string"?z(e):void 0;if(_(o))throw new p("E_INPUT",`The value of ${t.
text} is a JSON object, which a random text would replace as a whole.`,{fix:"Nothing was changed. Name the field that is to be replaced in the input `field`, fo\
r example `field: password`."})}function ne(e,{text:t,field:n},r){if(typeof e!="string")throw new p("E_BINARY",`The value of ${t} is binary, and a new one would\
 be text.`,{fix:"Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), or rotate it by a function of its own."});let o=n?
xe(Jt(Gt(e,t),n,t,r)):r,i=Buffer.byteLength(o);if(i<=A)return o;throw new p("E_NEW_VERSION",`The new value of ${t} would have ${i} bytes, and Secrets Manager ta\
kes ${A}.`,{fix:"Nothing was changed. Make it shorter, or keep large parts elsewhere."})}function Gt(e,t){let n=z(e);if(_(n)||Array.isArray(n))return n;throw new p(
"E_NOT_JSON",`The value of ${t} is no JSON object, which \`field\` needs.`,{fix:"Nothing was changed. Leave `field` out to replace the whole value."})}function Jt(e,t,n,r){
if(typeof Se(e,t)=="string")return te(e,t,r);throw new p("E_NOTHING_SELECTED",`The value of ${n} has no text at the field ${t.join(".")}.`,{fix:"Nothing was cha\
nged. Check `field` against the secret: only a text that is there is replaced."})}function te(e,[t,...n],r){return t===void 0?r:Array.isArray(e)?e.map((o,i)=>i===
t?te(o,n,r):o):_(e)?Object.fromEntries(Object.entries(e).map(([o,i])=>[o,o===t?te(i,n,r):i])):e}var Kt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var pt=Kt("createHash");function mt({GITHUB_REPOSITORY:e,GITHUB_RUN_ID:t,GITHUB_JOB:n,GITHUB_ACTION:r},o){let i=[e,t,n,r,o];return pt("sha256").update(JSON.stringify(i)).digest("hex").
replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,"$1-$2-8$3-a$4-$5")}function yt(e){return/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(e)}function gt(e,t,n){switch(e.kind){case"always":return{is:"due",why:"is rotated whenever this runs"};case"due":return Qt(t,n);case"expiring-within":return zt(t,e.
span,n);case"older-than":return Xt(t,e.span,n)}}function Qt({rotation:e},t){if(!e)return{is:"unknown",why:"has no date of its next rotation"};let{nextAt:n,windowFrom:r}=e;
return n.getTime()<=t?{is:"due",why:`was to be rotated ${E(n,t)}`}:r.getTime()<=t?{is:"due",why:`is in the window of its rotation, which ends ${E(n,t)}`}:{is:"n\
ot due",why:`is to be rotated ${E(r,t)} or later`}}function zt({expiry:e},t,n){if(!e)return{is:"unknown",why:"does not tell when it expires"};let r=e.at.getTime()<=
n;return{is:e.at.getTime()-n<=t?"due":"not due",why:`${r?"expired":"expires"} ${E(e.at,n)} (${e.source})`}}function Xt({createdAt:e},t,n){if(!e)return{is:"unkno\
wn",why:"does not tell how old it is"};let r=n-e.getTime();return{is:r>=t?"due":"not due",why:`is ${y(r)} old`}}var Zt=12e4;function G(e,t,{job:n,inputs:r,services:o}){let{clock:i,openClient:s,openRotator:a}=o,{region:c}=e,u=async l=>({store:await s(Te,{region:c,keys:l,retryBudget:"\
full"}),rotator:a(c,l)});if(n.kind==="ambient"){let l=u(void 0);return async()=>l}let d,f=0;return async()=>{if(d&&f-i.now()>Zt)return d;let l=await Yt(e,t,n,r.
region,o);return f=l.expiration.getTime(),d=await u(l),d}}async function Yt(e,t,{identity:n,token:r},o,{runner:i,sts:s}){let a=n.policy.kind==="scoped"&&t!==void 0,
c=new Ue({identity:a?{...n,policy:{kind:"given",policy:t}}:n,token:r,runner:i,sts:s(o,"full")}),[u]=await c.open({region:e.region,queries:[e]});if(await r.verified(),
!u?.keys)throw new Error("A plan has a session.");return u.keys}async function ht(e,t){let{inputs:n,services:r}=t,{runner:o,clock:i}=r,{reader:s}=t.job,a={...e,described:!0},c=s.role&&Le({region:e.region,queries:[a]},s.role),
u=G(a,c,t);try{let{store:d,rotator:f}=await u(),[l,m]=await Promise.all([f.describe(we(e.reference)),d.get(e.reference,{})]);en(l,m,e,n);let h=await re(m,e,r),g=mt(
o.environment,l.arn),$=W(l.description),v=Z([...h.values.flatMap(C=>C.expiry??[]),...$?[$]:[]]),x={createdAt:m.createdAt,expiry:v,rotation:l.description.rotation};
return{query:e,secret:l,current:h,token:g,decision:gt(n.trigger,x,i.now()),isBegun:["begun","done"].includes(j(l.stages,g).kind)}}catch(d){throw d instanceof S?
L(d,e,s):d}}function en({isRotating:e},{value:t},n,{mode:r,field:o}){if(r.kind==="function"){if(!e)throw B(n);return}if(e)throw ut(n);ft(t,{text:n.text,field:o},
r.kind)}async function re(e,{requests:t},{runner:n,clock:r}){let o=[];for(let s of t)o.push(...await _e(s,e));await n.mask(He(o,T));let i={minRemaining:0,warnRemaining:0,
maxAge:void 0,isRequired:!1};return{secret:e,values:await Oe(o,r.now(),i)}}function J({arn:e}){return Pe(e)}function N(e,t,n){let r=`The new version of ${e.text} is bad: ${t.join("; ")}.`;return new p("E_NEW_VERSION",r,{fix:tn(e,n)})}function tn({text:e,region:t},n){switch(n.
kind){case"unwritten":return`Nothing was written, the old version is still current. Look at where the value comes from.${n.hasField?"":" It replaces the whole s\
ecret: `field` names the one field of a JSON secret that is to be replaced."}`;case"kept":return"The old version is still current; the new one was given up. Loo\
k at where the value comes from, and start a new run.";case"rolled back":return`AWSCURRENT was moved back to the version ${n.old}, which works. Look at the log \
of the rotation function before the next rotation.`;case"current":return[`THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${n.why}`,"Look at the l\
og of the rotation function. If the old version still works, this makes it current again:",`aws secretsmanager update-secret-version-stage --secret-id ${e} --re\
gion ${t} --version-stage AWSCURRENT --remove-from-version-id ${n.bad} --move-to-version-id ${n.old}`].join(`
`)}}function oe({text:e},t){return new p("E_NEW_VERSION",`The new version of ${e} was not made current, as nobody could say that it works: ${t.join(" ")}`,{fix:"\
The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other."})}function wt(e,t,{reader:n,token:r,functionArn:o}){switch(e.code?.replace(/Exception$/,"")){case"ResourceExists":return H(t,r);case"InvalidParameter":if(e.operation===
"UpdateSecretVersionStage")return I(t);break;case"InvalidRequest":if(e.says(/No Lambda rotation function/i))return B(t);break;case"EncryptionFailure":return new p(
"E_SECRET_KMS",`The new version of ${t.text} could not be encrypted: its KMS key does not work.`,{fix:"The old version is still current. Enable the key, or canc\
el its deletion.",cause:e});case"AccessDenied":if(e.says(/lambda:InvokeFunction/))return nn(e,t,{reader:n,functionArn:o})}return L(e,t,n)}function nn(e,{text:t},{
reader:n,functionArn:r="*"}){let o=n.role?`the role ${n.role.name}`:"the identity that was there before this step";return new p("E_SECRET_DENIED",`The rotation \
function of ${t} may not be invoked by ${o}.`,{fix:"Who starts a rotation needs that permission too.",statements:[{addTo:`Add to a permissions policy of ${o}`,statement:{
Effect:"Allow",Action:"lambda:InvokeFunction",Resource:r}}],cause:e})}function xt({secret:e,region:t,mode:n,rollback:r},{partition:o}){let i=["DescribeSecret","GetSecretValue"];n==="function"?i.push("RotateSecret",...r?["UpdateSec\
retVersionStage"]:[]):i.push("PutSecretValue","UpdateSecretVersionStage");let s=(a,c)=>({Effect:"Allow",Action:a,Resource:c});return JSON.stringify({Version:"20\
12-10-17",Statement:[s(i.map(a=>`secretsmanager:${a}`),e.arn),...n==="function"&&e.functionArn!==void 0?[s("lambda:InvokeFunction",e.functionArn)]:[],...n==="ge\
nerate"?[s("secretsmanager:GetRandomPassword","*")]:[],{...s(n==="function"?"kms:Decrypt":["kms:Decrypt","kms:GenerateDataKey"],"*"),Condition:Ie(t,o)}]})}function St(e,t,n){let r=[],o=[];t.secret.value.length===0?r.push("it is empty"):rn(e.secret.value,t.secret.value)&&r.push("it is the same value as before");for(let i of t.
values){let s=e.values.find(({name:f})=>f===i.name)?.expiry,{expiry:a,name:c}=i;if(!a){s?.firm&&o.push(`nothing tells any more when ${c} expires`);continue}let u=a.
at.getTime()<=n;if(!u&&(!s||a.at>s.at))continue;let d=u?`${c} has expired already (${a.source}, ${a.at.toISOString()})`:`${c} expires no later than before (${a.
source}, ${a.at.toISOString()})`;(a.firm?r:o).push(d)}return{faults:r,remarks:o}}function rn(e,t){return Buffer.from(e).equals(Buffer.from(t))}function vt(e,t,n=()=>!1){let r=(o,i)=>o===i||o.endsWith("*")&&i.startsWith(o.slice(0,-1))||n(o,i);return e.filter(o=>!t.some(i=>r(i,o)))}var ie=10;async function Rt({verification:e,value:t},n){let{name:r,request:o}=t,i=`${r} (${o.text})`,s=new Map(Ce(t.secret.value).map(([h,g])=>[h,String(g)])),{
by:a,word:c,includes:u}=await n(e.service,{value:t.value,fields:s});if(c.state==="refused")return{name:r,refusal:`${i} is refused by ${a} (${c.why})`};let d=c.endsAt&&
{at:c.endsAt,source:`${a}'s word`,firm:!0},f=c.state==="unknown"?`${i} was not verified: ${a} ${c.why}.`:void 0,l={name:r,...d&&{expiry:d},...f!==void 0&&{doubt:f}};
if(f!==void 0&&!c.scopes||!o.maxScopes)return l;if(!c.scopes)return{...l,doubt:`${i} was not held against max-scopes: ${a} does not tell what it may do.`};let m=vt(
c.scopes,o.maxScopes,u).map(on);return m.length===0?l:{...l,excess:`${i} may do more than max-scopes=${o.maxScopes.join(",")} allows: ${a} names ${D(m.slice(0,ie))}${m.
length>ie?` and ${m.length-ie} more`:""}`}}function on(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}var sn=10;async function bt(e,t,n,r,o){let i=await(await n()).store.get(J(e.secret),{versionId:t}),{values:s,faults:a,remarks:c}=await ae(e,i,o);if(s.length===0)
return{values:s,faults:a,doubts:[],remarks:c};let u=await ce(s,r,o);return{values:s,faults:[...a,...u.flatMap(d=>se(d,o.clock.now())??[])],doubts:u.flatMap(({doubt:d})=>d??
[]),remarks:c}}function se({refusal:e,excess:t,expiry:n,name:r},o){let i=n!==void 0&&n.at.getTime()<=o;return e??t??(i?`${r} has expired (${n.source}, ${n.at.toISOString()}\
)`:void 0)}async function ae({query:e,current:t},n,r){let o;try{o=await re(n,e,r)}catch(c){if(!(c instanceof p))throw c;return{values:[],faults:[c.message.replace(
/\.$/,"")],remarks:[]}}let i=n.versionId!==t.secret.versionId,{faults:s,remarks:a}=i?St(t,o,r.clock.now()):{faults:[],remarks:[]};return{values:o.values,faults:s,
remarks:a}}async function ce(e,t,{verifyWithService:n}){let r=t.flatMap(o=>e.filter(({name:i})=>i===o.name).map(i=>({verification:o,value:i})));return X(r,sn,o=>Rt(
o,n))}var an=250,cn=5e3,dn=15e3,un=3;async function kt({query:e,secret:t,current:n},r,{wait:o},{runner:i,pause:s}){let a=performance.now(),c=a,u=!1,d=0;for(let f=an;;f=
Math.min(f*1.5,cn)){let{stages:l}=await(await r()).rotator.describe(t.arn),m=w(l,"AWSCURRENT");if(m!==void 0&&m!==n.secret.versionId)return m;let h=V(l);if(u||=
h!==void 0,d=h===void 0?d+1:0,u&&d>=un)throw dt(e);let g=performance.now()-a;if(g>=o)throw ct(e,h,o);performance.now()-c>=dn&&(c=performance.now(),i.info(`${e.text}\
: waiting since ${y(g)}, ${ln(h)}`)),await s(Math.min(f,o-g))}}function ln(e){return e===void 0?"no version is AWSPENDING yet":`AWSPENDING is on the version ${e}`}
async function $t({query:e,secret:t},n,r,{clock:o}){let{store:i}=await r(),s=await i.get(J(t),{versionId:n}).then(c=>c.createdAt,c=>{if(!(c instanceof S))throw c}),
a=s===void 0?0:o.now()-s.getTime();if(a>st)throw at(e,n,a)}var fn=A+2;async function Et(e,{mode:t,wait:n},r,o){let{query:i,secret:s}=e,a;if(t.kind==="command"){let{argv:c}=t,u=Math.min(t.timeout,n),d={SECRET_LEASE_SECRET:s.
name},f=await o.runCommand({argv:c,timeout:u,variables:d,most:fn});a=pn(f,{secret:i.text,argv:c,timeout:u})}else if(t.kind==="generate")a=await(await r()).rotator.
randomPassword(t.password);else throw new Error("A rotation function makes its values itself.");return await o.runner.mask(je(Fe(a,{minLength:T}))),a}function pn(e,{
secret:t,argv:n,timeout:r}){if(e.kind==="not started"&&n.length===1&&/\S\s+\S/.test(n[0]??""))throw de(t,"could not be started: no program has this name, with a\
 space in it. Each argument of `command` goes on a line of its own");if(e.kind!=="ended"||e.exitCode!==0)throw de(t,mn(e,r));let o=it(e.output);if("fault"in o)throw de(
t,o.fault);return o.value}function mn(e,t){switch(e.kind){case"ended":return`ended with exit code ${e.exitCode}`;case"signalled":return`was ended by ${e.signal}`;case"\
timed out":return`had not ended after ${y(t)}, and was ended`;case"too much":return`printed more than the ${A} bytes that a secret can have, and was ended`;case"\
not started":return`could not be started (${/^[A-Z0-9_]{1,30}$/.test(e.code)?e.code:"unknown"})`}}function de(e,t){return new p("E_COMMAND",`The command for a n\
ew value of ${e} ${t}.`,{fix:"Nothing was written, the old version is still current. Run the command by itself to see why: what it says on standard error is not\
 shown here, since that can hold the value. It runs without a shell, and has no AWS_ and ACTIONS_ variables."})}async function Tt(e,t,n){let{query:r,secret:o,token:i}=e,{inputs:s,services:a}=n,{reader:c}=n.job,u={secret:o,region:r.region,mode:s.mode.kind,rollback:s.rollback},
d=G(r,c.role&&xt(u,c.role),n),f=performance.now();try{await yn({inspected:e,result:t,inputs:s,services:a,getClients:d}),t.status="rotated"}catch(l){if(!(l instanceof
S))throw l;let{functionArn:m}=o;throw wt(l,r,{reader:c,token:i,functionArn:m})}finally{t.took=performance.now()-f}}async function yn(e){let{inspected:t,inputs:n,
services:r,getClients:o,result:i}=e,{query:s,secret:a,current:c,token:u}=t,{stages:d}=await(await o()).rotator.describe(a.arn),f=w(d,"AWSCURRENT");if(f!==c.secret.
versionId&&f!==u)throw I(s);let l=j(d,u);switch(l.kind){case"undone":throw H(s,u);case"done":return r.runner.info(`${s.text}: an earlier attempt of this run has\
 made the version ${u} current`),i.newVersion=u,It(e,u);case"none":return n.mode.kind==="function"?hn(e):ue(e);case"begun":return n.mode.kind!=="function"?At(e,
u):Vt(e,u);case"foreign":return n.mode.kind==="function"?Vt(e,l.versionId):gn(e,l.versionId)}}async function gn(e,t){let{inspected:n,services:r}=e,{query:o}=n;if(!yt(
t))return r.runner.info(`${o.text}: AWSPENDING is on the version ${t}, which nothing will end: it is replaced`),ue(e);r.runner.info(`${o.text}: an earlier run w\
rote the version ${t} and did not end: it is judged`);let{faults:i,doubts:s}=await le(e,t);if(i.length>0)return r.runner.warning(`The version ${t} of ${o.text},\
 which an earlier run wrote, is replaced: ${i.join("; ")}.`),ue(e);if(s.length>0)throw oe(o,s);return Nt(e,t)}async function hn(e){let{inspected:t,services:n,getClients:r}=e,
{query:o,secret:i,token:s}=t;try{await(await r()).rotator.rotate(i.arn,s),n.runner.info(`${o.text}: rotation started, version ${s} is to become current`)}catch(a){
if(!(a instanceof S&&a.says(/previous rotation isn.t complete/i)))throw a;n.runner.info(`${o.text}: a rotation is in progress already`)}return Pt(e)}async function Vt(e,t){
let{inspected:n,services:r,getClients:o}=e;return await $t(n,t,o,r),r.runner.info(`${n.query.text}: a rotation is in progress already, version ${t} is AWSPENDIN\
G: waiting for it`),Pt(e)}async function Pt(e){let{inspected:t,services:n,getClients:r,inputs:o,result:i}=e,s=performance.now(),a=await kt(t,r,o,n);return i.newVersion=
a,n.runner.info(`${t.query.text}: version ${a} is current after ${y(performance.now()-s)}`),It(e,a)}async function It(e,t){let n=await le(e,t);if(n.faults.length===
0){for(let r of n.doubts)e.services.runner.warning(r);return}throw await wn(e,t,n.faults)}async function le({inspected:e,getClients:t,inputs:n,services:r,result:o},i){
let{query:s}=e,a=await bt(e,i,t,n.verifications,r);for(let u of a.remarks)r.runner.warning(`The new version of ${s.text}: ${u}.`);let c=a.values.flatMap(({expiry:u})=>u?.
at.getTime()??[]);return c.length>0&&(o.newExpiry=new Date(Math.min(...c))),a}async function wn(e,t,n){let{inspected:r,inputs:o,services:i,getClients:s,result:a}=e,
{query:c,secret:u,current:d}=r,f=d.secret.versionId,l=v=>N(c,n,{kind:"current",old:f,bad:t,why:v});if(!o.rollback)return l("`rollback` was not asked for.");if(f===
t)return l("The version before it is not known to this attempt.");let m=await ce(d.values,o.verifications,i),h=i.clock.now(),g=m.flatMap(v=>se(v,h)??v.doubt??[]).
join("; ");if(m.length===0||g!=="")return l(`It was not rolled back, as the old version does not prove to work: ${g||"no line of `verify` is for it"}.`);await Ct(
e,{from:t,to:f}),a.status="rolled-back";let{rotator:$}=await s();return V((await $.describe(u.arn)).stages)===t&&await $.dropPending(u.arn,t),N(c,n,{kind:"rolle\
d back",old:f})}async function ue(e){let{inspected:t,inputs:n,services:r,getClients:o}=e,{query:i,secret:s,current:a,token:c}=t,u={text:i.text,field:n.field},d=ne(
a.secret.value,u,await Et(t,n,o,r));return await xn(e,d),await(await o()).rotator.putPending(s.arn,c,d),r.runner.info(`${i.text}: wrote version ${c} under AWSPE\
NDING`),At(e,c)}async function xn({inspected:e,inputs:t,services:n},r){let{query:o,current:i,token:s}=e,a={...i.secret,value:r,versionId:s,createdAt:void 0},{faults:c}=await ae(
e,a,n);if(c.length>0)throw N(o,c,{kind:"unwritten",hasField:t.field!==void 0})}async function At(e,t){let{inspected:n,getClients:r}=e,{query:o,secret:i}=n,{faults:s,
doubts:a}=await le(e,t);if(s.length>0)throw await(await r()).rotator.dropPending(i.arn,t),N(o,s,{kind:"kept"});if(a.length>0)throw oe(o,a);return Nt(e,t)}async function Nt(e,t){
let{inspected:n,getClients:r,result:o}=e,{query:i,secret:s,current:a}=n;try{await Ct(e,{from:a.secret.versionId,to:t})}catch(c){if(!(c instanceof S))throw c;let{
rotator:u}=await r(),{stages:d}=await u.describe(s.arn);throw w(d,"AWSCURRENT")===a.secret.versionId?c:(V(d)===t&&await u.dropPending(s.arn,t),I(i))}o.newVersion=
t}async function Ct({inspected:{secret:e,query:t},getClients:n,services:r},o){let{rotator:i}=await n();try{await i.makeCurrent(e.arn,o)}catch(s){if(!(s instanceof
S))throw s;let{stages:a}=await i.describe(e.arn);if(w(a,"AWSCURRENT")!==o.to)throw s}r.runner.info(`${t.text}: AWSCURRENT moved from ${o.from} to ${o.to}`)}async function Ot(e,t){let{runner:n,provider:r,origin:o}=t;Ae(n.environment);for(let s of e.warnings)n.warning(s);if(e.identity&&!r.isAvailable)throw Be(o,{maySkip:!1});
let i=await Me({...e,regions:[e.region]},t);n.info(Sn(i)),e.maskAccountId&&i.accountId&&await n.mask([i.accountId]),await qe(i,vn({job:i,inputs:e,services:t}))}
function Sn(e){return e.kind==="ambient"?e.description:`${e.reader.role.name}: sessions of 15 min for one secret each, never exported`}async function vn(e){let{
inputs:t,services:n}=e,r=await Rn(e),o=r.map(i=>$n(i,n));try{for(let[i,s]of r.entries()){let a=o[i];a&&En(s,n)&&await Vn(s,a,e)}}finally{Tn(o,t,n)}}async function Rn(e){
let{job:t,inputs:n}=e,r=De(n.requests,{region:n.region,accountId:t.accountId}),o=[];for(let i of r)o.push(await ht(i,e));return bn(o),await kn(n,o),o}function bn(e){
for(let{query:t,secret:n}of e){let r=e.filter(i=>i.secret.arn===n.arn);if(r.length<2)continue;let o=r.flatMap(i=>i.query.requests);throw new p("E_REQUEST",`${Q(
...o)} mean the same secret, ${t.text}.`,{fix:"Nothing was changed. Write it the same way in each line."})}}async function kn({verifications:e},t){let r=(await We(
t.flatMap(({current:i})=>i.values),process.platform)).map(({name:i})=>i),o=e.find(({name:i})=>!r.includes(i));if(o)throw new p("E_INPUT",`Line ${o.line} of veri\
fy names ${o.name}, which \`secrets\` does not.`,{fix:`Nothing was changed. There are: ${D(r)}.`})}function $n({query:e,secret:t,current:n,token:r,decision:o},{
clock:i}){let{versionId:s,createdAt:a}=n.secret,c=s===r;return{text:e.text,oldVersion:c&&w(t.stages,"AWSPREVIOUS")||s,oldAge:c||!a?void 0:i.now()-a.getTime(),status:"\
unchanged",why:o.why,newVersion:void 0,newExpiry:void 0,took:0}}function En({query:e,decision:t,isBegun:n},{runner:r}){let{is:o,why:i}=t;return n?(r.info(`${e.text}\
: an earlier attempt of this run has begun to rotate it`),!0):(o==="unknown"?r.warning(`${e.text} ${i}, so \`when\` cannot tell if it is due. It was left alone.`):
r.info(`${e.text} ${i}: ${o}`),o==="due")}async function Vn(e,t,n){t.status="failed",await Tt(e,t,n);let{query:r,secret:o}=e,{runner:i,clock:s}=n.services,{oldAge:a,
oldVersion:c,newVersion:u,took:d}=t,f=a===void 0?"":`, which was ${y(a)} old`;i.info(`${r.text}: rotated in ${y(d)}, from version ${c}${f}, to ${u}`);let{trigger:l}=n.
inputs,m=W(o.description);l.kind==="expiring-within"&&m&&m.at.getTime()-s.now()<=l.span&&i.warning(`The tag expires-at of ${r.text} said ${m.at.toISOString()} b\
efore. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`)}function Tn(e,{jobSummary:t},{runner:n,clock:r}){n.handOver({variables:new Map,
outputs:rt(e)}),t&&n.summarize(ot(e,r.now()))}await he(async e=>{let{environment:t}=e,n=await Qe(ge,t),r=new pe(t.RUNNER_TEMP),o=new fe,i=await Ge(n,{runner:e,directory:r,clock:o}),{aws:s,attempts:a}=i;try{
await Ot(n,{...i,openRotator:nt({...s,endpoint:s.secretsManagerEndpoint},a.full),runCommand:tt(t),pause:ze})}finally{i.close()}});
