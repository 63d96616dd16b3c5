const require=process.getBuiltinModule;
import{a as Ht}from"./shared-domain-expiry-timeline.js";import{a as Ct,b as Qt,c as Xt,d as Yt,e as Zt,f as en,g as J,i as nn,j as rn}from"./shared-adapters-alert-sender.js";import"./shared-domain-requests-verification.js";
import{b as it,g as at,j as Y,k as Z,l as ee,p as pt}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{b as $t}from"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import"./shared-adapters-connections.js";import"./shared-use-cases-warnings.js";import{a as ut,b as bt,c as vt,d as kt,e as Rt,f as Ot,g as Mt,
h as U,q as At,s as It,u as Pt,v as Dt}from"./shared-domain-credentials-aws-config.js";import{a as Je,c as ft}from"./shared-adapters-clock.js";import{c as ht,d as wt}from"./shared-domain-expiry-hints.js";
import"./shared-domain-requests-request-advice.js";import{d as Et,f as Ft}from"./shared-adapters-aws-config.js";import{a as St}from"./shared-domain-masks-looks-secret.js";import{a as Vt,b as ne,c as Kt,
d as re,e as oe,f as I,g as Lt,h as P,i as Wt,j as Me,k as Ut,l as F,m as _t,n as jt,o as se,p as ie,q as Nt,r as Gt,s as G,t as Jt,u as qt,v as zt,w as tn,x as ae}from"./shared-domain-expiry-unreadable-dates.js";
import{a as Bt,b as C}from"./shared-inputs-watched-reference.js";import{h as Tt}from"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";import{a as A,c as v,d as Be,
e as X,f as Ye,g as Ze}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{G as xt,J as te,o as nt,u as st}from"./shared-domain-requests-lease-inputs.js";
import"./shared-domain-trusted-address.js";import{b as dt,d as lt}from"./shared-sources-secrets-manager-client.js";import{a as W}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-policies-via-service.js";import{b as mt,d as yt,e as gt}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";import{a as ct,b as Oe,c as L}from"./shared-domain-span.js";
import{a as rt}from"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import{b as ot}from"./shared-domain-values-json.js";import{a as w}from"./shared-domain-failure.js";
import{e as qe}from"./shared-adapters-job-lock.js";import{d as K,k as ze,l as Qe,n as Xe}from"./shared-adapters-concealer.js";import"./shared-inputs-lines.js";import"./shared-domain-plain-text.js";
import{a as et,b as tt}from"./shared-domain-listing.js";import"./shared-adapters-event.js";import{a as S}from"./shared-domain-error.js";import"./shared-runtime.js";function on(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function sn(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var Jr=process.getBuiltinModule("node:fs"),an=e=>Jr[e];var cn=an("mkdirSync");var pn=an("writeFileSync");var qr=process.getBuiltinModule("node:path"),Ae=e=>qr[e];var dn=Ae("dirname");var ln=Ae("join");var un=Ae("resolve");function fn(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
ln(n,i):un(t,o);try{cn(dn(a),{recursive:!0}),pn(a,s)}catch(c){throw new S("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Br=process.getBuiltinModule("node:fs"),q=e=>Br[e];var mn=q("mkdirSync");var yn=q("readFileSync");var gn=q("renameSync");var xn=q("statSync");var Sn=q("writeFileSync");var zr=process.getBuiltinModule("node:path"),hn=e=>zr[e];var wn=hn("dirname");var bn=hn("resolve");var Qr=64*1024*1024;function vn(e,{GITHUB_WORKSPACE:t="."}){let n=bn(t,e);return{read(){try{return xn(n).size>Qr?"":yn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{mn(wn(n),{recursive:!0}),Sn(`${n}.new`,r,{mode:384}),gn(`${n}.new`,n)}catch(o){throw new S("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var kn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var ce=class extends Y(Z,ee,"DeleteSecret",it){};var pe=class extends Y(Z,ee,"RestoreSecret",at){};function Ie({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Pe(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:p}=e,[,,d,,u]=r.split(":");return d!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&u!==n?"it belongs to another\
 account":p!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(f=>f.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Ie(e)?"it is tagged keep":void 0}function Rn({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function On(e,t){return(n,r)=>{let o=new pt(n,r,e,t);return{schedule(s){let i=new ce({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new pe({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var Xr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Mn=Xr("createHash");var An=[30,14,7,3,1,0],Ee=2500;function de(e,t){return e.flatMap(n=>{let r=se(n.profile,t);return n.findings.filter(o=>!re(o)&&!o.isPassing).map(o=>({secret:n,route:r,
finding:o,fingerprint:In(r.channel)+Zr(n,o),level:Yr(o)}))})}function In(e){return e===void 0?"":`${ie(e)}/`}function Pn(e,t){let n=In(e),r=o=>n===""?!o.includes(
"/"):o.startsWith(n);return new Map([...t].filter(([o])=>r(o)))}function Dn(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<
o)&&t.set(n,r)}return t}function le(e,t){return e.slice(0,Ee).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function Yr({daysLeft:e}){if(e===void 0)return"\
9";let t=An.findLastIndex(n=>e<=n);return String(An.length-1-t)}function Zr({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":
r,s=JSON.stringify([e?.arn??n,t,o]);return Mn("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function En(e){return new Map(e.slice(0,Ee).
map(({fingerprint:t,level:n})=>[t,n]))}function ue(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ee)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.
get(s)??"")+o+r)}return[...t].map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function fe(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===
void 0?"":`${o}/`;return[...r.matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function Fn(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of eo(i.name.replace(/^ssm:/,""))){let p=s.
get(c)??new Set;s.set(c,p.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>
r?a:void 0}}).filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function eo(e){
let t=e.split("/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var to=200;function me(e,t){if(e.length===
0)return[];let n=e.slice(0,to).map(({name:c,where:p,counterparts:d,age:u})=>{let f=d.length===0?"":`${d.slice(0,3).map(A).join(", ")}${d.length>3?", \u2026":""}`,
l=u===void 0?"":`${v(ct(u))} ago`;return`| ${A(c)}<br><sub>${v(p)}</sub> | ${f} | ${l} |`}),r=t===void 0?n:X(n,t),o=e.length-r.length,s=`Secrets of GitHub's own\
: ${e.length}`,[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased \
instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],
...a]}function k(e,t){return e==="all"||t==="name"&&e==="names"}var Hn=["expired","expiring","attention","unknown","ok"];function D({findings:e,verdict:t}){let n=new Set(e.filter(r=>!re(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function $n({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function Cn(e){let t=r=>{let[o]=r.findings;return Hn.indexOf(
D(r))*100+(o?ne.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function ye(e,t){let n=e.map(D),r=s=>n.filter(i=>i===s).length,o=Hn.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>no(s,t.disclosure))}}function no(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&F(n);return{name:e.label,region:e.region,...n&&k(t,"arn")&&{arn:n.arn},...i!==void 0&&k(t,"owner")&&
{owner:i},status:D(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:Kt(a),words:P(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var H={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function B({counts:e}){let t=[`${H.expired} ${e.expired} \
expired`,`${H.expiring} ${e.expiring} expiring`,`${H.attention} ${e.attention} with other problems`,`${H.ok} ${e.ok} fine`,`${H.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function ge(e,t){let n=ro.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var ro=[{title:"Secret",isOptional:!1,cell:oo},{title:"S\
tate",isOptional:!1,cell:so},{title:"Next rotation",isOptional:!0,cell:io}];function oo(e,{hasRegions:t,hasAccounts:n,hasOwner:r=!0,disclosure:o}){let s=n&&k(o,
"arn")?e.account:void 0,i=[...t?[e.region]:[],...s===void 0?[]:[s]],a=r&&k(o,"owner")&&e.profile?F(e.profile):void 0,c=[...i.length>0?[i.join(" ")]:[],...a===void 0?
[]:[`owner: ${tt(a)}`]].map(p=>`<br><sub>${v(p)}</sub>`);return`${H[D(e)]} ${A(e.label)}${c.join("")}`}function so(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,
s=n.map(c=>Tn(c.words,Wt(c)));if(I(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expire":"no known expiry";return[r?Tn(`expires ${Oe(r.at,t)}`,`${r.
source}, ${L(r.at)}`):i,...s].join("<br>")}function Tn(e,t){return t===void 0?v(e):`${v(e)}<br><sub>${v(t)}</sub>`}function io({nextRotationAt:e},{now:t}){return e&&
e.getTime()>t?v(Oe(e,t)):""}function xe(e,t){return Ht(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:ao(n.replace(/^ssm:/,"").replace(/[^\w /+=.@!*()-]/g,
"_")),secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var Vn=18;function ao(e){return e.length>Vn?`\u2026${e.slice(1-Vn)}`:e}var co=65e3,po=12e3,Kn=30,Fe=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?)(?: watch=([0-9a-f.]*))? said=([\w. =]*) -->\s*$/;function Wn(e,t){return`${e}\
-${ie(t)}`}function Un(e,t){let n=Se(t);return n===e||n?.startsWith(`${e}-`)===!0}function Se(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?Fe.exec(
e)?.[1]:void 0}function _(e,t){return fe(Se(e)===t?Fe.exec(e)?.[3]??"":"")}function He(e){return(Fe.exec(e)?.[2]??"").split(".").filter(t=>t!=="")}function $e(e,t=[]){
let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...Gn(t),...me(s,po),"","<details><summary>What to do</summary>","","- Expired or expiring: pu\
t a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expires=DATE` to its line in the\
 workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDING.","- Cannot be read: the\
 message says which permission is missing, or that the secret is gone.","","</details>","",...Jn(e),Ce(e)].join(`
`),{head:c,rows:p}=ge(n,{...o,hasOwner:i===void 0}),d=i===void 0?[]:[`Owner: ${A(i)}`,""],u=[B(r),"",...d,...xe(n,o.now),...c].join(`
`);return[u,...lo(p,co-Ln(u)-Ln(a)-200),a].join(`
`)}function _n(e){return["All is well.","",B(e.report),"",...Jn(e),Ce(e)].join(`
`)}function jn(e,t){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",
Ce({id:e,watch:t,sent:new Map})].join(`
`)}function Nn(e,t=[]){let n=e.slice(0,Kn).map(({secret:o,finding:s})=>`- ${H[D(o)]} ${A(o.label)} ${v(P(s))}`),r=e.length-Kn;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...Gn(t)].join(`
`)}function Gn(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function Jn({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${A(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function Ce({id:e,watch:t,sent:n}){return`<!-- secret-lease-monitor:${e} watch=${t.join(".")} said=${ue(n)} -->`}function lo(e,t){let n=X(
e,t),r=e.length-n.length;return r===0?n:[...n,"",`and ${r} more, which the run's report has.`]}function Ln(e){return Buffer.byteLength(e)}var qn=256,Te=10;function Bn({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",p=a&&c&&o?o.routes:[],d={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},u=(m,x)=>({id:m===void 0?e:Wn(e,m),owner:m,title:m===void 0?s:uo(s,m),routesOf:g=>c?[...new Set(g.map(({route:h})=>h))]:
[],assigneesOf(g){let h=c?g.flatMap(({route:R})=>R.assignees):[],b=m!==void 0&&h.length>0?h:[...i,...h];return[...new Set(b)].slice(0,Te)},secrets:x,alerts:de(x,
o),isInDoubt:x.some(({findings:g})=>g.some(oe)),report:p.length===0?n:ye(x,d)}),l=Map.groupBy(t,({profile:m})=>{let x=se(m,o);return p.includes(x)?x.owner:void 0});
return[u(void 0,l.get(void 0)??[]),...p.map(({owner:m=""})=>u(m,l.get(m)??[]))]}function uo(e,t){let n=`${e}: ${t}`;return n.length<=qn?n:`${n.slice(0,qn-1)}\u2026`}var fo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var zn=fo("scryptSync");function Qn({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return zn(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var mo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Xn=mo("createHash");var yo=50;function Yn(e,t){let n=t.map(({key:o,value:s})=>`${o}=${s??""}`).sort(),r=e.map(({text:o})=>Xn("sha256").update(JSON.stringify([o.replace(/\d{12}/g,""),
...n])).digest("hex").slice(0,6));return[...new Set(r)].sort().slice(0,yo)}function Zn(e,t){return e.join()===t.join()}function er(e,t){return e.some(n=>t.includes(
n))}function tr(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>go(i,o,{disclosure:t,reads:n},r);return[...o.failure?[ho(o)]:[],...[...o.seen].sort(bo).map(s)]})}
function go(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:p,remarks:d=Me,versionAt:u,validities:f=[]}=e,l=So(e,r,s);
return{label:l,region:i.query.region,account:n,request:i.request,profile:a,...xo(p,f,r),remarks:d,versionAt:u,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof
w?C(i.query.reference).explain(c,{...i.query,text:l},t,o):c}}function xo(e,t,n){if(n==="all")return{expiry:e,validities:t};let r="its issuer";return{expiry:e&&{
...e,source:e.source.replace(/^.*'s answer(?= in field |$)/,`${r}'s answer`)},validities:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function So({
watched:{request:e},profile:t},n,r){if(e.reference.kind!=="prefix")return t&&k(n,"name")?t.name:wo(e.text);if(!t)return e.text;if(k(n,"name"))return t.name;let o=(r.
get(e.text)??0)+1;return r.set(e.text,o),`${e.text} (${o})`}function ho({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{
label:r,region:"all regions",account:t,request:{text:r,reference:{source:dt,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Me,versionAt:void 0,failure:n}}
function wo(e){let t=/^(?:ssm:)?arn:[^/]*:parameter(\/.+)$/.exec(e)?.[1];return t!==void 0?`ssm:${t}`:e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,
n=>e.startsWith("arn:")?"":n)}function bo(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];return n<r?-1:n>r?1:0}async function nr(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),Fn(i,e,s.now(),{maxAge:t.maxAge,showsNames:k(n,"name")})}async function rr(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await vo(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),he(a,n)}return he(sr(o.assignees,s.assignees),n),s}async function or(e,t,n,r){if(t.length!==0)try{he(sr(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;he(t,r)}}async function vo(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function sr(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function he(e,t){e.length!==0&&t.warning(`GitHub does not assign ${et(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function ir({id:e,watch:t},{issue:{wanted:n}},r,{runner:o,issues:s}){let i={issues:new Map};if(n==="no")return i;if(r&&n==="unsaid")return o.notice("No is\
sue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),i;if(!s)return o.warning(
"No issue is kept: the input github-token is empty."),i;try{let a=await s.find(p=>Un(e,p)),c=ko(a,t,J(o.environment));return{tracker:s,issues:c}}catch(a){return{
...i,failure:cr(a)}}}async function ar(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],p=[],d=async u=>{try{
let f=await u();f!==void 0&&c.push(f)}catch(f){p.push(cr(f))}};for(let u of e){let f=n.get(u.id),l=Mo(u,s,Ro(u,f,o,s),a);await d(()=>Oo(l,u,f,i,{tracker:t,runner:a}))}
for(let[u,{number:f,isOpen:l}]of n)!l||e.some(m=>m.id===u)||await d(async()=>{await t.update(f,{body:jn(u,s.watch),state:"closed"})});return{urls:c,failures:p}}
function ko(e,t,n){let r=new Map,o=({body:i})=>Zn(He(i),t),s=({body:i})=>er(He(i),t)&&!(n!==void 0&&i.includes(`(${n})`));for(let i of[...e.filter(o),...e.filter(
s)]){let a=Se(i.body)??"";r.has(a)||r.set(a,i)}return r}function Ro({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({
fingerprint:c})=>c)),a=_(n?.body??"",e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function cr(e){if(!(e instanceof w))throw e;return new S(
"E_ALERT",`The issue could not be kept (${e.message}).`,{fix:Ao(e),cause:e})}async function Oo(e,t,n,r,{tracker:o,runner:s}){let i=f=>Be(e.layout.disclosure==="\
all"?f:K(f)),{id:a}=e,{alerts:c,title:p,isInDoubt:d}=t;if(c.length===0&&d)return n?.isOpen?n.url:void 0;if(c.length===0){n&&(n.isOpen||_(n.body,a).size>0)&&await o.
update(n.number,{body:i(_n(e)),state:"closed"});return}if(!n){let f=i($e(e,t.routesOf(c))),{labels:l}=r.issue;return(await rr({title:p,body:f,labels:l,assignees:t.
assigneesOf(c)},o,s)).url}let u=le(c,_(n.body,a));if(!(n.isDeclined&&u.length===0)){if(u.length>0){let f=t.routesOf(u);await o.comment(n.number,i(Nn(u,f)));let l=t.
owner===void 0?f.flatMap(({assignees:m})=>m):[];await or(n.number,[...new Set(l)].slice(0,Te),o,s)}return await o.update(n.number,{body:i($e(e)),state:"open"}),
n.url}}function Mo({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i,watch:a},c,{environment:p}){return{id:e,owner:t,problems:n.filter(I),alerts:r,
sent:c,report:o,layout:s,runUrl:J(p),watch:a,...t===void 0&&{gitHubSecrets:i}}}function Ao({status:e}){return e===401?"GitHub does not know the token: leave `gi\
thub-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside tho\
se that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limi\
t is reached: the next run says what is left to say.":"The next run says what is left to say."}var Io=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var pr=Io("createHash");var Ke={versions:new Map,accesses:new Map,validities:new Map,outages:new Map,removals:new Map,sentAlerts:new Map},we=864e5,Po=60,Do=7*we,Eo=36e5,Le="secret-leas\
e-monitor-state",dr=1;function T(e){return Math.floor(e/we)*we}function We(e,t,n){return z([e,t,n?.kind==="at"?"at":n??null])}function lr(e,t,n,r){return z([e,t,
n,r])}function be({answeredOn:e},t){return t-e<=Do}function ur({since:e},t){return t-e>=Eo}function V(e){return z([e])}function z(e){return pr("sha256").update(
JSON.stringify([Le,...e])).digest("base64url")}function fr({versions:e,accesses:t,validities:n,outages:r,removals:o,sentAlerts:s},i){let a=([,{seenOn:d}])=>i-d<=
Po*we,c={versions:Object.fromEntries([...e].filter(a)),accesses:Object.fromEntries([...t].filter(a)),...n.size>0&&{validities:Object.fromEntries([...n].filter(([
,d])=>be(d,i)))},...r.size>0&&{outages:Object.fromEntries([...r].filter(([,{noticedOn:d}])=>be({answeredOn:d},i)))},removals:Object.fromEntries([...o].filter(a)),
...s.size>0&&{sentAlerts:Object.fromEntries(s)}},p=JSON.stringify(c);return`${JSON.stringify({format:Le,version:dr,checksum:z([p]),content:c})}
`}function mr(e){let t=O(Vo(e)),n=O(t.content);if(!(t.format!==Le||t.version!==dr)&&t.checksum===z([JSON.stringify(t.content)]))return{versions:new Map(Ve(n.versions,
Fo)),accesses:new Map(Ve(n.accesses,$o)),validities:new Map(Object.entries(O(n.validities)).flatMap(([r,o])=>{let s=Co(O(o));return s?[[r,s]]:[]})),outages:new Map(
Object.entries(O(n.outages)).flatMap(([r,o])=>{let{since:s,noticedOn:i}=O(o);return typeof s=="number"&&typeof i=="number"?[[r,{since:s,noticedOn:i}]]:[]})),removals:new Map(
Ve(n.removals,To)),sentAlerts:new Map(Object.entries(O(n.sentAlerts)).map(([r,o])=>[r,String(o)]))}}function Ve(e,t){return Object.entries(O(e)).flatMap(([n,r])=>{
let o=O(r),s=t(o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function Fo({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=O(
e);if(!Array.isArray(n)||!Array.isArray(r))return;let s=n.map(i=>Ho(O(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(O).
map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:Ue(t)}}function Ho({at:e,source:t,firm:n,life:r,isAside:o}){let s=Ue(
e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function $o({
readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function Co({state:e,why:t,isOver:n,endsAt:r,answeredOn:o}){if(e!==
"active"&&e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:Ue(r),answeredOn:o}}
function To({reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{
accessedOn:n}}}function Ue(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function O(e){return typeof e=="object"&&
e!==null&&!Array.isArray(e)?e:{}}function Vo(e){try{return JSON.parse(e)}catch{return}}var ve=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Set;#a=new Map;#c=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.
read(),o=r===void 0?Ke:mr(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is\
 read again."),new e(t,o??Ke)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=We(o,s,n.request.expires),a=this.#e.versions.
get(i);return a&&this.#r.set(i,{...a,seenOn:T(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(V(r.arn));if(!o)return t;let s=this.othersAccess(
r),i=s?.getTime();return this.#n.set(V(r.arn),{...o,othersOn:i,seenOn:T(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=V(t),o=this.#n.
get(r)??this.#e.accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=T(s);if(this.#r.
set(We(t.arn,r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i}),!Ut(t.arn))return;let a=t.accessedAt?.getTime();this.#n.set(V(t.arn),{readOn:i,othersOn:a,
seenOn:i})}learnValidity(t,n,r){this.#t&&this.#o.set(_e(t),{...n,answeredOn:r})}learnOutage(t,n,r){let o=_e(t);if(!n)return this.#i.add(o),!1;let s={since:this.#e.
outages.get(o)?.since??r,noticedOn:r};return this.#s.set(o,s),!ur(s,r)}validity(t,n){let r=this.#e.validities.get(_e(t));return r&&be(r,n)?r:void 0}removal(t){return this.#e.
removals.get(V(t))}setRemoval(t,n,r){this.#a.set(V(t),{...n,seenOn:T(r)})}sentAlerts(t){return fe(this.#e.sentAlerts.get(t)??"")}setSentAlerts(t,n){this.#c.set(
t,ue(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.sentAlerts,...this.#c]),s=new Map(
[...this.#e.validities,...this.#o]),i=new Map([...this.#e.outages,...this.#s].filter(([a])=>!this.#i.has(a)));this.#t?.write(fr({versions:n,accesses:r,validities:s,
outages:i,removals:this.#a,sentAlerts:o},t))}};function _e({arn:e,versionId:t,line:n,path:r}){return lr(e,t,n.service,r)}var Ko=500,Lo=300;function yr(e,t,n,r=[]){let o=e.filter(I),s=e.filter(i=>!I(i));return[`### \u{1F52D} ${v(t.monitor)}`,"",B(t),"",...xe(e,n.now),...o.length>0?
[...gr(o,Ko,n),""]:[],...s.length>0?Wo(s,n):[],...me(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function Wo(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...gr(e,Lo,t),"","</details>"]}function gr(e,t,n){
let{head:r,rows:o}=ge(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var je=200,xr=10;function Sr(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,p=o(n.reportFile,a.disclosure==="all"?c:K(c)),d=s.filter(I),u=d.flatMap((m,x)=>m.findings.slice(x<xr?1:0).map(g=>`${D(m)}: ${m.label} ${P(g)}`));d.length>0&&r.
warning(Uo(d));for(let m of u.slice(0,je))r.info(m);u.length>je&&r.info(`and ${u.length-je} more`),n.jobSummary&&r.summarize(yr(s,i,a,e.gitHubSecrets));let{counts:f,
status:l}=i;r.info(`Status: ${l}, of ${f.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",l],["secrets",String(f.secrets)],["expired",
String(f.expired)],["expiring",String(f.expiring)],["attention",String(f.attention)],["unreadable",String(f.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",p],["issue",t.join(`
`)]])})}function Uo(e){let t=e.slice(0,xr).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(P)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}function hr({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>br(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function wr({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:tn(e,r).flatMap(s=>br(s,t,o))}function br({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,watched:!0,text:e,requests:[]}))}
async function vr(e,t,n,r,o){let{runner:s,sts:i,openRemover:a}=o,c=Pt([...e.map(({query:p})=>p),...t],n);for(let[p,d]of r.entries()){let{sessions:u,noAnswer:f}=await Dt(
c,n,{runner:s,sts:i(d,"full")});if(f){if(r.length>1&&s.warning(`STS in ${d} did not answer (${f.failure.message}).`),p===r.length-1)throw f;continue}return Promise.
all(u.map(async({keys:l,plan:{region:m,queries:x}})=>({region:m,watched:e.filter(({query:g})=>x.includes(g)),readable:x.filter(({unread:g})=>!g),catalogs:await _o(
x,{region:m,keys:l,retryBudget:"full",accountId:n.accountId},o),remover:a(m,l)})))}throw new Error("there is at least one region")}async function _o(e,t,{openClient:n}){
let r=new Map(e.map(({reference:o})=>[o.source,o]));return new Map(await Promise.all([...r].map(async([o,s])=>{let i=await Bt(s);return[o,await i.openCatalog(t,
n)]})))}function j({catalogs:e},{source:t}){let n=e.get(t);if(!n)throw new Error(`The session has no catalog of ${t}.`);return n}var No=864e5;async function kr(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(a=>a.seen),o=new Map(r.flatMap(a=>a.profile?[[a.profile.arn,{...a,
profile:a.profile}]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await Bo({...a,profile:c},{...n,found:o}));else{
let{isScheduled:p,secret:d}=await Go({...a,profile:c},i>0,{...n,found:o});p&&(i-=1),s.push(d)}}return s}async function Go(e,t,n){let{profile:r,region:o,account:s,
findings:i}=e,{memory:a,now:c,inputs:p}=n,d=i.find(({kind:h})=>h==="unused");if(!d||d.acknowledged||Pe(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let u=a.removal(
r.arn),f=u&&u.scheduledOn===void 0?u.reportedOn:T(c),l=f+(p.removeUnused??0);if(c<l||!t){a.setRemoval(r.arn,{reportedOn:f},c);let h=`remove-unused deletes it af\
ter ${L(new Date(l))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:Rr(e,d,h)}}let m=n.found.get(r.arn),x=m&&await Jo(e,m,n);if(!x)
return a.setRemoval(r.arn,{reportedOn:f},c),{isScheduled:!1,secret:e};let g=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:f,scheduledOn:c,...g!==
void 0&&{accessedOn:g}},c),{isScheduled:!0,secret:x}}async function Jo(e,t,{runner:n,memory:r}){let{profile:o,region:s,account:i}=e;try{let a=await qo(t);if(!a)
return;let c=(r.othersAccess(a)?.getTime()??0)>(o.accessedAt?.getTime()??0);if(a.deletedAt||c||Pe(a,s,i)!==void 0)return;let p=await t.session.remover.schedule(
o.arn);return Qo(e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${L(p)}`,detail:`until then ackn\
owledge ${e.label}, or restore it: aws secretsmanager restore-secret`})}catch(a){if(!(a instanceof w))throw a;n.warning(`${e.label} is unused and could not be s\
cheduled for deletion (${a.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function qo({profile:e,
watched:t,session:n}){let r={...t.query,reference:lt(e.arn)},o=(await j(n,r.reference).find([r],[])).get(r);if(o instanceof w)throw o;return o?.[0]?.profile}async function Bo(e,t){
let{profile:n}=e,{memory:r,now:o,runner:s,inputs:i,found:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let p=zo(e,c,i,o),d=a.get(n.arn)?.session;if(p===
void 0||!d){r.setRemoval(n.arn,c,o);let f=L(new Date(c.scheduledOn+30*No)),[l]=e.findings;return l?Rr(e,l,`by remove-unused; gone after ${f}`):e}try{await d.remover.
restore(n.arn)}catch(f){if(!(f instanceof w))throw f;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${p}, and its deletion could not be taken back (${f.message}\
). Restore it: aws secretsmanager restore-secret.`),e}let u={kind:"restored",words:`was restored, since it ${p}`};return{...e,findings:[u,...e.findings.filter(({
kind:f})=>f!=="scheduled-for-deletion")]}}function zo(e,t,{rules:n},r){return Ie(e.profile)?"is tagged keep":Rn(e.profile,t)?"was read again":Gt(e,["unused","sc\
heduled-for-deletion"],n,r)?"is acknowledged":void 0}function Rr(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function Qo(e,t){
return{...e,findings:[t,...e.findings.filter(({kind:n})=>n!=="unused")]}}var Ne={expiries:[],unreadableDates:[],isLocked:!1};async function Mr(e,t){let n={rule:e,hints:await Mt(t),tagged:void 0,selected:await kt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:U(t)},r=await Ot(t),o=Zo(t,r),s=new Map;for(let i of o)for(let a of await bt(i,n)){let c=Yo(a,i);
c.source!==Ar&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:Vt(ht(r)),isLocked:s.size===0&&await Xo(o,n.secret)}}var Ar="expires=";
function Ir({expires:e},{description:t},n,r){let o=xt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:Ar,firm:!0}]:[],...n.expiries.map(d=>({...d,firm:d.
firm||d.at.getTime()<=r&&ft(d.source)})),...o&&!s?[o]:[],...t.expiry&&!s?[t.expiry]:[]],a=i.some(({source:d,isAside:u})=>!u&&/^certificate notAfter| in the kubeconfig/.
test(d)),c=a?i.filter(({isAside:d})=>!d):i,{expiry:p}=vt(c,r,{minRemaining:0,warnRemaining:0});return{expiry:p,other:a?mt(i.filter(({isAside:d})=>d)):void 0,unreadableDates:e?
[]:n.unreadableDates,isLocked:!e&&p===void 0&&n.isLocked}}async function Xo(e,t){let n=e.filter(({value:o})=>yt(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Yo(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${wt(t)}`}:r}function Zo(e,t){let n={value:U(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var Or=8;function Pr(e,t){let n=U(e),r=Et(n,{minLength:Or}).filter(s=>(!gt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<Or&&St(n,
4)&&!t.includes(n)?[n,...r]:r}var es=10;async function Fr(e,t){let n=(await W(e,es,l=>rs(l,t))).flat(),r=n.filter(l=>l.profile!==void 0),o=new Set(r.map(({watched:l})=>l.request)),s=r.filter(
({profile:l})=>_t(l,t.tags)),i=s.filter(({profile:l,watched:m})=>!ss(l,m,t)).sort((l,m)=>jt(l.watched.request,m.watched.request)),a=new Map(i.toReversed().map(l=>[
`${l.profile.arn} ${l.profile.name}`,l])),c=n.filter(({profile:l})=>!l),p=c.filter(({failure:l})=>Er(l)),d=c.filter(({failure:l})=>!Er(l)),u=new Set(c.map(({watched:l})=>l.
request)),f=ts(e,s,t).filter(({watched:l})=>!u.has(l.request));return[...d,...Dr(p,o),...Dr(f,new Set),...a.values()]}function ts(e,t,{tags:n,requests:r}){if(n.
length===0)return[];let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?
a:`${a}=${c}`).join(", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!ns(a,r)).map(({watched:a,session:c})=>({
watched:a,session:c,failure:new S("E_SECRET_NOT_FOUND",`no ${C(a.query.reference).noun} that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and v\
alues of tags count with their case: look at `tags`, and at those of one that is meant."})}))}function ns(e,t){let{source:n,...r}=e.reference,o=r.kind==="prefix"?
r.prefix:r.name;return t.some(({reference:s,...i})=>i.text!==e.text&&s.source===n&&s.kind==="prefix"&&o.startsWith(s.prefix))}function Dr(e,t){return[...new Map(
e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(([,r])=>r)}function Er(e){return e instanceof S?e.code==="E_SECRET_NOT_FOUND":/^(?:Resource|Parameter)NotFound/.
test(e?.code??"")}async function rs(e,{tags:t}){let n=Map.groupBy(e.watched,({query:o})=>o.reference.source);return(await Promise.all([...n.values()].map(async o=>{
let[s]=o;if(!s)return[];let i=await j(e,s.query.reference).find(o.map(({query:a})=>a),t);return o.flatMap(a=>os(a,e,i.get(a.query)??[],t))}))).flat()}function os(e,t,n,r){
if(n instanceof w)return[{watched:e,session:t,failure:n}];if(n.length===0&&r.length===0){let{text:o,reference:s}=e.query,i=new S("E_SECRET_NOT_FOUND",`no ${C(s).
noun} matches ${o}.`,{fix:"Check the prefix, the region and the account. A new one can take minutes to be listed."});return[{watched:e,session:t,failure:i}]}return n.
map(({profile:o,failure:s})=>({watched:e,session:t,profile:o,failure:s}))}function ss({primaryRegion:e},{query:t},{regions:n}){return e!==void 0&&e!==t.region&&
n.includes(e)}async function Hr(e){await rn(e)}async function $r(e,t,n,r,o){let s=ae(e.profile,n);if(s.length===0)return[];let i=Rt(t.value).map(([p,d])=>[p,String(d)]),a={text:U(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(p=>is(p,a,{find:e,secret:t,services:r,now:o})))).flat()}async function is(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await cs(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:as(i,t,o)}]:Promise.all(a.map(async({
path:p,value:d})=>{let{fields:u,type:f}=t,l=await n.services.verifyWithService(r,{value:d,fields:u,type:f});return ps(l,p,e,n)}))}function as(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function cs(e,t){let n=ot(e),r=n===void 0?void 0:await st(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function ps(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,validity:c,isUnanswered:p,wasNotAsked:d,isOwnText:u}=e,f={arn:r.profile.arn,
versionId:o.versionId,line:n,path:t},l=s.learnOutage(f,p===!0,i);if(c.state==="refused"){let{why:M,isOver:E=!1}=c;return s.learnValidity(f,{state:"refused",why:M,
isOver:E},i),{by:a,path:t,state:"refused",why:M,isOver:E}}let{endsAt:m,scopes:x}=c;c.state==="active"&&s.learnValidity(f,{state:"active",endsAt:m},i);let{maxScopes:g}=n,
h=g&&x?nn(x,g,e.includes):[],b={by:a,path:t,...h.length>0&&{beyond:h},...g&&!x&&c.state==="active"&&{areScopesUnknown:!0}};if(c.state==="active")return{...b,state:"\
active",endsAt:m};let R=u?void 0:s.validity(f,i);return R?.state==="refused"?{by:a,path:t,state:"refused",why:R.why??"",isOver:R.isOver===!0,answeredAt:new Date(
R.answeredOn)}:{...b,state:"unknown",why:c.why,endsAt:m??R?.endsAt,...(d||u)&&{isMinor:!0},...l&&{isPassing:l}}}function Cr(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?
[{at:r,source:`${t}'s answer${n===""?"":` in field ${n}`}`,firm:!0}]:[])}var ds=10;async function Tr(e,t,n,r){let{memory:o,clock:s}=r,i=await Fr(e,n),a=i.filter(l=>l.profile!==void 0).map(l=>o.withoutOwnAccess(l,s.now())),c=i.filter(
({profile:l})=>l===void 0),p=[],d=[];for(let l of a){let{profile:m,watched:x}=l,g=!m.deletedAt&&ae(m,n.verifications).length>0,h=n.readValues&&!m.deletedAt&&x.request.
expires?.kind!=="never",b=h&&!g?o.known(l,s.now()):void 0;g?p.push({...l,session:ls(l,e),isReadEachRun:!0}):h&&!b?p.push(l):d.push(Ge(l,b?.ends??Ne,b?.versionAt,
r))}let u=a.map(({profile:l})=>`${l.name}
${F(l)}`).join(`
`),f=await W(us(p,t),ds,l=>ys(l,u,n.verifications,r));return[...c,...d,...f.flat()]}function ls({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>G(rt(a),{profile:e,request:t.request})))??n:n}function us(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t,r=e.filter(o=>!n(o));return[...[...Map.groupBy(r,({session:o})=>o).values()].flatMap(o=>[...Map.groupBy(o,fs).values()]).flatMap(ms),...e.
filter(n).map(o=>[o])]}function fs({watched:e}){return e.query.reference.source}function ms(e){let[t]=e;if(!t)return[];let{valuesPerCall:n}=C(t.watched.query.reference),
r=[];for(let o=0;o<e.length;o+=n)r.push(e.slice(o,o+n));return r}async function ys(e,t,n,r){let[o]=e;if(!o)return[];let{session:s,watched:i}=o,a=await j(s,i.query.
reference).read(e.map(({profile:p})=>p)),c=a.filter(p=>!!p&&!(p instanceof w));return await r.runner.mask(Ft(c.flatMap(({value:p})=>Pr(p,t)))),Promise.all(e.map(
(p,d)=>{let u=a[d];return u instanceof w||u===void 0?Ge({...p,failure:u},Ne,void 0,r):gs(p,u,n,r)}))}async function gs(e,t,n,r){let{request:o}=e.watched;try{let s=await Mr(
o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await $r(e,t,n,r,r.clock.now()),a=[...s.expiries,...Cr(i)];return{...Ge(e,{...s,expiries:a},t.createdAt,
r),validities:i}}catch(s){if(s instanceof S)return{...e,versionAt:t.createdAt,failure:s};throw s}}function Ge(e,t,n,{clock:r}){let{expiry:o,...s}=Ir(e.watched.request,
e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var xs=3;async function Vr(e,t){let n=[e.identity,...e.moreIdentities],r=await W(n,xs,async s=>{try{return await Ss(s,e,t)}catch(i){let a=i instanceof S&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return ws(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Ss(e,t,n){
let r=await At({...t,identity:e},n),{result:o,claims:s}=await It(r,hs(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&te(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function hs(e,t,n){let r=hr(t,e.accountId);if(r.length===0)return[];let o=wr(t,e.accountId),s=await vr(r,o,e,t.regions,n);return Tr(s,e.accountId,t,
n)}function ws(e,t){let{arn:n,accountId:r}=te(e),o={role:te(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Kr(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=u=>`secret-lease/${r}/${u}`,c=new Set(e.map(({fingerprint:u})=>u)),p=le(e,t).map(u=>bs(u,n,a)),d=[...t.
keys()].filter(u=>!c.has(u)).map(a);return{title:ks(p),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:p,resolved:d}}function Lr(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function bs({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=p=>r==="all"?p:K(p);return{key:o(n),name:c(s),
region:i,owner:a&&k(r,"owner")?F(a):void 0,kind:t.kind,words:c(P(t)).replace(/\s+/g," "),severity:vs(t)}}function vs({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function ks(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function Wr(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:p,layout:d}=e,u=En(p),f=o.find(y=>y.job)?.job,l;try{
if(!f)return{sent:u,failures:[],pingUrl:void 0,isInMemory:!1};l=await Xt(r.alerts,f,r.regions,i)}catch(y){if(!(y instanceof S&&y.code==="E_ALERT"))throw y;return{
sent:u,failures:[y],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:x,pingUrl:g}=l;if(!m)return{sent:u,failures:[],pingUrl:g,isInMemory:!1};let h=t?Dn([...n].
map(([y,{body:$}])=>_($,y))):s.sentAlerts(c),{GITHUB_REPOSITORY:b=""}=a.environment,R={id:c,name:e.report.monitor,repository:b,runUrl:J(a.environment)},M=new Set,
E=[];for(let[y,$]of[[void 0,m],...x]){let N=p.filter(({route:Re})=>Re.channel===y),Gr=Kr(N,Pn(y,h),d,R),ke=await Yt(Gr,$,i,a,y);for(let Re of ke.unsent)M.add(Re);
ke.failure&&E.push(ke.failure)}let Q=Lr(p,h,{id:c,unsent:M});return t||s.setSentAlerts(c,Q),{sent:Q,failures:E,pingUrl:g,isInMemory:!t}}async function _r(e,t){let{runner:n,clock:r}=t;ut(n.environment),await Qt(e.alerts,n);for(let y of[...e.warnings,...e.alerts.warnings])n.warning(y);await Hr(e.verifications);
let o=ve.open(t.stateFile,n),s=await Vr(e,{...t,memory:o}).catch(async y=>{throw n.noteVisibility("unknown")==="unknown"&&await jr(t),y}),i=await As(s,t)!=="pri\
vate";for(let{job:y}of s)y&&n.info(Ms(y));let a=Is(i,e),c=r.now(),p=tr(s,a,e.readValues).map(y=>Nt(Lt(y,c,e.policy),c,e.rules)),d=Cn(await kr(p,s,{inputs:e,memory:o,
runner:n,now:c}));Ur(o,t),Rs(d,t);for(let{line:y,reference:$}of e.rules.acknowledgements)d.some(N=>G($,N))||n.warning(`Line ${y} of acknowledge means none of th\
e secrets that are watched.`);for(let{line:y,text:$}of e.verifications)d.some(N=>G($,N))||n.warning(`Line ${y} of verify means none of the secrets that are watc\
hed.`);let u=await nr(d,e,a,t),f={...ye(d,{monitor:e.monitor.name,now:c,disclosure:a}),...u&&{githubSecrets:u.map($n)}},l={disclosure:a,hasRegions:new Set(d.map(
({region:y})=>y)).size>1,hasAccounts:s.length>1,now:c},m={id:Qn(e.monitor,Os(s,e)),secrets:d,watch:Yn(e.requests,e.tags),alerts:de(d,e.rules.owners),report:f,layout:l,
gitHubSecrets:u},x=await ir(m,e,i,t),g=await Wr(m,x,{inputs:e,scans:s,memory:o,services:t});g.isInMemory&&Ur(o,t);let h=Bn(m,e.rules.owners,e.issue),b=await ar(
h,x,g.sent,m,e,t);Sr(m,b.urls,e,t);let R=Ps(d,e),M=[...b.failures,...g.failures];if(g.pingUrl!==void 0&&M.length===0&&!Nr(d)){let y=await Zt(g.pingUrl,t,n);y&&M.
push(y)}let[E,...Q]=[...R?[R]:[],...M];for(let y of Q)en(y,t,n);if(E)throw E}function Ur(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof S))
throw r;t.warning([r.message,r.fix].join(`
`))}}function Rs(e,{runner:t,stateFile:n}){let{length:r}=e.filter(({findings:i})=>i.some(oe));if(r===0)return;let o=r===1?"One secret was":`${r} secrets were`,s=n?
"A run that finds the same in an hour or later alerts.":"Set `state-file`, so that a later run alerts where that lasts.";t.notice(`${o} not verified, because is\
suers did not answer. This run opens and closes no alert for it.
${s}`)}function Os(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function Ms(e){return e.kind==="ambien\
t"?e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function As(e,t){let n=e.map(({claims:o})=>ze(o)).reduce(Qe,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?jr(t):r}async function jr({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Is(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Ps(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Nr(e))return new S(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>Jt(i,t.failOn))??[]),o=ne.find(s=>r.some(i=>i.kind===s));return o&&Ds(o,r.
filter(({kind:s})=>s===o).length)}function Ds(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new S("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new S("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new S("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new S(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new S("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Nr(e){return e.every(({failure:t})=>t!==void 0)}await Ze(async e=>{let{environment:t}=e,n=await nt(Ye,async d=>{let u=await zt(d,t),f=await Tt(d,qt(u.rules.owners));return{...u,alerts:f}}),r=new qe(t.RUNNER_TEMP),
o=new Je,{github:s,gitHubSecrets:i}=n;s&&await e.mask([s.token]),i&&await e.mask([i.access.token]);let a=await $t(n,{runner:e,directory:r,clock:o}),{aws:c,attempts:p}=a;
try{await _r(n,{...a,openRemover:On({...c,endpoint:c.secretsManagerEndpoint},p.full),findTokens:kn,issues:s&&on(s,p.full),gitHubSecretLister:i&&sn(i.access,p.full),
stateFile:n.stateFile===void 0?void 0:vn(n.stateFile,t),writeReport:fn(t),alerts:Ct(c.connections,a.timeOver),helpFor:d=>Xe(d,t)})}finally{a.close()}});
