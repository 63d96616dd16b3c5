const require=process.getBuiltinModule;
import{d as tc}from"./lease-adapters-attempts.js";import{a as qm,b as oe,c as gt,d as qa,h as Ja,k as Xa,l as Qa,m as Za,q as ec}from"./lease-adapters-connections.js";var po={warningEmitted:!1},qt=t=>{if(t&&!po.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){po.warningEmitted=!0;return}
let e=parseInt(t.substring(1,t.indexOf("."))),r=22;e<r&&(po.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}};function On(t,e,r){return t.$source||(t.$source={}),t.$source[e]=r,t}function Ee(t,e,r){t.__aws_sdk_context?t.__aws_sdk_context.features||(t.__aws_sdk_context.features={}):t.__aws_sdk_context={features:{}},t.__aws_sdk_context.features[e]=
r}var Jm=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",Jt=(t,e)=>{if(Jm()&&typeof t?.handle!="function")return e};var uo=t=>process.getBuiltinModule("node:crypto")[t],Xm=t=>new Proxy(function(){},{apply:(e,r,o)=>uo(t)(...o),construct:(e,r,o)=>Reflect.construct(uo(t),r,o),get:(e,r)=>uo(
t)[r]}),Ty=new Proxy({},{get:(t,e)=>uo(e)});var rc=Xm("getRandomValues");var Xt=t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]";var lo=(t,e=0,r=t.byteLength-e)=>{if(!Xt(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);return Buffer.from(
t,e,r)},mo=(t,e)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);return e?Buffer.from(
t,e):Buffer.from(t)};var Qm=/^[A-Za-z0-9+/]*={0,2}$/,ue=t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!Qm.exec(t))throw new TypeError("Invali\
d base64 string.");let e=mo(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)};var Y=t=>{let e=mo(t,"utf8");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)};var _e=t=>{let e;if(typeof t=="string"?e=Y(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util\
-base64: toBase64 encoder function only accepts string | Uint8Array.");return lo(e.buffer,e.byteOffset,e.byteLength).toString("base64")};function oc(t,e,r,o){return class fo extends Uint8Array{static fromString(n,i="utf-8"){if(typeof n=="string")return i==="base64"?fo.mutate(o(n)):fo.mutate(e(n));
throw new Error(`Unsupported conversion from ${typeof n} to Uint8ArrayBlobAdapter.`)}static mutate(n){return Object.setPrototypeOf(n,fo.prototype),n}transformToString(n="\
utf-8"){return n==="base64"?r(this):t(this)}}}var K=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smithy/util-utf8:\
 toUtf8 encoder function only accepts string | Uint8Array.");return lo(t.buffer,t.byteOffset,t.byteLength).toString("utf8")};var $=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function sc(t){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():
