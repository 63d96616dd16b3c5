const require=process.getBuiltinModule;
import{a as ae}from"./shared-domain-error.js";import{c as Ne}from"./shared-runtime.js";var U=new TextEncoder,L=new TextDecoder,$=new TextDecoder("utf-8",{fatal:!0}),rt=2**32;function ce(...t){let e=t.reduce((n,{length:s})=>n+s,0),o=new Uint8Array(
e),r=0;for(let n of t)o.set(n,r),r+=n.length;return o}var De=/[^\x00-\x7f]/;function A(t){if(typeof t=="string"&&t.length>=128){if(De.test(t))throw new TypeError("non-ASCII string encountered in encode()");return U.
encode(t)}let e=new Uint8Array(t.length);for(let o=0;o<t.length;o++){let r=t.charCodeAt(o);if(r>127)throw new TypeError("non-ASCII string encountered in encode(\
)");e[o]=r}return e}function ue(t,e=!1){if(Uint8Array.fromBase64)return Uint8Array.fromBase64(t,{alphabet:e?"base64url":"base64"});if(e){if(t.includes("+")||t.includes("/"))throw new TypeError(
"Invalid base64url");t=t.replace(/-/g,"+").replace(/_/g,"/")}let o=atob(t),r=new Uint8Array(o.length);for(let n=0;n<o.length;n++)r[n]=o.charCodeAt(n);return r}var N={};Ne(N,{JOSEAlgNotAllowed:()=>O,JOSEError:()=>y,JOSENotSupported:()=>h,JWEDecryptionFailed:()=>H,JWEInvalid:()=>V,JWKInvalid:()=>G,JWKSInvalid:()=>_,JWKSMultipleMatchingKeys:()=>W,
JWKSNoMatchingKey:()=>C,JWKSTimeout:()=>F,JWSInvalid:()=>m,JWSSignatureVerificationFailed:()=>T,JWTClaimValidationFailed:()=>w,JWTExpired:()=>v,JWTInvalid:()=>b});
var y=class extends Error{static code="ERR_JOSE_GENERIC";code="ERR_JOSE_GENERIC";constructor(e,o){super(e,o),this.name=this.constructor.name,Error.captureStackTrace?.(
this,this.constructor)}},w=class extends y{static code="ERR_JWT_CLAIM_VALIDATION_FAILED";code="ERR_JWT_CLAIM_VALIDATION_FAILED";claim;reason;payload;constructor(e,o,r="\
unspecified",n="unspecified"){super(e,{cause:{claim:r,reason:n,payload:o}}),this.claim=r,this.reason=n,this.payload=o}},v=class extends y{static code="ERR_JWT_E\
XPIRED";code="ERR_JWT_EXPIRED";claim;reason;payload;constructor(e,o,r="unspecified",n="unspecified"){super(e,{cause:{claim:r,reason:n,payload:o}}),this.claim=r,
this.reason=n,this.payload=o}},O=class extends y{static code="ERR_JOSE_ALG_NOT_ALLOWED";code="ERR_JOSE_ALG_NOT_ALLOWED"},h=class extends y{static code="ERR_JOSE\
_NOT_SUPPORTED";code="ERR_JOSE_NOT_SUPPORTED"},H=class extends y{static code="ERR_JWE_DECRYPTION_FAILED";code="ERR_JWE_DECRYPTION_FAILED";constructor(e="decrypt\
ion operation failed",o){super(e,o)}},V=class extends y{static code="ERR_JWE_INVALID";code="ERR_JWE_INVALID"},m=class extends y{static code="ERR_JWS_INVALID";code="\
ERR_JWS_INVALID"},b=class extends y{static code="ERR_JWT_INVALID";code="ERR_JWT_INVALID"},G=class extends y{static code="ERR_JWK_INVALID";code="ERR_JWK_INVALID"},
_=class extends y{static code="ERR_JWKS_INVALID";code="ERR_JWKS_INVALID"},C=class extends y{static code="ERR_JWKS_NO_MATCHING_KEY";code="ERR_JWKS_NO_MATCHING_KE\
Y";constructor(e="no applicable key found in the JSON Web Key Set",o){super(e,o)}},W=class extends y{[Symbol.asyncIterator]=async function*(){};static code="ERR\
_JWKS_MULTIPLE_MATCHING_KEYS";code="ERR_JWKS_MULTIPLE_MATCHING_KEYS";constructor(e="multiple matching keys found in the JSON Web Key Set",o){super(e,o)}},F=class extends y{static code="\
ERR_JWKS_TIMEOUT";code="ERR_JWKS_TIMEOUT";constructor(e="request timed out",o){super(e,o)}},T=class extends y{static code="ERR_JWS_SIGNATURE_VERIFICATION_FAILED";code="\
ERR_JWS_SIGNATURE_VERIFICATION_FAILED";constructor(e="signature verification failed",o){super(e,o)}};var xe="The input to be decoded is not correctly encoded.";function D(t){try{return ue(typeof t=="string"?t:L.decode(t),!0)}catch(e){throw new TypeError(xe,{cause:e})}}function E(t){if(typeof t!="object"||t===null||Object.prototype.toString.call(t)!=="[object Object]")return!1;let e=Object.getPrototypeOf(t);return e===null||Object.
getPrototypeOf(e)===null}function de(t){return E(t)&&Array.isArray(t.keys)&&Array.from(t.keys).every(E)}function pe(...t){let e=new Set;for(let o of t)if(o)for(let r of Object.
keys(o)){if(e.has(r))return!1;e.add(r)}return!0}function B(t,e,o){try{return D(t)}catch(r){throw new o(`Failed to base64url decode the ${e}`,{cause:r})}}function fe(t,e,o){try{return A(t)}catch(r){throw new o(
`The ${e} is not a valid base64url string`,{cause:r})}}function me(t,e,o){let r;try{r=JSON.parse($.decode(D(t)))}catch(n){throw new e(o,{cause:n})}if(!E(r))throw new e(
o);return r}var ye={__proto__:null,b64:!0};function le(t,e){if(e!==void 0&&(!Array.isArray(e)||e.some(o=>typeof o!="string")))throw new TypeError(`"${t}" option must be an array of strings`);return e===void 0?
void 0:new Set(e)}function he(t,e,o,r,n){if(n.crit!==void 0&&r?.crit===void 0)throw new t('"crit" (Critical) Header Parameter MUST be integrity protected');if(!r||r.crit===void 0)
return[];if(!Array.isArray(r.crit)||r.crit.length===0||r.crit.some(i=>typeof i!="string"||i.length===0))throw new t('"crit" (Critical) Header Parameter MUST be \
an array of non-empty strings when present');let s=o===void 0?e:{__proto__:null,...o,...e};for(let i of r.crit){if(!(i in s))throw new h(`Extension Header Param\
eter "${i}" is not recognized`);if(!Object.hasOwn(n,i)||n[i]===void 0)throw new t(`Extension Header Parameter "${i}" is missing`);if(s[i]&&(!Object.hasOwn(r,i)||
r[i]===void 0))throw new t(`Extension Header Parameter "${i}" MUST be integrity protected`)}return r.crit}function we(t,e){if(e.includes("b64")){let o=t.b64;if(typeof o!=
"boolean")throw new m('The "b64" (base64url-encode payload) Header Parameter must be a boolean');return o}return!0}var Pe=t=>t[Symbol.toStringTag],ke=(t,e,o)=>{let{alg:r}=t;if(e.use!==void 0){let n=o==="sign"||o==="verify"?"sig":"enc";if(e.use!==n)throw new TypeError(`Invali\
d key for this operation, its "use" must be "${n}" when present`)}if(e.alg!==void 0&&e.alg!==r)throw new TypeError(`Invalid key for this operation, its "alg" mu\
st be "${r}" when present`);if(Array.isArray(e.key_ops)){let n=o==="encrypt"||o==="decrypt"?t.ops?.[o==="encrypt"?0:1]:o;if(n&&!e.key_ops.includes(n))throw new TypeError(
`Invalid key for this operation, its "key_ops" must include "${n}" when present`)}};async function Se(t,e,o){let{alg:r,secret:n}=t,s=o==="decrypt"||o==="sign";if(n&&
e instanceof Uint8Array)return e;let i,a;if(E(e)){if(i=Ve(e),typeof i.kty!="string")throw ge(r,e,n);if(!(n?i.kty==="oct"&&typeof i.k=="string":i.kty!=="oct"&&(s?
i.kty==="AKP"&&typeof i.priv=="string"||typeof i.d=="string":i.d===void 0&&i.priv===void 0)))throw new TypeError(n?'JSON Web Key for symmetric algorithms must h\
ave JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present':`JSON Web Key for this operation must be a ${s?"private":"public"} JWK`);if(ke(t,i,
o),i.kty==="oct")return D(i.k);if(!Object.isFrozen(e)){let{key_ops:u}=e;Array.isArray(u)&&Object.freeze(u),Object.freeze(e)}}else{if(!$e(e))throw ge(r,e,n);let u=n?
"secret":s?"private":"public";if(e.type!==u&&(n||["secret","public","private"].includes(e.type)))throw new TypeError(`${Pe(e)} instances must be of type "${u}" \
for the ${r} algorithm`);if(be(e))return e;if(a=e,a.type==="secret")return a.export()}z||=new WeakMap;let c=e,p=z.get(c);if(p?.[r])return p[r];if(p||z.set(c,p={}),
a&&typeof a.toCryptoKey=="function"){let u=a.type==="public",f=Ue[a.asymmetricKeyDetails?.namedCurve],d=t.resolve?.({crv:f,asymmetricKeyType:a.asymmetricKeyType})??
t.subtle;return p[r]=a.toCryptoKey(d,u,t.usages[u?0:1])}return i??=a.export({format:"jwk"}),i.alg=r,p[r]=await Y(t,i)}var z,Ue={__proto__:null,prime256v1:"P-256",
secp384r1:"P-384",secp521r1:"P-521"};var be=t=>{if(t?.[Symbol.toStringTag]==="CryptoKey")return!0;try{return t instanceof CryptoKey}catch{return!1}},Le=t=>t?.[Symbol.toStringTag]==="KeyObject",$e=t=>be(
t)||Le(t);function je(t,e,...o){if(o.length>2){let r=o.pop();t+=`one of type ${o.join(", ")}, or ${r}.`}else o.length===2?t+=`one of type ${o[0]} or ${o[1]}.`:t+=
`of type ${o[0]}.`;return e==null?t+=` Received ${e}`:typeof e=="function"&&e.name?t+=` Received function ${e.name}`:typeof e=="object"&&e!=null&&e.constructor?.
name&&(t+=` Received an instance of ${e.constructor.name}`),t}function ge(t,e,o){let r=["CryptoKey","KeyObject","JSON Web Key"];return o&&r.push("Uint8Array"),new TypeError(je(`Key for the ${t} algorithm must be `,e,...r))}
var j=(t,e="algorithm.name")=>new TypeError(`CryptoKey does not support this operation, its ${e} must be ${t}`);function Me(t,e){if(e&&!t.usages.includes(e))throw new TypeError(
`CryptoKey does not support this operation, its usages must include ${e}.`)}function Ee(t,e){let{modulusLength:o}=e.algorithm;if(typeof o!="number"||o<2048)throw new TypeError(
`${t} requires key modulusLength to be 2048 bits or larger`)}function He(t,e,o){let r=t.algorithm;if(r.name!==e.name)throw j(e.name);if(e.hash&&r.hash?.name!==e.
hash)throw j(e.hash,"algorithm.hash");if(e.namedCurve&&r.namedCurve!==e.namedCurve)throw j(e.namedCurve,"algorithm.namedCurve");if(e.length!==void 0&&r.length!==
e.length)throw j(e.length,"algorithm.length");Me(t,o)}function q(t){return{__proto__:null,...t}}function Ve(t){let e=q(t);if(e.ext!==void 0&&typeof e.ext!="bool\
ean")throw new TypeError('"ext" (Extractable) Parameter must be a boolean');if(e.key_ops!==void 0){let o=e.key_ops,r=Array.isArray(o)?[...o]:void 0;if(!r||r.some(
n=>typeof n!="string")||new Set(r).size!==r.length)throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');e.key_ops=r}return e}async function Y(t,e,o){if(!t.kty.includes(e.kty))throw new h('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');let r=t.resolve?.({kty:e.kty,crv:e.
crv})??t.subtle,n=!!(e.d||e.priv),s={...e,ext:o??e.ext};return s.kty!=="AKP"&&delete s.alg,delete s.use,crypto.subtle.importKey("jwk",s,r,s.ext??!n,e.key_ops??t.
usages[n?1:0])}async function _e(t,e,o,r=!1){return t instanceof Uint8Array&&(t=await crypto.subtle.importKey("raw",t,e,r,[o])),He(t,e,o),t}function Ae(t){let e={__proto__:null};for(let o in t)e[o]={...t[o],alg:o};return e}var x=[["verify"],["sign"]];function X(t){let e={name:"HMAC",hash:`SHA-${t}`};return{kty:["oct"],secret:!0,subtle:e,signing:e,usages:x}}function J(t,e){let o={name:e?
"RSA-PSS":"RSASSA-PKCS1-v1_5",hash:`SHA-${t}`};return{kty:["RSA"],subtle:o,signing:e?{...o,saltLength:e}:o,usages:x,minRsaBits:2048}}function Z(t,e){return{kty:[
"EC"],crv:t,subtle:{name:"ECDSA",namedCurve:t},signing:{name:"ECDSA",hash:`SHA-${e}`},usages:x}}function ve(){let t={name:"Ed25519"};return{kty:["OKP"],crv:"Ed2\
5519",subtle:t,signing:t,usages:x}}function Q(t){let e={name:`ML-DSA-${t}`};return{kty:["AKP"],subtle:e,signing:e,usages:x}}var ee=Ae({HS256:X(256),HS384:X(384),
HS512:X(512),RS256:J(256),RS384:J(384),RS512:J(512),PS256:J(256,32),PS384:J(384,48),PS512:J(512,64),ES256:Z("P-256",256),ES384:Z("P-384",384),ES512:Z("P-521",512),
EdDSA:ve(),Ed25519:ve(),"ML-DSA-44":Q(44),"ML-DSA-65":Q(65),"ML-DSA-87":Q(87)});function Te(t){let e=typeof t=="string"?ee[t]:void 0;if(!e)throw new h(`alg ${t}\
 is not supported either by JOSE or your javascript runtime`);return e}function Je(t){return[t&&le("algorithms",t.algorithms),t?.crit]}function Ge(t){return t===void 0?{}:me(t,m,"JWS Protected Header is invalid")}function Fe(t){try{return A(t)}catch(e){throw new m("JWS Compact Serialization payload must use only ASCII characters",{cause:e})}}async function Be(t,e,o,r,n){
let{protected:s,header:i,payload:a}=t,c=n??Ge(s);if(!pe(c,i))throw new m("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");let p={...c,
...i},u=we(c,he(m,ye,e[1],c,p)),{alg:f}=p;if(typeof f!="string"||!f)throw new m('JWS "alg" (Algorithm) Header Parameter missing or invalid');if(e[0]&&!e[0].has(
f))throw new O('"alg" (Algorithm) Header Parameter value not allowed');if(u){if(typeof a!="string")throw new m("JWS Payload must be a string")}else if(typeof a!=
"string"&&!(a instanceof Uint8Array))throw new m("JWS Payload must be a string or an Uint8Array instance");let d=u||typeof a!="string"?a:r(a),g=!1;typeof o=="fu\
nction"&&(o=await o(c,t),g=!0);let S=Te(f),M=ce(s!==void 0?A(s):new Uint8Array,A("."),typeof d=="string"?e[2]??=fe(d,"payload",m):d),P=B(t.signature,"signature",
m),I=await Se(S,o,"verify"),l=await _e(I,S.subtle,"verify");S.minRsaBits&&Ee(S.alg,l);let K=!1;try{K=await crypto.subtle.verify(S.signing,l,P,M)}catch(We){throw new T(
void 0,{cause:We})}if(!K)throw new T;let k={payload:typeof d=="string"?B(d,"payload",m):d};return s!==void 0&&(k.protectedHeader=c),i!==void 0&&(k.unprotectedHeader=
i),g?[{...k,key:I},u]:[k,u]}async function Re(t,e,o){if(t instanceof Uint8Array&&(t=L.decode(t)),typeof t!="string")throw new m("Compact JWS must be a string or\
 Uint8Array");let{0:r,1:n,2:s,length:i}=t.split(".");if(i!==3)throw new m("Invalid Compact JWS");return Be({payload:n,protected:r,signature:s},e,o,Fe)}var ze=t=>Math.floor(t.getTime()/1e3),qe={s:1,m:60,h:3600,d:86400,w:604800,y:31557600},Ye=/^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
