const require=process.getBuiltinModule;
import{b as L,d as k}from"./shared-domain-values-naming.js";import{C as R,F as a,G as u,H as x,I as $,J as A,K as N,m as p}from"./shared-domain-in-parallel.js";import{b}from"./shared-domain-requests-request.js";
import{a as E,c as m}from"./shared-domain-values-jmespath.js";import{b as g}from"./shared-domain-listing.js";import{d as h,e as y,g as v}from"./shared-domain-values-refused-names.js";import{
a as w}from"./shared-inputs-lines.js";import{a as c}from"./shared-domain-error.js";async function le(e){let n=[],i=e.split(`
`);for(let[t,s]of i.entries()){let r=await U(s,t+1,i.slice(t+1));r&&n.push(r)}if(n.length===0)throw new c("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return B(n),n}async function U(e,n,i){let t;try{let o=$(e,n);t=o&&await O(o)}catch(o){
throw(await S())("secrets",e,n,void 0,i)??o}let{naming:s,reference:r}=t??{};if(s?.kind!=="derived"||r?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(r.name))return t;throw(await S())(
"secrets",e,n,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function S(){return(await import("./shared-inputs-foreign-line.js")).foreignLine}
async function O(e){let n=await R(e.reference),i=I(e),t=P(e,n),s=D(e),r=N(e,n),o={line:e.line,text:x(e.reference,e.selector),reference:t,naming:s,selector:i,...r};
return await Q(o,e),V(o,e),await T(o),o}async function T({line:e,only:n=[]}){for(let i of n==="any"?[]:n){let t=i.endsWith("*")?await v(i):void 0;if(t!==void 0)
throw a("E_NAME",e,`only= lists ${i}, which matches ${t} too, and data may not choose that.`,{allowed:"names spelled out, or a longer beginning"})}}function P(e,n){
let i=n.readReference(e.reference,A(e,n));if("kind"in i)return i;let{reason:t,meant:s}=i,[r="",...o]=s?.split(" ")??[];throw e.reference===""?a("E_REQUEST",e.line,
`${t}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):a("E_REQUEST",e.line,`${g(e.reference)} is no ref\
erence to a secret: ${t}.`,{...s!==void 0&&{meant:{...e,reference:r,options:[...o,...e.options]}}})}function I(e){if(e.selector===void 0)return{kind:"whole"};if(e.
selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw a("E_REQUEST",e.line,"there is no selector after #.",
{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function D(e){let{name:n}=e;
if(n===void 0)return{kind:"derived"};if(n==="")return{kind:"prefixed",text:""};if(/\s/.test(n))throw C(e,n);let i=n.endsWith("*")?n.slice(0,-1):n;if(!h(i))throw a(
"E_NAME",e.line,`${n} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothing before the comma"});
if(i!==n)return{kind:"prefixed",text:i};let t=y(n);if(t!==void 0)throw a("E_NAME",e.line,`the name ${n} ${t}.`,{allowed:"another NAME"});return{kind:"exact",name:n}}
function C(e,n){let i=u({...e,name:void 0}),t=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(n);return a("E_NAME",e.line,`${n} stands before a comma and is no name for \
a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...t&&{meant:`${F(t[1]??"",t[2]??"")}${t[2]},${i}`}})}function F(e,n){let i=/\bonly=/.
test(n);return`${i?", ":""}${e}${i&&e.endsWith("*")?"":"#*"}`}function V(e,n){let i=[...W(e,n),...j(e,n)].find(({when:t})=>t);if(i)throw a("E_REQUEST",n.line,i.
wrong,i.hint)}function W({naming:e,selector:n,reference:i},t){let s=i.kind==="prefix",r=n.kind==="jmespath"&&E(n.expression)!==void 0;return[{when:e.kind==="exa\
ct"&&n.kind==="fields",wrong:`#* gives several values, and ${t.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...t,
name:`${t.name}_*`}}},{when:e.kind==="prefixed"&&n.kind==="whole"&&!s,wrong:`${t.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{
allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...t,selector:"*"}}},{when:e.kind==="derived"&&n.kind==="jmespath"&&!r,wrong:`no name can be m\
ade of ${t.selector}.`,hint:{allowed:"a NAME before it",meant:{...t,name:s?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&n.kind==="jmespath"&&!r&&!s,wrong:`no n\
ame can be made of ${t.selector}.`,hint:{allowed:"a NAME of its own",meant:{...t,name:t.name?.replace(/_?\*$/,"")||"NAME"}}}]}function j(e,n){let{naming:i,selector:t,
reference:s,version:r}=e,o=(...f)=>({...n,options:n.options.filter(q=>!f.includes(q.split("=")[0]??""))}),d=t.kind==="fields"||s.kind==="prefix"&&i.kind!=="exac\
t";return[{when:e.file&&d,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:o("file")}},
{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:o("base64")}},{when:e.trim===
!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:o("trim")}},{when:e.base64&&
t.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:o("base64")}},{when:e.base64&&e.expires?.
kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:o("expir\
es")}},{when:e.public!=="all"&&e.public.length>0&&t.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",
hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:H(n)}},{when:e.only!==void 0&&!L(e),wrong:"only= lists names that data may \
give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:d?{...n,name:""}:o("only")}},{when:M(e.only)!==
void 0,wrong:`only= lists ${M(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...n,options:n.options.
map(f=>f.startsWith("only=")?`only=${f.slice(5).toUpperCase()}`:f)}}},{when:r.versionId!==void 0&&s.kind==="prefix",wrong:"a version is of one secret, and a pre\
fix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:o("version")}}]}function M(e=[]){return e==="any"?void 0:
e.find(n=>n!==n.toUpperCase())}function H(e){let n=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:n,selector:"*"}}function B(e){let n=new Map;
for(let i of e)for(let t of k(i)){let s=n.get(t.toUpperCase());if(s)throw a("E_NAME",i.line,`line ${s.line} leases the variable ${t} already.`,{allowed:"one req\
uest for each variable, compared without case"});n.set(t.toUpperCase(),i)}}async function Q(e,n){let{selector:i,expires:t}=e,s=b(e);if(i.kind==="jmespath"&&await m(
i.expression,s,r=>u({...n,selector:r})),t?.kind==="selector"){let r=o=>n.options.map(d=>d.startsWith("expires=")?`expires=${o}`:d);await m(t.expression,s,o=>u({
...n,options:r(o)}))}}var _="Authorization: Bearer {value}",z="NAME github, or NAME https://HOST/PATH [Header: text with {value}]";function pe(e,n){return w(e).map(({line:i,text:t})=>{
let[,s="",r="",o=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(t)??[];if(!h(s))throw l(i,`"${t}" does not begin with a variable and a service`);return{line:i,name:s,
service:J(i,r,o,n)}})}var G=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function me(e){let n=[];return{
kept:e.split(`
`).filter(t=>{let[,s="",r]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(t)??[];return r===void 0||t.trim().startsWith("#")||G.test(r)?!0:(n.push(s),!1)}).join(
`
`),dropped:n}}function J(e,n,i,t){if(n==="github"){if(i!=="")throw l(e,"a header template goes with a URL, not with github");return{kind:"github",api:X(e,t)}}if(!URL.
canParse(n))throw l(e,`"${n}" is neither github nor a URL`);if(/\{value\}|%7Bvalue%7D/i.test(n))throw l(e,"the value goes into a header, never into the URL, whi\
ch servers and proxies write to logs");if(!p(n))throw l(e,"a value is sent to https URLs without user and password, or to http on loopback");return{kind:"url",url:n,
...K(e,i||_)}}var Z=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function K(e,n){let[,i="",t=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(n)??[];if(i===""||Z.test(i))throw l(e,`"${n}" is no header that a value can be sent in`);if(!t.includes("{value}"))throw l(e,`"${n}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(t))throw l(e,"a header has no characters beyond ASCII");return{header:i,template:t}}function X(e,n){let i=n||
"https://api.github.com";if(p(i))return i.replace(/\/+$/,"");throw l(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there")}
function l(e,n){return new c("E_INPUT",`Line ${e} of verify: ${n}.`,{fix:`Allowed: ${z}. Without a template it is \`${_}\`.`})}export{le as a,S as b,pe as c,me as d};
