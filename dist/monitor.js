const require=process.getBuiltinModule;
import{a as Vt}from"./shared-domain-expiry-timeline.js";import{a as Kt,b as Zt,c as en,d as tn,e as nn,f as rn,g as z,i as sn,j as an}from"./shared-adapters-alert-sender.js";import"./shared-domain-requests-verification.js";
import{b as ct,g as dt,j as te,k as ne,l as re,p as lt}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{b as Wt}from"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import"./shared-adapters-connections.js";import"./shared-use-cases-warnings.js";import{a as mt,b as wt,c as bt,d as Ot,e as At,f as Mt,g as Pt,
h as It,i as $t,j as N,s as Ft,u as Dt,w as Et,x as Ht}from"./shared-domain-credentials-aws-config.js";import{a as Be}from"./shared-adapters-clock.js";import{c as kt,d as Rt}from"./shared-domain-expiry-hints.js";
import{c as yt}from"./shared-domain-expiry-hint-source.js";import"./shared-domain-requests-request-advice.js";import{a as pt}from"./shared-domain-rotation-rotation.js";import{d as Tt,f as Ct}from"./shared-adapters-aws-config.js";
import{a as vt}from"./shared-domain-masks-looks-secret.js";import{a as V,b as jt,c as se,d as ie,e as I,f as $,g as Ut,h as Pe,i as Nt,j as E,k as Gt,l as Jt,m as ce,n as de,
o as qt,p as Bt,q as B,r as zt,s as Qt,t as Yt,u as on,v as pe}from"./shared-domain-monitor-finding.js";import{a as Xt,b as W}from"./shared-inputs-watched-reference.js";import{h as Lt}from"./shared-domain-alerts-alert-channel.js";
import{a as _t,b as ae}from"./shared-domain-expiry-spelled-dates.js";import{a as P,c as k,d as Qe,e as ee,f as et,g as tt}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";
import"./shared-adapters-masks.js";import{H as oe,o as ot,u as at}from"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-partition.js";import"./shared-domain-trusted-address.js";
import{b as ut,d as ft}from"./shared-sources-secrets-manager-client.js";import{a as _}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";import{a as gt,b as xt,d as St,
e as ht}from"./shared-domain-expiry-expiry.js";import{a as C,b as U,c as b}from"./shared-domain-span.js";import{a as st}from"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";
import{b as it}from"./shared-domain-values-json.js";import{a as w}from"./shared-domain-failure.js";import{e as ze}from"./shared-adapters-job-lock.js";import{d as j,k as Xe,
l as Ye,n as Ze}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import{a as nt,b as rt}from"./shared-domain-listing.js";import"./shared-inputs-lines.js";
import"./shared-adapters-event.js";import{a as S}from"./shared-domain-error.js";import"./shared-runtime.js";function cn(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function dn(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var eo=process.getBuiltinModule("node:fs"),pn=e=>eo[e];var ln=pn("mkdirSync");var un=pn("writeFileSync");var to=process.getBuiltinModule("node:path"),Ie=e=>to[e];var fn=Ie("dirname");var mn=Ie("join");var yn=Ie("resolve");function gn(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
mn(n,i):yn(t,o);try{ln(fn(a),{recursive:!0}),un(a,s)}catch(c){throw new S("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var no=process.getBuiltinModule("node:fs"),Q=e=>no[e];var xn=Q("mkdirSync");var Sn=Q("readFileSync");var hn=Q("renameSync");var wn=Q("statSync");var bn=Q("writeFileSync");var ro=process.getBuiltinModule("node:path"),vn=e=>ro[e];var kn=vn("dirname");var Rn=vn("resolve");var oo=64*1024*1024;function On(e,{GITHUB_WORKSPACE:t="."}){let n=Rn(t,e);return{read(){try{return wn(n).size>oo?"":Sn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{xn(kn(n),{recursive:!0}),bn(`${n}.new`,r,{mode:384}),hn(`${n}.new`,n)}catch(o){throw new S("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var An=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var le=class extends te(ne,re,"DeleteSecret",ct){};var ue=class extends te(ne,re,"RestoreSecret",dt){};function $e({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Fe(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,p,,u]=r.split(":");return p!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&u!==n?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(f=>f.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":$e(e)?"it is tagged keep":void 0}function Mn({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Pn(e,t){return(n,r)=>{let o=new lt(n,r,e,t);return{schedule(s){let i=new le({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ue({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var so=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var In=so("createHash");var $n=[30,14,7,3,1,0],Ee=2500;function fe(e,t){return e.flatMap(n=>{let r=ce(n.profile,t);return n.findings.filter(o=>!se(o)&&!o.isPassing).map(o=>({secret:n,route:r,
finding:o,fingerprint:Fn(r.channel)+ao(n,o),level:io(o)}))})}function Fn(e){return e===void 0?"":`${de(e)}/`}function Dn(e,t){let n=Fn(e),r=o=>n===""?!o.includes(
"/"):o.startsWith(n);return new Map([...t].filter(([o])=>r(o)))}function En(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<
o)&&t.set(n,r)}return t}function me(e,t){return e.slice(0,Ee).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function io({daysLeft:e}){if(e===void 0)return"\
9";let t=$n.findLastIndex(n=>e<=n);return String($n.length-1-t)}function ao({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":
r,s=JSON.stringify([e?.arn??n,t,o]);return In("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function Hn(e){return new Map(e.slice(0,Ee).
map(({fingerprint:t,level:n})=>[t,n]))}function ye(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ee)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.
get(s)??"")+o+r)}return[...t].map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function ge(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===
void 0?"":`${o}/`;return[...r.matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function Tn(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of co(i.name.replace(/^ssm:/,""))){let d=s.
get(c)??new Set;s.set(c,d.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>
r?a:void 0}}).filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function co(e){
let t=e.split("/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var po=200;function xe(e,t){if(e.length===
0)return[];let n=e.slice(0,po).map(({name:c,where:d,counterparts:p,age:u})=>{let f=p.length===0?"":`${p.slice(0,3).map(P).join(", ")}${p.length>3?", \u2026":""}`,
l=u===void 0?"":`${k(C(u))} ago`;return`| ${P(c)}<br><sub>${k(d)}</sub> | ${f} | ${l} |`}),r=t===void 0?n:ee(n,t),o=e.length-r.length,s=`Secrets of GitHub's own\
: ${e.length}`,[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased \
instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],
...a]}function R(e,t){return e==="all"||t==="name"&&e==="names"}var Cn=["expired","expiring","attention","unknown","ok"];function F({findings:e,verdict:t}){let n=new Set(e.filter(r=>!se(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Vn({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function Wn(e){let t=r=>{let[o]=r.findings;return Cn.indexOf(
F(r))*100+(o?V.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function Se(e,t){let n=e.map(F),r=s=>n.filter(i=>i===s).length,o=Cn.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>lo(s,t.disclosure))}}function lo(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&E(n);return{name:e.label,region:e.region,...n&&R(t,"arn")&&{arn:n.arn},...i!==void 0&&R(t,"owner")&&
{owner:i},status:F(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:jt(a),words:$(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var H={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function X({counts:e}){let t=[`${H.expired} ${e.expired} \
expired`,`${H.expiring} ${e.expiring} expiring`,`${H.attention} ${e.attention} with other problems`,`${H.ok} ${e.ok} fine`,`${H.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function he(e,t){let n=uo.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var uo=[{title:"Secret",isOptional:!1,cell:fo},{title:"S\
tate",isOptional:!1,cell:mo},{title:"Next rotation",isOptional:!0,cell:yo}];function fo(e,{hasRegions:t,hasAccounts:n,hasOwner:r=!0,disclosure:o}){let s=n&&R(o,
"arn")?e.account:void 0,i=[...t?[e.region]:[],...s===void 0?[]:[s]],a=r&&R(o,"owner")&&e.profile?E(e.profile):void 0,c=[...i.length>0?[i.join(" ")]:[],...a===void 0?
[]:[`owner: ${rt(a)}`]].map(d=>`<br><sub>${k(d)}</sub>`);return`${H[F(e)]} ${P(e.label)}${c.join("")}`}function mo(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,
s=n.map(c=>Kn(c.words,Ut(c)));if(I(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[r?Kn(`expires ${U(r.at,t)}`,`${r.
source}, ${b(r.at)}`):i,...s].join("<br>")}function Kn(e,t){return t===void 0?k(e):`${k(e)}<br><sub>${k(t)}</sub>`}function yo({nextRotationAt:e},{now:t}){return e&&
e.getTime()>t?k(U(e,t)):""}function we(e,t){return Vt(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:go(n.replace(/^ssm:/,"").replace(/[^\w /+=.@!*()-]/g,
"_")),secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var Ln=18;function go(e){return e.length>Ln?`\u2026${e.slice(1-Ln)}`:e}var xo=65e3,So=12e3,jn=30,He=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function _n(e,t){return`${e}\
-${de(t)}`}function Nn(e,t){let n=be(t);return n===e||n?.startsWith(`${e}-`)===!0}function be(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?He.exec(
e)?.[1]:void 0}function G(e,t){return ge(be(e)===t?He.exec(e)?.[3]??"":"")}function Te(e){return(He.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}function Ce(e,t=[]){
let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...Bn(t),...xe(s,So),"","<details><summary>What to do</summary>","","- Expired or expiring: pu\
t a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the\
 workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.","- Cannot be read: the\
 message says which permission is missing, or that the secret is gone.","","</details>","",...zn(e),Ve(e)].join(`
`),{head:c,rows:d}=he(n,{...o,hasOwner:i===void 0}),p=i===void 0?[]:[`Owner: ${P(i)}`,""],u=[X(r),"",...p,...we(n,o.now),...c].join(`
`);return[u,...ho(d,xo-Un(u)-Un(a)-200),a].join(`
`)}function Gn(e){return["All is well.","",X(e.report),"",...zn(e),Ve(e)].join(`
`)}function Jn(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",
Ve({id:e,watch:t,sent:new Map})].join(`
`)}function qn(e,t=[]){let n=e.slice(0,jn).map(({secret:o,finding:s})=>`- ${H[F(o)]} ${P(o.label)} ${k($(s))}`),r=e.length-jn;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...Bn(t)].join(`
`)}function Bn(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function zn({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${P(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function Ve({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${ye(n)} -->`}function ho(e,t){let n=ee(
e,t),r=e.length-n.length;return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function Un(e){return Buffer.byteLength(e)}var Qn=256,We=10;function Xn({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",d=a&&c&&o?o.routes:[],p={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},u=(m,x)=>({id:m===void 0?e:_n(e,m),owner:m,title:m===void 0?s:wo(s,m),routesOf:g=>c?[...new Set(g.map(({route:h})=>h))]:
[],assigneesOf(g){let h=c?g.flatMap(({route:O})=>O.assignees):[],v=m!==void 0&&h.length>0?h:[...i,...h];return[...new Set(v)].slice(0,We)},secrets:x,alerts:fe(x,
o),isInDoubt:x.some(({findings:g})=>g.some(ie)),report:d.length===0?n:Se(x,p)}),l=Map.groupBy(t,({profile:m})=>{let x=ce(m,o);return d.includes(x)?x.owner:void 0});
return[u(void 0,l.get(void 0)??[]),...d.map(({owner:m=""})=>u(m,l.get(m)??[]))]}function wo(e,t){let n=`${e}: ${t}`;return n.length<=Qn?n:`${n.slice(0,Qn-1)}\u2026`}function Yn(e){return e.filter(([,t])=>bo(t)&&!_t(t)).map(([t,n])=>({name:t,isAmbiguous:ae(n)}))}function Zn({name:e,isAmbiguous:t}){return`has a field ${e} ${t?
"that could be two dates":"that holds no date"}`}function bo(e){let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var vo=864e5;function er(e,t,n,r){return t.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${b(t.deletedAt)}`}]:
[ko(t,n),Ro(t),Oo(e,t,n,r),Ao(e,t,n,r),Mo(e,t)]}function ko(e,t){let{isPending:n,changedAt:r,description:o,rotation:s}=e,i=o.rotation?.nextAt,a=pt(o,t);if(a&&a.
kind!=="due"&&i){let{source:d}=a.rotation;return d!==void 0?{kind:"rotation-overdue",words:`was not changed${r?` for ${C(t-r.getTime())}`:""}`,detail:`${d}, due\
 by ${b(i)}`}:a.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${b(i)}`}:{kind:"rotation-failing",words:"rotation fail\
s",detail:`due by ${b(i)}, and a version is still AWSPENDING`}}if(s==="on"&&n&&r&&t-r.getTime()>vo)return{kind:"rotation-failing",words:"rotation fails",detail:`\
AWSPENDING since ${b(r)}`}}function Ro({replicas:e=[]}){let t=e.filter(({status:r})=>r!=="InSync");return t.length===0?void 0:{kind:"replica-out-of-sync",words:"\
has replicas that are not in sync",detail:t.map(({region:r,status:o})=>`${r}: ${o}`).join(", ")}}function Oo({versionAt:e,request:t},{rotatedAt:n,changedAt:r,createdAt:o},s,i){
let a=t.maxAge??i.maxAge,c=e??n??r??o;return a===void 0||!c||s-c.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${C(s-c.getTime())} ago`,detail:`ma\
x-age is ${C(a)}`}}function Ao({isReadEachRun:e=!1},{accessedAt:t,createdAt:n},r,{unusedAfter:o}){let s=t??n;if(e||o===void 0||!s||r-s.getTime()<=o)return;let i=C(
r-s.getTime());return{kind:"unused",words:t?`was last read ${i} ago`:`was never read since it was created ${i} ago`}}function Mo({label:e,request:t},{description:n}){
if(t.expires?.kind==="never"||bt(n,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=n,s=ae(o)?"that could be two dates":"that holds no date";return{
kind:"unreadable-tag",words:`has a tag ${r} ${s}`}}function tr(e){return e.flatMap(Po)}function Po(e){let{by:t,path:n,state:r,why:o="",beyond:s=[],areScopesUnknown:i,answeredAt:a,isMinor:c,isPassing:d,isOver:p}=e,
u=n===""?"":` in field ${n}`,f=a?`, as it said ${b(a)}`:"";if(r==="refused"&&p)return[{kind:"expired",words:`has expired${u}`,detail:`${t}'s answer${f}`}];if(r===
"refused")return[{kind:"revoked",words:`is refused${u} by ${t}`,detail:`${o}${f}`}];let l=c?{severity:"note"}:{},m=d?{isPassing:d}:{};return[...s.length>0?[{kind:"\
too-wide",words:`may do more${u} than max-scopes allows`,detail:`${t} names ${s.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${u}`,
detail:`${t} ${o}`,...l,...m}]:[],...i?[{kind:"unverified",words:`was not held against max-scopes${u}`,detail:`${t} does not tell what it may do`}]:[]]}var Io=864e5;function nr(e,t,n){let{profile:r,request:o}=e,s={minRemaining:0,warnRemaining:$o(r,t,n)},i=o.expires?.kind==="never",a=i?{judgement:"ok",stops:!1}:
gt(e.expiry,t,s),c=[Fo(e,a,t),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...tr(e.validities??[]),...i?[]:Do(e,t,n),...r?er(e,r,
t,n):[]].filter(d=>d!==void 0);return{...e,verdict:a,findings:c.sort((d,p)=>V.indexOf(d.kind)-V.indexOf(p.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.
rotation?.nextAt}}function $o(e,t,{warnRemaining:n}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>t?n:Math.max(n,r.at.getTime()-t+1)}function Fo({
expiry:e},{judgement:t},n){if(!e||t!=="expired"&&t!=="expiring")return;let r=e.at.getTime()-n,o=U(e.at,n),s=`${e.source}, ${b(e.at)}`;return t==="expired"&&!e.firm?
{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:s}:t==="expired"?{kind:"expired",words:`expired ${o}`,detail:s,daysLeft:0}:{kind:"\
expiring",words:`expires ${o}`,detail:s,daysLeft:Math.ceil(r/Io)}}function Do({remarks:e},t,{warnRemaining:n}){let{other:r,unreadableDates:o,isLocked:s}=e,i=r&&
r.at.getTime()-t<n;return[...o.map(c=>({kind:"unreadable-date",words:Zn(c),detail:"write 2026-12-31"})),...s?[{kind:"locked",words:"is a key store that a passwo\
rd protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...i?[{kind:"other-expiring",words:`holds another certificate or tok\
en beside, which ${r.at.getTime()<=t?"expired":"expires"} ${U(r.at,t)}`,detail:`${r.source}, ${b(r.at)}`}]:[]]}var Eo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var rr=Eo("scryptSync");function or({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return rr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var Ho=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var sr=Ho("createHash");var To=50;function ir(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>sr("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,To)}function ar(e,t){return e.join()===t.join()}function cr(e,t){return e.some(n=>t.includes(
n))}function dr(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Co(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Ko(o)]:[],...[...o.seen].sort(jo).map(s)]})}
function Co(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:p=Pe,versionAt:u,validities:f=[]}=e,l=Wo(e,r,s);
return{label:l,region:i.query.region,account:n,request:i.request,profile:a,...Vo(d,f,r),remarks:p,versionAt:u,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
w?W(i.query.reference).explain(c,{...i.query,text:l},t,o):c}}function Vo(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{
...e,source:e.source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function Wo({
watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&R(n,"name")?t.name:Lo(e.text);if(!t)return e.text;if(R(n,"name"))return t.name;let o=(r.
get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function Ko({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{
label:r,region:"all regions",account:t,request:{text:r,reference:{source:ut,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Pe,versionAt:void 0,failure:n}}
function Lo(e){let t=/^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(e)?.[1];return t!==void 0?`ssm:${t}`:e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
n=>e.startsWith("arn:")?"":n)}function jo(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}async function pr(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),Tn(i,e,s.now(),{maxAge:t.maxAge,showsNames:R(n,"name")})}async function lr(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Uo(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),ve(a,n)}return ve(fr(o.assignees,s.assignees),n),s}async function ur(e,t,n,r){if(t.length!==0)try{ve(fr(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;ve(t,r)}}async function Uo(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function fr(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function ve(e,t){e.length!==0&&t.warning(`GitHub does not assign ${nt(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function mr({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(d=>Nn(e,d)),c=_o(a,t,z(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:gr(a)}}}async function yr(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],d=[],p=async u=>{try{
let f=await u();f!==void 0&&c.push(f)}catch(f){d.push(gr(f))}};for(let u of e){let f=n.get(u.id),l=Jo(u,s,No(u,f,o,s),a);await p(()=>Go(l,u,f,i,{tracker:t,runner:a}))}
for(let[u,{number:f,isOpen:l}]of n)!l||e.some(m=>m.id===u)||await p(async()=>{await t.update(f,{body:Jn(u,s.watch),state:"closed"})});return{urls:c,failures:d}}
function _o(e,t,n){let r=new Map,o=({body:i})=>ar(Te(i),t),s=({body:i})=>cr(Te(i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(
s)]){let a=be(i.body)??"";r.has(a)||r.set(a,i)}return r}function No({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({
fingerprint:c})=>c)),a=G(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function gr(e){if(!(e instanceof w))throw e;return new S(
"E_ALERT",`The issue could not be kept (${e.message}).`,{fix:qo(e),cause:e})}async function Go(e,t,n,r,{tracker:o,runner:s}){let i=f=>Qe(e.layout.disclosure==="\
all"?f:j(f)),{id:a}=e,{alerts:c,title:d,isInDoubt:p}=t;if(c.length===0&&p)return n?.isOpen?n.url:void 0;if(c.length===0){n&&(n.isOpen||G(n.body,a).size>0)&&await o.
update(n.number,{body:i(Gn(e)),state:"closed"});return}if(!n){let f=i(Ce(e,t.routesOf(c))),{labels:l}=r.issue;return(await lr({title:d,body:f,labels:l,assignees:t.
assigneesOf(c)},o,s)).url}let u=me(c,G(n.body,a));if(!(n.isDeclined&&u.length===0)){if(u.length>0){let f=t.routesOf(u);await o.comment(n.number,i(qn(u,f)));let l=t.
owner===void 0?f.flatMap(({assignees:m})=>m):[];await ur(n.number,[...new Set(l)].slice(0,We),o,s)}return await o.update(n.number,{body:i(Ce(e)),state:"open"}),
n.url}}function Jo({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i,watch:a},c,{environment:d}){return{id:e,owner:t,problems:n.filter(I),alerts:r,
sent:c,report:o,layout:s,runUrl:z(d),watch:a,...t===void 0&&{gitHubSecrets:i}}}function qo({status:e}){return e===401?"GitHub does not know the token: leave `gi\
thub-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside tho\
se that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limi\
t is reached: the next run says what is left to say.":"The next run says what is left to say."}var Bo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var xr=Bo("createHash");var Le={versions:new Map,accesses:new Map,validities:new Map,outages:new Map,removals:new Map,sentAlerts:new Map},ke=864e5,zo=60,Qo=7*ke,Xo=36e5,je="secret-leas\
e-monitor-state",Sr=1;function K(e){return Math.floor(e/ke)*ke}function Ue(e,t,n){return Y([e,t,n?.kind==="at"?"at":n??null])}function hr(e,t,n,r){return Y([e,t,
n,r])}function Re({answeredOn:e},t){return t-e<=Qo}function wr({since:e},t){return t-e>=Xo}function L(e){return Y([e])}function Y(e){return xr("sha256").update(
JSON.stringify([je,...e])).digest("base64url")}function br({versions:e,accesses:t,validities:n,outages:r,removals:o,sentAlerts:s},i){let a=([,{seenOn:p}])=>i-p<=
zo*ke,c={versions:Object.fromEntries([...e].filter(a)),accesses:Object.fromEntries([...t].filter(a)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([
,p])=>Re(p,i)))},...r.size>0&&{outages:Object.fromEntries([...r].filter(([,{noticedOn:p}])=>Re({answeredOn:p},i)))},removals:Object.fromEntries([...o].filter(a)),
...s.size>0&&{sentAlerts:Object.fromEntries(s)}},d=JSON.stringify(c);return`${JSON.stringify({format:je,version:Sr,checksum:Y([d]),content:c})}
`}function vr(e){let t=A(rs(e)),n=A(t.content);if(!(t.format!==je||t.version!==Sr)&&t.checksum===Y([JSON.stringify(t.content)]))return{versions:new Map(Ke(n.versions,
Yo)),accesses:new Map(Ke(n.accesses,es)),validities:new Map(Object.entries(A(n.validities)).flatMap(([r,o])=>{let s=ts(A(o));return s?[[r,s]]:[]})),outages:new Map(
Object.entries(A(n.outages)).flatMap(([r,o])=>{let{since:s,noticedOn:i}=A(o);return typeof s=="number"&&typeof i=="number"?[[r,{since:s,noticedOn:i}]]:[]})),removals:new Map(
Ke(n.removals,ns)),sentAlerts:new Map(Object.entries(A(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function Ke(e,t){return Object.entries(A(e)).flatMap(([n,r])=>{
let o=A(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function Yo({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=A(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>Zo(A(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(A).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:_e(t)}}function Zo({at:e,source:t,firm:n,life:r,isAside:o}){let s=_e(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function es({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function ts({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:_e(r),answeredOn:o}}
function ns({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function _e(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function A(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function rs(e){try{return JSON.parse(e)}catch{return}}var Oe=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Map;#c=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.
read(),o=r===void 0?Le:vr(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is\
 read again."),new e(t,o??Le)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Ue(o,s,n.request.expires),a=this.#e.versions.
get(i);return a&&this.#r.set(i,{...a,seenOn:K(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(L(r.arn));if(!o)return t;let s=this.othersAccess(
r),i=s?.getTime();return this.#n.set(L(r.arn),{...o,othersOn:i,seenOn:K(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=L(t),o=this.#n.
get(r)??this.#e.accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=K(s);if(this.#r.
set(Ue(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i}),!Nt(t.arn))return;let a=t.accessedAt?.getTime();this.#n.set(L(t.arn),{readOn:i,othersOn:a,
seenOn:i})}learnValidity(t,n,r){this.#t&&this.#o.set(Ne(t),{...n,answeredOn:r})}learnOutage(t,n,r){let o=Ne(t);if(!n)return this.#i.add(o),!1;let s={since:this.#e.
outages.get(o)?.since??r,noticedOn:r};return this.#s.set(o,s),!wr(s,r)}validity(t,n){let r=this.#e.validities.get(Ne(t));return r&&Re(r,n)?r:void 0}removal(t){return this.#e.
removals.get(L(t))}setRemoval(t,n,r){this.#a.set(L(t),{...n,seenOn:K(r)})}sentAlerts(t){return ge(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#c.set(
t,ye(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#c]),s=new Map(
[...this.#e.validities,...this.#o]),i=new Map([...this.#e.outages,...this.#s].filter(([a])=>!this.#i.has(a)));this.#t?.write(br({versions:n,accesses:r,validities:s,
outages:i,removals:this.#a,sentAlerts:o},t))}};function Ne({arn:e,versionId:t,line:n,path:r}){return hr(e,t,n.service,r)}var os=500,ss=300;function kr(e,t,n,r=[]){let o=e.filter(I),s=e.filter(i=>!I(i));return[`### \u{1F52D} ${k(t.monitor)}`,"",X(t),"",...we(e,n.now),...o.length>0?
[...Rr(o,os,n),""]:[],...s.length>0?is(s,n):[],...xe(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function is(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...Rr(e,ss,t),"","</details>"]}function Rr(e,t,n){
let{head:r,rows:o}=he(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var Ge=200,Or=10;function Ar(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(n.reportFile,a.disclosure==="all"?c:j(c)),p=s.filter(I),u=p.flatMap((m,x)=>m.findings.slice(x<Or?1:0).map(g=>`${F(m)}: ${m.label} ${$(g)}`));p.length>0&&r.
warning(as(p));for(let m of u.slice(0,Ge))r.info(m);u.length>Ge&&r.info(`and ${u.length-Ge} more`),n.jobSummary&&r.summarize(kr(s,i,a,e.gitHubSecrets));let{counts:f,
status:l}=i;r.info(`Status: ${l}, of ${f.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",l],["secrets",String(f.secrets)],["expired",
String(f.expired)],["expiring",String(f.expiring)],["attention",String(f.attention)],["unreadable",String(f.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t.join(`
`)]])})}function as(e){let t=e.slice(0,Or).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map($)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function Mr({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>Ir(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function Pr({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:on(e,r).flatMap(s=>Ir(s,t,o))}function Ir({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,watched:!0,text:e,requests:[]}))}
async function $r(e,t,n,r,o){let{runner:s,sts:i,openRemover:a}=o,c=Et([...e.map(({query:d})=>d),...t],n);for(let[d,p]of r.entries()){let{sessions:u,noAnswer:f}=await Ht(
c,n,{runner:s,sts:i(p,"full")});if(f){if(r.length>1&&s.warning(`STS in ${p} did not answer (${f.failure.message}).`),d===r.length-1)throw f;continue}return Promise.
all(u.map(async({keys:l,plan:{region:m,queries:x}})=>({region:m,watched:e.filter(({query:g})=>x.includes(g)),readable:x.filter(({unread:g})=>!g),catalogs:await cs(
x,{region:m,keys:l,retryBudget:"full",accountId:n.accountId},o),remover:a(m,l)})))}throw new Error("there is at least one region")}async function cs(e,t,{openClient:n}){
let r=new Map(e.map(({reference:o})=>[o.source,o]));return new Map(await Promise.all([...r].map(async([o,s])=>{let i=await Xt(s);return[o,await i.openCatalog(t,
n)]})))}function J({catalogs:e},{source:t}){let n=e.get(t);if(!n)throw new Error(`The session has no catalog of ${t}.`);return n}var ps=864e5;async function Fr(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(a=>a.seen),o=new Map(r.flatMap(a=>a.profile?[[a.profile.arn,{...a,
profile:a.profile}]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await ms({...a,profile:c},{...n,found:o}));else{
let{isScheduled:d,secret:p}=await ls({...a,profile:c},i>0,{...n,found:o});d&&(i-=1),s.push(p)}}return s}async function ls(e,t,n){let{profile:r,region:o,account:s,
findings:i}=e,{memory:a,now:c,inputs:d}=n,p=i.find(({kind:h})=>h==="unused");if(!p||p.acknowledged||Fe(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let u=a.removal(
r.arn),f=u&&u.scheduledOn===void 0?u.reportedOn:K(c),l=f+(d.removeUnused??0);if(c<l||!t){a.setRemoval(r.arn,{reportedOn:f},c);let h=`remove-unused deletes it af\
ter ${b(new Date(l))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:Dr(e,p,h)}}let m=n.found.get(r.arn),x=m&&await us(e,m,n);if(!x)
return a.setRemoval(r.arn,{reportedOn:f},c),{isScheduled:!1,secret:e};let g=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:f,scheduledOn:c,...g!==
void 0&&{accessedOn:g}},c),{isScheduled:!0,secret:x}}async function us(e,t,{runner:n,memory:r}){let{profile:o,region:s,account:i}=e;try{let a=await fs(t);if(!a)
return;let c=(r.othersAccess(a)?.getTime()??0)>(o.accessedAt?.getTime()??0);if(a.deletedAt||c||Fe(a,s,i)!==void 0)return;let d=await t.session.remover.schedule(
o.arn);return gs(e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${b(d)}`,detail:`until then ackn\
owledge ${e.label}, or restore it: aws secretsmanager restore-secret`})}catch(a){if(!(a instanceof w))throw a;n.warning(`${e.label} is unused and could not be s\
cheduled for deletion (${a.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function fs({profile:e,
watched:t,session:n}){let r={...t.query,reference:ft(e.arn)},o=(await J(n,r.reference).find([r],[])).get(r);if(o instanceof w)throw o;return o?.[0]?.profile}async function ms(e,t){
let{profile:n}=e,{memory:r,now:o,runner:s,inputs:i,found:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let d=ys(e,c,i,o),p=a.get(n.arn)?.session;if(d===
void 0||!p){r.setRemoval(n.arn,c,o);let f=b(new Date(c.scheduledOn+30*ps)),[l]=e.findings;return l?Dr(e,l,`by remove-unused; gone after ${f}`):e}try{await p.remover.
restore(n.arn)}catch(f){if(!(f instanceof w))throw f;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${f.message}\
). Restore it: aws secretsmanager restore-secret.`),e}let u={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[u,...e.findings.filter(({
kind:f})=>f!=="scheduled-for-deletion")]}}function ys(e,t,{rules:n},r){return $e(e.profile)?"is tagged keep":Mn(e.profile,t)?"was read again":Bt(e,["unused","sc\
heduled-for-deletion"],n,r)?"is acknowledged":void 0}function Dr(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function gs(e,t){
return{...e,findings:[t,...e.findings.filter(({kind:n})=>n!=="unused")]}}var Je={expiries:[],unreadableDates:[],isLocked:!1};async function Hr(e,t){let n={rule:e,hints:await $t(t),tagged:void 0,selected:await Mt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:N(t)},r=await It(t),o=hs(t,r),s=new Map;for(let i of o)for(let a of await Ot(i,n)){let c=Ss(a,i);
c.source!==Tr&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:Yn(kt(r)),isLocked:s.size===0&&await xs(o,n.secret)}}var Tr="expires=";
function Cr({expires:e},{description:t},n,r){let o=wt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:Tr,firm:!0}]:[],...n.expiries.map(p=>({...p,firm:p.
firm||p.at.getTime()<=r&&yt(p.source)})),...o&&!s?[o]:[],...t.expiry&&!s?[t.expiry]:[]],a=i.some(({source:p,isAside:u})=>!u&&/^certificate notAfter| in the kubeconfig/.
test(p)),c=a?i.filter(({isAside:p})=>!p):i,{expiry:d}=At(c,r,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?xt(i.filter(({isAside:p})=>p)):void 0,unreadableDates:e?
[]:n.unreadableDates,isLocked:!e&&d===void 0&&n.isLocked}}async function xs(e,t){let n=e.filter(({value:o})=>St(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Ss(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${Rt(t)}`}:r}function hs(e,t){let n={value:N(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var Er=8;function Vr(e,t){let n=N(e),r=Tt(n,{minLength:Er}).filter(s=>(!ht(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<Er&&vt(n,
4)&&!t.includes(n)?[n,...r]:r}var ws=10;async function Lr(e,t){let n=(await _(e,ws,l=>ks(l,t))).flat(),r=n.filter(l=>l.profile!==void 0),o=new Set(r.map(({watched:l})=>l.request)),s=r.filter(
({profile:l})=>Gt(l,t.tags)),i=s.filter(({profile:l,watched:m})=>!Os(l,m,t)).sort((l,m)=>Jt(l.watched.request,m.watched.request)),a=new Map(i.toReversed().map(l=>[
`${l.profile.arn} ${l.profile.name}`,l])),c=n.filter(({profile:l})=>!l),d=c.filter(({failure:l})=>Kr(l)),p=c.filter(({failure:l})=>!Kr(l)),u=new Set(c.map(({watched:l})=>l.
request)),f=bs(e,s,t).filter(({watched:l})=>!u.has(l.request));return[...p,...Wr(d,o),...Wr(f,new Set),...a.values()]}function bs(e,t,{tags:n,requests:r}){if(n.
length===0)return[];let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?
a:`${a}=${c}`).join(", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!vs(a,r)).map(({watched:a,session:c})=>({
watched:a,session:c,failure:new S("E_SECRET_NOT_FOUND",`no ${W(a.query.reference).noun} that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and v\
alues of tags count with their case: look at `tags`, and at those of one that is meant."})}))}function vs(e,t){let{source:n,...r}=e.reference,o=r.kind==="prefix"?
r.prefix:r.name;return t.some(({reference:s,...i})=>i.text!==e.text&&s.source===n&&s.kind==="prefix"&&o.startsWith(s.prefix))}function Wr(e,t){return[...new Map(
e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(([,r])=>r)}function Kr(e){return e instanceof S?e.code==="E_SECRET_NOT_FOUND":/^(?:Resource|Parameter)NotFound/.
test(e?.code??"")}async function ks(e,{tags:t}){let n=Map.groupBy(e.watched,({query:o})=>o.reference.source);return(await Promise.all([...n.values()].map(async o=>{
let[s]=o;if(!s)return[];let i=await J(e,s.query.reference).find(o.map(({query:a})=>a),t);return o.flatMap(a=>Rs(a,e,i.get(a.query)??[],t))}))).flat()}function Rs(e,t,n,r){
if(n instanceof w)return[{watched:e,session:t,failure:n}];if(n.length===0&&r.length===0){let{text:o,reference:s}=e.query,i=new S("E_SECRET_NOT_FOUND",`no ${W(s).
noun} matches ${o}.`,{fix:"Check the prefix, the region and the account. A new one can take minutes to be listed."});return[{watched:e,session:t,failure:i}]}return n.
map(({profile:o,failure:s})=>({watched:e,session:t,profile:o,failure:s}))}function Os({primaryRegion:e},{query:t},{regions:n}){return e!==void 0&&e!==t.region&&
n.includes(e)}async function jr(e){await an(e)}async function Ur(e,t,n,r,o){let s=pe(e.profile,n);if(s.length===0)return[];let i=Pt(t.value).map(([d,p])=>[d,String(p)]),a={text:N(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(d=>As(d,a,{find:e,secret:t,services:r,now:o})))).flat()}async function As(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await Ps(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:Ms(i,t,o)}]:Promise.all(a.map(async({
path:d,value:p})=>{let{fields:u,type:f}=t,l=await n.services.verifyWithService(r,{value:p,fields:u,type:f});return Is(l,d,e,n)}))}function Ms(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function Ps(e,t){let n=it(e),r=n===void 0?void 0:await at(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function Is(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,isUnanswered:d,wasNotAsked:p,isOwnText:u}=e,f={arn:r.profile.arn,
versionId:o.versionId,line:n,path:t},l=s.learnOutage(f,d===!0,i);if(c.state==="refused"){let{why:M,isOver:D=!1}=c;return s.learnValidity(f,{state:"refused",why:M,
isOver:D},i),{by:a,path:t,state:"refused",why:M,isOver:D}}let{endsAt:m,scopes:x}=c;c.state==="active"&&s.learnValidity(f,{state:"active",endsAt:m},i);let{maxScopes:g}=n,
h=g&&x?sn(x,g,e.includes):[],v={by:a,path:t,...h.length>0&&{beyond:h},...g&&!x&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...v,state:"\
active",endsAt:m};let O=u?void 0:s.validity(f,i);return O?.state==="refused"?{by:a,path:t,state:"refused",why:O.why??"",isOver:O.isOver===!0,answeredAt:new Date(
O.answeredOn)}:{...v,state:"unknown",why:c.why,endsAt:m??O?.endsAt,...(p||u)&&{isMinor:!0},...l&&{isPassing:l}}}function _r(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?
[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,firm:!0}]:[])}var $s=10;async function Nr(e,t,n,r){let{memory:o,clock:s}=r,i=await Lr(e,n),a=i.filter(l=>l.profile!==void 0).map(l=>o.withoutOwnAccess(l,s.now())),c=i.filter(
({profile:l})=>l===void 0),d=[],p=[];for(let l of a){let{profile:m,watched:x}=l,g=!m.deletedAt&&pe(m,n.verifications).length>0,h=n.readValues&&!m.deletedAt&&x.request.
expires?.kind!=="never",v=h&&!g?o.known(l,s.now()):void 0;g?d.push({...l,session:Fs(l,e),isReadEachRun:!0}):h&&!v?d.push(l):p.push(qe(l,v?.ends??Je,v?.versionAt,
r))}let u=a.map(({profile:l})=>`${l.name}
${E(l)}`).join(`
`),f=await _(Ds(d,t),$s,l=>Ts(l,u,n.verifications,r));return[...c,...p,...f.flat()]}function Fs({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>B(st(a),{profile:e,request:t.request})))??n:n}function Ds(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t,r=e.filter(o=>!n(o));return[...[...Map.groupBy(r,({session:o})=>o).values()].flatMap(o=>[...Map.groupBy(o,Es).values()]).flatMap(Hs),...e.
filter(n).map(o=>[o])]}function Es({watched:e}){return e.query.reference.source}function Hs(e){let[t]=e;if(!t)return[];let{valuesPerCall:n}=W(t.watched.query.reference),
r=[];for(let o=0;o<e.length;o+=n)r.push(e.slice(o,o+n));return r}async function Ts(e,t,n,r){let[o]=e;if(!o)return[];let{session:s,watched:i}=o,a=await J(s,i.query.
reference).read(e.map(({profile:d})=>d)),c=a.filter(d=>!!d&&!(d instanceof w));return await r.runner.mask(Ct(c.flatMap(({value:d})=>Vr(d,t)))),Promise.all(e.map(
(d,p)=>{let u=a[p];return u instanceof w||u===void 0?qe({...d,failure:u},Je,void 0,r):Cs(d,u,n,r)}))}async function Cs(e,t,n,r){let{request:o}=e.watched;try{let s=await Hr(
o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await Ur(e,t,n,r,r.clock.now()),a=[...s.expiries,..._r(i)];return{...qe(e,{...s,expiries:a},t.createdAt,
r),validities:i}}catch(s){if(s instanceof S)return{...e,versionAt:t.createdAt,failure:s};throw s}}function qe(e,t,n,{clock:r}){let{expiry:o,...s}=Cr(e.watched.request,
e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Vs=3;async function Gr(e,t){let n=[e.identity,...e.moreIdentities],r=await _(n,Vs,async s=>{try{return await Ws(s,e,t)}catch(i){let a=i instanceof S&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Ls(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Ws(e,t,n){
let r=await Ft({...t,identity:e},n),{result:o,claims:s}=await Dt(r,Ks(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&oe(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function Ks(e,t,n){let r=Mr(t,e.accountId);if(r.length===0)return[];let o=Pr(t,e.accountId),s=await $r(r,o,e,t.regions,n);return Nr(s,e.accountId,t,
n)}function Ls(e,t){let{arn:n,accountId:r}=oe(e),o={role:oe(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Jr(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=u=>`secret-lease/${r}/${u}`,c=new Set(e.map(({fingerprint:u})=>u)),d=me(e,t).map(u=>js(u,n,a)),p=[...t.
keys()].filter(u=>!c.has(u)).map(a);return{title:_s(d),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:d,resolved:p}}function qr(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function js({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=d=>r==="all"?d:j(d);return{key:o(n),name:c(s),
region:i,owner:a&&R(r,"owner")?E(a):void 0,kind:t.kind,words:c($(t)).replace(/\s+/g," "),severity:Us(t)}}function Us({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function _s(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function Br(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:d,layout:p}=e,u=Hn(d),f=o.find(y=>y.job)?.job,l;try{
if(!f)return{sent:u,failures:[],pingUrl:void 0,isInMemory:!1};l=await en(r.alerts,f,r.regions,i)}catch(y){if(!(y instanceof S&&y.code==="E_ALERT"))throw y;return{
sent:u,failures:[y],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:x,pingUrl:g}=l;if(!m)return{sent:u,failures:[],pingUrl:g,isInMemory:!1};let h=t?En([...n].
map(([y,{body:T}])=>G(T,y))):s.sentAlerts(c),{GITHUB_REPOSITORY:v=""}=a.environment,O={id:c,name:e.report.monitor,repository:v,runUrl:z(a.environment)},M=new Set,
D=[];for(let[y,T]of[[void 0,m],...x]){let q=d.filter(({route:Me})=>Me.channel===y),Zr=Jr(q,Dn(y,h),p,O),Ae=await tn(Zr,T,i,a,y);for(let Me of Ae.unsent)M.add(Me);
Ae.failure&&D.push(Ae.failure)}let Z=qr(d,h,{id:c,unsent:M});return t||s.setSentAlerts(c,Z),{sent:Z,failures:D,pingUrl:g,isInMemory:!t}}async function Qr(e,t){let{runner:n,clock:r}=t;mt(n.environment),await Zt(e.alerts,n);for(let y of[...e.warnings,...e.alerts.warnings])n.warning(y);await jr(e.verifications);
let o=Oe.open(t.stateFile,n),s=await Gr(e,{...t,memory:o}).catch(async y=>{throw n.noteVisibility("unknown")==="unknown"&&await Xr(t),y}),i=await qs(s,t)!=="pri\
vate";for(let{job:y}of s)y&&n.info(Js(y));let a=Bs(i,e),c=r.now(),d=dr(s,a,e.readValues).map(y=>qt(nr(y,c,e.policy),c,e.rules)),p=Wn(await Fr(d,s,{inputs:e,memory:o,
runner:n,now:c}));zr(o,t),Ns(p,t);for(let{line:y,reference:T}of e.rules.acknowledgements)p.some(q=>B(T,q))||n.warning(`Line ${y} of acknowledge means none of th\
e secrets that are watched.`);for(let{line:y,text:T}of e.verifications)p.some(q=>B(T,q))||n.warning(`Line ${y} of verify means none of the secrets that are watc\
hed.`);let u=await pr(p,e,a,t),f={...Se(p,{monitor:e.monitor.name,now:c,disclosure:a}),...u&&{githubSecrets:u.map(Vn)}},l={disclosure:a,hasRegions:new Set(p.map(
({region:y})=>y)).size>1,hasAccounts:s.length>1,now:c},m={id:or(e.monitor,Gs(s,e)),secrets:p,watch:ir(e.requests,e.tags),alerts:fe(p,e.rules.owners),report:f,layout:l,
gitHubSecrets:u},x=await mr(m,e,i,t),g=await Br(m,x,{inputs:e,scans:s,memory:o,services:t});g.isInMemory&&zr(o,t);let h=Xn(m,e.rules.owners,e.issue),v=await yr(
h,x,g.sent,m,e,t);Ar(m,v.urls,e,t);let O=zs(p,e),M=[...v.failures,...g.failures];if(g.pingUrl!==void 0&&M.length===0&&!Yr(p)){let y=await nn(g.pingUrl,t,n);y&&M.
push(y)}let[D,...Z]=[...O?[O]:[],...M];for(let y of Z)rn(y,t,n);if(D)throw D}function zr(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof S))
throw r;t.warning([r.message,r.fix].join(`
`))}}function Ns(e,{runner:t,stateFile:n}){let{length:r}=e.filter(({findings:i})=>i.some(ie));if(r===0)return;let o=r===1?"One secret was":`${r} secrets were`,s=n?
"A run that finds the same in an hour or later alerts.":"Set `state-file`, so that a later run alerts where that lasts.";t.notice(`${o} not verified, because is\
suers did not answer. This run opens and closes no alert for it.
${s}`)}function Gs(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function Js(e){return e.kind==="ambien\
t"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function qs(e,t){let n=e.map(({claims:o})=>Xe(o)).reduce(Ye,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?Xr(t):r}async function Xr({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Bs(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function zs(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Yr(e))return new S(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>zt(i,t.failOn))??[]),o=V.find(s=>r.some(i=>i.kind===s));return o&&Qs(o,r.
filter(({kind:s})=>s===o).length)}function Qs(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new S("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new S("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new S("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new S(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new S("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Yr(e){return e.every(({failure:t})=>t!==void 0)}await tt(async e=>{let{environment:t}=e,n=await ot(et,async p=>{let u=await Yt(p,t),f=await Lt(p,Qt(u.rules.owners));return{...u,alerts:f}}),r=new ze(t.RUNNER_TEMP),
o=new Be,{github:s,gitHubSecrets:i}=n;s&&await e.mask([s.token]),i&&await e.mask([i.access.token]);let a=await Wt(n,{runner:e,directory:r,clock:o}),{aws:c,attempts:d}=a;
try{await Qr(n,{...a,openRemover:Pn({...c,endpoint:c.secretsManagerEndpoint},d.full),findTokens:An,issues:s&&cn(s,d.full),gitHubSecretLister:i&&dn(i.access,d.full),
stateFile:n.stateFile===void 0?void 0:On(n.stateFile,t),writeReport:gn(t),alerts:Kt(c.connections,a.timeOver),helpFor:p=>Ze(p,t)})}finally{a.close()}});
