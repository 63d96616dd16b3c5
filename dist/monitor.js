const require=process.getBuiltinModule;
import{a as nn}from"./shared-domain-expiry-timeline.js";import{b as zt,c as Qt,d as en}from"./shared-use-cases-read-secrets.js";import{b as bn,c as vn}from"./shared-use-cases-verify.js";
import"./shared-domain-requests-verification.js";import{b as bt,g as vt,j as te,k as ne,l as re,p as Pt}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{
b as rn}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{c as Rt,d as At,e as Ot,f as Mt}from"./shared-adapters-connections.js";import"./shared-use-cases-warnings.js";
import{a as Et,b as Vt,c as Ut,d as Wt,e as Nt,f as qt,g as jt,h as W,m as Gt,q as Bt,s as se,t as tn}from"./shared-domain-credentials-aws-config.js";import{a as st,c as Ft}from"./shared-adapters-clock.js";
import{c as Lt,d as Kt}from"./shared-domain-expiry-hints.js";import"./shared-domain-requests-request-advice.js";import{c as Xt,d as Yt,f as ie,g as Zt}from"./shared-adapters-aws-config.js";
import{a as _t}from"./shared-domain-masks-looks-secret.js";import{A as hn,B as Sn,C as wn,D as me,a as ae,b as ce,c as on,d as J,e as Te,f as sn,g as an,h as le,i as cn,j as pe,
k as de,l as I,m as ln,n as $,o as pn,p as He,q as dn,r as D,s as un,t as fn,u as ue,v as fe,w as mn,x as yn,y as G,z as gn}from"./shared-domain-alerts-alert-channel.js";import{
a as xn,b as C}from"./shared-inputs-watched-reference.js";import"./shared-inputs-line-roles.js";import"./shared-domain-expiry-spelled-dates.js";import{a as P,b as R,c as ct,d as ee,e as ut,
f as ft}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{G as Ct,I as Jt,J as oe,o as gt,u as wt}from"./shared-domain-requests-lease-inputs.js";
import{a as ht}from"./shared-domain-trusted-address.js";import{b as It,d as $t}from"./shared-sources-secrets-manager-client.js";import{a as U}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-policies-via-service.js";import{b as Dt,d as Tt,e as Ht}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";import{a as kt,b as De,c as V}from"./shared-domain-span.js";
import{a as xt}from"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import{b as St}from"./shared-domain-values-json.js";import{a as w}from"./shared-domain-failure.js";
import{e as it}from"./shared-adapters-job-lock.js";import{d as K,h as at,k as lt,l as pt,n as dt}from"./shared-adapters-concealer.js";import"./shared-inputs-lines.js";import"./shared-domain-plain-text.js";
import{a as mt,b as yt}from"./shared-domain-listing.js";import"./shared-adapters-event.js";import{a as x}from"./shared-domain-error.js";import"./shared-runtime.js";var Fo=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var kn=Fo("setTimeout");var Do=1e4,To=1e3,Ho=3e4,Co=65536;function Rn(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>Lo(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&_o(a))||t.aborted)throw a;let c=a.retryAfter??To;if(c>Ho)throw a;await kn(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function _o({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function Lo(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(Do)]),c,l,d;try{let p=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},f=await Rt(t,{method:n,headers:{"user-agent":"secret-lease",...r,...p},body:o,signal:a,connections:i});c=f.statusCode??0,l=Mt(f.headers["retry-after"],Date.
now()),d=await At(f,Co).catch(()=>"")}catch(p){throw a.aborted?new w(e,{kind:"timeout"}):Ot(e,p)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:l,
words:d})}function An(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function On(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var Ko=process.getBuiltinModule("node:fs"),Mn=e=>Ko[e];var Pn=Mn("mkdirSync");var In=Mn("writeFileSync");var Vo=process.getBuiltinModule("node:path"),Ce=e=>Vo[e];var $n=Ce("dirname");var En=Ce("join");var Fn=Ce("resolve");function Dn(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
En(n,i):Fn(t,o);try{Pn($n(a),{recursive:!0}),In(a,s)}catch(c){throw new x("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Uo=process.getBuiltinModule("node:fs"),B=e=>Uo[e];var Tn=B("mkdirSync");var Hn=B("readFileSync");var Cn=B("renameSync");var _n=B("statSync");var Ln=B("writeFileSync");var Wo=process.getBuiltinModule("node:path"),Kn=e=>Wo[e];var Vn=Kn("dirname");var Un=Kn("resolve");var No=64*1024*1024;function Wn(e,{GITHUB_WORKSPACE:t="."}){let n=Un(t,e);return{read(){try{return _n(n).size>No?"":Hn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{Tn(Vn(n),{recursive:!0}),Ln(`${n}.new`,r,{mode:384}),Cn(`${n}.new`,n)}catch(o){throw new x("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Nn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var ye=class extends te(ne,re,"DeleteSecret",bt){};var ge=class extends te(ne,re,"RestoreSecret",vt){};function _e({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Le(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:l}=e,[,,d,,p]=r.split(":");return d!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&p!==n?"it belongs to another\
 account":l!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(f=>f.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":_e(e)?"it is tagged keep":void 0}function qn({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function jn(e,t){return(n,r)=>{let o=new Pt(n,r,e,t);return{schedule(s){let i=new ye({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ge({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var qo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Jn=qo("createHash");var Gn=[30,14,7,3,1,0],Ve=2500;function he(e,t){return e.flatMap(n=>{let r=ue(n.profile,t);return n.findings.filter(o=>!pe(o)&&!o.isPassing).map(o=>({secret:n,route:r,
finding:o,fingerprint:Bn(r.channel)+Jo(n,o),level:jo(o)}))})}function Bn(e){return e===void 0?"":`${fe(e)}/`}function zn(e,t){let n=Bn(e),r=o=>n===""?!o.includes(
"/"):o.startsWith(n);return new Map([...t].filter(([o])=>r(o)))}function Qn(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<
o)&&t.set(n,r)}return t}function xe(e,t){return e.slice(0,Ve).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function jo({daysLeft:e}){if(e===void 0)return"\
9";let t=Gn.findLastIndex(n=>e<=n);return String(Gn.length-1-t)}function Jo({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":
r,s=JSON.stringify([e?.arn??n,t,o]);return Jn("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function Xn(e){return new Map(e.slice(0,Ve).
map(({fingerprint:t,level:n})=>[t,n]))}function Se(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ve)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.
get(s)??"")+o+r)}return[...t].map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function we(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===
void 0?"":`${o}/`;return[...r.matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function Yn(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of Go(i.name.replace(/^ssm:/,""))){let l=s.
get(c)??new Set;s.set(c,l.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>
r?a:void 0}}).filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function Go(e){
let t=e.split("/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var Bo=200;function be(e,t){if(e.length===
0)return[];let n=e.slice(0,Bo).map(({name:c,where:l,counterparts:d,age:p})=>{let f=d.length===0?"":`${d.slice(0,3).map(P).join(", ")}${d.length>3?", \u2026":""}`,
u=p===void 0?"":`${R(kt(p))} ago`;return`| ${P(c)}<br><sub>${R(l)}</sub> | ${f} | ${u} |`}),r=t===void 0?n:ee(n,t),o=e.length-r.length,s=`Secrets of GitHub's ow\
n: ${e.length}`,[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased\
 instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],
...a]}function A(e,t){return e==="all"||t==="name"&&e==="names"}var Zn=["expired","expiring","attention","unknown","ok"];function E({findings:e,verdict:t}){let n=new Set(e.filter(r=>!pe(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function er({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function tr(e){let t=r=>{let[o]=r.findings;return Zn.indexOf(
E(r))*100+(o?le.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function ve(e,t){let n=e.map(E),r=s=>n.filter(i=>i===s).length,o=Zn.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>zo(s,t.disclosure))}}function zo(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&D(n);return{name:e.label,region:e.region,...n&&A(t,"arn")&&{arn:n.arn},...i!==void 0&&A(t,"owner")&&
{owner:i},status:E(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:cn(a),words:$(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var T={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function z({counts:e}){let t=[`${T.expired} ${e.expired} \
expired`,`${T.expiring} ${e.expiring} expiring`,`${T.attention} ${e.attention} with other problems`,`${T.ok} ${e.ok} fine`,`${T.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function ke(e,t){let n=Qo.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var Qo=[{title:"Secret",isOptional:!1,cell:Xo},{title:"S\
tate",isOptional:!1,cell:Yo},{title:"Next rotation",isOptional:!0,cell:Zo}];function Xo(e,{hasRegions:t,hasAccounts:n,hasOwner:r=!0,disclosure:o}){let s=n&&A(o,
"arn")?e.account:void 0,i=[...t?[e.region]:[],...s===void 0?[]:[s]],a=r&&A(o,"owner")&&e.profile?D(e.profile):void 0,c=[...i.length>0?[i.join(" ")]:[],...a===void 0?
[]:[`owner: ${yt(a)}`]].map(l=>`<br><sub>${R(l)}</sub>`);return`${T[E(e)]} ${P(e.label)}${c.join("")}`}function Yo(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,
s=n.map(c=>nr(c.words,pn(c)));if(I(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[r?nr(`expires ${De(r.at,t)}`,`${r.
source}, ${V(r.at)}`):i,...s].join("<br>")}function nr(e,t){return t===void 0?R(e):`${R(e)}<br><sub>${R(t)}</sub>`}function Zo({nextRotationAt:e},{now:t}){return e&&
e.getTime()>t?R(De(e,t)):""}function Re(e,t){return nn(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:es(n.replace(/^ssm:/,"").replace(/[^\w /+=.@!*()-]/g,
"_")),secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var rr=18;function es(e){return e.length>rr?`\u2026${e.slice(1-rr)}`:e}var ts=65e3,ns=12e3,or=30,Ue=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function ir(e,t){return`${e}\
-${fe(t)}`}function ar(e,t){let n=Ae(t);return n===e||n?.startsWith(`${e}-`)===!0}function Ae(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?Ue.exec(
e)?.[1]:void 0}function N(e,t){return we(Ae(e)===t?Ue.exec(e)?.[3]??"":"")}function We(e){return(Ue.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}function Ne(e,t=[]){
let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...dr(t),...be(s,ns),"","<details><summary>What to do</summary>","","- Expired or expiring: pu\
t a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the\
 workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.","- Cannot be read: the\
 message says which permission is missing, or that the secret is gone.","","</details>","",...ur(e),qe(e)].join(`
`),{head:c,rows:l}=ke(n,{...o,hasOwner:i===void 0}),d=i===void 0?[]:[`Owner: ${P(i)}`,""],p=[z(r),"",...d,...Re(n,o.now),...c].join(`
`);return[p,...rs(l,ts-sr(p)-sr(a)-200),a].join(`
`)}function cr(e){return["All is well.","",z(e.report),"",...ur(e),qe(e)].join(`
`)}function lr(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",
qe({id:e,watch:t,sent:new Map})].join(`
`)}function pr(e,t=[]){let n=e.slice(0,or).map(({secret:o,finding:s})=>`- ${T[E(o)]} ${P(o.label)} ${R($(s))}`),r=e.length-or;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...dr(t)].join(`
`)}function dr(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function ur({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${P(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function qe({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${Se(n)} -->`}function rs(e,t){let n=ee(
e,t),r=e.length-n.length;return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function sr(e){return Buffer.byteLength(e)}var fr=256,je=10;function mr({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",l=a&&c&&o?o.routes:[],d={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},p=(m,g)=>({id:m===void 0?e:ir(e,m),owner:m,title:m===void 0?s:os(s,m),routesOf:y=>c?[...new Set(y.map(({route:S})=>S))]:
[],assigneesOf(y){let S=c?y.flatMap(({route:k})=>k.assignees):[],v=m!==void 0&&S.length>0?S:[...i,...S];return[...new Set(v)].slice(0,je)},secrets:g,alerts:he(g,
o),isInDoubt:g.some(({findings:y})=>y.some(de)),report:l.length===0?n:ve(g,d)}),u=Map.groupBy(t,({profile:m})=>{let g=ue(m,o);return l.includes(g)?g.owner:void 0});
return[p(void 0,u.get(void 0)??[]),...l.map(({owner:m=""})=>p(m,u.get(m)??[]))]}function os(e,t){let n=`${e}: ${t}`;return n.length<=fr?n:`${n.slice(0,fr-1)}\u2026`}var ss=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var yr=ss("scryptSync");function gr({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return yr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var is=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var hr=is("createHash");var as=50;function xr(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>hr("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,as)}function Sr(e,t){return e.join()===t.join()}function wr(e,t){return e.some(n=>t.includes(
n))}var br=4;async function vr({url:e,token:t,pingUrl:n},r){await r.mask(Ar([e,t,n]))}async function kr({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,a,c){
let l=new Map;if(o.length>0){let u=Jt(o,{region:a[0],accountId:i.accountId});try{let m=en(u,i,[a[0]],c),{result:g}=await se(i,m),y=await tn(o,await Gt(g.results,
i.reader),c.runner);await c.runner.mask([...Zt(y,br),...Ar(y.map(({value:S})=>S))]);for(let{name:S,value:v}of y)l.set(S,v.trim())}catch(m){throw!(m instanceof x)||
m.code==="E_TOKEN_UNTRUSTED"?m:new x("E_ALERT",`What alerts are sent with could not be read. ${m.message}`,{fix:m.fix,statements:m.statements,cause:m})}}let d=(u,m)=>m||
l.get(J[u])||void 0,p=e&&{format:e,url:Je("alert-url",d("alert-url",t)),token:Rr(d("alert-token",n))};if(p&&ce(p)==="")throw Ge("alert-url","empty");let f=p?cs(
p,s,l):new Map;return{channel:p,others:f,pingUrl:Je("ping-url",d("ping-url",r))}}function cs(e,t,n){let r=t.map(o=>{let[s,i]=[Te("alert-url",o),Te("alert-token",
o)];return[o,{format:e.format,url:Je("alert-url",n.get(s)||void 0,s)??e.url,token:Rr(n.get(i)||void 0,i)??e.token}]});return new Map(r)}function Je(e,t,n=J[e]){
if(t===void 0||ht(t))return t;throw Ge(e,"no https URL without user and password",n)}function Rr(e,t=J["alert-token"]){if(e===void 0||on(e))return e;throw Ge("a\
lert-token","more than one word",t)}function Ge(e,t,n=J[e]){return new x("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`It takes the place of \`${e}\
\`: look at the secret and at the selector of its line.`})}function Ar(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[new URL(o).pathname+new URL(
o).search]:[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>Xt(o,{minLength:br}));return ie(r)}function b(e,t){let n=e.toWellFormed();if(n.length<=t)return n;let r=n.slice(0,t-1);return`${r.isWellFormed()?r:r.slice(0,-1)}\u2026`}var ls=130,ps=15e3,ds=50,us=512,fs=100,ms={critical:"P1",error:"P2",warning:"P3"};function Or(e,t,n){let{from:r,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,l={authorization:`GenieKey ${n}`},d=b(o,fs),p=i.map(({key:u,name:m,region:g,owner:y,kind:S,words:v,severity:k})=>({url:c,headers:l,
keys:[u],body:{message:b(`${m} ${v}`,ls),alias:u,description:b([`${m} ${v}`,r,...s===void 0?[]:[s]].join(`
`),ps),tags:["secret-lease",b(S,ds)],details:{region:g,...y!==void 0&&{owner:b(y,1e3)}},entity:b(m,us),source:d,priority:ms[k]}})),f=a.map(u=>({url:`${c}/${encodeURIComponent(
u)}/close?identifierType=alias`,headers:l,keys:[u],body:{source:d,note:"It is well again."}}));return[...p,...f]}var ys=1024;function Mr(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,l=a.map(({key:p,name:f,region:u,owner:m,kind:g,words:y,severity:S})=>({
routing_key:n,event_action:"trigger",dedup_key:p,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:b(`${f} ${y}`,
ys),source:o,severity:S,timestamp:i.toISOString(),component:f,group:r,class:g,custom_details:{secret:f,region:u,...m!==void 0&&{owner:m},finding:y}}})),d=c.map(
p=>({routing_key:n,event_action:"resolve",dedup_key:p}));return[...l,...d].map(p=>({url:t,headers:{},body:p,keys:[p.dedup_key]}))}function Pr(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var gs=150,$r=3e3,Ir=30,ze={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Er({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
Ir,i=[...o.slice(0,Ir).map(hs),...s>0?[`and ${s} more, which the report has`]:[]],a=`${Q(t)} in ${Q(n)}`,c=r===void 0?a:`${a} \xB7 <${r}|the run>`;return{text:Q(
e),blocks:[{type:"header",text:{type:"plain_text",text:b(e,gs)}},...xs(i).map(l=>({type:"section",text:{type:"mrkdwn",text:l}})),{type:"context",elements:[{type:"\
mrkdwn",text:b(c,$r)}]}]}}function hs({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${Be(n)}`;return b(`${ze[o]} ${Ss(e)} ${Be(r)} \
(${Be(t)}${s})`,600)}function xs(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=$r?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function Q(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Be(e){return Q(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Ss(e){return`\`${Q(b(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var ws=16e3,bs=30;function Fr(e){for(let t=Math.min(bs,e.problems.length);;t--){let n=vs(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=ws)return n}}function vs({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,a=l=>Oe([{type:"TextRun",text:l}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:b(
e,300),body:[Oe([{type:"TextRun",text:b(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(ks),...i>0?[a(`and ${i} more, which the report has`)]:[],Oe([
{type:"TextRun",text:b(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function ks({name:e,
region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return Oe([{type:"TextRun",text:`${ze[o]} `},{type:"TextRun",text:b(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:b(` ${r} (${t}${s})`,400)}])}function Oe(e){return{type:"RichTextBlock",inlines:e}}function Dr(e,t){let{format:n,token:r=""}=t,o=ce(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,l={})=>({url:o,headers:l,body:c,keys:s});switch(n){case"\
slack":return i?[a(Er(e))]:[];case"teams":return i?[a(Fr(e))]:[];case"pagerduty":return Mr(e,o,r);case"opsgenie":return Or(e,o,r);case"json":return i||e.resolved.
length>0?[a(Pr(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var Rs=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Tr(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&Rs.find(a=>e.says(new RegExp(`^\\s*${a}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new x("E_ALERT",`The alert could not \
be sent by ${ae({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${As(e,t)} The next run says what is left to say.`,cause:e})}function As({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it i\
n: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="p\
agerduty"?"PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `\
alert-format` fits `alert-url`."}function Hr(e){return new x("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobod\
y is told by it when this workflow no longer runs. It is asked with GET, and no redirect is followed.",cause:e})}var Cr=100;async function _r(e,t,{alerts:n},r,o){let s=Dr(e,t),i=new Set(s.flatMap(({keys:d})=>d)),a=0,c;for(let d of s.slice(0,Cr))try{await n.post(d);for(let p of d.
keys)i.delete(p)}catch(p){if(!(p instanceof w))throw p;if(a++,c=p,p.status!==400)break}s.length>0&&!c&&r.info(`Told by ${ae(t,o)}: ${e.title}`);let l=s.length-Cr;
return l>0&&r.info(`${l} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...c&&{failure:Tr(c,t.format,{failed:a,all:s.length,
channel:o})}}}async function Lr(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return Hr(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function Kr(e,{helpFor:t},n){
n.warning(at(e,t(e.code)).lines.join(`
`))}function Vr(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Os(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Is(o)]:[],...[...o.seen].sort(Es).map(s)]})}
function Os(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:l,remarks:d=He,versionAt:p,validities:f=[]}=e,u=Ps(e,r,s);
return{label:u,region:i.query.region,account:n,request:i.request,profile:a,...Ms(l,f,r),remarks:d,versionAt:p,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
w?C(i.query.reference).explain(c,{...i.query,text:u},t,o):c}}function Ms(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{
...e,source:e.source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function Ps({
watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&A(n,"name")?t.name:$s(e.text);if(!t)return e.text;if(A(n,"name"))return t.name;let o=(r.
get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function Is({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{
label:r,region:"all regions",account:t,request:{text:r,reference:{source:It,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:He,versionAt:void 0,failure:n}}
function $s(e){let t=/^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(e)?.[1];return t!==void 0?`ssm:${t}`:e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
n=>e.startsWith("arn:")?"":n)}function Es(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}async function Ur(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),Yn(i,e,s.now(),{maxAge:t.maxAge,showsNames:A(n,"name")})}function X({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}async function Wr(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Fs(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),Me(a,n)}return Me(qr(o.assignees,s.assignees),n),s}async function Nr(e,t,n,r){if(t.length!==0)try{Me(qr(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;Me(t,r)}}async function Fs(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function qr(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function Me(e,t){e.length!==0&&t.warning(`GitHub does not assign ${mt(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function jr({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(l=>ar(e,l)),c=Ds(a,t,X(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:Gr(a)}}}async function Jr(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],l=[],d=async p=>{try{
let f=await p();f!==void 0&&c.push(f)}catch(f){l.push(Gr(f))}};for(let p of e){let f=n.get(p.id),u=Cs(p,s,Ts(p,f,o,s),a);await d(()=>Hs(u,p,f,i,{tracker:t,runner:a}))}
for(let[p,{number:f,isOpen:u}]of n)!u||e.some(m=>m.id===p)||await d(async()=>{await t.update(f,{body:lr(p,s.watch),state:"closed"})});return{urls:c,failures:l}}
function Ds(e,t,n){let r=new Map,o=({body:i})=>Sr(We(i),t),s=({body:i})=>wr(We(i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(
s)]){let a=Ae(i.body)??"";r.has(a)||r.set(a,i)}return r}function Ts({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({
fingerprint:c})=>c)),a=N(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function Gr(e){if(!(e instanceof w))throw e;return new x(
"E_ALERT",`The issue could not be kept (${e.message}).`,{fix:_s(e),cause:e})}async function Hs(e,t,n,r,{tracker:o,runner:s}){let i=f=>ct(e.layout.disclosure==="\
all"?f:K(f)),{id:a}=e,{alerts:c,title:l,isInDoubt:d}=t;if(c.length===0&&d)return n?.isOpen?n.url:void 0;if(c.length===0){n&&(n.isOpen||N(n.body,a).size>0)&&await o.
update(n.number,{body:i(cr(e)),state:"closed"});return}if(!n){let f=i(Ne(e,t.routesOf(c))),{labels:u}=r.issue;return(await Wr({title:l,body:f,labels:u,assignees:t.
assigneesOf(c)},o,s)).url}let p=xe(c,N(n.body,a));if(!(n.isDeclined&&p.length===0)){if(p.length>0){let f=t.routesOf(p);await o.comment(n.number,i(pr(p,f)));let u=t.
owner===void 0?f.flatMap(({assignees:m})=>m):[];await Nr(n.number,[...new Set(u)].slice(0,je),o,s)}return await o.update(n.number,{body:i(Ne(e)),state:"open"}),
n.url}}function Cs({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i,watch:a},c,{environment:l}){return{id:e,owner:t,problems:n.filter(I),alerts:r,
sent:c,report:o,layout:s,runUrl:X(l),watch:a,...t===void 0&&{gitHubSecrets:i}}}function _s({status:e}){return e===401?"GitHub does not know the token: leave `gi\
thub-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside tho\
se that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limi\
t is reached: the next run says what is left to say.":"The next run says what is left to say."}var Ls=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Br=Ls("createHash");var Xe={versions:new Map,accesses:new Map,validities:new Map,outages:new Map,removals:new Map,sentAlerts:new Map},Pe=864e5,Ks=60,Vs=7*Pe,Us=36e5,Ye="secret-leas\
e-monitor-state",zr=1;function _(e){return Math.floor(e/Pe)*Pe}function Ze(e,t,n){return Y([e,t,n?.kind==="at"?"at":n??null])}function Qr(e,t,n,r){return Y([e,t,
n,r])}function Ie({answeredOn:e},t){return t-e<=Vs}function Xr({since:e},t){return t-e>=Us}function L(e){return Y([e])}function Y(e){return Br("sha256").update(
JSON.stringify([Ye,...e])).digest("base64url")}function Yr({versions:e,accesses:t,validities:n,outages:r,removals:o,sentAlerts:s},i){let a=([,{seenOn:d}])=>i-d<=
Ks*Pe,c={versions:Object.fromEntries([...e].filter(a)),accesses:Object.fromEntries([...t].filter(a)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([
,d])=>Ie(d,i)))},...r.size>0&&{outages:Object.fromEntries([...r].filter(([,{noticedOn:d}])=>Ie({answeredOn:d},i)))},removals:Object.fromEntries([...o].filter(a)),
...s.size>0&&{sentAlerts:Object.fromEntries(s)}},l=JSON.stringify(c);return`${JSON.stringify({format:Ye,version:zr,checksum:Y([l]),content:c})}
`}function Zr(e){let t=O(Gs(e)),n=O(t.content);if(!(t.format!==Ye||t.version!==zr)&&t.checksum===Y([JSON.stringify(t.content)]))return{versions:new Map(Qe(n.versions,
Ws)),accesses:new Map(Qe(n.accesses,qs)),validities:new Map(Object.entries(O(n.validities)).flatMap(([r,o])=>{let s=js(O(o));return s?[[r,s]]:[]})),outages:new Map(
Object.entries(O(n.outages)).flatMap(([r,o])=>{let{since:s,noticedOn:i}=O(o);return typeof s=="number"&&typeof i=="number"?[[r,{since:s,noticedOn:i}]]:[]})),removals:new Map(
Qe(n.removals,Js)),sentAlerts:new Map(Object.entries(O(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function Qe(e,t){return Object.entries(O(e)).flatMap(([n,r])=>{
let o=O(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function Ws({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=O(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>Ns(O(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(O).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:et(t)}}function Ns({at:e,source:t,firm:n,life:r,isAside:o}){let s=et(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function qs({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function js({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:et(r),answeredOn:o}}
function Js({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function et(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function O(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function Gs(e){try{return JSON.parse(e)}catch{return}}var $e=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Map;#c=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.
read(),o=r===void 0?Xe:Zr(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is\
 read again."),new e(t,o??Xe)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Ze(o,s,n.request.expires),a=this.#e.versions.
get(i);return a&&this.#r.set(i,{...a,seenOn:_(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(L(r.arn));if(!o)return t;let s=this.othersAccess(
r),i=s?.getTime();return this.#n.set(L(r.arn),{...o,othersOn:i,seenOn:_(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=L(t),o=this.#n.
get(r)??this.#e.accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=_(s);if(this.#r.
set(Ze(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i}),!dn(t.arn))return;let a=t.accessedAt?.getTime();this.#n.set(L(t.arn),{readOn:i,othersOn:a,
seenOn:i})}learnValidity(t,n,r){this.#t&&this.#o.set(tt(t),{...n,answeredOn:r})}learnOutage(t,n,r){let o=tt(t);if(!n)return this.#i.add(o),!1;let s={since:this.#e.
outages.get(o)?.since??r,noticedOn:r};return this.#s.set(o,s),!Xr(s,r)}validity(t,n){let r=this.#e.validities.get(tt(t));return r&&Ie(r,n)?r:void 0}removal(t){return this.#e.
removals.get(L(t))}setRemoval(t,n,r){this.#a.set(L(t),{...n,seenOn:_(r)})}sentAlerts(t){return we(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#c.set(
t,Se(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#c]),s=new Map(
[...this.#e.validities,...this.#o]),i=new Map([...this.#e.outages,...this.#s].filter(([a])=>!this.#i.has(a)));this.#t?.write(Yr({versions:n,accesses:r,validities:s,
outages:i,removals:this.#a,sentAlerts:o},t))}};function tt({arn:e,versionId:t,line:n,path:r}){return Qr(e,t,n.service,r)}var Bs=500,zs=300;function eo(e,t,n,r=[]){let o=e.filter(I),s=e.filter(i=>!I(i));return[`### \u{1F52D} ${R(t.monitor)}`,"",z(t),"",...Re(e,n.now),...o.length>0?
[...to(o,Bs,n),""]:[],...s.length>0?Qs(s,n):[],...be(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function Qs(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...to(e,zs,t),"","</details>"]}function to(e,t,n){
let{head:r,rows:o}=ke(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var nt=200,no=10;function ro(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,l=o(n.reportFile,a.disclosure==="all"?c:K(c)),d=s.filter(I),p=d.flatMap((m,g)=>m.findings.slice(g<no?1:0).map(y=>`${E(m)}: ${m.label} ${$(y)}`));d.length>0&&r.
warning(Xs(d));for(let m of p.slice(0,nt))r.info(m);p.length>nt&&r.info(`and ${p.length-nt} more`),n.jobSummary&&r.summarize(eo(s,i,a,e.gitHubSecrets));let{counts:f,
status:u}=i;r.info(`Status: ${u}, of ${f.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(f.secrets)],["expired",
String(f.expired)],["expiring",String(f.expiring)],["attention",String(f.attention)],["unreadable",String(f.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",l],["issue",t.join(`
`)]])})}function Xs(e){let t=e.slice(0,no).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map($)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function oo({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>io(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function so({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:wn(e,r).flatMap(s=>io(s,t,o))}function io({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,watched:!0,text:e,requests:[]}))}
async function ao(e,t,n,r,o){let{runner:s,sts:i,openRemover:a}=o,c=zt([...e.map(({query:l})=>l),...t],n);for(let[l,d]of r.entries()){let{sessions:p,noAnswer:f}=await Qt(
c,n,{runner:s,sts:i(d,"full")});if(f){if(r.length>1&&s.warning(`STS in ${d} did not answer (${f.failure.message}).`),l===r.length-1)throw f;continue}return Promise.
all(p.map(async({keys:u,plan:{region:m,queries:g}})=>({region:m,watched:e.filter(({query:y})=>g.includes(y)),readable:g.filter(({unread:y})=>!y),catalogs:await Ys(
g,{region:m,keys:u,retryBudget:"full",accountId:n.accountId},o),remover:a(m,u)})))}throw new Error("there is at least one region")}async function Ys(e,t,{openClient:n}){
let r=new Map(e.map(({reference:o})=>[o.source,o]));return new Map(await Promise.all([...r].map(async([o,s])=>{let i=await xn(s);return[o,await i.openCatalog(t,
n)]})))}function q({catalogs:e},{source:t}){let n=e.get(t);if(!n)throw new Error(`The session has no catalog of ${t}.`);return n}var ei=864e5;async function co(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(a=>a.seen),o=new Map(r.flatMap(a=>a.profile?[[a.profile.arn,{...a,
profile:a.profile}]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await oi({...a,profile:c},{...n,found:o}));else{
let{isScheduled:l,secret:d}=await ti({...a,profile:c},i>0,{...n,found:o});l&&(i-=1),s.push(d)}}return s}async function ti(e,t,n){let{profile:r,region:o,account:s,
findings:i}=e,{memory:a,now:c,inputs:l}=n,d=i.find(({kind:S})=>S==="unused");if(!d||d.acknowledged||Le(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let p=a.removal(
r.arn),f=p&&p.scheduledOn===void 0?p.reportedOn:_(c),u=f+(l.removeUnused??0);if(c<u||!t){a.setRemoval(r.arn,{reportedOn:f},c);let S=`remove-unused deletes it af\
ter ${V(new Date(u))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:lo(e,d,S)}}let m=n.found.get(r.arn),g=m&&await ni(e,m,n);if(!g)
return a.setRemoval(r.arn,{reportedOn:f},c),{isScheduled:!1,secret:e};let y=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:f,scheduledOn:c,...y!==
void 0&&{accessedOn:y}},c),{isScheduled:!0,secret:g}}async function ni(e,t,{runner:n,memory:r}){let{profile:o,region:s,account:i}=e;try{let a=await ri(t);if(!a)
return;let c=(r.othersAccess(a)?.getTime()??0)>(o.accessedAt?.getTime()??0);if(a.deletedAt||c||Le(a,s,i)!==void 0)return;let l=await t.session.remover.schedule(
o.arn);return ii(e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${V(l)}`,detail:`until then ackn\
owledge ${e.label}, or restore it: aws secretsmanager restore-secret`})}catch(a){if(!(a instanceof w))throw a;n.warning(`${e.label} is unused and could not be s\
cheduled for deletion (${a.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function ri({profile:e,
watched:t,session:n}){let r={...t.query,reference:$t(e.arn)},o=(await q(n,r.reference).find([r],[])).get(r);if(o instanceof w)throw o;return o?.[0]?.profile}async function oi(e,t){
let{profile:n}=e,{memory:r,now:o,runner:s,inputs:i,found:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let l=si(e,c,i,o),d=a.get(n.arn)?.session;if(l===
void 0||!d){r.setRemoval(n.arn,c,o);let f=V(new Date(c.scheduledOn+30*ei)),[u]=e.findings;return u?lo(e,u,`by remove-unused; gone after ${f}`):e}try{await d.remover.
restore(n.arn)}catch(f){if(!(f instanceof w))throw f;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${l}, and its deletion could not be taken back (${f.message}\
). Restore it: aws secretsmanager restore-secret.`),e}let p={kind:"restored",words:`was restored, since it ${l}`};return{...e,findings:[p,...e.findings.filter(({
kind:f})=>f!=="scheduled-for-deletion")]}}function si(e,t,{rules:n},r){return _e(e.profile)?"is tagged keep":qn(e.profile,t)?"was read again":yn(e,["unused","sc\
heduled-for-deletion"],n,r)?"is acknowledged":void 0}function lo(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function ii(e,t){
return{...e,findings:[t,...e.findings.filter(({kind:n})=>n!=="unused")]}}var rt={expiries:[],unreadableDates:[],isLocked:!1};async function uo(e,t){let n={rule:e,hints:await jt(t),tagged:void 0,selected:await Wt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:W(t)},r=await qt(t),o=li(t,r),s=new Map;for(let i of o)for(let a of await Vt(i,n)){let c=ci(a,i);
c.source!==fo&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:an(Lt(r)),isLocked:s.size===0&&await ai(o,n.secret)}}var fo="expires=";
function mo({expires:e},{description:t},n,r){let o=Ct(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:fo,firm:!0}]:[],...n.expiries.map(d=>({...d,firm:d.
firm||d.at.getTime()<=r&&Ft(d.source)})),...o&&!s?[o]:[],...t.expiry&&!s?[t.expiry]:[]],a=i.some(({source:d,isAside:p})=>!p&&/^certificate notAfter| in the kubeconfig/.
test(d)),c=a?i.filter(({isAside:d})=>!d):i,{expiry:l}=Ut(c,r,{minRemaining:0,warnRemaining:0});return{expiry:l,other:a?Dt(i.filter(({isAside:d})=>d)):void 0,unreadableDates:e?
[]:n.unreadableDates,isLocked:!e&&l===void 0&&n.isLocked}}async function ai(e,t){let n=e.filter(({value:o})=>Tt(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function ci(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${Kt(t)}`}:r}function li(e,t){let n={value:W(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var po=8;function yo(e,t){let n=W(e),r=Yt(n,{minLength:po}).filter(s=>(!Ht(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<po&&_t(n,
4)&&!t.includes(n)?[n,...r]:r}var pi=10;async function xo(e,t){let n=(await U(e,pi,u=>fi(u,t))).flat(),r=n.filter(u=>u.profile!==void 0),o=new Set(r.map(({watched:u})=>u.request)),s=r.filter(
({profile:u})=>un(u,t.tags)),i=s.filter(({profile:u,watched:m})=>!yi(u,m,t)).sort((u,m)=>fn(u.watched.request,m.watched.request)),a=new Map(i.toReversed().map(u=>[
`${u.profile.arn} ${u.profile.name}`,u])),c=n.filter(({profile:u})=>!u),l=c.filter(({failure:u})=>ho(u)),d=c.filter(({failure:u})=>!ho(u)),p=new Set(c.map(({watched:u})=>u.
request)),f=di(e,s,t).filter(({watched:u})=>!p.has(u.request));return[...d,...go(l,o),...go(f,new Set),...a.values()]}function di(e,t,{tags:n,requests:r}){if(n.
length===0)return[];let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?
a:`${a}=${c}`).join(", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!ui(a,r)).map(({watched:a,session:c})=>({
watched:a,session:c,failure:new x("E_SECRET_NOT_FOUND",`no ${C(a.query.reference).noun} that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and v\
alues of tags count with their case: look at `tags`, and at those of one that is meant."})}))}function ui(e,t){let{source:n,...r}=e.reference,o=r.kind==="prefix"?
r.prefix:r.name;return t.some(({reference:s,...i})=>i.text!==e.text&&s.source===n&&s.kind==="prefix"&&o.startsWith(s.prefix))}function go(e,t){return[...new Map(
e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(([,r])=>r)}function ho(e){return e instanceof x?e.code==="E_SECRET_NOT_FOUND":/^(?:Resource|Parameter)NotFound/.
test(e?.code??"")}async function fi(e,{tags:t}){let n=Map.groupBy(e.watched,({query:o})=>o.reference.source);return(await Promise.all([...n.values()].map(async o=>{
let[s]=o;if(!s)return[];let i=await q(e,s.query.reference).find(o.map(({query:a})=>a),t);return o.flatMap(a=>mi(a,e,i.get(a.query)??[],t))}))).flat()}function mi(e,t,n,r){
if(n instanceof w)return[{watched:e,session:t,failure:n}];if(n.length===0&&r.length===0){let{text:o,reference:s}=e.query,i=new x("E_SECRET_NOT_FOUND",`no ${C(s).
noun} matches ${o}.`,{fix:"Check the prefix, the region and the account. A new one can take minutes to be listed."});return[{watched:e,session:t,failure:i}]}return n.
map(({profile:o,failure:s})=>({watched:e,session:t,profile:o,failure:s}))}function yi({primaryRegion:e},{query:t},{regions:n}){return e!==void 0&&e!==t.region&&
n.includes(e)}async function So(e){await vn(e)}async function wo(e,t,n,r,o){let s=me(e.profile,n);if(s.length===0)return[];let i=Nt(t.value).map(([l,d])=>[l,String(d)]),a={text:W(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(l=>gi(l,a,{find:e,secret:t,services:r,now:o})))).flat()}async function gi(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await xi(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:hi(i,t,o)}]:Promise.all(a.map(async({
path:l,value:d})=>{let{fields:p,type:f}=t,u=await n.services.verifyWithService(r,{value:d,fields:p,type:f});return Si(u,l,e,n)}))}function hi(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function xi(e,t){let n=St(e),r=n===void 0?void 0:await wt(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function Si(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,isUnanswered:l,wasNotAsked:d,isOwnText:p}=e,f={arn:r.profile.arn,
versionId:o.versionId,line:n,path:t},u=s.learnOutage(f,l===!0,i);if(c.state==="refused"){let{why:M,isOver:F=!1}=c;return s.learnValidity(f,{state:"refused",why:M,
isOver:F},i),{by:a,path:t,state:"refused",why:M,isOver:F}}let{endsAt:m,scopes:g}=c;c.state==="active"&&s.learnValidity(f,{state:"active",endsAt:m},i);let{maxScopes:y}=n,
S=y&&g?bn(g,y,e.includes):[],v={by:a,path:t,...S.length>0&&{beyond:S},...y&&!g&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...v,state:"\
active",endsAt:m};let k=p?void 0:s.validity(f,i);return k?.state==="refused"?{by:a,path:t,state:"refused",why:k.why??"",isOver:k.isOver===!0,answeredAt:new Date(
k.answeredOn)}:{...v,state:"unknown",why:c.why,endsAt:m??k?.endsAt,...(d||p)&&{isMinor:!0},...u&&{isPassing:u}}}function bo(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?
[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,firm:!0}]:[])}var wi=10;async function vo(e,t,n,r){let{memory:o,clock:s}=r,i=await xo(e,n),a=i.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=i.filter(
({profile:u})=>u===void 0),l=[],d=[];for(let u of a){let{profile:m,watched:g}=u,y=!m.deletedAt&&me(m,n.verifications).length>0,S=n.readValues&&!m.deletedAt&&g.request.
expires?.kind!=="never",v=S&&!y?o.known(u,s.now()):void 0;y?l.push({...u,session:bi(u,e),isReadEachRun:!0}):S&&!v?l.push(u):d.push(ot(u,v?.ends??rt,v?.versionAt,
r))}let p=a.map(({profile:u})=>`${u.name}
${D(u)}`).join(`
`),f=await U(vi(l,t),wi,u=>Ai(u,p,n.verifications,r));return[...c,...d,...f.flat()]}function bi({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>G(xt(a),{profile:e,request:t.request})))??n:n}function vi(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t,r=e.filter(o=>!n(o));return[...[...Map.groupBy(r,({session:o})=>o).values()].flatMap(o=>[...Map.groupBy(o,ki).values()]).flatMap(Ri),...e.
filter(n).map(o=>[o])]}function ki({watched:e}){return e.query.reference.source}function Ri(e){let[t]=e;if(!t)return[];let{valuesPerCall:n}=C(t.watched.query.reference),
r=[];for(let o=0;o<e.length;o+=n)r.push(e.slice(o,o+n));return r}async function Ai(e,t,n,r){let[o]=e;if(!o)return[];let{session:s,watched:i}=o,a=await q(s,i.query.
reference).read(e.map(({profile:l})=>l)),c=a.filter(l=>!!l&&!(l instanceof w));return await r.runner.mask(ie(c.flatMap(({value:l})=>yo(l,t)))),Promise.all(e.map(
(l,d)=>{let p=a[d];return p instanceof w||p===void 0?ot({...l,failure:p},rt,void 0,r):Oi(l,p,n,r)}))}async function Oi(e,t,n,r){let{request:o}=e.watched;try{let s=await uo(
o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await wo(e,t,n,r,r.clock.now()),a=[...s.expiries,...bo(i)];return{...ot(e,{...s,expiries:a},t.createdAt,
r),validities:i}}catch(s){if(s instanceof x)return{...e,versionAt:t.createdAt,failure:s};throw s}}function ot(e,t,n,{clock:r}){let{expiry:o,...s}=mo(e.watched.request,
e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Mi=3;async function ko(e,t){let n=[e.identity,...e.moreIdentities],r=await U(n,Mi,async s=>{try{return await Pi(s,e,t)}catch(i){let a=i instanceof x&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return $i(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Pi(e,t,n){
let r=await Bt({...t,identity:e},n),{result:o,claims:s}=await se(r,Ii(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&oe(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function Ii(e,t,n){let r=oo(t,e.accountId);if(r.length===0)return[];let o=so(t,e.accountId),s=await ao(r,o,e,t.regions,n);return vo(s,e.accountId,t,
n)}function $i(e,t){let{arn:n,accountId:r}=oe(e),o={role:oe(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Ro(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=p=>`secret-lease/${r}/${p}`,c=new Set(e.map(({fingerprint:p})=>p)),l=xe(e,t).map(p=>Ei(p,n,a)),d=[...t.
keys()].filter(p=>!c.has(p)).map(a);return{title:Di(l),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:l,resolved:d}}function Ao(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function Ei({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=l=>r==="all"?l:K(l);return{key:o(n),name:c(s),
region:i,owner:a&&A(r,"owner")?D(a):void 0,kind:t.kind,words:c($(t)).replace(/\s+/g," "),severity:Fi(t)}}function Fi({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function Di(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function Oo(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:l,layout:d}=e,p=Xn(l),f=o.find(h=>h.job)?.job,u;try{
if(!f)return{sent:p,failures:[],pingUrl:void 0,isInMemory:!1};u=await kr(r.alerts,f,r.regions,i)}catch(h){if(!(h instanceof x&&h.code==="E_ALERT"))throw h;return{
sent:p,failures:[h],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:g,pingUrl:y}=u;if(!m)return{sent:p,failures:[],pingUrl:y,isInMemory:!1};let S=t?Qn([...n].
map(([h,{body:H}])=>N(H,h))):s.sentAlerts(c),{GITHUB_REPOSITORY:v=""}=a.environment,k={id:c,name:e.report.monitor,repository:v,runUrl:X(a.environment)},M=new Set,
F=[];for(let[h,H]of[[void 0,m],...g]){let j=l.filter(({route:Fe})=>Fe.channel===h),Eo=Ro(j,zn(h,S),d,k),Ee=await _r(Eo,H,i,a,h);for(let Fe of Ee.unsent)M.add(Fe);
Ee.failure&&F.push(Ee.failure)}let Z=Ao(l,S,{id:c,unsent:M});return t||s.setSentAlerts(c,Z),{sent:Z,failures:F,pingUrl:y,isInMemory:!t}}async function Po(e,t){let{runner:n,clock:r}=t;Et(n.environment),await vr(e.alerts,n);for(let h of[...e.warnings,...e.alerts.warnings])n.warning(h);await So(e.verifications);
let o=$e.open(t.stateFile,n),s=await ko(e,{...t,memory:o}).catch(async h=>{throw n.noteVisibility("unknown")==="unknown"&&await Io(t),h}),i=await _i(s,t)!=="pri\
vate";for(let{job:h}of s)h&&n.info(Ci(h));let a=Li(i,e),c=r.now(),l=Vr(s,a,e.readValues).map(h=>mn(ln(h,c,e.policy),c,e.rules)),d=tr(await co(l,s,{inputs:e,memory:o,
runner:n,now:c}));Mo(o,t),Ti(d,t);for(let{line:h,reference:H}of e.rules.acknowledgements)d.some(j=>G(H,j))||n.warning(`Line ${h} of acknowledge means none of th\
e secrets that are watched.`);for(let{line:h,text:H}of e.verifications)d.some(j=>G(H,j))||n.warning(`Line ${h} of verify means none of the secrets that are watc\
hed.`);let p=await Ur(d,e,a,t),f={...ve(d,{monitor:e.monitor.name,now:c,disclosure:a}),...p&&{githubSecrets:p.map(er)}},u={disclosure:a,hasRegions:new Set(d.map(
({region:h})=>h)).size>1,hasAccounts:s.length>1,now:c},m={id:gr(e.monitor,Hi(s,e)),secrets:d,watch:xr(e.requests,e.tags),alerts:he(d,e.rules.owners),report:f,layout:u,
gitHubSecrets:p},g=await jr(m,e,i,t),y=await Oo(m,g,{inputs:e,scans:s,memory:o,services:t});y.isInMemory&&Mo(o,t);let S=mr(m,e.rules.owners,e.issue),v=await Jr(
S,g,y.sent,m,e,t);ro(m,v.urls,e,t);let k=Ki(d,e),M=[...v.failures,...y.failures];if(y.pingUrl!==void 0&&M.length===0&&!$o(d)){let h=await Lr(y.pingUrl,t,n);h&&M.
push(h)}let[F,...Z]=[...k?[k]:[],...M];for(let h of Z)Kr(h,t,n);if(F)throw F}function Mo(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof x))
throw r;t.warning([r.message,r.fix].join(`
`))}}function Ti(e,{runner:t,stateFile:n}){let{length:r}=e.filter(({findings:i})=>i.some(de));if(r===0)return;let o=r===1?"One secret was":`${r} secrets were`,s=n?
"A run that finds the same in an hour or later alerts.":"Set `state-file`, so that a later run alerts where that lasts.";t.notice(`${o} not verified, because is\
suers did not answer. This run opens and closes no alert for it.
${s}`)}function Hi(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function Ci(e){return e.kind==="ambien\
t"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function _i(e,t){let n=e.map(({claims:o})=>lt(o)).reduce(pt,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?Io(t):r}async function Io({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Li(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Ki(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&$o(e))return new x(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>gn(i,t.failOn))??[]),o=le.find(s=>r.some(i=>i.kind===s));return o&&Vi(o,r.
filter(({kind:s})=>s===o).length)}function Vi(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new x("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new x("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new x("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new x(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new x("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function $o(e){return e.every(({failure:t})=>t!==void 0)}await ft(async e=>{let{environment:t}=e,n=await gt(ut,async d=>{let p=await Sn(d,t),f=await sn(d,hn(p.rules.owners));return{...p,alerts:f}}),r=new it(t.RUNNER_TEMP),
o=new st,{github:s,gitHubSecrets:i}=n;s&&await e.mask([s.token]),i&&await e.mask([i.access.token]);let a=await rn(n,{runner:e,directory:r,clock:o}),{aws:c,attempts:l}=a;
try{await Po(n,{...a,openRemover:jn({...c,endpoint:c.secretsManagerEndpoint},l.full),findTokens:Nn,issues:s&&An(s,l.full),gitHubSecretLister:i&&On(i.access,l.full),
stateFile:n.stateFile===void 0?void 0:Wn(n.stateFile,t),writeReport:Dn(t),alerts:Rn(c.connections,a.timeOver),helpFor:d=>dt(d,t)})}finally{a.close()}});
