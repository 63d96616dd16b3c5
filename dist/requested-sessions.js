const require=process.getBuiltinModule;
import{b as O}from"./apart-sources-sources.js";import{b}from"./apart-domain-requests-role.js";import{b as g}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";
import"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import{a as A}from"./apart-domain-listing.js";import{a as x}from"./apart-domain-requests-lease-inputs.js";
import"./apart-domain-policies-partition.js";import"./apart-domain-in-parallel.js";import{d as y}from"./apart-domain-requests-request.js";import{a as p}from"./apart-domain-error.js";
import{a as k,d as q}from"./apart-domain-failure.js";function L(n,e,s){if(e.length===0||e.includes(n))return;let o=s?y(s):"This step",t=s?"`role=`":"`role-to-assume`",r=s?`${e.join(",")},${n}`:n;throw new p("E_ACC\
OUNT",`${o} works in an account that allowed-account-ids does not name (account ${n}; allowed: ${A(e)}).`,{fix:`Name a role of an allowed account in ${t}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${r}'\`.`})}function R(n,e=[]){let s=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:s,Resource:n.
arn}]})}function T(n){let e=Math.ceil(n.queries.length/2);return[{...n,queries:n.queries.slice(0,e)},{...n,queries:n.queries.slice(e)}]}function C({queries:n,role:e},s){
let o=e??s;return v([...O(n)].flatMap(([t,r])=>t.sessionStatements(r,o)))}function v(n){return JSON.stringify({Version:"2012-10-17",Statement:n})}var P=900,w=n=>({duration:P,policy:n}),h=class{#e;#t;constructor(e){this.#e=e}async open(e){let{identity:s}=this.#e,o=I(e,s);try{let t=w(o);return[{keys:e.role?
await this.#a(e.role,e,t):await this.keys(t),plan:e,policy:o}]}catch(t){if(!(t instanceof l)||!J(t.failure)||s.policy.kind!=="scoped"||e.queries.length<2)throw t;
return(await Promise.all(T(e).map(i=>this.open(i)))).flat()}}async keys(e){let{role:s,chain:o}=this.#e.identity,t=o.at(-1);return t?(this.#t??=this.#i(),this.#n(
o.at(-2)??s,t,await this.#t,e)):this.#s(s,e)}async#i(){let{role:e,chain:s,tagging:o}=this.#e.identity,[t=e,...r]=s,i=o?.actions,a=await this.#s(e,w(R(t,i))),[c,
u]=[e,t];for(let d of r)a=await this.#n(c,u,a,w(R(d,i))),[c,u]=[u,d];return a}async#a(e,{queries:s},o){try{return await this.#s(e,o)}catch(t){throw t instanceof
l?new l(t.failure,e,void 0,s.flatMap(({requests:r})=>r)):t}}async#s(e,s){let{sts:o,token:t}=this.#e;return this.#r(e,void 0,()=>o.assumeWithToken(this.#o(e,s),r=>t.
current(r)))}async#n(e,s,o,t){let{sts:r,identity:i}=this.#e,{externalId:a,chain:c}=i,u=s===c[0],m=s===c.at(-1)?i.tagging?.last:u?i.tagging?.first:void 0,f={...this.#o(
s,t),...a!==void 0&&{externalId:a},...m&&{tagging:m}};return this.#r(s,e,()=>r.assumeFrom(f,o))}#o(e,s){let{sessionName:o}=this.#e.identity;return{roleArn:e.arn,
sessionName:o,...s}}async#r(e,s,o){let t;try{t=await o()}catch(c){throw c instanceof k?new l(c,e,s):c}let{keys:r,assumedRoleArn:i}=t;await this.#e.runner.mask([
r.accessKeyId,r.secretAccessKey,r.sessionToken]);let a=b(i);if(a?.name!==e.name||a.accountId!==e.accountId)throw new p("E_ACCOUNT",`STS answered with a session \
of another role than ${e.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return r}},l=class extends Error{failure;role;from;requests;constructor(e,s,o,t){
super(e.message),this.requests=t,this.failure=e,this.role=s,this.from=o}};function I(n,e){let{policy:s}=e;return s.kind==="given"?s.policy:s.kind==="scoped"?C(n,
x(e)):void 0}function J({code:n}){return n?.startsWith("PackedPolicyTooLarge")===!0}async function K(n,e,s){if(n.kind==="ambient")return{result:await e,claims:{}};let{token:o,identity:t,claims:r}=n;try{return{result:await o.unlessUntrusted(e),claims:await o.
verified()??r}}catch(i){await o.verified();let{audience:a}=t,c=s??{policy:t.policy.kind,duration:P};throw await F(i,{audience:a,claims:r,...c})}}async function F(n,e){
if(!(n instanceof l))return n;let{failure:s,role:o,from:t,requests:r}=n,{explainRole:i}=await import("./refused-role.js"),a=r&&y(...r);return i(s,{...e,
role:o,...t&&{from:t},...a&&{namedBy:a}})}async function le(n,e,s,o=n.credentials){if(e.kind==="ambient")return[];let t=await Promise.all(o.map(async r=>({request:r,session:await E(r,n,e,s)})));for(let{
request:r}of t)s.runner.info(N(r));return t}function N(n){let{mode:e,duration:s,profile:o,isDefault:t}=n,r=e==="env"?`${s} s`:"by a profile that renews itself",
i=e==="profile"&&!t?` (${o})`:"";return`Credentials for later steps: ${g(n).name}, ${r}${i}`}async function E(n,{regions:e,allowedAccountIds:s},o,t){L(g(n).accountId,
s);let r=t.clock.now(),{result:i}=await K(o,j(n,e,o,t),{policy:"exported",duration:n.duration});return{keys:i,mintedAt:r,clockOffset:t.clock.offset}}async function j({
route:[n,...e],duration:s,policy:o,managedPolicies:t},r,{identity:i,token:a},{runner:c,sts:u}){for(let[d,m]of r.entries()){let f=d===r.length-1,$=new h({identity:{
...i,role:n,chain:e},token:a,runner:c,sts:u(m,f?"full":"short")});try{return await $.keys({duration:s,policy:o,managedPolicies:t})}catch(S){if(f||!(S instanceof
l&&q(S.failure)))throw S}}throw new Error("there is at least one region")}export{E as mintSession,le as requestedSessions};
