const require=process.getBuiltinModule;
import{b}from"./apart-domain-requests-role.js";import{b as w}from"./apart-domain-credentials-credentials.js";import"./apart-domain-span.js";import{c as g}from"./apart-sources-secrets-manager-client.js";
import"./apart-sources-secrets-manager-session-statements.js";import{a as A}from"./apart-domain-listing.js";import{a as T}from"./apart-domain-requests-lease-inputs.js";import"./apart-domain-policies-via-service.js";
import"./apart-domain-in-parallel.js";import{b as p}from"./apart-domain-requests-request.js";import{a as y}from"./apart-domain-error.js";import{a as q,d as x}from"./apart-domain-failure.js";
function O(s,e,t){if(e.length===0||e.includes(s))return;let n=t?p(t):"This step",o=t?"`role=`":"`role-to-assume`",r=t?`${e.join(",")},${s}`:s;throw new y("E_ACC\
OUNT",`${n} works in an account that allowed-account-ids does not name (account ${s}; allowed: ${A(e)}).`,{fix:`Name a role of an allowed account in ${o}. Or, i\
f the job is to work there, add that account: \`allowed-account-ids: '${r}'\`.`})}function R(s,e=[]){let t=e.length>0?["sts:AssumeRole",...e]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:t,Resource:s.
arn}]})}var J=new Map([[g.name,g]]);function L({source:s}){let e=J.get(s);if(!e)throw new Error(`The source ${s} was not loaded.`);return e}function C(s){return Map.groupBy(s,({reference:e})=>L(e))}function K(s){let e=Math.ceil(s.queries.length/2);return[{...s,queries:s.queries.slice(0,e)},{...s,queries:s.queries.slice(e)}]}function $({queries:s,role:e},t){
let n=e??t;return E([...C(s)].flatMap(([o,r])=>o.sessionStatements(r,n)))}function E(s){return JSON.stringify({Version:"2012-10-17",Statement:s})}var k=900,P=s=>({duration:k,policy:s}),h=class{#e;#t;constructor(e){this.#e=e}async open(e){let{identity:t}=this.#e,n=F(e,t);try{let o=P(n);return[{keys:e.role?
await this.#a(e.role,e,o):await this.keys(o),plan:e,policy:n}]}catch(o){if(!(o instanceof u)||!M(o.failure)||t.policy.kind!=="scoped"||e.queries.length<2)throw o;
return(await Promise.all(K(e).map(i=>this.open(i)))).flat()}}async keys(e){let{role:t,chain:n}=this.#e.identity,o=n.at(-1);return o?(this.#t??=this.#i(),this.#o(
n.at(-2)??t,o,await this.#t,e)):this.#s(t,e)}async#i(){let{role:e,chain:t,tagging:n}=this.#e.identity,[o=e,...r]=t,i=n?.actions,a=await this.#s(e,P(R(o,i))),[c,
l]=[e,o];for(let d of r)a=await this.#o(c,l,a,P(R(d,i))),[c,l]=[l,d];return a}async#a(e,{queries:t},n){try{return await this.#s(e,n)}catch(o){throw o instanceof
u?new u(o.failure,e,void 0,t.flatMap(({requests:r})=>r)):o}}async#s(e,t){let{sts:n,token:o}=this.#e;return this.#r(e,void 0,()=>n.assumeWithToken(this.#n(e,t),r=>o.
current(r)))}async#o(e,t,n,o){let{sts:r,identity:i}=this.#e,{externalId:a,chain:c}=i,l=t===c[0],m=t===c.at(-1)?i.tagging?.last:l?i.tagging?.first:void 0,f={...this.#n(
t,o),...a!==void 0&&{externalId:a},...m&&{tagging:m}};return this.#r(t,e,()=>r.assumeFrom(f,n))}#n(e,t){let{sessionName:n}=this.#e.identity;return{roleArn:e.arn,
sessionName:n,...t}}async#r(e,t,n){let o;try{o=await n()}catch(c){throw c instanceof q?new u(c,e,t):c}let{keys:r,assumedRoleArn:i}=o;await this.#e.runner.mask([
r.accessKeyId,r.secretAccessKey,r.sessionToken]);let a=b(i);if(a?.name!==e.name||a.accountId!==e.accountId)throw new y("E_ACCOUNT",`STS answered with a session \
of another role than ${e.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return r}},u=class extends Error{failure;role;from;requests;constructor(e,t,n,o){
super(e.message),this.requests=o,this.failure=e,this.role=t,this.from=n}};function F(s,e){let{policy:t}=e;return t.kind==="given"?t.policy:t.kind==="scoped"?$(s,
T(e)):void 0}function M({code:s}){return s?.startsWith("PackedPolicyTooLarge")===!0}async function v(s,e,t){if(s.kind==="ambient")return{result:await e,claims:{}};let{token:n,identity:o,claims:r}=s;try{return{result:await n.unlessUntrusted(e),claims:await n.
verified()??r}}catch(i){await n.verified();let{audience:a}=o,c=t??{policy:o.policy.kind,duration:k};throw await N(i,{audience:a,claims:r,...c})}}async function N(s,e){
if(!(s instanceof u))return s;let{failure:t,role:n,from:o,requests:r}=s,{explainRole:i}=await import("./refused-role.js"),a=r&&p(...r);return i(t,{...e,
role:n,...o&&{from:o},...a&&{namedBy:a}})}async function fe(s,e,t,n=s.credentials){if(e.kind==="ambient")return[];let o=await Promise.all(n.map(async r=>({request:r,session:await j(r,s,e,t)})));for(let{
request:r}of o)t.runner.info(Q(r));return o}function Q(s){let{mode:e,duration:t,profile:n,isDefault:o}=s,r=e==="env"?`${t} s`:"by a profile that renews itself",
i=e==="profile"&&!o?` (${n})`:"";return`Credentials for later steps: ${w(s).name}, ${r}${i}`}async function j(s,{regions:e,allowedAccountIds:t},n,o){O(w(s).accountId,
t);let r=o.clock.now(),{result:i}=await v(n,z(s,e,n,o),{policy:"exported",duration:s.duration});return{keys:i,mintedAt:r,clockOffset:o.clock.offset}}async function z({
route:[s,...e],duration:t,policy:n,managedPolicies:o},r,{identity:i,token:a},{runner:c,sts:l}){for(let[d,m]of r.entries()){let f=d===r.length-1,I=new h({identity:{
...i,role:s,chain:e},token:a,runner:c,sts:l(m,f?"full":"short")});try{return await I.keys({duration:t,policy:n,managedPolicies:o})}catch(S){if(f||!(S instanceof
u&&x(S.failure)))throw S}}throw new Error("there is at least one region")}export{j as mintSession,fe as requestedSessions};
