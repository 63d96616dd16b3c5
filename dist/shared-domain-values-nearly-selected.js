const require=process.getBuiltinModule;
import{b as o,d as c}from"./shared-domain-values-json.js";function u(d,n){let r=o(d);if(!c(r)||!/^[\w."-]+$/.test(n))return;let s=t=>t.toLowerCase().replace(/[^a-z0-9]/g,""),i=Object.keys(r).filter(t=>s(t)===s(n)),[e]=i;
if(!(e===void 0||i.length>1||!/^[\w. -]+$/.test(e)))return/^[A-Za-z_]\w*$/.test(e)?e:`"${e}"`}export{u as nearlySelected};
