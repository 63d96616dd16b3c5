const require=process.getBuiltinModule;
import{c as N}from"./shared-domain-expiry-hint-source.js";import{d as A,e as _}from"./shared-domain-values-refused-names.js";import{a as v,q as I}from"./shared-adapters-concealer.js";import{a as D}from"./shared-domain-plain-text.js";
import{a as R}from"./shared-domain-listing.js";import{b as H}from"./shared-domain-span.js";import{a as g}from"./shared-domain-error.js";var x=e=>process.getBuiltinModule("node:crypto")[e],w=e=>new Proxy(function(){},{apply:(r,n,o)=>x(e)(...o),construct:(r,n,o)=>Reflect.construct(x(e),n,o),get:(r,n)=>x(
e)[n]}),ee=new Proxy({},{get:(e,r)=>x(r)});var C=w("createHmac");var K=w("hkdfSync");var L=w("timingSafeEqual");function P(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:r,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:t,GITHUB_JOB:s}=e,i=[n,o,t,s].join(`
`);return new Uint8Array(K("sha256",r??"",i,"secret-lease record",32))}function E(e,r){return C("sha256",r).update(e).digest("hex")}function T(e,r,n){if(typeof e!=
"string")return!1;let[o,t]=[Buffer.from(e),Buffer.from(E(r,n))];return o.length===t.length&&L(o,t)}var j=1,G=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function ie(e){return Object.fromEntries(G.flatMap(r=>typeof e[r]=="string"?[[r,e[r]]]:[]))}function ce(e,r){
let n={version:j,...e};return`${JSON.stringify({...n,seal:E(JSON.stringify(n),r)},null,2)}
`}function J(e,r){let{seal:n,...o}=W(e);return T(n,JSON.stringify(o),r)&&q(o)?o:void 0}function W(e){try{let r=JSON.parse(e);return y(r)?r:{}}catch{return{}}}function V(e,r){let o=[...new Map(e.flatMap(t=>J(t,r)??[]).map(t=>[t.id,t])).values()].sort(
(t,s)=>Date.parse(t.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function le(e){return e.flatMap(({expiresAt:r})=>r??[]).sort()[0]}
function q(e){if(!y(e)||e.version!==j||!D(e.id))return!1;let{leasedAt:r,clockOffset:n,region:o,role:t,accountId:s,claims:i,expiresAt:a,entries:d,credentials:f,inputs:p}=e,
{environmentSize:c=0,isEnded:b=!1,gitVariables:m=[]}=e;return h(r)&&Number.isFinite(n)&&typeof o=="string"&&u(l,t)&&u(l,s)&&U(i)&&u(h,a)&&Array.isArray(d)&&d.every(
X)&&u(Q,f)&&z(c)&&typeof b=="boolean"&&Array.isArray(m)&&m.every(k)&&U(p)}function z(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function X(e){
if(!y(e)||!y(e.exported))return!1;let{name:r,secret:n,arn:o,versionId:t,stages:s,selector:i,expiresAt:a,source:d,firm:f,judgement:p,pinned:c,exported:b,role:m=""}=e;
return k(r)&&l(m)&&[n,o,t].every(l)&&Array.isArray(s)&&s.every(l)&&u(l,i)&&u(h,a)&&u(l,d)&&[f,c].every(S=>typeof S=="boolean")&&["ok","expiring","expired","unkn\
own"].includes(String(p))&&["env","output","file"].every(S=>typeof b[S]=="boolean")}function Q(e){if(!y(e))return!1;let{mode:r,role:n,expiresAt:o,variables:t}=e;
return(r==="env"||r==="profile")&&l(n)&&u(h,o)&&Array.isArray(t)&&t.every(k)}function k(e){return l(e)&&A(e)&&_(e)===void 0}function y(e){return typeof e=="obje\
ct"&&e!==null&&!Array.isArray(e)}function l(e){return typeof e=="string"}function h(e){return l(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.
parse(e))}function u(e,r){return r===null||e(r)}function U(e){return y(e)&&Object.values(e).every(l)}var B="AWS_SESSION_TOKEN";function me({entries:e,credentials:r},n,o){let t={name:B,source:"STS session",firm:!0};return[...e.filter(({firm:i,judgement:a})=>i||a!==
"expired"),{...t,expiresAt:r?.expiresAt??null}].flatMap(({name:i,expiresAt:a,source:d,firm:f})=>{let p=a===null?void 0:new Date(a);if(!p||p.getTime()-n>=o)return[];
let c=f||p.getTime()<=n&&N(d??"");return[{name:i,at:p,source:d??"",firm:c}]})}function ge({name:e,at:r,source:n},o){let t=r.getTime()<=o?"expired":"expires";return`${e}\
 ${t} ${H(r,o)} (${n}, ${r.toISOString()})`}function $(e,r){return e.name===r.name&&e.versionId===r.versionId&&M(e.arn)===M(r.arn)}function M(e){return e.split(
":").toSpliced(3,1).join(":")}function xe({entries:e},r){let n=new Map(r.map(t=>[t.name,t])),o=e.filter(({name:t})=>!n.has(t));return{drifted:e.filter(t=>Y(t,n.
get(t.name))).map(({name:t})=>t),inUse:e.map(t=>{let s=n.get(t.name);return!s||!$(t,s)?t:{...s,judgement:t.judgement,exported:t.exported}}),renewed:[...r,...o],
lost:o}}function Y(e,r){return r!==void 0&&!e.pinned&&!$(e,r)}function he({name:e,source:r},{drifted:n,lost:o,renewed:t}){return e===B?"a new session lives no l\
onger":t.some(s=>s.name===e&&!s.arn.startsWith("arn:"))?"a new one lives no longer":r==="expires="?"its date stands in the request, so a renewal brings nothing \
better":o.some(s=>s.name===e)?"it is found no more, so it cannot be renewed":n.includes(e)?"that is its newest version":"its secret was not rotated, so a renewa\
l brings nothing better"}function be(e){return`${R(e)}: the secret has a newer version than the one leased`}function Se(e){return`${R(e.map(({name:r})=>r))}: fo\
und no more in AWS; what was leased stays as it is.`}function F(e,r){return e.map((n,o)=>{let t=e.slice(o+1).flatMap(O),s=new Set(t.map(c=>v(c,r))),i=O(n).filter(
c=>s.has(v(c,r))),a=new Set([...t,...i]),{entries:d,credentials:f}=n;return{record:{...n,entries:d.filter(({name:c})=>!a.has(c)),credentials:f?.variables.some(c=>a.
has(c))?null:f},superseded:a}})}function O({entries:e,credentials:r,gitVariables:n=[]}){return[...e.filter(({exported:t})=>t.env).map(({name:t})=>t),...r?.variables??
[],...n]}function ve(e){let r=O(e).join(",");return r.length<16e3?r:""}function Z(e,{runner:r,clock:n,directory:o}){let{records:t,areIntact:s}=V(o.records(),P(r.environment));for(let{claims:a}of t)r.noteVisibility(I(a));if(!s)throw new g(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let i=F(t,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(i.length===0)throw new g("E_NO_LEASE",e==="all"?"Thi\
s job has no lease.":`This job has no lease ${e}.`,{fix:e==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.l\
ease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job t\
hat leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return n.
offset=t.at(-1)?.clockOffset??0,i}function Ie(e,r){let[n,...o]=Z(e??"all",r);if(n&&o.length===0)return n;throw new g("E_USAGE",`This job has ${o.length+1} lease\
s.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}export{P as a,ie as b,ce as c,V as d,le as e,B as f,me as g,ge as h,$ as i,xe as j,he as k,be as l,Se as m,O as n,ve as o,Z as p,Ie as q};
