const require=process.getBuiltinModule;
import{a as sn}from"./shared-domain-expiry-timeline.js";import{b as Yt,c as Zt,d as rn}from"./shared-use-cases-read-secrets.js";import{a as bn,c as vn,e as Rn,f as An}from"./shared-domain-rotation-expiry-tags.js";
import"./shared-domain-policies-secret-reader.js";import"./shared-domain-requests-verification.js";import{a as St,d as wt,g as ee,h as te,i as ne,j as bt,k as vt,l as re,p as Pt}from"./shared-sources-secrets-manager-client-calls.js";
import"./shared-adapters-aws.js";import{b as an}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{c as Rt,d as At,e as Mt,f as Ot}from"./shared-adapters-connections.js";
import"./shared-use-cases-warnings.js";import"./shared-domain-refusals-denial.js";import{a as Tt,c as Ut,d as Wt,e as Nt,f as jt,g as qt,h as Gt,i as Jt,j as Bt,k as K,p as Qt,
t as Xt,v as se,w as on}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{a as it,c as Ct}from"./shared-adapters-clock.js";import{c as Kt,
g as en,h as tn,j as ie,k as nn}from"./shared-adapters-aws-config.js";import{A as kn,B as fe,a as ae,b as ce,c as cn,d as j,e as Fe,f as ln,g as pn,h as le,i as dn,j as pe,
k as P,l as un,m as I,n as fn,o as Te,p as D,q as mn,r as yn,s as de,t as ue,u as gn,v as hn,w as q,x as xn,y as Sn,z as wn}from"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import{a as O,b as k,c as lt,d as Y,e as $e,f as ft}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as $t,
D as Dt,E as Ft,O as Vt,Q as zt,R as oe,s as xt,y as It,z as $}from"./shared-domain-in-parallel.js";import{a as mt,c as Et}from"./shared-domain-trusted-address.js";import"./shared-domain-policies-partition.js";
import{a as yt,b as gt}from"./shared-domain-listing.js";import{b as Ht,d as _t,e as Lt}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";import{a as Z}from"./shared-domain-requests-request.js";
import{a as kt,b as De,c as V}from"./shared-domain-span.js";import"./shared-domain-values-refused-names.js";import{b as ht}from"./shared-domain-values-json.js";import{a as w}from"./shared-domain-failure.js";
import{e as at}from"./shared-adapters-job-lock.js";import"./shared-inputs-lines.js";import{d as L,h as ct,k as pt,l as dt,n as ut}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";
import"./shared-adapters-event.js";import{a as h}from"./shared-domain-error.js";import"./shared-runtime.js";var _o=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Mn=_o("setTimeout");var Lo=1e4,Vo=1e3,Ko=3e4,Uo=65536;function On(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>No(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&Wo(a))||t.aborted)throw a;let c=a.retryAfter??Vo;if(c>Ko)throw a;await Mn(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function Wo({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function No(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(Lo)]),c,d,l;try{let p=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},u=await Rt(t,{method:n,headers:{"user-agent":"secret-lease",...r,...p},body:o,signal:a,connections:i});c=u.statusCode??0,d=Ot(u.headers["retry-after"],Date.
now()),l=await At(u,Uo).catch(()=>"")}catch(p){throw a.aborted?new w(e,{kind:"timeout"}):Mt(e,p)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:d,
words:l})}function Pn(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function In(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var jo=process.getBuiltinModule("node:fs"),En=e=>jo[e];var $n=En("mkdirSync");var Dn=En("writeFileSync");var qo=process.getBuiltinModule("node:path"),Ce=e=>qo[e];var Fn=Ce("dirname");var Tn=Ce("join");var Cn=Ce("resolve");function Hn(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Tn(n,i):Cn(t,o);try{$n(Fn(a),{recursive:!0}),Dn(a,s)}catch(c){throw new h("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Go=process.getBuiltinModule("node:fs"),G=e=>Go[e];var _n=G("mkdirSync");var Ln=G("readFileSync");var Vn=G("renameSync");var Kn=G("statSync");var Un=G("writeFileSync");var Jo=process.getBuiltinModule("node:path"),Wn=e=>Jo[e];var Nn=Wn("dirname");var jn=Wn("resolve");var Bo=64*1024*1024;function qn(e,{GITHUB_WORKSPACE:t="."}){let n=jn(t,e);return{read(){try{return Kn(n).size>Bo?"":Ln(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{_n(Nn(n),{recursive:!0}),Un(`${n}.new`,r,{mode:384}),Vn(`${n}.new`,n)}catch(o){throw new h("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Gn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var me=class extends ee(te,ne,"DeleteSecret",St){};var ye=class extends ee(te,ne,"RestoreSecret",wt){};function Bn(e,t){return(n,r)=>new He(new re(n,r,e,t))}var He=class{#t;constructor(t){this.#t=t}async list(t,n){let r=zo(t,n),o=[],s;do{let i=new vt({...r.length>
0&&{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#t.run("ListSecrets",(l,p)=>l.send(i,p),l=>l.SecretList?
l:void 0),d=a.filter(({Name:l})=>l?.startsWith(t));o.push(...d.flatMap(l=>Jn(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let n=new bt({SecretId:t});return this.#t.run("DescribeSecret",(r,o)=>r.send(n,o),r=>{let o=Jn(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function zo(e,t){let n=t.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...n.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function Jn(e,t){let{ARN:n,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!n||!r)return;let c=new Map(o.flatMap(({Key:l,Value:p=""})=>l===void 0?[]:[[l,p]])),d=s!==void 0||i!==void 0;return{arn:n,name:r,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...bn(c),rotation:Pt({...e,VersionIdsToStages:t}),type:e.Type},versionId:Object.
entries(t??{}).find(([,l])=>l.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:a,replicas:void 0}}function _e({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Le(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,l,,p]=r.split(":");return l!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&p!==n?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(u=>u.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":_e(e)?"it is tagged keep":void 0}function zn({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Qn(e,t){return(n,r)=>{let o=new re(n,r,e,t);return{schedule(s){let i=new me({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ye({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var Qo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Xn=Qo("createHash");var Yn=[30,14,7,3,1,0],Ke=2500;function ge(e,t){return e.flatMap(n=>{let r=de(n.profile,t);return n.findings.filter(o=>!pe(o)).map(o=>({secret:n,route:r,finding:o,
fingerprint:Zn(r.channel)+Yo(n,o),level:Xo(o)}))})}function Zn(e){return e===void 0?"":`${ue(e)}/`}function er(e,t){let n=Zn(e),r=o=>n===""?!o.includes("/"):o.startsWith(
n);return new Map([...t].filter(([o])=>r(o)))}function tr(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<o)&&t.set(n,r)}return t}
function he(e,t){return e.slice(0,Ke).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function Xo({daysLeft:e}){if(e===void 0)return"9";let t=Yn.findLastIndex(
n=>e<=n);return String(Yn.length-1-t)}function Yo({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??
n,t,o]);return Xn("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function nr(e){return new Map(e.slice(0,Ke).map(({fingerprint:t,level:n})=>[
t,n]))}function xe(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ke)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.get(s)??"")+o+r)}return[...t].
map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function Se(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===void 0?"":`${o}/`;return[...r.
matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function rr(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of Zo(i.name)){let d=s.get(c)??new Set;s.
set(c,d.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>r?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function Zo(e){let t=e.split(
"/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var es=200;function we(e,t){if(e.length===0)return[];
let n=e.slice(0,es).map(({name:c,where:d,counterparts:l,age:p})=>{let u=l.length===0?"":`${l.slice(0,3).map(O).join(", ")}${l.length>3?", \u2026":""}`,f=p===void 0?
"":`${k(kt(p))} ago`;return`| ${O(c)}<br><sub>${k(d)}</sub> | ${u} | ${f} |`}),r=t===void 0?n:Y(n,t),o=e.length-r.length,s=`Secrets of GitHub's own: ${e.length}`,
[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased instead, and be\
 deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],...a]}function R(e,t){return e==="all"||t==="name"&&e==="names"}var or=["expired","expiring","attention","unknown","ok"];function E({findings:e,verdict:t}){let n=new Set(e.filter(r=>!pe(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function sr({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function ir(e){let t=r=>{let[o]=r.findings;return or.indexOf(
E(r))*100+(o?le.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function be(e,t){let n=e.map(E),r=s=>n.filter(i=>i===s).length,o=or.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>ts(s,t.disclosure))}}function ts(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&D(n);return{name:e.label,region:e.region,...n&&R(t,"arn")&&{arn:n.arn},...i!==void 0&&R(t,"owner")&&
{owner:i},status:E(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:dn(a),words:I(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var F={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function J({counts:e}){let t=[`${F.expired} ${e.expired} \
expired`,`${F.expiring} ${e.expiring} expiring`,`${F.attention} ${e.attention} with other problems`,`${F.ok} ${e.ok} fine`,`${F.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function ve(e,t){let n=ns.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var ns=[{title:"Secret",isOptional:!1,cell:rs},{title:"S\
tate",isOptional:!1,cell:os},{title:"Next rotation",isOptional:!0,cell:ss}];function rs(e,{hasRegions:t,hasAccounts:n,hasOwner:r=!0,disclosure:o}){let s=n&&R(o,
"arn")?e.account:void 0,i=[...t?[e.region]:[],...s===void 0?[]:[s]],a=r&&R(o,"owner")&&e.profile?D(e.profile):void 0,c=[...i.length>0?[i.join(" ")]:[],...a===void 0?
[]:[`owner: ${gt(a)}`]].map(d=>`<br><sub>${k(d)}</sub>`);return`${F[E(e)]} ${O(e.label)}${c.join("")}`}function os(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,
s=n.map(c=>ar(c.words,fn(c)));if(P(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[r?ar(`expires ${De(r.at,t)}`,`${r.
source}, ${V(r.at)}`):i,...s].join("<br>")}function ar(e,t){return t===void 0?k(e):`${k(e)}<br><sub>${k(t)}</sub>`}function ss({nextRotationAt:e},{now:t}){return e&&
e.getTime()>t?k(De(e,t)):""}function ke(e,t){return sn(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:is(n.replace(/[^\w /+=.@!*()-]/g,"_")),secret:{
arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var cr=18;function is(e){return e.length>cr?`\u2026${e.slice(1-cr)}`:e}var as=65e3,cs=12e3,lr=30,Ue=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function dr(e,t){return`${e}\
-${ue(t)}`}function ur(e,t){let n=Re(t);return n===e||n?.startsWith(`${e}-`)===!0}function Re(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?Ue.exec(
e)?.[1]:void 0}function U(e,t){return Se(Re(e)===t?Ue.exec(e)?.[3]??"":"")}function We(e){return(Ue.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}function Ne(e,t=[]){
let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...gr(t),...we(s,cs),"","<details><summary>What to do</summary>","","- Expired or expiring: pu\
t a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the\
 workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.","- Cannot be read: the\
 message says which permission is missing, or that the secret is gone.","","</details>","",...hr(e),je(e)].join(`
`),{head:c,rows:d}=ve(n,{...o,hasOwner:i===void 0}),l=i===void 0?[]:[`Owner: ${O(i)}`,""],p=[J(r),"",...l,...ke(n,o.now),...c].join(`
`);return[p,...ls(d,as-pr(p)-pr(a)-200),a].join(`
`)}function fr(e){return["All is well.","",J(e.report),"",...hr(e),je(e)].join(`
`)}function mr(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",
je({id:e,watch:t,sent:new Map})].join(`
`)}function yr(e,t=[]){let n=e.slice(0,lr).map(({secret:o,finding:s})=>`- ${F[E(o)]} ${O(o.label)} ${k(I(s))}`),r=e.length-lr;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...gr(t)].join(`
`)}function gr(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function hr({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${O(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function je({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${xe(n)} -->`}function ls(e,t){let n=Y(
e,t),r=e.length-n.length;return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function pr(e){return Buffer.byteLength(e)}var xr=256,qe=10;function Sr({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",d=a&&c&&o?o.routes:[],l={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},p=(m,S)=>({id:m===void 0?e:dr(e,m),owner:m,title:m===void 0?s:ps(s,m),routesOf:y=>c?[...new Set(y.map(({route:g})=>g))]:
[],assigneesOf(y){let g=c?y.flatMap(({route:A})=>A.assignees):[],b=m!==void 0&&g.length>0?g:[...i,...g];return[...new Set(b)].slice(0,qe)},secrets:S,alerts:ge(S,
o),report:d.length===0?n:be(S,l)}),f=Map.groupBy(t,({profile:m})=>{let S=de(m,o);return d.includes(S)?S.owner:void 0});return[p(void 0,f.get(void 0)??[]),...d.map(
({owner:m=""})=>p(m,f.get(m)??[]))]}function ps(e,t){let n=`${e}: ${t}`;return n.length<=xr?n:`${n.slice(0,xr-1)}\u2026`}var ds=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var wr=ds("scryptSync");function br({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return wr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var us=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var vr=us("createHash");var fs=50;function kr(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>vr("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,fs)}function Rr(e,t){return e.join()===t.join()}function Ar(e,t){return e.some(n=>t.includes(
n))}var Mr=4;async function Or({url:e,token:t,pingUrl:n},r){await r.mask(Er([e,t,n]))}async function Pr({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,a,c){
let d=new Map;if(o.length>0){let f=zt(o,{region:a[0],accountId:i.accountId});try{let m=rn(f,i,[a[0]],c),{result:S}=await se(i,m),y=await on(o,await Qt(S.results,
i.reader),c.runner);await c.runner.mask([...nn(y,Mr),...Er(y.map(({value:g})=>g))]);for(let{name:g,value:b}of y)d.set(g,b.trim())}catch(m){throw!(m instanceof h)||
m.code==="E_TOKEN_UNTRUSTED"?m:new h("E_ALERT",`What alerts are sent with could not be read. ${m.message}`,{fix:m.fix,statements:m.statements,cause:m})}}let l=(f,m)=>m||
d.get(j[f])||void 0,p=e&&{format:e,url:Ge("alert-url",l("alert-url",t)),token:Ir(l("alert-token",n))};if(p&&ce(p)==="")throw Je("alert-url","empty");let u=p?ms(
p,s,d):new Map;return{channel:p,others:u,pingUrl:Ge("ping-url",l("ping-url",r))}}function ms(e,t,n){let r=t.map(o=>{let[s,i]=[Fe("alert-url",o),Fe("alert-token",
o)];return[o,{format:e.format,url:Ge("alert-url",n.get(s)||void 0,s)??e.url,token:Ir(n.get(i)||void 0,i)??e.token}]});return new Map(r)}function Ge(e,t,n=j[e]){
if(t===void 0||mt(t))return t;throw Je(e,"no https URL without user and password",n)}function Ir(e,t=j["alert-token"]){if(e===void 0||cn(e))return e;throw Je("a\
lert-token","more than one word",t)}function Je(e,t,n=j[e]){return new h("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`It takes the place of \`${e}\
\`: look at the secret and at the selector of its line.`})}function Er(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[new URL(o).pathname+new URL(
o).search]:[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>en(o,{minLength:Mr}));return ie(r)}function v(e,t){let n=e.toWellFormed();if(n.length<=t)return n;let r=n.slice(0,t-1);return`${r.isWellFormed()?r:r.slice(0,-1)}\u2026`}var ys=130,gs=15e3,hs=50,xs=512,Ss=100,ws={critical:"P1",error:"P2",warning:"P3"};function $r(e,t,n){let{from:r,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,d={authorization:`GenieKey ${n}`},l=v(o,Ss),p=i.map(({key:f,name:m,region:S,owner:y,kind:g,words:b,severity:A})=>({url:c,headers:d,
keys:[f],body:{message:v(`${m} ${b}`,ys),alias:f,description:v([`${m} ${b}`,r,...s===void 0?[]:[s]].join(`
`),gs),tags:["secret-lease",v(g,hs)],details:{region:S,...y!==void 0&&{owner:v(y,1e3)}},entity:v(m,xs),source:l,priority:ws[A]}})),u=a.map(f=>({url:`${c}/${encodeURIComponent(
f)}/close?identifierType=alias`,headers:d,keys:[f],body:{source:l,note:"It is well again."}}));return[...p,...u]}var bs=1024;function Dr(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,d=a.map(({key:p,name:u,region:f,owner:m,kind:S,words:y,severity:g})=>({
routing_key:n,event_action:"trigger",dedup_key:p,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:v(`${u} ${y}`,
bs),source:o,severity:g,timestamp:i.toISOString(),component:u,group:r,class:S,custom_details:{secret:u,region:f,...m!==void 0&&{owner:m},finding:y}}})),l=c.map(
p=>({routing_key:n,event_action:"resolve",dedup_key:p}));return[...d,...l].map(p=>({url:t,headers:{},body:p,keys:[p.dedup_key]}))}function Fr(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var vs=150,Cr=3e3,Tr=30,ze={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Hr({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
Tr,i=[...o.slice(0,Tr).map(ks),...s>0?[`and ${s} more, which the report has`]:[]],a=`${B(t)} in ${B(n)}`,c=r===void 0?a:`${a} \xB7 <${r}|the run>`;return{text:B(
e),blocks:[{type:"header",text:{type:"plain_text",text:v(e,vs)}},...Rs(i).map(d=>({type:"section",text:{type:"mrkdwn",text:d}})),{type:"context",elements:[{type:"\
mrkdwn",text:v(c,Cr)}]}]}}function ks({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${Be(n)}`;return v(`${ze[o]} ${As(e)} ${Be(r)} \
(${Be(t)}${s})`,600)}function Rs(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=Cr?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function B(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Be(e){return B(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function As(e){return`\`${B(v(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Ms=16e3,Os=30;function _r(e){for(let t=Math.min(Os,e.problems.length);;t--){let n=Ps(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=Ms)return n}}function Ps({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,a=d=>Ae([{type:"TextRun",text:d}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:v(
e,300),body:[Ae([{type:"TextRun",text:v(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Is),...i>0?[a(`and ${i} more, which the report has`)]:[],Ae([
{type:"TextRun",text:v(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function Is({name:e,
region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return Ae([{type:"TextRun",text:`${ze[o]} `},{type:"TextRun",text:v(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:v(` ${r} (${t}${s})`,400)}])}function Ae(e){return{type:"RichTextBlock",inlines:e}}function Lr(e,t){let{format:n,token:r=""}=t,o=ce(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,d={})=>({url:o,headers:d,body:c,keys:s});switch(n){case"\
slack":return i?[a(Hr(e))]:[];case"teams":return i?[a(_r(e))]:[];case"pagerduty":return Dr(e,o,r);case"opsgenie":return $r(e,o,r);case"json":return i||e.resolved.
length>0?[a(Fr(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var Es=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Vr(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&Es.find(a=>e.says(new RegExp(`^\\s*${a}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new h("E_ALERT",`The alert could not \
be sent by ${ae({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${$s(e,t)} The next run says what is left to say.`,cause:e})}function $s({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it i\
n: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="p\
agerduty"?"PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `\
alert-format` fits `alert-url`."}function Kr(e){return new h("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobod\
y is told by it when this workflow no longer runs. It is asked with GET, and no redirect is followed.",cause:e})}var Ur=100;async function Wr(e,t,{alerts:n},r,o){let s=Lr(e,t),i=new Set(s.flatMap(({keys:l})=>l)),a=0,c;for(let l of s.slice(0,Ur))try{await n.post(l);for(let p of l.
keys)i.delete(p)}catch(p){if(!(p instanceof w))throw p;if(a++,c=p,p.status!==400)break}s.length>0&&!c&&r.info(`Told by ${ae(t,o)}: ${e.title}`);let d=s.length-Ur;
return d>0&&r.info(`${d} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...c&&{failure:Vr(c,t.format,{failed:a,all:s.length,
channel:o})}}}async function Nr(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return Kr(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function jr(e,{helpFor:t},n){
n.warning(ct(e,t(e.code)).lines.join(`
`))}function qr(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Ds(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Cs(o)]:[],...[...o.seen].sort(_s).map(s)]})}
function Ds(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:l=Te,versionAt:p,validities:u=[]}=e,f=Ts(e,r,s);
return{label:f,region:i.query.region,account:n,request:i.request,profile:a,...Fs(d,u,r),remarks:l,versionAt:p,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
w?Ls(c,{...i.query,text:f},{reader:t,reads:o}):c}}function Fs(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{...e,source:e.
source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function Ts({watched:{
request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&R(n,"name")?t.name:Hs(e.text);if(!t)return e.text;if(R(n,"name"))return t.name;let o=(r.get(
e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function Cs({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:r,
region:"all regions",account:t,request:{text:r,reference:{source:Et,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Te,versionAt:void 0,failure:n}}
function Hs(e){return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function _s(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.
arn??""];return n<r?-1:n>r?1:0}function Ls(e,t,{reader:n,reads:r}){let o=vn(e,t,n);if(!r||e.operation!=="DescribeSecret"||o.statements.length===0)return o;let s=o.
statements.map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));return new h(o.code,
o.message,{fix:o.fix,statements:s,cause:o})}async function Gr(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),rr(i,e,s.now(),{maxAge:t.maxAge,showsNames:R(n,"name")})}function z({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}async function Jr(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Vs(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),Me(a,n)}return Me(zr(o.assignees,s.assignees),n),s}async function Br(e,t,n,r){if(t.length!==0)try{Me(zr(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;Me(t,r)}}async function Vs(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function zr(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function Me(e,t){e.length!==0&&t.warning(`GitHub does not assign ${yt(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function Qr({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(d=>ur(e,d)),c=Ks(a,t,z(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:Yr(a)}}}async function Xr(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],d=[],l=async p=>{try{
let u=await p();u!==void 0&&c.push(u)}catch(u){d.push(Yr(u))}};for(let p of e){let u=n.get(p.id),f=Ns(p,s,Us(p,u,o,s),a);await l(()=>Ws(f,p,u,i,{tracker:t,runner:a}))}
for(let[p,{number:u,isOpen:f}]of n)!f||e.some(m=>m.id===p)||await l(async()=>{await t.update(u,{body:mr(p,s.watch),state:"closed"})});return{urls:c,failures:d}}
function Ks(e,t,n){let r=new Map,o=({body:i})=>Rr(We(i),t),s=({body:i})=>Ar(We(i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(
s)]){let a=Re(i.body)??"";r.has(a)||r.set(a,i)}return r}function Us({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({
fingerprint:c})=>c)),a=U(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function Yr(e){if(!(e instanceof w))throw e;return new h(
"E_ALERT",`The issue could not be kept (${e.message}).`,{fix:js(e),cause:e})}async function Ws(e,t,n,r,{tracker:o,runner:s}){let i=p=>lt(e.layout.disclosure==="\
all"?p:L(p)),{id:a}=e,{alerts:c,title:d}=t;if(c.length===0){n&&(n.isOpen||U(n.body,a).size>0)&&await o.update(n.number,{body:i(fr(e)),state:"closed"});return}if(!n){
let p=i(Ne(e,t.routesOf(c))),{labels:u}=r.issue;return(await Jr({title:d,body:p,labels:u,assignees:t.assigneesOf(c)},o,s)).url}let l=he(c,U(n.body,a));if(!(n.isDeclined&&
l.length===0)){if(l.length>0){let p=t.routesOf(l);await o.comment(n.number,i(yr(l,p)));let u=t.owner===void 0?p.flatMap(({assignees:f})=>f):[];await Br(n.number,
[...new Set(u)].slice(0,qe),o,s)}return await o.update(n.number,{body:i(Ne(e)),state:"open"}),n.url}}function Ns({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,
gitHubSecrets:i,watch:a},c,{environment:d}){return{id:e,owner:t,problems:n.filter(P),alerts:r,sent:c,report:o,layout:s,runUrl:z(d),watch:a,...t===void 0&&{gitHubSecrets:i}}}
function js({status:e}){return e===401?"GitHub does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.":
e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlocked.":e===410?"Turn issues on in th\
e settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is reached: the next run says what is left to say.":"The next run says what i\
s left to say."}var qs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Zr=qs("createHash");var Xe={versions:new Map,accesses:new Map,validities:new Map,removals:new Map,sentAlerts:new Map},Oe=864e5,Gs=60,Js=7*Oe,Ye="secret-lease-monitor-state",eo=1;function C(e){
return Math.floor(e/Oe)*Oe}function Ze(e,t,n){return Q([e,t,n?.kind==="at"?"at":n??null])}function to(e,t,n,r){return Q([e,t,n,r])}function et({answeredOn:e},t){
return t-e<=Js}function H(e){return Q([e])}function Q(e){return Zr("sha256").update(JSON.stringify([Ye,...e])).digest("base64url")}function no({versions:e,accesses:t,
validities:n,removals:r,sentAlerts:o},s){let i=([,{seenOn:d}])=>s-d<=Gs*Oe,a={versions:Object.fromEntries([...e].filter(i)),accesses:Object.fromEntries([...t].filter(
i)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([,d])=>et(d,s)))},removals:Object.fromEntries([...r].filter(i)),...o.size>0&&{sentAlerts:Object.fromEntries(
o)}},c=JSON.stringify(a);return`${JSON.stringify({format:Ye,version:eo,checksum:Q([c]),content:a})}
`}function ro(e){let t=M(Zs(e)),n=M(t.content);if(!(t.format!==Ye||t.version!==eo)&&t.checksum===Q([JSON.stringify(t.content)]))return{versions:new Map(Qe(n.versions,
Bs)),accesses:new Map(Qe(n.accesses,Qs)),validities:new Map(Object.entries(M(n.validities)).flatMap(([r,o])=>{let s=Xs(M(o));return s?[[r,s]]:[]})),removals:new Map(
Qe(n.removals,Ys)),sentAlerts:new Map(Object.entries(M(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function Qe(e,t){return Object.entries(M(e)).flatMap(([n,r])=>{
let o=M(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function Bs({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=M(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>zs(M(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(M).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:tt(t)}}function zs({at:e,source:t,firm:n,life:r,isAside:o}){let s=tt(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function Qs({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function Xs({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:tt(r),answeredOn:o}}
function Ys({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function tt(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function Zs(e){try{return JSON.parse(e)}catch{return}}var Pe=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.read(),o=r===void 0?Xe:
ro(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,
o??Xe)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Ze(o,s,n.request.expires),a=this.#e.versions.get(i);return a&&
this.#r.set(i,{...a,seenOn:C(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(H(r.arn));if(!o)return t;let s=this.othersAccess(r),i=s?.getTime();
return this.#n.set(H(r.arn),{...o,othersOn:i,seenOn:C(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=H(t),o=this.#n.get(r)??this.#e.
accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=C(s);this.#r.set(Ze(t.arn,
r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i});let a=t.accessedAt?.getTime();this.#n.set(H(t.arn),{readOn:i,othersOn:a,seenOn:i})}learnValidity(t,n,r){
this.#t&&this.#o.set(oo(t),{...n,answeredOn:r})}validity(t,n){let r=this.#e.validities.get(oo(t));return r&&et(r,n)?r:void 0}removal(t){return this.#e.removals.
get(H(t))}setRemoval(t,n,r){this.#s.set(H(t),{...n,seenOn:C(r)})}sentAlerts(t){return Se(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#i.set(t,xe(n))}save(t){
let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#i]),s=new Map([...this.#e.
validities,...this.#o]);this.#t?.write(no({versions:n,accesses:r,validities:s,removals:this.#s,sentAlerts:o},t))}};function oo({arn:e,versionId:t,line:n,path:r}){
return to(e,t,n.service,r)}var ei=500,ti=300;function so(e,t,n,r=[]){let o=e.filter(P),s=e.filter(i=>!P(i));return[`### \u{1F52D} ${k(t.monitor)}`,"",J(t),"",...ke(e,n.now),...o.length>0?
[...io(o,ei,n),""]:[],...s.length>0?ni(s,n):[],...we(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function ni(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...io(e,ti,t),"","</details>"]}function io(e,t,n){
let{head:r,rows:o}=ve(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var nt=200,ao=10;function co(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(n.reportFile,a.disclosure==="all"?c:L(c)),l=s.filter(P),p=l.flatMap((m,S)=>m.findings.slice(S<ao?1:0).map(y=>`${E(m)}: ${m.label} ${I(y)}`));l.length>0&&r.
warning(ri(l));for(let m of p.slice(0,nt))r.info(m);p.length>nt&&r.info(`and ${p.length-nt} more`),n.jobSummary&&r.summarize(so(s,i,a,e.gitHubSecrets));let{counts:u,
status:f}=i;r.info(`Status: ${f}, of ${u.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",f],["secrets",String(u.secrets)],["expired",
String(u.expired)],["expiring",String(u.expiring)],["attention",String(u.attention)],["unreadable",String(u.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t.join(`
`)]])})}function ri(e){let t=e.slice(0,ao).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(I)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}var si=864e5;async function lo(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(({seen:a})=>a),o=new Map(r.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await ci({...a,profile:c},{...n,sessions:o}));else{let{isScheduled:d,
secret:l}=await ii({...a,profile:c},i>0,{...n,sessions:o});d&&(i-=1),s.push(l)}}return s}async function ii(e,t,n){let{profile:r,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:d}=n,l=i.find(({kind:g})=>g==="unused");if(!l||l.acknowledged||Le(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let p=a.removal(r.arn),
u=p&&p.scheduledOn===void 0?p.reportedOn:C(c),f=u+(d.removeUnused??0);if(c<f||!t){a.setRemoval(r.arn,{reportedOn:u},c);let g=`remove-unused deletes it after ${V(
new Date(f))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:po(e,l,g)}}let m=n.sessions.get(r.arn),S=m&&await ai(e,m,n);if(!S)return a.
setRemoval(r.arn,{reportedOn:u},c),{isScheduled:!1,secret:e};let y=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:u,scheduledOn:c,...y!==void 0&&
{accessedOn:y}},c),{isScheduled:!0,secret:S}}async function ai(e,{catalog:t,remover:n},{runner:r,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),d=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||d||Le(c,i,a)!==void 0)return;let l=await n.schedule(s.arn);return pi(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${V(l)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof w))throw c;r.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function ci(e,t){let{profile:n}=e,{memory:r,
now:o,runner:s,inputs:i,sessions:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let d=li(e,c,i,o),l=a.get(n.arn);if(d===void 0||!l){r.setRemoval(n.
arn,c,o);let u=V(new Date(c.scheduledOn+30*si)),[f]=e.findings;return f?po(e,f,`by remove-unused; gone after ${u}`):e}try{await l.remover.restore(n.arn)}catch(u){
if(!(u instanceof w))throw u;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${u.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let p={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[p,...e.findings.filter(({kind:u})=>u!=="sc\
heduled-for-deletion")]}}function li(e,t,{rules:n},r){return _e(e.profile)?"is tagged keep":zn(e.profile,t)?"was read again":hn(e,["unused","scheduled-for-delet\
ion"],n,r)?"is acknowledged":void 0}function po(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function pi(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:n})=>n!=="unused")]}}function uo({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>mo(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function fo({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:kn(e,r).flatMap(s=>mo(s,t,o))}function mo({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,text:e,requests:[]}))}async function yo(e,t,n,r,o){
let{runner:s,sts:i,openCatalog:a,openRemover:c,openClient:d}=o,l=Yt([...e.map(({query:p})=>p),...t],n);for(let[p,u]of r.entries()){let{sessions:f,noAnswer:m}=await Zt(
l,n,{runner:s,sts:i(u,"full")});if(m){if(r.length>1&&s.warning(`STS in ${u} did not answer (${m.failure.message}).`),p===r.length-1)throw m;continue}return Promise.
all(f.map(async({keys:S,plan:{region:y,queries:g}})=>({region:y,watched:e.filter(({query:b})=>g.includes(b)),readable:g.filter(({unread:b})=>!b),catalog:a(y,S),
remover:c(y,S),store:await d(It,{region:y,keys:S,retryBudget:"full"})})))}throw new Error("there is at least one region")}var rt={expiries:[],unreadableDates:[],isLocked:!1};async function ho(e,t){let n={rule:e,hints:await Bt(t),tagged:void 0,selected:await qt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:K(t)},r=await Jt(t),o=fi(t,r),s=new Map;for(let i of o)for(let a of await Nt(i,n)){let c=ui(a,i);
c.source!==xo&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:pn(Ut(r)),isLocked:s.size===0&&await di(o,n.secret)}}var xo="expires=";
function So({expires:e},{description:t},n,r){let o=Vt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:xo,firm:!0}]:[],...n.expiries.map(l=>({...l,firm:l.
firm||l.at.getTime()<=r&&Ct(l.source)})),...o&&!s?[o]:[]],a=i.some(({source:l,isAside:p})=>!p&&/^certificate notAfter| in the kubeconfig/.test(l)),c=a?i.filter(
({isAside:l})=>!l):i,{expiry:d}=jt(c,r,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?Ht(i.filter(({isAside:l})=>l)):void 0,unreadableDates:e?[]:n.unreadableDates,
isLocked:!e&&d===void 0&&n.isLocked}}async function di(e,t){let n=e.filter(({value:o})=>_t(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function ui(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${Wt(t)}`}:r}function fi(e,t){let n={value:K(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var go=8;function wo(e,t){let n=K(e),r=tn(n,{minLength:go}).filter(s=>(!Lt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<go&&Kt(n,
4)&&!t.includes(n)?[n,...r]:r}var ot=10;async function ko(e,t){let n=(await $(e,ot,u=>gi(u,t))).flat(),r=n.filter(u=>u.profile!==void 0),o=new Set(r.map(({watched:u})=>u.request)),s=r.filter(
({profile:u})=>mn(u,t.tags)),i=s.filter(({profile:u,watched:f})=>!Si(u,f,t)).sort((u,f)=>yn(u.watched.request,f.watched.request)),a=new Map(i.toReversed().map(u=>[
u.profile.arn,u])),c=n.filter(({failure:u})=>vo(u)),d=n.filter(({failure:u})=>u&&!vo(u)),l=new Set(n.filter(({failure:u})=>u).map(({watched:u})=>u.request)),p=mi(
e,s,t).filter(({watched:u})=>!l.has(u.request));return[...d,...bo(c,o),...bo(p,new Set),...a.values()]}function mi(e,t,{tags:n,requests:r}){if(n.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!yi(a,r)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new h("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function yi(e,t){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&n.startsWith(r.prefix))}function bo(e,t){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(
([,r])=>r)}function vo(e){return e instanceof h?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function gi(e,t){return(await $(
e.watched,ot,async r=>{try{return(await hi(r,e.catalog,t)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof w||o instanceof h)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function hi(e,t,n){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await t.describe(Z(r))];let s=await t.
list(r.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new h("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return $(s,ot,i=>xi(i,e,t))}async function xi(e,{query:t},n){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:r}=await n.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof w)return e;throw r}}function Si({primaryRegion:e},{query:t},{regions:n}){
return e!==void 0&&e!==t.region&&n.includes(e)}async function Ro(e){await An(e)}async function Ao(e,t,n,r,o){let s=fe(e.profile,n);if(s.length===0)return[];let i=Gt(t.value).map(([d,l])=>[d,String(l)]),a={text:K(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(d=>wi(d,a,{find:e,secret:t,services:r,now:o})))).flat()}async function wi(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await vi(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:bi(i,t,o)}]:Promise.all(a.map(async({
path:d,value:l})=>{let{fields:p,type:u}=t,f=await n.services.verifyWithService(r,{value:l,fields:p,type:u});return ki(f,d,e,n)}))}function bi(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function vi(e,t){let n=ht(e),r=n===void 0?void 0:await xt(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function ki(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,wasNotAsked:d,isOwnText:l}=e,p={arn:r.profile.arn,versionId:o.versionId,
line:n,path:t};if(c.state==="refused"){let{why:b,isOver:A=!1}=c;return s.learnValidity(p,{state:"refused",why:b,isOver:A},i),{by:a,path:t,state:"refused",why:b,
isOver:A}}let{endsAt:u,scopes:f}=c;c.state==="active"&&s.learnValidity(p,{state:"active",endsAt:u},i);let{maxScopes:m}=n,S=m&&f?Rn(f,m,e.includes):[],y={by:a,path:t,
...S.length>0&&{beyond:S},...m&&!f&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...y,state:"active",endsAt:u};let g=l?void 0:s.validity(
p,i);return g?.state==="refused"?{by:a,path:t,state:"refused",why:g.why??"",isOver:g.isOver===!0,answeredAt:new Date(g.answeredOn)}:{...y,state:"unknown",why:c.
why,endsAt:u??g?.endsAt,...(d||l)&&{isMinor:!0}}}function Mo(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,
firm:!0}]:[])}var Ri=10;async function Oo(e,t,n,r){let{memory:o,clock:s}=r,i=await ko(e,n),a=i.filter(f=>f.profile!==void 0).map(f=>o.withoutOwnAccess(f,s.now())),c=i.filter(
({profile:f})=>f===void 0),d=[],l=[];for(let f of a){let{profile:m,watched:S}=f,y=!m.deletedAt&&fe(m,n.verifications).length>0,g=n.readValues&&!m.deletedAt&&S.request.
expires?.kind!=="never",b=g&&!y?o.known(f,s.now()):void 0;y?d.push({...f,session:Ai(f,e),isReadEachRun:!0}):g&&!b?d.push(f):l.push(st(f,b?.ends??rt,b?.versionAt,
r))}let p=a.map(({profile:f})=>`${f.name}
${D(f)}`).join(`
`),u=await $(Mi(d,t),Ri,f=>Oi(f,p,n.verifications,r));return[...c,...l,...u.flat()]}function Ai({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>q(Z(a),{profile:e,request:t.request})))??n:n}function Mi(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t;return[...[...Map.groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>Ft(o,$t)),...e.filter(n).map(o=>[o])]}async function Oi(e,t,n,r){
let[o]=e;if(!o)return[];let s=await Dt(e.map(({profile:a})=>a.arn),o.session.store),i=s.filter(a=>!(a instanceof w));return await r.runner.mask(ie(i.flatMap(({value:a})=>wo(
a,t)))),Promise.all(e.map((a,c)=>{let d=s[c];return d instanceof w||d===void 0?st({...a,failure:d},rt,void 0,r):Pi(a,d,n,r)}))}async function Pi(e,t,n,r){let{request:o}=e.
watched;try{let s=await ho(o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await Ao(e,t,n,r,r.clock.now()),a=[...s.expiries,...Mo(i)];return{...st(
e,{...s,expiries:a},t.createdAt,r),validities:i}}catch(s){if(s instanceof h)return{...e,versionAt:t.createdAt,failure:s};throw s}}function st(e,t,n,{clock:r}){let{
expiry:o,...s}=So(e.watched.request,e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Ii=3;async function Po(e,t){let n=[e.identity,...e.moreIdentities],r=await $(n,Ii,async s=>{try{return await Ei(s,e,t)}catch(i){let a=i instanceof h&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Di(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Ei(e,t,n){
let r=await Xt({...t,identity:e},n),{result:o,claims:s}=await se(r,$i(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&oe(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function $i(e,t,n){let r=uo(t,e.accountId);if(r.length===0)return[];let o=fo(t,e.accountId),s=await yo(r,o,e,t.regions,n);return Oo(s,e.accountId,t,
n)}function Di(e,t){let{arn:n,accountId:r}=oe(e),o={role:oe(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Io(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=p=>`secret-lease/${r}/${p}`,c=new Set(e.map(({fingerprint:p})=>p)),d=he(e,t).map(p=>Fi(p,n,a)),l=[...t.
keys()].filter(p=>!c.has(p)).map(a);return{title:Ci(d),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:d,resolved:l}}function Eo(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function Fi({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=d=>r==="all"?d:L(d);return{key:o(n),name:c(s),
region:i,owner:a&&R(r,"owner")?D(a):void 0,kind:t.kind,words:c(I(t)).replace(/\s+/g," "),severity:Ti(t)}}function Ti({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function Ci(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function $o(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:d,layout:l}=e,p=nr(d),u=o.find(x=>x.job)?.job,f;try{
if(!u)return{sent:p,failures:[],pingUrl:void 0,isInMemory:!1};f=await Pr(r.alerts,u,r.regions,i)}catch(x){if(!(x instanceof h&&x.code==="E_ALERT"))throw x;return{
sent:p,failures:[x],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:S,pingUrl:y}=f;if(!m)return{sent:p,failures:[],pingUrl:y,isInMemory:!1};let g=t?tr([...n].
map(([x,{body:T}])=>U(T,x))):s.sentAlerts(c),{GITHUB_REPOSITORY:b=""}=a.environment,A={id:c,name:e.report.monitor,repository:b,runUrl:z(a.environment)},_=new Set,
W=[];for(let[x,T]of[[void 0,m],...S]){let N=d.filter(({route:Ee})=>Ee.channel===x),Ho=Io(N,er(x,g),l,A),Ie=await Wr(Ho,T,i,a,x);for(let Ee of Ie.unsent)_.add(Ee);
Ie.failure&&W.push(Ie.failure)}let X=Eo(d,g,{id:c,unsent:_});return t||s.setSentAlerts(c,X),{sent:X,failures:W,pingUrl:y,isInMemory:!t}}async function Fo(e,t){let{runner:n,clock:r}=t;Tt(n.environment),await Or(e.alerts,n);for(let x of[...e.warnings,...e.alerts.warnings])n.warning(x);await Ro(e.verifications);
let o=Pe.open(t.stateFile,n),s=await Po(e,{...t,memory:o}).catch(async x=>{throw n.noteVisibility("unknown")==="unknown"&&await To(t),x}),i=await Li(s,t)!=="pri\
vate";for(let{job:x}of s)x&&n.info(_i(x));let a=Vi(i,e),c=r.now(),d=qr(s,a,e.readValues).map(x=>gn(un(x,c,e.policy),c,e.rules)),l=ir(await lo(d,s,{inputs:e,memory:o,
runner:n,now:c}));Do(o,t);for(let{line:x,reference:T}of e.rules.acknowledgements)l.some(N=>q(T,N))||n.warning(`Line ${x} of acknowledge means none of the secret\
s that are watched.`);for(let{line:x,text:T}of e.verifications)l.some(N=>q(T,N))||n.warning(`Line ${x} of verify means none of the secrets that are watched.`);let p=await Gr(
l,e,a,t),u={...be(l,{monitor:e.monitor.name,now:c,disclosure:a}),...p&&{githubSecrets:p.map(sr)}},f={disclosure:a,hasRegions:new Set(l.map(({region:x})=>x)).size>
1,hasAccounts:s.length>1,now:c},m={id:br(e.monitor,Hi(s,e)),secrets:l,watch:kr(e.requests,e.tags),alerts:ge(l,e.rules.owners),report:u,layout:f,gitHubSecrets:p},
S=await Qr(m,e,i,t),y=await $o(m,S,{inputs:e,scans:s,memory:o,services:t});y.isInMemory&&Do(o,t);let g=Sr(m,e.rules.owners,e.issue),b=await Xr(g,S,y.sent,m,e,t);
co(m,b.urls,e,t);let A=Ki(l,e),_=[...b.failures,...y.failures];if(y.pingUrl!==void 0&&_.length===0&&!Co(l)){let x=await Nr(y.pingUrl,t,n);x&&_.push(x)}let[W,...X]=[
...A?[A]:[],..._];for(let x of X)jr(x,t,n);if(W)throw W}function Do(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof h))throw r;t.warning([r.
message,r.fix].join(`
`))}}function Hi(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function _i(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Li(e,t){let n=e.map(({claims:o})=>pt(o)).reduce(dt,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?To(t):r}async function To({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Vi(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Ki(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Co(e))return new h(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>xn(i,t.failOn))??[]),o=le.find(s=>r.some(i=>i.kind===s));return o&&Ui(o,r.
filter(({kind:s})=>s===o).length)}function Ui(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new h("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new h("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new h("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new h(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new h("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Co(e){return e.every(({failure:t})=>t!==void 0)}await ft(async e=>{let{environment:t}=e,n=await wn($e,t),r=await ln($e,Sn(n.rules.owners)),o={...n,alerts:r},s=new at(t.RUNNER_TEMP),i=new it,{github:a,gitHubSecrets:c}=o;
a&&await e.mask([a.token]),c&&await e.mask([c.access.token]);let d=await an(o,{runner:e,directory:s,clock:i}),{aws:l,attempts:p}=d;try{await Fo(o,{...d,openCatalog:Bn(
{...l,endpoint:l.secretsManagerEndpoint},p.full),openRemover:Qn({...l,endpoint:l.secretsManagerEndpoint},p.full),findTokens:Gn,issues:a&&Pn(a,p.full),gitHubSecretLister:c&&
In(c.access,p.full),stateFile:o.stateFile===void 0?void 0:qn(o.stateFile,t),writeReport:Hn(t),alerts:On(l.connections,d.timeOver),helpFor:u=>ut(u,t)})}finally{d.
close()}});
