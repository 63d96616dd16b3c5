const require=process.getBuiltinModule;
function u(e,t){let n=l(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function l(e){let t=0,
n=e.length;for(;t<n&&a(e[t]);)t+=1;for(;n>t&&a(e[n-1]);)n-=1;return e.slice(t,n)}function a(e){return e!==void 0&&/[\s\u0085]/.test(e)}function W(e){return e.split(
/[\r\n]+/).map(l).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function E({keys:e,text:t,isLine:n}){if(n)return!f(t);let s=h(e.at(-1)??"");if(c(t))return!A(s);let r=z(s);return r==="strong"?!/^(true|false|null|none)$/i.test(
t):r==="weak"||e.slice(0,-1).some(g=>p.test(g))?!o(t):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&i(t)}function K({text:e,isLine:t}){return t?!f(e):!o(e)}var p=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;
function h(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z\d]+/).filter(t=>t!=="")}var m=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook)$/,
k=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,y=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
$=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,b=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function z(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(b.test(t)||t==="key"&&n==="public"))return t==="key"&&y.test(n)?"strong":t==="string"&&n==="connection"?"we\
ak":e.some(s=>m.test(s)||k.test(s))?"strong":$.test(t)?"weak":void 0}function A(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function c(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Z=4096,w=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,d=10;function i(e){let t=e.
slice(0,Z);if(t.length<d||L(t))return!1;let n=0;for(let s of t.split(w))v(s)&&(n+=s.length);return n>=d&&n*4>=Math.min(t.length,64)}function L(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.
test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function v(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||O(e))
return!1;let t=[...e].map(_),n=0;for(let r=1;r<t.length;r+=1)t[r]!==t[r-1]&&(n+=1);let s=t.filter(r=>r==="digit").length;return e.length>=16&&s>=3&&n>=2?!0:n>=2&&
n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function O(e){let t=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;return t!==null&&
e.length<=32&&e.length>=3*t.length}function _(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"upper":
"sign"}function j(e){return e.length>40||c(e)?!1:o(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!i(e)&&!/\d{6}/.test(e)&&M(e)}function M(e){return e.split(/[-_./:@]+/).
every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function o(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function f(e){return u(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function B(e){
return i(e)?"\u2026":e}export{u as a,l as b,W as c,N as d,E as e,K as f,i as g,j as h,B as i};
