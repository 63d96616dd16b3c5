const require=process.getBuiltinModule;
import{a as y}from"./shared-domain-failure.js";import{a as E}from"./shared-domain-error.js";var V=process.getBuiltinModule("node:http");var S=V;var d=o=>process.getBuiltinModule("node:https")[o],q=o=>new Proxy(function(){},{apply:(e,t,s)=>d(o)(...s),construct:(e,t,s)=>Reflect.construct(d(o),t,s),get:(e,t)=>d(
o)[t]}),xe=new Proxy({},{get:(o,e)=>d(e)});var v=q("request");var G=process.getBuiltinModule("node:net"),W=o=>G[o];var R=W("setDefaultAutoSelectFamilyAttemptTimeout");var z=process.getBuiltinModule("node:events"),j=o=>z[o];var D=j("once");var x=o=>process.getBuiltinModule("node:https")[o],Y=o=>new Proxy(function(){},{apply:(e,t,s)=>x(o)(...s),construct:(e,t,s)=>Reflect.construct(x(o),t,s),get:(e,t)=>x(
o)[t]}),ye=new Proxy({},{get:(o,e)=>x(e)}),P=Y("Agent");var X=process.getBuiltinModule("node:net"),k=o=>X[o];var _=k("connect");var h=k("isIP");var f=o=>process.getBuiltinModule("node:tls")[o],O=o=>new Proxy(function(){},{apply:(e,t,s)=>f(o)(...s),construct:(e,t,s)=>Reflect.construct(f(o),t,s),get:(e,t)=>f(
o)[t]}),Ae=new Proxy({},{get:(o,e)=>f(e)});var C=O("TLSSocket");var T=O("createSecureContext");var L=()=>process.uptime()*1e3,g=class{#t;#o=L();#s=[];#n;#e="opening";constructor(e,t){this.#n=t,this.#t=e(s=>this.#c(s)),this.#t.catch(()=>this.#a())}get isUsable(){
let e=this.#s.every(({readableLength:t})=>t===0);return this.#e!=="over"&&e&&L()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"tak\
en";for(let t of this.#s)t.ref();let e=await this.#t;return setImmediate(()=>e.once("data",()=>this.#r("taken after waiting","in use"))),e}close(){for(let e of this.#s)
e.destroy()}#c(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.authorized&&this.#r("opening","waiting"),e.on("secureConnect",()=>this.#r("ope\
ning","waiting")).on("end",()=>this.#a()).on("error",()=>this.#a())}#r(e,t){this.#e===e&&(this.#e=t)}#a(){this.#e==="taken after waiting"&&this.#n(),this.#e="ov\
er"}};var K=o=>process.getBuiltinModule("node:dns")[o];var w=new Proxy({},{get:(o,e)=>K(e)});var J=5;function N(){let o=new Map;return{lookup:(t,s,n)=>{let{all:a,family:r,hints:c}=s,i=JSON.stringify([t,a,r,c]),p=o.get(i);(!p||process.uptime()-p.since>J)&&
(p={since:process.uptime(),answer:Q(t,s)},o.set(i,p),p.answer.catch(()=>o.delete(i))),p.answer.then(([l,u])=>n(null,l,u),l=>n(l,""))},forget:()=>o.clear()}}function Q(o,e){
return new Promise((t,s)=>w.lookup(o,e,(n,a,r)=>n?s(n):t([a,r])))}function M(o){let e=Z();return new e(o)}function Z(){return class extends P{#t;#o=new Map;#s=new Set;#n=N();#e=new Set;#c;#r=!1;constructor(e){super({keepAlive:!0,
maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy}async connectEarly(e,t){if(this.#r||this.#t?.startsWith("https:"))return;let s=A(e),n=this.#o.get(s)??[];this.#o.
set(s,n);let a=this.freeSockets[this.getName(I(e))]?.length??0,r=[];for(;n.length+a<Math.min(t,this.maxSockets);){let{promise:c,resolve:i}=Promise.withResolvers(),
p=l=>this.#d(e,l,i);n.push(new g(p,()=>this.#s.add(s))),r.push(c)}await Promise.all(r)}hasLost(e,t){let{code:s}=t;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.
delete(A(e))}createConnection(e,t){let s=this.#a(A(e));if(!s)return this.#p(e,t);s.take().then(n=>t(null,n),t)}destroy(){this.#r=!0,this.#o.clear();for(let e of this.#e)
e.destroy();super.destroy()}#a(e){let t=this.#o.get(e)??[];for(let s=t.shift();s;s=t.shift()){if(s.isUsable)return s;s.close()}}async#d({host:e,port:t},s,n){let a={
...this.options,...I({host:e,port:t})};if(a._agentKey=this.getName(a),this.#t)return n(),s(await this.#i(a));let r=s(_({host:e,port:t,noDelay:!0,lookup:this.#n.
lookup})).once("error",n);return this.#l(r),ee(r,e,()=>{n(),this.#u()}),await D(r,"connect"),s(await this.#i({...a,socket:r}))}#i(e){let{promise:t,resolve:s,reject:n}=Promise.
withResolvers(),a=this.#p(e,(r,c)=>r?n(r):s(c));return a instanceof C&&s(a),t}#p(e,t){let s={lookup:this.#n.lookup,...e,secureContext:this.#u()},n=super.createConnection(
s,t);return n&&this.#l(n),n}#l(e){this.#e.add(e),e.once("close",()=>this.#e.delete(e)).once("error",()=>this.#n.forget())}#u(){return this.#c??=T(),this.#c}}}function I({
host:o,port:e}){return{host:o,port:e,servername:h(o)?"":o}}function ee(o,e,t){h(e)?setImmediate(t):o.once("lookup",()=>setImmediate(t))}function A({host:o,port:e}){
return`${o}:${e??443}`}function b(o){return o.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch{return e}})}function F(o){let{HTTPS_PROXY:e,https_proxy:t,NO_PROXY:s,no_proxy:n}=o;if(!e&&!t)return{https_proxy:void 0,no_proxy:void 0};let a=oe(n||s||""),r=!a.includes("*"),
[c,i]=t?["https_proxy",t]:["HTTPS_PROXY",e??""];return{https_proxy:r&&i.trim()!==""?te(c,i.trim()):void 0,no_proxy:a.join(",")||void 0}}function te(o,e){let[t=""]=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)??[],s=`${t.toLowerCase()||"http://"}${e.slice(t.length)}`,n=/^["'`]/.test(e)?null:URL.parse(s);if(n&&/^https?:$/.test(n.protocol))return s.replace(/(?:%[\da-f]{2})+|%/gi,
r=>encodeURIComponent(b(r)));let a=n&&!/^https?:$/.test(n.protocol)?`a proxy of ${n.protocol.slice(0,-1)}`:"no proxy";throw new E("E_NETWORK",`${o} names ${a}, \
and only an HTTP proxy can be used.`,{fix:[`Set \`${o}: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are \
reached without a proxy, set `NO_PROXY: '*'` in `env:` of the step."].join(`
`)})}function oe(o){return o.split(/[\s,]+/).flatMap(e=>{let t=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,s="",n="",a]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(t)??[],r=s||n.replace(/\.$/,"")||t;if(r==="")return[];let c=a===void 0||a==="443"?"":`:${a}`,i=se(r);return i!==void 0?[i]:/[a-z]/.test(r)&&!r.includes(":")&&
!/^[.*]/.test(r)?[`${r}${c}`,`.${r}${c}`]:[`${r}${c}`]})}function se(o){let[,e="",t=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(o)??[],s=e.split(".").map(Number),n=Number(
t);if(e===""||n>32||s.some(i=>i>255))return;let a=s.reduce((i,p)=>i*256+p,0),r=2**(32-n),c=Math.floor(a/r)*r;return[c,c+r-1].map(ne).join("-")}function ne(o){return[
24,16,8,0].map(e=>Math.floor(o/2**e)%256).join(".")}var B=class{http=new S.Agent({keepAlive:!0,maxSockets:50});#t;#o;constructor(e){this.#t=F(e)}get https(){return this.#o??=M(this.#t),this.#o}tryFamilyFor(e){R(e)}async connectEarly(e,t){
e.protocol==="https:"&&await this.https.connectEarly(U(e),t)}async resending(e,t){try{return await t()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(U(
e),s))throw s;return t()}}close(){this.http.destroy(),this.#o?.destroy()}};function U({hostname:o,port:e}){return{host:o.replace(/^\[|\]$/g,""),port:Number(e||443)}}
var re=1024*1024;async function Ge(o,e,t){try{let s=await t.connections.resending(e,()=>ae(e,t));return{status:s.statusCode??0,headers:s.headers,body:await ce(s)}}catch(s){
throw ue(o,s)}}function ae(o,{method:e,headers:t,body:s,signal:n,connections:a,onConnected:r}){let c=o.protocol==="http:",i=c?a.http:a.https;return new Promise(
(p,l)=>{let u=(c?S.request:v)(o,{method:e,signal:n,agent:i},p);for(let[m,$]of Object.entries(t))u.setHeader(m,$);r&&u.once("socket",m=>pe(m,r)),u.on("error",l).
end(s)})}function ce(o,e=re){let t=0;return o.on("data",s=>{t+=s.length,t>e&&o.destroy(new Error("too large"))}),ie(o).then(s=>s.toString("utf8").replace(/^\uFEFF/,
""))}function ie(o){return new Promise((e,t)=>{let s=[];o.on("data",n=>s.push(n)),o.on("end",()=>e(Buffer.concat(s))),o.on("error",t).on("close",()=>t(new Error(
"ended early")))})}function pe(o,e){let t=()=>setImmediate(e);o.connecting?o.once("connect",t):t()}var le=/CERT|^ERR_TLS|SELF_SIGNED|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^UNSPECIFIED$/;
function ue(o,e){let t=H(e)??H(e?.cause);if(t?.startsWith("HPE_"))return new y(o,{kind:"garbage",code:t});let s=t!==void 0&&le.test(t)?"certificate":"network",n=t===
"ERR_PROXY_TUNNEL"&&e.statusCode||void 0;return new y(o,{kind:s,code:t,status:n})}function H(o){let{code:e,message:t}=o??{},s=e==="EPROTO"?/:SSL routines:[^:]*:([^:]+):/.
exec(String(t))?.[1]:void 0;return s?`ERR_SSL_${s.replace(/\W/g,"_").toUpperCase()}`:typeof e=="string"?e:void 0}function We(o,e){if(o===void 0)return;let t=/^\d+$/.
test(o)?e+Number(o)*1e3:Date.parse(o);return Number.isNaN(t)?void 0:Math.max(0,t-e)}export{b as a,B as b,Ge as c,ae as d,ce as e,ie as f,ue as g,We as h};
