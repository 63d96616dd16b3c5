const require=process.getBuiltinModule;
import{a as et}from"./shared-domain-expiry-timeline.js";import{b as ze,c as Xe}from"./shared-use-cases-sessions-open-sessions.js";import{a as ft,b as yt}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-refusals-explanation.js";
import{b as tt}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{a as Re,d as Me,g as N,h as _,i as L,j as De,k as Ae,l as K,o as Ee}from"./shared-sources-secrets-manager-client-calls.js";
import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as $e,b as Ue,c as G,
d as We,e as je,f as Je,h as Ve,i as qe,j as U,q as Be,s as Qe}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{a as Se,c as Te}from"./shared-adapters-clock.js";
import{d as Ye,f as Ze}from"./shared-adapters-aws-config.js";import{a as Ge}from"./shared-domain-masks-looks-secret.js";import{a as j,b as ot,c as J,d as R,e as st,f as O,g as it,
h as Z,i as H,j as at,k as ct,l as pt,m as dt,n as lt,o as ut,p as mt}from"./shared-domain-monitor-findings.js";import{a as nt,b as rt}from"./shared-domain-expiry-spelled-dates.js";import{
a as k,b as w,c as we,d as be}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as Ce,L as Ke,N as W,
r as Fe,s as D,t as Pe,w as Ie,z as He}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-values-jmespath.js";import{b as ve}from"./shared-domain-listing.js";
import"./shared-domain-values-json.js";import"./shared-domain-values-refused-names.js";import{b as Ne,d as _e,e as Le}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";
import{a as ke}from"./shared-domain-requests-request.js";import{a as S}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{a as Oe,b as Y,c as I}from"./shared-domain-span.js";
import{d as xe}from"./shared-adapters-job-lock.js";import{d as T,j as ge,k as he}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";
import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";import"./shared-runtime.js";function St(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),update:async(o,s)=>(await r()).update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function xt(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).
GitHubSecrets(e,t).list()}}var Gn=process.getBuiltinModule("node:fs"),gt=e=>Gn[e];var ht=gt("mkdirSync");var wt=gt("writeFileSync");var Un=process.getBuiltinModule("node:path"),ee=e=>Un[e];var bt=ee("dirname");var vt=ee("join");var kt=ee("resolve");function Rt(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
vt(n,i):kt(t,o);try{ht(bt(a),{recursive:!0}),wt(a,s)}catch(c){throw new f("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Wn=process.getBuiltinModule("node:fs"),C=e=>Wn[e];var Mt=C("mkdirSync");var Dt=C("readFileSync");var At=C("renameSync");var Ot=C("statSync");var Et=C("writeFileSync");var jn=process.getBuiltinModule("node:path"),Ft=e=>jn[e];var Pt=Ft("dirname");var It=Ft("resolve");var Jn=64*1024*1024;function Ht(e,{GITHUB_WORKSPACE:t="."}){let n=It(t,e);return{read(){try{return Ot(n).size>Jn?"":Dt(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{Mt(Pt(n),{recursive:!0}),Et(`${n}.new`,r,{mode:384}),At(`${n}.new`,n)}catch(o){throw new f("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var V=class extends N(_,L,"DeleteSecret",Re){};var q=class extends N(_,L,"RestoreSecret",Me){};function $t(e,t){return(n,r)=>new te(new K(n,r,e,t))}var te=class{#e;constructor(t){this.#e=t}async list(t,n){let r=Vn(t,n),o=[],s;do{let i=new Ae({...r.length>
0&&{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#e.run("ListSecrets",(p,m)=>p.send(i,m),p=>p.SecretList?
p:void 0),l=a.filter(({Name:p})=>p?.startsWith(t));o.push(...l.flatMap(p=>Ct(p,p.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let n=new De({SecretId:t});return this.#e.run("DescribeSecret",(r,o)=>r.send(n,o),r=>{let o=Ct(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function Vn(e,t){let n=t.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...n.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function Ct(e,t){let{ARN:n,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!n||!r)return;let c=new Map(o.flatMap(({Key:p,Value:m=""})=>p===void 0?[]:[[p,m]])),l=s!==void 0||i!==void 0;return{arn:n,name:r,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":l?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(p=>p.includes("AWSPENDING")&&!p.includes("AWSCURRENT")),description:{...ft(c),rotation:Ee({...e,VersionIdsToStages:t})},versionId:Object.entries(
t??{}).find(([,p])=>p.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:a,replicas:void 0}}function ne({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function re(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:l}=e,[,,p,,m]=r.split(":");return p!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&m!==n?"it belongs to another\
 account":l!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(d=>d.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":ne(e)?"it is tagged keep":void 0}function Tt({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Nt(e,t){return(n,r)=>{let o=new K(n,r,e,t);return{schedule(s){let i=new V({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.send(
i,c),({DeletionDate:a})=>a)},async restore(s){let i=new q({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var qn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var _t=qn("scryptSync");function Lt({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return _t(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function v(e,t){return e==="all"||t==="name"&&e==="names"}var Kt=["expired","expiring","attention","unknown","ok"];function M({findings:e,verdict:t}){let n=new Set(e.filter(r=>!J(r)).map(({kind:r})=>r));return n.has("e\
xpired")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Gt({name:e,where:t,updatedAt:n,counterparts:r,
age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function Ut(e){let t=r=>{let[o]=r.findings;return Kt.indexOf(M(r))*100+
(o?j.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:r.label>o.
label?1:0))}function Wt(e,t){let n=e.map(M),r=s=>n.filter(i=>i===s).length,o=Kt.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,judgedAt:new Date(
t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r("attention"),unknown:r(
"unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.some(({acknowledged:i})=>i)).
length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Bn(s,t.disclosure))}}function Bn(e,t){let{profile:n,expiry:r,versionAt:o,
nextRotationAt:s}=e,i=n&&H(n);return{name:e.label,region:e.region,...n&&v(t,"arn")&&{arn:n.arn},...i!==void 0&&v(t,"owner")&&{owner:i},status:M(e),...r&&{expiresAt:r.
at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.toISOString()},...n&&{rotation:n.
rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:ot(a),words:O(a),...a.acknowledged&&{acknowledgedUntil:a.acknowledged.
until.toISOString()}}))}}function jt(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Qn(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Xn(o)]:[],...[...o.seen].sort(Zn).map(s)]})}
function Qn(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:l,remarks:p=Z,versionAt:m}=e,d=zn(e,r,s);return{label:d,
region:i.query.region,account:n,request:i.request,profile:a,expiry:l,remarks:p,versionAt:m,failure:c instanceof S?er(c,{...i.query,text:d},{reader:t,reads:o}):c}}
function zn({watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&v(n,"name")?t.name:Yn(e.text);if(!t)return e.text;if(v(n,"name"))return t.
name;let o=(r.get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function Xn({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("\
/")+1)}`;return{label:r,region:"all regions",account:t,request:{text:r,reference:{source:Pe,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Z,versionAt:void 0,
failure:n}}function Yn(e){return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function Zn(e,t){let[n,r]=[e.profile?.
arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}function er(e,t,{reader:n,reads:r}){let o=yt(e,t,n);if(!r||e.operation!=="DescribeSecret"||o.statements.length===
0)return o;let s=o.statements.map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));
return new f(o.code,o.message,{fix:o.fix,statements:s,cause:o})}function Jt(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of tr(i.name)){let l=s.get(c)??new Set;s.
set(c,l.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>r?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function tr(e){let t=e.split(
"/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var nr=200;function Vt(e){if(e.length===0)return[];let t=e.
slice(0,nr).map(({name:r,where:o,counterparts:s,age:i})=>{let a=s.length===0?"":`${s.slice(0,3).map(k).join(", ")}${s.length>3?", \u2026":""}`,c=i===void 0?"":`${w(
Oe(i))} ago`;return`| ${k(r)}<br><sub>${w(o)}</sub> | ${a} | ${c} |`}),n=e.length-t.length;return["",`#### Secrets of GitHub's own: ${e.length}`,"","What is in \
AWS too can be leased instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...t,...n>0?["",`and ${n} more, which the\
 report file has.`]:[]]}async function qt(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),Jt(i,e,s.now(),{maxAge:t.maxAge,showsNames:v(n,"name")})}var rr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Bt=rr("createHash");var Qt=[30,14,7,3,1,0],zt=2500;function Xt(e){return e.flatMap(t=>t.findings.filter(n=>!J(n)).map(n=>({secret:t,finding:n,fingerprint:sr(t,n),level:or(n)})))}function Yt(e,t){
return e.slice(0,zt).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function or({daysLeft:e}){if(e===void 0)return"9";let t=Qt.findLastIndex(n=>e<=n);return String(
Qt.length-1-t)}function sr({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??n,t,o]);return Bt("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function Zt(e){return e.slice(0,zt).map(({fingerprint:t,level:n})=>t+n).join("")}function en(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",n=""])=>[t,n]))}var A={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function $({counts:e}){let t=[`${A.expired} ${e.expired} \
expired`,`${A.expiring} ${e.expiring} expiring`,`${A.attention} ${e.attention} with other problems`,`${A.ok} ${e.ok} fine`,`${A.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function B(e,t){let n=ir.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;return{
head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var ir=[{title:"Secret",isOptional:!1,cell:ar},{title:"State",isOptional:!1,
cell:cr},{title:"Next rotation",isOptional:!0,cell:pr},{title:"Owner",isOptional:!0,cell:dr}];function ar(e,{hasRegions:t,hasAccounts:n,disclosure:r}){let o=n&&
v(r,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${w(s.join(" "))}</sub>`:"";return`${A[M(e)]} ${k(e.label)}${i}`}
function cr(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,s=n.map(c=>tn(c.words,it(c)));if(R(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[r?tn(`expires ${Y(r.at,t)}`,`${r.source}, ${I(r.at)}`):i,...s].join("<br>")}function tn(e,t){return t===void 0?w(e):`${w(e)}<br><sub\
>${w(t)}</sub>`}function pr({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?w(Y(e,t)):""}function dr({profile:e},{disclosure:t}){let n=e&&H(e);return n!==void 0&&
v(t,"owner")?k(ve(n)):""}function Q(e,t){return et(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:lr(n.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var nn=18;function lr(e){return e.length>nn?`\u2026${e.slice(1-nn)}`:e}var ur=65e3,rn=30,on=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function ie(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&on.exec(t)?.[1]===
e}function sn(e,t){return en(ie(t,e)?on.exec(e)?.[2]??"":"")}function an(e){let{problems:t,alerts:n,report:r,layout:o}=e,s=["","<details><summary>What to do</su\
mmary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never`\
 or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck unde\
r AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...dn(e),ln(e.id,n)].join(`
`),{head:i,rows:a}=B(t,o),c=[$(r),"",...Q(t,o.now),...i].join(`
`);return[c,...mr(a,ur-se(c)-se(s)-200),s].join(`
`)}function cn(e){return["All is well.","",$(e.report),"",...dn(e),ln(e.id,[])].join(`
`)}function pn(e){let t=e.slice(0,rn).map(({secret:r,finding:o})=>`- ${A[M(r)]} ${k(r.label)} ${w(O(o))}`),n=e.length-rn;return["**Worse than before:**","",...t,
...n>0?[`- and ${n} more, in the table above`]:[]].join(`
`)}function dn({report:e,runUrl:t}){let n=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. \
The monitor ${k(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function ln(e,t){return`<!-- secret-lease-monitor:${e} said=${Zt(t)} -->`}function mr(e,t){
let n=t,r=e.findIndex(o=>(n-=se(o)+1,n<0));return r<0?[...e]:[...e.slice(0,r),"",`and ${e.length-r} more, which the run's report has.`]}function se(e){return Buffer.
byteLength(e)}async function un(e,t,n,{runner:r,issues:o}){let{wanted:s}=t.issue;if(s==="no")return{};if(n&&s==="unsaid")return r.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return r.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await fr(Sr(e,r),t,o,r)}}catch(i){if(!(i instanceof S))throw i;return{failure:new f("E_ALERT",`The issue could not be\
 kept (${i.message}).`,{fix:xr(i),cause:i})}}}async function fr(e,t,n,r){let o=l=>e.layout.disclosure==="all"?l:T(l),{id:s}=e,i=await n.find(l=>ie(s,l));if(e.alerts.
length===0){i?.isOpen&&await n.update(i.number,{body:o(cn(e)),state:"closed"});return}let a=o(an(e));if(!i)return(await yr({...t.issue,body:a},n,r)).url;let c=Yt(
e.alerts,sn(i.body,s));if(!(i.isDeclined&&c.length===0))return c.length>0&&await n.comment(i.number,o(pn(c))),await n.update(i.number,{body:a,state:"open"}),i.url}
async function yr(e,t,n){let r=e.labels.length+e.assignees.length>0;try{return await t.create(e)}catch(o){if(!(o instanceof S&&o.status===422&&r))throw o;return n.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}
function Sr({id:e,secrets:t,report:n,layout:r},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:i,GITHUB_RUN_ID:a}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(a??"");return{id:e,problems:t.filter(R),alerts:Xt(t),report:n,layout:r,runUrl:c?`${s}/${i}/actions/runs/${a}`:void 0}}function xr({status:e}){
return e===401?"GitHub does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `i\
ssues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the reposi\
tory, or set `issue: false`.":e===429?"GitHub's rate limit is reached: the next run says what is left to say.":"The next run says what is left to say."}var gr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var mn=gr("createHash");var pe={versions:new Map,accesses:new Map,removals:new Map},ce=864e5,hr=60,de="secret-lease-monitor-state",fn=1;function F(e){return Math.floor(e/ce)*ce}function le(e,t,n){
return z([e,t,n?.kind==="at"?"at":n??null])}function P(e){return z([e])}function z(e){return mn("sha256").update(JSON.stringify([de,...e])).digest("base64url")}
function yn({versions:e,accesses:t,removals:n},r){let o=([,{seenOn:a}])=>r-a<=hr*ce,s={versions:Object.fromEntries([...e].filter(o)),accesses:Object.fromEntries(
[...t].filter(o)),removals:Object.fromEntries([...n].filter(o))},i=JSON.stringify(s);return`${JSON.stringify({format:de,version:fn,checksum:z([i]),content:s})}
`}function Sn(e){let t=E(Rr(e)),n=E(t.content);if(!(t.format!==de||t.version!==fn)&&t.checksum===z([JSON.stringify(t.content)]))return{versions:new Map(ae(n.versions,
wr)),accesses:new Map(ae(n.accesses,vr)),removals:new Map(ae(n.removals,kr))}}function ae(e,t){return Object.entries(E(e)).flatMap(([n,r])=>{let o=E(r),s=t(o);return s&&
typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function wr({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=E(e);if(!Array.isArray(
n)||!Array.isArray(r))return;let s=n.map(i=>br(E(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(E).map(({name:i,isAmbiguous:a})=>({
name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:xn(t)}}function br({at:e,source:t,firm:n,life:r,isAside:o}){let s=xn(e);if(!(!s||typeof t!="stri\
ng"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function vr({readOn:e,othersOn:t}){
if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function kr({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{
reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{accessedOn:n}}}function xn(e){let t=typeof e=="string"?new Date(e):void 0;return t&&
!Number.isNaN(t.getTime())?t:void 0}function E(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function Rr(e){try{return JSON.parse(e)}catch{return}}var X=class e{#e;#t;#r=new Map;#n=new Map;#o=new Map;constructor(t,n){this.#e=t,this.#t=n}static open(t,n){let r=t?.read(),o=r===void 0?pe:Sn(r);return o||n.notice(
"The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,o??pe)}known({profile:t,watched:n},r){
let{arn:o,versionId:s}=t;if(!this.#e||s===void 0)return;let i=le(o,s,n.request.expires),a=this.#t.versions.get(i);return a&&this.#r.set(i,{...a,seenOn:F(r)}),a}withoutOwnAccess(t,n){
let{profile:r}=t,o=this.#t.accesses.get(P(r.arn));if(!o)return t;let s=this.othersAccess(r),i=s?.getTime();return this.#n.set(P(r.arn),{...o,othersOn:i,seenOn:F(
n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=P(t),o=this.#n.get(r)??this.#t.accesses.get(r);return!o||!n||n.getTime()>o.readOn?
n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=F(s);this.#r.set(le(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,
seenOn:i});let a=t.accessedAt?.getTime();this.#n.set(P(t.arn),{readOn:i,othersOn:a,seenOn:i})}removal(t){return this.#t.removals.get(P(t))}setRemoval(t,n,r){this.#o.
set(P(t),{...n,seenOn:F(r)})}save(t){let n=new Map([...this.#t.versions,...this.#r]),r=new Map([...this.#t.accesses,...this.#n]);this.#e?.write(yn({versions:n,accesses:r,
removals:this.#o},t))}};var Mr=500,Dr=300;function gn(e,t,n,r=[]){let o=e.filter(R),s=e.filter(i=>!R(i));return[`### \u{1F52D} ${w(t.monitor)}`,"",$(t),"",...Q(e,n.now),...o.length>0?[
...hn(o,Mr,n),""]:[],...s.length>0?Ar(s,n):[],...Vt(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report.\
</sub>`].join(`
`)}function Ar(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...hn(e,Dr,t),"","</details>"]}function hn(e,t,n){
let{head:r,rows:o}=B(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var ue=200,wn=10;function bn(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,l=o(n.reportFile,a.disclosure==="all"?c:T(c)),p=s.filter(R),m=p.flatMap((y,g)=>y.findings.slice(g<wn?1:0).map(x=>`${M(y)}: ${y.label} ${O(x)}`));p.length>0&&r.
warning(Or(p));for(let y of m.slice(0,ue))r.info(y);m.length>ue&&r.info(`and ${m.length-ue} more`),n.jobSummary&&r.summarize(gn(s,i,a,e.gitHubSecrets));let{counts:d,
status:u}=i;r.info(`Status: ${u}, of ${d.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(d.secrets)],["expired",
String(d.expired)],["expiring",String(d.expiring)],["attention",String(d.attention)],["unreadable",String(d.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",l],["issue",t??""]])})}function Or(e){let t=e.slice(0,wn).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(O)}`),n=e.length-
t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}var Fr=864e5;async function vn(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(({seen:a})=>a),o=new Map(r.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await Hr({...a,profile:c},{...n,sessions:o}));else{let{isScheduled:l,
secret:p}=await Pr({...a,profile:c},i>0,{...n,sessions:o});l&&(i-=1),s.push(p)}}return s}async function Pr(e,t,n){let{profile:r,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:l}=n,p=i.find(({kind:h})=>h==="unused");if(!p||p.acknowledged||re(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let m=a.removal(r.arn),
d=m&&m.scheduledOn===void 0?m.reportedOn:F(c),u=d+(l.removeUnused??0);if(c<u||!t){a.setRemoval(r.arn,{reportedOn:d},c);let h=`remove-unused deletes it after ${I(
new Date(u))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:kn(e,p,h)}}let y=n.sessions.get(r.arn),g=y&&await Ir(e,y,n);if(!g)return a.
setRemoval(r.arn,{reportedOn:d},c),{isScheduled:!1,secret:e};let x=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:d,scheduledOn:c,...x!==void 0&&
{accessedOn:x}},c),{isScheduled:!0,secret:g}}async function Ir(e,{catalog:t,remover:n},{runner:r,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),l=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||l||re(c,i,a)!==void 0)return;let p=await n.schedule(s.arn);return $r(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${I(p)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof S))throw c;r.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function Hr(e,t){let{profile:n}=e,{memory:r,
now:o,runner:s,inputs:i,sessions:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let l=Cr(e,c,i,o),p=a.get(n.arn);if(l===void 0||!p){r.setRemoval(n.
arn,c,o);let d=I(new Date(c.scheduledOn+30*Fr)),[u]=e.findings;return u?kn(e,u,`by remove-unused; gone after ${d}`):e}try{await p.remover.restore(n.arn)}catch(d){
if(!(d instanceof S))throw d;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${l}, and its deletion could not be taken back (${d.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let m={kind:"restored",words:`was restored, since it ${l}`};return{...e,findings:[m,...e.findings.filter(({kind:d})=>d!=="sc\
heduled-for-deletion")]}}function Cr(e,t,{rules:n},r){return ne(e.profile)?"is tagged keep":Tt(e.profile,t)?"was read again":dt(e,["unused","scheduled-for-delet\
ion"],n,r)?"is acknowledged":void 0}function kn(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function $r(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:n})=>n!=="unused")]}}function Rn({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>{let{reference:i,text:a}=s,c=i.kind==="arn"?[i.region]:t,l=i.kind==="arn"&&
o!==void 0&&i.accountId!==o;return c.map(p=>({request:s,query:{reference:i,version:{},region:p,single:l,described:!0,unread:!n,removable:r!==void 0,text:a,requests:[]}}))})}
async function Mn(e,t,n,r){let{runner:o,sts:s,openCatalog:i,openRemover:a,openClient:c}=r,l=ze(e.map(({query:p})=>p),t);for(let[p,m]of n.entries()){let{sessions:d,
noAnswer:u}=await Xe(l,t,{runner:o,sts:s(m,"full")});if(u){if(n.length>1&&o.warning(`STS in ${m} did not answer (${u.failure.message}).`),p===n.length-1)throw u;
continue}return Promise.all(d.map(async({keys:y,plan:{region:g,queries:x}})=>({region:g,watched:e.filter(({query:h})=>x.includes(h)),catalog:i(g,y),remover:a(g,
y),store:await c(Fe,{region:g,keys:y,retryBudget:"full"})})))}throw new Error("there is at least one region")}function Dn(e){return[...e].filter(([t,n])=>{let r=t.slice(t.lastIndexOf(".")+1);return Ue(r)&&Tr(n)&&!nt(n)}).map(([t,n])=>({name:G(t),isAmbiguous:rt(n)}))}function Tr(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var me={expiries:[],unreadableDates:[],isLocked:!1};async function On(e,t){let n={rule:e,hints:await qe(t),tagged:void 0,selected:await Je(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:U(t)},r=await Ve(t),o=Lr(t,r),s=new Map;for(let i of o)for(let a of await We(i,n)){let c=_r(a,i);
c.source!==En&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:Dn(r),isLocked:s.size===0&&await Nr(o,n.secret)}}var En="expires=";function Fn({
expires:e},{description:t},n,r){let o=Ke(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:En,firm:!0}]:[],...n.expiries.map(p=>({...p,firm:p.firm||p.
at.getTime()<=r&&Te(p.source)})),...o&&!s?[o]:[]],a=i.some(({source:p,isAside:m})=>!m&&/^certificate notAfter| in the kubeconfig/.test(p)),c=a?i.filter(({isAside:p})=>!p):
i,{expiry:l}=je(c,r,{minRemaining:0,warnRemaining:0});return{expiry:l,other:a?Ne(i.filter(({isAside:p})=>p)):void 0,unreadableDates:e?[]:n.unreadableDates,isLocked:!e&&
l===void 0&&n.isLocked}}async function Nr(e,t){let n=e.filter(({value:o})=>_e(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function _r(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${G(t)}`}:r}function Lr(e,t){let n={value:U(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var An=8;function Pn(e,t){let n=U(e),r=Ye(n,{minLength:An}).filter(s=>(!Le(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<An&&Ge(n,
4)&&!t.includes(n)?[n,...r]:r}var fe=10;async function Cn(e,t){let n=(await D(e,fe,d=>Ur(d,t))).flat(),r=n.filter(d=>d.profile!==void 0),o=new Set(r.map(({watched:d})=>d.request)),s=r.filter(
({profile:d})=>at(d,t.tags)),i=s.filter(({profile:d,watched:u})=>!Jr(d,u,t)).sort((d,u)=>ct(d.watched.request,u.watched.request)),a=new Map(i.toReversed().map(d=>[
d.profile.arn,d])),c=n.filter(({failure:d})=>Hn(d)),l=n.filter(({failure:d})=>d&&!Hn(d)),p=new Set(n.filter(({failure:d})=>d).map(({watched:d})=>d.request)),m=Kr(
e,s,t).filter(({watched:d})=>!p.has(d.request));return[...l,...In(c,o),...In(m,new Set),...a.values()]}function Kr(e,t,{tags:n,requests:r}){if(n.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Gr(a,r)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new f("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function Gr(e,t){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&n.startsWith(r.prefix))}function In(e,t){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(
([,r])=>r)}function Hn(e){return e instanceof f?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function Ur(e,t){return(await D(
e.watched,fe,async r=>{try{return(await Wr(r,e.catalog,t)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof S||o instanceof f)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function Wr(e,t,n){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await t.describe(ke(r))];let s=await t.
list(r.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new f("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return D(s,fe,i=>jr(i,e,t))}async function jr(e,{query:t},n){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:r}=await n.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof S)return e;throw r}}function Jr({primaryRegion:e},{query:t},{regions:n}){
return e!==void 0&&e!==t.region&&n.includes(e)}var Vr=10;async function $n(e,t,n,r){let{memory:o,clock:s}=r,i=await Cn(e,n),a=i.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=i.filter(
({profile:u})=>u===void 0),l=[],p=[];for(let u of a){let{profile:y,watched:g}=u,x=n.readValues&&!y.deletedAt&&g.request.expires?.kind!=="never",h=x?o.known(u,s.
now()):void 0;x&&!h?l.push(u):p.push(ye(u,h?.ends??me,h?.versionAt,r))}let m=a.map(({profile:u})=>`${u.name}
${H(u)}`).join(`
`),d=await D(qr(l,t),Vr,u=>Br(u,m,r));return[...c,...p,...d.flat()]}function qr(e,t){let n=({profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.
groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>Ce(o,Ie)),...e.filter(n).map(o=>[o])]}async function Br(e,t,n){let[r]=e;if(!r)return[];let o=await He(
e.map(({profile:i})=>i.arn),r.session.store),s=o.filter(i=>!(i instanceof S));return await n.runner.mask(Ze(s.flatMap(({value:i})=>Pn(i,t)))),Promise.all(e.map(
(i,a)=>{let c=o[a];return c instanceof S||c===void 0?ye({...i,failure:c},me,void 0,n):Qr(i,c,n)}))}async function Qr(e,t,n){let{request:r}=e.watched;try{let o=await On(
r.expires,t.value);return n.memory.learn(e,r,t,o,n.clock.now()),ye(e,o,t.createdAt,n)}catch(o){if(o instanceof f)return{...e,versionAt:t.createdAt,failure:o};throw o}}
function ye(e,t,n,{clock:r}){let{expiry:o,...s}=Fn(e.watched.request,e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var zr=3;async function Tn(e,t){let n=[e.identity,...e.moreIdentities],r=await D(n,zr,async s=>{try{return await Xr(s,e,t)}catch(i){let a=i instanceof f&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Zr(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Xr(e,t,n){
let r=await Be({...t,identity:e},n),{result:o,claims:s}=await Qe(r,Yr(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&W(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function Yr(e,t,n){let r=Rn(t,e.accountId);if(r.length===0)return[];let o=await Mn(r,e,t.regions,n);return $n(o,e.accountId,t,n)}function Zr(e,t){let{
arn:n,accountId:r}=W(e),o={role:W(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}async function Nn(e,t){let{runner:n,clock:r}=t;$e(n.environment);for(let b of e.warnings)n.warning(b);let o=X.open(t.stateFile,n),s=await Tn(e,{...t,memory:o}).
catch(async b=>{throw n.noteVisibility("unknown")==="unknown"&&await _n(t),b}),i=await ro(s,t)!=="private";for(let{job:b}of s)b&&n.info(no(b));let a=oo(i,e),c=r.
now(),l=jt(s,a,e.readValues).map(b=>pt(st(b,c,e.policy),c,e.rules)),p=Ut(await vn(l,s,{inputs:e,memory:o,runner:n,now:c}));eo(o,t);for(let{line:b,reference:Ln}of e.
rules.acknowledgements)p.some(Kn=>lt(Ln,Kn))||n.warning(`Line ${b} of acknowledge means none of the secrets that are watched.`);let m=await qt(p,e,a,t),d={...Wt(
p,{monitor:e.monitor.name,now:c,disclosure:a}),...m&&{githubSecrets:m.map(Gt)}},u={disclosure:a,hasRegions:new Set(p.map(({region:b})=>b)).size>1,hasAccounts:s.
length>1,now:c},y={id:Lt(e.monitor,to(s,e)),secrets:p,report:d,layout:u,gitHubSecrets:m},{url:g,failure:x}=await un(y,e,i,t);bn(y,g,e,t);let h=so(p,e);if(h&&x&&
n.warning([x.message,x.fix].join(`
`)),h??x)throw h??x}function eo(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof f))throw r;t.warning([r.message,r.fix].join(`
`))}}function to(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function no(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function ro(e,t){let n=e.map(({claims:o})=>ge(o)).reduce(he,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?_n(t):r}async function _n({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof S)return e.noteVisibility("unknown");throw n}}function oo(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function so(e,{rules:t}){let n=e.flatMap(({failure:i})=>i??[]),[r]=n;if(r&&n.length===e.length)return new f(r.code,`Nothing that is watched could be read. The f\
irst reason: ${r.message}`,{fix:r.fix,statements:r.statements,cause:r});let o=e.flatMap(({findings:i})=>i.find(a=>ut(a,t.failOn))??[]),s=j.find(i=>o.some(a=>a.kind===
i));return s&&io(s,o.filter(({kind:i})=>i===s).length)}function io(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.";
if(e==="expired"||e==="expiring"){let o=`${t===1?"is":"are"} ${e}`;return new f(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${o}: the summary of this step name\
s them.`,{fix:`Put a new version into each, or rotate it. ${r}`})}return new f("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this ste\
p names them.`,{fix:`Do what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}await be(async e=>{let{environment:t}=e,n=mt(we,t),r=new xe(t.RUNNER_TEMP),o=new Se,{github:s,gitHubSecrets:i}=n;s&&await e.mask([s.token]),i&&await e.mask([i.access.
token]);let a=await tt(n,{runner:e,directory:r,clock:o}),{aws:c,attempts:l}=a;try{await Nn(n,{...a,openCatalog:$t({...c,endpoint:c.secretsManagerEndpoint},l.full),
openRemover:Nt({...c,endpoint:c.secretsManagerEndpoint},l.full),issues:s&&St(s,l.full),gitHubSecretLister:i&&xt(i.access,l.full),stateFile:n.stateFile===void 0?
void 0:Ht(n.stateFile,t),writeReport:Rt(t)})}finally{a.close()}});
