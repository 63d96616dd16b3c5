const require=process.getBuiltinModule;
import{a as Kt}from"./shared-domain-expiry-timeline.js";import{b as Ct,c as Ht,d as Ut,e as qt}from"./shared-domain-refusals-absent.js";import{a as rr,b as nr}from"./shared-domain-rotation-expiry-tags.js";
import"./shared-domain-refusals-explanation.js";import{b as Wt}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{a as nt,d as ot,g as z,h as Q,i as X,j as st,
k as it,l as Y,o as ut}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{c as ct,d as lt,e as pt,f as dt}from"./shared-adapters-connections.js";
import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-domain-refusals-denial.js";import{a as ht,b as Mt,c as ee,d as Ot,e as Pt,f as Et,h as It,i as $t,j as te,o as Ft,s as Tt,
u as ne}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{a as Ge,c as wt}from"./shared-adapters-clock.js";import{c as _t,d as Lt,f as oe,
g as Nt}from"./shared-adapters-aws-config.js";import{a as At}from"./shared-domain-masks-looks-secret.js";import{a as se,b as Jt,c as ie,d as A,e as Bt,f as M,g as Vt,h as ve,i as $,
j as zt,k as Qt,l as Xt,m as Yt,n as Zt,o as er,p as tr}from"./shared-domain-monitor-findings.js";import{a as jt,b as Gt}from"./shared-domain-expiry-spelled-dates.js";import{a as R,b as k,
c as be,d as Xe}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{A as xt,E as Z,H as St,K as Rt,M as Dt,
N as re,m as V,n as q,o as Ze,r as mt,s as I,t as ft,w as yt,z as gt}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-values-jmespath.js";
import{a as et,b as tt}from"./shared-domain-listing.js";import"./shared-domain-values-json.js";import"./shared-domain-values-refused-names.js";import{b as bt,d as kt,e as vt}from"./shared-domain-expiry-expiry.js";
import"./shared-domain-rotation-rotation.js";import{a as rt}from"./shared-domain-requests-request.js";import{a as S}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";
import{a as at,b as ke,c as N}from"./shared-domain-span.js";import{d as Je}from"./shared-adapters-job-lock.js";import{d as L,g as Be,j as Ve,k as ze,m as Qe}from"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import{f as Ye}from"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";import{a as f}from"./shared-domain-error.js";
import"./shared-runtime.js";var ro=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),
get:(r,n)=>t()[n]})};var or=ro("setTimeout");var no=1e4,oo=1e3,so=3e4,io=65536;function sr(e,t=new AbortController().signal){let r=async(n,o,s)=>{let i=()=>co(n,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof S&&ao(a))||t.aborted)throw a;let c=a.retryAfter??oo;if(c>so)throw a;await or(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:n,headers:o,body:s})=>r("webhook request",n,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:n=>r(
"ping",n,{method:"GET",headers:{},body:""})}}function ao({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function co(e,t,{method:r,
headers:n,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(no)]),c,d,l;try{let u=r==="POST"&&{"content-length":String(Buffer.byteLength(
o))},p=await ct(t,{method:r,headers:{"user-agent":"secret-lease",...n,...u},body:o,signal:a,connections:i});c=p.statusCode??0,d=dt(p.headers["retry-after"],Date.
now()),l=await lt(p,io).catch(()=>"")}catch(u){throw a.aborted?new S(e,{kind:"timeout"}):pt(e,u)}if(!(c>=200&&c<300))throw new S(e,{kind:"answer",status:c,retryAfter:d,
words:l})}function ir(e,t){let r,n=()=>(r??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),r);return{isPublic:async()=>(await n()).isPublic(),find:async o=>(await n()).
find(o),create:async o=>(await n()).create(o),update:async(o,s)=>(await n()).update(o,s),comment:async(o,s)=>(await n()).comment(o,s)}}function ar(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).
GitHubSecrets(e,t).list()}}var lo=process.getBuiltinModule("node:fs"),cr=e=>lo[e];var lr=cr("mkdirSync");var pr=cr("writeFileSync");var po=process.getBuiltinModule("node:path"),Re=e=>po[e];var dr=Re("dirname");var ur=Re("join");var mr=Re("resolve");function fr(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:r=".",GITHUB_ACTION:n="monitor"}=e;return(o,s)=>{let i=`secret-lease-${n.replace(/\W/g,"_")}.json`,a=o===void 0?
ur(r,i):mr(t,o);try{lr(dr(a),{recursive:!0}),pr(a,s)}catch(c){throw new f("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var uo=process.getBuiltinModule("node:fs"),K=e=>uo[e];var yr=K("mkdirSync");var gr=K("readFileSync");var xr=K("renameSync");var Sr=K("statSync");var hr=K("writeFileSync");var mo=process.getBuiltinModule("node:path"),wr=e=>mo[e];var br=wr("dirname");var kr=wr("resolve");var fo=64*1024*1024;function vr(e,{GITHUB_WORKSPACE:t="."}){let r=kr(t,e);return{read(){try{return Sr(r).size>fo?"":gr(r,"utf8")}catch(n){return n.code==="ENOEN\
T"?void 0:""}},write(n){try{yr(br(r),{recursive:!0}),hr(`${r}.new`,n,{mode:384}),xr(`${r}.new`,r)}catch(o){throw new f("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Rr=["slack","teams","pagerduty","opsgenie","json"],Ar={pagerduty:"https://events.pagerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function Ae(e){
return Ar[e]!==void 0}function ae({format:e,url:t}){return t??Ar[e]??""}function ce(e){return/^[\u0021-\u007e]*$/.test(e)}var O={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};async function Pr(e){let t=await go(e),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),n=q(e,"alert-format")?Ye("alert-format",e("alert-format"),Rr):void 0,o=s=>q(
e,s)||r.includes(O[s]);if(xo(e,r),n&&!Ae(n)&&!o("alert-url"))throw Or(n,"alert-url");if(n&&Ae(n)&&!o("alert-token"))throw Or(n,"alert-token");return{format:n,url:Mr(
e,"alert-url"),token:yo(e),pingUrl:Mr(e,"ping-url"),secrets:t,warnings:Ze(e,[{input:"alert-url",needs:"alert-format"},{input:"alert-token",needs:"alert-format"}])}}
function Mr(e,t){let r=e(t).trim();if(r===""||V(r))return r;throw new f("E_INPUT",`The input ${t} is not an address that can be trusted.`,{fix:`Allowed: an http\
s URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${O[t]}, prod/alerts#url\`.`})}function yo(e){let t=e("alert-to\
ken").trim();if(ce(t))return t;throw new f("E_INPUT","The input alert-token is more than one word.",{fix:"Give the key or token alone, without `Bearer` or `Geni\
eKey`."})}async function go(e){if(!q(e,"alert-secrets"))return[];let t=await St(e("alert-secrets")),r=Object.values(O);for(let{line:n,naming:o,reference:s,file:i,
optional:a}of t){let c=`a line for each of ${et(r)}, for example URL, prod/alerts#url`;if(o.kind!=="exact"||!r.includes(o.name))throw Z("E_REQUEST",n,"the NAME \
does not say what of an alert it is.",{allowed:c});if(s.kind==="prefix"||i||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw Z("E_REQUEST",n,"an al\
ert needs one value of one secret or parameter.",{allowed:c});if(a)throw Z("E_REQUEST",n,"nobody is told by what may be missing.",{allowed:"it without `optional\
`"})}return t.map(n=>({...n,refused:["optional","file"]}))}function xo(e,t){let r=Object.entries(O).find(([n,o])=>q(e,n)&&t.includes(o));if(r)throw new f("E_INP\
UT",`Both ${r[0]} and a line ${r[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function Or(e,t){return new f("E_INPUT",`The input alert-format is ${e}\
, and nothing gives ${t}.`,{fix:`Give \`${t}\`, or a line \`${O[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard t\
he step with \`if:\`.`})}var le=class extends z(Q,X,"DeleteSecret",nt){};var pe=class extends z(Q,X,"RestoreSecret",ot){};function Ir(e,t){return(r,n)=>new Me(new Y(r,n,e,t))}var Me=class{#t;constructor(t){this.#t=t}async list(t,r){let n=So(t,r),o=[],s;do{let i=new it({...n.length>
0&&{Filters:n},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#t.run("ListSecrets",(l,u)=>l.send(i,u),l=>l.SecretList?
l:void 0),d=a.filter(({Name:l})=>l?.startsWith(t));o.push(...d.flatMap(l=>Er(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let r=new st({SecretId:t});return this.#t.run("DescribeSecret",(n,o)=>n.send(r,o),n=>{let o=Er(n,n.VersionIdsToStages),s=(n.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function So(e,t){let r=t.map(({key:n})=>n).filter(n=>!n.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...r.slice(0,9).map(n=>({Key:"tag-key",Values:[n]}))]}function Er(e,t){let{ARN:r,Name:n,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!r||!n)return;let c=new Map(o.flatMap(({Key:l,Value:u=""})=>l===void 0?[]:[[l,u]])),d=s!==void 0||i!==void 0;return{arn:r,name:n,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...rr(c),rotation:ut({...e,VersionIdsToStages:t})},versionId:Object.entries(
t??{}).find(([,l])=>l.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,primaryRegion:a,replicas:void 0}}function Oe({tags:e}){return[...e].some(([t,r])=>t.toLowerCase()==="keep"&&r.toLowerCase()!=="false")}function Pe(e,t,r){let{arn:n,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,l,,u]=n.split(":");return l!=="secretsmanager"?"it is no secret of Secrets Manager":r!==void 0&&u!==r?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(p=>p.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Oe(e)?"it is tagged keep":void 0}function $r({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function Dr(e,t){return(r,n)=>{let o=new Y(r,n,e,t);return{schedule(s){let i=new le({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.send(
i,c),({DeletionDate:a})=>a)},async restore(s){let i=new pe({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var ho=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Fr=ho("scryptSync");function Tr({name:e,isGiven:t},r){let n=s=>[...new Set(s)].sort(),o=t?[]:[n(r.roles),n(r.accounts),n(r.regions)];return Fr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function v(e,t){return e==="all"||t==="name"&&e==="names"}var Cr=["expired","expiring","attention","unknown","ok"];function P({findings:e,verdict:t}){let r=new Set(e.filter(n=>!ie(n)).map(({kind:n})=>n));return r.has("\
expired")?"expired":r.has("expiring")?"expiring":r.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Hr({name:e,where:t,updatedAt:r,counterparts:n,
age:o}){return{name:e,where:t,updatedAt:r.toISOString(),counterparts:n,isOld:o!==void 0}}function _r(e){let t=n=>{let[o]=n.findings;return Cr.indexOf(P(n))*100+
(o?se.indexOf(o.kind):99)},r=({expiry:n})=>n?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((n,o)=>t(n)-t(o)||r(n)-r(o)||(n.label<o.label?-1:n.label>o.
label?1:0))}function Lr(e,t){let r=e.map(P),n=s=>r.filter(i=>i===s).length,o=Cr.find(s=>s!=="unknown"&&r.includes(s));return{version:1,monitor:t.monitor,judgedAt:new Date(
t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:n("expired"),expiring:n("expiring"),attention:n("attention"),unknown:n(
"unknown"),ok:n("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.some(({acknowledged:i})=>i)).
length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>wo(s,t.disclosure))}}function wo(e,t){let{profile:r,expiry:n,versionAt:o,
nextRotationAt:s}=e,i=r&&$(r);return{name:e.label,region:e.region,...r&&v(t,"arn")&&{arn:r.arn},...i!==void 0&&v(t,"owner")&&{owner:i},status:P(e),...n&&{expiresAt:n.
at.toISOString(),expirySource:n.source},...o&&{versionCreatedAt:o.toISOString()},...r?.accessedAt&&{lastAccessedAt:r.accessedAt.toISOString()},...r&&{rotation:r.
rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:Jt(a),words:M(a),...a.acknowledged&&{acknowledgedUntil:a.acknowledged.
until.toISOString()}}))}}var Ur=4;async function qr({url:e,token:t,pingUrl:r},n){await n.mask(Wr([e,t,r]))}async function Kr({format:e,url:t,token:r,pingUrl:n,secrets:o},s,i,a){let c=new Map;
if(o.length>0){let u=Dt(o,{region:i[0],accountId:s.accountId});try{let p=Ut(u,s,[i[0]],a),{result:m}=await ne(s,p),y=await qt(o,await Ft(m.results,s.reader),a.runner);
await a.runner.mask([...Nt(y,Ur),...Wr(y.map(({value:x})=>x))]);for(let{name:x,value:g}of y)c.set(x,g.trim())}catch(p){throw!(p instanceof f)||p.code==="E_TOKEN\
_UNTRUSTED"?p:new f("E_ALERT",`What alerts are sent with could not be read. ${p.message}`,{fix:p.fix,statements:p.statements,cause:p})}}let d=(u,p)=>p||c.get(O[u])||
void 0,l=e&&{format:e,url:Nr("alert-url",d("alert-url",t)),token:bo(d("alert-token",r))};if(l&&ae(l)==="")throw Ie("alert-url","empty");return{channel:l,pingUrl:Nr(
"ping-url",d("ping-url",n))}}function Nr(e,t){if(t===void 0||V(t))return t;throw Ie(e,"no https URL without user and password")}function bo(e){if(e===void 0||ce(
e))return e;throw Ie("alert-token","more than one word")}function Ie(e,t){return new f("E_ALERT",`The value ${O[e]} of alert-secrets is ${t}.`,{fix:`It takes th\
e place of \`${e}\`: look at the secret and at the selector of its line.`})}function Wr(e){let t=e.filter(o=>o!==""),r=t.flatMap(o=>URL.canParse(o)?[new URL(o).
pathname+new URL(o).search]:[]),n=[...t,...r.filter(o=>o.length>8)].flatMap(o=>_t(o,{minLength:Ur}));return oe(n)}function w(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var ko=130,vo=15e3,Ro=50,Ao=512,Mo=100,Oo={critical:"P1",error:"P2",warning:"P3"};function jr(e,t,r){let{from:n,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,d={authorization:`GenieKey ${r}`},l=w(o,Mo),u=i.map(({key:m,name:y,region:x,owner:g,kind:b,words:H,severity:_})=>({url:c,headers:d,
keys:[m],body:{message:w(`${y} ${H}`,ko),alias:m,description:w([`${y} ${H}`,n,...s===void 0?[]:[s]].join(`
`),vo),tags:["secret-lease",w(b,Ro)],details:{region:x,...g!==void 0&&{owner:w(g,1e3)}},entity:w(y,Ao),source:l,priority:Oo[_]}})),p=a.map(m=>({url:`${c}/${encodeURIComponent(
m)}/close?identifierType=alias`,headers:d,keys:[m],body:{source:l,note:"It is well again."}}));return[...u,...p]}var Po=1024;function Gr(e,t,r){let{from:n,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,d=a.map(({key:u,name:p,region:m,owner:y,kind:x,words:g,severity:b})=>({
routing_key:r,event_action:"trigger",dedup_key:u,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:w(`${p} ${g}`,
Po),source:o,severity:b,timestamp:i.toISOString(),component:p,group:n,class:x,custom_details:{secret:p,region:m,...y!==void 0&&{owner:y},finding:g}}})),l=c.map(
u=>({routing_key:r,event_action:"resolve",dedup_key:u}));return[...d,...l].map(u=>({url:t,headers:{},body:u,keys:[u.dedup_key]}))}function Jr(e){let{title:t,from:r,repository:n,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:r,repository:n,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var Eo=150,Vr=3e3,Br=30,De={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function zr({title:e,from:t,repository:r,runUrl:n,problems:o}){let s=o.length-
Br,i=[...o.slice(0,Br).map(Io),...s>0?[`and ${s} more, which the report has`]:[]],a=`${W(t)} in ${W(r)}`,c=n===void 0?a:`${a} \xB7 <${n}|the run>`;return{text:W(
e),blocks:[{type:"header",text:{type:"plain_text",text:w(e,Eo)}},...$o(i).map(d=>({type:"section",text:{type:"mrkdwn",text:d}})),{type:"context",elements:[{type:"\
mrkdwn",text:w(c,Vr)}]}]}}function Io({name:e,region:t,owner:r,words:n,severity:o}){let s=r===void 0?"":`, owner ${$e(r)}`;return w(`${De[o]} ${Do(e)} ${$e(n)} \
(${$e(t)}${s})`,600)}function $o(e){let t=[];for(let r of e){let n=t.at(-1);n!==void 0&&n.length+r.length+1<=Vr?t[t.length-1]=`${n}
${r}`:t.push(r)}return t}function W(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function $e(e){return W(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Do(e){return`\`${W(w(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Fo=16e3,To=30;function Qr(e){for(let t=Math.min(To,e.problems.length);;t--){let r=Co(e,t);if(t===0||Buffer.byteLength(JSON.stringify(r))<=Fo)return r}}function Co({
title:e,from:t,repository:r,runUrl:n,problems:o},s){let i=o.length-s,a=d=>de([{type:"TextRun",text:d}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:w(
e,300),body:[de([{type:"TextRun",text:w(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Ho),...i>0?[a(`and ${i} more, which the report has`)]:[],de([
{type:"TextRun",text:w(`${t} in ${r}`,400),isSubtle:!0}])],...n!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:n}]}}}]}}function Ho({name:e,
region:t,owner:r,words:n,severity:o}){let s=r===void 0?"":`, owner ${r}`;return de([{type:"TextRun",text:`${De[o]} `},{type:"TextRun",text:w(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:w(` ${n} (${t}${s})`,400)}])}function de(e){return{type:"RichTextBlock",inlines:e}}function Xr(e,t){let{format:r,token:n=""}=t,o=ae(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,d={})=>({url:o,headers:d,body:c,keys:s});switch(r){case"\
slack":return i?[a(zr(e))]:[];case"teams":return i?[a(Qr(e))]:[];case"pagerduty":return Gr(e,o,n);case"opsgenie":return jr(e,o,n);case"json":return i||e.resolved.
length>0?[a(Jr(e),n===""?{}:{authorization:`Bearer ${n}`})]:[]}}var _o=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function Yr(e,t,{failed:r,all:n}){let o=t===
"slack"&&_o.find(i=>e.says(new RegExp(`^\\s*${i}\\s*$`))),s=n>1?` (${r===1?"one":r} of ${n} requests)`:"";return new f("E_ALERT",`The alert could not be sent by\
 ${t}${s}: ${e.message}${o?`, ${o}`:""}.`,{fix:`${Lo(e,t)} The next run says what is left to say.`,cause:e})}function Lo({kind:e,status:t=0},r){return e==="cert\
ificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `alert-url`: look a\
t the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own, twice.":t>=300&&
t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?r==="opsgenie"?"Opsgenie does not take the key:\
 `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it in: look at `alert\
-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":r==="pagerduty"?"PagerD\
uty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `alert-format` fit\
s `alert-url`."}function Zr(e){return new f("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobody is told by it w\
hen this workflow stops to run. It is asked with GET, and no redirect is followed.",cause:e})}var en=100;async function tn(e,t,{alerts:r},n){let o=Xr(e,t),s=new Set(o.flatMap(({keys:d})=>d)),i=0,a;for(let d of o.slice(0,en))try{await r.post(d);for(let l of d.
keys)s.delete(l)}catch(l){if(!(l instanceof S))throw l;if(i++,a=l,l.status!==400)break}o.length>0&&!a&&n.info(`Told by ${t.format}: ${e.title}`);let c=o.length-
en;return c>0&&n.info(`${c} more are left to the next run, as the service takes so many at a time.`),{unsent:s,...a&&{failure:Yr(a,t.format,{failed:i,all:o.length})}}}
async function rn(e,{alerts:t},r){try{await t.ping(e)}catch(n){if(!(n instanceof S))throw n;let{status:o=0,kind:s}=n;if(s==="certificate"||o>=300&&o<500&&o!==429)
return Zr(n);r.warning(`The ping to ping-url was not answered (${n.message}). If that goes on, its service says so.`)}}function nn(e,{helpFor:t},r){r.warning(Be(
e,t(e.code)).lines.join(`
`))}function on(e,t,r){let n=new Map;return e.flatMap(o=>{let s=i=>No(i,o,{disclosure:t,reads:r},n);return[...o.failure?[qo(o)]:[],...[...o.seen].sort(Wo).map(s)]})}
function No(e,{reader:t,accountId:r},{disclosure:n,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:l=ve,versionAt:u}=e,p=Uo(e,n,s);return{label:p,
region:i.query.region,account:r,request:i.request,profile:a,expiry:d,remarks:l,versionAt:u,failure:c instanceof S?jo(c,{...i.query,text:p},{reader:t,reads:o}):c}}
function Uo({watched:{request:e},profile:t},r,n){if(e.reference.kind!=="prefix")return t&&v(r,"name")?t.name:Ko(e.text);if(!t)return e.text;if(v(r,"name"))return t.
name;let o=(n.get(e.text)??0)+1;return n.set(e.text,o),`${e.text} (${o})`}function qo({role:e="",accountId:t,failure:r}){let n=`all of ${e.slice(e.lastIndexOf("\
/")+1)}`;return{label:n,region:"all regions",account:t,request:{text:n,reference:{source:ft,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:ve,versionAt:void 0,
failure:r}}function Ko(e){return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function Wo(e,t){let[r,n]=[e.profile?.
arn??"",t.profile?.arn??""];return r<n?-1:r>n?1:0}function jo(e,t,{reader:r,reads:n}){let o=nr(e,t,r);if(!n||e.operation!=="DescribeSecret"||o.statements.length===
0)return o;let s=o.statements.map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));
return new f(o.code,o.message,{fix:o.fix,statements:s,cause:o})}function sn(e,t,r,{maxAge:n,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of Go(i.name)){let d=s.get(c)??new Set;s.
set(c,d.add(o?i.name:a))}return e.map(i=>{let a=r-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>n?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function Go(e){let t=e.split(
"/").filter(r=>r!=="");return t.map((r,n)=>t.slice(n).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var Jo=200;function an(e){if(e.length===0)return[];let t=e.
slice(0,Jo).map(({name:n,where:o,counterparts:s,age:i})=>{let a=s.length===0?"":`${s.slice(0,3).map(R).join(", ")}${s.length>3?", \u2026":""}`,c=i===void 0?"":`${k(
at(i))} ago`;return`| ${R(n)}<br><sub>${k(o)}</sub> | ${a} | ${c} |`}),r=e.length-t.length;return["",`#### Secrets of GitHub's own: ${e.length}`,"","What is in \
AWS too can be leased instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...t,...r>0?["",`and ${r} more, which the\
 report file has.`]:[]]}async function cn(e,{gitHubSecrets:t},r,{gitHubSecretLister:n,runner:o,clock:s}){if(!t||!n)return;let{secrets:i,refused:a}=await n.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),sn(i,e,s.now(),{maxAge:t.maxAge,showsNames:v(r,"name")})}var Bo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var ln=Bo("createHash");var pn=[30,14,7,3,1,0],Fe=2500;function ue(e){return e.flatMap(t=>t.findings.filter(r=>!ie(r)).map(r=>({secret:t,finding:r,fingerprint:zo(t,r),level:Vo(r)})))}function me(e,t){
return e.slice(0,Fe).filter(({fingerprint:r,level:n})=>n<(t.get(r)??":"))}function Vo({daysLeft:e}){if(e===void 0)return"9";let t=pn.findLastIndex(r=>e<=r);return String(
pn.length-1-t)}function zo({profile:e,region:t,label:r},{kind:n}){let o=n==="expired"||n==="expiring"?"expiry":n,s=JSON.stringify([e?.arn??r,t,o]);return ln("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function dn(e){return new Map(e.slice(0,Fe).map(({fingerprint:t,level:r})=>[t,r]))}function fe(e){
return[...e].slice(0,Fe).map(([t,r])=>t+r).join("")}function ye(e){return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",r=""])=>[t,r]))}var D={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function j({counts:e}){let t=[`${D.expired} ${e.expired} \
expired`,`${D.expiring} ${e.expiring} expiring`,`${D.attention} ${e.attention} with other problems`,`${D.ok} ${e.ok} fine`,`${D.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((r,n)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][n]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function ge(e,t){let r=Qo.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),n=o=>`| ${o.join(" | ")} |`;
return{head:[n(r.map(({title:o})=>o)),n(r.map(()=>"---"))],rows:e.map(o=>n(r.map(({cell:s})=>s(o,t))))}}var Qo=[{title:"Secret",isOptional:!1,cell:Xo},{title:"S\
tate",isOptional:!1,cell:Yo},{title:"Next rotation",isOptional:!0,cell:Zo},{title:"Owner",isOptional:!0,cell:es}];function Xo(e,{hasRegions:t,hasAccounts:r,disclosure:n}){
let o=r&&v(n,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${k(s.join(" "))}</sub>`:"";return`${D[P(e)]} ${R(e.label)}${i}`}
function Yo(e,{now:t}){let{findings:r,expiry:n,verdict:o}=e,s=r.map(c=>un(c.words,Vt(c)));if(A(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[n?un(`expires ${ke(n.at,t)}`,`${n.source}, ${N(n.at)}`):i,...s].join("<br>")}function un(e,t){return t===void 0?k(e):`${k(e)}<br><su\
b>${k(t)}</sub>`}function Zo({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?k(ke(e,t)):""}function es({profile:e},{disclosure:t}){let r=e&&$(e);return r!==
void 0&&v(t,"owner")?R(tt(r)):""}function xe(e,t){return Kt(e.map(({label:r,region:n,profile:o,expiry:s,verdict:i})=>({name:ts(r.replace(/[^\w /+=.@!*()-]/g,"_")),
secret:{arn:o?.arn??`${n} ${r}`},expiry:s,verdict:i})),t)}var mn=18;function ts(e){return e.length>mn?`\u2026${e.slice(1-mn)}`:e}var rs=65e3,fn=30,yn=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function Ce(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&yn.exec(t)?.[1]===
e}function G(e,t){return ye(Ce(t,e)?yn.exec(e)?.[2]??"":"")}function gn(e){let{problems:t,report:r,layout:n}=e,o=["","<details><summary>What to do</summary>","",
"- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expire\
s=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDIN\
G.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...hn(e),wn(e)].join(`
`),{head:s,rows:i}=ge(t,n),a=[j(r),"",...xe(t,n.now),...s].join(`
`);return[a,...ns(i,rs-Te(a)-Te(o)-200),o].join(`
`)}function xn(e){return["All is well.","",j(e.report),"",...hn(e),wn(e)].join(`
`)}function Sn(e){let t=e.slice(0,fn).map(({secret:n,finding:o})=>`- ${D[P(n)]} ${R(n.label)} ${k(M(o))}`),r=e.length-fn;return["**Worse than before:**","",...t,
...r>0?[`- and ${r} more, in the table above`]:[]].join(`
`)}function hn({report:e,runUrl:t}){let r=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,n=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${r}${n}. \
The monitor ${R(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function wn({id:e,told:t}){return`<!-- secret-lease-monitor:${e} said=${fe(t)} -\
->`}function ns(e,t){let r=t,n=e.findIndex(o=>(r-=Te(o)+1,r<0));return n<0?[...e]:[...e.slice(0,n),"",`and ${e.length-n} more, which the run's report has.`]}function Te(e){
return Buffer.byteLength(e)}function Se({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:r=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
r)?`${e}/${t}/actions/runs/${r}`:void 0}async function bn(e,{issue:{wanted:t}},r,{runner:n,issues:o}){if(t==="no")return{};if(r&&t==="unsaid")return n.notice("No issue is kept: the repository is publi\
c, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return n.warning("No issue is kept: the input githu\
b-token is empty."),{};try{return{tracker:o,issue:await o.find(s=>Ce(e,s))}}catch(s){return{failure:vn(s)}}}async function kn(e,{tracker:t,issue:r,failure:n},o,s,{
runner:i}){if(!t)return{failure:n};try{return{url:await os(is(e,o,i),r,s,{tracker:t,runner:i})}}catch(a){return{failure:vn(a)}}}function vn(e){if(!(e instanceof
S))throw e;return new f("E_ALERT",`The issue could not be kept (${e.message}).`,{fix:as(e),cause:e})}async function os(e,t,r,{tracker:n,runner:o}){let s=d=>e.layout.
disclosure==="all"?d:L(d),{id:i}=e;if(e.alerts.length===0){t&&(t.isOpen||G(t.body,i).size>0)&&await n.update(t.number,{body:s(xn(e)),state:"closed"});return}let a=s(
gn(e));if(!t)return(await ss({...r.issue,body:a},n,o)).url;let c=me(e.alerts,G(t.body,i));if(!(t.isDeclined&&c.length===0))return c.length>0&&await n.comment(t.
number,s(Sn(c))),await n.update(t.number,{body:a,state:"open"}),t.url}async function ss(e,t,r){let n=e.labels.length+e.assignees.length>0;try{return await t.create(
e)}catch(o){if(!(o instanceof S&&o.status===422&&n))throw o;return r.warning("GitHub does not take the labels or assignees: the issue is opened without them. Ch\
eck `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}function is({id:e,secrets:t,report:r,layout:n},o,{environment:s}){return{id:e,problems:t.
filter(A),alerts:ue(t),told:o,report:r,layout:n,runUrl:Se(s)}}function as({status:e}){return e===401?"GitHub does not know the token: leave `github-token` out, \
which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those that it has; a\
 locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is reached: the\
 next run says what is left to say.":"The next run says what is left to say."}var cs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Rn=cs("createHash");var Le={versions:new Map,accesses:new Map,removals:new Map,told:new Map},_e=864e5,ls=60,Ne="secret-lease-monitor-state",An=1;function T(e){return Math.floor(e/_e)*
_e}function Ue(e,t,r){return he([e,t,r?.kind==="at"?"at":r??null])}function C(e){return he([e])}function he(e){return Rn("sha256").update(JSON.stringify([Ne,...e])).
digest("base64url")}function Mn({versions:e,accesses:t,removals:r,told:n},o){let s=([,{seenOn:c}])=>o-c<=ls*_e,i={versions:Object.fromEntries([...e].filter(s)),
accesses:Object.fromEntries([...t].filter(s)),removals:Object.fromEntries([...r].filter(s)),...n.size>0&&{told:Object.fromEntries(n)}},a=JSON.stringify(i);return`${JSON.
stringify({format:Ne,version:An,checksum:he([a]),content:i})}
`}function On(e){let t=F(fs(e)),r=F(t.content);if(!(t.format!==Ne||t.version!==An)&&t.checksum===he([JSON.stringify(t.content)]))return{versions:new Map(He(r.versions,
ps)),accesses:new Map(He(r.accesses,us)),removals:new Map(He(r.removals,ms)),told:new Map(Object.entries(F(r.told)).map(([n,o])=>[n,String(o)]))}}function He(e,t){
return Object.entries(F(e)).flatMap(([r,n])=>{let o=F(n),s=t(o);return s&&typeof o.seenOn=="number"?[[r,{...s,seenOn:o.seenOn}]]:[]})}function ps({ends:e,versionAt:t}){
let{expiries:r,unreadableDates:n,isLocked:o}=F(e);if(!Array.isArray(r)||!Array.isArray(n))return;let s=r.map(i=>ds(F(i)));if(!s.some(i=>!i))return{ends:{expiries:s.
flatMap(i=>i??[]),unreadableDates:n.map(F).map(({name:i,isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:Pn(t)}}function ds({at:e,
source:t,firm:r,life:n,isAside:o}){let s=Pn(e);if(!(!s||typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:r===!0,...typeof n=="num\
ber"&&{life:n},...o===!0&&{isAside:o}}}function us({readOn:e,othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function ms({
reportedOn:e,scheduledOn:t,accessedOn:r}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof r=="number"&&{accessedOn:r}}}
function Pn(e){let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function F(e){return typeof e=="object"&&e!==null&&!Array.
isArray(e)?e:{}}function fs(e){try{return JSON.parse(e)}catch{return}}var we=class e{#t;#e;#n=new Map;#r=new Map;#o=new Map;#s=new Map;constructor(t,r){this.#t=t,this.#e=r}static open(t,r){let n=t?.read(),o=n===void 0?Le:On(n);return o||
r.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,o??Le)}known({profile:t,
watched:r},n){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=Ue(o,s,r.request.expires),a=this.#e.versions.get(i);return a&&this.#n.set(i,{...a,seenOn:T(
n)}),a}withoutOwnAccess(t,r){let{profile:n}=t,o=this.#e.accesses.get(C(n.arn));if(!o)return t;let s=this.othersAccess(n),i=s?.getTime();return this.#r.set(C(n.arn),
{...o,othersOn:i,seenOn:T(r)}),{...t,profile:{...n,accessedAt:s}}}othersAccess({arn:t,accessedAt:r}){let n=C(t),o=this.#r.get(n)??this.#e.accesses.get(n);return!o||
!r||r.getTime()>o.readOn?r:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},r,n,o,s){let i=T(s);this.#n.set(Ue(t.arn,n.versionId,r.expires),{ends:o,
versionAt:n.createdAt,seenOn:i});let a=t.accessedAt?.getTime();this.#r.set(C(t.arn),{readOn:i,othersOn:a,seenOn:i})}removal(t){return this.#e.removals.get(C(t))}setRemoval(t,r,n){
this.#o.set(C(t),{...r,seenOn:T(n)})}told(t){return ye(this.#e.told.get(t)??"")}setTold(t,r){this.#s.set(t,fe(r))}save(t){let r=new Map([...this.#e.versions,...this.#n]),
n=new Map([...this.#e.accesses,...this.#r]),o=new Map([...this.#e.told,...this.#s]);this.#t?.write(Mn({versions:r,accesses:n,removals:this.#o,told:o},t))}};var ys=500,gs=300;function En(e,t,r,n=[]){let o=e.filter(A),s=e.filter(i=>!A(i));return[`### \u{1F52D} ${k(t.monitor)}`,"",j(t),"",...xe(e,r.now),...o.length>0?
[...In(o,ys,r),""]:[],...s.length>0?xs(s,r):[],...an(n),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function xs(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...In(e,gs,t),"","</details>"]}function In(e,t,r){
let{head:n,rows:o}=ge(e.slice(0,t),r),s=e.length-t;return[...n,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var qe=200,$n=10;function Dn(e,t,r,{runner:n,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(r.reportFile,a.disclosure==="all"?c:L(c)),l=s.filter(A),u=l.flatMap((y,x)=>y.findings.slice(x<$n?1:0).map(g=>`${P(y)}: ${y.label} ${M(g)}`));l.length>0&&n.
warning(Ss(l));for(let y of u.slice(0,qe))n.info(y);u.length>qe&&n.info(`and ${u.length-qe} more`),r.jobSummary&&n.summarize(En(s,i,a,e.gitHubSecrets));let{counts:p,
status:m}=i;n.info(`Status: ${m}, of ${p.secrets} secrets`),n.handOver({variables:new Map,outputs:new Map([["status",m],["secrets",String(p.secrets)],["expired",
String(p.expired)],["expiring",String(p.expiring)],["attention",String(p.attention)],["unreadable",String(p.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t??""]])})}function Ss(e){let t=e.slice(0,$n).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(M)}`),r=e.length-
t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} attention:`,...t,...r>0?[`and ${r} more`]:[]].join(`
`)}var ws=864e5;async function Fn(e,t,r){if(r.inputs.removeUnused===void 0)return e;let n=t.flatMap(({seen:a})=>a),o=new Map(n.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await vs({...a,profile:c},{...r,sessions:o}));else{let{isScheduled:d,
secret:l}=await bs({...a,profile:c},i>0,{...r,sessions:o});d&&(i-=1),s.push(l)}}return s}async function bs(e,t,r){let{profile:n,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:d}=r,l=i.find(({kind:b})=>b==="unused");if(!l||l.acknowledged||Pe(n,o,s)!==void 0)return{isScheduled:!1,secret:e};let u=a.removal(n.arn),
p=u&&u.scheduledOn===void 0?u.reportedOn:T(c),m=p+(d.removeUnused??0);if(c<m||!t){a.setRemoval(n.arn,{reportedOn:p},c);let b=`remove-unused deletes it after ${N(
new Date(m))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:Tn(e,l,b)}}let y=r.sessions.get(n.arn),x=y&&await ks(e,y,r);if(!x)return a.
setRemoval(n.arn,{reportedOn:p},c),{isScheduled:!1,secret:e};let g=n.accessedAt?.getTime();return a.setRemoval(n.arn,{reportedOn:p,scheduledOn:c,...g!==void 0&&
{accessedOn:g}},c),{isScheduled:!0,secret:x}}async function ks(e,{catalog:t,remover:r},{runner:n,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),d=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||d||Pe(c,i,a)!==void 0)return;let l=await r.schedule(s.arn);return As(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${N(l)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof S))throw c;n.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function vs(e,t){let{profile:r}=e,{memory:n,
now:o,runner:s,inputs:i,sessions:a}=t,c=n.removal(r.arn);if(c?.scheduledOn===void 0)return e;let d=Rs(e,c,i,o),l=a.get(r.arn);if(d===void 0||!l){n.setRemoval(r.
arn,c,o);let p=N(new Date(c.scheduledOn+30*ws)),[m]=e.findings;return m?Tn(e,m,`by remove-unused; gone after ${p}`):e}try{await l.remover.restore(r.arn)}catch(p){
if(!(p instanceof S))throw p;return n.setRemoval(r.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${p.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let u={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[u,...e.findings.filter(({kind:p})=>p!=="sc\
heduled-for-deletion")]}}function Rs(e,t,{rules:r},n){return Oe(e.profile)?"is tagged keep":$r(e.profile,t)?"was read again":Yt(e,["unused","scheduled-for-delet\
ion"],r,n)?"is acknowledged":void 0}function Tn(e,t,r){let n=e.findings.map(o=>o===t?{...o,detail:r}:o);return{...e,findings:n}}function As(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:r})=>r!=="unused")]}}function Cn({requests:e,regions:t,readValues:r,removeUnused:n},o){return e.flatMap(s=>{let{reference:i,text:a}=s,c=i.kind==="arn"?[i.region]:t,d=i.kind==="arn"&&
o!==void 0&&i.accountId!==o;return c.map(l=>({request:s,query:{reference:i,version:{},region:l,single:d,described:!0,unread:!r,removable:n!==void 0,text:a,requests:[]}}))})}
async function Hn(e,t,r,n){let{runner:o,sts:s,openCatalog:i,openRemover:a,openClient:c}=n,d=Ct(e.map(({query:l})=>l),t);for(let[l,u]of r.entries()){let{sessions:p,
noAnswer:m}=await Ht(d,t,{runner:o,sts:s(u,"full")});if(m){if(r.length>1&&o.warning(`STS in ${u} did not answer (${m.failure.message}).`),l===r.length-1)throw m;
continue}return Promise.all(p.map(async({keys:y,plan:{region:x,queries:g}})=>({region:x,watched:e.filter(({query:b})=>g.includes(b)),catalog:i(x,y),remover:a(x,
y),store:await c(mt,{region:x,keys:y,retryBudget:"full"})})))}throw new Error("there is at least one region")}function _n(e){return[...e].filter(([t,r])=>{let n=t.slice(t.lastIndexOf(".")+1);return Mt(n)&&Ms(r)&&!jt(r)}).map(([t,r])=>({name:ee(t),isAmbiguous:Gt(r)}))}function Ms(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var Ke={expiries:[],unreadableDates:[],isLocked:!1};async function Nn(e,t){let r={rule:e,hints:await $t(t),tagged:void 0,selected:await Et(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:te(t)},n=await It(t),o=Es(t,n),s=new Map;for(let i of o)for(let a of await Ot(i,r)){let c=Ps(a,i);
c.source!==Un&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:_n(n),isLocked:s.size===0&&await Os(o,r.secret)}}var Un="expires=";function qn({
expires:e},{description:t},r,n){let o=Rt(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:Un,firm:!0}]:[],...r.expiries.map(l=>({...l,firm:l.firm||l.
at.getTime()<=n&&wt(l.source)})),...o&&!s?[o]:[]],a=i.some(({source:l,isAside:u})=>!u&&/^certificate notAfter| in the kubeconfig/.test(l)),c=a?i.filter(({isAside:l})=>!l):
i,{expiry:d}=Pt(c,n,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?bt(i.filter(({isAside:l})=>l)):void 0,unreadableDates:e?[]:r.unreadableDates,isLocked:!e&&
d===void 0&&r.isLocked}}async function Os(e,t){let r=e.filter(({value:o})=>kt(o));if(r.length===0)return!1;let{enclosedEnds:n}=await import("./enclosed-ends.js");
for(let{value:o}of r)if((await n(o,t)).isLocked)return!0;return!1}function Ps(e,{path:t}){let{source:r}=e,n=r.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(r)&&t?{...n,source:`${r} in field ${ee(t)}`}:n}function Es(e,t){let r={value:te(e),path:"",public:!1,isPrevious:!1};return[r,...t.map(([n,o])=>({...r,value:String(
o),path:n}))]}var Ln=8;function Kn(e,t){let r=te(e),n=Lt(r,{minLength:Ln}).filter(s=>(!vt(s)||/^\d{8}$/.test(s))&&!t.includes(s));return r.trim().length<Ln&&At(
r,4)&&!t.includes(r)?[r,...n]:n}var We=10;async function Gn(e,t){let r=(await I(e,We,p=>Ds(p,t))).flat(),n=r.filter(p=>p.profile!==void 0),o=new Set(n.map(({watched:p})=>p.request)),s=n.filter(
({profile:p})=>zt(p,t.tags)),i=s.filter(({profile:p,watched:m})=>!Cs(p,m,t)).sort((p,m)=>Qt(p.watched.request,m.watched.request)),a=new Map(i.toReversed().map(p=>[
p.profile.arn,p])),c=r.filter(({failure:p})=>jn(p)),d=r.filter(({failure:p})=>p&&!jn(p)),l=new Set(r.filter(({failure:p})=>p).map(({watched:p})=>p.request)),u=Is(
e,s,t).filter(({watched:p})=>!l.has(p.request));return[...d,...Wn(c,o),...Wn(u,new Set),...a.values()]}function Is(e,t,{tags:r,requests:n}){if(r.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=r.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!$s(a,n)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new f("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function $s(e,t){let r=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:n,...o})=>o.text!==
e.text&&n.kind==="prefix"&&r.startsWith(n.prefix))}function Wn(e,t){return[...new Map(e.toReversed().map(n=>[n.watched.request,n]))].filter(([n])=>!t.has(n)).map(
([,n])=>n)}function jn(e){return e instanceof f?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function Ds(e,t){return(await I(
e.watched,We,async n=>{try{return(await Fs(n,e.catalog,t)).map(s=>({watched:n,session:e,profile:s}))}catch(o){if(o instanceof S||o instanceof f)return[{watched:n,
session:e,failure:o}];throw o}})).flat()}async function Fs(e,t,r){let{reference:n,text:o}=e.query;if(n.kind!=="prefix")return[await t.describe(rt(n))];let s=await t.
list(n.prefix,r.tags);if(s.length===0&&r.tags.length===0)throw new f("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return I(s,We,i=>Ts(i,e,t))}async function Ts(e,{query:t},r){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:n}=await r.describe(e.arn);return{...e,replicas:n}}catch(n){if(n instanceof S)return e;throw n}}function Cs({primaryRegion:e},{query:t},{regions:r}){
return e!==void 0&&e!==t.region&&r.includes(e)}var Hs=10;async function Jn(e,t,r,n){let{memory:o,clock:s}=n,i=await Gn(e,r),a=i.filter(m=>m.profile!==void 0).map(m=>o.withoutOwnAccess(m,s.now())),c=i.filter(
({profile:m})=>m===void 0),d=[],l=[];for(let m of a){let{profile:y,watched:x}=m,g=r.readValues&&!y.deletedAt&&x.request.expires?.kind!=="never",b=g?o.known(m,s.
now()):void 0;g&&!b?d.push(m):l.push(je(m,b?.ends??Ke,b?.versionAt,n))}let u=a.map(({profile:m})=>`${m.name}
${$(m)}`).join(`
`),p=await I(_s(d,t),Hs,m=>Ls(m,u,n));return[...c,...l,...p.flat()]}function _s(e,t){let r=({profile:o})=>t!==void 0&&o.arn.split(":")[4]!==t;return[...[...Map.
groupBy(e.filter(o=>!r(o)),({session:o})=>o).values()].flatMap(o=>xt(o,yt)),...e.filter(r).map(o=>[o])]}async function Ls(e,t,r){let[n]=e;if(!n)return[];let o=await gt(
e.map(({profile:i})=>i.arn),n.session.store),s=o.filter(i=>!(i instanceof S));return await r.runner.mask(oe(s.flatMap(({value:i})=>Kn(i,t)))),Promise.all(e.map(
(i,a)=>{let c=o[a];return c instanceof S||c===void 0?je({...i,failure:c},Ke,void 0,r):Ns(i,c,r)}))}async function Ns(e,t,r){let{request:n}=e.watched;try{let o=await Nn(
n.expires,t.value);return r.memory.learn(e,n,t,o,r.clock.now()),je(e,o,t.createdAt,r)}catch(o){if(o instanceof f)return{...e,versionAt:t.createdAt,failure:o};throw o}}
function je(e,t,r,{clock:n}){let{expiry:o,...s}=qn(e.watched.request,e.profile,t,n.now());return{...e,expiry:o,remarks:s,versionAt:r}}var Us=3;async function Bn(e,t){let r=[e.identity,...e.moreIdentities],n=await I(r,Us,async s=>{try{return await qs(s,e,t)}catch(i){let a=i instanceof f&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||r.length===1||!a)throw i;return Ws(s,i)}}),[o]=n;if(o?.failure&&n.every(({failure:s})=>s))throw o.failure;return n}async function qs(e,t,r){
let n=await Tt({...t,identity:e},r),{result:o,claims:s}=await ne(n,Ks(n,t,r)),{reader:i,accountId:a}=n;return{role:e&&re(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:n}}async function Ks(e,t,r){let n=Cn(t,e.accountId);if(n.length===0)return[];let o=await Hn(n,e,t.regions,r);return Jn(o,e.accountId,t,r)}function Ws(e,t){let{
arn:r,accountId:n}=re(e),o={role:re(e),scoped:!1};return{role:r,accountId:n,reader:o,claims:{},seen:[],failure:t,job:void 0}}function Vn(e,t,r,{id:n,name:o,repository:s,runUrl:i}){let a=u=>`secret-lease/${n}/${u}`,c=new Set(e.map(({fingerprint:u})=>u)),d=me(e,t).map(u=>js(u,r,a)),l=[...t.
keys()].filter(u=>!c.has(u)).map(a);return{title:Js(d),from:o,repository:s,runUrl:i,at:new Date(r.now),problems:d,resolved:l}}function zn(e,t,{id:r,unsent:n}){let o=i=>n.
has(`secret-lease/${r}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function js({secret:e,finding:t,fingerprint:r},{disclosure:n},o){let{label:s,region:i,profile:a}=e,c=d=>n==="all"?d:L(d);return{key:o(r),name:c(s),
region:i,owner:a&&v(n,"owner")?$(a):void 0,kind:t.kind,words:c(M(t)).replace(/\s+/g," "),severity:Gs(t)}}function Gs({kind:e,daysLeft:t}){return e==="expired"?"\
critical":e==="unreadable"||e==="rotation-failing"||t!==void 0&&t<=3?"error":"warning"}function Js(e){let[t]=e,r=new Set(e.map(({name:n,region:o})=>`${o} ${n}`));
return t?r.size===1?`${t.name} ${t.words}`:`${r.size} secrets need attention`:"Secrets are well again"}async function Qn(e,{tracker:t,issue:r},{inputs:n,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,secrets:d,layout:l}=e,u=ue(d),p=dn(u),m=o.find(E=>E.job)?.
job,y;try{if(!m)return{sent:p,failures:[],pingUrl:void 0,isInMemory:!1};y=await Kr(n.alerts,m,n.regions,i)}catch(E){if(!(E instanceof f&&E.code==="E_ALERT"))throw E;
return{sent:p,failures:[E],pingUrl:void 0,isInMemory:!1}}let{channel:x,pingUrl:g}=y;if(!x)return{sent:p,failures:[],pingUrl:g,isInMemory:!1};let b=t?G(r?.body??
"",c):s.told(c),{GITHUB_REPOSITORY:H=""}=a.environment,_={id:c,name:e.report.monitor,repository:H,runUrl:Se(a.environment)},U=Vn(u,b,l,_),{unsent:J,failure:B}=await tn(
U,x,i,a),h=zn(u,b,{id:c,unsent:J});return t||s.setTold(c,h),{sent:h,failures:B?[B]:[],pingUrl:g,isInMemory:!t}}async function Yn(e,t){let{runner:r,clock:n}=t;ht(r.environment),await qr(e.alerts,r);for(let h of[...e.warnings,...e.alerts.warnings])r.warning(h);let o=we.open(
t.stateFile,r),s=await Bn(e,{...t,memory:o}).catch(async h=>{throw r.noteVisibility("unknown")==="unknown"&&await Zn(t),h}),i=await zs(s,t)!=="private";for(let{
job:h}of s)h&&r.info(Vs(h));let a=Qs(i,e),c=n.now(),d=on(s,a,e.readValues).map(h=>Xt(Bt(h,c,e.policy),c,e.rules)),l=_r(await Fn(d,s,{inputs:e,memory:o,runner:r,
now:c}));Xn(o,t);for(let{line:h,reference:E}of e.rules.acknowledgements)l.some(to=>Zt(E,to))||r.warning(`Line ${h} of acknowledge means none of the secrets that\
 are watched.`);let u=await cn(l,e,a,t),p={...Lr(l,{monitor:e.monitor.name,now:c,disclosure:a}),...u&&{githubSecrets:u.map(Hr)}},m={disclosure:a,hasRegions:new Set(
l.map(({region:h})=>h)).size>1,hasAccounts:s.length>1,now:c},y={id:Tr(e.monitor,Bs(s,e)),secrets:l,report:p,layout:m,gitHubSecrets:u},x=await bn(y.id,e,i,t),g=await Qn(
y,x,{inputs:e,scans:s,memory:o,services:t});g.isInMemory&&Xn(o,t);let{url:b,failure:H}=await kn(y,x,g.sent,e,t);Dn(y,b,e,t);let _=Xs(l,e),U=[H,...g.failures].filter(
h=>h!==void 0);if(g.pingUrl!==void 0&&U.length===0&&!eo(l)){let h=await rn(g.pingUrl,t,r);h&&U.push(h)}let[J,...B]=[..._?[_]:[],...U];for(let h of B)nn(h,t,r);if(J)
throw J}function Xn(e,{runner:t,clock:r}){try{e.save(r.now())}catch(n){if(!(n instanceof f))throw n;t.warning([n.message,n.fix].join(`
`))}}function Bs(e,{regions:t}){return{roles:e.flatMap(({role:r})=>r??[]),accounts:e.map(({accountId:r})=>r),regions:t}}function Vs(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function zs(e,t){let r=e.map(({claims:o})=>Ve(o)).reduce(ze,"unknown"),n=t.runner.
noteVisibility(r);return r==="unknown"?Zn(t):n}async function Zn({runner:e,issues:t}){try{let r=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
r??"unknown")}catch(r){if(r instanceof S)return e.noteVisibility("unknown");throw r}}function Qs(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function Xs(e,{rules:t}){let[r]=e.flatMap(({failure:s})=>s??[]);if(r&&eo(e))return new f(r.code,`Nothing that is watched could be read. The first reason: ${r.message}`,
{fix:r.fix,statements:r.statements,cause:r});let n=e.flatMap(({findings:s})=>s.find(i=>er(i,t.failOn))??[]),o=se.find(s=>n.some(i=>i.kind===s));return o&&Ys(o,n.
filter(({kind:s})=>s===o).length)}function Ys(e,t){let r=t===1?"One secret":`${t} secrets`,n="The step fails for this because of `fail-on`.";if(e==="expired"||e===
"expiring"){let o=`${t===1?"is":"are"} ${e}`;return new f(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${r} ${o}: the summary of this step names them.`,{fix:`Put a n\
ew version into each, or rotate it. ${n}`})}return new f("E_FINDING",`${r} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`D\
o what the summary says, or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${n}`})}function eo(e){return e.every(({failure:t})=>t!==
void 0)}await Xe(async e=>{let{environment:t}=e,r=await Pr(be),n={...tr(be,t),alerts:r},o=new Je(t.RUNNER_TEMP),s=new Ge,{github:i,gitHubSecrets:a}=n;i&&await e.mask([i.
token]),a&&await e.mask([a.access.token]);let c=await Wt(n,{runner:e,directory:o,clock:s}),{aws:d,attempts:l}=c;try{await Yn(n,{...c,openCatalog:Ir({...d,endpoint:d.
secretsManagerEndpoint},l.full),openRemover:Dr({...d,endpoint:d.secretsManagerEndpoint},l.full),issues:i&&ir(i,l.full),gitHubSecretLister:a&&ar(a.access,l.full),
stateFile:n.stateFile===void 0?void 0:vr(n.stateFile,t),writeReport:fr(t),alerts:sr(d.connections,c.timeOver),helpFor:u=>Qe(u,t)})}finally{c.close()}});
