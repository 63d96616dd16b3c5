const require=process.getBuiltinModule;
import{a}from"./apart-domain-error.js";import{a as c,d as J,e as A}from"./apart-domain-values-json.js";async function _(e,t){let n=await z(),r=v(e),i=n(y(e,({source:o})=>Number(o)),t);if([...r].every(([o,h])=>[...h].every(g=>g===String(o))))return p(i,()=>{});let s=I(
n,e,t);return(s===void 0?void 0:C(i,s))??p(i,o=>B(r.get(o)))}async function T(e){(await N()).compile(e)}async function N(){let e=await import("./jmespath.js");
return R||k(e),R=!0,e}var R=!1;function k(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:i,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:o,TYPE_NUMBER:h,
TYPE_STRING:g}=e,P=(u,d)=>u<d?-1:u>d?1:0;t("sort",([u])=>[...u].sort(P),[{types:[i,s]}],{override:!0});let w=(u,d)=>t(u,([Y,L])=>{let{runtime:x}=n,D=x.createKeyFunction(
L,[h,g]),F=Y.map(f=>({item:f,key:D(f)})),[S,...j]=F;return S?j.reduce((f,$)=>P($.key,f.key)*d>0?$:f,S).item:null},[{types:[r]},{types:[o]}],{override:!0});w("ma\
x_by",1),w("min_by",-1)}async function z(){let{search:e}=await N();return(t,n)=>{try{return e(t,n)??null}catch{throw new a("E_SELECTOR",`The expression ${n} doe\
s not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function I(e,t,n){try{return e(y(t,({source:r})=>`${m}${r}${l}`),
n)}catch{return}}var[m,l]=["\uFDD0","\uFDD1"],O=new RegExp(`${m}([^${m}${l}]*)${l}`,"g");function y(e,t){if(e instanceof c)return t(e);if(Array.isArray(e))return e.
map(r=>y(r,t));if(!J(e))return e;let n=Object.entries(e).map(([r,i])=>[r,y(i,t)]);return Object.assign(Object.create(null),Object.fromEntries(n))}function v(e,t=new Map){
if(e instanceof c){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let n of Object.values(e))v(n,t);return t}
function C(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${m}${n}${l}`&&Number(n)===e?new c(n):void 0}if(typeof e=="number")return e===
t?new c(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(O,(r,i)=>String(Number(i)))===e?t.replace(O,"$1"):void 0;if(e===null||
typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(t)))return K(e,t)}function K(e,t){let n=new Map(Object.
entries(t)),r=Object.entries(e).map(([i,s])=>{let o=n.get(i);return[i,o===void 0?void 0:C(s,o)]});if(!(r.length!==n.size||r.some(([,i])=>i===void 0)))return Array.
isArray(e)?r.map(([,i])=>i):Object.fromEntries(r)}function p(e,t){return typeof e=="number"?new c(t(e)??String(e)):Array.isArray(e)?e.map(n=>p(n,t)):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,p(r,t)]))}function B(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new a("E_SE\
LECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings, \
so that it is clear which one is meant."})}function M(e){if(!Z.test(e))return;let t=[...e.matchAll(q)].map(([n])=>G(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var b='(?:[A-Za-z_]\\w*|"(?\
:[^"\\\\]|\\\\.)*")',E="(?:\\[\\d+\\])",Z=new RegExp(`^(?:${b}|${E})(?:\\.${b}|${E})*$`),q=new RegExp(`${b}|${E}`,"g");function G(e){if(e.startsWith("["))return Number(
e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function te(e,t){let n=M(t);if(n)return A(e,n);let r=await _(e,t);return r===
null||Array.isArray(r)&&r.length===0?void 0:r}async function ne(e,t,n=r=>r){let r=U(e);if(r!==void 0)throw new a("E_SELECTOR",`${t}: ${r} is a subtraction in JM\
ESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(M(e))return;let[,i]=/^'([^'\\]*)'$/.exec(e)??[];if(i!==void 0){let s=/^[A-Za-z_]\w*$/.
test(i)?i:JSON.stringify(i);throw new a("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await T(e)}catch(s){
throw new a("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function U(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}export{te as a,ne as b};
