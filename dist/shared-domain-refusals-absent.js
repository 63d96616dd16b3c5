const require=process.getBuiltinModule;
import{k as L,m as F,n as T}from"./shared-domain-credentials-aws-config.js";import{a as Q,b as A,c as N}from"./shared-domain-requests-request-advice.js";import{D as P,N as v,s as R}from"./shared-domain-in-parallel.js";
import{e as _}from"./shared-domain-values-jmespath.js";import{a as k}from"./shared-domain-listing.js";import{b as w}from"./shared-domain-requests-request.js";import{a as E,e as y}from"./shared-domain-failure.js";
import{i as $}from"./shared-adapters-concealer.js";import{a as m}from"./shared-domain-error.js";var x=25;function b(e,{reader:t}){return t.scoped&&t.role?v(e,t.role):[...new Set(e.map(({region:s})=>s))].map(s=>({region:s,queries:e.filter(r=>r.region===s)}))}
async function M(e,t,{runner:n,sts:s}){if(t.kind==="ambient")return{sessions:e.map(c=>({plan:c,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let r=new F(
{identity:t.identity,token:t.token,runner:n,sts:s}),a=[],o;return{sessions:(await R(e,x,async u=>{try{if(!o)return await r.open(u)}catch(c){if(!(c instanceof T&&
y(c.failure)))throw c;o=c}return a.push(u),[]})).flat(),unopened:a,noAnswer:o}}async function oe(e,t,n,s){let r=new Map,a=[],o=e;for(let[i,u]of n.entries()){let c=i===n.length-1?"full":"short",S=s.sts(u,c),l=await M(b(o,t),t,{runner:s.runner,
sts:S});a.push(...l.sessions);for(let[p,g]of await q(l.sessions,c,s))r.set(p,g);let{noAnswer:d}=l;for(let p of l.unopened.flatMap(g=>g.queries))d&&r.set(p,d.failure);
let f=n[i+1];if(f===void 0&&d)throw d;let h=[...r].filter(D);if(f===void 0||h.length===0)break;s.runner.warning(U(u,f,h));for(let[p]of h)r.delete(p);o=h.map(([p])=>V(
f,p))}return{results:r,sessions:a}}async function q(e,t,{openClient:n}){let s=e.flatMap(({plan:o,keys:i})=>[...P(o.queries)].map(([u,c])=>({source:u,queries:c,region:o.
region,keys:i}))),r=new Map;return(await R(s,x,async({source:o,queries:i,region:u,keys:c})=>{let S=`${o.name} ${u}`,l=r.get(S);if(l)return i.map(f=>[f,l]);let d=[
...await o.read(i,{region:u,keys:c,retryBudget:t},n)];for(let[,f]of d)f instanceof E&&y(f)&&r.set(S,f);return d})).flat()}function D(e){let[{reference:t},n]=e;return n instanceof
E&&y(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function V(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function U(e,t,n){let s=n.length===
1?"one secret is":`${n.length} secrets are`,r=n[0]?.[1].message;return`${e} did not answer (${r}): ${s} read by way of ${t} instead.`}var C=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var O=3,I=2;async function Se(e,t,n){let s=[],r=new Map;for(let a of e)try{let o=j(a,t);if(_(a))s.push(...await B(a,o,n));else for(let i of o)s.push(...await L(
a,i))}catch(o){if(!(o instanceof m))throw o;a.optional&&C.has(o.code)?n.notice(`Left out, as it is optional: ${o.message}`):J(r,o,a)}if(r.size>0)throw H([...r.values()]);
return s}async function B(e,t,n){let s=await import("./shared-domain-values-listed-names.js"),r=[],a=[];for(let c of t)s.isUnlisted(e,c.name)?a.push(c.name):r.push(...await L(
e,c));let o=await s.withListedNames(e,r),i=s.missingNames(e,r);i.length>0&&n.notice(`${w(e)}: nothing gives ${k(i)}, which only= lists.`);let u=s.leftOutSentence(
e,r,a);return u!==void 0&&n.info(u),o}function J(e,t,n){let s=e.get(t.message)??{error:t,requests:[]};s.requests.push(n),e.set(t.message,s)}function j(e,t){let n=t.
get(e)??[];if(n instanceof m)throw n;if(n.length===0)throw new m("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${N(`${Q({request:e},"optional")} if there may be none`)}`});let s=z(e);if(s!==void 0&&n.length>1)throw new m(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${s} is the name of one.`,{fix:G(e,s)});return n}function G(e,t){return A(e)?`Leave the alias o\
ut, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function z({
naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function H(e){let t=e.map(K),[n,...s]=t;if(!n||s.length===
0)return n??$(new RangeError("Nothing failed."));let r=s.slice(0,O).map(({code:i,message:u})=>`${i}: ${u}`),a=s.length>O?[`and ${s.length-O} more`]:[],o=[...new Set(
t.flatMap(({fix:i})=>i??[]))];return new m(n.code,[n.message,...r,...a].join(`
`),{fix:o.flatMap(i=>i.split(`
`)).slice(0,I).join(`
`),statements:t.flatMap(({statements:i})=>i),cause:n})}function K({error:e,requests:t}){let{code:n,message:s,fix:r,statements:a,cause:o}=e;return new m(n,`${w(...t)}\
: ${s}`,{fix:r,statements:a,cause:o})}export{x as a,b,M as c,oe as d,Se as e};
