const require=process.getBuiltinModule;
import{b as w,c as S}from"./shared-issuers-issuers.js";import"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import{c as x}from"./shared-inputs-watched-reference.js";
import{a as f}from"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-values-json.js";import{a as m}from"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-domain-requests-request.js";
import"./shared-domain-failure.js";import{a as g}from"./shared-domain-error.js";var $="Authorization: Bearer {value}";function E(t){return(/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(t)??[]).slice(1)}function b(t,e,i,n){if(e==="auto"||S(e))return k(t,e,i,n);if(!URL.canParse(e))throw s(t,`"${e}" is neither an issuer nor a URL. Issuers are: auto, ${w.join(", ")}`);
if(/\{value\}|%7Bvalue%7D/i.test(e))throw s(t,"the value goes into a header, never into the URL, which servers and proxies write to logs");if(!f(e))throw s(t,"a\
 value is sent to https URLs without user and password, or to http on loopback");let{header:r,expressions:o}=L(i);return{kind:"url",url:e,...P(t,r||$),...y(t,o)}}
function k(t,e,i,n){let[,r]=/^host=(\S+)$/.exec(i)??[];if(r===void 0){if(i!=="")throw s(t,`"${i}" is no option of an issuer; a header template goes with a URL, \
not with ${e}`);let c=e==="github"||e==="auto"?H(t,n):l;return{kind:"issuer",id:e,...c!==l&&{address:c}}}if(e==="auto")throw s(t,"host= names the server of one \
issuer, so the line names the issuer too");let a=`http${/^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(r)?"":"s"}://${r}`.replace(/\/+$/,"");if(!/^[^\s?#@{}%\\]+$/.
test(r)||r.includes("://")||!f(a))throw s(t,`host=${r} is no host, such as host=git.example.com or host=example.com:8443/gitlab`);return{kind:"issuer",id:e,address:a}}
var T=/(?:^|\s)(?:expires|active|scopes)=/;function L(t){let e=t.search(T);return e<0?{header:t,expressions:""}:{header:t.slice(0,e).trim(),expressions:t.slice(
e).trim()}}var v=/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;function y(t,e){let i={};if(e.replace(
v,"").trim()!=="")throw s(t,`the quotes or brackets of "${e}" do not match`);for(let[n]of e.matchAll(v)){let[,r="",o=""]=/^(expires|active|scopes)=(.+)$/s.exec(
n)??[];if(r==="")throw s(t,`"${n}" is none of expires=, active= and scopes= with a JMESPath expression`);if(r in i)throw s(t,`${r}= is given twice`);i[r]=o}return i}
var R=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function P(t,e){let[,i="",n=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(e)??[];if(i===""||R.test(i))throw s(t,`"${e}" is no header that a value can be sent in`);if(!n.includes("{value}"))throw s(t,`"${e}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(n))throw s(t,"a header has no characters beyond ASCII");return{header:i,template:n}}var l="https://api.github\
.com";function H(t,e){let i=e||l;if(f(i))return i.replace(/\/+$/,"");throw s(t,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent\
 there")}function s({line:t,forms:e},i){return new g("E_INPUT",`Line ${t} of verify: ${i}.`,{fix:`Allowed: ${e}. Without a template it is \`${$}\`.`})}var O="SECRET github, SECRET auto, SECRET ISSUER [host=HOST] [max-scopes=SCOPE,\u2026], or SECRET https://HOST/PATH [Header: text with {value}] [expires=JMESPATH] [a\
ctive=JMESPATH] [scopes=JMESPATH] [max-scopes=SCOPE,\u2026], where SECRET is a name, an ARN, a prefix such as `prod/npm/*`, parameters such as `ssm:/npm/*`, or `*`, \
with #FIELD behind it if need be";async function D(t,e){let i=m(t).map(async({line:n,text:r})=>{let o={line:n,forms:O},[a="",c="",A=""]=E(r),[,h="",u]=/^([^#]*)(?:#(.*))?$/.
exec(a)??[],p=await x(h);if("reason"in p)throw s(o,`${h||"a line"}: ${p.reason}`);if(u==="")throw s(o,"there is no field behind #");let{left:V,maxScopes:d}=I(A);
if(d?.includes(""))throw s(o,"max-scopes has an empty scope");return{line:n,text:h,reference:p,...u!==void 0&&{selector:u},service:b(o,c,V,e),...d&&{maxScopes:d}}});
return Promise.all(i)}function I(t){let e=/(?:^|\s)max-scopes=(\S*)/.exec(t);return e?{left:`${t.slice(0,e.index)} ${t.slice(e.index+e[0].length)}`.trim(),maxScopes:(e[1]??
"").split(",")}:{left:t,maxScopes:void 0}}export{D as parseWatchVerifications};
