const require=process.getBuiltinModule;
import{a as u}from"./shared-domain-values-jmespath.js";import{a as d,b as f,c}from"./shared-domain-values-refused-names.js";function l(e,i,r){let{naming:n,file:t}=e,{name:a,origin:s}=g(n,e,i,r);return{name:t?`${a}_FILE`:a,origin:s}}function N({naming:e,selector:i,reference:r}){return e.
kind!=="prefixed"||e.text!==""?!1:i.kind==="fields"||r.kind==="prefix"}function p({path:e}){return e.length===0?void 0:e.join("_")}function y(e){let{reference:i,
naming:r,selector:n}=e,t=i.kind!=="name"||n.kind==="fields"||n.kind==="unfolded";if(r.kind!=="exact"&&t)return[];let a=n.kind==="jmespath"?u(n.expression):void 0;
return[l(e,i.kind==="name"?i.name:"",{path:a??[]}).name]}function g(e,{reference:i,selector:r},n,t){switch(e.kind){case"exact":return{name:e.name,origin:"author"};case"\
derived":return{name:c(n,p(t)),origin:"data"};case"prefixed":{let a=i.kind==="prefix"?n.slice(i.prefix.length):void 0,m=(a===void 0||r.kind==="fields"?[a,p(t)]:
[a]).filter(o=>o!==void 0).join("_");return{name:f(e.text+d(m)),origin:"data"}}case"stem":return k(e,n,t)}}function k({stem:e,letterCase:i},r,{path:n}){let t=n.
length===0,s=[e===void 0||e===""&&t?r:e,...n].map(o=>d(String(o),i));return{name:f(s.filter(o=>o!=="").join("_")),origin:t&&e?"author":"data"}}export{l as a,N as b,p as c,y as d};
