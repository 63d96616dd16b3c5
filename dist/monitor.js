const require=process.getBuiltinModule;
import{a as Zt}from"./shared-domain-expiry-timeline.js";import{b as Jt,c as Gt,d as Xt}from"./shared-use-cases-read-secrets.js";import{b as xn,c as Sn}from"./shared-use-cases-verify.js";
import"./shared-domain-requests-verification.js";import{b as xt,g as St,j as te,k as ne,l as re,p as At}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{
b as en}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{c as bt,d as vt,e as kt,f as Rt}from"./shared-adapters-connections.js";import"./shared-use-cases-warnings.js";
import{a as Pt,b as _t,c as Lt,d as Kt,e as Vt,f as Ut,g as Wt,h as U,m as qt,q as jt,s as se,t as Yt}from"./shared-domain-credentials-aws-config.js";import{a as ot,c as It}from"./shared-adapters-clock.js";
import{c as Ht,d as Ct}from"./shared-domain-expiry-hints.js";import"./shared-domain-requests-request-advice.js";import{c as Bt,d as zt,f as ie,g as Qt}from"./shared-adapters-aws-config.js";
import{a as Tt}from"./shared-domain-masks-looks-secret.js";import{A as gn,B as hn,C as fe,a as ae,b as ce,c as tn,d as J,e as De,f as nn,g as rn,h as le,i as on,j as pe,k as P,
l as sn,m as I,n as an,o as Te,p as cn,q as E,r as ln,s as pn,t as de,u as ue,v as dn,w as un,x as G,y as fn,z as mn}from"./shared-domain-alerts-alert-channel.js";import{a as yn,
b as T}from"./shared-inputs-watched-reference.js";import"./shared-inputs-line-roles.js";import"./shared-domain-expiry-spelled-dates.js";import{a as O,b as k,c as at,d as ee,e as Ee,f as dt}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{E as Dt,G as Nt,H as oe,s as ht}from"./shared-domain-requests-lease-inputs.js";import{a as ft,b as mt}from"./shared-domain-listing.js";
import"./shared-domain-policies-partition.js";import{a as ut}from"./shared-domain-trusted-address.js";import{b as Mt,d as Ot}from"./shared-sources-secrets-manager-client.js";import{a as V}from"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import{b as $t,d as Et,e as Ft}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";import{a as wt,b as Fe,c as K}from"./shared-domain-span.js";
import{a as yt}from"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import{b as gt}from"./shared-domain-values-json.js";import{a as w}from"./shared-domain-failure.js";
import{e as st}from"./shared-adapters-job-lock.js";import{d as L,h as it,k as ct,l as lt,n as pt}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";
import"./shared-adapters-event.js";import{a as S}from"./shared-domain-error.js";import"./shared-runtime.js";var Io=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var wn=Io("setTimeout");var $o=1e4,Eo=1e3,Fo=3e4,Do=65536;function bn(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>Ho(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&To(a))||t.aborted)throw a;let c=a.retryAfter??Eo;if(c>Fo)throw a;await wn(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function To({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function Ho(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout($o)]),c,l,d;try{let p=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},f=await bt(t,{method:n,headers:{"user-agent":"secret-lease",...r,...p},body:o,signal:a,connections:i});c=f.statusCode??0,l=Rt(f.headers["retry-after"],Date.
now()),d=await vt(f,Do).catch(()=>"")}catch(p){throw a.aborted?new w(e,{kind:"timeout"}):kt(e,p)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:l,
words:d})}function vn(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function kn(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var Co=process.getBuiltinModule("node:fs"),Rn=e=>Co[e];var An=Rn("mkdirSync");var Mn=Rn("writeFileSync");var _o=process.getBuiltinModule("node:path"),He=e=>_o[e];var On=He("dirname");var Pn=He("join");var In=He("resolve");function $n(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Pn(n,i):In(t,o);try{An(On(a),{recursive:!0}),Mn(a,s)}catch(c){throw new S("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Lo=process.getBuiltinModule("node:fs"),B=e=>Lo[e];var En=B("mkdirSync");var Fn=B("readFileSync");var Dn=B("renameSync");var Tn=B("statSync");var Hn=B("writeFileSync");var Ko=process.getBuiltinModule("node:path"),Cn=e=>Ko[e];var _n=Cn("dirname");var Ln=Cn("resolve");var Vo=64*1024*1024;function Kn(e,{GITHUB_WORKSPACE:t="."}){let n=Ln(t,e);return{read(){try{return Tn(n).size>Vo?"":Fn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{En(_n(n),{recursive:!0}),Hn(`${n}.new`,r,{mode:384}),Dn(`${n}.new`,n)}catch(o){throw new S("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Vn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var me=class extends te(ne,re,"DeleteSecret",xt){};var ye=class extends te(ne,re,"RestoreSecret",St){};function Ce({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function _e(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:l}=e,[,,d,,p]=r.split(":");return d!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&p!==n?"it belongs to another\
 account":l!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(f=>f.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Ce(e)?"it is tagged keep":void 0}function Un({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Wn(e,t){return(n,r)=>{let o=new At(n,r,e,t);return{schedule(s){let i=new me({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ye({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var Uo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Nn=Uo("createHash");var qn=[30,14,7,3,1,0],Ke=2500;function ge(e,t){return e.flatMap(n=>{let r=de(n.profile,t);return n.findings.filter(o=>!pe(o)).map(o=>({secret:n,route:r,finding:o,
fingerprint:jn(r.channel)+No(n,o),level:Wo(o)}))})}function jn(e){return e===void 0?"":`${ue(e)}/`}function Jn(e,t){let n=jn(e),r=o=>n===""?!o.includes("/"):o.startsWith(
n);return new Map([...t].filter(([o])=>r(o)))}function Gn(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<o)&&t.set(n,r)}return t}
function he(e,t){return e.slice(0,Ke).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function Wo({daysLeft:e}){if(e===void 0)return"9";let t=qn.findLastIndex(
n=>e<=n);return String(qn.length-1-t)}function No({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??
n,t,o]);return Nn("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function Bn(e){return new Map(e.slice(0,Ke).map(({fingerprint:t,level:n})=>[
t,n]))}function xe(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ke)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.get(s)??"")+o+r)}return[...t].
map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function Se(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===void 0?"":`${o}/`;return[...r.
matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function zn(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of qo(i.name.replace(/^ssm:/,""))){let l=s.
get(c)??new Set;s.set(c,l.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>
r?a:void 0}}).filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function qo(e){
let t=e.split("/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var jo=200;function we(e,t){if(e.length===
0)return[];let n=e.slice(0,jo).map(({name:c,where:l,counterparts:d,age:p})=>{let f=d.length===0?"":`${d.slice(0,3).map(O).join(", ")}${d.length>3?", \u2026":""}`,
u=p===void 0?"":`${k(wt(p))} ago`;return`| ${O(c)}<br><sub>${k(l)}</sub> | ${f} | ${u} |`}),r=t===void 0?n:ee(n,t),o=e.length-r.length,s=`Secrets of GitHub's ow\
n: ${e.length}`,[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased\
 instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],
...a]}function R(e,t){return e==="all"||t==="name"&&e==="names"}var Qn=["expired","expiring","attention","unknown","ok"];function $({findings:e,verdict:t}){let n=new Set(e.filter(r=>!pe(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Xn({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function Yn(e){let t=r=>{let[o]=r.findings;return Qn.indexOf(
$(r))*100+(o?le.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function be(e,t){let n=e.map($),r=s=>n.filter(i=>i===s).length,o=Qn.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Jo(s,t.disclosure))}}function Jo(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&E(n);return{name:e.label,region:e.region,...n&&R(t,"arn")&&{arn:n.arn},...i!==void 0&&R(t,"owner")&&
{owner:i},status:$(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:on(a),words:I(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var F={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function z({counts:e}){let t=[`${F.expired} ${e.expired} \
expired`,`${F.expiring} ${e.expiring} expiring`,`${F.attention} ${e.attention} with other problems`,`${F.ok} ${e.ok} fine`,`${F.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function ve(e,t){let n=Go.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var Go=[{title:"Secret",isOptional:!1,cell:Bo},{title:"S\
tate",isOptional:!1,cell:zo},{title:"Next rotation",isOptional:!0,cell:Qo}];function Bo(e,{hasRegions:t,hasAccounts:n,hasOwner:r=!0,disclosure:o}){let s=n&&R(o,
"arn")?e.account:void 0,i=[...t?[e.region]:[],...s===void 0?[]:[s]],a=r&&R(o,"owner")&&e.profile?E(e.profile):void 0,c=[...i.length>0?[i.join(" ")]:[],...a===void 0?
[]:[`owner: ${mt(a)}`]].map(l=>`<br><sub>${k(l)}</sub>`);return`${F[$(e)]} ${O(e.label)}${c.join("")}`}function zo(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,
s=n.map(c=>Zn(c.words,an(c)));if(P(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[r?Zn(`expires ${Fe(r.at,t)}`,`${r.
source}, ${K(r.at)}`):i,...s].join("<br>")}function Zn(e,t){return t===void 0?k(e):`${k(e)}<br><sub>${k(t)}</sub>`}function Qo({nextRotationAt:e},{now:t}){return e&&
e.getTime()>t?k(Fe(e,t)):""}function ke(e,t){return Zt(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:Xo(n.replace(/^ssm:/,"").replace(/[^\w /+=.@!*()-]/g,
"_")),secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var er=18;function Xo(e){return e.length>er?`\u2026${e.slice(1-er)}`:e}var Yo=65e3,Zo=12e3,tr=30,Ve=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function rr(e,t){return`${e}\
-${ue(t)}`}function or(e,t){let n=Re(t);return n===e||n?.startsWith(`${e}-`)===!0}function Re(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?Ve.exec(
e)?.[1]:void 0}function W(e,t){return Se(Re(e)===t?Ve.exec(e)?.[3]??"":"")}function Ue(e){return(Ve.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}function We(e,t=[]){
let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...cr(t),...we(s,Zo),"","<details><summary>What to do</summary>","","- Expired or expiring: pu\
t a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the\
 workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.","- Cannot be read: the\
 message says which permission is missing, or that the secret is gone.","","</details>","",...lr(e),Ne(e)].join(`
`),{head:c,rows:l}=ve(n,{...o,hasOwner:i===void 0}),d=i===void 0?[]:[`Owner: ${O(i)}`,""],p=[z(r),"",...d,...ke(n,o.now),...c].join(`
`);return[p,...es(l,Yo-nr(p)-nr(a)-200),a].join(`
`)}function sr(e){return["All is well.","",z(e.report),"",...lr(e),Ne(e)].join(`
`)}function ir(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",
Ne({id:e,watch:t,sent:new Map})].join(`
`)}function ar(e,t=[]){let n=e.slice(0,tr).map(({secret:o,finding:s})=>`- ${F[$(o)]} ${O(o.label)} ${k(I(s))}`),r=e.length-tr;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...cr(t)].join(`
`)}function cr(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function lr({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${O(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function Ne({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${xe(n)} -->`}function es(e,t){let n=ee(
e,t),r=e.length-n.length;return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function nr(e){return Buffer.byteLength(e)}var pr=256,qe=10;function dr({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",l=a&&c&&o?o.routes:[],d={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},p=(m,h)=>({id:m===void 0?e:rr(e,m),owner:m,title:m===void 0?s:ts(s,m),routesOf:y=>c?[...new Set(y.map(({route:x})=>x))]:
[],assigneesOf(y){let x=c?y.flatMap(({route:A})=>A.assignees):[],v=m!==void 0&&x.length>0?x:[...i,...x];return[...new Set(v)].slice(0,qe)},secrets:h,alerts:ge(h,
o),report:l.length===0?n:be(h,d)}),u=Map.groupBy(t,({profile:m})=>{let h=de(m,o);return l.includes(h)?h.owner:void 0});return[p(void 0,u.get(void 0)??[]),...l.map(
({owner:m=""})=>p(m,u.get(m)??[]))]}function ts(e,t){let n=`${e}: ${t}`;return n.length<=pr?n:`${n.slice(0,pr-1)}\u2026`}var ns=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ur=ns("scryptSync");function fr({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return ur(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var rs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var mr=rs("createHash");var os=50;function yr(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>mr("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,os)}function gr(e,t){return e.join()===t.join()}function hr(e,t){return e.some(n=>t.includes(
n))}var xr=4;async function Sr({url:e,token:t,pingUrl:n},r){await r.mask(vr([e,t,n]))}async function wr({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,a,c){
let l=new Map;if(o.length>0){let u=Nt(o,{region:a[0],accountId:i.accountId});try{let m=Xt(u,i,[a[0]],c),{result:h}=await se(i,m),y=await Yt(o,await qt(h.results,
i.reader),c.runner);await c.runner.mask([...Qt(y,xr),...vr(y.map(({value:x})=>x))]);for(let{name:x,value:v}of y)l.set(x,v.trim())}catch(m){throw!(m instanceof S)||
m.code==="E_TOKEN_UNTRUSTED"?m:new S("E_ALERT",`What alerts are sent with could not be read. ${m.message}`,{fix:m.fix,statements:m.statements,cause:m})}}let d=(u,m)=>m||
l.get(J[u])||void 0,p=e&&{format:e,url:je("alert-url",d("alert-url",t)),token:br(d("alert-token",n))};if(p&&ce(p)==="")throw Je("alert-url","empty");let f=p?ss(
p,s,l):new Map;return{channel:p,others:f,pingUrl:je("ping-url",d("ping-url",r))}}function ss(e,t,n){let r=t.map(o=>{let[s,i]=[De("alert-url",o),De("alert-token",
o)];return[o,{format:e.format,url:je("alert-url",n.get(s)||void 0,s)??e.url,token:br(n.get(i)||void 0,i)??e.token}]});return new Map(r)}function je(e,t,n=J[e]){
if(t===void 0||ut(t))return t;throw Je(e,"no https URL without user and password",n)}function br(e,t=J["alert-token"]){if(e===void 0||tn(e))return e;throw Je("a\
lert-token","more than one word",t)}function Je(e,t,n=J[e]){return new S("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`It takes the place of \`${e}\
\`: look at the secret and at the selector of its line.`})}function vr(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[new URL(o).pathname+new URL(
o).search]:[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>Bt(o,{minLength:xr}));return ie(r)}function b(e,t){let n=e.toWellFormed();if(n.length<=t)return n;let r=n.slice(0,t-1);return`${r.isWellFormed()?r:r.slice(0,-1)}\u2026`}var is=130,as=15e3,cs=50,ls=512,ps=100,ds={critical:"P1",error:"P2",warning:"P3"};function kr(e,t,n){let{from:r,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,l={authorization:`GenieKey ${n}`},d=b(o,ps),p=i.map(({key:u,name:m,region:h,owner:y,kind:x,words:v,severity:A})=>({url:c,headers:l,
keys:[u],body:{message:b(`${m} ${v}`,is),alias:u,description:b([`${m} ${v}`,r,...s===void 0?[]:[s]].join(`
`),as),tags:["secret-lease",b(x,cs)],details:{region:h,...y!==void 0&&{owner:b(y,1e3)}},entity:b(m,ls),source:d,priority:ds[A]}})),f=a.map(u=>({url:`${c}/${encodeURIComponent(
u)}/close?identifierType=alias`,headers:l,keys:[u],body:{source:d,note:"It is well again."}}));return[...p,...f]}var us=1024;function Rr(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,l=a.map(({key:p,name:f,region:u,owner:m,kind:h,words:y,severity:x})=>({
routing_key:n,event_action:"trigger",dedup_key:p,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:b(`${f} ${y}`,
us),source:o,severity:x,timestamp:i.toISOString(),component:f,group:r,class:h,custom_details:{secret:f,region:u,...m!==void 0&&{owner:m},finding:y}}})),d=c.map(
p=>({routing_key:n,event_action:"resolve",dedup_key:p}));return[...l,...d].map(p=>({url:t,headers:{},body:p,keys:[p.dedup_key]}))}function Ar(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var fs=150,Or=3e3,Mr=30,Be={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Pr({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
Mr,i=[...o.slice(0,Mr).map(ms),...s>0?[`and ${s} more, which the report has`]:[]],a=`${Q(t)} in ${Q(n)}`,c=r===void 0?a:`${a} \xB7 <${r}|the run>`;return{text:Q(
e),blocks:[{type:"header",text:{type:"plain_text",text:b(e,fs)}},...ys(i).map(l=>({type:"section",text:{type:"mrkdwn",text:l}})),{type:"context",elements:[{type:"\
mrkdwn",text:b(c,Or)}]}]}}function ms({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${Ge(n)}`;return b(`${Be[o]} ${gs(e)} ${Ge(r)} \
(${Ge(t)}${s})`,600)}function ys(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=Or?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function Q(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Ge(e){return Q(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function gs(e){return`\`${Q(b(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var hs=16e3,xs=30;function Ir(e){for(let t=Math.min(xs,e.problems.length);;t--){let n=Ss(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=hs)return n}}function Ss({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,a=l=>Ae([{type:"TextRun",text:l}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:b(
e,300),body:[Ae([{type:"TextRun",text:b(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(ws),...i>0?[a(`and ${i} more, which the report has`)]:[],Ae([
{type:"TextRun",text:b(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function ws({name:e,
region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return Ae([{type:"TextRun",text:`${Be[o]} `},{type:"TextRun",text:b(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:b(` ${r} (${t}${s})`,400)}])}function Ae(e){return{type:"RichTextBlock",inlines:e}}function $r(e,t){let{format:n,token:r=""}=t,o=ce(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,l={})=>({url:o,headers:l,body:c,keys:s});switch(n){case"\
slack":return i?[a(Pr(e))]:[];case"teams":return i?[a(Ir(e))]:[];case"pagerduty":return Rr(e,o,r);case"opsgenie":return kr(e,o,r);case"json":return i||e.resolved.
length>0?[a(Ar(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var bs=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Er(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&bs.find(a=>e.says(new RegExp(`^\\s*${a}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new S("E_ALERT",`The alert could not \
be sent by ${ae({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${vs(e,t)} The next run says what is left to say.`,cause:e})}function vs({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it i\
n: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="p\
agerduty"?"PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `\
alert-format` fits `alert-url`."}function Fr(e){return new S("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobod\
y is told by it when this workflow no longer runs. It is asked with GET, and no redirect is followed.",cause:e})}var Dr=100;async function Tr(e,t,{alerts:n},r,o){let s=$r(e,t),i=new Set(s.flatMap(({keys:d})=>d)),a=0,c;for(let d of s.slice(0,Dr))try{await n.post(d);for(let p of d.
keys)i.delete(p)}catch(p){if(!(p instanceof w))throw p;if(a++,c=p,p.status!==400)break}s.length>0&&!c&&r.info(`Told by ${ae(t,o)}: ${e.title}`);let l=s.length-Dr;
return l>0&&r.info(`${l} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...c&&{failure:Er(c,t.format,{failed:a,all:s.length,
channel:o})}}}async function Hr(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return Fr(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function Cr(e,{helpFor:t},n){
n.warning(it(e,t(e.code)).lines.join(`
`))}function _r(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>ks(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Ms(o)]:[],...[...o.seen].sort(Ps).map(s)]})}
function ks(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:l,remarks:d=Te,versionAt:p,validities:f=[]}=e,u=As(e,r,s);
return{label:u,region:i.query.region,account:n,request:i.request,profile:a,...Rs(l,f,r),remarks:d,versionAt:p,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
w?T(i.query.reference).explain(c,{...i.query,text:u},t,o):c}}function Rs(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{
...e,source:e.source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function As({
watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&R(n,"name")?t.name:Os(e.text);if(!t)return e.text;if(R(n,"name"))return t.name;let o=(r.
get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function Ms({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{
label:r,region:"all regions",account:t,request:{text:r,reference:{source:Mt,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Te,versionAt:void 0,failure:n}}
function Os(e){let t=/^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(e)?.[1];return t!==void 0?`ssm:${t}`:e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
n=>e.startsWith("arn:")?"":n)}function Ps(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}async function Lr(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),zn(i,e,s.now(),{maxAge:t.maxAge,showsNames:R(n,"name")})}function X({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}async function Kr(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Is(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),Me(a,n)}return Me(Ur(o.assignees,s.assignees),n),s}async function Vr(e,t,n,r){if(t.length!==0)try{Me(Ur(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;Me(t,r)}}async function Is(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function Ur(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function Me(e,t){e.length!==0&&t.warning(`GitHub does not assign ${ft(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function Wr({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(l=>or(e,l)),c=$s(a,t,X(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:qr(a)}}}async function Nr(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],l=[],d=async p=>{try{
let f=await p();f!==void 0&&c.push(f)}catch(f){l.push(qr(f))}};for(let p of e){let f=n.get(p.id),u=Ds(p,s,Es(p,f,o,s),a);await d(()=>Fs(u,p,f,i,{tracker:t,runner:a}))}
for(let[p,{number:f,isOpen:u}]of n)!u||e.some(m=>m.id===p)||await d(async()=>{await t.update(f,{body:ir(p,s.watch),state:"closed"})});return{urls:c,failures:l}}
function $s(e,t,n){let r=new Map,o=({body:i})=>gr(Ue(i),t),s=({body:i})=>hr(Ue(i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(
s)]){let a=Re(i.body)??"";r.has(a)||r.set(a,i)}return r}function Es({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({
fingerprint:c})=>c)),a=W(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function qr(e){if(!(e instanceof w))throw e;return new S(
"E_ALERT",`The issue could not be kept (${e.message}).`,{fix:Ts(e),cause:e})}async function Fs(e,t,n,r,{tracker:o,runner:s}){let i=p=>at(e.layout.disclosure==="\
all"?p:L(p)),{id:a}=e,{alerts:c,title:l}=t;if(c.length===0){n&&(n.isOpen||W(n.body,a).size>0)&&await o.update(n.number,{body:i(sr(e)),state:"closed"});return}if(!n){
let p=i(We(e,t.routesOf(c))),{labels:f}=r.issue;return(await Kr({title:l,body:p,labels:f,assignees:t.assigneesOf(c)},o,s)).url}let d=he(c,W(n.body,a));if(!(n.isDeclined&&
d.length===0)){if(d.length>0){let p=t.routesOf(d);await o.comment(n.number,i(ar(d,p)));let f=t.owner===void 0?p.flatMap(({assignees:u})=>u):[];await Vr(n.number,
[...new Set(f)].slice(0,qe),o,s)}return await o.update(n.number,{body:i(We(e)),state:"open"}),n.url}}function Ds({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,
gitHubSecrets:i,watch:a},c,{environment:l}){return{id:e,owner:t,problems:n.filter(P),alerts:r,sent:c,report:o,layout:s,runUrl:X(l),watch:a,...t===void 0&&{gitHubSecrets:i}}}
function Ts({status:e}){return e===401?"GitHub does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.":
e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlocked.":e===410?"Turn issues on in th\
e settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is reached: the next run says what is left to say.":"The next run says what i\
s left to say."}var Hs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var jr=Hs("createHash");var Qe={versions:new Map,accesses:new Map,validities:new Map,removals:new Map,sentAlerts:new Map},Oe=864e5,Cs=60,_s=7*Oe,Xe="secret-lease-monitor-state",Jr=1;function H(e){
return Math.floor(e/Oe)*Oe}function Ye(e,t,n){return Y([e,t,n?.kind==="at"?"at":n??null])}function Gr(e,t,n,r){return Y([e,t,n,r])}function Ze({answeredOn:e},t){
return t-e<=_s}function C(e){return Y([e])}function Y(e){return jr("sha256").update(JSON.stringify([Xe,...e])).digest("base64url")}function Br({versions:e,accesses:t,
validities:n,removals:r,sentAlerts:o},s){let i=([,{seenOn:l}])=>s-l<=Cs*Oe,a={versions:Object.fromEntries([...e].filter(i)),accesses:Object.fromEntries([...t].filter(
i)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([,l])=>Ze(l,s)))},removals:Object.fromEntries([...r].filter(i)),...o.size>0&&{sentAlerts:Object.fromEntries(
o)}},c=JSON.stringify(a);return`${JSON.stringify({format:Xe,version:Jr,checksum:Y([c]),content:a})}
`}function zr(e){let t=M(Ns(e)),n=M(t.content);if(!(t.format!==Xe||t.version!==Jr)&&t.checksum===Y([JSON.stringify(t.content)]))return{versions:new Map(ze(n.versions,
Ls)),accesses:new Map(ze(n.accesses,Vs)),validities:new Map(Object.entries(M(n.validities)).flatMap(([r,o])=>{let s=Us(M(o));return s?[[r,s]]:[]})),removals:new Map(
ze(n.removals,Ws)),sentAlerts:new Map(Object.entries(M(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function ze(e,t){return Object.entries(M(e)).flatMap(([n,r])=>{
let o=M(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function Ls({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=M(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>Ks(M(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(M).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:et(t)}}function Ks({at:e,source:t,firm:n,life:r,isAside:o}){let s=et(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function Vs({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function Us({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:et(r),answeredOn:o}}
function Ws({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function et(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function Ns(e){try{return JSON.parse(e)}catch{return}}var Pe=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.read(),o=r===void 0?Qe:
zr(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,
o??Qe)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Ye(o,s,n.request.expires),a=this.#e.versions.get(i);return a&&
this.#r.set(i,{...a,seenOn:H(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(C(r.arn));if(!o)return t;let s=this.othersAccess(r),i=s?.getTime();
return this.#n.set(C(r.arn),{...o,othersOn:i,seenOn:H(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=C(t),o=this.#n.get(r)??this.#e.
accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=H(s);if(this.#r.set(Ye(t.arn,
r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i}),!cn(t.arn))return;let a=t.accessedAt?.getTime();this.#n.set(C(t.arn),{readOn:i,othersOn:a,seenOn:i})}learnValidity(t,n,r){
this.#t&&this.#o.set(Qr(t),{...n,answeredOn:r})}validity(t,n){let r=this.#e.validities.get(Qr(t));return r&&Ze(r,n)?r:void 0}removal(t){return this.#e.removals.
get(C(t))}setRemoval(t,n,r){this.#s.set(C(t),{...n,seenOn:H(r)})}sentAlerts(t){return Se(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#i.set(t,xe(n))}save(t){
let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#i]),s=new Map([...this.#e.
validities,...this.#o]);this.#t?.write(Br({versions:n,accesses:r,validities:s,removals:this.#s,sentAlerts:o},t))}};function Qr({arn:e,versionId:t,line:n,path:r}){
return Gr(e,t,n.service,r)}var qs=500,js=300;function Xr(e,t,n,r=[]){let o=e.filter(P),s=e.filter(i=>!P(i));return[`### \u{1F52D} ${k(t.monitor)}`,"",z(t),"",...ke(e,n.now),...o.length>0?
[...Yr(o,qs,n),""]:[],...s.length>0?Js(s,n):[],...we(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function Js(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...Yr(e,js,t),"","</details>"]}function Yr(e,t,n){
let{head:r,rows:o}=ve(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var tt=200,Zr=10;function eo(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,l=o(n.reportFile,a.disclosure==="all"?c:L(c)),d=s.filter(P),p=d.flatMap((m,h)=>m.findings.slice(h<Zr?1:0).map(y=>`${$(m)}: ${m.label} ${I(y)}`));d.length>0&&r.
warning(Gs(d));for(let m of p.slice(0,tt))r.info(m);p.length>tt&&r.info(`and ${p.length-tt} more`),n.jobSummary&&r.summarize(Xr(s,i,a,e.gitHubSecrets));let{counts:f,
status:u}=i;r.info(`Status: ${u}, of ${f.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",u],["secrets",String(f.secrets)],["expired",
String(f.expired)],["expiring",String(f.expiring)],["attention",String(f.attention)],["unreadable",String(f.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",l],["issue",t.join(`
`)]])})}function Gs(e){let t=e.slice(0,Zr).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(I)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function to({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>ro(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function no({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:hn(e,r).flatMap(s=>ro(s,t,o))}function ro({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,watched:!0,text:e,requests:[]}))}
async function oo(e,t,n,r,o){let{runner:s,sts:i,openRemover:a}=o,c=Jt([...e.map(({query:l})=>l),...t],n);for(let[l,d]of r.entries()){let{sessions:p,noAnswer:f}=await Gt(
c,n,{runner:s,sts:i(d,"full")});if(f){if(r.length>1&&s.warning(`STS in ${d} did not answer (${f.failure.message}).`),l===r.length-1)throw f;continue}return Promise.
all(p.map(async({keys:u,plan:{region:m,queries:h}})=>({region:m,watched:e.filter(({query:y})=>h.includes(y)),readable:h.filter(({unread:y})=>!y),catalogs:await Bs(
h,{region:m,keys:u,retryBudget:"full",accountId:n.accountId},o),remover:a(m,u)})))}throw new Error("there is at least one region")}async function Bs(e,t,{openClient:n}){
let r=new Map(e.map(({reference:o})=>[o.source,o]));return new Map(await Promise.all([...r].map(async([o,s])=>{let i=await yn(s);return[o,await i.openCatalog(t,
n)]})))}function N({catalogs:e},{source:t}){let n=e.get(t);if(!n)throw new Error(`The session has no catalog of ${t}.`);return n}var Qs=864e5;async function so(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(a=>a.seen),o=new Map(r.flatMap(a=>a.profile?[[a.profile.arn,{...a,
profile:a.profile}]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await ei({...a,profile:c},{...n,found:o}));else{
let{isScheduled:l,secret:d}=await Xs({...a,profile:c},i>0,{...n,found:o});l&&(i-=1),s.push(d)}}return s}async function Xs(e,t,n){let{profile:r,region:o,account:s,
findings:i}=e,{memory:a,now:c,inputs:l}=n,d=i.find(({kind:x})=>x==="unused");if(!d||d.acknowledged||_e(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let p=a.removal(
r.arn),f=p&&p.scheduledOn===void 0?p.reportedOn:H(c),u=f+(l.removeUnused??0);if(c<u||!t){a.setRemoval(r.arn,{reportedOn:f},c);let x=`remove-unused deletes it af\
ter ${K(new Date(u))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:io(e,d,x)}}let m=n.found.get(r.arn),h=m&&await Ys(e,m,n);if(!h)
return a.setRemoval(r.arn,{reportedOn:f},c),{isScheduled:!1,secret:e};let y=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:f,scheduledOn:c,...y!==
void 0&&{accessedOn:y}},c),{isScheduled:!0,secret:h}}async function Ys(e,t,{runner:n,memory:r}){let{profile:o,region:s,account:i}=e;try{let a=await Zs(t);if(!a)
return;let c=(r.othersAccess(a)?.getTime()??0)>(o.accessedAt?.getTime()??0);if(a.deletedAt||c||_e(a,s,i)!==void 0)return;let l=await t.session.remover.schedule(
o.arn);return ni(e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${K(l)}`,detail:`until then ackn\
owledge ${e.label}, or restore it: aws secretsmanager restore-secret`})}catch(a){if(!(a instanceof w))throw a;n.warning(`${e.label} is unused and could not be s\
cheduled for deletion (${a.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function Zs({profile:e,
watched:t,session:n}){let r={...t.query,reference:Ot(e.arn)},o=(await N(n,r.reference).find([r],[])).get(r);if(o instanceof w)throw o;return o?.[0]?.profile}async function ei(e,t){
let{profile:n}=e,{memory:r,now:o,runner:s,inputs:i,found:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let l=ti(e,c,i,o),d=a.get(n.arn)?.session;if(l===
void 0||!d){r.setRemoval(n.arn,c,o);let f=K(new Date(c.scheduledOn+30*Qs)),[u]=e.findings;return u?io(e,u,`by remove-unused; gone after ${f}`):e}try{await d.remover.
restore(n.arn)}catch(f){if(!(f instanceof w))throw f;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${l}, and its deletion could not be taken back (${f.message}\
). Restore it: aws secretsmanager restore-secret.`),e}let p={kind:"restored",words:`was restored, since it ${l}`};return{...e,findings:[p,...e.findings.filter(({
kind:f})=>f!=="scheduled-for-deletion")]}}function ti(e,t,{rules:n},r){return Ce(e.profile)?"is tagged keep":Un(e.profile,t)?"was read again":un(e,["unused","sc\
heduled-for-deletion"],n,r)?"is acknowledged":void 0}function io(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function ni(e,t){
return{...e,findings:[t,...e.findings.filter(({kind:n})=>n!=="unused")]}}var nt={expiries:[],unreadableDates:[],isLocked:!1};async function co(e,t){let n={rule:e,hints:await Wt(t),tagged:void 0,selected:await Kt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:U(t)},r=await Ut(t),o=si(t,r),s=new Map;for(let i of o)for(let a of await _t(i,n)){let c=oi(a,i);
c.source!==lo&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:rn(Ht(r)),isLocked:s.size===0&&await ri(o,n.secret)}}var lo="expires=";
function po({expires:e},{description:t},n,r){let o=Dt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:lo,firm:!0}]:[],...n.expiries.map(d=>({...d,firm:d.
firm||d.at.getTime()<=r&&It(d.source)})),...o&&!s?[o]:[],...t.expiry&&!s?[t.expiry]:[]],a=i.some(({source:d,isAside:p})=>!p&&/^certificate notAfter| in the kubeconfig/.
test(d)),c=a?i.filter(({isAside:d})=>!d):i,{expiry:l}=Lt(c,r,{minRemaining:0,warnRemaining:0});return{expiry:l,other:a?$t(i.filter(({isAside:d})=>d)):void 0,unreadableDates:e?
[]:n.unreadableDates,isLocked:!e&&l===void 0&&n.isLocked}}async function ri(e,t){let n=e.filter(({value:o})=>Et(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function oi(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${Ct(t)}`}:r}function si(e,t){let n={value:U(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var ao=8;function uo(e,t){let n=U(e),r=zt(n,{minLength:ao}).filter(s=>(!Ft(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<ao&&Tt(n,
4)&&!t.includes(n)?[n,...r]:r}var ii=10;async function yo(e,t){let n=(await V(e,ii,u=>li(u,t))).flat(),r=n.filter(u=>u.profile!==void 0),o=new Set(r.map(({watched:u})=>u.request)),s=r.filter(
({profile:u})=>ln(u,t.tags)),i=s.filter(({profile:u,watched:m})=>!di(u,m,t)).sort((u,m)=>pn(u.watched.request,m.watched.request)),a=new Map(i.toReversed().map(u=>[
`${u.profile.arn} ${u.profile.name}`,u])),c=n.filter(({profile:u})=>!u),l=c.filter(({failure:u})=>mo(u)),d=c.filter(({failure:u})=>!mo(u)),p=new Set(c.map(({watched:u})=>u.
request)),f=ai(e,s,t).filter(({watched:u})=>!p.has(u.request));return[...d,...fo(l,o),...fo(f,new Set),...a.values()]}function ai(e,t,{tags:n,requests:r}){if(n.
length===0)return[];let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?
a:`${a}=${c}`).join(", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!ci(a,r)).map(({watched:a,session:c})=>({
watched:a,session:c,failure:new S("E_SECRET_NOT_FOUND",`no ${T(a.query.reference).noun} that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and v\
alues of tags count with their case: look at `tags`, and at those of one that is meant."})}))}function ci(e,t){let{source:n,...r}=e.reference,o=r.kind==="prefix"?
r.prefix:r.name;return t.some(({reference:s,...i})=>i.text!==e.text&&s.source===n&&s.kind==="prefix"&&o.startsWith(s.prefix))}function fo(e,t){return[...new Map(
e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(([,r])=>r)}function mo(e){return e instanceof S?e.code==="E_SECRET_NOT_FOUND":/^(?:Resource|Parameter)NotFound/.
test(e?.code??"")}async function li(e,{tags:t}){let n=Map.groupBy(e.watched,({query:o})=>o.reference.source);return(await Promise.all([...n.values()].map(async o=>{
let[s]=o;if(!s)return[];let i=await N(e,s.query.reference).find(o.map(({query:a})=>a),t);return o.flatMap(a=>pi(a,e,i.get(a.query)??[],t))}))).flat()}function pi(e,t,n,r){
if(n instanceof w)return[{watched:e,session:t,failure:n}];if(n.length===0&&r.length===0){let{text:o,reference:s}=e.query,i=new S("E_SECRET_NOT_FOUND",`no ${T(s).
noun} matches ${o}.`,{fix:"Check the prefix, the region and the account. A new one can take minutes to be listed."});return[{watched:e,session:t,failure:i}]}return n.
map(({profile:o,failure:s})=>({watched:e,session:t,profile:o,failure:s}))}function di({primaryRegion:e},{query:t},{regions:n}){return e!==void 0&&e!==t.region&&
n.includes(e)}async function go(e){await Sn(e)}async function ho(e,t,n,r,o){let s=fe(e.profile,n);if(s.length===0)return[];let i=Vt(t.value).map(([l,d])=>[l,String(d)]),a={text:U(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(l=>ui(l,a,{find:e,secret:t,services:r,now:o})))).flat()}async function ui(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await mi(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:fi(i,t,o)}]:Promise.all(a.map(async({
path:l,value:d})=>{let{fields:p,type:f}=t,u=await n.services.verifyWithService(r,{value:d,fields:p,type:f});return yi(u,l,e,n)}))}function fi(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function mi(e,t){let n=gt(e),r=n===void 0?void 0:await ht(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function yi(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,wasNotAsked:l,isOwnText:d}=e,p={arn:r.profile.arn,versionId:o.versionId,
line:n,path:t};if(c.state==="refused"){let{why:v,isOver:A=!1}=c;return s.learnValidity(p,{state:"refused",why:v,isOver:A},i),{by:a,path:t,state:"refused",why:v,
isOver:A}}let{endsAt:f,scopes:u}=c;c.state==="active"&&s.learnValidity(p,{state:"active",endsAt:f},i);let{maxScopes:m}=n,h=m&&u?xn(u,m,e.includes):[],y={by:a,path:t,
...h.length>0&&{beyond:h},...m&&!u&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...y,state:"active",endsAt:f};let x=d?void 0:s.validity(
p,i);return x?.state==="refused"?{by:a,path:t,state:"refused",why:x.why??"",isOver:x.isOver===!0,answeredAt:new Date(x.answeredOn)}:{...y,state:"unknown",why:c.
why,endsAt:f??x?.endsAt,...(l||d)&&{isMinor:!0}}}function xo(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,
firm:!0}]:[])}var gi=10;async function So(e,t,n,r){let{memory:o,clock:s}=r,i=await yo(e,n),a=i.filter(u=>u.profile!==void 0).map(u=>o.withoutOwnAccess(u,s.now())),c=i.filter(
({profile:u})=>u===void 0),l=[],d=[];for(let u of a){let{profile:m,watched:h}=u,y=!m.deletedAt&&fe(m,n.verifications).length>0,x=n.readValues&&!m.deletedAt&&h.request.
expires?.kind!=="never",v=x&&!y?o.known(u,s.now()):void 0;y?l.push({...u,session:hi(u,e),isReadEachRun:!0}):x&&!v?l.push(u):d.push(rt(u,v?.ends??nt,v?.versionAt,
r))}let p=a.map(({profile:u})=>`${u.name}
${E(u)}`).join(`
`),f=await V(xi(l,t),gi,u=>bi(u,p,n.verifications,r));return[...c,...d,...f.flat()]}function hi({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>G(yt(a),{profile:e,request:t.request})))??n:n}function xi(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t,r=e.filter(o=>!n(o));return[...[...Map.groupBy(r,({session:o})=>o).values()].flatMap(o=>[...Map.groupBy(o,Si).values()]).flatMap(wi),...e.
filter(n).map(o=>[o])]}function Si({watched:e}){return e.query.reference.source}function wi(e){let[t]=e;if(!t)return[];let{valuesPerCall:n}=T(t.watched.query.reference),
r=[];for(let o=0;o<e.length;o+=n)r.push(e.slice(o,o+n));return r}async function bi(e,t,n,r){let[o]=e;if(!o)return[];let{session:s,watched:i}=o,a=await N(s,i.query.
reference).read(e.map(({profile:l})=>l)),c=a.filter(l=>!!l&&!(l instanceof w));return await r.runner.mask(ie(c.flatMap(({value:l})=>uo(l,t)))),Promise.all(e.map(
(l,d)=>{let p=a[d];return p instanceof w||p===void 0?rt({...l,failure:p},nt,void 0,r):vi(l,p,n,r)}))}async function vi(e,t,n,r){let{request:o}=e.watched;try{let s=await co(
o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await ho(e,t,n,r,r.clock.now()),a=[...s.expiries,...xo(i)];return{...rt(e,{...s,expiries:a},t.createdAt,
r),validities:i}}catch(s){if(s instanceof S)return{...e,versionAt:t.createdAt,failure:s};throw s}}function rt(e,t,n,{clock:r}){let{expiry:o,...s}=po(e.watched.request,
e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var ki=3;async function wo(e,t){let n=[e.identity,...e.moreIdentities],r=await V(n,ki,async s=>{try{return await Ri(s,e,t)}catch(i){let a=i instanceof S&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Mi(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Ri(e,t,n){
let r=await jt({...t,identity:e},n),{result:o,claims:s}=await se(r,Ai(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&oe(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function Ai(e,t,n){let r=to(t,e.accountId);if(r.length===0)return[];let o=no(t,e.accountId),s=await oo(r,o,e,t.regions,n);return So(s,e.accountId,t,
n)}function Mi(e,t){let{arn:n,accountId:r}=oe(e),o={role:oe(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function bo(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=p=>`secret-lease/${r}/${p}`,c=new Set(e.map(({fingerprint:p})=>p)),l=he(e,t).map(p=>Oi(p,n,a)),d=[...t.
keys()].filter(p=>!c.has(p)).map(a);return{title:Ii(l),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:l,resolved:d}}function vo(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function Oi({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=l=>r==="all"?l:L(l);return{key:o(n),name:c(s),
region:i,owner:a&&R(r,"owner")?E(a):void 0,kind:t.kind,words:c(I(t)).replace(/\s+/g," "),severity:Pi(t)}}function Pi({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function Ii(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function ko(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:l,layout:d}=e,p=Bn(l),f=o.find(g=>g.job)?.job,u;try{
if(!f)return{sent:p,failures:[],pingUrl:void 0,isInMemory:!1};u=await wr(r.alerts,f,r.regions,i)}catch(g){if(!(g instanceof S&&g.code==="E_ALERT"))throw g;return{
sent:p,failures:[g],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:h,pingUrl:y}=u;if(!m)return{sent:p,failures:[],pingUrl:y,isInMemory:!1};let x=t?Gn([...n].
map(([g,{body:D}])=>W(D,g))):s.sentAlerts(c),{GITHUB_REPOSITORY:v=""}=a.environment,A={id:c,name:e.report.monitor,repository:v,runUrl:X(a.environment)},_=new Set,
q=[];for(let[g,D]of[[void 0,m],...h]){let j=l.filter(({route:$e})=>$e.channel===g),Po=bo(j,Jn(g,x),d,A),Ie=await Tr(Po,D,i,a,g);for(let $e of Ie.unsent)_.add($e);
Ie.failure&&q.push(Ie.failure)}let Z=vo(l,x,{id:c,unsent:_});return t||s.setSentAlerts(c,Z),{sent:Z,failures:q,pingUrl:y,isInMemory:!t}}async function Ao(e,t){let{runner:n,clock:r}=t;Pt(n.environment),await Sr(e.alerts,n);for(let g of[...e.warnings,...e.alerts.warnings])n.warning(g);await go(e.verifications);
let o=Pe.open(t.stateFile,n),s=await wo(e,{...t,memory:o}).catch(async g=>{throw n.noteVisibility("unknown")==="unknown"&&await Mo(t),g}),i=await Fi(s,t)!=="pri\
vate";for(let{job:g}of s)g&&n.info(Ei(g));let a=Di(i,e),c=r.now(),l=_r(s,a,e.readValues).map(g=>dn(sn(g,c,e.policy),c,e.rules)),d=Yn(await so(l,s,{inputs:e,memory:o,
runner:n,now:c}));Ro(o,t);for(let{line:g,reference:D}of e.rules.acknowledgements)d.some(j=>G(D,j))||n.warning(`Line ${g} of acknowledge means none of the secret\
s that are watched.`);for(let{line:g,text:D}of e.verifications)d.some(j=>G(D,j))||n.warning(`Line ${g} of verify means none of the secrets that are watched.`);let p=await Lr(
d,e,a,t),f={...be(d,{monitor:e.monitor.name,now:c,disclosure:a}),...p&&{githubSecrets:p.map(Xn)}},u={disclosure:a,hasRegions:new Set(d.map(({region:g})=>g)).size>
1,hasAccounts:s.length>1,now:c},m={id:fr(e.monitor,$i(s,e)),secrets:d,watch:yr(e.requests,e.tags),alerts:ge(d,e.rules.owners),report:f,layout:u,gitHubSecrets:p},
h=await Wr(m,e,i,t),y=await ko(m,h,{inputs:e,scans:s,memory:o,services:t});y.isInMemory&&Ro(o,t);let x=dr(m,e.rules.owners,e.issue),v=await Nr(x,h,y.sent,m,e,t);
eo(m,v.urls,e,t);let A=Ti(d,e),_=[...v.failures,...y.failures];if(y.pingUrl!==void 0&&_.length===0&&!Oo(d)){let g=await Hr(y.pingUrl,t,n);g&&_.push(g)}let[q,...Z]=[
...A?[A]:[],..._];for(let g of Z)Cr(g,t,n);if(q)throw q}function Ro(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof S))throw r;t.warning([r.
message,r.fix].join(`
`))}}function $i(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function Ei(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Fi(e,t){let n=e.map(({claims:o})=>ct(o)).reduce(lt,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?Mo(t):r}async function Mo({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Di(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Ti(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Oo(e))return new S(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>fn(i,t.failOn))??[]),o=le.find(s=>r.some(i=>i.kind===s));return o&&Hi(o,r.
filter(({kind:s})=>s===o).length)}function Hi(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new S("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new S("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new S("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new S(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new S("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Oo(e){return e.every(({failure:t})=>t!==void 0)}await dt(async e=>{let{environment:t}=e,n=await gn(Ee,t),r=await nn(Ee,mn(n.rules.owners)),o={...n,alerts:r},s=new st(t.RUNNER_TEMP),i=new ot,{github:a,gitHubSecrets:c}=o;
a&&await e.mask([a.token]),c&&await e.mask([c.access.token]);let l=await en(o,{runner:e,directory:s,clock:i}),{aws:d,attempts:p}=l;try{await Ao(o,{...l,openRemover:Wn(
{...d,endpoint:d.secretsManagerEndpoint},p.full),findTokens:Vn,issues:a&&vn(a,p.full),gitHubSecretLister:c&&kn(c.access,p.full),stateFile:o.stateFile===void 0?void 0:
Kn(o.stateFile,t),writeReport:$n(t),alerts:bn(d.connections,l.timeOver),helpFor:f=>pt(f,t)})}finally{l.close()}});
