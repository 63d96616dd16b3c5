const require=process.getBuiltinModule;
import{b as I,d as P,e as A,f as T,g as N,h as R,i as J,j as k}from"./shared-domain-credentials-aws-config.js";import{c as V}from"./shared-domain-expiry-hints.js";import{b as $,c as O}from"./shared-domain-expiry-hint-source.js";
import{a as f,e as w}from"./shared-domain-policies-secret-reader.js";import{a as S,e as j}from"./shared-domain-expiry-expiry.js";import{a as E,b}from"./shared-domain-span.js";import{
d as h}from"./shared-domain-requests-request.js";import{a as v}from"./shared-domain-failure.js";import{a as y}from"./shared-domain-error.js";function C(e,n){let{expiry:t,request:r}=e;if(!t)return"";let i=t.at.getTime()<=n;if(i&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease \
the current one where it has to work.";let a=`Put a new one into the secret${i?"":" before then"}`,u=/^(?:tag |expires=)/.test(t.source)?", and set the date ane\
w":"";return[`${a}${u}.`,...m(e)].join(" ")}function m(e){let{expiry:n}=e;if(!n)return[];let{source:t,firm:r}=n;if(O(t)){let i=`If that is the end of something \
else, ${f(e,"expires=own")}.`;return r||t.includes($)?[i]:[w(`${f(e,F(t))} if it is to stop a deploy in time`),i]}return r?/^expires=|^tag /.test(t)?[]:[`If the\
 value works beyond that all the same, ${f(e,"expires=never")}.`]:[`If that is not when this value ends, ${f(e,"expires=own")}.`]}function F(e){return`expires=${e.
slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ie(e,n,t,r=new Map){let i=new Map,a=new Map,u=[];for(let d of e){let{secret:s,request:o}=d,p=i.get(s)??await J(s.value);i.set(s,p);let c=o.expires;
!c&&!a.has(s)&&a.set(s,await L(s));let D=await P(M(d),{rule:c,hints:p,tagged:q(s),selected:await T(c,s.value,{where:`${h(o)}: `,subject:`the secret of ${o.text}`}),
serviceExpiry:r.get(d.name)??U(s),now:n,secret:k(s.value)}),{expiry:g,firmExpiry:W}=A(D,n,t),l=s.createdAt&&n-s.createdAt.getTime();u.push({...d,expiry:g,firmExpiry:W,
verdict:c?.kind==="never"?{judgement:"ok",stops:!1}:S(g,n,t),age:l,unreadableDates:(c?void 0:a.get(s))??[],isTooOld:l!==void 0&&l>(o.maxAge??t.maxAge??Number.POSITIVE_INFINITY)})}
return u}async function L({value:e}){let n=V(await R(e));if(n.every(([,i])=>j(i)))return[];let{unreadableDatesIn:t,unreadableDateWords:r}=await import("./unreadable-dates.js");
return t(n).map(r)}function M({value:e,field:n,secret:t,request:r,public:i}){return{value:e,path:n===void 0&&r.selector.kind!=="jmespath"?"":_(n,t),public:i,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function _(e,n){if(e===void 0)return;let t=N(n.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return t.length===1?t[0]?.[0]:void 0}
function q({description:e,stages:n}){if(!(!e||e instanceof v)){if(e.expiry)return e.expiry;if(n.includes("AWSCURRENT"))return I(e)}}function U({minted:e}){if(!e)
return;let{expiresAt:n,by:t,life:r}=e;return{at:n,source:`${t}'s answer`,firm:!0,...r>0&&{life:r}}}var x=5;function se(e,n,{minRemaining:t}){let r=e.filter(({verdict:o})=>o.
stops);r.sort((o,p)=>+(p.verdict.judgement==="expired")-+(o.verdict.judgement==="expired"));let[i]=r;if(!i)return;let a=i.verdict.judgement==="expired",u=a?"":`\
, sooner than min-remaining (${E(t)})`,d=r.slice(0,x).map(o=>H(o,n));r.length>x&&d.push(`and ${r.length-x} more`);let s=`Put a new version into the secret, or r\
otate it, and run the job again${a?"":"; or lower `min-remaining` to what the job needs"}.`;throw new y(a?"E_EXPIRED":"E_EXPIRING",d.map((o,p)=>`${o}${p===0?u:""}\
.`).join(`
`),{fix:[s,...m(i),"Nothing was exported."].join(`
`)})}function H({name:e,request:n,expiry:t},r){if(!t)return`${e} (${n.text}) has no known expiry`;let i=t.at.getTime()<=r?"expired":"expires";return`${e} (${n.text}\
) ${i} ${b(t.at,r)} (${t.source}, ${t.at.toISOString()})`}export{C as a,ie as b,se as c,H as d};