R="check_failed";function te(){throw new TypeError("Invalid time period format")}function Ie(t){typeof t!="string"&&te();let e=Ye.exec(t);(!e||e[4]&&e[1])&&te();
let o=parseFloat(e[2]),r=Math.round(o*qe[e[3][0].toLowerCase()]);return Number.isFinite(r)||te(),e[1]==="-"||e[4]==="ago"?-r:r}function re(t,e){if(!Number.isFinite(
e))throw new TypeError(`Invalid ${t} input`);return e}var Ke=t=>{let e=t.toLowerCase();return t.includes("/")?e:`application/${e}`},Xe=(t,e)=>typeof t=="string"?e.includes(t):Array.isArray(t)?e.some(o=>t.includes(o)):
!1;function oe(t,e,o=!1){let r=t[e];if(!(r===void 0&&!o)){if(typeof r!="number")throw new w(`"${e}" claim must be a number`,t,e,"invalid");return r}}function ne(t,e){
throw new w(`unexpected "${e}" claim value`,t,e,R)}function Oe(t,e,o={}){let r;try{r=JSON.parse($.decode(e))}catch(l){throw new b("JWT Claims Set must be a top-\
level JSON object",{cause:l})}if(!E(r))throw new b("JWT Claims Set must be a top-level JSON object");let{typ:n}=o;if(n!==void 0&&(typeof t.typ!="string"||Ke(t.typ)!==
Ke(n)))throw new w('unexpected "typ" JWT header value',r,"typ",R);let{requiredClaims:s=[],issuer:i,subject:a,audience:c,maxTokenAge:p}=o,u=[...s];p!==void 0&&u.
push("iat"),c!==void 0&&u.push("aud"),a!==void 0&&u.push("sub"),i!==void 0&&u.push("iss");for(let l of new Set(u.reverse()))if(!Object.hasOwn(r,l))throw new w(`\
missing required "${l}" claim`,r,l,"missing");i!==void 0&&!(Array.isArray(i)?i:[i]).includes(r.iss)&&ne(r,"iss"),a!==void 0&&r.sub!==a&&ne(r,"sub"),c!==void 0&&
!Xe(r.aud,typeof c=="string"?[c]:c)&&ne(r,"aud");let{clockTolerance:f}=o,d=0;if(typeof f=="string")d=Ie(f);else if(f!==void 0){if(typeof f!="number")throw new TypeError(
"Invalid clockTolerance option type");d=f}if(re("clockTolerance option",d),d<0)throw new TypeError("Invalid clockTolerance option input");let{currentDate:g}=o,S=re(
"currentDate option",ze(g===void 0?new Date:g)),M=oe(r,"iat",p!==void 0),P=oe(r,"nbf");if(P!==void 0&&P>S+d)throw new w('"nbf" claim timestamp check failed',r,"\
nbf",R);let I=oe(r,"exp");if(I!==void 0&&I<=S-d)throw new v('"exp" claim timestamp check failed',r,"exp",R);if(p!==void 0){let l=S-M,K=re("maxTokenAge option",typeof p==
"number"?p:Ie(p));if(K<0)throw new TypeError("Invalid maxTokenAge option input");if(l-d>K)throw new v('"iat" claim timestamp check failed (too far in the past)',
r,"iat",R);if(l<-d)throw new w('"iat" claim timestamp check failed (it should be in the past)',r,"iat",R)}return r}async function ie(t,e,o){let[r,n]=await Re(t,Je(o),e);if(!n)throw new b("JWTs MUST NOT use unencoded payload");let s=Oe(r.protectedHeader,r.payload,o);return{...r,
payload:s}}function Ze(t,e,o,r){let{kty:n,key_ops:s,ext:i,kid:a,alg:c,use:p,crv:u}=t;return(i===void 0||typeof i=="boolean")&&(s===void 0||Array.isArray(s)&&s.every((f,d)=>typeof f==
"string"&&s.indexOf(f)===d)&&s.includes("verify"))&&e.kty.includes(n)&&(r===void 0||typeof r=="string"&&r===a)&&(c===void 0?n!=="AKP":o===c)&&(p===void 0||p==="\
sig")&&(!e.crv||u===e.crv)}async function Ce(t,e,o){let r=t.get(e)||t.set(e,{}).get(e),{alg:n}=o;if(r[n]===void 0){let s=Y(o,e,!0).then(i=>{if(i.type!=="public")
throw new _("JSON Web Key Set members must be public keys");return r[n]=i,i}).catch(i=>{throw r[n]===s&&delete r[n],i});r[n]=s}return r[n]}function se(t){let e;
try{e=structuredClone(t)}catch(n){throw new _("JSON Web Key Set malformed",{cause:n})}if(!de(e))throw new _("JSON Web Key Set malformed");let o=e.keys.map(n=>{let s=q(
n);return Array.isArray(s.key_ops)&&(s.key_ops=[...s.key_ops]),s}),r=new WeakMap;return Object.defineProperty(async(n,s)=>{let{alg:i,kid:a}={...n,...s?.header},
c=typeof i=="string"?ee[i]:void 0;if(!c||c.secret)throw new h('Unsupported "alg" value for a JSON Web Key Set');let p=e.keys.filter((d,g)=>Ze(o[g],c,i,a)),{0:u,
length:f}=p;if(!f)throw new C;if(f!==1){let d=new W;throw d[Symbol.asyncIterator]=async function*(){for(let g of p)try{yield await Ce(r,g,c)}catch{}},d}return Ce(
r,u,c)},"jwks",{value:()=>structuredClone(e)})}var Qe={ERR_JWS_SIGNATURE_VERIFICATION_FAILED:"its signature is wrong",ERR_JWKS_NO_MATCHING_KEY:"no key of the issuer's signed it",ERR_JWT_EXPIRED:"it has expir\
ed",ERR_JWKS_INVALID:"what its issuer publishes is no set of keys",ERR_JOSE_ALG_NOT_ALLOWED:"it is not signed with RS256"};async function Ht(t,e,o){try{let{payload:r}=await ie(
t,et(e),{algorithms:["RS256"],issuer:o.issuer,audience:o.audience,requiredClaims:["exp","iat","iss","aud"],currentDate:new Date(o.now),clockTolerance:30});return r}catch(r){
throw new ae("E_TOKEN_UNTRUSTED",`The OIDC token cannot be trusted: ${tt(r)}.`,{fix:"Nothing was exported. If the host is GitHub Enterprise Server, ghe.com or a\
nother one, name its issuer with `oidc-issuer`.",cause:r})}}function et({known:t,ask:e}){let o=r=>se(r);return(...r)=>o(t)(...r).catch(async()=>o(await e().catch(
()=>t))(...r))}function tt(t){if(t instanceof N.JWTClaimValidationFailed)return`its claim ${t.claim} is wrong`;let e=t instanceof N.JOSEError?t.code:"";return Qe[e]??
"it is no token that can be verified"}export{Ht as verifyToken};
