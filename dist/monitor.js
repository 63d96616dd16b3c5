const require=process.getBuiltinModule;
import{a as Me}from"./shared-domain-expiry-timeline.js";import{b as ke,c as Re}from"./shared-use-cases-sessions-open-sessions.js";import{a as We,b as je}from"./shared-domain-refusals-explanation.js";import{
c as Ae}from"./shared-adapters-attempts.js";import{h as X,i as Y,j as ee,m as te}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as ae,e as me,f as fe,g as ye,h as ge,i as xe,k as Se,l as he,m as O,t as we,v as be}from"./shared-domain-credentials-aws-config.js";
import{d as ve,f as Ie}from"./shared-adapters-aws-config.js";import{a as de}from"./shared-domain-masks-looks-secret.js";import{a as G}from"./shared-adapters-clock.js";import{a as C,
b as Ee,c as F,d as h,e as Oe,f as v,g as $e,h as _,i as M,j as Ce,k as Fe,l as He,m as Te,n as Le,o as _e}from"./shared-domain-monitor-findings.js";import{a as Pe,b as De}from"./shared-domain-expiry-spelled-dates.js";
import{a as I,b as S,c as V,d as Q}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as ie,L as ue,N as $,
r as ne,s as k,t as re,w as oe,z as se}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";import{b as ce,d as pe,e as le}from"./shared-domain-expiry-expiry.js";
import"./shared-adapters-event.js";import"./shared-domain-values-json.js";import{b as E}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";
import{a as z}from"./shared-domain-requests-request.js";import{a as x}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{b as L,c as Z}from"./shared-domain-span.js";
import{d as B}from"./shared-adapters-job-lock.js";import{a as D}from"./shared-adapters-help.js";import"./shared-domain-plain-text.js";import"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";import"./shared-runtime.js";function Ue(e,r){let n,t=()=>(n??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,r)),n);return{isPublic:async()=>(await t()).isPublic(),find:async o=>(await t()).
find(o),create:async o=>(await t()).create(o),update:async(o,s)=>(await t()).update(o,s),comment:async(o,s)=>(await t()).comment(o,s)}}var _t=process.getBuiltinModule("node:fs"),Ne=e=>_t[e];var Je=Ne("mkdirSync");var Ke=Ne("writeFileSync");var Wt=process.getBuiltinModule("node:path"),W=e=>Wt[e];var qe=W("dirname");var Ge=W("join");var Be=W("resolve");function Ve(e){let{GITHUB_WORKSPACE:r=".",RUNNER_TEMP:n=".",GITHUB_ACTION:t="monitor"}=e;return(o,s)=>{let i=`secret-lease-${t.replace(/\W/g,"_")}.json`,a=o===void 0?
Ge(n,i):Be(r,o);try{Je(qe(a),{recursive:!0}),Ke(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}function ze(e,r){return(n,t)=>new j(new ee(n,t,e,r))}var j=class{#e;constructor(r){this.#e=r}async list(r,n){let t=jt(r,n),o=[],s;do{let i=new Y({...t.length>0&&
{Filters:t},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#e.run("ListSecrets",(u,l)=>u.send(i,l),u=>u.SecretList?u:void 0),
d=a.filter(({Name:u})=>u?.startsWith(r));o.push(...d.flatMap(u=>Qe(u,u.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(r){let n=new X(
{SecretId:r});return this.#e.run("DescribeSecret",(t,o)=>t.send(n,o),t=>{let o=Qe(t,t.VersionIdsToStages),s=(t.ReplicationStatus??[]).map(({Region:i="",Status:a=""})=>({
region:i,status:a}));return o&&{...o,replicas:s}})}};function jt(e,r){let n=r.map(({key:t})=>t).filter(t=>!t.startsWith("!"));return[...e===""?[]:[{Key:"name",Values:[
e]}],...n.slice(0,9).map(t=>({Key:"tag-key",Values:[t]}))]}function Qe(e,r){let{ARN:n,Name:t,Tags:o=[],RotationEnabled:s,RotationRules:i,PrimaryRegion:a}=e;if(!n||
!t)return;let c=new Map(o.flatMap(({Key:u,Value:l=""})=>u===void 0?[]:[[u,l]])),d=s!==void 0||i!==void 0;return{arn:n,name:t,tags:c,createdAt:e.CreatedDate,changedAt:e.
LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.values(r??{}).
some(u=>u.includes("AWSPENDING")&&!u.includes("AWSCURRENT")),description:{...We(c),rotation:te({...e,VersionIdsToStages:r})},primaryRegion:a,replicas:void 0}}var Ut=e=>{let r=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,t,o)=>r()(...o),construct:(n,t)=>new(r())(...t),get:(n,t)=>r()[t]})};var Xe=Ut("scryptSync");function Ye({name:e,isGiven:r},n){let t=s=>[...new Set(s)].sort(),o=r?[]:[t(n.roles),t(n.accounts),t(n.regions)];return Xe(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function w(e,r){return e==="all"||r==="name"&&e==="names"}var Ze=["expired","expiring","attention","unknown","ok"];function b({findings:e,verdict:r}){let n=new Set(e.filter(t=>!F(t)).map(({kind:t})=>t));return n.has("e\
xpired")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":r.judgement==="unknown"?"unknown":"ok"}function et(e){let r=t=>{let[o]=t.findings;return Ze.
indexOf(b(t))*100+(o?C.indexOf(o.kind):99)},n=({expiry:t})=>t?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((t,o)=>r(t)-r(o)||n(t)-n(o)||(t.label<o.label?
-1:t.label>o.label?1:0))}function tt(e,r){let n=e.map(b),t=s=>n.filter(i=>i===s).length,o=Ze.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:r.monitor,
judgedAt:new Date(r.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:t("expired"),expiring:t("expiring"),attention:t(
"attention"),unknown:t("unknown"),ok:t("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Nt(s,r.disclosure))}}function Nt(e,r){
let{profile:n,expiry:t,versionAt:o,nextRotationAt:s}=e,i=n&&M(n);return{name:e.label,region:e.region,...n&&w(r,"arn")&&{arn:n.arn},...i!==void 0&&w(r,"owner")&&
{owner:i},status:b(e),...t&&{expiresAt:t.at.toISOString(),expirySource:t.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:Ee(a),words:v(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}function nt(e,r){let n=new Map;return e.flatMap(t=>{let o=s=>Jt(s,t,r,n);return[...t.failure?[qt(t)]:[],...[...t.seen].sort(Bt).map(o)]})}function Jt(e,{reader:r,
accountId:n},t,o){let{watched:s,profile:i,failure:a,expiry:c,remarks:d=_,versionAt:u}=e,l=Kt(e,t,o);return{label:l,region:s.query.region,account:n,request:s.request,
profile:i,expiry:c,remarks:d,versionAt:u,failure:a instanceof x?je(a,{...s.query,text:l},r):a}}function Kt({watched:{request:e},profile:r},n,t){if(e.reference.kind!==
"prefix")return r&&w(n,"name")?r.name:Gt(e.text);if(!r)return e.text;if(w(n,"name"))return r.name;let o=(t.get(e.text)??0)+1;return t.set(e.text,o),`${e.text} (${o}\
)`}function qt({role:e="",accountId:r,failure:n}){let t=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:t,region:"all regions",account:r,request:{text:t,
reference:{source:re,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:_,versionAt:void 0,failure:n}}function Gt(e){return e.replace(/^arn:.*:secret:/,
"").replace(/-[A-Za-z0-9]{6}$/,r=>e.startsWith("arn:")?"":r)}function Bt(e,r){let[n,t]=[e.profile?.arn??"",r.profile?.arn??""];return n<t?-1:n>t?1:0}var Vt=e=>{let r=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,t,o)=>r()(...o),construct:(n,t)=>new(r())(...t),get:(n,t)=>r()[t]})};var rt=Vt("createHash");var ot=[30,14,7,3,1,0],st=2500;function it(e){return e.flatMap(r=>r.findings.filter(n=>!F(n)).map(n=>({secret:r,finding:n,fingerprint:zt(r,n),level:Qt(n)})))}function at(e,r){
return e.slice(0,st).filter(({fingerprint:n,level:t})=>t<(r.get(n)??":"))}function Qt({daysLeft:e}){if(e===void 0)return"9";let r=ot.findLastIndex(n=>e<=n);return String(
ot.length-1-r)}function zt({profile:e,region:r,label:n},{kind:t}){let o=t==="expired"||t==="expiring"?"expiry":t,s=JSON.stringify([e?.arn??n,r,o]);return rt("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function ct(e){return e.slice(0,st).map(({fingerprint:r,level:n})=>r+n).join("")}function pt(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,r="",n=""])=>[r,n]))}var R={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function P({counts:e}){let r=[`${R.expired} ${e.expired} \
expired`,`${R.expiring} ${e.expiring} expiring`,`${R.attention} ${e.attention} with other problems`,`${R.ok} ${e.ok} fine`,`${R.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,t)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][t]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${r.join(" \xB7 ")}`}function H(e,r){let n=Xt.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,r)!=="")),t=o=>`| ${o.join(" | ")} |`;return{
head:[t(n.map(({title:o})=>o)),t(n.map(()=>"---"))],rows:e.map(o=>t(n.map(({cell:s})=>s(o,r))))}}var Xt=[{title:"Secret",isOptional:!1,cell:Yt},{title:"State",isOptional:!1,
cell:Zt},{title:"Next rotation",isOptional:!0,cell:en},{title:"Owner",isOptional:!0,cell:tn}];function Yt(e,{hasRegions:r,hasAccounts:n,disclosure:t}){let o=n&&
w(t,"arn")?e.account:void 0,s=[...r?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${S(s.join(" "))}</sub>`:"";return`${R[b(e)]} ${I(e.label)}${i}`}
function Zt(e,{now:r}){let{findings:n,expiry:t,verdict:o}=e,s=n.map(c=>lt(c.words,$e(c)));if(h(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[t?lt(`expires ${L(t.at,r)}`,`${t.source}, ${Z(t.at)}`):i,...s].join("<br>")}function lt(e,r){return r===void 0?S(e):`${S(e)}<br><sub\
>${S(r)}</sub>`}function en({nextRotationAt:e},{now:r}){return e&&e.getTime()>r?S(L(e,r)):""}function tn({profile:e},{disclosure:r}){let n=e&&M(e);return n!==void 0&&
w(r,"owner")?I(E(n)):""}function T(e,r){return Me(e.map(({label:n,region:t,profile:o,expiry:s,verdict:i})=>({name:nn(n.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${t} ${n}`},expiry:s,verdict:i})),r)}var ut=18;function nn(e){return e.length>ut?`\u2026${e.slice(1-ut)}`:e}var rn=65e3,dt=30,mt=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function N(e,r){return/^(\*\*\d|All is well\.)/.test(r)&&mt.exec(r)?.[1]===
e}function ft(e,r){return pt(N(r,e)?mt.exec(e)?.[2]??"":"")}function yt(e){let{problems:r,alerts:n,report:t,layout:o}=e,s=["","<details><summary>What to do</sum\
mary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` \
or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under\
 AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...St(e),ht(e.id,n)].join(`
`),{head:i,rows:a}=H(r,o),c=[P(t),"",...T(r,o.now),...i].join(`
`);return[c,...on(a,rn-U(c)-U(s)-200),s].join(`
`)}function gt(e){return["All is well.","",P(e.report),"",...St(e),ht(e.id,[])].join(`
`)}function xt(e){let r=e.slice(0,dt).map(({secret:t,finding:o})=>`- ${R[b(t)]} ${I(t.label)} ${S(v(o))}`),n=e.length-dt;return["**Worse than before:**","",...r,
...n>0?[`- and ${n} more, in the table above`]:[]].join(`
`)}function St({report:e,runUrl:r}){let n=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,t=r===void 0?"":` by [this run](${r})`;return[`<sub>Judged ${n}${t}. \
The monitor ${I(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function ht(e,r){return`<!-- secret-lease-monitor:${e} said=${ct(r)} -->`}function on(e,r){
let n=r,t=e.findIndex(o=>(n-=U(o)+1,n<0));return t<0?[...e]:[...e.slice(0,t),"",`and ${e.length-t} more, which the run's report has.`]}function U(e){return Buffer.
byteLength(e)}async function wt(e,r,n,{runner:t,issues:o}){let{wanted:s}=r.issue;if(s==="no")return{};if(n&&s==="unsaid")return t.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return t.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await sn(cn(e,t),r,o,t)}}catch(i){if(!(i instanceof x))throw i;return{failure:new y("E_ALERT",`The issue could not be\
 kept (${i.message}).`,{fix:pn(i),cause:i})}}}async function sn(e,r,n,t){let o=d=>e.layout.disclosure==="all"?d:D(d),{id:s}=e,i=await n.find(d=>N(s,d));if(e.alerts.
length===0){i?.isOpen&&await n.update(i.number,{body:o(gt(e)),state:"closed"});return}let a=o(yt(e));if(!i)return(await an({...r.issue,body:a},n,t)).url;let c=at(
e.alerts,ft(i.body,s));if(!(i.isDeclined&&c.length===0))return c.length>0&&await n.comment(i.number,o(xt(c))),await n.update(i.number,{body:a,state:"open"}),i.url}
async function an(e,r,n){let t=e.labels.length+e.assignees.length>0;try{return await r.create(e)}catch(o){if(!(o instanceof x&&o.status===422&&t))throw o;return n.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),r.create({...e,labels:[],assignees:[]})}}
function cn({id:e,secrets:r,report:n,layout:t},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:i,GITHUB_RUN_ID:a}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(a??"");return{id:e,problems:r.filter(h),alerts:it(r),report:n,layout:t,runUrl:c?`${s}/${i}/actions/runs/${a}`:void 0}}function pn({status:e}){
return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those tha\
t it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is r\
eached: the next run says what is left to say.":"The next run says what is left to say."}var ln=500,un=300;function bt(e,r,n){let t=e.filter(h),o=e.filter(s=>!h(s));return[`### \u{1F52D} ${S(r.monitor)}`,"",P(r),"",...T(e,n.now),...t.length>0?[...kt(
t,ln,n),""]:[],...o.length>0?dn(o,n):[],"",`<sub>Judged ${r.judgedAt}. Without rotation: ${r.counts.withoutRotation}. No value is in this report.</sub>`].join(`\

`)}function dn(e,r){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...kt(e,un,r),"","</details>"]}function kt(e,r,n){
let{head:t,rows:o}=H(e.slice(0,r),n),s=e.length-r;return[...t,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var J=200,Rt=10;function vt(e,r,n,{runner:t,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(n.reportFile,a.disclosure==="all"?c:D(c)),u=s.filter(h),l=u.flatMap((f,g)=>f.findings.slice(g<Rt?1:0).map(A=>`${b(f)}: ${f.label} ${v(A)}`));u.length>0&&t.
warning(mn(u));for(let f of l.slice(0,J))t.info(f);l.length>J&&t.info(`and ${l.length-J} more`),n.jobSummary&&t.summarize(bt(s,i,a));let{counts:p,status:m}=i;t.
info(`Status: ${m}, of ${p.secrets} secrets`),t.handOver({variables:new Map,outputs:new Map([["status",m],["secrets",String(p.secrets)],["expired",String(p.expired)],
["expiring",String(p.expiring)],["attention",String(p.attention)],["unreadable",String(p.unreadable)],["report",d],["issue",r??""]])})}function mn(e){let r=e.slice(
0,Rt).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(v)}`),n=e.length-r.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} atten\
tion:`,...r,...n>0?[`and ${n} more`]:[]].join(`
`)}function It({requests:e,regions:r,readValues:n},t){return e.flatMap(o=>{let{reference:s,text:i}=o,a=s.kind==="arn"?[s.region]:r,c=s.kind==="arn"&&t!==void 0&&s.
accountId!==t;return a.map(d=>({request:o,query:{reference:s,version:{},region:d,single:c,described:!0,unread:!n,text:i,requests:[]}}))})}async function Mt(e,r,n,t){
let{runner:o,sts:s,openCatalog:i,openClient:a}=t,c=ke(e.map(({query:d})=>d),r);for(let[d,u]of n.entries()){let{sessions:l,noAnswer:p}=await Re(c,r,{runner:o,sts:s(
u,"full")});if(p){if(n.length>1&&o.warning(`STS in ${u} did not answer (${p.failure.message}).`),d===n.length-1)throw p;continue}return Promise.all(l.map(async({
keys:m,plan:{region:f,queries:g}})=>({region:f,watched:e.filter(({query:A})=>g.includes(A)),catalog:i(f,m),store:await a(ne,{region:f,keys:m,retryBudget:"full"})})))}
throw new Error("there is at least one region")}function At(e){return[...e].filter(([r,n])=>{let t=r.slice(r.lastIndexOf(".")+1);return me(t)&&fn(n)&&!Pe(n)}).map(([r,n])=>({name:fe(r),isAmbiguous:De(n)}))}function fn(e){
let r=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(r))}async function Dt({expires:e},{description:r},n,t){let o=n===void 0?void 0:await xe(e,n,{where:"",subject:"it"}),s={rule:e,hints:n===void 0?[]:await he(n),tagged:ue(
r),selected:o,serviceExpiry:void 0,now:t,secret:n===void 0?"":O(n)},i=n===void 0?[]:await Se(n),a=xn(n,i),c=[];for(let m of a)for(let f of await ye(m,s))c.push(
gn(f,m));let d=c.some(({source:m,isAside:f})=>!f&&/^certificate notAfter| in the kubeconfig/.test(m)),u=d?c.filter(({isAside:m})=>!m):c,{expiry:l}=ge(u,t,{minRemaining:0,
warnRemaining:0}),p=n===void 0||e!==void 0;return{expiry:l,other:d?ce(c.filter(({isAside:m})=>m)):void 0,unreadableDates:p?[]:At(i),isLocked:!p&&l===void 0&&await yn(
a,s.secret)}}async function yn(e,r){let n=e.filter(({value:o})=>pe(o));if(n.length===0)return!1;let{enclosedEnds:t}=await import("./enclosed-ends.js");for(let{value:o}of n)
if((await t(o,r)).isLocked)return!0;return!1}function gn(e,{path:r}){let{source:n}=e,t=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&r?{...t,source:`${n} in field ${E(r)}`}:t}function xn(e,r){let t={value:e===void 0?"":O(e),path:"",public:!1,isPrevious:!1};return[t,...r.map(([o,s])=>({
...t,value:String(s),path:o}))]}var Pt=8;function Et(e,r){let n=O(e),t=ve(n,{minLength:Pt}).filter(s=>(!le(s)||/^\d{8}$/.test(s))&&!r.includes(s));return n.trim().
length<Pt&&de(n,4)&&!r.includes(n)?[n,...t]:t}var K=10;async function Ct(e,r){let n=(await k(e,K,p=>wn(p,r))).flat(),t=n.filter(p=>p.profile!==void 0),o=new Set(t.map(({watched:p})=>p.request)),s=t.filter(({
profile:p})=>Ce(p,r.tags)),i=s.filter(({profile:p,watched:m})=>!Rn(p,m,r)).sort((p,m)=>Fe(p.watched.request,m.watched.request)),a=new Map(i.toReversed().map(p=>[
p.profile.arn,p])),c=n.filter(({failure:p})=>$t(p)),d=n.filter(({failure:p})=>p&&!$t(p)),u=new Set(n.filter(({failure:p})=>p).map(({watched:p})=>p.request)),l=Sn(
e,s,r).filter(({watched:p})=>!u.has(p.request));return[...d,...Ot(c,o),...Ot(l,new Set),...a.values()]}function Sn(e,r,{tags:n,requests:t}){if(n.length===0)return[];
let o=new Set(r.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>r.length===0||!hn(a,t)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function hn(e,r){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return r.some(({reference:t,...o})=>o.text!==
e.text&&t.kind==="prefix"&&n.startsWith(t.prefix))}function Ot(e,r){return[...new Map(e.toReversed().map(t=>[t.watched.request,t]))].filter(([t])=>!r.has(t)).map(
([,t])=>t)}function $t(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function wn(e,r){return(await k(
e.watched,K,async t=>{try{return(await bn(t,e.catalog,r)).map(s=>({watched:t,session:e,profile:s}))}catch(o){if(o instanceof x||o instanceof y)return[{watched:t,
session:e,failure:o}];throw o}})).flat()}async function bn(e,r,n){let{reference:t,text:o}=e.query;if(t.kind!=="prefix")return[await r.describe(z(t))];let s=await r.
list(t.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return k(s,K,i=>kn(i,e,r))}async function kn(e,{query:r},n){if(e.primaryRegion!==r.region||e.deletedAt)return e;
try{let{replicas:t}=await n.describe(e.arn);return{...e,replicas:t}}catch(t){if(t instanceof x)return e;throw t}}function Rn({primaryRegion:e},{query:r},{regions:n}){
return e!==void 0&&e!==r.region&&n.includes(e)}var vn=10;async function Ft(e,r,n,t){let o=await Ct(e,n),s=o.filter(l=>l.profile!==void 0),i=o.filter(({profile:l})=>l===void 0),a=({profile:l,watched:p})=>n.readValues&&
!l.deletedAt&&p.request.expires?.kind!=="never",c=s.map(({profile:l})=>`${l.name}
${M(l)}`).join(`
`),d=await k(In(s.filter(a),r),vn,l=>Mn(l,c,t)),u=s.filter(l=>!a(l)).map(l=>q(l,void 0,t));return[...i,...await Promise.all(u),...d.flat()]}function In(e,r){let n=({
profile:o})=>r!==void 0&&o.arn.split(":")[4]!==r;return[...[...Map.groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>ie(o,oe)),...e.filter(n).map(
o=>[o])]}async function Mn(e,r,n){let[t]=e;if(!t)return[];let o=await se(e.map(({profile:i})=>i.arn),t.session.store),s=o.filter(i=>!(i instanceof x));return await n.
runner.mask(Ie(s.flatMap(({value:i})=>Et(i,r)))),Promise.all(e.map((i,a)=>{let c=o[a];return c instanceof x||c===void 0?q({...i,failure:c},void 0,n):q(i,c,n)}))}
async function q(e,r,{clock:n}){let t=r?.createdAt;try{let{expiry:o,...s}=await Dt(e.watched.request,e.profile,r?.value,n.now());return{...e,expiry:o,remarks:s,
versionAt:t}}catch(o){if(o instanceof y)return{...e,versionAt:t,failure:o};throw o}}var An=3;async function Ht(e,r){let n=[e.identity,...e.moreIdentities],t=await k(n,An,async s=>{try{return await Pn(s,e,r)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return En(s,i)}}),[o]=t;if(o?.failure&&t.every(({failure:s})=>s))throw o.failure;return t}async function Pn(e,r,n){
let t=await we({...r,identity:e},n),{result:o,claims:s}=await be(t,Dn(t,r,n)),{reader:i,accountId:a}=t;return{role:e&&$(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:t}}async function Dn(e,r,n){let t=It(r,e.accountId);if(t.length===0)return[];let o=await Mt(t,e,r.regions,n);return Ft(o,e.accountId,r,n)}function En(e,r){let{
arn:n,accountId:t}=$(e),o={role:$(e),scoped:!1};return{role:n,accountId:t,reader:o,claims:{},seen:[],failure:r,job:void 0}}async function Tt(e,r){let{runner:n,clock:t}=r;ae(n.environment);for(let g of e.warnings)n.warning(g);let o=await Ht(e,r),s=await Cn(o,r);s&&n.conceal();for(let{
job:g}of o)g&&n.info($n(g));let i=Fn(s,e),a=t.now(),c=et(nt(o,i).map(g=>He(Oe(g,a,e.policy),a,e.rules)));for(let{line:g,reference:A}of e.rules.acknowledgements)
c.some(Lt=>Te(A,Lt))||n.warning(`Line ${g} of acknowledge means none of the secrets that are watched.`);let d=tt(c,{monitor:e.monitor.name,now:a,disclosure:i}),
u={disclosure:i,hasRegions:new Set(c.map(({region:g})=>g)).size>1,hasAccounts:o.length>1,now:a},l={id:Ye(e.monitor,On(o,e)),secrets:c,report:d,layout:u},{url:p,
failure:m}=await wt(l,e,s,r);vt(l,p,e,r);let f=Hn(c,e);if(f&&m&&n.warning([m.message,m.fix].join(`
`)),f??m)throw f??m}function On(e,{regions:r}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:r}}function $n(e){return e.kind===
"ambient"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Cn(e,{issues:r}){let n=e.find(t=>t.claims.repository_visibility!==
void 0)?.claims??{};return n.repository_visibility!==void 0?n.repository_visibility==="public":r?r.isPublic().catch(t=>{if(t instanceof x)return!0;throw t}):!0}
function Fn(e,{issue:r}){return e?r.wanted==="yes"?"names":"spelled":"all"}function Hn(e,{rules:r}){let n=e.flatMap(({failure:i})=>i??[]),[t]=n;if(t&&n.length===
e.length)return new y(t.code,`Nothing that is watched could be read. The first reason: ${t.message}`,{...t.fix!==void 0&&{fix:t.fix},cause:t});let o=e.flatMap(({
findings:i})=>i.find(a=>Le(a,r.failOn))??[]),s=C.find(i=>o.some(a=>a.kind===i));return s&&Tn(s,o.filter(({kind:i})=>i===s).length)}function Tn(e,r){let n=r===1?
"One secret":`${r} secrets`,t="The step fails for this because of `fail-on`.";if(e==="expired"||e==="expiring"){let o=`${r===1?"is":"are"} ${e}`;return new y(e===
"expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${o}: the summary of this step names them.`,{fix:`Put a new version into each, or rotate it. ${t}`})}return new y("E_FI\
NDING",`${n} ${r===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, or accept it for a time: \`SECRET ${e}\
 until=DATE REASON\` in \`acknowledge\`. ${t}`})}await Q(async e=>{let{environment:r}=e,n=_e(V,r),t=new B(r.RUNNER_TEMP),o=new G,{github:s}=n;s&&await e.mask([s.token]);let i=await Ae(n,{runner:e,directory:t,clock:o}),
{aws:a,attempts:c}=i;try{await Tt(n,{...i,openCatalog:ze({...a,endpoint:a.secretsManagerEndpoint},c.full),issues:s&&Ue(s,c.full),writeReport:Ve(r)})}finally{i.close()}});
