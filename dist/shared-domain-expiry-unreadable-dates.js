const require=process.getBuiltinModule;
import{c as ne}from"./shared-inputs-watched-reference.js";import{a as P,b as O}from"./shared-domain-expiry-spelled-dates.js";import{A as $,B as Q,C as Y,H as ee,k as C,l as G,m as l,r as E,
s as B}from"./shared-domain-requests-lease-inputs.js";import{a as j,d as Z}from"./shared-domain-trusted-address.js";import{b as J}from"./shared-sources-secrets-manager-client.js";import{a as X}from"./shared-domain-expiry-expiry.js";
import{a as z}from"./shared-domain-rotation-rotation.js";import{a as v,b as D,c as p}from"./shared-domain-span.js";import{a as F}from"./shared-domain-requests-request.js";import{a as y}from"./shared-inputs-lines.js";
import{e as h,h as k}from"./shared-domain-plain-text.js";import{b as x}from"./shared-domain-listing.js";import{a as f}from"./shared-domain-error.js";var be=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var te=be("createHash");var on={other:void 0,unreadableDates:[],isLocked:!1};function T(e){return e.split(":")[2]==="secretsmanager"}function R({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function sn({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var ke=512;function W(e,n){return re(n.reference)-re(e.
reference)}function re(e){return e.kind==="prefix"?e.prefix.length:ke+1}var U={owner:void 0,assignees:[],mentions:[],channel:void 0};function N(e,n){return L(e)===L(n)}function L(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function ve(e,n){let t=e&&R(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&N(r.owner,t))??n.others:U}function oe(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(R(e)??"").trim()===""||ve(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function un(e){return te("sha256").update(L(e)).digest("hex").slice(0,8)}function ie(e){if(!l(e,"owners"))return;let n=[];for(let t of y(e("owners"))){let r=Re(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:N(o,
s.owner)))throw w(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??U}}function Re(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw w(e,"has an option that is none");if(t.length===0&&/:\s/.
test(n))throw w(e,`is "${x(e.text)}", and a colon gives nothing`);if(n.length>256)throw w(e,"has an owner of more than 256 characters, which no tag has");let r=new Map;
for(let d of t){let[,u="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.test(u))throw w(e,`has ${u}=, which is no option`);let g=c.split(
/\s*,\s*/).filter(I=>I!==""),b=u.replace(/s$/,"");r.set(b,[...r.get(b)??[],...g])}let o=(r.get("assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??
[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(d=>!q(d))??i.find(d=>!$e.test(d));if(a!==void 0)throw w(e,`has "${a}\
", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.test(d)))throw w(e,"has no one word as its channel");return{owner:n===
"*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var Se=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,q=e=>Se.test(e),$e=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;
function w({line:e},n){return new f("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each op\
tion where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `*` means all others."})}function hn(e){let n=e?[...e.routes,
e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function bn(e){return e.filter(([,n])=>Pe(n)&&!P(n)).map(([n,t])=>({name:n,isAmbiguous:O(t)}))}function se({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"\
that could be two dates":"that holds no date"}`}function Pe(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(i=>i.test(n))}function ae(e){return e.flatMap(Oe)}function Oe(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isPassing:u,isOver:c}=e,
g=t===""?"":` in field ${t}`,b=a?`, as it said ${p(a)}`:"";if(r==="refused"&&c)return[{kind:"expired",words:`has expired${g}`,detail:`${n}'s answer${b}`}];if(r===
"refused")return[{kind:"revoked",words:`is refused${g} by ${n}`,detail:`${o}${b}`}];let I=d?{severity:"note"}:{},xe=u?{isPassing:u}:{};return[...i.length>0?[{kind:"\
too-wide",words:`may do more${g} than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${g}`,
detail:`${n} ${o}`,...I,...xe}]:[],...s?[{kind:"unverified",words:`was not held against max-scopes${g}`,detail:`${n} does not tell what it may do`}]:[]]}var de=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],H=["error","warning","note"];function S({kind:e,severity:n}){return n??ce(e)}function ce(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function ue(e){return e.acknowledged!==void 0||S(e)==="note"}function Fn(e){return e.isPassing===!0&&!ue(e)}
function Dn({findings:e}){return e.some(n=>!ue(n))}function Wn(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:Te(r,n,t)},s=o.expires?.kind===
"never",a=s?{judgement:"ok",stops:!1}:X(e.expiry,n,i),d=[Ae(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...ae(e.validities??
[]),...s?[]:Ie(e,n,t),...r?Ee(e,r,n,t):[]].filter(u=>u!==void 0);return{...e,verdict:a,findings:d.sort((u,c)=>m.indexOf(u.kind)-m.indexOf(c.kind)),nextRotationAt:r?.
deletedAt?void 0:r?.description.rotation?.nextAt}}function Te(e,n,{warnRemaining:t}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>n?t:Math.
max(t,r.at.getTime()-n+1)}function Ae({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=D(e.at,t),i=`${e.source},\
 ${p(e.at)}`;return n==="expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`\
expired ${o}`,detail:i,daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/de)}}function Ie({remarks:e},n,{warnRemaining:t}){let{other:r,
unreadableDates:o,isLocked:i}=e,s=r&&r.at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:se(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",
words:"is a key store that a password protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`\
holds another certificate or token beside, which ${r.at.getTime()<=n?"expired":"expires"} ${D(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function Ee(e,n,t,r){
return n.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Fe(n,t),De(n),We(e,n,t,r),Le(e,n,
t,r),Ue(e,n)]}function Fe(e,n){let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=z(o,n);if(a&&a.kind!=="due"&&s){let{source:u}=a.rotation;
return u!==void 0?{kind:"rotation-overdue",words:`was not changed${r?` for ${v(n-r.getTime())}`:""}`,detail:`${u}, due by ${p(s)}`}:a.kind==="overdue"?{kind:"ro\
tation-overdue",words:"was not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version i\
s still AWSPENDING`}}if(i==="on"&&t&&r&&n-r.getTime()>de)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function De({replicas:e=[]}){
let n=e.filter(({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,
status:o})=>`${r}: ${o}`).join(", ")}}function We({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??t??r??o;return a===
void 0||!d||i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${v(i-d.getTime())} ago`,detail:`max-age is ${v(a)}`}}function Le({isReadEachRun:e=!1},{
accessedAt:n,createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=v(r-i.getTime());return{kind:"unused",words:n?`was l\
ast read ${s} ago`:`was never read since it was created ${s} ago`}}function Ue({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||ee(t,e)===void 0)
return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=O(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r}\
 ${i}`}}function Ln(e){let n=Ne(e);return n===void 0?e.words:`${e.words} (${n})`}function Ne(e){let{kind:n,detail:t,acknowledged:r}=e,o=S(e),i=[t,o===ce(n)?void 0:
o,r&&`acknowledged until ${p(r.until)}: ${x(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var M=["rotation","expiry","owner"],K="FINDING until=2027-01-31 REASON";function _(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=P(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function _n(e,n,t){let{profile:r}=e,o=fe(r),i=[...t.acknowledgements.filter(({reference:c})=>A(c,
e)),...o.flatMap(({read:c})=>c??[])],s=oe(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>Me(c)),d=[...e.findings,...qe(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??S(c)})).map(c=>He(c,i,n)),u=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,g)=>u(c)-u(g))}}function qe({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(R(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function He(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function fe(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:_(t)}))}function Me(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${K}`}}function Vn(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>A(i,e)),...fe(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function A(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...T(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function Cn(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has(S(e)))}function pe(e){return{required:le(e("require")).map(Ke),severities:new Map(y(e("severity")).map(_e)),acknowledgements:y(e("acknowledge")).map(Ve),failOn:Ce(le(e(
"fail-on"))),owners:ie(e)}}function le(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Ke(e){let n=M.find(t=>t===e);if(n)return n;throw new f("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${M.join(", ")}.`})}function _e({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=H.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new f(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${H.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function Ve({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=_(r);if(o&&/^[\w/+=.@!:*-]+$/.test(t))return{...o,reference:t,line:e};throw new f("E_INPUT",`Line ${e} of acknow\
ledge is "${n}", which acknowledges nothing.`,{fix:`Write \`SECRET ${K}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until whic\
h it counts, and why. Findings: ${m.join(", ")}.`})}function Ce(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?
n.add("expired"):(r==="error"||r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new f(
"E_INPUT",`The input fail-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by com\
mas: ${m.join(", ")}.`})}return{kinds:n,severities:t}}async function ge(e){let n=[];for(let[t,r]of e.split(`
`).entries()){let o=Q(r,t+1);o&&n.push(await Ge(o))}if(n.length>0)return n;throw new f("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, A\
RNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function Ge(e){if(e.name!==void 0||e.selector!==void 0){
let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw $("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,
name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw $("E_REQUEST",e.line,`${n} is no option of a monitor.`,
{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let t=await ne(e.reference);if("reason"in t){let{reason:i,meant:s}=t;throw $(
"E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:r,maxAge:o}=Y(e,Z(t));return{text:e.reference,reference:t,...r&&
{expires:r},...o!==void 0&&{maxAge:o}}}var me=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function ye(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:
n.slice(t+1).trim(),i=me.test(r)&&me.test(o??"")&&!/^[\w.-]+:\s/.test(r);if(r!==""&&r.length<=128&&(o?.length??0)<=256&&i)return{key:r,value:o};throw new f("E_I\
NPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}async function yt(e,n){let t=G(B(e),C.monitor),r=await ge(t("secrets")),o=je(t,n,r),[i,...s]=o.regions,a=h("read-values",t("read-values"));return{...o,requests:r,
tags:y(t("tags")).map(({line:d,text:u})=>ye(d,u)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:l(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:Be(t,a),monitor:ze(t,n),issue:Je(t),github:he(t,n),rules:pe(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:Ze(t,n),removeUnused:Ye(t),stateFile:t("state-file").trim()||void 0,jobSummary:h("job-summary",t("job-summary")),warnings:[...o.warnings,...Qe(
t),...Xe(t,a),...en(t,r)]}}function je(e,n,t){let[r,...o]=y(e("role-to-assume")).map(({text:u})=>u),i=u=>c=>c==="role-to-assume"?u:e(c),s=E(i(r??""),n,t),a=o.flatMap(
u=>E(i(u),n,t).identity??[]),d=o.find((u,c)=>u===r||o.indexOf(u)<c);if(d!==void 0)throw new f("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&l(e,"role-chain"))throw new f("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function Be(e,n){if(n&&l(e,"unused-after")&&e("state-file").trim()==="")throw new f("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>l(e,r)?k(r,e(r)):void 0;return{warnRemaining:k("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function ze(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new f("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function Je(e){let n=a=>e(a).split(/[,\n]/).map(d=>d.
trim()).filter(d=>d!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new f("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=l(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new f("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=h("owner-issues",e("owner-issues"));if(o&&!l(e,"owners"))throw new f("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(a=>a.replace(/^@/,
"")),s=i.find(a=>!q(a));if(s!==void 0)throw new f("E_INPUT",`The input assignees has "${x(s)}", which is no login of GitHub's.`,{fix:"Allowed: logins of people,\
 separated by commas, for example `alice, bob`. A team cannot be assigned: `mention=@ORG/TEAM` in `owners` tells one."});return{wanted:r,title:t,labels:n("issue\
-labels"),assignees:i,isByOwner:o}}function Ze(e,n){let t=k("github-secrets-max-age",e("github-secrets-max-age")),r=he(e,n,"github-secrets-token");return r&&{access:r,
maxAge:t}}function he(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||"https://api.github.com").replace(/\/+$/,"");if(r!==
""){if(j(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new f("E_INPUT",`The input ${t} cannot be used here.`,{fix:"GI\
THUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function Qe(e){return!l(e,"i\
ssue")||h("issue",e("issue"))?[]:["issue-labels","assignees",...l(e,"owner-issues")&&h("owner-issues",e("owner-issues"))?["owner-issues"]:[]].filter(t=>l(e,t)).
map(t=>`The input ${t} has no effect with issue: false.`)}function Ye(e){if(!l(e,"remove-unused"))return;let n=k("remove-unused",e("remove-unused")),t=["unused-\
after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remove-unused is shorter than a day.":`The input rem\
ove-unused needs ${t}, and it is empty.`;throw new f("E_INPUT",r,{fix:"It says for how long a secret is reported as unused before its deletion is scheduled, for\
 example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function Xe(e,n){return n||e("state-file").trim()===""||
l(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare."]}function en(e,n){return n.some(({reference:t})=>t.
source===J)?[]:["unused-after","remove-unused"].filter(t=>l(e,t)).map(t=>`The input ${t} has no effect on parameters: AWS tells of none when it was last read, a\
nd secrets watches nothing else.`)}function kt(e,n){let t=e.flatMap(o=>n.flatMap(i=>nn(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[F(o),o]))].map(([o,i])=>({text:o,reference:i}))}function nn(e,n){
return n.kind==="prefix"&&F(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?V(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?V(e).startsWith(n.prefix)?e:void 0:we(e)===we(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function V(e){return e.kind==="prefix"?e.prefix:e.name}function we(e){return e.kind==="arn"&&T(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):V(e)}function vt(e,n){let t=n.filter(({text:o})=>A(o,{profile:e,request:{text:o,reference:tn}})),[r]=[...t].sort(W);return r?t.filter(o=>W(o,r)===0):[]}var tn={
source:"",kind:"prefix",prefix:""};export{bn as a,m as b,S as c,ue as d,Fn as e,Dn as f,Wn as g,Ln as h,Ne as i,on as j,T as k,R as l,sn as m,W as n,ve as o,un as p,_n as q,Vn as r,A as s,Cn as t,
hn as u,yt as v,kt as w,vt as x};
