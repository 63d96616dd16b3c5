const require=process.getBuiltinModule;
var s=class{source;constructor(n){this.source=n}},c=500;function y(e){let n=e.startsWith("\uFEFF")?e.slice(1):e;if(f(n))try{return JSON.parse(n),d(n)>c?void 0:JSON.
parse(n,a)}catch{return}}function f(e){return/^\s*["\d[{tfn-]/.test(e)}function a(e,n,r){return typeof n=="number"?new s(r.source??String(n)):n}function d(e){let n=0,
r=0;for(let[t]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))t==="["||t==="{"?r=Math.max(r,++n):(t==="]"||t==="}")&&(n-=1);return r}function i(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof s)}function u(e,n=({source:r})=>r){return e instanceof s?n(e):Array.isArray(e)?`[${e.map(t=>u(t,n)).join("\
,")}]`:i(e)?`{${Object.entries(e).map(([t,o])=>`${JSON.stringify(t)}:${u(o,n)}`).join(",")}}`:JSON.stringify(e)}function J(e,n){let r=e;for(let t of n)typeof t==
"number"?r=Array.isArray(r)?r[t]:void 0:r=i(r)&&Object.hasOwn(r,t)?r[t]:void 0;return r}function*p(e,n=[]){let r=l(e);r.length===0&&(yield[n,e]);for(let[t,o]of r)
yield*p(o,[...n,t])}function l(e){return Array.isArray(e)?[...e.entries()]:i(e)?Object.entries(e):[]}export{s as a,y as b,f as c,i as d,u as e,J as f,p as g};
