const require=process.getBuiltinModule;
function u(e,t){let n=l(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function l(e){let t=0,
n=e.length;for(;t<n&&o(e[t]);)t+=1;for(;n>t&&o(e[n-1]);)n-=1;return e.slice(t,n)}function o(e){return e!==void 0&&/[\s\u0085]/.test(e)}function S(e){return e.split(
/[\r\n]+/).map(l).filter(t=>t!=="")}function j(e){return/[\r\n]/.test(e)}function K({keys:e,text:t,isLine:n}){if(n)return!h(t);let s=c(e.at(-1)??"");if(p(t))return!v(s);let r=g(s);return r==="strong"?!(s.at(-1)==="authorization"?y:k).
test(t):r==="weak"||e.slice(0,-1).some(m=>b.test(m))&&$(s,t)?!i(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&a(t)}var k=/^(true|false|null|none)$/i,
y=/^(basic|bearer|digest|key|negotiate|token)$/i;function B({text:e,isLine:t}){return t?!h(e):!i(e)}function G(e){return g(c(e))==="strong"}var b=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function $(e,t){return!f.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function c(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(t=>t!=="")}var z=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
w=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
Z=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
A=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,f=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function g(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(f.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&Z.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(s=>z.test(s)||w.test(s))?"strong":A.test(t)?"\
weak":void 0}function v(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function p(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var L=4096,O=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,d=10;function a(e){let t=e.slice(0,L);if(t.length<d||_(t))return!1;let n=0;for(let s of t.split(O))M(s)&&(n+=
s.length);return n>=d&&n*4>=Math.min(t.length,64)}function _(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function M(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||N(e))
return!1;let t=[...e].map(W),n=0;for(let r=1;r<t.length;r+=1)t[r]!==t[r-1]&&(n+=1);let s=t.filter(r=>r==="digit").length;return e.length>=16&&s>=3&&n>=2?!0:n>=2&&
n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function N(e){let t=e.replace(/V?\d{1,2}$/,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return n!==null&&t.length<=32&&t.length>=3*n.length}function W(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}",
"u").test(e)?"upper":"sign"}function I(e){return e.length>40||p(e)?!1:i(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!a(e)&&!/\d{6}/.test(e)&&P(e)}function P(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function i(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.
test(e)}function h(e){return u(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function T(e){
return a(e)?"\u2026":e}export{u as a,l as b,S as c,j as d,K as e,B as f,G as g,a as h,I as i,T as j};
