const require=process.getBuiltinModule;
import{a as M,b as K}from"./shared-domain-expiry-spelled-dates.js";import{B as N,F as x,I as W,K as D,M as _,k as A,l as T,m as I,n as p,p as k,q as E,t as q,u as L}from"./shared-domain-in-parallel.js";
import{a as U}from"./shared-domain-expiry-expiry.js";import{b as F}from"./shared-domain-listing.js";import{a as O}from"./shared-domain-rotation-rotation.js";import{a as w,b as R,c as f}from"./shared-domain-span.js";
import{a as h,d as b}from"./shared-inputs-scalars.js";import{a as g}from"./shared-inputs-lines.js";import{a as l}from"./shared-domain-error.js";var j=864e5,c=["expired","unreadable","expiring","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","scheduled-for-deletion","too-old",
"unused","unreadable-tag","unreadable-date","locked","no-expiry","no-rotation","no-owner","other-expiring"],S=["error","warning","note"];function y({kind:e,severity:n}){
return n??G(e)}function G(e){return e==="expired"?"error":e==="other-expiring"?"note":"warning"}function B(e){return e.acknowledged!==void 0||y(e)==="note"}function Fe({
findings:e}){return e.some(n=>!B(n))}function Oe(e,n,t){let{profile:r,request:i}=e,o={minRemaining:0,warnRemaining:t.warnRemaining},s=i.expires?.kind==="never",
d=s?{judgement:"ok",stops:!1}:U(e.expiry,n,o),u=[Q(e,d,n),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...s?[]:Y(e,n,t),...r?z(e,
r,n,t):[]].filter(a=>a!==void 0);return{...e,verdict:d,findings:u.sort((a,m)=>c.indexOf(a.kind)-c.indexOf(m.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.
rotation?.nextAt}}function Q({expiry:e},{judgement:n},t){if(!e||n!=="expired"&&n!=="expiring")return;let r=e.at.getTime()-t,i=R(e.at,t),o=`${e.source}, ${f(e.at)}`;
return n==="expired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${i}, which may not be its own`,detail:o}:n==="expired"?{kind:"expired",words:`expired\
 ${i}`,detail:o,daysLeft:0}:{kind:"expiring",words:`expires ${i}`,detail:o,daysLeft:Math.ceil(r/j)}}function Y({remarks:e},n,{warnRemaining:t}){let{other:r,unreadableDates:i,
isLocked:o}=e,s=r&&r.at.getTime()-n<t;return[...i.map(({name:u,isAmbiguous:a})=>({kind:"unreadable-date",words:`has a field ${u} ${a?"that could be two dates":"\
that holds no date"}`,detail:"write 2026-12-31"})),...o?[{kind:"locked",words:"is a key store that a password protects, so nothing tells its end",detail:"add ex\
pires=DATE or the tag expires-at"}]:[],...s?[{kind:"other-expiring",words:`holds another certificate or token beside, which ${r.at.getTime()<=n?"expired":"expir\
es"} ${R(r.at,n)}`,detail:`${r.source}, ${f(r.at)}`}]:[]]}function z(e,n,t,r){return n.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletio\
n",detail:`DeletedDate ${f(n.deletedAt)}`}]:[Z(n,t),X(n),ee(e,n,t,r),ne(n,t,r),te(e,n)]}function Z(e,n){let{isPending:t,changedAt:r,description:i,rotation:o}=e,
s=i.rotation?.nextAt,d=O(i,n);if(d&&d.kind!=="due"&&s)return d.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${f(s)}`}:
{kind:"rotation-failing",words:"rotation fails",detail:`due by ${f(s)}, and a version is still AWSPENDING`};if(o==="on"&&t&&r&&n-r.getTime()>j)return{kind:"rota\
tion-failing",words:"rotation fails",detail:`AWSPENDING since ${f(r)}`}}function X({replicas:e=[]}){let n=e.filter(({status:r})=>r!=="InSync");return n.length===
0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:n.map(({region:r,status:i})=>`${r}: ${i}`).join(", ")}}function ee({versionAt:e,
request:n},{rotatedAt:t,changedAt:r,createdAt:i},o,s){let d=n.maxAge??s.maxAge,u=e??t??r??i;return d===void 0||!u||o-u.getTime()<=d?void 0:{kind:"too-old",words:`\
was last changed ${w(o-u.getTime())} ago`,detail:`max-age is ${w(d)}`}}function ne({accessedAt:e,createdAt:n},t,{unusedAfter:r}){let i=e??n;if(r===void 0||!i||t-
i.getTime()<=r)return;let o=w(t-i.getTime());return{kind:"unused",words:e?`was last read ${o} ago`:`was never read since it was created ${o} ago`}}function te({
label:e,request:n},{description:t}){if(n.expires?.kind==="never"||_(t,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:i}=t,o=K(i)?"that could be\
 two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r} ${o}`}}function qe(e){let n=re(e);return n===void 0?e.words:`${e.words} (${n}\
)`}function re(e){let{kind:n,detail:t,acknowledged:r}=e,i=y(e),o=[t,i===G(n)?void 0:i,r&&`acknowledged until ${f(r.until)}: ${F(r.reason)}`].filter(s=>s!==void 0);
return o.length===0?void 0:o.join("; ")}var Ne={other:void 0,unreadableDates:[],isLocked:!1};function J({tags:e}){return[...e].find(([n])=>n.toLowerCase()==="owner")?.[1]}function We({tags:e},n){return n.
every(({key:t,value:r})=>r===void 0?e.has(t):e.get(t)===r)}var ie=512;function De(e,n){return V(n.reference)-V(e.reference)}function V(e){return e.kind==="prefi\
x"?e.prefix.length:ie+1}var v=["rotation","expiry","owner"],$="FINDING until=2027-01-31 REASON";function P(e){let[,n="",t,r=""]=/^(.*?)\s*\buntil=(\S+)\s+(\S.*)$/s.exec(e.trim())??[],i=M(
t),o=n.split(/[\s,]+/).filter(d=>d!==""),s=o.filter(d=>c.some(u=>u===d));if(!(!i||o.length===0))return o.length===1&&(o[0]==="all"||o[0]==="*")?{kinds:"all",until:i,
reason:r}:s.length===o.length?{kinds:s,until:i,reason:r}:void 0}function Ge(e,n,t){let{profile:r}=e,i=ae(r),o=[...t.acknowledgements.filter(({reference:a})=>ue(
a,e)),...i.flatMap(({read:a})=>a??[])],s=i.filter(({read:a})=>!a).map(({key:a})=>de(a)),d=[...e.findings,...oe(e,t.required),...s].map(a=>({...a,severity:t.severities.
get(a.kind)??y(a)})).map(a=>se(a,o,n)),u=({kind:a})=>c.indexOf(a);return{...e,findings:d.sort((a,m)=>u(a)-u(m))}}function oe({profile:e,verdict:n,failure:t},r){
if(!e||e.deletedAt)return[];let i={rotation:e.rotation!=="on",expiry:n.judgement==="unknown"&&!t,owner:(J(e)??"").trim()===""},o={rotation:"does not rotate",expiry:"\
tells no expiry",owner:"has no tag owner"};return r.filter(s=>i[s]).map(s=>({kind:`no-${s}`,words:o[s],detail:`require: ${s}`}))}function se(e,n,t){let[r]=n.filter(
({kinds:d})=>d==="all"||d.includes(e.kind)).sort((d,u)=>u.until.getTime()-d.until.getTime());if(!r)return e;let{until:i,reason:o}=r;if(i.getTime()>t)return{...e,
acknowledged:{until:i,reason:o}};let s=`acknowledged until ${f(i)}, which is past`;return{...e,detail:e.detail===void 0?s:`${e.detail}; ${s}`}}function ae(e){return[
...e?.tags??[]].filter(([n])=>n.toLowerCase()==="acknowledge").map(([n,t])=>({key:n,read:P(t)}))}function de(e){return{kind:"unreadable-tag",words:`has a tag ${e}\
 that acknowledges nothing`,detail:`write ${$}`}}function ue(e,{profile:n,request:t}){let r=n?[n.name,n.arn,n.arn.replace(/-[A-Za-z0-9]{6}$/,"")]:[t.text];return e.
endsWith("*")?r[0]?.startsWith(e.slice(0,-1))===!0:r.includes(e)}function Ve(e,{kinds:n,severities:t}){return!e.acknowledged&&(n.has(e.kind)||t.has(y(e)))}function C(e){return{required:H(e("require")).map(le),severities:new Map(g(e("severity")).map(ce)),acknowledgements:g(e("acknowledge")).map(fe),failOn:me(H(e("f\
ail-on")))}}function H(e){return e.split(/[\s,]+/).filter(n=>n!=="")}function le(e){let n=v.find(t=>t===e);if(n)return n;throw new l("E_INPUT",`The input requir\
e cannot be "${e}".`,{fix:`Allowed, separated by commas: ${v.join(", ")}.`})}function ce({line:e,text:n}){let[,t,r]=/^(\S+?)\s*[=:\s]\s*(\S+)$/.exec(n)??[],i=c.
find(d=>d===t),o=S.find(d=>d===r);if(i&&o)return[i,o];let s=i||t===void 0?`"${n}", which is no finding with a severity`:`about "${t}"`;throw new l("E_INPUT",`Li\
ne ${e} of severity is ${s}.`,{fix:`Allowed: \`FINDING=${S.join("` or `FINDING=")}\`, one a line, of: ${c.join(", ")}.`})}function fe({line:e,text:n}){let[,t="",
r=""]=/^(\S+)\s+(.*)$/s.exec(n)??[],i=P(r);if(i)return{...i,reference:t,line:e};throw new l("E_INPUT",`Line ${e} of acknowledge is "${n}", which acknowledges no\
thing.`,{fix:`Write \`SECRET ${$}\`, one a line: a name, an ARN or a prefix with \`*\`, findings or \`all\`, the day until which it counts, and why. Findings: ${c.
join(", ")}.`})}function me(e){let n=new Set,t=new Set;for(let r of e){let i=c.find(s=>s===r);if(i&&n.add(i),i==="expiring"?n.add("expired"):(r==="error"||r==="\
warning")&&t.add("error"),r==="warning"&&t.add("warning"),!(i||r==="error"||r==="warning"||r==="never"&&e.length===1))throw new l("E_INPUT",`The input fail-on c\
annot be "${r}"${r==="never"?" beside others":""}.`,{fix:`Allowed: error, warning (or error), never, or findings, separated by commas: ${c.join(", ")}.`})}return{
kinds:n,severities:t}}function ln(e,n){let t=T(E(e),A.monitor),r=ge(t("secrets")),i=pe(t,n,r),[o,...s]=i.regions,d=h("read-values",t("read-values"));return{...i,requests:r,tags:g(t("\
tags")).map(({line:u,text:a})=>we(u,a)),regions:[o,...new Set(s.filter(u=>u!==o))],readValues:d,policy:xe(t,d),monitor:be(t,n),issue:ke(t),github:Re(t,n),rules:C(
t),reportFile:t("report-file").trim()||void 0,stateFile:t("state-file").trim()||void 0,jobSummary:h("job-summary",t("job-summary")),warnings:[...i.warnings,...Se(
t),...ve(t,d)]}}function pe(e,n,t){let[r,...i]=g(e("role-to-assume")).map(({text:a})=>a),o=a=>m=>m==="role-to-assume"?a:e(m),s=k(o(r??""),n,t),d=i.flatMap(a=>k(
o(a),n,t).identity??[]),u=i.find((a,m)=>a===r||i.indexOf(a)<m);if(u!==void 0)throw new l("E_INPUT",`The input role-to-assume names ${u} twice.`,{fix:"Name each \
role once, one a line: each is a session of its own, in its own account."});if(i.length>0&&p(e,"role-chain"))throw new l("E_INPUT","The inputs role-chain and se\
veral roles in role-to-assume exclude each other.",{fix:"Let each role trust the job itself, or watch the accounts in jobs of a matrix."});return{...s,moreIdentities:d}}
function ge(e){let n=e.split(`
`).flatMap((t,r)=>{let i=W(t,r+1);return i?[he(i)]:[]});if(n.length>0)return n;throw new l("E_INPUT","The input secrets names nothing to watch.",{fix:"Give name\
s, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line."})}function he(e){if(e.name!==void 0||e.selector!==void 0){let i=e.name===void 0?`a sel\
ector (#${e.selector})`:`a NAME (${e.name},)`;throw x("E_REQUEST",e.line,`${i} has no meaning here: nothing is exported.`,{meant:{...e,name:void 0,selector:void 0}})}
let n=e.options.find(i=>!/^(expires|max-age)=/.test(i));if(n!==void 0)throw x("E_REQUEST",e.line,`${n} is no option of a monitor.`,{allowed:"expires=never, expi\
res=own, expires=DATE, expires=SELECTOR, max-age=DURATION"});let{expires:t,maxAge:r}=D(e,N);return{text:e.reference,reference:ye(e),...t&&{expires:t},...r!==void 0&&
{maxAge:r}}}function ye(e){if(e.reference==="*")return{source:q,kind:"prefix",prefix:""};let n=L(e.reference);if(!("reason"in n))return n;let{reason:t,meant:r}=n;
throw x("E_REQUEST",e.line,`${e.reference}: ${t}.`,{...r!==void 0&&{meant:{...e,reference:r}}})}function we(e,n){let t=n.indexOf("="),r=(t<0?n:n.slice(0,t)).trim(),
i=t<0?void 0:n.slice(t+1).trim();if(r!==""&&r.length<=128&&(i?.length??0)<=256)return{key:r,value:i};throw new l("E_INPUT",`Line ${e} of tags is "${n}", which i\
s no tag.`,{fix:"Allowed: `KEY=VALUE`, or `KEY` for any value; a secret must have all of them."})}function xe(e,n){if(n&&p(e,"unused-after")&&e("state-file").trim()===
"")throw new l("E_INPUT","The inputs unused-after and read-values: true exclude each other without state-file.",{fix:"Every read refreshes the date of the last \
access, so a monitor that reads in each run finds nothing unused. Add `state-file`, which a cache keeps between runs, so that each version is read once; or `rea\
d-values: false`."});let t=r=>p(e,r)?b(r,e(r)):void 0;return{warnRemaining:b("warn-remaining",e("warn-remaining")),maxAge:t("max-age"),unusedAfter:t("unused-aft\
er")}}function be(e,{GITHUB_WORKFLOW:n,GITHUB_JOB:t}){let r=e("monitor-id").trim()!=="",i=e("monitor-id").trim()||`${n||"workflow"} / ${t||"job"}`;if(i.length<=
200&&!new RegExp("\\p{C}","u").test(i))return{name:i,isGiven:r};throw new l("E_INPUT","The input monitor-id is too long, or has control characters.",{fix:"Allow\
ed: up to 200 characters on one line."})}function ke(e){let n=i=>e(i).split(/[,\n]/).map(o=>o.trim()).filter(o=>o!==""),t=e("issue-title").trim();if(t===""||t.length>
256||new RegExp("\\p{C}","u").test(t))throw new l("E_INPUT","The input issue-title is empty, too long, or has control characters.",{fix:"Allowed: 1 to 256 chara\
cters on one line."});let r=p(e,"issue")?h("issue",e("issue"))?"yes":"no":"unsaid";if(r==="yes"&&e("github-token").trim()==="")throw new l("E_INPUT","The input \
issue is true, and github-token is empty.",{fix:"Leave `github-token` out, which takes the token of the job, or set `issue: false`."});return{wanted:r,title:t,labels:n(
"issue-labels"),assignees:n("assignees")}}function Re(e,n){let t=e("github-token").trim(),{GITHUB_API_URL:r,GITHUB_REPOSITORY:i=""}=n,o=(r||"https://api.github.\
com").replace(/\/+$/,"");if(t!==""){if(I(o)&&/^[\w.-]+\/[\w.-]+$/.test(i)&&!/\s/.test(t))return{api:o,repository:i,token:t};throw new l("E_INPUT","The input git\
hub-token cannot be used here.",{fix:"GITHUB_API_URL must be an https URL, GITHUB_REPOSITORY an owner and a name, and the token one word. Leave it empty to keep\
 no issue."})}}function Se(e){return!p(e,"issue")||h("issue",e("issue"))?[]:["issue-labels","assignees"].filter(n=>p(e,n)).map(n=>`The input ${n} has no effect \
with issue: false.`)}function ve(e,n){return n||e("state-file").trim()===""?[]:["The input state-file has no effect with read-values: false: nothing is read tha\
t it could spare."]}export{c as a,y as b,B as c,Fe as d,Oe as e,qe as f,re as g,Ne as h,J as i,We as j,De as k,Ge as l,ue as m,Ve as n,ln as o};
