const require=process.getBuiltinModule;
import{a as f}from"./lease-domain-error.js";function Ye(e){let n=e.length-20,t=e.slice(0,20).map(ae).join(", ");return n>0?`${t} and ${n} more`:t}function ae(e){let n=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return n.length>80?`${n.slice(0,80)}\u2026`:n}var T=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
names:`
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT
      RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE
      ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL
      ACTIONS_ORCHESTRATION_ID ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL ACTIONS_STEP_DEBUG
      ACTIONS_RUNNER_DEBUG
    `},{tool:"GitHub Actions",reason:"switches on what the runner keeps off for safety",source:"https://github.blog/changelog/2020-10-01-github-actions-deprecat\
ing-set-env-and-add-path-commands/",names:"ACTIONS_ALLOW_UNSECURE_COMMANDS ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION"},{tool:"GitHub Actions",reason:"is refused b\
y the runner, whoever sets it",source:"https://github.blog/changelog/2023-10-05-github-actions-node-options-environment-variable-is-restricted/",names:"NODE_OPT\
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function O(e,n){
let t=e.toUpperCase(),{exact:r,families:s}=ue(n);return[...r.get(t)??[],...s.filter(({covers:i})=>i(t)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>n[i]).find(i=>i&&
!ce(t,i))}var P=new WeakMap;function ue(e){let n=P.get(e);if(n)return n;let t=e.flatMap((i,a)=>C(i).map(u=>({pattern:u,at:a}))),r=new Map;for(let{pattern:i,at:a}of t)
r.set(i,[...r.get(i)??[],a]);let s=t.flatMap(({pattern:i,at:a})=>{let[u="",l]=i.split("*");return l===void 0?[]:[{covers:G(u,l),at:a}]}),o={exact:r,families:s};
return P.set(e,o),o}function x(e,n){let t=e.toUpperCase().slice(0,-1);for(let r of n){let s=C(r).find(o=>o.endsWith("*")?o.startsWith(t)||t.startsWith(o.slice(0,
-1)):o.startsWith(t));if(s!==void 0)return s}}function C({names:e}){return e.trim().split(/\s+/)}function ce(e,{except:n={}}){return Object.keys(n).some(t=>de(t,
e))}function de(e,n){let[t="",r]=e.split("*");return r===void 0?n===t:G(t,r)(n)}function G(e,n){return t=>t.length>=e.length+n.length&&t.startsWith(e)&&t.endsWith(
n)}function h(e,n="upper"){let t=e.replace(/[^A-Za-z0-9_]/g,"_");return n==="kept"?t:n==="upper"?t.toUpperCase():t.toLowerCase()}function y(e){return/^[0-9]/.test(
e)?`_${e}`:e}function B(e,n){return y(h(n===void 0?e:`${e}_${n}`))}function fe(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function le(e){return e===""?"is empt\
y":fe(e)?J(O(e,T)):"has other characters than letters, digits and _, or begins with a digit"}async function qe(e){return le(e)??J(O(e,await H()))}async function Qe(e){
return x(e,[...T,...await H()])}async function H(){return(await import("./lease-domain-values-steering-names.js")).steeringNames}function J(e){return e&&`${e.reason} (${e.tool}\
)`}var c=class{source;constructor(n){this.source=n}},pe=500;function en(e){let n=e.startsWith("\uFEFF")?e.slice(1):e;if(ge(n))try{return JSON.parse(n),he(n)>pe?void 0:
JSON.parse(n,me)}catch{return}}function ge(e){return/^\s*["\d[{tfn-]/.test(e)}function me(e,n,t){return typeof n=="number"?new c(t.source??String(n)):n}function he(e){
let n=0,t=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?t=Math.max(t,++n):(r==="]"||r==="}")&&(n-=1);return t}function g(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof c)}function L(e,n=({source:t})=>t){return e instanceof c?n(e):Array.isArray(e)?`[${e.map(r=>L(r,n)).join("\
,")}]`:g(e)?`{${Object.entries(e).map(([r,s])=>`${JSON.stringify(r)}:${L(s,n)}`).join(",")}}`:JSON.stringify(e)}function M(e,n){let t=e;for(let r of n)typeof r==
"number"?t=Array.isArray(t)?t[r]:void 0:t=g(t)&&Object.hasOwn(t,r)?t[r]:void 0;return t}function*ye(e,n=[]){let t=_e(e);t.length===0&&(yield[n,e]);for(let[r,s]of t)
yield*ye(s,[...n,r])}function _e(e){return Array.isArray(e)?[...e.entries()]:g(e)?Object.entries(e):[]}async function z(e,n){let t=await Ee(),r=K(e),s=t(E(e,({source:i})=>Number(i)),n);if([...r].every(([i,a])=>[...a].every(u=>u===String(i))))return N(s,()=>{});let o=Ne(
t,e,n);return(o===void 0?void 0:Y(s,o))??N(s,i=>Te(r.get(i)))}async function D(e){(await F()).compile(e)}async function F(){let e=await import("./lease-jmespath-community-jmespath-index.js");
return v||be(e),v=!0,e}var v=!1;function be(e){let{registerFunction:n,TreeInterpreter:t,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:s,TYPE_ARRAY_STRING:o}=e,{TYPE_EXPREF:i,TYPE_NUMBER:a,
TYPE_STRING:u}=e,l=(d,m)=>d<m?-1:d>m?1:0;n("sort",([d])=>[...d].sort(l),[{types:[s,o]}],{override:!0});let k=(d,m)=>n(d,([ne,te])=>{let{runtime:re}=t,se=re.createKeyFunction(
te,[a,u]),ie=ne.map(p=>({item:p,key:se(p)})),[$,...oe]=ie;return $?oe.reduce((p,w)=>l(w.key,p.key)*m>0?w:p,$).item:null},[{types:[r]},{types:[i]}],{override:!0});
k("max_by",1),k("min_by",-1)}async function Ee(){let{search:e}=await F();return(n,t)=>{try{return e(n,t)??null}catch{throw new f("E_SELECTOR",`The expression ${t}\
 does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function Ne(e,n,t){try{return e(E(n,({source:r})=>`${_}${r}${b}`),
t)}catch{return}}var[_,b]=["\uFDD0","\uFDD1"],W=new RegExp(`${_}([^${_}${b}]*)${b}`,"g");function E(e,n){if(e instanceof c)return n(e);if(Array.isArray(e))return e.
map(r=>E(r,n));if(!g(e))return e;let t=Object.entries(e).map(([r,s])=>[r,E(s,n)]);return Object.assign(Object.create(null),Object.fromEntries(t))}function K(e,n=new Map){
if(e instanceof c){let t=Number(e.source);n.set(t,(n.get(t)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let t of Object.values(e))K(t,n);return n}
function Y(e,n){if(typeof e=="number"&&typeof n=="string"){let t=n.slice(1,-1);return n===`${_}${t}${b}`&&Number(t)===e?new c(t):void 0}if(typeof e=="number")return e===
n?new c(String(e)):void 0;if(typeof e=="string")return typeof n!="string"?void 0:n.replace(W,(r,s)=>String(Number(s)))===e?n.replace(W,"$1"):void 0;if(e===null||
typeof e=="boolean")return e===n?e:void 0;if(!(typeof n!="object"||n===null||Array.isArray(e)!==Array.isArray(n)))return Re(e,n)}function Re(e,n){let t=new Map(
Object.entries(n)),r=Object.entries(e).map(([s,o])=>{let i=t.get(s);return[s,i===void 0?void 0:Y(o,i)]});if(!(r.length!==t.size||r.some(([,s])=>s===void 0)))return Array.
isArray(e)?r.map(([,s])=>s):Object.fromEntries(r)}function N(e,n){return typeof e=="number"?new c(n(e)??String(e)):Array.isArray(e)?e.map(t=>N(t,n)):typeof e!="\
object"||e===null?e:Object.fromEntries(Object.entries(e).map(([t,r])=>[t,N(r,n)]))}function Te(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new f("E_S\
ELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings,\
 so that it is clear which one is meant."})}function R(e){if(!Oe.test(e))return;let n=[...e.matchAll(Ae)].map(([t])=>Se(t));return n.includes(void 0)?void 0:n.filter(t=>t!==void 0)}var A='(?:[A-Za-z_]\\w*|\
"(?:[^"\\\\]|\\\\.)*")',S="(?:\\[\\d+\\])",Oe=new RegExp(`^(?:${A}|${S})(?:\\.${A}|${S})*$`),Ae=new RegExp(`${A}|${S}`,"g");function Se(e){if(e.startsWith("["))
return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function cn(e,n){let t=R(n);if(t)return M(e,t);let r=await z(
e,n);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function dn(e,n,t=r=>r){let r=Ie(e);if(r!==void 0)throw new f("E_SELECTOR",`${n}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${t(e.replace(r,`"${r}"`))}`});if(!R(e))try{await D(e)}catch(s){throw new f("E_SELECTOR",`${n}: ${e} \
is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other characters than letters, digits and _\
 stand in double quotes.",cause:s})}}function Ie(e){let n=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,'""');return/[A-Za-z_]\w*(?:-\w+)+/.
exec(n)?.[0]}function Ue(e,n,t){let{naming:r,file:s}=e,{name:o,origin:i}=ke(r,e,n,t);return{name:s?`${o}_FILE`:o,origin:i}}function gn({naming:e,selector:n,reference:t}){return e.
kind!=="prefixed"||e.text!==""?!1:n.kind==="fields"||t.kind==="prefix"}function Z({path:e}){return e.length===0?void 0:e.join("_")}function mn(e){let{reference:n,
naming:t,selector:r}=e,s=n.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(t.kind!=="exact"&&s)return[];let o=r.kind==="jmespath"?R(r.expression):void 0;
return[Ue(e,n.kind==="name"?n.name:"",{path:o??[]}).name]}function ke(e,{reference:n,selector:t},r,s){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:B(r,Z(s)),origin:"data"};case"prefixed":{let o=n.kind==="prefix"?r.slice(n.prefix.length):void 0,a=(o===void 0||t.kind==="fields"?
[o,Z(s)]:[o]).filter(u=>u!==void 0).join("_");return{name:y(e.text+h(a)),origin:"data"}}case"stem":return $e(e,r,s)}}function $e({stem:e,letterCase:n},t,{path:r}){
let s=r.length===0,i=[e===void 0||e===""&&s?t:e,...r].map(u=>h(String(u),n));return{name:y(i.filter(u=>u!=="").join("_")),origin:s&&e?"author":"data"}}function j(e,n){let t=q(e);return t.length<n||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(t)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(t)}function q(e){let n=0,
t=e.length;for(;n<t&&V(e[n]);)n+=1;for(;t>n&&V(e[t-1]);)t-=1;return e.slice(n,t)}function V(e){return e!==void 0&&/[\s\u0085]/.test(e)}function yn(e){return e.split(
/[\r\n]+/).map(q).filter(n=>n!=="")}function _n(e){return/[\r\n]/.test(e)}function Nn({keys:e,text:n,isLine:t}){if(t)return!ee(n);let r=Pe(e.at(-1)??"");if(X(n))return!Le(r);let s=Je(r);return s==="strong"?!/^(true|false|null|none)$/i.
test(n):s==="weak"||e.slice(0,-1).some(o=>we.test(o))?!U(n):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(n)&&I(n)}function Rn({text:e,isLine:n}){return n?!ee(e):!U(
e)}var we=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;function Pe(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(
/[^a-z\d]+/).filter(n=>n!=="")}var xe=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook)$/,
Ce=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,Ge=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Be=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,He=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function Je(e){let n=e.at(-1)??"",t=e.at(-2)??"";if(!(He.test(n)||n==="key"&&t==="public"))return n==="key"&&Ge.test(t)?"strong":n==="string"&&t==="connection"?
"weak":e.some(r=>xe.test(r)||Ce.test(r))?"strong":Be.test(n)?"weak":void 0}function Le(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function X(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Me=4096,ve=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,Q=10;function I(e){let n=e.
slice(0,Me);if(n.length<Q||We(n))return!1;let t=0;for(let r of n.split(ve))ze(r)&&(t+=r.length);return t>=Q&&t*4>=Math.min(n.length,64)}function We(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.
test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)}function ze(e){if(e.length<4)return!1;
if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||De(
e))return!1;let n=[...e].map(Fe),t=0;for(let s=1;s<n.length;s+=1)n[s]!==n[s-1]&&(t+=1);let r=n.filter(s=>s==="digit").length;return e.length>=16&&r>=3&&t>=2?!0:
t>=2&&t*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function De(e){let n=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;return n!==
null&&e.length<=32&&e.length>=3*n.length}function Fe(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"\
upper":"sign"}function Tn(e){return e.length>40||X(e)?!1:U(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!I(e)&&!/\d{6}/.test(e)&&Ke(e)}function Ke(e){return e.split(/[-_./:@]+/).
every(n=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(n))}function U(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function ee(e){return j(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function On(e){
return I(e)?"\u2026":e}export{Ye as a,ae as b,c,en as d,ge as e,g as f,L as g,ye as h,R as i,cn as j,dn as k,h as l,y as m,fe as n,le as o,qe as p,Qe as q,Ue as r,gn as s,Z as t,mn as u,
j as v,q as w,yn as x,_n as y,Nn as z,Rn as A,I as B,Tn as C,On as D};
