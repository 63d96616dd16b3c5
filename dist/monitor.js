const require=process.getBuiltinModule;
import{a as Ue}from"./shared-domain-expiry-timeline.js";import{b as Ke,c as _e}from"./shared-use-cases-sessions-open-sessions.js";import{a as et,b as tt}from"./shared-domain-refusals-explanation.js";import{
c as We}from"./shared-adapters-attempts.js";import{h as ue,i as me,j as ye,m as xe}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as ke,e as Fe,f as C,g as Ae,h as Ie,i as Pe,k as Ce,l as He,m as H,t as Te,v as $e}from"./shared-domain-credentials-aws-config.js";
import{d as Le,f as Ne}from"./shared-adapters-aws-config.js";import{a as Oe}from"./shared-domain-masks-looks-secret.js";import{a as oe,c as ve}from"./shared-adapters-clock.js";import{
a as $,b as Ve,c as K,d as w,e as qe,f as D,g as Be,h as V,i as O,j as Ge,k as Qe,l as ze,m as Xe,n as Ye,o as Ze}from"./shared-domain-monitor-findings.js";import{a as je,
b as Je}from"./shared-domain-expiry-spelled-dates.js";import{a as E,b as g,c as ce,d as pe}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";
import{A as be,L as Ee,N as T,r as Se,s as v,t as ge,w as he,z as we}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";import{b as Re,d as De,e as Me}from"./shared-domain-expiry-expiry.js";
import"./shared-domain-values-json.js";import{b as le}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";import{a as de}from"./shared-domain-requests-request.js";
import{a as S}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{b as J,c as fe}from"./shared-domain-span.js";import{d as se}from"./shared-adapters-job-lock.js";
import{d as P,j as ae,k as ie}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";import"./shared-runtime.js";function nt(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),update:async(o,s)=>(await r()).update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}var gn=process.getBuiltinModule("node:fs"),rt=e=>gn[e];var ot=rt("mkdirSync");var st=rt("writeFileSync");var hn=process.getBuiltinModule("node:path"),q=e=>hn[e];var at=q("dirname");var it=q("join");var ct=q("resolve");function pt(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let a=`secret-lease-${r.replace(/\W/g,"_")}.json`,i=o===void 0?
it(n,a):ct(t,o);try{ot(at(i),{recursive:!0}),st(i,s)}catch(c){throw new f("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return i}}var wn=process.getBuiltinModule("node:fs"),A=e=>wn[e];var lt=A("mkdirSync");var dt=A("readFileSync");var ut=A("renameSync");var mt=A("statSync");var ft=A("writeFileSync");var bn=process.getBuiltinModule("node:path"),yt=e=>bn[e];var xt=yt("dirname");var St=yt("resolve");var kn=64*1024*1024;function gt(e,{GITHUB_WORKSPACE:t="."}){let n=St(t,e);return{read(){try{return mt(n).size>kn?"":dt(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{lt(xt(n),{recursive:!0}),ft(`${n}.new`,r,{mode:384}),ut(`${n}.new`,n)}catch(o){throw new f("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}function wt(e,t){return(n,r)=>new B(new ye(n,r,e,t))}var B=class{#e;constructor(t){this.#e=t}async list(t,n){let r=vn(t,n),o=[],s;do{let a=new me({...r.length>0&&
{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:i=[],...c}=await this.#e.run("ListSecrets",(p,m)=>p.send(a,m),p=>p.SecretList?p:void 0),
d=i.filter(({Name:p})=>p?.startsWith(t));o.push(...d.flatMap(p=>ht(p,p.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){let n=new ue(
{SecretId:t});return this.#e.run("DescribeSecret",(r,o)=>r.send(n,o),r=>{let o=ht(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:a="",Status:i=""})=>({
region:a,status:i}));return o&&{...o,replicas:s}})}};function vn(e,t){let n=t.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?[]:[{Key:"name",Values:[
e]}],...n.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function ht(e,t){let{ARN:n,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:a,PrimaryRegion:i}=e;if(!n||
!r)return;let c=new Map(o.flatMap(({Key:p,Value:m=""})=>p===void 0?[]:[[p,m]])),d=s!==void 0||a!==void 0;return{arn:n,name:r,tags:c,createdAt:e.CreatedDate,changedAt:e.
LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.values(t??{}).
some(p=>p.includes("AWSPENDING")&&!p.includes("AWSCURRENT")),description:{...et(c),rotation:xe({...e,VersionIdsToStages:t})},versionId:Object.entries(t??{}).find(
([,p])=>p.includes("AWSCURRENT"))?.[0],primaryRegion:i,replicas:void 0}}var Rn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var bt=Rn("scryptSync");function kt({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return bt(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function b(e,t){return e==="all"||t==="name"&&e==="names"}var vt=["expired","expiring","attention","unknown","ok"];function k({findings:e,verdict:t}){let n=new Set(e.filter(r=>!K(r)).map(({kind:r})=>r));return n.has("e\
xpired")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Rt(e){let t=r=>{let[o]=r.findings;return vt.
indexOf(k(r))*100+(o?$.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?
-1:r.label>o.label?1:0))}function Dt(e,t){let n=e.map(k),r=s=>n.filter(a=>a===s).length,o=vt.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:a})=>a==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:a})=>a)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Dn(s,t.disclosure))}}function Dn(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,a=n&&O(n);return{name:e.label,region:e.region,...n&&b(t,"arn")&&{arn:n.arn},...a!==void 0&&b(t,"owner")&&
{owner:a},status:k(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(i=>({kind:i.kind,severity:Ve(i),words:D(i),...i.acknowledged&&
{acknowledgedUntil:i.acknowledged.until.toISOString()}}))}}function Mt(e,t){let n=new Map;return e.flatMap(r=>{let o=s=>Mn(s,r,t,n);return[...r.failure?[On(r)]:[],...[...r.seen].sort(An).map(o)]})}function Mn(e,{reader:t,
accountId:n},r,o){let{watched:s,profile:a,failure:i,expiry:c,remarks:d=V,versionAt:p}=e,m=En(e,r,o);return{label:m,region:s.query.region,account:n,request:s.request,
profile:a,expiry:c,remarks:d,versionAt:p,failure:i instanceof S?tt(i,{...s.query,text:m},t):i}}function En({watched:{request:e},profile:t},n,r){if(e.reference.kind!==
"prefix")return t&&b(n,"name")?t.name:Fn(e.text);if(!t)return e.text;if(b(n,"name"))return t.name;let o=(r.get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o}\
)`}function On({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:r,region:"all regions",account:t,request:{text:r,
reference:{source:ge,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:V,versionAt:void 0,failure:n}}function Fn(e){return e.replace(/^arn:.*:secret:/,
"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function An(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}var In=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Et=In("createHash");var Ot=[30,14,7,3,1,0],Ft=2500;function At(e){return e.flatMap(t=>t.findings.filter(n=>!K(n)).map(n=>({secret:t,finding:n,fingerprint:Cn(t,n),level:Pn(n)})))}function It(e,t){
return e.slice(0,Ft).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function Pn({daysLeft:e}){if(e===void 0)return"9";let t=Ot.findLastIndex(n=>e<=n);return String(
Ot.length-1-t)}function Cn({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??n,t,o]);return Et("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function Pt(e){return e.slice(0,Ft).map(({fingerprint:t,level:n})=>t+n).join("")}function Ct(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",n=""])=>[t,n]))}var R={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function I({counts:e}){let t=[`${R.expired} ${e.expired} \
expired`,`${R.expiring} ${e.expiring} expiring`,`${R.attention} ${e.attention} with other problems`,`${R.ok} ${e.ok} fine`,`${R.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function _(e,t){let n=Hn.filter(({isOptional:o,cell:s})=>!o||e.some(a=>s(a,t)!=="")),r=o=>`| ${o.join(" | ")} |`;return{
head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var Hn=[{title:"Secret",isOptional:!1,cell:Tn},{title:"State",isOptional:!1,
cell:$n},{title:"Next rotation",isOptional:!0,cell:Kn},{title:"Owner",isOptional:!0,cell:_n}];function Tn(e,{hasRegions:t,hasAccounts:n,disclosure:r}){let o=n&&
b(r,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],a=s.length>0?`<br><sub>${g(s.join(" "))}</sub>`:"";return`${R[k(e)]} ${E(e.label)}${a}`}
function $n(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,s=n.map(c=>Ht(c.words,Be(c)));if(w(e))return s.join("<br>");let a=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[r?Ht(`expires ${J(r.at,t)}`,`${r.source}, ${fe(r.at)}`):a,...s].join("<br>")}function Ht(e,t){return t===void 0?g(e):`${g(e)}<br><su\
b>${g(t)}</sub>`}function Kn({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?g(J(e,t)):""}function _n({profile:e},{disclosure:t}){let n=e&&O(e);return n!==void 0&&
b(t,"owner")?E(le(n)):""}function L(e,t){return Ue(e.map(({label:n,region:r,profile:o,expiry:s,verdict:a})=>({name:Ln(n.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${r} ${n}`},expiry:s,verdict:a})),t)}var Tt=18;function Ln(e){return e.length>Tt?`\u2026${e.slice(1-Tt)}`:e}var Nn=65e3,$t=30,Kt=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function Q(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&Kt.exec(t)?.[1]===
e}function _t(e,t){return Ct(Q(t,e)?Kt.exec(e)?.[2]??"":"")}function Lt(e){let{problems:t,alerts:n,report:r,layout:o}=e,s=["","<details><summary>What to do</sum\
mary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` \
or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under\
 AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...Wt(e),jt(e.id,n)].join(`
`),{head:a,rows:i}=_(t,o),c=[I(r),"",...L(t,o.now),...a].join(`
`);return[c,...Un(i,Nn-G(c)-G(s)-200),s].join(`
`)}function Nt(e){return["All is well.","",I(e.report),"",...Wt(e),jt(e.id,[])].join(`
`)}function Ut(e){let t=e.slice(0,$t).map(({secret:r,finding:o})=>`- ${R[k(r)]} ${E(r.label)} ${g(D(o))}`),n=e.length-$t;return["**Worse than before:**","",...t,
...n>0?[`- and ${n} more, in the table above`]:[]].join(`
`)}function Wt({report:e,runUrl:t}){let n=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. \
The monitor ${E(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function jt(e,t){return`<!-- secret-lease-monitor:${e} said=${Pt(t)} -->`}function Un(e,t){
let n=t,r=e.findIndex(o=>(n-=G(o)+1,n<0));return r<0?[...e]:[...e.slice(0,r),"",`and ${e.length-r} more, which the run's report has.`]}function G(e){return Buffer.
byteLength(e)}async function Jt(e,t,n,{runner:r,issues:o}){let{wanted:s}=t.issue;if(s==="no")return{};if(n&&s==="unsaid")return r.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return r.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await Wn(Jn(e,r),t,o,r)}}catch(a){if(!(a instanceof S))throw a;return{failure:new f("E_ALERT",`The issue could not be\
 kept (${a.message}).`,{fix:Vn(a),cause:a})}}}async function Wn(e,t,n,r){let o=d=>e.layout.disclosure==="all"?d:P(d),{id:s}=e,a=await n.find(d=>Q(s,d));if(e.alerts.
length===0){a?.isOpen&&await n.update(a.number,{body:o(Nt(e)),state:"closed"});return}let i=o(Lt(e));if(!a)return(await jn({...t.issue,body:i},n,r)).url;let c=It(
e.alerts,_t(a.body,s));if(!(a.isDeclined&&c.length===0))return c.length>0&&await n.comment(a.number,o(Ut(c))),await n.update(a.number,{body:i,state:"open"}),a.url}
async function jn(e,t,n){let r=e.labels.length+e.assignees.length>0;try{return await t.create(e)}catch(o){if(!(o instanceof S&&o.status===422&&r))throw o;return n.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}
function Jn({id:e,secrets:t,report:n,layout:r},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:a,GITHUB_RUN_ID:i}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(i??"");return{id:e,problems:t.filter(w),alerts:At(t),report:n,layout:r,runUrl:c?`${s}/${a}/actions/runs/${i}`:void 0}}function Vn({status:e}){
return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those tha\
t it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is r\
eached: the next run says what is left to say.":"The next run says what is left to say."}var qn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Vt=qn("createHash");var X={versions:new Map,accesses:new Map},z=864e5,Bn=60,Y="secret-lease-monitor-state",Bt=1;function N(e){return Math.floor(e/z)*z}function Z(e,t,n){return W([e,
t,n?.kind==="at"?"at":n??null])}function U(e){return W([e])}function W(e){return Vt("sha256").update(JSON.stringify([Y,...e])).digest("base64url")}function Gt({
versions:e,accesses:t},n){let r=([,{seenOn:a}])=>n-a<=Bn*z,o={versions:Object.fromEntries([...e].filter(r)),accesses:Object.fromEntries([...t].filter(r))},s=JSON.
stringify(o);return`${JSON.stringify({format:Y,version:Bt,checksum:W([s]),content:o})}
`}function Qt(e){let t=M(Xn(e)),n=M(t.content);if(!(t.format!==Y||t.version!==Bt)&&t.checksum===W([JSON.stringify(t.content)]))return{versions:new Map(qt(n.versions,
Gn)),accesses:new Map(qt(n.accesses,zn))}}function qt(e,t){return Object.entries(M(e)).flatMap(([n,r])=>{let o=M(r),s=t(o);return s&&typeof o.seenOn=="number"?[
[n,{...s,seenOn:o.seenOn}]]:[]})}function Gn({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=M(e);if(!Array.isArray(n)||!Array.isArray(r))return;
let s=n.map(a=>Qn(M(a)));if(!s.some(a=>!a))return{ends:{expiries:s.flatMap(a=>a??[]),unreadableDates:r.map(M).map(({name:a,isAmbiguous:i})=>({name:String(a),isAmbiguous:i===
!0})),isLocked:o===!0},versionAt:zt(t)}}function Qn({at:e,source:t,firm:n,life:r,isAside:o}){let s=zt(e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(
t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function zn({readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,
othersOn:typeof t=="number"?t:void 0}}function zt(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)?e:{}}function Xn(e){try{return JSON.parse(e)}catch{return}}var j=class e{#e;#t;#n=new Map;#r=new Map;constructor(t,n){this.#e=t,this.#t=n}static open(t,n){let r=t?.read(),o=r===void 0?X:Qt(r);return o||n.notice("The fil\
e of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,o??X)}known({profile:t,watched:n},r){
let{arn:o,versionId:s}=t;if(!this.#e||s===void 0)return;let a=Z(o,s,n.request.expires),i=this.#t.versions.get(a);return i&&this.#n.set(a,{...i,seenOn:N(r)}),i}withoutOwnAccess(t,n){
let{profile:r}=t,o=this.#t.accesses.get(U(r.arn));if(!o)return t;let s=r.accessedAt?.getTime(),i=s!==void 0&&s<=o.readOn?o.othersOn:s;return this.#r.set(U(r.arn),
{...o,othersOn:i,seenOn:N(n)}),{...t,profile:{...r,accessedAt:i===void 0?void 0:new Date(i)}}}learn({profile:t},n,r,o,s){let a=N(s);this.#n.set(Z(t.arn,r.versionId,
n.expires),{ends:o,versionAt:r.createdAt,seenOn:a});let i=t.accessedAt?.getTime();this.#r.set(U(t.arn),{readOn:a,othersOn:i,seenOn:a})}save(t){let n=new Map([...this.#t.
versions,...this.#n]),r=new Map([...this.#t.accesses,...this.#r]);this.#e?.write(Gt({versions:n,accesses:r},t))}};var Yn=500,Zn=300;function Xt(e,t,n){let r=e.filter(w),o=e.filter(s=>!w(s));return[`### \u{1F52D} ${g(t.monitor)}`,"",I(t),"",...L(e,n.now),...r.length>0?[...Yt(
r,Yn,n),""]:[],...o.length>0?er(o,n):[],"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report.</sub>`].join(`\

`)}function er(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...Yt(e,Zn,t),"","</details>"]}function Yt(e,t,n){
let{head:r,rows:o}=_(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var ee=200,Zt=10;function en(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:a,layout:i}=e,c=`${JSON.stringify(a,null,2)}
`,d=o(n.reportFile,i.disclosure==="all"?c:P(c)),p=s.filter(w),m=p.flatMap((x,h)=>x.findings.slice(h<Zt?1:0).map(y=>`${k(x)}: ${x.label} ${D(y)}`));p.length>0&&r.
warning(tr(p));for(let x of m.slice(0,ee))r.info(x);m.length>ee&&r.info(`and ${m.length-ee} more`),n.jobSummary&&r.summarize(Xt(s,a,i));let{counts:l,status:u}=a;
r.info(`Status: ${u}, of ${l.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(l.secrets)],["expired",String(l.expired)],
["expiring",String(l.expiring)],["attention",String(l.attention)],["unreadable",String(l.unreadable)],["report",d],["issue",t??""]])})}function tr(e){let t=e.slice(
0,Zt).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(D)}`),n=e.length-t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} atten\
tion:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function tn({requests:e,regions:t,readValues:n},r){return e.flatMap(o=>{let{reference:s,text:a}=o,i=s.kind==="arn"?[s.region]:t,c=s.kind==="arn"&&r!==void 0&&s.
accountId!==r;return i.map(d=>({request:o,query:{reference:s,version:{},region:d,single:c,described:!0,unread:!n,text:a,requests:[]}}))})}async function nn(e,t,n,r){
let{runner:o,sts:s,openCatalog:a,openClient:i}=r,c=Ke(e.map(({query:d})=>d),t);for(let[d,p]of n.entries()){let{sessions:m,noAnswer:l}=await _e(c,t,{runner:o,sts:s(
p,"full")});if(l){if(n.length>1&&o.warning(`STS in ${p} did not answer (${l.failure.message}).`),d===n.length-1)throw l;continue}return Promise.all(m.map(async({
keys:u,plan:{region:x,queries:h}})=>({region:x,watched:e.filter(({query:y})=>h.includes(y)),catalog:a(x,u),store:await i(Se,{region:x,keys:u,retryBudget:"full"})})))}
throw new Error("there is at least one region")}function rn(e){return[...e].filter(([t,n])=>{let r=t.slice(t.lastIndexOf(".")+1);return Fe(r)&&nr(n)&&!je(n)}).map(([t,n])=>({name:C(t),isAmbiguous:Je(n)}))}function nr(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var te={expiries:[],unreadableDates:[],isLocked:!1};async function sn(e,t){let n={rule:e,hints:await He(t),tagged:void 0,selected:await Pe(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:H(t)},r=await Ce(t),o=sr(t,r),s=new Map;for(let a of o)for(let i of await Ae(a,n)){let c=or(i,a);
c.source!==an&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:rn(r),isLocked:s.size===0&&await rr(o,n.secret)}}var an="expires=";function cn({
expires:e},{description:t},n,r){let o=Ee(t),s=e?.kind==="never",a=[...e?.kind==="at"?[{at:e.at,source:an,firm:!0}]:[],...n.expiries.map(p=>({...p,firm:p.firm||p.
at.getTime()<=r&&ve(p.source)})),...o&&!s?[o]:[]],i=a.some(({source:p,isAside:m})=>!m&&/^certificate notAfter| in the kubeconfig/.test(p)),c=i?a.filter(({isAside:p})=>!p):
a,{expiry:d}=Ie(c,r,{minRemaining:0,warnRemaining:0});return{expiry:d,other:i?Re(a.filter(({isAside:p})=>p)):void 0,unreadableDates:e?[]:n.unreadableDates,isLocked:!e&&
d===void 0&&n.isLocked}}async function rr(e,t){let n=e.filter(({value:o})=>De(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function or(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${C(t)}`}:r}function sr(e,t){let n={value:H(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var on=8;function pn(e,t){let n=H(e),r=Le(n,{minLength:on}).filter(s=>(!Me(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<on&&Oe(n,
4)&&!t.includes(n)?[n,...r]:r}var ne=10;async function un(e,t){let n=(await v(e,ne,l=>cr(l,t))).flat(),r=n.filter(l=>l.profile!==void 0),o=new Set(r.map(({watched:l})=>l.request)),s=r.filter(
({profile:l})=>Ge(l,t.tags)),a=s.filter(({profile:l,watched:u})=>!dr(l,u,t)).sort((l,u)=>Qe(l.watched.request,u.watched.request)),i=new Map(a.toReversed().map(l=>[
l.profile.arn,l])),c=n.filter(({failure:l})=>dn(l)),d=n.filter(({failure:l})=>l&&!dn(l)),p=new Set(n.filter(({failure:l})=>l).map(({watched:l})=>l.request)),m=ar(
e,s,t).filter(({watched:l})=>!p.has(l.request));return[...d,...ln(c,o),...ln(m,new Set),...i.values()]}function ar(e,t,{tags:n,requests:r}){if(n.length===0)return[];
let o=new Set(t.map(({watched:i})=>i.request)),s=e.flatMap(i=>i.watched.map(c=>({watched:c,session:i}))),a=n.map(({key:i,value:c})=>c===void 0?i:`${i}=${c}`).join(
", ");return s.filter(({watched:{request:i}})=>!o.has(i)).filter(({watched:{request:i}})=>t.length===0||!ir(i,r)).map(({watched:i,session:c})=>({watched:i,session:c,
failure:new f("E_SECRET_NOT_FOUND",`no secret that ${i.request.text} means has all of the tags ${a}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function ir(e,t){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&n.startsWith(r.prefix))}function ln(e,t){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(
([,r])=>r)}function dn(e){return e instanceof f?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function cr(e,t){return(await v(
e.watched,ne,async r=>{try{return(await pr(r,e.catalog,t)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof S||o instanceof f)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function pr(e,t,n){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await t.describe(de(r))];let s=await t.
list(r.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new f("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return v(s,ne,a=>lr(a,e,t))}async function lr(e,{query:t},n){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:r}=await n.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof S)return e;throw r}}function dr({primaryRegion:e},{query:t},{regions:n}){
return e!==void 0&&e!==t.region&&n.includes(e)}var ur=10;async function mn(e,t,n,r){let{memory:o,clock:s}=r,a=await un(e,n),i=a.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=a.filter(
({profile:u})=>u===void 0),d=[],p=[];for(let u of i){let{profile:x,watched:h}=u,y=n.readValues&&!x.deletedAt&&h.request.expires?.kind!=="never",F=y?o.known(u,s.
now()):void 0;y&&!F?d.push(u):p.push(re(u,F?.ends??te,F?.versionAt,r))}let m=i.map(({profile:u})=>`${u.name}
${O(u)}`).join(`
`),l=await v(mr(d,t),ur,u=>fr(u,m,r));return[...c,...p,...l.flat()]}function mr(e,t){let n=({profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.
groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>be(o,he)),...e.filter(n).map(o=>[o])]}async function fr(e,t,n){let[r]=e;if(!r)return[];let o=await we(
e.map(({profile:a})=>a.arn),r.session.store),s=o.filter(a=>!(a instanceof S));return await n.runner.mask(Ne(s.flatMap(({value:a})=>pn(a,t)))),Promise.all(e.map(
(a,i)=>{let c=o[i];return c instanceof S||c===void 0?re({...a,failure:c},te,void 0,n):yr(a,c,n)}))}async function yr(e,t,n){let{request:r}=e.watched;try{let o=await sn(
r.expires,t.value);return n.memory.learn(e,r,t,o,n.clock.now()),re(e,o,t.createdAt,n)}catch(o){if(o instanceof f)return{...e,versionAt:t.createdAt,failure:o};throw o}}
function re(e,t,n,{clock:r}){let{expiry:o,...s}=cn(e.watched.request,e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var xr=3;async function fn(e,t){let n=[e.identity,...e.moreIdentities],r=await v(n,xr,async s=>{try{return await Sr(s,e,t)}catch(a){let i=a instanceof f&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(a.code);if(!s||n.length===1||!i)throw a;return hr(s,a)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Sr(e,t,n){
let r=await Te({...t,identity:e},n),{result:o,claims:s}=await $e(r,gr(r,t,n)),{reader:a,accountId:i}=r;return{role:e&&T(e).arn,accountId:i,reader:a,claims:s,seen:o,
job:r}}async function gr(e,t,n){let r=tn(t,e.accountId);if(r.length===0)return[];let o=await nn(r,e,t.regions,n);return mn(o,e.accountId,t,n)}function hr(e,t){let{
arn:n,accountId:r}=T(e),o={role:T(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}async function yn(e,t){let{runner:n,clock:r}=t;ke(n.environment);for(let y of e.warnings)n.warning(y);let o=j.open(t.stateFile,n),s=await fn(e,{...t,memory:o}).
catch(async y=>{throw n.noteVisibility("unknown")==="unknown"&&await xn(t),y});wr(o,t);let a=await vr(s,t)!=="private";for(let{job:y}of s)y&&n.info(kr(y));let i=Rr(
a,e),c=r.now(),d=Rt(Mt(s,i).map(y=>ze(qe(y,c,e.policy),c,e.rules)));for(let{line:y,reference:F}of e.rules.acknowledgements)d.some(Sn=>Xe(F,Sn))||n.warning(`Line\
 ${y} of acknowledge means none of the secrets that are watched.`);let p=Dt(d,{monitor:e.monitor.name,now:c,disclosure:i}),m={disclosure:i,hasRegions:new Set(d.
map(({region:y})=>y)).size>1,hasAccounts:s.length>1,now:c},l={id:kt(e.monitor,br(s,e)),secrets:d,report:p,layout:m},{url:u,failure:x}=await Jt(l,e,a,t);en(l,u,e,
t);let h=Dr(d,e);if(h&&x&&n.warning([x.message,x.fix].join(`
`)),h??x)throw h??x}function wr(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof f))throw r;t.warning([r.message,r.fix].join(`
`))}}function br(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function kr(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function vr(e,t){let n=e.map(({claims:o})=>ae(o)).reduce(ie,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?xn(t):r}async function xn({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof S)return e.noteVisibility("unknown");throw n}}function Rr(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Dr(e,{rules:t}){let n=e.flatMap(({failure:a})=>a??[]),[r]=n;if(r&&n.length===e.length)return new f(r.code,`Nothing that is watched could be read. The f\
irst reason: ${r.message}`,{fix:r.fix,statements:r.statements,cause:r});let o=e.flatMap(({findings:a})=>a.find(i=>Ye(i,t.failOn))??[]),s=$.find(a=>o.some(i=>i.kind===
a));return s&&Mr(s,o.filter(({kind:a})=>a===s).length)}function Mr(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.";
if(e==="expired"||e==="expiring"){let o=`${t===1?"is":"are"} ${e}`;return new f(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${o}: the summary of this step name\
s them.`,{fix:`Put a new version into each, or rotate it. ${r}`})}return new f("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this ste\
p names them.`,{fix:`Do what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}await pe(async e=>{let{environment:t}=e,n=Ze(ce,t),r=new se(t.RUNNER_TEMP),o=new oe,{github:s}=n;s&&await e.mask([s.token]);let a=await We(n,{runner:e,directory:r,
clock:o}),{aws:i,attempts:c}=a;try{await yn(n,{...a,openCatalog:wt({...i,endpoint:i.secretsManagerEndpoint},c.full),issues:s&&nt(s,c.full),stateFile:n.stateFile===
void 0?void 0:gt(n.stateFile,t),writeReport:pt(t)})}finally{a.close()}});
