const require=process.getBuiltinModule;
import{b as g,c as k,d as S}from"./apart-adapters-connections.js";import{a as m,c as L,d as U,e as M}from"./apart-issuers-issuers.js";import{a as T,j as $}from"./apart-issuers-issuer.js";
import{b as O}from"./apart-domain-trusted-address.js";import{a as p,b as R}from"./apart-domain-requests-verification.js";import{d as I}from"./apart-domain-expiry-expiry.js";import{a as P}from"./apart-domain-values-jmespath.js";
import"./apart-domain-error.js";import{a as b,b as v}from"./apart-domain-values-json.js";import{a as A}from"./apart-domain-failure.js";import"./apart-runtime.js";function q(e){let n=0,s=[];return async t=>{n>=e?await new Promise(i=>s.push(i)):n+=1;try{return await t()}finally{let i=s.shift();i?i():n-=1}}}var V={DatabricksPAT:"databricks",DatadogApiKey:"datadog",GitLabAccessToken:"gitlab",SnowflakePat:"snowflake"};async function W(e){let n=e!==void 0&&Object.hasOwn(
V,e)?V[e]:void 0;return n&&m[n]()}var C=new Map,H=q(10),F=3,y=new Map;function fe(e,n,s){return e.kind==="url"?K(e,n,s):_(e,n,s)}async function _({id:e,address:n},{value:s,fields:t,type:i},r){let o=L(
e)?await m[e]():await W(i)??await U(s);if(!o)return h("auto","knows no issuer of values of this form: name it in the line");let{name:a,includes:l}=o,c=Math.floor(
Date.now()/6e4)*6e4,w={value:s,fields:t,isOwnHost:n!==void 0,now:c},f=o.ownWord?.(w),u=f?void 0:o.request?.(w);if(f)return{by:a,word:f,includes:l,isOwnText:!0};
if(u===void 0)return h(a,"has no request that tells, and the value itself says nothing");if(typeof u=="string")return h(a,u);let d=G(o,u,n,r.environment);if(typeof d==
"string")return h(a,d);let J=n===void 0?o.host??"":d.host,N=await D({url:d,host:J,...u},r,j=>T(o,j,w));return{by:a,...N,includes:l}}function G({host:e,ownPath:n},{
path:s},t,i){if(t!==void 0){let{host:o,pathname:a}=new URL(t);return new URL(`${t}${a==="/"?n?.(o)??"":""}${s}`)}if(e===void 0)return"has a host for each custom\
er: add host=HOST to the line";let r=i[M]??"";return new URL(URL.canParse(r)&&O(new URL(r))?`${r.replace(/\/$/,"")}/${e}${s}`:`https://${e}${s}`)}async function K(e,{
value:n},s){let t=new URL(e.url),i={[e.header]:e.template.replaceAll("{value}",()=>n)},r=p(n)?await D({url:t,host:t.host,headers:i},s,o=>z(e,o)):{word:x};return{
by:t.host,...r}}var x={state:"unknown",why:"was not asked: no header can carry it, as it is empty or has line breaks or characters beyond ASCII"};async function z({
expires:e,active:n,scopes:s},{status:t,body:i}){let r=R(t,[401,403]);if(r.state!=="active"||(e??n??s)===void 0)return r;let o=v(i);if(o===void 0)return{state:"u\
nknown",why:"answered without JSON"};let a=async d=>d===void 0?void 0:await P(o,d),l=await a(n);if(l===!1)return{state:"refused",why:`active=${n} is false`};if(n!==
void 0&&l!==!0)return{state:"unknown",why:`answered, and active=${n} finds neither true nor false`};let c=await a(e),w=await I(c instanceof b?c.source:c);if(e!==
void 0&&c!==void 0&&c!==null&&!w)return{state:"unknown",why:`answered, and expires=${e} finds no date`};let f=await a(s),u=typeof f=="string"?$(f):f;return s!==
void 0&&!Array.isArray(u)?{state:"unknown",why:`answered, and scopes=${s} finds no list`}:{state:"active",endsAt:w,scopes:Array.isArray(u)?u.filter(d=>typeof d==
"string"):void 0}}async function D(e,n,s){if(!Object.values(e.headers).every(p))return{word:x};let t=JSON.stringify(e),i=C.get(t)??H(()=>B(e,n));C.set(t,i);let r=await i;
if("why"in r){let{why:o,isLeftAlone:a=!1}=r;return{word:{state:"unknown",why:o},isSilent:!0,isLeftAlone:a}}return{word:await s(r),isSilent:E(r)}}async function B(e,{
connections:n,once:s}){let{host:t}=e;if((y.get(t)??0)>=F)return{why:`was not asked, as it stayed silent ${F} times before`,isLeftAlone:!0};try{let r=await s(o=>Q(
e,o,n));return y.set(t,E(r)?(y.get(t)??0)+1:0),r}catch(r){if(!(r instanceof A))throw r;return y.set(t,(y.get(t)??0)+1),{why:`did not answer (${r.code??r.kind})`}}}
function E({status:e}){return e===429||e>=500}async function Q({url:e,method:n,headers:s,body:t},i,r){try{let o=await g(e,{...n&&{method:n},...t!==void 0&&{body:t},
headers:{"user-agent":"secret-lease",...s},signal:i,connections:r});return{status:o.statusCode??0,headers:o.headers,body:await k(o)}}catch(o){throw S("verificat\
ion request",o)}}function h(e,n){return{by:e,word:{state:"unknown",why:n}}}export{fe as askService};
