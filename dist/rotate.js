const require=process.getBuiltinModule;
import{a as mn,b as pn}from"./shared-adapters-program-call.js";import{a as pe}from"./shared-sources-secrets-manager-denied-secret.js";import{a as H,b as wn,c as Rn,d as Sn,e as xn}from"./shared-domain-rotation-failed-parameter.js";
import"./shared-domain-refusals-explanation.js";import{a as on}from"./shared-domain-rotation-expiry-tags.js";import{b as jt}from"./shared-domain-expiry-expiry-advice.js";import"./shared-domain-refusals-denial.js";
import{a as tn,b as sn,c as an,e as cn,f as dn,g as un,h as fn,i as ln}from"./shared-adapters-alert-sender.js";import{a as Zt,b as en}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";
import"./shared-domain-requests-verification.js";import"./shared-use-cases-warnings.js";import{D as Yt,a as Ft,b as le,k as Ht,l as qt,s as Jt,t as Qt,v as Xt,w as zt}from"./shared-domain-credentials-aws-config.js";
import{a as yt}from"./shared-adapters-clock.js";import{g as me,j as Bt}from"./shared-domain-policies-secret-reader.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";
import{e as Q,i as X}from"./shared-adapters-aws-config.js";import{b as Mt}from"./shared-domain-masks-looks-secret.js";import{a as gn,b as yn,d as hn,f as vn}from"./shared-domain-rotation-rotate-inputs.js";
import{b as nn,h as rn}from"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";import{a as Pt,b as $t}from"./shared-adapters-exit-at-once.js";import"./shared-adapters-command-files.js";
import"./shared-adapters-masks.js";import"./shared-adapters-node-version.js";import{J as j,K as Gt,M as Kt,o as kt}from"./shared-domain-requests-role.js";import{e as qe}from"./shared-domain-trusted-address.js";
import"./shared-domain-values-refused-names.js";import{a as _t,d as Ut}from"./shared-sources-secrets-manager-client.js";import{a as Wt}from"./shared-domain-in-parallel.js";import{a as Be}from"./shared-domain-requests-lease-inputs.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";import{b as fe}from"./shared-domain-expiry-expiry.js";import{b as J,d as ce,e as At,f as de}from"./shared-domain-values-json.js";
import"./shared-domain-command-batch-command-line.js";import{f as ht}from"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";import{b as wt,c as Rt,d as St,e as xt,j as I,
k as se,l as M,p as vt,t as bt}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import{a as K}from"./shared-domain-listing.js";
import"./shared-adapters-event.js";import{a as Vt,f as Dt}from"./shared-sources-secrets-manager-client-store.js";import{d as Tt,f as Ot,h as Ct,i as Nt,j as C,k as N,l as V,p as Lt}from"./shared-sources-secrets-manager-client-calls.js";
import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";import"./shared-domain-rotation-rotation.js";import{a as x,b as D,c as ue}from"./shared-domain-span.js";
import{b as Et,c as ae,d as It}from"./shared-domain-requests-request.js";import{a as v}from"./shared-domain-failure.js";import{a as m}from"./shared-domain-error.js";var ge=e=>process.getBuiltinModule("node:timers/promises")[e],qr=e=>new Proxy(function(){},{apply:(t,n,r)=>ge(e)(...r),construct:(t,n,r)=>Reflect.construct(ge(e),
n,r),get:(t,n)=>ge(e)[n]}),li=new Proxy({},{get:(e,t)=>ge(t)});var bn=qr("setTimeout");var ye=e=>process.getBuiltinModule("node:child_process")[e],Pn=e=>new Proxy(function(){},{apply:(t,n,r)=>ye(e)(...r),construct:(t,n,r)=>Reflect.construct(ye(e),
n,r),get:(t,n)=>ye(e)[n]}),pi=new Proxy({},{get:(e,t)=>ye(t)});var $n=Pn("spawn");var kn=Pn("spawnSync");var Br=process.getBuiltinModule("node:readline"),Gr=e=>Br[e];var En=Gr("createInterface");var Kr=/^(ACTIONS_|AWS_|INPUT_|STATE_)/i,Jr=/^(ACTIONS_(?!ID_TOKEN_REQUEST_)|INPUT_|STATE_)/i;function An(e){return async t=>{Qr(e);let{platform:n}=process,r=t.
isStep?Jr:Kr,o=Object.fromEntries(Object.entries(e).filter(([s])=>!r.test(s))),i=new Map(Object.entries(t.variables));return Xr(t,wt(Rt(o,i,n),n))}}function Qr({
NODE_DEBUG:e=""}){if(/child_process|\*/i.test(e))throw new m("E_COMMAND","NODE_DEBUG prints the environment of the command, with the value in it.",{fix:"Nothing\
 was changed. Take child_process and `*` out of NODE_DEBUG in this step."})}async function Xr({argv:e,timeout:t,output:n,input:r},o){let i=pn(e,o);if(typeof i==
"string")return{kind:"not started",code:Zr[i]};let{command:s,words:a,windowsVerbatimArguments:c}=i,d=process.platform!=="win32",u="onLine"in n,f,l=()=>{f?.pid!==
void 0&&Yr(f.pid,f.exitCode!==null)},g=zr(l),p;try{p=$n(s,a,{env:o,detached:d,stdio:[r===void 0?"ignore":"pipe","pipe",u?"pipe":"ignore"],windowsVerbatimArguments:c})}catch(h){
return g(),{kind:"not started",code:h.code??""}}return f=p,p.stdin?.on("error",()=>{}).end(r),new Promise(h=>{let y=[],w=0,R=Promise.resolve(),S=b=>{clearTimeout(
P),g(),l(),p.stdout?.destroy(),p.stderr?.destroy(),h(R.then(()=>b))},P=setTimeout(()=>S({kind:"timed out"}),t);if(u)for(let b of[p.stdout,p.stderr])(b&&En({input:b}))?.
on("line",ie=>{R=R.then(()=>n.onLine(ie))});else p.stdout?.on("data",b=>{y.push(b),w+=b.length,w>n.most&&S({kind:"too much"})});p.on("error",b=>S({kind:"not sta\
rted",code:b.code??""})),p.on("close",(b,T)=>S(T===null?{kind:"ended",exitCode:b??-1,output:Buffer.concat(y)}:{kind:"signalled",signal:T}))})}var In=["SIGINT","\
SIGTERM","SIGHUP"];function zr(e){let t=r=>{e(),n(),process.kill(process.pid,r)},n=()=>{for(let r of In)process.off(r,t)};for(let r of In)process.on(r,t);return n}
function Yr(e,t){if(process.platform==="win32"){let n=["/t","/f","/pid",String(e)];t||kn(mn("taskkill.exe"),n,{stdio:"ignore"});return}try{process.kill(-e,"SIGK\
ILL")}catch{}}var Zr={"not found":"ENOENT",folder:"EISDIR","not executable":"ENOEXEC","no program of Windows":"ENOEXEC","too long":"E2BIG","line break for a bat\
ch file":"EINVAL"};var he=class extends C(N,V,"GetRandomPassword",Tt){};var we=class extends C(N,V,"PutSecretValue",Ot){};var Re=class extends C(N,V,"RotateSecret",Ct){};var Se=class extends C(N,V,"UpdateSecretVersionStage",Nt){};function Tn(e,t){return(n,r)=>new Ke(new Lt(n,r,e,t))}var Ke=class{#e;constructor(t){this.#e=t}async describe(t){let n=new Vt({SecretId:t});return this.#e.run("\
DescribeSecret",(r,o)=>r.send(n,o),eo)}async rotate(t,n){let r=new Re({SecretId:t,ClientRequestToken:n});await this.#e.run("RotateSecret",(o,i)=>o.send(r,i),Ge)}async randomPassword(t){
let n=new he({PasswordLength:t.length,...t.excludeCharacters!==""&&{ExcludeCharacters:t.excludeCharacters},ExcludeNumbers:t.excludeNumbers,ExcludePunctuation:t.
excludePunctuation,ExcludeUppercase:t.excludeUppercase,ExcludeLowercase:t.excludeLowercase,IncludeSpace:t.includeSpace,RequireEachIncludedType:t.requireEachType});
return this.#e.run("GetRandomPassword",(r,o)=>r.send(n,o),({RandomPassword:r})=>r?.length===t.length?r:void 0)}async putPending(t,n,r){let o=new we({SecretId:t,
ClientRequestToken:n,SecretString:r,VersionStages:["AWSPENDING"]});await this.#e.run("PutSecretValue",(i,s)=>i.send(o,s),Ge)}async makeCurrent(t,{from:n,to:r}){
await this.#t({SecretId:t,VersionStage:"AWSCURRENT",RemoveFromVersionId:n,MoveToVersionId:r})}async addLabel(t,n,r){await this.#t({SecretId:t,VersionStage:r,MoveToVersionId:n})}async removeLabel(t,n,r){
await this.#t({SecretId:t,VersionStage:r,RemoveFromVersionId:n})}async#t(t){let n=new Se(t);await this.#e.run("UpdateSecretVersionStage",(r,o)=>r.send(n,o),Ge)}};
function eo(e){let{ARN:t,Name:n}=e;if(!(!t||!n))return{arn:t,name:n,isRotating:e.RotationEnabled===!0,functionArn:e.RotationLambdaARN||void 0,primaryRegion:e.PrimaryRegion,
owningService:e.OwningService,description:{...on((e.Tags??[]).map(({Key:r="",Value:o=""})=>[r,o])),rotation:Dt(e),type:e.Type,kmsKeyId:e.KmsKeyId},stages:new Map(
Object.entries(e.VersionIdsToStages??{}))}}function Ge(e){return e}function xe(e,t){switch(e.kind){case"always":return;case"due":return t.rotation?.windowFrom;case"expiring-within":return t.expiry&&new Date(t.expiry.at.getTime()-
e.span);case"older-than":return t.createdAt&&new Date(t.createdAt.getTime()+e.span)}}function ve(e){switch(e.kind){case"always":return"Each run rotates.";case"d\
ue":return"Due is what its own schedule rotates now.";case"expiring-within":return`Due is what expires within ${x(e.span)}.`;case"older-than":return`Due is what\
 is older than ${x(e.span)}.`}}function be(e,t,n){switch(e.kind){case"always":return{is:"due",why:"is rotated whenever this runs"};case"due":return to(t,n);case"\
expiring-within":return no(t,e.span,n);case"older-than":return ro(t,e.span,n)}}function to({rotation:e},t){if(!e)return{is:"unknown",why:"has no date of its nex\
t rotation"};let{nextAt:n,windowFrom:r}=e;return n.getTime()<=t?{is:"due",why:`was to be rotated ${D(n,t)}`}:r.getTime()<=t?{is:"due",why:`is in the window of i\
ts rotation, which ends ${D(n,t)}`}:{is:"not due",why:`is to be rotated ${D(r,t)} or later`}}function no({expiry:e},t,n){if(!e)return{is:"unknown",why:"does not\
 tell when it expires"};let r=e.at.getTime()<=n;return{is:e.at.getTime()-n<=t?"due":"not due",why:`${r?"expired":"expires"} ${D(e.at,n)} (${e.source})`}}function ro({
createdAt:e},t,n){if(!e)return{is:"unknown",why:"does not tell how old it is"};let r=n-e.getTime();return{is:r>=t?"due":"not due",why:`is ${x(r)} old`}}var On=["unchanged","rotated","rolled-back","failed"];function Pe(e,t=!1){let n=e.filter(({newVersion:i})=>i!==void 0),r=Math.max(...e.map(({status:i,after:s})=>On.
indexOf(s==="failed"?"failed":i))),o=e.filter(({decision:i})=>i.is==="due");return new Map([["status",t&&o.length>0?"due":On[r]??"unchanged"],["due",o.map(({text:i})=>i).
join(",")],["rotated",n.filter(({status:i})=>i==="rotated").map(({text:i})=>i).join(",")],["old-version",n.map(({oldVersion:i})=>i).join(",")],["new-version",n.
map(({newVersion:i})=>i).join(",")],["after-due",e.filter(({after:i})=>i==="due"||i==="failed").map(({text:i})=>i).join(",")],["seconds",String(Math.round(e.reduce(
(i,{took:s})=>i+s,0)/1e3))]])}var Cn=6e4;function Ln({status:e,decision:t,after:n}){switch(e){case"rotated":return n==="failed"?"\u{1F534} rotated":"\u{1F7E2} rotated";case"\
rolled-back":return"\u{1F7E1} rolled back";case"failed":return"\u{1F534} failed";case"unchanged":return n==="failed"?"\u{1F534} left as it was":io[t.is]}}var oo={
done:`${I("after")} succeeded`,failed:`the next run tries ${I("after")} again`,due:`${I("after")} is due`},io={due:"\u{1F7E1} not begun, as another one failed",
"not due":"\u26AA not due",unknown:"\u{1F7E1} left alone"};function Dn(e,t,n){return[`### \u{1F504} ${so(e)}`,"","| Secret | Outcome and why | Next rotation |",
"| --- | --- | --- |",...e.map(r=>ao(r,t,n)),"",`<sub>${ue(new Date(n))}. ${ve(t)} No value is in this table.</sub>`].join(`
`)}function so(e){let t=Map.groupBy(e,o=>Ln(o).replace(/^\S+ |,.*$/g,"")),n=e.filter(({after:o})=>o==="failed").length;return[...[...t].toSorted(([,[o]],[,[i]])=>Nn(
i)-Nn(o)).map(([o,{length:i}],s)=>`${i}${s===0?` ${i===1?"secret":"secrets"}`:""} ${o}`),...n>0?[`\`after\` failed for ${n}`]:[]].join(", ")}function Nn(e){return e?
["unchanged","failed","rolled-back","rotated"].indexOf(e.status):-1}function ao(e,t,n){let{text:r,status:o,decision:i,oldVersion:s,oldAge:a,newVersion:c,took:d,
failure:u,after:f}=e,l=a===void 0?"":`, ${x(a)} old`,g=c===void 0?"":` \u2192 ${I(Vn(c))}`,p=o==="unchanged"?"":` in ${x(d)}`,h=f==="failed"?", `after` failed":
"",y=[i.is==="unknown"?`${i.why}, so that nothing tells if it is due`:i.why,...u===void 0?[]:[u]],w=[...f===void 0?[]:[oo[f]],`version ${I(Vn(s))}${l}${g}`].map(
S=>`<br><sub>${S}</sub>`);return`| ${[I(r),`${Ln(e)}${p}${h}${y.map(S=>`<br><sub>${se(S)}</sub>`).join("")}${w.join("")}`,co(e,t,n)].join(" | ")} |`}function co({
next:e,newExpiry:t,status:n},{kind:r},o){let i=r==="always"?"whenever this runs":e===void 0?"nothing tells":Je(e,o),s=n==="failed"||n==="rolled-back"?"at the ne\
xt run":i,a=t===void 0?"":`<br><sub>expires ${M(D(t,o))}</sub>`;return`${M(s)}${a}`}function Je(e,t){if(e.getTime()<=t)return"at the next run";let n=Math.ceil((e.
getTime()-t)/Cn)*Cn;return`${e.toISOString().slice(0,10)}, in ${x(n)}`}function Vn(e){return e.slice(0,8)}function $(e,t){return[...e].find(([,n])=>n.includes(t))?.[0]}function E(e){let t=$(e,"AWSPENDING");return t===$(e,"AWSCURRENT")?void 0:t}function $e(e,t){if($(
e,"AWSCURRENT")===t)return{kind:"done"};let n=E(e);return n===t?{kind:"begun"}:n!==void 0?{kind:"foreign",versionId:n}:{kind:e.has(t)?"undone":"none"}}function ke({query:e,secret:t,current:n,token:r,decision:o,facts:i,isBegun:s,dueAfter:a,parameter:c},{inputs:{trigger:d,after:u},services:{clock:f}}){let{versionId:l,
createdAt:g}=n.secret,p=l===r||c?.progress.kind==="done",h=c?String(c.newest-1):$(t.stages,"AWSPREVIOUS");return{text:e.text,oldVersion:p&&h||l,oldAge:p||!g?void 0:
f.now()-g.getTime(),status:"unchanged",decision:s?{is:"due",why:"was begun by an attempt that did not end"}:o,after:u&&a.length>0?"due":void 0,newVersion:void 0,
newExpiry:void 0,next:xe(d,i),took:0}}function Ee({query:e,secret:t,parameter:n}){return n?{query:e,settings:n.settings}:{query:e,secret:t}}function k(e){return`secret-lease-after-${e}`}function _(e,t){return[...e].filter(([n,r])=>n!==t&&r.includes(k(n))).map(([n])=>n)}function Wn(e,t,n){let r=n&&_n(
e,n);return r!==void 0?r!==_n(t,n??[]):!Buffer.from(e.value).equals(Buffer.from(t.value))}function _n({value:e},t){let n=typeof e=="string"?J(e):void 0,r=n===void 0?
void 0:de(n,t);return typeof r=="string"?r:void 0}var z=65536;function Ie(e,t,n){Y(e,t,"");let o=n==="generate"&&t.field===void 0&&typeof e=="string"?J(e):void 0;if(ce(o))throw new m("E_INPUT",`The value of ${t.
text} is a JSON object, which a random text would replace as a whole.`,{fix:"Nothing was changed. Name the field that is to be replaced in the input `field`, fo\
r example `field: password`."})}function Y(e,{text:t,field:n,limit:r={bytes:z,service:"Secrets Manager"}},o){if(typeof e!="string")throw new m("E_BINARY",`The v\
alue of ${t} is binary, and a new one would be text.`,{fix:"Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), o\
r rotate it by a function of its own."});let i=n?At(fo(uo(e,t),n,t,o)):o,s=Buffer.byteLength(i);if(s<=r.bytes)return i;throw new m("E_NEW_VERSION",`The new valu\
e of ${t} would have ${s} bytes, and ${r.service} takes ${r.bytes}.`,{fix:"Nothing was changed. Make it shorter, or keep large parts elsewhere."})}function uo(e,t){
let n=J(e);if(ce(n)||Array.isArray(n))return n;throw new m("E_NOT_JSON",`The value of ${t} is no JSON object, which \`field\` needs.`,{fix:"Nothing was changed.\
 Leave `field` out to replace the whole value."})}function fo(e,t,n,r){if(typeof de(e,t)=="string")return Qe(e,t,r);throw new m("E_NOTHING_SELECTED",`The value \
of ${n} has no text at the field ${t.join(".")}.`,{fix:"Nothing was changed. Check `field` against the secret: only a text that is there is replaced."})}function Qe(e,[
t,...n],r){return t===void 0?r:Array.isArray(e)?e.map((o,i)=>i===t?Qe(o,n,r):o):ce(e)?Object.fromEntries(Object.entries(e).map(([o,i])=>[o,o===t?Qe(i,n,r):i])):
e}var Un=e=>`secret-lease-begun-${e}`,ze=e=>`secret-lease-done-${e}`,Fn=e=>`secret-lease-bad-${e}`,Mn=/^secret-lease-(begun|done|bad)-(.+)$/;function W(e){return Math.
max(0,...e.map(({version:t})=>t))}function Ae(e,t){let n=W(e),r=e.find(({labels:d})=>d.includes(ze(t)));if(r)return r.version===n?{kind:"done"}:{kind:"undone",version:r.
version};let o=new Set(e.flatMap(({labels:d})=>Xe(d,"done"))),i=e.find(({version:d})=>d===n-1),s=Xe(i?.labels??[],"begun").filter(d=>!o.has(d));if(!i||s.length===
0)return{kind:"none"};let a=e.find(({version:d})=>d===n)?.labels??[],c=Xe(a,"bad").length>0;return{kind:"written",before:i.version,isOwn:s.includes(t),isBad:c}}
function Xe(e,t){return e.flatMap(n=>{let[,r,o]=Mn.exec(n)??[];return r===t&&o!==void 0?[o]:[]})}function jn(e,t){return e.filter(({version:n})=>n!==t).map(({version:n,
labels:r})=>({version:n,labels:r.filter(o=>Mn.test(o))})).filter(({labels:n})=>n.length>0)}function Hn({tier:e}){return e==="Advanced"?8192:4096}var Te=e=>process.getBuiltinModule("node:crypto")[e],lo=e=>new Proxy(function(){},{apply:(t,n,r)=>Te(e)(...r),construct:(t,n,r)=>Reflect.construct(Te(e),n,r),get:(t,n)=>Te(
e)[n]}),rs=new Proxy({},{get:(e,t)=>Te(t)});var qn=lo("createHash");function Oe({GITHUB_REPOSITORY:e,GITHUB_RUN_ID:t,GITHUB_JOB:n,GITHUB_ACTION:r},o){let i=[e,t,n,r,o];return qn("sha256").update(JSON.stringify(i)).digest("hex").
replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,"$1-$2-8$3-a$4-$5")}function Ce(e){return/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/.test(e)}var O=4;function Bn(e){let t;try{t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return{fault:"printed bytes that are no UTF-8 text"}}let n=t.
replace(/\r?\n$/,"");return n.trim()===""?{fault:"printed nothing"}:n.includes("\0")?{fault:"printed a NUL, which no variable and no form can carry"}:Mt(n,O)?{value:n}:
{fault:`printed what cannot be masked in logs: it is shorter than ${O} characters, or a plain word or sign`}}var Gn=36e5;function Kn(e,t,n){return new m("E_ROTATION",`A rotation of ${e.text} was begun ${x(n)} ago and has not ended: AWSPENDING is stuck on the version ${t}\
.`,{fix:`No rotation was started. ${Zn(e,t)}`})}function Jn(e,t,n){let r=t===void 0?"no version is AWSPENDING":`AWSPENDING is on the version ${t}`;return new m(
"E_ROTATION",`The rotation of ${e.text} has not ended within ${x(n)} (\`wait\`); ${r}, and the old version is still current.`,{fix:`Look at the log of its rotat\
ion function. AWS may try again by itself. ${t===void 0?"":Zn(e,t)}`.trim()})}function Qn({text:e}){return new m("E_ROTATION",`The rotation of ${e} was given up\
: AWSPENDING is gone, and the old version is still current.`,{fix:"Find out who cancelled it (CloudTrail, CancelRotateSecret or UpdateSecretVersionStage), and r\
un this again."})}function U({text:e},t){return new m("E_ROTATION",`This run has made the version ${t} of ${e} in an earlier attempt, and that is not current an\
y more.`,{fix:"Nothing was changed: a run makes one version of a secret, however often it is tried. Start a new run."})}function q({text:e}){return new m("E_ROT\
ATION",`AWSCURRENT of ${e} was moved by somebody else while this step was at work.`,{fix:"The version that they chose is current and was left alone. Let one wor\
kflow at a time rotate a secret, with `concurrency`."})}function Ne({text:e,region:t}){return new m("E_NO_ROTATION",`The secret ${e} has no rotation that is swi\
tched on.`,{fix:`Nothing was changed. Configure one (aws secretsmanager rotate-secret --secret-id ${e} --region ${t} --rotation-lambda-arn ARN), or give \`genera\
te\` or \`command\`, which need none.`})}function Xn({text:e,region:t}){return new m("E_NO_ROTATION",`The secret ${e} has a rotation of its own.`,{fix:`Nothing \
was changed. Leave \`generate\` and \`command\` out: what its rotation makes also becomes valid where it is used. Or switch that rotation off (aws secretsmanager ca\
ncel-rotate-secret --secret-id ${e} --region ${t}).`})}function zn({text:e,region:t},n){return new m("E_NO_ROTATION",`The secret ${e} in ${t} is a replica.`,{fix:`\
Nothing was changed. Rotate its original, with \`aws-region: ${n}\` or by its ARN: the replicas then get each new version by themselves.`})}function Yn({text:e},t){
return new m("E_NO_ROTATION",`The service ${t} owns the secret ${e} and alone writes its values.`,{fix:"Nothing was changed. Leave `generate` and `command` out,\
 where that service rotates it; else change it by that service."})}function Zn({text:e,region:t},n){return`If nothing is at work on it any more, take the label \
away and run this again:
aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-stage AWSPENDING --remove-from-version-id ${n}`}function Ye({mode:e,rollback:t,after:n}){return{mode:e.kind,rollback:t,hasAfter:n!==void 0}}async function Le({query:e,secret:t,settings:n},{inputs:r,job:o}){let i=Ye(
r),s=Bt(e,o.reader);if(e.reference.source!=="parameter-store")return hn(e,t,i,s);let{permissionsToRotateParameter:a}=await import("./shared-sources-parameter-store-refused-rotation.js");return a(
e,n,i.mode,s)}var Ve=["secretsmanager:RotateSecret","lambda:InvokeFunction","secretsmanager:GetRandomPassword","secretsmanager:PutSecretValue","secretsmanager:U\
pdateSecretVersionStage","ssm:LabelParameterVersion","ssm:PutParameter","ssm:UnlabelParameterVersion"];async function B(e,[t,...n],r,o){if(!(e instanceof m)||!(e.
cause instanceof v))return e;let i=me(r.job.reader),s=e.statements.find(f=>f.addTo.startsWith(i));if(!s)return e;let a=await Le(t,r);if(e.code==="E_SECRET_KMS")
return mo(e,a);let c=o?f=>o.some(l=>f.endsWith(`:${l}`)):po([s.statement.Action].flat()[0]??""),d=await Promise.all(n.map(f=>Le(f,r))),u=[...a.statements.flatMap(
f=>er(f,c)),...d.flatMap(f=>f.statements.flatMap(l=>er(l,tr)))];return new m(e.code,e.message,{fix:[e.fix,"The statements have all that is still needed: AWS tel\
ls of one action at a time."].filter(Boolean).join(`
`),statements:[...e.statements,...u.map(f=>({addTo:i,statement:f}))],cause:e.cause})}function mo(e,{statements:t,keys:n}){let r=[...t,...n].flatMap(({Action:i})=>i).
filter(i=>i.startsWith("kms:")),o=r.length>1?r:"kms:Decrypt";return new m(e.code,e.message,{fix:e.fix,statements:e.statements.map(i=>i.statement.Action==="kms:D\
ecrypt"?{...i,statement:{...i.statement,Action:o}}:i),cause:e.cause})}function tr(e){return!Ve.includes(e)&&!e.startsWith("kms:")}function po(e){let t=Ve.indexOf(
e);return n=>tr(n)||Ve.includes(n)&&Ve.indexOf(n)<t}function er(e,t){let[n,...r]=[e.Action].flat().filter(o=>!t(o));return n===void 0?[]:[{...e,Action:r.length===
0?n:[n,...r]}]}var go=12e4;function A(e,t,{job:n,inputs:r,services:o}){let{clock:i,openClient:s,openRotator:a}=o,{region:c}=e,d=async l=>({store:await s(_t,{region:c,keys:l,retryBudget:"\
full"}),rotator:a(c,l),openParameters:async()=>{let{parameterRotatorClient:g}=await import("./shared-sources-parameter-store-refused-rotation.js");return s(g,{region:c,keys:l,retryBudget:"\
full"})}});if(n.kind==="ambient"){let l=d(void 0);return async()=>l}let u,f=0;return async()=>{if(u&&f-i.now()>go)return u;let l=await yo(e,t,n,r.region,o);return f=
l.expiration.getTime(),u=await d(l),u}}async function yo(e,t,{identity:n,token:r},o,{runner:i,sts:s}){let a=n.policy.kind==="scoped"&&t!==void 0,c=new Qt({identity:a?
{...n,policy:{kind:"given",policy:t}}:n,token:r,runner:i,sts:s(o,"full")}),[d]=await c.open({region:e.region,queries:[e]});if(await r.verified(),!d?.keys)throw new Error(
"A plan has a session.");return d.keys}function Ze(e,{job:{reader:t}}){let n={...e,described:!0};return t.role&&Kt({region:e.region,queries:[n]},t.role)}async function nr(e,t){let{inputs:n,services:r}=t,
{runner:o,clock:i}=r,{reader:s}=t.job,a=A({...e,described:!0},Ze(e,t),t),c=[],d;try{let{store:u,rotator:f}=await a(),[l,g]=await Promise.allSettled([f.describe(
ae(e.reference)),u.get(e.reference,{})]);if(l.status==="fulfilled"&&(d=l.value,c.push("DescribeSecret")),g.status==="fulfilled"&&c.push("GetSecretValue"),l.status===
"rejected")throw l.reason;if(g.status==="rejected")throw g.reason;d=l.value;let p=g.value;ho(d,p,e,n);let h=await G(p,e,r),y=Oe(o.environment,d.arn),w=le(d.description),
R=fe([...h.values.flatMap(P=>P.expiry??[]),...w?[w]:[]]),S={createdAt:p.createdAt,expiry:R,rotation:d.description.rotation};return{query:e,secret:d,current:h,token:y,
decision:be(n.trigger,S,i.now()),facts:S,isBegun:["begun","done"].includes($e(d.stages,y).kind),dueAfter:_(d.stages,$(d.stages,"AWSCURRENT"))}}catch(u){throw u instanceof
v?await B(pe(u,e,s),[{query:e,secret:d}],t,c):u}}function ho({arn:e,isRotating:t,primaryRegion:n,owningService:r},{value:o},i,{mode:s,field:a}){if(n!==void 0&&n!==
e.split(":")[3])throw zn(i,n);if(s.kind==="function"){if(!t)throw Ne(i);return}if(r!==void 0)throw Yn(i,r);if(t)throw Xn(i);Ie(o,{text:i.text,field:a},s.kind)}async function G(e,{
requests:t},{runner:n,clock:r}){let o=[];for(let s of t)o.push(...await Ht(s,e));await n.mask(zt(o,O));let i={minRemaining:0,warnRemaining:0,maxAge:void 0,isRequired:!1};
return{secret:e,values:await jt(o,r.now(),i)}}function L({arn:e}){return Ut(e)}async function rr(e,t){let{inputs:n,services:r,job:o}=t,{runner:i,clock:s}=r,{parameterRotationPolicy:a,explainParameterRotation:c}=await import("./shared-sources-parameter-store-refused-rotation.js"),
{reader:d}=o,u=d.role&&a(e,"look",d.role),f=[];try{let{openParameters:l}=await A(e,u,t)(),g=await l(),{parameterId:p}=await import("./shared-sources-parameter-store-reference.js").then(({d:isLabel,e:parameterId,c:parseParameterArn,b:readParameterReference,a:source})=>({isLabel,parameterId,parseParameterArn,readParameterReference,source})),
h=await g.get(p(e.reference));f.push("GetParameters");let y=await g.history(h.name);f.push("GetParameterHistory");let w=Oe(i.environment,h.arn),R=Ae(y,w),S=y.at(
-1);if(!S)throw new v("GetParameterHistory",{kind:"garbage"});let P=R.kind==="written"?await g.get(`${h.name}:${R.before}`):h,b=await G(Z(P,e),e,r);wo(P,S.settings,
e,t);let T=fe([...b.values.flatMap(He=>He.expiry??[]),...S.description.expiry?[S.description.expiry]:[]]),ie={createdAt:h.modifiedAt,expiry:T,rotation:void 0};return{
query:e,secret:{arn:h.arn,name:h.name,isRotating:!1,functionArn:void 0,description:S.description,stages:new Map},current:b,token:w,decision:be(n.trigger,ie,s.now()),
facts:ie,isBegun:R.kind==="written"||R.kind==="done",dueAfter:_(y.map(({version:He,labels:Hr})=>[String(He),Hr]),String(S.version)),parameter:{name:h.name,newest:W(
y),settings:S.settings,progress:R}}}catch(l){throw l instanceof v?await B(c(l,e,d),[{query:e}],t,f):l}}function wo({value:e},t,{text:n},{inputs:{mode:r,field:o}}){
if(r.kind==="function")throw new Error("The inputs refuse it.");if(r.kind==="generate"&&t.type==="StringList")throw new m("E_INPUT",`The parameter ${n} is a Str\
ingList, which a random text would replace as a whole.`,{fix:"Nothing was changed. Give `command`, which prints the whole list, or keep the secret in a paramete\
r of its own."});Ie(e,{text:n,field:o,limit:et(t)},r.kind)}function et(e){return{bytes:Hn(e),service:`Parameter Store's ${e.tier??"Standard"} tier`}}function Z({
arn:e,name:t,version:n,value:r,modifiedAt:o},i){let{reference:s}=i;return{arn:e,name:"name"in s?s.name:t.replace(/^\//,""),versionId:String(n),stages:[],createdAt:o,
value:r}}var Ro=["E_INPUT","E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_BINARY","E_NOT_JSON","E_NOTHING_SELECTED","E_N\
O_ROTATION","E_NEW_VERSION"];async function De(e){let{job:t,inputs:n}=e,r=j(n.requests,{region:n.region,accountId:t.accountId}),o=[],i=[];for(let c of r){let d=c.
reference.source==="parameter-store"?rr:nr;try{o.push(await d(c,e))}catch(u){if(!(u instanceof m&&Ro.includes(u.code)))throw u;i.push({error:u,requests:[...c.requests]})}}
let[s,...a]=i;if(s)throw a.length===0?s.error:Yt(i);return So(o),await xo(n,o),o}function So(e){for(let{query:t,secret:n}of e){let r=e.filter(i=>i.secret.arn===
n.arn);if(r.length<2)continue;let o=r.flatMap(i=>i.query.requests);throw new m("E_REQUEST",`${It(...o)} mean the same secret, ${t.text}.`,{fix:"Nothing was chan\
ged. Write it the same way in each line."})}}async function xo({verifications:e},t){let r=(await qt(t.flatMap(({current:i})=>i.values),process.platform)).map(({
name:i})=>i),o=e.find(({name:i})=>!r.includes(i));if(o)throw new m("E_INPUT",`Line ${o.line} of verify names ${o.name}, which \`secrets\` does not.`,{fix:`Nothi\
ng was changed. There are: ${K(r)}.`})}function tt(e,t,n){return{role:e,statements:[vn(t,n)],keys:[]}}function or(e,t,{after:n}){if(!n)return;let[r]=n.argv,o=`\`after\`, which is still due for version ${K(e)}, would run ${r}`;return e.length>0?t?`${o}, before th\
e rotation and behind it`:o:t?`then \`after\` would run ${r}`:void 0}function ir({pending:e,functionArn:t,parameter:n},{mode:r,field:o,verifications:i,rollback:s}){
let a=[...new Set(i.map(({name:g})=>g))],c=a.length>0?`verified by ${K(a)}`:"unverified";if(r.kind==="function"){let g=s?", and moved back where it is bad and t\
he old one works":"";return`${e?`the rotation that is in progress would be waited for, version ${e.versionId}`:`AWS would rotate it by ${t===void 0?"the service\
 that manages it":`its function ${t.split(":")[6]}`}`}; the new version would be ${c}${g}`}let d=r.kind==="generate"?`a random value of ${r.password.length} cha\
racters`:`what ${r.argv[0]} prints`,u=o?`its field ${o.join(".")}`:"its whole value",f=`${d} would replace ${u}`;if(n)return n.isWritten?`version ${n.newest}, w\
hich a run wrote that did not end, would be judged, and kept or put back`:`${f}: ${c}, then written as version ${n.newest+1}`;if(e?.isOwn)return`version ${e.versionId}\
, which a run wrote that did not end, would be judged, and made current or replaced`;let l=e?`, in the place of version ${e.versionId} under AWSPENDING`:"";return`${f}\
: written under AWSPENDING${l}, ${c}, then made current`}function sr(e,t,n){return[`### \u{1F4CB} Dry run: nothing is rotated, ${nt(e)}`,"","| Secret, and why i\
t is due | What would happen |","| --- | --- |",...e.map(({result:r,action:o})=>{let{text:i,decision:s,next:a,oldVersion:c}=r,d=a===void 0?"":`<br><sub>next: ${M(
Je(a,n))}</sub>`;return`| ${[`${I(i)}<br>${vo[s.is]}<br><sub>${M(s.why)}</sub><br><sub>version ${I(c.slice(0,8))}</sub>`,o===void 0?`nothing${d}`:se(o)].join(" \
| ")} |`}),"",`<sub>${ue(new Date(n))}. ${ve(t)} No value is in this table.</sub>`,""].join(`
`)}function nt(e){let t=e.filter(({result:n})=>n.decision.is==="due").length;return e.length===1?t===1?"the secret is due":"the secret is not due":t===0?"none i\
s due":`${t} of ${e.length} ${t===1?"is":"are"} due`}var vo={due:"\u{1F7E1} due","not due":"\u26AA not due",unknown:"\u{1F7E1} cannot be told"};async function rt(e,t,n){let r=Gt(e,t).map(i=>qe(i.queries)),o=await Promise.all([...qe(e).keys()].map(i=>i.permissionsToRead(r.flatMap(s=>{let a=s.get(i);return a?
[a]:[]}),t,n(i))));return{role:t,statements:o.flatMap(({statements:i})=>i),keys:o.flatMap(({keys:i})=>i)}}function dr(e,t=!1){return e.flatMap(({role:n,statements:r,keys:o})=>[{title:`The role ${n.name}${t?` of ${n.accountId}`:""} needs these permissions, and no oth\
ers:`,policy:cr(ar(r))},...o.length>0?[{title:bo(o),policy:cr(ar(o))}]:[]])}function ar(e){return xt(e.map(t=>({addTo:"",statement:t}))).map(({statement:t})=>t)}
function ur(e,t,{runner:n}){for(let{title:o,policy:i}of e)n.info(`${o}
${i}`);if(t===void 0)return;let r=e.map(({title:o,policy:i})=>`${o}

\`\`\`json
${i}
\`\`\`
`);n.summarize([t,...r].join(`
`))}function bo(e){let t=JSON.stringify(e),n=[{kind:"a secret",isUsed:t.includes('"secretsmanager.')||!t.includes('"ssm.'),shownBy:"aws secretsmanager describe-\
secret shows it as KmsKeyId"},{kind:"a parameter",isUsed:t.includes('"ssm.'),shownBy:"aws ssm describe-parameters shows it as KeyId"}].filter(({isUsed:r})=>r);return`\
Only where ${n.map(({kind:r})=>r).join(" or ")} is encrypted with a customer-managed key, and not with the service's own, it needs this too, with the key's id (${n.
map(({shownBy:r})=>r).join(", ")}):`}function cr(e){return JSON.stringify({Version:"2012-10-17",Statement:e},null,2)}var Po=250,$o=5e3,ko=15e3,Eo=3;async function fr({query:e,secret:t,current:n},r,{wait:o},{runner:i,pause:s}){let a=performance.now(),c=a,d=!1,u=0;for(let f=Po;;f=
Math.min(f*1.5,$o)){let{stages:l,description:g}=await(await r()).rotator.describe(t.arn),p=$(l,"AWSCURRENT");if(p!==void 0&&p!==n.secret.versionId)return{versionId:p,
rotation:g.rotation};let h=E(l);if(d||=h!==void 0,u=h===void 0?u+1:0,d&&u>=Eo)throw Qn(e);let y=performance.now()-a;if(y>=o)throw Jn(e,h,o);performance.now()-c>=
ko&&(c=performance.now(),i.info(`${e.text}: waiting since ${x(y)}, ${Io(h)}`)),await s(Math.min(f,o-y))}}function Io(e){return e===void 0?"no version is AWSPEND\
ING yet":`AWSPENDING is on the version ${e}`}async function _e({query:e,secret:t},n,r,{clock:o}){let{store:i}=await r(),s=await i.get(L(t),{versionId:n}).then(c=>c.
createdAt,c=>{if(!(c instanceof v))throw c}),a=s===void 0?0:o.now()-s.getTime();if(a>Gn)throw Kn(e,n,a)}async function mr(e){let{inputs:t,services:n}=e,{runner:r,clock:o}=n,i;try{i=await De(e);for(let c of i)await To(c,e)}catch(c){throw c instanceof m&&await lr(void 0,
e),c}let s=i.map(c=>Ao(c,e));for(let{result:c,action:d}of s){let{text:u,decision:f}=c;f.is==="unknown"?r.warning(`${u} ${f.why}, so \`when\` cannot tell if it is \
due. It would be left alone.`):r.info(`${u} ${f.why}: ${f.is}${d===void 0?"":`, ${d}`}`)}r.info(`Dry run: nothing is rotated, ${nt(s)}.`);let a=s.map(({result:c})=>c);
r.handOver({variables:new Map,outputs:Pe(a,!0)}),t.jobSummary&&r.summarize(sr(s,t.trigger,o.now())),await lr(i,e)}function Ao(e,t){let{secret:n,parameter:r,dueAfter:o}=e,
i=ke(e,t),s=i.decision.is==="due",a=or(o,s,t.inputs);if(!s)return{result:i,action:a};let c=E(n.stages),d=r?.progress.kind,u={pending:c===void 0?void 0:{versionId:c,
isOwn:Ce(c)},functionArn:n.functionArn,parameter:r&&{newest:r.newest,isWritten:d==="written"}},f=ir(u,t.inputs);return{result:i,action:a===void 0?f:`${f}; ${a}`}}
async function To(e,t){let{secret:n,query:r,decision:o,parameter:i}=e,s=E(n.stages);t.inputs.mode.kind!=="function"||i||s===void 0||o.is!=="due"||await _e(e,s,A(
r,Ze(r,t),t),t.services)}async function lr(e,t){let{inputs:n,services:r,job:o}=t,{identity:i,requests:s,region:a,alerts:c}=n;if(!i)return;let d=Be(i),u=j(c.secrets,
{region:a,accountId:d.accountId}),f=e?.map(Ee)??j(s,{region:a,accountId:o.accountId}).map(w=>({query:w})),l=await Promise.all(f.map(w=>Le(w,t))),g=u.length>0?[await rt(
u,d,()=>{})]:[],p=[...l,...g],h=[i.role,...i.chain],y=[...h.slice(1).map((w,R)=>tt(h[R]??w,w,i.tagging?.actions)),{role:d,statements:p.flatMap(({statements:w})=>w),
keys:p.flatMap(({keys:w})=>w)}];ur(dr(y),n.jobSummary?Oo(e):void 0,r)}function Oo(e){return e?"The role could read all that the rotation needs. Whether it may w\
rite was not tried: that needs a real write.":"The role could not read all that the rotation needs: see the error."}function pr(e,t,{reader:n,token:r,functionArn:o}){switch(e.code?.replace(/Exception$/,"")){case"ResourceExists":return U(t,r);case"InvalidParameter":if(e.operation===
"UpdateSecretVersionStage")return q(t);break;case"InvalidRequest":if(e.says(/No Lambda rotation function/i))return Ne(t);break;case"LimitExceeded":return Co(e,t);case"\
EncryptionFailure":return new m("E_SECRET_KMS",`The new version of ${t.text} could not be encrypted: its KMS key does not work.`,{fix:"The old version is still \
current. Enable the key, or cancel its deletion.",cause:e});case"AccessDenied":if(e.says(/lambda:InvokeFunction/))return No(e,t,{reader:n,functionArn:o})}return pe(
e,t,n)}function Co(e,{text:t,region:n}){return new m("E_ROTATION",`The versions of ${t} have as many labels as AWS allows, 20 for all, or it has too many versio\
ns.`,{fix:["The old version is still current. Take away labels that nobody reads, also those that `after` has left by failing:",`aws secretsmanager list-secret-\
version-ids --secret-id ${t} --region ${n}`].join(`
`),cause:e})}function No(e,{text:t},{reader:n,functionArn:r="*"}){let o=n.role?`the role ${n.role.name}`:"the identity that was there before this step";return new m(
"E_SECRET_DENIED",`The rotation function of ${t} may not be invoked by ${o}.`,{fix:"Whoever starts a rotation needs that permission too.",statements:[{addTo:me(
n),statement:{Effect:"Allow",Action:"lambda:InvokeFunction",Resource:r}}],cause:e})}function gr(e,t,n){let r=[],o=[];t.secret.value.length===0?r.push("it is empty"):Vo(e.secret.value,t.secret.value)&&r.push("it is the same value as before");for(let i of t.
values){let s=e.values.find(({name:f})=>f===i.name)?.expiry,{expiry:a,name:c}=i;if(!a){s?.firm&&o.push(`nothing tells any more when ${c} expires`);continue}let d=a.
at.getTime()<=n;if(!d&&(!s||a.at>s.at))continue;let u=d?`${c} has expired already (${a.source}, ${a.at.toISOString()})`:`${c} expires no later than before (${a.
source}, ${a.at.toISOString()})`;(a.firm?r:o).push(u)}return{faults:r,remarks:o}}function Vo(e,t){return Buffer.from(e).equals(Buffer.from(t))}var Lo=10;async function yr(e,t,n,r,o){let i=await(await n()).store.get(L(e.secret),{versionId:t});return hr(e,i,r,o)}async function hr(e,t,n,r){let{values:o,faults:i,
remarks:s}=await te(e,t,r);if(o.length===0)return{values:o,faults:i,doubts:[],remarks:s};let{type:a}=e.secret.description,c=await ne(o,n,r,a);return{values:o,faults:[
...i,...c.flatMap(d=>ee(d,r.clock.now())??[])],doubts:c.flatMap(({doubt:d})=>d??[]),remarks:s}}async function wr(e,{old:t,current:n},r,o){let i=await G(t,e.query,
o).catch(s=>{if(s instanceof m)return{secret:t,values:[]};throw s});return hr({...e,current:i},n,r,o)}function ee({refusal:e,excess:t,expiry:n,name:r},o){let i=n!==
void 0&&n.at.getTime()<=o;return e??t??(i?`${r} has expired (${n.source}, ${n.at.toISOString()})`:void 0)}async function te({query:e,current:t},n,r){let o;try{o=
await G(n,e,r)}catch(c){if(!(c instanceof m))throw c;return{values:[],faults:[c.message.replace(/\.$/,"")],remarks:[]}}let i=n.versionId!==t.secret.versionId,{faults:s,
remarks:a}=i?gr(t,o,r.clock.now()):{faults:[],remarks:[]};return{values:o.values,faults:s,remarks:a}}async function ne(e,t,{verifyWithService:n},r){let o=t.flatMap(
i=>e.filter(({name:s})=>s===i.name).map(s=>({verification:i,value:s})));return Wt(o,Lo,i=>ln(i,n,r))}function We(e,{argv:t,timeout:n,input:r}){switch(e.kind){case"ended":return`ended with exit code ${e.exitCode}`;case"signalled":return`was ended by ${e.signal}`;case"\
timed out":return`had not ended after ${x(n)}, and was ended`;case"too much":return`printed more than the ${z} bytes that a secret can have, and was ended`;case"\
not started":return t.length===1&&/\S\s+\S/.test(t[0]??"")?`could not be started: no program has this name, with a space in it. Each argument of \`${r}\` goes on\
 a line of its own`:e.code==="ENOEXEC"?`could not be started: the system cannot run this file. Name what runs it, such as bash or node, on a line of \`${r}\` bef\
ore it`:`could not be started (${/^[A-Z0-9_]{1,30}$/.test(e.code)?e.code:"unknown"})`}}var Do=z+2;async function Ue(e,{mode:t,wait:n},r,o){let{query:i,secret:s}=e,a;if(t.kind==="command"){let{argv:c}=t,d=Math.min(t.timeout,n),u={SECRET_LEASE_SECRET:s.
name},f=await o.runCommand({argv:c,timeout:d,variables:u,output:{most:Do}});a=_o(f,{secret:i.text,argv:c,timeout:d})}else if(t.kind==="generate")a=await(await r()).
rotator.randomPassword(t.password);else throw new Error("A rotation function makes its values itself.");return await o.runner.mask(X(Q(a,{minLength:O}))),a}function _o(e,{
secret:t,argv:n,timeout:r}){if(e.kind!=="ended"||e.exitCode!==0)throw Rr(t,We(e,{argv:n,timeout:r,input:"command"}));let o=Bn(e.output);if("fault"in o)throw Rr(
t,o.fault);return o.value}function Rr(e,t){return new m("E_COMMAND",`The command for a new value of ${e} ${t}.`,{fix:"Nothing was written, the old version is st\
ill current. Run the command by itself to see why: what it says on standard error is not shown here, since that can hold the value. It runs without a shell, and\
 has no AWS_ and ACTIONS_ variables."})}async function Sr(e,t,n,r,o){let{inputs:i,services:s}=o,a=performance.now();try{await Wo({inspected:e,parameter:t,result:n,inputs:i,services:s,getClients:r}),n.
status="rotated"}finally{n.took=performance.now()-a}}async function Wo(e){let{inspected:t,parameter:n,services:r,result:o}=e,{query:i,token:s}=t,a=await(await F(
e)).history(n.name);if(W(a)!==n.newest)throw Sn(i);let c=Ae(a,s);switch(c.kind){case"undone":throw U(i,String(c.version));case"done":return r.runner.info(`${i.text}\
: an earlier attempt of this run has made version ${n.newest}`),o.newVersion=String(n.newest),Uo(e);case"written":return Fo(e,c);case"none":return xr(e,n.newest)}}
async function Uo(e){let{parameter:t,services:n}=e,{faults:r,doubts:o}=await it(e,t.newest);for(let i of[...r,...o])n.runner.warning(`${e.inspected.query.text}:\
 ${i}.`);await st(e,t.newest)}async function Fo(e,{before:t,isOwn:n,isBad:r}){let{inspected:o,parameter:i,inputs:s,services:a,result:c}=e,{query:d}=o,{newest:u}=i,
f={faults:["an earlier run found it bad"],doubts:[]};a.runner.info(`${d.text}: an earlier run wrote version ${u} and did not end: ${r?"it found it bad":"it is j\
udged"}`);let{faults:l,doubts:g}=r?f:await it(e,u);if(l.length===0){if(g.length>0)throw Rn(d,g);return s.after&&await(await F(e)).label(i.name,t,[k(String(t))]),
c.newVersion=String(u),ot(e,u)}let p=await br(e,{bad:u,old:t},l);if(n)throw H(d,l,{kind:"put back",now:p});return a.runner.warning(`Version ${u} of ${d.text}, w\
hich an earlier run wrote, is replaced: ${l.join("; ")}.`),xr(e,p)}async function xr(e,t){let{inspected:n,parameter:r,inputs:o,services:i,getClients:s,result:a}=e,
{query:c,current:d,token:u}=n,{name:f,settings:l}=r,g={text:c.text,field:o.field,limit:et(l)},p=Y(d.secret.value,g,await Ue(n,o,s,i));if(p==="")throw H(c,["it i\
s empty"],{kind:"unwritten",hasField:!0});let h={...d.secret,value:p,versionId:u,createdAt:void 0},{faults:y,doubts:w}=await vr(e,h);if(y.length>0)throw H(c,y,{
kind:"unwritten",hasField:o.field!==void 0});if(w.length>0)throw wn(c,w);let R=await F(e),S=[Un(u),...o.after?[k(String(t))]:[]];await R.label(f,t,S);let P=await R.
put({name:f,value:p,from:t,settings:l});if(a.newVersion=String(P),i.runner.info(`${c.text}: wrote version ${P} over version ${t}`),P!==t+1)throw await ot(e,P),xn(
c,P-1,P);let b=await it(e,P,p);if(b.faults.length>0){let T=await br(e,{bad:P,old:t},b.faults);throw H(c,b.faults,{kind:"put back",now:T})}for(let T of b.doubts)
i.runner.warning(T);return ot(e,P)}async function it(e,t,n){let{inspected:r,parameter:o,services:i,result:s}=e,{query:a}=r,c=await(await F(e)).get(`${o.name}:${t}`),
d=await vr(e,Z(c,a));for(let f of d.remarks)i.runner.warning(`The new value of ${a.text}: ${f}.`);let u=d.values.flatMap(({expiry:f})=>f?.at.getTime()??[]);return u.
length>0&&(s.newExpiry=new Date(Math.min(...u))),n===void 0||n===c.value?d:{...d,faults:[...d.faults,"what was read back is not what was written"]}}async function vr({
inspected:e,inputs:t,services:n},r){let{values:o,faults:i,remarks:s}=await te(e,r,n);if(o.length===0)return{values:o,faults:i,doubts:[],remarks:s};let a=await ne(
o,t.verifications,n);return{values:o,faults:[...i,...a.flatMap(c=>ee(c,n.clock.now())??[])],doubts:a.flatMap(({doubt:c})=>c??[]),remarks:s}}async function br(e,{
bad:t,old:n},r){let{inspected:o,parameter:i,inputs:s,services:a,result:c}=e,{query:d,current:u,token:f}=o,{name:l,settings:g}=i,p=await F(e),h=await p.label(l,t,
[Fn(f)]).then(()=>!0,y=>{if(y instanceof v)return!1;throw y});try{let y=await p.put({name:l,value:String(u.secret.value),from:t,settings:g});return c.newVersion=
String(y),s.after&&await p.unlabel(l,n,[k(String(n))]),a.runner.info(`${d.text}: put the value of version ${n} back, as version ${y}`),await st(e,y),c.status="r\
olled-back",y}catch(y){if(!(y instanceof v)||y.code==="ParameterVersionMismatch")throw y;let{code:w,message:R,fix:S=""}=H(d,r,{kind:"current",bad:t,old:n,isLabelled:h});
throw new m(w,R,{fix:S,cause:y})}}async function ot(e,t){let{inspected:n,parameter:r}=e;await(await F(e)).label(r.name,t,[ze(n.token)]),await st(e,t)}async function st(e,t){
let{name:n}=e.parameter,r=await F(e);for(let{version:o,labels:i}of jn(await r.history(n),t))await r.unlabel(n,o,i)}async function F({getClients:e}){return(await e()).
openParameters()}function $r({name:e,arn:t,region:n},{old:r,current:o}){return{SECRET_LEASE_SECRET:e,SECRET_LEASE_ARN:t,SECRET_LEASE_REGION:n,SECRET_LEASE_OLD_VERSION:r,SECRET_LEASE_NEW_VERSION:o}}
function kr({name:e,arn:t,region:n},{old:r,current:o},{values:i}){if(i==="none")return;let s={secret:e,arn:t,region:n,old:Pr(r),...i==="both"&&{new:Pr(o)}};return`${JSON.
stringify(s)}
`}function Pr({versionId:e,value:t}){return typeof t=="string"?{version:e,value:t}:{version:e,base64:Buffer.from(t).toString("base64")}}function at(e,t,n){return new m("E_AFTER",`\`after\` of ${e.text} ${n}.`,{fix:[`The rotation stays: version ${t.current} is current. The next run runs \`after\` a\
gain for version ${t.old}.`,"What it has said stands in the log. If it is not to run for that version any more:",Mo(e,t.old)].join(`
`)})}function Er(e,{old:t,current:n},r){let o=`\`after\` of ${e.text} was not run, as the new version is not known to work: ${r.join("; ")}`;return new m("E_AFT\
ER",`${o.replace(/\.$/,"")}.`,{fix:`The rotation stays: version ${n} is current. What \`after\` ends may still be needed, so the next run verifies that version ag\
ain, and runs \`after\` for version ${t} once it works.`})}function Mo({text:e,region:t},n){let r=k(n),o=jo(e);return o!==void 0?`aws ssm unlabel-parameter-vers\
ion --name ${o} --region ${t} --parameter-version ${n} --labels ${r}`:`aws secretsmanager update-secret-version-stage --secret-id ${e} --region ${t} --version-s\
tage ${r} --remove-from-version-id ${n}`}function jo(e){if(!Et.test(e))return;let t=e.replace(/^ssm:/,""),n=/^arn:[^/]+\/(.+)$/.exec(t)?.[1];return n?.includes(
"/")?`/${n}`:n??t}async function Fe(e,t,n,r){let{stages:o}=await e.describe(t);return o.get(n)?.includes(r)===!0}async function Ir(e,t,n){let r=k(n);if(!await Fe(e,t,n,r))try{await e.
addLabel(t,n,r)}catch(o){if(!await Fe(e,t,n,r))throw o}}function Ar({query:e,secret:t,parameter:n},r){if(n){let o=async()=>(await r()).openParameters(),{name:i}=n;return{async list(){let s=await(await o()).history(i),
a=String(W(s)),c=s.map(({version:d,labels:u})=>[String(d),u]);return{current:a,due:_(c,a)}},read:async s=>Z(await(await o()).get(`${i}:${s}`),e),removeAfterLabel:async s=>(await o()).
unlabel(i,Number(s),[k(s)])}}return{async list(){let{stages:o}=await(await r()).rotator.describe(t.arn),i=$(o,"AWSCURRENT");return{current:i,due:_(o,i)}},read:async o=>(await r()).
store.get(L(t),{versionId:o}),async removeAfterLabel(o){let{rotator:i}=await r(),s=k(o);await i.removeLabel(t.arn,o,s).catch(async a=>{if(await Fe(i,t.arn,o,s))
throw a})}}}async function ct(e,t,n,r){let{after:o}=r.inputs;if(!o)return;let i=Ar(e,n),{current:s,due:a}=await i.list(),c=[...new Set([...a,...Ho(e,t)])];if(s===void 0||c.
length===0)return;t.after="failed";let d=await i.read(s);for(let u of c){let f=await i.read(u);Wn(f,d,r.inputs.field)?await qo({old:f,current:d},o,e,r):Bo({old:f,
current:d},e,r),await i.removeAfterLabel(u)}t.after="done"}function Ho({current:e},{newVersion:t,status:n}){let{versionId:r}=e.secret;return n==="rotated"&&t!==
r?[r]:[]}async function qo(e,t,n,{inputs:r,services:o}){let{runner:i,runCommand:s}=o,{query:a,secret:c}=n,d=Tr(e),{faults:u,doubts:f}=await wr(n,e,r.verifications,
o);if(u.length+f.length>0)throw Er(a,d,[...u,...f]);let{argv:l,timeout:g}=t,p={name:c.name,arn:c.arn,region:a.region},h=kr(p,e,t);await i.mask(Go(e)),i.info(`${a.
text}: running \`after\` for version ${d.old}, which ${d.current} has replaced`);let y=performance.now(),w=await s({argv:l,timeout:g,variables:$r(p,d),output:{onLine:R=>Ko(
R,i)},input:h,isStep:!0}).catch(R=>{throw R instanceof m?at(a,d,`was not run: ${R.message.replace(/\.$/,"")}`):R});if(w.kind!=="ended"||w.exitCode!==0)throw at(
a,d,We(w,{argv:l,timeout:g,input:"after"}));i.info(`${a.text}: \`after\` succeeded in ${x(performance.now()-y)}`)}function Tr({old:e,current:t}){return{old:e.versionId,
current:t.versionId}}function Bo(e,{query:t},{services:n}){let{old:r,current:o}=Tr(e);n.runner.info(`${t.text}: version ${o} has the value of version ${r} again\
, so \`after\` is not run for that`)}function Go({old:e,current:t}){return X([e,t].flatMap(({value:n})=>typeof n=="string"?Q(n,{minLength:O}):[Buffer.from(n).toString(
"base64")]))}async function Ko(e,t){let[,n]=/^\s*(?:::add-mask\s*::|##\[add-mask\])(.*)$/i.exec(e)??[];if(n===void 0)return t.info(e);let r=n.replaceAll("%0D","\
\r").replaceAll("%0A",`
`).replaceAll("%25","%");await t.mask(X(Q(r,{minLength:O})))}function re(e,t,n){let r=`The new version of ${e.text} is bad: ${t.join("; ")}.`;return new m("E_NEW_VERSION",r,{fix:Jo(e,n)})}function Jo({text:e,region:t},n){
switch(n.kind){case"unwritten":return`Nothing was written, the old version is still current. Look at where the value comes from.${n.hasField?"":" It replaces th\
e whole secret: `field` names the one field of a JSON secret that is to be replaced."}`;case"kept":return"The old version is still current; the new one was give\
n up. Look at where the value comes from, and start a new run.";case"rolled back":return`AWSCURRENT was moved back to the version ${n.old}, which works. Look at\
 the log of the rotation function before the next rotation.`;case"current":return[`THE BAD VERSION IS CURRENT: whoever reads the secret gets it. ${n.why}`,"Look\
 at the log of the rotation function. If the old version still works, this makes it current again:",`aws secretsmanager update-secret-version-stage --secret-id ${e}\
 --region ${t} --version-stage AWSCURRENT --remove-from-version-id ${n.bad} --move-to-version-id ${n.old}`].join(`
`)}}function dt({text:e},t){return new m("E_NEW_VERSION",`The new version of ${e} was not made current, as nobody could say that it works: ${t.join(" ")}`,{fix:"\
The old version is still current; the new one waits under AWSPENDING. Run this again, or wait for the next run: it judges that one and writes no other."})}async function oe({inspected:e,inputs:t,getClients:n}){let{secret:r,current:o}=e;t.after&&await Ir((await n()).rotator,r.arn,o.secret.versionId)}async function ut(e,t){
let{inspected:n,getClients:r,result:o}=e,{query:i,secret:s,current:a}=n;await oe(e);try{await ft(e,{from:a.secret.versionId,to:t})}catch(c){if(!(c instanceof v))
throw c;let{rotator:d}=await r(),{stages:u}=await d.describe(s.arn);throw $(u,"AWSCURRENT")===a.secret.versionId?c:(E(u)===t&&await d.removeLabel(s.arn,t,"AWSPE\
NDING"),q(i))}o.newVersion=t}async function ft({inspected:{secret:e,query:t},getClients:n,services:r},o){let{rotator:i}=await n();try{await i.makeCurrent(e.arn,
o)}catch(s){if(!(s instanceof v))throw s;let{stages:a}=await i.describe(e.arn);if($(a,"AWSCURRENT")!==o.to)throw s}r.runner.info(`${t.text}: AWSCURRENT moved fr\
om ${o.from} to ${o.to}`)}async function Cr(e,t,n,r){let{inputs:o,services:i}=r,s=performance.now();try{await Qo({inspected:e,result:t,inputs:o,services:i,getClients:n}),t.status="rotate\
d"}finally{t.took=performance.now()-s}}async function Qo(e){let{inspected:t,inputs:n,services:r,getClients:o,result:i}=e,{query:s,secret:a,current:c,token:d}=t,
{stages:u,description:f}=await(await o()).rotator.describe(a.arn),l=$(u,"AWSCURRENT");if(l!==c.secret.versionId&&l!==d){if(n.mode.kind!=="function"||l===void 0||
l!==E(a.stages))throw q(s);return await oe(e),i.newVersion=l,i.newRotation=f.rotation,lt(e,l)}let g=$e(u,d);switch(g.kind){case"undone":throw U(s,d);case"done":
return r.runner.info(`${s.text}: an earlier attempt of this run has made the version ${d} current`),i.newVersion=d,lt(e,d);case"none":return n.mode.kind==="func\
tion"?zo(e):Me(e);case"begun":if(n.mode.kind==="function")return Or(e,d);if(await Nr(e,d))throw U(s,d);return Lr(e,d);case"foreign":return n.mode.kind==="functi\
on"?Or(e,g.versionId):Xo(e,g.versionId)}}async function Xo(e,t){let{inspected:n,services:r}=e,{query:o}=n;if(!Ce(t))return r.runner.info(`${o.text}: AWSPENDING \
is on the version ${t}, which nothing will end: it is replaced`),Me(e);if(await Nr(e,t,/^(?:ResourceNotFound|DecryptionFailure)/))return r.runner.info(`${o.text}\
: the version ${t} under AWSPENDING is older than the current one, or has no value that can be read: it is replaced`),Me(e);r.runner.info(`${o.text}: an earlier\
 run wrote the version ${t} and did not end: it is judged`);let{faults:i,doubts:s}=await mt(e,t);if(i.length>0)return r.runner.warning(`The version ${t} of ${o.
text}, which an earlier run wrote, is replaced: ${i.join("; ")}.`),Me(e);if(s.length>0)throw dt(o,s);return ut(e,t)}async function Nr({inspected:e,getClients:t},n,r=/^ResourceNotFound/){
let{secret:o,current:i}=e;try{let{createdAt:s}=await(await t()).store.get(L(o),{versionId:n}),a=i.secret.createdAt;return s!==void 0&&a!==void 0&&s.getTime()<a.
getTime()}catch(s){if(s instanceof v&&r.test(s.code??""))return!0;throw s}}async function zo(e){let{inspected:t,services:n,getClients:r}=e,{query:o,secret:i,token:s}=t;
await oe(e);try{await(await r()).rotator.rotate(i.arn,s),n.runner.info(`${o.text}: rotation started, version ${s} is to become current`)}catch(a){if(!(a instanceof
v&&a.says(/previous rotation isn.t complete/i)))throw a;n.runner.info(`${o.text}: a rotation is in progress already`)}return Vr(e)}async function Or(e,t){let{inspected:n,
services:r,getClients:o}=e;return await _e(n,t,o,r),await oe(e),r.runner.info(`${n.query.text}: a rotation is in progress already, version ${t} is AWSPENDING: w\
aiting for it`),Vr(e)}async function Vr(e){let{inspected:t,services:n,getClients:r,inputs:o,result:i}=e,s=performance.now(),{versionId:a,rotation:c}=await fr(t,
r,o,n);return i.newVersion=a,i.newRotation=c,n.runner.info(`${t.query.text}: version ${a} is current after ${x(performance.now()-s)}`),lt(e,a)}async function lt(e,t){
let n=await mt(e,t);if(n.faults.length===0){for(let r of n.doubts)e.services.runner.warning(r);return}throw await Yo(e,t,n.faults)}async function mt({inspected:e,
getClients:t,inputs:n,services:r,result:o},i){let{query:s}=e,a=await yr(e,i,t,n.verifications,r);for(let d of a.remarks)r.runner.warning(`The new version of ${s.
text}: ${d}.`);let c=a.values.flatMap(({expiry:d})=>d?.at.getTime()??[]);return c.length>0&&(o.newExpiry=new Date(Math.min(...c))),a}async function Yo(e,t,n){let{
inspected:r,inputs:o,services:i,getClients:s,result:a}=e,{query:c,secret:d,current:u}=r,f=u.secret.versionId,l=R=>re(c,n,{kind:"current",old:f,bad:t,why:R});if(!o.
rollback)return l("`rollback` was not asked for.");if(f===t)return l("The version before it is not known to this attempt.");let{type:g}=d.description,p=await ne(
u.values,o.verifications,i,g),h=i.clock.now(),y=p.flatMap(R=>ee(R,h)??R.doubt??[]).join("; ");if(p.length===0||y!=="")return l(`It was not rolled back, as the o\
ld version does not prove to work: ${y||"no line of `verify` is for it"}.`);await ft(e,{from:t,to:f}),a.status="rolled-back";let{rotator:w}=await s();return E((await w.
describe(d.arn)).stages)===t&&await w.removeLabel(d.arn,t,"AWSPENDING"),re(c,n,{kind:"rolled back",old:f})}async function Me(e){let{inspected:t,inputs:n,services:r,
getClients:o}=e,{query:i,secret:s,current:a,token:c}=t,d={text:i.text,field:n.field},u=Y(a.secret.value,d,await Ue(t,n,o,r));return await Zo(e,u),await(await o()).
rotator.putPending(s.arn,c,u),r.runner.info(`${i.text}: wrote version ${c} under AWSPENDING`),Lr(e,c)}async function Zo({inspected:e,inputs:t,services:n},r){let{
query:o,current:i,token:s}=e,a={...i.secret,value:r,versionId:s,createdAt:void 0},{faults:c}=await te(e,a,n);if(c.length>0)throw re(o,c,{kind:"unwritten",hasField:t.
field!==void 0})}async function Lr(e,t){let{inspected:n,getClients:r}=e,{query:o,secret:i}=n,{faults:s,doubts:a}=await mt(e,t);if(s.length>0)throw await(await r()).
rotator.removeLabel(i.arn,t,"AWSPENDING"),re(o,s,{kind:"kept"});if(a.length>0)throw dt(o,a);return ut(e,t)}async function Dr(e,t,n,r){let{parameter:o,isBegun:i}=e;try{let s=await ei(e,r);if(e.dueAfter.length>0&&!i&&await pt(e,r,()=>ti(e,t,s,r)),t.decision.is!=="due")
return;t.status="failed",await pt(e,r,()=>o?Sr(e,o,t,s,r):Cr(e,t,s,r)),ni(e,t,r),await pt(e,r,()=>ct(e,t,s,r))}catch(s){s instanceof m&&(t.failure=`${s.code}: ${s.
message.split(`
`)[0]}`);let[a,...c]=n.map(Ee);throw a?await B(s,[a,...c],r):s}}async function ei({query:e,secret:t,parameter:n},r){let{role:o}=r.job.reader;if(!o)return A(e,void 0,
r);let i=Ye(r.inputs);if(!n)return A(e,yn({...i,secret:t,region:e.region},o),r);let{parameterRotationPolicy:s}=await import("./shared-sources-parameter-store-refused-rotation.js");return A(
e,s(e,i.mode,o),r)}async function ti(e,t,n,r){let{runner:o}=r.services;o.info(`${e.query.text}: \`after\` of an earlier run has not succeeded yet`);try{await ct(
e,t,n,r)}catch(i){if(!(i instanceof m&&i.code==="E_AFTER"&&t.decision.is==="due"))throw i;o.warning(`E_AFTER: ${i.message}`)}}async function pt({query:e,secret:t,
token:n,parameter:r},{job:{reader:o}},i){try{await i()}catch(s){if(!(s instanceof v))throw s;if(!r)throw pr(s,e,{reader:o,token:n,functionArn:t.functionArn});let{
explainParameterRotation:a}=await import("./shared-sources-parameter-store-refused-rotation.js");throw a(s,e,o)}}function ni({query:e,secret:t},n,{inputs:{trigger:r},services:{runner:o,clock:i}}){
n.next=xe(r,{createdAt:new Date(i.now()),expiry:n.newExpiry&&{at:n.newExpiry,source:"",firm:!0},rotation:n.newRotation});let{oldAge:s,oldVersion:a,newVersion:c,
took:d}=n,u=s===void 0?"":`, which was ${x(s)} old`;o.info(`${e.text}: rotated in ${x(d)}, from version ${a}${u}, to ${c}`);let f=t.description.expiry;f&&r.kind===
"expiring-within"&&f.at.getTime()-i.now()<=r.span&&o.warning(`The policy Expiration of ${e.text} still has AWS delete it at ${f.at.toISOString()}. Unless that i\
s set anew, the next run rotates it again.`);let l=le(t.description);r.kind==="expiring-within"&&l&&l.at.getTime()-i.now()<=r.span&&o.warning(`The tag expires-a\
t of ${e.text} said ${l.at.toISOString()} before. Unless its rotation sets the tag, set it anew, or the next run rotates it again.`)}var je=e=>process.getBuiltinModule("node:crypto")[e],ri=e=>new Proxy(function(){},{apply:(t,n,r)=>je(e)(...r),construct:(t,n,r)=>Reflect.construct(je(e),n,r),get:(t,n)=>je(
e)[n]}),Cd=new Proxy({},{get:(e,t)=>je(t)});var _r=ri("createHash");function Wr(e,t,n,r,o){let{name:i,repository:s,runUrl:a}=r,d=(e?t.filter(l=>l.failure!==void 0):[]).map(l=>ii(l,r));e&&d.length===0&&d.push(si(e,n,r));let[u]=d,
f=t.filter(l=>oi(l,e!==void 0));return{title:u?`${u.name} ${u.words}`:"Rotations work again",from:i,repository:s,runUrl:a,at:new Date(o),problems:d,resolved:[...f.
map(({text:l})=>l),...t.length>0?[""]:[]].map(l=>Fr(l,r))}}function oi({failure:e,status:t,decision:n,after:r},o){return e!==void 0||r==="due"||n.is==="unknown"?
!1:t==="rotated"||n.is==="not due"||!o}function ii(e,t){let{text:n,failure:r="",status:o,newVersion:i}=e,s=o==="failed"&&i!==void 0,a={unchanged:"`after` failed",
rotated:"was rotated, and `after` failed","rolled-back":"was rotated and moved back",failed:s?"has a new version that is current and bad":"was not rotated"}[o];
return{...Ur(n,`${a}: ${r}`,t),kind:r.split(":")[0]??"",severity:s?"critical":"error"}}function si({code:e,message:t},n,r){let[o="",...i]=[...new Set(n.map(({reference:a})=>ae(
a)))],s=i.length===0?o:`${o} and ${i.length} more`;return{...Ur("",`could not be rotated: ${e}: ${t.split(`
`)[0]}`,r),name:r.shown(s),kind:e,severity:"error"}}function Ur(e,t,n){let{region:r,shown:o}=n;return{key:Fr(e,n),name:o(e),region:r,owner:void 0,words:o(t).replace(
/\s+/g," ")}}function Fr(e,{name:t,repository:n,region:r}){return`secret-lease/rotate/${_r("sha256").update(JSON.stringify([n,t,r,e])).digest("hex").slice(0,24)}`}async function gt(e,t,{alerts:n,region:r},o){if(!(e.opened||e.unopened||!t&&n.secrets.length>0))try{e.opened=await an(n,t,[r],o)}catch(i){if(!(i instanceof m&&i.
code==="E_ALERT"))throw i;e.unopened=i}}async function Mr({results:e,opened:t,unopened:n},r,{requests:o,region:i,dryRun:s},a){let{runner:c,clock:d}=a;if(s||n)return n;
if(t?.channel){let{GITHUB_REPOSITORY:u="",GITHUB_WORKFLOW:f,GITHUB_JOB:l}=c.environment,g=c.noteVisibility("unknown")==="private",p={name:`${f||"workflow"} / ${l||
"job"}`,repository:u,region:i,runUrl:fn(c.environment),shown:R=>g?R:St(R)},h=Wr(r===void 0?void 0:vt(r),e,o,p,d.now()),y=nn(t.channel.format)?h:{...h,resolved:[]},
w=await cn(y,t.channel,a,c);if(w.failure)return w.failure}if(!(r!==void 0||t?.pingUrl===void 0))return dn(t.pingUrl,a,c)}async function jr(e,t){let{runner:n}=t;Ft(n.environment),await sn(e.alerts,n);for(let s of[...e.warnings,...e.alerts.warnings])n.warning(s);let r={results:[]},o;
await ai(e,r,t).catch(s=>{o=s});let i=await Mr(r,o,e,t);if(o===void 0&&i)throw i;if(i&&un(i,t,n),o!==void 0)throw o}async function ai(e,t,n){let{runner:r,provider:o,
origin:i}=n;if(await gt(t,void 0,e,n),e.identity&&!o.isAvailable)throw Zt(i,{maySkip:!1});let s=await Jt({...e,regions:[e.region]},n);r.info(ci(s)),e.maskAccountId&&
s.accountId&&await r.mask([s.accountId]),await gt(t,s,e,n),await Xt(s,di({job:s,inputs:e,services:n},t))}function ci(e){return e.kind==="ambient"?e.description:
`${e.reader.role.name}: sessions of 15 min for one secret each, never exported`}async function di(e,t){let{inputs:n,services:r}=e;if(n.dryRun)return mr(e);let o=await De(
e),i=o.map(a=>ke(a,e));t.results=i;let s=o.filter(a=>ui(a,e));try{for(let[a,c]of s.entries()){let d=i[o.indexOf(c)];d&&await Dr(c,d,[c,...s.slice(a+1)],e)}}finally{
fi(i,n,r)}}function ui({query:e,decision:t,isBegun:n,dueAfter:r},{inputs:o,services:{runner:i}}){let{is:s,why:a}=t;return n?(i.info(`${e.text}: an earlier attem\
pt of this run has begun to rotate it`),!0):(s==="unknown"?i.warning(`${e.text} ${a}, so \`when\` cannot tell if it is due. It was left alone.`):i.info(`${e.text}\
 ${a}: ${s}`),r.length>0&&!o.after&&i.warning(`${e.text}: \`after\` of an earlier run has not succeeded for version ${r.join(", ")}, and this step has none.`),s===
"due"||o.after!==void 0&&r.length>0)}function fi(e,{jobSummary:t,trigger:n},{runner:r,clock:o}){r.handOver({variables:new Map,outputs:Pe(e)}),t&&r.summarize(Dn(
e,n,o.now()))}await $t(async e=>{let{environment:t}=e,n=await kt(Pt,async c=>({...await gn(c,t),alerts:await rn(c)}),t),r=new ht(t.RUNNER_TEMP),o=new yt,i=await en(n,{runner:e,
directory:r,clock:o}),{aws:s,attempts:a}=i;try{await jr(n,{...i,openRotator:Tn({...s,endpoint:s.secretsManagerEndpoint},a.full),runCommand:An(t),pause:bn,alerts:tn(
s.connections),helpFor:c=>bt(c,t)})}finally{i.close()}});
