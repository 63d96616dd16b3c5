const require=process.getBuiltinModule;
function d(e){return/^[\t\u0020-\u007e]+$/.test(e)}function l(e,i=[401]){if(e>=200&&e<300)return{state:"active"};if(i.includes(e))return{state:"refused",why:`HT\
TP ${e}`};let o=e>=300&&e<400?", a redirect, which is not followed":"";return{state:"unknown",why:`answered HTTP ${e}${o}`}}function s(e,i,o=()=>!1){let t=(r,n)=>r===
n||r.endsWith("*")&&n.startsWith(r.slice(0,-1))||o(r,n);return e.filter(r=>!i.some(n=>t(n,r)))}export{d as a,l as b,s as c};
