const require=process.getBuiltinModule;
import{A as d,E as k,m as p,n as w}from"./shared-domain-requests-role.js";import{a as R}from"./shared-domain-trusted-address.js";import{j as g}from"./shared-domain-plain-text.js";import{
a as y}from"./shared-domain-listing.js";import{a as i}from"./shared-domain-error.js";var E=["slack","teams","pagerduty","opsgenie","json"];function F({format:e},t){return t===void 0?e:`${e} to channel ${t}`}var A={pagerduty:"https://events.pager\
duty.com/v2/enqueue",opsgenie:"https://api.opsgenie.com"};function m(e){return A[e]!==void 0}function P({format:e,url:t}){let n=t??A[e]??"";return e==="opsgenie"?
n.replace(/(?:\/v2(?:\/alerts)?)?\/*$/,""):e==="pagerduty"?n.replace(/^(https?:\/\/[^/]+)\/*$/,"$1/v2/enqueue"):n}function x(e){return/^[\u0021-\u007e]*$/.test(
e)}var l={"alert-url":"URL","alert-token":"TOKEN","ping-url":"PING_URL"};function u(e,t){return`${l[e]}_${t.toUpperCase().replaceAll("-","_")}`}function $(e,t){let n=e.find(({role:s})=>s);if(n)throw d("E_REQUEST",n.line,`role= has no meaning here: ${t}.`,{allowed:"the line without role="})}async function Z(e,t=[]){let n=await q(e,t),s=n.map(({naming:o})=>o.kind==="exact"?o.name:""),r=p(e,"alert-format")?g("alert-format",e("alert-format"),E):void 0,
a=o=>p(e,o)||s.includes(l[o]);if(_(e,s),r&&!m(r)&&!a("alert-url"))throw T(r,"alert-url");if(r&&m(r)&&!a("alert-token"))throw T(r,"alert-token");for(let o of t)b(
o,r,s);return{format:r,url:I(e,"alert-url"),token:v(e),pingUrl:I(e,"ping-url"),secrets:n,channels:t,warnings:w(e,[{input:"alert-url",needs:"alert-format"},{input:"\
alert-token",needs:"alert-format"}])}}function I(e,t){let n=e(t).trim();if(n===""||R(n))return n;throw new i("E_INPUT",`The input ${t} is not an address that ca\
n be trusted.`,{fix:`Allowed: an https URL without user and password, or http on loopback. A secret's name goes into alert-secrets: \`${l[t]}, prod/alerts#url\`.`})}
function v(e){let t=e("alert-token").trim();if(x(t))return t;throw new i("E_INPUT","The input alert-token is more than one word.",{fix:"Give the key or token al\
one, without `Bearer` or `GenieKey`."})}async function q(e,t){if(!p(e,"alert-secrets"))return[];let n=await k(e("alert-secrets")).catch(r=>{throw f(r)}),s=[...Object.
values(l),...t.flatMap(r=>[u("alert-url",r),u("alert-token",r)])];for(let{line:r,text:a,naming:o,reference:c,file:U,optional:N}of n){let h=`a line for each of ${y(
s)}, for example URL, prod/alerts#url`;if(o.kind!=="exact"||!s.includes(o.name))throw f(d("E_REQUEST",r,"the NAME does not say what of an alert it is.",{allowed:h,
...L(o)&&{meant:`${L(o)}, ${a}`}}));if(c.kind==="prefix"||U||!/^(?:secrets-manager|parameter-store)$/.test(c.source))throw f(d("E_REQUEST",r,"an alert needs one\
 value of one secret or parameter.",{allowed:h}));if(N)throw f(d("E_REQUEST",r,"nobody is told by what may be missing.",{allowed:"it without `optional`"}))}try{
$(n,"the role of the step reads what alerts are sent with")}catch(r){throw f(r)}return n.map(r=>({...r,refused:["optional","file"]}))}function f(e){if(!(e instanceof
i))return e;let{code:t,message:n,fix:s,cause:r}=e,a=o=>o.replace(/(?<= of | input |`)secrets(?=[: ])/g,"alert-secrets");return new i(t,a(n),{fix:s&&a(s),cause:r})}
function L(e){let t=e.kind==="exact"?e.name.toUpperCase():"URL";return Object.values(l).includes(t)?t:void 0}function b(e,t,n){let s=["alert-url","alert-token"],
r=t&&m(t)?"alert-token":"alert-url",a=t==="json"?s.some(c=>n.includes(u(c,e))):n.includes(u(r,e));if(t&&a)return;let o=t?`no line of alert-secrets is ${u(r,e)}`:
"alert-format is empty";throw new i("E_INPUT",`The input owners names the channel ${e}, and ${o}.`,{fix:`Give \`alert-format\`, and in \`alert-secrets\` a line such\
 as \`${u(r,e)}, ops/alerts#${e}\`.`})}function _(e,t){let n=Object.entries(l).find(([s,r])=>p(e,s)&&t.includes(r));if(n)throw new i("E_INPUT",`Both ${n[0]} and\
 a line ${n[1]} of alert-secrets are given.`,{fix:"Give one of them."})}function T(e,t){return new i("E_INPUT",`The input alert-format is ${e}, and nothing give\
s ${t}.`,{fix:`Give \`${t}\`, or a line \`${l[t]}, REFERENCE#FIELD\` of \`alert-secrets\`. In a pull request of a fork secrets are empty: guard the step with \`if:\`\
.`})}export{F as a,m as b,P as c,x as d,l as e,u as f,$ as g,Z as h};
