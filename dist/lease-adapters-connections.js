const require=process.getBuiltinModule;
import{a as v}from"./lease-domain-failure.js";var b=process.getBuiltinModule("node:http");var m=b;var B=process.getBuiltinModule("node:https");var A=B;var U=process.getBuiltinModule("node:net"),H=t=>U[t];var h=H("setDefaultAutoSelectFamilyAttemptTimeout");var G=process.getBuiltinModule("node:events"),q=t=>G[t];var y=q("once");var V=process.getBuiltinModule("node:https");var E=V;var W=process.getBuiltinModule("node:net"),D=t=>W[t];var R=D("connect");var f=D("isIP");var Y=process.getBuiltinModule("node:tls"),P=t=>Y[t];var C=P("TLSSocket");var O=P("createSecureContext");var k=()=>process.uptime()*1e3,u=class{#t;#o=k();#s=[];#n;#e="opening";constructor(e,o){this.#n=o,this.#t=e(s=>this.#a(s)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&k()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#c("opening","waiting")).on("\
free",()=>this.#c(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#c(e,o){this.#e===e&&(this.#e=o)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var z=process.getBuiltinModule("node:dns");var T=z;var X=5;function _(){let t=new Map;return(e,o,s)=>{let{all:n,family:r,hints:a}=o,c=JSON.stringify([e,n,r,a]),i=t.get(c);(!i||process.uptime()-i.since>X)&&(i={since:process.
uptime(),answer:$(e,o)},t.set(c,i),i.answer.catch(()=>t.delete(c))),i.answer.then(([p,l])=>s(null,p,l),p=>s(p,""))}}function $(t,e){return new Promise((o,s)=>T.
lookup(t,e,(n,r,a)=>n?s(n):o([r,a])))}var d=class extends E.Agent{#t;#o=new Map;#s=new Set;#n=_();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}async connectEarly(e,o){if(this.#a||this.#t?.startsWith("https:"))return;let s=S(e),n=this.#o.get(s)??[];this.#o.set(s,n);let r=this.freeSockets[this.
getName(L(e))]?.length??0,a=[];for(;n.length+r<Math.min(o,this.maxSockets);){let{promise:c,resolve:i}=Promise.withResolvers(),p=l=>this.#r(e,l,i);n.push(new u(p,
()=>this.#s.add(s))),a.push(c)}await Promise.all(a)}hasLost(e,o){let{code:s}=o;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.delete(S(e))}createConnection(e,o){
let s=this.#c(S(e));if(!s)return super.createConnection(this.#p(e),o);s.take().then(n=>o(null,n),o)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())
e.close();this.#o.clear(),super.destroy()}#c(e){let o=this.#o.get(e)??[];for(let s=o.shift();s;s=o.shift()){if(s.isUsable)return s;s.close()}}async#r({host:e,port:o},s,n){
let r={...this.options,...L({host:e,port:o})};if(r._agentKey=this.getName(r),this.#t)return n(),s(await this.#i(r));let a=s(R({host:e,port:o,noDelay:!0,lookup:this.#n})).
once("error",n);return j(a,e,()=>{n(),this.#l()}),await y(a,"connect"),s(await this.#i({...r,socket:a}))}#i(e){let{promise:o,resolve:s,reject:n}=Promise.withResolvers(),
r=super.createConnection(this.#p(e),(a,c)=>a?n(a):s(c));return r instanceof C&&s(r),o}#p(e){return{lookup:this.#n,...e,secureContext:this.#l()}}#l(){return this.#e??=
O(),this.#e}};function L({host:t,port:e}){return{host:t,port:e,servername:f(t)?"":t}}function j(t,e,o){f(e)?setImmediate(o):t.once("lookup",()=>setImmediate(o))}
function S({host:t,port:e}){return`${t}:${e??443}`}var I=class{http=new m.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:o,https_proxy:s,NO_PROXY:n,no_proxy:r}=e;this.https=new d({HTTPS_PROXY:M(
o),https_proxy:M(s),NO_PROXY:n,no_proxy:r})}tryFamilyFor(e){h(e)}async connectEarly(e,o){e.protocol==="https:"&&await this.https.connectEarly(N(e),o)}async resending(e,o){
try{return await o()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(N(e),s))throw s;return o()}}close(){this.http.destroy(),this.https.destroy()}};function N({
hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||443)}}var K=1024*1024;async function Pe(t,e,o){try{let s=await o.connections.resending(e,
()=>J(e,o));return{status:s.statusCode??0,headers:s.headers,body:await Q(s)}}catch(s){throw te(t,s)}}function J(t,{method:e,headers:o,body:s,signal:n,connections:r,
onConnected:a}){let c=t.protocol==="http:",i=c?r.http:r.https;return new Promise((p,l)=>{let x=(c?m:A).request(t,{method:e,signal:n,agent:i},p);for(let[g,F]of Object.
entries(o))x.setHeader(g,F);a&&x.once("socket",g=>ee(g,a)),x.on("error",l).end(s)})}function Q(t,e=K){let o=0;return t.on("data",s=>{o+=s.length,o>e&&t.destroy(
new Error("too large"))}),Z(t).then(s=>s.toString("utf8").replace(/^\uFEFF/,""))}function Z(t){return new Promise((e,o)=>{let s=[];t.on("data",n=>s.push(n)),t.on(
"end",()=>e(Buffer.concat(s))),t.on("error",o).on("close",()=>o(new Error("ended early")))})}function ee(t,e){let o=()=>setImmediate(e);t.connecting?t.once("con\
nect",o):o()}function te(t,e){let o=w(e)??w(e?.cause),s=o!==void 0&&/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(o);return new v(t,{kind:s?"certific\
ate":"network",code:o})}function w(t){let e=t?.code;return typeof e=="string"?e:void 0}function Ce(t,e){if(t===void 0)return;let o=/^\d+$/.test(t)?e+Number(t)*1e3:
Date.parse(t);return Number.isNaN(o)?void 0:Math.max(0,o-e)}function M(t){return t&&/^[^/?#]+:\d+\/?$/.test(t)?`http://${t}`:t}export{I as a,Pe as b,Z as c,te as d,Ce as e};
