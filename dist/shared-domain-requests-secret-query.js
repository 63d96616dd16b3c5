const require=process.getBuiltinModule;
import{b as k,d as x}from"./shared-domain-values-naming.js";import{C as $,F as a,G as p,H as A,I as S,J as N,K as q,m}from"./shared-domain-in-parallel.js";import{a as L,c as w}from"./shared-domain-values-jmespath.js";
import{b as y}from"./shared-domain-listing.js";import{d as h,e as v,g as R}from"./shared-domain-values-refused-names.js";import{a as b,b as E}from"./shared-domain-requests-request.js";import{
a as g}from"./shared-inputs-lines.js";import{a as u}from"./shared-domain-error.js";async function fe(e){let n=[],i=e.split(`
`);for(let[t,r]of i.entries()){let o=await O(r,t+1,i.slice(t+1));o&&n.push(o)}if(n.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return H(n),n}async function O(e,n,i){let t;try{let s=S(e,n);t=s&&await I(s)}catch(s){
throw(await M())("secrets",e,n,void 0,i)??s}let{naming:r,reference:o}=t??{};if(r?.kind!=="derived"||o?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(o.name))return t;throw(await M())(
"secrets",e,n,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function M(){return(await import("./shared-inputs-foreign-line.js")).foreignLine}
async function I(e){let n=await $(e.reference),i=D(e),t=P(e,n),r=C(e),o=q(e,n),s={line:e.line,text:A(e.reference,e.selector),reference:t,naming:r,selector:i,...o};
return await z(s,e),W(s,e),await T(s),s}async function T({line:e,only:n=[]}){for(let i of n==="any"?[]:n){let t=i.endsWith("*")?await R(i):void 0;if(t!==void 0)
throw a("E_NAME",e,`only= lists ${i}, which matches ${t} too, and data may not choose that.`,{allowed:"names spelled out, or a longer beginning"})}}function P(e,n){
let i=n.readReference(e.reference,N(e,n));if("kind"in i)return i;let{reason:t,meant:r}=i,[o="",...s]=r?.split(" ")??[];throw e.reference===""?a("E_REQUEST",e.line,
`${t}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):a("E_REQUEST",e.line,`${y(e.reference)} is no ref\
erence to a secret: ${t}.`,{...r!==void 0&&{meant:{...e,reference:o,options:[...s,...e.options]}}})}function D(e){if(e.selector===void 0)return{kind:"whole"};if(e.
selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw a("E_REQUEST",e.line,"there is no selector after #.",
{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function C(e){let{name:n}=e;
if(n===void 0)return{kind:"derived"};if(n==="")return{kind:"prefixed",text:""};if(/\s/.test(n))throw V(e,n);let i=n.endsWith("*")?n.slice(0,-1):n;if(!h(i))throw a(
"E_NAME",e.line,`${n} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothing before the comma"});
if(i!==n)return{kind:"prefixed",text:i};let t=v(n);if(t!==void 0)throw a("E_NAME",e.line,`the name ${n} ${t}.`,{allowed:"another NAME"});return{kind:"exact",name:n}}
function V(e,n){let i=p({...e,name:void 0}),t=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(n);return a("E_NAME",e.line,`${n} stands before a comma and is no name for \
a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...t&&{meant:`${F(t[1]??"",t[2]??"")}${t[2]},${i}`}})}function F(e,n){let i=/\bonly=/.
test(n);return`${i?", ":""}${e}${i&&e.endsWith("*")?"":"#*"}`}function W(e,n){let i=[...j(e,n),...Q(e,n)].find(({when:t})=>t);if(i)throw a("E_REQUEST",n.line,i.
wrong,i.hint)}function j({naming:e,selector:n,reference:i},t){let r=i.kind==="prefix",o=n.kind==="jmespath"&&L(n.expression)!==void 0;return[{when:e.kind==="exa\
ct"&&n.kind==="fields",wrong:`#* gives several values, and ${t.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...t,
name:`${t.name}_*`}}},{when:e.kind==="prefixed"&&n.kind==="whole"&&!r,wrong:`${t.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{
allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...t,selector:"*"}}},{when:e.kind==="derived"&&n.kind==="jmespath"&&!o,wrong:`no name can be m\
ade of ${t.selector}.`,hint:{allowed:"a NAME before it",meant:{...t,name:r?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&n.kind==="jmespath"&&!o&&!r,wrong:`no n\
ame can be made of ${t.selector}.`,hint:{allowed:"a NAME of its own",meant:{...t,name:t.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Q(e,n){let{naming:i,selector:t,
reference:r,version:o}=e,s=(...f)=>({...n,options:n.options.filter(c=>!f.includes(c.split("=")[0]??""))}),l=t.kind==="fields"||r.kind==="prefix"&&i.kind!=="exac\
t";return[{when:e.file&&l,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:s("file")}},
{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:s("base64")}},{when:e.trim===
!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:s("trim")}},{when:e.base64&&
t.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:s("base64")}},{when:e.base64&&e.expires?.
kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:s("expir\
es")}},{when:e.public!=="all"&&e.public.length>0&&t.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",
hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:B(n)}},{when:e.only!==void 0&&!k(e),wrong:"only= lists names that data may \
give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:l?{...n,name:""}:s("only")}},{when:_(e.only)!==
void 0,wrong:`only= lists ${_(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...n,options:n.options.
map(f=>f.startsWith("only=")?`only=${f.slice(5).toUpperCase()}`:f)}}},{when:o.versionId!==void 0&&r.kind==="prefix",wrong:"a version is of one secret, and a pre\
fix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:s("version")}}]}function _(e=[]){return e==="any"?void 0:
e.find(n=>n!==n.toUpperCase())}function B(e){let n=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:n,selector:"*"}}function H(e){let n=new Map;
for(let i of e)for(let t of x(i)){let r=n.get(t.toUpperCase());if(r)throw a("E_NAME",i.line,`line ${r.line} leases the variable ${t} already.`,{allowed:"one req\
uest for each variable, compared without case"});n.set(t.toUpperCase(),i)}}async function z(e,n){let{selector:i,expires:t}=e,r=E(e);if(i.kind==="jmespath"&&await w(
i.expression,r,o=>p({...n,selector:o})),t?.kind==="selector"){let o=s=>n.options.map(l=>l.startsWith("expires=")?`expires=${s}`:l);await w(t.expression,r,s=>p({
...n,options:o(s)}))}}var U="Authorization: Bearer {value}",G="NAME github, or NAME https://HOST/PATH [Header: text with {value}]";function we(e,n){return g(e).map(({line:i,text:t})=>{
let[,r="",o="",s=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(t)??[];if(!h(r))throw d(i,`"${t}" does not begin with a variable and a service`);return{line:i,name:r,
service:K(i,o,s,n)}})}var J=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function ge(e){let n=[];return{
kept:e.split(`
`).filter(t=>{let[,r="",o]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(t)??[];return o===void 0||t.trim().startsWith("#")||J.test(o)?!0:(n.push(r),!1)}).join(
`
`),dropped:n}}function K(e,n,i,t){if(n==="github"){if(i!=="")throw d(e,"a header template goes with a URL, not with github");return{kind:"github",api:Y(e,t)}}if(!URL.
canParse(n))throw d(e,`"${n}" is neither github nor a URL`);if(/\{value\}|%7Bvalue%7D/i.test(n))throw d(e,"the value goes into a header, never into the URL, whi\
ch servers and proxies write to logs");if(!m(n))throw d(e,"a value is sent to https URLs without user and password, or to http on loopback");return{kind:"url",url:n,
...X(e,i||U)}}var Z=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function X(e,n){let[,i="",t=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(n)??[];if(i===""||Z.test(i))throw d(e,`"${n}" is no header that a value can be sent in`);if(!t.includes("{value}"))throw d(e,`"${n}" does not say where in \
it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(t))throw d(e,"a header has no characters beyond ASCII");return{header:i,template:t}}function Y(e,n){let i=n||
"https://api.github.com";if(m(i))return i.replace(/\/+$/,"");throw d(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there")}
function d(e,n){return new u("E_INPUT",`Line ${e} of verify: ${n}.`,{fix:`Allowed: ${G}. Without a template it is \`${U}\`.`})}function Ee(e,n,i=!1){let t=new Map;for(let r of e){let{reference:o,version:s}=r,l=o.kind==="arn"?o.region:n.region,f=JSON.stringify([l,o,s.stage,s.versionId]),
c=t.get(f);c?c.requests.push(r):t.set(f,{reference:o,version:s,region:l,single:ee(r,n),described:i,text:b(o),requests:[r]})}return[...t.values()]}function ee({reference:e,
version:n},i){return n.stage!==void 0||n.versionId!==void 0?!0:e.kind==="arn"&&i.accountId!==void 0&&e.accountId!==i.accountId}export{fe as a,M as b,we as c,ge as d,Ee as e};
