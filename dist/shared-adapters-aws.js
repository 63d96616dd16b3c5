const require=process.getBuiltinModule;
import{f as ws,g as _s,h as As}from"./shared-adapters-connections.js";import{a as we}from"./shared-domain-failure.js";var dt=t=>process.getBuiltinModule("node:crypto")[t],pc=t=>new Proxy(function(){},{apply:(e,r,o)=>dt(t)(...o),construct:(e,r,o)=>Reflect.construct(dt(t),r,o),get:(e,r)=>dt(
t)[r]}),gd=new Proxy({},{get:(t,e)=>dt(e)});var Ts=pc("getRandomValues");var Le=t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]";var lt=(t,e=0,r=t.byteLength-e)=>{if(!Le(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);return Buffer.from(
t,e,r)},ut=(t,e)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);return e?Buffer.from(
t,e):Buffer.from(t)};var fc=/^[A-Za-z0-9+/]*={0,2}$/,ue=t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!fc.exec(t))throw new TypeError("Invali\
d base64 string.");let e=ut(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)};var Y=t=>{let e=ut(t,"utf8");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)};var _e=t=>{let e;if(typeof t=="string"?e=Y(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util\
-base64: toBase64 encoder function only accepts string | Uint8Array.");return lt(e.buffer,e.byteOffset,e.byteLength).toString("base64")};function bs(t,e,r,o){return class mt extends Uint8Array{static fromString(n,i="utf-8"){if(typeof n=="string")return i==="base64"?mt.mutate(o(n)):mt.mutate(e(n));
throw new Error(`Unsupported conversion from ${typeof n} to Uint8ArrayBlobAdapter.`)}static mutate(n){return Object.setPrototypeOf(n,mt.prototype),n}transformToString(n="\
utf-8"){return n==="base64"?r(this):t(this)}}}var j=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-utf8:\
 toUtf8 encoder function only accepts string | Uint8Array.");return lt(t.buffer,t.byteOffset,t.byteLength).toString("utf8")};var I=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function Rs(t){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():
