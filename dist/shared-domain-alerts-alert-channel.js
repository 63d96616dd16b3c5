const require=process.getBuiltinModule;
import{c as ue}from"./shared-inputs-watched-reference.js";import{a as ce}from"./shared-inputs-line-roles.js";import{a as E,b as O}from"./shared-domain-expiry-spelled-dates.js";import{A as h,
B as oe,C as ie,D as se,H as de,k as J,l as Q,m as f,n as X,r as L,s as ee}from"./shared-domain-requests-lease-inputs.js";import{a as I,d as re}from"./shared-domain-trusted-address.js";
import{b as te}from"./shared-sources-secrets-manager-client.js";import{a as ae}from"./shared-domain-expiry-expiry.js";import{a as ne}from"./shared-domain-rotation-rotation.js";import{a as $,b as q,
c as p}from"./shared-domain-span.js";import{a as W}from"./shared-domain-requests-request.js";import{a as y}from"./shared-inputs-lines.js";import{e as x,h as S,j as Z}from"./shared-domain-plain-text.js";
import{a as Y,b as R}from"./shared-domain-listing.js";import{a as l}from"./shared-domain-error.js";var le=["slack","teams","pagerduty","opsgenie","json"];function vn({format:e},n){return n===void 0?e:`${e} to channel ${n}`}var fe={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function F(e){return fe[e]!==void 0}function Sn({format:e,url:n}){return n??fe[e]??""}function pe(e){
return/^[\u0021-\u007e]*$/.test(e)}var w={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function b(e,n){return`${w[e]}_${n.toUpperCase().replaceAll("-","_")}`}async function Wn(e,n=[]){let t=await Le(e,n),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),o=f(e,"alert-format")?Z("alert-format",e("alert-format"),le):void 0,
i=s=>f(e,s)||r.includes(w[s]);if(qe(e,r),o&&!F(o)&&!i("alert-url"))throw ye(o,"alert-url");if(o&&F(o)&&!i("alert-token"))throw ye(o,"alert-token");for(let s of n)
We(s,o,r);return{format:o,url:me(e,"alert-url"),token:Ne(e),pingUrl:me(e,"ping-url"),secrets:t,channels:n,warnings:X(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function me(e,n){let t=e(n).trim();if(t===""||I(t))return t;throw new l("E_INPUT",`The input ${n} is not an addres\
s that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${w[n]}, prod/ale\
rts#url\`.`})}function Ne(e){let n=e("alert-token").trim();if(pe(n))return n;throw new l("E_INPUT","The input alert-token is more than one word.",{fix:"Give the\
 key or token alone, without `Bearer` or `GenieKey`."})}async function Le(e,n){if(!f(e,"alert-secrets"))return[];let t=await se(e("alert-secrets")).catch(o=>{throw P(
o)}),r=[...Object.values(w),...n.flatMap(o=>[b("alert-url",o),b("alert-token",o)])];for(let{line:o,text:i,naming:s,reference:a,file:d,optional:u}of t){let c=`a \
line for each of ${Y(r)}, for example URL, prod/alerts#url`;if(s.kind!=="exact"||!r.includes(s.name))throw P(h("E_REQUEST",o,"the NAME does not say what of an a\
lert it is.",{allowed:c,...ge(s)&&{meant:`${ge(s)}, ${i}`}}));if(a.kind==="prefix"||d||!/^(?:secrets-manager|parameter-store)$/.test(a.source))throw P(h("E_REQU\
EST",o,"an alert needs one value of one secret or parameter.",{allowed:c}));if(u)throw P(h("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it w\
ithout `optional`"}))}try{ce(t,"the role of the step reads what alerts are sent with")}catch(o){throw P(o)}return t.map(o=>({...o,refused:["optional","file"]}))}
function P(e){if(!(e instanceof l))return e;let{code:n,message:t,fix:r,cause:o}=e,i=s=>s.replace(/(?<= of | input |`)secrets(?=[: ])/g,"alert-secrets");return new l(
n,i(t),{fix:r&&i(r),cause:o})}function ge(e){let n=e.kind==="exact"?e.name.toUpperCase():"URL";return Object.values(w).includes(n)?n:void 0}function We(e,n,t){let r=[
"alert-url","alert-token"],o=n&&F(n)?"alert-token":"alert-url",i=n==="json"?r.some(a=>t.includes(b(a,e))):t.includes(b(o,e));if(n&&i)return;let s=n?`no line of \
alert-secrets is ${b(o,e)}`:"alert-format is empty";throw new l("E_INPUT",`The input owners names the channel ${e}, and ${s}.`,{fix:`Give \`alert-format\`, and in\
 \`alert-secrets\` a line such as \`${b(o,e)}, ops/alerts#${e}\`.`})}function qe(e,n){let t=Object.entries(w).find(([r,o])=>f(e,r)&&n.includes(o));if(t)throw new l(
"E_INPUT",`Both ${t[0]} and a line ${t[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function ye(e,n){return new l("E_INPUT",`The input alert-form\
at is ${e}, and nothing gives ${n}.`,{fix:`Give \`${n}\`, or a line \`${w[n]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empt\
y: guard the step with \`if:\`.`})}var _e=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var he=_e("createHash");var Hn={other:void 0,unreadableDates:[],isLocked:!1};function D(e){return e.split(":")[2]==="secretsmanager"}function A({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function Mn({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var He=512;function _(e,n){return we(n.reference)-we(e.
reference)}function we(e){return e.kind==="prefix"?e.prefix.length:He+1}var M={owner:void 0,assignees:[],mentions:[],channel:void 0};function K(e,n){return H(e)===H(n)}function H(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function Me(e,n){let t=e&&A(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&K(r.owner,t))??n.others:M}function xe(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(A(e)??"").trim()===""||Me(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function Vn(e){return he("sha256").update(H(e)).digest("hex").slice(0,8)}function be(e){if(!f(e,"owners"))return;let n=[];for(let t of y(e("owners"))){let r=Ke(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:K(o,
s.owner)))throw k(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??M}}function Ke(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw k(e,"has an option that is none");if(t.length===0&&/:\s/.
test(n))throw k(e,`is "${R(e.text)}", and a colon gives nothing`);if(n.length>256)throw k(e,"has an owner of more than 256 characters, which no tag has");let r=new Map;
for(let d of t){let[,u="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.test(u))throw k(e,`has ${u}=, which is no option`);let g=c.split(
/\s*,\s*/).filter(N=>N!==""),v=u.replace(/s$/,"");r.set(v,[...r.get(v)??[],...g])}let o=(r.get("assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??
[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(d=>!C(d))??i.find(d=>!Ge.test(d));if(a!==void 0)throw k(e,`has "${a}\
", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.test(d)))throw k(e,"has no one word as its channel");return{owner:n===
"*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var Ce=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,C=e=>Ce.test(e),Ge=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;
function k({line:e},n){return new l("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each op\
tion where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `*` means all others."})}function Yn(e){let n=e?[...e.routes,
e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}function nt(e){return e.filter(([,n])=>Ve(n)&&!E(n)).map(([n,t])=>({name:n,isAmbiguous:O(t)}))}function ke({name:e,isAmbiguous:n}){return`has a field ${e} ${n?"\
that could be two dates":"that holds no date"}`}function Ve(e){let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(i=>i.test(n))}function Re(e){return e.flatMap(je)}function je(e){let{by:n,path:t,state:r,why:o="",beyond:i=[],areScopesUnknown:s,answeredAt:a,isMinor:d,isPassing:u,isOver:c}=e,
g=t===""?"":` in field ${t}`,v=a?`, as it said ${p(a)}`:"";if(r==="refused"&&c)return[{kind:"expired",words:`has expired${g}`,detail:`${n}'s answer${v}`}];if(r===
"refused")return[{kind:"revoked",words:`is refused${g} by ${n}`,detail:`${o}${v}`}];let N=d?{severity:"note"}:{},Ue=u?{isPassing:u}:{};return[...i.length>0?[{kind:"\
too-wide",words:`may do more${g} than max-scopes allows`,detail:`${n} names ${i.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${g}`,
detail:`${n} ${o}`,...N,...Ue}]:[],...s?[{kind:"unverified",words:`was not held against max-scopes${g}`,detail:`${n} does not tell what it may do`}]:[]]}var ve=864e5,m=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync",
"scheduled-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-e\
xpiring"],G=["error","warning","note"];function T({kind:e,severity:n}){return n??Se(e)}function Se(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":
e==="other-expiring"||e==="restored"?"note":"warning"}function $e(e){return e.acknowledged!==void 0||T(e)==="note"}function pt(e){return e.isPassing===!0&&!$e(e)}
function mt({findings:e}){return e.some(n=>!$e(n))}function gt(e,n,t){let{profile:r,request:o}=e,i={minRemaining:0,warnRemaining:Be(r,n,t)},s=o.expires?.kind===
"never",a=s?{judgement:"ok",stops:!1}:ae(e.expiry,n,i),d=[ze(e,a,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...Re(e.validities??
[]),...s?[]:Je(e,n,t),...r?Qe(e,r,n,t):[]].filter(u=>u!==void 0);return{...e,verdict:a,findings:d.sort((u,c)=>m.indexOf(u.kind)-m.indexOf(c.kind)),nextRotationAt:r?.
deletedAt?void 0:r?.description.rotation?.nextAt}}function Be(e,n,{warnRemaining:t}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>n?t:Math.
max(t,r.at.getTime()-n+1)}function ze({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,o=q(e.at,t),i=`${e.source},\
 ${p(e.at)}`;return n==="expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:i}:n==="expired"?{kind:"expired",words:`\
expired ${o}`,detail:i,daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:i,daysLeft:Math.ceil(r/ve)}}function Je({remarks:e},n,{warnRemaining:t}){let{other:r,
unreadableDates:o,isLocked:i}=e,s=r&&r.at.getTime()-n<t;return[...o.map(d=>({kind:"unreadable-date",words:ke(d),detail:"write 2026-12-31"})),...i?[{kind:"locked",
words:"is a key store that a password protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`\
holds another certificate or token beside, which ${r.at.getTime()<=n?"expired":"expires"} ${q(r.at,n)}`,detail:`${r.source}, ${p(r.at)}`}]:[]]}function Qe(e,n,t,r){
return n.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${p(n.deletedAt)}`}]:[Ze(n,t),Ye(n),Xe(e,n,t,r),en(e,n,
t,r),nn(e,n)]}function Ze(e,n){let{isPending:t,changedAt:r,description:o,rotation:i}=e,s=o.rotation?.nextAt,a=ne(o,n);if(a&&a.kind!=="due"&&s){let{source:u}=a.rotation;
return u!==void 0?{kind:"rotation-overdue",words:`was not changed${r?` for ${$(n-r.getTime())}`:""}`,detail:`${u}, due by ${p(s)}`}:a.kind==="overdue"?{kind:"ro\
tation-overdue",words:"was not rotated in time",detail:`due by ${p(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${p(s)}, and a version i\
s still AWSPENDING`}}if(i==="on"&&t&&r&&n-r.getTime()>ve)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${p(r)}`}}function Ye({replicas:e=[]}){
let n=e.filter(({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,
status:o})=>`${r}: ${o}`).join(", ")}}function Xe({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:o},i,s){let a=n.maxAge??s.maxAge,d=e??t??r??o;return a===
void 0||!d||i-d.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${$(i-d.getTime())} ago`,detail:`max-age is ${$(a)}`}}function en({isReadEachRun:e=!1},{
accessedAt:n,createdAt:t},r,{unusedAfter:o}){let i=n??t;if(e||o===void 0||!i||r-i.getTime()<=o)return;let s=$(r-i.getTime());return{kind:"unused",words:n?`was l\
ast read ${s} ago`:`was never read since it was created ${s} ago`}}function nn({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||de(t,e)===void 0)
return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=t,i=O(o)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r}\
 ${i}`}}function yt(e){let n=tn(e);return n===void 0?e.words:`${e.words} (${n})`}function tn(e){let{kind:n,detail:t,acknowledged:r}=e,o=T(e),i=[t,o===Se(n)?void 0:
o,r&&`acknowledged until ${p(r.until)}: ${R(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var V=["rotation","expiry","owner"],j="FINDING until=2027-01-31 REASON";function B(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=E(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>m.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function vt(e,n,t){let{profile:r}=e,o=Pe(r),i=[...t.acknowledgements.filter(({reference:c})=>U(c,
e)),...o.flatMap(({read:c})=>c??[])],s=xe(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>sn(c)),d=[...e.findings,...rn(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??T(c)})).map(c=>on(c,i,n)),u=({kind:c})=>m.indexOf(c);return{...e,findings:d.sort((c,g)=>u(c)-u(g))}}function rn({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(A(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function on(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${p(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function Pe(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:B(t)}))}function sn(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${j}`}}function St(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>U(i,e)),...Pe(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function U(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...D(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function $t(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has(T(e)))}function Te(e){return{required:Ae(e("require")).map(an),severities:new Map(y(e("severity")).map(dn)),acknowledgements:y(e("acknowledge")).map(cn),failOn:un(Ae(e(
"fail-on"))),owners:be(e)}}function Ae(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function an(e){let n=V.find(t=>t===e);if(n)return n;throw new l("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${V.join(", ")}.`})}function dn({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=m.find(a=>a===t),i=G.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new l(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${G.join("` or `FINDING=")}\`, one a line, of: ${m.join(", ")}.`})}function cn({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=B(r);if(o&&/^[\w/+=.@!:*-]+$/.test(t))return{...o,reference:t,line:e};throw new l("E_INPUT",`Line ${e} of acknow\
ledge is "${n}", which acknowledges nothing.`,{fix:`Write \`SECRET ${j}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until whic\
h it counts, and why. Findings: ${m.join(", ")}.`})}function un(e){let n=new Set,t=new Set;for(let r of e){let o=m.find(s=>s===r);if(o&&n.add(o),o==="expiring"?
n.add("expired"):(r==="error"||r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new l(
"E_INPUT",`The input fail-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by com\
mas: ${m.join(", ")}.`})}return{kinds:n,severities:t}}async function Ee(e){let n=[];for(let[t,r]of e.split(`
`).entries()){let o=oe(r,t+1);o&&n.push(await ln(o))}if(n.length>0)return n;throw new l("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, \
ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function ln(e){if(e.name!==void 0||e.selector!==
void 0){let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw h("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{
...e,name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw h("E_REQUEST",e.line,`${n} is no option of a mon\
itor.`,{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let t=await ue(e.reference);if("reason"in t){let{reason:i,meant:s}=t;
throw h("E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:r,maxAge:o}=ie(e,re(t));return{text:e.reference,reference:t,
...r&&{expires:r},...o!==void 0&&{maxAge:o}}}var Ie=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function Oe(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:
n.slice(t+1).trim(),i=Ie.test(r)&&Ie.test(o??"")&&!/^[\w.-]+:\s/.test(r);if(r!==""&&r.length<=128&&(o?.length??0)<=256&&i)return{key:r,value:o};throw new l("E_I\
NPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}async function Zt(e,n){let t=Q(ee(e),J.monitor),r=await Ee(t("secrets")),o=fn(t,n,r),[i,...s]=o.regions,a=x("read-values",t("read-values"));return{...o,requests:r,
tags:y(t("tags")).map(({line:d,text:u})=>Oe(d,u)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:f(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:pn(t,a),monitor:mn(t,n),issue:gn(t),github:Fe(t,n),rules:Te(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:yn(t,n),removeUnused:wn(t),stateFile:t("state-file").trim()||void 0,jobSummary:x("job-summary",t("job-summary")),warnings:[...o.warnings,...hn(
t),...xn(t,a),...bn(t,r)]}}function fn(e,n,t){let[r,...o]=y(e("role-to-assume")).map(({text:u})=>u),i=u=>c=>c==="role-to-assume"?u:e(c),s=L(i(r??""),n,t),a=o.flatMap(
u=>L(i(u),n,t).identity??[]),d=o.find((u,c)=>u===r||o.indexOf(u)<c);if(d!==void 0)throw new l("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new l("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function pn(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new l("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?S(r,e(r)):void 0;return{warnRemaining:S("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function mn(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new l("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function gn(e){let n=a=>e(a).split(/[,\n]/).map(d=>d.
trim()).filter(d=>d!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new l("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?x("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new l("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=x("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new l("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(a=>a.replace(/^@/,
"")),s=i.find(a=>!C(a));if(s!==void 0)throw new l("E_INPUT",`The input assignees has "${R(s)}", which is no login of GitHub's.`,{fix:"Allowed: logins of people,\
 separated by commas, for example `alice, bob`. A team cannot be assigned: `mention=@ORG/TEAM` in `owners` tells one."});return{wanted:r,title:t,labels:n("issue\
-labels"),assignees:i,isByOwner:o}}function yn(e,n){let t=S("github-secrets-max-age",e("github-secrets-max-age")),r=Fe(e,n,"github-secrets-token");return r&&{access:r,
maxAge:t}}function Fe(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||"https://api.github.com").replace(/\/+$/,"");if(r!==
""){if(I(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new l("E_INPUT",`The input ${t} cannot be used here.`,{fix:"GI\
THUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function hn(e){return!f(e,"i\
ssue")||x("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&x("owner-issues",e("owner-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).
map(t=>`The input ${t} has no effect with issue: false.`)}function wn(e){if(!f(e,"remove-unused"))return;let n=S("remove-unused",e("remove-unused")),t=["unused-\
after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remove-unused is shorter than a day.":`The input rem\
ove-unused needs ${t}, and it is empty.`;throw new l("E_INPUT",r,{fix:"It says for how long a secret is reported as unused before its deletion is scheduled, for\
 example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function xn(e,n){return n||e("state-file").trim()===""||
f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare."]}function bn(e,n){return n.some(({reference:t})=>t.
source===te)?[]:["unused-after","remove-unused"].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect on parameters: AWS tells of none when it was last read, \
and secrets watches nothing else.`)}function tr(e,n){let t=e.flatMap(o=>n.flatMap(i=>kn(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[W(o),o]))].map(([o,i])=>({text:o,reference:i}))}function kn(e,n){
return n.kind==="prefix"&&W(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?z(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?z(e).startsWith(n.prefix)?e:void 0:De(e)===De(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function z(e){return e.kind==="prefix"?e.prefix:e.name}function De(e){return e.kind==="arn"&&D(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):z(e)}function rr(e,n){let t=n.filter(({text:o})=>U(o,{profile:e,request:{text:o,reference:Rn}})),[r]=[...t].sort(_);return r?t.filter(o=>_(o,r)===0):[]}var Rn={
source:"",kind:"prefix",prefix:""};export{vn as a,Sn as b,pe as c,w as d,b as e,Wn as f,nt as g,m as h,T as i,$e as j,pt as k,mt as l,gt as m,yt as n,tn as o,Hn as p,D as q,A as r,Mn as s,_ as t,
Me as u,Vn as v,vt as w,St as x,U as y,$t as z,Yn as A,Zt as B,tr as C,rr as D};
