const require=process.getBuiltinModule;
import{m as L}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{k,m as U}from"./apart-smithy-core-schema-TypeRegistry.js";function P(o){let e=o&&typeof o=="object"&&"reason"in o?o.reason:void 0;if(e){if(e instanceof Error){let r=new Error("Request aborted");return r.name="AbortErro\
r",r.cause=e,r}let n=new Error(String(e));return n.name="AbortError",n}let t=new Error("Request aborted");return t.name="AbortError",t}var M=["ECONNRESET","EPIPE","ETIMEDOUT"];var $=o=>{let e={};for(let t in o){if(!k(o,t))continue;let n=o[t];e[t]=Array.isArray(n)?n.join(","):n}return e};var X=process.getBuiltinModule("node:https");var h=X;var c={setTimeout:(o,e)=>setTimeout(o,e),clearTimeout:o=>clearTimeout(o)};var j=1e3,F=(o,e,t=0)=>{if(!t)return-1;let n=r=>{let u=c.setTimeout(()=>{o.destroy(),e(Object.assign(new Error(`@smithy/node-http-handler - the request socket d\
id not establish a connection with the server within the configured timeout of ${t} ms.`),{name:"TimeoutError"}))},t-r),s=f=>{f?.connecting?f.on("connect",()=>{
c.clearTimeout(u)}):c.clearTimeout(u)};o.socket?s(o.socket):o.on("socket",s)};return t<2e3?(n(0),0):c.setTimeout(n.bind(null,j),j)};var V=(o,e,t=0,n,r)=>t?c.setTimeout(()=>{let u=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${t} ms requestTimeout.`;
if(n){let s=Object.assign(new Error(u),{name:"TimeoutError",code:"ETIMEDOUT"});o.destroy(s),e(s)}else u+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",r?.warn?.(u)},t):-1;var Y=3e3,K=(o,{keepAlive:e,keepAliveMsecs:t},n=Y)=>{if(e!==!0)return-1;let r=()=>{o.socket?o.socket.setKeepAlive(e,t||0):o.on("socket",u=>{u.setKeepAlive(e,t||
0)})};return n===0?(r(),0):c.setTimeout(r,n)};var w=o=>{let e=o?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0};var Z=3e3,O=(o,e,t=0,n=!1)=>{if(!Number.isFinite(t)||t<=0)return;let r;o.once("response",i=>r=i);let u=()=>{if(r?.complete){o.socket?.destroy();return}let i=Object.
assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${t} ms of inactivity (${n?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});r?.destroy(i),o.destroy(),e(i)},s=()=>{let{socket:i}=o;i?i.connecting?i.once("connect",s):(i.setTimeout(t,u),o.on(
"close",()=>i.removeListener("timeout",u))):o.once("socket",s)};if(t<6e3){s();return}let f=c.setTimeout(s,Z);o.once("close",()=>c.clearTimeout(f))};var ee=process.getBuiltinModule("node:stream"),te=o=>ee[o];var Q=te("Readable");var q=6e3;async function J(o,e,t=q,n=!1){let r=e.headers,u=r?r.Expect||r.expect:void 0,s=-1,f=!0;!n&&u==="100-continue"&&(f=await Promise.race([new Promise(i=>{
s=Number(c.setTimeout(()=>i(!0),Math.max(q,t)))}),new Promise(i=>{o.on("continue",()=>{c.clearTimeout(s),i(!0)}),o.on("response",()=>{c.clearTimeout(s),i(!1)}),
o.on("error",()=>{c.clearTimeout(s),i(!1)})})])),f&&oe(o,e.body)}function oe(o,e){if(e instanceof Q){e.pipe(o);return}if(e){let t=Buffer.isBuffer(e);if(t||typeof e==
"string"){t&&e.byteLength===0?o.end():o.end(e);return}let r=e;if(typeof r=="object"&&r.buffer&&typeof r.byteOffset=="number"&&typeof r.byteLength=="number"){o.end(
Buffer.from(r.buffer,r.byteOffset,r.byteLength));return}o.end(Buffer.from(e));return}o.end()}var _,z,B=class o{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle==
"function"?e:new o(e)}static checkSocketUsage(e,t,n=console){let{sockets:r,requests:u,maxSockets:s}=e;if(typeof s!="number"||s===1/0||Date.now()-15e3<t)return t;
if(r&&u)for(let i in r){if(!k(r,i))continue;let d=r[i]?.length??0,l=u[i]?.length??0;if(d>=s&&l>=2*s)return n?.warn?.(`@smithy/node-http-handler:WARN - socket us\
age at capacity=${d} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return t}constructor(e){this.configProvider=new Promise((t,n)=>{
typeof e=="function"?e().then(r=>{t(this.resolveDefaultConfig(r))}).catch(n):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:t,requestTimeout:n}={}){this.config||(this.config=await this.configProvider);let r=this.config,u=r.logger,
s=e.protocol==="https:";return!s&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((f,i)=>{let d,l=-1,T=-1,A=-1,
E=-1,x=()=>{c.clearTimeout(l),c.clearTimeout(T),c.clearTimeout(A),c.clearTimeout(E)},v=async a=>{await d,x(),f(a)},p=async a=>{await d,x(),i(a)};if(t?.aborted){
let a=P(t);p(a);return}let S=e.headers,G=S?(S.Expect??S.expect)==="100-continue":!1,R=s?r.httpsAgent:r.httpAgent;G&&!this.externalAgent&&(R=new(s?h.Agent:_)({keepAlive:!1,
maxSockets:1/0})),l=c.setTimeout(()=>{this.socketWarningTimestamp=o.checkSocketUsage(R,this.socketWarningTimestamp,u)},r.socketAcquisitionWarningTimeout??(r.requestTimeout??
2e3)+(r.connectionTimeout??1e3));let I=e.query?L(e.query):"",N;if(e.username!=null||e.password!=null){let a=e.username??"",g=e.password??"";N=`${a}:${g}`}let D=e.
path;I&&(D+=`?${I}`),e.fragment&&(D+=`#${e.fragment}`);let y=e.hostname??"";y[0]==="["&&y.endsWith("]")?y=e.hostname.slice(1,-1):y=e.hostname;let H={headers:e.headers,
host:y,method:e.method,path:D,port:e.port,agent:R,auth:N},m=(s?h.request:z)(H,a=>{let g=new U({statusCode:a.statusCode||-1,reason:a.statusMessage,headers:$(a.headers),
body:a});v({response:g})});if(m.on("error",a=>{M.includes(a.code)?p(Object.assign(a,{name:"TimeoutError"})):p(a)}),t){let a=()=>{m.destroy();let g=P(t);p(g)};if(typeof t.
addEventListener=="function"){let g=t;g.addEventListener("abort",a,{once:!0}),m.once("close",()=>g.removeEventListener("abort",a))}else t.onabort=a}let W=n??r.requestTimeout;
T=F(m,p,r.connectionTimeout),A=V(m,p,W,r.throwOnRequestTimeout,u??console);let C=r.socketTimeout===void 0?w(r):void 0;C?O(m,p,C,!0):O(m,p,r.socketTimeout);let b=H.
agent;typeof b=="object"&&"keepAlive"in b&&(E=K(m,{keepAlive:b.keepAlive,keepAliveMsecs:b.keepAliveMsecs})),d=J(m,e,W,this.externalAgent).catch(a=>(x(),i(a)))})}updateHttpClientConfig(e,t){
this.config=void 0,this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):e="logger",t=n.logger??t;break;case Symbol.for("@smithy/\
defaultSocketTimeout"):e="defaultSocketTimeout",t=w(n)??t;break}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:t,
connectionTimeout:n,socketTimeout:r,socketAcquisitionWarningTimeout:u,httpAgent:s,httpsAgent:f,throwOnRequestTimeout:i,logger:d}=e||{},l=!0,T=50,A;return{connectionTimeout:n,
requestTimeout:t,socketTimeout:r,defaultSocketTimeout:w(e),socketAcquisitionWarningTimeout:u,throwOnRequestTimeout:i,httpAgentProvider:()=>A??=(async()=>{let E=await process.
getBuiltinModule("node:http"),{Agent:x,request:v}=E.default??E;return z=v,_=x,s instanceof _||typeof s?.destroy=="function"?(this.externalAgent=!0,s):new _({keepAlive:l,
maxSockets:T,...s})})(),httpsAgent:f instanceof h.Agent||typeof f?.destroy=="function"?(this.externalAgent=!0,f):new h.Agent({keepAlive:l,maxSockets:T,...f}),logger:d}}};export{B as a};
