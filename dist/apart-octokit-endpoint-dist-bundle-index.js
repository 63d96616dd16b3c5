const require=process.getBuiltinModule;
function $(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:typeof process=="object"&&process.version!==void 0?`Node.js/${process.
version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}var se="0.0.0-development",ie=`octokit-endpoint.js/${se} ${$()}`,oe={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+js\
on","user-agent":ie},mediaType:{format:""}};function ce(e){return e?Object.keys(e).reduce((r,t)=>(r[t.toLowerCase()]=e[t],r),{}):{}}function ae(e){if(typeof e!=
"object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;let r=Object.getPrototypeOf(e);if(r===null)return!0;let t=Object.prototype.hasOwnProperty.
call(r,"constructor")&&r.constructor;return typeof t=="function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}function P(e,r){let t=Object.
assign({},e);return Object.keys(r).forEach(n=>{ae(r[n])?n in e?t[n]=P(e[n],r[n]):Object.assign(t,{[n]:r[n]}):Object.assign(t,{[n]:r[n]})}),t}function B(e){for(let r in e)
e[r]===void 0&&delete e[r];return e}function J(e,r,t){if(typeof r=="string"){let[s,o]=r.split(" ");t=Object.assign(o?{method:s,url:o}:{url:s},t)}else t=Object.assign(
{},r);t.headers=ce(t.headers),B(t),B(t.headers);let n=P(e||{},t);return t.url==="/graphql"&&(e&&e.mediaType.previews?.length&&(n.mediaType.previews=e.mediaType.
previews.filter(s=>!n.mediaType.previews.includes(s)).concat(n.mediaType.previews)),n.mediaType.previews=(n.mediaType.previews||[]).map(s=>s.replace(/-preview/,
""))),n}function fe(e,r){let t=/\?/.test(e)?"&":"?",n=Object.keys(r);return n.length===0?e:e+t+n.map(s=>s==="q"?"q="+r.q.split("+").map(encodeURIComponent).join(
"+"):`${s}=${encodeURIComponent(r[s])}`).join("&")}var ue=/\{[^{}}]+\}/g;function le(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function pe(e){
let r=e.match(ue);return r?r.map(le).reduce((t,n)=>t.concat(n),[]):[]}function D(e,r){let t={__proto__:null};for(let n of Object.keys(e))r.indexOf(n)===-1&&(t[n]=
e[n]);return t}function G(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(r){return/%[0-9A-Fa-f]/.test(r)||(r=encodeURI(r).replace(/%5B/g,"[").replace(/%5D/g,
"]")),r}).join("")}function C(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(r){return"%"+r.charCodeAt(0).toString(16).toUpperCase()})}function R(e,r,t){
return r=e==="+"||e==="#"?G(r):C(r),t?C(t)+"="+r:r}function j(e){return e!=null}function F(e){return e===";"||e==="&"||e==="?"}function de(e,r,t,n){var s=e[t],o=[];
if(j(s)&&s!=="")if(typeof s=="string"||typeof s=="number"||typeof s=="bigint"||typeof s=="boolean")s=s.toString(),n&&n!=="*"&&(s=s.substring(0,parseInt(n,10))),
o.push(R(r,s,F(r)?t:""));else if(n==="*")Array.isArray(s)?s.filter(j).forEach(function(c){o.push(R(r,c,F(r)?t:""))}):Object.keys(s).forEach(function(c){j(s[c])&&
o.push(R(r,s[c],c))});else{let c=[];Array.isArray(s)?s.filter(j).forEach(function(i){c.push(R(r,i))}):Object.keys(s).forEach(function(i){j(s[i])&&(c.push(C(i)),
c.push(R(r,s[i].toString())))}),F(r)?o.push(C(t)+"="+c.join(",")):c.length!==0&&o.push(c.join(","))}else r===";"?j(s)&&o.push(C(t)):s===""&&(r==="&"||r==="?")?o.
push(C(t)+"="):s===""&&o.push("");return o}function he(e){return{expand:ye.bind(null,e)}}function ye(e,r){var t=["+","#",".","/",";","?","&"];return e=e.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(n,s,o){if(s){let i="",a=[];if(t.indexOf(s.charAt(0))!==-1&&(i=s.charAt(0),s=s.substr(1)),s.split(/,/g).forEach(function(y){
var f=/([^:\*]*)(?::(\d+)|(\*))?/.exec(y);a.push(de(r,i,f[1],f[2]||f[3]))}),i&&i!=="+"){var c=",";return i==="?"?c="&":i!=="#"&&(c=i),(a.length!==0?i:"")+a.join(
c)}else return a.join(",")}else return G(o)}),e==="/"?e:e.replace(/\/$/,"")}function W(e){let r=e.method.toUpperCase(),t=(e.url||"/").replace(/:([a-z]\w+)/g,"{$\
1}"),n=Object.assign({},e.headers),s,o=D(e,["method","baseUrl","url","headers","request","mediaType"]),c=pe(t);t=he(t).expand(o),/^http/.test(t)||(t=e.baseUrl+t);
let i=Object.keys(e).filter(f=>c.includes(f)).concat("baseUrl"),a=D(o,i);if(!/application\/octet-stream/i.test(n.accept)&&(e.mediaType.format&&(n.accept=n.accept.
split(/,/).map(f=>f.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),t.endsWith("/graphql")&&
e.mediaType.previews?.length)){let f=n.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];n.accept=f.concat(e.mediaType.previews).map(l=>{let d=e.mediaType.format?
`.${e.mediaType.format}`:"+json";return`application/vnd.github.${l}-preview${d}`}).join(",")}return["GET","HEAD"].includes(r)?t=fe(t,a):"data"in a?s=a.data:Object.
keys(a).length&&(s=a),!n["content-type"]&&typeof s<"u"&&(n["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(r)&&typeof s>"u"&&(s=""),
Object.assign({method:r,url:t,headers:n},typeof s<"u"?{body:s}:null,e.request?{request:e.request}:null)}function ge(e,r,t){return W(J(e,r,t))}function q(e,r){let t=J(
e,r),n=ge.bind(null,t);return Object.assign(n,{DEFAULTS:t,defaults:q.bind(null,t),merge:J.bind(null,t),parse:W})}var V=q(null,oe);var m=new Uint8Array(256);m[9]|=2;m[32]|=2;m[59]|=4;m[44]|=8;for(let e=128;e<=255;e++)m[e]|=1;for(let e of"!#$%&'*+-.^_`|~")m[e.charCodeAt(0)]|=16;for(let e=48;e<=
57;e++)m[e]|=16;for(let e=65;e<=90;e++)m[e]|=17;for(let e=97;e<=122;e++)m[e]|=16;var x=(()=>{let e=function(){};return e.prototype=Object.create(null),e})();function H(e,r){let t=4|(r?.comma===!0?8:0),n=e.length,s=r?.start??0;for(;(m[e.charCodeAt(s)]&2)!==0;)s++;let o=s,c=0,i=-1,a=r?.parameters===!1?8:0;for(;o<n;){let d=e.
charCodeAt(o),g=m[d];if((g&t)!==0){a|=g&8;break}(g&2)!==0?i===-1&&(i=o):i=-1,c|=d&65280|g,o++}let y=i===-1?o:i,f=e.slice(s,y),l=(c&65281)===0?f:f.toLowerCase();
return o===n||a!==0?{type:l,index:o,parameters:new x}:me(e,l,o,n,t)}function me(e,r,t,n,s){let o=new x;e:for(;t<n;){for(t++;(m[e.charCodeAt(t)]&2)!==0;)t++;let c=t,
i=0,a=-1;for(;t<n;){let y=e.charCodeAt(t),f=m[y];if((f&s)!==0){if((f&8)!==0)break e;continue e}if(y===61){let l=a===-1?t:a,d=e.slice(c,l),g=(i&65281)===0?d:d.toLowerCase();
for(t++;(m[e.charCodeAt(t)]&2)!==0;)t++;if(t<n&&e.charCodeAt(t)===34){let h=++t,S=!1;for(;t<n;){let w=e.charCodeAt(t);if(w===34){o[g]===void 0&&(o[g]=S?Ae(e,h,t):
e.slice(h,t)),t++;let A=0;for(;t<n;){let T=e.charCodeAt(t),E=m[T];if((E&s)!==0){A=E&8;break}t++}if(A!==0)break e;continue e}if(w===92&&t+1<n){S=!0,t+=2;continue}
t++}continue e}let u=t,O=0,p=-1;for(;t<n;){let h=e.charCodeAt(t),S=m[h];if((S&s)!==0){O=S&8;break}(S&2)!==0?p===-1&&(p=t):p=-1,t++}if(o[g]===void 0){let h=p===-1?
t:p;o[g]=e.slice(u,h)}if(O!==0)break e;continue e}(f&2)!==0?a===-1&&(a=t):a=-1,i|=y&65280|f,t++}}return{type:r,index:t,parameters:o}}function Ae(e,r,t){let n="";
for(let s=r;s<t;s++)e.charCodeAt(s)===92&&(n+=e.slice(r,s),r=++s);return n+e.slice(r,t)}var Se=/^-?\d+$/,_=/^-?\d+n+$/,b=JSON.stringify,k=JSON.parse,Y=/^-?\d+n$/,K=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,Q=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,L=e=>e===
void 0||typeof e=="function"||typeof e=="symbol",M=e=>e!==null&&typeof e=="object"&&e.constructor&&e.constructor.name==="RawJSON",Oe=(e,r,t)=>{let n="";typeof t==
"number"?n=" ".repeat(Math.min(10,Math.max(0,Math.floor(t)))):typeof t=="string"&&(n=t.slice(0,10));let s=typeof r=="function",o=Array.isArray(r)?new Set(r.map(
String)):null,c=(u,O,p)=>(p!==null&&typeof p=="object"&&typeof p.toJSON=="function"&&(p=p.toJSON(O)),typeof p=="string"&&_.test(p)?p+"n":typeof p=="bigint"?"raw\
JSON"in JSON?JSON.rawJSON(p.toString()):p.toString()+"n":(s&&(p=r.call(u,O,p)),p!==null&&typeof p=="object"&&(p instanceof Number||p instanceof String||p instanceof
Boolean)&&(p=p.valueOf()),p)),i=c({"":e},"",e);if(L(i))return;let a=i===null||typeof i!="object",y=M(i);if(a||y)return b(i);let f=[],l=0,d=[{parent:{"":i},key:"",
val:i,isArray:Array.isArray(i),keys:Array.isArray(i)?null:Object.keys(i),index:0,first:!0}],g=new WeakSet([i]);for(;d.length>0;){let u=d[d.length-1];u.index===0&&
(f.push(u.isArray?"[":"{"),l++);let O=!1;if(u.isArray)if(u.index<u.val.length){u.first||f.push(","),n&&f.push(`
`+n.repeat(l));let p=u.val[u.index],h=c(u.val,String(u.index),p);if(L(h))f.push("null"),u.first=!1,u.index++;else{let S=h!==null&&typeof h=="object",w=M(h);if(S&&
!w){if(g.has(h))throw new TypeError("Converting circular structure to JSON");g.add(h),d.push({parent:u.val,key:String(u.index),val:h,isArray:Array.isArray(h),keys:Array.
isArray(h)?null:Object.keys(h),index:0,first:!0}),u.first=!1,u.index++}else f.push(b(h)),u.first=!1,u.index++}}else O=!0;else{for(;u.index<u.keys.length;){let h=u.
keys[u.index++];if(o&&!o.has(h))continue;let w=u.val[h],A=c(u.val,h,w);if(L(A))continue;u.first||f.push(","),n?f.push(`
`+n.repeat(l)+b(h)+": "):f.push(b(h)+":");let T=A!==null&&typeof A=="object",E=M(A);if(T&&!E){if(g.has(A))throw new TypeError("Converting circular structure to \
JSON");g.add(A),d.push({parent:u.val,key:h,val:A,isArray:Array.isArray(A),keys:Array.isArray(A)?null:Object.keys(A),index:0,first:!0}),u.first=!1;break}else f.push(
b(A)),u.first=!1}u.index>=u.keys.length&&d[d.length-1]===u&&(O=!0)}O&&(l--,!u.first&&n&&f.push(`
`+n.repeat(l)),f.push(u.isArray?"]":"}"),g.delete(u.val),d.pop())}return f.join("")},Z=(e,r,t)=>{try{return"rawJSON"in JSON?b(e,(i,a)=>typeof a=="bigint"?JSON.rawJSON(
a.toString()):typeof r=="function"?r(i,a):(Array.isArray(r)&&r.includes(i),a),t):e?b(e,(i,a)=>typeof a=="string"&&_.test(a)||typeof a=="bigint"?a.toString()+"n":
typeof r=="function"?r(i,a):(Array.isArray(r)&&r.includes(i),a),t).replace(K,"$1$2$3").replace(Q,"$1$2$3"):b(e,r,t)}catch(n){if(n instanceof RangeError){let s=Oe(
e,r,t);return s===void 0?void 0:"rawJSON"in JSON?s:s.replace(K,"$1$2$3").replace(Q,"$1$2$3")}throw n}},I=new Map,be=()=>{let e=JSON.parse.toString();if(I.has(e))
return I.get(e);try{let r=JSON.parse("1",(t,n,s)=>!!s?.source&&s.source==="1");return I.set(e,r),r}catch{return I.set(e,!1),!1}},we=(e,r,t,n)=>typeof r=="string"&&
Y.test(r)?BigInt(r.slice(0,-1)):typeof r=="string"&&_.test(r)?r.slice(0,-1):typeof n=="function"?n(e,r,t):r,Ne=(e,r)=>JSON.parse(e,(t,n,s)=>{let o=typeof n=="nu\
mber",c=n>Number.MAX_SAFE_INTEGER||n<Number.MIN_SAFE_INTEGER,i=o&&c,a=s&&Se.test(s.source);return i&&a?BigInt(s.source):typeof r=="function"?r(t,n,s):n}),ee=Number.
MAX_SAFE_INTEGER.toString(),z=ee.length,Ee=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,je=/^"-?\d+n+"$/,Ce=(e,r)=>{let t={"":e},n=[{parent:t,
key:"",visited:!1}];for(;n.length>0;){let s=n[n.length-1];if(s.visited){let{parent:o,key:c}=s,i=o[c];typeof i=="string"&&(Y.test(i)?i=BigInt(i.slice(0,-1)):_.test(
i)&&(i=i.slice(0,-1))),typeof r=="function"&&(i=r.call(o,c,i)),i===void 0?delete o[c]:o[c]=i,n.pop()}else{s.visited=!0;let o=s.parent[s.key];if(o!==null&&typeof o==
"object"){let i=Object.keys(o);for(let a=i.length-1;a>=0;a--)n.push({parent:o,key:i[a],visited:!1})}}}return t[""]},X=e=>e.replace(Ee,(r,t,n,s)=>{let o=r[0]==='\
"';if(o&&je.test(r))return r.substring(0,r.length-1)+'n"';let i=n||s,a=t&&(t.length<z||t.length===z&&t<=ee);return o||i||a?r:'"'+r+'n"'}),te=(e,r)=>{if(!e)return k(
e,r);try{if(be())return Ne(e,r);let t=X(e);return k(t,(n,s,o)=>we(n,s,o,r))}catch(t){if(t instanceof RangeError){let n=X(e),s=k(n);return Ce(s,r)}throw t}};var N=class extends Error{name;status;request;response;constructor(r,t,n){super(r,{cause:n.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(
this.status)&&(this.status=0);"response"in n&&(this.response=n.response);let s=Object.assign({},n.request);n.request.headers.authorization&&(s.headers=Object.assign(
{},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),s.url=s.url.replace(/\bclient_secret=\w+/g,"client_se\
cret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=s}};var Re="10.0.16",Te={headers:{"user-agent":`octokit-request.js/${Re} ${$()}`}};function $e(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!==
"[object Object]")return!1;let r=Object.getPrototypeOf(e);if(r===null)return!0;let t=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor;return typeof t==
"function"&&t instanceof t&&Function.prototype.call(t)===Function.prototype.call(e)}var re=()=>"";async function ne(e){let r=e.request?.fetch||globalThis.fetch;
if(!r)throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octo\
kit.js/#fetch-missing");let t=e.request?.log||console,n=e.request?.parseSuccessResponseBody!==!1,s=$e(e.body)||Array.isArray(e.body)?Z(e.body):e.body,o=Object.fromEntries(
Object.entries(e.headers).map(([l,d])=>[l,String(d)])),c;try{c=await r(e.url,{method:e.method,body:s,redirect:e.request?.redirect,headers:o,signal:e.request?.signal,
...e.body&&{duplex:"half"}})}catch(l){let d="Unknown Error";if(l instanceof Error){if(l.name==="AbortError")throw l.status=500,l;d=l.message,l.name==="TypeError"&&
"cause"in l&&(l.cause instanceof Error?d=l.cause.message:typeof l.cause=="string"&&(d=l.cause))}let g=new N(d,500,{request:e});throw g.cause=l,g}let i=c.status,
a=c.url,y={};for(let[l,d]of c.headers)y[l]=d;let f={url:a,status:i,headers:y,data:""};if("deprecation"in y){let l=y.link&&y.link.match(/<([^<>]+)>; rel="deprecation"/),
d=l&&l.pop();t.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${y.sunset}${d?`. See ${d}`:""}`)}if(i===204||i===
205)return f;if(e.method==="HEAD"){if(i<400)return f;throw new N(c.statusText,i,{response:f,request:e})}if(i===304)throw f.data=await v(c),new N("Not modified",
i,{response:f,request:e});if(i>=400)throw f.data=await v(c),new N(_e(f.data),i,{response:f,request:e});return f.data=n?await v(c):c.body,f}async function v(e){let r=e.
headers.get("content-type");if(!r)return e.text().catch(re);let t=H(r);if(Ie(t)){let n="";try{return n=await e.text(),te(n)}catch{return n}}else return t.type.startsWith(
"text/")||t.parameters.charset?.toLowerCase()==="utf-8"&&t.type!=="application/octet-stream"?e.text().catch(re):e.arrayBuffer().catch(()=>new ArrayBuffer(0))}function Ie(e){
return e.type==="application/json"||e.type==="application/scim+json"}function _e(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown er\
ror";if(typeof e=="object"&&e!==null&&"message"in e){let r=e,t="documentation_url"in r?` - ${r.documentation_url}`:"";return Array.isArray(r.errors)?`${r.message}\
: ${r.errors.map(n=>JSON.stringify(n)).join(", ")}${t}`:`${r.message}${t}`}return`Unknown error: ${JSON.stringify(e)}`}function U(e,r){let t=e.defaults(r);return Object.
assign(function(s,o){let c=t.merge(s,o);if(!c.request||!c.request.hook)return ne(t.parse(c));let i=(a,y)=>ne(t.parse(t.merge(a,y)));return Object.assign(i,{endpoint:t,
defaults:U.bind(null,t)}),c.request.hook(i,c)},{endpoint:t,defaults:U.bind(null,t)})}var We=U(V,Te);export{$ as a,We as b};
