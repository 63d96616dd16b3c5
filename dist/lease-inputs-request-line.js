const require=process.getBuiltinModule;
import{a as d}from"./lease-domain-error.js";var h="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function m(n,r,t,e={}){let i=[];return e.allowed!==
void 0&&i.push(`Allowed: ${e.allowed}.`),e.meant!==void 0&&i.push(`Probably meant: ${typeof e.meant=="string"?e.meant:p(e.meant)}`),i.length===0&&i.push(h),new d(
n,`Line ${r} of secrets: ${t}`,{fix:i.join(`
`)})}function p({name:n,reference:r,selector:t,options:e}){return[(n===void 0?"":`${n}, `)+E(r,t),...e].join(" ").trimStart()}function E(n,r){return r===void 0?
n:`${n}#${r}`}function $(n,r){let t=n.trim();if(t===""||t.startsWith("#"))return;let[e,i]=b(t),[o,...s]=w(i,r);if(o===void 0)throw m("E_REQUEST",r,"there is a N\
AME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=o.indexOf("#");return a<
0?{line:r,name:e,reference:o,selector:void 0,options:s}:{line:r,name:e,reference:o.slice(0,a),selector:o.slice(a+1),options:s}}function b(n){let r=n.indexOf(","),
t=n.indexOf("#");return r<0||t>=0&&t<r?[void 0,n]:[n.slice(0,r).trim(),n.slice(r+1)]}function w(n,r){let t=[],e=f(n,0);for(;e<n.length&&!/^#(\s|$)/.test(n.slice(
e,e+2));){let i=L(n,e,r);t.push(n.slice(e,i)),e=f(n,i)}return t}function f(n,r){let t=r;for(;t<n.length&&c(n,t);)t+=1;return t}var c=(n,r)=>/\s/.test(n.charAt(r)),
R={"[":"]","(":")","{":"}"},l="expires=";function L(n,r,t){let e=r;for(;e<n.length&&!c(n,e);){if(n.charAt(e)==="#")return g(n,e+1,t);if(n.startsWith(l,e)&&e===r)
return g(n,e+l.length,t);e+=1}return e}function g(n,r,t){let e=[],i=r;for(;i<n.length&&(e.length>0||!c(n,i));){let s=n.charAt(i);if(s==='"'||s==="'"||s==="`"){i=
A(n,i,t);continue}let a=R[s];if(a!==void 0)e.push(a);else if(s===e.at(-1))e.pop();else if(s==="]"||s===")"||s==="}")throw u(t,`${s} closes nothing`);i+=1}let o=e.
at(-1);if(o!==void 0)throw u(t,`${o} is missing`);return i}function A(n,r,t){let e=n.charAt(r);for(let i=r+1;i<n.length;i+=1)if(n.charAt(i)==="\\")i+=1;else if(n.
charAt(i)===e)return i+1;throw u(t,`a ${e} is missing`)}function u(n,r){return m("E_SELECTOR",n,`the expression's quotes or brackets do not match: ${r}.`,{allowed:"\
a JMESPath expression, https://jmespath.org/specification.html"})}export{h as a,m as b,p as c,E as d,$ as e};
