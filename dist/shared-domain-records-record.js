const require=process.getBuiltinModule;
import{c as _}from"./shared-domain-expiry-hint-source.js";import{d as I,e as A}from"./shared-domain-values-refused-names.js";import{a as v,q as D}from"./shared-adapters-concealer.js";import{a as O}from"./shared-domain-plain-text.js";
import{a as S}from"./shared-domain-listing.js";import{b as H}from"./shared-domain-span.js";import{a as g}from"./shared-domain-error.js";var R=e=>{let r=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,t)=>r()(...t),construct:(n,o)=>new(r())(...o),get:(n,o)=>r()[o]})};var N=R("createHmac");var C=R("hkdfSync");var K=R("timingSafeEqual");function L(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:r,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:t,GITHUB_JOB:s}=e,i=[n,o,t,s].join(`
`);return new Uint8Array(C("sha256",r??"",i,"secret-lease record",32))}function w(e,r){return N("sha256",r).update(e).digest("hex")}function P(e,r,n){if(typeof e!=
"string")return!1;let[o,t]=[Buffer.from(e),Buffer.from(w(r,n))];return o.length===t.length&&K(o,t)}var U=1,F=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_ref",
"event_name","run_id","run_attempt","runner_environment"];function se(e){return Object.fromEntries(F.flatMap(r=>typeof e[r]=="string"?[[r,e[r]]]:[]))}function ae(e,r){
let n={version:U,...e};return`${JSON.stringify({...n,seal:w(JSON.stringify(n),r)},null,2)}
`}function G(e,r){let{seal:n,...o}=J(e);return P(n,JSON.stringify(o),r)&&W(o)?o:void 0}function J(e){try{let r=JSON.parse(e);return y(r)?r:{}}catch{return{}}}function j(e,r){let o=[...new Map(e.flatMap(t=>G(t,r)??[]).map(t=>[t.id,t])).values()].sort(
(t,s)=>Date.parse(t.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function ie(e){return e.flatMap(({expiresAt:r})=>r??[]).sort()[0]}
function W(e){if(!y(e)||e.version!==U||!O(e.id))return!1;let{leasedAt:r,clockOffset:n,region:o,role:t,accountId:s,claims:i,expiresAt:a,entries:d,credentials:f,inputs:p}=e,
{environmentSize:c=0,isEnded:h=!1,gitVariables:m=[]}=e;return x(r)&&Number.isFinite(n)&&typeof o=="string"&&u(l,t)&&u(l,s)&&T(i)&&u(x,a)&&Array.isArray(d)&&d.every(
z)&&u(X,f)&&q(c)&&typeof h=="boolean"&&Array.isArray(m)&&m.every(E)&&T(p)}function q(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function z(e){
if(!y(e)||!y(e.exported))return!1;let{name:r,secret:n,arn:o,versionId:t,stages:s,selector:i,expiresAt:a,source:d,firm:f,judgement:p,pinned:c,exported:h,role:m=""}=e;
return E(r)&&l(m)&&[n,o,t].every(l)&&Array.isArray(s)&&s.every(l)&&u(l,i)&&u(x,a)&&u(l,d)&&[f,c].every(b=>typeof b=="boolean")&&["ok","expiring","expired","unkn\
own"].includes(String(p))&&["env","output","file"].every(b=>typeof h[b]=="boolean")}function X(e){if(!y(e))return!1;let{mode:r,role:n,expiresAt:o,variables:t}=e;
return(r==="env"||r==="profile")&&l(n)&&u(x,o)&&Array.isArray(t)&&t.every(E)}function E(e){return l(e)&&I(e)&&A(e)===void 0}function y(e){return typeof e=="obje\
ct"&&e!==null&&!Array.isArray(e)}function l(e){return typeof e=="string"}function x(e){return l(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.
parse(e))}function u(e,r){return r===null||e(r)}function T(e){return y(e)&&Object.values(e).every(l)}var M="AWS_SESSION_TOKEN";function ue({entries:e,credentials:r},n,o){let t={name:M,source:"STS session",firm:!0};return[...e.filter(({firm:i,judgement:a})=>i||a!==
"expired"),{...t,expiresAt:r?.expiresAt??null}].flatMap(({name:i,expiresAt:a,source:d,firm:f})=>{let p=a===null?void 0:new Date(a);if(!p||p.getTime()-n>=o)return[];
let c=f||p.getTime()<=n&&_(d??"");return[{name:i,at:p,source:d??"",firm:c}]})}function ye({name:e,at:r,source:n},o){let t=r.getTime()<=o?"expired":"expires";return`${e}\
 ${t} ${H(r,o)} (${n}, ${r.toISOString()})`}function B(e,r){return e.name===r.name&&e.versionId===r.versionId&&V(e.arn)===V(r.arn)}function V(e){return e.split(
":").toSpliced(3,1).join(":")}function me({entries:e},r){let n=new Map(r.map(t=>[t.name,t])),o=e.filter(({name:t})=>!n.has(t));return{drifted:e.filter(t=>Q(t,n.
get(t.name))).map(({name:t})=>t),inUse:e.map(t=>{let s=n.get(t.name);return!s||!B(t,s)?t:{...s,judgement:t.judgement,exported:t.exported}}),renewed:[...r,...o],
lost:o}}function Q(e,r){return r!==void 0&&!e.pinned&&!B(e,r)}function ge({name:e,source:r},{drifted:n,lost:o,renewed:t}){return e===M?"a new session lives no l\
onger":t.some(s=>s.name===e&&!s.arn.startsWith("arn:"))?"a new one lives no longer":r==="expires="?"its date stands in the request, so a renewal brings nothing \
better":o.some(s=>s.name===e)?"it is found no more, so it cannot be renewed":n.includes(e)?"that is its newest version":"its secret was not rotated, so a renewa\
l brings nothing better"}function xe(e){return`${S(e)}: the secret has a newer version than the one leased`}function he(e){return`${S(e.map(({name:r})=>r))}: fo\
und no more in AWS; what was leased stays as it is.`}function $(e,r){return e.map((n,o)=>{let t=e.slice(o+1).flatMap(k),s=new Set(t.map(c=>v(c,r))),i=k(n).filter(
c=>s.has(v(c,r))),a=new Set([...t,...i]),{entries:d,credentials:f}=n;return{record:{...n,entries:d.filter(({name:c})=>!a.has(c)),credentials:f?.variables.some(c=>a.
has(c))?null:f},superseded:a}})}function k({entries:e,credentials:r,gitVariables:n=[]}){return[...e.filter(({exported:t})=>t.env).map(({name:t})=>t),...r?.variables??
[],...n]}function be(e){let r=k(e).join(",");return r.length<16e3?r:""}function Y(e,{runner:r,clock:n,directory:o}){let{records:t,areIntact:s}=j(o.records(),L(r.environment));for(let{claims:a}of t)r.noteVisibility(D(a));if(!s)throw new g(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let i=$(t,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(i.length===0)throw new g("E_NO_LEASE",e==="all"?"Thi\
s job has no lease.":`This job has no lease ${e}.`,{fix:e==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.l\
ease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job t\
hat leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return n.
offset=t.at(-1)?.clockOffset??0,i}function Oe(e,r){let[n,...o]=Y(e??"all",r);if(n&&o.length===0)return n;throw new g("E_USAGE",`This job has ${o.length+1} lease\
s.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}export{L as a,se as b,ae as c,j as d,ie as e,M as f,ue as g,ye as h,B as i,me as j,ge as k,xe as l,he as m,k as n,be as o,Y as p,Oe as q};
