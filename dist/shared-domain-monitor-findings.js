const require=process.getBuiltinModule;
import{a as M,b as K}from"./shared-domain-expiry-spelled-dates.js";import{B as N,E as b,F as W,G as D,L as _,k as A,l as T,m as I,n as p,p as k,q as E,t as q,u as L}from"./shared-domain-in-parallel.js";
import{b as F}from"./shared-domain-listing.js";import{a as U}from"./shared-domain-expiry-expiry.js";import{a as O}from"./shared-domain-rotation-rotation.js";import{a as x,b as R,c as f}from"./shared-domain-span.js";
import{a as h,d as y}from"./shared-inputs-scalars.js";import{a as g}from"./shared-inputs-lines.js";import{a as l}from"./shared-domain-error.js";var G=864e5,c=["expired","unreadable","expiring","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","scheduled-for-deletion","too-old",
"unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","restored","other-expiring"],v=["error","warning","note"];function w({
kind:e,severity:n}){return n??j(e)}function j(e){return e==="expired"?"error":e==="other-expiring"||e==="restored"?"note":"warning"}function z(e){return e.acknowledged!==
void 0||w(e)==="note"}function qe({findings:e}){return e.some(n=>!z(n))}function Le(e,n,t){let{profile:r,request:i}=e,o={minRemaining:0,warnRemaining:t.warnRemaining},
s=i.expires?.kind==="never",d=s?{judgement:"ok",stops:!1}:U(e.expiry,n,o),u=[Z(e,d,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},
...s?[]:X(e,n,t),...r?ee(e,r,n,t):[]].filter(a=>a!==void 0);return{...e,verdict:d,findings:u.sort((a,m)=>c.indexOf(a.kind)-c.indexOf(m.kind)),nextRotationAt:r?.
deletedAt?void 0:r?.description.rotation?.nextAt}}function Z({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,i=R(
e.at,t),o=`${e.source}, ${f(e.at)}`;return n==="expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${i}, which may not be its own`,detail:o}:n==="exp\
ired"?{kind:"expired",words:`expired ${i}`,detail:o,daysLeft:0}:{kind:"expiring",words:`expires ${i}`,detail:o,daysLeft:Math.ceil(r/G)}}function X({remarks:e},n,{
warnRemaining:t}){let{other:r,unreadableDates:i,isLocked:o}=e,s=r&&r.at.getTime()-n<t;return[...i.map(({name:u,isAmbiguous:a})=>({kind:"unreadable-date",words:`\
has a field ${u} ${a?"that could be two dates":"that holds no date"}`,detail:"write 2026-12-31"})),...o?[{kind:"locked",words:"is a key store that a password pr\
otects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another certificate or token be\
side, which ${r.at.getTime()<=n?"expired":"expires"} ${R(r.at,n)}`,detail:`${r.source}, ${f(r.at)}`}]:[]]}function ee(e,n,t,r){return n.deletedAt?[{kind:"schedu\
led-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${f(n.deletedAt)}`}]:[ne(n,t),te(n),re(e,n,t,r),ie(n,t,r),oe(e,n)]}function ne(e,n){let{
isPending:t,changedAt:r,description:i,rotation:o}=e,s=i.rotation?.nextAt,d=O(i,n);if(d&&d.kind!=="due"&&s)return d.kind==="overdue"?{kind:"rotation-overdue",words:"\
was not rotated in time",detail:`due by ${f(s)}`}:{kind:"rotation-failing",words:"rotation fails",detail:`due by ${f(s)}, and a version is still AWSPENDING`};if(o===
"on"&&t&&r&&n-r.getTime()>G)return{kind:"rotation-failing",words:"rotation fails",detail:`AWSPENDING since ${f(r)}`}}function te({replicas:e=[]}){let n=e.filter(
({status:r})=>r!=="InSync");return n.length===0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,status:i})=>`${r}\
: ${i}`).join(", ")}}function re({versionAt:e,request:n},{rotatedAt:t,changedAt:r,createdAt:i},o,s){let d=n.maxAge??s.maxAge,u=e??t??r??i;return d===void 0||!u||
o-u.getTime()<=d?void 0:{kind:"too-old",words:`was last changed ${x(o-u.getTime())} ago`,detail:`max-age is ${x(d)}`}}function ie({accessedAt:e,createdAt:n},t,{
unusedAfter:r}){let i=e??n;if(r===void 0||!i||t-i.getTime()<=r)return;let o=x(t-i.getTime());return{kind:"unused",words:e?`was last read ${o} ago`:`was never re\
ad since it was created ${o} ago`}}function oe({label:e,request:n},{description:t}){if(n.expires?.kind==="never"||_(t,e)===void 0)return;let{expiresAtKey:r="exp\
ires-at",expiresAtTag:i}=t,o=K(i)?"that could be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r} ${o}`}}function Ne(e){let n=se(
e);return n===void 0?e.words:`${e.words} (${n})`}function se(e){let{kind:n,detail:t,acknowledged:r}=e,i=w(e),o=[t,i===j(n)?void 0:i,r&&`acknowledged until ${f(r.
until)}: ${F(r.reason)}`].filter(s=>s!==void 0);return o.length===0?void 0:o.join("; ")}var De={other:void 0,unreadableDates:[],isLocked:!1};function J({tags:e}){return[...e].find(([n])=>n.toLowerCase()==="owner")?.[1]}function Ue({tags:e},n){return n.
every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var ae=512;function _e(e,n){return H(n.reference)-H(e.reference)}function H(e){return e.kind==="prefi\
x"?e.prefix.length:ae+1}var S=["rotation","expiry","owner"],$="FINDING until=2027-01-31 REASON";function P(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],i=M(
t),o=n.split(/[\s,]+/).filter(d=>d!==""),s=o.filter(d=>c.some(u=>u===d));if(!(!i||o.length===0))return o.length===1&&(o[0]==="all"||o[0]==="*")?{kinds:"all",until:i,
reason:r}:s.length===o.length?{kinds:s,until:i,reason:r}:void 0}function Je(e,n,t){let{profile:r}=e,i=V(r),o=[...t.acknowledgements.filter(({reference:a})=>C(a,
e)),...i.flatMap(({read:a})=>a??[])],s=i.filter(({read:a})=>!a).map(({key:a})=>le(a)),d=[...e.findings,...de(e,t.required),...s].map(a=>({...a,severity:t.severities.
get(a.kind)??w(a)})).map(a=>ue(a,o,n)),u=({kind:a})=>c.indexOf(a);return{...e,findings:d.sort((a,m)=>u(a)-u(m))}}function de({profile:e,verdict:n,failure:t},r){
if(!e||e.deletedAt)return[];let i={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(J(e)??"").trim()===""},o={rotation:"does not rotate",expiry:"\
tells no expiry",owner:"has no tag owner"};return r.filter(s=>i[s]).map(s=>({kind:`no-${s}`,words:o[s],detail:`require: ${s}`}))}function ue(e,n,t){let[r]=n.filter(
({kinds:d})=>d==="all"||d.includes(e.kind)).sort((d,u)=>u.until.getTime()-d.until.getTime());if(!r)return e;let{until:i,reason:o}=r;if(i.getTime()>t)return{...e,
acknowledged:{until:i,reason:o}};let s=`acknowledged until ${f(i)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function V(e){return[
...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:P(t)}))}function le(e){return{kind:"unreadable-tag",words:`has a tag ${e}\
 that acknowledges nothing`,detail:`write ${$}`}}function Ve(e,n,{acknowledgements:t},r){return[...t.filter(({reference:o})=>C(o,e)),...V(e.profile).flatMap(({read:o})=>o??
[])].some(o=>o.until.getTime()>r&&(o.kinds==="all"||o.kinds.some(s=>n.includes(s))))}function C(e,{profile:n,request:t}){let r=n?[n.name,n.arn,n.arn.replace(/-[A-Za-z0-9]{6}$/,
"")]:[t.text];return e.endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function Ce(e,{kinds:n,severities:t}){return!e.acknowledged&&(n.has(e.kind)||
t.has(w(e)))}function Q(e){return{required:B(e("require")).map(ce),severities:new Map(g(e("severity")).map(fe)),acknowledgements:g(e("acknowledge")).map(me),failOn:pe(B(e("f\
ail-on")))}}function B(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function ce(e){let n=S.find(t=>t===e);if(n)return n;throw new l("E_INPUT",`The input requir\
e cannot be "${e}".`,{fix:`Allowed, separated by commas: ${S.join(", ")}.`})}function fe({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.exec(n)??[],i=c.
find(d=>d===t),o=v.find(d=>d===r);if(i&&o)return[i,o];let s=i||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new l("E_INPUT",`Li\
ne ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${v.join("` or `FINDING=")}\`, one a line, of: ${c.join(", ")}.`})}function me({line:e,text:n}){let[,t="",
r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],i=P(r);if(i)return{...i,reference:t,line:e};throw new l("E_INPUT",`Line ${e} of acknowledge is "${n}", which acknowledges no\
thing.`,{fix:`Write \`SECRET ${$}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findings: ${c.
join(", ")}.`})}function pe(e){let n=new Set,t=new Set;for(let r of e){let i=c.find(s=>s===r);if(i&&n.add(i),i==="expiring"?n.add("expired"):(r==="error"||r==="\
warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(i||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new l("E_INPUT",`The input fail-on c\
annot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${c.join(", ")}.`})}return{
kinds:n,severities:t}}function mn(e,n){let t=T(E(e),A.monitor),r=he(t("secrets")),i=ge(t,n,r),[o,...s]=i.regions,d=h("read-values",t("read-values"));return{...i,requests:r,tags:g(t("\
tags")).map(({line:u,text:a})=>xe(u,a)),regions:[o,...new Set(s.filter(u=>u!==o))],readValues:d,policy:be(t,d),monitor:ke(t,n),issue:Re(t),github:Y(t,n),rules:Q(
t),reportFile:t("report-file").trim()||void 0,gitHubSecrets:ve(t,n),removeUnused:$e(t),stateFile:t("state-file").trim()||void 0,jobSummary:h("job-summary",t("jo\
b-summary")),warnings:[...i.warnings,...Se(t),...Pe(t,d)]}}function ge(e,n,t){let[r,...i]=g(e("role-to-assume")).map(({text:a})=>a),o=a=>m=>m==="role-to-assume"?
a:e(m),s=k(o(r??""),n,t),d=i.flatMap(a=>k(o(a),n,t).identity??[]),u=i.find((a,m)=>a===r||i.indexOf(a)<m);if(u!==void 0)throw new l("E_INPUT",`The input role-to-\
assume names ${u} twice.`,{fix:"Name each role once, one a line: each is a session of its own, in its own account."});if(i.length>0&&p(e,"role-chain"))throw new l(
"E_INPUT","The inputs role-chain and several roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in job\
s of a matrix."});return{...s,moreIdentities:d}}function he(e){let n=e.split(`
`).flatMap((t,r)=>{let i=W(t,r+1);return i?[ye(i)]:[]});if(n.length>0)return n;throw new l("E_INPUT","The input secrets names nothing to watch.",{fix:"Give name\
s, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function ye(e){if(e.name!==void 0||e.selector!==void 0){let i=e.name===void 0?`a sel\
ector (#${e.selector})`:`a NAME (${e.name},)`;throw b("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw b("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=D(e,N);return{text:e.reference,reference:we(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function we(e){if(e.reference==="*")return{source:q,kind:"prefix",prefix:""};let n=L(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;
throw b("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,reference:r}}})}function xe(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),
i=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(i?.length??0)<=256)return{key:r,value:i};throw new l("E_INPUT",`Line ${e} of tags is "${n}", which i\
s no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}function be(e,n){if(n&&p(e,"unused-after")&&e("state-file").trim()===
"")throw new l("E_INPUT","The inputs unused-after and read-values: true exclude each other without state-file.",{fix:"Every read refreshes the date of the last \
access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a cache keeps between runs, so that each version is read once; or `rea\
d-values: false`."});let t=r=>p(e,r)?y(r,e(r)):void 0;return{warnRemaining:y("warn-remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-aft\
er")}}function ke(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",i=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(i.length<=
200&&!new RegExp("\\p{C}","u").test(i))return{name:i,isGiven:r};throw new l("E_INPUT","The input monitor-id is too long, or has control characters.",{fix:"Allow\
ed: up to 200 characters on one line."})}function Re(e){let n=i=>e(i).split(/[,\n]/).map(o=>o.trim()).filter(o=>o!==""),t=e("issue-title").trim();if(t===""||t.length>
256||new RegExp("\\p{C}","u").test(t))throw new l("E_INPUT","The input issue-title is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 chara\
cters on one line."});let r=p(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";if(r==="yes"&&e("github-token").trim()==="")throw new l("E_INPUT","The input \
issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the token of the job, or set `issue: false`."});return{wanted:r,title:t,labels:n(
"issue-labels"),assignees:n("assignees")}}function ve(e,n){let t=y("github-secrets-max-age",e("github-secrets-max-age")),r=Y(e,n,"github-secrets-token");return r&&
{access:r,maxAge:t}}function Y(e,n,t="github-token"){let r=e(t).trim(),{GITHUB_API_URL:i,GITHUB_REPOSITORY:o=""}=n,s=(i||"https://api.github.com").replace(/\/+$/,
"");if(r!==""){if(I(s)&&/^[\w.-]+\/[\w.-]+$/.test(o)&&!/\s/.test(r))return{api:s,repository:o,token:r};throw new l("E_INPUT",`The input ${t} cannot be used here\
.`,{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to do without."})}}function Se(e){return!p(
e,"issue")||h("issue",e("issue"))?[]:["issue-labels","assignees"].filter(n=>p(e,n)).map(n=>`The input ${n} has no effect with issue: false.`)}function $e(e){if(!p(
e,"remove-unused"))return;let n=y("remove-unused",e("remove-unused")),t=["unused-after","state-file"].find(i=>e(i).trim()==="");if(t===void 0&&n>=864e5)return n;
let r=t===void 0?"The input remove-unused is shorter than a day.":`The input remove-unused needs ${t}, and it is empty.`;throw new l("E_INPUT",r,{fix:"It says f\
or how long a secret is reported as unused before its deletion is scheduled, for example `14d`. `unused-after` says what is unused, and `state-file` keeps since\
 when that is reported."})}function Pe(e,n){return n||e("state-file").trim()===""||p(e,"remove-unused")?[]:["The input state-file has no effect with read-values\
: false: nothing is read that it could spare."]}export{c as a,w as b,z as c,qe as d,Le as e,Ne as f,se as g,De as h,J as i,Ue as j,_e as k,Je as l,Ve as m,C as n,Ce as o,mn as p};
