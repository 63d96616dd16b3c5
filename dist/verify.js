const require=process.getBuiltinModule;
import"./apart-domain-expiry-expiry.js";import{a as c}from"./apart-domain-listing.js";import{a as l}from"./apart-domain-in-parallel.js";import{a as f}from"./apart-domain-error.js";
import{a as u}from"./apart-domain-failure.js";import"./apart-runtime.js";function p(e){return e.kind==="github"?"GitHub":new URL(e.url).host}function m(e,n){return n>=200&&n<300?"works":n===401?"refused":e.kind==="url"?n===403?"refus\
ed":"unclear":n===404?"works":"unclear"}function y(e){return/^[\t\u0020-\u007e]+$/.test(e)}function g(e,n,o){if(e.length<=5){for(let i of e)o.warning(i);return}let s=e.slice(8),t=s.length>0?[`and ${s.length} more, in the log`]:[],a=`${e.length} warnin\
gs of ${n}, the most urgent first:`;o.warning([a,...e.slice(0,8),...t].join(`
`));for(let i of s)o.info(i)}var w=10;async function H(e,{runner:n,verifyWithService:o}){let s=e.verifications.flatMap(i=>V(i,e,n)??[]),t=await l(s,w,i=>v(i,o)),a=t.flatMap(({doubt:i})=>i??
[]);return g(a,"what could not be verified",n),k(t.flatMap(({refusal:i})=>i??[])),new Map(t.flatMap(({name:i,expiry:r})=>r?[[i,r]]:[]))}async function v({verification:e,
value:n},o){let{service:s}=e,{name:t}=n,a=`${t} (${n.request.text})`,i=p(s);if(!y(n.value)){let r=`${a} was not verified: no header can carry it, as it is empty\
 or has line breaks or characters beyond ASCII.`;return{name:t,doubt:r}}try{let{status:r,expiry:h}=await o(s,n.value),d=m(s,r);if(d==="works")return{name:t,expiry:h};
if(d==="refused")return{name:t,refusal:`${a} is refused by ${i} (HTTP ${r})`};let x=r>=300&&r<400?", a redirect, which is not followed":"";return{name:t,doubt:`${a}\
 was not verified: ${i} answered HTTP ${r}${x}.`}}catch(r){if(!(r instanceof u))throw r;return{name:t,doubt:`${a} was not verified: ${i} did not answer (${r.code??
r.kind}).`}}}function V(e,{requests:n,values:o},s){let{line:t,name:a}=e,i=o.find(r=>r.name===a);if(i)return{verification:e,value:i};if(!n.some(r=>b(r,o)&&$(r,a)))
throw new f("E_INPUT",`Line ${t} of verify names ${a}, which is not leased.`,{fix:`Nothing was exported. Leased are: ${c(o.map(r=>r.name))}.`});s.notice(`${a} i\
s not there, so it is not verified (line ${t} of verify).`)}function b(e,n){return e.optional&&!n.some(o=>o.request===e)}function $({naming:e},n){return e.kind!==
"exact"||e.name===n}function k(e){if(e.length!==0)throw new f("E_REVOKED",`${e.join("; ")}.`,{fix:"Nothing was exported. It was revoked, or has expired: issue a\
 new one where it came from, put it into the secret, and run the job again."})}export{H as verify,v as verifyValue};
