const require=process.getBuiltinModule;
import{a as S}from"./lease-domain-failure.js";var w=process.getBuiltinModule("node:http");var x=w;var F=process.getBuiltinModule("node:https");var f=F;var b=process.getBuiltinModule("node:net"),B=s=>b[s];var A=B("setDefaultAutoSelectFamilyAttemptTimeout");var U=process.getBuiltinModule("node:stream/consumers"),H=s=>U[s];var v=H("text");var G=process.getBuiltinModule("node:events"),q=s=>G[s];var h=q("once");var V=process.getBuiltinModule("node:https");var y=V;var W=process.getBuiltinModule("node:net"),E=s=>W[s];var D=E("connect");var g=E("isIP");var j=process.getBuiltinModule("node:tls"),C=s=>j[s];var R=C("TLSSocket");var _=C("createSecureContext");var k=()=>process.uptime()*1e3,l=class{#t;#o=k();#s=[];#n;#e="opening";constructor(e,t){this.#n=t,this.#t=e(o=>this.#a(o)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&k()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#c("opening","waiting")).on("\
free",()=>this.#c(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#c(e,t){this.#e===e&&(this.#e=t)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var Y=process.getBuiltinModule("node:dns");var O=Y;var z=5;function L(){let s=new Map;return(e,t,o)=>{let{all:n,family:r,hints:a}=t,c=JSON.stringify([e,n,r,a]),i=s.get(c);(!i||process.uptime()-i.since>z)&&(i={since:process.
uptime(),answer:X(e,t)},s.set(c,i),i.answer.catch(()=>s.delete(c))),i.answer.then(([p,u])=>o(null,p,u),p=>o(p,""))}}function X(s,e){return new Promise((t,o)=>O.
lookup(s,e,(n,r,a)=>n?o(n):t([r,a])))}var d=class extends y.Agent{#t;#o=new Map;#s=new Set;#n=L();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}connectAhead(e,t){if(this.#a||this.#t?.startsWith("https:"))return;let o=m(e),n=this.#o.get(o)??[];this.#o.set(o,n);let r=this.freeSockets[this.getName(
P(e))]?.length??0;for(;n.length+r<Math.min(t,this.maxSockets);){let a=c=>this.#r(e,c);n.push(new l(a,()=>this.#s.add(o)))}}hasLost(e,t){let{code:o}=t;return(o===
"ECONNRESET"||o==="EPIPE")&&this.#s.delete(m(e))}createConnection(e,t){let o=this.#c(m(e));if(!o)return super.createConnection(this.#p(e),t);o.take().then(n=>t(
null,n),t)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())e.close();this.#o.clear(),super.destroy()}#c(e){let t=this.#o.get(e)??[];for(let o=t.shift();o;o=
t.shift()){if(o.isUsable)return o;o.close()}}async#r({host:e,port:t},o){let n={...this.options,...P({host:e,port:t})};if(n._agentKey=this.getName(n),this.#t)return o(
await this.#i(n));let r=o(D({host:e,port:t,noDelay:!0,lookup:this.#n}));return K(r,e,()=>this.#u()),await h(r,"connect"),o(await this.#i({...n,socket:r}))}#i(e){
let{promise:t,resolve:o,reject:n}=Promise.withResolvers(),r=super.createConnection(this.#p(e),(a,c)=>a?n(a):o(c));return r instanceof R&&o(r),t}#p(e){return{lookup:this.#n,
...e,secureContext:this.#u()}}#u(){return this.#e??=_(),this.#e}};function P({host:s,port:e}){return{host:s,port:e,servername:g(s)?"":s}}function K(s,e,t){g(e)?
setImmediate(t):s.once("lookup",()=>setImmediate(t))}function m({host:s,port:e}){return`${s}:${e??443}`}var T=class{http=new x.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:t,https_proxy:o,NO_PROXY:n,no_proxy:r}=e;this.https=new d({HTTPS_PROXY:t,
https_proxy:o,NO_PROXY:n,no_proxy:r})}tryFamilyFor(e){A(e)}connectAhead(e,t){e.protocol==="https:"&&this.https.connectAhead(I(e),t)}async resending(e,t){try{return await t()}catch(o){
if(e.protocol!=="https:"||!this.https.hasLost(I(e),o))throw o;return t()}}close(){this.http.destroy(),this.https.destroy()}};function I({hostname:s,port:e}){return{
host:s.replace(/^\[|\]$/g,""),port:Number(e||443)}}var $=1024*1024;async function Re(s,e,t){try{let o=await t.connections.resending(e,()=>J(e,t)),n=0;return o.on(
"data",r=>{n+=r.length,n>$&&o.destroy(new Error("too large"))}),{status:o.statusCode??0,headers:o.headers,body:await v(o)}}catch(o){throw Z(s,o)}}function J(s,{headers:e,signal:t,connections:o,onConnected:n}){let r=s.protocol==="http:",a=r?o.http:o.https;return new Promise((c,i)=>{let p=(r?x:f).request(s,
{signal:t,agent:a},c);for(let[u,M]of Object.entries(e))p.setHeader(u,M);n&&p.once("socket",u=>Q(u,n)),p.on("error",i).end()})}function Q(s,e){let t=()=>setImmediate(
e);s.connecting?s.once("connect",t):t()}function Z(s,e){let t=N(e)??N(e?.cause),o=t!==void 0&&/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(t);return new S(
s,{kind:o?"certificate":"network",code:t})}function N(s){let e=s?.code;return typeof e=="string"?e:void 0}function _e(s,e){if(s===void 0)return;let t=/^\d+$/.test(
s)?e+Number(s)*1e3:Date.parse(s);return Number.isNaN(t)?void 0:Math.max(0,t-e)}export{T as a,Re as b,Z as c,_e as d};
