const require=process.getBuiltinModule;
import{c as I,e as V,f as A,g as P,h as T,i as N,j as R,k as J}from"./shared-domain-credentials-aws-config.js";import{a as f,e as w}from"./shared-domain-requests-request-advice.js";import{c as $}from"./shared-adapters-clock.js";
import{E as j}from"./shared-domain-in-parallel.js";import{a as O,e as S}from"./shared-domain-expiry-expiry.js";import{b as h}from"./shared-domain-requests-request.js";import{a as v}from"./shared-domain-failure.js";
import{a as E,b}from"./shared-domain-span.js";import{a as y}from"./shared-domain-error.js";function z(e,n){let{expiry:t,request:r}=e;if(!t)return"";let i=t.at.getTime()<=n;if(i&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease \
the current one where it has to work.";let a=`Put a new one into the secret${i?"":" before then"}`,u=/^(?:tag |expires=)/.test(t.source)?", and set the date ane\
w":"";return[`${a}${u}.`,...m(e)].join(" ")}function m(e){let{expiry:n}=e;if(!n)return[];let{source:t,firm:r}=n;if($(t)){let i=`If that is the end of something \
else, ${f(e,"expires=own")}.`;return r?[i]:[w(`${f(e,W(t))} if it is to stop a deploy in time`),i]}return r?/^expires=|^tag /.test(t)?[]:[`If the value works be\
yond that all the same, ${f(e,"expires=never")}.`]:[`If that is not when this value ends, ${f(e,"expires=own")}.`]}function W(e){return`expires=${e.slice(6).split(
".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ne(e,n,t,r=new Map){let i=new Map,a=new Map,u=[];for(let d of e){let{secret:o,request:s}=d,p=i.get(o)??await R(o.value);i.set(o,p);let c=s.expires;
!c&&!a.has(o)&&a.set(o,await k(o));let D=await V(L(d),{rule:c,hints:p,tagged:M(o),selected:await P(c,o.value,{where:`${h(s)}: `,subject:`the secret of ${s.text}`}),
serviceExpiry:r.get(d.name)??q(o),now:n,secret:J(o.value)}),{expiry:g,firmExpiry:F}=A(D,n,t),l=o.createdAt&&n-o.createdAt.getTime();u.push({...d,expiry:g,firmExpiry:F,
verdict:c?.kind==="never"?{judgement:"ok",stops:!1}:O(g,n,t),age:l,unreadableDates:(c?void 0:a.get(o))??[],isTooOld:l!==void 0&&l>(s.maxAge??t.maxAge??Number.POSITIVE_INFINITY)})}
return u}async function k({value:e}){let n=I(await N(e));if(n.every(([,i])=>S(i)))return[];let{unreadableDatesIn:t,unreadableDateWords:r}=await import("./shared-domain-expiry-unreadable-dates-exports.js");
return t(n).map(r)}function L({value:e,field:n,secret:t,request:r,public:i}){return{value:e,path:n===void 0&&r.selector.kind!=="jmespath"?"":_(n,t),public:i,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function _(e,n){if(e===void 0)return;let t=T(n.value).filter(([r])=>r.replaceAll(".","_")===e);return t.length===1?t[0]?.[0]:void 0}
function M({description:e,stages:n}){if(!(!e||e instanceof v)){if(e.expiry)return e.expiry;if(n.includes("AWSCURRENT"))return j(e)}}function q({minted:e}){if(!e)
return;let{expiresAt:n,by:t,life:r}=e;return{at:n,source:`${t}'s word`,firm:!0,...r>0&&{life:r}}}var x=5;function ie(e,n,{minRemaining:t}){let r=e.filter(({verdict:s})=>s.
stops);r.sort((s,p)=>+(p.verdict.judgement==="expired")-+(s.verdict.judgement==="expired"));let[i]=r;if(!i)return;let a=i.verdict.judgement==="expired",u=a?"":`\
, sooner than min-remaining (${E(t)})`,d=r.slice(0,x).map(s=>U(s,n));r.length>x&&d.push(`and ${r.length-x} more`);let o=`Put a new version into the secret, or r\
otate it, and run the job again${a?"":"; or lower `min-remaining` to what the job needs"}.`;throw new y(a?"E_EXPIRED":"E_EXPIRING",d.map((s,p)=>`${s}${p===0?u:""}\
.`).join(`
`),{fix:[o,...m(i),"Nothing was exported."].join(`
`)})}function U({name:e,request:n,expiry:t},r){if(!t)return`${e} (${n.text}) has no known expiry`;let i=t.at.getTime()<=r?"expired":"expires";return`${e} (${n.text}\
) ${i} ${b(t.at,r)} (${t.source}, ${t.at.toISOString()})`}export{z as a,ne as b,ie as c,U as d};
