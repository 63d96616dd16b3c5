const require=process.getBuiltinModule;
var s=class{source;constructor(n){this.source=n}},u=500;function l(e){let n=e.startsWith("\uFEFF")?e.slice(1):e;if(c(n))try{return JSON.parse(n),a(n)>u?void 0:JSON.
parse(n,f)}catch{return}}function c(e){return/^\s*["\d[{tfn-]/.test(e)}function f(e,n,r){return typeof n=="number"?new s(r.source??String(n)):n}function a(e){let n=0,
r=0;for(let[t]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))t==="["||t==="{"?r=Math.max(r,++n):(t==="]"||t==="}")&&(n-=1);return r}function o(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof s)}function y(e,n){let r=e;for(let t of n)typeof t=="number"?r=Array.isArray(r)?r[t]:void 0:r=o(r)&&Object.hasOwn(r,t)?r[t]:void 0;return r}function*d(e,n=[]){let r=p(
e);r.length===0&&(yield[n,e]);for(let[t,i]of r)yield*d(i,[...n,t])}function p(e){return Array.isArray(e)?[...e.entries()]:o(e)?Object.entries(e):[]}export{s as a,l as b,c,o as d,y as e,d as f};
