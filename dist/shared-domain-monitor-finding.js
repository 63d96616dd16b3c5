const require=process.getBuiltinModule;
import{c as Z}from"./shared-inputs-watched-reference.js";import{a as z}from"./shared-domain-expiry-spelled-dates.js";import{A as k,B as V,C as j,k as W,l as M,m as f,r as P,s as _}from"./shared-domain-requests-role.js";
import{a as K,d as C}from"./shared-domain-trusted-address.js";import{b as G}from"./shared-sources-secrets-manager-client.js";import{a as B}from"./shared-domain-requests-lease-inputs.js";import{e as y,h as w}from"./shared-domain-plain-text.js";
import{a as m}from"./shared-inputs-lines.js";import{b as h}from"./shared-domain-listing.js";import{c as R}from"./shared-domain-span.js";import{c as O}from"./shared-domain-requests-request.js";
import{a as u}from"./shared-domain-error.js";var le=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var J=le("createHash");var Ue={other:void 0,unreadableDates:[],isLocked:!1};function v(e){return e.split(":")[2]==="secretsmanager"}function x({tags:e}){return[...e].find(([n])=>n.toLowerCase()===
"owner")?.[1]}function We({tags:e},n){return n.every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var fe=512;function E(e,n){return Q(n.reference)-Q(e.reference)}
function Q(e){return e.kind==="prefix"?e.prefix.length:fe+1}var A={owner:void 0,assignees:[],mentions:[],channel:void 0};function $(e,n){return T(e)===T(n)}function T(e){return e.normalize("NFKC").trim().replace(/\s+/g,"\
 ").toLowerCase()}function pe(e,n){let t=e&&x(e);return n?t===void 0?n.others:n.routes.find(r=>r.owner!==void 0&&$(r.owner,t))??n.others:A}function Y(e,n){if(!(!e||
e.deletedAt||!n||n.routes.length===0||(x(e)??"").trim()===""||pe(e,n).owner!==void 0))return{kind:"unknown-owner",words:"has a tag owner that no line of owners \
names"}}function Ge(e){return J("sha256").update(T(e)).digest("hex").slice(0,8)}function X(e){if(!f(e,"owners"))return;let n=[];for(let t of m(e("owners"))){let r=me(t),{owner:o}=r;if(n.some(s=>o===void 0||s.owner===void 0?o===s.owner:$(o,s.
owner)))throw g(t,`names ${o??"*"} once more`);n.push(r)}return{routes:n.filter(({owner:t})=>t!==void 0),others:n.find(({owner:t})=>t===void 0)??A}}function me(e){
let[n="",...t]=e.text.split(/\s+(?=\w+=\S)/);if(/\b(?:assignee|mention|channel)s?\s*[=:]/i.test(n))throw g(e,"has an option that is none");if(t.length===0&&/:\s/.
test(n))throw g(e,`is "${h(e.text)}", and a colon gives nothing`);if(n.length>256)throw g(e,"has an owner of more than 256 characters, which no tag has");let r=new Map;
for(let a of t){let[,l="",c=""]=/^(\w+)=(.*)$/s.exec(a)??[];if(!/^(?:assignee|mention|channel)s?$/.test(l))throw g(e,`has ${l}=, which is no option`);let I=c.split(
/\s*,\s*/).filter(ue=>ue!==""),U=l.replace(/s$/,"");r.set(U,[...r.get(U)??[],...I])}let o=(r.get("assignee")??[]).map(a=>a.replace(/^@/,"")),i=(r.get("mention")??
[]).map(a=>`@${a.replace(/^@/,"")}`),s=(r.get("channel")??[]).map(a=>a.toLowerCase()),d=o.find(a=>!q(a))??i.find(a=>!ge.test(a));if(d!==void 0)throw g(e,`has "${d}\
", which is no login or team of GitHub's`);if(s.length>1||s.some(a=>!/^[a-z][a-z0-9-]{0,31}$/.test(a)))throw g(e,"has no one word as its channel");return{owner:n===
"*"?void 0:n,assignees:o,mentions:i,channel:s[0]}}var ye=/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})(?:\[bot\])?$/,q=e=>ye.test(e),ge=/^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}(?:\/[\w.-]{1,100})?$/;
function g({line:e},n){return new u("E_INPUT",`Line ${e} of owners ${n}.`,{fix:"Write `OWNER assignee=LOGIN mention=@ORG/TEAM channel=NAME`, one a line, each op\
tion where it is wanted, several values separated by commas. OWNER is the value of the tag `owner`; `*` means all others."})}function Je(e){let n=e?[...e.routes,
e.others]:[];return[...new Set(n.flatMap(({channel:t})=>t??[]))]}var p=["expired","revoked","too-wide","unreadable","expiring","unverified","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","schedu\
led-for-deletion","too-old","unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","unknown-owner","restored","other-expiring"],
F=["error","warning","note"];function b({kind:e,severity:n}){return n??ee(e)}function ee(e){return e==="expired"||e==="revoked"||e==="too-wide"?"error":e==="oth\
er-expiring"||e==="restored"?"note":"warning"}function ne(e){return e.acknowledged!==void 0||b(e)==="note"}function en(e){return e.isPassing===!0&&!ne(e)}function nn({
findings:e}){return e.some(n=>!ne(n))}function tn(e){let n=he(e);return n===void 0?e.words:`${e.words} (${n})`}function he(e){let{kind:n,detail:t,acknowledged:r}=e,
o=b(e),i=[t,o===ee(n)?void 0:o,r&&`acknowledged until ${R(r.until)}: ${h(r.reason)}`].filter(s=>s!==void 0);return i.length===0?void 0:i.join("; ")}var D=["rotation","expiry","owner"],L="FINDING until=2027-01-31 REASON";function H(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],o=z(
t),i=n.split(/[\s,]+/).filter(d=>d!==""),s=i.filter(d=>p.some(a=>a===d));if(!(!o||i.length===0))return i.length===1&&(i[0]==="all"||i[0]==="*")?{kinds:"all",until:o,
reason:r}:s.length===i.length?{kinds:s,until:o,reason:r}:void 0}function un(e,n,t){let{profile:r}=e,o=te(r),i=[...t.acknowledgements.filter(({reference:c})=>S(c,
e)),...o.flatMap(({read:c})=>c??[])],s=Y(r,t.owners),d=o.filter(({read:c})=>!c).map(({key:c})=>be(c)),a=[...e.findings,...we(e,t.required),...d,...s?[s]:[]].map(
c=>({...c,severity:t.severities.get(c.kind)??b(c)})).map(c=>xe(c,i,n)),l=({kind:c})=>p.indexOf(c);return{...e,findings:a.sort((c,I)=>l(c)-l(I))}}function we({profile:e,
verdict:n,failure:t},r){if(!e||e.deletedAt)return[];let o={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(x(e)??"").trim()===""},i={rotation:"\
does not rotate",expiry:"tells no expiry",owner:"has no tag owner"};return r.filter(s=>o[s]).map(s=>({kind:`no-${s}`,words:i[s],detail:`require: ${s}`}))}function xe(e,n,t){
let[r]=n.filter(({kinds:d})=>d==="all"||d.includes(e.kind)).sort((d,a)=>a.until.getTime()-d.until.getTime());if(!r)return e;let{until:o,reason:i}=r;if(o.getTime()>
t)return{...e,acknowledged:{until:o,reason:i}};let s=`acknowledged until ${R(o)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function te(e){
return[...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:H(t)}))}function be(e){return{kind:"unreadable-tag",words:`has a\
 tag ${e} that acknowledges nothing`,detail:`write ${L}`}}function ln(e,n,{acknowledgements:t},r){return[...t.filter(({reference:i})=>S(i,e)),...te(e.profile).flatMap(
({read:i})=>i??[])].some(i=>i.until.getTime()>r&&(i.kinds==="all"||i.kinds.some(s=>n.includes(s))))}function S(e,{profile:n,request:t}){let r=n?[n.name,n.arn,...v(
n.arn)?[n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[]]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function fn(e,{kinds:n,severities:t}){
return!e.acknowledged&&(n.has(e.kind)||t.has(b(e)))}function oe(e){return{required:re(e("require")).map(Re),severities:new Map(m(e("severity")).map(ke)),acknowledgements:m(e("acknowledge")).map(ve),failOn:Se(re(e(
"fail-on"))),owners:X(e)}}function re(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function Re(e){let n=D.find(t=>t===e);if(n)return n;throw new u("E_INPUT",`T\
he input require cannot be "${e}".`,{fix:`Allowed, separated by commas: ${D.join(", ")}.`})}function ke({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.exec(
n)??[],o=p.find(d=>d===t),i=F.find(d=>d===r);if(o&&i)return[o,i];let s=o||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new u("E\
_INPUT",`Line ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${F.join("` or `FINDING=")}\`, one a line, of: ${p.join(", ")}.`})}function ve({line:e,text:n}){
let[,t="",r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],o=H(r);if(o&&/^[\w/+=.@!:*-]+$/.test(t))return{...o,reference:t,line:e};throw new u("E_INPUT",`Line ${e} of acknow\
ledge is "${n}", which acknowledges nothing.`,{fix:`Write \`SECRET ${L}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until whic\
h it counts, and why. Findings: ${p.join(", ")}.`})}function Se(e){let n=new Set,t=new Set;for(let r of e){let o=p.find(s=>s===r);if(o&&n.add(o),o==="expiring"?
n.add("expired"):(r==="error"||r==="warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(o||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new u(
"E_INPUT",`The input fail-on cannot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by com\
mas: ${p.join(", ")}.`})}return{kinds:n,severities:t}}async function se(e){let n=[];for(let[t,r]of e.split(`
`).entries()){let o=V(r,t+1);o&&n.push(await Ie(o))}if(n.length>0)return n;throw new u("E_INPUT","The input secrets names nothing to watch.",{fix:"Give names, A\
RNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`."})}async function Ie(e){if(e.name!==void 0||e.selector!==void 0){
let i=e.name===void 0?`a selector (#${e.selector})`:`a NAME (${e.name},)`;throw k("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,
name:void 0,selector:void 0}})}let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw k("E_REQUEST",e.line,`${n} is no option of a monitor.`,
{allowed:"expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let t=await Z(e.reference);if("reason"in t){let{reason:i,meant:s}=t;throw k(
"E_REQUEST",e.line,`${e.reference}: ${i}.`,{...s!==void 0&&{meant:{...e,reference:s}}})}let{expires:r,maxAge:o}=j(e,C(t));return{text:e.reference,reference:t,...r&&
{expires:r},...o!==void 0&&{maxAge:o}}}var ie=/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;function ae(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),o=t<0?void 0:
n.slice(t+1).trim(),i=ie.test(r)&&ie.test(o??"")&&!/^[\w.-]+:\s/.test(r);if(r!==""&&r.length<=128&&(o?.length??0)<=256&&i)return{key:r,value:o};throw new u("E_I\
NPUT",`Line ${e} of tags is "${n}", which is no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value, one a line; a secret must have all of them."})}async function Un(e,n){let t=M(_(e),W.monitor),r=await se(t("secrets")),o=Oe(t,n,r),[i,...s]=o.regions,d=y("read-values",t("read-values"));return{...o,requests:r,
tags:m(t("tags")).map(({line:a,text:l})=>ae(a,l)),regions:[i,...new Set(s.filter(a=>a!==i))],readValues:d,verifications:f(t,"verify")?await(await import("./shared-inputs-verifications.js")).
parseWatchVerifications(t("verify"),n.GITHUB_API_URL):[],policy:Pe(t,d),monitor:Ee(t,n),issue:Te(t),github:de(t,n),rules:oe(t),reportFile:t("report-file").trim()||
void 0,gitHubSecrets:Ae(t,n),removeUnused:qe(t),stateFile:t("state-file").trim()||void 0,jobSummary:y("job-summary",t("job-summary")),warnings:[...o.warnings,...$e(
t),...Fe(t,d),...De(t,r)]}}function Oe(e,n,t){let[r,...o]=m(e("role-to-assume")).map(({text:l})=>l),i=l=>c=>c==="role-to-assume"?l:e(c),s=P(i(r??""),n,t),d=o.flatMap(
l=>P(i(l),n,t).identity??[]),a=o.find((l,c)=>l===r||o.indexOf(l)<c);if(a!==void 0)throw new u("E_INPUT",`The input role-to-assume names ${a} twice.`,{fix:"Name \
each role once, one a line: each is a session of its own, in its own account."});if(o.length>0&&f(e,"role-chain"))throw new u("E_INPUT","The inputs role-chain a\
nd several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:d}}
function Pe(e,n){if(n&&f(e,"unused-after")&&e("state-file").trim()==="")throw new u("E_INPUT","The inputs unused-after and read-values: true exclude each other \
without state-file.",{fix:"Every read refreshes the date of the last access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a\
 cache keeps between runs, so that each version is read once; or `read-values: false`."});let t=r=>f(e,r)?w(r,e(r)):void 0;return{warnRemaining:w("warn-remainin\
g",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-after")}}function Ee(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",o=e(
"monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(o.length<=200&&!new RegExp("\\p{C}","u").test(o))return{name:o,isGiven:r};throw new u("E_INPUT","The i\
nput monitor-id is too long, or has control characters.",{fix:"Allowed: up to 200 characters on one line."})}function Te(e){let n=d=>e(d).split(/[,\n]/).map(a=>a.
trim()).filter(a=>a!==""),t=e("issue-title").trim();if(t===""||t.length>256||new RegExp("\\p{C}","u").test(t))throw new u("E_INPUT","The input issue-title is em\
pty, too long, or has control characters.",{fix:"Allowed: 1 to 256 characters on one line."});let r=f(e,"issue")?y("issue",e("issue"))?"yes":"no":"unsaid";if(r===
"yes"&&e("github-token").trim()==="")throw new u("E_INPUT","The input issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the\
 token of the job, or set `issue: false`."});let o=y("owner-issues",e("owner-issues"));if(o&&!f(e,"owners"))throw new u("E_INPUT","The input owner-issues is tru\
e, and owners is empty.",{fix:"Name the owners in `owners`, one a line: each of them then has an issue of its own."});let i=n("assignees").map(d=>d.replace(/^@/,
"")),s=i.find(d=>!q(d));if(s!==void 0)throw new u("E_INPUT",`The input assignees has "${h(s)}", which is no login of GitHub's.`,{fix:"Allowed: logins of people,\
 separated by commas, for example `alice, bob`. A team cannot be assigned: `mention=@ORG/TEAM` in `owners` tells one."});return{wanted:r,title:t,labels:n("issue\
-labels"),assignees:i,isByOwner:o}}function Ae(e,n){let t=w("github-secrets-max-age",e("github-secrets-max-age")),r=de(e,n,"github-secrets-token");return r&&{access:r,
maxAge:t}}function de(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:o,GITHUB_REPOSITORY:i=""}=n,s=(o||"https://api.github.com").replace(/\/+$/,"");if(r!==
""){if(K(s)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(r))return{api:s,repository:i,token:r};throw new u("E_INPUT",`The input ${t} cannot be used here.`,{fix:"GI\
THUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function $e(e){return!f(e,"i\
ssue")||y("issue",e("issue"))?[]:["issue-labels","assignees",...f(e,"owner-issues")&&y("owner-issues",e("owner-issues"))?["owner-issues"]:[]].filter(t=>f(e,t)).
map(t=>`The input ${t} has no effect with issue: false.`)}function qe(e){if(!f(e,"remove-unused"))return;let n=w("remove-unused",e("remove-unused")),t=["unused-\
after","state-file"].find(o=>e(o).trim()==="");if(t===void 0&&n>=864e5)return n;let r=t===void 0?"The input remove-unused is shorter than a day.":`The input rem\
ove-unused needs ${t}, and it is empty.`;throw new u("E_INPUT",r,{fix:"It says for how long a secret is reported as unused before its deletion is scheduled, for\
 example `14d`. `unused-after` says what is unused, and `state-file` keeps since when that is reported."})}function Fe(e,n){return n||e("state-file").trim()===""||
f(e,"remove-unused")?[]:["The input state-file has no effect with read-values: false: nothing is read that it could spare."]}function De(e,n){return n.some(({reference:t})=>t.
source===G)?[]:["unused-after","remove-unused"].filter(t=>f(e,t)).map(t=>`The input ${t} has no effect on parameters: AWS tells of none when it was last read, a\
nd secrets watches nothing else.`)}function Gn(e,n){let t=e.flatMap(o=>n.flatMap(i=>Le(o.reference,i.reference)??[]));return[...new Map(t.map(o=>[O(o),o]))].map(([o,i])=>({text:o,reference:i}))}function Le(e,n){
return n.kind==="prefix"&&O(n)==="*"?e:e.source!==n.source?void 0:e.kind==="prefix"&&n.kind==="prefix"?e.prefix.startsWith(n.prefix)?e:n.prefix.startsWith(e.prefix)?
n:void 0:e.kind==="prefix"?N(n).startsWith(e.prefix)?n:void 0:n.kind==="prefix"?N(e).startsWith(n.prefix)?e:void 0:ce(e)===ce(n)&&(e.kind!==n.kind||e.prefixText===
n.prefixText)?e.kind==="arn"?e:n:void 0}function N(e){return e.kind==="prefix"?e.prefix:e.name}function ce(e){return e.kind==="arn"&&v(e.arn)?e.name.replace(/-[A-Za-z0-9]{6}$/,
""):N(e)}function Cn(e,n){let t=n.filter(({text:o})=>S(o,{profile:e,request:{text:o,reference:He}})),[r]=[...t].sort(E);return r?t.filter(o=>E(o,r)===0):[]}var He={
source:"",kind:"prefix",prefix:""};function Bn(e,n){let t=o=>o&&B(o).accountId,r=[n.identity,...n.moreIdentities].map(t);return n.requests.filter(({reference:o})=>o.kind!=="arn"||o.accountId===t(
e)||!r.includes(o.accountId))}export{p as a,b,ne as c,en as d,nn as e,tn as f,he as g,Ue as h,v as i,x as j,We as k,E as l,pe as m,Ge as n,un as o,ln as p,S as q,fn as r,Je as s,Un as t,Gn as u,
Cn as v,Bn as w};
