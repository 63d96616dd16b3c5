const require=process.getBuiltinModule;
import{b as S,c as I,e as b}from"./apart-adapters-connections.js";import{a as p,c as A,d as N}from"./apart-issuers-issuers.js";import{a as U,j as $}from"./apart-issuers-issuer.js";
import{a as g,b as T}from"./apart-domain-requests-verification.js";import{d as P}from"./apart-domain-expiry-expiry.js";import{a as R}from"./apart-domain-values-jmespath.js";import"./apart-domain-error.js";
import{a as O,b as V}from"./apart-domain-values-json.js";import{a as v}from"./apart-domain-failure.js";function q(e){let n=0,s=[];return async t=>{n>=e?await new Promise(o=>s.push(o)):n+=1;try{return await t()}finally{let o=s.shift();o?o():n-=1}}}var L={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function M(e){let n=e!==void 0&&Object.hasOwn(
L,e)?L[e]:void 0;return n&&p[n]()}function x(e,n){let s=[...n.keys()].some(t=>/(?:^|[._-])(?:dd_?)?site$/i.test(t));return e==="DatadogApiKey"&&!s?"has it on a \
site that nothing tells: write datadog in the line, with host=api.SITE if that is not datadoghq.com":void 0}var C=new Map,K=q(10),D=3,l=new Map;function ce(e,n,s){return e.kind==="url"?B(e,n,s):G(e,n,s)}async function G({id:e,address:n},{value:s,fields:t,type:o},r){let i=A(
e)?await p[e]():await M(o)??await N(s);if(!i)return y("auto","knows no issuer of values of this form: name it in the line");let{name:a,includes:w}=i,u=A(e)||i.id===
"github"?n:void 0,h=Math.floor(Date.now()/6e4)*6e4,f={value:s,fields:t,isOwnHost:u!==void 0,now:h},c=i.ownValidity?.(f),d=c?void 0:i.request?.(f);if(c)return{by:a,
validity:c,includes:w,isOwnText:!0};let k=A(e)?void 0:x(o,t);if(k!==void 0)return y(a,k);if(d===void 0)return y(a,"has no request that tells, and the value itse\
lf says nothing");if(typeof d=="string")return y(a,d);let m=z(i,d,u);if(typeof m=="string")return y(a,m);let j=u===void 0?i.host??"":m.host,E=await J({url:m,host:j,
...d},r,H=>U(i,H,f));return{by:a,...E,includes:w}}function z({host:e,ownPath:n},{path:s},t){if(t!==void 0){let{host:o,pathname:r}=new URL(t);return new URL(`${t}${r===
"/"?n?.(o)??"":""}${s}`)}return e===void 0?"has a host for each customer: add host=HOST to the line":new URL(`https://${e}${s}`)}async function B(e,{value:n},s){
let t=new URL(e.url),o={[e.header]:e.template.replaceAll("{value}",()=>n)},r=g(n)?await J({url:t,host:t.host,headers:o},s,i=>Q(e,i)):{validity:F};return{by:t.host,
...r}}var F={state:"unknown",why:"was not asked: no header can carry it, as it is empty or has line breaks or characters beyond ASCII"};async function Q({expires:e,
active:n,scopes:s},{status:t,body:o}){let r=T(t,[401,403]);if(r.state!=="active"||(e??n??s)===void 0)return r;let i=V(o);if(i===void 0)return{state:"unknown",why:"\
answered without JSON"};let a=async d=>d===void 0?void 0:await R(i,d),w=await a(n);if(w===!1)return{state:"refused",why:`active=${n} is false`};if(n!==void 0&&w!==
!0)return{state:"unknown",why:`answered, and active=${n} finds neither true nor false`};let u=await a(e),h=await P(u instanceof O?u.source:u);if(e!==void 0&&u!==
void 0&&u!==null&&!h)return{state:"unknown",why:`answered, and expires=${e} finds no date`};let f=await a(s),c=typeof f=="string"?$(f):f;return s!==void 0&&!Array.
isArray(c)?{state:"unknown",why:`answered, and scopes=${s} finds no list`}:{state:"active",endsAt:h,scopes:Array.isArray(c)?c.filter(d=>typeof d=="string"):void 0}}
async function J(e,n,s){if(!Object.values(e.headers).every(g))return{validity:F};let t=JSON.stringify(e),o=C.get(t)??K(()=>W(e,n));C.set(t,o);let r=await o;if("\
why"in r){let{why:i,wasNotAsked:a=!1}=r;return{validity:{state:"unknown",why:i},isUnanswered:!0,wasNotAsked:a}}return{validity:await s(r),isUnanswered:_(r)}}async function W(e,{
connections:n,once:s}){let{host:t}=e;if((l.get(t)??0)>=D)return{why:`was not asked, as it stayed silent ${D} times before`,wasNotAsked:!0};try{let r=await s(i=>X(
e,i,n));return l.set(t,_(r)?(l.get(t)??0)+1:0),r}catch(r){if(!(r instanceof v))throw r;return l.set(t,(l.get(t)??0)+1),{why:`did not answer (${r.code??r.kind})`}}}
function _({status:e}){return e===429||e>=500}async function X({url:e,method:n,headers:s,body:t},o,r){try{let i=await S(e,{...n&&{method:n},...t!==void 0&&{body:t},
headers:{"user-agent":"secret-lease",...s},signal:o,connections:r});return{status:i.statusCode??0,headers:i.headers,body:await I(i)}}catch(i){throw b("verificat\
ion request",i)}}function y(e,n){return{by:e,validity:{state:"unknown",why:n}}}export{ce as askService};
