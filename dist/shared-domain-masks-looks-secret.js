const require=process.getBuiltinModule;
function b(e,t){let n=$(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function $(e){let t=0,
n=e.length;for(;t<n&&h(e[t]);)t+=1;for(;n>t&&h(e[n-1]);)n-=1;return e.slice(t,n)}function h(e){return e===void 0||e>" "&&e<"\x80"?!1:/[\s\u0085]/.test(e)}function te(e){
return e.split(/[\r\n]+/).map($).filter(t=>t!=="")}function ne(e){return/[\r\n]/.test(e)}var L=/^(commit|sha\d*|md5|revision|digest|fingerprint|thumbprint|etag|version|release|build|ref|tag|iss(uer)?|authority|jwks|oidc|provider|kid)$/,y=/^(account|bucket|channel|cluster|distribution|function|image|org(ani[sz]ation)?|project|queue|repo(sitory)?|stack|table|tenant|topic|workspace|zone)$/,
N=/^(api|app(lication)?|build|client|cloud|container|database|gateway|ga\d?|group|host(ed)?|instance|kms|measurement|node|object|package|pool|price|principal|product|property|resource|role|sender|server|service|site|space|subnet|subscription|task|team|tracking|verify|volume|vpc|webhook)$/,
S=/^(session|access|private|secret|token|password|salt|seed|signature)$/;function a(e){if(e.includes("key")||e.some(i=>S.test(i)||i.endsWith("key")))return I(e);
let t=e.filter(i=>!/^(url|uri|endpoint)$/.test(i)),[n="",s=""]=[t.at(-1),t.at(-2)];return n==="hash"?/^(commit|git|tree|code|content|file|image|cert(ificate)?|config)$/.
test(s):L.test(n)||y.test(n)||e.includes("checksum")?!0:/^(ids?|uid|guid|uuid|sid|names?)$/.test(n)?e.some(k):k(/^(\w+)id$/.exec(n)?.[1]??"")}function k(e){return y.
test(e)||N.test(e)}function I(e){if(e.some(s=>/^(publickey|pubkey)$/.test(s)))return!0;let t=e.indexOf("key"),n=e[t-1]??"";return/^(gpg|pgp|kms)$/.test(n)?/^ids?$/.
test(e[t+1]??""):n==="site"?e.some(s=>/captcha$|^turnstile$/.test(s)):/^(public|publishable)$/.test(n)}var B=/AAAA(?:[BC]3NzaC1|E2VjZHNhLXN|[GI]nNrLX?)[A-Za-z\d+/]*=*|sha\d{3}:[\da-f]{64,128}|SHA256:[A-Za-z\d+/]{43}=?|sha\d{3}-[A-Za-z\d+/]{43,86}={0,2}|arn:aws[a-z-]*:[a-z\d-]+:[a-z\d-]*:\d*:[\w/:.+=@*-]{1,200}|(?<![\w-])[a-z]{1,12}-[\da-f]{17}(?![\w-])/g;
function c(e){return/AAAA|[Ss][Hh][Aa]\d|arn:|-[\da-f]{17}/.test(e)?e.replace(B,""):e}function O(e){return/CERTIFICATE|PUBLIC KEY|^X509 CRL$|PARAMETERS$/.test(e)}
function z(e){return e.startsWith("LS0tLS1CRUdJTi")?A(Buffer.from(e,"base64").toString()):A(e)||j.test(e)}var j=/^M(?:II[\w+/]{3}(?:CCA[\w+/]{3}gAwIBA|ANBgkqhkiG9w0BAQEFAAOCA)|[FH][\w+/]w(?:EA|Ew)YHKoZIzj0CAQ|CowBQYDK2VwAyEA)/,
_=/-----BEGIN ([A-Z\d ]+)-----[A-Za-z\d+/=\s\\]*-----END \1-----/g;function A(e){if(!/^\s*-----BEGIN /.test(e))return!1;let t=e.replace(_,(n,s)=>O(s)?"":n);return/^(?:\s|\\[nr])*$/.
test(t)}function ce({keys:e,text:t,isLine:n,isPublic:s}){if(s)return!1;if(n)return K(e,t)?r(t):!g(t);let i=o(e.at(-1)??"");if(a(i)||e.at(-1)===M&&a(o(e.at(-2)??"")))return!1;
if(f(t))return!Q(i);let m=d(i);return m==="strong"?!(i.at(-1)==="authorization"?W:T).test(t):z(t)?!1:m==="weak"?!(u(t)||p(t)||Y(t)||R.test(t)):e.slice(0,-1).some(
E=>Z.test(E))&&G(i,t)?!u(t)&&!P(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&r(t)}function K(e,t){let n=s=>!Z.test(s)&&d(o(s))===void 0;return e.length>
0&&/\S\s+\S/.test(t)&&e.every(n)}var M="path",R=/^(?:x?oauth\d?|saml2?|(?:aws4-)?(?:hmac-)?sha-?\d+|[hrep]s\d{3}|aes-?\d{3}|md5|argon2i?d?|pbkdf2|rsa-?\d{4}|x509|tlsv?1(?:\.\d)?)$/i,
T=/^(true|false|null|none)$/i,W=/^(basic|bearer|digest|key|negotiate|token)$/i;function le({text:e,isLine:t,isPublic:n}){return t?n===!0&&!g(e):!f(e)&&!p(e)&&r(
e)}function de({keys:e,text:t,isLine:n}){if(n)return!g(t);let s=o(e.at(-1)??"");return!u(t)&&!P(t)&&!p(t)&&!a(s)&&!l.test(s.at(-1)??"")}function fe(e){return d(
o(e))==="strong"}var Z=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;function G(e,t){
return!l.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function o(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z\d]+/).
filter(t=>t!=="")}var q=/^(pass|passwd|passwords?\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|t?otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
H=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
D=/^(api|access|account|private|secret|shared|preshared|signing|encryption|master|service|license|deploy|host|client|storage|sas|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
F=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,l=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class|domain|location|lifetime|validity|duration|interval|period|age|ms|millis|secs|limit|retries|attempts|window|leeway|rate|strength|digits|events?|supported|engine|mount|dir|directory|namespace|secure|site|stdin|env)$/;
function d(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(l.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&D.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(s=>q.test(s)||H.test(s))?"strong":F.test(t)?"\
weak":void 0}function Q(e){return/^(?:secret|session)$/.test(e.at(-2)??"")?!1:/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(
e.at(-1)??"")}function f(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var U=4096,V=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,X=/(?:(?<!\S)-{1,2}[A-Za-z][\w.:+-]*|^[A-Za-z]{3,40})=(?=[^=\s])/g,
w=10;function r(e){if(e.length<w)return!1;let t=e.slice(0,U);if(v(t))return!1;let n=c(t).replace(X," "),s=0;for(let i of n.split(V))J(i)&&(s+=i.length);return s>=
w&&s*4>=Math.min(t.length,64)}function v(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)||/^(?:(?:cn|ou|dc|o|c|l|st|uid)=[\w .@-]{1,64}(?:,\s?|$))+$/i.
test(e)}function Y(e){return c(e)!==e&&!r(e)}function P(e){return v(e)||/^v?\d{1,5}(?:\.\d{1,8}){1,3}(?:-(?:alpha|beta|rc|snapshot)(?:\.?\d{1,3})?)?$/i.test(e)||
/^[A-Z][a-z]+(?:\/[A-Z][A-Za-z_]+){1,2}$/.test(e)}function p(e){return/^(?:jdbc:)?[a-z][\w+.-]*:\/\/[^@\s]*$/i.test(e)||/^[~.]{0,2}\/|\/.*\/|\/.*\.[a-z]{2,8}$/.
test(e)&&/^[\w.~/-]+$/.test(e)&&C(e)}function J(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=
24;if(/^[A-Za-z]{1,12}\d{1,6}[kmg]?$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||x(e))return!1;let t=[...e].map(ee),n=0;for(let i=1;i<t.length;i+=1)t[i]!==t[i-1]&&(n+=1);let s=t.
filter(i=>i==="digit").length;return e.length>=16&&s>=3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function x(e){let t=e.replace(/V?\d{1,2}$/,
""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;return n!==null&&t.length<=32&&t.length>=3*n.length}function ee(e){return e>="0"&&e<="\
9"?"digit":e>="a"&&e<="z"?"lower":e>="A"&&e<="Z"?"upper":e<"\x80"?"sign":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"upper":"si\
gn"}function pe(e){return e.length>40||f(e)?!1:u(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!r(e)&&!/\d{6}/.test(e)&&C(e)}function C(e){return e.split(/[-_./:@~]+/).
every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function u(e){return(/^[ -~]*$/.test(e)?/^[A-Za-z]{1,14}$/:new RegExp("^\\p{L}{1,14}$","u")).
test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_.][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.test(e)}function g(e){return b(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.
test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function ge(e){return r(e)?"\u2026":e}export{O as a,b,$ as c,te as d,ne as e,ce as f,M as g,le as h,de as i,fe as j,r as k,Y as l,pe as m,ge as n};
