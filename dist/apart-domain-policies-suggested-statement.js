const require=process.getBuiltinModule;
function d(t){return u(u(t,"Resource","Action"),"Action","Resource")}function u(t,n,o){return t.length<2?[...t]:[...Map.groupBy(t,({addTo:e,statement:r})=>{let{
Principal:a,Condition:i}=r;return JSON.stringify([e,a,i,s(r[o]).sort()])}).values()].flatMap(([e,...r])=>{if(!e||r.length===0)return e??[];let a=[e,...r].flatMap(
({statement:i})=>s(i[n]));return{...e,statement:{...e.statement,[n]:g([...new Set(a)])}}})}function s(t){return t===void 0?[]:[t].flat()}function g(t){let[n,...o]=t;
return n!==void 0&&o.length===0?n:t}export{d as a};
