const require=process.getBuiltinModule;
import{c as re}from"./shared-inputs-watched-reference.js";import{a as te}from"./shared-inputs-line-roles.js";import{a as ne}from"./shared-domain-expiry-spelled-dates.js";import{A as g,B as Y,
C as X,D as ee,k as G,l as j,m as l,n as z,r as $,s as Q}from"./shared-domain-requests-lease-inputs.js";import{a as I,d as J}from"./shared-domain-trusted-address.js";import{b as Z}from"./shared-sources-secrets-manager-client.js";
import{c as E}from"./shared-domain-span.js";import{a as U}from"./shared-domain-requests-request.js";import{a as m}from"./shared-inputs-lines.js";import{e as h,h as b,j as V}from"./shared-domain-plain-text.js";
import{a as B,b as R}from"./shared-domain-listing.js";import{a as d}from"./shared-domain-error.js";var oe=["slack","teams","pagerduty","opsgenie","json"];function tt({format:e},t){return t===void 0?e:`${e} to channel ${t}`}var ie={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function A(e){return ie[e]!==void 0}function nt({format:e,url:t}){return t??ie[e]??""}function se(e){
return/^[\u0021-\u007e]*$/.test(e)}var y={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function w(e,t){return`${y[e]}_${t.toUpperCase().replaceAll("-","_")}`}async function gt(e,t=[]){let n=await Ee(e,t),o=n.map(({naming:s})=>s.kind==="exact"?s.name:""),r=l(e,"alert-format")?V("alert-format",e("alert-format"),oe):void 0,
i=s=>l(e,s)||o.includes(y[s]);if(Pe(e,o),r&&!A(r)&&!i("alert-url"))throw de(r,"alert-url");if(r&&A(r)&&!i("alert-token"))throw de(r,"alert-token");for(let s of t)
Ae(s,r,o);return{format:r,url:ae(e,"alert-url"),token:Ie(e),pingUrl:ae(e,"ping-url"),secrets:n,channels:t,warnings:z(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function ae(e,t){let n=e(t).trim();if(n===""||I(n))return n;throw new d("E_INPUT",`The input ${t} is not an addres\
s that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${y[t]}, prod/ale\
rts#url\`.`})}function Ie(e){let t=e("alert-token").trim();if(se(t))return t;throw new d("E_INPUT","The input alert-token is more than one word.",{fix:"Give the\
 key or token alone, without `Bearer` or `GenieKey`."})}async function Ee(e,t){if(!l(e,"alert-secrets"))return[];let n=await ee(e("alert-secrets")).catch(r=>{throw k(
r)}),o=[...Object.values(y),...t.flatMap(r=>[w("alert-url",r),w("alert-token",r)])];for(let{line:r,text:i,naming:s,reference:a,file:c,optional:f}of n){let u=`a \
line for each of ${B(o)}, for example URL, prod/alerts#url`;if(s.kind!=="exact"||!o.includes(s.name))throw k(g("E_REQUEST",r,"the NAME does not say what of an a\
lert it is.",{allowed:u,...ce(s)&&{meant:`${ce(s)}, ${i}`}}));if(a.kind==="prefix"||c||!/^(?:secrets-manager|parameter-store)$/.test(a.source))throw k(g("E_REQU\
EST",r,"an alert needs one value of one secret or parameter.",{allowed:u}));if(f)throw k(g("E_REQUEST",r,"nobody is told by what may be missing.",{allowed:"it w\
ithout `optional`"}))}try{te(n,"the role of the step reads what alerts are sent with")}catch(r){throw k(r)}return n.map(r=>({...r,refused:["optional","file"]}))}
function k(e){if(!(e instanceof d))return e;let{code:t,message:n,fix:o,cause:r}=e,i=s=>s.replace(/(?<= of | input |`)secrets(?=[: ])/g,"alert-secrets");return new d(
t,i(n),{fix:o&&i(o),cause:r})}function ce(e){let t=e.kind==="exact"?e.name.toUpperCase():"URL";return Object.values(y).includes(t)?t:void 0}function Ae(e,t,n){let o=[
"alert-url","alert-token"],r=t&&A(t)?"alert-token":"alert-url",i=t==="json"?o.some(a=>n.includes(w(a,e))):n.includes(w(r,e));if(t&&i)return;let s=t?`no line of \
alert-secrets is ${w(r,e)}`:"alert-format is empty";throw new d("E_INPUT",`The input owners names the channel ${e}, and ${s}.`,{fix:`Give \`alert-format\`, and in\
 \`alert-secrets\` a line such as \`${w(r,e)}, ops/alerts#${e}\`.`})}function Pe(e,t){let n=Object.entries(y).find(([o,r])=>l(e,o)&&t.includes(r));if(n)throw new d(
"E_INPUT",`Both ${n[0]} and a line ${n[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function de(e,t){return new d("E_INPUT",`The input alert-form\
at is ${e}, and nothing gives ${t}.`,{fix:`Give \`${t}\`, or a line \`${y[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empt\
y: guard the step with \`if:\`.`})}var Te=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,r)=>t()(...r),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var ue=Te("createHash");var wt={other:void 0,unreadableDates:[],isLocked:!1};function P(e){return e.split(":")[2]==="secretsmanager"}function v({tags:e}){return[...e].find(([t])=>t.toLowerCase()===
"owner")?.[1]}function xt({tags:e},t){return t.every(({key:n,value:o})=>o===void 0?e.has(n):e.get(n)===o)}var Oe=512;function L(e,t){return le(t.reference)-le(e.
reference)}function le(e){return e.kind==="prefix"?e.prefix.length:Oe+1}var N={owner:void 0,assignees:[],mentions:[],channel:void 0};function q(e,t){return F(e)===F(t)}function F(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function $e(e,t){let n=e&&v(e);return t?n===void 0?t.others:t.routes.find(o=>o.owner!==void 0&&q(o.owner,n))??t.others:N}function fe(e,t){if(!(!e||
e.deletedAt||!t||t.routes.length===0||(v(e)??"").trim()===""||$e(e,t).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function vt(e){return ue("sha256").update(F(e)).digest("hex").slice(0,8)}function pe(e){if(!l(e,"owners"))return;let t=[];for(let n of m(e("owners"))){let o=Ue(n),{owner:r}=o;if(t.some(s=>r===void 0||s.owner===void 0?r===s.owner:q(r,
s.owner)))throw x(n,`names ${r??"*"} once more`);t.push(o)}return{routes:t.filter(({owner:n})=>n!==void 0),others:t.find(({owner:n})=>n===void 0)??N}}function Ue(e){
let[t="",...n]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(t))throw x(e,"has an option that is none");if(n.length===0&&/:\s/.
test(t))throw x(e,`is "${R(e.text)}", and a colon gives nothing`);if(t.length>256)throw x(e,"has an owner of more than 256 characters, which no tag has");let o=new Map;
for(let c of n){let[,f="",u=""]=/^(\w+)=(.*)$/s.exec(c)??[];if(!/^(?:assignee|mention|channel)s?$/.test(f))throw x(e,`has ${f}=, which is no option`);let O=u.split(
/\s*,\s*/).filter(Se=>Se!==""),C=f.replace(/s$/,"");o.set(C,[...o.get(C)??[],...O])}let r=(o.get("assignee")??[]).map(c=>c.replace(/^@/,"")),i=(o.get("mention")??
[]).map(c=>`@${c.replace(/^@/,"")}`),s=(o.get("channel")??[]).map(c=>c.toLowerCase()),a=r.find(c=>!D(c))??i.find(c=>!Fe.test(c));if(a!==void 0)throw x(e,`has "${a}\
", which is no login or team of GitHub's`);if(s.length>1||s.some(c=>!/^[a-z][a-z0-9-]{0,31}$/.test(c)))throw x(e,"has no one word as its channel");return{owner:t===
"*"?void 0:t,assignees:r,mentions:i,channel:s[0]}}var Le=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,D=e=>Le.test(e),Fe=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;
function x({line:e},t){return new d("E_INPUT",`Line ${e} of owners ${t}.`,{fix:"Write `OWNER assignee=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each op\
tion where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `*` means all others."})}function Ot(e){let t=e?[...e.routes,
e.others]:[];return[...new Set(t.flatMap(({channel:n})=>n??[]))]}var p=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","schedu\
led-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-expiring"],
_=["error","warning","note"];function S({kind:e,severity:t}){return t??me(e)}function me(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":e==="oth\
er-expiring"||e==="restored"?"note":"warning"}function ge(e){return e.acknowledged!==void 0||S(e)==="note"}function Ft(e){return e.isPassing===!0&&!ge(e)}function Nt({
findings:e}){return e.some(t=>!ge(t))}function qt(e){let t=Ne(e);return t===void 0?e.words:`${e.words} (${t})`}function Ne(e){let{kind:t,detail:n,acknowledged:o}=e,
r=S(e),i=[n,r===me(t)?void 0:r,o&&`acknowledged until ${E(o.until)}: ${R(o.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var H=["rotation","expiry","owner"],K="FINDING until=2027-01-31 REASON";function W(e){let[,t="",n,o=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],r=ne(
n),i=t.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>p.some(c=>c===a));if(!(!r||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:r,
reason:o}:s.length===i.length?{kinds:s,until:r,reason:o}:void 0}function Ct(e,t,n){let{profile:o}=e,r=ye(o),i=[...n.acknowledgements.filter(({reference:u})=>T(u,
e)),...r.flatMap(({read:u})=>u??[])],s=fe(o,n.owners),a=r.filter(({read:u})=>!u).map(({key:u})=>_e(u)),c=[...e.findings,...qe(e,n.required),...a,...s?[s]:[]].map(
u=>({...u,severity:n.severities.get(u.kind)??S(u)})).map(u=>De(u,i,t)),f=({kind:u})=>p.indexOf(u);return{...e,findings:c.sort((u,O)=>f(u)-f(O))}}function qe({profile:e,
verdict:t,failure:n},o){if(!e||e.deletedAt)return[];let r={rotation:e.rotation!=="on",expiry:t.judgement==="unknown"&&!n,owner:(v(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return o.filter(s=>r[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function De(e,t,n){
let[o]=t.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,c)=>c.until.getTime()-a.until.getTime());if(!o)return e;let{until:r,reason:i}=o;if(r.getTime()>
n)return{...e,acknowledged:{until:r,reason:i}};let s=`acknowledged until ${E(r)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function ye(e){
return[...e?.tags??[]].filter(([t])=>t.toLowerCase()==="acknowledge").map(([t,n])=>({key:t,read:W(n)}))}function _e(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${K}`}}function Gt(e,t,{acknowledgements:n},o){return[...n.filter(({reference:i})=>T(i,e)),...ye(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>o&&(i.kinds==="all"||i.kinds.some(s=>t.includes(s))))}function T(e,{profile:t,request:n}){let o=t?[t.name,t.arn,...P(
t.arn)?[t.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[n.text];return e.endsWith("*")?o[0]?.startsWith(e.slice(0,-1))===!0:o.includes(e)}function jt(e,{kinds:t,severities:n}){
return!e.acknowledged&&(t.has(e.kind)||n.has(S(e)))}function we(e){return{required:he(e("require")).map(He),severities:new Map(m(e("severity")).map(Ke)),acknowledgements:m(e("acknowledge")).map(We),failOn:Me(he(e(
"fail-on"))),owners:pe(e)}}function he(e){return e.split(/[\s,]+/).filter(t=>t!=="")}function He(e){let t=H.find(n=>n===e);if(t)return t;throw new d("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${H.join(", ")}.`})}function Ke({line:e,text:t}){let[,n,o]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(t)??[],r=p.find(a=>a===n),i=_.find(a=>a===o);if(r&&i)return[r,i];let s=r||n===void 0?`"${t}", which is no finding with a severity`:`about "${n}"`;throw new d(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${_.join("` or `FINDING=")}\`, one a line, of: ${p.join(", ")}.`})}function We({line:e,text:t}){
let[,n="",o=""]=/^(\S+)\s+(.*)$/s.exec(t)??[],r=W(o);if(r&&/^[\w/+=.@!:*-]+$/.test(n))return{...r,reference:n,line:e};throw new d("E_INPUT",`Line ${e} of acknow\
ledge is "${t}", which acknowledges nothing.`,{fix:`Write \`SECRET ${K}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until whic\
h it counts, and why. Findings: ${p.join(", ")}.`})}function Me(e){let t=new Set,n=new Set;for(let o of e){let r=p.find(s=>s===o);if(r&&t.add(r),r==="expiring"?
t.add("expired"):(o==="error"||o==="warning")&&n.add("error"),o==="warning"&&n.add("warning"),!(r||o==="error"||o==="warning"||o==="never"&&e.length===1))throw new d(
"E_INPUT",`The input fail-on cannot be "${o}"${o==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by com\
mas: ${p.join(", ")}.`})}return{kinds:t,severities:n}}async function Re(e){let t=[];for(let[n,o]of e.split(`
`).entries()){let r=Y(o,n+1);r&&t.push(await Ce(r))}if(t.length>0)return t;throw new d("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, A\
RNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function Ce(e){if(e.name!==void 0||e.selector!==void 0){
let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw g("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,
name:void 0,selector:void 0}})}let t=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(t!==void 0)throw g("E_REQUEST",e.line,`${t} is no option of a monitor.`,
{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let n=await re(e.reference);if("reason"in n){let{reason:i,meant:s}=n;throw g(
"E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:o,maxAge:r}=X(e,J(n));return{text:e.reference,reference:n,...o&&
{expires:o},...r!==void 0&&{maxAge:r}}}var xe=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function be(e,t){let n=t.indexOf("="),o=(n<0?t:t.slice(0,n)).trim(),r=n<0?void 0:
t.slice(n+1).trim(),i=xe.test(o)&&xe.test(r??"")&&!/^[\w.-]+:\s/.test(o);if(o!==""&&o.length<=128&&(r?.length??0)<=256&&i)return{key:o,value:r};throw new d("E_I\
NPUT",`Line ${e} of tags is "${t}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}async function wn(e,t){let n=j(Q(e),G.monitor),o=await Re(n("secrets")),r=Ge(n,t,o),[i,...s]=r.regions,a=h("read-values",n("read-values"));return{...r,requests:o,
tags:m(n("tags")).map(({line:c,text:f})=>be(c,f)),regions:[i,...new Set(s.filter(c=>c!==i))],readValues:a,verifications:l(n,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(n("verify"),t.GITHUB_API_URL):[],policy:je(n,a),monitor:Ve(n,t),issue:Be(n),github:ke(n,t),rules:we(n),reportFile:n("report-file").trim()||
void 0,gitHubSecrets:ze(n,t),removeUnused:Ze(n),stateFile:n("state-file").trim()||void 0,jobSummary:h("job-summary",n("job-summary")),warnings:[...r.warnings,...Qe(
n),...Je(n,a),...Ye(n,o)]}}function Ge(e,t,n){let[o,...r]=m(e("role-to-assume")).map(({text:f})=>f),i=f=>u=>u==="role-to-assume"?f:e(u),s=$(i(o??""),t,n),a=r.flatMap(
f=>$(i(f),t,n).identity??[]),c=r.find((f,u)=>f===o||r.indexOf(f)<u);if(c!==void 0)throw new d("E_INPUT",`The input role-to-assume names ${c} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(r.length>0&&l(e,"role-chain"))throw new d("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function je(e,t){if(t&&l(e,"unused-after")&&e("state-file").trim()==="")throw new d("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let n=o=>l(e,o)?b(o,e(o)):void 0;return{warnRemaining:b("warn-remainin\
g",e("warn-remaining")),maxAge:n("max-age"),unusedAfter:n("unused-after")}}function Ve(e,{GITHUB_WORKFLOW:t,GITHUB_JOB:n}){let o=e("monitor-id").trim()!=="",r=e(
"monitor-id").trim()||`${t||"workflow"} / ${n||"job"}`;if(r.length<=200&&!new RegExp("\\p{C}","u").test(r))return{name:r,isGiven:o};throw new d("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function Be(e){let t=a=>e(a).split(/[,\n]/).map(c=>c.
trim()).filter(c=>c!==""),n=e("issue-title").trim();if(n===""||n.length>256||new RegExp("\\p{C}","u").test(n))throw new d("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let o=l(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";if(o===
"yes"&&e("github-token").trim()==="")throw new d("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let r=h("owner-issues",e("owner-issues"));if(r&&!l(e,"owners"))throw new d("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=t("assignees").map(a=>a.replace(/^@/,
"")),s=i.find(a=>!D(a));if(s!==void 0)throw new d("E_INPUT",`The input assignees has "${R(s)}", which is no login of GitHub's.`,{fix:"Allowed: logins of people,\
 separated by commas, for example `alice, bob`. A team cannot be assigned: `mention=@ORG/TEAM` in `owners` tells one."});return{wanted:o,title:n,labels:t("issue\
-labels"),assignees:i,isByOwner:r}}function ze(e,t){let n=b("github-secrets-max-age",e("github-secrets-max-age")),o=ke(e,t,"github-secrets-token");return o&&{access:o,
maxAge:n}}function ke(e,t,n="github-token"){let o=e(n).trim(),{GITHUB_API_URL:r,GITHUB_REPOSITORY:i=""}=t,s=(r||"https://api.github.com").replace(/\/+$/,"");if(o!==
""){if(I(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(o))return{api:s,repository:i,token:o};throw new d("E_INPUT",`The input ${n} cannot be used here.`,{fix:"GI\
THUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function Qe(e){return!l(e,"i\
ssue")||h("issue",e("issue"))?[]:["issue-labels","assignees",...l(e,"owner-issues")&&h("owner-issues",e("owner-issues"))?["owner-issues"]:[]].filter(n=>l(e,n)).
map(n=>`The input ${n} has no effect with issue: false.`)}function Ze(e){if(!l(e,"remove-unused"))return;let t=b("remove-unused",e("remove-unused")),n=["unused-\
after","state-file"].find(r=>e(r).trim()==="");if(n===void 0&&t>=864e5)return t;let o=n===void 0?"The input remove-unused is shorter than a day.":`The input rem\
ove-unused needs ${n}, and it is empty.`;throw new d("E_INPUT",o,{fix:"It says for how long a secret is reported as unused before its deletion is scheduled, for\
 example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function Je(e,t){return t||e("state-file").trim()===""||
l(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare."]}function Ye(e,t){return t.some(({reference:n})=>n.
source===Z)?[]:["unused-after","remove-unused"].filter(n=>l(e,n)).map(n=>`The input ${n} has no effect on parameters: AWS tells of none when it was last read, a\
nd secrets watches nothing else.`)}function vn(e,t){let n=e.flatMap(r=>t.flatMap(i=>Xe(r.reference,i.reference)??[]));return[...new Map(n.map(r=>[U(r),r]))].map(([r,i])=>({text:r,reference:i}))}function Xe(e,t){
return t.kind==="prefix"&&U(t)==="*"?e:e.source!==t.source?void 0:e.kind==="prefix"&&t.kind==="prefix"?e.prefix.startsWith(t.prefix)?e:t.prefix.startsWith(e.prefix)?
t:void 0:e.kind==="prefix"?M(t).startsWith(e.prefix)?t:void 0:t.kind==="prefix"?M(e).startsWith(t.prefix)?e:void 0:ve(e)===ve(t)&&(e.kind!==t.kind||e.prefixText===
t.prefixText)?e.kind==="arn"?e:t:void 0}function M(e){return e.kind==="prefix"?e.prefix:e.name}function ve(e){return e.kind==="arn"&&P(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):M(e)}function Sn(e,t){let n=t.filter(({text:r})=>T(r,{profile:e,request:{text:r,reference:et}})),[o]=[...n].sort(L);return o?n.filter(r=>L(r,o)===0):[]}var et={
source:"",kind:"prefix",prefix:""};export{tt as a,nt as b,se as c,y as d,w as e,gt as f,p as g,S as h,ge as i,Ft as j,Nt as k,qt as l,Ne as m,wt as n,P as o,v as p,xt as q,L as r,$e as s,vt as t,
Ct as u,Gt as v,T as w,jt as x,Ot as y,wn as z,vn as A,Sn as B};
