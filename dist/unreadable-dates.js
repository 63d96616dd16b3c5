const require=process.getBuiltinModule;
import{a,b as o}from"./apart-domain-expiry-spelled-dates.js";import"./apart-domain-expiry-expiry.js";function u(n){return n.filter(([,e])=>i(e)&&!a(e)).map(([e,t])=>({name:e,isAmbiguous:o(t)}))}function b({name:n,isAmbiguous:e}){return`has a field ${n} ${e?"tha\
t could be two dates":"that holds no date"}`}function i(n){let e=typeof n=="string"?n.trim():"";return![/^(?:|never|none|null|nil|no|n\/?a|-|false|true|unlimited|undefined|not set)$/i,
/^(?:000|1970|2[2-9]|[3-9]\d)\d*-/,/^[-+]?\d{1,8}(?:\.\d+)?\s*[a-z]*$|^P[\dT]/i].some(s=>s.test(e))}export{b as unreadableDateWords,u as unreadableDatesIn};
