const require=process.getBuiltinModule;
import{a as Le}from"./shared-domain-expiry-timeline.js";import{b as Te,c as $e}from"./shared-use-cases-sessions-open-sessions.js";import{a as Ye,b as Ze}from"./shared-domain-refusals-explanation.js";import{
c as Ne}from"./shared-adapters-attempts.js";import{h as le,i as de,j as me,m as fe}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as we,e as Ee,f as C,g as Fe,h as Oe,i as Ae,k as Ie,l as Pe,m as H,t as Ce,v as He}from"./shared-domain-credentials-aws-config.js";
import{d as _e,f as Ke}from"./shared-adapters-aws-config.js";import{a as Me}from"./shared-domain-masks-looks-secret.js";import{a as oe,c as be}from"./shared-adapters-clock.js";import{
a as $,b as je,c as _,d as w,e as Je,f as D,g as qe,h as q,i as F,j as Be,k as Ve,l as Ge,m as Qe,n as ze,o as Xe}from"./shared-domain-monitor-findings.js";import{a as Ue,
b as We}from"./shared-domain-expiry-spelled-dates.js";import{a as E,b as g,c as ae,d as ie}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";
import{A as he,L as De,N as T,r as ye,s as R,t as xe,w as Se,z as ge}from"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";import{b as ke,d as Re,e as ve}from"./shared-domain-expiry-expiry.js";
import"./shared-adapters-event.js";import"./shared-domain-values-json.js";import{b as ce}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-rotation-rotation.js";
import{a as pe}from"./shared-domain-requests-request.js";import{a as S}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{b as J,c as ue}from"./shared-domain-span.js";
import{d as se}from"./shared-adapters-job-lock.js";import{a as P}from"./shared-adapters-help.js";import"./shared-domain-plain-text.js";import"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";import"./shared-runtime.js";function et(e,t){let r,n=()=>(r??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),r);return{isPublic:async()=>(await n()).isPublic(),find:async o=>(await n()).
find(o),create:async o=>(await n()).create(o),update:async(o,s)=>(await n()).update(o,s),comment:async(o,s)=>(await n()).comment(o,s)}}var yn=process.getBuiltinModule("node:fs"),tt=e=>yn[e];var nt=tt("mkdirSync");var rt=tt("writeFileSync");var xn=process.getBuiltinModule("node:path"),B=e=>xn[e];var ot=B("dirname");var st=B("join");var at=B("resolve");function it(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:r=".",GITHUB_ACTION:n="monitor"}=e;return(o,s)=>{let a=`secret-lease-${n.replace(/\W/g,"_")}.json`,i=o===void 0?
st(r,a):at(t,o);try{nt(ot(i),{recursive:!0}),rt(i,s)}catch(c){throw new f("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return i}}var Sn=process.getBuiltinModule("node:fs"),A=e=>Sn[e];var ct=A("mkdirSync");var pt=A("readFileSync");var lt=A("renameSync");var dt=A("statSync");var ut=A("writeFileSync");var gn=process.getBuiltinModule("node:path"),mt=e=>gn[e];var ft=mt("dirname");var yt=mt("resolve");var hn=64*1024*1024;function xt(e,{GITHUB_WORKSPACE:t="."}){let r=yt(t,e);return{read(){try{return dt(r).size>hn?"":pt(r,"utf8")}catch(n){return n.code==="ENOEN\
T"?void 0:""}},write(n){try{ct(ft(r),{recursive:!0}),ut(`${r}.new`,n,{mode:384}),lt(`${r}.new`,r)}catch(o){throw new f("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}function gt(e,t){return(r,n)=>new V(new me(r,n,e,t))}var V=class{#e;constructor(t){this.#e=t}async list(t,r){let n=wn(t,r),o=[],s;do{let a=new de({...n.length>0&&
{Filters:n},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:i=[],...c}=await this.#e.run("ListSecrets",(p,m)=>p.send(a,m),p=>p.SecretList?p:void 0),
d=i.filter(({Name:p})=>p?.startsWith(t));o.push(...d.flatMap(p=>St(p,p.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){let r=new le(
{SecretId:t});return this.#e.run("DescribeSecret",(n,o)=>n.send(r,o),n=>{let o=St(n,n.VersionIdsToStages),s=(n.ReplicationStatus??[]).map(({Region:a="",Status:i=""})=>({
region:a,status:i}));return o&&{...o,replicas:s}})}};function wn(e,t){let r=t.map(({key:n})=>n).filter(n=>!n.startsWith("!"));return[...e===""?[]:[{Key:"name",Values:[
e]}],...r.slice(0,9).map(n=>({Key:"tag-key",Values:[n]}))]}function St(e,t){let{ARN:r,Name:n,Tags:o=[],RotationEnabled:s,RotationRules:a,PrimaryRegion:i}=e;if(!r||
!n)return;let c=new Map(o.flatMap(({Key:p,Value:m=""})=>p===void 0?[]:[[p,m]])),d=s!==void 0||a!==void 0;return{arn:r,name:n,tags:c,createdAt:e.CreatedDate,changedAt:e.
LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.values(t??{}).
some(p=>p.includes("AWSPENDING")&&!p.includes("AWSCURRENT")),description:{...Ye(c),rotation:fe({...e,VersionIdsToStages:t})},versionId:Object.entries(t??{}).find(
([,p])=>p.includes("AWSCURRENT"))?.[0],primaryRegion:i,replicas:void 0}}var bn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var ht=bn("scryptSync");function wt({name:e,isGiven:t},r){let n=s=>[...new Set(s)].sort(),o=t?[]:[n(r.roles),n(r.accounts),n(r.regions)];return ht(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function b(e,t){return e==="all"||t==="name"&&e==="names"}var bt=["expired","expiring","attention","unknown","ok"];function k({findings:e,verdict:t}){let r=new Set(e.filter(n=>!_(n)).map(({kind:n})=>n));return r.has("e\
xpired")?"expired":r.has("expiring")?"expiring":r.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function kt(e){let t=n=>{let[o]=n.findings;return bt.
indexOf(k(n))*100+(o?$.indexOf(o.kind):99)},r=({expiry:n})=>n?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((n,o)=>t(n)-t(o)||r(n)-r(o)||(n.label<o.label?
-1:n.label>o.label?1:0))}function Rt(e,t){let r=e.map(k),n=s=>r.filter(a=>a===s).length,o=bt.find(s=>s!=="unknown"&&r.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:n("expired"),expiring:n("expiring"),attention:n(
"attention"),unknown:n("unknown"),ok:n("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:a})=>a==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:a})=>a)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>kn(s,t.disclosure))}}function kn(e,t){
let{profile:r,expiry:n,versionAt:o,nextRotationAt:s}=e,a=r&&F(r);return{name:e.label,region:e.region,...r&&b(t,"arn")&&{arn:r.arn},...a!==void 0&&b(t,"owner")&&
{owner:a},status:k(e),...n&&{expiresAt:n.at.toISOString(),expirySource:n.source},...o&&{versionCreatedAt:o.toISOString()},...r?.accessedAt&&{lastAccessedAt:r.accessedAt.
toISOString()},...r&&{rotation:r.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(i=>({kind:i.kind,severity:je(i),words:D(i),...i.acknowledged&&
{acknowledgedUntil:i.acknowledged.until.toISOString()}}))}}function vt(e,t){let r=new Map;return e.flatMap(n=>{let o=s=>Rn(s,n,t,r);return[...n.failure?[Dn(n)]:[],...[...n.seen].sort(En).map(o)]})}function Rn(e,{reader:t,
accountId:r},n,o){let{watched:s,profile:a,failure:i,expiry:c,remarks:d=q,versionAt:p}=e,m=vn(e,n,o);return{label:m,region:s.query.region,account:r,request:s.request,
profile:a,expiry:c,remarks:d,versionAt:p,failure:i instanceof S?Ze(i,{...s.query,text:m},t):i}}function vn({watched:{request:e},profile:t},r,n){if(e.reference.kind!==
"prefix")return t&&b(r,"name")?t.name:Mn(e.text);if(!t)return e.text;if(b(r,"name"))return t.name;let o=(n.get(e.text)??0)+1;return n.set(e.text,o),`${e.text} (${o}\
)`}function Dn({role:e="",accountId:t,failure:r}){let n=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:n,region:"all regions",account:t,request:{text:n,
reference:{source:xe,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:q,versionAt:void 0,failure:r}}function Mn(e){return e.replace(/^arn:.*:secret:/,
"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function En(e,t){let[r,n]=[e.profile?.arn??"",t.profile?.arn??""];return r<n?-1:r>n?1:0}var Fn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Dt=Fn("createHash");var Mt=[30,14,7,3,1,0],Et=2500;function Ft(e){return e.flatMap(t=>t.findings.filter(r=>!_(r)).map(r=>({secret:t,finding:r,fingerprint:An(t,r),level:On(r)})))}function Ot(e,t){
return e.slice(0,Et).filter(({fingerprint:r,level:n})=>n<(t.get(r)??":"))}function On({daysLeft:e}){if(e===void 0)return"9";let t=Mt.findLastIndex(r=>e<=r);return String(
Mt.length-1-t)}function An({profile:e,region:t,label:r},{kind:n}){let o=n==="expired"||n==="expiring"?"expiry":n,s=JSON.stringify([e?.arn??r,t,o]);return Dt("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function At(e){return e.slice(0,Et).map(({fingerprint:t,level:r})=>t+r).join("")}function It(e){
return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",r=""])=>[t,r]))}var v={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function I({counts:e}){let t=[`${v.expired} ${e.expired} \
expired`,`${v.expiring} ${e.expiring} expiring`,`${v.attention} ${e.attention} with other problems`,`${v.ok} ${e.ok} fine`,`${v.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((r,n)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][n]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function K(e,t){let r=In.filter(({isOptional:o,cell:s})=>!o||e.some(a=>s(a,t)!=="")),n=o=>`| ${o.join(" | ")} |`;return{
head:[n(r.map(({title:o})=>o)),n(r.map(()=>"---"))],rows:e.map(o=>n(r.map(({cell:s})=>s(o,t))))}}var In=[{title:"Secret",isOptional:!1,cell:Pn},{title:"State",isOptional:!1,
cell:Cn},{title:"Next rotation",isOptional:!0,cell:Hn},{title:"Owner",isOptional:!0,cell:Tn}];function Pn(e,{hasRegions:t,hasAccounts:r,disclosure:n}){let o=r&&
b(n,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],a=s.length>0?`<br><sub>${g(s.join(" "))}</sub>`:"";return`${v[k(e)]} ${E(e.label)}${a}`}
function Cn(e,{now:t}){let{findings:r,expiry:n,verdict:o}=e,s=r.map(c=>Pt(c.words,qe(c)));if(w(e))return s.join("<br>");let a=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[n?Pt(`expires ${J(n.at,t)}`,`${n.source}, ${ue(n.at)}`):a,...s].join("<br>")}function Pt(e,t){return t===void 0?g(e):`${g(e)}<br><su\
b>${g(t)}</sub>`}function Hn({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?g(J(e,t)):""}function Tn({profile:e},{disclosure:t}){let r=e&&F(e);return r!==void 0&&
b(t,"owner")?E(ce(r)):""}function L(e,t){return Le(e.map(({label:r,region:n,profile:o,expiry:s,verdict:a})=>({name:$n(r.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${n} ${r}`},expiry:s,verdict:a})),t)}var Ct=18;function $n(e){return e.length>Ct?`\u2026${e.slice(1-Ct)}`:e}var _n=65e3,Ht=30,Tt=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function Q(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&Tt.exec(t)?.[1]===
e}function $t(e,t){return It(Q(t,e)?Tt.exec(e)?.[2]??"":"")}function _t(e){let{problems:t,alerts:r,report:n,layout:o}=e,s=["","<details><summary>What to do</sum\
mary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` \
or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under\
 AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...Nt(e),Ut(e.id,r)].join(`
`),{head:a,rows:i}=K(t,o),c=[I(n),"",...L(t,o.now),...a].join(`
`);return[c,...Kn(i,_n-G(c)-G(s)-200),s].join(`
`)}function Kt(e){return["All is well.","",I(e.report),"",...Nt(e),Ut(e.id,[])].join(`
`)}function Lt(e){let t=e.slice(0,Ht).map(({secret:n,finding:o})=>`- ${v[k(n)]} ${E(n.label)} ${g(D(o))}`),r=e.length-Ht;return["**Worse than before:**","",...t,
...r>0?[`- and ${r} more, in the table above`]:[]].join(`
`)}function Nt({report:e,runUrl:t}){let r=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,n=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${r}${n}. \
The monitor ${E(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function Ut(e,t){return`<!-- secret-lease-monitor:${e} said=${At(t)} -->`}function Kn(e,t){
let r=t,n=e.findIndex(o=>(r-=G(o)+1,r<0));return n<0?[...e]:[...e.slice(0,n),"",`and ${e.length-n} more, which the run's report has.`]}function G(e){return Buffer.
byteLength(e)}async function Wt(e,t,r,{runner:n,issues:o}){let{wanted:s}=t.issue;if(s==="no")return{};if(r&&s==="unsaid")return n.notice("No issue is kept: the repository is \
public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return n.warning("No issue is kept: the input \
github-token is empty."),{};try{return{url:await Ln(Un(e,n),t,o,n)}}catch(a){if(!(a instanceof S))throw a;return{failure:new f("E_ALERT",`The issue could not be\
 kept (${a.message}).`,{fix:Wn(a),cause:a})}}}async function Ln(e,t,r,n){let o=d=>e.layout.disclosure==="all"?d:P(d),{id:s}=e,a=await r.find(d=>Q(s,d));if(e.alerts.
length===0){a?.isOpen&&await r.update(a.number,{body:o(Kt(e)),state:"closed"});return}let i=o(_t(e));if(!a)return(await Nn({...t.issue,body:i},r,n)).url;let c=Ot(
e.alerts,$t(a.body,s));if(!(a.isDeclined&&c.length===0))return c.length>0&&await r.comment(a.number,o(Lt(c))),await r.update(a.number,{body:i,state:"open"}),a.url}
async function Nn(e,t,r){let n=e.labels.length+e.assignees.length>0;try{return await t.create(e)}catch(o){if(!(o instanceof S&&o.status===422&&n))throw o;return r.
warning("GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}
function Un({id:e,secrets:t,report:r,layout:n},{environment:o}){let{GITHUB_SERVER_URL:s,GITHUB_REPOSITORY:a,GITHUB_RUN_ID:i}=o,c=/^https:\/\/[\w.:-]+$/.test(s??
"")&&/^\d+$/.test(i??"");return{id:e,problems:t.filter(w),alerts:Ft(t),report:r,layout:n,runUrl:c?`${s}/${a}/actions/runs/${i}`:void 0}}function Wn({status:e}){
return e===401?"GitHub does not know the token: look at `github-token`.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those tha\
t it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is r\
eached: the next run says what is left to say.":"The next run says what is left to say."}var jn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var jt=jn("createHash");var X={versions:new Map,accesses:new Map},z=864e5,Jn=60,Y="secret-lease-monitor-state",qt=1;function N(e){return Math.floor(e/z)*z}function Z(e,t,r){return W([e,
t,r?.kind==="at"?"at":r??null])}function U(e){return W([e])}function W(e){return jt("sha256").update(JSON.stringify([Y,...e])).digest("base64url")}function Bt({
versions:e,accesses:t},r){let n=([,{seenOn:a}])=>r-a<=Jn*z,o={versions:Object.fromEntries([...e].filter(n)),accesses:Object.fromEntries([...t].filter(n))},s=JSON.
stringify(o);return`${JSON.stringify({format:Y,version:qt,checksum:W([s]),content:o})}
`}function Vt(e){let t=M(Gn(e)),r=M(t.content);if(!(t.format!==Y||t.version!==qt)&&t.checksum===W([JSON.stringify(t.content)]))return{versions:new Map(Jt(r.versions,
qn)),accesses:new Map(Jt(r.accesses,Vn))}}function Jt(e,t){return Object.entries(M(e)).flatMap(([r,n])=>{let o=M(n),s=t(o);return s&&typeof o.seenOn=="number"?[
[r,{...s,seenOn:o.seenOn}]]:[]})}function qn({ends:e,versionAt:t}){let{expiries:r,unreadableDates:n,isLocked:o}=M(e);if(!Array.isArray(r)||!Array.isArray(n))return;
let s=r.map(a=>Bn(M(a)));if(!s.some(a=>!a))return{ends:{expiries:s.flatMap(a=>a??[]),unreadableDates:n.map(M).map(({name:a,isAmbiguous:i})=>({name:String(a),isAmbiguous:i===
!0})),isLocked:o===!0},versionAt:Gt(t)}}function Bn({at:e,source:t,firm:r,life:n,isAside:o}){let s=Gt(e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(
t)))return{at:s,source:t,firm:r===!0,...typeof n=="number"&&{life:n},...o===!0&&{isAside:o}}}function Vn({readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,
othersOn:typeof t=="number"?t:void 0}}function Gt(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)?e:{}}function Gn(e){try{return JSON.parse(e)}catch{return}}var j=class e{#e;#t;#n=new Map;#r=new Map;constructor(t,r){this.#e=t,this.#t=r}static open(t,r){let n=t?.read(),o=n===void 0?X:Vt(n);return o||r.notice("The fil\
e of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,o??X)}known({profile:t,watched:r},n){
let{arn:o,versionId:s}=t;if(!this.#e||s===void 0)return;let a=Z(o,s,r.request.expires),i=this.#t.versions.get(a);return i&&this.#n.set(a,{...i,seenOn:N(n)}),i}withoutOwnAccess(t,r){
let{profile:n}=t,o=this.#t.accesses.get(U(n.arn));if(!o)return t;let s=n.accessedAt?.getTime(),i=s!==void 0&&s<=o.readOn?o.othersOn:s;return this.#r.set(U(n.arn),
{...o,othersOn:i,seenOn:N(r)}),{...t,profile:{...n,accessedAt:i===void 0?void 0:new Date(i)}}}learn({profile:t},r,n,o,s){let a=N(s);this.#n.set(Z(t.arn,n.versionId,
r.expires),{ends:o,versionAt:n.createdAt,seenOn:a});let i=t.accessedAt?.getTime();this.#r.set(U(t.arn),{readOn:a,othersOn:i,seenOn:a})}save(t){let r=new Map([...this.#t.
versions,...this.#n]),n=new Map([...this.#t.accesses,...this.#r]);this.#e?.write(Bt({versions:r,accesses:n},t))}};var Qn=500,zn=300;function Qt(e,t,r){let n=e.filter(w),o=e.filter(s=>!w(s));return[`### \u{1F52D} ${g(t.monitor)}`,"",I(t),"",...L(e,r.now),...n.length>0?[...zt(
n,Qn,r),""]:[],...o.length>0?Xn(o,r):[],"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report.</sub>`].join(`\

`)}function Xn(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...zt(e,zn,t),"","</details>"]}function zt(e,t,r){
let{head:n,rows:o}=K(e.slice(0,t),r),s=e.length-t;return[...n,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var ee=200,Xt=10;function Yt(e,t,r,{runner:n,writeReport:o}){let{secrets:s,report:a,layout:i}=e,c=`${JSON.stringify(a,null,2)}
`,d=o(r.reportFile,i.disclosure==="all"?c:P(c)),p=s.filter(w),m=p.flatMap((y,h)=>y.findings.slice(h<Xt?1:0).map(x=>`${k(y)}: ${y.label} ${D(x)}`));p.length>0&&n.
warning(Yn(p));for(let y of m.slice(0,ee))n.info(y);m.length>ee&&n.info(`and ${m.length-ee} more`),r.jobSummary&&n.summarize(Qt(s,a,i));let{counts:l,status:u}=a;
n.info(`Status: ${u}, of ${l.secrets} secrets`),n.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(l.secrets)],["expired",String(l.expired)],
["expiring",String(l.expiring)],["attention",String(l.attention)],["unreadable",String(l.unreadable)],["report",d],["issue",t??""]])})}function Yn(e){let t=e.slice(
0,Xt).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(D)}`),r=e.length-t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} atten\
tion:`,...t,...r>0?[`and ${r} more`]:[]].join(`
`)}function Zt({requests:e,regions:t,readValues:r},n){return e.flatMap(o=>{let{reference:s,text:a}=o,i=s.kind==="arn"?[s.region]:t,c=s.kind==="arn"&&n!==void 0&&s.
accountId!==n;return i.map(d=>({request:o,query:{reference:s,version:{},region:d,single:c,described:!0,unread:!r,text:a,requests:[]}}))})}async function en(e,t,r,n){
let{runner:o,sts:s,openCatalog:a,openClient:i}=n,c=Te(e.map(({query:d})=>d),t);for(let[d,p]of r.entries()){let{sessions:m,noAnswer:l}=await $e(c,t,{runner:o,sts:s(
p,"full")});if(l){if(r.length>1&&o.warning(`STS in ${p} did not answer (${l.failure.message}).`),d===r.length-1)throw l;continue}return Promise.all(m.map(async({
keys:u,plan:{region:y,queries:h}})=>({region:y,watched:e.filter(({query:x})=>h.includes(x)),catalog:a(y,u),store:await i(ye,{region:y,keys:u,retryBudget:"full"})})))}
throw new Error("there is at least one region")}function tn(e){return[...e].filter(([t,r])=>{let n=t.slice(t.lastIndexOf(".")+1);return Ee(n)&&Zn(r)&&!Ue(r)}).map(([t,r])=>({name:C(t),isAmbiguous:We(r)}))}function Zn(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var te={expiries:[],unreadableDates:[],isLocked:!1};async function rn(e,t){let r={rule:e,hints:await Pe(t),tagged:void 0,selected:await Ae(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:H(t)},n=await Ie(t),o=nr(t,n),s=new Map;for(let a of o)for(let i of await Fe(a,r)){let c=tr(i,a);
c.source!==on&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:tn(n),isLocked:s.size===0&&await er(o,r.secret)}}var on="expires=";function sn({
expires:e},{description:t},r,n){let o=De(t),s=e?.kind==="never",a=[...e?.kind==="at"?[{at:e.at,source:on,firm:!0}]:[],...r.expiries.map(p=>({...p,firm:p.firm||p.
at.getTime()<=n&&be(p.source)})),...o&&!s?[o]:[]],i=a.some(({source:p,isAside:m})=>!m&&/^certificate notAfter| in the kubeconfig/.test(p)),c=i?a.filter(({isAside:p})=>!p):
a,{expiry:d}=Oe(c,n,{minRemaining:0,warnRemaining:0});return{expiry:d,other:i?ke(a.filter(({isAside:p})=>p)):void 0,unreadableDates:e?[]:r.unreadableDates,isLocked:!e&&
d===void 0&&r.isLocked}}async function er(e,t){let r=e.filter(({value:o})=>Re(o));if(r.length===0)return!1;let{enclosedEnds:n}=await import("./enclosed-ends.js");
for(let{value:o}of r)if((await n(o,t)).isLocked)return!0;return!1}function tr(e,{path:t}){let{source:r}=e,n=r.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(r)&&t?{...n,source:`${r} in field ${C(t)}`}:n}function nr(e,t){let r={value:H(e),path:"",public:!1,isPrevious:!1};return[r,...t.map(([n,o])=>({...r,value:String(
o),path:n}))]}var nn=8;function an(e,t){let r=H(e),n=_e(r,{minLength:nn}).filter(s=>(!ve(s)||/^\d{8}$/.test(s))&&!t.includes(s));return r.trim().length<nn&&Me(r,
4)&&!t.includes(r)?[r,...n]:n}var ne=10;async function ln(e,t){let r=(await R(e,ne,l=>sr(l,t))).flat(),n=r.filter(l=>l.profile!==void 0),o=new Set(n.map(({watched:l})=>l.request)),s=n.filter(
({profile:l})=>Be(l,t.tags)),a=s.filter(({profile:l,watched:u})=>!cr(l,u,t)).sort((l,u)=>Ve(l.watched.request,u.watched.request)),i=new Map(a.toReversed().map(l=>[
l.profile.arn,l])),c=r.filter(({failure:l})=>pn(l)),d=r.filter(({failure:l})=>l&&!pn(l)),p=new Set(r.filter(({failure:l})=>l).map(({watched:l})=>l.request)),m=rr(
e,s,t).filter(({watched:l})=>!p.has(l.request));return[...d,...cn(c,o),...cn(m,new Set),...i.values()]}function rr(e,t,{tags:r,requests:n}){if(r.length===0)return[];
let o=new Set(t.map(({watched:i})=>i.request)),s=e.flatMap(i=>i.watched.map(c=>({watched:c,session:i}))),a=r.map(({key:i,value:c})=>c===void 0?i:`${i}=${c}`).join(
", ");return s.filter(({watched:{request:i}})=>!o.has(i)).filter(({watched:{request:i}})=>t.length===0||!or(i,n)).map(({watched:i,session:c})=>({watched:i,session:c,
failure:new f("E_SECRET_NOT_FOUND",`no secret that ${i.request.text} means has all of the tags ${a}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function or(e,t){let r=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:n,...o})=>o.text!==
e.text&&n.kind==="prefix"&&r.startsWith(n.prefix))}function cn(e,t){return[...new Map(e.toReversed().map(n=>[n.watched.request,n]))].filter(([n])=>!t.has(n)).map(
([,n])=>n)}function pn(e){return e instanceof f?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function sr(e,t){return(await R(
e.watched,ne,async n=>{try{return(await ar(n,e.catalog,t)).map(s=>({watched:n,session:e,profile:s}))}catch(o){if(o instanceof S||o instanceof f)return[{watched:n,
session:e,failure:o}];throw o}})).flat()}async function ar(e,t,r){let{reference:n,text:o}=e.query;if(n.kind!=="prefix")return[await t.describe(pe(n))];let s=await t.
list(n.prefix,r.tags);if(s.length===0&&r.tags.length===0)throw new f("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return R(s,ne,a=>ir(a,e,t))}async function ir(e,{query:t},r){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:n}=await r.describe(e.arn);return{...e,replicas:n}}catch(n){if(n instanceof S)return e;throw n}}function cr({primaryRegion:e},{query:t},{regions:r}){
return e!==void 0&&e!==t.region&&r.includes(e)}var pr=10;async function dn(e,t,r,n){let{memory:o,clock:s}=n,a=await ln(e,r),i=a.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=a.filter(
({profile:u})=>u===void 0),d=[],p=[];for(let u of i){let{profile:y,watched:h}=u,x=r.readValues&&!y.deletedAt&&h.request.expires?.kind!=="never",O=x?o.known(u,s.
now()):void 0;x&&!O?d.push(u):p.push(re(u,O?.ends??te,O?.versionAt,n))}let m=i.map(({profile:u})=>`${u.name}
${F(u)}`).join(`
`),l=await R(lr(d,t),pr,u=>dr(u,m,n));return[...c,...p,...l.flat()]}function lr(e,t){let r=({profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.
groupBy(e.filter(o=>!r(o)),({session:o})=>o).values()].flatMap(o=>he(o,Se)),...e.filter(r).map(o=>[o])]}async function dr(e,t,r){let[n]=e;if(!n)return[];let o=await ge(
e.map(({profile:a})=>a.arn),n.session.store),s=o.filter(a=>!(a instanceof S));return await r.runner.mask(Ke(s.flatMap(({value:a})=>an(a,t)))),Promise.all(e.map(
(a,i)=>{let c=o[i];return c instanceof S||c===void 0?re({...a,failure:c},te,void 0,r):ur(a,c,r)}))}async function ur(e,t,r){let{request:n}=e.watched;try{let o=await rn(
n.expires,t.value);return r.memory.learn(e,n,t,o,r.clock.now()),re(e,o,t.createdAt,r)}catch(o){if(o instanceof f)return{...e,versionAt:t.createdAt,failure:o};throw o}}
function re(e,t,r,{clock:n}){let{expiry:o,...s}=sn(e.watched.request,e.profile,t,n.now());return{...e,expiry:o,remarks:s,versionAt:r}}var mr=3;async function un(e,t){let r=[e.identity,...e.moreIdentities],n=await R(r,mr,async s=>{try{return await fr(s,e,t)}catch(a){let i=a instanceof f&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(a.code);if(!s||r.length===1||!i)throw a;return xr(s,a)}}),[o]=n;if(o?.failure&&n.every(({failure:s})=>s))throw o.failure;return n}async function fr(e,t,r){
let n=await Ce({...t,identity:e},r),{result:o,claims:s}=await He(n,yr(n,t,r)),{reader:a,accountId:i}=n;return{role:e&&T(e).arn,accountId:i,reader:a,claims:s,seen:o,
job:n}}async function yr(e,t,r){let n=Zt(t,e.accountId);if(n.length===0)return[];let o=await en(n,e,t.regions,r);return dn(o,e.accountId,t,r)}function xr(e,t){let{
arn:r,accountId:n}=T(e),o={role:T(e),scoped:!1};return{role:r,accountId:n,reader:o,claims:{},seen:[],failure:t,job:void 0}}async function mn(e,t){let{runner:r,clock:n}=t;we(r.environment);for(let x of e.warnings)r.warning(x);let o=j.open(t.stateFile,r),s=await un(e,{...t,memory:o});
Sr(o,t);let a=await wr(s,t);a&&r.conceal();for(let{job:x}of s)x&&r.info(hr(x));let i=br(a,e),c=n.now(),d=kt(vt(s,i).map(x=>Ge(Je(x,c,e.policy),c,e.rules)));for(let{
line:x,reference:O}of e.rules.acknowledgements)d.some(fn=>Qe(O,fn))||r.warning(`Line ${x} of acknowledge means none of the secrets that are watched.`);let p=Rt(
d,{monitor:e.monitor.name,now:c,disclosure:i}),m={disclosure:i,hasRegions:new Set(d.map(({region:x})=>x)).size>1,hasAccounts:s.length>1,now:c},l={id:wt(e.monitor,
gr(s,e)),secrets:d,report:p,layout:m},{url:u,failure:y}=await Wt(l,e,a,t);Yt(l,u,e,t);let h=kr(d,e);if(h&&y&&r.warning([y.message,y.fix].join(`
`)),h??y)throw h??y}function Sr(e,{runner:t,clock:r}){try{e.save(r.now())}catch(n){if(!(n instanceof f))throw n;t.warning([n.message,n.fix].join(`
`))}}function gr(e,{regions:t}){return{roles:e.flatMap(({role:r})=>r??[]),accounts:e.map(({accountId:r})=>r),regions:t}}function hr(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function wr(e,{issues:t}){let r=e.find(n=>n.claims.repository_visibility!==void 0)?.
claims??{};return r.repository_visibility!==void 0?r.repository_visibility==="public":t?t.isPublic().catch(n=>{if(n instanceof S)return!0;throw n}):!0}function br(e,{
issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}function kr(e,{rules:t}){let r=e.flatMap(({failure:a})=>a??[]),[n]=r;if(n&&r.length===e.length)return new f(
n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,{...n.fix!==void 0&&{fix:n.fix},cause:n});let o=e.flatMap(({findings:a})=>a.find(
i=>ze(i,t.failOn))??[]),s=$.find(a=>o.some(i=>i.kind===a));return s&&Rr(s,o.filter(({kind:a})=>a===s).length)}function Rr(e,t){let r=t===1?"One secret":`${t} se\
crets`,n="The step fails for this because of `fail-on`.";if(e==="expired"||e==="expiring"){let o=`${t===1?"is":"are"} ${e}`;return new f(e==="expired"?"E_EXPIRE\
D":"E_EXPIRING",`${r} ${o}: the summary of this step names them.`,{fix:`Put a new version into each, or rotate it. ${n}`})}return new f("E_FINDING",`${r} ${t===
1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\
\` in \`acknowledge\`. ${n}`})}await ie(async e=>{let{environment:t}=e,r=Xe(ae,t),n=new se(t.RUNNER_TEMP),o=new oe,{github:s}=r;s&&await e.mask([s.token]);let a=await Ne(r,{runner:e,directory:n,
clock:o}),{aws:i,attempts:c}=a;try{await mn(r,{...a,openCatalog:gt({...i,endpoint:i.secretsManagerEndpoint},c.full),issues:s&&et(s,c.full),stateFile:r.stateFile===
void 0?void 0:xt(r.stateFile,t),writeReport:it(t)})}finally{a.close()}});
