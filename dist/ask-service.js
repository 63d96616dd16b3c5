const require=process.getBuiltinModule;
import{a as U,i as $}from"./apart-issuers-issuer.js";import{b as p,c as A,d as k}from"./apart-adapters-connections.js";import{a as m,b as R}from"./apart-domain-requests-verification.js";
import{a as O,c as P,d as L,e as q}from"./apart-issuers-issuers.js";import{b as I}from"./apart-domain-trusted-address.js";import{d as g}from"./apart-domain-expiry-expiry.js";import{
a as b}from"./apart-domain-values-jmespath.js";import"./apart-domain-error.js";import{a as S,b as v}from"./apart-domain-values-json.js";import{a as h}from"./apart-domain-failure.js";
import"./apart-runtime.js";var V=new Map;function Q(e,n,s){let i=JSON.stringify([e,n.value,...n.fields]),o=V.get(i)??(e.kind==="url"?F:C)(e,n,s);return V.set(i,o),o}async function C({id:e,
address:n},{value:s,fields:i},o){let t=P(e)?await O[e]():await L(s);if(!t)return y("auto","knows no issuer of values of this form: name it in the line");let{name:r,
includes:u}=t,f={value:s,fields:i,isOwnHost:n!==void 0,now:Date.now()},a=t.ownWord?.(f),d=a?void 0:t.request?.(f);if(a)return{by:r,word:a,includes:u};if(d===void 0)
return y(r,"has no request that tells, and the value itself says nothing");if(typeof d=="string")return y(r,d);let c=E(t,d,n,o.environment);if(typeof c=="string")
return y(r,c);let l=await M(c,d,o,w=>U(t,w,f));return{by:r,word:l,includes:u}}function E({host:e,ownPath:n},{path:s},i,o){if(i!==void 0){let{host:r,pathname:u}=new URL(
i);return new URL(`${i}${u==="/"?n?.(r)??"":""}${s}`)}if(e===void 0)return"has a host for each customer: add host=HOST to the line";let t=o[q]??"";return new URL(
URL.canParse(t)&&I(new URL(t))?`${t.replace(/\/$/,"")}/${e}${s}`:`https://${e}${s}`)}async function F(e,{value:n},s){let i=new URL(e.url),o={[e.header]:e.template.
replaceAll("{value}",()=>n)},t=m(n)?await M(i,{headers:o},s,r=>J(e,r)):W;return{by:i.host,word:t}}var W={state:"unknown",why:"was not asked: no header can carry\
 it, as it is empty or has line breaks or characters beyond ASCII"};async function J({expires:e,active:n,scopes:s},{status:i,body:o}){let t=R(i,[401,403]);if(t.
state!=="active"||(e??n??s)===void 0)return t;let r=v(o);if(r===void 0)return{state:"unknown",why:"answered without JSON"};let u=async w=>w===void 0?void 0:await b(
r,w),f=await u(n);if(f===!1)return{state:"refused",why:`active=${n} is false`};if(n!==void 0&&f!==!0)return{state:"unknown",why:`answered, and active=${n} finds\
 neither true nor false`};let a=await u(e),d=await g(a instanceof S?a.source:a);if(e!==void 0&&a!==void 0&&a!==null&&!d)return{state:"unknown",why:`answered, an\
d expires=${e} finds no date`};let c=await u(s),l=typeof c=="string"?$(c):c;return s!==void 0&&!Array.isArray(l)?{state:"unknown",why:`answered, and scopes=${s}\
 finds no list`}:{state:"active",endsAt:d,scopes:Array.isArray(l)?l.filter(w=>typeof w=="string"):void 0}}async function M(e,n,{connections:s,once:i},o){if(!Object.
values(n.headers).every(m))return W;let t;try{t=await i(r=>T(e,n,r,s))}catch(r){if(!(r instanceof h))throw r;return{state:"unknown",why:`did not answer (${r.code??
r.kind})`}}return o(t)}async function T(e,{method:n,headers:s,body:i},o,t){try{let r=await p(e,{...n&&{method:n},...i!==void 0&&{body:i},headers:{"user-agent":"\
secret-lease",...s},signal:o,connections:t});return{status:r.statusCode??0,headers:r.headers,body:await A(r)}}catch(r){throw k("verification request",r)}}function y(e,n){
return{by:e,word:{state:"unknown",why:n}}}export{Q as askService};
