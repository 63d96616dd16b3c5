const require=process.getBuiltinModule;
import{d as j,e as O,f as V,g as I,i as A,j as P}from"./shared-domain-credentials-aws-config.js";import{a as c,e as $}from"./shared-domain-requests-request-advice.js";import{c as b}from"./shared-adapters-clock.js";
import{E as S}from"./shared-domain-in-parallel.js";import{a as w}from"./shared-domain-expiry-expiry.js";import{b as y}from"./shared-domain-requests-request.js";import{a as v}from"./shared-domain-failure.js";
import{a as h,b as E}from"./shared-domain-span.js";import{a as g}from"./shared-domain-error.js";function M(e,n){let{expiry:t,request:r}=e;if(!t)return"";let i=t.at.getTime()<=n;if(i&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease \
the current one where it has to work.";let d=`Put a new one into the secret${i?"":" before then"}`,u=/^(?:tag |expires=)/.test(t.source)?", and set the date ane\
w":"";return[`${d}${u}.`,...l(e)].join(" ")}function l(e){let{expiry:n}=e;if(!n)return[];let{source:t,firm:r}=n;if(b(t)){let i=`If that is the end of something \
else, ${c(e,"expires=own")}.`;return r?[i]:[$(`${c(e,N(t))} if it is to stop a deploy in time`),i]}return r?/^expires=|^tag /.test(t)?[]:[`If the value works be\
yond that all the same, ${c(e,"expires=never")}.`]:[`If that is not when this value ends, ${c(e,"expires=own")}.`]}function N(e){return`expires=${e.slice(6).split(
".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function B(e,n,t,r=new Map){let i=new Map,d=[];for(let u of e){let{secret:o,request:p}=u,s=i.get(o)??await A(o.value);i.set(o,s);let a=p.expires,T=await j(
J(u),{rule:a,hints:s,tagged:F(o),selected:await V(a,o.value,{where:`${y(p)}: `,subject:`the secret of ${p.text}`}),serviceExpiry:r.get(u.name)??L(o),now:n,secret:P(
o.value)}),{expiry:x,firmExpiry:R}=O(T,n,t),f=o.createdAt&&n-o.createdAt.getTime();d.push({...u,expiry:x,firmExpiry:R,verdict:a?.kind==="never"?{judgement:"ok",
stops:!1}:w(x,n,t),age:f,isTooOld:f!==void 0&&f>(p.maxAge??t.maxAge??Number.POSITIVE_INFINITY)})}return d}function J({value:e,field:n,secret:t,request:r,public:i}){
return{value:e,path:n===void 0&&r.selector.kind!=="jmespath"?"":k(n,t),public:i,isPrevious:r.version.stage==="AWSPREVIOUS"}}function k(e,n){if(e===void 0)return;
let t=I(n.value).filter(([r])=>r.replaceAll(".","_")===e);return t.length===1?t[0]?.[0]:void 0}function F({description:e,stages:n}){if(!(!e||e instanceof v)){if(e.
expiry)return e.expiry;if(n.includes("AWSCURRENT"))return S(e)}}function L({minted:e}){if(!e)return;let{expiresAt:n,by:t,life:r}=e;return{at:n,source:`${t}'s wo\
rd`,firm:!0,...r>0&&{life:r}}}var m=5;function K(e,n,{minRemaining:t}){let r=e.filter(({verdict:s})=>s.stops);r.sort((s,a)=>+(a.verdict.judgement==="expired")-+(s.
verdict.judgement==="expired"));let[i]=r;if(!i)return;let d=i.verdict.judgement==="expired",u=d?"":`, sooner than min-remaining (${h(t)})`,o=r.slice(0,m).map(s=>W(
s,n));r.length>m&&o.push(`and ${r.length-m} more`);let p=`Put a new version into the secret, or rotate it, and run the job again${d?"":"; or lower `min-remainin\
g` to what the job needs"}.`;throw new g(d?"E_EXPIRED":"E_EXPIRING",o.map((s,a)=>`${s}${a===0?u:""}.`).join(`
`),{fix:[p,...l(i),"Nothing was exported."].join(`
`)})}function W({name:e,request:n,expiry:t},r){if(!t)return`${e} (${n.text}) has no known expiry`;let i=t.at.getTime()<=r?"expired":"expires";return`${e} (${n.text}\
) ${i} ${E(t.at,r)} (${t.source}, ${t.at.toISOString()})`}export{M as a,B as b,K as c,W as d};
