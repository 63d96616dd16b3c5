const require=process.getBuiltinModule;
import{l as x,n as T,o as N}from"./shared-domain-credentials-aws-config.js";import{b as Q,d as A}from"./shared-domain-requests-request-advice.js";import{H as F,r as g,z as P}from"./shared-domain-in-parallel.js";
import{e as v}from"./shared-domain-values-jmespath.js";import{a as k}from"./shared-domain-listing.js";import{a as _,b as w}from"./shared-domain-requests-request.js";import{a as E,e as y}from"./shared-domain-failure.js";
import{i as O}from"./shared-adapters-concealer.js";import{a as m}from"./shared-domain-error.js";var L=25;function b(e,{reader:t}){return t.scoped&&t.role?F(e,t.role):[...Map.groupBy(e,({region:s,role:r})=>`${s} ${r?.arn}`).values()].flatMap(s=>{let[{region:r,
role:i}={}]=s;return r===void 0?[]:[{region:r,...i&&{role:i},queries:s}]})}async function M(e,t,{runner:n,sts:s}){if(t.kind==="ambient")return{sessions:e.map(c=>({
plan:c,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let r=new T({identity:t.identity,token:t.token,runner:n,sts:s}),i=[],o;return{sessions:(await g(
e,L,async u=>{try{if(!o)return await r.open(u)}catch(c){if(!(c instanceof N&&y(c.failure)))throw c;o=c}return i.push(u),[]})).flat(),unopened:i,noAnswer:o}}async function ie(e,t,n,s){let r=new Map,i=[],o=e;for(let[a,u]of n.entries()){let c=a===n.length-1?"full":"short",S=s.sts(u,c),l=await M(b(o,t),t,{runner:s.runner,
sts:S});i.push(...l.sessions);for(let[p,R]of await C(l.sessions,c,s))r.set(p,R);let{noAnswer:d}=l;for(let p of l.unopened.flatMap(R=>R.queries))d&&r.set(p,d.failure);
let f=n[a+1];if(f===void 0&&d)throw d;let h=[...r].filter(D);if(f===void 0||h.length===0)break;s.runner.warning(B(u,f,h));for(let[p]of h)r.delete(p);o=h.map(([p])=>V(
f,p))}return{results:r,sessions:i}}async function C(e,t,{openClient:n}){let s=e.flatMap(({plan:o,keys:a})=>[...P(o.queries)].map(([u,c])=>({source:u,queries:c,region:o.
region,keys:a}))),r=new Map;return(await g(s,L,async({source:o,queries:a,region:u,keys:c})=>{let S=`${o.name} ${u}`,l=r.get(S);if(l)return a.map(f=>[f,l]);let d=[
...await o.read(a,{region:u,keys:c,retryBudget:t},n)];for(let[,f]of d)f instanceof E&&y(f)&&r.set(S,f);return d})).flat()}function D(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof E&&y(n)?!t||n.operation.startsWith("AssumeRole"):!1}function V(e,t){return t.isRegionFixed?t:{...t,region:e}}function B(e,t,n){let s=n.
length===1?"one secret is":`${n.length} secrets are`,r=n[0]?.[1].message;return`${e} did not answer (${r}): ${s} read by way of ${t} instead.`}var q=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var $=3,I=2;async function he(e,t,n){let s=[],r=new Map;for(let i of e)try{let o=j(i,t);if(v(i))s.push(...await U(i,o,n));else for(let a of o)s.push(...await x(
i,a))}catch(o){if(!(o instanceof m))throw o;i.optional&&q.has(o.code)?n.notice(`Left out, as it is optional: ${o.message}`):J(r,o,i)}if(r.size>0)throw K([...r.values()]);
return s}async function U(e,t,n){let s=await import("./shared-domain-values-listed-names.js"),r=[],i=[];for(let c of t)s.isUnlisted(e,c.name)?i.push(c.name):r.push(...await x(
e,c));let o=await s.withListedNames(e,r),a=s.missingNames(e,r);a.length>0&&n.notice(`${w(e)}: nothing gives ${k(a)}, which only= lists.`);let u=s.leftOutSentence(
e,r,i);return u!==void 0&&n.info(u),o}function J(e,t,n){let s=e.get(t.message)??{error:t,requests:[]};s.requests.push(n),e.set(t.message,s)}function j(e,t){let n=t.
get(e)??[];if(n instanceof m)throw n;if(n.length===0)throw G(e);let s=H(e);if(s!==void 0&&n.length>1)throw new m("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${s} is the name of one.`,{fix:z(e,s)});return n}function G(e){let{text:t,reference:n}=e,s=/^ssm:.*?(?=\/\*)/.exec(_(n))?.[0],[r,i]=s===void 0?[`N\
o secret matches ${t}.`,"Check the prefix, the region and the account. A new secret can take minutes to be listed."]:[`There is no parameter below ${s}.`,`If it\
 is a parameter itself, leave out the /*: \`${s}\`. Else check the path, the region and the account.`],o=Q(e,"there may be none").join("");return new m("E_SECRE\
T_NOT_FOUND",r,{fix:`${i} ${o}`.trim()})}function z(e,t){return A(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\`. Or make the prefix \
longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function H({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind===
"stem"&&t.kind==="prefix"&&e.stem||void 0}function K(e){let t=e.map(W),[n,...s]=t;if(!n||s.length===0)return n??O(new RangeError("Nothing failed."));let r=s.slice(
0,$).map(({code:a,message:u})=>`${a}: ${u}`),i=s.length>$?[`and ${s.length-$} more`]:[],o=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new m(n.code,[n.message,
...r,...i].join(`
`),{fix:o.flatMap(a=>a.split(`
`)).slice(0,I).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function W({error:e,requests:t}){let{code:n,message:s,fix:r,statements:i,cause:o}=e;return new m(n,`${w(...t)}\
: ${s}`,{fix:r,statements:i,cause:o})}export{L as a,b,M as c,ie as d,he as e};
