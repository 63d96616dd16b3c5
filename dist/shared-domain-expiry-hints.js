const require=process.getBuiltinModule;
import{i as p}from"./shared-domain-masks-looks-secret.js";import{c as d,f as l}from"./shared-domain-expiry-expiry.js";import{b as u}from"./shared-domain-listing.js";var y=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function O(n,t=""){let e=[];for(let[i,r]of n){let f=m(s(i))?await l(r):void 0;if(f){let o={at:f,source:`field ${a(i)}`,firm:!1};e.push({expiry:o,path:i,kind:"\
date",content:void 0})}if(typeof r=="string")for(let o of await d(r,t)){let g={...o,source:`${o.source} in field ${a(i)}`,firm:!1};e.push({expiry:g,path:i,kind:"\
value",content:r})}}return e}function m(n){return y.test(c(n))}function b(n){return[...n].filter(([t])=>m(s(t))).map(([t,e])=>[a(t),e])}function a(n){return u(n.
split(".").map(p).join("."))}function E(n,t){if(t===void 0||x(t)!==x(n.path))return!1;let e=y.exec(c(s(n.path)))?.groups?.whose??"",i=c(s(t));return e===""||i===
""||i.includes(e)||e.includes(i)}function c(n){return n.toLowerCase().replace(/[-_.\s]/g,"")}function s(n){return n.slice(n.lastIndexOf(".")+1)}function x(n){return n.
slice(0,Math.max(n.lastIndexOf("."),0))}export{O as a,m as b,b as c,a as d,E as e};
