const require=process.getBuiltinModule;
import{a as y}from"./apart-domain-error.js";import{a as g}from"./apart-domain-failure.js";var B=process.getBuiltinModule("node:http");var m=B;var U=process.getBuiltinModule("node:https");var v=U;var H=process.getBuiltinModule("node:net"),$=o=>H[o];var A=$("setDefaultAutoSelectFamilyAttemptTimeout");var G=process.getBuiltinModule("node:events"),V=o=>G[o];var E=V("once");var q=process.getBuiltinModule("node:https");var D=q;var W=process.getBuiltinModule("node:net"),P=o=>W[o];var R=P("connect");var S=P("isIP");var z=process.getBuiltinModule("node:tls"),_=o=>z[o];var k=_("TLSSocket");var O=_("createSecureContext");var C=()=>process.uptime()*1e3,d=class{#t;#s=C();#o=[];#n;#e="opening";constructor(e,t){this.#n=t,this.#t=e(s=>this.#i(s)),this.#t.catch(()=>this.#a())}get isUsable(){
let e=this.#o.every(({readableLength:t})=>t===0);return this.#e!=="over"&&e&&C()-this.#s<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"tak\
en";for(let t of this.#o)t.ref();let e=await this.#t;return setImmediate(()=>e.once("data",()=>this.#r("taken after waiting","in use"))),e}close(){for(let e of this.#o)
e.destroy()}#i(e){return this.#o.push(e),this.#e.startsWith("taken")||e.unref(),e.on("secureConnect",()=>this.#r("opening","waiting")).on("end",()=>this.#a()).on(
"error",()=>this.#a())}#r(e,t){this.#e===e&&(this.#e=t)}#a(){this.#e==="taken after waiting"&&this.#n(),this.#e="over"}};var j=process.getBuiltinModule("node:dns");var T=j;var Y=5;function L(){let o=new Map;return{lookup:(t,s,n)=>{let{all:a,family:r,hints:i}=s,c=JSON.stringify([t,a,r,i]),p=o.get(c);(!p||process.uptime()-p.since>Y)&&
(p={since:process.uptime(),answer:X(t,s)},o.set(c,p),p.answer.catch(()=>o.delete(c))),p.answer.then(([u,l])=>n(null,u,l),u=>n(u,""))},forget:()=>o.clear()}}function X(o,e){
return new Promise((t,s)=>T.lookup(o,e,(n,a,r)=>n?s(n):t([a,r])))}var x=class extends D.Agent{#t;#s=new Map;#o=new Set;#n=L();#e=new Set;#i;#r=!1;constructor(e){super({keepAlive:!0,maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy}async connectEarly(e,t){
if(this.#r||this.#t?.startsWith("https:"))return;let s=h(e),n=this.#s.get(s)??[];this.#s.set(s,n);let a=this.freeSockets[this.getName(N(e))]?.length??0,r=[];for(;n.
length+a<Math.min(t,this.maxSockets);){let{promise:i,resolve:c}=Promise.withResolvers(),p=u=>this.#d(e,u,c);n.push(new d(p,()=>this.#o.add(s))),r.push(i)}await Promise.
all(r)}hasLost(e,t){let{code:s}=t;return(s==="ECONNRESET"||s==="EPIPE")&&this.#o.delete(h(e))}createConnection(e,t){let s=this.#a(h(e));if(!s)return this.#p(e,t);
s.take().then(n=>t(null,n),t)}destroy(){this.#r=!0,this.#s.clear();for(let e of this.#e)e.destroy();super.destroy()}#a(e){let t=this.#s.get(e)??[];for(let s=t.shift();s;s=
t.shift()){if(s.isUsable)return s;s.close()}}async#d({host:e,port:t},s,n){let a={...this.options,...N({host:e,port:t})};if(a._agentKey=this.getName(a),this.#t)return n(),
s(await this.#c(a));let r=s(R({host:e,port:t,noDelay:!0,lookup:this.#n.lookup})).once("error",n);return this.#u(r),K(r,e,()=>{n(),this.#l()}),await E(r,"connect"),
s(await this.#c({...a,socket:r}))}#c(e){let{promise:t,resolve:s,reject:n}=Promise.withResolvers(),a=this.#p(e,(r,i)=>r?n(r):s(i));return a instanceof k&&s(a),t}#p(e,t){
let s={lookup:this.#n.lookup,...e,secureContext:this.#l()},n=super.createConnection(s,t);return n&&this.#u(n),n}#u(e){this.#e.add(e),e.once("close",()=>this.#e.
delete(e)).once("error",()=>this.#n.forget())}#l(){return this.#i??=O(),this.#i}};function N({host:o,port:e}){return{host:o,port:e,servername:S(o)?"":o}}function K(o,e,t){
S(e)?setImmediate(t):o.once("lookup",()=>setImmediate(t))}function h({host:o,port:e}){return`${o}:${e??443}`}function w(o){let{HTTPS_PROXY:e,https_proxy:t,NO_PROXY:s,no_proxy:n}=o;if(!e&&!t)return{https_proxy:void 0,no_proxy:void 0};let a=Q(n||s||""),r=!a.includes("*"),
[i,c]=t?["https_proxy",t]:["HTTPS_PROXY",e??""];return{https_proxy:r&&c.trim()!==""?J(i,c.trim()):void 0,no_proxy:a.join(",")||void 0}}function J(o,e){let[t=""]=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)??[],s=`${t.toLowerCase()||"http://"}${e.slice(t.length)}`,n=/^["'`]/.test(e)?null:URL.parse(s);if(n&&/^https?:$/.test(n.protocol))return s;let a=n&&!/^https?:$/.
test(n.protocol)?`a proxy of ${n.protocol.slice(0,-1)}`:"no proxy";throw new y("E_NETWORK",`${o} names ${a}, and only an HTTP proxy can be used.`,{fix:[`Set \`${o}\
: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are reached without a proxy, set `NO_PROXY: '*'` in `env:`\
 of the step."].join(`
`)})}function Q(o){return o.split(/[\s,]+/).flatMap(e=>{let t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,s="",n="",a]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(t)??[],r=s||n.replace(/\.$/,"")||t;if(r==="")return[];let i=a===void 0||a==="443"?"":`:${a}`,c=Z(r);return c!==void 0?[c]:/[a-z]/.test(r)&&!r.includes(":")&&
!/^[.*]/.test(r)?[`${r}${i}`,`.${r}${i}`]:[`${r}${i}`]})}function Z(o){let[,e="",t=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(o)??[],s=e.split(".").map(Number),n=Number(
t);if(e===""||n>32||s.some(c=>c>255))return;let a=s.reduce((c,p)=>c*256+p,0),r=2**(32-n),i=Math.floor(a/r)*r;return[i,i+r-1].map(ee).join("-")}function ee(o){return[
24,16,8,0].map(e=>Math.floor(o/2**e)%256).join(".")}var I=class{http=new m.Agent({keepAlive:!0,maxSockets:50});https;constructor(e){this.https=new x(w(e))}tryFamilyFor(e){A(e)}async connectEarly(e,t){e.protocol===
"https:"&&await this.https.connectEarly(M(e),t)}async resending(e,t){try{return await t()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(M(e),s))throw s;
return t()}}close(){this.http.destroy(),this.https.destroy()}};function M({hostname:o,port:e}){return{host:o.replace(/^\[|\]$/g,""),port:Number(e||443)}}var te=1024*
1024;function Le(o,{method:e,headers:t,body:s,signal:n,connections:a,onConnected:r}){let i=o.protocol==="http:",c=i?a.http:a.https;return new Promise((p,u)=>{let l=(i?
m:v).request(o,{method:e,signal:n,agent:c},p);for(let[f,F]of Object.entries(t))l.setHeader(f,F);r&&l.once("socket",f=>se(f,r)),l.on("error",u).end(s)})}function Ne(o,e=te){
let t=0;return o.on("data",s=>{t+=s.length,t>e&&o.destroy(new Error("too large"))}),oe(o).then(s=>s.toString("utf8").replace(/^\uFEFF/,""))}function oe(o){return new Promise(
(e,t)=>{let s=[];o.on("data",n=>s.push(n)),o.on("end",()=>e(Buffer.concat(s))),o.on("error",t).on("close",()=>t(new Error("ended early")))})}function se(o,e){let t=()=>setImmediate(
e);o.connecting?o.once("connect",t):t()}var ne=/CERT|^ERR_TLS|SELF_SIGNED|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^UNSPECIFIED$/;function we(o,e){let t=b(
e)??b(e?.cause);if(t?.startsWith("HPE_"))return new g(o,{kind:"garbage",code:t});let s=t!==void 0&&ne.test(t)?"certificate":"network",n=t==="ERR_PROXY_TUNNEL"?e.
statusCode:void 0;return new g(o,{kind:s,code:t,status:n})}function b(o){let{code:e,message:t}=o??{},s=e==="EPROTO"?/:SSL routines:[^:]*:([^:]+):/.exec(String(t))?.[1]:
void 0;return s?`ERR_SSL_${s.replace(/\W/g,"_").toUpperCase()}`:typeof e=="string"?e:void 0}function Ie(o,e){if(o===void 0)return;let t=/^\d+$/.test(o)?e+Number(
o)*1e3:Date.parse(o);return Number.isNaN(t)?void 0:Math.max(0,t-e)}export{I as a,Le as b,Ne as c,oe as d,we as e,Ie as f};
