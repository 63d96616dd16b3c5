const require=process.getBuiltinModule;
import{a as an}from"./shared-domain-expiry-timeline.js";import{b as Zt,c as en,d as on}from"./shared-use-cases-read-secrets.js";import{b as An,c as Rn}from"./shared-use-cases-verify.js";
import"./shared-domain-requests-verification.js";import{b as kt,g as At,j as oe,k as se,l as ie,p as It}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{
b as cn}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{c as Ot,d as Mt,e as Pt,f as $t}from"./shared-adapters-connections.js";import"./shared-use-cases-warnings.js";
import{a as Dt,b as Lt,c as Vt,d as jt,e as qt,f as Jt,g as Gt,h as Bt,i as zt,j as q,o as Xt,s as Yt,u as ce,v as sn}from"./shared-domain-credentials-aws-config.js";import{a as at}from"./shared-adapters-clock.js";
import{c as Ut,d as Nt}from"./shared-domain-expiry-hints.js";import{c as Tt}from"./shared-domain-expiry-hint-source.js";import"./shared-domain-requests-request-advice.js";import{a as Rt}from"./shared-domain-rotation-rotation.js";
import{c as tn,d as nn,f as de,g as rn}from"./shared-adapters-aws-config.js";import{a as Kt}from"./shared-domain-masks-looks-secret.js";import{A as kn,B as he,a as le,b as pe,c as dn,
d as z,e as Ce,f as ln,g as W,h as pn,i as ue,j as fe,k as I,l as F,m as un,n as _e,o as mn,p as T,q as yn,r as gn,s as ye,t as ge,u as hn,v as xn,w as Q,x as Sn,
y as wn,z as vn}from"./shared-domain-alerts-alert-channel.js";import{a as bn,b as L}from"./shared-inputs-watched-reference.js";import"./shared-inputs-line-roles.js";import{a as fn,b as me}from"./shared-domain-expiry-spelled-dates.js";
import{a as $,b as R,c as lt,d as re,e as mt,f as yt}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{
G as Qt,H as ae,o as xt,u as vt}from"./shared-domain-requests-lease-inputs.js";import{a as St}from"./shared-domain-trusted-address.js";import{b as Ft,d as Et}from"./shared-sources-secrets-manager-client.js";
import{a as j}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-partition.js";import"./shared-domain-policies-via-service.js";import{a as Ht,b as Ct,d as _t,e as Wt}from"./shared-domain-expiry-expiry.js";
import{a as _,b as N,c as k}from"./shared-domain-span.js";import{a as wt}from"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import{b as bt}from"./shared-domain-values-json.js";
import{a as w}from"./shared-domain-failure.js";import{e as ct}from"./shared-adapters-job-lock.js";import{d as U,h as dt,k as pt,l as ut,n as ft}from"./shared-adapters-concealer.js";
import"./shared-inputs-lines.js";import"./shared-domain-plain-text.js";import{a as gt,b as ht}from"./shared-domain-listing.js";import"./shared-adapters-event.js";import{
a as x}from"./shared-domain-error.js";import"./shared-runtime.js";var Vo=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var On=Vo("setTimeout");var Ko=1e4,Uo=1e3,No=3e4,jo=65536;function Mn(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>Jo(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&qo(a))||t.aborted)throw a;let c=a.retryAfter??Uo;if(c>No)throw a;await On(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function qo({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function Jo(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(Ko)]),c,d,p;try{let l=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},f=await Ot(t,{method:n,headers:{"user-agent":"secret-lease",...r,...l},body:o,signal:a,connections:i});c=f.statusCode??0,d=$t(f.headers["retry-after"],Date.
now()),p=await Mt(f,jo).catch(()=>"")}catch(l){throw a.aborted?new w(e,{kind:"timeout"}):Pt(e,l)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:d,
words:p})}function Pn(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function $n(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var Go=process.getBuiltinModule("node:fs"),In=e=>Go[e];var Fn=In("mkdirSync");var En=In("writeFileSync");var Bo=process.getBuiltinModule("node:path"),We=e=>Bo[e];var Dn=We("dirname");var Tn=We("join");var Hn=We("resolve");function Cn(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Tn(n,i):Hn(t,o);try{Fn(Dn(a),{recursive:!0}),En(a,s)}catch(c){throw new x("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var zo=process.getBuiltinModule("node:fs"),X=e=>zo[e];var _n=X("mkdirSync");var Wn=X("readFileSync");var Ln=X("renameSync");var Vn=X("statSync");var Kn=X("writeFileSync");var Qo=process.getBuiltinModule("node:path"),Un=e=>Qo[e];var Nn=Un("dirname");var jn=Un("resolve");var Xo=64*1024*1024;function qn(e,{GITHUB_WORKSPACE:t="."}){let n=jn(t,e);return{read(){try{return Vn(n).size>Xo?"":Wn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{_n(Nn(n),{recursive:!0}),Kn(`${n}.new`,r,{mode:384}),Ln(`${n}.new`,n)}catch(o){throw new x("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Jn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var xe=class extends oe(se,ie,"DeleteSecret",kt){};var Se=class extends oe(se,ie,"RestoreSecret",At){};function Le({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Ve(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,p,,l]=r.split(":");return p!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&l!==n?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(f=>f.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Le(e)?"it is tagged keep":void 0}function Gn({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Bn(e,t){return(n,r)=>{let o=new It(n,r,e,t);return{schedule(s){let i=new xe({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new Se({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var Yo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var zn=Yo("createHash");var Qn=[30,14,7,3,1,0],Ue=2500;function we(e,t){return e.flatMap(n=>{let r=ye(n.profile,t);return n.findings.filter(o=>!ue(o)&&!o.isPassing).map(o=>({secret:n,route:r,
finding:o,fingerprint:Xn(r.channel)+es(n,o),level:Zo(o)}))})}function Xn(e){return e===void 0?"":`${ge(e)}/`}function Yn(e,t){let n=Xn(e),r=o=>n===""?!o.includes(
"/"):o.startsWith(n);return new Map([...t].filter(([o])=>r(o)))}function Zn(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<
o)&&t.set(n,r)}return t}function be(e,t){return e.slice(0,Ue).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function Zo({daysLeft:e}){if(e===void 0)return"\
9";let t=Qn.findLastIndex(n=>e<=n);return String(Qn.length-1-t)}function es({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":
r,s=JSON.stringify([e?.arn??n,t,o]);return zn("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function er(e){return new Map(e.slice(0,Ue).
map(({fingerprint:t,level:n})=>[t,n]))}function ve(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ue)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.
get(s)??"")+o+r)}return[...t].map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function ke(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===
void 0?"":`${o}/`;return[...r.matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function tr(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of ts(i.name.replace(/^ssm:/,""))){let d=s.
get(c)??new Set;s.set(c,d.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>
r?a:void 0}}).filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function ts(e){
let t=e.split("/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var ns=200;function Ae(e,t){if(e.length===
0)return[];let n=e.slice(0,ns).map(({name:c,where:d,counterparts:p,age:l})=>{let f=p.length===0?"":`${p.slice(0,3).map($).join(", ")}${p.length>3?", \u2026":""}`,
u=l===void 0?"":`${R(_(l))} ago`;return`| ${$(c)}<br><sub>${R(d)}</sub> | ${f} | ${u} |`}),r=t===void 0?n:re(n,t),o=e.length-r.length,s=`Secrets of GitHub's own\
: ${e.length}`,[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased \
instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],
...a]}function O(e,t){return e==="all"||t==="name"&&e==="names"}var nr=["expired","expiring","attention","unknown","ok"];function E({findings:e,verdict:t}){let n=new Set(e.filter(r=>!ue(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function rr({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function or(e){let t=r=>{let[o]=r.findings;return nr.indexOf(
E(r))*100+(o?W.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function Re(e,t){let n=e.map(E),r=s=>n.filter(i=>i===s).length,o=nr.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>rs(s,t.disclosure))}}function rs(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&T(n);return{name:e.label,region:e.region,...n&&O(t,"arn")&&{arn:n.arn},...i!==void 0&&O(t,"owner")&&
{owner:i},status:E(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:pn(a),words:F(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var H={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function Y({counts:e}){let t=[`${H.expired} ${e.expired} \
expired`,`${H.expiring} ${e.expiring} expiring`,`${H.attention} ${e.attention} with other problems`,`${H.ok} ${e.ok} fine`,`${H.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function Oe(e,t){let n=os.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var os=[{title:"Secret",isOptional:!1,cell:ss},{title:"S\
tate",isOptional:!1,cell:is},{title:"Next rotation",isOptional:!0,cell:as}];function ss(e,{hasRegions:t,hasAccounts:n,hasOwner:r=!0,disclosure:o}){let s=n&&O(o,
"arn")?e.account:void 0,i=[...t?[e.region]:[],...s===void 0?[]:[s]],a=r&&O(o,"owner")&&e.profile?T(e.profile):void 0,c=[...i.length>0?[i.join(" ")]:[],...a===void 0?
[]:[`owner: ${ht(a)}`]].map(d=>`<br><sub>${R(d)}</sub>`);return`${H[E(e)]} ${$(e.label)}${c.join("")}`}function is(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,
s=n.map(c=>sr(c.words,un(c)));if(I(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[r?sr(`expires ${N(r.at,t)}`,`${r.
source}, ${k(r.at)}`):i,...s].join("<br>")}function sr(e,t){return t===void 0?R(e):`${R(e)}<br><sub>${R(t)}</sub>`}function as({nextRotationAt:e},{now:t}){return e&&
e.getTime()>t?R(N(e,t)):""}function Me(e,t){return an(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:cs(n.replace(/^ssm:/,"").replace(/[^\w /+=.@!*()-]/g,
"_")),secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var ir=18;function cs(e){return e.length>ir?`\u2026${e.slice(1-ir)}`:e}var ds=65e3,ls=12e3,ar=30,Ne=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function dr(e,t){return`${e}\
-${ge(t)}`}function lr(e,t){let n=Pe(t);return n===e||n?.startsWith(`${e}-`)===!0}function Pe(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?Ne.exec(
e)?.[1]:void 0}function J(e,t){return ke(Pe(e)===t?Ne.exec(e)?.[3]??"":"")}function je(e){return(Ne.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}function qe(e,t=[]){
let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...mr(t),...Ae(s,ls),"","<details><summary>What to do</summary>","","- Expired or expiring: pu\
t a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the\
 workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.","- Cannot be read: the\
 message says which permission is missing, or that the secret is gone.","","</details>","",...yr(e),Je(e)].join(`
`),{head:c,rows:d}=Oe(n,{...o,hasOwner:i===void 0}),p=i===void 0?[]:[`Owner: ${$(i)}`,""],l=[Y(r),"",...p,...Me(n,o.now),...c].join(`
`);return[l,...ps(d,ds-cr(l)-cr(a)-200),a].join(`
`)}function pr(e){return["All is well.","",Y(e.report),"",...yr(e),Je(e)].join(`
`)}function ur(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",
Je({id:e,watch:t,sent:new Map})].join(`
`)}function fr(e,t=[]){let n=e.slice(0,ar).map(({secret:o,finding:s})=>`- ${H[E(o)]} ${$(o.label)} ${R(F(s))}`),r=e.length-ar;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...mr(t)].join(`
`)}function mr(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function yr({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${$(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function Je({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${ve(n)} -->`}function ps(e,t){let n=re(
e,t),r=e.length-n.length;return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function cr(e){return Buffer.byteLength(e)}var gr=256,Ge=10;function hr({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",d=a&&c&&o?o.routes:[],p={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},l=(m,g)=>({id:m===void 0?e:dr(e,m),owner:m,title:m===void 0?s:us(s,m),routesOf:y=>c?[...new Set(y.map(({route:S})=>S))]:
[],assigneesOf(y){let S=c?y.flatMap(({route:A})=>A.assignees):[],v=m!==void 0&&S.length>0?S:[...i,...S];return[...new Set(v)].slice(0,Ge)},secrets:g,alerts:we(g,
o),isInDoubt:g.some(({findings:y})=>y.some(fe)),report:d.length===0?n:Re(g,p)}),u=Map.groupBy(t,({profile:m})=>{let g=ye(m,o);return d.includes(g)?g.owner:void 0});
return[l(void 0,u.get(void 0)??[]),...d.map(({owner:m=""})=>l(m,u.get(m)??[]))]}function us(e,t){let n=`${e}: ${t}`;return n.length<=gr?n:`${n.slice(0,gr-1)}\u2026`}function xr(e){return e.filter(([,t])=>fs(t)&&!fn(t)).map(([t,n])=>({name:t,isAmbiguous:me(n)}))}function Sr({name:e,isAmbiguous:t}){return`has a field ${e} ${t?
"that could be two dates":"that holds no date"}`}function fs(e){let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var ms=864e5;function wr(e,t,n,r){return t.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${k(t.deletedAt)}`}]:
[ys(t,n),gs(t),hs(e,t,n,r),xs(e,t,n,r),Ss(e,t)]}function ys(e,t){let{isPending:n,changedAt:r,description:o,rotation:s}=e,i=o.rotation?.nextAt,a=Rt(o,t);if(a&&a.
kind!=="due"&&i){let{source:d}=a.rotation;return d!==void 0?{kind:"rotation-overdue",words:`was not changed${r?` for ${_(t-r.getTime())}`:""}`,detail:`${d}, due\
 by ${k(i)}`}:a.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${k(i)}`}:{kind:"rotation-failing",words:"rotation fail\
s",detail:`due by ${k(i)}, and a version is still AWSPENDING`}}if(s==="on"&&n&&r&&t-r.getTime()>ms)return{kind:"rotation-failing",words:"rotation fails",detail:`\
AWSPENDING since ${k(r)}`}}function gs({replicas:e=[]}){let t=e.filter(({status:r})=>r!=="InSync");return t.length===0?void 0:{kind:"replica-out-of-sync",words:"\
has replicas that are not in sync",detail:t.map(({region:r,status:o})=>`${r}: ${o}`).join(", ")}}function hs({versionAt:e,request:t},{rotatedAt:n,changedAt:r,createdAt:o},s,i){
let a=t.maxAge??i.maxAge,c=e??n??r??o;return a===void 0||!c||s-c.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${_(s-c.getTime())} ago`,detail:`ma\
x-age is ${_(a)}`}}function xs({isReadEachRun:e=!1},{accessedAt:t,createdAt:n},r,{unusedAfter:o}){let s=t??n;if(e||o===void 0||!s||r-s.getTime()<=o)return;let i=_(
r-s.getTime());return{kind:"unused",words:t?`was last read ${i} ago`:`was never read since it was created ${i} ago`}}function Ss({label:e,request:t},{description:n}){
if(t.expires?.kind==="never"||Vt(n,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=n,s=me(o)?"that could be two dates":"that holds no date";return{
kind:"unreadable-tag",words:`has a tag ${r} ${s}`}}function br(e){return e.flatMap(ws)}function ws(e){let{by:t,path:n,state:r,why:o="",beyond:s=[],areScopesUnknown:i,answeredAt:a,isMinor:c,isPassing:d,isOver:p}=e,
l=n===""?"":` in field ${n}`,f=a?`, as it said ${k(a)}`:"";if(r==="refused"&&p)return[{kind:"expired",words:`has expired${l}`,detail:`${t}'s answer${f}`}];if(r===
"refused")return[{kind:"revoked",words:`is refused${l} by ${t}`,detail:`${o}${f}`}];let u=c?{severity:"note"}:{},m=d?{isPassing:d}:{};return[...s.length>0?[{kind:"\
too-wide",words:`may do more${l} than max-scopes allows`,detail:`${t} names ${s.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${l}`,
detail:`${t} ${o}`,...u,...m}]:[],...i?[{kind:"unverified",words:`was not held against max-scopes${l}`,detail:`${t} does not tell what it may do`}]:[]]}var bs=864e5;function vr(e,t,n){let{profile:r,request:o}=e,s={minRemaining:0,warnRemaining:vs(r,t,n)},i=o.expires?.kind==="never",a=i?{judgement:"ok",stops:!1}:
Ht(e.expiry,t,s),c=[ks(e,a,t),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...br(e.validities??[]),...i?[]:As(e,t,n),...r?wr(e,r,
t,n):[]].filter(d=>d!==void 0);return{...e,verdict:a,findings:c.sort((d,p)=>W.indexOf(d.kind)-W.indexOf(p.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.
rotation?.nextAt}}function vs(e,t,{warnRemaining:n}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>t?n:Math.max(n,r.at.getTime()-t+1)}function ks({
expiry:e},{judgement:t},n){if(!e||t!=="expired"&&t!=="expiring")return;let r=e.at.getTime()-n,o=N(e.at,n),s=`${e.source}, ${k(e.at)}`;return t==="expired"&&!e.firm?
{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:s}:t==="expired"?{kind:"expired",words:`expired ${o}`,detail:s,daysLeft:0}:{kind:"\
expiring",words:`expires ${o}`,detail:s,daysLeft:Math.ceil(r/bs)}}function As({remarks:e},t,{warnRemaining:n}){let{other:r,unreadableDates:o,isLocked:s}=e,i=r&&
r.at.getTime()-t<n;return[...o.map(c=>({kind:"unreadable-date",words:Sr(c),detail:"write 2026-12-31"})),...s?[{kind:"locked",words:"is a key store that a passwo\
rd protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...i?[{kind:"other-expiring",words:`holds another certificate or tok\
en beside, which ${r.at.getTime()<=t?"expired":"expires"} ${N(r.at,t)}`,detail:`${r.source}, ${k(r.at)}`}]:[]]}var Rs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var kr=Rs("scryptSync");function Ar({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return kr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var Os=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Rr=Os("createHash");var Ms=50;function Or(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>Rr("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,Ms)}function Mr(e,t){return e.join()===t.join()}function Pr(e,t){return e.some(n=>t.includes(
n))}var $r=4;async function Ir({url:e,token:t,pingUrl:n},r){await r.mask(Dr([e,t,n]))}async function Fr({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,a,c){
let d=new Map;if(o.length>0){let u=Qt(o,{region:a[0],accountId:i.accountId});try{let m=on(u,i,[a[0]],c),{result:g}=await ce(i,m),y=await sn(o,await Xt(g.results,
i.reader),c.runner);await c.runner.mask([...rn(y,$r),...Dr(y.map(({value:S})=>S))]);for(let{name:S,value:v}of y)d.set(S,v.trim())}catch(m){throw!(m instanceof x)||
m.code==="E_TOKEN_UNTRUSTED"?m:new x("E_ALERT",`What alerts are sent with could not be read. ${m.message}`,{fix:m.fix,statements:m.statements,cause:m})}}let p=(u,m)=>m||
d.get(z[u])||void 0,l=e&&{format:e,url:Be("alert-url",p("alert-url",t)),token:Er(p("alert-token",n))};if(l&&pe(l)==="")throw ze("alert-url","empty");let f=l?Ps(
l,s,d):new Map;return{channel:l,others:f,pingUrl:Be("ping-url",p("ping-url",r))}}function Ps(e,t,n){let r=t.map(o=>{let[s,i]=[Ce("alert-url",o),Ce("alert-token",
o)];return[o,{format:e.format,url:Be("alert-url",n.get(s)||void 0,s)??e.url,token:Er(n.get(i)||void 0,i)??e.token}]});return new Map(r)}function Be(e,t,n=z[e]){
if(t===void 0||St(t))return t;throw ze(e,"no https URL without user and password",n)}function Er(e,t=z["alert-token"]){if(e===void 0||dn(e))return e;throw ze("a\
lert-token","more than one word",t)}function ze(e,t,n=z[e]){return new x("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`It takes the place of \`${e}\
\`: look at the secret and at the selector of its line.`})}function Dr(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[new URL(o).pathname+new URL(
o).search]:[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>tn(o,{minLength:$r}));return de(r)}function b(e,t){let n=e.toWellFormed();if(n.length<=t)return n;let r=n.slice(0,t-1);return`${r.isWellFormed()?r:r.slice(0,-1)}\u2026`}var $s=130,Is=15e3,Fs=50,Es=512,Ds=100,Ts={critical:"P1",error:"P2",warning:"P3"};function Tr(e,t,n){let{from:r,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,d={authorization:`GenieKey ${n}`},p=b(o,Ds),l=i.map(({key:u,name:m,region:g,owner:y,kind:S,words:v,severity:A})=>({url:c,headers:d,
keys:[u],body:{message:b(`${m} ${v}`,$s),alias:u,description:b([`${m} ${v}`,r,...s===void 0?[]:[s]].join(`
`),Is),tags:["secret-lease",b(S,Fs)],details:{region:g,...y!==void 0&&{owner:b(y,1e3)}},entity:b(m,Es),source:p,priority:Ts[A]}})),f=a.map(u=>({url:`${c}/${encodeURIComponent(
u)}/close?identifierType=alias`,headers:d,keys:[u],body:{source:p,note:"It is well again."}}));return[...l,...f]}var Hs=1024;function Hr(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,d=a.map(({key:l,name:f,region:u,owner:m,kind:g,words:y,severity:S})=>({
routing_key:n,event_action:"trigger",dedup_key:l,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:b(`${f} ${y}`,
Hs),source:o,severity:S,timestamp:i.toISOString(),component:f,group:r,class:g,custom_details:{secret:f,region:u,...m!==void 0&&{owner:m},finding:y}}})),p=c.map(
l=>({routing_key:n,event_action:"resolve",dedup_key:l}));return[...d,...p].map(l=>({url:t,headers:{},body:l,keys:[l.dedup_key]}))}function Cr(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var Cs=150,Wr=3e3,_r=30,Xe={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Lr({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
_r,i=[...o.slice(0,_r).map(_s),...s>0?[`and ${s} more, which the report has`]:[]],a=`${Z(t)} in ${Z(n)}`,c=r===void 0?a:`${a} \xB7 <${r}|the run>`;return{text:Z(
e),blocks:[{type:"header",text:{type:"plain_text",text:b(e,Cs)}},...Ws(i).map(d=>({type:"section",text:{type:"mrkdwn",text:d}})),{type:"context",elements:[{type:"\
mrkdwn",text:b(c,Wr)}]}]}}function _s({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${Qe(n)}`;return b(`${Xe[o]} ${Ls(e)} ${Qe(r)} \
(${Qe(t)}${s})`,600)}function Ws(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=Wr?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function Z(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Qe(e){return Z(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Ls(e){return`\`${Z(b(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Vs=16e3,Ks=30;function Vr(e){for(let t=Math.min(Ks,e.problems.length);;t--){let n=Us(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=Vs)return n}}function Us({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,a=d=>$e([{type:"TextRun",text:d}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:b(
e,300),body:[$e([{type:"TextRun",text:b(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Ns),...i>0?[a(`and ${i} more, which the report has`)]:[],$e([
{type:"TextRun",text:b(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function Ns({name:e,
region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return $e([{type:"TextRun",text:`${Xe[o]} `},{type:"TextRun",text:b(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:b(` ${r} (${t}${s})`,400)}])}function $e(e){return{type:"RichTextBlock",inlines:e}}function Kr(e,t){let{format:n,token:r=""}=t,o=pe(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,d={})=>({url:o,headers:d,body:c,keys:s});switch(n){case"\
slack":return i?[a(Lr(e))]:[];case"teams":return i?[a(Vr(e))]:[];case"pagerduty":return Hr(e,o,r);case"opsgenie":return Tr(e,o,r);case"json":return i||e.resolved.
length>0?[a(Cr(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var js=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Ur(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&js.find(a=>e.says(new RegExp(`^\\s*${a}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new x("E_ALERT",`The alert could not \
be sent by ${le({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${qs(e,t)} The next run says what is left to say.`,cause:e})}function qs({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it i\
n: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="p\
agerduty"?"PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `\
alert-format` fits `alert-url`."}function Nr(e){return new x("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobod\
y is told by it when this workflow no longer runs. It is asked with GET, and no redirect is followed.",cause:e})}var jr=100;async function qr(e,t,{alerts:n},r,o){let s=Kr(e,t),i=new Set(s.flatMap(({keys:p})=>p)),a=0,c;for(let p of s.slice(0,jr))try{await n.post(p);for(let l of p.
keys)i.delete(l)}catch(l){if(!(l instanceof w))throw l;if(a++,c=l,l.status!==400)break}s.length>0&&!c&&r.info(`Told by ${le(t,o)}: ${e.title}`);let d=s.length-jr;
return d>0&&r.info(`${d} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...c&&{failure:Ur(c,t.format,{failed:a,all:s.length,
channel:o})}}}async function Jr(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return Nr(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function Gr(e,{helpFor:t},n){
n.warning(dt(e,t(e.code)).lines.join(`
`))}function Br(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Js(i,o,{disclosure:t,reads:n},r);return[...o.failure?[zs(o)]:[],...[...o.seen].sort(Xs).map(s)]})}
function Js(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:p=_e,versionAt:l,validities:f=[]}=e,u=Bs(e,r,s);
return{label:u,region:i.query.region,account:n,request:i.request,profile:a,...Gs(d,f,r),remarks:p,versionAt:l,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
w?L(i.query.reference).explain(c,{...i.query,text:u},t,o):c}}function Gs(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{
...e,source:e.source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function Bs({
watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&O(n,"name")?t.name:Qs(e.text);if(!t)return e.text;if(O(n,"name"))return t.name;let o=(r.
get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function zs({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{
label:r,region:"all regions",account:t,request:{text:r,reference:{source:Ft,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:_e,versionAt:void 0,failure:n}}
function Qs(e){let t=/^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(e)?.[1];return t!==void 0?`ssm:${t}`:e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
n=>e.startsWith("arn:")?"":n)}function Xs(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}async function zr(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),tr(i,e,s.now(),{maxAge:t.maxAge,showsNames:O(n,"name")})}function ee({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}async function Qr(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Ys(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),Ie(a,n)}return Ie(Yr(o.assignees,s.assignees),n),s}async function Xr(e,t,n,r){if(t.length!==0)try{Ie(Yr(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;Ie(t,r)}}async function Ys(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function Yr(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function Ie(e,t){e.length!==0&&t.warning(`GitHub does not assign ${gt(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function Zr({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(d=>lr(e,d)),c=Zs(a,t,ee(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:to(a)}}}async function eo(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],d=[],p=async l=>{try{
let f=await l();f!==void 0&&c.push(f)}catch(f){d.push(to(f))}};for(let l of e){let f=n.get(l.id),u=ni(l,s,ei(l,f,o,s),a);await p(()=>ti(u,l,f,i,{tracker:t,runner:a}))}
for(let[l,{number:f,isOpen:u}]of n)!u||e.some(m=>m.id===l)||await p(async()=>{await t.update(f,{body:ur(l,s.watch),state:"closed"})});return{urls:c,failures:d}}
function Zs(e,t,n){let r=new Map,o=({body:i})=>Mr(je(i),t),s=({body:i})=>Pr(je(i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(
s)]){let a=Pe(i.body)??"";r.has(a)||r.set(a,i)}return r}function ei({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({
fingerprint:c})=>c)),a=J(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function to(e){if(!(e instanceof w))throw e;return new x(
"E_ALERT",`The issue could not be kept (${e.message}).`,{fix:ri(e),cause:e})}async function ti(e,t,n,r,{tracker:o,runner:s}){let i=f=>lt(e.layout.disclosure==="\
all"?f:U(f)),{id:a}=e,{alerts:c,title:d,isInDoubt:p}=t;if(c.length===0&&p)return n?.isOpen?n.url:void 0;if(c.length===0){n&&(n.isOpen||J(n.body,a).size>0)&&await o.
update(n.number,{body:i(pr(e)),state:"closed"});return}if(!n){let f=i(qe(e,t.routesOf(c))),{labels:u}=r.issue;return(await Qr({title:d,body:f,labels:u,assignees:t.
assigneesOf(c)},o,s)).url}let l=be(c,J(n.body,a));if(!(n.isDeclined&&l.length===0)){if(l.length>0){let f=t.routesOf(l);await o.comment(n.number,i(fr(l,f)));let u=t.
owner===void 0?f.flatMap(({assignees:m})=>m):[];await Xr(n.number,[...new Set(u)].slice(0,Ge),o,s)}return await o.update(n.number,{body:i(qe(e)),state:"open"}),
n.url}}function ni({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i,watch:a},c,{environment:d}){return{id:e,owner:t,problems:n.filter(I),alerts:r,
sent:c,report:o,layout:s,runUrl:ee(d),watch:a,...t===void 0&&{gitHubSecrets:i}}}function ri({status:e}){return e===401?"GitHub does not know the token: leave `g\
ithub-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside th\
ose that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate lim\
it is reached: the next run says what is left to say.":"The next run says what is left to say."}var oi=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var no=oi("createHash");var Ze={versions:new Map,accesses:new Map,validities:new Map,outages:new Map,removals:new Map,sentAlerts:new Map},Fe=864e5,si=60,ii=7*Fe,ai=36e5,et="secret-leas\
e-monitor-state",ro=1;function V(e){return Math.floor(e/Fe)*Fe}function tt(e,t,n){return te([e,t,n?.kind==="at"?"at":n??null])}function oo(e,t,n,r){return te([e,
t,n,r])}function Ee({answeredOn:e},t){return t-e<=ii}function so({since:e},t){return t-e>=ai}function K(e){return te([e])}function te(e){return no("sha256").update(
JSON.stringify([et,...e])).digest("base64url")}function io({versions:e,accesses:t,validities:n,outages:r,removals:o,sentAlerts:s},i){let a=([,{seenOn:p}])=>i-p<=
si*Fe,c={versions:Object.fromEntries([...e].filter(a)),accesses:Object.fromEntries([...t].filter(a)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([
,p])=>Ee(p,i)))},...r.size>0&&{outages:Object.fromEntries([...r].filter(([,{noticedOn:p}])=>Ee({answeredOn:p},i)))},removals:Object.fromEntries([...o].filter(a)),
...s.size>0&&{sentAlerts:Object.fromEntries(s)}},d=JSON.stringify(c);return`${JSON.stringify({format:et,version:ro,checksum:te([d]),content:c})}
`}function ao(e){let t=M(fi(e)),n=M(t.content);if(!(t.format!==et||t.version!==ro)&&t.checksum===te([JSON.stringify(t.content)]))return{versions:new Map(Ye(n.versions,
ci)),accesses:new Map(Ye(n.accesses,li)),validities:new Map(Object.entries(M(n.validities)).flatMap(([r,o])=>{let s=pi(M(o));return s?[[r,s]]:[]})),outages:new Map(
Object.entries(M(n.outages)).flatMap(([r,o])=>{let{since:s,noticedOn:i}=M(o);return typeof s=="number"&&typeof i=="number"?[[r,{since:s,noticedOn:i}]]:[]})),removals:new Map(
Ye(n.removals,ui)),sentAlerts:new Map(Object.entries(M(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function Ye(e,t){return Object.entries(M(e)).flatMap(([n,r])=>{
let o=M(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function ci({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=M(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>di(M(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(M).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:nt(t)}}function di({at:e,source:t,firm:n,life:r,isAside:o}){let s=nt(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function li({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function pi({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:nt(r),answeredOn:o}}
function ui({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function nt(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function fi(e){try{return JSON.parse(e)}catch{return}}var De=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Map;#c=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.
read(),o=r===void 0?Ze:ao(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is\
 read again."),new e(t,o??Ze)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=tt(o,s,n.request.expires),a=this.#e.versions.
get(i);return a&&this.#r.set(i,{...a,seenOn:V(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(K(r.arn));if(!o)return t;let s=this.othersAccess(
r),i=s?.getTime();return this.#n.set(K(r.arn),{...o,othersOn:i,seenOn:V(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=K(t),o=this.#n.
get(r)??this.#e.accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=V(s);if(this.#r.
set(tt(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i}),!mn(t.arn))return;let a=t.accessedAt?.getTime();this.#n.set(K(t.arn),{readOn:i,othersOn:a,
seenOn:i})}learnValidity(t,n,r){this.#t&&this.#o.set(rt(t),{...n,answeredOn:r})}learnOutage(t,n,r){let o=rt(t);if(!n)return this.#i.add(o),!1;let s={since:this.#e.
outages.get(o)?.since??r,noticedOn:r};return this.#s.set(o,s),!so(s,r)}validity(t,n){let r=this.#e.validities.get(rt(t));return r&&Ee(r,n)?r:void 0}removal(t){return this.#e.
removals.get(K(t))}setRemoval(t,n,r){this.#a.set(K(t),{...n,seenOn:V(r)})}sentAlerts(t){return ke(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#c.set(
t,ve(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#c]),s=new Map(
[...this.#e.validities,...this.#o]),i=new Map([...this.#e.outages,...this.#s].filter(([a])=>!this.#i.has(a)));this.#t?.write(io({versions:n,accesses:r,validities:s,
outages:i,removals:this.#a,sentAlerts:o},t))}};function rt({arn:e,versionId:t,line:n,path:r}){return oo(e,t,n.service,r)}var mi=500,yi=300;function co(e,t,n,r=[]){let o=e.filter(I),s=e.filter(i=>!I(i));return[`### \u{1F52D} ${R(t.monitor)}`,"",Y(t),"",...Me(e,n.now),...o.length>0?
[...lo(o,mi,n),""]:[],...s.length>0?gi(s,n):[],...Ae(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function gi(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...lo(e,yi,t),"","</details>"]}function lo(e,t,n){
let{head:r,rows:o}=Oe(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var ot=200,po=10;function uo(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(n.reportFile,a.disclosure==="all"?c:U(c)),p=s.filter(I),l=p.flatMap((m,g)=>m.findings.slice(g<po?1:0).map(y=>`${E(m)}: ${m.label} ${F(y)}`));p.length>0&&r.
warning(hi(p));for(let m of l.slice(0,ot))r.info(m);l.length>ot&&r.info(`and ${l.length-ot} more`),n.jobSummary&&r.summarize(co(s,i,a,e.gitHubSecrets));let{counts:f,
status:u}=i;r.info(`Status: ${u}, of ${f.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(f.secrets)],["expired",
String(f.expired)],["expiring",String(f.expiring)],["attention",String(f.attention)],["unreadable",String(f.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t.join(`
`)]])})}function hi(e){let t=e.slice(0,po).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(F)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function fo({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>yo(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function mo({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:kn(e,r).flatMap(s=>yo(s,t,o))}function yo({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,watched:!0,text:e,requests:[]}))}
async function go(e,t,n,r,o){let{runner:s,sts:i,openRemover:a}=o,c=Zt([...e.map(({query:d})=>d),...t],n);for(let[d,p]of r.entries()){let{sessions:l,noAnswer:f}=await en(
c,n,{runner:s,sts:i(p,"full")});if(f){if(r.length>1&&s.warning(`STS in ${p} did not answer (${f.failure.message}).`),d===r.length-1)throw f;continue}return Promise.
all(l.map(async({keys:u,plan:{region:m,queries:g}})=>({region:m,watched:e.filter(({query:y})=>g.includes(y)),readable:g.filter(({unread:y})=>!y),catalogs:await xi(
g,{region:m,keys:u,retryBudget:"full",accountId:n.accountId},o),remover:a(m,u)})))}throw new Error("there is at least one region")}async function xi(e,t,{openClient:n}){
let r=new Map(e.map(({reference:o})=>[o.source,o]));return new Map(await Promise.all([...r].map(async([o,s])=>{let i=await bn(s);return[o,await i.openCatalog(t,
n)]})))}function G({catalogs:e},{source:t}){let n=e.get(t);if(!n)throw new Error(`The session has no catalog of ${t}.`);return n}var wi=864e5;async function ho(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(a=>a.seen),o=new Map(r.flatMap(a=>a.profile?[[a.profile.arn,{...a,
profile:a.profile}]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await Ai({...a,profile:c},{...n,found:o}));else{
let{isScheduled:d,secret:p}=await bi({...a,profile:c},i>0,{...n,found:o});d&&(i-=1),s.push(p)}}return s}async function bi(e,t,n){let{profile:r,region:o,account:s,
findings:i}=e,{memory:a,now:c,inputs:d}=n,p=i.find(({kind:S})=>S==="unused");if(!p||p.acknowledged||Ve(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let l=a.removal(
r.arn),f=l&&l.scheduledOn===void 0?l.reportedOn:V(c),u=f+(d.removeUnused??0);if(c<u||!t){a.setRemoval(r.arn,{reportedOn:f},c);let S=`remove-unused deletes it af\
ter ${k(new Date(u))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:xo(e,p,S)}}let m=n.found.get(r.arn),g=m&&await vi(e,m,n);if(!g)
return a.setRemoval(r.arn,{reportedOn:f},c),{isScheduled:!1,secret:e};let y=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:f,scheduledOn:c,...y!==
void 0&&{accessedOn:y}},c),{isScheduled:!0,secret:g}}async function vi(e,t,{runner:n,memory:r}){let{profile:o,region:s,account:i}=e;try{let a=await ki(t);if(!a)
return;let c=(r.othersAccess(a)?.getTime()??0)>(o.accessedAt?.getTime()??0);if(a.deletedAt||c||Ve(a,s,i)!==void 0)return;let d=await t.session.remover.schedule(
o.arn);return Oi(e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${k(d)}`,detail:`until then ackn\
owledge ${e.label}, or restore it: aws secretsmanager restore-secret`})}catch(a){if(!(a instanceof w))throw a;n.warning(`${e.label} is unused and could not be s\
cheduled for deletion (${a.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function ki({profile:e,
watched:t,session:n}){let r={...t.query,reference:Et(e.arn)},o=(await G(n,r.reference).find([r],[])).get(r);if(o instanceof w)throw o;return o?.[0]?.profile}async function Ai(e,t){
let{profile:n}=e,{memory:r,now:o,runner:s,inputs:i,found:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let d=Ri(e,c,i,o),p=a.get(n.arn)?.session;if(d===
void 0||!p){r.setRemoval(n.arn,c,o);let f=k(new Date(c.scheduledOn+30*wi)),[u]=e.findings;return u?xo(e,u,`by remove-unused; gone after ${f}`):e}try{await p.remover.
restore(n.arn)}catch(f){if(!(f instanceof w))throw f;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${f.message}\
). Restore it: aws secretsmanager restore-secret.`),e}let l={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[l,...e.findings.filter(({
kind:f})=>f!=="scheduled-for-deletion")]}}function Ri(e,t,{rules:n},r){return Le(e.profile)?"is tagged keep":Gn(e.profile,t)?"was read again":xn(e,["unused","sc\
heduled-for-deletion"],n,r)?"is acknowledged":void 0}function xo(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function Oi(e,t){
return{...e,findings:[t,...e.findings.filter(({kind:n})=>n!=="unused")]}}var st={expiries:[],unreadableDates:[],isLocked:!1};async function wo(e,t){let n={rule:e,hints:await zt(t),tagged:void 0,selected:await Jt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:q(t)},r=await Bt(t),o=$i(t,r),s=new Map;for(let i of o)for(let a of await jt(i,n)){let c=Pi(a,i);
c.source!==bo&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:xr(Ut(r)),isLocked:s.size===0&&await Mi(o,n.secret)}}var bo="expires=";
function vo({expires:e},{description:t},n,r){let o=Lt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:bo,firm:!0}]:[],...n.expiries.map(p=>({...p,firm:p.
firm||p.at.getTime()<=r&&Tt(p.source)})),...o&&!s?[o]:[],...t.expiry&&!s?[t.expiry]:[]],a=i.some(({source:p,isAside:l})=>!l&&/^certificate notAfter| in the kubeconfig/.
test(p)),c=a?i.filter(({isAside:p})=>!p):i,{expiry:d}=qt(c,r,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?Ct(i.filter(({isAside:p})=>p)):void 0,unreadableDates:e?
[]:n.unreadableDates,isLocked:!e&&d===void 0&&n.isLocked}}async function Mi(e,t){let n=e.filter(({value:o})=>_t(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Pi(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${Nt(t)}`}:r}function $i(e,t){let n={value:q(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var So=8;function ko(e,t){let n=q(e),r=nn(n,{minLength:So}).filter(s=>(!Wt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<So&&Kt(n,
4)&&!t.includes(n)?[n,...r]:r}var Ii=10;async function Oo(e,t){let n=(await j(e,Ii,u=>Di(u,t))).flat(),r=n.filter(u=>u.profile!==void 0),o=new Set(r.map(({watched:u})=>u.request)),s=r.filter(
({profile:u})=>yn(u,t.tags)),i=s.filter(({profile:u,watched:m})=>!Hi(u,m,t)).sort((u,m)=>gn(u.watched.request,m.watched.request)),a=new Map(i.toReversed().map(u=>[
`${u.profile.arn} ${u.profile.name}`,u])),c=n.filter(({profile:u})=>!u),d=c.filter(({failure:u})=>Ro(u)),p=c.filter(({failure:u})=>!Ro(u)),l=new Set(c.map(({watched:u})=>u.
request)),f=Fi(e,s,t).filter(({watched:u})=>!l.has(u.request));return[...p,...Ao(d,o),...Ao(f,new Set),...a.values()]}function Fi(e,t,{tags:n,requests:r}){if(n.
length===0)return[];let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?
a:`${a}=${c}`).join(", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Ei(a,r)).map(({watched:a,session:c})=>({
watched:a,session:c,failure:new x("E_SECRET_NOT_FOUND",`no ${L(a.query.reference).noun} that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and v\
alues of tags count with their case: look at `tags`, and at those of one that is meant."})}))}function Ei(e,t){let{source:n,...r}=e.reference,o=r.kind==="prefix"?
r.prefix:r.name;return t.some(({reference:s,...i})=>i.text!==e.text&&s.source===n&&s.kind==="prefix"&&o.startsWith(s.prefix))}function Ao(e,t){return[...new Map(
e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(([,r])=>r)}function Ro(e){return e instanceof x?e.code==="E_SECRET_NOT_FOUND":/^(?:Resource|Parameter)NotFound/.
test(e?.code??"")}async function Di(e,{tags:t}){let n=Map.groupBy(e.watched,({query:o})=>o.reference.source);return(await Promise.all([...n.values()].map(async o=>{
let[s]=o;if(!s)return[];let i=await G(e,s.query.reference).find(o.map(({query:a})=>a),t);return o.flatMap(a=>Ti(a,e,i.get(a.query)??[],t))}))).flat()}function Ti(e,t,n,r){
if(n instanceof w)return[{watched:e,session:t,failure:n}];if(n.length===0&&r.length===0){let{text:o,reference:s}=e.query,i=new x("E_SECRET_NOT_FOUND",`no ${L(s).
noun} matches ${o}.`,{fix:"Check the prefix, the region and the account. A new one can take minutes to be listed."});return[{watched:e,session:t,failure:i}]}return n.
map(({profile:o,failure:s})=>({watched:e,session:t,profile:o,failure:s}))}function Hi({primaryRegion:e},{query:t},{regions:n}){return e!==void 0&&e!==t.region&&
n.includes(e)}async function Mo(e){await Rn(e)}async function Po(e,t,n,r,o){let s=he(e.profile,n);if(s.length===0)return[];let i=Gt(t.value).map(([d,p])=>[d,String(p)]),a={text:q(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(d=>Ci(d,a,{find:e,secret:t,services:r,now:o})))).flat()}async function Ci(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await Wi(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:_i(i,t,o)}]:Promise.all(a.map(async({
path:d,value:p})=>{let{fields:l,type:f}=t,u=await n.services.verifyWithService(r,{value:p,fields:l,type:f});return Li(u,d,e,n)}))}function _i(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function Wi(e,t){let n=bt(e),r=n===void 0?void 0:await vt(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function Li(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,isUnanswered:d,wasNotAsked:p,isOwnText:l}=e,f={arn:r.profile.arn,
versionId:o.versionId,line:n,path:t},u=s.learnOutage(f,d===!0,i);if(c.state==="refused"){let{why:P,isOver:D=!1}=c;return s.learnValidity(f,{state:"refused",why:P,
isOver:D},i),{by:a,path:t,state:"refused",why:P,isOver:D}}let{endsAt:m,scopes:g}=c;c.state==="active"&&s.learnValidity(f,{state:"active",endsAt:m},i);let{maxScopes:y}=n,
S=y&&g?An(g,y,e.includes):[],v={by:a,path:t,...S.length>0&&{beyond:S},...y&&!g&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...v,state:"\
active",endsAt:m};let A=l?void 0:s.validity(f,i);return A?.state==="refused"?{by:a,path:t,state:"refused",why:A.why??"",isOver:A.isOver===!0,answeredAt:new Date(
A.answeredOn)}:{...v,state:"unknown",why:c.why,endsAt:m??A?.endsAt,...(p||l)&&{isMinor:!0},...u&&{isPassing:u}}}function $o(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?
[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,firm:!0}]:[])}var Vi=10;async function Io(e,t,n,r){let{memory:o,clock:s}=r,i=await Oo(e,n),a=i.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=i.filter(
({profile:u})=>u===void 0),d=[],p=[];for(let u of a){let{profile:m,watched:g}=u,y=!m.deletedAt&&he(m,n.verifications).length>0,S=n.readValues&&!m.deletedAt&&g.request.
expires?.kind!=="never",v=S&&!y?o.known(u,s.now()):void 0;y?d.push({...u,session:Ki(u,e),isReadEachRun:!0}):S&&!v?d.push(u):p.push(it(u,v?.ends??st,v?.versionAt,
r))}let l=a.map(({profile:u})=>`${u.name}
${T(u)}`).join(`
`),f=await j(Ui(d,t),Vi,u=>qi(u,l,n.verifications,r));return[...c,...p,...f.flat()]}function Ki({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>Q(wt(a),{profile:e,request:t.request})))??n:n}function Ui(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t,r=e.filter(o=>!n(o));return[...[...Map.groupBy(r,({session:o})=>o).values()].flatMap(o=>[...Map.groupBy(o,Ni).values()]).flatMap(ji),...e.
filter(n).map(o=>[o])]}function Ni({watched:e}){return e.query.reference.source}function ji(e){let[t]=e;if(!t)return[];let{valuesPerCall:n}=L(t.watched.query.reference),
r=[];for(let o=0;o<e.length;o+=n)r.push(e.slice(o,o+n));return r}async function qi(e,t,n,r){let[o]=e;if(!o)return[];let{session:s,watched:i}=o,a=await G(s,i.query.
reference).read(e.map(({profile:d})=>d)),c=a.filter(d=>!!d&&!(d instanceof w));return await r.runner.mask(de(c.flatMap(({value:d})=>ko(d,t)))),Promise.all(e.map(
(d,p)=>{let l=a[p];return l instanceof w||l===void 0?it({...d,failure:l},st,void 0,r):Ji(d,l,n,r)}))}async function Ji(e,t,n,r){let{request:o}=e.watched;try{let s=await wo(
o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await Po(e,t,n,r,r.clock.now()),a=[...s.expiries,...$o(i)];return{...it(e,{...s,expiries:a},t.createdAt,
r),validities:i}}catch(s){if(s instanceof x)return{...e,versionAt:t.createdAt,failure:s};throw s}}function it(e,t,n,{clock:r}){let{expiry:o,...s}=vo(e.watched.request,
e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Gi=3;async function Fo(e,t){let n=[e.identity,...e.moreIdentities],r=await j(n,Gi,async s=>{try{return await Bi(s,e,t)}catch(i){let a=i instanceof x&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Qi(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Bi(e,t,n){
let r=await Yt({...t,identity:e},n),{result:o,claims:s}=await ce(r,zi(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&ae(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function zi(e,t,n){let r=fo(t,e.accountId);if(r.length===0)return[];let o=mo(t,e.accountId),s=await go(r,o,e,t.regions,n);return Io(s,e.accountId,t,
n)}function Qi(e,t){let{arn:n,accountId:r}=ae(e),o={role:ae(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Eo(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=l=>`secret-lease/${r}/${l}`,c=new Set(e.map(({fingerprint:l})=>l)),d=be(e,t).map(l=>Xi(l,n,a)),p=[...t.
keys()].filter(l=>!c.has(l)).map(a);return{title:Zi(d),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:d,resolved:p}}function Do(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function Xi({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=d=>r==="all"?d:U(d);return{key:o(n),name:c(s),
region:i,owner:a&&O(r,"owner")?T(a):void 0,kind:t.kind,words:c(F(t)).replace(/\s+/g," "),severity:Yi(t)}}function Yi({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function Zi(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function To(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:d,layout:p}=e,l=er(d),f=o.find(h=>h.job)?.job,u;try{
if(!f)return{sent:l,failures:[],pingUrl:void 0,isInMemory:!1};u=await Fr(r.alerts,f,r.regions,i)}catch(h){if(!(h instanceof x&&h.code==="E_ALERT"))throw h;return{
sent:l,failures:[h],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:g,pingUrl:y}=u;if(!m)return{sent:l,failures:[],pingUrl:y,isInMemory:!1};let S=t?Zn([...n].
map(([h,{body:C}])=>J(C,h))):s.sentAlerts(c),{GITHUB_REPOSITORY:v=""}=a.environment,A={id:c,name:e.report.monitor,repository:v,runUrl:ee(a.environment)},P=new Set,
D=[];for(let[h,C]of[[void 0,m],...g]){let B=d.filter(({route:He})=>He.channel===h),Lo=Eo(B,Yn(h,S),p,A),Te=await qr(Lo,C,i,a,h);for(let He of Te.unsent)P.add(He);
Te.failure&&D.push(Te.failure)}let ne=Do(d,S,{id:c,unsent:P});return t||s.setSentAlerts(c,ne),{sent:ne,failures:D,pingUrl:y,isInMemory:!t}}async function Co(e,t){let{runner:n,clock:r}=t;Dt(n.environment),await Ir(e.alerts,n);for(let h of[...e.warnings,...e.alerts.warnings])n.warning(h);await Mo(e.verifications);
let o=De.open(t.stateFile,n),s=await Fo(e,{...t,memory:o}).catch(async h=>{throw n.noteVisibility("unknown")==="unknown"&&await _o(t),h}),i=await ra(s,t)!=="pri\
vate";for(let{job:h}of s)h&&n.info(na(h));let a=oa(i,e),c=r.now(),d=Br(s,a,e.readValues).map(h=>hn(vr(h,c,e.policy),c,e.rules)),p=or(await ho(d,s,{inputs:e,memory:o,
runner:n,now:c}));Ho(o,t),ea(p,t);for(let{line:h,reference:C}of e.rules.acknowledgements)p.some(B=>Q(C,B))||n.warning(`Line ${h} of acknowledge means none of th\
e secrets that are watched.`);for(let{line:h,text:C}of e.verifications)p.some(B=>Q(C,B))||n.warning(`Line ${h} of verify means none of the secrets that are watc\
hed.`);let l=await zr(p,e,a,t),f={...Re(p,{monitor:e.monitor.name,now:c,disclosure:a}),...l&&{githubSecrets:l.map(rr)}},u={disclosure:a,hasRegions:new Set(p.map(
({region:h})=>h)).size>1,hasAccounts:s.length>1,now:c},m={id:Ar(e.monitor,ta(s,e)),secrets:p,watch:Or(e.requests,e.tags),alerts:we(p,e.rules.owners),report:f,layout:u,
gitHubSecrets:l},g=await Zr(m,e,i,t),y=await To(m,g,{inputs:e,scans:s,memory:o,services:t});y.isInMemory&&Ho(o,t);let S=hr(m,e.rules.owners,e.issue),v=await eo(
S,g,y.sent,m,e,t);uo(m,v.urls,e,t);let A=sa(p,e),P=[...v.failures,...y.failures];if(y.pingUrl!==void 0&&P.length===0&&!Wo(p)){let h=await Jr(y.pingUrl,t,n);h&&P.
push(h)}let[D,...ne]=[...A?[A]:[],...P];for(let h of ne)Gr(h,t,n);if(D)throw D}function Ho(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof x))
throw r;t.warning([r.message,r.fix].join(`
`))}}function ea(e,{runner:t,stateFile:n}){let{length:r}=e.filter(({findings:i})=>i.some(fe));if(r===0)return;let o=r===1?"One secret was":`${r} secrets were`,s=n?
"A run that finds the same in an hour or later alerts.":"Set `state-file`, so that a later run alerts where that lasts.";t.notice(`${o} not verified, because is\
suers did not answer. This run opens and closes no alert for it.
${s}`)}function ta(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function na(e){return e.kind==="ambien\
t"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function ra(e,t){let n=e.map(({claims:o})=>pt(o)).reduce(ut,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?_o(t):r}async function _o({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function oa(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function sa(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Wo(e))return new x(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>Sn(i,t.failOn))??[]),o=W.find(s=>r.some(i=>i.kind===s));return o&&ia(o,r.
filter(({kind:s})=>s===o).length)}function ia(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new x("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new x("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new x("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new x(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new x("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Wo(e){return e.every(({failure:t})=>t!==void 0)}await yt(async e=>{let{environment:t}=e,n=await xt(mt,async p=>{let l=await vn(p,t),f=await ln(p,wn(l.rules.owners));return{...l,alerts:f}}),r=new ct(t.RUNNER_TEMP),
o=new at,{github:s,gitHubSecrets:i}=n;s&&await e.mask([s.token]),i&&await e.mask([i.access.token]);let a=await cn(n,{runner:e,directory:r,clock:o}),{aws:c,attempts:d}=a;
try{await Co(n,{...a,openRemover:Bn({...c,endpoint:c.secretsManagerEndpoint},d.full),findTokens:Jn,issues:s&&Pn(s,d.full),gitHubSecretLister:i&&$n(i.access,d.full),
stateFile:n.stateFile===void 0?void 0:qn(n.stateFile,t),writeReport:Cn(t),alerts:Mn(c.connections,a.timeOver),helpFor:p=>ft(p,t)})}finally{a.close()}});
