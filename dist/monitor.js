const require=process.getBuiltinModule;
import{a as zt}from"./shared-domain-expiry-timeline.js";import{b as qt,c as jt,d as Bt,e as Qt}from"./shared-domain-refusals-absent.js";import{a as lr,c as pr,d as ur,e as mr}from"./shared-domain-rotation-expiry-tags.js";
import"./shared-domain-refusals-explanation.js";import{b as Xt}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-requests-verification.js";import{a as dt,
d as pt,g as Z,h as ee,i as te,j as ut,k as mt,l as re,o as St}from"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import{c as yt,d as gt,e as ht,
f as xt}from"./shared-adapters-connections.js";import"./shared-smithy-core-checksum-crc32-Crc32Js.js";import"./shared-use-cases-warnings.js";import"./shared-domain-refusals-denial.js";import{a as Mt,b as Ft,
c as oe,d as Dt,e as Ct,f as Ht,g as _t,h as Lt,i as Wt,j as U,o as Nt,s as Kt,u as ie}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import{
a as Xe,c as Ot}from"./shared-adapters-clock.js";import{c as Gt,d as Jt,f as ae,g as Vt}from"./shared-adapters-aws-config.js";import{a as Tt}from"./shared-domain-masks-looks-secret.js";
import{a as ce,b as er,c as le,d as E,e as tr,f as P,g as rr,h as Ee,i as F,j as nr,k as or,l as sr,m as ir,n as q,o as ar,p as cr,q as dr,r as de}from"./shared-domain-monitor-findings.js";
import{a as Yt,b as Zt}from"./shared-domain-expiry-spelled-dates.js";import{a as O,b as v,c as Me,d as nt}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";
import{A as ne,D as At,G as $t,I as Ut,J as se,m as K,n as st,q as wt,r as T,s as kt,v as vt,w as Rt}from"./shared-domain-in-parallel.js";import"./shared-domain-policies-partition.js";
import{a as X,c as bt}from"./shared-domain-trusted-address.js";import{b as lt}from"./shared-domain-values-jmespath.js";import{a as it,b as at}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";
import{b as Et,d as Pt,e as It}from"./shared-domain-expiry-expiry.js";import{b as ct}from"./shared-domain-values-json.js";import"./shared-domain-rotation-rotation.js";import{a as Y}from"./shared-domain-requests-request.js";
import{a as w}from"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import{a as ft,b as Oe,c as W}from"./shared-domain-span.js";import{d as Ye}from"./shared-adapters-job-lock.js";
import{d as L,g as Ze,j as et,k as tt,m as rt}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import{f as ot}from"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as y}from"./shared-domain-error.js";import"./shared-runtime.js";var So=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),
get:(r,n)=>t()[n]})};var fr=So("setTimeout");var wo=1e4,bo=1e3,ko=3e4,vo=65536;function yr(e,t=new AbortController().signal){let r=async(n,o,s)=>{let i=()=>Ao(n,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(a){if(!(a instanceof w&&Ro(a))||t.aborted)throw a;let c=a.retryAfter??bo;if(c>ko)throw a;await fr(c,void 0,{signal:t}).catch(()=>{throw a}),await i()}};
return{post:({url:n,headers:o,body:s})=>r("webhook request",n,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:n=>r(
"ping",n,{method:"GET",headers:{},body:""})}}function Ro({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function Ao(e,t,{method:r,
headers:n,body:o},{timeOver:s,connections:i}){let a=AbortSignal.any([s,AbortSignal.timeout(wo)]),c,d,l;try{let u=r==="POST"&&{"content-length":String(Buffer.byteLength(
o))},p=await yt(t,{method:r,headers:{"user-agent":"secret-lease",...n,...u},body:o,signal:a,connections:i});c=p.statusCode??0,d=xt(p.headers["retry-after"],Date.
now()),l=await gt(p,vo).catch(()=>"")}catch(u){throw a.aborted?new w(e,{kind:"timeout"}):ht(e,u)}if(!(c>=200&&c<300))throw new w(e,{kind:"answer",status:c,retryAfter:d,
words:l})}function gr(e,t){let r,n=()=>(r??=import("./shared-adapters-github-issues-exports.js").then(o=>new o.GitHubIssues(e,t)),r);return{isPublic:async()=>(await n()).isPublic(),find:async o=>(await n()).
find(o),create:async o=>(await n()).create(o),update:async(o,s)=>(await n()).update(o,s),comment:async(o,s)=>(await n()).comment(o,s)}}function hr(e,t){return{list:async()=>new(await import("./shared-adapters-github-secrets.js")).
GitHubSecrets(e,t).list()}}var Mo=process.getBuiltinModule("node:fs"),xr=e=>Mo[e];var Sr=xr("mkdirSync");var wr=xr("writeFileSync");var Oo=process.getBuiltinModule("node:path"),Pe=e=>Oo[e];var br=Pe("dirname");var kr=Pe("join");var vr=Pe("resolve");function Rr(e){let{GITHUB_WORKSPACE:t=".",RUNNER_TEMP:r=".",GITHUB_ACTION:n="monitor"}=e;return(o,s)=>{let i=`secret-lease-${n.replace(/\W/g,"_")}.json`,a=o===void 0?
kr(r,i):vr(t,o);try{Sr(br(a),{recursive:!0}),wr(a,s)}catch(c){throw new y("E_DISK","The report could not be written.",{fix:"Look at `report-file` and at the dis\
k of the runner.",cause:c})}return a}}var Eo=process.getBuiltinModule("node:fs"),j=e=>Eo[e];var Ar=j("mkdirSync");var Mr=j("readFileSync");var Or=j("renameSync");var Er=j("statSync");var Pr=j("writeFileSync");var Po=process.getBuiltinModule("node:path"),Ir=e=>Po[e];var $r=Ir("dirname");var Tr=Ir("resolve");var Io=64*1024*1024;function Fr(e,{GITHUB_WORKSPACE:t="."}){let r=Tr(t,e);return{read(){try{return Er(r).size>Io?"":Mr(r,"utf8")}catch(n){return n.code==="ENOEN\
T"?void 0:""}},write(n){try{Ar($r(r),{recursive:!0}),Pr(`${r}.new`,n,{mode:384}),Or(`${r}.new`,r)}catch(o){throw new y("E_DISK","The state of the monitor could \
not be written.",{fix:"Look at `state-file` and at the disk of the runner.",cause:o})}}}}var Dr=async(e,t)=>(await import("./shared-issuers-find-tokens.js")).findTokens(e,t);var Cr=["slack","teams","pagerduty","opsgenie","json"],Hr={pagerduty:"https://events.pagerduty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function Ie(e){
return Hr[e]!==void 0}function pe({format:e,url:t}){return t??Hr[e]??""}function ue(e){return/^[\u0021-\u007e]*$/.test(e)}var I={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};async function Wr(e){let t=await To(e),r=t.map(({naming:s})=>s.kind==="exact"?s.name:""),n=K(e,"alert-format")?ot("alert-format",e("alert-format"),Cr):void 0,o=s=>K(
e,s)||r.includes(I[s]);if(Fo(e,r),n&&!Ie(n)&&!o("alert-url"))throw Lr(n,"alert-url");if(n&&Ie(n)&&!o("alert-token"))throw Lr(n,"alert-token");return{format:n,url:_r(
e,"alert-url"),token:$o(e),pingUrl:_r(e,"ping-url"),secrets:t,warnings:st(e,[{input:"alert-url",needs:"alert-format"},{input:"alert-token",needs:"alert-format"}])}}
function _r(e,t){let r=e(t).trim();if(r===""||X(r))return r;throw new y("E_INPUT",`The input ${t} is not an address that can be trusted.`,{fix:`Allowed: an http\
s URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${I[t]}, prod/alerts#url\`.`})}function $o(e){let t=e("alert-to\
ken").trim();if(ue(t))return t;throw new y("E_INPUT","The input alert-token is more than one word.",{fix:"Give the key or token alone, without `Bearer` or `Geni\
eKey`."})}async function To(e){if(!K(e,"alert-secrets"))return[];let t=await At(e("alert-secrets")),r=Object.values(I);for(let{line:n,naming:o,reference:s,file:i,
optional:a}of t){let c=`a line for each of ${it(r)}, for example URL, prod/alerts#url`;if(o.kind!=="exact"||!r.includes(o.name))throw ne("E_REQUEST",n,"the NAME\
 does not say what of an alert it is.",{allowed:c});if(s.kind==="prefix"||i||!/^(?:secrets-manager|parameter-store)$/.test(s.source))throw ne("E_REQUEST",n,"an \
alert needs one value of one secret or parameter.",{allowed:c});if(a)throw ne("E_REQUEST",n,"nobody is told by what may be missing.",{allowed:"it without `optio\
nal`"})}return t.map(n=>({...n,refused:["optional","file"]}))}function Fo(e,t){let r=Object.entries(I).find(([n,o])=>K(e,n)&&t.includes(o));if(r)throw new y("E_\
INPUT",`Both ${r[0]} and a line ${r[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function Lr(e,t){return new y("E_INPUT",`The input alert-format \
is ${e}, and nothing gives ${t}.`,{fix:`Give \`${t}\`, or a line \`${I[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: \
guard the step with \`if:\`.`})}var me=class extends Z(ee,te,"DeleteSecret",dt){};var fe=class extends Z(ee,te,"RestoreSecret",pt){};function Nr(e,t){return(r,n)=>new $e(new re(r,n,e,t))}var $e=class{#t;constructor(t){this.#t=t}async list(t,r){let n=Do(t,r),o=[],s;do{let i=new mt({...n.length>
0&&{Filters:n},IncludePlannedDeletion:!0,MaxResults:100,NextToken:s}),{SecretList:a=[],...c}=await this.#t.run("ListSecrets",(l,u)=>l.send(i,u),l=>l.SecretList?
l:void 0),d=a.filter(({Name:l})=>l?.startsWith(t));o.push(...d.flatMap(l=>Ur(l,l.SecretVersionsToStages)??[])),s=c.NextToken}while(s);return o}async describe(t){
let r=new ut({SecretId:t});return this.#t.run("DescribeSecret",(n,o)=>n.send(r,o),n=>{let o=Ur(n,n.VersionIdsToStages),s=(n.ReplicationStatus??[]).map(({Region:i="",
Status:a=""})=>({region:i,status:a}));return o&&{...o,replicas:s}})}};function Do(e,t){let r=t.map(({key:n})=>n).filter(n=>!n.startsWith("!"));return[...e===""?
[]:[{Key:"name",Values:[e]}],...r.slice(0,9).map(n=>({Key:"tag-key",Values:[n]}))]}function Ur(e,t){let{ARN:r,Name:n,Tags:o=[],RotationEnabled:s,RotationRules:i,
PrimaryRegion:a}=e;if(!r||!n)return;let c=new Map(o.flatMap(({Key:l,Value:u=""})=>l===void 0?[]:[[l,u]])),d=s!==void 0||i!==void 0;return{arn:r,name:n,tags:c,createdAt:e.
CreatedDate,changedAt:e.LastChangedDate,accessedAt:e.LastAccessedDate,deletedAt:e.DeletedDate,rotation:s?"on":d?"off":"never",rotatedAt:e.LastRotatedDate,isPending:Object.
values(t??{}).some(l=>l.includes("AWSPENDING")&&!l.includes("AWSCURRENT")),description:{...lr(c),rotation:St({...e,VersionIdsToStages:t})},versionId:Object.entries(
t??{}).find(([,l])=>l.includes("AWSCURRENT"))?.[0],owningService:e.OwningService,type:e.Type,primaryRegion:a,replicas:void 0}}function Te({tags:e}){return[...e].some(([t,r])=>t.toLowerCase()==="keep"&&r.toLowerCase()!=="false")}function Fe(e,t,r){let{arn:n,name:o,tags:s,rotation:i,primaryRegion:a,
replicas:c=[],owningService:d}=e,[,,l,,u]=n.split(":");return l!=="secretsmanager"?"it is no secret of Secrets Manager":r!==void 0&&u!==r?"it belongs to another\
 account":d!==void 0||o.includes("!")?"a service of AWS owns it":[...s.keys()].some(p=>p.startsWith("aws:cloudformation:"))?"a stack owns it":i==="on"?"it rotat\
es":a!==void 0&&a!==t?"it is a replica":c.length>0||a!==void 0?"it has replicas":Te(e)?"it is tagged keep":void 0}function Kr({accessedAt:e},{accessedOn:t}){return e!==
void 0&&e.getTime()>(t??Number.NEGATIVE_INFINITY)}function qr(e,t){return(r,n)=>{let o=new re(r,n,e,t);return{schedule(s){let i=new me({SecretId:s,RecoveryWindowInDays:30});return o.run("DeleteSecret",(a,c)=>a.
send(i,c),({DeletionDate:a})=>a)},async restore(s){let i=new fe({SecretId:s});await o.run("RestoreSecret",(a,c)=>a.send(i,c),({ARN:a})=>a)}}}}var Co=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var jr=Co("scryptSync");function Gr({name:e,isGiven:t},r){let n=s=>[...new Set(s)].sort(),o=t?[]:[n(r.roles),n(r.accounts),n(r.regions)];return jr(JSON.stringify([e,...o]),"secret-leas\
e monitor",8,{N:16384}).toString("hex")}function R(e,t){return e==="all"||t==="name"&&e==="names"}var Jr=["expired","expiring","attention","unknown","ok"];function $({findings:e,verdict:t}){let r=new Set(e.filter(n=>!le(n)).map(({kind:n})=>n));return r.has("\
expired")||r.has("revoked")?"expired":r.has("expiring")?"expiring":r.size>0?"attention":t.judgement==="unknown"?"unknown":"ok"}function Vr({name:e,where:t,updatedAt:r,
counterparts:n,age:o}){return{name:e,where:t,updatedAt:r.toISOString(),counterparts:n,isOld:o!==void 0}}function Br(e){let t=n=>{let[o]=n.findings;return Jr.indexOf(
$(n))*100+(o?ce.indexOf(o.kind):99)},r=({expiry:n})=>n?.at.getTime()??Number.MAX_SAFE_INTEGER;return[...e].sort((n,o)=>t(n)-t(o)||r(n)-r(o)||(n.label<o.label?-1:
n.label>o.label?1:0))}function Qr(e,t){let r=e.map($),n=s=>r.filter(i=>i===s).length,o=Jr.find(s=>s!=="unknown"&&r.includes(s));return{version:1,monitor:t.monitor,
judgedAt:new Date(t.now).toISOString(),status:o===void 0||o==="unknown"?"ok":o,counts:{secrets:e.length,expired:n("expired"),expiring:n("expiring"),attention:n(
"attention"),unknown:n("unknown"),ok:n("ok"),unreadable:e.filter(({findings:s})=>s.some(({kind:i})=>i==="unreadable")).length,acknowledged:e.filter(({findings:s})=>s.
some(({acknowledged:i})=>i)).length,withoutRotation:e.filter(({profile:s})=>s?.rotation==="never").length},secrets:e.map(s=>Ho(s,t.disclosure))}}function Ho(e,t){
let{profile:r,expiry:n,versionAt:o,nextRotationAt:s}=e,i=r&&F(r);return{name:e.label,region:e.region,...r&&R(t,"arn")&&{arn:r.arn},...i!==void 0&&R(t,"owner")&&
{owner:i},status:$(e),...n&&{expiresAt:n.at.toISOString(),expirySource:n.source},...o&&{versionCreatedAt:o.toISOString()},...r?.accessedAt&&{lastAccessedAt:r.accessedAt.
toISOString()},...r&&{rotation:r.rotation},...s&&{nextRotationAt:s.toISOString()},findings:e.findings.map(a=>({kind:a.kind,severity:er(a),words:P(a),...a.acknowledged&&
{acknowledgedUntil:a.acknowledged.until.toISOString()}}))}}var Xr=4;async function Yr({url:e,token:t,pingUrl:r},n){await n.mask(en([e,t,r]))}async function Zr({format:e,url:t,token:r,pingUrl:n,secrets:o},s,i,a){let c=new Map;
if(o.length>0){let u=Ut(o,{region:i[0],accountId:s.accountId});try{let p=Bt(u,s,[i[0]],a),{result:m}=await ie(s,p),f=await Qt(o,await Nt(m.results,s.reader),a.runner);
await a.runner.mask([...Vt(f,Xr),...en(f.map(({value:h})=>h))]);for(let{name:h,value:g}of f)c.set(h,g.trim())}catch(p){throw!(p instanceof y)||p.code==="E_TOKEN\
_UNTRUSTED"?p:new y("E_ALERT",`What alerts are sent with could not be read. ${p.message}`,{fix:p.fix,statements:p.statements,cause:p})}}let d=(u,p)=>p||c.get(I[u])||
void 0,l=e&&{format:e,url:zr("alert-url",d("alert-url",t)),token:_o(d("alert-token",r))};if(l&&pe(l)==="")throw Ce("alert-url","empty");return{channel:l,pingUrl:zr(
"ping-url",d("ping-url",n))}}function zr(e,t){if(t===void 0||X(t))return t;throw Ce(e,"no https URL without user and password")}function _o(e){if(e===void 0||ue(
e))return e;throw Ce("alert-token","more than one word")}function Ce(e,t){return new y("E_ALERT",`The value ${I[e]} of alert-secrets is ${t}.`,{fix:`It takes th\
e place of \`${e}\`: look at the secret and at the selector of its line.`})}function en(e){let t=e.filter(o=>o!==""),r=t.flatMap(o=>URL.canParse(o)?[new URL(o).
pathname+new URL(o).search]:[]),n=[...t,...r.filter(o=>o.length>8)].flatMap(o=>Gt(o,{minLength:Xr}));return ae(n)}function b(e,t){return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}var Lo=130,Wo=15e3,Uo=50,No=512,Ko=100,qo={critical:"P1",error:"P2",warning:"P3"};function tn(e,t,r){let{from:n,repository:o,runUrl:s,problems:i,resolved:a}=e,c=`${t.
replace(/\/+$/,"")}/v2/alerts`,d={authorization:`GenieKey ${r}`},l=b(o,Ko),u=i.map(({key:m,name:f,region:h,owner:g,kind:S,words:k,severity:_})=>({url:c,headers:d,
keys:[m],body:{message:b(`${f} ${k}`,Lo),alias:m,description:b([`${f} ${k}`,n,...s===void 0?[]:[s]].join(`
`),Wo),tags:["secret-lease",b(S,Uo)],details:{region:h,...g!==void 0&&{owner:b(g,1e3)}},entity:b(f,No),source:l,priority:qo[_]}})),p=a.map(m=>({url:`${c}/${encodeURIComponent(
m)}/close?identifierType=alias`,headers:d,keys:[m],body:{source:l,note:"It is well again."}}));return[...u,...p]}var jo=1024;function rn(e,t,r){let{from:n,repository:o,runUrl:s,at:i,problems:a,resolved:c}=e,d=a.map(({key:u,name:p,region:m,owner:f,kind:h,words:g,severity:S})=>({
routing_key:r,event_action:"trigger",dedup_key:u,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:b(`${p} ${g}`,
jo),source:o,severity:S,timestamp:i.toISOString(),component:p,group:n,class:h,custom_details:{secret:p,region:m,...f!==void 0&&{owner:f},finding:g}}})),l=c.map(
u=>({routing_key:r,event_action:"resolve",dedup_key:u}));return[...d,...l].map(u=>({url:t,headers:{},body:u,keys:[u.dedup_key]}))}function nn(e){let{title:t,from:r,repository:n,runUrl:o,at:s,problems:i,resolved:a}=e;return{version:1,title:t,from:r,repository:n,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:a.slice(0,500)}}var Go=150,sn=3e3,on=30,_e={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function an({title:e,from:t,repository:r,runUrl:n,problems:o}){let s=o.length-
on,i=[...o.slice(0,on).map(Jo),...s>0?[`and ${s} more, which the report has`]:[]],a=`${G(t)} in ${G(r)}`,c=n===void 0?a:`${a} \xB7 <${n}|the run>`;return{text:G(
e),blocks:[{type:"header",text:{type:"plain_text",text:b(e,Go)}},...Vo(i).map(d=>({type:"section",text:{type:"mrkdwn",text:d}})),{type:"context",elements:[{type:"\
mrkdwn",text:b(c,sn)}]}]}}function Jo({name:e,region:t,owner:r,words:n,severity:o}){let s=r===void 0?"":`, owner ${He(r)}`;return b(`${_e[o]} ${Bo(e)} ${He(n)} \
(${He(t)}${s})`,600)}function Vo(e){let t=[];for(let r of e){let n=t.at(-1);n!==void 0&&n.length+r.length+1<=sn?t[t.length-1]=`${n}
${r}`:t.push(r)}return t}function G(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function He(e){return G(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Bo(e){return`\`${G(b(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Qo=16e3,zo=30;function cn(e){for(let t=Math.min(zo,e.problems.length);;t--){let r=Xo(e,t);if(t===0||Buffer.byteLength(JSON.stringify(r))<=Qo)return r}}function Xo({
title:e,from:t,repository:r,runUrl:n,problems:o},s){let i=o.length-s,a=d=>ye([{type:"TextRun",text:d}]);return{type:"message",attachments:[{contentType:"applica\
tion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:b(
e,300),body:[ye([{type:"TextRun",text:b(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Yo),...i>0?[a(`and ${i} more, which the report has`)]:[],ye([
{type:"TextRun",text:b(`${t} in ${r}`,400),isSubtle:!0}])],...n!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:n}]}}}]}}function Yo({name:e,
region:t,owner:r,words:n,severity:o}){let s=r===void 0?"":`, owner ${r}`;return ye([{type:"TextRun",text:`${_e[o]} `},{type:"TextRun",text:b(e,200),fontType:"Mo\
nospace",weight:"Bolder"},{type:"TextRun",text:b(` ${n} (${t}${s})`,400)}])}function ye(e){return{type:"RichTextBlock",inlines:e}}function ln(e,t){let{format:r,token:n=""}=t,o=pe(t),s=e.problems.map(({key:c})=>c),i=e.problems.length>0,a=(c,d={})=>({url:o,headers:d,body:c,keys:s});switch(r){case"\
slack":return i?[a(an(e))]:[];case"teams":return i?[a(cn(e))]:[];case"pagerduty":return rn(e,o,n);case"opsgenie":return tn(e,o,n);case"json":return i||e.resolved.
length>0?[a(nn(e),n===""?{}:{authorization:`Bearer ${n}`})]:[]}}var Zo=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function dn(e,t,{failed:r,all:n}){let o=t===
"slack"&&Zo.find(i=>e.says(new RegExp(`^\\s*${i}\\s*$`))),s=n>1?` (${r===1?"one":r} of ${n} requests)`:"";return new y("E_ALERT",`The alert could not be sent by\
 ${t}${s}: ${e.message}${o?`, ${o}`:""}.`,{fix:`${es(e,t)} The next run says what is left to say.`,cause:e})}function es({kind:e,status:t=0},r){return e==="cert\
ificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `alert-url`: look a\
t the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own, twice.":t>=300&&
t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?r==="opsgenie"?"Opsgenie does not take the key:\
 `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com.":"The service does not let it in: look at `alert\
-token`, `alert-url`, and what the webhook may do.":t===404||t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":r==="pagerduty"?"PagerD\
uty does not take it: `alert-token` must be the integration key of an Events API v2 integration.":"The service does not take it: look whether `alert-format` fit\
s `alert-url`."}function pn(e){return new y("E_ALERT",`The service of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobody is told by it w\
hen this workflow stops to run. It is asked with GET, and no redirect is followed.",cause:e})}var un=100;async function mn(e,t,{alerts:r},n){let o=ln(e,t),s=new Set(o.flatMap(({keys:d})=>d)),i=0,a;for(let d of o.slice(0,un))try{await r.post(d);for(let l of d.
keys)s.delete(l)}catch(l){if(!(l instanceof w))throw l;if(i++,a=l,l.status!==400)break}o.length>0&&!a&&n.info(`Told by ${t.format}: ${e.title}`);let c=o.length-
un;return c>0&&n.info(`${c} more are left to the next run, as the service takes so many at a time.`),{unsent:s,...a&&{failure:dn(a,t.format,{failed:i,all:o.length})}}}
async function fn(e,{alerts:t},r){try{await t.ping(e)}catch(n){if(!(n instanceof w))throw n;let{status:o=0,kind:s}=n;if(s==="certificate"||o>=300&&o<500&&o!==429)
return pn(n);r.warning(`The ping to ping-url was not answered (${n.message}). If that goes on, its service says so.`)}}function yn(e,{helpFor:t},r){r.warning(Ze(
e,t(e.code)).lines.join(`
`))}async function gn(e){await ur(e)}async function hn(e,t,r,n,o){let s=de(e.profile,r);if(s.length===0)return[];let i=_t(t.value).map(([d,l])=>[d,String(l)]),a={text:U(
t.value),fields:new Map(i),type:e.profile.type};return(await Promise.all(s.map(d=>ts(d,a,{find:e,secret:t,services:n,now:o})))).flat()}async function ts(e,t,r){
let{service:n,selector:o,reference:s}=e,i=n.kind==="url"?new URL(n.url).host:n.id,a=o===void 0?await r.services.findTokens(n,t):await ns(t.text,o),c=n.kind==="i\
ssuer"&&n.id==="auto"&&s.kind==="prefix";return a.length===0&&c&&o===void 0?[]:a.length===0?[{by:i,path:"",state:"unknown",why:rs(i,t,o)}]:Promise.all(a.map(async({
path:d,value:l})=>{let{fields:u,type:p}=t,m=await r.services.verifyWithService(n,{value:l,fields:u,type:p});return os(m,d,e,r)}))}function rs(e,{fields:t},r){return r!==
void 0?`was not asked: #${r} finds no text in it`:t.size>0?"was not asked: which of its fields is meant? Write SECRET#FIELD":e==="auto"?"knows no issuer of valu\
es of this form: name it in the line":"was not asked"}async function ns(e,t){let r=ct(e),n=r===void 0?void 0:await lt(r,t);return typeof n=="string"?[{path:t,value:n.
trim()}]:[]}function os(e,t,r,{find:n,secret:o,services:{memory:s},now:i}){let{by:a,word:c,isLeftAlone:d,isOwnText:l}=e,u={arn:n.profile.arn,versionId:o.versionId,
line:r,path:t};if(c.state==="refused")return s.learnWord(u,{state:"refused",why:c.why},i),{by:a,path:t,state:"refused",why:c.why};let{endsAt:p,scopes:m}=c;c.state===
"active"&&s.learnWord(u,{state:"active",endsAt:p},i);let{maxScopes:f}=r,h=f&&m?pr(m,f,e.includes):[],g={by:a,path:t,...h.length>0&&{beyond:h},...f&&!m&&c.state===
"active"&&{isScopeUntold:!0}};if(c.state==="active")return{...g,state:"active",endsAt:p};let S=l?void 0:s.word(u,i);return S?.state==="refused"?{by:a,path:t,state:"\
refused",why:S.why??"",toldAt:new Date(S.toldOn)}:{...g,state:"unknown",why:c.why,endsAt:p??S?.endsAt,...(d||l)&&{isMinor:!0}}}function xn(e){return e.flatMap(({
by:t,path:r,endsAt:n})=>n?[{at:n,source:`${t}'s word${r===""?"":` in field ${r}`}`,firm:!0}]:[])}function Sn(e,t,r){let n=new Map;return e.flatMap(o=>{let s=i=>ss(i,o,{disclosure:t,reads:r},n);return[...o.failure?[cs(o)]:[],...[...o.seen].sort(ds).map(s)]})}
function ss(e,{reader:t,accountId:r},{disclosure:n,reads:o},s){let{watched:i,profile:a,failure:c,expiry:d,remarks:l=Ee,versionAt:u,words:p=[]}=e,m=as(e,n,s);return{
label:m,region:i.query.region,account:r,request:i.request,profile:a,...is(d,p,n),remarks:l,versionAt:u,isReadEachRun:e.isReadEachRun===!0,failure:c instanceof w?
ps(c,{...i.query,text:m},{reader:t,reads:o}):c}}function is(e,t,r){if(r==="all")return{expiry:e,words:t};let n="its issuer";return{expiry:e&&{...e,source:e.source.
replace(/^.*'s word(?= in field |$)/,`${n}'s word`)},words:t.map(o=>({...o,by:n,...o.beyond&&{beyond:["what is not shown"]}}))}}function as({watched:{request:e},
profile:t},r,n){if(e.reference.kind!=="prefix")return t&&R(r,"name")?t.name:ls(e.text);if(!t)return e.text;if(R(r,"name"))return t.name;let o=(n.get(e.text)??0)+
1;return n.set(e.text,o),`${e.text} (${o})`}function cs({role:e="",accountId:t,failure:r}){let n=`all of ${e.slice(e.lastIndexOf("/")+1)}`;return{label:n,region:"\
all regions",account:t,request:{text:n,reference:{source:bt,kind:"prefix",prefix:""}},profile:void 0,expiry:void 0,remarks:Ee,versionAt:void 0,failure:r}}function ls(e){
return e.replace(/^arn:.*:secret:/,"").replace(/-[A-Za-z0-9]{6}$/,t=>e.startsWith("arn:")?"":t)}function ds(e,t){let[r,n]=[e.profile?.arn??"",t.profile?.arn??""];
return r<n?-1:r>n?1:0}function ps(e,t,{reader:r,reads:n}){let o=mr(e,t,r);if(!n||e.operation!=="DescribeSecret"||o.statements.length===0)return o;let s=o.statements.
map(({addTo:i,statement:a})=>({addTo:i,statement:{...a,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));return new y(o.code,o.message,
{fix:o.fix,statements:s,cause:o})}function wn(e,t,r,{maxAge:n,showsNames:o}){let s=new Map;for(let{profile:i,label:a}of t)if(!(!i||i.deletedAt))for(let c of us(i.name)){let d=s.get(c)??new Set;s.
set(c,d.add(o?i.name:a))}return e.map(i=>{let a=r-i.updatedAt.getTime();return{...i,counterparts:[...s.get(i.name.toUpperCase())??[]].sort(),age:a>n?a:void 0}}).
filter(({counterparts:i,age:a})=>i.length>0||a!==void 0).sort((i,a)=>i.updatedAt.getTime()-a.updatedAt.getTime()||(i.name<a.name?-1:1))}function us(e){let t=e.split(
"/").filter(r=>r!=="");return t.map((r,n)=>t.slice(n).join("_").replace(/[^A-Za-z0-9]/g,"_").toUpperCase())}var ms=200;function bn(e){if(e.length===0)return[];let t=e.
slice(0,ms).map(({name:n,where:o,counterparts:s,age:i})=>{let a=s.length===0?"":`${s.slice(0,3).map(O).join(", ")}${s.length>3?", \u2026":""}`,c=i===void 0?"":`${v(
ft(i))} ago`;return`| ${O(n)}<br><sub>${v(o)}</sub> | ${a} | ${c} |`}),r=e.length-t.length;return["",`#### Secrets of GitHub's own: ${e.length}`,"","What is in \
AWS too can be leased instead, and be deleted here.","","| Secret | In AWS too | Last updated |","| --- | --- | --- |",...t,...r>0?["",`and ${r} more, which the\
 report file has.`]:[]]}async function kn(e,{gitHubSecrets:t},r,{gitHubSecretLister:n,runner:o,clock:s}){if(!t||!n)return;let{secrets:i,refused:a}=await n.list();return a.length>0&&o.warning(
`GitHub's own secrets are not all listed: ${a.join(", ")}. The token of github-secrets-token needs to read secrets and environments of the repository; the job's\
 own cannot.`),wn(i,e,s.now(),{maxAge:t.maxAge,showsNames:R(r,"name")})}var fs=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var vn=fs("createHash");var Rn=[30,14,7,3,1,0],Le=2500;function ge(e){return e.flatMap(t=>t.findings.filter(r=>!le(r)).map(r=>({secret:t,finding:r,fingerprint:gs(t,r),level:ys(r)})))}function he(e,t){
return e.slice(0,Le).filter(({fingerprint:r,level:n})=>n<(t.get(r)??":"))}function ys({daysLeft:e}){if(e===void 0)return"9";let t=Rn.findLastIndex(r=>e<=r);return String(
Rn.length-1-t)}function gs({profile:e,region:t,label:r},{kind:n}){let o=n==="expired"||n==="expiring"?"expiry":n,s=JSON.stringify([e?.arn??r,t,o]);return vn("sh\
a256").update(s).digest("base64url").slice(0,8).replaceAll("-",".")}function An(e){return new Map(e.slice(0,Le).map(({fingerprint:t,level:r})=>[t,r]))}function xe(e){
return[...e].slice(0,Le).map(([t,r])=>t+r).join("")}function Se(e){return new Map([...e.matchAll(/([\w.]{8})(\d)/g)].map(([,t="",r=""])=>[t,r]))}var D={expired:"\u{1F534}",expiring:"\u{1F7E1}",attention:"\u{1F7E0}",unknown:"\u26AA",ok:"\u{1F7E2}"};function J({counts:e}){let t=[`${D.expired} ${e.expired} \
expired`,`${D.expiring} ${e.expiring} expiring`,`${D.attention} ${e.attention} with other problems`,`${D.ok} ${e.ok} fine`,`${D.unknown} ${e.unknown} with no kn\
own expiry`,`${e.acknowledged} acknowledged`].filter((r,n)=>[e.expired,e.expiring,e.attention,1,e.unknown,e.acknowledged][n]);return`**${e.secrets} ${e.secrets===
1?"secret":"secrets"}**: ${t.join(" \xB7 ")}`}function we(e,t){let r=hs.filter(({isOptional:o,cell:s})=>!o||e.some(i=>s(i,t)!=="")),n=o=>`| ${o.join(" | ")} |`;
return{head:[n(r.map(({title:o})=>o)),n(r.map(()=>"---"))],rows:e.map(o=>n(r.map(({cell:s})=>s(o,t))))}}var hs=[{title:"Secret",isOptional:!1,cell:xs},{title:"S\
tate",isOptional:!1,cell:Ss},{title:"Next rotation",isOptional:!0,cell:ws},{title:"Owner",isOptional:!0,cell:bs}];function xs(e,{hasRegions:t,hasAccounts:r,disclosure:n}){
let o=r&&R(n,"arn")?e.account:void 0,s=[...t?[e.region]:[],...o===void 0?[]:[o]],i=s.length>0?`<br><sub>${v(s.join(" "))}</sub>`:"";return`${D[$(e)]} ${O(e.label)}${i}`}
function Ss(e,{now:t}){let{findings:r,expiry:n,verdict:o}=e,s=r.map(c=>Mn(c.words,rr(c)));if(E(e))return s.join("<br>");let i=o.judgement==="ok"?"does not expir\
e":"no known expiry";return[n?Mn(`expires ${Oe(n.at,t)}`,`${n.source}, ${W(n.at)}`):i,...s].join("<br>")}function Mn(e,t){return t===void 0?v(e):`${v(e)}<br><su\
b>${v(t)}</sub>`}function ws({nextRotationAt:e},{now:t}){return e&&e.getTime()>t?v(Oe(e,t)):""}function bs({profile:e},{disclosure:t}){let r=e&&F(e);return r!==
void 0&&R(t,"owner")?O(at(r)):""}function be(e,t){return zt(e.map(({label:r,region:n,profile:o,expiry:s,verdict:i})=>({name:ks(r.replace(/[^\w /+=.@!*()-]/g,"_")),
secret:{arn:o?.arn??`${n} ${r}`},expiry:s,verdict:i})),t)}var On=18;function ks(e){return e.length>On?`\u2026${e.slice(1-On)}`:e}var vs=65e3,En=30,Pn=/\n<!-- secret-lease-monitor:([0-9a-f]+) said=([\w.]*) -->\s*$/;function Ue(e,t){return/^(\*\*\d|All is well\.)/.test(t)&&Pn.exec(t)?.[1]===
e}function V(e,t){return Se(Ue(t,e)?Pn.exec(e)?.[2]??"":"")}function In(e){let{problems:t,report:r,layout:n}=e,o=["","<details><summary>What to do</summary>","",
"- Expired or expiring: put a new version into the secret, or rotate it. If the date says nothing about the value, add `expires=own`, `expires=never` or `expire\
s=DATE` to its line in the workflow.","- Rotation fails or is overdue: look at the log of its rotation function, and for a version that is stuck under AWSPENDIN\
G.","- Cannot be read: the message says which permission is missing, or that the secret is gone.","","</details>","",...Fn(e),Dn(e)].join(`
`),{head:s,rows:i}=we(t,n),a=[J(r),"",...be(t,n.now),...s].join(`
`);return[a,...Rs(i,vs-We(a)-We(o)-200),o].join(`
`)}function $n(e){return["All is well.","",J(e.report),"",...Fn(e),Dn(e)].join(`
`)}function Tn(e){let t=e.slice(0,En).map(({secret:n,finding:o})=>`- ${D[$(n)]} ${O(n.label)} ${v(P(o))}`),r=e.length-En;return["**Worse than before:**","",...t,
...r>0?[`- and ${r} more, in the table above`]:[]].join(`
`)}function Fn({report:e,runUrl:t}){let r=`${e.judgedAt.slice(0,16).replace("T"," ")} UTC`,n=t===void 0?"":` by [this run](${t})`;return[`<sub>Judged ${r}${n}. \
The monitor ${O(e.monitor)} keeps this text up to date, comments when something becomes worse, closes the issue when all is well and reopens it when not. Close \
it as "not planned" to hear of it only when something becomes worse.</sub>`,""]}function Dn({id:e,told:t}){return`<!-- secret-lease-monitor:${e} said=${xe(t)} -\
->`}function Rs(e,t){let r=t,n=e.findIndex(o=>(r-=We(o)+1,r<0));return n<0?[...e]:[...e.slice(0,n),"",`and ${e.length-n} more, which the run's report has.`]}function We(e){
return Buffer.byteLength(e)}function ke({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:r=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
r)?`${e}/${t}/actions/runs/${r}`:void 0}async function Cn(e,{issue:{wanted:t}},r,{runner:n,issues:o}){if(t==="no")return{};if(r&&t==="unsaid")return n.notice("No issue is kept: the repository is publi\
c, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets."),{};if(!o)return n.warning("No issue is kept: the input githu\
b-token is empty."),{};try{return{tracker:o,issue:await o.find(s=>Ue(e,s))}}catch(s){return{failure:_n(s)}}}async function Hn(e,{tracker:t,issue:r,failure:n},o,s,{
runner:i}){if(!t)return{failure:n};try{return{url:await As(Os(e,o,i),r,s,{tracker:t,runner:i})}}catch(a){return{failure:_n(a)}}}function _n(e){if(!(e instanceof
w))throw e;return new y("E_ALERT",`The issue could not be kept (${e.message}).`,{fix:Es(e),cause:e})}async function As(e,t,r,{tracker:n,runner:o}){let s=d=>e.layout.
disclosure==="all"?d:L(d),{id:i}=e;if(e.alerts.length===0){t&&(t.isOpen||V(t.body,i).size>0)&&await n.update(t.number,{body:s($n(e)),state:"closed"});return}let a=s(
In(e));if(!t)return(await Ms({...r.issue,body:a},n,o)).url;let c=he(e.alerts,V(t.body,i));if(!(t.isDeclined&&c.length===0))return c.length>0&&await n.comment(t.
number,s(Tn(c))),await n.update(t.number,{body:a,state:"open"}),t.url}async function Ms(e,t,r){let n=e.labels.length+e.assignees.length>0;try{return await t.create(
e)}catch(o){if(!(o instanceof w&&o.status===422&&n))throw o;return r.warning("GitHub does not take the labels or assignees: the issue is opened without them. Ch\
eck `issue-labels` and `assignees`."),t.create({...e,labels:[],assignees:[]})}}function Os({id:e,secrets:t,report:r,layout:n},o,{environment:s}){return{id:e,problems:t.
filter(E),alerts:ge(t),told:o,report:r,layout:n,runUrl:ke(s)}}function Es({status:e}){return e===401?"GitHub does not know the token: leave `github-token` out, \
which then is the job's own, or give one that has not ended.":e===403||e===404?"Add `issues: write` to the `permissions` of the job, beside those that it has; a\
 locked issue must be unlocked.":e===410?"Turn issues on in the settings of the repository, or set `issue: false`.":e===429?"GitHub's rate limit is reached: the\
 next run says what is left to say.":"The next run says what is left to say."}var Ps=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(r,n,o)=>t()(...o),construct:(r,n)=>new(t())(...n),get:(r,n)=>t()[n]})};var Ln=Ps("createHash");var Ke={versions:new Map,accesses:new Map,words:new Map,removals:new Map,told:new Map},ve=864e5,Is=60,$s=7*ve,qe="secret-lease-monitor-state",Wn=1;function C(e){
return Math.floor(e/ve)*ve}function je(e,t,r){return B([e,t,r?.kind==="at"?"at":r??null])}function Un(e,t,r,n){return B([e,t,r,n])}function Ge({toldOn:e},t){return t-
e<=$s}function H(e){return B([e])}function B(e){return Ln("sha256").update(JSON.stringify([qe,...e])).digest("base64url")}function Nn({versions:e,accesses:t,words:r,
removals:n,told:o},s){let i=([,{seenOn:d}])=>s-d<=Is*ve,a={versions:Object.fromEntries([...e].filter(i)),accesses:Object.fromEntries([...t].filter(i)),...r.size>
0&&{words:Object.fromEntries([...r].filter(([,d])=>Ge(d,s)))},removals:Object.fromEntries([...n].filter(i)),...o.size>0&&{told:Object.fromEntries(o)}},c=JSON.stringify(
a);return`${JSON.stringify({format:qe,version:Wn,checksum:B([c]),content:a})}
`}function Kn(e){let t=M(_s(e)),r=M(t.content);if(!(t.format!==qe||t.version!==Wn)&&t.checksum===B([JSON.stringify(t.content)]))return{versions:new Map(Ne(r.versions,
Ts)),accesses:new Map(Ne(r.accesses,Ds)),words:new Map(Object.entries(M(r.words)).flatMap(([n,o])=>{let s=Cs(M(o));return s?[[n,s]]:[]})),removals:new Map(Ne(r.
removals,Hs)),told:new Map(Object.entries(M(r.told)).map(([n,o])=>[n,String(o)]))}}function Ne(e,t){return Object.entries(M(e)).flatMap(([r,n])=>{let o=M(n),s=t(
o);return s&&typeof o.seenOn=="number"?[[r,{...s,seenOn:o.seenOn}]]:[]})}function Ts({ends:e,versionAt:t}){let{expiries:r,unreadableDates:n,isLocked:o}=M(e);if(!Array.
isArray(r)||!Array.isArray(n))return;let s=r.map(i=>Fs(M(i)));if(!s.some(i=>!i))return{ends:{expiries:s.flatMap(i=>i??[]),unreadableDates:n.map(M).map(({name:i,
isAmbiguous:a})=>({name:String(i),isAmbiguous:a===!0})),isLocked:o===!0},versionAt:Je(t)}}function Fs({at:e,source:t,firm:r,life:n,isAside:o}){let s=Je(e);if(!(!s||
typeof t!="string"||new RegExp("\\p{C}","u").test(t)))return{at:s,source:t,firm:r===!0,...typeof n=="number"&&{life:n},...o===!0&&{isAside:o}}}function Ds({readOn:e,
othersOn:t}){if(typeof e=="number")return{readOn:e,othersOn:typeof t=="number"?t:void 0}}function Cs({state:e,why:t,endsAt:r,toldOn:n}){if(e!=="active"&&e!=="re\
fused"||typeof n!="number")return;let o=typeof t=="string"&&/^[\w ]{1,60}$/.test(t);return{state:e,why:o?t:void 0,endsAt:Je(r),toldOn:n}}function Hs({reportedOn:e,
scheduledOn:t,accessedOn:r}){if(typeof e=="number")return{reportedOn:e,...typeof t=="number"&&{scheduledOn:t},...typeof r=="number"&&{accessedOn:r}}}function Je(e){
let t=typeof e=="string"?new Date(e):void 0;return t&&!Number.isNaN(t.getTime())?t:void 0}function M(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?e:
{}}function _s(e){try{return JSON.parse(e)}catch{return}}var Re=class e{#t;#e;#n=new Map;#r=new Map;#o=new Map;#s=new Map;#i=new Map;constructor(t,r){this.#t=t,this.#e=r}static open(t,r){let n=t?.read(),o=n===void 0?Ke:
Kn(n);return o||r.notice("The file of `state-file` is not whole, or another version or program wrote it: it is ignored, and each value is read again."),new e(t,
o??Ke)}known({profile:t,watched:r},n){let{arn:o,versionId:s}=t;if(!this.#t||s===void 0)return;let i=je(o,s,r.request.expires),a=this.#e.versions.get(i);return a&&
this.#n.set(i,{...a,seenOn:C(n)}),a}withoutOwnAccess(t,r){let{profile:n}=t,o=this.#e.accesses.get(H(n.arn));if(!o)return t;let s=this.othersAccess(n),i=s?.getTime();
return this.#r.set(H(n.arn),{...o,othersOn:i,seenOn:C(r)}),{...t,profile:{...n,accessedAt:s}}}othersAccess({arn:t,accessedAt:r}){let n=H(t),o=this.#r.get(n)??this.#e.
accesses.get(n);return!o||!r||r.getTime()>o.readOn?r:o.othersOn===void 0?void 0:new Date(o.othersOn)}learn({profile:t},r,n,o,s){let i=C(s);this.#n.set(je(t.arn,
n.versionId,r.expires),{ends:o,versionAt:n.createdAt,seenOn:i});let a=t.accessedAt?.getTime();this.#r.set(H(t.arn),{readOn:i,othersOn:a,seenOn:i})}learnWord(t,r,n){
this.#t&&this.#o.set(qn(t),{...r,toldOn:n})}word(t,r){let n=this.#e.words.get(qn(t));return n&&Ge(n,r)?n:void 0}removal(t){return this.#e.removals.get(H(t))}setRemoval(t,r,n){
this.#s.set(H(t),{...r,seenOn:C(n)})}told(t){return Se(this.#e.told.get(t)??"")}setTold(t,r){this.#i.set(t,xe(r))}save(t){let r=new Map([...this.#e.versions,...this.#n]),
n=new Map([...this.#e.accesses,...this.#r]),o=new Map([...this.#e.told,...this.#i]),s=new Map([...this.#e.words,...this.#o]);this.#t?.write(Nn({versions:r,accesses:n,
words:s,removals:this.#s,told:o},t))}};function qn({arn:e,versionId:t,line:r,path:n}){return Un(e,t,r.service,n)}var Ls=500,Ws=300;function jn(e,t,r,n=[]){let o=e.filter(E),s=e.filter(i=>!E(i));return[`### \u{1F52D} ${v(t.monitor)}`,"",J(t),"",...be(e,r.now),...o.length>0?
[...Gn(o,Ls,r),""]:[],...s.length>0?Us(s,r):[],...bn(n),"",`<sub>Judged ${t.judgedAt}. Without rotation: ${t.counts.withoutRotation}. No value is in this report\
.</sub>`].join(`
`)}function Us(e,t){return[`<details><summary>${e.length===1?"The other one":`The other ${e.length}`}</summary>`,"",...Gn(e,Ws,t),"","</details>"]}function Gn(e,t,r){
let{head:n,rows:o}=we(e.slice(0,t),r),s=e.length-t;return[...n,...o,...s>0?["",`and ${s} more, which the report file has.`]:[]]}var Ve=200,Jn=10;function Vn(e,t,r,{runner:n,writeReport:o}){let{secrets:s,report:i,layout:a}=e,c=`${JSON.stringify(i,null,2)}
`,d=o(r.reportFile,a.disclosure==="all"?c:L(c)),l=s.filter(E),u=l.flatMap((f,h)=>f.findings.slice(h<Jn?1:0).map(g=>`${$(f)}: ${f.label} ${P(g)}`));l.length>0&&n.
warning(Ns(l));for(let f of u.slice(0,Ve))n.info(f);u.length>Ve&&n.info(`and ${u.length-Ve} more`),r.jobSummary&&n.summarize(jn(s,i,a,e.gitHubSecrets));let{counts:p,
status:m}=i;n.info(`Status: ${m}, of ${p.secrets} secrets`),n.handOver({variables:new Map,outputs:new Map([["status",m],["secrets",String(p.secrets)],["expired",
String(p.expired)],["expiring",String(p.expiring)],["attention",String(p.attention)],["unreadable",String(p.unreadable)],["github-secrets",e.gitHubSecrets?String(
e.gitHubSecrets.length):""],["report",d],["issue",t??""]])})}function Ns(e){let t=e.slice(0,Jn).map(({label:o,findings:s})=>`${o} ${s.slice(0,1).map(P)}`),r=e.length-
t.length;return[`${e.length===1?"One secret needs":`${e.length} secrets need`} attention:`,...t,...r>0?[`and ${r} more`]:[]].join(`
`)}var qs=864e5;async function Bn(e,t,r){if(r.inputs.removeUnused===void 0)return e;let n=t.flatMap(({seen:a})=>a),o=new Map(n.flatMap(({profile:a,session:c})=>a?[
[a.arn,c]]:[])),s=[],i=20;for(let a of e){let{profile:c}=a;if(!c)s.push(a);else if(c.deletedAt)s.push(await Js({...a,profile:c},{...r,sessions:o}));else{let{isScheduled:d,
secret:l}=await js({...a,profile:c},i>0,{...r,sessions:o});d&&(i-=1),s.push(l)}}return s}async function js(e,t,r){let{profile:n,region:o,account:s,findings:i}=e,
{memory:a,now:c,inputs:d}=r,l=i.find(({kind:S})=>S==="unused");if(!l||l.acknowledged||Fe(n,o,s)!==void 0)return{isScheduled:!1,secret:e};let u=a.removal(n.arn),
p=u&&u.scheduledOn===void 0?u.reportedOn:C(c),m=p+(d.removeUnused??0);if(c<m||!t){a.setRemoval(n.arn,{reportedOn:p},c);let S=`remove-unused deletes it after ${W(
new Date(m))}, unless it is read, tagged keep or acknowledged`;return{isScheduled:!1,secret:Qn(e,l,S)}}let f=r.sessions.get(n.arn),h=f&&await Gs(e,f,r);if(!h)return a.
setRemoval(n.arn,{reportedOn:p},c),{isScheduled:!1,secret:e};let g=n.accessedAt?.getTime();return a.setRemoval(n.arn,{reportedOn:p,scheduledOn:c,...g!==void 0&&
{accessedOn:g}},c),{isScheduled:!0,secret:h}}async function Gs(e,{catalog:t,remover:r},{runner:n,memory:o}){let{profile:s,region:i,account:a}=e;try{let c=await t.
describe(s.arn),d=(o.othersAccess(c)?.getTime()??0)>(s.accessedAt?.getTime()??0);if(c.deletedAt||d||Fe(c,i,a)!==void 0)return;let l=await r.schedule(s.arn);return Bs(
e,{kind:"scheduled-for-deletion",words:`is unused, and was scheduled for deletion by remove-unused: gone after ${W(l)}`,detail:`until then acknowledge ${e.label}\
, or restore it: aws secretsmanager restore-secret`})}catch(c){if(!(c instanceof w))throw c;n.warning(`${e.label} is unused and could not be scheduled for delet\
ion (${c.message}). The role needs secretsmanager:DescribeSecret, DeleteSecret and RestoreSecret on it.`);return}}async function Js(e,t){let{profile:r}=e,{memory:n,
now:o,runner:s,inputs:i,sessions:a}=t,c=n.removal(r.arn);if(c?.scheduledOn===void 0)return e;let d=Vs(e,c,i,o),l=a.get(r.arn);if(d===void 0||!l){n.setRemoval(r.
arn,c,o);let p=W(new Date(c.scheduledOn+30*qs)),[m]=e.findings;return m?Qn(e,m,`by remove-unused; gone after ${p}`):e}try{await l.remover.restore(r.arn)}catch(p){
if(!(p instanceof w))throw p;return n.setRemoval(r.arn,c,o),s.warning(`${e.label} ${d}, and its deletion could not be taken back (${p.message}). Restore it: aws\
 secretsmanager restore-secret.`),e}let u={kind:"restored",words:`was restored, since it ${d}`};return{...e,findings:[u,...e.findings.filter(({kind:p})=>p!=="sc\
heduled-for-deletion")]}}function Vs(e,t,{rules:r},n){return Te(e.profile)?"is tagged keep":Kr(e.profile,t)?"was read again":ir(e,["unused","scheduled-for-delet\
ion"],r,n)?"is acknowledged":void 0}function Qn(e,t,r){let n=e.findings.map(o=>o===t?{...o,detail:r}:o);return{...e,findings:n}}function Bs(e,t){return{...e,findings:[
t,...e.findings.filter(({kind:r})=>r!=="unused")]}}function zn({requests:e,regions:t,readValues:r,removeUnused:n},o){return e.flatMap(s=>Yn(s,t,o).map(i=>({request:s,query:{...i,described:!0,unread:!r,removable:n!==
void 0}})))}function Xn({requests:e,regions:t,readValues:r,verifications:n},o){return r?[]:dr(e,n).flatMap(s=>Yn(s,t,o))}function Yn({text:e,reference:t},r,n){let o=t.
kind==="arn"?[t.region]:r,s=t.kind==="arn"&&n!==void 0&&t.accountId!==n;return o.map(i=>({reference:t,version:{},region:i,single:s,text:e,requests:[]}))}async function Zn(e,t,r,n,o){
let{runner:s,sts:i,openCatalog:a,openRemover:c,openClient:d}=o,l=qt([...e.map(({query:u})=>u),...t],r);for(let[u,p]of n.entries()){let{sessions:m,noAnswer:f}=await jt(
l,r,{runner:s,sts:i(p,"full")});if(f){if(n.length>1&&s.warning(`STS in ${p} did not answer (${f.failure.message}).`),u===n.length-1)throw f;continue}return Promise.
all(m.map(async({keys:h,plan:{region:g,queries:S}})=>({region:g,watched:e.filter(({query:k})=>S.includes(k)),readable:S.filter(({unread:k})=>!k),catalog:a(g,h),
remover:c(g,h),store:await d(wt,{region:g,keys:h,retryBudget:"full"})})))}throw new Error("there is at least one region")}function eo(e){return[...e].filter(([t,r])=>{let n=t.slice(t.lastIndexOf(".")+1);return Ft(n)&&Qs(r)&&!Yt(r)}).map(([t,r])=>({name:oe(t),isAmbiguous:Zt(r)}))}function Qs(e){
let t=typeof e=="string"?e.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,
/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(t))}var Be={expiries:[],unreadableDates:[],isLocked:!1};async function ro(e,t){let r={rule:e,hints:await Wt(t),tagged:void 0,selected:await Ht(e,t,{where:"",subject:"\
it"}),serviceExpiry:void 0,now:Number.NEGATIVE_INFINITY,secret:U(t)},n=await Lt(t),o=Ys(t,n),s=new Map;for(let i of o)for(let a of await Dt(i,r)){let c=Xs(a,i);
c.source!==no&&s.set(JSON.stringify(c),c)}return{expiries:[...s.values()],unreadableDates:eo(n),isLocked:s.size===0&&await zs(o,r.secret)}}var no="expires=";function oo({
expires:e},{description:t},r,n){let o=$t(t),s=e?.kind==="never",i=[...e?.kind==="at"?[{at:e.at,source:no,firm:!0}]:[],...r.expiries.map(l=>({...l,firm:l.firm||l.
at.getTime()<=n&&Ot(l.source)})),...o&&!s?[o]:[]],a=i.some(({source:l,isAside:u})=>!u&&/^certificate notAfter| in the kubeconfig/.test(l)),c=a?i.filter(({isAside:l})=>!l):
i,{expiry:d}=Ct(c,n,{minRemaining:0,warnRemaining:0});return{expiry:d,other:a?Et(i.filter(({isAside:l})=>l)):void 0,unreadableDates:e?[]:r.unreadableDates,isLocked:!e&&
d===void 0&&r.isLocked}}async function zs(e,t){let r=e.filter(({value:o})=>Pt(o));if(r.length===0)return!1;let{enclosedEnds:n}=await import("./enclosed-ends.js");
for(let{value:o}of r)if((await n(o,t)).isLocked)return!0;return!1}function Xs(e,{path:t}){let{source:r}=e,n=r.endsWith(" in the text")?{...e,firm:!0}:e;return!/^(?:field|tag) |^expires=| in field /.
test(r)&&t?{...n,source:`${r} in field ${oe(t)}`}:n}function Ys(e,t){let r={value:U(e),path:"",public:!1,isPrevious:!1};return[r,...t.map(([n,o])=>({...r,value:String(
o),path:n}))]}var to=8;function so(e,t){let r=U(e),n=Jt(r,{minLength:to}).filter(s=>(!It(s)||/^\d{8}$/.test(s))&&!t.includes(s));return r.trim().length<to&&Tt(r,
4)&&!t.includes(r)?[r,...n]:n}var Qe=10;async function co(e,t){let r=(await T(e,Qe,p=>ti(p,t))).flat(),n=r.filter(p=>p.profile!==void 0),o=new Set(n.map(({watched:p})=>p.request)),s=n.filter(
({profile:p})=>nr(p,t.tags)),i=s.filter(({profile:p,watched:m})=>!oi(p,m,t)).sort((p,m)=>or(p.watched.request,m.watched.request)),a=new Map(i.toReversed().map(p=>[
p.profile.arn,p])),c=r.filter(({failure:p})=>ao(p)),d=r.filter(({failure:p})=>p&&!ao(p)),l=new Set(r.filter(({failure:p})=>p).map(({watched:p})=>p.request)),u=Zs(
e,s,t).filter(({watched:p})=>!l.has(p.request));return[...d,...io(c,o),...io(u,new Set),...a.values()]}function Zs(e,t,{tags:r,requests:n}){if(r.length===0)return[];
let o=new Set(t.map(({watched:a})=>a.request)),s=e.flatMap(a=>a.watched.map(c=>({watched:c,session:a}))),i=r.map(({key:a,value:c})=>c===void 0?a:`${a}=${c}`).join(
", ");return s.filter(({watched:{request:a}})=>!o.has(a)).filter(({watched:{request:a}})=>t.length===0||!ei(a,n)).map(({watched:a,session:c})=>({watched:a,session:c,
failure:new y("E_SECRET_NOT_FOUND",`no secret that ${a.request.text} means has all of the tags ${i}.`,{fix:"Keys and values of tags count with their case: look \
at `tags`, and at those of a secret."})}))}function ei(e,t){let r=e.reference.kind==="prefix"?e.reference.prefix:e.text;return t.some(({reference:n,...o})=>o.text!==
e.text&&n.kind==="prefix"&&r.startsWith(n.prefix))}function io(e,t){return[...new Map(e.toReversed().map(n=>[n.watched.request,n]))].filter(([n])=>!t.has(n)).map(
([,n])=>n)}function ao(e){return e instanceof y?e.code==="E_SECRET_NOT_FOUND":e?.code?.startsWith("ResourceNotFound")===!0}async function ti(e,t){return(await T(
e.watched,Qe,async n=>{try{return(await ri(n,e.catalog,t)).map(s=>({watched:n,session:e,profile:s}))}catch(o){if(o instanceof w||o instanceof y)return[{watched:n,
session:e,failure:o}];throw o}})).flat()}async function ri(e,t,r){let{reference:n,text:o}=e.query;if(n.kind!=="prefix")return[await t.describe(Y(n))];let s=await t.
list(n.prefix,r.tags);if(s.length===0&&r.tags.length===0)throw new y("E_SECRET_NOT_FOUND",`no secret matches ${o}.`,{fix:"Check the prefix, the region and the a\
ccount. A new secret can take minutes to be listed."});return T(s,Qe,i=>ni(i,e,t))}async function ni(e,{query:t},r){if(e.primaryRegion!==t.region||e.deletedAt)return e;
try{let{replicas:n}=await r.describe(e.arn);return{...e,replicas:n}}catch(n){if(n instanceof w)return e;throw n}}function oi({primaryRegion:e},{query:t},{regions:r}){
return e!==void 0&&e!==t.region&&r.includes(e)}var si=10;async function lo(e,t,r,n){let{memory:o,clock:s}=n,i=await co(e,r),a=i.filter(m=>m.profile!==void 0).map(m=>o.withoutOwnAccess(m,s.now())),c=i.filter(
({profile:m})=>m===void 0),d=[],l=[];for(let m of a){let{profile:f,watched:h}=m,g=!f.deletedAt&&de(f,r.verifications).length>0,S=r.readValues&&!f.deletedAt&&h.request.
expires?.kind!=="never",k=S&&!g?o.known(m,s.now()):void 0;g?d.push({...m,session:ii(m,e),isReadEachRun:!0}):S&&!k?d.push(m):l.push(ze(m,k?.ends??Be,k?.versionAt,
n))}let u=a.map(({profile:m})=>`${m.name}
${F(m)}`).join(`
`),p=await T(ai(d,t),si,m=>ci(m,u,r.verifications,n));return[...c,...l,...p.flat()]}function ii({profile:e,watched:t,session:r},n){return t.query.unread?n.find(
({region:s,readable:i})=>s===t.query.region&&i.some(({reference:a})=>q(Y(a),{profile:e,request:t.request})))??r:r}function ai(e,t){let r=({profile:o})=>t!==void 0&&
o.arn.split(":")[4]!==t;return[...[...Map.groupBy(e.filter(o=>!r(o)),({session:o})=>o).values()].flatMap(o=>Rt(o,kt)),...e.filter(r).map(o=>[o])]}async function ci(e,t,r,n){
let[o]=e;if(!o)return[];let s=await vt(e.map(({profile:a})=>a.arn),o.session.store),i=s.filter(a=>!(a instanceof w));return await n.runner.mask(ae(i.flatMap(({value:a})=>so(
a,t)))),Promise.all(e.map((a,c)=>{let d=s[c];return d instanceof w||d===void 0?ze({...a,failure:d},Be,void 0,n):li(a,d,r,n)}))}async function li(e,t,r,n){let{request:o}=e.
watched;try{let s=await ro(o.expires,t.value);n.memory.learn(e,o,t,s,n.clock.now());let i=await hn(e,t,r,n,n.clock.now()),a=[...s.expiries,...xn(i)];return{...ze(
e,{...s,expiries:a},t.createdAt,n),words:i}}catch(s){if(s instanceof y)return{...e,versionAt:t.createdAt,failure:s};throw s}}function ze(e,t,r,{clock:n}){let{expiry:o,
...s}=oo(e.watched.request,e.profile,t,n.now());return{...e,expiry:o,remarks:s,versionAt:r}}var di=3;async function po(e,t){let r=[e.identity,...e.moreIdentities],n=await T(r,di,async s=>{try{return await pi(s,e,t)}catch(i){let a=i instanceof y&&!/^E_(TOKEN_UNTRUSTED|CLAIM|TIMEOUT)$/.
test(i.code);if(!s||r.length===1||!a)throw i;return mi(s,i)}}),[o]=n;if(o?.failure&&n.every(({failure:s})=>s))throw o.failure;return n}async function pi(e,t,r){
let n=await Kt({...t,identity:e},r),{result:o,claims:s}=await ie(n,ui(n,t,r)),{reader:i,accountId:a}=n;return{role:e&&se(e).arn,accountId:a,reader:i,claims:s,seen:o,
job:n}}async function ui(e,t,r){let n=zn(t,e.accountId);if(n.length===0)return[];let o=Xn(t,e.accountId),s=await Zn(n,o,e,t.regions,r);return lo(s,e.accountId,t,
r)}function mi(e,t){let{arn:r,accountId:n}=se(e),o={role:se(e),scoped:!1};return{role:r,accountId:n,reader:o,claims:{},seen:[],failure:t,job:void 0}}function uo(e,t,r,{id:n,name:o,repository:s,runUrl:i}){let a=u=>`secret-lease/${n}/${u}`,c=new Set(e.map(({fingerprint:u})=>u)),d=he(e,t).map(u=>fi(u,r,a)),l=[...t.
keys()].filter(u=>!c.has(u)).map(a);return{title:gi(d),from:o,repository:s,runUrl:i,at:new Date(r.now),problems:d,resolved:l}}function mo(e,t,{id:r,unsent:n}){let o=i=>n.
has(`secret-lease/${r}/${i}`),s=new Map;for(let{fingerprint:i,level:a}of e){let c=o(i)?t.get(i):a;c!==void 0&&s.set(i,c)}for(let[i,a]of t)o(i)&&!s.has(i)&&s.set(
i,a);return s}function fi({secret:e,finding:t,fingerprint:r},{disclosure:n},o){let{label:s,region:i,profile:a}=e,c=d=>n==="all"?d:L(d);return{key:o(r),name:c(s),
region:i,owner:a&&R(n,"owner")?F(a):void 0,kind:t.kind,words:c(P(t)).replace(/\s+/g," "),severity:yi(t)}}function yi({kind:e,daysLeft:t}){return e==="expired"||
e==="revoked"?"critical":e==="unreadable"||e==="rotation-failing"||e==="too-wide"||t!==void 0&&t<=3?"error":"warning"}function gi(e){let[t]=e,r=new Set(e.map(({
name:n,region:o})=>`${o} ${n}`));return t?r.size===1?`${t.name} ${t.words}`:`${r.size} secrets need attention`:"Secrets are well again"}async function fo(e,{tracker:t,issue:r},{inputs:n,scans:o,memory:s,services:i}){let{runner:a}=i,{id:c,secrets:d,layout:l}=e,u=ge(d),p=An(u),m=o.find(A=>A.job)?.
job,f;try{if(!m)return{sent:p,failures:[],pingUrl:void 0,isInMemory:!1};f=await Zr(n.alerts,m,n.regions,i)}catch(A){if(!(A instanceof y&&A.code==="E_ALERT"))throw A;
return{sent:p,failures:[A],pingUrl:void 0,isInMemory:!1}}let{channel:h,pingUrl:g}=f;if(!h)return{sent:p,failures:[],pingUrl:g,isInMemory:!1};let S=t?V(r?.body??
"",c):s.told(c),{GITHUB_REPOSITORY:k=""}=a.environment,_={id:c,name:e.report.monitor,repository:k,runUrl:ke(a.environment)},N=uo(u,S,l,_),{unsent:Q,failure:z}=await mn(
N,h,i,a),x=mo(u,S,{id:c,unsent:Q});return t||s.setTold(c,x),{sent:x,failures:z?[z]:[],pingUrl:g,isInMemory:!t}}async function go(e,t){let{runner:r,clock:n}=t;Mt(r.environment),await Yr(e.alerts,r);for(let x of[...e.warnings,...e.alerts.warnings])r.warning(x);await gn(e.verifications);
let o=Re.open(t.stateFile,r),s=await po(e,{...t,memory:o}).catch(async x=>{throw r.noteVisibility("unknown")==="unknown"&&await ho(t),x}),i=await Si(s,t)!=="pri\
vate";for(let{job:x}of s)x&&r.info(xi(x));let a=wi(i,e),c=n.now(),d=Sn(s,a,e.readValues).map(x=>sr(tr(x,c,e.policy),c,e.rules)),l=Br(await Bn(d,s,{inputs:e,memory:o,
runner:r,now:c}));yo(o,t);for(let{line:x,reference:A}of e.rules.acknowledgements)l.some(Ae=>q(A,Ae))||r.warning(`Line ${x} of acknowledge means none of the secr\
ets that are watched.`);for(let{line:x,text:A}of e.verifications)l.some(Ae=>q(A,Ae))||r.warning(`Line ${x} of verify means none of the secrets that are watched.`);
let u=await kn(l,e,a,t),p={...Qr(l,{monitor:e.monitor.name,now:c,disclosure:a}),...u&&{githubSecrets:u.map(Vr)}},m={disclosure:a,hasRegions:new Set(l.map(({region:x})=>x)).
size>1,hasAccounts:s.length>1,now:c},f={id:Gr(e.monitor,hi(s,e)),secrets:l,report:p,layout:m,gitHubSecrets:u},h=await Cn(f.id,e,i,t),g=await fo(f,h,{inputs:e,scans:s,
memory:o,services:t});g.isInMemory&&yo(o,t);let{url:S,failure:k}=await Hn(f,h,g.sent,e,t);Vn(f,S,e,t);let _=bi(l,e),N=[k,...g.failures].filter(x=>x!==void 0);if(g.
pingUrl!==void 0&&N.length===0&&!xo(l)){let x=await fn(g.pingUrl,t,r);x&&N.push(x)}let[Q,...z]=[..._?[_]:[],...N];for(let x of z)yn(x,t,r);if(Q)throw Q}function yo(e,{
runner:t,clock:r}){try{e.save(r.now())}catch(n){if(!(n instanceof y))throw n;t.warning([n.message,n.fix].join(`
`))}}function hi(e,{regions:t}){return{roles:e.flatMap(({role:r})=>r??[]),accounts:e.map(({accountId:r})=>r),regions:t}}function xi(e){return e.kind==="ambient"?
e.description:`${e.reader.role.name}: sessions of 15 min, never exported`}async function Si(e,t){let r=e.map(({claims:o})=>et(o)).reduce(tt,"unknown"),n=t.runner.
noteVisibility(r);return r==="unknown"?ho(t):n}async function ho({runner:e,issues:t}){try{let r=t&&(await t.isPublic()?"public":"private");return e.noteVisibility(
r??"unknown")}catch(r){if(r instanceof w)return e.noteVisibility("unknown");throw r}}function wi(e,{issue:t}){return e?t.wanted==="yes"?"names":"spelled":"all"}
function bi(e,{rules:t}){let[r]=e.flatMap(({failure:s})=>s??[]);if(r&&xo(e))return new y(r.code,`Nothing that is watched could be read. The first reason: ${r.message}`,
{fix:r.fix,statements:r.statements,cause:r});let n=e.flatMap(({findings:s})=>s.find(i=>ar(i,t.failOn))??[]),o=ce.find(s=>n.some(i=>i.kind===s));return o&&ki(o,n.
filter(({kind:s})=>s===o).length)}function ki(e,t){let r=t===1?"One secret":`${t} secrets`,n="The step fails for this because of `fail-on`.",o=t===1?"One secret\
 holds a token":`${t} secrets hold tokens`,s="the summary of this step names them";if(e==="revoked")return new y("E_REVOKED",`${o} that ${t===1?"its issuer refu\
ses":"their issuers refuse"}: ${s}.`,{fix:`It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${n}`});if(e==="too-w\
ide")return new y("E_SCOPE",`${o} that may do more than max-scopes allows: ${s}.`,{fix:`Issue one that may do less and put it into the secret, or add to \`max-sc\
opes\` what it is for. ${n}`});if(e==="unverified")return new y("E_UNVERIFIED",`${o} that could not be verified: ${s}.`,{fix:`The summary says why. Run the job \
again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${n}`});if(e==="expired"||e==="expiring"){let i=`${t===
1?"is":"are"} ${e}`;return new y(e==="expired"?"E_EXPIRED":"E_EXPIRING",`${r} ${i}: the summary of this step names them.`,{fix:`Put a new version into each, or \
rotate it. ${n}`})}return new y("E_FINDING",`${r} ${t===1?"has":"have"} the finding ${e}: the summary of this step names them.`,{fix:`Do what the summary says, \
or accept it for a time: \`SECRET ${e} until=DATE REASON\` in \`acknowledge\`. ${n}`})}function xo(e){return e.every(({failure:t})=>t!==void 0)}await nt(async e=>{let{environment:t}=e,r=await Wr(Me),n={...await cr(Me,t),alerts:r},o=new Ye(t.RUNNER_TEMP),s=new Xe,{github:i,gitHubSecrets:a}=n;i&&await e.mask(
[i.token]),a&&await e.mask([a.access.token]);let c=await Xt(n,{runner:e,directory:o,clock:s}),{aws:d,attempts:l}=c;try{await go(n,{...c,openCatalog:Nr({...d,endpoint:d.
secretsManagerEndpoint},l.full),openRemover:qr({...d,endpoint:d.secretsManagerEndpoint},l.full),findTokens:Dr,issues:i&&gr(i,l.full),gitHubSecretLister:a&&hr(a.
access,l.full),stateFile:n.stateFile===void 0?void 0:Fr(n.stateFile,t),writeReport:Rr(t),alerts:yr(d.connections,c.timeOver),helpFor:u=>rt(u,t)})}finally{c.close()}});
