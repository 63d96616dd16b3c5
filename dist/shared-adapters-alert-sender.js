const require=process.getBuiltinModule;
import{b as G}from"./shared-domain-requests-verification.js";import{c as I,d as C,f as N,g as U}from"./shared-adapters-connections.js";import{g as j,o as F,v as D,x as K,y as X}from"./shared-domain-credentials-aws-config.js";
import{c as W,f as z,g as J}from"./shared-adapters-aws-config.js";import{a as $,c as R,d as Q,e as k,f as P}from"./shared-domain-alerts-alert-channel.js";import{I as B,v as q}from"./shared-domain-requests-role.js";
import{a as V}from"./shared-domain-trusted-address.js";import{a as w}from"./shared-domain-failure.js";import{h as M}from"./shared-adapters-concealer.js";import{a as L}from"./shared-domain-listing.js";
import{a as v}from"./shared-domain-error.js";var ye=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Z=ye("setTimeout");var ge=1e4,he=1e3,we=3e4,xe=65536;function Xe(e,t=new AbortController().signal){let n=async(r,o,s)=>{let i=()=>ke(r,new URL(o),s,{timeOver:t,connections:e});try{
await i()}catch(l){if(!(l instanceof w&&ve(l))||t.aborted)throw l;let a=l.retryAfter??he;if(a>we)throw l;await Z(a,void 0,{signal:t}).catch(()=>{throw l}),await i()}};
return{post:({url:r,headers:o,body:s})=>n("webhook request",r,{method:"POST",headers:{...o,"content-type":"application/json"},body:JSON.stringify(s)}),ping:r=>n(
"ping",r,{method:"GET",headers:{},body:""})}}function ve({kind:e,status:t=0}){return e==="answer"?t===429||t>=500:e!=="certificate"}async function ke(e,t,{method:n,
headers:r,body:o},{timeOver:s,connections:i}){let l=AbortSignal.any([s,AbortSignal.timeout(ge)]),a,c,p;try{let d=n==="POST"&&{"content-length":String(Buffer.byteLength(
o))},y=await I(t,{method:n,headers:{"user-agent":"secret-lease",...r,...d},body:o,signal:l,connections:i});a=y.statusCode??0,c=U(y.headers["retry-after"],Date.now()),
p=await C(y,xe).catch(()=>"")}catch(d){throw l.aborted?new w(e,{kind:"timeout"}):N(e,d)}if(!(a>=200&&a<300))throw new w(e,{kind:"answer",status:a,retryAfter:c,words:p})}var Y=4;async function lt({url:e,token:t,pingUrl:n},r){await r.mask(ee([e,t,n]))}async function ct({format:e,url:t,token:n,pingUrl:r,secrets:o,channels:s},i,l,a){
let c=new Map;if(o.length>0){if(!i)throw new Error("What AWS has is read as the job.");let m=B(o,{region:l[0],accountId:i.accountId});try{let u=K(m,i,[l[0]],a),
{result:x}=await D(i,u),g=await X(o,await F(x.results,i.reader),a.runner);await a.runner.mask([...J(g,Y),...ee(g.map(({value:h})=>h))]);for(let{name:h,value:b}of g)
c.set(h,b.trim())}catch(u){throw!(u instanceof v)||u.code==="E_TOKEN_UNTRUSTED"?u:new v("E_ALERT",`What alerts are sent with could not be read. ${u.message}`,{fix:u.
fix,statements:u.statements,cause:u})}}let p=(m,u)=>u||c.get(k[m])||void 0,d=e&&{format:e,url:T("alert-url",p("alert-url",t)),token:H(p("alert-token",n))};if(d&&
R(d)==="")throw _("alert-url","empty");let y=d?Ae(d,s,c):new Map;return{channel:d,others:y,pingUrl:T("ping-url",p("ping-url",r))}}function Ae(e,t,n){let r=t.map(
o=>{let[s,i]=[P("alert-url",o),P("alert-token",o)];return[o,{format:e.format,url:T("alert-url",n.get(s)||void 0,s)??e.url,token:H(n.get(i)||void 0,i)??e.token}]});
return new Map(r)}function T(e,t,n=k[e]){if(t===void 0||V(t))return t;throw _(e,"no https URL without user and password",n)}function H(e,t=k["alert-token"]){if(e===
void 0||Q(e))return e;throw _("alert-token","more than one word",t)}function _(e,t,n=k[e]){return new v("E_ALERT",`The value ${n} of alert-secrets is ${t}.`,{fix:`\
It takes the place of \`${e}\`: look at the secret and at the selector of its line.`})}function ee(e){let t=e.filter(o=>o!==""),n=t.flatMap(o=>URL.canParse(o)?[
new URL(o).pathname+new URL(o).search]:[]),r=[...t,...n.filter(o=>o.length>8)].flatMap(o=>W(o,{minLength:Y}));return z(r)}function f(e,t){let n=e.toWellFormed();if(n.length<=t)return n;let r=n.slice(0,t-1);return`${r.isWellFormed()?r:r.slice(0,-1)}\u2026`}var be=130,$e=15e3,Re=50,Se=512,Pe=100,te=e=>e.replaceAll("/","."),Te={critical:"P1",error:"P2",warning:"P3"};function ne(e,t,n){let{from:r,repository:o,runUrl:s,
problems:i,resolved:l}=e,a=`${t}/v2/alerts`,c={authorization:`GenieKey ${n}`},p=f(o,Pe),d=i.map(({key:m,name:u,region:x,owner:g,kind:h,words:b,severity:me})=>({
url:a,headers:c,keys:[m],body:{message:f(`${u} ${b}`,be),alias:te(m),description:f([`${u} ${b}`,r,...s===void 0?[]:[s]].join(`
`),$e),tags:["secret-lease",f(h,Re)],details:{region:x,...g!==void 0&&{owner:f(g,1e3)}},entity:f(u,Se),source:p,priority:Te[me]}})),y=l.map(m=>({url:`${a}/${encodeURIComponent(
te(m))}/close?identifierType=alias`,headers:c,keys:[m],body:{source:p,note:"It is well again."}}));return[...d,...y]}var _e=1024;function re(e,t,n){let{from:r,repository:o,runUrl:s,at:i,problems:l,resolved:a}=e,c=l.map(({key:d,name:y,region:m,owner:u,kind:x,words:g,severity:h})=>({
routing_key:n,event_action:"trigger",dedup_key:d,client:"Secret Lease",...s!==void 0&&{client_url:s,links:[{href:s,text:"The run"}]},payload:{summary:f(`${y} ${g}`,
_e),source:o,severity:h,timestamp:i.toISOString(),component:y,group:r,class:x,custom_details:{secret:y,region:m,...u!==void 0&&{owner:u},finding:g}}})),p=a.map(
d=>({routing_key:n,event_action:"resolve",dedup_key:d}));return[...c,...p].map(d=>({url:t,headers:{},body:d,keys:[d.dedup_key]}))}function oe(e){let{title:t,from:n,repository:r,runUrl:o,at:s,problems:i,resolved:l}=e;return{version:1,title:t,from:n,repository:r,...o!==void 0&&{runUrl:o},at:s.
toISOString(),problems:i.slice(0,500),more:Math.max(0,i.length-500),resolved:l.slice(0,500)}}var Ee=150,ie=3e3,se=30,O={critical:"\u{1F534}",error:"\u{1F7E0}",warning:"\u{1F7E1}"};function ae({title:e,from:t,repository:n,runUrl:r,problems:o}){let s=o.length-
se,i=[...o.slice(0,se).map(Oe),...s>0?[`and ${s} more, which the report has`]:[]],l=`${A(t)} in ${A(n)}`,a=r===void 0?l:`${l} \xB7 <${r}|the run>`;return{text:A(
e),blocks:[{type:"header",text:{type:"plain_text",text:f(e,Ee)}},...Me(i).map(c=>({type:"section",text:{type:"mrkdwn",text:c}})),{type:"context",elements:[{type:"\
mrkdwn",text:f(a,ie)}]}]}}function Oe({name:e,region:t,owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${E(n)}`;return f(`${O[o]} ${Le(e)} ${E(r)} (${E(
t)}${s})`,600)}function Me(e){let t=[];for(let n of e){let r=t.at(-1);r!==void 0&&r.length+n.length+1<=ie?t[t.length-1]=`${r}
${n}`:t.push(n)}return t}function A(e){return e.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;")}function E(e){return A(e.replace(/\s+/g," ")).replace(
/[*_~`]/g,"\u200B$&\u200B")}function Le(e){return`\`${A(f(e,200).replaceAll("`","\u02BC").replace(/\s+/g," "))}\``}var Ve=16e3,qe=30;function le(e){for(let t=Math.min(qe,e.problems.length);;t--){let n=Ie(e,t);if(t===0||Buffer.byteLength(JSON.stringify(n))<=Ve)return n}}function Ie({
title:e,from:t,repository:n,runUrl:r,problems:o},s){let i=o.length-s,l=c=>S([{type:"TextRun",text:c}]);return{type:"message",attachments:[{contentType:"applicat\
ion/vnd.microsoft.card.adaptive",contentUrl:null,content:{$schema:"http://adaptivecards.io/schemas/adaptive-card.json",type:"AdaptiveCard",version:"1.4",fallbackText:f(
e,300),body:[S([{type:"TextRun",text:f(e,300),weight:"Bolder",size:"Large"}]),...o.slice(0,s).map(Ce),...i>0?[l(`and ${i} more, which the report has`)]:[],S([{type:"\
TextRun",text:f(`${t} in ${n}`,400),isSubtle:!0}])],...r!==void 0&&{actions:[{type:"Action.OpenUrl",title:"Open the run",url:r}]}}}]}}function Ce({name:e,region:t,
owner:n,words:r,severity:o}){let s=n===void 0?"":`, owner ${n}`;return S([{type:"TextRun",text:`${O[o]} `},{type:"TextRun",text:f(e,200),fontType:"Monospace",weight:"\
Bolder"},{type:"TextRun",text:f(` ${r} (${t}${s})`,400)}])}function S(e){return{type:"RichTextBlock",inlines:e}}function ce(e,t){let{format:n,token:r=""}=t,o=R(t),s=e.problems.map(({key:a})=>a),i=e.problems.length>0,l=(a,c={})=>({url:o,headers:c,body:a,keys:s});switch(n){case"\
slack":return i?[l(ae(e))]:[];case"teams":return i?[l(le(e))]:[];case"pagerduty":return re(e,o,r);case"opsgenie":return ne(e,o,r);case"json":return i||e.resolved.
length>0?[l(oe(e),r===""?{}:{authorization:`Bearer ${r}`})]:[]}}var Ne=["invalid_payload","invalid_blocks","invalid_token","no_active_hooks","no_service","no_service_id","no_team","no_text","user_not_found","channel_not_foun\
d","channel_is_archived","action_prohibited","posting_to_general_channel_denied","team_disabled","too_many_attachments"];function de(e,t,{failed:n,all:r,channel:o}){
let s=t==="slack"&&Ne.find(l=>e.says(new RegExp(`^\\s*${l}\\s*$`))),i=r>1?` (${n===1?"one":n} of ${r} requests)`:"";return new v("E_ALERT",`The alert could not \
be sent by ${$({format:t},o)}${i}: ${e.message}${s?`, ${s}`:""}.`,{fix:`${Ue(e,t)} The next run says what is left to say.`,cause:e})}function Ue({kind:e,status:t=0},n){
return e==="certificate"?"The certificate of `alert-url` is not trusted: add its authority by NODE_EXTRA_CA_CERTS.":e!=="answer"?"Nobody answered in time at `al\
ert-url`: look at the address, and at the network.":t===429?"The service asks to send less: its limit is reached.":t>=500?"The service had a failure of its own,\
 twice.":t>=300&&t<400?"`alert-url` leads elsewhere, and an alert follows no redirect: give the address itself.":t===401||t===403?n==="opsgenie"?"Opsgenie does \
not take the key: `alert-token` must be the key of an API integration, and in the EU `alert-url` be https://api.eu.opsgenie.com, for a key of Jira Service Manag\
ement https://api.atlassian.com/jsm/ops/integration.":"The service does not let it in: look at `alert-token`, `alert-url`, and what the webhook may do.":t===404||
t===410?"The webhook is gone: make a new one, and put it into `alert-url`.":n==="pagerduty"?"PagerDuty does not take it: `alert-token` must be the integration k\
ey of an Events API v2 integration.":"The service does not take it: look whether `alert-format` fits `alert-url`."}function ue(e){return new v("E_ALERT",`The se\
rvice of ping-url refused the ping: ${e.message}.`,{fix:"Look at `ping-url`: nobody is told by it when this workflow no longer runs. It is asked with GET, and n\
o redirect is followed.",cause:e})}var fe=100;async function Ct(e,t,{alerts:n},r,o){let s=ce(e,t),i=new Set(s.flatMap(({keys:p})=>p)),l=0,a;for(let p of s.slice(0,fe))try{await n.post(p);for(let d of p.
keys)i.delete(d)}catch(d){if(!(d instanceof w))throw d;if(l++,a=d,d.status!==400)break}s.length>0&&!a&&r.info(`Told by ${$(t,o)}: ${e.title}`);let c=s.length-fe;
return c>0&&r.info(`${c} more are left to the next run, as the service takes so many at a time.`),{unsent:i,...a&&{failure:de(a,t.format,{failed:l,all:s.length,
channel:o})}}}async function Nt(e,{alerts:t},n){try{await t.ping(e)}catch(r){if(!(r instanceof w))throw r;let{status:o=0,kind:s}=r;if(s==="certificate"||o>=300&&
o<500&&o!==429)return ue(r);n.warning(`The ping to ping-url was not answered (${r.message}). If that goes on, its service says so.`)}}function Ut(e,{helpFor:t},n){
n.warning(M(e,t(e.code)).lines.join(`
`))}function Bt({GITHUB_SERVER_URL:e="",GITHUB_REPOSITORY:t="",GITHUB_RUN_ID:n=""}){return/^https:\/\/[\w.:-]+$/.test(e)&&/^[\w.-]+\/[\w.-]+$/.test(t)&&/^\d+$/.test(
n)?`${e}/${t}/actions/runs/${n}`:void 0}var pe=10;async function rn({verification:e,value:t},n,r=je(t.secret)){let{name:o,request:s}=t,i=`${o} (${s.text})`,l=new Map(j(t.secret.value).map(([g,h])=>[g,
String(h)])),{by:a,validity:c,includes:p,isUnanswered:d}=await n(e.service,{value:t.value,fields:l,type:r});if(c.state==="refused")return c.isOver?{name:o,refusal:`${i}\
 has expired, according to ${a}`,isOver:!0}:{name:o,refusal:`${i} is refused by ${a} (${c.why})`};let y=c.endsAt&&{at:c.endsAt,source:`${a}'s answer`,firm:!0},m=c.
state==="unknown"?`${i} was not verified: ${a} ${c.why}.`:void 0,u={name:o,...y&&{expiry:y},...m!==void 0&&{doubt:m,remedy:Be(a,d)}};if(m!==void 0&&!c.scopes||!s.
maxScopes)return u;if(!c.scopes)return{...u,doubt:`${i} was not held against max-scopes: ${a} does not tell what it may do.`,remedy:"Take max-scopes= out of its\
 line of `secrets`: nobody else can tell either."};let x=Fe(c.scopes,s.maxScopes,p);return x.length===0?u:{...u,excess:`${i} may do more than max-scopes=${s.maxScopes.
join(",")} allows: ${a} names ${L(x)}`}}function je({description:e}){return e instanceof w?void 0:e?.type}function Be(e,t=!1){return t?"Run the job again when t\
he service answers.":e==="auto"?"Name its issuer, or the address that knows it, in its line of `verify`.":"Look at its line of `verify`, and at what the service\
 answers."}function Fe(e,t,n){let r=G(e,t,n).map(De),o=r.length-pe;return o>0?[...r.slice(0,pe),`${o} more`]:r}function De(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.
test(e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function on(e){for(let{line:t,service:n}of e){if(n.kind!=="url")continue;let{expires:r,active:o,
scopes:s}=n;for(let[i,l]of Object.entries({expires:r,active:o,scopes:s}))l!==void 0&&await q(l,`Line ${t} of verify`,a=>`${i}=${a}`)}}export{Xe as a,lt as b,ct as c,Ct as d,Nt as e,Ut as f,Bt as g,rn as h,Fe as i,on as j};
