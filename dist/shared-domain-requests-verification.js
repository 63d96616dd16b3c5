const require=process.getBuiltinModule;
function d(e,t=[401]){if(e>=200&&e<300)return{state:"active"};if(t.includes(e))return{state:"refused",why:`HTTP ${e}`};let i=e>=300&&e<400?", a redirect, which \
is not followed":"";return{state:"unknown",why:`answered HTTP ${e}${i}`}}function s(e,t,i=()=>!1){let o=(r,n)=>r===n||r.endsWith("*")&&n.startsWith(r.slice(0,-1))||
i(r,n);return e.filter(r=>!t.some(n=>o(n,r)))}export{d as a,s as b};
