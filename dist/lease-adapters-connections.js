const require=process.getBuiltinModule;
var B=/^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+)$/,
d=class t extends Error{name="RequestFailure";operation;kind;code;status;retryAfter;host;secretName;#t;static[Symbol.hasInstance](e){return this===t?e?.name==="\
RequestFailure":Function.prototype[Symbol.hasInstance].call(this,e)}constructor(e,o){let{kind:s,code:r,status:n,retryAfter:i,words:c}=o,a=r!==void 0&&/^[\w.]{1,64}$/.
test(r)?r:void 0,p=a!==void 0&&B.test(a)?a:void 0;super(`${e}: ${p??(n===void 0?s:`HTTP ${n}`)}`),this.operation=e,this.kind=s,this.code=a,this.status=n,this.retryAfter=
i,this.#t=c??""}says(e){return e.test(this.#t)}};async function ie(t,e){try{return await e}catch(o){throw o instanceof d&&(o.host=t()),o}}var u=(...t)=>{let e=new Set(
t.flatMap(o=>[o,`${o}Exception`]));return({code:o})=>o!==void 0&&e.has(o)},U=[{when:({kind:t})=>t==="certificate",disposition:"fail"},{when:({operation:t,status:e=0})=>t===
"GitHub post"&&(e===0||e>=500),disposition:"fail"},{when:({kind:t})=>t==="network"||t==="timeout"||t==="garbage",disposition:"retry"},{when:u("Throttling","Thro\
ttledException","RequestThrottled","TooManyRequests","RequestLimitExceeded","SlowDown","LimitExceeded"),disposition:"slow down"},{when:({status:t})=>t===429,disposition:"\
slow down"},{when:u("IDPCommunicationError","InternalServiceError","InternalFailure","ServiceUnavailable"),disposition:"retry"},{when:t=>u("InvalidIdentityToken")(
t)&&t.says(/verification key|reach the identity provider/i),disposition:"retry"},{when:t=>t.operation==="AssumeRoleWithWebIdentity"&&u("ExpiredToken")(t),disposition:"\
fresh token"},{when:t=>t.operation.startsWith("AssumeRole")&&u("AccessDenied")(t),disposition:"retry late"},{when:u("RequestTimeTooSkewed","RequestExpired","Req\
uestInTheFuture","InvalidSignature","SignatureDoesNotMatch"),disposition:"correct clock"},{when:({status:t})=>t===408||t!==void 0&&t>=500,disposition:"retry"}];
function ae(t){return U.find(({when:e})=>e(t))?.disposition??"fail"}var ce={retry:Number.POSITIVE_INFINITY,"slow down":Number.POSITIVE_INFINITY,"fresh token":3,
"retry late":3,"correct clock":2,fail:1};function pe({kind:t,status:e}){return t==="answer"?e!==void 0&&e>=500:t!=="certificate"}function ue(t,e,o,s){let r={retry:100,
"slow down":500,"fresh token":50,"retry late":3e3,"correct clock":0,fail:0}[e],n=s*Math.min(r*2**(t-1),8e3),i=e==="retry late"?r/2:0;return Math.max(n,o??0,i)}var q=process.getBuiltinModule("node:http");var y=q;var H=process.getBuiltinModule("node:https");var A=H;var G=process.getBuiltinModule("node:net"),V=t=>G[t];var v=V("setDefaultAutoSelectFamilyAttemptTimeout");var W=process.getBuiltinModule("node:stream/consumers"),Y=t=>W[t];var E=Y("text");var $=process.getBuiltinModule("node:events"),j=t=>$[t];var D=j("once");var z=process.getBuiltinModule("node:https");var w=z;var Z=process.getBuiltinModule("node:net"),R=t=>Z[t];var k=R("connect");var S=R("isIP");var K=process.getBuiltinModule("node:tls"),T=t=>K[t];var P=T("TLSSocket");var I=T("createSecureContext");var O=()=>process.uptime()*1e3,x=class{#t;#o=O();#s=[];#r;#e="opening";constructor(e,o){this.#r=o,this.#t=e(s=>this.#i(s)),this.#t.catch(()=>this.#n())}get isUsable(){
return this.#e!=="over"&&O()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#i(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#a("opening","waiting")).on("\
free",()=>this.#a(this.#e,"in use")).on("end",()=>this.#n()).on("error",()=>this.#n())}#a(e,o){this.#e===e&&(this.#e=o)}#n(){this.#e==="taken after waiting"&&this.#r(),
this.#e="over"}};var X=process.getBuiltinModule("node:dns");var C=X;var J=5;function b(){let t=new Map;return(e,o,s)=>{let{all:r,family:n,hints:i}=o,c=JSON.stringify([e,r,n,i]),a=t.get(c);(!a||process.uptime()-a.since>J)&&(a={since:process.
uptime(),answer:Q(e,o)},t.set(c,a),a.answer.catch(()=>t.delete(c))),a.answer.then(([p,l])=>s(null,p,l),p=>s(p,""))}}function Q(t,e){return new Promise((o,s)=>C.
lookup(t,e,(r,n,i)=>r?s(r):o([n,i])))}var f=class extends w.Agent{#t;#o=new Map;#s=new Set;#r=b();#e;#i=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}async connectEarly(e,o){if(this.#i||this.#t?.startsWith("https:"))return;let s=h(e),r=this.#o.get(s)??[];this.#o.set(s,r);let n=this.freeSockets[this.
getName(_(e))]?.length??0,i=[];for(;r.length+n<Math.min(o,this.maxSockets);){let{promise:c,resolve:a}=Promise.withResolvers(),p=l=>this.#n(e,l,a);r.push(new x(p,
()=>this.#s.add(s))),i.push(c)}await Promise.all(i)}hasLost(e,o){let{code:s}=o;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.delete(h(e))}createConnection(e,o){
let s=this.#a(h(e));if(!s)return super.createConnection(this.#p(e),o);s.take().then(r=>o(null,r),o)}destroy(){this.#i=!0;for(let e of[...this.#o.values()].flat())
e.close();this.#o.clear(),super.destroy()}#a(e){let o=this.#o.get(e)??[];for(let s=o.shift();s;s=o.shift()){if(s.isUsable)return s;s.close()}}async#n({host:e,port:o},s,r){
let n={...this.options,..._({host:e,port:o})};if(n._agentKey=this.getName(n),this.#t)return r(),s(await this.#c(n));let i=s(k({host:e,port:o,noDelay:!0,lookup:this.#r})).
once("error",r);return ee(i,e,()=>{r(),this.#u()}),await D(i,"connect"),s(await this.#c({...n,socket:i}))}#c(e){let{promise:o,resolve:s,reject:r}=Promise.withResolvers(),
n=super.createConnection(this.#p(e),(i,c)=>i?r(i):s(c));return n instanceof P&&s(n),o}#p(e){return{lookup:this.#r,...e,secureContext:this.#u()}}#u(){return this.#e??=
I(),this.#e}};function _({host:t,port:e}){return{host:t,port:e,servername:S(t)?"":t}}function ee(t,e,o){S(e)?setImmediate(o):t.once("lookup",()=>setImmediate(o))}
function h({host:t,port:e}){return`${t}:${e??443}`}var L=class{http=new y.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:o,https_proxy:s,NO_PROXY:r,no_proxy:n}=e;this.https=new f({HTTPS_PROXY:o,
https_proxy:s,NO_PROXY:r,no_proxy:n})}tryFamilyFor(e){v(e)}async connectEarly(e,o){e.protocol==="https:"&&await this.https.connectEarly(N(e),o)}async resending(e,o){
try{return await o()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(N(e),s))throw s;return o()}}close(){this.http.destroy(),this.https.destroy()}};function N({
hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||443)}}var te=1024*1024;async function Fe(t,e,o){try{let s=await o.connections.resending(
e,()=>oe(e,o));return{status:s.statusCode??0,headers:s.headers,body:await se(s)}}catch(s){throw ne(t,s)}}function oe(t,{method:e,headers:o,body:s,signal:r,connections:n,
onConnected:i}){let c=t.protocol==="http:",a=c?n.http:n.https;return new Promise((p,l)=>{let m=(c?y:A).request(t,{method:e,signal:r,agent:a},p);for(let[g,F]of Object.
entries(o))m.setHeader(g,F);i&&m.once("socket",g=>re(g,i)),m.on("error",l).end(s)})}function se(t,e=te){let o=0;return t.on("data",s=>{o+=s.length,o>e&&t.destroy(
new Error("too large"))}),E(t)}function re(t,e){let o=()=>setImmediate(e);t.connecting?t.once("connect",o):o()}function ne(t,e){let o=M(e)??M(e?.cause),s=o!==void 0&&
/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(o);return new d(t,{kind:s?"certificate":"network",code:o})}function M(t){let e=t?.code;return typeof e==
"string"?e:void 0}function Be(t,e){if(t===void 0)return;let o=/^\d+$/.test(t)?e+Number(t)*1e3:Date.parse(t);return Number.isNaN(o)?void 0:Math.max(0,o-e)}export{d as a,ie as b,ae as c,ce as d,pe as e,ue as f,L as g,Fe as h,ne as i,Be as j};
