const require=process.getBuiltinModule;
import{a as E}from"./apart-domain-error.js";import{a as y}from"./apart-domain-failure.js";var V=process.getBuiltinModule("node:http");var S=V;var d=t=>process.getBuiltinModule("node:https")[t],q=t=>new Proxy(function(){},{apply:(e,o,s)=>d(t)(...s),construct:(e,o,s)=>Reflect.construct(d(t),o,s),get:(e,o)=>d(
t)[o]}),le=new Proxy({},{get:(t,e)=>d(e)});var v=q("request");var G=process.getBuiltinModule("node:net"),W=t=>G[t];var R=W("setDefaultAutoSelectFamilyAttemptTimeout");var z=process.getBuiltinModule("node:events"),j=t=>z[t];var D=j("once");var x=t=>process.getBuiltinModule("node:https")[t],Y=t=>new Proxy(function(){},{apply:(e,o,s)=>x(t)(...s),construct:(e,o,s)=>Reflect.construct(x(t),o,s),get:(e,o)=>x(
t)[o]}),fe=new Proxy({},{get:(t,e)=>x(e)}),P=Y("Agent");var X=process.getBuiltinModule("node:net"),k=t=>X[t];var _=k("connect");var h=k("isIP");var f=t=>process.getBuiltinModule("node:tls")[t],O=t=>new Proxy(function(){},{apply:(e,o,s)=>f(t)(...s),construct:(e,o,s)=>Reflect.construct(f(t),o,s),get:(e,o)=>f(
t)[o]}),ye=new Proxy({},{get:(t,e)=>f(e)});var C=O("TLSSocket");var T=O("createSecureContext");var L=()=>process.uptime()*1e3,g=class{#t;#o=L();#s=[];#n;#e="opening";constructor(e,o){this.#n=o,this.#t=e(s=>this.#c(s)),this.#t.catch(()=>this.#a())}get isUsable(){
let e=this.#s.every(({readableLength:o})=>o===0);return this.#e!=="over"&&e&&L()-this.#o<5e3}async take(){this.#e=this.#e==="waiting"?"taken after waiting":"tak\
en";for(let o of this.#s)o.ref();let e=await this.#t;return setImmediate(()=>e.once("data",()=>this.#r("taken after waiting","in use"))),e}close(){for(let e of this.#s)
e.destroy()}#c(e){return this.#s.push(e),this.#e.startsWith("taken")||e.unref(),e.authorized&&this.#r("opening","waiting"),e.on("secureConnect",()=>this.#r("ope\
ning","waiting")).on("end",()=>this.#a()).on("error",()=>this.#a())}#r(e,o){this.#e===e&&(this.#e=o)}#a(){this.#e==="taken after waiting"&&this.#n(),this.#e="ov\
er"}};var K=t=>process.getBuiltinModule("node:dns")[t];var w=new Proxy({},{get:(t,e)=>K(e)});var J=5;function N(){let t=new Map;return{lookup:(o,s,n)=>{let{all:a,family:r,hints:c}=s,i=JSON.stringify([o,a,r,c]),p=t.get(i);(!p||process.uptime()-p.since>J)&&
(p={since:process.uptime(),answer:Q(o,s)},t.set(i,p),p.answer.catch(()=>t.delete(i))),p.answer.then(([l,u])=>n(null,l,u),l=>n(l,""))},forget:()=>t.clear()}}function Q(t,e){
return new Promise((o,s)=>w.lookup(t,e,(n,a,r)=>n?s(n):o([a,r])))}function M(t){let e=Z();return new e(t)}function Z(){return class extends P{#t;#o=new Map;#s=new Set;#n=N();#e=new Set;#c;#r=!1;constructor(e){super({keepAlive:!0,
maxSockets:50,proxyEnv:{...e}}),this.#t=e.https_proxy}async connectEarly(e,o){if(this.#r||this.#t?.startsWith("https:"))return;let s=A(e),n=this.#o.get(s)??[];this.#o.
set(s,n);let a=this.freeSockets[this.getName(I(e))]?.length??0,r=[];for(;n.length+a<Math.min(o,this.maxSockets);){let{promise:c,resolve:i}=Promise.withResolvers(),
p=l=>this.#d(e,l,i);n.push(new g(p,()=>this.#s.add(s))),r.push(c)}await Promise.all(r)}hasLost(e,o){let{code:s}=o;return(s==="ECONNRESET"||s==="EPIPE")&&this.#s.
delete(A(e))}createConnection(e,o){let s=this.#a(A(e));if(!s)return this.#p(e,o);s.take().then(n=>o(null,n),o)}destroy(){this.#r=!0,this.#o.clear();for(let e of this.#e)
e.destroy();super.destroy()}#a(e){let o=this.#o.get(e)??[];for(let s=o.shift();s;s=o.shift()){if(s.isUsable)return s;s.close()}}async#d({host:e,port:o},s,n){let a={
...this.options,...I({host:e,port:o})};if(a._agentKey=this.getName(a),this.#t)return n(),s(await this.#i(a));let r=s(_({host:e,port:o,noDelay:!0,lookup:this.#n.
lookup})).once("error",n);return this.#l(r),ee(r,e,()=>{n(),this.#u()}),await D(r,"connect"),s(await this.#i({...a,socket:r}))}#i(e){let{promise:o,resolve:s,reject:n}=Promise.
withResolvers(),a=this.#p(e,(r,c)=>r?n(r):s(c));return a instanceof C&&s(a),o}#p(e,o){let s={lookup:this.#n.lookup,...e,secureContext:this.#u()},n=super.createConnection(
s,o);return n&&this.#l(n),n}#l(e){this.#e.add(e),e.once("close",()=>this.#e.delete(e)).once("error",()=>this.#n.forget())}#u(){return this.#c??=T(),this.#c}}}function I({
host:t,port:e}){return{host:t,port:e,servername:h(t)?"":t}}function ee(t,e,o){h(e)?setImmediate(o):t.once("lookup",()=>setImmediate(o))}function A({host:t,port:e}){
return`${t}:${e??443}`}function b(t){return t.replace(/(?:%[\da-f]{2})+/gi,e=>{try{return decodeURIComponent(e)}catch{return e}})}function F(t){let{HTTPS_PROXY:e,https_proxy:o,NO_PROXY:s,no_proxy:n}=t;if(!e&&!o)return{https_proxy:void 0,no_proxy:void 0};let a=oe(n||s||""),r=!a.includes("*"),
[c,i]=o?["https_proxy",o]:["HTTPS_PROXY",e??""];return{https_proxy:r&&i.trim()!==""?te(c,i.trim()):void 0,no_proxy:a.join(",")||void 0}}function te(t,e){let[o=""]=/^[a-z][a-z0-9+.-]*:\/\//i.
exec(e)??[],s=`${o.toLowerCase()||"http://"}${e.slice(o.length)}`,n=/^["'`]/.test(e)?null:URL.parse(s);if(n&&/^https?:$/.test(n.protocol))return s.replace(/(?:%[\da-f]{2})+|%/gi,
r=>encodeURIComponent(b(r)));let a=n&&!/^https?:$/.test(n.protocol)?`a proxy of ${n.protocol.slice(0,-1)}`:"no proxy";throw new E("E_NETWORK",`${t} names ${a}, \
and only an HTTP proxy can be used.`,{fix:[`Set \`${t}: http://HOST:PORT\` in \`env:\`, or in the .env file of a self-hosted runner.`,"Where AWS and GitHub are \
reached without a proxy, set `NO_PROXY: '*'` in `env:` of the step."].join(`
`)})}function oe(t){return t.split(/[\s,]+/).flatMap(e=>{let o=e.toLowerCase().replace(/^https?:\/\//,"").replace(/\/$/,""),[,s="",n="",a]=/^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.
exec(o)??[],r=s||n.replace(/\.$/,"")||o;if(r==="")return[];let c=a===void 0||a==="443"?"":`:${a}`,i=se(r);return i!==void 0?[i]:/[a-z]/.test(r)&&!r.includes(":")&&
!/^[.*]/.test(r)?[`${r}${c}`,`.${r}${c}`]:[`${r}${c}`]})}function se(t){let[,e="",o=""]=/^(\d+(?:\.\d+){3})\/(\d+)$/.exec(t)??[],s=e.split(".").map(Number),n=Number(
o);if(e===""||n>32||s.some(i=>i>255))return;let a=s.reduce((i,p)=>i*256+p,0),r=2**(32-n),c=Math.floor(a/r)*r;return[c,c+r-1].map(ne).join("-")}function ne(t){return[
24,16,8,0].map(e=>Math.floor(t/2**e)%256).join(".")}var B=class{http=new S.Agent({keepAlive:!0,maxSockets:50});#t;#o;constructor(e){this.#t=F(e)}get https(){return this.#o??=M(this.#t),this.#o}tryFamilyFor(e){R(e)}async connectEarly(e,o){
e.protocol==="https:"&&await this.https.connectEarly(U(e),o)}async resending(e,o){try{return await o()}catch(s){if(e.protocol!=="https:"||!this.https.hasLost(U(
e),s))throw s;return o()}}close(){this.http.destroy(),this.#o?.destroy()}};function U({hostname:t,port:e}){return{host:t.replace(/^\[|\]$/g,""),port:Number(e||443)}}
var re=1024*1024;function $e(t,{method:e,headers:o,body:s,signal:n,connections:a,onConnected:r}){let c=t.protocol==="http:",i=c?a.http:a.https;return new Promise((p,l)=>{let u=(c?
S.request:v)(t,{method:e,signal:n,agent:i},p);for(let[m,$]of Object.entries(o))u.setHeader(m,$);r&&u.once("socket",m=>ce(m,r)),u.on("error",l).end(s)})}function Ve(t,e=re){
let o=0;return t.on("data",s=>{o+=s.length,o>e&&t.destroy(new Error("too large"))}),ae(t).then(s=>s.toString("utf8").replace(/^\uFEFF/,""))}function ae(t){return new Promise(
(e,o)=>{let s=[];t.on("data",n=>s.push(n)),t.on("end",()=>e(Buffer.concat(s))),t.on("error",o).on("close",()=>o(new Error("ended early")))})}function ce(t,e){let o=()=>setImmediate(
e);t.connecting?t.once("connect",o):o()}var ie=/CERT|^ERR_TLS|SELF_SIGNED|^UNABLE_TO_|^INVALID_(?:CA|PURPOSE)$|^PATH_LENGTH|^UNSPECIFIED$/;function qe(t,e){let o=H(
e)??H(e?.cause);if(o?.startsWith("HPE_"))return new y(t,{kind:"garbage",code:o});let s=o!==void 0&&ie.test(o)?"certificate":"network",n=o==="ERR_PROXY_TUNNEL"&&
e.statusCode||void 0;return new y(t,{kind:s,code:o,status:n})}function H(t){let{code:e,message:o}=t??{},s=e==="EPROTO"?/:SSL routines:[^:]*:([^:]+):/.exec(String(
o))?.[1]:void 0;return s?`ERR_SSL_${s.replace(/\W/g,"_").toUpperCase()}`:typeof e=="string"?e:void 0}function Ge(t,e){if(t===void 0)return;let o=/^\d+$/.test(t)?
e+Number(t)*1e3:Date.parse(t);return Number.isNaN(o)?void 0:Math.max(0,o-e)}export{B as a,$e as b,Ve as c,ae as d,qe as e,Ge as f};
