const require=process.getBuiltinModule;
import{c as de}from"./shared-inputs-watched-reference.js";import{a as ae}from"./shared-inputs-line-roles.js";import{a as I,b as T}from"./shared-domain-expiry-spelled-dates.js";import{A as re,
B as oe,F as se,k as j,l as B,m as f,n as J,p as U,q as Q,y as h,z as te}from"./shared-domain-requests-lease-inputs.js";import{a as Z,b as Y}from"./shared-domain-listing.js";import{
a as A,d as ne}from"./shared-domain-trusted-address.js";import{b as ee}from"./shared-sources-secrets-manager-client.js";import{a as ie}from"./shared-domain-expiry-expiry.js";import{a as X}from"./shared-domain-rotation-rotation.js";
import{a as S,b as L,c as p}from"./shared-domain-span.js";import{a as N}from"./shared-domain-requests-request.js";import{e as w,h as v,j as z}from"./shared-domain-plain-text.js";
import{a as y}from"./shared-inputs-lines.js";import{a as l}from"./shared-domain-error.js";var ce=["slack","teams","pagerduty","opsgenie","json"];function xn({format:e},n){return n===void 0?e:`${e} to channel ${n}`}var ue={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function E(e){return ue[e]!==void 0}function kn({format:e,url:n}){return n??ue[e]??""}function le(e){
return/^[\u0021-\u007e]*$/.test(e)}var x={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function k(e,n){return`${x[e]}_${n.toUpperCase().replaceAll("-","_")}`}async function Dn(e,n=[]){let t=await Fe(e,n),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),o=f(e,"alert-format")?z("alert-format",e("alert-format"),ce):void 0,
i=s=>f(e,s)||r.includes(x[s]);if(Ue(e,r),o&&!E(o)&&!i("alert-url"))throw pe(o,"alert-url");if(o&&E(o)&&!i("alert-token"))throw pe(o,"alert-token");for(let s of n)
De(s,o,r);return{format:o,url:fe(e,"alert-url"),token:Oe(e),pingUrl:fe(e,"ping-url"),secrets:t,channels:n,warnings:J(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function fe(e,n){let t=e(n).trim();if(t===""||A(t))return t;throw new l("E_INPUT",`The input ${n} is not an addres\
s that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${x[n]}, prod/ale\
rts#url\`.`})}function Oe(e){let n=e("alert-token").trim();if(le(n))return n;throw new l("E_INPUT","The input alert-token is more than one word.",{fix:"Give the\
 key or token alone, without `Bearer` or `GenieKey`."})}async function Fe(e,n){if(!f(e,"alert-secrets"))return[];let t=await oe(e("alert-secrets")),r=[...Object.
values(x),...n.flatMap(o=>[k("alert-url",o),k("alert-token",o)])];for(let{line:o,naming:i,reference:s,file:a,optional:d}of t){let c=`a line for each of ${Z(r)},\
 for example URL, prod/alerts#url`;if(i.kind!=="exact"||!r.includes(i.name))throw h("E_REQUEST",o,"the NAME does not say what of an alert it is.",{allowed:c});if(s.
kind==="prefix"||a||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw h("E_REQUEST",o,"an alert needs one value of one secret or parameter.",{allowed:c});
if(d)throw h("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it without `optional`"})}return ae(t,"the role of the step reads what alerts are s\
ent with"),t.map(o=>({...o,refused:["optional","file"]}))}function De(e,n,t){let r=["alert-url","alert-token"],o=n&&E(n)?"alert-token":"alert-url",i=n==="json"?
r.some(a=>t.includes(k(a,e))):t.includes(k(o,e));if(n&&i)return;let s=n?`no line of alert-secrets is ${k(o,e)}`:"alert-format is empty";throw new l("E_INPUT",`T\
he input owners names the channel ${e}, and ${s}.`,{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${k(o,e)}, ops/alerts#${e}\`.`})}function Ue(e,n){
let t=Object.entries(x).find(([r,o])=>f(e,r)&&n.includes(o));if(t)throw new l("E_INPUT",`Both ${t[0]} and a line ${t[1]} of alert-secrets are given.`,{fix:"Give\
 one of them."})}function pe(e,n){return new l("E_INPUT",`The input alert-format is ${e}, and nothing gives ${n}.`,{fix:`Give \`${n}\`, or a line \`${x[n]}, REF\
ERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`.`})}var Ne=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var me=Ne("createHash");var Ln={other:void 0,unreadableDates:[],isLocked:!1};function O(e){return e.split(":")[2]==="secretsmanager"}function $({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function Wn({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var Le=512;function W(e,n){return ge(n.reference)-ge(e.
reference)}function ge(e){return e.kind==="prefix"?e.prefix.length:Le+1}var _={owner:void 0,assignees:[],mentions:[],channel:void 0};function H(e,n){return q(e)===q(n)}function q(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function We(e,n){let t=e&&$(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&H(r.owner,t))??n.others:_}function ye(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||($(e)??"").trim()===""||We(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function Kn(e){return me("sha256").update(q(e)).digest("hex").slice(0,8)}function he(e){if(!f(e,"owners"))return;let n=[];for(let t of y(e("owners"))){let r=qe(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:H(o,
s.owner)))throw b(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??_}}function qe(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw b(e,"has an option that is none");if(n.length>256)throw b(
e,"has an owner of more than 256 characters, which no tag has");let r=new Map;for(let d of t){let[,c="",u=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.
test(c))throw b(e,`has ${c}=, which is no option`);let g=u.split(/\s*,\s*/).filter(D=>D!==""),R=c.replace(/s$/,"");r.set(R,[...r.get(R)??[],...g])}let o=(r.get(
"assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(
d=>!_e.test(d))??i.find(d=>!He.test(d));if(a!==void 0)throw b(e,`has "${a}", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.
test(d)))throw b(e,"has no one word as its channel");return{owner:n==="*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var _e=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,
He=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;function b({line:e},n){return new l("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee\
=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each option where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `\
*` means all others."})}function Bn(e){let n=e?[...e.routes,e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function Qn(e){return e.filter(([,n])=>Ke(n)&&!I(n)).map(([n,t])=>({name:n,isAmbiguous:T(t)}))}function we({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"\
that could be two dates":"that holds no date"}`}function Ke(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(i=>i.test(n))}function xe(e){return e.flatMap(Me)}function Me(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isPassing:c,isOver:u}=e,
g=t===""?"":` in field ${t}`,R=a?`, as it said ${p(a)}`:"";if(r==="refused"&&u)return[{kind:"expired",words:`has expired${g}`,detail:`${n}'s answer${R}`}];if(r===
"refused")return[{kind:"revoked",words:`is refused${g} by ${n}`,detail:`${o}${R}`}];let D=d?{severity:"note"}:{},Ee=c?{isPassing:c}:{};return[...i.length>0?[{kind:"\
too-wide",words:`may do more${g} than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${g}`,
detail:`${n} ${o}`,...D,...Ee}]:[],...s?[{kind:"unverified",words:`was not held against max-scopes${g}`,detail:`${n} does not tell what it may do`}]:[]]}var ke=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],K=["error","warning","note"];function P({kind:e,severity:n}){return n??be(e)}function be(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function Re(e){return e.acknowledged!==void 0||P(e)==="note"}function dt(e){return e.isPassing===!0&&!Re(e)}
function ct({findings:e}){return e.some(n=>!Re(n))}function ut(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:Ce(r,n,t)},s=o.expires?.kind===
"never",a=s?{judgement:"ok",stops:!1}:ie(e.expiry,n,i),d=[Ge(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...xe(e.validities??
[]),...s?[]:Ve(e,n,t),...r?je(e,r,n,t):[]].filter(c=>c!==void 0);return{...e,verdict:a,findings:d.sort((c,u)=>m.indexOf(c.kind)-m.indexOf(u.kind)),nextRotationAt:r?.
deletedAt?void 0:r?.description.rotation?.nextAt}}function Ce(e,n,{warnRemaining:t}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>n?t:Math.
max(t,r.at.getTime()-n+1)}function Ge({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=L(e.at,t),i=`${e.source},\
 ${p(e.at)}`;return n==="expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`\
expired ${o}`,detail:i,daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/ke)}}function Ve({remarks:e},n,{warnRemaining:t}){let{other:r,
unreadableDates:o,isLocked:i}=e,s=r&&r.at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:we(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",
words:"is a key store that a password protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`\
holds another certificate or token beside, which ${r.at.getTime()<=n?"expired":"expires"} ${L(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function je(e,n,t,r){
return n.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Be(n,t),ze(n),Je(e,n,t,r),Qe(e,n,
t,r),Ze(e,n)]}function Be(e,n){let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=X(o,n);if(a&&a.kind!=="due"&&s){let{source:c}=a.rotation;
return c!==void 0?{kind:"rotation-overdue",words:`was not changed${r?` for ${S(n-r.getTime())}`:""}`,detail:`${c}, due by ${p(s)}`}:a.kind==="overdue"?{kind:"ro\
tation-overdue",words:"was not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version i\
s still AWSPENDING`}}if(i==="on"&&t&&r&&n-r.getTime()>ke)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function ze({replicas:e=[]}){
let n=e.filter(({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,
status:o})=>`${r}: ${o}`).join(", ")}}function Je({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??t??r??o;return a===
void 0||!d||i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${S(i-d.getTime())} ago`,detail:`max-age is ${S(a)}`}}function Qe({isReadEachRun:e=!1},{
accessedAt:n,createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=S(r-i.getTime());return{kind:"unused",words:n?`was l\
ast read ${s} ago`:`was never read since it was created ${s} ago`}}function Ze({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||se(t,e)===void 0)
return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=T(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r}\
 ${i}`}}function lt(e){let n=Ye(e);return n===void 0?e.words:`${e.words} (${n})`}function Ye(e){let{kind:n,detail:t,acknowledged:r}=e,o=P(e),i=[t,o===be(n)?void 0:
o,r&&`acknowledged until ${p(r.until)}: ${Y(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var M=["rotation","expiry","owner"],C="FINDING until=2027-01-31 REASON";function G(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=I(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function wt(e,n,t){let{profile:r}=e,o=ve(r),i=[...t.acknowledgements.filter(({reference:u})=>F(u,
e)),...o.flatMap(({read:u})=>u??[])],s=ye(r,t.owners),a=o.filter(({read:u})=>!u).map(({key:u})=>nn(u)),d=[...e.findings,...Xe(e,t.required),...a,...s?[s]:[]].map(
u=>({...u,severity:t.severities.get(u.kind)??P(u)})).map(u=>en(u,i,n)),c=({kind:u})=>m.indexOf(u);return{...e,findings:d.sort((u,g)=>c(u)-c(g))}}function Xe({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:($(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function en(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function ve(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:G(t)}))}function nn(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${C}`}}function xt(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>F(i,e)),...ve(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function F(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...O(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function kt(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has(P(e)))}function $e(e){return{required:Se(e("require")).map(tn),severities:new Map(y(e("severity")).map(rn)),acknowledgements:y(e("acknowledge")).map(on),failOn:sn(Se(e(
"fail-on"))),owners:he(e)}}function Se(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function tn(e){let n=M.find(t=>t===e);if(n)return n;throw new l("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${M.join(", ")}.`})}function rn({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=K.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new l(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${K.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function on({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=G(r);if(o)return{...o,reference:t,line:e};throw new l("E_INPUT",`Line ${e} of acknowledge is "${n}", which ackno\
wledges nothing.`,{fix:`Write \`SECRET ${C}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findin\
gs: ${m.join(", ")}.`})}function sn(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?n.add("expired"):(r==="error"||
r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new l("E_INPUT",`The input fail\
-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${m.join(", ")}.`})}
return{kinds:n,severities:t}}async function Pe(e){let n=[];for(let[t,r]of e.split(`
`).entries()){let o=te(r,t+1);o&&n.push(await an(o))}if(n.length>0)return n;throw new l("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, \
ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function an(e){if(e.name!==void 0||e.selector!==
void 0){let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw h("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{
...e,name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw h("E_REQUEST",e.line,`${n} is no option of a mon\
itor.`,{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let t=await de(e.reference);if("reason"in t){let{reason:i,meant:s}=t;
throw h("E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:r,maxAge:o}=re(e,ne(t));return{text:e.reference,reference:t,
...r&&{expires:r},...o!==void 0&&{maxAge:o}}}function Ae(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=
128&&(o?.length??0)<=256)return{key:r,value:o};throw new l("E_INPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for an\
y value; a secret must have all of them."})}async function Gt(e,n){let t=B(Q(e),j.monitor),r=await Pe(t("secrets")),o=dn(t,n,r),[i,...s]=o.regions,a=w("read-values",t("read-values"));return{...o,requests:r,
tags:y(t("tags")).map(({line:d,text:c})=>Ae(d,c)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:f(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:cn(t,a),monitor:un(t,n),issue:ln(t),github:Ie(t,n),rules:$e(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:fn(t,n),removeUnused:mn(t),stateFile:t("state-file").trim()||void 0,jobSummary:w("job-summary",t("job-summary")),warnings:[...o.warnings,...pn(
t),...gn(t,a),...yn(t,r)]}}function dn(e,n,t){let[r,...o]=y(e("role-to-assume")).map(({text:c})=>c),i=c=>u=>u==="role-to-assume"?c:e(u),s=U(i(r??""),n,t),a=o.flatMap(
c=>U(i(c),n,t).identity??[]),d=o.find((c,u)=>c===r||o.indexOf(c)<u);if(d!==void 0)throw new l("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new l("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function cn(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new l("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?v(r,e(r)):void 0;return{warnRemaining:v("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function un(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new l("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function ln(e){let n=s=>e(s).split(/[,\n]/).map(a=>a.
trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new l("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?w("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new l("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=w("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new l("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(s=>s.replace(/^@/,
""));return{wanted:r,title:t,labels:n("issue-labels"),assignees:i,isByOwner:o}}function fn(e,n){let t=v("github-secrets-max-age",e("github-secrets-max-age")),r=Ie(
e,n,"github-secrets-token");return r&&{access:r,maxAge:t}}function Ie(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||
"https://api.github.com").replace(/\/+$/,"");if(r!==""){if(A(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new l("E_I\
NPUT",`The input ${t} cannot be used here.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it e\
mpty to do without."})}}function pn(e){return!f(e,"issue")||w("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&w("owner-issues",e("own\
er-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect with issue: false.`)}function mn(e){if(!f(e,"remove-unused"))return;let n=v(
"remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remov\
e-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new l("E_INPUT",r,{fix:"It says for how long a secret is reported \
as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function gn(e,n){
return n||e("state-file").trim()===""||f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare\
."]}function yn(e,n){return n.some(({reference:t})=>t.source===ee)?[]:["unused-after","remove-unused"].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect on\
 parameters: AWS tells of none when it was last read, and secrets watches nothing else.`)}function Jt(e,n){let t=e.flatMap(o=>n.flatMap(i=>hn(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[N(o),o]))].map(([o,i])=>({text:o,reference:i}))}function hn(e,n){
return n.kind==="prefix"&&N(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?V(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?V(e).startsWith(n.prefix)?e:void 0:Te(e)===Te(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function V(e){return e.kind==="prefix"?e.prefix:e.name}function Te(e){return e.kind==="arn"&&O(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):V(e)}function Qt(e,n){let t=n.filter(({text:o})=>F(o,{profile:e,request:{text:o,reference:wn}})),[r]=[...t].sort(W);return r?t.filter(o=>W(o,r)===0):[]}var wn={
source:"",kind:"prefix",prefix:""};export{xn as a,kn as b,le as c,x as d,k as e,Dn as f,Qn as g,m as h,P as i,Re as j,dt as k,ct as l,ut as m,lt as n,Ye as o,Ln as p,O as q,$ as r,Wn as s,W as t,
We as u,Kn as v,wt as w,xt as x,F as y,kt as z,Bn as A,Gt as B,Jt as C,Qt as D};
