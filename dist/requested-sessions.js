const require=process.getBuiltinModule;
import{b as k}from"./apart-domain-credentials-aws-config.js";import"./apart-domain-trust-visibility.js";import"./apart-nothing.js";import{c as S}from"./apart-sources-secrets-manager-client.js";
import"./apart-sources-secrets-manager-session-statements.js";import{a as q}from"./apart-domain-listing.js";import"./apart-domain-policies-via-service.js";import"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";
import{a as u}from"./apart-domain-error.js";import"./apart-domain-command-quoting.js";import{a as f,d as R}from"./apart-domain-failure.js";import"./apart-runtime.js";function h(n,e){if(!(e.length===0||e.includes(n)))throw new u("E_ACCOUNT",`This step works in an account that allowed-account-ids does not name (account ${n}; a\
llowed: ${q(e)}).`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if the job is to work there, add that account: \`allowed-account-ids: '${n}\
'\`.`})}function x({role:n,chain:e}){return e.at(-1)??n}var N=new Map([[S.name,S]]);function b({source:n}){let e=N.get(n);if(!e)throw new Error(`The source ${n} was not loaded.`);return e}function I(n){return Map.groupBy(n,({reference:e})=>b(e))}function P(n,e=[]){let t=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:t,Resource:n.
arn}]})}function A(n){let e=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(n);if(!e)return;let[,t="",r=""]=e;return{accountId:t,name:r}}function C({region:n,queries:e}){let t=Math.ceil(e.length/2);return[{region:n,queries:e.slice(0,t)},{region:n,queries:e.slice(t)}]}function O({queries:n},e){return _(
[...I(n)].flatMap(([t,r])=>t.sessionStatements(r,e)))}function _(n){return JSON.stringify({Version:"2012-10-17",Statement:n})}var v=900,T=n=>({duration:v,policy:n}),g=class{#e;#n;constructor(e){this.#e=e}async open(e){let{identity:t}=this.#e,r=J(e,t);try{return[{keys:await this.keys(T(
r)),plan:e,policy:r}]}catch(o){if(!(o instanceof d)||!K(o.failure)||t.policy.kind!=="scoped"||e.queries.length<2)throw o;return(await Promise.all(C(e).map(i=>this.
open(i)))).flat()}}async keys(e){let{role:t,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#n??=this.#i(),this.#r(r.at(-2)??t,o,await this.#n,e)):this.#t(t,
e)}async#i(){let{role:e,chain:t,tagging:r}=this.#e.identity,[o=e,...s]=t,i=r?.actions,a=await this.#t(e,T(P(o,i))),[c,l]=[e,o];for(let m of s)a=await this.#r(c,
l,a,T(P(m,i))),[c,l]=[l,m];return a}async#t(e,t){let{sts:r,token:o}=this.#e;return this.#s(e,void 0,()=>r.assumeWithToken(this.#o(e,t),s=>o.current(s)))}async#r(e,t,r,o){
let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,l=t===c[0],y=t===c.at(-1)?i.tagging?.last:l?i.tagging?.first:void 0,p={...this.#o(t,o),...a!==void 0&&{externalId:a},
...y&&{tagging:y}};return this.#s(t,e,()=>s.assumeFrom(p,r))}#o(e,t){let{sessionName:r}=this.#e.identity;return{roleArn:e.arn,sessionName:r,...t}}async#s(e,t,r){
let o;try{o=await r()}catch(c){throw c instanceof f?new d(c,e,t):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([s.accessKeyId,s.secretAccessKey,s.sessionToken]);
let a=A(i);if(a?.name!==e.name||a.accountId!==e.accountId)throw new u("E_ACCOUNT",`STS answered with a session of another role than ${e.name}.`,{fix:"Nothing wa\
s exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},d=class extends Error{failure;role;from;constructor(e,t,r){super(
e.message),this.failure=e,this.role=t,this.from=r}};function J(n,e){let{policy:t}=e;return t.kind==="given"?t.policy:t.kind==="scoped"?O(n,x(e)):void 0}function K({
code:n}){return n?.startsWith("PackedPolicyTooLarge")===!0}async function E(n,e){if(!(n instanceof d))return n;let{failure:t,role:r,from:o}=n,{explainRole:s}=await import("./refused-role.js");return s(t,{...e,role:r,
...o&&{from:o}})}var Te=4*6e4;async function $(n,e,t){if(n.kind==="ambient")return{result:await e,claims:{}};let{token:r,identity:o,claims:s}=n;try{return{result:await r.unlessUntrusted(e),claims:await r.
verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=t??{policy:o.policy.kind,duration:v};throw await E(i,{audience:a,claims:s,...c})}}async function je(n,e,t,r=n.credentials){if(e.kind==="ambient")return[];let o=await Promise.all(r.map(async s=>({request:s,session:await M(s,n,e,t)})));for(let{
request:s}of o)t.runner.info(U(s));return o}function U(n){let{mode:e,duration:t,profile:r,isDefault:o}=n,s=e==="env"?`${t} s`:"by a profile that renews itself",
i=e==="profile"&&!o?` (${r})`:"";return`Credentials for later steps: ${k(n).name}, ${s}${i}`}async function M(n,{regions:e,allowedAccountIds:t},r,o){h(k(n).accountId,
t);let s=o.clock.now(),{result:i}=await $(r,D(n,e,r,o),{policy:"exported",duration:n.duration});return{keys:i,mintedAt:s,clockOffset:o.clock.offset}}async function D({
route:[n,...e],duration:t,policy:r,managedPolicies:o},s,{identity:i,token:a},{runner:c,sts:l}){for(let[m,y]of s.entries()){let p=m===s.length-1,L=new g({identity:{
...i,role:n,chain:e},token:a,runner:c,sts:l(y,p?"full":"short")});try{return await L.keys({duration:t,policy:r,managedPolicies:o})}catch(w){if(p||!(w instanceof
d&&R(w.failure)))throw w}}throw new Error("there is at least one region")}export{M as mintSession,je as requestedSessions};
