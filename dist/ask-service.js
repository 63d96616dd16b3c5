const require=process.getBuiltinModule;
import{b as S,c as b,d as v}from"./apart-adapters-connections.js";import{a as p,c as A,d as M,e as q}from"./apart-issuers-issuers.js";import{a as L,j as U}from"./apart-issuers-issuer.js";
import{b as R}from"./apart-domain-trusted-address.js";import{a as g,b as $}from"./apart-domain-requests-verification.js";import{d as P}from"./apart-domain-expiry-expiry.js";import{a as T}from"./apart-domain-values-jmespath.js";
import"./apart-domain-error.js";import{a as I,b as O}from"./apart-domain-values-json.js";import{a as k}from"./apart-domain-failure.js";import"./apart-runtime.js";function V(e){let n=0,r=[];return async t=>{n>=e?await new Promise(o=>r.push(o)):n+=1;try{return await t()}finally{let o=r.shift();o?o():n-=1}}}var W={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function x(e){let n=e!==void 0&&Object.hasOwn(
W,e)?W[e]:void 0;return n&&p[n]()}function C(e,n){let r=[...n.keys()].some(t=>/(?:^|[._-])(?:dd_?)?site$/i.test(t));return e==="DatadogApiKey"&&!r?"has it on a \
site that nothing tells: write datadog in the line, with host=api.SITE if that is not datadoghq.com":void 0}var D=new Map,K=V(10),E=3,y=new Map;function le(e,n,r){return e.kind==="url"?B(e,n,r):G(e,n,r)}async function G({id:e,address:n},{value:r,fields:t,type:o},s){let i=A(
e)?await p[e]():await x(o)??await M(r);if(!i)return m("auto","knows no issuer of values of this form: name it in the line");let{name:a,includes:l}=i,u=Math.floor(
Date.now()/6e4)*6e4,w={value:r,fields:t,isOwnHost:n!==void 0,now:u},f=i.ownWord?.(w),d=f?void 0:i.request?.(w);if(f)return{by:a,word:f,includes:l,isOwnText:!0};
let c=A(e)?void 0:C(o,t);if(c!==void 0)return m(a,c);if(d===void 0)return m(a,"has no request that tells, and the value itself says nothing");if(typeof d=="stri\
ng")return m(a,d);let h=z(i,d,n,s.environment);if(typeof h=="string")return m(a,h);let _=n===void 0?i.host??"":h.host,j=await J({url:h,host:_,...d},s,H=>L(i,H,w));
return{by:a,...j,includes:l}}function z({host:e,ownPath:n},{path:r},t,o){if(t!==void 0){let{host:i,pathname:a}=new URL(t);return new URL(`${t}${a==="/"?n?.(i)??
"":""}${r}`)}if(e===void 0)return"has a host for each customer: add host=HOST to the line";let s=o[q]??"";return new URL(URL.canParse(s)&&R(new URL(s))?`${s.replace(
/\/$/,"")}/${e}${r}`:`https://${e}${r}`)}async function B(e,{value:n},r){let t=new URL(e.url),o={[e.header]:e.template.replaceAll("{value}",()=>n)},s=g(n)?await J(
{url:t,host:t.host,headers:o},r,i=>Q(e,i)):{word:F};return{by:t.host,...s}}var F={state:"unknown",why:"was not asked: no header can carry it, as it is empty or \
has line breaks or characters beyond ASCII"};async function Q({expires:e,active:n,scopes:r},{status:t,body:o}){let s=$(t,[401,403]);if(s.state!=="active"||(e??n??
r)===void 0)return s;let i=O(o);if(i===void 0)return{state:"unknown",why:"answered without JSON"};let a=async c=>c===void 0?void 0:await T(i,c),l=await a(n);if(l===
!1)return{state:"refused",why:`active=${n} is false`};if(n!==void 0&&l!==!0)return{state:"unknown",why:`answered, and active=${n} finds neither true nor false`};
let u=await a(e),w=await P(u instanceof I?u.source:u);if(e!==void 0&&u!==void 0&&u!==null&&!w)return{state:"unknown",why:`answered, and expires=${e} finds no da\
te`};let f=await a(r),d=typeof f=="string"?U(f):f;return r!==void 0&&!Array.isArray(d)?{state:"unknown",why:`answered, and scopes=${r} finds no list`}:{state:"a\
ctive",endsAt:w,scopes:Array.isArray(d)?d.filter(c=>typeof c=="string"):void 0}}async function J(e,n,r){if(!Object.values(e.headers).every(g))return{word:F};let t=JSON.
stringify(e),o=D.get(t)??K(()=>X(e,n));D.set(t,o);let s=await o;if("why"in s){let{why:i,isLeftAlone:a=!1}=s;return{word:{state:"unknown",why:i},isSilent:!0,isLeftAlone:a}}
return{word:await r(s),isSilent:N(s)}}async function X(e,{connections:n,once:r}){let{host:t}=e;if((y.get(t)??0)>=E)return{why:`was not asked, as it stayed silen\
t ${E} times before`,isLeftAlone:!0};try{let s=await r(i=>Y(e,i,n));return y.set(t,N(s)?(y.get(t)??0)+1:0),s}catch(s){if(!(s instanceof k))throw s;return y.set(
t,(y.get(t)??0)+1),{why:`did not answer (${s.code??s.kind})`}}}function N({status:e}){return e===429||e>=500}async function Y({url:e,method:n,headers:r,body:t},o,s){
try{let i=await S(e,{...n&&{method:n},...t!==void 0&&{body:t},headers:{"user-agent":"secret-lease",...r},signal:o,connections:s});return{status:i.statusCode??0,
headers:i.headers,body:await b(i)}}catch(i){throw v("verification request",i)}}function m(e,n){return{by:e,word:{state:"unknown",why:n}}}export{le as askService};
