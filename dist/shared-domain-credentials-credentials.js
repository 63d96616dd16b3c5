const require=process.getBuiltinModule;
import{p as f,t as p,u,v as m}from"./shared-domain-credentials-aws-config.js";import{e as c}from"./shared-domain-failure.js";var k="aws-config";function l({route:e}){return e.at(-1)??e[0]}var $=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},{Effect:"\
Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});async function M(e,t,n,s=e.credentials){if(t.kind==="ambient")return[];let r=await Promise.all(s.map(async o=>({request:o,session:await C(o,e,t,n)})));for(let{request:o}of r)
n.runner.info(x(o));return r}function x(e){let{mode:t,duration:n,profile:s,isDefault:r}=e,o=t==="env"?`${n} s`:"by a profile that renews itself",i=t==="profile"&&
!r?` (${s})`:"";return`Credentials for later steps: ${l(e).name}, ${o}${i}`}async function C(e,{regions:t,allowedAccountIds:n},s,r){f(l(e).accountId,n);let o=r.
clock.now(),{result:i}=await m(s,b(e,t,s,r),{policy:"exported",duration:e.duration});return{keys:i,mintedAt:o,clockOffset:r.clock.offset}}async function b({route:[
e,...t],duration:n,policy:s,managedPolicies:r},o,{identity:i,token:y},{runner:g,sts:R}){for(let[h,w]of o.entries()){let d=h===o.length-1,S=new p({identity:{...i,
role:e,chain:t},token:y,runner:g,sts:R(w,d?"full":"short")});try{return await S.keys({duration:n,policy:s,managedPolicies:r})}catch(a){if(d||!(a instanceof u&&c(
a.failure)))throw a}}throw new Error("there is at least one region")}export{k as a,l as b,M as c,C as d};
