const require=process.getBuiltinModule;
import{b as w}from"./shared-domain-expiry-hint-source.js";import{o as x}from"./shared-domain-masks-looks-secret.js";import{c as h,f as p}from"./shared-domain-expiry-expiry.js";import{b as g}from"./shared-domain-listing.js";var k=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
$=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,H=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
b=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,v=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function q(e,t=""){let i=[],r=[...e],u=new Set(r.map(([n])=>y(n,c(o(n)))));for(let[n,s]of r){let l=await F(n,s,r);l&&i.push(l);let m=O(o(n),a=>u.has(y(n,a)))?
await p(s):void 0;if(m){let a={at:m,source:`field ${d(n)}`,firm:!1};i.push({expiry:a,path:n,kind:"date",content:void 0})}if(typeof s=="string")for(let a of await h(
s,t)){let E={...a,source:`${a.source} in field ${d(n)}`,firm:!1};i.push({expiry:E,path:n,kind:"value",content:s})}}return i}async function F(e,t,i){if(!(!b.test(
c(o(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,u]of i){if(f(r)!==f(e)||!v.test(c(o(r))))continue;let n=await p(u);if(!n)continue;let s=new Date(n.getTime()+Number(
t)*1e3),l=`field ${d(r)}${w}${d(e)}`;return{expiry:{at:s,source:l,firm:!1},path:e,kind:"date",content:void 0}}}function O(e,t=()=>!1){let i=k.exec(c(e))?.groups?.
whose;return i!==void 0&&($.test(i)||t(i))}function D(e){return[...e].filter(([t])=>O(o(t))).map(([t,i])=>[d(t),i])}function d(e){return g(e.split(".").map(x).join(
"."))}function M(e,t){if(t===void 0||f(t)!==f(e.path))return!1;let i=c(o(e.path)),r=c(o(t));if(b.exec(i))return!/^refresh/.test(r);let n=k.exec(i)?.groups?.whose??
"";return r===""?$.test(n)||H.test(n):n===""||r.includes(n)||n.includes(r)}function c(e){return e.toLowerCase().replace(/[-_.\s]/g,"")}function y(e,t){return`${f(
e)}.${t}`}function o(e){return e.slice(e.lastIndexOf(".")+1)}function f(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}export{q as a,O as b,D as c,d,M as e};
