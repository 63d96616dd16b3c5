const require=process.getBuiltinModule;
import{a as y}from"./apart-domain-error.js";import{a as h}from"./apart-domain-failure.js";var B=process.getBuiltinModule("node:http");var g=B;var U=process.getBuiltinModule("node:https");var v=U;var H=process.getBuiltinModule("node:net"),$=o=>H[o];var A=$("setDefaultAutoSelectFamilyAttemptTimeout");var V=process.getBuiltinModule("node:events"),G=o=>V[o];var E=G("once");var q=process.getBuiltinModule("node:https");var D=q;var W=process.getBuiltinModule("node:net"),R=o=>W[o];var O=R("connect");var m=R("isIP");var z=process.getBuiltinModule("node:tls"),P=o=>z[o];var _=P("TLSSocket");var C=P("createSecureContext");var T=()=>process.uptime()*1e3,u=class{#t;#o=T();#s=[];#n;#e="opening";constructor(e,t){this.#n=t,this.#t=e(s=>this.#a(s)),this.#t.catch(()=>this.#r())}get isUsable(){
return this.#e!=="over"&&T()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"taken";for(let e of this.#s)e.ref();return this.#t}close(){
for(let e of this.#s)e.destroy()}#a(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#i("opening","waiting")).on("\
free",()=>this.#i(this.#e,"in use")).on("end",()=>this.#r()).on("error",()=>this.#r())}#i(e,t){this.#e===e&&(this.#e=t)}#r(){this.#e==="taken after waiting"&&this.#n(),
this.#e="over"}};var j=process.getBuiltinModule("node:dns");var k=j;var Y=5;function L(){let o=new Map;return(e,t,s)=>{let{all:n,family:a,hints:r}=t,c=JSON.stringify([e,n,a,r]),i=o.get(c);(!i||process.uptime()-i.since>Y)&&(i={since:process.
uptime(),answer:X(e,t)},o.set(c,i),i.answer.catch(()=>o.delete(c))),i.answer.then(([p,l])=>s(null,p,l),p=>s(p,""))}}function X(o,e){return new Promise((t,s)=>k.
lookup(o,e,(n,a,r)=>n?s(n):t([a,r])))}var d=class extends D.Agent{#t;#o=new Map;#s=new Set;#n=L();#e;#a=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy}async connectEarly(e,t){
if(this.#a||this.#t?.startsWith("https:"))return;let s=S(e),n=this.#o.get(s)??[];this.#o.set(s,n);let a=this.freeSockets[this.getName(N(e))]?.length??0,r=[];for(;n.
length+a<Math.min(t,this.maxSockets);){let{promise:c,resolve:i}=Promise.withResolvers(),p=l=>this.#r(e,l,i);n.push(new u(p,()=>this.#s.add(s))),r.push(c)}await Promise.
all(r)}hasLost(e,t){let{code:s}=t;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.delete(S(e))}createConnection(e,t){let s=this.#i(S(e));if(!s)return super.createConnection(
this.#p(e),t);s.take().then(n=>t(null,n),t)}destroy(){this.#a=!0;for(let e of[...this.#o.values()].flat())e.close();this.#o.clear(),super.destroy()}#i(e){let t=this.#o.
get(e)??[];for(let s=t.shift();s;s=t.shift()){if(s.isUsable)return s;s.close()}}async#r({host:e,port:t},s,n){let a={...this.options,...N({host:e,port:t})};if(a.
_agentKey=this.getName(a),this.#t)return n(),s(await this.#c(a));let r=s(O({host:e,port:t,noDelay:!0,lookup:this.#n})).once("error",n);return K(r,e,()=>{n(),this.#l()}),
await E(r,"connect"),s(await this.#c({...a,socket:r}))}#c(e){let{promise:t,resolve:s,reject:n}=Promise.withResolvers(),a=super.createConnection(this.#p(e),(r,c)=>r?
n(r):s(c));return a instanceof _&&s(a),t}#p(e){return{lookup:this.#n,...e,secureContext:this.#l()}}#l(){return this.#e??=C(),this.#e}};function N({host:o,port:e}){
return{host:o,port:e,servername:m(o)?"":o}}function K(o,e,t){m(e)?setImmediate(t):o.once("lookup",()=>setImmediate(t))}function S({host:o,port:e}){return`${o}:${e??
443}`}function w(o){let{HTTPS_PROXY:e,https_proxy:t,NO_PROXY:s,no_proxy:n}=o;if(!e&&!t)return{https_proxy:void 0,no_proxy:void 0};let a=Q(n||s||""),r=!a.includes("*"),
[c,i]=t?["https_proxy",t]:["HTTPS_PROXY",e??""];return{https_proxy:r&&i.trim()!==""?J(c,i.trim()):void 0,no_proxy:a.join(",")||void 0}}function J(o,e){let[t=""]=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)??[],s=`${t.toLowerCase()||"http://"}${e.slice(t.length)}`,n=/^["'`]/.test(e)?null:URL.parse(s);if(n&&/^https?:$/.test(n.protocol))return s;let a=n&&!/^https?:$/.
test(n.protocol)?`a proxy of ${n.protocol.slice(0,-1)}`:"no proxy";throw new y("E_NETWORK",`${o} names ${a}, and only an HTTP proxy can be used.`,{fix:[`Set \`${o}\
: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are reached without a proxy, set `NO_PROXY: '*'` in `env:`\
 of the step."].join(`
`)})}function Q(o){return o.split(/[\s,]+/).flatMap(e=>{let t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,s="",n="",a]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(t)??[],r=s||n.replace(/\.$/,"")||t;if(r==="")return[];let c=a===void 0||a==="443"?"":`:${a}`,i=Z(r);return i!==void 0?[i]:/[a-z]/.test(r)&&!r.includes(":")&&
!/^[.*]/.test(r)?[`${r}${c}`,`.${r}${c}`]:[`${r}${c}`]})}function Z(o){let[,e="",t=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(o)??[],s=e.split(".").map(Number),n=Number(
t);if(e===""||n>32||s.some(i=>i>255))return;let a=s.reduce((i,p)=>i*256+p,0),r=2**(32-n),c=Math.floor(a/r)*r;return[c,c+r-1].map(ee).join("-")}function ee(o){return[
24,16,8,0].map(e=>Math.floor(o/2**e)%256).join(".")}var I=class{http=new g.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){this.https=new d(w(e))}tryFamilyFor(e){A(e)}async connectEarly(e,t){e.protocol===
"https:"&&await this.https.connectEarly(M(e),t)}async resending(e,t){try{return await t()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(M(e),s))throw s;
return t()}}close(){this.http.destroy(),this.https.destroy()}};function M({hostname:o,port:e}){return{host:o.replace(/^\[|\]$/g,""),port:Number(e||443)}}var te=1024*
1024;function ke(o,{method:e,headers:t,body:s,signal:n,connections:a,onConnected:r}){let c=o.protocol==="http:",i=c?a.http:a.https;return new Promise((p,l)=>{let x=(c?
g:v).request(o,{method:e,signal:n,agent:i},p);for(let[f,F]of Object.entries(t))x.setHeader(f,F);r&&x.once("socket",f=>se(f,r)),x.on("error",l).end(s)})}function Le(o,e=te){
let t=0;return o.on("data",s=>{t+=s.length,t>e&&o.destroy(new Error("too large"))}),oe(o).then(s=>s.toString("utf8").replace(/^\uFEFF/,""))}function oe(o){return new Promise(
(e,t)=>{let s=[];o.on("data",n=>s.push(n)),o.on("end",()=>e(Buffer.concat(s))),o.on("error",t).on("close",()=>t(new Error("ended early")))})}function se(o,e){let t=()=>setImmediate(
e);o.connecting?o.once("connect",t):t()}function Ne(o,e){let t=b(e)??b(e?.cause),s=t!==void 0&&/CERT|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL/.test(t);return new h(
o,{kind:s?"certificate":"network",code:t})}function b(o){let e=o?.code;return typeof e=="string"?e:void 0}function we(o,e){if(o===void 0)return;let t=/^\d+$/.test(
o)?e+Number(o)*1e3:Date.parse(o);return Number.isNaN(t)?void 0:Math.max(0,t-e)}export{I as a,ke as b,Le as c,oe as d,Ne as e,we as f};
