const require=process.getBuiltinModule;
import{j as u,k as l,v as c}from"./lease-domain-masks-looks-secret.js";import{f as y,h as p}from"./lease-domain-listing.js";import{a as h}from"./lease-domain-error.js";import"./lease-runtime.js";var L=12;async function M(e,t){if(!l(e))return[...t];let{only:n}=e;if(n===void 0)throw await g(e,t);return n==="any"?[...t]:t.flatMap(i=>{let r=n.find(s=>f(i.name,
s));return r===void 0?[]:[r.endsWith("*")?i:{...i,origin:"author"}]})}function W({only:e=[]},t){return e==="any"?[]:e.filter(n=>!t.some(({name:i})=>f(i,n)))}function k(e,t){
let{only:n,reference:i,selector:r}=e;if(!l(e)||n===void 0||n==="any"||i.kind!=="prefix")return!1;let{name:s}=u(e,t,{path:r.kind==="fields"?[""]:[]});return r.kind!==
"fields"?!n.some(o=>f(s,o)):!n.some(o=>o.endsWith("*")?o.slice(0,-1).startsWith(s)||f(s,o):o.startsWith(s))}function R(e,t,n){let{only:i=[],text:r}=e;if(i==="an\
y")return;let s=t.map(({name:a})=>a).filter(a=>!i.some(d=>f(a,d))),o=n.map(a=>{let d=e.selector.kind==="fields";return`${u(e,a,{path:d?[""]:[]}).name}${d?"*":""}`}),
m=[...new Set([...s.map(c),...o])];if(!(!l(e)||m.length===0))return`only= leaves out ${m.length} ${m.length===1?"name":"names"} of ${r}: ${p(m)}`}function f(e,t){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):e===t}async function g(e,t){let n=[];for(let s of new Set(t.map(o=>o.name)))await y(s)===void 0&&n.push(s);let r=n.
length>0&&n.length<=L&&n.every(s=>c(s)===s)?`only=${n.join(",")}`:"only=NAME,NAME_*";return new h("E_NAME",`With a blank NAME, whoever may write ${e.text} choos\
es names of variables.`,{fix:[`List the names that you want: \`, ${e.text} ${r}\``,`Or begin their names with something: \`NAME_*, ${e.text}\``].join(`
`)})}export{k as isUnlisted,R as leftOutSentence,W as missingNames,M as withListedNames};
