const require=process.getBuiltinModule;
import{a as v}from"./lease-domain-failure.js";var B=process.getBuiltinModule("node:http");var m=B;var U=process.getBuiltinModule("node:https");var A=U;var H=process.getBuiltinModule("node:net"),G=t=>H[t];var h=G("setDefaultAutoSelectFamilyAttemptTimeout");var q=process.getBuiltinModule("node:stream/consumers"),V=t=>q[t];var y=V("text");var W=process.getBuiltinModule("node:events"),Y=t=>W[t];var E=Y("once");var j=process.getBuiltinModule("node:https");var D=j;var z=process.getBuiltinModule("node:net"),R=t=>z[t];var P=R("connect");var f=R("isIP");var X=process.getBuiltinModule("node:tls"),_=t=>X[t];var C=_("TLSSocket");var O=_("createSecureContext");var k=()=>process.uptime()*1e3,u=class{#t;#o=k();#s=[];#n;#e="opening";constructor(e,o){this.#n=o,this.#t=e(s=>this.#a(s)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&k()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#c("opening","waiting")).on("\
free",()=>this.#c(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#c(e,o){this.#e===e&&(this.#e=o)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var $=process.getBuiltinModule("node:dns");var T=$;var K=5;function L(){let t=new Map;return(e,o,s)=>{let{all:n,family:r,hints:a}=o,c=JSON.stringify([e,n,r,a]),i=t.get(c);(!i||process.uptime()-i.since>K)&&(i={since:process.
uptime(),answer:J(e,o)},t.set(c,i),i.answer.catch(()=>t.delete(c))),i.answer.then(([p,l])=>s(null,p,l),p=>s(p,""))}}function J(t,e){return new Promise((o,s)=>T.
lookup(t,e,(n,r,a)=>n?s(n):o([r,a])))}var d=class extends D.Agent{#t;#o=new Map;#s=new Set;#n=L();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}async connectEarly(e,o){if(this.#a||this.#t?.startsWith("https:"))return;let s=S(e),n=this.#o.get(s)??[];this.#o.set(s,n);let r=this.freeSockets[this.
getName(I(e))]?.length??0,a=[];for(;n.length+r<Math.min(o,this.maxSockets);){let{promise:c,resolve:i}=Promise.withResolvers(),p=l=>this.#r(e,l,i);n.push(new u(p,
()=>this.#s.add(s))),a.push(c)}await Promise.all(a)}hasLost(e,o){let{code:s}=o;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.delete(S(e))}createConnection(e,o){
let s=this.#c(S(e));if(!s)return super.createConnection(this.#p(e),o);s.take().then(n=>o(null,n),o)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())
e.close();this.#o.clear(),super.destroy()}#c(e){let o=this.#o.get(e)??[];for(let s=o.shift();s;s=o.shift()){if(s.isUsable)return s;s.close()}}async#r({host:e,port:o},s,n){
let r={...this.options,...I({host:e,port:o})};if(r._agentKey=this.getName(r),this.#t)return n(),s(await this.#i(r));let a=s(P({host:e,port:o,noDelay:!0,lookup:this.#n})).
once("error",n);return Q(a,e,()=>{n(),this.#l()}),await E(a,"connect"),s(await this.#i({...r,socket:a}))}#i(e){let{promise:o,resolve:s,reject:n}=Promise.withResolvers(),
r=super.createConnection(this.#p(e),(a,c)=>a?n(a):s(c));return r instanceof C&&s(r),o}#p(e){return{lookup:this.#n,...e,secureContext:this.#l()}}#l(){return this.#e??=
O(),this.#e}};function I({host:t,port:e}){return{host:t,port:e,servername:f(t)?"":t}}function Q(t,e,o){f(e)?setImmediate(o):t.once("lookup",()=>setImmediate(o))}
function S({host:t,port:e}){return`${t}:${e??443}`}var N=class{http=new m.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:o,https_proxy:s,NO_PROXY:n,no_proxy:r}=e;this.https=new d({HTTPS_PROXY:F(
o),https_proxy:F(s),NO_PROXY:n,no_proxy:r})}tryFamilyFor(e){h(e)}async connectEarly(e,o){e.protocol==="https:"&&await this.https.connectEarly(w(e),o)}async resending(e,o){
try{return await o()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(w(e),s))throw s;return o()}}close(){this.http.destroy(),this.https.destroy()}};function w({
hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||443)}}var Z=1024*1024;async function ke(t,e,o){try{let s=await o.connections.resending(e,
()=>ee(e,o));return{status:s.statusCode??0,headers:s.headers,body:await te(s)}}catch(s){throw se(t,s)}}function ee(t,{method:e,headers:o,body:s,signal:n,connections:r,
onConnected:a}){let c=t.protocol==="http:",i=c?r.http:r.https;return new Promise((p,l)=>{let x=(c?m:A).request(t,{method:e,signal:n,agent:i},p);for(let[g,b]of Object.
entries(o))x.setHeader(g,b);a&&x.once("socket",g=>oe(g,a)),x.on("error",l).end(s)})}function te(t,e=Z){let o=0;return t.on("data",s=>{o+=s.length,o>e&&t.destroy(
new Error("too large"))}),y(t)}function oe(t,e){let o=()=>setImmediate(e);t.connecting?t.once("connect",o):o()}function se(t,e){let o=M(e)??M(e?.cause),s=o!==void 0&&
/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(o);return new v(t,{kind:s?"certificate":"network",code:o})}function M(t){let e=t?.code;return typeof e==
"string"?e:void 0}function Te(t,e){if(t===void 0)return;let o=/^\d+$/.test(t)?e+Number(t)*1e3:Date.parse(t);return Number.isNaN(o)?void 0:Math.max(0,o-e)}function F(t){
return t&&/^[^/?#]+:\d+\/?$/.test(t)?`http://${t}`:t}export{N as a,ke as b,se as c,Te as d};
