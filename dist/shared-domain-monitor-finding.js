const require=process.getBuiltinModule;
import{c as Q}from"./shared-inputs-watched-reference.js";import{a as J}from"./shared-domain-expiry-spelled-dates.js";import{A as v,B,C as S,D as z,k as K,l as _,m as f,r as T,s as C}from"./shared-domain-requests-role.js";
import{a as G,d as j}from"./shared-domain-trusted-address.js";import{b as V}from"./shared-sources-secrets-manager-client.js";import{a as Z}from"./shared-domain-requests-lease-inputs.js";import{e as y,h as x}from"./shared-domain-plain-text.js";
import{a as m}from"./shared-inputs-lines.js";import{b as h}from"./shared-domain-listing.js";import{c as k}from"./shared-domain-span.js";import{c as E}from"./shared-domain-requests-request.js";
import{a as u}from"./shared-domain-error.js";var I=e=>process.getBuiltinModule("node:crypto")[e],ye=e=>new Proxy(function(){},{apply:(n,t,r)=>I(e)(...r),construct:(n,t,r)=>Reflect.construct(I(e),t,r),get:(n,t)=>I(
e)[t]}),Ge=new Proxy({},{get:(e,n)=>I(n)});var Y=ye("createHash");var Ve={other:void 0,unreadableDates:[],isLocked:!1};function P(e){return e.split(":")[2]==="secretsmanager"}function b({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function je({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var ge=512;function A(e,n){return X(n.reference)-X(e.reference)}
function X(e){return e.kind==="prefix"?e.prefix.length:ge+1}var q={owner:void 0,assignees:[],mentions:[],channel:void 0};function L(e,n){return $(e)===$(n)}function $(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function he(e,n){let t=e&&b(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&L(r.owner,t))??n.others:q}function ee(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(b(e)??"").trim()===""||he(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function Je(e){return Y("sha256").update($(e)).digest("hex").slice(0,8)}function ne(e){if(!f(e,"owners"))return;let n=[];for(let t of m(e("owners"))){let r=we(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:L(o,
s.owner)))throw g(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??q}}function we(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw g(e,"has an option that is none");if(t.length===0&&/:\s/.
test(n))throw g(e,`is "${h(e.text)}", and a colon gives nothing`);if(n.length>256)throw g(e,"has an owner of more than 256 characters, which no tag has");let r=new Map;
for(let d of t){let[,l="",c=""]=/^(\w+)=(.*)$/s.exec(d)??[];if(!/^(?:assignee|mention|channel)s?$/.test(l))throw g(e,`has ${l}=, which is no option`);let w=c.split(
/\s*,\s*/).filter(me=>me!==""),M=l.replace(/s$/,"");r.set(M,[...r.get(M)??[],...w])}let o=(r.get("assignee")??[]).map(d=>d.replace(/^@/,"")),i=(r.get("mention")??
[]).map(d=>`@${d.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(d=>d.toLowerCase()),a=o.find(d=>!F(d))??i.find(d=>!be.test(d));if(a!==void 0)throw g(e,`has "${a}\
", which is no login or team of GitHub's`);if(s.length>1||s.some(d=>!/^[a-z][a-z0-9-]{0,31}$/.test(d)))throw g(e,"has no one word as its channel");return{owner:n===
"*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var xe=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,F=e=>xe.test(e),be=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;
function g({line:e},n){return new u("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each op\
tion where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `*` means all others."})}function rn(e){let n=e?[...e.routes,
e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}var p=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","schedu\
led-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-expiring"],
D=["error","warning","note"];function R({kind:e,severity:n}){return n??te(e)}function te(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":e==="oth\
er-expiring"||e==="restored"?"note":"warning"}function re(e){return e.acknowledged!==void 0||R(e)==="note"}function dn(e){return e.isPassing===!0&&!re(e)}function cn({
findings:e}){return e.some(n=>!re(n))}function un(e){let n=Re(e);return n===void 0?e.words:`${e.words} (${n})`}function Re(e){let{kind:n,detail:t,acknowledged:r}=e,
o=R(e),i=[t,o===te(n)?void 0:o,r&&`acknowledged until ${k(r.until)}: ${h(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var H=["rotation","expiry","owner"],N="FINDING until=2027-01-31 REASON";function U(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=J(
t),i=n.split(/[\s,]+/).filter(a=>a!==""),s=i.filter(a=>p.some(d=>d===a));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function hn(e,n,t){let{profile:r}=e,o=oe(r),i=[...t.acknowledgements.filter(({reference:c})=>O(c,
e)),...o.flatMap(({read:c})=>c??[])],s=ee(r,t.owners),a=o.filter(({read:c})=>!c).map(({key:c})=>Se(c)),d=[...e.findings,...ke(e,t.required),...a,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??R(c)})).map(c=>ve(c,i,n)),l=({kind:c})=>p.indexOf(c);return{...e,findings:d.sort((c,w)=>l(c)-l(w))}}function ke({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(b(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function ve(e,n,t){
let[r]=n.filter(({kinds:a})=>a==="all"||a.includes(e.kind)).sort((a,d)=>d.until.getTime()-a.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${k(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function oe(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:U(t)}))}function Se(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${N}`}}function wn(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>O(i,e)),...oe(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function O(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...P(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function xn(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has(R(e)))}function se(e){return{required:ie(e("require")).map(Ie),severities:new Map(m(e("severity")).map(Pe)),acknowledgements:m(e("acknowledge")).map(Oe),failOn:Ee(ie(e(
"fail-on"))),owners:ne(e)}}function ie(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Ie(e){let n=H.find(t=>t===e);if(n)return n;throw new u("E_INPUT",`\
The input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${H.join(", ")}.`})}function Pe({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.
exec(n)??[],o=p.find(a=>a===t),i=D.find(a=>a===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new u(
"E_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${D.join("` or `FINDING=")}\`, one a line, of: ${p.join(", ")}.`})}function Oe({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=U(r);if(o&&/^[\w/+=.@!:*-]+$/.test(t))return{...o,reference:t,line:e};throw new u("E_INPUT",`Line ${e} of acknow\
ledge is "${n}", which acknowledges nothing.`,{fix:`Write \`SECRET ${N}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until whic\
h it counts, and why. Findings: ${p.join(", ")}.`})}function Ee(e){let n=new Set,t=new Set;for(let r of e){let o=p.find(s=>s===r);if(o&&n.add(o),o==="expiring"?
n.add("expired"):(r==="error"||r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new u(
"E_INPUT",`The input fail-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by com\
mas: ${p.join(", ")}.`})}return{kinds:n,severities:t}}async function de(e){let n=[];for(let[t,r]of e.split(`
`).entries())try{let o=S(r,t+1);o&&n.push(await ue(o))}catch(o){throw o instanceof u?await Te(e,o):o}if(n.length>0)return n;throw new u("E_INPUT","The input sec\
rets names nothing to watch.",{fix:"Give names, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function Te(e,n){
let{linesMeantBy:t}=await import("./refused-line.js"),r=[],o=new Set;try{for(let a of e.split(`
`)){let d=await ce(a).catch(()=>{}),l=d===void 0?t(a):void 0;if(d===void 0&&l===void 0)return n;let c=d??(await Promise.all(l?.map($e)??[])).flat();l&&r.push(...c);
for(let w of c)o.add(w)}}catch{return n}let[i]=r;if(i===void 0)return n;let s=o.size===1?`Probably meant: ${i}`:o.size<=Ae?["Probably meant:",...[...o].map(a=>`\
  ${a}`)].join(`
`):`Probably meant, and the other lines in the same way: ${i}`;return new u(n.code,n.message,{fix:s,cause:n.cause})}var Ae=6;async function ce(e){let n=S(e,1);return n&&
await ue(n),n?[e.trim()]:[]}async function $e(e){let n=S(e,1),t=n?.options.filter(r=>/^(expires|max-age)=/.test(r))??[];return n?ce(B({...n,name:void 0,selector:void 0,
options:t})):[]}async function ue(e){if(e.name!==void 0||e.selector!==void 0){let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw v(
"E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(
i));if(n!==void 0)throw v("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DUR\
ATION"});let t=await Q(e.reference);if("reason"in t){let{reason:i,meant:s}=t;throw v("E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}
let{expires:r,maxAge:o}=z(e,j(t));return{text:e.reference,reference:t,...r&&{expires:r},...o!==void 0&&{maxAge:o}}}var ae=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function le(e,n){
let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:n.slice(t+1).trim(),i=ae.test(r)&&ae.test(o??"")&&!/^[\w.-]+:\s/.test(r);if(r!==""&&r.length<=128&&
(o?.length??0)<=256&&i)return{key:r,value:o};throw new u("E_INPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any \
value, one a line; a secret must have all of them."})}async function Vn(e,n){let t=_(C(e),K.monitor),r=await de(t("secrets")),o=qe(t,n,r),[i,...s]=o.regions,a=y("read-values",t("read-values"));return{...o,requests:r,
tags:m(t("tags")).map(({line:d,text:l})=>le(d,l)),regions:[i,...new Set(s.filter(d=>d!==i))],readValues:a,verifications:f(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:Le(t,a),monitor:Fe(t,n),issue:De(t),github:fe(t,n),rules:se(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:He(t,n),removeUnused:Ue(t),stateFile:t("state-file").trim()||void 0,jobSummary:y("job-summary",t("job-summary")),warnings:[...o.warnings,...Ne(
t),...We(t,a),...Me(t,r)]}}function qe(e,n,t){let[r,...o]=m(e("role-to-assume")).map(({text:l})=>l),i=l=>c=>c==="role-to-assume"?l:e(c),s=T(i(r??""),n,t),a=o.flatMap(
l=>T(i(l),n,t).identity??[]),d=o.find((l,c)=>l===r||o.indexOf(l)<c);if(d!==void 0)throw new u("E_INPUT",`The input role-to-assume names ${d} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new u("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:a}}
function Le(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new u("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?x(r,e(r)):void 0;return{warnRemaining:x("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function Fe(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new u("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function De(e){let n=a=>e(a).split(/[,\n]/).map(d=>d.
trim()).filter(d=>d!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new u("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?y("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new u("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=y("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new u("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(a=>a.replace(/^@/,
"")),s=i.find(a=>!F(a));if(s!==void 0)throw new u("E_INPUT",`The input assignees has "${h(s)}", which is no login of GitHub's.`,{fix:"Allowed: logins of people,\
 separated by commas, for example `alice, bob`. A team cannot be assigned: `mention=@ORG/TEAM` in `owners` tells one."});return{wanted:r,title:t,labels:n("issue\
-labels"),assignees:i,isByOwner:o}}function He(e,n){let t=x("github-secrets-max-age",e("github-secrets-max-age")),r=fe(e,n,"github-secrets-token");return r&&{access:r,
maxAge:t}}function fe(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||"https://api.github.com").replace(/\/+$/,"");if(r!==
""){if(G(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new u("E_INPUT",`The input ${t} cannot be used here.`,{fix:"GI\
THUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function Ne(e){return!f(e,"i\
ssue")||y("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&y("owner-issues",e("owner-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).
map(t=>`The input ${t} has no effect with issue: false.`)}function Ue(e){if(!f(e,"remove-unused"))return;let n=x("remove-unused",e("remove-unused")),t=["unused-\
after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remove-unused is shorter than a day.":`The input rem\
ove-unused needs ${t}, and it is empty.`;throw new u("E_INPUT",r,{fix:"It says for how long a secret is reported as unused before its deletion is scheduled, for\
 example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function We(e,n){return n||e("state-file").trim()===""||
f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare."]}function Me(e,n){return n.some(({reference:t})=>t.
source===V)?[]:["unused-after","remove-unused"].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect on parameters: AWS tells of none when it was last read, a\
nd secrets watches nothing else.`)}function Jn(e,n){let t=e.flatMap(o=>n.flatMap(i=>Ke(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[E(o),o]))].map(([o,i])=>({text:o,reference:i}))}function Ke(e,n){
return n.kind==="prefix"&&E(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?W(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?W(e).startsWith(n.prefix)?e:void 0:pe(e)===pe(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function W(e){return e.kind==="prefix"?e.prefix:e.name}function pe(e){return e.kind==="arn"&&P(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):W(e)}function Qn(e,n){let t=n.filter(({text:o})=>O(o,{profile:e,request:{text:o,reference:_e}})),[r]=[...t].sort(A);return r?t.filter(o=>A(o,r)===0):[]}var _e={
source:"",kind:"prefix",prefix:""};function et(e,n){let t=o=>o&&Z(o).accountId,r=[n.identity,...n.moreIdentities].map(t);return n.requests.filter(({reference:o})=>o.kind!=="arn"||o.accountId===t(
e)||!r.includes(o.accountId))}export{p as a,R as b,re as c,dn as d,cn as e,un as f,Re as g,Ve as h,P as i,b as j,je as k,A as l,he as m,Je as n,hn as o,wn as p,O as q,xn as r,rn as s,Vn as t,
Jn as u,Qn as v,et as w};
