const require=process.getBuiltinModule;
import{a as Ke}from"./shared-adapters-program-call.js";import{a as je,b as He,c as Ge}from"./shared-domain-requests-verification.js";import"./shared-use-cases-warnings.js";import{b as Ne,e as Ae,
f as Oe}from"./shared-domain-expiry-expiry-advice.js";import{a as Be,b as L}from"./shared-domain-refusals-explanation.js";import{a as Fe,c as Je}from"./shared-adapters-attempts.js";import{b as we,
c as xe,e as Se,f as ve,g as R,h as b,i as k,j as Re,l as be,o as ke}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as Pe,n as _e,t as Le,v as We}from"./shared-domain-credentials-aws-config.js";import{a as ce}from"./shared-adapters-clock.js";
import{c as Ue,f as Me,g as qe}from"./shared-adapters-aws-config.js";import{a as Ie}from"./shared-domain-masks-looks-secret.js";import{a as Qe}from"./shared-inputs-password-options.js";import{
e as Ce}from"./shared-domain-requests-secret-query.js";import"./shared-domain-values-naming.js";import"./shared-domain-expiry-spelled-dates.js";import{a as O,b as B,c as fe,d as pe}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{L as _,Q as De,r as Ee,s as z,v as $e,x as Ve}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";
import{a as K}from"./shared-domain-listing.js";import{b as Te}from"./shared-domain-expiry-expiry.js";import{b as Q,d as D,e as ye,f as he}from"./shared-domain-values-json.js";
import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";import{a as me,b as ge}from"./shared-domain-requests-request.js";import{a as w}from"./shared-domain-failure.js";
import"./shared-domain-requests-role.js";import{a as g,b as E}from"./shared-domain-span.js";import{d as de}from"./shared-adapters-job-lock.js";import{b as ue,c as le}from"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";
import"./shared-runtime.js";var Ot=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),
get:(r,n)=>t()[n]})};var ze=Ot("setTimeout");var Xe=e=>{let t=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Ye=Xe("spawn");var Ze=Xe("spawnSync");var Dt=/^(ACTIONS_|AWS_|INPUT_|STATE_)/i;function tt(e){let t=Object.fromEntries(Object.entries(e).filter(([r])=>!Dt.test(r)));return r=>{_t(e);let{platform:n}=process,
o=new Map(Object.entries(r.variables));return Lt(r,ue(le(t,o,n),n))}}function _t({NODE_DEBUG:e=""}){if(/child_process|\*/i.test(e))throw new f("E_COMMAND","NODE\
_DEBUG prints the environment of the command, with the value in it.",{fix:"Nothing was changed. Take child_process and `*` out of NODE_DEBUG in this step."})}async function Lt({
argv:e,timeout:t,most:r},n){let o=Ke(e,n);if(typeof o=="string")return{kind:"not started",code:Mt[o]};let{command:i,words:a,windowsVerbatimArguments:s}=o,c=process.
platform!=="win32",u=Ye(i,a,{env:n,detached:c,stdio:[...["ignore","pipe","ignore"]],windowsVerbatimArguments:s}),p=()=>{u.pid!==void 0&&Ut(u.pid,u.exitCode!==null)};
return new Promise(l=>{let m=[],h=0,y=S=>{clearTimeout(P),v(),p(),u.stdout.destroy(),l(S)},v=Wt(p),P=setTimeout(()=>y({kind:"timed out"}),t);u.stdout.on("data",
S=>{m.push(S),h+=S.length,h>r&&y({kind:"too much"})}),u.on("error",S=>y({kind:"not started",code:S.code??""})),u.on("close",(S,A)=>y(A===null?{kind:"ended",exitCode:S??
-1,output:Buffer.concat(m)}:{kind:"signalled",signal:A}))})}var et=["SIGINT","SIGTERM","SIGHUP"];function Wt(e){let t=n=>{e(),r(),process.kill(process.pid,n)},r=()=>{
for(let n of et)process.off(n,t)};for(let n of et)process.on(n,t);return r}function Ut(e,t){if(process.platform==="win32"){t||Ze("taskkill",["/t","/f","/pid",String(
e)],{stdio:"ignore"});return}try{process.kill(-e,"SIGKILL")}catch{}}var Mt={"not found":"ENOENT","not executable":"ENOEXEC","line break for a batch file":"EINVA\
L"};var W=class extends R(b,k,"GetRandomPassword",we){};var U=class extends R(b,k,"PutSecretValue",xe){};var M=class extends R(b,k,"RotateSecret",Se){};var T=class extends R(b,k,"UpdateSecretVersionStage",ve){};function rt(e,t){return(r,n)=>new X(new be(r,n,e,t))}var X=class{#e;constructor(t){this.#e=t}async describe(t){let r=new Re({SecretId:t});return this.#e.run("De\
scribeSecret",(n,o)=>n.send(r,o),qt)}async rotate(t,r){let n=new M({SecretId:t,ClientRequestToken:r});await this.#e.run("RotateSecret",(o,i)=>o.send(n,i),q)}async randomPassword(t){
let r=new W({PasswordLength:t.length,...t.excludeCharacters!==""&&{ExcludeCharacters:t.excludeCharacters},ExcludeNumbers:t.excludeNumbers,ExcludePunctuation:t.excludePunctuation,
ExcludeUppercase:t.excludeUppercase,ExcludeLowercase:t.excludeLowercase,IncludeSpace:t.includeSpace,RequireEachIncludedType:t.requireEachType});return this.#e.run(
"GetRandomPassword",(n,o)=>n.send(r,o),({RandomPassword:n})=>n?.length===t.length?n:void 0)}async putPending(t,r,n){let o=new U({SecretId:t,ClientRequestToken:r,
SecretString:n,VersionStages:["AWSPENDING"]});await this.#e.run("PutSecretValue",(i,a)=>i.send(o,a),q)}async makeCurrent(t,{from:r,to:n}){let o=new T({SecretId:t,
VersionStage:"AWSCURRENT",RemoveFromVersionId:r,MoveToVersionId:n});await this.#e.run("UpdateSecretVersionStage",(i,a)=>i.send(o,a),q)}async dropPending(t,r){let n=new T(
{SecretId:t,VersionStage:"AWSPENDING",RemoveFromVersionId:r});await this.#e.run("UpdateSecretVersionStage",(o,i)=>o.send(n,i),q)}};function qt(e){let{ARN:t,Name:r}=e;
if(!(!t||!r))return{arn:t,name:r,isRotating:e.RotationEnabled===!0,functionArn:e.RotationLambdaARN||void 0,description:{...Be((e.Tags??[]).map(({Key:n="",Value:o=""})=>[
n,o])),rotation:ke(e)},stages:new Map(Object.entries(e.VersionIdsToStages??{}))}}function q(e){return e}var Y=["unchanged","rotated","rolled-back","failed"];function nt(e){let t=e.filter(({newVersion:n})=>n!==void 0),r=Math.max(...e.map(({status:n})=>Y.indexOf(n)));
return new Map([["status",Y[r]??"unchanged"],["rotated",t.filter(({status:n})=>n==="rotated").map(({text:n})=>n).join(",")],["old-version",t.map(({oldVersion:n})=>n).
join(",")],["new-version",t.map(({newVersion:n})=>n).join(",")],["seconds",String(Math.round(e.reduce((n,{took:o})=>n+o,0)/1e3))]])}var Ft={unchanged:"\u26AA not due",
rotated:"\u{1F7E2} rotated","rolled-back":"\u{1F7E1} rolled back",failed:"\u{1F534} failed"};function ot(e,t){return[`### \u{1F504} ${jt(e)}`,"","| Secret | Sta\
te | Expires | Versions |","| --- | --- | --- | --- |",...e.map(r=>Ht(r,t)),"",`<sub>${new Date(t).toISOString()}. No value is in this table.</sub>`].join(`
`)}function jt(e){let t=Y.filter(r=>r!=="unchanged").map(r=>[r,e.filter(n=>n.status===r).length]).filter(([,r])=>r>0);return t.length===0?e.length===1?"The secr\
et was not due":"No secret was due":t.map(([r,n],o)=>`${n}${o===0?` ${n===1?"secret":"secrets"}`:""} ${r.replace("-"," ")}`).join(", ")}function Ht(e,t){let{text:r,
status:n,why:o,oldVersion:i,oldAge:a,newVersion:s,newExpiry:c,took:d}=e,u=a===void 0?"":`, ${g(a)} old`,p=s===void 0?"":` \u2192 ${O(s.slice(0,8))}`,l=n==="unch\
anged"?"":` in ${g(d)}`;return`| ${[O(r),`${Ft[n]}${l}<br><sub>${B(o)}</sub>`,c===void 0?"":B(E(c,t)),`${O(i.slice(0,8))}${u}${p}`].join(" | ")} |`}function x(e,t){return[...e].find(([,r])=>r.includes(t))?.[0]}function $(e){let t=x(e,"AWSPENDING");return t===x(e,"AWSCURRENT")?void 0:t}function F(e,t){if(x(e,
"AWSCURRENT")===t)return{kind:"done"};let r=$(e);return r===t?{kind:"begun"}:r!==void 0?{kind:"foreign",versionId:r}:{kind:e.has(t)?"undone":"none"}}var V=4;function it(e){let t;try{t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return{fault:"printed bytes that are no UTF-8 text"}}let r=t.
replace(/\r?\n$/,"");return r.trim()===""?{fault:"printed nothing"}:r.includes("\0")?{fault:"printed a NUL, which no variable and no form can carry"}:Ie(r,V)?{value:r}:
{fault:`printed what cannot be masked in logs: it is shorter than ${V} characters, or a plain word or sign`}}var st=36e5;function at(e,t,r){return new f("E_ROTATION",`A rotation of ${e.text} was begun ${g(r)} ago and has not ended: AWSPENDING is stuck on the version ${t}\
.`,{fix:`No rotation was started. ${lt(e,t)}`})}function ct(e,t,r){let n=t===void 0?"no version is AWSPENDING":`AWSPENDING is on the version ${t}`;return new f(
"E_ROTATION",`The rotation of ${e.text} has not ended within ${g(r)} (\`wait\`); ${n}, and the old version is still current.`,{fix:`Look at the log of its rotat\
ion function. AWS may try again by itself. ${t===void 0?"":lt(e,t)}`.trim()})}function dt({text:e}){return new f("E_ROTATION",`The rotation of ${e} was given up\
: AWSPENDING is gone, and the old version is still current.`,{fix:"Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and r\
un this again."})}function j({text:e},t){return new f("E_ROTATION",`This run has made the version ${t} of ${e} in an earlier attempt, and that is not current an\
y more.`,{fix:"Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run."})}function I({text:e}){return new f("E_ROT\
ATION",`AWSCURRENT of ${e} was moved by somebody else while this step was at work.`,{fix:"The version that they chose is current and was left alone. Let one wor\
kflow at a time rotate a secret, with `concurrency`."})}function H({text:e,region:t}){return new f("E_NO_ROTATION",`The secret ${e} has no rotation that is swit\
ched on.`,{fix:`Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${e} --region ${t} --rotation-lambda-arn ARN), or give \`generat\
e\` or \`command\`, which need none.`})}function ut({text:e}){return new f("E_NO_ROTATION",`The secret ${e} has a rotation of its own.`,{fix:"Nothing was change\
d. Leave `generate` and `command` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager cancel-rotat\
e-secret)."})}function lt({text:e,region:t},r){return`If nothing is at work on it any more, take the label away and run this again:
aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-stage AWSPENDING --remove-from-version-id ${r}`}var N=65536;function ft(e,t,r){ee(e,t,"");let o=r==="generate"&&t.field===void 0&&typeof e=="string"?Q(e):void 0;if(D(o))throw new f("E_INPUT",`The value of ${t.
text} is a JSON object, which a random text would replace as a whole.`,{fix:"Nothing was changed. Name the field that is to be replaced in the input `field`, fo\
r example `field: password`."})}function ee(e,{text:t,field:r},n){if(typeof e!="string")throw new f("E_BINARY",`The value of ${t} is binary, and a new one would\
 be text.`,{fix:"Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), or rotate it by a function of its own."});let o=r?
ye(Jt(Gt(e,t),r,t,n)):n,i=Buffer.byteLength(o);if(i<=N)return o;throw new f("E_NEW_VERSION",`The new value of ${t} would have ${i} bytes, and Secrets Manager ta\
kes ${N}.`,{fix:"Nothing was changed. Make it shorter, or keep large parts elsewhere."})}function Gt(e,t){let r=Q(e);if(D(r)||Array.isArray(r))return r;throw new f(
"E_NOT_JSON",`The value of ${t} is no JSON object, which \`field\` needs.`,{fix:"Nothing was changed. Leave `field` out to replace the whole value."})}function Jt(e,t,r,n){
if(typeof he(e,t)=="string")return Z(e,t,n);throw new f("E_NOTHING_SELECTED",`The value of ${r} has no text at the field ${t.join(".")}.`,{fix:"Nothing was chan\
ged. Check `field` against the secret: only a text that is there is replaced."})}function Z(e,[t,...r],n){return t===void 0?n:Array.isArray(e)?e.map((o,i)=>i===
t?Z(o,r,n):o):D(e)?Object.fromEntries(Object.entries(e).map(([o,i])=>[o,o===t?Z(i,r,n):i])):e}var Bt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var pt=Bt("createHash");function mt({GITHUB_REPOSITORY:e,GITHUB_RUN_ID:t,GITHUB_JOB:r,GITHUB_ACTION:n},o){let i=[e,t,r,n,o];return pt("sha256").update(JSON.stringify(i)).digest("hex").
replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,"$1-$2-8$3-a$4-$5")}function gt(e){return/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(e)}function yt(e,t,r){switch(e.kind){case"always":return{is:"due",why:"is rotated whenever this runs"};case"due":return Kt(t,r);case"expiring-within":return Qt(t,e.
span,r);case"older-than":return zt(t,e.span,r)}}function Kt({rotation:e},t){if(!e)return{is:"unknown",why:"has no date of its next rotation"};let{nextAt:r,windowFrom:n}=e;
return r.getTime()<=t?{is:"due",why:`was to be rotated ${E(r,t)}`}:n.getTime()<=t?{is:"due",why:`is in the window of its rotation, which ends ${E(r,t)}`}:{is:"n\
ot due",why:`is to be rotated ${E(n,t)} or later`}}function Qt({expiry:e},t,r){if(!e)return{is:"unknown",why:"does not tell when it expires"};let n=e.at.getTime()<=
r;return{is:e.at.getTime()-r<=t?"due":"not due",why:`${n?"expired":"expires"} ${E(e.at,r)} (${e.source})`}}function zt({createdAt:e},t,r){if(!e)return{is:"unkno\
wn",why:"does not tell how old it is"};let n=r-e.getTime();return{is:n>=t?"due":"not due",why:`is ${g(n)} old`}}var Xt=12e4;function G(e,t,{job:r,inputs:n,services:o}){let{clock:i,openClient:a,openRotator:s}=o,{region:c}=e,d=async l=>({store:await a(Ee,{region:c,keys:l,retryBudget:"\
full"}),rotator:s(c,l)});if(r.kind==="ambient"){let l=d(void 0);return async()=>l}let u,p=0;return async()=>{if(u&&p-i.now()>Xt)return u;let l=await Yt(e,t,r,n.
region,o);return p=l.expiration.getTime(),u=await d(l),u}}async function Yt(e,t,{identity:r,token:n},o,{runner:i,sts:a}){let s=r.policy.kind==="scoped"&&t!==void 0,
c=new _e({identity:s?{...r,policy:{kind:"given",policy:t}}:r,token:n,runner:i,sts:a(o,"full")}),[d]=await c.open({region:e.region,queries:[e]});if(await n.verified(),
!d?.keys)throw new Error("A plan has a session.");return d.keys}async function ht(e,t){let{inputs:r,services:n}=t,{runner:o,clock:i}=n,{reader:a}=t.job,s={...e,described:!0},c=a.role&&De({region:e.region,queries:[s]},a.role),
d=G(s,c,t);try{let{store:u,rotator:p}=await d(),[l,m]=await Promise.all([p.describe(me(e.reference)),u.get(e.reference,{})]);Zt(l,m,e,r);let h=await te(m,e,n),y=mt(
o.environment,l.arn),v=_(l.description),P=Te([...h.values.flatMap(A=>A.expiry??[]),...v?[v]:[]]),S={createdAt:m.createdAt,expiry:P,rotation:l.description.rotation};
return{query:e,secret:l,current:h,token:y,decision:yt(r.trigger,S,i.now()),isBegun:["begun","done"].includes(F(l.stages,y).kind)}}catch(u){throw u instanceof w?
L(u,e,a):u}}function Zt({isRotating:e},{value:t},r,{mode:n,field:o}){if(n.kind==="function"){if(!e)throw H(r);return}if(e)throw ut(r);ft(t,{text:r.text,field:o},
n.kind)}async function te(e,{requests:t},{runner:r,clock:n}){let o=[];for(let a of t)o.push(...await Ae(a,e));await r.mask(qe(o,V));let i={minRemaining:0,warnRemaining:0,
maxAge:void 0,isRequired:!1};return{secret:e,values:await Ne(o,n.now(),i)}}function J({arn:e}){return $e(e)}function C(e,t,r){let n=`The new version of ${e.text} is bad: ${t.join("; ")}.`;return new f("E_NEW_VERSION",n,{fix:er(e,r)})}function er({text:e,region:t},r){switch(r.
kind){case"unwritten":return`Nothing was written, the old version is still current. Look at where the value comes from.${r.hasField?"":" It replaces the whole s\
ecret: `field` names the one field of a JSON secret that is to be replaced."}`;case"kept":return"The old version is still current; the new one was given up. Loo\
k at where the value comes from, and start a new run.";case"rolled back":return`AWSCURRENT was moved back to the version ${r.old}, which works. Look at the log \
of the rotation function before the next rotation.`;case"current":return[`THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${r.why}`,"Look at the l\
og of the rotation function. If the old version still works, this makes it current again:",`aws secretsmanager update-secret-version-stage --secret-id ${e} --re\
gion ${t} --version-stage AWSCURRENT --remove-from-version-id ${r.bad} --move-to-version-id ${r.old}`].join(`
`)}}function re({text:e},t){return new f("E_NEW_VERSION",`The new version of ${e} was not made current, as nobody could say that it works: ${t.join(" ")}`,{fix:"\
The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other."})}function wt(e,t,{reader:r,token:n,functionArn:o}){switch(e.code?.replace(/Exception$/,"")){case"ResourceExists":return j(t,n);case"InvalidParameter":if(e.operation===
"UpdateSecretVersionStage")return I(t);break;case"InvalidRequest":if(e.says(/No Lambda rotation function/i))return H(t);break;case"EncryptionFailure":return new f(
"E_SECRET_KMS",`The new version of ${t.text} could not be encrypted: its KMS key does not work.`,{fix:"The old version is still current. Enable the key, or canc\
el its deletion.",cause:e});case"AccessDenied":if(e.says(/lambda:InvokeFunction/))return tr(e,t,{reader:r,functionArn:o})}return L(e,t,r)}function tr(e,{text:t},{
reader:r,functionArn:n="*"}){let o=r.role?`the role ${r.role.name}`:"the identity that was there before this step";return new f("E_SECRET_DENIED",`The rotation \
function of ${t} may not be invoked by ${o}.`,{fix:"Who starts a rotation needs that permission too.",statements:[{addTo:`Add to a permissions policy of ${o}`,statement:{
Effect:"Allow",Action:"lambda:InvokeFunction",Resource:n}}],cause:e})}function xt({secret:e,region:t,mode:r,rollback:n},{partition:o}){let i=["DescribeSecret","GetSecretValue"];r==="function"?i.push("RotateSecret",...n?["UpdateSec\
retVersionStage"]:[]):i.push("PutSecretValue","UpdateSecretVersionStage");let a=(s,c)=>({Effect:"Allow",Action:s,Resource:c});return JSON.stringify({Version:"20\
12-10-17",Statement:[a(i.map(s=>`secretsmanager:${s}`),e.arn),...r==="function"&&e.functionArn!==void 0?[a("lambda:InvokeFunction",e.functionArn)]:[],...r==="ge\
nerate"?[a("secretsmanager:GetRandomPassword","*")]:[],{...a(r==="function"?"kms:Decrypt":["kms:Decrypt","kms:GenerateDataKey"],"*"),Condition:Ve(t,o)}]})}function St(e,t,r){let n=[],o=[];t.secret.value.length===0?n.push("it is empty"):rr(e.secret.value,t.secret.value)&&n.push("it is the same value as before");for(let i of t.
values){let a=e.values.find(({name:p})=>p===i.name)?.expiry,{expiry:s,name:c}=i;if(!s){a?.firm&&o.push(`nothing tells any more when ${c} expires`);continue}let d=s.
at.getTime()<=r;if(!d&&(!a||s.at>a.at))continue;let u=d?`${c} has expired already (${s.source}, ${s.at.toISOString()})`:`${c} expires no later than before (${s.
source}, ${s.at.toISOString()})`;(s.firm?n:o).push(u)}return{faults:n,remarks:o}}function rr(e,t){return Buffer.from(e).equals(Buffer.from(t))}async function vt({verification:e,value:t},r){let{service:n}=e,{name:o}=t,i=`${o} (${t.request.text})`,a=je(n);if(!Ge(t.value)){let s=`${i} was not verified: no\
 header can carry it, as it is empty or has line breaks or characters beyond ASCII.`;return{name:o,doubt:s}}try{let{status:s,expiry:c}=await r(n,t.value),d=He(n,
s);if(d==="works")return{name:o,expiry:c};if(d==="refused")return{name:o,refusal:`${i} is refused by ${a} (HTTP ${s})`};let u=s>=300&&s<400?", a redirect, which\
 is not followed":"";return{name:o,doubt:`${i} was not verified: ${a} answered HTTP ${s}${u}.`}}catch(s){if(!(s instanceof w))throw s;return{name:o,doubt:`${i} \
was not verified: ${a} did not answer (${s.code??s.kind}).`}}}var nr=10;async function Rt(e,t,r,n,o){let i=await(await r()).store.get(J(e.secret),{versionId:t}),{values:a,faults:s,remarks:c}=await ne(e,i,o);if(a.length===0)
return{values:a,faults:s,doubts:[],remarks:c};let d=await oe(a,n,o);return{values:a,faults:[...s,...d.flatMap(({refusal:u})=>u??[])],doubts:d.flatMap(({doubt:u})=>u??
[]),remarks:c}}async function ne({query:e,current:t},r,n){let o;try{o=await te(r,e,n)}catch(c){if(!(c instanceof f))throw c;return{values:[],faults:[c.message.replace(
/\.$/,"")],remarks:[]}}let i=r.versionId!==t.secret.versionId,{faults:a,remarks:s}=i?St(t,o,n.clock.now()):{faults:[],remarks:[]};return{values:o.values,faults:a,
remarks:s}}async function oe(e,t,{verifyWithService:r}){let n=t.flatMap(o=>e.filter(({name:i})=>i===o.name).map(i=>({verification:o,value:i})));return z(n,nr,o=>vt(
o,r))}var or=250,ir=5e3,sr=15e3,ar=3;async function bt({query:e,secret:t,current:r},n,{wait:o},{runner:i,pause:a}){let s=performance.now(),c=s,d=!1,u=0;for(let p=or;;p=
Math.min(p*1.5,ir)){let{stages:l}=await(await n()).rotator.describe(t.arn),m=x(l,"AWSCURRENT");if(m!==void 0&&m!==r.secret.versionId)return m;let h=$(l);if(d||=
h!==void 0,u=h===void 0?u+1:0,d&&u>=ar)throw dt(e);let y=performance.now()-s;if(y>=o)throw ct(e,h,o);performance.now()-c>=sr&&(c=performance.now(),i.info(`${e.text}\
: waiting since ${g(y)}, ${cr(h)}`)),await a(Math.min(p,o-y))}}function cr(e){return e===void 0?"no version is AWSPENDING yet":`AWSPENDING is on the version ${e}`}
async function kt({query:e,secret:t},r,n,{clock:o}){let{store:i}=await n(),a=await i.get(J(t),{versionId:r}).then(c=>c.createdAt,c=>{if(!(c instanceof w))throw c}),
s=a===void 0?0:o.now()-a.getTime();if(s>st)throw at(e,r,s)}var dr=N+2;async function Et(e,{mode:t,wait:r},n,o){let{query:i,secret:a}=e,s;if(t.kind==="command"){let{argv:c}=t,d=Math.min(t.timeout,r),u={SECRET_LEASE_SECRET:a.
name},p=await o.runCommand({argv:c,timeout:d,variables:u,most:dr});s=ur(p,{secret:i.text,argv:c,timeout:d})}else if(t.kind==="generate")s=await(await n()).rotator.
randomPassword(t.password);else throw new Error("A rotation function makes its values itself.");return await o.runner.mask(Me(Ue(s,{minLength:V}))),s}function ur(e,{
secret:t,argv:r,timeout:n}){if(e.kind==="not started"&&r.length===1&&/\S\s+\S/.test(r[0]??""))throw ie(t,"could not be started: no program has this name, with a\
 space in it. Each argument of `command` goes on a line of its own");if(e.kind!=="ended"||e.exitCode!==0)throw ie(t,lr(e,n));let o=it(e.output);if("fault"in o)throw ie(
t,o.fault);return o.value}function lr(e,t){switch(e.kind){case"ended":return`ended with exit code ${e.exitCode}`;case"signalled":return`was ended by ${e.signal}`;case"\
timed out":return`had not ended after ${g(t)}, and was ended`;case"too much":return`printed more than the ${N} bytes that a secret can have, and was ended`;case"\
not started":return`could not be started (${/^[A-Z0-9_]{1,30}$/.test(e.code)?e.code:"unknown"})`}}function ie(e,t){return new f("E_COMMAND",`The command for a n\
ew value of ${e} ${t}.`,{fix:"Nothing was written, the old version is still current. Run the command by itself to see why: what it says on standard error is not\
 shown here, since that can hold the value. It runs without a shell, and has no AWS_ and ACTIONS_ variables."})}async function Vt(e,t,r){let{query:n,secret:o,token:i}=e,{inputs:a,services:s}=r,{reader:c}=r.job,d={secret:o,region:n.region,mode:a.mode.kind,rollback:a.rollback},
u=G(n,c.role&&xt(d,c.role),r),p=performance.now();try{await fr({inspected:e,result:t,inputs:a,services:s,getClients:u}),t.status="rotated"}catch(l){if(!(l instanceof
w))throw l;let{functionArn:m}=o;throw wt(l,n,{reader:c,token:i,functionArn:m})}finally{t.took=performance.now()-p}}async function fr(e){let{inspected:t,inputs:r,
services:n,getClients:o,result:i}=e,{query:a,secret:s,current:c,token:d}=t,{stages:u}=await(await o()).rotator.describe(s.arn),p=x(u,"AWSCURRENT");if(p!==c.secret.
versionId&&p!==d)throw I(a);let l=F(u,d);switch(l.kind){case"undone":throw j(a,d);case"done":return n.runner.info(`${a.text}: an earlier attempt of this run has\
 made the version ${d} current`),i.newVersion=d,Tt(e,d);case"none":return r.mode.kind==="function"?mr(e):se(e);case"begun":return r.mode.kind!=="function"?It(e,
d):$t(e,d);case"foreign":return r.mode.kind==="function"?$t(e,l.versionId):pr(e,l.versionId)}}async function pr(e,t){let{inspected:r,services:n}=e,{query:o}=r;if(!gt(
t))return n.runner.info(`${o.text}: AWSPENDING is on the version ${t}, which nothing will end: it is replaced`),se(e);n.runner.info(`${o.text}: an earlier run w\
rote the version ${t} and did not end: it is judged`);let{faults:i,doubts:a}=await ae(e,t);if(i.length>0)return n.runner.warning(`The version ${t} of ${o.text},\
 which an earlier run wrote, is replaced: ${i.join("; ")}.`),se(e);if(a.length>0)throw re(o,a);return Nt(e,t)}async function mr(e){let{inspected:t,services:r,getClients:n}=e,
{query:o,secret:i,token:a}=t;try{await(await n()).rotator.rotate(i.arn,a),r.runner.info(`${o.text}: rotation started, version ${a} is to become current`)}catch(s){
if(!(s instanceof w&&s.says(/previous rotation isn.t complete/i)))throw s;r.runner.info(`${o.text}: a rotation is in progress already`)}return Pt(e)}async function $t(e,t){
let{inspected:r,services:n,getClients:o}=e;return await kt(r,t,o,n),n.runner.info(`${r.query.text}: a rotation is in progress already, version ${t} is AWSPENDIN\
G: waiting for it`),Pt(e)}async function Pt(e){let{inspected:t,services:r,getClients:n,inputs:o,result:i}=e,a=performance.now(),s=await bt(t,n,o,r);return i.newVersion=
s,r.runner.info(`${t.query.text}: version ${s} is current after ${g(performance.now()-a)}`),Tt(e,s)}async function Tt(e,t){let r=await ae(e,t);if(r.faults.length===
0){for(let n of r.doubts)e.services.runner.warning(n);return}throw await gr(e,t,r.faults)}async function ae({inspected:e,getClients:t,inputs:r,services:n,result:o},i){
let{query:a}=e,s=await Rt(e,i,t,r.verifications,n);for(let d of s.remarks)n.runner.warning(`The new version of ${a.text}: ${d}.`);let c=s.values.flatMap(({expiry:d})=>d?.
at.getTime()??[]);return c.length>0&&(o.newExpiry=new Date(Math.min(...c))),s}async function gr(e,t,r){let{inspected:n,inputs:o,services:i,getClients:a,result:s}=e,
{query:c,secret:d,current:u}=n,p=u.secret.versionId,l=v=>C(c,r,{kind:"current",old:p,bad:t,why:v});if(!o.rollback)return l("`rollback` was not asked for.");if(p===
t)return l("The version before it is not known to this attempt.");let m=await oe(u.values,o.verifications,i),h=m.flatMap(({refusal:v,doubt:P})=>v??P??[]).join("\
; ");if(m.length===0||h!=="")return l(`It was not rolled back, as the old version does not prove to work: ${h||"no line of `verify` is for it"}.`);await Ct(e,{from:t,
to:p}),s.status="rolled-back";let{rotator:y}=await a();return $((await y.describe(d.arn)).stages)===t&&await y.dropPending(d.arn,t),C(c,r,{kind:"rolled back",old:p})}
async function se(e){let{inspected:t,inputs:r,services:n,getClients:o}=e,{query:i,secret:a,current:s,token:c}=t,d={text:i.text,field:r.field},u=ee(s.secret.value,
d,await Et(t,r,o,n));return await yr(e,u),await(await o()).rotator.putPending(a.arn,c,u),n.runner.info(`${i.text}: wrote version ${c} under AWSPENDING`),It(e,c)}
async function yr({inspected:e,inputs:t,services:r},n){let{query:o,current:i,token:a}=e,s={...i.secret,value:n,versionId:a,createdAt:void 0},{faults:c}=await ne(
e,s,r);if(c.length>0)throw C(o,c,{kind:"unwritten",hasField:t.field!==void 0})}async function It(e,t){let{inspected:r,getClients:n}=e,{query:o,secret:i}=r,{faults:a,
doubts:s}=await ae(e,t);if(a.length>0)throw await(await n()).rotator.dropPending(i.arn,t),C(o,a,{kind:"kept"});if(s.length>0)throw re(o,s);return Nt(e,t)}async function Nt(e,t){
let{inspected:r,getClients:n,result:o}=e,{query:i,secret:a,current:s}=r;try{await Ct(e,{from:s.secret.versionId,to:t})}catch(c){if(!(c instanceof w))throw c;let{
rotator:d}=await n(),{stages:u}=await d.describe(a.arn);throw x(u,"AWSCURRENT")===s.secret.versionId?c:($(u)===t&&await d.dropPending(a.arn,t),I(i))}o.newVersion=
t}async function Ct({inspected:{secret:e,query:t},getClients:r,services:n},o){let{rotator:i}=await r();try{await i.makeCurrent(e.arn,o)}catch(a){if(!(a instanceof
w))throw a;let{stages:s}=await i.describe(e.arn);if(x(s,"AWSCURRENT")!==o.to)throw a}n.runner.info(`${t.text}: AWSCURRENT moved from ${o.from} to ${o.to}`)}async function At(e,t){let{runner:r,provider:n,origin:o}=t;Pe(r.environment);for(let a of e.warnings)r.warning(a);if(e.identity&&!n.isAvailable)throw Fe(o,{maySkip:!1});
let i=await Le({...e,regions:[e.region]},t);r.info(hr(i)),e.maskAccountId&&i.accountId&&await r.mask([i.accountId]),await We(i,wr({job:i,inputs:e,services:t}))}
function hr(e){return e.kind==="ambient"?e.description:`${e.reader.role.name}: sessions of 15 min for one secret each, never exported`}async function wr(e){let{
inputs:t,services:r}=e,n=await xr(e),o=n.map(i=>Rr(i,r));try{for(let[i,a]of n.entries()){let s=o[i];s&&br(a,r)&&await kr(a,s,e)}}finally{Er(o,t,r)}}async function xr(e){
let{job:t,inputs:r}=e,n=Ce(r.requests,{region:r.region,accountId:t.accountId}),o=[];for(let i of n)o.push(await ht(i,e));return Sr(o),await vr(r,o),o}function Sr(e){
for(let{query:t,secret:r}of e){let n=e.filter(i=>i.secret.arn===r.arn);if(n.length<2)continue;let o=n.flatMap(i=>i.query.requests);throw new f("E_REQUEST",`${ge(
...o)} mean the same secret, ${t.text}.`,{fix:"Nothing was changed. Write it the same way in each line."})}}async function vr({verifications:e},t){let n=(await Oe(
t.flatMap(({current:i})=>i.values),process.platform)).map(({name:i})=>i),o=e.find(({name:i})=>!n.includes(i));if(o)throw new f("E_INPUT",`Line ${o.line} of veri\
fy names ${o.name}, which \`secrets\` does not.`,{fix:`Nothing was changed. There are: ${K(n)}.`})}function Rr({query:e,secret:t,current:r,token:n,decision:o},{
clock:i}){let{versionId:a,createdAt:s}=r.secret,c=a===n;return{text:e.text,oldVersion:c&&x(t.stages,"AWSPREVIOUS")||a,oldAge:c||!s?void 0:i.now()-s.getTime(),status:"\
unchanged",why:o.why,newVersion:void 0,newExpiry:void 0,took:0}}function br({query:e,decision:t,isBegun:r},{runner:n}){let{is:o,why:i}=t;return r?(n.info(`${e.text}\
: an earlier attempt of this run has begun to rotate it`),!0):(o==="unknown"?n.warning(`${e.text} ${i}, so \`when\` cannot tell if it is due. It was left alone.`):
n.info(`${e.text} ${i}: ${o}`),o==="due")}async function kr(e,t,r){t.status="failed",await Vt(e,t,r);let{query:n,secret:o}=e,{runner:i,clock:a}=r.services,{oldAge:s,
oldVersion:c,newVersion:d,took:u}=t,p=s===void 0?"":`, which was ${g(s)} old`;i.info(`${n.text}: rotated in ${g(u)}, from version ${c}${p}, to ${d}`);let{trigger:l}=r.
inputs,m=_(o.description);l.kind==="expiring-within"&&m&&m.at.getTime()-a.now()<=l.span&&i.warning(`The tag expires-at of ${n.text} said ${m.at.toISOString()} b\
efore. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`)}function Er(e,{jobSummary:t},{runner:r,clock:n}){r.handOver({variables:new Map,
outputs:nt(e)}),t&&r.summarize(ot(e,n.now()))}await pe(async e=>{let{environment:t}=e,r=await Qe(fe,t),n=new de(t.RUNNER_TEMP),o=new ce,i=await Je(r,{runner:e,directory:n,clock:o}),{aws:a,attempts:s}=i;try{
await At(r,{...i,openRotator:rt({...a,endpoint:a.secretsManagerEndpoint},s.full),runCommand:tt(t),pause:ze})}finally{i.close()}});
