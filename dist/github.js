const require=process.getBuiltinModule;
import{a as ms,b as hr}from"./apart-octokit-endpoint-dist-bundle-index.js";import{a as h,b as C,d as dg}from"./apart-runtime.js";var kg=C(Ds=>{"use strict";Object.defineProperty(Ds,"__esModule",{value:!0});Ds.getProxyUrl=Sd;Ds.checkBypass=Dg;function Sd(A){let e=A.protocol==="https:";if(Dg(
A))return;let t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(t)try{return new ys(t)}catch{if(!t.startsWith(
"http://")&&!t.startsWith("https://"))return new ys(`http://${t}`)}else return}function Dg(A){if(!A.hostname)return!1;let e=A.hostname;if(Ud(e))return!0;let t=process.
env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let r;A.port?r=Number(A.port):A.protocol==="http:"?r=80:A.protocol==="https:"&&(r=443);let s=[A.hostname.toUpperCase()];
typeof r=="number"&&s.push(`${s[0]}:${r}`);for(let o of t.split(",").map(n=>n.trim().toUpperCase()).filter(n=>n))if(o==="*"||s.some(n=>n===o||n.endsWith(`.${o}`)||
o.startsWith(".")&&n.endsWith(`${o}`)))return!0;return!1}function Ud(A){let e=A.toLowerCase();return e==="localhost"||e.startsWith("127.")||e.startsWith("[::1]")||
e.startsWith("[0:0:0:0:0:0:0:1]")}var ys=class extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}});var Tg=C(pt=>{"use strict";var WU=h("net"),Nd=h("tls"),Tn=h("http"),Rg=h("https"),Gd=h("events"),zU=h("assert"),Md=h("util");pt.httpOverHttp=Ld;pt.httpsOverHttp=
vd;pt.httpOverHttps=xd;pt.httpsOverHttps=Yd;function Ld(A){var e=new cA(A);return e.request=Tn.request,e}function vd(A){var e=new cA(A);return e.request=Tn.request,
e.createSocket=Fg,e.defaultPort=443,e}function xd(A){var e=new cA(A);return e.request=Rg.request,e}function Yd(A){var e=new cA(A);return e.request=Rg.request,e.
createSocket=Fg,e.defaultPort=443,e}function cA(A){var e=this;e.options=A||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||Tn.Agent.defaultMaxSockets,
e.requests=[],e.sockets=[],e.on("free",function(r,s,o,n){for(var i=bg(s,o,n),a=0,c=e.requests.length;a<c;++a){var l=e.requests[a];if(l.host===i.host&&l.port===i.
port){e.requests.splice(a,1),l.request.onSocket(r);return}}r.destroy(),e.removeSocket(r)})}Md.inherits(cA,Gd.EventEmitter);cA.prototype.addRequest=function(e,t,r,s){
var o=this,n=Sn({request:e},o.options,bg(t,r,s));if(o.sockets.length>=this.maxSockets){o.requests.push(n);return}o.createSocket(n,function(i){i.on("free",a),i.on(
"close",c),i.on("agentRemove",c),e.onSocket(i);function a(){o.emit("free",i,n)}function c(l){o.removeSocket(i),i.removeListener("free",a),i.removeListener("clos\
e",c),i.removeListener("agentRemove",c)}})};cA.prototype.createSocket=function(e,t){var r=this,s={};r.sockets.push(s);var o=Sn({},r.proxyOptions,{method:"CONNEC\
T",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(o.localAddress=e.localAddress),o.proxyAuth&&(o.headers=o.headers||{},o.headers["\
Proxy-Authorization"]="Basic "+new Buffer(o.proxyAuth).toString("base64")),mA("making CONNECT request");var n=r.request(o);n.useChunkedEncodingByDefault=!1,n.once(
"response",i),n.once("upgrade",a),n.once("connect",c),n.once("error",l),n.end();function i(g){g.upgrade=!0}function a(g,E,B){process.nextTick(function(){c(g,E,B)})}
function c(g,E,B){if(n.removeAllListeners(),E.removeAllListeners(),g.statusCode!==200){mA("tunneling socket could not be established, statusCode=%d",g.statusCode),
E.destroy();var Q=new Error("tunneling socket could not be established, statusCode="+g.statusCode);Q.code="ECONNRESET",e.request.emit("error",Q),r.removeSocket(
s);return}if(B.length>0){mA("got illegal response body from proxy"),E.destroy();var Q=new Error("got illegal response body from proxy");Q.code="ECONNRESET",e.request.
emit("error",Q),r.removeSocket(s);return}return mA("tunneling connection has established"),r.sockets[r.sockets.indexOf(s)]=E,t(E)}function l(g){n.removeAllListeners(),
mA(`tunneling socket could not be established, cause=%s
`,g.message,g.stack);var E=new Error("tunneling socket could not be established, cause="+g.message);E.code="ECONNRESET",e.request.emit("error",E),r.removeSocket(
s)}};cA.prototype.removeSocket=function(e){var t=this.sockets.indexOf(e);if(t!==-1){this.sockets.splice(t,1);var r=this.requests.shift();r&&this.createSocket(r,
function(s){r.request.onSocket(s)})}};function Fg(A,e){var t=this;cA.prototype.createSocket.call(t,A,function(r){var s=A.request.getHeader("host"),o=Sn({},t.options,
{socket:r,servername:s?s.replace(/:.*$/,""):A.host}),n=Nd.connect(0,o);t.sockets[t.sockets.indexOf(r)]=n,e(n)})}function bg(A,e,t){return typeof A=="string"?{host:A,
port:e,localAddress:t}:A}function Sn(A){for(var e=1,t=arguments.length;e<t;++e){var r=arguments[e];if(typeof r=="object")for(var s=Object.keys(r),o=0,n=s.length;o<
n;++o){var i=s[o];r[i]!==void 0&&(A[i]=r[i])}}return A}var mA;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?mA=function(){var A=Array.prototype.
slice.call(arguments);typeof A[0]=="string"?A[0]="TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:mA=function(){};pt.debug=mA});var Ug=C((KU,Sg)=>{Sg.exports=Tg()});var K=C((XU,Ng)=>{Ng.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol(
"resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol(
"max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol(
"keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local addres\
s"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("b\
locking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol(
"closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on e\
rror"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),
kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),
kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interc\
eptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}});var x=C((jU,sl)=>{"use strict";var Gg=Symbol.for("undici.error.UND_ERR"),X=class extends Error{constructor(e){super(e),this.name="UndiciError",this.code="UND_ER\
R"}static[Symbol.hasInstance](e){return e&&e[Gg]===!0}[Gg]=!0},Mg=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT"),Un=class extends X{constructor(e){super(e),
this.name="ConnectTimeoutError",this.message=e||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Mg]===!0}[Mg]=!0},
Lg=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT"),Nn=class extends X{constructor(e){super(e),this.name="HeadersTimeoutError",this.message=e||"Headers Timeou\
t Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[Lg]===!0}[Lg]=!0},vg=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),
Gn=class extends X{constructor(e){super(e),this.name="HeadersOverflowError",this.message=e||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.
hasInstance](e){return e&&e[vg]===!0}[vg]=!0},xg=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),Mn=class extends X{constructor(e){super(e),this.name="BodyTimeo\
utError",this.message=e||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](e){return e&&e[xg]===!0}[xg]=!0},Yg=Symbol.for("undici\
.error.UND_ERR_RESPONSE_STATUS_CODE"),Ln=class extends X{constructor(e,t,r,s){super(e),this.name="ResponseStatusCodeError",this.message=e||"Response Status Code\
 Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=s,this.status=t,this.statusCode=t,this.headers=r}static[Symbol.hasInstance](e){return e&&e[Yg]===!0}[Yg]=!0},
Jg=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),vn=class extends X{constructor(e){super(e),this.name="InvalidArgumentError",this.message=e||"Invalid Argument \
Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](e){return e&&e[Jg]===!0}[Jg]=!0},Hg=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),xn=class extends X{constructor(e){
super(e),this.name="InvalidReturnValueError",this.message=e||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](e){
return e&&e[Hg]===!0}[Hg]=!0},Vg=Symbol.for("undici.error.UND_ERR_ABORT"),ks=class extends X{constructor(e){super(e),this.name="AbortError",this.message=e||"The\
 operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](e){return e&&e[Vg]===!0}[Vg]=!0},_g=Symbol.for("undici.error.UND_ERR_ABORTED"),Yn=class extends ks{constructor(e){
super(e),this.name="AbortError",this.message=e||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](e){return e&&e[_g]===!0}[_g]=!0},Pg=Symbol.
for("undici.error.UND_ERR_INFO"),Jn=class extends X{constructor(e){super(e),this.name="InformationalError",this.message=e||"Request information",this.code="UND_\
ERR_INFO"}static[Symbol.hasInstance](e){return e&&e[Pg]===!0}[Pg]=!0},Og=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),Hn=class extends X{constructor(e){
super(e),this.name="RequestContentLengthMismatchError",this.message=e||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[Og]===!0}[Og]=!0},qg=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),Vn=class extends X{constructor(e){
super(e),this.name="ResponseContentLengthMismatchError",this.message=e||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](e){return e&&e[qg]===!0}[qg]=!0},Wg=Symbol.for("undici.error.UND_ERR_DESTROYED"),_n=class extends X{constructor(e){
super(e),this.name="ClientDestroyedError",this.message=e||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](e){return e&&e[Wg]===
!0}[Wg]=!0},zg=Symbol.for("undici.error.UND_ERR_CLOSED"),Pn=class extends X{constructor(e){super(e),this.name="ClientClosedError",this.message=e||"The client is\
 closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](e){return e&&e[zg]===!0}[zg]=!0},Zg=Symbol.for("undici.error.UND_ERR_SOCKET"),On=class extends X{constructor(e,t){
super(e),this.name="SocketError",this.message=e||"Socket error",this.code="UND_ERR_SOCKET",this.socket=t}static[Symbol.hasInstance](e){return e&&e[Zg]===!0}[Zg]=!0},
Kg=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED"),qn=class extends X{constructor(e){super(e),this.name="NotSupportedError",this.message=e||"Not supported erro\
r",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](e){return e&&e[Kg]===!0}[Kg]=!0},Xg=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM"),Wn=class extends X{constructor(e){
super(e),this.name="MissingUpstreamError",this.message=e||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](e){return e&&e[Xg]===!0}[Xg]=!0},jg=Symbol.for("undici.error.UND_ERR_HTTP_PARSER"),zn=class extends Error{constructor(e,t,r){super(e),this.name="HT\
TPParserError",this.code=t?`HPE_${t}`:void 0,this.data=r?r.toString():void 0}static[Symbol.hasInstance](e){return e&&e[jg]===!0}[jg]=!0},$g=Symbol.for("undici.e\
rror.UND_ERR_RES_EXCEEDED_MAX_SIZE"),Zn=class extends X{constructor(e){super(e),this.name="ResponseExceededMaxSizeError",this.message=e||"Response content excee\
ded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](e){return e&&e[$g]===!0}[$g]=!0},el=Symbol.for("undici.error.UND_ERR_REQ_RETR\
Y"),Kn=class extends X{constructor(e,t,{headers:r,data:s}){super(e),this.name="RequestRetryError",this.message=e||"Request retry error",this.code="UND_ERR_REQ_R\
ETRY",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.hasInstance](e){return e&&e[el]===!0}[el]=!0},Al=Symbol.for("undici.error.UND_ERR_RESPONSE"),Xn=class extends X{constructor(e,t,{
headers:r,data:s}){super(e),this.name="ResponseError",this.message=e||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=t,this.data=s,this.headers=r}static[Symbol.
hasInstance](e){return e&&e[Al]===!0}[Al]=!0},tl=Symbol.for("undici.error.UND_ERR_PRX_TLS"),jn=class extends X{constructor(e,t,r){super(t,{cause:e,...r??{}}),this.
name="SecureProxyConnectionError",this.message=t||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=e}static[Symbol.hasInstance](e){return e&&
e[tl]===!0}[tl]=!0},rl=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),$n=class extends X{constructor(e){super(e),this.name="MessageSizeExceededErro\
r",this.message=e||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](e){return e&&e[rl]===!0}get[rl](){
return!0}};sl.exports={AbortError:ks,HTTPParserError:zn,UndiciError:X,HeadersTimeoutError:Nn,HeadersOverflowError:Gn,BodyTimeoutError:Mn,RequestContentLengthMismatchError:Hn,
ConnectTimeoutError:Un,ResponseStatusCodeError:Ln,InvalidArgumentError:vn,InvalidReturnValueError:xn,RequestAbortedError:Yn,ClientDestroyedError:_n,ClientClosedError:Pn,
InformationalError:Jn,SocketError:On,NotSupportedError:qn,ResponseContentLengthMismatchError:Vn,BalancedPoolMissingUpstreamError:Wn,ResponseExceededMaxSizeError:Zn,
RequestRetryError:Kn,ResponseError:Xn,SecureProxyConnectionError:jn,MessageSizeExceededError:$n}});var Fs=C(($U,ol)=>{"use strict";var Rs={},ei=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Al\
low-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Heade\
rs","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Con\
tent-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-T\
ype","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect",
"Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Li\
nk","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refre\
sh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing",
"Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Ori\
gin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-C\
ontrol","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let A=0;A<ei.length;++A){let e=ei[A],t=e.
toLowerCase();Rs[e]=Rs[t]=t}Object.setPrototypeOf(Rs,null);ol.exports={wellknownHeaderNames:ei,headerNameLowerCasedRecord:Rs}});var cl=C((eN,al)=>{"use strict";var{wellknownHeaderNames:nl,headerNameLowerCasedRecord:Jd}=Fs(),Ai=class A{value=null;left=null;middle=null;right=null;code;constructor(e,t,r){
if(r===void 0||r>=e.length)throw new TypeError("Unreachable");if((this.code=e.charCodeAt(r))>127)throw new TypeError("key must be ascii string");e.length!==++r?
this.middle=new A(e,t,r):this.value=t}add(e,t){let r=e.length;if(r===0)throw new TypeError("Unreachable");let s=0,o=this;for(;;){let n=e.charCodeAt(s);if(n>127)
throw new TypeError("key must be ascii string");if(o.code===n)if(r===++s){o.value=t;break}else if(o.middle!==null)o=o.middle;else{o.middle=new A(e,t,s);break}else if(o.
code<n)if(o.left!==null)o=o.left;else{o.left=new A(e,t,s);break}else if(o.right!==null)o=o.right;else{o.right=new A(e,t,s);break}}}search(e){let t=e.length,r=0,
s=this;for(;s!==null&&r<t;){let o=e[r];for(o<=90&&o>=65&&(o|=32);s!==null;){if(o===s.code){if(t===++r)return s;s=s.middle;break}s=s.code<o?s.left:s.right}}return null}},
bs=class{node=null;insert(e,t){this.node===null?this.node=new Ai(e,t,0):this.node.add(e,t)}lookup(e){return this.node?.search(e)?.value??null}},il=new bs;for(let A=0;A<
nl.length;++A){let e=Jd[nl[A]];il.insert(e,e)}al.exports={TernarySearchTree:bs,tree:il}});var G=C((AN,Dl)=>{"use strict";var Ir=h("node:assert"),{kDestroyed:ll,kBodyUsed:ft,kListeners:ti,kBody:gl}=K(),{IncomingMessage:Hd}=h("node:http"),Us=h("node:stream"),
Vd=h("node:net"),{Blob:_d}=h("node:buffer"),Pd=h("node:util"),{stringify:Od}=h("node:querystring"),{EventEmitter:qd}=h("node:events"),{InvalidArgumentError:ie}=x(),
{headerNameLowerCasedRecord:Wd}=Fs(),{tree:El}=cl(),[zd,Zd]=process.versions.node.split(".").map(A=>Number(A)),Ss=class{constructor(e){this[gl]=e,this[ft]=!1}async*[Symbol.
asyncIterator](){Ir(!this[ft],"disturbed"),this[ft]=!0,yield*this[gl]}};function Kd(A){return Ns(A)?(Il(A)===0&&A.on("data",function(){Ir(!1)}),typeof A.readableDidRead!=
"boolean"&&(A[ft]=!1,qd.prototype.on.call(A,"data",function(){this[ft]=!0})),A):A&&typeof A.pipeTo=="function"?new Ss(A):A&&typeof A!="string"&&!ArrayBuffer.isView(
A)&&hl(A)?new Ss(A):A}function Xd(){}function Ns(A){return A&&typeof A=="object"&&typeof A.pipe=="function"&&typeof A.on=="function"}function ul(A){if(A===null)
return!1;if(A instanceof _d)return!0;if(typeof A!="object")return!1;{let e=A[Symbol.toStringTag];return(e==="Blob"||e==="File")&&("stream"in A&&typeof A.stream==
"function"||"arrayBuffer"in A&&typeof A.arrayBuffer=="function")}}function jd(A,e){if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be p\
assed when url already contains "?" or "#".');let t=Od(e);return t&&(A+="?"+t),A}function Ql(A){let e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}function Ts(A){
return A!=null&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&(A[4]===":"||A[4]==="s"&&A[5]===":")}function Bl(A){if(typeof A=="string"){if(A=new URL(A),!Ts(A.
origin||A.protocol))throw new ie("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}if(!A||typeof A!="object")throw new ie("Invalid \
URL: The URL argument must be a non-null object.");if(!(A instanceof URL)){if(A.port!=null&&A.port!==""&&Ql(A.port)===!1)throw new ie("Invalid URL: port must be\
 a valid integer or a string representation of an integer.");if(A.path!=null&&typeof A.path!="string")throw new ie("Invalid URL path: the path must be a string \
or null/undefined.");if(A.pathname!=null&&typeof A.pathname!="string")throw new ie("Invalid URL pathname: the pathname must be a string or null/undefined.");if(A.
hostname!=null&&typeof A.hostname!="string")throw new ie("Invalid URL hostname: the hostname must be a string or null/undefined.");if(A.origin!=null&&typeof A.origin!=
"string")throw new ie("Invalid URL origin: the origin must be a string or null/undefined.");if(!Ts(A.origin||A.protocol))throw new ie("Invalid URL protocol: the\
 URL must start with `http:` or `https:`.");let e=A.port!=null?A.port:A.protocol==="https:"?443:80,t=A.origin!=null?A.origin:`${A.protocol||""}//${A.hostname||""}\
:${e}`,r=A.path!=null?A.path:`${A.pathname||""}${A.search||""}`;return t[t.length-1]==="/"&&(t=t.slice(0,t.length-1)),r&&r[0]!=="/"&&(r=`/${r}`),new URL(`${t}${r}`)}
if(!Ts(A.origin||A.protocol))throw new ie("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}function $d(A){if(A=Bl(A),A.pathname!==
"/"||A.search||A.hash)throw new ie("invalid url");return A}function ep(A){if(A[0]==="["){let t=A.indexOf("]");return Ir(t!==-1),A.substring(1,t)}let e=A.indexOf(
":");return e===-1?A:A.substring(0,e)}function Ap(A){if(!A)return null;Ir(typeof A=="string");let e=ep(A);return Vd.isIP(e)?"":e}function tp(A){return JSON.parse(
JSON.stringify(A))}function rp(A){return A!=null&&typeof A[Symbol.asyncIterator]=="function"}function hl(A){return A!=null&&(typeof A[Symbol.iterator]=="functio\
n"||typeof A[Symbol.asyncIterator]=="function")}function Il(A){if(A==null)return 0;if(Ns(A)){let e=A._readableState;return e&&e.objectMode===!1&&e.ended===!0&&Number.
isFinite(e.length)?e.length:null}else{if(ul(A))return A.size!=null?A.size:null;if(pl(A))return A.byteLength}return null}function Cl(A){return A&&!!(A.destroyed||
A[ll]||Us.isDestroyed?.(A))}function sp(A,e){A==null||!Ns(A)||Cl(A)||(typeof A.destroy=="function"?(Object.getPrototypeOf(A).constructor===Hd&&(A.socket=null),A.
destroy(e)):e&&queueMicrotask(()=>{A.emit("error",e)}),A.destroyed!==!0&&(A[ll]=!0))}var op=/timeout=(\d+)/;function np(A){let e=A.toString().match(op);return e?
parseInt(e[1],10)*1e3:null}function dl(A){return typeof A=="string"?Wd[A]??A.toLowerCase():El.lookup(A)??A.toString("latin1").toLowerCase()}function ip(A){return El.
lookup(A)??A.toString("latin1").toLowerCase()}function ap(A,e){e===void 0&&(e={});for(let t=0;t<A.length;t+=2){let r=dl(A[t]),s=e[r];if(s)typeof s=="string"&&(s=
[s],e[r]=s),s.push(A[t+1].toString("utf8"));else{let o=A[t+1];typeof o=="string"?e[r]=o:e[r]=Array.isArray(o)?o.map(n=>n.toString("utf8")):o.toString("utf8")}}return"\
content-length"in e&&"content-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),e}function cp(A){let e=A.length,
t=new Array(e),r=!1,s=-1,o,n,i=0;for(let a=0;a<A.length;a+=2)o=A[a],n=A[a+1],typeof o!="string"&&(o=o.toString()),typeof n!="string"&&(n=n.toString("utf8")),i=o.
length,i===14&&o[7]==="-"&&(o==="content-length"||o.toLowerCase()==="content-length")?r=!0:i===19&&o[7]==="-"&&(o==="content-disposition"||o.toLowerCase()==="co\
ntent-disposition")&&(s=a+1),t[a]=o,t[a+1]=n;return r&&s!==-1&&(t[s]=Buffer.from(t[s]).toString("latin1")),t}function pl(A){return A instanceof Uint8Array||Buffer.
isBuffer(A)}function gp(A,e,t){if(!A||typeof A!="object")throw new ie("handler must be an object");if(typeof A.onConnect!="function")throw new ie("invalid onCon\
nect method");if(typeof A.onError!="function")throw new ie("invalid onError method");if(typeof A.onBodySent!="function"&&A.onBodySent!==void 0)throw new ie("inv\
alid onBodySent method");if(t||e==="CONNECT"){if(typeof A.onUpgrade!="function")throw new ie("invalid onUpgrade method")}else{if(typeof A.onHeaders!="function")
throw new ie("invalid onHeaders method");if(typeof A.onData!="function")throw new ie("invalid onData method");if(typeof A.onComplete!="function")throw new ie("i\
nvalid onComplete method")}}function lp(A){return!!(A&&(Us.isDisturbed(A)||A[ft]))}function Ep(A){return!!(A&&Us.isErrored(A))}function up(A){return!!(A&&Us.isReadable(
A))}function Qp(A){return{localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,remoteFamily:A.remoteFamily,timeout:A.
timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}}function Bp(A){let e;return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(t){
let{done:r,value:s}=await e.next();if(r)queueMicrotask(()=>{t.close(),t.byobRequest?.respond(0)});else{let o=Buffer.isBuffer(s)?s:Buffer.from(s);o.byteLength&&t.
enqueue(new Uint8Array(o))}return t.desiredSize>0},async cancel(t){await e.return()},type:"bytes"})}function hp(A){return A&&typeof A=="object"&&typeof A.append==
"function"&&typeof A.delete=="function"&&typeof A.get=="function"&&typeof A.getAll=="function"&&typeof A.has=="function"&&typeof A.set=="function"&&A[Symbol.toStringTag]===
"FormData"}function Ip(A,e){return"addEventListener"in A?(A.addEventListener("abort",e,{once:!0}),()=>A.removeEventListener("abort",e)):(A.addListener("abort",e),
()=>A.removeListener("abort",e))}var Cp=typeof String.prototype.toWellFormed=="function",dp=typeof String.prototype.isWellFormed=="function";function fl(A){return Cp?
`${A}`.toWellFormed():Pd.toUSVString(A)}function pp(A){return dp?`${A}`.isWellFormed():fl(A)===`${A}`}function wl(A){switch(A){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return A>=33&&A<=126}}function fp(A){if(A.length===0)return!1;for(let e=0;e<A.length;++e)if(!wl(A.charCodeAt(e)))return!1;return!0}var wp=/[^\t\x20-\x7e\x80-\xff]/;
function mp(A){return!wp.test(A)}function yp(A){if(A==null||A==="")return{start:0,end:null,size:null};let e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?
{start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null}function Dp(A,e,t){return(A[ti]??=[]).push([e,t]),A.on(e,t),A}function kp(A){
for(let[e,t]of A[ti]??[])A.removeListener(e,t);A[ti]=null}function Rp(A,e,t){try{e.onError(t),Ir(e.aborted)}catch(r){A.emit("error",r)}}var ml=Object.create(null);
ml.enumerable=!0;var ri={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",
put:"PUT",PUT:"PUT"},yl={...ri,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(ri,null);Object.setPrototypeOf(yl,null);Dl.exports={kEnumerableProperty:ml,nop:Xd,
isDisturbed:lp,isErrored:Ep,isReadable:up,toUSVString:fl,isUSVString:pp,isBlobLike:ul,parseOrigin:$d,parseURL:Bl,getServerName:Ap,isStream:Ns,isIterable:hl,isAsyncIterable:rp,
isDestroyed:Cl,headerNameToString:dl,bufferToLowerCasedHeaderName:ip,addListener:Dp,removeAllListeners:kp,errorRequest:Rp,parseRawHeaders:cp,parseHeaders:ap,parseKeepAliveTimeout:np,
destroy:sp,bodyLength:Il,deepClone:tp,ReadableStreamFrom:Bp,isBuffer:pl,validateHandler:gp,getSocketInfo:Qp,isFormDataLike:hp,buildURL:jd,addAbortListener:Ip,isValidHTTPToken:fp,
isValidHeaderValue:mp,isTokenCharCode:wl,parseRangeHeader:yp,normalizedMethodRecordsBase:ri,normalizedMethodRecords:yl,isValidPort:Ql,isHttpOrHttpsPrefixed:Ts,nodeMajor:zd,
nodeMinor:Zd,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:Kd}});var wt=C((tN,Rl)=>{"use strict";var H=h("node:diagnostics_channel"),oi=h("node:util"),Gs=oi.debuglog("undici"),si=oi.debuglog("fetch"),VA=oi.debuglog("websocket"),
kl=!1,Fp={beforeConnect:H.channel("undici:client:beforeConnect"),connected:H.channel("undici:client:connected"),connectError:H.channel("undici:client:connectErr\
or"),sendHeaders:H.channel("undici:client:sendHeaders"),create:H.channel("undici:request:create"),bodySent:H.channel("undici:request:bodySent"),headers:H.channel(
"undici:request:headers"),trailers:H.channel("undici:request:trailers"),error:H.channel("undici:request:error"),open:H.channel("undici:websocket:open"),close:H.
channel("undici:websocket:close"),socketError:H.channel("undici:websocket:socket_error"),ping:H.channel("undici:websocket:ping"),pong:H.channel("undici:websocke\
t:pong")};if(Gs.enabled||si.enabled){let A=si.enabled?si:Gs;H.channel("undici:client:beforeConnect").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,
host:o}}=e;A("connecting to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),H.channel("undici:client:connected").subscribe(e=>{let{connectParams:{version:t,protocol:r,
port:s,host:o}}=e;A("connected to %s using %s%s",`${o}${s?`:${s}`:""}`,r,t)}),H.channel("undici:client:connectError").subscribe(e=>{let{connectParams:{version:t,
protocol:r,port:s,host:o},error:n}=e;A("connection to %s using %s%s errored - %s",`${o}${s?`:${s}`:""}`,r,t,n.message)}),H.channel("undici:client:sendHeaders").
subscribe(e=>{let{request:{method:t,path:r,origin:s}}=e;A("sending request to %s %s/%s",t,s,r)}),H.channel("undici:request:headers").subscribe(e=>{let{request:{
method:t,path:r,origin:s},response:{statusCode:o}}=e;A("received response to %s %s/%s - HTTP %d",t,s,r,o)}),H.channel("undici:request:trailers").subscribe(e=>{let{
request:{method:t,path:r,origin:s}}=e;A("trailers received from %s %s/%s",t,s,r)}),H.channel("undici:request:error").subscribe(e=>{let{request:{method:t,path:r,
origin:s},error:o}=e;A("request to %s %s/%s errored - %s",t,s,r,o.message)}),kl=!0}if(VA.enabled){if(!kl){let A=Gs.enabled?Gs:VA;H.channel("undici:client:before\
Connect").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=e;A("connecting to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),H.channel("undici:clie\
nt:connected").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,host:o}}=e;A("connected to %s%s using %s%s",o,s?`:${s}`:"",r,t)}),H.channel("undici:\
client:connectError").subscribe(e=>{let{connectParams:{version:t,protocol:r,port:s,host:o},error:n}=e;A("connection to %s%s using %s%s errored - %s",o,s?`:${s}`:
"",r,t,n.message)}),H.channel("undici:client:sendHeaders").subscribe(e=>{let{request:{method:t,path:r,origin:s}}=e;A("sending request to %s %s/%s",t,s,r)})}H.channel(
"undici:websocket:open").subscribe(A=>{let{address:{address:e,port:t}}=A;VA("connection opened %s%s",e,t?`:${t}`:"")}),H.channel("undici:websocket:close").subscribe(
A=>{let{websocket:e,code:t,reason:r}=A;VA("closed connection to %s - %s %s",e.url,t,r)}),H.channel("undici:websocket:socket_error").subscribe(A=>{VA("connection\
 errored - %s",A.message)}),H.channel("undici:websocket:ping").subscribe(A=>{VA("ping received")}),H.channel("undici:websocket:pong").subscribe(A=>{VA("pong rec\
eived")})}Rl.exports={channels:Fp}});var Sl=C((rN,Tl)=>{"use strict";var{InvalidArgumentError:_,NotSupportedError:bp}=x(),De=h("node:assert"),{isValidHTTPToken:bl,isValidHeaderValue:Cr,isStream:Tp,
destroy:Sp,isBuffer:Up,isFormDataLike:Np,isIterable:Gp,isBlobLike:Mp,buildURL:Lp,validateHandler:vp,getServerName:xp,normalizedMethodRecords:Yp}=G(),{channels:ge}=wt(),
{headerNameLowerCasedRecord:Fl}=Fs(),Jp=/[^\u0021-\u00ff]/,Le=Symbol("handler"),ni=class{constructor(e,{path:t,method:r,body:s,headers:o,query:n,idempotent:i,blocking:a,
upgrade:c,headersTimeout:l,bodyTimeout:g,reset:E,throwOnError:B,expectContinue:Q,servername:I},p){if(typeof t!="string")throw new _("path must be a string");if(t[0]!==
"/"&&!(t.startsWith("http://")||t.startsWith("https://"))&&r!=="CONNECT")throw new _("path must be an absolute URL or start with a slash");if(Jp.test(t))throw new _(
"invalid request path");if(typeof r!="string")throw new _("method must be a string");if(Yp[r]===void 0&&!bl(r))throw new _("invalid request method");if(c&&typeof c!=
"string")throw new _("upgrade must be a string");if(c&&!Cr(c))throw new _("invalid upgrade header");if(l!=null&&(!Number.isFinite(l)||l<0))throw new _("invalid \
headersTimeout");if(g!=null&&(!Number.isFinite(g)||g<0))throw new _("invalid bodyTimeout");if(E!=null&&typeof E!="boolean")throw new _("invalid reset");if(Q!=null&&
typeof Q!="boolean")throw new _("invalid expectContinue");if(this.headersTimeout=l,this.bodyTimeout=g,this.throwOnError=B===!0,this.method=r,this.abort=null,s==
null)this.body=null;else if(Tp(s)){this.body=s;let u=this.body._readableState;(!u||!u.autoDestroy)&&(this.endHandler=function(){Sp(this)},this.body.on("end",this.
endHandler)),this.errorHandler=w=>{this.abort?this.abort(w):this.error=w},this.body.on("error",this.errorHandler)}else if(Up(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.
isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(
s):null;else if(typeof s=="string")this.body=s.length?Buffer.from(s):null;else if(Np(s)||Gp(s)||Mp(s))this.body=s;else throw new _("body must be a string, a Buf\
fer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=c||null,this.path=n?Lp(t,n):t,this.origin=e,this.idempotent=
i??(r==="HEAD"||r==="GET"),this.blocking=a??!1,this.reset=E??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=
Q??!1,Array.isArray(o)){if(o.length%2!==0)throw new _("headers array must be even");for(let u=0;u<o.length;u+=2)Ms(this,o[u],o[u+1])}else if(o&&typeof o=="objec\
t")if(o[Symbol.iterator])for(let u of o){if(!Array.isArray(u)||u.length!==2)throw new _("headers must be in key-value pair format");Ms(this,u[0],u[1])}else{let u=Object.
keys(o);for(let w=0;w<u.length;++w)Ms(this,u[w],o[u[w]])}else if(o!=null)throw new _("headers must be an object or an array");vp(p,r,c),this.servername=I||xp(this.
host),this[Le]=p,ge.create.hasSubscribers&&ge.create.publish({request:this})}onBodySent(e){if(this[Le].onBodySent)try{return this[Le].onBodySent(e)}catch(t){this.
abort(t)}}onRequestSent(){if(ge.bodySent.hasSubscribers&&ge.bodySent.publish({request:this}),this[Le].onRequestSent)try{return this[Le].onRequestSent()}catch(e){
this.abort(e)}}onConnect(e){if(De(!this.aborted),De(!this.completed),this.error)e(this.error);else return this.abort=e,this[Le].onConnect(e)}onResponseStarted(){
return this[Le].onResponseStarted?.()}onHeaders(e,t,r,s){De(!this.aborted),De(!this.completed),ge.headers.hasSubscribers&&ge.headers.publish({request:this,response:{
statusCode:e,headers:t,statusText:s}});try{return this[Le].onHeaders(e,t,r,s)}catch(o){this.abort(o)}}onData(e){De(!this.aborted),De(!this.completed);try{return this[Le].
onData(e)}catch(t){return this.abort(t),!1}}onUpgrade(e,t,r,s=""){this.onFinally(),De(!this.aborted),De(!this.completed),e!==null&&this.#e(e,t,s);let o=this[Le].
onUpgrade(e,t,r);return this.aborted||(this.completed=!0,e!==null&&this.#A()),o}onUpgradeResponse(e,t,r,s=""){De(!this.aborted),De(this.completed),ge.headers.hasSubscribers&&
this.#e(e,r(t),s),this.#A()}onUpgradeError(e){De(!this.aborted),De(this.completed),ge.error.hasSubscribers&&ge.error.publish({request:this,error:e})}#e(e,t,r){ge.
headers.hasSubscribers&&ge.headers.publish({request:this,response:{statusCode:e,headers:t,statusText:r}})}#A(){ge.trailers.hasSubscribers&&ge.trailers.publish({
request:this,trailers:[]})}onComplete(e){this.onFinally(),De(!this.aborted),this.completed=!0,ge.trailers.hasSubscribers&&ge.trailers.publish({request:this,trailers:e});
try{return this[Le].onComplete(e)}catch(t){this.onError(t)}}onError(e){if(this.onFinally(),ge.error.hasSubscribers&&ge.error.publish({request:this,error:e}),!this.
aborted)return this.aborted=!0,this[Le].onError(e)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&
(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(e,t){return Ms(this,e,t),this}};function Ms(A,e,t){if(t&&typeof t=="object"&&!Array.isArray(
t))throw new _(`invalid ${e} header`);if(t===void 0)return;let r=Fl[e];if(r===void 0&&(r=e.toLowerCase(),Fl[r]===void 0&&!bl(r)))throw new _("invalid header key");
if(Array.isArray(t)){let s=[];for(let o=0;o<t.length;o++)if(typeof t[o]=="string"){if(!Cr(t[o]))throw new _(`invalid ${e} header`);s.push(t[o])}else if(t[o]===null)
s.push("");else{if(typeof t[o]=="object")throw new _(`invalid ${e} header`);{let n=`${t[o]}`;if(!Cr(n))throw new _(`invalid ${e} header`);s.push(n)}}t=s}else if(typeof t==
"string"){if(!Cr(t))throw new _(`invalid ${e} header`)}else if(t===null)t="";else if(t=`${t}`,!Cr(t))throw new _(`invalid ${e} header`);if(r==="host"){if(A.host!==
null)throw new _("duplicate host header");if(typeof t!="string")throw new _("invalid host header");A.host=t}else if(r==="content-length"){if(A.contentLength!==null)
throw new _("duplicate content-length header");if(A.contentLength=parseInt(t,10),!Number.isFinite(A.contentLength))throw new _("invalid content-length header")}else if(A.
contentType===null&&r==="content-type")A.contentType=t,A.headers.push(e,t);else{if(r==="transfer-encoding"||r==="keep-alive"||r==="upgrade")throw new _(`invalid\
 ${r} header`);if(r==="connection"){let s=typeof t=="string"?t.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")throw new _("invalid connection header");s===
"close"&&(A.reset=!0)}else{if(r==="expect")throw new bp("expect header not supported");A.headers.push(e,t)}}}Tl.exports=ni});var dr=C((sN,Ul)=>{"use strict";var Hp=h("node:events"),Ls=class extends Hp{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implement\
ed")}destroy(){throw new Error("not implemented")}compose(...e){let t=Array.isArray(e[0])?e[0]:e,r=this.dispatch.bind(this);for(let s of t)if(s!=null){if(typeof s!=
"function")throw new TypeError(`invalid interceptor, expected function received ${typeof s}`);if(r=s(r),r==null||typeof r!="function"||r.length!==2)throw new TypeError(
"invalid interceptor")}return new ii(this,r)}},ii=class extends Ls{#e=null;#A=null;constructor(e,t){super(),this.#e=e,this.#A=t}dispatch(...e){this.#A(...e)}close(...e){
return this.#e.close(...e)}destroy(...e){return this.#e.destroy(...e)}};Ul.exports=Ls});var kt=C((oN,Gl)=>{"use strict";var Vp=h("node:buffer"),_p=dr(),{ClientDestroyedError:ai,ClientClosedError:Pp,InvalidArgumentError:mt}=x(),{kDestroy:Op,kClose:qp,
kClosed:pr,kDestroyed:yt,kDispatch:ci,kInterceptors:_A}=K(),gA=Symbol("onDestroyed"),Dt=Symbol("onClosed"),vs=Symbol("Intercepted Dispatch"),gi=Symbol("webSocke\
tOptions"),Nl=Symbol("eventSourceOptions"),li=class extends _p{constructor(e){super(),this[yt]=!1,this[gA]=null,this[pr]=!1,this[Dt]=[],this[gi]=e?.webSocket??{},
this[Nl]=e?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[gi].maxFragments??131072,maxPayloadSize:this[gi].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[Nl].maxEventSize??Vp.kStringMaxLength}}get destroyed(){return this[yt]}get closed(){return this[pr]}get interceptors(){return this[_A]}set interceptors(e){
if(e){for(let t=e.length-1;t>=0;t--)if(typeof this[_A][t]!="function")throw new mt("interceptor must be an function")}this[_A]=e}close(e){if(e===void 0)return new Promise(
(r,s)=>{this.close((o,n)=>o?s(o):r(n))});if(typeof e!="function")throw new mt("invalid callback");if(this[yt]){queueMicrotask(()=>e(new ai,null));return}if(this[pr]){
this[Dt]?this[Dt].push(e):queueMicrotask(()=>e(null,null));return}this[pr]=!0,this[Dt].push(e);let t=()=>{let r=this[Dt];this[Dt]=null;for(let s=0;s<r.length;s++)
r[s](null,null)};this[qp]().then(()=>this.destroy()).then(()=>{queueMicrotask(t)})}destroy(e,t){if(typeof e=="function"&&(t=e,e=null),t===void 0)return new Promise(
(s,o)=>{this.destroy(e,(n,i)=>n?o(n):s(i))});if(typeof t!="function")throw new mt("invalid callback");if(this[yt]){this[gA]?this[gA].push(t):queueMicrotask(()=>t(
null,null));return}e||(e=new ai),this[yt]=!0,this[gA]=this[gA]||[],this[gA].push(t);let r=()=>{let s=this[gA];this[gA]=null;for(let o=0;o<s.length;o++)s[o](null,
null)};this[Op](e).then(()=>{queueMicrotask(r)})}[vs](e,t){if(!this[_A]||this[_A].length===0)return this[vs]=this[ci],this[ci](e,t);let r=this[ci].bind(this);for(let s=this[_A].
length-1;s>=0;s--)r=this[_A][s](r);return this[vs]=r,r(e,t)}dispatch(e,t){if(!t||typeof t!="object")throw new mt("handler must be an object");try{if(!e||typeof e!=
"object")throw new mt("opts must be an object.");if(this[yt]||this[gA])throw new ai;if(this[pr])throw new Pp;return this[vs](e,t)}catch(r){if(typeof t.onError!=
"function")throw new mt("invalid onError method");return t.onError(r),!1}}};Gl.exports=li});var Ci=C((nN,xl)=>{"use strict";var Rt=0,Ei=1e3,ui=(Ei>>1)-1,lA,Qi=Symbol("kFastTimer"),EA=[],Bi=-2,hi=-1,Ll=0,Ml=1;function Ii(){Rt+=ui;let A=0,e=EA.length;for(;A<
e;){let t=EA[A];t._state===Ll?(t._idleStart=Rt-ui,t._state=Ml):t._state===Ml&&Rt>=t._idleStart+t._idleTimeout&&(t._state=hi,t._idleStart=-1,t._onTimeout(t._timerArg)),
t._state===hi?(t._state=Bi,--e!==0&&(EA[A]=EA[e])):++A}EA.length=e,EA.length!==0&&vl()}function vl(){lA?lA.refresh():(clearTimeout(lA),lA=setTimeout(Ii,ui),lA.unref&&
lA.unref())}var xs=class{[Qi]=!0;_state=Bi;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(e,t,r){this._onTimeout=e,this._idleTimeout=t,this._timerArg=
r,this.refresh()}refresh(){this._state===Bi&&EA.push(this),(!lA||EA.length===1)&&vl(),this._state=Ll}clear(){this._state=hi,this._idleStart=-1}};xl.exports={setTimeout(A,e,t){
return e<=Ei?setTimeout(A,e,t):new xs(A,e,t)},clearTimeout(A){A[Qi]?A.clear():clearTimeout(A)},setFastTimeout(A,e,t){return new xs(A,e,t)},clearFastTimeout(A){A.
clear()},now(){return Rt},tick(A=0){Rt+=A-Ei+1,Ii(),Ii()},reset(){Rt=0,EA.length=0,clearTimeout(lA),lA=null},kFastTimer:Qi}});var fr=C((cN,_l)=>{"use strict";var Wp=h("node:net"),Yl=h("node:assert"),Vl=G(),{InvalidArgumentError:zp,ConnectTimeoutError:Zp}=x(),Ys=Ci();function Jl(){}var di,
pi;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?pi=class{constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map,
this._sessionRegistry=new global.FinalizationRegistry(t=>{if(this._sessionCache.size<this._maxCachedSessions)return;let r=this._sessionCache.get(t);r!==void 0&&
r.deref()===void 0&&this._sessionCache.delete(t)})}get(e){let t=this._sessionCache.get(e);return t?t.deref():null}set(e,t){this._maxCachedSessions!==0&&(this._sessionCache.
set(e,new WeakRef(t)),this._sessionRegistry.register(t,e))}}:pi=class{constructor(e){this._maxCachedSessions=e,this._sessionCache=new Map}get(e){return this._sessionCache.
get(e)}set(e,t){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){let{value:r}=this._sessionCache.keys().next();this._sessionCache.
delete(r)}this._sessionCache.set(e,t)}}};function Kp({allowH2:A,maxCachedSessions:e,socketPath:t,timeout:r,session:s,...o}){if(e!=null&&(!Number.isInteger(e)||e<
0))throw new zp("maxCachedSessions must be a positive integer or zero");let n={path:t,...o},i=new pi(e??100);return r=r??1e4,A=A??!1,function({hostname:c,host:l,
protocol:g,port:E,servername:B,localAddress:Q,httpSocket:I},p){let u;if(g==="https:"){di||(di=h("node:tls")),B=B||n.servername||Vl.getServerName(l)||null;let R=B||
c;Yl(R);let m=s||i.get(R)||null;E=E||443,u=di.connect({highWaterMark:16384,...n,servername:B,session:m,localAddress:Q,ALPNProtocols:A?["http/1.1","h2"]:["http/1\
.1"],socket:I,port:E,host:c}),u.on("session",function(Y){i.set(R,Y)})}else Yl(!I,"httpSocket can only be sent on TLS update"),E=E||80,u=Wp.connect({highWaterMark:64*
1024,...n,localAddress:Q,port:E,host:c});if(n.keepAlive==null||n.keepAlive){let R=n.keepAliveInitialDelay===void 0?6e4:n.keepAliveInitialDelay;u.setKeepAlive(!0,
R)}let w=Xp(new WeakRef(u),{timeout:r,hostname:c,port:E});return u.setNoDelay(!0).once(g==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(w),p){
let R=p;p=null,R(null,this)}}).on("error",function(R){if(queueMicrotask(w),p){let m=p;p=null,m(R)}}),u}}var Xp=process.platform==="win32"?(A,e)=>{if(!e.timeout)
return Jl;let t=null,r=null,s=Ys.setFastTimeout(()=>{t=setImmediate(()=>{r=setImmediate(()=>Hl(A.deref(),e))})},e.timeout);return()=>{Ys.clearFastTimeout(s),clearImmediate(
t),clearImmediate(r)}}:(A,e)=>{if(!e.timeout)return Jl;let t=null,r=Ys.setFastTimeout(()=>{t=setImmediate(()=>{Hl(A.deref(),e)})},e.timeout);return()=>{Ys.clearFastTimeout(
r),clearImmediate(t)}};function Hl(A,e){if(A==null)return;let t="Connect Timeout Error";Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addr\
esses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,t+=` timeout: ${e.timeout}ms)`,Vl.destroy(A,new Zp(
t))}_l.exports=Kp});var Pl=C(Js=>{"use strict";Object.defineProperty(Js,"__esModule",{value:!0});Js.enumToMap=void 0;function jp(A){let e={};return Object.keys(A).forEach(t=>{let r=A[t];
typeof r=="number"&&(e[t]=r)}),e}Js.enumToMap=jp});var Ol=C(f=>{"use strict";Object.defineProperty(f,"__esModule",{value:!0});f.SPECIAL_HEADERS=f.HEADER_STATE=f.MINOR=f.MAJOR=f.CONNECTION_TOKEN_CHARS=f.HEADER_CHARS=
f.TOKEN=f.STRICT_TOKEN=f.HEX=f.URL_CHAR=f.STRICT_URL_CHAR=f.USERINFO_CHARS=f.MARK=f.ALPHANUM=f.NUM=f.HEX_MAP=f.NUM_MAP=f.ALPHA=f.FINISH=f.H_METHOD_MAP=f.METHOD_MAP=
f.METHODS_RTSP=f.METHODS_ICE=f.METHODS_HTTP=f.METHODS=f.LENIENT_FLAGS=f.FLAGS=f.TYPE=f.ERROR=void 0;var $p=Pl(),ef;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="\
INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_\
CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_V\
ERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SI\
ZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEA\
DER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",
A[A.USER=24]="USER"})(ef=f.ERROR||(f.ERROR={}));var Af;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(Af=f.TYPE||(f.TYPE=
{}));var tf;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_U\
PGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.
TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(tf=f.FLAGS||(f.FLAGS={}));var rf;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=
4]="KEEP_ALIVE"})(rf=f.LENIENT_FLAGS||(f.LENIENT_FLAGS={}));var F;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.
PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MO\
VE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=
18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-\
SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="\
MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=
37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.
REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(F=f.METHODS||(f.METHODS={}));f.METHODS_HTTP=[F.DELETE,F.GET,F.HEAD,F.POST,F.PUT,F.CONNECT,
F.OPTIONS,F.TRACE,F.COPY,F.LOCK,F.MKCOL,F.MOVE,F.PROPFIND,F.PROPPATCH,F.SEARCH,F.UNLOCK,F.BIND,F.REBIND,F.UNBIND,F.ACL,F.REPORT,F.MKACTIVITY,F.CHECKOUT,F.MERGE,
F["M-SEARCH"],F.NOTIFY,F.SUBSCRIBE,F.UNSUBSCRIBE,F.PATCH,F.PURGE,F.MKCALENDAR,F.LINK,F.UNLINK,F.PRI,F.SOURCE];f.METHODS_ICE=[F.SOURCE];f.METHODS_RTSP=[F.OPTIONS,
F.DESCRIBE,F.ANNOUNCE,F.SETUP,F.PLAY,F.PAUSE,F.TEARDOWN,F.GET_PARAMETER,F.SET_PARAMETER,F.REDIRECT,F.RECORD,F.FLUSH,F.GET,F.POST];f.METHOD_MAP=$p.enumToMap(F);f.
H_METHOD_MAP={};Object.keys(f.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(f.H_METHOD_MAP[A]=f.METHOD_MAP[A])});var sf;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=
1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(sf=f.FINISH||(f.FINISH={}));f.ALPHA=[];for(let A=65;A<=90;A++)f.ALPHA.push(String.fromCharCode(A)),f.ALPHA.push(String.
fromCharCode(A+32));f.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};f.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15};f.NUM=["0","1","2","3","4","5","6","7","8","9"];f.ALPHANUM=f.ALPHA.concat(f.NUM);f.MARK=["-","_",".","!","~","*","'","(",")"];f.USERINFO_CHARS=
f.ALPHANUM.concat(f.MARK).concat(["%",";",":","&","=","+","$",","]);f.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(f.ALPHANUM);f.URL_CHAR=f.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)f.URL_CHAR.push(A);
f.HEX=f.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);f.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(f.ALPHANUM);
f.TOKEN=f.STRICT_TOKEN.concat([" "]);f.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&f.HEADER_CHARS.push(A);f.CONNECTION_TOKEN_CHARS=f.HEADER_CHARS.filter(
A=>A!==44);f.MAJOR=f.NUM_MAP;f.MINOR=f.MAJOR;var Ft;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",
A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_C\
LOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(Ft=f.HEADER_STATE||(f.HEADER_STATE={}));f.SPECIAL_HEADERS=
{connection:Ft.CONNECTION,"content-length":Ft.CONTENT_LENGTH,"proxy-connection":Ft.CONNECTION,"transfer-encoding":Ft.TRANSFER_ENCODING,upgrade:Ft.UPGRADE}});var fi=C((EN,ql)=>{"use strict";var{Buffer:of}=h("node:buffer");ql.exports=of.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQ\
ACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIA\
QazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAg\
AUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
IABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgII\
IAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAII\
IgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEED\
dnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgC\
BEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggi\
ATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEE\
QZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2\
a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JF\
BEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0A\
IAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAg\
AEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAA\
KAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EA\
IQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8E\
QEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJ\
Sw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYg\
ASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAg\
ASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9G\
DQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiAB\
KAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIg\
AUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4\
ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYC\
BCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwC\
CwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJ\
aiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYo\
AgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2\
AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsi\
AUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2\
AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEA\
An9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmoh\
AQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMC\
QANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIg\
ATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJB\
AnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJF\
DQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAg\
ASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ\
0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0\
IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwi\
AUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUN\
ACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQAC\
f0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEB\
CyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAo\
AgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANB\
CGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQ\
IAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAg\
CARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEB\
CyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAH\
AAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNl\
IG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVx\
dWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNo\
YXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9i\
ZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVg\
IGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sg\
ZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9y\
AGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBj\
aGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQg\
Q1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5l\
eHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVu\
Z3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFu\
IGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25z\
IHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5z\
aW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9y\
ZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNp\
b25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNl\
AG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5l\
AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVz\
ZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNh\
bGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1h\
AFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBU\
T09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQA\
Q09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURf\
QkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5U\
AEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQ\
RV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05F\
R09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05f\
RVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBN\
S0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9S\
SVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJ\
RERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJH\
RV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRD\
SABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcA\
RXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVU\
RQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NI\
VU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFM\
SURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJB\
TkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9U\
T09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQ\
RUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExP\
V0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABD\
UkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19B\
VVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNU\
QVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhf\
TElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJ\
EgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAc\
EwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAM\
EgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIC\
AgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1s\
b3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQ\
wgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQA\
AAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMD\
AwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNF\
QVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")});var zl=C((uN,Wl)=>{"use strict";var{Buffer:nf}=h("node:buffer");Wl.exports=nf.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52\
GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQA\
AQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEA\
AAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2\
ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0\
cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0\
dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xs\
aHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRf\
bGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rp\
bmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4g\
ABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEE\
AkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2Aggg\
AiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAA\
IAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABF\
DQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2\
AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWog\
ADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAF\
KAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIA\
IAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAF\
KAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9B\
jNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsg\
ASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJA\
A0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAA\
NgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYC\
OCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss\
0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJ\
AYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHB\
AcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAM\
tQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HE\
AQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgEL\
QSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HO\
AAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcL\
Qd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB\
8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtB\
hgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtB\
mgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtB\
rgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HA\
AQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGE\
AYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHA\
AcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyAB\
IARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMM\
qQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACAC\
LwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCID\
RQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEg\
BEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygC\
UCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCAC\
KAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQB\
IABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIg\
AxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIA\
DcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARG\
BEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANA\
IAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcC\
CyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8B\
vwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wIL\
IAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQ\
AdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3\
AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMh\
Cgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwh\
CgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIv\
ATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EE\
IQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKh\
AgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJB\
kRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMg\
AEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEK\
Rw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2oh\
BgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAE\
IAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2\
AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAE\
IABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAi\
AEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkB\
BAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAA\
IABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAE\
IAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsg\
AEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswC\
zALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEB\
aiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIA\
ai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0Ag\
AUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABB\
wQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAA\
LQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBq\
LQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCAB\
QcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtB\
BWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0A\
ACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFB\
AWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFB\
AWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACED\
DL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkAC\
QCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgB\
IAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGot\
AABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAg\
BCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0C\
CyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGz\
AbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOn\
AaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACED\
DMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABB\
AUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQIL\
AkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRA\
AkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsg\
BCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRA\
IAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUB\
C0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsD\
QCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYE\
QEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtB\
AmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWoh\
BgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJA\
A0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAE\
RgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJIC\
CyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2\
AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAg\
BkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxg\
C0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GI\
ASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARG\
BEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZB\
AWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWoh\
AUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJ\
DGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEt\
AAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAg\
AEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGa\
zwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBq\
LQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJA\
AkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWoh\
AUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFq\
IQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEB\
IQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQIL\
IAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJB\
ADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYC\
ACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAG\
QQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0Ag\
AS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0A\
ACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAA\
Qe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzP\
AGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEh\
AwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWoh\
AUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEd\
DEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJN\
TQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJq\
IQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYC\
QANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dH\
R0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8B\
CyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+\
AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEt\
AABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABH\
DT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwg\
AEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASED\
DOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN\
9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEg\
AigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigC\
ACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJA\
IAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEg\
AEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyAB\
QQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAA\
QcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAh\
AwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFB\
AWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQAL\
IABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcE\
QCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsL\
CwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEM\
JwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABB\
AWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzg\
AQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2\
AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMM\
uwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0B\
C0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEB\
aiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsg\
AkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCAC\
IAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIA\
RQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB\
0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCAC\
IAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyAC\
KAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2Ahwg\
AiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYC\
HCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2\
AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFq\
IQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGb\
CjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAh\
AwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEh\
AwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIU\
IAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJB\
ITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2\
AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQg\
AkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJB\
ADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2\
AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARH\
BEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBB\
ACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACAC\
LQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2\
AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcL\
IABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6\
ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIM\
DHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEM\
AgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2\
AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2\
AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EA\
IQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0A\
LUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMo\
AlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2\
AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQE\
BAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQAC\
QCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwM\
YwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMg\
AkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAg\
AiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIA\
RQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAh\
AyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2\
AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAEL\
IAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIc\
IAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIM\
IAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYC\
ECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2\
AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEA\
IQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAv\
IAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAg\
Ai0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHp\
CzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2\
AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyAB\
IARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUF\
BQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANA\
IAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiAB\
NgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzP\
AGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEB\
IQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwS\
CyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAh\
AUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIg\
ACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEA\
NgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQg\
AkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASAC\
QQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWoh\
AQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsA\
C0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIc\
IAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwO\
C0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIc\
IAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIV\
NgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpq\
IgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIE\
IAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIg\
ATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoA\
ACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQg\
AUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmoh\
AANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EA\
DwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAo\
AhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhth\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4\
OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfof\
DwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsg\
DwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcm\
DwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkj\
DwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAg\
ACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4B\
An8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEE\
CyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAt\
ACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFB\
AEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0B\
NgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczT\
AEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYC\
ACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCID\
RgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgi\
AEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAg\
CEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ\
0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJ\
IAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYC\
AAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAi\
AkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACIC\
RhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgC\
ECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANB\
EGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAE\
QQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQ\
ACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGA\
gAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM\
0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAo\
AgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAo\
AgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgAL\
IAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM\
0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBB\
ADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBq\
IgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3Ei\
ACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQEC\
QAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9x\
aiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2\
AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsg\
BigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAM\
BAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMA\
KQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACAC\
IAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00E\
QCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsg\
BUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEg\
AjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMA\
QTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECIC\
BEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/\
QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQUL\
IAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkAD\
QCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2\
AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEE\
QCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIg\
BWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRA\
IAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2\
a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACAC\
NgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAg\
A0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcg\
BUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYC\
CAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAA\
AAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cA\
Q2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBT\
T1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxp\
ZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAg\
Y2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFk\
ZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2Zp\
ZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVl\
IGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBz\
cGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJ\
bnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQt\
TGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQg\
Y2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFs\
aWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29t\
cGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0\
YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1\
c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhw\
ZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQ\
YXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3Rl\
ZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABV\
bmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5U\
SVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1F\
T1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VE\
X1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVO\
VABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJ\
UkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJ\
TkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5U\
SVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VF\
X09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NP\
Tk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFE\
RVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJF\
UVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9D\
T05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQ\
RV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09N\
UExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5T\
SU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklF\
TERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQ\
VEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxE\
U19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09V\
UkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQA\
VU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9D\
Ul9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhF\
TlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJF\
RABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJ\
RklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1\
EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABP\
DwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADy\
FgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAA\
AAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgIC\
AgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5\
wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAE\
AEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAA\
AAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNU\
SVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")});var wr=C((QN,tE)=>{"use strict";var Zl=["GET","HEAD","POST"],af=new Set(Zl),cf=[101,204,205,304],Kl=[301,302,303,307,308],gf=new Set(Kl),Xl=["1","7","9","11","1\
3","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123",
"135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990",
"993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],lf=new Set(Xl),
jl=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-ur\
l"],Ef=new Set(jl),uf=["follow","manual","error"],$l=["GET","HEAD","OPTIONS","TRACE"],Qf=new Set($l),Bf=["navigate","same-origin","no-cors","cors"],hf=["omit","\
same-origin","include"],If=["default","no-store","reload","no-cache","force-cache","only-if-cached"],Cf=["content-encoding","content-language","content-location",
"content-type","content-length"],df=["half"],eE=["CONNECT","TRACE","TRACK"],pf=new Set(eE),AE=["audio","audioworklet","font","image","manifest","paintworklet","\
script","style","track","video","xslt",""],ff=new Set(AE);tE.exports={subresource:AE,forbiddenMethods:eE,requestBodyHeader:Cf,referrerPolicy:jl,requestRedirect:uf,
requestMode:Bf,requestCredentials:hf,requestCache:If,redirectStatus:Kl,corsSafeListedMethods:Zl,nullBodyStatus:cf,safeMethods:$l,badPorts:Xl,requestDuplex:df,subresourceSet:ff,
badPortsSet:lf,redirectStatusSet:gf,corsSafeListedMethodsSet:af,safeMethodsSet:Qf,forbiddenMethodsSet:pf,referrerPolicySet:Ef}});var mi=C((BN,rE)=>{"use strict";var wi=Symbol.for("undici.globalOrigin.1");function wf(){return globalThis[wi]}function mf(A){if(A===void 0){Object.defineProperty(
globalThis,wi,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}let e=new URL(A);if(e.protocol!=="http:"&&e.protocol!=="https:")throw new TypeError(
`Only http & https urls are allowed, received ${e.protocol}`);Object.defineProperty(globalThis,wi,{value:e,writable:!0,enumerable:!1,configurable:!1})}rE.exports=
{getGlobalOrigin:wf,setGlobalOrigin:mf}});var de=C((hN,gE)=>{"use strict";var Vs=h("node:assert"),yf=new TextEncoder,mr=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,Df=/[\u000A\u000D\u0009\u0020]/,kf=/[\u0009\u000A\u000C\u000D\u0020]/g,
Rf=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function Ff(A){Vs(A.protocol==="data:");let e=nE(A,!0);e=e.slice(5);let t={position:0},r=bt(",",e,t),s=r.length;if(r=
Gf(r,!0,!0),t.position>=e.length)return"failure";t.position++;let o=e.slice(s+1),n=iE(o);if(/;(\u0020){0,}base64$/i.test(r)){let a=cE(n);if(n=Tf(a),n==="failure")
return"failure";r=r.slice(0,-6),r=r.replace(/(\u0020)+$/,""),r=r.slice(0,-1)}r.startsWith(";")&&(r="text/plain"+r);let i=yi(r);return i==="failure"&&(i=yi("text\
/plain;charset=US-ASCII")),{mimeType:i,body:n}}function nE(A,e=!1){if(!e)return A.href;let t=A.href,r=A.hash.length,s=r===0?t:t.substring(0,t.length-r);return!r&&
t.endsWith("#")?s.slice(0,-1):s}function _s(A,e,t){let r="";for(;t.position<e.length&&A(e[t.position]);)r+=e[t.position],t.position++;return r}function bt(A,e,t){
let r=e.indexOf(A,t.position),s=t.position;return r===-1?(t.position=e.length,e.slice(s)):(t.position=r,e.slice(s,t.position))}function iE(A){let e=yf.encode(A);
return bf(e)}function sE(A){return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}function oE(A){return A>=48&&A<=57?A-48:(A&223)-55}function bf(A){let e=A.length,t=new Uint8Array(
e),r=0;for(let s=0;s<e;++s){let o=A[s];o!==37?t[r++]=o:o===37&&!(sE(A[s+1])&&sE(A[s+2]))?t[r++]=37:(t[r++]=oE(A[s+1])<<4|oE(A[s+2]),s+=2)}return e===r?t:t.subarray(
0,r)}function yi(A){A=Hs(A,!0,!0);let e={position:0},t=bt("/",A,e);if(t.length===0||!mr.test(t)||e.position>A.length)return"failure";e.position++;let r=bt(";",A,
e);if(r=Hs(r,!1,!0),r.length===0||!mr.test(r))return"failure";let s=t.toLowerCase(),o=r.toLowerCase(),n={type:s,subtype:o,parameters:new Map,essence:`${s}/${o}`};
for(;e.position<A.length;){e.position++,_s(c=>Df.test(c),A,e);let i=_s(c=>c!==";"&&c!=="=",A,e);if(i=i.toLowerCase(),e.position<A.length){if(A[e.position]===";")
continue;e.position++}if(e.position>A.length)break;let a=null;if(A[e.position]==='"')a=aE(A,e,!0),bt(";",A,e);else if(a=bt(";",A,e),a=Hs(a,!1,!0),a.length===0)continue;
i.length!==0&&mr.test(i)&&(a.length===0||Rf.test(a))&&!n.parameters.has(i)&&n.parameters.set(i,a)}return n}function Tf(A){A=A.replace(kf,"");let e=A.length;if(e%
4===0&&A.charCodeAt(e-1)===61&&(--e,A.charCodeAt(e-1)===61&&--e),e%4===1||/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure";let t=Buffer.from(
A,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function aE(A,e,t){let r=e.position,s="";for(Vs(A[e.position]==='"'),e.position++;s+=_s(n=>n!==
'"'&&n!=="\\",A,e),!(e.position>=A.length);){let o=A[e.position];if(e.position++,o==="\\"){if(e.position>=A.length){s+="\\";break}s+=A[e.position],e.position++}else{
Vs(o==='"');break}}return t?s:A.slice(r,e.position)}function Sf(A){Vs(A!=="failure");let{parameters:e,essence:t}=A,r=t;for(let[s,o]of e.entries())r+=";",r+=s,r+=
"=",mr.test(o)||(o=o.replace(/(\\|")/g,"\\$1"),o='"'+o,o+='"'),r+=o;return r}function Uf(A){return A===13||A===10||A===9||A===32}function Hs(A,e=!0,t=!0){return Di(
A,e,t,Uf)}function Nf(A){return A===13||A===10||A===9||A===12||A===32}function Gf(A,e=!0,t=!0){return Di(A,e,t,Nf)}function Di(A,e,t,r){let s=0,o=A.length-1;if(e)
for(;s<A.length&&r(A.charCodeAt(s));)s++;if(t)for(;o>0&&r(A.charCodeAt(o));)o--;return s===0&&o===A.length-1?A:A.slice(s,o+1)}function cE(A){let e=A.length;if(65535>
e)return String.fromCharCode.apply(null,A);let t="",r=0,s=65535;for(;r<e;)r+s>e&&(s=e-r),t+=String.fromCharCode.apply(null,A.subarray(r,r+=s));return t}function Mf(A){
switch(A.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"\
text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascri\
pt1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return A.subtype.endsWith("+json")?"app\
lication/json":A.subtype.endsWith("+xml")?"application/xml":""}gE.exports={dataURLProcessor:Ff,URLSerializer:nE,collectASequenceOfCodePoints:_s,collectASequenceOfCodePointsFast:bt,
stringPercentDecode:iE,parseMIMEType:yi,collectAnHTTPQuotedString:aE,serializeAMimeType:Sf,removeChars:Di,removeHTTPWhitespace:Hs,minimizeSupportedMimeType:Mf,HTTP_TOKEN_CODEPOINTS:mr,
isomorphicDecode:cE}});var le=C((IN,lE)=>{"use strict";var{types:Xe,inspect:Lf}=h("node:util"),{markAsUncloneable:vf}=h("node:worker_threads"),{toUSVString:xf}=G(),d={};d.converters={};
d.util={};d.errors={};d.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)};d.errors.conversionFailed=function(A){let e=A.types.length===
1?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`;return d.errors.exception({header:A.prefix,message:t})};d.errors.invalidArgument=
function(A){return d.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})};d.brandCheck=function(A,e,t){if(t?.strict!==!1){if(!(A instanceof
e)){let r=new TypeError("Illegal invocation");throw r.code="ERR_INVALID_THIS",r}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){let r=new TypeError(
"Illegal invocation");throw r.code="ERR_INVALID_THIS",r}};d.argumentLengthCheck=function({length:A},e,t){if(A<e)throw d.errors.exception({message:`${e} argument${e!==
1?"s":""} required, but${A?" only":""} ${A} found.`,header:t})};d.illegalConstructor=function(){throw d.errors.exception({header:"TypeError",message:"Illegal co\
nstructor"})};d.util.Type=function(A){switch(typeof A){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":
return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"object":return A===null?"Null":"Object"}};d.util.markAsUncloneable=vf||
(()=>{});d.util.ConvertToInt=function(A,e,t,r){let s,o;e===64?(s=Math.pow(2,53)-1,t==="unsigned"?o=0:o=Math.pow(-2,53)+1):t==="unsigned"?(o=0,s=Math.pow(2,e)-1):
(o=Math.pow(-2,e)-1,s=Math.pow(2,e-1)-1);let n=Number(A);if(n===0&&(n=0),r?.enforceRange===!0){if(Number.isNaN(n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY)
throw d.errors.exception({header:"Integer conversion",message:`Could not convert ${d.util.Stringify(A)} to an integer.`});if(n=d.util.IntegerPart(n),n<o||n>s)throw d.
errors.exception({header:"Integer conversion",message:`Value must be between ${o}-${s}, got ${n}.`});return n}return!Number.isNaN(n)&&r?.clamp===!0?(n=Math.min(
Math.max(n,o),s),Math.floor(n)%2===0?n=Math.floor(n):n=Math.ceil(n),n):Number.isNaN(n)||n===0&&Object.is(0,n)||n===Number.POSITIVE_INFINITY||n===Number.NEGATIVE_INFINITY?
0:(n=d.util.IntegerPart(n),n=n%Math.pow(2,e),t==="signed"&&n>=Math.pow(2,e)-1?n-Math.pow(2,e):n)};d.util.IntegerPart=function(A){let e=Math.floor(Math.abs(A));return A<
0?-1*e:e};d.util.Stringify=function(A){switch(d.util.Type(A)){case"Symbol":return`Symbol(${A.description})`;case"Object":return Lf(A);case"String":return`"${A}"`;default:
return`${A}`}};d.sequenceConverter=function(A){return(e,t,r,s)=>{if(d.util.Type(e)!=="Object")throw d.errors.exception({header:t,message:`${r} (${d.util.Stringify(
e)}) is not iterable.`});let o=typeof s=="function"?s():e?.[Symbol.iterator]?.(),n=[],i=0;if(o===void 0||typeof o.next!="function")throw d.errors.exception({header:t,
message:`${r} is not iterable.`});for(;;){let{done:a,value:c}=o.next();if(a)break;n.push(A(c,t,`${r}[${i++}]`))}return n}};d.recordConverter=function(A,e){return(t,r,s)=>{
if(d.util.Type(t)!=="Object")throw d.errors.exception({header:r,message:`${s} ("${d.util.Type(t)}") is not an Object.`});let o={};if(!Xe.isProxy(t)){let i=[...Object.
getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(let a of i){let c=A(a,r,s),l=e(t[a],r,s);o[c]=l}return o}let n=Reflect.ownKeys(t);for(let i of n)
if(Reflect.getOwnPropertyDescriptor(t,i)?.enumerable){let c=A(i,r,s),l=e(t[i],r,s);o[c]=l}return o}};d.interfaceConverter=function(A){return(e,t,r,s)=>{if(s?.strict!==
!1&&!(e instanceof A))throw d.errors.exception({header:t,message:`Expected ${r} ("${d.util.Stringify(e)}") to be an instance of ${A.name}.`});return e}};d.dictionaryConverter=
function(A){return(e,t,r)=>{let s=d.util.Type(e),o={};if(s==="Null"||s==="Undefined")return o;if(s!=="Object")throw d.errors.exception({header:t,message:`Expect\
ed ${e} to be one of: Null, Undefined, Object.`});for(let n of A){let{key:i,defaultValue:a,required:c,converter:l}=n;if(c===!0&&!Object.hasOwn(e,i))throw d.errors.
exception({header:t,message:`Missing required key "${i}".`});let g=e[i],E=Object.hasOwn(n,"defaultValue");if(E&&g!==null&&(g??=a()),c||E||g!==void 0){if(g=l(g,t,
`${r}.${i}`),n.allowedValues&&!n.allowedValues.includes(g))throw d.errors.exception({header:t,message:`${g} is not an accepted type. Expected one of ${n.allowedValues.
join(", ")}.`});o[i]=g}}return o}};d.nullableConverter=function(A){return(e,t,r)=>e===null?e:A(e,t,r)};d.converters.DOMString=function(A,e,t,r){if(A===null&&r?.
legacyNullToEmptyString)return"";if(typeof A=="symbol")throw d.errors.exception({header:e,message:`${t} is a symbol, which cannot be converted to a DOMString.`});
return String(A)};d.converters.ByteString=function(A,e,t){let r=d.converters.DOMString(A,e,t);for(let s=0;s<r.length;s++)if(r.charCodeAt(s)>255)throw new TypeError(
`Cannot convert argument to a ByteString because the character at index ${s} has a value of ${r.charCodeAt(s)} which is greater than 255.`);return r};d.converters.
USVString=xf;d.converters.boolean=function(A){return!!A};d.converters.any=function(A){return A};d.converters["long long"]=function(A,e,t){return d.util.ConvertToInt(
A,64,"signed",void 0,e,t)};d.converters["unsigned long long"]=function(A,e,t){return d.util.ConvertToInt(A,64,"unsigned",void 0,e,t)};d.converters["unsigned lon\
g"]=function(A,e,t){return d.util.ConvertToInt(A,32,"unsigned",void 0,e,t)};d.converters["unsigned short"]=function(A,e,t,r){return d.util.ConvertToInt(A,16,"un\
signed",r,e,t)};d.converters.ArrayBuffer=function(A,e,t,r){if(d.util.Type(A)!=="Object"||!Xe.isAnyArrayBuffer(A))throw d.errors.conversionFailed({prefix:e,argument:`${t}\
 ("${d.util.Stringify(A)}")`,types:["ArrayBuffer"]});if(r?.allowShared===!1&&Xe.isSharedArrayBuffer(A))throw d.errors.exception({header:"ArrayBuffer",message:"S\
haredArrayBuffer is not allowed."});if(A.resizable||A.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A};
d.converters.TypedArray=function(A,e,t,r,s){if(d.util.Type(A)!=="Object"||!Xe.isTypedArray(A)||A.constructor.name!==e.name)throw d.errors.conversionFailed({prefix:t,
argument:`${r} ("${d.util.Stringify(A)}")`,types:[e.name]});if(s?.allowShared===!1&&Xe.isSharedArrayBuffer(A.buffer))throw d.errors.exception({header:"ArrayBuff\
er",message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a re\
sizable ArrayBuffer."});return A};d.converters.DataView=function(A,e,t,r){if(d.util.Type(A)!=="Object"||!Xe.isDataView(A))throw d.errors.exception({header:e,message:`${t}\
 is not a DataView.`});if(r?.allowShared===!1&&Xe.isSharedArrayBuffer(A.buffer))throw d.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(A.buffer.resizable||A.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A};d.converters.
BufferSource=function(A,e,t,r){if(Xe.isAnyArrayBuffer(A))return d.converters.ArrayBuffer(A,e,t,{...r,allowShared:!1});if(Xe.isTypedArray(A))return d.converters.
TypedArray(A,A.constructor,e,t,{...r,allowShared:!1});if(Xe.isDataView(A))return d.converters.DataView(A,e,t,{...r,allowShared:!1});throw d.errors.conversionFailed(
{prefix:e,argument:`${t} ("${d.util.Stringify(A)}")`,types:["BufferSource"]})};d.converters["sequence<ByteString>"]=d.sequenceConverter(d.converters.ByteString);
d.converters["sequence<sequence<ByteString>>"]=d.sequenceConverter(d.converters["sequence<ByteString>"]);d.converters["record<ByteString, ByteString>"]=d.recordConverter(
d.converters.ByteString,d.converters.ByteString);lE.exports={webidl:d}});var ke=C((CN,DE)=>{"use strict";var{Transform:Yf}=h("node:stream"),EE=h("node:zlib"),{redirectStatusSet:Jf,referrerPolicySet:Hf,badPortsSet:Vf}=wr(),{getGlobalOrigin:uE}=mi(),
{collectASequenceOfCodePoints:PA,collectAnHTTPQuotedString:_f,removeChars:Pf,parseMIMEType:Of}=de(),{performance:qf}=h("node:perf_hooks"),{isBlobLike:Wf,ReadableStreamFrom:zf,
isValidHTTPToken:QE,normalizedMethodRecordsBase:Zf}=G(),OA=h("node:assert"),{isUint8Array:Kf}=h("node:util/types"),{webidl:yr}=le(),BE=[],Os;try{Os=h("node:crypto");
let A=["sha256","sha384","sha512"];BE=Os.getHashes().filter(e=>A.includes(e))}catch{}function hE(A){let e=A.urlList,t=e.length;return t===0?null:e[t-1].toString()}
function Xf(A,e){if(!Jf.has(A.status))return null;let t=A.headersList.get("location",!0);return t!==null&&CE(t)&&(IE(t)||(t=jf(t)),t=new URL(t,hE(A))),t&&!t.hash&&
(t.hash=e),t}function IE(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}function jf(A){return Buffer.from(A,"binary").toString(
"utf8")}function kr(A){return A.urlList[A.urlList.length-1]}function $f(A){let e=kr(A);return mE(e)&&Vf.has(e.port)?"blocked":"allowed"}function ew(A){return A instanceof
Error||A?.constructor?.name==="Error"||A?.constructor?.name==="DOMException"}function Aw(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(!(t===9||t>=32&&
t<=126||t>=128&&t<=255))return!1}return!0}var tw=QE;function CE(A){return(A[0]==="	"||A[0]===" "||A[A.length-1]==="	"||A[A.length-1]===" "||A.includes(`
`)||A.includes("\r")||A.includes("\0"))===!1}function rw(A,e){let{headersList:t}=e,r=(t.get("referrer-policy",!0)??"").split(","),s="";if(r.length>0)for(let o=r.
length;o!==0;o--){let n=r[o-1].trim();if(Hf.has(n)){s=n;break}}s!==""&&(A.referrerPolicy=s)}function sw(){return"allowed"}function ow(){return"success"}function nw(){
return"success"}function iw(A){let e=null;e=A.mode,A.headersList.set("sec-fetch-mode",e,!0)}function aw(A){let e=A.origin;if(!(e==="client"||e===void 0)){if(A.responseTainting===
"cors"||A.mode==="websocket")A.headersList.append("origin",e,!0);else if(A.method!=="GET"&&A.method!=="HEAD"){switch(A.referrerPolicy){case"no-referrer":e=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":A.origin&&Ri(A.origin)&&!Ri(kr(A))&&(e=null);break;case"same-or\
igin":qs(A,kr(A))||(e=null);break;default:}A.headersList.append("origin",e,!0)}}}function Tt(A,e){return A}function cw(A,e,t){return!A?.startTime||A.startTime<e?
{domainLookupStartTime:e,domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:Tt(A.domainLookupStartTime,t),domainLookupEndTime:Tt(A.domainLookupEndTime,t),connectionStartTime:Tt(A.connectionStartTime,t),connectionEndTime:Tt(
A.connectionEndTime,t),secureConnectionStartTime:Tt(A.secureConnectionStartTime,t),ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}}function gw(A){return Tt(qf.
now(),A)}function lw(A){return{startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function dE(){return{
referrerPolicy:"strict-origin-when-cross-origin"}}function Ew(A){return{referrerPolicy:A.referrerPolicy}}function uw(A){let e=A.referrerPolicy;OA(e);let t=null;
if(A.referrer==="client"){let i=uE();if(!i||i.origin==="null")return"no-referrer";t=new URL(i)}else A.referrer instanceof URL&&(t=A.referrer);let r=ki(t),s=ki(t,
!0);r.toString().length>4096&&(r=s);let o=qs(A,r),n=Dr(r)&&!Dr(A.url);switch(e){case"origin":return s??ki(t,!0);case"unsafe-url":return r;case"same-origin":return o?
s:"no-referrer";case"origin-when-cross-origin":return o?r:s;case"strict-origin-when-cross-origin":{let i=kr(A);return qs(r,i)?r:Dr(r)&&!Dr(i)?"no-referrer":s}default:
return n?"no-referrer":s}}function ki(A,e){return OA(A instanceof URL),A=new URL(A),A.protocol==="file:"||A.protocol==="about:"||A.protocol==="blank:"?"no-refer\
rer":(A.username="",A.password="",A.hash="",e&&(A.pathname="",A.search=""),A)}function Dr(A){if(!(A instanceof URL))return!1;if(A.href==="about:blank"||A.href===
"about:srcdoc"||A.protocol==="data:"||A.protocol==="file:")return!0;return e(A.origin);function e(t){if(t==null||t==="null")return!1;let r=new URL(t);return!!(r.
protocol==="https:"||r.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(r.hostname)||r.hostname==="localhost"||r.hostname.includes(
"localhost.")||r.hostname.endsWith(".localhost"))}}function Qw(A,e){if(Os===void 0)return!0;let t=pE(e);if(t==="no metadata"||t.length===0)return!0;let r=hw(t),
s=Iw(t,r);for(let o of s){let n=o.algo,i=o.hash,a=Os.createHash(n).update(A).digest("base64");if(a[a.length-1]==="="&&(a[a.length-2]==="="?a=a.slice(0,-2):a=a.slice(
0,-1)),Cw(a,i))return!0}return!1}var Bw=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function pE(A){let e=[],
t=!0;for(let r of A.split(" ")){t=!1;let s=Bw.exec(r);if(s===null||s.groups===void 0||s.groups.algo===void 0)continue;let o=s.groups.algo.toLowerCase();BE.includes(
o)&&e.push(s.groups)}return t===!0?"no metadata":e}function hw(A){let e=A[0].algo;if(e[3]==="5")return e;for(let t=1;t<A.length;++t){let r=A[t];if(r.algo[3]==="\
5"){e="sha512";break}else{if(e[3]==="3")continue;r.algo[3]==="3"&&(e="sha384")}}return e}function Iw(A,e){if(A.length===1)return A;let t=0;for(let r=0;r<A.length;++r)
A[r].algo===e&&(A[t++]=A[r]);return A.length=t,A}function Cw(A,e){if(A.length!==e.length)return!1;for(let t=0;t<A.length;++t)if(A[t]!==e[t]){if(A[t]==="+"&&e[t]===
"-"||A[t]==="/"&&e[t]==="_")continue;return!1}return!0}function dw(A){}function qs(A,e){return A.origin===e.origin&&A.origin==="null"||A.protocol===e.protocol&&
A.hostname===e.hostname&&A.port===e.port}function pw(){let A,e;return{promise:new Promise((r,s)=>{A=r,e=s}),resolve:A,reject:e}}function fw(A){return A.controller.
state==="aborted"}function ww(A){return A.controller.state==="aborted"||A.controller.state==="terminated"}function mw(A){return Zf[A.toLowerCase()]??A}function yw(A){
let e=JSON.stringify(A);if(e===void 0)throw new TypeError("Value is not JSON serializable");return OA(typeof e=="string"),e}var Dw=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function fE(A,e,t=0,r=1){class s{#e;#A;#t;constructor(n,i){this.#e=n,this.#A=i,this.#t=0}next(){if(typeof this!="object"||
this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`);let n=this.#t,i=this.#e[e],a=i.length;
if(n>=a)return{value:void 0,done:!0};let{[t]:c,[r]:l}=i[n];this.#t=n+1;let g;switch(this.#A){case"key":g=c;break;case"value":g=l;break;case"key+value":g=[c,l];break}
return{value:g,done:!1}}}return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,Dw),Object.defineProperties(s.prototype,{[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${A} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(o,n){return new s(o,n)}}function kw(A,e,t,r=0,s=1){
let o=fE(A,t,r,s),n={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return yr.brandCheck(this,e),o(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return yr.brandCheck(this,e),o(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return yr.brandCheck(
this,e),o(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(a,c=globalThis){if(yr.brandCheck(this,e),yr.argumentLengthCheck(
arguments,1,`${A}.forEach`),typeof a!="function")throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`);for(let{0:l,
1:g}of o(this,"key+value"))a.call(c,g,l,this)}}};return Object.defineProperties(e.prototype,{...n,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:n.
entries.value}})}async function Rw(A,e,t){let r=e,s=t,o;try{o=A.stream.getReader()}catch(n){s(n);return}try{r(await wE(o))}catch(n){s(n)}}function Fw(A){return A instanceof
ReadableStream||A[Symbol.toStringTag]==="ReadableStream"&&typeof A.tee=="function"}function bw(A){try{A.close(),A.byobRequest?.respond(0)}catch(e){if(!e.message.
includes("Controller is already closed")&&!e.message.includes("ReadableStream is already closed"))throw e}}var Tw=/[^\x00-\xFF]/;function Ps(A){return OA(!Tw.test(
A)),A}async function wE(A){let e=[],t=0;for(;;){let{done:r,value:s}=await A.read();if(r)return Buffer.concat(e,t);if(!Kf(s))throw new TypeError("Received non-Ui\
nt8Array chunk");e.push(s),t+=s.length}}function Sw(A){OA("protocol"in A);let e=A.protocol;return e==="about:"||e==="blob:"||e==="data:"}function Ri(A){return typeof A==
"string"&&A[5]===":"&&A[0]==="h"&&A[1]==="t"&&A[2]==="t"&&A[3]==="p"&&A[4]==="s"||A.protocol==="https:"}function mE(A){OA("protocol"in A);let e=A.protocol;return e===
"http:"||e==="https:"}function Uw(A,e){let t=A;if(!t.startsWith("bytes"))return"failure";let r={position:5};if(e&&PA(a=>a==="	"||a===" ",t,r),t.charCodeAt(r.position)!==
61)return"failure";r.position++,e&&PA(a=>a==="	"||a===" ",t,r);let s=PA(a=>{let c=a.charCodeAt(0);return c>=48&&c<=57},t,r),o=s.length?Number(s):null;if(e&&PA(a=>a===
"	"||a===" ",t,r),t.charCodeAt(r.position)!==45)return"failure";r.position++,e&&PA(a=>a==="	"||a===" ",t,r);let n=PA(a=>{let c=a.charCodeAt(0);return c>=48&&c<=
57},t,r),i=n.length?Number(n):null;return r.position<t.length||i===null&&o===null||o>i?"failure":{rangeStartValue:o,rangeEndValue:i}}function Nw(A,e,t){let r="b\
ytes ";return r+=Ps(`${A}`),r+="-",r+=Ps(`${e}`),r+="/",r+=Ps(`${t}`),r}var Fi=class extends Yf{#e;constructor(e){super(),this.#e=e}_transform(e,t,r){if(!this._inflateStream){
if(e.length===0){r();return}this._inflateStream=(e[0]&15)===8?EE.createInflate(this.#e):EE.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(
this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",s=>this.destroy(s))}this._inflateStream.write(e,t,r)}_final(e){this._inflateStream&&
(this._inflateStream.end(),this._inflateStream=null),e()}};function Gw(A){return new Fi(A)}function Mw(A){let e=null,t=null,r=null,s=yE("content-type",A);if(s===
null)return"failure";for(let o of s){let n=Of(o);n==="failure"||n.essence==="*/*"||(r=n,r.essence!==t?(e=null,r.parameters.has("charset")&&(e=r.parameters.get("\
charset")),t=r.essence):!r.parameters.has("charset")&&e!==null&&r.parameters.set("charset",e))}return r??"failure"}function Lw(A){let e=A,t={position:0},r=[],s="";
for(;t.position<e.length;){if(s+=PA(o=>o!=='"'&&o!==",",e,t),t.position<e.length)if(e.charCodeAt(t.position)===34){if(s+=_f(e,t),t.position<e.length)continue}else
OA(e.charCodeAt(t.position)===44),t.position++;s=Pf(s,!0,!0,o=>o===9||o===32),r.push(s),s=""}return r}function yE(A,e){let t=e.get(A,!0);return t===null?null:Lw(
t)}var vw=new TextDecoder;function xw(A){return A.length===0?"":(A[0]===239&&A[1]===187&&A[2]===191&&(A=A.subarray(3)),vw.decode(A))}var bi=class{get baseUrl(){
return uE()}get origin(){return this.baseUrl?.origin}policyContainer=dE()},Ti=class{settingsObject=new bi},Yw=new Ti;DE.exports={isAborted:fw,isCancelled:ww,isValidEncodedURL:IE,
createDeferredPromise:pw,ReadableStreamFrom:zf,tryUpgradeRequestToAPotentiallyTrustworthyURL:dw,clampAndCoarsenConnectionTimingInfo:cw,coarsenedSharedCurrentTime:gw,
determineRequestsReferrer:uw,makePolicyContainer:dE,clonePolicyContainer:Ew,appendFetchMetadata:iw,appendRequestOriginHeader:aw,TAOCheck:nw,corsCheck:ow,crossOriginResourcePolicyCheck:sw,
createOpaqueTimingInfo:lw,setRequestReferrerPolicyOnRedirect:rw,isValidHTTPToken:QE,requestBadPort:$f,requestCurrentURL:kr,responseURL:hE,responseLocationURL:Xf,
isBlobLike:Wf,isURLPotentiallyTrustworthy:Dr,isValidReasonPhrase:Aw,sameOrigin:qs,normalizeMethod:mw,serializeJavascriptValueToJSONString:yw,iteratorMixin:kw,createIterator:fE,
isValidHeaderName:tw,isValidHeaderValue:CE,isErrorLike:ew,fullyReadBody:Rw,bytesMatch:Qw,isReadableStreamLike:Fw,readableStreamClose:bw,isomorphicEncode:Ps,urlIsLocal:Sw,
urlHasHttpsScheme:Ri,urlIsHttpHttpsScheme:mE,readAllBytes:wE,simpleRangeHeaderValue:Uw,buildContentRange:Nw,parseMetadata:pE,createInflate:Gw,extractMimeType:Mw,
getDecodeSplit:yE,utf8DecodeBytes:xw,environmentSettingsObject:Yw}});var yA=C((dN,kE)=>{"use strict";kE.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("di\
spatcher")}});var Ui=C((pN,RE)=>{"use strict";var{Blob:Jw,File:Hw}=h("node:buffer"),{kState:uA}=yA(),{webidl:je}=le(),Si=class A{constructor(e,t,r={}){let s=t,o=r.type,n=r.lastModified??
Date.now();this[uA]={blobLike:e,name:s,type:o,lastModified:n}}stream(...e){return je.brandCheck(this,A),this[uA].blobLike.stream(...e)}arrayBuffer(...e){return je.
brandCheck(this,A),this[uA].blobLike.arrayBuffer(...e)}slice(...e){return je.brandCheck(this,A),this[uA].blobLike.slice(...e)}text(...e){return je.brandCheck(this,
A),this[uA].blobLike.text(...e)}get size(){return je.brandCheck(this,A),this[uA].blobLike.size}get type(){return je.brandCheck(this,A),this[uA].blobLike.type}get name(){
return je.brandCheck(this,A),this[uA].name}get lastModified(){return je.brandCheck(this,A),this[uA].lastModified}get[Symbol.toStringTag](){return"File"}};je.converters.
Blob=je.interfaceConverter(Jw);function Vw(A){return A instanceof Hw||A&&(typeof A.stream=="function"||typeof A.arrayBuffer=="function")&&A[Symbol.toStringTag]===
"File"}RE.exports={FileLike:Si,isFileLike:Vw}});var Fr=C((fN,UE)=>{"use strict";var{isBlobLike:Ws,iteratorMixin:_w}=ke(),{kState:Qe}=yA(),{kEnumerableProperty:St}=G(),{FileLike:FE,isFileLike:Pw}=Ui(),{webidl:O}=le(),
{File:SE}=h("node:buffer"),bE=h("node:util"),TE=globalThis.File??SE,Rr=class A{constructor(e){if(O.util.markAsUncloneable(this),e!==void 0)throw O.errors.conversionFailed(
{prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[Qe]=[]}append(e,t,r=void 0){O.brandCheck(this,A);let s="FormData.append";if(O.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!Ws(t))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");e=O.converters.USVString(
e,s,"name"),t=Ws(t)?O.converters.Blob(t,s,"value",{strict:!1}):O.converters.USVString(t,s,"value"),r=arguments.length===3?O.converters.USVString(r,s,"filename"):
void 0;let o=Ni(e,t,r);this[Qe].push(o)}delete(e){O.brandCheck(this,A);let t="FormData.delete";O.argumentLengthCheck(arguments,1,t),e=O.converters.USVString(e,t,
"name"),this[Qe]=this[Qe].filter(r=>r.name!==e)}get(e){O.brandCheck(this,A);let t="FormData.get";O.argumentLengthCheck(arguments,1,t),e=O.converters.USVString(e,
t,"name");let r=this[Qe].findIndex(s=>s.name===e);return r===-1?null:this[Qe][r].value}getAll(e){O.brandCheck(this,A);let t="FormData.getAll";return O.argumentLengthCheck(
arguments,1,t),e=O.converters.USVString(e,t,"name"),this[Qe].filter(r=>r.name===e).map(r=>r.value)}has(e){O.brandCheck(this,A);let t="FormData.has";return O.argumentLengthCheck(
arguments,1,t),e=O.converters.USVString(e,t,"name"),this[Qe].findIndex(r=>r.name===e)!==-1}set(e,t,r=void 0){O.brandCheck(this,A);let s="FormData.set";if(O.argumentLengthCheck(
arguments,2,s),arguments.length===3&&!Ws(t))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");e=O.converters.USVString(
e,s,"name"),t=Ws(t)?O.converters.Blob(t,s,"name",{strict:!1}):O.converters.USVString(t,s,"name"),r=arguments.length===3?O.converters.USVString(r,s,"name"):void 0;
let o=Ni(e,t,r),n=this[Qe].findIndex(i=>i.name===e);n!==-1?this[Qe]=[...this[Qe].slice(0,n),o,...this[Qe].slice(n+1).filter(i=>i.name!==e)]:this[Qe].push(o)}[bE.
inspect.custom](e,t){let r=this[Qe].reduce((o,n)=>(o[n.name]?Array.isArray(o[n.name])?o[n.name].push(n.value):o[n.name]=[o[n.name],n.value]:o[n.name]=n.value,o),
{__proto__:null});t.depth??=e,t.colors??=!0;let s=bE.formatWithOptions(t,r);return`FormData ${s.slice(s.indexOf("]")+2)}`}};_w("FormData",Rr,Qe,"name","value");
Object.defineProperties(Rr.prototype,{append:St,delete:St,get:St,getAll:St,has:St,set:St,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function Ni(A,e,t){
if(typeof e!="string"){if(Pw(e)||(e=e instanceof Blob?new TE([e],"blob",{type:e.type}):new FE(e,"blob",{type:e.type})),t!==void 0){let r={type:e.type,lastModified:e.
lastModified};e=e instanceof SE?new TE([e],t,r):new FE(e,t,r)}}return{name:A,value:e}}UE.exports={FormData:Rr,makeEntry:Ni}});var xE=C((wN,vE)=>{"use strict";var{isUSVString:NE,bufferToLowerCasedHeaderName:Ow}=G(),{utf8DecodeBytes:qw}=ke(),{HTTP_TOKEN_CODEPOINTS:Ww,isomorphicDecode:GE}=de(),
{isFileLike:zw}=Ui(),{makeEntry:Zw}=Fr(),zs=h("node:assert"),{File:Kw}=h("node:buffer"),Xw=globalThis.File??Kw,jw=Buffer.from('form-data; name="'),ME=Buffer.from(
"; filename"),$w=Buffer.from("--"),em=Buffer.from(`--\r
`);function Am(A){for(let e=0;e<A.length;++e)if((A.charCodeAt(e)&-128)!==0)return!1;return!0}function tm(A){let e=A.length;if(e<27||e>70)return!1;for(let t=0;t<
e;++t){let r=A.charCodeAt(t);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===39||r===45||r===95))return!1}return!0}function rm(A,e){zs(e!=="failure"&&e.essence===
"multipart/form-data");let t=e.parameters.get("boundary");if(t===void 0)return"failure";let r=Buffer.from(`--${t}`,"utf8"),s=[],o={position:0};for(;A[o.position]===
13&&A[o.position+1]===10;)o.position+=2;let n=A.length;for(;A[n-1]===10&&A[n-2]===13;)n-=2;for(n!==A.length&&(A=A.subarray(0,n));;){if(A.subarray(o.position,o.position+
r.length).equals(r))o.position+=r.length;else return"failure";if(o.position===A.length-2&&Zs(A,$w,o)||o.position===A.length-4&&Zs(A,em,o))return s;if(A[o.position]!==
13||A[o.position+1]!==10)return"failure";o.position+=2;let i=sm(A,o);if(i==="failure")return"failure";let{name:a,filename:c,contentType:l,encoding:g}=i;o.position+=
2;let E;{let Q=A.indexOf(r.subarray(2),o.position);if(Q===-1)return"failure";E=A.subarray(o.position,Q-4),o.position+=E.length,g==="base64"&&(E=Buffer.from(E.toString(),
"base64"))}if(A[o.position]!==13||A[o.position+1]!==10)return"failure";o.position+=2;let B;c!==null?(l??="text/plain",Am(l)||(l=""),B=new Xw([E],c,{type:l})):B=
qw(Buffer.from(E)),zs(NE(a)),zs(typeof B=="string"&&NE(B)||zw(B)),s.push(Zw(a,B,c))}}function sm(A,e){let t=null,r=null,s=null,o=null;for(;;){if(A[e.position]===
13&&A[e.position+1]===10)return t===null?"failure":{name:t,filename:r,contentType:s,encoding:o};let n=Ut(i=>i!==10&&i!==13&&i!==58,A,e);if(n=Gi(n,!0,!0,i=>i===9||
i===32),!Ww.test(n.toString())||A[e.position]!==58)return"failure";switch(e.position++,Ut(i=>i===32||i===9,A,e),Ow(n)){case"content-disposition":{if(t=r=null,!Zs(
A,jw,e)||(e.position+=17,t=LE(A,e),t===null))return"failure";if(Zs(A,ME,e)){let i=e.position+ME.length;if(A[i]===42&&(e.position+=1,i+=1),A[i]!==61||A[i+1]!==34||
(e.position+=12,r=LE(A,e),r===null))return"failure"}break}case"content-type":{let i=Ut(a=>a!==10&&a!==13,A,e);i=Gi(i,!1,!0,a=>a===9||a===32),s=GE(i);break}case"\
content-transfer-encoding":{let i=Ut(a=>a!==10&&a!==13,A,e);i=Gi(i,!1,!0,a=>a===9||a===32),o=GE(i);break}default:Ut(i=>i!==10&&i!==13,A,e)}if(A[e.position]!==13&&
A[e.position+1]!==10)return"failure";e.position+=2}}function LE(A,e){zs(A[e.position-1]===34);let t=Ut(r=>r!==10&&r!==13&&r!==34,A,e);return A[e.position]!==34?
null:(e.position++,t=new TextDecoder().decode(t).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),t)}function Ut(A,e,t){let r=t.position;for(;r<e.length&&A(e[r]);)++r;return e.subarray(t.position,t.position=r)}function Gi(A,e,t,r){
let s=0,o=A.length-1;if(e)for(;s<A.length&&r(A[s]);)s++;if(t)for(;o>0&&r(A[o]);)o--;return s===0&&o===A.length-1?A:A.subarray(s,o+1)}function Zs(A,e,t){if(A.length<
e.length)return!1;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+r])return!1;return!0}vE.exports={multipartFormDataParser:rm,validateBoundary:tm}});var Mt=C((mN,zE)=>{"use strict";var br=G(),{ReadableStreamFrom:om,isBlobLike:YE,isReadableStreamLike:nm,readableStreamClose:im,createDeferredPromise:am,fullyReadBody:cm,
extractMimeType:gm,utf8DecodeBytes:VE}=ke(),{FormData:JE}=Fr(),{kState:Gt}=yA(),{webidl:lm}=le(),{Blob:Em}=h("node:buffer"),Mi=h("node:assert"),{isErrored:_E,isDisturbed:um}=h("node:stream"),
{isArrayBuffer:Qm}=h("node:util/types"),{serializeAMimeType:Bm}=de(),{multipartFormDataParser:hm}=xE(),Li;try{let A=h("node:crypto");Li=e=>A.randomInt(0,e)}catch{
Li=A=>Math.floor(Math.random(A))}var Ks=new TextEncoder;function Im(){}var PE=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0,OE;PE&&(OE=new FinalizationRegistry(
A=>{let e=A.deref();e&&!e.locked&&!um(e)&&!_E(e)&&e.cancel("Response object has been garbage collected").catch(Im)}));function qE(A,e=!1){let t=null;A instanceof
ReadableStream?t=A:YE(A)?t=A.stream():t=new ReadableStream({async pull(a){let c=typeof s=="string"?Ks.encode(s):s;c.byteLength&&a.enqueue(c),queueMicrotask(()=>im(
a))},start(){},type:"bytes"}),Mi(nm(t));let r=null,s=null,o=null,n=null;if(typeof A=="string")s=A,n="text/plain;charset=UTF-8";else if(A instanceof URLSearchParams)
s=A.toString(),n="application/x-www-form-urlencoded;charset=UTF-8";else if(Qm(A))s=new Uint8Array(A.slice());else if(ArrayBuffer.isView(A))s=new Uint8Array(A.buffer.
slice(A.byteOffset,A.byteOffset+A.byteLength));else if(br.isFormDataLike(A)){let a=`----formdata-undici-0${`${Li(1e11)}`.padStart(11,"0")}`,c=`--${a}\r
Content-Disposition: form-data`;let l=p=>p.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),g=p=>p.replace(/\r?\n|\r/g,`\r
`),E=[],B=new Uint8Array([13,10]);o=0;let Q=!1;for(let[p,u]of A)if(typeof u=="string"){let w=Ks.encode(c+`; name="${l(g(p))}"\r
\r
${g(u)}\r
`);E.push(w),o+=w.byteLength}else{let w=Ks.encode(`${c}; name="${l(g(p))}"`+(u.name?`; filename="${l(u.name)}"`:"")+`\r
Content-Type: ${u.type||"application/octet-stream"}\r
\r
`);E.push(w,u,B),typeof u.size=="number"?o+=w.byteLength+u.size+B.byteLength:Q=!0}let I=Ks.encode(`--${a}--\r
`);E.push(I),o+=I.byteLength,Q&&(o=null),s=A,r=async function*(){for(let p of E)p.stream?yield*p.stream():yield p},n=`multipart/form-data; boundary=${a}`}else if(YE(
A))s=A,o=A.size,A.type&&(n=A.type);else if(typeof A[Symbol.asyncIterator]=="function"){if(e)throw new TypeError("keepalive");if(br.isDisturbed(A)||A.locked)throw new TypeError(
"Response body object should not be disturbed or locked");t=A instanceof ReadableStream?A:om(A)}if((typeof s=="string"||br.isBuffer(s))&&(o=Buffer.byteLength(s)),
r!=null){let a;t=new ReadableStream({async start(){a=r(A)[Symbol.asyncIterator]()},async pull(c){let{value:l,done:g}=await a.next();if(g)queueMicrotask(()=>{c.close(),
c.byobRequest?.respond(0)});else if(!_E(t)){let E=new Uint8Array(l);E.byteLength&&c.enqueue(E)}return c.desiredSize>0},async cancel(c){await a.return()},type:"b\
ytes"})}return[{stream:t,source:s,length:o},n]}function Cm(A,e=!1){return A instanceof ReadableStream&&(Mi(!br.isDisturbed(A),"The body has already been consume\
d."),Mi(!A.locked,"The stream is locked.")),qE(A,e)}function dm(A,e){let[t,r]=e.stream.tee();return e.stream=t,{stream:r,length:e.length,source:e.source}}function pm(A){
if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}function fm(A){return{blob(){return Nt(this,t=>{let r=HE(this);return r===null?r=
"":r&&(r=Bm(r)),new Em([t],{type:r})},A)},arrayBuffer(){return Nt(this,t=>new Uint8Array(t).buffer,A)},text(){return Nt(this,VE,A)},json(){return Nt(this,mm,A)},
formData(){return Nt(this,t=>{let r=HE(this);if(r!==null)switch(r.essence){case"multipart/form-data":{let s=hm(t,r);if(s==="failure")throw new TypeError("Failed\
 to parse body as FormData.");let o=new JE;return o[Gt]=s,o}case"application/x-www-form-urlencoded":{let s=new URLSearchParams(t.toString()),o=new JE;for(let[n,
i]of s)o.append(n,i);return o}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},A)},bytes(){return Nt(
this,t=>new Uint8Array(t),A)}}}function wm(A){Object.assign(A.prototype,fm(A))}async function Nt(A,e,t){if(lm.brandCheck(A,t),WE(A))throw new TypeError("Body is\
 unusable: Body has already been read");pm(A[Gt]);let r=am(),s=n=>r.reject(n),o=n=>{try{r.resolve(e(n))}catch(i){s(i)}};return A[Gt].body==null?(o(Buffer.allocUnsafe(
0)),r.promise):(await cm(A[Gt].body,o,s),r.promise)}function WE(A){let e=A[Gt].body;return e!=null&&(e.stream.locked||br.isDisturbed(e.stream))}function mm(A){return JSON.
parse(VE(A))}function HE(A){let e=A[Gt].headersList,t=gm(e);return t==="failure"?null:t}zE.exports={extractBody:qE,safelyExtractBody:Cm,cloneBody:dm,mixinBody:wm,
streamRegistry:OE,hasFinalizationRegistry:PE,bodyUnusable:WE}});var gu=C((yN,cu)=>{"use strict";var b=h("node:assert"),D=G(),{channels:ZE}=wt(),vi=Ci(),{RequestContentLengthMismatchError:qA,ResponseContentLengthMismatchError:KE,
RequestAbortedError:su,InvalidArgumentError:ym,HeadersTimeoutError:Dm,HeadersOverflowError:km,SocketError:Lt,InformationalError:WA,BodyTimeoutError:Rm,HTTPParserError:Fm,
ResponseExceededMaxSizeError:bm}=x(),{kUrl:ou,kReset:pe,kClient:eo,kParser:z,kBlocking:Ur,kRunning:se,kPending:nu,kSize:XE,kWriting:DA,kQueue:Ve,kNoRef:Tr,kKeepAliveDefaultTimeout:Tm,
kHostHeader:Sm,kPendingIdx:Um,kRunningIdx:ve,kError:Be,kPipelining:Ao,kSocket:zA,kKeepAliveTimeoutValue:ro,kMaxHeadersSize:xi,kKeepAliveMaxTimeout:Nm,kKeepAliveTimeoutThreshold:Gm,
kHeadersTimeout:Mm,kBodyTimeout:Lm,kStrictContentLength:Hi,kMaxRequests:jE,kCounter:vm,kMaxResponseSize:xm,kOnError:$E,kResume:QA,kHTTPContext:iu}=K(),Re=Ol(),eu=Buffer.
alloc(0),Xs=Buffer[Symbol.species],js=D.addListener,Ym=D.removeAllListeners,ZA=Symbol("kIdleSocketValidation"),vt=Symbol("kIdleSocketValidationTimeout"),Oi=Symbol(
"kSocketUsed"),Yi;async function Jm(){let A=process.env.JEST_WORKER_ID?fi():void 0,e;try{e=await WebAssembly.compile(zl())}catch{e=await WebAssembly.compile(A||
fi())}return await WebAssembly.instantiate(e,{env:{wasm_on_url:(t,r,s)=>0,wasm_on_status:(t,r,s)=>{b(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.onStatus(new Xs(
$e.buffer,o,s))||0},wasm_on_message_begin:t=>(b(ee.ptr===t),ee.onMessageBegin()||0),wasm_on_header_field:(t,r,s)=>{b(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.
onHeaderField(new Xs($e.buffer,o,s))||0},wasm_on_header_value:(t,r,s)=>{b(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.onHeaderValue(new Xs($e.buffer,o,s))||0},
wasm_on_headers_complete:(t,r,s,o)=>(b(ee.ptr===t),ee.onHeadersComplete(r,!!s,!!o)||0),wasm_on_body:(t,r,s)=>{b(ee.ptr===t);let o=r-eA+$e.byteOffset;return ee.onBody(
new Xs($e.buffer,o,s))||0},wasm_on_message_complete:t=>(b(ee.ptr===t),ee.onMessageComplete()||0)}})}var Ji=null,Vi=Jm();Vi.catch();var ee=null,$e=null,$s=0,eA=null,
Hm=0,Sr=1,xt=2|Sr,to=4|Sr,_i=8|Hm,Pi=class{constructor(e,t,{exports:r}){b(Number.isFinite(e[xi])&&e[xi]>0),this.llhttp=r,this.ptr=this.llhttp.llhttp_alloc(Re.TYPE.
RESPONSE),this.client=e,this.socket=t,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.
headers=[],this.headersSize=0,this.headersMaxSize=e[xi],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive=
"",this.contentLength="",this.connection="",this.maxResponseSize=e[xm]}setTimeout(e,t){e!==this.timeoutValue||t&Sr^this.timeoutType&Sr?(this.timeout&&(vi.clearTimeout(
this.timeout),this.timeout=null),e&&(t&Sr?this.timeout=vi.setFastTimeout(Au,e,new WeakRef(this)):(this.timeout=setTimeout(Au,e,new WeakRef(this)),this.timeout.unref())),
this.timeoutValue=e):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=t}resume(){this.socket.destroyed||!this.paused||(b(this.ptr!=null),
b(ee==null),this.llhttp.llhttp_resume(this.ptr),b(this.timeoutType===to),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(
this.socket.read()||eu),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){let e=this.socket.read();if(e===null)break;this.execute(e)}}execute(e){b(this.
ptr!=null),b(ee==null),b(!this.paused);let{socket:t,llhttp:r}=this;e.length>$s&&(eA&&r.free(eA),$s=Math.ceil(e.length/4096)*4096,eA=r.malloc($s)),new Uint8Array(
r.memory.buffer,eA,$s).set(e);try{let s;try{$e=e,ee=this,s=r.llhttp_execute(this.ptr,eA,e.length)}catch(n){throw n}finally{ee=null,$e=null}let o=r.llhttp_get_error_pos(
this.ptr)-eA;if(s!==Re.ERROR.OK){let n=e.subarray(o);if(s===Re.ERROR.PAUSED_UPGRADE)this.onUpgrade(n);else if(s===Re.ERROR.PAUSED)this.paused=!0,t.unshift(n);else
throw this.createError(s,n)}}catch(s){D.destroy(t,s)}}finish(){b(ee===null),b(this.ptr!=null),b(!this.paused);let{llhttp:e}=this,t;try{ee=this,t=e.llhttp_finish(
this.ptr)}finally{ee=null}return t===Re.ERROR.OK?null:t===Re.ERROR.PAUSED||t===Re.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(t,eu)}createError(e,t){
let{llhttp:r,contentLength:s,bytesRead:o}=this;if(s&&o!==parseInt(s,10))return new KE;let n=r.llhttp_get_error_reason(this.ptr),i="";if(n){let a=new Uint8Array(
r.memory.buffer,n).indexOf(0);i="Response does not match the HTTP/1.1 protocol ("+Buffer.from(r.memory.buffer,n,a).toString()+")"}return new Fm(i,Re.ERROR[e],t)}destroy(){
b(this.ptr!=null),b(ee==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&vi.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.paused=!1}onStatus(e){this.statusText=e.toString()}onMessageBegin(){let{socket:e,client:t}=this;if(e.destroyed)return-1;if(t[se]===0)
return D.destroy(e,new Lt("bad response",D.getSocketInfo(e))),-1;let r=t[Ve][t[ve]];if(!r)return-1;r.onResponseStarted()}onHeaderField(e){let t=this.headers.length;
(t&1)===0?this.headers.push(e):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]),this.trackHeader(e.length)}onHeaderValue(e){let t=this.headers.length;(t&1)===
1?(this.headers.push(e),t+=1):this.headers[t-1]=Buffer.concat([this.headers[t-1],e]);let r=this.headers[t-2];if(r.length===10){let s=D.bufferToLowerCasedHeaderName(
r);s==="keep-alive"?this.keepAlive+=e.toString():s==="connection"&&(this.connection+=e.toString())}else r.length===14&&D.bufferToLowerCasedHeaderName(r)==="cont\
ent-length"&&(this.contentLength+=e.toString());this.trackHeader(e.length)}trackHeader(e){this.headersSize+=e,this.headersSize>=this.headersMaxSize&&D.destroy(this.
socket,new km)}onUpgrade(e){let{upgrade:t,client:r,socket:s,headers:o,statusCode:n,statusText:i}=this;b(t),b(r[zA]===s),b(!s.destroyed),b(!this.paused),b((o.length&
1)===0);let a=r[Ve][r[ve]];b(a),b(a.upgrade||a.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,s.unshift(e),s[z].destroy(),s[z]=null,s[eo]=null,s[Be]=null,Ym(s),r[zA]=null,r[iu]=null,r[Ve][r[ve]++]=null,r.emit("disconnect",r[ou],[r],new WA("upgrade"));try{
a.onUpgrade(n,o,s,i)}catch(c){D.errorRequest(r,a,c),D.destroy(s,c)}r[QA]()}onHeadersComplete(e,t,r){let{client:s,socket:o,headers:n,statusText:i}=this;if(o.destroyed)
return-1;if(s[se]===0)return D.destroy(o,new Lt("bad response",D.getSocketInfo(o))),-1;let a=s[Ve][s[ve]];if(!a)return-1;if(b(!this.upgrade),b(this.statusCode<200),
e===100)return D.destroy(o,new Lt("bad response",D.getSocketInfo(o))),-1;if(t&&!a.upgrade)return D.destroy(o,new Lt("bad upgrade",D.getSocketInfo(o))),-1;if(b(this.
timeoutType===xt),this.statusCode=e,this.shouldKeepAlive=r||a.method==="HEAD"&&!o[pe]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){let l=a.
bodyTimeout!=null?a.bodyTimeout:s[Lm];this.setTimeout(l,to)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(a.method==="CONNECT")return b(s[se]===
1),this.upgrade=!0,2;if(t)return b(s[se]===1),this.upgrade=!0,2;if(b((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&s[Ao]){
let l=this.keepAlive?D.parseKeepAliveTimeout(this.keepAlive):null;if(l!=null){let g=Math.min(l-s[Gm],s[Nm]);g<=0?o[pe]=!0:s[ro]=g}else s[ro]=s[Tm]}else o[pe]=!0;
let c=a.onHeaders(e,n,this.resume,i)===!1;return a.aborted?-1:a.method==="HEAD"||e<200?1:(o[Ur]&&(o[Ur]=!1,s[QA]()),c?Re.ERROR.PAUSED:0)}onBody(e){let{client:t,
socket:r,statusCode:s,maxResponseSize:o}=this;if(r.destroyed)return-1;let n=t[Ve][t[ve]];if(b(n),b(this.timeoutType===to),this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),b(s>=200),o>-1&&this.bytesRead+e.length>o)return D.destroy(r,new bm),-1;if(this.bytesRead+=e.length,n.onData(e)===!1)return Re.ERROR.PAUSED}onMessageComplete(){
let{client:e,socket:t,statusCode:r,upgrade:s,headers:o,contentLength:n,bytesRead:i,shouldKeepAlive:a}=this;if(t.destroyed&&(!r||a))return-1;if(s)return;b(r>=100),
b((this.headers.length&1)===0);let c=e[Ve][e[ve]];if(b(c),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.
connection="",this.headers=[],this.headersSize=0,!(r<200)){if(c.method!=="HEAD"&&n&&i!==parseInt(n,10))return D.destroy(t,new KE),-1;if(c.onComplete(o),e[Ve][e[ve]++]=
null,t[Oi]=!0,t[DA])return b(e[se]===0),D.destroy(t,new WA("reset")),Re.ERROR.PAUSED;if(a){if(t[pe]&&e[se]===0)return D.destroy(t,new WA("reset")),Re.ERROR.PAUSED;
e[Ao]==null||e[Ao]===1?setImmediate(()=>e[QA]()):e[QA]()}else return D.destroy(t,new WA("reset")),Re.ERROR.PAUSED}}};function Au(A){let{socket:e,timeoutType:t,client:r,
paused:s}=A.deref();t===xt?(!e[DA]||e.writableNeedDrain||r[se]>1)&&(b(!s,"cannot be paused while waiting for headers"),D.destroy(e,new Dm)):t===to?s||D.destroy(
e,new Rm):t===_i&&(b(r[se]===0&&r[ro]),D.destroy(e,new WA("socket idle timeout")))}async function Vm(A,e){A[zA]=e,Ji||(Ji=await Vi,Vi=null),e[Tr]=!1,e[DA]=!1,e[pe]=
!1,e[Ur]=!1,e[ZA]=0,e[vt]=null,e[Oi]=!1,e[z]=new Pi(A,e,Ji),js(e,"error",function(r){let s=this[z];if(r.code==="ECONNRESET"&&s.statusCode&&!s.shouldKeepAlive){let o=s.
finish();o&&(this[Be]=o,this[eo][$E](o));return}this[Be]=r,this[eo][$E](r)}),js(e,"readable",function(){let r=this[z];r&&r.readMore()}),js(e,"end",function(){let r=this[z];
if(r.statusCode&&!r.shouldKeepAlive){let s=r.finish();s&&D.destroy(this,s);return}D.destroy(this,new Lt("other side closed",D.getSocketInfo(this)))}),js(e,"clos\
e",function(){let r=this[eo],s=this[z];au(this),s&&(!this[Be]&&s.statusCode&&!s.shouldKeepAlive&&(this[Be]=s.finish()||this[Be]),this[z].destroy(),this[z]=null);
let o=this[Be]||new Lt("closed",D.getSocketInfo(this));if(r[zA]=null,r[iu]=null,r.destroyed){b(r[nu]===0);let n=r[Ve].splice(r[ve]);for(let i=0;i<n.length;i++){
let a=n[i];D.errorRequest(r,a,o)}}else if(r[se]>0&&o.code!=="UND_ERR_INFO"){let n=r[Ve][r[ve]];r[Ve][r[ve]++]=null,D.errorRequest(r,n,o)}r[Um]=r[ve],b(r[se]===0),
r.emit("disconnect",r[ou],[r],o),r[QA]()});let t=!1;return e.on("close",()=>{t=!0}),{version:"h1",defaultPipelining:1,write(...r){return qm(A,...r)},resume(){Pm(
A)},destroy(r,s){t?queueMicrotask(s):e.destroy(r).on("close",s)},get destroyed(){return e.destroyed},busy(r){return!!(e[DA]||e[pe]||e[Ur]||e[ZA]===1||r&&(A[se]>
0&&!r.idempotent||A[se]>0&&(r.upgrade||r.method==="CONNECT")||A[se]>0&&D.bodyLength(r.body)!==0&&(D.isStream(r.body)||D.isAsyncIterable(r.body)||D.isFormDataLike(
r.body))))}}}function au(A){A[vt]&&(clearImmediate(A[vt]),A[vt]=null),A[ZA]=0}function _m(A,e){e[ZA]=1,e[vt]=setImmediate(()=>{e[vt]=null,e[ZA]=2,A[zA]===e&&!e.
destroyed&&A[QA]()})}function Pm(A){let e=A[zA];if(e&&!e.destroyed){if(A[XE]===0?!e[Tr]&&e.unref&&(e.unref(),e[Tr]=!0):e[Tr]&&e.ref&&(e.ref(),e[Tr]=!1),A[se]===
0&&A[nu]>0&&e[Oi]){if(e[ZA]===0)return _m(A,e),e[z].readMore(),e.destroyed,void 0;if(e[ZA]===1)return e[z].readMore(),e.destroyed,void 0}if(A[se]===0&&(e[z].readMore(),
e.destroyed))return;if(A[XE]===0)e[z].timeoutType!==_i&&e[z].setTimeout(A[ro],_i);else if(A[se]>0&&e[z].statusCode<200&&e[z].timeoutType!==xt){let t=A[Ve][A[ve]],
r=t.headersTimeout!=null?t.headersTimeout:A[Mm];e[z].setTimeout(r,xt)}}}function Om(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function qm(A,e){
let{method:t,path:r,host:s,upgrade:o,blocking:n,reset:i}=e,{body:a,headers:c,contentLength:l}=e,g=t==="PUT"||t==="POST"||t==="PATCH"||t==="QUERY"||t==="PROPFIND"||
t==="PROPPATCH";if(D.isFormDataLike(a)){Yi||(Yi=Mt().extractBody);let[p,u]=Yi(a);e.contentType==null&&c.push("content-type",u),a=p.stream,l=p.length}else if(D.isBlobLike(
a)&&e.contentType==null){let p=a.type;if(p){let u=`${p}`;if(!D.isValidHeaderValue(u))return D.errorRequest(A,e,new ym("invalid content-type header")),!1;c.push(
"content-type",u)}}a&&typeof a.read=="function"&&a.read(0);let E=D.bodyLength(a);if(l=E??l,l===null&&(l=e.contentLength),l===0&&!g&&(l=null),Om(t)&&l>0&&e.contentLength!==
null&&e.contentLength!==l){if(A[Hi])return D.errorRequest(A,e,new qA),!1;process.emitWarning(new qA)}let B=A[zA];au(B);let Q=p=>{if(!e.aborted){if(e.completed){
(e.upgrade||e.method==="CONNECT")&&D.destroy(B,new WA("aborted"));return}D.errorRequest(A,e,p||new su),D.destroy(a),D.destroy(B,new WA("aborted"))}};try{e.onConnect(
Q)}catch(p){D.errorRequest(A,e,p)}if(e.aborted)return!1;t==="HEAD"&&(B[pe]=!0),(o||t==="CONNECT")&&(B[pe]=!0),i!=null&&(B[pe]=i),A[jE]&&B[vm]++>=A[jE]&&(B[pe]=!0),
n&&(B[Ur]=!0);let I=`${t} ${r} HTTP/1.1\r
`;if(typeof s=="string"?I+=`host: ${s}\r
`:I+=A[Sm],o?I+=`connection: upgrade\r
upgrade: ${o}\r
`:A[Ao]&&!B[pe]?I+=`connection: keep-alive\r
`:I+=`connection: close\r
`,Array.isArray(c))for(let p=0;p<c.length;p+=2){let u=c[p+0],w=c[p+1];if(Array.isArray(w))for(let R=0;R<w.length;R++)I+=`${u}: ${w[R]}\r
`;else I+=`${u}: ${w}\r
`}return ZE.sendHeaders.hasSubscribers&&ZE.sendHeaders.publish({request:e,headers:I,socket:B}),!a||E===0?tu(Q,null,A,e,B,l,I,g):D.isBuffer(a)?tu(Q,a,A,e,B,l,I,g):
D.isBlobLike(a)?typeof a.stream=="function"?ru(Q,a.stream(),A,e,B,l,I,g):zm(Q,a,A,e,B,l,I,g):D.isStream(a)?Wm(Q,a,A,e,B,l,I,g):D.isIterable(a)?ru(Q,a,A,e,B,l,I,
g):b(!1),!0}function Wm(A,e,t,r,s,o,n,i){b(o!==0||t[se]===0,"stream body cannot be pipelined");let a=!1,c=new so({abort:A,socket:s,request:r,contentLength:o,client:t,
expectsPayload:i,header:n}),l=function(Q){if(!a)try{!c.write(Q)&&this.pause&&this.pause()}catch(I){D.destroy(this,I)}},g=function(){a||e.resume&&e.resume()},E=function(){
if(queueMicrotask(()=>{e.removeListener("error",B)}),!a){let Q=new su;queueMicrotask(()=>B(Q))}},B=function(Q){if(!a){if(a=!0,b(s.destroyed||s[DA]&&t[se]<=1),s.
off("drain",g).off("error",B),e.removeListener("data",l).removeListener("end",B).removeListener("close",E),!Q)try{c.end()}catch(I){Q=I}c.destroy(Q),Q&&(Q.code!==
"UND_ERR_INFO"||Q.message!=="reset")?D.destroy(e,Q):D.destroy(e)}};e.on("data",l).on("end",B).on("error",B).on("close",E),e.resume&&e.resume(),s.on("drain",g).on(
"error",B),e.errorEmitted??e.errored?setImmediate(()=>B(e.errored)):(e.endEmitted??e.readableEnded)&&setImmediate(()=>B(null)),(e.closeEmitted??e.closed)&&setImmediate(
E)}function tu(A,e,t,r,s,o,n,i){try{e?D.isBuffer(e)&&(b(o===e.byteLength,"buffer body must have content length"),s.cork(),s.write(`${n}content-length: ${o}\r
\r
`,"latin1"),s.write(e),s.uncork(),r.onBodySent(e),!i&&r.reset!==!1&&(s[pe]=!0)):o===0?s.write(`${n}content-length: 0\r
\r
`,"latin1"):(b(o===null,"no body must not have content length"),s.write(`${n}\r
`,"latin1")),r.onRequestSent(),t[QA]()}catch(a){A(a)}}async function zm(A,e,t,r,s,o,n,i){b(o===e.size,"blob body must have content length");try{if(o!=null&&o!==
e.size)throw new qA;let a=Buffer.from(await e.arrayBuffer());s.cork(),s.write(`${n}content-length: ${o}\r
\r
`,"latin1"),s.write(a),s.uncork(),r.onBodySent(a),r.onRequestSent(),!i&&r.reset!==!1&&(s[pe]=!0),t[QA]()}catch(a){A(a)}}async function ru(A,e,t,r,s,o,n,i){b(o!==
0||t[se]===0,"iterator body cannot be pipelined");let a=null;function c(){if(a){let E=a;a=null,E()}}let l=()=>new Promise((E,B)=>{b(a===null),s[Be]?B(s[Be]):a=E});
s.on("close",c).on("drain",c);let g=new so({abort:A,socket:s,request:r,contentLength:o,client:t,expectsPayload:i,header:n});try{for await(let E of e){if(s[Be])throw s[Be];
g.write(E)||await l()}g.end()}catch(E){g.destroy(E)}finally{s.off("close",c).off("drain",c)}}var so=class{constructor({abort:e,socket:t,request:r,contentLength:s,
client:o,expectsPayload:n,header:i}){this.socket=t,this.request=r,this.contentLength=s,this.client=o,this.bytesWritten=0,this.expectsPayload=n,this.header=i,this.
abort=e,t[DA]=!0}write(e){let{socket:t,request:r,contentLength:s,client:o,bytesWritten:n,expectsPayload:i,header:a}=this;if(t[Be])throw t[Be];if(t.destroyed)return!1;
let c=Buffer.byteLength(e);if(!c)return!0;if(s!==null&&n+c>s){if(o[Hi])throw new qA;process.emitWarning(new qA)}t.cork(),n===0&&(!i&&r.reset!==!1&&(t[pe]=!0),s===
null?t.write(`${a}transfer-encoding: chunked\r
`,"latin1"):t.write(`${a}content-length: ${s}\r
\r
`,"latin1")),s===null&&t.write(`\r
${c.toString(16)}\r
`,"latin1"),this.bytesWritten+=c;let l=t.write(e);return t.uncork(),r.onBodySent(e),l||t[z].timeout&&t[z].timeoutType===xt&&t[z].timeout.refresh&&t[z].timeout.refresh(),
l}end(){let{socket:e,contentLength:t,client:r,bytesWritten:s,expectsPayload:o,header:n,request:i}=this;if(i.onRequestSent(),e[DA]=!1,e[Be])throw e[Be];if(!e.destroyed){
if(s===0?o?e.write(`${n}content-length: 0\r
\r
`,"latin1"):e.write(`${n}\r
`,"latin1"):t===null&&e.write(`\r
0\r
\r
`,"latin1"),t!==null&&s!==t){if(r[Hi])throw new qA;process.emitWarning(new qA)}e[z].timeout&&e[z].timeoutType===xt&&e[z].timeout.refresh&&e[z].timeout.refresh(),
r[QA]()}}destroy(e){let{socket:t,client:r,abort:s}=this;t[DA]=!1,e&&(b(r[se]<=1,"pipeline should only contain this request"),s(e))}};cu.exports=Vm});var Cu=C((DN,Iu)=>{"use strict";var tA=h("node:assert"),{errorMonitor:qi}=h("node:events"),{pipeline:Zm}=h("node:stream"),M=G(),{RequestContentLengthMismatchError:zi,
RequestAbortedError:Wi,SocketError:Nr,InformationalError:oo}=x(),{kUrl:no,kReset:ao,kClient:Yt,kRunning:co,kPending:Km,kQueue:KA,kPendingIdx:Ki,kRunningIdx:AA,kError:Pe,
kSocket:ae,kStrictContentLength:Xm,kOnError:Xi,kMaxConcurrentStreams:Bu,kHTTP2Session:_e,kResume:RA,kSize:jm,kHTTPContext:$m}=K(),kA=Symbol("open streams"),lu,Eu=!1,
io;try{io=h("node:http2")}catch{io={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:ey,HTTP2_HEADER_METHOD:Ay,HTTP2_HEADER_PATH:ty,HTTP2_HEADER_SCHEME:ry,HTTP2_HEADER_CONTENT_LENGTH:sy,
HTTP2_HEADER_EXPECT:oy,HTTP2_HEADER_STATUS:Zi}}=io;function hu(A){let e=[];for(let[t,r]of Object.entries(A))if(Array.isArray(r))for(let s of r)e.push(Buffer.from(
t),Buffer.from(s));else e.push(Buffer.from(t),Buffer.from(r));return e}function ny(A){let{[Zi]:e,...t}=A;return hu(t)}async function iy(A,e){A[ae]=e,Eu||(Eu=!0,
process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));let t=io.connect(A[no],{createConnection:()=>e,peerMaxConcurrentStreams:A[Bu]});
t[kA]=0,t[Yt]=A,t[ae]=e,M.addListener(t,"error",cy),M.addListener(t,"frameError",gy),M.addListener(t,"end",ly),M.addListener(t,"goaway",Ey),M.addListener(t,"clo\
se",function(){let{[Yt]:s}=this,{[ae]:o}=s,n=this[ae][Pe]||this[Pe]||new Nr("closed",M.getSocketInfo(o));if(s[_e]=null,s.destroyed){tA(s[Km]===0);let i=s[KA].splice(
s[AA]);for(let a=0;a<i.length;a++){let c=i[a];M.errorRequest(s,c,n)}}}),t.unref(),A[_e]=t,e[_e]=t,M.addListener(e,"error",function(s){this[Pe]=s,this[Yt][Xi](s)}),
M.addListener(e,"end",function(){M.destroy(this,new Nr("other side closed",M.getSocketInfo(this)))}),M.addListener(e,"close",function(){let s=this[Pe]||new Nr("\
closed",M.getSocketInfo(this));A[ae]=null,this[_e]!=null&&this[_e].destroy(s),A[Ki]=A[AA],tA(A[co]===0),A.emit("disconnect",A[no],[A],s),A[RA]()});let r=!1;return e.
on("close",()=>{r=!0}),{version:"h2",defaultPipelining:1/0,write(...s){return Qy(A,...s)},resume(){ay(A)},destroy(s,o){r?queueMicrotask(o):e.destroy(s).on("clos\
e",o)},get destroyed(){return e.destroyed},busy(){return!1}}}function ay(A){let e=A[ae];e?.destroyed===!1&&(A[jm]===0&&A[Bu]===0?(e.unref(),A[_e].unref()):(e.ref(),
A[_e].ref()))}function cy(A){this[ae][Pe]=A,this[Yt][Xi](A)}function gy(A,e,t){if(t===0){let r=new oo(`HTTP/2: "frameError" received - type ${A}, code ${e}`);this[ae][Pe]=
r,this[Yt][Xi](r)}}function ly(){let A=new Nr("other side closed",M.getSocketInfo(this[ae]));this.destroy(A),M.destroy(this[ae],A)}function Ey(A){let e=this[Pe]||
new Nr(`HTTP/2: "GOAWAY" frame received with code ${A}`,M.getSocketInfo(this)),t=this[Yt];if(t[ae]=null,t[$m]=null,this[_e]!=null&&(this[_e].destroy(e),this[_e]=
null),M.destroy(this[ae],e),t[AA]<t[KA].length){let r=t[KA][t[AA]];t[KA][t[AA]++]=null,M.errorRequest(t,r,e),t[Ki]=t[AA]}tA(t[co]===0),t.emit("disconnect",t[no],
[t],e),t[RA]()}function uy(A){return A!=="GET"&&A!=="HEAD"&&A!=="OPTIONS"&&A!=="TRACE"&&A!=="CONNECT"}function Qy(A,e){let t=A[_e],{method:r,path:s,host:o,upgrade:n,
expectContinue:i,signal:a,headers:c}=e,{body:l}=e;if(n)return M.errorRequest(A,e,new Error("Upgrade not supported for H2")),!1;let g={};for(let m=0;m<c.length;m+=
2){let Y=c[m+0],q=c[m+1];if(Array.isArray(q))for(let W=0;W<q.length;W++)g[Y]?g[Y]+=`,${q[W]}`:g[Y]=q[W];else g[Y]=q}let E,{hostname:B,port:Q}=A[no];g[ey]=o||`${B}${Q?
`:${Q}`:""}`,g[Ay]=r;let I=m=>{if(!e.aborted){if(e.completed){r==="CONNECT"&&E!=null&&M.destroy(E,m||new Wi);return}m=m||new Wi,M.errorRequest(A,e,m),E!=null&&M.
destroy(E,m),M.destroy(l,m),A[KA][A[AA]++]=null,A[RA]()}};try{e.onConnect(I)}catch(m){M.errorRequest(A,e,m)}if(e.aborted)return!1;if(r==="CONNECT"){t.ref(),E=t.
request(g,{endStream:!1,signal:a});let m=!1,Y=ce=>{m=!0,E.off(qi,q),e.onUpgradeResponse(Number(ce[Zi]),ce,ny)},q=ce=>{m=!0,E.off("response",Y),e.onUpgradeError(
ce)},W=()=>{try{e.onUpgrade(null,null,E)}catch(ce){E.off("response",Y),I(ce);return}e.aborted||(E.off("error",I),E.once(qi,q),A[KA][A[AA]++]=null)};return E.once(
"response",Y),E.once("error",I),++t[kA],W(),E.once("close",()=>{!m&&e.completed&&(E.off("response",Y),E.off(qi,q),e.onUpgradeError(new oo(`HTTP/2: "stream error\
" received - code ${E.rstCode}`))),t[kA]-=1,t[kA]===0&&t.unref()}),!0}g[ty]=s,g[ry]="https";let p=r==="PUT"||r==="POST"||r==="PATCH";l&&typeof l.read=="function"&&
l.read(0);let u=M.bodyLength(l);if(M.isFormDataLike(l)){lu??=Mt().extractBody;let[m,Y]=lu(l);g["content-type"]=Y,l=m.stream,u=m.length}if(u==null&&(u=e.contentLength),
(u===0||!p)&&(u=null),uy(r)&&u>0&&e.contentLength!=null&&e.contentLength!==u){if(A[Xm])return M.errorRequest(A,e,new zi),!1;process.emitWarning(new zi)}u!=null&&
(tA(l,"no body must not have content length"),g[sy]=`${u}`),t.ref();let w=r==="GET"||r==="HEAD"||l===null;return i?(g[oy]="100-continue",E=t.request(g,{endStream:w,
signal:a}),E.once("continue",R)):(E=t.request(g,{endStream:w,signal:a}),R()),++t[kA],E.once("response",m=>{let{[Zi]:Y,...q}=m;if(e.onResponseStarted(),e.aborted){
let W=new Wi;M.errorRequest(A,e,W),M.destroy(E,W);return}e.onHeaders(Number(Y),hu(q),E.resume.bind(E),"")===!1&&E.pause(),E.on("data",W=>{e.onData(W)===!1&&E.pause()})}),
E.once("end",()=>{(E.state?.state==null||E.state.state<6)&&e.onComplete([]),t[kA]===0&&t.unref(),I(new oo("HTTP/2: stream half-closed (remote)")),A[KA][A[AA]++]=
null,A[Ki]=A[AA],A[RA]()}),E.once("close",()=>{t[kA]-=1,t[kA]===0&&t.unref()}),E.once("error",function(m){I(m)}),E.once("frameError",(m,Y)=>{I(new oo(`HTTP/2: "\
frameError" received - type ${m}, code ${Y}`))}),!0;function R(){!l||u===0?uu(I,E,null,A,e,A[ae],u,p):M.isBuffer(l)?uu(I,E,l,A,e,A[ae],u,p):M.isBlobLike(l)?typeof l.
stream=="function"?Qu(I,E,l.stream(),A,e,A[ae],u,p):hy(I,E,l,A,e,A[ae],u,p):M.isStream(l)?By(I,A[ae],p,E,l,A,e,u):M.isIterable(l)?Qu(I,E,l,A,e,A[ae],u,p):tA(!1)}}
function uu(A,e,t,r,s,o,n,i){try{t!=null&&M.isBuffer(t)&&(tA(n===t.byteLength,"buffer body must have content length"),e.cork(),e.write(t),e.uncork(),e.end(),s.onBodySent(
t)),i||(o[ao]=!0),s.onRequestSent(),r[RA]()}catch(a){A(a)}}function By(A,e,t,r,s,o,n,i){tA(i!==0||o[co]===0,"stream body cannot be pipelined");let a=Zm(s,r,l=>{
l?(M.destroy(a,l),A(l)):(M.removeAllListeners(a),n.onRequestSent(),t||(e[ao]=!0),o[RA]())});M.addListener(a,"data",c);function c(l){n.onBodySent(l)}}async function hy(A,e,t,r,s,o,n,i){
tA(n===t.size,"blob body must have content length");try{if(n!=null&&n!==t.size)throw new zi;let a=Buffer.from(await t.arrayBuffer());e.cork(),e.write(a),e.uncork(),
e.end(),s.onBodySent(a),s.onRequestSent(),i||(o[ao]=!0),r[RA]()}catch(a){A(a)}}async function Qu(A,e,t,r,s,o,n,i){tA(n!==0||r[co]===0,"iterator body cannot be p\
ipelined");let a=null;function c(){if(a){let g=a;a=null,g()}}let l=()=>new Promise((g,E)=>{tA(a===null),o[Pe]?E(o[Pe]):a=g});e.on("close",c).on("drain",c);try{for await(let g of t){
if(o[Pe])throw o[Pe];let E=e.write(g);s.onBodySent(g),E||await l()}e.end(),s.onRequestSent(),i||(o[ao]=!0),r[RA]()}catch(g){A(g)}finally{e.off("close",c).off("d\
rain",c)}}Iu.exports=iy});var lo=C((kN,fu)=>{"use strict";var rA=G(),{kBodyUsed:Gr}=K(),$i=h("node:assert"),{InvalidArgumentError:Iy}=x(),Cy=h("node:events"),dy=[300,301,302,303,307,308],
du=Symbol("body"),go=class{constructor(e){this[du]=e,this[Gr]=!1}async*[Symbol.asyncIterator](){$i(!this[Gr],"disturbed"),this[Gr]=!0,yield*this[du]}},ji=class{constructor(e,t,r,s){
if(t!=null&&(!Number.isInteger(t)||t<0))throw new Iy("maxRedirections must be a positive number");rA.validateHandler(s,r.method,r.upgrade),this.dispatch=e,this.
location=null,this.abort=null,this.opts={...r,maxRedirections:0},this.maxRedirections=t,this.handler=s,this.history=[],this.redirectionLimitReached=!1,rA.isStream(
this.opts.body)?(rA.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){$i(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[Gr]=
!1,Cy.prototype.on.call(this.opts.body,"data",function(){this[Gr]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new go(this.opts.
body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&rA.isIterable(this.opts.body)&&(this.opts.body=new go(this.opts.body))}onConnect(e){
this.abort=e,this.handler.onConnect(e,{history:this.history})}onUpgrade(e,t,r){this.handler.onUpgrade(e,t,r)}onError(e){this.handler.onError(e)}onHeaders(e,t,r,s){
if(this.location=this.history.length>=this.maxRedirections||rA.isDisturbed(this.opts.body)?null:py(e,t),this.opts.throwOnMaxRedirect&&this.history.length>=this.
maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.
opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(e,t,r,s);let{origin:o,pathname:n,search:i}=rA.
parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),a=i?`${n}${i}`:n;this.opts.headers=fy(this.opts.headers,e===303,this.
opts.origin!==o),this.opts.path=a,this.opts.origin=o,this.opts.maxRedirections=0,this.opts.query=null,e===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",
this.opts.body=null)}onData(e){if(!this.location)return this.handler.onData(e)}onComplete(e){this.location?(this.location=null,this.abort=null,this.dispatch(this.
opts,this)):this.handler.onComplete(e)}onBodySent(e){this.handler.onBodySent&&this.handler.onBodySent(e)}};function py(A,e){if(dy.indexOf(A)===-1)return null;for(let t=0;t<
e.length;t+=2)if(e[t].length===8&&rA.headerNameToString(e[t])==="location")return e[t+1]}function pu(A,e,t){if(A.length===4)return rA.headerNameToString(A)==="h\
ost";if(e&&rA.headerNameToString(A).startsWith("content-"))return!0;if(t&&(A.length===13||A.length===6||A.length===19)){let r=rA.headerNameToString(A);return r===
"authorization"||r==="cookie"||r==="proxy-authorization"}return!1}function fy(A,e,t){let r=[];if(Array.isArray(A))for(let s=0;s<A.length;s+=2)pu(A[s],e,t)||r.push(
A[s],A[s+1]);else if(A&&typeof A=="object")for(let s of Object.keys(A))pu(s,e,t)||r.push(s,A[s]);else $i(A==null,"headers must be an object or an array");return r}
fu.exports=ji});var Eo=C((RN,wu)=>{"use strict";var wy=lo();function my({maxRedirections:A}){return e=>function(r,s){let{maxRedirections:o=A}=r;if(!o)return e(r,s);let n=new wy(
e,o,r,s);return r={...r,maxRedirections:0},e(r,n)}}wu.exports=my});var Vt=C((FN,Uu)=>{"use strict";var BA=h("node:assert"),Fu=h("node:net"),yy=h("node:http"),XA=G(),{channels:Jt}=wt(),Dy=Sl(),ky=kt(),{InvalidArgumentError:Ae,InformationalError:Ry,
ClientDestroyedError:Fy}=x(),by=fr(),{kUrl:sA,kServerName:FA,kClient:Ty,kBusy:ea,kConnect:Sy,kResuming:jA,kRunning:Yr,kPending:Jr,kSize:xr,kQueue:Oe,kConnected:Uy,
kConnecting:Ht,kNeedDrain:TA,kKeepAliveDefaultTimeout:mu,kHostHeader:Ny,kPendingIdx:qe,kRunningIdx:hA,kError:Gy,kPipelining:uo,kKeepAliveTimeoutValue:My,kMaxHeadersSize:Ly,
kKeepAliveMaxTimeout:vy,kKeepAliveTimeoutThreshold:xy,kHeadersTimeout:Yy,kBodyTimeout:Jy,kStrictContentLength:Hy,kConnector:Mr,kMaxRedirections:Vy,kMaxRequests:Aa,
kCounter:_y,kClose:Py,kDestroy:Oy,kDispatch:qy,kInterceptors:yu,kLocalAddress:Lr,kMaxResponseSize:Wy,kOnError:zy,kHTTPContext:te,kMaxConcurrentStreams:Zy,kResume:vr}=K(),
Ky=gu(),Xy=Cu(),Du=!1,bA=Symbol("kClosedResolve"),ku=()=>{};function bu(A){return A[uo]??A[te]?.defaultPipelining??1}var ta=class extends ky{constructor(e,{interceptors:t,
maxHeaderSize:r,headersTimeout:s,socketTimeout:o,requestTimeout:n,connectTimeout:i,bodyTimeout:a,idleTimeout:c,keepAlive:l,keepAliveTimeout:g,maxKeepAliveTimeout:E,
keepAliveMaxTimeout:B,keepAliveTimeoutThreshold:Q,socketPath:I,pipelining:p,tls:u,strictContentLength:w,maxCachedSessions:R,maxRedirections:m,connect:Y,maxRequestsPerClient:q,
localAddress:W,maxResponseSize:ce,autoSelectFamily:aA,autoSelectFamilyAttemptTimeout:It,maxConcurrentStreams:wA,allowH2:Ce,webSocket:Ct,eventSource:fs}={}){if(super(
{webSocket:Ct,eventSource:fs}),l!==void 0)throw new Ae("unsupported keepAlive, use pipelining=0 instead");if(o!==void 0)throw new Ae("unsupported socketTimeout,\
 use headersTimeout & bodyTimeout instead");if(n!==void 0)throw new Ae("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(c!==void 0)throw new Ae(
"unsupported idleTimeout, use keepAliveTimeout instead");if(E!==void 0)throw new Ae("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(r!=null&&
!Number.isFinite(r))throw new Ae("invalid maxHeaderSize");if(I!=null&&typeof I!="string")throw new Ae("invalid socketPath");if(i!=null&&(!Number.isFinite(i)||i<
0))throw new Ae("invalid connectTimeout");if(g!=null&&(!Number.isFinite(g)||g<=0))throw new Ae("invalid keepAliveTimeout");if(B!=null&&(!Number.isFinite(B)||B<=
0))throw new Ae("invalid keepAliveMaxTimeout");if(Q!=null&&!Number.isFinite(Q))throw new Ae("invalid keepAliveTimeoutThreshold");if(s!=null&&(!Number.isInteger(
s)||s<0))throw new Ae("headersTimeout must be a positive integer or zero");if(a!=null&&(!Number.isInteger(a)||a<0))throw new Ae("bodyTimeout must be a positive \
integer or zero");if(Y!=null&&typeof Y!="function"&&typeof Y!="object")throw new Ae("connect must be a function or an object");if(m!=null&&(!Number.isInteger(m)||
m<0))throw new Ae("maxRedirections must be a positive number");if(q!=null&&(!Number.isInteger(q)||q<0))throw new Ae("maxRequestsPerClient must be a positive num\
ber");if(W!=null&&(typeof W!="string"||Fu.isIP(W)===0))throw new Ae("localAddress must be valid string IP address");if(ce!=null&&(!Number.isInteger(ce)||ce<-1))
throw new Ae("maxResponseSize must be a positive number");if(It!=null&&(!Number.isInteger(It)||It<-1))throw new Ae("autoSelectFamilyAttemptTimeout must be a pos\
itive number");if(Ce!=null&&typeof Ce!="boolean")throw new Ae("allowH2 must be a valid boolean value");if(wA!=null&&(typeof wA!="number"||wA<1))throw new Ae("ma\
xConcurrentStreams must be a positive integer, greater than 0");typeof Y!="function"&&(Y=by({...u,maxCachedSessions:R,allowH2:Ce,socketPath:I,timeout:i,...aA?{autoSelectFamily:aA,
autoSelectFamilyAttemptTimeout:It}:void 0,...Y})),t?.Client&&Array.isArray(t.Client)?(this[yu]=t.Client,Du||(Du=!0,process.emitWarning("Client.Options#intercept\
or is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[yu]=[jy({maxRedirections:m})],this[sA]=XA.parseOrigin(e),
this[Mr]=Y,this[uo]=p??1,this[Ly]=r||yy.maxHeaderSize,this[mu]=g??4e3,this[vy]=B??6e5,this[xy]=Q??2e3,this[My]=this[mu],this[FA]=null,this[Lr]=W??null,this[jA]=
0,this[TA]=0,this[Ny]=`host: ${this[sA].hostname}${this[sA].port?`:${this[sA].port}`:""}\r
`,this[Jy]=a??3e5,this[Yy]=s??3e5,this[Hy]=w??!0,this[Vy]=m,this[Aa]=q,this[bA]=null,this[Wy]=ce>-1?ce:-1,this[Zy]=wA??100,this[te]=null,this[Oe]=[],this[hA]=0,
this[qe]=0,this[vr]=HA=>ra(this,HA),this[zy]=HA=>Tu(this,HA)}get pipelining(){return this[uo]}set pipelining(e){this[uo]=e,this[vr](!0)}get[Jr](){return this[Oe].
length-this[qe]}get[Yr](){return this[qe]-this[hA]}get[xr](){return this[Oe].length-this[hA]}get[Uy](){return!!this[te]&&!this[Ht]&&!this[te].destroyed}get[ea](){
return!!(this[te]?.busy(null)||this[xr]>=(bu(this)||1)||this[Jr]>0)}[Sy](e){Su(this),this.once("connect",e)}[qy](e,t){let r=e.origin||this[sA].origin,s=new Dy(r,
e,t);return this[Oe].push(s),this[jA]||(XA.bodyLength(s.body)==null&&XA.isIterable(s.body)?(this[jA]=1,queueMicrotask(()=>ra(this))):this[vr](!0)),this[jA]&&this[TA]!==
2&&this[ea]&&(this[TA]=2),this[TA]<2}async[Py](){return new Promise(e=>{this[xr]?this[bA]=e:e(null)})}async[Oy](e){return new Promise(t=>{let r=this[Oe].splice(
this[qe]);for(let o=0;o<r.length;o++){let n=r[o];XA.errorRequest(this,n,e)}let s=()=>{this[bA]&&(this[bA](),this[bA]=null),t(null)};this[te]?(this[te].destroy(e,
s),this[te]=null):queueMicrotask(s),this[vr]()})}},jy=Eo();function Tu(A,e){if(A[Yr]===0&&e.code!=="UND_ERR_INFO"&&e.code!=="UND_ERR_SOCKET"){BA(A[qe]===A[hA]);
let t=A[Oe].splice(A[hA]);for(let r=0;r<t.length;r++){let s=t[r];XA.errorRequest(A,s,e)}BA(A[xr]===0)}}async function Su(A){BA(!A[Ht]),BA(!A[te]);let{host:e,hostname:t,
protocol:r,port:s}=A[sA];if(t[0]==="["){let o=t.indexOf("]");BA(o!==-1);let n=t.substring(1,o);BA(Fu.isIP(n)),t=n}A[Ht]=!0,Jt.beforeConnect.hasSubscribers&&Jt.beforeConnect.
publish({connectParams:{host:e,hostname:t,protocol:r,port:s,version:A[te]?.version,servername:A[FA],localAddress:A[Lr]},connector:A[Mr]});try{let o=await new Promise(
(n,i)=>{A[Mr]({host:e,hostname:t,protocol:r,port:s,servername:A[FA],localAddress:A[Lr]},(a,c)=>{a?i(a):n(c)})});if(A.destroyed){XA.destroy(o.on("error",ku),new Fy);
return}BA(o);try{A[te]=o.alpnProtocol==="h2"?await Xy(A,o):await Ky(A,o)}catch(n){throw o.destroy().on("error",ku),n}A[Ht]=!1,o[_y]=0,o[Aa]=A[Aa],o[Ty]=A,o[Gy]=
null,Jt.connected.hasSubscribers&&Jt.connected.publish({connectParams:{host:e,hostname:t,protocol:r,port:s,version:A[te]?.version,servername:A[FA],localAddress:A[Lr]},
connector:A[Mr],socket:o}),A.emit("connect",A[sA],[A])}catch(o){if(A.destroyed)return;if(A[Ht]=!1,Jt.connectError.hasSubscribers&&Jt.connectError.publish({connectParams:{
host:e,hostname:t,protocol:r,port:s,version:A[te]?.version,servername:A[FA],localAddress:A[Lr]},connector:A[Mr],error:o}),o.code==="ERR_TLS_CERT_ALTNAME_INVALID")
for(BA(A[Yr]===0);A[Jr]>0&&A[Oe][A[qe]].servername===A[FA];){let n=A[Oe][A[qe]++];XA.errorRequest(A,n,o)}else Tu(A,o);A.emit("connectionError",A[sA],[A],o)}A[vr]()}
function Ru(A){A[TA]=0,A.emit("drain",A[sA],[A])}function ra(A,e){A[jA]!==2&&(A[jA]=2,$y(A,e),A[jA]=0,A[hA]>256&&(A[Oe].splice(0,A[hA]),A[qe]-=A[hA],A[hA]=0))}function $y(A,e){
for(;;){if(A.destroyed){BA(A[Jr]===0);return}if(A[bA]&&!A[xr]){A[bA](),A[bA]=null;return}if(A[te]&&A[te].resume(),A[ea])A[TA]=2;else if(A[TA]===2){e?(A[TA]=1,queueMicrotask(
()=>Ru(A))):Ru(A);continue}if(A[Jr]===0||A[Yr]>=(bu(A)||1))return;let t=A[Oe][A[qe]];if(A[sA].protocol==="https:"&&A[FA]!==t.servername){if(A[Yr]>0)return;A[FA]=
t.servername,A[te]?.destroy(new Ry("servername changed"),()=>{A[te]=null,ra(A)})}if(A[Ht])return;if(!A[te]){Su(A);return}if(A[te].destroyed||A[te].busy(t))return;
!t.aborted&&A[te].write(t)?A[qe]++:A[Oe].splice(A[qe],1)}}Uu.exports=ta});var sa=C((TN,Nu)=>{"use strict";var Qo=class{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){
return(this.top+1&2047)===this.bottom}push(e){this.list[this.top]=e,this.top=this.top+1&2047}shift(){let e=this.list[this.bottom];return e===void 0?null:(this.list[this.
bottom]=void 0,this.bottom=this.bottom+1&2047,e)}};Nu.exports=class{constructor(){this.head=this.tail=new Qo}isEmpty(){return this.head.isEmpty()}push(e){this.head.
isFull()&&(this.head=this.head.next=new Qo),this.head.push(e)}shift(){let e=this.tail,t=e.shift();return e.isEmpty()&&e.next!==null&&(this.tail=e.next),t}}});var Mu=C((SN,Gu)=>{var{kFree:eD,kConnected:AD,kPending:tD,kQueued:rD,kRunning:sD,kSize:oD}=K(),$A=Symbol("pool"),oa=class{constructor(e){this[$A]=e}get connected(){
return this[$A][AD]}get free(){return this[$A][eD]}get pending(){return this[$A][tD]}get queued(){return this[$A][rD]}get running(){return this[$A][sD]}get size(){
return this[$A][oD]}};Gu.exports=oa});var la=C((UN,Ou)=>{"use strict";var nD=kt(),iD=sa(),{kConnected:na,kSize:Lu,kRunning:vu,kPending:xu,kQueued:Hr,kBusy:aD,kFree:cD,kUrl:gD,kClose:lD,kDestroy:ED,kDispatch:uD}=K(),
QD=Mu(),fe=Symbol("clients"),he=Symbol("needDrain"),Vr=Symbol("queue"),ia=Symbol("closed resolve"),aa=Symbol("onDrain"),Yu=Symbol("onConnect"),Ju=Symbol("onDisc\
onnect"),Hu=Symbol("onConnectionError"),ca=Symbol("get dispatcher"),_u=Symbol("add client"),Pu=Symbol("remove client"),Vu=Symbol("stats"),ga=class extends nD{constructor(e){
super(e),this[Vr]=new iD,this[fe]=[],this[Hr]=0;let t=this;this[aa]=function(s,o){let n=t[Vr],i=!1;for(;!i;){let a=n.shift();if(!a)break;t[Hr]--,i=!this.dispatch(
a.opts,a.handler)}this[he]=i,!this[he]&&t[he]&&(t[he]=!1,t.emit("drain",s,[t,...o])),t[ia]&&n.isEmpty()&&Promise.all(t[fe].map(a=>a.close())).then(t[ia])},this[Yu]=
(r,s)=>{t.emit("connect",r,[t,...s])},this[Ju]=(r,s,o)=>{t.emit("disconnect",r,[t,...s],o)},this[Hu]=(r,s,o)=>{t.emit("connectionError",r,[t,...s],o)},this[Vu]=
new QD(this)}get[aD](){return this[he]}get[na](){return this[fe].filter(e=>e[na]).length}get[cD](){return this[fe].filter(e=>e[na]&&!e[he]).length}get[xu](){let e=this[Hr];
for(let{[xu]:t}of this[fe])e+=t;return e}get[vu](){let e=0;for(let{[vu]:t}of this[fe])e+=t;return e}get[Lu](){let e=this[Hr];for(let{[Lu]:t}of this[fe])e+=t;return e}get stats(){
return this[Vu]}async[lD](){this[Vr].isEmpty()?await Promise.all(this[fe].map(e=>e.close())):await new Promise(e=>{this[ia]=e})}async[ED](e){for(;;){let t=this[Vr].
shift();if(!t)break;t.handler.onError(e)}await Promise.all(this[fe].map(t=>t.destroy(e)))}[uD](e,t){let r=this[ca]();return r?r.dispatch(e,t)||(r[he]=!0,this[he]=
!this[ca]()):(this[he]=!0,this[Vr].push({opts:e,handler:t}),this[Hr]++),!this[he]}[_u](e){return e.on("drain",this[aa]).on("connect",this[Yu]).on("disconnect",this[Ju]).
on("connectionError",this[Hu]),this[fe].push(e),this[he]&&queueMicrotask(()=>{this[he]&&this[aa](e[gD],[this,e])}),this}[Pu](e){e.close(()=>{let t=this[fe].indexOf(
e);t!==-1&&this[fe].splice(t,1)}),this[he]=this[fe].some(t=>!t[he]&&t.closed!==!0&&t.destroyed!==!0)}};Ou.exports={PoolBase:ga,kClients:fe,kNeedDrain:he,kAddClient:_u,
kRemoveClient:Pu,kGetDispatcher:ca}});var _t=C((NN,Zu)=>{"use strict";var{PoolBase:BD,kClients:Bo,kNeedDrain:hD,kAddClient:ID,kGetDispatcher:CD}=la(),dD=Vt(),{InvalidArgumentError:Ea}=x(),qu=G(),{kUrl:Wu,
kInterceptors:pD}=K(),fD=fr(),ua=Symbol("options"),Qa=Symbol("connections"),zu=Symbol("factory");function wD(A,e){return new dD(A,e)}var Ba=class extends BD{constructor(e,{
connections:t,factory:r=wD,connect:s,connectTimeout:o,tls:n,maxCachedSessions:i,socketPath:a,autoSelectFamily:c,autoSelectFamilyAttemptTimeout:l,allowH2:g,...E}={}){
if(t!=null&&(!Number.isFinite(t)||t<0))throw new Ea("invalid connections");if(typeof r!="function")throw new Ea("factory must be a function.");if(s!=null&&typeof s!=
"function"&&typeof s!="object")throw new Ea("connect must be a function or an object");typeof s!="function"&&(s=fD({...n,maxCachedSessions:i,allowH2:g,socketPath:a,
timeout:o,...c?{autoSelectFamily:c,autoSelectFamilyAttemptTimeout:l}:void 0,...s})),super(E),this[pD]=E.interceptors?.Pool&&Array.isArray(E.interceptors.Pool)?E.
interceptors.Pool:[],this[Qa]=t||null,this[Wu]=qu.parseOrigin(e),this[ua]={...qu.deepClone(E),connect:s,allowH2:g},this[ua].interceptors=E.interceptors?{...E.interceptors}:
void 0,this[zu]=r,this.on("connectionError",(B,Q,I)=>{for(let p of Q){let u=this[Bo].indexOf(p);u!==-1&&this[Bo].splice(u,1)}})}[CD](){for(let e of this[Bo])if(!e[hD])
return e;if(!this[Qa]||this[Bo].length<this[Qa]){let e=this[zu](this[Wu],this[ua]);return this[ID](e),e}}};Zu.exports=Ba});var eQ=C((GN,$u)=>{"use strict";var{BalancedPoolMissingUpstreamError:mD,InvalidArgumentError:yD}=x(),{PoolBase:DD,kClients:Ee,kNeedDrain:_r,kAddClient:kD,kRemoveClient:RD,
kGetDispatcher:FD}=la(),bD=_t(),{kUrl:ha,kInterceptors:TD}=K(),{parseOrigin:Ku}=G(),Xu=Symbol("factory"),ho=Symbol("options"),ju=Symbol("kGreatestCommonDivisor"),
et=Symbol("kCurrentWeight"),At=Symbol("kIndex"),xe=Symbol("kWeight"),Io=Symbol("kMaxWeightPerServer"),Co=Symbol("kErrorPenalty");function SD(A,e){if(A===0)return e;
for(;e!==0;){let t=e;e=A%e,A=t}return A}function UD(A,e){return new bD(A,e)}var Ia=class extends DD{constructor(e=[],{factory:t=UD,...r}={}){if(super(),this[ho]=
r,this[At]=-1,this[et]=0,this[Io]=this[ho].maxWeightPerServer||100,this[Co]=this[ho].errorPenalty||15,Array.isArray(e)||(e=[e]),typeof t!="function")throw new yD(
"factory must be a function.");this[TD]=r.interceptors?.BalancedPool&&Array.isArray(r.interceptors.BalancedPool)?r.interceptors.BalancedPool:[],this[Xu]=t;for(let s of e)
this.addUpstream(s);this._updateBalancedPoolStats()}addUpstream(e){let t=Ku(e).origin;if(this[Ee].find(s=>s[ha].origin===t&&s.closed!==!0&&s.destroyed!==!0))return this;
let r=this[Xu](t,Object.assign({},this[ho]));this[kD](r),r.on("connect",()=>{r[xe]=Math.min(this[Io],r[xe]+this[Co])}),r.on("connectionError",()=>{r[xe]=Math.max(
1,r[xe]-this[Co]),this._updateBalancedPoolStats()}),r.on("disconnect",(...s)=>{let o=s[2];o&&o.code==="UND_ERR_SOCKET"&&(r[xe]=Math.max(1,r[xe]-this[Co]),this._updateBalancedPoolStats())});
for(let s of this[Ee])s[xe]=this[Io];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let e=0;for(let t=0;t<this[Ee].length;t++)e=SD(this[Ee][t][xe],
e);this[ju]=e}removeUpstream(e){let t=Ku(e).origin,r=this[Ee].find(s=>s[ha].origin===t&&s.closed!==!0&&s.destroyed!==!0);return r&&this[RD](r),this}get upstreams(){
return this[Ee].filter(e=>e.closed!==!0&&e.destroyed!==!0).map(e=>e[ha].origin)}[FD](){if(this[Ee].length===0)throw new mD;if(!this[Ee].find(o=>!o[_r]&&o.closed!==
!0&&o.destroyed!==!0)||this[Ee].map(o=>o[_r]).reduce((o,n)=>o&&n,!0))return;let r=0,s=this[Ee].findIndex(o=>!o[_r]);for(;r++<this[Ee].length;){this[At]=(this[At]+
1)%this[Ee].length;let o=this[Ee][this[At]];if(o[xe]>this[Ee][s][xe]&&!o[_r]&&(s=this[At]),this[At]===0&&(this[et]=this[et]-this[ju],this[et]<=0&&(this[et]=this[Io])),
o[xe]>=this[et]&&!o[_r])return o}return this[et]=this[Ee][s][xe],this[At]=s,this[Ee][s]}};$u.exports=Ia});var Pt=C((MN,iQ)=>{"use strict";var{InvalidArgumentError:po}=x(),{kClients:SA,kRunning:AQ,kClose:ND,kDestroy:GD,kDispatch:MD,kInterceptors:LD}=K(),vD=kt(),xD=_t(),
YD=Vt(),JD=G(),HD=Eo(),tQ=Symbol("onConnect"),rQ=Symbol("onDisconnect"),sQ=Symbol("onConnectionError"),VD=Symbol("maxRedirections"),oQ=Symbol("onDrain"),nQ=Symbol(
"factory"),Ca=Symbol("options");function _D(A,e){return e&&e.connections===1?new YD(A,e):new xD(A,e)}var da=class extends vD{constructor({factory:e=_D,maxRedirections:t=0,
connect:r,tls:s,...o}={}){if(typeof e!="function")throw new po("factory must be a function.");if(r!=null&&typeof r!="function"&&typeof r!="object")throw new po(
"connect must be a function or an object");if(!Number.isInteger(t)||t<0)throw new po("maxRedirections must be a positive number");super(o),r&&typeof r!="functio\
n"&&(r={...r}),s&&typeof s!="function"&&(s={...s}),this[LD]=o.interceptors?.Agent&&Array.isArray(o.interceptors.Agent)?o.interceptors.Agent:[HD({maxRedirections:t})],
this[Ca]={...JD.deepClone(o),connect:r,tls:s},this[Ca].interceptors=o.interceptors?{...o.interceptors}:void 0,this[VD]=t,this[nQ]=e,this[SA]=new Map,this[oQ]=(n,i)=>{
this.emit("drain",n,[this,...i])},this[tQ]=(n,i)=>{this.emit("connect",n,[this,...i])},this[rQ]=(n,i,a)=>{this.emit("disconnect",n,[this,...i],a)},this[sQ]=(n,i,a)=>{
this.emit("connectionError",n,[this,...i],a)}}get[AQ](){let e=0;for(let t of this[SA].values())e+=t[AQ];return e}[MD](e,t){let r;if(e.origin&&(typeof e.origin==
"string"||e.origin instanceof URL))r=String(e.origin);else throw new po("opts.origin must be a non-empty string or URL.");let s=this[SA].get(r);return s||(s=this[nQ](
e.origin,this[Ca]).on("drain",this[oQ]).on("connect",this[tQ]).on("disconnect",this[rQ]).on("connectionError",this[sQ]),this[SA].set(r,s)),s.dispatch(e,t)}async[ND](){
let e=[];for(let t of this[SA].values())e.push(t.close());this[SA].clear(),await Promise.all(e)}async[GD](e){let t=[];for(let r of this[SA].values())t.push(r.destroy(
e));this[SA].clear(),await Promise.all(t)}};iQ.exports=da});var ya=C((LN,CQ)=>{"use strict";var{kProxy:pa,kClose:uQ,kDestroy:QQ,kDispatch:aQ,kInterceptors:PD}=K(),{URL:tt}=h("node:url"),OD=Pt(),BQ=_t(),hQ=kt(),{InvalidArgumentError:Ot,
RequestAbortedError:qD,SecureProxyConnectionError:WD}=x(),cQ=fr(),IQ=Vt(),fo=Symbol("proxy agent"),wo=Symbol("proxy client"),UA=Symbol("proxy headers"),fa=Symbol(
"request tls settings"),gQ=Symbol("proxy tls settings"),lQ=Symbol("connect endpoint function"),EQ=Symbol("tunnel proxy");function zD(A){return A==="https:"?443:
80}function ZD(A,e){return new BQ(A,e)}var KD=()=>{};function XD(A,e){return e.connections===1?new IQ(A,e):new BQ(A,e)}var wa=class extends hQ{#e;constructor(e,{
headers:t={},connect:r,factory:s}){if(super(),!e)throw new Ot("Proxy URL is mandatory");this[UA]=t,s?this.#e=s(e,{connect:r}):this.#e=new IQ(e,{connect:r})}[aQ](e,t){
let r=t.onHeaders;t.onHeaders=function(i,a,c){if(i===407){typeof t.onError=="function"&&t.onError(new Ot("Proxy Authentication Required (407)"));return}r&&r.call(
this,i,a,c)};let{origin:s,path:o="/",headers:n={}}=e;if(e.path=s+o,!("host"in n)&&!("Host"in n)){let{host:i}=new tt(s);n.host=i}return e.headers={...this[UA],...n},
this.#e[aQ](e,t)}async[uQ](){return this.#e.close()}async[QQ](e){return this.#e.destroy(e)}},ma=class extends hQ{constructor(e){if(super(),!e||typeof e=="object"&&
!(e instanceof tt)&&!e.uri)throw new Ot("Proxy uri is mandatory");let{clientFactory:t=ZD}=e;if(typeof t!="function")throw new Ot("Proxy opts.clientFactory must \
be a function.");let{proxyTunnel:r=!0}=e,s=this.#e(e),{href:o,origin:n,port:i,protocol:a,username:c,password:l,hostname:g}=s;if(this[pa]={uri:o,protocol:a},this[PD]=
e.interceptors?.ProxyAgent&&Array.isArray(e.interceptors.ProxyAgent)?e.interceptors.ProxyAgent:[],this[fa]=e.requestTls,this[gQ]=e.proxyTls,this[UA]=e.headers||
{},this[EQ]=r,e.auth&&e.token)throw new Ot("opts.auth cannot be used in combination with opts.token");e.auth?this[UA]["proxy-authorization"]=`Basic ${e.auth}`:e.
token?this[UA]["proxy-authorization"]=e.token:c&&l&&(this[UA]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(c)}:${decodeURIComponent(l)}`).toString(
"base64")}`);let E=cQ({...e.proxyTls});this[lQ]=cQ({...e.requestTls});let B=e.factory||XD,Q=(I,p)=>{let{protocol:u}=new tt(I);return!this[EQ]&&u==="http:"&&this[pa].
protocol==="http:"?new wa(this[pa].uri,{headers:this[UA],connect:E,factory:B}):B(I,p)};this[wo]=t(s,{connect:E}),this[fo]=new OD({...e,factory:Q,connect:async(I,p)=>{
let u=I.host;I.port||(u+=`:${zD(I.protocol)}`);try{let{socket:w,statusCode:R}=await this[wo].connect({origin:n,port:i,path:u,signal:I.signal,headers:{...this[UA],
host:I.host},servername:this[gQ]?.servername||g});if(R!==200&&(w.on("error",KD).destroy(),p(new qD(`Proxy response (${R}) !== 200 when HTTP Tunneling`))),I.protocol!==
"https:"){p(null,w);return}let m;this[fa]?m=this[fa].servername:m=I.servername,this[lQ]({...I,servername:m,httpSocket:w},p)}catch(w){w.code==="ERR_TLS_CERT_ALTN\
AME_INVALID"?p(new WD(w)):p(w)}}})}dispatch(e,t){let r=jD(e.headers);if($D(r),r&&!("host"in r)&&!("Host"in r)){let{host:s}=new tt(e.origin);r.host=s}return this[fo].
dispatch({...e,headers:r},t)}#e(e){return typeof e=="string"?new tt(e):e instanceof tt?e:new tt(e.uri)}async[uQ](){await this[fo].close(),await this[wo].close()}async[QQ](){
await this[fo].destroy(),await this[wo].destroy()}};function jD(A){if(Array.isArray(A)){let e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1];return e}return A}function $D(A){
if(A&&Object.keys(A).find(t=>t.toLowerCase()==="proxy-authorization"))throw new Ot("Proxy-Authorization should be sent in ProxyAgent constructor")}CQ.exports=ma});var yQ=C((vN,mQ)=>{"use strict";var ek=kt(),{kClose:Ak,kDestroy:tk,kClosed:dQ,kDestroyed:pQ,kDispatch:rk,kNoProxyAgent:Pr,kHttpProxyAgent:NA,kHttpsProxyAgent:rt}=K(),
fQ=ya(),sk=Pt(),ok={"http:":80,"https:":443},wQ=!1,Da=class extends ek{#e=null;#A=null;#t=null;constructor(e={}){super(),this.#t=e,wQ||(wQ=!0,process.emitWarning(
"EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));let{httpProxy:t,httpsProxy:r,noProxy:s,...o}=e;this[Pr]=new sk(o);
let n=t??process.env.http_proxy??process.env.HTTP_PROXY;n?this[NA]=new fQ({...o,uri:n}):this[NA]=this[Pr];let i=r??process.env.https_proxy??process.env.HTTPS_PROXY;
i?this[rt]=new fQ({...o,uri:i}):this[rt]=this[NA],this.#r()}[rk](e,t){let r=new URL(e.origin);return this.#s(r).dispatch(e,t)}async[Ak](){await this[Pr].close(),
this[NA][dQ]||await this[NA].close(),this[rt][dQ]||await this[rt].close()}async[tk](e){await this[Pr].destroy(e),this[NA][pQ]||await this[NA].destroy(e),this[rt][pQ]||
await this[rt].destroy(e)}#s(e){let{protocol:t,host:r,port:s}=e;return r=r.replace(/:\d*$/,"").toLowerCase(),s=Number.parseInt(s,10)||ok[t]||0,this.#o(r,s)?t===
"https:"?this[rt]:this[NA]:this[Pr]}#o(e,t){if(this.#n&&this.#r(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let r=0;r<this.#A.length;r++){let s=this.#A[r];
if(!(s.port&&s.port!==t)){if(/^[.*]/.test(s.hostname)){if(e.endsWith(s.hostname.replace(/^\*/,"")))return!1}else if(e===s.hostname)return!1}}return!0}#r(){let e=this.#t.
noProxy??this.#i,t=e.split(/[,\s]/),r=[];for(let s=0;s<t.length;s++){let o=t[s];if(!o)continue;let n=o.match(/^(.+):(\d+)$/);r.push({hostname:(n?n[1]:o).toLowerCase(),
port:n?Number.parseInt(n[2],10):0})}this.#e=e,this.#A=r}get#n(){return this.#t.noProxy!==void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.
env.NO_PROXY??""}};mQ.exports=Da});var mo=C((xN,bQ)=>{"use strict";var Or=h("node:assert"),{kRetryHandlerDefaultRetry:DQ}=K(),{RequestRetryError:st}=x(),{isDisturbed:kQ,parseHeaders:nk,parseRangeHeader:RQ,
wrapRequestBody:ik}=G();function ak(A){let e=Date.now();return new Date(A).getTime()-e}function FQ(A,e,t,r){let s=A["content-length"];if(s==null||!Number.isFinite(
e.start)||!Number.isFinite(e.end))return null;let o=Number(s),n=e.end-e.start+1;return!Number.isFinite(o)||o!==n?new st("Content-Length mismatch",t,{headers:A,data:{
count:r}}):null}var ka=class A{constructor(e,t){let{retryOptions:r,...s}=e,{retry:o,maxRetries:n,maxTimeout:i,minTimeout:a,timeoutFactor:c,methods:l,errorCodes:g,
retryAfter:E,statusCodes:B}=r??{};this.dispatch=t.dispatch,this.handler=t.handler,this.opts={...s,body:ik(e.body)},this.abort=null,this.aborted=!1,this.retryOpts=
{retry:o??A[DQ],retryAfter:E??!0,maxTimeout:i??30*1e3,minTimeout:a??500,timeoutFactor:c??2,maxRetries:n??5,methods:l??["GET","HEAD","OPTIONS","PUT","DELETE","TR\
ACE"],statusCodes:B??[500,502,503,504,429],errorCodes:g??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","U\
ND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(
Q=>{this.aborted=!0,this.abort?this.abort(Q):this.reason=Q})}checkpointResponseEnd(e,t){if(this.end==null&&this.opts.method!=="HEAD"){let r=e["content-length"];
this.end=r!=null?Number(r)-1:null,Or(this.end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?t:null}onRequestSent(){this.
handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(e,t,r){this.handler.onUpgrade&&this.handler.onUpgrade(e,t,r)}onConnect(e){this.aborted?e(this.reason):
this.abort=e}onBodySent(e){if(this.handler.onBodySent)return this.handler.onBodySent(e)}static[DQ](e,{state:t,opts:r},s){let{statusCode:o,code:n,headers:i}=e,{method:a,
retryOptions:c}=r,{maxRetries:l,minTimeout:g,maxTimeout:E,timeoutFactor:B,statusCodes:Q,errorCodes:I,methods:p}=c,{counter:u}=t;if(n&&n!=="UND_ERR_REQ_RETRY"&&!I.
includes(n)){s(e);return}if(Array.isArray(p)&&!p.includes(a)){s(e);return}if(o!=null&&Array.isArray(Q)&&!Q.includes(o)){s(e);return}if(u>l){s(e);return}let w=i?.["\
retry-after"];w&&(w=Number(w),w=Number.isNaN(w)?ak(w):w*1e3);let R=w>0?Math.min(w,E):Math.min(g*B**(u-1),E);setTimeout(()=>s(null),R)}onHeaders(e,t,r,s){let o=nk(
t);if(this.retryCount+=1,e>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(e)===!1?(this.headersSent=!0,this.checkpointResponseEnd(o,r),this.handler.
onHeaders(e,t,r,s)):(this.abort(new st("Request failed",e,{headers:o,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,e!==206&&(this.
start>0||e!==200))return this.abort(new st("server does not support the range header and the payload was partially consumed",e,{headers:o,data:{count:this.retryCount}})),
!1;let i=RQ(o["content-range"]);if(!i)return this.abort(new st("Content-Range mismatch",e,{headers:o,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.
etag!==o.etag)return this.abort(new st("ETag mismatch",e,{headers:o,data:{count:this.retryCount}})),!1;let a=FQ(o,i,e,this.retryCount);if(a!=null)return this.abort(
a),!1;let{start:c,size:l,end:g=l-1}=i;return this.start!==c||this.end!=null&&this.end!==g?(this.abort(new st("Content-Range mismatch",e,{headers:o,data:{count:this.
retryCount}})),!1):(this.resume=r,!0)}if(this.end==null){if(e===206){let i=RQ(o["content-range"]);if(i==null)return this.headersSent=!0,this.handler.onHeaders(e,
t,r,s);let a=FQ(o,i,e,this.retryCount);if(a!=null)return this.abort(a),!1;let{start:c,size:l,end:g=l-1}=i;Or(c!=null&&Number.isFinite(c),"content-range mismatch"),
Or(g!=null&&Number.isFinite(g),"invalid content-length"),this.start=c,this.end=g}if(this.end==null){let i=o["content-length"];this.end=i!=null?Number(i)-1:null}
return Or(Number.isFinite(this.start)),Or(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=r,this.headersSent=!0,this.etag=o.etag!=
null?o.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(e,t,r,s)}let n=new st("Request failed",e,{headers:o,data:{
count:this.retryCount}});return this.abort(n),!1}onData(e){return this.start+=e.length,this.handler.onData(e)}onComplete(e){return this.retryCount=0,this.handler.
onComplete(e)}onError(e){if(this.aborted||kQ(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(e);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(e,{state:{counter:this.retryCount},
opts:{retryOptions:this.retryOpts,...this.opts}},t.bind(this));function t(r){if(r!=null||this.aborted||kQ(this.opts.body))return this.handler.onError(r);if(this.
start!==0){let s={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&(s["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,
...s}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(s){this.handler.onError(s)}}}};bQ.exports=ka});var SQ=C((YN,TQ)=>{"use strict";var ck=dr(),gk=mo(),Ra=class extends ck{#e=null;#A=null;constructor(e,t={}){super(t),this.#e=e,this.#A=t}dispatch(e,t){let r=new gk(
{...e,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:t});return this.#e.dispatch(e,r)}close(){return this.#e.close()}destroy(){return this.#e.
destroy()}};TQ.exports=Ra});var Na=C((JN,JQ)=>{"use strict";var LQ=h("node:assert"),{Readable:lk}=h("node:stream"),{RequestAbortedError:vQ,NotSupportedError:Ek,InvalidArgumentError:uk,AbortError:Fa}=x(),
xQ=G(),{ReadableStreamFrom:Qk}=G(),Fe=Symbol("kConsume"),qr=Symbol("kReading"),GA=Symbol("kBody"),UQ=Symbol("kAbort"),YQ=Symbol("kContentType"),NQ=Symbol("kCont\
entLength"),Bk=()=>{},ba=class extends lk{constructor({resume:e,abort:t,contentType:r="",contentLength:s,highWaterMark:o=64*1024}){super({autoDestroy:!0,read:e,
highWaterMark:o}),this._readableState.dataEmitted=!1,this[UQ]=t,this[Fe]=null,this[GA]=null,this[YQ]=r,this[NQ]=s,this[qr]=!1}destroy(e){return!e&&!this._readableState.
endEmitted&&(e=new vQ),e&&this[UQ](),super.destroy(e)}_destroy(e,t){this[qr]?t(e):setImmediate(()=>{t(e)})}on(e,...t){return(e==="data"||e==="readable")&&(this[qr]=
!0),super.on(e,...t)}addListener(e,...t){return this.on(e,...t)}off(e,...t){let r=super.off(e,...t);return(e==="data"||e==="readable")&&(this[qr]=this.listenerCount(
"data")>0||this.listenerCount("readable")>0),r}removeListener(e,...t){return this.off(e,...t)}push(e){return this[Fe]&&e!==null?(Sa(this[Fe],e),this[qr]?super.push(
e):!0):super.push(e)}async text(){return Wr(this,"text")}async json(){return Wr(this,"json")}async blob(){return Wr(this,"blob")}async bytes(){return Wr(this,"b\
ytes")}async arrayBuffer(){return Wr(this,"arrayBuffer")}async formData(){throw new Ek}get bodyUsed(){return xQ.isDisturbed(this)}get body(){return this[GA]||(this[GA]=
Qk(this),this[Fe]&&(this[GA].getReader(),LQ(this[GA].locked))),this[GA]}async dump(e){let t=Number.isFinite(e?.limit)?e.limit:131072,r=e?.signal;if(r!=null&&(typeof r!=
"object"||!("aborted"in r)))throw new uk("signal must be an AbortSignal");return r?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((s,o)=>{
this[NQ]>t&&this.destroy(new Fa);let n=()=>{this.destroy(r.reason??new Fa)};r?.addEventListener("abort",n),this.on("close",function(){r?.removeEventListener("ab\
ort",n),r?.aborted?o(r.reason??new Fa):s(null)}).on("error",Bk).on("data",function(i){t-=i.length,t<=0&&this.destroy()}).resume()})}};function hk(A){return A[GA]&&
A[GA].locked===!0||A[Fe]}function Ik(A){return xQ.isDisturbed(A)||hk(A)}async function Wr(A,e){return LQ(!A[Fe]),new Promise((t,r)=>{if(Ik(A)){let s=A._readableState;
s.destroyed&&s.closeEmitted===!1?A.on("error",o=>{r(o)}).on("close",()=>{r(new TypeError("unusable"))}):r(s.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{A[Fe]={type:e,stream:A,resolve:t,reject:r,length:0,body:[]},A.on("error",function(s){Ua(this[Fe],s)}).on("close",function(){this[Fe].body!==null&&Ua(this[Fe],
new vQ)}),Ck(A[Fe])})})}function Ck(A){if(A.body===null)return;let{_readableState:e}=A.stream;if(e.bufferIndex){let t=e.bufferIndex,r=e.buffer.length;for(let s=t;s<
r;s++)Sa(A,e.buffer[s])}else for(let t of e.buffer)Sa(A,t);for(e.endEmitted?MQ(this[Fe]):A.stream.on("end",function(){MQ(this[Fe])}),A.stream.resume();A.stream.
read()!=null;);}function Ta(A,e){if(A.length===0||e===0)return"";let t=A.length===1?A[0]:Buffer.concat(A,e),r=t.length,s=r>2&&t[0]===239&&t[1]===187&&t[2]===191?
3:0;return t.utf8Slice(s,r)}function GQ(A,e){if(A.length===0||e===0)return new Uint8Array(0);if(A.length===1)return new Uint8Array(A[0]);let t=new Uint8Array(Buffer.
allocUnsafeSlow(e).buffer),r=0;for(let s=0;s<A.length;++s){let o=A[s];t.set(o,r),r+=o.length}return t}function MQ(A){let{type:e,body:t,resolve:r,stream:s,length:o}=A;
try{e==="text"?r(Ta(t,o)):e==="json"?r(JSON.parse(Ta(t,o))):e==="arrayBuffer"?r(GQ(t,o).buffer):e==="blob"?r(new Blob(t,{type:s[YQ]})):e==="bytes"&&r(GQ(t,o)),Ua(
A)}catch(n){s.destroy(n)}}function Sa(A,e){A.length+=e.length,A.body.push(e)}function Ua(A,e){A.body!==null&&(e?A.reject(e):A.resolve(),A.type=null,A.stream=null,
A.resolve=null,A.reject=null,A.length=0,A.body=null)}JQ.exports={Readable:ba,chunksDecode:Ta}});var Ga=C((HN,OQ)=>{var dk=h("node:assert"),{ResponseStatusCodeError:HQ}=x(),{chunksDecode:VQ}=Na(),pk=128*1024;async function fk({callback:A,body:e,contentType:t,
statusCode:r,statusMessage:s,headers:o}){dk(e);let n=[],i=0;try{for await(let g of e)if(n.push(g),i+=g.length,i>pk){n=[],i=0;break}}catch{n=[],i=0}let a=`Respon\
se status code ${r}${s?`: ${s}`:""}`;if(r===204||!t||!i){queueMicrotask(()=>A(new HQ(a,r,o)));return}let c=Error.stackTraceLimit;Error.stackTraceLimit=0;let l;try{
_Q(t)?l=JSON.parse(VQ(n,i)):PQ(t)&&(l=VQ(n,i))}catch{}finally{Error.stackTraceLimit=c}queueMicrotask(()=>A(new HQ(a,r,o,l)))}var _Q=A=>A.length>15&&A[11]==="/"&&
A[0]==="a"&&A[1]==="p"&&A[2]==="p"&&A[3]==="l"&&A[4]==="i"&&A[5]==="c"&&A[6]==="a"&&A[7]==="t"&&A[8]==="i"&&A[9]==="o"&&A[10]==="n"&&A[12]==="j"&&A[13]==="s"&&A[14]===
"o"&&A[15]==="n",PQ=A=>A.length>4&&A[4]==="/"&&A[0]==="t"&&A[1]==="e"&&A[2]==="x"&&A[3]==="t";OQ.exports={getResolveErrorBodyCallback:fk,isContentTypeApplicationJson:_Q,
isContentTypeText:PQ}});var zQ=C((VN,Ma)=>{"use strict";var wk=h("node:assert"),{Readable:mk}=Na(),{InvalidArgumentError:qt,RequestAbortedError:qQ}=x(),be=G(),{getResolveErrorBodyCallback:yk}=Ga(),
{AsyncResource:Dk}=h("node:async_hooks"),yo=class extends Dk{constructor(e,t){if(!e||typeof e!="object")throw new qt("invalid opts");let{signal:r,method:s,opaque:o,
body:n,onInfo:i,responseHeaders:a,throwOnError:c,highWaterMark:l}=e;try{if(typeof t!="function")throw new qt("invalid callback");if(l&&(typeof l!="number"||l<0))
throw new qt("invalid highWaterMark");if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new qt("signal must be an EventEmitter or Event\
Target");if(s==="CONNECT")throw new qt("invalid method");if(i&&typeof i!="function")throw new qt("invalid onInfo callback");super("UNDICI_REQUEST")}catch(g){throw be.
isStream(n)&&be.destroy(n.on("error",be.nop),g),g}this.method=s,this.responseHeaders=a||null,this.opaque=o||null,this.callback=t,this.res=null,this.abort=null,this.
body=n,this.trailers={},this.context=null,this.onInfo=i||null,this.throwOnError=c,this.highWaterMark=l,this.signal=r,this.reason=null,this.removeAbortListener=null,
be.isStream(n)&&n.on("error",g=>{this.onError(g)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new qQ:this.removeAbortListener=be.addAbortListener(
this.signal,()=>{this.reason=this.signal.reason??new qQ,this.res?be.destroy(this.res.on("error",be.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&
(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(e,t){if(this.reason){e(this.reason);return}
wk(this.callback),this.abort=e,this.context=t}onHeaders(e,t,r,s){let{callback:o,opaque:n,abort:i,context:a,responseHeaders:c,highWaterMark:l}=this,g=c==="raw"?be.
parseRawHeaders(t):be.parseHeaders(t);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:g});return}let E=c==="raw"?be.parseHeaders(t):g,B=E["content-type"],
Q=E["content-length"],I=new mk({resume:r,abort:i,contentType:B,contentLength:this.method!=="HEAD"&&Q?Number(Q):null,highWaterMark:l});this.removeAbortListener&&
I.on("close",this.removeAbortListener),this.callback=null,this.res=I,o!==null&&(this.throwOnError&&e>=400?this.runInAsyncScope(yk,null,{callback:o,body:I,contentType:B,
statusCode:e,statusMessage:s,headers:g}):this.runInAsyncScope(o,null,null,{statusCode:e,headers:g,trailers:this.trailers,opaque:n,body:I,context:a}))}onData(e){
return this.res.push(e)}onComplete(e){be.parseHeaders(e,this.trailers),this.res.push(null)}onError(e){let{res:t,callback:r,body:s,opaque:o}=this;r&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:o})})),t&&(this.res=null,queueMicrotask(()=>{be.destroy(t,e)})),s&&(this.body=null,be.destroy(s,e)),
this.removeAbortListener&&(t?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}};function WQ(A,e){if(e===void 0)return new Promise(
(t,r)=>{WQ.call(this,A,(s,o)=>s?r(s):t(o))});try{this.dispatch(A,new yo(A,e))}catch(t){if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}
Ma.exports=WQ;Ma.exports.RequestHandler=yo});var zr=C((_N,XQ)=>{var{addAbortListener:kk}=G(),{RequestAbortedError:Rk}=x(),Wt=Symbol("kListener"),oA=Symbol("kSignal");function ZQ(A){A.abort?A.abort(A[oA]?.reason):
A.reason=A[oA]?.reason??new Rk,KQ(A)}function Fk(A,e){if(A.reason=null,A[oA]=null,A[Wt]=null,!!e){if(e.aborted){ZQ(A);return}A[oA]=e,A[Wt]=()=>{ZQ(A)},kk(A[oA],
A[Wt])}}function KQ(A){A[oA]&&("removeEventListener"in A[oA]?A[oA].removeEventListener("abort",A[Wt]):A[oA].removeListener("abort",A[Wt]),A[oA]=null,A[Wt]=null)}
XQ.exports={addSignal:Fk,removeSignal:KQ}});var AB=C((PN,eB)=>{"use strict";var bk=h("node:assert"),{finished:Tk,PassThrough:Sk}=h("node:stream"),{InvalidArgumentError:zt,InvalidReturnValueError:Uk}=x(),We=G(),
{getResolveErrorBodyCallback:Nk}=Ga(),{AsyncResource:Gk}=h("node:async_hooks"),{addSignal:Mk,removeSignal:jQ}=zr(),La=class extends Gk{constructor(e,t,r){if(!e||
typeof e!="object")throw new zt("invalid opts");let{signal:s,method:o,opaque:n,body:i,onInfo:a,responseHeaders:c,throwOnError:l}=e;try{if(typeof r!="function")throw new zt(
"invalid callback");if(typeof t!="function")throw new zt("invalid factory");if(s&&typeof s.on!="function"&&typeof s.addEventListener!="function")throw new zt("s\
ignal must be an EventEmitter or EventTarget");if(o==="CONNECT")throw new zt("invalid method");if(a&&typeof a!="function")throw new zt("invalid onInfo callback");
super("UNDICI_STREAM")}catch(g){throw We.isStream(i)&&We.destroy(i.on("error",We.nop),g),g}this.responseHeaders=c||null,this.opaque=n||null,this.factory=t,this.
callback=r,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=i,this.onInfo=a||null,this.throwOnError=l||!1,We.isStream(i)&&i.on("erro\
r",g=>{this.onError(g)}),Mk(this,s)}onConnect(e,t){if(this.reason){e(this.reason);return}bk(this.callback),this.abort=e,this.context=t}onHeaders(e,t,r,s){let{factory:o,
opaque:n,context:i,callback:a,responseHeaders:c}=this,l=c==="raw"?We.parseRawHeaders(t):We.parseHeaders(t);if(e<200){this.onInfo&&this.onInfo({statusCode:e,headers:l});
return}this.factory=null;let g;if(this.throwOnError&&e>=400){let Q=(c==="raw"?We.parseHeaders(t):l)["content-type"];g=new Sk,this.callback=null,this.runInAsyncScope(
Nk,null,{callback:a,body:g,contentType:Q,statusCode:e,statusMessage:s,headers:l})}else{if(o===null)return;if(g=this.runInAsyncScope(o,null,{statusCode:e,headers:l,
opaque:n,context:i}),!g||typeof g.write!="function"||typeof g.end!="function"||typeof g.on!="function")throw new Uk("expected Writable");Tk(g,{readable:!1},B=>{
let{callback:Q,res:I,opaque:p,trailers:u,abort:w}=this;this.res=null,(B||!I.readable)&&We.destroy(I,B),this.callback=null,this.runInAsyncScope(Q,null,B||null,{opaque:p,
trailers:u}),B&&w()})}return g.on("drain",r),this.res=g,(g.writableNeedDrain!==void 0?g.writableNeedDrain:g._writableState?.needDrain)!==!0}onData(e){let{res:t}=this;
return t?t.write(e):!0}onComplete(e){let{res:t}=this;jQ(this),t&&(this.trailers=We.parseHeaders(e),t.end())}onError(e){let{res:t,callback:r,opaque:s,body:o}=this;
jQ(this),this.factory=null,t?(this.res=null,We.destroy(t,e)):r&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(r,null,e,{opaque:s})})),o&&(this.body=
null,We.destroy(o,e))}};function $Q(A,e,t){if(t===void 0)return new Promise((r,s)=>{$Q.call(this,A,e,(o,n)=>o?s(o):r(n))});try{this.dispatch(A,new La(A,e,t))}catch(r){
if(typeof t!="function")throw r;let s=A?.opaque;queueMicrotask(()=>t(r,{opaque:s}))}}eB.exports=$Q});var oB=C((ON,sB)=>{"use strict";var{Readable:rB,Duplex:Lk,PassThrough:vk}=h("node:stream"),{InvalidArgumentError:Zr,InvalidReturnValueError:xk,RequestAbortedError:va}=x(),
Ye=G(),{AsyncResource:Yk}=h("node:async_hooks"),{addSignal:Jk,removeSignal:Hk}=zr(),tB=h("node:assert"),Zt=Symbol("resume"),xa=class extends rB{constructor(){super(
{autoDestroy:!0}),this[Zt]=null}_read(){let{[Zt]:e}=this;e&&(this[Zt]=null,e())}_destroy(e,t){this._read(),t(e)}},Ya=class extends rB{constructor(e){super({autoDestroy:!0}),
this[Zt]=e}_read(){this[Zt]()}_destroy(e,t){!e&&!this._readableState.endEmitted&&(e=new va),t(e)}},Ja=class extends Yk{constructor(e,t){if(!e||typeof e!="object")
throw new Zr("invalid opts");if(typeof t!="function")throw new Zr("invalid handler");let{signal:r,method:s,opaque:o,onInfo:n,responseHeaders:i}=e;if(r&&typeof r.
on!="function"&&typeof r.addEventListener!="function")throw new Zr("signal must be an EventEmitter or EventTarget");if(s==="CONNECT")throw new Zr("invalid metho\
d");if(n&&typeof n!="function")throw new Zr("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=o||null,this.responseHeaders=i||null,this.handler=t,
this.abort=null,this.context=null,this.onInfo=n||null,this.req=new xa().on("error",Ye.nop),this.ret=new Lk({readableObjectMode:e.objectMode,autoDestroy:!0,read:()=>{
let{body:a}=this;a?.resume&&a.resume()},write:(a,c,l)=>{let{req:g}=this;g.push(a,c)||g._readableState.destroyed?l():g[Zt]=l},destroy:(a,c)=>{let{body:l,req:g,res:E,
ret:B,abort:Q}=this;!a&&!B._readableState.endEmitted&&(a=new va),Q&&a&&Q(),Ye.destroy(l,a),Ye.destroy(g,a),Ye.destroy(E,a),Hk(this),c(a)}}).on("prefinish",()=>{
let{req:a}=this;a.push(null)}),this.res=null,Jk(this,r)}onConnect(e,t){let{ret:r,res:s}=this;if(this.reason){e(this.reason);return}tB(!s,"pipeline cannot be ret\
ried"),tB(!r.destroyed),this.abort=e,this.context=t}onHeaders(e,t,r){let{opaque:s,handler:o,context:n}=this;if(e<200){if(this.onInfo){let a=this.responseHeaders===
"raw"?Ye.parseRawHeaders(t):Ye.parseHeaders(t);this.onInfo({statusCode:e,headers:a})}return}this.res=new Ya(r);let i;try{this.handler=null;let a=this.responseHeaders===
"raw"?Ye.parseRawHeaders(t):Ye.parseHeaders(t);i=this.runInAsyncScope(o,null,{statusCode:e,headers:a,opaque:s,body:this.res,context:n})}catch(a){throw this.res.
on("error",Ye.nop),a}if(!i||typeof i.on!="function")throw new xk("expected Readable");i.on("data",a=>{let{ret:c,body:l}=this;!c.push(a)&&l.pause&&l.pause()}).on(
"error",a=>{let{ret:c}=this;Ye.destroy(c,a)}).on("end",()=>{let{ret:a}=this;a.push(null)}).on("close",()=>{let{ret:a}=this;a._readableState.ended||Ye.destroy(a,
new va)}),this.body=i}onData(e){let{res:t}=this;return t.push(e)}onComplete(e){let{res:t}=this;t.push(null)}onError(e){let{ret:t}=this;this.handler=null,Ye.destroy(
t,e)}};function Vk(A,e){try{let t=new Ja(A,e);return this.dispatch({...A,body:t.req},t),t.ret}catch(t){return new vk().destroy(t)}}sB.exports=Vk});var lB=C((qN,gB)=>{"use strict";var{InvalidArgumentError:Ha,SocketError:_k}=x(),{AsyncResource:Pk}=h("node:async_hooks"),nB=G(),{addSignal:Ok,removeSignal:iB}=zr(),
aB=h("node:assert"),Va=class extends Pk{constructor(e,t){if(!e||typeof e!="object")throw new Ha("invalid opts");if(typeof t!="function")throw new Ha("invalid ca\
llback");let{signal:r,opaque:s,responseHeaders:o}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new Ha("signal must be an EventEm\
itter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=o||null,this.opaque=s||null,this.callback=t,this.abort=null,this.context=null,Ok(this,r)}onConnect(e,t){
if(this.reason){e(this.reason);return}aB(this.callback),this.abort=e,this.context=null}onHeaders(){throw new _k("bad upgrade",null)}onUpgrade(e,t,r){aB(e===101);
let{callback:s,opaque:o,context:n}=this;iB(this),this.callback=null;let i=this.responseHeaders==="raw"?nB.parseRawHeaders(t):nB.parseHeaders(t);this.runInAsyncScope(
s,null,null,{headers:i,socket:r,opaque:o,context:n})}onError(e){let{callback:t,opaque:r}=this;iB(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,e,{opaque:r})}))}};function cB(A,e){if(e===void 0)return new Promise((t,r)=>{cB.call(this,A,(s,o)=>s?r(s):t(o))});try{let t=new Va(A,e);this.dispatch({...A,
method:A.method||"GET",upgrade:A.protocol||"Websocket"},t)}catch(t){if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}gB.exports=
cB});var hB=C((WN,BB)=>{"use strict";var qk=h("node:assert"),{AsyncResource:Wk}=h("node:async_hooks"),{InvalidArgumentError:_a,SocketError:zk}=x(),EB=G(),{addSignal:Zk,
removeSignal:uB}=zr(),Pa=class extends Wk{constructor(e,t){if(!e||typeof e!="object")throw new _a("invalid opts");if(typeof t!="function")throw new _a("invalid \
callback");let{signal:r,opaque:s,responseHeaders:o}=e;if(r&&typeof r.on!="function"&&typeof r.addEventListener!="function")throw new _a("signal must be an Event\
Emitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=s||null,this.responseHeaders=o||null,this.callback=t,this.abort=null,Zk(this,r)}onConnect(e,t){if(this.
reason){e(this.reason);return}qk(this.callback),this.abort=e,this.context=t}onHeaders(){throw new zk("bad connect",null)}onUpgrade(e,t,r){let{callback:s,opaque:o,
context:n}=this;uB(this),this.callback=null;let i=t;i!=null&&(i=this.responseHeaders==="raw"?EB.parseRawHeaders(t):EB.parseHeaders(t)),this.runInAsyncScope(s,null,
null,{statusCode:e,headers:i,socket:r,opaque:o,context:n})}onError(e){let{callback:t,opaque:r}=this;uB(this),t&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(
t,null,e,{opaque:r})}))}};function QB(A,e){if(e===void 0)return new Promise((t,r)=>{QB.call(this,A,(s,o)=>s?r(s):t(o))});try{let t=new Pa(A,e);this.dispatch({...A,
method:"CONNECT"},t)}catch(t){if(typeof e!="function")throw t;let r=A?.opaque;queueMicrotask(()=>e(t,{opaque:r}))}}BB.exports=QB});var IB=C((zN,Kt)=>{"use strict";Kt.exports.request=zQ();Kt.exports.stream=AB();Kt.exports.pipeline=oB();Kt.exports.upgrade=lB();Kt.exports.connect=hB()});var qa=C((ZN,dB)=>{"use strict";var{UndiciError:Kk}=x(),CB=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED"),Oa=class A extends Kk{constructor(e){super(e),
Error.captureStackTrace(this,A),this.name="MockNotMatchedError",this.message=e||"The request does not match any registered mock dispatches",this.code="UND_MOCK_\
ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](e){return e&&e[CB]===!0}[CB]=!0};dB.exports={MockNotMatchedError:Oa}});var Xt=C((KN,pB)=>{"use strict";pB.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol(
"mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol(
"original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}});var Kr=C((XN,SB)=>{"use strict";var{MockNotMatchedError:ot}=qa(),{kDispatches:Do,kMockAgent:Xk,kOriginalDispatch:jk,kOrigin:$k,kGetNetConnect:eR}=Xt(),{buildURL:AR}=G(),
{STATUS_CODES:tR}=h("node:http"),{types:{isPromise:rR}}=h("node:util");function IA(A,e){return typeof A=="string"?A===e:A instanceof RegExp?A.test(e):typeof A==
"function"?A(e)===!0:!1}function wB(A){return Object.fromEntries(Object.entries(A).map(([e,t])=>[e.toLocaleLowerCase(),t]))}function mB(A,e){if(Array.isArray(A)){
for(let t=0;t<A.length;t+=2)if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase())return A[t+1];return}else return typeof A.get=="function"?A.get(e):wB(A)[e.toLocaleLowerCase()]}
function Za(A){let e=A.slice(),t=[];for(let r=0;r<e.length;r+=2)t.push([e[r],e[r+1]]);return Object.fromEntries(t)}function yB(A,e){if(typeof A.headers=="functi\
on")return Array.isArray(e)&&(e=Za(e)),A.headers(e?wB(e):{});if(typeof A.headers>"u")return!0;if(typeof e!="object"||typeof A.headers!="object")return!1;for(let[
t,r]of Object.entries(A.headers)){let s=mB(e,t);if(!IA(r,s))return!1}return!0}function fB(A){if(typeof A!="string")return A;let e=A.split("?");if(e.length!==2)return A;
let t=new URLSearchParams(e.pop());return t.sort(),[...e,t.toString()].join("?")}function sR(A,{path:e,method:t,body:r,headers:s}){let o=IA(A.path,e),n=IA(A.method,
t),i=typeof A.body<"u"?IA(A.body,r):!0,a=yB(A,s);return o&&n&&i&&a}function DB(A){return Buffer.isBuffer(A)||A instanceof Uint8Array||A instanceof ArrayBuffer?A:
typeof A=="object"?JSON.stringify(A):A.toString()}function kB(A,e){let t=e.query?AR(e.path,e.query):e.path,r=typeof t=="string"?fB(t):t,s=A.filter(({consumed:o})=>!o).
filter(({path:o})=>IA(fB(o),r));if(s.length===0)throw new ot(`Mock dispatch not matched for path '${r}'`);if(s=s.filter(({method:o})=>IA(o,e.method)),s.length===
0)throw new ot(`Mock dispatch not matched for method '${e.method}' on path '${r}'`);if(s=s.filter(({body:o})=>typeof o<"u"?IA(o,e.body):!0),s.length===0)throw new ot(
`Mock dispatch not matched for body '${e.body}' on path '${r}'`);if(s=s.filter(o=>yB(o,e.headers)),s.length===0){let o=typeof e.headers=="object"?JSON.stringify(
e.headers):e.headers;throw new ot(`Mock dispatch not matched for headers '${o}' on path '${r}'`)}return s[0]}function oR(A,e,t){let r={timesInvoked:0,times:1,persist:!1,
consumed:!1},s=typeof t=="function"?{callback:t}:{...t},o={...r,...e,pending:!0,data:{error:null,...s}};return A.push(o),o}function Wa(A,e){let t=A.findIndex(r=>r.
consumed?sR(r,e):!1);t!==-1&&A.splice(t,1)}function RB(A){let{path:e,method:t,body:r,headers:s,query:o}=A;return{path:e,method:t,body:r,headers:s,query:o}}function za(A){
let e=Object.keys(A),t=[];for(let r=0;r<e.length;++r){let s=e[r],o=A[s],n=Buffer.from(`${s}`);if(Array.isArray(o))for(let i=0;i<o.length;++i)t.push(n,Buffer.from(
`${o[i]}`));else t.push(n,Buffer.from(`${o}`))}return t}function FB(A){return tR[A]||"unknown"}async function nR(A){let e=[];for await(let t of A)e.push(t);return Buffer.
concat(e).toString("utf8")}function bB(A,e){let t=RB(A),r=kB(this[Do],t);r.timesInvoked++,r.data.callback&&(r.data={...r.data,...r.data.callback(A)});let{data:{
statusCode:s,data:o,headers:n,trailers:i,error:a},delay:c,persist:l}=r,{timesInvoked:g,times:E}=r;if(r.consumed=!l&&g>=E,r.pending=g<E,a!==null)return Wa(this[Do],
t),e.onError(a),!0;typeof c=="number"&&c>0?setTimeout(()=>{B(this[Do])},c):B(this[Do]);function B(I,p=o){let u=Array.isArray(A.headers)?Za(A.headers):A.headers,
w=typeof p=="function"?p({...A,headers:u}):p;if(rR(w)){w.then(q=>B(I,q));return}let R=DB(w),m=za(n),Y=za(i);e.onConnect?.(q=>e.onError(q),null),e.onHeaders?.(s,
m,Q,FB(s)),e.onData?.(Buffer.from(R)),e.onComplete?.(Y),Wa(I,t)}function Q(){}return!0}function iR(){let A=this[Xk],e=this[$k],t=this[jk];return function(s,o){if(A.
isMockActive)try{bB.call(this,s,o)}catch(n){if(n instanceof ot){let i=A[eR]();if(i===!1)throw new ot(`${n.message}: subsequent request to origin ${e} was not al\
lowed (net.connect disabled)`);if(TB(i,e))t.call(this,s,o);else throw new ot(`${n.message}: subsequent request to origin ${e} was not allowed (net.connect is no\
t enabled for this origin)`)}else throw n}else t.call(this,s,o)}}function TB(A,e){let t=new URL(e);return A===!0?!0:!!(Array.isArray(A)&&A.some(r=>IA(r,t.host)))}
function aR(A){if(A){let{agent:e,...t}=A;return t}}SB.exports={getResponseData:DB,getMockDispatch:kB,addMockDispatch:oR,deleteMockDispatch:Wa,buildKey:RB,generateKeyValues:za,
matchValue:IA,getResponse:nR,getStatusText:FB,mockDispatch:bB,buildMockDispatch:iR,checkNetConnect:TB,buildMockOptions:aR,getHeaderByName:mB,buildHeadersFromArray:Za}});var tc=C((jN,Ac)=>{"use strict";var{getResponseData:cR,buildKey:gR,addMockDispatch:Ka}=Kr(),{kDispatches:ko,kDispatchKey:Ro,kDefaultHeaders:Xa,kDefaultTrailers:ja,
kContentLength:$a,kMockDispatch:Fo}=Xt(),{InvalidArgumentError:nA}=x(),{buildURL:lR}=G(),jt=class{constructor(e){this[Fo]=e}delay(e){if(typeof e!="number"||!Number.
isInteger(e)||e<=0)throw new nA("waitInMs must be a valid integer > 0");return this[Fo].delay=e,this}persist(){return this[Fo].persist=!0,this}times(e){if(typeof e!=
"number"||!Number.isInteger(e)||e<=0)throw new nA("repeatTimes must be a valid integer > 0");return this[Fo].times=e,this}},ec=class{constructor(e,t){if(typeof e!=
"object")throw new nA("opts must be an object");if(typeof e.path>"u")throw new nA("opts.path must be defined");if(typeof e.method>"u"&&(e.method="GET"),typeof e.
path=="string")if(e.query)e.path=lR(e.path,e.query);else{let r=new URL(e.path,"data://");e.path=r.pathname+r.search}typeof e.method=="string"&&(e.method=e.method.
toUpperCase()),this[Ro]=gR(e),this[ko]=t,this[Xa]={},this[ja]={},this[$a]=!1}createMockScopeDispatchData({statusCode:e,data:t,responseOptions:r}){let s=cR(t),o=this[$a]?
{"content-length":s.length}:{},n={...this[Xa],...o,...r.headers},i={...this[ja],...r.trailers};return{statusCode:e,data:t,headers:n,trailers:i}}validateReplyParameters(e){
if(typeof e.statusCode>"u")throw new nA("statusCode must be defined");if(typeof e.responseOptions!="object"||e.responseOptions===null)throw new nA("responseOpti\
ons must be an object")}reply(e){if(typeof e=="function"){let o=i=>{let a=e(i);if(typeof a!="object"||a===null)throw new nA("reply options callback must return \
an object");let c={data:"",responseOptions:{},...a};return this.validateReplyParameters(c),{...this.createMockScopeDispatchData(c)}},n=Ka(this[ko],this[Ro],o);return new jt(
n)}let t={statusCode:e,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(t);let r=this.
createMockScopeDispatchData(t),s=Ka(this[ko],this[Ro],r);return new jt(s)}replyWithError(e){if(typeof e>"u")throw new nA("error must be defined");let t=Ka(this[ko],
this[Ro],{error:e});return new jt(t)}defaultReplyHeaders(e){if(typeof e>"u")throw new nA("headers must be defined");return this[Xa]=e,this}defaultReplyTrailers(e){
if(typeof e>"u")throw new nA("trailers must be defined");return this[ja]=e,this}replyContentLength(){return this[$a]=!0,this}};Ac.exports.MockInterceptor=ec;Ac.
exports.MockScope=jt});var oc=C(($N,xB)=>{"use strict";var{promisify:ER}=h("node:util"),uR=Vt(),{buildMockDispatch:QR}=Kr(),{kDispatches:UB,kMockAgent:NB,kClose:GB,kOriginalClose:MB,kOrigin:LB,
kOriginalDispatch:BR,kConnected:rc}=Xt(),{MockInterceptor:hR}=tc(),vB=K(),{InvalidArgumentError:IR}=x(),sc=class extends uR{constructor(e,t){if(super(e,t),!t||!t.
agent||typeof t.agent.dispatch!="function")throw new IR("Argument opts.agent must implement Agent");this[NB]=t.agent,this[LB]=e,this[UB]=[],this[rc]=1,this[BR]=
this.dispatch,this[MB]=this.close.bind(this),this.dispatch=QR.call(this),this.close=this[GB]}get[vB.kConnected](){return this[rc]}intercept(e){return new hR(e,this[UB])}async[GB](){
await ER(this[MB])(),this[rc]=0,this[NB][vB.kClients].delete(this[LB])}};xB.exports=sc});var ac=C((eG,OB)=>{"use strict";var{promisify:CR}=h("node:util"),dR=_t(),{buildMockDispatch:pR}=Kr(),{kDispatches:YB,kMockAgent:JB,kClose:HB,kOriginalClose:VB,kOrigin:_B,
kOriginalDispatch:fR,kConnected:nc}=Xt(),{MockInterceptor:wR}=tc(),PB=K(),{InvalidArgumentError:mR}=x(),ic=class extends dR{constructor(e,t){if(super(e,t),!t||!t.
agent||typeof t.agent.dispatch!="function")throw new mR("Argument opts.agent must implement Agent");this[JB]=t.agent,this[_B]=e,this[YB]=[],this[nc]=1,this[fR]=
this.dispatch,this[VB]=this.close.bind(this),this.dispatch=pR.call(this),this.close=this[HB]}get[PB.kConnected](){return this[nc]}intercept(e){return new wR(e,this[YB])}async[HB](){
await CR(this[VB])(),this[nc]=0,this[JB][PB.kClients].delete(this[_B])}};OB.exports=ic});var WB=C((tG,qB)=>{"use strict";var yR={pronoun:"it",is:"is",was:"was",this:"this"},DR={pronoun:"they",is:"are",was:"were",this:"these"};qB.exports=class{constructor(e,t){
this.singular=e,this.plural=t}pluralize(e){let t=e===1,r=t?yR:DR,s=t?this.singular:this.plural;return{...r,count:e,noun:s}}}});var ZB=C((sG,zB)=>{"use strict";var{Transform:kR}=h("node:stream"),{Console:RR}=h("node:console"),FR=process.versions.icu?"\u2705":"Y ",bR=process.versions.icu?
"\u274C":"N ";zB.exports=class{constructor({disableColors:e}={}){this.transform=new kR({transform(t,r,s){s(null,t)}}),this.logger=new RR({stdout:this.transform,
inspectOptions:{colors:!e&&!process.env.CI}})}format(e){let t=e.map(({method:r,path:s,data:{statusCode:o},persist:n,times:i,timesInvoked:a,origin:c})=>({Method:r,
Origin:c,Path:s,"Status code":o,Persistent:n?FR:bR,Invocations:a,Remaining:n?1/0:i-a}));return this.logger.table(t),this.transform.read().toString()}}});var $B=C((oG,jB)=>{"use strict";var{kClients:nt}=K(),TR=Pt(),{kAgent:cc,kMockAgentSet:bo,kMockAgentGet:KB,kDispatches:gc,kIsMockActive:To,kNetConnect:it,kGetNetConnect:SR,
kOptions:So,kFactory:Uo}=Xt(),UR=oc(),NR=ac(),{matchValue:GR,buildMockOptions:MR}=Kr(),{InvalidArgumentError:XB,UndiciError:LR}=x(),vR=dr(),xR=WB(),YR=ZB(),lc=class extends vR{constructor(e){
if(super(e),this[it]=!0,this[To]=!0,e?.agent&&typeof e.agent.dispatch!="function")throw new XB("Argument opts.agent must implement Agent");let t=e?.agent?e.agent:
new TR(e);this[cc]=t,this[nt]=t[nt],this[So]=MR(e)}get(e){let t=this[KB](e);return t||(t=this[Uo](e),this[bo](e,t)),t}dispatch(e,t){return this.get(e.origin),this[cc].
dispatch(e,t)}async close(){await this[cc].close(),this[nt].clear()}deactivate(){this[To]=!1}activate(){this[To]=!0}enableNetConnect(e){if(typeof e=="string"||typeof e==
"function"||e instanceof RegExp)Array.isArray(this[it])?this[it].push(e):this[it]=[e];else if(typeof e>"u")this[it]=!0;else throw new XB("Unsupported matcher. M\
ust be one of String|Function|RegExp.")}disableNetConnect(){this[it]=!1}get isMockActive(){return this[To]}[bo](e,t){this[nt].set(e,t)}[Uo](e){let t=Object.assign(
{agent:this},this[So]);return this[So]&&this[So].connections===1?new UR(e,t):new NR(e,t)}[KB](e){let t=this[nt].get(e);if(t)return t;if(typeof e!="string"){let r=this[Uo](
"http://localhost:9999");return this[bo](e,r),r}for(let[r,s]of Array.from(this[nt]))if(s&&typeof r!="string"&&GR(r,e)){let o=this[Uo](e);return this[bo](e,o),o[gc]=
s[gc],o}}[SR](){return this[it]}pendingInterceptors(){let e=this[nt];return Array.from(e.entries()).flatMap(([t,r])=>r[gc].map(s=>({...s,origin:t}))).filter(({pending:t})=>t)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:e=new YR}={}){let t=this.pendingInterceptors();if(t.length===0)return;let r=new xR("interceptor","interceptors").pluralize(t.length);
throw new LR(`
${r.count} ${r.noun} ${r.is} pending:

${e.format(t)}
`.trim())}};jB.exports=lc});var Xr=C((nG,rh)=>{"use strict";var eh=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:JR}=x(),HR=Pt();th()===void 0&&Ah(new HR);function Ah(A){if(!A||
typeof A.dispatch!="function")throw new JR("Argument agent must implement Agent");Object.defineProperty(globalThis,eh,{value:A,writable:!0,enumerable:!1,configurable:!1})}
function th(){return globalThis[eh]}rh.exports={setGlobalDispatcher:Ah,getGlobalDispatcher:th}});var No=C((aG,sh)=>{"use strict";sh.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){
return this.#e.onConnect?.(...e)}onError(...e){return this.#e.onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.
onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(
...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}});var nh=C((cG,oh)=>{"use strict";var VR=lo();oh.exports=A=>{let e=A?.maxRedirections;return t=>function(s,o){let{maxRedirections:n=e,...i}=s;if(!n)return t(s,o);
let a=new VR(t,n,s,o);return t(i,a)}}});var ah=C((gG,ih)=>{"use strict";var _R=mo();ih.exports=A=>e=>function(r,s){return e(r,new _R({...r,retryOptions:{...A,...r.retryOptions}},{handler:s,dispatch:e}))}});var gh=C((lG,ch)=>{"use strict";var PR=G(),{InvalidArgumentError:OR,RequestAbortedError:qR}=x(),WR=No(),Ec=class extends WR{#e=1024*1024;#A=null;#t=!1;#s=!1;#o=0;#r=null;#n=null;constructor({
maxSize:e},t){if(super(t),e!=null&&(!Number.isFinite(e)||e<1))throw new OR("maxSize must be a number greater than 0");this.#e=e??this.#e,this.#n=t}onConnect(e){
this.#A=e,this.#n.onConnect(this.#i.bind(this))}#i(e){this.#s=!0,this.#r=e}onHeaders(e,t,r,s){let n=PR.parseHeaders(t)["content-length"];if(n!=null&&n>this.#e)throw new qR(
`Response size (${n}) larger than maxSize (${this.#e})`);return this.#s?!0:this.#n.onHeaders(e,t,r,s)}onError(e){this.#t||(e=this.#r??e,this.#n.onError(e))}onData(e){
return this.#o=this.#o+e.length,this.#o>=this.#e&&(this.#t=!0,this.#s?this.#n.onError(this.#r):this.#n.onComplete([])),!0}onComplete(e){if(!this.#t){if(this.#s){
this.#n.onError(this.reason);return}this.#n.onComplete(e)}}};function zR({maxSize:A}={maxSize:1024*1024}){return e=>function(r,s){let{dumpMaxSize:o=A}=r,n=new Ec(
{maxSize:o},s);return e(r,n)}}ch.exports=zR});var uh=C((EG,Eh)=>{"use strict";var{isIP:ZR}=h("node:net"),{lookup:KR}=h("node:dns"),XR=No(),{InvalidArgumentError:$t,InformationalError:jR}=x(),lh=Math.pow(2,31)-
1,uc=class{#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(e){this.#e=e.maxTTL,this.#A=e.maxItems,this.dualStack=e.dualStack,this.
affinity=e.affinity,this.lookup=e.lookup??this.#s,this.pick=e.pick??this.#o}get full(){return this.#t.size===this.#A}runLookup(e,t,r){let s=this.#t.get(e.hostname);
if(s==null&&this.full){r(null,e.origin);return}let o={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...t.dns,maxTTL:this.#e,
maxItems:this.#A};if(s==null)this.lookup(e,o,(n,i)=>{if(n||i==null||i.length===0){r(n??new jR("No DNS entries found"));return}this.setRecords(e,i);let a=this.#t.
get(e.hostname),c=this.pick(e,a,o.affinity),l;typeof c.port=="number"?l=`:${c.port}`:e.port!==""?l=`:${e.port}`:l="",r(null,`${e.protocol}//${c.family===6?`[${c.
address}]`:c.address}${l}`)});else{let n=this.pick(e,s,o.affinity);if(n==null){this.#t.delete(e.hostname),this.runLookup(e,t,r);return}let i;typeof n.port=="num\
ber"?i=`:${n.port}`:e.port!==""?i=`:${e.port}`:i="",r(null,`${e.protocol}//${n.family===6?`[${n.address}]`:n.address}${i}`)}}#s(e,t,r){KR(e.hostname,{all:!0,family:this.
dualStack===!1?this.affinity:0,order:"ipv4first"},(s,o)=>{if(s)return r(s);let n=new Map;for(let i of o)n.set(`${i.address}:${i.family}`,i);r(null,n.values())})}#o(e,t,r){
let s=null,{records:o,offset:n}=t,i;if(this.dualStack?(r==null&&(n==null||n===lh?(t.offset=0,r=4):(t.offset++,r=(t.offset&1)===1?6:4)),o[r]!=null&&o[r].ips.length>
0?i=o[r]:i=o[r===4?6:4]):i=o[r],i==null||i.ips.length===0)return s;i.offset==null||i.offset===lh?i.offset=0:i.offset++;let a=i.offset%i.ips.length;return s=i.ips[a]??
null,s==null?s:Date.now()-s.timestamp>s.ttl?(i.ips.splice(a,1),this.pick(e,t,r)):s}setRecords(e,t){let r=Date.now(),s={records:{4:null,6:null}};for(let o of t){
o.timestamp=r,typeof o.ttl=="number"?o.ttl=Math.min(o.ttl,this.#e):o.ttl=this.#e;let n=s.records[o.family]??{ips:[]};n.ips.push(o),s.records[o.family]=n}this.#t.
set(e.hostname,s)}getHandler(e,t){return new Qc(this,e,t)}},Qc=class extends XR{#e=null;#A=null;#t=null;#s=null;#o=null;constructor(e,{origin:t,handler:r,dispatch:s},o){
super(r),this.#o=t,this.#s=r,this.#A={...o},this.#e=e,this.#t=s}onError(e){switch(e.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(
this.#o,this.#A,(t,r)=>{if(t)return this.#s.onError(t);let s={...this.#A,origin:r};this.#t(s,this)});return}this.#s.onError(e);return}case"ENOTFOUND":this.#e.deleteRecord(
this.#o);default:this.#s.onError(e);break}}};Eh.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new $t("Invalid maxTTL. Must be \
a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new $t("Invalid maxItems. Must be a positive number and greater th\
an zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new $t("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&typeof A?.dualStack!=
"boolean")throw new $t("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new $t("Invalid lookup. Must be a function");
if(A?.pick!=null&&typeof A?.pick!="function")throw new $t("Invalid pick. Must be a function");let e=A?.dualStack??!0,t;e?t=A?.affinity??null:t=A?.affinity??4;let r={
maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??1/0},s=new uc(r);return o=>function(i,a){let c=i.origin.
constructor===URL?i.origin:new URL(i.origin);return ZR(c.hostname)!==0?o(i,a):(s.runLookup(c,i,(l,g)=>{if(l)return a.onError(l);let E=null;E={...i,servername:c.
hostname,origin:g,headers:{host:c.hostname,...i.headers}},o(E,s.getHandler({origin:c,dispatch:o,handler:a},i))}),!0)}}});var at=C((uG,ph)=>{"use strict";var{kConstruct:$R}=K(),{kEnumerableProperty:er}=G(),{iteratorMixin:eF,isValidHeaderName:jr,isValidHeaderValue:Bh}=ke(),{webidl:v}=le(),
Bc=h("node:assert"),Go=h("node:util"),oe=Symbol("headers map"),Te=Symbol("headers map sorted");function Qh(A){return A===10||A===13||A===9||A===32}function hh(A){
let e=0,t=A.length;for(;t>e&&Qh(A.charCodeAt(t-1));)--t;for(;t>e&&Qh(A.charCodeAt(e));)++e;return e===0&&t===A.length?A:A.substring(e,t)}function Ih(A,e){if(Array.
isArray(e))for(let t=0;t<e.length;++t){let r=e[t];if(r.length!==2)throw v.errors.exception({header:"Headers constructor",message:`expected name/value pair to be\
 length 2, found ${r.length}.`});hc(A,r[0],r[1])}else if(typeof e=="object"&&e!==null){let t=Object.keys(e);for(let r=0;r<t.length;++r)hc(A,t[r],e[t[r]])}else throw v.
errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function hc(A,e,t){
if(t=hh(t),jr(e)){if(!Bh(t))throw v.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})}else throw v.errors.invalidArgument({prefix:"H\
eaders.append",value:e,type:"header name"});if(dh(A)==="immutable")throw new TypeError("immutable");return Ic(A).append(e,t,!1)}function Ch(A,e){return A[0]<e[0]?
-1:1}var Mo=class A{cookies=null;constructor(e){e instanceof A?(this[oe]=new Map(e[oe]),this[Te]=e[Te],this.cookies=e.cookies===null?null:[...e.cookies]):(this[oe]=
new Map(e),this[Te]=null)}contains(e,t){return this[oe].has(t?e:e.toLowerCase())}clear(){this[oe].clear(),this[Te]=null,this.cookies=null}append(e,t,r){this[Te]=
null;let s=r?e:e.toLowerCase(),o=this[oe].get(s);if(o){let n=s==="cookie"?"; ":", ";this[oe].set(s,{name:o.name,value:`${o.value}${n}${t}`})}else this[oe].set(s,
{name:e,value:t});s==="set-cookie"&&(this.cookies??=[]).push(t)}set(e,t,r){this[Te]=null;let s=r?e:e.toLowerCase();s==="set-cookie"&&(this.cookies=[t]),this[oe].
set(s,{name:e,value:t})}delete(e,t){this[Te]=null,t||(e=e.toLowerCase()),e==="set-cookie"&&(this.cookies=null),this[oe].delete(e)}get(e,t){return this[oe].get(t?
e:e.toLowerCase())?.value??null}*[Symbol.iterator](){for(let{0:e,1:{value:t}}of this[oe])yield[e,t]}get entries(){let e={};if(this[oe].size!==0)for(let{name:t,value:r}of this[oe].
values())e[t]=r;return e}rawValues(){return this[oe].values()}get entriesList(){let e=[];if(this[oe].size!==0)for(let{0:t,1:{name:r,value:s}}of this[oe])if(t===
"set-cookie")for(let o of this.cookies)e.push([r,o]);else e.push([r,s]);return e}toSortedArray(){let e=this[oe].size,t=new Array(e);if(e<=32){if(e===0)return t;
let r=this[oe][Symbol.iterator](),s=r.next().value;t[0]=[s[0],s[1].value],Bc(s[1].value!==null);for(let o=1,n=0,i=0,a=0,c=0,l,g;o<e;++o){for(g=r.next().value,l=
t[o]=[g[0],g[1].value],Bc(l[1]!==null),a=0,i=o;a<i;)c=a+(i-a>>1),t[c][0]<=l[0]?a=c+1:i=c;if(o!==c){for(n=o;n>a;)t[n]=t[--n];t[a]=l}}if(!r.next().done)throw new TypeError(
"Unreachable");return t}else{let r=0;for(let{0:s,1:{value:o}}of this[oe])t[r++]=[s,o],Bc(o!==null);return t.sort(Ch)}}},ze=class A{#e;#A;constructor(e=void 0){v.
util.markAsUncloneable(this),e!==$R&&(this.#A=new Mo,this.#e="none",e!==void 0&&(e=v.converters.HeadersInit(e,"Headers contructor","init"),Ih(this,e)))}append(e,t){
v.brandCheck(this,A),v.argumentLengthCheck(arguments,2,"Headers.append");let r="Headers.append";return e=v.converters.ByteString(e,r,"name"),t=v.converters.ByteString(
t,r,"value"),hc(this,e,t)}delete(e){if(v.brandCheck(this,A),v.argumentLengthCheck(arguments,1,"Headers.delete"),e=v.converters.ByteString(e,"Headers.delete","na\
me"),!jr(e))throw v.errors.invalidArgument({prefix:"Headers.delete",value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.
contains(e,!1)&&this.#A.delete(e,!1)}get(e){v.brandCheck(this,A),v.argumentLengthCheck(arguments,1,"Headers.get");let t="Headers.get";if(e=v.converters.ByteString(
e,t,"name"),!jr(e))throw v.errors.invalidArgument({prefix:t,value:e,type:"header name"});return this.#A.get(e,!1)}has(e){v.brandCheck(this,A),v.argumentLengthCheck(
arguments,1,"Headers.has");let t="Headers.has";if(e=v.converters.ByteString(e,t,"name"),!jr(e))throw v.errors.invalidArgument({prefix:t,value:e,type:"header nam\
e"});return this.#A.contains(e,!1)}set(e,t){v.brandCheck(this,A),v.argumentLengthCheck(arguments,2,"Headers.set");let r="Headers.set";if(e=v.converters.ByteString(
e,r,"name"),t=v.converters.ByteString(t,r,"value"),t=hh(t),jr(e)){if(!Bh(t))throw v.errors.invalidArgument({prefix:r,value:t,type:"header value"})}else throw v.
errors.invalidArgument({prefix:r,value:e,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.set(e,t,!1)}getSetCookie(){v.brandCheck(
this,A);let e=this.#A.cookies;return e?[...e]:[]}get[Te](){if(this.#A[Te])return this.#A[Te];let e=[],t=this.#A.toSortedArray(),r=this.#A.cookies;if(r===null||r.
length===1)return this.#A[Te]=t;for(let s=0;s<t.length;++s){let{0:o,1:n}=t[s];if(o==="set-cookie")for(let i=0;i<r.length;++i)e.push([o,r[i]]);else e.push([o,n])}
return this.#A[Te]=e}[Go.inspect.custom](e,t){return t.depth??=e,`Headers ${Go.formatWithOptions(t,this.#A.entries)}`}static getHeadersGuard(e){return e.#e}static setHeadersGuard(e,t){
e.#e=t}static getHeadersList(e){return e.#A}static setHeadersList(e,t){e.#A=t}},{getHeadersGuard:dh,setHeadersGuard:AF,getHeadersList:Ic,setHeadersList:tF}=ze;Reflect.
deleteProperty(ze,"getHeadersGuard");Reflect.deleteProperty(ze,"setHeadersGuard");Reflect.deleteProperty(ze,"getHeadersList");Reflect.deleteProperty(ze,"setHead\
ersList");eF("Headers",ze,Te,0,1);Object.defineProperties(ze.prototype,{append:er,delete:er,get:er,has:er,set:er,getSetCookie:er,[Symbol.toStringTag]:{value:"He\
aders",configurable:!0},[Go.inspect.custom]:{enumerable:!1}});v.converters.HeadersInit=function(A,e,t){if(v.util.Type(A)==="Object"){let r=Reflect.get(A,Symbol.
iterator);if(!Go.types.isProxy(A)&&r===ze.prototype.entries)try{return Ic(A).entriesList}catch{}return typeof r=="function"?v.converters["sequence<sequence<Byte\
String>>"](A,e,t,r.bind(A)):v.converters["record<ByteString, ByteString>"](A,e,t)}throw v.errors.conversionFailed({prefix:"Headers constructor",argument:"Argume\
nt 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})};ph.exports={fill:Ih,compareHeaderName:Ch,Headers:ze,HeadersList:Mo,getHeadersGuard:dh,
setHeadersGuard:AF,setHeadersList:tF,getHeadersList:Ic}});var es=C((QG,Uh)=>{"use strict";var{Headers:kh,HeadersList:fh,fill:rF,getHeadersGuard:sF,setHeadersGuard:Rh,setHeadersList:Fh}=at(),{extractBody:wh,cloneBody:oF,
mixinBody:nF,hasFinalizationRegistry:bh,streamRegistry:Th,bodyUnusable:iF}=Mt(),Cc=G(),mh=h("node:util"),{kEnumerableProperty:Se}=Cc,{isValidReasonPhrase:aF,isCancelled:cF,
isAborted:gF,isBlobLike:lF,serializeJavascriptValueToJSONString:EF,isErrorLike:uF,isomorphicEncode:QF,environmentSettingsObject:BF}=ke(),{redirectStatusSet:hF,nullBodyStatus:IF}=wr(),
{kState:j,kHeaders:CA}=yA(),{webidl:N}=le(),{FormData:CF}=Fr(),{URLSerializer:yh}=de(),{kConstruct:vo}=K(),dc=h("node:assert"),{types:dF}=h("node:util"),pF=new TextEncoder(
"utf-8"),ct=class A{static error(){return $r(xo(),"immutable")}static json(e,t={}){N.argumentLengthCheck(arguments,1,"Response.json"),t!==null&&(t=N.converters.
ResponseInit(t));let r=pF.encode(EF(e)),s=wh(r),o=$r(Ar({}),"response");return Dh(o,t,{body:s[0],type:"application/json"}),o}static redirect(e,t=302){N.argumentLengthCheck(
arguments,1,"Response.redirect"),e=N.converters.USVString(e),t=N.converters["unsigned short"](t);let r;try{r=new URL(e,BF.settingsObject.baseUrl)}catch(n){throw new TypeError(
`Failed to parse URL from ${e}`,{cause:n})}if(!hF.has(t))throw new RangeError(`Invalid status code ${t}`);let s=$r(Ar({}),"immutable");s[j].status=t;let o=QF(yh(
r));return s[j].headersList.append("location",o,!0),s}constructor(e=null,t={}){if(N.util.markAsUncloneable(this),e===vo)return;e!==null&&(e=N.converters.BodyInit(
e)),t=N.converters.ResponseInit(t),this[j]=Ar({}),this[CA]=new kh(vo),Rh(this[CA],"response"),Fh(this[CA],this[j].headersList);let r=null;if(e!=null){let[s,o]=wh(
e);r={body:s,type:o}}Dh(this,t,r)}get type(){return N.brandCheck(this,A),this[j].type}get url(){N.brandCheck(this,A);let e=this[j].urlList,t=e[e.length-1]??null;
return t===null?"":yh(t,!0)}get redirected(){return N.brandCheck(this,A),this[j].urlList.length>1}get status(){return N.brandCheck(this,A),this[j].status}get ok(){
return N.brandCheck(this,A),this[j].status>=200&&this[j].status<=299}get statusText(){return N.brandCheck(this,A),this[j].statusText}get headers(){return N.brandCheck(
this,A),this[CA]}get body(){return N.brandCheck(this,A),this[j].body?this[j].body.stream:null}get bodyUsed(){return N.brandCheck(this,A),!!this[j].body&&Cc.isDisturbed(
this[j].body.stream)}clone(){if(N.brandCheck(this,A),iF(this))throw N.errors.exception({header:"Response.clone",message:"Body has already been consumed."});let e=pc(
this[j]);return bh&&this[j].body?.stream&&Th.register(this,new WeakRef(this[j].body.stream)),$r(e,sF(this[CA]))}[mh.inspect.custom](e,t){t.depth===null&&(t.depth=
2),t.colors??=!0;let r={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${mh.formatWithOptions(t,r)}`}};nF(ct);Object.defineProperties(ct.prototype,{type:Se,url:Se,status:Se,ok:Se,redirected:Se,
statusText:Se,headers:Se,clone:Se,body:Se,bodyUsed:Se,[Symbol.toStringTag]:{value:"Response",configurable:!0}});Object.defineProperties(ct,{json:Se,redirect:Se,
error:Se});function pc(A){if(A.internalResponse)return Sh(pc(A.internalResponse),A.type);let e=Ar({...A,body:null});return A.body!=null&&(e.body=oF(e,A.body)),e}
function Ar(A){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",
...A,headersList:A?.headersList?new fh(A?.headersList):new fh,urlList:A?.urlList?[...A.urlList]:[]}}function xo(A){let e=uF(A);return Ar({type:"error",status:0,
error:e?A:new Error(A&&String(A)),aborted:A&&A.name==="AbortError"})}function fF(A){return A.type==="error"&&A.status===0}function Lo(A,e){return e={internalResponse:A,
...e},new Proxy(A,{get(t,r){return r in e?e[r]:t[r]},set(t,r,s){return dc(!(r in e)),t[r]=s,!0}})}function Sh(A,e){if(e==="basic")return Lo(A,{type:"basic",headersList:A.
headersList});if(e==="cors")return Lo(A,{type:"cors",headersList:A.headersList});if(e==="opaque")return Lo(A,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",
body:null});if(e==="opaqueredirect")return Lo(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});dc(!1)}function wF(A,e=null){return dc(
cF(A)),gF(A)?xo(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e})):xo(Object.assign(new DOMException("Request was cancelled."),
{cause:e}))}function Dh(A,e,t){if(e.status!==null&&(e.status<200||e.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusi\
ve.');if("statusText"in e&&e.statusText!=null&&!aF(String(e.statusText)))throw new TypeError("Invalid statusText");if("status"in e&&e.status!=null&&(A[j].status=
e.status),"statusText"in e&&e.statusText!=null&&(A[j].statusText=e.statusText),"headers"in e&&e.headers!=null&&rF(A[CA],e.headers),t){if(IF.includes(A.status))throw N.
errors.exception({header:"Response constructor",message:`Invalid response status code ${A.status}`});A[j].body=t.body,t.type!=null&&!A[j].headersList.contains("\
content-type",!0)&&A[j].headersList.append("content-type",t.type,!0)}}function $r(A,e){let t=new ct(vo);return t[j]=A,t[CA]=new kh(vo),Fh(t[CA],A.headersList),Rh(
t[CA],e),bh&&A.body?.stream&&Th.register(t,new WeakRef(A.body.stream)),t}N.converters.ReadableStream=N.interfaceConverter(ReadableStream);N.converters.FormData=
N.interfaceConverter(CF);N.converters.URLSearchParams=N.interfaceConverter(URLSearchParams);N.converters.XMLHttpRequestBodyInit=function(A,e,t){return typeof A==
"string"?N.converters.USVString(A,e,t):lF(A)?N.converters.Blob(A,e,t,{strict:!1}):ArrayBuffer.isView(A)||dF.isArrayBuffer(A)?N.converters.BufferSource(A,e,t):Cc.
isFormDataLike(A)?N.converters.FormData(A,e,t,{strict:!1}):A instanceof URLSearchParams?N.converters.URLSearchParams(A,e,t):N.converters.DOMString(A,e,t)};N.converters.
BodyInit=function(A,e,t){return A instanceof ReadableStream?N.converters.ReadableStream(A,e,t):A?.[Symbol.asyncIterator]?A:N.converters.XMLHttpRequestBodyInit(A,
e,t)};N.converters.ResponseInit=N.dictionaryConverter([{key:"status",converter:N.converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:N.
converters.ByteString,defaultValue:()=>""},{key:"headers",converter:N.converters.HeadersInit}]);Uh.exports={isNetworkError:fF,makeNetworkError:xo,makeResponse:Ar,
makeAppropriateNetworkError:wF,filterResponse:Sh,Response:ct,cloneResponse:pc,fromInnerResponse:$r}});var Lh=C((BG,Mh)=>{"use strict";var{kConnected:Nh,kSize:Gh}=K(),fc=class{constructor(e){this.value=e}deref(){return this.value[Nh]===0&&this.value[Gh]===0?void 0:
this.value}},wc=class{constructor(e){this.finalizer=e}register(e,t){e.on&&e.on("disconnect",()=>{e[Nh]===0&&e[Gh]===0&&this.finalizer(t)})}unregister(e){}};Mh.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:fc,
FinalizationRegistry:wc}):{WeakRef,FinalizationRegistry}}});var tr=C((hG,Xh)=>{"use strict";var{extractBody:mF,mixinBody:yF,cloneBody:DF,bodyUnusable:vh}=Mt(),{Headers:qh,fill:kF,HeadersList:Vo,setHeadersGuard:yc,getHeadersGuard:RF,
setHeadersList:Wh,getHeadersList:xh}=at(),{FinalizationRegistry:FF}=Lh()(),Jo=G(),Yh=h("node:util"),{isValidHTTPToken:bF,sameOrigin:Jh,environmentSettingsObject:Yo}=ke(),
{forbiddenMethodsSet:TF,corsSafeListedMethodsSet:SF,referrerPolicy:UF,requestRedirect:NF,requestMode:GF,requestCredentials:MF,requestCache:LF,requestDuplex:vF}=wr(),
{kEnumerableProperty:ne,normalizedMethodRecordsBase:xF,normalizedMethodRecords:YF}=Jo,{kHeaders:Ue,kSignal:Ho,kState:Z,kDispatcher:mc}=yA(),{webidl:T}=le(),{URLSerializer:JF}=de(),
{kConstruct:_o}=K(),HF=h("node:assert"),{getMaxListeners:Hh,setMaxListeners:Vh,getEventListeners:VF,defaultMaxListeners:_h}=h("node:events"),_F=Symbol("abortCon\
troller"),zh=new FF(({signal:A,abort:e})=>{A.removeEventListener("abort",e)}),Po=new WeakMap;function Ph(A){return e;function e(){let t=A.deref();if(t!==void 0){
zh.unregister(e),this.removeEventListener("abort",e),t.abort(this.reason);let r=Po.get(t.signal);if(r!==void 0){if(r.size!==0){for(let s of r){let o=s.deref();o!==
void 0&&o.abort(this.reason)}r.clear()}Po.delete(t.signal)}}}}var Oh=!1,MA=class A{constructor(e,t={}){if(T.util.markAsUncloneable(this),e===_o)return;let r="Re\
quest constructor";T.argumentLengthCheck(arguments,1,r),e=T.converters.RequestInfo(e,r,"input"),t=T.converters.RequestInit(t,r,"init");let s=null,o=null,n=Yo.settingsObject.
baseUrl,i=null;if(typeof e=="string"){this[mc]=t.dispatcher;let u;try{u=new URL(e,n)}catch(w){throw new TypeError("Failed to parse URL from "+e,{cause:w})}if(u.
username||u.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+e);s=Oo({urlList:[u]}),o="cors"}else this[mc]=t.
dispatcher||e[mc],HF(e instanceof A),s=e[Z],i=e[Ho];let a=Yo.settingsObject.origin,c="client";if(s.window?.constructor?.name==="EnvironmentSettingsObject"&&Jh(s.
window,a)&&(c=s.window),t.window!=null)throw new TypeError(`'window' option '${c}' must be null`);"window"in t&&(c="no-window"),s=Oo({method:s.method,headersList:s.
headersList,unsafeRequest:s.unsafeRequest,client:Yo.settingsObject,window:c,priority:s.priority,origin:s.origin,referrer:s.referrer,referrerPolicy:s.referrerPolicy,
mode:s.mode,credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,reloadNavigation:s.reloadNavigation,historyNavigation:s.
historyNavigation,urlList:[...s.urlList]});let l=Object.keys(t).length!==0;if(l&&(s.mode==="navigate"&&(s.mode="same-origin"),s.reloadNavigation=!1,s.historyNavigation=
!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],s.urlList=[s.url]),t.referrer!==void 0){let u=t.referrer;if(u===
"")s.referrer="no-referrer";else{let w;try{w=new URL(u,n)}catch(R){throw new TypeError(`Referrer "${u}" is not a valid URL.`,{cause:R})}w.protocol==="about:"&&w.
hostname==="client"||a&&!Jh(w,Yo.settingsObject.baseUrl)?s.referrer="client":s.referrer=w}}t.referrerPolicy!==void 0&&(s.referrerPolicy=t.referrerPolicy);let g;
if(t.mode!==void 0?g=t.mode:g=o,g==="navigate")throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(g!=null&&(s.
mode=g),t.credentials!==void 0&&(s.credentials=t.credentials),t.cache!==void 0&&(s.cache=t.cache),s.cache==="only-if-cached"&&s.mode!=="same-origin")throw new TypeError(
"'only-if-cached' can be set only with 'same-origin' mode");if(t.redirect!==void 0&&(s.redirect=t.redirect),t.integrity!=null&&(s.integrity=String(t.integrity)),
t.keepalive!==void 0&&(s.keepalive=!!t.keepalive),t.method!==void 0){let u=t.method,w=YF[u];if(w!==void 0)s.method=w;else{if(!bF(u))throw new TypeError(`'${u}' \
is not a valid HTTP method.`);let R=u.toUpperCase();if(TF.has(R))throw new TypeError(`'${u}' HTTP method is unsupported.`);u=xF[R]??u,s.method=u}!Oh&&s.method===
"patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FE\
TCH-patch"}),Oh=!0)}t.signal!==void 0&&(i=t.signal),this[Z]=s;let E=new AbortController;if(this[Ho]=E.signal,i!=null){if(!i||typeof i.aborted!="boolean"||typeof i.
addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(i.aborted)E.abort(i.reason);else{
this[_F]=E;let u=new WeakRef(E),w=Ph(u);try{(typeof Hh=="function"&&Hh(i)===_h||VF(i,"abort").length>=_h)&&Vh(1500,i)}catch{}Jo.addAbortListener(i,w),zh.register(
E,{signal:i,abort:w},w)}}if(this[Ue]=new qh(_o),Wh(this[Ue],s.headersList),yc(this[Ue],"request"),g==="no-cors"){if(!SF.has(s.method))throw new TypeError(`'${s.
method} is unsupported in no-cors mode.`);yc(this[Ue],"request-no-cors")}if(l){let u=xh(this[Ue]),w=t.headers!==void 0?t.headers:new Vo(u);if(u.clear(),w instanceof
Vo){for(let{name:R,value:m}of w.rawValues())u.append(R,m,!1);u.cookies=w.cookies}else kF(this[Ue],w)}let B=e instanceof A?e[Z].body:null;if((t.body!=null||B!=null)&&
(s.method==="GET"||s.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let Q=null;if(t.body!=null){let[u,w]=mF(t.body,s.keepalive);
Q=u,w&&!xh(this[Ue]).contains("content-type",!0)&&this[Ue].append("content-type",w)}let I=Q??B;if(I!=null&&I.source==null){if(Q!=null&&t.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(s.mode!=="same-origin"&&s.mode!=="cors")throw new TypeError('If request is made from ReadableS\
tream, mode should be "same-origin" or "cors"');s.useCORSPreflightFlag=!0}let p=I;if(Q==null&&B!=null){if(vh(e))throw new TypeError("Cannot construct a Request \
with a Request object that has already been used.");let u=new TransformStream;B.stream.pipeThrough(u),p={source:B.source,length:B.length,stream:u.readable}}this[Z].
body=p}get method(){return T.brandCheck(this,A),this[Z].method}get url(){return T.brandCheck(this,A),JF(this[Z].url)}get headers(){return T.brandCheck(this,A),this[Ue]}get destination(){
return T.brandCheck(this,A),this[Z].destination}get referrer(){return T.brandCheck(this,A),this[Z].referrer==="no-referrer"?"":this[Z].referrer==="client"?"abou\
t:client":this[Z].referrer.toString()}get referrerPolicy(){return T.brandCheck(this,A),this[Z].referrerPolicy}get mode(){return T.brandCheck(this,A),this[Z].mode}get credentials(){
return this[Z].credentials}get cache(){return T.brandCheck(this,A),this[Z].cache}get redirect(){return T.brandCheck(this,A),this[Z].redirect}get integrity(){return T.
brandCheck(this,A),this[Z].integrity}get keepalive(){return T.brandCheck(this,A),this[Z].keepalive}get isReloadNavigation(){return T.brandCheck(this,A),this[Z].
reloadNavigation}get isHistoryNavigation(){return T.brandCheck(this,A),this[Z].historyNavigation}get signal(){return T.brandCheck(this,A),this[Ho]}get body(){return T.
brandCheck(this,A),this[Z].body?this[Z].body.stream:null}get bodyUsed(){return T.brandCheck(this,A),!!this[Z].body&&Jo.isDisturbed(this[Z].body.stream)}get duplex(){
return T.brandCheck(this,A),"half"}clone(){if(T.brandCheck(this,A),vh(this))throw new TypeError("unusable");let e=Zh(this[Z]),t=new AbortController;if(this.signal.
aborted)t.abort(this.signal.reason);else{let r=Po.get(this.signal);r===void 0&&(r=new Set,Po.set(this.signal,r));let s=new WeakRef(t);r.add(s),Jo.addAbortListener(
t.signal,Ph(s))}return Kh(e,t.signal,RF(this[Ue]))}[Yh.inspect.custom](e,t){t.depth===null&&(t.depth=2),t.colors??=!0;let r={method:this.method,url:this.url,headers:this.
headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.
redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};
return`Request ${Yh.formatWithOptions(t,r)}`}};yF(MA);function Oo(A){return{method:A.method??"GET",localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??
!1,body:A.body??null,client:A.client??null,reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.window??"client",keepalive:A.keepalive??
!1,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",destination:A.destination??"",priority:A.priority??null,origin:A.origin??"client",policyContainer:A.
policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??
!1,credentials:A.credentials??"same-origin",useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.integrity??"",
cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.historyNavigation??
!1,userActivation:A.userActivation??!1,taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:A.
preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,timingAllowFailed:A.timingAllowFailed??!1,urlList:A.urlList,url:A.urlList[0],headersList:A.headersList?
new Vo(A.headersList):new Vo}}function Zh(A){let e=Oo({...A,body:null});return A.body!=null&&(e.body=DF(e,A.body)),e}function Kh(A,e,t){let r=new MA(_o);return r[Z]=
A,r[Ho]=e,r[Ue]=new qh(_o),Wh(r[Ue],A.headersList),yc(r[Ue],t),r}Object.defineProperties(MA.prototype,{method:ne,url:ne,headers:ne,redirect:ne,clone:ne,signal:ne,
duplex:ne,destination:ne,body:ne,bodyUsed:ne,isHistoryNavigation:ne,isReloadNavigation:ne,keepalive:ne,integrity:ne,cache:ne,credentials:ne,attribute:ne,referrerPolicy:ne,
referrer:ne,mode:ne,[Symbol.toStringTag]:{value:"Request",configurable:!0}});T.converters.Request=T.interfaceConverter(MA);T.converters.RequestInfo=function(A,e,t){
return typeof A=="string"?T.converters.USVString(A,e,t):A instanceof MA?T.converters.Request(A,e,t):T.converters.USVString(A,e,t)};T.converters.AbortSignal=T.interfaceConverter(
AbortSignal);T.converters.RequestInit=T.dictionaryConverter([{key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},
{key:"body",converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",converter:T.converters.
DOMString,allowedValues:UF},{key:"mode",converter:T.converters.DOMString,allowedValues:GF},{key:"credentials",converter:T.converters.DOMString,allowedValues:MF},
{key:"cache",converter:T.converters.DOMString,allowedValues:LF},{key:"redirect",converter:T.converters.DOMString,allowedValues:NF},{key:"integrity",converter:T.
converters.DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(A=>T.converters.AbortSignal(A,"RequestInit","\
signal",{strict:!1}))},{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:vF},{key:"dispatcher",converter:T.
converters.any}]);Xh.exports={Request:MA,makeRequest:Oo,fromInnerRequest:Kh,cloneRequest:Zh}});var ts=C((IG,EI)=>{"use strict";var{makeNetworkError:V,makeAppropriateNetworkError:qo,filterResponse:Dc,makeResponse:Wo,fromInnerResponse:PF}=es(),{HeadersList:jh}=at(),
{Request:OF,cloneRequest:qF}=tr(),LA=h("node:zlib"),{bytesMatch:WF,makePolicyContainer:zF,clonePolicyContainer:ZF,requestBadPort:KF,TAOCheck:XF,appendRequestOriginHeader:jF,
responseLocationURL:$F,requestCurrentURL:iA,setRequestReferrerPolicyOnRedirect:eb,tryUpgradeRequestToAPotentiallyTrustworthyURL:Ab,createOpaqueTimingInfo:Tc,appendFetchMetadata:tb,
corsCheck:rb,crossOriginResourcePolicyCheck:sb,determineRequestsReferrer:ob,coarsenedSharedCurrentTime:As,createDeferredPromise:nb,isBlobLike:ib,sameOrigin:bc,isCancelled:gt,
isAborted:$h,isErrorLike:ab,fullyReadBody:cb,readableStreamClose:gb,isomorphicEncode:zo,urlIsLocal:lb,urlIsHttpHttpsScheme:Sc,urlHasHttpsScheme:Eb,clampAndCoarsenConnectionTimingInfo:ub,
simpleRangeHeaderValue:Qb,buildContentRange:Bb,createInflate:hb,extractMimeType:Ib}=ke(),{kState:rI,kDispatcher:Cb}=yA(),lt=h("node:assert"),{safelyExtractBody:Uc,
extractBody:eI}=Mt(),{redirectStatusSet:sI,nullBodyStatus:oI,safeMethodsSet:db,requestBodyHeader:pb,subresourceSet:fb}=wr(),wb=h("node:events"),{Readable:mb,pipeline:yb,
finished:Db}=h("node:stream"),{addAbortListener:kb,isErrored:Rb,isReadable:Zo,bufferToLowerCasedHeaderName:AI}=G(),{dataURLProcessor:Fb,serializeAMimeType:bb,minimizeSupportedMimeType:Tb}=de(),
{getGlobalDispatcher:Sb}=Xr(),{webidl:Ub}=le(),{STATUS_CODES:Nb}=h("node:http"),Gb=["GET","HEAD"],Mb=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?
"node":"undici",kc,Ko=class extends wb{constructor(e){super(),this.dispatcher=e,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(e){this.state===
"ongoing"&&(this.state="terminated",this.connection?.destroy(e),this.emit("terminated",e))}abort(e){this.state==="ongoing"&&(this.state="aborted",e||(e=new DOMException(
"The operation was aborted.","AbortError")),this.serializedAbortReason=e,this.connection?.destroy(e),this.emit("terminated",e))}};function Lb(A){nI(A,"fetch")}function vb(A,e=void 0){
Ub.argumentLengthCheck(arguments,1,"globalThis.fetch");let t=nb(),r;try{r=new OF(A,e)}catch(l){return t.reject(l),t.promise}let s=r[rI];if(r.signal.aborted)return Rc(
t,s,null,r.signal.reason),t.promise;s.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(s.serviceWorkers="none");let n=null,i=!1,a=null;return kb(
r.signal,()=>{i=!0,lt(a!=null),a.abort(r.signal.reason);let l=n?.deref();Rc(t,s,l,r.signal.reason)}),a=aI({request:s,processResponseEndOfBody:Lb,processResponse:l=>{
if(!i){if(l.aborted){Rc(t,s,n,a.serializedAbortReason);return}if(l.type==="error"){t.reject(new TypeError("fetch failed",{cause:l.error}));return}n=new WeakRef(
PF(l,"immutable")),t.resolve(n.deref()),t=null}},dispatcher:r[Cb]}),t.promise}function nI(A,e="other"){if(A.type==="error"&&A.aborted||!A.urlList?.length)return;
let t=A.urlList[0],r=A.timingInfo,s=A.cacheState;Sc(t)&&r!==null&&(A.timingAllowPassed||(r=Tc({startTime:r.startTime}),s=""),r.endTime=As(),A.timingInfo=r,iI(r,
t.href,e,globalThis,s))}var iI=performance.markResourceTiming;function Rc(A,e,t,r){if(A&&A.reject(r),e.body!=null&&Zo(e.body?.stream)&&e.body.stream.cancel(r).catch(
o=>{if(o.code!=="ERR_INVALID_STATE")throw o}),t==null)return;let s=t[rI];s.body!=null&&Zo(s.body?.stream)&&s.body.stream.cancel(r).catch(o=>{if(o.code!=="ERR_IN\
VALID_STATE")throw o})}function aI({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:o,
useParallelQueue:n=!1,dispatcher:i=Sb()}){lt(i);let a=null,c=!1;A.client!=null&&(a=A.client.globalObject,c=A.client.crossOriginIsolatedCapability);let l=As(c),g=Tc(
{startTime:l}),E={controller:new Ko(i),request:A,timingInfo:g,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:o,
processResponseEndOfBody:s,taskDestination:a,crossOriginIsolatedCapability:c};return lt(!A.body||A.body.stream),A.window==="client"&&(A.window=A.client?.globalObject?.
constructor?.name==="Window"?A.client:"no-window"),A.origin==="client"&&(A.origin=A.client.origin),A.policyContainer==="client"&&(A.client!=null?A.policyContainer=
ZF(A.client.policyContainer):A.policyContainer=zF()),A.headersList.contains("accept",!0)||A.headersList.append("accept","*/*",!0),A.headersList.contains("accept\
-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,fb.has(A.destination),cI(E).catch(B=>{E.controller.terminate(B)}),E.controller}async function cI(A,e=!1){
let t=A.request,r=null;if(t.localURLsOnly&&!lb(iA(t))&&(r=V("local URLs only")),Ab(t),KF(t)==="blocked"&&(r=V("bad port")),t.referrerPolicy===""&&(t.referrerPolicy=
t.policyContainer.referrerPolicy),t.referrer!=="no-referrer"&&(t.referrer=ob(t)),r===null&&(r=await(async()=>{let o=iA(t);return bc(o,t.url)&&t.responseTainting===
"basic"||o.protocol==="data:"||t.mode==="navigate"||t.mode==="websocket"?(t.responseTainting="basic",await tI(A)):t.mode==="same-origin"?V('request mode cannot \
be "same-origin"'):t.mode==="no-cors"?t.redirect!=="follow"?V('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",await tI(A)):
Sc(iA(t))?(t.responseTainting="cors",await gI(A)):V("URL scheme must be a HTTP(S) scheme")})()),e)return r;r.status!==0&&!r.internalResponse&&(t.responseTainting,
t.responseTainting==="basic"?r=Dc(r,"basic"):t.responseTainting==="cors"?r=Dc(r,"cors"):t.responseTainting==="opaque"?r=Dc(r,"opaque"):lt(!1));let s=r.status===
0?r:r.internalResponse;if(s.urlList.length===0&&s.urlList.push(...t.urlList),t.timingAllowFailed||(r.timingAllowPassed=!0),r.type==="opaque"&&s.status===206&&s.
rangeRequested&&!t.headers.contains("range",!0)&&(r=s=V()),r.status!==0&&(t.method==="HEAD"||t.method==="CONNECT"||oI.includes(s.status))&&(s.body=null,A.controller.
dump=!0),t.integrity){let o=i=>Fc(A,V(i));if(t.responseTainting==="opaque"||r.body==null){o(r.error);return}let n=i=>{if(!WF(i,t.integrity)){o("integrity mismat\
ch");return}r.body=Uc(i)[0],Fc(A,r)};await cb(r.body,n,o)}else Fc(A,r)}function tI(A){if(gt(A)&&A.request.redirectCount===0)return Promise.resolve(qo(A));let{request:e}=A,
{protocol:t}=iA(e);switch(t){case"about:":return Promise.resolve(V("about scheme is not supported"));case"blob:":{kc||(kc=h("node:buffer").resolveObjectURL);let r=iA(
e);if(r.search.length!==0)return Promise.resolve(V("NetworkError when attempting to fetch resource."));let s=kc(r.toString());if(e.method!=="GET"||!ib(s))return Promise.
resolve(V("invalid method"));let o=Wo(),n=s.size,i=zo(`${n}`),a=s.type;if(e.headersList.contains("range",!0)){o.rangeRequested=!0;let c=e.headersList.get("range",
!0),l=Qb(c,!0);if(l==="failure")return Promise.resolve(V("failed to fetch the data URL"));let{rangeStartValue:g,rangeEndValue:E}=l;if(g===null)g=n-E,E=g+E-1;else{
if(g>=n)return Promise.resolve(V("Range start is greater than the blob's size."));(E===null||E>=n)&&(E=n-1)}let B=s.slice(g,E,a),Q=eI(B);o.body=Q[0];let I=zo(`${B.
size}`),p=Bb(g,E,n);o.status=206,o.statusText="Partial Content",o.headersList.set("content-length",I,!0),o.headersList.set("content-type",a,!0),o.headersList.set(
"content-range",p,!0)}else{let c=eI(s);o.statusText="OK",o.body=c[0],o.headersList.set("content-length",i,!0),o.headersList.set("content-type",a,!0)}return Promise.
resolve(o)}case"data:":{let r=iA(e),s=Fb(r);if(s==="failure")return Promise.resolve(V("failed to fetch the data URL"));let o=bb(s.mimeType);return Promise.resolve(
Wo({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:o}]],body:Uc(s.body)[0]}))}case"file:":return Promise.resolve(V("not implemented... \
yet..."));case"http:":case"https:":return gI(A).catch(r=>V(r));default:return Promise.resolve(V("unknown scheme"))}}function xb(A,e){A.request.done=!0,A.processResponseDone!=
null&&queueMicrotask(()=>A.processResponseDone(e))}function Fc(A,e){let t=A.timingInfo,r=()=>{let o=Date.now();A.request.destination==="document"&&(A.controller.
fullTimingInfo=t),A.controller.reportTimingSteps=()=>{if(A.request.url.protocol!=="https:")return;t.endTime=o;let i=e.cacheState,a=e.bodyInfo;e.timingAllowPassed||
(t=Tc(t),i="");let c=0;if(A.request.mode!=="navigator"||!e.hasCrossOriginRedirects){c=e.status;let l=Ib(e.headersList);l!=="failure"&&(a.contentType=Tb(l))}A.request.
initiatorType!=null&&iI(t,A.request.url.href,A.request.initiatorType,globalThis,i,a,c)};let n=()=>{A.request.done=!0,A.processResponseEndOfBody!=null&&queueMicrotask(
()=>A.processResponseEndOfBody(e)),A.request.initiatorType!=null&&A.controller.reportTimingSteps()};queueMicrotask(()=>n())};A.processResponse!=null&&queueMicrotask(
()=>{A.processResponse(e),A.processResponse=null});let s=e.type==="error"?e:e.internalResponse??e;s.body==null?r():Db(s.body.stream,()=>{r()})}async function gI(A){
let e=A.request,t=null,r=null,s=A.timingInfo;if(e.serviceWorkers,t===null){if(e.redirect==="follow"&&(e.serviceWorkers="none"),r=t=await lI(A),e.responseTainting===
"cors"&&rb(e,t)==="failure")return V("cors failure");XF(e,t)==="failure"&&(e.timingAllowFailed=!0)}return(e.responseTainting==="opaque"||t.type==="opaque")&&sb(
e.origin,e.client,e.destination,r)==="blocked"?V("blocked"):(sI.has(r.status)&&(e.redirect!=="manual"&&A.controller.connection.destroy(void 0,!1),e.redirect==="\
error"?t=V("unexpected redirect"):e.redirect==="manual"?t=r:e.redirect==="follow"?t=await Yb(A,t):lt(!1)),t.timingInfo=s,t)}function Yb(A,e){let t=A.request,r=e.
internalResponse?e.internalResponse:e,s;try{if(s=$F(r,iA(t).hash),s==null)return e}catch(n){return Promise.resolve(V(n))}if(!Sc(s))return Promise.resolve(V("URL\
 scheme must be a HTTP(S) scheme"));if(t.redirectCount===20)return Promise.resolve(V("redirect count exceeded"));if(t.redirectCount+=1,t.mode==="cors"&&(s.username||
s.password)&&!bc(t,s))return Promise.resolve(V('cross origin not allowed for request mode "cors"'));if(t.responseTainting==="cors"&&(s.username||s.password))return Promise.
resolve(V('URL cannot contain credentials for request mode "cors"'));if(r.status!==303&&t.body!=null&&t.body.source==null)return Promise.resolve(V());if([301,302].
includes(r.status)&&t.method==="POST"||r.status===303&&!Gb.includes(t.method)){t.method="GET",t.body=null;for(let n of pb)t.headersList.delete(n)}bc(iA(t),s)||(t.
headersList.delete("authorization",!0),t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0)),t.body!=
null&&(lt(t.body.source!=null),t.body=Uc(t.body.source)[0]);let o=A.timingInfo;return o.redirectEndTime=o.postRedirectStartTime=As(A.crossOriginIsolatedCapability),
o.redirectStartTime===0&&(o.redirectStartTime=o.startTime),t.urlList.push(s),eb(t,r),cI(A,!0)}async function lI(A,e=!1,t=!1){let r=A.request,s=null,o=null,n=null,
i=null,a=!1;r.window==="no-window"&&r.redirect==="error"?(s=A,o=r):(o=qF(r),s={...A},s.request=o);let c=r.credentials==="include"||r.credentials==="same-origin"&&
r.responseTainting==="basic",l=o.body?o.body.length:null,g=null;if(o.body==null&&["POST","PUT"].includes(o.method)&&(g="0"),l!=null&&(g=zo(`${l}`)),g!=null&&o.headersList.
append("content-length",g,!0),l!=null&&o.keepalive,o.referrer instanceof URL&&o.headersList.append("referer",zo(o.referrer.href),!0),jF(o),tb(o),o.headersList.contains(
"user-agent",!0)||o.headersList.append("user-agent",Mb),o.cache==="default"&&(o.headersList.contains("if-modified-since",!0)||o.headersList.contains("if-none-ma\
tch",!0)||o.headersList.contains("if-unmodified-since",!0)||o.headersList.contains("if-match",!0)||o.headersList.contains("if-range",!0))&&(o.cache="no-store"),
o.cache==="no-cache"&&!o.preventNoCacheCacheControlHeaderModification&&!o.headersList.contains("cache-control",!0)&&o.headersList.append("cache-control","max-ag\
e=0",!0),(o.cache==="no-store"||o.cache==="reload")&&(o.headersList.contains("pragma",!0)||o.headersList.append("pragma","no-cache",!0),o.headersList.contains("\
cache-control",!0)||o.headersList.append("cache-control","no-cache",!0)),o.headersList.contains("range",!0)&&o.headersList.append("accept-encoding","identity",!0),
o.headersList.contains("accept-encoding",!0)||(Eb(iA(o))?o.headersList.append("accept-encoding","br, gzip, deflate",!0):o.headersList.append("accept-encoding","\
gzip, deflate",!0)),o.headersList.delete("host",!0),i==null&&(o.cache="no-store"),o.cache!=="no-store"&&o.cache,n==null){if(o.cache==="only-if-cached")return V(
"only if cached");let E=await Jb(s,c,t);!db.has(o.method)&&E.status>=200&&E.status<=399,a&&E.status,n==null&&(n=E)}if(n.urlList=[...o.urlList],o.headersList.contains(
"range",!0)&&(n.rangeRequested=!0),n.requestIncludesCredentials=c,n.status===407)return r.window==="no-window"?V():gt(A)?qo(A):V("proxy authentication required");
if(n.status===421&&!t&&(r.body==null||r.body.source!=null)){if(gt(A))return qo(A);A.controller.connection.destroy(),n=await lI(A,e,!0)}return n}async function Jb(A,e=!1,t=!1){
lt(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={abort:null,destroyed:!1,destroy(Q,I=!0){this.destroyed||(this.destroyed=
!0,I&&this.abort?.(Q??new DOMException("The operation was aborted.","AbortError")))}};let r=A.request,s=null,o=A.timingInfo;null==null&&(r.cache="no-store");let i=t?
"yes":"no";r.mode;let a=null;if(r.body==null&&A.processRequestEndOfBody)queueMicrotask(()=>A.processRequestEndOfBody());else if(r.body!=null){let Q=async function*(u){
gt(A)||(yield u,A.processRequestBodyChunkLength?.(u.byteLength))},I=()=>{gt(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody()},p=u=>{gt(A)||(u.name==="\
AbortError"?A.controller.abort():A.controller.terminate(u))};a=(async function*(){try{for await(let u of r.body.stream)yield*Q(u);I()}catch(u){p(u)}})()}try{let{
body:Q,status:I,statusText:p,headersList:u,socket:w}=await B({body:a});if(w)s=Wo({status:I,statusText:p,headersList:u,socket:w});else{let R=Q[Symbol.asyncIterator]();
A.controller.next=()=>R.next(),s=Wo({status:I,statusText:p,headersList:u})}}catch(Q){return Q.name==="AbortError"?(A.controller.connection.destroy(),qo(A,Q)):V(
Q)}let c=async()=>{await A.controller.resume()},l=Q=>{gt(A)||A.controller.abort(Q)},g=new ReadableStream({async start(Q){A.controller.controller=Q},async pull(Q){
await c(Q)},async cancel(Q){await l(Q)},type:"bytes"});s.body={stream:g,source:null,length:null},A.controller.resume||A.controller.on("terminated",E),A.controller.
resume=async()=>{for(;;){let Q,I;try{let{done:u,value:w}=await A.controller.next();if($h(A))break;Q=u?void 0:w}catch(u){A.controller.ended&&!o.encodedBodySize?Q=
void 0:(Q=u,I=!0)}if(Q===void 0){gb(A.controller.controller),xb(A,s);return}if(o.decodedBodySize+=Q?.byteLength??0,I){A.controller.terminate(Q);return}let p=new Uint8Array(
Q);if(p.byteLength&&A.controller.controller.enqueue(p),Rb(g)){A.controller.terminate();return}if(A.controller.controller.desiredSize<=0)return}};function E(Q){$h(
A)?(s.aborted=!0,Zo(g)&&A.controller.controller.error(A.controller.serializedAbortReason)):Zo(g)&&A.controller.controller.error(new TypeError("terminated",{cause:ab(
Q)?Q:void 0})),A.controller.connection.destroy()}return s;function B({body:Q}){let I=iA(r),p=A.controller.dispatcher;return new Promise((u,w)=>p.dispatch({path:I.
pathname+I.search,origin:I.origin,method:r.method,body:p.isMockActive?r.body&&(r.body.source||r.body.stream):Q,headers:r.headersList.entries,maxRedirections:0,upgrade:r.
mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(R){let{connection:m}=A.controller;o.finalConnectionTimingInfo=ub(void 0,o.postRedirectStartTime,
A.crossOriginIsolatedCapability),m.destroyed?R(new DOMException("The operation was aborted.","AbortError")):(A.controller.on("terminated",R),this.abort=m.abort=
R),o.finalNetworkRequestStartTime=As(A.crossOriginIsolatedCapability)},onResponseStarted(){o.finalNetworkResponseStartTime=As(A.crossOriginIsolatedCapability)},
onHeaders(R,m,Y,q){if(R<200)return;let W="",ce=new jh;for(let Ce=0;Ce<m.length;Ce+=2)ce.append(AI(m[Ce]),m[Ce+1].toString("latin1"),!0);W=ce.get("location",!0);
let aA=[],It=W&&r.redirect==="follow"&&sI.has(R);if(r.method!=="HEAD"&&r.method!=="CONNECT"&&!oI.includes(R)&&!It){let Ce=ce.get("content-encoding",!0),Ct=Ce?Ce.
toLowerCase().split(","):[],fs=5;if(Ct.length>fs)return this.abort(new Error(`too many content-encodings in response: ${Ct.length}, maximum allowed is ${fs}`)),
!0;for(let HA=Ct.length-1;HA>=0;--HA){let ws=Ct[HA].trim();if(ws==="x-gzip"||ws==="gzip")aA.push(LA.createGunzip({flush:LA.constants.Z_SYNC_FLUSH,finishFlush:LA.
constants.Z_SYNC_FLUSH}));else if(ws==="deflate")aA.push(hb({flush:LA.constants.Z_SYNC_FLUSH,finishFlush:LA.constants.Z_SYNC_FLUSH}));else if(ws==="br")aA.push(
LA.createBrotliDecompress({flush:LA.constants.BROTLI_OPERATION_FLUSH,finishFlush:LA.constants.BROTLI_OPERATION_FLUSH}));else{aA.length=0;break}}}this.body=new mb(
{read:Y});let wA=this.onError.bind(this);return u({status:R,statusText:q,headersList:ce,body:aA.length?yb(this.body,...aA,Ce=>{Ce&&this.onError(Ce)}).on("error",
wA):this.body.on("error",wA)}),!0},onData(R){if(A.controller.dump)return;let m=R;return o.encodedBodySize+=m.byteLength,this.body.push(m)},onComplete(){this.abort&&
A.controller.off("terminated",this.abort),A.controller.ended=!0,this.body.push(null)},onError(R){this.abort&&A.controller.off("terminated",this.abort),this.body?.
destroy(R),A.controller.terminate(R),w(R)},onUpgrade(R,m,Y){if(R!==101)return;let q=new jh;for(let W=0;W<m.length;W+=2)q.append(AI(m[W]),m[W+1].toString("latin1"),
!0);return u({status:R,statusText:Nb[R],headersList:q,socket:Y}),!0}}))}}EI.exports={fetch:vb,Fetch:Ko,fetching:aI,finalizeAndReportTiming:nI}});var Nc=C((CG,uI)=>{"use strict";uI.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}});var BI=C((dG,QI)=>{"use strict";var{webidl:Ne}=le(),Xo=Symbol("ProgressEvent state"),Gc=class A extends Event{constructor(e,t={}){e=Ne.converters.DOMString(e,"P\
rogressEvent constructor","type"),t=Ne.converters.ProgressEventInit(t??{}),super(e,t),this[Xo]={lengthComputable:t.lengthComputable,loaded:t.loaded,total:t.total}}get lengthComputable(){
return Ne.brandCheck(this,A),this[Xo].lengthComputable}get loaded(){return Ne.brandCheck(this,A),this[Xo].loaded}get total(){return Ne.brandCheck(this,A),this[Xo].
total}};Ne.converters.ProgressEventInit=Ne.dictionaryConverter([{key:"lengthComputable",converter:Ne.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:Ne.
converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:Ne.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:Ne.
converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:Ne.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:Ne.converters.boolean,defaultValue:()=>!1}]);
QI.exports={ProgressEvent:Gc}});var II=C((pG,hI)=>{"use strict";function Hb(A){if(!A)return"failure";switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20ut\
f8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-\
2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-88\
59-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso\
-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"\
cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"\
csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"\
iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"\
iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"\
hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-\
8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"\
l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"\
ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-88\
59-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"ma\
cintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"\
windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp12\
52":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"\
latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"\
csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"\
x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows\
-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrill\
ic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkd\
fmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"\
shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"kore\
an":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"\
iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"\
ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}hI.exports=
{getEncoding:Hb}});var DI=C((fG,yI)=>{"use strict";var{kState:rr,kError:Mc,kResult:CI,kAborted:rs,kLastProgressEventFired:Lc}=Nc(),{ProgressEvent:Vb}=BI(),{getEncoding:dI}=II(),{serializeAMimeType:_b,
parseMIMEType:pI}=de(),{types:Pb}=h("node:util"),{StringDecoder:fI}=h("string_decoder"),{btoa:wI}=h("node:buffer"),Ob={enumerable:!0,writable:!1,configurable:!1};
function qb(A,e,t,r){if(A[rr]==="loading")throw new DOMException("Invalid state","InvalidStateError");A[rr]="loading",A[CI]=null,A[Mc]=null;let o=e.stream().getReader(),
n=[],i=o.read(),a=!0;(async()=>{for(;!A[rs];)try{let{done:c,value:l}=await i;if(a&&!A[rs]&&queueMicrotask(()=>{vA("loadstart",A)}),a=!1,!c&&Pb.isUint8Array(l))n.
push(l),(A[Lc]===void 0||Date.now()-A[Lc]>=50)&&!A[rs]&&(A[Lc]=Date.now(),queueMicrotask(()=>{vA("progress",A)})),i=o.read();else if(c){queueMicrotask(()=>{A[rr]=
"done";try{let g=Wb(n,t,e.type,r);if(A[rs])return;A[CI]=g,vA("load",A)}catch(g){A[Mc]=g,vA("error",A)}A[rr]!=="loading"&&vA("loadend",A)});break}}catch(c){if(A[rs])
return;queueMicrotask(()=>{A[rr]="done",A[Mc]=c,vA("error",A),A[rr]!=="loading"&&vA("loadend",A)});break}})()}function vA(A,e){let t=new Vb(A,{bubbles:!1,cancelable:!1});
e.dispatchEvent(t)}function Wb(A,e,t,r){switch(e){case"DataURL":{let s="data:",o=pI(t||"application/octet-stream");o!=="failure"&&(s+=_b(o)),s+=";base64,";let n=new fI(
"latin1");for(let i of A)s+=wI(n.write(i));return s+=wI(n.end()),s}case"Text":{let s="failure";if(r&&(s=dI(r)),s==="failure"&&t){let o=pI(t);o!=="failure"&&(s=dI(
o.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),zb(A,s)}case"ArrayBuffer":return mI(A).buffer;case"BinaryString":{let s="",o=new fI("latin1");for(let n of A)
s+=o.write(n);return s+=o.end(),s}}}function zb(A,e){let t=mI(A),r=Zb(t),s=0;r!==null&&(e=r,s=r==="UTF-8"?3:2);let o=t.slice(s);return new TextDecoder(e).decode(
o)}function Zb(A){let[e,t,r]=A;return e===239&&t===187&&r===191?"UTF-8":e===254&&t===255?"UTF-16BE":e===255&&t===254?"UTF-16LE":null}function mI(A){let e=A.reduce(
(r,s)=>r+s.byteLength,0),t=0;return A.reduce((r,s)=>(r.set(s,t),t+=s.byteLength,r),new Uint8Array(e))}yI.exports={staticPropertyDescriptors:Ob,readOperation:qb,
fireAProgressEvent:vA}});var bI=C((wG,FI)=>{"use strict";var{staticPropertyDescriptors:sr,readOperation:jo,fireAProgressEvent:kI}=DI(),{kState:Et,kError:RI,kResult:$o,kEvents:J,kAborted:Kb}=Nc(),
{webidl:P}=le(),{kEnumerableProperty:we}=G(),Ze=class A extends EventTarget{constructor(){super(),this[Et]="empty",this[$o]=null,this[RI]=null,this[J]={loadend:null,
error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(e){P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FileReader.readAsArra\
yBuffer"),e=P.converters.Blob(e,{strict:!1}),jo(this,e,"ArrayBuffer")}readAsBinaryString(e){P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FileReader.r\
eadAsBinaryString"),e=P.converters.Blob(e,{strict:!1}),jo(this,e,"BinaryString")}readAsText(e,t=void 0){P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"\
FileReader.readAsText"),e=P.converters.Blob(e,{strict:!1}),t!==void 0&&(t=P.converters.DOMString(t,"FileReader.readAsText","encoding")),jo(this,e,"Text",t)}readAsDataURL(e){
P.brandCheck(this,A),P.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),e=P.converters.Blob(e,{strict:!1}),jo(this,e,"DataURL")}abort(){if(this[Et]===
"empty"||this[Et]==="done"){this[$o]=null;return}this[Et]==="loading"&&(this[Et]="done",this[$o]=null),this[Kb]=!0,kI("abort",this),this[Et]!=="loading"&&kI("lo\
adend",this)}get readyState(){switch(P.brandCheck(this,A),this[Et]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){
return P.brandCheck(this,A),this[$o]}get error(){return P.brandCheck(this,A),this[RI]}get onloadend(){return P.brandCheck(this,A),this[J].loadend}set onloadend(e){
P.brandCheck(this,A),this[J].loadend&&this.removeEventListener("loadend",this[J].loadend),typeof e=="function"?(this[J].loadend=e,this.addEventListener("loadend",
e)):this[J].loadend=null}get onerror(){return P.brandCheck(this,A),this[J].error}set onerror(e){P.brandCheck(this,A),this[J].error&&this.removeEventListener("er\
ror",this[J].error),typeof e=="function"?(this[J].error=e,this.addEventListener("error",e)):this[J].error=null}get onloadstart(){return P.brandCheck(this,A),this[J].
loadstart}set onloadstart(e){P.brandCheck(this,A),this[J].loadstart&&this.removeEventListener("loadstart",this[J].loadstart),typeof e=="function"?(this[J].loadstart=
e,this.addEventListener("loadstart",e)):this[J].loadstart=null}get onprogress(){return P.brandCheck(this,A),this[J].progress}set onprogress(e){P.brandCheck(this,
A),this[J].progress&&this.removeEventListener("progress",this[J].progress),typeof e=="function"?(this[J].progress=e,this.addEventListener("progress",e)):this[J].
progress=null}get onload(){return P.brandCheck(this,A),this[J].load}set onload(e){P.brandCheck(this,A),this[J].load&&this.removeEventListener("load",this[J].load),
typeof e=="function"?(this[J].load=e,this.addEventListener("load",e)):this[J].load=null}get onabort(){return P.brandCheck(this,A),this[J].abort}set onabort(e){P.
brandCheck(this,A),this[J].abort&&this.removeEventListener("abort",this[J].abort),typeof e=="function"?(this[J].abort=e,this.addEventListener("abort",e)):this[J].
abort=null}};Ze.EMPTY=Ze.prototype.EMPTY=0;Ze.LOADING=Ze.prototype.LOADING=1;Ze.DONE=Ze.prototype.DONE=2;Object.defineProperties(Ze.prototype,{EMPTY:sr,LOADING:sr,
DONE:sr,readAsArrayBuffer:we,readAsBinaryString:we,readAsText:we,readAsDataURL:we,abort:we,readyState:we,result:we,error:we,onloadstart:we,onprogress:we,onload:we,
onabort:we,onerror:we,onloadend:we,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(Ze,{EMPTY:sr,LOADING:sr,
DONE:sr});FI.exports={FileReader:Ze}});var en=C((mG,TI)=>{"use strict";TI.exports={kConstruct:K().kConstruct}});var NI=C((yG,UI)=>{"use strict";var Xb=h("node:assert"),{URLSerializer:SI}=de(),{isValidHeaderName:jb}=ke();function $b(A,e,t=!1){let r=SI(A,t),s=SI(e,t);return r===
s}function eT(A){Xb(A!==null);let e=[];for(let t of A.split(","))t=t.trim(),jb(t)&&e.push(t);return e}UI.exports={urlEquals:$b,getFieldValues:eT}});var LI=C((DG,MI)=>{"use strict";var{kConstruct:AT}=en(),{urlEquals:tT,getFieldValues:vc}=NI(),{kEnumerableProperty:ut,isDisturbed:rT}=G(),{webidl:k}=le(),{Response:sT,
cloneResponse:oT,fromInnerResponse:nT}=es(),{Request:dA,fromInnerRequest:iT}=tr(),{kState:Ke}=yA(),{fetching:aT}=ts(),{urlIsHttpHttpsScheme:An,createDeferredPromise:or,
readAllBytes:cT}=ke(),xc=h("node:assert"),tn=class A{#e;constructor(){arguments[0]!==AT&&k.illegalConstructor(),k.util.markAsUncloneable(this),this.#e=arguments[1]}async match(e,t={}){
k.brandCheck(this,A);let r="Cache.match";k.argumentLengthCheck(arguments,1,r),e=k.converters.RequestInfo(e,r,"request"),t=k.converters.CacheQueryOptions(t,r,"op\
tions");let s=this.#o(e,t,1);if(s.length!==0)return s[0]}async matchAll(e=void 0,t={}){k.brandCheck(this,A);let r="Cache.matchAll";return e!==void 0&&(e=k.converters.
RequestInfo(e,r,"request")),t=k.converters.CacheQueryOptions(t,r,"options"),this.#o(e,t)}async add(e){k.brandCheck(this,A);let t="Cache.add";k.argumentLengthCheck(
arguments,1,t),e=k.converters.RequestInfo(e,t,"request");let r=[e];return await this.addAll(r)}async addAll(e){k.brandCheck(this,A);let t="Cache.addAll";k.argumentLengthCheck(
arguments,1,t);let r=[],s=[];for(let E of e){if(E===void 0)throw k.errors.conversionFailed({prefix:t,argument:"Argument 1",types:["undefined is not allowed"]});
if(E=k.converters.RequestInfo(E),typeof E=="string")continue;let B=E[Ke];if(!An(B.url)||B.method!=="GET")throw k.errors.exception({header:t,message:"Expected ht\
tp/s scheme when method is not GET."})}let o=[];for(let E of e){let B=new dA(E)[Ke];if(!An(B.url))throw k.errors.exception({header:t,message:"Expected http/s sc\
heme."});B.initiator="fetch",B.destination="subresource",s.push(B);let Q=or();o.push(aT({request:B,processResponse(I){if(I.type==="error"||I.status===206||I.status<
200||I.status>299)Q.reject(k.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(I.headersList.contains(
"vary")){let p=vc(I.headersList.get("vary"));for(let u of p)if(u==="*"){Q.reject(k.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));
for(let w of o)w.abort();return}}},processResponseEndOfBody(I){if(I.aborted){Q.reject(new DOMException("aborted","AbortError"));return}Q.resolve(I)}})),r.push(Q.
promise)}let i=await Promise.all(r),a=[],c=0;for(let E of i){let B={type:"put",request:s[c],response:E};a.push(B),c++}let l=or(),g=null;try{this.#A(a)}catch(E){
g=E}return queueMicrotask(()=>{g===null?l.resolve(void 0):l.reject(g)}),l.promise}async put(e,t){k.brandCheck(this,A);let r="Cache.put";k.argumentLengthCheck(arguments,
2,r),e=k.converters.RequestInfo(e,r,"request"),t=k.converters.Response(t,r,"response");let s=null;if(e instanceof dA?s=e[Ke]:s=new dA(e)[Ke],!An(s.url)||s.method!==
"GET")throw k.errors.exception({header:r,message:"Expected an http/s scheme when method is not GET"});let o=t[Ke];if(o.status===206)throw k.errors.exception({header:r,
message:"Got 206 status"});if(o.headersList.contains("vary")){let B=vc(o.headersList.get("vary"));for(let Q of B)if(Q==="*")throw k.errors.exception({header:r,message:"\
Got * vary field value"})}if(o.body&&(rT(o.body.stream)||o.body.stream.locked))throw k.errors.exception({header:r,message:"Response body is locked or disturbed"});
let n=oT(o),i=or();if(o.body!=null){let Q=o.body.stream.getReader();cT(Q).then(i.resolve,i.reject)}else i.resolve(void 0);let a=[],c={type:"put",request:s,response:n};
a.push(c);let l=await i.promise;n.body!=null&&(n.body.source=l);let g=or(),E=null;try{this.#A(a)}catch(B){E=B}return queueMicrotask(()=>{E===null?g.resolve():g.
reject(E)}),g.promise}async delete(e,t={}){k.brandCheck(this,A);let r="Cache.delete";k.argumentLengthCheck(arguments,1,r),e=k.converters.RequestInfo(e,r,"reques\
t"),t=k.converters.CacheQueryOptions(t,r,"options");let s=null;if(e instanceof dA){if(s=e[Ke],s.method!=="GET"&&!t.ignoreMethod)return!1}else xc(typeof e=="stri\
ng"),s=new dA(e)[Ke];let o=[],n={type:"delete",request:s,options:t};o.push(n);let i=or(),a=null,c;try{c=this.#A(o)}catch(l){a=l}return queueMicrotask(()=>{a===null?
i.resolve(!!c?.length):i.reject(a)}),i.promise}async keys(e=void 0,t={}){k.brandCheck(this,A);let r="Cache.keys";e!==void 0&&(e=k.converters.RequestInfo(e,r,"re\
quest")),t=k.converters.CacheQueryOptions(t,r,"options");let s=null;if(e!==void 0)if(e instanceof dA){if(s=e[Ke],s.method!=="GET"&&!t.ignoreMethod)return[]}else
typeof e=="string"&&(s=new dA(e)[Ke]);let o=or(),n=[];if(e===void 0)for(let i of this.#e)n.push(i[0]);else{let i=this.#t(s,t);for(let a of i)n.push(a[0])}return queueMicrotask(
()=>{let i=[];for(let a of n){let c=iT(a,new AbortController().signal,"immutable");i.push(c)}o.resolve(Object.freeze(i))}),o.promise}#A(e){let t=this.#e,r=[...t],
s=[],o=[];try{for(let n of e){if(n.type!=="delete"&&n.type!=="put")throw k.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does n\
ot match "delete" or "put"'});if(n.type==="delete"&&n.response!=null)throw k.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation sh\
ould not have an associated response"});if(this.#t(n.request,n.options,s).length)throw new DOMException("???","InvalidStateError");let i;if(n.type==="delete"){if(i=
this.#t(n.request,n.options),i.length===0)return[];for(let a of i){let c=t.indexOf(a);xc(c!==-1),t.splice(c,1)}}else if(n.type==="put"){if(n.response==null)throw k.
errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});let a=n.request;if(!An(a.url))throw k.errors.
exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(a.method!=="GET")throw k.errors.exception({header:"Cache.#batchCach\
eOperations",message:"not get method"});if(n.options!=null)throw k.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});
i=this.#t(n.request);for(let c of i){let l=t.indexOf(c);xc(l!==-1),t.splice(l,1)}t.push([n.request,n.response]),s.push([n.request,n.response])}o.push([n.request,
n.response])}return o}catch(n){throw this.#e.length=0,this.#e=r,n}}#t(e,t,r){let s=[],o=r??this.#e;for(let n of o){let[i,a]=n;this.#s(e,i,a,t)&&s.push(n)}return s}#s(e,t,r=null,s){
let o=new URL(e.url),n=new URL(t.url);if(s?.ignoreSearch&&(n.search="",o.search=""),!tT(o,n,!0))return!1;if(r==null||s?.ignoreVary||!r.headersList.contains("var\
y"))return!0;let i=vc(r.headersList.get("vary"));for(let a of i){if(a==="*")return!1;let c=t.headersList.get(a),l=e.headersList.get(a);if(c!==l)return!1}return!0}#o(e,t,r=1/0){
let s=null;if(e!==void 0)if(e instanceof dA){if(s=e[Ke],s.method!=="GET"&&!t.ignoreMethod)return[]}else typeof e=="string"&&(s=new dA(e)[Ke]);let o=[];if(e===void 0)
for(let i of this.#e)o.push(i[1]);else{let i=this.#t(s,t);for(let a of i)o.push(a[1])}let n=[];for(let i of o){let a=nT(i,"immutable");if(n.push(a.clone()),n.length>=
r)break}return Object.freeze(n)}};Object.defineProperties(tn.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:ut,matchAll:ut,add:ut,addAll:ut,
put:ut,delete:ut,keys:ut});var GI=[{key:"ignoreSearch",converter:k.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:k.converters.boolean,defaultValue:()=>!1},
{key:"ignoreVary",converter:k.converters.boolean,defaultValue:()=>!1}];k.converters.CacheQueryOptions=k.dictionaryConverter(GI);k.converters.MultiCacheQueryOptions=
k.dictionaryConverter([...GI,{key:"cacheName",converter:k.converters.DOMString}]);k.converters.Response=k.interfaceConverter(sT);k.converters["sequence<RequestI\
nfo>"]=k.sequenceConverter(k.converters.RequestInfo);MI.exports={Cache:tn}});var xI=C((kG,vI)=>{"use strict";var{kConstruct:ss}=en(),{Cache:rn}=LI(),{webidl:ue}=le(),{kEnumerableProperty:os}=G(),sn=class A{#e=new Map;constructor(){arguments[0]!==
ss&&ue.illegalConstructor(),ue.util.markAsUncloneable(this)}async match(e,t={}){if(ue.brandCheck(this,A),ue.argumentLengthCheck(arguments,1,"CacheStorage.match"),
e=ue.converters.RequestInfo(e),t=ue.converters.MultiCacheQueryOptions(t),t.cacheName!=null){if(this.#e.has(t.cacheName)){let r=this.#e.get(t.cacheName);return await new rn(
ss,r).match(e,t)}}else for(let r of this.#e.values()){let o=await new rn(ss,r).match(e,t);if(o!==void 0)return o}}async has(e){ue.brandCheck(this,A);let t="Cach\
eStorage.has";return ue.argumentLengthCheck(arguments,1,t),e=ue.converters.DOMString(e,t,"cacheName"),this.#e.has(e)}async open(e){ue.brandCheck(this,A);let t="\
CacheStorage.open";if(ue.argumentLengthCheck(arguments,1,t),e=ue.converters.DOMString(e,t,"cacheName"),this.#e.has(e)){let s=this.#e.get(e);return new rn(ss,s)}
let r=[];return this.#e.set(e,r),new rn(ss,r)}async delete(e){ue.brandCheck(this,A);let t="CacheStorage.delete";return ue.argumentLengthCheck(arguments,1,t),e=ue.
converters.DOMString(e,t,"cacheName"),this.#e.delete(e)}async keys(){return ue.brandCheck(this,A),[...this.#e.keys()]}};Object.defineProperties(sn.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:os,has:os,open:os,delete:os,keys:os});vI.exports={CacheStorage:sn}});var JI=C((RG,YI)=>{"use strict";YI.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}});var Hc=C((FG,PI)=>{"use strict";function gT(A){for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t>=0&&t<=8||t>=10&&t<=31||t===127)return!0}return!1}function Yc(A){
for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t<33||t>126||t===34||t===40||t===41||t===60||t===62||t===64||t===44||t===59||t===58||t===92||t===47||t===91||
t===93||t===63||t===61||t===123||t===125)throw new Error("Invalid cookie name")}}function Jc(A){let e=A.length,t=0;if(A[0]==='"'){if(e===1||A[e-1]!=='"')throw new Error(
"Invalid cookie value");--e,++t}for(;t<e;){let r=A.charCodeAt(t++);if(r<33||r>126||r===34||r===44||r===59||r===92)throw new Error("Invalid cookie value")}}function VI(A){
for(let e=0;e<A.length;++e){let t=A.charCodeAt(e);if(t<32||t>126||t===59)throw new Error("Invalid cookie path")}}function HI(A){return A>=48&&A<=57||A>=65&&A<=90||
A>=97&&A<=122}function lT(A){if(A===" ")return;if(A.length>255)throw new Error("Invalid cookie domain");let e=0;for(let t=0;t<A.length;++t){let r=A.charCodeAt(t);
if(r===46){if(e===0)throw new Error("Invalid cookie domain");if(A.charCodeAt(t-1)===45)throw new Error("Invalid cookie domain");e=0;continue}if(e===0&&!HI(r))throw new Error(
"Invalid cookie domain");if(!HI(r)&&r!==45)throw new Error("Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}if(e===0||A.charCodeAt(A.
length-1)===45)throw new Error("Invalid cookie domain")}var ET=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],uT=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","\
Sep","Oct","Nov","Dec"],on=Array(61).fill(0).map((A,e)=>e.toString().padStart(2,"0"));function _I(A){return typeof A=="number"&&(A=new Date(A)),`${ET[A.getUTCDay()]}\
, ${on[A.getUTCDate()]} ${uT[A.getUTCMonth()]} ${A.getUTCFullYear()} ${on[A.getUTCHours()]}:${on[A.getUTCMinutes()]}:${on[A.getUTCSeconds()]} GMT`}function QT(A){
if(A<0)throw new Error("Invalid cookie max-age")}function BT(A){if(A.name.length===0)return null;Yc(A.name),Jc(A.value);let e=[`${A.name}=${A.value}`];A.name.startsWith(
"__Secure-")&&(A.secure=!0),A.name.startsWith("__Host-")&&(A.secure=!0,A.domain=null,A.path="/"),A.secure&&e.push("Secure"),A.httpOnly&&e.push("HttpOnly"),typeof A.
maxAge=="number"&&(QT(A.maxAge),e.push(`Max-Age=${A.maxAge}`)),A.domain&&(lT(A.domain),e.push(`Domain=${A.domain}`)),A.path&&(VI(A.path),e.push(`Path=${A.path}`)),
A.expires&&A.expires.toString()!=="Invalid Date"&&e.push(`Expires=${_I(A.expires)}`),A.sameSite&&e.push(`SameSite=${A.sameSite}`);for(let t of A.unparsed){if(!t.
includes("="))throw new Error("Invalid unparsed");let[r,...s]=t.split("="),o=r.trim(),n=s.join("=");Yc(o),Jc(n),e.push(`${o}=${n}`)}return e.join("; ")}PI.exports=
{isCTLExcludingHtab:gT,validateCookieName:Yc,validateCookiePath:VI,validateCookieValue:Jc,toIMFDate:_I,stringify:BT}});var qI=C((bG,OI)=>{"use strict";var{maxNameValuePairSize:hT,maxAttributeValueSize:IT}=JI(),{isCTLExcludingHtab:CT}=Hc(),{collectASequenceOfCodePointsFast:nn}=de(),
dT=h("node:assert");function pT(A){if(CT(A))return null;let e="",t="",r="",s="";if(A.includes(";")){let o={position:0};e=nn(";",A,o),t=A.slice(o.position)}else e=
A;if(!e.includes("="))s=e;else{let o={position:0};r=nn("=",e,o),s=e.slice(o.position+1)}return r=r.trim(),s=s.trim(),r.length+s.length>hT?null:{name:r,value:s,...nr(
t)}}function nr(A,e={}){if(A.length===0)return e;dT(A[0]===";"),A=A.slice(1);let t="";A.includes(";")?(t=nn(";",A,{position:0}),A=A.slice(t.length)):(t=A,A="");
let r="",s="";if(t.includes("=")){let n={position:0};r=nn("=",t,n),s=t.slice(n.position+1)}else r=t;if(r=r.trim(),s=s.trim(),s.length>IT)return nr(A,e);let o=r.
toLowerCase();if(o==="expires"){let n=new Date(s);e.expires=n}else if(o==="max-age"){let n=s.charCodeAt(0);if((n<48||n>57)&&s[0]!=="-"||!/^\d+$/.test(s))return nr(
A,e);let i=Number(s);e.maxAge=i}else if(o==="domain"){let n=s;n[0]==="."&&(n=n.slice(1)),n=n.toLowerCase(),e.domain=n}else if(o==="path"){let n="";s.length===0||
s[0]!=="/"?n="/":n=s,e.path=n}else if(o==="secure")e.secure=!0;else if(o==="httponly")e.httpOnly=!0;else if(o==="samesite"){let n=s.toLowerCase();n==="none"?e.sameSite=
"None":n==="strict"?e.sameSite="Strict":n==="lax"&&(e.sameSite="Lax")}else e.unparsed??=[],e.unparsed.push(`${r}=${s}`);return nr(A,e)}OI.exports={parseSetCookie:pT,
parseUnparsedAttributes:nr}});var ZI=C((TG,zI)=>{"use strict";var{parseSetCookie:fT}=qI(),{stringify:wT}=Hc(),{webidl:L}=le(),{Headers:an}=at();function mT(A){L.argumentLengthCheck(arguments,
1,"getCookies"),L.brandCheck(A,an,{strict:!1});let e=A.get("cookie"),t={};if(!e)return t;for(let r of e.split(";")){let[s,...o]=r.split("=");t[s.trim()]=o.join(
"=")}return t}function yT(A,e,t){L.brandCheck(A,an,{strict:!1});let r="deleteCookie";L.argumentLengthCheck(arguments,2,r),e=L.converters.DOMString(e,r,"name"),t=
L.converters.DeleteCookieAttributes(t),WI(A,{name:e,value:"",expires:new Date(0),...t})}function DT(A){L.argumentLengthCheck(arguments,1,"getSetCookies"),L.brandCheck(
A,an,{strict:!1});let e=A.getSetCookie();return e?e.map(t=>fT(t)):[]}function WI(A,e){L.argumentLengthCheck(arguments,2,"setCookie"),L.brandCheck(A,an,{strict:!1}),
e=L.converters.Cookie(e);let t=wT(e);t&&A.append("Set-Cookie",t)}L.converters.DeleteCookieAttributes=L.dictionaryConverter([{converter:L.nullableConverter(L.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:L.nullableConverter(L.converters.DOMString),key:"domain",defaultValue:()=>null}]);L.converters.Cookie=L.
dictionaryConverter([{converter:L.converters.DOMString,key:"name"},{converter:L.converters.DOMString,key:"value"},{converter:L.nullableConverter(A=>typeof A=="n\
umber"?L.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:L.nullableConverter(L.converters["long long"]),key:"ma\
xAge",defaultValue:()=>null},{converter:L.nullableConverter(L.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:L.nullableConverter(L.converters.
DOMString),key:"path",defaultValue:()=>null},{converter:L.nullableConverter(L.converters.boolean),key:"secure",defaultValue:()=>null},{converter:L.nullableConverter(
L.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:L.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:L.
sequenceConverter(L.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]);zI.exports={getCookies:mT,deleteCookie:yT,getSetCookies:DT,setCookie:WI}});var ar=C((SG,XI)=>{"use strict";var{webidl:y}=le(),{kEnumerableProperty:me}=G(),{kConstruct:KI}=K(),{MessagePort:kT}=h("node:worker_threads"),ir=class A extends Event{#e;constructor(e,t={}){
if(e===KI){super(arguments[1],arguments[2]),y.util.markAsUncloneable(this);return}let r="MessageEvent constructor";y.argumentLengthCheck(arguments,1,r),e=y.converters.
DOMString(e,r,"type"),t=y.converters.MessageEventInit(t,r,"eventInitDict"),super(e,t),this.#e=t,y.util.markAsUncloneable(this)}get data(){return y.brandCheck(this,
A),this.#e.data}get origin(){return y.brandCheck(this,A),this.#e.origin}get lastEventId(){return y.brandCheck(this,A),this.#e.lastEventId}get source(){return y.
brandCheck(this,A),this.#e.source}get ports(){return y.brandCheck(this,A),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(e,t=!1,r=!1,s=null,o="",n="",i=null,a=[]){
return y.brandCheck(this,A),y.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new A(e,{bubbles:t,cancelable:r,data:s,origin:o,lastEventId:n,source:i,
ports:a})}static createFastMessageEvent(e,t){let r=new A(KI,e,t);return r.#e=t,r.#e.data??=null,r.#e.origin??="",r.#e.lastEventId??="",r.#e.source??=null,r.#e.ports??=
[],r}},{createFastMessageEvent:RT}=ir;delete ir.createFastMessageEvent;var cn=class A extends Event{#e;constructor(e,t={}){let r="CloseEvent constructor";y.argumentLengthCheck(
arguments,1,r),e=y.converters.DOMString(e,r,"type"),t=y.converters.CloseEventInit(t),super(e,t),this.#e=t,y.util.markAsUncloneable(this)}get wasClean(){return y.
brandCheck(this,A),this.#e.wasClean}get code(){return y.brandCheck(this,A),this.#e.code}get reason(){return y.brandCheck(this,A),this.#e.reason}},gn=class A extends Event{#e;constructor(e,t){
let r="ErrorEvent constructor";y.argumentLengthCheck(arguments,1,r),super(e,t),y.util.markAsUncloneable(this),e=y.converters.DOMString(e,r,"type"),t=y.converters.
ErrorEventInit(t??{}),this.#e=t}get message(){return y.brandCheck(this,A),this.#e.message}get filename(){return y.brandCheck(this,A),this.#e.filename}get lineno(){
return y.brandCheck(this,A),this.#e.lineno}get colno(){return y.brandCheck(this,A),this.#e.colno}get error(){return y.brandCheck(this,A),this.#e.error}};Object.
defineProperties(ir.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:me,origin:me,lastEventId:me,source:me,ports:me,initMessageEvent:me});
Object.defineProperties(cn.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:me,code:me,wasClean:me});Object.defineProperties(gn.prototype,
{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:me,filename:me,lineno:me,colno:me,error:me});y.converters.MessagePort=y.interfaceConverter(kT);
y.converters["sequence<MessagePort>"]=y.sequenceConverter(y.converters.MessagePort);var Vc=[{key:"bubbles",converter:y.converters.boolean,defaultValue:()=>!1},{
key:"cancelable",converter:y.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:y.converters.boolean,defaultValue:()=>!1}];y.converters.MessageEventInit=
y.dictionaryConverter([...Vc,{key:"data",converter:y.converters.any,defaultValue:()=>null},{key:"origin",converter:y.converters.USVString,defaultValue:()=>""},{
key:"lastEventId",converter:y.converters.DOMString,defaultValue:()=>""},{key:"source",converter:y.nullableConverter(y.converters.MessagePort),defaultValue:()=>null},
{key:"ports",converter:y.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]);y.converters.CloseEventInit=y.dictionaryConverter([...Vc,{key:"was\
Clean",converter:y.converters.boolean,defaultValue:()=>!1},{key:"code",converter:y.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:y.converters.
USVString,defaultValue:()=>""}]);y.converters.ErrorEventInit=y.dictionaryConverter([...Vc,{key:"message",converter:y.converters.DOMString,defaultValue:()=>""},{
key:"filename",converter:y.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:y.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:y.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:y.converters.any}]);XI.exports={MessageEvent:ir,CloseEvent:cn,ErrorEvent:gn,createFastMessageEvent:RT}});var Qt=C((UG,jI)=>{"use strict";var FT="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",bT={enumerable:!0,writable:!1,configurable:!1},TT={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
ST={NOT_SENT:0,PROCESSING:1,SENT:2},UT={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},NT=2**16-1,GT={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},
MT=Buffer.allocUnsafe(0),LT={string:1,typedArray:2,arrayBuffer:3,blob:4};jI.exports={uid:FT,sentCloseFrameState:ST,staticPropertyDescriptors:bT,states:TT,opcodes:UT,
maxUnsigned16Bit:NT,parserStates:GT,emptyBuffer:MT,sendHints:LT}});var ns=C((NG,$I)=>{"use strict";$I.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("res\
ponse"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}});var cs=C((GG,aC)=>{"use strict";var{kReadyState:is,kController:vT,kResponse:xT,kBinaryType:YT,kWebSocketURL:JT}=ns(),{states:as,opcodes:xA}=Qt(),{ErrorEvent:HT,
createFastMessageEvent:VT}=ar(),{isUtf8:_T}=h("node:buffer"),{collectASequenceOfCodePointsFast:PT,removeHTTPWhitespace:eC}=de();function OT(A){return A[is]===as.
CONNECTING}function qT(A){return A[is]===as.OPEN}function WT(A){return A[is]===as.CLOSING}function zT(A){return A[is]===as.CLOSED}function _c(A,e,t=(s,o)=>new Event(
s,o),r={}){let s=t(A,r);e.dispatchEvent(s)}function ZT(A,e,t){if(A[is]!==as.OPEN)return;let r;if(e===xA.TEXT)try{r=iC(t)}catch{tC(A,"Received invalid UTF-8 in t\
ext frame.");return}else e===xA.BINARY&&(A[YT]==="blob"?r=new Blob([t]):r=KT(t));_c("message",A,VT,{origin:A[JT].origin,data:r})}function KT(A){return A.byteLength===
A.buffer.byteLength?A.buffer:A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength)}function XT(A){if(A.length===0)return!1;for(let e=0;e<A.length;++e){let t=A.
charCodeAt(e);if(t<33||t>126||t===34||t===40||t===41||t===44||t===47||t===58||t===59||t===60||t===61||t===62||t===63||t===64||t===91||t===92||t===93||t===123||t===
125)return!1}return!0}function jT(A){return A>=1e3&&A<1015?A!==1004&&A!==1005&&A!==1006:A>=3e3&&A<=4999}function tC(A,e){let{[vT]:t,[xT]:r}=A;t.abort(),r?.socket&&
!r.socket.destroyed&&r.socket.destroy(),e&&_c("error",A,(s,o)=>new HT(s,o),{error:new Error(e),message:e})}function rC(A){return A===xA.CLOSE||A===xA.PING||A===
xA.PONG}function sC(A){return A===xA.CONTINUATION}function oC(A){return A===xA.TEXT||A===xA.BINARY}function $T(A){return oC(A)||sC(A)||rC(A)}function e0(A){let e={
position:0},t=new Map;for(;e.position<A.length;){let r=PT(";",A,e),[s,o=""]=r.split("=");t.set(eC(s,!0,!1),eC(o,!1,!0)),e.position++}return t}function A0(A){if(A.
length===0)return!1;for(let t=0;t<A.length;t++){let r=A.charCodeAt(t);if(r<48||r>57)return!1}let e=Number.parseInt(A,10);return e>=8&&e<=15}var nC=typeof process.
versions.icu=="string",AC=nC?new TextDecoder("utf-8",{fatal:!0}):void 0,iC=nC?AC.decode.bind(AC):function(A){if(_T(A))return A.toString("utf-8");throw new TypeError(
"Invalid utf-8 received.")};aC.exports={isConnecting:OT,isEstablished:qT,isClosing:WT,isClosed:zT,fireEvent:_c,isValidSubprotocol:XT,isValidStatusCode:jT,failWebsocketConnection:tC,
websocketMessageReceived:ZT,utf8Decode:iC,isControlFrame:rC,isContinuationFrame:sC,isTextBinaryFrame:oC,isValidOpcode:$T,parseExtensions:e0,isValidClientWindowBits:A0}});var En=C((MG,cC)=>{"use strict";var{maxUnsigned16Bit:t0}=Qt(),ln=16386,Pc,gs=null,cr=ln;try{Pc=h("node:crypto")}catch{Pc={randomFillSync:function(e,t,r){for(let s=0;s<
e.length;++s)e[s]=Math.random()*255|0;return e}}}function r0(){return cr===ln&&(cr=0,Pc.randomFillSync(gs??=Buffer.allocUnsafe(ln),0,ln)),[gs[cr++],gs[cr++],gs[cr++],
gs[cr++]]}var Oc=class{constructor(e){this.frameData=e}createFrame(e){let t=this.frameData,r=r0(),s=t?.byteLength??0,o=s,n=6;s>t0?(n+=8,o=127):s>125&&(n+=2,o=126);
let i=Buffer.allocUnsafe(s+n);i[0]=i[1]=0,i[0]|=128,i[0]=(i[0]&240)+e;i[n-4]=r[0],i[n-3]=r[1],i[n-2]=r[2],i[n-1]=r[3],i[1]=o,o===126?i.writeUInt16BE(s,2):o===127&&
(i[2]=i[3]=0,i.writeUIntBE(s,4,6)),i[1]|=128;for(let a=0;a<s;++a)i[n+a]=t[a]^r[a&3];return i}};cC.exports={WebsocketFrameSend:Oc}});var Wc=C((LG,hC)=>{"use strict";var{uid:s0,states:ls,sentCloseFrameState:un,emptyBuffer:o0,opcodes:n0}=Qt(),{kReadyState:Es,kSentClose:Qn,kByteParser:lC,kReceivedClose:gC,
kResponse:EC}=ns(),{fireEvent:i0,failWebsocketConnection:YA,isClosing:a0,isClosed:c0,isEstablished:g0,parseExtensions:l0}=cs(),{channels:gr}=wt(),{CloseEvent:E0}=ar(),
{makeRequest:u0}=tr(),{fetching:Q0}=ts(),{Headers:B0,getHeadersList:h0}=at(),{getDecodeSplit:I0}=ke(),{WebsocketFrameSend:C0}=En(),qc;try{qc=h("node:crypto")}catch{}
function d0(A,e,t,r,s,o){let n=A;n.protocol=A.protocol==="ws:"?"http:":"https:";let i=u0({urlList:[n],client:t,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(o.headers){let g=h0(new B0(o.headers));i.headersList=g}let a=qc.randomBytes(16).toString(
"base64");i.headersList.append("sec-websocket-key",a),i.headersList.append("sec-websocket-version","13");for(let g of e)i.headersList.append("sec-websocket-prot\
ocol",g);return i.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),Q0({request:i,useParallelQueue:!0,dispatcher:o.dispatcher,
processResponse(g){if(g.type==="error"||g.status!==101){YA(r,"Received network error or non-101 status code.");return}if(e.length!==0&&!g.headersList.get("Sec-W\
ebSocket-Protocol")){YA(r,"Server did not respond with sent protocols.");return}if(g.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){YA(r,'Server did n\
ot set Upgrade header to "websocket".');return}if(g.headersList.get("Connection")?.toLowerCase()!=="upgrade"){YA(r,'Server did not set Connection header to "upg\
rade".');return}let E=g.headersList.get("Sec-WebSocket-Accept"),B=qc.createHash("sha1").update(a+s0).digest("base64");if(E!==B){YA(r,"Incorrect hash received in\
 Sec-WebSocket-Accept header.");return}let Q=g.headersList.get("Sec-WebSocket-Extensions"),I;if(Q!==null&&(I=l0(Q),!I.has("permessage-deflate"))){YA(r,"Sec-WebS\
ocket-Extensions header does not match.");return}let p=g.headersList.get("Sec-WebSocket-Protocol");if(p!==null){let u=I0("sec-websocket-protocol",i.headersList);
if(u===null||!u.includes(p)){YA(r,"Protocol was not set in the opening handshake.");return}}g.socket.on("data",uC),g.socket.on("close",QC),g.socket.on("error",BC),
gr.open.hasSubscribers&&gr.open.publish({address:g.socket.address(),protocol:p,extensions:Q}),s(g,I)}})}function p0(A,e,t,r){if(!(a0(A)||c0(A)))if(!g0(A))YA(A,"\
Connection was closed before it was established."),A[Es]=ls.CLOSING;else if(A[Qn]===un.NOT_SENT){A[Qn]=un.PROCESSING;let s=new C0;e!==void 0&&t===void 0?(s.frameData=
Buffer.allocUnsafe(2),s.frameData.writeUInt16BE(e,0)):e!==void 0&&t!==void 0?(s.frameData=Buffer.allocUnsafe(2+r),s.frameData.writeUInt16BE(e,0),s.frameData.write(
t,2,"utf-8")):s.frameData=o0,A[EC].socket.write(s.createFrame(n0.CLOSE)),A[Qn]=un.SENT,A[Es]=ls.CLOSING}else A[Es]=ls.CLOSING}function uC(A){this.ws[lC].write(A)||
this.pause()}function QC(){let{ws:A}=this,{[EC]:e}=A;e.socket.off("data",uC),e.socket.off("close",QC),e.socket.off("error",BC);let t=A[Qn]===un.SENT&&A[gC],r=1005,
s="",o=A[lC].closingInfo;o&&!o.error?(r=o.code??1005,s=o.reason):A[gC]||(r=1006),A[Es]=ls.CLOSED,i0("close",A,(n,i)=>new E0(n,i),{wasClean:t,code:r,reason:s}),gr.
close.hasSubscribers&&gr.close.publish({websocket:A,code:r,reason:s})}function BC(A){let{ws:e}=this;e[Es]=ls.CLOSING,gr.socketError.hasSubscribers&&gr.socketError.
publish(A),this.destroy()}hC.exports={establishWebSocketConnection:d0,closeWebSocketConnection:p0}});var CC=C((vG,IC)=>{"use strict";var{createInflateRaw:f0,Z_DEFAULT_WINDOWBITS:w0}=h("node:zlib"),{isValidClientWindowBits:m0}=cs(),{MessageSizeExceededError:y0}=x(),
D0=Buffer.from([0,0,255,255]),Bn=Symbol("kBuffer"),us=Symbol("kLength"),zc=class{#e;#A={};#t=0;constructor(e,t){this.#A.serverNoContextTakeover=e.has("server_no\
_context_takeover"),this.#A.serverMaxWindowBits=e.get("server_max_window_bits"),this.#t=t.maxPayloadSize}decompress(e,t,r){if(!this.#e){let s=w0;if(this.#A.serverMaxWindowBits){
if(!m0(this.#A.serverMaxWindowBits)){r(new Error("Invalid server_max_window_bits"));return}s=Number.parseInt(this.#A.serverMaxWindowBits)}try{this.#e=f0({windowBits:s})}catch(o){
r(o);return}this.#e[Bn]=[],this.#e[us]=0,this.#e.on("data",o=>{if(this.#e[us]+=o.length,this.#t>0&&this.#e[us]>this.#t){r(new y0),this.#e.removeAllListeners(),this.#e.
destroy(),this.#e=null;return}this.#e[Bn].push(o)}),this.#e.on("error",o=>{this.#e=null,r(o)})}this.#e.write(e),t&&this.#e.write(D0),this.#e.flush(()=>{if(!this.#e)
return;let s=Buffer.concat(this.#e[Bn],this.#e[us]);this.#e[Bn].length=0,this.#e[us]=0,r(null,s)})}};IC.exports={PerMessageDeflate:zc}});var RC=C((xG,kC)=>{"use strict";var{Writable:k0}=h("node:stream"),R0=h("node:assert"),{parserStates:ye,opcodes:lr,states:F0,emptyBuffer:dC,sentCloseFrameState:pC}=Qt(),
{kReadyState:b0,kSentClose:fC,kResponse:Zc,kReceivedClose:wC}=ns(),{channels:hn}=wt(),{isValidStatusCode:T0,isValidOpcode:S0,failWebsocketConnection:Ge,websocketMessageReceived:mC,
utf8Decode:U0,isControlFrame:Kc,isTextBinaryFrame:Xc,isContinuationFrame:N0}=cs(),{WebsocketFrameSend:yC}=En(),{closeWebSocketConnection:DC}=Wc(),{PerMessageDeflate:G0}=CC(),
{MessageSizeExceededError:jc}=x();function Qs(A,e,t){DC(A,e,t,Buffer.byteLength(t)),Ge(A,t)}var $c=class extends k0{#e=[];#A=0;#t=0;#s=!1;#o=ye.INFO;#r={};#n=[];#i;#c;#a;constructor(e,t,r={}){
super(),this.ws=e,this.#i=t??new Map,this.#c=r.maxFragments??0,this.#a=r.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new G0(
t,r))}_write(e,t,r){this.#e.push(e),this.#t+=e.length,this.#s=!0,this.run(r)}#g(){return this.#a>0&&!Kc(this.#r.opcode)&&this.#r.payloadLength+this.#A>this.#a?(Qs(
this.ws,1009,"Payload size exceeds maximum allowed size"),!1):!0}run(e){for(;this.#s;)if(this.#o===ye.INFO){if(this.#t<2)return e();let t=this.consume(2),r=(t[0]&
128)!==0,s=t[0]&15,o=(t[1]&128)===128,n=!r&&s!==lr.CONTINUATION,i=t[1]&127,a=t[0]&64,c=t[0]&32,l=t[0]&16;if(!S0(s))return Ge(this.ws,"Invalid opcode received"),
e();if(o)return Ge(this.ws,"Frame cannot be masked"),e();if(a!==0&&!this.#i.has("permessage-deflate")){Ge(this.ws,"Expected RSV1 to be clear.");return}if(c!==0||
l!==0){Ge(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(n&&!Xc(s)){Ge(this.ws,"Invalid frame type was fragmented.");return}if(Xc(s)&&this.#n.length>0){Ge(
this.ws,"Expected continuation frame");return}if(this.#r.fragmented&&n){Ge(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((i>125||n)&&Kc(s)){Ge(this.
ws,"Control frame either too large or fragmented");return}if(N0(s)&&this.#n.length===0&&!this.#r.compressed){Ge(this.ws,"Unexpected continuation frame");return}
if(i<=125){if(this.#r.payloadLength=i,this.#o=ye.READ_DATA,!this.#g())return}else i===126?this.#o=ye.PAYLOADLENGTH_16:i===127&&(this.#o=ye.PAYLOADLENGTH_64);Xc(
s)&&(this.#r.binaryType=s,this.#r.compressed=a!==0),this.#r.opcode=s,this.#r.masked=o,this.#r.fin=r,this.#r.fragmented=n}else if(this.#o===ye.PAYLOADLENGTH_16){
if(this.#t<2)return e();let t=this.consume(2);if(this.#r.payloadLength=t.readUInt16BE(0),this.#o=ye.READ_DATA,!this.#g())return}else if(this.#o===ye.PAYLOADLENGTH_64){
if(this.#t<8)return e();let t=this.consume(8),r=t.readUInt32BE(0),s=t.readUInt32BE(4);if(r!==0||s>2**31-1){Ge(this.ws,"Received payload length > 2^31 bytes.");return}
if(this.#r.payloadLength=s,this.#o=ye.READ_DATA,!this.#g())return}else if(this.#o===ye.READ_DATA){if(this.#t<this.#r.payloadLength)return e();let t=this.consume(
this.#r.payloadLength);if(Kc(this.#r.opcode)){this.#s=this.parseControlFrame(t),this.#o=ye.INFO;let r=this.ws[Zc].socket;if(this.#s&&r.writableNeedDrain){this.#s=
!1,r.once("drain",()=>{this.destroyed||(this.#s=!0,this.run(e))});return}}else if(this.#r.compressed){this.#i.get("permessage-deflate").decompress(t,this.#r.fin,
(r,s)=>{if(r){let o=r instanceof jc?1009:1007;Qs(this.ws,o,r.message);return}if(this.writeFragments(s)){if(this.#a>0&&this.#A>this.#a){Qs(this.ws,1009,new jc().
message);return}if(!this.#r.fin){this.#o=ye.INFO,this.#s=!0,this.run(e);return}mC(this.ws,this.#r.binaryType,this.consumeFragments()),this.#s=!0,this.#o=ye.INFO,
this.run(e)}}),this.#s=!1;break}else{if(!this.writeFragments(t))return;if(this.#a>0&&this.#A>this.#a){Qs(this.ws,1009,new jc().message);return}!this.#r.fragmented&&
this.#r.fin&&mC(this.ws,this.#r.binaryType,this.consumeFragments()),this.#o=ye.INFO}}}consume(e){if(e>this.#t)throw new Error("Called consume() before buffers s\
atiated.");if(e===0)return dC;if(this.#e[0].length===e)return this.#t-=this.#e[0].length,this.#e.shift();let t=Buffer.allocUnsafe(e),r=0;for(;r!==e;){let s=this.#e[0],
{length:o}=s;if(o+r===e){t.set(this.#e.shift(),r);break}else if(o+r>e){t.set(s.subarray(0,e-r),r),this.#e[0]=s.subarray(e-r);break}else t.set(this.#e.shift(),r),
r+=s.length}return this.#t-=e,t}writeFragments(e){return this.#c>0&&this.#n.length===this.#c?(Qs(this.ws,1008,"Too many message fragments"),!1):(this.#A+=e.length,
this.#n.push(e),!0)}consumeFragments(){let e=this.#n;if(e.length===1)return this.#A=0,e.shift();let t=Buffer.concat(e,this.#A);return this.#n=[],this.#A=0,t}parseCloseBody(e){
R0(e.length!==1);let t;if(e.length>=2&&(t=e.readUInt16BE(0)),t!==void 0&&!T0(t))return{code:1002,reason:"Invalid status code",error:!0};let r=e.subarray(2);r[0]===
239&&r[1]===187&&r[2]===191&&(r=r.subarray(3));try{r=U0(r)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:t,reason:r,error:!1}}parseControlFrame(e){
let{opcode:t,payloadLength:r}=this.#r;if(t===lr.CLOSE){if(r===1)return Ge(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#r.closeInfo=this.parseCloseBody(
e),this.#r.closeInfo.error){let{code:s,reason:o}=this.#r.closeInfo;return DC(this.ws,s,o,o.length),Ge(this.ws,o),!1}if(this.ws[fC]!==pC.SENT){let s=dC;this.#r.closeInfo.
code&&(s=Buffer.allocUnsafe(2),s.writeUInt16BE(this.#r.closeInfo.code,0));let o=new yC(s);this.ws[Zc].socket.write(o.createFrame(lr.CLOSE),n=>{n||(this.ws[fC]=pC.
SENT)})}return this.ws[b0]=F0.CLOSING,this.ws[wC]=!0,!1}else if(t===lr.PING){if(!this.ws[wC]){let s=new yC(e);this.ws[Zc].socket.write(s.createFrame(lr.PONG)),hn.
ping.hasSubscribers&&hn.ping.publish({payload:e})}}else t===lr.PONG&&hn.pong.hasSubscribers&&hn.pong.publish({payload:e});return!0}get closingInfo(){return this.#r.
closeInfo}};kC.exports={ByteParser:$c}});var UC=C((YG,SC)=>{"use strict";var{WebsocketFrameSend:M0}=En(),{opcodes:FC,sendHints:Er}=Qt(),L0=sa(),bC=Buffer[Symbol.species],eg=class{#e=new L0;#A=!1;#t;constructor(e){
this.#t=e}add(e,t,r){if(r!==Er.blob){let o=TC(e,r);if(!this.#A)this.#t.write(o,t);else{let n={promise:null,callback:t,frame:o};this.#e.push(n)}return}let s={promise:e.
arrayBuffer().then(o=>{s.promise=null,s.frame=TC(o,r)}),callback:t,frame:null};this.#e.push(s),this.#A||this.#s()}async#s(){this.#A=!0;let e=this.#e;for(;!e.isEmpty();){
let t=e.shift();t.promise!==null&&await t.promise,this.#t.write(t.frame,t.callback),t.callback=t.frame=null}this.#A=!1}};function TC(A,e){return new M0(v0(A,e)).
createFrame(e===Er.string?FC.TEXT:FC.BINARY)}function v0(A,e){switch(e){case Er.string:return Buffer.from(A);case Er.arrayBuffer:case Er.blob:return new bC(A);case Er.
typedArray:return new bC(A.buffer,A.byteOffset,A.byteLength)}}SC.exports={SendQueue:eg}});var VC=C((JG,HC)=>{"use strict";var{webidl:U}=le(),{URLSerializer:x0}=de(),{environmentSettingsObject:NC}=ke(),{staticPropertyDescriptors:JA,states:Bs,sentCloseFrameState:Y0,
sendHints:In}=Qt(),{kWebSocketURL:GC,kReadyState:Ag,kController:MC,kBinaryType:Cn,kResponse:LC,kSentClose:J0,kByteParser:H0}=ns(),{isConnecting:V0,isEstablished:_0,
isClosing:P0,isValidSubprotocol:O0,fireEvent:vC}=cs(),{establishWebSocketConnection:q0,closeWebSocketConnection:xC}=Wc(),{ByteParser:W0}=RC(),{kEnumerableProperty:Je,
isBlobLike:YC}=G(),{getGlobalDispatcher:z0}=Xr(),{types:JC}=h("node:util"),{ErrorEvent:Z0,CloseEvent:K0}=ar(),{SendQueue:X0}=UC(),Me=class A extends EventTarget{#e={
open:null,error:null,close:null,message:null};#A=0;#t="";#s="";#o;constructor(e,t=[]){super(),U.util.markAsUncloneable(this);let r="WebSocket constructor";U.argumentLengthCheck(
arguments,1,r);let s=U.converters["DOMString or sequence<DOMString> or WebSocketInit"](t,r,"options");e=U.converters.USVString(e,r,"url"),t=s.protocols;let o=NC.
settingsObject.baseUrl,n;try{n=new URL(e,o)}catch(a){throw new DOMException(a,"SyntaxError")}if(n.protocol==="http:"?n.protocol="ws:":n.protocol==="https:"&&(n.
protocol="wss:"),n.protocol!=="ws:"&&n.protocol!=="wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${n.protocol}`,"SyntaxError");if(n.hash||n.
href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof t=="string"&&(t=[t]),t.length!==new Set(t.map(a=>a.toLowerCase())).size)throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError");if(t.length>0&&!t.every(a=>O0(a)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxErr\
or");this[GC]=new URL(n.href);let i=NC.settingsObject;this[MC]=q0(n,t,i,this,(a,c)=>this.#r(a,c),s),this[Ag]=A.CONNECTING,this[J0]=Y0.NOT_SENT,this[Cn]="blob"}close(e=void 0,t=void 0){
U.brandCheck(this,A);let r="WebSocket.close";if(e!==void 0&&(e=U.converters["unsigned short"](e,r,"code",{clamp:!0})),t!==void 0&&(t=U.converters.USVString(t,r,
"reason")),e!==void 0&&e!==1e3&&(e<3e3||e>4999))throw new DOMException("invalid code","InvalidAccessError");let s=0;if(t!==void 0&&(s=Buffer.byteLength(t),s>123))
throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");xC(this,e,t,s)}send(e){U.brandCheck(this,A);let t="WebSocket.send";if(U.
argumentLengthCheck(arguments,1,t),e=U.converters.WebSocketSendData(e,t,"data"),V0(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!_0(
this)||P0(this)))if(typeof e=="string"){let r=Buffer.byteLength(e);this.#A+=r,this.#o.add(e,()=>{this.#A-=r},In.string)}else JC.isArrayBuffer(e)?(this.#A+=e.byteLength,
this.#o.add(e,()=>{this.#A-=e.byteLength},In.arrayBuffer)):ArrayBuffer.isView(e)?(this.#A+=e.byteLength,this.#o.add(e,()=>{this.#A-=e.byteLength},In.typedArray)):
YC(e)&&(this.#A+=e.size,this.#o.add(e,()=>{this.#A-=e.size},In.blob))}get readyState(){return U.brandCheck(this,A),this[Ag]}get bufferedAmount(){return U.brandCheck(
this,A),this.#A}get url(){return U.brandCheck(this,A),x0(this[GC])}get extensions(){return U.brandCheck(this,A),this.#s}get protocol(){return U.brandCheck(this,
A),this.#t}get onopen(){return U.brandCheck(this,A),this.#e.open}set onopen(e){U.brandCheck(this,A),this.#e.open&&this.removeEventListener("open",this.#e.open),
typeof e=="function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onerror(){return U.brandCheck(this,A),this.#e.error}set onerror(e){U.
brandCheck(this,A),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="function"?(this.#e.error=e,this.addEventListener("error",e)):this.#e.
error=null}get onclose(){return U.brandCheck(this,A),this.#e.close}set onclose(e){U.brandCheck(this,A),this.#e.close&&this.removeEventListener("close",this.#e.close),
typeof e=="function"?(this.#e.close=e,this.addEventListener("close",e)):this.#e.close=null}get onmessage(){return U.brandCheck(this,A),this.#e.message}set onmessage(e){
U.brandCheck(this,A),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof e=="function"?(this.#e.message=e,this.addEventListener("message",
e)):this.#e.message=null}get binaryType(){return U.brandCheck(this,A),this[Cn]}set binaryType(e){U.brandCheck(this,A),e!=="blob"&&e!=="arraybuffer"?this[Cn]="bl\
ob":this[Cn]=e}#r(e,t){this[LC]=e;let r=this[MC]?.dispatcher?.webSocketOptions,s=r?.maxFragments,o=r?.maxPayloadSize,n=new W0(this,t,{maxFragments:s,maxPayloadSize:o});
n.on("drain",j0),n.on("error",$0.bind(this)),e.socket.ws=this,this[H0]=n,this.#o=new X0(e.socket),this[Ag]=Bs.OPEN;let i=e.headersList.get("sec-websocket-extens\
ions");i!==null&&(this.#s=i);let a=e.headersList.get("sec-websocket-protocol");a!==null&&(this.#t=a),vC("open",this)}};Me.CONNECTING=Me.prototype.CONNECTING=Bs.
CONNECTING;Me.OPEN=Me.prototype.OPEN=Bs.OPEN;Me.CLOSING=Me.prototype.CLOSING=Bs.CLOSING;Me.CLOSED=Me.prototype.CLOSED=Bs.CLOSED;Object.defineProperties(Me.prototype,
{CONNECTING:JA,OPEN:JA,CLOSING:JA,CLOSED:JA,url:Je,readyState:Je,bufferedAmount:Je,onopen:Je,onerror:Je,onclose:Je,close:Je,onmessage:Je,binaryType:Je,send:Je,extensions:Je,
protocol:Je,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}});Object.defineProperties(Me,{CONNECTING:JA,OPEN:JA,CLOSING:JA,CLOSED:JA});
U.converters["sequence<DOMString>"]=U.sequenceConverter(U.converters.DOMString);U.converters["DOMString or sequence<DOMString>"]=function(A,e,t){return U.util.Type(
A)==="Object"&&Symbol.iterator in A?U.converters["sequence<DOMString>"](A):U.converters.DOMString(A,e,t)};U.converters.WebSocketInit=U.dictionaryConverter([{key:"\
protocols",converter:U.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:U.converters.any,defaultValue:()=>z0()},
{key:"headers",converter:U.nullableConverter(U.converters.HeadersInit)}]);U.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){return U.
util.Type(A)==="Object"&&!(Symbol.iterator in A)?U.converters.WebSocketInit(A):{protocols:U.converters["DOMString or sequence<DOMString>"](A)}};U.converters.WebSocketSendData=
function(A){if(U.util.Type(A)==="Object"){if(YC(A))return U.converters.Blob(A,{strict:!1});if(ArrayBuffer.isView(A)||JC.isArrayBuffer(A))return U.converters.BufferSource(
A)}return U.converters.USVString(A)};function j0(){this.ws[LC].socket.resume()}function $0(A){let e,t;A instanceof K0?(e=A.reason,t=A.code):e=A.message,vC("erro\
r",this,()=>new Z0("error",{error:A,message:e})),xC(this,t)}HC.exports={WebSocket:Me}});var tg=C((HG,_C)=>{"use strict";function eS(A){return A.indexOf("\0")===-1}function AS(A){if(A.length===0)return!1;for(let e=0;e<A.length;e++)if(A.charCodeAt(e)<
48||A.charCodeAt(e)>57)return!1;return!0}function tS(A){return new Promise(e=>{setTimeout(e,A).unref()})}_C.exports={isValidLastEventId:eS,isASCIINumber:AS,delay:tS}});var OC=C((VG,PC)=>{"use strict";var rS=h("node:buffer"),{Transform:sS}=h("node:stream"),{isASCIINumber:oS,isValidLastEventId:nS}=tg(),ur=[239,187,191],dn=10,hs=13,
iS=58,aS=32,cS=rS.kStringMaxLength,gS=Buffer.from("data"),lS=Buffer.from("event"),ES=Buffer.from("id"),uS=Buffer.from("retry"),QS=1024,BS=131072,hS=128;function IS(A,e){
if(e>=A.length)return!1;for(let t=e;t<A.length;t++)if(A[t]<48||A[t]>57)return!1;return!0}function CS(A,e){for(let t=e;t<A.length;t++)if(A[t]===0)return!1;return!0}
function pn(A,e,t){if(e!==t.length)return!1;for(let r=0;r<e;r++)if(A[r]!==t[r])return!1;return!0}function fn(){let A=new Error("EventSource message size exceede\
d");return A.aborted=!1,A}var rg=class extends sS{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(e={}){
e.readableObjectMode=!0,super(e),this.state=e.eventSourceSettings||{},this.maxEventSize=e.maxEventSize??cS;let t=this.maxEventSize>0?Math.min(BS,Math.max(QS,Math.
floor(this.maxEventSize/hS))):0;this.maxDataLines=t,this.maxBufferedChunks=t,e.push&&(this.push=e.push)}_transform(e,t,r){if(e.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&e[0]!==dn&&e[0]!==hs){r(fn());return}if(this.chunks.push(e),this.checkBOM&&this.handleBOM()){r();return}for(;this.
hasCurrentByte();){let s=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(s===dn){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=
!1}if(s===dn||s===hs){s===hs&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.
eventEndCheck=!1;continue}if(s===dn||s===hs){s===hs&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(o){r(o);return}this.consumeCurrentByte(),
this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){r(fn());return}this.advanceCursor()}r()}_destroy(e,t){this.chunks.
length=0,this.clearEvent(),super._destroy(e,t)}parseLine(e,t){if(e.length===0)return;let r=e.indexOf(iS);if(r===0)return;let s=e.length,o=e.length;if(r!==-1&&(s=
r,o=r+1,e[o]===aS&&++o),pn(e,s,gS)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw fn();let n=e.length-o,i=this.eventFieldSizes.data+(t.data===
void 0?0:1)+n;this.setEventFieldSize("data",i);let a=e.toString("utf8",o);t.data===void 0?t.data=a:t.data+=`
${a}`,this.dataLineCount++;return}if(pn(e,s,uS)){IS(e,o)&&(this.setEventFieldSize("retry",e.length-o),t.retry=e.toString("utf8",o));return}if(pn(e,s,ES)){CS(e,o)&&
(this.setEventFieldSize("id",e.length-o),t.id=e.toString("utf8",o));return}pn(e,s,lS)&&o<e.length&&(this.setEventFieldSize("event",e.length-o),t.event=e.toString(
"utf8",o))}setEventFieldSize(e,t){let r=this.eventSize-this.eventFieldSizes[e]+t;if(this.maxEventSize>0&&r>this.maxEventSize)throw fn();this.eventSize=r,this.eventFieldSizes[e]=
t}processEvent(e){e.retry&&oS(e.retry)&&(this.state.reconnectionTime=parseInt(e.retry,10)),e.id&&nS(e.id)&&(this.state.lastEventId=e.id),e.data!==void 0&&this.push(
{type:e.event||"message",options:{data:e.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){let e=this.lineChunkIndex;this.chunks.splice(0,e),this.lineChunkIndex=0,this.chunkIndex-=e}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);let e=[],t=0;for(let r=this.lineChunkIndex;r<=this.chunkIndex;r++){let s=this.chunks[r],o=r===this.lineChunkIndex?this.linePos:0,
n=r===this.chunkIndex?this.pos:s.length,i=s.subarray(o,n);t+=i.length,e.push(i)}return Buffer.concat(e,t)}peekBufferedByte(e){let t=this.lineChunkIndex,r=this.linePos;
for(;t<this.chunks.length;){let s=this.chunks[t],o=s.length-r;if(e<o)return s[r+e];e-=o,t++,r=0}}discardLeadingBytes(e){for(;e>0&&this.lineChunkIndex<this.chunks.
length;){let r=this.chunks[this.lineChunkIndex].length-this.linePos;e<r?(this.linePos+=e,e=0):(e-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,
this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){let e=this.peekBufferedByte(0),t=this.peekBufferedByte(1),r=this.peekBufferedByte(2);return t===void 0?
(e===ur[0]||(this.checkBOM=!1),!0):r===void 0?e===ur[0]&&t===ur[1]?!0:(this.checkBOM=!1,!1):(e===ur[0]&&t===ur[1]&&r===ur[2]&&this.discardLeadingBytes(3),this.checkBOM=
!1,!this.hasCurrentByte())}};PC.exports={EventSourceStream:rg}});var $C=C((_G,jC)=>{"use strict";var{pipeline:dS}=h("node:stream"),{fetching:pS}=ts(),{makeRequest:fS}=tr(),{webidl:pA}=le(),{EventSourceStream:wS}=OC(),{parseMIMEType:mS}=de(),
{createFastMessageEvent:yS}=ar(),{isNetworkError:qC}=es(),{delay:DS}=tg(),{kEnumerableProperty:Bt}=G(),{environmentSettingsObject:WC}=ke(),{getGlobalDispatcher:kS}=Xr(),
zC=!1,ZC=3e3,Is=0,KC=1,Cs=2,RS="anonymous",FS="use-credentials",Qr=class A extends EventTarget{#e={open:null,error:null,message:null};#A=null;#t=!1;#s=Is;#o=null;#r=null;#n;#i;constructor(e,t={}){
super(),pA.util.markAsUncloneable(this);let r="EventSource constructor";pA.argumentLengthCheck(arguments,1,r),zC||(zC=!0,process.emitWarning("EventSource is exp\
erimental, expect them to change at any time.",{code:"UNDICI-ES"})),e=pA.converters.USVString(e,r,"url"),t=pA.converters.EventSourceInitDict(t,r,"eventSourceIni\
tDict"),this.#n=t.dispatcher,this.#i={lastEventId:"",reconnectionTime:ZC};let s=WC,o;try{o=new URL(e,s.settingsObject.baseUrl),this.#i.origin=o.origin}catch(a){
throw new DOMException(a,"SyntaxError")}this.#A=o.href;let n=RS;t.withCredentials&&(n=FS,this.#t=!0);let i={redirect:"follow",keepalive:!0,mode:"cors",credentials:n===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};i.client=WC.settingsObject,i.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],i.cache=
"no-store",i.initiator="other",i.urlList=[new URL(this.#A)],this.#o=fS(i),this.#c()}get readyState(){return this.#s}get url(){return this.#A}get withCredentials(){
return this.#t}#c(){if(this.#s===Cs)return;this.#s=Is;let e={request:this.#o,dispatcher:this.#n},t=r=>{qC(r)&&(this.dispatchEvent(new Event("error")),this.close()),
this.#a()};e.processResponseEndOfBody=t,e.processResponse=r=>{if(qC(r))if(r.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#a();return}
let s=r.headersList.get("content-type",!0),o=s!==null?mS(s):"failure",n=o!=="failure"&&o.essence==="text/event-stream";if(r.status!==200||n===!1){this.close(),this.
dispatchEvent(new Event("error"));return}this.#s=KC,this.dispatchEvent(new Event("open")),this.#i.origin=r.urlList[r.urlList.length-1].origin;let i=new wS({eventSourceSettings:this.#i,
maxEventSize:this.#n.eventSourceOptions?.maxEventSize,push:a=>{this.dispatchEvent(yS(a.type,a.options))}});dS(r.body.stream,i,a=>{a?.aborted===!1&&(this.close(),
this.dispatchEvent(new Event("error")))})},this.#r=pS(e)}async#a(){this.#s!==Cs&&(this.#s=Is,this.dispatchEvent(new Event("error")),await DS(this.#i.reconnectionTime),
this.#s===Is&&(this.#i.lastEventId.length&&this.#o.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){pA.brandCheck(this,A),this.#s!==Cs&&
(this.#s=Cs,this.#r.abort(),this.#o=null)}get onopen(){return this.#e.open}set onopen(e){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof e=="\
function"?(this.#e.open=e,this.addEventListener("open",e)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(e){this.#e.message&&this.removeEventListener(
"message",this.#e.message),typeof e=="function"?(this.#e.message=e,this.addEventListener("message",e)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(e){
this.#e.error&&this.removeEventListener("error",this.#e.error),typeof e=="function"?(this.#e.error=e,this.addEventListener("error",e)):this.#e.error=null}},XC={
CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:Is,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:KC,writable:!1},CLOSED:{
__proto__:null,configurable:!1,enumerable:!0,value:Cs,writable:!1}};Object.defineProperties(Qr,XC);Object.defineProperties(Qr.prototype,XC);Object.defineProperties(
Qr.prototype,{close:Bt,onerror:Bt,onmessage:Bt,onopen:Bt,readyState:Bt,url:Bt,withCredentials:Bt});pA.converters.EventSourceInitDict=pA.dictionaryConverter([{key:"\
withCredentials",converter:pA.converters.boolean,defaultValue:()=>!1},{key:"dispatcher",converter:pA.converters.any,defaultValue:()=>kS()}]);jC.exports={EventSource:Qr,
defaultReconnectionTime:ZC}});var sg=C((PG,S)=>{"use strict";var bS=Vt(),ed=dr(),TS=_t(),SS=eQ(),US=Pt(),NS=ya(),GS=yQ(),MS=SQ(),Ad=x(),mn=G(),{InvalidArgumentError:wn}=Ad,Br=IB(),LS=fr(),vS=oc(),
xS=$B(),YS=ac(),JS=qa(),HS=mo(),{getGlobalDispatcher:td,setGlobalDispatcher:VS}=Xr(),_S=No(),PS=lo(),OS=Eo();Object.assign(ed.prototype,Br);S.exports.Dispatcher=
ed;S.exports.Client=bS;S.exports.Pool=TS;S.exports.BalancedPool=SS;S.exports.Agent=US;S.exports.ProxyAgent=NS;S.exports.EnvHttpProxyAgent=GS;S.exports.RetryAgent=
MS;S.exports.RetryHandler=HS;S.exports.DecoratorHandler=_S;S.exports.RedirectHandler=PS;S.exports.createRedirectInterceptor=OS;S.exports.interceptors={redirect:nh(),
retry:ah(),dump:gh(),dns:uh()};S.exports.buildConnector=LS;S.exports.errors=Ad;S.exports.util={parseHeaders:mn.parseHeaders,headerNameToString:mn.headerNameToString};
function ds(A){return(e,t,r)=>{if(typeof t=="function"&&(r=t,t=null),!e||typeof e!="string"&&typeof e!="object"&&!(e instanceof URL))throw new wn("invalid url");
if(t!=null&&typeof t!="object")throw new wn("invalid opts");if(t&&t.path!=null){if(typeof t.path!="string")throw new wn("invalid opts.path");let n=t.path;t.path.
startsWith("/")||(n=`/${n}`),e=new URL(mn.parseOrigin(e).origin+n)}else t||(t=typeof e=="object"?e:{}),e=mn.parseURL(e);let{agent:s,dispatcher:o=td()}=t;if(s)throw new wn(
"unsupported opts.agent. Did you mean opts.client?");return A.call(o,{...t,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,method:t.method||
(t.body?"PUT":"GET")},r)}}S.exports.setGlobalDispatcher=VS;S.exports.getGlobalDispatcher=td;var qS=ts().fetch;S.exports.fetch=async function(e,t=void 0){try{return await qS(
e,t)}catch(r){throw r&&typeof r=="object"&&Error.captureStackTrace(r),r}};S.exports.Headers=at().Headers;S.exports.Response=es().Response;S.exports.Request=tr().
Request;S.exports.FormData=Fr().FormData;S.exports.File=globalThis.File??h("node:buffer").File;S.exports.FileReader=bI().FileReader;var{setGlobalOrigin:WS,getGlobalOrigin:zS}=mi();
S.exports.setGlobalOrigin=WS;S.exports.getGlobalOrigin=zS;var{CacheStorage:ZS}=xI(),{kConstruct:KS}=en();S.exports.caches=new ZS(KS);var{deleteCookie:XS,getCookies:jS,
getSetCookies:$S,setCookie:eU}=ZI();S.exports.deleteCookie=XS;S.exports.getCookies=jS;S.exports.getSetCookies=$S;S.exports.setCookie=eU;var{parseMIMEType:AU,serializeAMimeType:tU}=de();
S.exports.parseMIMEType=AU;S.exports.serializeAMimeType=tU;var{CloseEvent:rU,ErrorEvent:sU,MessageEvent:oU}=ar();S.exports.WebSocket=VC().WebSocket;S.exports.CloseEvent=
rU;S.exports.ErrorEvent=sU;S.exports.MessageEvent=oU;S.exports.request=ds(Br.request);S.exports.stream=ds(Br.stream);S.exports.pipeline=ds(Br.pipeline);S.exports.
connect=ds(Br.connect);S.exports.upgrade=ds(Br.upgrade);S.exports.MockClient=vS;S.exports.MockPool=YS;S.exports.MockAgent=xS;S.exports.mockErrors=JS;var{EventSource:nU}=$C();
S.exports.EventSource=nU});var sd=C($=>{"use strict";var iU=$&&$.__createBinding||(Object.create?(function(A,e,t,r){r===void 0&&(r=t);var s=Object.getOwnPropertyDescriptor(e,t);(!s||("get"in
s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(A,r,s)}):(function(A,e,t,r){r===void 0&&(r=t),
A[r]=e[t]})),aU=$&&$.__setModuleDefault||(Object.create?(function(A,e){Object.defineProperty(A,"default",{enumerable:!0,value:e})}):function(A,e){A.default=e}),
Rn=$&&$.__importStar||(function(){var A=function(e){return A=Object.getOwnPropertyNames||function(t){var r=[];for(var s in t)Object.prototype.hasOwnProperty.call(
t,s)&&(r[r.length]=s);return r},A(e)};return function(e){if(e&&e.__esModule)return e;var t={};if(e!=null)for(var r=A(e),s=0;s<r.length;s++)r[s]!=="default"&&iU(
t,e,r[s]);return aU(t,e),t}})(),re=$&&$.__awaiter||function(A,e,t,r){function s(o){return o instanceof t?o:new t(function(n){n(o)})}return new(t||(t=Promise))(function(o,n){
function i(l){try{c(r.next(l))}catch(g){n(g)}}function a(l){try{c(r.throw(l))}catch(g){n(g)}}function c(l){l.done?o(l.value):s(l.value).then(i,a)}c((r=r.apply(A,
e||[])).next())})};Object.defineProperty($,"__esModule",{value:!0});$.HttpClient=$.HttpClientResponse=$.HttpClientError=$.MediaTypes=$.Headers=$.HttpCodes=void 0;
$.getProxyUrl=gU;$.isHttps=hU;var og=Rn(h("http")),rd=Rn(h("https")),ng=Rn(kg()),yn=Rn(Ug()),cU=sg(),He;(function(A){A[A.OK=200]="OK",A[A.MultipleChoices=300]="\
MultipleChoices",A[A.MovedPermanently=301]="MovedPermanently",A[A.ResourceMoved=302]="ResourceMoved",A[A.SeeOther=303]="SeeOther",A[A.NotModified=304]="NotModif\
ied",A[A.UseProxy=305]="UseProxy",A[A.SwitchProxy=306]="SwitchProxy",A[A.TemporaryRedirect=307]="TemporaryRedirect",A[A.PermanentRedirect=308]="PermanentRedirec\
t",A[A.BadRequest=400]="BadRequest",A[A.Unauthorized=401]="Unauthorized",A[A.PaymentRequired=402]="PaymentRequired",A[A.Forbidden=403]="Forbidden",A[A.NotFound=
404]="NotFound",A[A.MethodNotAllowed=405]="MethodNotAllowed",A[A.NotAcceptable=406]="NotAcceptable",A[A.ProxyAuthenticationRequired=407]="ProxyAuthenticationReq\
uired",A[A.RequestTimeout=408]="RequestTimeout",A[A.Conflict=409]="Conflict",A[A.Gone=410]="Gone",A[A.TooManyRequests=429]="TooManyRequests",A[A.InternalServerError=
500]="InternalServerError",A[A.NotImplemented=501]="NotImplemented",A[A.BadGateway=502]="BadGateway",A[A.ServiceUnavailable=503]="ServiceUnavailable",A[A.GatewayTimeout=
504]="GatewayTimeout"})(He||($.HttpCodes=He={}));var Ie;(function(A){A.Accept="accept",A.ContentType="content-type"})(Ie||($.Headers=Ie={}));var fA;(function(A){
A.ApplicationJson="application/json"})(fA||($.MediaTypes=fA={}));function gU(A){let e=ng.getProxyUrl(new URL(A));return e?e.href:""}var lU=[He.MovedPermanently,
He.ResourceMoved,He.SeeOther,He.TemporaryRedirect,He.PermanentRedirect],EU=[He.BadGateway,He.ServiceUnavailable,He.GatewayTimeout],uU=["OPTIONS","GET","DELETE",
"HEAD"],QU=10,BU=5,Dn=class A extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,A.prototype)}};$.
HttpClientError=Dn;var kn=class{constructor(e){this.message=e}readBody(){return re(this,void 0,void 0,function*(){return new Promise(e=>re(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return re(this,void 0,
void 0,function*(){return new Promise(e=>re(this,void 0,void 0,function*(){let t=[];this.message.on("data",r=>{t.push(r)}),this.message.on("end",()=>{e(Buffer.concat(
t))})}))})}};$.HttpClientResponse=kn;function hU(A){return new URL(A).protocol==="https:"}var ig=class{constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
e),this.handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=
null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this.
_maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=
null&&(this._maxRetries=r.maxRetries))}options(e,t){return re(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return re(this,
void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return re(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){
return re(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){return re(this,void 0,void 0,function*(){return this.request("PATC\
H",e,t,r||{})})}put(e,t,r){return re(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return re(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,t||{})})}sendStream(e,t,r,s){return re(this,void 0,void 0,function*(){return this.request(e,t,r,s)})}getJson(e){return re(this,arguments,void 0,
function*(t,r={}){r[Ie.Accept]=this._getExistingOrDefaultHeader(r,Ie.Accept,fA.ApplicationJson);let s=yield this.get(t,r);return this._processResponse(s,this.requestOptions)})}postJson(e,t){
return re(this,arguments,void 0,function*(r,s,o={}){let n=JSON.stringify(s,null,2);o[Ie.Accept]=this._getExistingOrDefaultHeader(o,Ie.Accept,fA.ApplicationJson),
o[Ie.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,fA.ApplicationJson);let i=yield this.post(r,n,o);return this._processResponse(i,this.requestOptions)})}putJson(e,t){
return re(this,arguments,void 0,function*(r,s,o={}){let n=JSON.stringify(s,null,2);o[Ie.Accept]=this._getExistingOrDefaultHeader(o,Ie.Accept,fA.ApplicationJson),
o[Ie.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,fA.ApplicationJson);let i=yield this.put(r,n,o);return this._processResponse(i,this.requestOptions)})}patchJson(e,t){
return re(this,arguments,void 0,function*(r,s,o={}){let n=JSON.stringify(s,null,2);o[Ie.Accept]=this._getExistingOrDefaultHeader(o,Ie.Accept,fA.ApplicationJson),
o[Ie.ContentType]=this._getExistingOrDefaultContentTypeHeader(o,fA.ApplicationJson);let i=yield this.patch(r,n,o);return this._processResponse(i,this.requestOptions)})}request(e,t,r,s){
return re(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");let o=new URL(t),n=this._prepareRequest(e,o,s),i=this.
_allowRetries&&uU.includes(e)?this._maxRetries+1:1,a=0,c;do{if(c=yield this.requestRaw(n,r),c&&c.message&&c.message.statusCode===He.Unauthorized){let g;for(let E of this.
handlers)if(E.canHandleAuthentication(c)){g=E;break}return g?g.handleAuthentication(this,n,r):c}let l=this._maxRedirects;for(;c.message.statusCode&&lU.includes(
c.message.statusCode)&&this._allowRedirects&&l>0;){let g=c.message.headers.location;if(!g)break;let E=new URL(g);if(o.protocol==="https:"&&o.protocol!==E.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow th\
is behavior, set the allowRedirectDowngrade option to true.");if(yield c.readBody(),E.hostname!==o.hostname)for(let B in s)B.toLowerCase()==="authorization"&&delete s[B];
n=this._prepareRequest(e,E,s),c=yield this.requestRaw(n,r),l--}if(!c.message.statusCode||!EU.includes(c.message.statusCode))return c;a+=1,a<i&&(yield c.readBody(),
yield this._performExponentialBackoff(a))}while(a<i);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return re(this,void 0,
void 0,function*(){return new Promise((r,s)=>{function o(n,i){n?s(n):i?r(i):s(new Error("Unknown error"))}this.requestRawWithCallback(e,t,o)})})}requestRawWithCallback(e,t,r){
typeof t=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let s=!1;function o(a,c){s||(s=!0,
r(a,c))}let n=e.httpModule.request(e.options,a=>{let c=new kn(a);o(void 0,c)}),i;n.on("socket",a=>{i=a}),n.setTimeout(this._socketTimeout||3*6e4,()=>{i&&i.end(),
o(new Error(`Request timeout: ${e.options.path}`))}),n.on("error",function(a){o(a)}),t&&typeof t=="string"&&n.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",
function(){n.end()}),t.pipe(n)):n.end()}getAgent(e){let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),r=ng.getProxyUrl(t);if(r&&r.
hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){let s={};s.parsedUrl=t;let o=s.parsedUrl.protocol==="https:";s.httpModule=o?rd:og;let n=o?
443:80;if(s.options={},s.options.host=s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):n,s.options.path=(s.parsedUrl.pathname||"")+
(s.parsedUrl.search||""),s.options.method=e,s.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.
agent=this._getAgent(s.parsedUrl),this.handlers)for(let i of this.handlers)i.prepareRequest(s.options);return s}_mergeHeaders(e){return this.requestOptions&&this.
requestOptions.headers?Object.assign({},ps(this.requestOptions.headers),ps(e||{})):ps(e||{})}_getExistingOrDefaultHeader(e,t,r){let s;if(this.requestOptions&&this.
requestOptions.headers){let n=ps(this.requestOptions.headers)[t];n&&(s=typeof n=="number"?n.toString():n)}let o=e[t];return o!==void 0?typeof o=="number"?o.toString():
o:s!==void 0?s:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;if(this.requestOptions&&this.requestOptions.headers){let o=ps(this.requestOptions.headers)[Ie.
ContentType];o&&(typeof o=="number"?r=String(o):Array.isArray(o)?r=o.join(", "):r=o)}let s=e[Ie.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.
isArray(s)?s.join(", "):s:r!==void 0?r:t}_getAgent(e){let t,r=ng.getProxyUrl(e),s=r&&r.hostname;if(this._keepAlive&&s&&(t=this._proxyAgent),s||(t=this._agent),t)
return t;let o=e.protocol==="https:",n=100;if(this.requestOptions&&(n=this.requestOptions.maxSockets||og.globalAgent.maxSockets),r&&r.hostname){let i={maxSockets:n,
keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},
a,c=r.protocol==="https:";o?a=c?yn.httpsOverHttps:yn.httpsOverHttp:a=c?yn.httpOverHttps:yn.httpOverHttp,t=a(i),this._proxyAgent=t}if(!t){let i={keepAlive:this._keepAlive,
maxSockets:n};t=o?new rd.Agent(i):new og.Agent(i),this._agent=t}return o&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),
t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;let s=e.protocol==="https:";return r=new cU.ProxyAgent(Object.
assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=r,s&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){
let t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let s=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${s}`}return t}_performExponentialBackoff(e){
return re(this,void 0,void 0,function*(){e=Math.min(QU,e);let t=BU*Math.pow(2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return re(
this,void 0,void 0,function*(){return new Promise((r,s)=>re(this,void 0,void 0,function*(){let o=e.message.statusCode||0,n={statusCode:o,result:null,headers:{}};
o===He.NotFound&&r(n);function i(l,g){if(typeof g=="string"){let E=new Date(g);if(!isNaN(E.valueOf()))return E}return g}let a,c;try{c=yield e.readBody(),c&&c.length>
0&&(t&&t.deserializeDates?a=JSON.parse(c,i):a=JSON.parse(c),n.result=a),n.headers=e.message.headers}catch{}if(o>299){let l;a&&a.message?l=a.message:c&&c.length>
0?l=c:l=`Failed request: (${o})`;let g=new Dn(l,o);g.result=n.result,s(g)}else r(n)}))})}};$.HttpClient=ig;var ps=A=>Object.keys(A).reduce((e,t)=>(e[t.toLowerCase()]=
A[t],e),{})});var Fd=process.getBuiltinModule("node:fs"),pg=A=>Fd[A];var fg=pg("existsSync");var wg=pg("readFileSync");var bd=process.getBuiltinModule("node:os"),Td=A=>bd[A];var mg=Td("EOL");var dt=class{constructor(){var e,t,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(fg(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(wg(process.env.
GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let s=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${s} does not exist${mg}`)}this.eventName=
process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.
GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(
process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api\
.github.com",this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&
r!==void 0?r:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||
e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,t]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:t}}if(this.payload.repository)return{
owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable lik\
e 'owner/repo'")}};var ag=dg(sd(),1),od=dg(sg(),1),IU=function(A,e,t,r){function s(o){return o instanceof t?o:new t(function(n){n(o)})}return new(t||(t=Promise))(function(o,n){function i(l){
try{c(r.next(l))}catch(g){n(g)}}function a(l){try{c(r.throw(l))}catch(g){n(g)}}function c(l){l.done?o(l.value):s(l.value).then(i,a)}c((r=r.apply(A,e||[])).next())})};
function nd(A,e){if(!A&&!e.auth)throw new Error("Parameter token or opts.auth is required");if(A&&e.auth)throw new Error("Parameters token and opts.auth may not\
 both be specified");return typeof e.auth=="string"?e.auth:`token ${A}`}function id(A){return new ag.HttpClient().getAgent(A)}function CU(A){return new ag.HttpClient().
getAgentDispatcher(A)}function ad(A){let e=CU(A);return(r,s)=>IU(this,void 0,void 0,function*(){return(0,od.fetch)(r,Object.assign(Object.assign({},s),{dispatcher:e}))})}
function cd(){return process.env.GITHUB_API_URL||"https://api.github.com"}function cg(A){var e;let t=(e=process.env.ACTIONS_ORCHESTRATION_ID)===null||e===void 0?
void 0:e.trim();if(t){let s=`actions_orchestration_id/${t.replace(/[^a-z0-9_.-]/gi,"_")}`;return A?.includes(s)?A:`${A?`${A} `:""}${s}`}return A}function Fn(A,e,t,r){if(typeof t!="function")throw new Error("method for before hook must be a function");return r||(r={}),Array.isArray(e)?e.reverse().reduce((s,o)=>Fn.
bind(null,A,o,s,r),t)():Promise.resolve().then(()=>A.registry[e]?A.registry[e].reduce((s,o)=>o.hook.bind(null,s,r),t)():t(r))}function gd(A,e,t,r){let s=r;A.registry[t]||(A.registry[t]=[]),e==="before"&&(r=(o,n)=>Promise.resolve().then(s.bind(null,n)).then(o.bind(null,n))),e==="after"&&
(r=(o,n)=>{let i;return Promise.resolve().then(o.bind(null,n)).then(a=>(i=a,s(i,n))).then(()=>i)}),e==="error"&&(r=(o,n)=>Promise.resolve().then(o.bind(null,n)).
catch(i=>s(i,n))),A.registry[t].push({hook:r,orig:s})}function ld(A,e,t){if(!A.registry[e])return;let r=A.registry[e].map(s=>s.orig).indexOf(t);r!==-1&&A.registry[e].splice(r,1)}var Ed=Function.bind,ud=Ed.bind(Ed);function Qd(A,e,t){let r=ud(ld,null).apply(null,t?[e,t]:[e]);A.api={remove:r},A.remove=r,["before","error","after","wrap"].forEach(
s=>{let o=t?[e,s,t]:[e,s];A[s]=A.api[s]=ud(gd,null).apply(null,o)})}function pU(){let A=Symbol("Singular"),e={registry:{}},t=Fn.bind(null,e,A);return Qd(t,e,A),
t}function fU(){let A={registry:{}},e=Fn.bind(null,A);return Qd(e,A),e}var Bd={Singular:pU,Collection:fU};var wU="0.0.0-development";function mU(A){return`Request failed due to following response errors:
`+A.errors.map(e=>` - ${e.message}`).join(`
`)}var yU=class extends Error{constructor(A,e,t){super(mU(t)),this.request=A,this.headers=e,this.response=t,this.errors=t.errors,this.data=t.data,Error.captureStackTrace&&
Error.captureStackTrace(this,this.constructor)}request;headers;response;name="GraphqlResponseError";errors;data},DU=["method","baseUrl","url","headers","request",
"query","mediaType","operationName"],kU=["query","method","url"],hd=/\/api\/v3\/?$/;function RU(A,e,t){if(t){if(typeof e=="string"&&"query"in t)return Promise.reject(
new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(let n in t)if(kU.includes(n))return Promise.reject(new Error(`[@octokit/graphql] "${n}\
" cannot be used as variable name`))}let r=typeof e=="string"?Object.assign({query:e},t):e,s=Object.keys(r).reduce((n,i)=>DU.includes(i)?(n[i]=r[i],n):(n.variables||
(n.variables={}),n.variables[i]=r[i],n),{}),o=r.baseUrl||A.endpoint.DEFAULTS.baseUrl;return hd.test(o)&&(s.url=o.replace(hd,"/api/graphql")),A(s).then(n=>{if(n.
data.errors){let i={};for(let a of Object.keys(n.headers))i[a]=n.headers[a];throw new yU(s,i,n.data)}return n.data.data})}function gg(A,e){let t=A.defaults(e);return Object.
assign((s,o)=>RU(t,s,o),{defaults:gg.bind(null,t),endpoint:t.endpoint})}var AM=gg(hr,{headers:{"user-agent":`octokit-graphql.js/${wU} ${ms()}`},method:"POST",url:"\
/graphql"});function Id(A){return gg(A,{method:"POST",url:"/graphql"})}var lg="(?:[a-zA-Z0-9_-]+)",Cd="\\.",dd=new RegExp(`^${lg}${Cd}${lg}${Cd}${lg}$`),FU=dd.test.bind(dd);async function bU(A){let e=FU(A),t=A.startsWith("v1.")||A.
startsWith("ghs_"),r=A.startsWith("ghu_");return{type:"token",token:A,tokenType:e?"app":t?"installation":r?"user-to-server":"oauth"}}function TU(A){return A.split(
/\./).length===3?`bearer ${A}`:`token ${A}`}async function SU(A,e,t,r){let s=e.endpoint.merge(t,r);return s.headers.authorization=TU(A),e(s)}var pd=function(e){
if(!e)throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");if(typeof e!="string")throw new Error("[@octokit/auth-token] Token passed to c\
reateTokenAuth is not a string");return e=e.replace(/^(token|bearer) +/i,""),Object.assign(bU.bind(null,e),{hook:SU.bind(null,e)})};var Eg="7.0.8";var fd=()=>{},UU=console.warn.bind(console),NU=console.error.bind(console);function GU(A={}){return typeof A.debug!="function"&&(A.debug=fd),typeof A.info!="fun\
ction"&&(A.info=fd),typeof A.warn!="function"&&(A.warn=UU),typeof A.error!="function"&&(A.error=NU),A}var wd=`octokit-core.js/${Eg} ${ms()}`,bn=class{static VERSION=Eg;static defaults(e){
return class extends this{constructor(...r){let s=r[0]||{};if(typeof e=="function"){super(e(s));return}super(Object.assign({},e,s,s.userAgent&&e.userAgent?{userAgent:`${s.
userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){let t=this.plugins;return class extends this{static plugins=t.concat(e.filter(s=>!t.includes(
s)))}}constructor(e={}){let t=new Bd.Collection,r={baseUrl:hr.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),
mediaType:{previews:[],format:""}};if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${wd}`:wd,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=
e.previews),e.timeZone&&(r.headers["time-zone"]=e.timeZone),this.request=hr.defaults(r),this.graphql=Id(this.request).defaults(r),this.log=GU(e.log),this.hook=t,
e.authStrategy){let{authStrategy:o,...n}=e,i=o(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:n},e.auth));t.wrap("request",i.hook),
this.auth=i}else if(!e.auth)this.auth=async()=>({type:"unauthenticated"});else{let o=pd(e.auth);t.wrap("request",o.hook),this.auth=o}let s=this.constructor;for(let o=0;o<
s.plugins.length;++o)Object.assign(this,s.plugins[o](this,e))}request;graphql;log;hook;auth};var ug="17.0.0";var MU={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST\
 /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/\
repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:[
"PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:[
"POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /\
orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repo\
s/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST \
/repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{o\
wner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:[
"DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:[
"DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/ima\
ges/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_nam\
e}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/a\
ctions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/v\
ariables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/vari\
ables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/ac\
tions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/action\
s/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_forma\
t}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/r\
uns/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:[
"PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:[
"POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /re\
pos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET\
 /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],getAllowedActionsRepository:["GET /rep\
os/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /o\
rgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image\
_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],getEnvironmentPublicKey:["GET /re\
pos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets\
/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:[
"GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permis\
sions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:["GET /orgs\
/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:[
"DELETE /repos/{owner}/{repo}/subscription"],deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],getRepoSubscription:[
"GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],getThreadSubscriptionForAuthenticatedUser:["GET /notifications/th\
reads/{thread_id}/subscription"],listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],listOrgEventsForAuthenticatedUser:[
"GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:[
"GET /users/{username}/events/public"],listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],listReceivedPublicEventsForUser:[
"GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],listRepoNotificationsForAuthenticatedUser:["GET /repos/{owne\
r}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:[
"GET /users/{username}/subscriptions"],listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscript\
ions"],listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],markRepoNotificationsAsRead:["PUT /repos/{ow\
ner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:[
"PUT /repos/{owner}/{repo}/subscription"],setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user\
/starred/{owner}/{repo}"],unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{addRepoToInstallation:["PUT /user/installations/{install\
ation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]}],addRepoToInstallationForAuthenticatedUser:["PUT /user\
/installations/{installation_id}/repositories/{repository_id}"],checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{co\
de}/conversions"],createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_i\
d}/grant"],deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],getRepoInstallation:[
"GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],getSubscriptionPlanForAccountStubbed:[
"GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],getWebhookConfigForApp:["GET /app/hook/conf\
ig"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],listAccountsForPlanStubbed:[
"GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],listInstallationsForAuthenticatedUser:[
"GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:[
"GET /installation/repositories"],listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],listSubscriptionsForAuthenticatedUserStubbed:["GET /\
user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attem\
pts"],removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","removeRepoFromInstallationFor\
AuthenticatedUser"]}],removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],resetToken:["\
PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],scopeToken:["POST /applications/{client_id}/token/scoped"],
suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:[
"PATCH /app/hook/config"]},billing:{getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/\
settings/billing/actions"],getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],getGithubBillingPremiumRequestUsageReportUser:[
"GET /users/{username}/settings/billing/premium_request/usage"],getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],getGithubBillingUsageReportUser:[
"GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],getGithubPackagesBillingUser:["GET /us\
ers/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],getSharedStorageBillingUser:["GET /use\
rs/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaig\
n_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}\
/campaigns/{campaign_number}"]},checks:{create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],get:["GET /repo\
s/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],listAnnotations:["GET /repos/{owner}/{repo}/ch\
eck-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],listForSuite:["GET /repos/{owner}/{repo}/check-suites/{c\
heck_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{chec\
k_run_id}/rerequest"],rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],setSuitesPreferences:["PATCH /repos/{owner}/{repo}/c\
heck-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{commitAutofix:["POST /repos/{owner}/{repo}/code-scanni\
ng/alerts/{alert_number}/autofix/commits"],createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],createVariantAnalysis:["POST\
 /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delet\
e}"],deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{\
alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],getAutofix:["GET\
 /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],getDefaultSetup:[
"GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],getVariantAnalysis:["GET /repos/\
{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/\
variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number\
}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],listAlertsInstances:[
"GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],listCodeqlDatabases:["GET /repos/{\
owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],updateAlert:["PATCH /repos/{owner}/{repo}\
/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],uploadSarif:["POST /repos/{owner}/{repo}/c\
ode-scanning/sarifs"]},codeSecurity:{attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],attachEnterpriseConfiguration:[
"POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],createConfiguration:["POST /orgs/{org}/code-security/configurations"],createConfigurationForEnterprise:[
"POST /enterprises/{enterprise}/code-security/configurations"],deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],deleteConfigurationForEnterprise:[
"DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-con\
figuration"],getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],getConfigurationsForOrg:["GET /orgs/{org}/code-securi\
ty/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],getDefaultConfigurationsForEnterprise:["GET /enterprises/\
{enterprise}/code-security/configurations/defaults"],getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositor\
ies"],getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],getSingleConfigurationForEnterprise:[
"GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{confi\
guration_id}/defaults"],setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],updateConfiguration:[
"PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configuration\
s/{configuration_id}"]},codesOfConduct:{getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{addRepositoryForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/reposit\
ories/{repository_id}"],checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],codespaceMachinesForAuthenticatedUser:["GET /\
user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{s\
ecret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],createOrUpdateSecretForAuthenticatedUser:["PUT /user/codes\
paces/secrets/{secret_name}"],createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],createWithRepoForAuthenticatedUser:[
"POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],deleteFromOrganization:["DELETE /orgs/{org}/mem\
bers/{username}/codespaces/{codespace_name}"],deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{\
repo}/codespaces/secrets/{secret_name}"],deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],exportForAuthenticatedUser:["POST /u\
ser/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],getExportDetailsForAuthenticatedUser:["GET\
 /user/codespaces/{codespace_name}/exports/{export_id}"],getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/cod\
espaces/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/p\
ublic-key"],getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_na\
me}"],getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}\
/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"or\
g"}}],listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],listRepoSecrets:["GET \
/repos/{owner}/{repo}/codespaces/secrets"],listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],listSecretsForAuthenticatedUser:[
"GET /user/codespaces/secrets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],preFlightWithRepoForAuthenticatedUser:[
"GET /repos/{owner}/{repo}/codespaces/new"],publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],removeRepositoryForSecretForAuthenticatedUser:[
"DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_na\
me}/repositories/{repository_id}"],repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],setRepositoriesForSecretForAuthenticatedUser:[
"PUT /user/codespaces/secrets/{secret_name}/repositories"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],startForAuthenticatedUser:[
"POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],stopInOrganization:["POST /orgs/{org}/m\
embers/{username}/codespaces/{codespace_name}/stop"],updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["\
POST /orgs/{org}/copilot/billing/selected_teams"],addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],cancelCopilotSeatAssignmentForTeams:[
"DELETE /orgs/{org}/copilot/billing/selected_teams"],cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:[
"GET /orgs/{org}/copilot/metrics"],copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/co\
pilot/billing"],getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],createOrUpdateOrgSecret:[
"PUT /orgs/{org}/dependabot/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DE\
LETE /orgs/{org}/dependabot/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{ow\
ner}/{repo}/dependabot/alerts/{alert_number}"],getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secre\
ts/{secret_name}"],getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{se\
cret_name}"],listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],listAlertsForRepo:[
"GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secr\
ets"],listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/depen\
dabot/secrets/{secret_name}/repositories/{repository_id}"],repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],setRepositoryAccessDefaultLevel:[
"PUT /organizations/{org}/dependabot/repository-access/default-level"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositor\
ies"],updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/reposito\
ry-access"]},dependencyGraph:{createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependenc\
y-graph/compare/{basehead}"],exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{add:["PUT /\
enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],bulkRemove:[
"POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{userna\
me}"]},enterpriseTeamOrganizations:{add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],bulkAdd:["POST /enterprises/{enterprise}/t\
eams/{enterprise-team}/organizations/add"],bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],delete:["DELETE /enterpris\
es/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],getAssignments:[
"GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],delete:["DELETE /enterp\
rises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /ente\
rprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],create:["POST /gists"],createComment:["POST /gists/{gist_id}/comme\
nts"],delete:["DELETE /gists/{gist_id}"],deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{\
gist_id}"],getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],listComments:["GET /gists/{g\
ist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],listForks:["GET /gists/{gist_id}/forks"],listPublic:[
"GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_i\
d}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}\
/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo\
}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner\
}/{repo}/git/commits/{commit_sha}"],getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],getTree:["GET /re\
pos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],updateRef:["PATCH /repos/{owner}/{repo}/git/ref\
s/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:[
"POST /orgs/{org}/settings/network-configurations"],deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuratio\
n_id}"],getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],getNetworkSettingsForOrg:["GET /orgs/{org}/\
settings/network-settings/{network_settings_id}"],listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],updateNetworkConfigurationForOrg:[
"PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{getRestrictionsForAuthenticatedUser:["GET /user/interaction-limit\
s"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:[
"GET /user/interaction-limits",{},{renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/intera\
ction-limits"],removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],setRestrictionsForAuthenticatedUser:[
"PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limi\
ts"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:[
"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],checkUserCanBeAssigned:[
"GET /repos/{owner}/{repo}/assignees/{assignee}"],checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:[
"POST /repos/{owner}/{repo}/issues"],createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],deleteLabel:["DELETE /repo\
s/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],get:["GET /repos/{owner}/{repo}/issues/{issue_nu\
mber}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /re\
pos/{owner}/{repo}/labels/{name}"],getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_\
number}/parent"],list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comme\
nts"],listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies\
/blocked_by"],listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],listEvents:["GET /repos/{owner}/{repo}/issues/{\
issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/tim\
eline"],listForAuthenticatedUser:["GET /user/issues"],listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],listLabelsForMilestone:[
"GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],listLabelsOnIssue:["GET /repos/{owner}/\
{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/su\
b_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/bloc\
ked_by/{issue_id}"],removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue\
_number}/sub_issue"],reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],setLabels:["PUT /repos/{owner}/{repo}/issues\
/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:[
"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{re\
po}/milestones/{milestone_number}"]},licenses:{get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/licen\
se"]},markdown:{render:["POST /markdown"],renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:[
"GET /versions"],getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migrat\
ion_id}/archive"],deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}\
/archive"],getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],listReposForAuthenticatedUser:[
"GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],listReposForUser:["GET /user/migr\
ations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],startForAuthenticatedUser:["POST /user/migrations"],startForOrg:[
"POST /orgs/{org}/migrations"],unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],unlockRepoForOrg:["DELETE /orgs/\
{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],updateOidcCustomSubTemplateForOrg:[
"PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{deprecated:"octokit.r\
est.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],assignTeamToOrgRole:["PU\
T /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:[
"PUT /orgs/{org}/blocks/{username}"],cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],convertMemberToOutsideCollaborator:[
"PUT /orgs/{org}/outside_collaborators/{username}"],createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /\
orgs/{org}/invitations"],createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],customPropertiesForOrgsCreateOrUpdateOrganizationValues:[
"PATCH /organizations/{org}/org-properties/values"],customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],customPropertiesForReposCreateOrUpdateOrganizationDefinition:[
"PUT /orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],customPropertiesForReposDeleteOrganizationDefinition:["DELETE /\
orgs/{org}/properties/schema/{custom_property_name}"],customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_nam\
e}"],customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/pr\
operties/values"],delete:["DELETE /orgs/{org}"],deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{o\
rg}/attestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],deleteIssueType:["DELETE /orgs\
/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/\
{org}/settings/immutable-releases/repositories/{repository_id}"],enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-rele\
ases/repositories/{repository_id}"],get:["GET /orgs/{org}"],getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],getImmutableReleasesSettingsRepositories:[
"GET /orgs/{org}/settings/immutable-releases/repositories"],getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /o\
rgs/{org}/memberships/{username}"],getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/hist\
ory"],getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],getWebhookConfigForOrg:[
"GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],list:["GET /organizations"],listAppInstallations:[
"GET /orgs/{org}/installations"],listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],listAttestationRepositories:[
"GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],listAttestationsBulk:["POST /orgs/{org}/attestat\
ions/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:[
"GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /org\
s/{org}/issue-types"],listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],listOrgRoleTeams:["GET /orgs/{o\
rg}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],listOrgRoles:["GET /orgs/{org}/organization-rol\
es"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],listOutsideCollaborators:["GET /orgs/{org}/outside_collabo\
rators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],listPatGrantRequestRepositories:["GET /orgs/{org}/personal-ac\
cess-token-requests/{pat_request_id}/repositories"],listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/pers\
onal-access-tokens"],listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],listSecurityManagerTeams:["GET \
/orgs/{org}/security-managers",{},{deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-manage\
rs#list-security-manager-teams"}],listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],pingWebhook:["POST\
 /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeMember:["DELETE /orgs\
/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collabo\
rators/{username}"],removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],removeSecurityManagerTeam:["DELETE /orgs/{org}/s\
ecurity-managers/teams/{team_slug}",{},{deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-\
managers#remove-a-security-manager-team"}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],reviewPatGrantRequestsInBulk:[
"POST /orgs/{org}/personal-access-token-requests"],revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],revokeAllOrgRolesUser:["DEL\
ETE /orgs/{org}/organization-roles/users/{username}"],revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],revokeOrgRoleUser:[
"DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],setImmutableReleasesSettingsRepositories:[
"PUT /orgs/{org}/settings/immutable-releases/repositories"],setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:[
"PUT /orgs/{org}/public_members/{username}"],unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}\
/issue-types/{issue_type_id}"],updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-to\
kens/{pat_id}"],updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],updateWebhookConfigForOrg:["PA\
TCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],deletePackageForOrg:[
"DELETE /orgs/{org}/packages/{package_type}/{package_name}"],deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],deletePackageVersionForAuthenticatedUser:[
"DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_vers\
ion_id}"],getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{renamed:["packages","getAllPackage\
VersionsForPackageOwnedByOrg"]}],getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{renamed:[
"packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_ty\
pe}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],getAllPackageVersionsForPackageOwnedByUser:[
"GET /users/{username}/packages/{package_type}/{package_name}/versions"],getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],getPackageForOrganization:[
"GET /orgs/{org}/packages/{package_type}/{package_name}"],getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],getPackageVersionForAuthenticatedUser:[
"GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{pa\
ckage_name}/versions/{package_version_id}"],getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id\
}"],listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/\
{org}/docker/conflicts"],listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/p\
ackages"],listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],restorePackageForAuthenticatedUser:["P\
OST /user/packages/{package_type}/{package_name}/restore{?token}"],restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token\
}"],restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],restorePackageVersionForAuthenticatedUser:["POST /us\
er/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{packag\
e_name}/versions/{package_version_id}/restore"],restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_v\
ersion_id}/restore"]},privateRegistries:{createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-\
registries/{secret_name}"],getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/publi\
c-key"],listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],deleteItemForOrg:[
"DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],getFieldForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:[
"GET /orgs/{org}/projectsV2/{project_number}"],getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project\
_number}/items/{item_id}"],getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{proj\
ect_number}/fields"],listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],listForUser:["GET \
/users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],listItemsForUser:["GET /users/{username}/projectsV2/{projec\
t_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],updateItemForUser:["PATCH /users/{username}/projectsV2/{pro\
ject_number}/items/{item_id}"]},pulls:{checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],createReplyForReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],deleteReviewComment:[
"DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:[
"GET /repos/{owner}/{repo}/pulls/{pull_number}"],getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{\
owner}/{repo}/pulls/comments/{comment_id}"],list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/revie\
ws/{review_id}/comments"],listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/\
comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["\
PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],requestReviewers:[
"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],
update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repo\
s/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET\
 /rate_limit"]},reactions:{createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],createForIssue:["POST /repos/{owner}/{repo}/iss\
ues/{issue_number}/reactions"],createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],createForPullRequestReviewComment:["P\
OST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],createForTeamDiscussionCommentInOrg:[
"POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/\
{team_slug}/discussions/{discussion_number}/reactions"],deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],deleteForIssue:[
"DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/\
reactions/{reaction_id}"],deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],deleteForRelease:["DE\
LETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussio\
n_number}/reactions/{reaction_id}"],deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_numb\
er}/reactions/{reaction_id}"],listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues\
/{issue_number}/reactions"],listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],listForPullRequestReviewComment:["GET /repo\
s/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],listForTeamDiscussionCommentInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{tea\
m_slug}/discussions/{discussion_number}/reactions"]},repos:{acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptI\
nvitationForAuthenticatedUser"]}],acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],addAppAccessRestrictions:["POST /r\
epos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],addTeamAccessRestrictions:[
"POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],addUserAccessRestrictions:["POST /repos/{owner}/{repo}/bran\
ches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/\
cancel"],checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{usernam\
e}"],checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerabilit\
y-reporting"],checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],compareCommits:[
"GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],createAttestation:["POST /repos\
/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/com\
ments"],createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],createCommitStatus:["POST /repos/{owner}\
/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],createDeployment:["POST /repos/{owner}/{repo}/deployments"],createDeploymentBranchPolicy:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environment\
s/{environment_name}/deployment_protection_rules"],createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:[
"POST /repos/{owner}/{repo}/dispatches"],createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /org\
s/{org}/repos"],createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/c\
ontents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /r\
epos/{owner}/{repo}/pages"],createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],createUsingTemplate:[
"POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],customPropertiesForReposCreateOrUpdateRepositoryValues:[
"PATCH /repos/{owner}/{repo}/properties/values"],customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],declineInvitation:[
"DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],declineInvitationForAuthenticatedUser:["DE\
LETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{br\
anch}/protection/restrictions"],deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],deleteAnEnvironment:["D\
ELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],deleteBranchProtection:["D\
ELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],deleteCommitSignatureProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:[
"DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployme\
nt-branch-policies/{branch_policy_id}"],deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/\
{invitation_id}"],deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],deletePullRequestReviewProtection:[
"DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:[
"DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],disableDeploymentProtectionRule:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],disableImmutableReleases:["DELETE /repos/{owner\
}/{repo}/immutable-releases"],disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],disableVulnerabilityAlerts:[
"DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{renamed:["repos","downloadZipballArchive"]}],
downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:[
"PUT /repos/{owner}/{repo}/automated-security-fixes"],enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],enablePrivateVulnerabilityReporting:[
"PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:[
"POST /repos/{owner}/{repo}/releases/generate-notes"],get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/prot\
ection/restrictions"],getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],getAllDeploymentProtectionRules:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],getAllStatusCheckContexts:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],getAllTopics:["GET /repos/{owner}/{repo}/topics"],getAppsWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /r\
epos/{owner}/{repo}/branches/{branch}"],getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo\
}/rules/branches/{branch}"],getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],getCollaboratorPermissionLevel:[
"GET /repos/{owner}/{repo}/collaborators/{username}/permission"],getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /rep\
os/{owner}/{repo}/commits/{ref}"],getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/commen\
ts/{comment_id}"],getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],getCommunityProfileMetrics:["GET /\
repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],getContributorsStats:["GET /repos/{owner}/{repo}/stats/contrib\
utors"],getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],getDeployKey:[
"GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],getDeploymentBranchPolicy:["GET /repos/{owner\
}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment\
_id}/statuses/{status_id}"],getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/b\
uilds/latest"],getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],getOrgRuleSuites:[
"GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],getPages:["GET /repo\
s/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{p\
ages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],getPullRequestReviewProtection:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:[
"GET /repos/{owner}/{repo}/readme"],getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],getRepoRuleSuite:["GE\
T /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],getRepoRuleset:["GET /repos/\
{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],getRepoRulesetVersion:["GET /repos/{own\
er}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],getStatusChecksProtection:["GET /repos/{owner}/{r\
epo}/branches/{branch}/protection/required_status_checks"],getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrict\
ions/teams"],getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],getUsersWithAccessToProtectedBranch:[
"GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner\
}/{repo}/hooks/{hook_id}"],getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{ho\
ok_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_diges\
t}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{r\
epo}/commits/{commit_sha}/branches-where-head"],listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/\
commits/{commit_sha}/comments"],listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{r\
ef}/statuses"],listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],listCustomDeploymentRuleIntegrations:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],listDeployKeys:["GET /repos/{owner}/{repo}/keys"],listDeploymentBranchPolicies:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployme\
nt_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:[
"GET /users/{username}/repos"],listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],listInvitationsForAuthenticatedUser:[
"GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:[
"GET /repositories"],listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],listReleaseAssets:["GET /repos/{owner}/{repo}\
/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{\
repo}/teams"],listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],merge:["POST /repo\
s/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:[
"POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/pro\
tection/restrictions/apps",{},{mapToData:"apps"}],removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],removeStatusCheckContexts:["DELET\
E /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],removeStatusCheckProtection:["DELETE /repos/{ow\
ner}/{repo}/branches/{branch}/protection/required_status_checks"],removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restr\
ictions/teams",{},{mapToData:"teams"}],removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],requestPagesBuild:["POST /re\
pos/{owner}/{repo}/pages/builds"],setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],setAppAccessRestrictions:[
"PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{b\
ranch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection\
/restrictions/teams",{},{mapToData:"teams"}],setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"\
users"}],testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{re\
po}"],updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],updateInformationAboutPagesSite:[
"PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],updateOrgRuleset:["PUT /orgs/{org}/rulesets/{rul\
eset_id}"],updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],updateRelease:["PATCH /r\
epos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],updateRepoRuleset:["PUT /repos/{owner}\
/{repo}/rulesets/{ruleset_id}"],updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{renamed:["repo\
s","updateStatusCheckProtection"]}],updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],updateWebhook:[
"PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],uploadReleaseAsset:["POST /repo\
s/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{code:["GET /search/code"],commits:["GET /search/com\
mits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /\
search/users"]},secretScanning:{createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],getAlert:["GET /repos/{owner}\
/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],listAlertsForOrg:["GET /orgs/{org}/sec\
ret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/a\
lerts/{alert_number}/locations"],listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],updateAlert:["PATCH /repos/{owner}/{repo}/secr\
et-scanning/alerts/{alert_number}"],updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{createFork:["POST \
/repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],createRepositoryAdvisory:[
"POST /repos/{owner}/{repo}/security-advisories"],createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:[
"GET /advisories/{ghsa_id}"],getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],listOrgRepositoryAdvisories:[
"GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],updateRepositoryAdvisory:["PATCH /repos/{owner\
}/{repo}/security-advisories/{ghsa_id}"]},teams:{addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],addOrUpdateRepoPermissionsInOrg:[
"PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST \
/orgs/{org}/teams"],createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],createDiscussionInOrg:["POST /o\
rgs/{org}/teams/{team_slug}/discussions"],deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_\
number}"],deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],getByName:[
"GET /orgs/{org}/teams/{team_slug}"],getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],getDiscussionInOrg:[
"GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:[
"GET /orgs/{org}/teams"],listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/\
{discussion_number}/comments"],listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],listMembersInOrg:[
"GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],listReposInOrg:["GET /orgs/{org}/team\
s/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],removeRepoInOrg:["DELETE /orgs/{org}/teams/{t\
eam_slug}/repos/{owner}/{repo}"],updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{addEmailForAuthenticated:[
"POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],addSocialAccountForAuthenticatedUser:[
"POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],checkFollowingForUser:["GET /users/{username}/f\
ollowing/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:[
"users","createGpgKeyForAuthenticatedUser"]}],createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},
{renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],createSshSigningKeyForAuthenticatedUser:[
"POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],deleteAttestationsById:["DELETE /users/{username}/a\
ttestations/{attestation_id}"],deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:[
"DELETE /user/emails",{},{renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],deleteGpgKeyForAuthenticated:[
"DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_ke\
y_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:[
"DELETE /user/keys/{key_id}"],deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ss\
h_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:[
"GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users",
"getGpgKeyForAuthenticatedUser"]}],getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",
{},{renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],getSshSigningKeyForAuthenticatedUser:[
"GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],listAttestations:["GET /users/{username}/attestations/{subject_digest}"],listAttestationsBulk:[
"POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{renamed:["users","listBlockedByAuthe\
nticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{renamed:["users","listEmailsForAuthentic\
atedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{renamed:["users","listFollowedByAuthenti\
catedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /user\
s/{username}/followers"],listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{renamed:["users","listGp\
gKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:[
"GET /user/public_emails",{},{renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],listPublicKeysForUser:[
"GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:[
"GET /user/keys"],listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],listSshSigningKeysForAuthenticatedUser:[
"GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email\
/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibilit\
y"],unblock:["DELETE /user/blocks/{username}"],unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}},md=MU;var ht=new Map;for(let[A,e]of Object.entries(md))for(let[t,r]of Object.entries(e)){let[s,o,n]=r,[i,a]=s.split(/ /),c=Object.assign({method:i,url:a},o);ht.has(A)||
ht.set(A,new Map),ht.get(A).set(t,{scope:A,methodName:t,endpointDefaults:c,decorations:n})}var LU={has({scope:A},e){return ht.get(A).has(e)},getOwnPropertyDescriptor(A,e){
return{value:this.get(A,e),configurable:!0,writable:!0,enumerable:!0}},defineProperty(A,e,t){return Object.defineProperty(A.cache,e,t),!0},deleteProperty(A,e){return delete A.
cache[e],!0},ownKeys({scope:A}){return[...ht.get(A).keys()]},set(A,e,t){return A.cache[e]=t},get({octokit:A,scope:e,cache:t},r){if(t[r])return t[r];let s=ht.get(
e).get(r);if(!s)return;let{endpointDefaults:o,decorations:n}=s;return n?t[r]=vU(A,e,r,o,n):t[r]=A.request.defaults(o),t[r]}};function Qg(A){let e={};for(let t of ht.
keys())e[t]=new Proxy({octokit:A,scope:t,cache:{}},LU);return e}function vU(A,e,t,r,s){let o=A.request.defaults(r);function n(...i){let a=o.endpoint.merge(...i);
if(s.mapToData)return a=Object.assign({},a,{data:a[s.mapToData],[s.mapToData]:void 0}),o(a);if(s.renamed){let[c,l]=s.renamed;A.log.warn(`octokit.${e}.${t}() has\
 been renamed to octokit.${c}.${l}()`)}if(s.deprecated&&A.log.warn(s.deprecated),s.renamedParameters){let c=o.endpoint.merge(...i);for(let[l,g]of Object.entries(
s.renamedParameters))l in c&&(A.log.warn(`"${l}" parameter is deprecated for "octokit.${e}.${t}()". Use "${g}" instead`),g in c||(c[g]=c[l]),delete c[l]);return o(
c)}return o(...i)}return Object.assign(n,o)}function Bg(A){return{rest:Qg(A)}}Bg.VERSION=ug;function xU(A){let e=Qg(A);return{...e,rest:e}}xU.VERSION=ug;var YU="0.0.0-development";function JU(A){if(!A.data)return{...A,data:[]};if(!(("total_count"in A.data||"total_commits"in A.data)&&!("url"in A.data)))return A;let t=A.
data.incomplete_results,r=A.data.repository_selection,s=A.data.total_count,o=A.data.total_commits;delete A.data.incomplete_results,delete A.data.repository_selection,
delete A.data.total_count,delete A.data.total_commits;let n=Object.keys(A.data)[0],i=A.data[n];return A.data=i,typeof t<"u"&&(A.data.incomplete_results=t),typeof r<
"u"&&(A.data.repository_selection=r),A.data.total_count=s,A.data.total_commits=o,A}function hg(A,e,t){let r=typeof e=="function"?e.endpoint(t):A.request.endpoint(
e,t),s=typeof e=="function"?e:A.request,o=r.method,n=r.headers,i=r.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!i)return{done:!0};try{let a=await s(
{method:o,url:i,headers:n}),c=JU(a);if(i=((c.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!i&&"total_commits"in c.data){let l=new URL(c.url),g=l.
searchParams,E=parseInt(g.get("page")||"1",10),B=parseInt(g.get("per_page")||"250",10);E*B<c.data.total_commits&&(g.set("page",String(E+1)),i=l.toString())}return{
value:c}}catch(a){if(a.status!==409)throw a;return i="",{value:{status:200,headers:{},data:[]}}}}})}}function yd(A,e,t,r){return typeof t=="function"&&(r=t,t=void 0),
Dd(A,[],hg(A,e,t)[Symbol.asyncIterator](),r)}function Dd(A,e,t,r){return t.next().then(s=>{if(s.done)return e;let o=!1;function n(){o=!0}return e=e.concat(r?r(s.
value,n):s.value.data),o?e:Dd(A,e,t,r)})}var wM=Object.assign(yd,{iterator:hg});function Ig(A){return{paginate:Object.assign(yd.bind(null,A),{iterator:hg.bind(null,A)})}}Ig.VERSION=YU;var RM=new dt,Cg=cd(),HU={baseUrl:Cg,request:{agent:id(Cg),fetch:ad(Cg)}},kd=bn.plugin(Bg,Ig).defaults(HU);function Rd(A,e){let t=Object.assign({},e||{}),r=nd(A,
t);r&&(t.auth=r);let s=cg(t.userAgent);return s&&(t.userAgent=s),t}var SM=new dt;function UM(A,e,...t){let r=kd.plugin(...t);return new r(Rd(A,e))}export{SM as context,UM as getOctokit};
