const require=process.getBuiltinModule;
import{a as ln}from"./shared-domain-expiry-timeline.js";import{b as tn,c as nn,d as an,e as cn}from"./shared-domain-refusals-absent.js";import{a as vn,c as An,d as Mn,e as On}from"./shared-domain-rotation-expiry-tags.js";
import"./shared-domain-refusals-explanation.js";import{b as dn}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-requests-verification.js";import{a as kt,
d as vt,g as re,h as oe,i as se,j as Rt,k as At,l as ie,o as Et}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{c as Ot,d as It,e as Pt,
f as $t}from"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-use-cases-warnings.js";import"./shared-domain-refusals-denial.js";import{a as Lt,b as Gt,
c as ce,d as Jt,e as Vt,f as Bt,g as Qt,h as zt,i as Xt,j as K,o as Zt,s as en,u as de}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{
a as dt,c as Wt}from"./shared-adapters-clock.js";import{c as rn,d as on,f as pe,g as sn}from"./shared-adapters-aws-config.js";import{a as jt}from"./shared-domain-masks-looks-secret.js";
import{a as ue,b as fn,c as fe,d as $,e as mn,f as E,g as yn,h as Ue,i as D,j as gn,k as hn,l as me,m as ye,n as Sn,o as xn,p as V,q as wn,r as bn,s as kn,t as Rn,
u as ge}from"./shared-domain-monitor-findings.js";import{a as pn,b as un}from"./shared-domain-expiry-spelled-dates.js";import{a as O,b as v,c as Z,d as We,e as gt}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as ae,D as _t,G as qt,I as Yt,J as le,m as J,n as St,q as Tt,r as F,s as Dt,v as Ct,
w as Ht}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-partition.js";import{a as ee,c as Ft}from"./shared-domain-trusted-address.js";import{b as bt}from"./shared-domain-values-jmespath.js";
import{a as te,b as xt}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import{b as Nt,d as Ut,e as Kt}from"./shared-domain-expiry-expiry.js";import{b as wt}from"./shared-domain-values-json.js";
import"./shared-domain-rotation-rotation.js";import{a as ne}from"./shared-domain-requests-request.js";import{a as w}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";
import{a as Mt,b as Ne,c as U}from"./shared-domain-span.js";import{d as pt}from"./shared-adapters-job-lock.js";import{d as N,g as ut,j as ft,k as mt,m as yt}from"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import{f as ht}from"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";
import"./shared-runtime.js";var qo=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var In=qo("setTimeout");var jo=1e4,Go=1e3,Jo=3e4,Vo=65536;function Pn(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>Qo(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&Bo(a))||t.aborted)throw a;let c=a.retryAfter??Go;if(c>Jo)throw a;await In(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function Bo({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function Qo(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(jo)]),c,p,l;try{let d=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},u=await Ot(t,{method:n,headers:{"user-agent":"secret-lease",...r,...d},body:o,signal:a,connections:i});c=u.statusCode??0,p=$t(u.headers["retry-after"],Date.
now()),l=await It(u,Vo).catch(()=>"")}catch(d){throw a.aborted?new w(e,{kind:"timeout"}):Pt(e,d)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:p,
words:l})}function $n(e,t){let n,r=()=>(n??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),n);return{isPublic:async()=>(await r()).isPublic(),find:async o=>(await r()).
find(o),create:async o=>(await r()).create(o),isAssignable:async o=>(await r()).isAssignable(o),assign:async(o,s)=>(await r()).assign(o,s),update:async(o,s)=>(await r()).
update(o,s),comment:async(o,s)=>(await r()).comment(o,s)}}function En(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).GitHubSecrets(e,t).
list()}}var zo=process.getBuiltinModule("node:fs"),Tn=e=>zo[e];var Fn=Tn("mkdirSync");var Dn=Tn("writeFileSync");var Xo=process.getBuiltinModule("node:path"),Ke=e=>Xo[e];var Cn=Ke("dirname");var Hn=Ke("join");var _n=Ke("resolve");function Ln(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:n=".",GITHUB_ACTION:r="monitor"}=e;return(o,s)=>{let i=`secret-lease-${r.replace(/\W/g,"_")}.json`,a=o===void 0?
Hn(n,i):_n(t,o);try{Fn(Cn(a),{recursive:!0}),Dn(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Yo=process.getBuiltinModule("node:fs"),B=e=>Yo[e];var Wn=B("mkdirSync");var Nn=B("readFileSync");var Un=B("renameSync");var Kn=B("statSync");var qn=B("writeFileSync");var Zo=process.getBuiltinModule("node:path"),jn=e=>Zo[e];var Gn=jn("dirname");var Jn=jn("resolve");var es=64*1024*1024;function Vn(e,{GITHUB_WORKSPACE:t="."}){let n=Jn(t,e);return{read(){try{return Kn(n).size>es?"":Nn(n,"utf8")}catch(r){return r.code==="ENOEN\
T"?void 0:""}},write(r){try{Wn(Gn(n),{recursive:!0}),qn(`${n}.new`,r,{mode:384}),Un(`${n}.new`,n)}catch(o){throw new y("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Bn=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var Qn=["slack","teams","pagerduty","opsgenie","json"];function he({format:e},t){return t===void 0?e:`${e} to channel ${t}`}var zn={pagerduty:"https://events.pa\
gerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function Se(e){return zn[e]!==void 0}function xe({format:e,url:t}){return t??zn[e]??""}function we(e){
return/^[\u0021-\u007e]*$/.test(e)}var A={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function I(e,t){return`${A[e]}_${t.toUpperCase().replaceAll("-","_")}`}async function Zn(e,t=[]){let n=await ns(e,t),r=n.map(({naming:i})=>i.kind==="exact"?i.name:""),o=J(e,"alert-format")?ht("alert-format",e("alert-format"),Qn):void 0,
s=i=>J(e,i)||r.includes(A[i]);if(os(e,r),o&&!Se(o)&&!s("alert-url"))throw Yn(o,"alert-url");if(o&&Se(o)&&!s("alert-token"))throw Yn(o,"alert-token");for(let i of t)
rs(i,o,r);return{format:o,url:Xn(e,"alert-url"),token:ts(e),pingUrl:Xn(e,"ping-url"),secrets:n,channels:t,warnings:St(e,[{input:"alert-url",needs:"alert-format"},
{input:"alert-token",needs:"alert-format"}])}}function Xn(e,t){let n=e(t).trim();if(n===""||ee(n))return n;throw new y("E_INPUT",`The input ${t} is not an addre\
ss that can be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${A[t]}, prod/al\
erts#url\`.`})}function ts(e){let t=e("alert-token").trim();if(we(t))return t;throw new y("E_INPUT","The input alert-token is more than one word.",{fix:"Give th\
e key or token alone, without `Bearer` or `GenieKey`."})}async function ns(e,t){if(!J(e,"alert-secrets"))return[];let n=await _t(e("alert-secrets")),r=[...Object.
values(A),...t.flatMap(o=>[I("alert-url",o),I("alert-token",o)])];for(let{line:o,naming:s,reference:i,file:a,optional:c}of n){let p=`a line for each of ${te(r)}\
, for example URL, prod/alerts#url`;if(s.kind!=="exact"||!r.includes(s.name))throw ae("E_REQUEST",o,"the NAME does not say what of an alert it is.",{allowed:p});
if(i.kind==="prefix"||a||!/^(?:secrets-manager|parameter-store)$/.test(i.source))throw ae("E_REQUEST",o,"an alert needs one value of one secret or parameter.",{
allowed:p});if(c)throw ae("E_REQUEST",o,"nobody is told by what may be missing.",{allowed:"it without `optional`"})}return n.map(o=>({...o,refused:["optional","\
file"]}))}function rs(e,t,n){let r=["alert-url","alert-token"],o=t&&Se(t)?"alert-token":"alert-url",s=t==="json"?r.some(a=>n.includes(I(a,e))):n.includes(I(o,e));
if(t&&s)return;let i=t?`no line of alert-secrets is ${I(o,e)}`:"alert-format is empty";throw new y("E_INPUT",`The input owners names the channel ${e}, and ${i}.`,
{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such as \`${I(o,e)}, ops/alerts#${e}\`.`})}function os(e,t){let n=Object.entries(A).find(([r,o])=>J(
e,r)&&t.includes(o));if(n)throw new y("E_INPUT",`Both ${n[0]} and a line ${n[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function Yn(e,t){return new y(
"E_INPUT",`The input alert-format is ${e}, and nothing gives ${t}.`,{fix:`Give \`${t}\`, or a line \`${A[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull req\
uest of a fork secrets are empty: guard the step with \`if:\`.`})}var be=class extends re(oe,se,"DeleteSecret",kt){};var ke=class extends re(oe,se,"RestoreSecret",vt){};function tr(e,t){return(n,r)=>new qe(new ie(n,r,e,t))}var qe=class{#t;constructor(t){this.#t=t}async list(t,n){let r=ss(t,n),o=[],s;do{let i=new At({...r.length>
0&&{Filters:r},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#t.run("ListSecrets",(l,d)=>l.send(i,d),l=>l.SecretList?
l:void 0),p=a.filter(({Name:l})=>l?.startsWith(t));o.push(...p.flatMap(l=>er(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let n=new Rt({SecretId:t});return this.#t.run("DescribeSecret",(r,o)=>r.send(n,o),r=>{let o=er(r,r.VersionIdsToStages),s=(r.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function ss(e,t){let n=t.map(({key:r})=>r).filter(r=>!r.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...n.slice(0,9).map(r=>({Key:"tag-key",Values:[r]}))]}function er(e,t){let{ARN:n,Name:r,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!n||!r)return;let c=new Map(o.flatMap(({Key:l,Value:d=""})=>l===void 0?[]:[[l,d]])),p=s!==void 0||i!==void 0;return{arn:n,name:r,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":p?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...vn(c),rotation:Et({...e,VersionIdsToStages:t}),type:e.Type},versionId:Object.
entries(t??{}).find(([,l])=>l.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:a,replicas:void 0}}function je({tags:e}){return[...e].some(([t,n])=>t.toLowerCase()==="keep"&&n.toLowerCase()!=="false")}function Ge(e,t,n){let{arn:r,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:p}=e,[,,l,,d]=r.split(":");return l!=="secretsmanager"?"it is no secret of Secrets Manager":n!==void 0&&d!==n?"it belongs to another\
 account":p!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(u=>u.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":je(e)?"it is tagged keep":void 0}function nr({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function rr(e,t){return(n,r)=>{let o=new ie(n,r,e,t);return{schedule(s){let i=new be({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new ke({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var is=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var or=is("createHash");var sr=[30,14,7,3,1,0],Ve=2500;function ve(e,t){return e.flatMap(n=>{let r=me(n.profile,t);return n.findings.filter(o=>!fe(o)).map(o=>({secret:n,route:r,finding:o,
fingerprint:ir(r.channel)+cs(n,o),level:as(o)}))})}function ir(e){return e===void 0?"":`${ye(e)}/`}function ar(e,t){let n=ir(e),r=o=>n===""?!o.includes("/"):o.startsWith(
n);return new Map([...t].filter(([o])=>r(o)))}function cr(e){let t=new Map;for(let[n,r]of e.flatMap(o=>[...o])){let o=t.get(n);(o===void 0||r<o)&&t.set(n,r)}return t}
function Re(e,t){return e.slice(0,Ve).filter(({fingerprint:n,level:r})=>r<(t.get(n)??":"))}function as({daysLeft:e}){if(e===void 0)return"9";let t=sr.findLastIndex(
n=>e<=n);return String(sr.length-1-t)}function cs({profile:e,region:t,label:n},{kind:r}){let o=r==="expired"||r==="expiring"?"expiry":r,s=JSON.stringify([e?.arn??
n,t,o]);return or("sha256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function lr(e){return new Map(e.slice(0,Ve).map(({fingerprint:t,level:n})=>[
t,n]))}function Ae(e){let t=new Map([["",""]]);for(let[n,r]of[...e].slice(0,Ve)){let[o="",s=""]=n.split("/").reverse();t.set(s,(t.get(s)??"")+o+r)}return[...t].
map(([n,r])=>n===""?r:`${n}=${r}`).join(" ")}function Me(e){let t=e.split(" ").flatMap(n=>{let[r="",o]=n.split("=").reverse(),s=o===void 0?"":`${o}/`;return[...r.
matchAll(/([\w.]{8})(\d)/g)].map(([,i="",a=""])=>[s+i,a])});return new Map(t)}function dr(e,t,n,{maxAge:r,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of ls(i.name)){let p=s.get(c)??new Set;s.
set(c,p.add(o?i.name:a))}return e.map(i=>{let a=n-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>r?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function ls(e){let t=e.split(
"/").filter(n=>n!=="");return t.map((n,r)=>t.slice(r).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var ds=200;function Oe(e,t){if(e.length===0)return[];
let n=e.slice(0,ds).map(({name:c,where:p,counterparts:l,age:d})=>{let u=l.length===0?"":`${l.slice(0,3).map(O).join(", ")}${l.length>3?", \u2026":""}`,f=d===void 0?
"":`${v(Mt(d))} ago`;return`| ${O(c)}<br><sub>${v(p)}</sub> | ${u} | ${f} |`}),r=t===void 0?n:Z(n,t),o=e.length-r.length,s=`Secrets of GitHub's own: ${e.length}`,
[i,a]=t===void 0?[[`#### ${s}`],[]]:[[`<details><summary>${s}</summary>`],["","</details>"]];return["",...i,"","What is in AWS too can be leased instead, and be\
 deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...r,...o>0?["",`and ${o} more, which the report file has.`]:[],...a]}function R(e,t){return e==="all"||t==="name"&&e==="names"}var pr=["expired","expiring","attention","unknown","ok"];function T({findings:e,verdict:t}){let n=new Set(e.filter(r=>!fe(r)).map(({kind:r})=>r));return n.has("\
expired")||n.has("revoked")?"expired":n.has("expiring")?"expiring":n.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function ur({name:e,where:t,updatedAt:n,
counterparts:r,age:o}){return{name:e,where:t,updatedAt:n.toISOString(),counterparts:r,isOld:o!==void 0}}function fr(e){let t=r=>{let[o]=r.findings;return pr.indexOf(
T(r))*100+(o?ue.indexOf(o.kind):99)},n=({expiry:r})=>r?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((r,o)=>t(r)-t(o)||n(r)-n(o)||(r.label<o.label?-1:
r.label>o.label?1:0))}function Ie(e,t){let n=e.map(T),r=s=>n.filter(i=>i===s).length,o=pr.find(s=>s!=="unknown"&&n.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:r("expired"),expiring:r("expiring"),attention:r(
"attention"),unknown:r("unknown"),ok:r("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>ps(s,t.disclosure))}}function ps(e,t){
let{profile:n,expiry:r,versionAt:o,nextRotationAt:s}=e,i=n&&D(n);return{name:e.label,region:e.region,...n&&R(t,"arn")&&{arn:n.arn},...i!==void 0&&R(t,"owner")&&
{owner:i},status:T(e),...r&&{expiresAt:r.at.toISOString(),expirySource:r.source},...o&&{versionCreatedAt:o.toISOString()},...n?.accessedAt&&{lastAccessedAt:n.accessedAt.
toISOString()},...n&&{rotation:n.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:fn(a),words:E(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var C={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function Q({counts:e}){let t=[`${C.expired} ${e.expired} \
expired`,`${C.expiring} ${e.expiring} expiring`,`${C.attention} ${e.attention} with other problems`,`${C.ok} ${e.ok} fine`,`${C.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((n,r)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][r]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function Pe(e,t){let n=us.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),r=o=>`| ${o.join(" | ")} |`;
return{head:[r(n.map(({title:o})=>o)),r(n.map(()=>"---"))],rows:e.map(o=>r(n.map(({cell:s})=>s(o,t))))}}var us=[{title:"Secret",isOptional:!1,cell:fs},{title:"S\
tate",isOptional:!1,cell:ms},{title:"Next rotation",isOptional:!0,cell:ys},{title:"Owner",isOptional:!0,cell:gs}];function fs(e,{hasRegions:t,hasAccounts:n,disclosure:r}){
let o=n&&R(r,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${v(s.join(" "))}</sub>`:"";return`${C[T(e)]} ${O(e.label)}${i}`}
function ms(e,{now:t}){let{findings:n,expiry:r,verdict:o}=e,s=n.map(c=>mr(c.words,yn(c)));if($(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[r?mr(`expires ${Ne(r.at,t)}`,`${r.source}, ${U(r.at)}`):i,...s].join("<br>")}function mr(e,t){return t===void 0?v(e):`${v(e)}<br><su\
b>${v(t)}</sub>`}function ys({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?v(Ne(e,t)):""}function gs({profile:e},{disclosure:t}){let n=e&&D(e);return n!==
void 0&&R(t,"owner")?O(xt(n)):""}function $e(e,t){return ln(e.map(({label:n,region:r,profile:o,expiry:s,verdict:i})=>({name:hs(n.replace(/[^\w /+=.@!*()-]/g,"_")),
secret:{arn:o?.arn??`${r} ${n}`},expiry:s,verdict:i})),t)}var yr=18;function hs(e){return e.length>yr?`\u2026${e.slice(1-yr)}`:e}var Ss=65e3,xs=12e3,gr=30,Sr=/\n<!-- secret-lease-monitor:([0-9a-f]+(?:-[0-9a-f]{8})?) said=([\w. =]*) -->\s*$/;function xr(e,t){return`${e}-${ye(t)}`}function wr(e,t){
let n=Ee(t);return n===e||n?.startsWith(`${e}-`)===!0}function Ee(e){return/^(?:\*\*\d|All is well\.|No longer kept\.)/.test(e)?Sr.exec(e)?.[1]:void 0}function q(e,t){
return Me(Ee(e)===t?Sr.exec(e)?.[2]??"":"")}function Be(e,t=[]){let{problems:n,report:r,layout:o,gitHubSecrets:s=[],owner:i}=e,a=[...Rr(t),...Oe(s,xs),"","<deta\
ils><summary>What to do</summary>","","- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `ex\
pires=own`, `expires=never` or `expires=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a\
 version that is stuck under AWSPENDING.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...Ar(
e),Mr(e)].join(`
`),{head:c,rows:p}=Pe(n,o),l=i===void 0?[]:[`Owner: ${O(i)}`,""],d=[Q(r),"",...l,...$e(n,o.now),...c].join(`
`);return[d,...ws(p,Ss-hr(d)-hr(a)-200),a].join(`
`)}function br(e){return["All is well.","",Q(e.report),"",...Ar(e),Mr(e)].join(`
`)}function kr(e){return["No longer kept.","","`owners` names its owner no more, or `owner-issues` is off: these secrets stand in the issue of all others.","",`\
<!-- secret-lease-monitor:${e} said= -->`].join(`
`)}function vr(e,t=[]){let n=e.slice(0,gr).map(({secret:o,finding:s})=>`- ${C[T(o)]} ${O(o.label)} ${v(E(s))}`),r=e.length-gr;return["**Worse than before:**","",
...n,...r>0?[`- and ${r} more, in the table above`]:[],...Rr(t)].join(`
`)}function Rr(e){let t=[...new Set(e.flatMap(n=>n.mentions))];return t.length===0?[]:["",`For ${t.join(" ")}`]}function Ar({report:e,runUrl:t}){let n=`${e.judgedAt.
slice(0,16).replace("T"," ")} UTC`,r=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${n}${r}. The monitor ${O(e.monitor)} keeps this text up to date, \
comments when something becomes worse, closes the issue when all is well and reopens it when not. Close it as "not planned" to hear of it only when something be\
comes worse.</sub>`,""]}function Mr({id:e,told:t}){return`<!-- secret-lease-monitor:${e} said=${Ae(t)} -->`}function ws(e,t){let n=Z(e,t),r=e.length-n.length;return r===
0?n:[...n,"",`and ${r} more, which the run's report has.`]}function hr(e){return Buffer.byteLength(e)}var Or=256,Qe=10;function Ir({id:e,secrets:t,report:n,layout:r},o,{title:s,assignees:i,isByOwner:a}){let c=r.disclosure==="all",p=a&&c&&o?o.routes:[],l={monitor:n.
monitor,now:r.now,disclosure:r.disclosure},d=(m,x)=>({id:m===void 0?e:xr(e,m),owner:m,title:m===void 0?s:bs(s,m),routesOf:g=>c?[...new Set(g.map(({route:h})=>h))]:
[],assigneesOf(g){let h=c?g.flatMap(({route:M})=>M.assignees):[],b=m!==void 0&&h.length>0?h:[...i,...h];return[...new Set(b)].slice(0,Qe)},secrets:x,alerts:ve(x,
o),report:p.length===0?n:Ie(x,l)}),f=Map.groupBy(t,({profile:m})=>{let x=me(m,o);return p.includes(x)?x.owner:void 0});return[d(void 0,f.get(void 0)??[]),...p.map(
({owner:m=""})=>d(m,f.get(m)??[]))]}function bs(e,t){let n=`${e}: ${t}`;return n.length<=Or?n:`${n.slice(0,Or-1)}\u2026`}var ks=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Pr=ks("scryptSync");function $r({name:e,isGiven:t},n){let r=s=>[...new Set(s)].sort(),o=t?[]:[r(n.roles),r(n.accounts),r(n.regions)];return Pr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}var Er=4;async function Tr({url:e,token:t,pingUrl:n},r){await r.mask(Cr([e,t,n]))}async function Fr({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,a,c){
let p=new Map;if(o.length>0){let f=Yt(o,{region:a[0],accountId:i.accountId});try{let m=an(f,i,[a[0]],c),{result:x}=await de(i,m),g=await cn(o,await Zt(x.results,
i.reader),c.runner);await c.runner.mask([...sn(g,Er),...Cr(g.map(({value:h})=>h))]);for(let{name:h,value:b}of g)p.set(h,b.trim())}catch(m){throw!(m instanceof y)||
m.code==="E_TOKEN_UNTRUSTED"?m:new y("E_ALERT",`What alerts are sent with could not be read. ${m.message}`,{fix:m.fix,statements:m.statements,cause:m})}}let l=(f,m)=>m||
p.get(A[f])||void 0,d=e&&{format:e,url:ze("alert-url",l("alert-url",t)),token:Dr(l("alert-token",n))};if(d&&xe(d)==="")throw Xe("alert-url","empty");let u=d?vs(
d,s,p):new Map;return{channel:d,others:u,pingUrl:ze("ping-url",l("ping-url",r))}}function vs(e,t,n){let r=t.map(o=>{let[s,i]=[I("alert-url",o),I("alert-token",o)];
return[o,{format:e.format,url:ze("alert-url",n.get(s)||void 0,s)??e.url,token:Dr(n.get(i)||void 0,i)??e.token}]});return new Map(r)}function ze(e,t,n=A[e]){if(t===
void 0||ee(t))return t;throw Xe(e,"no https URL without user and password",n)}function Dr(e,t=A["alert-token"]){if(e===void 0||we(e))return e;throw Xe("alert-to\
ken","more than one word",t)}function Xe(e,t,n=A[e]){return new y("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`It takes the place of \`${e}\`: look\
 at the secret and at the selector of its line.`})}function Cr(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[new URL(o).pathname+new URL(o).search]:
[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>rn(o,{minLength:Er}));return pe(r)}function k(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var Rs=130,As=15e3,Ms=50,Os=512,Is=100,Ps={critical:"P1",error:"P2",warning:"P3"};function Hr(e,t,n){let{from:r,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,p={authorization:`GenieKey ${n}`},l=k(o,Is),d=i.map(({key:f,name:m,region:x,owner:g,kind:h,words:b,severity:M})=>({url:c,headers:p,
keys:[f],body:{message:k(`${m} ${b}`,Rs),alias:f,description:k([`${m} ${b}`,r,...s===void 0?[]:[s]].join(`
`),As),tags:["secret-lease",k(h,Ms)],details:{region:x,...g!==void 0&&{owner:k(g,1e3)}},entity:k(m,Os),source:l,priority:Ps[M]}})),u=a.map(f=>({url:`${c}/${encodeURIComponent(
f)}/close?identifierType=alias`,headers:p,keys:[f],body:{source:l,note:"It is well again."}}));return[...d,...u]}var $s=1024;function _r(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,p=a.map(({key:d,name:u,region:f,owner:m,kind:x,words:g,severity:h})=>({
routing_key:n,event_action:"trigger",dedup_key:d,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:k(`${u} ${g}`,
$s),source:o,severity:h,timestamp:i.toISOString(),component:u,group:r,class:x,custom_details:{secret:u,region:f,...m!==void 0&&{owner:m},finding:g}}})),l=c.map(
d=>({routing_key:n,event_action:"resolve",dedup_key:d}));return[...p,...l].map(d=>({url:t,headers:{},body:d,keys:[d.dedup_key]}))}function Lr(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var Es=150,Nr=3e3,Wr=30,Ze={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Ur({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
Wr,i=[...o.slice(0,Wr).map(Ts),...s>0?[`and ${s} more, which the report has`]:[]],a=`${z(t)} in ${z(n)}`,c=r===void 0?a:`${a} \xB7 <${r}|the run>`;return{text:z(
e),blocks:[{type:"header",text:{type:"plain_text",text:k(e,Es)}},...Fs(i).map(p=>({type:"section",text:{type:"mrkdwn",text:p}})),{type:"context",elements:[{type:"\
mrkdwn",text:k(c,Nr)}]}]}}function Ts({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${Ye(n)}`;return k(`${Ze[o]} ${Ds(e)} ${Ye(r)} \
(${Ye(t)}${s})`,600)}function Fs(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=Nr?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function z(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function Ye(e){return z(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Ds(e){return`\`${z(k(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Cs=16e3,Hs=30;function Kr(e){for(let t=Math.min(Hs,e.problems.length);;t--){let n=_s(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=Cs)return n}}function _s({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,a=p=>Te([{type:"TextRun",text:p}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:k(
e,300),body:[Te([{type:"TextRun",text:k(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Ls),...i>0?[a(`and ${i} more, which the report has`)]:[],Te([
{type:"TextRun",text:k(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function Ls({name:e,
region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return Te([{type:"TextRun",text:`${Ze[o]} `},{type:"TextRun",text:k(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:k(` ${r} (${t}${s})`,400)}])}function Te(e){return{type:"RichTextBlock",inlines:e}}function qr(e,t){let{format:n,token:r=""}=t,o=xe(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,p={})=>({url:o,headers:p,body:c,keys:s});switch(n){case"\
slack":return i?[a(Ur(e))]:[];case"teams":return i?[a(Kr(e))]:[];case"pagerduty":return _r(e,o,r);case"opsgenie":return Hr(e,o,r);case"json":return i||e.resolved.
length>0?[a(Lr(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var Ws=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function jr(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&Ws.find(a=>e.says(new RegExp(`^\\s*${a}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new y("E_ALERT",`The alert could not \
be sent by ${he({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${Ns(e,t)} The next run says what is left to say.`,cause:e})}function Ns({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it i\
n: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="p\
agerduty"?"PagerDuty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `\
alert-format` fits `alert-url`."}function Gr(e){return new y("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobod\
y is told by it when this workflow stops to run. It is asked with GET, and no redirect is followed.",cause:e})}var Jr=100;async function Vr(e,t,{alerts:n},r,o){let s=qr(e,t),i=new Set(s.flatMap(({keys:l})=>l)),a=0,c;for(let l of s.slice(0,Jr))try{await n.post(l);for(let d of l.
keys)i.delete(d)}catch(d){if(!(d instanceof w))throw d;if(a++,c=d,d.status!==400)break}s.length>0&&!c&&r.info(`Told by ${he(t,o)}: ${e.title}`);let p=s.length-Jr;
return p>0&&r.info(`${p} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...c&&{failure:jr(c,t.format,{failed:a,all:s.length,
channel:o})}}}async function Br(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return Gr(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function Qr(e,{helpFor:t},n){
n.warning(ut(e,t(e.code)).lines.join(`
`))}async function zr(e){await Mn(e)}async function Xr(e,t,n,r,o){let s=ge(e.profile,n);if(s.length===0)return[];let i=Qt(t.value).map(([p,l])=>[p,String(l)]),a={text:K(
t.value),fields:new Map(i),type:e.profile.description.type};return(await Promise.all(s.map(p=>Us(p,a,{find:e,secret:t,services:r,now:o})))).flat()}async function Us(e,t,n){
let{service:r,selector:o,reference:s}=e,i=r.kind==="url"?new URL(r.url).host:r.id,a=o===void 0?await n.services.findTokens(r,t):await qs(t.text,o),c=r.kind==="i\
ssuer"&&r.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:Ks(i,t,o)}]:Promise.all(a.map(async({
path:p,value:l})=>{let{fields:d,type:u}=t,f=await n.services.verifyWithService(r,{value:l,fields:d,type:u});return js(f,p,e,n)}))}function Ks(e,{fields:t},n){return n!==
void 0?`was not asked: #${n} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function qs(e,t){let n=wt(e),r=n===void 0?void 0:await bt(n,t);return typeof r=="string"?[{path:t,value:r.
trim()}]:[]}function js(e,t,n,{find:r,secret:o,services:{memory:s},now:i}){let{by:a,word:c,isLeftAlone:p,isOwnText:l}=e,d={arn:r.profile.arn,versionId:o.versionId,
line:n,path:t};if(c.state==="refused"){let{why:b,isOver:M=!1}=c;return s.learnWord(d,{state:"refused",why:b,isOver:M},i),{by:a,path:t,state:"refused",why:b,isOver:M}}
let{endsAt:u,scopes:f}=c;c.state==="active"&&s.learnWord(d,{state:"active",endsAt:u},i);let{maxScopes:m}=n,x=m&&f?An(f,m,e.includes):[],g={by:a,path:t,...x.length>
0&&{beyond:x},...m&&!f&&c.state==="active"&&{isScopeUntold:!0}};if(c.state==="active")return{...g,state:"active",endsAt:u};let h=l?void 0:s.word(d,i);return h?.
state==="refused"?{by:a,path:t,state:"refused",why:h.why??"",isOver:h.isOver===!0,toldAt:new Date(h.toldOn)}:{...g,state:"unknown",why:c.why,endsAt:u??h?.endsAt,
...(p||l)&&{isMinor:!0}}}function Yr(e){return e.flatMap(({by:t,path:n,endsAt:r})=>r?[{at:r,source:`${t}'s word${n===""?"":` in field ${n}`}`,firm:!0}]:[])}function Zr(e,t,n){let r=new Map;return e.flatMap(o=>{let s=i=>Gs(i,o,{disclosure:t,reads:n},r);return[...o.failure?[Bs(o)]:[],...[...o.seen].sort(zs).map(s)]})}
function Gs(e,{reader:t,accountId:n},{disclosure:r,reads:o},s){let{watched:i,profile:a,failure:c,expiry:p,remarks:l=Ue,versionAt:d,words:u=[]}=e,f=Vs(e,r,s);return{
label:f,region:i.query.region,account:n,request:i.request,profile:a,...Js(p,u,r),remarks:l,versionAt:d,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof w?
Xs(c,{...i.query,text:f},{reader:t,reads:o}):c}}function Js(e,t,n){if(n==="all")return{expiry:e,words:t};let r="its issuer";return{expiry:e&&{...e,source:e.source.
replace(/^.*'s word(?= in field |$)/,`${r}'s word`)},words:t.map(o=>({...o,by:r,...o.beyond&&{beyond:["what is not shown"]}}))}}function Vs({watched:{request:e},
profile:t},n,r){if(e.reference.kind!=="prefix")return t&&R(n,"name")?t.name:Qs(e.text);if(!t)return e.text;if(R(n,"name"))return t.name;let o=(r.get(e.text)??0)+
1;return r.set(e.text,o),`${e.text} (${o})`}function Bs({role:e="",accountId:t,failure:n}){let r=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:r,region:"\
all regions",account:t,request:{text:r,reference:{source:Ft,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Ue,versionAt:void 0,failure:n}}function Qs(e){
return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function zs(e,t){let[n,r]=[e.profile?.arn??"",t.profile?.arn??""];
return n<r?-1:n>r?1:0}function Xs(e,t,{reader:n,reads:r}){let o=On(e,t,n);if(!r||e.operation!=="DescribeSecret"||o.statements.length===0)return o;let s=o.statements.
map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));return new y(o.code,o.message,
{fix:o.fix,statements:s,cause:o})}async function eo(e,{gitHubSecrets:t},n,{gitHubSecretLister:r,runner:o,clock:s}){if(!t||!r)return;let{secrets:i,refused:a}=await r.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),dr(i,e,s.now(),{maxAge:t.maxAge,showsNames:R(n,"name")})}function Fe({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}async function to(e,t,n){let r=e.labels.length+e.assignees.length>0,o=e,s;try{s=await t.create(e)}catch(i){if(!(i instanceof w&&i.status===422&&r))throw i;let a=await Ys(
e.assignees,t);o={...e,assignees:e.assignees.filter(c=>!a.includes(c))},s=await t.create(o).catch(c=>{if(!(c instanceof w&&c.status===422))throw c;return n.warning(
"GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`."),o={...e,labels:[],assignees:[]},
t.create(o)}),De(a,n)}return De(ro(o.assignees,s.assignees),n),s}async function no(e,t,n,r){if(t.length!==0)try{De(ro(t,await n.assign(e,t)),r)}catch(o){if(!(o instanceof
w))throw o;De(t,r)}}async function Ys(e,t){let n=[];for(let r of e)await t.isAssignable(r)||n.push(r);return n}function ro(e,t){let n=new Set(t.map(r=>r.toLowerCase()));
return e.filter(r=>!n.has(r.toLowerCase()))}function De(e,t){e.length!==0&&t.warning(`GitHub does not assign ${te(e)}: the issue is there without. An assignee m\
ust be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`)}async function oo(e,{issue:{wanted:t}},n,{runner:r,issues:o}){let s={issues:new Map};if(t==="no")return s;if(n&&t==="unsaid")return r.notice("No issue is kept: \
the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),s;if(!o)return r.warning("No issue is\
 kept: the input github-token is empty."),s;try{let i=new Map;for(let a of await o.find(c=>wr(e,c))){let c=Ee(a.body)??"";i.has(c)||i.set(c,a)}return{tracker:o,
issues:i}}catch(i){return{...s,failure:io(i)}}}async function so(e,{tracker:t,issues:n,failure:r},o,s,i,{runner:a}){if(!t)return{urls:[],failures:r?[r]:[]};let c=[],
p=[],l=async d=>{try{let u=await d();u!==void 0&&c.push(u)}catch(u){p.push(io(u))}};for(let d of e){let u=n.get(d.id),f=ti(d,s,Zs(d,u,o,s),a);await l(()=>ei(f,d,
u,i,{tracker:t,runner:a}))}for(let[d,{number:u,isOpen:f}]of n)!f||e.some(m=>m.id===d)||await l(async()=>{await t.update(u,{body:kr(d),state:"closed"})});return{
urls:c,failures:p}}function Zs({id:e,alerts:t},n,r,{alerts:o}){let s=new Set(t.map(({fingerprint:c})=>c)),i=new Set(o.map(({fingerprint:c})=>c)),a=q(n?.body??"",
e);return new Map([...r].filter(([c])=>s.has(c)||!i.has(c)&&a.has(c)))}function io(e){if(!(e instanceof w))throw e;return new y("E_ALERT",`The issue could not b\
e kept (${e.message}).`,{fix:ni(e),cause:e})}async function ei(e,t,n,r,{tracker:o,runner:s}){let i=d=>e.layout.disclosure==="all"?d:N(d),{id:a}=e,{alerts:c,title:p}=t;
if(c.length===0){n&&(n.isOpen||q(n.body,a).size>0)&&await o.update(n.number,{body:i(br(e)),state:"closed"});return}if(!n){let d=i(Be(e,t.routesOf(c))),{labels:u}=r.
issue;return(await to({title:p,body:d,labels:u,assignees:t.assigneesOf(c)},o,s)).url}let l=Re(c,q(n.body,a));if(!(n.isDeclined&&l.length===0)){if(l.length>0){let d=t.
routesOf(l);await o.comment(n.number,i(vr(l,d)));let u=t.owner===void 0?d.flatMap(({assignees:f})=>f):[];await no(n.number,[...new Set(u)].slice(0,Qe),o,s)}return await o.
update(n.number,{body:i(Be(e)),state:"open"}),n.url}}function ti({id:e,owner:t,secrets:n,alerts:r,report:o},{layout:s,gitHubSecrets:i},a,{environment:c}){return{
id:e,owner:t,problems:n.filter($),alerts:r,told:a,report:o,layout:s,runUrl:Fe(c),...t===void 0&&{gitHubSecrets:i}}}function ni({status:e}){return e===401?"GitHu\
b does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the \
`permissions` of the job, beside those that it has; a locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: \
false`.":e===429?"GitHub's rate limit is reached: the next run says what is left to say.":"The next run says what is left to say."}var ri=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ao=ri("createHash");var tt={versions:new Map,accesses:new Map,words:new Map,removals:new Map,told:new Map},Ce=864e5,oi=60,si=7*Ce,nt="secret-lease-monitor-state",co=1;function _(e){
return Math.floor(e/Ce)*Ce}function rt(e,t,n){return X([e,t,n?.kind==="at"?"at":n??null])}function lo(e,t,n,r){return X([e,t,n,r])}function ot({toldOn:e},t){return t-
e<=si}function L(e){return X([e])}function X(e){return ao("sha256").update(JSON.stringify([nt,...e])).digest("base64url")}function po({versions:e,accesses:t,words:n,
removals:r,told:o},s){let i=([,{seenOn:p}])=>s-p<=oi*Ce,a={versions:Object.fromEntries([...e].filter(i)),accesses:Object.fromEntries([...t].filter(i)),...n.size>
0&&{words:Object.fromEntries([...n].filter(([,p])=>ot(p,s)))},removals:Object.fromEntries([...r].filter(i)),...o.size>0&&{told:Object.fromEntries(o)}},c=JSON.stringify(
a);return`${JSON.stringify({format:nt,version:co,checksum:X([c]),content:a})}
`}function uo(e){let t=P(pi(e)),n=P(t.content);if(!(t.format!==nt||t.version!==co)&&t.checksum===X([JSON.stringify(t.content)]))return{versions:new Map(et(n.versions,
ii)),accesses:new Map(et(n.accesses,ci)),words:new Map(Object.entries(P(n.words)).flatMap(([r,o])=>{let s=li(P(o));return s?[[r,s]]:[]})),removals:new Map(et(n.
removals,di)),told:new Map(Object.entries(P(n.told)).map(([r,o])=>[r,String(o)]))}}function et(e,t){return Object.entries(P(e)).flatMap(([n,r])=>{let o=P(r),s=t(
o);return s&&typeof o.seenOn=="number"?[[n,{...s,seenOn:o.seenOn}]]:[]})}function ii({ends:e,versionAt:t}){let{expiries:n,unreadableDates:r,isLocked:o}=P(e);if(!Array.
isArray(n)||!Array.isArray(r))return;let s=n.map(i=>ai(P(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:r.map(P).map(({name:i,
isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:st(t)}}function ai({at:e,source:t,firm:n,life:r,isAside:o}){let s=st(e);if(!(!s||
typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:n===!0,...typeof r=="number"&&{life:r},...o===!0&&{isAside:o}}}function ci({readOn:e,
othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function li({state:e,why:t,isOver:n,endsAt:r,toldOn:o}){if(e!=="active"&&
e!=="refused"||typeof o!="number")return;let s=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:s?t:void 0,isOver:n===!0,endsAt:st(r),toldOn:o}}function di({
reportedOn:e,scheduledOn:t,accessedOn:n}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof n=="number"&&{accessedOn:n}}}
function st(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function P(e){return typeof e=="object"&&e!==null&&!Array.
isArray(e)?e:{}}function pi(e){try{return JSON.parse(e)}catch{return}}var He=class e{#t;#e;#r=new Map;#n=new Map;#o=new Map;#s=new Map;#i=new Map;constructor(t,n){this.#t=t,this.#e=n}static open(t,n){let r=t?.read(),o=r===void 0?tt:
uo(r);return o||n.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,
o??tt)}known({profile:t,watched:n},r){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=rt(o,s,n.request.expires),a=this.#e.versions.get(i);return a&&
this.#r.set(i,{...a,seenOn:_(r)}),a}withoutOwnAccess(t,n){let{profile:r}=t,o=this.#e.accesses.get(L(r.arn));if(!o)return t;let s=this.othersAccess(r),i=s?.getTime();
return this.#n.set(L(r.arn),{...o,othersOn:i,seenOn:_(n)}),{...t,profile:{...r,accessedAt:s}}}othersAccess({arn:t,accessedAt:n}){let r=L(t),o=this.#n.get(r)??this.#e.
accesses.get(r);return!o||!n||n.getTime()>o.readOn?n:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},n,r,o,s){let i=_(s);this.#r.set(rt(t.arn,
r.versionId,n.expires),{ends:o,versionAt:r.createdAt,seenOn:i});let a=t.accessedAt?.getTime();this.#n.set(L(t.arn),{readOn:i,othersOn:a,seenOn:i})}learnWord(t,n,r){
this.#t&&this.#o.set(fo(t),{...n,toldOn:r})}word(t,n){let r=this.#e.words.get(fo(t));return r&&ot(r,n)?r:void 0}removal(t){return this.#e.removals.get(L(t))}setRemoval(t,n,r){
this.#s.set(L(t),{...n,seenOn:_(r)})}told(t){return Me(this.#e.told.get(t)??"")}setTold(t,n){this.#i.set(t,Ae(n))}save(t){let n=new Map([...this.#e.versions,...this.#r]),
r=new Map([...this.#e.accesses,...this.#n]),o=new Map([...this.#e.told,...this.#i]),s=new Map([...this.#e.words,...this.#o]);this.#t?.write(po({versions:n,accesses:r,
words:s,removals:this.#s,told:o},t))}};function fo({arn:e,versionId:t,line:n,path:r}){return lo(e,t,n.service,r)}var ui=500,fi=300;function mo(e,t,n,r=[]){let o=e.filter($),s=e.filter(i=>!$(i));return[`### \u{1F52D} ${v(t.monitor)}`,"",Q(t),"",...$e(e,n.now),...o.length>0?
[...yo(o,ui,n),""]:[],...s.length>0?mi(s,n):[],...Oe(r),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function mi(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...yo(e,fi,t),"","</details>"]}function yo(e,t,n){
let{head:r,rows:o}=Pe(e.slice(0,t),n),s=e.length-t;return[...r,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var it=200,go=10;function ho(e,t,n,{runner:r,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,p=o(n.reportFile,a.disclosure==="all"?c:N(c)),l=s.filter($),d=l.flatMap((m,x)=>m.findings.slice(x<go?1:0).map(g=>`${T(m)}: ${m.label} ${E(g)}`));l.length>0&&r.
warning(yi(l));for(let m of d.slice(0,it))r.info(m);d.length>it&&r.info(`and ${d.length-it} more`),n.jobSummary&&r.summarize(mo(s,i,a,e.gitHubSecrets));let{counts:u,
status:f}=i;r.info(`Status: ${f}, of ${u.secrets} secrets`),r.handOver({variables:new Map,outputs:new Map([["status",f],["secrets",String(u.secrets)],["expired",
String(u.expired)],["expiring",String(u.expiring)],["attention",String(u.attention)],["unreadable",String(u.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",p],["issue",t.join(`
`)]])})}function yi(e){let t=e.slice(0,go).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(E)}`),n=e.length-t.length;return[`${e.length===1?"One secret nee\
ds":`${e.length} secrets need`} attention:`,...t,...n>0?[`and ${n} more`]:[]].join(`
`)}var hi=864e5;async function So(e,t,n){if(n.inputs.removeUnused===void 0)return e;let r=t.flatMap(({seen:a})=>a),o=new Map(r.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await wi({...a,profile:c},{...n,sessions:o}));else{let{isScheduled:p,
secret:l}=await Si({...a,profile:c},i>0,{...n,sessions:o});p&&(i-=1),s.push(l)}}return s}async function Si(e,t,n){let{profile:r,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:p}=n,l=i.find(({kind:h})=>h==="unused");if(!l||l.acknowledged||Ge(r,o,s)!==void 0)return{isScheduled:!1,secret:e};let d=a.removal(r.arn),
u=d&&d.scheduledOn===void 0?d.reportedOn:_(c),f=u+(p.removeUnused??0);if(c<f||!t){a.setRemoval(r.arn,{reportedOn:u},c);let h=`remove-unused deletes it after ${U(
new Date(f))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:xo(e,l,h)}}let m=n.sessions.get(r.arn),x=m&&await xi(e,m,n);if(!x)return a.
setRemoval(r.arn,{reportedOn:u},c),{isScheduled:!1,secret:e};let g=r.accessedAt?.getTime();return a.setRemoval(r.arn,{reportedOn:u,scheduledOn:c,...g!==void 0&&
{accessedOn:g}},c),{isScheduled:!0,secret:x}}async function xi(e,{catalog:t,remover:n},{runner:r,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),p=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||p||Ge(c,i,a)!==void 0)return;let l=await n.schedule(s.arn);return ki(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${U(l)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof w))throw c;r.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function wi(e,t){let{profile:n}=e,{memory:r,
now:o,runner:s,inputs:i,sessions:a}=t,c=r.removal(n.arn);if(c?.scheduledOn===void 0)return e;let p=bi(e,c,i,o),l=a.get(n.arn);if(p===void 0||!l){r.setRemoval(n.
arn,c,o);let u=U(new Date(c.scheduledOn+30*hi)),[f]=e.findings;return f?xo(e,f,`by remove-unused; gone after ${u}`):e}try{await l.remover.restore(n.arn)}catch(u){
if(!(u instanceof w))throw u;return r.setRemoval(n.arn,c,o),s.warning(`${e.label} ${p}, and its deletion could not be taken back (${u.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let d={kind:"restored",words:`was restored, since it ${p}`};return{...e,findings:[d,...e.findings.filter(({kind:u})=>u!=="sc\
heduled-for-deletion")]}}function bi(e,t,{rules:n},r){return je(e.profile)?"is tagged keep":nr(e.profile,t)?"was read again":xn(e,["unused","scheduled-for-delet\
ion"],n,r)?"is acknowledged":void 0}function xo(e,t,n){let r=e.findings.map(o=>o===t?{...o,detail:n}:o);return{...e,findings:r}}function ki(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:n})=>n!=="unused")]}}function wo({requests:e,regions:t,readValues:n,removeUnused:r},o){return e.flatMap(s=>ko(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!n,removable:r!==
void 0}})))}function bo({requests:e,regions:t,readValues:n,verifications:r},o){return n?[]:Rn(e,r).flatMap(s=>ko(s,t,o))}function ko({text:e,reference:t},n,r){let o=t.
kind==="arn"?[t.region]:n,s=t.kind==="arn"&&r!==void 0&&t.accountId!==r;return o.map(i=>({reference:t,version:{},region:i,single:s,text:e,requests:[]}))}async function vo(e,t,n,r,o){
let{runner:s,sts:i,openCatalog:a,openRemover:c,openClient:p}=o,l=tn([...e.map(({query:d})=>d),...t],n);for(let[d,u]of r.entries()){let{sessions:f,noAnswer:m}=await nn(
l,n,{runner:s,sts:i(u,"full")});if(m){if(r.length>1&&s.warning(`STS in ${u} did not answer (${m.failure.message}).`),d===r.length-1)throw m;continue}return Promise.
all(f.map(async({keys:x,plan:{region:g,queries:h}})=>({region:g,watched:e.filter(({query:b})=>h.includes(b)),readable:h.filter(({unread:b})=>!b),catalog:a(g,x),
remover:c(g,x),store:await p(Tt,{region:g,keys:x,retryBudget:"full"})})))}throw new Error("there is at least one region")}function Ro(e){return[...e].filter(([t,n])=>{let r=t.slice(t.lastIndexOf(".")+1);return Gt(r)&&vi(n)&&!pn(n)}).map(([t,n])=>({name:ce(t),isAmbiguous:un(n)}))}function vi(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var at={expiries:[],unreadableDates:[],isLocked:!1};async function Mo(e,t){let n={rule:e,hints:await Xt(t),tagged:void 0,selected:await Bt(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:K(t)},r=await zt(t),o=Mi(t,r),s=new Map;for(let i of o)for(let a of await Jt(i,n)){let c=Ai(a,i);
c.source!==Oo&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:Ro(r),isLocked:s.size===0&&await Ri(o,n.secret)}}var Oo="expires=";function Io({
expires:e},{description:t},n,r){let o=qt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:Oo,firm:!0}]:[],...n.expiries.map(l=>({...l,firm:l.firm||l.
at.getTime()<=r&&Wt(l.source)})),...o&&!s?[o]:[]],a=i.some(({source:l,isAside:d})=>!d&&/^certificate notAfter| in the kubeconfig/.test(l)),c=a?i.filter(({isAside:l})=>!l):
i,{expiry:p}=Vt(c,r,{minRemaining:0,warnRemaining:0});return{expiry:p,other:a?Nt(i.filter(({isAside:l})=>l)):void 0,unreadableDates:e?[]:n.unreadableDates,isLocked:!e&&
p===void 0&&n.isLocked}}async function Ri(e,t){let n=e.filter(({value:o})=>Ut(o));if(n.length===0)return!1;let{enclosedEnds:r}=await import("./enclosed-ends.js");
for(let{value:o}of n)if((await r(o,t)).isLocked)return!0;return!1}function Ai(e,{path:t}){let{source:n}=e,r=n.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(n)&&t?{...r,source:`${n} in field ${ce(t)}`}:r}function Mi(e,t){let n={value:K(e),path:"",public:!1,isPrevious:!1};return[n,...t.map(([r,o])=>({...n,value:String(
o),path:r}))]}var Ao=8;function Po(e,t){let n=K(e),r=on(n,{minLength:Ao}).filter(s=>(!Kt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return n.trim().length<Ao&&jt(n,
4)&&!t.includes(n)?[n,...r]:r}var ct=10;async function To(e,t){let n=(await F(e,ct,u=>Pi(u,t))).flat(),r=n.filter(u=>u.profile!==void 0),o=new Set(r.map(({watched:u})=>u.request)),s=r.filter(
({profile:u})=>gn(u,t.tags)),i=s.filter(({profile:u,watched:f})=>!Ti(u,f,t)).sort((u,f)=>hn(u.watched.request,f.watched.request)),a=new Map(i.toReversed().map(u=>[
u.profile.arn,u])),c=n.filter(({failure:u})=>Eo(u)),p=n.filter(({failure:u})=>u&&!Eo(u)),l=new Set(n.filter(({failure:u})=>u).map(({watched:u})=>u.request)),d=Oi(
e,s,t).filter(({watched:u})=>!l.has(u.request));return[...p,...$o(c,o),...$o(d,new Set),...a.values()]}function Oi(e,t,{tags:n,requests:r}){if(n.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=n.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Ii(a,r)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function Ii(e,t){let n=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:r,...o})=>o.text!==
e.text&&r.kind==="prefix"&&n.startsWith(r.prefix))}function $o(e,t){return[...new Map(e.toReversed().map(r=>[r.watched.request,r]))].filter(([r])=>!t.has(r)).map(
([,r])=>r)}function Eo(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function Pi(e,t){return(await F(
e.watched,ct,async r=>{try{return(await $i(r,e.catalog,t)).map(s=>({watched:r,session:e,profile:s}))}catch(o){if(o instanceof w||o instanceof y)return[{watched:r,
session:e,failure:o}];throw o}})).flat()}async function $i(e,t,n){let{reference:r,text:o}=e.query;if(r.kind!=="prefix")return[await t.describe(ne(r))];let s=await t.
list(r.prefix,n.tags);if(s.length===0&&n.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return F(s,ct,i=>Ei(i,e,t))}async function Ei(e,{query:t},n){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:r}=await n.describe(e.arn);return{...e,replicas:r}}catch(r){if(r instanceof w)return e;throw r}}function Ti({primaryRegion:e},{query:t},{regions:n}){
return e!==void 0&&e!==t.region&&n.includes(e)}var Fi=10;async function Fo(e,t,n,r){let{memory:o,clock:s}=r,i=await To(e,n),a=i.filter(f=>f.profile!==void 0).map(f=>o.withoutOwnAccess(f,s.now())),c=i.filter(
({profile:f})=>f===void 0),p=[],l=[];for(let f of a){let{profile:m,watched:x}=f,g=!m.deletedAt&&ge(m,n.verifications).length>0,h=n.readValues&&!m.deletedAt&&x.request.
expires?.kind!=="never",b=h&&!g?o.known(f,s.now()):void 0;g?p.push({...f,session:Di(f,e),isReadEachRun:!0}):h&&!b?p.push(f):l.push(lt(f,b?.ends??at,b?.versionAt,
r))}let d=a.map(({profile:f})=>`${f.name}
${D(f)}`).join(`
`),u=await F(Ci(p,t),Fi,f=>Hi(f,d,n.verifications,r));return[...c,...l,...u.flat()]}function Di({profile:e,watched:t,session:n},r){return t.query.unread?r.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>V(ne(a),{profile:e,request:t.request})))??n:n}function Ci(e,t){let n=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t;return[...[...Map.groupBy(e.filter(o=>!n(o)),({session:o})=>o).values()].flatMap(o=>Ht(o,Dt)),...e.filter(n).map(o=>[o])]}async function Hi(e,t,n,r){
let[o]=e;if(!o)return[];let s=await Ct(e.map(({profile:a})=>a.arn),o.session.store),i=s.filter(a=>!(a instanceof w));return await r.runner.mask(pe(i.flatMap(({value:a})=>Po(
a,t)))),Promise.all(e.map((a,c)=>{let p=s[c];return p instanceof w||p===void 0?lt({...a,failure:p},at,void 0,r):_i(a,p,n,r)}))}async function _i(e,t,n,r){let{request:o}=e.
watched;try{let s=await Mo(o.expires,t.value);r.memory.learn(e,o,t,s,r.clock.now());let i=await Xr(e,t,n,r,r.clock.now()),a=[...s.expiries,...Yr(i)];return{...lt(
e,{...s,expiries:a},t.createdAt,r),words:i}}catch(s){if(s instanceof y)return{...e,versionAt:t.createdAt,failure:s};throw s}}function lt(e,t,n,{clock:r}){let{expiry:o,
...s}=Io(e.watched.request,e.profile,t,r.now());return{...e,expiry:o,remarks:s,versionAt:n}}var Li=3;async function Do(e,t){let n=[e.identity,...e.moreIdentities],r=await F(n,Li,async s=>{try{return await Wi(s,e,t)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||n.length===1||!a)throw i;return Ui(s,i)}}),[o]=r;if(o?.failure&&r.every(({failure:s})=>s))throw o.failure;return r}async function Wi(e,t,n){
let r=await en({...t,identity:e},n),{result:o,claims:s}=await de(r,Ni(r,t,n)),{reader:i,accountId:a}=r;return{role:e&&le(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:r}}async function Ni(e,t,n){let r=wo(t,e.accountId);if(r.length===0)return[];let o=bo(t,e.accountId),s=await vo(r,o,e,t.regions,n);return Fo(s,e.accountId,t,
n)}function Ui(e,t){let{arn:n,accountId:r}=le(e),o={role:le(e),scoped:!1};return{role:n,accountId:r,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Co(e,t,n,{id:r,name:o,repository:s,runUrl:i}){let a=d=>`secret-lease/${r}/${d}`,c=new Set(e.map(({fingerprint:d})=>d)),p=Re(e,t).map(d=>Ki(d,n,a)),l=[...t.
keys()].filter(d=>!c.has(d)).map(a);return{title:ji(p),from:o,repository:s,runUrl:i,at:new Date(n.now),problems:p,resolved:l}}function Ho(e,t,{id:n,unsent:r}){let o=i=>r.
has(`secret-lease/${n}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function Ki({secret:e,finding:t,fingerprint:n},{disclosure:r},o){let{label:s,region:i,profile:a}=e,c=p=>r==="all"?p:N(p);return{key:o(n),name:c(s),
region:i,owner:a&&R(r,"owner")?D(a):void 0,kind:t.kind,words:c(E(t)).replace(/\s+/g," "),severity:qi(t)}}function qi({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function ji(e){let[t]=e,n=new Set(e.map(({
name:r,region:o})=>`${o} ${r}`));return t?n.size===1?`${t.name} ${t.words}`:`${n.size} secrets need attention`:"Secrets are well again"}async function _o(e,{tracker:t,issues:n},{inputs:r,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,alerts:p,layout:l}=e,d=lr(p),u=o.find(S=>S.job)?.job,f;try{
if(!u)return{sent:d,failures:[],pingUrl:void 0,isInMemory:!1};f=await Fr(r.alerts,u,r.regions,i)}catch(S){if(!(S instanceof y&&S.code==="E_ALERT"))throw S;return{
sent:d,failures:[S],pingUrl:void 0,isInMemory:!1}}let{channel:m,others:x,pingUrl:g}=f;if(!m)return{sent:d,failures:[],pingUrl:g,isInMemory:!1};let h=t?cr([...n].
map(([S,{body:H}])=>q(H,S))):s.told(c),{GITHUB_REPOSITORY:b=""}=a.environment,M={id:c,name:e.report.monitor,repository:b,runUrl:Fe(a.environment)},W=new Set,j=[];
for(let[S,H]of[[void 0,m],...x]){let G=p.filter(({route:Le})=>Le.channel===S),Ko=Co(G,ar(S,h),l,M),_e=await Vr(Ko,H,i,a,S);for(let Le of _e.unsent)W.add(Le);_e.
failure&&j.push(_e.failure)}let Y=Ho(p,h,{id:c,unsent:W});return t||s.setTold(c,Y),{sent:Y,failures:j,pingUrl:g,isInMemory:!t}}async function Wo(e,t){let{runner:n,clock:r}=t;Lt(n.environment),await Tr(e.alerts,n);for(let S of[...e.warnings,...e.alerts.warnings])n.warning(S);await zr(e.verifications);
let o=He.open(t.stateFile,n),s=await Do(e,{...t,memory:o}).catch(async S=>{throw n.noteVisibility("unknown")==="unknown"&&await No(t),S}),i=await Vi(s,t)!=="pri\
vate";for(let{job:S}of s)S&&n.info(Ji(S));let a=Bi(i,e),c=r.now(),p=Zr(s,a,e.readValues).map(S=>Sn(mn(S,c,e.policy),c,e.rules)),l=fr(await So(p,s,{inputs:e,memory:o,
runner:n,now:c}));Lo(o,t);for(let{line:S,reference:H}of e.rules.acknowledgements)l.some(G=>V(H,G))||n.warning(`Line ${S} of acknowledge means none of the secret\
s that are watched.`);for(let{line:S,text:H}of e.verifications)l.some(G=>V(H,G))||n.warning(`Line ${S} of verify means none of the secrets that are watched.`);let d=await eo(
l,e,a,t),u={...Ie(l,{monitor:e.monitor.name,now:c,disclosure:a}),...d&&{githubSecrets:d.map(ur)}},f={disclosure:a,hasRegions:new Set(l.map(({region:S})=>S)).size>
1,hasAccounts:s.length>1,now:c},m={id:$r(e.monitor,Gi(s,e)),secrets:l,alerts:ve(l,e.rules.owners),report:u,layout:f,gitHubSecrets:d},x=await oo(m.id,e,i,t),g=await _o(
m,x,{inputs:e,scans:s,memory:o,services:t});g.isInMemory&&Lo(o,t);let h=Ir(m,e.rules.owners,e.issue),b=await so(h,x,g.sent,m,e,t);ho(m,b.urls,e,t);let M=Qi(l,e),
W=[...b.failures,...g.failures];if(g.pingUrl!==void 0&&W.length===0&&!Uo(l)){let S=await Br(g.pingUrl,t,n);S&&W.push(S)}let[j,...Y]=[...M?[M]:[],...W];for(let S of Y)
Qr(S,t,n);if(j)throw j}function Lo(e,{runner:t,clock:n}){try{e.save(n.now())}catch(r){if(!(r instanceof y))throw r;t.warning([r.message,r.fix].join(`
`))}}function Gi(e,{regions:t}){return{roles:e.flatMap(({role:n})=>n??[]),accounts:e.map(({accountId:n})=>n),regions:t}}function Ji(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Vi(e,t){let n=e.map(({claims:o})=>ft(o)).reduce(mt,"unknown"),r=t.runner.
noteVisibility(n);return n==="unknown"?No(t):r}async function No({runner:e,issues:t}){try{let n=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
n??"unknown")}catch(n){if(n instanceof w)return e.noteVisibility("unknown");throw n}}function Bi(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Qi(e,{rules:t}){let[n]=e.flatMap(({failure:s})=>s??[]);if(n&&Uo(e))return new y(n.code,`Nothing that is watched could be read. The first reason: ${n.message}`,
{fix:n.fix,statements:n.statements,cause:n});let r=e.flatMap(({findings:s})=>s.find(i=>wn(i,t.failOn))??[]),o=ue.find(s=>r.some(i=>i.kind===s));return o&&zi(o,r.
filter(({kind:s})=>s===o).length)}function zi(e,t){let n=t===1?"One secret":`${t} secrets`,r="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new y("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${r}`});if(e==="too-w\
ide")return new y("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${r}`});if(e==="unverified")return new y("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${r}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new y(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${n} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${r}`})}return new y("E_FINDING",`${n} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${r}`})}function Uo(e){return e.every(({failure:t})=>t!==void 0)}await gt(async e=>{let{environment:t}=e,n=await kn(We,t),r=await Zn(We,bn(n.rules.owners)),o={...n,alerts:r},s=new pt(t.RUNNER_TEMP),i=new dt,{github:a,gitHubSecrets:c}=o;
a&&await e.mask([a.token]),c&&await e.mask([c.access.token]);let p=await dn(o,{runner:e,directory:s,clock:i}),{aws:l,attempts:d}=p;try{await Wo(o,{...p,openCatalog:tr(
{...l,endpoint:l.secretsManagerEndpoint},d.full),openRemover:rr({...l,endpoint:l.secretsManagerEndpoint},d.full),findTokens:Bn,issues:a&&$n(a,d.full),gitHubSecretLister:c&&
En(c.access,d.full),stateFile:o.stateFile===void 0?void 0:Vn(o.stateFile,t),writeReport:Ln(t),alerts:Pn(l.connections,p.timeOver),helpFor:u=>yt(u,t)})}finally{p.
close()}});
