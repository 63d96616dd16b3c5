const require=process.getBuiltinModule;
import{c as _}from"./shared-adapters-clock.js";import{a as S}from"./shared-domain-listing.js";import{d as D,e as O}from"./shared-domain-values-refused-names.js";import{b as I}from"./shared-domain-span.js";
import{b}from"./shared-adapters-help.js";import{a as k}from"./shared-domain-plain-text.js";import{a as m}from"./shared-domain-error.js";var v=e=>{let r=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,o,n)=>r()(...n),construct:(t,o)=>new(r())(...o),get:(t,o)=>r()[o]})};var A=v("createHmac");var H=v("hkdfSync");var N=v("timingSafeEqual");function C(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:r,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:n,GITHUB_JOB:s}=e,i=[t,o,n,s].join(`
`);return new Uint8Array(H("sha256",r??"",i,"secret-lease record",32))}function R(e,r){return A("sha256",r).update(e).digest("hex")}function K(e,r,t){if(typeof e!=
"string")return!1;let[o,n]=[Buffer.from(e),Buffer.from(R(r,t))];return o.length===n.length&&N(o,n)}var P=1,B=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function te(e){return Object.fromEntries(B.flatMap(r=>typeof e[r]=="string"?[[r,e[r]]]:[]))}function oe(e,r){
let t={version:P,...e};return`${JSON.stringify({...t,seal:R(JSON.stringify(t),r)},null,2)}
`}function F(e,r){let{seal:t,...o}=$(e);return K(t,JSON.stringify(o),r)&&J(o)?o:void 0}function $(e){try{let r=JSON.parse(e);return g(r)?r:{}}catch{return{}}}function T(e,r){let o=[...new Map(e.flatMap(n=>F(n,r)??[]).map(n=>[n.id,n])).values()].sort(
(n,s)=>Date.parse(n.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function se(e){return e.flatMap(({expiresAt:r})=>r??[]).sort()[0]}
function J(e){if(!g(e)||e.version!==P||!k(e.id))return!1;let{leasedAt:r,clockOffset:t,region:o,role:n,accountId:s,claims:i,expiresAt:a,entries:d,credentials:f,inputs:p}=e,
{environmentSize:c=0,isEnded:h=!1,gitVariables:y=[]}=e;return x(r)&&Number.isFinite(t)&&typeof o=="string"&&u(l,n)&&u(l,s)&&L(i)&&u(x,a)&&Array.isArray(d)&&d.every(
W)&&u(q,f)&&G(c)&&typeof h=="boolean"&&Array.isArray(y)&&y.every(w)&&L(p)}function G(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function W(e){
if(!g(e)||!g(e.exported))return!1;let{name:r,secret:t,arn:o,versionId:n,stages:s,selector:i,expiresAt:a,source:d,firm:f,judgement:p,pinned:c,exported:h}=e;return w(
r)&&[t,o,n].every(l)&&Array.isArray(s)&&s.every(l)&&u(l,i)&&u(x,a)&&u(l,d)&&[f,c].every(y=>typeof y=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(p))&&["env","output","file"].every(y=>typeof h[y]=="boolean")}function q(e){if(!g(e))return!1;let{mode:r,role:t,expiresAt:o,variables:n}=e;return(r==="en\
v"||r==="profile")&&l(t)&&u(x,o)&&Array.isArray(n)&&n.every(w)}function w(e){return l(e)&&D(e)&&O(e)===void 0}function g(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function l(e){return typeof e=="string"}function x(e){return l(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}function u(e,r){
return r===null||e(r)}function L(e){return g(e)&&Object.values(e).every(l)}var j="AWS_SESSION_TOKEN";function pe({entries:e,credentials:r},t,o){let n={name:j,source:"STS session",firm:!0};return[...e.filter(({firm:i,judgement:a})=>i||a!==
"expired"),{...n,expiresAt:r?.expiresAt??null}].flatMap(({name:i,expiresAt:a,source:d,firm:f})=>{let p=a===null?void 0:new Date(a);if(!p||p.getTime()-t>=o)return[];
let c=f||p.getTime()<=t&&_(d??"");return[{name:i,at:p,source:d??"",firm:c}]})}function fe({name:e,at:r,source:t},o){let n=r.getTime()<=o?"expired":"expires";return`${e}\
 ${n} ${I(r,o)} (${t}, ${r.toISOString()})`}function V(e,r){return e.name===r.name&&e.versionId===r.versionId&&U(e.arn)===U(r.arn)}function U(e){return e.split(
":").toSpliced(3,1).join(":")}function ue({entries:e},r){let t=new Map(r.map(n=>[n.name,n])),o=e.filter(({name:n})=>!t.has(n));return{drifted:e.filter(n=>z(n,t.
get(n.name))).map(({name:n})=>n),inUse:e.map(n=>{let s=t.get(n.name);return!s||!V(n,s)?n:{...s,judgement:n.judgement,exported:n.exported}}),renewed:[...r,...o],
lost:o}}function z(e,r){return r!==void 0&&!e.pinned&&!V(e,r)}function ye({name:e,source:r},{drifted:t,lost:o,renewed:n}){return e===j?"a new session lives no l\
onger":n.some(s=>s.name===e&&!s.arn.startsWith("arn:"))?"a new one lives no longer":r==="expires="?"its date stands in the request, so a renewal brings nothing \
better":o.some(s=>s.name===e)?"it is found no more, so it cannot be renewed":t.includes(e)?"that is its newest version":"its secret was not rotated, so a renewa\
l brings nothing better"}function ge(e){return`${S(e)}: the secret has a newer version than the one leased`}function me(e){return`${S(e.map(({name:r})=>r))}: fo\
und no more in AWS; what was leased stays as it is.`}function M(e,r){return e.map((t,o)=>{let n=e.slice(o+1).flatMap(E),s=new Set(n.map(c=>b(c,r))),i=E(t).filter(
c=>s.has(b(c,r))),a=new Set([...n,...i]),{entries:d,credentials:f}=t;return{record:{...t,entries:d.filter(({name:c})=>!a.has(c)),credentials:f?.variables.some(c=>a.
has(c))?null:f},superseded:a}})}function E({entries:e,credentials:r,gitVariables:t=[]}){return[...e.filter(({exported:n})=>n.env).map(({name:n})=>n),...r?.variables??
[],...t]}function xe(e){let r=E(e).join(",");return r.length<16e3?r:""}function X(e,{runner:r,clock:t,directory:o}){let{records:n,areIntact:s}=T(o.records(),C(r.environment));if(n.some(({claims:a})=>a.repository_visibility==="publi\
c")&&r.conceal(),!s)throw new m("E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folde\
r secret-lease under RUNNER_TEMP: find out which."});let i=M(n,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(i.length===0)throw new m(
"E_NO_LEASE",e==="all"?"This job has no lease.":`This job has no lease ${e}.`,{fix:"Lease first, in an earlier step of the same job; `lease` takes the output le\
ase-id of that step. Where it may lease nothing, add `if: steps.lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not\
 found either."});return t.offset=n.at(-1)?.clockOffset??0,i}function we(e,r){let[t,...o]=X(e??"all",r);if(t&&o.length===0)return t;throw new m("E_USAGE",`This \
job has ${o.length+1} leases.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}export{C as a,te as b,oe as c,T as d,se as e,j as f,pe as g,fe as h,V as i,ue as j,ye as k,ge as l,me as m,E as n,xe as o,X as p,we as q};
