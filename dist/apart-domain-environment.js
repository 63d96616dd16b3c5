const require=process.getBuiltinModule;
import{d as w,e as k}from"./apart-domain-values-refused-names.js";var E=e=>process.getBuiltinModule("node:crypto")[e],v=e=>{let n=()=>E(e);return new Proxy(function(){},{apply:(t,o,r)=>n()(...r),construct:(t,o,r)=>Reflect.construct(
n(),o,r),get:(t,o)=>n()[o]})},V=new Proxy({},{get:(e,n)=>E(n)});var O=v("createHmac");var D=v("hkdfSync");var I=v("timingSafeEqual");function B(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:n,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:r,GITHUB_JOB:s}=e,l=[t,o,r,s].join(`
`);return new Uint8Array(D("sha256",n??"",l,"secret-lease record",32))}function R(e,n){return O("sha256",n).update(e).digest("hex")}function H(e,n,t){if(typeof e!=
"string")return!1;let[o,r]=[Buffer.from(e),Buffer.from(R(n,t))];return o.length===r.length&&I(o,r)}function P(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var K=1;function z(e,n){let t={version:K,...e};return`${JSON.stringify({...t,seal:R(JSON.stringify(t),n)},null,2)}
`}function A(e,n){let{seal:t,...o}=_(e);return H(t,JSON.stringify(o),n)&&U(o)?o:void 0}function _(e){try{let n=JSON.parse(e);return y(n)?n:{}}catch{return{}}}function X(e,n){let o=[...new Map(e.flatMap(r=>A(r,n)??[]).map(r=>[r.id,r])).values()].sort(
(r,s)=>Date.parse(r.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function Q(e){return e.flatMap(({expiresAt:n})=>n??[]).sort()[0]}
function U(e){if(!y(e)||e.version!==K||!P(e.id))return!1;let{leasedAt:n,clockOffset:t,region:o,role:r,accountId:s,claims:l,expiresAt:d,entries:p,credentials:u,inputs:g}=e,
{environmentSize:a=0,isEnded:b=!1,gitVariables:m=[]}=e;return x(n)&&Number.isFinite(t)&&typeof o=="string"&&c(i,r)&&c(i,s)&&C(l)&&c(x,d)&&Array.isArray(p)&&p.every(
L)&&c(T,u)&&j(a)&&typeof b=="boolean"&&Array.isArray(m)&&m.every(h)&&C(g)}function j(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function L(e){
if(!y(e)||!y(e.exported))return!1;let{name:n,secret:t,arn:o,versionId:r,stages:s,selector:l,expiresAt:d,source:p,firm:u,judgement:g,pinned:a,exported:b,role:m=""}=e;
return h(n)&&i(m)&&[t,o,r].every(i)&&Array.isArray(s)&&s.every(i)&&c(i,l)&&c(x,d)&&c(i,p)&&[u,a].every(S=>typeof S=="boolean")&&["ok","expiring","expired","unkn\
own"].includes(String(g))&&["env","output","file"].every(S=>typeof b[S]=="boolean")}function T(e){if(!y(e))return!1;let{mode:n,role:t,expiresAt:o,variables:r}=e;
return(n==="env"||n==="profile")&&i(t)&&c(x,o)&&Array.isArray(r)&&r.every(h)}function h(e){return i(e)&&w(e)&&k(e)===void 0}function y(e){return typeof e=="obje\
ct"&&e!==null&&!Array.isArray(e)}function i(e){return typeof e=="string"}function x(e){return i(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.
parse(e))}function c(e,n){return n===null||e(n)}function C(e){return y(e)&&Object.values(e).every(i)}function f(e,n){return n==="win32"?e.toUpperCase():e}function Z(e,n){let t=Object.assign(Object.create(null),e);if(n!=="win32")return t;let o=new Map(Object.keys(
t).map(r=>[f(r,n),r]));return new Proxy(t,{get:(r,s)=>r[o.get(f(String(s),n))??""]})}function ce(e,n){return e.map((t,o)=>{let r=e.slice(o+1).flatMap(N),s=new Set(r.map(a=>f(a,n))),l=N(t).filter(a=>s.has(f(a,n))),d=new Set([...r,...l]),{entries:p,
credentials:u}=t;return{record:{...t,entries:p.filter(({name:a})=>!d.has(a)),credentials:u?.variables.some(a=>d.has(a))?null:u},superseded:d}})}function N({entries:e,
credentials:n,gitVariables:t=[]}){return[...e.filter(({exported:r})=>r.env).map(({name:r})=>r),...n?.variables??[],...t]}export{P as a,f as b,Z as c,B as d,z as e,X as f,Q as g,ce as h,N as i};
