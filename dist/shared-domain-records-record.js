const require=process.getBuiltinModule;
import{c as I}from"./shared-adapters-clock.js";import{b as O}from"./shared-domain-span.js";import{a as S}from"./shared-domain-listing.js";import{d as k,e as D}from"./shared-domain-values-refused-names.js";
import{b}from"./shared-adapters-help.js";import{a as E}from"./shared-domain-plain-text.js";import{a as m}from"./shared-domain-error.js";var v=e=>{let r=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(o,t,n)=>r()(...n),construct:(o,t)=>new(r())(...t),get:(o,t)=>r()[t]})};var _=v("createHmac");var H=v("hkdfSync");var A=v("timingSafeEqual");function L(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:r,GITHUB_REPOSITORY:o,GITHUB_RUN_ID:t,GITHUB_RUN_ATTEMPT:n,GITHUB_JOB:s}=e,i=[o,t,n,s].join(`
`);return new Uint8Array(H("sha256",r??"",i,"secret-lease record",32))}function R(e,r){return _("sha256",r).update(e).digest("hex")}function N(e,r,o){if(typeof e!=
"string")return!1;let[t,n]=[Buffer.from(e),Buffer.from(R(r,o))];return t.length===n.length&&A(t,n)}var K=1,F=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function te(e){return Object.fromEntries(F.flatMap(r=>typeof e[r]=="string"?[[r,e[r]]]:[]))}function oe(e,r){
let o={version:K,...e};return`${JSON.stringify({...o,seal:R(JSON.stringify(o),r)},null,2)}
`}function $(e,r){let{seal:o,...t}=J(e);return N(o,JSON.stringify(t),r)&&V(t)?t:void 0}function J(e){try{let r=JSON.parse(e);return y(r)?r:{}}catch{return{}}}function P(e,r){let t=[...new Map(e.flatMap(n=>$(n,r)??[]).map(n=>[n.id,n])).values()].sort(
(n,s)=>Date.parse(n.leasedAt)-Date.parse(s.leasedAt));return{records:t,areIntact:t.length===e.length}}function se(e){return e.flatMap(({expiresAt:r})=>r??[]).sort()[0]}
function V(e){if(!y(e)||e.version!==K||!E(e.id))return!1;let{leasedAt:r,clockOffset:o,region:t,role:n,accountId:s,claims:i,expiresAt:a,entries:d,credentials:f,inputs:p}=e,
{environmentSize:c=0,isEnded:x=!1}=e;return g(r)&&Number.isFinite(o)&&typeof t=="string"&&u(l,n)&&u(l,s)&&C(i)&&u(g,a)&&Array.isArray(d)&&d.every(q)&&u(W,f)&&G(
c)&&typeof x=="boolean"&&C(p)}function G(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function q(e){if(!y(e)||!y(e.exported))return!1;let{name:r,
secret:o,arn:t,versionId:n,stages:s,selector:i,expiresAt:a,source:d,firm:f,judgement:p,pinned:c,exported:x}=e;return T(r)&&[o,t,n].every(l)&&Array.isArray(s)&&s.
every(l)&&u(l,i)&&u(g,a)&&u(l,d)&&[f,c].every(h=>typeof h=="boolean")&&["ok","expiring","expired","unknown"].includes(String(p))&&["env","output","file"].every(
h=>typeof x[h]=="boolean")}function W(e){if(!y(e))return!1;let{mode:r,role:o,expiresAt:t,variables:n}=e;return(r==="env"||r==="profile")&&l(o)&&u(g,t)&&Array.isArray(
n)&&n.every(T)}function T(e){return l(e)&&k(e)&&D(e)===void 0}function y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function l(e){return typeof e==
"string"}function g(e){return l(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}function u(e,r){return r===null||e(r)}function C(e){return y(
e)&&Object.values(e).every(l)}var j="AWS_SESSION_TOKEN";function pe({entries:e,credentials:r},o,t){let n={name:j,source:"STS session",firm:!0};return[...e.filter(({firm:i,judgement:a})=>i||a!==
"expired"),{...n,expiresAt:r?.expiresAt??null}].flatMap(({name:i,expiresAt:a,source:d,firm:f})=>{let p=a===null?void 0:new Date(a);if(!p||p.getTime()-o>=t)return[];
let c=f||p.getTime()<=o&&I(d??"");return[{name:i,at:p,source:d??"",firm:c}]})}function fe({name:e,at:r,source:o},t){let n=r.getTime()<=t?"expired":"expires";return`${e}\
 ${n} ${O(r,t)} (${o}, ${r.toISOString()})`}function M(e,r){return e.name===r.name&&e.versionId===r.versionId&&U(e.arn)===U(r.arn)}function U(e){return e.split(
":").toSpliced(3,1).join(":")}function ue({entries:e},r){let o=new Map(r.map(n=>[n.name,n])),t=e.filter(({name:n})=>!o.has(n));return{drifted:e.filter(n=>z(n,o.
get(n.name))).map(({name:n})=>n),inUse:e.map(n=>{let s=o.get(n.name);return!s||!M(n,s)?n:{...s,judgement:n.judgement,exported:n.exported}}),renewed:[...r,...t],
lost:t}}function z(e,r){return r!==void 0&&!e.pinned&&!M(e,r)}function ye({name:e,source:r},{drifted:o,lost:t}){return e===j?"a new session lives no longer":r===
"expires="?"its date stands in the request, so a renewal brings nothing better":t.some(n=>n.name===e)?"it is found no more, so it cannot be renewed":o.includes(
e)?"that is its newest version":"its secret was not rotated, so a renewal brings nothing better"}function me(e){return`${S(e)}: the secret has a newer version t\
han the one leased`}function ge(e){return`${S(e.map(({name:r})=>r))}: found no more in AWS; what was leased stays as it is.`}function B(e,r){return e.map((o,t)=>{
let n=e.slice(t+1).flatMap(w),s=new Set(n.map(c=>b(c,r))),i=w(o).filter(c=>s.has(b(c,r))),a=new Set([...n,...i]),{entries:d,credentials:f}=o;return{record:{...o,
entries:d.filter(({name:c})=>!a.has(c)),credentials:f?.variables.some(c=>a.has(c))?null:f},superseded:a}})}function w({entries:e,credentials:r}){return[...e.filter(
({exported:t})=>t.env).map(({name:t})=>t),...r?.variables??[]]}function xe(e){let r=w(e).join(",");return r.length<16e3?r:""}function X(e,{runner:r,clock:o,directory:t}){let{records:n,areIntact:s}=P(t.records(),L(r.environment));if(n.some(({claims:a})=>a.repository_visibility==="publi\
c")&&r.conceal(),!s)throw new m("E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folde\
r secret-lease under RUNNER_TEMP: find out which."});let i=B(n,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(i.length===0)throw new m(
"E_NO_LEASE",e==="all"?"This job has no lease.":`This job has no lease ${e}.`,{fix:"Lease first, in an earlier step of the same job; `lease` takes the output le\
ase-id of that step. Where it may lease nothing, add `if: steps.lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not\
 found either."});return o.offset=n.at(-1)?.clockOffset??0,i}function we(e,r){let[o,...t]=X(e??"all",r);if(o&&t.length===0)return o;throw new m("E_USAGE",`This \
job has ${t.length+1} leases.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}export{L as a,te as b,oe as c,P as d,se as e,j as f,pe as g,fe as h,M as i,ue as j,ye as k,me as l,ge as m,w as n,xe as o,X as p,we as q};
