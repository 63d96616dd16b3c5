const require=process.getBuiltinModule;
import{a as b,i as k}from"./apart-issuers-issuer.js";import{b as y}from"./apart-adapters-connections.js";import{a as g,b as A}from"./apart-domain-requests-verification.js";import{a as M,
c as I,d as P,e as O}from"./apart-issuers-issuers.js";import{d as S}from"./apart-domain-expiry-expiry.js";import{a as x}from"./apart-domain-values-jmespath.js";import"./apart-domain-error.js";
import{a as h,b as v}from"./apart-domain-values-json.js";import{a as m}from"./apart-domain-failure.js";import"./apart-runtime.js";var H=process.getBuiltinModule("node:http");var R=H;var L=process.getBuiltinModule("node:https");var U=L;var C=process.getBuiltinModule("node:stream/consumers"),V=e=>C[e];var q=V("text");var E=new Map;function ie(e,n,s){let o=JSON.stringify([e,n.value,...n.fields]),a=E.get(o)??(e.kind==="url"?F:B)(e,n,s);return E.set(o,a),a}async function B({id:e,
address:n},{value:s,fields:o},a){let r=I(e)?await M[e]():await P(s);if(!r)return w("auto","knows no issuer of values of this form: name it in the line");let{name:t,
includes:i}=r,d={value:s,fields:o,isOwnHost:n!==void 0,now:Date.now()},c=r.ownWord?.(d),u=c?void 0:r.request?.(d);if(c)return{by:t,word:c,includes:i};if(u===void 0)
return w(t,"has no request that tells, and the value itself says nothing");if(typeof u=="string")return w(t,u);let l=W(r,u,n,a.environment);if(typeof l=="string")
return w(t,l);let f=await T(l,u,a,p=>b(r,p,d));return{by:t,word:f,includes:i}}function W({host:e,ownPath:n},{path:s},o,a){if(o!==void 0){let{host:t,pathname:i}=new URL(
o);return new URL(`${o}${i==="/"?n?.(t)??"":""}${s}`)}if(e===void 0)return"has a host for each customer: add host=HOST to the line";let r=a[O]??"";return new URL(
D(r)?`${r.replace(/\/$/,"")}/${e}${s}`:`https://${e}${s}`)}function D(e){return URL.canParse(e)&&/^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(new URL(e).hostname)}
async function F(e,{value:n},s){let o=new URL(e.url),a={[e.header]:e.template.replaceAll("{value}",()=>n)},r=g(n)?await T(o,{headers:a},s,t=>j(e,t)):_;return{by:o.
host,word:r}}var _={state:"unknown",why:"was not asked: no header can carry it, as it is empty or has line breaks or characters beyond ASCII"};async function j({
expires:e,active:n,scopes:s},{status:o,body:a}){let r=A(o,[401,403]);if(r.state!=="active"||(e??n??s)===void 0)return r;let t=v(a);if(t===void 0)return{state:"u\
nknown",why:"answered without JSON"};let i=async p=>p===void 0?void 0:await x(t,p),d=await i(n);if(d===!1)return{state:"refused",why:`active=${n} is false`};if(n!==
void 0&&d!==!0)return{state:"unknown",why:`answered, and active=${n} finds neither true nor false`};let c=await i(e),u=await S(c instanceof h?c.source:c);if(e!==
void 0&&c!==void 0&&c!==null&&!u)return{state:"unknown",why:`answered, and expires=${e} finds no date`};let l=await i(s),f=typeof l=="string"?k(l):l;return s!==
void 0&&!Array.isArray(f)?{state:"unknown",why:`answered, and scopes=${s} finds no list`}:{state:"active",endsAt:u,scopes:Array.isArray(f)?f.filter(p=>typeof p==
"string"):void 0}}async function T(e,n,{connections:s,once:o},a){if(!Object.values(n.headers).every(g))return _;let r;try{r=await o(t=>J(e,n,t,s))}catch(t){if(!(t instanceof
m))throw t;return{state:"unknown",why:`did not answer (${t.code??t.kind})`}}return a(r)}var N=1024*1024;async function J(e,{method:n="GET",headers:s,body:o},a,r){
try{let t=await new Promise((d,c)=>{let u=e.protocol==="http:",l=u?r.http:r.https,f=(u?R:U).request(e,{method:n,signal:a,agent:l},d);for(let[p,$]of Object.entries(
{"user-agent":"secret-lease",...s}))f.setHeader(p,$);f.on("error",c).end(o)}),i=0;return t.on("data",d=>{i+=d.length,i>N&&t.destroy(new Error("too large"))}),{status:t.
statusCode??0,headers:t.headers,body:await q(t)}}catch(t){throw y("verification request",t)}}function w(e,n){return{by:e,word:{state:"unknown",why:n}}}export{ie as askService};
