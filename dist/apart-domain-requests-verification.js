const require=process.getBuiltinModule;
function d(e){return/^[\t\u0020-\u007e]+$/.test(e)}function l(e,i=[401]){if(e>=200&&e<300)return{state:"active"};if(i.includes(e))return{state:"refused",why:`HT\
TP ${e}`};let t=e>=300&&e<400?", a redirect, which is not followed":"";return{state:"unknown",why:`answered HTTP ${e}${t}`}}function s(e,i,t=()=>!1){let o=(r,n)=>r===
n||r.endsWith("*")&&n.startsWith(r.slice(0,-1))||t(r,n);return e.filter(r=>!i.some(n=>o(n,r)))}export{d as a,l as b,s as c};
