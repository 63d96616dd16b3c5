const require=process.getBuiltinModule;
import{a as Q,b as Y}from"./shared-domain-expiry-spelled-dates.js";import{A as z,F as Z,k as U,l as N,m as l,o as P,p as K,x as j}from"./shared-domain-in-parallel.js";import{a as H,
c as G,d as V}from"./shared-domain-trusted-address.js";import{b as _}from"./shared-domain-listing.js";import{a as J}from"./shared-domain-expiry-expiry.js";import{a as C}from"./shared-domain-rotation-rotation.js";
import{a as M}from"./shared-domain-requests-request.js";import{b as S,e as B}from"./shared-domain-requests-lease-inputs.js";import{a as R,b as O,c as p}from"./shared-domain-span.js";import{
a as y,d as x}from"./shared-inputs-scalars.js";import{a as g}from"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";var le=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var X=le("createHash");var Qe={other:void 0,unreadableDates:[],isLocked:!1};function b({tags:e}){return[...e].find(([n])=>n.toLowerCase()==="owner")?.[1]}function Ye({tags:e},n){return n.
every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var pe=512;function I(e,n){return ee(n.reference)-ee(e.reference)}function ee(e){return e.kind==="pre\
fix"?e.prefix.length:pe+1}var E={owner:void 0,assignees:[],mentions:[],channel:void 0};function A(e,n){return T(e)===T(n)}function T(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function me(e,n){let t=e&&b(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&A(r.owner,t))??n.others:E}function ne(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(b(e)??"").trim()===""||me(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function tn(e){return X("sha256").update(T(e)).digest("hex").slice(0,8)}function te(e){if(!l(e,"owners"))return;let n=[];for(let t of g(e("owners"))){let r=ge(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:A(o,
s.owner)))throw w(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??E}}function ge(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw w(e,"has an option that is none");if(n.length>256)throw w(
e,"has an owner of more than 256 characters, which no tag has");let r=new Map;for(let d of t){let[,u="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.
test(u))throw w(e,`has ${u}=, which is no option`);let h=c.split(/\s*,\s*/).filter(fe=>fe!==""),v=u.replace(/s$/,"");r.set(v,[...r.get(v)??[],...h])}let o=(r.get(
"assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(
d=>!ye.test(d))??i.find(d=>!he.test(d));if(a!==void 0)throw w(e,`has "${a}", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.
test(d)))throw w(e,"has no one word as its channel");return{owner:n==="*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var ye=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,
he=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;function w({line:e},n){return new f("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee\
=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `\
*` means all others."})}function cn(e){let n=e?[...e.routes,e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function re(e){return e.flatMap(we)}function we(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],isScopeUntold:s,toldAt:a,isMinor:d,isOver:u}=e,c=t===""?"":` in \
field ${t}`,h=a?`, as it said ${p(a)}`:"";if(r==="refused"&&u)return[{kind:"expired",words:`has expired${c}`,detail:`${n}'s word${h}`}];if(r==="refused")return[
{kind:"revoked",words:`is refused${c} by ${n}`,detail:`${o}${h}`}];let v=d?{severity:"note"}:{};return[...i.length>0?[{kind:"too-wide",words:`may do more${c} th\
an max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${c}`,detail:`${n} ${o}`,...v}]:[],...s?
[{kind:"unverified",words:`was not held against max-scopes${c}`,detail:`${n} does not tell what it may do`}]:[]]}var oe=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],F=["error","warning","note"];function k({kind:e,severity:n}){return n??ie(e)}function ie(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function xe(e){return e.acknowledged!==void 0||k(e)==="note"}function bn({findings:e}){return e.some(n=>!xe(
n))}function kn(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:t.warnRemaining},s=o.expires?.kind==="never",a=s?{judgement:"ok",stops:!1}:J(e.
expiry,n,i),d=[be(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...re(e.words??[]),...s?[]:ke(e,n,t),...r?ve(e,r,n,t):[]].filter(
u=>u!==void 0);return{...e,verdict:a,findings:d.sort((u,c)=>m.indexOf(u.kind)-m.indexOf(c.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.rotation?.nextAt}}
function be({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=O(e.at,t),i=`${e.source}, ${p(e.at)}`;return n==="e\
xpired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`expired ${o}`,detail:i,
daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/oe)}}function ke({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:o,
isLocked:i}=e,s=r&&r.at.getTime()-n<t;return[...o.map(({name:d,isAmbiguous:u})=>({kind:"unreadable-date",words:`has a field ${d} ${u?"that could be two dates":"\
that holds no date"}`,detail:"write 2026-12-31"})),...i?[{kind:"locked",words:"is a key store that a password protects, so nothing tells its end",detail:"add ex\
pires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another certificate or token beside, which ${r.at.getTime()<=n?"expired":"expir\
es"} ${O(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function ve(e,n,t,r){return n.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deleti\
on",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Re(n,t),Se(n),$e(e,n,t,r),Pe(e,n,t,r),Oe(e,n)]}function Re(e,n){let{isPending:t,changedAt:r,description:o,rotation:i}=e,
s=o.rotation?.nextAt,a=C(o,n);if(a&&a.kind!=="due"&&s)return a.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${p(s)}`}:
{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version is still AWSPENDING`};if(i==="on"&&t&&r&&n-r.getTime()>oe)return{kind:"rot\
ation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function Se({replicas:e=[]}){let n=e.filter(({status:r})=>r!=="InSync");return n.length===
0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,status:o})=>`${r}: ${o}`).join(", ")}}function $e({versionAt:e,
request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??t??r??o;return a===void 0||!d||i-d.getTime()<=a?void 0:{kind:"too-old",words:`\
was last changed ${R(i-d.getTime())} ago`,detail:`max-age is ${R(a)}`}}function Pe({isReadEachRun:e=!1},{accessedAt:n,createdAt:t},r,{unusedAfter:o}){let i=n??t;
if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=R(r-i.getTime());return{kind:"unused",words:n?`was last read ${s} ago`:`was never read since it was created ${s}\
 ago`}}function Oe({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||Z(t,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=Y(
o)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r} ${i}`}}function vn(e){let n=Ie(e);return n===void 0?e.words:
`${e.words} (${n})`}function Ie(e){let{kind:n,detail:t,acknowledged:r}=e,o=k(e),i=[t,o===ie(n)?void 0:o,r&&`acknowledged until ${p(r.until)}: ${_(r.reason)}`].filter(
s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var D=["rotation","expiry","owner"],W="FINDING until=2027-01-31 REASON";function L(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=Q(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function Tn(e,n,t){let{profile:r}=e,o=se(r),i=[...t.acknowledgements.filter(({reference:c})=>$(c,
e)),...o.flatMap(({read:c})=>c??[])],s=ne(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>Ae(c)),d=[...e.findings,...Te(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??k(c)})).map(c=>Ee(c,i,n)),u=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,h)=>u(c)-u(h))}}function Te({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(b(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function Ee(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function se(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:L(t)}))}function Ae(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${W}`}}function En(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>$(i,e)),...se(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function $(e,{profile:n,request:t}){let r=n?[n.name,n.arn,n.
arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function An(e,{kinds:n,severities:t}){return!e.
acknowledged&&(n.has(e.kind)||t.has(k(e)))}function de(e){return{required:ae(e("require")).map(Fe),severities:new Map(g(e("severity")).map(De)),acknowledgements:g(e("acknowledge")).map(We),failOn:Le(ae(e(
"fail-on"))),owners:te(e)}}function ae(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Fe(e){let n=D.find(t=>t===e);if(n)return n;throw new f("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${D.join(", ")}.`})}function De({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=F.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new f(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${F.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function We({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=L(r);if(o)return{...o,reference:t,line:e};throw new f("E_INPUT",`Line ${e} of acknowledge is "${n}", which ackno\
wledges nothing.`,{fix:`Write \`SECRET ${W}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findin\
gs: ${m.join(", ")}.`})}function Le(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?n.add("expired"):(r==="error"||
r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new f("E_INPUT",`The input fail\
-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}
return{kinds:n,severities:t}}async function Qn(e,n){let t=N(K(e),U.monitor),r=Ue(t("secrets")),o=qe(t,n,r),[i,...s]=o.regions,a=y("read-values",t("read-values"));return{...o,requests:r,tags:g(
t("tags")).map(({line:d,text:u})=>Ke(d,u)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:l(t,"verify")?(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:_e(t,a),monitor:Me(t,n),issue:Ce(t),github:ce(t,n),rules:de(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:Ge(t,n),removeUnused:je(t),stateFile:t("state-file").trim()||void 0,jobSummary:y("job-summary",t("job-summary")),warnings:[...o.warnings,...Ve(
t),...Be(t,a)]}}function qe(e,n,t){let[r,...o]=g(e("role-to-assume")).map(({text:u})=>u),i=u=>c=>c==="role-to-assume"?u:e(c),s=P(i(r??""),n,t),a=o.flatMap(u=>P(
i(u),n,t).identity??[]),d=o.find((u,c)=>u===r||o.indexOf(u)<c);if(d!==void 0)throw new f("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name each \
role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&l(e,"role-chain"))throw new f("E_INPUT","The inputs role-chain and se\
veral roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function Ue(e){let n=e.split(`
`).flatMap((t,r)=>{let o=B(t,r+1);return o?[Ne(o)]:[]});if(n.length>0)return n;throw new f("E_INPUT","The input secrets names nothing to watch.",{fix:"Give name\
s, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function Ne(e){if(e.name!==void 0||e.selector!==void 0){let o=e.name===void 0?`a sel\
ector (#${e.selector})`:`a NAME (${e.name},)`;throw S("E_REQUEST",e.line,`${o} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(o=>!/^(expires|max-age)=/.test(o));if(n!==void 0)throw S("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=z(e,j);return{text:e.reference,reference:He(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function He(e){if(e.reference==="*")return{source:G,kind:"prefix",prefix:""};let n=V(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;
throw S("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,reference:r}}})}function Ke(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),
o=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(o?.length??0)<=256)return{key:r,value:o};throw new f("E_INPUT",`Line ${e} of tags is "${n}", which i\
s no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}function _e(e,n){if(n&&l(e,"unused-after")&&e("state-file").trim()===
"")throw new f("E_INPUT","The inputs unused-after and read-values: true exclude each other without state-file.",{fix:"Every read refreshes the date of the last \
access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a cache keeps between runs, so that each version is read once; or `rea\
d-values: false`."});let t=r=>l(e,r)?x(r,e(r)):void 0;return{warnRemaining:x("warn-remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-aft\
er")}}function Me(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=
200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new f("E_INPUT","The input monitor-id is too long, or has control characters.",{fix:"Allow\
ed: up to 200 characters on one line."})}function Ce(e){let n=s=>e(s).split(/[,\n]/).map(a=>a.trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>
256||new RegExp("\\p{C}","u").test(t))throw new f("E_INPUT","The input issue-title is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 chara\
cters on one line."});let r=l(e,"issue")?y("issue",e("issue"))?"yes":"no":"unsaid";if(r==="yes"&&e("github-token").trim()==="")throw new f("E_INPUT","The input \
issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the token of the job, or set `issue: false`."});let o=y("owner-issues",e(
"owner-issues"));if(o&&!l(e,"owners"))throw new f("E_INPUT","The input owner-issues is true, and owners is empty.",{fix:"Name the owners in `owners`, one a line\
: each of them then has an issue of its own."});let i=n("assignees").map(s=>s.replace(/^@/,""));return{wanted:r,title:t,labels:n("issue-labels"),assignees:i,isByOwner:o}}
function Ge(e,n){let t=x("github-secrets-max-age",e("github-secrets-max-age")),r=ce(e,n,"github-secrets-token");return r&&{access:r,maxAge:t}}function ce(e,n,t="\
github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||"https://api.github.com").replace(/\/+$/,"");if(r!==""){if(H(s)&&/^[\w.-]+\/[\w.-]+$/.
test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new f("E_INPUT",`The input ${t} cannot be used here.`,{fix:"GITHUB_API_URL must be an https URL,\
 GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function Ve(e){return!l(e,"issue")||y("issue",e("issue"))?[]:[
"issue-labels","assignees",...l(e,"owner-issues")&&y("owner-issues",e("owner-issues"))?["owner-issues"]:[]].filter(t=>l(e,t)).map(t=>`The input ${t} has no effe\
ct with issue: false.`)}function je(e){if(!l(e,"remove-unused"))return;let n=x("remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(o=>e(o).
trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remove-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is e\
mpty.`;throw new f("E_INPUT",r,{fix:"It says for how long a secret is reported as unused before its deletion is scheduled, for example `14d`. `unused-after` say\
s what is unused, and `state-file` keeps since when that is reported."})}function Be(e,n){return n||e("state-file").trim()===""||l(e,"remove-unused")?[]:["The i\
nput state-file has no effect with read-values: false: nothing is read that it could spare."]}function tt(e,n){let t=e.flatMap(o=>n.flatMap(i=>ze(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[M(o),o]))].map(([o,i])=>({text:o,reference:i}))}function ze(e,n){
return e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?n:void 0:e.kind==="prefix"?q(n).startsWith(e.prefix)?n:
void 0:n.kind==="prefix"?q(e).startsWith(n.prefix)?e:void 0:ue(e)===ue(n)?e.kind==="arn"?e:n:void 0}function q(e){return e.kind==="prefix"?e.prefix:e.name}function ue(e){
return e.kind==="arn"?e.name.replace(/-[A-Za-z0-9]{6}$/,""):q(e)}function rt(e,n){let t=n.filter(({text:o})=>$(o,{profile:e,request:{text:o,reference:Je}})),[r]=[
...t].sort(I);return r?t.filter(o=>I(o,r)===0):[]}var Je={source:"",kind:"prefix",prefix:""};export{m as a,k as b,xe as c,bn as d,kn as e,vn as f,Ie as g,Qe as h,b as i,Ye as j,I as k,me as l,tn as m,Tn as n,En as o,$ as p,An as q,cn as r,Qn as s,tt as t,
rt as u};
