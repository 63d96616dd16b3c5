const require=process.getBuiltinModule;
import{a as $,b as w,c as x}from"./lease-domain-listing.js";import{a as c}from"./lease-domain-error.js";var a=class{source;constructor(n){this.source=n}},H=500;function ve(e){let n=e.startsWith("\uFEFF")?e.slice(1):e;if(ee(n))try{return JSON.parse(n),te(n)>H?void 0:
JSON.parse(n,ne)}catch{return}}function ee(e){return/^\s*["\d[{tfn-]/.test(e)}function ne(e,n,t){return typeof n=="number"?new a(t.source??String(n)):n}function te(e){
let n=0,t=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?t=Math.max(t,++n):(r==="]"||r==="}")&&(n-=1);return t}function p(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof a)}function z(e,n=({source:t})=>t){return e instanceof a?n(e):Array.isArray(e)?`[${e.map(r=>z(r,n)).join("\
,")}]`:p(e)?`{${Object.entries(e).map(([r,i])=>`${JSON.stringify(r)}:${z(i,n)}`).join(",")}}`:JSON.stringify(e)}function R(e,n){let t=e;for(let r of n)typeof r==
"number"?t=Array.isArray(t)?t[r]:void 0:t=p(t)&&Object.hasOwn(t,r)?t[r]:void 0;return t}function*re(e,n=[]){let t=ie(e);t.length===0&&(yield[n,e]);for(let[r,i]of t)
yield*re(i,[...n,r])}function ie(e){return Array.isArray(e)?[...e.entries()]:p(e)?Object.entries(e):[]}async function T(e,n){let t=await oe(),r=Z(e),i=t(h(e,({source:o})=>Number(o)),n);if([...r].every(([o,f])=>[...f].every(u=>u===String(o))))return b(i,()=>{});let s=ae(
t,e,n);return(s===void 0?void 0:C(i,s))??b(i,o=>ce(r.get(o)))}async function F(e){(await M()).compile(e)}async function M(){let e=await import("./lease-jmespath-community-jmespath-index.js");
return v||se(e),v=!0,e}var v=!1;function se(e){let{registerFunction:n,TreeInterpreter:t,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:i,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:o,TYPE_NUMBER:f,
TYPE_STRING:u}=e,A=(d,g)=>d<g?-1:d>g?1:0;n("sort",([d])=>[...d].sort(A),[{types:[i,s]}],{override:!0});let E=(d,g)=>n(d,([K,G])=>{let{runtime:V}=t,U=V.createKeyFunction(
G,[f,u]),Q=K.map(l=>({item:l,key:U(l)})),[N,...X]=Q;return N?X.reduce((l,_)=>A(_.key,l.key)*g>0?_:l,N).item:null},[{types:[r]},{types:[o]}],{override:!0});E("ma\
x_by",1),E("min_by",-1)}async function oe(){let{search:e}=await M();return(n,t)=>{try{return e(n,t)??null}catch{throw new c("E_SELECTOR",`The expression ${t} do\
es not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function ae(e,n,t){try{return e(h(n,({source:r})=>`${m}${r}${y}`),
t)}catch{return}}var[m,y]=["\uFDD0","\uFDD1"],L=new RegExp(`${m}([^${m}${y}]*)${y}`,"g");function h(e,n){if(e instanceof a)return n(e);if(Array.isArray(e))return e.
map(r=>h(r,n));if(!p(e))return e;let t=Object.entries(e).map(([r,i])=>[r,h(i,n)]);return Object.assign(Object.create(null),Object.fromEntries(t))}function Z(e,n=new Map){
if(e instanceof a){let t=Number(e.source);n.set(t,(n.get(t)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let t of Object.values(e))Z(t,n);return n}
function C(e,n){if(typeof e=="number"&&typeof n=="string"){let t=n.slice(1,-1);return n===`${m}${t}${y}`&&Number(t)===e?new a(t):void 0}if(typeof e=="number")return e===
n?new a(String(e)):void 0;if(typeof e=="string")return typeof n!="string"?void 0:n.replace(L,(r,i)=>String(Number(i)))===e?n.replace(L,"$1"):void 0;if(e===null||
typeof e=="boolean")return e===n?e:void 0;if(!(typeof n!="object"||n===null||Array.isArray(e)!==Array.isArray(n)))return ue(e,n)}function ue(e,n){let t=new Map(
Object.entries(n)),r=Object.entries(e).map(([i,s])=>{let o=t.get(i);return[i,o===void 0?void 0:C(s,o)]});if(!(r.length!==t.size||r.some(([,i])=>i===void 0)))return Array.
isArray(e)?r.map(([,i])=>i):Object.fromEntries(r)}function b(e,n){return typeof e=="number"?new a(n(e)??String(e)):Array.isArray(e)?e.map(t=>b(t,n)):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,b(r,n)]))}function ce(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new c("E_S\
ELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings,\
 so that it is clear which one is meant."})}function k(e){if(!fe.test(e))return;let n=[...e.matchAll(de)].map(([t])=>le(t));return n.includes(void 0)?void 0:n.filter(t=>t!==void 0)}var J='(?:[A-Za-z_]\\w*|\
"(?:[^"\\\\]|\\\\.)*")',O="(?:\\[\\d+\\])",fe=new RegExp(`^(?:${J}|${O})(?:\\.${J}|${O})*$`),de=new RegExp(`${J}|${O}`,"g");function le(e){if(e.startsWith("["))
return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function De(e,n){let t=k(n);if(t)return R(e,t);let r=await T(
e,n);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Ye(e,n,t=r=>r){let r=pe(e);if(r!==void 0)throw new c("E_SELECTOR",`${n}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${t(e.replace(r,`"${r}"`))}`});if(k(e))return;let[,i]=/^'([^'\\]*)'$/.exec(e)??[];if(i!==void 0){let s=/^[A-Za-z_]\w*$/.
test(i)?i:JSON.stringify(i);throw new c("E_SELECTOR",`${n}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${t(s)}`})}try{await F(e)}catch(s){
throw new c("E_SELECTOR",`${n}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function pe(e){let n=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(n)?.[0]}function ge(e,n,t){let{naming:r,file:i}=e,{name:s,origin:o}=me(r,e,n,t);return{name:i?`${s}_FILE`:s,origin:o}}function Ie({naming:e,selector:n,reference:t}){return e.
kind!=="prefixed"||e.text!==""?!1:n.kind==="fields"||t.kind==="prefix"}function j({path:e}){return e.length===0?void 0:e.join("_")}function Ke(e){let{reference:n,
naming:t,selector:r}=e,i=n.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(t.kind!=="exact"&&i)return[];let s=r.kind==="jmespath"?k(r.expression):void 0;
return[ge(e,n.kind==="name"?n.name:"",{path:s??[]}).name]}function me(e,{reference:n,selector:t},r,i){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:x(r,j(i)),origin:"data"};case"prefixed":{let s=n.kind==="prefix"?r.slice(n.prefix.length):void 0,f=(s===void 0||t.kind==="fields"?
[s,j(i)]:[s]).filter(u=>u!==void 0).join("_");return{name:w(e.text+$(f)),origin:"data"}}case"stem":return ye(e,r,i)}}function ye({stem:e,letterCase:n},t,{path:r}){
let i=r.length===0,o=[e===void 0||e===""&&i?t:e,...r].map(u=>$(String(u),n));return{name:w(o.filter(u=>u!=="").join("_")),origin:i&&e?"author":"data"}}function Y(e,n){let t=q(e);return t.length<n||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(t)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(t)}function q(e){let n=0,
t=e.length;for(;n<t&&D(e[n]);)n+=1;for(;t>n&&D(e[t-1]);)t-=1;return e.slice(n,t)}function D(e){return e!==void 0&&/[\s\u0085]/.test(e)}function Ve(e){return e.split(
/[\r\n]+/).map(q).filter(n=>n!=="")}function Ue(e){return/[\r\n]/.test(e)}function He({keys:e,text:n,isLine:t}){if(t)return!I(n);let r=be(e.at(-1)??"");if(B(n))return!Pe(r);let i=Se(r);return i==="strong"?!/^(true|false|null|none)$/i.
test(n):i==="weak"||e.slice(0,-1).some(s=>he.test(s))?!P(n):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(n)&&S(n)}function en({text:e,isLine:n}){return n?!I(e):!P(e)}
var he=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;function be(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z\d]+/).
filter(n=>n!=="")}var ke=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
$e=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,we=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Je=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,Oe=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function Se(e){let n=e.at(-1)??"",t=e.at(-2)??"";if(!(Oe.test(n)||n==="key"&&t==="public"))return n==="key"&&we.test(t)?"strong":n==="string"&&t==="connection"?
"weak":e.some(r=>ke.test(r)||$e.test(r))?"strong":Je.test(n)?"weak":void 0}function Pe(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function B(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Ae=4096,Ee=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,W=10;function S(e){let n=e.
slice(0,Ae);if(n.length<W||Ne(n))return!1;let t=0;for(let r of n.split(Ee))_e(r)&&(t+=r.length);return t>=W&&t*4>=Math.min(n.length,64)}function Ne(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.
test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function _e(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||xe(
e))return!1;let n=[...e].map(ze),t=0;for(let i=1;i<n.length;i+=1)n[i]!==n[i-1]&&(t+=1);let r=n.filter(i=>i==="digit").length;return e.length>=16&&r>=3&&t>=2?!0:
t>=2&&t*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function xe(e){let n=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;return n!==
null&&e.length<=32&&e.length>=3*n.length}function ze(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"\
upper":"sign"}function nn(e){return e.length>40||B(e)?!1:P(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!S(e)&&!/\d{6}/.test(e)&&Re(e)}function Re(e){return e.split(/[-_./:@]+/).
every(n=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(n))}function P(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function I(e){return Y(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function tn(e){
return S(e)?"\u2026":e}export{a,ve as b,ee as c,p as d,z as e,re as f,k as g,De as h,Ye as i,ge as j,Ie as k,j as l,Ke as m,Y as n,q as o,Ve as p,Ue as q,He as r,en as s,S as t,nn as u,
tn as v};
