const require=process.getBuiltinModule;
function o(e,t){let n=u(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function u(e){let t=0,
n=e.length;for(;t<n&&a(e[t]);)t+=1;for(;n>t&&a(e[n-1]);)n-=1;return e.slice(t,n)}function a(e){return e!==void 0&&/[\s\u0085]/.test(e)}function W(e){return e.split(
/[\r\n]+/).map(u).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function C({keys:e,text:t,isLine:n}){if(n)return!p(t);let s=d(e.at(-1)??"");if(Z(t))return!w(s);let r=f(s);return r==="strong"?!/^(true|false|null|none)$/i.test(
t):r==="weak"||e.slice(0,-1).some(h=>m.test(h))&&k(s,t)?!i(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&g(t)}function E({text:e,isLine:t}){return t?
!p(e):!i(e)}function K(e){return f(d(e))==="strong"}var m=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function k(e,t){return!c.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function d(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(t=>t!=="")}var y=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
b=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
$=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
z=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,c=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function f(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(c.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&$.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(s=>y.test(s)||b.test(s))?"strong":z.test(t)?"\
weak":void 0}function w(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function Z(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var A=4096,v=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,l=10;function g(e){let t=e.slice(0,A);if(t.length<l||L(t))return!1;let n=0;for(let s of t.split(v))O(s)&&(n+=
s.length);return n>=l&&n*4>=Math.min(t.length,64)}function L(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function O(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||_(e))
return!1;let t=[...e].map(M),n=0;for(let r=1;r<t.length;r+=1)t[r]!==t[r-1]&&(n+=1);let s=t.filter(r=>r==="digit").length;return e.length>=16&&s>=3&&n>=2?!0:n>=2&&
n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function _(e){let t=e.replace(/V?\d{1,2}$/,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return n!==null&&t.length<=32&&t.length>=3*n.length}function M(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}",
"u").test(e)?"upper":"sign"}function i(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.test(e)}function p(e){return o(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.
test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function S(e){return g(e)?"\u2026":e}export{o as a,u as b,W as c,N as d,C as e,E as f,K as g,g as h,S as i};
