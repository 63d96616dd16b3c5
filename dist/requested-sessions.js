const require=process.getBuiltinModule;
import{b as O}from"./apart-domain-requests-role.js";import{b as w}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{c as g}from"./apart-sources-secrets-manager-client.js";
import"./apart-sources-secrets-manager-session-statements.js";import{a as A}from"./apart-domain-listing.js";import{a as b}from"./apart-domain-requests-lease-inputs.js";import"./apart-domain-policies-via-service.js";
import"./apart-domain-in-parallel.js";import{b as p}from"./apart-domain-requests-request.js";import{a as y}from"./apart-domain-error.js";import{a as q,d as x}from"./apart-domain-failure.js";
function L(t,e,s){if(e.length===0||e.includes(t))return;let o=s?p(s):"This step",n=s?"`role=`":"`role-to-assume`",r=s?`${e.join(",")},${t}`:t;throw new y("E_ACC\
OUNT",`${o} works in an account that allowed-account-ids does not name (account ${t}; allowed: ${A(e)}).`,{fix:`Name a role of an allowed account in ${n}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${r}'\`.`})}function R(t,e=[]){let s=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:s,Resource:t.
arn}]})}var J=new Map([[g.name,g]]);function T({source:t}){let e=J.get(t);if(!e)throw new Error(`The source ${t} was not loaded.`);return e}function C(t){return Map.groupBy(t,({reference:e})=>T(e))}function K(t){let e=Math.ceil(t.queries.length/2);return[{...t,queries:t.queries.slice(0,e)},{...t,queries:t.queries.slice(e)}]}function $({queries:t,role:e},s){
let o=e??s;return E([...C(t)].flatMap(([n,r])=>n.sessionStatements(r,o)))}function E(t){return JSON.stringify({Version:"2012-10-17",Statement:t})}var k=900,P=t=>({duration:k,policy:t}),h=class{#e;#s;constructor(e){this.#e=e}async open(e){let{identity:s}=this.#e,o=F(e,s);try{let n=P(o);return[{keys:e.role?
await this.#a(e.role,e,n):await this.keys(n),plan:e,policy:o}]}catch(n){if(!(n instanceof u)||!M(n.failure)||s.policy.kind!=="scoped"||e.queries.length<2)throw n;
return(await Promise.all(K(e).map(i=>this.open(i)))).flat()}}async keys(e){let{role:s,chain:o}=this.#e.identity,n=o.at(-1);return n?(this.#s??=this.#i(),this.#n(
o.at(-2)??s,n,await this.#s,e)):this.#t(s,e)}async#i(){let{role:e,chain:s,tagging:o}=this.#e.identity,[n=e,...r]=s,i=o?.actions,a=await this.#t(e,P(R(n,i))),[c,
l]=[e,n];for(let d of r)a=await this.#n(c,l,a,P(R(d,i))),[c,l]=[l,d];return a}async#a(e,{queries:s},o){try{return await this.#t(e,o)}catch(n){throw n instanceof
u?new u(n.failure,e,void 0,s.flatMap(({requests:r})=>r)):n}}async#t(e,s){let{sts:o,token:n}=this.#e;return this.#r(e,void 0,()=>o.assumeWithToken(this.#o(e,s),r=>n.
current(r)))}async#n(e,s,o,n){let{sts:r,identity:i}=this.#e,{externalId:a,chain:c}=i,l=s===c[0],f=s===c.at(-1)?i.tagging?.last:l?i.tagging?.first:void 0,m={...this.#o(
s,n),...a!==void 0&&{externalId:a},...f&&{tagging:f}};return this.#r(s,e,()=>r.assumeFrom(m,o))}#o(e,s){let{sessionName:o}=this.#e.identity;return{roleArn:e.arn,
sessionName:o,...s}}async#r(e,s,o){let n;try{n=await o()}catch(c){throw c instanceof q?new u(c,e,s):c}let{keys:r,assumedRoleArn:i}=n;await this.#e.runner.mask([
r.accessKeyId,r.secretAccessKey,r.sessionToken]);let a=O(i);if(a?.name!==e.name||a.accountId!==e.accountId)throw new y("E_ACCOUNT",`STS answered with a session \
of another role than ${e.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return r}},u=class extends Error{failure;role;from;requests;constructor(e,s,o,n){
super(e.message),this.requests=n,this.failure=e,this.role=s,this.from=o}};function F(t,e){let{policy:s}=e;return s.kind==="given"?s.policy:s.kind==="scoped"?$(t,
b(e)):void 0}function M({code:t}){return t?.startsWith("PackedPolicyTooLarge")===!0}async function v(t,e,s){if(t.kind==="ambient")return{result:await e,claims:{}};let{token:o,identity:n,claims:r}=t;try{return{result:await o.unlessUntrusted(e),claims:await o.
verified()??r}}catch(i){await o.verified();let{audience:a}=n,c=s??{policy:n.policy.kind,duration:k};throw await N(i,{audience:a,claims:r,...c})}}async function N(t,e){
if(!(t instanceof u))return t;let{failure:s,role:o,from:n,requests:r}=t,{explainRole:i}=await import("./refused-role.js"),a=r&&p(...r);return i(s,{...e,
role:o,...n&&{from:n},...a&&{namedBy:a}})}async function me(t,e,s,o=t.credentials){if(e.kind==="ambient")return[];let n=await Promise.all(o.map(async r=>({request:r,session:await j(r,t,e,s)})));for(let{
request:r}of n)s.runner.info(Q(r));return n}function Q(t){let{mode:e,duration:s,profile:o,isDefault:n}=t,r=e==="env"?`${s} s`:"by a profile that renews itself",
i=e==="profile"&&!n?` (${o})`:"";return`Credentials for later steps: ${w(t).name}, ${r}${i}`}async function j(t,{regions:e,allowedAccountIds:s},o,n){L(w(t).accountId,
s);let r=n.clock.now(),{result:i}=await v(o,z(t,e,o,n),{policy:"exported",duration:t.duration});return{keys:i,mintedAt:r,clockOffset:n.clock.offset}}async function z({
route:[t,...e],duration:s,policy:o,managedPolicies:n},r,{identity:i,token:a},{runner:c,sts:l}){for(let[d,f]of r.entries()){let m=d===r.length-1,I=new h({identity:{
...i,role:t,chain:e},token:a,runner:c,sts:l(f,m?"full":"short")});try{return await I.keys({duration:s,policy:o,managedPolicies:n})}catch(S){if(m||!(S instanceof
u&&x(S.failure)))throw S}}throw new Error("there is at least one region")}export{j as mintSession,me as requestedSessions};
