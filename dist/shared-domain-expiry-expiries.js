const require=process.getBuiltinModule;
import{a as H,b as E,c as l,d as u}from"./shared-domain-expiry-expiry.js";import{b as R}from"./shared-adapters-clock.js";import{i as I}from"./shared-domain-masks-looks-secret.js";import{
a as k}from"./shared-domain-requests-request.js";import{b}from"./shared-domain-values-jmespath.js";import{a as m,b as g,d as S,g as v}from"./shared-domain-values-json.js";import{b as p}from"./shared-domain-listing.js";
import{a as O}from"./shared-domain-error.js";function M({expiresAtTag:e}){let r=u(e);return r&&{at:r,source:"tag expires-at",firm:!0}}function j({expiresAtTag:e},r){if(!(e===void 0||u(e)))return`The tag ex\
pires-at of ${r} is "${p(e)}", which is no date, so it does not count. Allowed: ISO 8601, or seconds or milliseconds since 1970.`}function z(e,...r){let{request:t,field:n}=e,[i="",...o]=r;if(L(t))return`take its line out, and lease it in a step of its own with \`secrets: ${q(e,i)} ${i}\``;
let s=t.selector.kind==="fields";return i==="file"&&(s||t.reference.kind==="prefix"&&t.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${q(e,i)} file\``:`add ${[i==="public"&&s&&n!==void 0?`public=${n}`:i,...o].map(c=>`\`${c}\``).join(" or ")} to its line`}function L({
naming:e}){return e.kind==="stem"}function q({request:e,name:r,field:t},n){let{reference:i,naming:o,selector:s}=e;if(i.kind==="prefix")return"NAME, SECRET";let d=k(
i),y=t!==void 0&&/^[A-Za-z_]\w*$/.test(t)?`${d}#${t}`:d;if(r!==void 0)return`${r}, ${y}`;let a=o.kind==="stem"?o.stem:void 0,x=n==="file"||n==="base64";return s.
kind==="unfolded"&&!x?a?`${a}_*, ${d}#*`:`${d}#*`:a&&a!==d?`${a}, ${d}`:d}function B(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}var D=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|date|time|datetime|timestamp)?(?:utc)?|exp|valid(?:until|to|through)|notafter|enddatetime)$/;
function A(e){let r=[];for(let[t,n]of e){let i=p(t.split(".").map(I).join(".")),o=D.test(h($(t)))?u(n):void 0;if(o){let s={at:o,source:`field ${i}`,firm:!1};r.push(
{expiry:s,path:t,kind:"date",content:void 0})}if(typeof n=="string")for(let s of l(n)){let d={...s,source:`${s.source} in field ${i}`,firm:!1};r.push({expiry:d,
path:t,kind:"value",content:n})}}return r}function P(e,r){if(r===void 0||C(r)!==C(e.path))return!1;let t=D.exec(h($(e.path)))?.groups?.whose??"",n=h($(r));return t===
""||n===""||n.includes(t)||t.includes(n)}function h(e){return e.toLowerCase().replace(/[_-]/g,"")}function $(e){return e.slice(e.lastIndexOf(".")+1)}function C(e){
return e.slice(0,Math.max(e.lastIndexOf("."),0))}function ie(e,r){let{rule:t,hints:n,tagged:i,selected:o,serviceExpiry:s,now:d}=r;if(t?.kind==="never")return[];let c=[...l(e.value),...s?[s]:[]],y=t?c.filter(({
firm:f})=>f):c,a=t||e.public?[]:n.filter(({content:f})=>f!==e.value),x=t?.kind==="at"?[{at:t.at,source:"expires=",firm:!0}]:[],w=[...y,...a.map(f=>_(f,e,d))];return[
...x,...o?[o]:[],...e.isPrevious?w.map(f=>({...f,firm:!1})):w,...e.public||!i?[]:[i]]}function _(e,{path:r},t){let{expiry:n,kind:i}=e;return i!=="date"?n:P(e,r)?
{...n,firm:n.at.getTime()<=t}:{...n,source:`${n.source}${R}`}}function oe(e,r,t){let n=E(e.filter(({firm:o})=>o)),i=H(n,r,t).stops;return{firmExpiry:n,expiry:i?
n:E(e)}}async function se(e,r,{where:t,subject:n}){if(e?.kind!=="selector")return;let i=g(T(r)),o=i===void 0?void 0:await b(i,e.expression),s=u(o instanceof m?o.
source:o);if(s)return{at:s,source:`expires=${e.expression}`,firm:!0};throw new O("E_NOTHING_SELECTED",`${t}expires=${e.expression} finds no date in ${n}.`,{fix:"\
It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function K(e){let r=g(
T(e));return S(r)?[...v(r)].filter(([t])=>t.every(n=>typeof n=="string")).map(([t,n])=>[t.join("."),n instanceof m?n.source:n]):[]}function de(e){return A(K(e))}
function T(e){return typeof e=="string"?e:Buffer.from(e).toString()}export{z as a,L as b,B as c,M as d,j as e,ie as f,oe as g,se as h,K as i,de as j,T as k};
