const require=process.getBuiltinModule;
import{b as c}from"./shared-domain-credentials-credentials.js";import{p as d,q as p,s as u,x as m}from"./shared-domain-credentials-aws-config.js";import{e as l}from"./shared-domain-failure.js";async function J(e,o,n,r=e.credentials){if(o.kind==="ambient")return[];let t=await Promise.all(r.map(async s=>({request:s,session:await q(s,e,o,n)})));for(let{request:s}of t)
n.runner.info(k(s));return t}function k(e){let{mode:o,duration:n,profile:r,isDefault:t}=e,s=o==="env"?`${n} s`:"by a profile that renews itself",i=o==="profile"&&
!t?` (${r})`:"";return`Credentials for later steps: ${c(e).name}, ${s}${i}`}async function q(e,{regions:o,allowedAccountIds:n},r,t){u(c(e).accountId,n);let s=t.
clock.now(),{result:i}=await m(r,L(e,o,r,t),{policy:"exported",duration:e.duration});return{keys:i,mintedAt:s,clockOffset:t.clock.offset}}async function L({route:[
e,...o],duration:n,policy:r,managedPolicies:t},s,{identity:i,token:y},{runner:R,sts:S}){for(let[h,w]of s.entries()){let f=h===s.length-1,C=new d({identity:{...i,
role:e,chain:o},token:y,runner:R,sts:S(w,f?"full":"short")});try{return await C.keys({duration:n,policy:r,managedPolicies:t})}catch(a){if(f||!(a instanceof p&&l(
a.failure)))throw a}}throw new Error("there is at least one region")}export{J as a,q as b};
