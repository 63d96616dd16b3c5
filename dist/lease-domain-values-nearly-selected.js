const require=process.getBuiltinModule;
import{b as o,c as f}from"./lease-adapters-attempts.js";import"./lease-adapters-connections.js";function u(c,n){let r=o(c);if(!f(r)||!/^[\w."-]+$/.test(n))return;let s=t=>t.toLowerCase().replace(/[^a-z0-9]/g,""),i=Object.keys(r).filter(t=>s(t)===s(n)),[e]=i;
if(!(e===void 0||i.length>1||!/^[\w. -]+$/.test(e)))return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}export{u as nearlySelected};
