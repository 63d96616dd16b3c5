const require=process.getBuiltinModule;
function u(e,n){let t=l(e);return t.length<n||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(t)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(t)}function l(e){let n=0,
t=e.length;for(;n<t&&a(e[n]);)n+=1;for(;t>n&&a(e[t-1]);)t-=1;return e.slice(n,t)}function a(e){return e===void 0||e>" "&&e<"\x80"?!1:/[\s\u0085]/.test(e)}function S(e){
return e.split(/[\r\n]+/).map(l).filter(n=>n!=="")}function j(e){return/[\r\n]/.test(e)}function K({keys:e,text:n,isLine:t}){if(t)return!h(n);let s=f(e.at(-1)??"");if(p(n))return!v(s);let r=g(s);return r==="strong"?!(s.at(-1)==="authorization"?y:k).
test(n):r==="weak"||e.slice(0,-1).some(m=>$.test(m))&&b(s,n)?!i(n):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(n)&&o(n)}var k=/^(true|false|null|none)$/i,
y=/^(basic|bearer|digest|key|negotiate|token)$/i;function B({text:e,isLine:n}){return n?!h(e):!i(e)}function G(e){return g(f(e))==="strong"}var $=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function b(e,n){return!c.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(n)}function f(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(n=>n!=="")}var z=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
w=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
Z=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
A=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,c=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function g(e){let n=e.at(-1)??"",t=e.at(-2)??"";if(!(c.test(n)||n==="key"&&t==="public")&&!e.includes("existing"))return n==="key"&&/^(?:password|token|username)$/.
test(t)?"weak":n==="key"&&Z.test(t)||n==="ident"&&t==="auth"?"strong":n==="string"&&t==="connection"?"weak":e.some(s=>z.test(s)||w.test(s))?"strong":A.test(n)?"\
weak":void 0}function v(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function p(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var L=4096,O=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,d=10;function o(e){let n=e.slice(0,L);if(n.length<d||_(n))return!1;let t=0;for(let s of n.split(O))M(s)&&(t+=
s.length);return t>=d&&t*4>=Math.min(n.length,64)}function _(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function M(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||N(e))
return!1;let n=[...e].map(W),t=0;for(let r=1;r<n.length;r+=1)n[r]!==n[r-1]&&(t+=1);let s=n.filter(r=>r==="digit").length;return e.length>=16&&s>=3&&t>=2?!0:t>=2&&
t*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function N(e){let n=e.replace(/V?\d{1,2}$/,""),t=/^[A-Za-z]+$/.test(n)?n.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return t!==null&&n.length<=32&&n.length>=3*t.length}function W(e){return e>="0"&&e<="9"?"digit":e>="a"&&e<="z"?"lower":e>="A"&&e<="Z"?"upper":e<"\x80"?"sig\
n":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"upper":"sign"}function I(e){return e.length>40||p(e)?!1:i(e)||/^[A-Za-z\d][\w./:@-]*$/.
test(e)&&!o(e)&&!/\d{6}/.test(e)&&P(e)}function P(e){return e.split(/[-_./:@]+/).every(n=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(n))}function i(e){
return(/^[ -~]*$/.test(e)?/^[A-Za-z]{1,14}$/:new RegExp("^\\p{L}{1,14}$","u")).test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.
test(e)}function h(e){return u(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function T(e){
return o(e)?"\u2026":e}export{u as a,l as b,S as c,j as d,K as e,B as f,G as g,o as h,I as i,T as j};
