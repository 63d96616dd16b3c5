const require=process.getBuiltinModule;
var oe=Object.defineProperty;var Ue=(t,e)=>{for(var n in e)oe(t,n,{get:e[n],enumerable:!0})};var p=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](e){return e?.name==="LeaseError"}constructor(e,n,o={}){super(n,{cause:o.
cause}),this.code=e,this.fix=o.fix,this.statements=o.statements??[]}};var re=/^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|TokenId|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+|ERR_SSL(?:_[A-Z]+(?:V\d{1,2})?)+)$/,
se=/explicit deny in an? [\w -]{1,40}: (arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/(?:[\w+=@/-]|[.,](?=[\w+=@/-])){1,200})/,u=class t extends Error{name="\
RequestFailure";operation;kind;code;status;retryAfter;host;secretName;denyingPolicy;#e;static[Symbol.hasInstance](e){return this===t?e?.name==="RequestFailure":
Function.prototype[Symbol.hasInstance].call(this,e)}constructor(e,n){let{kind:o,code:r,status:a,retryAfter:s,words:i}=n,c=r!==void 0&&/^[\w.]{1,64}$/.test(r)?r:
void 0,l=c!==void 0&&re.test(c)?c:void 0,d=a===void 0?void 0:`HTTP ${a}`,h=o==="network"&&l&&d?`${l}, ${d}`:l??d;super(`${e}: ${h??o}`),this.operation=e,this.kind=
o,this.code=c,this.status=a,this.retryAfter=s,this.denyingPolicy=se.exec(i??"")?.[1],this.#e=(i??"").replace(/\barn:\S+/g,"ARN")}says(e){return e.test(this.#e)}};
async function A(t,e){try{return await e}catch(n){throw n instanceof u&&(n.host=t()),n}}var f=(...t)=>{let e=new Set(t.flatMap(n=>[n,`${n}Exception`]));return({
code:n})=>n!==void 0&&e.has(n)},ae=[{when:({kind:t})=>t==="certificate",disposition:"fail"},{when:({kind:t,status:e})=>t==="network"&&e===407,disposition:"fail"},
{when:({operation:t,status:e=0})=>t==="GitHub post"&&(e===0||e>=500),disposition:"fail"},{when:({kind:t})=>t==="network"||t==="timeout"||t==="garbage",disposition:"\
retry"},{when:t=>["PutSecretValue","UpdateSecretVersionStage"].includes(t.operation)&&f("LimitExceeded")(t),disposition:"fail"},{when:f("Throttling","ThrottledE\
xception","RequestThrottled","TooManyRequests","RequestLimitExceeded","SlowDown","LimitExceeded"),disposition:"slow down"},{when:({status:t})=>t===429,disposition:"\
slow down"},{when:f("IDPCommunicationError","InternalServiceError","InternalFailure","ServiceUnavailable"),disposition:"retry"},{when:t=>f("InvalidIdentityToken")(
t)&&t.says(/verification key|reach the identity provider/i),disposition:"retry"},{when:t=>t.operation==="AssumeRoleWithWebIdentity"&&f("ExpiredToken")(t),disposition:"\
fresh token"},{when:t=>t.operation.startsWith("AssumeRole")&&f("AccessDenied")(t),disposition:"retry late"},{when:f("RequestTimeTooSkewed","RequestExpired","Req\
uestInTheFuture","InvalidSignature","SignatureDoesNotMatch"),disposition:"correct clock"},{when:({status:t})=>t===408||t!==void 0&&t>=500,disposition:"retry"}];
function qe(t){return ae.find(({when:e})=>e(t))?.disposition??"fail"}var He={retry:Number.POSITIVE_INFINITY,"slow down":Number.POSITIVE_INFINITY,"fresh token":3,
"retry late":3,"correct clock":2,fail:1};function We({kind:t,status:e}){return t==="answer"?e!==void 0&&e>=500:t!=="certificate"}function Ve(t,e,n,o){let r={retry:100,
"slow down":500,"fresh token":50,"retry late":3e3,"correct clock":0,fail:0}[e],a=o*Math.min(r*2**(t-1),8e3),s=e==="retry late"?r/2:0;return Math.max(a,n??0,s)}var x=`permissions:
  id-token: write
  contents: read`,ie="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ce={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
x,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",x]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",x]})};function T(t,{maySkip:e}){let{message:n,fix:o}=ce[t](e?[ie]:[]);return new p("E_NO_ID_TOKEN",n,
{fix:o.join(`
`)})}function v(t,e){let n=[],o=Array.from({length:e.length+1},(r,a)=>a);for(let[r,a]of[...t].entries()){let s=[r+1];for(let[i,c]of[...e].entries()){let l=a===e[i-1]&&
t[r-1]===c;s.push(Math.min((o[i]??0)+(a===c?0:1),(o[i+1]??0)+1,(s[i]??0)+1,l?(n[i-1]??0)+.9:Number.POSITIVE_INFINITY))}[n,o]=[o,s]}return o[e.length]??0}function E(t){return/^[a-z]{2,4}(-[a-z]+)?-(central|(north|south)(east|west)?|east|west)-[1-9]\d?$/.test(t)}var Xe=/^(?:ssm:|arn:aws[a-z-]*:ssm:)/;function ze(t){
let{prefixText:e=""}=t;switch(t.kind){case"arn":return t.arn;case"name":return`${e}${t.name}`;case"prefix":return`${e}${t.prefix}*`}}var O=6;function Je(...t){let e=[
...new Set(t.map(({line:r})=>r))],n=e.length>O?`${e.slice(0,O).join(", ")} and others`:e.join(", "),o=t[0]?.naming.kind==="stem"?"secret-ids":"secrets";return`${n.
includes(",")?"Lines":"Line"} ${n} of ${o}`}var b={"cape town":"af-south-1","hong kong":"ap-east-1",taipei:"ap-east-2",tokyo:"ap-northeast-1",seoul:"ap-northeast-2",osaka:"ap-northeast-3",mumbai:"ap-south\
-1",hyderabad:"ap-south-2",singapore:"ap-southeast-1",sydney:"ap-southeast-2",jakarta:"ap-southeast-3",melbourne:"ap-southeast-4",malaysia:"ap-southeast-5","new\
 zealand":"ap-southeast-6",thailand:"ap-southeast-7",canada:"ca-central-1",calgary:"ca-west-1",beijing:"cn-north-1",ningxia:"cn-northwest-1",frankfurt:"eu-centr\
al-1",zurich:"eu-central-2",stockholm:"eu-north-1",milan:"eu-south-1",spain:"eu-south-2",ireland:"eu-west-1",london:"eu-west-2",paris:"eu-west-3","european sove\
reign cloud (germany)":"eusc-de-east-1","tel aviv":"il-central-1",uae:"me-central-1",bahrain:"me-south-1","saudi arabia":"me-west-1",mexico:"mx-central-1","sao \
paulo":"sa-east-1",chile:"sa-west-1",virginia:"us-east-1",ohio:"us-east-2",california:"us-west-1",oregon:"us-west-2","govcloud (us-east)":"us-gov-east-1","govcl\
oud (us-west)":"us-gov-west-1"};function P(t){return Object.values(b).includes(t)}function D(t){let[e,n]=Object.values(b).map(o=>({region:o,distance:v(t,o)})).sort((o,r)=>o.distance-r.distance);
return e&&e.distance<=2&&e.distance<(n?.distance??0)?e.region:void 0}var le={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the \
certificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way:\
 run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in\
 time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is no\
ne of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},de=[[/^ERR_SSL_.*CERT/,
{what:"could not be reached: what answers there wants a certificate of the client",fix:"A lease has none to show. Let who runs the proxy or the gateway on the w\
ay allow that host without one, or see where HTTPS_PROXY and the endpoint inputs lead."}],[/^ERR_SSL_/,{what:"could not be reached: the TLS handshake failed",fix:"\
What answers there, perhaps a proxy that opens TLS, must speak TLS 1.2 or later and know that host by its name. See where HTTPS_PROXY, NO_PROXY and the endpoint\
 inputs lead."}]],N="Compare `date -u` on the runner with the time, and let NTP set it (chronyc, timedatectl).",ue={ENOTFOUND:{what:"could not be found: the nam\
e server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{
what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: s\
et HTTPS_PROXY."},ERR_PROXY_TUNNEL:{what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or w\
ants a user and a password (407). With 502 to 504 it does not reach the host itself. Let who runs it allow the host on port 443; a password stands in the variab\
le, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reac\
hed: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins with `http://` for most: the variable names whose requests go there, not how\
 to speak to it. Else see that the endpoint input names the right port."},ERR_TLS_CERT_ALTNAME_INVALID:{what:"could not be reached safely: its certificate is fo\
r other names",fix:"Something else answers under that name, such as a portal, or the name is your own for an endpoint of a VPC: see where it leads, and give the\
 endpoint input a name that the certificate has."},CERT_NOT_YET_VALID:{what:"could not be reached safely: by the clock of this runner its certificate is not val\
id yet",fix:`The clock of the runner is behind. ${N}`},CERT_HAS_EXPIRED:{what:"could not be reached safely: by the clock of this runner its certificate has expi\
red",fix:`The clock of the runner is probably ahead. ${N} If it is right, who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{
what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function I(t,e){
let{kind:n,code:o="",host:r}=t,a=de.find(([l])=>l.test(o))?.[1],{what:s,fix:i}=ue[o]??a??le[n==="answer"?"garbage":n],c=r===void 0?"":` at ${r}`;return new p("E\
_NETWORK",`${e}${c} ${s} (${t.message}).`,{fix:[...pe(r),i].join(`
`),cause:t})}function pe(t=""){let e=t.split(".").find(E);if(e===void 0||P(e))return[];let n=D(e),o=n===void 0?"":` Probably meant: ${n}`;return[`${e} is no reg\
ion of AWS that this version knows; AWS may have opened it since.${o}`]}var he=process.getBuiltinModule("node:http");var w=he;var C=t=>process.getBuiltinModule("node:https")[t],fe=t=>{let e=()=>C(t);return new Proxy(function(){},{apply:(n,o,r)=>e()(...r),construct:(n,o,r)=>Reflect.construct(
e(),o,r),get:(n,o)=>e()[o]})},it=new Proxy({},{get:(t,e)=>C(e)});var L=fe("request");var ge=process.getBuiltinModule("node:net"),ye=t=>ge[t];var F=ye("setDefaultAutoSelectFamilyAttemptTimeout");var me=process.getBuiltinModule("node:events"),xe=t=>me[t];var M=xe("once");var U=t=>process.getBuiltinModule("node:https")[t],Ee=t=>{let e=()=>U(t);return new Proxy(function(){},{apply:(n,o,r)=>e()(...r),construct:(n,o,r)=>Reflect.construct(
e(),o,r),get:(n,o)=>e()[o]})},ut=new Proxy({},{get:(t,e)=>U(e)}),$=Ee("Agent");var we=process.getBuiltinModule("node:net"),B=t=>we[t];var q=B("connect");var S=B("isIP");var H=t=>process.getBuiltinModule("node:tls")[t],W=t=>{let e=()=>H(t);return new Proxy(function(){},{apply:(n,o,r)=>e()(...r),construct:(n,o,r)=>Reflect.construct(
e(),o,r),get:(n,o)=>e()[o]})},ft=new Proxy({},{get:(t,e)=>H(e)});var V=W("TLSSocket");var j=W("createSecureContext");var G=()=>process.uptime()*1e3,m=class{#e;#t=G();#n=[];#r;#o="opening";constructor(e,n){this.#r=n,this.#e=e(o=>this.#i(o)),this.#e.catch(()=>this.#a())}get isUsable(){
let e=this.#n.every(({readableLength:n})=>n===0);return this.#o!=="over"&&e&&G()-this.#t<5e3}async take(){this.#o=this.#o==="waiting"?"taken after waiting":"tak\
en";for(let n of this.#n)n.ref();let e=await this.#e;return setImmediate(()=>e.once("data",()=>this.#s("taken after waiting","in use"))),e}close(){for(let e of this.#n)
e.destroy()}#i(e){return this.#n.push(e),this.#o.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#s("opening","waiting")).on("end",()=>this.#a()).on(
"error",()=>this.#a())}#s(e,n){this.#o===e&&(this.#o=n)}#a(){this.#o==="taken after waiting"&&this.#r(),this.#o="over"}};var Se=t=>process.getBuiltinModule("node:dns")[t];var Y=new Proxy({},{get:(t,e)=>Se(e)});var Re=5;function K(){let t=new Map;return{lookup:(n,o,r)=>{let{all:a,family:s,hints:i}=o,c=JSON.stringify([n,a,s,i]),l=t.get(c);(!l||process.uptime()-l.since>Re)&&
(l={since:process.uptime(),answer:_e(n,o)},t.set(c,l),l.answer.catch(()=>t.delete(c))),l.answer.then(([d,h])=>r(null,d,h),d=>r(d,""))},forget:()=>t.clear()}}function _e(t,e){
return new Promise((n,o)=>Y.lookup(t,e,(r,a,s)=>r?o(r):n([a,s])))}var X;function J(t){return X??=ke(),new X(t)}function ke(){return class extends ${#e;#t=new Map;#n=new Set;#r=K();#o=new Set;#i;#s=!1;constructor(e){super({keepAlive:!0,
maxSockets:50,proxyEnv:{...e}}),this.#e=e.https_proxy}async connectEarly(e,n){if(this.#s||this.#e?.startsWith("https:"))return;let o=R(e),r=this.#t.get(o)??[];this.#t.
set(o,r);let a=this.freeSockets[this.getName(z(e))]?.length??0,s=[];for(;r.length+a<Math.min(n,this.maxSockets);){let{promise:i,resolve:c}=Promise.withResolvers(),
l=d=>this.#p(e,d,c);r.push(new m(l,()=>this.#n.add(o))),s.push(i)}await Promise.all(s)}hasLost(e,n){let{code:o}=n;return(o==="ECONNRESET"||o==="EPIPE")&&this.#n.
delete(R(e))}createConnection(e,n){let o=this.#a(R(e));if(!o)return this.#l(e,n);o.take().then(r=>n(null,r),n)}destroy(){this.#s=!0,this.#t.clear();for(let e of this.#o)
e.destroy();super.destroy()}#a(e){let n=this.#t.get(e)??[];for(let o=n.shift();o;o=n.shift()){if(o.isUsable)return o;o.close()}}async#p({host:e,port:n},o,r){let a={
...this.options,...z({host:e,port:n})};if(a._agentKey=this.getName(a),this.#e)return r(),o(await this.#c(a));let s=o(q({host:e,port:n,noDelay:!0,lookup:this.#r.
lookup})).once("error",r);return this.#d(s),Ae(s,e,()=>{r(),this.#u()}),await M(s,"connect"),o(await this.#c({...a,socket:s}))}#c(e){let{promise:n,resolve:o,reject:r}=Promise.
withResolvers(),a=this.#l(e,(s,i)=>s?r(s):o(i));return a instanceof V&&o(a),n}#l(e,n){let o={lookup:this.#r.lookup,...e,secureContext:this.#u()},r=super.createConnection(
o,n);return r&&this.#d(r),r}#d(e){this.#o.add(e),e.once("close",()=>this.#o.delete(e)).once("error",()=>this.#r.forget())}#u(){return this.#i??=j(),this.#i}}}function z({
host:t,port:e}){return{host:t,port:e,servername:S(t)?"":t}}function Ae(t,e,n){S(e)?setImmediate(n):t.once("lookup",()=>setImmediate(n))}function R({host:t,port:e}){
return`${t}:${e??443}`}function Q(t){let{HTTPS_PROXY:e,https_proxy:n,NO_PROXY:o,no_proxy:r}=t;if(!e&&!n)return{https_proxy:void 0,no_proxy:void 0};let a=ve(r||o||""),s=!a.includes("*"),
[i,c]=n?["https_proxy",n]:["HTTPS_PROXY",e??""];return{https_proxy:s&&c.trim()!==""?Te(i,c.trim()):void 0,no_proxy:a.join(",")||void 0}}function Te(t,e){let[n=""]=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)??[],o=`${n.toLowerCase()||"http://"}${e.slice(n.length)}`,r=/^["'`]/.test(e)?null:URL.parse(o);if(r&&/^https?:$/.test(r.protocol))return o;let a=r&&!/^https?:$/.
test(r.protocol)?`a proxy of ${r.protocol.slice(0,-1)}`:"no proxy";throw new p("E_NETWORK",`${t} names ${a}, and only an HTTP proxy can be used.`,{fix:[`Set \`${t}\
: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are reached without a proxy, set `NO_PROXY: '*'` in `env:`\
 of the step."].join(`
`)})}function ve(t){return t.split(/[\s,]+/).flatMap(e=>{let n=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,o="",r="",a]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(n)??[],s=o||r.replace(/\.$/,"")||n;if(s==="")return[];let i=a===void 0||a==="443"?"":`:${a}`,c=Oe(s);return c!==void 0?[c]:/[a-z]/.test(s)&&!s.includes(":")&&
!/^[.*]/.test(s)?[`${s}${i}`,`.${s}${i}`]:[`${s}${i}`]})}function Oe(t){let[,e="",n=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(t)??[],o=e.split(".").map(Number),r=Number(
n);if(e===""||r>32||o.some(c=>c>255))return;let a=o.reduce((c,l)=>c*256+l,0),s=2**(32-r),i=Math.floor(a/s)*s;return[i,i+s-1].map(be).join("-")}function be(t){return[
24,16,8,0].map(e=>Math.floor(t/2**e)%256).join(".")}var Z=class{http=new w.Agent({keepAlive:!0,maxSockets:50});#e;#t;constructor(e){this.#e=Q(e)}get https(){return this.#t??=J(this.#e),this.#t}tryFamilyFor(e){F(e)}async connectEarly(e,n){
e.protocol==="https:"&&await this.https.connectEarly(ee(e),n)}async resending(e,n){try{return await n()}catch(o){if(e.protocol!=="https:"||!this.https.hasLost(ee(
e),o))throw o;return n()}}close(){this.http.destroy(),this.#t?.destroy()}};function ee({hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||
443)}}var Pe=1024*1024;async function _(t,e,n){try{let o=await n.connections.resending(e,()=>De(e,n));return{status:o.statusCode??0,headers:o.headers,body:await Ne(
o)}}catch(o){throw Fe(t,o)}}function De(t,{method:e,headers:n,body:o,signal:r,connections:a,onConnected:s}){let i=t.protocol==="http:",c=i?a.http:a.https;return new Promise(
(l,d)=>{let h=(i?w.request:L)(t,{method:e,signal:r,agent:c},l);for(let[g,y]of Object.entries(n))h.setHeader(g,y);s&&h.once("socket",g=>Ce(g,s)),h.on("error",d).
end(o)})}function Ne(t,e=Pe){let n=0;return t.on("data",o=>{n+=o.length,n>e&&t.destroy(new Error("too large"))}),Ie(t).then(o=>o.toString("utf8").replace(/^\uFEFF/,
""))}function Ie(t){return new Promise((e,n)=>{let o=[];t.on("data",r=>o.push(r)),t.on("end",()=>e(Buffer.concat(o))),t.on("error",n).on("close",()=>n(new Error(
"ended early")))})}function Ce(t,e){let n=()=>setImmediate(e);t.connecting?t.once("connect",n):n()}var Le=/CERT|^ERR_TLS|SELF_SIGNED|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^UNSPECIFIED$/;
function Fe(t,e){let n=te(e)??te(e?.cause);if(n?.startsWith("HPE_"))return new u(t,{kind:"garbage",code:n});let o=n!==void 0&&Le.test(n)?"certificate":"network",
r=n==="ERR_PROXY_TUNNEL"?e.statusCode:void 0;return new u(t,{kind:o,code:n,status:r})}function te(t){let{code:e,message:n}=t??{},o=e==="EPROTO"?/:SSL routines:[^:]*:([^:]+):/.
exec(String(n))?.[1]:void 0;return o?`ERR_SSL_${o.replace(/\W/g,"_").toUpperCase()}`:typeof e=="string"?e:void 0}function ne(t,e){if(t===void 0)return;let n=/^\d+$/.
test(t)?e+Number(t)*1e3:Date.parse(t);return Number.isNaN(n)?void 0:Math.max(0,n-e)}function Ht(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:n="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:o=""}=t;if(Me(t))return new k({url:n,bearer:o},e);let r=()=>Promise.reject(
T("own",{maySkip:!1}));return{isAvailable:!1,token:r,keys:r}}function Me(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:n}=t;return!!(e&&n&&
URL.canParse(e))}var k=class{isAvailable=!0;#e;#t;#n;constructor(e,n){this.#e=e.url,this.#t=e.bearer,this.#n=n}async token(e){let{attempts:n,connections:o,whileWaiting:r,
onAnswer:a}=this.#n,s=new URL(this.#e);s.searchParams.set("audience",e),o.connectEarly(s,1);try{let i=n.full.run("OIDC token request",async(c,l)=>{let h={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:l,connections:o,onConnected:r},g=await _("OIDC token request",s,h);a();let y=this.#r("OIDC t\
oken request",g).value;if(typeof y!="string"||y==="")throw new u("OIDC token request",{kind:"garbage"});return y});return await A(()=>s.host,i)}catch(i){throw i instanceof
u?i.kind!=="answer"?I(i,"GitHub's OIDC provider"):new p("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){
let{attempts:n,connections:o}=this.#n,r=new URL(`${e}/.well-known/jwks`);o.connectEarly(r,1);let a=s=>n.short.run("JWKS request",async(i,c)=>{let d=await _("JWK\
S request",s,{headers:{accept:"application/json"},signal:c,connections:o});return this.#r("JWKS request",d)});try{return await a(r)}catch(s){if(!(s instanceof u&&
s.status===404))throw s;let i=await a(new URL(`${e}/.well-known/openid-configuration`)),c=String(i.jwks_uri);if(i.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
r.origin)throw new u("JWKS request",{kind:"garbage"});return a(new URL(c))}}#r(e,{status:n,headers:o,body:r}){let{clock:a}=this.#n;if(a.observe(o.date),n!==200){
let s=ne(o["retry-after"],a.now());throw new u(e,{kind:"answer",status:n,retryAfter:s})}try{let s=JSON.parse(r);if(typeof s=="object"&&s!==null)return s}catch{}
throw new u(e,{kind:"garbage"})}};export{Ue as a,u as b,A as c,qe as d,He as e,We as f,Ve as g,p as h,Z as i,Ie as j,Fe as k,ne as l,T as m,E as n,Xe as o,ze as p,Je as q,Ht as r,Me as s};
