const require=process.getBuiltinModule;
import{a as u}from"./apart-domain-trusted-address.js";import{a as l}from"./apart-inputs-lines.js";import{d as g}from"./apart-domain-values-refused-names.js";import{b as p,c as d}from"./apart-issuers-issuers.js";
import"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{a as f}from"./apart-domain-error.js";import"./apart-domain-values-json.js";var w="Authorization: Bearer {value}",v="NAME github, NAME auto, NAME ISSUER [host=HOST], or NAME https://HOST/PATH [Header: text with {value}] [expires=JMESPAT\
H] [active=JMESPATH] [scopes=JMESPATH]";function M(t,e){return l(t).map(({line:s,text:r})=>{let[i="",o="",a=""]=x(r),c={line:s,forms:v};if(!g(i))throw n(c,`"${r}\
" does not begin with a variable and a service`);return{line:s,name:i,service:k(c,o,a,e)}})}function x(t){return(/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(t)??[]).slice(
1)}var S=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function O(t){let e=[];return{kept:t.split(`
`).filter(r=>{let{header:i}=$(r),[,o="",a]=/^\s*(\S+)\s+\S+\s+[^\s:=]+:\s*(\S.*?)\s*$/.exec(i)??[];return a===void 0||r.trim().startsWith("#")||S.test(a)?!0:(e.
push(o),!1)}).join(`
`),dropped:e}}function k(t,e,s,r){if(e==="auto"||d(e))return b(t,e,s,r);if(!URL.canParse(e))throw n(t,`"${e}" is neither an issuer nor a URL. Issuers are: auto,\
 ${p.join(", ")}`);if(/\{value\}|%7Bvalue%7D/i.test(e))throw n(t,"the value goes into a header, never into the URL, which servers and proxies write to logs");if(!u(
e))throw n(t,"a value is sent to https URLs without user and password, or to http on loopback");let{header:i,expressions:o}=$(s);return{kind:"url",url:e,...E(t,
i||w),...A(t,o)}}function b(t,e,s,r){let[,i]=/^host=(\S+)$/.exec(s)??[];if(i===void 0){if(s!=="")throw n(t,`"${s}" is no option of an issuer; a header template \
goes with a URL, not with ${e}`);let c=e==="github"||e==="auto"?y(t,r):h;return{kind:"issuer",id:e,...c!==h&&{address:c}}}if(e==="auto")throw n(t,"host= names t\
he server of one issuer, so the line names the issuer too");let a=`http${/^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(i)?"":"s"}://${i}`.replace(
/\/+$/,"");if(!/^[^\s?#@{}%\\]+$/.test(i)||i.includes("://")||!u(a))throw n(t,`host=${i} is no host, such as host=git.example.com or host=example.com:8443/gitla\
b`);return{kind:"issuer",id:e,address:a}}var L=/(?:^|\s)(?:expires|active|scopes)=/;function $(t){let e=t.search(L);return e<0?{header:t,expressions:""}:{header:t.
slice(0,e).trim(),expressions:t.slice(e).trim()}}var m=/(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;
function A(t,e){let s={};if(e.replace(m,"").trim()!=="")throw n(t,`the quotes or brackets of "${e}" do not match`);for(let[r]of e.matchAll(m)){let[,i="",o=""]=/^(expires|active|scopes)=(.+)$/s.
exec(r)??[];if(i==="")throw n(t,`"${r}" is none of expires=, active= and scopes= with a JMESPath expression`);if(i in s)throw n(t,`${i}= is given twice`);s[i]=o}
return s}var V=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function E(t,e){let[,s="",r=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(e)??[];if(s===""||V.test(s))throw n(t,`"${e}" is no header that a value can be sent in`);if(!r.includes("{value}"))throw n(t,`"${e}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(r))throw n(t,"a header has no characters beyond ASCII");return{header:s,template:r}}var h="https://api.github\
.com";function y(t,e){let s=e||h;if(u(s))return s.replace(/\/+$/,"");throw n(t,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent\
 there")}function n({line:t,forms:e},s){return new f("E_INPUT",`Line ${t} of verify: ${s}.`,{fix:`Allowed: ${e}. Without a template it is \`${w}\`.`})}export{M as parseVerifications,k as readService,O as recordableVerifications,x as wordsOfVerification,n as wrongVerification};
