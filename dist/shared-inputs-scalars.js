const require=process.getBuiltinModule;
import{a as u}from"./shared-domain-error.js";var s=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function f(r,e){let n=s.get(e.trim());if(n===void 0)throw o(r,e,"tru\
e or false (also True, TRUE, False, FALSE)");return n}var a={s:1e3,m:6e4,h:36e5,d:864e5},d="a whole number with a unit: 90s, 15m, 2h or 14d";function m(r){let[,
e,n]=/^(\d{1,7})([smhd])$/.exec(r)??[],t=n===void 0?void 0:a[n];return t===void 0?void 0:Number(e)*t}function l(r,e){let n=m(e.trim());if(n===void 0)throw o(r,e,
d);return n}function g(r,e,n){let t=/^\d{1,15}$/.exec(e.trim())?.[0],i=t===void 0?Number.NaN:Number(t);if(!(i>=n.min&&i<=n.max))throw o(r,e,`a whole number from\
 ${n.min} to ${n.max}`);return i}function h(r,e,n){let t=n.find(i=>i===e.trim());if(t===void 0)throw o(r,e,n.join(", "));return t}function o(r,e,n){let t=e.trim()===
""?"empty":`"${e.trim()}"`;return new u("E_INPUT",`The input ${r} cannot be ${t}.`,{fix:`Allowed: ${n}.`})}export{f as a,d as b,m as c,l as d,g as e,h as f};
