const require=process.getBuiltinModule;
import{d as G,e as W,f as H,g as Z,i as X,j as Y}from"./shared-domain-credentials-aws-config.js";import{a as l,b as m,c as g}from"./shared-domain-requests-request-advice.js";import{c as B}from"./shared-adapters-clock.js";
import{i as O}from"./shared-domain-masks-looks-secret.js";import{a as _,c as q}from"./shared-domain-values-naming.js";import{L as C}from"./shared-domain-in-parallel.js";import{a as F,b as j}from"./shared-domain-values-jmespath.js";
import{b}from"./shared-domain-listing.js";import{a as E,b as y,d as p,e as v,g as R}from"./shared-domain-values-json.js";import{e as P,f as M}from"./shared-domain-values-refused-names.js";
import{a as K}from"./shared-domain-expiry-expiry.js";import{a as $,b as h}from"./shared-domain-requests-request.js";import{a as z}from"./shared-domain-failure.js";import{a as U,b as D}from"./shared-domain-span.js";
import{a as I}from"./shared-adapters-concealer.js";import{a as f}from"./shared-domain-error.js";function Ve(e,t){let{expiry:r,request:n}=e;if(!r)return"";let i=r.at.getTime()<=t;if(i&&n.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${i?"":" before then"}`,a=/^(?:tag |expires=)/.test(r.source)?", and set the date an\
ew":"";return[`${s}${a}.`,...A(e)].join(" ")}function A(e){let{expiry:t}=e;if(!t)return[];let{source:r,firm:n}=t;if(B(r)){let i=`If that is the end of something\
 else, ${l(e,"expires=own")}.`;return n?[i]:[g(`${l(e,de(r))} if it is to stop a deploy in time`),i]}return n?/^expires=|^tag /.test(r)?[]:[`If the value works \
beyond that all the same, ${l(e,"expires=never")}.`]:[`If that is not when this value ends, ${l(e,"expires=own")}.`]}function de(e){return`expires=${e.slice(6).
split(".").map(n=>/^[A-Za-z_]\w*$/.test(n)?n:JSON.stringify(n)).join(".")}`}async function Me(e,t,r,n=new Map){let i=new Map,s=[];for(let a of e){let{secret:o,request:d}=a,u=i.get(o)??await X(o.value);i.set(o,u);let c=d.expires,oe=await G(
ue(a),{rule:c,hints:u,tagged:le(o),selected:await H(c,o.value,{where:`${h(d)}: `,subject:`the secret of ${d.text}`}),serviceExpiry:n.get(a.name)??ce(o),now:t,secret:Y(
o.value)}),{expiry:J,firmExpiry:ae}=W(oe,t,r),S=o.createdAt&&t-o.createdAt.getTime();s.push({...a,expiry:J,firmExpiry:ae,verdict:c?.kind==="never"?{judgement:"o\
k",stops:!1}:K(J,t,r),age:S,isTooOld:S!==void 0&&S>(d.maxAge??r.maxAge??Number.POSITIVE_INFINITY)})}return s}function ue({value:e,field:t,secret:r,request:n,public:i}){
return{value:e,path:t===void 0&&n.selector.kind!=="jmespath"?"":fe(t,r),public:i,isPrevious:n.version.stage==="AWSPREVIOUS"}}function fe(e,t){if(e===void 0)return;
let r=Z(t.value).filter(([n])=>n.replaceAll(".","_")===e);return r.length===1?r[0]?.[0]:void 0}function le({description:e,stages:t}){if(!(!e||e instanceof z)){if(e.
expiry)return e.expiry;if(t.includes("AWSCURRENT"))return C(e)}}function ce({minted:e}){if(!e)return;let{expiresAt:t,by:r,life:n}=e;return{at:t,source:`${r}'s w\
ord`,firm:!0,...n>0&&{life:n}}}var N=5;function _e(e,t,{minRemaining:r}){let n=e.filter(({verdict:u})=>u.stops);n.sort((u,c)=>+(c.verdict.judgement==="expired")-
+(u.verdict.judgement==="expired"));let[i]=n;if(!i)return;let s=i.verdict.judgement==="expired",a=s?"":`, sooner than min-remaining (${U(r)})`,o=n.slice(0,N).map(
u=>pe(u,t));n.length>N&&o.push(`and ${n.length-N} more`);let d=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or lower `min-re\
maining` to what the job needs"}.`;throw new f(s?"E_EXPIRED":"E_EXPIRING",o.map((u,c)=>`${u}${c===0?a:""}.`).join(`
`),{fix:[d,...A(i),"Nothing was exported."].join(`
`)})}function pe({name:e,request:t,expiry:r},n){if(!r)return`${e} (${t.text}) has no known expiry`;let i=r.at.getTime()<=n?"expired":"expires";return`${e} (${t.
text}) ${i} ${D(r.at,n)} (${r.source}, ${r.at.toISOString()})`}var me=new Set(["engine","host","port","dbname"]),ye=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
he=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Q(e){let t=y(e);if(!p(t))return new Set;let{engine:r,host:n,username:i,password:s,port:a,dbname:o}=t,
d=x(r,ye)&&x(n,he)&&x(i,/./)&&x(s,/./),u=ge(a)&&(o===void 0||x(o,/^[\w-]{1,64}$/));return!d||!u||[n,o].includes(s)?new Set:me}function x(e,t){return typeof e=="\
string"&&t.test(e)}function ge(e){return e===void 0||/^\d{1,5}$/.test(e instanceof E?e.source:String(e))}function w(e,t,r=v){return{path:e,value:typeof t=="string"?t:r(t),kind:xe(t)}}function xe(e){return e===null?"null":e instanceof E?"number":typeof e=="string"?"\
string":typeof e=="boolean"?"boolean":"json"}function V(e,t=[]){return Object.entries(e).flatMap(([r,n])=>{let i=[...t,r],s=typeof n=="string"?y(n):n;return p(s)?V(s,i):[w(i,n,a=>v(a,we))]})}function we({source:e}){
let t=JSON.stringify(Number(e));return ee(t)===ee(e)?t:e}function ee(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ne(e,t){if(t.kind==="whole")return[te(e)];let r=y(e);switch(t.kind){case"unfolded":return p(r)?V(r):[te(e)];case"fields":return p(r)?[...R(r)].filter(
([n])=>n.length>0).map(([n,i])=>w(n,i)):"not-json";case"jmespath":{if(r===void 0)return"not-json";let n=await j(r,t.expression);return n===void 0?[]:[w(F(t.expression)??
[],n)]}}}function te(e){return{path:[],value:e,kind:"string"}}function k({request:e,field:t,secret:r}){let{naming:n,selector:i,text:s}=e,a=i.kind==="fields"||e.reference.kind==="prefix";switch(n.kind){case"stem":{let o=e.reference.
kind==="prefix"?r.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${o}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${o}\`. Or lease the f\
ields that you want in a step of its own: \`secrets: , ${o}#* only=NAME,NAME_*\``}case"prefixed":return n.text===""?`Begin its names with something: \`NAME_*, ${s}\
\``:`Begin its names with something else than ${n.text}: \`NAME_*, ${s}\``;default:return a?`Begin its names with something: \`NAME_*, ${s}\``:`Give it a NAME: \
\`NAME, ${s}\``}}function re(e,t){let{request:r}=t;if(e.request!==r)return m(r)?`Give one of them an alias: \`ALIAS, ${r.text}\``:k(t).replace("it ","one of the\
m ").replace("its names","the names of one");let{reference:n}=r,i=n.kind==="prefix"?"SECRET":$(n);return m(r)?e.field===void 0?"Write a line for each secret: `A\
LIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${i}#FIELD\``:`In place of this line write one for \
each that is needed: \`NAME, ${e.field===void 0?i:`${i}#FIELD`}\``}async function pt(e,t){let r=await be(e,t),n=Q(ie(t.value)??"");return r.map(i=>{let s=q(i),a=e.public==="all"||s!==void 0&&(e.public.includes(s)||n.has(s)),{kind:o}=i,
d=e.trim?i.value.replace(/\r?\n$/,""):i.value;return{..._(e,t.name,i),request:e,secret:t,field:s,value:d,kind:o,public:a}})}async function be(e,t){let{selector:r}=e,
n=se(e,t),i=ie(t.value);if(i===void 0||e.base64&&typeof t.value!="string")return[$e(e,n,t.value)];let s=await ne(i,r);if(s==="not-json"){let a=r.kind==="fields"?
"a JSON object":"JSON",{jsonFaultOf:o}=await import("./json-fault.js"),d=o(i);throw new f("E_NOT_JSON",d?`The value of ${n} is not ${a}: at line ${d.line}, colu\
mn ${d.column} ${d.what}.`:`The value of ${n} is not ${a}, which its selector needs.`,{fix:`${d?"Mend it in the secret, or leave":"Leave"} out the # and what fo\
llows it, to lease the whole value: \`${L(e)}\``})}if(s.length===0&&r.kind!=="unfolded")throw new f("E_NOTHING_SELECTED",`The selector of ${n} finds nothing in \
the secret.`,{fix:`Check the spelling against the secret. ${g(`${l({request:e},"optional")} if it may be missing`)}`});return s}function ie(e){if(typeof e=="str\
ing")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function $e(e,t,r){let{base64:n,file:i,selector:s}=e;if(!n&&!(i&&
s.kind==="whole"))throw new f("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Ee(e)});return{path:[],value:Buffer.from(r).toString("base64"),kind:"\
binary"}}function Ee(e){return m(e)||e.selector.kind==="whole"?`${g(l({request:e},"file","base64"))} The one writes its bytes to a file, the other leases them i\
n base64.`:`It has no fields: write \`${L(e)} file\`, which writes its bytes to a file, or \`${L(e)} base64\`.`}function L({naming:e,reference:t,text:r}){let n=t.
kind==="prefix"?r.replace(/#.*$/s,""):$(t);return e.kind==="exact"?`${e.name}, ${n}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${n}`:n}
function se({reference:e,text:t},{name:r}){return e.kind==="prefix"?`${r} (${t})`:t}async function mt(e,t="linux"){let r=new Map;for(let n of e){await Oe(n);let i=m(
n.request)?I(n.name,t):n.name.toUpperCase(),s=r.get(i);if(s&&!(m(n.request)&&ve(s,n)))throw Se(s,n);(!s||s.value==="")&&r.set(i,n)}return[...r.values()]}function ve(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Oe(e){let{name:t,origin:r,request:n}=e,i=r==="author"?P(t):
await M(t);if(i===void 0)return;let s=t===""?'""':b(O(t));throw new f("E_NAME",`${h(n)}: ${T(e)} would be the variable ${s}, which ${i}.`,{fix:k(e)})}function Se(e,t){
return new f("E_NAME",`${h(e.request,t.request)}: ${T(e)} and ${T(t)} would both be the variable ${b(O(t.name))}.`,{fix:re(e,t)})}function T({request:e,secret:t,
field:r}){let n=se(e,t);return r===void 0?n:`the field ${b(O(r))} of ${n}`}export{Ve as a,Me as b,_e as c,pe as d,pt as e,mt as f};
