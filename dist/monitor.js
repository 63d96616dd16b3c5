const require=process.getBuiltinModule;
import{a as ke}from"./shared-domain-expiry-timeline.js";import{b as he,c as we}from"./shared-use-cases-sessions-open-sessions.js";import{a as Ae}from"./shared-domain-refusals-explanation.js";import{c as Pe}from"./shared-adapters-attempts.js";
import{h as X,i as z,j as Z,m as ee}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";
import"./shared-domain-refusals-denial.js";import{a as ie,e as pe,f as de,g as ue,h as fe,i as me,j as ye,k as ge,l as W,s as xe,u as Se}from"./shared-domain-credentials-aws-config.js";
import{a as ae,d as ce}from"./shared-domain-expiry-expiry.js";import{d as be,f as Re}from"./shared-adapters-aws-config.js";import{a as le}from"./shared-domain-masks-looks-secret.js";import{
a as q}from"./shared-adapters-clock.js";import{a as Y}from"./shared-domain-rotation-rotation.js";import{a as $,b as M,c as b}from"./shared-domain-span.js";import{a as ve}from"./shared-inputs-monitor-inputs.js";
import{a as v,b as S,c as B,d as V}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as se,L as O,r as te,
s as R,t as ne,w as re,z as oe}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";import"./shared-adapters-event.js";import"./shared-domain-values-json.js";
import{b as E}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import{a as Q}from"./shared-domain-requests-request.js";import{a as g}from"./shared-domain-failure.js";
import"./shared-domain-requests-role.js";import{d as G}from"./shared-adapters-job-lock.js";import{a as D}from"./shared-adapters-help.js";import"./shared-domain-plain-text.js";
import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";import"./shared-runtime.js";function Me(e,t){let r,n=()=>(r??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),r);return{isPublic:async()=>(await n()).isPublic(),find:async o=>(await n()).
find(o),create:async o=>(await n()).create(o),update:async(o,s)=>(await n()).update(o,s),comment:async(o,s)=>(await n()).comment(o,s)}}var It=process.getBuiltinModule("node:fs"),Ie=e=>It[e];var De=Ie("mkdirSync");var Ee=Ie("writeFileSync");var Dt=process.getBuiltinModule("node:path"),L=e=>Dt[e];var $e=L("dirname");var Oe=L("join");var Ce=L("resolve");function Fe(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:r=".",GITHUB_ACTION:n="monitor"}=e;return(o,s)=>{let i=`secret-lease-${n.replace(/\W/g,"_")}.json`,a=o===void 0?
Oe(r,i):Ce(t,o);try{De($e(a),{recursive:!0}),Ee(a,s)}catch(c){throw new f("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}function He(e,t){return(r,n)=>new _(new Z(r,n,e,t))}var _=class{#e;constructor(t){this.#e=t}async list(t,r){let n=Et(t,r),o=[],s;do{let i=new z({...n.length>0&&
{Filters:n},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#e.run("ListSecrets",(l,u)=>l.send(i,u),l=>l.SecretList?l:void 0),
d=a.filter(({Name:l})=>l?.startsWith(t));o.push(...d.flatMap(l=>Te(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){let r=new X(
{SecretId:t});return this.#e.run("DescribeSecret",(n,o)=>n.send(r,o),n=>{let o=Te(n,n.VersionIdsToStages),s=(n.ReplicationStatus??[]).map(({Region:i="",Status:a=""})=>({
region:i,status:a}));return o&&{...o,replicas:s}})}};function Et(e,t){let r=t.map(({key:n})=>n).filter(n=>!n.startsWith("!"));return[...e===""?[]:[{Key:"name",Values:[
e]}],...r.slice(0,9).map(n=>({Key:"tag-key",Values:[n]}))]}function Te(e,t){let{ARN:r,Name:n,Tags:o=[],RotationEnabled:s,RotationRules:i,PrimaryRegion:a}=e;if(!r||
!n)return;let c=new Map(o.flatMap(({Key:l,Value:u=""})=>l===void 0?[]:[[l,u]])),d=s!==void 0||i!==void 0;return{arn:r,name:n,tags:c,createdAt:e.CreatedDate,changedAt:e.
LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.values(t??{}).
some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{expiresAtTag:c.get("expires-at"),rotation:ee({...e,VersionIdsToStages:t})},primaryRegion:a,
replicas:void 0}}var We=864e5,C=["expired","unreadable","expiring","doubtful-expiry","rotation-failing","rotation-overdue","replica-out-of-sync","scheduled-for-deletion","too-ol\
d","unused","unreadable-tag"];function Le(e,t,r){let{profile:n,request:o}=e,s={minRemaining:0,warnRemaining:r.warnRemaining},a=o.expires?.kind==="never"?{judgement:"\
ok",stops:!1}:ae(e.expiry,t,s),c=[$t(e,a,t),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...n?Ot(e,n,t,r):[]].filter(d=>d!==void 0);
return{...e,verdict:a,findings:c.sort((d,l)=>C.indexOf(d.kind)-C.indexOf(l.kind)),nextRotationAt:n?.deletedAt?void 0:n?.description.rotation?.nextAt}}function $t({
expiry:e},{judgement:t},r){if(!e||t!=="expired"&&t!=="expiring")return;let n=e.at.getTime()-r,o=M(e.at,r),s=`${e.source}, ${b(e.at)}`;return t==="expired"&&!e.firm?
{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:s}:t==="expired"?{kind:"expired",words:`expired ${o}`,detail:s,daysLeft:0}:{kind:"\
expiring",words:`expires ${o}`,detail:s,daysLeft:Math.ceil(n/We)}}function Ot(e,t,r,n){return t.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled fo\
r deletion",detail:`DeletedDate ${b(t.deletedAt)}`}]:[Ct(t,r),Ft(t),Tt(e,t,r,n),Ht(t,r,n),Wt(e,t)]}function Ct(e,t){let{isPending:r,changedAt:n,description:o,rotation:s}=e,
i=o.rotation?.nextAt,a=Y(o,t);if(a&&a.kind!=="due"&&i)return a.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${b(i)}`}:
{kind:"rotation-failing",words:"rotation fails",detail:`due by ${b(i)}, and a version is still AWSPENDING`};if(s==="on"&&r&&n&&t-n.getTime()>We)return{kind:"rot\
ation-failing",words:"rotation fails",detail:`AWSPENDING since ${b(n)}`}}function Ft({replicas:e=[]}){let t=e.filter(({status:n})=>n!=="InSync");return t.length===
0?void 0:{kind:"replica-out-of-sync",words:"has replicas that are not in sync",detail:t.map(({region:n,status:o})=>`${n}: ${o}`).join(", ")}}function Tt({versionAt:e,
request:t},{rotatedAt:r,changedAt:n,createdAt:o},s,i){let a=t.maxAge??i.maxAge,c=e??r??n??o;return a===void 0||!c||s-c.getTime()<=a?void 0:{kind:"too-old",words:`\
was last changed ${$(s-c.getTime())} ago`,detail:`max-age is ${$(a)}`}}function Ht({accessedAt:e,createdAt:t},r,{unusedAfter:n}){let o=e??t;if(n===void 0||!o||r-
o.getTime()<=n)return;let s=$(r-o.getTime());return{kind:"unused",words:e?`was last read ${s} ago`:`was never read since it was created ${s} ago`}}function Wt({
label:e,request:t},{description:r}){if(!(t.expires?.kind==="never"||de(r,e)===void 0))return{kind:"unreadable-tag",words:"has a tag expires-at that holds no dat\
e"}}function P({words:e,detail:t}){return t===void 0?e:`${e} (${t})`}var Lt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var _e=Lt("scryptSync");function Ne({name:e,isGiven:t},r){let n=s=>[...new Set(s)].sort(),o=t?[]:[n(r.roles),n(r.accounts),n(r.regions)];return _e(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function h(e,t){return e==="all"||t==="name"&&e==="names"}function A({tags:e}){return[...e].find(([t])=>t.toLowerCase()==="owner")?.[1]}function je({tags:e},t){return t.every(({key:r,value:n})=>n===void 0?e.has(r):e.get(
r)===n)}var _t=512;function Ke(e,t){return Je(t.reference)-Je(e.reference)}function Je(e){return e.kind==="prefix"?e.prefix.length:_t+1}var Ue=["expired","expiring","attention","unknown","ok"];function w({findings:e,verdict:t}){let r=new Set(e.map(({kind:n})=>n));return r.has("expired")?"expired":
r.has("expiring")?"expiring":r.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function qe(e){let t=n=>{let[o]=n.findings;return Ue.indexOf(w(n))*100+
(o?C.indexOf(o.kind):99)},r=({expiry:n})=>n?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((n,o)=>t(n)-t(o)||r(n)-r(o)||(n.label<o.label?-1:n.label>o.
label?1:0))}function Ge(e,t){let r=e.map(w),n=s=>r.filter(i=>i===s).length,o=Ue.find(s=>s!=="unknown"&&r.includes(s));return{version:1,monitor:t.monitor,judgedAt:new Date(
t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:n("expired"),expiring:n("expiring"),attention:n("attention"),unknown:n(
"unknown"),ok:n("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="ne\
ver").length},secrets:e.map(s=>Nt(s,t.disclosure))}}function Nt(e,t){let{profile:r,expiry:n,versionAt:o,nextRotationAt:s}=e,i=r&&A(r);return{name:e.label,region:e.
region,...r&&h(t,"arn")&&{arn:r.arn},...i!==void 0&&h(t,"owner")&&{owner:i},status:w(e),...n&&{expiresAt:n.at.toISOString(),expirySource:n.source},...o&&{versionCreatedAt:o.
toISOString()},...r?.accessedAt&&{lastAccessedAt:r.accessedAt.toISOString()},...r&&{rotation:r.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.
map(a=>({kind:a.kind,words:P(a)}))}}function Be(e,t){let r=new Map;return e.flatMap(n=>{let o=s=>Jt(s,n,t,r);return[...n.failure?[Kt(n)]:[],...[...n.seen].sort(qt).map(o)]})}function Jt(e,{reader:t,
accountId:r},n,o){let{watched:s,profile:i,failure:a,expiry:c,versionAt:d}=e,l=jt(e,n,o);return{label:l,region:s.query.region,account:r,request:s.request,profile:i,
expiry:c,versionAt:d,failure:a instanceof g?Ae(a,{...s.query,text:l},t):a}}function jt({watched:{request:e},profile:t},r,n){if(e.reference.kind!=="prefix")return t&&
h(r,"name")?t.name:Ut(e.text);if(!t)return e.text;if(h(r,"name"))return t.name;let o=(n.get(e.text)??0)+1;return n.set(e.text,o),`${e.text} (${o})`}function Kt({
role:e="",accountId:t,failure:r}){let n=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:n,region:"all regions",account:t,request:{text:n,reference:{source:ne,
kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,versionAt:void 0,failure:r}}function Ut(e){return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
t=>e.startsWith("arn:")?"":t)}function qt(e,t){let[r,n]=[e.profile?.arn??"",t.profile?.arn??""];return r<n?-1:r>n?1:0}var Gt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Ve=Gt("createHash");var Qe=[30,14,7,3,1,0],Xe=2500;function ze(e){return e.flatMap(t=>t.findings.map(r=>({secret:t,finding:r,fingerprint:Vt(t,r),level:Bt(r)})))}function Ye(e,t){return e.
slice(0,Xe).filter(({fingerprint:r,level:n})=>n<(t.get(r)??":"))}function Bt({daysLeft:e}){if(e===void 0)return"9";let t=Qe.findLastIndex(r=>e<=r);return String(
Qe.length-1-t)}function Vt({profile:e,region:t,label:r},{kind:n}){let o=n==="expired"||n==="expiring"?"expiry":n,s=JSON.stringify([e?.arn??r,t,o]);return Ve("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function Ze(e){return e.slice(0,Xe).map(({fingerprint:t,level:r})=>t+r).join("")}function et(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",r=""])=>[t,r]))}var k={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function I({counts:e}){let t=[`${k.expired} ${e.expired} \
expired`,`${k.expiring} ${e.expiring} expiring`,`${k.attention} ${e.attention} with other problems`,`${k.ok} ${e.ok} fine`,`${k.unknown} ${e.unknown} with no kn\
own expiry`].filter((r,n)=>[e.expired,e.expiring,e.attention,1,e.unknown][n]);return`**${e.secrets} ${e.secrets===1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}
function F(e,t){let r=Qt.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),n=o=>`| ${o.join(" | ")} |`;return{head:[n(r.map(({title:o})=>o)),n(r.map(()=>"\
---"))],rows:e.map(o=>n(r.map(({cell:s})=>s(o,t))))}}var Qt=[{title:"Secret",isOptional:!1,cell:Xt},{title:"State",isOptional:!1,cell:zt},{title:"Next rotation",
isOptional:!0,cell:Yt},{title:"Owner",isOptional:!0,cell:Zt}];function Xt(e,{hasRegions:t,hasAccounts:r,disclosure:n}){let o=r&&h(n,"arn")?e.account:void 0,s=[...t?
[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${S(s.join(" "))}</sub>`:"";return`${k[w(e)]} ${v(e.label)}${i}`}function zt({findings:e,expiry:t,verdict:r},{
now:n}){return e.length>0?e.map(({words:o,detail:s})=>tt(o,s)).join("<br>"):t?tt(`expires ${M(t.at,n)}`,`${t.source}, ${b(t.at)}`):r.judgement==="ok"?"does not \
expire":"no known expiry"}function tt(e,t){return t===void 0?S(e):`${S(e)}<br><sub>${S(t)}</sub>`}function Yt({nextRotationAt:e},{now:t}){return e&&e.getTime()>
t?S(M(e,t)):""}function Zt({profile:e},{disclosure:t}){let r=e&&A(e);return r!==void 0&&h(t,"owner")?v(E(r)):""}function T(e,t){return ke(e.map(({label:r,region:n,
profile:o,expiry:s,verdict:i})=>({name:en(r.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{arn:o?.arn??`${n} ${r}`},expiry:s,verdict:i})),t)}var nt=18;function en(e){
return e.length>nt?`\u2026${e.slice(1-nt)}`:e}var tn=65e3,rt=30,ot=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function J(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&ot.exec(t)?.[1]===
e}function st(e,t){return et(J(t,e)?ot.exec(e)?.[2]??"":"")}function it(e){let{problems:t,alerts:r,report:n,layout:o}=e,s=["","<details><summary>What to do</sum\
mary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` \
or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under\
 AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...pt(e),dt(e.id,r)].join(`
`),{head:i,rows:a}=F(t,o),c=[I(n),"",...T(t,o.now),...i].join(`
`);return[c,...nn(a,tn-N(c)-N(s)-200),s].join(`
`)}function at(e){return["All is well.","",I(e.report),"",...pt(e),dt(e.id,[])].join(`
`)}function ct(e){let t=e.slice(0,rt).map(({secret:n,finding:o})=>`- ${k[w(n)]} ${v(n.label)} ${S(P(o))}`),r=e.length-rt;return["**Worse than before:**","",...t,
...r>0?[`- and ${r} more, in the table above`]:[]].join(`
`)}function pt({report:e,runUrl:t}){let r=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,n=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${r}${n}. \
The monitor ${v(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function dt(e,t){return`<!-- secret-lease-monitor:${e} said=${Ze(t)} -->`}function nn(e,t){
let r=t,n=e.findIndex(o=>(r-=N(o)+1,r<0));return n<0?[...e]:[...e.slice(0,n),"",`and ${e.length-n} more, which the run's report has.`]}function N(e){return Buffer.
byteLength(e)}async function lt(e,t,r,{runner:n,issues:o}){let{wanted:s}=t.issue;if(s==="no")return{};if(r&&s==="unsaid")return n.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return n.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await rn(sn(e,n),t,o,n)}}catch(i){if(!(i instanceof g))throw i;return{failure:new f("E_ALERT",`The issue could not be\
 kept (${i.message}).`,{fix:an(i),cause:i})}}}async function rn(e,t,r,n){let o=d=>e.layout.disclosure==="all"?d:D(d),{id:s}=e,i=await r.find(d=>J(s,d));if(e.alerts.
length===0){i?.isOpen&&await r.update(i.number,{body:o(at(e)),state:"closed"});return}let a=o(it(e));if(!i)return(await on({...t.issue,body:a},r,n)).url;let c=Ye(
e.alerts,st(i.body,s));if(!(i.isDeclined&&c.length===0))return c.length>0&&await r.comment(i.number,o(ct(c))),await r.update(i.number,{body:a,state:"open"}),i.url}
async function on(e,t,r){let n=e.labels.length+e.assignees.length>0;try{return await t.create(e)}catch(o){if(!(o instanceof g&&o.status===422&&n))throw o;return r.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}
function sn({id:e,secrets:t,report:r,layout:n},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:i,GITHUB_RUN_ID:a}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(a??"");return{id:e,problems:t.filter(({findings:d})=>d.length>0),alerts:ze(t),report:r,layout:n,runUrl:c?`${s}/${i}/actions/runs/${a}`:void 0}}
function an({status:e}){return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of t\
he job, beside those that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"\
GitHub's rate limit is reached: the next run says what is left to say.":"The next run says what is left to say."}var cn=500,pn=300;function ut(e,t,r){let n=e.filter(({findings:s})=>s.length>0),o=e.filter(({findings:s})=>s.length===0);return[`### \u{1F52D} ${S(t.monitor)}`,
"",I(t),"",...T(e,r.now),...n.length>0?[...ft(n,cn,r),""]:[],...o.length>0?dn(o,r):[],"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}\
. No value is in this report.</sub>`].join(`
`)}function dn(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...ft(e,pn,t),"","</details>"]}function ft(e,t,r){
let{head:n,rows:o}=F(e.slice(0,t),r),s=e.length-t;return[...n,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var j=200,mt=10;function yt(e,t,r,{runner:n,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(r.reportFile,a.disclosure==="all"?c:D(c)),l=s.filter(({findings:y})=>y.length>0),u=l.flatMap((y,x)=>y.findings.slice(x<mt?1:0).map(H=>`${w(y)}: ${y.label}\
 ${P(H)}`));l.length>0&&n.warning(ln(l));for(let y of u.slice(0,j))n.info(y);u.length>j&&n.info(`and ${u.length-j} more`),r.jobSummary&&n.summarize(ut(s,i,a));let{
counts:p,status:m}=i;n.info(`Status: ${m}, of ${p.secrets} secrets`),n.handOver({variables:new Map,outputs:new Map([["status",m],["secrets",String(p.secrets)],[
"expired",String(p.expired)],["expiring",String(p.expiring)],["attention",String(p.attention)],["unreadable",String(p.unreadable)],["report",d],["issue",t??""]])})}
function ln(e){let t=e.slice(0,mt).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(P)}`),r=e.length-t.length;return[`${e.length===1?"One secret needs":`${e.
length} secrets need`} attention:`,...t,...r>0?[`and ${r} more`]:[]].join(`
`)}function gt({requests:e,regions:t,readValues:r},n){return e.flatMap(o=>{let{reference:s,text:i}=o,a=s.kind==="arn"?[s.region]:t,c=s.kind==="arn"&&n!==void 0&&s.
accountId!==n;return a.map(d=>({request:o,query:{reference:s,version:{},region:d,single:c,described:!0,unread:!r,text:i,requests:[]}}))})}async function xt(e,t,r,n){
let{runner:o,sts:s,openCatalog:i,openClient:a}=n,c=he(e.map(({query:d})=>d),t);for(let[d,l]of r.entries()){let{sessions:u,noAnswer:p}=await we(c,t,{runner:o,sts:s(
l,"full")});if(p){if(r.length>1&&o.warning(`STS in ${l} did not answer (${p.failure.message}).`),d===r.length-1)throw p;continue}return Promise.all(u.map(async({
keys:m,plan:{region:y,queries:x}})=>({region:y,watched:e.filter(({query:H})=>x.includes(H)),catalog:i(y,m),store:await a(te,{region:y,keys:m,retryBudget:"full"})})))}
throw new Error("there is at least one region")}async function ht({expires:e},{description:t},r,n){let o=r===void 0?void 0:await me(e,r,{where:"",subject:"it"}),s=r===void 0?[]:ge(r),i={rule:e,hints:s,tagged:pe(
t),selected:o,serviceExpiry:void 0,now:n},a=fn(r).flatMap(c=>ue(c,i).map(d=>un(d,c)));return fe(a,n,{minRemaining:0,warnRemaining:0}).expiry}function un(e,{path:t}){
return/^(?:JWT exp|certificate notAfter|notAfter of a chain's certificate)$/.test(e.source)&&t?{...e,source:`${e.source} in field ${E(t)}`}:e}function fn(e){let t={
value:e===void 0?"":W(e),path:"",public:!1,isPrevious:!1},r=e===void 0?[]:ye(e);return[t,...r.map(([n,o])=>({...t,value:String(o),path:n}))]}var St=8;function wt(e,t){
let r=W(e),n=be(r,{minLength:St}).filter(s=>!ce(s)&&!t.includes(s));return r.trim().length<St&&le(r,4)&&!t.includes(r)?[r,...n]:n}var K=10;async function kt(e,t){let r=(await R(e,K,p=>gn(p,t))).flat(),n=r.filter(p=>p.profile!==void 0),o=new Set(n.map(({watched:p})=>p.request)),s=n.filter(({
profile:p})=>je(p,t.tags)),i=s.filter(({profile:p,watched:m})=>!hn(p,m,t)).sort((p,m)=>Ke(p.watched.request,m.watched.request)),a=new Map(i.toReversed().map(p=>[
p.profile.arn,p])),c=r.filter(({failure:p})=>Rt(p)),d=r.filter(({failure:p})=>p&&!Rt(p)),l=new Set(r.filter(({failure:p})=>p).map(({watched:p})=>p.request)),u=mn(
e,s,t).filter(({watched:p})=>!l.has(p.request));return[...d,...bt(c,o),...bt(u,new Set),...a.values()]}function mn(e,t,{tags:r,requests:n}){if(r.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=r.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!yn(a,n)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new f("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function yn(e,t){let r=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:n,...o})=>o.text!==
e.text&&n.kind==="prefix"&&r.startsWith(n.prefix))}function bt(e,t){return[...new Map(e.toReversed().map(n=>[n.watched.request,n]))].filter(([n])=>!t.has(n)).map(
([,n])=>n)}function Rt(e){return e instanceof f?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function gn(e,t){return(await R(
e.watched,K,async n=>{try{return(await xn(n,e.catalog,t)).map(s=>({watched:n,session:e,profile:s}))}catch(o){if(o instanceof g||o instanceof f)return[{watched:n,
session:e,failure:o}];throw o}})).flat()}async function xn(e,t,r){let{reference:n,text:o}=e.query;if(n.kind!=="prefix")return[await t.describe(Q(n))];let s=await t.
list(n.prefix,r.tags);if(s.length===0&&r.tags.length===0)throw new f("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return R(s,K,i=>Sn(i,e,t))}async function Sn(e,{query:t},r){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:n}=await r.describe(e.arn);return{...e,replicas:n}}catch(n){if(n instanceof g)return e;throw n}}function hn({primaryRegion:e},{query:t},{regions:r}){
return e!==void 0&&e!==t.region&&r.includes(e)}var wn=10;async function Pt(e,t,r,n){let o=await kt(e,r),s=o.filter(u=>u.profile!==void 0),i=o.filter(({profile:u})=>u===void 0),a=({profile:u,watched:p})=>r.readValues&&
!u.deletedAt&&p.request.expires?.kind!=="never",c=s.map(({profile:u})=>`${u.name}
${A(u)}`).join(`
`),d=await R(bn(s.filter(a),t),wn,u=>Rn(u,c,n)),l=s.filter(u=>!a(u)).map(u=>U(u,void 0,n));return[...i,...await Promise.all(l),...d.flat()]}function bn(e,t){let r=({
profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.groupBy(e.filter(o=>!r(o)),({session:o})=>o).values()].flatMap(o=>se(o,re)),...e.filter(r).map(
o=>[o])]}async function Rn(e,t,r){let[n]=e;if(!n)return[];let o=await oe(e.map(({profile:i})=>i.arn),n.session.store),s=o.filter(i=>!(i instanceof g));return await r.
runner.mask(Re(s.flatMap(({value:i})=>wt(i,t)))),Promise.all(e.map((i,a)=>{let c=o[a];return c instanceof g||c===void 0?U({...i,failure:c},void 0,r):U(i,c,r)}))}
async function U(e,t,{clock:r}){let n=t?.createdAt;try{let o=await ht(e.watched.request,e.profile,t?.value,r.now());return{...e,expiry:o,versionAt:n}}catch(o){if(o instanceof
f)return{...e,versionAt:n,failure:o};throw o}}var kn=3;async function vt(e,t){let r=[e.identity,...e.moreIdentities],n=await R(r,kn,async s=>{try{return await Pn(s,e,t)}catch(i){let a=i instanceof f&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||r.length===1||!a)throw i;return An(s,i)}}),[o]=n;if(o?.failure&&n.every(({failure:s})=>s))throw o.failure;return n}async function Pn(e,t,r){
let n=await xe({...t,identity:e},r),{result:o,claims:s}=await Se(n,vn(n,t,r)),{reader:i,accountId:a}=n;return{role:e&&O(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:n}}async function vn(e,t,r){let n=gt(t,e.accountId);if(n.length===0)return[];let o=await xt(n,e,t.regions,r);return Pt(o,e.accountId,t,r)}function An(e,t){let{
arn:r,accountId:n}=O(e),o={role:O(e),scoped:!1};return{role:r,accountId:n,reader:o,claims:{},seen:[],failure:t,job:void 0}}async function Mt(e,t){let{runner:r,clock:n}=t;ie(r.environment);for(let x of e.warnings)r.warning(x);let o=await vt(e,t),s=await Dn(o,t);s&&r.conceal();for(let{
job:x}of o)x&&r.info(In(x));let i=En(s,e),a=n.now(),c=qe(Be(o,i).map(x=>Le(x,a,e.policy))),d=Ge(c,{monitor:e.monitor.name,now:a,disclosure:i}),l={disclosure:i,hasRegions:new Set(
c.map(({region:x})=>x)).size>1,hasAccounts:o.length>1,now:a},u={id:Ne(e.monitor,Mn(o,e)),secrets:c,report:d,layout:l},{url:p,failure:m}=await lt(u,e,s,t);yt(u,p,
e,t);let y=$n(c,d,e);if(y&&m&&r.warning([m.message,m.fix].join(`
`)),y??m)throw y??m}function Mn(e,{regions:t}){return{roles:e.flatMap(({role:r})=>r??[]),accounts:e.map(({accountId:r})=>r),regions:t}}function In(e){return e.kind===
"ambient"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Dn(e,{issues:t}){let r=e.find(n=>n.claims.repository_visibility!==
void 0)?.claims??{};return r.repository_visibility!==void 0?r.repository_visibility==="public":t?t.isPublic().catch(n=>{if(n instanceof g)return!0;throw n}):!0}
function En(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}function $n(e,{counts:t},{failOn:r}){let n=e.flatMap(({failure:s})=>s??[]),[o]=n;if(o&&
n.length===e.length)return new f(o.code,`Nothing that is watched could be read. The first reason: ${o.message}`,{...o.fix!==void 0&&{fix:o.fix},cause:o});if(r!==
"never"){if(t.expired>0)return At("E_EXPIRED",t.expired,"expired");if(r==="expiring"&&t.expiring>0)return At("E_EXPIRING",t.expiring,"expiring")}}function At(e,t,r){
let n=t===1?"One secret is":`${t} secrets are`;return new f(e,`${n} ${r}: the summary of this step names them.`,{fix:"Put a new version into each, or rotate it.\
 The step fails for this because of `fail-on`."})}await V(async e=>{let{environment:t}=e,r=ve(B,t),n=new G(t.RUNNER_TEMP),o=new q,{github:s}=r;s&&await e.mask([s.token]);let i=await Pe(r,{runner:e,directory:n,clock:o}),
{aws:a,attempts:c}=i;try{await Mt(r,{...i,openCatalog:He({...a,endpoint:a.secretsManagerEndpoint},c.full),issues:s&&Me(s,c.full),writeReport:Fe(t)})}finally{i.close()}});
