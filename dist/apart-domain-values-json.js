const require=process.getBuiltinModule;
var s=class{source;constructor(n){this.source=n}},o=500;function a(e){let n=e.startsWith("\uFEFF")?e.slice(1):e;if(i(n))try{return JSON.parse(n),c(n)>o?void 0:JSON.
parse(n,u)}catch{return}}function i(e){return/^\s*["\d[{tfn-]/.test(e)}function u(e,n,r){return typeof n=="number"?new s(r.source??String(n)):n}function c(e){let n=0,
r=0;for(let[t]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))t==="["||t==="{"?r=Math.max(r,++n):(t==="]"||t==="}")&&(n-=1);return r}function f(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof s)}function d(e,n){let r=e;for(let t of n)typeof t=="number"?r=Array.isArray(r)?r[t]:void 0:r=f(r)&&Object.hasOwn(r,t)?r[t]:void 0;return r}export{s as a,a as b,i as c,f as d,d as e};