()=>{let e=new Uint8Array(16);return t(e),e[6]=e[6]&15|64,e[8]=e[8]&63|128,I[e[0]]+I[e[1]]+I[e[2]]+I[e[3]]+"-"+I[e[4]]+I[e[5]]+"-"+I[e[6]]+I[e[7]]+"-"+I[e[8]]+I[e[9]]+
"-"+I[e[10]]+I[e[11]]+I[e[12]]+I[e[13]]+I[e[14]]+I[e[15]]}}var me;(function(t){t.HTTP="http",t.HTTPS="https"})(me||(me={}));var Q;(function(t){t.MD5="md5",t.CRC32="crc32",t.CRC32C="crc32c",t.SHA1="sha1",t.SHA256="sha256"})(Q||(Q={}));var $="__smithy_context";var se;(function(t){t.PROFILE="profile",t.SSO_SESSION="sso-session",t.SERVICES="services"})(se||(se={}));var H=t=>t[$]||(t[$]={});function y(t,e){return Object.prototype.hasOwnProperty.call(t,e)}var w=class t{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){this.method=e.method||"GET",this.hostname=e.hostname||
"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}\
:`:e.protocol:"https:",this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,this.password=e.password,this.fragment=e.fragment}static clone(e){
let r=new t({...e,headers:{...e.headers}});return r.query&&(r.query=dc(r.query)),r}static isInstance(e){if(!e)return!1;let r=e;return"method"in r&&"protocol"in r&&
"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return t.clone(this)}};function dc(t){return Object.keys(t).reduce((e,r)=>{
let o=t[r];return{...e,[r]:Array.isArray(o)?[...o]:o}},{})}var O=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){
if(!e)return!1;let r=e;return typeof r.statusCode=="number"&&typeof r.headers=="object"}};var lc=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),G=(t,e=!1)=>{if(!e)return lc.test(t);let r=t.split(".");for(let o of r)if(!G(o))return!1;return!0};function Nr(t){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)}var L=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e};function Cs(t){let e={};if(t=t.replace(/^\?/,""),t)for(let r of t.split("&")){let[o,s=null]=r.split("=");o=decodeURIComponent(o),s&&(s=decodeURIComponent(s)),o in
e?Array.isArray(e[o])?e[o].push(s):e[o]=[e[o],s]:e[o]=s}return e}var Ae=t=>{if(typeof t=="string")return Ae(new URL(t));let{hostname:e,pathname:r,port:o,protocol:s,search:n}=t,i;return n&&(i=Cs(n)),{hostname:e,port:o?parseInt(
o):void 0,protocol:s,path:r,query:i}};var ne=t=>{if(typeof t=="object"){if("url"in t){let e=Ae(t.url);if(t.headers){e.headers={};for(let r in t.headers)y(t.headers,r)&&(e.headers[r.toLowerCase()]=t.
headers[r].join(", "))}return e}return t}return Ae(t)};var Ir=t=>{if(t!=null){if(typeof t=="string"){let e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==String(t)&&yc.warn(xc(`Expected number but observed str\
ing: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},uc=Math.ceil(2**127*(2-2**-23)),Ns=t=>{let e=Ir(t);
if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>uc)throw new TypeError(`Expected 32-bit float, got ${t}`);return e},mc=t=>{if(t!=null){if(Number.
isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}};var Is=t=>Ds(t,16),Os=t=>Ds(t,8),Ds=(t,e)=>{let r=mc(t);if(r!==void 0&&hc(r,e)!==r)throw new TypeError(`Expected ${e}-bit integer, got ${t}`);return r},hc=(t,e)=>{
switch(e){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}};var Ps=t=>Ir(typeof t=="string"?ht(t):t);var Ms=t=>Ns(typeof t=="string"?ht(t):t),gc=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,ht=t=>{let e=t.match(gc);if(e===null||e[0].length!==
t.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(t)};var $e=t=>Is(typeof t=="string"?ht(t):t),ks=t=>Os(typeof t=="string"?ht(t):t),xc=t=>String(new TypeError(t).stack||t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),yc={warn:console.warn};var Sc=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Dr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ze(t){let e=t.getUTCFullYear(),
r=t.getUTCMonth(),o=t.getUTCDay(),s=t.getUTCDate(),n=t.getUTCHours(),i=t.getUTCMinutes(),a=t.getUTCSeconds(),c=s<10?`0${s}`:`${s}`,p=n<10?`0${n}`:`${n}`,f=i<10?
`0${i}`:`${i}`,d=a<10?`0${a}`:`${a}`;return`${Sc[o]}, ${c} ${Dr[r]} ${e} ${p}:${f}:${d} GMT`}var xl=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);var Ec=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),Pr=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let e=Ec.exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");let[r,o,s,n,i,a,c,p,f]=e,d=$e(
Be(o)),l=ie(s,"month",1,12),u=ie(n,"day",1,31),h=gt(d,l,u,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:p});return f.toUpperCase()!="Z"&&h.setTime(h.getTime()-
Dc(f)),h},wc=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
_c=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Ac=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
Ve=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=wc.exec(t);if(e){let[r,o,s,n,i,a,c,
p]=e;return gt($e(Be(n)),Or(s),ie(o,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:p})}if(e=_c.exec(t),e){let[r,o,s,n,i,a,c,p]=e;return Rc(gt(Tc(
n),Or(s),ie(o,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:p}))}if(e=Ac.exec(t),e){let[r,o,s,n,i,a,c,p]=e;return gt($e(Be(p)),Or(o),ie(s.trimLeft(),
"day",1,31),{hours:n,minutes:i,seconds:a,fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},Mr=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=Ps(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(e*1e3))},gt=(t,e,r,o)=>{let s=e-1;return Nc(t,s,r),new Date(Date.UTC(t,s,r,ie(o.hours,"hour",0,23),ie(o.minutes,"\
minute",0,59),ie(o.seconds,"seconds",0,60),Oc(o.fractionalMilliseconds)))},Tc=t=>{let e=new Date().getUTCFullYear(),r=Math.floor(e/100)*100+$e(Be(t));return r<e?
r+100:r},bc=50*365*24*60*60*1e3,Rc=t=>t.getTime()-new Date().getTime()>bc?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),
t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,Or=t=>{let e=Dr.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},Cc=[31,28,
31,30,31,30,31,31,30,31,30,31],Nc=(t,e,r)=>{let o=Cc[e];if(e===1&&Ic(t)&&(o=29),r>o)throw new TypeError(`Invalid day for ${Dr[e]} in ${t}: ${r}`)},Ic=t=>t%4===0&&
(t%100!==0||t%400===0),ie=(t,e,r,o)=>{let s=ks(Be(t));if(s<r||s>o)throw new TypeError(`${e} must be between ${r} and ${o}, inclusive`);return s},Oc=t=>t==null?0:
Ms("0."+t)*1e3,Dc=t=>{let e=t[0],r=1;if(e=="+")r=1;else if(e=="-")r=-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);let o=Number(t.substring(
1,3)),s=Number(t.substring(4,6));return r*(o*60+s)*60*1e3},Be=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)};var M=function(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(e)}})};
M.from=t=>t&&typeof t=="object"&&(t instanceof M||"deserializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?M(String(t)):M(JSON.stringify(
t));M.fromObject=M.from;var kr="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",vr="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Ur="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
vs="(\\d?\\d)",Us="(\\d{4})",Pc=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),Mc=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
kc=new RegExp(`^${kr}, ${vs} ${vr} ${Us} ${Ur} GMT$`),vc=new RegExp(`^${kr}, ${vs}-${vr}-(\\d\\d) ${Ur} GMT$`),Uc=new RegExp(`^${kr} ${vr} ( [1-9]|\\d\\d) ${Ur}\
 ${Us}$`),Fc=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Fr=t=>{if(t==null)return;let e=NaN;if(typeof t=="number")e=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");e=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(e=t.value);if(isNaN(e)||Math.abs(e)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(e*1e3))},Hr=t=>{if(t==
null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");let e=Pc.exec(t);if(!e)throw new TypeError(`Invalid RFC3339 timestam\
p format ${t}`);let[,r,o,s,n,i,a,,c,p]=e;Z(o,1,12),Z(s,1,31),Z(n,0,23),Z(i,0,59),Z(a,0,60);let f=new Date(Date.UTC(Number(r),Number(o)-1,Number(s),Number(n),Number(
i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0));if(f.setUTCFullYear(Number(r)),p.toUpperCase()!="Z"){let[,d,l,u]=/([+-])(\d\d):(\d\d)/.exec(p)||
[void 0,"+",0,0],h=d==="-"?1:-1;f.setTime(f.getTime()+h*(Number(l)*60*60*1e3+Number(u)*60*1e3))}return f},Lr=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(Mc.test(t))return new Date(t);let e,r,o,s,n,i,a,c;if((c=kc.exec(t))?[,e,r,o,s,n,i,a]=c:(c=vc.exec(t))?([,e,r,o,s,n,i,a]=
c,o=(Number(o)+1900).toString()):(c=Uc.exec(t))&&([,r,e,s,n,i,a,o]=c),o&&i){let p=Date.UTC(Number(o),Fc.indexOf(r),Number(e),Number(s),Number(n),Number(i),a?Math.
round(parseFloat(`0.${a}`)*1e3):0);Z(e,1,31),Z(s,0,23),Z(n,0,59),Z(i,0,60);let f=new Date(p);return f.setUTCFullYear(Number(o)),f}throw new TypeError(`Invalid R\
FC7231 date-time value ${t}.`)};function Z(t,e,r){let o=Number(t);if(o<e||o>r)throw new Error(`Value ${o} out of range [${e}, ${r}]`)}var $r=t=>{let e=t.length,r=[],o=!1,s=!1,n=0;for(let i=0;i<e;++i){let a=t[i];switch(a){case'"':s||(o=!o);break;case",":o||(r.push(t.slice(n,i)),n=i+1);break;default:}
s=a==="\\"&&!s}return r.push(t.slice(n)),r.map(i=>{i=i.trim();let a=i.length;return a<2?i:i[0]==='"'&&i[a-1]==='"'?(i=i.slice(1,a-1),i.replace(/\\(["\\])/g,"$1")):
i.replace(/\\"/g,'"')})};var Fs=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,N=class t{string;type;constructor(e,r){if(this.string=e,this.type=r,!Fs.test(e))throw new Error(`@smith\
y/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){
if(!e||typeof e!="object")return!1;let r=e;return t.prototype.isPrototypeOf(e)||r.type==="bigDecimal"&&Fs.test(r.string)}};var Hs={},Br={};for(let t=0;t<256;t++){let e=t.toString(16).toLowerCase();e.length===1&&(e=`0${e}`),Hs[t]=e,Br[e]=t}function zr(t){if(t.length%2!==0)throw new Error(
"Hex encoded strings must have an even number length");let e=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2){let o=t.slice(r,r+2).toLowerCase();if(o in Br)
e[r/2]=Br[o];else throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`)}return e}function k(t){let e="";for(let r=0;r<t.byteLength;r++)e+=Hs[t[r]];
return e}var Hc=process.getBuiltinModule("node:fs"),Ls=t=>Hc[t],Vr=t=>process.getBuiltinModule("node:fs")[t],Lc=t=>new Proxy(function(){},{apply:(e,r,o)=>Vr(t)(...o),construct:(e,r,o)=>Reflect.
construct(Vr(t),r,o),get:(e,r)=>Vr(t)[r]});var $s=Lc("ReadStream");var Bs=Ls("fstatSync");var zs=Ls("lstatSync");var $c=t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.byteLength=="number")return t.byteLength;if(typeof t.size=="number")return t.
size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof $s){if(t.path!=null)return zs(t.path).size;if(typeof t.fd=="numb\
er")return Bs(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)};var W=t=>t instanceof Uint8Array?t:typeof t=="string"?Y(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(t);function xt(t,e){if(e===void 0){e=0;for(let s of t)e+=s.byteLength}let r=new Uint8Array(e),o=0;for(let s of t)r.set(s,o),o+=s.byteLength;return r}var K=class t extends Error{name="ProviderError";tryNextLink;constructor(e,r=!0){let o,s=!0;typeof r=="boolean"?(o=void 0,s=r):r!=null&&typeof r=="object"&&(o=r.
logger,s=r.tryNextLink??!0),super(e),this.tryNextLink=s,Object.setPrototypeOf(this,t.prototype),o?.debug?.(`@smithy/property-provider ${s?"->":"(!)"} ${e}`)}static from(e,r=!0){
return Object.assign(new this(e.message,r),e)}};var Te=class t extends K{name="CredentialsProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}};var Vs=(...t)=>async()=>{if(t.length===0)throw new K("No providers in chain");let e;for(let r of t)try{return await r()}catch(o){if(e=o,o?.tryNextLink)continue;
throw o}throw e};var js=t=>()=>Promise.resolve(t);var yt=(t,e,r)=>{let o,s,n,i=!1,a=async()=>{s||(s=t());try{o=await s,n=!0,i=!1}finally{s=void 0}return o};return e===void 0?async c=>((!n||c?.forceRefresh)&&(o=
await a()),o):async c=>((!n||c?.forceRefresh)&&(o=await a()),i?o:r&&!r(o)?(i=!0,o):(e(o)&&await a(),o))};var v=(t,e,r)=>{if(e in t){if(t[e]==="true")return!0;if(t[e]==="false")return!1;throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}\
.`)}};var D;(function(t){t.ENV="env",t.CONFIG="shared config entry"})(D||(D={}));var Bc=process.getBuiltinModule("node:os"),zc=t=>Bc[t];var Gs=zc("homedir");var Vc=process.getBuiltinModule("node:path"),jc=t=>Vc[t];var Ws=jc("sep");var jr={},Gc=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",be=()=>{let{HOME:t,USERPROFILE:e,HOMEPATH:r,HOMEDRIVE:o=`C:${Ws}`}=process.env;if(t)return t;
if(e)return e;if(r)return`${o}${r}`;let s=Gc();return jr[s]||(jr[s]=Gs()),jr[s]};var Wc="AWS_PROFILE",Kc="default",Ks=t=>t.profile||process.env[Wc]||Kc;var qc=process.getBuiltinModule("node:path"),Xc=t=>qc[t];var Gr=Xc("join");var qs=t=>Object.entries(t).filter(([e])=>{let r=e.indexOf(".");return r===-1?!1:Object.values(se).includes(e.substring(0,r))}).reduce((e,[r,o])=>{let s=r.indexOf(
"."),n=r.substring(0,s)===se.PROFILE?r.substring(s+1):r;return e[n]=o,e},{...t.default&&{default:t.default}});var Jc=process.getBuiltinModule("node:path"),Yc=t=>Jc[t];var Xs=Yc("join");var Qc="AWS_CONFIG_FILE",Js=()=>process.env[Qc]||Xs(be(),".aws","config");var Zc=process.getBuiltinModule("node:path"),ep=t=>Zc[t];var Ys=ep("join");var tp="AWS_SHARED_CREDENTIALS_FILE",Qs=()=>process.env[tp]||Ys(be(),".aws","credentials");var rp=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,op=["__proto__","profile __proto__"],Wr=t=>{let e={},r,o;for(let s of t.split(/\r?\n/)){let n=s.split(/(^|\s)[;#]/)[0].
trim();if(n[0]==="["&&n[n.length-1]==="]"){r=void 0,o=void 0;let a=n.substring(1,n.length-1),c=rp.exec(a);if(c){let[,p,,f]=c;Object.values(se).includes(p)&&(r=[
p,f].join("."))}else r=a;if(op.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(r){let a=n.indexOf("=");if(![0,-1].includes(a)){let[c,p]=[
n.substring(0,a).trim(),n.substring(a+1).trim()];if(p==="")o=c;else{o&&s.trimStart()===s&&(o=void 0),e[r]=e[r]||{};let f=o?[o,c].join("."):c;e[r][f]=p}}}}return e};var St=t=>process.getBuiltinModule("node:fs/promises")[t],sp=t=>new Proxy(function(){},{apply:(e,r,o)=>St(t)(...o),construct:(e,r,o)=>Reflect.construct(St(t),r,
o),get:(e,r)=>St(t)[r]}),su=new Proxy({},{get:(t,e)=>St(e)});var Zs=sp("readFile");var Kr={},en={},qr=(t,e)=>en[t]!==void 0?en[t]:((!Kr[t]||e?.ignoreCache)&&(Kr[t]=Zs(t,"utf8")),Kr[t]);var tn=()=>({}),rn=async(t={})=>{let{filepath:e=Qs(),configFilepath:r=Js()}=t,o=be(),s="~/",n=e;e.startsWith(s)&&(n=Gr(o,e.slice(2)));let i=r;r.startsWith(s)&&(i=
Gr(o,r.slice(2)));let a=await Promise.all([qr(i,{ignoreCache:t.ignoreCache}).then(Wr).then(qs).catch(tn),qr(n,{ignoreCache:t.ignoreCache}).then(Wr).catch(tn)]);
return{configFile:a[0],credentialsFile:a[1]}};function Et(t){try{let e=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return t}}var on=(t,e)=>async()=>{try{let r=t(process.env,e);if(r===void 0)throw new Error;return r}catch(r){throw new Te(r.message||`Not found in ENV: ${Et(t.toString())}`,
{logger:e?.logger})}};var sn=(t,{preferredFile:e="config",...r}={})=>async()=>{let o=Ks(r),{configFile:s,credentialsFile:n}=await rn(r),i=n[o]||{},a=s[o]||{},c=e==="config"?{...i,...a}:
{...a,...i};try{let f=t(c,e==="config"?s:n);if(f===void 0)throw new Error;return f}catch(p){throw new Te(p.message||`Not found in config files w/ profile [${o}]\
: ${Et(t.toString())}`,{logger:r.logger})}};var np=t=>typeof t=="function",nn=t=>np(t)?async()=>await t():js(t);var ee=({environmentVariableSelector:t,configFileSelector:e,default:r},o={})=>{let{signingName:s,logger:n}=o;return yt(Vs(on(t,{signingName:s,logger:n}),sn(e,o),
nn(r)))};var an="AWS_USE_DUALSTACK_ENDPOINT",cn="use_dualstack_endpoint";var ip={environmentVariableSelector:t=>v(t,an,D.ENV),configFileSelector:t=>v(t,cn,D.CONFIG),default:!1};var pn="AWS_USE_FIPS_ENDPOINT",fn="use_fips_endpoint";var ap={environmentVariableSelector:t=>v(t,pn,D.ENV),configFileSelector:t=>v(t,fn,D.CONFIG),default:!1};var he=(t,e)=>{let r=[];if(t&&r.push(t),e)for(let o of e)r.push(o);return r},ae=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.join(",")})`:""}`,Re=()=>{
let t=[],e=[],r=!1,o=new Set,s=d=>d.sort((l,u)=>dn[u.step]-dn[l.step]||ln[u.priority||"normal"]-ln[l.priority||"normal"]),n=d=>{let l=!1,u=h=>{let g=he(h.name,h.
aliases);if(g.includes(d)){l=!0;for(let m of g)o.delete(m);return!1}return!0};return t=t.filter(u),e=e.filter(u),l},i=d=>{let l=!1,u=h=>{if(h.middleware===d){l=
!0;for(let g of he(h.name,h.aliases))o.delete(g);return!1}return!0};return t=t.filter(u),e=e.filter(u),l},a=d=>(t.forEach(l=>{d.add(l.middleware,{...l})}),e.forEach(
l=>{d.addRelativeTo(l.middleware,{...l})}),d.identifyOnResolve?.(f.identifyOnResolve()),d),c=d=>{let l=[];return d.before.forEach(u=>{u.before.length===0&&u.after.
length===0?l.push(u):l.push(...c(u))}),l.push(d),d.after.reverse().forEach(u=>{u.before.length===0&&u.after.length===0?l.push(u):l.push(...c(u))}),l},p=(d=!1)=>{
let l=[],u=[],h={};return t.forEach(m=>{let x={...m,before:[],after:[]};for(let S of he(x.name,x.aliases))h[S]=x;l.push(x)}),e.forEach(m=>{let x={...m,before:[],
after:[]};for(let S of he(x.name,x.aliases))h[S]=x;u.push(x)}),u.forEach(m=>{if(m.toMiddleware){let x=h[m.toMiddleware];if(x===void 0){if(d)return;throw new Error(
`${m.toMiddleware} is not found when adding ${ae(m.name,m.aliases)} middleware ${m.relation} ${m.toMiddleware}`)}m.relation==="after"&&x.after.push(m),m.relation===
"before"&&x.before.push(m)}}),s(l).map(c).reduce((m,x)=>(m.push(...x),m),[])},f={add:(d,l={})=>{let{name:u,override:h,aliases:g}=l,m={step:"initialize",priority:"\
normal",middleware:d,...l},x=he(u,g);if(x.length>0){if(x.some(S=>o.has(S))){if(!h)throw new Error(`Duplicate middleware name '${ae(u,g)}'`);for(let S of x){let _=t.
findIndex(C=>C.name===S||C.aliases?.some(P=>P===S));if(_===-1)continue;let A=t[_];if(A.step!==m.step||m.priority!==A.priority)throw new Error(`"${ae(A.name,A.aliases)}\
" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${ae(u,g)}" middleware with ${m.priority} priority in ${m.step} step.`);t.splice(
_,1)}}for(let S of x)o.add(S)}t.push(m)},addRelativeTo:(d,l)=>{let{name:u,override:h,aliases:g}=l,m={middleware:d,...l},x=he(u,g);if(x.length>0){if(x.some(S=>o.
has(S))){if(!h)throw new Error(`Duplicate middleware name '${ae(u,g)}'`);for(let S of x){let _=e.findIndex(C=>C.name===S||C.aliases?.some(P=>P===S));if(_===-1)continue;
let A=e[_];if(A.toMiddleware!==m.toMiddleware||A.relation!==m.relation)throw new Error(`"${ae(A.name,A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" m\
iddleware cannot be overridden by "${ae(u,g)}" middleware ${m.relation} "${m.toMiddleware}" middleware.`);e.splice(_,1)}}for(let S of x)o.add(S)}e.push(m)},clone:()=>a(
Re()),use:d=>{d.applyToStack(f)},remove:d=>typeof d=="string"?n(d):i(d),removeByTag:d=>{let l=!1,u=h=>{let{tags:g,name:m,aliases:x}=h;if(g&&g.includes(d)){let S=he(
m,x);for(let _ of S)o.delete(_);return l=!0,!1}return!0};return t=t.filter(u),e=e.filter(u),l},concat:d=>{let l=a(Re());return l.use(d),l.identifyOnResolve(r||l.
identifyOnResolve()||(d.identifyOnResolve?.()??!1)),l},applyToStack:a,identify:()=>p(!0).map(d=>{let l=d.step??d.relation+" "+d.toMiddleware;return ae(d.name,d.
aliases)+" - "+l}),identifyOnResolve(d){return typeof d=="boolean"&&(r=d),r},resolve:(d,l)=>{for(let u of p().map(h=>h.middleware).reverse())d=u(d,l);return r&&
console.log(f.identify()),d}};return f},dn={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},ln={high:3,normal:2,low:1};var Xr=class{config;middlewareStack=Re();initConfig;handlers;constructor(e){this.config=e;let{protocol:r,protocolSettings:o}=e;o&&typeof r=="function"&&(e.protocol=
new r(o))}send(e,r,o){let s=typeof r!="function"?r:void 0,n=typeof r=="function"?r:o,i=s===void 0&&this.config.cacheMiddleware===!0,a;if(i){this.handlers||(this.
handlers=new WeakMap);let c=this.handlers;c.has(e.constructor)?a=c.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,s),c.set(e.constructor,
a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,s);if(n)a(e).then(c=>n(null,c.output),c=>n(c)).catch(()=>{});else return a(
e).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}};var te=t=>typeof t=="function"?t():t;var wt=(t,e,r,o,s)=>({name:e,namespace:t,traits:r,input:o,output:s});var un=t=>(e,r)=>async o=>{let{response:s}=await e(o),{operationSchema:n}=H(r),[,i,a,c,p,f]=n??[];try{let d=await t.protocol.deserializeResponse(wt(i,a,c,p,f),{
...t,...r},s);return{response:s,output:d}}catch(d){if(Object.defineProperty(d,"$response",{value:s,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in d)){
let l="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{d.message+=`
  `+l}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(l):r.logger?.warn?.(l)}typeof d.$responseBodyText<"u"&&d.$response&&(d.$response.
body=d.$responseBodyText);try{if(O.isInstance(s)){let{headers:u={},statusCode:h}=s,g=Object.entries(u);d.$metadata={httpStatusCode:h,requestId:Jr(/^x-[\w-]+-request-?id$/,
g),extendedRequestId:Jr(/^x-[\w-]+-id-2$/,g),cfId:Jr(/^x-[\w-]+-cf-id$/,g)}}}catch{}}throw d}},Jr=(t,e)=>(e.find(([r])=>r.match(t))||[void 0,void 0])[1];var mn=t=>(e,r)=>async o=>{let{operationSchema:s}=H(r),[,n,i,a,c,p]=s??[],f=r.endpointV2?async()=>ne(r.endpointV2):t.endpoint,d=await t.protocol.serializeRequest(
wt(n,i,a,c,p),o.input,{...t,...r,endpoint:f});return e({...o,request:d})};var hn={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},gn={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],
override:!0};function cp(t){return{applyToStack:e=>{e.add(mn(t),gn),e.add(un(t),hn),t.protocol.setSerdeContext(t)}}}var _t=[];function ce(t){if(typeof t=="object")return t;if(t=t|0,_t[t])return _t[t];let e={},r=0;for(let o of["httpLabel","idempotent","idempotencyToken","sensi\
tive","httpPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===1&&(e[o]=1);return _t[t]=e}var Ge={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},At=[],Tt={},E=class t{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=t.
symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){this.ref=e,this.memberName=r;let o=[],s=e,n=e;for(this._isMemberSchema=
!1;Yr(s);)o.push(s[1]),s=s[0],n=te(s),this._isMemberSchema=!0;if(o.length>0){this.memberTraits={};for(let i=o.length-1;i>=0;--i){let a=o[i];Object.assign(this.memberTraits,
ce(a))}}else this.memberTraits=0;if(n instanceof t){let i=this.memberTraits;Object.assign(this,n),this.memberTraits=Object.assign({},i,n.getMemberTraits(),this.
getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??n.memberName;return}if(this.schema=te(n),xn(this.schema)?(this.name=`${this.schema[1]}#${this.
schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(n),this.traits=0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - Nor\
malizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){let r=this.prototype.isPrototypeOf(e);return!r&&typeof e=="ob\
ject"&&e!==null?e.symbol===this.symbol:r}static of(e){let r=typeof e=="function"||typeof e=="object"&&e!==null;if(typeof e=="number"){if(At[e])return At[e]}else if(typeof e==
"string"){if(Tt[e])return Tt[e]}else if(r&&e[Ge.ns])return e[Ge.ns];let o=te(e);if(o instanceof t)return o;if(Yr(o)){let[n,i]=o;if(n instanceof t)return Object.
assign(n.getMergedTraits(),ce(i)),n;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}let s=new t(o);return r?
e[Ge.ns]=s:typeof o=="string"?Tt[o]=s:typeof o=="number"?At[o]=s:s}getSchema(){let e=this.schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:r}=this;
return!e&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let e=this.
getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.getSchema();return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){
let e=this.getSchema();if(typeof e!="object")return!1;let r=e[0];return r===3||r===-3||r===4}isUnionSchema(){let e=this.getSchema();return typeof e!="object"?!1:
e[0]===4}isBlobSchema(){let e=this.getSchema();return e===21||e===42}isTimestampSchema(){let e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===
2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){
let{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return ce(this.memberTraits)}getOwnTraits(){
return ce(this.traits)}getKeySchema(){let[e,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!r)throw new Error(`@smithy/core/schema - cannot get key for \
non-map: ${this.getName(!0)}`);let o=this.getSchema(),s=e?15:o[4]??0;return We([s,0],"key")}getValueSchema(){let e=this.getSchema(),[r,o,s]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],n=typeof e=="number"?63&e:e&&typeof e=="object"&&(o||s)?e[3+e[0]]:r?15:void 0;if(n!=null)return We([n,0],o?"value":"memb\
er");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){let r=this.getSchema();if(this.isStructSchema()&&r[4].
includes(e)){let o=r[4].indexOf(e),s=r[5][o];return We(Yr(s)?s:[s,0],e)}if(this.isDocumentSchema())return We([15,0],e);throw new Error(`@smithy/core/schema - ${this.
getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[r,o]of this.structIterator())e[r]=o}catch{}return e}getEventStreamMember(){if(this.isStructSchema()){
for(let[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),r=e[4].length,o=e[Ge.it];if(o&&r===o.length){yield*o;return}o=
Array(r);for(let s=0;s<r;++s){let n=e[4][s],i=We([e[5][s],0],n);yield o[s]=[n,i]}e[Ge.it]=o}};function We(t,e){if(t instanceof E)return Object.assign(t,{memberName:e,
_isMemberSchema:!0});let r=E;return new r(t,e)}var Yr=t=>Array.isArray(t)&&t.length===2,xn=t=>Array.isArray(t)&&t.length>=5;var pe=class t{namespace;schemas;exceptions;static registries=new Map;constructor(e,r=new Map,o=new Map){this.namespace=e,this.schemas=r,this.exceptions=o,t.registries.
has(e)||t.registries.set(e,this)}static for(e){return t.registries.get(e)??new t(e)}copyFrom(e){let{schemas:r,exceptions:o}=this;for(let[s,n]of e.schemas)r.has(
s)||r.set(s,n);for(let[s,n]of e.exceptions)o.has(s)||o.set(s,n)}register(e,r){let o=this.normalizeShapeId(e);for(let s of[this,t.for(o.split("#")[0])])s.schemas.
has(o)||s.schemas.set(o,r)}getSchema(e){let r=this.normalizeShapeId(e);if(!this.schemas.has(r)){if(!e.includes("#")){let o="#"+e,s=[];for(let[n,i]of this.schemas.
entries())n.endsWith(o)&&s.push(i);if(s.length===1)return s[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(r)}registerError(e,r){
let o=e,s=o[1],n=s+"#"+o[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=n);for(let i of[this,t.for(s)])!i.schemas.has(n)&&!i.exceptions.has(o)&&(i.schemas.set(n,o),
i.exceptions.set(o,r))}getErrorCtor(e){let r=e;return this.exceptions.has(r)?this.exceptions.get(r):t.for(r[1]).exceptions.get(r)}getBaseException(){for(let e of this.
exceptions.keys())if(Array.isArray(e)){let[,r,o]=e,s=r+"#"+o;if(s.startsWith("smithy.ts.sdk.synthetic.")&&s.endsWith("ServiceException"))return e}}find(e){for(let r of this.
schemas.values())if(e(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+"#"+e}};var Qr="***SensitiveInformation***";function Ce(t,e){if(e==null)return e;let r=E.of(t);if(r.getMergedTraits().sensitive)return Qr;if(r.isListSchema()){let o=r.getValueSchema();
if(o.getMergedTraits().sensitive)return Qr;if(Array.isArray(e))return e.map(s=>Ce(o,s))}else if(r.isMapSchema()){let o=r.getValueSchema();if(r.getKeySchema().getMergedTraits().
sensitive||o.getMergedTraits().sensitive)return Qr;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([s,n])=>[s,Ce(o,n)]))}else if(r.isStructSchema()&&
typeof e=="object"){let o=e,s={};for(let[n,i]of r.structIterator())o[n]!=null&&(s[n]=Ce(i,o[n]));return s}return e}var yn=Symbol.for("@smithy/op-event-stream"),Ke=class{middlewareStack=Re();schema;static classBuilder(){return new Zr}resolveMiddlewareWithContext(e,r,o,{middlewareFn:s,
clientName:n,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:p,additionalContext:f,CommandCtor:d}){for(let C of s.bind(this)(d,
e,r,o))this.middlewareStack.use(C);let l=e.concat(this.middlewareStack),{logger:u}=r,h=f[$],g={logger:u,clientName:n,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,
...f,[$]:{...h,commandInstance:this,...p,...o?.metricsRecorder===void 0?{}:{metricsRecorder:o.metricsRecorder},...o?.abortSignal===void 0?{}:{abortSignal:o.abortSignal}}},
{requestHandler:m}=r,x=o??{};x.metricsRecorder&&(x={...x},delete x.metricsRecorder);let S,_=this.schema,A=_?.[yn];if(A!==void 0)S=A;else if(_&&Array.isArray(_)&&
_[0]===9){let[,,,,C,P]=_;S=_[yn]=!!(E.of(C).getEventStreamMember()||E.of(P).getEventStreamMember())}return S&&(x={isEventStream:S,...x}),l.resolve(C=>m.handle(C.
request,x),g)}},Zr=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,r,o={}){return this._smithyContext={service:e,operation:r,...o},this}c(e={}){
return this._additionalContext=e,this}n(e,r){return this._clientName=e,this._commandName=r,this}f(e=o=>o,r=o=>o){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
r,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,r;return r=class extends Ke{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[o]){super(),this.input=o??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(o,s,n){let i=e._operationSchema,a=i?.[4]??i?.input,c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(o,s,
n,{CommandCtor:r,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?Ce.bind(
null,a):p=>p),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?Ce.bind(null,c):p=>p),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}};var eo=class t extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){super(
e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let r=e;return t.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let r=e;if(this===t)return t.isInstance(e);if(t.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let o=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,s=!1;if(o){let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor,c=a!==t&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(s=!0,c===o))return!0;i=Object.getPrototypeOf(i)}}if(o&&s)return!1;let n=this.name;if(n&&n.length>=6){if(r.
name===n)return!0;let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor?.name;if(a&&a!=="Error"&&a===n)return!0;i=Object.getPrototypeOf(
i)}}}return!1}},bt=(t,e={})=>{Object.entries(e).filter(([,o])=>o!==void 0).forEach(([o,s])=>{(t[o]==null||t[o]==="")&&(t[o]=s)});let r=t.message||t.Message||"Un\
knownError";return t.message=r,delete t.Message,t};var pp=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};var Sn=!1,fp=t=>{t&&!Sn&&parseInt(t.substring(1,t.indexOf(".")))<16&&(Sn=!0)};var En=Object.values(Q),wn=t=>{let e=[];for(let r in Q){if(!y(Q,r))continue;let o=Q[r];t[o]!==void 0&&e.push({algorithmId:()=>o,checksumConstructor:()=>t[o]})}for(let[
r,o]of Object.entries(t.checksumAlgorithms??{}))e.push({algorithmId:()=>r,checksumConstructor:()=>o});return{addChecksumAlgorithm(r){t.checksumAlgorithms=t.checksumAlgorithms??
{};let o=r.algorithmId(),s=r.checksumConstructor();En.includes(o)?t.checksumAlgorithms[o.toUpperCase()]=s:t.checksumAlgorithms[o]=s,e.push(r)},checksumAlgorithms(){
return e}}},_n=t=>{let e={};return t.checksumAlgorithms().forEach(r=>{let o=r.algorithmId();En.includes(o)&&(e[o]=r.checksumConstructor())}),e};var An=t=>({setRetryStrategy(e){t.retryStrategy=e},retryStrategy(){return t.retryStrategy}}),Tn=t=>{let e={};return e.retryStrategy=t.retryStrategy(),e};var dp=t=>Object.assign(wn(t),An(t));var lp=t=>Object.assign(_n(t),Tn(t));var Rt=t=>{let e="#text";for(let r in t)y(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=Rt(t[r])));return t};var qe=class{trace(){}debug(){}info(){}warn(){}error(){}};function up(t,e,r,o){return function(n,i,a,c,p={}){let f=Object.assign({},t,n);return Ke.classBuilder().ep(f).m(function(d,l,u,h){let g=i.call(this,d,l,u,h);return g.
unshift(o(u,d.getEndpointParameterInstructions())),g}).s(e,a,p).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}var bn="AWS_EXECUTION_ENV",to="AWS_REGION",ro="AWS_DEFAULT_REGION",Rn="AWS_EC2_METADATA_DISABLED",Cn=["in-region","cross-region","mobile","standard","legacy"],Nn="\
/latest/meta-data/placement/region",In="/latest/api/token",On="x-aws-ec2-metadata-token",Dn="x-aws-ec2-metadata-token-ttl-seconds";var Pn=1e3,mp=6e4,vn=0,Ct=async()=>{if(!process.env[Rn]&&!(Date.now()<vn))try{let t=hp(),e=(await kn({...t,path:In,method:"PUT",headers:{[Dn]:"21600"}})).toString();
return(await kn({...t,path:Nn,method:"GET",headers:{[On]:e}})).toString().trim()||Mn()}catch{return Mn()}},Mn=()=>{vn=Date.now()+mp},hp=()=>{let t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(t){let e=new URL(t);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},kn=async t=>{let{request:e}=await process.getBuiltinModule("node:http");return new Promise((r,o)=>{
let s=e({hostname:t.hostname,port:t.port,path:t.path,method:t.method,headers:t.headers,timeout:Pn,signal:AbortSignal.timeout(Pn)});s.on("error",n=>{o(n),s.destroy()}),
s.on("timeout",()=>{o(new Error("TimeoutError from instance metadata service")),s.destroy()}),s.on("response",n=>{let{statusCode:i=400}=n;if(i<200||i>=300){o(Object.
assign(new Error("Error response received from instance metadata service"),{statusCode:i})),s.destroy();return}let a=[];n.on("data",c=>a.push(c)),n.on("end",()=>{
r(Buffer.concat(a)),s.destroy()})}),s.end()})};var Un="AWS_REGION",Fn="region",oo={environmentVariableSelector:t=>t[Un],configFileSelector:t=>t[Fn],default:async()=>{let t=await Ct();if(t)return t;throw new Error(
"Region is missing")}},gp={preferredFile:"credentials"};var Hn=new Set,Ln=(t,e=G)=>{if(!Hn.has(t)&&!e(t))if(t==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4\
a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${t}" is not a valid hos\
tname component.`);else Hn.add(t)};var Nt=t=>typeof t=="string"&&(t.startsWith("fips-")||t.endsWith("-fips"));var $n=t=>Nt(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t;var xp=t=>{let{region:e,useFipsEndpoint:r}=t;if(!e)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{let o=typeof e=="function"?await e():
e,s=$n(o);return Ln(s),s},useFipsEndpoint:async()=>{let o=typeof e=="string"?e:await e();return Nt(o)?!0:typeof r!="function"?Promise.resolve(!!r):r()}})};var yp="AWS_DEFAULTS_MODE",Sp="defaults_mode",Bn={environmentVariableSelector:t=>t[yp],configFileSelector:t=>t[Sp],default:"legacy"};var Ep=({region:t=ee(oo),defaultsMode:e=ee(Bn)}={})=>yt(async()=>{let r=typeof e=="function"?await e():e;switch(r?.toLowerCase()){case"auto":return wp(t);case"i\
n-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${Cn.join(", ")}, got ${r}`)}}),wp=async t=>{if(t){let e=typeof t=="function"?await t():t,r=await _p();
return r?e===r?"in-region":"cross-region":"standard"}return"standard"},_p=async()=>process.env[bn]&&(process.env[to]||process.env[ro])?process.env[to]??process.
env[ro]:Ct();var zn="AWS_ENDPOINT_URL",Vn="endpoint_url",jn=t=>({environmentVariableSelector:e=>{let r=t.split(" ").map(n=>n.toUpperCase()),o=e[[zn,...r].join("_")];if(o)return o;
let s=e[zn];if(s)return s},configFileSelector:(e,r)=>{if(e.services){let s=["services",e.services].join(".");if(!r||!r[s])throw new Error(`The services section \
"${e.services}" specified in the profile is not present in the shared configuration file.`);let n=r[s],i=t.split(" ").map(c=>c.toLowerCase()),a=n[[i.join("_"),Vn].
join(".")];if(a)return a}let o=e[Vn];if(o)return o},default:void 0});var Ap="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",Tp="ignore_configured_endpoint_urls",Gn={environmentVariableSelector:t=>v(t,Ap,D.ENV),configFileSelector:t=>v(t,Tp,
D.CONFIG),default:!1};var Xe=async t=>{if(!await ee(Gn)())return ee(jn(t??""))()};var so=async t=>{let e=t?.Bucket||"";if(typeof t.Bucket=="string"&&(t.Bucket=e.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),Kn(
e)){if(t.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!Wn(e)||e.indexOf(".")!==-1&&!String(t.Endpoint).startsWith(
"http:")||e.toLowerCase()!==e||e.length<3)&&(t.ForcePathStyle=!0);return t.DisableMultiRegionAccessPoints&&(t.disableMultiRegionAccessPoints=!0,t.DisableMRAP=!0),
t},bp=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,Rp=/(\d+\.){3}\d+/,Cp=/\.\./;var Wn=t=>bp.test(t)&&!Rp.test(t)&&!Cp.test(t),Kn=t=>{let[e,r,o,,,s]=t.split(":"),n=e==="arn"&&t.split(":").length>=6,i=!!(n&&r&&o&&s);if(n&&!i)throw new Error(
`Invalid ARN: ${t} was an invalid ARN.`);return i};var qn=(t,e,r,o=!1)=>{let s=async()=>{let n;return o?n=r.clientContextParams?.[t]??r[t]??r[e]:n=r[t]??r[e],typeof n=="function"?n():n};return t==="credentialSco\
pe"||e==="CredentialScope"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;return n?.credentialScope??n?.CredentialScope}:t===
"accountId"||e==="AccountId"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;return n?.accountId??n?.AccountId}:t==="endpoi\
nt"||e==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let n=await s();if(n&&typeof n=="object"){if("url"in n)return n.url.href;if("hostname"in n){let{
protocol:i,hostname:a,port:c,path:p}=n;return`${i}//${a}${c?":"+c:""}${p}`}}return n}:s};function It(t){return async(e,r,o,s)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let a;o.serviceConfiguredEndpoint?a=await o.serviceConfiguredEndpoint():
a=await t(o.serviceId),a&&(o.endpoint=()=>Promise.resolve(ne(a)),o.isCustomEndpoint=!0,s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from confi\
g: ${a}`))}let n=await Xn(e,r,o);if(typeof o.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=o.endpointProvider(n,s);if(o.
isCustomEndpoint&&o.endpoint){let a=await o.endpoint();if(a?.headers){i.headers??={};for(let[c,p]of Object.entries(a.headers))i.headers[c]=Array.isArray(p)?p:[p]}}
return i}}var Xn=async(t,e,r)=>{let o={},s=e?.getEndpointParameterInstructions?.()||{};for(let[n,i]of Object.entries(s))switch(i.type){case"staticContextParams":
o[n]=i.value;break;case"contextParams":o[n]=t[i.name];break;case"clientContextParams":case"builtInParams":o[n]=await qn(i.name,n,r,i.type!=="builtInParams")();break;case"\
operationContextParams":o[n]=i.get(t);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(i))}return Object.keys(s).length===
0&&Object.assign(o,r),String(r.serviceId).toLowerCase()==="s3"&&await so(o),o};function Np(t,e,r){t.__smithy_context?t.__smithy_context.features||(t.__smithy_context.features={}):t.__smithy_context={features:{}},t.__smithy_context.features[e]=
r}function Ot(t){let e=It(t);return({config:r,instructions:o})=>(s,n)=>async i=>{r.isCustomEndpoint&&Np(n,"ENDPOINT_OVERRIDE","N");let a=await e(i.input,{getEndpointParameterInstructions(){
return o}},{...r},n);n.endpointV2=a,n.authSchemes=a.properties?.authSchemes;let c=n.authSchemes?.[0];if(c){n.signing_region=c.signingRegion,n.signing_service=c.
signingName;let f=H(n)?.selectedHttpAuthScheme?.httpAuthOption;f&&(f.signingProperties=Object.assign(f.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return s({...i})}}var Ip={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},Op={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],
name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:Ip.name};function Jn(t){let e=Ot(t);return(r,o)=>({applyToStack:s=>{s.addRelativeTo(e({config:r,
instructions:o}),Op)}})}function Yn(t){return e=>{let r=e.tls??!0,{endpoint:o,useDualstackEndpoint:s,useFipsEndpoint:n}=e,i=o!=null?async()=>ne(await L(o)()):void 0,c=Object.assign(e,{
endpoint:i,tls:r,isCustomEndpoint:!!o,useDualstackEndpoint:L(s??!1),useFipsEndpoint:L(n??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls}),p;return c.
serviceConfiguredEndpoint=async()=>(e.serviceId&&!p&&(p=t(e.serviceId)),p),c}}var no=class t{nodes;root;conditions;results;constructor(e,r,o,s){this.nodes=e,this.root=r,this.conditions=o,this.results=s}static from(e,r,o,s){return new t(e,
r,o,s)}};var io=class{capacity;data=new Map;parameters=[];constructor({size:e,params:r}){this.capacity=e??50,r&&(this.parameters=r)}get(e,r){let o=this.hash(e);if(o===!1)
return r();if(!this.data.has(o)){if(this.data.size>this.capacity+10){let s=this.data.keys(),n=0;for(;;){let{value:i,done:a}=s.next();if(this.data.delete(i),a||++n>
10)break}}this.data.set(o,r())}return this.data.get(o)}size(){return this.data.size}hash(e){let r="",{parameters:o}=this;if(o.length===0)return!1;for(let s of o){
let n=e[s],i=n==null?"\0":String(n);if(i.includes("|;"))return!1;r+=i+"|;"}return r}};var R=class extends Error{constructor(e){super(e),this.name="EndpointError"}};var ao="endpoints";function Ne(t){return typeof t!="object"||t==null?t:"ref"in t?`$${Ne(t.ref)}`:"fn"in t?`${t.fn}(${(t.argv||[]).map(Ne).join(", ")})`:JSON.stringify(t,null,2)}var Je={};var co=(t,e)=>t===e;function po(...t){for(let e of t)if(e!=null)return e}var Qn=t=>{let e=t.split("."),r=[];for(let o of e){let s=o.indexOf("[");if(s!==-1){if(o.indexOf("]")!==o.length-1)throw new R(`Path: '${t}' does not end with ']\
'`);let n=o.slice(s+1,-1);if(Number.isNaN(parseInt(n)))throw new R(`Invalid array index: '${n}' in path: '${t}'`);s!==0&&r.push(o.slice(0,s)),r.push(n)}else r.push(
o)}return r};var Ye=(t,e)=>Qn(e).reduce((r,o)=>{if(typeof r!="object")throw new R(`Index '${o}' in '${e}' not found in '${JSON.stringify(t)}'`);if(Array.isArray(r)){let s=parseInt(
o);return r[s<0?r.length+s:s]}return r[o]},t);var fo=t=>t!=null;function lo(t,e,r){return t?e:r}var uo=t=>!t;var Dp=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),Ie=t=>Dp.test(t)||t.startsWith("[")&&t.endsWith(
"]");var mo={[me.HTTP]:80,[me.HTTPS]:443},ho=t=>{let e=(()=>{try{if(t instanceof URL)return t;if(typeof t=="object"&&"hostname"in t){let{hostname:l,port:u,protocol:h="",
path:g="",query:m={}}=t,x=new URL(`${h}//${l}${u?`:${u}`:""}${g}`);return x.search=Object.entries(m).map(([S,_])=>`${S}=${_}`).join("&"),x}return new URL(t)}catch{
return null}})();if(!e)return console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`),null;let r=e.href,{host:o,hostname:s,pathname:n,protocol:i,
search:a}=e;if(a)return null;let c=i.slice(0,-1);if(!Object.values(me).includes(c))return null;let p=Ie(s),f=r.includes(`${o}:${mo[c]}`)||typeof t=="string"&&t.
includes(`${o}:${mo[c]}`),d=`${o}${f?`:${mo[c]}`:""}`;return{scheme:c,authority:d,path:n,normalizedPath:n.endsWith("/")?n:`${n}/`,isIp:p}};function go(t,e,r){if(r===1)return[t];if(t==="")return[""];let o=t.split(e);return r===0?o:o.slice(0,r-1).concat(o.slice(1).join(e))}var xo=(t,e)=>t===e;var yo=(t,e,r,o)=>t==null||e>=r||t.length<r||/[^\u0000-\u007f]/.test(t)?null:o?t.substring(t.length-r,t.length-e):t.substring(e,r);var So=t=>encodeURIComponent(t).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);var Zn={booleanEquals:co,coalesce:po,getAttr:Ye,isSet:fo,isValidHostLabel:G,ite:lo,not:uo,parseURL:ho,split:go,stringEquals:xo,substring:yo,uriEncode:So};var Dt=(t,e)=>{let r=[],{referenceRecord:o,endpointParams:s}=e,n=0;for(;n<t.length;){let i=t.indexOf("{",n);if(i===-1){r.push(t.slice(n));break}r.push(t.slice(n,
i));let a=t.indexOf("}",i);if(a===-1){r.push(t.slice(i));break}t[i+1]==="{"&&t[a+1]==="}"&&(r.push(t.slice(i+1,a)),n=a+2);let c=t.substring(i+1,a);if(c.includes(
"#")){let[p,f]=c.split("#");r.push(Ye(o[p]??s[p],f))}else r.push(o[c]??s[c]);n=a+1}return r.join("")};var ei=({ref:t},e)=>e.referenceRecord[t]??e.endpointParams[t];var ge=(t,e,r)=>{if(typeof t=="string")return Dt(t,r);if(t.fn)return ti.callFunction(t,r);if(t.ref)return ei(t,r);throw new R(`'${e}': ${String(t)} is not a str\
ing, function or reference.`)},Pt=({fn:t,argv:e},r)=>{let o=Array(e.length);for(let i=0;i<o.length;++i){let a=e[i];typeof a=="boolean"||typeof a=="number"?o[i]=
a:o[i]=ti.evaluateExpression(a,"arg",r)}let s=t.indexOf(".");if(s!==-1){let a=Je[t.slice(0,s)]?.[t.slice(s+1)];if(typeof a=="function")return a(...o)}let n=Zn[t];
if(typeof n=="function")return n(...o);throw new Error(`function ${t} not loaded in endpointFunctions.`)},ti={evaluateExpression:ge,callFunction:Pt};var ri=(t,e)=>{let{assign:r}=t;if(r&&r in e.referenceRecord)throw new R(`'${r}' is already defined in Reference Record.`);let o=Pt(t,e);e.logger?.debug?.(`${ao}\
 evaluateCondition: ${Ne(t)} = ${Ne(o)}`);let s=o===""?!0:!!o;return r!=null?{result:s,toAssign:{name:r,value:o}}:{result:s}};var oi=(t,e)=>Object.entries(t??{}).reduce((r,[o,s])=>(r[o]=s.map(n=>{let i=ge(n,"Header value entry",e);if(typeof i!="string")throw new R(`Header '${o}' value \
'${i}' is not a string`);return i}),r),{});var Eo=(t,e)=>Object.entries(t).reduce((r,[o,s])=>(r[o]=ni.getEndpointProperty(s,e),r),{}),si=(t,e)=>{if(Array.isArray(t))return t.map(r=>si(r,e));switch(typeof t){case"\
string":return Dt(t,e);case"object":if(t===null)throw new R(`Unexpected endpoint property: ${t}`);return ni.getEndpointProperties(t,e);case"boolean":return t;default:
throw new R(`Unexpected endpoint property type: ${typeof t}`)}},ni={getEndpointProperty:si,getEndpointProperties:Eo};var ii=(t,e)=>{let r=ge(t,"Endpoint URL",e);if(typeof r=="string")try{return new URL(r)}catch(o){throw console.error(`Failed to construct URL with ${r}`,o),o}throw new R(
`Endpoint URL must be a string, got ${typeof r}`)};var wo=1e8,Pp=(t,e)=>{let{nodes:r,root:o,results:s,conditions:n}=t,i=o,a={},c={referenceRecord:a,endpointParams:e.endpointParams,logger:e.logger};for(;i!==1&&i!==
-1&&i<wo;){let p=3*(Math.abs(i)-1),[f,d,l]=[r[p],r[p+1],r[p+2]],[u,h,g]=n[f],m=ri({fn:u,assign:g,argv:h},c);if(m.toAssign){let{name:x,value:S}=m.toAssign;a[x]=S}
i=i>=0===m.result?d:l}if(i>=wo){let p=s[i-wo];if(p[0]===-1){let[,u]=p;throw new R(ge(u,"Error",c))}let[f,d,l]=p;return{url:ii(f,c),properties:Eo(d,c),headers:oi(
l??{},c)}}throw new R("No matching endpoint.")};var Rx=It(Xe),Cx=Yn(Xe),Nx=Ot(Xe),Ix=Jn(Xe);var ai=t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),ci=t=>typeof Blob=="function"&&(t?.constructor?.
name===Blob.name||t instanceof Blob);async function pi(t){return t.arrayBuffer().then(e=>new Uint8Array(e))}async function fi(t){let e=[],r=t.getReader(),o=0;for(;;){let{done:s,value:n}=await r.read();
if(n&&(e.push(n),o+=n.length),s)break}return xt(e,o)}var Mp=process.getBuiltinModule("node:stream"),kp=t=>Mp[t];var di=kp("Writable");var li=t=>ci(t)?pi(t):ai(t)?fi(t):new Promise((e,r)=>{let o=new _o,s=t;s.pipe(o),s.on("error",n=>{o.end(),r(n)}),o.on("error",r),o.on("finish",function(){let n=xt(
this.bufferedBytes);e(n)})}),_o=class extends di{bufferedBytes=[];_write(e,r,o){this.bufferedBytes.push(e),o()}};function re(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Oe=class extends bs(j,Y,_e,ue){},vp=Ts,Ao=Rs(vp),Mt=Ao;var B=async(t=new Uint8Array,e)=>{if(t instanceof Uint8Array)return Oe.mutate(t);if(!t)return Oe.mutate(new Uint8Array);let r=e.streamCollector(t);return Oe.mutate(
await r)};function kt(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var mi=Symbol.for("@smithy/schema-x"),xe=class t extends E{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=t.identity;bindings;constructor(e){
super(e)}static of(e){let r=E.of(e);if(r.identity===t.identity)return r;let o=r.isMemberSchema()?r:r.getSchema(),s=typeof o=="object"&&o!==null?o:r;return s[mi]??=
new t(r)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?
35:e.httpResponseCode?37:32}getHttpBindingValue(e,r,o=!1){let s=this.getSchema(),n=typeof s=="number"?s&255:this.isListSchema()?64:255,i=e&7,a=r.mediaType?r.mediaType===
"application/json"||r.mediaType.endsWith("+json")?2:1:0,c=r.streaming||n===42?this.isStructSchema()?2:1:0,p=n>=4&&n<=7?i>=6?2:i>0&&i<4?1:0:0,f=n|a<<8|(r.idempotencyToken?
1:0)<<10|c<<11|(r.sparse?1:0)<<13|p<<14|(r.hostLabel?1:0)<<17|(e===36&&typeof s!="object"?1:0)<<18,d=n&192,l=i&2&&(d===64||!o&&i&1)?this.getHttpBindingCollectionValue(
e,r):void 0,u=(l?.[1]??0)&255;return f|=(i>=6&&(u===4||u===6)?1:0)<<16,[this,f,l]}getHttpBindingCollectionValue(e,r=this.getMergedTraits()){let o=t.of(this.getValueSchema());
return o.getHttpBindingValue(e,{...o.getMergedTraits(),...r},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!="object"||e===null?Lp:this.bindings??=
Up(this)}},Up=t=>{let e=[],r=[],o=[],s=[],n=[],i={},a={},c=[],p={headers:a,prefixHeaders:c},f={request:{memberBindings:n,byName:i},response:{bodyMemberNames:e,bindings:p}},
{request:d,response:l}=f;for(let[u,h]of t.structIterator()){let g=xe.of(h),m=g.getMergedTraits(),x=g.getHttpBindingLocation(m),S=m.httpHeader?.toLowerCase()??m.
httpPrefixHeaders?.toLowerCase()??m.httpQuery,_=g.getHttpBindingValue(x,m),A=[u,_,x,S];u==="__proto__"&&re(i),i[u]=A,_[1]>>10&1&&(d.hasIdempotency=!0),n.push(A);
let C=x&7;if(C===0&&(o.push(u),s.push(h)),(C&4)===0)e.push(u),r.push(h);else if((C&6)===4)if(C&1)p.statusCode=A;else{p.payload=A;let P=_[1]&255;d.contentTypeInstruction=
m.mediaType??(P===0?"text/plain":P===21||P===42?"application/octet-stream":null)}else C&1?(d.hasPrefixHeaders=!0,c.push(A)):(S==="__proto__"&&re(a),a[S]=A)}return d.
contentTypeInstruction===void 0&&o.length&&(d.contentTypeInstruction=null),d.syntheticBodySchema=ui(t,o,s),l.syntheticBodySchema=ui(t,e,r),f},Fp=t=>{let e=[],r=0;
for(let o of t.matchAll(/\{([^{}+]+)(\+)?\}/g))o.index>r&&e.push([t.slice(r,o.index),0]),e.push([o[1],o[2]?2:1]),r=o.index+o[0].length;return e.length&&r<t.length&&
e.push([t.slice(r),0]),e.length?e:void 0},Hp=t=>{let{http:e,endpoint:r}=ce(t.traits??{}),[o,s]=e?.[1].split("?")??[];return[e?.[0],o,s?[...new URLSearchParams(s)]:
[],o?Fp(o):void 0,r?.[0]]},Lp={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},hi=t=>t[mi]??=Hp(t),ui=(t,e,r)=>{
if(!e.length)return;let o=t.getSchema(),s=[3,o[1],o[2],t.getMergedTraits(),e,r],n=o[6],i=n&&e.reduce((a,c)=>a+(o[4].indexOf(c)<n?1:0),0);return i&&(s[6]=i),s};var De=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var vt=class extends De{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new pe(e.defaultNamespace);for(let r of e.
errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){return w}getResponseType(){return O}setSerdeContext(e){this.serdeContext=e,this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,r){
if("url"in r){e.protocol=r.url.protocol,e.hostname=r.url.hostname,e.port=r.url.port?Number(r.url.port):void 0,e.path=r.url.pathname,e.fragment=r.url.hash||void 0,
e.username=r.url.username||void 0,e.password=r.url.password||void 0,e.query||(e.query={});for(let[o,s]of r.url.searchParams.entries())e.query[o]=s;if(r.headers)
for(let o in r.headers)y(r.headers,o)&&(e.headers[o]=r.headers[o].join(", "));return e}else{if(e.protocol=r.protocol,e.hostname=r.hostname,e.port=r.port?Number(
r.port):void 0,e.path=r.path,e.query={...r.query},r.headers)for(let o in r.headers)y(r.headers,o)&&(e.headers[o]=r.headers[o]);return e}}setHostPrefix(e,r,o,s=hi(
r)){if(this.serdeContext?.disableHostPrefix)return;let n=s[4];if(typeof n!="string")return;let i=n;for(let[a,[,c]]of xe.of(r.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let p=o[a];if(typeof p!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);i=i.replace(`{${a}\
}`,p)}if(e.hostname=i+e.hostname,!Nr(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,r,o){let s=[-3,"","Error",0,[],[],0],n;for(let i of o)for(let a of r)try{a==="*"?n=i.getSchema(e):n=i.getSchema(a+"#"+e);let c=i.getErrorCtor(
n);if(c)return[n,c,"modeled"];{let p=i.getBaseException();if(p){let f=i.getErrorCtor(p);if(f)return[n,f,"synthetic"]}}}catch{}for(let i of o){let a=i.getBaseException();
if(a){let c=i.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[s,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:o}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:r,initialRequest:o})}async deserializeEventStream({response:e,responseSchema:r,
initialResponseContainer:o}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:o})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:r}=await import("./event-streams.js"),o=this.resolveEventStreamMarshaller(r);return new e({marshaller:o,serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,r,o,s,n){return[]}getEventStreamMarshaller(){
let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
let r=this.serdeContext;return r.eventStreamMarshaller?r.eventStreamMarshaller:e(this.serdeContext)}};var ye=class extends vt{async serializeRequest(e,r,o){let s=this.serializer,n={},i={},a=await o.endpoint(),c=E.of(e?.input),p=c.getSchema(),f,d=r&&typeof r=="ob\
ject"?r:{},l=new w({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:n,headers:i,body:void 0});if(a&&(this.updateServiceEndpoint(l,a),this.setHostPrefix(
l,e,d)),d){let u=c.getEventStreamMember();if(u){if(d[u]){let h={};for(let[g]of c.structIterator())g!==u&&d[g]!=null&&(h[g]=d[g]);f=await this.serializeEventStream(
{eventStream:d[u],requestSchema:c,initialRequest:h})}}else s.write(p,d),f=s.flush()}return l.headers=Object.assign(l.headers,i),l.query=n,l.body=f,l.method="POS\
T",l}async deserializeResponse(e,r,o){let s=this.deserializer,n=E.of(e.output),i={};if(this.isErrorResponse(o.statusCode)){let c=await B(o.body,r);throw c.byteLength>
0&&Object.assign(i,await s.read(15,c)),await this.handleError(e,r,o,i,this.deserializeMetadata(o)),new Error("@smithy/core/protocols - RPC Protocol error handle\
r failed to throw.")}for(let c in o.headers){if(!y(o.headers,c))continue;let p=o.headers[c];delete o.headers[c],o.headers[c.toLowerCase()]=p}let a=n.getEventStreamMember();
if(a)i[a]=await this.deserializeEventStream({response:o,responseSchema:n,initialResponseContainer:i});else{let c=await B(o.body,r);c.byteLength>0&&Object.assign(
i,await s.read(n,c))}return i.$metadata=this.deserializeMetadata(o),i}isErrorResponse(e){return e>=300}};var Qe=class extends De{settings;constructor(e){super(),this.settings=e}read(e,r){let o=xe.of(e),s=o.getMergedTraits(),n=o.getHttpBindingLocation(s);return this.
readHttpBinding(o.getHttpBindingValue(n,s),r,n)}readHttpBinding([e,r,o],s,n){let i=r&255;if((i&192)===64)return o??=e.getHttpBindingCollectionValue(n),$r(s).map(
a=>this.readHttpBinding(o,a,n));switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??ue)(s);case 4:case 5:case 6:case 7:{let a=this.settings.httpBindings?
r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:a?a+4:this.settings.timestampFormat.default){case 5:return Hr(s);case 6:return Lr(s);case 7:return Fr(
s);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",s),new Date(s)}}case 0:{let a=r>>8&3;if(!a)return s;let c=s;return(n&
6)===6&&(c=(this.serdeContext?.utf8Encoder??j)((this.serdeContext?.base64Decoder??ue)(c))),a===2?M.from(c):c}case 1:return Number(s);case 2:return s.toLowerCase()===
"true";case 17:return BigInt(s);case 19:return new N(s,"bigDecimal");default:return s}}};function Se(t,e){if(e.timestampFormat.useTrait){let a=t.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:r,httpPrefixHeaders:o,httpHeader:s,httpQuery:n}=t.
getMergedTraits();return(e.httpBindings?typeof o=="string"||s?6:n||r?5:void 0:void 0)??e.timestampFormat.default}var $p=t=>(t.logger&&t.logger.constructor?.name!=="NoOpLogger"&&t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger),t.defaultSocketTimeout&&
t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout),{setHttpHandler(e){t.requestHandler=e},httpHandler(){
return t.requestHandler},updateHttpClientConfig(e,r){t.requestHandler?.updateHttpClientConfig(e,r)},httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}),
Bp=t=>({requestHandler:t.httpHandler()});var gi="content-length";function xi(t){return e=>async r=>{let o=r.request;if(w.isInstance(o)){let{body:s,headers:n}=o;if(s&&Object.keys(n).map(i=>i.toLowerCase()).
indexOf(gi)===-1)try{let i=t(s);i!=null&&(o.headers={...o.headers,[gi]:String(i)})}catch{}}return e({...r,request:o})}}var yi={step:"build",tags:["SET_CONTENT_L\
ENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},zp=t=>({applyToStack:e=>{e.add(xi(t.bodyLengthChecker),yi)}});var z=t=>encodeURIComponent(t).replace(/[!'()*]/g,Vp),Vp=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`;function To(t){let e=[];for(let r of Object.keys(t).sort()){let o=t[r];if(r=z(r),Array.isArray(o))for(let s=0,n=o.length;s<n;s++)e.push(`${r}=${z(o[s])}`);else{
let s=r;(o||typeof o=="string")&&(s+=`=${z(o)}`),e.push(s)}}return e.join("&")}var fe=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var Ut=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let o=Object.keys(this.from),s=new Set(o);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,r=this.from[e];
this.to.$unknown=[e,r]}}};var Ze;function Ft(){if(Ze===void 0)try{if(typeof Buffer!="function")Ze=!1;else{let t=JSON.parse(Buffer.from([123,125]));Ze=t!==null&&typeof t=="object"}}catch{
Ze=!1}return Ze}function Ht(t,e,r){if(r?.source){let o=r.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?Gp(o,e)?e:new N(o,"bigDecima\
l"):jp(o)?new N(o,"bigDecimal"):/[eE]/.test(o)?Wp(o):BigInt(o)}return e}function jp(t){let e=t.indexOf(".");if(e===-1)return!1;let r=t.search(/[eE]/);if(r===-1)
return!0;let o=r-e-1;return parseInt(t.slice(r+1),10)<o}function Gp(t,e){if(t===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(t))return bo(t)===bo(String(e));
let r=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),o=String(e);return r===o?!0:/[eE]/.test(o)?r===bo(o):!1}function bo(t){let e=t.startsWith("-"),r=e?t.slice(
1):t,o=r.search(/[eE]/),s;if(o===-1)s=r;else{let n=parseInt(r.slice(o+1),10),i=r.slice(0,o),a=i.indexOf("."),c,p;a===-1?(c=i,p=i.length):(c=i.slice(0,a)+i.slice(
a+1),p=a),c=c.replace(/0+$/,"")||"0";let f=p+n;c==="0"?s="0":f<=0?s="0."+"0".repeat(-f)+c:f>=c.length?s=c+"0".repeat(f-c.length):s=c.slice(0,f)+"."+c.slice(f)}return s.
includes(".")&&(s=s.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+s}function Wp(t){let e=t.search(/[eE]/),r=parseInt(t.slice(e+1),10),o=t.startsWith(
"-"),s=t.slice(o?1:0,e),n=s.indexOf("."),i,a;if(n===-1)i=s,a=r;else{i=s.slice(0,n)+s.slice(n+1);let p=s.length-n-1;a=r-p}i=i.replace(/0+$/,"")||"0";let c=BigInt(
i)*10n**BigInt(a+(s.replace(".","").length-i.length));return o?-c:c}var Ro=Symbol.for("@aws-sdk/reviver");function $t(t){let e=E.of(t),r=e.getSchema();if(Array.isArray(r)&&e.isStructSchema()){if(Ro in r)return r[Ro];let o=Lt(e,new Set);
return r[Ro]=o,o}return Lt(e,new Set)}function Lt(t,e){let r=t.getSchema();if(e.has(r))return!1;if(e.add(r),t.isBigIntegerSchema()||t.isBigDecimalSchema())return!0;
if(t.isStructSchema()){for(let[,o]of t.structIterator())if(Lt(o,e))return!0}else if(t.isListSchema()||t.isMapSchema()){if(Lt(t.getValueSchema(),e))return!0}else if(t.
isDocumentSchema())return!0;return!1}var Si=(t,e)=>B(t,e).then(r=>(e?.utf8Encoder??j)(r));async function No(t,e,r){let o;if(Ft()&&typeof t?.[Symbol.asyncIterator]=="function"){let n=await B(t,e);typeof Buffer=="function"&&(Buffer.isBuffer(n)?o=n:o=Buffer.
from(n.buffer,n.byteOffset,n.byteLength))}if(o||(o=await Si(t,e)),o.length===0)return{};let s=r&&$t(r)?Ht:void 0;try{return JSON.parse(o,s)}catch(n){throw n?.name===
"SyntaxError"&&Object.defineProperty(n,"$responseBodyText",{value:typeof o=="string"?o:o.toString("utf8")}),n}}var Ei=(t,e)=>Object.keys(t).find(r=>r.toLowerCase()===e.toLowerCase()),Co=t=>{let e=t;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e};var Io=(t,e,r=!1)=>Kp(t,e,r?["code","header","type"]:["type","code","header"]);var Kp=({headers:t},e,r)=>{for(;r.length>0;)switch(r.shift()){case"header":let s=Ei(t??{},"x-amzn-errortype");if(s!==void 0)return Co(t[s]);break;case"code":let n=Ei(
e??{},"code");if(n&&e[n]!==void 0)return Co(e[n]);break;case"type":if(e?.__type!==void 0)return Co(e.__type);break}};var Bt=class extends fe{settings;constructor(e){super(),this.settings=e}async read(e,r){let o=$t(e)?Ht:void 0,s;if(typeof r=="string"){if(r.length===0)return{};
s=JSON.parse(r,o)}else if(r instanceof Uint8Array&&Ft()){if(r.byteLength===0)return{};let n=Buffer.isBuffer(r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength);
s=JSON.parse(n,o)}else s=await No(r,this.serdeContext,e);return this._read(e,s)}readObject(e,r){return this._read(e,r)}_read(e,r){let o=r!==null&&typeof r=="obj\
ect",s=E.of(e);if(o){if(s.isStructSchema())return this._readStruct(s,r);if(Array.isArray(r)&&s.isListSchema()){let i=s.getValueSchema();if(this.needsTransform(i))
for(let a=0;a<r.length;++a)r[a]=this._read(i,r[a]);return r}if(s.isMapSchema()){let i=s.getValueSchema(),a=r;if(this.needsTransform(i))for(let c in a)y(a,c)&&(c===
"__proto__"&&re(a),a[c]=this._read(i,a[c]));return a}}if(s.isBlobSchema()&&typeof r=="string")return ue(r);let n=s.getMergedTraits().mediaType;if(s.isStringSchema()&&
typeof r=="string"&&n)return n==="application/json"||n.endsWith("+json")?M.from(r):r;if(s.isTimestampSchema()&&r!=null)switch(Se(s,this.settings)){case 5:return Pr(
r);case 6:return Ve(r);case 7:return Mr(r);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",r),new Date(r)}if(s.isBigIntegerSchema()&&
(typeof r=="number"||typeof r=="string"))return BigInt(r);if(s.isBigDecimalSchema()&&r!=null){if(r instanceof N)return r;let i=r;return i.type==="bigDecimal"&&"\
string"in i?new N(i.string,i.type):new N(String(r),"bigDecimal")}if(s.isNumericSchema()&&typeof r=="string"){switch(r){case"Infinity":return 1/0;case"-Infinity":
return-1/0;case"NaN":return NaN}return r}if(s.isDocumentSchema()&&o)if(Array.isArray(r))for(let i=0;i<r.length;++i){let a=r[i];a instanceof N||(r[i]=this._read(
s,a))}else{let i=r;for(let a in i){if(!y(i,a))continue;a==="__proto__"&&re(i);let c=i[a];c instanceof N||(i[a]=this._read(s,c))}}return r}_readStruct(e,r){let o=e.
isUnionSchema(),s={},n,i=typeof r.__type=="string",{jsonName:a}=this.settings;a&&i&&(n={});let c;o&&(c=new Ut(r,s));for(let[p,f]of e.structIterator()){let d=p;a&&
(d=f.getMergedTraits().jsonName??d,i&&(n[d]=p)),o&&c.mark(d),r[d]!=null&&(s[p]=this._read(f,r[d]))}if(o)c.writeUnknown();else if(i)for(let p in r){if(!y(r,p))continue;
let f=r[p],d=a?n[p]??p:p;d in s||(s[d]=f)}return s}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||
e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||e.isStringSchema()&&e.getMergedTraits().mediaType)}};var zt=class t extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(e);return new t(r.buffer,r.byteOffset,
r.byteLength)}return new t(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,r){return typeof e=="string"?this.s().includes(e,r):Uint8Array.prototype.
includes.call(this,e,r)}indexOf(e,r){return typeof e=="string"?this.s().indexOf(e,r):Uint8Array.prototype.indexOf.call(this,e,r)}lastIndexOf(e,r){if(typeof e=="\
string")return this.s().lastIndexOf(e,r);let o=Uint8Array.prototype.lastIndexOf;return r!==void 0?o.call(this,e,r):o.call(this,e)}startsWith(e,r){return this.s().
startsWith(e,r)}endsWith(e,r){return this.s().endsWith(e,r)}match(e){return this.s().match(e)}replace(e,r){return this.s().replace(e,r)}search(e){return this.s().
search(e)}split(e,r){return this.s().split(e,r)}substring(e,r){return this.s().substring(e,r)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,r){return this.s().padStart(e,r)}padEnd(e,r){
return this.s().padEnd(e,r)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.
string==null){let e=Date.now();e>wi+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request bod\
y. It has been automatically converted to string. In a future version this will throw an error."),wi=e),this.string=j(this)}return this.string}},wi=0;var Vt=new TextEncoder,_i=123,Ai=125,qp=91,Xp=93,Pe=34,jt=58,Gt=44,Ti=92,Jp=new Uint8Array([116,114,117,101]),Yp=new Uint8Array([102,97,108,115,101]),Qp=new Uint8Array(
[110,117,108,108]),q=new Array(128).fill(null);q[8]="b";q[9]="t";q[10]="n";q[12]="f";q[13]="r";q[34]='"';q[92]="\\";for(let t=0;t<32;t++)q[t]===null&&(q[t]="u00"+
t.toString(16).padStart(2,"0"));var bi=2048;function Oo(t){return zt.allocUnsafe(t)}var Wt=class t extends fe{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){
super(),this.settings=e,this.json=Oo(bi)}write(e,r){this.i=0,this.rawValue=r,this.rootSchema=E.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,r,void 0)}writeDiscriminatedDocument(e,r){this.i=0,this.rootSchema=E.of(e);let o=this.rootSchema;
if(o.isStructSchema()&&r!=null&&typeof r=="object"){this.writeValue(o,r,void 0);let s=`"__type":"${o.getName(!0)??"Unknown"}",`,n=s.length;this.ensure(n),this.json.
copyWithin(1+n,1,this.i),Vt.encodeInto(s,this.json.subarray(1)),this.i+=n}else this.writeValue(o,r,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;
let r=this.rawValue;if(this.rawValue=void 0,e===0)return r;let o=this.json.subarray(0,e);return this.json=Oo(bi),o}ensure(e){let{i:r,json:o}=this;if(r+e>o.length){
let s=o.length*2;for(;s<r+e;)s*=2;let n=Oo(s);n.set(this.json),this.json=n}}writeAscii(e){let r=e.length;this.ensure(r);let{i:o,json:s}=this;for(let n=0;n<r;++n)
s[o]=e.charCodeAt(n),o+=1;this.i=o}writeAsciiQuoted(e){let r=e.length;this.ensure(r+4);let{json:o,i:s}=this;o[s++]=Pe;for(let n=0;n<r;++n)o[s++]=e.charCodeAt(n);
o[s++]=Pe,this.i=s}writeJsonString(e){let r=e.length;this.ensure(r*3+2),this.json[this.i++]=Pe;for(let o=0;o<r;++o){let s=e.charCodeAt(o);if(s>34&&s<92)this.json[this.
i++]=s;else if(s<128){let n=q[s];if(n!==null){this.ensure(n.length+1+(r-o-1)*3+1),this.json[this.i++]=Ti;for(let i=0;i<n.length;i++)this.json[this.i++]=n.charCodeAt(
i)}else this.json[this.i++]=s}else if(s>=55296&&s<=56319){let n=o+1<r?e.charCodeAt(o+1):0;if(n>=56320&&n<=57343){this.ensure(4);let{written:i}=Vt.encodeInto(e.substring(
o,o+2),this.json.subarray(this.i));this.i+=i,++o}else this.ensure(6+(r-o-1)*3+1),this.writeUnicodeEscape(s)}else if(s>=56320&&s<=57343)this.ensure(6+(r-o-1)*3+1),
this.writeUnicodeEscape(s);else{let{i:n,json:i}=this;s<2048?(i[n++]=192|s>>6,i[n++]=128|s&63):(i[n++]=224|s>>12,i[n++]=128|s>>6&63,i[n++]=128|s&63),this.i=n}}this.
json[this.i++]=Pe}writeUnicodeEscape(e){let{json:r,i:o}=this;r[o++]=Ti,r[o++]=117;let s=e.toString(16).padStart(4,"0");for(let n=0;n<4;++n)r[o++]=s.charCodeAt(n);
this.i=o}static B64=(()=>{let e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let o=0;o<64;++o)r[o]=e.charCodeAt(o);
return r})();writeBase64(e){let r=Math.ceil(e.length/3)*4;this.ensure(r+2);let o=this.json,s=t.B64,n=this.i;o[n++]=Pe;let i=e.length,a=i%3,c=i-a;for(let p=0;p<c;p+=
3){let f=e[p],d=e[p+1],l=e[p+2];o[n++]=s[f>>2],o[n++]=s[(f&3)<<4|d>>4],o[n++]=s[(d&15)<<2|l>>6],o[n++]=s[l&63]}if(a===2){let p=e[c],f=e[c+1];o[n++]=s[p>>2],o[n++]=
s[(p&3)<<4|f>>4],o[n++]=s[(f&15)<<2],o[n++]=61}else if(a===1){let p=e[c];o[n++]=s[p>>2],o[n++]=s[(p&3)<<4],o[n++]=61,o[n++]=61}o[n++]=Pe,this.i=n}writeValue(e,r,o){
if(r==null){if(o?.isStructSchema()){if(r===void 0&&E.of(e).isIdempotencyToken()){this.writeAsciiQuoted(Mt());return}return}this.ensure(4),this.json.set(Qp,this.
i),this.i+=4;return}let s=E.of(e),n=typeof r=="object";if(s.isStringSchema()){let i=s.getMergedTraits().mediaType;if(i&&(i==="application/json"||i.endsWith("+js\
on"))){this.writeJsonString(M.from(r).toString());return}}if(this.settings.bigNumberAsString&&r!=null&&(s.isBigIntegerSchema()||s.isBigDecimalSchema())){let i=r instanceof
N?r.string:String(r);this.writeAsciiQuoted(i);return}if(n){if(s.isStructSchema()){this.writeStruct(s,r);return}if(Array.isArray(r)&&(s.isListSchema()||s.isDocumentSchema())){
this.writeList(s,r,s.isDocumentSchema());return}if(s.isMapSchema()){this.writeMap(s,r,!1);return}if(r instanceof Uint8Array&&(s.isBlobSchema()||s.isDocumentSchema())){
this.writeBase64(r);return}if(r instanceof Date&&(s.isTimestampSchema()||s.isDocumentSchema())){this.writeTimestamp(s,r);return}if(r instanceof N){this.writeAscii(
r.string);return}if(s.isDocumentSchema()){Array.isArray(r)?this.writeList(s,r,!0):this.writeMap(s,r,!0);return}let i=JSON.stringify(r);this.writeAscii(i);return}
if(typeof r=="string"){if(s.isBlobSchema()){let i=(this.serdeContext?.base64Encoder??_e)(r);this.writeAsciiQuoted(i);return}this.writeJsonString(r);return}if(typeof r==
"number"){if(Math.abs(r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}let i=String(r);this.writeAscii(i);return}if(typeof r=="boolean"){this.
ensure(5);let{i,json:a}=this;r?(a.set(Jp,i),i+=4):(a.set(Yp,i),i+=5),this.i=i;return}if(typeof r=="bigint"){this.writeAscii(r.toString());return}this.writeAscii(
String(r))}writeStruct(e,r){this.ensure(2),this.json[this.i++]=_i;let o=!1,s=typeof r.__type=="string",n;s&&(n=new Set);for(let[i,a]of e.structIterator()){let c=r[i];
if(c==null&&!a.isIdempotencyToken())continue;o&&(this.ensure(1),this.json[this.i++]=Gt),o=!0;let p=this.settings.jsonName?a.getMergedTraits().jsonName??i:i;n&&(n.
add(i),n.add(p)),this.writeAsciiQuoted(p),this.json[this.i++]=jt,this.writeValue(a,c,e)}if(!o&&e.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i;
this.writeAsciiQuoted(a),this.ensure(1),this.json[this.i++]=jt,this.writeValue(15,c,e)}}else if(s)for(let i in r){if(n.has(i))continue;n.add(i);let a=r[i];o&&(this.
ensure(1),this.json[this.i++]=Gt),o=!0,this.writeAsciiQuoted(i),this.ensure(1),this.json[this.i++]=jt,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.
i++]=Ai}writeList(e,r,o){let s=!!e.getMergedTraits().sparse,n=e.getValueSchema();if(!o&&(n.isStringSchema()||n.isNumericSchema()||n.isBooleanSchema())){let a=!1;
for(let p=0;p<r.length;++p){let f=r[p];if(Number.isNaN(f)||f===1/0||f===-1/0||f==null&&!s){a=!0;break}}let c;if(!a)c=JSON.stringify(r);else{let p=[];for(let f=0;f<
r.length;++f){let d=r[f];d==null&&!s||(Number.isNaN(d)||d===1/0||d===-1/0?p.push(String(d)):p.push(d))}c=JSON.stringify(p)}this.ensure(c.length*3),this.i+=Vt.encodeInto(
c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=qp;let i=!1;for(let a=0;a<r.length;++a){let c=r[a];(o?c===void 0:c==null&&!s)||(i&&
(this.ensure(1),this.json[this.i++]=Gt),this.writeValue(n,c,void 0),i=!0)}this.ensure(1),this.json[this.i++]=Xp}writeMap(e,r,o){let s=!!e.getMergedTraits().sparse,
n=e.getValueSchema();if(!o&&(n.isStringSchema()||n.isNumericSchema()||n.isBooleanSchema())){let a;for(let p in r){if(!y(r,p))continue;let f=r[p];Number.isNaN(f)||
f===1/0||f===-1/0?((a??={})[p]=f,r[p]=String(f)):f===null&&!s&&((a??={})[p]=null,r[p]=void 0)}let c=JSON.stringify(r);a&&Object.assign(r,a),this.ensure(c.length*
3),this.i+=Vt.encodeInto(c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=_i;let i=!0;for(let a in r){if(!y(r,a))continue;let c=r[a];
(o?c===void 0:c==null&&!s)||(i||(this.ensure(1),this.json[this.i++]=Gt),i=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=jt,this.writeValue(n,c,void 0))}
this.ensure(1),this.json[this.i++]=Ai}writeTimestamp(e,r){switch(Se(e,this.settings)){case 5:{let s=r.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(s);
return}case 6:{this.writeAsciiQuoted(ze(r));return}case 7:{let s=String(r.getTime()/1e3);this.writeAscii(s);return}default:{let s=String(r.getTime()/1e3);this.writeAscii(
s);return}}}};var et=class extends fe{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new Wt(this.settings);return e.setSerdeContext(this.serdeContext),
e}createDeserializer(){let e=new Bt(this.settings);return e.setSerdeContext(this.serdeContext),e}};function Do(t){let e=t&&typeof t=="object"&&"reason"in t?t.reason:void 0;if(e){if(e instanceof Error){let s=new Error("Request aborted");return s.name="AbortErr\
or",s.cause=e,s}let o=new Error(String(e));return o.name="AbortError",o}let r=new Error("Request aborted");return r.name="AbortError",r}var Ri=["ECONNRESET","EPIPE","ETIMEDOUT"];var Ci=t=>{let e={};for(let r in t){if(!y(t,r))continue;let o=t[r];e[r]=Array.isArray(o)?o.join(","):o}return e};var Zp=t=>process.getBuiltinModule("node:https")[t];var Me=new Proxy({},{get:(t,e)=>Zp(e)});var T={setTimeout:(t,e)=>setTimeout(t,e),clearTimeout:t=>clearTimeout(t)};var Ni=1e3,Ii=(t,e,r=0)=>{if(!r)return-1;let o=s=>{let n=T.setTimeout(()=>{t.destroy(),e(Object.assign(new Error(`@smithy/node-http-handler - the request socket\
 did not establish a connection with the server within the configured timeout of ${r} ms.`),{name:"TimeoutError"}))},r-s),i=a=>{a?.connecting?a.on("connect",()=>{
T.clearTimeout(n)}):T.clearTimeout(n)};t.socket?i(t.socket):t.on("socket",i)};return r<2e3?(o(0),0):T.setTimeout(o.bind(null,Ni),Ni)};var Oi=(t,e,r=0,o,s)=>r?T.setTimeout(()=>{let n=`@smithy/node-http-handler - [${o?"ERROR":"WARN"}] a request has exceeded the configured ${r} ms requestTimeout.`;
if(o){let i=Object.assign(new Error(n),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(i),e(i)}else n+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",s?.warn?.(n)},r):-1;var ef=3e3,Di=(t,{keepAlive:e,keepAliveMsecs:r},o=ef)=>{if(e!==!0)return-1;let s=()=>{t.socket?t.socket.setKeepAlive(e,r||0):t.on("socket",n=>{n.setKeepAlive(e,
r||0)})};return o===0?(s(),0):T.setTimeout(s,o)};var Kt=t=>{let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0};var tf=3e3,Po=(t,e,r=0,o=!1)=>{if(!Number.isFinite(r)||r<=0)return;let s;t.once("response",c=>s=c);let n=()=>{if(s?.complete){t.socket?.destroy();return}let c=Object.
assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${o?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});s?.destroy(c),t.destroy(),e(c)},i=()=>{let{socket:c}=t;c?c.connecting?c.once("connect",i):(c.setTimeout(r,n),t.on(
"close",()=>c.removeListener("timeout",n))):t.once("socket",i)};if(r<6e3){i();return}let a=T.setTimeout(i,tf);t.once("close",()=>T.clearTimeout(a))};var rf=process.getBuiltinModule("node:stream"),of=t=>rf[t];var Pi=of("Readable");var Mi=6e3;async function ki(t,e,r=Mi,o=!1){let s=e.headers,n=s?s.Expect||s.expect:void 0,i=-1,a=!0;!o&&n==="100-continue"&&(a=await Promise.race([new Promise(c=>{
i=Number(T.setTimeout(()=>c(!0),Math.max(Mi,r)))}),new Promise(c=>{t.on("continue",()=>{T.clearTimeout(i),c(!0)}),t.on("response",()=>{T.clearTimeout(i),c(!1)}),
t.on("error",()=>{T.clearTimeout(i),c(!1)})})])),a&&sf(t,e.body)}function sf(t,e){if(e instanceof Pi){e.pipe(t);return}if(e){let r=Buffer.isBuffer(e);if(r||typeof e==
"string"){r&&e.byteLength===0?t.end():t.end(e);return}let s=e;if(typeof s=="object"&&s.buffer&&typeof s.byteOffset=="number"&&typeof s.byteLength=="number"){t.end(
Buffer.from(s.buffer,s.byteOffset,s.byteLength));return}t.end(Buffer.from(e));return}t.end()}var qt,vi,tt=class t{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle==
"function"?e:new t(e)}static checkSocketUsage(e,r,o=console){let{sockets:s,requests:n,maxSockets:i}=e;if(typeof i!="number"||i===1/0||Date.now()-15e3<r)return r;
if(s&&n)for(let c in s){if(!y(s,c))continue;let p=s[c]?.length??0,f=n[c]?.length??0;if(p>=i&&f>=2*i)return o?.warn?.(`@smithy/node-http-handler:WARN - socket us\
age at capacity=${p} and ${f} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return r}constructor(e){this.configProvider=new Promise((r,o)=>{
typeof e=="function"?e().then(s=>{r(this.resolveDefaultConfig(s))}).catch(o):r(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:r,requestTimeout:o}={}){this.config||(this.config=await this.configProvider);let s=this.config,n=s.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,c)=>{let p,f=-1,d=-1,l=-1,
u=-1,h=()=>{T.clearTimeout(f),T.clearTimeout(d),T.clearTimeout(l),T.clearTimeout(u)},g=async b=>{await p,h(),a(b)},m=async b=>{await p,h(),c(b)};if(r?.aborted){
let b=Do(r);m(b);return}let x=e.headers,S=x?(x.Expect??x.expect)==="100-continue":!1,_=i?s.httpsAgent:s.httpAgent;S&&!this.externalAgent&&(_=new(i?Me.Agent:qt)(
{keepAlive:!1,maxSockets:1/0})),f=T.setTimeout(()=>{this.socketWarningTimestamp=t.checkSocketUsage(_,this.socketWarningTimestamp,n)},s.socketAcquisitionWarningTimeout??
(s.requestTimeout??2e3)+(s.connectionTimeout??1e3));let A=e.query?To(e.query):"",C;if(e.username!=null||e.password!=null){let b=e.username??"",oe=e.password??"";
C=`${b}:${oe}`}let P=e.path;A&&(P+=`?${A}`),e.fragment&&(P+=`#${e.fragment}`);let He=e.hostname??"";He[0]==="["&&He.endsWith("]")?He=e.hostname.slice(1,-1):He=e.
hostname;let ys={headers:e.headers,host:He,method:e.method,path:P,port:e.port,agent:_,auth:C},J=(i?Me.request:vi)(ys,b=>{let oe=new O({statusCode:b.statusCode||
-1,reason:b.statusMessage,headers:Ci(b.headers),body:b});g({response:oe})});if(J.on("error",b=>{Ri.includes(b.code)?m(Object.assign(b,{name:"TimeoutError"})):m(
b)}),r){let b=()=>{J.destroy();let oe=Do(r);m(oe)};if(typeof r.addEventListener=="function"){let oe=r;oe.addEventListener("abort",b,{once:!0}),J.once("close",()=>oe.
removeEventListener("abort",b))}else r.onabort=b}let Ss=o??s.requestTimeout;d=Ii(J,m,s.connectionTimeout),l=Oi(J,m,Ss,s.throwOnRequestTimeout,n??console);let Es=s.
socketTimeout===void 0?Kt(s):void 0;Es?Po(J,m,Es,!0):Po(J,m,s.socketTimeout);let ft=ys.agent;typeof ft=="object"&&"keepAlive"in ft&&(u=Di(J,{keepAlive:ft.keepAlive,
keepAliveMsecs:ft.keepAliveMsecs})),p=ki(J,e,Ss,this.externalAgent).catch(b=>(h(),c(b)))})}updateHttpClientConfig(e,r){this.config=void 0,this.configProvider=this.
configProvider.then(o=>{switch(e){case Symbol.for("logger"):e="logger",r=o.logger??r;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeo\
ut",r=Kt(o)??r;break}return{...o,[e]:r}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:r,connectionTimeout:o,socketTimeout:s,
socketAcquisitionWarningTimeout:n,httpAgent:i,httpsAgent:a,throwOnRequestTimeout:c,logger:p}=e||{},f=!0,d=50,l;return{connectionTimeout:o,requestTimeout:r,socketTimeout:s,
defaultSocketTimeout:Kt(e),socketAcquisitionWarningTimeout:n,throwOnRequestTimeout:c,httpAgentProvider:()=>l??=(async()=>{let u=await process.getBuiltinModule("\
node:http"),{Agent:h,request:g}=u.default??u;return vi=g,qt=h,i instanceof qt||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new qt({keepAlive:f,maxSockets:d,
...i})})(),httpsAgent:typeof a?.destroy=="function"||a instanceof Me.Agent?(this.externalAgent=!0,a):new Me.Agent({keepAlive:f,maxSockets:d,...a}),logger:p}}};function FE(t,e){let{endpoint:r,connections:o}=e;return{...Ui(t,e),requestHandler:new Xt(e,{httpAgent:o.http,httpsAgent:r?.startsWith("http:")?o.http:o.https,connectionTimeout:5e3})}}
function Ui(t,{endpoint:e,useFips:r,useDualstack:o,clock:s}){return{region:t,...e!==void 0&&{endpoint:e.replaceAll("{region}",t)},useFipsEndpoint:e===void 0&&r,
useDualstackEndpoint:e===void 0&&o,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:s.
offset,customUserAgent:[["secret-lease"]],streamCollector:ws}}function HE(t,e){let r={statusCode:200,headers:{},body:Buffer.from(e)};return{...Ui("us-east-1",{...t,
endpoint:void 0}),credentials:{accessKeyId:"warm-up",secretAccessKey:"warm-up",sessionToken:"warm-up"},requestHandler:{handle:async()=>({response:r})}}}function LE(t,e,{
useFips:r,useDualstack:o}){let s={Region:e,UseFIPS:r,UseDualStack:o};return t.config.endpointProvider(s).url}var Xt=class extends tt{#e;host;constructor(e,r){super(
r),this.#e=e}async handle(...e){let{clock:r,connections:o,wait:s}=this.#e,[{protocol:n,hostname:i,port:a=""}]=e;this.host=a===""?i:`${i}:${a}`;let c=o.resending(
{protocol:n,hostname:i,port:a},()=>super.handle(...e));s?.begin();let p=await c;return s?.end(),r.observe(p.response.headers),p}};function $E({config:t}){return t.
requestHandler instanceof Xt?t.requestHandler.host:void 0}async function BE(t,e,r){try{return await r()}catch(o){throw cf(t,o,e.clock)}}function nf({code:t}){return[
"ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(t))}function af({Code:t,name:e="",message:r=""}){return t!==void 0||!(/^Unknown(?:Error)?$/.
test(e)||/parse error|Deserialization/.test(r))}function cf(t,e,r){let o=e.$response?.headers??{},s=e.$metadata?.httpStatusCode,n=e.code==="ECONNRESET"||e.code===
"EPIPE";if(e.name==="AbortError"||e.name==="TimeoutError"&&!n)return new we(t,{kind:"timeout"});if(e.name?.includes("Credential"))return new we(t,{kind:"answer",
code:e.name});if(s===void 0&&nf(e))return new we(t,{kind:"answer",code:"CredentialsError"});if(s===void 0)return _s(t,e);let i=af(e);return e.name==="SyntaxErro\
r"||s<400||!i&&s<500&&s!==429?new we(t,{kind:"garbage",status:s}):new we(t,{kind:"answer",code:i?e.Code??e.name:void 0,status:s,retryAfter:As(o["retry-after"],r.
now()),words:e.message})}var Fi=t=>e=>async r=>{if(!w.isInstance(r.request))return e(r);let{request:o}=r,{handlerProtocol:s=""}=t.requestHandler.metadata||{};if(s.indexOf("h2")>=0&&!o.headers["\
:authority"])delete o.headers.host,o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"");else if(!o.headers.host){let n=o.hostname;o.port!=null&&(n+=`:${o.port}`),
o.headers.host=n}return e(r)},Hi={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},pf=t=>({applyToStack:e=>{e.add(Fi(t),Hi)}});var Li=()=>(t,e)=>async r=>{try{let o=await t(r),{clientName:s,commandName:n,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:p}=a,
f=c??e.inputFilterSensitiveLog,d=p??e.outputFilterSensitiveLog,{$metadata:l,...u}=o.output;return i?.info?.({clientName:s,commandName:n,input:f(r.input),output:d(
u),metadata:l}),o}catch(o){let{clientName:s,commandName:n,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c}=a,p=c??e.inputFilterSensitiveLog;
throw i?.error?.({clientName:s,commandName:n,input:p(r.input),error:o,metadata:o.$metadata}),o}},$i={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},
ff=t=>({applyToStack:e=>{e.add(Li(),$i)}});var Bi={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"};var de={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},Mo=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Mo||(globalThis.awslambda=globalThis.awslambda||{});var Jt=class{static PROTECTED_KEYS=de;isProtectedKey(e){return Object.
values(de).includes(e)}getRequestId(){return this.get(de.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(de.X_RAY_TRACE_ID)}getTenantId(){return this.get(de.TENANT_ID)}getTraceparent(){
return this.get(de.TRACEPARENT)}getTracestate(){return this.get(de.TRACESTATE)}getBaggage(){return this.get(de.BAGGAGE)}},ko=class extends Jt{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,r){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=r}run(e,r){return this.currentContext=
e,r()}},vo=class t extends Jt{als;static async create(){let e=new t,r=await process.getBuiltinModule("node:async_hooks");return e.als=new r.AsyncLocalStorage,e}getContext(){
return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,r){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);let o=this.als.getStore();if(!o)throw new Error("No context available");o[e]=r}run(e,r){return this.
als.run(e,r)}},rt;(function(t){let e=null;async function r(o){return e||(e=(async()=>{let n=o===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await vo.create():
new ko;return!Mo&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Mo&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),e}
t.getInstanceAsync=r,t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{e=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(rt||(rt={}));var df="AWS_LAMBDA_FUNCTION_NAME",lf="_X_AMZN_TRACE_ID",Uo="X-Amzn-Trace-Id",Fo="traceparent",zi="tracestate",Vi="baggage",ji=()=>t=>async e=>{let{request:r}=e;
if(!w.isInstance(r))return t(e);let o;{let s=Object.keys(r.headers??{}).find(n=>n.toLowerCase()===Uo.toLowerCase())??Uo;if(!r.headers.hasOwnProperty(s)){let n=process.
env[df],i=process.env[lf];o??=await rt.getInstanceAsync();let c=o?.getXRayTraceId()??i,p=f=>typeof f=="string"&&f.length>0;p(n)&&p(c)&&(r.headers[Uo]=c)}}if(uf(
r.headers),!r.headers[Fo]){let n=(o??=await rt.getInstanceAsync())?.getTraceparent?.();if(n){r.headers[Fo]=n;let i=o?.getTracestate?.();i&&(r.headers[zi]=i);let a=o?.
getBaggage?.();a&&(r.headers[Vi]=a)}}return t(e)};function uf(t){for(let e of Object.keys(t)){let r=e.toLowerCase();e!==r&&(r===Fo||r===zi||r===Vi)&&(t[r]=t[e],
delete t[e])}}var mf=t=>({applyToStack:e=>{e.add(ji(),Bi)}});var Gi=(t,e)=>{if(!e||e.length===0)return t;let r=[];for(let o of e)for(let s of t)s.schemeId.split("#")[1]===o&&r.push(s);for(let o of t)r.find(({schemeId:s})=>s===
o.schemeId)||r.push(o);return r};function hf(t){let e=new Map;for(let r of t)e.set(r.schemeId,r);return e}var Ho=(t,e)=>(r,o)=>async s=>{let n=t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(
t,o,s.input)),i=t.authSchemePreference?await t.authSchemePreference():[],a=Gi(n,i),c=hf(t.httpAuthSchemes),p=H(o),f=[];for(let d of a){let l=c.get(d.schemeId);if(!l){
f.push(`HttpAuthScheme \`${d.schemeId}\` was not enabled for this service.`);continue}let u=l.identityProvider(await e.identityProviderConfigProvider(t));if(!u){
f.push(`HttpAuthScheme \`${d.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:h={},signingProperties:g={}}=d.propertiesExtractor?.(
t,o)||{};d.identityProperties=Object.assign(d.identityProperties||{},h),d.signingProperties=Object.assign(d.signingProperties||{},g),p.selectedHttpAuthScheme={httpAuthOption:d,
identity:await u(d.identityProperties),signer:l.signer};break}if(!p.selectedHttpAuthScheme)throw new Error(f.join(`
`));return r(s)};var Lo={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},Wi=(t,{httpAuthSchemeParametersProvider:e,
identityProviderConfigProvider:r})=>({applyToStack:o=>{o.addRelativeTo(Ho(t,{httpAuthSchemeParametersProvider:e,identityProviderConfigProvider:r}),Lo)}});var gf=t=>e=>{throw e},xf=(t,e)=>{},$o=t=>(e,r)=>async o=>{if(!w.isInstance(o.request))return e(o);let n=H(r).selectedHttpAuthScheme;if(!n)throw new Error("No H\
ttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=n,p=await e({...o,request:await c.sign(o.request,
a,i)}).catch((c.errorHandler||gf)(i));return(c.successHandler||xf)(p.response,i),p};var Bo={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},Ki=t=>({applyToStack:e=>{e.addRelativeTo($o(t),Bo)}});var Yt=class{authSchemes=new Map;constructor(e){for(let r in e){if(!y(e,r))continue;let o=e[r];o!==void 0&&this.authSchemes.set(r,o)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};var ot=class{async sign(e,r,o){return e}};var zo=t=>function(r){return st(r)&&r.expiration.getTime()-Date.now()<t};var Qt=zo(3e5),st=t=>t.expiration!==void 0,Zt=(t,e,r)=>{if(t===void 0)return;let o=typeof t!="function"?async()=>Promise.resolve(t):t,s,n,i,a=!1,c=async p=>{n||
(n=o(p));try{s=await n,i=!0,a=!1}finally{n=void 0}return s};return e===void 0?async p=>((!i||p?.forceRefresh)&&(s=await c(p)),s):async p=>((!i||p?.forceRefresh)&&
(s=await c(p)),a?s:r(s)?(e(s)&&await c(p),s):(a=!0,s))};var V=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e};var er=void 0;function wf(t){return t===void 0?!0:typeof t=="string"&&t.length<=50}function _f(t){let e=V(t.userAgentAppId??er),{customUserAgent:r}=t;return Object.
assign(t,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let o=await e();if(!wf(o)){let s=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?
console:t.logger;typeof o!="string"?s?.warn("userAgentAppId must be a string or undefined."):o.length>50&&s?.warn("The provided userAgentAppId exceeds the maxim\
um length of 50 characters.")}return o}})}var qi=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLim\
itExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","Transa\
ctionInProgressException"],Xi=["TimeoutError","RequestTimeout","RequestTimeoutException"],Ji=[500,502,503,504],Yi=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOU\
T"],Qi=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];var Af=t=>t?.$retryable!==void 0;var Tf=t=>t.$metadata?.clockSkewCorrected,bf=t=>{let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appe\
ars to be offline","Load failed","Network request failed"]);return t&&t instanceof TypeError?e.has(t.message):!1},tr=t=>t.$metadata?.httpStatusCode===429||qi.includes(
t.name)||t.$retryable?.throttling==!0,rr=(t,e=0)=>t?.name!=="AbortError"&&(Af(t)||Tf(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Signature ex\
pired")||Xi.includes(t.name)||Yi.includes(t?.code||"")||Qi.includes(t?.code||"")||Ji.includes(t.$metadata?.httpStatusCode||0)||bf(t)||Rf(t)||t.cause!==void 0&&e<=
10&&rr(t.cause,e+1)),Zi=t=>{if(t.$metadata?.httpStatusCode!==void 0){let e=t.$metadata.httpStatusCode;return 500<=e&&e<=599&&!rr(t)}return!1};function Rf(t){return t.
code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}var or=class t{static setTimeoutFn=(e,r)=>setTimeout(e,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){
this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let r;this.updateMeasuredRate();let o=e;if(o?.errorType==="TH\
ROTTLING"||tr(o?.error??e)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(i),this.enableTokenBucket()}else this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());
let n=Math.min(r,2*this.measuredTxRate);this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){
for(this.refillTokenBucket();e>this.availableTokens;){let r=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(o=>t.setTimeoutFn(o,r)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}}refillTokenBucket(){let e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=e;return}let r=(e-
this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=e}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}cubicSuccess(e){return this.
getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(e){
this.refillTokenBucket(),this.fillRate=Math.max(e,this.minFillRate),this.maxCapacity=Math.max(e,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){let e=this.getCurrentTimeInSeconds(),r=Math.floor(e*2)/2;if(this.requestCount++,r>this.lastTxRateBucket){let o=this.requestCount/
(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(o*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(e){
return parseFloat(e.toFixed(8))}};var ea="amz-sdk-invocation-id",ta="amz-sdk-request";var U=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}};var sr=class{x=U.delay();computeNextBackoffDelay(e){let s=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(s)}setDelayBase(e){this.x=e}};var nt=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,r,o,s){this.delay=e,this.count=r,this.cost=o,this.longPoll=s}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}};var F;(function(t){t.STANDARD="standard",t.ADAPTIVE="adaptive"})(F||(F={}));var le=3,Vo=F.STANDARD;var nr={incompatible:1,attempts:2,capacity:3},Ee=class{mode=F.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e==
"number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>le,this.baseDelay??=U.delay(),this.retryBackoffStrategy??=new sr}async acquireInitialRetryToken(e){
return new nt(U.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,r){let o=await this.getMaxAttempts(),s=this.retryCode(e,r,o),n=s===0,
i=e.isLongPoll?.();if(n||i){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?U.throttlingDelay():this.baseDelay);let c=this.retryBackoffStrategy.
computeNextBackoffDelay(e.getRetryCount()),p=c;if(r.retryAfterHint instanceof Date&&(p=Math.max(c,Math.min(r.retryAfterHint.getTime()-Date.now(),c+5e3))),n){let f=this.
getCapacityCost(a);this.capacity-=f;let d=new nt(0,e.getRetryCount()+1,f,e.isLongPoll?.()??!1);return await new Promise(l=>setTimeout(l,p)),d.$retryLog.acquisitionDelay=
p,d}else{let f=s===nr.capacity&&i?p:0;f>0&&await new Promise(d=>setTimeout(d,f))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.
min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{
return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${le}`),le}}retryCode(e,r,o){let s=e.
getRetryCount()+1,n=this.isRetryableError(r.errorType)?0:nr.incompatible,i=s<o?0:nr.attempts,a=this.capacity>=this.getCapacityCost(r.errorType)?0:nr.capacity;return n||
i||a}getCapacityCost(e){return e===U.modifiedCostType()?U.throttlingCost():U.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}};var ir=class{mode=F.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,r){let{rateLimiter:o}=r??{};this.rateLimiter=o??new or,this.standardRetryStrategy=r?
new Ee({maxAttempts:typeof e=="number"?e:3,...r}):new Ee(e)}async acquireInitialRetryToken(e){let r=await this.standardRetryStrategy.acquireInitialRetryToken(e);
return await this.rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(e,r){this.rateLimiter.updateClientSendingRate(r);let o=await this.standardRetryStrategy.
refreshRetryTokenForRetry(e,r);return await this.rateLimiter.getSendToken(),o}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.
recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};var jo="AWS_MAX_ATTEMPTS",Go="max_attempts",If={environmentVariableSelector:t=>{let e=t[jo];if(!e)return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(`E\
nvironment variable ${jo} mast be a number, got "${e}"`);return r},configFileSelector:t=>{let e=t[Go];if(!e)return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(
`Shared config file entry ${Go} mast be a number, got "${e}"`);return r},default:le},Of=(t,e)=>{let{retryStrategy:r,retryMode:o}=t,{defaultMaxAttempts:s=le,defaultBaseDelay:n=U.
delay()}=e??{},i=L(t.maxAttempts??s),a=r?Promise.resolve(r):void 0,c=async()=>{let p=await i();return await L(o)()===F.ADAPTIVE?new ir(i,{maxAttempts:p,baseDelay:n}):
new Ee({maxAttempts:p,baseDelay:n})};return Object.assign(t,{maxAttempts:i,retryStrategy:()=>a??=c()})},ra="AWS_RETRY_MODE",oa="retry_mode",Df={environmentVariableSelector:t=>t[ra],
configFileSelector:t=>t[oa],default:Vo};var Pf=process.getBuiltinModule("node:stream"),Mf=t=>Pf[t];var sa=Mf("Readable");var Wo=t=>t?.body instanceof sa||typeof ReadableStream<"u"&&t?.body instanceof ReadableStream;var ar=(t,e)=>{if(!e)return t;let r=()=>{},o=new Promise((s,n)=>{let i=()=>n(kf());e.aborted?i():typeof e.addEventListener=="function"?(e.addEventListener("abor\
t",i,{once:!0}),r=()=>e.removeEventListener("abort",i)):e.onabort=i});return Promise.race([t,o]).finally(r)},kf=()=>Object.assign(new Error("Request aborted"),{
name:"AbortError"}),na=t=>typeof t=="object"&&t!==null&&"name"in t&&t.name==="AbortError";function ia(t,e){if(O.isInstance(t))for(let r in t.headers){if(!y(t.headers,r))continue;let o=r.toLowerCase();if(o==="retry-after"){let s=t.headers[r],n=NaN;if(s.
endsWith("GMT"))try{n=(Ve(s).getTime()-Date.now())/1e3}catch(i){e?.trace?.("Failed to parse retry-after header"),e?.trace?.(i)}else s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
n=Number(s.match(/ GMT, ([\d.]+)$/)?.[1]):s.match(/^((\d+)|(\d+\.\d+))$/)?n=Number(s):Date.parse(s)>=Date.now()&&(n=(Date.parse(s)-Date.now())/1e3);return isNaN(
n)?void 0:new Date(Date.now()+n*1e3)}else if(o==="x-amz-retry-after"){let s=t.headers[r],n=Number(s);if(isNaN(n)){e?.trace?.(`Failed to parse x-amz-retry-after=${s}`);
return}return new Date(Date.now()+n)}}}var aa=t=>t instanceof Error?t:t instanceof Object?Object.assign(new Error,t):typeof t=="string"?new Error(t):new Error(`AWS SDK error wrapper for ${t}`);function Ko(t){return e=>(r,o)=>async s=>{let n=await e.retryStrategy(),i=await e.maxAttempts(),a=o[$]?.abortSignal;if(vf(n)){n=n;let c=(o.partition_id??"")+(o.
__retryLongPoll?":longpoll":""),p=await ar(n.acquireInitialRetryToken(c),a),f=new Error,d=0,l=0,{request:u}=s,h=w.isInstance(u);for(h&&(u.headers[ea]=Ao());;)try{
h&&(u.headers[ta]=`attempt=${d+1}; max=${i}`);let{response:g,output:m}=await r(s);return n.recordSuccess(p),m.$metadata.attempts=d+1,m.$metadata.totalRetryDelay=
l,{response:g,output:m}}catch(g){let m=Uf(g,e.logger);if(f=aa(g),h&&t(u))throw(o.logger instanceof qe?console:o.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),f;try{p=await ar(n.refreshRetryTokenForRetry(p,m),a)}catch(S){throw a?.aborted&&na(S)?S:(f.$metadata||(f.$metadata={}),f.$metadata.
attempts=d+1,f.$metadata.totalRetryDelay=l,f)}d=p.getRetryCount();let x=p.getRetryDelay();l+=(p?.$retryLog?.acquisitionDelay??0)+x,x>0&&await ar(new Promise(S=>setTimeout(
S,x)),a)}}else return n=n,n?.mode&&(o.userAgent=[...o.userAgent||[],["cfg/retry-mode",n.mode]]),n.retry(r,s)}}var vf=t=>typeof t.acquireInitialRetryToken<"u"&&typeof t.
refreshRetryTokenForRetry<"u"&&typeof t.recordSuccess<"u",Uf=(t,e)=>{let r={error:t,errorType:Ff(t)},o=ia(t.$response,e);return o&&(r.retryAfterHint=o),r},Ff=t=>tr(
t)?"THROTTLING":rr(t)?"TRANSIENT":Zi(t)?"SERVER_ERROR":"CLIENT_ERROR",Hf={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function ca(t){let e=Ko(t);return r=>({applyToStack:o=>{o.add(e(r),Hf)}})}var O_=Ko(Wo),D_=ca(Wo);var pa={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong\
 Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Se\
oul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderab\
ad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacif\
ic (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"\
Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"\
Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zuri\
ch)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-c\
entral-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-centra\
l-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"};var Lf=pa,$f="",fa=t=>{let{partitions:e}=Lf;for(let o of e){let{regions:s,outputs:n}=o;for(let[i,a]of Object.entries(s))if(i===t)return{...n,...a}}for(let o of e){
let{regionRegex:s,outputs:n}=o;if(new RegExp(s).test(t))return{...n}}let r=e.find(o=>o.id==="aws");if(!r)throw new Error("Provided region was not found in the p\
artition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}};var da=()=>$f;function X(t,e,r){t.__aws_sdk_context?t.__aws_sdk_context.features||(t.__aws_sdk_context.features={}):t.__aws_sdk_context={features:{}},t.__aws_sdk_context.features[e]=
r}var Bf=/\d{12}\.ddb/;async function la(t,e,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&X(t,"PROTOCOL_RPC_V2_CBOR","M"),typeof e.retryStrategy==
"function"){let n=await e.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case F.ADAPTIVE:X(t,"RETRY_MODE_ADAPTIVE","F");break;case F.STANDARD:X(t,"RE\
TRY_MODE_STANDARD","E");break}}if(typeof e.accountIdEndpointMode=="function"){let n=t.endpointV2;switch(String(n?.url?.hostname).match(Bf)&&X(t,"ACCOUNT_ID_ENDP\
OINT","O"),await e.accountIdEndpointMode?.()){case"disabled":X(t,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":X(t,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"\
required":X(t,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let s=t.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){let n=s;n.accountId&&X(t,"RESOLVE\
D_ACCOUNT_ID","T");for(let[i,a]of Object.entries(n.$source??{}))X(t,i,a)}}var qo="user-agent",cr="x-amz-user-agent";var ua=/[^!$%&'*+\-.^_`|~\w]/g,ma=/[^!$%&'*+\-.^_`|~\w#]/g;function ha(t){let e="";for(let r in t){let o=t[r];if(e.length+o.length+1<=1024){e.length?e+=","+o:e+=o;continue}break}return e}var ya=t=>(e,r)=>async o=>{let{request:s}=o;if(!w.isInstance(s))return e(o);let{headers:n}=s,i=r?.userAgent?.map(pr)||[],a=(await t.defaultUserAgentProvider()).
map(pr);await la(r,t,o);let c=r;a.push(`m/${ha(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.features))}`);let p=t?.customUserAgent?.map(pr)||
[],f=await t.userAgentAppId();f&&a.push(pr(["app",`${f}`]));let d=da(),l=(d?[d]:[]).concat([...a,...i,...p]).join(" "),u=[...a.filter(h=>h.startsWith("aws-sdk-")),
...p].join(" ");return t.runtime!=="browser"?(u&&(n[cr]=n[cr]?`${n[qo]} ${u}`:u),n[qo]=l):n[cr]=l,e({...o,request:s})},pr=t=>{let e=t[0].split("/").map(i=>i.replace(
ua,"-")).join("/"),r=t[1]?.replace(ma,"-"),o=e.indexOf("/"),s=e.substring(0,o),n=e.substring(o+1);return s==="api"&&(n=n.toLowerCase()),[s,n,r].filter(i=>i&&i.length>
0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},Sa={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},zf=t=>({applyToStack:e=>{e.add(ya(t),Sa)}});var fr={warningEmitted:!1},Vf=t=>{if(t&&!fr.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){fr.warningEmitted=!0;return}
let e=parseInt(t.substring(1,t.indexOf("."))),r=22;e<r&&(fr.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};function Jo(t,e,r){return t.$source||(t.$source={}),t.$source[e]=r,t}var jf=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",Gf=(t,e)=>{if(jf()&&typeof t?.handle!="function")return e};var Wf=process.getBuiltinModule("node:os"),Ea=t=>Wf[t];var wa=Ea("platform");var _a=Ea("release");var Kf=process.getBuiltinModule("node:process"),qf=t=>Kf[t];var Yo=qf("env");var Xf=process.getBuiltinModule("node:process"),Jf=t=>Xf[t];var dr=Jf("versions");var Aa=()=>{let t=["deno","bun","llrt"];for(let e of t)if(dr[e])return[`md/${e}`,dr[e]];return["md/nodejs",dr.node]};var Qo={isCrtAvailable:!1};var Ta=()=>Qo.isCrtAvailable?["md/crt-avail"]:null;var Yf=({serviceId:t,clientVersion:e})=>{let r=Aa();return async o=>{let s=[["aws-sdk-js",e],["ua","2.1"],[`os/${wa()}`,_a()],["lang/js"],r],n=Ta();n&&s.push(n),
t&&s.push([`api/${t}`,e]),Yo.AWS_EXECUTION_ENV&&s.push([`exec-env/${Yo.AWS_EXECUTION_ENV}`]);let i=await o?.userAgentAppId?.();return i?[...s,[`app/${i}`]]:[...s]}};var ba="AWS_SDK_UA_APP_ID",Ra="sdk_ua_app_id",Qf="sdk-ua-app-id",Zf={environmentVariableSelector:t=>t[ba],configFileSelector:t=>t[Ra]??t[Qf],default:er};var Zo=(t,e=!1)=>{if(e){for(let r of t.split("."))if(!Zo(r))return!1;return!0}return!(!G(t)||t.length<3||t.length>63||t!==t.toLowerCase()||Ie(t))};var Ca=t=>{let e=t.split(":");if(e.length<6)return null;let[r,o,s,n,i,...a]=e;if(r!=="arn"||o===""||s===""||a.join(":")==="")return null;let c=a.map(p=>p.split(
"/")).flat();return{partition:o,service:s,region:n,accountId:i,resourceId:c}};var Na={isVirtualHostableS3Bucket:Zo,parseArn:Ca,partition:fa};Je.aws=Na;var ed=t=>({setRegion(e){t.region=e},region(){return t.region}}),td=t=>({region:t.region()});var lr=t=>O.isInstance(t)?t.headers?.date??t.headers?.Date:void 0,ur=t=>O.isInstance(t)?t.headers?.age??t.headers?.Age:void 0;var it=t=>new Date(Date.now()+t);var mr=(t,e,r,o)=>{if(o!==void 0)return e;let s=Date.parse(t);if(Number.isNaN(s))return e;let n=Date.now();return r!==void 0&&n-r>9e5?e:s-n};var at=(t,e)=>{if(!e)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return e},rd=t=>t.context?.[$]?.eventStream?.output===!0,ct=async t=>{
let e=at("context",t.context),r=at("config",t.config),o=e.endpointV2?.properties?.authSchemes?.[0],n=await at("signer",r.signer)(o),i=t?.signingRegion,a=t?.signingRegionSet,
c=t?.signingName;return{config:r,signer:n,signingRegion:i,signingRegionSet:a,signingName:c}},ke=class{async sign(e,r,o){if(!w.isInstance(e))throw new Error("The\
 request is not an instance of `HttpRequest` and cannot be signed");let s=await ct(o),{config:n,signer:i}=s,{signingRegion:a,signingName:c}=s,p=o.context;if(p?.
authSchemes?.length??!1){let[u,h]=p.authSchemes;u?.name==="sigv4a"&&h?.name==="sigv4"&&(a=h?.signingRegion??a,c=h?.signingName??c)}let f=await n.disableClockSkewCorrection?.()===
!0;o._disableClockSkewCorrection=f;let d=f||rd(o);return o._skipClockSkewSampling=d,d||(o._preRequestSystemClockOffset=n.systemClockOffset,o._requestSentAt=Date.
now()),await i.sign(e,{signingDate:f?new Date:it(n.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){return r=>{let o=r;if(!e._skipClockSkewSampling&&
!e._disableClockSkewCorrection){let s=o.ServerTime??lr(o.$response);if(s){let n=at("config",e.config),i=e._preRequestSystemClockOffset,a=e._requestSentAt,c=ur(o.
$response),p=mr(s,n.systemClockOffset,a,c);n.systemClockOffset=p,Math.abs(p)>=24e4&&(p!==i||i!==void 0&&i!==p)&&o.$metadata&&(o.$metadata.clockSkewCorrected=!0)}}
throw r}}successHandler(e,r){if(r._skipClockSkewSampling||r._disableClockSkewCorrection)return;let o=lr(e);if(o){let s=at("config",r.config),n=r._requestSentAt,
i=ur(e);s.systemClockOffset=mr(o,s.systemClockOffset,n,i)}}};var hr=class extends ke{async sign(e,r,o){if(!w.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:s,
signer:n,signingRegion:i,signingRegionSet:a,signingName:c}=await ct(o),f=(await s.sigv4aSigningRegionSet?.()??a??[i]).join(","),d=await s.disableClockSkewCorrection?.()===
!0;return o._disableClockSkewCorrection=d,d||(o._preRequestSystemClockOffset=s.systemClockOffset,o._requestSentAt=Date.now()),await n.sign(e,{signingDate:d?new Date:
it(s.systemClockOffset),signingRegion:f,signingService:c})}};var es=t=>typeof t=="string"&&t.length>0?t.split(",").map(e=>e.trim()):[];var Ia=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`;var Oa="AWS_AUTH_SCHEME_PREFERENCE",Da="auth_scheme_preference",Pa={environmentVariableSelector:(t,e)=>{if(e?.signingName&&Ia(e.signingName)in t)return["httpBea\
rerAuth"];if(Oa in t)return es(t[Oa])},configFileSelector:t=>{if(Da in t)return es(t[Da])},default:[]};var Ma=t=>(t.sigv4aSigningRegionSet=V(t.sigv4aSigningRegionSet),t),ka={environmentVariableSelector(t){if(t.AWS_SIGV4A_SIGNING_REGION_SET)return t.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(e=>e.trim());throw new K("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){if(t.sigv4a_signing_region_set)
return(t.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new K("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var gr=class{format(e){let r=[];for(let n in e){if(!y(e,n))continue;let i=Y(n);r.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[n]))}let o=new Uint8Array(
r.reduce((n,i)=>n+i.byteLength,0)),s=0;for(let n of r)o.set(n,s),s+=n.byteLength;return o}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from(
[e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),
new Uint8Array(r.buffer);case"integer":let o=new DataView(new ArrayBuffer(5));return o.setUint8(0,4),o.setInt32(1,e.value,!1),new Uint8Array(o.buffer);case"long":
let s=new Uint8Array(9);return s[0]=5,s.set(e.value.bytes,1),s;case"binary":let n=new DataView(new ArrayBuffer(3+e.value.byteLength));n.setUint8(0,6),n.setUint16(
1,e.value.byteLength,!1);let i=new Uint8Array(n.buffer);return i.set(e.value,3),i;case"string":let a=Y(e.value),c=new DataView(new ArrayBuffer(3+a.byteLength));
c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let p=new Uint8Array(c.buffer);return p.set(a,3),p;case"timestamp":let f=new Uint8Array(9);return f[0]=8,f.set(ts.
fromNumber(e.value.valueOf()).bytes,1),f;case"uuid":if(!od.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let d=new Uint8Array(17);return d[0]=
9,d.set(zr(e.value.replace(/-/g,"")),1),d}}},va;(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.
integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArray",t[t.string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(va||(va={}));var od=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
ts=class t{bytes;constructor(e){if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||
e<-9223372036854776e3)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let o=7,s=Math.abs(
Math.round(e));o>-1&&s>0;o--,s/=256)r[o]=s;return e<0&&Ua(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&Ua(e),parseInt(k(e),16)*(r?-1:1)}toString(){
return String(this.valueOf())}};function Ua(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var Fa="X-Amz-Algorithm",Ha="X-Amz-Credential",rs="X-Amz-Date",La="X-Amz-SignedHeaders",$a="X-Amz-Expires",os="X-Amz-Signature",ss="X-Amz-Security-Token";var ns="authorization",is=rs.toLowerCase(),sd="date",Ba=[ns,is,sd],za=os.toLowerCase(),pt="x-amz-content-sha256",Va=ss.toLowerCase();var ja={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-en\
coding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},Ga=/^proxy-/,Wa=/^sec-/;var xr="AWS4-HMAC-SHA256";var Ka="AWS4-HMAC-SHA256-PAYLOAD",qa="UNSIGNED-PAYLOAD",Xa=50,as="aws4_request",Ja=3600*24*7;var Ya=({query:t={}})=>{let e=[],r={};for(let o in t){if(!y(t,o)||o.toLowerCase()===za)continue;let s=z(o);e.push(s);let n=t[o];typeof n=="string"?r[s]=`${s}=${z(
n)}`:Array.isArray(n)&&(r[s]=n.slice(0).reduce((i,a)=>i.concat([`${s}=${z(a)}`]),[]).sort().join("&"))}return e.sort().map(o=>r[o]).filter(o=>o).join("&")};var Qa=t=>nd(t).toISOString().replace(/\.\d{3}Z$/,"Z"),nd=t=>typeof t=="number"?new Date(t*1e3):typeof t=="string"?Number(t)?new Date(Number(t)*1e3):new Date(t):
t;var yr=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:r,region:o,service:s,sha256:n,
uriEscapePath:i=!0}){this.service=s,this.sha256=n,this.uriEscapePath=i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=L(o),this.credentialProvider=
L(r)}createCanonicalRequest(e,r,o){let s=Object.keys(r).sort();return`${e.method}
${this.getCanonicalPath(e)}
${Ya(e)}
${s.map(n=>`${n}:${r[n]}`).join(`
`)}

${s.join(";")}
${o}`}async createStringToSign(e,r,o,s){let n=new this.sha256;n.update(W(o));let i=await n.digest();return`${s}
${e}
${r}
${k(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let r=[];for(let n of e.split("/"))n?.length!==0&&n!=="."&&(n===".."?r.pop():r.push(n));let o=`${e?.startsWith(
"/")?"/":""}${r.join("/")}${r.length>0&&e?.endsWith("/")?"/":""}`;return z(o).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||
typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let r=Qa(e).replace(
/[-:]/g,"");return{longDate:r,shortDate:r.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}};var Sr={},cs=[],Er=(t,e,r)=>`${t}/${e}/${r}/${as}`,ec=async(t,e,r,o,s)=>{let n=await Za(t,e.secretAccessKey,e.accessKeyId),i=`${r}:${o}:${s}:${k(n)}:${e.sessionToken}`;
if(i in Sr)return Sr[i];for(cs.push(i);cs.length>Xa;)delete Sr[cs.shift()];let a=`AWS4${e.secretAccessKey}`;for(let c of[r,o,s,as])a=await Za(t,a,c);return Sr[i]=
a};var Za=(t,e,r)=>{let o=new t(e);return o.update(W(r)),o.digest()};var ps=({headers:t},e,r)=>{let o={};for(let s of Object.keys(t).sort()){if(t[s]==null)continue;let n=s.toLowerCase();(y(ja,n)||e?.has(n)||Ga.test(n)||Wa.test(n))&&
(!r||r&&!r.has(n))||(n==="__proto__"&&re(o),o[n]=t[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return o};var wr=async({headers:t,body:e},r)=>{for(let o in t)if(y(t,o)&&o.toLowerCase()===pt)return t[o];if(e==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b93\
4ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||Le(e)){let o=new r;return o.update(W(e)),k(await o.digest())}return qa};var tc=(t,e)=>{t=t.toLowerCase();for(let r in e)if(y(e,r)&&t===r.toLowerCase())return!0;return!1};var rc=(t,e={})=>{let{headers:r,query:o={}}=w.clone(t);for(let s in r){if(!y(r,s))continue;let n=s.toLowerCase();(n.slice(0,6)==="x-amz-"&&!e.unhoistableHeaders?.
has(n)||e.hoistableHeaders?.has(n))&&(o[s]=r[s],delete r[s])}return{...t,headers:r,query:o}};var fs=t=>{t=w.clone(t);for(let e in t.headers)y(t.headers,e)&&Ba.indexOf(e.toLowerCase())>-1&&delete t.headers[e];return t};var ve=class extends yr{headerFormatter=new gr;constructor({applyChecksum:e,credentials:r,region:o,service:s,sha256:n,uriEscapePath:i=!0}){super({applyChecksum:e,
credentials:r,region:o,service:s,sha256:n,uriEscapePath:i})}async presign(e,r={}){let{signingDate:o=new Date,expiresIn:s=3600,unsignableHeaders:n,unhoistableHeaders:i,
signableHeaders:a,hoistableHeaders:c,signingRegion:p,signingService:f}=r,d=await this.credentialProvider();this.validateResolvedCredentials(d);let l=p??await this.
regionProvider(),{longDate:u,shortDate:h}=this.formatDate(o);if(s>Ja)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less\
 than one week in the future");let g=Er(h,l,f??this.service),m=rc(fs(e),{unhoistableHeaders:i,hoistableHeaders:c});d.sessionToken&&(m.query[ss]=d.sessionToken),
m.query[Fa]=xr,m.query[Ha]=`${d.accessKeyId}/${g}`,m.query[rs]=u,m.query[$a]=s.toString(10);let x=ps(m,n,a);return m.query[La]=this.getCanonicalHeaderList(x),m.
query[os]=await this.getSignature(u,g,this.getSigningKey(d,l,h,f),this.createCanonicalRequest(m,x,await wr(e,this.sha256))),m}async sign(e,r){return typeof e=="\
string"?this.signString(e,r):e.headers&&e.payload?this.signEvent(e,r):e.message?this.signMessage(e,r):this.signRequest(e,r)}async signEvent({headers:e,payload:r},{
signingDate:o=new Date,priorSignature:s,signingRegion:n,signingService:i,eventStreamCredentials:a}){let c=n??await this.regionProvider(),{shortDate:p,longDate:f}=this.
formatDate(o),d=Er(p,c,i??this.service),l=await wr({headers:{},body:r},this.sha256),u=new this.sha256;u.update(e);let h=k(await u.digest()),g=[Ka,f,d,s,h,l].join(
`
`);return this.signString(g,{signingDate:o,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:r=new Date,signingRegion:o,
signingService:s,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:r,
signingRegion:o,signingService:s,priorSignature:e.priorSignature,eventStreamCredentials:n}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:r=new Date,
signingRegion:o,signingService:s,eventStreamCredentials:n}={}){let i=n??await this.credentialProvider();this.validateResolvedCredentials(i);let a=o??await this.
regionProvider(),{shortDate:c}=this.formatDate(r),p=new this.sha256(await this.getSigningKey(i,a,c,s));return p.update(W(e)),k(await p.digest())}async signRequest(e,{
signingDate:r=new Date,signableHeaders:o,unsignableHeaders:s,signingRegion:n,signingService:i}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(
a);let c=n??await this.regionProvider(),p=fs(e),{longDate:f,shortDate:d}=this.formatDate(r),l=Er(d,c,i??this.service);p.headers[is]=f,a.sessionToken&&(p.headers[Va]=
a.sessionToken);let u=await wr(p,this.sha256);!tc(pt,p.headers)&&this.applyChecksum&&(p.headers[pt]=u);let h=ps(p,s,o),g=await this.getSignature(f,l,this.getSigningKey(
a,c,d,i),this.createCanonicalRequest(p,h,u));return p.headers[ns]=`${xr} Credential=${a.accessKeyId}/${l}, SignedHeaders=${this.getCanonicalHeaderList(h)}, Sign\
ature=${g}`,p}async getSignature(e,r,o,s){let n=await this.createStringToSign(e,r,s,xr),i=new this.sha256(await o);return i.update(W(n)),k(await i.digest())}getSigningKey(e,r,o,s){
return ec(this.sha256,e,o,r,s||this.service)}};var id={SignatureV4a:null};var ds=t=>e=>{let r=e.credentials,o=!!e.credentials,s;Object.defineProperty(e,"credentials",{set(f){f&&f!==r&&f!==s&&(o=!0),r=f;let d=ad(e,{credentials:r,credentialDefaultProvider:e.
credentialDefaultProvider}),l=cd(e,d);if(o&&!l.attributed){let u=typeof r=="object"&&r!==null;s=async h=>{let m=await l(h);return u&&(!m.$source||Object.keys(m.
$source).length===0)?Jo(m,"CREDENTIALS_CODE","e"):m},s.memoized=l.memoized,s.configBound=l.configBound,s.attributed=!0}else s=l},get(){return s},enumerable:!0,configurable:!0}),
e.credentials=r;let{signingEscapePath:n=!0,systemClockOffset:i=e.systemClockOffset||0,sha256:a}=e,c;return e.signer?c=V(e.signer):e.regionInfoProvider?c=()=>V(e.
region)().then(async f=>[await e.regionInfoProvider(f,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.useDualstackEndpoint()})||{},f]).then(
([f,d])=>{let{signingRegion:l,signingService:u}=f;e.signingRegion=e.signingRegion||l||d,e.signingName=e.signingName||u||e.serviceId;let h={...e,credentials:e.credentials,
region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:n},g=e.signerConstructor||ve;return new g(h)}):c=async f=>{f=Object.assign({},{name:"sigv4",
signingName:e.signingName||e.defaultSigningName,signingRegion:await V(e.region)(),properties:{}},f);let d=f.signingRegion,l=f.signingName;e.signingRegion=e.signingRegion||
d,e.signingName=e.signingName||l||e.serviceId;let u={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:n},h=e.signerConstructor||
ve;return new h(u)},Object.assign(e,{systemClockOffset:i,signingEscapePath:n,signer:c,disableClockSkewCorrection:V(e.disableClockSkewCorrection??t)})};function ad(t,{
credentials:e,credentialDefaultProvider:r}){let o;return e?e?.memoized?o=e:o=Zt(e,Qt,st):r?o=V(r(Object.assign({},t,{parentClientConfig:t}))):o=async()=>{throw new Error(
"@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},o.memoized=!0,o}function cd(t,e){if(e.
configBound)return e;let r=async o=>e({...o,callerClientConfig:t});return r.memoized=e.memoized,r.configBound=!0,r}var fd="AWS_DISABLE_CLOCK_SKEW_CORRECTION",dd="disable_clock_skew_correction",oc={environmentVariableSelector:t=>v(t,fd,D.ENV),configFileSelector:t=>v(t,dd,D.CONFIG),
default:!1};var sc=ee(oc);var Ab=ds(sc);var Rb=t=>{let e;return async r=>(e??=(await import("./default-chain.js")).defaultProvider(t),e(r))};var Ue=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,r){let o=r.getMemberSchemas(),s=Object.values(o).find(n=>!!n.
getMergedTraits().httpPayload);if(s){let n=s.getMergedTraits().mediaType;return n||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"application/octet-stream":
e)}else if(!r.isUnitSchema()&&Object.values(o).find(i=>{let{httpQuery:a,httpQueryParams:c,httpHeader:p,httpLabel:f,httpPrefixHeaders:d}=i.getMergedTraits();return!a&&
!c&&!p&&!f&&d===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,r,o,s,n,i){let a=e;e.includes("#")&&([,a]=e.split("#"));let c={$metadata:n,$fault:o.
statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:i?.(
this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch{s.message=s.message??s.Message??"UnknownError";let f=this.errorRegistry,d=f.getBaseException();
if(d){let h=f.getErrorCtor(d)??Error;throw this.decorateServiceException(Object.assign(new h({name:a}),c),s)}let l=s,u=l?.message??l?.Message??l?.Error?.Message??
l?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(u),{name:a},c),s)}}compose(e,r,o){let s=o;r.includes("#")&&([s]=r.split("#"));let n=pe.
for(s),i=pe.for("smithy.ts.sdk.synthetic."+o);e.copyFrom(n),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,r={}){if(this.queryCompat){let o=e.Message??
r.Message,s=bt(e,r);o&&(s.message=o);let n=s.Error??{};n.Type=s.Error?.Type,n.Code=s.Error?.Code,n.Message=s.Error?.message??s.Error?.Message??o,s.Error=n;let i=s.
$metadata.requestId;return i&&(s.RequestId=i),s}return bt(e,r)}setQueryCompatError(e,r){let o=r.headers?.["x-amzn-query-error"];if(e!==void 0&&o!=null){let[s,n]=o.
split(";"),i=Object.keys(e),a={Code:s,Type:n};e.Code=s,e.Type=n;for(let c=0;c<i.length;c++){let p=i[c];a[p==="message"?"Message":p]=e[p]}delete a.__type,e.Error=
a}}queryCompatOutput(e,r){e.Error&&(r.Error=e.Error),e.Type&&(r.Type=e.Type),e.Code&&(r.Code=e.Code)}findQueryCompatibleError(e,r){try{return e.getSchema(r)}catch{
return e.find(s=>E.of(s).getMergedTraits().awsQueryError?.[0]===r)}}};var _r=class extends ye{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:o,
awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:r}),this.serviceTarget=o,this.codec=n??new et({timestampFormat:{useTrait:!0,default:7},
jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!s,this.mixin=new Ue(this.
awsQueryCompatible)}async serializeRequest(e,r,o){let s=await super.serializeRequest(e,r,o);return s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]=
`application/x-amz-json-${this.getJsonRpcVersion()}`,s.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&(s.headers["x-amzn-que\
ry-mode"]="true"),(te(e.input)==="unit"||!s.body)&&(s.body="{}"),s}getPayloadCodec(){return this.codec}async handleError(e,r,o,s,n){let{awsQueryCompatible:i}=this;
i&&this.mixin.setQueryCompatError(s,o);let a=Io(o,s,i)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:c,
errorMetadata:p}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,o,s,n,i?this.mixin.findQueryCompatibleError:void 0),f=E.of(
c),d=s.message??s.Message??"UnknownError",l=this.compositeErrorRegistry.getErrorCtor(c)??Error,u=new l({}),h={},g=this.codec.createDeserializer();for(let[m,x]of f.
structIterator())s[m]!=null&&(h[m]=g.readObject(x,s[m]));throw i&&this.mixin.queryCompatOutput(s,h),this.mixin.decorateServiceException(Object.assign(u,p,{$fault:f.
getMergedTraits().error,message:d},h),s)}};var ls=class extends _r{constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:o,awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:r,
serviceTarget:o,awsQueryCompatible:s,jsonCodec:n})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"\
application/x-amz-json-1.1"}};function us(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function hs(t){return new ms(t).parse()}var ms=class t{x;i=0;z;constructor(e){
this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let o=e.parseTag();return{[o.tag]:o.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){let o=this;return r?o.x.startsWith(
e,o.i):o.x.toLowerCase().startsWith(e.toLowerCase(),o.i)}readTo(e){let r=this,o=r.x.indexOf(e,r.i);if(o===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let s=r.x.slice(r.i,o);return r.i=o+e.length,s}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,r=e.x[e.i];++e.i;let o="";for(;e.i<e.z&&e.x[e.i]!==r;)o+=e.x[e.i++];return++e.i,e.decodeEntities(o)}parseTag(){
let e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let o=!1,s={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let f="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)f+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),f==="__proto__"&&us(s),s[f]=e.readAttrValue(),o=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:r,value:o?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let n=[],i=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,n.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,i.push(e.parseTag()));else{let f="";for(;e.i<e.z&&e.x[e.i]!=="<";)f+=e.x[e.i++];n.push(e.decodeEntities(f))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==r)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${r}> and </${c}>.`);if(!o&&n.length===0&&!a)return{tag:r,value:""};if(!o&&!a){let f=n.length===1?n[0]:n.join("");return f.trim()===""&&f.
includes(`
`)?{tag:r,value:""}:{tag:r,value:f}}let p={};for(let f of n)f.trim()===""&&f.includes(`
`)||(p["#text"]="#text"in p?p["#text"]+f:f);for(let f of i)f.tag==="__proto__"&&us(p),f.tag in p?Array.isArray(p[f.tag])?p[f.tag].push(f.value):p[f.tag]=[p[f.tag],
f.value]:p[f.tag]=f.value;for(let[f,d]of Object.entries(s))f==="__proto__"&&us(p),p[f]=d;return{tag:r,value:p}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let r=0;for(;e.i<e.z;){let o=e.x[e.i];if(o==="[")++r;else if(o==="]")--r;else if(o===">"&&r===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(r,o,s,n)=>o?
String.fromCharCode(parseInt(o,16)):s?String.fromCharCode(parseInt(s,10)):t.ENTITIES[n]??"")}};var Fe=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var Ar=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let o=Object.keys(this.from),s=new Set(o);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,r=this.from[e];
this.to.$unknown=[e,r]}}};function nc(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Tr=class extends Fe{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=new Qe(e)}setSerdeContext(e){this.serdeContext=
e,this.stringDeserializer.setSerdeContext(e)}read(e,r,o){let s=E.of(e),n=s.getMemberSchemas();if(s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(n).find(
p=>!!p.getMemberTraits().eventPayload)){let p={},f=Object.keys(n)[0];return n[f].isBlobSchema()?p[f]=r:p[f]=this.read(n[f],r),p}let a=(this.serdeContext?.utf8Encoder??
j)(r),c=this.parseXml(a);return this.readSchema(e,o?c[o]:c)}readSchema(e,r){let o=E.of(e);if(o.isUnitSchema())return;let s=o.getMergedTraits();if(o.isListSchema()&&
!Array.isArray(r))return this.readSchema(o,[r]);if(r==null)return r;if(typeof r=="object"){let n=!!s.xmlFlattened;if(o.isListSchema()){let a=o.getValueSchema(),
c=[],p=a.getMergedTraits().xmlName??"member",f=n?r:(r[0]??r)[p];if(f==null)return c;let d=Array.isArray(f)?f:[f];for(let l of d)c.push(this.readSchema(a,l));return c}
let i={};if(o.isMapSchema()){let a=o.getKeySchema(),c=o.getValueSchema(),p;n?p=Array.isArray(r)?r:[r]:p=Array.isArray(r.entry)?r.entry:[r.entry];let f=a.getMergedTraits().
xmlName??"key",d=c.getMergedTraits().xmlName??"value";for(let l of p){let u=l[f],h=l[d];u==="__proto__"&&nc(i),i[u]=this.readSchema(c,h)}return i}if(o.isStructSchema()){
let a=o.isUnionSchema(),c;a&&(c=new Ar(r,i));for(let[p,f]of o.structIterator()){let d=f.getMergedTraits(),l=d.httpPayload?d.xmlName??f.getName():f.getMemberTraits().
xmlName??p;a&&c.mark(l),r[l]!=null&&(i[p]=this.readSchema(f,r[l]))}return a&&c.writeUnknown(),i}if(o.isDocumentSchema())return r;throw new Error(`@aws-sdk/core/\
protocols - xml deserializer unhandled schema type for ${o.getName(!0)}`)}return o.isListSchema()?[]:o.isMapSchema()||o.isStructSchema()?{}:this.stringDeserializer.
read(o,r)}parseXml(e){if(e.length){let r;try{r=hs(e)}catch(i){throw i&&typeof i=="object"&&Object.defineProperty(i,"$responseBodyText",{value:e}),i}let o="#text",
s=Object.keys(r)[0],n=r[s];return n[o]&&(n[s]=n[o],delete n[o]),Rt(n)}return{}}};var br=class extends Fe{settings;buffer;constructor(e){super(),this.settings=e}write(e,r,o=""){this.buffer===void 0&&(this.buffer="");let s=E.of(e);if(o&&!o.endsWith(
".")&&(o+="."),s.isBlobSchema())(typeof r=="string"||r instanceof Uint8Array)&&(this.writeKey(o),this.writeValue((this.serdeContext?.base64Encoder??_e)(r)));else if(s.
isBooleanSchema()||s.isNumericSchema()||s.isStringSchema())r!=null?(this.writeKey(o),this.writeValue(String(r))):s.isIdempotencyToken()&&(this.writeKey(o),this.
writeValue(Mt()));else if(s.isBigIntegerSchema())r!=null&&(this.writeKey(o),this.writeValue(String(r)));else if(s.isBigDecimalSchema())r!=null&&(this.writeKey(o),
this.writeValue(r instanceof N?r.string:String(r)));else if(s.isTimestampSchema()){if(r instanceof Date)switch(this.writeKey(o),Se(s,this.settings)){case 5:this.
writeValue(r.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(ze(r));break;case 7:this.writeValue(String(r.getTime()/1e3));break}}else if(s.isDocumentSchema())
Array.isArray(r)?this.write(79,r,o):r instanceof Date?this.write(4,r,o):r instanceof Uint8Array?this.write(21,r,o):r&&typeof r=="object"?this.write(143,r,o):(this.
writeKey(o),this.writeValue(String(r)));else if(s.isListSchema()){if(Array.isArray(r))if(r.length===0)this.settings.serializeEmptyLists&&(this.writeKey(o),this.
writeValue(""));else{let n=s.getValueSchema(),i=this.settings.flattenLists||s.getMergedTraits().xmlFlattened,a=1;for(let c of r){if(c==null)continue;let p=n.getMergedTraits(),
f=this.getKey("member",p.xmlName,p.ec2QueryName),d=i?`${o}${a}`:`${o}${f}.${a}`;this.write(n,c,d),++a}}}else if(s.isMapSchema()){if(r&&typeof r=="object"){let n=s.
getKeySchema(),i=s.getValueSchema(),a=s.getMergedTraits().xmlFlattened,c=1;for(let p in r){let f=r[p];if(f==null)continue;let d=n.getMergedTraits(),l=this.getKey(
"key",d.xmlName,d.ec2QueryName),u=a?`${o}${c}.${l}`:`${o}entry.${c}.${l}`,h=i.getMergedTraits(),g=this.getKey("value",h.xmlName,h.ec2QueryName),m=a?`${o}${c}.${g}`:
`${o}entry.${c}.${g}`;this.write(n,p,u),this.write(i,f,m),++c}}}else if(s.isStructSchema()){if(r&&typeof r=="object"){let n=!1;for(let[i,a]of s.structIterator()){
if(r[i]==null&&!a.isIdempotencyToken())continue;let c=a.getMergedTraits(),p=this.getKey(i,c.xmlName,c.ec2QueryName,"struct"),f=`${o}${p}`;this.write(a,r[i],f),n=
!0}if(!n&&s.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i,p=`${o}${a}`;this.write(15,c,p)}}}}else if(!s.isUnitSchema())throw new Error(`@aw\
s-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - Qu\
erySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,r,o,s){let{ec2:n,capitalizeKeys:i}=this.settings;
if(n&&o)return o;let a=r??e;return i&&s==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${kt(e)}\
=`}writeValue(e){this.buffer+=kt(e)}};var gs=class extends ye{options;serializer;deserializer;mixin=new Ue;constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),
this.options=e;let r={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new br(r),this.deserializer=new Tr(r)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.
setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,r,o){let s=await super.serializeRequest(
e,r,o);s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]="application/x-www-form-urlencoded",(te(e.input)==="unit"||!s.body)&&(s.body="");let n=e.name.
split("#")[1]??e.name;return s.body=`Action=${n}&Version=${this.options.version}`+s.body,s.body.endsWith("&")&&(s.body=s.body.slice(-1)),s}async deserializeResponse(e,r,o){
let s=this.deserializer,n=E.of(e.output),i={};if(o.statusCode>=300){let f=await B(o.body,r);f.byteLength>0&&Object.assign(i,await s.read(15,f)),await this.handleError(
e,r,o,i,this.deserializeMetadata(o))}for(let f in o.headers){let d=o.headers[f];delete o.headers[f],o.headers[f.toLowerCase()]=d}let a=e.name.split("#")[1]??e.name,
c=n.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,p=await B(o.body,r);return p.byteLength>0&&Object.assign(i,await s.read(n,p,c)),i.$metadata=this.
deserializeMetadata(o),i}useNestedResult(){return!0}async handleError(e,r,o,s,n){let i=this.loadQueryErrorCode(o,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
i,this.options.defaultNamespace);let a=this.loadQueryError(s)??{},c=this.loadQueryErrorMessage(s);a.message=c,a.Error={Type:a.Type,Code:a.Code,Message:c};let{errorSchema:p,
errorMetadata:f}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,o,a,n,this.mixin.findQueryCompatibleError),d=E.of(p),l=this.
compositeErrorRegistry.getErrorCtor(p)??Error,u=new l({}),h={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error};for(let[g,m]of d.structIterator()){let x=m.getMergedTraits().
xmlName??g,S=a[x]??s[x];h[g]=this.deserializer.readSchema(m,S)}throw this.mixin.decorateServiceException(Object.assign(u,f,{$fault:d.getMergedTraits().error,message:c},
h),s)}loadQueryErrorCode(e,r){let o=(r.Errors?.[0]?.Error??r.Errors?.Error??r.Error)?.Code;if(o!==void 0)return o;if(e.statusCode==404)return"NotFound"}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let r=this.loadQueryError(e);return r?.message??r?.Message??e.message??e.Message??
"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};var Rr=t=>process.getBuiltinModule("node:crypto")[t],ic=t=>new Proxy(function(){},{apply:(e,r,o)=>Rr(t)(...o),construct:(e,r,o)=>Reflect.construct(Rr(t),r,o),get:(e,r)=>Rr(
t)[r]}),uR=new Proxy({},{get:(t,e)=>Rr(e)});var xs=ic("createHash");var ac=ic("createHmac");var Cr=class{};var ld=(()=>{try{return xs("sha256"),!0}catch{return!1}})(),cc=ld?ud():Cr;function ud(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.
update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?ac("sha256",md(this.secret)):xs("sha256")}}}function md(t){return typeof t=="string"?
t:ArrayBuffer.isView(t)?Buffer.from(t.buffer,t.byteOffset,t.byteLength):Buffer.from(t)}export{Vf as a,Gf as b,ue as c,Y as d,_e as e,j as f,H as g,L as h,Ae as i,$c as j,ee as k,ip as l,ap as m,Xr as n,cp as o,pe as p,eo as q,pp as r,fp as s,dp as t,
lp as u,qe as v,up as w,oo as x,gp as y,xp as z,Ep as A,Xn as B,no as C,io as D,Je as E,Pp as F,Cx as G,Ix as H,li as I,$p as J,Bp as K,zp as L,pf as M,ff as N,
mf as O,Wi as P,Ki as Q,Yt as R,ot as S,_f as T,Vo as U,If as V,Of as W,Df as X,D_ as Y,zf as Z,Yf as _,Zf as $,Na as aa,ed as ba,td as ca,ke as da,hr as ea,Pa as fa,
Ma as ga,ka as ha,ve as ia,id as ja,Ab as ka,Rb as la,tt as ma,ls as na,gs as oa,cc as pa,FE as qa,HE as ra,LE as sa,$E as ta,BE as ua};
