const require=process.getBuiltinModule;
import{a as Ye}from"./shared-domain-expiry-timeline.js";import{b as Ge,c as Qe}from"./shared-use-cases-sessions-open-sessions.js";import{a as ut,b as mt}from"./shared-domain-refusals-explanation.js";import{
c as Ze}from"./shared-adapters-attempts.js";import{a as ke,d as Re,g as H,h as _,i as K,j as Me,k as De,l as L,o as Oe}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";
import"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as Ce,e as Ne,f as N,g as Ue,h as We,i as je,k as Je,
l as Ve,m as U,t as qe,v as Be}from"./shared-domain-credentials-aws-config.js";import{d as ze,f as Xe}from"./shared-adapters-aws-config.js";import{a as Le}from"./shared-domain-masks-looks-secret.js";
import{a as ye,c as $e}from"./shared-adapters-clock.js";import{a as j,b as nt,c as J,d as b,e as rt,f as D,g as ot,h as Y,i as I,j as st,k as at,l as it,m as ct,
n as pt,o as dt,p as lt}from"./shared-domain-monitor-findings.js";import{a as et,b as tt}from"./shared-domain-expiry-spelled-dates.js";import{a as F,b as w,c as he,d as we}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as Ie,L as Ke,N as W,r as Ee,s as R,t as Ae,w as Fe,z as Pe}from"./shared-domain-in-parallel.js";
import"./shared-domain-values-jmespath.js";import{b as Te,d as He,e as _e}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import{b as be}from"./shared-domain-listing.js";
import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";import{a as ve}from"./shared-domain-requests-request.js";import{a as g}from"./shared-domain-failure.js";
import"./shared-domain-requests-role.js";import{b as X,c as P}from"./shared-domain-span.js";import{d as xe}from"./shared-adapters-job-lock.js";import{d as T,j as Se,k as ge}from"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";
import"./shared-runtime.js";function ft(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),update:async(o,s)=>(await r()).update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}var $n=process.getBuiltinModule("node:fs"),yt=e=>$n[e];var xt=yt("mkdirSync");var St=yt("writeFileSync");var Tn=process.getBuiltinModule("node:path"),Z=e=>Tn[e];var gt=Z("dirname");var ht=Z("join");var wt=Z("resolve");function bt(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let a=`secret-lease-${r.replace(/\W/g,"_")}.json`,i=o===void 0?
ht(n,a):wt(t,o);try{xt(gt(i),{recursive:!0}),St(i,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return i}}var Hn=process.getBuiltinModule("node:fs"),C=e=>Hn[e];var vt=C("mkdirSync");var kt=C("readFileSync");var Rt=C("renameSync");var Mt=C("statSync");var Dt=C("writeFileSync");var _n=process.getBuiltinModule("node:path"),Ot=e=>_n[e];var Et=Ot("dirname");var At=Ot("resolve");var Kn=64*1024*1024;function Ft(e,{GITHUB_WORKSPACE:t="."}){let n=At(t,e);return{read(){try{return Mt(n).size>Kn?"":kt(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{vt(Et(n),{recursive:!0}),Dt(`${n}.new`,r,{mode:384}),Rt(`${n}.new`,n)}catch(o){throw new y("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var V=class extends H(_,K,"DeleteSecret",ke){};var q=class extends H(_,K,"RestoreSecret",Re){};function It(e,t){return(n,r)=>new ee(new L(n,r,e,t))}var ee=class{#e;constructor(t){this.#e=t}async list(t,n){let r=Ln(t,n),o=[],s;do{let a=new De({...r.length>
0&&{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:i=[],...c}=await this.#e.run("ListSecrets",(p,m)=>p.send(a,m),p=>p.SecretList?
p:void 0),l=i.filter(({Name:p})=>p?.startsWith(t));o.push(...l.flatMap(p=>Pt(p,p.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let n=new Me({SecretId:t});return this.#e.run("DescribeSecret",(r,o)=>r.send(n,o),r=>{let o=Pt(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:a="",
Status:i=""})=>({region:a,status:i}));return o&&{...o,replicas:s}})}};function Ln(e,t){let n=t.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...n.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function Pt(e,t){let{ARN:n,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:a,
PrimaryRegion:i}=e;if(!n||!r)return;let c=new Map(o.flatMap(({Key:p,Value:m=""})=>p===void 0?[]:[[p,m]])),l=s!==void 0||a!==void 0;return{arn:n,name:r,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":l?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(p=>p.includes("AWSPENDING")&&!p.includes("AWSCURRENT")),description:{...ut(c),rotation:Oe({...e,VersionIdsToStages:t})},versionId:Object.entries(
t??{}).find(([,p])=>p.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:i,replicas:void 0}}function te({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function ne(e,t,n){let{arn:r,name:o,tags:s,rotation:a,primaryRegion:i,
replicas:c=[],owningService:l}=e,[,,p,,m]=r.split(":");return p!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&m!==n?"it belongs to another\
 account":l!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(d=>d.startsWith("aws:cloudformation:"))?"a stack owns it":a==="on"?"it rotat\
es":i!==void 0&&i!==t?"it is a replica":c.length>0||i!==void 0?"it has replicas":te(e)?"it is tagged keep":void 0}function Ct({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function $t(e,t){return(n,r)=>{let o=new L(n,r,e,t);return{schedule(s){let a=new V({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(i,c)=>i.send(
a,c),({DeletionDate:i})=>i)},async restore(s){let a=new q({SecretId:s});await o.run("RestoreSecret",(i,c)=>i.send(a,c),({ARN:i})=>i)}}}}var Nn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Tt=Nn("scryptSync");function Ht({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return Tt(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function v(e,t){return e==="all"||t==="name"&&e==="names"}var _t=["expired","expiring","attention","unknown","ok"];function k({findings:e,verdict:t}){let n=new Set(e.filter(r=>!J(r)).map(({kind:r})=>r));return n.has("e\
xpired")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Kt(e){let t=r=>{let[o]=r.findings;return _t.
indexOf(k(r))*100+(o?j.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?
-1:r.label>o.label?1:0))}function Lt(e,t){let n=e.map(k),r=s=>n.filter(a=>a===s).length,o=_t.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:a})=>a==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:a})=>a)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Un(s,t.disclosure))}}function Un(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,a=n&&I(n);return{name:e.label,region:e.region,...n&&v(t,"arn")&&{arn:n.arn},...a!==void 0&&v(t,"owner")&&
{owner:a},status:k(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(i=>({kind:i.kind,severity:nt(i),words:D(i),...i.acknowledged&&
{acknowledgedUntil:i.acknowledged.until.toISOString()}}))}}function Nt(e,t){let n=new Map;return e.flatMap(r=>{let o=s=>Wn(s,r,t,n);return[...r.failure?[Jn(r)]:[],...[...r.seen].sort(qn).map(o)]})}function Wn(e,{reader:t,
accountId:n},r,o){let{watched:s,profile:a,failure:i,expiry:c,remarks:l=Y,versionAt:p}=e,m=jn(e,r,o);return{label:m,region:s.query.region,account:n,request:s.request,
profile:a,expiry:c,remarks:l,versionAt:p,failure:i instanceof g?mt(i,{...s.query,text:m},t):i}}function jn({watched:{request:e},profile:t},n,r){if(e.reference.kind!==
"prefix")return t&&v(n,"name")?t.name:Vn(e.text);if(!t)return e.text;if(v(n,"name"))return t.name;let o=(r.get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o}\
)`}function Jn({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:r,region:"all regions",account:t,request:{text:r,
reference:{source:Ae,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Y,versionAt:void 0,failure:n}}function Vn(e){return e.replace(/^arn:.*:secret:/,
"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function qn(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}var Bn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ut=Bn("createHash");var Wt=[30,14,7,3,1,0],jt=2500;function Jt(e){return e.flatMap(t=>t.findings.filter(n=>!J(n)).map(n=>({secret:t,finding:n,fingerprint:Qn(t,n),level:Gn(n)})))}function Vt(e,t){
return e.slice(0,jt).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function Gn({daysLeft:e}){if(e===void 0)return"9";let t=Wt.findLastIndex(n=>e<=n);return String(
Wt.length-1-t)}function Qn({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??n,t,o]);return Ut("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function qt(e){return e.slice(0,jt).map(({fingerprint:t,level:n})=>t+n).join("")}function Bt(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",n=""])=>[t,n]))}var M={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function $({counts:e}){let t=[`${M.expired} ${e.expired} \
expired`,`${M.expiring} ${e.expiring} expiring`,`${M.attention} ${e.attention} with other problems`,`${M.ok} ${e.ok} fine`,`${M.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function B(e,t){let n=zn.filter(({isOptional:o,cell:s})=>!o||e.some(a=>s(a,t)!=="")),r=o=>`| ${o.join(" | ")} |`;return{
head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var zn=[{title:"Secret",isOptional:!1,cell:Xn},{title:"State",isOptional:!1,
cell:Yn},{title:"Next rotation",isOptional:!0,cell:Zn},{title:"Owner",isOptional:!0,cell:er}];function Xn(e,{hasRegions:t,hasAccounts:n,disclosure:r}){let o=n&&
v(r,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],a=s.length>0?`<br><sub>${w(s.join(" "))}</sub>`:"";return`${M[k(e)]} ${F(e.label)}${a}`}
function Yn(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,s=n.map(c=>Gt(c.words,ot(c)));if(b(e))return s.join("<br>");let a=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[r?Gt(`expires ${X(r.at,t)}`,`${r.source}, ${P(r.at)}`):a,...s].join("<br>")}function Gt(e,t){return t===void 0?w(e):`${w(e)}<br><sub\
>${w(t)}</sub>`}function Zn({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?w(X(e,t)):""}function er({profile:e},{disclosure:t}){let n=e&&I(e);return n!==void 0&&
v(t,"owner")?F(be(n)):""}function G(e,t){return Ye(e.map(({label:n,region:r,profile:o,expiry:s,verdict:a})=>({name:tr(n.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${r} ${n}`},expiry:s,verdict:a})),t)}var Qt=18;function tr(e){return e.length>Qt?`\u2026${e.slice(1-Qt)}`:e}var nr=65e3,zt=30,Xt=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function se(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&Xt.exec(t)?.[1]===
e}function Yt(e,t){return Bt(se(t,e)?Xt.exec(e)?.[2]??"":"")}function Zt(e){let{problems:t,alerts:n,report:r,layout:o}=e,s=["","<details><summary>What to do</su\
mmary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never`\
 or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck unde\
r AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...nn(e),rn(e.id,n)].join(`
`),{head:a,rows:i}=B(t,o),c=[$(r),"",...G(t,o.now),...a].join(`
`);return[c,...rr(i,nr-oe(c)-oe(s)-200),s].join(`
`)}function en(e){return["All is well.","",$(e.report),"",...nn(e),rn(e.id,[])].join(`
`)}function tn(e){let t=e.slice(0,zt).map(({secret:r,finding:o})=>`- ${M[k(r)]} ${F(r.label)} ${w(D(o))}`),n=e.length-zt;return["**Worse than before:**","",...t,
...n>0?[`- and ${n} more, in the table above`]:[]].join(`
`)}function nn({report:e,runUrl:t}){let n=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. \
The monitor ${F(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function rn(e,t){return`<!-- secret-lease-monitor:${e} said=${qt(t)} -->`}function rr(e,t){
let n=t,r=e.findIndex(o=>(n-=oe(o)+1,n<0));return r<0?[...e]:[...e.slice(0,r),"",`and ${e.length-r} more, which the run's report has.`]}function oe(e){return Buffer.
byteLength(e)}async function on(e,t,n,{runner:r,issues:o}){let{wanted:s}=t.issue;if(s==="no")return{};if(n&&s==="unsaid")return r.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return r.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await or(ar(e,r),t,o,r)}}catch(a){if(!(a instanceof g))throw a;return{failure:new y("E_ALERT",`The issue could not be\
 kept (${a.message}).`,{fix:ir(a),cause:a})}}}async function or(e,t,n,r){let o=l=>e.layout.disclosure==="all"?l:T(l),{id:s}=e,a=await n.find(l=>se(s,l));if(e.alerts.
length===0){a?.isOpen&&await n.update(a.number,{body:o(en(e)),state:"closed"});return}let i=o(Zt(e));if(!a)return(await sr({...t.issue,body:i},n,r)).url;let c=Vt(
e.alerts,Yt(a.body,s));if(!(a.isDeclined&&c.length===0))return c.length>0&&await n.comment(a.number,o(tn(c))),await n.update(a.number,{body:i,state:"open"}),a.url}
async function sr(e,t,n){let r=e.labels.length+e.assignees.length>0;try{return await t.create(e)}catch(o){if(!(o instanceof g&&o.status===422&&r))throw o;return n.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}
function ar({id:e,secrets:t,report:n,layout:r},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:a,GITHUB_RUN_ID:i}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(i??"");return{id:e,problems:t.filter(b),alerts:Jt(t),report:n,layout:r,runUrl:c?`${s}/${a}/actions/runs/${i}`:void 0}}function ir({status:e}){
return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those tha\
t it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is r\
eached: the next run says what is left to say.":"The next run says what is left to say."}var cr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var sn=cr("createHash");var ce={versions:new Map,accesses:new Map,removals:new Map},ie=864e5,pr=60,pe="secret-lease-monitor-state",an=1;function E(e){return Math.floor(e/ie)*ie}function de(e,t,n){
return Q([e,t,n?.kind==="at"?"at":n??null])}function A(e){return Q([e])}function Q(e){return sn("sha256").update(JSON.stringify([pe,...e])).digest("base64url")}
function cn({versions:e,accesses:t,removals:n},r){let o=([,{seenOn:i}])=>r-i<=pr*ie,s={versions:Object.fromEntries([...e].filter(o)),accesses:Object.fromEntries(
[...t].filter(o)),removals:Object.fromEntries([...n].filter(o))},a=JSON.stringify(s);return`${JSON.stringify({format:pe,version:an,checksum:Q([a]),content:s})}
`}function pn(e){let t=O(fr(e)),n=O(t.content);if(!(t.format!==pe||t.version!==an)&&t.checksum===Q([JSON.stringify(t.content)]))return{versions:new Map(ae(n.versions,
dr)),accesses:new Map(ae(n.accesses,ur)),removals:new Map(ae(n.removals,mr))}}function ae(e,t){return Object.entries(O(e)).flatMap(([n,r])=>{let o=O(r),s=t(o);return s&&
typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function dr({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=O(e);if(!Array.isArray(
n)||!Array.isArray(r))return;let s=n.map(a=>lr(O(a)));if(!s.some(a=>!a))return{ends:{expiries:s.flatMap(a=>a??[]),unreadableDates:r.map(O).map(({name:a,isAmbiguous:i})=>({
name:String(a),isAmbiguous:i===!0})),isLocked:o===!0},versionAt:dn(t)}}function lr({at:e,source:t,firm:n,life:r,isAside:o}){let s=dn(e);if(!(!s||typeof t!="stri\
ng"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function ur({readOn:e,othersOn:t}){
if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function mr({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{
reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{accessedOn:n}}}function dn(e){let t=typeof e=="string"?new Date(e):void 0;return t&&
!Number.isNaN(t.getTime())?t:void 0}function O(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:{}}function fr(e){try{return JSON.parse(e)}catch{return}}var z=class e{#e;#t;#r=new Map;#n=new Map;#o=new Map;constructor(t,n){this.#e=t,this.#t=n}static open(t,n){let r=t?.read(),o=r===void 0?ce:pn(r);return o||n.notice(
"The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,o??ce)}known({profile:t,watched:n},r){
let{arn:o,versionId:s}=t;if(!this.#e||s===void 0)return;let a=de(o,s,n.request.expires),i=this.#t.versions.get(a);return i&&this.#r.set(a,{...i,seenOn:E(r)}),i}withoutOwnAccess(t,n){
let{profile:r}=t,o=this.#t.accesses.get(A(r.arn));if(!o)return t;let s=this.othersAccess(r),a=s?.getTime();return this.#n.set(A(r.arn),{...o,othersOn:a,seenOn:E(
n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=A(t),o=this.#n.get(r)??this.#t.accesses.get(r);return!o||!n||n.getTime()>o.readOn?
n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let a=E(s);this.#r.set(de(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,
seenOn:a});let i=t.accessedAt?.getTime();this.#n.set(A(t.arn),{readOn:a,othersOn:i,seenOn:a})}removal(t){return this.#t.removals.get(A(t))}setRemoval(t,n,r){this.#o.
set(A(t),{...n,seenOn:E(r)})}save(t){let n=new Map([...this.#t.versions,...this.#r]),r=new Map([...this.#t.accesses,...this.#n]);this.#e?.write(cn({versions:n,accesses:r,
removals:this.#o},t))}};var yr=500,xr=300;function ln(e,t,n){let r=e.filter(b),o=e.filter(s=>!b(s));return[`### \u{1F52D} ${w(t.monitor)}`,"",$(t),"",...G(e,n.now),...r.length>0?[...un(
r,yr,n),""]:[],...o.length>0?Sr(o,n):[],"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report.</sub>`].join(`\

`)}function Sr(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...un(e,xr,t),"","</details>"]}function un(e,t,n){
let{head:r,rows:o}=B(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var le=200,mn=10;function fn(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:a,layout:i}=e,c=`${JSON.stringify(a,null,2)}
`,l=o(n.reportFile,i.disclosure==="all"?c:T(c)),p=s.filter(b),m=p.flatMap((S,x)=>S.findings.slice(x<mn?1:0).map(h=>`${k(S)}: ${S.label} ${D(h)}`));p.length>0&&r.
warning(gr(p));for(let S of m.slice(0,le))r.info(S);m.length>le&&r.info(`and ${m.length-le} more`),n.jobSummary&&r.summarize(ln(s,a,i));let{counts:d,status:u}=a;
r.info(`Status: ${u}, of ${d.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(d.secrets)],["expired",String(d.expired)],
["expiring",String(d.expiring)],["attention",String(d.attention)],["unreadable",String(d.unreadable)],["report",l],["issue",t??""]])})}function gr(e){let t=e.slice(
0,mn).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(D)}`),n=e.length-t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} atten\
tion:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}var wr=864e5;async function yn(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(({seen:i})=>i),o=new Map(r.flatMap(({profile:i,session:c})=>i?[
[i.arn,c]]:[])),s=[],a=20;for(let i of e){let{profile:c}=i;if(!c)s.push(i);else if(c.deletedAt)s.push(await kr({...i,profile:c},{...n,sessions:o}));else{let{isScheduled:l,
secret:p}=await br({...i,profile:c},a>0,{...n,sessions:o});l&&(a-=1),s.push(p)}}return s}async function br(e,t,n){let{profile:r,region:o,account:s,findings:a}=e,
{memory:i,now:c,inputs:l}=n,p=a.find(({kind:f})=>f==="unused");if(!p||p.acknowledged||ne(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let m=i.removal(r.arn),
d=m&&m.scheduledOn===void 0?m.reportedOn:E(c),u=d+(l.removeUnused??0);if(c<u||!t){i.setRemoval(r.arn,{reportedOn:d},c);let f=`remove-unused deletes it after ${P(
new Date(u))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:xn(e,p,f)}}let S=n.sessions.get(r.arn),x=S&&await vr(e,S,n);if(!x)return i.
setRemoval(r.arn,{reportedOn:d},c),{isScheduled:!1,secret:e};let h=r.accessedAt?.getTime();return i.setRemoval(r.arn,{reportedOn:d,scheduledOn:c,...h!==void 0&&
{accessedOn:h}},c),{isScheduled:!0,secret:x}}async function vr(e,{catalog:t,remover:n},{runner:r,memory:o}){let{profile:s,region:a,account:i}=e;try{let c=await t.
describe(s.arn),l=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||l||ne(c,a,i)!==void 0)return;let p=await n.schedule(s.arn);return Mr(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${P(p)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof g))throw c;r.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function kr(e,t){let{profile:n}=e,{memory:r,
now:o,runner:s,inputs:a,sessions:i}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let l=Rr(e,c,a,o),p=i.get(n.arn);if(l===void 0||!p){r.setRemoval(n.
arn,c,o);let d=P(new Date(c.scheduledOn+30*wr)),[u]=e.findings;return u?xn(e,u,`by remove-unused; gone after ${d}`):e}try{await p.remover.restore(n.arn)}catch(d){
if(!(d instanceof g))throw d;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${l}, and its deletion could not be taken back (${d.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let m={kind:"restored",words:`was restored, since it ${l}`};return{...e,findings:[m,...e.findings.filter(({kind:d})=>d!=="sc\
heduled-for-deletion")]}}function Rr(e,t,{rules:n},r){return te(e.profile)?"is tagged keep":Ct(e.profile,t)?"was read again":ct(e,["unused","scheduled-for-delet\
ion"],n,r)?"is acknowledged":void 0}function xn(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function Mr(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:n})=>n!=="unused")]}}function Sn({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>{let{reference:a,text:i}=s,c=a.kind==="arn"?[a.region]:t,l=a.kind==="arn"&&
o!==void 0&&a.accountId!==o;return c.map(p=>({request:s,query:{reference:a,version:{},region:p,single:l,described:!0,unread:!n,removable:r!==void 0,text:i,requests:[]}}))})}
async function gn(e,t,n,r){let{runner:o,sts:s,openCatalog:a,openRemover:i,openClient:c}=r,l=Ge(e.map(({query:p})=>p),t);for(let[p,m]of n.entries()){let{sessions:d,
noAnswer:u}=await Qe(l,t,{runner:o,sts:s(m,"full")});if(u){if(n.length>1&&o.warning(`STS in ${m} did not answer (${u.failure.message}).`),p===n.length-1)throw u;
continue}return Promise.all(d.map(async({keys:S,plan:{region:x,queries:h}})=>({region:x,watched:e.filter(({query:f})=>h.includes(f)),catalog:a(x,S),remover:i(x,
S),store:await c(Ee,{region:x,keys:S,retryBudget:"full"})})))}throw new Error("there is at least one region")}function hn(e){return[...e].filter(([t,n])=>{let r=t.slice(t.lastIndexOf(".")+1);return Ne(r)&&Dr(n)&&!et(n)}).map(([t,n])=>({name:N(t),isAmbiguous:tt(n)}))}function Dr(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var ue={expiries:[],unreadableDates:[],isLocked:!1};async function bn(e,t){let n={rule:e,hints:await Ve(t),tagged:void 0,selected:await je(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:U(t)},r=await Je(t),o=Ar(t,r),s=new Map;for(let a of o)for(let i of await Ue(a,n)){let c=Er(i,a);
c.source!==vn&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:hn(r),isLocked:s.size===0&&await Or(o,n.secret)}}var vn="expires=";function kn({
expires:e},{description:t},n,r){let o=Ke(t),s=e?.kind==="never",a=[...e?.kind==="at"?[{at:e.at,source:vn,firm:!0}]:[],...n.expiries.map(p=>({...p,firm:p.firm||p.
at.getTime()<=r&&$e(p.source)})),...o&&!s?[o]:[]],i=a.some(({source:p,isAside:m})=>!m&&/^certificate notAfter| in the kubeconfig/.test(p)),c=i?a.filter(({isAside:p})=>!p):
a,{expiry:l}=We(c,r,{minRemaining:0,warnRemaining:0});return{expiry:l,other:i?Te(a.filter(({isAside:p})=>p)):void 0,unreadableDates:e?[]:n.unreadableDates,isLocked:!e&&
l===void 0&&n.isLocked}}async function Or(e,t){let n=e.filter(({value:o})=>He(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Er(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${N(t)}`}:r}function Ar(e,t){let n={value:U(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var wn=8;function Rn(e,t){let n=U(e),r=ze(n,{minLength:wn}).filter(s=>(!_e(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<wn&&Le(n,
4)&&!t.includes(n)?[n,...r]:r}var me=10;async function On(e,t){let n=(await R(e,me,d=>Ir(d,t))).flat(),r=n.filter(d=>d.profile!==void 0),o=new Set(r.map(({watched:d})=>d.request)),s=r.filter(
({profile:d})=>st(d,t.tags)),a=s.filter(({profile:d,watched:u})=>!Tr(d,u,t)).sort((d,u)=>at(d.watched.request,u.watched.request)),i=new Map(a.toReversed().map(d=>[
d.profile.arn,d])),c=n.filter(({failure:d})=>Dn(d)),l=n.filter(({failure:d})=>d&&!Dn(d)),p=new Set(n.filter(({failure:d})=>d).map(({watched:d})=>d.request)),m=Fr(
e,s,t).filter(({watched:d})=>!p.has(d.request));return[...l,...Mn(c,o),...Mn(m,new Set),...i.values()]}function Fr(e,t,{tags:n,requests:r}){if(n.length===0)return[];
let o=new Set(t.map(({watched:i})=>i.request)),s=e.flatMap(i=>i.watched.map(c=>({watched:c,session:i}))),a=n.map(({key:i,value:c})=>c===void 0?i:`${i}=${c}`).join(
", ");return s.filter(({watched:{request:i}})=>!o.has(i)).filter(({watched:{request:i}})=>t.length===0||!Pr(i,r)).map(({watched:i,session:c})=>({watched:i,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${i.request.text} means has all of the tags ${a}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function Pr(e,t){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&n.startsWith(r.prefix))}function Mn(e,t){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(
([,r])=>r)}function Dn(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function Ir(e,t){return(await R(
e.watched,me,async r=>{try{return(await Cr(r,e.catalog,t)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof g||o instanceof y)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function Cr(e,t,n){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await t.describe(ve(r))];let s=await t.
list(r.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return R(s,me,a=>$r(a,e,t))}async function $r(e,{query:t},n){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:r}=await n.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof g)return e;throw r}}function Tr({primaryRegion:e},{query:t},{regions:n}){
return e!==void 0&&e!==t.region&&n.includes(e)}var Hr=10;async function En(e,t,n,r){let{memory:o,clock:s}=r,a=await On(e,n),i=a.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=a.filter(
({profile:u})=>u===void 0),l=[],p=[];for(let u of i){let{profile:S,watched:x}=u,h=n.readValues&&!S.deletedAt&&x.request.expires?.kind!=="never",f=h?o.known(u,s.
now()):void 0;h&&!f?l.push(u):p.push(fe(u,f?.ends??ue,f?.versionAt,r))}let m=i.map(({profile:u})=>`${u.name}
${I(u)}`).join(`
`),d=await R(_r(l,t),Hr,u=>Kr(u,m,r));return[...c,...p,...d.flat()]}function _r(e,t){let n=({profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.
groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>Ie(o,Fe)),...e.filter(n).map(o=>[o])]}async function Kr(e,t,n){let[r]=e;if(!r)return[];let o=await Pe(
e.map(({profile:a})=>a.arn),r.session.store),s=o.filter(a=>!(a instanceof g));return await n.runner.mask(Xe(s.flatMap(({value:a})=>Rn(a,t)))),Promise.all(e.map(
(a,i)=>{let c=o[i];return c instanceof g||c===void 0?fe({...a,failure:c},ue,void 0,n):Lr(a,c,n)}))}async function Lr(e,t,n){let{request:r}=e.watched;try{let o=await bn(
r.expires,t.value);return n.memory.learn(e,r,t,o,n.clock.now()),fe(e,o,t.createdAt,n)}catch(o){if(o instanceof y)return{...e,versionAt:t.createdAt,failure:o};throw o}}
function fe(e,t,n,{clock:r}){let{expiry:o,...s}=kn(e.watched.request,e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Nr=3;async function An(e,t){let n=[e.identity,...e.moreIdentities],r=await R(n,Nr,async s=>{try{return await Ur(s,e,t)}catch(a){let i=a instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(a.code);if(!s||n.length===1||!i)throw a;return jr(s,a)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Ur(e,t,n){
let r=await qe({...t,identity:e},n),{result:o,claims:s}=await Be(r,Wr(r,t,n)),{reader:a,accountId:i}=r;return{role:e&&W(e).arn,accountId:i,reader:a,claims:s,seen:o,
job:r}}async function Wr(e,t,n){let r=Sn(t,e.accountId);if(r.length===0)return[];let o=await gn(r,e,t.regions,n);return En(o,e.accountId,t,n)}function jr(e,t){let{
arn:n,accountId:r}=W(e),o={role:W(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}async function Fn(e,t){let{runner:n,clock:r}=t;Ce(n.environment);for(let f of e.warnings)n.warning(f);let o=z.open(t.stateFile,n),s=await An(e,{...t,memory:o}).
catch(async f=>{throw n.noteVisibility("unknown")==="unknown"&&await Pn(t),f}),a=await Br(s,t)!=="private";for(let{job:f}of s)f&&n.info(qr(f));let i=Gr(a,e),c=r.
now(),l=Nt(s,i).map(f=>it(rt(f,c,e.policy),c,e.rules)),p=Kt(await yn(l,s,{inputs:e,memory:o,runner:n,now:c}));Jr(o,t);for(let{line:f,reference:In}of e.rules.acknowledgements)
p.some(Cn=>pt(In,Cn))||n.warning(`Line ${f} of acknowledge means none of the secrets that are watched.`);let m=Lt(p,{monitor:e.monitor.name,now:c,disclosure:i}),
d={disclosure:i,hasRegions:new Set(p.map(({region:f})=>f)).size>1,hasAccounts:s.length>1,now:c},u={id:Ht(e.monitor,Vr(s,e)),secrets:p,report:m,layout:d},{url:S,
failure:x}=await on(u,e,a,t);fn(u,S,e,t);let h=Qr(p,e);if(h&&x&&n.warning([x.message,x.fix].join(`
`)),h??x)throw h??x}function Jr(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof y))throw r;t.warning([r.message,r.fix].join(`
`))}}function Vr(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function qr(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Br(e,t){let n=e.map(({claims:o})=>Se(o)).reduce(ge,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?Pn(t):r}async function Pn({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof g)return e.noteVisibility("unknown");throw n}}function Gr(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Qr(e,{rules:t}){let n=e.flatMap(({failure:a})=>a??[]),[r]=n;if(r&&n.length===e.length)return new y(r.code,`Nothing that is watched could be read. The f\
irst reason: ${r.message}`,{fix:r.fix,statements:r.statements,cause:r});let o=e.flatMap(({findings:a})=>a.find(i=>dt(i,t.failOn))??[]),s=j.find(a=>o.some(i=>i.kind===
a));return s&&zr(s,o.filter(({kind:a})=>a===s).length)}function zr(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.";
if(e==="expired"||e==="expiring"){let o=`${t===1?"is":"are"} ${e}`;return new y(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${o}: the summary of this step name\
s them.`,{fix:`Put a new version into each, or rotate it. ${r}`})}return new y("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this ste\
p names them.`,{fix:`Do what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}await we(async e=>{let{environment:t}=e,n=lt(he,t),r=new xe(t.RUNNER_TEMP),o=new ye,{github:s}=n;s&&await e.mask([s.token]);let a=await Ze(n,{runner:e,directory:r,
clock:o}),{aws:i,attempts:c}=a;try{await Fn(n,{...a,openCatalog:It({...i,endpoint:i.secretsManagerEndpoint},c.full),openRemover:$t({...i,endpoint:i.secretsManagerEndpoint},
c.full),issues:s&&ft(s,c.full),stateFile:n.stateFile===void 0?void 0:Ft(n.stateFile,t),writeReport:bt(t)})}finally{a.close()}});
