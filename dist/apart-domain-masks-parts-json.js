const require=process.getBuiltinModule;
import{g as c}from"./apart-domain-masks-looks-secret.js";import{c as l}from"./apart-domain-values-json.js";var y=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,P=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,p=100;function B(e){if(!/^\s*[[{"]/.test(
e)||!f(e))return;let t=[],n=[],r=0,s="";for(let[i,o,u]of e.matchAll(y))if(i==="{"||i==="[")r<p&&(n[r]=s),r+=1,s=i==="["?s:"";else if(i==="}"||i==="]")r-=1;else if(o===
void 0)t.push({keys:g(n,r,s),text:i});else{let d=JSON.parse(o);u===void 0?t.push(...$(o,d).map(x=>({keys:g(n,r,s),text:x}))):(s=d,c(s)&&t.push({keys:[],text:s,isKey:!0}))}
return t}function $(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function g(e,t,n){return[...e.slice(0,Math.min(t,p)),n].filter((r,s,i)=>r!==""&&r!==i[s-1])}function F(e){return/^\s*[[{]/.test(e)&&f(e)?e.replace(P,"$1"):void 0}
function f(e){if(!l(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var w=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,b=/^(\s*)- +(.*)$/,k=/^\s*$/,O=/^\s*(?:#|;|!|\/\/\s)/,
A=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function V(e){let t=new a(e.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let i=t.next();i!==void 0;i=t.next()){let o=i;
if(!(k.test(o)||A.test(o)))if(O.test(o))n.push(...m(o));else{let u=t.pairOf(o);u?(n.push(...u),r+=1):(n.push(...S(o.trim())),s+=1)}}return r>0&&r>=s?n:void 0}function S(e){
let t=m(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var a=class{#n;#t=0;#e=[];constructor(t){this.#n=t}next(){let t=this.#n[this.#t];return this.#t+=
1,t}pairOf(t){let[,n="",r="",s,i=""]=w.exec(t)??[];if(s===void 0)return this.#i(t);let o=C(s);if(c(o))return;let u=n.length+r.length,d=[...this.#r(u),o];return this.#e.
push({indent:u,key:o}),this.#s(d,i.trim(),n.length)}#i(t){let[,n="",r]=b.exec(t)??[];if(!(r===void 0||this.#e.length===0))return this.#s(this.#r(n.length+1),r.trim(),
n.length)}#r(t){return this.#e=this.#e.filter(n=>n.indent<t),this.#e.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#o(
r)}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return h(t,n);let i=this.#u(n,s);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?L(i):i.replaceAll("''",
"'")},{keys:t,text:i}]}#o(t){let n=[];for(let r=this.#n[this.#t];r!==void 0;r=this.#n[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=t)break;n.push(r.trim()),this.#t+=
1}return n.join(`
`).trim()}#u(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(t.slice(1))?.[1];if(s!==void 0)return s;let i=this.#n.slice(this.#t,this.#t+J),
o=r.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}},J=100;function C(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function h(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...h(e,n)];let r=N(t);if(f(r))return[{keys:e,text:r}];let s=/^[[{](.*)[\]}]$/.exec(r)?.[1];
if(s!==void 0)return j(e,s);let i=r.replace(/\\(.)/g,"$1");return[...new Set([i,r,t])].map(o=>({keys:e,text:o}))}function N(e){let t=e.search(/\s#/);return t<0?
e:e.slice(0,t).trimEnd()}function j(e,t){return t.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],i=(r===void 0?n:s).trim().replace(
/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:i}})}var E={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function L(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):E[s]??s)}function m(e){return e.split(/[\s,;|"']+/).filter(t=>c(t)).map(t=>({keys:[],text:t}))}export{B as a,F as b,f as c,V as d,S as e};
