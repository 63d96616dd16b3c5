const require=process.getBuiltinModule;
import{k as L,m as N,n as F}from"./shared-domain-credentials-aws-config.js";import{b as Q,d as A}from"./shared-domain-requests-request-advice.js";import{K as v,r as R,z as P}from"./shared-domain-in-parallel.js";
import{e as _}from"./shared-domain-values-jmespath.js";import{a as k}from"./shared-domain-listing.js";import{b as w}from"./shared-domain-requests-request.js";import{a as E,e as y}from"./shared-domain-failure.js";
import{i as $}from"./shared-adapters-concealer.js";import{a as m}from"./shared-domain-error.js";var x=25;function T(e,{reader:t}){return t.scoped&&t.role?v(e,t.role):[...new Set(e.map(({region:n})=>n))].map(n=>({region:n,queries:e.filter(r=>r.region===n)}))}
async function b(e,t,{runner:s,sts:n}){if(t.kind==="ambient")return{sessions:e.map(c=>({plan:c,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let r=new N(
{identity:t.identity,token:t.token,runner:s,sts:n}),a=[],o;return{sessions:(await R(e,x,async u=>{try{if(!o)return await r.open(u)}catch(c){if(!(c instanceof F&&
y(c.failure)))throw c;o=c}return a.push(u),[]})).flat(),unopened:a,noAnswer:o}}async function re(e,t,s,n){let r=new Map,a=[],o=e;for(let[i,u]of s.entries()){let c=i===s.length-1?"full":"short",S=n.sts(u,c),l=await b(T(o,t),t,{runner:n.runner,
sts:S});a.push(...l.sessions);for(let[p,g]of await C(l.sessions,c,n))r.set(p,g);let{noAnswer:d}=l;for(let p of l.unopened.flatMap(g=>g.queries))d&&r.set(p,d.failure);
let f=s[i+1];if(f===void 0&&d)throw d;let h=[...r].filter(q);if(f===void 0||h.length===0)break;n.runner.warning(V(u,f,h));for(let[p]of h)r.delete(p);o=h.map(([p])=>D(
f,p))}return{results:r,sessions:a}}async function C(e,t,{openClient:s}){let n=e.flatMap(({plan:o,keys:i})=>[...P(o.queries)].map(([u,c])=>({source:u,queries:c,region:o.
region,keys:i}))),r=new Map;return(await R(n,x,async({source:o,queries:i,region:u,keys:c})=>{let S=`${o.name} ${u}`,l=r.get(S);if(l)return i.map(f=>[f,l]);let d=[
...await o.read(i,{region:u,keys:c,retryBudget:t},s)];for(let[,f]of d)f instanceof E&&y(f)&&r.set(S,f);return d})).flat()}function q(e){let[{reference:t},s]=e;return s instanceof
E&&y(s)?t.kind!=="arn"||s.operation.startsWith("AssumeRole"):!1}function D(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function V(e,t,s){let n=s.length===
1?"one secret is":`${s.length} secrets are`,r=s[0]?.[1].message;return`${e} did not answer (${r}): ${n} read by way of ${t} instead.`}var M=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var O=3,U=2;async function ye(e,t,s){let n=[],r=new Map;for(let a of e)try{let o=J(a,t);if(_(a))n.push(...await I(a,o,s));else for(let i of o)n.push(...await L(
a,i))}catch(o){if(!(o instanceof m))throw o;a.optional&&M.has(o.code)?s.notice(`Left out, as it is optional: ${o.message}`):B(r,o,a)}if(r.size>0)throw z([...r.values()]);
return n}async function I(e,t,s){let n=await import("./shared-domain-values-listed-names.js"),r=[],a=[];for(let c of t)n.isUnlisted(e,c.name)?a.push(c.name):r.push(...await L(
e,c));let o=await n.withListedNames(e,r),i=n.missingNames(e,r);i.length>0&&s.notice(`${w(e)}: nothing gives ${k(i)}, which only= lists.`);let u=n.leftOutSentence(
e,r,a);return u!==void 0&&s.info(u),o}function B(e,t,s){let n=e.get(t.message)??{error:t,requests:[]};n.requests.push(s),e.set(t.message,n)}function J(e,t){let s=t.
get(e)??[];if(s instanceof m)throw s;if(s.length===0)throw new m("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${Q(e,"there may be none").join("")}`.trim()});let n=G(e);if(n!==void 0&&s.length>1)throw new m("E_SECRET_A\
MBIGUOUS",`${e.text} matches ${s.length} secrets, and ${n} is the name of one.`,{fix:j(e,n)});return s}function j(e,t){return A(e)?`Leave the alias out, so that\
 each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function G({
naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function z(e){let t=e.map(H),[s,...n]=t;if(!s||n.length===
0)return s??$(new RangeError("Nothing failed."));let r=n.slice(0,O).map(({code:i,message:u})=>`${i}: ${u}`),a=n.length>O?[`and ${n.length-O} more`]:[],o=[...new Set(
t.flatMap(({fix:i})=>i??[]))];return new m(s.code,[s.message,...r,...a].join(`
`),{fix:o.flatMap(i=>i.split(`
`)).slice(0,U).join(`
`),statements:t.flatMap(({statements:i})=>i),cause:s})}function H({error:e,requests:t}){let{code:s,message:n,fix:r,statements:a,cause:o}=e;return new m(s,`${w(...t)}\
: ${n}`,{fix:r,statements:a,cause:o})}export{x as a,T as b,b as c,re as d,ye as e};
