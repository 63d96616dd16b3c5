const require=process.getBuiltinModule;
import{d as k}from"./shared-sources-parameter-store-refused-parameter.js";import{a as v,b as C,c as P,d as y}from"./shared-sources-parameter-store-reference.js";import{a as M}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-refusals-explanation.js";
import"./shared-domain-refusals-denial.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import"./shared-domain-policies-secret-reader.js";
import"./shared-domain-masks-looks-secret.js";import"./shared-domain-expiry-spelled-dates.js";import{b as F}from"./shared-domain-policies-partition.js";import{a as p}from"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-requests-request.js";import{a as u,e as D}from"./shared-domain-failure.js";import"./shared-domain-listing.js";
import"./shared-domain-error.js";var Q=10,J=50,h=10;async function O(e,t){let r=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),a=e.filter(({reference:i})=>i.kind!=="prefix");return await Promise.
all([p(U(a),h,async i=>{for(let[o,c]of await A(i,t))r.set(o,re(c,o))}),p(n,h,async i=>r.set(i,await ee(i,t)))]),te(r,t)}function U(e){let t=[];for(let r of e){let n=X(
r),a=t.find(i=>i.queries.length<Q&&!i.names.has(n));a||(a={queries:[],names:new Set},t.push(a)),a.queries.push(r),a.names.add(n)}return t.map(r=>r.queries)}function X({
reference:e}){return"name"in e?e.name:""}function $({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${y(e)}${n===void 0?"":`:${n}`}`}async function A(e,t){
try{let{found:r,missing:n}=await t.get(e.map($));return await Promise.all(e.map(async a=>{let i=r.find(o=>Y(o,a));return i?[a,Z(i,a)]:[a,await _(a,n,t)]}))}catch(r){
if(!(r instanceof u))throw r;return e.length===1||!T(r)?e.map(n=>[n,r]):(await p(e,h,n=>A([n],t))).flat()}}function Y({arn:e,name:t},{reference:r}){return r.kind===
"arn"?e===r.arn||t===r.arn:t===y(r)}function Z(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||String(e.version)===n?e:w("ParameterVers\
ionMismatch")}async function _(e,t,r){let n=$(e),a=y(e.reference);if(!t.includes(n))return new u("GetParameters",{kind:"garbage"});if(n===a)return w("ParameterN\
otFound");try{let{found:i}=await r.get([a]);return w(i.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(i){if(i instanceof u)return i;throw i}}function w(e){
return new u("GetParameters",{kind:"answer",code:e,status:400})}async function ee(e,t){let r=y(e.reference),n=async a=>(await t.below(a,e.version.stage)).map(o=>W(
o,e)).sort((o,c)=>o.name<c.name?-1:1);try{return await n(r)}catch(a){if(!(a instanceof u))throw a;return!T(a)||!a.says(/ssm:GetParametersByPath/)?a:n(`${r}/`).catch(
()=>a)}}function T({code:e}){return e?.startsWith("AccessDenied")===!0}function re(e,t){return e instanceof u?e:[W(e,t)]}function W({arn:e,version:t,value:r,modifiedAt:n},{
version:{stage:a}}){return{arn:e,name:P(e)?.name??e,versionId:String(t),stages:a===void 0?[]:[a],createdAt:n,value:r}}async function te(e,t){let r=[...e].flatMap(
([a,i])=>a.described&&!(i instanceof u)?i.map(({arn:o})=>o):[]).filter(a=>P(a)?.accountId!=="");if(r.length===0)return new Map(e);let n=await ae([...new Set(r)],
t);return new Map([...e].map(([a,i])=>[a,i instanceof u?i:i.map(o=>{let c=n.get(o.arn);return c?{...o,description:c}:o})]))}function L(e){let t=P(e)?.name??"";return t.
includes("/")?[`/${t}`]:[t,`/${t}`]}function ne(){return new u("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}async function ae(e,t){
let r=new Map,n=[],a=J/2;for(let m=0;m<e.length;m+=a)n.push(e.slice(m,m+a));let i,o,c=()=>(o??=t.describeShared(),o);return await p(n,h,async m=>{try{if(i)throw i;
let d=await t.describe([...new Set(m.flatMap(L))]);for(let f of m){let g=d.find(l=>l.arn===void 0?L(f).includes(l.name):l.arn===f)??(await c()).find(l=>l.arn===
f||l.name===f);r.set(f,g?.description??ne())}}catch(d){if(!(d instanceof u))throw d;D(d)&&(i=d);for(let f of m)r.set(f,d)}}),r}var G={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-lister.js")},I=10,q=25;async function V(e,t,r,n){let a=ue(s=>n.tagsOf(s)),i=s=>p(s,I,g=>ie(g,r,a)),o=new Map,
c=async(s,g)=>{try{let l=await g();for(let S of s){let x=l.filter(H=>se(H,S));o.set(S,x.length>0||b(S)?await i(x):ce())}}catch(l){if(!(l instanceof u))throw l;for(let S of s)
o.set(S,l)}},m=e.filter(s=>!b(s)&&!N(s,r)),d=e.filter(s=>N(s,r)),f=[...e.filter(b).map(s=>()=>c([s],()=>n.below(z(s),t))),...de(m).map(s=>()=>c(s,()=>n.named(s.
flatMap(B)))),...d.length>0?[()=>c(d,()=>n.shared())]:[]];return await p(f,I,s=>s()),o}async function E(e,{region:t},r){let n=e.map(({name:i})=>({reference:oe(i),
version:{},region:t,single:!1,text:i,requests:[]})),a=await O(n,r);return n.map(i=>{let o=a.get(i);if(!o||o instanceof u)return o;let[c]=o;return c&&{...c,versionId:K(
c.versionId,c.createdAt)}})}function K(e,t){return`${e} ${t?.toISOString()??""}`}async function ie(e,t,r){if(P(e.name))return{profile:R(e,new Map,t)};try{return{
profile:R(e,await r(e.name),t)}}catch(n){if(!(n instanceof u))throw n;return{profile:R(e,new Map,t),failure:n}}}function R({name:e,arn:t,version:r,modifiedAt:n,
kmsKeyId:a,policies:i},o,{region:c,accountId:m=""}){let{expiry:d,warnFrom:f,changeDueAt:s}=i;return{arn:t??`arn:${F(c)}:ssm:${c}:${m}:parameter/${e.replace(/^\//,
"")}`,name:P(e)?e:`ssm:${e}`,tags:o,createdAt:void 0,changedAt:n,accessedAt:void 0,deletedAt:void 0,rotation:s?"on":"never",rotatedAt:void 0,isPending:!1,description:{
...M(o),kmsKeyId:a,...d&&{expiry:d},...f&&{warnFrom:f},...s&&{rotation:{nextAt:s,windowFrom:s,isPending:!1,source:"policy NoChangeNotification"}}},versionId:K(String(
r),n),primaryRegion:void 0,replicas:void 0}}function oe(e){let t=C(e);if(!("reason"in t))return t;let r=e.startsWith("ssm:/")?"ssm:/":"ssm:";return{source:v,prefixText:r,
kind:"name",name:e.slice(r.length)}}function b({reference:e}){return e.kind==="prefix"}function N({reference:e},{accountId:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t}function z({reference:e}){return e.kind==="prefix"&&e.prefix!==""?y(e):void 0}function B({reference:e}){return e.kind!=="arn"?[y(e)]:e.name.includes(
"/")?[`/${e.name}`]:[e.name,`/${e.name}`]}function se({name:e,arn:t},r){let{reference:n}=r,a=z(r);return n.kind==="prefix"?a===void 0||e.startsWith(`${a}/`):n.kind===
"arn"&&(e===n.arn||t===n.arn)?!0:B(r).includes(e)}function ce(){return new u("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}function ue(e){
let t=new Map;return r=>{let n=t.get(r)??e(r);return t.set(r,n),n}}function de(e){let t=[];for(let r=0;r<e.length;r+=q)t.push(e.slice(r,r+q));return t}var j={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-store-exports.js")};var Me={noun:"parameter",valuesPerCall:Q,async openCatalog(e,t){let r=await t(G,e),n=await t(j,e);return{find:(a,i)=>V(a,i,e,r),read:a=>E(a,e,n)}},explain:k};export{Me as watchedParameters};
