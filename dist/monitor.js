const require=process.getBuiltinModule;
import{a as $e}from"./shared-domain-expiry-timeline.js";import{b as De,c as Ee}from"./shared-use-cases-sessions-open-sessions.js";import{a as Ce,b as W,c as Te,d as We}from"./shared-domain-expiry-spelled-dates.js";
import{c as Oe}from"./shared-adapters-attempts.js";import{h as ee,i as te,j as re,m as oe}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as pe,e as ye,f as ge,g as Se,h as he,i as we,j as be,k as ke,m as Re,n as Pe,o as C,
v as Ae,x as ve}from"./shared-domain-credentials-aws-config.js";import{a as le,b as ue,d as fe,e as me}from"./shared-domain-expiry-expiry.js";import{d as Ie,f as Me}from"./shared-adapters-aws-config.js";
import{a as xe}from"./shared-domain-masks-looks-secret.js";import{a as Q}from"./shared-adapters-clock.js";import{a as ne}from"./shared-domain-rotation-rotation.js";import{a as F,b as D,
c as h}from"./shared-domain-span.js";import{a as Fe}from"./shared-inputs-monitor-inputs.js";import{a as v,b as S,c as X,d as Y}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";
import"./shared-adapters-masks.js";import{A as de,L as T,r as se,s as R,t as ie,w as ae,z as ce}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";
import"./shared-adapters-event.js";import"./shared-domain-values-json.js";import{b as O}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import{a as Z}from"./shared-domain-requests-request.js";
import{a as g}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{d as z}from"./shared-adapters-job-lock.js";import{a as $}from"./shared-adapters-help.js";
import"./shared-domain-plain-text.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";import"./shared-runtime.js";function He(e,t){let r,n=()=>(r??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),r);return{isPublic:async()=>(await n()).isPublic(),find:async o=>(await n()).
find(o),create:async o=>(await n()).create(o),update:async(o,s)=>(await n()).update(o,s),comment:async(o,s)=>(await n()).comment(o,s)}}var _t=process.getBuiltinModule("node:fs"),Le=e=>_t[e];var _e=Le("mkdirSync");var Ne=Le("writeFileSync");var Nt=process.getBuiltinModule("node:path"),j=e=>Nt[e];var je=j("dirname");var Ue=j("join");var Je=j("resolve");function Ke(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:r=".",GITHUB_ACTION:n="monitor"}=e;return(o,s)=>{let i=`secret-lease-${n.replace(/\W/g,"_")}.json`,a=o===void 0?
Ue(r,i):Je(t,o);try{_e(je(a),{recursive:!0}),Ne(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}function Ge(e,t){return(r,n)=>new U(new re(r,n,e,t))}var U=class{#e;constructor(t){this.#e=t}async list(t,r){let n=jt(t,r),o=[],s;do{let i=new te({...n.length>0&&
{Filters:n},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#e.run("ListSecrets",(l,u)=>l.send(i,u),l=>l.SecretList?l:void 0),
p=a.filter(({Name:l})=>l?.startsWith(t));o.push(...p.flatMap(l=>qe(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){let r=new ee(
{SecretId:t});return this.#e.run("DescribeSecret",(n,o)=>n.send(r,o),n=>{let o=qe(n,n.VersionIdsToStages),s=(n.ReplicationStatus??[]).map(({Region:i="",Status:a=""})=>({
region:i,status:a}));return o&&{...o,replicas:s}})}};function jt(e,t){let r=t.map(({key:n})=>n).filter(n=>!n.startsWith("!"));return[...e===""?[]:[{Key:"name",Values:[
e]}],...r.slice(0,9).map(n=>({Key:"tag-key",Values:[n]}))]}function qe(e,t){let{ARN:r,Name:n,Tags:o=[],RotationEnabled:s,RotationRules:i,PrimaryRegion:a}=e;if(!r||
!n)return;let c=new Map(o.flatMap(({Key:l,Value:u=""})=>l===void 0?[]:[[l,u]])),p=s!==void 0||i!==void 0;return{arn:r,name:n,tags:c,createdAt:e.CreatedDate,changedAt:e.
LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":p?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.values(t??{}).
some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...Te(c),rotation:oe({...e,VersionIdsToStages:t})},primaryRegion:a,replicas:void 0}}var Ve=864e5,H=["expired","unreadable","expiring","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","scheduled-for-deletion","too-ol\
d","unused","unreadable-tag","unreadable-date","locked","other-expiring"],Ut=new Set(["other-expiring"]);function I({kind:e}){return Ut.has(e)}function w({findings:e}){
return e.some(t=>!I(t))}function Be(e,t,r){let{profile:n,request:o}=e,s={minRemaining:0,warnRemaining:r.warnRemaining},i=o.expires?.kind==="never",a=i?{judgement:"\
ok",stops:!1}:le(e.expiry,t,s),c=[Jt(e,a,t),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...i?[]:Kt(e,t,r),...n?qt(e,n,t,r):[]].filter(
p=>p!==void 0);return{...e,verdict:a,findings:c.sort((p,l)=>H.indexOf(p.kind)-H.indexOf(l.kind)),nextRotationAt:n?.deletedAt?void 0:n?.description.rotation?.nextAt}}
function Jt({expiry:e},{judgement:t},r){if(!e||t!=="expired"&&t!=="expiring")return;let n=e.at.getTime()-r,o=D(e.at,r),s=`${e.source}, ${h(e.at)}`;return t==="e\
xpired"&&!e.firm?{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:s}:t==="expired"?{kind:"expired",words:`expired ${o}`,detail:s,
daysLeft:0}:{kind:"expiring",words:`expires ${o}`,detail:s,daysLeft:Math.ceil(n/Ve)}}function Kt({remarks:e},t,{warnRemaining:r}){let{other:n,unreadableDates:o,
isLocked:s}=e,i=n&&n.at.getTime()-t<r;return[...o.map(({name:c,isAmbiguous:p})=>({kind:"unreadable-date",words:`has a field ${c} ${p?"that could be two dates":"\
that holds no date"}`,detail:"write 2026-12-31"})),...s?[{kind:"locked",words:"is a key store that a password protects, so nothing tells its end",detail:"add ex\
pires=DATE or the tag expires-at"}]:[],...i?[{kind:"other-expiring",words:`holds another certificate or token beside, which ${n.at.getTime()<=t?"expired":"expir\
es"} ${D(n.at,t)}`,detail:`${n.source}, ${h(n.at)}`}]:[]]}function qt(e,t,r,n){return t.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deleti\
on",detail:`DeletedDate ${h(t.deletedAt)}`}]:[Gt(t,r),Vt(t),Bt(e,t,r,n),Qt(t,r,n),zt(e,t)]}function Gt(e,t){let{isPending:r,changedAt:n,description:o,rotation:s}=e,
i=o.rotation?.nextAt,a=ne(o,t);if(a&&a.kind!=="due"&&i)return a.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${h(i)}`}:
{kind:"rotation-failing",words:"rotation fails",detail:`due by ${h(i)}, and a version is still AWSPENDING`};if(s==="on"&&r&&n&&t-n.getTime()>Ve)return{kind:"rot\
ation-failing",words:"rotation fails",detail:`AWSPENDING since ${h(n)}`}}function Vt({replicas:e=[]}){let t=e.filter(({status:n})=>n!=="InSync");return t.length===
0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:t.map(({region:n,status:o})=>`${n}: ${o}`).join(", ")}}function Bt({versionAt:e,
request:t},{rotatedAt:r,changedAt:n,createdAt:o},s,i){let a=t.maxAge??i.maxAge,c=e??r??n??o;return a===void 0||!c||s-c.getTime()<=a?void 0:{kind:"too-old",words:`\
was last changed ${F(s-c.getTime())} ago`,detail:`max-age is ${F(a)}`}}function Qt({accessedAt:e,createdAt:t},r,{unusedAfter:n}){let o=e??t;if(n===void 0||!o||r-
o.getTime()<=n)return;let s=F(r-o.getTime());return{kind:"unused",words:e?`was last read ${s} ago`:`was never read since it was created ${s} ago`}}function zt({
label:e,request:t},{description:r}){if(t.expires?.kind==="never"||ge(r,e)===void 0)return;let{expiresAtKey:n="expires-at",expiresAtTag:o}=r,s=W(o)?"that could b\
e two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${n} ${s}`}}function A({words:e,detail:t}){return t===void 0?e:`${e} (${t})`}var Xt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Qe=Xt("scryptSync");function ze({name:e,isGiven:t},r){let n=s=>[...new Set(s)].sort(),o=t?[]:[n(r.roles),n(r.accounts),n(r.regions)];return Qe(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function b(e,t){return e==="all"||t==="name"&&e==="names"}var J={other:void 0,unreadableDates:[],isLocked:!1};function E({tags:e}){return[...e].find(([t])=>t.toLowerCase()==="owner")?.[1]}function Ye({tags:e},t){return t.
every(({key:r,value:n})=>n===void 0?e.has(r):e.get(r)===n)}var Yt=512;function Ze(e,t){return Xe(t.reference)-Xe(e.reference)}function Xe(e){return e.kind==="pr\
efix"?e.prefix.length:Yt+1}var et=["expired","expiring","attention","unknown","ok"];function k({findings:e,verdict:t}){let r=new Set(e.filter(n=>!I(n)).map(({kind:n})=>n));return r.has("e\
xpired")?"expired":r.has("expiring")?"expiring":r.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function tt(e){let t=n=>{let[o]=n.findings;return et.
indexOf(k(n))*100+(o?H.indexOf(o.kind):99)},r=({expiry:n})=>n?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((n,o)=>t(n)-t(o)||r(n)-r(o)||(n.label<o.label?
-1:n.label>o.label?1:0))}function nt(e,t){let r=e.map(k),n=s=>r.filter(i=>i===s).length,o=et.find(s=>s!=="unknown"&&r.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:n("expired"),expiring:n("expiring"),attention:n(
"attention"),unknown:n("unknown"),ok:n("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,withoutRotation:e.filter(({profile:s})=>s?.
rotation==="never").length},secrets:e.map(s=>Zt(s,t.disclosure))}}function Zt(e,t){let{profile:r,expiry:n,versionAt:o,nextRotationAt:s}=e,i=r&&E(r);return{name:e.
label,region:e.region,...r&&b(t,"arn")&&{arn:r.arn},...i!==void 0&&b(t,"owner")&&{owner:i},status:k(e),...n&&{expiresAt:n.at.toISOString(),expirySource:n.source},
...o&&{versionCreatedAt:o.toISOString()},...r?.accessedAt&&{lastAccessedAt:r.accessedAt.toISOString()},...r&&{rotation:r.rotation},...s&&{nextRotationAt:s.toISOString()},
findings:e.findings.map(a=>({kind:a.kind,words:A(a)}))}}function rt(e,t){let r=new Map;return e.flatMap(n=>{let o=s=>en(s,n,t,r);return[...n.failure?[nn(n)]:[],...[...n.seen].sort(on).map(o)]})}function en(e,{reader:t,
accountId:r},n,o){let{watched:s,profile:i,failure:a,expiry:c,remarks:p=J,versionAt:l}=e,u=tn(e,n,o);return{label:u,region:s.query.region,account:r,request:s.request,
profile:i,expiry:c,remarks:p,versionAt:l,failure:a instanceof g?We(a,{...s.query,text:u},t):a}}function tn({watched:{request:e},profile:t},r,n){if(e.reference.kind!==
"prefix")return t&&b(r,"name")?t.name:rn(e.text);if(!t)return e.text;if(b(r,"name"))return t.name;let o=(n.get(e.text)??0)+1;return n.set(e.text,o),`${e.text} (${o}\
)`}function nn({role:e="",accountId:t,failure:r}){let n=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:n,region:"all regions",account:t,request:{text:n,
reference:{source:ie,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:J,versionAt:void 0,failure:r}}function rn(e){return e.replace(/^arn:.*:secret:/,
"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function on(e,t){let[r,n]=[e.profile?.arn??"",t.profile?.arn??""];return r<n?-1:r>n?1:0}var sn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var ot=sn("createHash");var st=[30,14,7,3,1,0],it=2500;function at(e){return e.flatMap(t=>t.findings.filter(r=>!I(r)).map(r=>({secret:t,finding:r,fingerprint:cn(t,r),level:an(r)})))}function ct(e,t){
return e.slice(0,it).filter(({fingerprint:r,level:n})=>n<(t.get(r)??":"))}function an({daysLeft:e}){if(e===void 0)return"9";let t=st.findLastIndex(r=>e<=r);return String(
st.length-1-t)}function cn({profile:e,region:t,label:r},{kind:n}){let o=n==="expired"||n==="expiring"?"expiry":n,s=JSON.stringify([e?.arn??r,t,o]);return ot("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function dt(e){return e.slice(0,it).map(({fingerprint:t,level:r})=>t+r).join("")}function pt(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",r=""])=>[t,r]))}var P={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function M({counts:e}){let t=[`${P.expired} ${e.expired} \
expired`,`${P.expiring} ${e.expiring} expiring`,`${P.attention} ${e.attention} with other problems`,`${P.ok} ${e.ok} fine`,`${P.unknown} ${e.unknown} with no kn\
own expiry`].filter((r,n)=>[e.expired,e.expiring,e.attention,1,e.unknown][n]);return`**${e.secrets} ${e.secrets===1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}
function L(e,t){let r=dn.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),n=o=>`| ${o.join(" | ")} |`;return{head:[n(r.map(({title:o})=>o)),n(r.map(()=>"\
---"))],rows:e.map(o=>n(r.map(({cell:s})=>s(o,t))))}}var dn=[{title:"Secret",isOptional:!1,cell:pn},{title:"State",isOptional:!1,cell:ln},{title:"Next rotation",
isOptional:!0,cell:un},{title:"Owner",isOptional:!0,cell:fn}];function pn(e,{hasRegions:t,hasAccounts:r,disclosure:n}){let o=r&&b(n,"arn")?e.account:void 0,s=[...t?
[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${S(s.join(" "))}</sub>`:"";return`${P[k(e)]} ${v(e.label)}${i}`}function ln(e,{now:t}){let{findings:r,
expiry:n,verdict:o}=e,s=r.map(({words:c,detail:p})=>lt(c,p));if(w(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[n?
lt(`expires ${D(n.at,t)}`,`${n.source}, ${h(n.at)}`):i,...s].join("<br>")}function lt(e,t){return t===void 0?S(e):`${S(e)}<br><sub>${S(t)}</sub>`}function un({nextRotationAt:e},{
now:t}){return e&&e.getTime()>t?S(D(e,t)):""}function fn({profile:e},{disclosure:t}){let r=e&&E(e);return r!==void 0&&b(t,"owner")?v(O(r)):""}function _(e,t){return $e(
e.map(({label:r,region:n,profile:o,expiry:s,verdict:i})=>({name:mn(r.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{arn:o?.arn??`${n} ${r}`},expiry:s,verdict:i})),t)}
var ut=18;function mn(e){return e.length>ut?`\u2026${e.slice(1-ut)}`:e}var yn=65e3,ft=30,mt=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function q(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&mt.exec(t)?.[1]===
e}function yt(e,t){return pt(q(t,e)?mt.exec(e)?.[2]??"":"")}function gt(e){let{problems:t,alerts:r,report:n,layout:o}=e,s=["","<details><summary>What to do</sum\
mary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` \
or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under\
 AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...ht(e),wt(e.id,r)].join(`
`),{head:i,rows:a}=L(t,o),c=[M(n),"",..._(t,o.now),...i].join(`
`);return[c,...gn(a,yn-K(c)-K(s)-200),s].join(`
`)}function xt(e){return["All is well.","",M(e.report),"",...ht(e),wt(e.id,[])].join(`
`)}function St(e){let t=e.slice(0,ft).map(({secret:n,finding:o})=>`- ${P[k(n)]} ${v(n.label)} ${S(A(o))}`),r=e.length-ft;return["**Worse than before:**","",...t,
...r>0?[`- and ${r} more, in the table above`]:[]].join(`
`)}function ht({report:e,runUrl:t}){let r=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,n=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${r}${n}. \
The monitor ${v(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function wt(e,t){return`<!-- secret-lease-monitor:${e} said=${dt(t)} -->`}function gn(e,t){
let r=t,n=e.findIndex(o=>(r-=K(o)+1,r<0));return n<0?[...e]:[...e.slice(0,n),"",`and ${e.length-n} more, which the run's report has.`]}function K(e){return Buffer.
byteLength(e)}async function bt(e,t,r,{runner:n,issues:o}){let{wanted:s}=t.issue;if(s==="no")return{};if(r&&s==="unsaid")return n.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return n.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await xn(hn(e,n),t,o,n)}}catch(i){if(!(i instanceof g))throw i;return{failure:new y("E_ALERT",`The issue could not be\
 kept (${i.message}).`,{fix:wn(i),cause:i})}}}async function xn(e,t,r,n){let o=p=>e.layout.disclosure==="all"?p:$(p),{id:s}=e,i=await r.find(p=>q(s,p));if(e.alerts.
length===0){i?.isOpen&&await r.update(i.number,{body:o(xt(e)),state:"closed"});return}let a=o(gt(e));if(!i)return(await Sn({...t.issue,body:a},r,n)).url;let c=ct(
e.alerts,yt(i.body,s));if(!(i.isDeclined&&c.length===0))return c.length>0&&await r.comment(i.number,o(St(c))),await r.update(i.number,{body:a,state:"open"}),i.url}
async function Sn(e,t,r){let n=e.labels.length+e.assignees.length>0;try{return await t.create(e)}catch(o){if(!(o instanceof g&&o.status===422&&n))throw o;return r.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}
function hn({id:e,secrets:t,report:r,layout:n},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:i,GITHUB_RUN_ID:a}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(a??"");return{id:e,problems:t.filter(w),alerts:at(t),report:r,layout:n,runUrl:c?`${s}/${i}/actions/runs/${a}`:void 0}}function wn({status:e}){
return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those tha\
t it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is r\
eached: the next run says what is left to say.":"The next run says what is left to say."}var bn=500,kn=300;function kt(e,t,r){let n=e.filter(w),o=e.filter(s=>!w(s));return[`### \u{1F52D} ${S(t.monitor)}`,"",M(t),"",..._(e,r.now),...n.length>0?[...Rt(
n,bn,r),""]:[],...o.length>0?Rn(o,r):[],"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report.</sub>`].join(`\

`)}function Rn(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...Rt(e,kn,t),"","</details>"]}function Rt(e,t,r){
let{head:n,rows:o}=L(e.slice(0,t),r),s=e.length-t;return[...n,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var G=200,Pt=10;function At(e,t,r,{runner:n,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,p=o(r.reportFile,a.disclosure==="all"?c:$(c)),l=s.filter(w),u=l.flatMap((m,x)=>m.findings.slice(x<Pt?1:0).map(N=>`${k(m)}: ${m.label} ${A(N)}`));l.length>0&&n.
warning(Pn(l));for(let m of u.slice(0,G))n.info(m);u.length>G&&n.info(`and ${u.length-G} more`),r.jobSummary&&n.summarize(kt(s,i,a));let{counts:d,status:f}=i;n.
info(`Status: ${f}, of ${d.secrets} secrets`),n.handOver({variables:new Map,outputs:new Map([["status",f],["secrets",String(d.secrets)],["expired",String(d.expired)],
["expiring",String(d.expiring)],["attention",String(d.attention)],["unreadable",String(d.unreadable)],["report",p],["issue",t??""]])})}function Pn(e){let t=e.slice(
0,Pt).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(A)}`),r=e.length-t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} atten\
tion:`,...t,...r>0?[`and ${r} more`]:[]].join(`
`)}function vt({requests:e,regions:t,readValues:r},n){return e.flatMap(o=>{let{reference:s,text:i}=o,a=s.kind==="arn"?[s.region]:t,c=s.kind==="arn"&&n!==void 0&&s.
accountId!==n;return a.map(p=>({request:o,query:{reference:s,version:{},region:p,single:c,described:!0,unread:!r,text:i,requests:[]}}))})}async function Dt(e,t,r,n){
let{runner:o,sts:s,openCatalog:i,openClient:a}=n,c=De(e.map(({query:p})=>p),t);for(let[p,l]of r.entries()){let{sessions:u,noAnswer:d}=await Ee(c,t,{runner:o,sts:s(
l,"full")});if(d){if(r.length>1&&o.warning(`STS in ${l} did not answer (${d.failure.message}).`),p===r.length-1)throw d;continue}return Promise.all(u.map(async({
keys:f,plan:{region:m,queries:x}})=>({region:m,watched:e.filter(({query:N})=>x.includes(N)),catalog:i(m,f),store:await a(se,{region:m,keys:f,retryBudget:"full"})})))}
throw new Error("there is at least one region")}function Et(e){return[...e].filter(([t,r])=>{let n=t.slice(t.lastIndexOf(".")+1);return Se(n)&&An(r)&&!Ce(r)}).map(([t,r])=>({name:he(t),isAmbiguous:W(r)}))}function An(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}async function Mt({expires:e},{description:t},r,n){let o=r===void 0?void 0:await ke(e,r,{where:"",subject:"it"}),s={rule:e,hints:r===void 0?[]:await Pe(r),tagged:ye(
t),selected:o,serviceExpiry:void 0,now:n,secret:r===void 0?"":C(r)},i=r===void 0?[]:await Re(r),a=En(r,i),c=[];for(let f of a)for(let m of await we(f,s))c.push(
Dn(m,f));let p=c.some(({source:f,isAside:m})=>!m&&/^certificate notAfter| in the kubeconfig/.test(f)),l=p?c.filter(({isAside:f})=>!f):c,{expiry:u}=be(l,n,{minRemaining:0,
warnRemaining:0}),d=r===void 0||e!==void 0;return{expiry:u,other:p?ue(c.filter(({isAside:f})=>f)):void 0,unreadableDates:d?[]:Et(i),isLocked:!d&&u===void 0&&await vn(
a,s.secret)}}async function vn(e,t){let r=e.filter(({value:o})=>fe(o));if(r.length===0)return!1;let{enclosedEnds:n}=await import("./enclosed-ends.js");for(let{value:o}of r)
if((await n(o,t)).isLocked)return!0;return!1}function Dn(e,{path:t}){let{source:r}=e,n=r.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(r)&&t?{...n,source:`${r} in field ${O(t)}`}:n}function En(e,t){let n={value:e===void 0?"":C(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([o,s])=>({
...n,value:String(s),path:o}))]}var It=8;function $t(e,t){let r=C(e),n=Ie(r,{minLength:It}).filter(s=>(!me(s)||/^\d{8}$/.test(s))&&!t.includes(s));return r.trim().
length<It&&xe(r,4)&&!t.includes(r)?[r,...n]:n}var V=10;async function Ct(e,t){let r=(await R(e,V,d=>$n(d,t))).flat(),n=r.filter(d=>d.profile!==void 0),o=new Set(n.map(({watched:d})=>d.request)),s=n.filter(({
profile:d})=>Ye(d,t.tags)),i=s.filter(({profile:d,watched:f})=>!Cn(d,f,t)).sort((d,f)=>Ze(d.watched.request,f.watched.request)),a=new Map(i.toReversed().map(d=>[
d.profile.arn,d])),c=r.filter(({failure:d})=>Ft(d)),p=r.filter(({failure:d})=>d&&!Ft(d)),l=new Set(r.filter(({failure:d})=>d).map(({watched:d})=>d.request)),u=In(
e,s,t).filter(({watched:d})=>!l.has(d.request));return[...p,...Ot(c,o),...Ot(u,new Set),...a.values()]}function In(e,t,{tags:r,requests:n}){if(r.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=r.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Mn(a,n)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function Mn(e,t){let r=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:n,...o})=>o.text!==
e.text&&n.kind==="prefix"&&r.startsWith(n.prefix))}function Ot(e,t){return[...new Map(e.toReversed().map(n=>[n.watched.request,n]))].filter(([n])=>!t.has(n)).map(
([,n])=>n)}function Ft(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function $n(e,t){return(await R(
e.watched,V,async n=>{try{return(await On(n,e.catalog,t)).map(s=>({watched:n,session:e,profile:s}))}catch(o){if(o instanceof g||o instanceof y)return[{watched:n,
session:e,failure:o}];throw o}})).flat()}async function On(e,t,r){let{reference:n,text:o}=e.query;if(n.kind!=="prefix")return[await t.describe(Z(n))];let s=await t.
list(n.prefix,r.tags);if(s.length===0&&r.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return R(s,V,i=>Fn(i,e,t))}async function Fn(e,{query:t},r){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:n}=await r.describe(e.arn);return{...e,replicas:n}}catch(n){if(n instanceof g)return e;throw n}}function Cn({primaryRegion:e},{query:t},{regions:r}){
return e!==void 0&&e!==t.region&&r.includes(e)}var Tn=10;async function Tt(e,t,r,n){let o=await Ct(e,r),s=o.filter(u=>u.profile!==void 0),i=o.filter(({profile:u})=>u===void 0),a=({profile:u,watched:d})=>r.readValues&&
!u.deletedAt&&d.request.expires?.kind!=="never",c=s.map(({profile:u})=>`${u.name}
${E(u)}`).join(`
`),p=await R(Wn(s.filter(a),t),Tn,u=>Hn(u,c,n)),l=s.filter(u=>!a(u)).map(u=>B(u,void 0,n));return[...i,...await Promise.all(l),...p.flat()]}function Wn(e,t){let r=({
profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.groupBy(e.filter(o=>!r(o)),({session:o})=>o).values()].flatMap(o=>de(o,ae)),...e.filter(r).map(
o=>[o])]}async function Hn(e,t,r){let[n]=e;if(!n)return[];let o=await ce(e.map(({profile:i})=>i.arn),n.session.store),s=o.filter(i=>!(i instanceof g));return await r.
runner.mask(Me(s.flatMap(({value:i})=>$t(i,t)))),Promise.all(e.map((i,a)=>{let c=o[a];return c instanceof g||c===void 0?B({...i,failure:c},void 0,r):B(i,c,r)}))}
async function B(e,t,{clock:r}){let n=t?.createdAt;try{let{expiry:o,...s}=await Mt(e.watched.request,e.profile,t?.value,r.now());return{...e,expiry:o,remarks:s,
versionAt:n}}catch(o){if(o instanceof y)return{...e,versionAt:n,failure:o};throw o}}var Ln=3;async function Wt(e,t){let r=[e.identity,...e.moreIdentities],n=await R(r,Ln,async s=>{try{return await _n(s,e,t)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||r.length===1||!a)throw i;return jn(s,i)}}),[o]=n;if(o?.failure&&n.every(({failure:s})=>s))throw o.failure;return n}async function _n(e,t,r){
let n=await Ae({...t,identity:e},r),{result:o,claims:s}=await ve(n,Nn(n,t,r)),{reader:i,accountId:a}=n;return{role:e&&T(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:n}}async function Nn(e,t,r){let n=vt(t,e.accountId);if(n.length===0)return[];let o=await Dt(n,e,t.regions,r);return Tt(o,e.accountId,t,r)}function jn(e,t){let{
arn:r,accountId:n}=T(e),o={role:T(e),scoped:!1};return{role:r,accountId:n,reader:o,claims:{},seen:[],failure:t,job:void 0}}async function Lt(e,t){let{runner:r,clock:n}=t;pe(r.environment);for(let x of e.warnings)r.warning(x);let o=await Wt(e,t),s=await Kn(o,t);s&&r.conceal();for(let{
job:x}of o)x&&r.info(Jn(x));let i=qn(s,e),a=n.now(),c=tt(rt(o,i).map(x=>Be(x,a,e.policy))),p=nt(c,{monitor:e.monitor.name,now:a,disclosure:i}),l={disclosure:i,hasRegions:new Set(
c.map(({region:x})=>x)).size>1,hasAccounts:o.length>1,now:a},u={id:ze(e.monitor,Un(o,e)),secrets:c,report:p,layout:l},{url:d,failure:f}=await bt(u,e,s,t);At(u,d,
e,t);let m=Gn(c,p,e);if(m&&f&&r.warning([f.message,f.fix].join(`
`)),m??f)throw m??f}function Un(e,{regions:t}){return{roles:e.flatMap(({role:r})=>r??[]),accounts:e.map(({accountId:r})=>r),regions:t}}function Jn(e){return e.kind===
"ambient"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Kn(e,{issues:t}){let r=e.find(n=>n.claims.repository_visibility!==
void 0)?.claims??{};return r.repository_visibility!==void 0?r.repository_visibility==="public":t?t.isPublic().catch(n=>{if(n instanceof g)return!0;throw n}):!0}
function qn(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}function Gn(e,{counts:t},{failOn:r}){let n=e.flatMap(({failure:s})=>s??[]),[o]=n;if(o&&
n.length===e.length)return new y(o.code,`Nothing that is watched could be read. The first reason: ${o.message}`,{...o.fix!==void 0&&{fix:o.fix},cause:o});if(r!==
"never"){if(t.expired>0)return Ht("E_EXPIRED",t.expired,"expired");if(r==="expiring"&&t.expiring>0)return Ht("E_EXPIRING",t.expiring,"expiring")}}function Ht(e,t,r){
let n=t===1?"One secret is":`${t} secrets are`;return new y(e,`${n} ${r}: the summary of this step names them.`,{fix:"Put a new version into each, or rotate it.\
 The step fails for this because of `fail-on`."})}await Y(async e=>{let{environment:t}=e,r=Fe(X,t),n=new z(t.RUNNER_TEMP),o=new Q,{github:s}=r;s&&await e.mask([s.token]);let i=await Oe(r,{runner:e,directory:n,clock:o}),
{aws:a,attempts:c}=i;try{await Lt(r,{...i,openCatalog:Ge({...a,endpoint:a.secretsManagerEndpoint},c.full),issues:s&&He(s,c.full),writeReport:Ke(t)})}finally{i.close()}});
