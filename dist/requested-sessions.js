const require=process.getBuiltinModule;
import{a as b}from"./apart-domain-requests-lease-inputs.js";import{b as I}from"./apart-domain-requests-role.js";import"./apart-domain-trust-visibility.js";import"./apart-domain-credentials-aws-config.js";
import{b as P}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{c as k}from"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";
import{a as A}from"./apart-domain-listing.js";import"./apart-domain-policies-via-service.js";import"./apart-domain-in-parallel.js";import{b as h}from"./apart-domain-requests-request.js";
import{a as d}from"./apart-domain-error.js";import{a as m,d as R}from"./apart-domain-failure.js";import"./apart-domain-command-quoting.js";function w(t,e,n){if(e.length===0||e.includes(t))return;let o=n?h(n):"This step",r=n?"`role=`":"`role-to-assume`",s=n?`${e.join(",")},${t}`:t;throw new d("E_ACC\
OUNT",`${o} works in an account that allowed-account-ids does not name (account ${t}; allowed: ${A(e)}).`,{fix:`Name a role of an allowed account in ${r}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var N=new Map([[k.name,k]]);function q({source:t}){let e=N.get(t);if(!e)throw new Error(`The source ${t} was not loaded.`);return e}function C(t){return Map.groupBy(t,({reference:e})=>q(e))}function x(t,e=[]){let n=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:t.
arn}]})}function O(t){let e=Math.ceil(t.queries.length/2);return[{...t,queries:t.queries.slice(0,e)},{...t,queries:t.queries.slice(e)}]}function $({queries:t,role:e},n){
let o=e??n;return J([...C(t)].flatMap(([r,s])=>r.sessionStatements(s,o)))}function J(t){return JSON.stringify({Version:"2012-10-17",Statement:t})}var v=900,T=t=>({duration:v,policy:t}),g=class{#e;#n;constructor(e){this.#e=e}async open(e){let{identity:n}=this.#e,o=K(e,n);try{let r=T(o);return[{keys:e.role?
await this.#a(e.role,e,r):await this.keys(r),plan:e,policy:o}]}catch(r){if(!(r instanceof u)||!U(r.failure)||n.policy.kind!=="scoped"||e.queries.length<2)throw r;
return(await Promise.all(O(e).map(i=>this.open(i)))).flat()}}async keys(e){let{role:n,chain:o}=this.#e.identity,r=o.at(-1);return r?(this.#n??=this.#i(),this.#r(
o.at(-2)??n,r,await this.#n,e)):this.#t(n,e)}async#i(){let{role:e,chain:n,tagging:o}=this.#e.identity,[r=e,...s]=n,i=o?.actions,a=await this.#t(e,T(x(r,i))),[c,
l]=[e,r];for(let f of s)a=await this.#r(c,l,a,T(x(f,i))),[c,l]=[l,f];return a}async#a(e,{queries:n},o){try{return await this.#t(e,o)}catch(r){throw r instanceof
u?new u(r.failure,e,void 0,n.flatMap(({requests:s})=>s)):r}}async#t(e,n){let{sts:o,token:r}=this.#e;return this.#s(e,void 0,()=>o.assumeWithToken(this.#o(e,n),s=>r.
current(s)))}async#r(e,n,o,r){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,l=n===c[0],p=n===c.at(-1)?i.tagging?.last:l?i.tagging?.first:void 0,y={...this.#o(
n,r),...a!==void 0&&{externalId:a},...p&&{tagging:p}};return this.#s(n,e,()=>s.assumeFrom(y,o))}#o(e,n){let{sessionName:o}=this.#e.identity;return{roleArn:e.arn,
sessionName:o,...n}}async#s(e,n,o){let r;try{r=await o()}catch(c){throw c instanceof m?new u(c,e,n):c}let{keys:s,assumedRoleArn:i}=r;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=I(i);if(a?.name!==e.name||a.accountId!==e.accountId)throw new d("E_ACCOUNT",`STS answered with a session \
of another role than ${e.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},u=class extends Error{failure;role;from;requests;constructor(e,n,o,r){
super(e.message),this.requests=r,this.failure=e,this.role=n,this.from=o}};function K(t,e){let{policy:n}=e;return n.kind==="given"?n.policy:n.kind==="scoped"?$(t,
b(e)):void 0}function U({code:t}){return t?.startsWith("PackedPolicyTooLarge")===!0}async function E(t,e){if(!(t instanceof u))return t;let{failure:n,role:o,from:r,requests:s}=t,{explainRole:i}=await import("./refused-role.js"),a=s&&h(...s);
return i(n,{...e,role:o,...r&&{from:r},...a&&{namedBy:a}})}var Te=4*6e4;async function L(t,e,n){if(t.kind==="ambient")return{result:await e,claims:{}};let{token:o,identity:r,claims:s}=t;try{return{result:await o.unlessUntrusted(e),claims:await o.
verified()??s}}catch(i){await o.verified();let{audience:a}=r,c=n??{policy:r.policy.kind,duration:v};throw await E(i,{audience:a,claims:s,...c})}}async function Be(t,e,n,o=t.credentials){if(e.kind==="ambient")return[];let r=await Promise.all(o.map(async s=>({request:s,session:await D(s,t,e,n)})));for(let{
request:s}of r)n.runner.info(Q(s));return r}function Q(t){let{mode:e,duration:n,profile:o,isDefault:r}=t,s=e==="env"?`${n} s`:"by a profile that renews itself",
i=e==="profile"&&!r?` (${o})`:"";return`Credentials for later steps: ${P(t).name}, ${s}${i}`}async function D(t,{regions:e,allowedAccountIds:n},o,r){w(P(t).accountId,
n);let s=r.clock.now(),{result:i}=await L(o,M(t,e,o,r),{policy:"exported",duration:t.duration});return{keys:i,mintedAt:s,clockOffset:r.clock.offset}}async function M({
route:[t,...e],duration:n,policy:o,managedPolicies:r},s,{identity:i,token:a},{runner:c,sts:l}){for(let[f,p]of s.entries()){let y=f===s.length-1,_=new g({identity:{
...i,role:t,chain:e},token:a,runner:c,sts:l(p,y?"full":"short")});try{return await _.keys({duration:n,policy:o,managedPolicies:r})}catch(S){if(y||!(S instanceof
u&&R(S.failure)))throw S}}throw new Error("there is at least one region")}export{D as mintSession,Be as requestedSessions};
