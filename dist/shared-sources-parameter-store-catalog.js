const require=process.getBuiltinModule;
import{d as L}from"./shared-sources-parameter-store-refused-parameter.js";import{a as M,b as C,c as P,d as k,e as y}from"./shared-sources-parameter-store-reference.js";import"./shared-domain-refusals-explanation.js";import{
a as v}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-refusals-denial.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-policies-secret-reader.js";import"./shared-domain-expiry-hints.js";
import"./shared-domain-expiry-hint-source.js";import"./shared-domain-masks-looks-secret.js";import"./shared-domain-expiry-spelled-dates.js";import{a as p}from"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";
import"./shared-domain-policies-via-service.js";import{b as x}from"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-edit-distance.js";import"./shared-domain-listing.js";
import"./shared-domain-requests-request.js";import{a as u,e as D}from"./shared-domain-failure.js";import"./shared-domain-error.js";var Q=10,J=50,h=10;async function $(e,t){let r=new Map,n=e.filter(({version:{stage:i}})=>i===void 0||k(i)),a=n.filter(({reference:i})=>i.kind==="prefix"),o=n.filter(
({reference:i})=>i.kind!=="prefix");for(let i of e)n.includes(i)||r.set(i,w("ParameterVersionNotFound"));return await Promise.all([p(X(o),h,async i=>{for(let[c,
d]of await I(i,t))r.set(c,ne(d,c))}),p(a,h,async i=>r.set(i,await re(i,t)))]),ae(r,t)}function X(e){let t=[];for(let r of e){let n=Y(r),a=t.find(o=>o.queries.length<
Q&&!o.names.has(n));a||(a={queries:[],names:new Set},t.push(a)),a.queries.push(r),a.names.add(n)}return t.map(r=>r.queries)}function Y({reference:e}){return"nam\
e"in e?e.name:""}function A({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${y(e)}${n===void 0?"":`:${n}`}`}async function I(e,t){try{let{found:r,
missing:n}=await t.get(e.map(A));return await Promise.all(e.map(async a=>{let o=r.find(i=>Z(i,a));return o?[a,_(o,a)]:[a,await ee(a,n,t)]}))}catch(r){if(!(r instanceof
u))throw r;return e.length===1||!(T(r)||te(r))?e.map(n=>[n,r]):(await p(e,h,n=>I([n],t))).flat()}}function Z({arn:e,name:t},{reference:r}){return r.kind==="arn"?
e===r.arn||t===r.arn:t===y(r)}function _(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||String(e.version)===n?e:w("ParameterVersionMis\
match")}async function ee(e,t,r){let n=A(e),a=y(e.reference);if(!t.includes(n))return new u("GetParameters",{kind:"garbage"});if(n===a)return w("ParameterNotFou\
nd");try{let{found:o}=await r.get([a]);return w(o.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(o){if(o instanceof u)return o;throw o}}function w(e){
return new u("GetParameters",{kind:"answer",code:e,status:400})}async function re(e,t){let r=y(e.reference),n=async a=>(await t.below(a,e.version.stage)).map(i=>W(
i,e)).sort((i,c)=>i.name<c.name?-1:1);try{return await n(r)}catch(a){if(!(a instanceof u))throw a;return!T(a)||!a.says(/ssm:GetParametersByPath/)?a:n(`${r}/`).catch(
()=>a)}}function T({code:e}){return e?.startsWith("AccessDenied")===!0}function te({code:e}){return e?.startsWith("InvalidKeyId")===!0}function ne(e,t){return e instanceof
u?e:[W(e,t)]}function W({arn:e,version:t,value:r,modifiedAt:n},{version:{stage:a}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:a===void 0?[]:[a],
createdAt:n,value:r}}async function ae(e,t){let r=[...e].flatMap(([a,o])=>a.described&&!(o instanceof u)?o.map(({arn:i})=>i):[]).filter(a=>P(a)?.accountId!=="");
if(r.length===0)return new Map(e);let n=await oe([...new Set(r)],t);return new Map([...e].map(([a,o])=>[a,o instanceof u?o:o.map(i=>{let c=n.get(i.arn);return c?
{...i,description:c}:i})]))}function O(e){let t=P(e)?.name??"";return t.includes("/")?[`/${t}`]:[t,`/${t}`]}function ie(){return new u("DescribeParameters",{kind:"\
answer",code:"ParameterNotFound",status:400})}async function oe(e,t){let r=new Map,n=[],a=J/2;for(let d=0;d<e.length;d+=a)n.push(e.slice(d,d+a));let o,i,c=()=>(i??=
t.describeShared(),i);return await p(n,h,async d=>{try{if(o)throw o;let m=await t.describe([...new Set(d.flatMap(O))]);for(let f of d){let g=m.find(l=>l.arn===void 0?
O(f).includes(l.name):l.arn===f)??(await c()).find(l=>l.arn===f||l.name===f);r.set(f,g?.description??ie())}}catch(m){if(!(m instanceof u))throw m;D(m)&&(o=m);for(let f of d)
r.set(f,m)}}),r}var V={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-lister.js")},q=10,N=25;async function G(e,t,r,n){let a=me(s=>n.tagsOf(s)),o=s=>p(s,q,g=>se(g,r,a)),i=new Map,
c=async(s,g)=>{try{let l=await g();for(let S of s){let F=l.filter(H=>ue(H,S));i.set(S,F.length>0||b(S)?await o(F):de())}}catch(l){if(!(l instanceof u))throw l;for(let S of s)
i.set(S,l)}},d=e.filter(s=>!b(s)&&!K(s,r)),m=e.filter(s=>K(s,r)),f=[...e.filter(b).map(s=>()=>c([s],()=>n.below(B(s),t))),...fe(d).map(s=>()=>c(s,()=>n.named(s.
flatMap(U)))),...m.length>0?[()=>c(m,()=>n.shared())]:[]];return await p(f,q,s=>s()),i}async function E(e,{region:t},r){let n=e.map(({name:o})=>({reference:ce(o),
version:{},region:t,single:!1,text:o,requests:[]})),a=await $(n,r);return n.map(o=>{let i=a.get(o);if(!i||i instanceof u)return i;let[c]=i;return c&&{...c,versionId:z(
c.versionId,c.createdAt)}})}function z(e,t){return`${e} ${t?.toISOString()??""}`}async function se(e,t,r){if(P(e.name))return{profile:R(e,new Map,t)};try{return{
profile:R(e,await r(e.name),t)}}catch(n){if(!(n instanceof u))throw n;return{profile:R(e,new Map,t),failure:n}}}function R({name:e,arn:t,version:r,modifiedAt:n,
kmsKeyId:a,policies:o},i,{region:c,accountId:d=""}){let{expiry:m,warnFrom:f,changeDueAt:s}=o;return{arn:t??`arn:${x(c)}:ssm:${c}:${d}:parameter/${e.replace(/^\//,
"")}`,name:P(e)?e:`ssm:${e}`,tags:i,createdAt:void 0,changedAt:n,accessedAt:void 0,deletedAt:void 0,rotation:s?"on":"never",rotatedAt:void 0,isPending:!1,description:{
...v(i),kmsKeyId:a,...m&&{expiry:m},...f&&{warnFrom:f},...s&&{rotation:{nextAt:s,windowFrom:s,isPending:!1,source:"policy NoChangeNotification"}}},versionId:z(String(
r),n),primaryRegion:void 0,replicas:void 0}}function ce(e){let t=C(e);if(!("reason"in t))return t;let r=e.startsWith("ssm:/")?"ssm:/":"ssm:";return{source:M,prefixText:r,
kind:"name",name:e.slice(r.length)}}function b({reference:e}){return e.kind==="prefix"}function K({reference:e},{accountId:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t}function B({reference:e}){return e.kind==="prefix"&&e.prefix!==""?y(e):void 0}function U({reference:e}){return e.kind!=="arn"?[y(e)]:e.name.includes(
"/")?[`/${e.name}`]:[e.name,`/${e.name}`]}function ue({name:e,arn:t},r){let{reference:n}=r,a=B(r);return n.kind==="prefix"?a===void 0||e.startsWith(`${a}/`):n.kind===
"arn"&&(e===n.arn||t===n.arn)?!0:U(r).includes(e)}function de(){return new u("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}function me(e){
let t=new Map;return r=>{let n=t.get(r)??e(r);return t.set(r,n),n}}function fe(e){let t=[];for(let r=0;r<e.length;r+=N)t.push(e.slice(r,r+N));return t}var j={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-store.js").then(({n:ParameterStoreCalls,l:openClient,m:serviceUrl})=>({ParameterStoreCalls,openClient,serviceUrl}))};var Ce={noun:"parameter",valuesPerCall:Q,async openCatalog(e,t){let r=await t(V,e),n=await t(j,e);return{find:(a,o)=>G(a,o,e,r),read:a=>E(a,e,n)}},explain:L};export{Ce as watchedParameters};
