const require=process.getBuiltinModule;
import{d as z,e as Z}from"./apart-adapters-connections.js";import{b as Y}from"./apart-domain-trusted-address.js";import{b as V}from"./apart-octokit-endpoint-dist-bundle-index.js";import{a as S,b as R,
c as X}from"./apart-sources-github-app-app-failure.js";import{a as m}from"./apart-domain-failure.js";import{c as De}from"./apart-runtime.js";var Ke=process.getBuiltinModule("node:http");var Q=Ke;var ke=process.getBuiltinModule("node:https");var ee=ke;var He=process.getBuiltinModule("node:stream/consumers"),Je=t=>He[t];var te=Je("text");var Ne=4*1024*1024;function re(t){return async(e,{method:r,headers:o,body:n,signal:s})=>{let i=new URL(e),a=await t.resending(i,()=>Ue(i,{method:r,headers:o,body:n,
signal:s},t)),l=0;a.on("data",u=>{l+=u.length,l>Ne&&a.destroy(new Error("too large"))});let p=await te(a),c=new Map(Object.entries(a.headers).map(([u,f])=>[u,String(
f)]));return{status:a.statusCode??0,url:e,headers:c,text:async()=>p}}}function Ue(t,{method:e,headers:r,body:o,signal:n},s){let i=t.protocol==="http:",a=i?s.http:
s.https;return new Promise((l,p)=>{let c=(i?Q:ee).request(t,{method:e,agent:a,...n&&{signal:n}},l);for(let[u,f]of Object.entries(r??{}))c.setHeader(u,f);c.on("e\
rror",p).end(o)})}var We={debug(){},info(){},warn(){},error(){}},$e=5e3,C=class{#e;#o;#t;#n=0;constructor(e,r){this.#e=r,this.#o=e,this.#t=V.defaults({baseUrl:r.api,headers:{"use\
r-agent":"secret-lease","x-github-api-version":"2022-11-28"},request:{fetch:re(r.connections),log:We}})}async installationOf(e){let r=await this.#r(o=>this.#t("\
GET /users/{username}/installation",{username:e,...o}));return r&&oe(r.data)}async installation(e){let r=await this.#r(o=>this.#t("GET /app/installations/{insta\
llation_id}",{installation_id:e,...o}));return r&&oe(r.data)}async isInstalledOn(e,r){return await this.#r(n=>this.#t("GET /repos/{owner}/{repo}/installation",{
owner:e,repo:r,...n}))!==void 0}async isKnown(){return await this.#r(e=>this.#t("GET /app",e))!==void 0}async mint(e,r){let{repositories:o,permissions:n}=r,{data:s,
headers:i}=await this.#s(u=>this.#t("POST /app/installations/{installation_id}/access_tokens",{installation_id:e,...o&&{repositories:[...o]},permissions:n,...u})),
a=Date.parse(s.expires_at);if(!/^[\w.-]{20,}$/.test(s.token)||Number.isNaN(a))throw new m("GitHub request",{kind:"garbage"});let l=this.#e.now(),p=Date.parse(String(
i.date))-l,c=a-(Math.abs(p)>$e?p:0);return{token:s.token,expiresAt:new Date(c),life:c-l,permissions:ne(s.permissions),repositories:s.repositories?.map(({full_name:u})=>u)}}async revoke(e){
await this.#i(()=>this.#t("DELETE /installation/token",{headers:{authorization:`token ${e}`}}))}async#r(e){try{return await this.#s(e)}catch(r){if(r instanceof m&&
r.status===404)return;throw r}}async#s(e){let r=async()=>{let o=await this.#o(this.#e.now()+this.#n);return this.#i(()=>e({headers:{authorization:`bearer ${o}`}}))};
try{return await r()}catch(o){if(!(o instanceof R)||!o.isForClock)throw o;let n=Date.parse(o.date);if(Number.isNaN(n))throw new S({kind:"clock"},401);return this.#n=
n-this.#e.now(),await r().catch(s=>{throw s instanceof R&&s.isForClock?new S({kind:"clock"},401):s})}}#i(e){return this.#e.attempts.run("GitHub request",async(r,o)=>{
try{return await Promise.race([e(),Le(o)])}catch(n){throw je(n)}})}};function je(t){if(t instanceof m)return t;let{status:e=0,response:r,message:o="",cause:n}=t;
if(!r)return z("GitHub request",n??t);let s=r.headers??{},i=s.date??"",a=s["x-ratelimit-remaining"]==="0";if(!(e===429||e===403&&(a||"retry-after"in s||/rate limit/i.
test(o))))return new R(e,o,i);let p=Date.parse(i)||Date.now(),c=Number(s["x-ratelimit-reset"])*1e3,u=Z(s["retry-after"],p)??(a&&c?Math.max(0,c-p):6e4);return new X(
u)}function Le(t){return new Promise((e,r)=>{t.addEventListener("abort",()=>r(new m("GitHub request",{kind:"timeout"})))})}function oe({id:t,account:e,permissions:r,
suspended_at:o}){let n=e&&"login"in e?String(e.login):"";if(!Number.isInteger(t))throw new m("GitHub request",{kind:"garbage"});return{id:t,owner:n,permissions:ne(
r),isSuspended:!!o}}function ne(t){return Object.fromEntries(Object.entries(t??{}).filter(([,e])=>["read","write","admin"].includes(e)))}var Me=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(r,o,n)=>e()(...n),construct:(r,o)=>new(e())(...o),get:(r,o)=>e()[o]})};var se=Me("createPrivateKey");var g=new TextEncoder,ie=new TextDecoder,Be=new TextDecoder("utf-8",{fatal:!0}),Ct=2**32;function ae(...t){let e=t.reduce((n,{length:s})=>n+s,0),r=new Uint8Array(
e),o=0;for(let n of t)r.set(n,o),o+=n.length;return r}var Ge=/[^\x00-\x7f]/;function I(t){if(typeof t=="string"&&t.length>=128){if(Ge.test(t))throw new TypeError("non-ASCII string encountered in encode()");return g.
encode(t)}let e=new Uint8Array(t.length);for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);if(o>127)throw new TypeError("non-ASCII string encountered in encode(\
)");e[r]=o}return e}function ce(t,e=!1){if(Uint8Array.prototype.toBase64)return t.toBase64({alphabet:e?"base64url":"base64",omitPadding:e});let r=32768,o=[];for(let s=0;s<
t.length;s+=r)o.push(String.fromCharCode.apply(null,t.subarray(s,s+r)));let n=btoa(o.join(""));return e?n.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_"):
n}function pe(t,e=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(t,{alphabet:e?"base64url":"base64"});if(e){if(t.includes("+")||t.includes("/"))throw new TypeError(
"Invalid base64url");t=t.replace(/-/g,"+").replace(/_/g,"/")}let r=atob(t),o=new Uint8Array(r.length);for(let n=0;n<r.length;n++)o[n]=r.charCodeAt(n);return o}var E=class extends Error{static code="ERR_JOSE_GENERIC";code="ERR_JOSE_GENERIC";constructor(e,r){super(e,r),this.name=this.constructor.name,Error.captureStackTrace?.(
this,this.constructor)}};var y=class extends E{static code="ERR_JOSE_NOT_SUPPORTED";code="ERR_JOSE_NOT_SUPPORTED"};var d=class extends E{static code="ERR_JWS_INVALID";code="ERR_JWS_INVALID"},P=class extends E{static code="ERR_JWT_INVALID";code="ERR_JWT_INVALID"};var _={};De(_,{decode:()=>J,encode:()=>b});var Fe="The input to be decoded is not correctly encoded.";function J(t){try{return pe(typeof t=="string"?t:ie.decode(t),!0)}catch(e){throw new TypeError(Fe,{cause:e})}}
function b(t){return ce(typeof t=="string"?g.encode(t):t,!0)}function A(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);return e===null||Object.
getPrototypeOf(e)===null}function ue(...t){let e=new Set;for(let r of t)if(r)for(let o of Object.keys(r)){if(e.has(o))return!1;e.add(o)}return!0}function le(t,e){if(t!==void 0)throw new TypeError(
`${e} can only be called once`)}var de={__proto__:null,b64:!0};function fe(t,e){let{crit:r}=e??{};if(Array.isArray(r)&&new Set(r).size!==r.length)throw new t('"crit" (Critical) Header Parameter MUST NOT contain duplicate va\
lues')}function me(t,e,r,o,n){if(n.crit!==void 0&&o?.crit===void 0)throw new t('"crit" (Critical) Header Parameter MUST be integrity protected');if(!o||o.crit===
void 0)return[];if(!Array.isArray(o.crit)||o.crit.length===0||o.crit.some(i=>typeof i!="string"||i.length===0))throw new t('"crit" (Critical) Header Parameter M\
UST be an array of non-empty strings when present');let s=r===void 0?e:{__proto__:null,...r,...e};for(let i of o.crit){if(!(i in s))throw new y(`Extension Heade\
r Parameter "${i}" is not recognized`);if(!Object.hasOwn(n,i)||n[i]===void 0)throw new t(`Extension Header Parameter "${i}" is missing`);if(s[i]&&(!Object.hasOwn(
o,i)||o[i]===void 0))throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`)}return o.crit}function ye(t,e){if(e.includes("b64")){let r=t.b64;
if(typeof r!="boolean")throw new d('The "b64" (base64url-encode payload) Header Parameter must be a boolean');return r}return!0}function N(t,e){let r,o;try{r=JSON.
stringify(e),o=JSON.parse(r)}catch(n){throw new t("JOSE Header is not valid JSON",{cause:n})}if(!A(o))throw new t("JOSE Header is not a JSON object");return[o,r]}var qe=t=>t[Symbol.toStringTag],Ve=(t,e,r)=>{let{alg:o}=t;if(e.use!==void 0){let n=r==="sign"||r==="verify"?"sig":"enc";if(e.use!==n)throw new TypeError(`Invali\
d key for this operation, its "use" must be "${n}" when present`)}if(e.alg!==void 0&&e.alg!==o)throw new TypeError(`Invalid key for this operation, its "alg" mu\
st be "${o}" when present`);if(Array.isArray(e.key_ops)){let n=r==="encrypt"||r==="decrypt"?t.ops?.[r==="encrypt"?0:1]:r;if(n&&!e.key_ops.includes(n))throw new TypeError(
`Invalid key for this operation, its "key_ops" must include "${n}" when present`)}};async function ge(t,e,r){let{alg:o,secret:n}=t,s=r==="decrypt"||r==="sign";if(n&&
e instanceof Uint8Array)return e;let i,a;if(A(e)){if(i=rt(e),typeof i.kty!="string")throw he(o,e,n);if(!(n?i.kty==="oct"&&typeof i.k=="string":i.kty!=="oct"&&(s?
i.kty==="AKP"&&typeof i.priv=="string"||typeof i.d=="string":i.d===void 0&&i.priv===void 0)))throw new TypeError(n?'JSON Web Key for symmetric algorithms must h\
ave JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${s?"private":"public"} JWK`);if(Ve(t,i,
r),i.kty==="oct")return J(i.k);if(!Object.isFrozen(e)){let{key_ops:c}=e;Array.isArray(c)&&Object.freeze(c),Object.freeze(e)}}else{if(!Ye(e))throw he(o,e,n);let c=n?
"secret":s?"private":"public";if(e.type!==c&&(n||["secret","public","private"].includes(e.type)))throw new TypeError(`${qe(e)} instances must be of type "${c}" \
for the ${o} algorithm`);if(we(e))return e;if(a=e,a.type==="secret")return a.export()}U||=new WeakMap;let l=e,p=U.get(l);if(p?.[o])return p[o];if(p||U.set(l,p={}),
a&&typeof a.toCryptoKey=="function"){let c=a.type==="public",u=ze[a.asymmetricKeyDetails?.namedCurve],f=t.resolve?.({crv:u,asymmetricKeyType:a.asymmetricKeyType})??
t.subtle;return p[o]=a.toCryptoKey(f,c,t.usages[c?0:1])}return i??=a.export({format:"jwk"}),i.alg=o,p[o]=await ot(t,i)}var U,ze={__proto__:null,prime256v1:"P-25\
6",secp384r1:"P-384",secp521r1:"P-521"};var we=t=>{if(t?.[Symbol.toStringTag]==="CryptoKey")return!0;try{return t instanceof CryptoKey}catch{return!1}},Ze=t=>t?.[Symbol.toStringTag]==="KeyObject",Ye=t=>we(
t)||Ze(t);function Xe(t,e,...r){if(r.length>2){let o=r.pop();t+=`one of type ${r.join(", ")}, or ${o}.`}else r.length===2?t+=`one of type ${r[0]} or ${r[1]}.`:t+=
`of type ${r[0]}.`;return e==null?t+=` Received ${e}`:typeof e=="function"&&e.name?t+=` Received function ${e.name}`:typeof e=="object"&&e!=null&&e.constructor?.
name&&(t+=` Received an instance of ${e.constructor.name}`),t}function he(t,e,r){let o=["CryptoKey","KeyObject","JSON Web Key"];return r&&o.push("Uint8Array"),new TypeError(Xe(`Key for the ${t} algorithm must be `,e,...o))}
var O=(t,e="algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);function Qe(t,e){if(e&&!t.usages.includes(e))throw new TypeError(
`CryptoKey does not support this operation, its usages must include ${e}.`)}function be(t,e){let{modulusLength:r}=e.algorithm;if(typeof r!="number"||r<2048)throw new TypeError(
`${t} requires key modulusLength to be 2048 bits or larger`)}function et(t,e,r){let o=t.algorithm;if(o.name!==e.name)throw O(e.name);if(e.hash&&o.hash?.name!==e.
hash)throw O(e.hash,"algorithm.hash");if(e.namedCurve&&o.namedCurve!==e.namedCurve)throw O(e.namedCurve,"algorithm.namedCurve");if(e.length!==void 0&&o.length!==
e.length)throw O(e.length,"algorithm.length");Qe(t,r)}function tt(t){return{__proto__:null,...t}}function rt(t){let e=tt(t);if(e.ext!==void 0&&typeof e.ext!="bo\
olean")throw new TypeError('"ext" (Extractable) Parameter must be a boolean');if(e.key_ops!==void 0){let r=e.key_ops,o=Array.isArray(r)?[...r]:void 0;if(!o||o.some(
n=>typeof n!="string")||new Set(o).size!==o.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');e.key_ops=o}return e}async function ot(t,e,r){if(!t.kty.includes(e.kty))throw new y('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');let o=t.resolve?.({kty:e.kty,crv:e.
crv})??t.subtle,n=!!(e.d||e.priv),s={...e,ext:r??e.ext};return s.kty!=="AKP"&&delete s.alg,delete s.use,crypto.subtle.importKey("jwk",s,o,s.ext??!n,e.key_ops??t.
usages[n?1:0])}async function xe(t,e,r,o=!1){return t instanceof Uint8Array&&(t=await crypto.subtle.importKey("raw",t,e,o,[r])),et(t,e,r),t}function Se(t){let e={__proto__:null};for(let r in t)e[r]={...t[r],alg:r};return e}var v=[["verify"],["sign"]];function W(t){let e={name:"HMAC",hash:`SHA-${t}`};return{kty:["oct"],secret:!0,subtle:e,signing:e,usages:v}}function x(t,e){let r={name:e?
"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`SHA-${t}`};return{kty:["RSA"],subtle:r,signing:e?{...r,saltLength:e}:r,usages:v,minRsaBits:2048}}function $(t,e){return{kty:[
"EC"],crv:t,subtle:{name:"ECDSA",namedCurve:t},signing:{name:"ECDSA",hash:`SHA-${e}`},usages:v}}function Ee(){let t={name:"Ed25519"};return{kty:["OKP"],crv:"Ed2\
5519",subtle:t,signing:t,usages:v}}function j(t){let e={name:`ML-DSA-${t}`};return{kty:["AKP"],subtle:e,signing:e,usages:v}}var nt=Se({HS256:W(256),HS384:W(384),
HS512:W(512),RS256:x(256),RS384:x(384),RS512:x(512),PS256:x(256,32),PS384:x(384,48),PS512:x(512,64),ES256:$("P-256",256),ES384:$("P-384",384),ES512:$("P-521",512),
EdDSA:Ee(),Ed25519:Ee(),"ML-DSA-44":j(44),"ML-DSA-65":j(65),"ML-DSA-87":j(87)});function _e(t){let e=typeof t=="string"?nt[t]:void 0;if(!e)throw new y(`alg ${t}\
 is not supported either by JOSE or your javascript runtime`);return e}var D=t=>Math.floor(t.getTime()/1e3),st={s:1,m:60,h:3600,d:86400,w:604800,y:31557600},it=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;function L(){throw new TypeError("Invalid time period format")}function Ae(t){typeof t!="string"&&L();let e=it.exec(t);(!e||e[4]&&e[1])&&L();let r=parseFloat(e[2]),
o=Math.round(r*st[e[3][0].toLowerCase()]);return Number.isFinite(o)||L(),e[1]==="-"||e[4]==="ago"?-o:o}function G(t,e){if(!Number.isFinite(e))throw new TypeError(
`Invalid ${t} input`);return e}function M(t,e){if(typeof e!="string")throw new TypeError(`"${t}" claim must be a string`)}function at(t){if(typeof t!="string"&&
(!Array.isArray(t)||Array.from(t).some(e=>typeof e!="string")))throw new TypeError('"aud" claim must be a string or an array of strings')}function B(t,e){return typeof t==
"number"?G(e,t):t instanceof Date?G(e,D(t)):D(new Date)+Ae(t)}var ve;function h(t){return ve.get(t)}function Te(t){let e=h(t);for(let r of["iat","nbf","exp"]){let o=e[r];if(typeof o=="number"&&!Number.isFinite(o))throw new TypeError(
`"${r}" claim must be a finite number`)}return g.encode(JSON.stringify(e))}var K=class{constructor(e={}){if(!A(e))throw new TypeError("JWT Claims Set MUST be an object");(ve||=new WeakMap).set(this,structuredClone(e))}setIssuer(e){return M(
"iss",e),h(this).iss=e,this}setSubject(e){return M("sub",e),h(this).sub=e,this}setAudience(e){return at(e),h(this).aud=e,this}setJti(e){return M("jti",e),h(this).
jti=e,this}setNotBefore(e){return h(this).nbf=B(e,"setNotBefore"),this}setExpirationTime(e){return h(this).exp=B(e,"setExpirationTime"),this}setIssuedAt(e){let r=h(
this);return e===void 0?r.iat=D(new Date):typeof e=="string"?r.iat=G("setIssuedAt",D(new Date)+Ae(e)):r.iat=B(e,"setIssuedAt"),this}};async function ct(t,e,r){let[o,n,s,i]=t,a="";if(n!==void 0){let w=N(d,n);n=w[0],a=b(w[1])}if(s!==void 0&&(s=N(d,s)[0]),!n&&!s)throw new d("either setProtectedHe\
ader or setUnprotectedHeader must be called before #sign()");if(!ue(n,s))throw new d("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
let l={...n,...s};fe(d,n);let p=ye(n,me(d,de,i,n,l));p||r?.();let{alg:c}=l;if(typeof c!="string"||!c)throw new d('JWS "alg" (Algorithm) Header Parameter missing\
 or invalid');let u=_e(c),f="",F=o,k;if(p){let w=t[4];w?(f=w[0]??=b(o),F=w[1]??=I(f)):(f=b(o),k=g.encode(`${a}.${f}`))}k??=ae(I(a),I("."),F);let q=await xe(await ge(
u,e,"sign"),u.subtle,"sign");u.minRsaBits&&be(u.alg,q);let H={signature:b(new Uint8Array(await crypto.subtle.sign(u.signing,q,k))),payload:f};return n&&(H.protected=
a),s&&(H.header=s),[H,p]}async function Re(t,e,r,o,n){let[s]=await ct([t,e,void 0,r],o,n);return`${s.protected}.${s.payload}.${s.signature}`}var pt=K,T=class extends pt{#e;setProtectedHeader(e){return le(this.#e,"setProtectedHeader"),this.#e=e,this}async sign(e,r){return Re(Te(this),this.#e,r?.crit,e,
()=>{throw new P("JWTs MUST NOT use unencoded payload")})}};var ut=60,lt=540;function Ce(t,e){let r=Math.floor(e/1e3),o=/^\d+$/.test(t)?Number(t):t;return{iat:r-ut,exp:r+lt,iss:o}}function Ie(t,e){let r=dt(e);return o=>new T(
Ce(t,o)).setProtectedHeader({alg:"RS256",typ:"JWT"}).sign(r)}function Pe(t,e){return async r=>{let n=[{alg:"RS256",typ:"JWT"},Ce(t,r)].map(s=>_.encode(JSON.stringify(
s))).join(".");return`${n}.${_.encode(await e(n))}`}}function dt(t){let e;try{e=se(ft(t))}catch{}if(e?.asymmetricKeyType!=="rsa")throw new S({kind:"no key"});return e}
function ft(t){let e=/^[A-Za-z0-9+/=\s]+$/.test(t)?Buffer.from(t,"base64").toString():t,[,,r=e]=/^\s*(["'])([\s\S]*)\1\s*$/.exec(e)??[],o=r.replaceAll("\\n",`
`).trim(),[,n="",s="",i=""]=/^(-----BEGIN [A-Z ]+-----)([A-Za-z0-9+/=\s]+)(-----END [A-Z ]+-----)$/.exec(o)??[];return s===""?o:[n,...s.replace(/\s/g,"").match(
/.{1,64}/g)??[],i,""].join(`
`)}var fr=(t,{settings:e,attempts:r})=>{let{connections:o,clock:n}=e,[s,i]=(process.env.GITHUB_REPOSITORY??"").split("/");return{jobRepository:s&&i?{owner:s,repository:i}:
void 0,asApp:a=>new C(a,{api:Oe(),connections:o,attempts:r,now:()=>n.now()}),assertByKey:Ie,assertBySigner:Pe}},mr=()=>new URL(Oe());function Oe(){let t=(process.
env.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),e=URL.canParse(t)?new URL(t):void 0;if(e?.protocol==="https:"||e?.protocol==="http:"&&Y(e))return t;
throw new m("GitHub request",{kind:"network",code:"EINVAL"})}export{fr as openClient,mr as serviceUrl};
