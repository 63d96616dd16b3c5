const require=process.getBuiltinModule;
import{a as se,b as E,c as I}from"./shared-domain-expiry-spelled-dates.js";import{F as ee,I as g,J as ne,K as te,L as re,P as ie,k as C,l as G,m as f,n as j,p as F,q as B}from"./shared-domain-in-parallel.js";
import{a as A,c as Y,d as X}from"./shared-domain-trusted-address.js";import{a as z,b as J}from"./shared-domain-listing.js";import{a as oe}from"./shared-domain-expiry-expiry.js";
import{a as Z}from"./shared-domain-rotation-rotation.js";import{a as Q}from"./shared-domain-requests-request.js";import{a as P,b as D,c as p}from"./shared-domain-span.js";import{a as y}from"./shared-inputs-lines.js";
import{e as h,h as R,j as V}from"./shared-domain-plain-text.js";import{a as u}from"./shared-domain-error.js";var ae=["slack","teams","pagerduty","opsgenie","json"];function yn({format:e},n){return n===void 0?e:`${e} to channel ${n}`}var de={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function T(e){return de[e]!==void 0}function hn({format:e,url:n}){return n??de[e]??""}function ce(e){
return/^[\u0021-\u007e]*$/.test(e)}var w={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function x(e,n){return`${w[e]}_${n.toUpperCase().replaceAll("-","_")}`}async function Tn(e,n=[]){let t=await Pe(e,n),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),o=f(e,"alert-format")?V("alert-format",e("alert-format"),ae):void 0,
i=s=>f(e,s)||r.includes(w[s]);if(Ie(e,r),o&&!T(o)&&!i("alert-url"))throw ue(o,"alert-url");if(o&&T(o)&&!i("alert-token"))throw ue(o,"alert-token");for(let s of n)
Ee(s,o,r);return{format:o,url:le(e,"alert-url"),token:Ae(e),pingUrl:le(e,"ping-url"),secrets:t,channels:n,warnings:j(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function le(e,n){let t=e(n).trim();if(t===""||A(t))return t;throw new u("E_INPUT",`The input ${n} is not an addres\
s that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${w[n]}, prod/ale\
rts#url\`.`})}function Ae(e){let n=e("alert-token").trim();if(ce(n))return n;throw new u("E_INPUT","The input alert-token is more than one word.",{fix:"Give the\
 key or token alone, without `Bearer` or `GenieKey`."})}async function Pe(e,n){if(!f(e,"alert-secrets"))return[];let t=await re(e("alert-secrets")),r=[...Object.
values(w),...n.flatMap(o=>[x("alert-url",o),x("alert-token",o)])];for(let{line:o,naming:i,reference:s,file:a,optional:d}of t){let l=`a line for each of ${z(r)},\
 for example URL, prod/alerts#url`;if(i.kind!=="exact"||!r.includes(i.name))throw g("E_REQUEST",o,"the NAME does not say what of an alert it is.",{allowed:l});if(s.
kind==="prefix"||a||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw g("E_REQUEST",o,"an alert needs one value of one secret or parameter.",{allowed:l});
if(d)throw g("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it without `optional`"})}return se(t,"the role of the step reads what alerts are s\
ent with"),t.map(o=>({...o,refused:["optional","file"]}))}function Ee(e,n,t){let r=["alert-url","alert-token"],o=n&&T(n)?"alert-token":"alert-url",i=n==="json"?
r.some(a=>t.includes(x(a,e))):t.includes(x(o,e));if(n&&i)return;let s=n?`no line of alert-secrets is ${x(o,e)}`:"alert-format is empty";throw new u("E_INPUT",`T\
he input owners names the channel ${e}, and ${s}.`,{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${x(o,e)}, ops/alerts#${e}\`.`})}function Ie(e,n){
let t=Object.entries(w).find(([r,o])=>f(e,r)&&n.includes(o));if(t)throw new u("E_INPUT",`Both ${t[0]} and a line ${t[1]} of alert-secrets are given.`,{fix:"Give\
 one of them."})}function ue(e,n){return new u("E_INPUT",`The input alert-format is ${e}, and nothing gives ${n}.`,{fix:`Give \`${n}\`, or a line \`${w[n]}, REF\
ERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`.`})}var Te=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var fe=Te("createHash");var Dn={other:void 0,unreadableDates:[],isLocked:!1};function v({tags:e}){return[...e].find(([n])=>n.toLowerCase()==="owner")?.[1]}function Un({tags:e},n){return n.
every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var Oe=512;function U(e,n){return pe(n.reference)-pe(e.reference)}function pe(e){return e.kind==="pre\
fix"?e.prefix.length:Oe+1}var L={owner:void 0,assignees:[],mentions:[],channel:void 0};function q(e,n){return N(e)===N(n)}function N(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function Fe(e,n){let t=e&&v(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&q(r.owner,t))??n.others:L}function me(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(v(e)??"").trim()===""||Fe(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function Wn(e){return fe("sha256").update(N(e)).digest("hex").slice(0,8)}function ge(e){if(!f(e,"owners"))return;let n=[];for(let t of y(e("owners"))){let r=De(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:q(o,
s.owner)))throw b(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??L}}function De(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw b(e,"has an option that is none");if(n.length>256)throw b(
e,"has an owner of more than 256 characters, which no tag has");let r=new Map;for(let d of t){let[,l="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.
test(l))throw b(e,`has ${l}=, which is no option`);let k=c.split(/\s*,\s*/).filter($e=>$e!==""),$=l.replace(/s$/,"");r.set($,[...r.get($)??[],...k])}let o=(r.get(
"assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(
d=>!Ue.test(d))??i.find(d=>!Ne.test(d));if(a!==void 0)throw b(e,`has "${a}", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.
test(d)))throw b(e,"has no one word as its channel");return{owner:n==="*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var Ue=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,
Ne=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;function b({line:e},n){return new u("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee\
=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `\
*` means all others."})}function Gn(e){let n=e?[...e.routes,e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function Bn(e){return e.filter(([,n])=>Le(n)&&!E(n)).map(([n,t])=>({name:n,isAmbiguous:I(t)}))}function ye({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"\
that could be two dates":"that holds no date"}`}function Le(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(i=>i.test(n))}function he(e){return e.flatMap(qe)}function qe(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isOver:l}=e,c=t===""?"":
` in field ${t}`,k=a?`, as it said ${p(a)}`:"";if(r==="refused"&&l)return[{kind:"expired",words:`has expired${c}`,detail:`${n}'s answer${k}`}];if(r==="refused")
return[{kind:"revoked",words:`is refused${c} by ${n}`,detail:`${o}${k}`}];let $=d?{severity:"note"}:{};return[...i.length>0?[{kind:"too-wide",words:`may do more${c}\
 than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${c}`,detail:`${n} ${o}`,...$}]:[],
...s?[{kind:"unverified",words:`was not held against max-scopes${c}`,detail:`${n} does not tell what it may do`}]:[]]}var we=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],W=["error","warning","note"];function S({kind:e,severity:n}){return n??xe(e)}function xe(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function We(e){return e.acknowledged!==void 0||S(e)==="note"}function it({findings:e}){return e.some(n=>!We(
n))}function st(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:t.warnRemaining},s=o.expires?.kind==="never",a=s?{judgement:"ok",stops:!1}:oe(
e.expiry,n,i),d=[_e(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...he(e.validities??[]),...s?[]:He(e,n,t),...r?Ke(e,r,n,t):
[]].filter(l=>l!==void 0);return{...e,verdict:a,findings:d.sort((l,c)=>m.indexOf(l.kind)-m.indexOf(c.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.rotation?.
nextAt}}function _e({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=D(e.at,t),i=`${e.source}, ${p(e.at)}`;return n===
"expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`expired ${o}`,detail:i,
daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/we)}}function He({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:o,
isLocked:i}=e,s=r&&r.at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:ye(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",words:"is a key \
store that a password protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another\
 certificate or token beside, which ${r.at.getTime()<=n?"expired":"expires"} ${D(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function Ke(e,n,t,r){return n.
deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Me(n,t),Ce(n),Ge(e,n,t,r),Ve(e,n,t,r),je(e,
n)]}function Me(e,n){let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=Z(o,n);if(a&&a.kind!=="due"&&s)return a.kind==="overdue"?{kind:"\
rotation-overdue",words:"was not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version\
 is still AWSPENDING`};if(i==="on"&&t&&r&&n-r.getTime()>we)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function Ce({
replicas:e=[]}){let n=e.filter(({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.
map(({region:r,status:o})=>`${r}: ${o}`).join(", ")}}function Ge({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??
t??r??o;return a===void 0||!d||i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${P(i-d.getTime())} ago`,detail:`max-age is ${P(a)}`}}function Ve({
isReadEachRun:e=!1},{accessedAt:n,createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=P(r-i.getTime());return{kind:"u\
nused",words:n?`was last read ${s} ago`:`was never read since it was created ${s} ago`}}function je({label:e,request:n},{description:t}){if(n.expires?.kind==="n\
ever"||ie(t,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=I(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-t\
ag",words:`has a tag ${r} ${i}`}}function at(e){let n=Be(e);return n===void 0?e.words:`${e.words} (${n})`}function Be(e){let{kind:n,detail:t,acknowledged:r}=e,o=S(
e),i=[t,o===xe(n)?void 0:o,r&&`acknowledged until ${p(r.until)}: ${J(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var _=["rotation","expiry","owner"],H="FINDING until=2027-01-31 REASON";function K(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=E(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function mt(e,n,t){let{profile:r}=e,o=ke(r),i=[...t.acknowledgements.filter(({reference:c})=>O(c,
e)),...o.flatMap(({read:c})=>c??[])],s=me(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>Qe(c)),d=[...e.findings,...ze(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??S(c)})).map(c=>Je(c,i,n)),l=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,k)=>l(c)-l(k))}}function ze({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(v(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function Je(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function ke(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:K(t)}))}function Qe(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${H}`}}function gt(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>O(i,e)),...ke(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function O(e,{profile:n,request:t}){let r=n?[n.name,n.arn,n.
arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function yt(e,{kinds:n,severities:t}){return!e.
acknowledged&&(n.has(e.kind)||t.has(S(e)))}function Re(e){return{required:be(e("require")).map(Ze),severities:new Map(y(e("severity")).map(Ye)),acknowledgements:y(e("acknowledge")).map(Xe),failOn:en(be(e(
"fail-on"))),owners:ge(e)}}function be(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Ze(e){let n=_.find(t=>t===e);if(n)return n;throw new u("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${_.join(", ")}.`})}function Ye({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=W.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new u(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${W.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function Xe({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=K(r);if(o)return{...o,reference:t,line:e};throw new u("E_INPUT",`Line ${e} of acknowledge is "${n}", which ackno\
wledges nothing.`,{fix:`Write \`SECRET ${H}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findin\
gs: ${m.join(", ")}.`})}function en(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?n.add("expired"):(r==="error"||
r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new u("E_INPUT",`The input fail\
-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}
return{kinds:n,severities:t}}async function Lt(e,n){let t=G(B(e),C.monitor),r=tn(t("secrets")),o=nn(t,n,r),[i,...s]=o.regions,a=h("read-values",t("read-values"));return{...o,requests:r,tags:y(
t("tags")).map(({line:d,text:l})=>sn(d,l)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:f(t,"verify")?(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:an(t,a),monitor:dn(t,n),issue:cn(t),github:ve(t,n),rules:Re(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:ln(t,n),removeUnused:fn(t),stateFile:t("state-file").trim()||void 0,jobSummary:h("job-summary",t("job-summary")),warnings:[...o.warnings,...un(
t),...pn(t,a)]}}function nn(e,n,t){let[r,...o]=y(e("role-to-assume")).map(({text:l})=>l),i=l=>c=>c==="role-to-assume"?l:e(c),s=F(i(r??""),n,t),a=o.flatMap(l=>F(
i(l),n,t).identity??[]),d=o.find((l,c)=>l===r||o.indexOf(l)<c);if(d!==void 0)throw new u("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name each \
role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new u("E_INPUT","The inputs role-chain and se\
veral roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function tn(e){let n=e.split(`
`).flatMap((t,r)=>{let o=ne(t,r+1);return o?[rn(o)]:[]});if(n.length>0)return n;throw new u("E_INPUT","The input secrets names nothing to watch.",{fix:"Give nam\
es, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function rn(e){if(e.name!==void 0||e.selector!==void 0){let o=e.name===void 0?`a se\
lector (#${e.selector})`:`a NAME (${e.name},)`;throw g("E_REQUEST",e.line,`${o} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(o=>!/^(expires|max-age)=/.test(o));if(n!==void 0)throw g("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=te(e,ee);return{text:e.reference,reference:on(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function on(e){if(e.reference==="*")return{source:Y,kind:"prefix",prefix:""};if(/^(?:ssm:|arn:aws[a-z-]*:ssm:)/.test(e.reference))throw g("E_REQUEST",
e.line,"the monitor watches secrets, and this is a parameter.",{allowed:"secrets here; a lease with `check-rotation: true` reads the policy Expiration of a para\
meter"});let n=X(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;throw g("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,
reference:r}}})}function sn(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(o?.length??0)<=256)
return{key:r,value:o};throw new u("E_INPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must ha\
ve all of them."})}function an(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new u("E_INPUT","The inputs unused-after and read-values: true \
exclude each other without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `s\
tate-file`, which a cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?R(r,e(r)):void 0;return{warnRemaining:R(
"warn-remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function dn(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!==
"",o=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new u("E_INPUT",
"The input monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function cn(e){let n=s=>e(s).split(/[,\n]/).map(
a=>a.trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new u("E_INPUT","The input issue-title \
is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";
if(r==="yes"&&e("github-token").trim()==="")throw new u("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which ta\
kes the token of the job, or set `issue: false`."});let o=h("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new u("E_INPUT","The input owner-issues\
 is true, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(s=>s.replace(
/^@/,""));return{wanted:r,title:t,labels:n("issue-labels"),assignees:i,isByOwner:o}}function ln(e,n){let t=R("github-secrets-max-age",e("github-secrets-max-age")),
r=ve(e,n,"github-secrets-token");return r&&{access:r,maxAge:t}}function ve(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||
"https://api.github.com").replace(/\/+$/,"");if(r!==""){if(A(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new u("E_I\
NPUT",`The input ${t} cannot be used here.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it e\
mpty to do without."})}}function un(e){return!f(e,"issue")||h("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&h("owner-issues",e("own\
er-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect with issue: false.`)}function fn(e){if(!f(e,"remove-unused"))return;let n=R(
"remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remov\
e-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new u("E_INPUT",r,{fix:"It says for how long a secret is reported \
as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function pn(e,n){
return n||e("state-file").trim()===""||f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare\
."]}function Kt(e,n){let t=e.flatMap(o=>n.flatMap(i=>mn(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[Q(o),o]))].map(([o,i])=>({text:o,reference:i}))}function mn(e,n){
return e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?n:void 0:e.kind==="prefix"?M(n).startsWith(e.prefix)?n:
void 0:n.kind==="prefix"?M(e).startsWith(n.prefix)?e:void 0:Se(e)===Se(n)?e.kind==="arn"?e:n:void 0}function M(e){return e.kind==="prefix"?e.prefix:e.name}function Se(e){
return e.kind==="arn"?e.name.replace(/-[A-Za-z0-9]{6}$/,""):M(e)}function Mt(e,n){let t=n.filter(({text:o})=>O(o,{profile:e,request:{text:o,reference:gn}})),[r]=[
...t].sort(U);return r?t.filter(o=>U(o,r)===0):[]}var gn={source:"",kind:"prefix",prefix:""};export{yn as a,hn as b,ce as c,w as d,x as e,Tn as f,Bn as g,m as h,S as i,We as j,it as k,st as l,at as m,Be as n,Dn as o,v as p,Un as q,U as r,Fe as s,Wn as t,
mt as u,gt as v,O as w,yt as x,Gn as y,Lt as z,Kt as A,Mt as B};
