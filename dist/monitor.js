const require=process.getBuiltinModule;
import{a as Pe}from"./shared-domain-expiry-timeline.js";import{b as ve,c as Ie}from"./shared-use-cases-sessions-open-sessions.js";import{a as Ue,b as Ne}from"./shared-domain-refusals-explanation.js";import{
c as De}from"./shared-adapters-attempts.js";import{h as Z,i as ee,j as ne,m as re}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as pe,e as ye,f as ge,g as xe,h as Se,i as he,k as we,l as be,m as O,t as ke,v as Re}from"./shared-domain-credentials-aws-config.js";
import{d as Me,f as Ae}from"./shared-adapters-aws-config.js";import{a as fe}from"./shared-domain-masks-looks-secret.js";import{a as V}from"./shared-adapters-clock.js";import{a as C,
b as $e,c as F,d as h,e as Ce,f as v,g as Fe,h as W,i as M,j as He,k as Te,l as Le,m as We,n as _e,o as je}from"./shared-domain-monitor-findings.js";import{a as Ee,b as Oe}from"./shared-domain-expiry-spelled-dates.js";
import{a as I,b as S,c as z,d as X}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as ce,L as me,N as $,
r as oe,s as k,t as se,w as ie,z as ae}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";import{b as le,d as ue,e as de}from"./shared-domain-expiry-expiry.js";
import"./shared-domain-values-json.js";import{b as E}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";import{a as Y}from"./shared-domain-requests-request.js";
import{a as x}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{b as L,c as te}from"./shared-domain-span.js";import{d as G}from"./shared-adapters-job-lock.js";
import{d as D,j as B,k as Q}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";import"./shared-runtime.js";function Je(e,n){let t,r=()=>(t??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,n)),t);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),update:async(o,s)=>(await r()).update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}var Ut=process.getBuiltinModule("node:fs"),Ke=e=>Ut[e];var qe=Ke("mkdirSync");var Ve=Ke("writeFileSync");var Nt=process.getBuiltinModule("node:path"),_=e=>Nt[e];var Ge=_("dirname");var Be=_("join");var Qe=_("resolve");function ze(e){let{GITHUB_WORKSPACE:n=".",RUNNER_TEMP:t=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Be(t,i):Qe(n,o);try{qe(Ge(a),{recursive:!0}),Ve(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}function Ye(e,n){return(t,r)=>new j(new ne(t,r,e,n))}var j=class{#e;constructor(n){this.#e=n}async list(n,t){let r=Jt(n,t),o=[],s;do{let i=new ee({...r.length>0&&
{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#e.run("ListSecrets",(u,l)=>u.send(i,l),u=>u.SecretList?u:void 0),
d=a.filter(({Name:u})=>u?.startsWith(n));o.push(...d.flatMap(u=>Xe(u,u.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(n){let t=new Z(
{SecretId:n});return this.#e.run("DescribeSecret",(r,o)=>r.send(t,o),r=>{let o=Xe(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:i="",Status:a=""})=>({
region:i,status:a}));return o&&{...o,replicas:s}})}};function Jt(e,n){let t=n.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?[]:[{Key:"name",Values:[
e]}],...t.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function Xe(e,n){let{ARN:t,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:i,PrimaryRegion:a}=e;if(!t||
!r)return;let c=new Map(o.flatMap(({Key:u,Value:l=""})=>u===void 0?[]:[[u,l]])),d=s!==void 0||i!==void 0;return{arn:t,name:r,tags:c,createdAt:e.CreatedDate,changedAt:e.
LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.values(n??{}).
some(u=>u.includes("AWSPENDING")&&!u.includes("AWSCURRENT")),description:{...Ue(c),rotation:re({...e,VersionIdsToStages:n})},primaryRegion:a,replicas:void 0}}var Kt=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var Ze=Kt("scryptSync");function et({name:e,isGiven:n},t){let r=s=>[...new Set(s)].sort(),o=n?[]:[r(t.roles),r(t.accounts),r(t.regions)];return Ze(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function w(e,n){return e==="all"||n==="name"&&e==="names"}var tt=["expired","expiring","attention","unknown","ok"];function b({findings:e,verdict:n}){let t=new Set(e.filter(r=>!F(r)).map(({kind:r})=>r));return t.has("e\
xpired")?"expired":t.has("expiring")?"expiring":t.size>0?"attention":n.judgement==="unknown"?"unknown":"ok"}function nt(e){let n=r=>{let[o]=r.findings;return tt.
indexOf(b(r))*100+(o?C.indexOf(o.kind):99)},t=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>n(r)-n(o)||t(r)-t(o)||(r.label<o.label?
-1:r.label>o.label?1:0))}function rt(e,n){let t=e.map(b),r=s=>t.filter(i=>i===s).length,o=tt.find(s=>s!=="unknown"&&t.includes(s));return{version:1,monitor:n.monitor,
judgedAt:new Date(n.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>qt(s,n.disclosure))}}function qt(e,n){
let{profile:t,expiry:r,versionAt:o,nextRotationAt:s}=e,i=t&&M(t);return{name:e.label,region:e.region,...t&&w(n,"arn")&&{arn:t.arn},...i!==void 0&&w(n,"owner")&&
{owner:i},status:b(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...t?.accessedAt&&{lastAccessedAt:t.accessedAt.
toISOString()},...t&&{rotation:t.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:$e(a),words:v(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}function ot(e,n){let t=new Map;return e.flatMap(r=>{let o=s=>Vt(s,r,n,t);return[...r.failure?[Bt(r)]:[],...[...r.seen].sort(zt).map(o)]})}function Vt(e,{reader:n,
accountId:t},r,o){let{watched:s,profile:i,failure:a,expiry:c,remarks:d=W,versionAt:u}=e,l=Gt(e,r,o);return{label:l,region:s.query.region,account:t,request:s.request,
profile:i,expiry:c,remarks:d,versionAt:u,failure:a instanceof x?Ne(a,{...s.query,text:l},n):a}}function Gt({watched:{request:e},profile:n},t,r){if(e.reference.kind!==
"prefix")return n&&w(t,"name")?n.name:Qt(e.text);if(!n)return e.text;if(w(t,"name"))return n.name;let o=(r.get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o}\
)`}function Bt({role:e="",accountId:n,failure:t}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:r,region:"all regions",account:n,request:{text:r,
reference:{source:se,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:W,versionAt:void 0,failure:t}}function Qt(e){return e.replace(/^arn:.*:secret:/,
"").replace(/-[A-Za-z0-9]{6}$/,n=>e.startsWith("arn:")?"":n)}function zt(e,n){let[t,r]=[e.profile?.arn??"",n.profile?.arn??""];return t<r?-1:t>r?1:0}var Xt=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,r,o)=>n()(...o),construct:(t,r)=>new(n())(...r),get:(t,r)=>n()[r]})};var st=Xt("createHash");var it=[30,14,7,3,1,0],at=2500;function ct(e){return e.flatMap(n=>n.findings.filter(t=>!F(t)).map(t=>({secret:n,finding:t,fingerprint:Zt(n,t),level:Yt(t)})))}function pt(e,n){
return e.slice(0,at).filter(({fingerprint:t,level:r})=>r<(n.get(t)??":"))}function Yt({daysLeft:e}){if(e===void 0)return"9";let n=it.findLastIndex(t=>e<=t);return String(
it.length-1-n)}function Zt({profile:e,region:n,label:t},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??t,n,o]);return st("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function lt(e){return e.slice(0,at).map(({fingerprint:n,level:t})=>n+t).join("")}function ut(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,n="",t=""])=>[n,t]))}var R={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function P({counts:e}){let n=[`${R.expired} ${e.expired} \
expired`,`${R.expiring} ${e.expiring} expiring`,`${R.attention} ${e.attention} with other problems`,`${R.ok} ${e.ok} fine`,`${R.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((t,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${n.join(" \xB7 ")}`}function H(e,n){let t=en.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,n)!=="")),r=o=>`| ${o.join(" | ")} |`;return{
head:[r(t.map(({title:o})=>o)),r(t.map(()=>"---"))],rows:e.map(o=>r(t.map(({cell:s})=>s(o,n))))}}var en=[{title:"Secret",isOptional:!1,cell:tn},{title:"State",isOptional:!1,
cell:nn},{title:"Next rotation",isOptional:!0,cell:rn},{title:"Owner",isOptional:!0,cell:on}];function tn(e,{hasRegions:n,hasAccounts:t,disclosure:r}){let o=t&&
w(r,"arn")?e.account:void 0,s=[...n?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${S(s.join(" "))}</sub>`:"";return`${R[b(e)]} ${I(e.label)}${i}`}
function nn(e,{now:n}){let{findings:t,expiry:r,verdict:o}=e,s=t.map(c=>dt(c.words,Fe(c)));if(h(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[r?dt(`expires ${L(r.at,n)}`,`${r.source}, ${te(r.at)}`):i,...s].join("<br>")}function dt(e,n){return n===void 0?S(e):`${S(e)}<br><su\
b>${S(n)}</sub>`}function rn({nextRotationAt:e},{now:n}){return e&&e.getTime()>n?S(L(e,n)):""}function on({profile:e},{disclosure:n}){let t=e&&M(e);return t!==void 0&&
w(n,"owner")?I(E(t)):""}function T(e,n){return Pe(e.map(({label:t,region:r,profile:o,expiry:s,verdict:i})=>({name:sn(t.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${r} ${t}`},expiry:s,verdict:i})),n)}var mt=18;function sn(e){return e.length>mt?`\u2026${e.slice(1-mt)}`:e}var an=65e3,ft=30,yt=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function N(e,n){return/^(\*\*\d|All is well\.)/.test(n)&&yt.exec(n)?.[1]===
e}function gt(e,n){return ut(N(n,e)?yt.exec(e)?.[2]??"":"")}function xt(e){let{problems:n,alerts:t,report:r,layout:o}=e,s=["","<details><summary>What to do</sum\
mary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` \
or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under\
 AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...wt(e),bt(e.id,t)].join(`
`),{head:i,rows:a}=H(n,o),c=[P(r),"",...T(n,o.now),...i].join(`
`);return[c,...cn(a,an-U(c)-U(s)-200),s].join(`
`)}function St(e){return["All is well.","",P(e.report),"",...wt(e),bt(e.id,[])].join(`
`)}function ht(e){let n=e.slice(0,ft).map(({secret:r,finding:o})=>`- ${R[b(r)]} ${I(r.label)} ${S(v(o))}`),t=e.length-ft;return["**Worse than before:**","",...n,
...t>0?[`- and ${t} more, in the table above`]:[]].join(`
`)}function wt({report:e,runUrl:n}){let t=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,r=n===void 0?"":` by [this run](${n})`;return[`<sub>Judged ${t}${r}. \
The monitor ${I(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function bt(e,n){return`<!-- secret-lease-monitor:${e} said=${lt(n)} -->`}function cn(e,n){
let t=n,r=e.findIndex(o=>(t-=U(o)+1,t<0));return r<0?[...e]:[...e.slice(0,r),"",`and ${e.length-r} more, which the run's report has.`]}function U(e){return Buffer.
byteLength(e)}async function kt(e,n,t,{runner:r,issues:o}){let{wanted:s}=n.issue;if(s==="no")return{};if(t&&s==="unsaid")return r.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return r.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await pn(un(e,r),n,o,r)}}catch(i){if(!(i instanceof x))throw i;return{failure:new y("E_ALERT",`The issue could not be\
 kept (${i.message}).`,{fix:dn(i),cause:i})}}}async function pn(e,n,t,r){let o=d=>e.layout.disclosure==="all"?d:D(d),{id:s}=e,i=await t.find(d=>N(s,d));if(e.alerts.
length===0){i?.isOpen&&await t.update(i.number,{body:o(St(e)),state:"closed"});return}let a=o(xt(e));if(!i)return(await ln({...n.issue,body:a},t,r)).url;let c=pt(
e.alerts,gt(i.body,s));if(!(i.isDeclined&&c.length===0))return c.length>0&&await t.comment(i.number,o(ht(c))),await t.update(i.number,{body:a,state:"open"}),i.url}
async function ln(e,n,t){let r=e.labels.length+e.assignees.length>0;try{return await n.create(e)}catch(o){if(!(o instanceof x&&o.status===422&&r))throw o;return t.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),n.create({...e,labels:[],assignees:[]})}}
function un({id:e,secrets:n,report:t,layout:r},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:i,GITHUB_RUN_ID:a}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(a??"");return{id:e,problems:n.filter(h),alerts:ct(n),report:t,layout:r,runUrl:c?`${s}/${i}/actions/runs/${a}`:void 0}}function dn({status:e}){
return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those tha\
t it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is r\
eached: the next run says what is left to say.":"The next run says what is left to say."}var mn=500,fn=300;function Rt(e,n,t){let r=e.filter(h),o=e.filter(s=>!h(s));return[`### \u{1F52D} ${S(n.monitor)}`,"",P(n),"",...T(e,t.now),...r.length>0?[...vt(
r,mn,t),""]:[],...o.length>0?yn(o,t):[],"",`<sub>Judged ${n.judgedAt}. Without rotation: ${n.counts.withoutRotation}. No value is in this report.</sub>`].join(`\

`)}function yn(e,n){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...vt(e,fn,n),"","</details>"]}function vt(e,n,t){
let{head:r,rows:o}=H(e.slice(0,n),t),s=e.length-n;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var J=200,It=10;function Mt(e,n,t,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(t.reportFile,a.disclosure==="all"?c:D(c)),u=s.filter(h),l=u.flatMap((f,g)=>f.findings.slice(g<It?1:0).map(A=>`${b(f)}: ${f.label} ${v(A)}`));u.length>0&&r.
warning(gn(u));for(let f of l.slice(0,J))r.info(f);l.length>J&&r.info(`and ${l.length-J} more`),t.jobSummary&&r.summarize(Rt(s,i,a));let{counts:p,status:m}=i;r.
info(`Status: ${m}, of ${p.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",m],["secrets",String(p.secrets)],["expired",String(p.expired)],
["expiring",String(p.expiring)],["attention",String(p.attention)],["unreadable",String(p.unreadable)],["report",d],["issue",n??""]])})}function gn(e){let n=e.slice(
0,It).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(v)}`),t=e.length-n.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} atten\
tion:`,...n,...t>0?[`and ${t} more`]:[]].join(`
`)}function At({requests:e,regions:n,readValues:t},r){return e.flatMap(o=>{let{reference:s,text:i}=o,a=s.kind==="arn"?[s.region]:n,c=s.kind==="arn"&&r!==void 0&&s.
accountId!==r;return a.map(d=>({request:o,query:{reference:s,version:{},region:d,single:c,described:!0,unread:!t,text:i,requests:[]}}))})}async function Pt(e,n,t,r){
let{runner:o,sts:s,openCatalog:i,openClient:a}=r,c=ve(e.map(({query:d})=>d),n);for(let[d,u]of t.entries()){let{sessions:l,noAnswer:p}=await Ie(c,n,{runner:o,sts:s(
u,"full")});if(p){if(t.length>1&&o.warning(`STS in ${u} did not answer (${p.failure.message}).`),d===t.length-1)throw p;continue}return Promise.all(l.map(async({
keys:m,plan:{region:f,queries:g}})=>({region:f,watched:e.filter(({query:A})=>g.includes(A)),catalog:i(f,m),store:await a(oe,{region:f,keys:m,retryBudget:"full"})})))}
throw new Error("there is at least one region")}function Dt(e){return[...e].filter(([n,t])=>{let r=n.slice(n.lastIndexOf(".")+1);return ye(r)&&xn(t)&&!Ee(t)}).map(([n,t])=>({name:ge(n),isAmbiguous:Oe(t)}))}function xn(e){
let n=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(n))}async function Ot({expires:e},{description:n},t,r){let o=t===void 0?void 0:await he(e,t,{where:"",subject:"it"}),s={rule:e,hints:t===void 0?[]:await be(t),tagged:me(
n),selected:o,serviceExpiry:void 0,now:r,secret:t===void 0?"":O(t)},i=t===void 0?[]:await we(t),a=wn(t,i),c=[];for(let m of a)for(let f of await xe(m,s))c.push(
hn(f,m));let d=c.some(({source:m,isAside:f})=>!f&&/^certificate notAfter| in the kubeconfig/.test(m)),u=d?c.filter(({isAside:m})=>!m):c,{expiry:l}=Se(u,r,{minRemaining:0,
warnRemaining:0}),p=t===void 0||e!==void 0;return{expiry:l,other:d?le(c.filter(({isAside:m})=>m)):void 0,unreadableDates:p?[]:Dt(i),isLocked:!p&&l===void 0&&await Sn(
a,s.secret)}}async function Sn(e,n){let t=e.filter(({value:o})=>ue(o));if(t.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");for(let{value:o}of t)
if((await r(o,n)).isLocked)return!0;return!1}function hn(e,{path:n}){let{source:t}=e,r=t.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(t)&&n?{...r,source:`${t} in field ${E(n)}`}:r}function wn(e,n){let r={value:e===void 0?"":O(e),path:"",public:!1,isPrevious:!1};return[r,...n.map(([o,s])=>({
...r,value:String(s),path:o}))]}var Et=8;function $t(e,n){let t=O(e),r=Me(t,{minLength:Et}).filter(s=>(!de(s)||/^\d{8}$/.test(s))&&!n.includes(s));return t.trim().
length<Et&&fe(t,4)&&!n.includes(t)?[t,...r]:r}var K=10;async function Ht(e,n){let t=(await k(e,K,p=>Rn(p,n))).flat(),r=t.filter(p=>p.profile!==void 0),o=new Set(r.map(({watched:p})=>p.request)),s=r.filter(({
profile:p})=>He(p,n.tags)),i=s.filter(({profile:p,watched:m})=>!Mn(p,m,n)).sort((p,m)=>Te(p.watched.request,m.watched.request)),a=new Map(i.toReversed().map(p=>[
p.profile.arn,p])),c=t.filter(({failure:p})=>Ft(p)),d=t.filter(({failure:p})=>p&&!Ft(p)),u=new Set(t.filter(({failure:p})=>p).map(({watched:p})=>p.request)),l=bn(
e,s,n).filter(({watched:p})=>!u.has(p.request));return[...d,...Ct(c,o),...Ct(l,new Set),...a.values()]}function bn(e,n,{tags:t,requests:r}){if(t.length===0)return[];
let o=new Set(n.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=t.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>n.length===0||!kn(a,r)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function kn(e,n){let t=e.reference.kind==="prefix"?e.reference.prefix:e.text;return n.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&t.startsWith(r.prefix))}function Ct(e,n){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!n.has(r)).map(
([,r])=>r)}function Ft(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function Rn(e,n){return(await k(
e.watched,K,async r=>{try{return(await vn(r,e.catalog,n)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof x||o instanceof y)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function vn(e,n,t){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await n.describe(Y(r))];let s=await n.
list(r.prefix,t.tags);if(s.length===0&&t.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return k(s,K,i=>In(i,e,n))}async function In(e,{query:n},t){if(e.primaryRegion!==n.region||e.deletedAt)return e;
try{let{replicas:r}=await t.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof x)return e;throw r}}function Mn({primaryRegion:e},{query:n},{regions:t}){
return e!==void 0&&e!==n.region&&t.includes(e)}var An=10;async function Tt(e,n,t,r){let o=await Ht(e,t),s=o.filter(l=>l.profile!==void 0),i=o.filter(({profile:l})=>l===void 0),a=({profile:l,watched:p})=>t.readValues&&
!l.deletedAt&&p.request.expires?.kind!=="never",c=s.map(({profile:l})=>`${l.name}
${M(l)}`).join(`
`),d=await k(Pn(s.filter(a),n),An,l=>Dn(l,c,r)),u=s.filter(l=>!a(l)).map(l=>q(l,void 0,r));return[...i,...await Promise.all(u),...d.flat()]}function Pn(e,n){let t=({
profile:o})=>n!==void 0&&o.arn.split(":")[4]!==n;return[...[...Map.groupBy(e.filter(o=>!t(o)),({session:o})=>o).values()].flatMap(o=>ce(o,ie)),...e.filter(t).map(
o=>[o])]}async function Dn(e,n,t){let[r]=e;if(!r)return[];let o=await ae(e.map(({profile:i})=>i.arn),r.session.store),s=o.filter(i=>!(i instanceof x));return await t.
runner.mask(Ae(s.flatMap(({value:i})=>$t(i,n)))),Promise.all(e.map((i,a)=>{let c=o[a];return c instanceof x||c===void 0?q({...i,failure:c},void 0,t):q(i,c,t)}))}
async function q(e,n,{clock:t}){let r=n?.createdAt;try{let{expiry:o,...s}=await Ot(e.watched.request,e.profile,n?.value,t.now());return{...e,expiry:o,remarks:s,
versionAt:r}}catch(o){if(o instanceof y)return{...e,versionAt:r,failure:o};throw o}}var En=3;async function Lt(e,n){let t=[e.identity,...e.moreIdentities],r=await k(t,En,async s=>{try{return await On(s,e,n)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||t.length===1||!a)throw i;return Cn(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function On(e,n,t){
let r=await ke({...n,identity:e},t),{result:o,claims:s}=await Re(r,$n(r,n,t)),{reader:i,accountId:a}=r;return{role:e&&$(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function $n(e,n,t){let r=At(n,e.accountId);if(r.length===0)return[];let o=await Pt(r,e,n.regions,t);return Tt(o,e.accountId,n,t)}function Cn(e,n){let{
arn:t,accountId:r}=$(e),o={role:$(e),scoped:!1};return{role:t,accountId:r,reader:o,claims:{},seen:[],failure:n,job:void 0}}async function Wt(e,n){let{runner:t,clock:r}=n;pe(t.environment);for(let g of e.warnings)t.warning(g);let o=await Lt(e,n).catch(async g=>{throw t.noteVisibility(
"unknown")==="unknown"&&await _t(n),g}),s=await Tn(o,n)!=="private";for(let{job:g}of o)g&&t.info(Hn(g));let i=Ln(s,e),a=r.now(),c=nt(ot(o,i).map(g=>Le(Ce(g,a,e.
policy),a,e.rules)));for(let{line:g,reference:A}of e.rules.acknowledgements)c.some(jt=>We(A,jt))||t.warning(`Line ${g} of acknowledge means none of the secrets \
that are watched.`);let d=rt(c,{monitor:e.monitor.name,now:a,disclosure:i}),u={disclosure:i,hasRegions:new Set(c.map(({region:g})=>g)).size>1,hasAccounts:o.length>
1,now:a},l={id:et(e.monitor,Fn(o,e)),secrets:c,report:d,layout:u},{url:p,failure:m}=await kt(l,e,s,n);Mt(l,p,e,n);let f=Wn(c,e);if(f&&m&&t.warning([m.message,m.
fix].join(`
`)),f??m)throw f??m}function Fn(e,{regions:n}){return{roles:e.flatMap(({role:t})=>t??[]),accounts:e.map(({accountId:t})=>t),regions:n}}function Hn(e){return e.kind===
"ambient"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Tn(e,n){let t=e.map(({claims:o})=>B(o)).reduce(Q,"unknown"),r=n.
runner.noteVisibility(t);return t==="unknown"?_t(n):r}async function _t({runner:e,issues:n}){try{let t=n&&(await n.isPublic()?"public":"private");return e.noteVisibility(
t??"unknown")}catch(t){if(t instanceof x)return e.noteVisibility("unknown");throw t}}function Ln(e,{issue:n}){return e?n.wanted==="yes"?"names":"spelled":"all"}
function Wn(e,{rules:n}){let t=e.flatMap(({failure:i})=>i??[]),[r]=t;if(r&&t.length===e.length)return new y(r.code,`Nothing that is watched could be read. The f\
irst reason: ${r.message}`,{fix:r.fix,statements:r.statements,cause:r});let o=e.flatMap(({findings:i})=>i.find(a=>_e(a,n.failOn))??[]),s=C.find(i=>o.some(a=>a.kind===
i));return s&&_n(s,o.filter(({kind:i})=>i===s).length)}function _n(e,n){let t=n===1?"One secret":`${n} secrets`,r="The step fails for this because of `fail-on`.";
if(e==="expired"||e==="expiring"){let o=`${n===1?"is":"are"} ${e}`;return new y(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${t} ${o}: the summary of this step name\
s them.`,{fix:`Put a new version into each, or rotate it. ${r}`})}return new y("E_FINDING",`${t} ${n===1?"has":"have"} the finding ${e}: the summary of this ste\
p names them.`,{fix:`Do what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}await X(async e=>{let{environment:n}=e,t=je(z,n),r=new G(n.RUNNER_TEMP),o=new V,{github:s}=t;s&&await e.mask([s.token]);let i=await De(t,{runner:e,directory:r,clock:o}),
{aws:a,attempts:c}=i;try{await Wt(t,{...i,openCatalog:Ye({...a,endpoint:a.secretsManagerEndpoint},c.full),issues:s&&Je(s,c.full),writeReport:ze(n)})}finally{i.close()}});
