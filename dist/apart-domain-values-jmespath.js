const require=process.getBuiltinModule;
import{a as c}from"./apart-domain-error.js";import{a,d as J,e as A}from"./apart-domain-values-json.js";async function _(e,n){let t=await z(),r=v(e),i=t(y(e,({source:s})=>Number(s)),n);if([...r].every(([s,h])=>[...h].every(g=>g===String(s))))return p(i,()=>{});let o=I(
t,e,n);return(o===void 0?void 0:C(i,o))??p(i,s=>B(r.get(s)))}async function T(e){(await N()).compile(e)}async function N(){let e=await import("./apart-jmespath-community-jmespath-index.js");
return R||x(e),R=!0,e}var R=!1;function x(e){let{registerFunction:n,TreeInterpreter:t,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:i,TYPE_ARRAY_STRING:o}=e,{TYPE_EXPREF:s,TYPE_NUMBER:h,
TYPE_STRING:g}=e,E=(u,d)=>u<d?-1:u>d?1:0;n("sort",([u])=>[...u].sort(E),[{types:[i,o]}],{override:!0});let w=(u,d)=>n(u,([Y,L])=>{let{runtime:D}=t,F=D.createKeyFunction(
L,[h,g]),j=Y.map(f=>({item:f,key:F(f)})),[S,...k]=j;return S?k.reduce((f,$)=>E($.key,f.key)*d>0?$:f,S).item:null},[{types:[r]},{types:[s]}],{override:!0});w("ma\
x_by",1),w("min_by",-1)}async function z(){let{search:e}=await N();return(n,t)=>{try{return e(n,t)??null}catch{throw new c("E_SELECTOR",`The expression ${t} doe\
s not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function I(e,n,t){try{return e(y(n,({source:r})=>`${m}${r}${l}`),
t)}catch{return}}var[m,l]=["\uFDD0","\uFDD1"],O=new RegExp(`${m}([^${m}${l}]*)${l}`,"g");function y(e,n){if(e instanceof a)return n(e);if(Array.isArray(e))return e.
map(r=>y(r,n));if(!J(e))return e;let t=Object.entries(e).map(([r,i])=>[r,y(i,n)]);return Object.assign(Object.create(null),Object.fromEntries(t))}function v(e,n=new Map){
if(e instanceof a){let t=Number(e.source);n.set(t,(n.get(t)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let t of Object.values(e))v(t,n);return n}
function C(e,n){if(typeof e=="number"&&typeof n=="string"){let t=n.slice(1,-1);return n===`${m}${t}${l}`&&Number(t)===e?new a(t):void 0}if(typeof e=="number")return e===
n?new a(String(e)):void 0;if(typeof e=="string")return typeof n!="string"?void 0:n.replace(O,(r,i)=>String(Number(i)))===e?n.replace(O,"$1"):void 0;if(e===null||
typeof e=="boolean")return e===n?e:void 0;if(!(typeof n!="object"||n===null||Array.isArray(e)!==Array.isArray(n)))return K(e,n)}function K(e,n){let t=new Map(Object.
entries(n)),r=Object.entries(e).map(([i,o])=>{let s=t.get(i);return[i,s===void 0?void 0:C(o,s)]});if(!(r.length!==t.size||r.some(([,i])=>i===void 0)))return Array.
isArray(e)?r.map(([,i])=>i):Object.fromEntries(r)}function p(e,n){return typeof e=="number"?new a(n(e)??String(e)):Array.isArray(e)?e.map(t=>p(t,n)):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,p(r,n)]))}function B(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new c("E_SE\
LECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings, \
so that it is clear which one is meant."})}function M(e){if(!G.test(e))return;let n=[...e.matchAll(U)].map(([t])=>W(t));return n.includes(void 0)?void 0:n.filter(t=>t!==void 0)}var b='(?:[A-Za-z_]\\w*|"(?\
:[^"\\\\]|\\\\.)*")',P="(?:\\[\\d+\\])",G=new RegExp(`^(?:${b}|${P})(?:\\.${b}|${P})*$`),U=new RegExp(`${b}|${P}`,"g");function W(e){if(e.startsWith("["))return Number(
e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function ne(e,n){let t=M(n);if(t)return A(e,t);let r=await _(e,n);return r===
null||Array.isArray(r)&&r.length===0?void 0:r}async function te(e,n,t=r=>r){let r=Z(e);if(r!==void 0)throw new c("E_SELECTOR",`${n}: ${r} is a subtraction in JM\
ESPath, not a key.`,{fix:`Probably meant: ${t(e.replace(r,`"${r}"`))}`});if(!M(e))try{await T(e)}catch(i){throw new c("E_SELECTOR",`${n}: ${e} is no JMESPath ex\
pression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other characters than letters, digits and _ stand in double \
quotes.",cause:i})}}function Z(e){let n=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(n)?.[0]}export{ne as a,te as b};
