const require=process.getBuiltinModule;
import{b as L,d as R}from"./shared-domain-values-naming.js";import{C as x,F as a,G as c,H as k,I as v,J as q,K as N}from"./shared-domain-in-parallel.js";import{a as g,c as u}from"./shared-domain-values-jmespath.js";
import{b as m}from"./shared-domain-listing.js";import{d as y,e as E,g as b}from"./shared-domain-values-refused-names.js";import{a as p,b as w}from"./shared-domain-requests-request.js";import{
a as h}from"./shared-domain-error.js";async function ee(e){let n=[],s=e.split(`
`);for(let[o,i]of s.entries()){let r=await M(i,o+1,s.slice(o+1));r&&n.push(r)}if(n.length===0)throw new h("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return W(n),n}async function M(e,n,s){let o;try{let t=v(e,n);o=t&&await S(t)}catch(t){
throw(await $())("secrets",e,n,void 0,s)??t}let{naming:i,reference:r}=o??{};if(i?.kind!=="derived"||r?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(r.name))return o;throw(await $())(
"secrets",e,n,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function $(){return(await import("./shared-inputs-foreign-line.js")).foreignLine}
async function S(e){let n=await x(e.reference),s=D(e),o=O(e,n),i=I(e),r=N(e,n),t={line:e.line,text:k(e.reference,e.selector),reference:o,naming:i,selector:s,...r};
return await j(t,e),P(t,e),await _(t),t}async function _({line:e,only:n=[]}){for(let s of n==="any"?[]:n){let o=s.endsWith("*")?await b(s):void 0;if(o!==void 0)
throw a("E_NAME",e,`only= lists ${s}, which matches ${o} too, and data may not choose that.`,{allowed:"names spelled out, or a longer beginning"})}}function O(e,n){
let s=n.readReference(e.reference,q(e,n));if("kind"in s)return s;let{reason:o,meant:i}=s,[r="",...t]=i?.split(" ")??[];throw e.reference===""?a("E_REQUEST",e.line,
`${o}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):a("E_REQUEST",e.line,`${m(e.reference)} is no ref\
erence to a secret: ${o}.`,{...i!==void 0&&{meant:{...e,reference:r,options:[...t,...e.options]}}})}function D(e){if(e.selector===void 0)return{kind:"whole"};if(e.
selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw a("E_REQUEST",e.line,"there is no selector after #.",
{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function I(e){let{name:n}=e;
if(n===void 0)return{kind:"derived"};if(n==="")return{kind:"prefixed",text:""};if(/\s/.test(n))throw T(e,n);let s=n.endsWith("*")?n.slice(0,-1):n;if(!y(s))throw a(
"E_NAME",e.line,`${n} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothing before the comma"});
if(s!==n)return{kind:"prefixed",text:s};let o=E(n);if(o!==void 0)throw a("E_NAME",e.line,`the name ${n} ${o}.`,{allowed:"another NAME"});return{kind:"exact",name:n}}
function T(e,n){let s=c({...e,name:void 0}),o=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(n);return a("E_NAME",e.line,`${n} stands before a comma and is no name for \
a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...o&&{meant:`${C(o[1]??"",o[2]??"")}${o[2]},${s}`}})}function C(e,n){let s=/\bonly=/.
test(n);return`${s?", ":""}${e}${s&&e.endsWith("*")?"":"#*"}`}function P(e,n){let s=[...U(e,n),...F(e,n)].find(({when:o})=>o);if(s)throw a("E_REQUEST",n.line,s.
wrong,s.hint)}function U({naming:e,selector:n,reference:s},o){let i=s.kind==="prefix",r=n.kind==="jmespath"&&g(n.expression)!==void 0;return[{when:e.kind==="exa\
ct"&&n.kind==="fields",wrong:`#* gives several values, and ${o.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...o,
name:`${o.name}_*`}}},{when:e.kind==="prefixed"&&n.kind==="whole"&&!i,wrong:`${o.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{
allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...o,selector:"*"}}},{when:e.kind==="derived"&&n.kind==="jmespath"&&!r,wrong:`no name can be m\
ade of ${o.selector}.`,hint:{allowed:"a NAME before it",meant:{...o,name:i?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&n.kind==="jmespath"&&!r&&!i,wrong:`no n\
ame can be made of ${o.selector}.`,hint:{allowed:"a NAME of its own",meant:{...o,name:o.name?.replace(/_?\*$/,"")||"NAME"}}}]}function F(e,n){let{naming:s,selector:o,
reference:i,version:r}=e,t=(...d)=>({...n,options:n.options.filter(f=>!d.includes(f.split("=")[0]??""))}),l=o.kind==="fields"||i.kind==="prefix"&&s.kind!=="exac\
t";return[{when:e.file&&l,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:t("file")}},
{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:t("base64")}},{when:e.trim===
!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:t("trim")}},{when:e.base64&&
o.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:t("base64")}},{when:e.base64&&e.expires?.
kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:t("expir\
es")}},{when:e.public!=="all"&&e.public.length>0&&o.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",
hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Q(n)}},{when:e.only!==void 0&&!L(e),wrong:"only= lists names that data may \
give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:l?{...n,name:""}:t("only")}},{when:A(e.only)!==
void 0,wrong:`only= lists ${A(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...n,options:n.options.
map(d=>d.startsWith("only=")?`only=${d.slice(5).toUpperCase()}`:d)}}},{when:r.versionId!==void 0&&i.kind==="prefix",wrong:"a version is of one secret, and a pre\
fix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:t("version")}}]}function A(e=[]){return e==="any"?void 0:
e.find(n=>n!==n.toUpperCase())}function Q(e){let n=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:n,selector:"*"}}function W(e){let n=new Map;
for(let s of e)for(let o of R(s)){let i=n.get(o.toUpperCase());if(i)throw a("E_NAME",s.line,`line ${i.line} leases the variable ${o} already.`,{allowed:"one req\
uest for each variable, compared without case"});n.set(o.toUpperCase(),s)}}async function j(e,n){let{selector:s,expires:o}=e,i=w(e);if(s.kind==="jmespath"&&await u(
s.expression,i,r=>c({...n,selector:r})),o?.kind==="selector"){let r=t=>n.options.map(l=>l.startsWith("expires=")?`expires=${t}`:l);await u(o.expression,i,t=>c({
...n,options:r(t)}))}}function se(e,n,s=!1){let o=new Map;for(let i of e){let{reference:r,version:t}=i,l=r.kind==="arn"?r.region:n.region,d=JSON.stringify([l,r,t.stage,t.versionId]),
f=o.get(d);f?f.requests.push(i):o.set(d,{reference:r,version:t,region:l,single:V(i,n),described:s,text:p(r),requests:[i]})}return[...o.values()]}function V({reference:e,
version:n},s){return n.stage!==void 0||n.versionId!==void 0?!0:e.kind==="arn"&&s.accountId!==void 0&&e.accountId!==s.accountId}export{ee as a,$ as b,se as c};
