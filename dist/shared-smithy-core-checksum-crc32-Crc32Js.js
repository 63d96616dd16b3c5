const require=process.getBuiltinModule;
var Y=t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]";var N=(t,e=0,r=t.byteLength-e)=>{if(!Y(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);return Buffer.from(t,
e,r)},R=(t,e)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);return e?Buffer.from(
t,e):Buffer.from(t)};var w=t=>{let e=R(t,"utf8");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)};var de=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-utf8\
: toUtf8 encoder function only accepts string | Uint8Array.");return N(t.buffer,t.byteOffset,t.byteLength).toString("utf8")};function B(t,e){return Object.prototype.hasOwnProperty.call(t,e)}var q;(function(t){t.HTTP="http",t.HTTPS="https"})(q||(q={}));var F;(function(t){t.MD5="md5",t.CRC32="crc32",t.CRC32C="crc32c",t.SHA1="sha1",t.SHA256="sha256"})(F||(F={}));var k="__smithy_context";var Z;(function(t){t.PROFILE="profile",t.SSO_SESSION="sso-session",t.SERVICES="services"})(Z||(Z={}));var E=t=>t[k]||(t[k]={});var X=class t{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){this.method=e.method||"GET",this.hostname=e.hostname||
"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}\
:`:e.protocol:"https:",this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,this.password=e.password,this.fragment=e.fragment}static clone(e){
let r=new t({...e,headers:{...e.headers}});return r.query&&(r.query=ot(r.query)),r}static isInstance(e){if(!e)return!1;let r=e;return"method"in r&&"protocol"in r&&
"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return t.clone(this)}};function ot(t){return Object.keys(t).reduce((e,r)=>{
let s=t[r];return{...e,[r]:Array.isArray(s)?[...s]:s}},{})}var D=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){
if(!e)return!1;let r=e;return typeof r.statusCode=="number"&&typeof r.headers=="object"}};var nt=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),le=(t,e=!1)=>{if(!e)return nt.test(t);let r=t.split(".");for(let s of r)if(!le(s))return!1;return!0};function at(t){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)}var ct=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e};function xe(t){let e={};if(t=t.replace(/^\?/,""),t)for(let r of t.split("&")){let[s,o=null]=r.split("=");s=decodeURIComponent(s),o&&(o=decodeURIComponent(o)),s in
e?Array.isArray(e[s])?e[s].push(o):e[s]=[e[s],o]:e[s]=o}return e}var C=t=>{if(typeof t=="string")return C(new URL(t));let{hostname:e,pathname:r,port:s,protocol:o,search:n}=t,a;return n&&(a=xe(n)),{hostname:e,port:s?parseInt(s):
void 0,protocol:o,path:r,query:a}};var v=t=>{if(typeof t=="object"){if("url"in t){let e=C(t.url);if(t.headers){e.headers={};for(let r in t.headers)B(t.headers,r)&&(e.headers[r.toLowerCase()]=t.headers[r].
join(", "))}return e}return t}return C(t)};var ye={},Q={};for(let t=0;t<256;t++){let e=t.toString(16).toLowerCase();e.length===1&&(e=`0${e}`),ye[t]=e,Q[e]=t}function it(t){if(t.length%2!==0)throw new Error(
"Hex encoded strings must have an even number length");let e=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2){let s=t.slice(r,r+2).toLowerCase();if(s in Q)
e[r/2]=Q[s];else throw new Error(`Cannot decode unrecognized sequence ${s} as hexadecimal`)}return e}function pt(t){let e="";for(let r=0;r<t.byteLength;r++)e+=ye[t[r]];
return e}var O=(t,e,r,s,o)=>({name:e,namespace:t,traits:r,input:s,output:o});var ge=t=>(e,r)=>async s=>{let{response:o}=await e(s),{operationSchema:n}=E(r),[,a,c,i,p,h]=n??[];try{let f=await t.protocol.deserializeResponse(O(a,c,i,p,h),{...t,
...r},o);return{response:o,output:f}}catch(f){if(Object.defineProperty(f,"$response",{value:o,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in f)){let m="\
Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{f.message+=`
  `+m}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(m):r.logger?.warn?.(m)}typeof f.$responseBodyText<"u"&&f.$response&&(f.$response.
body=f.$responseBodyText);try{if(D.isInstance(o)){let{headers:x={},statusCode:y}=o,l=Object.entries(x);f.$metadata={httpStatusCode:y,requestId:ee(/^x-[\w-]+-request-?id$/,
l),extendedRequestId:ee(/^x-[\w-]+-id-2$/,l),cfId:ee(/^x-[\w-]+-cf-id$/,l)}}}catch{}}throw f}},ee=(t,e)=>(e.find(([r])=>r.match(t))||[void 0,void 0])[1];var Se=t=>(e,r)=>async s=>{let{operationSchema:o}=E(r),[,n,a,c,i,p]=o??[],h=r.endpointV2?async()=>v(r.endpointV2):t.endpoint,f=await t.protocol.serializeRequest(
O(n,a,c,i,p),s.input,{...t,...r,endpoint:h});return e({...s,request:f})};var be={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},we={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],
override:!0};function ft(t){return{applyToStack:e=>{e.add(Se(t),we),e.add(ge(t),be),t.protocol.setSerdeContext(t)}}}var te=class t{namespace;schemas;exceptions;static registries=new Map;constructor(e,r=new Map,s=new Map){this.namespace=e,this.schemas=r,this.exceptions=s,t.registries.
has(e)||t.registries.set(e,this)}static for(e){return t.registries.get(e)??new t(e)}copyFrom(e){let{schemas:r,exceptions:s}=this;for(let[o,n]of e.schemas)r.has(
o)||r.set(o,n);for(let[o,n]of e.exceptions)s.has(o)||s.set(o,n)}register(e,r){let s=this.normalizeShapeId(e);for(let o of[this,t.for(s.split("#")[0])])o.schemas.
has(s)||o.schemas.set(s,r)}getSchema(e){let r=this.normalizeShapeId(e);if(!this.schemas.has(r)){if(!e.includes("#")){let s="#"+e,o=[];for(let[n,a]of this.schemas.
entries())n.endsWith(s)&&o.push(a);if(o.length===1)return o[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(r)}registerError(e,r){
let s=e,o=s[1],n=o+"#"+s[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=n);for(let a of[this,t.for(o)])!a.schemas.has(n)&&!a.exceptions.has(s)&&(a.schemas.set(n,s),
a.exceptions.set(s,r))}getErrorCtor(e){let r=e;return this.exceptions.has(r)?this.exceptions.get(r):t.for(r[1]).exceptions.get(r)}getBaseException(){for(let e of this.
exceptions.keys())if(Array.isArray(e)){let[,r,s]=e,o=r+"#"+s;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException"))return e}}find(e){for(let r of this.
schemas.values())if(e(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+"#"+e}};var A=t=>typeof t=="function"?t():t;var P=[];function T(t){if(typeof t=="object")return t;if(t=t|0,P[t])return P[t];let e={},r=0;for(let s of["httpLabel","idempotent","idempotencyToken","sensitive",
"httpPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===1&&(e[s]=1);return P[t]=e}var M={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},z=[],_={},I=class t{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=t.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){
this.ref=e,this.memberName=r;let s=[],o=e,n=e;for(this._isMemberSchema=!1;re(o);)s.push(o[1]),o=o[0],n=A(o),this._isMemberSchema=!0;if(s.length>0){this.memberTraits=
{};for(let a=s.length-1;a>=0;--a){let c=s[a];Object.assign(this.memberTraits,T(c))}}else this.memberTraits=0;if(n instanceof t){let a=this.memberTraits;Object.assign(
this,n),this.memberTraits=Object.assign({},a,n.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??n.memberName;return}if(this.
schema=A(n),Te(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(n),this.traits=0),this.
_isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){
let r=this.prototype.isPrototypeOf(e);return!r&&typeof e=="object"&&e!==null?e.symbol===this.symbol:r}static of(e){let r=typeof e=="function"||typeof e=="object"&&
e!==null;if(typeof e=="number"){if(z[e])return z[e]}else if(typeof e=="string"){if(_[e])return _[e]}else if(r&&e[M.ns])return e[M.ns];let s=A(e);if(s instanceof
t)return s;if(re(s)){let[n,a]=s;if(n instanceof t)return Object.assign(n.getMergedTraits(),T(a)),n;throw new Error(`@smithy/core/schema - may not init unwrapped\
 member schema=${JSON.stringify(e,null,2)}.`)}let o=new t(s);return r?e[M.ns]=o:typeof s=="string"?_[s]=o:typeof s=="number"?z[s]=o:o}getSchema(){let e=this.schema;
return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:r}=this;return!e&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.memberName}isMemberSchema(){
return this._isMemberSchema}isListSchema(){let e=this.getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.getSchema();return typeof e==
"number"?e>=128&&e<=255:e[0]===2}isStructSchema(){let e=this.getSchema();if(typeof e!="object")return!1;let r=e[0];return r===3||r===-3||r===4}isUnionSchema(){let e=this.
getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){let e=this.getSchema();return e===21||e===42}isTimestampSchema(){let e=this.getSchema();return typeof e==
"number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===
0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){
return this.getSchema()===19}isStreaming(){let{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().
idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return T(
this.memberTraits)}getOwnTraits(){return T(this.traits)}getKeySchema(){let[e,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!r)throw new Error(`@smithy/\
core/schema - cannot get key for non-map: ${this.getName(!0)}`);let s=this.getSchema(),o=e?15:s[4]??0;return H([o,0],"key")}getValueSchema(){let e=this.getSchema(),
[r,s,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],n=typeof e=="number"?63&e:e&&typeof e=="object"&&(s||o)?e[3+e[0]]:r?15:void 0;if(n!=null)
return H([n,0],s?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){let r=this.getSchema();if(this.
isStructSchema()&&r[4].includes(e)){let s=r[4].indexOf(e),o=r[5][s];return H(re(o)?o:[o,0],e)}if(this.isDocumentSchema())return H([15,0],e);throw new Error(`@sm\
ithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[r,s]of this.structIterator())e[r]=s}catch{}return e}getEventStreamMember(){
if(this.isStructSchema()){for(let[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())
return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),r=e[4].length,s=e[M.it];if(s&&
r===s.length){yield*s;return}s=Array(r);for(let o=0;o<r;++o){let n=e[4][o],a=H([e[5][o],0],n);yield s[o]=[n,a]}e[M.it]=s}};function H(t,e){if(t instanceof I)return Object.
assign(t,{memberName:e,_isMemberSchema:!0});let r=I;return new r(t,e)}var re=t=>Array.isArray(t)&&t.length===2,Te=t=>Array.isArray(t)&&t.length>=5;var mt=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(r,s,o)=>e()(...o),construct:(r,s)=>new(e())(...s),get:(r,s)=>e()[s]})};var Ee=mt("getRandomValues");var ht=/^[A-Za-z0-9+/]*={0,2}$/,De=t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!ht.exec(t))throw new TypeError("Invali\
d base64 string.");let e=R(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)};var Ce=t=>{let e;if(typeof t=="string"?e=w(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util\
-base64: toBase64 encoder function only accepts string | Uint8Array.");return N(e.buffer,e.byteOffset,e.byteLength).toString("base64")};function Ae(t,e,r,s){return class L extends Uint8Array{static fromString(n,a="utf-8"){if(typeof n=="string")return a==="base64"?L.mutate(s(n)):L.mutate(e(n));throw new Error(
`Unsupported conversion from ${typeof n} to Uint8ArrayBlobAdapter.`)}static mutate(n){return Object.setPrototypeOf(n,L.prototype),n}transformToString(n="utf-8"){
return n==="base64"?r(this):t(this)}}}var d=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function Me(t){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():
()=>{let e=new Uint8Array(16);return t(e),e[6]=e[6]&15|64,e[8]=e[8]&63|128,d[e[0]]+d[e[1]]+d[e[2]]+d[e[3]]+"-"+d[e[4]]+d[e[5]]+"-"+d[e[6]]+d[e[7]]+"-"+d[e[8]]+d[e[9]]+
"-"+d[e[10]]+d[e[11]]+d[e[12]]+d[e[13]]+d[e[14]]+d[e[15]]}}var se=t=>{if(t!=null){if(typeof t=="string"){let e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==String(t)&&gt.warn(yt(`Expected number but observed str\
ing: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},ut=Math.ceil(2**127*(2-2**-23)),He=t=>{let e=se(t);
if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>ut)throw new TypeError(`Expected 32-bit float, got ${t}`);return e},dt=t=>{if(t!=null){if(Number.
isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}};var Ie=t=>$e(t,16),Ue=t=>$e(t,8),$e=(t,e)=>{let r=dt(t);if(r!==void 0&&lt(r,e)!==r)throw new TypeError(`Expected ${e}-bit integer, got ${t}`);return r},lt=(t,e)=>{
switch(e){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}};var Ne=t=>se(typeof t=="string"?K(t):t);var Re=t=>He(typeof t=="string"?K(t):t),xt=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,K=t=>{let e=t.match(xt);if(e===null||e[0].length!==
t.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(t)};var U=t=>Ie(typeof t=="string"?K(t):t),Be=t=>Ue(typeof t=="string"?K(t):t),yt=t=>String(new TypeError(t).stack||t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),gt={warn:console.warn};var St=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],ne=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function bt(t){let e=t.getUTCFullYear(),
r=t.getUTCMonth(),s=t.getUTCDay(),o=t.getUTCDate(),n=t.getUTCHours(),a=t.getUTCMinutes(),c=t.getUTCSeconds(),i=o<10?`0${o}`:`${o}`,p=n<10?`0${n}`:`${n}`,h=a<10?
`0${a}`:`${a}`,f=c<10?`0${c}`:`${c}`;return`${St[s]}, ${i} ${ne[r]} ${e} ${p}:${h}:${f} GMT`}var Ns=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);var wt=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),Tt=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let e=wt.exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");let[r,s,o,n,a,c,i,p,h]=e,f=U(
$(s)),m=S(o,"month",1,12),x=S(n,"day",1,31),y=V(f,m,x,{hours:a,minutes:c,seconds:i,fractionalMilliseconds:p});return h.toUpperCase()!="Z"&&y.setTime(y.getTime()-
Ft(h)),y},Et=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Dt=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Ct=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
At=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=Et.exec(t);if(e){let[r,s,o,n,a,c,i,
p]=e;return V(U($(n)),oe(o),S(s,"day",1,31),{hours:a,minutes:c,seconds:i,fractionalMilliseconds:p})}if(e=Dt.exec(t),e){let[r,s,o,n,a,c,i,p]=e;return Ut(V(Ht(n),
oe(o),S(s,"day",1,31),{hours:a,minutes:c,seconds:i,fractionalMilliseconds:p}))}if(e=Ct.exec(t),e){let[r,s,o,n,a,c,i,p]=e;return V(U($(p)),oe(s),S(o.trimLeft(),"\
day",1,31),{hours:n,minutes:a,seconds:c,fractionalMilliseconds:i})}throw new TypeError("Invalid RFC-7231 date-time value")},Mt=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=Ne(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(e*1e3))},V=(t,e,r,s)=>{let o=e-1;return Nt(t,o,r),new Date(Date.UTC(t,o,r,S(s.hours,"hour",0,23),S(s.minutes,"min\
ute",0,59),S(s.seconds,"seconds",0,60),Bt(s.fractionalMilliseconds)))},Ht=t=>{let e=new Date().getUTCFullYear(),r=Math.floor(e/100)*100+U($(t));return r<e?r+100:
r},It=50*365*24*60*60*1e3,Ut=t=>t.getTime()-new Date().getTime()>It?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),t.getUTCMinutes(),
t.getUTCSeconds(),t.getUTCMilliseconds())):t,oe=t=>{let e=ne.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},$t=[31,28,31,30,31,30,31,31,
30,31,30,31],Nt=(t,e,r)=>{let s=$t[e];if(e===1&&Rt(t)&&(s=29),r>s)throw new TypeError(`Invalid day for ${ne[e]} in ${t}: ${r}`)},Rt=t=>t%4===0&&(t%100!==0||t%400===
0),S=(t,e,r,s)=>{let o=Be($(t));if(o<r||o>s)throw new TypeError(`${e} must be between ${r} and ${s}, inclusive`);return o},Bt=t=>t==null?0:Re("0."+t)*1e3,Ft=t=>{
let e=t[0],r=1;if(e=="+")r=1;else if(e=="-")r=-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);let s=Number(t.substring(1,3)),o=Number(
t.substring(4,6));return r*(s*60+o)*60*1e3},$=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)};var b=function(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(e)}})};
b.from=t=>t&&typeof t=="object"&&(t instanceof b||"deserializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?b(String(t)):b(JSON.stringify(
t));b.fromObject=b.from;var ae="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",ce="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",ie="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
Fe="(\\d?\\d)",ke="(\\d{4})",kt=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),Ot=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
Pt=new RegExp(`^${ae}, ${Fe} ${ce} ${ke} ${ie} GMT$`),zt=new RegExp(`^${ae}, ${Fe}-${ce}-(\\d\\d) ${ie} GMT$`),_t=new RegExp(`^${ae} ${ce} ( [1-9]|\\d\\d) ${ie}\
 ${ke}$`),Lt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Kt=t=>{if(t==null)return;let e=NaN;if(typeof t=="number")e=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");e=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(e=t.value);if(isNaN(e)||Math.abs(e)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(e*1e3))},Vt=t=>{if(t==
null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");let e=kt.exec(t);if(!e)throw new TypeError(`Invalid RFC3339 timestam\
p format ${t}`);let[,r,s,o,n,a,c,,i,p]=e;g(s,1,12),g(o,1,31),g(n,0,23),g(a,0,59),g(c,0,60);let h=new Date(Date.UTC(Number(r),Number(s)-1,Number(o),Number(n),Number(
a),Number(c),Number(i)?Math.round(parseFloat(`0.${i}`)*1e3):0));if(h.setUTCFullYear(Number(r)),p.toUpperCase()!="Z"){let[,f,m,x]=/([+-])(\d\d):(\d\d)/.exec(p)||
[void 0,"+",0,0],y=f==="-"?1:-1;h.setTime(h.getTime()+y*(Number(m)*60*60*1e3+Number(x)*60*1e3))}return h},Wt=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(Ot.test(t))return new Date(t);let e,r,s,o,n,a,c,i;if((i=Pt.exec(t))?[,e,r,s,o,n,a,c]=i:(i=zt.exec(t))?([,e,r,s,o,n,a,c]=
i,s=(Number(s)+1900).toString()):(i=_t.exec(t))&&([,r,e,o,n,a,c,s]=i),s&&a){let p=Date.UTC(Number(s),Lt.indexOf(r),Number(e),Number(o),Number(n),Number(a),c?Math.
round(parseFloat(`0.${c}`)*1e3):0);g(e,1,31),g(o,0,23),g(n,0,59),g(a,0,60);let h=new Date(p);return h.setUTCFullYear(Number(s)),h}throw new TypeError(`Invalid R\
FC7231 date-time value ${t}.`)};function g(t,e,r){let s=Number(t);if(s<e||s>r)throw new Error(`Value ${s} out of range [${e}, ${r}]`)}var jt=t=>{let e=t.length,r=[],s=!1,o=!1,n=0;for(let a=0;a<e;++a){let c=t[a];switch(c){case'"':o||(s=!s);break;case",":s||(r.push(t.slice(n,a)),n=a+1);break;default:}
o=c==="\\"&&!o}return r.push(t.slice(n)),r.map(a=>{a=a.trim();let c=a.length;return c<2?a:a[0]==='"'&&a[c-1]==='"'?(a=a.slice(1,c-1),a.replace(/\\(["\\])/g,"$1")):
a.replace(/\\"/g,'"')})};var Oe=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,pe=class t{string;type;constructor(e,r){if(this.string=e,this.type=r,!Oe.test(e))throw new Error(`@smit\
hy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){
if(!e||typeof e!="object")return!1;let r=e;return t.prototype.isPrototypeOf(e)||r.type==="bigDecimal"&&Oe.test(r.string)}};var Jt=process.getBuiltinModule("node:fs"),Pe=t=>Jt[t],Gt=t=>{let e=()=>process.getBuiltinModule("node:fs")[t];return new Proxy(function(){},{apply:(r,s,o)=>e()(
...o),construct:(r,s)=>new(e())(...s),get:(r,s)=>e()[s]})};var ze=Gt("ReadStream");var _e=Pe("fstatSync");var Le=Pe("lstatSync");var Yt=t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.byteLength=="number")return t.byteLength;if(typeof t.size=="number")return t.
size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof ze){if(t.path!=null)return Le(t.path).size;if(typeof t.fd=="numb\
er")return _e(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)};var W=t=>t instanceof Uint8Array?t:typeof t=="string"?w(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(t);function j(t,e){if(e===void 0){e=0;for(let o of t)e+=o.byteLength}let r=new Uint8Array(e),s=0;for(let o of t)r.set(o,s),s+=o.byteLength;return r}var Ke=t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),Ve=t=>typeof Blob=="function"&&(t?.constructor?.
name===Blob.name||t instanceof Blob);async function We(t){return t.arrayBuffer().then(e=>new Uint8Array(e))}async function je(t){let e=[],r=t.getReader(),s=0;for(;;){let{done:o,value:n}=await r.read();
if(n&&(e.push(n),s+=n.length),o)break}return j(e,s)}var qt=process.getBuiltinModule("node:stream"),Zt=t=>qt[t];var Je=Zt("Writable");var Xt=t=>Ve(t)?We(t):Ke(t)?je(t):new Promise((e,r)=>{let s=new fe,o=t;o.pipe(s),o.on("error",n=>{s.end(),r(n)}),s.on("error",r),s.on("finish",function(){let n=j(
this.bufferedBytes);e(n)})}),fe=class extends Je{bufferedBytes=[];_write(e,r,s){this.bufferedBytes.push(e),s()}};function vt(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Ge=class extends Ae(de,w,Ce,De){},Qt=Ee,er=Me(Qt),po=er;var tr=t=>{let e=()=>process.getBuiltinModule("node:zlib")[t];return new Proxy(function(){},{apply:(r,s,o)=>e()(...o),construct:(r,s)=>new(e())(...s),get:(r,s)=>e()[s]})};var me=tr("crc32");var Ye=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let r=0;r<8;++r)e=e&1?3988292384^e>>>1:e>>>1;Ye[t]=e>>>0}var he=4294967295,J=class{digestLength=4;checksum=he;update(e){
for(let r=0;r<e.length;++r)this.checksum=this.checksum>>>8^Ye[(this.checksum^e[r])&255]}digestSync(){return(this.checksum^he)>>>0}async digest(){let e=this.digestSync(),
r=new Uint8Array(4);return new DataView(r.buffer).setUint32(0,e,!1),r}reset(){this.checksum=he}};var qe=typeof me=="function"?me:void 0,Ze=qe?sr(qe):J;function sr(t){return class{digestLength=4;value=0;update(r){this.value=t(r,this.value)}digestSync(){return this.
value>>>0}async digest(){let r=new Uint8Array(4);return new DataView(r.buffer).setUint32(0,this.digestSync(),!1),r}reset(){this.value=0}}}var u=64,Xe=32,or=2**53-1,G=class t{digestLength=Xe;state=Int32Array.from(ve);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){
if(e){let r=t.normalizeKey(e);this.inner=new t,this.outer=new t;let{inner:s,outer:o}=this,n=new Uint8Array(u*2);for(let a=0;a<u;++a)n[a]=54^r[a],n[a+u]=92^r[a];
s.update(n.subarray(0,u)),o.update(n.subarray(u))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.
inner.update(e);return}let r=W(e),s=0,{byteLength:o}=r;if(this.bytesHashed+=o,this.bytesHashed*8>or)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;o>
0;)this.buffer[this.bufferLength++]=r[s++],o--,this.bufferLength===u&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:e,outer:r}=this;if(e&&r){
if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let s=e.digestSync();return r.update(s),r.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(ve),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),
r=this.buffer.slice(),s=this.bufferLength,o=this.bytesHashed*8,n=new DataView(r.buffer,r.byteOffset,r.byteLength);if(n.setUint8(s++,128),(s-1)%u>=u-8){for(let c=s;c<
u;++c)n.setUint8(c,0);this.hashBufferWith(e,r),s=0}for(let c=s;c<u-8;++c)n.setUint8(c,0);n.setUint32(u-8,Math.floor(o/4294967296),!1),n.setUint32(u-4,o,!1),this.
hashBufferWith(e,r);let a=new Uint8Array(Xe);for(let c=0;c<8;++c)a[c*4]=e[c]>>>24&255,a[c*4+1]=e[c]>>>16&255,a[c*4+2]=e[c]>>>8&255,a[c*4+3]=e[c]>>>0&255;return a}static normalizeKey(e){
let r=W(e);if(r.byteLength>u){let s=new t;s.update(r);let o=s.digestSync(),n=new Uint8Array(u);return n.set(o),n}if(r.byteLength<u){let s=new Uint8Array(u);return s.
set(r),s}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,r){let s=this.w??=new Int32Array(64),o=e[0],n=e[1],a=e[2],c=e[3],i=e[4],
p=e[5],h=e[6],f=e[7];for(let m=0;m<u;++m){if(m<16)s[m]=(r[m*4]&255)<<24|(r[m*4+1]&255)<<16|(r[m*4+2]&255)<<8|r[m*4+3]&255;else{let l=s[m-2],rt=(l>>>17|l<<15)^(l>>>
19|l<<13)^l>>>10;l=s[m-15];let st=(l>>>7|l<<25)^(l>>>18|l<<14)^l>>>3;s[m]=(rt+s[m-7]|0)+(st+s[m-16]|0)}let x=(((i>>>6|i<<26)^(i>>>11|i<<21)^(i>>>25|i<<7))+(i&p^
~i&h)|0)+(f+(nr[m]+s[m]|0)|0)|0,y=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&n^o&a^n&a)|0;f=h,h=p,p=i,i=c+x|0,c=a,a=n,n=o,o=x+y|0}e[0]+=o,e[1]+=n,e[2]+=a,
e[3]+=c,e[4]+=i,e[5]+=p,e[6]+=h,e[7]+=f}},ve=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),nr=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298]);var Qe=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(r,s,o)=>e()(...o),construct:(r,s)=>new(e())(...s),get:(r,s)=>e()[s]})};var ue=Qe("createHash");var et=Qe("createHmac");var ar=(()=>{try{return ue("sha256"),!0}catch{return!1}})(),tt=ar?cr():G;function cr(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.
update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?et("sha256",ir(this.secret)):ue("sha256")}}}function ir(t){return typeof t=="string"?
t:ArrayBuffer.isView(t)?Buffer.from(t.buffer,t.byteOffset,t.byteLength):Buffer.from(t)}export{Y as a,De as b,w as c,Ce as d,de as e,q as f,F as g,k as h,Z as i,E as j,B as k,X as l,D as m,le as n,at as o,ct as p,C as q,v as r,bt as s,Tt as t,At as u,
Mt as v,b as w,Kt as x,Vt as y,Wt as z,jt as A,pe as B,it as C,pt as D,Yt as E,W as F,A as G,ft as H,T as I,I as J,te as K,Xt as L,vt as M,Ge as N,er as O,po as P,
Ze as Q,tt as R};
