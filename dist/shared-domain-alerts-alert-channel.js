const require=process.getBuiltinModule;
import{b as ae}from"./shared-domain-expiry-unreadable-dates.js";import{a as ie,b as se}from"./shared-domain-expiry-spelled-dates.js";import{b as te}from"./shared-inputs-line-roles.js";import{A as ee,
B as ne,F as oe,k as K,l as M,m as f,n as G,o as T,p as V,x as Y}from"./shared-domain-in-parallel.js";import{a as A,c as Q,d as Z}from"./shared-domain-trusted-address.js";import{
a as re}from"./shared-domain-expiry-expiry.js";import{a as j,b as B}from"./shared-domain-listing.js";import{a as J}from"./shared-domain-rotation-rotation.js";import{a as z}from"./shared-domain-requests-request.js";
import{b as g,e as X}from"./shared-domain-requests-lease-inputs.js";import{a as E,b as O,c as p}from"./shared-domain-span.js";import{a as h,d as R,f as C}from"./shared-inputs-scalars.js";
import{a as y}from"./shared-inputs-lines.js";import{a as u}from"./shared-domain-error.js";var de=["slack","teams","pagerduty","opsgenie","json"];function gn({format:e},n){return n===void 0?e:`${e} to channel ${n}`}var ce={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function P(e){return ce[e]!==void 0}function yn({format:e,url:n}){return n??ce[e]??""}function le(e){
return/^[\u0021-\u007e]*$/.test(e)}var w={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function x(e,n){return`${w[e]}_${n.toUpperCase().replaceAll("-","_")}`}async function In(e,n=[]){let t=await Ee(e,n),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),o=f(e,"alert-format")?C("alert-format",e("alert-format"),de):void 0,
i=s=>f(e,s)||r.includes(w[s]);if(Ie(e,r),o&&!P(o)&&!i("alert-url"))throw fe(o,"alert-url");if(o&&P(o)&&!i("alert-token"))throw fe(o,"alert-token");for(let s of n)
Pe(s,o,r);return{format:o,url:ue(e,"alert-url"),token:Ae(e),pingUrl:ue(e,"ping-url"),secrets:t,channels:n,warnings:G(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function ue(e,n){let t=e(n).trim();if(t===""||A(t))return t;throw new u("E_INPUT",`The input ${n} is not an addres\
s that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${w[n]}, prod/ale\
rts#url\`.`})}function Ae(e){let n=e("alert-token").trim();if(le(n))return n;throw new u("E_INPUT","The input alert-token is more than one word.",{fix:"Give the\
 key or token alone, without `Bearer` or `GenieKey`."})}async function Ee(e,n){if(!f(e,"alert-secrets"))return[];let t=await ne(e("alert-secrets")),r=[...Object.
values(w),...n.flatMap(o=>[x("alert-url",o),x("alert-token",o)])];for(let{line:o,naming:i,reference:s,file:a,optional:d}of t){let l=`a line for each of ${j(r)},\
 for example URL, prod/alerts#url`;if(i.kind!=="exact"||!r.includes(i.name))throw g("E_REQUEST",o,"the NAME does not say what of an alert it is.",{allowed:l});if(s.
kind==="prefix"||a||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw g("E_REQUEST",o,"an alert needs one value of one secret or parameter.",{allowed:l});
if(d)throw g("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it without `optional`"})}return te(t,"the role of the step reads what alerts are s\
ent with"),t.map(o=>({...o,refused:["optional","file"]}))}function Pe(e,n,t){let r=["alert-url","alert-token"],o=n&&P(n)?"alert-token":"alert-url",i=n==="json"?
r.some(a=>t.includes(x(a,e))):t.includes(x(o,e));if(n&&i)return;let s=n?`no line of alert-secrets is ${x(o,e)}`:"alert-format is empty";throw new u("E_INPUT",`T\
he input owners names the channel ${e}, and ${s}.`,{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${x(o,e)}, ops/alerts#${e}\`.`})}function Ie(e,n){
let t=Object.entries(w).find(([r,o])=>f(e,r)&&n.includes(o));if(t)throw new u("E_INPUT",`Both ${t[0]} and a line ${t[1]} of alert-secrets are given.`,{fix:"Give\
 one of them."})}function fe(e,n){return new u("E_INPUT",`The input alert-format is ${e}, and nothing gives ${n}.`,{fix:`Give \`${n}\`, or a line \`${w[n]}, REF\
ERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`.`})}var Te=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var pe=Te("createHash");var Fn={other:void 0,unreadableDates:[],isLocked:!1};function v({tags:e}){return[...e].find(([n])=>n.toLowerCase()==="owner")?.[1]}function Un({tags:e},n){return n.
every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var Oe=512;function F(e,n){return me(n.reference)-me(e.reference)}function me(e){return e.kind==="pre\
fix"?e.prefix.length:Oe+1}var N={owner:void 0,assignees:[],mentions:[],channel:void 0};function D(e,n){return U(e)===U(n)}function U(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function Fe(e,n){let t=e&&v(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&D(r.owner,t))??n.others:N}function ge(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(v(e)??"").trim()===""||Fe(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function qn(e){return pe("sha256").update(U(e)).digest("hex").slice(0,8)}function ye(e){if(!f(e,"owners"))return;let n=[];for(let t of y(e("owners"))){let r=Ue(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:D(o,
s.owner)))throw b(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??N}}function Ue(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw b(e,"has an option that is none");if(n.length>256)throw b(
e,"has an owner of more than 256 characters, which no tag has");let r=new Map;for(let d of t){let[,l="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.
test(l))throw b(e,`has ${l}=, which is no option`);let k=c.split(/\s*,\s*/).filter($e=>$e!==""),$=l.replace(/s$/,"");r.set($,[...r.get($)??[],...k])}let o=(r.get(
"assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(
d=>!Ne.test(d))??i.find(d=>!De.test(d));if(a!==void 0)throw b(e,`has "${a}", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.
test(d)))throw b(e,"has no one word as its channel");return{owner:n==="*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var Ne=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,
De=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;function b({line:e},n){return new u("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee\
=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `\
*` means all others."})}function Cn(e){let n=e?[...e.routes,e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function he(e){return e.flatMap(Le)}function Le(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isOver:l}=e,c=t===""?"":
` in field ${t}`,k=a?`, as it said ${p(a)}`:"";if(r==="refused"&&l)return[{kind:"expired",words:`has expired${c}`,detail:`${n}'s answer${k}`}];if(r==="refused")
return[{kind:"revoked",words:`is refused${c} by ${n}`,detail:`${o}${k}`}];let $=d?{severity:"note"}:{};return[...i.length>0?[{kind:"too-wide",words:`may do more${c}\
 than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${c}`,detail:`${n} ${o}`,...$}]:[],
...s?[{kind:"unverified",words:`was not held against max-scopes${c}`,detail:`${n} does not tell what it may do`}]:[]]}var we=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],L=["error","warning","note"];function S({kind:e,severity:n}){return n??xe(e)}function xe(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function qe(e){return e.acknowledged!==void 0||S(e)==="note"}function nt({findings:e}){return e.some(n=>!qe(
n))}function tt(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:t.warnRemaining},s=o.expires?.kind==="never",a=s?{judgement:"ok",stops:!1}:re(
e.expiry,n,i),d=[We(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...he(e.validities??[]),...s?[]:_e(e,n,t),...r?He(e,r,n,t):
[]].filter(l=>l!==void 0);return{...e,verdict:a,findings:d.sort((l,c)=>m.indexOf(l.kind)-m.indexOf(c.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.rotation?.
nextAt}}function We({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=O(e.at,t),i=`${e.source}, ${p(e.at)}`;return n===
"expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`expired ${o}`,detail:i,
daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/we)}}function _e({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:o,
isLocked:i}=e,s=r&&r.at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:ae(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",words:"is a key \
store that a password protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another\
 certificate or token beside, which ${r.at.getTime()<=n?"expired":"expires"} ${O(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function He(e,n,t,r){return n.
deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Ke(n,t),Me(n),Ce(e,n,t,r),Ge(e,n,t,r),Ve(e,
n)]}function Ke(e,n){let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=J(o,n);if(a&&a.kind!=="due"&&s)return a.kind==="overdue"?{kind:"\
rotation-overdue",words:"was not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version\
 is still AWSPENDING`};if(i==="on"&&t&&r&&n-r.getTime()>we)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function Me({
replicas:e=[]}){let n=e.filter(({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.
map(({region:r,status:o})=>`${r}: ${o}`).join(", ")}}function Ce({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??
t??r??o;return a===void 0||!d||i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${E(i-d.getTime())} ago`,detail:`max-age is ${E(a)}`}}function Ge({
isReadEachRun:e=!1},{accessedAt:n,createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=E(r-i.getTime());return{kind:"u\
nused",words:n?`was last read ${s} ago`:`was never read since it was created ${s} ago`}}function Ve({label:e,request:n},{description:t}){if(n.expires?.kind==="n\
ever"||oe(t,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=se(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-\
tag",words:`has a tag ${r} ${i}`}}function rt(e){let n=je(e);return n===void 0?e.words:`${e.words} (${n})`}function je(e){let{kind:n,detail:t,acknowledged:r}=e,
o=S(e),i=[t,o===xe(n)?void 0:o,r&&`acknowledged until ${p(r.until)}: ${B(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var q=["rotation","expiry","owner"],W="FINDING until=2027-01-31 REASON";function _(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=ie(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function lt(e,n,t){let{profile:r}=e,o=ke(r),i=[...t.acknowledgements.filter(({reference:c})=>I(c,
e)),...o.flatMap(({read:c})=>c??[])],s=ge(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>Je(c)),d=[...e.findings,...Be(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??S(c)})).map(c=>ze(c,i,n)),l=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,k)=>l(c)-l(k))}}function Be({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(v(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function ze(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function ke(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:_(t)}))}function Je(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${W}`}}function ut(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>I(i,e)),...ke(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function I(e,{profile:n,request:t}){let r=n?[n.name,n.arn,n.
arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function ft(e,{kinds:n,severities:t}){return!e.
acknowledged&&(n.has(e.kind)||t.has(S(e)))}function Re(e){return{required:be(e("require")).map(Qe),severities:new Map(y(e("severity")).map(Ze)),acknowledgements:y(e("acknowledge")).map(Ye),failOn:Xe(be(e(
"fail-on"))),owners:ye(e)}}function be(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Qe(e){let n=q.find(t=>t===e);if(n)return n;throw new u("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${q.join(", ")}.`})}function Ze({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=L.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new u(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${L.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function Ye({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=_(r);if(o)return{...o,reference:t,line:e};throw new u("E_INPUT",`Line ${e} of acknowledge is "${n}", which ackno\
wledges nothing.`,{fix:`Write \`SECRET ${W}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findin\
gs: ${m.join(", ")}.`})}function Xe(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?n.add("expired"):(r==="error"||
r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new u("E_INPUT",`The input fail\
-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}
return{kinds:n,severities:t}}async function Ft(e,n){let t=M(V(e),K.monitor),r=nn(t("secrets")),o=en(t,n,r),[i,...s]=o.regions,a=h("read-values",t("read-values"));return{...o,requests:r,tags:y(
t("tags")).map(({line:d,text:l})=>on(d,l)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:f(t,"verify")?(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:sn(t,a),monitor:an(t,n),issue:dn(t),github:ve(t,n),rules:Re(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:cn(t,n),removeUnused:un(t),stateFile:t("state-file").trim()||void 0,jobSummary:h("job-summary",t("job-summary")),warnings:[...o.warnings,...ln(
t),...fn(t,a)]}}function en(e,n,t){let[r,...o]=y(e("role-to-assume")).map(({text:l})=>l),i=l=>c=>c==="role-to-assume"?l:e(c),s=T(i(r??""),n,t),a=o.flatMap(l=>T(
i(l),n,t).identity??[]),d=o.find((l,c)=>l===r||o.indexOf(l)<c);if(d!==void 0)throw new u("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name each \
role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new u("E_INPUT","The inputs role-chain and se\
veral roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function nn(e){let n=e.split(`
`).flatMap((t,r)=>{let o=X(t,r+1);return o?[tn(o)]:[]});if(n.length>0)return n;throw new u("E_INPUT","The input secrets names nothing to watch.",{fix:"Give name\
s, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function tn(e){if(e.name!==void 0||e.selector!==void 0){let o=e.name===void 0?`a sel\
ector (#${e.selector})`:`a NAME (${e.name},)`;throw g("E_REQUEST",e.line,`${o} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(o=>!/^(expires|max-age)=/.test(o));if(n!==void 0)throw g("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=ee(e,Y);return{text:e.reference,reference:rn(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function rn(e){if(e.reference==="*")return{source:Q,kind:"prefix",prefix:""};if(/^(?:ssm:|arn:aws[a-z-]*:ssm:)/.test(e.reference))throw g("E_REQUEST",
e.line,"the monitor watches secrets, and this is a parameter.",{allowed:"secrets here; a lease with `check-rotation: true` reads the policy Expiration of a para\
meter"});let n=Z(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;throw g("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,
reference:r}}})}function on(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(o?.length??0)<=256)
return{key:r,value:o};throw new u("E_INPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must ha\
ve all of them."})}function sn(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new u("E_INPUT","The inputs unused-after and read-values: true \
exclude each other without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `s\
tate-file`, which a cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?R(r,e(r)):void 0;return{warnRemaining:R(
"warn-remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function an(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!==
"",o=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new u("E_INPUT",
"The input monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function dn(e){let n=s=>e(s).split(/[,\n]/).map(
a=>a.trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new u("E_INPUT","The input issue-title \
is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";
if(r==="yes"&&e("github-token").trim()==="")throw new u("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which ta\
kes the token of the job, or set `issue: false`."});let o=h("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new u("E_INPUT","The input owner-issues\
 is true, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(s=>s.replace(
/^@/,""));return{wanted:r,title:t,labels:n("issue-labels"),assignees:i,isByOwner:o}}function cn(e,n){let t=R("github-secrets-max-age",e("github-secrets-max-age")),
r=ve(e,n,"github-secrets-token");return r&&{access:r,maxAge:t}}function ve(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||
"https://api.github.com").replace(/\/+$/,"");if(r!==""){if(A(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new u("E_I\
NPUT",`The input ${t} cannot be used here.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it e\
mpty to do without."})}}function ln(e){return!f(e,"issue")||h("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&h("owner-issues",e("own\
er-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect with issue: false.`)}function un(e){if(!f(e,"remove-unused"))return;let n=R(
"remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remov\
e-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new u("E_INPUT",r,{fix:"It says for how long a secret is reported \
as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function fn(e,n){
return n||e("state-file").trim()===""||f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare\
."]}function qt(e,n){let t=e.flatMap(o=>n.flatMap(i=>pn(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[z(o),o]))].map(([o,i])=>({text:o,reference:i}))}function pn(e,n){
return e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?n:void 0:e.kind==="prefix"?H(n).startsWith(e.prefix)?n:
void 0:n.kind==="prefix"?H(e).startsWith(n.prefix)?e:void 0:Se(e)===Se(n)?e.kind==="arn"?e:n:void 0}function H(e){return e.kind==="prefix"?e.prefix:e.name}function Se(e){
return e.kind==="arn"?e.name.replace(/-[A-Za-z0-9]{6}$/,""):H(e)}function Wt(e,n){let t=n.filter(({text:o})=>I(o,{profile:e,request:{text:o,reference:mn}})),[r]=[
...t].sort(F);return r?t.filter(o=>F(o,r)===0):[]}var mn={source:"",kind:"prefix",prefix:""};export{gn as a,yn as b,le as c,w as d,x as e,In as f,m as g,S as h,qe as i,nt as j,tt as k,rt as l,je as m,Fn as n,v as o,Un as p,F as q,Fe as r,qn as s,lt as t,
ut as u,I as v,ft as w,Cn as x,Ft as y,qt as z,Wt as A};
