const require=process.getBuiltinModule;
import{b as I,c as b,d as O}from"./apart-adapters-connections.js";import{a as g,c as p,d as U}from"./apart-issuers-issuers.js";import{a as $,j as L}from"./apart-issuers-issuer.js";
import{a as A,b as M}from"./apart-domain-requests-verification.js";import{d as P}from"./apart-domain-expiry-expiry.js";import{a as R}from"./apart-domain-values-jmespath.js";import"./apart-domain-error.js";
import{a as v,b as T}from"./apart-domain-values-json.js";import{a as S}from"./apart-domain-failure.js";import"./apart-runtime.js";function q(e){let n=0,t=[];return async s=>{n>=e?await new Promise(o=>t.push(o)):n+=1;try{return await s()}finally{let o=t.shift();o?o():n-=1}}}var V={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function W(e){let n=e!==void 0&&Object.hasOwn(
V,e)?V[e]:void 0;return n&&g[n]()}function x(e,n){let t=[...n.keys()].some(s=>/(?:^|[._-])(?:dd_?)?site$/i.test(s));return e==="DatadogApiKey"&&!t?"has it on a \
site that nothing tells: write datadog in the line, with host=api.SITE if that is not datadoghq.com":void 0}var C=new Map,H=q(10),D=3,l=new Map;function ce(e,n,t){return e.kind==="url"?z(e,n,t):K(e,n,t)}async function K({id:e,address:n},{value:t,fields:s,type:o},r){let i=p(
e)?await g[e]():await W(o)??await U(t);if(!i)return y("auto","knows no issuer of values of this form: name it in the line");let{name:a,includes:w}=i,u=p(e)||i.id===
"github"?n:void 0,h=Math.floor(Date.now()/6e4)*6e4,f={value:t,fields:s,isOwnHost:u!==void 0,now:h},c=i.ownWord?.(f),d=c?void 0:i.request?.(f);if(c)return{by:a,word:c,
includes:w,isOwnText:!0};let k=p(e)?void 0:x(o,s);if(k!==void 0)return y(a,k);if(d===void 0)return y(a,"has no request that tells, and the value itself says not\
hing");if(typeof d=="string")return y(a,d);let m=G(i,d,u);if(typeof m=="string")return y(a,m);let _=u===void 0?i.host??"":m.host,j=await J({url:m,host:_,...d},r,
E=>$(i,E,f));return{by:a,...j,includes:w}}function G({host:e,ownPath:n},{path:t},s){if(s!==void 0){let{host:o,pathname:r}=new URL(s);return new URL(`${s}${r==="\
/"?n?.(o)??"":""}${t}`)}return e===void 0?"has a host for each customer: add host=HOST to the line":new URL(`https://${e}${t}`)}async function z(e,{value:n},t){
let s=new URL(e.url),o={[e.header]:e.template.replaceAll("{value}",()=>n)},r=A(n)?await J({url:s,host:s.host,headers:o},t,i=>B(e,i)):{word:F};return{by:s.host,...r}}
var F={state:"unknown",why:"was not asked: no header can carry it, as it is empty or has line breaks or characters beyond ASCII"};async function B({expires:e,active:n,
scopes:t},{status:s,body:o}){let r=M(s,[401,403]);if(r.state!=="active"||(e??n??t)===void 0)return r;let i=T(o);if(i===void 0)return{state:"unknown",why:"answer\
ed without JSON"};let a=async d=>d===void 0?void 0:await R(i,d),w=await a(n);if(w===!1)return{state:"refused",why:`active=${n} is false`};if(n!==void 0&&w!==!0)
return{state:"unknown",why:`answered, and active=${n} finds neither true nor false`};let u=await a(e),h=await P(u instanceof v?u.source:u);if(e!==void 0&&u!==void 0&&
u!==null&&!h)return{state:"unknown",why:`answered, and expires=${e} finds no date`};let f=await a(t),c=typeof f=="string"?L(f):f;return t!==void 0&&!Array.isArray(
c)?{state:"unknown",why:`answered, and scopes=${t} finds no list`}:{state:"active",endsAt:h,scopes:Array.isArray(c)?c.filter(d=>typeof d=="string"):void 0}}async function J(e,n,t){
if(!Object.values(e.headers).every(A))return{word:F};let s=JSON.stringify(e),o=C.get(s)??H(()=>Q(e,n));C.set(s,o);let r=await o;if("why"in r){let{why:i,isLeftAlone:a=!1}=r;
return{word:{state:"unknown",why:i},isSilent:!0,isLeftAlone:a}}return{word:await t(r),isSilent:N(r)}}async function Q(e,{connections:n,once:t}){let{host:s}=e;if((l.
get(s)??0)>=D)return{why:`was not asked, as it stayed silent ${D} times before`,isLeftAlone:!0};try{let r=await t(i=>X(e,i,n));return l.set(s,N(r)?(l.get(s)??0)+
1:0),r}catch(r){if(!(r instanceof S))throw r;return l.set(s,(l.get(s)??0)+1),{why:`did not answer (${r.code??r.kind})`}}}function N({status:e}){return e===429||
e>=500}async function X({url:e,method:n,headers:t,body:s},o,r){try{let i=await I(e,{...n&&{method:n},...s!==void 0&&{body:s},headers:{"user-agent":"secret-lease",
...t},signal:o,connections:r});return{status:i.statusCode??0,headers:i.headers,body:await b(i)}}catch(i){throw O("verification request",i)}}function y(e,n){return{
by:e,word:{state:"unknown",why:n}}}export{ce as askService};
