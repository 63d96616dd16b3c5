const require=process.getBuiltinModule;
import{d as D}from"./shared-sources-parameter-store-refused-parameter.js";import{a as C,b as k,c as y,d as f}from"./shared-sources-parameter-store-reference.js";import{a as v}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-policies-secret-reader.js";
import"./shared-domain-refusals-denial.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-requests-request-advice.js";import"./shared-domain-masks-looks-secret.js";
import"./shared-domain-expiry-spelled-dates.js";import"./shared-domain-listing.js";import{a as M}from"./shared-domain-policies-partition.js";import{a as d}from"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-requests-request.js";import{a as m,e as b}from"./shared-domain-failure.js";import"./shared-domain-error.js";
import"./shared-runtime.js";var Q=10,H=50,S=10;async function L(e,t){let r=new Map,n=e.filter(({reference:i})=>i.kind==="prefix"),a=e.filter(({reference:i})=>i.kind!=="prefix");return await Promise.
all([d(J(a),S,async i=>{for(let[o,s]of await A(i,t))r.set(o,ee(s,o))}),d(n,S,async i=>r.set(i,await _(i,t)))]),re(r,t)}function J(e){let t=[];for(let r of e){let n=U(
r),a=t.find(i=>i.queries.length<Q&&!i.names.has(n));a||(a={queries:[],names:new Set},t.push(a)),a.queries.push(r),a.names.add(n)}return t.map(r=>r.queries)}function U({
reference:e}){return"name"in e?e.name:""}function $({reference:e,version:{stage:t,versionId:r}}){let n=t??r;return`${f(e)}${n===void 0?"":`:${n}`}`}async function A(e,t){
try{let{found:r,missing:n}=await t.get(e.map($));return await Promise.all(e.map(async a=>{let i=r.find(o=>X(o,a));return i?[a,Y(i,a)]:[a,await Z(a,n,t)]}))}catch(r){
if(!(r instanceof m))throw r;return e.length===1||!O(r)?e.map(n=>[n,r]):(await d(e,S,n=>A([n],t))).flat()}}function X({arn:e,name:t},{reference:r}){return r.kind===
"arn"?e===r.arn||t===r.arn:t===f(r)}function Y(e,{version:t}){let{stage:r,versionId:n}=t;return r===void 0||n===void 0||String(e.version)===n?e:w("ParameterVers\
ionMismatch")}async function Z(e,t,r){let n=$(e),a=f(e.reference);if(!t.includes(n))return new m("GetParameters",{kind:"garbage"});if(n===a)return w("ParameterN\
otFound");try{let{found:i}=await r.get([a]);return w(i.length>0?"ParameterVersionNotFound":"ParameterNotFound")}catch(i){if(i instanceof m)return i;throw i}}function w(e){
return new m("GetParameters",{kind:"answer",code:e,status:400})}async function _(e,t){let r=f(e.reference),n=async a=>(await t.below(a,e.version.stage)).map(o=>T(
o,e)).sort((o,s)=>o.name<s.name?-1:1);try{return await n(r)}catch(a){if(!(a instanceof m))throw a;return!O(a)||!a.says(/ssm:GetParametersByPath/)?a:n(`${r}/`).catch(
()=>a)}}function O({code:e}){return e?.startsWith("AccessDenied")===!0}function ee(e,t){return e instanceof m?e:[T(e,t)]}function T({arn:e,version:t,value:r,modifiedAt:n},{
version:{stage:a}}){return{arn:e,name:y(e)?.name??e,versionId:String(t),stages:a===void 0?[]:[a],createdAt:n,value:r}}async function re(e,t){let r=[...e].flatMap(
([a,i])=>a.described&&!(i instanceof m)?i.map(({arn:o})=>o):[]);if(r.length===0)return new Map(e);let n=await te([...new Set(r)],t);return new Map([...e].map(([
a,i])=>[a,i instanceof m?i:i.map(o=>{let s=n.get(o.arn);return s?{...o,description:s}:o})]))}async function te(e,t){let r=new Map,n=[],a=H/2;for(let o=0;o<e.length;o+=
a)n.push(e.slice(o,o+a));let i;return await d(n,S,async o=>{try{if(i)throw i;let s=new Map(o.map(u=>[y(u)?.name??"",u])),l=[...s.keys()].flatMap(u=>u.includes("\
/")?[`/${u}`]:[u,`/${u}`]);for(let[u,p]of await t.describe(l)){let c=s.get(u.replace(/^\//,""));c!==void 0&&r.set(c,p)}}catch(s){if(!(s instanceof m))throw s;b(
s)&&(i=s);for(let l of o)r.set(l,s)}}),r}var N={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-lister.js")},W=10,I=25;async function G(e,t,r,n){let a=se(c=>n.tagsOf(c)),i=c=>d(c,W,h=>ne(h,r,a)),o=new Map,
s=async(c,h)=>{try{let P=await h();for(let g of c){let F=P.filter(j=>ie(j,g));o.set(g,F.length>0||x(g)?await i(F):oe())}}catch(P){if(!(P instanceof m))throw P;for(let g of c)
o.set(g,P)}},l=e.filter(c=>!x(c)&&!q(c,r)),u=e.filter(c=>q(c,r)),p=[...e.filter(x).map(c=>()=>s([c],()=>n.below(K(c),t))),...ce(l).map(c=>()=>s(c,()=>n.named(c.
flatMap(z)))),...u.length>0?[()=>s(u,()=>n.shared())]:[]];return await d(p,W,c=>c()),o}async function V(e,{region:t},r){let n=e.map(({name:i})=>({reference:ae(i),
version:{},region:t,single:!1,text:i,requests:[]})),a=await L(n,r);return n.map(i=>{let o=a.get(i);if(!o||o instanceof m)return o;let[s]=o;return s&&{...s,versionId:E(
s.versionId,s.createdAt)}})}function E(e,t){return`${e} ${t?.toISOString()??""}`}async function ne(e,t,r){if(y(e.name))return{profile:R(e,new Map,t)};try{return{
profile:R(e,await r(e.name),t)}}catch(n){if(!(n instanceof m))throw n;return{profile:R(e,new Map,t),failure:n}}}function R({name:e,arn:t,version:r,modifiedAt:n,
kmsKeyId:a,policies:i},o,{region:s,accountId:l=""}){let{expiry:u,warnFrom:p,changeDueAt:c}=i;return{arn:t??`arn:${M(s)}:ssm:${s}:${l}:parameter/${e.replace(/^\//,
"")}`,name:y(e)?e:`ssm:${e}`,tags:o,createdAt:void 0,changedAt:n,accessedAt:void 0,deletedAt:void 0,rotation:c?"on":"never",rotatedAt:void 0,isPending:!1,description:{
...v(o),kmsKeyId:a,...u&&{expiry:u},...p&&{warnFrom:p},...c&&{rotation:{nextAt:c,windowFrom:c,isPending:!1,source:"policy NoChangeNotification"}}},versionId:E(String(
r),n),primaryRegion:void 0,replicas:void 0}}function ae(e){let t=k(e);if(!("reason"in t))return t;let r=e.startsWith("ssm:/")?"ssm:/":"ssm:";return{source:C,prefixText:r,
kind:"name",name:e.slice(r.length)}}function x({reference:e}){return e.kind==="prefix"}function q({reference:e},{accountId:t}){return e.kind==="arn"&&t!==void 0&&
e.accountId!==t}function K({reference:e}){return e.kind==="prefix"&&e.prefix!==""?f(e):void 0}function z({reference:e}){return e.kind!=="arn"?[f(e)]:e.name.includes(
"/")?[`/${e.name}`]:[e.name,`/${e.name}`]}function ie({name:e,arn:t},r){let{reference:n}=r,a=K(r);return n.kind==="prefix"?a===void 0||e.startsWith(`${a}/`):n.kind===
"arn"&&(e===n.arn||t===n.arn)?!0:z(r).includes(e)}function oe(){return new m("DescribeParameters",{kind:"answer",code:"ParameterNotFound",status:400})}function se(e){
let t=new Map;return r=>{let n=t.get(r)??e(r);return t.set(r,n),n}}function ce(e){let t=[];for(let r=0;r<e.length;r+=I)t.push(e.slice(r,r+I));return t}var B={service:"ssm",load:()=>import("./shared-sources-parameter-store-client-store-exports.js")};var Me={noun:"parameter",valuesPerCall:Q,async openCatalog(e,t){let r=await t(N,e),n=await t(B,e);return{find:(a,i)=>G(a,i,e,r),read:a=>V(a,e,n)}},explain:D};export{Me as watchedParameters};
