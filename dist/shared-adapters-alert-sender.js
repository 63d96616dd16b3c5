const require=process.getBuiltinModule;
import{b as Y}from"./shared-domain-requests-verification.js";import{B as Q,C as Z,g as D,o as z,v as J,w as G}from"./shared-domain-credentials-aws-config.js";import{e as K,i as X}from"./shared-adapters-aws-config.js";
import{a as b,c as R,d as H,e as k,f as _}from"./shared-domain-alerts-alert-channel.js";import{J as W,v as N}from"./shared-domain-requests-role.js";import{a as C}from"./shared-domain-trusted-address.js";
import{h as q}from"./shared-adapters-concealer.js";import{a as I}from"./shared-domain-listing.js";import{d as U,e as j,g as B,h as F}from"./shared-adapters-connections.js";import{
a as x}from"./shared-domain-failure.js";import{a as v}from"./shared-domain-error.js";var S=e=>process.getBuiltinModule("node:timers/promises")[e],we=e=>new Proxy(function(){},{apply:(t,n,r)=>S(e)(...r),construct:(t,n,r)=>Reflect.construct(S(e),n,
r),get:(t,n)=>S(e)[n]}),Ke=new Proxy({},{get:(e,t)=>S(t)});var ee=we("setTimeout");var xe=1e4,ve=1e3,Ae=3e4,ke=65536;function Ye(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>be(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(l){if(!(l instanceof x&&$e(l))||t.aborted)throw l;let a=l.retryAfter??ve;if(a>Ae)throw l;await ee(a,void 0,{signal:t}).catch(()=>{throw l}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function $e({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function be(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let l=AbortSignal.any([s,AbortSignal.timeout(xe)]),a,c,p;try{let d=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},y=await U(t,{method:n,headers:{"user-agent":"secret-lease",...r,...d},body:o,signal:l,connections:i});a=y.statusCode??0,c=F(y.headers["retry-after"],Date.now()),
p=await j(y,ke).catch(()=>"")}catch(d){throw l.aborted?new x(e,{kind:"timeout"}):B(e,d)}if(!(a>=200&&a<300))throw new x(e,{kind:"answer",status:a,retryAfter:c,words:p})}var te=4;async function ft({url:e,token:t,pingUrl:n},r){await r.mask(re([e,t,n]))}async function pt({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,l,a){
let c=new Map;if(o.length>0){if(!i)throw new Error("What AWS has is read as the job.");let m=W(o,{region:l[0],accountId:i.accountId});try{let u=Q(m,i,[l[0]],a),
{result:w}=await J(i,u),h=await Z(o,await z(w.results,i.reader),a.runner);await a.runner.mask([...G(h,te),...re(h.map(({value:g})=>g))]);for(let{name:g,value:A}of h)
c.set(g,A.trim())}catch(u){throw!(u instanceof v)||u.code==="E_TOKEN_UNTRUSTED"?u:new v("E_ALERT",`What alerts are sent with could not be read. ${u.message}`,{fix:u.
fix,statements:u.statements,cause:u})}}let p=(m,u)=>u||c.get(k[m])||void 0,d=e&&{format:e,url:E("alert-url",p("alert-url",t)),token:ne(p("alert-token",n))};if(d&&
R(d)==="")throw O("alert-url","empty");let y=d?Re(d,s,c):new Map;return{channel:d,others:y,pingUrl:E("ping-url",p("ping-url",r))}}function Re(e,t,n){let r=t.map(
o=>{let[s,i]=[_("alert-url",o),_("alert-token",o)];return[o,{format:e.format,url:E("alert-url",n.get(s)||void 0,s)??e.url,token:ne(n.get(i)||void 0,i)??e.token}]});
return new Map(r)}function E(e,t,n=k[e]){if(t===void 0||C(t))return t;throw O(e,"no https URL without user and password",n)}function ne(e,t=k["alert-token"]){if(e===
void 0||H(e))return e;throw O("alert-token","more than one word",t)}function O(e,t,n=k[e]){return new v("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`\
It takes the place of \`${e}\`: look at the secret and at the selector of its line.`})}function re(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[
new URL(o).pathname+new URL(o).search]:[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>K(o,{minLength:te}));return X(r)}function P({region:e,account:t}){return t===void 0?e:`${e} ${t}`}function f(e,t){let n=e.toWellFormed();if(n.length<=t)return n;let r=n.slice(0,t-1);return`${r.
isWellFormed()?r:r.slice(0,-1)}\u2026`}var Se=130,Pe=15e3,Te=50,_e=512,Ee=100,oe=e=>e.replaceAll("/","."),Oe={critical:"P1",error:"P2",warning:"P3"};function se(e,t,n){let{from:r,repository:o,runUrl:s,
problems:i,resolved:l}=e,a=`${t}/v2/alerts`,c={authorization:`GenieKey ${n}`},p=f(o,Ee),d=i.map(({key:m,name:u,region:w,account:h,owner:g,kind:A,words:V,severity:he})=>({
url:a,headers:c,keys:[m],body:{message:f(`${u} ${V}`,Se),alias:oe(m),description:f([`${u} ${V}`,r,...s===void 0?[]:[s]].join(`
`),Pe),tags:["secret-lease",f(A,Te)],details:{region:w,...h!==void 0&&{account:h},...g!==void 0&&{owner:f(g,1e3)}},entity:f(u,_e),source:p,priority:Oe[he]}})),y=l.
map(m=>({url:`${a}/${encodeURIComponent(oe(m))}/close?identifierType=alias`,headers:c,keys:[m],body:{source:p,note:"It is well again."}}));return[...d,...y]}var Me=1024;function ie(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:l,resolved:a}=e,c=l.map(({key:d,name:y,region:m,account:u,owner:w,kind:h,words:g,severity:A})=>({
routing_key:n,event_action:"trigger",dedup_key:d,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:f(`${y} ${g}`,
Me),source:o,severity:A,timestamp:i.toISOString(),component:y,group:r,class:h,custom_details:{secret:y,region:m,...u!==void 0&&{account:u},...w!==void 0&&{owner:w},
finding:g}}})),p=a.map(d=>({routing_key:n,event_action:"resolve",dedup_key:d}));return[...c,...p].map(d=>({url:t,headers:{},body:d,keys:[d.dedup_key]}))}function ae(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:l}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:l.slice(0,500)}}var Le=150,ce=3e3,le=30,L={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function de({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
le,i=[...o.slice(0,le).map(Ve),...s>0?[`and ${s} more, which the report has`]:[]],l=`${$(t)} in ${$(n)}`,a=r===void 0?l:`${l} \xB7 <${r}|the run>`;return{text:$(
e),blocks:[{type:"header",text:{type:"plain_text",text:f(e,Le)}},...qe(i).map(c=>({type:"section",text:{type:"mrkdwn",text:c}})),{type:"context",elements:[{type:"\
mrkdwn",text:f(a,ce)}]}]}}function Ve(e){let{name:t,owner:n,words:r,severity:o}=e,s=n===void 0?"":`, owner ${M(n)}`;return f(`${L[o]} ${Ie(t)} ${M(r)} (${M(P(e))}${s}\
)`,600)}function qe(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=ce?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function $(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function M(e){return $(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Ie(e){return`\`${$(f(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Ce=16e3,Ne=30;function ue(e){for(let t=Math.min(Ne,e.problems.length);;t--){let n=Ue(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=Ce)return n}}function Ue({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,l=c=>T([{type:"TextRun",text:c}]);return{type:"message",attachments:[{contentType:"applicat\
ion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:f(
e,300),body:[T([{type:"TextRun",text:f(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(je),...i>0?[l(`and ${i} more, which the report has`)]:[],T([{type:"\
TextRun",text:f(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function je(e){let{name:t,
owner:n,words:r,severity:o}=e,s=n===void 0?"":`, owner ${n}`;return T([{type:"TextRun",text:`${L[o]} `},{type:"TextRun",text:f(t,200),fontType:"Monospace",weight:"\
Bolder"},{type:"TextRun",text:f(` ${r} (${P(e)}${s})`,400)}])}function T(e){return{type:"RichTextBlock",inlines:e}}function fe(e,t){let{format:n,token:r=""}=t,o=R(t),s=e.problems.map(({key:a})=>a),i=e.problems.length>0,l=(a,c={})=>({url:o,headers:c,body:a,keys:s});switch(n){case"\
slack":return i?[l(de(e))]:[];case"teams":return i?[l(ue(e))]:[];case"pagerduty":return ie(e,o,r);case"opsgenie":return se(e,o,r);case"json":return i||e.resolved.
length>0?[l(ae(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var Be=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function pe(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&Be.find(l=>e.says(new RegExp(`^\\s*${l}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new v("E_ALERT",`The alert could not \
be sent by ${b({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${Fe(e,t)} The next run says what is left to say.`,cause:e})}function Fe({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com, for a key of Jira Service Manag\
ement https://api.atlassian.com/jsm/ops/integration.":"The service does not let it in: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||
t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="pagerduty"?"PagerDuty does not take it: `alert-token` must be the integration k\
ey of an Events API v2 integration.":"The service does not take it: look whether `alert-format` fits `alert-url`."}function me(e){return new v("E_ALERT",`The se\
rvice of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobody is told by it when this workflow no longer runs. It is asked with GET, and n\
o redirect is followed.",cause:e})}var ye=100;async function Bt(e,t,{alerts:n},r,o){let s=fe(e,t),i=new Set(s.flatMap(({keys:p})=>p)),l=0,a;for(let p of s.slice(0,ye))try{await n.post(p);for(let d of p.
keys)i.delete(d)}catch(d){if(!(d instanceof x))throw d;if(l++,a=d,d.status!==400)break}s.length>0&&!a&&r.info(`Told by ${b(t,o)}: ${e.title}`);let c=s.length-ye;
return c>0&&r.info(`${c} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...a&&{failure:pe(a,t.format,{failed:l,all:s.length,
channel:o})}}}async function Ft(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof x))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return me(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function Dt(e,{helpFor:t},n){
n.warning(q(e,t(e.code)).lines.join(`
`))}function zt({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}var ge=10;async function ln({verification:e,value:t},n,r=De(t.secret)){let{name:o,request:s}=t,i=`${o} (${s.text})`,l=new Map(D(t.secret.value).map(([h,g])=>[h,
String(g)])),{by:a,validity:c,includes:p,isUnanswered:d}=await n(e.service,{value:t.value,fields:l,type:r});if(c.state==="refused")return c.isOver?{name:o,refusal:`${i}\
 has expired, according to ${a}`,isOver:!0}:{name:o,refusal:`${i} is refused by ${a} (${c.why})`};let y=c.endsAt&&{at:c.endsAt,source:`${a}'s answer`,firm:!0},m=c.
state==="unknown"?`${i} was not verified: ${a} ${c.why}.`:void 0,u={name:o,...y&&{expiry:y},...m!==void 0&&{doubt:m,remedy:We(a,d)}};if(m!==void 0&&!c.scopes||!s.
maxScopes)return u;if(!c.scopes)return{...u,doubt:`${i} was not held against max-scopes: ${a} does not tell what it may do.`,remedy:"Take max-scopes= out of its\
 line of `secrets`: nobody else can tell either."};let w=ze(c.scopes,s.maxScopes,p);return w.length===0?u:{...u,excess:`${i} may do more than max-scopes=${s.maxScopes.
join(",")} allows: ${a} names ${I(w)}`}}function De({description:e}){return e instanceof x?void 0:e?.type}function We(e,t=!1){return t?"Run the job again when t\
he service answers.":e==="auto"?"Name its issuer, or the address that knows it, in its line of `verify`.":"Look at its line of `verify`, and at what the service\
 answers."}function ze(e,t,n){let r=Y(e,t,n).map(Je),o=r.length-ge;return o>0?[...r.slice(0,ge),`${o} more`]:r}function Je(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.
test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function cn(e){for(let{line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:r,active:o,
scopes:s}=n;for(let[i,l]of Object.entries({expires:r,active:o,scopes:s}))l!==void 0&&await N(l,`Line ${t} of verify`,a=>`${i}=${a}`)}}export{Ye as a,ft as b,pt as c,P as d,Bt as e,Ft as f,Dt as g,zt as h,ln as i,ze as j,cn as k};
