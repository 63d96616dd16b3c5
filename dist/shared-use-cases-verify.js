const require=process.getBuiltinModule;
import{b as x}from"./shared-domain-requests-verification.js";import{g as w}from"./shared-domain-credentials-aws-config.js";import{v as y}from"./shared-domain-requests-lease-inputs.js";import{a as h}from"./shared-domain-failure.js";
import{a as m}from"./shared-domain-listing.js";var v=10;async function F({verification:e,value:n},a,o=R(n.secret)){let{name:i,request:f}=n,s=`${i} (${f.text})`,c=new Map(w(n.secret.value).map(([V,b])=>[V,String(
b)])),{by:r,validity:t,includes:$,isUnanswered:g}=await a(e.service,{value:n.value,fields:c,type:o});if(t.state==="refused")return t.isOver?{name:i,refusal:`${s}\
 has expired, according to ${r}`,isOver:!0}:{name:i,refusal:`${s} is refused by ${r} (${t.why})`};let l=t.endsAt&&{at:t.endsAt,source:`${r}'s answer`,firm:!0},u=t.
state==="unknown"?`${s} was not verified: ${r} ${t.why}.`:void 0,d={name:i,...l&&{expiry:l},...u!==void 0&&{doubt:u,remedy:E(r,g)}};if(u!==void 0&&!t.scopes||!f.
maxScopes)return d;if(!t.scopes)return{...d,doubt:`${s} was not held against max-scopes: ${r} does not tell what it may do.`,remedy:"Take max-scopes= out of its\
 line of `secrets`: nobody else can tell either."};let p=k(t.scopes,f.maxScopes,$);return p.length===0?d:{...d,excess:`${s} may do more than max-scopes=${f.maxScopes.
join(",")} allows: ${r} names ${m(p)}`}}function R({description:e}){return e instanceof h?void 0:e?.type}function E(e,n=!1){return n?"Run the job again when the\
 service answers.":e==="auto"?"Name its issuer, or the address that knows it, in its line of `verify`.":"Look at its line of `verify`, and at what the service a\
nswers."}function k(e,n,a){let o=x(e,n,a).map(S),i=o.length-v;return i>0?[...o.slice(0,v),`${i} more`]:o}function S(e){return/^[a-z@][a-z\d_.:@/*-]{0,47}$/.test(
e)&&!/[A-Za-z\d]{20}/.test(e)?e:"one that is not shown"}async function W(e){for(let{line:n,service:a}of e){if(a.kind!=="url")continue;let{expires:o,active:i,scopes:f}=a;
for(let[s,c]of Object.entries({expires:o,active:i,scopes:f}))c!==void 0&&await y(c,`Line ${n} of verify`,r=>`${s}=${r}`)}}export{F as a,k as b,W as c};
