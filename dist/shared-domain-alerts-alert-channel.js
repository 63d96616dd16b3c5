const require=process.getBuiltinModule;
import{c as ae}from"./shared-inputs-watched-reference.js";import{a as se}from"./shared-inputs-line-roles.js";import{a as I,b as T}from"./shared-domain-expiry-spelled-dates.js";import{A as te,
B as re,F as ie,k as V,l as j,m as f,n as z,p as D,q as J,y,z as ne}from"./shared-domain-requests-lease-inputs.js";import{a as Q,b as Z}from"./shared-domain-listing.js";import{
a as A,d as ee}from"./shared-domain-trusted-address.js";import{b as X}from"./shared-sources-secrets-manager-client.js";import{a as oe}from"./shared-domain-expiry-expiry.js";import{a as Y}from"./shared-domain-rotation-rotation.js";
import{a as v,b as N,c as p}from"./shared-domain-span.js";import{a as U}from"./shared-domain-requests-request.js";import{e as h,h as R,j as B}from"./shared-domain-plain-text.js";
import{a as g}from"./shared-inputs-lines.js";import{a as l}from"./shared-domain-error.js";var de=["slack","teams","pagerduty","opsgenie","json"];function wn({format:e},n){return n===void 0?e:`${e} to channel ${n}`}var ce={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function E(e){return ce[e]!==void 0}function xn({format:e,url:n}){return n??ce[e]??""}function ue(e){
return/^[\u0021-\u007e]*$/.test(e)}var w={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function x(e,n){return`${w[e]}_${n.toUpperCase().replaceAll("-","_")}`}async function Fn(e,n=[]){let t=await Ee(e,n),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),o=f(e,"alert-format")?B("alert-format",e("alert-format"),de):void 0,
i=s=>f(e,s)||r.includes(w[s]);if(Fe(e,r),o&&!E(o)&&!i("alert-url"))throw fe(o,"alert-url");if(o&&E(o)&&!i("alert-token"))throw fe(o,"alert-token");for(let s of n)
Oe(s,o,r);return{format:o,url:le(e,"alert-url"),token:Te(e),pingUrl:le(e,"ping-url"),secrets:t,channels:n,warnings:z(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function le(e,n){let t=e(n).trim();if(t===""||A(t))return t;throw new l("E_INPUT",`The input ${n} is not an addres\
s that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${w[n]}, prod/ale\
rts#url\`.`})}function Te(e){let n=e("alert-token").trim();if(ue(n))return n;throw new l("E_INPUT","The input alert-token is more than one word.",{fix:"Give the\
 key or token alone, without `Bearer` or `GenieKey`."})}async function Ee(e,n){if(!f(e,"alert-secrets"))return[];let t=await re(e("alert-secrets")),r=[...Object.
values(w),...n.flatMap(o=>[x("alert-url",o),x("alert-token",o)])];for(let{line:o,naming:i,reference:s,file:a,optional:d}of t){let u=`a line for each of ${Q(r)},\
 for example URL, prod/alerts#url`;if(i.kind!=="exact"||!r.includes(i.name))throw y("E_REQUEST",o,"the NAME does not say what of an alert it is.",{allowed:u});if(s.
kind==="prefix"||a||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw y("E_REQUEST",o,"an alert needs one value of one secret or parameter.",{allowed:u});
if(d)throw y("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it without `optional`"})}return se(t,"the role of the step reads what alerts are s\
ent with"),t.map(o=>({...o,refused:["optional","file"]}))}function Oe(e,n,t){let r=["alert-url","alert-token"],o=n&&E(n)?"alert-token":"alert-url",i=n==="json"?
r.some(a=>t.includes(x(a,e))):t.includes(x(o,e));if(n&&i)return;let s=n?`no line of alert-secrets is ${x(o,e)}`:"alert-format is empty";throw new l("E_INPUT",`T\
he input owners names the channel ${e}, and ${s}.`,{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${x(o,e)}, ops/alerts#${e}\`.`})}function Fe(e,n){
let t=Object.entries(w).find(([r,o])=>f(e,r)&&n.includes(o));if(t)throw new l("E_INPUT",`Both ${t[0]} and a line ${t[1]} of alert-secrets are given.`,{fix:"Give\
 one of them."})}function fe(e,n){return new l("E_INPUT",`The input alert-format is ${e}, and nothing gives ${n}.`,{fix:`Give \`${n}\`, or a line \`${w[n]}, REF\
ERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`.`})}var De=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var pe=De("createHash");var Nn={other:void 0,unreadableDates:[],isLocked:!1};function O(e){return e.split(":")[2]==="secretsmanager"}function S({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function Ln({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var Ue=512;function L(e,n){return me(n.reference)-me(e.
reference)}function me(e){return e.kind==="prefix"?e.prefix.length:Ue+1}var q={owner:void 0,assignees:[],mentions:[],channel:void 0};function _(e,n){return W(e)===W(n)}function W(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function Ne(e,n){let t=e&&S(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&_(r.owner,t))??n.others:q}function ge(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(S(e)??"").trim()===""||Ne(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function Hn(e){return pe("sha256").update(W(e)).digest("hex").slice(0,8)}function ye(e){if(!f(e,"owners"))return;let n=[];for(let t of g(e("owners"))){let r=Le(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:_(o,
s.owner)))throw b(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??q}}function Le(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw b(e,"has an option that is none");if(n.length>256)throw b(
e,"has an owner of more than 256 characters, which no tag has");let r=new Map;for(let d of t){let[,u="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.
test(u))throw b(e,`has ${u}=, which is no option`);let k=c.split(/\s*,\s*/).filter(Ie=>Ie!==""),P=u.replace(/s$/,"");r.set(P,[...r.get(P)??[],...k])}let o=(r.get(
"assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(
d=>!We.test(d))??i.find(d=>!qe.test(d));if(a!==void 0)throw b(e,`has "${a}", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.
test(d)))throw b(e,"has no one word as its channel");return{owner:n==="*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var We=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,
qe=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;function b({line:e},n){return new l("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee\
=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `\
*` means all others."})}function jn(e){let n=e?[...e.routes,e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function Jn(e){return e.filter(([,n])=>_e(n)&&!I(n)).map(([n,t])=>({name:n,isAmbiguous:T(t)}))}function he({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"\
that could be two dates":"that holds no date"}`}function _e(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(i=>i.test(n))}function we(e){return e.flatMap(He)}function He(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isOver:u}=e,c=t===""?"":
` in field ${t}`,k=a?`, as it said ${p(a)}`:"";if(r==="refused"&&u)return[{kind:"expired",words:`has expired${c}`,detail:`${n}'s answer${k}`}];if(r==="refused")
return[{kind:"revoked",words:`is refused${c} by ${n}`,detail:`${o}${k}`}];let P=d?{severity:"note"}:{};return[...i.length>0?[{kind:"too-wide",words:`may do more${c}\
 than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${c}`,detail:`${n} ${o}`,...P}]:[],
...s?[{kind:"unverified",words:`was not held against max-scopes${c}`,detail:`${n} does not tell what it may do`}]:[]]}var xe=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],H=["error","warning","note"];function $({kind:e,severity:n}){return n??ke(e)}function ke(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function Ke(e){return e.acknowledged!==void 0||$(e)==="note"}function at({findings:e}){return e.some(n=>!Ke(
n))}function dt(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:Me(r,n,t)},s=o.expires?.kind==="never",a=s?{judgement:"ok",stops:!1}:oe(e.expiry,
n,i),d=[Ce(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...we(e.validities??[]),...s?[]:Ge(e,n,t),...r?Ve(e,r,n,t):[]].filter(
u=>u!==void 0);return{...e,verdict:a,findings:d.sort((u,c)=>m.indexOf(u.kind)-m.indexOf(c.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.rotation?.nextAt}}
function Me(e,n,{warnRemaining:t}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>n?t:Math.max(t,r.at.getTime()-n+1)}function Ce({expiry:e},{
judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=N(e.at,t),i=`${e.source}, ${p(e.at)}`;return n==="expired"&&!e.firm?{kind:"\
doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`expired ${o}`,detail:i,daysLeft:0}:{kind:"ex\
piring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/xe)}}function Ge({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:o,isLocked:i}=e,s=r&&r.
at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:he(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",words:"is a key store that a password\
 protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another certificate or token\
 beside, which ${r.at.getTime()<=n?"expired":"expires"} ${N(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function Ve(e,n,t,r){return n.deletedAt?[{kind:"sch\
eduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[je(n,t),Be(n),ze(e,n,t,r),Je(e,n,t,r),Qe(e,n)]}function je(e,n){
let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=Y(o,n);if(a&&a.kind!=="due"&&s){let{source:u}=a.rotation;return u!==void 0?{kind:"\
rotation-overdue",words:`was not changed${r?` for ${v(n-r.getTime())}`:""}`,detail:`${u}, due by ${p(s)}`}:a.kind==="overdue"?{kind:"rotation-overdue",words:"wa\
s not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version is still AWSPENDING`}}if(i===
"on"&&t&&r&&n-r.getTime()>xe)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function Be({replicas:e=[]}){let n=e.filter(
({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,status:o})=>`${r}\
: ${o}`).join(", ")}}function ze({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??t??r??o;return a===void 0||!d||
i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${v(i-d.getTime())} ago`,detail:`max-age is ${v(a)}`}}function Je({isReadEachRun:e=!1},{accessedAt:n,
createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=v(r-i.getTime());return{kind:"unused",words:n?`was last read ${s}\
 ago`:`was never read since it was created ${s} ago`}}function Qe({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||ie(t,e)===void 0)return;let{
expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=T(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r} ${i}`}}function ct(e){
let n=Ze(e);return n===void 0?e.words:`${e.words} (${n})`}function Ze(e){let{kind:n,detail:t,acknowledged:r}=e,o=$(e),i=[t,o===ke(n)?void 0:o,r&&`acknowledged u\
ntil ${p(r.until)}: ${Z(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var K=["rotation","expiry","owner"],M="FINDING until=2027-01-31 REASON";function C(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=I(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function yt(e,n,t){let{profile:r}=e,o=be(r),i=[...t.acknowledgements.filter(({reference:c})=>F(c,
e)),...o.flatMap(({read:c})=>c??[])],s=ge(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>en(c)),d=[...e.findings,...Ye(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??$(c)})).map(c=>Xe(c,i,n)),u=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,k)=>u(c)-u(k))}}function Ye({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(S(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function Xe(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function be(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:C(t)}))}function en(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${M}`}}function ht(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>F(i,e)),...be(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function F(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...O(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function wt(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has($(e)))}function ve(e){return{required:Re(e("require")).map(nn),severities:new Map(g(e("severity")).map(tn)),acknowledgements:g(e("acknowledge")).map(rn),failOn:on(Re(e(
"fail-on"))),owners:ye(e)}}function Re(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function nn(e){let n=K.find(t=>t===e);if(n)return n;throw new l("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${K.join(", ")}.`})}function tn({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=H.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new l(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${H.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function rn({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=C(r);if(o)return{...o,reference:t,line:e};throw new l("E_INPUT",`Line ${e} of acknowledge is "${n}", which ackno\
wledges nothing.`,{fix:`Write \`SECRET ${M}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findin\
gs: ${m.join(", ")}.`})}function on(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?n.add("expired"):(r==="error"||
r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new l("E_INPUT",`The input fail\
-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}
return{kinds:n,severities:t}}async function Se(e){let n=[];for(let[t,r]of e.split(`
`).entries()){let o=ne(r,t+1);o&&n.push(await sn(o))}if(n.length>0)return n;throw new l("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, \
ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function sn(e){if(e.name!==void 0||e.selector!==
void 0){let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw y("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{
...e,name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw y("E_REQUEST",e.line,`${n} is no option of a mon\
itor.`,{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let t=await ae(e.reference);if("reason"in t){let{reason:i,meant:s}=t;
throw y("E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:r,maxAge:o}=te(e,ee(t));return{text:e.reference,reference:t,
...r&&{expires:r},...o!==void 0&&{maxAge:o}}}function $e(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=
128&&(o?.length??0)<=256)return{key:r,value:o};throw new l("E_INPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for an\
y value; a secret must have all of them."})}async function Mt(e,n){let t=j(J(e),V.monitor),r=await Se(t("secrets")),o=an(t,n,r),[i,...s]=o.regions,a=h("read-values",t("read-values"));return{...o,requests:r,
tags:g(t("tags")).map(({line:d,text:u})=>$e(d,u)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:f(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:dn(t,a),monitor:cn(t,n),issue:un(t),github:Pe(t,n),rules:ve(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:ln(t,n),removeUnused:pn(t),stateFile:t("state-file").trim()||void 0,jobSummary:h("job-summary",t("job-summary")),warnings:[...o.warnings,...fn(
t),...mn(t,a),...gn(t,r)]}}function an(e,n,t){let[r,...o]=g(e("role-to-assume")).map(({text:u})=>u),i=u=>c=>c==="role-to-assume"?u:e(c),s=D(i(r??""),n,t),a=o.flatMap(
u=>D(i(u),n,t).identity??[]),d=o.find((u,c)=>u===r||o.indexOf(u)<c);if(d!==void 0)throw new l("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new l("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function dn(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new l("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?R(r,e(r)):void 0;return{warnRemaining:R("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function cn(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new l("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function un(e){let n=s=>e(s).split(/[,\n]/).map(a=>a.
trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new l("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new l("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=h("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new l("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(s=>s.replace(/^@/,
""));return{wanted:r,title:t,labels:n("issue-labels"),assignees:i,isByOwner:o}}function ln(e,n){let t=R("github-secrets-max-age",e("github-secrets-max-age")),r=Pe(
e,n,"github-secrets-token");return r&&{access:r,maxAge:t}}function Pe(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||
"https://api.github.com").replace(/\/+$/,"");if(r!==""){if(A(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new l("E_I\
NPUT",`The input ${t} cannot be used here.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it e\
mpty to do without."})}}function fn(e){return!f(e,"issue")||h("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&h("owner-issues",e("own\
er-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect with issue: false.`)}function pn(e){if(!f(e,"remove-unused"))return;let n=R(
"remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remov\
e-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new l("E_INPUT",r,{fix:"It says for how long a secret is reported \
as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function mn(e,n){
return n||e("state-file").trim()===""||f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare\
."]}function gn(e,n){return n.some(({reference:t})=>t.source===X)?[]:["unused-after","remove-unused"].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect on \
parameters: AWS tells of none when it was last read, and secrets watches nothing else.`)}function Bt(e,n){let t=e.flatMap(o=>n.flatMap(i=>yn(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[U(o),o]))].map(([o,i])=>({text:o,reference:i}))}function yn(e,n){
return n.kind==="prefix"&&U(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?G(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?G(e).startsWith(n.prefix)?e:void 0:Ae(e)===Ae(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function G(e){return e.kind==="prefix"?e.prefix:e.name}function Ae(e){return e.kind==="arn"&&O(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):G(e)}function zt(e,n){let t=n.filter(({text:o})=>F(o,{profile:e,request:{text:o,reference:hn}})),[r]=[...t].sort(L);return r?t.filter(o=>L(o,r)===0):[]}var hn={
source:"",kind:"prefix",prefix:""};export{wn as a,xn as b,ue as c,w as d,x as e,Fn as f,Jn as g,m as h,$ as i,Ke as j,at as k,dt as l,ct as m,Ze as n,Nn as o,O as p,S as q,Ln as r,L as s,Ne as t,
Hn as u,yt as v,ht as w,F as x,wt as y,jn as z,Mt as A,Bt as B,zt as C};
