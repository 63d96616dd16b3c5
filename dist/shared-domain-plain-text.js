const require=process.getBuiltinModule;
import{a}from"./shared-domain-error.js";var s=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function g(n,e){let r=s.get(e.trim());if(r===void 0)throw o(n,e,"tru\
e or false (also True, TRUE, False, FALSE)");return r}var u={s:1e3,m:6e4,h:36e5,d:864e5},l="a whole number with a unit: 90s, 15m, 2h or 14d";function d(n){let[,
e,r]=/^(\d{1,7})([smhd])$/.exec(n)??[],t=r===void 0?void 0:u[r];return t===void 0?void 0:Number(e)*t}function f(n,e){let r=d(e.trim());if(r===void 0)throw o(n,e,
l);return r}function m(n,e,r){let t=/^\d{1,15}$/.exec(e.trim())?.[0],i=t===void 0?Number.NaN:Number(t);if(!(i>=r.min&&i<=r.max))throw o(n,e,`a whole number from\
 ${r.min} to ${r.max}`);return i}function p(n,e,r){let t=r.find(i=>i===e.trim());if(t===void 0)throw o(n,e,r.join(", "));return t}function o(n,e,r){let t=e.trim()===
""?"empty":`"${e.trim()}"`;return new a("E_INPUT",`The input ${n} cannot be ${t}.`,{fix:`Allowed: ${r}.`})}function h(n){return typeof n=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(n)}function $(n){return n.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function x(n){return JSON.stringify(n,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}function R(n){
return n.replace(/\$(?=\{)/g,()=>"${$}")}export{h as a,x as b,R as c,$ as d,g as e,l as f,d as g,f as h,m as i,p as j};
