const require=process.getBuiltinModule;
import{a as P,b as E,c as _}from"./shared-domain-values-refused-names.js";import{a as d,d as O,f as k}from"./shared-domain-values-json.js";import{a as u}from"./shared-domain-error.js";async function T(e,n){let t=await K(),r=F(e),i=t(h(e,({source:o})=>Number(o)),n);if([...r].every(([o,c])=>[...c].every(a=>a===String(o))))return g(i,()=>{});let s=V(
t,e,n);return(s===void 0?void 0:C(i,s))??g(i,o=>G(r.get(o)))}async function L(e){(await v()).compile(e)}async function v(){let e=await import("./shared-jmespath-community-jmespath-index.js");
return x||I(e),x=!0,e}var x=!1;function I(e){let{registerFunction:n,TreeInterpreter:t,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:i,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:o,TYPE_NUMBER:c,
TYPE_STRING:a}=e,$=(f,l)=>f<l?-1:f>l?1:0;n("sort",([f])=>[...f].sort($),[{types:[i,s]}],{override:!0});let R=(f,l)=>n(f,([j,Y])=>{let{runtime:D}=t,q=D.createKeyFunction(
Y,[c,a]),z=j.map(m=>({item:m,key:q(m)})),[J,...B]=z;return J?B.reduce((m,N)=>$(N.key,m.key)*l>0?N:m,J).item:null},[{types:[r]},{types:[o]}],{override:!0});R("ma\
x_by",1),R("min_by",-1)}async function K(){let{search:e}=await v();return(n,t)=>{try{return e(n,t)??null}catch{throw new u("E_SELECTOR",`The expression ${t} doe\
s not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function V(e,n,t){try{return e(h(n,({source:r})=>`${p}${r}${y}`),
t)}catch{return}}var[p,y]=["\uFDD0","\uFDD1"],A=new RegExp(`${p}([^${p}${y}]*)${y}`,"g");function h(e,n){if(e instanceof d)return n(e);if(Array.isArray(e))return e.
map(r=>h(r,n));if(!O(e))return e;let t=Object.entries(e).map(([r,i])=>[r,h(i,n)]);return Object.assign(Object.create(null),Object.fromEntries(t))}function F(e,n=new Map){
if(e instanceof d){let t=Number(e.source);n.set(t,(n.get(t)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let t of Object.values(e))F(t,n);return n}
function C(e,n){if(typeof e=="number"&&typeof n=="string"){let t=n.slice(1,-1);return n===`${p}${t}${y}`&&Number(t)===e?new d(t):void 0}if(typeof e=="number")return e===
n?new d(String(e)):void 0;if(typeof e=="string")return typeof n!="string"?void 0:n.replace(A,(r,i)=>String(Number(i)))===e?n.replace(A,"$1"):void 0;if(e===null||
typeof e=="boolean")return e===n?e:void 0;if(!(typeof n!="object"||n===null||Array.isArray(e)!==Array.isArray(n)))return Z(e,n)}function Z(e,n){let t=new Map(Object.
entries(n)),r=Object.entries(e).map(([i,s])=>{let o=t.get(i);return[i,o===void 0?void 0:C(s,o)]});if(!(r.length!==t.size||r.some(([,i])=>i===void 0)))return Array.
isArray(e)?r.map(([,i])=>i):Object.fromEntries(r)}function g(e,n){return typeof e=="number"?new d(n(e)??String(e)):Array.isArray(e)?e.map(t=>g(t,n)):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,g(r,n)]))}function G(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new u("E_SE\
LECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings, \
so that it is clear which one is meant."})}function b(e){if(!U.test(e))return;let n=[...e.matchAll(W)].map(([t])=>Q(t));return n.includes(void 0)?void 0:n.filter(t=>t!==void 0)}var w='(?:[A-Za-z_]\\w*|"(?\
:[^"\\\\]|\\\\.)*")',S="(?:\\[\\d+\\])",U=new RegExp(`^(?:${w}|${S})(?:\\.${w}|${S})*$`),W=new RegExp(`${w}|${S}`,"g");function Q(e){if(e.startsWith("["))return Number(
e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function ue(e,n){let t=b(n);if(t)return k(e,t);let r=await T(e,n);return r===
null||Array.isArray(r)&&r.length===0?void 0:r}async function ce(e,n,t=r=>r){let r=X(e);if(r!==void 0)throw new u("E_SELECTOR",`${n}: ${r} is a subtraction in JM\
ESPath, not a key.`,{fix:`Probably meant: ${t(e.replace(r,`"${r}"`))}`});if(b(e))return;let[,i]=/^'([^'\\]*)'$/.exec(e)??[];if(i!==void 0){let s=/^[A-Za-z_]\w*$/.
test(i)?i:JSON.stringify(i);throw new u("E_SELECTOR",`${n}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${t(s)}`})}try{await L(e)}catch(s){
throw new u("E_SELECTOR",`${n}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function X(e){let n=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(n)?.[0]}function H(e,n,t){let{naming:r,file:i}=e,{name:s,origin:o}=ee(r,e,n,t);return{name:i?`${s}_FILE`:s,origin:o}}function le({naming:e,selector:n,reference:t}){return e.
kind!=="prefixed"||e.text!==""?!1:n.kind==="fields"||t.kind==="prefix"}function M({path:e}){return e.length===0?void 0:e.join("_")}function pe(e){let{reference:n,
naming:t,selector:r}=e,i=n.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(t.kind!=="exact"&&i)return[];let s=r.kind==="jmespath"?b(r.expression):void 0;
return[H(e,n.kind==="name"?n.name:"",{path:s??[]}).name]}function ee(e,{reference:n,selector:t},r,i){switch(e.kind){case"exact":return{name:e.name,origin:"autho\
r"};case"derived":return{name:_(r,M(i)),origin:"data"};case"prefixed":{let s=n.kind==="prefix"?r.slice(n.prefix.length):void 0,c=(s===void 0||t.kind==="fields"?
[s,M(i)]:[s]).filter(a=>a!==void 0).join("_");return{name:E(e.text+P(c)),origin:"data"}}case"stem":return ne(e,r,i)}}function ne({stem:e,letterCase:n},t,{path:r}){
let i=r.length===0,o=[e===void 0||e===""&&i?t:e,...r].map(a=>P(String(a),n));return{name:E(o.filter(a=>a!=="").join("_")),origin:i&&e?"author":"data"}}export{b as a,ue as b,ce as c,H as d,le as e,M as f,pe as g};
