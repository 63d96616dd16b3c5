const require=process.getBuiltinModule;
import{a as c,b as p,c as x,f as k}from"./apart-domain-values-refused-names.js";import{a as y}from"./apart-domain-listing.js";import"./apart-domain-values-jmespath.js";import{a as g}from"./apart-domain-error.js";
import{n as l}from"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";function h(e,t,n){let{naming:r,file:a}=e,{name:i,origin:s}=N(r,e,t,n);return{name:a?`${i}_FILE`:i,origin:s}}function u({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function L({path:e}){return e.length===0?void 0:e.join("_")}function N(e,{reference:t,selector:n},r,a){switch(e.kind){case"exact":return{name:e.name,origin:"author"};case"derived":return{name:x(r,L(a)),origin:"data"};case"\
prefixed":{let i=t.kind==="prefix"?r.slice(t.prefix.length):void 0,d=(i===void 0||n.kind==="fields"?[i,L(a)]:[i]).filter(o=>o!==void 0).join("_");return{name:p(
e.text+c(d)),origin:"data"}}case"stem":return w(e,r,a)}}function w({stem:e,letterCase:t},n,{path:r}){let a=r.length===0,s=[e===void 0||e===""&&a?n:e,...r].map(o=>c(
String(o),t));return{name:p(s.filter(o=>o!=="").join("_")),origin:a&&e?"author":"data"}}var $=12;async function j(e,t){if(!u(e))return[...t];let{only:n}=e;if(n===void 0)throw await b(e,t);return n==="any"?[...t]:t.flatMap(r=>{let a=n.find(i=>f(r.name,
i));return a===void 0?[]:[a.endsWith("*")?r:{...r,origin:"author"}]})}function P({only:e=[]},t){return e==="any"?[]:e.filter(n=>!t.some(({name:r})=>f(r,n)))}function A(e,t){
let{only:n,reference:r,selector:a}=e;if(!u(e)||n===void 0||n==="any"||r.kind!=="prefix")return!1;let{name:i}=h(e,t,{path:a.kind==="fields"?[""]:[]});return a.kind!==
"fields"?!n.some(s=>f(i,s)):!n.some(s=>s.endsWith("*")?s.slice(0,-1).startsWith(i)||f(i,s):s.startsWith(i))}function q(e,t,n){let{only:r=[],text:a}=e;if(r==="an\
y")return;let i=t.map(({name:o})=>o).filter(o=>!r.some(m=>f(o,m))),s=n.map(o=>{let m=e.selector.kind==="fields";return`${h(e,o,{path:m?[""]:[]}).name}${m?"*":""}`}),
d=[...new Set([...i.map(l),...s])];if(!(!u(e)||d.length===0))return`only= leaves out ${d.length} ${d.length===1?"name":"names"} of ${a}: ${y(d)}`}function f(e,t){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):e===t}async function b(e,t){let n=[];for(let i of new Set(t.map(s=>s.name)))await k(i)===void 0&&n.push(i);let a=n.
length>0&&n.length<=$&&n.every(i=>l(i)===i)?`only=${n.join(",")}`:"only=NAME,NAME_*";return new g("E_NAME",`With a blank NAME, whoever may write ${e.text} choos\
es names of variables.`,{fix:[`List the names that you want: \`, ${e.text} ${a}\``,`Or begin their names with something: \`NAME_*, ${e.text}\``].join(`
`)})}export{A as isUnlisted,q as leftOutSentence,P as missingNames,j as withListedNames};
