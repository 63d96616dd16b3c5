const require=process.getBuiltinModule;
var ne=Object.defineProperty;var Ue=(t,e)=>{for(var o in e)ne(t,o,{get:e[o],enumerable:!0})};var p=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](e){return e?.name==="LeaseError"}constructor(e,o,n={}){super(o,{cause:n.
cause}),this.code=e,this.fix=n.fix,this.statements=n.statements??[]}};var re=/^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|TokenId|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+|ERR_SSL(?:_[A-Z]+(?:V\d{1,2})?)+)$/,
se=/explicit deny in an? [\w -]{1,40}: (arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/(?:[\w+=@/-]|[.,](?=[\w+=@/-])){1,200})/,u=class t extends Error{name="\
RequestFailure";operation;kind;code;status;retryAfter;host;secretName;denyingPolicy;#e;static[Symbol.hasInstance](e){return this===t?e?.name==="RequestFailure":
Function.prototype[Symbol.hasInstance].call(this,e)}constructor(e,o){let{kind:n,code:r,status:a,retryAfter:s,words:i}=o,c=r!==void 0&&/^[\w.]{1,64}$/.test(r)?r:
void 0,l=c!==void 0&&re.test(c)?c:void 0,d=a===void 0?void 0:`HTTP ${a}`,h=n==="network"&&l&&d?`${l}, ${d}`:l??d;super(`${e}: ${h??n}`),this.operation=e,this.kind=
n,this.code=c,this.status=a,this.retryAfter=s,this.denyingPolicy=se.exec(i??"")?.[1],this.#e=(i??"").replace(/\barn:\S+/g,"ARN")}says(e){return e.test(this.#e)}};
async function O(t,e){try{return await e}catch(o){throw o instanceof u&&(o.host=t()),o}}var f=(...t)=>{let e=new Set(t.flatMap(o=>[o,`${o}Exception`]));return({
code:o})=>o!==void 0&&e.has(o)},ae=[{when:({kind:t})=>t==="certificate",disposition:"fail"},{when:({kind:t,status:e})=>t==="network"&&e===407,disposition:"fail"},
{when:({operation:t,status:e=0})=>t==="GitHub post"&&(e===0||e>=500),disposition:"fail"},{when:({kind:t})=>t==="network"||t==="timeout"||t==="garbage",disposition:"\
retry"},{when:t=>["PutSecretValue","UpdateSecretVersionStage"].includes(t.operation)&&f("LimitExceeded")(t),disposition:"fail"},{when:f("Throttling","ThrottledE\
xception","RequestThrottled","TooManyRequests","RequestLimitExceeded","SlowDown","LimitExceeded"),disposition:"slow down"},{when:({status:t})=>t===429,disposition:"\
slow down"},{when:f("IDPCommunicationError","InternalServiceError","InternalFailure","ServiceUnavailable"),disposition:"retry"},{when:t=>f("InvalidIdentityToken")(
t)&&t.says(/verification key|reach the identity provider/i),disposition:"retry"},{when:t=>t.operation==="AssumeRoleWithWebIdentity"&&f("ExpiredToken")(t),disposition:"\
fresh token"},{when:t=>t.operation.startsWith("AssumeRole")&&f("AccessDenied")(t),disposition:"retry late"},{when:f("RequestTimeTooSkewed","RequestExpired","Req\
uestInTheFuture","InvalidSignature","SignatureDoesNotMatch"),disposition:"correct clock"},{when:({status:t})=>t===408||t!==void 0&&t>=500,disposition:"retry"}];
function qe(t){return ae.find(({when:e})=>e(t))?.disposition??"fail"}var He={retry:Number.POSITIVE_INFINITY,"slow down":Number.POSITIVE_INFINITY,"fresh token":3,
"retry late":3,"correct clock":2,fail:1};function We({kind:t,status:e}){return t==="answer"?e!==void 0&&e>=500:t!=="certificate"}function Ve(t,e,o,n){let r={retry:100,
"slow down":500,"fresh token":50,"retry late":3e3,"correct clock":0,fail:0}[e],a=n*Math.min(r*2**(t-1),8e3),s=e==="retry late"?r/2:0;return Math.max(a,o??0,s)}var S=`permissions:
  id-token: write
  contents: read`,ie="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ce={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
S,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",S]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",S]})};function b(t,{maySkip:e}){let{message:o,fix:n}=ce[t](e?[ie]:[]);return new p("E_NO_ID_TOKEN",o,
{fix:n.join(`
`)})}function P(t,e){let o=[],n=Array.from({length:e.length+1},(r,a)=>a);for(let[r,a]of[...t].entries()){let s=[r+1];for(let[i,c]of[...e].entries()){let l=a===e[i-1]&&
t[r-1]===c;s.push(Math.min((n[i]??0)+(a===c?0:1),(n[i+1]??0)+1,(s[i]??0)+1,l?(o[i-1]??0)+.9:Number.POSITIVE_INFINITY))}[o,n]=[n,s]}return n[e.length]??0}function R(t){return/^[a-z]{2,4}(-[a-z]+)?-(central|(north|south)(east|west)?|east|west)-[1-9]\d?$/.test(t)}var Xe=/^(?:ssm:|arn:aws[a-z-]*:ssm:)/;function ze(t){
let{prefixText:e=""}=t;switch(t.kind){case"arn":return t.arn;case"name":return`${e}${t.name}`;case"prefix":return`${e}${t.prefix}*`}}var D=6;function Je(...t){let e=[
...new Set(t.map(({line:r})=>r))],o=e.length>D?`${e.slice(0,D).join(", ")} and others`:e.join(", "),n=t[0]?.naming.kind==="stem"?"secret-ids":"secrets";return`${o.
includes(",")?"Lines":"Line"} ${o} of ${n}`}var I={"cape town":"af-south-1","hong kong":"ap-east-1",taipei:"ap-east-2",tokyo:"ap-northeast-1",seoul:"ap-northeast-2",osaka:"ap-northeast-3",mumbai:"ap-south\
-1",hyderabad:"ap-south-2",singapore:"ap-southeast-1",sydney:"ap-southeast-2",jakarta:"ap-southeast-3",melbourne:"ap-southeast-4",malaysia:"ap-southeast-5","new\
 zealand":"ap-southeast-6",thailand:"ap-southeast-7",canada:"ca-central-1",calgary:"ca-west-1",beijing:"cn-north-1",ningxia:"cn-northwest-1",frankfurt:"eu-centr\
al-1",zurich:"eu-central-2",stockholm:"eu-north-1",milan:"eu-south-1",spain:"eu-south-2",ireland:"eu-west-1",london:"eu-west-2",paris:"eu-west-3","european sove\
reign cloud (germany)":"eusc-de-east-1","tel aviv":"il-central-1",uae:"me-central-1",bahrain:"me-south-1","saudi arabia":"me-west-1",mexico:"mx-central-1","sao \
paulo":"sa-east-1",chile:"sa-west-1",virginia:"us-east-1",ohio:"us-east-2",california:"us-west-1",oregon:"us-west-2","govcloud (us-east)":"us-gov-east-1","govcl\
oud (us-west)":"us-gov-west-1"};function N(t){return Object.values(I).includes(t)}function C(t){let[e,o]=Object.values(I).map(n=>({region:n,distance:P(t,n)})).sort((n,r)=>n.distance-r.distance);
return e&&e.distance<=2&&e.distance<(o?.distance??0)?e.region:void 0}var le={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the \
certificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way:\
 run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in\
 time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is no\
ne of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},de=[[/^ERR_SSL_.*CERT/,
{what:"could not be reached: what answers there wants a certificate of the client",fix:"A lease has none to show. Let who runs the proxy or the gateway on the w\
ay allow that host without one, or see where HTTPS_PROXY and the endpoint inputs lead."}],[/^ERR_SSL_/,{what:"could not be reached: the TLS handshake failed",fix:"\
What answers there, perhaps a proxy that opens TLS, must speak TLS 1.2 or later and know that host by its name. See where HTTPS_PROXY, NO_PROXY and the endpoint\
 inputs lead."}]],L="Compare `date -u` on the runner with the time, and let NTP set it (chronyc, timedatectl).",ue={ENOTFOUND:{what:"could not be found: the nam\
e server does not know its host",fix:"See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{
what:"could not be found: the name server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: s\
et HTTPS_PROXY."},ERR_PROXY_TUNNEL:{what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or w\
ants a user and a password (407). With 502 to 504 it does not reach the host itself. Let who runs it allow the host on port 443; a password stands in the variab\
le, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reac\
hed: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins with `http://` for most: the variable names whose requests go there, not how\
 to speak to it. Else see that the endpoint input names the right port."},ERR_TLS_CERT_ALTNAME_INVALID:{what:"could not be reached safely: its certificate is fo\
r other names",fix:"Something else answers under that name, such as a portal, or the name is your own for an endpoint of a VPC: see where it leads, and give the\
 endpoint input a name that the certificate has."},CERT_NOT_YET_VALID:{what:"could not be reached safely: by the clock of this runner its certificate is not val\
id yet",fix:`The clock of the runner is behind. ${L}`},CERT_HAS_EXPIRED:{what:"could not be reached safely: by the clock of this runner its certificate has expi\
red",fix:`The clock of the runner is probably ahead. ${L} If it is right, who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{
what:"could not be reached: nobody listens there",fix:"See what should listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function F(t,e){
let{kind:o,code:n="",host:r}=t,a=de.find(([l])=>l.test(n))?.[1],{what:s,fix:i}=ue[n]??a??le[o==="answer"?"garbage":o],c=r===void 0?"":` at ${r}`;return new p("E\
_NETWORK",`${e}${c} ${s} (${t.message}).`,{fix:[...pe(r),i].join(`
`),cause:t})}function pe(t=""){let e=t.split(".").find(R);if(e===void 0||N(e))return[];let o=C(e),n=o===void 0?"":` Probably meant: ${o}`;return[`${e} is no reg\
ion of AWS that this version knows; AWS may have opened it since.${n}`]}var he=process.getBuiltinModule("node:http");var _=he;var x=t=>process.getBuiltinModule("node:https")[t],fe=t=>new Proxy(function(){},{apply:(e,o,n)=>x(t)(...n),construct:(e,o,n)=>Reflect.construct(x(t),o,n),get:(e,o)=>x(
t)[o]}),it=new Proxy({},{get:(t,e)=>x(e)});var M=fe("request");var ge=process.getBuiltinModule("node:net"),ye=t=>ge[t];var U=ye("setDefaultAutoSelectFamilyAttemptTimeout");var xe=process.getBuiltinModule("node:events"),me=t=>xe[t];var $=me("once");var m=t=>process.getBuiltinModule("node:https")[t],Ee=t=>new Proxy(function(){},{apply:(e,o,n)=>m(t)(...n),construct:(e,o,n)=>Reflect.construct(m(t),o,n),get:(e,o)=>m(
t)[o]}),ut=new Proxy({},{get:(t,e)=>m(e)}),B=Ee("Agent");var we=process.getBuiltinModule("node:net"),q=t=>we[t];var H=q("connect");var k=q("isIP");var E=t=>process.getBuiltinModule("node:tls")[t],W=t=>new Proxy(function(){},{apply:(e,o,n)=>E(t)(...n),construct:(e,o,n)=>Reflect.construct(E(t),o,n),get:(e,o)=>E(
t)[o]}),ft=new Proxy({},{get:(t,e)=>E(e)});var V=W("TLSSocket");var j=W("createSecureContext");var G=()=>process.uptime()*1e3,w=class{#e;#t=G();#o=[];#r;#n="opening";constructor(e,o){this.#r=o,this.#e=e(n=>this.#i(n)),this.#e.catch(()=>this.#a())}get isUsable(){
let e=this.#o.every(({readableLength:o})=>o===0);return this.#n!=="over"&&e&&G()-this.#t<5e3}async take(){this.#n=this.#n==="waiting"?"taken after waiting":"tak\
en";for(let o of this.#o)o.ref();let e=await this.#e;return setImmediate(()=>e.once("data",()=>this.#s("taken after waiting","in use"))),e}close(){for(let e of this.#o)
e.destroy()}#i(e){return this.#o.push(e),this.#n.startsWith("taken")||e.unref(),e.authorized&&this.#s("opening","waiting"),e.on("secureConnect",()=>this.#s("ope\
ning","waiting")).on("end",()=>this.#a()).on("error",()=>this.#a())}#s(e,o){this.#n===e&&(this.#n=o)}#a(){this.#n==="taken after waiting"&&this.#r(),this.#n="ov\
er"}};var Se=t=>process.getBuiltinModule("node:dns")[t];var Y=new Proxy({},{get:(t,e)=>Se(e)});var Re=5;function K(){let t=new Map;return{lookup:(o,n,r)=>{let{all:a,family:s,hints:i}=n,c=JSON.stringify([o,a,s,i]),l=t.get(c);(!l||process.uptime()-l.since>Re)&&
(l={since:process.uptime(),answer:_e(o,n)},t.set(c,l),l.answer.catch(()=>t.delete(c))),l.answer.then(([d,h])=>r(null,d,h),d=>r(d,""))},forget:()=>t.clear()}}function _e(t,e){
return new Promise((o,n)=>Y.lookup(t,e,(r,a,s)=>r?n(r):o([a,s])))}function z(t){let e=ke();return new e(t)}function ke(){return class extends B{#e;#t=new Map;#o=new Set;#r=K();#n=new Set;#i;#s=!1;constructor(e){super({keepAlive:!0,
maxSockets:50,proxyEnv:{...e}}),this.#e=e.https_proxy}async connectEarly(e,o){if(this.#s||this.#e?.startsWith("https:"))return;let n=A(e),r=this.#t.get(n)??[];this.#t.
set(n,r);let a=this.freeSockets[this.getName(X(e))]?.length??0,s=[];for(;r.length+a<Math.min(o,this.maxSockets);){let{promise:i,resolve:c}=Promise.withResolvers(),
l=d=>this.#p(e,d,c);r.push(new w(l,()=>this.#o.add(n))),s.push(i)}await Promise.all(s)}hasLost(e,o){let{code:n}=o;return(n==="ECONNRESET"||n==="EPIPE")&&this.#o.
delete(A(e))}createConnection(e,o){let n=this.#a(A(e));if(!n)return this.#l(e,o);n.take().then(r=>o(null,r),o)}destroy(){this.#s=!0,this.#t.clear();for(let e of this.#n)
e.destroy();super.destroy()}#a(e){let o=this.#t.get(e)??[];for(let n=o.shift();n;n=o.shift()){if(n.isUsable)return n;n.close()}}async#p({host:e,port:o},n,r){let a={
...this.options,...X({host:e,port:o})};if(a._agentKey=this.getName(a),this.#e)return r(),n(await this.#c(a));let s=n(H({host:e,port:o,noDelay:!0,lookup:this.#r.
lookup})).once("error",r);return this.#d(s),Ae(s,e,()=>{r(),this.#u()}),await $(s,"connect"),n(await this.#c({...a,socket:s}))}#c(e){let{promise:o,resolve:n,reject:r}=Promise.
withResolvers(),a=this.#l(e,(s,i)=>s?r(s):n(i));return a instanceof V&&n(a),o}#l(e,o){let n={lookup:this.#r.lookup,...e,secureContext:this.#u()},r=super.createConnection(
n,o);return r&&this.#d(r),r}#d(e){this.#n.add(e),e.once("close",()=>this.#n.delete(e)).once("error",()=>this.#r.forget())}#u(){return this.#i??=j(),this.#i}}}function X({
host:t,port:e}){return{host:t,port:e,servername:k(t)?"":t}}function Ae(t,e,o){k(e)?setImmediate(o):t.once("lookup",()=>setImmediate(o))}function A({host:t,port:e}){
return`${t}:${e??443}`}function J(t){return t.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch{return e}})}function Q(t){let{HTTPS_PROXY:e,https_proxy:o,NO_PROXY:n,no_proxy:r}=t;if(!e&&!o)return{https_proxy:void 0,no_proxy:void 0};let a=ve(r||n||""),s=!a.includes("*"),
[i,c]=o?["https_proxy",o]:["HTTPS_PROXY",e??""];return{https_proxy:s&&c.trim()!==""?Te(i,c.trim()):void 0,no_proxy:a.join(",")||void 0}}function Te(t,e){let[o=""]=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)??[],n=`${o.toLowerCase()||"http://"}${e.slice(o.length)}`,r=/^["'`]/.test(e)?null:URL.parse(n);if(r&&/^https?:$/.test(r.protocol))return n.replace(/(?:%[\da-f]{2})+|%/gi,
s=>encodeURIComponent(J(s)));let a=r&&!/^https?:$/.test(r.protocol)?`a proxy of ${r.protocol.slice(0,-1)}`:"no proxy";throw new p("E_NETWORK",`${t} names ${a}, \
and only an HTTP proxy can be used.`,{fix:[`Set \`${t}: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are \
reached without a proxy, set `NO_PROXY: '*'` in `env:` of the step."].join(`
`)})}function ve(t){return t.split(/[\s,]+/).flatMap(e=>{let o=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,n="",r="",a]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(o)??[],s=n||r.replace(/\.$/,"")||o;if(s==="")return[];let i=a===void 0||a==="443"?"":`:${a}`,c=Oe(s);return c!==void 0?[c]:/[a-z]/.test(s)&&!s.includes(":")&&
!/^[.*]/.test(s)?[`${s}${i}`,`.${s}${i}`]:[`${s}${i}`]})}function Oe(t){let[,e="",o=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(t)??[],n=e.split(".").map(Number),r=Number(
o);if(e===""||r>32||n.some(c=>c>255))return;let a=n.reduce((c,l)=>c*256+l,0),s=2**(32-r),i=Math.floor(a/s)*s;return[i,i+s-1].map(be).join("-")}function be(t){return[
24,16,8,0].map(e=>Math.floor(t/2**e)%256).join(".")}var Z=class{http=new _.Agent({keepAlive:!0,maxSockets:50});#e;#t;constructor(e){this.#e=Q(e)}get https(){return this.#t??=z(this.#e),this.#t}tryFamilyFor(e){U(e)}async connectEarly(e,o){
e.protocol==="https:"&&await this.https.connectEarly(ee(e),o)}async resending(e,o){try{return await o()}catch(n){if(e.protocol!=="https:"||!this.https.hasLost(ee(
e),n))throw n;return o()}}close(){this.http.destroy(),this.#t?.destroy()}};function ee({hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||
443)}}var Pe=1024*1024;async function T(t,e,o){try{let n=await o.connections.resending(e,()=>De(e,o));return{status:n.statusCode??0,headers:n.headers,body:await Ie(
n)}}catch(n){throw Fe(t,n)}}function De(t,{method:e,headers:o,body:n,signal:r,connections:a,onConnected:s}){let i=t.protocol==="http:",c=i?a.http:a.https;return new Promise(
(l,d)=>{let h=(i?_.request:M)(t,{method:e,signal:r,agent:c},l);for(let[g,y]of Object.entries(o))h.setHeader(g,y);s&&h.once("socket",g=>Ce(g,s)),h.on("error",d).
end(n)})}function Ie(t,e=Pe){let o=0;return t.on("data",n=>{o+=n.length,o>e&&t.destroy(new Error("too large"))}),Ne(t).then(n=>n.toString("utf8").replace(/^\uFEFF/,
""))}function Ne(t){return new Promise((e,o)=>{let n=[];t.on("data",r=>n.push(r)),t.on("end",()=>e(Buffer.concat(n))),t.on("error",o).on("close",()=>o(new Error(
"ended early")))})}function Ce(t,e){let o=()=>setImmediate(e);t.connecting?t.once("connect",o):o()}var Le=/CERT|^ERR_TLS|SELF_SIGNED|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^UNSPECIFIED$/;
function Fe(t,e){let o=te(e)??te(e?.cause);if(o?.startsWith("HPE_"))return new u(t,{kind:"garbage",code:o});let n=o!==void 0&&Le.test(o)?"certificate":"network",
r=o==="ERR_PROXY_TUNNEL"&&e.statusCode||void 0;return new u(t,{kind:n,code:o,status:r})}function te(t){let{code:e,message:o}=t??{},n=e==="EPROTO"?/:SSL routines:[^:]*:([^:]+):/.
exec(String(o))?.[1]:void 0;return n?`ERR_SSL_${n.replace(/\W/g,"_").toUpperCase()}`:typeof e=="string"?e:void 0}function oe(t,e){if(t===void 0)return;let o=/^\d+$/.
test(t)?e+Number(t)*1e3:Date.parse(t);return Number.isNaN(o)?void 0:Math.max(0,o-e)}function Vt(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:n=""}=t;if(Me(t))return new v({url:o,bearer:n},e);let r=()=>Promise.reject(
b("own",{maySkip:!1}));return{isAvailable:!1,token:r,keys:r}}function Me(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=t;return!!(e&&o&&
URL.canParse(e))}var v=class{isAvailable=!0;#e;#t;#o;constructor(e,o){this.#e=e.url,this.#t=e.bearer,this.#o=o}async token(e){let{attempts:o,connections:n,whileWaiting:r,
onAnswer:a}=this.#o,s=new URL(this.#e);s.searchParams.set("audience",e),n.connectEarly(s,1);try{let i=o.full.run("OIDC token request",async(c,l)=>{let h={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:l,connections:n,onConnected:r},g=await T("OIDC token request",s,h);a();let y=this.#r("OIDC t\
oken request",g).value;if(typeof y!="string"||y==="")throw new u("OIDC token request",{kind:"garbage"});return y});return await O(()=>s.host,i)}catch(i){throw i instanceof
u?i.kind!=="answer"?F(i,"GitHub's OIDC provider"):new p("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){
let{attempts:o,connections:n}=this.#o,r=new URL(`${e}/.well-known/jwks`);n.connectEarly(r,1);let a=s=>o.short.run("JWKS request",async(i,c)=>{let d=await T("JWK\
S request",s,{headers:{accept:"application/json"},signal:c,connections:n});return this.#r("JWKS request",d)});try{return await a(r)}catch(s){if(!(s instanceof u&&
s.status===404))throw s;let i=await a(new URL(`${e}/.well-known/openid-configuration`)),c=String(i.jwks_uri);if(i.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
r.origin)throw new u("JWKS request",{kind:"garbage"});return a(new URL(c))}}#r(e,{status:o,headers:n,body:r}){let{clock:a}=this.#o;if(a.observe(n),o!==200){let s=oe(
n["retry-after"],a.now());throw new u(e,{kind:"answer",status:o,retryAfter:s})}try{let s=JSON.parse(r);if(typeof s=="object"&&s!==null)return s}catch{}throw new u(
e,{kind:"garbage"})}};export{Ue as a,u as b,O as c,qe as d,He as e,We as f,Ve as g,p as h,J as i,Z as j,Ne as k,Fe as l,oe as m,b as n,R as o,Xe as p,ze as q,Je as r,Vt as s,Me as t};
