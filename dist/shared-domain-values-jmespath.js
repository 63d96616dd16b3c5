const require=process.getBuiltinModule;
import{a as d,d as k,f as O}from"./shared-domain-values-json.js";import{a as P,b as w,c as A}from"./shared-domain-values-refused-names.js";import{a as f}from"./shared-domain-error.js";async function T(e,n){let t=await K(),r=F(e),i=t(h(e,({source:o})=>Number(o)),n);if([...r].every(([o,u])=>[...u].every(a=>a===String(o))))return g(i,()=>{});let s=V(
t,e,n);return(s===void 0?void 0:C(i,s))??g(i,o=>G(r.get(o)))}async function L(e){(await v()).compile(e)}async function v(){let e=await import("./shared-jmespath-community-jmespath-index.js");
return _||z(e),_=!0,e}var _=!1;function z(e){let{registerFunction:n,TreeInterpreter:t,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:i,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:o,TYPE_NUMBER:u,
TYPE_STRING:a}=e,R=(c,l)=>c<l?-1:c>l?1:0;n("sort",([c])=>[...c].sort(R),[{types:[i,s]}],{override:!0});let $=(c,l)=>n(c,([M,Y])=>{let{runtime:D}=t,q=D.createKeyFunction(
Y,[u,a]),B=M.map(m=>({item:m,key:q(m)})),[N,...I]=B;return N?I.reduce((m,J)=>R(J.key,m.key)*l>0?J:m,N).item:null},[{types:[r]},{types:[o]}],{override:!0});$("ma\
x_by",1),$("min_by",-1)}async function K(){let{search:e}=await v();return(n,t)=>{try{return e(n,t)??null}catch{throw new f("E_SELECTOR",`The expression ${t} doe\
s not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function V(e,n,t){try{return e(h(n,({source:r})=>`${p}${r}${y}`),
t)}catch{return}}var[p,y]=["\uFDD0","\uFDD1"],x=new RegExp(`${p}([^${p}${y}]*)${y}`,"g");function h(e,n){if(e instanceof d)return n(e);if(Array.isArray(e))return e.
map(r=>h(r,n));if(!k(e))return e;let t=Object.entries(e).map(([r,i])=>[r,h(i,n)]);return Object.assign(Object.create(null),Object.fromEntries(t))}function F(e,n=new Map){
if(e instanceof d){let t=Number(e.source);n.set(t,(n.get(t)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let t of Object.values(e))F(t,n);return n}
function C(e,n){if(typeof e=="number"&&typeof n=="string"){let t=n.slice(1,-1);return n===`${p}${t}${y}`&&Number(t)===e?new d(t):void 0}if(typeof e=="number")return e===
n?new d(String(e)):void 0;if(typeof e=="string")return typeof n!="string"?void 0:n.replace(x,(r,i)=>String(Number(i)))===e?n.replace(x,"$1"):void 0;if(e===null||
typeof e=="boolean")return e===n?e:void 0;if(!(typeof n!="object"||n===null||Array.isArray(e)!==Array.isArray(n)))return W(e,n)}function W(e,n){let t=new Map(Object.
entries(n)),r=Object.entries(e).map(([i,s])=>{let o=t.get(i);return[i,o===void 0?void 0:C(s,o)]});if(!(r.length!==t.size||r.some(([,i])=>i===void 0)))return Array.
isArray(e)?r.map(([,i])=>i):Object.fromEntries(r)}function g(e,n){return typeof e=="number"?new d(n(e)??String(e)):Array.isArray(e)?e.map(t=>g(t,n)):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,g(r,n)]))}function G(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new f("E_SE\
LECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings, \
so that it is clear which one is meant."})}function b(e){if(!U.test(e))return;let n=[...e.matchAll(Z)].map(([t])=>Q(t));return n.includes(void 0)?void 0:n.filter(t=>t!==void 0)}var E='(?:[A-Za-z_]\\w*|"(?\
:[^"\\\\]|\\\\.)*")',S="(?:\\[\\d+\\])",U=new RegExp(`^(?:${E}|${S})(?:\\.${E}|${S})*$`),Z=new RegExp(`${E}|${S}`,"g");function Q(e){if(e.startsWith("["))return Number(
e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function ue(e,n){let t=b(n);if(t)return O(e,t);let r=await T(e,n);return r===
null||Array.isArray(r)&&r.length===0?void 0:r}async function ce(e,n,t=r=>r){let r=X(e);if(r!==void 0)throw new f("E_SELECTOR",`${n}: ${r} is a subtraction in JM\
ESPath, not a key.`,{fix:`Probably meant: ${t(e.replace(r,`"${r}"`))}`});if(!b(e))try{await L(e)}catch(i){throw new f("E_SELECTOR",`${n}: ${e} is no JMESPath ex\
pression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other characters than letters, digits and _ stand in double \
quotes.",cause:i})}}function X(e){let n=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(n)?.[0]}function H(e,n,t){let{naming:r,file:i}=e,{name:s,origin:o}=ee(r,e,n,t);return{name:i?`${s}_FILE`:s,origin:o}}function le({naming:e,selector:n,reference:t}){return e.
kind!=="prefixed"||e.text!==""?!1:n.kind==="fields"||t.kind==="prefix"}function j({path:e}){return e.length===0?void 0:e.join("_")}function pe(e){let{reference:n,
naming:t,selector:r}=e,i=n.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(t.kind!=="exact"&&i)return[];let s=r.kind==="jmespath"?b(r.expression):void 0;
return[H(e,n.kind==="name"?n.name:"",{path:s??[]}).name]}function ee(e,{reference:n,selector:t},r,i){switch(e.kind){case"exact":return{name:e.name,origin:"autho\
r"};case"derived":return{name:A(r,j(i)),origin:"data"};case"prefixed":{let s=n.kind==="prefix"?r.slice(n.prefix.length):void 0,u=(s===void 0||t.kind==="fields"?
[s,j(i)]:[s]).filter(a=>a!==void 0).join("_");return{name:w(e.text+P(u)),origin:"data"}}case"stem":return ne(e,r,i)}}function ne({stem:e,letterCase:n},t,{path:r}){
let i=r.length===0,o=[e===void 0||e===""&&i?t:e,...r].map(a=>P(String(a),n));return{name:w(o.filter(a=>a!=="").join("_")),origin:i&&e?"author":"data"}}export{b as a,ue as b,ce as c,H as d,le as e,j as f,pe as g};
