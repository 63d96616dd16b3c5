const require=process.getBuiltinModule;
import{c as H}from"./shared-adapters-clock.js";import{a as v}from"./shared-domain-listing.js";import{d as D,e as A}from"./shared-domain-values-refused-names.js";import{b as I}from"./shared-domain-span.js";
import{a as b,j as O}from"./shared-adapters-concealer.js";import{a as k}from"./shared-domain-plain-text.js";import{a as g}from"./shared-domain-error.js";var S=e=>{let r=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,t)=>r()(...t),construct:(n,o)=>new(r())(...o),get:(n,o)=>r()[o]})};var _=S("createHmac");var N=S("hkdfSync");var C=S("timingSafeEqual");function K(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:r,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:t,GITHUB_JOB:s}=e,i=[n,o,t,s].join(`
`);return new Uint8Array(N("sha256",r??"",i,"secret-lease record",32))}function R(e,r){return _("sha256",r).update(e).digest("hex")}function L(e,r,n){if(typeof e!=
"string")return!1;let[o,t]=[Buffer.from(e),Buffer.from(R(r,n))];return o.length===t.length&&C(o,t)}var T=1,F=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function oe(e){return Object.fromEntries(F.flatMap(r=>typeof e[r]=="string"?[[r,e[r]]]:[]))}function se(e,r){
let n={version:T,...e};return`${JSON.stringify({...n,seal:R(JSON.stringify(n),r)},null,2)}
`}function $(e,r){let{seal:n,...o}=G(e);return L(n,JSON.stringify(o),r)&&J(o)?o:void 0}function G(e){try{let r=JSON.parse(e);return m(r)?r:{}}catch{return{}}}function U(e,r){let o=[...new Map(e.flatMap(t=>$(t,r)??[]).map(t=>[t.id,t])).values()].sort(
(t,s)=>Date.parse(t.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function ae(e){return e.flatMap(({expiresAt:r})=>r??[]).sort()[0]}
function J(e){if(!m(e)||e.version!==T||!k(e.id))return!1;let{leasedAt:r,clockOffset:n,region:o,role:t,accountId:s,claims:i,expiresAt:a,entries:d,credentials:f,inputs:p}=e,
{environmentSize:c=0,isEnded:h=!1,gitVariables:y=[]}=e;return x(r)&&Number.isFinite(n)&&typeof o=="string"&&u(l,t)&&u(l,s)&&P(i)&&u(x,a)&&Array.isArray(d)&&d.every(
q)&&u(z,f)&&W(c)&&typeof h=="boolean"&&Array.isArray(y)&&y.every(w)&&P(p)}function W(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function q(e){
if(!m(e)||!m(e.exported))return!1;let{name:r,secret:n,arn:o,versionId:t,stages:s,selector:i,expiresAt:a,source:d,firm:f,judgement:p,pinned:c,exported:h}=e;return w(
r)&&[n,o,t].every(l)&&Array.isArray(s)&&s.every(l)&&u(l,i)&&u(x,a)&&u(l,d)&&[f,c].every(y=>typeof y=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(p))&&["env","output","file"].every(y=>typeof h[y]=="boolean")}function z(e){if(!m(e))return!1;let{mode:r,role:n,expiresAt:o,variables:t}=e;return(r==="en\
v"||r==="profile")&&l(n)&&u(x,o)&&Array.isArray(t)&&t.every(w)}function w(e){return l(e)&&D(e)&&A(e)===void 0}function m(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function l(e){return typeof e=="string"}function x(e){return l(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}function u(e,r){
return r===null||e(r)}function P(e){return m(e)&&Object.values(e).every(l)}var V="AWS_SESSION_TOKEN";function fe({entries:e,credentials:r},n,o){let t={name:V,source:"STS session",firm:!0};return[...e.filter(({firm:i,judgement:a})=>i||a!==
"expired"),{...t,expiresAt:r?.expiresAt??null}].flatMap(({name:i,expiresAt:a,source:d,firm:f})=>{let p=a===null?void 0:new Date(a);if(!p||p.getTime()-n>=o)return[];
let c=f||p.getTime()<=n&&H(d??"");return[{name:i,at:p,source:d??"",firm:c}]})}function ue({name:e,at:r,source:n},o){let t=r.getTime()<=o?"expired":"expires";return`${e}\
 ${t} ${I(r,o)} (${n}, ${r.toISOString()})`}function M(e,r){return e.name===r.name&&e.versionId===r.versionId&&j(e.arn)===j(r.arn)}function j(e){return e.split(
":").toSpliced(3,1).join(":")}function ye({entries:e},r){let n=new Map(r.map(t=>[t.name,t])),o=e.filter(({name:t})=>!n.has(t));return{drifted:e.filter(t=>X(t,n.
get(t.name))).map(({name:t})=>t),inUse:e.map(t=>{let s=n.get(t.name);return!s||!M(t,s)?t:{...s,judgement:t.judgement,exported:t.exported}}),renewed:[...r,...o],
lost:o}}function X(e,r){return r!==void 0&&!e.pinned&&!M(e,r)}function me({name:e,source:r},{drifted:n,lost:o,renewed:t}){return e===V?"a new session lives no l\
onger":t.some(s=>s.name===e&&!s.arn.startsWith("arn:"))?"a new one lives no longer":r==="expires="?"its date stands in the request, so a renewal brings nothing \
better":o.some(s=>s.name===e)?"it is found no more, so it cannot be renewed":n.includes(e)?"that is its newest version":"its secret was not rotated, so a renewa\
l brings nothing better"}function ge(e){return`${v(e)}: the secret has a newer version than the one leased`}function xe(e){return`${v(e.map(({name:r})=>r))}: fo\
und no more in AWS; what was leased stays as it is.`}function B(e,r){return e.map((n,o)=>{let t=e.slice(o+1).flatMap(E),s=new Set(t.map(c=>b(c,r))),i=E(n).filter(
c=>s.has(b(c,r))),a=new Set([...t,...i]),{entries:d,credentials:f}=n;return{record:{...n,entries:d.filter(({name:c})=>!a.has(c)),credentials:f?.variables.some(c=>a.
has(c))?null:f},superseded:a}})}function E({entries:e,credentials:r,gitVariables:n=[]}){return[...e.filter(({exported:t})=>t.env).map(({name:t})=>t),...r?.variables??
[],...n]}function he(e){let r=E(e).join(",");return r.length<16e3?r:""}function Q(e,{runner:r,clock:n,directory:o}){let{records:t,areIntact:s}=U(o.records(),K(r.environment));for(let{claims:a}of t)r.noteVisibility(O(a));if(!s)throw new g(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let i=B(t,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(i.length===0)throw new g("E_NO_LEASE",e==="all"?"Thi\
s job has no lease.":`This job has no lease ${e}.`,{fix:e==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.l\
ease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job t\
hat leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return n.
offset=t.at(-1)?.clockOffset??0,i}function ke(e,r){let[n,...o]=Q(e??"all",r);if(n&&o.length===0)return n;throw new g("E_USAGE",`This job has ${o.length+1} lease\
s.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}export{K as a,oe as b,se as c,U as d,ae as e,V as f,fe as g,ue as h,M as i,ye as j,me as k,ge as l,xe as m,E as n,he as o,Q as p,ke as q};
