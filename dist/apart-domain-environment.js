const require=process.getBuiltinModule;
import{d as k,e as E}from"./apart-domain-values-refused-names.js";var x=e=>process.getBuiltinModule("node:crypto")[e],R=e=>new Proxy(function(){},{apply:(n,r,o)=>x(e)(...o),construct:(n,r,o)=>Reflect.construct(x(e),r,o),get:(n,r)=>x(
e)[r]}),V=new Proxy({},{get:(e,n)=>x(n)});var O=R("createHmac");var D=R("hkdfSync");var I=R("timingSafeEqual");function B(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:n,GITHUB_REPOSITORY:r,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:t,GITHUB_JOB:s}=e,l=[r,o,t,s].join(`
`);return new Uint8Array(D("sha256",n??"",l,"secret-lease record",32))}function h(e,n){return O("sha256",n).update(e).digest("hex")}function H(e,n,r){if(typeof e!=
"string")return!1;let[o,t]=[Buffer.from(e),Buffer.from(h(n,r))];return o.length===t.length&&I(o,t)}function P(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var K=1;function z(e,n){let r={version:K,...e};return`${JSON.stringify({...r,seal:h(JSON.stringify(r),n)},null,2)}
`}function A(e,n){let{seal:r,...o}=_(e);return H(r,JSON.stringify(o),n)&&U(o)?o:void 0}function _(e){try{let n=JSON.parse(e);return y(n)?n:{}}catch{return{}}}function X(e,n){let o=[...new Map(e.flatMap(t=>A(t,n)??[]).map(t=>[t.id,t])).values()].sort(
(t,s)=>Date.parse(t.leasedAt)-Date.parse(s.leasedAt));return{records:o,areIntact:o.length===e.length}}function Q(e){return e.flatMap(({expiresAt:n})=>n??[]).sort()[0]}
function U(e){if(!y(e)||e.version!==K||!P(e.id))return!1;let{leasedAt:n,clockOffset:r,region:o,role:t,accountId:s,claims:l,expiresAt:d,entries:p,credentials:u,inputs:g}=e,
{environmentSize:a=0,isEnded:S=!1,gitVariables:m=[]}=e;return b(n)&&Number.isFinite(r)&&typeof o=="string"&&c(i,t)&&c(i,s)&&C(l)&&c(b,d)&&Array.isArray(p)&&p.every(
L)&&c(T,u)&&j(a)&&typeof S=="boolean"&&Array.isArray(m)&&m.every(w)&&C(g)}function j(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function L(e){
if(!y(e)||!y(e.exported))return!1;let{name:n,secret:r,arn:o,versionId:t,stages:s,selector:l,expiresAt:d,source:p,firm:u,judgement:g,pinned:a,exported:S,role:m=""}=e;
return w(n)&&i(m)&&[r,o,t].every(i)&&Array.isArray(s)&&s.every(i)&&c(i,l)&&c(b,d)&&c(i,p)&&[u,a].every(v=>typeof v=="boolean")&&["ok","expiring","expired","unkn\
own"].includes(String(g))&&["env","output","file"].every(v=>typeof S[v]=="boolean")}function T(e){if(!y(e))return!1;let{mode:n,role:r,expiresAt:o,variables:t}=e;
return(n==="env"||n==="profile")&&i(r)&&c(b,o)&&Array.isArray(t)&&t.every(w)}function w(e){return i(e)&&k(e)&&E(e)===void 0}function y(e){return typeof e=="obje\
ct"&&e!==null&&!Array.isArray(e)}function i(e){return typeof e=="string"}function b(e){return i(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.
parse(e))}function c(e,n){return n===null||e(n)}function C(e){return y(e)&&Object.values(e).every(i)}function f(e,n){return n==="win32"?e.toUpperCase():e}function Z(e,n){let r=Object.assign(Object.create(null),e);if(n!=="win32")return r;let o=new Map(Object.keys(
r).map(t=>[f(t,n),t]));return new Proxy(r,{get:(t,s)=>t[o.get(f(String(s),n))??""]})}function ce(e,n){return e.map((r,o)=>{let t=e.slice(o+1).flatMap(N),s=new Set(t.map(a=>f(a,n))),l=N(r).filter(a=>s.has(f(a,n))),d=new Set([...t,...l]),{entries:p,
credentials:u}=r;return{record:{...r,entries:p.filter(({name:a})=>!d.has(a)),credentials:u?.variables.some(a=>d.has(a))?null:u},superseded:d}})}function N({entries:e,
credentials:n,gitVariables:r=[]}){return[...e.filter(({exported:t})=>t.env).map(({name:t})=>t),...n?.variables??[],...r]}export{P as a,f as b,Z as c,B as d,z as e,X as f,Q as g,ce as h,N as i};
