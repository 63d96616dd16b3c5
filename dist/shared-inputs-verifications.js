const require=process.getBuiltinModule;
import{b as x,c as v}from"./shared-issuers-issuers.js";import"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{a as f,c as S,d as w}from"./shared-domain-trusted-address.js";
import"./shared-domain-values-refused-names.js";import"./shared-domain-values-json.js";import{a as m}from"./shared-inputs-lines.js";import{a as g}from"./shared-domain-error.js";
import"./shared-runtime.js";var E="Authorization: Bearer {value}";function b(e){return(/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(e)??[]).slice(1)}function A(e,t,i,n){if(t==="auto"||v(t))return V(e,t,i,n);if(!URL.canParse(t))throw s(e,`"${t}" is neither an issuer nor a URL. Issuers are: auto, ${x.join(", ")}`);
if(/\{value\}|%7Bvalue%7D/i.test(t))throw s(e,"the value goes into a header, never into the URL, which servers and proxies write to logs");if(!f(t))throw s(e,"a\
 value is sent to https URLs without user and password, or to http on loopback");let{header:r,expressions:o}=L(i);return{kind:"url",url:t,...H(e,r||E),...R(e,o)}}
function V(e,t,i,n){let[,r]=/^host=(\S+)$/.exec(i)??[];if(r===void 0){if(i!=="")throw s(e,`"${i}" is no option of an issuer; a header template goes with a URL, \
not with ${t}`);let c=t==="github"||t==="auto"?O(e,n):l;return{kind:"issuer",id:t,...c!==l&&{address:c}}}if(t==="auto")throw s(e,"host= names the server of one \
issuer, so the line names the issuer too");let a=`http${/^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(r)?"":"s"}://${r}`.replace(/\/+$/,"");if(!/^[^\s?#@{}%\\]+$/.
test(r)||r.includes("://")||!f(a))throw s(e,`host=${r} is no host, such as host=git.example.com or host=example.com:8443/gitlab`);return{kind:"issuer",id:t,address:a}}
var T=/(?:^|\s)(?:expires|active|scopes)=/;function L(e){let t=e.search(T);return t<0?{header:e,expressions:""}:{header:e.slice(0,t).trim(),expressions:e.slice(
t).trim()}}var $=/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;function R(e,t){let i={};if(t.replace(
$,"").trim()!=="")throw s(e,`the quotes or brackets of "${t}" do not match`);for(let[n]of t.matchAll($)){let[,r="",o=""]=/^(expires|active|scopes)=(.+)$/s.exec(
n)??[];if(r==="")throw s(e,`"${n}" is none of expires=, active= and scopes= with a JMESPath expression`);if(r in i)throw s(e,`${r}= is given twice`);i[r]=o}return i}
var y=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function H(e,t){let[,i="",n=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(t)??[];if(i===""||y.test(i))throw s(e,`"${t}" is no header that a value can be sent in`);if(!n.includes("{value}"))throw s(e,`"${t}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(n))throw s(e,"a header has no characters beyond ASCII");return{header:i,template:n}}var l="https://api.github\
.com";function O(e,t){let i=t||l;if(f(i))return i.replace(/\/+$/,"");throw s(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent\
 there")}function s({line:e,forms:t},i){return new g("E_INPUT",`Line ${e} of verify: ${i}.`,{fix:`Allowed: ${t}. Without a template it is \`${E}\`.`})}var P="SECRET github, SECRET auto, SECRET ISSUER [host=HOST] [max-scopes=SCOPE,\u2026], or SECRET https://HOST/PATH [Header: text with {value}] [expires=JMESPATH] [a\
ctive=JMESPATH] [scopes=JMESPATH] [max-scopes=SCOPE,\u2026], where SECRET is a name, an ARN, a prefix such as `prod/npm/*` or `*`, with #FIELD behind it if need be";
function z(e,t){return m(e).map(({line:i,text:n})=>{let r={line:i,forms:P},[o="",a="",c=""]=b(n),[,u="",h]=/^([^#]*)(?:#(.*))?$/.exec(o)??[],p=I(u);if("reason"in
p)throw s(r,`${u||"a line"}: ${p.reason}`);if(h==="")throw s(r,"there is no field behind #");let{left:k,maxScopes:d}=M(c);if(d?.includes(""))throw s(r,"max-scop\
es has an empty scope");return{line:i,text:u,reference:p,...h!==void 0&&{selector:h},service:A(r,a,k,t),...d&&{maxScopes:d}}})}function I(e){return e==="*"?{source:S,
kind:"prefix",prefix:""}:w(e)}function M(e){let t=/(?:^|\s)max-scopes=(\S*)/.exec(e);return t?{left:`${e.slice(0,t.index)} ${e.slice(t.index+t[0].length)}`.trim(),
maxScopes:(t[1]??"").split(",")}:{left:e,maxScopes:void 0}}export{z as parseWatchVerifications};
