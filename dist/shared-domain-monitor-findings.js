const require=process.getBuiltinModule;
import{a as V,b as H}from"./shared-domain-expiry-spelled-dates.js";import{A as k,B as _,C as K,H as j,k as E,l as W,m as p,o as R,p as O,x as M}from"./shared-domain-in-parallel.js";
import{a as F,c as U,d as D}from"./shared-domain-trusted-address.js";import{b as q}from"./shared-domain-listing.js";import{a as G}from"./shared-domain-expiry-expiry.js";import{a as N}from"./shared-domain-rotation-rotation.js";
import{a as L}from"./shared-domain-requests-request.js";import{a as x,b as v,c as l}from"./shared-domain-span.js";import{a as y,d as h}from"./shared-inputs-scalars.js";import{
a as g}from"./shared-inputs-lines.js";import{a as c}from"./shared-domain-error.js";function J(e){return e.flatMap(re)}function re(e){let{by:n,path:t,state:r,why:i="",beyond:o=[],isScopeUntold:s,toldAt:d,isMinor:u}=e,a=t===""?"":` in field ${t}`,
f=d?`, as it said ${l(d)}`:"";if(r==="refused")return[{kind:"revoked",words:`is refused${a} by ${n}`,detail:`${i}${f}`}];let te=u?{severity:"note"}:{};return[...o.
length>0?[{kind:"too-wide",words:`may do more${a} than max-scopes allows`,detail:`${n} names ${o.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`w\
as not verified${a}`,detail:`${n} ${i}`,...te}]:[],...s?[{kind:"unverified",words:`was not held against max-scopes${a}`,detail:`${n} does not tell what it may d\
o`}]:[]]}var B=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","restored","other-expiring"],S=["er\
ror","warning","note"];function w({kind:e,severity:n}){return n??C(e)}function C(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":e==="other-expir\
ing"||e==="restored"?"note":"warning"}function ie(e){return e.acknowledged!==void 0||w(e)==="note"}function He({findings:e}){return e.some(n=>!ie(n))}function Je(e,n,t){
let{profile:r,request:i}=e,o={minRemaining:0,warnRemaining:t.warnRemaining},s=i.expires?.kind==="never",d=s?{judgement:"ok",stops:!1}:G(e.expiry,n,o),u=[oe(e,d,
n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...J(e.words??[]),...s?[]:se(e,n,t),...r?ae(e,r,n,t):[]].filter(a=>a!==void 0);return{
...e,verdict:d,findings:u.sort((a,f)=>m.indexOf(a.kind)-m.indexOf(f.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.rotation?.nextAt}}function oe({expiry:e},{
judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,i=v(e.at,t),o=`${e.source}, ${l(e.at)}`;return n==="expired"&&!e.firm?{kind:"\
doubtful-expiry",words:`names an end ${i}, which may not be its own`,detail:o}:n==="expired"?{kind:"expired",words:`expired ${i}`,detail:o,daysLeft:0}:{kind:"ex\
piring",words:`expires ${i}`,detail:o,daysLeft:Math.ceil(r/B)}}function se({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:i,isLocked:o}=e,s=r&&r.at.
getTime()-n<t;return[...i.map(({name:u,isAmbiguous:a})=>({kind:"unreadable-date",words:`has a field ${u} ${a?"that could be two dates":"that holds no date"}`,detail:"\
write 2026-12-31"})),...o?[{kind:"locked",words:"is a key store that a password protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-\
at"}]:[],...s?[{kind:"other-expiring",words:`holds another certificate or token beside, which ${r.at.getTime()<=n?"expired":"expires"} ${v(r.at,n)}`,detail:`${r.
source}, ${l(r.at)}`}]:[]]}function ae(e,n,t,r){return n.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${l(n.deletedAt)}`}]:
[de(n,t),ue(n),ce(e,n,t,r),le(e,n,t,r),fe(e,n)]}function de(e,n){let{isPending:t,changedAt:r,description:i,rotation:o}=e,s=i.rotation?.nextAt,d=N(i,n);if(d&&d.kind!==
"due"&&s)return d.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${l(s)}`}:{kind:"rotation-failing",words:"rotation fa\
ils",detail:`due by ${l(s)}, and a version is still AWSPENDING`};if(o==="on"&&t&&r&&n-r.getTime()>B)return{kind:"rotation-failing",words:"rotation fails",detail:`\
AWSPENDING since ${l(r)}`}}function ue({replicas:e=[]}){let n=e.filter(({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"\
has replicas that are not in sync",detail:n.map(({region:r,status:i})=>`${r}: ${i}`).join(", ")}}function ce({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:i},o,s){
let d=n.maxAge??s.maxAge,u=e??t??r??i;return d===void 0||!u||o-u.getTime()<=d?void 0:{kind:"too-old",words:`was last changed ${x(o-u.getTime())} ago`,detail:`ma\
x-age is ${x(d)}`}}function le({isReadEachRun:e=!1},{accessedAt:n,createdAt:t},r,{unusedAfter:i}){let o=n??t;if(e||i===void 0||!o||r-o.getTime()<=i)return;let s=x(
r-o.getTime());return{kind:"unused",words:n?`was last read ${s} ago`:`was never read since it was created ${s} ago`}}function fe({label:e,request:n},{description:t}){
if(n.expires?.kind==="never"||j(t,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:i}=t,o=H(i)?"that could be two dates":"that holds no date";return{
kind:"unreadable-tag",words:`has a tag ${r} ${o}`}}function Be(e){let n=me(e);return n===void 0?e.words:`${e.words} (${n})`}function me(e){let{kind:n,detail:t,acknowledged:r}=e,
i=w(e),o=[t,i===C(n)?void 0:i,r&&`acknowledged until ${l(r.until)}: ${q(r.reason)}`].filter(s=>s!==void 0);return o.length===0?void 0:o.join("; ")}var Qe={other:void 0,unreadableDates:[],isLocked:!1};function Y({tags:e}){return[...e].find(([n])=>n.toLowerCase()==="owner")?.[1]}function Ye({tags:e},n){return n.
every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var pe=512;function $(e,n){return Q(n.reference)-Q(e.reference)}function Q(e){return e.kind==="prefix"?
e.prefix.length:pe+1}var T=["rotation","expiry","owner"],P="FINDING until=2027-01-31 REASON";function A(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],i=V(
t),o=n.split(/[\s,]+/).filter(d=>d!==""),s=o.filter(d=>m.some(u=>u===d));if(!(!i||o.length===0))return o.length===1&&(o[0]==="all"||o[0]==="*")?{kinds:"all",until:i,
reason:r}:s.length===o.length?{kinds:s,until:i,reason:r}:void 0}function tn(e,n,t){let{profile:r}=e,i=z(r),o=[...t.acknowledgements.filter(({reference:a})=>b(a,
e)),...i.flatMap(({read:a})=>a??[])],s=i.filter(({read:a})=>!a).map(({key:a})=>he(a)),d=[...e.findings,...ge(e,t.required),...s].map(a=>({...a,severity:t.severities.
get(a.kind)??w(a)})).map(a=>ye(a,o,n)),u=({kind:a})=>m.indexOf(a);return{...e,findings:d.sort((a,f)=>u(a)-u(f))}}function ge({profile:e,verdict:n,failure:t},r){
if(!e||e.deletedAt)return[];let i={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(Y(e)??"").trim()===""},o={rotation:"does not rotate",expiry:"\
tells no expiry",owner:"has no tag owner"};return r.filter(s=>i[s]).map(s=>({kind:`no-${s}`,words:o[s],detail:`require: ${s}`}))}function ye(e,n,t){let[r]=n.filter(
({kinds:d})=>d==="all"||d.includes(e.kind)).sort((d,u)=>u.until.getTime()-d.until.getTime());if(!r)return e;let{until:i,reason:o}=r;if(i.getTime()>t)return{...e,
acknowledged:{until:i,reason:o}};let s=`acknowledged until ${l(i)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function z(e){return[
...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:A(t)}))}function he(e){return{kind:"unreadable-tag",words:`has a tag ${e}\
 that acknowledges nothing`,detail:`write ${P}`}}function rn(e,n,{acknowledgements:t},r){return[...t.filter(({reference:o})=>b(o,e)),...z(e.profile).flatMap(({read:o})=>o??
[])].some(o=>o.until.getTime()>r&&(o.kinds==="all"||o.kinds.some(s=>n.includes(s))))}function b(e,{profile:n,request:t}){let r=n?[n.name,n.arn,n.arn.replace(/-[A-Za-z0-9]{6}$/,
"")]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function on(e,{kinds:n,severities:t}){return!e.acknowledged&&(n.has(e.kind)||
t.has(w(e)))}function X(e){return{required:Z(e("require")).map(we),severities:new Map(g(e("severity")).map(xe)),acknowledgements:g(e("acknowledge")).map(ke),failOn:be(Z(e("f\
ail-on")))}}function Z(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function we(e){let n=T.find(t=>t===e);if(n)return n;throw new c("E_INPUT",`The input requir\
e cannot be "${e}".`,{fix:`Allowed, separated by commas: ${T.join(", ")}.`})}function xe({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.exec(n)??[],i=m.
find(d=>d===t),o=S.find(d=>d===r);if(i&&o)return[i,o];let s=i||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new c("E_INPUT",`Li\
ne ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${S.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function ke({line:e,text:n}){let[,t="",
r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],i=A(r);if(i)return{...i,reference:t,line:e};throw new c("E_INPUT",`Line ${e} of acknowledge is "${n}", which acknowledges no\
thing.`,{fix:`Write \`SECRET ${P}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findings: ${m.
join(", ")}.`})}function be(e){let n=new Set,t=new Set;for(let r of e){let i=m.find(s=>s===r);if(i&&n.add(i),i==="expiring"?n.add("expired"):(r==="error"||r==="\
warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(i||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new c("E_INPUT",`The input fail-on c\
annot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}return{
kinds:n,severities:t}}async function Sn(e,n){let t=W(O(e),E.monitor),r=ve(t("secrets")),i=Re(t,n,r),[o,...s]=i.regions,d=y("read-values",t("read-values"));return{...i,requests:r,tags:g(
t("tags")).map(({line:u,text:a})=>Te(u,a)),regions:[o,...new Set(s.filter(u=>u!==o))],readValues:d,verifications:p(t,"verify")?(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:Pe(t,d),monitor:Ae(t,n),issue:Ie(t),github:ee(t,n),rules:X(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:Ee(t,n),removeUnused:Fe(t),stateFile:t("state-file").trim()||void 0,jobSummary:y("job-summary",t("job-summary")),warnings:[...i.warnings,...We(
t),...Oe(t,d)]}}function Re(e,n,t){let[r,...i]=g(e("role-to-assume")).map(({text:a})=>a),o=a=>f=>f==="role-to-assume"?a:e(f),s=R(o(r??""),n,t),d=i.flatMap(a=>R(
o(a),n,t).identity??[]),u=i.find((a,f)=>a===r||i.indexOf(a)<f);if(u!==void 0)throw new c("E_INPUT",`The input role-to-assume names ${u} twice.`,{fix:"Name each \
role once, one a line: each is a session of its own, in its own account."});if(i.length>0&&p(e,"role-chain"))throw new c("E_INPUT","The inputs role-chain and se\
veral roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:d}}
function ve(e){let n=e.split(`
`).flatMap((t,r)=>{let i=_(t,r+1);return i?[Se(i)]:[]});if(n.length>0)return n;throw new c("E_INPUT","The input secrets names nothing to watch.",{fix:"Give name\
s, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function Se(e){if(e.name!==void 0||e.selector!==void 0){let i=e.name===void 0?`a sel\
ector (#${e.selector})`:`a NAME (${e.name},)`;throw k("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw k("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=K(e,M);return{text:e.reference,reference:$e(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function $e(e){if(e.reference==="*")return{source:U,kind:"prefix",prefix:""};let n=D(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;
throw k("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,reference:r}}})}function Te(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),
i=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(i?.length??0)<=256)return{key:r,value:i};throw new c("E_INPUT",`Line ${e} of tags is "${n}", which i\
s no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}function Pe(e,n){if(n&&p(e,"unused-after")&&e("state-file").trim()===
"")throw new c("E_INPUT","The inputs unused-after and read-values: true exclude each other without state-file.",{fix:"Every read refreshes the date of the last \
access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a cache keeps between runs, so that each version is read once; or `rea\
d-values: false`."});let t=r=>p(e,r)?h(r,e(r)):void 0;return{warnRemaining:h("warn-remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-aft\
er")}}function Ae(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",i=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(i.length<=
200&&!new RegExp("\\p{C}","u").test(i))return{name:i,isGiven:r};throw new c("E_INPUT","The input monitor-id is too long, or has control characters.",{fix:"Allow\
ed: up to 200 characters on one line."})}function Ie(e){let n=i=>e(i).split(/[,\n]/).map(o=>o.trim()).filter(o=>o!==""),t=e("issue-title").trim();if(t===""||t.length>
256||new RegExp("\\p{C}","u").test(t))throw new c("E_INPUT","The input issue-title is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 chara\
cters on one line."});let r=p(e,"issue")?y("issue",e("issue"))?"yes":"no":"unsaid";if(r==="yes"&&e("github-token").trim()==="")throw new c("E_INPUT","The input \
issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the token of the job, or set `issue: false`."});return{wanted:r,title:t,labels:n(
"issue-labels"),assignees:n("assignees")}}function Ee(e,n){let t=h("github-secrets-max-age",e("github-secrets-max-age")),r=ee(e,n,"github-secrets-token");return r&&
{access:r,maxAge:t}}function ee(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:i,GITHUB_REPOSITORY:o=""}=n,s=(i||"https://api.github.com").replace(/\/+$/,
"");if(r!==""){if(F(s)&&/^[\w.-]+\/[\w.-]+$/.test(o)&&!/\s/.test(r))return{api:s,repository:o,token:r};throw new c("E_INPUT",`The input ${t} cannot be used here\
.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function We(e){return!p(
e,"issue")||y("issue",e("issue"))?[]:["issue-labels","assignees"].filter(n=>p(e,n)).map(n=>`The input ${n} has no effect with issue: false.`)}function Fe(e){if(!p(
e,"remove-unused"))return;let n=h("remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(i=>e(i).trim()==="");if(t===void 0&&n>=864e5)return n;
let r=t===void 0?"The input remove-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new c("E_INPUT",r,{fix:"It says f\
or how long a secret is reported as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since\
 when that is reported."})}function Oe(e,n){return n||e("state-file").trim()===""||p(e,"remove-unused")?[]:["The input state-file has no effect with read-values\
: false: nothing is read that it could spare."]}function In(e,n){let t=e.flatMap(i=>n.flatMap(o=>qe(i.reference,o.reference)??[]));return[...new Map(t.map(i=>[L(i),i]))].map(([i,o])=>({text:i,reference:o}))}function qe(e,n){
return e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?n:void 0:e.kind==="prefix"?I(n).startsWith(e.prefix)?n:
void 0:n.kind==="prefix"?I(e).startsWith(n.prefix)?e:void 0:ne(e)===ne(n)?e.kind==="arn"?e:n:void 0}function I(e){return e.kind==="prefix"?e.prefix:e.name}function ne(e){
return e.kind==="arn"?e.name.replace(/-[A-Za-z0-9]{6}$/,""):I(e)}function En(e,n){let t=n.filter(({text:i})=>b(i,{profile:e,request:{text:i,reference:Le}})),[r]=[
...t].sort($);return r?t.filter(i=>$(i,r)===0):[]}var Le={source:"",kind:"prefix",prefix:""};export{m as a,w as b,ie as c,He as d,Je as e,Be as f,me as g,Qe as h,Y as i,Ye as j,$ as k,tn as l,rn as m,b as n,on as o,Sn as p,In as q,En as r};