()=>{let e=new Uint8Array(16);return t(e),e[6]=e[6]&15|64,e[8]=e[8]&63|128,$[e[0]]+$[e[1]]+$[e[2]]+$[e[3]]+"-"+$[e[4]]+$[e[5]]+"-"+$[e[6]]+$[e[7]]+"-"+$[e[8]]+$[e[9]]+
"-"+$[e[10]]+$[e[11]]+$[e[12]]+$[e[13]]+$[e[14]]+$[e[15]]}}var Ze;(function(t){t.HTTP="http",t.HTTPS="https"})(Ze||(Ze={}));var we;(function(t){t.MD5="md5",t.CRC32="crc32",t.CRC32C="crc32c",t.SHA1="sha1",t.SHA256="sha256"})(we||(we={}));var le="__smithy_context";var Ue;(function(t){t.PROFILE="profile",t.SSO_SESSION="sso-session",t.SERVICES="services"})(Ue||(Ue={}));var U=t=>t[le]||(t[le]={});function y(t,e){return Object.prototype.hasOwnProperty.call(t,e)}var O=class t{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){this.method=e.method||"GET",this.hostname=e.hostname||
"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}\
:`:e.protocol:"https:",this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,this.password=e.password,this.fragment=e.fragment}static clone(e){
let r=new t({...e,headers:{...e.headers}});return r.query&&(r.query=Zm(r.query)),r}static isInstance(e){if(!e)return!1;let r=e;return"method"in r&&"protocol"in r&&
"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return t.clone(this)}};function Zm(t){return Object.keys(t).reduce((e,r)=>{
let o=t[r];return{...e,[r]:Array.isArray(o)?[...o]:o}},{})}var V=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.body}static isInstance(e){
if(!e)return!1;let r=e;return typeof r.statusCode=="number"&&typeof r.headers=="object"}};var ef=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),ye=(t,e=!1)=>{if(!e)return ef.test(t);let r=t.split(".");for(let o of r)if(!ye(o))return!1;return!0};function wn(t){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)}var L=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e};function nc(t){let e={};if(t=t.replace(/^\?/,""),t)for(let r of t.split("&")){let[o,s=null]=r.split("=");o=decodeURIComponent(o),s&&(s=decodeURIComponent(s)),o in
e?Array.isArray(e[o])?e[o].push(s):e[o]=[e[o],s]:e[o]=s}return e}var Re=t=>{if(typeof t=="string")return Re(new URL(t));let{hostname:e,pathname:r,port:o,protocol:s,search:n}=t,i;return n&&(i=nc(n)),{hostname:e,port:o?parseInt(
o):void 0,protocol:s,path:r,query:i}};var ke=t=>{if(typeof t=="object"){if("url"in t){let e=Re(t.url);if(t.headers){e.headers={};for(let r in t.headers)y(t.headers,r)&&(e.headers[r.toLowerCase()]=t.
headers[r].join(", "))}return e}return t}return Re(t)};var Cn=t=>{if(t!=null){if(typeof t=="string"){let e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==String(t)&&af.warn(nf(`Expected number but observed str\
ing: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},tf=Math.ceil(2**127*(2-2**-23)),ic=t=>{let e=Cn(t);
if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>tf)throw new TypeError(`Expected 32-bit float, got ${t}`);return e},rf=t=>{if(t!=null){if(Number.
isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}};var ac=t=>pc(t,16),cc=t=>pc(t,8),pc=(t,e)=>{let r=rf(t);if(r!==void 0&&of(r,e)!==r)throw new TypeError(`Expected ${e}-bit integer, got ${t}`);return r},of=(t,e)=>{
switch(e){case 32:return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}};var dc=t=>Cn(typeof t=="string"?ho(t):t);var uc=t=>ic(typeof t=="string"?ho(t):t),sf=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,ho=t=>{let e=t.match(sf);if(e===null||e[0].length!==
t.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(t)};var Qt=t=>ac(typeof t=="string"?ho(t):t),lc=t=>cc(typeof t=="string"?ho(t):t),nf=t=>String(new TypeError(t).stack||t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),af={warn:console.warn};var cf=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Nn=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function er(t){let e=t.getUTCFullYear(),
r=t.getUTCMonth(),o=t.getUTCDay(),s=t.getUTCDate(),n=t.getUTCHours(),i=t.getUTCMinutes(),a=t.getUTCSeconds(),c=s<10?`0${s}`:`${s}`,p=n<10?`0${n}`:`${n}`,d=i<10?
`0${i}`:`${i}`,u=a<10?`0${a}`:`${a}`;return`${cf[o]}, ${c} ${Nn[r]} ${e} ${p}:${d}:${u} GMT`}var xR=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/);var pf=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),bn=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let e=pf.exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");let[r,o,s,n,i,a,c,p,d]=e,u=Qt(
Zt(o)),l=He(s,"month",1,12),m=He(n,"day",1,31),f=go(u,l,m,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:p});return d.toUpperCase()!="Z"&&f.setTime(f.getTime()-
yf(d)),f},df=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
uf=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
lf=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
tr=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=df.exec(t);if(e){let[r,o,s,n,i,a,c,
p]=e;return go(Qt(Zt(n)),Pn(s),He(o,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:p})}if(e=uf.exec(t),e){let[r,o,s,n,i,a,c,p]=e;return hf(go(mf(
n),Pn(s),He(o,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:p}))}if(e=lf.exec(t),e){let[r,o,s,n,i,a,c,p]=e;return go(Qt(Zt(p)),Pn(o),He(s.trimLeft(),
"day",1,31),{hours:n,minutes:i,seconds:a,fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},Dn=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=dc(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(e*1e3))},go=(t,e,r,o)=>{let s=e-1;return Sf(t,s,r),new Date(Date.UTC(t,s,r,He(o.hours,"hour",0,23),He(o.minutes,"\
minute",0,59),He(o.seconds,"seconds",0,60),_f(o.fractionalMilliseconds)))},mf=t=>{let e=new Date().getUTCFullYear(),r=Math.floor(e/100)*100+Qt(Zt(t));return r<e?
r+100:r},ff=50*365*24*60*60*1e3,hf=t=>t.getTime()-new Date().getTime()>ff?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),
t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,Pn=t=>{let e=Nn.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},gf=[31,28,
31,30,31,30,31,31,30,31,30,31],Sf=(t,e,r)=>{let o=gf[e];if(e===1&&Ef(t)&&(o=29),r>o)throw new TypeError(`Invalid day for ${Nn[e]} in ${t}: ${r}`)},Ef=t=>t%4===0&&
(t%100!==0||t%400===0),He=(t,e,r,o)=>{let s=lc(Zt(t));if(s<r||s>o)throw new TypeError(`${e} must be between ${r} and ${o}, inclusive`);return s},_f=t=>t==null?0:
uc("0."+t)*1e3,yf=t=>{let e=t[0],r=1;if(e=="+")r=1;else if(e=="-")r=-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);let o=Number(t.substring(
1,3)),s=Number(t.substring(4,6));return r*(o*60+s)*60*1e3},Zt=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)};var q=function(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(e)}})};
q.from=t=>t&&typeof t=="object"&&(t instanceof q||"deserializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?q(String(t)):q(JSON.stringify(
t));q.fromObject=q.from;var Ln="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",vn="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Mn="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",
mc="(\\d?\\d)",fc="(\\d{4})",Rf=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),Tf=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
xf=new RegExp(`^${Ln}, ${mc} ${vn} ${fc} ${Mn} GMT$`),Af=new RegExp(`^${Ln}, ${mc}-${vn}-(\\d\\d) ${Mn} GMT$`),If=new RegExp(`^${Ln} ${vn} ( [1-9]|\\d\\d) ${Mn}\
 ${fc}$`),Of=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Un=t=>{if(t==null)return;let e=NaN;if(typeof t=="number")e=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");e=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(e=t.value);if(isNaN(e)||Math.abs(e)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(e*1e3))},kn=t=>{if(t==
null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");let e=Rf.exec(t);if(!e)throw new TypeError(`Invalid RFC3339 timestam\
p format ${t}`);let[,r,o,s,n,i,a,,c,p]=e;Ce(o,1,12),Ce(s,1,31),Ce(n,0,23),Ce(i,0,59),Ce(a,0,60);let d=new Date(Date.UTC(Number(r),Number(o)-1,Number(s),Number(n),
Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0));if(d.setUTCFullYear(Number(r)),p.toUpperCase()!="Z"){let[,u,l,m]=/([+-])(\d\d):(\d\d)/.exec(
p)||[void 0,"+",0,0],f=u==="-"?1:-1;d.setTime(d.getTime()+f*(Number(l)*60*60*1e3+Number(m)*60*1e3))}return d},Hn=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(Tf.test(t))return new Date(t);let e,r,o,s,n,i,a,c;if((c=xf.exec(t))?[,e,r,o,s,n,i,a]=c:(c=Af.exec(t))?([,e,r,o,s,n,i,a]=
c,o=(Number(o)+1900).toString()):(c=If.exec(t))&&([,r,e,s,n,i,a,o]=c),o&&i){let p=Date.UTC(Number(o),Of.indexOf(r),Number(e),Number(s),Number(n),Number(i),a?Math.
round(parseFloat(`0.${a}`)*1e3):0);Ce(e,1,31),Ce(s,0,23),Ce(n,0,59),Ce(i,0,60);let d=new Date(p);return d.setUTCFullYear(Number(o)),d}throw new TypeError(`Inval\
id RFC7231 date-time value ${t}.`)};function Ce(t,e,r){let o=Number(t);if(o<e||o>r)throw new Error(`Value ${o} out of range [${e}, ${r}]`)}var Fn=t=>{let e=t.length,r=[],o=!1,s=!1,n=0;for(let i=0;i<e;++i){let a=t[i];switch(a){case'"':s||(o=!o);break;case",":o||(r.push(t.slice(n,i)),n=i+1);break;default:}
s=a==="\\"&&!s}return r.push(t.slice(n)),r.map(i=>{i=i.trim();let a=i.length;return a<2?i:i[0]==='"'&&i[a-1]==='"'?(i=i.slice(1,a-1),i.replace(/\\(["\\])/g,"$1")):
i.replace(/\\"/g,'"')})};var hc=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,D=class t{string;type;constructor(e,r){if(this.string=e,this.type=r,!hc.test(e))throw new Error(`@smith\
y/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){
if(!e||typeof e!="object")return!1;let r=e;return t.prototype.isPrototypeOf(e)||r.type==="bigDecimal"&&hc.test(r.string)}};var gc={},Gn={};for(let t=0;t<256;t++){let e=t.toString(16).toLowerCase();e.length===1&&(e=`0${e}`),gc[t]=e,Gn[e]=t}function Bn(t){if(t.length%2!==0)throw new Error(
"Hex encoded strings must have an even number length");let e=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2){let o=t.slice(r,r+2).toLowerCase();if(o in Gn)
e[r/2]=Gn[o];else throw new Error(`Cannot decode unrecognized sequence ${o} as hexadecimal`)}return e}function J(t){let e="";for(let r=0;r<t.byteLength;r++)e+=gc[t[r]];
return e}var wf=process.getBuiltinModule("node:fs"),Sc=t=>wf[t],$n=t=>process.getBuiltinModule("node:fs")[t],Cf=t=>new Proxy(function(){},{apply:(e,r,o)=>$n(t)(...o),construct:(e,r,o)=>Reflect.
construct($n(t),r,o),get:(e,r)=>$n(t)[r]});var Ec=Cf("ReadStream");var _c=Sc("fstatSync");var yc=Sc("lstatSync");var rr=t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.byteLength=="number")return t.byteLength;if(typeof t.size=="number")return t.
size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof Ec){if(t.path!=null)return yc(t.path).size;if(typeof t.fd=="numb\
er")return _c(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)};var Te=t=>t instanceof Uint8Array?t:typeof t=="string"?Y(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT):
new Uint8Array(t);function So(t,e){if(e===void 0){e=0;for(let s of t)e+=s.byteLength}let r=new Uint8Array(e),o=0;for(let s of t)r.set(s,o),o+=s.byteLength;return r}var xe=class t extends Error{name="ProviderError";tryNextLink;constructor(e,r=!0){let o,s=!0;typeof r=="boolean"?(o=void 0,s=r):r!=null&&typeof r=="object"&&(o=
r.logger,s=r.tryNextLink??!0),super(e),this.tryNextLink=s,Object.setPrototypeOf(this,t.prototype),o?.debug?.(`@smithy/property-provider ${s?"->":"(!)"} ${e}`)}static from(e,r=!0){
return Object.assign(new this(e.message,r),e)}};var St=class t extends xe{name="CredentialsProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}};var Rc=(...t)=>async()=>{if(t.length===0)throw new xe("No providers in chain");let e;for(let r of t)try{return await r()}catch(o){if(e=o,o?.tryNextLink)continue;
throw o}throw e};var Tc=t=>()=>Promise.resolve(t);var Eo=(t,e,r)=>{let o,s,n,i=!1,a=async()=>{s||(s=t());try{o=await s,n=!0,i=!1}finally{s=void 0}return o};return e===void 0?async c=>((!n||c?.forceRefresh)&&(o=
await a()),o):async c=>((!n||c?.forceRefresh)&&(o=await a()),i?o:r&&!r(o)?(i=!0,o):(e(o)&&await a(),o))};var X=(t,e,r)=>{if(e in t){if(t[e]==="true")return!0;if(t[e]==="false")return!1;throw new Error(`Cannot load ${r} "${e}". Expected "true" or "false", got ${t[e]}\
.`)}};var W;(function(t){t.ENV="env",t.CONFIG="shared config entry"})(W||(W={}));var Pf=process.getBuiltinModule("node:os"),Nf=t=>Pf[t];var xc=Nf("homedir");var bf=process.getBuiltinModule("node:path"),Df=t=>bf[t];var Ac=Df("sep");var Vn={},Lf=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",Et=()=>{let{HOME:t,USERPROFILE:e,HOMEPATH:r,HOMEDRIVE:o=`C:${Ac}`}=process.env;if(t)return t;
if(e)return e;if(r)return`${o}${r}`;let s=Lf();return Vn[s]||(Vn[s]=xc()),Vn[s]};var vf="AWS_PROFILE",Mf="default",Ic=t=>t.profile||process.env[vf]||Mf;var Uf=process.getBuiltinModule("node:path"),kf=t=>Uf[t];var Wn=kf("join");var Oc=t=>Object.entries(t).filter(([e])=>{let r=e.indexOf(".");return r===-1?!1:Object.values(Ue).includes(e.substring(0,r))}).reduce((e,[r,o])=>{let s=r.indexOf(
"."),n=r.substring(0,s)===Ue.PROFILE?r.substring(s+1):r;return e[n]=o,e},{...t.default&&{default:t.default}});var Hf=process.getBuiltinModule("node:path"),Ff=t=>Hf[t];var wc=Ff("join");var Gf="AWS_CONFIG_FILE",Cc=()=>process.env[Gf]||wc(Et(),".aws","config");var Bf=process.getBuiltinModule("node:path"),$f=t=>Bf[t];var Pc=$f("join");var Vf="AWS_SHARED_CREDENTIALS_FILE",Nc=()=>process.env[Vf]||Pc(Et(),".aws","credentials");var Wf=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,Kf=["__proto__","profile __proto__"],Kn=t=>{let e={},r,o;for(let s of t.split(/\r?\n/)){let n=s.split(/(^|\s)[;#]/)[0].
trim();if(n[0]==="["&&n[n.length-1]==="]"){r=void 0,o=void 0;let a=n.substring(1,n.length-1),c=Wf.exec(a);if(c){let[,p,,d]=c;Object.values(Ue).includes(p)&&(r=[
p,d].join("."))}else r=a;if(Kf.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(r){let a=n.indexOf("=");if(![0,-1].includes(a)){let[c,p]=[
n.substring(0,a).trim(),n.substring(a+1).trim()];if(p==="")o=c;else{o&&s.trimStart()===s&&(o=void 0),e[r]=e[r]||{};let d=o?[o,c].join("."):c;e[r][d]=p}}}}return e};var _o=t=>process.getBuiltinModule("node:fs/promises")[t],zf=t=>new Proxy(function(){},{apply:(e,r,o)=>_o(t)(...o),construct:(e,r,o)=>Reflect.construct(_o(t),r,
o),get:(e,r)=>_o(t)[r]}),dT=new Proxy({},{get:(t,e)=>_o(e)});var bc=zf("readFile");var zn={},Dc={},jn=(t,e)=>Dc[t]!==void 0?Dc[t]:((!zn[t]||e?.ignoreCache)&&(zn[t]=bc(t,"utf8")),zn[t]);var Lc=()=>({}),vc=async(t={})=>{let{filepath:e=Nc(),configFilepath:r=Cc()}=t,o=Et(),s="~/",n=e;e.startsWith(s)&&(n=Wn(o,e.slice(2)));let i=r;r.startsWith(s)&&(i=
Wn(o,r.slice(2)));let a=await Promise.all([jn(i,{ignoreCache:t.ignoreCache}).then(Kn).then(Oc).catch(Lc),jn(n,{ignoreCache:t.ignoreCache}).then(Kn).catch(Lc)]);
return{configFile:a[0],credentialsFile:a[1]}};function yo(t){try{let e=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return t}}var Mc=(t,e)=>async()=>{try{let r=t(process.env,e);if(r===void 0)throw new Error;return r}catch(r){throw new St(r.message||`Not found in ENV: ${yo(t.toString())}`,
{logger:e?.logger})}};var Uc=(t,{preferredFile:e="config",...r}={})=>async()=>{let o=Ic(r),{configFile:s,credentialsFile:n}=await vc(r),i=n[o]||{},a=s[o]||{},c=e==="config"?{...i,...a}:
{...a,...i};try{let d=t(c,e==="config"?s:n);if(d===void 0)throw new Error;return d}catch(p){throw new St(p.message||`Not found in config files w/ profile [${o}]\
: ${yo(t.toString())}`,{logger:r.logger})}};var jf=t=>typeof t=="function",kc=t=>jf(t)?async()=>await t():Tc(t);var w=({environmentVariableSelector:t,configFileSelector:e,default:r},o={})=>{let{signingName:s,logger:n}=o;return Eo(Rc(Mc(t,{signingName:s,logger:n}),Uc(e,o),
kc(r)))};var Hc="AWS_USE_DUALSTACK_ENDPOINT",Fc="use_dualstack_endpoint";var sr={environmentVariableSelector:t=>X(t,Hc,W.ENV),configFileSelector:t=>X(t,Fc,W.CONFIG),default:!1};var Gc="AWS_USE_FIPS_ENDPOINT",Bc="use_fips_endpoint";var nr={environmentVariableSelector:t=>X(t,Gc,W.ENV),configFileSelector:t=>X(t,Bc,W.CONFIG),default:!1};var et=(t,e)=>{let r=[];if(t&&r.push(t),e)for(let o of e)r.push(o);return r},Fe=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.join(",")})`:""}`,_t=()=>{
let t=[],e=[],r=!1,o=new Set,s=u=>u.sort((l,m)=>$c[m.step]-$c[l.step]||Vc[m.priority||"normal"]-Vc[l.priority||"normal"]),n=u=>{let l=!1,m=f=>{let g=et(f.name,f.
aliases);if(g.includes(u)){l=!0;for(let h of g)o.delete(h);return!1}return!0};return t=t.filter(m),e=e.filter(m),l},i=u=>{let l=!1,m=f=>{if(f.middleware===u){l=
!0;for(let g of et(f.name,f.aliases))o.delete(g);return!1}return!0};return t=t.filter(m),e=e.filter(m),l},a=u=>(t.forEach(l=>{u.add(l.middleware,{...l})}),e.forEach(
l=>{u.addRelativeTo(l.middleware,{...l})}),u.identifyOnResolve?.(d.identifyOnResolve()),u),c=u=>{let l=[];return u.before.forEach(m=>{m.before.length===0&&m.after.
length===0?l.push(m):l.push(...c(m))}),l.push(u),u.after.reverse().forEach(m=>{m.before.length===0&&m.after.length===0?l.push(m):l.push(...c(m))}),l},p=(u=!1)=>{
let l=[],m=[],f={};return t.forEach(h=>{let S={...h,before:[],after:[]};for(let E of et(S.name,S.aliases))f[E]=S;l.push(S)}),e.forEach(h=>{let S={...h,before:[],
after:[]};for(let E of et(S.name,S.aliases))f[E]=S;m.push(S)}),m.forEach(h=>{if(h.toMiddleware){let S=f[h.toMiddleware];if(S===void 0){if(u)return;throw new Error(
`${h.toMiddleware} is not found when adding ${Fe(h.name,h.aliases)} middleware ${h.relation} ${h.toMiddleware}`)}h.relation==="after"&&S.after.push(h),h.relation===
"before"&&S.before.push(h)}}),s(l).map(c).reduce((h,S)=>(h.push(...S),h),[])},d={add:(u,l={})=>{let{name:m,override:f,aliases:g}=l,h={step:"initialize",priority:"\
normal",middleware:u,...l},S=et(m,g);if(S.length>0){if(S.some(E=>o.has(E))){if(!f)throw new Error(`Duplicate middleware name '${Fe(m,g)}'`);for(let E of S){let T=t.
findIndex(P=>P.name===E||P.aliases?.some(j=>j===E));if(T===-1)continue;let A=t[T];if(A.step!==h.step||h.priority!==A.priority)throw new Error(`"${Fe(A.name,A.aliases)}\
" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${Fe(m,g)}" middleware with ${h.priority} priority in ${h.step} step.`);t.splice(
T,1)}}for(let E of S)o.add(E)}t.push(h)},addRelativeTo:(u,l)=>{let{name:m,override:f,aliases:g}=l,h={middleware:u,...l},S=et(m,g);if(S.length>0){if(S.some(E=>o.
has(E))){if(!f)throw new Error(`Duplicate middleware name '${Fe(m,g)}'`);for(let E of S){let T=e.findIndex(P=>P.name===E||P.aliases?.some(j=>j===E));if(T===-1)continue;
let A=e[T];if(A.toMiddleware!==h.toMiddleware||A.relation!==h.relation)throw new Error(`"${Fe(A.name,A.aliases)}" middleware ${A.relation} "${A.toMiddleware}" m\
iddleware cannot be overridden by "${Fe(m,g)}" middleware ${h.relation} "${h.toMiddleware}" middleware.`);e.splice(T,1)}}for(let E of S)o.add(E)}e.push(h)},clone:()=>a(
_t()),use:u=>{u.applyToStack(d)},remove:u=>typeof u=="string"?n(u):i(u),removeByTag:u=>{let l=!1,m=f=>{let{tags:g,name:h,aliases:S}=f;if(g&&g.includes(u)){let E=et(
h,S);for(let T of E)o.delete(T);return l=!0,!1}return!0};return t=t.filter(m),e=e.filter(m),l},concat:u=>{let l=a(_t());return l.use(u),l.identifyOnResolve(r||l.
identifyOnResolve()||(u.identifyOnResolve?.()??!1)),l},applyToStack:a,identify:()=>p(!0).map(u=>{let l=u.step??u.relation+" "+u.toMiddleware;return Fe(u.name,u.
aliases)+" - "+l}),identifyOnResolve(u){return typeof u=="boolean"&&(r=u),r},resolve:(u,l)=>{for(let m of p().map(f=>f.middleware).reverse())u=m(u,l);return r&&
console.log(d.identify()),u}};return d},$c={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},Vc={high:3,normal:2,low:1};var tt=class{config;middlewareStack=_t();initConfig;handlers;constructor(e){this.config=e;let{protocol:r,protocolSettings:o}=e;o&&typeof r=="function"&&(e.protocol=
new r(o))}send(e,r,o){let s=typeof r!="function"?r:void 0,n=typeof r=="function"?r:o,i=s===void 0&&this.config.cacheMiddleware===!0,a;if(i){this.handlers||(this.
handlers=new WeakMap);let c=this.handlers;c.has(e.constructor)?a=c.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,s),c.set(e.constructor,
a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,s);if(n)a(e).then(c=>n(null,c.output),c=>n(c)).catch(()=>{});else return a(
e).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}};var Pe=t=>typeof t=="function"?t():t;var Ro=(t,e,r,o,s)=>({name:e,namespace:t,traits:r,input:o,output:s});var Wc=t=>(e,r)=>async o=>{let{response:s}=await e(o),{operationSchema:n}=U(r),[,i,a,c,p,d]=n??[];try{let u=await t.protocol.deserializeResponse(Ro(i,a,c,p,d),{
...t,...r},s);return{response:s,output:u}}catch(u){if(Object.defineProperty(u,"$response",{value:s,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in u)){
let l="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{u.message+=`
  `+l}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(l):r.logger?.warn?.(l)}typeof u.$responseBodyText<"u"&&u.$response&&(u.$response.
body=u.$responseBodyText);try{if(V.isInstance(s)){let{headers:m={},statusCode:f}=s,g=Object.entries(m);u.$metadata={httpStatusCode:f,requestId:Yn(/^x-[\w-]+-request-?id$/,
g),extendedRequestId:Yn(/^x-[\w-]+-id-2$/,g),cfId:Yn(/^x-[\w-]+-cf-id$/,g)}}}catch{}}throw u}},Yn=(t,e)=>(e.find(([r])=>r.match(t))||[void 0,void 0])[1];var Kc=t=>(e,r)=>async o=>{let{operationSchema:s}=U(r),[,n,i,a,c,p]=s??[],d=r.endpointV2?async()=>ke(r.endpointV2):t.endpoint,u=await t.protocol.serializeRequest(
Ro(n,i,a,c,p),o.input,{...t,...r,endpoint:d});return e({...o,request:u})};var zc={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},jc={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],
override:!0};function ir(t){return{applyToStack:e=>{e.add(Kc(t),jc),e.add(Wc(t),zc),t.protocol.setSerdeContext(t)}}}var To=[];function Ge(t){if(typeof t=="object")return t;if(t=t|0,To[t])return To[t];let e={},r=0;for(let o of["httpLabel","idempotent","idempotencyToken","sensi\
tive","httpPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===1&&(e[o]=1);return To[t]=e}var ar={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},xo=[],Ao={},R=class t{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=t.
symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){this.ref=e,this.memberName=r;let o=[],s=e,n=e;for(this._isMemberSchema=
!1;qn(s);)o.push(s[1]),s=s[0],n=Pe(s),this._isMemberSchema=!0;if(o.length>0){this.memberTraits={};for(let i=o.length-1;i>=0;--i){let a=o[i];Object.assign(this.memberTraits,
Ge(a))}}else this.memberTraits=0;if(n instanceof t){let i=this.memberTraits;Object.assign(this,n),this.memberTraits=Object.assign({},i,n.getMemberTraits(),this.
getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??n.memberName;return}if(this.schema=Pe(n),Yc(this.schema)?(this.name=`${this.schema[1]}#${this.
schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(n),this.traits=0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - Nor\
malizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){let r=this.prototype.isPrototypeOf(e);return!r&&typeof e=="ob\
ject"&&e!==null?e.symbol===this.symbol:r}static of(e){let r=typeof e=="function"||typeof e=="object"&&e!==null;if(typeof e=="number"){if(xo[e])return xo[e]}else if(typeof e==
"string"){if(Ao[e])return Ao[e]}else if(r&&e[ar.ns])return e[ar.ns];let o=Pe(e);if(o instanceof t)return o;if(qn(o)){let[n,i]=o;if(n instanceof t)return Object.
assign(n.getMergedTraits(),Ge(i)),n;throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}let s=new t(o);return r?
e[ar.ns]=s:typeof o=="string"?Ao[o]=s:typeof o=="number"?xo[o]=s:s}getSchema(){let e=this.schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:r}=this;
return!e&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let e=this.
getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.getSchema();return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){
let e=this.getSchema();if(typeof e!="object")return!1;let r=e[0];return r===3||r===-3||r===4}isUnionSchema(){let e=this.getSchema();return typeof e!="object"?!1:
e[0]===4}isBlobSchema(){let e=this.getSchema();return e===21||e===42}isTimestampSchema(){let e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){
return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===
2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){
let{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return Ge(this.memberTraits)}getOwnTraits(){
return Ge(this.traits)}getKeySchema(){let[e,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!r)throw new Error(`@smithy/core/schema - cannot get key for \
non-map: ${this.getName(!0)}`);let o=this.getSchema(),s=e?15:o[4]??0;return cr([s,0],"key")}getValueSchema(){let e=this.getSchema(),[r,o,s]=[this.isDocumentSchema(),
this.isMapSchema(),this.isListSchema()],n=typeof e=="number"?63&e:e&&typeof e=="object"&&(o||s)?e[3+e[0]]:r?15:void 0;if(n!=null)return cr([n,0],o?"value":"memb\
er");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){let r=this.getSchema();if(this.isStructSchema()&&r[4].
includes(e)){let o=r[4].indexOf(e),s=r[5][o];return cr(qn(s)?s:[s,0],e)}if(this.isDocumentSchema())return cr([15,0],e);throw new Error(`@smithy/core/schema - ${this.
getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[r,o]of this.structIterator())e[r]=o}catch{}return e}getEventStreamMember(){if(this.isStructSchema()){
for(let[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())return;if(!this.isStructSchema())
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),r=e[4].length,o=e[ar.it];if(o&&r===o.length){yield*o;return}o=
Array(r);for(let s=0;s<r;++s){let n=e[4][s],i=cr([e[5][s],0],n);yield o[s]=[n,i]}e[ar.it]=o}};function cr(t,e){if(t instanceof R)return Object.assign(t,{memberName:e,
_isMemberSchema:!0});let r=R;return new r(t,e)}var qn=t=>Array.isArray(t)&&t.length===2,Yc=t=>Array.isArray(t)&&t.length>=5;var z=class t{namespace;schemas;exceptions;static registries=new Map;constructor(e,r=new Map,o=new Map){this.namespace=e,this.schemas=r,this.exceptions=o,t.registries.
has(e)||t.registries.set(e,this)}static for(e){return t.registries.get(e)??new t(e)}copyFrom(e){let{schemas:r,exceptions:o}=this;for(let[s,n]of e.schemas)r.has(
s)||r.set(s,n);for(let[s,n]of e.exceptions)o.has(s)||o.set(s,n)}register(e,r){let o=this.normalizeShapeId(e);for(let s of[this,t.for(o.split("#")[0])])s.schemas.
has(o)||s.schemas.set(o,r)}getSchema(e){let r=this.normalizeShapeId(e);if(!this.schemas.has(r)){if(!e.includes("#")){let o="#"+e,s=[];for(let[n,i]of this.schemas.
entries())n.endsWith(o)&&s.push(i);if(s.length===1)return s[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(r)}registerError(e,r){
let o=e,s=o[1],n=s+"#"+o[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=n);for(let i of[this,t.for(s)])!i.schemas.has(n)&&!i.exceptions.has(o)&&(i.schemas.set(n,o),
i.exceptions.set(o,r))}getErrorCtor(e){let r=e;return this.exceptions.has(r)?this.exceptions.get(r):t.for(r[1]).exceptions.get(r)}getBaseException(){for(let e of this.
exceptions.keys())if(Array.isArray(e)){let[,r,o]=e,s=r+"#"+o;if(s.startsWith("smithy.ts.sdk.synthetic.")&&s.endsWith("ServiceException"))return e}}find(e){for(let r of this.
schemas.values())if(e(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+"#"+e}};var Jn="***SensitiveInformation***";function yt(t,e){if(e==null)return e;let r=R.of(t);if(r.getMergedTraits().sensitive)return Jn;if(r.isListSchema()){let o=r.getValueSchema();
if(o.getMergedTraits().sensitive)return Jn;if(Array.isArray(e))return e.map(s=>yt(o,s))}else if(r.isMapSchema()){let o=r.getValueSchema();if(r.getKeySchema().getMergedTraits().
sensitive||o.getMergedTraits().sensitive)return Jn;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([s,n])=>[s,yt(o,n)]))}else if(r.isStructSchema()&&
typeof e=="object"){let o=e,s={};for(let[n,i]of r.structIterator())o[n]!=null&&(s[n]=yt(i,o[n]));return s}return e}var qc=Symbol.for("@smithy/op-event-stream"),pr=class{middlewareStack=_t();schema;static classBuilder(){return new Xn}resolveMiddlewareWithContext(e,r,o,{middlewareFn:s,
clientName:n,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:p,additionalContext:d,CommandCtor:u}){for(let P of s.bind(this)(u,
e,r,o))this.middlewareStack.use(P);let l=e.concat(this.middlewareStack),{logger:m}=r,f=d[le],g={logger:m,clientName:n,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,
...d,[le]:{...f,commandInstance:this,...p,...o?.metricsRecorder===void 0?{}:{metricsRecorder:o.metricsRecorder},...o?.abortSignal===void 0?{}:{abortSignal:o.abortSignal}}},
{requestHandler:h}=r,S=o??{};S.metricsRecorder&&(S={...S},delete S.metricsRecorder);let E,T=this.schema,A=T?.[qc];if(A!==void 0)E=A;else if(T&&Array.isArray(T)&&
T[0]===9){let[,,,,P,j]=T;E=T[qc]=!!(R.of(P).getEventStreamMember()||R.of(j).getEventStreamMember())}return E&&(S={isEventStream:E,...S}),l.resolve(P=>h.handle(P.
request,S),g)}},Xn=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,r,o={}){return this._smithyContext={service:e,operation:r,...o},this}c(e={}){
return this._additionalContext=e,this}n(e,r){return this._clientName=e,this._commandName=r,this}f(e=o=>o,r=o=>o){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
r,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,r;return r=class extends pr{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[o]){super(),this.input=o??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(o,s,n){let i=e._operationSchema,a=i?.[4]??i?.input,c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(o,s,
n,{CommandCtor:r,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?yt.bind(
null,a):p=>p),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?yt.bind(null,c):p=>p),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}};var rt=class t extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){super(
e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let r=e;return t.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let r=e;if(this===t)return t.isInstance(e);if(t.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let o=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,s=!1;if(o){let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor,c=a!==t&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(s=!0,c===o))return!0;i=Object.getPrototypeOf(i)}}if(o&&s)return!1;let n=this.name;if(n&&n.length>=6){if(r.
name===n)return!0;let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor?.name;if(a&&a!=="Error"&&a===n)return!0;i=Object.getPrototypeOf(
i)}}}return!1}},Io=(t,e={})=>{Object.entries(e).filter(([,o])=>o!==void 0).forEach(([o,s])=>{(t[o]==null||t[o]==="")&&(t[o]=s)});let r=t.message||t.Message||"Un\
knownError";return t.message=r,delete t.Message,t};var dr=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};var Jc=!1,ur=t=>{t&&!Jc&&parseInt(t.substring(1,t.indexOf(".")))<16&&(Jc=!0)};var Xc=Object.values(we),Qc=t=>{let e=[];for(let r in we){if(!y(we,r))continue;let o=we[r];t[o]!==void 0&&e.push({algorithmId:()=>o,checksumConstructor:()=>t[o]})}
for(let[r,o]of Object.entries(t.checksumAlgorithms??{}))e.push({algorithmId:()=>r,checksumConstructor:()=>o});return{addChecksumAlgorithm(r){t.checksumAlgorithms=
t.checksumAlgorithms??{};let o=r.algorithmId(),s=r.checksumConstructor();Xc.includes(o)?t.checksumAlgorithms[o.toUpperCase()]=s:t.checksumAlgorithms[o]=s,e.push(
r)},checksumAlgorithms(){return e}}},Zc=t=>{let e={};return t.checksumAlgorithms().forEach(r=>{let o=r.algorithmId();Xc.includes(o)&&(e[o]=r.checksumConstructor())}),
e};var ep=t=>({setRetryStrategy(e){t.retryStrategy=e},retryStrategy(){return t.retryStrategy}}),tp=t=>{let e={};return e.retryStrategy=t.retryStrategy(),e};var lr=t=>Object.assign(Qc(t),ep(t));var mr=t=>Object.assign(Zc(t),tp(t));var Oo=t=>{let e="#text";for(let r in t)y(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=Oo(t[r])));return t};var Ne=class{trace(){}debug(){}info(){}warn(){}error(){}};function fr(t,e,r,o){return function(n,i,a,c,p={}){let d=Object.assign({},t,n);return pr.classBuilder().ep(d).m(function(u,l,m,f){let g=i.call(this,u,l,m,f);return g.
unshift(o(m,u.getEndpointParameterInstructions())),g}).s(e,a,p).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}var rp="AWS_EXECUTION_ENV",Qn="AWS_REGION",Zn="AWS_DEFAULT_REGION",op="AWS_EC2_METADATA_DISABLED",sp=["in-region","cross-region","mobile","standard","legacy"],np="\
/latest/meta-data/placement/region",ip="/latest/api/token",ap="x-aws-ec2-metadata-token",cp="x-aws-ec2-metadata-token-ttl-seconds";var pp=1e3,Yf=6e4,lp=0,wo=async()=>{if(!process.env[op]&&!(Date.now()<lp))try{let t=qf(),e=(await up({...t,path:ip,method:"PUT",headers:{[cp]:"21600"}})).toString();
return(await up({...t,path:np,method:"GET",headers:{[ap]:e}})).toString().trim()||dp()}catch{return dp()}},dp=()=>{lp=Date.now()+Yf},qf=()=>{let t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
if(t){let e=new URL(t);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE===
"IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},up=async t=>{let{request:e}=await process.getBuiltinModule("node:http");return new Promise((r,o)=>{
let s=e({hostname:t.hostname,port:t.port,path:t.path,method:t.method,headers:t.headers,timeout:pp,signal:AbortSignal.timeout(pp)});s.on("error",n=>{o(n),s.destroy()}),
s.on("timeout",()=>{o(new Error("TimeoutError from instance metadata service")),s.destroy()}),s.on("response",n=>{let{statusCode:i=400}=n;if(i<200||i>=300){o(Object.
assign(new Error("Error response received from instance metadata service"),{statusCode:i})),s.destroy();return}let a=[];n.on("data",c=>a.push(c)),n.on("end",()=>{
r(Buffer.concat(a)),s.destroy()})}),s.end()})};var mp="AWS_REGION",fp="region",ot={environmentVariableSelector:t=>t[mp],configFileSelector:t=>t[fp],default:async()=>{let t=await wo();if(t)return t;throw new Error(
"Region is missing")}},hr={preferredFile:"credentials"};var hp=new Set,gp=(t,e=ye)=>{if(!hp.has(t)&&!e(t))if(t==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv\
4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${t}" is not a valid ho\
stname component.`);else hp.add(t)};var Co=t=>typeof t=="string"&&(t.startsWith("fips-")||t.endsWith("-fips"));var Sp=t=>Co(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t;var gr=t=>{let{region:e,useFipsEndpoint:r}=t;if(!e)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{let o=typeof e=="function"?await e():
e,s=Sp(o);return gp(s),s},useFipsEndpoint:async()=>{let o=typeof e=="string"?e:await e();return Co(o)?!0:typeof r!="function"?Promise.resolve(!!r):r()}})};var Jf="AWS_DEFAULTS_MODE",Xf="defaults_mode",Ep={environmentVariableSelector:t=>t[Jf],configFileSelector:t=>t[Xf],default:"legacy"};var Sr=({region:t=w(ot),defaultsMode:e=w(Ep)}={})=>Eo(async()=>{let r=typeof e=="function"?await e():e;switch(r?.toLowerCase()){case"auto":return Qf(t);case"in-\
region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${sp.join(", ")}, got ${r}`)}}),Qf=async t=>{if(t){let e=typeof t=="function"?await t():t,r=await Zf();
return r?e===r?"in-region":"cross-region":"standard"}return"standard"},Zf=async()=>process.env[rp]&&(process.env[Qn]||process.env[Zn])?process.env[Qn]??process.
env[Zn]:wo();var _p="AWS_ENDPOINT_URL",yp="endpoint_url",Rp=t=>({environmentVariableSelector:e=>{let r=t.split(" ").map(n=>n.toUpperCase()),o=e[[_p,...r].join("_")];if(o)return o;
let s=e[_p];if(s)return s},configFileSelector:(e,r)=>{if(e.services){let s=["services",e.services].join(".");if(!r||!r[s])throw new Error(`The services section \
"${e.services}" specified in the profile is not present in the shared configuration file.`);let n=r[s],i=t.split(" ").map(c=>c.toLowerCase()),a=n[[i.join("_"),yp].
join(".")];if(a)return a}let o=e[yp];if(o)return o},default:void 0});var eh="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",th="ignore_configured_endpoint_urls",Tp={environmentVariableSelector:t=>X(t,eh,W.ENV),configFileSelector:t=>X(t,th,
W.CONFIG),default:!1};var Er=async t=>{if(!await w(Tp)())return w(Rp(t??""))()};var ei=async t=>{let e=t?.Bucket||"";if(typeof t.Bucket=="string"&&(t.Bucket=e.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),Ap(
e)){if(t.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!xp(e)||e.indexOf(".")!==-1&&!String(t.Endpoint).startsWith(
"http:")||e.toLowerCase()!==e||e.length<3)&&(t.ForcePathStyle=!0);return t.DisableMultiRegionAccessPoints&&(t.disableMultiRegionAccessPoints=!0,t.DisableMRAP=!0),
t},rh=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,oh=/(\d+\.){3}\d+/,sh=/\.\./;var xp=t=>rh.test(t)&&!oh.test(t)&&!sh.test(t),Ap=t=>{let[e,r,o,,,s]=t.split(":"),n=e==="arn"&&t.split(":").length>=6,i=!!(n&&r&&o&&s);if(n&&!i)throw new Error(
`Invalid ARN: ${t} was an invalid ARN.`);return i};var Ip=(t,e,r,o=!1)=>{let s=async()=>{let n;return o?n=r.clientContextParams?.[t]??r[t]??r[e]:n=r[t]??r[e],typeof n=="function"?n():n};return t==="credentialSco\
pe"||e==="CredentialScope"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;return n?.credentialScope??n?.CredentialScope}:t===
"accountId"||e==="AccountId"?async()=>{let n=typeof r.credentials=="function"?await r.credentials():r.credentials;return n?.accountId??n?.AccountId}:t==="endpoi\
nt"||e==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let n=await s();if(n&&typeof n=="object"){if("url"in n)return n.url.href;if("hostname"in n){let{
protocol:i,hostname:a,port:c,path:p}=n;return`${i}//${a}${c?":"+c:""}${p}`}}return n}:s};function Po(t){return async(e,r,o,s)=>{if(!o.isCustomEndpoint&&!o.ignoreConfiguredEndpointUrls){let a;o.serviceConfiguredEndpoint?a=await o.serviceConfiguredEndpoint():
a=await t(o.serviceId),a&&(o.endpoint=()=>Promise.resolve(ke(a)),o.isCustomEndpoint=!0,s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from confi\
g: ${a}`))}let n=await No(e,r,o);if(typeof o.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=o.endpointProvider(n,s);if(o.
isCustomEndpoint&&o.endpoint){let a=await o.endpoint();if(a?.headers){i.headers??={};for(let[c,p]of Object.entries(a.headers))i.headers[c]=Array.isArray(p)?p:[p]}}
return i}}var No=async(t,e,r)=>{let o={},s=e?.getEndpointParameterInstructions?.()||{};for(let[n,i]of Object.entries(s))switch(i.type){case"staticContextParams":
o[n]=i.value;break;case"contextParams":o[n]=t[i.name];break;case"clientContextParams":case"builtInParams":o[n]=await Ip(i.name,n,r,i.type!=="builtInParams")();break;case"\
operationContextParams":o[n]=i.get(t);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(i))}return Object.keys(s).length===
0&&Object.assign(o,r),String(r.serviceId).toLowerCase()==="s3"&&await ei(o),o};function nh(t,e,r){t.__smithy_context?t.__smithy_context.features||(t.__smithy_context.features={}):t.__smithy_context={features:{}},t.__smithy_context.features[e]=
r}function bo(t){let e=Po(t);return({config:r,instructions:o})=>(s,n)=>async i=>{r.isCustomEndpoint&&nh(n,"ENDPOINT_OVERRIDE","N");let a=await e(i.input,{getEndpointParameterInstructions(){
return o}},{...r},n);n.endpointV2=a,n.authSchemes=a.properties?.authSchemes;let c=n.authSchemes?.[0];if(c){n.signing_region=c.signingRegion,n.signing_service=c.
signingName;let d=U(n)?.selectedHttpAuthScheme?.httpAuthOption;d&&(d.signingProperties=Object.assign(d.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return s({...i})}}var ih={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0},ah={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],
name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:ih.name};function Op(t){let e=bo(t);return(r,o)=>({applyToStack:s=>{s.addRelativeTo(e({config:r,
instructions:o}),ah)}})}function wp(t){return e=>{let r=e.tls??!0,{endpoint:o,useDualstackEndpoint:s,useFipsEndpoint:n}=e,i=o!=null?async()=>ke(await L(o)()):void 0,c=Object.assign(e,{
endpoint:i,tls:r,isCustomEndpoint:!!o,useDualstackEndpoint:L(s??!1),useFipsEndpoint:L(n??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls}),p;return c.
serviceConfiguredEndpoint=async()=>(e.serviceId&&!p&&(p=t(e.serviceId)),p),c}}var st=class t{nodes;root;conditions;results;constructor(e,r,o,s){this.nodes=e,this.root=r,this.conditions=o,this.results=s}static from(e,r,o,s){return new t(e,
r,o,s)}};var nt=class{capacity;data=new Map;parameters=[];constructor({size:e,params:r}){this.capacity=e??50,r&&(this.parameters=r)}get(e,r){let o=this.hash(e);if(o===!1)
return r();if(!this.data.has(o)){if(this.data.size>this.capacity+10){let s=this.data.keys(),n=0;for(;;){let{value:i,done:a}=s.next();if(this.data.delete(i),a||++n>
10)break}}this.data.set(o,r())}return this.data.get(o)}size(){return this.data.size}hash(e){let r="",{parameters:o}=this;if(o.length===0)return!1;for(let s of o){
let n=e[s],i=n==null?"\0":String(n);if(i.includes("|;"))return!1;r+=i+"|;"}return r}};var b=class extends Error{constructor(e){super(e),this.name="EndpointError"}};var ti="endpoints";function Rt(t){return typeof t!="object"||t==null?t:"ref"in t?`$${Rt(t.ref)}`:"fn"in t?`${t.fn}(${(t.argv||[]).map(Rt).join(", ")})`:JSON.stringify(t,null,2)}var be={};var ri=(t,e)=>t===e;function oi(...t){for(let e of t)if(e!=null)return e}var Cp=t=>{let e=t.split("."),r=[];for(let o of e){let s=o.indexOf("[");if(s!==-1){if(o.indexOf("]")!==o.length-1)throw new b(`Path: '${t}' does not end with ']\
'`);let n=o.slice(s+1,-1);if(Number.isNaN(parseInt(n)))throw new b(`Invalid array index: '${n}' in path: '${t}'`);s!==0&&r.push(o.slice(0,s)),r.push(n)}else r.push(
o)}return r};var _r=(t,e)=>Cp(e).reduce((r,o)=>{if(typeof r!="object")throw new b(`Index '${o}' in '${e}' not found in '${JSON.stringify(t)}'`);if(Array.isArray(r)){let s=parseInt(
o);return r[s<0?r.length+s:s]}return r[o]},t);var si=t=>t!=null;function ni(t,e,r){return t?e:r}var ii=t=>!t;var ch=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),Tt=t=>ch.test(t)||t.startsWith("[")&&t.endsWith(
"]");var ai={[Ze.HTTP]:80,[Ze.HTTPS]:443},ci=t=>{let e=(()=>{try{if(t instanceof URL)return t;if(typeof t=="object"&&"hostname"in t){let{hostname:l,port:m,protocol:f="",
path:g="",query:h={}}=t,S=new URL(`${f}//${l}${m?`:${m}`:""}${g}`);return S.search=Object.entries(h).map(([E,T])=>`${E}=${T}`).join("&"),S}return new URL(t)}catch{
return null}})();if(!e)return console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`),null;let r=e.href,{host:o,hostname:s,pathname:n,protocol:i,
search:a}=e;if(a)return null;let c=i.slice(0,-1);if(!Object.values(Ze).includes(c))return null;let p=Tt(s),d=r.includes(`${o}:${ai[c]}`)||typeof t=="string"&&t.
includes(`${o}:${ai[c]}`),u=`${o}${d?`:${ai[c]}`:""}`;return{scheme:c,authority:u,path:n,normalizedPath:n.endsWith("/")?n:`${n}/`,isIp:p}};function pi(t,e,r){if(r===1)return[t];if(t==="")return[""];let o=t.split(e);return r===0?o:o.slice(0,r-1).concat(o.slice(1).join(e))}var di=(t,e)=>t===e;var ui=(t,e,r,o)=>t==null||e>=r||t.length<r||/[^\u0000-\u007f]/.test(t)?null:o?t.substring(t.length-r,t.length-e):t.substring(e,r);var li=t=>encodeURIComponent(t).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);var Pp={booleanEquals:ri,coalesce:oi,getAttr:_r,isSet:si,isValidHostLabel:ye,ite:ni,not:ii,parseURL:ci,split:pi,stringEquals:di,substring:ui,uriEncode:li};var Do=(t,e)=>{let r=[],{referenceRecord:o,endpointParams:s}=e,n=0;for(;n<t.length;){let i=t.indexOf("{",n);if(i===-1){r.push(t.slice(n));break}r.push(t.slice(n,
i));let a=t.indexOf("}",i);if(a===-1){r.push(t.slice(i));break}t[i+1]==="{"&&t[a+1]==="}"&&(r.push(t.slice(i+1,a)),n=a+2);let c=t.substring(i+1,a);if(c.includes(
"#")){let[p,d]=c.split("#");r.push(_r(o[p]??s[p],d))}else r.push(o[c]??s[c]);n=a+1}return r.join("")};var Np=({ref:t},e)=>e.referenceRecord[t]??e.endpointParams[t];var it=(t,e,r)=>{if(typeof t=="string")return Do(t,r);if(t.fn)return bp.callFunction(t,r);if(t.ref)return Np(t,r);throw new b(`'${e}': ${String(t)} is not a str\
ing, function or reference.`)},Lo=({fn:t,argv:e},r)=>{let o=Array(e.length);for(let i=0;i<o.length;++i){let a=e[i];typeof a=="boolean"||typeof a=="number"?o[i]=
a:o[i]=bp.evaluateExpression(a,"arg",r)}let s=t.indexOf(".");if(s!==-1){let a=be[t.slice(0,s)]?.[t.slice(s+1)];if(typeof a=="function")return a(...o)}let n=Pp[t];
if(typeof n=="function")return n(...o);throw new Error(`function ${t} not loaded in endpointFunctions.`)},bp={evaluateExpression:it,callFunction:Lo};var Dp=(t,e)=>{let{assign:r}=t;if(r&&r in e.referenceRecord)throw new b(`'${r}' is already defined in Reference Record.`);let o=Lo(t,e);e.logger?.debug?.(`${ti}\
 evaluateCondition: ${Rt(t)} = ${Rt(o)}`);let s=o===""?!0:!!o;return r!=null?{result:s,toAssign:{name:r,value:o}}:{result:s}};var Lp=(t,e)=>Object.entries(t??{}).reduce((r,[o,s])=>(r[o]=s.map(n=>{let i=it(n,"Header value entry",e);if(typeof i!="string")throw new b(`Header '${o}' value \
'${i}' is not a string`);return i}),r),{});var mi=(t,e)=>Object.entries(t).reduce((r,[o,s])=>(r[o]=Mp.getEndpointProperty(s,e),r),{}),vp=(t,e)=>{if(Array.isArray(t))return t.map(r=>vp(r,e));switch(typeof t){case"\
string":return Do(t,e);case"object":if(t===null)throw new b(`Unexpected endpoint property: ${t}`);return Mp.getEndpointProperties(t,e);case"boolean":return t;default:
throw new b(`Unexpected endpoint property type: ${typeof t}`)}},Mp={getEndpointProperty:vp,getEndpointProperties:mi};var Up=(t,e)=>{let r=it(t,"Endpoint URL",e);if(typeof r=="string")try{return new URL(r)}catch(o){throw console.error(`Failed to construct URL with ${r}`,o),o}throw new b(
`Endpoint URL must be a string, got ${typeof r}`)};var fi=1e8,yr=(t,e)=>{let{nodes:r,root:o,results:s,conditions:n}=t,i=o,a={},c={referenceRecord:a,endpointParams:e.endpointParams,logger:e.logger};for(;i!==1&&i!==
-1&&i<fi;){let p=3*(Math.abs(i)-1),[d,u,l]=[r[p],r[p+1],r[p+2]],[m,f,g]=n[d],h=Dp({fn:m,assign:g,argv:f},c);if(h.toAssign){let{name:S,value:E}=h.toAssign;a[S]=E}
i=i>=0===h.result?u:l}if(i>=fi){let p=s[i-fi];if(p[0]===-1){let[,m]=p;throw new b(it(m,"Error",c))}let[d,u,l]=p;return{url:Up(d,c),properties:mi(u,c),headers:Lp(
l??{},c)}}throw new b("No matching endpoint.")};var DO=Po(Er),vo=wp(Er),LO=bo(Er),Mo=Op(Er);var kp=t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),Hp=t=>typeof Blob=="function"&&(t?.constructor?.
name===Blob.name||t instanceof Blob);async function Fp(t){return t.arrayBuffer().then(e=>new Uint8Array(e))}async function Gp(t){let e=[],r=t.getReader(),o=0;for(;;){let{done:s,value:n}=await r.read();
if(n&&(e.push(n),o+=n.length),s)break}return So(e,o)}var ph=process.getBuiltinModule("node:stream"),dh=t=>ph[t];var Bp=dh("Writable");var xt=t=>Hp(t)?Fp(t):kp(t)?Gp(t):new Promise((e,r)=>{let o=new hi,s=t;s.pipe(o),s.on("error",n=>{o.end(),r(n)}),o.on("error",r),o.on("finish",function(){let n=So(
this.bufferedBytes);e(n)})}),hi=class extends Bp{bufferedBytes=[];_write(e,r,o){this.bufferedBytes.push(e),o()}};function De(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var At=class extends oc(K,Y,_e,ue){},uh=rc,gi=sc(uh),Uo=gi;var me=async(t=new Uint8Array,e)=>{if(t instanceof Uint8Array)return At.mutate(t);if(!t)return At.mutate(new Uint8Array);let r=e.streamCollector(t);return At.mutate(
await r)};function ko(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var Vp=Symbol.for("@smithy/schema-x"),at=class t extends R{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=t.identity;bindings;constructor(e){
super(e)}static of(e){let r=R.of(e);if(r.identity===t.identity)return r;let o=r.isMemberSchema()?r:r.getSchema(),s=typeof o=="object"&&o!==null?o:r;return s[Vp]??=
new t(r)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders=="string"?39:e.httpQuery?34:e.httpQueryParams?
35:e.httpResponseCode?37:32}getHttpBindingValue(e,r,o=!1){let s=this.getSchema(),n=typeof s=="number"?s&255:this.isListSchema()?64:255,i=e&7,a=r.mediaType?r.mediaType===
"application/json"||r.mediaType.endsWith("+json")?2:1:0,c=r.streaming||n===42?this.isStructSchema()?2:1:0,p=n>=4&&n<=7?i>=6?2:i>0&&i<4?1:0:0,d=n|a<<8|(r.idempotencyToken?
1:0)<<10|c<<11|(r.sparse?1:0)<<13|p<<14|(r.hostLabel?1:0)<<17|(e===36&&typeof s!="object"?1:0)<<18,u=n&192,l=i&2&&(u===64||!o&&i&1)?this.getHttpBindingCollectionValue(
e,r):void 0,m=(l?.[1]??0)&255;return d|=(i>=6&&(m===4||m===6)?1:0)<<16,[this,d,l]}getHttpBindingCollectionValue(e,r=this.getMergedTraits()){let o=t.of(this.getValueSchema());
return o.getHttpBindingValue(e,{...o.getMergedTraits(),...r},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!="object"||e===null?hh:this.bindings??=
lh(this)}},lh=t=>{let e=[],r=[],o=[],s=[],n=[],i={},a={},c=[],p={headers:a,prefixHeaders:c},d={request:{memberBindings:n,byName:i},response:{bodyMemberNames:e,bindings:p}},
{request:u,response:l}=d;for(let[m,f]of t.structIterator()){let g=at.of(f),h=g.getMergedTraits(),S=g.getHttpBindingLocation(h),E=h.httpHeader?.toLowerCase()??h.
httpPrefixHeaders?.toLowerCase()??h.httpQuery,T=g.getHttpBindingValue(S,h),A=[m,T,S,E];m==="__proto__"&&De(i),i[m]=A,T[1]>>10&1&&(u.hasIdempotency=!0),n.push(A);
let P=S&7;if(P===0&&(o.push(m),s.push(f)),(P&4)===0)e.push(m),r.push(f);else if((P&6)===4)if(P&1)p.statusCode=A;else{p.payload=A;let j=T[1]&255;u.contentTypeInstruction=
h.mediaType??(j===0?"text/plain":j===21||j===42?"application/octet-stream":null)}else P&1?(u.hasPrefixHeaders=!0,c.push(A)):(E==="__proto__"&&De(a),a[E]=A)}return u.
contentTypeInstruction===void 0&&o.length&&(u.contentTypeInstruction=null),u.syntheticBodySchema=$p(t,o,s),l.syntheticBodySchema=$p(t,e,r),d},mh=t=>{let e=[],r=0;
for(let o of t.matchAll(/\{([^{}+]+)(\+)?\}/g))o.index>r&&e.push([t.slice(r,o.index),0]),e.push([o[1],o[2]?2:1]),r=o.index+o[0].length;return e.length&&r<t.length&&
e.push([t.slice(r),0]),e.length?e:void 0},fh=t=>{let{http:e,endpoint:r}=Ge(t.traits??{}),[o,s]=e?.[1].split("?")??[];return[e?.[0],o,s?[...new URLSearchParams(s)]:
[],o?mh(o):void 0,r?.[0]]},hh={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},Wp=t=>t[Vp]??=fh(t),$p=(t,e,r)=>{
if(!e.length)return;let o=t.getSchema(),s=[3,o[1],o[2],t.getMergedTraits(),e,r],n=o[6],i=n&&e.reduce((a,c)=>a+(o[4].indexOf(c)<n?1:0),0);return i&&(s[6]=i),s};var It=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var Ho=class extends It{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new z(e.defaultNamespace);for(let r of e.
errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){return O}getResponseType(){return V}setSerdeContext(e){this.serdeContext=e,this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,r){
if("url"in r){e.protocol=r.url.protocol,e.hostname=r.url.hostname,e.port=r.url.port?Number(r.url.port):void 0,e.path=r.url.pathname,e.fragment=r.url.hash||void 0,
e.username=r.url.username||void 0,e.password=r.url.password||void 0,e.query||(e.query={});for(let[o,s]of r.url.searchParams.entries())e.query[o]=s;if(r.headers)
for(let o in r.headers)y(r.headers,o)&&(e.headers[o]=r.headers[o].join(", "));return e}else{if(e.protocol=r.protocol,e.hostname=r.hostname,e.port=r.port?Number(
r.port):void 0,e.path=r.path,e.query={...r.query},r.headers)for(let o in r.headers)y(r.headers,o)&&(e.headers[o]=r.headers[o]);return e}}setHostPrefix(e,r,o,s=Wp(
r)){if(this.serdeContext?.disableHostPrefix)return;let n=s[4];if(typeof n!="string")return;let i=n;for(let[a,[,c]]of at.of(r.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let p=o[a];if(typeof p!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);i=i.replace(`{${a}\
}`,p)}if(e.hostname=i+e.hostname,!wn(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,r,o){let s=[-3,"","Error",0,[],[],0],n;for(let i of o)for(let a of r)try{a==="*"?n=i.getSchema(e):n=i.getSchema(a+"#"+e);let c=i.getErrorCtor(
n);if(c)return[n,c,"modeled"];{let p=i.getBaseException();if(p){let d=i.getErrorCtor(p);if(d)return[n,d,"synthetic"]}}}catch{}for(let i of o){let a=i.getBaseException();
if(a){let c=i.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[s,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:o}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:r,initialRequest:o})}async deserializeEventStream({response:e,responseSchema:r,
initialResponseContainer:o}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:o})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:r}=await import("./event-streams.js"),o=this.resolveEventStreamMarshaller(r);return new e({marshaller:o,serializer:this.
serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,r,o,s,n){return[]}getEventStreamMarshaller(){
let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
let r=this.serdeContext;return r.eventStreamMarshaller?r.eventStreamMarshaller:e(this.serdeContext)}};var ct=class extends Ho{async serializeRequest(e,r,o){let s=this.serializer,n={},i={},a=await o.endpoint(),c=R.of(e?.input),p=c.getSchema(),d,u=r&&typeof r=="ob\
ject"?r:{},l=new O({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:n,headers:i,body:void 0});if(a&&(this.updateServiceEndpoint(l,a),this.setHostPrefix(
l,e,u)),u){let m=c.getEventStreamMember();if(m){if(u[m]){let f={};for(let[g]of c.structIterator())g!==m&&u[g]!=null&&(f[g]=u[g]);d=await this.serializeEventStream(
{eventStream:u[m],requestSchema:c,initialRequest:f})}}else s.write(p,u),d=s.flush()}return l.headers=Object.assign(l.headers,i),l.query=n,l.body=d,l.method="POS\
T",l}async deserializeResponse(e,r,o){let s=this.deserializer,n=R.of(e.output),i={};if(this.isErrorResponse(o.statusCode)){let c=await me(o.body,r);throw c.byteLength>
0&&Object.assign(i,await s.read(15,c)),await this.handleError(e,r,o,i,this.deserializeMetadata(o)),new Error("@smithy/core/protocols - RPC Protocol error handle\
r failed to throw.")}for(let c in o.headers){if(!y(o.headers,c))continue;let p=o.headers[c];delete o.headers[c],o.headers[c.toLowerCase()]=p}let a=n.getEventStreamMember();
if(a)i[a]=await this.deserializeEventStream({response:o,responseSchema:n,initialResponseContainer:i});else{let c=await me(o.body,r);c.byteLength>0&&Object.assign(
i,await s.read(n,c))}return i.$metadata=this.deserializeMetadata(o),i}isErrorResponse(e){return e>=300}};var Rr=class extends It{settings;constructor(e){super(),this.settings=e}read(e,r){let o=at.of(e),s=o.getMergedTraits(),n=o.getHttpBindingLocation(s);return this.
readHttpBinding(o.getHttpBindingValue(n,s),r,n)}readHttpBinding([e,r,o],s,n){let i=r&255;if((i&192)===64)return o??=e.getHttpBindingCollectionValue(n),Fn(s).map(
a=>this.readHttpBinding(o,a,n));switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??ue)(s);case 4:case 5:case 6:case 7:{let a=this.settings.httpBindings?
r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:a?a+4:this.settings.timestampFormat.default){case 5:return kn(s);case 6:return Hn(s);case 7:return Un(
s);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",s),new Date(s)}}case 0:{let a=r>>8&3;if(!a)return s;let c=s;return(n&
6)===6&&(c=(this.serdeContext?.utf8Encoder??K)((this.serdeContext?.base64Decoder??ue)(c))),a===2?q.from(c):c}case 1:return Number(s);case 2:return s.toLowerCase()===
"true";case 17:return BigInt(s);case 19:return new D(s,"bigDecimal");default:return s}}};function pt(t,e){if(e.timestampFormat.useTrait){let a=t.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:r,httpPrefixHeaders:o,httpHeader:s,httpQuery:n}=t.
getMergedTraits();return(e.httpBindings?typeof o=="string"||s?6:n||r?5:void 0:void 0)??e.timestampFormat.default}var Tr=t=>(t.logger&&t.logger.constructor?.name!=="NoOpLogger"&&t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger),t.defaultSocketTimeout&&
t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout),{setHttpHandler(e){t.requestHandler=e},httpHandler(){
return t.requestHandler},updateHttpClientConfig(e,r){t.requestHandler?.updateHttpClientConfig(e,r)},httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}),
xr=t=>({requestHandler:t.httpHandler()});var Kp="content-length";function zp(t){return e=>async r=>{let o=r.request;if(O.isInstance(o)){let{body:s,headers:n}=o;if(s&&Object.keys(n).map(i=>i.toLowerCase()).
indexOf(Kp)===-1)try{let i=t(s);i!=null&&(o.headers={...o.headers,[Kp]:String(i)})}catch{}}return e({...r,request:o})}}var jp={step:"build",tags:["SET_CONTENT_L\
ENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},Ar=t=>({applyToStack:e=>{e.add(zp(t.bodyLengthChecker),jp)}});var fe=t=>encodeURIComponent(t).replace(/[!'()*]/g,gh),gh=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`;function Si(t){let e=[];for(let r of Object.keys(t).sort()){let o=t[r];if(r=fe(r),Array.isArray(o))for(let s=0,n=o.length;s<n;s++)e.push(`${r}=${fe(o[s])}`);else{
let s=r;(o||typeof o=="string")&&(s+=`=${fe(o)}`),e.push(s)}}return e.join("&")}var Be=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var Fo=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let o=Object.keys(this.from),s=new Set(o);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,r=this.from[e];
this.to.$unknown=[e,r]}}};var Ir;function Go(){if(Ir===void 0)try{if(typeof Buffer!="function")Ir=!1;else{let t=JSON.parse(Buffer.from([123,125]));Ir=t!==null&&typeof t=="object"}}catch{
Ir=!1}return Ir}function Bo(t,e,r){if(r?.source){let o=r.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?Eh(o,e)?e:new D(o,"bigDecima\
l"):Sh(o)?new D(o,"bigDecimal"):/[eE]/.test(o)?_h(o):BigInt(o)}return e}function Sh(t){let e=t.indexOf(".");if(e===-1)return!1;let r=t.search(/[eE]/);if(r===-1)
return!0;let o=r-e-1;return parseInt(t.slice(r+1),10)<o}function Eh(t,e){if(t===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(t))return Ei(t)===Ei(String(e));
let r=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),o=String(e);return r===o?!0:/[eE]/.test(o)?r===Ei(o):!1}function Ei(t){let e=t.startsWith("-"),r=e?t.slice(
1):t,o=r.search(/[eE]/),s;if(o===-1)s=r;else{let n=parseInt(r.slice(o+1),10),i=r.slice(0,o),a=i.indexOf("."),c,p;a===-1?(c=i,p=i.length):(c=i.slice(0,a)+i.slice(
a+1),p=a),c=c.replace(/0+$/,"")||"0";let d=p+n;c==="0"?s="0":d<=0?s="0."+"0".repeat(-d)+c:d>=c.length?s=c+"0".repeat(d-c.length):s=c.slice(0,d)+"."+c.slice(d)}return s.
includes(".")&&(s=s.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+s}function _h(t){let e=t.search(/[eE]/),r=parseInt(t.slice(e+1),10),o=t.startsWith(
"-"),s=t.slice(o?1:0,e),n=s.indexOf("."),i,a;if(n===-1)i=s,a=r;else{i=s.slice(0,n)+s.slice(n+1);let p=s.length-n-1;a=r-p}i=i.replace(/0+$/,"")||"0";let c=BigInt(
i)*10n**BigInt(a+(s.replace(".","").length-i.length));return o?-c:c}var _i=Symbol.for("@aws-sdk/reviver");function Vo(t){let e=R.of(t),r=e.getSchema();if(Array.isArray(r)&&e.isStructSchema()){if(_i in r)return r[_i];let o=$o(e,new Set);
return r[_i]=o,o}return $o(e,new Set)}function $o(t,e){let r=t.getSchema();if(e.has(r))return!1;if(e.add(r),t.isBigIntegerSchema()||t.isBigDecimalSchema())return!0;
if(t.isStructSchema()){for(let[,o]of t.structIterator())if($o(o,e))return!0}else if(t.isListSchema()||t.isMapSchema()){if($o(t.getValueSchema(),e))return!0}else if(t.
isDocumentSchema())return!0;return!1}var Yp=(t,e)=>me(t,e).then(r=>(e?.utf8Encoder??K)(r));async function Ri(t,e,r){let o;if(Go()&&typeof t?.[Symbol.asyncIterator]=="function"){let n=await me(t,e);typeof Buffer=="function"&&(Buffer.isBuffer(n)?o=n:o=Buffer.
from(n.buffer,n.byteOffset,n.byteLength))}if(o||(o=await Yp(t,e)),o.length===0)return{};let s=r&&Vo(r)?Bo:void 0;try{return JSON.parse(o,s)}catch(n){throw n?.name===
"SyntaxError"&&Object.defineProperty(n,"$responseBodyText",{value:typeof o=="string"?o:o.toString("utf8")}),n}}var qp=(t,e)=>Object.keys(t).find(r=>r.toLowerCase()===e.toLowerCase()),yi=t=>{let e=t;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e};var Ti=(t,e,r=!1)=>yh(t,e,r?["code","header","type"]:["type","code","header"]);var yh=({headers:t},e,r)=>{for(;r.length>0;)switch(r.shift()){case"header":let s=qp(t??{},"x-amzn-errortype");if(s!==void 0)return yi(t[s]);break;case"code":let n=qp(
e??{},"code");if(n&&e[n]!==void 0)return yi(e[n]);break;case"type":if(e?.__type!==void 0)return yi(e.__type);break}};var Wo=class extends Be{settings;constructor(e){super(),this.settings=e}async read(e,r){let o=Vo(e)?Bo:void 0,s;if(typeof r=="string"){if(r.length===0)return{};
s=JSON.parse(r,o)}else if(r instanceof Uint8Array&&Go()){if(r.byteLength===0)return{};let n=Buffer.isBuffer(r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength);
s=JSON.parse(n,o)}else s=await Ri(r,this.serdeContext,e);return this._read(e,s)}readObject(e,r){return this._read(e,r)}_read(e,r){let o=r!==null&&typeof r=="obj\
ect",s=R.of(e);if(o){if(s.isStructSchema())return this._readStruct(s,r);if(Array.isArray(r)&&s.isListSchema()){let i=s.getValueSchema();if(this.needsTransform(i))
for(let a=0;a<r.length;++a)r[a]=this._read(i,r[a]);return r}if(s.isMapSchema()){let i=s.getValueSchema(),a=r;if(this.needsTransform(i))for(let c in a)y(a,c)&&(c===
"__proto__"&&De(a),a[c]=this._read(i,a[c]));return a}}if(s.isBlobSchema()&&typeof r=="string")return ue(r);let n=s.getMergedTraits().mediaType;if(s.isStringSchema()&&
typeof r=="string"&&n)return n==="application/json"||n.endsWith("+json")?q.from(r):r;if(s.isTimestampSchema()&&r!=null)switch(pt(s,this.settings)){case 5:return bn(
r);case 6:return tr(r);case 7:return Dn(r);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",r),new Date(r)}if(s.isBigIntegerSchema()&&
(typeof r=="number"||typeof r=="string"))return BigInt(r);if(s.isBigDecimalSchema()&&r!=null){if(r instanceof D)return r;let i=r;return i.type==="bigDecimal"&&"\
string"in i?new D(i.string,i.type):new D(String(r),"bigDecimal")}if(s.isNumericSchema()&&typeof r=="string"){switch(r){case"Infinity":return 1/0;case"-Infinity":
return-1/0;case"NaN":return NaN}return r}if(s.isDocumentSchema()&&o)if(Array.isArray(r))for(let i=0;i<r.length;++i){let a=r[i];a instanceof D||(r[i]=this._read(
s,a))}else{let i=r;for(let a in i){if(!y(i,a))continue;a==="__proto__"&&De(i);let c=i[a];c instanceof D||(i[a]=this._read(s,c))}}return r}_readStruct(e,r){let o=e.
isUnionSchema(),s={},n,i=typeof r.__type=="string",{jsonName:a}=this.settings;a&&i&&(n={});let c;o&&(c=new Fo(r,s));for(let[p,d]of e.structIterator()){let u=p;a&&
(u=d.getMergedTraits().jsonName??u,i&&(n[u]=p)),o&&c.mark(u),r[u]!=null&&(s[p]=this._read(d,r[u]))}if(o)c.writeUnknown();else if(i)for(let p in r){if(!y(r,p))continue;
let d=r[p],u=a?n[p]??p:p;u in s||(s[u]=d)}return s}needsTransform(e){return!!(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||
e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||e.isStringSchema()&&e.getMergedTraits().mediaType)}};var Ko=class t extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(e);return new t(r.buffer,r.byteOffset,
r.byteLength)}return new t(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,r){return typeof e=="string"?this.s().includes(e,r):Uint8Array.prototype.
includes.call(this,e,r)}indexOf(e,r){return typeof e=="string"?this.s().indexOf(e,r):Uint8Array.prototype.indexOf.call(this,e,r)}lastIndexOf(e,r){if(typeof e=="\
string")return this.s().lastIndexOf(e,r);let o=Uint8Array.prototype.lastIndexOf;return r!==void 0?o.call(this,e,r):o.call(this,e)}startsWith(e,r){return this.s().
startsWith(e,r)}endsWith(e,r){return this.s().endsWith(e,r)}match(e){return this.s().match(e)}replace(e,r){return this.s().replace(e,r)}search(e){return this.s().
search(e)}split(e,r){return this.s().split(e,r)}substring(e,r){return this.s().substring(e,r)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,r){return this.s().padStart(e,r)}padEnd(e,r){
return this.s().padEnd(e,r)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.
string==null){let e=Date.now();e>Jp+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request bod\
y. It has been automatically converted to string. In a future version this will throw an error."),Jp=e),this.string=K(this)}return this.string}},Jp=0;var zo=new TextEncoder,Xp=123,Qp=125,Rh=91,Th=93,Ot=34,jo=58,Yo=44,Zp=92,xh=new Uint8Array([116,114,117,101]),Ah=new Uint8Array([102,97,108,115,101]),Ih=new Uint8Array(
[110,117,108,108]),Ae=new Array(128).fill(null);Ae[8]="b";Ae[9]="t";Ae[10]="n";Ae[12]="f";Ae[13]="r";Ae[34]='"';Ae[92]="\\";for(let t=0;t<32;t++)Ae[t]===null&&(Ae[t]=
"u00"+t.toString(16).padStart(2,"0"));var ed=2048;function xi(t){return Ko.allocUnsafe(t)}var qo=class t extends Be{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){
super(),this.settings=e,this.json=xi(ed)}write(e,r){this.i=0,this.rawValue=r,this.rootSchema=R.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.
isStringSchema(),this.passthrough||this.writeValue(this.rootSchema,r,void 0)}writeDiscriminatedDocument(e,r){this.i=0,this.rootSchema=R.of(e);let o=this.rootSchema;
if(o.isStructSchema()&&r!=null&&typeof r=="object"){this.writeValue(o,r,void 0);let s=`"__type":"${o.getName(!0)??"Unknown"}",`,n=s.length;this.ensure(n),this.json.
copyWithin(1+n,1,this.i),zo.encodeInto(s,this.json.subarray(1)),this.i+=n}else this.writeValue(o,r,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;
let r=this.rawValue;if(this.rawValue=void 0,e===0)return r;let o=this.json.subarray(0,e);return this.json=xi(ed),o}ensure(e){let{i:r,json:o}=this;if(r+e>o.length){
let s=o.length*2;for(;s<r+e;)s*=2;let n=xi(s);n.set(this.json),this.json=n}}writeAscii(e){let r=e.length;this.ensure(r);let{i:o,json:s}=this;for(let n=0;n<r;++n)
s[o]=e.charCodeAt(n),o+=1;this.i=o}writeAsciiQuoted(e){let r=e.length;this.ensure(r+4);let{json:o,i:s}=this;o[s++]=Ot;for(let n=0;n<r;++n)o[s++]=e.charCodeAt(n);
o[s++]=Ot,this.i=s}writeJsonString(e){let r=e.length;this.ensure(r*3+2),this.json[this.i++]=Ot;for(let o=0;o<r;++o){let s=e.charCodeAt(o);if(s>34&&s<92)this.json[this.
i++]=s;else if(s<128){let n=Ae[s];if(n!==null){this.ensure(n.length+1+(r-o-1)*3+1),this.json[this.i++]=Zp;for(let i=0;i<n.length;i++)this.json[this.i++]=n.charCodeAt(
i)}else this.json[this.i++]=s}else if(s>=55296&&s<=56319){let n=o+1<r?e.charCodeAt(o+1):0;if(n>=56320&&n<=57343){this.ensure(4);let{written:i}=zo.encodeInto(e.substring(
o,o+2),this.json.subarray(this.i));this.i+=i,++o}else this.ensure(6+(r-o-1)*3+1),this.writeUnicodeEscape(s)}else if(s>=56320&&s<=57343)this.ensure(6+(r-o-1)*3+1),
this.writeUnicodeEscape(s);else{let{i:n,json:i}=this;s<2048?(i[n++]=192|s>>6,i[n++]=128|s&63):(i[n++]=224|s>>12,i[n++]=128|s>>6&63,i[n++]=128|s&63),this.i=n}}this.
json[this.i++]=Ot}writeUnicodeEscape(e){let{json:r,i:o}=this;r[o++]=Zp,r[o++]=117;let s=e.toString(16).padStart(4,"0");for(let n=0;n<4;++n)r[o++]=s.charCodeAt(n);
this.i=o}static B64=(()=>{let e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let o=0;o<64;++o)r[o]=e.charCodeAt(o);
return r})();writeBase64(e){let r=Math.ceil(e.length/3)*4;this.ensure(r+2);let o=this.json,s=t.B64,n=this.i;o[n++]=Ot;let i=e.length,a=i%3,c=i-a;for(let p=0;p<c;p+=
3){let d=e[p],u=e[p+1],l=e[p+2];o[n++]=s[d>>2],o[n++]=s[(d&3)<<4|u>>4],o[n++]=s[(u&15)<<2|l>>6],o[n++]=s[l&63]}if(a===2){let p=e[c],d=e[c+1];o[n++]=s[p>>2],o[n++]=
s[(p&3)<<4|d>>4],o[n++]=s[(d&15)<<2],o[n++]=61}else if(a===1){let p=e[c];o[n++]=s[p>>2],o[n++]=s[(p&3)<<4],o[n++]=61,o[n++]=61}o[n++]=Ot,this.i=n}writeValue(e,r,o){
if(r==null){if(o?.isStructSchema()){if(r===void 0&&R.of(e).isIdempotencyToken()){this.writeAsciiQuoted(Uo());return}return}this.ensure(4),this.json.set(Ih,this.
i),this.i+=4;return}let s=R.of(e),n=typeof r=="object";if(s.isStringSchema()){let i=s.getMergedTraits().mediaType;if(i&&(i==="application/json"||i.endsWith("+js\
on"))){this.writeJsonString(q.from(r).toString());return}}if(this.settings.bigNumberAsString&&r!=null&&(s.isBigIntegerSchema()||s.isBigDecimalSchema())){let i=r instanceof
D?r.string:String(r);this.writeAsciiQuoted(i);return}if(n){if(s.isStructSchema()){this.writeStruct(s,r);return}if(Array.isArray(r)&&(s.isListSchema()||s.isDocumentSchema())){
this.writeList(s,r,s.isDocumentSchema());return}if(s.isMapSchema()){this.writeMap(s,r,!1);return}if(r instanceof Uint8Array&&(s.isBlobSchema()||s.isDocumentSchema())){
this.writeBase64(r);return}if(r instanceof Date&&(s.isTimestampSchema()||s.isDocumentSchema())){this.writeTimestamp(s,r);return}if(r instanceof D){this.writeAscii(
r.string);return}if(s.isDocumentSchema()){Array.isArray(r)?this.writeList(s,r,!0):this.writeMap(s,r,!0);return}let i=JSON.stringify(r);this.writeAscii(i);return}
if(typeof r=="string"){if(s.isBlobSchema()){let i=(this.serdeContext?.base64Encoder??_e)(r);this.writeAsciiQuoted(i);return}this.writeJsonString(r);return}if(typeof r==
"number"){if(Math.abs(r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}let i=String(r);this.writeAscii(i);return}if(typeof r=="boolean"){this.
ensure(5);let{i,json:a}=this;r?(a.set(xh,i),i+=4):(a.set(Ah,i),i+=5),this.i=i;return}if(typeof r=="bigint"){this.writeAscii(r.toString());return}this.writeAscii(
String(r))}writeStruct(e,r){this.ensure(2),this.json[this.i++]=Xp;let o=!1,s=typeof r.__type=="string",n;s&&(n=new Set);for(let[i,a]of e.structIterator()){let c=r[i];
if(c==null&&!a.isIdempotencyToken())continue;o&&(this.ensure(1),this.json[this.i++]=Yo),o=!0;let p=this.settings.jsonName?a.getMergedTraits().jsonName??i:i;n&&(n.
add(i),n.add(p)),this.writeAsciiQuoted(p),this.json[this.i++]=jo,this.writeValue(a,c,e)}if(!o&&e.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i;
this.writeAsciiQuoted(a),this.ensure(1),this.json[this.i++]=jo,this.writeValue(15,c,e)}}else if(s)for(let i in r){if(n.has(i))continue;n.add(i);let a=r[i];o&&(this.
ensure(1),this.json[this.i++]=Yo),o=!0,this.writeAsciiQuoted(i),this.ensure(1),this.json[this.i++]=jo,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.
i++]=Qp}writeList(e,r,o){let s=!!e.getMergedTraits().sparse,n=e.getValueSchema();if(!o&&(n.isStringSchema()||n.isNumericSchema()||n.isBooleanSchema())){let a=!1;
for(let p=0;p<r.length;++p){let d=r[p];if(Number.isNaN(d)||d===1/0||d===-1/0||d==null&&!s){a=!0;break}}let c;if(!a)c=JSON.stringify(r);else{let p=[];for(let d=0;d<
r.length;++d){let u=r[d];u==null&&!s||(Number.isNaN(u)||u===1/0||u===-1/0?p.push(String(u)):p.push(u))}c=JSON.stringify(p)}this.ensure(c.length*3),this.i+=zo.encodeInto(
c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Rh;let i=!1;for(let a=0;a<r.length;++a){let c=r[a];(o?c===void 0:c==null&&!s)||(i&&
(this.ensure(1),this.json[this.i++]=Yo),this.writeValue(n,c,void 0),i=!0)}this.ensure(1),this.json[this.i++]=Th}writeMap(e,r,o){let s=!!e.getMergedTraits().sparse,
n=e.getValueSchema();if(!o&&(n.isStringSchema()||n.isNumericSchema()||n.isBooleanSchema())){let a;for(let p in r){if(!y(r,p))continue;let d=r[p];Number.isNaN(d)||
d===1/0||d===-1/0?((a??={})[p]=d,r[p]=String(d)):d===null&&!s&&((a??={})[p]=null,r[p]=void 0)}let c=JSON.stringify(r);a&&Object.assign(r,a),this.ensure(c.length*
3),this.i+=zo.encodeInto(c,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Xp;let i=!0;for(let a in r){if(!y(r,a))continue;let c=r[a];
(o?c===void 0:c==null&&!s)||(i||(this.ensure(1),this.json[this.i++]=Yo),i=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=jo,this.writeValue(n,c,void 0))}
this.ensure(1),this.json[this.i++]=Qp}writeTimestamp(e,r){switch(pt(e,this.settings)){case 5:{let s=r.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(s);
return}case 6:{this.writeAsciiQuoted(er(r));return}case 7:{let s=String(r.getTime()/1e3);this.writeAscii(s);return}default:{let s=String(r.getTime()/1e3);this.writeAscii(
s);return}}}};var Or=class extends Be{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new qo(this.settings);return e.setSerdeContext(this.serdeContext),
e}createDeserializer(){let e=new Wo(this.settings);return e.setSerdeContext(this.serdeContext),e}};var td=t=>e=>async r=>{if(!O.isInstance(r.request))return e(r);let{request:o}=r,{handlerProtocol:s=""}=t.requestHandler.metadata||{};if(s.indexOf("h2")>=0&&!o.headers["\
:authority"])delete o.headers.host,o.headers[":authority"]=o.hostname+(o.port?":"+o.port:"");else if(!o.headers.host){let n=o.hostname;o.port!=null&&(n+=`:${o.port}`),
o.headers.host=n}return e(r)},rd={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},wr=t=>({applyToStack:e=>{e.add(td(t),rd)}});var od=()=>(t,e)=>async r=>{try{let o=await t(r),{clientName:s,commandName:n,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:p}=a,
d=c??e.inputFilterSensitiveLog,u=p??e.outputFilterSensitiveLog,{$metadata:l,...m}=o.output;return i?.info?.({clientName:s,commandName:n,input:d(r.input),output:u(
m),metadata:l}),o}catch(o){let{clientName:s,commandName:n,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c}=a,p=c??e.inputFilterSensitiveLog;
throw i?.error?.({clientName:s,commandName:n,input:p(r.input),error:o,metadata:o.$metadata}),o}},sd={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:!0},
Cr=t=>({applyToStack:e=>{e.add(od(),sd)}});var nd={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"};var $e={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},Ai=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Ai||(globalThis.awslambda=globalThis.awslambda||{});var Jo=class{static PROTECTED_KEYS=$e;isProtectedKey(e){return Object.
values($e).includes(e)}getRequestId(){return this.get($e.REQUEST_ID)??"-"}getXRayTraceId(){return this.get($e.X_RAY_TRACE_ID)}getTenantId(){return this.get($e.TENANT_ID)}getTraceparent(){
return this.get($e.TRACEPARENT)}getTracestate(){return this.get($e.TRACESTATE)}getBaggage(){return this.get($e.BAGGAGE)}},Ii=class extends Jo{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,r){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=r}run(e,r){return this.currentContext=
e,r()}},Oi=class t extends Jo{als;static async create(){let e=new t,r=await process.getBuiltinModule("node:async_hooks");return e.als=new r.AsyncLocalStorage,e}getContext(){
return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,r){if(this.isProtectedKey(e))throw new Error(
`Cannot modify protected Lambda context field: ${String(e)}`);let o=this.als.getStore();if(!o)throw new Error("No context available");o[e]=r}run(e,r){return this.
als.run(e,r)}},Pr;(function(t){let e=null;async function r(o){return e||(e=(async()=>{let n=o===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await Oi.create():
new Ii;return!Ai&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Ai&&globalThis.awslambda&&(globalThis.awslambda.InvokeStore=n),n)})()),e}
t.getInstanceAsync=r,t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{e=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0})(Pr||(Pr={}));var Oh="AWS_LAMBDA_FUNCTION_NAME",wh="_X_AMZN_TRACE_ID",wi="X-Amzn-Trace-Id",Ci="traceparent",id="tracestate",ad="baggage",cd=()=>t=>async e=>{let{request:r}=e;
if(!O.isInstance(r))return t(e);let o;{let s=Object.keys(r.headers??{}).find(n=>n.toLowerCase()===wi.toLowerCase())??wi;if(!r.headers.hasOwnProperty(s)){let n=process.
env[Oh],i=process.env[wh];o??=await Pr.getInstanceAsync();let c=o?.getXRayTraceId()??i,p=d=>typeof d=="string"&&d.length>0;p(n)&&p(c)&&(r.headers[wi]=c)}}if(Ch(
r.headers),!r.headers[Ci]){let n=(o??=await Pr.getInstanceAsync())?.getTraceparent?.();if(n){r.headers[Ci]=n;let i=o?.getTracestate?.();i&&(r.headers[id]=i);let a=o?.
getBaggage?.();a&&(r.headers[ad]=a)}}return t(e)};function Ch(t){for(let e of Object.keys(t)){let r=e.toLowerCase();e!==r&&(r===Ci||r===id||r===ad)&&(t[r]=t[e],
delete t[e])}}var Nr=t=>({applyToStack:e=>{e.add(cd(),nd)}});var pd=(t,e)=>{if(!e||e.length===0)return t;let r=[];for(let o of e)for(let s of t)s.schemeId.split("#")[1]===o&&r.push(s);for(let o of t)r.find(({schemeId:s})=>s===
o.schemeId)||r.push(o);return r};function Ph(t){let e=new Map;for(let r of t)e.set(r.schemeId,r);return e}var Pi=(t,e)=>(r,o)=>async s=>{let n=t.httpAuthSchemeProvider(await e.httpAuthSchemeParametersProvider(
t,o,s.input)),i=t.authSchemePreference?await t.authSchemePreference():[],a=pd(n,i),c=Ph(t.httpAuthSchemes),p=U(o),d=[];for(let u of a){let l=c.get(u.schemeId);if(!l){
d.push(`HttpAuthScheme \`${u.schemeId}\` was not enabled for this service.`);continue}let m=l.identityProvider(await e.identityProviderConfigProvider(t));if(!m){
d.push(`HttpAuthScheme \`${u.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:f={},signingProperties:g={}}=u.propertiesExtractor?.(
t,o)||{};u.identityProperties=Object.assign(u.identityProperties||{},f),u.signingProperties=Object.assign(u.signingProperties||{},g),p.selectedHttpAuthScheme={httpAuthOption:u,
identity:await m(u.identityProperties),signer:l.signer};break}if(!p.selectedHttpAuthScheme)throw new Error(d.join(`
`));return r(s)};var Ni={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},wt=(t,{httpAuthSchemeParametersProvider:e,
identityProviderConfigProvider:r})=>({applyToStack:o=>{o.addRelativeTo(Pi(t,{httpAuthSchemeParametersProvider:e,identityProviderConfigProvider:r}),Ni)}});var Nh=t=>e=>{throw e},bh=(t,e)=>{},bi=t=>(e,r)=>async o=>{if(!O.isInstance(o.request))return e(o);let n=U(r).selectedHttpAuthScheme;if(!n)throw new Error("No H\
ttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=n,p=await e({...o,request:await c.sign(o.request,
a,i)}).catch((c.errorHandler||Nh)(i));return(c.successHandler||bh)(p.response,i),p};var Di={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,
relation:"after",toMiddleware:"retryMiddleware"},Ct=t=>({applyToStack:e=>{e.addRelativeTo(bi(t),Di)}});var he=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e};var Ve=class{authSchemes=new Map;constructor(e){for(let r in e){if(!y(e,r))continue;let o=e[r];o!==void 0&&this.authSchemes.set(r,o)}}getIdentityProvider(e){return this.
authSchemes.get(e)}};var Le=class{async sign(e,r,o){return e}};var Li=t=>function(r){return br(r)&&r.expiration.getTime()-Date.now()<t};var Xo=Li(3e5),br=t=>t.expiration!==void 0,Qo=(t,e,r)=>{if(t===void 0)return;let o=typeof t!="function"?async()=>Promise.resolve(t):t,s,n,i,a=!1,c=async p=>{n||
(n=o(p));try{s=await n,i=!0,a=!1}finally{n=void 0}return s};return e===void 0?async p=>((!i||p?.forceRefresh)&&(s=await c(p)),s):async p=>((!i||p?.forceRefresh)&&
(s=await c(p)),a?s:r(s)?(e(s)&&await c(p),s):(a=!0,s))};var Zo=void 0;function Mh(t){return t===void 0?!0:typeof t=="string"&&t.length<=50}function Dr(t){let e=he(t.userAgentAppId??Zo),{customUserAgent:r}=t;return Object.
assign(t,{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let o=await e();if(!Mh(o)){let s=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?
console:t.logger;typeof o!="string"?s?.warn("userAgentAppId must be a string or undefined."):o.length>50&&s?.warn("The provided userAgentAppId exceeds the maxim\
um length of 50 characters.")}return o}})}var dd={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},
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
1.1"};var Uh=dd,kh="",ud=t=>{let{partitions:e}=Uh;for(let o of e){let{regions:s,outputs:n}=o;for(let[i,a]of Object.entries(s))if(i===t)return{...n,...a}}for(let o of e){
let{regionRegex:s,outputs:n}=o;if(new RegExp(s).test(t))return{...n}}let r=e.find(o=>o.id==="aws");if(!r)throw new Error("Provided region was not found in the p\
artition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}};var ld=()=>kh;var Hh=process.getBuiltinModule("node:stream"),Fh=t=>Hh[t];var md=Fh("Readable");var vi=t=>t?.body instanceof md||typeof ReadableStream<"u"&&t?.body instanceof ReadableStream;var fd=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLim\
itExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","Transa\
ctionInProgressException"],hd=["TimeoutError","RequestTimeout","RequestTimeoutException"],gd=[500,502,503,504],Sd=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOU\
T"],Ed=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];var Gh=t=>t?.$retryable!==void 0;var Bh=t=>t.$metadata?.clockSkewCorrected,$h=t=>{let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appe\
ars to be offline","Load failed","Network request failed"]);return t&&t instanceof TypeError?e.has(t.message):!1},es=t=>t.$metadata?.httpStatusCode===429||fd.includes(
t.name)||t.$retryable?.throttling==!0,ts=(t,e=0)=>t?.name!=="AbortError"&&(Gh(t)||Bh(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Signature ex\
pired")||hd.includes(t.name)||Sd.includes(t?.code||"")||Ed.includes(t?.code||"")||gd.includes(t.$metadata?.httpStatusCode||0)||$h(t)||Vh(t)||t.cause!==void 0&&e<=
10&&ts(t.cause,e+1)),_d=t=>{if(t.$metadata?.httpStatusCode!==void 0){let e=t.$metadata.httpStatusCode;return 500<=e&&e<=599&&!ts(t)}return!1};function Vh(t){return t.
code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}var rs=(t,e)=>{if(!e)return t;let r=()=>{},o=new Promise((s,n)=>{let i=()=>n(Wh());e.aborted?i():typeof e.addEventListener=="function"?(e.addEventListener("abor\
t",i,{once:!0}),r=()=>e.removeEventListener("abort",i)):e.onabort=i});return Promise.race([t,o]).finally(r)},Wh=()=>Object.assign(new Error("Request aborted"),{
name:"AbortError"}),yd=t=>typeof t=="object"&&t!==null&&"name"in t&&t.name==="AbortError";var Rd="amz-sdk-invocation-id",Td="amz-sdk-request";function xd(t,e){if(V.isInstance(t))for(let r in t.headers){if(!y(t.headers,r))continue;let o=r.toLowerCase();if(o==="retry-after"){let s=t.headers[r],n=NaN;if(s.
endsWith("GMT"))try{n=(tr(s).getTime()-Date.now())/1e3}catch(i){e?.trace?.("Failed to parse retry-after header"),e?.trace?.(i)}else s.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
n=Number(s.match(/ GMT, ([\d.]+)$/)?.[1]):s.match(/^((\d+)|(\d+\.\d+))$/)?n=Number(s):Date.parse(s)>=Date.now()&&(n=(Date.parse(s)-Date.now())/1e3);return isNaN(
n)?void 0:new Date(Date.now()+n*1e3)}else if(o==="x-amz-retry-after"){let s=t.headers[r],n=Number(s);if(isNaN(n)){e?.trace?.(`Failed to parse x-amz-retry-after=${s}`);
return}return new Date(Date.now()+n)}}}var Ad=t=>t instanceof Error?t:t instanceof Object?Object.assign(new Error,t):typeof t=="string"?new Error(t):new Error(`AWS SDK error wrapper for ${t}`);function Mi(t){return e=>(r,o)=>async s=>{let n=await e.retryStrategy(),i=await e.maxAttempts(),a=o[le]?.abortSignal;if(Kh(n)){n=n;let c=(o.partition_id??"")+(o.
__retryLongPoll?":longpoll":""),p=await rs(n.acquireInitialRetryToken(c),a),d=new Error,u=0,l=0,{request:m}=s,f=O.isInstance(m);for(f&&(m.headers[Rd]=gi());;)try{
f&&(m.headers[Td]=`attempt=${u+1}; max=${i}`);let{response:g,output:h}=await r(s);return n.recordSuccess(p),h.$metadata.attempts=u+1,h.$metadata.totalRetryDelay=
l,{response:g,output:h}}catch(g){let h=zh(g,e.logger);if(d=Ad(g),f&&t(m))throw(o.logger instanceof Ne?console:o.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),d;try{p=await rs(n.refreshRetryTokenForRetry(p,h),a)}catch(E){throw a?.aborted&&yd(E)?E:(d.$metadata||(d.$metadata={}),d.$metadata.
attempts=u+1,d.$metadata.totalRetryDelay=l,d)}u=p.getRetryCount();let S=p.getRetryDelay();l+=(p?.$retryLog?.acquisitionDelay??0)+S,S>0&&await rs(new Promise(E=>setTimeout(
E,S)),a)}}else return n=n,n?.mode&&(o.userAgent=[...o.userAgent||[],["cfg/retry-mode",n.mode]]),n.retry(r,s)}}var Kh=t=>typeof t.acquireInitialRetryToken<"u"&&typeof t.
refreshRetryTokenForRetry<"u"&&typeof t.recordSuccess<"u",zh=(t,e)=>{let r={error:t,errorType:jh(t)},o=xd(t.$response,e);return o&&(r.retryAfterHint=o),r},jh=t=>es(
t)?"THROTTLING":ts(t)?"TRANSIENT":_d(t)?"SERVER_ERROR":"CLIENT_ERROR",Yh={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};
function Id(t){let e=Mi(t);return r=>({applyToStack:o=>{o.add(e(r),Yh)}})}var os=class t{static setTimeoutFn=(e,r)=>setTimeout(e,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){
this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let r;this.updateMeasuredRate();let o=e;if(o?.errorType==="TH\
ROTTLING"||es(o?.error??e)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
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
return parseFloat(e.toFixed(8))}};var Q=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}};var ss=class{x=Q.delay();computeNextBackoffDelay(e){let s=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(s)}setDelayBase(e){this.x=e}};var Lr=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,r,o,s){this.delay=e,this.count=r,this.cost=o,this.longPoll=s}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}};var Z;(function(t){t.STANDARD="standard",t.ADAPTIVE="adaptive"})(Z||(Z={}));var We=3,dt=Z.STANDARD;var ns={incompatible:1,attempts:2,capacity:3},ut=class{mode=Z.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){typeof e==
"number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>We,this.baseDelay??=Q.delay(),this.retryBackoffStrategy??=new ss}async acquireInitialRetryToken(e){
return new Lr(Q.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,r){let o=await this.getMaxAttempts(),s=this.retryCode(e,r,o),n=s===0,
i=e.isLongPoll?.();if(n||i){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?Q.throttlingDelay():this.baseDelay);let c=this.retryBackoffStrategy.
computeNextBackoffDelay(e.getRetryCount()),p=c;if(r.retryAfterHint instanceof Date&&(p=Math.max(c,Math.min(r.retryAfterHint.getTime()-Date.now(),c+5e3))),n){let d=this.
getCapacityCost(a);this.capacity-=d;let u=new Lr(0,e.getRetryCount()+1,d,e.isLongPoll?.()??!1);return await new Promise(l=>setTimeout(l,p)),u.$retryLog.acquisitionDelay=
p,u}else{let d=s===ns.capacity&&i?p:0;d>0&&await new Promise(u=>setTimeout(u,d))}}throw new Error("No retry token available")}recordSuccess(e){this.capacity=Math.
min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}async getMaxAttempts(){try{
return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Using default of ${We}`),We}}retryCode(e,r,o){let s=e.
getRetryCount()+1,n=this.isRetryableError(r.errorType)?0:ns.incompatible,i=s<o?0:ns.attempts,a=this.capacity>=this.getCapacityCost(r.errorType)?0:ns.capacity;return n||
i||a}getCapacityCost(e){return e===Q.modifiedCostType()?Q.throttlingCost():Q.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}};var is=class{mode=Z.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,r){let{rateLimiter:o}=r??{};this.rateLimiter=o??new os,this.standardRetryStrategy=r?
new ut({maxAttempts:typeof e=="number"?e:3,...r}):new ut(e)}async acquireInitialRetryToken(e){let r=await this.standardRetryStrategy.acquireInitialRetryToken(e);
return await this.rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(e,r){this.rateLimiter.updateClientSendingRate(r);let o=await this.standardRetryStrategy.
refreshRetryTokenForRetry(e,r);return await this.rateLimiter.getSendToken(),o}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.
recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};var Ui="AWS_MAX_ATTEMPTS",ki="max_attempts",vr={environmentVariableSelector:t=>{let e=t[Ui];if(!e)return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(`E\
nvironment variable ${Ui} mast be a number, got "${e}"`);return r},configFileSelector:t=>{let e=t[ki];if(!e)return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(
`Shared config file entry ${ki} mast be a number, got "${e}"`);return r},default:We},Mr=(t,e)=>{let{retryStrategy:r,retryMode:o}=t,{defaultMaxAttempts:s=We,defaultBaseDelay:n=Q.
delay()}=e??{},i=L(t.maxAttempts??s),a=r?Promise.resolve(r):void 0,c=async()=>{let p=await i();return await L(o)()===Z.ADAPTIVE?new is(i,{maxAttempts:p,baseDelay:n}):
new ut({maxAttempts:p,baseDelay:n})};return Object.assign(t,{maxAttempts:i,retryStrategy:()=>a??=c()})},Od="AWS_RETRY_MODE",wd="retry_mode",Ur={environmentVariableSelector:t=>t[Od],
configFileSelector:t=>t[wd],default:dt};var VN=Mi(vi),as=Id(vi);var Xh=/\d{12}\.ddb/;async function Cd(t,e,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&Ee(t,"PROTOCOL_RPC_V2_CBOR","M"),typeof e.retryStrategy==
"function"){let n=await e.retryStrategy();if(typeof n.mode=="string")switch(n.mode){case Z.ADAPTIVE:Ee(t,"RETRY_MODE_ADAPTIVE","F");break;case Z.STANDARD:Ee(t,"\
RETRY_MODE_STANDARD","E");break}}if(typeof e.accountIdEndpointMode=="function"){let n=t.endpointV2;switch(String(n?.url?.hostname).match(Xh)&&Ee(t,"ACCOUNT_ID_E\
NDPOINT","O"),await e.accountIdEndpointMode?.()){case"disabled":Ee(t,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":Ee(t,"ACCOUNT_ID_MODE_PREFERRED","P");
break;case"required":Ee(t,"ACCOUNT_ID_MODE_REQUIRED","R");break}}let s=t.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){let n=s;n.accountId&&
Ee(t,"RESOLVED_ACCOUNT_ID","T");for(let[i,a]of Object.entries(n.$source??{}))Ee(t,i,a)}}var Hi="user-agent",cs="x-amz-user-agent";var Pd=/[^!$%&'*+\-.^_`|~\w]/g,Nd=/[^!$%&'*+\-.^_`|~\w#]/g;function bd(t){let e="";for(let r in t){let o=t[r];if(e.length+o.length+1<=1024){e.length?e+=","+o:e+=o;continue}break}return e}var vd=t=>(e,r)=>async o=>{let{request:s}=o;if(!O.isInstance(s))return e(o);let{headers:n}=s,i=r?.userAgent?.map(ps)||[],a=(await t.defaultUserAgentProvider()).
map(ps);await Cd(r,t,o);let c=r;a.push(`m/${bd(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.features))}`);let p=t?.customUserAgent?.map(ps)||
[],d=await t.userAgentAppId();d&&a.push(ps(["app",`${d}`]));let u=ld(),l=(u?[u]:[]).concat([...a,...i,...p]).join(" "),m=[...a.filter(f=>f.startsWith("aws-sdk-")),
...p].join(" ");return t.runtime!=="browser"?(m&&(n[cs]=n[cs]?`${n[Hi]} ${m}`:m),n[Hi]=l):n[cs]=l,e({...o,request:s})},ps=t=>{let e=t[0].split("/").map(i=>i.replace(
Pd,"-")).join("/"),r=t[1]?.replace(Nd,"-"),o=e.indexOf("/"),s=e.substring(0,o),n=e.substring(o+1);return s==="api"&&(n=n.toLowerCase()),[s,n,r].filter(i=>i&&i.length>
0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},Md={name:"getUserAgentMiddleware",step:"build",priority:"\
low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},kr=t=>({applyToStack:e=>{e.add(vd(t),Md)}});var Qh=process.getBuiltinModule("node:os"),Ud=t=>Qh[t];var kd=Ud("platform");var Hd=Ud("release");var Zh=process.getBuiltinModule("node:process"),eg=t=>Zh[t];var Gi=eg("env");var tg=process.getBuiltinModule("node:process"),rg=t=>tg[t];var ds=rg("versions");var Fd=()=>{let t=["deno","bun","llrt"];for(let e of t)if(ds[e])return[`md/${e}`,ds[e]];return["md/nodejs",ds.node]};var Bi={isCrtAvailable:!1};var Gd=()=>Bi.isCrtAvailable?["md/crt-avail"]:null;var Hr=({serviceId:t,clientVersion:e})=>{let r=Fd();return async o=>{let s=[["aws-sdk-js",e],["ua","2.1"],[`os/${kd()}`,Hd()],["lang/js"],r],n=Gd();n&&s.push(n),
t&&s.push([`api/${t}`,e]),Gi.AWS_EXECUTION_ENV&&s.push([`exec-env/${Gi.AWS_EXECUTION_ENV}`]);let i=await o?.userAgentAppId?.();return i?[...s,[`app/${i}`]]:[...s]}};var Bd="AWS_SDK_UA_APP_ID",$d="sdk_ua_app_id",og="sdk-ua-app-id",Fr={environmentVariableSelector:t=>t[Bd],configFileSelector:t=>t[$d]??t[og],default:Zo};var $i=(t,e=!1)=>{if(e){for(let r of t.split("."))if(!$i(r))return!1;return!0}return!(!ye(t)||t.length<3||t.length>63||t!==t.toLowerCase()||Tt(t))};var Vd=t=>{let e=t.split(":");if(e.length<6)return null;let[r,o,s,n,i,...a]=e;if(r!=="arn"||o===""||s===""||a.join(":")==="")return null;let c=a.map(p=>p.split(
"/")).flat();return{partition:o,service:s,region:n,accountId:i,resourceId:c}};var Pt={isVirtualHostableS3Bucket:$i,parseArn:Vd,partition:ud};be.aws=Pt;var Gr=t=>({setRegion(e){t.region=e},region(){return t.region}}),Br=t=>({region:t.region()});var us=t=>V.isInstance(t)?t.headers?.date??t.headers?.Date:void 0,ls=t=>V.isInstance(t)?t.headers?.age??t.headers?.Age:void 0;var $r=t=>new Date(Date.now()+t);var ms=(t,e,r,o)=>{if(o!==void 0)return e;let s=Date.parse(t);if(Number.isNaN(s))return e;let n=Date.now();return r!==void 0&&n-r>9e5?e:s-n};var Vr=(t,e)=>{if(!e)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return e},sg=t=>t.context?.[le]?.eventStream?.output===!0,Wr=async t=>{
let e=Vr("context",t.context),r=Vr("config",t.config),o=e.endpointV2?.properties?.authSchemes?.[0],n=await Vr("signer",r.signer)(o),i=t?.signingRegion,a=t?.signingRegionSet,
c=t?.signingName;return{config:r,signer:n,signingRegion:i,signingRegionSet:a,signingName:c}},se=class{async sign(e,r,o){if(!O.isInstance(e))throw new Error("The\
 request is not an instance of `HttpRequest` and cannot be signed");let s=await Wr(o),{config:n,signer:i}=s,{signingRegion:a,signingName:c}=s,p=o.context;if(p?.
authSchemes?.length??!1){let[m,f]=p.authSchemes;m?.name==="sigv4a"&&f?.name==="sigv4"&&(a=f?.signingRegion??a,c=f?.signingName??c)}let d=await n.disableClockSkewCorrection?.()===
!0;o._disableClockSkewCorrection=d;let u=d||sg(o);return o._skipClockSkewSampling=u,u||(o._preRequestSystemClockOffset=n.systemClockOffset,o._requestSentAt=Date.
now()),await i.sign(e,{signingDate:d?new Date:$r(n.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){return r=>{let o=r;if(!e._skipClockSkewSampling&&
!e._disableClockSkewCorrection){let s=o.ServerTime??us(o.$response);if(s){let n=Vr("config",e.config),i=e._preRequestSystemClockOffset,a=e._requestSentAt,c=ls(o.
$response),p=ms(s,n.systemClockOffset,a,c);n.systemClockOffset=p,Math.abs(p)>=24e4&&(p!==i||i!==void 0&&i!==p)&&o.$metadata&&(o.$metadata.clockSkewCorrected=!0)}}
throw r}}successHandler(e,r){if(r._skipClockSkewSampling||r._disableClockSkewCorrection)return;let o=us(e);if(o){let s=Vr("config",r.config),n=r._requestSentAt,
i=ls(e);s.systemClockOffset=ms(o,s.systemClockOffset,n,i)}}};var Ke=class extends se{async sign(e,r,o){if(!O.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let{config:s,
signer:n,signingRegion:i,signingRegionSet:a,signingName:c}=await Wr(o),d=(await s.sigv4aSigningRegionSet?.()??a??[i]).join(","),u=await s.disableClockSkewCorrection?.()===
!0;return o._disableClockSkewCorrection=u,u||(o._preRequestSystemClockOffset=s.systemClockOffset,o._requestSentAt=Date.now()),await n.sign(e,{signingDate:u?new Date:
$r(s.systemClockOffset),signingRegion:d,signingService:c})}};var Vi=t=>typeof t=="string"&&t.length>0?t.split(",").map(e=>e.trim()):[];var Kd=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`;var zd="AWS_AUTH_SCHEME_PREFERENCE",jd="auth_scheme_preference",Nt={environmentVariableSelector:(t,e)=>{if(e?.signingName&&Kd(e.signingName)in t)return["httpBea\
rerAuth"];if(zd in t)return Vi(t[zd])},configFileSelector:t=>{if(jd in t)return Vi(t[jd])},default:[]};var fs=t=>(t.sigv4aSigningRegionSet=he(t.sigv4aSigningRegionSet),t),hs={environmentVariableSelector(t){if(t.AWS_SIGV4A_SIGNING_REGION_SET)return t.AWS_SIGV4A_SIGNING_REGION_SET.
split(",").map(e=>e.trim());throw new xe("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){if(t.sigv4a_signing_region_set)
return(t.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new xe("sigv4a_signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0};var gs=class{format(e){let r=[];for(let n in e){if(!y(e,n))continue;let i=Y(n);r.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[n]))}let o=new Uint8Array(
r.reduce((n,i)=>n+i.byteLength,0)),s=0;for(let n of r)o.set(n,s),s+=n.byteLength;return o}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from(
[e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),
new Uint8Array(r.buffer);case"integer":let o=new DataView(new ArrayBuffer(5));return o.setUint8(0,4),o.setInt32(1,e.value,!1),new Uint8Array(o.buffer);case"long":
let s=new Uint8Array(9);return s[0]=5,s.set(e.value.bytes,1),s;case"binary":let n=new DataView(new ArrayBuffer(3+e.value.byteLength));n.setUint8(0,6),n.setUint16(
1,e.value.byteLength,!1);let i=new Uint8Array(n.buffer);return i.set(e.value,3),i;case"string":let a=Y(e.value),c=new DataView(new ArrayBuffer(3+a.byteLength));
c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let p=new Uint8Array(c.buffer);return p.set(a,3),p;case"timestamp":let d=new Uint8Array(9);return d[0]=8,d.set(Wi.
fromNumber(e.value.valueOf()).bytes,1),d;case"uuid":if(!ng.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let u=new Uint8Array(17);return u[0]=
9,u.set(Bn(e.value.replace(/-/g,"")),1),u}}},Yd;(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.
integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArray",t[t.string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(Yd||(Yd={}));var ng=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
Wi=class t{bytes;constructor(e){if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||
e<-9223372036854776e3)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let o=7,s=Math.abs(
Math.round(e));o>-1&&s>0;o--,s/=256)r[o]=s;return e<0&&qd(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&qd(e),parseInt(J(e),16)*(r?-1:1)}toString(){
return String(this.valueOf())}};function qd(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var Jd="X-Amz-Algorithm",Xd="X-Amz-Credential",Ki="X-Amz-Date",Qd="X-Amz-SignedHeaders",Zd="X-Amz-Expires",zi="X-Amz-Signature",ji="X-Amz-Security-Token";var Yi="authorization",qi=Ki.toLowerCase(),ig="date",eu=[Yi,qi,ig],tu=zi.toLowerCase(),Kr="x-amz-content-sha256",ru=ji.toLowerCase();var ou={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,"transfer-en\
coding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},su=/^proxy-/,nu=/^sec-/;var Ss="AWS4-HMAC-SHA256";var iu="AWS4-HMAC-SHA256-PAYLOAD",au="UNSIGNED-PAYLOAD",cu=50,Ji="aws4_request",pu=3600*24*7;var du=({query:t={}})=>{let e=[],r={};for(let o in t){if(!y(t,o)||o.toLowerCase()===tu)continue;let s=fe(o);e.push(s);let n=t[o];typeof n=="string"?r[s]=`${s}=${fe(
n)}`:Array.isArray(n)&&(r[s]=n.slice(0).reduce((i,a)=>i.concat([`${s}=${fe(a)}`]),[]).sort().join("&"))}return e.sort().map(o=>r[o]).filter(o=>o).join("&")};var uu=t=>ag(t).toISOString().replace(/\.\d{3}Z$/,"Z"),ag=t=>typeof t=="number"?new Date(t*1e3):typeof t=="string"?Number(t)?new Date(Number(t)*1e3):new Date(t):
t;var Es=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:r,region:o,service:s,sha256:n,
uriEscapePath:i=!0}){this.service=s,this.sha256=n,this.uriEscapePath=i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=L(o),this.credentialProvider=
L(r)}createCanonicalRequest(e,r,o){let s=Object.keys(r).sort();return`${e.method}
${this.getCanonicalPath(e)}
${du(e)}
${s.map(n=>`${n}:${r[n]}`).join(`
`)}

${s.join(";")}
${o}`}async createStringToSign(e,r,o,s){let n=new this.sha256;n.update(Te(o));let i=await n.digest();return`${s}
${e}
${r}
${J(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let r=[];for(let n of e.split("/"))n?.length!==0&&n!=="."&&(n===".."?r.pop():r.push(n));let o=`${e?.startsWith(
"/")?"/":""}${r.join("/")}${r.length>0&&e?.endsWith("/")?"/":""}`;return fe(o).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!="object"||
typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let r=uu(e).replace(
/[-:]/g,"");return{longDate:r,shortDate:r.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}};var _s={},Xi=[],ys=(t,e,r)=>`${t}/${e}/${r}/${Ji}`,mu=async(t,e,r,o,s)=>{let n=await lu(t,e.secretAccessKey,e.accessKeyId),i=`${r}:${o}:${s}:${J(n)}:${e.sessionToken}`;
if(i in _s)return _s[i];for(Xi.push(i);Xi.length>cu;)delete _s[Xi.shift()];let a=`AWS4${e.secretAccessKey}`;for(let c of[r,o,s,Ji])a=await lu(t,a,c);return _s[i]=
a};var lu=(t,e,r)=>{let o=new t(e);return o.update(Te(r)),o.digest()};var Qi=({headers:t},e,r)=>{let o={};for(let s of Object.keys(t).sort()){if(t[s]==null)continue;let n=s.toLowerCase();(y(ou,n)||e?.has(n)||su.test(n)||nu.test(n))&&
(!r||r&&!r.has(n))||(n==="__proto__"&&De(o),o[n]=t[s].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return o};var Rs=async({headers:t,body:e},r)=>{for(let o in t)if(y(t,o)&&o.toLowerCase()===Kr)return t[o];if(e==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b93\
4ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||Xt(e)){let o=new r;return o.update(Te(e)),J(await o.digest())}return au};var fu=(t,e)=>{t=t.toLowerCase();for(let r in e)if(y(e,r)&&t===r.toLowerCase())return!0;return!1};var hu=(t,e={})=>{let{headers:r,query:o={}}=O.clone(t);for(let s in r){if(!y(r,s))continue;let n=s.toLowerCase();(n.slice(0,6)==="x-amz-"&&!e.unhoistableHeaders?.
has(n)||e.hoistableHeaders?.has(n))&&(o[s]=r[s],delete r[s])}return{...t,headers:r,query:o}};var Zi=t=>{t=O.clone(t);for(let e in t.headers)y(t.headers,e)&&eu.indexOf(e.toLowerCase())>-1&&delete t.headers[e];return t};var ze=class extends Es{headerFormatter=new gs;constructor({applyChecksum:e,credentials:r,region:o,service:s,sha256:n,uriEscapePath:i=!0}){super({applyChecksum:e,
credentials:r,region:o,service:s,sha256:n,uriEscapePath:i})}async presign(e,r={}){let{signingDate:o=new Date,expiresIn:s=3600,unsignableHeaders:n,unhoistableHeaders:i,
signableHeaders:a,hoistableHeaders:c,signingRegion:p,signingService:d}=r,u=await this.credentialProvider();this.validateResolvedCredentials(u);let l=p??await this.
regionProvider(),{longDate:m,shortDate:f}=this.formatDate(o);if(s>pu)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less\
 than one week in the future");let g=ys(f,l,d??this.service),h=hu(Zi(e),{unhoistableHeaders:i,hoistableHeaders:c});u.sessionToken&&(h.query[ji]=u.sessionToken),
h.query[Jd]=Ss,h.query[Xd]=`${u.accessKeyId}/${g}`,h.query[Ki]=m,h.query[Zd]=s.toString(10);let S=Qi(h,n,a);return h.query[Qd]=this.getCanonicalHeaderList(S),h.
query[zi]=await this.getSignature(m,g,this.getSigningKey(u,l,f,d),this.createCanonicalRequest(h,S,await Rs(e,this.sha256))),h}async sign(e,r){return typeof e=="\
string"?this.signString(e,r):e.headers&&e.payload?this.signEvent(e,r):e.message?this.signMessage(e,r):this.signRequest(e,r)}async signEvent({headers:e,payload:r},{
signingDate:o=new Date,priorSignature:s,signingRegion:n,signingService:i,eventStreamCredentials:a}){let c=n??await this.regionProvider(),{shortDate:p,longDate:d}=this.
formatDate(o),u=ys(p,c,i??this.service),l=await Rs({headers:{},body:r},this.sha256),m=new this.sha256;m.update(e);let f=J(await m.digest()),g=[iu,d,u,s,f,l].join(
`
`);return this.signString(g,{signingDate:o,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:r=new Date,signingRegion:o,
signingService:s,eventStreamCredentials:n}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:r,
signingRegion:o,signingService:s,priorSignature:e.priorSignature,eventStreamCredentials:n}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:r=new Date,
signingRegion:o,signingService:s,eventStreamCredentials:n}={}){let i=n??await this.credentialProvider();this.validateResolvedCredentials(i);let a=o??await this.
regionProvider(),{shortDate:c}=this.formatDate(r),p=new this.sha256(await this.getSigningKey(i,a,c,s));return p.update(Te(e)),J(await p.digest())}async signRequest(e,{
signingDate:r=new Date,signableHeaders:o,unsignableHeaders:s,signingRegion:n,signingService:i}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(
a);let c=n??await this.regionProvider(),p=Zi(e),{longDate:d,shortDate:u}=this.formatDate(r),l=ys(u,c,i??this.service);p.headers[qi]=d,a.sessionToken&&(p.headers[ru]=
a.sessionToken);let m=await Rs(p,this.sha256);!fu(Kr,p.headers)&&this.applyChecksum&&(p.headers[Kr]=m);let f=Qi(p,s,o),g=await this.getSignature(d,l,this.getSigningKey(
a,c,u,i),this.createCanonicalRequest(p,f,m));return p.headers[Yi]=`${Ss} Credential=${a.accessKeyId}/${l}, SignedHeaders=${this.getCanonicalHeaderList(f)}, Sign\
ature=${g}`,p}async getSignature(e,r,o,s){let n=await this.createStringToSign(e,r,s,Ss),i=new this.sha256(await o);return i.update(Te(n)),J(await i.digest())}getSigningKey(e,r,o,s){
return mu(this.sha256,e,o,r,s||this.service)}};var Ts={SignatureV4a:null};var ea=t=>e=>{let r=e.credentials,o=!!e.credentials,s;Object.defineProperty(e,"credentials",{set(d){d&&d!==r&&d!==s&&(o=!0),r=d;let u=cg(e,{credentials:r,credentialDefaultProvider:e.
credentialDefaultProvider}),l=pg(e,u);if(o&&!l.attributed){let m=typeof r=="object"&&r!==null;s=async f=>{let h=await l(f);return m&&(!h.$source||Object.keys(h.
$source).length===0)?On(h,"CREDENTIALS_CODE","e"):h},s.memoized=l.memoized,s.configBound=l.configBound,s.attributed=!0}else s=l},get(){return s},enumerable:!0,configurable:!0}),
e.credentials=r;let{signingEscapePath:n=!0,systemClockOffset:i=e.systemClockOffset||0,sha256:a}=e,c;return e.signer?c=he(e.signer):e.regionInfoProvider?c=()=>he(
e.region)().then(async d=>[await e.regionInfoProvider(d,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.useDualstackEndpoint()})||{},d]).
then(([d,u])=>{let{signingRegion:l,signingService:m}=d;e.signingRegion=e.signingRegion||l||u,e.signingName=e.signingName||m||e.serviceId;let f={...e,credentials:e.
credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:n},g=e.signerConstructor||ze;return new g(f)}):c=async d=>{d=Object.assign({},{name:"\
sigv4",signingName:e.signingName||e.defaultSigningName,signingRegion:await he(e.region)(),properties:{}},d);let u=d.signingRegion,l=d.signingName;e.signingRegion=
e.signingRegion||u,e.signingName=e.signingName||l||e.serviceId;let m={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:n},
f=e.signerConstructor||ze;return new f(m)},Object.assign(e,{systemClockOffset:i,signingEscapePath:n,signer:c,disableClockSkewCorrection:he(e.disableClockSkewCorrection??
t)})};function cg(t,{credentials:e,credentialDefaultProvider:r}){let o;return e?e?.memoized?o=e:o=Qo(e,Xo,br):r?o=he(r(Object.assign({},t,{parentClientConfig:t}))):
o=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},o.memoized=
!0,o}function pg(t,e){if(e.configBound)return e;let r=async o=>e({...o,callerClientConfig:t});return r.memoized=e.memoized,r.configBound=!0,r}var ug="AWS_DISABLE_CLOCK_SKEW_CORRECTION",lg="disable_clock_skew_correction",gu={environmentVariableSelector:t=>X(t,ug,W.ENV),configFileSelector:t=>X(t,lg,W.CONFIG),
default:!1};var Su=w(gu);var xs=ea(Su);var zr={CrtSignerV4:null};var ta="X-Amz-S3session-Token",Eu=ta.toLowerCase(),As=class extends ze{async signWithCredentials(e,r,o){let s=_u(r);e.headers[Eu]=r.sessionToken;let n=this;return yu(
n,s),n.signRequest(e,o??{})}async presignWithCredentials(e,r,o){let s=_u(r);return delete e.headers[Eu],e.headers[ta]=r.sessionToken,e.query=e.query??{},e.query[ta]=
r.sessionToken,yu(this,s),this.presign(e,o)}};function _u(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,expiration:t.expiration}}function yu(t,e){
let r=t.credentialProvider;t.credentialProvider=()=>(t.credentialProvider=r,Promise.resolve(e))}var lt=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof zr.CrtSignerV4=="function"?"crt":typeof Ts.SignatureV4a=="function"?
"js":"none"}constructor(e){this.sigv4Signer=new As(e),this.signerOptions=e}async sign(e,r={}){return r.signingRegion==="*"?this.getSigv4aSigner().sign(e,r):this.
sigv4Signer.sign(e,r)}async signWithCredentials(e,r,o={}){if(o.signingRegion==="*"){let s=this.getSigv4aSigner(),n=zr.CrtSignerV4;if(n&&s instanceof n)return s.
signWithCredentials(e,r,o);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt\
. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/s\
ignature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#f\
unctionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,r,o)}async presign(e,r={}){if(r.signingRegion==="*"){let o=this.getSigv4aSigner(),
s=zr.CrtSignerV4;if(s&&o instanceof s)return o.presign(e,r);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws\
-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling\
 [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.co\
m/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,r)}async presignWithCredentials(e,r,o={}){if(o.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(e,r,o)}getSigv4aSigner(){
if(!this.sigv4aSigner){let e=zr.CrtSignerV4,r=Ts.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!e&&!r)throw new Error("Neither CRT nor JS SigV4a imple\
mentation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk\
-js-v3#functionality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(r&&
typeof r=="function")this.sigv4aSigner=new r({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!r||typeof r!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new r({...this.signerOptions})}}return this.sigv4aSigner}};var Dt="ref",mt=-1,jr=!0,Ru="isSet",Pu="PartitionResult",Yr="booleanEquals",k="stringEquals",ra="getAttr",Tu="us-east-1",xu="sigv4",Au="sts",Iu="https://sts.{Re\
gion}.{PartitionResult#dnsSuffix}",Ou={[Dt]:"Endpoint"},H={[Dt]:"Region"},oa={[Dt]:Pu},bt={},wu=[H],Cu={conditions:[[Ru,[Ou]],[Ru,wu],["aws.partition",wu,Pu],[Yr,
[{[Dt]:"UseFIPS"},jr]],[Yr,[{[Dt]:"UseDualStack"},jr]],[k,[H,"aws-global"]],[Yr,[{[Dt]:"UseGlobalEndpoint"},jr]],[k,[H,"eu-central-1"]],[Yr,[{fn:ra,argv:[oa,"su\
pportsDualStack"]},jr]],[Yr,[{fn:ra,argv:[oa,"supportsFIPS"]},jr]],[k,[H,"ap-south-1"]],[k,[H,"eu-north-1"]],[k,[H,"eu-west-1"]],[k,[H,"eu-west-2"]],[k,[H,"eu-w\
est-3"]],[k,[H,"sa-east-1"]],[k,[H,Tu]],[k,[H,"us-east-2"]],[k,[H,"us-west-2"]],[k,[H,"us-west-1"]],[k,[H,"ca-central-1"]],[k,[H,"ap-southeast-1"]],[k,[H,"ap-no\
rtheast-1"]],[k,[H,"ap-southeast-2"]],[k,[{fn:ra,argv:[oa,"name"]},"aws-us-gov"]]],results:[[mt],["https://sts.amazonaws.com",{authSchemes:[{name:xu,signingName:Au,
signingRegion:Tu}]}],[Iu,{authSchemes:[{name:xu,signingName:Au,signingRegion:"{Region}"}]}],[mt,"Invalid Configuration: FIPS and custom endpoint are not support\
ed"],[mt,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ou,bt],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",bt],
[mt,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",bt],["https://sts-fips.{Region}.{Pa\
rtitionResult#dnsSuffix}",bt],[mt,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",bt],[
mt,"DualStack is enabled but this partition does not support DualStack"],[Iu,bt],[mt,"Invalid Configuration: Missing Region"]]},mg=2,I=1e8,fg=new Int32Array([-1,
1,-1,0,30,3,1,4,I+14,2,5,I+14,3,25,6,4,24,7,5,I+1,8,6,9,I+13,7,I+1,10,10,I+1,11,11,I+1,12,12,I+1,13,13,I+1,14,14,I+1,15,15,I+1,16,16,I+1,17,17,I+1,18,18,I+1,19,
19,I+1,20,20,I+1,21,21,I+1,22,22,I+1,23,23,I+1,I+2,8,I+11,I+12,4,28,26,9,27,I+10,24,I+8,I+9,8,29,I+7,9,I+6,I+7,3,I+3,31,4,I+4,I+5]),Nu=st.from(fg,mg,Cu.conditions,
Cu.results);var hg=new nt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),Is=(t,e={})=>hg.get(t,()=>yr(Nu,{endpointParams:t,logger:e.logger}));
be.aws=Pt;var gg=t=>async(e,r,o)=>{if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let s=await t(e,r,o),n=U(r)?.
commandInstance?.constructor?.getEndpointParameterInstructions;if(!n)throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);
let i=await No(o,{getEndpointParameterInstructions:n},e);return Object.assign(s,i)},Sg=async(t,e,r)=>({operation:U(e).operation,region:await L(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),bu=gg(Sg);function Du(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"\
sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}function Os(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}function sa(t){return{schemeId:"smithy.api#noAuth"}}var Eg=(t,e,r)=>s=>{
let i=t(s).properties?.authSchemes;if(!i)return e(s);let a=[];for(let c of i){let{name:p,properties:d={},...u}=c,l=p.toLowerCase();p!==l&&console.warn(`HttpAuth\
Scheme has been normalized with lowercasing: '${p}' to '${l}'`);let m;if(l==="sigv4a"){m="aws.auth#sigv4a";let h=i.find(S=>{let E=S.name.toLowerCase();return E!==
"sigv4a"&&E.startsWith("sigv4")});if(lt.sigv4aDependency()==="none"&&h)continue}else if(l.startsWith("sigv4"))m="aws.auth#sigv4";else throw new Error(`Unknown H\
ttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${l}'`);let f=r[m];if(!f)throw new Error(`Could not find HttpAuthOption create function for '${m}'`);let g=f(
s);g.schemeId=m,g.signingProperties={...g.signingProperties||{},...u,...d},a.push(g)}return a},_g=t=>{let e=[];switch(t.operation){case"AssumeRoleWithSAML":{e.push(
sa(t)),e.push(Os(t));break}case"AssumeRoleWithWebIdentity":{e.push(sa(t)),e.push(Os(t));break}default:e.push(Du(t)),e.push(Os(t))}return e},Lu=Eg(Is,_g,{"aws.au\
th#sigv4":Du,"aws.auth#sigv4a":Os,"smithy.api#noAuth":sa}),vu=t=>{let e=xs(t),r=fs(e);return Object.assign(r,{authSchemePreference:L(t.authSchemePreference??[])})};var Mu=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,useGlobalEndpoint:t.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),Uu={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ku={version:"3.1169.0"};var qr=t=>{let e;return async r=>(e??=(await import("./default-chain.js")).defaultProvider(t),e(r))};function na(t){let e=t&&typeof t=="object"&&"reason"in t?t.reason:void 0;if(e){if(e instanceof Error){let s=new Error("Request aborted");return s.name="AbortErr\
or",s.cause=e,s}let o=new Error(String(e));return o.name="AbortError",o}let r=new Error("Request aborted");return r.name="AbortError",r}var Hu=["ECONNRESET","EPIPE","ETIMEDOUT"];var Fu=t=>{let e={};for(let r in t){if(!y(t,r))continue;let o=t[r];e[r]=Array.isArray(o)?o.join(","):o}return e};var Rg=t=>process.getBuiltinModule("node:https")[t];var Lt=new Proxy({},{get:(t,e)=>Rg(e)});var C={setTimeout:(t,e)=>setTimeout(t,e),clearTimeout:t=>clearTimeout(t)};var Gu=1e3,Bu=(t,e,r=0)=>{if(!r)return-1;let o=s=>{let n=C.setTimeout(()=>{t.destroy(),e(Object.assign(new Error(`@smithy/node-http-handler - the request socket\
 did not establish a connection with the server within the configured timeout of ${r} ms.`),{name:"TimeoutError"}))},r-s),i=a=>{a?.connecting?a.on("connect",()=>{
C.clearTimeout(n)}):C.clearTimeout(n)};t.socket?i(t.socket):t.on("socket",i)};return r<2e3?(o(0),0):C.setTimeout(o.bind(null,Gu),Gu)};var $u=(t,e,r=0,o,s)=>r?C.setTimeout(()=>{let n=`@smithy/node-http-handler - [${o?"ERROR":"WARN"}] a request has exceeded the configured ${r} ms requestTimeout.`;
if(o){let i=Object.assign(new Error(n),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(i),e(i)}else n+=" Init client requestHandler with throwOnRequestTimeout\
=true to turn this into an error.",s?.warn?.(n)},r):-1;var Tg=3e3,Vu=(t,{keepAlive:e,keepAliveMsecs:r},o=Tg)=>{if(e!==!0)return-1;let s=()=>{t.socket?t.socket.setKeepAlive(e,r||0):t.on("socket",n=>{n.setKeepAlive(e,
r||0)})};return o===0?(s(),0):C.setTimeout(s,o)};var ws=t=>{let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0};var xg=3e3,ia=(t,e,r=0,o=!1)=>{if(!Number.isFinite(r)||r<=0)return;let s;t.once("response",c=>s=c);let n=()=>{if(s?.complete){t.socket?.destroy();return}let c=Object.
assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${o?"service default socket timeout":"configured by clie\
nt requestHandler"}).`),{name:"TimeoutError"});s?.destroy(c),t.destroy(),e(c)},i=()=>{let{socket:c}=t;c?c.connecting?c.once("connect",i):(c.setTimeout(r,n),t.on(
"close",()=>c.removeListener("timeout",n))):t.once("socket",i)};if(r<6e3){i();return}let a=C.setTimeout(i,xg);t.once("close",()=>C.clearTimeout(a))};var Ag=process.getBuiltinModule("node:stream"),Ig=t=>Ag[t];var Wu=Ig("Readable");var Ku=6e3;async function zu(t,e,r=Ku,o=!1){let s=e.headers,n=s?s.Expect||s.expect:void 0,i=-1,a=!0;!o&&n==="100-continue"&&(a=await Promise.race([new Promise(c=>{
i=Number(C.setTimeout(()=>c(!0),Math.max(Ku,r)))}),new Promise(c=>{t.on("continue",()=>{C.clearTimeout(i),c(!0)}),t.on("response",()=>{C.clearTimeout(i),c(!1)}),
t.on("error",()=>{C.clearTimeout(i),c(!1)})})])),a&&Og(t,e.body)}function Og(t,e){if(e instanceof Wu){e.pipe(t);return}if(e){let r=Buffer.isBuffer(e);if(r||typeof e==
"string"){r&&e.byteLength===0?t.end():t.end(e);return}let s=e;if(typeof s=="object"&&s.buffer&&typeof s.byteOffset=="number"&&typeof s.byteLength=="number"){t.end(
Buffer.from(s.buffer,s.byteOffset,s.byteLength));return}t.end(Buffer.from(e));return}t.end()}var Cs,ju,ve=class t{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle==
"function"?e:new t(e)}static checkSocketUsage(e,r,o=console){let{sockets:s,requests:n,maxSockets:i}=e;if(typeof i!="number"||i===1/0||Date.now()-15e3<r)return r;
if(s&&n)for(let c in s){if(!y(s,c))continue;let p=s[c]?.length??0,d=n[c]?.length??0;if(p>=i&&d>=2*i)return o?.warn?.(`@smithy/node-http-handler:WARN - socket us\
age at capacity=${p} and ${d} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return r}constructor(e){this.configProvider=new Promise((r,o)=>{
typeof e=="function"?e().then(s=>{r(this.resolveDefaultConfig(s))}).catch(o):r(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:r,requestTimeout:o}={}){this.config||(this.config=await this.configProvider);let s=this.config,n=s.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,c)=>{let p,d=-1,u=-1,l=-1,
m=-1,f=()=>{C.clearTimeout(d),C.clearTimeout(u),C.clearTimeout(l),C.clearTimeout(m)},g=async N=>{await p,f(),a(N)},h=async N=>{await p,f(),c(N)};if(r?.aborted){
let N=na(r);h(N);return}let S=e.headers,E=S?(S.Expect??S.expect)==="100-continue":!1,T=i?s.httpsAgent:s.httpAgent;E&&!this.externalAgent&&(T=new(i?Lt.Agent:Cs)(
{keepAlive:!1,maxSockets:1/0})),d=C.setTimeout(()=>{this.socketWarningTimestamp=t.checkSocketUsage(T,this.socketWarningTimestamp,n)},s.socketAcquisitionWarningTimeout??
(s.requestTimeout??2e3)+(s.connectionTimeout??1e3));let A=e.query?Si(e.query):"",P;if(e.username!=null||e.password!=null){let N=e.username??"",Me=e.password??"";
P=`${N}:${Me}`}let j=e.path;A&&(j+=`?${A}`),e.fragment&&(j+=`#${e.fragment}`);let Yt=e.hostname??"";Yt[0]==="["&&Yt.endsWith("]")?Yt=e.hostname.slice(1,-1):Yt=e.
hostname;let za={headers:e.headers,host:Yt,method:e.method,path:j,port:e.port,agent:T,auth:P},Oe=(i?Lt.request:ju)(za,N=>{let Me=new V({statusCode:N.statusCode||
-1,reason:N.statusMessage,headers:Fu(N.headers),body:N});g({response:Me})});if(Oe.on("error",N=>{Hu.includes(N.code)?h(Object.assign(N,{name:"TimeoutError"})):h(
N)}),r){let N=()=>{Oe.destroy();let Me=na(r);h(Me)};if(typeof r.addEventListener=="function"){let Me=r;Me.addEventListener("abort",N,{once:!0}),Oe.once("close",
()=>Me.removeEventListener("abort",N))}else r.onabort=N}let ja=o??s.requestTimeout;u=Bu(Oe,h,s.connectionTimeout),l=$u(Oe,h,ja,s.throwOnRequestTimeout,n??console);
let Ya=s.socketTimeout===void 0?ws(s):void 0;Ya?ia(Oe,h,Ya,!0):ia(Oe,h,s.socketTimeout);let co=za.agent;typeof co=="object"&&"keepAlive"in co&&(m=Vu(Oe,{keepAlive:co.
keepAlive,keepAliveMsecs:co.keepAliveMsecs})),p=zu(Oe,e,ja,this.externalAgent).catch(N=>(f(),c(N)))})}updateHttpClientConfig(e,r){this.config=void 0,this.configProvider=
this.configProvider.then(o=>{switch(e){case Symbol.for("logger"):e="logger",r=o.logger??r;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocket\
Timeout",r=ws(o)??r;break}return{...o,[e]:r}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:r,connectionTimeout:o,socketTimeout:s,
socketAcquisitionWarningTimeout:n,httpAgent:i,httpsAgent:a,throwOnRequestTimeout:c,logger:p}=e||{},d=!0,u=50,l;return{connectionTimeout:o,requestTimeout:r,socketTimeout:s,
defaultSocketTimeout:ws(e),socketAcquisitionWarningTimeout:n,throwOnRequestTimeout:c,httpAgentProvider:()=>l??=(async()=>{let m=await process.getBuiltinModule("\
node:http"),{Agent:f,request:g}=m.default??m;return ju=g,Cs=f,i instanceof Cs||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new Cs({keepAlive:d,maxSockets:u,
...i})})(),httpsAgent:typeof a?.destroy=="function"||a instanceof Lt.Agent?(this.externalAgent=!0,a):new Lt.Agent({keepAlive:d,maxSockets:u,...a}),logger:p}}};var vt=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,r){let o=r.getMemberSchemas(),s=Object.values(o).find(n=>!!n.
getMergedTraits().httpPayload);if(s){let n=s.getMergedTraits().mediaType;return n||(s.isStringSchema()?"text/plain":s.isBlobSchema()?"application/octet-stream":
e)}else if(!r.isUnitSchema()&&Object.values(o).find(i=>{let{httpQuery:a,httpQueryParams:c,httpHeader:p,httpLabel:d,httpPrefixHeaders:u}=i.getMergedTraits();return!a&&
!c&&!p&&!d&&u===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,r,o,s,n,i){let a=e;e.includes("#")&&([,a]=e.split("#"));let c={$metadata:n,$fault:o.
statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{errorSchema:i?.(
this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch{s.message=s.message??s.Message??"UnknownError";let d=this.errorRegistry,u=d.getBaseException();
if(u){let f=d.getErrorCtor(u)??Error;throw this.decorateServiceException(Object.assign(new f({name:a}),c),s)}let l=s,m=l?.message??l?.Message??l?.Error?.Message??
l?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(m),{name:a},c),s)}}compose(e,r,o){let s=o;r.includes("#")&&([s]=r.split("#"));let n=z.
for(s),i=z.for("smithy.ts.sdk.synthetic."+o);e.copyFrom(n),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,r={}){if(this.queryCompat){let o=e.Message??
r.Message,s=Io(e,r);o&&(s.message=o);let n=s.Error??{};n.Type=s.Error?.Type,n.Code=s.Error?.Code,n.Message=s.Error?.message??s.Error?.Message??o,s.Error=n;let i=s.
$metadata.requestId;return i&&(s.RequestId=i),s}return Io(e,r)}setQueryCompatError(e,r){let o=r.headers?.["x-amzn-query-error"];if(e!==void 0&&o!=null){let[s,n]=o.
split(";"),i=Object.keys(e),a={Code:s,Type:n};e.Code=s,e.Type=n;for(let c=0;c<i.length;c++){let p=i[c];a[p==="message"?"Message":p]=e[p]}delete a.__type,e.Error=
a}}queryCompatOutput(e,r){e.Error&&(r.Error=e.Error),e.Type&&(r.Type=e.Type),e.Code&&(r.Code=e.Code)}findQueryCompatibleError(e,r){try{return e.getSchema(r)}catch{
return e.find(s=>R.of(s).getMergedTraits().awsQueryError?.[0]===r)}}};var Ps=class extends ct{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:o,
awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:r}),this.serviceTarget=o,this.codec=n??new Or({timestampFormat:{useTrait:!0,default:7},
jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!s,this.mixin=new vt(this.
awsQueryCompatible)}async serializeRequest(e,r,o){let s=await super.serializeRequest(e,r,o);return s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]=
`application/x-amz-json-${this.getJsonRpcVersion()}`,s.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&(s.headers["x-amzn-que\
ry-mode"]="true"),(Pe(e.input)==="unit"||!s.body)&&(s.body="{}"),s}getPayloadCodec(){return this.codec}async handleError(e,r,o,s,n){let{awsQueryCompatible:i}=this;
i&&this.mixin.setQueryCompatError(s,o);let a=Ti(o,s,i)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:c,
errorMetadata:p}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,o,s,n,i?this.mixin.findQueryCompatibleError:void 0),d=R.of(
c),u=s.message??s.Message??"UnknownError",l=this.compositeErrorRegistry.getErrorCtor(c)??Error,m=new l({}),f={},g=this.codec.createDeserializer();for(let[h,S]of d.
structIterator())s[h]!=null&&(f[h]=g.readObject(S,s[h]));throw i&&this.mixin.queryCompatOutput(s,f),this.mixin.decorateServiceException(Object.assign(m,p,{$fault:d.
getMergedTraits().error,message:u},f),s)}};var Jr=class extends Ps{constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:o,awsQueryCompatible:s,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:r,
serviceTarget:o,awsQueryCompatible:s,jsonCodec:n})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"\
application/x-amz-json-1.1"}};function aa(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function pa(t){return new ca(t).parse()}var ca=class t{x;i=0;z;constructor(e){
this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let o=e.parseTag();return{[o.tag]:o.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){let o=this;return r?o.x.startsWith(
e,o.i):o.x.toLowerCase().startsWith(e.toLowerCase(),o.i)}readTo(e){let r=this,o=r.x.indexOf(e,r.i);if(o===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let s=r.x.slice(r.i,o);return r.i=o+e.length,s}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,r=e.x[e.i];++e.i;let o="";for(;e.i<e.z&&e.x[e.i]!==r;)o+=e.x[e.i++];return++e.i,e.decodeEntities(o)}parseTag(){
let e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let o=!1,s={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let d="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)d+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),d==="__proto__"&&aa(s),s[d]=e.readAttrValue(),o=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:r,value:o?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let n=[],i=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,n.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,i.push(e.parseTag()));else{let d="";for(;e.i<e.z&&e.x[e.i]!=="<";)d+=e.x[e.i++];n.push(e.decodeEntities(d))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==r)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${r}> and </${c}>.`);if(!o&&n.length===0&&!a)return{tag:r,value:""};if(!o&&!a){let d=n.length===1?n[0]:n.join("");return d.trim()===""&&d.
includes(`
`)?{tag:r,value:""}:{tag:r,value:d}}let p={};for(let d of n)d.trim()===""&&d.includes(`
`)||(p["#text"]="#text"in p?p["#text"]+d:d);for(let d of i)d.tag==="__proto__"&&aa(p),d.tag in p?Array.isArray(p[d.tag])?p[d.tag].push(d.value):p[d.tag]=[p[d.tag],
d.value]:p[d.tag]=d.value;for(let[d,u]of Object.entries(s))d==="__proto__"&&aa(p),p[d]=u;return{tag:r,value:p}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let r=0;for(;e.i<e.z;){let o=e.x[e.i];if(o==="[")++r;else if(o==="]")--r;else if(o===">"&&r===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(r,o,s,n)=>o?
String.fromCharCode(parseInt(o,16)):s?String.fromCharCode(parseInt(s,10)):t.ENTITIES[n]??"")}};var Mt=class{serdeContext;setSerdeContext(e){this.serdeContext=e}};var Ns=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let o=Object.keys(this.from),s=new Set(o);s.delete("__type"),this.keys=s}mark(e){this.keys.delete(
e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,r=this.from[e];
this.to.$unknown=[e,r]}}};function Yu(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var bs=class extends Mt{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=new Rr(e)}setSerdeContext(e){this.serdeContext=
e,this.stringDeserializer.setSerdeContext(e)}read(e,r,o){let s=R.of(e),n=s.getMemberSchemas();if(s.isStructSchema()&&s.isMemberSchema()&&!!Object.values(n).find(
p=>!!p.getMemberTraits().eventPayload)){let p={},d=Object.keys(n)[0];return n[d].isBlobSchema()?p[d]=r:p[d]=this.read(n[d],r),p}let a=(this.serdeContext?.utf8Encoder??
K)(r),c=this.parseXml(a);return this.readSchema(e,o?c[o]:c)}readSchema(e,r){let o=R.of(e);if(o.isUnitSchema())return;let s=o.getMergedTraits();if(o.isListSchema()&&
!Array.isArray(r))return this.readSchema(o,[r]);if(r==null)return r;if(typeof r=="object"){let n=!!s.xmlFlattened;if(o.isListSchema()){let a=o.getValueSchema(),
c=[],p=a.getMergedTraits().xmlName??"member",d=n?r:(r[0]??r)[p];if(d==null)return c;let u=Array.isArray(d)?d:[d];for(let l of u)c.push(this.readSchema(a,l));return c}
let i={};if(o.isMapSchema()){let a=o.getKeySchema(),c=o.getValueSchema(),p;n?p=Array.isArray(r)?r:[r]:p=Array.isArray(r.entry)?r.entry:[r.entry];let d=a.getMergedTraits().
xmlName??"key",u=c.getMergedTraits().xmlName??"value";for(let l of p){let m=l[d],f=l[u];m==="__proto__"&&Yu(i),i[m]=this.readSchema(c,f)}return i}if(o.isStructSchema()){
let a=o.isUnionSchema(),c;a&&(c=new Ns(r,i));for(let[p,d]of o.structIterator()){let u=d.getMergedTraits(),l=u.httpPayload?u.xmlName??d.getName():d.getMemberTraits().
xmlName??p;a&&c.mark(l),r[l]!=null&&(i[p]=this.readSchema(d,r[l]))}return a&&c.writeUnknown(),i}if(o.isDocumentSchema())return r;throw new Error(`@aws-sdk/core/\
protocols - xml deserializer unhandled schema type for ${o.getName(!0)}`)}return o.isListSchema()?[]:o.isMapSchema()||o.isStructSchema()?{}:this.stringDeserializer.
read(o,r)}parseXml(e){if(e.length){let r;try{r=pa(e)}catch(i){throw i&&typeof i=="object"&&Object.defineProperty(i,"$responseBodyText",{value:e}),i}let o="#text",
s=Object.keys(r)[0],n=r[s];return n[o]&&(n[s]=n[o],delete n[o]),Oo(n)}return{}}};var Ds=class extends Mt{settings;buffer;constructor(e){super(),this.settings=e}write(e,r,o=""){this.buffer===void 0&&(this.buffer="");let s=R.of(e);if(o&&!o.endsWith(
".")&&(o+="."),s.isBlobSchema())(typeof r=="string"||r instanceof Uint8Array)&&(this.writeKey(o),this.writeValue((this.serdeContext?.base64Encoder??_e)(r)));else if(s.
isBooleanSchema()||s.isNumericSchema()||s.isStringSchema())r!=null?(this.writeKey(o),this.writeValue(String(r))):s.isIdempotencyToken()&&(this.writeKey(o),this.
writeValue(Uo()));else if(s.isBigIntegerSchema())r!=null&&(this.writeKey(o),this.writeValue(String(r)));else if(s.isBigDecimalSchema())r!=null&&(this.writeKey(o),
this.writeValue(r instanceof D?r.string:String(r)));else if(s.isTimestampSchema()){if(r instanceof Date)switch(this.writeKey(o),pt(s,this.settings)){case 5:this.
writeValue(r.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(er(r));break;case 7:this.writeValue(String(r.getTime()/1e3));break}}else if(s.isDocumentSchema())
Array.isArray(r)?this.write(79,r,o):r instanceof Date?this.write(4,r,o):r instanceof Uint8Array?this.write(21,r,o):r&&typeof r=="object"?this.write(143,r,o):(this.
writeKey(o),this.writeValue(String(r)));else if(s.isListSchema()){if(Array.isArray(r))if(r.length===0)this.settings.serializeEmptyLists&&(this.writeKey(o),this.
writeValue(""));else{let n=s.getValueSchema(),i=this.settings.flattenLists||s.getMergedTraits().xmlFlattened,a=1;for(let c of r){if(c==null)continue;let p=n.getMergedTraits(),
d=this.getKey("member",p.xmlName,p.ec2QueryName),u=i?`${o}${a}`:`${o}${d}.${a}`;this.write(n,c,u),++a}}}else if(s.isMapSchema()){if(r&&typeof r=="object"){let n=s.
getKeySchema(),i=s.getValueSchema(),a=s.getMergedTraits().xmlFlattened,c=1;for(let p in r){let d=r[p];if(d==null)continue;let u=n.getMergedTraits(),l=this.getKey(
"key",u.xmlName,u.ec2QueryName),m=a?`${o}${c}.${l}`:`${o}entry.${c}.${l}`,f=i.getMergedTraits(),g=this.getKey("value",f.xmlName,f.ec2QueryName),h=a?`${o}${c}.${g}`:
`${o}entry.${c}.${g}`;this.write(n,p,m),this.write(i,d,h),++c}}}else if(s.isStructSchema()){if(r&&typeof r=="object"){let n=!1;for(let[i,a]of s.structIterator()){
if(r[i]==null&&!a.isIdempotencyToken())continue;let c=a.getMergedTraits(),p=this.getKey(i,c.xmlName,c.ec2QueryName,"struct"),d=`${o}${p}`;this.write(a,r[i],d),n=
!0}if(!n&&s.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i,p=`${o}${a}`;this.write(15,c,p)}}}}else if(!s.isUnitSchema())throw new Error(`@aw\
s-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - Qu\
erySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,r,o,s){let{ec2:n,capitalizeKeys:i}=this.settings;
if(n&&o)return o;let a=r??e;return i&&s==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${ko(e)}\
=`}writeValue(e){this.buffer+=ko(e)}};var Xr=class extends ct{options;serializer;deserializer;mixin=new vt;constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries}),
this.options=e;let r={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new Ds(r),this.deserializer=new bs(r)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.
setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,r,o){let s=await super.serializeRequest(
e,r,o);s.path.endsWith("/")||(s.path+="/"),s.headers["content-type"]="application/x-www-form-urlencoded",(Pe(e.input)==="unit"||!s.body)&&(s.body="");let n=e.name.
split("#")[1]??e.name;return s.body=`Action=${n}&Version=${this.options.version}`+s.body,s.body.endsWith("&")&&(s.body=s.body.slice(-1)),s}async deserializeResponse(e,r,o){
let s=this.deserializer,n=R.of(e.output),i={};if(o.statusCode>=300){let d=await me(o.body,r);d.byteLength>0&&Object.assign(i,await s.read(15,d)),await this.handleError(
e,r,o,i,this.deserializeMetadata(o))}for(let d in o.headers){let u=o.headers[d];delete o.headers[d],o.headers[d.toLowerCase()]=u}let a=e.name.split("#")[1]??e.name,
c=n.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,p=await me(o.body,r);return p.byteLength>0&&Object.assign(i,await s.read(n,p,c)),i.$metadata=this.
deserializeMetadata(o),i}useNestedResult(){return!0}async handleError(e,r,o,s,n){let i=this.loadQueryErrorCode(o,s)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,
i,this.options.defaultNamespace);let a=this.loadQueryError(s)??{},c=this.loadQueryErrorMessage(s);a.message=c,a.Error={Type:a.Type,Code:a.Code,Message:c};let{errorSchema:p,
errorMetadata:d}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,o,a,n,this.mixin.findQueryCompatibleError),u=R.of(p),l=this.
compositeErrorRegistry.getErrorCtor(p)??Error,m=new l({}),f={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error};for(let[g,h]of u.structIterator()){let S=h.getMergedTraits().
xmlName??g,E=a[S]??s[S];f[g]=this.deserializer.readSchema(h,E)}throw this.mixin.decorateServiceException(Object.assign(m,d,{$fault:u.getMergedTraits().error,message:c},
f),s)}loadQueryErrorCode(e,r){let o=(r.Errors?.[0]?.Error??r.Errors?.Error??r.Error)?.Code;if(o!==void 0)return o;if(e.statusCode==404)return"NotFound"}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let r=this.loadQueryError(e);return r?.message??r?.Message??e.message??e.Message??
"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}};var Ls=t=>process.getBuiltinModule("node:crypto")[t],qu=t=>new Proxy(function(){},{apply:(e,r,o)=>Ls(t)(...o),construct:(e,r,o)=>Reflect.construct(Ls(t),r,o),get:(e,r)=>Ls(
t)[r]}),xv=new Proxy({},{get:(t,e)=>Ls(e)});var da=qu("createHash");var Ju=qu("createHmac");var vs=class{};var wg=(()=>{try{return da("sha256"),!0}catch{return!1}})(),Ut=wg?Cg():vs;function Cg(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){
this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.
update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?Ju("sha256",Pg(this.secret)):da("sha256")}}}function Pg(t){return typeof t=="string"?
t:ArrayBuffer.isView(t)?Buffer.from(t.buffer,t.byteOffset,t.byteLength):Buffer.from(t)}var F=class t extends rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),Object.setPrototypeOf(this,t.prototype)}};var Ms=class t extends F{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(e){super({name:"Expir\
edTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Us=class t extends F{static shapeId="com.amazonaws.sts#MalformedPolicyDocumen\
tException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},ks=class t extends F{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="\
client";constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Hs=class t extends F{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},Fs=class t extends F{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="\
client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Gs=class t extends F{static shapeId="\
com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Bs=class t extends F{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="ID\
PCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},$s=class t extends F{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="\
client";constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Vs=class t extends F{static shapeId="\
com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(e){super({name:"ExpiredTradeInTokenException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ws=class t extends F{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloa\
dSizeExceededException";$fault="client";constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Ks=class t extends F{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(e){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},zs=class t extends F{static shapeId="\
com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(e){super({name:"SessionDurationEscal\
ationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}};var Xu="Arn",Ng="AccessKeyId";var bg="AssumeRole",Dg="AssumedRoleId",Lg="AssumeRoleRequest",vg="AssumeRoleResponse";var ua="AssumedRoleUser";var Mg="AssumeRoleWithWebIdentity",Ug="AssumeRoleWithWebIdentityRequest",kg="AssumeRoleWithWebIdentityResponse";var Hg="Account",Fg="Audience",la="Credentials",Gg="ContextAssertion";var Qu="DurationSeconds",Bg="Expiration",$g="ExternalId";var Vg="ExpiredTokenException",Wg="ExpiredTradeInTokenException";var Kg="GetCallerIdentity",zg="GetCallerIdentityRequest",jg="GetCallerIdentityResponse";var Yg="InvalidAuthorizationMessageException",qg="IDPCommunicationErrorException",Jg="IDPRejectedClaimException",Xg="InvalidIdentityTokenException",Qg="JWTPaylo\
adSizeExceededException",Zg="Key",eS="MalformedPolicyDocumentException",Zu="MinimumSessionTokenSize";var tS="OutboundWebIdentityFederationDisabledException",el="Policy",tl="PolicyArns";var rS="ProviderArn",oS="ProvidedContexts",sS="ProvidedContextsListType",nS="ProvidedContext",iS="PolicyDescriptorType",aS="ProviderId",rl="PackedPolicySize",cS="\
PackedPolicyTooLargeException",pS="Provider",ol="RoleArn",dS="RegionDisabledException",sl="RoleSessionName";var uS="SecretAccessKey";var lS="SessionDurationEscalationException",mS="SubjectFromWebIdentityToken",ma="SourceIdentity",fS="SerialNumber";var nl="SessionTokenSize",il="SessionTokenUtilization",hS="SessionToken",gS="Tags",SS="TokenCode";var ES="TransitiveTagKeys",_S="Tag",yS="UserId",RS="Value",TS="WebIdentityToken",xS="arn",AS="accessKeySecretType",ne="awsQueryError",ie="client",IS="clientToke\
nType",ae="error",ce="httpError",pe="message",OS="policyDescriptorListType",al="smithy.ts.sdk.synthetic.com.amazonaws.sts";var wS="tagListType";var x="com.amazonaws.sts",cl=new z(al),CS=[-3,al,"STSServiceException",0,[],[]];cl.registerError(CS,F);var ee=new z(x),PS=[-3,x,Vg,{[ne]:["ExpiredTokenException",
400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(PS,Ms);var NS=[-3,x,Wg,{[ne]:["ExpiredTradeInTokenException",400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(
NS,Vs);var bS=[-3,x,qg,{[ne]:["IDPCommunicationError",400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(bS,Bs);var DS=[-3,x,Jg,{[ne]:["IDPRejectedClaim",403],[ae]:ie,
[ce]:403},[pe],[0]];ee.registerError(DS,Fs);var LS=[-3,x,Yg,{[ne]:["InvalidAuthorizationMessageException",400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(LS,$s);
var vS=[-3,x,Xg,{[ne]:["InvalidIdentityToken",400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(vS,Gs);var MS=[-3,x,Qg,{[ne]:["JWTPayloadSizeExceededException",
400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(MS,Ws);var US=[-3,x,eS,{[ne]:["MalformedPolicyDocument",400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(US,Us);
var kS=[-3,x,tS,{[ne]:["OutboundWebIdentityFederationDisabledException",403],[ae]:ie,[ce]:403},[pe],[0]];ee.registerError(kS,Ks);var HS=[-3,x,cS,{[ne]:["PackedP\
olicyTooLarge",400],[ae]:ie,[ce]:400},[pe],[0]];ee.registerError(HS,ks);var FS=[-3,x,dS,{[ne]:["RegionDisabledException",403],[ae]:ie,[ce]:403},[pe],[0]];ee.registerError(
FS,Hs);var GS=[-3,x,lS,{[ne]:["SessionDurationEscalationException",403],[ae]:ie,[ce]:403},[pe],[0]];ee.registerError(GS,zs);var pl=[cl,ee],BS=[0,x,AS,8,0],$S=[0,
x,IS,8,0];var dl=[3,x,ua,0,[Dg,Xu],[0,0],2],VS=[3,x,Lg,0,[ol,sl,tl,el,Qu,gS,ES,$g,fS,SS,ma,oS,Zu],[0,0,()=>ll,0,1,()=>ZS,64,0,0,0,0,()=>QS,1],2],WS=[3,x,vg,0,[la,ua,rl,ma,
il,nl],[[()=>ul,0],()=>dl,1,0,1,1]];var KS=[3,x,Ug,0,[ol,sl,TS,aS,tl,el,Qu,Zu],[0,0,[()=>$S,0],0,()=>ll,0,1,1],3],zS=[3,x,kg,0,[la,mS,ua,rl,pS,Fg,ma,il,nl],[[()=>ul,0],0,()=>dl,1,0,0,0,1,1]];var ul=[3,x,la,0,[Ng,uS,hS,Bg],[0,[()=>BS,0],0,4],4];var jS=[3,x,zg,0,[],[]],YS=[3,x,jg,0,[yS,Hg,Xu],[0,0,0]];var qS=[3,x,iS,0,[xS],[0]],JS=[3,x,nS,0,[rS,Gg],[0,0]],XS=[3,x,_S,0,[Zg,RS],[0,0],2],ll=[1,x,OS,0,()=>qS],QS=[1,x,sS,0,()=>JS];var ZS=[1,x,wS,0,()=>XS];var ml=[9,x,bg,0,()=>VS,()=>WS];var fl=[9,x,Mg,0,()=>KS,()=>zS];var hl=[9,x,Kg,0,()=>jS,()=>YS];var gl=t=>({apiVersion:"2011-06-15",base64Decoder:t?.base64Decoder??ue,base64Encoder:t?.base64Encoder??_e,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??Is,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Lu,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new se},{schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.aut\
h#sigv4a"),signer:new Ke},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new Le}],logger:t?.
logger??new Ne,protocol:t?.protocol??Xr,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:pl,xmlNamespace:"https:/\
/sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??Ut,signerConstructor:t?.
signerConstructor??lt,urlParser:t?.urlParser??Re,utf8Decoder:t?.utf8Decoder??Y,utf8Encoder:t?.utf8Encoder??K});var Sl=t=>{ur(process.version);let e=Sr(t),r=()=>e().then(dr),o=gl(t);qt(process.version);let s={profile:t?.profile,logger:o.logger};return{...o,...t,runtime:"n\
ode",defaultsMode:e,authSchemePreference:t?.authSchemePreference??w(Nt,s),bodyLengthChecker:t?.bodyLengthChecker??rr,credentialDefaultProvider:t?.credentialDefaultProvider??
qr,defaultSocketTimeout:Jt(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Hr({serviceId:o.serviceId,clientVersion:ku.version}),httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4")||(async i=>await qr(i?.__config||{})()),signer:new se},
{schemeId:"aws.auth#sigv4a",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4a"),signer:new Ke},{schemeId:"smithy.api#noAuth",identityProvider:n=>n.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new Le}],maxAttempts:t?.maxAttempts??w(vr,t),region:t?.region??w(ot,{...hr,...s}),requestHandler:ve.create(t?.requestHandler??
r),retryMode:t?.retryMode??w({...Ur,default:async()=>(await r()).retryMode||dt},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??w(hs,s),streamCollector:t?.
streamCollector??xt,useDualstackEndpoint:t?.useDualstackEndpoint??w(sr,s),useFipsEndpoint:t?.useFipsEndpoint??w(nr,s),userAgentAppId:t?.userAgentAppId??w(Fr,s)}};var El=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,o=t.credentials;return{setHttpAuthScheme(s){let n=e.findIndex(i=>i.schemeId===s.schemeId);n===-1?e.
push(s):e.splice(n,1,s)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(s){r=s},httpAuthSchemeProvider(){return r},setCredentials(s){o=s},credentials(){return o}}},
_l=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var yl=(t,e)=>{let r=Object.assign(Gr(t),lr(t),Tr(t),El(t));return e.forEach(o=>o.configure(r)),Object.assign(t,Br(r),mr(r),xr(r),_l(r))};var Qr=class extends tt{config;constructor(...[e]){let r=Sl(e||{});super(r),this.initConfig=r;let o=Mu(r),s=Dr(o),n=Mr(s),i=gr(n),a=i,c=vo(a),p=vu(c),d=yl(p,e?.
extensions||[]);this.config=d,this.middlewareStack.use(ir(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(as(this.config)),this.
middlewareStack.use(Ar(this.config)),this.middlewareStack.use(wr(this.config)),this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(Nr(this.config)),
this.middlewareStack.use(wt(this.config,{httpAuthSchemeParametersProvider:bu,identityProviderConfigProvider:async u=>new Ve({"aws.auth#sigv4":u.credentials,"aws\
.auth#sigv4a":u.credentials})})),this.middlewareStack.use(Ct(this.config))}destroy(){super.destroy()}};var kt=fr(Uu,"AWSSecurityTokenServiceV20110615","STSClient",Mo),Ht={},Ft=(t,e,r,o)=>[];var js=class extends kt(Ht,Ft,"AssumeRole",ml){};var Zr=class extends kt(Ht,Ft,"AssumeRoleWithWebIdentity",fl){};var Ys=class extends kt(Ht,Ft,"GetCallerIdentity",hl){};function Js(t,e){let{endpoint:r,connections:o}=e;return{...Rl(t,e),requestHandler:new qs(e,{httpAgent:o.http,httpsAgent:r?.startsWith("http:")?o.http:o.https,connectionTimeout:5e3})}}
function Rl(t,{endpoint:e,useFips:r,useDualstack:o,clock:s}){return{region:t,...e!==void 0&&{endpoint:e.replaceAll("{region}",t)},useFipsEndpoint:e===void 0&&r,
useDualstackEndpoint:e===void 0&&o,maxAttempts:1,retryMode:"standard",authSchemePreference:[],userAgentAppId:"",disableClockSkewCorrection:!1,systemClockOffset:s.
offset,customUserAgent:[["secret-lease"]],streamCollector:Xa}}function Xs(t,e){let r={statusCode:200,headers:{},body:Buffer.from(e)};return{...Rl("us-east-1",{...t,
endpoint:void 0}),credentials:{accessKeyId:"warm-up",secretAccessKey:"warm-up",sessionToken:"warm-up"},requestHandler:{handle:async()=>({response:r})}}}function Qs(t,e,{
useFips:r,useDualstack:o}){let s={Region:e,UseFIPS:r,UseDualStack:o};return t.config.endpointProvider(s).url}var qs=class extends ve{#e;host;constructor(e,r){super(
r),this.#e=e}async handle(...e){let{clock:r,connections:o,wait:s}=this.#e,[{protocol:n,hostname:i,port:a=""}]=e;this.host=a===""?i:`${i}:${a}`;let c=o.resending(
{protocol:n,hostname:i,port:a},()=>super.handle(...e));s?.begin();let p=await c;return s?.end(),r.observe(p.response.headers),p}};function Gt({config:t}){return t.
requestHandler instanceof qs?t.requestHandler.host:void 0}async function Bt(t,e,r){try{return await r()}catch(o){throw rE(t,o,e.clock)}}function eE({code:t}){return[
"ENOENT","EACCES","EPERM","EISDIR","ENOTDIR","ERR_INVALID_CHAR"].includes(String(t))}function tE({Code:t,name:e="",message:r=""}){return t!==void 0||!(/^Unknown(?:Error)?$/.
test(e)||/parse error|Deserialization/.test(r))}function rE(t,e,r){let o=e.$response?.headers??{},s=e.$metadata?.httpStatusCode,n=e.code==="ECONNRESET"||e.code===
"EPIPE";if(e.name==="AbortError"||e.name==="TimeoutError"&&!n)return new oe(t,{kind:"timeout"});if(e.name?.includes("Credential"))return new oe(t,{kind:"answer",
code:e.name});if(s===void 0&&eE(e))return new oe(t,{kind:"answer",code:"CredentialsError"});if(s===void 0)return Qa(t,e);let i=tE(e);return e.name==="SyntaxErro\
r"||s<400||!i&&s<500&&s!==429?new oe(t,{kind:"garbage",status:s}):new oe(t,{kind:"answer",code:i?e.Code??e.name:void 0,status:s,retryAfter:Za(o["retry-after"],r.
now()),words:e.message})}function qM(t,e){let r=new fa(t);return{open:(o,s)=>new ga(o,t,e[s],r),url:o=>r.url(o),warmUp:()=>oE(t)}}async function oE(t){let e=`<AssumeRoleWithWebIdentityR\
esponse><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>arn</Arn><AssumedRoleId>id</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>id</AccessKeyId><SecretAccessKey>key</SecretAccessKey><SessionToken>token</SessionToken>
    <Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,r=new Qr({...Xs(t,e),sigv4aSigningRegionSet:["us-east-1"]}),o={RoleArn:"arn",RoleSessionName:"\
name",WebIdentityToken:"token",DurationSeconds:900};Sa("AssumeRoleWithWebIdentity",await r.send(new Zr({...o,Policy:"{}"})))}var fa=class{#e;#t=new Map;constructor(e){
this.#e=e}in(e){let r=this.#t.get(e)??ha(e,this.#e,{accessKeyId:"unsigned",secretAccessKey:"unsigned"});return this.#t.set(e,r),r}url(e){return Qs(this.in(e),e,
this.#e)}};function ha(t,e,r){return new Qr({...Js(t,e),sigv4aSigningRegionSet:[t],...r&&{credentials:r}})}var ga=class{#e;#t;#r;#o;constructor(e,r,o,s){this.#e=
e,this.#o=s,this.#t=r,this.#r=o}async assumeWithToken(e,r){let o=this.#o.in(this.#e),s,n=this.#r.run("AssumeRoleWithWebIdentity",async(i,a)=>{let c=await r(s),p={
...Tl(e),WebIdentityToken:c};try{let d=await Bt("AssumeRoleWithWebIdentity",this.#t,()=>o.send(new Zr(p),{abortSignal:a}));return Sa("AssumeRoleWithWebIdentity",
d)}catch(d){throw d instanceof oe&&qa(d)==="fresh token"&&(s=c),d}});return gt(()=>Gt(o),n)}async assumeFrom(e,r){let o=ha(this.#e,this.#t,r),s=this.#r.run("Ass\
umeRole",async(n,i)=>{let a=await Bt("AssumeRole",this.#t,()=>o.send(new js(Tl(e)),{abortSignal:i}));return Sa("AssumeRole",a)});return gt(()=>Gt(o),s)}async callerArn(){
let e=ha(this.#e,this.#t,void 0),r=this.#r.run("GetCallerIdentity",async(o,s)=>{let{Arn:n}=await Bt("GetCallerIdentity",this.#t,()=>e.send(new Ys({}),{abortSignal:s}));
if(!n)throw new oe("GetCallerIdentity",{kind:"garbage"});return n});return gt(()=>Gt(e),r)}};function Tl(t){let{roleArn:e,sessionName:r,duration:o,policy:s,managedPolicies:n=[],
externalId:i,tagging:a}=t,{tags:c,transitiveTagKeys:p,sourceIdentity:d}=a??{};return{RoleArn:e,RoleSessionName:r,DurationSeconds:o,...s!==void 0&&{Policy:s},...i!==
void 0&&{ExternalId:i},...c&&{Tags:[...c]},...p&&{TransitiveTagKeys:[...p]},...d!==void 0&&{SourceIdentity:d},...n.length>0&&{PolicyArns:n.map(u=>({arn:u}))}}}function Sa(t,{
Credentials:e,AssumedRoleUser:r}){let{AccessKeyId:o,SecretAccessKey:s,SessionToken:n,Expiration:i}=e??{};if(!o||!s||!n||!i||!r?.Arn)throw new oe(t,{kind:"garbag\
e"});return{keys:{accessKeyId:o,secretAccessKey:s,sessionToken:n,expiration:i},assumedRoleArn:r.Arn}}var Zs=new TextEncoder,en=new TextDecoder,tn=new TextDecoder("utf-8",{fatal:!0}),XM=2**32;function xl(...t){let e=t.reduce((s,{length:n})=>s+n,0),r=new Uint8Array(
e),o=0;for(let s of t)r.set(s,o),o+=s.length;return r}var sE=/[^\x00-\x7f]/;function $t(t){if(typeof t=="string"&&t.length>=128){if(sE.test(t))throw new TypeError("non-ASCII string encountered in encode()");return Zs.
encode(t)}let e=new Uint8Array(t.length);for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);if(o>127)throw new TypeError("non-ASCII string encountered in encode(\
)");e[r]=o}return e}function Al(t,e=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(t,{alphabet:e?"base64url":"base64"});if(e){if(t.includes("+")||t.includes("/"))throw new TypeError(
"Invalid base64url");t=t.replace(/-/g,"+").replace(/_/g,"/")}let r=atob(t),o=new Uint8Array(r.length);for(let s=0;s<r.length;s++)o[s]=r.charCodeAt(s);return o}var oo={};qm(oo,{JOSEAlgNotAllowed:()=>eo,JOSEError:()=>G,JOSENotSupported:()=>ge,JWEDecryptionFailed:()=>Ea,JWEInvalid:()=>_a,JWKInvalid:()=>ya,JWKSInvalid:()=>ft,
JWKSMultipleMatchingKeys:()=>ro,JWKSNoMatchingKey:()=>to,JWKSTimeout:()=>Ra,JWSInvalid:()=>v,JWSSignatureVerificationFailed:()=>Wt,JWTClaimValidationFailed:()=>Ie,
JWTExpired:()=>Vt,JWTInvalid:()=>je});var G=class extends Error{static code="ERR_JOSE_GENERIC";code="ERR_JOSE_GENERIC";constructor(e,r){super(e,r),this.name=this.
constructor.name,Error.captureStackTrace?.(this,this.constructor)}},Ie=class extends G{static code="ERR_JWT_CLAIM_VALIDATION_FAILED";code="ERR_JWT_CLAIM_VALIDAT\
ION_FAILED";claim;reason;payload;constructor(e,r,o="unspecified",s="unspecified"){super(e,{cause:{claim:o,reason:s,payload:r}}),this.claim=o,this.reason=s,this.
payload=r}},Vt=class extends G{static code="ERR_JWT_EXPIRED";code="ERR_JWT_EXPIRED";claim;reason;payload;constructor(e,r,o="unspecified",s="unspecified"){super(
e,{cause:{claim:o,reason:s,payload:r}}),this.claim=o,this.reason=s,this.payload=r}},eo=class extends G{static code="ERR_JOSE_ALG_NOT_ALLOWED";code="ERR_JOSE_ALG\
_NOT_ALLOWED"},ge=class extends G{static code="ERR_JOSE_NOT_SUPPORTED";code="ERR_JOSE_NOT_SUPPORTED"},Ea=class extends G{static code="ERR_JWE_DECRYPTION_FAILED";code="\
ERR_JWE_DECRYPTION_FAILED";constructor(e="decryption operation failed",r){super(e,r)}},_a=class extends G{static code="ERR_JWE_INVALID";code="ERR_JWE_INVALID"},
v=class extends G{static code="ERR_JWS_INVALID";code="ERR_JWS_INVALID"},je=class extends G{static code="ERR_JWT_INVALID";code="ERR_JWT_INVALID"},ya=class extends G{static code="\
ERR_JWK_INVALID";code="ERR_JWK_INVALID"},ft=class extends G{static code="ERR_JWKS_INVALID";code="ERR_JWKS_INVALID"},to=class extends G{static code="ERR_JWKS_NO_\
MATCHING_KEY";code="ERR_JWKS_NO_MATCHING_KEY";constructor(e="no applicable key found in the JSON Web Key Set",r){super(e,r)}},ro=class extends G{[Symbol.asyncIterator]=async function*(){};static code="\
ERR_JWKS_MULTIPLE_MATCHING_KEYS";code="ERR_JWKS_MULTIPLE_MATCHING_KEYS";constructor(e="multiple matching keys found in the JSON Web Key Set",r){super(e,r)}},Ra=class extends G{static code="\
ERR_JWKS_TIMEOUT";code="ERR_JWKS_TIMEOUT";constructor(e="request timed out",r){super(e,r)}},Wt=class extends G{static code="ERR_JWS_SIGNATURE_VERIFICATION_FAILE\
D";code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";constructor(e="signature verification failed",r){super(e,r)}};var nE="The input to be decoded is not correctly encoded.";function so(t){try{return Al(typeof t=="string"?t:en.decode(t),!0)}catch(e){throw new TypeError(nE,{cause:e})}}function Ye(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);return e===null||Object.
getPrototypeOf(e)===null}function Il(t){return Ye(t)&&Array.isArray(t.keys)&&Array.from(t.keys).every(Ye)}function Ol(...t){let e=new Set;for(let r of t)if(r)for(let o of Object.
keys(r)){if(e.has(o))return!1;e.add(o)}return!0}function Ta(t,e,r){try{return so(t)}catch(o){throw new r(`Failed to base64url decode the ${e}`,{cause:o})}}function wl(t,e,r){try{return $t(t)}catch(o){throw new r(
`The ${e} is not a valid base64url string`,{cause:o})}}function Cl(t,e,r){let o;try{o=JSON.parse(tn.decode(so(t)))}catch(s){throw new e(r,{cause:s})}if(!Ye(o))throw new e(
r);return o}var Pl={__proto__:null,b64:!0};function Nl(t,e){if(e!==void 0&&(!Array.isArray(e)||e.some(r=>typeof r!="string")))throw new TypeError(`"${t}" option must be an array of strings`);return e===void 0?
void 0:new Set(e)}function bl(t,e,r,o,s){if(s.crit!==void 0&&o?.crit===void 0)throw new t('"crit" (Critical) Header Parameter MUST be integrity protected');if(!o||o.crit===void 0)
return[];if(!Array.isArray(o.crit)||o.crit.length===0||o.crit.some(i=>typeof i!="string"||i.length===0))throw new t('"crit" (Critical) Header Parameter MUST be \
an array of non-empty strings when present');let n=r===void 0?e:{__proto__:null,...r,...e};for(let i of o.crit){if(!(i in n))throw new ge(`Extension Header Para\
meter "${i}" is not recognized`);if(!Object.hasOwn(s,i)||s[i]===void 0)throw new t(`Extension Header Parameter "${i}" is missing`);if(n[i]&&(!Object.hasOwn(o,i)||
o[i]===void 0))throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`)}return o.crit}function Dl(t,e){if(e.includes("b64")){let r=t.b64;if(typeof r!=
"boolean")throw new v('The "b64" (base64url-encode payload) Header Parameter must be a boolean');return r}return!0}var iE=t=>t[Symbol.toStringTag],aE=(t,e,r)=>{let{alg:o}=t;if(e.use!==void 0){let s=r==="sign"||r==="verify"?"sig":"enc";if(e.use!==s)throw new TypeError(`Invali\
d key for this operation, its "use" must be "${s}" when present`)}if(e.alg!==void 0&&e.alg!==o)throw new TypeError(`Invalid key for this operation, its "alg" mu\
st be "${o}" when present`);if(Array.isArray(e.key_ops)){let s=r==="encrypt"||r==="decrypt"?t.ops?.[r==="encrypt"?0:1]:r;if(s&&!e.key_ops.includes(s))throw new TypeError(
`Invalid key for this operation, its "key_ops" must include "${s}" when present`)}};async function vl(t,e,r){let{alg:o,secret:s}=t,n=r==="decrypt"||r==="sign";if(s&&
e instanceof Uint8Array)return e;let i,a;if(Ye(e)){if(i=fE(e),typeof i.kty!="string")throw Ll(o,e,s);if(!(s?i.kty==="oct"&&typeof i.k=="string":i.kty!=="oct"&&(n?
i.kty==="AKP"&&typeof i.priv=="string"||typeof i.d=="string":i.d===void 0&&i.priv===void 0)))throw new TypeError(s?'JSON Web Key for symmetric algorithms must h\
ave JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${n?"private":"public"} JWK`);if(aE(t,i,
r),i.kty==="oct")return so(i.k);if(!Object.isFrozen(e)){let{key_ops:d}=e;Array.isArray(d)&&Object.freeze(d),Object.freeze(e)}}else{if(!dE(e))throw Ll(o,e,s);let d=s?
"secret":n?"private":"public";if(e.type!==d&&(s||["secret","public","private"].includes(e.type)))throw new TypeError(`${iE(e)} instances must be of type "${d}" \
for the ${o} algorithm`);if(Ml(e))return e;if(a=e,a.type==="secret")return a.export()}xa||=new WeakMap;let c=e,p=xa.get(c);if(p?.[o])return p[o];if(p||xa.set(c,
p={}),a&&typeof a.toCryptoKey=="function"){let d=a.type==="public",u=cE[a.asymmetricKeyDetails?.namedCurve],l=t.resolve?.({crv:u,asymmetricKeyType:a.asymmetricKeyType})??
t.subtle;return p[o]=a.toCryptoKey(l,d,t.usages[d?0:1])}return i??=a.export({format:"jwk"}),i.alg=o,p[o]=await Ia(t,i)}var xa,cE={__proto__:null,prime256v1:"P-2\
56",secp384r1:"P-384",secp521r1:"P-521"};var Ml=t=>{if(t?.[Symbol.toStringTag]==="CryptoKey")return!0;try{return t instanceof CryptoKey}catch{return!1}},pE=t=>t?.[Symbol.toStringTag]==="KeyObject",dE=t=>Ml(
t)||pE(t);function uE(t,e,...r){if(r.length>2){let o=r.pop();t+=`one of type ${r.join(", ")}, or ${o}.`}else r.length===2?t+=`one of type ${r[0]} or ${r[1]}.`:t+=
`of type ${r[0]}.`;return e==null?t+=` Received ${e}`:typeof e=="function"&&e.name?t+=` Received function ${e.name}`:typeof e=="object"&&e!=null&&e.constructor?.
name&&(t+=` Received an instance of ${e.constructor.name}`),t}function Ll(t,e,r){let o=["CryptoKey","KeyObject","JSON Web Key"];return r&&o.push("Uint8Array"),new TypeError(uE(`Key for the ${t} algorithm must be `,e,...o))}
var rn=(t,e="algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);function lE(t,e){if(e&&!t.usages.includes(e))throw new TypeError(
`CryptoKey does not support this operation, its usages must include ${e}.`)}function Ul(t,e){let{modulusLength:r}=e.algorithm;if(typeof r!="number"||r<2048)throw new TypeError(
`${t} requires key modulusLength to be 2048 bits or larger`)}function mE(t,e,r){let o=t.algorithm;if(o.name!==e.name)throw rn(e.name);if(e.hash&&o.hash?.name!==
e.hash)throw rn(e.hash,"algorithm.hash");if(e.namedCurve&&o.namedCurve!==e.namedCurve)throw rn(e.namedCurve,"algorithm.namedCurve");if(e.length!==void 0&&o.length!==
e.length)throw rn(e.length,"algorithm.length");lE(t,r)}function Aa(t){return{__proto__:null,...t}}function fE(t){let e=Aa(t);if(e.ext!==void 0&&typeof e.ext!="b\
oolean")throw new TypeError('"ext" (Extractable) Parameter must be a boolean');if(e.key_ops!==void 0){let r=e.key_ops,o=Array.isArray(r)?[...r]:void 0;if(!o||o.
some(s=>typeof s!="string")||new Set(o).size!==o.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');e.key_ops=
o}return e}async function Ia(t,e,r){if(!t.kty.includes(e.kty))throw new ge('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');let o=t.resolve?.({kty:e.kty,crv:e.
crv})??t.subtle,s=!!(e.d||e.priv),n={...e,ext:r??e.ext};return n.kty!=="AKP"&&delete n.alg,delete n.use,crypto.subtle.importKey("jwk",n,o,n.ext??!s,e.key_ops??t.
usages[s?1:0])}async function kl(t,e,r,o=!1){return t instanceof Uint8Array&&(t=await crypto.subtle.importKey("raw",t,e,o,[r])),mE(t,e,r),t}function Hl(t){let e={__proto__:null};for(let r in t)e[r]={...t[r],alg:r};return e}var no=[["verify"],["sign"]];function Oa(t){let e={name:"HMAC",hash:`SHA-${t}`};return{kty:["oct"],secret:!0,subtle:e,signing:e,usages:no}}function Kt(t,e){let r={
name:e?"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`SHA-${t}`};return{kty:["RSA"],subtle:r,signing:e?{...r,saltLength:e}:r,usages:no,minRsaBits:2048}}function wa(t,e){return{
kty:["EC"],crv:t,subtle:{name:"ECDSA",namedCurve:t},signing:{name:"ECDSA",hash:`SHA-${e}`},usages:no}}function Fl(){let t={name:"Ed25519"};return{kty:["OKP"],crv:"\
Ed25519",subtle:t,signing:t,usages:no}}function Ca(t){let e={name:`ML-DSA-${t}`};return{kty:["AKP"],subtle:e,signing:e,usages:no}}var Pa=Hl({HS256:Oa(256),HS384:Oa(
384),HS512:Oa(512),RS256:Kt(256),RS384:Kt(384),RS512:Kt(512),PS256:Kt(256,32),PS384:Kt(384,48),PS512:Kt(512,64),ES256:wa("P-256",256),ES384:wa("P-384",384),ES512:wa(
"P-521",512),EdDSA:Fl(),Ed25519:Fl(),"ML-DSA-44":Ca(44),"ML-DSA-65":Ca(65),"ML-DSA-87":Ca(87)});function Gl(t){let e=typeof t=="string"?Pa[t]:void 0;if(!e)throw new ge(
`alg ${t} is not supported either by JOSE or your javascript runtime`);return e}function Bl(t){return[t&&Nl("algorithms",t.algorithms),t?.crit]}function hE(t){return t===void 0?{}:Cl(t,v,"JWS Protected Header is invalid")}function gE(t){try{return $t(t)}catch(e){throw new v("JWS Compact Serialization payload must use only ASCII characters",{cause:e})}}async function SE(t,e,r,o,s){
let{protected:n,header:i,payload:a}=t,c=s??hE(n);if(!Ol(c,i))throw new v("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");let p={...c,
...i},d=Dl(c,bl(v,Pl,e[1],c,p)),{alg:u}=p;if(typeof u!="string"||!u)throw new v('JWS "alg" (Algorithm) Header Parameter missing or invalid');if(e[0]&&!e[0].has(
u))throw new eo('"alg" (Algorithm) Header Parameter value not allowed');if(d){if(typeof a!="string")throw new v("JWS Payload must be a string")}else if(typeof a!=
"string"&&!(a instanceof Uint8Array))throw new v("JWS Payload must be a string or an Uint8Array instance");let l=d||typeof a!="string"?a:o(a),m=!1;typeof r=="fu\
nction"&&(r=await r(c,t),m=!0);let f=Gl(u),g=xl(n!==void 0?$t(n):new Uint8Array,$t("."),typeof l=="string"?e[2]??=wl(l,"payload",v):l),h=Ta(t.signature,"signatu\
re",v),S=await vl(f,r,"verify"),E=await kl(S,f.subtle,"verify");f.minRsaBits&&Ul(f.alg,E);let T=!1;try{T=await crypto.subtle.verify(f.signing,E,h,g)}catch(P){throw new Wt(
void 0,{cause:P})}if(!T)throw new Wt;let A={payload:typeof l=="string"?Ta(l,"payload",v):l};return n!==void 0&&(A.protectedHeader=c),i!==void 0&&(A.unprotectedHeader=
i),m?[{...A,key:S},d]:[A,d]}async function $l(t,e,r){if(t instanceof Uint8Array&&(t=en.decode(t)),typeof t!="string")throw new v("Compact JWS must be a string o\
r Uint8Array");let{0:o,1:s,2:n,length:i}=t.split(".");if(i!==3)throw new v("Invalid Compact JWS");return SE({payload:s,protected:o,signature:n},e,r,gE)}var EE=t=>Math.floor(t.getTime()/1e3),_E={s:1,m:60,h:3600,d:86400,w:604800,y:31557600},yE=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
zt="check_failed";function Na(){throw new TypeError("Invalid time period format")}function Vl(t){typeof t!="string"&&Na();let e=yE.exec(t);(!e||e[4]&&e[1])&&Na();
let r=parseFloat(e[2]),o=Math.round(r*_E[e[3][0].toLowerCase()]);return Number.isFinite(o)||Na(),e[1]==="-"||e[4]==="ago"?-o:o}function ba(t,e){if(!Number.isFinite(
e))throw new TypeError(`Invalid ${t} input`);return e}var Wl=t=>{let e=t.toLowerCase();return t.includes("/")?e:`application/${e}`},RE=(t,e)=>typeof t=="string"?e.includes(t):Array.isArray(t)?e.some(r=>t.includes(r)):
!1;function Da(t,e,r=!1){let o=t[e];if(!(o===void 0&&!r)){if(typeof o!="number")throw new Ie(`"${e}" claim must be a number`,t,e,"invalid");return o}}function La(t,e){
throw new Ie(`unexpected "${e}" claim value`,t,e,zt)}function Kl(t,e,r={}){let o;try{o=JSON.parse(tn.decode(e))}catch(E){throw new je("JWT Claims Set must be a \
top-level JSON object",{cause:E})}if(!Ye(o))throw new je("JWT Claims Set must be a top-level JSON object");let{typ:s}=r;if(s!==void 0&&(typeof t.typ!="string"||
Wl(t.typ)!==Wl(s)))throw new Ie('unexpected "typ" JWT header value',o,"typ",zt);let{requiredClaims:n=[],issuer:i,subject:a,audience:c,maxTokenAge:p}=r,d=[...n];
p!==void 0&&d.push("iat"),c!==void 0&&d.push("aud"),a!==void 0&&d.push("sub"),i!==void 0&&d.push("iss");for(let E of new Set(d.reverse()))if(!Object.hasOwn(o,E))
throw new Ie(`missing required "${E}" claim`,o,E,"missing");i!==void 0&&!(Array.isArray(i)?i:[i]).includes(o.iss)&&La(o,"iss"),a!==void 0&&o.sub!==a&&La(o,"sub"),
c!==void 0&&!RE(o.aud,typeof c=="string"?[c]:c)&&La(o,"aud");let{clockTolerance:u}=r,l=0;if(typeof u=="string")l=Vl(u);else if(u!==void 0){if(typeof u!="number")
throw new TypeError("Invalid clockTolerance option type");l=u}if(ba("clockTolerance option",l),l<0)throw new TypeError("Invalid clockTolerance option input");let{
currentDate:m}=r,f=ba("currentDate option",EE(m===void 0?new Date:m)),g=Da(o,"iat",p!==void 0),h=Da(o,"nbf");if(h!==void 0&&h>f+l)throw new Ie('"nbf" claim time\
stamp check failed',o,"nbf",zt);let S=Da(o,"exp");if(S!==void 0&&S<=f-l)throw new Vt('"exp" claim timestamp check failed',o,"exp",zt);if(p!==void 0){let E=f-g,T=ba(
"maxTokenAge option",typeof p=="number"?p:Vl(p));if(T<0)throw new TypeError("Invalid maxTokenAge option input");if(E-l>T)throw new Vt('"iat" claim timestamp che\
ck failed (too far in the past)',o,"iat",zt);if(E<-l)throw new Ie('"iat" claim timestamp check failed (it should be in the past)',o,"iat",zt)}return o}async function va(t,e,r){let[o,s]=await $l(t,Bl(r),e);if(!s)throw new je("JWTs MUST NOT use unencoded payload");let n=Kl(o.protectedHeader,o.payload,r);return{...o,
payload:n}}function TE(t,e,r,o){let{kty:s,key_ops:n,ext:i,kid:a,alg:c,use:p,crv:d}=t;return(i===void 0||typeof i=="boolean")&&(n===void 0||Array.isArray(n)&&n.every((u,l)=>typeof u==
"string"&&n.indexOf(u)===l)&&n.includes("verify"))&&e.kty.includes(s)&&(o===void 0||typeof o=="string"&&o===a)&&(c===void 0?s!=="AKP":r===c)&&(p===void 0||p==="\
sig")&&(!e.crv||d===e.crv)}async function zl(t,e,r){let o=t.get(e)||t.set(e,{}).get(e),{alg:s}=r;if(o[s]===void 0){let n=Ia(r,e,!0).then(i=>{if(i.type!=="public")
throw new ft("JSON Web Key Set members must be public keys");return o[s]=i,i}).catch(i=>{throw o[s]===n&&delete o[s],i});o[s]=n}return o[s]}function Ma(t){let e;
try{e=structuredClone(t)}catch(s){throw new ft("JSON Web Key Set malformed",{cause:s})}if(!Il(e))throw new ft("JSON Web Key Set malformed");let r=e.keys.map(s=>{
let n=Aa(s);return Array.isArray(n.key_ops)&&(n.key_ops=[...n.key_ops]),n}),o=new WeakMap;return Object.defineProperty(async(s,n)=>{let{alg:i,kid:a}={...s,...n?.
header},c=typeof i=="string"?Pa[i]:void 0;if(!c||c.secret)throw new ge('Unsupported "alg" value for a JSON Web Key Set');let p=e.keys.filter((l,m)=>TE(r[m],c,i,
a)),{0:d,length:u}=p;if(!u)throw new to;if(u!==1){let l=new ro;throw l[Symbol.asyncIterator]=async function*(){for(let m of p)try{yield await zl(o,m,c)}catch{}},
l}return zl(o,d,c)},"jwks",{value:()=>structuredClone(e)})}var xE={ERR_JWS_SIGNATURE_VERIFICATION_FAILED:"its signature is wrong",ERR_JWKS_NO_MATCHING_KEY:"no key of the issuer's signed it",ERR_JWT_EXPIRED:"it has expir\
ed",ERR_JWKS_INVALID:"what its issuer publishes is no set of keys",ERR_JOSE_ALG_NOT_ALLOWED:"it is not signed with RS256"};async function HU(t,e,r){try{let{payload:o}=await va(
t,AE(e),{algorithms:["RS256"],issuer:r.issuer,audience:r.audience,requiredClaims:["exp","iat","iss","aud"],currentDate:new Date(r.now),clockTolerance:30});return o}catch(o){
throw new Ja("E_TOKEN_UNTRUSTED",`The OIDC token cannot be trusted: ${IE(o)}.`,{fix:"Nothing was exported. If the host is GitHub Enterprise Server, ghe.com or a\
nother one, name its issuer with `oidc-issuer`.",cause:o})}}function AE({known:t,ask:e}){let r=o=>Ma(o);return(...o)=>r(t)(...o).catch(async()=>r(await e().catch(
()=>t))(...o))}function IE(t){if(t instanceof oo.JWTClaimValidationFailed)return`its claim ${t.claim} is wrong`;let e=t instanceof oo.JOSEError?t.code:"";return xE[e]??
"it is no token that can be verified"}var jl=async(t,e,r)=>({operation:U(e).operation,region:await L(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function OE(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"secretsmanager",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}var Yl=t=>{let e=[];switch(t.operation){default:e.push(OE(t))}return e},ql=t=>{let e=xs(t);return Object.assign(e,{authSchemePreference:L(t.authSchemePreference??
[])})};var Jl=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"secretsmanager"}),Xl={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var Ql={version:"3.1162.0"};var io="ref",ht=-1,on=!0,Zl="isSet",om="PartitionResult",sn="booleanEquals",Ha="getAttr",Ua="stringEquals",em={[io]:"Endpoint"},Fa={[io]:om},ka={fn:Ha,argv:[Fa,
"name"]},qe={},tm=[{[io]:"Region"}],rm={conditions:[[Zl,[em]],[Zl,tm],["aws.partition",tm,om],[sn,[{[io]:"UseFIPS"},on]],[sn,[{[io]:"UseDualStack"},on]],[sn,[{fn:Ha,
argv:[Fa,"supportsDualStack"]},on]],[sn,[{fn:Ha,argv:[Fa,"supportsFIPS"]},on]],[Ua,[ka,"aws"]],[Ua,[ka,"aws-cn"]],[Ua,[ka,"aws-us-gov"]]],results:[[ht],[ht,"Inv\
alid Configuration: FIPS and custom endpoint are not supported"],[ht,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[em,qe],["https:/\
/secretsmanager-fips.{Region}.amazonaws.com",qe],["https://secretsmanager-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",qe],[ht,"FIPS and DualStack are en\
abled, but this partition does not support one or both"],["https://secretsmanager-fips.{Region}.{PartitionResult#dnsSuffix}",qe],[ht,"FIPS is enabled but this p\
artition does not support FIPS"],["https://secretsmanager.{Region}.amazonaws.com",qe],["https://secretsmanager.{Region}.amazonaws.com.cn",qe],["https://secretsm\
anager.{Region}.{PartitionResult#dualStackDnsSuffix}",qe],[ht,"DualStack is enabled but this partition does not support DualStack"],["https://secretsmanager.{Re\
gion}.{PartitionResult#dnsSuffix}",qe],[ht,"Invalid Configuration: Missing Region"]]},CE=2,M=1e8,PE=new Int32Array([-1,1,-1,0,17,3,1,4,M+14,2,5,M+14,3,11,6,4,7,
M+13,5,8,M+12,7,M+9,9,8,M+10,10,9,M+9,M+11,4,13,12,6,M+7,M+8,5,14,M+6,6,15,M+6,7,M+4,16,9,M+4,M+5,3,M+1,18,4,M+2,M+3]),sm=st.from(PE,CE,rm.conditions,rm.results);var NE=new nt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),nm=(t,e={})=>NE.get(t,()=>yr(sm,{endpointParams:t,logger:e.logger}));be.aws=Pt;var B=class t extends rt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager#SecretsManagerServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}};var nn=class t extends B{static shapeId="com.amazonaws.secretsmanager#DecryptionFailure";name="DecryptionFailure";$fault="client";Message;constructor(e){super({
name:"DecryptionFailure",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},an=class t extends B{static shapeId="com.amazon\
aws.secretsmanager#InternalServiceError";name="InternalServiceError";$fault="server";Message;constructor(e){super({name:"InternalServiceError",$fault:"server",...e}),
Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},cn=class t extends B{static shapeId="com.amazonaws.secretsmanager#InvalidNextTokenException";name="\
InvalidNextTokenException";$fault="client";Message;constructor(e){super({name:"InvalidNextTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.Message=e.Message}},pn=class t extends B{static shapeId="com.amazonaws.secretsmanager#InvalidParameterException";name="InvalidParameterException";$fault="c\
lient";Message;constructor(e){super({name:"InvalidParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},dn=class t extends B{static shapeId="\
com.amazonaws.secretsmanager#InvalidRequestException";name="InvalidRequestException";$fault="client";Message;constructor(e){super({name:"InvalidRequestException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},un=class t extends B{static shapeId="com.amazonaws.secretsmanager#Resour\
ceNotFoundException";name="ResourceNotFoundException";$fault="client";Message;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype),this.Message=e.Message}},ln=class t extends B{static shapeId="com.amazonaws.secretsmanager#EncryptionFailure";name="EncryptionF\
ailure";$fault="client";Message;constructor(e){super({name:"EncryptionFailure",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},
mn=class t extends B{static shapeId="com.amazonaws.secretsmanager#LimitExceededException";name="LimitExceededException";$fault="client";Message;constructor(e){super(
{name:"LimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},fn=class t extends B{static shapeId="com.\
amazonaws.secretsmanager#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";Message;constructor(e){super({name:"Malformed\
PolicyDocumentException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},hn=class t extends B{static shapeId="com.amazon\
aws.secretsmanager#PreconditionNotMetException";name="PreconditionNotMetException";$fault="client";Message;constructor(e){super({name:"PreconditionNotMetExcepti\
on",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=e.Message}},gn=class t extends B{static shapeId="com.amazonaws.secretsmanager#Re\
sourceExistsException";name="ResourceExistsException";$fault="client";Message;constructor(e){super({name:"ResourceExistsException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype),this.Message=e.Message}},Sn=class t extends B{static shapeId="com.amazonaws.secretsmanager#PublicPolicyException";name="PublicP\
olicyException";$fault="client";Message;constructor(e){super({name:"PublicPolicyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.Message=
e.Message}};var bE="AutomaticallyAfterDays",DE="APIErrorListType",LE="APIErrorType",En="ARN";var vE="BatchGetSecretValue",ME="BatchGetSecretValueRequest",UE="BatchGetSecretValueResponse";var _n="CreatedDate";var im="Description";var am="DeletedDate",kE="DecryptionFailure";var HE="DescribeSecretRequest",FE="DescribeSecretResponse",GE="DescribeSecret",BE="Duration",$E="Errors",VE="ErrorCode";var WE="EncryptionFailure";var cm="ExternalSecretRotationMetadata",KE="ExternalSecretRotationMetadataItem",zE="ExternalSecretRotationMetadataType",pm="ExternalSecretRotationRoleArn";var dm="Filters";var jE="FiltersListType";var YE="Filter";var qE="GetSecretValue",JE="GetSecretValueRequest",XE="GetSecretValueResponse";var QE="InvalidNextTokenException",ZE="IncludePlannedDeletion",e_="InvalidParameterException",t_="InvalidRequestException";var r_="InternalServiceError",Ga="Key",Ba="KmsKeyId";var $a="LastAccessedDate",um="LastChangedDate",o_="LimitExceededException",lm="LastRotatedDate",s_="ListSecrets",n_="ListSecretsRequest",i_="ListSecretsResponse";var te="Message",a_="MalformedPolicyDocumentException",mm="MaxResults";var yn="Name",fm="NextRotationDate",Rn="NextToken",hm="OwningService";var c_="PreconditionNotMetException",p_="PublicPolicyException",gm="PrimaryRegion";var d_="Region",Sm="RotationEnabled",u_="ResourceExistsException";var Em="RotationLambdaARN",l_="ResourceNotFoundException";var _m="RotationRules";var m_="RotationRulesType",f_="ReplicationStatus",h_="ReplicationStatusListType";var g_="ReplicationStatusType";var S_="Status",ym="SecretBinary",E_="SecretBinaryType",__="SortBy",y_="ScheduleExpression",Va="SecretId",R_="SecretIdList",T_="SecretList",x_="SecretListEntry",
A_="SecretListType",I_="StatusMessage",O_="SortOrder";var Rm="SecretString",w_="SecretStringType",C_="SecretValues",P_="SecretValueEntry";var N_="SecretValuesType",b_="SecretVersionsToStages",Tm="SecretVersionsToStagesMapType",xm="Tags";var D_="TagListType";var L_="Tag",Am="Type";var Im="Value";var Wa="VersionId",v_="VersionIdsToStages";var M_="VersionStage",Om="VersionStages",U_="Values";var Se="client",de="error",wm="smithy.ts.sdk.synthetic.com.amazonaws.secretsmanager",k_="server",_="com.amazonaws.secretsmanager",Cm=new z(wm),H_=[-3,wm,"Secret\
sManagerServiceException",0,[],[]];Cm.registerError(H_,B);var re=new z(_),F_=[-3,_,kE,{[de]:Se},[te],[0]];re.registerError(F_,nn);var G_=[-3,_,WE,{[de]:Se},[te],
[0]];re.registerError(G_,ln);var B_=[-3,_,r_,{[de]:k_},[te],[0]];re.registerError(B_,an);var $_=[-3,_,QE,{[de]:Se},[te],[0]];re.registerError($_,cn);var V_=[-3,
_,e_,{[de]:Se},[te],[0]];re.registerError(V_,pn);var W_=[-3,_,t_,{[de]:Se},[te],[0]];re.registerError(W_,dn);var K_=[-3,_,o_,{[de]:Se},[te],[0]];re.registerError(
K_,mn);var z_=[-3,_,a_,{[de]:Se},[te],[0]];re.registerError(z_,fn);var j_=[-3,_,c_,{[de]:Se},[te],[0]];re.registerError(j_,hn);var Y_=[-3,_,p_,{[de]:Se},[te],[0]];
re.registerError(Y_,Sn);var q_=[-3,_,u_,{[de]:Se},[te],[0]];re.registerError(q_,gn);var J_=[-3,_,l_,{[de]:Se},[te],[0]];re.registerError(J_,un);var Pm=[Cm,re];var Nm=[0,_,E_,8,21],bm=[0,_,w_,8,0],X_=[3,_,LE,0,[Va,VE,te],[0,0,0]],Q_=[3,_,ME,0,[R_,dm,mm,Rn],[64,()=>vm,1,0]],Z_=[3,_,UE,0,[C_,Rn,$E],[[()=>hy,0],0,()=>ly]];var ey=[3,_,HE,0,[Va],[0],1],ty=[3,_,FE,0,[En,yn,Am,im,Ba,Sm,Em,_m,cm,pm,lm,um,$a,am,fm,xm,v_,hm,_n,gm,f_],[0,0,0,0,0,2,0,()=>Dm,()=>Lm,0,4,4,4,4,4,()=>Mm,[2,_,
Tm,0,0,64],0,4,0,()=>my]],ry=[3,_,KE,0,[Ga,Im],[0,0]],oy=[3,_,YE,0,[Ga,U_],[0,64]];var sy=[3,_,JE,0,[Va,Wa,M_],[0,0,0],1],ny=[3,_,XE,0,[En,yn,Wa,ym,Rm,Om,_n],[0,0,0,[()=>Nm,0],[()=>bm,0],64,4]],iy=[3,_,n_,0,[ZE,mm,Rn,dm,O_,__],[2,1,0,()=>vm,0,
0]],ay=[3,_,i_,0,[T_,Rn],[()=>fy,0]];var cy=[3,_,g_,0,[d_,Ba,S_,I_,$a],[0,0,0,0,4]];var Dm=[3,_,m_,0,[bE,BE,y_],[1,0,0]],py=[3,_,x_,0,[En,yn,Am,im,Ba,Sm,Em,_m,cm,pm,lm,um,$a,am,fm,xm,b_,hm,_n,gm],[0,0,0,0,0,2,0,()=>Dm,()=>Lm,0,4,4,4,4,4,()=>Mm,
[2,_,Tm,0,0,64],0,4,0]],dy=[3,_,P_,0,[En,yn,Wa,ym,Rm,Om,_n],[0,0,0,[()=>Nm,0],[()=>bm,0],64,4]];var uy=[3,_,L_,0,[Ga,Im],[0,0]];var ly=[1,_,DE,0,()=>X_],Lm=[1,_,zE,0,()=>ry],vm=[1,_,jE,0,()=>oy];var my=[1,_,h_,0,()=>cy];var fy=[1,_,A_,0,()=>py],hy=[1,_,N_,0,[()=>dy,0]];var Mm=[1,_,D_,0,()=>uy];var Um=[9,_,vE,0,()=>Q_,()=>Z_];var km=[9,_,GE,0,()=>ey,()=>ty];var Hm=[9,_,qE,0,()=>sy,()=>ny],Fm=[9,_,s_,0,()=>iy,()=>ay];var Gm=t=>({apiVersion:"2017-10-17",base64Decoder:t?.base64Decoder??ue,base64Encoder:t?.base64Encoder??_e,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??nm,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??Yl,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new se}],logger:t?.logger??new Ne,protocol:t?.protocol??Jr,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.secretsmanager",errorTypeRegistries:Pm,version:"2017-10-17",serviceTarget:"secretsmanager"},serviceId:t?.serviceId??"Secrets Ma\
nager",sha256:t?.sha256??Ut,urlParser:t?.urlParser??Re,utf8Decoder:t?.utf8Decoder??Y,utf8Encoder:t?.utf8Encoder??K});var Bm=t=>{ur(process.version);let e=Sr(t),r=()=>e().then(dr),o=Gm(t);qt(process.version);let s={profile:t?.profile,logger:o.logger};return{...o,...t,runtime:"n\
ode",defaultsMode:e,authSchemePreference:t?.authSchemePreference??w(Nt,s),bodyLengthChecker:t?.bodyLengthChecker??rr,credentialDefaultProvider:t?.credentialDefaultProvider??
qr,defaultSocketTimeout:Jt(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Hr({serviceId:o.serviceId,clientVersion:Ql.version}),maxAttempts:t?.
maxAttempts??w(vr,t),region:t?.region??w(ot,{...hr,...s}),requestHandler:ve.create(t?.requestHandler??r),retryMode:t?.retryMode??w({...Ur,default:async()=>(await r()).
retryMode||dt},t),streamCollector:t?.streamCollector??xt,useDualstackEndpoint:t?.useDualstackEndpoint??w(sr,s),useFipsEndpoint:t?.useFipsEndpoint??w(nr,s),userAgentAppId:t?.
userAgentAppId??w(Fr,s)}};var $m=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,o=t.credentials;return{setHttpAuthScheme(s){let n=e.findIndex(i=>i.schemeId===s.schemeId);n===-1?e.
push(s):e.splice(n,1,s)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(s){r=s},httpAuthSchemeProvider(){return r},setCredentials(s){o=s},credentials(){return o}}},
Vm=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var Wm=(t,e)=>{let r=Object.assign(Gr(t),lr(t),Tr(t),$m(t));return e.forEach(o=>o.configure(r)),Object.assign(t,Br(r),mr(r),xr(r),Vm(r))};var ao=class extends tt{config;constructor(...[e]){let r=Bm(e||{});super(r),this.initConfig=r;let o=Jl(r),s=Dr(o),n=Mr(s),i=gr(n),a=i,c=vo(a),p=ql(c),d=Wm(p,e?.
extensions||[]);this.config=d,this.middlewareStack.use(ir(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(as(this.config)),this.
middlewareStack.use(Ar(this.config)),this.middlewareStack.use(wr(this.config)),this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(Nr(this.config)),
this.middlewareStack.use(wt(this.config,{httpAuthSchemeParametersProvider:jl,identityProviderConfigProvider:async u=>new Ve({"aws.auth#sigv4":u.credentials})})),
this.middlewareStack.use(Ct(this.config))}destroy(){super.destroy()}};var Je=fr(Xl,"secretsmanager","SecretsManagerClient",Mo),Xe={},Qe=(t,e,r,o)=>[];var Tn=class extends Je(Xe,Qe,"BatchGetSecretValue",Um){};var xn=class extends Je(Xe,Qe,"DescribeSecret",km){};var jt=class extends Je(Xe,Qe,"GetSecretValue",Hm){};var An=class extends Je(Xe,Qe,"ListSecrets",Fm){};function Km(t,e){return Qs(jm(t,{accessKeyId:"nobody",secretAccessKey:"nobody"},e),t,e)}async function zm(t){let e={ARN:"arn",Name:"name",VersionId:"id",VersionStages:[],
CreatedDate:0,SecretString:""};await new ao(Xs(t,JSON.stringify(e))).send(new jt({SecretId:"name"}))}function jm(t,e,r){return new ao({...Js(t,r),...e&&{credentials:e}})}
var In=class{#e;#t;#r;constructor(e,r,o,s){this.#e=jm(e,r,o),this.#t=o,this.#r=s}run(e,r,o){let s=this.#r.run(e,async(n,i)=>{let a=o(await Bt(e,this.#t,()=>r(this.#e,
{abortSignal:i})));if(a===void 0)throw new oe(e,{kind:"garbage"});return a});return gt(()=>Gt(this.#e),s)}};var h1=({region:t,keys:e},{settings:r,attempts:o})=>new Ka(new In(t,e,r,o)),g1=Km,S1=zm,Ka=class{#e;constructor(e){this.#e=e}async get(e,{stage:r,versionId:o}){
let s=new jt({SecretId:ec(e),...r!==void 0&&{VersionStage:r},...o!==void 0&&{VersionId:o}});return this.#e.run("GetSecretValue",(n,i)=>n.send(s,i),Ym)}async batch(e){
let r=[],o=[],s;do{let n=new Tn({SecretIdList:[...e],NextToken:s}),i=await this.#e.run("BatchGetSecretValue",(a,c)=>a.send(n,c),a=>a.SecretValues||a.Errors||a.NextToken?
a:void 0);r.push(...(i.SecretValues??[]).flatMap(a=>Ym(a)??[]));for(let{SecretId:a="",ErrorCode:c="",Message:p=""}of i.Errors??[])o.push({secretId:a,code:c,words:p});
s=i.NextToken}while(s);return{secrets:r,refusals:o}}async list(e){let r=[],o;do{let s=new An({Filters:[{Key:"name",Values:[e]}],MaxResults:100,NextToken:o}),{SecretList:n=[],
...i}=await this.#e.run("ListSecrets",(a,c)=>a.send(s,c),a=>a.SecretList?a:void 0);for(let{ARN:a,Name:c}of n)a&&c?.startsWith(e)&&r.push(a);o=i.NextToken}while(o);
return r}async describe(e){let r=new xn({SecretId:e}),o=await this.#e.run("DescribeSecret",(n,i)=>n.send(r,i),n=>n.ARN?n:void 0),{expiryTagOf:s}=await import("./expiry-tags.js");
return{...s((o.Tags??[]).map(({Key:n="",Value:i=""})=>[n,i])),rotation:gy(o),kmsKeyId:o.KmsKeyId,type:o.Type}}};function gy(t){let{RotationEnabled:e,NextRotationDate:r,
RotationRules:o={},VersionIdsToStages:s={}}=t;if(!e||!r)return;let n=Object.values(s);return{nextAt:r,windowFrom:tc(r,o),isPending:n.some(i=>i.includes("AWSPEND\
ING")&&!i.includes("AWSCURRENT"))}}function Ym(t){let{ARN:e,Name:r,VersionId:o,VersionStages:s,CreatedDate:n,SecretString:i,SecretBinary:a}=t,c=i??a;if(!(!e||!r||
!o||c===void 0))return{arn:e,name:r,versionId:o,stages:s??[],createdAt:n,value:c}}var _1=[{tool:"GitHub Actions",reason:"is how an action gets its inputs and its state",source:"https://docs.github.com/en/actions/reference/workflows-and-action\
s/metadata-syntax#inputs",names:`
      INPUT_* STATE_ISPOST STATE_POST STATE_REPOSITORYPATH STATE_SSHKEYPATH STATE_SSHKNOWNHOSTSPATH STATE_CACHE_KEY
      STATE_CACHE_RESULT STATE_LEASE STATE_CLEANUP STATE_NAMES ACTIONS_RUNNER_HOOK_* ACTIONS_STEP_HOST
    `},{tool:"programs and files",reason:"decides which programs later steps run",source:"https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.ht\
ml",names:"PATH PATHEXT COMSPEC SHELL WINDIR SYSTEMROOT SYSTEMDRIVE PROGRAMDATA PROGRAMFILES COMMONPROGRAMFILES"},{tool:"programs and files",reason:"decides whe\
re later steps look for configuration, data and temporary files",source:"https://specifications.freedesktop.org/basedir-spec/latest/",names:`
      HOME TMPDIR TMP TEMP USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA ALLUSERSPROFILE 
      XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_DATA_DIRS XDG_CACHE_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
      TZDIR TERMINFO TERMINFO_DIRS TERMCAP GETCONF_DIR NLSPATH
    `},{tool:"shells",reason:"makes later steps' shells run code or read their words differently",source:"https://www.gnu.org/software/bash/manual/html_node/She\
ll-Variables.html",names:`
      ENV BASH_ENV SHELLOPTS BASHOPTS IFS CDPATH PS0 PS4 PROMPT_COMMAND GLOBIGNORE EXECIGNORE FIGNORE
      POSIXLY_CORRECT BASH_LOADABLES_PATH BASH_COMPAT BASH_XTRACEFD BASH_FUNC_* INPUTRC HISTFILE ZDOTDIR FPATH
      NULLCMD READNULLCMD MODULE_PATH PROMPT4 TEXTDOMAINDIR PSMODULEPATH PSMODULEANALYSISCACHEPATH
      PSEXECUTIONPOLICYPREFERENCE __PSLOCKDOWNPOLICY FCEDIT KSH_VERSION OLDPWD
    `},{tool:"the dynamic loader",reason:"loads code into every program of later steps",source:"https://man7.org/linux/man-pages/man8/ld.so.8.html",names:`
      LD_ASSUME_KERNEL LD_AOUT_LIBRARY_PATH LD_AOUT_PRELOAD LD_AUDIT LD_BIND_NOT LD_BIND_NOW LD_DEBUG
      LD_DEBUG_OUTPUT LD_DYNAMIC_WEAK LD_ELF_HINTS_PATH LD_HWCAP_MASK LD_KEEPDIR LD_LIBMAP LD_LIBRARY_PATH
      LD_LIBRARY_PATH_FDS LD_LOADFLTR LD_NOWARN LD_ORIGIN_PATH LD_POINTER_GUARD LD_PREFER_MAP_32BIT_EXEC LD_PRELOAD
      LD_PRELOAD_FDS LD_PROFILE LD_PROFILE_OUTPUT LD_SHOW_AUXV LD_TRACE_LOADED_OBJECTS LD_TRACE_PRELINKING
      LD_USE_LOAD_BIAS LD_VERBOSE LD_WARN LD_RUN_PATH LDEMULATION LDR_PRELOAD LDR_PRELOAD64 LIBPATH SHLIB_PATH
      GLIBC_TUNABLES GCONV_PATH LOCPATH HOSTALIASES RESOLV_HOST_CONF RES_OPTIONS LOCALDOMAIN MALLOC_TRACE MALLOC_CHECK_ MALLOC_PERTURB_
      MEMUSAGE_OUTPUT SEGFAULT_USE_ALTSTACK
    `},{tool:"the dynamic loader",reason:"loads code into every program of later steps on macOS",source:"https://keith.github.io/xcode-man-pages/dyld.1.html",names:`\

      DYLD_FRAMEWORK_PATH DYLD_FALLBACK_FRAMEWORK_PATH DYLD_VERSIONED_FRAMEWORK_PATH DYLD_LIBRARY_PATH
      DYLD_FALLBACK_LIBRARY_PATH DYLD_VERSIONED_LIBRARY_PATH DYLD_IMAGE_SUFFIX DYLD_INSERT_LIBRARIES
      DYLD_FORCE_FLAT_NAMESPACE DYLD_ROOT_PATH DYLD_SHARED_REGION DYLD_SHARED_CACHE_DIR DYLD_OVERLAY_PATH
      DYLD_PRINT_TO_FILE DYLD_PRINT_LIBRARIES DYLD_BIND_AT_LAUNCH
    `},{tool:"Node",reason:"changes what code Node and its package managers load, from where, or whom they trust",source:"https://nodejs.org/api/cli.html#enviro\
nment-variables_1",names:`
      NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_EXTERNAL_MODULE NODE_REPL_HISTORY
      NODE_V8_COVERAGE NODE_REDIRECT_WARNINGS NODE_ICU_DATA NODE_COMPILE_CACHE 
      NODE_PRESERVE_SYMLINKS NODE_PRESERVE_SYMLINKS_MAIN NODE_DEBUG NODE_DEBUG_NATIVE NODE_USE_ENV_PROXY
      NODE_USE_SYSTEM_CA NODE_SKIP_PLATFORM_CHECK NODE_CHANNEL_FD NODE_UNIQUE_ID NODE_TEST_CONTEXT
      NODE_MODULE_CONTEXTS  COREPACK_* VOLTA_HOME NVM_DIR FNM_DIR DENO_* BUN_*
      ELECTRON_RUN_AS_NODE ESBUILD_BINARY_PATH TURBO_BINARY_PATH SWC_BINARY_PATH BIOME_BINARY TS_NODE_* LEFTHOOK_BIN
      NAPI_RS_NATIVE_LIBRARY_PATH
    `,except:{DENO_DEPLOY_TOKEN:"a token that deployctl sends, and nothing else",BUN_AUTH_TOKEN:"a token that bun sends, and nothing else",COREPACK_NPM_TOKEN:"a\
 token that corepack sends, and nothing else"}},{tool:"npm",reason:"is an option of npm, yarn or pnpm, such as the registry or the shell of scripts",source:"htt\
ps://docs.npmjs.com/cli/using-npm/config#environment-variables",names:"NPM_CONFIG_* YARN_* PNPM_CONFIG_* PNPM_HOME NPX_*",except:{NPM_CONFIG_TOKEN:"npm has no o\
ption `token`",YARN_NPM_AUTH_TOKEN:"a token that Yarn sends to its registry, and nothing else"}},{tool:"Python",reason:"changes what code Python loads or runs",
source:"https://docs.python.org/3/using/cmdline.html#environment-variables",names:`
      PYTHONHOME PYTHONPATH PYTHONSAFEPATH PYTHONPLATLIBDIR PYTHONSTARTUP PYTHONOPTIMIZE PYTHONBREAKPOINT PYTHONDEBUG
      PYTHONINSPECT  PYTHONVERBOSE PYTHONCASEOK  PYTHONPYCACHEPREFIX
       PYTHONINTMAXSTRDIGITS  PYTHONNOUSERSITE PYTHONUSERBASE PYTHONEXECUTABLE
      PYTHONWARNINGS  PYTHONTRACEMALLOC PYTHONPROFILEIMPORTTIME PYTHONASYNCIODEBUG PYTHONMALLOC
      PYTHONMALLOCSTATS PYTHONLEGACYWINDOWSFSENCODING PYTHONLEGACYWINDOWSSTDIO PYTHONCOERCECLOCALE PYTHONDEVMODE
       PYTHONWARNDEFAULTENCODING PYTHONNODEBUGRANGES PYTHONPERFSUPPORT PYTHON_GIL PYTHON_JIT
      PYTHON_CONTEXT_AWARE_WARNINGS PYTHON_HISTORY PYTHON_PRESITE PYTHON_FROZEN_MODULES PYTHON_COLORS PYTHON_TLBC
      BROWSER VIRTUAL_ENV CONDA_PREFIX CONDA_EXE CONDARC PYENV_ROOT PYENV_VERSION PIPX_HOME PIPX_BIN_DIR
      PYENV_HOOK_PATH __PYVENV_LAUNCHER__ PYTHON NODE_GYP_FORCE_PYTHON PYTEST_ADDOPTS PYTEST_PLUGINS
      COVERAGE_PROCESS_START GUNICORN_CMD_ARGS MPLBACKEND MATPLOTLIBRC PYTHON_KEYRING_BACKEND PYSPARK_PYTHON
      TWINE_REPOSITORY TWINE_REPOSITORY_URL TWINE_CERT VIRTUALENV_* CIBW_*
    `},{tool:"Python",reason:"is an option of pip, uv or poetry, such as the index that packages come from",source:"https://pip.pypa.io/en/stable/topics/configu\
ration/#environment-variables",names:"PIP_* UV_* PIPENV_* POETRY_*",except:{PIP_PASSWORD:"pip has no option of this name",PIP_TOKEN:"pip has no option of this n\
ame",PIP_USERNAME:"pip has no option of this name",UV_PUBLISH_USERNAME:"a name that uv sends when it publishes, and nothing else","UV_INDEX_*_USERNAME":"a name \
that uv sends to that index, and nothing else","UV_INDEX_*_PASSWORD":"a password that uv sends to that index, and nothing else","POETRY_HTTP_BASIC_*_PASSWORD":"\
a password that poetry sends to that repository, and nothing else","POETRY_HTTP_BASIC_*_USERNAME":"a name that poetry sends to that repository, and nothing else",
UV_PUBLISH_TOKEN:"a token that uv sends when it publishes, and nothing else",UV_PUBLISH_PASSWORD:"a password that uv sends when it publishes, and nothing else",
"POETRY_PYPI_TOKEN_*":"a token that poetry sends when it publishes, and nothing else"}},{tool:"Perl",reason:"changes what code Perl loads or runs",source:"https\
://perldoc.perl.org/perlrun#ENVIRONMENT",names:`
      PERL5OPT PERL5LIB PERLLIB PERL5DB PERL5DB_THREADED PERL5SHELL PERL_USE_UNSAFE_INC PERL_MM_OPT PERL_MB_OPT
      PERL_CPANM_OPT PERL_LOCAL_LIB_ROOT PERLIO PERLIO_DEBUG PERLDB_OPTS PERL_CPANM_HOME HARNESS_PERL HARNESS_PERL_SWITCHES HARNESS_SUBCLASS
      PERL_LWP_SSL_VERIFY_HOSTNAME PERL_LWP_SSL_CA_FILE PERL_NET_HTTPS_SSL_SOCKET_CLASS PERL_UNICODE PERL_ENCODING
    `},{tool:"Ruby",reason:"changes what code Ruby and its package managers load, and from where",source:"https://bundler.io/man/bundle-config.1.html",names:"RU\
BYOPT RUBYLIB RUBYSHELL RUBYPATH RUBYLIB_PREFIX GEM_HOME GEM_PATH GEM_SPEC_CACHE GEMRC BUNDLE_* RBENV_ROOT RBENV_VERSION IRBRC RAKEOPT",except:{BUNDLE_GITHUB__COM:"\
the credentials of a host, and nothing else",BUNDLE_RUBYGEMS__PKG__GITHUB__COM:"the credentials of a host, and nothing else",BUNDLE_GEMS__CONTRIBSYS__COM:"the c\
redentials of a host, and nothing else"}},{tool:"Java",reason:"changes what code Java and its build tools load or run",source:"https://docs.oracle.com/en/java/j\
avase/21/docs/specs/man/java.html#using-the-jdk_java_options-launcher-environment-variable",names:`
      JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS _JAVA_OPTIONS JAVA_OPTS JAVA_HOME CLASSPATH MAVEN_OPTS
      MAVEN_ARGS MAVEN_HOME MAVEN_BASEDIR MAVEN_CONFIG MAVEN_USER_HOME MAVEN_PROJECTBASEDIR MAVEN_DEBUG_OPTS
      M2_HOME MVNW_REPOURL MVNW_USERNAME MVNW_VERBOSE GRADLE_OPTS GRADLE_HOME GRADLE_USER_HOME ANT_OPTS ANT_ARGS
      ANT_HOME SBT_OPTS KOTLIN_HOME SCALA_HOME JAVACMD JAVA_CMD JRE_HOME IBM_JAVA_OPTIONS OPENJ9_JAVA_OPTIONS JVM_OPTS
      CATALINA_OPTS LEIN_JVM_OPTS JRUBY_OPTS COURSIER_REPOSITORIES HADOOP_OPTS SPARK_SUBMIT_OPTS PYSPARK_SUBMIT_ARGS JAVA_OPTIONS
    `},{tool:".NET",reason:"changes what code .NET loads, and from where",source:"https://learn.microsoft.com/dotnet/core/tools/dotnet-environment-variables",names:`\

      DOTNET_* CORECLR_* COMPLUS_* COR_ENABLE_PROFILING COR_PROFILER COR_PROFILER_PATH COR_PROFILER_PATH_32
      COR_PROFILER_PATH_64 COR_PROFILER_PATH_ARM64 MSBUILD_EXE_PATH MSBUILDSDKSPATH MSBUILDEXTENSIONSPATH NUGET_PACKAGES
      NUGET_HTTP_CACHE_PATH NUGET_PLUGIN_PATHS NUGET_CREDENTIALPROVIDERS_PATH NUGET_NETCORE_PLUGIN_PATHS
      NUGET_NETFX_PLUGIN_PATHS ASPNETCORE_HOSTINGSTARTUPASSEMBLIES CUSTOMBEFOREMICROSOFTCOMMONTARGETS
      CUSTOMAFTERMICROSOFTCOMMONTARGETS CUSTOMBEFOREMICROSOFTCOMMONPROPS CUSTOMAFTERMICROSOFTCOMMONPROPS
      DIRECTORYBUILDPROPSPATH DIRECTORYBUILDTARGETSPATH VCTARGETSPATH CSCTOOLPATH CSCTOOLEXE RESTORESOURCES
      RESTORECONFIGFILE RESTOREADDITIONALPROJECTSOURCES
    `,except:{DOTNET_ENVIRONMENT:"the stage of an application, such as Production",DOTNET_NOLOGO:"only leaves out a greeting",DOTNET_CLI_TELEMETRY_OPTOUT:"only \
switches telemetry off"}},{tool:"Go",reason:"changes what code Go builds or runs, and from where",source:"https://pkg.go.dev/cmd/go#hdr-Environment_variables",names:`\

      GCCGO GO111MODULE GOARCH GOAUTH GOBIN GOCACHE GOCACHEPROG GODEBUG GOENV GOEXPERIMENT GOFIPS140 GOFLAGS
      GOINSECURE GOMODCACHE GONOPROXY GONOSUMDB GOOS GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTMPDIR GOTOOLCHAIN
      GOTOOLDIR GOTRACEBACK GOVCS GOWORK GOTELEMETRYDIR GOPACKAGESDRIVER GOCOVERDIR GORACE GCCGOTOOLDIR GO_EXTLINK_ENABLED GIT_ALLOW_PROTOCOL CGO_*
    `},{tool:"Rust",reason:"changes what code Rust builds or runs, and from where",source:"https://doc.rust-lang.org/cargo/reference/environment-variables.html",
names:"CARGO_* RUSTC RUSTC_WRAPPER RUSTC_WORKSPACE_WRAPPER RUSTDOC RUSTDOCFLAGS RUSTFLAGS RUSTC_BOOTSTRAP RUSTC_LINKER RUSTFMT RUSTUP_* CARGO",except:{CARGO_REGISTRY_TOKEN:"\
a token that cargo sends to crates.io, and nothing else","CARGO_REGISTRIES_*_TOKEN":"a token that cargo sends to that registry, and nothing else",CARGO_TOKEN:"c\
argo has no option of this name"}},{tool:"make and compilers",reason:"changes which programs a build runs, or what they load",source:"https://www.gnu.org/softwa\
re/make/manual/html_node/Implicit-Variables.html",names:`
      MAKEFLAGS GNUMAKEFLAGS MFLAGS MAKEFILES MAKE MAKELEVEL MAKEOVERRIDES VPATH AR ARFLAGS AS ASFLAGS CC CFLAGS CO
      COFLAGS CPP CPPFLAGS CTANGLE CWEAVE CXX CXXFLAGS FC FFLAGS GET GFLAGS LD LDFLAGS LDLIBS LEX LFLAGS LINT
      LINTFLAGS LOADLIBES M2C NM OBJC OBJCOPY OBJDUMP PC PFLAGS RANLIB RM RFLAGS STRIP TANGLE TEX TEXI2DVI WEAVE
      YACC YFLAGS COMPILER_PATH GCC_EXEC_PREFIX LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH
      OBJC_INCLUDE_PATH DEPENDENCIES_OUTPUT SUNPRO_DEPENDENCIES GCC_COMPARE_DEBUG COLLECT_GCC COLLECT_GCC_OPTIONS
      CCACHE_* SCCACHE_* DISTCC_HOSTS PKG_CONFIG PKG_CONFIG_PATH PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR
      ACLOCAL_PATH AUTOCONF AUTOMAKE AUTOM4TE ACLOCAL CONFIG_SHELL CCC_OVERRIDE_OPTIONS GNUTARGET CL _CL_ _LINK_
      TARGET_CC TARGET_CXX HOST_CC HOST_CXX CC_X86_64_* CXX_X86_64_* CC_AARCH64_* CXX_AARCH64_* CONFIG_SITE LIBTOOL M4 M4PATH BISON_PKGDATADIR
    `},{tool:"make and compilers",reason:"changes which programs CMake, Ninja, Meson or Bazel run",source:"https://cmake.org/cmake/help/latest/manual/cmake-env-\
variables.7.html",names:"CMAKE_* CTEST_* NINJA_STATUS NINJAFLAGS MESON_* BAZELISK_* USE_BAZEL_VERSION CONAN_* VCPKG_*"},{tool:"git",reason:"names programs that \
git starts, its configuration, or the repository that it works on",source:"https://git-scm.com/docs/git#_environment_variables",names:`
      GIT_CONFIG GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_CONFIG_COUNT GIT_CONFIG_PARAMETERS
      GIT_CONFIG_KEY_* GIT_CONFIG_VALUE_* GIT_EXEC_PATH GIT_SSH GIT_SSH_COMMAND GIT_SSH_VARIANT GIT_ASKPASS
      GIT_EXTERNAL_DIFF GIT_DIFF_OPTS GIT_DIFF_PATH_COUNTER GIT_DIFF_PATH_TOTAL GIT_PAGER GIT_PAGER_IN_USE GIT_EDITOR
      GIT_SEQUENCE_EDITOR GIT_PROXY_COMMAND GIT_TEMPLATE_DIR GIT_DIR GIT_COMMON_DIR GIT_WORK_TREE GIT_PREFIX
      GIT_INDEX_FILE GIT_INDEX_VERSION GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_NAMESPACE
      GIT_CEILING_DIRECTORIES GIT_DISCOVERY_ACROSS_FILESYSTEM GIT_DEFAULT_HASH GIT_DEFAULT_REF_FORMAT
      GIT_ATTR_NOSYSTEM GIT_ATTR_SOURCE GIT_ALLOW_PROTOCOL GIT_PROTOCOL GIT_PROTOCOL_FROM_USER GIT_OPTIONAL_LOCKS
      GIT_REDIRECT_STDIN GIT_REDIRECT_STDOUT GIT_REDIRECT_STDERR GIT_SSL_NO_VERIFY GIT_SSL_CAINFO GIT_SSL_CAPATH
      GIT_SSL_CERT GIT_SSL_KEY GIT_SSL_CIPHER_LIST GIT_SSL_VERSION GIT_HTTP_USER_AGENT GIT_HTTP_PROXY_AUTHMETHOD
      GIT_PROXY_SSL_CAINFO GIT_PROXY_SSL_CERT GIT_PROXY_SSL_KEY GIT_TERMINAL_PROMPT GIT_LITERAL_PATHSPECS
      GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS GIT_ICASE_PATHSPECS GIT_NO_REPLACE_OBJECTS GIT_REPLACE_REF_BASE
      GIT_NO_LAZY_FETCH GIT_SHALLOW_FILE GIT_GRAFT_FILE GIT_QUARANTINE_PATH GIT_PUSH_OPTION_COUNT GIT_PUSH_OPTION_*
      GIT_MERGE_AUTOEDIT GIT_CLONE_PROTECTION_ACTIVE GIT_ADVICE GIT_FLUSH GIT_REF_PARANOIA GIT_COMMIT_GRAPH_PARANOIA
      GIT_TRACE GIT_TRACE_* GIT_TRACE2 GIT_TRACE2_* GIT_LFS_* GIT_CURL_VERBOSE GIT_REFLOG_ACTION GIT_TEST_*
      GIT_ASK_YESNO GIT_TEXTDOMAINDIR GIT_EXT_SERVICE GIT_DIFFTOOL_EXTCMD GIT_IMPLICIT_WORK_TREE GCM_CREDENTIAL_STORE
      GCM_PLAINTEXT_STORE_PATH GCM_TRACE_SECRETS GCM_ALLOW_UNSAFE_REMOTES HGRCPATH HGEDITOR HGMERGE SVN_SSH
      SVN_EDITOR CVS_RSH GITHUB_CLI_PATH GH_HOST GH_REPO GH_EDITOR GH_BROWSER GH_PAGER GH_CONFIG_DIR GH_DEBUG GH_PATH GLAB_CONFIG_DIR
      GITLAB_HOST
    `},{tool:"ssh and gpg",reason:"names programs, keys or sockets that ssh and gpg use",source:"https://man.openbsd.org/ssh#ENVIRONMENT",names:`
      SSH_ASKPASS SSH_ASKPASS_REQUIRE SSH_AUTH_SOCK SSH_AGENT_PID SSH_SK_HELPER SSH_SK_PROVIDER SSH_PKCS11_HELPER
      SSH_USER_AUTH SUDO_ASKPASS GNUPGHOME GPG_AGENT_INFO PINENTRY_USER_DATA  WAYLAND_DISPLAY XAUTHORITY
      DBUS_SESSION_BUS_ADDRESS RSYNC_RSH RSYNC_CONNECT_PROG RSYNC_PROXY RSYNC_OLD_ARGS RSYNC_PARTIAL_DIR
      KRB5_CONFIG KRB5CCNAME KRB5_KTNAME
    `},{tool:"editors, pagers and archivers",reason:"names programs or options of editors, pagers and archivers",source:"https://man7.org/linux/man-pages/man1/l\
ess.1.html#ENVIRONMENT_VARIABLES",names:`
      EDITOR VISUAL PAGER MANPAGER MANPATH MANROFFOPT SYSTEMD_PAGER SYSTEMD_EDITOR DELTA_PAGER BAT_PAGER LESS
      LESSOPEN LESSCLOSE LESSEDIT LESSKEY LESSKEYIN LESSHISTFILE LESSECHO LESSKEY_CONTENT PATCH_GET PARALLEL PARALLEL_SHELL RIPGREP_CONFIG_PATH LIBMYSQL_PLUGINS\

      LIBMYSQL_PLUGIN_DIR ODBCSYSINI ODBCINI MORE VIM VIMINIT VIMRUNTIME EXINIT MYVIMRC
      GVIMINIT NVIM_APPNAME EMACSLOADPATH TAR_OPTIONS TAPE GZIP BZIP BZIP2 XZ_OPT XZ_DEFAULTS ZSTD_CLEVEL ZIP ZIPOPT
      UNZIP UNZIPOPT ZIPINFO GREP_OPTIONS AWKPATH AWKLIBPATH POSIX_ME_HARDER DIFF_OPTIONS QUILT_PATCHES PSQLRC
      PSQL_PAGER PSQL_EDITOR PGSERVICEFILE PGSYSCONFDIR PGPASSFILE PGSSLROOTCERT MYSQL_HOME MYSQL_TEST_LOGIN_FILE
      SQLITE_HISTORY
    `},{tool:"other languages",reason:"changes what code PHP, Lua, R, Erlang, Elixir or Tcl load or run",source:"https://www.lua.org/manual/5.4/manual.html#7",names:`\

      PHPRC PHP_INI_SCAN_DIR COMPOSER COMPOSER_HOME COMPOSER_VENDOR_DIR COMPOSER_BIN_DIR COMPOSER_CACHE_DIR
      COMPOSER_ALLOW_SUPERUSER COMPOSER_MIRROR_PATH_REPOS LUA_INIT LUA_INIT_5_1 LUA_INIT_5_2 LUA_INIT_5_3
      LUA_INIT_5_4 LUA_PATH LUA_PATH_5_2 LUA_PATH_5_3 LUA_PATH_5_4 LUA_CPATH LUA_CPATH_5_2 LUA_CPATH_5_3
      LUA_CPATH_5_4 LUAROCKS_CONFIG R_HOME R_PROFILE R_PROFILE_USER R_ENVIRON R_ENVIRON_USER R_LIBS R_LIBS_USER
      ERL_FLAGS ERL_AFLAGS ERL_ZFLAGS ERL_LIBS ELIXIR_ERL_OPTIONS MIX_HOME MIX_ARCHIVES MIX_EXS HEX_HOME HEX_MIRROR
      HEX_UNSAFE_HTTPS TCLLIBPATH TCL_LIBRARY JULIA_LOAD_PATH JULIA_DEPOT_PATH JULIA_PROJECT OCAMLPATH CAML_LD_LIBRARY_PATH
      GUILE_LOAD_PATH GUILE_LOAD_COMPILED_PATH SWIFT_EXEC DEVELOPER_DIR SDKROOT TOOLCHAINS
    `},{tool:"connections",reason:"sends later steps' connections elsewhere",source:"https://curl.se/docs/manpage.html#ENVIRONMENT",names:"HTTP_PROXY HTTPS_PROX\
Y FTP_PROXY ALL_PROXY NO_PROXY SOCKS_PROXY SOCKS_SERVER CURL_HOME CURL_SSL_BACKEND WGETRC NETRC"},{tool:"connections",reason:"decides which servers later steps \
trust, loads code into their TLS, or writes down its keys",source:"https://docs.openssl.org/master/man7/openssl-env/",names:`
      SSL_CERT_FILE SSL_CERT_DIR SSL_NO_VERIFY SSLKEYLOGFILE CURL_CA_BUNDLE REQUESTS_CA_BUNDLE OPENSSL_CONF
      OPENSSL_CONF_INCLUDE OPENSSL_MODULES OPENSSL_ENGINES OPENSSL_IA32CAP OPENSSL_ARMCAP OPENSSL_WIN32_UTF8
      OPENSSL_MALLOC_FAILURES OPENSSL_MALLOC_FD OPENSSL_TRACE CTLOG_FILE RANDFILE NODE_TLS_MIN_V10 GRPC_DEFAULT_SSL_ROOTS_FILE_PATH
      GRPC_PROXY_EXP NIX_SSL_CERT_FILE HTTPLIB2_CA_CERTS
    `},{tool:"AWS",reason:"sends AWS clients of later steps elsewhere, or gives them another identity",source:"https://docs.aws.amazon.com/sdkref/latest/guide/s\
ettings-reference.html",names:`
      AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_SECURITY_TOKEN AWS_ACCESS_KEY AWS_SECRET_KEY
       AWS_CREDENTIAL_EXPIRATION AWS_PROFILE AWS_DEFAULT_PROFILE AWS_CONFIG_FILE
      AWS_SHARED_CREDENTIALS_FILE AWS_CREDENTIAL_FILE AWS_SDK_LOAD_CONFIG AWS_ROLE_ARN AWS_ROLE_SESSION_NAME
      AWS_WEB_IDENTITY_TOKEN_FILE AWS_CONTAINER_CREDENTIALS_FULL_URI AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
      AWS_CONTAINER_AUTHORIZATION_TOKEN AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE AWS_EC2_METADATA_DISABLED
      AWS_EC2_METADATA_SERVICE_ENDPOINT AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE AWS_EC2_METADATA_V1_DISABLED
      AWS_ENDPOINT_URL AWS_ENDPOINT_URL_* AWS_IGNORE_CONFIGURED_ENDPOINT_URLS AWS_CA_BUNDLE AWS_DATA_PATH AWS_PAGER
      AWS_CLI_AUTO_PROMPT AWS_CLI_HISTORY_FILE AWS_CLI_FILE_ENCODING AWS_STS_REGIONAL_ENDPOINTS
      AWS_USE_FIPS_ENDPOINT AWS_USE_DUALSTACK_ENDPOINT AWS_S3_US_EAST_1_REGIONAL_ENDPOINT AWS_EXECUTION_ENV
      AWS_LOGIN_CACHE_DIRECTORY AWS_SIGV4A_SIGNING_REGION_SET AWS_AUTH_SCHEME_PREFERENCE BOTO_CONFIG
    `},{tool:"Terraform",reason:"adds options to Terraform, Terragrunt or OpenTofu, or says which state, plug-ins and files they use",source:"https://developer.\
hashicorp.com/terraform/cli/config/environment-variables",names:`
      TF_CLI_* TF_DATA_DIR TF_WORKSPACE TF_LOG TF_LOG_PATH TF_LOG_CORE TF_LOG_PROVIDER TF_INPUT TF_IN_AUTOMATION
      TF_PLUGIN_CACHE_DIR TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE TF_REATTACH_PROVIDERS TF_IGNORE
      TF_REGISTRY_DISCOVERY_RETRY TF_REGISTRY_CLIENT_TIMEOUT TF_PROVIDER_DOWNLOAD_RETRY TF_STATE_PERSIST_INTERVAL
      TF_CLOUD_HOSTNAME TF_CLOUD_ORGANIZATION TF_CLOUD_PROJECT TF_ENCRYPTION TF_FORK TF_SKIP_PROVIDER_VERIFY
      TF_SKIP_REMOTE_TESTS TF_DISABLE_PLUGIN_TLS TF_TEMP_LOG_PATH TERRAFORM_CONFIG TG_TF_PATH TG_CONFIG TG_WORKING_DIR TG_DOWNLOAD_DIR TG_AUTH_PROVIDER_CMD TERR\
AGRUNT_* TOFU_*
      PACKER_CONFIG PACKER_CONFIG_DIR PACKER_PLUGIN_PATH PACKER_LOG_PATH PULUMI_HOME PULUMI_BACKEND_URL
      CDK_DOCKER VAULT_ADDR VAULT_AGENT_ADDR VAULT_CACERT VAULT_CAPATH VAULT_SKIP_VERIFY VAULT_PROXY_ADDR
      VAULT_HTTP_PROXY VAULT_CONFIG_PATH VAULT_TLS_SERVER_NAME CONSUL_HTTP_ADDR NOMAD_ADDR
    `},{tool:"containers and Kubernetes",reason:"sends Docker, Helm and kubectl elsewhere, or names programs that they start",source:"https://docs.docker.com/re\
ference/cli/docker/#environment-variables",names:`
      DOCKER_HOST DOCKER_CONTEXT DOCKER_CONFIG DOCKER_CERT_PATH DOCKER_TLS DOCKER_TLS_VERIFY DOCKER_API_VERSION
        DOCKER_CLI_EXPERIMENTAL DOCKER_CLI_PLUGIN_EXTRA_DIRS DOCKER_CLI_HINTS
      DOCKER_CONTENT_TRUST DOCKER_CONTENT_TRUST_SERVER DOCKER_CUSTOM_HEADERS DOCKER_DEFAULT_PLATFORM
      DOCKER_HIDE_LEGACY_COMMANDS BUILDX_BUILDER BUILDX_CONFIG BUILDKIT_HOST COMPOSE_FILE COMPOSE_PROJECT_NAME
      COMPOSE_ENV_FILES COMPOSE_PROFILES COMPOSE_CONVERT_WINDOWS_PATHS COMPOSE_PATH_SEPARATOR CONTAINER_HOST
      CONTAINER_CONNECTION CONTAINERS_CONF CONTAINERS_REGISTRIES_CONF CONTAINERS_STORAGE_CONF REGISTRY_AUTH_FILE
      TESTCONTAINERS_HOST_OVERRIDE TESTCONTAINERS_RYUK_CONTAINER_IMAGE KUBECONFIG KUBECACHEDIR KUBE_EDITOR
      KUBECTL_EXTERNAL_DIFF KUBECTL_PLUGINS_PATH KUBERC KUBERNETES_MASTER KUBERNETES_SERVICE_HOST
      KUBERNETES_SERVICE_PORT HELM_* HELMFILE_* KUSTOMIZE_PLUGIN_HOME KREW_ROOT SKAFFOLD_CONFIG K9S_CONFIG_DIR
    `,except:{HELM_DRIVER_SQL_CONNECTION_STRING:"the credentials of a database, which HELM_DRIVER alone does not choose",HELM_TOKEN:"Helm has no option of this \
name",HELM_PASSWORD:"Helm has no option of this name",HELM_USERNAME:"Helm has no option of this name"}},{tool:"other clouds and tools",reason:"is an option or a\
 configuration of Ansible, the Google or the Azure CLI, or a package manager of the system",source:"https://docs.ansible.com/ansible/latest/reference_appendices\
/config.html",names:`
      ANSIBLE_* CLOUDSDK_* GOOGLE_APPLICATION_CREDENTIALS GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES GCE_METADATA_HOST GCE_METADATA_IP
      IDENTITY_ENDPOINT IDENTITY_HEADER MSI_ENDPOINT MSI_SECRET IMDS_ENDPOINT MISE_* ASDF_DIR ASDF_DATA_DIR
      GTK_MODULES GTK3_MODULES GIO_EXTRA_MODULES GIO_MODULE_DIR QT_PLUGIN_PATH GST_PLUGIN_PATH LIBGL_DRIVERS_PATH BOTO_PATH AZURE_CONFIG_DIR
      AZURE_EXTENSION_DIR AZURE_AUTHORITY_HOST HOMEBREW_* APT_CONFIG DPKG_ROOT DPKG_ADMINDIR DEBIAN_FRONTEND DEBCONF_FRONTEND
      DEBIAN_PRIORITY NIX_PATH NIX_CONFIG NIX_REMOTE NIX_CONF_DIR NIX_USER_CONF_FILES JUPYTER_CONFIG_DIR IPYTHONDIR
      PLAYWRIGHT_BROWSERS_PATH PUPPETEER_EXECUTABLE_PATH CHROME_PATH CHROME_BIN CYPRESS_RUN_BINARY
      SONAR_SCANNER_OPTS SONAR_HOST_URL
    `,except:{"ANSIBLE_GALAXY_SERVER_*_TOKEN":"a token that Ansible sends to that server, and nothing else",ANSIBLE_VAULT_PASSWORD:"Ansible reads ANSIBLE_VAULT_\
PASSWORD_FILE, and not this name",HOMEBREW_GITHUB_API_TOKEN:"a token that Homebrew sends to GitHub, and nothing else",CLOUDSDK_AUTH_ACCESS_TOKEN:"a token that g\
cloud sends, and nothing else"}}];export{ga as Sts,fa as UnsignedClients,h1 as openClient,gy as rotationOf,g1 as serviceUrl,qM as stsServices,_1 as unsafeNames,HU as verifyToken,S1 as warmUp};
