const require=process.getBuiltinModule;
import{a as Jt}from"./shared-domain-expiry-timeline.js";import{a as Gt,b as cn,c as dn,d as pn,e as ln,f as un,g as fn,h as z,j as gn,k as xn}from"./shared-adapters-alert-sender.js";
import{b as qt}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-requests-verification.js";import"./shared-use-cases-warnings.js";import{A as Nt,
a as vt,b as Pt,c as It,d as Et,e as Ht,f as Tt,g as Ct,h as Wt,i as Vt,j as q,n as Kt,s as Lt,v as jt}from"./shared-domain-credentials-aws-config.js";import{a as et}from"./shared-adapters-clock.js";
import"./shared-domain-policies-secret-reader.js";import{c as $t,d as Ft}from"./shared-domain-expiry-hints.js";import{c as kt}from"./shared-domain-expiry-hint-source.js";import{g as Ut,i as _t}from"./shared-adapters-aws-config.js";
import{b as Dt}from"./shared-domain-masks-looks-secret.js";import{a as D,b as zt,c as se,d as ie,e as $,f as F,g as Qt,h as He,i as Yt,j as W,k as Zt,l as en,m as ce,n as de,
o as tn,p as nn,q as B,r as rn,s as on,t as an,u as mn,v as pe,w as yn}from"./shared-domain-monitor-finding.js";import{a as sn,b as L}from"./shared-inputs-watched-reference.js";import{
h as Bt}from"./shared-domain-alerts-alert-channel.js";import{a as Xt,b as ae}from"./shared-domain-expiry-spelled-dates.js";import{a as at,b as ct}from"./shared-adapters-exit-at-once.js";import"./shared-adapters-command-files.js";
import"./shared-adapters-masks.js";import"./shared-adapters-node-version.js";import{o as lt,u as yt}from"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";
import{b as wt,d as bt}from"./shared-sources-secrets-manager-client.js";import{a as J}from"./shared-domain-in-parallel.js";import{a as oe}from"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";
import"./shared-domain-policies-partition.js";import{a as Rt,b as Ot,d as At,e as Mt}from"./shared-domain-expiry-expiry.js";import{b as mt}from"./shared-domain-values-json.js";import{a as tt,
f as nt}from"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";import{d as _,j as I,l as R,m as rt,n as ee,q as ot,r as st,t as it}from"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import{a as dt,b as pt}from"./shared-domain-listing.js";import"./shared-adapters-event.js";import{
b as gt,g as xt,j as te,k as ne,l as re,p as St}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";import{a as ht}from"./shared-domain-rotation-rotation.js";
import{a as K,b as N,c as S}from"./shared-domain-span.js";import{b as ut,c as ft}from"./shared-domain-requests-request.js";import{a as b}from"./shared-domain-failure.js";
import{a as x}from"./shared-domain-error.js";function hn(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function Sn(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var go=process.getBuiltinModule("node:fs"),wn=e=>go[e];var bn=wn("mkdirSync");var vn=wn("writeFileSync");var xo=process.getBuiltinModule("node:path"),Te=e=>xo[e];var kn=Te("dirname");var Rn=Te("join");var On=Te("resolve");function An(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Rn(n,i):On(t,o);try{bn(kn(a),{recursive:!0}),vn(a,s)}catch(c){throw new x("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var ho=process.getBuiltinModule("node:fs"),Q=e=>ho[e];var Mn=Q("mkdirSync");var Pn=Q("readFileSync");var In=Q("renameSync");var Dn=Q("statSync");var $n=Q("writeFileSync");var So=process.getBuiltinModule("node:path"),Fn=e=>So[e];var En=Fn("dirname");var Hn=Fn("resolve");var wo=64*1024*1024;function Tn(e,{GITHUB_WORKSPACE:t="."}){let n=Hn(t,e);return{read(){try{return Dn(n).size>wo?"":Pn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{Mn(En(n),{recursive:!0}),$n(`${n}.new`,r,{mode:384}),tt(()=>In(`${n}.new`,n))}catch(o){throw new x("E_DISK","The state of the monito\
r could not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Cn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var le=class extends te(ne,re,"DeleteSecret",gt){};var ue=class extends te(ne,re,"RestoreSecret",xt){};function Ce({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function We(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,p,,f]=r.split(":");return p!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&f!==n?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(u=>u.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Ce(e)?"it is tagged keep":void 0}function Wn({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Vn(e,t){return(n,r)=>{let o=new St(n,r,e,t);return{schedule(s){let i=new le({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ue({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var fe=e=>process.getBuiltinModule("node:crypto")[e],bo=e=>new Proxy(function(){},{apply:(t,n,r)=>fe(e)(...r),construct:(t,n,r)=>Reflect.construct(fe(e),n,r),get:(t,n)=>fe(
e)[n]}),Ui=new Proxy({},{get:(e,t)=>fe(t)});var Ke=bo("createHash");var Kn=[30,14,7,3,1,0],Ln=2500;function me(e,t){return e.flatMap(n=>{let r=ce(n.profile,t);return n.findings.filter(o=>!se(o)&&!o.isPassing).map(o=>({secret:n,route:r,
finding:o,fingerprint:Un(r.channel)+Jn(n,o),level:Ro(o)}))})}var vo=["expired","revoked","too-wide","unverified","doubtful-expiry","too-old","unreadable-date","\
locked","no-expiry"];function jn(e){let t=s=>s.slice(s.indexOf("/")+1),n=(s,i)=>i.map(a=>Jn(s,{kind:a})),r=new Set(e.filter(ko).flatMap(s=>n(s,vo)));if(e.every(
({profile:s})=>s))return s=>r.has(t(s));let o=new Set(e.flatMap(s=>[...n(s,D),...n({...s,profile:void 0},["unreadable"])]));return s=>r.has(t(s))||!o.has(t(s))}
function ko({profile:e,failure:t,validities:n=[]}){return e!==void 0&&(t!==void 0||n.some(({isUndecided:r})=>r))}function Un(e){return e===void 0?"":`${de(e)}/`}
function _n(e,t){let n=Un(e),r=o=>n===""?!o.includes("/"):o.startsWith(n);return new Map([...t].filter(([o])=>r(o)))}function Nn(e){let t=new Map;for(let[n,r]of e.
flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<o)&&t.set(n,r)}return t}function ye(e,t){return e.slice(0,Ln).filter(({fingerprint:n,level:r})=>r<(t.get(n)??"\
:"))}function Ro({daysLeft:e}){if(e===void 0)return"9";let t=Kn.findLastIndex(n=>e<=n);return String(Kn.length-1-t)}function Jn({profile:e,region:t,request:n,account:r},{
kind:o}){let s=o==="expired"||o==="expiring"?"expiry":o,i=e?[e.arn]:[n.text,r],a=JSON.stringify([...i,t,s]).replace(/\b\d{12}\b/g,Oo);return Ke("sha256").update(
a).digest("base64url").slice(0,8).replaceAll("-",".")}function Oo(e){return Ke("sha256").update(e).digest("hex").slice(0,5)}function ge(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ln)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.get(s)??"")+o+r)}return[...t].map(([n,
r])=>n===""?r:`${n}=${r}`).join(" ")}function xe(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===void 0?"":`${o}/`;return[...r.matchAll(
/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function qn(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of Ao(i.name.replace(/^ssm:/,""))){let d=s.
get(c)??new Set;s.set(c,d.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>
r?a:void 0}}).filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function Ao(e){
let t=e.split("/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var Mo=200;function he(e,t){if(e.length===
0)return[];let n=e.slice(0,Mo).map(({name:c,where:d,counterparts:p,age:f})=>{let u=p.length===0?"":`${p.slice(0,3).map(I).join(", ")}${p.length>3?", \u2026":""}`,
l=f===void 0?"":`${R(K(f))} ago`;return`| ${I(c)}<br><sub>${R(d)}</sub> | ${u} | ${l} |`}),r=t===void 0?n:ee(n,t),o=e.length-r.length,s=`Secrets of GitHub's own\
: ${e.length}`,[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased \
instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],
...a]}function O(e,t){return e==="all"||t==="name"&&e==="names"}var Gn=["expired","expiring","attention","unknown","ok"];function E({findings:e,verdict:t}){let n=new Set(e.filter(r=>!se(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Bn({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function zn(e){let t=r=>{let[o]=r.findings;return Gn.indexOf(
E(r))*100+(o?D.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function Se(e,t){let n=e.map(E),r=s=>n.filter(i=>i===s).length,o=Gn.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Po(s,t.disclosure))}}function Po(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&W(n);return{name:e.label,region:e.region,...n&&O(t,"arn")&&{arn:n.arn},...i!==void 0&&O(t,"owner")&&
{owner:i},status:E(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:zt(a),words:F(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var V={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function X({counts:e}){let t=[`${V.expired} ${e.expired} \
expired`,`${V.expiring} ${e.expiring} expiring`,`${V.attention} ${e.attention} with other problems`,`${V.ok} ${e.ok} fine`,`${V.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function we(e,t){let n=Io.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var Io=[{title:"Secret",isOptional:!1,cell:Do},{title:"S\
tate",isOptional:!1,cell:$o},{title:"Next rotation",isOptional:!0,cell:Fo}];function Do(e,t){let{hasOwner:n=!0,disclosure:r}=t,o=Le(e,t),s=n&&O(r,"owner")&&e.profile?
W(e.profile):void 0,i=[...o.length>0?[o.join(" ")]:[],...s===void 0?[]:[`owner: ${pt(s)}`]].map(a=>`<br><sub>${R(a)}</sub>`);return`${V[E(e)]} ${I(e.label)}${i.
join("")}`}function Le(e,t){let n=je(e,t);return[...t.hasRegions?[e.region]:[],...n===void 0?[]:[n]]}function je({account:e},{hasAccounts:t,disclosure:n}){return t&&
O(n,"arn")?e:void 0}function $o(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,s=n.map(c=>Qn(c.words,Qt(c)));if($(e))return s.join("<br>");let i=o.judgement===
"ok"?"does not expire":"no known expiry";return[r?Qn(`expires ${N(r.at,t)}`,`${r.source}, ${S(r.at)}`):i,...s].join("<br>")}function Qn(e,t){return t===void 0?R(
e):`${R(e)}<br><sub>${R(t)}</sub>`}function Fo({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?R(N(e,t)):""}function be(e,t){return Jt(e.map(({label:n,region:r,
profile:o,expiry:s,verdict:i})=>({name:Eo(n.replace(/^ssm:/,"").replace(/[^\w /+=.@!*()-]/g,"_")),secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var Xn=18;
function Eo(e){return e.length>Xn?`\u2026${e.slice(1-Xn)}`:e}var Ho=65e3,To=12e3,Yn=30,ve=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function tr(e,t){return`${e}\
-${de(t)}`}function nr(e,t){let n=ke(t);return n===e||n?.startsWith(`${e}-`)===!0}function ke(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?ve.exec(
e)?.[1]:void 0}function j(e,t){return xe(ke(e)===t?ve.exec(e)?.[3]??"":"")}function Ue(e){return(ve.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}var Co="- Rot\
ation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.",Wo="- A parameter has no rotation functi\
on: its policies ask for a new version. `Expiration` deletes it at its date, unless the new version has another one: `aws ssm put-parameter --overwrite --polici\
es`.";function Zn({profile:e,label:t}){return ut.test(e?.name??t)}function _e(e,t=[]){let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...ar(t),
...he(s,To),"","<details><summary>What to do</summary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing abo\
ut the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the workflow.",...n.every(Zn)?[]:[Co],"- Cannot be read: the message says whic\
h permission is missing, or that the secret is gone.",...n.some(Zn)?[Wo]:[],"","</details>","",...cr(e),Re(e)].join(`
`),{head:c,rows:d}=we(n,{...o,hasOwner:i===void 0}),p=i===void 0?[]:[`Owner: ${I(i)}`,""],f=[X(r),"",...p,...be(n,o.now),...c].join(`
`);return[f,...Vo(d,Ho-er(f)-er(a)-200),a].join(`
`)}function rr(e){return["All is well.","",X(e.report),"",...cr(e),Re(e)].join(`
`)}function or(e,t){return e.replace(ve,()=>`
${Re(t)}`)}function sr(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all oth\
ers.","",Re({id:e,watch:t,sent:new Map})].join(`
`)}function ir(e,t,n=[]){let r=e.slice(0,Yn).map(({secret:s,finding:i})=>{let a=Le(s,t).join(" "),c=a===""?"":` (${R(a)})`;return`- ${V[E(s)]} ${I(s.label)} ${R(
F(i))}${c}`}),o=e.length-Yn;return["**Worse than before:**","",...r,...o>0?[`- and ${o} more, in the table above`]:[],...ar(n)].join(`
`)}function ar(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function cr({report:e,runUrl:t}){let n=S(new Date(
e.judgedAt)),r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${I(e.monitor)} keeps this text up to date, comments when somethin\
g becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}
function Re({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${ge(n)} -->`}function Vo(e,t){let n=ee(e,t),r=e.length-n.length;
return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function er(e){return Buffer.byteLength(e)}var dr=256,Ne=10;function pr({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",d=a&&c&&o?o.routes:[],p={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},f=(m,g)=>({id:m===void 0?e:tr(e,m),owner:m,title:m===void 0?s:Ko(s,m),routesOf:y=>c?[...new Set(y.map(({route:w})=>w))]:
[],assigneesOf(y){let w=c?y.flatMap(({route:A})=>A.assignees):[],k=m!==void 0&&w.length>0?w:[...i,...w];return[...new Set(k)].slice(0,Ne)},secrets:g,alerts:me(g,
o),isInDoubt:g.some(({findings:y})=>y.some(ie)),report:d.length===0?n:Se(g,p)}),l=Map.groupBy(t,({profile:m})=>{let g=ce(m,o);return d.includes(g)?g.owner:void 0});
return[f(void 0,l.get(void 0)??[]),...d.map(({owner:m=""})=>f(m,l.get(m)??[]))]}function Ko(e,t){let n=`${e}: ${t}`;return n.length<=dr?n:`${n.slice(0,dr-1)}\u2026`}function lr(e){return e.filter(([,t])=>Lo(t)&&!Xt(t)).map(([t,n])=>({name:t,isAmbiguous:ae(n)}))}function ur({name:e,isAmbiguous:t}){return`has a field ${e} ${t?
"that could be two dates":"that holds no date"}`}function Lo(e){let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var Oe=e=>process.getBuiltinModule("node:crypto")[e],jo=e=>new Proxy(function(){},{apply:(t,n,r)=>Oe(e)(...r),construct:(t,n,r)=>Reflect.construct(Oe(e),n,r),get:(t,n)=>Oe(
e)[n]}),Ia=new Proxy({},{get:(e,t)=>Oe(t)});var fr=jo("createHash");var qe={versions:new Map,accesses:new Map,validities:new Map,outages:new Map,removals:new Map,sentAlerts:new Map},Ae=864e5,Uo=60,_o=7*Ae,No=36e5,Ge="secret-leas\
e-monitor-state",mr=1;function H(e){return Math.floor(e/Ae)*Ae}function Be(e,t,n){return Y([e,t,n?.kind==="at"?"at":n??null])}function yr(e,t,n,r){return Y([e,t,
n,r])}function Me({answeredOn:e},t){return t-e<=_o}function gr({since:e},t){return t-e>=No}function U(e){return Y([e])}function Y(e){return fr("sha256").update(
JSON.stringify([Ge,...e])).digest("base64url")}function xr({versions:e,accesses:t,validities:n,outages:r,removals:o,sentAlerts:s},i){let a=([,{seenOn:p}])=>i-p<=
Uo*Ae,c={versions:Object.fromEntries([...e].filter(a)),accesses:Object.fromEntries([...t].filter(a)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([
,p])=>Me(p,i)))},...r.size>0&&{outages:Object.fromEntries([...r].filter(([,{noticedOn:p}])=>Me({answeredOn:p},i)))},removals:Object.fromEntries([...o].filter(a)),
...s.size>0&&{sentAlerts:Object.fromEntries(s)}},d=JSON.stringify(c);return`${JSON.stringify({format:Ge,version:mr,checksum:Y([d]),content:c})}
`}function hr(e){let t=M(Qo(e)),n=M(t.content);if(!(t.format!==Ge||t.version!==mr)&&t.checksum===Y([JSON.stringify(t.content)]))return{versions:new Map(Je(n.versions,
Jo)),accesses:new Map(Je(n.accesses,Go)),validities:new Map(Object.entries(M(n.validities)).flatMap(([r,o])=>{let s=Bo(M(o));return s?[[r,s]]:[]})),outages:new Map(
Object.entries(M(n.outages)).flatMap(([r,o])=>{let{since:s,noticedOn:i}=M(o);return typeof s=="number"&&typeof i=="number"?[[r,{since:s,noticedOn:i}]]:[]})),removals:new Map(
Je(n.removals,zo)),sentAlerts:new Map(Object.entries(M(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function Je(e,t){return Object.entries(M(e)).flatMap(([n,r])=>{
let o=M(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function Jo({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=M(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>qo(M(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(M).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:ze(t)}}function qo({at:e,source:t,firm:n,life:r,isAside:o}){let s=ze(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function Go({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function Bo({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:ze(r),answeredOn:o}}
function zo({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function ze(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function Qo(e){try{return JSON.parse(e)}catch{return}}var Sr=864e5;function wr(e,t,n,r){return t.deletedAt?[{kind:"scheduled-for-deletion",words:"is scheduled for deletion",detail:`DeletedDate ${S(t.deletedAt)}`}]:
[Xo(t,n),Yo(t),Zo(e,t,n,r),es(e,t,n,r),ts(e,t)]}function Xo(e,t){let{isPending:n,changedAt:r,description:o,rotation:s}=e,i=o.rotation?.nextAt,a=ht(o,t);if(a&&a.
kind!=="due"&&i){let{source:d}=a.rotation;return d!==void 0?{kind:"rotation-overdue",words:`was not changed${r?` for ${K(t-r.getTime())}`:""}`,detail:`${d}, due\
 by ${S(i)}`}:a.kind==="overdue"?{kind:"rotation-overdue",words:"was not rotated in time",detail:`due by ${S(i)}`}:{kind:"rotation-failing",words:"rotation fail\
s",detail:`due by ${S(i)}, and a version is still AWSPENDING`}}if(s==="on"&&n&&r&&t-r.getTime()>Sr)return{kind:"rotation-failing",words:"rotation fails",detail:`\
AWSPENDING since ${S(r)}`}}function Yo({replicas:e=[]}){let t=e.filter(({status:r})=>r!=="InSync");return t.length===0?void 0:{kind:"replica-out-of-sync",words:"\
has replicas that are not in sync",detail:t.map(({region:r,status:o})=>`${r}: ${o}`).join(", ")}}function Zo({versionAt:e,request:t},{rotatedAt:n,changedAt:r,createdAt:o},s,i){
let a=t.maxAge??i.maxAge,c=e??n??r??o;return a===void 0||!c||s-c.getTime()<=a?void 0:{kind:"too-old",words:`was last changed ${K(s-c.getTime())} ago`,detail:`ma\
x-age is ${K(a)}`}}function es({isReadEachRun:e=!1},{accessedAt:t,createdAt:n},r,{unusedAfter:o}){let s=t??n;if(e||o===void 0||!s)return;let i=t?H(t.getTime())+
Sr:s.getTime();if(r-i<=o)return;let a=K(r-s.getTime());return{kind:"unused",words:t?`was last read ${a} ago`:`was never read since it was created ${a} ago`}}function ts({
label:e,request:t},{description:n}){if(t.expires?.kind==="never"||It(n,e)===void 0)return;let{expiresAtKey:r="expires-at",expiresAtTag:o}=n,s=ae(o)?"that could \
be two dates":"that holds no date";return{kind:"unreadable-tag",words:`has a tag ${r} ${s}`}}function br(e){return e.flatMap(ns)}function ns(e){let{by:t,path:n,state:r,why:o="",beyond:s=[],areScopesUnknown:i,answeredAt:a,isMinor:c,isPassing:d,isOver:p}=e,
f=n===""?"":` in field ${n}`,u=a?`, as it said ${S(a)}`:"";if(r==="refused"&&p)return[{kind:"expired",words:`has expired${f}`,detail:`${t}'s answer${u}`}];if(r===
"refused")return[{kind:"revoked",words:`is refused${f} by ${t}`,detail:`${o}${u}`}];let l=c?{severity:"note"}:{},m=d?{isPassing:d}:{};return[...s.length>0?[{kind:"\
too-wide",words:`may do more${f} than max-scopes allows`,detail:`${t} names ${s.join(", ")}`}]:[],...r==="unknown"?[{kind:"unverified",words:`was not verified${f}`,
detail:`${t} ${o}`,...l,...m}]:[],...i?[{kind:"unverified",words:`was not held against max-scopes${f}`,detail:`${t} does not tell what it may do`}]:[]]}var rs=864e5;function vr(e,t,n){let{profile:r,request:o}=e,s={minRemaining:0,warnRemaining:os(r,t,n)},i=o.expires?.kind==="never",a=i?{judgement:"ok",stops:!1}:
Rt(e.expiry,t,s),c=[ss(e,a,t),e.failure&&{kind:"unreadable",words:`cannot be read: ${e.failure.message}`},...br(e.validities??[]),...i?[]:is(e,t,n),...r?wr(e,r,
t,n):[]].filter(d=>d!==void 0);return{...e,verdict:a,findings:c.sort((d,p)=>D.indexOf(d.kind)-D.indexOf(p.kind)),nextRotationAt:r?.deletedAt?void 0:r?.description.
rotation?.nextAt}}function os(e,t,{warnRemaining:n}){let{expiry:r,warnFrom:o}=e?.description??{};return!r||!o||o.getTime()>t?n:Math.max(n,r.at.getTime()-t+1)}function ss({
expiry:e},{judgement:t},n){if(!e||t!=="expired"&&t!=="expiring")return;let r=e.at.getTime()-n,o=N(e.at,n),s=`${e.source}, ${S(e.at)}`;return t==="expired"&&!e.firm?
{kind:"doubtful-expiry",words:`names an end ${o}, which may not be its own`,detail:s}:t==="expired"?{kind:"expired",words:`expired ${o}`,detail:s,daysLeft:0}:{kind:"\
expiring",words:`expires ${o}`,detail:s,daysLeft:Math.ceil(r/rs)}}function is({remarks:e},t,{warnRemaining:n}){let{other:r,unreadableDates:o,isLocked:s}=e,i=r&&
r.at.getTime()-t<n;return[...o.map(c=>({kind:"unreadable-date",words:ur(c),detail:"write 2026-12-31"})),...s?[{kind:"locked",words:"is a key store that a passwo\
rd protects, so nothing tells its end",detail:"add expires=DATE or the tag expires-at"}]:[],...i?[{kind:"other-expiring",words:`holds another certificate or tok\
en beside, which ${r.at.getTime()<=t?"expired":"expires"} ${N(r.at,t)}`,detail:`${r.source}, ${S(r.at)}`}]:[]]}var Pe=e=>process.getBuiltinModule("node:crypto")[e],as=e=>new Proxy(function(){},{apply:(t,n,r)=>Pe(e)(...r),construct:(t,n,r)=>Reflect.construct(Pe(e),n,r),get:(t,n)=>Pe(
e)[n]}),Ba=new Proxy({},{get:(e,t)=>Pe(t)});var kr=as("scryptSync");function Rr({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return kr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var Ie=e=>process.getBuiltinModule("node:crypto")[e],cs=e=>new Proxy(function(){},{apply:(t,n,r)=>Ie(e)(...r),construct:(t,n,r)=>Reflect.construct(Ie(e),n,r),get:(t,n)=>Ie(
e)[n]}),Ya=new Proxy({},{get:(e,t)=>Ie(t)});var Or=cs("createHash");var ds=50;function Ar(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>Or("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,ds)}function Mr(e,t){return e.join()===t.join()}function Pr(e,t){return e.some(n=>t.includes(
n))}function Ir(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>ps(i,o,{disclosure:t,reads:n},r);return[...o.failure?[fs(o)]:[],...[...o.seen].sort(ys).map(s)]})}
function ps(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:p=He,versionAt:f,validities:u=[]}=e,l=us(e,r,s);
return{label:l,region:i.query.region,account:n,request:i.request,profile:a,...ls(d,u,r),remarks:p,versionAt:f,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
b?L(i.query.reference).explain(c,{...i.query,text:l},t,o):c}}function ls(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{
...e,source:e.source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function us({
watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&O(n,"name")?t.name:ms(e.text);if(!t)return e.text;if(O(n,"name"))return t.name;let o=(r.
get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function fs({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{
label:r,region:"all regions",account:t,request:{text:r,reference:{source:wt,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:He,versionAt:void 0,failure:n}}
function ms(e){let t=/^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(e)?.[1];return t!==void 0?`ssm:${t}`:e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
n=>e.startsWith("arn:")?"":n)}function ys(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}async function Dr(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),qn(i,e,s.now(),{maxAge:t.maxAge,showsNames:O(n,"name")})}async function $r(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof b&&i.status===422&&r))throw i;let a=await gs(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof b&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),De(a,n)}return De(Er(o.assignees,s.assignees),n),s}async function Fr(e,t,n,r){if(t.length!==0)try{De(Er(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
b))throw o;De(t,r)}}async function gs(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function Er(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function De(e,t){e.length!==0&&t.warning(`GitHub does not assign ${dt(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function Hr({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(d=>nr(e,d)),c=xs(a,t,z(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:Cr(a)}}}async function Tr(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],d=[],p=async f=>{try{
let u=await f();u!==void 0&&c.push(u)}catch(u){d.push(Cr(u))}};for(let f of e){let u=n.get(f.id),l=f.isInDoubt||[...j(u?.body??"",f.id).keys()].some(s.isInDoubt),
m=ws(f,s,hs(f,u,o,s),a);await p(()=>Ss(m,{...f,isInDoubt:l},u,i,{tracker:t,runner:a}))}for(let[f,{number:u,isOpen:l}]of n)!l||e.some(m=>m.id===f)||await p(async()=>{
await t.update(u,{body:sr(f,s.watch),state:"closed"})});return{urls:c,failures:d}}function xs(e,t,n){let r=new Map,o=({body:i})=>Mr(Ue(i),t),s=({body:i})=>Pr(Ue(
i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(s)]){let a=ke(i.body)??"";r.has(a)||r.set(a,i)}return r}function hs({id:e,alerts:t},n,r,{
alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({fingerprint:c})=>c)),a=j(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.
has(c)&&a.has(c)))}function Cr(e){if(!(e instanceof b))throw e;return new x("E_ALERT",`The issue could not be kept (${e.message}).`,{fix:bs(e),cause:e})}async function Ss(e,t,n,r,{
tracker:o,runner:s}){let i=u=>rt(e.layout.disclosure==="all"?u:_(u)),{id:a}=e,{alerts:c,title:d,isInDoubt:p}=t;if(c.length===0&&p){if(!n?.isOpen)return;let u=or(
n.body,e);return u!==n.body&&await o.update(n.number,{body:u,state:"open"}),n.url}if(c.length===0){n&&(n.isOpen||j(n.body,a).size>0)&&await o.update(n.number,{body:i(
rr(e)),state:"closed"});return}if(!n){let u=i(_e(e,t.routesOf(c))),{labels:l}=r.issue;return(await $r({title:d,body:u,labels:l,assignees:t.assigneesOf(c)},o,s)).
url}let f=ye(c,j(n.body,a));if(!(n.isDeclined&&f.length===0)){if(f.length>0){let u=t.routesOf(f);await o.comment(n.number,i(ir(f,e.layout,u)));let l=t.owner===void 0?
u.flatMap(({assignees:m})=>m):[];await Fr(n.number,[...new Set(l)].slice(0,Ne),o,s)}return await o.update(n.number,{body:i(_e(e)),state:"open"}),n.url}}function ws({
id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i,watch:a},c,{environment:d}){return{id:e,owner:t,problems:n.filter($),alerts:r,sent:c,report:o,
layout:s,runUrl:z(d),watch:a,...t===void 0&&{gitHubSecrets:i}}}function bs(e){let{status:t}=e;return t===401?"GitHub does not know the token: leave `github-toke\
n` out, which then is the job's own, or give one that has not ended.":t===403&&e.says(/\barchived\b/i)?"The repository is archived, so that nobody can write to \
it. Unarchive it, run the monitor in another repository, or set `issue: false`.":t===403&&e.says(/\bSAML\b|\bSSO\b/i)?"The organization asks for single sign-on:\
 authorize the token of `github-token` for it, or leave the input out, which takes the job's own.":t===410&&e.says(/\bdeleted\b/i)?"The issue was deleted meanwh\
ile: the next run opens a new one.":t===403||t===404?"Add `issues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlo\
cked.":t===410?"Turn issues on in the settings of the repository, or set `issue: false`.":t===429?"GitHub's rate limit is reached: the next run says what is lef\
t to say.":"The next run says what is left to say."}var $e=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Map;#c=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.
read(),o=r===void 0?qe:hr(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is\
 read again."),new e(t,o??qe)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Be(o,s,n.request.expires),a=this.#e.versions.
get(i);return a&&this.#r.set(i,{...a,seenOn:H(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(U(r.arn));if(!o)return t;let s=this.othersAccess(
r),i=s?.getTime();return this.#n.set(U(r.arn),{...o,othersOn:i,seenOn:H(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=U(t),o=this.#n.
get(r)??this.#e.accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=H(s);if(this.#r.
set(Be(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i}),!Yt(t.arn))return;let a=t.accessedAt?.getTime();this.#n.set(U(t.arn),{readOn:i,othersOn:a,
seenOn:i})}learnValidity(t,n,r){this.#t&&this.#o.set(Qe(t),{...n,answeredOn:r})}learnOutage(t,n,r){let o=Qe(t);if(!n)return this.#i.add(o),!1;let s={since:this.#e.
outages.get(o)?.since??r,noticedOn:r};return this.#s.set(o,s),!gr(s,r)}validity(t,n){let r=this.#e.validities.get(Qe(t));return r&&Me(r,n)?r:void 0}removal(t){return this.#e.
removals.get(U(t))}setRemoval(t,n,r){this.#a.set(U(t),{...n,seenOn:H(r)})}sentAlerts(t){return xe(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#c.set(
t,ge(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#c]),s=new Map(
[...this.#e.validities,...this.#o]),i=new Map([...this.#e.outages,...this.#s].filter(([a])=>!this.#i.has(a)));this.#t?.write(xr({versions:n,accesses:r,validities:s,
outages:i,removals:this.#a,sentAlerts:o},t))}};function Qe({arn:e,versionId:t,line:n,path:r}){return yr(e,t,n.service,r)}var vs=500,ks=300;function Wr(e,t,n,r=[]){let o=e.filter($),s=e.filter(i=>!$(i));return[`### \u{1F52D} ${R(t.monitor)}`,"",X(t),"",...be(e,n.now),...o.length>0?
[...Vr(o,vs,n),""]:[],...s.length>0?Rs(s,n):[],...he(r),"",`<sub>Judged ${S(new Date(t.judgedAt))}. Without rotation: ${t.counts.withoutRotation}. No value is i\
n this report.</sub>`].join(`
`)}function Rs(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...Vr(e,ks,t),"","</details>"]}function Vr(e,t,n){
let{head:r,rows:o}=we(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var Xe=200,Kr=10;function Lr(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(n.reportFile,a.disclosure==="all"?c:_(c)),p=s.filter($),f=p.flatMap((m,g)=>m.findings.slice(g<Kr?1:0).map(y=>`${E(m)}: ${m.label} ${F(y)}`));p.length>0&&r.
warning(Os(p));for(let m of f.slice(0,Xe))r.info(m);f.length>Xe&&r.info(`and ${f.length-Xe} more`),n.jobSummary&&r.summarize(Wr(s,i,a,e.gitHubSecrets));let{counts:u,
status:l}=i;r.info(`Status: ${l}, of ${u.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",l],["secrets",String(u.secrets)],["expired",
String(u.expired)],["expiring",String(u.expiring)],["attention",String(u.attention)],["unreadable",String(u.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t.join(`
`)]])})}function Os(e){let t=e.slice(0,Kr).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(F)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function jr({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>_r(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function Ur({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:mn(e,r).flatMap(s=>_r(s,t,o))}function _r({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,watched:!0,text:e,requests:[]}))}
async function Nr(e,t,n,r,o){let{runner:s,sts:i,openRemover:a}=o,c=Kt([...e.map(({query:d})=>d),...t],n);for(let[d,p]of r.entries()){let{sessions:f,noAnswer:u}=await Nt(
c,n,{runner:s,sts:i(p,"full")});if(u){if(r.length>1&&s.warning(`STS in ${p} did not answer (${u.failure.message}).`),d===r.length-1)throw u;continue}return Promise.
all(f.map(async({keys:l,plan:{region:m,queries:g}})=>({region:m,watched:e.filter(({query:y})=>g.includes(y)),readable:g.filter(({unread:y})=>!y),catalogs:await As(
g,{region:m,keys:l,retryBudget:"full",accountId:n.accountId},o),remover:a(m,l)})))}throw new Error("there is at least one region")}async function As(e,t,{openClient:n}){
let r=new Map(e.map(({reference:o})=>[o.source,o]));return new Map(await Promise.all([...r].map(async([o,s])=>{let i=await sn(s);return[o,await i.openCatalog(t,
n)]})))}function G({catalogs:e},{source:t}){let n=e.get(t);if(!n)throw new Error(`The session has no catalog of ${t}.`);return n}var Ps=864e5;async function Jr(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(a=>a.seen),o=new Map(r.flatMap(a=>a.profile?[[a.profile.arn,{...a,
profile:a.profile}]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await Fs({...a,profile:c},{...n,found:o}));else{
let{isScheduled:d,secret:p}=await Is({...a,profile:c},i>0,{...n,found:o});d&&(i-=1),s.push(p)}}return s}async function Is(e,t,n){let{profile:r,region:o,account:s,
findings:i}=e,{memory:a,now:c,inputs:d}=n,p=i.find(({kind:w})=>w==="unused");if(!p||p.acknowledged||We(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let f=a.removal(
r.arn),u=f&&f.scheduledOn===void 0?f.reportedOn:H(c),l=u+(d.removeUnused??0);if(c<l||!t){a.setRemoval(r.arn,{reportedOn:u},c);let w=`remove-unused deletes it af\
ter ${S(new Date(l))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:qr(e,p,w)}}let m=n.found.get(r.arn),g=m&&await Ds(e,m,n);if(!g)
return a.setRemoval(r.arn,{reportedOn:u},c),{isScheduled:!1,secret:e};let y=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:u,scheduledOn:c,...y!==
void 0&&{accessedOn:y}},c),{isScheduled:!0,secret:g}}async function Ds(e,t,{runner:n,memory:r}){let{profile:o,region:s,account:i}=e;try{let a=await $s(t);if(!a)
return;let c=(r.othersAccess(a)?.getTime()??0)>(o.accessedAt?.getTime()??0);if(a.deletedAt||c||We(a,s,i)!==void 0)return;let d=await t.session.remover.schedule(
o.arn);return Hs(e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${S(d)}`,detail:`until then ackn\
owledge ${e.label}, or restore it: aws secretsmanager restore-secret`})}catch(a){if(!(a instanceof b))throw a;n.warning(`${e.label} is unused and could not be s\
cheduled for deletion (${a.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function $s({profile:e,
watched:t,session:n}){let r={...t.query,reference:bt(e.arn)},o=(await G(n,r.reference).find([r],[])).get(r);if(o instanceof b)throw o;return o?.[0]?.profile}async function Fs(e,t){
let{profile:n}=e,{memory:r,now:o,runner:s,inputs:i,found:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let d=Es(e,c,i,o),p=a.get(n.arn)?.session;if(d===
void 0||!p){r.setRemoval(n.arn,c,o);let u=S(new Date(c.scheduledOn+30*Ps)),[l]=e.findings;return l?qr(e,l,`by remove-unused; gone after ${u}`):e}try{await p.remover.
restore(n.arn)}catch(u){if(!(u instanceof b))throw u;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${u.message}\
). Restore it: aws secretsmanager restore-secret.`),e}let f={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[f,...e.findings.filter(({
kind:u})=>u!=="scheduled-for-deletion")]}}function Es(e,t,{rules:n},r){return Ce(e.profile)?"is tagged keep":Wn(e.profile,t)?"was read again":nn(e,["unused","sc\
heduled-for-deletion"],n,r)?"is acknowledged":void 0}function qr(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function Hs(e,t){
return{...e,findings:[t,...e.findings.filter(({kind:n})=>n!=="unused")]}}var Ye={expiries:[],unreadableDates:[],isLocked:!1};async function Br(e,t){let n={rule:e,hints:await Vt(t),tagged:void 0,selected:await Tt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:q(t)},r=await Wt(t),o=Ws(t,r),s=new Map;for(let i of o)for(let a of await Et(i,n)){let c=Cs(a,i);
c.source!==zr&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:lr($t(r)),isLocked:s.size===0&&await Ts(o,n.secret)}}var zr="expires=";
function Qr({expires:e},{description:t},n,r){let o=Pt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:zr,firm:!0}]:[],...n.expiries.map(p=>({...p,firm:p.
firm||p.at.getTime()<=r&&kt(p.source)})),...o&&!s?[o]:[],...t.expiry&&!s?[t.expiry]:[]],a=i.some(({source:p,isAside:f})=>!f&&/^certificate notAfter| in the kubeconfig/.
test(p)),c=a?i.filter(({isAside:p})=>!p):i,{expiry:d}=Ht(c,r,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?Ot(i.filter(({isAside:p})=>p)):void 0,unreadableDates:e?
[]:n.unreadableDates,isLocked:!e&&d===void 0&&n.isLocked}}async function Ts(e,t){let n=e.filter(({value:o})=>At(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Cs(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${Ft(t)}`}:r}function Ws(e,t){let n={value:q(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var Gr=8;function Xr(e,t){let n=q(e),r=Ut(n,{minLength:Gr}).filter(s=>(!Mt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<Gr&&Dt(n,
4)&&!t.includes(n)?[n,...r]:r}var Vs=10;async function eo(e,t){let n=(await J(e,Vs,l=>js(l,t))).flat(),r=n.filter(l=>l.profile!==void 0),o=new Set(r.map(({watched:l})=>l.request)),s=r.filter(
({profile:l})=>Zt(l,t.tags)),i=s.filter(({profile:l,watched:m})=>!_s(l,m,t)).sort((l,m)=>en(l.watched.request,m.watched.request)),a=new Map(i.toReversed().map(l=>[
`${l.profile.arn} ${l.profile.name}`,l])),c=n.filter(({profile:l})=>!l),d=c.filter(({failure:l})=>Zr(l)),p=c.filter(({failure:l})=>!Zr(l)),f=new Set(c.map(({watched:l})=>l.
request)),u=Ks(e,s,t).filter(({watched:l})=>!f.has(l.request));return[...p,...Yr(d,o),...Yr(u,new Set),...a.values()]}function Ks(e,t,{tags:n,requests:r}){if(n.
length===0)return[];let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?
a:`${a}=${c}`).join(", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Ls(a,r)).map(({watched:a,session:c})=>({
watched:a,session:c,failure:new x("E_SECRET_NOT_FOUND",`no ${L(a.query.reference).noun} that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and v\
alues of tags count with their case: look at `tags`, and at those of one that is meant."})}))}function Ls(e,t){let{source:n,...r}=e.reference,o=r.kind==="prefix"?
r.prefix:r.name;return t.some(({reference:s,...i})=>i.text!==e.text&&s.source===n&&s.kind==="prefix"&&o.startsWith(s.prefix))}function Yr(e,t){return[...new Map(
e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(([,r])=>r)}function Zr(e){return e instanceof x?e.code==="E_SECRET_NOT_FOUND":/^(?:Resource|Parameter)NotFound/.
test(e?.code??"")}async function js(e,{tags:t}){let n=Map.groupBy(e.watched,({query:o})=>o.reference.source);return(await Promise.all([...n.values()].map(async o=>{
let[s]=o;if(!s)return[];let i=await G(e,s.query.reference).find(o.map(({query:a})=>a),t);return o.flatMap(a=>Us(a,e,i.get(a.query)??[],t))}))).flat()}function Us(e,t,n,r){
if(n instanceof b)return[{watched:e,session:t,failure:n}];if(n.length===0&&r.length===0){let{text:o,reference:s}=e.query,i=new x("E_SECRET_NOT_FOUND",`no ${L(s).
noun} matches ${o}.`,{fix:"Check the prefix, the region and the account. A new one can take minutes to be listed."});return[{watched:e,session:t,failure:i}]}return n.
map(({profile:o,failure:s})=>({watched:e,session:t,profile:o,failure:s}))}function _s({primaryRegion:e},{query:t},{regions:n}){return e!==void 0&&e!==t.region&&
n.includes(e)}async function to(e){await xn(e)}async function no(e,t,n,r,o){let s=pe(e.profile,n);if(s.length===0)return[];let i=Ct(t.value).map(([d,p])=>[d,String(p)]),a={text:q(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(d=>Ns(d,a,{find:e,secret:t,services:r,now:o})))).flat()}async function Ns(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await qs(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:Js(i,t,o)}]:Promise.all(a.map(async({
path:d,value:p})=>{let{fields:f,type:u}=t,l=await n.services.verifyWithService(r,{value:p,fields:f,type:u});return Gs(l,d,e,n)}))}function Js(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function qs(e,t){let n=mt(e),r=n===void 0?void 0:await yt(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function Gs(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,isUnanswered:d,wasNotAsked:p,isOwnText:f}=e,u={arn:r.profile.arn,
versionId:o.versionId,line:n,path:t},l=s.learnOutage(u,d===!0,i);if(c.state==="refused"){let{why:T,isOver:C=!1}=c;return s.learnValidity(u,{state:"refused",why:T,
isOver:C},i),{by:a,path:t,state:"refused",why:T,isOver:C}}let{endsAt:m,scopes:g}=c;c.state==="active"&&s.learnValidity(u,{state:"active",endsAt:m},i);let{maxScopes:y}=n,
w=y&&g?gn(g,y,e.includes):[],k={by:a,path:t,...w.length>0&&{beyond:w},...y&&!g&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...k,state:"\
active",endsAt:m};let A=f?void 0:s.validity(u,i);return A?.state==="refused"?{by:a,path:t,state:"refused",why:A.why??"",isOver:A.isOver===!0,answeredAt:new Date(
A.answeredOn)}:{...k,state:"unknown",why:c.why,endsAt:m??A?.endsAt,...(p||f)&&{isMinor:!0},...l&&{isPassing:l},...d!==void 0&&{isUndecided:!0}}}function ro(e){return e.
flatMap(({by:t,path:n,endsAt:r})=>r?[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,firm:!0}]:[])}var Bs=10;async function oo(e,t,n,r){let{memory:o,clock:s}=r,i=await eo(e,n),a=i.filter(l=>l.profile!==void 0).map(l=>o.withoutOwnAccess(l,s.now())),c=i.filter(
({profile:l})=>l===void 0),d=[],p=[];for(let l of a){let{profile:m,watched:g}=l,y=!m.deletedAt&&pe(m,n.verifications).length>0,w=n.readValues&&!m.deletedAt&&g.request.
expires?.kind!=="never",k=w&&!y?o.known(l,s.now()):void 0;y?d.push({...l,session:zs(l,e),isReadEachRun:!0}):w&&!k?d.push(l):p.push(Ze(l,k?.ends??Ye,k?.versionAt,
r))}let f=a.map(({profile:l})=>`${l.name}
${W(l)}`).join(`
`),u=await J(Qs(d,t),Bs,l=>Zs(l,f,n.verifications,r));return[...c,...p,...u.flat()]}function zs({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>B(ft(a),{profile:e,request:t.request})))??n:n}function Qs(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t,r=e.filter(o=>!n(o));return[...[...Map.groupBy(r,({session:o})=>o).values()].flatMap(o=>[...Map.groupBy(o,Xs).values()]).flatMap(Ys),...e.
filter(n).map(o=>[o])]}function Xs({watched:e}){return e.query.reference.source}function Ys(e){let[t]=e;if(!t)return[];let{valuesPerCall:n}=L(t.watched.query.reference),
r=[];for(let o=0;o<e.length;o+=n)r.push(e.slice(o,o+n));return r}async function Zs(e,t,n,r){let[o]=e;if(!o)return[];let{session:s,watched:i}=o,a=await G(s,i.query.
reference).read(e.map(({profile:d})=>d)),c=a.filter(d=>!!d&&!(d instanceof b));return await r.runner.mask(_t(c.flatMap(({value:d})=>Xr(d,t)))),Promise.all(e.map(
(d,p)=>{let f=a[p];return f instanceof b||f===void 0?Ze({...d,failure:f},Ye,void 0,r):ei(d,f,n,r)}))}async function ei(e,t,n,r){let{request:o}=e.watched;try{let s=await Br(
o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await no(e,t,n,r,r.clock.now()),a=[...s.expiries,...ro(i)];return{...Ze(e,{...s,expiries:a},t.createdAt,
r),validities:i}}catch(s){if(s instanceof x)return{...e,versionAt:t.createdAt,failure:s};throw s}}function Ze(e,t,n,{clock:r}){let{expiry:o,...s}=Qr(e.watched.request,
e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var ti=3;async function so(e,t){let n=[e.identity,...e.moreIdentities],r=await J(n,ti,async s=>{try{return await ri(s,{...e,requests:yn(s,e)},t)}catch(i){let a=i instanceof
x&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.test(i.code);if(!s||n.length===1||!a)throw i;return si(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.
failure;return ni(r)}function ni(e){let t=new Map;for(let n of[!1,!0])for(let r of e.toReversed())for(let{profile:o,failure:s,watched:i}of r.seen)o&&!(n&&s)&&t.
set(i.request,r);return e.map(n=>({...n,seen:n.seen.filter(({watched:{request:r}})=>r.reference.kind!=="arn"||(t.get(r)??n)===n)}))}async function ri(e,t,n){let r=await Lt(
{...t,identity:e},n),{result:o,claims:s}=await jt(r,oi(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&oe(e).arn,accountId:a,reader:i,claims:s,seen:o,job:r}}async function oi(e,t,n){
let r=jr(t,e.accountId);if(r.length===0)return[];let o=Ur(t,e.accountId),s=await Nr(r,o,e,t.regions,n);return oo(s,e.accountId,t,n)}function si(e,t){let{arn:n,accountId:r}=oe(
e),o={role:oe(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function io(e,t,{layout:n,isInDoubt:r},{id:o,name:s,repository:i,runUrl:a}){let c=u=>`secret-lease/${o}/${u}`,d=new Set(e.map(({fingerprint:u})=>u)),p=ye(e,t).map(
u=>ii(u,n,c)),f=[...t.keys()].filter(u=>!d.has(u)&&!r(u));return{title:ci(p),from:s,repository:i,runUrl:a,at:new Date(n.now),problems:p,resolved:f.map(c)}}function ao(e,t,{
id:n,unsent:r,isInDoubt:o}){let s=a=>r==="all"||r.has(`secret-lease/${n}/${a}`),i=new Map;for(let{fingerprint:a,level:c}of e){let d=s(a)?t.get(a):c;d!==void 0&&
i.set(a,d)}for(let[a,c]of t)(s(a)||o(a))&&!i.has(a)&&i.set(a,c);return i}function ii({secret:e,finding:t,fingerprint:n},r,o){let{disclosure:s}=r,{label:i,region:a,
profile:c}=e,d=p=>s==="all"?p:_(p);return{key:o(n),name:d(i),region:a,account:je(e,r),owner:c&&O(s,"owner")?W(c):void 0,kind:t.kind,words:d(F(t)).replace(/\s+/g,
" "),severity:ai(t)}}function ai({kind:e,daysLeft:t}){return e==="expired"||e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==
void 0&&t<=3?"error":"warning"}function ci(e){let[t]=e,n=new Set(e.map(r=>`${pn(r)} ${r.name}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets n\
eed attention`:"Secrets are well again"}async function co(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:d,layout:p,isInDoubt:f}=e,u=t?Nn([...n].map(([v,{body:P}])=>j(
P,v))):s.sentAlerts(c),l=v=>ao(d,u,{id:c,unsent:v,isInDoubt:f}),m=o.find(v=>v.job)?.job,g;try{if(!m)throw new Error("Where no account could be looked at there i\
s nothing to tell.");g=await dn(r.alerts,m,r.regions,i)}catch(v){if(!(v instanceof x&&v.code==="E_ALERT"))throw v;let P=r.alerts.format?"all":new Set;return{sent:l(
P),failures:[v],pingUrl:void 0,isInMemory:!1}}let{channel:y,others:w,pingUrl:k}=g;if(!y)return{sent:l(new Set),failures:[],pingUrl:k,isInMemory:!1};let{GITHUB_REPOSITORY:A=""}=a.
environment,T={id:c,name:e.report.monitor,repository:A,runUrl:z(a.environment)},C=new Set,Z=[];for(let[v,P]of[[void 0,y],...w]){let mo=d.filter(({route:Ee})=>Ee.
channel===v),yo=io(mo,_n(v,u),{layout:p,isInDoubt:f},T),Fe=await ln(yo,P,i,a,v);for(let Ee of Fe.unsent)C.add(Ee);Fe.failure&&Z.push(Fe.failure)}let h=l(C);return t||
s.setSentAlerts(c,h),{sent:h,failures:Z,pingUrl:k,isInMemory:!t}}async function lo(e,t){let{runner:n,clock:r}=t;vt(n.environment),await cn(e.alerts,n);for(let h of[...e.warnings,...e.alerts.warnings])n.warning(h);await to(e.verifications);
let o=$e.open(t.stateFile,n),s=await so(e,{...t,memory:o}).catch(async h=>{throw n.noteVisibility("unknown")==="unknown"&&await uo(t),h}),i=await ui(s,t)!=="pri\
vate";for(let{job:h}of s)h&&n.info(li(h));let a=fi(i,e),c=r.now(),d=Ir(s,a,e.readValues).map(h=>tn(vr(h,c,e.policy),c,e.rules)),p=zn(await Jr(d,s,{inputs:e,memory:o,
runner:n,now:c}));po(o,t),di(p,t);for(let{line:h,reference:v}of e.rules.acknowledgements)p.some(P=>B(v,P))||n.warning(`Line ${h} of acknowledge means none of th\
e secrets that are watched.`);for(let{line:h,text:v}of e.verifications)p.some(P=>B(v,P))||n.warning(`Line ${h} of verify means none of the secrets that are watc\
hed.`);let f=await Dr(p,e,a,t),u={...Se(p,{monitor:e.monitor.name,now:c,disclosure:a}),...f&&{githubSecrets:f.map(Bn)}},l={disclosure:a,hasRegions:new Set(p.map(
({region:h})=>h)).size>1,hasAccounts:s.length>1,now:c},m={id:Rr(e.monitor,pi(s,e)),secrets:p,watch:Ar(e.requests,e.tags),alerts:me(p,e.rules.owners),isInDoubt:jn(
p),report:u,layout:l,gitHubSecrets:f},g=await Hr(m,e,i,t),y=await co(m,g,{inputs:e,scans:s,memory:o,services:t});y.isInMemory&&po(o,t);let w=pr(m,e.rules.owners,
e.issue),k=await Tr(w,g,y.sent,m,e,t);Lr(m,k.urls,e,t);let A=mi(p,e),T=[...k.failures,...y.failures];if(y.pingUrl!==void 0&&T.length===0&&!fo(p)){let h=await un(
y.pingUrl,t,n);h&&T.push(h)}let[C,...Z]=[...A?[A]:[],...T];for(let h of Z)fn(h,t,n);if(C)throw C}function po(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){
if(!(r instanceof x))throw r;t.warning([r.message,r.fix].join(`
`))}}function di(e,{runner:t,stateFile:n}){let{length:r}=e.filter(({findings:i})=>i.some(ie));if(r===0)return;let o=r===1?"One secret was":`${r} secrets were`,s=n?
"A run that finds the same in an hour or later alerts.":"Set `state-file`, so that a later run alerts where that lasts.";t.notice(`${o} not verified, because is\
suers did not answer. This run opens and closes no alert for it.
${s}`)}function pi(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function li(e){return e.kind==="ambien\
t"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function ui(e,t){let n=e.map(({claims:o})=>ot(o)).reduce(st,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?uo(t):r}async function uo({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof b)return e.noteVisibility("unknown");throw n}}function fi(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function mi(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&fo(e))return new x(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>rn(i,t.failOn))??[]),o=D.find(s=>r.some(i=>i.kind===s));return o&&yi(o,r.
filter(({kind:s})=>s===o).length)}function yi(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new x("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new x("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new x("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new x(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new x("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function fo(e){return e.every(({failure:t})=>t!==void 0)}await ct(async e=>{let{environment:t}=e,n=await lt(at,async p=>{let f=await an(p,t),u=await Bt(p,on(f.rules.owners));return{...f,alerts:u}},t),r=new nt(t.RUNNER_TEMP),
o=new et,{github:s,gitHubSecrets:i}=n;s&&await e.mask([s.token]),i&&await e.mask([i.access.token]);let a=await qt(n,{runner:e,directory:r,clock:o}),{aws:c,attempts:d}=a;
try{await lo(n,{...a,openRemover:Vn({...c,endpoint:c.secretsManagerEndpoint},d.full),findTokens:Cn,issues:s&&hn(s,d.full),gitHubSecretLister:i&&Sn(i.access,d.full),
stateFile:n.stateFile===void 0?void 0:Tn(n.stateFile,t),writeReport:An(t),alerts:Gt(c.connections,a.timeOver),helpFor:p=>it(p,t)})}finally{a.close()}});
