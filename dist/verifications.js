const require=process.getBuiltinModule;
import{b as f,c as d}from"./apart-issuers-issuers.js";import{a as c}from"./apart-domain-trusted-address.js";import{a as m}from"./apart-domain-values-refused-names.js";import{a as p}from"./apart-domain-error.js";
import"./apart-runtime.js";function l(t){return t.split(`
`).map((s,r)=>({line:r+1,text:s.trim()})).filter(s=>s.text!==""&&!s.text.startsWith("#"))}var w="Authorization: Bearer {value}",v="NAME github, NAME auto, NAME ISSUER [host=HOST], or NAME https://HOST/PATH [Header: text with {value}] [expires=JMESPAT\
H] [active=JMESPATH] [scopes=JMESPATH]";function M(t,e){return l(t).map(({line:s,text:r})=>{let[,n="",o="",a=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(r)??[];if(!m(
n))throw i(s,`"${r}" does not begin with a variable and a service`);return{line:s,name:n,service:b(s,o,a,e)}})}var x=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;
function P(t){let e=[];return{kept:t.split(`
`).filter(r=>{let{header:n}=$(r),[,o="",a]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(n)??[];return a===void 0||r.trim().startsWith("#")||x.test(a)?!0:(e.push(
o),!1)}).join(`
`),dropped:e}}function b(t,e,s,r){if(e==="auto"||d(e))return k(t,e,s,r);if(!URL.canParse(e))throw i(t,`"${e}" is neither an issuer nor a URL. Issuers are: auto,\
 ${f.join(", ")}`);if(/\{value\}|%7Bvalue%7D/i.test(e))throw i(t,"the value goes into a header, never into the URL, which servers and proxies write to logs");if(!c(
e))throw i(t,"a value is sent to https URLs without user and password, or to http on loopback");let{header:n,expressions:o}=$(s);return{kind:"url",url:e,...y(t,
n||w),...A(t,o)}}function k(t,e,s,r){let[,n]=/^host=(\S+)$/.exec(s)??[];if(n===void 0){if(s!=="")throw i(t,`"${s}" is no option of an issuer; a header template \
goes with a URL, not with ${e}`);let h=e==="github"?L(t,r):u;return{kind:"issuer",id:e,...h!==u&&{address:h}}}if(e==="auto")throw i(t,"host= names the server of\
 one issuer, so the line names the issuer too");let a=`http${/^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(n)?"":"s"}://${n}`.replace(/\/+$/,"");if(!/^[^\s?#@{}%\\]+$/.
test(n)||n.includes("://")||!c(a))throw i(t,`host=${n} is no host, such as host=git.example.com or host=example.com:8443/gitlab`);return{kind:"issuer",id:e,address:a}}
var S=/(?:^|\s)(?:expires|active|scopes)=/;function $(t){let e=t.search(S);return e<0?{header:t,expressions:""}:{header:t.slice(0,e).trim(),expressions:t.slice(
e).trim()}}var g=/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;function A(t,e){let s={};if(e.replace(
g,"").trim()!=="")throw i(t,`the quotes or brackets of "${e}" do not match`);for(let[r]of e.matchAll(g)){let[,n="",o=""]=/^(expires|active|scopes)=(.+)$/s.exec(
r)??[];if(n==="")throw i(t,`"${r}" is none of expires=, active= and scopes= with a JMESPath expression`);if(n in s)throw i(t,`${n}= is given twice`);s[n]=o}return s}
var E=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function y(t,e){let[,s="",r=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(e)??[];if(s===""||E.test(s))throw i(t,`"${e}" is no header that a value can be sent in`);if(!r.includes("{value}"))throw i(t,`"${e}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(r))throw i(t,"a header has no characters beyond ASCII");return{header:s,template:r}}var u="https://api.github\
.com";function L(t,e){let s=e||u;if(c(s))return s.replace(/\/+$/,"");throw i(t,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent\
 there")}function i(t,e){return new p("E_INPUT",`Line ${t} of verify: ${e}.`,{fix:`Allowed: ${v}. Without a template it is \`${w}\`.`})}export{M as parseVerifications,P as recordableVerifications};
