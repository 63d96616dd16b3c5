const require=process.getBuiltinModule;
import{a as S}from"./shared-domain-failure.js";var b=process.getBuiltinModule("node:http");var x=b;var B=process.getBuiltinModule("node:https");var f=B;var U=process.getBuiltinModule("node:net"),H=s=>U[s];var A=H("setDefaultAutoSelectFamilyAttemptTimeout");var G=process.getBuiltinModule("node:stream/consumers"),q=s=>G[s];var v=q("text");var V=process.getBuiltinModule("node:events"),W=s=>V[s];var h=W("once");var j=process.getBuiltinModule("node:https");var y=j;var Y=process.getBuiltinModule("node:net"),E=s=>Y[s];var D=E("connect");var g=E("isIP");var z=process.getBuiltinModule("node:tls"),C=s=>z[s];var R=C("TLSSocket");var _=C("createSecureContext");var k=()=>process.uptime()*1e3,l=class{#t;#o=k();#s=[];#n;#e="opening";constructor(e,o){this.#n=o,this.#t=e(t=>this.#a(t)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&k()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#c("opening","waiting")).on("\
free",()=>this.#c(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#c(e,o){this.#e===e&&(this.#e=o)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var X=process.getBuiltinModule("node:dns");var O=X;var K=5;function L(){let s=new Map;return(e,o,t)=>{let{all:n,family:r,hints:a}=o,c=JSON.stringify([e,n,r,a]),i=s.get(c);(!i||process.uptime()-i.since>K)&&(i={since:process.
uptime(),answer:$(e,o)},s.set(c,i),i.answer.catch(()=>s.delete(c))),i.answer.then(([p,u])=>t(null,p,u),p=>t(p,""))}}function $(s,e){return new Promise((o,t)=>O.
lookup(s,e,(n,r,a)=>n?t(n):o([r,a])))}var d=class extends y.Agent{#t;#o=new Map;#s=new Set;#n=L();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}connectAhead(e,o){if(this.#a||this.#t?.startsWith("https:"))return;let t=m(e),n=this.#o.get(t)??[];this.#o.set(t,n);let r=this.freeSockets[this.getName(
P(e))]?.length??0;for(;n.length+r<Math.min(o,this.maxSockets);){let a=c=>this.#r(e,c);n.push(new l(a,()=>this.#s.add(t)))}}hasLost(e,o){let{code:t}=o;return(t===
"ECONNRESET"||t==="EPIPE")&&this.#s.delete(m(e))}createConnection(e,o){let t=this.#c(m(e));if(!t)return super.createConnection(this.#p(e),o);t.take().then(n=>o(
null,n),o)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())e.close();this.#o.clear(),super.destroy()}#c(e){let o=this.#o.get(e)??[];for(let t=o.shift();t;t=
o.shift()){if(t.isUsable)return t;t.close()}}async#r({host:e,port:o},t){let n={...this.options,...P({host:e,port:o})};if(n._agentKey=this.getName(n),this.#t)return t(
await this.#i(n));let r=t(D({host:e,port:o,noDelay:!0,lookup:this.#n}));return J(r,e,()=>this.#u()),await h(r,"connect"),t(await this.#i({...n,socket:r}))}#i(e){
let{promise:o,resolve:t,reject:n}=Promise.withResolvers(),r=super.createConnection(this.#p(e),(a,c)=>a?n(a):t(c));return r instanceof R&&t(r),o}#p(e){return{lookup:this.#n,
...e,secureContext:this.#u()}}#u(){return this.#e??=_(),this.#e}};function P({host:s,port:e}){return{host:s,port:e,servername:g(s)?"":s}}function J(s,e,o){g(e)?
setImmediate(o):s.once("lookup",()=>setImmediate(o))}function m({host:s,port:e}){return`${s}:${e??443}`}var T=class{http=new x.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:o,https_proxy:t,NO_PROXY:n,no_proxy:r}=e;this.https=new d({HTTPS_PROXY:o,
https_proxy:t,NO_PROXY:n,no_proxy:r})}tryFamilyFor(e){A(e)}connectAhead(e,o){e.protocol==="https:"&&this.https.connectAhead(I(e),o)}async resending(e,o){try{return await o()}catch(t){
if(e.protocol!=="https:"||!this.https.hasLost(I(e),t))throw t;return o()}}close(){this.http.destroy(),this.https.destroy()}};function I({hostname:s,port:e}){return{
host:s.replace(/^\[|\]$/g,""),port:Number(e||443)}}var Q=1024*1024;async function Re(s,e,o){try{let t=await o.connections.resending(e,()=>M(e,o)),n=0;return t.on(
"data",r=>{n+=r.length,n>Q&&t.destroy(new Error("too large"))}),{status:t.statusCode??0,headers:t.headers,body:await v(t)}}catch(t){throw w(s,t)}}async function _e(s,e,o){
try{let t=await M(e,o);return t.destroy(),t.statusCode??0}catch(t){throw w(s,t)}}function M(s,{headers:e,signal:o,connections:t,onConnected:n}){let r=s.protocol===
"http:",a=r?t.http:t.https;return new Promise((c,i)=>{let p=(r?x:f).request(s,{signal:o,agent:a},c);for(let[u,F]of Object.entries(e))p.setHeader(u,F);n&&p.once(
"socket",u=>Z(u,n)),p.on("error",i).end()})}function Z(s,e){let o=()=>setImmediate(e);s.connecting?s.once("connect",o):o()}function w(s,e){let o=N(e)??N(e?.cause),
t=o!==void 0&&/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(o);return new S(s,{kind:t?"certificate":"network",code:o})}function N(s){let e=s?.code;return typeof e==
"string"?e:void 0}function ke(s,e){if(s===void 0)return;let o=/^\d+$/.test(s)?e+Number(s)*1e3:Date.parse(s);return Number.isNaN(o)?void 0:Math.max(0,o-e)}export{T as a,Re as b,_e as c,w as d,ke as e};
