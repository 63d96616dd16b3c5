const require=process.getBuiltinModule;
import{b as S,c as I,d as b}from"./apart-adapters-connections.js";import{a as g,c as A,d as L}from"./apart-issuers-issuers.js";import{a as M,j as $}from"./apart-issuers-issuer.js";
import{a as p,b as R}from"./apart-domain-requests-verification.js";import{d as T}from"./apart-domain-expiry-expiry.js";import{a as P}from"./apart-domain-values-jmespath.js";import"./apart-domain-error.js";
import{a as O,b as v}from"./apart-domain-values-json.js";import{a as k}from"./apart-domain-failure.js";import"./apart-runtime.js";function U(e){let n=0,s=[];return async t=>{n>=e?await new Promise(o=>s.push(o)):n+=1;try{return await t()}finally{let o=s.shift();o?o():n-=1}}}var q={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function V(e){let n=e!==void 0&&Object.hasOwn(
q,e)?q[e]:void 0;return n&&g[n]()}function W(e,n){let s=[...n.keys()].some(t=>/(?:^|[._-])(?:dd_?)?site$/i.test(t));return e==="DatadogApiKey"&&!s?"has it on a \
site that nothing tells: write datadog in the line, with host=api.SITE if that is not datadoghq.com":void 0}var x=new Map,E=U(10),C=3,y=new Map;function fe(e,n,s){return e.kind==="url"?G(e,n,s):H(e,n,s)}async function H({id:e,address:n},{value:s,fields:t,type:o},r){let i=A(
e)?await g[e]():await V(o)??await L(s);if(!i)return h("auto","knows no issuer of values of this form: name it in the line");let{name:a,includes:l}=i,u=Math.floor(
Date.now()/6e4)*6e4,w={value:s,fields:t,isOwnHost:n!==void 0,now:u},f=i.ownWord?.(w),d=f?void 0:i.request?.(w);if(f)return{by:a,word:f,includes:l,isOwnText:!0};
let c=A(e)?void 0:W(o,t);if(c!==void 0)return h(a,c);if(d===void 0)return h(a,"has no request that tells, and the value itself says nothing");if(typeof d=="stri\
ng")return h(a,d);let m=K(i,d,n);if(typeof m=="string")return h(a,m);let N=n===void 0?i.host??"":m.host,_=await F({url:m,host:N,...d},r,j=>M(i,j,w));return{by:a,
..._,includes:l}}function K({host:e,ownPath:n},{path:s},t){if(t!==void 0){let{host:o,pathname:r}=new URL(t);return new URL(`${t}${r==="/"?n?.(o)??"":""}${s}`)}return e===
void 0?"has a host for each customer: add host=HOST to the line":new URL(`https://${e}${s}`)}async function G(e,{value:n},s){let t=new URL(e.url),o={[e.header]:e.
template.replaceAll("{value}",()=>n)},r=p(n)?await F({url:t,host:t.host,headers:o},s,i=>z(e,i)):{word:D};return{by:t.host,...r}}var D={state:"unknown",why:"was \
not asked: no header can carry it, as it is empty or has line breaks or characters beyond ASCII"};async function z({expires:e,active:n,scopes:s},{status:t,body:o}){
let r=R(t,[401,403]);if(r.state!=="active"||(e??n??s)===void 0)return r;let i=v(o);if(i===void 0)return{state:"unknown",why:"answered without JSON"};let a=async c=>c===
void 0?void 0:await P(i,c),l=await a(n);if(l===!1)return{state:"refused",why:`active=${n} is false`};if(n!==void 0&&l!==!0)return{state:"unknown",why:`answered,\
 and active=${n} finds neither true nor false`};let u=await a(e),w=await T(u instanceof O?u.source:u);if(e!==void 0&&u!==void 0&&u!==null&&!w)return{state:"unkn\
own",why:`answered, and expires=${e} finds no date`};let f=await a(s),d=typeof f=="string"?$(f):f;return s!==void 0&&!Array.isArray(d)?{state:"unknown",why:`ans\
wered, and scopes=${s} finds no list`}:{state:"active",endsAt:w,scopes:Array.isArray(d)?d.filter(c=>typeof c=="string"):void 0}}async function F(e,n,s){if(!Object.
values(e.headers).every(p))return{word:D};let t=JSON.stringify(e),o=x.get(t)??E(()=>B(e,n));x.set(t,o);let r=await o;if("why"in r){let{why:i,isLeftAlone:a=!1}=r;
return{word:{state:"unknown",why:i},isSilent:!0,isLeftAlone:a}}return{word:await s(r),isSilent:J(r)}}async function B(e,{connections:n,once:s}){let{host:t}=e;if((y.
get(t)??0)>=C)return{why:`was not asked, as it stayed silent ${C} times before`,isLeftAlone:!0};try{let r=await s(i=>Q(e,i,n));return y.set(t,J(r)?(y.get(t)??0)+
1:0),r}catch(r){if(!(r instanceof k))throw r;return y.set(t,(y.get(t)??0)+1),{why:`did not answer (${r.code??r.kind})`}}}function J({status:e}){return e===429||
e>=500}async function Q({url:e,method:n,headers:s,body:t},o,r){try{let i=await S(e,{...n&&{method:n},...t!==void 0&&{body:t},headers:{"user-agent":"secret-lease",
...s},signal:o,connections:r});return{status:i.statusCode??0,headers:i.headers,body:await I(i)}}catch(i){throw b("verification request",i)}}function h(e,n){return{
by:e,word:{state:"unknown",why:n}}}export{fe as askService};
