const require=process.getBuiltinModule;
import{d as w,e as k}from"./apart-domain-values-refused-names.js";var v=e=>{let n=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(t,o,r)=>n()(...r),construct:(t,o)=>new(n())(...o),get:(t,o)=>n()[o]})};var E=v("createHmac");var O=v("hkdfSync");var D=v("timingSafeEqual");function J(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:n,GITHUB_REPOSITORY:t,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:r,GITHUB_JOB:s}=e,l=[t,o,r,s].join(`
`);return new Uint8Array(O("sha256",n??"",l,"secret-lease record",32))}function R(e,n){return E("sha256",n).update(e).digest("hex")}function I(e,n,t){if(typeof e!=
"string")return!1;let[o,r]=[Buffer.from(e),Buffer.from(R(n,t))];return o.length===r.length&&D(o,r)}function H(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var C=1;function q(e,n){let t={version:C,...e};return`${JSON.stringify({...t,seal:R(JSON.stringify(t),n)},null,2)}
`}function N(e,n){let{seal:t,...o}=A(e);return I(t,JSON.stringify(o),n)&&_(o)?o:void 0}function A(e){try{let n=JSON.parse(e);return y(n)?n:{}}catch{return{}}}function W(e,n){let o=[...new Map(e.flatMap(r=>N(r,n)??[]).map(r=>[r.id,r])).values()].sort(
(r,s)=>Date.parse(r.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function z(e){return e.flatMap(({expiresAt:n})=>n??[]).sort()[0]}
function _(e){if(!y(e)||e.version!==C||!H(e.id))return!1;let{leasedAt:n,clockOffset:t,region:o,role:r,accountId:s,claims:l,expiresAt:d,entries:p,credentials:u,inputs:g}=e,
{environmentSize:a=0,isEnded:b=!1,gitVariables:m=[]}=e;return x(n)&&Number.isFinite(t)&&typeof o=="string"&&c(i,r)&&c(i,s)&&P(l)&&c(x,d)&&Array.isArray(p)&&p.every(
j)&&c(L,u)&&U(a)&&typeof b=="boolean"&&Array.isArray(m)&&m.every(h)&&P(g)}function U(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function j(e){
if(!y(e)||!y(e.exported))return!1;let{name:n,secret:t,arn:o,versionId:r,stages:s,selector:l,expiresAt:d,source:p,firm:u,judgement:g,pinned:a,exported:b,role:m=""}=e;
return h(n)&&i(m)&&[t,o,r].every(i)&&Array.isArray(s)&&s.every(i)&&c(i,l)&&c(x,d)&&c(i,p)&&[u,a].every(S=>typeof S=="boolean")&&["ok","expiring","expired","unkn\
own"].includes(String(g))&&["env","output","file"].every(S=>typeof b[S]=="boolean")}function L(e){if(!y(e))return!1;let{mode:n,role:t,expiresAt:o,variables:r}=e;
return(n==="env"||n==="profile")&&i(t)&&c(x,o)&&Array.isArray(r)&&r.every(h)}function h(e){return i(e)&&w(e)&&k(e)===void 0}function y(e){return typeof e=="obje\
ct"&&e!==null&&!Array.isArray(e)}function i(e){return typeof e=="string"}function x(e){return i(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.
parse(e))}function c(e,n){return n===null||e(n)}function P(e){return y(e)&&Object.values(e).every(i)}function f(e,n){return n==="win32"?e.toUpperCase():e}function Q(e,n){let t=Object.assign(Object.create(null),e);if(n!=="win32")return t;let o=new Map(Object.keys(
t).map(r=>[f(r,n),r]));return new Proxy(t,{get:(r,s)=>r[o.get(f(String(s),n))??""]})}function ae(e,n){return e.map((t,o)=>{let r=e.slice(o+1).flatMap(K),s=new Set(r.map(a=>f(a,n))),l=K(t).filter(a=>s.has(f(a,n))),d=new Set([...r,...l]),{entries:p,
credentials:u}=t;return{record:{...t,entries:p.filter(({name:a})=>!d.has(a)),credentials:u?.variables.some(a=>d.has(a))?null:u},superseded:d}})}function K({entries:e,
credentials:n,gitVariables:t=[]}){return[...e.filter(({exported:r})=>r.env).map(({name:r})=>r),...n?.variables??[],...t]}export{H as a,f as b,Q as c,J as d,q as e,W as f,z as g,ae as h,K as i};
