const require=process.getBuiltinModule;
import{a as u}from"./shared-domain-error.js";var m="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function f(e,r,o,n={}){let t=[];return n.allowed!==
void 0&&t.push(`Allowed: ${n.allowed}.`),n.meant!==void 0&&t.push(`Probably meant: ${typeof n.meant=="string"?n.meant:p(n.meant)}`),t.length===0&&t.push(m),new u(
e,`Line ${r} of secrets: ${o}`,{fix:t.join(`
`)})}function p({name:e,reference:r,selector:o,options:n}){return[(e===void 0?"":`${e}, `)+h(r,o),...n].join(" ").trimStart()}function h(e,r){return r===void 0?
e:`${e}#${r}`}function A(e,r){let o=e.trim();if(o===""||o.startsWith("#"))return;let[n,t]=b(o),[s,...i]=E(t,r);if(s===void 0)throw f("E_REQUEST",r,"there is a N\
AME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:r,name:n,reference:s,selector:void 0,options:i}:{line:r,name:n,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function b(e){let r=e.indexOf(","),
o=e.indexOf("#");return r<0||o>=0&&o<r?[void 0,e]:[e.slice(0,r).trim(),e.slice(r+1)]}function E(e,r){let o=[],n=c(e,0);for(;n<e.length&&!/^#(\s|$)/.test(e.slice(
n,n+2));){let t=w(e,n,r);o.push(e.slice(n,t)),n=c(e,t)}return o}function c(e,r){let o=r;for(;o<e.length&&l(e,o);)o+=1;return o}var l=(e,r)=>/\s/.test(e.charAt(r)),
R={"[":"]","(":")","{":"}"},y="expires=";function w(e,r,o){let n=r;for(;n<e.length&&!l(e,n);){if(e.charAt(n)==="#")return g(e,n+1,o);if(e.startsWith(y,n)&&n===r)
return g(e,n+y.length,o);n+=1}return n}function g(e,r,o){let n=[],t=r;for(;t<e.length&&(n.length>0||!l(e,t));){let i=e.charAt(t);if(i==='"'||i==="'"||i==="`"){t=
L(e,t,o);continue}let a=R[i];if(a!==void 0)n.push(a);else if(i===n.at(-1))n.pop();else if(i==="]"||i===")"||i==="}")throw d(o,`${i} closes nothing`);t+=1}let s=n.
at(-1);if(s!==void 0)throw d(o,`${s} is missing`);return t}function L(e,r,o){let n=e.charAt(r);for(let t=r+1;t<e.length;t+=1)if(e.charAt(t)==="\\")t+=1;else if(e.
charAt(t)===n)return t+1;throw d(o,`a ${n} is missing`)}function d(e,r){return f("E_SELECTOR",e,`the expression's quotes or brackets do not match: ${r}.`,{allowed:"\
a JMESPath expression, https://jmespath.org/specification.html"})}function C({role:e,chain:r}){return r.at(-1)??e}export{m as a,f as b,p as c,h as d,A as e,C as f};
