const require=process.getBuiltinModule;
import{a}from"./apart-domain-expiry-hints.js";import{a as o}from"./apart-domain-expiry-spelled-dates.js";import"./apart-domain-expiry-expiry.js";import"./apart-domain-listing.js";
import"./apart-domain-masks-looks-secret.js";function d(p){let r=[...p].filter(([e])=>a(e.slice(e.search(/[^:/]*$/)))).map(([e,t])=>({key:e,text:t,at:o(t)})),c=r.find(({key:e})=>e==="expires-at"),i=e=>e?.getTime()??
Number.MAX_SAFE_INTEGER,s=c??r.sort((e,t)=>i(e.at)-i(t.at))[0];if(!s)return{};let{key:n,text:f,at:m}=s;return{expiresAtTag:m?.toISOString()??f,...n!=="expires-a\
t"&&{expiresAtKey:n}}}export{d as expiryTagOf};
