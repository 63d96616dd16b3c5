const require=process.getBuiltinModule;
import{a as v}from"./lease-domain-failure.js";var b=process.getBuiltinModule("node:http");var m=b;var B=process.getBuiltinModule("node:https");var A=B;var U=process.getBuiltinModule("node:net"),H=o=>U[o];var y=H("setDefaultAutoSelectFamilyAttemptTimeout");var G=process.getBuiltinModule("node:stream/consumers"),q=o=>G[o];var h=q("text");var V=process.getBuiltinModule("node:events"),W=o=>V[o];var E=W("once");var j=process.getBuiltinModule("node:https");var D=j;var Y=process.getBuiltinModule("node:net"),R=o=>Y[o];var C=R("connect");var f=R("isIP");var z=process.getBuiltinModule("node:tls"),P=o=>z[o];var _=P("TLSSocket");var k=P("createSecureContext");var O=()=>process.uptime()*1e3,u=class{#t;#o=O();#s=[];#n;#e="opening";constructor(e,t){this.#n=t,this.#t=e(s=>this.#a(s)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&O()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#c("opening","waiting")).on("\
free",()=>this.#c(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#c(e,t){this.#e===e&&(this.#e=t)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var X=process.getBuiltinModule("node:dns");var T=X;var K=5;function L(){let o=new Map;return(e,t,s)=>{let{all:n,family:r,hints:a}=t,c=JSON.stringify([e,n,r,a]),i=o.get(c);(!i||process.uptime()-i.since>K)&&(i={since:process.
uptime(),answer:$(e,t)},o.set(c,i),i.answer.catch(()=>o.delete(c))),i.answer.then(([p,l])=>s(null,p,l),p=>s(p,""))}}function $(o,e){return new Promise((t,s)=>T.
lookup(o,e,(n,r,a)=>n?s(n):t([r,a])))}var d=class extends D.Agent{#t;#o=new Map;#s=new Set;#n=L();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}async connectEarly(e,t){if(this.#a||this.#t?.startsWith("https:"))return;let s=S(e),n=this.#o.get(s)??[];this.#o.set(s,n);let r=this.freeSockets[this.
getName(I(e))]?.length??0,a=[];for(;n.length+r<Math.min(t,this.maxSockets);){let{promise:c,resolve:i}=Promise.withResolvers(),p=l=>this.#r(e,l,i);n.push(new u(p,
()=>this.#s.add(s))),a.push(c)}await Promise.all(a)}hasLost(e,t){let{code:s}=t;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.delete(S(e))}createConnection(e,t){
let s=this.#c(S(e));if(!s)return super.createConnection(this.#p(e),t);s.take().then(n=>t(null,n),t)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())
e.close();this.#o.clear(),super.destroy()}#c(e){let t=this.#o.get(e)??[];for(let s=t.shift();s;s=t.shift()){if(s.isUsable)return s;s.close()}}async#r({host:e,port:t},s,n){
let r={...this.options,...I({host:e,port:t})};if(r._agentKey=this.getName(r),this.#t)return n(),s(await this.#i(r));let a=s(C({host:e,port:t,noDelay:!0,lookup:this.#n})).
once("error",n);return J(a,e,()=>{n(),this.#l()}),await E(a,"connect"),s(await this.#i({...r,socket:a}))}#i(e){let{promise:t,resolve:s,reject:n}=Promise.withResolvers(),
r=super.createConnection(this.#p(e),(a,c)=>a?n(a):s(c));return r instanceof _&&s(r),t}#p(e){return{lookup:this.#n,...e,secureContext:this.#l()}}#l(){return this.#e??=
k(),this.#e}};function I({host:o,port:e}){return{host:o,port:e,servername:f(o)?"":o}}function J(o,e,t){f(e)?setImmediate(t):o.once("lookup",()=>setImmediate(t))}
function S({host:o,port:e}){return`${o}:${e??443}`}var N=class{http=new m.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:t,https_proxy:s,NO_PROXY:n,no_proxy:r}=e;this.https=new d({HTTPS_PROXY:t,
https_proxy:s,NO_PROXY:n,no_proxy:r})}tryFamilyFor(e){y(e)}async connectEarly(e,t){e.protocol==="https:"&&await this.https.connectEarly(M(e),t)}async resending(e,t){
try{return await t()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(M(e),s))throw s;return t()}}close(){this.http.destroy(),this.https.destroy()}};function M({
hostname:o,port:e}){return{host:o.replace(/^\[|\]$/g,""),port:Number(e||443)}}var Q=1024*1024;async function ke(o,e,t){try{let s=await t.connections.resending(e,
()=>Z(e,t));return{status:s.statusCode??0,headers:s.headers,body:await ee(s)}}catch(s){throw oe(o,s)}}function Z(o,{method:e,headers:t,body:s,signal:n,connections:r,
onConnected:a}){let c=o.protocol==="http:",i=c?r.http:r.https;return new Promise((p,l)=>{let x=(c?m:A).request(o,{method:e,signal:n,agent:i},p);for(let[g,F]of Object.
entries(t))x.setHeader(g,F);a&&x.once("socket",g=>te(g,a)),x.on("error",l).end(s)})}function ee(o,e=Q){let t=0;return o.on("data",s=>{t+=s.length,t>e&&o.destroy(
new Error("too large"))}),h(o)}function te(o,e){let t=()=>setImmediate(e);o.connecting?o.once("connect",t):t()}function oe(o,e){let t=w(e)??w(e?.cause),s=t!==void 0&&
/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(t);return new v(o,{kind:s?"certificate":"network",code:t})}function w(o){let e=o?.code;return typeof e==
"string"?e:void 0}function Oe(o,e){if(o===void 0)return;let t=/^\d+$/.test(o)?e+Number(o)*1e3:Date.parse(o);return Number.isNaN(t)?void 0:Math.max(0,t-e)}export{N as a,ke as b,oe as c,Oe as d};
