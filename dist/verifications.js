const require=process.getBuiltinModule;
import{a as u}from"./apart-domain-trusted-address.js";import{b as p,c as d}from"./apart-issuers-issuers.js";import"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";
import{a as l}from"./apart-domain-values-refused-names.js";import{a as h}from"./apart-domain-error.js";import"./apart-domain-values-json.js";import"./apart-runtime.js";function g(e){return e.split(`
`).map((i,s)=>({line:s+1,text:i.trim()})).filter(i=>i.text!==""&&!i.text.startsWith("#"))}var w="Authorization: Bearer {value}",$="NAME github, NAME auto, NAME ISSUER [host=HOST], or NAME https://HOST/PATH [Header: text with {value}] [expires=JMESPAT\
H] [active=JMESPATH] [scopes=JMESPATH]";function M(e,t){return g(e).map(({line:i,text:s})=>{let[r="",o="",a=""]=v(s),c={line:i,forms:$};if(!l(r))throw n(c,`"${s}\
" does not begin with a variable and a service`);return{line:i,name:r,service:b(c,o,a,t)}})}function v(e){return(/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(e)??[]).slice(
1)}var S=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function P(e){let t=[];return{kept:e.split(`
`).filter(s=>{let{header:r}=x(s),[,o="",a]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(r)??[];return a===void 0||s.trim().startsWith("#")||S.test(a)?!0:(t.push(
o),!1)}).join(`
`),dropped:t}}function b(e,t,i,s){if(t==="auto"||d(t))return k(e,t,i,s);if(!URL.canParse(t))throw n(e,`"${t}" is neither an issuer nor a URL. Issuers are: auto,\
 ${p.join(", ")}`);if(/\{value\}|%7Bvalue%7D/i.test(t))throw n(e,"the value goes into a header, never into the URL, which servers and proxies write to logs");if(!u(
t))throw n(e,"a value is sent to https URLs without user and password, or to http on loopback");let{header:r,expressions:o}=x(i);return{kind:"url",url:t,...y(e,
r||w),...A(e,o)}}function k(e,t,i,s){let[,r]=/^host=(\S+)$/.exec(i)??[];if(r===void 0){if(i!=="")throw n(e,`"${i}" is no option of an issuer; a header template \
goes with a URL, not with ${t}`);let c=t==="github"?E(e,s):f;return{kind:"issuer",id:t,...c!==f&&{address:c}}}if(t==="auto")throw n(e,"host= names the server of\
 one issuer, so the line names the issuer too");let a=`http${/^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(r)?"":"s"}://${r}`.replace(/\/+$/,"");if(!/^[^\s?#@{}%\\]+$/.
test(r)||r.includes("://")||!u(a))throw n(e,`host=${r} is no host, such as host=git.example.com or host=example.com:8443/gitlab`);return{kind:"issuer",id:t,address:a}}
var L=/(?:^|\s)(?:expires|active|scopes)=/;function x(e){let t=e.search(L);return t<0?{header:e,expressions:""}:{header:e.slice(0,t).trim(),expressions:e.slice(
t).trim()}}var m=/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;function A(e,t){let i={};if(t.replace(
m,"").trim()!=="")throw n(e,`the quotes or brackets of "${t}" do not match`);for(let[s]of t.matchAll(m)){let[,r="",o=""]=/^(expires|active|scopes)=(.+)$/s.exec(
s)??[];if(r==="")throw n(e,`"${s}" is none of expires=, active= and scopes= with a JMESPath expression`);if(r in i)throw n(e,`${r}= is given twice`);i[r]=o}return i}
var V=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function y(e,t){let[,i="",s=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(t)??[];if(i===""||V.test(i))throw n(e,`"${t}" is no header that a value can be sent in`);if(!s.includes("{value}"))throw n(e,`"${t}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(s))throw n(e,"a header has no characters beyond ASCII");return{header:i,template:s}}var f="https://api.github\
.com";function E(e,t){let i=t||f;if(u(i))return i.replace(/\/+$/,"");throw n(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent\
 there")}function n({line:e,forms:t},i){return new h("E_INPUT",`Line ${e} of verify: ${i}.`,{fix:`Allowed: ${t}. Without a template it is \`${w}\`.`})}export{M as parseVerifications,b as readService,P as recordableVerifications,v as wordsOfVerification,n as wrongVerification};
