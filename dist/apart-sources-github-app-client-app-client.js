const require=process.getBuiltinModule;
import{e as Z,f as X}from"./apart-adapters-connections.js";import{b as Q}from"./apart-domain-trusted-address.js";import{b as Y}from"./apart-octokit-endpoint-dist-bundle-index.js";import{a as g,b as w,
c as ee,d as te,e as re}from"./apart-sources-github-app-app-failure.js";import"./apart-domain-error.js";import{a as m}from"./apart-domain-failure.js";import{c as He}from"./apart-runtime.js";var Je=process.getBuiltinModule("node:http");var oe=Je;var Ue=t=>process.getBuiltinModule("node:https")[t];var ne=new Proxy({},{get:(t,e)=>Ue(e)});var $e=process.getBuiltinModule("node:stream/consumers"),je=t=>$e[t];var se=je("text");var We=4*1024*1024;function ie(t){return async(e,{method:r,headers:o,body:n,signal:s})=>{let i=new URL(e),a=await t.resending(i,()=>Le(i,{method:r,headers:o,body:n,
signal:s},t)),d=0;a.on("data",u=>{d+=u.length,d>We&&a.destroy(new Error("too large"))});let p=await se(a),c=new Map(Object.entries(a.headers).map(([u,f])=>[u,String(
f)]));return{status:a.statusCode??0,url:e,headers:c,text:async()=>p}}}function Le(t,{method:e,headers:r,body:o,signal:n},s){let i=t.protocol==="http:",a=i?s.http:
s.https;return new Promise((d,p)=>{let c=(i?oe:ne).request(t,{method:e,agent:a,...n&&{signal:n}},d);for(let[u,f]of Object.entries(r??{}))c.setHeader(u,f);c.on("\
error",p).end(o)})}var Me={debug(){},info(){},warn(){},error(){}},Be=5e3,P=class{#e;#n;#t;#s=0;constructor(e,r){this.#e=r,this.#n=e,this.#t=Y.defaults({baseUrl:r.api,headers:{"use\
r-agent":"secret-lease","x-github-api-version":"2022-11-28"},request:{fetch:ie(r.connections),log:Me}})}async installationOf(e){let r=await this.#r(o=>this.#t("\
GET /users/{username}/installation",{username:e,...o})).catch(o=>{throw ae(o)?new g({kind:"renamed",names:[e]},o.status):o});return r&&ce(r.data)}async installation(e){
let r=await this.#r(o=>this.#t("GET /app/installations/{installation_id}",{installation_id:e,...o}));return r&&ce(r.data)}async presenceOn(e,r){try{return await this.#r(
n=>this.#t("GET /repos/{owner}/{repo}/installation",{owner:e,repo:r,...n}))===void 0?"missing":"installed"}catch(o){if(ae(o))return"renamed";throw o}}async isKnown(){
return await this.#r(e=>this.#t("GET /app",e))!==void 0}async mint(e,r){let{repositories:o,permissions:n}=r,{data:s,headers:i}=await this.#i(u=>this.#t("POST /a\
pp/installations/{installation_id}/access_tokens",{installation_id:e,...o&&{repositories:[...o]},permissions:n,...u})),a=Date.parse(s.expires_at);if(!/^[\w.-]{20,}$/.
test(s.token)||Number.isNaN(a))throw new m("GitHub request",{kind:"garbage"});let d=this.#e.now(),p=Date.parse(String(i.date))-d,c=a-(Math.abs(p)>Be?p:0);return{
token:s.token,expiresAt:new Date(c),life:c-d,permissions:pe(s.permissions),repositories:s.repositories?.map(({full_name:u})=>u)}}async confirm(e){let r={authorization:`\
token ${e}`};try{await this.#o(()=>this.#t("GET /installation/repositories",{per_page:1,headers:r}),Fe)}catch(o){if(!(o instanceof m))throw o}}async revoke(e){await this.#o(
()=>this.#t("DELETE /installation/token",{headers:{authorization:`token ${e}`}}))}async#r(e){try{return await this.#i(e)}catch(r){if(r instanceof m&&r.status===
404)return;throw r}}async#i(e){let r=async()=>{let o=await this.#n(this.#e.now()+this.#s);return this.#o(()=>e({headers:{authorization:`bearer ${o}`}}))};try{return await r()}catch(o){
if(!(o instanceof w)||!o.isForClock)throw o;let n=Date.parse(o.date);if(Number.isNaN(n))throw new g({kind:"clock"},401);return this.#s=n-this.#e.now(),await r().
catch(s=>{throw s instanceof w&&s.isForClock?new g({kind:"clock"},401):s})}}#o(e,r=o=>!1){return this.#e.attempts.run("GitHub request",async(o,n)=>{try{let s=await Promise.
race([e(),qe(n)]);if(!re(s.status))return s;throw new w(s.status,"",s.headers.date??"")}catch(s){let i=Ge(s);throw r(i)?new ee:i}})}};function Fe(t){return t instanceof
w&&[401,403,404].includes(t.status??0)}function ae(t){return t instanceof w&&t.isRedirection}function Ge(t){if(t instanceof m)return t;let{status:e=0,response:r,
message:o="",cause:n}=t;if(!r)return Z("GitHub request",n??t);let s=r.headers??{},i=s.date??"",a=s["x-ratelimit-remaining"]==="0";if(!(e===429||e===403&&(a||"re\
try-after"in s||/rate limit/i.test(o))))return new w(e,o,i);let p=Date.parse(i)||Date.now(),c=Number(s["x-ratelimit-reset"])*1e3,u=X(s["retry-after"],p)??(a&&c?
Math.max(0,c-p):6e4);return new te(u)}function qe(t){return new Promise((e,r)=>{t.addEventListener("abort",()=>r(new m("GitHub request",{kind:"timeout"})))})}function ce({
id:t,account:e,permissions:r,suspended_at:o}){let n=e??{},s=String(n.login??n.slug??"");if(!Number.isInteger(t))throw new m("GitHub request",{kind:"garbage"});return{
id:t,owner:s,permissions:pe(r),isSuspended:!!o}}function pe(t){return Object.fromEntries(Object.entries(t??{}).filter(([,e])=>["read","write","admin"].includes(
e)))}var C=t=>process.getBuiltinModule("node:crypto")[t],Ve=t=>new Proxy(function(){},{apply:(e,r,o)=>C(t)(...o),construct:(e,r,o)=>Reflect.construct(C(t),r,o),get:(e,r)=>C(
t)[r]}),kt=new Proxy({},{get:(t,e)=>C(e)});var J=Ve("createPrivateKey");var b=new TextEncoder,ue=new TextDecoder,ze=new TextDecoder("utf-8",{fatal:!0}),Nt=2**32;function de(...t){let e=t.reduce((n,{length:s})=>n+s,0),r=new Uint8Array(
e),o=0;for(let n of t)r.set(n,o),o+=n.length;return r}var Ye=/[^\x00-\x7f]/;function I(t){if(typeof t=="string"&&t.length>=128){if(Ye.test(t))throw new TypeError("non-ASCII string encountered in encode()");return b.
encode(t)}let e=new Uint8Array(t.length);for(let r=0;r<t.length;r++){let o=t.charCodeAt(r);if(o>127)throw new TypeError("non-ASCII string encountered in encode(\
)");e[r]=o}return e}function le(t,e=!1){if(Uint8Array.prototype.toBase64)return t.toBase64({alphabet:e?"base64url":"base64",omitPadding:e});let r=32768,o=[];for(let s=0;s<
t.length;s+=r)o.push(String.fromCharCode.apply(null,t.subarray(s,s+r)));let n=btoa(o.join(""));return e?n.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_"):
n}function fe(t,e=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(t,{alphabet:e?"base64url":"base64"});if(e){if(t.includes("+")||t.includes("/"))throw new TypeError(
"Invalid base64url");t=t.replace(/-/g,"+").replace(/_/g,"/")}let r=atob(t),o=new Uint8Array(r.length);for(let n=0;n<r.length;n++)o[n]=r.charCodeAt(n);return o}var _=class extends Error{static code="ERR_JOSE_GENERIC";code="ERR_JOSE_GENERIC";constructor(e,r){super(e,r),this.name=this.constructor.name,Error.captureStackTrace?.(
this,this.constructor)}};var y=class extends _{static code="ERR_JOSE_NOT_SUPPORTED";code="ERR_JOSE_NOT_SUPPORTED"};var l=class extends _{static code="ERR_JWS_INVALID";code="ERR_JWS_INVALID"},O=class extends _{static code="ERR_JWT_INVALID";code="ERR_JWT_INVALID"};var A={};He(A,{decode:()=>U,encode:()=>S});var Ze="The input to be decoded is not correctly encoded.";function U(t){try{return fe(typeof t=="string"?t:ue.decode(t),!0)}catch(e){throw new TypeError(Ze,{cause:e})}}
function S(t){return le(typeof t=="string"?b.encode(t):t,!0)}function v(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);return e===null||Object.
getPrototypeOf(e)===null}function me(...t){let e=new Set;for(let r of t)if(r)for(let o of Object.keys(r)){if(e.has(o))return!1;e.add(o)}return!0}function ye(t,e){if(t!==void 0)throw new TypeError(
`${e} can only be called once`)}var he={__proto__:null,b64:!0};function ge(t,e){let{crit:r}=e??{};if(Array.isArray(r)&&new Set(r).size!==r.length)throw new t('"crit" (Critical) Header Parameter MUST NOT contain duplicate va\
lues')}function we(t,e,r,o,n){if(n.crit!==void 0&&o?.crit===void 0)throw new t('"crit" (Critical) Header Parameter MUST be integrity protected');if(!o||o.crit===
void 0)return[];if(!Array.isArray(o.crit)||o.crit.length===0||o.crit.some(i=>typeof i!="string"||i.length===0))throw new t('"crit" (Critical) Header Parameter M\
UST be an array of non-empty strings when present');let s=r===void 0?e:{__proto__:null,...r,...e};for(let i of o.crit){if(!(i in s))throw new y(`Extension Heade\
r Parameter "${i}" is not recognized`);if(!Object.hasOwn(n,i)||n[i]===void 0)throw new t(`Extension Header Parameter "${i}" is missing`);if(s[i]&&(!Object.hasOwn(
o,i)||o[i]===void 0))throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`)}return o.crit}function be(t,e){if(e.includes("b64")){let r=t.b64;
if(typeof r!="boolean")throw new l('The "b64" (base64url-encode payload) Header Parameter must be a boolean');return r}return!0}function $(t,e){let r,o;try{r=JSON.
stringify(e),o=JSON.parse(r)}catch(n){throw new t("JOSE Header is not valid JSON",{cause:n})}if(!v(o))throw new t("JOSE Header is not a JSON object");return[o,r]}var Xe=t=>t[Symbol.toStringTag],Qe=(t,e,r)=>{let{alg:o}=t;if(e.use!==void 0){let n=r==="sign"||r==="verify"?"sig":"enc";if(e.use!==n)throw new TypeError(`Invali\
d key for this operation, its "use" must be "${n}" when present`)}if(e.alg!==void 0&&e.alg!==o)throw new TypeError(`Invalid key for this operation, its "alg" mu\
st be "${o}" when present`);if(Array.isArray(e.key_ops)){let n=r==="encrypt"||r==="decrypt"?t.ops?.[r==="encrypt"?0:1]:r;if(n&&!e.key_ops.includes(n))throw new TypeError(
`Invalid key for this operation, its "key_ops" must include "${n}" when present`)}};async function Se(t,e,r){let{alg:o,secret:n}=t,s=r==="decrypt"||r==="sign";if(n&&
e instanceof Uint8Array)return e;let i,a;if(v(e)){if(i=at(e),typeof i.kty!="string")throw xe(o,e,n);if(!(n?i.kty==="oct"&&typeof i.k=="string":i.kty!=="oct"&&(s?
i.kty==="AKP"&&typeof i.priv=="string"||typeof i.d=="string":i.d===void 0&&i.priv===void 0)))throw new TypeError(n?'JSON Web Key for symmetric algorithms must h\
ave JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${s?"private":"public"} JWK`);if(Qe(t,i,
r),i.kty==="oct")return U(i.k);if(!Object.isFrozen(e)){let{key_ops:c}=e;Array.isArray(c)&&Object.freeze(c),Object.freeze(e)}}else{if(!rt(e))throw xe(o,e,n);let c=n?
"secret":s?"private":"public";if(e.type!==c&&(n||["secret","public","private"].includes(e.type)))throw new TypeError(`${Xe(e)} instances must be of type "${c}" \
for the ${o} algorithm`);if(Ee(e))return e;if(a=e,a.type==="secret")return a.export()}j||=new WeakMap;let d=e,p=j.get(d);if(p?.[o])return p[o];if(p||j.set(d,p={}),
a&&typeof a.toCryptoKey=="function"){let c=a.type==="public",u=et[a.asymmetricKeyDetails?.namedCurve],f=t.resolve?.({crv:u,asymmetricKeyType:a.asymmetricKeyType})??
t.subtle;return p[o]=a.toCryptoKey(f,c,t.usages[c?0:1])}return i??=a.export({format:"jwk"}),i.alg=o,p[o]=await ct(t,i)}var j,et={__proto__:null,prime256v1:"P-25\
6",secp384r1:"P-384",secp521r1:"P-521"};var Ee=t=>{if(t?.[Symbol.toStringTag]==="CryptoKey")return!0;try{return t instanceof CryptoKey}catch{return!1}},tt=t=>t?.[Symbol.toStringTag]==="KeyObject",rt=t=>Ee(
t)||tt(t);function ot(t,e,...r){if(r.length>2){let o=r.pop();t+=`one of type ${r.join(", ")}, or ${o}.`}else r.length===2?t+=`one of type ${r[0]} or ${r[1]}.`:t+=
`of type ${r[0]}.`;return e==null?t+=` Received ${e}`:typeof e=="function"&&e.name?t+=` Received function ${e.name}`:typeof e=="object"&&e!=null&&e.constructor?.
name&&(t+=` Received an instance of ${e.constructor.name}`),t}function xe(t,e,r){let o=["CryptoKey","KeyObject","JSON Web Key"];return r&&o.push("Uint8Array"),new TypeError(ot(`Key for the ${t} algorithm must be `,e,...o))}
var D=(t,e="algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);function nt(t,e){if(e&&!t.usages.includes(e))throw new TypeError(
`CryptoKey does not support this operation, its usages must include ${e}.`)}function _e(t,e){let{modulusLength:r}=e.algorithm;if(typeof r!="number"||r<2048)throw new TypeError(
`${t} requires key modulusLength to be 2048 bits or larger`)}function st(t,e,r){let o=t.algorithm;if(o.name!==e.name)throw D(e.name);if(e.hash&&o.hash?.name!==e.
hash)throw D(e.hash,"algorithm.hash");if(e.namedCurve&&o.namedCurve!==e.namedCurve)throw D(e.namedCurve,"algorithm.namedCurve");if(e.length!==void 0&&o.length!==
e.length)throw D(e.length,"algorithm.length");nt(t,r)}function it(t){return{__proto__:null,...t}}function at(t){let e=it(t);if(e.ext!==void 0&&typeof e.ext!="bo\
olean")throw new TypeError('"ext" (Extractable) Parameter must be a boolean');if(e.key_ops!==void 0){let r=e.key_ops,o=Array.isArray(r)?[...r]:void 0;if(!o||o.some(
n=>typeof n!="string")||new Set(o).size!==o.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');e.key_ops=o}return e}async function ct(t,e,r){if(!t.kty.includes(e.kty))throw new y('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');let o=t.resolve?.({kty:e.kty,crv:e.
crv})??t.subtle,n=!!(e.d||e.priv),s={...e,ext:r??e.ext};return s.kty!=="AKP"&&delete s.alg,delete s.use,crypto.subtle.importKey("jwk",s,o,s.ext??!n,e.key_ops??t.
usages[n?1:0])}async function Ae(t,e,r,o=!1){return t instanceof Uint8Array&&(t=await crypto.subtle.importKey("raw",t,e,o,[r])),st(t,e,r),t}function ve(t){let e={__proto__:null};for(let r in t)e[r]={...t[r],alg:r};return e}var T=[["verify"],["sign"]];function W(t){let e={name:"HMAC",hash:`SHA-${t}`};return{kty:["oct"],secret:!0,subtle:e,signing:e,usages:T}}function E(t,e){let r={name:e?
"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`SHA-${t}`};return{kty:["RSA"],subtle:r,signing:e?{...r,saltLength:e}:r,usages:T,minRsaBits:2048}}function L(t,e){return{kty:[
"EC"],crv:t,subtle:{name:"ECDSA",namedCurve:t},signing:{name:"ECDSA",hash:`SHA-${e}`},usages:T}}function Te(){let t={name:"Ed25519"};return{kty:["OKP"],crv:"Ed2\
5519",subtle:t,signing:t,usages:T}}function M(t){let e={name:`ML-DSA-${t}`};return{kty:["AKP"],subtle:e,signing:e,usages:T}}var pt=ve({HS256:W(256),HS384:W(384),
HS512:W(512),RS256:E(256),RS384:E(384),RS512:E(512),PS256:E(256,32),PS384:E(384,48),PS512:E(512,64),ES256:L("P-256",256),ES384:L("P-384",384),ES512:L("P-521",512),
EdDSA:Te(),Ed25519:Te(),"ML-DSA-44":M(44),"ML-DSA-65":M(65),"ML-DSA-87":M(87)});function Re(t){let e=typeof t=="string"?pt[t]:void 0;if(!e)throw new y(`alg ${t}\
 is not supported either by JOSE or your javascript runtime`);return e}var k=t=>Math.floor(t.getTime()/1e3),ut={s:1,m:60,h:3600,d:86400,w:604800,y:31557600},dt=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;function B(){throw new TypeError("Invalid time period format")}function Pe(t){typeof t!="string"&&B();let e=dt.exec(t);(!e||e[4]&&e[1])&&B();let r=parseFloat(e[2]),
o=Math.round(r*ut[e[3][0].toLowerCase()]);return Number.isFinite(o)||B(),e[1]==="-"||e[4]==="ago"?-o:o}function q(t,e){if(!Number.isFinite(e))throw new TypeError(
`Invalid ${t} input`);return e}function F(t,e){if(typeof e!="string")throw new TypeError(`"${t}" claim must be a string`)}function lt(t){if(typeof t!="string"&&
(!Array.isArray(t)||Array.from(t).some(e=>typeof e!="string")))throw new TypeError('"aud" claim must be a string or an array of strings')}function G(t,e){return typeof t==
"number"?q(e,t):t instanceof Date?q(e,k(t)):k(new Date)+Pe(t)}var Ce;function h(t){return Ce.get(t)}function Ie(t){let e=h(t);for(let r of["iat","nbf","exp"]){let o=e[r];if(typeof o=="number"&&!Number.isFinite(o))throw new TypeError(
`"${r}" claim must be a finite number`)}return b.encode(JSON.stringify(e))}var K=class{constructor(e={}){if(!v(e))throw new TypeError("JWT Claims Set MUST be an object");(Ce||=new WeakMap).set(this,structuredClone(e))}setIssuer(e){return F(
"iss",e),h(this).iss=e,this}setSubject(e){return F("sub",e),h(this).sub=e,this}setAudience(e){return lt(e),h(this).aud=e,this}setJti(e){return F("jti",e),h(this).
jti=e,this}setNotBefore(e){return h(this).nbf=G(e,"setNotBefore"),this}setExpirationTime(e){return h(this).exp=G(e,"setExpirationTime"),this}setIssuedAt(e){let r=h(
this);return e===void 0?r.iat=k(new Date):typeof e=="string"?r.iat=q("setIssuedAt",k(new Date)+Pe(e)):r.iat=G(e,"setIssuedAt"),this}};async function ft(t,e,r){let[o,n,s,i]=t,a="";if(n!==void 0){let x=$(l,n);n=x[0],a=S(x[1])}if(s!==void 0&&(s=$(l,s)[0]),!n&&!s)throw new l("either setProtectedHe\
ader or setUnprotectedHeader must be called before #sign()");if(!me(n,s))throw new l("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
let d={...n,...s};ge(l,n);let p=be(n,we(l,he,i,n,d));p||r?.();let{alg:c}=d;if(typeof c!="string"||!c)throw new l('JWS "alg" (Algorithm) Header Parameter missing\
 or invalid');let u=Re(c),f="",V=o,N;if(p){let x=t[4];x?(f=x[0]??=S(o),V=x[1]??=I(f)):(f=S(o),N=b.encode(`${a}.${f}`))}N??=de(I(a),I("."),V);let z=await Ae(await Se(
u,e,"sign"),u.subtle,"sign");u.minRsaBits&&_e(u.alg,z);let H={signature:S(new Uint8Array(await crypto.subtle.sign(u.signing,z,N))),payload:f};return n&&(H.protected=
a),s&&(H.header=s),[H,p]}async function Oe(t,e,r,o,n){let[s]=await ft([t,e,void 0,r],o,n);return`${s.protected}.${s.payload}.${s.signature}`}var mt=K,R=class extends mt{#e;setProtectedHeader(e){return ye(this.#e,"setProtectedHeader"),this.#e=e,this}async sign(e,r){return Oe(Ie(this),this.#e,r?.crit,e,
()=>{throw new O("JWTs MUST NOT use unencoded payload")})}};var yt=60,ht=540;function De(t,e){let r=Math.floor(e/1e3),o=/^\d+$/.test(t)?Number(t):t;return{iat:r-yt,exp:r+ht,iss:o}}function ke(t,e){let r=gt(e);return o=>new R(
De(t,o)).setProtectedHeader({alg:"RS256",typ:"JWT"}).sign(r)}function Ke(t,e){return async r=>{let n=[{alg:"RS256",typ:"JWT"},De(t,r)].map(s=>A.encode(JSON.stringify(
s))).join(".");return`${n}.${A.encode(await e(n))}`}}function gt(t){let e,r=bt(t);if(/^-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(r))throw new g(
{kind:"protected key"});for(let o of[()=>J(r),...wt(t)])try{e??=o()}catch{}if(e?.asymmetricKeyType!=="rsa")throw new g({kind:"no key"});return e}function wt(t){
if(!/^[A-Za-z0-9+/=\s]+$/.test(t))return[];let e=Buffer.from(t,"base64");return["pkcs1","pkcs8"].map(r=>()=>J({key:e,format:"der",type:r}))}function bt(t){let e=/^[A-Za-z0-9+/=\s]+$/.
test(t)?Buffer.from(t,"base64").toString():t,[,,r=e]=/^\s*(["'])([\s\S]*)\1\s*$/.exec(e)??[],o=r.replaceAll(/\\r(?=\\n)/g,"").replaceAll("\\n",`
`).trim(),[,n="",s="",i=""]=/^(-----BEGIN [A-Z ]+-----)([A-Za-z0-9+/=\s]+)(-----END [A-Z ]+-----)$/.exec(o)??[];return s===""?o:[n,...s.replace(/\s/g,"").match(
/.{1,64}/g)??[],i,""].join(`
`)}var xr=(t,{settings:e,attempts:r})=>{let{connections:o,clock:n}=e,[s,i]=(process.env.GITHUB_REPOSITORY??"").split("/");return{jobRepository:s&&i?{owner:s,repository:i}:
void 0,asApp:a=>new P(a,{api:Ne(),connections:o,attempts:r,now:()=>n.now()}),assertByKey:ke,assertBySigner:Ke}},Sr=()=>new URL(Ne());function Ne(){let t=(process.
env.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,""),e=URL.canParse(t)?new URL(t):void 0;if(e?.protocol==="https:"||e?.protocol==="http:"&&Q(e))return t;
throw new m("GitHub request",{kind:"network",code:"EINVAL"})}export{xr as openClient,Sr as serviceUrl};
