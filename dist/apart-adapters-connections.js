const require=process.getBuiltinModule;
import{a as g}from"./apart-domain-failure.js";var I=process.getBuiltinModule("node:http");var m=I;var N=process.getBuiltinModule("node:net"),M=s=>N[s];var S=M("setDefaultAutoSelectFamilyAttemptTimeout");var w=process.getBuiltinModule("node:events"),F=s=>w[s];var f=F("once");var b=process.getBuiltinModule("node:https");var A=b;var B=process.getBuiltinModule("node:net"),v=s=>B[s];var h=v("connect");var d=v("isIP");var U=process.getBuiltinModule("node:tls"),y=s=>U[s];var E=y("TLSSocket");var D=y("createSecureContext");var C=()=>process.uptime()*1e3,p=class{#t;#o=C();#s=[];#n;#e="opening";constructor(e,t){this.#n=t,this.#t=e(o=>this.#a(o)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&C()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#c("opening","waiting")).on("\
free",()=>this.#c(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#c(e,t){this.#e===e&&(this.#e=t)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var H=process.getBuiltinModule("node:dns");var R=H;var G=5;function k(){let s=new Map;return(e,t,o)=>{let{all:n,family:r,hints:a}=t,c=JSON.stringify([e,n,r,a]),i=s.get(c);(!i||process.uptime()-i.since>G)&&(i={since:process.
uptime(),answer:V(e,t)},s.set(c,i),i.answer.catch(()=>s.delete(c))),i.answer.then(([u,_])=>o(null,u,_),u=>o(u,""))}}function V(s,e){return new Promise((t,o)=>R.
lookup(s,e,(n,r,a)=>n?o(n):t([r,a])))}var l=class extends A.Agent{#t;#o=new Map;#s=new Set;#n=k();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy||e.
HTTPS_PROXY}connectAhead(e,t){if(this.#a||this.#t?.startsWith("https:"))return;let o=x(e),n=this.#o.get(o)??[];this.#o.set(o,n);let r=this.freeSockets[this.getName(
O(e))]?.length??0;for(;n.length+r<Math.min(t,this.maxSockets);){let a=c=>this.#r(e,c);n.push(new p(a,()=>this.#s.add(o)))}}hasLost(e,t){let{code:o}=t;return(o===
"ECONNRESET"||o==="EPIPE")&&this.#s.delete(x(e))}createConnection(e,t){let o=this.#c(x(e));if(!o)return super.createConnection(this.#p(e),t);o.take().then(n=>t(
null,n),t)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())e.close();this.#o.clear(),super.destroy()}#c(e){let t=this.#o.get(e)??[];for(let o=t.shift();o;o=
t.shift()){if(o.isUsable)return o;o.close()}}async#r({host:e,port:t},o){let n={...this.options,...O({host:e,port:t})};if(n._agentKey=this.getName(n),this.#t)return o(
await this.#i(n));let r=o(h({host:e,port:t,noDelay:!0,lookup:this.#n}));return q(r,e,()=>this.#l()),await f(r,"connect"),o(await this.#i({...n,socket:r}))}#i(e){
let{promise:t,resolve:o,reject:n}=Promise.withResolvers(),r=super.createConnection(this.#p(e),(a,c)=>a?n(a):o(c));return r instanceof E&&o(r),t}#p(e){return{lookup:this.#n,
...e,secureContext:this.#l()}}#l(){return this.#e??=D(),this.#e}};function O({host:s,port:e}){return{host:s,port:e,servername:d(s)?"":s}}function q(s,e,t){d(e)?
setImmediate(t):s.once("lookup",()=>setImmediate(t))}function x({host:s,port:e}){return`${s}:${e??443}`}var L=class{http=new m.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){let{HTTPS_PROXY:t,https_proxy:o,NO_PROXY:n,no_proxy:r}=e;this.https=new l({HTTPS_PROXY:t,
https_proxy:o,NO_PROXY:n,no_proxy:r})}tryFamilyFor(e){S(e)}connectAhead(e,t){e.protocol==="https:"&&this.https.connectAhead(T(e),t)}async resending(e,t){try{return await t()}catch(o){
if(e.protocol!=="https:"||!this.https.hasLost(T(e),o))throw o;return t()}}close(){this.http.destroy(),this.https.destroy()}};function T({hostname:s,port:e}){return{
host:s.replace(/^\[|\]$/g,""),port:Number(e||443)}}var ue=1024*1024;function de(s,e){let t=P(e)??P(e?.cause),o=t!==void 0&&/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(t);return new g(s,{kind:o?"certificate":"network",
code:t})}function P(s){let e=s?.code;return typeof e=="string"?e:void 0}function xe(s,e){if(s===void 0)return;let t=/^\d+$/.test(s)?e+Number(s)*1e3:Date.parse(s);
return Number.isNaN(t)?void 0:Math.max(0,t-e)}export{L as a,de as b,xe as c};
