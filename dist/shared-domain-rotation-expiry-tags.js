const require=process.getBuiltinModule;
import{b as o}from"./shared-domain-expiry-hints.js";import{a}from"./shared-domain-expiry-spelled-dates.js";function d(p){let r=[...p].filter(([e])=>o(e.slice(e.search(/[^:/]*$/)))).map(([e,t])=>({key:e,text:t,at:a(t)})),c=r.find(({key:e})=>e==="expires-at"),i=e=>e?.getTime()??
Number.MAX_SAFE_INTEGER,s=c??r.sort((e,t)=>i(e.at)-i(t.at))[0];if(!s)return{};let{key:n,text:f,at:m}=s;return{expiresAtTag:m?.toISOString()??f,...n!=="expires-a\
t"&&{expiresAtKey:n}}}export{d as a};
