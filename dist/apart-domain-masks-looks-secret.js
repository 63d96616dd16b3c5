const require=process.getBuiltinModule;
function a(e,n){let t=u(e);return t.length<n||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(t)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(t)}function u(e){let n=0,
t=e.length;for(;n<t&&o(e[n]);)n+=1;for(;t>n&&o(e[t-1]);)t-=1;return e.slice(n,t)}function o(e){return e===void 0||e>" "&&e<"\x80"?!1:/[\s\u0085]/.test(e)}function P(e){
return e.split(/[\r\n]+/).map(u).filter(n=>n!=="")}function S(e){return/[\r\n]/.test(e)}function E({keys:e,text:n,isLine:t}){if(t)return!p(n);let s=d(e.at(-1)??"");if(v(n))return!A(s);let r=c(s);return r==="strong"?!(s.at(-1)==="authorization"?k:m).
test(n):r==="weak"||e.slice(0,-1).some(h=>y.test(h))&&$(s,n)?!i(n):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(n)&&g(n)}var m=/^(true|false|null|none)$/i,
k=/^(basic|bearer|digest|key|negotiate|token)$/i;function K({text:e,isLine:n}){return n?!p(e):!i(e)}function B(e){return c(d(e))==="strong"}var y=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function $(e,n){return!f.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(n)}function d(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(n=>n!=="")}var b=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
z=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
w=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Z=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,f=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function c(e){let n=e.at(-1)??"",t=e.at(-2)??"";if(!(f.test(n)||n==="key"&&t==="public")&&!e.includes("existing"))return n==="key"&&/^(?:password|token|username)$/.
test(t)?"weak":n==="key"&&w.test(t)||n==="ident"&&t==="auth"?"strong":n==="string"&&t==="connection"?"weak":e.some(s=>b.test(s)||z.test(s))?"strong":Z.test(n)?"\
weak":void 0}function A(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function v(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var L=4096,O=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,l=10;function g(e){let n=e.slice(0,L);if(n.length<l||_(n))return!1;let t=0;for(let s of n.split(O))M(s)&&(t+=
s.length);return t>=l&&t*4>=Math.min(n.length,64)}function _(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function M(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||N(e))
return!1;let n=[...e].map(W),t=0;for(let r=1;r<n.length;r+=1)n[r]!==n[r-1]&&(t+=1);let s=n.filter(r=>r==="digit").length;return e.length>=16&&s>=3&&t>=2?!0:t>=2&&
t*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function N(e){let n=e.replace(/V?\d{1,2}$/,""),t=/^[A-Za-z]+$/.test(n)?n.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return t!==null&&n.length<=32&&n.length>=3*t.length}function W(e){return e>="0"&&e<="9"?"digit":e>="a"&&e<="z"?"lower":e>="A"&&e<="Z"?"upper":e<"\x80"?"sig\
n":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"upper":"sign"}function i(e){return(/^[ -~]*$/.test(e)?/^[A-Za-z]{1,14}$/:new RegExp("^\\p{L}{1,14}$","u")).test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.
test(e)}function p(e){return a(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function G(e){
return g(e)?"\u2026":e}export{a,u as b,P as c,S as d,E as e,K as f,B as g,g as h,G as i};
