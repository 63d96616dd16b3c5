const require=process.getBuiltinModule;
import{a as dn}from"./shared-domain-expiry-timeline.js";import{b as nn,c as rn,d as cn,e as ln}from"./shared-domain-refusals-absent.js";import{a as Rn,c as Mn,d as On,e as In}from"./shared-domain-rotation-expiry-tags.js";
import"./shared-domain-refusals-explanation.js";import{b as pn}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-requests-verification.js";import{a as kt,
d as vt,g as re,h as oe,i as se,j as Rt,k as At,l as ie,o as Et}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{c as Ot,d as It,e as Pt,
f as $t}from"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-use-cases-warnings.js";import"./shared-domain-refusals-denial.js";import{a as Wt,b as Jt,
c as le,d as Vt,e as Bt,f as Qt,g as zt,h as Xt,i as Yt,j as K,o as en,s as tn,u as de}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{
a as dt,c as Nt}from"./shared-adapters-clock.js";import{c as on,d as sn,f as pe,g as an}from"./shared-adapters-aws-config.js";import{a as Gt}from"./shared-domain-masks-looks-secret.js";
import{a as ue,b as mn,c as fe,d as $,e as yn,f as E,g as gn,h as Ue,i as D,j as hn,k as Sn,l as me,m as ye,n as xn,o as wn,p as V,q as bn,r as kn,s as vn,t as An,
u as ge}from"./shared-domain-monitor-findings.js";import{a as un,b as fn}from"./shared-domain-expiry-spelled-dates.js";import{b as _t}from"./shared-inputs-line-roles.js";import{a as O,b as v,
c as Z,d as We,e as gt}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{B as Lt,E as jt,G as Zt,m as J,
n as St,q as Tt,r as F,s as Dt,v as Ct,w as Ht}from"./shared-domain-in-parallel.js";import{a as ee,c as Ft}from"./shared-domain-trusted-address.js";import"./shared-domain-policies-partition.js";
import{b as bt}from"./shared-domain-values-jmespath.js";import{a as te,b as xt}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import{b as Ut,d as Kt,e as qt}from"./shared-domain-expiry-expiry.js";
import{b as wt}from"./shared-domain-values-json.js";import"./shared-domain-rotation-rotation.js";import{a as ne}from"./shared-domain-requests-request.js";import{a as w}from"./shared-domain-failure.js";
import{b as ae,f as ce}from"./shared-domain-requests-lease-inputs.js";import"./shared-domain-requests-role.js";import{a as Mt,b as Ne,c as U}from"./shared-domain-span.js";import{d as pt}from"./shared-adapters-job-lock.js";
import{d as N,g as ut,j as ft,k as mt,m as yt}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import{f as ht}from"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";import"./shared-runtime.js";var jo=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Pn=jo("setTimeout");var Go=1e4,Jo=1e3,Vo=3e4,Bo=65536;function $n(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>zo(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&Qo(a))||t.aborted)throw a;let c=a.retryAfter??Jo;if(c>Vo)throw a;await Pn(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function Qo({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function zo(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(Go)]),c,p,l;try{let d=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},u=await Ot(t,{method:n,headers:{"user-agent":"secret-lease",...r,...d},body:o,signal:a,connections:i});c=u.statusCode??0,p=$t(u.headers["retry-after"],Date.
now()),l=await It(u,Bo).catch(()=>"")}catch(d){throw a.aborted?new w(e,{kind:"timeout"}):Pt(e,d)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:p,
words:l})}function En(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function Tn(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var Xo=process.getBuiltinModule("node:fs"),Fn=e=>Xo[e];var Dn=Fn("mkdirSync");var Cn=Fn("writeFileSync");var Yo=process.getBuiltinModule("node:path"),Ke=e=>Yo[e];var Hn=Ke("dirname");var Ln=Ke("join");var _n=Ke("resolve");function Wn(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Ln(n,i):_n(t,o);try{Dn(Hn(a),{recursive:!0}),Cn(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Zo=process.getBuiltinModule("node:fs"),B=e=>Zo[e];var Nn=B("mkdirSync");var Un=B("readFileSync");var Kn=B("renameSync");var qn=B("statSync");var jn=B("writeFileSync");var es=process.getBuiltinModule("node:path"),Gn=e=>es[e];var Jn=Gn("dirname");var Vn=Gn("resolve");var ts=64*1024*1024;function Bn(e,{GITHUB_WORKSPACE:t="."}){let n=Vn(t,e);return{read(){try{return qn(n).size>ts?"":Un(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{Nn(Jn(n),{recursive:!0}),jn(`${n}.new`,r,{mode:384}),Kn(`${n}.new`,n)}catch(o){throw new y("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Qn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var zn=["slack","teams","pagerduty","opsgenie","json"];function he({format:e},t){return t===void 0?e:`${e} to channel ${t}`}var Xn={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function Se(e){return Xn[e]!==void 0}function xe({format:e,url:t}){return t??Xn[e]??""}function we(e){
return/^[\u0021-\u007e]*$/.test(e)}var A={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function I(e,t){return`${A[e]}_${t.toUpperCase().replaceAll("-","_")}`}async function er(e,t=[]){let n=await rs(e,t),r=n.map(({naming:i})=>i.kind==="exact"?i.name:""),o=J(e,"alert-format")?ht("alert-format",e("alert-format"),zn):void 0,
s=i=>J(e,i)||r.includes(A[i]);if(ss(e,r),o&&!Se(o)&&!s("alert-url"))throw Zn(o,"alert-url");if(o&&Se(o)&&!s("alert-token"))throw Zn(o,"alert-token");for(let i of t)
os(i,o,r);return{format:o,url:Yn(e,"alert-url"),token:ns(e),pingUrl:Yn(e,"ping-url"),secrets:n,channels:t,warnings:St(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function Yn(e,t){let n=e(t).trim();if(n===""||ee(n))return n;throw new y("E_INPUT",`The input ${t} is not an addre\
ss that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${A[t]}, prod/al\
erts#url\`.`})}function ns(e){let t=e("alert-token").trim();if(we(t))return t;throw new y("E_INPUT","The input alert-token is more than one word.",{fix:"Give th\
e key or token alone, without `Bearer` or `GenieKey`."})}async function rs(e,t){if(!J(e,"alert-secrets"))return[];let n=await Lt(e("alert-secrets")),r=[...Object.
values(A),...t.flatMap(o=>[I("alert-url",o),I("alert-token",o)])];for(let{line:o,naming:s,reference:i,file:a,optional:c}of n){let p=`a line for each of ${te(r)}\
, for example URL, prod/alerts#url`;if(s.kind!=="exact"||!r.includes(s.name))throw ae("E_REQUEST",o,"the NAME does not say what of an alert it is.",{allowed:p});
if(i.kind==="prefix"||a||!/^(?:secrets-manager|parameter-store)$/.test(i.source))throw ae("E_REQUEST",o,"an alert needs one value of one secret or parameter.",{
allowed:p});if(c)throw ae("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it without `optional`"})}return _t(n,"the role of the step reads what\
 alerts are sent with"),n.map(o=>({...o,refused:["optional","file"]}))}function os(e,t,n){let r=["alert-url","alert-token"],o=t&&Se(t)?"alert-token":"alert-url",
s=t==="json"?r.some(a=>n.includes(I(a,e))):n.includes(I(o,e));if(t&&s)return;let i=t?`no line of alert-secrets is ${I(o,e)}`:"alert-format is empty";throw new y(
"E_INPUT",`The input owners names the channel ${e}, and ${i}.`,{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${I(o,e)}, ops/alerts#${e}\
\`.`})}function ss(e,t){let n=Object.entries(A).find(([r,o])=>J(e,r)&&t.includes(o));if(n)throw new y("E_INPUT",`Both ${n[0]} and a line ${n[1]} of alert-secret\
s are given.`,{fix:"Give one of them."})}function Zn(e,t){return new y("E_INPUT",`The input alert-format is ${e}, and nothing gives ${t}.`,{fix:`Give \`${t}\`, o\
r a line \`${A[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`.`})}var be=class extends re(oe,se,"DeleteSecret",kt){};var ke=class extends re(oe,se,"RestoreSecret",vt){};function nr(e,t){return(n,r)=>new qe(new ie(n,r,e,t))}var qe=class{#t;constructor(t){this.#t=t}async list(t,n){let r=is(t,n),o=[],s;do{let i=new At({...r.length>
0&&{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#t.run("ListSecrets",(l,d)=>l.send(i,d),l=>l.SecretList?
l:void 0),p=a.filter(({Name:l})=>l?.startsWith(t));o.push(...p.flatMap(l=>tr(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let n=new Rt({SecretId:t});return this.#t.run("DescribeSecret",(r,o)=>r.send(n,o),r=>{let o=tr(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function is(e,t){let n=t.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...n.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function tr(e,t){let{ARN:n,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!n||!r)return;let c=new Map(o.flatMap(({Key:l,Value:d=""})=>l===void 0?[]:[[l,d]])),p=s!==void 0||i!==void 0;return{arn:n,name:r,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":p?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...Rn(c),rotation:Et({...e,VersionIdsToStages:t}),type:e.Type},versionId:Object.
entries(t??{}).find(([,l])=>l.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:a,replicas:void 0}}function je({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Ge(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:p}=e,[,,l,,d]=r.split(":");return l!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&d!==n?"it belongs to another\
 account":p!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(u=>u.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":je(e)?"it is tagged keep":void 0}function rr({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function or(e,t){return(n,r)=>{let o=new ie(n,r,e,t);return{schedule(s){let i=new be({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ke({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var as=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var sr=as("createHash");var ir=[30,14,7,3,1,0],Ve=2500;function ve(e,t){return e.flatMap(n=>{let r=me(n.profile,t);return n.findings.filter(o=>!fe(o)).map(o=>({secret:n,route:r,finding:o,
fingerprint:ar(r.channel)+ls(n,o),level:cs(o)}))})}function ar(e){return e===void 0?"":`${ye(e)}/`}function cr(e,t){let n=ar(e),r=o=>n===""?!o.includes("/"):o.startsWith(
n);return new Map([...t].filter(([o])=>r(o)))}function lr(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<o)&&t.set(n,r)}return t}
function Re(e,t){return e.slice(0,Ve).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function cs({daysLeft:e}){if(e===void 0)return"9";let t=ir.findLastIndex(
n=>e<=n);return String(ir.length-1-t)}function ls({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??
n,t,o]);return sr("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function dr(e){return new Map(e.slice(0,Ve).map(({fingerprint:t,level:n})=>[
t,n]))}function Ae(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ve)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.get(s)??"")+o+r)}return[...t].
map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function Me(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===void 0?"":`${o}/`;return[...r.
matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function pr(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of ds(i.name)){let p=s.get(c)??new Set;s.
set(c,p.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>r?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function ds(e){let t=e.split(
"/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var ps=200;function Oe(e,t){if(e.length===0)return[];
let n=e.slice(0,ps).map(({name:c,where:p,counterparts:l,age:d})=>{let u=l.length===0?"":`${l.slice(0,3).map(O).join(", ")}${l.length>3?", \u2026":""}`,f=d===void 0?
"":`${v(Mt(d))} ago`;return`| ${O(c)}<br><sub>${v(p)}</sub> | ${u} | ${f} |`}),r=t===void 0?n:Z(n,t),o=e.length-r.length,s=`Secrets of GitHub's own: ${e.length}`,
[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased instead, and be\
 deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],...a]}function R(e,t){return e==="all"||t==="name"&&e==="names"}var ur=["expired","expiring","attention","unknown","ok"];function T({findings:e,verdict:t}){let n=new Set(e.filter(r=>!fe(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function fr({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function mr(e){let t=r=>{let[o]=r.findings;return ur.indexOf(
T(r))*100+(o?ue.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function Ie(e,t){let n=e.map(T),r=s=>n.filter(i=>i===s).length,o=ur.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>us(s,t.disclosure))}}function us(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&D(n);return{name:e.label,region:e.region,...n&&R(t,"arn")&&{arn:n.arn},...i!==void 0&&R(t,"owner")&&
{owner:i},status:T(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:mn(a),words:E(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var C={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function Q({counts:e}){let t=[`${C.expired} ${e.expired} \
expired`,`${C.expiring} ${e.expiring} expiring`,`${C.attention} ${e.attention} with other problems`,`${C.ok} ${e.ok} fine`,`${C.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function Pe(e,t){let n=fs.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var fs=[{title:"Secret",isOptional:!1,cell:ms},{title:"S\
tate",isOptional:!1,cell:ys},{title:"Next rotation",isOptional:!0,cell:gs},{title:"Owner",isOptional:!0,cell:hs}];function ms(e,{hasRegions:t,hasAccounts:n,disclosure:r}){
let o=n&&R(r,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${v(s.join(" "))}</sub>`:"";return`${C[T(e)]} ${O(e.label)}${i}`}
function ys(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,s=n.map(c=>yr(c.words,gn(c)));if($(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[r?yr(`expires ${Ne(r.at,t)}`,`${r.source}, ${U(r.at)}`):i,...s].join("<br>")}function yr(e,t){return t===void 0?v(e):`${v(e)}<br><su\
b>${v(t)}</sub>`}function gs({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?v(Ne(e,t)):""}function hs({profile:e},{disclosure:t}){let n=e&&D(e);return n!==
void 0&&R(t,"owner")?O(xt(n)):""}function $e(e,t){return dn(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:Ss(n.replace(/[^\w /+=.@!*()-]/g,"_")),
secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var gr=18;function Ss(e){return e.length>gr?`\u2026${e.slice(1-gr)}`:e}var xs=65e3,ws=12e3,hr=30,xr=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?) said=([\w. =]*) -->\s*$/;function wr(e,t){return`${e}-${ye(t)}`}function br(e,t){
let n=Ee(t);return n===e||n?.startsWith(`${e}-`)===!0}function Ee(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?xr.exec(e)?.[1]:void 0}function q(e,t){
return Me(Ee(e)===t?xr.exec(e)?.[2]??"":"")}function Be(e,t=[]){let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...Ar(t),...Oe(s,ws),"","<deta\
ils><summary>What to do</summary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `ex\
pires=own`, `expires=never` or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a\
 version that is stuck under AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...Mr(
e),Or(e)].join(`
`),{head:c,rows:p}=Pe(n,o),l=i===void 0?[]:[`Owner: ${O(i)}`,""],d=[Q(r),"",...l,...$e(n,o.now),...c].join(`
`);return[d,...bs(p,xs-Sr(d)-Sr(a)-200),a].join(`
`)}function kr(e){return["All is well.","",Q(e.report),"",...Mr(e),Or(e)].join(`
`)}function vr(e){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",`\
<!-- secret-lease-monitor:${e} said= -->`].join(`
`)}function Rr(e,t=[]){let n=e.slice(0,hr).map(({secret:o,finding:s})=>`- ${C[T(o)]} ${O(o.label)} ${v(E(s))}`),r=e.length-hr;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...Ar(t)].join(`
`)}function Ar(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function Mr({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${O(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function Or({id:e,told:t}){return`<!-- secret-lease-monitor:${e} said=${Ae(t)} -->`}function bs(e,t){let n=Z(e,t),r=e.length-n.length;return r===
0?n:[...n,"",`and ${r} more, which the run's report has.`]}function Sr(e){return Buffer.byteLength(e)}var Ir=256,Qe=10;function Pr({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",p=a&&c&&o?o.routes:[],l={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},d=(m,x)=>({id:m===void 0?e:wr(e,m),owner:m,title:m===void 0?s:ks(s,m),routesOf:g=>c?[...new Set(g.map(({route:h})=>h))]:
[],assigneesOf(g){let h=c?g.flatMap(({route:M})=>M.assignees):[],b=m!==void 0&&h.length>0?h:[...i,...h];return[...new Set(b)].slice(0,Qe)},secrets:x,alerts:ve(x,
o),report:p.length===0?n:Ie(x,l)}),f=Map.groupBy(t,({profile:m})=>{let x=me(m,o);return p.includes(x)?x.owner:void 0});return[d(void 0,f.get(void 0)??[]),...p.map(
({owner:m=""})=>d(m,f.get(m)??[]))]}function ks(e,t){let n=`${e}: ${t}`;return n.length<=Ir?n:`${n.slice(0,Ir-1)}\u2026`}var vs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var $r=vs("scryptSync");function Er({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return $r(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var Tr=4;async function Fr({url:e,token:t,pingUrl:n},r){await r.mask(Hr([e,t,n]))}async function Dr({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,a,c){
let p=new Map;if(o.length>0){let f=Zt(o,{region:a[0],accountId:i.accountId});try{let m=cn(f,i,[a[0]],c),{result:x}=await de(i,m),g=await ln(o,await en(x.results,
i.reader),c.runner);await c.runner.mask([...an(g,Tr),...Hr(g.map(({value:h})=>h))]);for(let{name:h,value:b}of g)p.set(h,b.trim())}catch(m){throw!(m instanceof y)||
m.code==="E_TOKEN_UNTRUSTED"?m:new y("E_ALERT",`What alerts are sent with could not be read. ${m.message}`,{fix:m.fix,statements:m.statements,cause:m})}}let l=(f,m)=>m||
p.get(A[f])||void 0,d=e&&{format:e,url:ze("alert-url",l("alert-url",t)),token:Cr(l("alert-token",n))};if(d&&xe(d)==="")throw Xe("alert-url","empty");let u=d?Rs(
d,s,p):new Map;return{channel:d,others:u,pingUrl:ze("ping-url",l("ping-url",r))}}function Rs(e,t,n){let r=t.map(o=>{let[s,i]=[I("alert-url",o),I("alert-token",o)];
return[o,{format:e.format,url:ze("alert-url",n.get(s)||void 0,s)??e.url,token:Cr(n.get(i)||void 0,i)??e.token}]});return new Map(r)}function ze(e,t,n=A[e]){if(t===
void 0||ee(t))return t;throw Xe(e,"no https URL without user and password",n)}function Cr(e,t=A["alert-token"]){if(e===void 0||we(e))return e;throw Xe("alert-to\
ken","more than one word",t)}function Xe(e,t,n=A[e]){return new y("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`It takes the place of \`${e}\`: look\
 at the secret and at the selector of its line.`})}function Hr(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[new URL(o).pathname+new URL(o).search]:
[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>on(o,{minLength:Tr}));return pe(r)}function k(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var As=130,Ms=15e3,Os=50,Is=512,Ps=100,$s={critical:"P1",error:"P2",warning:"P3"};function Lr(e,t,n){let{from:r,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,p={authorization:`GenieKey ${n}`},l=k(o,Ps),d=i.map(({key:f,name:m,region:x,owner:g,kind:h,words:b,severity:M})=>({url:c,headers:p,
keys:[f],body:{message:k(`${m} ${b}`,As),alias:f,description:k([`${m} ${b}`,r,...s===void 0?[]:[s]].join(`
`),Ms),tags:["secret-lease",k(h,Os)],details:{region:x,...g!==void 0&&{owner:k(g,1e3)}},entity:k(m,Is),source:l,priority:$s[M]}})),u=a.map(f=>({url:`${c}/${encodeURIComponent(
f)}/close?identifierType=alias`,headers:p,keys:[f],body:{source:l,note:"It is well again."}}));return[...d,...u]}var Es=1024;function _r(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,p=a.map(({key:d,name:u,region:f,owner:m,kind:x,words:g,severity:h})=>({
routing_key:n,event_action:"trigger",dedup_key:d,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:k(`${u} ${g}`,
Es),source:o,severity:h,timestamp:i.toISOString(),component:u,group:r,class:x,custom_details:{secret:u,region:f,...m!==void 0&&{owner:m},finding:g}}})),l=c.map(
d=>({routing_key:n,event_action:"resolve",dedup_key:d}));return[...p,...l].map(d=>({url:t,headers:{},body:d,keys:[d.dedup_key]}))}function Wr(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var Ts=150,Ur=3e3,Nr=30,Ze={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Kr({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
Nr,i=[...o.slice(0,Nr).map(Fs),...s>0?[`and ${s} more, which the report has`]:[]],a=`${z(t)} in ${z(n)}`,c=r===void 0?a:`${a} \xB7 <${r}|the run>`;return{text:z(
e),blocks:[{type:"header",text:{type:"plain_text",text:k(e,Ts)}},...Ds(i).map(p=>({type:"section",text:{type:"mrkdwn",text:p}})),{type:"context",elements:[{type:"\
mrkdwn",text:k(c,Ur)}]}]}}function Fs({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${Ye(n)}`;return k(`${Ze[o]} ${Cs(e)} ${Ye(r)} \
(${Ye(t)}${s})`,600)}function Ds(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=Ur?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function z(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Ye(e){return z(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Cs(e){return`\`${z(k(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Hs=16e3,Ls=30;function qr(e){for(let t=Math.min(Ls,e.problems.length);;t--){let n=_s(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=Hs)return n}}function _s({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,a=p=>Te([{type:"TextRun",text:p}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:k(
e,300),body:[Te([{type:"TextRun",text:k(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Ws),...i>0?[a(`and ${i} more, which the report has`)]:[],Te([
{type:"TextRun",text:k(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function Ws({name:e,
region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return Te([{type:"TextRun",text:`${Ze[o]} `},{type:"TextRun",text:k(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:k(` ${r} (${t}${s})`,400)}])}function Te(e){return{type:"RichTextBlock",inlines:e}}function jr(e,t){let{format:n,token:r=""}=t,o=xe(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,p={})=>({url:o,headers:p,body:c,keys:s});switch(n){case"\
slack":return i?[a(Kr(e))]:[];case"teams":return i?[a(qr(e))]:[];case"pagerduty":return _r(e,o,r);case"opsgenie":return Lr(e,o,r);case"json":return i||e.resolved.
length>0?[a(Wr(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var Ns=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Gr(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&Ns.find(a=>e.says(new RegExp(`^\\s*${a}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new y("E_ALERT",`The alert could not \
be sent by ${he({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${Us(e,t)} The next run says what is left to say.`,cause:e})}function Us({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it i\
n: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="p\
agerduty"?"PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `\
alert-format` fits `alert-url`."}function Jr(e){return new y("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobod\
y is told by it when this workflow no longer runs. It is asked with GET, and no redirect is followed.",cause:e})}var Vr=100;async function Br(e,t,{alerts:n},r,o){let s=jr(e,t),i=new Set(s.flatMap(({keys:l})=>l)),a=0,c;for(let l of s.slice(0,Vr))try{await n.post(l);for(let d of l.
keys)i.delete(d)}catch(d){if(!(d instanceof w))throw d;if(a++,c=d,d.status!==400)break}s.length>0&&!c&&r.info(`Told by ${he(t,o)}: ${e.title}`);let p=s.length-Vr;
return p>0&&r.info(`${p} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...c&&{failure:Gr(c,t.format,{failed:a,all:s.length,
channel:o})}}}async function Qr(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return Jr(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function zr(e,{helpFor:t},n){
n.warning(ut(e,t(e.code)).lines.join(`
`))}async function Xr(e){await On(e)}async function Yr(e,t,n,r,o){let s=ge(e.profile,n);if(s.length===0)return[];let i=zt(t.value).map(([p,l])=>[p,String(l)]),a={text:K(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(p=>Ks(p,a,{find:e,secret:t,services:r,now:o})))).flat()}async function Ks(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await js(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:qs(i,t,o)}]:Promise.all(a.map(async({
path:p,value:l})=>{let{fields:d,type:u}=t,f=await n.services.verifyWithService(r,{value:l,fields:d,type:u});return Gs(f,p,e,n)}))}function qs(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function js(e,t){let n=wt(e),r=n===void 0?void 0:await bt(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function Gs(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,word:c,isLeftAlone:p,isOwnText:l}=e,d={arn:r.profile.arn,versionId:o.versionId,
line:n,path:t};if(c.state==="refused"){let{why:b,isOver:M=!1}=c;return s.learnWord(d,{state:"refused",why:b,isOver:M},i),{by:a,path:t,state:"refused",why:b,isOver:M}}
let{endsAt:u,scopes:f}=c;c.state==="active"&&s.learnWord(d,{state:"active",endsAt:u},i);let{maxScopes:m}=n,x=m&&f?Mn(f,m,e.includes):[],g={by:a,path:t,...x.length>
0&&{beyond:x},...m&&!f&&c.state==="active"&&{isScopeUntold:!0}};if(c.state==="active")return{...g,state:"active",endsAt:u};let h=l?void 0:s.word(d,i);return h?.
state==="refused"?{by:a,path:t,state:"refused",why:h.why??"",isOver:h.isOver===!0,toldAt:new Date(h.toldOn)}:{...g,state:"unknown",why:c.why,endsAt:u??h?.endsAt,
...(p||l)&&{isMinor:!0}}}function Zr(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?[{at:r,source:`${t}'s word${n===""?"":` in field ${n}`}`,firm:!0}]:[])}function eo(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Js(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Qs(o)]:[],...[...o.seen].sort(Xs).map(s)]})}
function Js(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:p,remarks:l=Ue,versionAt:d,words:u=[]}=e,f=Bs(e,r,s);return{
label:f,region:i.query.region,account:n,request:i.request,profile:a,...Vs(p,u,r),remarks:l,versionAt:d,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof w?
Ys(c,{...i.query,text:f},{reader:t,reads:o}):c}}function Vs(e,t,n){if(n==="all")return{expiry:e,words:t};let r="its issuer";return{expiry:e&&{...e,source:e.source.
replace(/^.*'s word(?= in field |$)/,`${r}'s word`)},words:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function Bs({watched:{request:e},
profile:t},n,r){if(e.reference.kind!=="prefix")return t&&R(n,"name")?t.name:zs(e.text);if(!t)return e.text;if(R(n,"name"))return t.name;let o=(r.get(e.text)??0)+
1;return r.set(e.text,o),`${e.text} (${o})`}function Qs({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:r,region:"\
all regions",account:t,request:{text:r,reference:{source:Ft,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Ue,versionAt:void 0,failure:n}}function zs(e){
return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function Xs(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];
return n<r?-1:n>r?1:0}function Ys(e,t,{reader:n,reads:r}){let o=In(e,t,n);if(!r||e.operation!=="DescribeSecret"||o.statements.length===0)return o;let s=o.statements.
map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));return new y(o.code,o.message,
{fix:o.fix,statements:s,cause:o})}async function to(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),pr(i,e,s.now(),{maxAge:t.maxAge,showsNames:R(n,"name")})}function Fe({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}async function no(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Zs(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),De(a,n)}return De(oo(o.assignees,s.assignees),n),s}async function ro(e,t,n,r){if(t.length!==0)try{De(oo(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;De(t,r)}}async function Zs(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function oo(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function De(e,t){e.length!==0&&t.warning(`GitHub does not assign ${te(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function so(e,{issue:{wanted:t}},n,{runner:r,issues:o}){let s={issues:new Map};if(t==="no")return s;if(n&&t==="unsaid")return r.notice("No issue is kept: \
the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),s;if(!o)return r.warning("No issue is\
 kept: the input github-token is empty."),s;try{let i=new Map;for(let a of await o.find(c=>br(e,c))){let c=Ee(a.body)??"";i.has(c)||i.set(c,a)}return{tracker:o,
issues:i}}catch(i){return{...s,failure:ao(i)}}}async function io(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],
p=[],l=async d=>{try{let u=await d();u!==void 0&&c.push(u)}catch(u){p.push(ao(u))}};for(let d of e){let u=n.get(d.id),f=ni(d,s,ei(d,u,o,s),a);await l(()=>ti(f,d,
u,i,{tracker:t,runner:a}))}for(let[d,{number:u,isOpen:f}]of n)!f||e.some(m=>m.id===d)||await l(async()=>{await t.update(u,{body:vr(d),state:"closed"})});return{
urls:c,failures:p}}function ei({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({fingerprint:c})=>c)),a=q(n?.body??"",
e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function ao(e){if(!(e instanceof w))throw e;return new y("E_ALERT",`The issue could not b\
e kept (${e.message}).`,{fix:ri(e),cause:e})}async function ti(e,t,n,r,{tracker:o,runner:s}){let i=d=>e.layout.disclosure==="all"?d:N(d),{id:a}=e,{alerts:c,title:p}=t;
if(c.length===0){n&&(n.isOpen||q(n.body,a).size>0)&&await o.update(n.number,{body:i(kr(e)),state:"closed"});return}if(!n){let d=i(Be(e,t.routesOf(c))),{labels:u}=r.
issue;return(await no({title:p,body:d,labels:u,assignees:t.assigneesOf(c)},o,s)).url}let l=Re(c,q(n.body,a));if(!(n.isDeclined&&l.length===0)){if(l.length>0){let d=t.
routesOf(l);await o.comment(n.number,i(Rr(l,d)));let u=t.owner===void 0?d.flatMap(({assignees:f})=>f):[];await ro(n.number,[...new Set(u)].slice(0,Qe),o,s)}return await o.
update(n.number,{body:i(Be(e)),state:"open"}),n.url}}function ni({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i},a,{environment:c}){return{
id:e,owner:t,problems:n.filter($),alerts:r,told:a,report:o,layout:s,runUrl:Fe(c),...t===void 0&&{gitHubSecrets:i}}}function ri({status:e}){return e===401?"GitHu\
b does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the \
`permissions` of the job, beside those that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: \
false`.":e===429?"GitHub's rate limit is reached: the next run says what is left to say.":"The next run says what is left to say."}var oi=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var co=oi("createHash");var tt={versions:new Map,accesses:new Map,words:new Map,removals:new Map,told:new Map},Ce=864e5,si=60,ii=7*Ce,nt="secret-lease-monitor-state",lo=1;function L(e){
return Math.floor(e/Ce)*Ce}function rt(e,t,n){return X([e,t,n?.kind==="at"?"at":n??null])}function po(e,t,n,r){return X([e,t,n,r])}function ot({toldOn:e},t){return t-
e<=ii}function _(e){return X([e])}function X(e){return co("sha256").update(JSON.stringify([nt,...e])).digest("base64url")}function uo({versions:e,accesses:t,words:n,
removals:r,told:o},s){let i=([,{seenOn:p}])=>s-p<=si*Ce,a={versions:Object.fromEntries([...e].filter(i)),accesses:Object.fromEntries([...t].filter(i)),...n.size>
0&&{words:Object.fromEntries([...n].filter(([,p])=>ot(p,s)))},removals:Object.fromEntries([...r].filter(i)),...o.size>0&&{told:Object.fromEntries(o)}},c=JSON.stringify(
a);return`${JSON.stringify({format:nt,version:lo,checksum:X([c]),content:a})}
`}function fo(e){let t=P(ui(e)),n=P(t.content);if(!(t.format!==nt||t.version!==lo)&&t.checksum===X([JSON.stringify(t.content)]))return{versions:new Map(et(n.versions,
ai)),accesses:new Map(et(n.accesses,li)),words:new Map(Object.entries(P(n.words)).flatMap(([r,o])=>{let s=di(P(o));return s?[[r,s]]:[]})),removals:new Map(et(n.
removals,pi)),told:new Map(Object.entries(P(n.told)).map(([r,o])=>[r,String(o)]))}}function et(e,t){return Object.entries(P(e)).flatMap(([n,r])=>{let o=P(r),s=t(
o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function ai({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=P(e);if(!Array.
isArray(n)||!Array.isArray(r))return;let s=n.map(i=>ci(P(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(P).map(({name:i,
isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:st(t)}}function ci({at:e,source:t,firm:n,life:r,isAside:o}){let s=st(e);if(!(!s||
typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function li({readOn:e,
othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function di({state:e,why:t,isOver:n,endsAt:r,toldOn:o}){if(e!=="active"&&
e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:st(r),toldOn:o}}function pi({
reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{accessedOn:n}}}
function st(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function P(e){return typeof e=="object"&&e!==null&&!Array.
isArray(e)?e:{}}function ui(e){try{return JSON.parse(e)}catch{return}}var He=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.read(),o=r===void 0?tt:
fo(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,
o??tt)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=rt(o,s,n.request.expires),a=this.#e.versions.get(i);return a&&
this.#r.set(i,{...a,seenOn:L(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(_(r.arn));if(!o)return t;let s=this.othersAccess(r),i=s?.getTime();
return this.#n.set(_(r.arn),{...o,othersOn:i,seenOn:L(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=_(t),o=this.#n.get(r)??this.#e.
accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=L(s);this.#r.set(rt(t.arn,
r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i});let a=t.accessedAt?.getTime();this.#n.set(_(t.arn),{readOn:i,othersOn:a,seenOn:i})}learnWord(t,n,r){
this.#t&&this.#o.set(mo(t),{...n,toldOn:r})}word(t,n){let r=this.#e.words.get(mo(t));return r&&ot(r,n)?r:void 0}removal(t){return this.#e.removals.get(_(t))}setRemoval(t,n,r){
this.#s.set(_(t),{...n,seenOn:L(r)})}told(t){return Me(this.#e.told.get(t)??"")}setTold(t,n){this.#i.set(t,Ae(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),
r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.told,...this.#i]),s=new Map([...this.#e.words,...this.#o]);this.#t?.write(uo({versions:n,accesses:r,
words:s,removals:this.#s,told:o},t))}};function mo({arn:e,versionId:t,line:n,path:r}){return po(e,t,n.service,r)}var fi=500,mi=300;function yo(e,t,n,r=[]){let o=e.filter($),s=e.filter(i=>!$(i));return[`### \u{1F52D} ${v(t.monitor)}`,"",Q(t),"",...$e(e,n.now),...o.length>0?
[...go(o,fi,n),""]:[],...s.length>0?yi(s,n):[],...Oe(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function yi(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...go(e,mi,t),"","</details>"]}function go(e,t,n){
let{head:r,rows:o}=Pe(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var it=200,ho=10;function So(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,p=o(n.reportFile,a.disclosure==="all"?c:N(c)),l=s.filter($),d=l.flatMap((m,x)=>m.findings.slice(x<ho?1:0).map(g=>`${T(m)}: ${m.label} ${E(g)}`));l.length>0&&r.
warning(gi(l));for(let m of d.slice(0,it))r.info(m);d.length>it&&r.info(`and ${d.length-it} more`),n.jobSummary&&r.summarize(yo(s,i,a,e.gitHubSecrets));let{counts:u,
status:f}=i;r.info(`Status: ${f}, of ${u.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",f],["secrets",String(u.secrets)],["expired",
String(u.expired)],["expiring",String(u.expiring)],["attention",String(u.attention)],["unreadable",String(u.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",p],["issue",t.join(`
`)]])})}function gi(e){let t=e.slice(0,ho).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(E)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}var Si=864e5;async function xo(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(({seen:a})=>a),o=new Map(r.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await bi({...a,profile:c},{...n,sessions:o}));else{let{isScheduled:p,
secret:l}=await xi({...a,profile:c},i>0,{...n,sessions:o});p&&(i-=1),s.push(l)}}return s}async function xi(e,t,n){let{profile:r,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:p}=n,l=i.find(({kind:h})=>h==="unused");if(!l||l.acknowledged||Ge(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let d=a.removal(r.arn),
u=d&&d.scheduledOn===void 0?d.reportedOn:L(c),f=u+(p.removeUnused??0);if(c<f||!t){a.setRemoval(r.arn,{reportedOn:u},c);let h=`remove-unused deletes it after ${U(
new Date(f))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:wo(e,l,h)}}let m=n.sessions.get(r.arn),x=m&&await wi(e,m,n);if(!x)return a.
setRemoval(r.arn,{reportedOn:u},c),{isScheduled:!1,secret:e};let g=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:u,scheduledOn:c,...g!==void 0&&
{accessedOn:g}},c),{isScheduled:!0,secret:x}}async function wi(e,{catalog:t,remover:n},{runner:r,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),p=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||p||Ge(c,i,a)!==void 0)return;let l=await n.schedule(s.arn);return vi(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${U(l)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof w))throw c;r.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function bi(e,t){let{profile:n}=e,{memory:r,
now:o,runner:s,inputs:i,sessions:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let p=ki(e,c,i,o),l=a.get(n.arn);if(p===void 0||!l){r.setRemoval(n.
arn,c,o);let u=U(new Date(c.scheduledOn+30*Si)),[f]=e.findings;return f?wo(e,f,`by remove-unused; gone after ${u}`):e}try{await l.remover.restore(n.arn)}catch(u){
if(!(u instanceof w))throw u;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${p}, and its deletion could not be taken back (${u.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let d={kind:"restored",words:`was restored, since it ${p}`};return{...e,findings:[d,...e.findings.filter(({kind:u})=>u!=="sc\
heduled-for-deletion")]}}function ki(e,t,{rules:n},r){return je(e.profile)?"is tagged keep":rr(e.profile,t)?"was read again":wn(e,["unused","scheduled-for-delet\
ion"],n,r)?"is acknowledged":void 0}function wo(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function vi(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:n})=>n!=="unused")]}}function bo({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>vo(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function ko({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:An(e,r).flatMap(s=>vo(s,t,o))}function vo({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,text:e,requests:[]}))}async function Ro(e,t,n,r,o){
let{runner:s,sts:i,openCatalog:a,openRemover:c,openClient:p}=o,l=nn([...e.map(({query:d})=>d),...t],n);for(let[d,u]of r.entries()){let{sessions:f,noAnswer:m}=await rn(
l,n,{runner:s,sts:i(u,"full")});if(m){if(r.length>1&&s.warning(`STS in ${u} did not answer (${m.failure.message}).`),d===r.length-1)throw m;continue}return Promise.
all(f.map(async({keys:x,plan:{region:g,queries:h}})=>({region:g,watched:e.filter(({query:b})=>h.includes(b)),readable:h.filter(({unread:b})=>!b),catalog:a(g,x),
remover:c(g,x),store:await p(Tt,{region:g,keys:x,retryBudget:"full"})})))}throw new Error("there is at least one region")}function Ao(e){return[...e].filter(([t,n])=>{let r=t.slice(t.lastIndexOf(".")+1);return Jt(r)&&Ri(n)&&!un(n)}).map(([t,n])=>({name:le(t),isAmbiguous:fn(n)}))}function Ri(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var at={expiries:[],unreadableDates:[],isLocked:!1};async function Oo(e,t){let n={rule:e,hints:await Yt(t),tagged:void 0,selected:await Qt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:K(t)},r=await Xt(t),o=Oi(t,r),s=new Map;for(let i of o)for(let a of await Vt(i,n)){let c=Mi(a,i);
c.source!==Io&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:Ao(r),isLocked:s.size===0&&await Ai(o,n.secret)}}var Io="expires=";function Po({
expires:e},{description:t},n,r){let o=jt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:Io,firm:!0}]:[],...n.expiries.map(l=>({...l,firm:l.firm||l.
at.getTime()<=r&&Nt(l.source)})),...o&&!s?[o]:[]],a=i.some(({source:l,isAside:d})=>!d&&/^certificate notAfter| in the kubeconfig/.test(l)),c=a?i.filter(({isAside:l})=>!l):
i,{expiry:p}=Bt(c,r,{minRemaining:0,warnRemaining:0});return{expiry:p,other:a?Ut(i.filter(({isAside:l})=>l)):void 0,unreadableDates:e?[]:n.unreadableDates,isLocked:!e&&
p===void 0&&n.isLocked}}async function Ai(e,t){let n=e.filter(({value:o})=>Kt(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Mi(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${le(t)}`}:r}function Oi(e,t){let n={value:K(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var Mo=8;function $o(e,t){let n=K(e),r=sn(n,{minLength:Mo}).filter(s=>(!qt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<Mo&&Gt(n,
4)&&!t.includes(n)?[n,...r]:r}var ct=10;async function Fo(e,t){let n=(await F(e,ct,u=>$i(u,t))).flat(),r=n.filter(u=>u.profile!==void 0),o=new Set(r.map(({watched:u})=>u.request)),s=r.filter(
({profile:u})=>hn(u,t.tags)),i=s.filter(({profile:u,watched:f})=>!Fi(u,f,t)).sort((u,f)=>Sn(u.watched.request,f.watched.request)),a=new Map(i.toReversed().map(u=>[
u.profile.arn,u])),c=n.filter(({failure:u})=>To(u)),p=n.filter(({failure:u})=>u&&!To(u)),l=new Set(n.filter(({failure:u})=>u).map(({watched:u})=>u.request)),d=Ii(
e,s,t).filter(({watched:u})=>!l.has(u.request));return[...p,...Eo(c,o),...Eo(d,new Set),...a.values()]}function Ii(e,t,{tags:n,requests:r}){if(n.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Pi(a,r)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function Pi(e,t){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&n.startsWith(r.prefix))}function Eo(e,t){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(
([,r])=>r)}function To(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function $i(e,t){return(await F(
e.watched,ct,async r=>{try{return(await Ei(r,e.catalog,t)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof w||o instanceof y)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function Ei(e,t,n){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await t.describe(ne(r))];let s=await t.
list(r.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return F(s,ct,i=>Ti(i,e,t))}async function Ti(e,{query:t},n){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:r}=await n.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof w)return e;throw r}}function Fi({primaryRegion:e},{query:t},{regions:n}){
return e!==void 0&&e!==t.region&&n.includes(e)}var Di=10;async function Do(e,t,n,r){let{memory:o,clock:s}=r,i=await Fo(e,n),a=i.filter(f=>f.profile!==void 0).map(f=>o.withoutOwnAccess(f,s.now())),c=i.filter(
({profile:f})=>f===void 0),p=[],l=[];for(let f of a){let{profile:m,watched:x}=f,g=!m.deletedAt&&ge(m,n.verifications).length>0,h=n.readValues&&!m.deletedAt&&x.request.
expires?.kind!=="never",b=h&&!g?o.known(f,s.now()):void 0;g?p.push({...f,session:Ci(f,e),isReadEachRun:!0}):h&&!b?p.push(f):l.push(lt(f,b?.ends??at,b?.versionAt,
r))}let d=a.map(({profile:f})=>`${f.name}
${D(f)}`).join(`
`),u=await F(Hi(p,t),Di,f=>Li(f,d,n.verifications,r));return[...c,...l,...u.flat()]}function Ci({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>V(ne(a),{profile:e,request:t.request})))??n:n}function Hi(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t;return[...[...Map.groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>Ht(o,Dt)),...e.filter(n).map(o=>[o])]}async function Li(e,t,n,r){
let[o]=e;if(!o)return[];let s=await Ct(e.map(({profile:a})=>a.arn),o.session.store),i=s.filter(a=>!(a instanceof w));return await r.runner.mask(pe(i.flatMap(({value:a})=>$o(
a,t)))),Promise.all(e.map((a,c)=>{let p=s[c];return p instanceof w||p===void 0?lt({...a,failure:p},at,void 0,r):_i(a,p,n,r)}))}async function _i(e,t,n,r){let{request:o}=e.
watched;try{let s=await Oo(o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await Yr(e,t,n,r,r.clock.now()),a=[...s.expiries,...Zr(i)];return{...lt(
e,{...s,expiries:a},t.createdAt,r),words:i}}catch(s){if(s instanceof y)return{...e,versionAt:t.createdAt,failure:s};throw s}}function lt(e,t,n,{clock:r}){let{expiry:o,
...s}=Po(e.watched.request,e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Wi=3;async function Co(e,t){let n=[e.identity,...e.moreIdentities],r=await F(n,Wi,async s=>{try{return await Ni(s,e,t)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Ki(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Ni(e,t,n){
let r=await tn({...t,identity:e},n),{result:o,claims:s}=await de(r,Ui(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&ce(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function Ui(e,t,n){let r=bo(t,e.accountId);if(r.length===0)return[];let o=ko(t,e.accountId),s=await Ro(r,o,e,t.regions,n);return Do(s,e.accountId,t,
n)}function Ki(e,t){let{arn:n,accountId:r}=ce(e),o={role:ce(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Ho(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=d=>`secret-lease/${r}/${d}`,c=new Set(e.map(({fingerprint:d})=>d)),p=Re(e,t).map(d=>qi(d,n,a)),l=[...t.
keys()].filter(d=>!c.has(d)).map(a);return{title:Gi(p),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:p,resolved:l}}function Lo(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function qi({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=p=>r==="all"?p:N(p);return{key:o(n),name:c(s),
region:i,owner:a&&R(r,"owner")?D(a):void 0,kind:t.kind,words:c(E(t)).replace(/\s+/g," "),severity:ji(t)}}function ji({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function Gi(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function _o(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:p,layout:l}=e,d=dr(p),u=o.find(S=>S.job)?.job,f;try{
if(!u)return{sent:d,failures:[],pingUrl:void 0,isInMemory:!1};f=await Dr(r.alerts,u,r.regions,i)}catch(S){if(!(S instanceof y&&S.code==="E_ALERT"))throw S;return{
sent:d,failures:[S],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:x,pingUrl:g}=f;if(!m)return{sent:d,failures:[],pingUrl:g,isInMemory:!1};let h=t?lr([...n].
map(([S,{body:H}])=>q(H,S))):s.told(c),{GITHUB_REPOSITORY:b=""}=a.environment,M={id:c,name:e.report.monitor,repository:b,runUrl:Fe(a.environment)},W=new Set,j=[];
for(let[S,H]of[[void 0,m],...x]){let G=p.filter(({route:_e})=>_e.channel===S),qo=Ho(G,cr(S,h),l,M),Le=await Br(qo,H,i,a,S);for(let _e of Le.unsent)W.add(_e);Le.
failure&&j.push(Le.failure)}let Y=Lo(p,h,{id:c,unsent:W});return t||s.setTold(c,Y),{sent:Y,failures:j,pingUrl:g,isInMemory:!t}}async function No(e,t){let{runner:n,clock:r}=t;Wt(n.environment),await Fr(e.alerts,n);for(let S of[...e.warnings,...e.alerts.warnings])n.warning(S);await Xr(e.verifications);
let o=He.open(t.stateFile,n),s=await Co(e,{...t,memory:o}).catch(async S=>{throw n.noteVisibility("unknown")==="unknown"&&await Uo(t),S}),i=await Bi(s,t)!=="pri\
vate";for(let{job:S}of s)S&&n.info(Vi(S));let a=Qi(i,e),c=r.now(),p=eo(s,a,e.readValues).map(S=>xn(yn(S,c,e.policy),c,e.rules)),l=mr(await xo(p,s,{inputs:e,memory:o,
runner:n,now:c}));Wo(o,t);for(let{line:S,reference:H}of e.rules.acknowledgements)l.some(G=>V(H,G))||n.warning(`Line ${S} of acknowledge means none of the secret\
s that are watched.`);for(let{line:S,text:H}of e.verifications)l.some(G=>V(H,G))||n.warning(`Line ${S} of verify means none of the secrets that are watched.`);let d=await to(
l,e,a,t),u={...Ie(l,{monitor:e.monitor.name,now:c,disclosure:a}),...d&&{githubSecrets:d.map(fr)}},f={disclosure:a,hasRegions:new Set(l.map(({region:S})=>S)).size>
1,hasAccounts:s.length>1,now:c},m={id:Er(e.monitor,Ji(s,e)),secrets:l,alerts:ve(l,e.rules.owners),report:u,layout:f,gitHubSecrets:d},x=await so(m.id,e,i,t),g=await _o(
m,x,{inputs:e,scans:s,memory:o,services:t});g.isInMemory&&Wo(o,t);let h=Pr(m,e.rules.owners,e.issue),b=await io(h,x,g.sent,m,e,t);So(m,b.urls,e,t);let M=zi(l,e),
W=[...b.failures,...g.failures];if(g.pingUrl!==void 0&&W.length===0&&!Ko(l)){let S=await Qr(g.pingUrl,t,n);S&&W.push(S)}let[j,...Y]=[...M?[M]:[],...W];for(let S of Y)
zr(S,t,n);if(j)throw j}function Wo(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof y))throw r;t.warning([r.message,r.fix].join(`
`))}}function Ji(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function Vi(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Bi(e,t){let n=e.map(({claims:o})=>ft(o)).reduce(mt,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?Uo(t):r}async function Uo({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Qi(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function zi(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Ko(e))return new y(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>bn(i,t.failOn))??[]),o=ue.find(s=>r.some(i=>i.kind===s));return o&&Xi(o,r.
filter(({kind:s})=>s===o).length)}function Xi(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new y("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new y("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new y("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new y(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new y("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Ko(e){return e.every(({failure:t})=>t!==void 0)}await gt(async e=>{let{environment:t}=e,n=await vn(We,t),r=await er(We,kn(n.rules.owners)),o={...n,alerts:r},s=new pt(t.RUNNER_TEMP),i=new dt,{github:a,gitHubSecrets:c}=o;
a&&await e.mask([a.token]),c&&await e.mask([c.access.token]);let p=await pn(o,{runner:e,directory:s,clock:i}),{aws:l,attempts:d}=p;try{await No(o,{...p,openCatalog:nr(
{...l,endpoint:l.secretsManagerEndpoint},d.full),openRemover:or({...l,endpoint:l.secretsManagerEndpoint},d.full),findTokens:Qn,issues:a&&En(a,d.full),gitHubSecretLister:c&&
Tn(c.access,d.full),stateFile:o.stateFile===void 0?void 0:Bn(o.stateFile,t),writeReport:Wn(t),alerts:$n(l.connections,p.timeOver),helpFor:u=>yt(u,t)})}finally{p.
close()}});
