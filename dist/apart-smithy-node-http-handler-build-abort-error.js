const require=process.getBuiltinModule;
import{m as L}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{k,m as U}from"./apart-smithy-core-schema-TypeRegistry.js";function P(t){let e=t&&typeof t=="object"&&"reason"in t?t.reason:void 0;if(e){if(e instanceof Error){let r=new Error("Request aborted");return r.name="AbortErro\
r",r.cause=e,r}let n=new Error(String(e));return n.name="AbortError",n}let o=new Error("Request aborted");return o.name="AbortError",o}var M=["ECONNRESET","EPIPE","ETIMEDOUT"];var $=t=>{let e={};for(let o in t){if(!k(t,o))continue;let n=t[o];e[o]=Array.isArray(n)?n.join(","):n}return e};var X=t=>process.getBuiltinModule("node:https")[t];var h=new Proxy({},{get:(t,e)=>X(e)});var c={setTimeout:(t,e)=>setTimeout(t,e),clearTimeout:t=>clearTimeout(t)};var j=1e3,F=(t,e,o=0)=>{if(!o)return-1;let n=r=>{let u=c.setTimeout(()=>{t.destroy(),e(Object.assign(new Error(`@smithy/node-http-handler - the request socket d\
id not establish a connection with the server within the configured timeout of ${o} ms.`),{name:"TimeoutError"}))},o-r),s=f=>{f?.connecting?f.on("connect",()=>{
c.clearTimeout(u)}):c.clearTimeout(u)};t.socket?s(t.socket):t.on("socket",s)};return o<2e3?(n(0),0):c.setTimeout(n.bind(null,j),j)};var V=(t,e,o=0,n,r)=>o?c.setTimeout(()=>{let u=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${o} ms requestTimeout.`;
if(n){let s=Object.assign(new Error(u),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(s),e(s)}else u+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",r?.warn?.(u)},o):-1;var Y=3e3,K=(t,{keepAlive:e,keepAliveMsecs:o},n=Y)=>{if(e!==!0)return-1;let r=()=>{t.socket?t.socket.setKeepAlive(e,o||0):t.on("socket",u=>{u.setKeepAlive(e,o||
0)})};return n===0?(r(),0):c.setTimeout(r,n)};var w=t=>{let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0};var Z=3e3,O=(t,e,o=0,n=!1)=>{if(!Number.isFinite(o)||o<=0)return;let r;t.once("response",i=>r=i);let u=()=>{if(r?.complete){t.socket?.destroy();return}let i=Object.
assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${o} ms of inactivity (${n?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});r?.destroy(i),t.destroy(),e(i)},s=()=>{let{socket:i}=t;i?i.connecting?i.once("connect",s):(i.setTimeout(o,u),t.on(
"close",()=>i.removeListener("timeout",u))):t.once("socket",s)};if(o<6e3){s();return}let f=c.setTimeout(s,Z);t.once("close",()=>c.clearTimeout(f))};var ee=process.getBuiltinModule("node:stream"),te=t=>ee[t];var Q=te("Readable");var q=6e3;async function J(t,e,o=q,n=!1){let r=e.headers,u=r?r.Expect||r.expect:void 0,s=-1,f=!0;!n&&u==="100-continue"&&(f=await Promise.race([new Promise(i=>{
s=Number(c.setTimeout(()=>i(!0),Math.max(q,o)))}),new Promise(i=>{t.on("continue",()=>{c.clearTimeout(s),i(!0)}),t.on("response",()=>{c.clearTimeout(s),i(!1)}),
t.on("error",()=>{c.clearTimeout(s),i(!1)})})])),f&&oe(t,e.body)}function oe(t,e){if(e instanceof Q){e.pipe(t);return}if(e){let o=Buffer.isBuffer(e);if(o||typeof e==
"string"){o&&e.byteLength===0?t.end():t.end(e);return}let r=e;if(typeof r=="object"&&r.buffer&&typeof r.byteOffset=="number"&&typeof r.byteLength=="number"){t.end(
Buffer.from(r.buffer,r.byteOffset,r.byteLength));return}t.end(Buffer.from(e));return}t.end()}var _,z,B=class t{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle==
"function"?e:new t(e)}static checkSocketUsage(e,o,n=console){let{sockets:r,requests:u,maxSockets:s}=e;if(typeof s!="number"||s===1/0||Date.now()-15e3<o)return o;
if(r&&u)for(let i in r){if(!k(r,i))continue;let d=r[i]?.length??0,l=u[i]?.length??0;if(d>=s&&l>=2*s)return n?.warn?.(`@smithy/node-http-handler:WARN - socket us\
age at capacity=${d} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return o}constructor(e){this.configProvider=new Promise((o,n)=>{
typeof e=="function"?e().then(r=>{o(this.resolveDefaultConfig(r))}).catch(n):o(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:o,requestTimeout:n}={}){this.config||(this.config=await this.configProvider);let r=this.config,u=r.logger,
s=e.protocol==="https:";return!s&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((f,i)=>{let d,l=-1,T=-1,A=-1,
E=-1,x=()=>{c.clearTimeout(l),c.clearTimeout(T),c.clearTimeout(A),c.clearTimeout(E)},S=async a=>{await d,x(),f(a)},p=async a=>{await d,x(),i(a)};if(o?.aborted){
let a=P(o);p(a);return}let v=e.headers,G=v?(v.Expect??v.expect)==="100-continue":!1,R=s?r.httpsAgent:r.httpAgent;G&&!this.externalAgent&&(R=new(s?h.Agent:_)({keepAlive:!1,
maxSockets:1/0})),l=c.setTimeout(()=>{this.socketWarningTimestamp=t.checkSocketUsage(R,this.socketWarningTimestamp,u)},r.socketAcquisitionWarningTimeout??(r.requestTimeout??
2e3)+(r.connectionTimeout??1e3));let I=e.query?L(e.query):"",N;if(e.username!=null||e.password!=null){let a=e.username??"",g=e.password??"";N=`${a}:${g}`}let D=e.
path;I&&(D+=`?${I}`),e.fragment&&(D+=`#${e.fragment}`);let y=e.hostname??"";y[0]==="["&&y.endsWith("]")?y=e.hostname.slice(1,-1):y=e.hostname;let H={headers:e.headers,
host:y,method:e.method,path:D,port:e.port,agent:R,auth:N},m=(s?h.request:z)(H,a=>{let g=new U({statusCode:a.statusCode||-1,reason:a.statusMessage,headers:$(a.headers),
body:a});S({response:g})});if(m.on("error",a=>{M.includes(a.code)?p(Object.assign(a,{name:"TimeoutError"})):p(a)}),o){let a=()=>{m.destroy();let g=P(o);p(g)};if(typeof o.
addEventListener=="function"){let g=o;g.addEventListener("abort",a,{once:!0}),m.once("close",()=>g.removeEventListener("abort",a))}else o.onabort=a}let W=n??r.requestTimeout;
T=F(m,p,r.connectionTimeout),A=V(m,p,W,r.throwOnRequestTimeout,u??console);let C=r.socketTimeout===void 0?w(r):void 0;C?O(m,p,C,!0):O(m,p,r.socketTimeout);let b=H.
agent;typeof b=="object"&&"keepAlive"in b&&(E=K(m,{keepAlive:b.keepAlive,keepAliveMsecs:b.keepAliveMsecs})),d=J(m,e,W,this.externalAgent).catch(a=>(x(),i(a)))})}updateHttpClientConfig(e,o){
this.config=void 0,this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):e="logger",o=n.logger??o;break;case Symbol.for("@smithy/\
defaultSocketTimeout"):e="defaultSocketTimeout",o=w(n)??o;break}return{...n,[e]:o}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:o,
connectionTimeout:n,socketTimeout:r,socketAcquisitionWarningTimeout:u,httpAgent:s,httpsAgent:f,throwOnRequestTimeout:i,logger:d}=e||{},l=!0,T=50,A;return{connectionTimeout:n,
requestTimeout:o,socketTimeout:r,defaultSocketTimeout:w(e),socketAcquisitionWarningTimeout:u,throwOnRequestTimeout:i,httpAgentProvider:()=>A??=(async()=>{let E=await process.
getBuiltinModule("node:http"),{Agent:x,request:S}=E.default??E;return z=S,_=x,s instanceof _||typeof s?.destroy=="function"?(this.externalAgent=!0,s):new _({keepAlive:l,
maxSockets:T,...s})})(),httpsAgent:typeof f?.destroy=="function"||f instanceof h.Agent?(this.externalAgent=!0,f):new h.Agent({keepAlive:l,maxSockets:T,...f}),logger:d}}};export{B as a};
