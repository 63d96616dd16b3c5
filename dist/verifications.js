const require=process.getBuiltinModule;
import{a as u}from"./apart-domain-trusted-address.js";import{b as p,c as d}from"./apart-issuers-issuers.js";import"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";
import{a as l}from"./apart-domain-values-refused-names.js";import{a as h}from"./apart-domain-error.js";import"./apart-domain-values-json.js";import"./apart-runtime.js";function g(t){return t.split(`
`).map((i,s)=>({line:s+1,text:i.trim()})).filter(i=>i.text!==""&&!i.text.startsWith("#"))}var w="Authorization: Bearer {value}",$="NAME github, NAME auto, NAME ISSUER [host=HOST], or NAME https://HOST/PATH [Header: text with {value}] [expires=JMESPAT\
H] [active=JMESPATH] [scopes=JMESPATH]";function M(t,e){return g(t).map(({line:i,text:s})=>{let[r="",o="",a=""]=v(s),c={line:i,forms:$};if(!l(r))throw n(c,`"${s}\
" does not begin with a variable and a service`);return{line:i,name:r,service:b(c,o,a,e)}})}function v(t){return(/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(t)??[]).slice(
1)}var S=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function P(t){let e=[];return{kept:t.split(`
`).filter(s=>{let{header:r}=x(s),[,o="",a]=/^\s*(\S+)\s+\S+\s+[^\s:=]+:\s*(\S.*?)\s*$/.exec(r)??[];return a===void 0||s.trim().startsWith("#")||S.test(a)?!0:(e.
push(o),!1)}).join(`
`),dropped:e}}function b(t,e,i,s){if(e==="auto"||d(e))return k(t,e,i,s);if(!URL.canParse(e))throw n(t,`"${e}" is neither an issuer nor a URL. Issuers are: auto,\
 ${p.join(", ")}`);if(/\{value\}|%7Bvalue%7D/i.test(e))throw n(t,"the value goes into a header, never into the URL, which servers and proxies write to logs");if(!u(
e))throw n(t,"a value is sent to https URLs without user and password, or to http on loopback");let{header:r,expressions:o}=x(i);return{kind:"url",url:e,...y(t,
r||w),...A(t,o)}}function k(t,e,i,s){let[,r]=/^host=(\S+)$/.exec(i)??[];if(r===void 0){if(i!=="")throw n(t,`"${i}" is no option of an issuer; a header template \
goes with a URL, not with ${e}`);let c=e==="github"||e==="auto"?E(t,s):f;return{kind:"issuer",id:e,...c!==f&&{address:c}}}if(e==="auto")throw n(t,"host= names t\
he server of one issuer, so the line names the issuer too");let a=`http${/^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(r)?"":"s"}://${r}`.replace(
/\/+$/,"");if(!/^[^\s?#@{}%\\]+$/.test(r)||r.includes("://")||!u(a))throw n(t,`host=${r} is no host, such as host=git.example.com or host=example.com:8443/gitla\
b`);return{kind:"issuer",id:e,address:a}}var L=/(?:^|\s)(?:expires|active|scopes)=/;function x(t){let e=t.search(L);return e<0?{header:t,expressions:""}:{header:t.
slice(0,e).trim(),expressions:t.slice(e).trim()}}var m=/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;
function A(t,e){let i={};if(e.replace(m,"").trim()!=="")throw n(t,`the quotes or brackets of "${e}" do not match`);for(let[s]of e.matchAll(m)){let[,r="",o=""]=/^(expires|active|scopes)=(.+)$/s.
exec(s)??[];if(r==="")throw n(t,`"${s}" is none of expires=, active= and scopes= with a JMESPath expression`);if(r in i)throw n(t,`${r}= is given twice`);i[r]=o}
return i}var V=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function y(t,e){let[,i="",s=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(e)??[];if(i===""||V.test(i))throw n(t,`"${e}" is no header that a value can be sent in`);if(!s.includes("{value}"))throw n(t,`"${e}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(s))throw n(t,"a header has no characters beyond ASCII");return{header:i,template:s}}var f="https://api.github\
.com";function E(t,e){let i=e||f;if(u(i))return i.replace(/\/+$/,"");throw n(t,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent\
 there")}function n({line:t,forms:e},i){return new h("E_INPUT",`Line ${t} of verify: ${i}.`,{fix:`Allowed: ${e}. Without a template it is \`${w}\`.`})}export{M as parseVerifications,b as readService,P as recordableVerifications,v as wordsOfVerification,n as wrongVerification};
