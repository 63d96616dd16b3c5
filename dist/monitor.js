const require=process.getBuiltinModule;
import{a as Ut}from"./shared-domain-expiry-timeline.js";import{b as Dt,c as Ft,d as Lt,e as Nt}from"./shared-domain-refusals-absent.js";import{a as er,b as tr}from"./shared-domain-rotation-expiry-tags.js";
import"./shared-domain-refusals-explanation.js";import{b as qt}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{a as nt,d as ot,g as z,h as Q,i as X,j as st,
k as it,l as Y,o as pt}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{c as ct,d as lt}from"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";
import"./shared-domain-refusals-denial.js";import{a as xt,b as At,c as Z,d as Rt,e as Mt,f as Ot,h as Pt,i as Et,j as ee,o as $t,s as Tt,u as re}from"./shared-domain-credentials-aws-config.js";
import"./shared-domain-requests-request-advice.js";import{a as Ke,c as St}from"./shared-adapters-clock.js";import{c as Ct,d as Ht,f as ne,g as _t}from"./shared-adapters-aws-config.js";
import{a as kt}from"./shared-domain-masks-looks-secret.js";import{a as oe,b as Gt,c as se,d as R,e as Kt,f as M,g as Jt,h as ke,i as D,j as Bt,k as Vt,l as zt,m as Qt,n as Xt,
o as Yt,p as Zt}from"./shared-domain-monitor-findings.js";import{a as jt,b as Wt}from"./shared-domain-expiry-spelled-dates.js";import{a as A,b as v,c as we,d as Xe}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as yt,E as ve,H as gt,J as vt,L as It,M as te,m as V,n as q,o as Ze,r as dt,s as T,
t as ut,w as mt,z as ft}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-values-jmespath.js";import{a as et,b as tt}from"./shared-domain-listing.js";
import"./shared-domain-values-json.js";import"./shared-domain-values-refused-names.js";import{b as ht,d as wt,e as bt}from"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";
import{a as rt}from"./shared-domain-requests-request.js";import{a as h}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{a as at,b as be,c as N}from"./shared-domain-span.js";
import{d as Je}from"./shared-adapters-job-lock.js";import{d as L,g as Be,j as Ve,k as ze,m as Qe}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";
import{f as Ye}from"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";import"./shared-runtime.js";var no=process.getBuiltinModule("node:http");var rr=no;var oo=process.getBuiltinModule("node:https");var nr=oo;var so=process.getBuiltinModule("node:stream/consumers"),io=e=>so[e];var or=io("text");var ao=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),
get:(r,n)=>t()[n]})};var sr=ao("setTimeout");var co=1e4,lo=1e3,po=3e4,uo=65536;function ir(e,t=new AbortController().signal){let r=async(n,o,s)=>{let i=()=>fo(n,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof h&&mo(a))||t.aborted)throw a;let c=a.retryAfter??lo;if(c>po)throw a;await sr(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:n,headers:o,body:s})=>r("webhook request",n,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:n=>r(
"ping",n,{method:"GET",headers:{},body:""})}}function mo({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function fo(e,t,{method:r,
headers:n,body:o},{timeOver:s,connections:i}){let a=t.protocol==="http:",c=AbortSignal.any([s,AbortSignal.timeout(co)]),d=a?i.http:i.https,l,u,p;try{let m=await new Promise(
(g,x)=>{let S=(a?rr:nr).request(t,{method:r,signal:c,agent:d},g);S.setHeader("user-agent","secret-lease");for(let[E,I]of Object.entries(n))S.setHeader(E,I);r===
"POST"&&S.setHeader("content-length",Buffer.byteLength(o)),S.on("error",x).end(o)});l=m.statusCode??0,u=lt(m.headers["retry-after"],Date.now());let f=0;m.on("da\
ta",g=>{f+=g.length,f>uo&&m.destroy(new Error("too large"))}),p=await or(m).catch(()=>"")}catch(m){throw c.aborted?new h(e,{kind:"timeout"}):ct(e,m)}if(!(l>=200&&
l<300))throw new h(e,{kind:"answer",status:l,retryAfter:u,words:p})}function ar(e,t){let r,n=()=>(r??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),r);return{isPublic:async()=>(await n()).isPublic(),find:async o=>(await n()).
find(o),create:async o=>(await n()).create(o),update:async(o,s)=>(await n()).update(o,s),comment:async(o,s)=>(await n()).comment(o,s)}}function cr(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).
GitHubSecrets(e,t).list()}}var yo=process.getBuiltinModule("node:fs"),lr=e=>yo[e];var pr=lr("mkdirSync");var dr=lr("writeFileSync");var go=process.getBuiltinModule("node:path"),Ae=e=>go[e];var ur=Ae("dirname");var mr=Ae("join");var fr=Ae("resolve");function yr(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:r=".",GITHUB_ACTION:n="monitor"}=e;return(o,s)=>{let i=`secret-lease-${n.replace(/\W/g,"_")}.json`,a=o===void 0?
mr(r,i):fr(t,o);try{pr(ur(a),{recursive:!0}),dr(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var xo=process.getBuiltinModule("node:fs"),j=e=>xo[e];var gr=j("mkdirSync");var xr=j("readFileSync");var Sr=j("renameSync");var hr=j("statSync");var wr=j("writeFileSync");var So=process.getBuiltinModule("node:path"),br=e=>So[e];var vr=br("dirname");var kr=br("resolve");var ho=64*1024*1024;function Ar(e,{GITHUB_WORKSPACE:t="."}){let r=kr(t,e);return{read(){try{return hr(r).size>ho?"":xr(r,"utf8")}catch(n){return n.code==="ENOEN\
T"?void 0:""}},write(n){try{gr(vr(r),{recursive:!0}),wr(`${r}.new`,n,{mode:384}),Sr(`${r}.new`,r)}catch(o){throw new y("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Rr=["slack","teams","pagerduty","opsgenie","json"],Mr={pagerduty:"https://events.pagerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function Re(e){
return Mr[e]!==void 0}function ie({format:e,url:t}){return t??Mr[e]??""}function ae(e){return/^[\u0021-\u007e]*$/.test(e)}var O={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};async function Er(e){let t=await bo(e),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),n=q(e,"alert-format")?Ye("alert-format",e("alert-format"),Rr):void 0,o=s=>q(
e,s)||r.includes(O[s]);if(vo(e,r),n&&!Re(n)&&!o("alert-url"))throw Pr(n,"alert-url");if(n&&Re(n)&&!o("alert-token"))throw Pr(n,"alert-token");return{format:n,url:Or(
e,"alert-url"),token:wo(e),pingUrl:Or(e,"ping-url"),secrets:t,warnings:Ze(e,[{input:"alert-url",needs:"alert-format"},{input:"alert-token",needs:"alert-format"}])}}
function Or(e,t){let r=e(t).trim();if(r===""||V(r))return r;throw new y("E_INPUT",`The input ${t} is not an address that can be trusted.`,{fix:`Allowed: an http\
s URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${O[t]}, prod/alerts#url\`.`})}function wo(e){let t=e("alert-to\
ken").trim();if(ae(t))return t;throw new y("E_INPUT","The input alert-token is more than one word.",{fix:"Give the key or token alone, without `Bearer` or `Geni\
eKey`."})}async function bo(e){if(!q(e,"alert-secrets"))return[];let t=await gt(e("alert-secrets")),r=Object.values(O);for(let{line:n,naming:o,reference:s,file:i}of t){
let a=`a line for each of ${et(r)}, for example URL, prod/alerts#url`;if(o.kind!=="exact"||!r.includes(o.name))throw ve("E_REQUEST",n,"the NAME does not say wha\
t of an alert it is.",{allowed:a});if(s.kind==="prefix"||i||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw ve("E_REQUEST",n,"an alert needs one v\
alue of one secret or parameter.",{allowed:a})}return t}function vo(e,t){let r=Object.entries(O).find(([n,o])=>q(e,n)&&t.includes(o));if(r)throw new y("E_INPUT",
`Both ${r[0]} and a line ${r[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function Pr(e,t){return new y("E_INPUT",`The input alert-format is ${e}\
, and nothing gives ${t}.`,{fix:`Give \`${t}\`, or a line \`${O[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard t\
he step with \`if:\`.`})}var ce=class extends z(Q,X,"DeleteSecret",nt){};var le=class extends z(Q,X,"RestoreSecret",ot){};function $r(e,t){return(r,n)=>new Me(new Y(r,n,e,t))}var Me=class{#t;constructor(t){this.#t=t}async list(t,r){let n=ko(t,r),o=[],s;do{let i=new it({...n.length>
0&&{Filters:n},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#t.run("ListSecrets",(l,u)=>l.send(i,u),l=>l.SecretList?
l:void 0),d=a.filter(({Name:l})=>l?.startsWith(t));o.push(...d.flatMap(l=>Ir(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let r=new st({SecretId:t});return this.#t.run("DescribeSecret",(n,o)=>n.send(r,o),n=>{let o=Ir(n,n.VersionIdsToStages),s=(n.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function ko(e,t){let r=t.map(({key:n})=>n).filter(n=>!n.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...r.slice(0,9).map(n=>({Key:"tag-key",Values:[n]}))]}function Ir(e,t){let{ARN:r,Name:n,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!r||!n)return;let c=new Map(o.flatMap(({Key:l,Value:u=""})=>l===void 0?[]:[[l,u]])),d=s!==void 0||i!==void 0;return{arn:r,name:n,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...er(c),rotation:pt({...e,VersionIdsToStages:t})},versionId:Object.entries(
t??{}).find(([,l])=>l.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:a,replicas:void 0}}function Oe({tags:e}){return[...e].some(([t,r])=>t.toLowerCase()==="keep"&&r.toLowerCase()!=="false")}function Pe(e,t,r){let{arn:n,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,l,,u]=n.split(":");return l!=="secretsmanager"?"it is no secret of Secrets Manager":r!==void 0&&u!==r?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(p=>p.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Oe(e)?"it is tagged keep":void 0}function Tr({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Dr(e,t){return(r,n)=>{let o=new Y(r,n,e,t);return{schedule(s){let i=new ce({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.send(
i,c),({DeletionDate:a})=>a)},async restore(s){let i=new le({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var Ao=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Fr=Ao("scryptSync");function Cr({name:e,isGiven:t},r){let n=s=>[...new Set(s)].sort(),o=t?[]:[n(r.roles),n(r.accounts),n(r.regions)];return Fr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function k(e,t){return e==="all"||t==="name"&&e==="names"}var Hr=["expired","expiring","attention","unknown","ok"];function P({findings:e,verdict:t}){let r=new Set(e.filter(n=>!se(n)).map(({kind:n})=>n));return r.has("\
expired")?"expired":r.has("expiring")?"expiring":r.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function _r({name:e,where:t,updatedAt:r,counterparts:n,
age:o}){return{name:e,where:t,updatedAt:r.toISOString(),counterparts:n,isOld:o!==void 0}}function Lr(e){let t=n=>{let[o]=n.findings;return Hr.indexOf(P(n))*100+
(o?oe.indexOf(o.kind):99)},r=({expiry:n})=>n?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((n,o)=>t(n)-t(o)||r(n)-r(o)||(n.label<o.label?-1:n.label>o.
label?1:0))}function Nr(e,t){let r=e.map(P),n=s=>r.filter(i=>i===s).length,o=Hr.find(s=>s!=="unknown"&&r.includes(s));return{version:1,monitor:t.monitor,judgedAt:new Date(
t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:n("expired"),expiring:n("expiring"),attention:n("attention"),unknown:n(
"unknown"),ok:n("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.some(({acknowledged:i})=>i)).
length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Ro(s,t.disclosure))}}function Ro(e,t){let{profile:r,expiry:n,versionAt:o,
nextRotationAt:s}=e,i=r&&D(r);return{name:e.label,region:e.region,...r&&k(t,"arn")&&{arn:r.arn},...i!==void 0&&k(t,"owner")&&{owner:i},status:P(e),...n&&{expiresAt:n.
at.toISOString(),expirySource:n.source},...o&&{versionCreatedAt:o.toISOString()},...r?.accessedAt&&{lastAccessedAt:r.accessedAt.toISOString()},...r&&{rotation:r.
rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:Gt(a),words:M(a),...a.acknowledged&&{acknowledgedUntil:a.acknowledged.
until.toISOString()}}))}}var qr=4;async function jr({url:e,token:t,pingUrl:r},n){await n.mask(Gr([e,t,r]))}async function Wr({format:e,url:t,token:r,pingUrl:n,secrets:o},s,i,a){let c=new Map;
if(o.length>0){let u=It(o,{region:i[0],accountId:s.accountId});try{let p=Lt(u,s,[i[0]],a),{result:m}=await re(s,p),f=await Nt(o,await $t(m.results,s.reader),a.runner);
await a.runner.mask([..._t(f,qr),...Gr(f.map(({value:g})=>g))]);for(let{name:g,value:x}of f)c.set(g,x.trim())}catch(p){throw!(p instanceof y)||p.code==="E_TOKEN\
_UNTRUSTED"?p:new y("E_ALERT",`What alerts are sent with could not be read. ${p.message}`,{fix:p.fix,statements:p.statements,cause:p})}}let d=(u,p)=>p||c.get(O[u])||
void 0,l=e&&{format:e,url:Ur("alert-url",d("alert-url",t)),token:Mo(d("alert-token",r))};if(l&&ie(l)==="")throw Ie("alert-url","empty");return{channel:l,pingUrl:Ur(
"ping-url",d("ping-url",n))}}function Ur(e,t){if(t===void 0||V(t))return t;throw Ie(e,"no https URL without user and password")}function Mo(e){if(e===void 0||ae(
e))return e;throw Ie("alert-token","more than one word")}function Ie(e,t){return new y("E_ALERT",`The value ${O[e]} of alert-secrets is ${t}.`,{fix:`It takes th\
e place of \`${e}\`: look at the secret and at the selector of its line.`})}function Gr(e){let t=e.filter(o=>o!==""),r=t.flatMap(o=>URL.canParse(o)?[new URL(o).
pathname+new URL(o).search]:[]),n=[...t,...r.filter(o=>o.length>8)].flatMap(o=>Ct(o,{minLength:qr}));return ne(n)}function b(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var Oo=130,Po=15e3,Eo=50,Io=512,$o=100,To={critical:"P1",error:"P2",warning:"P3"};function Kr(e,t,r){let{from:n,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,d={authorization:`GenieKey ${r}`},l=b(o,$o),u=i.map(({key:m,name:f,region:g,owner:x,kind:S,words:E,severity:I})=>({url:c,headers:d,
keys:[m],body:{message:b(`${f} ${E}`,Oo),alias:m,description:b([`${f} ${E}`,n,...s===void 0?[]:[s]].join(`
`),Po),tags:["secret-lease",b(S,Eo)],details:{region:g,...x!==void 0&&{owner:b(x,1e3)}},entity:b(f,Io),source:l,priority:To[I]}})),p=a.map(m=>({url:`${c}/${encodeURIComponent(
m)}/close?identifierType=alias`,headers:d,keys:[m],body:{source:l,note:"It is well again."}}));return[...u,...p]}var Do=1024;function Jr(e,t,r){let{from:n,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,d=a.map(({key:u,name:p,region:m,owner:f,kind:g,words:x,severity:S})=>({
routing_key:r,event_action:"trigger",dedup_key:u,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:b(`${p} ${x}`,
Do),source:o,severity:S,timestamp:i.toISOString(),component:p,group:n,class:g,custom_details:{secret:p,region:m,...f!==void 0&&{owner:f},finding:x}}})),l=c.map(
u=>({routing_key:r,event_action:"resolve",dedup_key:u}));return[...d,...l].map(u=>({url:t,headers:{},body:u,keys:[u.dedup_key]}))}function Br(e){let{title:t,from:r,repository:n,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:r,repository:n,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var Fo=150,zr=3e3,Vr=30,Te={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function Qr({title:e,from:t,repository:r,runUrl:n,problems:o}){let s=o.length-
Vr,i=[...o.slice(0,Vr).map(Co),...s>0?[`and ${s} more, which the report has`]:[]],a=`${W(t)} in ${W(r)}`,c=n===void 0?a:`${a} \xB7 <${n}|the run>`;return{text:W(
e),blocks:[{type:"header",text:{type:"plain_text",text:b(e,Fo)}},...Ho(i).map(d=>({type:"section",text:{type:"mrkdwn",text:d}})),{type:"context",elements:[{type:"\
mrkdwn",text:b(c,zr)}]}]}}function Co({name:e,region:t,owner:r,words:n,severity:o}){let s=r===void 0?"":`, owner ${$e(r)}`;return b(`${Te[o]} ${_o(e)} ${$e(n)} \
(${$e(t)}${s})`,600)}function Ho(e){let t=[];for(let r of e){let n=t.at(-1);n!==void 0&&n.length+r.length+1<=zr?t[t.length-1]=`${n}
${r}`:t.push(r)}return t}function W(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function $e(e){return W(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function _o(e){return`\`${W(b(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Lo=16e3,No=30;function Xr(e){for(let t=Math.min(No,e.problems.length);;t--){let r=Uo(e,t);if(t===0||Buffer.byteLength(JSON.stringify(r))<=Lo)return r}}function Uo({
title:e,from:t,repository:r,runUrl:n,problems:o},s){let i=o.length-s,a=d=>pe([{type:"TextRun",text:d}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:b(
e,300),body:[pe([{type:"TextRun",text:b(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(qo),...i>0?[a(`and ${i} more, which the report has`)]:[],pe([
{type:"TextRun",text:b(`${t} in ${r}`,400),isSubtle:!0}])],...n!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:n}]}}}]}}function qo({name:e,
region:t,owner:r,words:n,severity:o}){let s=r===void 0?"":`, owner ${r}`;return pe([{type:"TextRun",text:`${Te[o]} `},{type:"TextRun",text:b(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:b(` ${n} (${t}${s})`,400)}])}function pe(e){return{type:"RichTextBlock",inlines:e}}function Yr(e,t){let{format:r,token:n=""}=t,o=ie(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,d={})=>({url:o,headers:d,body:c,keys:s});switch(r){case"\
slack":return i?[a(Qr(e))]:[];case"teams":return i?[a(Xr(e))]:[];case"pagerduty":return Jr(e,o,n);case"opsgenie":return Kr(e,o,n);case"json":return i||e.resolved.
length>0?[a(Br(e),n===""?{}:{authorization:`Bearer ${n}`})]:[]}}var jo=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Zr(e,t,{failed:r,all:n}){let o=t===
"slack"&&jo.find(i=>e.says(new RegExp(`^\\s*${i}\\s*$`))),s=n>1?` (${r===1?"one":r} of ${n} requests)`:"";return new y("E_ALERT",`The alert could not be sent by\
 ${t}${s}: ${e.message}${o?`, ${o}`:""}.`,{fix:`${Wo(e,t)} The next run says what is left to say.`,cause:e})}function Wo({kind:e,status:t=0},r){return e==="cert\
ificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `alert-url`: look a\
t the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own, twice.":t>=300&&
t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?r==="opsgenie"?"Opsgenie does not take the key:\
 `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it in: look at `alert\
-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":r==="pagerduty"?"PagerD\
uty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `alert-format` fit\
s `alert-url`."}function en(e){return new y("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobody is told by it w\
hen this workflow stops to run. It is asked with GET, and no redirect is followed.",cause:e})}var tn=100;async function rn(e,t,{alerts:r},n){let o=Yr(e,t),s=new Set(o.flatMap(({keys:d})=>d)),i=0,a;for(let d of o.slice(0,tn))try{await r.post(d);for(let l of d.
keys)s.delete(l)}catch(l){if(!(l instanceof h))throw l;if(i++,a=l,l.status!==400)break}o.length>0&&!a&&n.info(`Told by ${t.format}: ${e.title}`);let c=o.length-
tn;return c>0&&n.info(`${c} more are left to the next run, as the service takes so many at a time.`),{unsent:s,...a&&{failure:Zr(a,t.format,{failed:i,all:o.length})}}}
async function nn(e,{alerts:t},r){try{await t.ping(e)}catch(n){if(!(n instanceof h))throw n;let{status:o=0,kind:s}=n;if(s==="certificate"||o>=300&&o<500&&o!==429)
return en(n);r.warning(`The ping to ping-url was not answered (${n.message}). If that goes on, its service says so.`)}}function on(e,{helpFor:t},r){r.warning(Be(
e,t(e.code)).lines.join(`
`))}function sn(e,t,r){let n=new Map;return e.flatMap(o=>{let s=i=>Go(i,o,{disclosure:t,reads:r},n);return[...o.failure?[Jo(o)]:[],...[...o.seen].sort(Vo).map(s)]})}
function Go(e,{reader:t,accountId:r},{disclosure:n,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:l=ke,versionAt:u}=e,p=Ko(e,n,s);return{label:p,
region:i.query.region,account:r,request:i.request,profile:a,expiry:d,remarks:l,versionAt:u,failure:c instanceof h?zo(c,{...i.query,text:p},{reader:t,reads:o}):c}}
function Ko({watched:{request:e},profile:t},r,n){if(e.reference.kind!=="prefix")return t&&k(r,"name")?t.name:Bo(e.text);if(!t)return e.text;if(k(r,"name"))return t.
name;let o=(n.get(e.text)??0)+1;return n.set(e.text,o),`${e.text} (${o})`}function Jo({role:e="",accountId:t,failure:r}){let n=`all of ${e.slice(e.lastIndexOf("\
/")+1)}`;return{label:n,region:"all regions",account:t,request:{text:n,reference:{source:ut,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:ke,versionAt:void 0,
failure:r}}function Bo(e){return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function Vo(e,t){let[r,n]=[e.profile?.
arn??"",t.profile?.arn??""];return r<n?-1:r>n?1:0}function zo(e,t,{reader:r,reads:n}){let o=tr(e,t,r);if(!n||e.operation!=="DescribeSecret"||o.statements.length===
0)return o;let s=o.statements.map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));
return new y(o.code,o.message,{fix:o.fix,statements:s,cause:o})}function an(e,t,r,{maxAge:n,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of Qo(i.name)){let d=s.get(c)??new Set;s.
set(c,d.add(o?i.name:a))}return e.map(i=>{let a=r-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>n?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function Qo(e){let t=e.split(
"/").filter(r=>r!=="");return t.map((r,n)=>t.slice(n).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var Xo=200;function cn(e){if(e.length===0)return[];let t=e.
slice(0,Xo).map(({name:n,where:o,counterparts:s,age:i})=>{let a=s.length===0?"":`${s.slice(0,3).map(A).join(", ")}${s.length>3?", \u2026":""}`,c=i===void 0?"":`${v(
at(i))} ago`;return`| ${A(n)}<br><sub>${v(o)}</sub> | ${a} | ${c} |`}),r=e.length-t.length;return["",`#### Secrets of GitHub's own: ${e.length}`,"","What is in \
AWS too can be leased instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...t,...r>0?["",`and ${r} more, which the\
 report file has.`]:[]]}async function ln(e,{gitHubSecrets:t},r,{gitHubSecretLister:n,runner:o,clock:s}){if(!t||!n)return;let{secrets:i,refused:a}=await n.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),an(i,e,s.now(),{maxAge:t.maxAge,showsNames:k(r,"name")})}var Yo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var pn=Yo("createHash");var dn=[30,14,7,3,1,0],De=2500;function de(e){return e.flatMap(t=>t.findings.filter(r=>!se(r)).map(r=>({secret:t,finding:r,fingerprint:es(t,r),level:Zo(r)})))}function ue(e,t){
return e.slice(0,De).filter(({fingerprint:r,level:n})=>n<(t.get(r)??":"))}function Zo({daysLeft:e}){if(e===void 0)return"9";let t=dn.findLastIndex(r=>e<=r);return String(
dn.length-1-t)}function es({profile:e,region:t,label:r},{kind:n}){let o=n==="expired"||n==="expiring"?"expiry":n,s=JSON.stringify([e?.arn??r,t,o]);return pn("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function un(e){return new Map(e.slice(0,De).map(({fingerprint:t,level:r})=>[t,r]))}function me(e){
return[...e].slice(0,De).map(([t,r])=>t+r).join("")}function fe(e){return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",r=""])=>[t,r]))}var F={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function G({counts:e}){let t=[`${F.expired} ${e.expired} \
expired`,`${F.expiring} ${e.expiring} expiring`,`${F.attention} ${e.attention} with other problems`,`${F.ok} ${e.ok} fine`,`${F.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((r,n)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][n]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function ye(e,t){let r=ts.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),n=o=>`| ${o.join(" | ")} |`;
return{head:[n(r.map(({title:o})=>o)),n(r.map(()=>"---"))],rows:e.map(o=>n(r.map(({cell:s})=>s(o,t))))}}var ts=[{title:"Secret",isOptional:!1,cell:rs},{title:"S\
tate",isOptional:!1,cell:ns},{title:"Next rotation",isOptional:!0,cell:os},{title:"Owner",isOptional:!0,cell:ss}];function rs(e,{hasRegions:t,hasAccounts:r,disclosure:n}){
let o=r&&k(n,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${v(s.join(" "))}</sub>`:"";return`${F[P(e)]} ${A(e.label)}${i}`}
function ns(e,{now:t}){let{findings:r,expiry:n,verdict:o}=e,s=r.map(c=>mn(c.words,Jt(c)));if(R(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[n?mn(`expires ${be(n.at,t)}`,`${n.source}, ${N(n.at)}`):i,...s].join("<br>")}function mn(e,t){return t===void 0?v(e):`${v(e)}<br><su\
b>${v(t)}</sub>`}function os({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?v(be(e,t)):""}function ss({profile:e},{disclosure:t}){let r=e&&D(e);return r!==
void 0&&k(t,"owner")?A(tt(r)):""}function ge(e,t){return Ut(e.map(({label:r,region:n,profile:o,expiry:s,verdict:i})=>({name:is(r.replace(/[^\w /+=.@!*()-]/g,"_")),
secret:{arn:o?.arn??`${n} ${r}`},expiry:s,verdict:i})),t)}var fn=18;function is(e){return e.length>fn?`\u2026${e.slice(1-fn)}`:e}var as=65e3,yn=30,gn=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function Ce(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&gn.exec(t)?.[1]===
e}function K(e,t){return fe(Ce(t,e)?gn.exec(e)?.[2]??"":"")}function xn(e){let{problems:t,report:r,layout:n}=e,o=["","<details><summary>What to do</summary>","",
"- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expire\
s=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDIN\
G.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...wn(e),bn(e)].join(`
`),{head:s,rows:i}=ye(t,n),a=[G(r),"",...ge(t,n.now),...s].join(`
`);return[a,...cs(i,as-Fe(a)-Fe(o)-200),o].join(`
`)}function Sn(e){return["All is well.","",G(e.report),"",...wn(e),bn(e)].join(`
`)}function hn(e){let t=e.slice(0,yn).map(({secret:n,finding:o})=>`- ${F[P(n)]} ${A(n.label)} ${v(M(o))}`),r=e.length-yn;return["**Worse than before:**","",...t,
...r>0?[`- and ${r} more, in the table above`]:[]].join(`
`)}function wn({report:e,runUrl:t}){let r=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,n=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${r}${n}. \
The monitor ${A(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function bn({id:e,told:t}){return`<!-- secret-lease-monitor:${e} said=${me(t)} -\
->`}function cs(e,t){let r=t,n=e.findIndex(o=>(r-=Fe(o)+1,r<0));return n<0?[...e]:[...e.slice(0,n),"",`and ${e.length-n} more, which the run's report has.`]}function Fe(e){
return Buffer.byteLength(e)}function xe({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:r=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
r)?`${e}/${t}/actions/runs/${r}`:void 0}async function vn(e,{issue:{wanted:t}},r,{runner:n,issues:o}){if(t==="no")return{};if(r&&t==="unsaid")return n.notice("No issue is kept: the repository is publi\
c, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return n.warning("No issue is kept: the input githu\
b-token is empty."),{};try{return{tracker:o,issue:await o.find(s=>Ce(e,s))}}catch(s){return{failure:An(s)}}}async function kn(e,{tracker:t,issue:r,failure:n},o,s,{
runner:i}){if(!t)return{failure:n};try{return{url:await ls(ds(e,o,i),r,s,{tracker:t,runner:i})}}catch(a){return{failure:An(a)}}}function An(e){if(!(e instanceof
h))throw e;return new y("E_ALERT",`The issue could not be kept (${e.message}).`,{fix:us(e),cause:e})}async function ls(e,t,r,{tracker:n,runner:o}){let s=d=>e.layout.
disclosure==="all"?d:L(d),{id:i}=e;if(e.alerts.length===0){t&&(t.isOpen||K(t.body,i).size>0)&&await n.update(t.number,{body:s(Sn(e)),state:"closed"});return}let a=s(
xn(e));if(!t)return(await ps({...r.issue,body:a},n,o)).url;let c=ue(e.alerts,K(t.body,i));if(!(t.isDeclined&&c.length===0))return c.length>0&&await n.comment(t.
number,s(hn(c))),await n.update(t.number,{body:a,state:"open"}),t.url}async function ps(e,t,r){let n=e.labels.length+e.assignees.length>0;try{return await t.create(
e)}catch(o){if(!(o instanceof h&&o.status===422&&n))throw o;return r.warning("GitHub does not take the labels or assignees: the issue is opened without them. Ch\
eck `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}function ds({id:e,secrets:t,report:r,layout:n},o,{environment:s}){return{id:e,problems:t.
filter(R),alerts:de(t),told:o,report:r,layout:n,runUrl:xe(s)}}function us({status:e}){return e===401?"GitHub does not know the token: leave `github-token` out, \
which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those that it has; a\
 locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is reached: the\
 next run says what is left to say.":"The next run says what is left to say."}var ms=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Rn=ms("createHash");var Le={versions:new Map,accesses:new Map,removals:new Map,told:new Map},_e=864e5,fs=60,Ne="secret-lease-monitor-state",Mn=1;function H(e){return Math.floor(e/_e)*
_e}function Ue(e,t,r){return Se([e,t,r?.kind==="at"?"at":r??null])}function _(e){return Se([e])}function Se(e){return Rn("sha256").update(JSON.stringify([Ne,...e])).
digest("base64url")}function On({versions:e,accesses:t,removals:r,told:n},o){let s=([,{seenOn:c}])=>o-c<=fs*_e,i={versions:Object.fromEntries([...e].filter(s)),
accesses:Object.fromEntries([...t].filter(s)),removals:Object.fromEntries([...r].filter(s)),...n.size>0&&{told:Object.fromEntries(n)}},a=JSON.stringify(i);return`${JSON.
stringify({format:Ne,version:Mn,checksum:Se([a]),content:i})}
`}function Pn(e){let t=C(hs(e)),r=C(t.content);if(!(t.format!==Ne||t.version!==Mn)&&t.checksum===Se([JSON.stringify(t.content)]))return{versions:new Map(He(r.versions,
ys)),accesses:new Map(He(r.accesses,xs)),removals:new Map(He(r.removals,Ss)),told:new Map(Object.entries(C(r.told)).map(([n,o])=>[n,String(o)]))}}function He(e,t){
return Object.entries(C(e)).flatMap(([r,n])=>{let o=C(n),s=t(o);return s&&typeof o.seenOn=="number"?[[r,{...s,seenOn:o.seenOn}]]:[]})}function ys({ends:e,versionAt:t}){
let{expiries:r,unreadableDates:n,isLocked:o}=C(e);if(!Array.isArray(r)||!Array.isArray(n))return;let s=r.map(i=>gs(C(i)));if(!s.some(i=>!i))return{ends:{expiries:s.
flatMap(i=>i??[]),unreadableDates:n.map(C).map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:En(t)}}function gs({at:e,
source:t,firm:r,life:n,isAside:o}){let s=En(e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:r===!0,...typeof n=="num\
ber"&&{life:n},...o===!0&&{isAside:o}}}function xs({readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function Ss({
reportedOn:e,scheduledOn:t,accessedOn:r}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof r=="number"&&{accessedOn:r}}}
function En(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function C(e){return typeof e=="object"&&e!==null&&!Array.
isArray(e)?e:{}}function hs(e){try{return JSON.parse(e)}catch{return}}var he=class e{#t;#e;#n=new Map;#r=new Map;#o=new Map;#s=new Map;constructor(t,r){this.#t=t,this.#e=r}static open(t,r){let n=t?.read(),o=n===void 0?Le:Pn(n);return o||
r.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,o??Le)}known({profile:t,
watched:r},n){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Ue(o,s,r.request.expires),a=this.#e.versions.get(i);return a&&this.#n.set(i,{...a,seenOn:H(
n)}),a}withoutOwnAccess(t,r){let{profile:n}=t,o=this.#e.accesses.get(_(n.arn));if(!o)return t;let s=this.othersAccess(n),i=s?.getTime();return this.#r.set(_(n.arn),
{...o,othersOn:i,seenOn:H(r)}),{...t,profile:{...n,accessedAt:s}}}othersAccess({arn:t,accessedAt:r}){let n=_(t),o=this.#r.get(n)??this.#e.accesses.get(n);return!o||
!r||r.getTime()>o.readOn?r:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},r,n,o,s){let i=H(s);this.#n.set(Ue(t.arn,n.versionId,r.expires),{ends:o,
versionAt:n.createdAt,seenOn:i});let a=t.accessedAt?.getTime();this.#r.set(_(t.arn),{readOn:i,othersOn:a,seenOn:i})}removal(t){return this.#e.removals.get(_(t))}setRemoval(t,r,n){
this.#o.set(_(t),{...r,seenOn:H(n)})}told(t){return fe(this.#e.told.get(t)??"")}setTold(t,r){this.#s.set(t,me(r))}save(t){let r=new Map([...this.#e.versions,...this.#n]),
n=new Map([...this.#e.accesses,...this.#r]),o=new Map([...this.#e.told,...this.#s]);this.#t?.write(On({versions:r,accesses:n,removals:this.#o,told:o},t))}};var ws=500,bs=300;function In(e,t,r,n=[]){let o=e.filter(R),s=e.filter(i=>!R(i));return[`### \u{1F52D} ${v(t.monitor)}`,"",G(t),"",...ge(e,r.now),...o.length>0?
[...$n(o,ws,r),""]:[],...s.length>0?vs(s,r):[],...cn(n),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function vs(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...$n(e,bs,t),"","</details>"]}function $n(e,t,r){
let{head:n,rows:o}=ye(e.slice(0,t),r),s=e.length-t;return[...n,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var qe=200,Tn=10;function Dn(e,t,r,{runner:n,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(r.reportFile,a.disclosure==="all"?c:L(c)),l=s.filter(R),u=l.flatMap((f,g)=>f.findings.slice(g<Tn?1:0).map(x=>`${P(f)}: ${f.label} ${M(x)}`));l.length>0&&n.
warning(ks(l));for(let f of u.slice(0,qe))n.info(f);u.length>qe&&n.info(`and ${u.length-qe} more`),r.jobSummary&&n.summarize(In(s,i,a,e.gitHubSecrets));let{counts:p,
status:m}=i;n.info(`Status: ${m}, of ${p.secrets} secrets`),n.handOver({variables:new Map,outputs:new Map([["status",m],["secrets",String(p.secrets)],["expired",
String(p.expired)],["expiring",String(p.expiring)],["attention",String(p.attention)],["unreadable",String(p.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t??""]])})}function ks(e){let t=e.slice(0,Tn).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(M)}`),r=e.length-
t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} attention:`,...t,...r>0?[`and ${r} more`]:[]].join(`
`)}var Rs=864e5;async function Fn(e,t,r){if(r.inputs.removeUnused===void 0)return e;let n=t.flatMap(({seen:a})=>a),o=new Map(n.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await Ps({...a,profile:c},{...r,sessions:o}));else{let{isScheduled:d,
secret:l}=await Ms({...a,profile:c},i>0,{...r,sessions:o});d&&(i-=1),s.push(l)}}return s}async function Ms(e,t,r){let{profile:n,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:d}=r,l=i.find(({kind:S})=>S==="unused");if(!l||l.acknowledged||Pe(n,o,s)!==void 0)return{isScheduled:!1,secret:e};let u=a.removal(n.arn),
p=u&&u.scheduledOn===void 0?u.reportedOn:H(c),m=p+(d.removeUnused??0);if(c<m||!t){a.setRemoval(n.arn,{reportedOn:p},c);let S=`remove-unused deletes it after ${N(
new Date(m))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:Cn(e,l,S)}}let f=r.sessions.get(n.arn),g=f&&await Os(e,f,r);if(!g)return a.
setRemoval(n.arn,{reportedOn:p},c),{isScheduled:!1,secret:e};let x=n.accessedAt?.getTime();return a.setRemoval(n.arn,{reportedOn:p,scheduledOn:c,...x!==void 0&&
{accessedOn:x}},c),{isScheduled:!0,secret:g}}async function Os(e,{catalog:t,remover:r},{runner:n,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),d=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||d||Pe(c,i,a)!==void 0)return;let l=await r.schedule(s.arn);return Is(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${N(l)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof h))throw c;n.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function Ps(e,t){let{profile:r}=e,{memory:n,
now:o,runner:s,inputs:i,sessions:a}=t,c=n.removal(r.arn);if(c?.scheduledOn===void 0)return e;let d=Es(e,c,i,o),l=a.get(r.arn);if(d===void 0||!l){n.setRemoval(r.
arn,c,o);let p=N(new Date(c.scheduledOn+30*Rs)),[m]=e.findings;return m?Cn(e,m,`by remove-unused; gone after ${p}`):e}try{await l.remover.restore(r.arn)}catch(p){
if(!(p instanceof h))throw p;return n.setRemoval(r.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${p.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let u={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[u,...e.findings.filter(({kind:p})=>p!=="sc\
heduled-for-deletion")]}}function Es(e,t,{rules:r},n){return Oe(e.profile)?"is tagged keep":Tr(e.profile,t)?"was read again":Qt(e,["unused","scheduled-for-delet\
ion"],r,n)?"is acknowledged":void 0}function Cn(e,t,r){let n=e.findings.map(o=>o===t?{...o,detail:r}:o);return{...e,findings:n}}function Is(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:r})=>r!=="unused")]}}function Hn({requests:e,regions:t,readValues:r,removeUnused:n},o){return e.flatMap(s=>{let{reference:i,text:a}=s,c=i.kind==="arn"?[i.region]:t,d=i.kind==="arn"&&
o!==void 0&&i.accountId!==o;return c.map(l=>({request:s,query:{reference:i,version:{},region:l,single:d,described:!0,unread:!r,removable:n!==void 0,text:a,requests:[]}}))})}
async function _n(e,t,r,n){let{runner:o,sts:s,openCatalog:i,openRemover:a,openClient:c}=n,d=Dt(e.map(({query:l})=>l),t);for(let[l,u]of r.entries()){let{sessions:p,
noAnswer:m}=await Ft(d,t,{runner:o,sts:s(u,"full")});if(m){if(r.length>1&&o.warning(`STS in ${u} did not answer (${m.failure.message}).`),l===r.length-1)throw m;
continue}return Promise.all(p.map(async({keys:f,plan:{region:g,queries:x}})=>({region:g,watched:e.filter(({query:S})=>x.includes(S)),catalog:i(g,f),remover:a(g,
f),store:await c(dt,{region:g,keys:f,retryBudget:"full"})})))}throw new Error("there is at least one region")}function Ln(e){return[...e].filter(([t,r])=>{let n=t.slice(t.lastIndexOf(".")+1);return At(n)&&$s(r)&&!jt(r)}).map(([t,r])=>({name:Z(t),isAmbiguous:Wt(r)}))}function $s(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var je={expiries:[],unreadableDates:[],isLocked:!1};async function Un(e,t){let r={rule:e,hints:await Et(t),tagged:void 0,selected:await Ot(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:ee(t)},n=await Pt(t),o=Fs(t,n),s=new Map;for(let i of o)for(let a of await Rt(i,r)){let c=Ds(a,i);
c.source!==qn&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:Ln(n),isLocked:s.size===0&&await Ts(o,r.secret)}}var qn="expires=";function jn({
expires:e},{description:t},r,n){let o=vt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:qn,firm:!0}]:[],...r.expiries.map(l=>({...l,firm:l.firm||l.
at.getTime()<=n&&St(l.source)})),...o&&!s?[o]:[]],a=i.some(({source:l,isAside:u})=>!u&&/^certificate notAfter| in the kubeconfig/.test(l)),c=a?i.filter(({isAside:l})=>!l):
i,{expiry:d}=Mt(c,n,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?ht(i.filter(({isAside:l})=>l)):void 0,unreadableDates:e?[]:r.unreadableDates,isLocked:!e&&
d===void 0&&r.isLocked}}async function Ts(e,t){let r=e.filter(({value:o})=>wt(o));if(r.length===0)return!1;let{enclosedEnds:n}=await import("./enclosed-ends.js");
for(let{value:o}of r)if((await n(o,t)).isLocked)return!0;return!1}function Ds(e,{path:t}){let{source:r}=e,n=r.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(r)&&t?{...n,source:`${r} in field ${Z(t)}`}:n}function Fs(e,t){let r={value:ee(e),path:"",public:!1,isPrevious:!1};return[r,...t.map(([n,o])=>({...r,value:String(
o),path:n}))]}var Nn=8;function Wn(e,t){let r=ee(e),n=Ht(r,{minLength:Nn}).filter(s=>(!bt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return r.trim().length<Nn&&kt(
r,4)&&!t.includes(r)?[r,...n]:n}var We=10;async function Jn(e,t){let r=(await T(e,We,p=>_s(p,t))).flat(),n=r.filter(p=>p.profile!==void 0),o=new Set(n.map(({watched:p})=>p.request)),s=n.filter(
({profile:p})=>Bt(p,t.tags)),i=s.filter(({profile:p,watched:m})=>!Us(p,m,t)).sort((p,m)=>Vt(p.watched.request,m.watched.request)),a=new Map(i.toReversed().map(p=>[
p.profile.arn,p])),c=r.filter(({failure:p})=>Kn(p)),d=r.filter(({failure:p})=>p&&!Kn(p)),l=new Set(r.filter(({failure:p})=>p).map(({watched:p})=>p.request)),u=Cs(
e,s,t).filter(({watched:p})=>!l.has(p.request));return[...d,...Gn(c,o),...Gn(u,new Set),...a.values()]}function Cs(e,t,{tags:r,requests:n}){if(r.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=r.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!Hs(a,n)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function Hs(e,t){let r=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:n,...o})=>o.text!==
e.text&&n.kind==="prefix"&&r.startsWith(n.prefix))}function Gn(e,t){return[...new Map(e.toReversed().map(n=>[n.watched.request,n]))].filter(([n])=>!t.has(n)).map(
([,n])=>n)}function Kn(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function _s(e,t){return(await T(
e.watched,We,async n=>{try{return(await Ls(n,e.catalog,t)).map(s=>({watched:n,session:e,profile:s}))}catch(o){if(o instanceof h||o instanceof y)return[{watched:n,
session:e,failure:o}];throw o}})).flat()}async function Ls(e,t,r){let{reference:n,text:o}=e.query;if(n.kind!=="prefix")return[await t.describe(rt(n))];let s=await t.
list(n.prefix,r.tags);if(s.length===0&&r.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return T(s,We,i=>Ns(i,e,t))}async function Ns(e,{query:t},r){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:n}=await r.describe(e.arn);return{...e,replicas:n}}catch(n){if(n instanceof h)return e;throw n}}function Us({primaryRegion:e},{query:t},{regions:r}){
return e!==void 0&&e!==t.region&&r.includes(e)}var qs=10;async function Bn(e,t,r,n){let{memory:o,clock:s}=n,i=await Jn(e,r),a=i.filter(m=>m.profile!==void 0).map(m=>o.withoutOwnAccess(m,s.now())),c=i.filter(
({profile:m})=>m===void 0),d=[],l=[];for(let m of a){let{profile:f,watched:g}=m,x=r.readValues&&!f.deletedAt&&g.request.expires?.kind!=="never",S=x?o.known(m,s.
now()):void 0;x&&!S?d.push(m):l.push(Ge(m,S?.ends??je,S?.versionAt,n))}let u=a.map(({profile:m})=>`${m.name}
${D(m)}`).join(`
`),p=await T(js(d,t),qs,m=>Ws(m,u,n));return[...c,...l,...p.flat()]}function js(e,t){let r=({profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.
groupBy(e.filter(o=>!r(o)),({session:o})=>o).values()].flatMap(o=>yt(o,mt)),...e.filter(r).map(o=>[o])]}async function Ws(e,t,r){let[n]=e;if(!n)return[];let o=await ft(
e.map(({profile:i})=>i.arn),n.session.store),s=o.filter(i=>!(i instanceof h));return await r.runner.mask(ne(s.flatMap(({value:i})=>Wn(i,t)))),Promise.all(e.map(
(i,a)=>{let c=o[a];return c instanceof h||c===void 0?Ge({...i,failure:c},je,void 0,r):Gs(i,c,r)}))}async function Gs(e,t,r){let{request:n}=e.watched;try{let o=await Un(
n.expires,t.value);return r.memory.learn(e,n,t,o,r.clock.now()),Ge(e,o,t.createdAt,r)}catch(o){if(o instanceof y)return{...e,versionAt:t.createdAt,failure:o};throw o}}
function Ge(e,t,r,{clock:n}){let{expiry:o,...s}=jn(e.watched.request,e.profile,t,n.now());return{...e,expiry:o,remarks:s,versionAt:r}}var Ks=3;async function Vn(e,t){let r=[e.identity,...e.moreIdentities],n=await T(r,Ks,async s=>{try{return await Js(s,e,t)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||r.length===1||!a)throw i;return Vs(s,i)}}),[o]=n;if(o?.failure&&n.every(({failure:s})=>s))throw o.failure;return n}async function Js(e,t,r){
let n=await Tt({...t,identity:e},r),{result:o,claims:s}=await re(n,Bs(n,t,r)),{reader:i,accountId:a}=n;return{role:e&&te(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:n}}async function Bs(e,t,r){let n=Hn(t,e.accountId);if(n.length===0)return[];let o=await _n(n,e,t.regions,r);return Bn(o,e.accountId,t,r)}function Vs(e,t){let{
arn:r,accountId:n}=te(e),o={role:te(e),scoped:!1};return{role:r,accountId:n,reader:o,claims:{},seen:[],failure:t,job:void 0}}function zn(e,t,r,{id:n,name:o,repository:s,runUrl:i}){let a=u=>`secret-lease/${n}/${u}`,c=new Set(e.map(({fingerprint:u})=>u)),d=ue(e,t).map(u=>zs(u,r,a)),l=[...t.
keys()].filter(u=>!c.has(u)).map(a);return{title:Xs(d),from:o,repository:s,runUrl:i,at:new Date(r.now),problems:d,resolved:l}}function Qn(e,t,{id:r,unsent:n}){let o=i=>n.
has(`secret-lease/${r}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function zs({secret:e,finding:t,fingerprint:r},{disclosure:n},o){let{label:s,region:i,profile:a}=e,c=d=>n==="all"?d:L(d);return{key:o(r),name:c(s),
region:i,owner:a&&k(n,"owner")?D(a):void 0,kind:t.kind,words:c(M(t)).replace(/\s+/g," "),severity:Qs(t)}}function Qs({kind:e,daysLeft:t}){return e==="expired"?"\
critical":e==="unreadable"||e==="rotation-failing"||t!==void 0&&t<=3?"error":"warning"}function Xs(e){let[t]=e,r=new Set(e.map(({name:n,region:o})=>`${o} ${n}`));
return t?r.size===1?`${t.name} ${t.words}`:`${r.size} secrets need attention`:"Secrets are well again"}async function Xn(e,{tracker:t,issue:r},{inputs:n,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,secrets:d,layout:l}=e,u=de(d),p=un(u),m=o.find($=>$.job)?.
job,f;try{if(!m)return{sent:p,failures:[],pingUrl:void 0,isInMemory:!1};f=await Wr(n.alerts,m,n.regions,i)}catch($){if(!($ instanceof y&&$.code==="E_ALERT"))throw $;
return{sent:p,failures:[$],pingUrl:void 0,isInMemory:!1}}let{channel:g,pingUrl:x}=f;if(!g)return{sent:p,failures:[],pingUrl:x,isInMemory:!1};let S=t?K(r?.body??
"",c):s.told(c),{GITHUB_REPOSITORY:E=""}=a.environment,I={id:c,name:e.report.monitor,repository:E,runUrl:xe(a.environment)},U=zn(u,S,l,I),{unsent:J,failure:B}=await rn(
U,g,i,a),w=Qn(u,S,{id:c,unsent:J});return t||s.setTold(c,w),{sent:w,failures:B?[B]:[],pingUrl:x,isInMemory:!t}}async function Zn(e,t){let{runner:r,clock:n}=t;xt(r.environment),await jr(e.alerts,r);for(let w of[...e.warnings,...e.alerts.warnings])r.warning(w);let o=he.open(
t.stateFile,r),s=await Vn(e,{...t,memory:o}).catch(async w=>{throw r.noteVisibility("unknown")==="unknown"&&await eo(t),w}),i=await ei(s,t)!=="private";for(let{
job:w}of s)w&&r.info(Zs(w));let a=ti(i,e),c=n.now(),d=sn(s,a,e.readValues).map(w=>zt(Kt(w,c,e.policy),c,e.rules)),l=Lr(await Fn(d,s,{inputs:e,memory:o,runner:r,
now:c}));Yn(o,t);for(let{line:w,reference:$}of e.rules.acknowledgements)l.some(ro=>Xt($,ro))||r.warning(`Line ${w} of acknowledge means none of the secrets that\
 are watched.`);let u=await ln(l,e,a,t),p={...Nr(l,{monitor:e.monitor.name,now:c,disclosure:a}),...u&&{githubSecrets:u.map(_r)}},m={disclosure:a,hasRegions:new Set(
l.map(({region:w})=>w)).size>1,hasAccounts:s.length>1,now:c},f={id:Cr(e.monitor,Ys(s,e)),secrets:l,report:p,layout:m,gitHubSecrets:u},g=await vn(f.id,e,i,t),x=await Xn(
f,g,{inputs:e,scans:s,memory:o,services:t});x.isInMemory&&Yn(o,t);let{url:S,failure:E}=await kn(f,g,x.sent,e,t);Dn(f,S,e,t);let I=ri(l,e),U=[E,...x.failures].filter(
w=>w!==void 0);if(x.pingUrl!==void 0&&U.length===0&&!to(l)){let w=await nn(x.pingUrl,t,r);w&&U.push(w)}let[J,...B]=[...I?[I]:[],...U];for(let w of B)on(w,t,r);if(J)
throw J}function Yn(e,{runner:t,clock:r}){try{e.save(r.now())}catch(n){if(!(n instanceof y))throw n;t.warning([n.message,n.fix].join(`
`))}}function Ys(e,{regions:t}){return{roles:e.flatMap(({role:r})=>r??[]),accounts:e.map(({accountId:r})=>r),regions:t}}function Zs(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function ei(e,t){let r=e.map(({claims:o})=>Ve(o)).reduce(ze,"unknown"),n=t.runner.
noteVisibility(r);return r==="unknown"?eo(t):n}async function eo({runner:e,issues:t}){try{let r=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
r??"unknown")}catch(r){if(r instanceof h)return e.noteVisibility("unknown");throw r}}function ti(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function ri(e,{rules:t}){let[r]=e.flatMap(({failure:s})=>s??[]);if(r&&to(e))return new y(r.code,`Nothing that is watched could be read. The first reason: ${r.message}`,
{fix:r.fix,statements:r.statements,cause:r});let n=e.flatMap(({findings:s})=>s.find(i=>Yt(i,t.failOn))??[]),o=oe.find(s=>n.some(i=>i.kind===s));return o&&ni(o,n.
filter(({kind:s})=>s===o).length)}function ni(e,t){let r=t===1?"One secret":`${t} secrets`,n="The step fails for this because of `fail-on`.";if(e==="expired"||e===
"expiring"){let o=`${t===1?"is":"are"} ${e}`;return new y(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${r} ${o}: the summary of this step names them.`,{fix:`Put a n\
ew version into each, or rotate it. ${n}`})}return new y("E_FINDING",`${r} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`D\
o what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${n}`})}function to(e){return e.every(({failure:t})=>t!==
void 0)}await Xe(async e=>{let{environment:t}=e,r=await Er(we),n={...Zt(we,t),alerts:r},o=new Je(t.RUNNER_TEMP),s=new Ke,{github:i,gitHubSecrets:a}=n;i&&await e.mask([i.
token]),a&&await e.mask([a.access.token]);let c=await qt(n,{runner:e,directory:o,clock:s}),{aws:d,attempts:l}=c;try{await Zn(n,{...c,openCatalog:$r({...d,endpoint:d.
secretsManagerEndpoint},l.full),openRemover:Dr({...d,endpoint:d.secretsManagerEndpoint},l.full),issues:i&&ar(i,l.full),gitHubSecretLister:a&&cr(a.access,l.full),
stateFile:n.stateFile===void 0?void 0:Ar(n.stateFile,t),writeReport:yr(t),alerts:ir(d.connections,c.timeOver),helpFor:u=>Qe(u,t)})}finally{c.close()}});
