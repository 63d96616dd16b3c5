const require=process.getBuiltinModule;
import{c as I,d as A}from"./apart-sources-session-plans.js";import{a as b}from"./apart-domain-requests-lease-inputs.js";import{b as q}from"./apart-domain-requests-role.js";import"./apart-domain-trust-visibility.js";
import"./apart-domain-credentials-aws-config.js";import{b as S}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";
import{a as x}from"./apart-domain-listing.js";import"./apart-domain-policies-via-service.js";import"./apart-domain-in-parallel.js";import{b as h}from"./apart-domain-requests-request.js";
import{a as l}from"./apart-domain-error.js";import{a as f,d as k}from"./apart-domain-failure.js";import"./apart-domain-command-quoting.js";import"./apart-runtime.js";function w(o,e,t){if(e.length===0||e.includes(o))return;let r=t?h(t):"This step",n=t?"`role=`":"`role-to-assume`",s=t?`${e.join(",")},${o}`:o;throw new l("E_ACC\
OUNT",`${r} works in an account that allowed-account-ids does not name (account ${o}; allowed: ${x(e)}).`,{fix:`Name a role of an allowed account in ${n}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}function T(o,e=[]){let t=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:t,Resource:o.
arn}]})}var P=900,v=o=>({duration:P,policy:o}),R=class{#e;#n;constructor(e){this.#e=e}async open(e){let{identity:t}=this.#e,r=E(e,t);try{let n=v(r);return[{keys:e.role?
await this.#a(e.role,e,n):await this.keys(n),plan:e,policy:r}]}catch(n){if(!(n instanceof u)||!L(n.failure)||t.policy.kind!=="scoped"||e.queries.length<2)throw n;
return(await Promise.all(I(e).map(i=>this.open(i)))).flat()}}async keys(e){let{role:t,chain:r}=this.#e.identity,n=r.at(-1);return n?(this.#n??=this.#i(),this.#r(
r.at(-2)??t,n,await this.#n,e)):this.#t(t,e)}async#i(){let{role:e,chain:t,tagging:r}=this.#e.identity,[n=e,...s]=t,i=r?.actions,a=await this.#t(e,v(T(n,i))),[c,
d]=[e,n];for(let m of s)a=await this.#r(c,d,a,v(T(m,i))),[c,d]=[d,m];return a}async#a(e,{queries:t},r){try{return await this.#t(e,r)}catch(n){throw n instanceof
u?new u(n.failure,e,void 0,t.flatMap(({requests:s})=>s)):n}}async#t(e,t){let{sts:r,token:n}=this.#e;return this.#o(e,void 0,()=>r.assumeWithToken(this.#s(e,t),s=>n.
current(s)))}async#r(e,t,r,n){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,d=t===c[0],p=t===c.at(-1)?i.tagging?.last:d?i.tagging?.first:void 0,y={...this.#s(
t,n),...a!==void 0&&{externalId:a},...p&&{tagging:p}};return this.#o(t,e,()=>s.assumeFrom(y,r))}#s(e,t){let{sessionName:r}=this.#e.identity;return{roleArn:e.arn,
sessionName:r,...t}}async#o(e,t,r){let n;try{n=await r()}catch(c){throw c instanceof f?new u(c,e,t):c}let{keys:s,assumedRoleArn:i}=n;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=q(i);if(a?.name!==e.name||a.accountId!==e.accountId)throw new l("E_ACCOUNT",`STS answered with a session \
of another role than ${e.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},u=class extends Error{failure;role;from;requests;constructor(e,t,r,n){
super(e.message),this.requests=n,this.failure=e,this.role=t,this.from=r}};function E(o,e){let{policy:t}=e;return t.kind==="given"?t.policy:t.kind==="scoped"?A(o,
b(e)):void 0}function L({code:o}){return o?.startsWith("PackedPolicyTooLarge")===!0}async function C(o,e){if(!(o instanceof u))return o;let{failure:t,role:r,from:n,requests:s}=o,{explainRole:i}=await import("./refused-role.js"),a=s&&h(...s);
return i(t,{...e,role:r,...n&&{from:n},...a&&{namedBy:a}})}var Re=4*6e4;async function $(o,e,t){if(o.kind==="ambient")return{result:await e,claims:{}};let{token:r,identity:n,claims:s}=o;try{return{result:await r.unlessUntrusted(e),claims:await r.
verified()??s}}catch(i){await r.verified();let{audience:a}=n,c=t??{policy:n.policy.kind,duration:P};throw await C(i,{audience:a,claims:s,...c})}}async function Je(o,e,t,r=o.credentials){if(e.kind==="ambient")return[];let n=await Promise.all(r.map(async s=>({request:s,session:await J(s,o,e,t)})));for(let{
request:s}of n)t.runner.info(N(s));return n}function N(o){let{mode:e,duration:t,profile:r,isDefault:n}=o,s=e==="env"?`${t} s`:"by a profile that renews itself",
i=e==="profile"&&!n?` (${r})`:"";return`Credentials for later steps: ${S(o).name}, ${s}${i}`}async function J(o,{regions:e,allowedAccountIds:t},r,n){w(S(o).accountId,
t);let s=n.clock.now(),{result:i}=await $(r,F(o,e,r,n),{policy:"exported",duration:o.duration});return{keys:i,mintedAt:s,clockOffset:n.clock.offset}}async function F({
route:[o,...e],duration:t,policy:r,managedPolicies:n},s,{identity:i,token:a},{runner:c,sts:d}){for(let[m,p]of s.entries()){let y=m===s.length-1,O=new R({identity:{
...i,role:o,chain:e},token:a,runner:c,sts:d(p,y?"full":"short")});try{return await O.keys({duration:t,policy:r,managedPolicies:n})}catch(g){if(y||!(g instanceof
u&&k(g.failure)))throw g}}throw new Error("there is at least one region")}export{J as mintSession,Je as requestedSessions};
