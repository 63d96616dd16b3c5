const require=process.getBuiltinModule;
import{b as d}from"./lease-domain-error.js";var Y=/^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|TokenId|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+)$/,
p=class t extends Error{name="RequestFailure";operation;kind;code;status;retryAfter;host;secretName;#e;static[Symbol.hasInstance](e){return this===t?e?.name==="\
RequestFailure":Function.prototype[Symbol.hasInstance].call(this,e)}constructor(e,o){let{kind:n,code:r,status:i,retryAfter:s,words:a}=o,c=r!==void 0&&/^[\w.]{1,64}$/.
test(r)?r:void 0,u=c!==void 0&&Y.test(c)?c:void 0;super(`${e}: ${u??(i===void 0?n:`HTTP ${i}`)}`),this.operation=e,this.kind=n,this.code=c,this.status=i,this.retryAfter=
s,this.#e=(a??"").replace(/\barn:\S+/g,"ARN")}says(e){return e.test(this.#e)}};async function k(t,e){try{return await e}catch(o){throw o instanceof p&&(o.host=t()),
o}}var h=(...t)=>{let e=new Set(t.flatMap(o=>[o,`${o}Exception`]));return({code:o})=>o!==void 0&&e.has(o)},X=[{when:({kind:t})=>t==="certificate",disposition:"f\
ail"},{when:({operation:t,status:e=0})=>t==="GitHub post"&&(e===0||e>=500),disposition:"fail"},{when:({kind:t})=>t==="network"||t==="timeout"||t==="garbage",disposition:"\
retry"},{when:t=>["PutSecretValue","UpdateSecretVersionStage"].includes(t.operation)&&h("LimitExceeded")(t),disposition:"fail"},{when:h("Throttling","ThrottledE\
xception","RequestThrottled","TooManyRequests","RequestLimitExceeded","SlowDown","LimitExceeded"),disposition:"slow down"},{when:({status:t})=>t===429,disposition:"\
slow down"},{when:h("IDPCommunicationError","InternalServiceError","InternalFailure","ServiceUnavailable"),disposition:"retry"},{when:t=>h("InvalidIdentityToken")(
t)&&t.says(/verification key|reach the identity provider/i),disposition:"retry"},{when:t=>t.operation==="AssumeRoleWithWebIdentity"&&h("ExpiredToken")(t),disposition:"\
fresh token"},{when:t=>t.operation.startsWith("AssumeRole")&&h("AccessDenied")(t),disposition:"retry late"},{when:h("RequestTimeTooSkewed","RequestExpired","Req\
uestInTheFuture","InvalidSignature","SignatureDoesNotMatch"),disposition:"correct clock"},{when:({status:t})=>t===408||t!==void 0&&t>=500,disposition:"retry"}];
function Ae(t){return X.find(({when:e})=>e(t))?.disposition??"fail"}var Re={retry:Number.POSITIVE_INFINITY,"slow down":Number.POSITIVE_INFINITY,"fresh token":3,
"retry late":3,"correct clock":2,fail:1};function ke({kind:t,status:e}){return t==="answer"?e!==void 0&&e>=500:t!=="certificate"}function be(t,e,o,n){let r={retry:100,
"slow down":500,"fresh token":50,"retry late":3e3,"correct clock":0,fail:0}[e],i=n*Math.min(r*2**(t-1),8e3),s=e==="retry late"?r/2:0;return Math.max(i,o??0,s)}var S=`permissions:
  id-token: write
  contents: read`,K="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",z={own:t=>({message:"The job may not requ\
est an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",S,
"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depend\
abot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that\
.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",S]}),dependabot:t=>({message:"Dependabot started this run, and \
GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may h\
ave the secrets all the same, let it ask for the token:",S]})};function b(t,{maySkip:e}){let{message:o,fix:n}=z[t](e?[K]:[]);return new d("E_NO_ID_TOKEN",o,{fix:n.
join(`
`)})}var J={certificate:{what:"could not be reached safely: its certificate is not trusted here",fix:"Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the c\
ertificate of its authority, before the runner starts or in the `env:` of the job."},network:{what:"could not be reached",fix:"The connection broke on the way: \
run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host."},timeout:{what:"did not answer in \
time",fix:"A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port."},garbage:{what:"gave an answer that is non\
e of its own",fix:"A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host."}},T="Compare `date -u` o\
n the runner with the time, and let NTP set it (chronyc, timedatectl).",Q={ENOTFOUND:{what:"could not be found: the name server does not know its host",fix:"See\
 that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY."},EAI_AGAIN:{what:"could not be found: the na\
me server did not answer",fix:"Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: set HTTPS_PROXY."},ERR_PROXY_TUNNEL:{
what:"could not be reached: the proxy gave no way to it",fix:"The proxy that HTTPS_PROXY names refuses this host (403), or wants a user and a password (407). Le\
t who runs it allow the host on port 443; a password stands in the variable, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the \
host in NO_PROXY."},ERR_SSL_WRONG_VERSION_NUMBER:{what:"could not be reached: what answers there does not speak TLS",fix:"Behind a proxy, HTTPS_PROXY begins wit\
h `http://` for most: the variable names whose requests go there, not how to speak to it. Else see that the endpoint input names the right port."},CERT_NOT_YET_VALID:{
what:"could not be reached safely: by the clock of this runner its certificate is not valid yet",fix:`The clock of the runner is behind. ${T}`},CERT_HAS_EXPIRED:{
what:"could not be reached safely: by the clock of this runner its certificate has expired",fix:`The clock of the runner is probably ahead. ${T} If it is right,\
 who runs that host, or a proxy that opens TLS, has to renew the certificate.`},ECONNREFUSED:{what:"could not be reached: nobody listens there",fix:"See what sh\
ould listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names."}};function O(t,e){let{kind:o,code:n="",host:r}=t,{what:i,fix:s}=Q[n]??
J[o==="answer"?"garbage":o],a=r===void 0?"":` at ${r}`;return new d("E_NETWORK",`${e}${a} ${i} (${t.message}).`,{fix:s,cause:t})}var Z=process.getBuiltinModule("node:http");var w=Z;var ee=process.getBuiltinModule("node:https");var P=ee;var te=process.getBuiltinModule("node:net"),oe=t=>te[t];var D=oe("setDefaultAutoSelectFamilyAttemptTimeout");var ne=process.getBuiltinModule("node:events"),re=t=>ne[t];var _=re("once");var se=process.getBuiltinModule("node:https");var I=se;var ie=process.getBuiltinModule("node:net"),C=t=>ie[t];var N=C("connect");var E=C("isIP");var ae=process.getBuiltinModule("node:tls"),L=t=>ae[t];var F=L("TLSSocket");var M=L("createSecureContext");var U=()=>process.uptime()*1e3,g=class{#e;#n=U();#o=[];#r;#t="opening";constructor(e,o){this.#r=o,this.#e=e(n=>this.#i(n)),this.#e.catch(()=>this.#s())}get isUsable(){
return this.#t!=="over"&&U()-this.#n<5e3}async take(){this.#t=this.#t==="waiting"?"taken after waiting":"taken";for(let e of this.#o)e.ref();return this.#e}close(){
for(let e of this.#o)e.destroy()}#i(e){return this.#o.push(e),this.#t.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#a("opening","waiting")).on("\
free",()=>this.#a(this.#t,"in use")).on("end",()=>this.#s()).on("error",()=>this.#s())}#a(e,o){this.#t===e&&(this.#t=o)}#s(){this.#t==="taken after waiting"&&this.#r(),
this.#t="over"}};var ce=process.getBuiltinModule("node:dns");var B=ce;var ue=5;function q(){let t=new Map;return(e,o,n)=>{let{all:r,family:i,hints:s}=o,a=JSON.stringify([e,r,i,s]),c=t.get(a);(!c||process.uptime()-c.since>ue)&&(c={
since:process.uptime(),answer:pe(e,o)},t.set(a,c),c.answer.catch(()=>t.delete(a))),c.answer.then(([u,l])=>n(null,u,l),u=>n(u,""))}}function pe(t,e){return new Promise(
(o,n)=>B.lookup(t,e,(r,i,s)=>r?n(r):o([i,s])))}var y=class extends I.Agent{#e;#n=new Map;#o=new Set;#r=q();#t;#i=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#e=e.https_proxy}async connectEarly(e,o){
if(this.#i||this.#e?.startsWith("https:"))return;let n=v(e),r=this.#n.get(n)??[];this.#n.set(n,r);let i=this.freeSockets[this.getName(H(e))]?.length??0,s=[];for(;r.
length+i<Math.min(o,this.maxSockets);){let{promise:a,resolve:c}=Promise.withResolvers(),u=l=>this.#s(e,l,c);r.push(new g(u,()=>this.#o.add(n))),s.push(a)}await Promise.
all(s)}hasLost(e,o){let{code:n}=o;return(n==="ECONNRESET"||n==="EPIPE")&&this.#o.delete(v(e))}createConnection(e,o){let n=this.#a(v(e));if(!n)return super.createConnection(
this.#u(e),o);n.take().then(r=>o(null,r),o)}destroy(){this.#i=!0;for(let e of[...this.#n.values()].flat())e.close();this.#n.clear(),super.destroy()}#a(e){let o=this.#n.
get(e)??[];for(let n=o.shift();n;n=o.shift()){if(n.isUsable)return n;n.close()}}async#s({host:e,port:o},n,r){let i={...this.options,...H({host:e,port:o})};if(i.
_agentKey=this.getName(i),this.#e)return r(),n(await this.#c(i));let s=n(N({host:e,port:o,noDelay:!0,lookup:this.#r})).once("error",r);return le(s,e,()=>{r(),this.#p()}),
await _(s,"connect"),n(await this.#c({...i,socket:s}))}#c(e){let{promise:o,resolve:n,reject:r}=Promise.withResolvers(),i=super.createConnection(this.#u(e),(s,a)=>s?
r(s):n(a));return i instanceof F&&n(i),o}#u(e){return{lookup:this.#r,...e,secureContext:this.#p()}}#p(){return this.#t??=M(),this.#t}};function H({host:t,port:e}){
return{host:t,port:e,servername:E(t)?"":t}}function le(t,e,o){E(e)?setImmediate(o):t.once("lookup",()=>setImmediate(o))}function v({host:t,port:e}){return`${t}:${e??
443}`}function $(t){let{HTTPS_PROXY:e,https_proxy:o,NO_PROXY:n,no_proxy:r}=t,i=he(r||n||""),s=!i.includes("*"),[a,c]=o?["https_proxy",o]:["HTTPS_PROXY",e??""];return{
https_proxy:s&&c.trim()!==""?de(a,c.trim()):void 0,no_proxy:i.join(",")||void 0}}function de(t,e){let[o=""]=/^[a-z][a-z0-9+.-]*:\/\//i.exec(e)??[],n=`${o.toLowerCase()||
"http://"}${e.slice(o.length)}`,r=/^["'`]/.test(e)?null:URL.parse(n);if(r&&/^https?:$/.test(r.protocol))return n;let i=r&&!/^https?:$/.test(r.protocol)?`a proxy\
 of ${r.protocol.slice(0,-1)}`:"no proxy";throw new d("E_NETWORK",`${t} names ${i}, and only an HTTP proxy can be used.`,{fix:[`Set \`${t}: http://HOST:PORT\` in\
 \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are reached without a proxy, set `NO_PROXY: '*'` in `env:` of the step."].join(`
`)})}function he(t){return t.split(/[\s,]+/).flatMap(e=>{let o=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,n="",r="",i]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(o)??[],s=n||r.replace(/\.$/,"")||o;if(s==="")return[];let a=i===void 0||i==="443"?"":`:${i}`,c=fe(s);return c!==void 0?[c]:/[a-z]/.test(s)&&!s.includes(":")&&
!/^[.*]/.test(s)?[`${s}${a}`,`.${s}${a}`]:[`${s}${a}`]})}function fe(t){let[,e="",o=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(t)??[],n=e.split(".").map(Number),r=Number(
o);if(e===""||r>32||n.some(c=>c>255))return;let i=n.reduce((c,u)=>c*256+u,0),s=2**(32-r),a=Math.floor(i/s)*s;return[a,a+s-1].map(xe).join("-")}function xe(t){return[
24,16,8,0].map(e=>Math.floor(t/2**e)%256).join(".")}var W=class{http=new w.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){this.https=new y($(e))}tryFamilyFor(e){D(e)}async connectEarly(e,o){e.protocol===
"https:"&&await this.https.connectEarly(G(e),o)}async resending(e,o){try{return await o()}catch(n){if(e.protocol!=="https:"||!this.https.hasLost(G(e),n))throw n;
return o()}}close(){this.http.destroy(),this.https.destroy()}};function G({hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||443)}}var me=1024*
1024;async function A(t,e,o){try{let n=await o.connections.resending(e,()=>ge(e,o));return{status:n.statusCode??0,headers:n.headers,body:await ye(n)}}catch(n){throw Ee(
t,n)}}function ge(t,{method:e,headers:o,body:n,signal:r,connections:i,onConnected:s}){let a=t.protocol==="http:",c=a?i.http:i.https;return new Promise((u,l)=>{let f=(a?
w:P).request(t,{method:e,signal:r,agent:c},u);for(let[x,m]of Object.entries(o))f.setHeader(x,m);s&&f.once("socket",x=>we(x,s)),f.on("error",l).end(n)})}function ye(t,e=me){
let o=0;return t.on("data",n=>{o+=n.length,o>e&&t.destroy(new Error("too large"))}),Se(t).then(n=>n.toString("utf8").replace(/^\uFEFF/,""))}function Se(t){return new Promise(
(e,o)=>{let n=[];t.on("data",r=>n.push(r)),t.on("end",()=>e(Buffer.concat(n))),t.on("error",o).on("close",()=>o(new Error("ended early")))})}function we(t,e){let o=()=>setImmediate(
e);t.connecting?t.once("connect",o):o()}function Ee(t,e){let o=j(e)??j(e?.cause),n=o!==void 0&&/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(o);return new p(
t,{kind:n?"certificate":"network",code:o})}function j(t){let e=t?.code;return typeof e=="string"?e:void 0}function V(t,e){if(t===void 0)return;let o=/^\d+$/.test(
t)?e+Number(t)*1e3:Date.parse(t);return Number.isNaN(o)?void 0:Math.max(0,o-e)}function pt(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:n=""}=t;if(ve(t))return new R({url:o,bearer:n},e);let r=()=>Promise.reject(
b("own",{maySkip:!1}));return{isAvailable:!1,token:r,keys:r}}function ve(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=t;return!!(e&&o&&
URL.canParse(e))}var R=class{isAvailable=!0;#e;#n;#o;constructor(e,o){this.#e=e.url,this.#n=e.bearer,this.#o=o}async token(e){let{attempts:o,connections:n,whileWaiting:r,
onAnswer:i}=this.#o,s=new URL(this.#e);s.searchParams.set("audience",e),n.connectEarly(s,1);try{let a=o.full.run("OIDC token request",async(c,u)=>{let f={headers:{
authorization:`Bearer ${this.#n}`,accept:"application/json"},signal:u,connections:n,onConnected:r},x=await A("OIDC token request",s,f);i();let m=this.#r("OIDC t\
oken request",x).value;if(typeof m!="string"||m==="")throw new p("OIDC token request",{kind:"garbage"});return m});return await k(()=>s.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?O(a,"GitHub's OIDC provider"):new d("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:o,connections:n}=this.#o,r=new URL(`${e}/.well-known/jwks`);n.connectEarly(r,1);let i=s=>o.short.run("JWKS request",async(a,c)=>{let l=await A("JWK\
S request",s,{headers:{accept:"application/json"},signal:c,connections:n});return this.#r("JWKS request",l)});try{return await i(r)}catch(s){if(!(s instanceof p&&
s.status===404))throw s;let a=await i(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
r.origin)throw new p("JWKS request",{kind:"garbage"});return i(new URL(c))}}#r(e,{status:o,headers:n,body:r}){let{clock:i}=this.#o;if(i.observe(n.date),o!==200){
let s=V(n["retry-after"],i.now());throw new p(e,{kind:"answer",status:o,retryAfter:s})}try{let s=JSON.parse(r);if(typeof s=="object"&&s!==null)return s}catch{}throw new p(
e,{kind:"garbage"})}};export{p as a,k as b,Ae as c,Re as d,ke as e,be as f,W as g,Se as h,Ee as i,V as j,b as k,pt as l,ve as m};
