const require=process.getBuiltinModule;
import{b as I,d as A,e as P,f as T,g as N,h as R,i as J,j as k}from"./shared-domain-credentials-aws-config.js";import{a as f,e as w}from"./shared-domain-policies-secret-reader.js";import{c as V}from"./shared-domain-expiry-hints.js";
import{b as $,c as O}from"./shared-domain-expiry-hint-source.js";import{a as S,e as j}from"./shared-domain-expiry-expiry.js";import{a as E,b as v}from"./shared-domain-span.js";import{
d as h}from"./shared-domain-requests-request.js";import{a as b}from"./shared-domain-failure.js";import{a as y}from"./shared-domain-error.js";function C(e,n){let{expiry:t,request:r}=e;if(!t)return"";let i=t.at.getTime()<=n;if(i&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease \
the current one where it has to work.";let o=`Put a new one into the secret${i?"":" before then"}`,u=/^(?:tag |expires=)/.test(t.source)?", and set the date ane\
w":"";return[`${o}${u}.`,...m(e)].join(" ")}function m(e){let{expiry:n}=e;if(!n)return[];let{source:t,firm:r}=n;if(O(t)){let o=`If that is the end of something \
else, ${f(e,"expires=own")}.`;return r||t.includes($)?[o]:[w(`${f(e,F(t))} if it is to stop a deploy in time`),o]}if(!r)return[`If that is not when this value e\
nds, ${f(e,"expires=own")}.`];if(/^expires=|^tag /.test(t))return[];let i=`If the value works beyond that all the same, ${f(e,"expires=never")}.`;return t==="po\
licy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",i]:[i]}function F(e){return`expires=${e.
slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ie(e,n,t,r=new Map){let i=new Map,o=new Map,u=[];for(let d of e){let{secret:s,request:a}=d,p=i.get(s)??await J(s.value);i.set(s,p);let c=a.expires;
!c&&!o.has(s)&&o.set(s,await L(s));let D=await A(M(d),{rule:c,hints:p,tagged:q(s),selected:await T(c,s.value,{where:`${h(a)}: `,subject:`the secret of ${a.text}`}),
serviceExpiry:r.get(d.name)??U(s),now:n,secret:k(s.value)}),{expiry:g,firmExpiry:W}=P(D,n,t),l=s.createdAt&&n-s.createdAt.getTime();u.push({...d,expiry:g,firmExpiry:W,
verdict:c?.kind==="never"?{judgement:"ok",stops:!1}:S(g,n,t),age:l,unreadableDates:(c?void 0:o.get(s))??[],isTooOld:l!==void 0&&l>(a.maxAge??t.maxAge??Number.POSITIVE_INFINITY)})}
return u}async function L({value:e}){let n=V(await R(e));if(n.every(([,i])=>j(i)))return[];let{unreadableDatesIn:t,unreadableDateWords:r}=await import("./unreadable-dates.js");
return t(n).map(r)}function M({value:e,field:n,secret:t,request:r,public:i}){return{value:e,path:n===void 0&&r.selector.kind!=="jmespath"?"":_(n,t),public:i,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function _(e,n){if(e===void 0)return;let t=N(n.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return t.length===1?t[0]?.[0]:void 0}
function q({description:e,stages:n}){if(!(!e||e instanceof b)){if(e.expiry)return e.expiry;if(n.includes("AWSCURRENT"))return I(e)}}function U({minted:e}){if(!e)
return;let{expiresAt:n,by:t,life:r}=e;return{at:n,source:`${t}'s answer`,firm:!0,...r>0&&{life:r}}}var x=5;function se(e,n,{minRemaining:t}){let r=e.filter(({verdict:a})=>a.
stops);r.sort((a,p)=>+(p.verdict.judgement==="expired")-+(a.verdict.judgement==="expired"));let[i]=r;if(!i)return;let o=i.verdict.judgement==="expired",u=o?"":`\
, sooner than min-remaining (${E(t)})`,d=r.slice(0,x).map(a=>H(a,n));r.length>x&&d.push(`and ${r.length-x} more`);let s=`Put a new version into the secret, or r\
otate it, and run the job again${o?"":"; or lower `min-remaining` to what the job needs"}.`;throw new y(o?"E_EXPIRED":"E_EXPIRING",d.map((a,p)=>`${a}${p===0?u:""}\
.`).join(`
`),{fix:[s,...m(i),"Nothing was exported."].join(`
`)})}function H({name:e,request:n,expiry:t},r){if(!t)return`${e} (${n.text}) has no known expiry`;let i=t.at.getTime()<=r?"expired":"expires";return`${e} (${n.text}\
) ${i} ${v(t.at,r)} (${t.source}, ${t.at.toISOString()})`}export{C as a,ie as b,se as c,H as d};
