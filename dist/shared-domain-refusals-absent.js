const require=process.getBuiltinModule;
import{k as x,m as F,n as N}from"./shared-domain-credentials-aws-config.js";import{b as Q,d as A}from"./shared-domain-requests-request-advice.js";import{H as v,r as g,z as P}from"./shared-domain-in-parallel.js";
import{e as k}from"./shared-domain-values-jmespath.js";import{a as _}from"./shared-domain-listing.js";import{b as w}from"./shared-domain-requests-request.js";import{a as E,e as y}from"./shared-domain-failure.js";
import{i as O}from"./shared-adapters-concealer.js";import{a as m}from"./shared-domain-error.js";var L=25;function M(e,{reader:s}){return s.scoped&&s.role?v(e,s.role):[...Map.groupBy(e,({region:n,role:r})=>`${n} ${r?.arn}`).values()].flatMap(n=>{let[{region:r,
role:i}={}]=n;return r===void 0?[]:[{region:r,...i&&{role:i},queries:n}]})}async function T(e,s,{runner:t,sts:n}){if(s.kind==="ambient")return{sessions:e.map(c=>({
plan:c,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let r=new F({identity:s.identity,token:s.token,runner:t,sts:n}),i=[],o;return{sessions:(await g(
e,L,async u=>{try{if(!o)return await r.open(u)}catch(c){if(!(c instanceof N&&y(c.failure)))throw c;o=c}return i.push(u),[]})).flat(),unopened:i,noAnswer:o}}async function re(e,s,t,n){let r=new Map,i=[],o=e;for(let[a,u]of t.entries()){let c=a===t.length-1?"full":"short",S=n.sts(u,c),l=await T(M(o,s),s,{runner:n.runner,
sts:S});i.push(...l.sessions);for(let[p,h]of await q(l.sessions,c,n))r.set(p,h);let{noAnswer:d}=l;for(let p of l.unopened.flatMap(h=>h.queries))d&&r.set(p,d.failure);
let f=t[a+1];if(f===void 0&&d)throw d;let R=[...r].filter(C);if(f===void 0||R.length===0)break;n.runner.warning(V(u,f,R));for(let[p]of R)r.delete(p);o=R.map(([p])=>D(
f,p))}return{results:r,sessions:i}}async function q(e,s,{openClient:t}){let n=e.flatMap(({plan:o,keys:a})=>[...P(o.queries)].map(([u,c])=>({source:u,queries:c,region:o.
region,keys:a}))),r=new Map;return(await g(n,L,async({source:o,queries:a,region:u,keys:c})=>{let S=`${o.name} ${u}`,l=r.get(S);if(l)return a.map(f=>[f,l]);let d=[
...await o.read(a,{region:u,keys:c,retryBudget:s},t)];for(let[,f]of d)f instanceof E&&y(f)&&r.set(S,f);return d})).flat()}function C(e){let[{isRegionFixed:s=!1},
t]=e;return t instanceof E&&y(t)?!s||t.operation.startsWith("AssumeRole"):!1}function D(e,s){return s.isRegionFixed?s:{...s,region:e}}function V(e,s,t){let n=t.
length===1?"one secret is":`${t.length} secrets are`,r=t[0]?.[1].message;return`${e} did not answer (${r}): ${n} read by way of ${s} instead.`}var b=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var $=3,U=2;async function ye(e,s,t){let n=[],r=new Map;for(let i of e)try{let o=J(i,s);if(k(i))n.push(...await B(i,o,t));else for(let a of o)n.push(...await x(
i,a))}catch(o){if(!(o instanceof m))throw o;i.optional&&b.has(o.code)?t.notice(`Left out, as it is optional: ${o.message}`):I(r,o,i)}if(r.size>0)throw z([...r.values()]);
return n}async function B(e,s,t){let n=await import("./shared-domain-values-listed-names.js"),r=[],i=[];for(let c of s)n.isUnlisted(e,c.name)?i.push(c.name):r.push(...await x(
e,c));let o=await n.withListedNames(e,r),a=n.missingNames(e,r);a.length>0&&t.notice(`${w(e)}: nothing gives ${_(a)}, which only= lists.`);let u=n.leftOutSentence(
e,r,i);return u!==void 0&&t.info(u),o}function I(e,s,t){let n=e.get(s.message)??{error:s,requests:[]};n.requests.push(t),e.set(s.message,n)}function J(e,s){let t=s.
get(e)??[];if(t instanceof m)throw t;if(t.length===0)throw new m("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${Q(e,"there may be none").join("")}`.trim()});let n=G(e);if(n!==void 0&&t.length>1)throw new m("E_SECRET_A\
MBIGUOUS",`${e.text} matches ${t.length} secrets, and ${n} is the name of one.`,{fix:j(e,n)});return t}function j(e,s){return A(e)?`Leave the alias out, so that\
 each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${s}_*, ${e.text}\`. Or make the prefix longer.`}function G({
naming:e,reference:s}){return e.kind==="exact"?e.name:e.kind==="stem"&&s.kind==="prefix"&&e.stem||void 0}function z(e){let s=e.map(H),[t,...n]=s;if(!t||n.length===
0)return t??O(new RangeError("Nothing failed."));let r=n.slice(0,$).map(({code:a,message:u})=>`${a}: ${u}`),i=n.length>$?[`and ${n.length-$} more`]:[],o=[...new Set(
s.flatMap(({fix:a})=>a??[]))];return new m(t.code,[t.message,...r,...i].join(`
`),{fix:o.flatMap(a=>a.split(`
`)).slice(0,U).join(`
`),statements:s.flatMap(({statements:a})=>a),cause:t})}function H({error:e,requests:s}){let{code:t,message:n,fix:r,statements:i,cause:o}=e;return new m(t,`${w(...s)}\
: ${n}`,{fix:r,statements:i,cause:o})}export{L as a,M as b,T as c,re as d,ye as e};
