const require=process.getBuiltinModule;
import{c as X}from"./shared-inputs-watched-reference.js";import{a as $,b as P}from"./shared-domain-expiry-spelled-dates.js";import{A as Z,F as Y,k as M,l as _,m as l,p as I,q as C,y as S,
z as J}from"./shared-domain-requests-lease-inputs.js";import{b as G}from"./shared-domain-listing.js";import{a as V,d as z}from"./shared-domain-trusted-address.js";import{b as B}from"./shared-sources-secrets-manager-client.js";
import{a as Q}from"./shared-domain-expiry-expiry.js";import{a as j}from"./shared-domain-rotation-rotation.js";import{a as b,b as E,c as p}from"./shared-domain-span.js";import{a as A}from"./shared-domain-requests-request.js";
import{e as y,h as x}from"./shared-domain-plain-text.js";import{a as g}from"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";var ye=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var ee=ye("createHash");var nn={other:void 0,unreadableDates:[],isLocked:!1};function O(e){return e.split(":")[2]==="secretsmanager"}function k({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function tn({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var he=512;function D(e,n){return ne(n.reference)-ne(e.
reference)}function ne(e){return e.kind==="prefix"?e.prefix.length:he+1}var W={owner:void 0,assignees:[],mentions:[],channel:void 0};function U(e,n){return F(e)===F(n)}function F(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function we(e,n){let t=e&&k(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&U(r.owner,t))??n.others:W}function te(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(k(e)??"").trim()===""||we(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function an(e){return ee("sha256").update(F(e)).digest("hex").slice(0,8)}function re(e){if(!l(e,"owners"))return;let n=[];for(let t of g(e("owners"))){let r=xe(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:U(o,
s.owner)))throw w(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??W}}function xe(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw w(e,"has an option that is none");if(n.length>256)throw w(
e,"has an owner of more than 256 characters, which no tag has");let r=new Map;for(let d of t){let[,u="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.
test(u))throw w(e,`has ${u}=, which is no option`);let h=c.split(/\s*,\s*/).filter(ge=>ge!==""),R=u.replace(/s$/,"");r.set(R,[...r.get(R)??[],...h])}let o=(r.get(
"assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(
d=>!be.test(d))??i.find(d=>!ke.test(d));if(a!==void 0)throw w(e,`has "${a}", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.
test(d)))throw w(e,"has no one word as its channel");return{owner:n==="*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var be=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,
ke=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;function w({line:e},n){return new f("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee\
=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `\
*` means all others."})}function pn(e){let n=e?[...e.routes,e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function yn(e){return e.filter(([,n])=>ve(n)&&!$(n)).map(([n,t])=>({name:n,isAmbiguous:P(t)}))}function oe({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"\
that could be two dates":"that holds no date"}`}function ve(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(i=>i.test(n))}function ie(e){return e.flatMap(Re)}function Re(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isOver:u}=e,c=t===""?"":
` in field ${t}`,h=a?`, as it said ${p(a)}`:"";if(r==="refused"&&u)return[{kind:"expired",words:`has expired${c}`,detail:`${n}'s answer${h}`}];if(r==="refused")
return[{kind:"revoked",words:`is refused${c} by ${n}`,detail:`${o}${h}`}];let R=d?{severity:"note"}:{};return[...i.length>0?[{kind:"too-wide",words:`may do more${c}\
 than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${c}`,detail:`${n} ${o}`,...R}]:[],
...s?[{kind:"unverified",words:`was not held against max-scopes${c}`,detail:`${n} does not tell what it may do`}]:[]]}var se=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],L=["error","warning","note"];function v({kind:e,severity:n}){return n??ae(e)}function ae(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function Se(e){return e.acknowledged!==void 0||v(e)==="note"}function Tn({findings:e}){return e.some(n=>!Se(
n))}function In(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:$e(r,n,t)},s=o.expires?.kind==="never",a=s?{judgement:"ok",stops:!1}:Q(e.expiry,
n,i),d=[Pe(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...ie(e.validities??[]),...s?[]:Oe(e,n,t),...r?Te(e,r,n,t):[]].filter(
u=>u!==void 0);return{...e,verdict:a,findings:d.sort((u,c)=>m.indexOf(u.kind)-m.indexOf(c.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.rotation?.nextAt}}
function $e(e,n,{warnRemaining:t}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>n?t:Math.max(t,r.at.getTime()-n+1)}function Pe({expiry:e},{
judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=E(e.at,t),i=`${e.source}, ${p(e.at)}`;return n==="expired"&&!e.firm?{kind:"\
doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`expired ${o}`,detail:i,daysLeft:0}:{kind:"ex\
piring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/se)}}function Oe({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:o,isLocked:i}=e,s=r&&r.
at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:oe(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",words:"is a key store that a password\
 protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another certificate or token\
 beside, which ${r.at.getTime()<=n?"expired":"expires"} ${E(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function Te(e,n,t,r){return n.deletedAt?[{kind:"sch\
eduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Ie(n,t),Ae(n),Ee(e,n,t,r),De(e,n,t,r),Fe(e,n)]}function Ie(e,n){
let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=j(o,n);if(a&&a.kind!=="due"&&s){let{source:u}=a.rotation;return u!==void 0?{kind:"\
rotation-overdue",words:`was not changed${r?` for ${b(n-r.getTime())}`:""}`,detail:`${u}, due by ${p(s)}`}:a.kind==="overdue"?{kind:"rotation-overdue",words:"wa\
s not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version is still AWSPENDING`}}if(i===
"on"&&t&&r&&n-r.getTime()>se)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function Ae({replicas:e=[]}){let n=e.filter(
({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,status:o})=>`${r}\
: ${o}`).join(", ")}}function Ee({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??t??r??o;return a===void 0||!d||
i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${b(i-d.getTime())} ago`,detail:`max-age is ${b(a)}`}}function De({isReadEachRun:e=!1},{accessedAt:n,
createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=b(r-i.getTime());return{kind:"unused",words:n?`was last read ${s}\
 ago`:`was never read since it was created ${s} ago`}}function Fe({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||Y(t,e)===void 0)return;let{
expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=P(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r} ${i}`}}function An(e){
let n=We(e);return n===void 0?e.words:`${e.words} (${n})`}function We(e){let{kind:n,detail:t,acknowledged:r}=e,o=v(e),i=[t,o===ae(n)?void 0:o,r&&`acknowledged u\
ntil ${p(r.until)}: ${G(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var q=["rotation","expiry","owner"],N="FINDING until=2027-01-31 REASON";function H(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=$(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function qn(e,n,t){let{profile:r}=e,o=de(r),i=[...t.acknowledgements.filter(({reference:c})=>T(c,
e)),...o.flatMap(({read:c})=>c??[])],s=te(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>qe(c)),d=[...e.findings,...Ue(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??v(c)})).map(c=>Le(c,i,n)),u=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,h)=>u(c)-u(h))}}function Ue({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(k(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function Le(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function de(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:H(t)}))}function qe(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${N}`}}function Nn(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>T(i,e)),...de(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function T(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...O(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function Hn(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has(v(e)))}function ue(e){return{required:ce(e("require")).map(Ne),severities:new Map(g(e("severity")).map(He)),acknowledgements:g(e("acknowledge")).map(Ke),failOn:Me(ce(e(
"fail-on"))),owners:re(e)}}function ce(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Ne(e){let n=q.find(t=>t===e);if(n)return n;throw new f("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${q.join(", ")}.`})}function He({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=L.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new f(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${L.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function Ke({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=H(r);if(o)return{...o,reference:t,line:e};throw new f("E_INPUT",`Line ${e} of acknowledge is "${n}", which ackno\
wledges nothing.`,{fix:`Write \`SECRET ${N}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findin\
gs: ${m.join(", ")}.`})}function Me(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?n.add("expired"):(r==="error"||
r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new f("E_INPUT",`The input fail\
-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}
return{kinds:n,severities:t}}async function fe(e){let n=[];for(let[t,r]of e.split(`
`).entries()){let o=J(r,t+1);o&&n.push(await _e(o))}if(n.length>0)return n;throw new f("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, A\
RNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function _e(e){if(e.name!==void 0||e.selector!==void 0){
let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw S("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,
name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw S("E_REQUEST",e.line,`${n} is no option of a monitor.`,
{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let t=await X(e.reference);if("reason"in t){let{reason:i,meant:s}=t;throw S(
"E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:r,maxAge:o}=Z(e,z(t));return{text:e.reference,reference:t,...r&&
{expires:r},...o!==void 0&&{maxAge:o}}}function le(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=
128&&(o?.length??0)<=256)return{key:r,value:o};throw new f("E_INPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for an\
y value; a secret must have all of them."})}async function ct(e,n){let t=_(C(e),M.monitor),r=await fe(t("secrets")),o=Ve(t,n,r),[i,...s]=o.regions,a=y("read-values",t("read-values"));return{...o,requests:r,
tags:g(t("tags")).map(({line:d,text:u})=>le(d,u)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:l(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:Ce(t,a),monitor:Ge(t,n),issue:je(t),github:pe(t,n),rules:ue(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:Be(t,n),removeUnused:Je(t),stateFile:t("state-file").trim()||void 0,jobSummary:y("job-summary",t("job-summary")),warnings:[...o.warnings,...ze(
t),...Ze(t,a),...Qe(t,r)]}}function Ve(e,n,t){let[r,...o]=g(e("role-to-assume")).map(({text:u})=>u),i=u=>c=>c==="role-to-assume"?u:e(c),s=I(i(r??""),n,t),a=o.flatMap(
u=>I(i(u),n,t).identity??[]),d=o.find((u,c)=>u===r||o.indexOf(u)<c);if(d!==void 0)throw new f("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&l(e,"role-chain"))throw new f("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function Ce(e,n){if(n&&l(e,"unused-after")&&e("state-file").trim()==="")throw new f("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>l(e,r)?x(r,e(r)):void 0;return{warnRemaining:x("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function Ge(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new f("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function je(e){let n=s=>e(s).split(/[,\n]/).map(a=>a.
trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new f("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=l(e,"issue")?y("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new f("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=y("owner-issues",e("owner-issues"));if(o&&!l(e,"owners"))throw new f("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(s=>s.replace(/^@/,
""));return{wanted:r,title:t,labels:n("issue-labels"),assignees:i,isByOwner:o}}function Be(e,n){let t=x("github-secrets-max-age",e("github-secrets-max-age")),r=pe(
e,n,"github-secrets-token");return r&&{access:r,maxAge:t}}function pe(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||
"https://api.github.com").replace(/\/+$/,"");if(r!==""){if(V(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new f("E_I\
NPUT",`The input ${t} cannot be used here.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it e\
mpty to do without."})}}function ze(e){return!l(e,"issue")||y("issue",e("issue"))?[]:["issue-labels","assignees",...l(e,"owner-issues")&&y("owner-issues",e("own\
er-issues"))?["owner-issues"]:[]].filter(t=>l(e,t)).map(t=>`The input ${t} has no effect with issue: false.`)}function Je(e){if(!l(e,"remove-unused"))return;let n=x(
"remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remov\
e-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new f("E_INPUT",r,{fix:"It says for how long a secret is reported \
as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function Ze(e,n){
return n||e("state-file").trim()===""||l(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare\
."]}function Qe(e,n){return n.some(({reference:t})=>t.source===B)?[]:["unused-after","remove-unused"].filter(t=>l(e,t)).map(t=>`The input ${t} has no effect on \
parameters: AWS tells of none when it was last read, and secrets watches nothing else.`)}function mt(e,n){let t=e.flatMap(o=>n.flatMap(i=>Ye(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[A(o),o]))].map(([o,i])=>({text:o,reference:i}))}function Ye(e,n){
return n.kind==="prefix"&&A(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?K(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?K(e).startsWith(n.prefix)?e:void 0:me(e)===me(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function K(e){return e.kind==="prefix"?e.prefix:e.name}function me(e){return e.kind==="arn"&&O(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):K(e)}function gt(e,n){let t=n.filter(({text:o})=>T(o,{profile:e,request:{text:o,reference:Xe}})),[r]=[...t].sort(D);return r?t.filter(o=>D(o,r)===0):[]}var Xe={
source:"",kind:"prefix",prefix:""};export{yn as a,m as b,v as c,Se as d,Tn as e,In as f,An as g,We as h,nn as i,O as j,k,tn as l,D as m,we as n,an as o,qn as p,Nn as q,T as r,Hn as s,pn as t,ct as u,
mt as v,gt as w};
