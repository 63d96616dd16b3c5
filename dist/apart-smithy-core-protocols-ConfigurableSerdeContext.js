const require=process.getBuiltinModule;
import{A as Me,B as Re,C as Le,D as Y,E,L as ke,M as H,N as Ve,P as De,Q as D,R as X,T as v,b as J,c as ze,d as $,e as I,k as y,l as M,m as pe,o as Ne,s as Z,u as je,
v as _e,w as Ae,x as R,y as Oe,z as Ie}from"./apart-smithy-core-schema-TypeRegistry.js";var Pe="content-length";function Ue(o){return t=>async e=>{let r=e.request;if(M.isInstance(r)){let{body:i,headers:s}=r;if(i&&Object.keys(s).map(n=>n.toLowerCase()).
indexOf(Pe)===-1)try{let n=o(i);n!=null&&(r.headers={...r.headers,[Pe]:String(n)})}catch{}}return t({...e,request:r})}}var Je={step:"build",tags:["SET_CONTENT_L\
ENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},ve=o=>({applyToStack:t=>{t.add(Ue(o.bodyLengthChecker),Je)}});var T=async(o=new Uint8Array,t)=>{if(o instanceof Uint8Array)return X.mutate(o);if(!o)return X.mutate(new Uint8Array);let e=t.streamCollector(o);return X.mutate(
await e)};function ee(o){return/^[\w.~-]+$/.test(o)?o:encodeURIComponent(o).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}var Fe=Symbol.for("@smithy/schema-x"),B=class o extends H{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=o.identity;bindings;constructor(t){
super(t)}static of(t){let e=H.of(t);if(e.identity===o.identity)return e;let r=e.isMemberSchema()?e:e.getSchema(),i=typeof r=="object"&&r!==null?r:e;return i[Fe]??=
new o(e)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?33:t.httpHeader?38:typeof t.httpPrefixHeaders=="string"?39:t.httpQuery?34:t.httpQueryParams?
35:t.httpResponseCode?37:32}getHttpBindingValue(t,e,r=!1){let i=this.getSchema(),s=typeof i=="number"?i&255:this.isListSchema()?64:255,n=t&7,a=e.mediaType?e.mediaType===
"application/json"||e.mediaType.endsWith("+json")?2:1:0,c=e.streaming||s===42?this.isStructSchema()?2:1:0,f=s>=4&&s<=7?n>=6?2:n>0&&n<4?1:0:0,h=s|a<<8|(e.idempotencyToken?
1:0)<<10|c<<11|(e.sparse?1:0)<<13|f<<14|(e.hostLabel?1:0)<<17|(t===36&&typeof i!="object"?1:0)<<18,d=s&192,m=n&2&&(d===64||!r&&n&1)?this.getHttpBindingCollectionValue(
t,e):void 0,l=(m?.[1]??0)&255;return h|=(n>=6&&(l===4||l===6)?1:0)<<16,[this,h,m]}getHttpBindingCollectionValue(t,e=this.getMergedTraits()){let r=o.of(this.getValueSchema());
return r.getHttpBindingValue(t,{...r.getMergedTraits(),...e},!0)}getHttpBindings(){let t=this.getSchema();return typeof t!="object"||t===null?it:this.bindings??=
et(this)}},et=o=>{let t=[],e=[],r=[],i=[],s=[],n={},a={},c=[],f={headers:a,prefixHeaders:c},h={request:{memberBindings:s,byName:n},response:{bodyMemberNames:t,bindings:f}},
{request:d,response:m}=h;for(let[l,C]of o.structIterator()){let p=B.of(C),u=p.getMergedTraits(),S=p.getHttpBindingLocation(u),b=u.httpHeader?.toLowerCase()??u.httpPrefixHeaders?.
toLowerCase()??u.httpQuery,x=p.getHttpBindingValue(S,u),g=[l,x,S,b];l==="__proto__"&&D(n),n[l]=g,x[1]>>10&1&&(d.hasIdempotency=!0),s.push(g);let w=S&7;if(w===0&&
(r.push(l),i.push(C)),(w&4)===0)t.push(l),e.push(C);else if((w&6)===4)if(w&1)f.statusCode=g;else{f.payload=g;let z=x[1]&255;d.contentTypeInstruction=u.mediaType??
(z===0?"text/plain":z===21||z===42?"application/octet-stream":null)}else w&1?(d.hasPrefixHeaders=!0,c.push(g)):(b==="__proto__"&&D(a),a[b]=g)}return d.contentTypeInstruction===
void 0&&r.length&&(d.contentTypeInstruction=null),d.syntheticBodySchema=$e(o,r,i),m.syntheticBodySchema=$e(o,t,e),h},tt=o=>{let t=[],e=0;for(let r of o.matchAll(
/\{([^{}+]+)(\+)?\}/g))r.index>e&&t.push([o.slice(e,r.index),0]),t.push([r[1],r[2]?2:1]),e=r.index+r[0].length;return t.length&&e<o.length&&t.push([o.slice(e),0]),
t.length?t:void 0},rt=o=>{let{http:t,endpoint:e}=ke(o.traits??{}),[r,i]=t?.[1].split("?")??[];return[t?.[0],r,i?[...new URLSearchParams(i)]:[],r?tt(r):void 0,e?.[0]]},
it={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},te=o=>o[Fe]??=rt(o),$e=(o,t,e)=>{if(!t.length)return;
let r=o.getSchema(),i=[3,r[1],r[2],o.getMergedTraits(),t,e],s=r[6],n=s&&t.reduce((a,c)=>a+(r[4].indexOf(c)<s?1:0),0);return n&&(i[6]=n),i};var _=class{serdeContext;setSerdeContext(t){this.serdeContext=t}};var P=class extends _{options;compositeErrorRegistry;constructor(t){super(),this.options=t,this.compositeErrorRegistry=new Ve(t.defaultNamespace);for(let e of t.
errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(e)}getRequestType(){return M}getResponseType(){return pe}setSerdeContext(t){this.serdeContext=t,this.
serializer.setSerdeContext(t),this.deserializer.setSerdeContext(t),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(t)}updateServiceEndpoint(t,e){
if("url"in e){t.protocol=e.url.protocol,t.hostname=e.url.hostname,t.port=e.url.port?Number(e.url.port):void 0,t.path=e.url.pathname,t.fragment=e.url.hash||void 0,
t.username=e.url.username||void 0,t.password=e.url.password||void 0,t.query||(t.query={});for(let[r,i]of e.url.searchParams.entries())t.query[r]=i;if(e.headers)
for(let r in e.headers)y(e.headers,r)&&(t.headers[r]=e.headers[r].join(", "));return t}else{if(t.protocol=e.protocol,t.hostname=e.hostname,t.port=e.port?Number(
e.port):void 0,t.path=e.path,t.query={...e.query},e.headers)for(let r in e.headers)y(e.headers,r)&&(t.headers[r]=e.headers[r]);return t}}setHostPrefix(t,e,r,i=te(
e)){if(this.serdeContext?.disableHostPrefix)return;let s=i[4];if(typeof s!="string")return;let n=s;for(let[a,[,c]]of B.of(e.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let f=r[a];if(typeof f!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);n=n.replace(`{${a}\
}`,f)}if(t.hostname=n+t.hostname,!Ne(t.hostname))throw new Error(`[${t.hostname}] is not a valid hostname.`)}deserializeMetadata(t){return{httpStatusCode:t.statusCode,
requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],extendedRequestId:t.headers["x-amz-id-2"],cfId:t.headers["\
x-amz-cf-id"]}}resolveError(t,e,r){let i=[-3,"","Error",0,[],[],0],s;for(let n of r)for(let a of e)try{a==="*"?s=n.getSchema(t):s=n.getSchema(a+"#"+t);let c=n.getErrorCtor(
s);if(c)return[s,c,"modeled"];{let f=n.getBaseException();if(f){let h=n.getErrorCtor(f);if(h)return[s,h,"synthetic"]}}}catch{}for(let n of r){let a=n.getBaseException();
if(a){let c=n.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[i,Error,"native"]}async serializeEventStream({eventStream:t,requestSchema:e,initialRequest:r}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:t,requestSchema:e,initialRequest:r})}async deserializeEventStream({response:t,responseSchema:e,
initialResponseContainer:r}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:t,responseSchema:e,initialResponseContainer:r})}async loadEventStreamCapability(){
let{EventStreamSerde:t,eventStreamSerdeProvider:e}=await import("./event-streams.js"),r=this.resolveEventStreamMarshaller(e);return new t({marshaller:r,serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(t,e,r,i,s){return[]}getEventStreamMarshaller(){
let t=this.serdeContext;if(!t.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return t.eventStreamMarshaller}resolveEventStreamMarshaller(t){
let e=this.serdeContext;return e.eventStreamMarshaller?e.eventStreamMarshaller:t(this.serdeContext)}};var ge=class extends P{async serializeRequest(t,e,r){let i=e&&typeof e=="object"?e:{},s={},n={},a=await r.endpoint(),c=B.of(t?.input),f=c.getHttpBindings().request,
h=te(t),d=new M({query:s,headers:n});if(a){this.updateServiceEndpoint(d,a),this.setHostPrefix(d,t,i,h);let[l,C,p]=h;if(l){d.method=l,d.path=d.path==="/"?C:d.path+
C;for(let[u,S]of p)s[u]=S}}d.query=s;let m=this.serializeHttpBindings(i,d,f,h);return m&&(d.body=await this.serializeEventStream({eventStream:m,requestSchema:c})),
d}serializeHttpBindings(t,e,r,i){let s=this.serializer,n=typeof s.writeCodec=="function"?s:void 0,a=e.query,c=e.headers,f=r.syntheticBodySchema,h=!1,d,m,l,C=Object.
getOwnPropertyNames(t),p=Object.getPrototypeOf(t),u=(p===Object.prototype||p===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&C.length*2<r.memberBindings.length,
S=u?C.length:r.memberBindings.length;for(let g=0;g<S;++g){let w=u?y(r.byName,C[g])?r.byName[C[g]]:void 0:r.memberBindings[g];if(!w)continue;let z=w[1],k=w[0],K=z[0],
G=z[1],V=z[2],N=w[2],ue=w[3],j=t[k];if(!(j==null&&!(G>>10&1)))if(N===36){let O=G>>11&3;O?O===2?m=j||void 0:d=j:(n?n.writeCodec(K,j):s.write(K,j),d=s.flush())}else if(N===
33||N===38){let O=this.serializeHttpValue(z,j,N,n);N===33?(l??=Object.create(null))[k]=O:c[ue]=O}else if(N===39)for(let O in j){if(!y(j,O))continue;let Te=ue+O;
c[Te.toLowerCase()]=this.serializeHttpValue(V,j[O],38,n,n?V[0]:[V[0],{httpHeader:Te}])}else(N&62)===34?this.serializeQuery(z,j,ue,a,n):h=!0}let b=i[1],x=i[3];return b&&
x&&e.path.endsWith(b)&&(e.path=e.path.slice(0,-b.length)+this.serializePath(x,l,r)),h&&f&&(n?n.writeCodec(f,t):s.write(f,t),d=s.flush()),e.body=d,m}serializeQuery(t,e,r,i,s){
let[n,a,c]=t,f=s?void 0:n.getMergedTraits();if(r===void 0){for(let h in e)!y(e,h)||h in i||(s||Object.assign(c[0].getMergedTraits(),{...f,httpQuery:h,httpQueryParams:void 0}),
this.serializeQuery(c,e[h],h,i,s));return}if((a&192)===64){let h=[];for(let d of e){let m=this.serializeHttpValue(c,d,34,s,s?c[0]:[c[0],f]);(a>>13&1||m!==void 0)&&
h.push(m)}i[r]=h}else i[r]=this.serializeHttpValue(t,e,34,s,s?n:[n,f])}serializeHttpValue(t,e,r,i,s=t[0]){let n=t[1],a=n&255;return i&&!(n&1792)&&(a<=2||a===17||
a===19)?String(e):(i?i.writeHttpBinding(t,e,r):this.serializer.write(s,e),this.serializer.flush())}serializePath(t,e,r){let i="";for(let[s,n]of t){if(n===0){i+=
s;continue}let a=e?.[s];if(a===void 0){if(y(r.byName,s)&&r.byName[s][2]===33)throw new Error(`No value provided for input HTTP label: ${s}.`);i+=`{${s}${n===2?"\
+":""}}`}else i+=n===2?a.split("/").map(ee).join("/"):ee(a)}return i}async deserializeResponse(t,e,r){let i=this.deserializer,s=typeof i.readCodec=="function"?i:
void 0,n=B.of(t.output),a=n.getHttpBindings().response,c={};if(r.statusCode>=300){let h=await T(r.body,e);throw h.byteLength>0&&Object.assign(c,await i.read(15,
h)),await this.handleError(t,e,r,c,this.deserializeMetadata(r)),new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}let f=await this.
deserializeHttpMessage(n,e,r,c);if(f.length){let h=await T(r.body,e);if(h.byteLength>0){let d=await(s?s.readCodec(a.syntheticBodySchema,h):i.read(a.syntheticBodySchema,
h));for(let m of f)d[m]!=null&&(c[m]=d[m])}}else a.bindings.payload||await T(r.body,e);return c.$metadata=this.deserializeMetadata(r),c}async deserializeHttpMessage(t,e,r,i,s){
let n=i instanceof Set?s:i,a=this.deserializer,c=typeof a.readCodec=="function"?a:void 0,f=B.of(t),{bodyMemberNames:h,bindings:{payload:d,statusCode:m,headers:l,
prefixHeaders:C}}=f.getHttpBindings().response,p=r.headers;if(d){let[u,S]=d,[b,x]=S,g=x>>11&3;if(g)g===2?n[u]=await this.deserializeEventStream({response:r,responseSchema:f}):
n[u]=De(r.body);else if(r.body){let w=await T(r.body,e);w.byteLength>0&&(n[u]=await(c?c.readPayload(S,w):a.read(b,w)))}}for(let u in p){if(!y(p,u))continue;let S=u.
toLowerCase(),b=p[u];S!==u&&(delete p[u],p[S]=b);let x=y(l,S)?l[S]:void 0;if(!x)continue;let[g,[w,z,k],,K]=x;if(k){let G=z>>16&1?Le(b,",",2):Y(b),V=[];for(let N of G)
V.push(c?c.readHttpBinding(k,N.trim(),38):await a.read([k[0],{httpHeader:K}],N.trim()));n[g]=V}else n[g]=c?c.readHttpBinding(x[1],b,38):await a.read(w,b)}for(let[
u,[,,S],,b]of C){n[u]={};for(let x in p){if(!y(p,x)||!x.startsWith(b))continue;let g=p[x];n[u][x.slice(b.length)]=c?c.readHttpBinding(S,g,38):await a.read([S[0],
{httpHeader:x}],g)}}return m&&(n[m[0]]=r.statusCode),h}};var ye=class extends P{async serializeRequest(t,e,r){let i=this.serializer,s={},n={},a=await r.endpoint(),c=H.of(t?.input),f=c.getSchema(),h,d=e&&typeof e=="obj\
ect"?e:{},m=new M({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:s,headers:n,body:void 0});if(a&&(this.updateServiceEndpoint(m,a),this.setHostPrefix(
m,t,d)),d){let l=c.getEventStreamMember();if(l){if(d[l]){let C={};for(let[p]of c.structIterator())p!==l&&d[p]!=null&&(C[p]=d[p]);h=await this.serializeEventStream(
{eventStream:d[l],requestSchema:c,initialRequest:C})}}else i.write(f,d),h=i.flush()}return m.headers=Object.assign(m.headers,n),m.query=s,m.body=h,m.method="POS\
T",m}async deserializeResponse(t,e,r){let i=this.deserializer,s=H.of(t.output),n={};if(this.isErrorResponse(r.statusCode)){let c=await T(r.body,e);throw c.byteLength>
0&&Object.assign(n,await i.read(15,c)),await this.handleError(t,e,r,n,this.deserializeMetadata(r)),new Error("@smithy/core/protocols - RPC Protocol error handle\
r failed to throw.")}for(let c in r.headers){if(!y(r.headers,c))continue;let f=r.headers[c];delete r.headers[c],r.headers[c.toLowerCase()]=f}let a=s.getEventStreamMember();
if(a)n[a]=await this.deserializeEventStream({response:r,responseSchema:s,initialResponseContainer:n});else{let c=await T(r.body,e);c.byteLength>0&&Object.assign(
n,await i.read(s,c))}return n.$metadata=this.deserializeMetadata(r),n}isErrorResponse(t){return t>=300}};var F=class extends _{settings;constructor(t){super(),this.settings=t}read(t,e){let r=B.of(t),i=r.getMergedTraits(),s=r.getHttpBindingLocation(i);return this.readHttpBinding(
r.getHttpBindingValue(s,i),e,s)}readHttpBinding([t,e,r],i,s){let n=e&255;if((n&192)===64)return r??=t.getHttpBindingCollectionValue(s),Y(i).map(a=>this.readHttpBinding(
r,a,s));switch(n){case 21:case 42:return(this.serdeContext?.base64Decoder??J)(i);case 4:case 5:case 6:case 7:{let a=this.settings.httpBindings?e>>14&3:0;switch(this.
settings.timestampFormat.useTrait&&n>4?n:a?a+4:this.settings.timestampFormat.default){case 5:return Me(i);case 6:return Re(i);case 7:return Ie(i);default:return console.
warn("Missing timestamp format, parsing value with Date constructor:",i),new Date(i)}}case 0:{let a=e>>8&3;if(!a)return i;let c=i;return(s&6)===6&&(c=(this.serdeContext?.
utf8Encoder??I)((this.serdeContext?.base64Decoder??J)(c))),a===2?R.from(c):c}case 1:return Number(i);case 2:return i.toLowerCase()==="true";case 17:return BigInt(
i);case 19:return new E(i,"bigDecimal");default:return i}}};var Se=class extends _{codecDeserializer;stringDeserializer;constructor(t,e){super(),this.codecDeserializer=t,this.stringDeserializer=new F(e)}setSerdeContext(t){
this.stringDeserializer.setSerdeContext(t),this.codecDeserializer.setSerdeContext(t),this.serdeContext=t}read(t,e){let r=B.of(t),i=r.getMergedTraits();if(i.httpHeader||
i.httpResponseCode){let s=r.getHttpBindingValue(38,i);return this.readHttpBinding(s,e,38)}return i.httpPayload?this.readPayload(r.getHttpBindingValue(36,i),e):this.
readCodec(r,e)}readHttpBinding(t,e,r){let i=typeof e=="string"?e:(this.serdeContext?.utf8Encoder??I)(e);return this.stringDeserializer.readHttpBinding(t,i,r)}readPayload([
t,e],r){let i=e&255;return i===21||i===42?typeof r=="string"?(this.serdeContext?.utf8Decoder??ze)(r):r:i===0?typeof r=="string"?r:(this.serdeContext?.utf8Encoder??
I)(r):this.readCodec(t,r)}readCodec(t,e){return this.codecDeserializer.read(t,e)}};var re=class extends _{settings;stringBuffer="";constructor(t){super(),this.settings=t}write(t,e){let r=B.of(t),i=r.getMergedTraits(),s=r.getHttpBindingLocation(
i);this.writeHttpBinding(r.getHttpBindingValue(s,i),e,s)}writeHttpBinding([t,e,r],i,s){let n=e&255;switch(typeof i){case"object":if(i===null){this.stringBuffer=
"null";return}if(n>=4&&n<=7){if(!(i instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${t.getName(
!0)}`);let f=this.settings.httpBindings?e>>14&3:0;switch(this.settings.timestampFormat.useTrait&&n>4?n:f?f+4:this.settings.timestampFormat.default){case 5:this.
stringBuffer=i.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=Z(i);break;case 7:this.stringBuffer=String(i.getTime()/1e3);break;default:console.
warn("Missing timestamp format, using epoch seconds",i),this.stringBuffer=String(i.getTime()/1e3)}return}if((n===21||n===42)&&"byteLength"in i){this.stringBuffer=
(this.serdeContext?.base64Encoder??$)(i);return}if((n&192)===64&&Array.isArray(i)){r??=t.getHttpBindingCollectionValue(s);let f=r[1]&255,h=f>=4&&f<=7,d="";for(let m of i){
this.writeHttpBinding(r,m,s);let l=this.flush();d&&(d+=", "),d+=h?l:Oe(l)}this.stringBuffer=d;return}this.stringBuffer=JSON.stringify(i,null,2);break;case"strin\
g":let a=e>>8&3,c=i;if(a===2&&(c=R.from(c)),a&&(s&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??$)(c.toString());return}this.stringBuffer=i;break;default:
this.stringBuffer=e>>10&1?v():String(i)}}flush(){let t=this.stringBuffer;return this.stringBuffer="",t}};var be=class{codecSerializer;stringSerializer;buffer;constructor(t,e,r=new re(e)){this.codecSerializer=t,this.stringSerializer=r}setSerdeContext(t){this.codecSerializer.
setSerdeContext(t),this.stringSerializer.setSerdeContext(t)}write(t,e){let r=B.of(t),i=r.getMergedTraits();if(i.httpHeader||i.httpLabel||i.httpQuery){let s=r.getHttpBindingLocation(
i);this.writeHttpBinding(r.getHttpBindingValue(s,i),e,s);return}this.writeCodec(r,e)}writeHttpBinding(t,e,r){this.stringSerializer.writeHttpBinding(t,e,r),this.
buffer=this.stringSerializer.flush()}writeCodec(t,e){this.codecSerializer.write(t,e)}flush(){if(this.buffer!==void 0){let t=this.buffer;return this.buffer=void 0,
t}return this.codecSerializer.flush()}};function Q(o,t){if(t.timestampFormat.useTrait){let a=o.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:e,httpPrefixHeaders:r,httpHeader:i,httpQuery:s}=o.
getMergedTraits();return(t.httpBindings?typeof r=="string"||i?6:s||e?5:void 0:void 0)??t.timestampFormat.default}var st=o=>(o.logger&&o.logger.constructor?.name!=="NoOpLogger"&&o.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),o.logger),o.defaultSocketTimeout&&
o.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),o.defaultSocketTimeout),{setHttpHandler(t){o.requestHandler=t},httpHandler(){
return o.requestHandler},updateHttpClientConfig(t,e){o.requestHandler?.updateHttpClientConfig(t,e)},httpHandlerConfigs(){return o.requestHandler.httpHandlerConfigs()}}),
nt=o=>({requestHandler:o.httpHandler()});var q=o=>encodeURIComponent(o).replace(/[!'()*]/g,ot),ot=o=>`%${o.charCodeAt(0).toString(16).toUpperCase()}`;function at(o){let t=[];for(let e of Object.keys(o).sort()){let r=o[e];if(e=q(e),Array.isArray(r))for(let i=0,s=r.length;i<s;i++)t.push(`${e}=${q(r[i])}`);else{
let i=e;(r||typeof r=="string")&&(i+=`=${q(r)}`),t.push(i)}}return t.join("&")}var L=class{serdeContext;setSerdeContext(t){this.serdeContext=t}};var ie=class{from;to;keys;constructor(t,e){this.from=t,this.to=e;let r=Object.keys(this.from),i=new Set(r);i.delete("__type"),this.keys=i}mark(t){this.keys.delete(
t)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let t=this.keys.values().next().value,e=this.from[t];
this.to.$unknown=[t,e]}}};var W;function se(){if(W===void 0)try{if(typeof Buffer!="function")W=!1;else{let o=JSON.parse(Buffer.from([123,125]));W=o!==null&&typeof o=="object"}}catch{W=!1}
return W}function ne(o,t,e){if(e?.source){let r=e.source;if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?ft(r,t)?t:new E(r,"bigDecima\
l"):ct(r)?new E(r,"bigDecimal"):/[eE]/.test(r)?ht(r):BigInt(r)}return t}function ct(o){let t=o.indexOf(".");if(t===-1)return!1;let e=o.search(/[eE]/);if(e===-1)
return!0;let r=e-t-1;return parseInt(o.slice(e+1),10)<r}function ft(o,t){if(o===String(t)||Object.is(t,-0))return!0;if(/[eE]/.test(o))return xe(o)===xe(String(t));
let e=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),r=String(t);return e===r?!0:/[eE]/.test(r)?e===xe(r):!1}function xe(o){let t=o.startsWith("-"),e=t?o.slice(
1):o,r=e.search(/[eE]/),i;if(r===-1)i=e;else{let s=parseInt(e.slice(r+1),10),n=e.slice(0,r),a=n.indexOf("."),c,f;a===-1?(c=n,f=n.length):(c=n.slice(0,a)+n.slice(
a+1),f=a),c=c.replace(/0+$/,"")||"0";let h=f+s;c==="0"?i="0":h<=0?i="0."+"0".repeat(-h)+c:h>=c.length?i=c+"0".repeat(h-c.length):i=c.slice(0,h)+"."+c.slice(h)}return i.
includes(".")&&(i=i.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+i}function ht(o){let t=o.search(/[eE]/),e=parseInt(o.slice(t+1),10),r=o.startsWith(
"-"),i=o.slice(r?1:0,t),s=i.indexOf("."),n,a;if(s===-1)n=i,a=e;else{n=i.slice(0,s)+i.slice(s+1);let f=i.length-s-1;a=e-f}n=n.replace(/0+$/,"")||"0";let c=BigInt(
n)*10n**BigInt(a+(i.replace(".","").length-n.length));return r?-c:c}var we=Symbol.for("@aws-sdk/reviver");function ae(o){let t=H.of(o),e=t.getSchema();if(Array.isArray(e)&&t.isStructSchema()){if(we in e)return e[we];let r=oe(t,new Set);
return e[we]=r,r}return oe(t,new Set)}function oe(o,t){let e=o.getSchema();if(t.has(e))return!1;if(t.add(e),o.isBigIntegerSchema()||o.isBigDecimalSchema())return!0;
if(o.isStructSchema()){for(let[,r]of o.structIterator())if(oe(r,t))return!0}else if(o.isListSchema()||o.isMapSchema()){if(oe(o.getValueSchema(),t))return!0}else if(o.
isDocumentSchema())return!0;return!1}var Qe=(o,t)=>T(o,t).then(e=>(t?.utf8Encoder??I)(e));async function Ce(o,t,e){let r;if(se()&&typeof o?.[Symbol.asyncIterator]=="function"){let s=await T(o,t);typeof Buffer=="function"&&(Buffer.isBuffer(s)?r=s:r=Buffer.
from(s.buffer,s.byteOffset,s.byteLength))}if(r||(r=await Qe(o,t)),r.length===0)return{};let i=e&&ae(e)?ne:void 0;try{return JSON.parse(r,i)}catch(s){throw s?.name===
"SyntaxError"&&Object.defineProperty(s,"$responseBodyText",{value:typeof r=="string"?r:r.toString("utf8")}),s}}var qe=(o,t)=>Object.keys(o).find(e=>e.toLowerCase()===t.toLowerCase()),Be=o=>{let t=o;return typeof t=="number"&&(t=t.toString()),t.indexOf(",")>=0&&(t=t.split(
",")[0]),t.indexOf(":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split("#")[1]),t},dt=(o,t)=>We(o,t,["header","code","type"]),mt=(o,t,e=!1)=>We(o,t,e?["c\
ode","header","type"]:["type","code","header"]);var We=({headers:o},t,e)=>{for(;e.length>0;)switch(e.shift()){case"header":let i=qe(o??{},"x-amzn-errortype");if(i!==void 0)return Be(o[i]);break;case"code":let s=qe(
t??{},"code");if(s&&t[s]!==void 0)return Be(t[s]);break;case"type":if(t?.__type!==void 0)return Be(t.__type);break}};var ce=class extends L{settings;constructor(t){super(),this.settings=t}async read(t,e){let r=ae(t)?ne:void 0,i;if(typeof e=="string"){if(e.length===0)return{};i=
JSON.parse(e,r)}else if(e instanceof Uint8Array&&se()){if(e.byteLength===0)return{};let s=Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.byteLength);i=
JSON.parse(s,r)}else i=await Ce(e,this.serdeContext,t);return this._read(t,i)}readObject(t,e){return this._read(t,e)}_read(t,e){let r=e!==null&&typeof e=="objec\
t",i=H.of(t);if(r){if(i.isStructSchema())return this._readStruct(i,e);if(Array.isArray(e)&&i.isListSchema()){let n=i.getValueSchema();if(this.needsTransform(n))
for(let a=0;a<e.length;++a)e[a]=this._read(n,e[a]);return e}if(i.isMapSchema()){let n=i.getValueSchema(),a=e;if(this.needsTransform(n))for(let c in a)y(a,c)&&(c===
"__proto__"&&D(a),a[c]=this._read(n,a[c]));return a}}if(i.isBlobSchema()&&typeof e=="string")return J(e);let s=i.getMergedTraits().mediaType;if(i.isStringSchema()&&
typeof e=="string"&&s)return s==="application/json"||s.endsWith("+json")?R.from(e):e;if(i.isTimestampSchema()&&e!=null)switch(Q(i,this.settings)){case 5:return je(
e);case 6:return _e(e);case 7:return Ae(e);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",e),new Date(e)}if(i.isBigIntegerSchema()&&
(typeof e=="number"||typeof e=="string"))return BigInt(e);if(i.isBigDecimalSchema()&&e!=null){if(e instanceof E)return e;let n=e;return n.type==="bigDecimal"&&"\
string"in n?new E(n.string,n.type):new E(String(e),"bigDecimal")}if(i.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"-Infinity":
return-1/0;case"NaN":return NaN}return e}if(i.isDocumentSchema()&&r)if(Array.isArray(e))for(let n=0;n<e.length;++n){let a=e[n];a instanceof E||(e[n]=this._read(
i,a))}else{let n=e;for(let a in n){if(!y(n,a))continue;a==="__proto__"&&D(n);let c=n[a];c instanceof E||(n[a]=this._read(i,c))}}return e}_readStruct(t,e){let r=t.
isUnionSchema(),i={},s,n=typeof e.__type=="string",{jsonName:a}=this.settings;a&&n&&(s={});let c;r&&(c=new ie(e,i));for(let[f,h]of t.structIterator()){let d=f;a&&
(d=h.getMergedTraits().jsonName??d,n&&(s[d]=f)),r&&c.mark(d),e[d]!=null&&(i[f]=this._read(h,e[d]))}if(r)c.writeUnknown();else if(n)for(let f in e){if(!y(e,f))continue;
let h=e[f],d=a?s[f]??f:f;d in i||(i[d]=h)}return i}needsTransform(t){return!!(t.isBlobSchema()||t.isTimestampSchema()||t.isBigIntegerSchema()||t.isBigDecimalSchema()||
t.isNumericSchema()||t.isDocumentSchema()||t.isStructSchema()||t.isListSchema()||t.isMapSchema()||t.isStringSchema()&&t.getMergedTraits().mediaType)}};var fe=class o extends Uint8Array{string=null;static allocUnsafe(t){if(typeof Buffer=="function"){let e=Buffer.allocUnsafe(t);return new o(e.buffer,e.byteOffset,
e.byteLength)}return new o(t)}toString(){return this.s()}valueOf(){return this.s()}includes(t,e){return typeof t=="string"?this.s().includes(t,e):Uint8Array.prototype.
includes.call(this,t,e)}indexOf(t,e){return typeof t=="string"?this.s().indexOf(t,e):Uint8Array.prototype.indexOf.call(this,t,e)}lastIndexOf(t,e){if(typeof t=="\
string")return this.s().lastIndexOf(t,e);let r=Uint8Array.prototype.lastIndexOf;return e!==void 0?r.call(this,t,e):r.call(this,t)}startsWith(t,e){return this.s().
startsWith(t,e)}endsWith(t,e){return this.s().endsWith(t,e)}match(t){return this.s().match(t)}replace(t,e){return this.s().replace(t,e)}search(t){return this.s().
search(t)}split(t,e){return this.s().split(t,e)}substring(t,e){return this.s().substring(t,e)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){return this.s().charCodeAt(t)}padStart(t,e){return this.s().padStart(t,e)}padEnd(t,e){
return this.s().padEnd(t,e)}repeat(t){return this.s().repeat(t)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.
string==null){let t=Date.now();t>Ke+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request bod\
y. It has been automatically converted to string. In a future version this will throw an error."),Ke=t),this.string=I(this)}return this.string}},Ke=0;var he=new TextEncoder,Ge=123,Ze=125,lt=91,ut=93,U=34,de=58,me=44,Ye=92,pt=new Uint8Array([116,114,117,101]),gt=new Uint8Array([102,97,108,115,101]),yt=new Uint8Array(
[110,117,108,108]),A=new Array(128).fill(null);A[8]="b";A[9]="t";A[10]="n";A[12]="f";A[13]="r";A[34]='"';A[92]="\\";for(let o=0;o<32;o++)A[o]===null&&(A[o]="u00"+
o.toString(16).padStart(2,"0"));var Xe=2048;function He(o){return fe.allocUnsafe(o)}var le=class o extends L{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(t){
super(),this.settings=t,this.json=He(Xe)}write(t,e){this.i=0,this.rawValue=e,this.rootSchema=H.of(t),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,e,void 0)}writeDiscriminatedDocument(t,e){this.i=0,this.rootSchema=H.of(t);let r=this.rootSchema;
if(r.isStructSchema()&&e!=null&&typeof e=="object"){this.writeValue(r,e,void 0);let i=`"__type":"${r.getName(!0)??"Unknown"}",`,s=i.length;this.ensure(s),this.json.
copyWithin(1+s,1,this.i),he.encodeInto(i,this.json.subarray(1)),this.i+=s}else this.writeValue(r,e,void 0)}flush(){this.rootSchema=void 0;let t=this.i;this.i=0;
let e=this.rawValue;if(this.rawValue=void 0,t===0)return e;let r=this.json.subarray(0,t);return this.json=He(Xe),r}ensure(t){let{i:e,json:r}=this;if(e+t>r.length){
let i=r.length*2;for(;i<e+t;)i*=2;let s=He(i);s.set(this.json),this.json=s}}writeAscii(t){let e=t.length;this.ensure(e);let{i:r,json:i}=this;for(let s=0;s<e;++s)
i[r]=t.charCodeAt(s),r+=1;this.i=r}writeAsciiQuoted(t){let e=t.length;this.ensure(e+4);let{json:r,i}=this;r[i++]=U;for(let s=0;s<e;++s)r[i++]=t.charCodeAt(s);r[i++]=
U,this.i=i}writeJsonString(t){let e=t.length;this.ensure(e*3+2),this.json[this.i++]=U;for(let r=0;r<e;++r){let i=t.charCodeAt(r);if(i>34&&i<92)this.json[this.i++]=
i;else if(i<128){let s=A[i];if(s!==null){this.ensure(s.length+1+(e-r-1)*3+1),this.json[this.i++]=Ye;for(let n=0;n<s.length;n++)this.json[this.i++]=s.charCodeAt(
n)}else this.json[this.i++]=i}else if(i>=55296&&i<=56319){let s=r+1<e?t.charCodeAt(r+1):0;if(s>=56320&&s<=57343){this.ensure(4);let{written:n}=he.encodeInto(t.substring(
r,r+2),this.json.subarray(this.i));this.i+=n,++r}else this.ensure(6+(e-r-1)*3+1),this.writeUnicodeEscape(i)}else if(i>=56320&&i<=57343)this.ensure(6+(e-r-1)*3+1),
this.writeUnicodeEscape(i);else{let{i:s,json:n}=this;i<2048?(n[s++]=192|i>>6,n[s++]=128|i&63):(n[s++]=224|i>>12,n[s++]=128|i>>6&63,n[s++]=128|i&63),this.i=s}}this.
json[this.i++]=U}writeUnicodeEscape(t){let{json:e,i:r}=this;e[r++]=Ye,e[r++]=117;let i=t.toString(16).padStart(4,"0");for(let s=0;s<4;++s)e[r++]=i.charCodeAt(s);
this.i=r}static B64=(()=>{let t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",e=new Uint8Array(64);for(let r=0;r<64;++r)e[r]=t.charCodeAt(r);
return e})();writeBase64(t){let e=Math.ceil(t.length/3)*4;this.ensure(e+2);let r=this.json,i=o.B64,s=this.i;r[s++]=U;let n=t.length,a=n%3,c=n-a;for(let f=0;f<c;f+=
3){let h=t[f],d=t[f+1],m=t[f+2];r[s++]=i[h>>2],r[s++]=i[(h&3)<<4|d>>4],r[s++]=i[(d&15)<<2|m>>6],r[s++]=i[m&63]}if(a===2){let f=t[c],h=t[c+1];r[s++]=i[f>>2],r[s++]=
i[(f&3)<<4|h>>4],r[s++]=i[(h&15)<<2],r[s++]=61}else if(a===1){let f=t[c];r[s++]=i[f>>2],r[s++]=i[(f&3)<<4],r[s++]=61,r[s++]=61}r[s++]=U,this.i=s}writeValue(t,e,r){
if(e==null){if(r?.isStructSchema()){if(e===void 0&&H.of(t).isIdempotencyToken()){this.writeAsciiQuoted(v());return}return}this.ensure(4),this.json.set(yt,this.i),
this.i+=4;return}let i=H.of(t),s=typeof e=="object";if(i.isStringSchema()){let n=i.getMergedTraits().mediaType;if(n&&(n==="application/json"||n.endsWith("+json"))){
this.writeJsonString(R.from(e).toString());return}}if(this.settings.bigNumberAsString&&e!=null&&(i.isBigIntegerSchema()||i.isBigDecimalSchema())){let n=e instanceof
E?e.string:String(e);this.writeAsciiQuoted(n);return}if(s){if(i.isStructSchema()){this.writeStruct(i,e);return}if(Array.isArray(e)&&(i.isListSchema()||i.isDocumentSchema())){
this.writeList(i,e,i.isDocumentSchema());return}if(i.isMapSchema()){this.writeMap(i,e,!1);return}if(e instanceof Uint8Array&&(i.isBlobSchema()||i.isDocumentSchema())){
this.writeBase64(e);return}if(e instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){this.writeTimestamp(i,e);return}if(e instanceof E){this.writeAscii(
e.string);return}if(i.isDocumentSchema()){Array.isArray(e)?this.writeList(i,e,!0):this.writeMap(i,e,!0);return}let n=JSON.stringify(e);this.writeAscii(n);return}
if(typeof e=="string"){if(i.isBlobSchema()){let n=(this.serdeContext?.base64Encoder??$)(e);this.writeAsciiQuoted(n);return}this.writeJsonString(e);return}if(typeof e==
"number"){if(Math.abs(e)===1/0||Number.isNaN(e)){this.writeAsciiQuoted(String(e));return}let n=String(e);this.writeAscii(n);return}if(typeof e=="boolean"){this.
ensure(5);let{i:n,json:a}=this;e?(a.set(pt,n),n+=4):(a.set(gt,n),n+=5),this.i=n;return}if(typeof e=="bigint"){this.writeAscii(e.toString());return}this.writeAscii(
String(e))}writeStruct(t,e){this.ensure(2),this.json[this.i++]=Ge;let r=!1,i=typeof e.__type=="string",s;i&&(s=new Set);for(let[n,a]of t.structIterator()){let c=e[n];
if(c==null&&!a.isIdempotencyToken())continue;r&&(this.ensure(1),this.json[this.i++]=me),r=!0;let f=this.settings.jsonName?a.getMergedTraits().jsonName??n:n;s&&(s.
add(n),s.add(f)),this.writeAsciiQuoted(f),this.json[this.i++]=de,this.writeValue(a,c,t)}if(!r&&t.isUnionSchema()){let{$unknown:n}=e;if(Array.isArray(n)){let[a,c]=n;
this.writeAsciiQuoted(a),this.ensure(1),this.json[this.i++]=de,this.writeValue(15,c,t)}}else if(i)for(let n in e){if(s.has(n))continue;s.add(n);let a=e[n];r&&(this.
ensure(1),this.json[this.i++]=me),r=!0,this.writeAsciiQuoted(n),this.ensure(1),this.json[this.i++]=de,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.
i++]=Ze}writeList(t,e,r){let i=!!t.getMergedTraits().sparse,s=t.getValueSchema();if(!r&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a=!1;
for(let f=0;f<e.length;++f){let h=e[f];if(Number.isNaN(h)||h===1/0||h===-1/0||h==null&&!i){a=!0;break}}let c;if(!a)c=JSON.stringify(e);else{let f=[];for(let h=0;h<
e.length;++h){let d=e[h];d==null&&!i||(Number.isNaN(d)||d===1/0||d===-1/0?f.push(String(d)):f.push(d))}c=JSON.stringify(f)}this.ensure(c.length*3),this.i+=he.encodeInto(
c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=lt;let n=!1;for(let a=0;a<e.length;++a){let c=e[a];(r?c===void 0:c==null&&!i)||(n&&
(this.ensure(1),this.json[this.i++]=me),this.writeValue(s,c,void 0),n=!0)}this.ensure(1),this.json[this.i++]=ut}writeMap(t,e,r){let i=!!t.getMergedTraits().sparse,
s=t.getValueSchema();if(!r&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a;for(let f in e){if(!y(e,f))continue;let h=e[f];Number.isNaN(h)||
h===1/0||h===-1/0?((a??={})[f]=h,e[f]=String(h)):h===null&&!i&&((a??={})[f]=null,e[f]=void 0)}let c=JSON.stringify(e);a&&Object.assign(e,a),this.ensure(c.length*
3),this.i+=he.encodeInto(c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Ge;let n=!0;for(let a in e){if(!y(e,a))continue;let c=e[a];
(r?c===void 0:c==null&&!i)||(n||(this.ensure(1),this.json[this.i++]=me),n=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=de,this.writeValue(s,c,void 0))}
this.ensure(1),this.json[this.i++]=Ze}writeTimestamp(t,e){switch(Q(t,this.settings)){case 5:{let i=e.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(i);
return}case 6:{this.writeAsciiQuoted(Z(e));return}case 7:{let i=String(e.getTime()/1e3);this.writeAscii(i);return}default:{let i=String(e.getTime()/1e3);this.writeAscii(
i);return}}}};var Ee=class extends L{settings;constructor(t){super(),this.settings=t}createSerializer(){let t=new le(this.settings);return t.setSerdeContext(this.serdeContext),
t}createDeserializer(){let t=new ce(this.settings);return t.setSerdeContext(this.serdeContext),t}};export{T as a,ee as b,ge as c,ye as d,F as e,Se as f,be as g,Q as h,st as i,nt as j,ve as k,q as l,at as m,dt as n,mt as o,Ee as p};
