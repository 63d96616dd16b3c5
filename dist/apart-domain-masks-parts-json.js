const require=process.getBuiltinModule;
import{g as u}from"./apart-domain-masks-looks-secret.js";import{c as m}from"./apart-domain-values-json.js";var $=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,b=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,y=100;function I(e){if(!/^\s*[[{"]/.test(
e)||!c(e))return;let t=[],n=[],r=new f,s=0,i="";for(let[o,d,l]of e.matchAll($))if(o==="{"||o==="[")s<y&&(n[s]=i),s+=1,i=o==="["?i:"",r=new f;else if(o==="}"||o===
"]")s-=1,r.finish(t),r=new f;else if(d===void 0)t.push({keys:x(n,s,i),text:o});else{let g=JSON.parse(d);l===void 0?(r.add(i,g,t.length),t.push(...k(d,g).map(w=>({
keys:x(n,s,i),text:w})))):(i=g,u(i)&&t.push({keys:[],text:i,isKey:!0}))}return t}var f=class{#n;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(t)&&(this.#n=
{text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#n===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#n;t[r]={keys:[],text:n},
t.push({keys:[n],text:this.#t})}};function k(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function x(e,t,n){return[...e.slice(0,Math.min(t,y)),n].filter((r,s,i)=>r!==""&&r!==i[s-1])}function K(e){return/^\s*[[{]/.test(e)&&c(e)?e.replace(b,"$1"):void 0}
function c(e){if(!m(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var A=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function Q(e){return/\s/.test(
e)?[...[...e.matchAll(A)].map(([,n="",r=""])=>({keys:[n],text:O(r)})),...a(e)]:void 0}function a(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>u(t)).map(t=>({keys:[],text:t}))}function O(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var S=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,J=/^(\s*)- +(.*)$/,C=/^\s*$/,R=/^\s*(?:#|;|!|\/\/\s)/,
j=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function _(e){let t=new h(e.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let i=t.next();i!==void 0;i=t.next()){let o=i;
if(!(C.test(o)||j.test(o)))if(R.test(o))n.push(...a(o));else{let d=t.pairOf(o);d?(n.push(...d),r+=1):(n.push(...E(o.trim())),s+=1)}}return r>0&&r>=s?n:void 0}function E(e){
let t=a(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var h=class{#n;#t=0;#e=[];constructor(t){this.#n=t}next(){let t=this.#n[this.#t];return this.#t+=
1,t}pairOf(t){let[,n="",r="",s,i=""]=S.exec(t)??[];if(s===void 0)return this.#i(t);let o=L(s);if(u(o))return;let d=n.length+r.length,l=[...this.#r(d),o];return this.#e.
push({indent:d,key:o}),this.#s(l,i.trim(),n.length)}#i(t){let[,n="",r]=J.exec(t)??[];if(!(r===void 0||this.#e.length===0))return this.#s(this.#r(n.length+1),r.trim(),
n.length)}#r(t){return this.#e=this.#e.filter(n=>n.indent<t),this.#e.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#d(
r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:t,text:s}];let i=/^["']/.exec(n)?.[0];if(i===void 0)return[...p(t,n),...this.#o(t,n)];let o=this.#u(
n,i);return o===void 0?[{keys:t,text:n}]:[{keys:t,text:i==='"'?q(o):o.replaceAll("''","'")},{keys:t,text:o}]}#o(t,n){let r=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.
test(r)&&s<this.#t+P;s+=1){let i=this.#n[s];if(i===void 0)break;r=r.slice(0,-1)+i.trim()}return s===this.#t?[]:p(t,r)}#d(t){let n=[];for(let r=this.#n[this.#t];r!==
void 0;r=this.#n[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#u(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(t.slice(1))?.[1];if(s!==void 0)return s;let i=this.#n.slice(this.#t,this.#t+P),
o=r.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}},P=100;function L(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function p(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...p(e,n)];let r=M(t);if(c(r))return[{keys:e,text:r}];let s=/^[[{](.*)[\]}]$/.exec(r)?.[1];
if(s!==void 0)return N(e,s);let i=r.replace(/\\(.)/g,"$1");return[...new Set([i,r,t])].map(o=>({keys:e,text:o}))}function M(e){let t=e.search(/\s#/);return t<0?
e:e.slice(0,t).trimEnd()}function N(e,t){return t.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],i=(r===void 0?n:s).trim().replace(
/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:i}})}var W={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function q(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):W[s]??s)}export{I as a,K as b,c,Q as d,_ as e,E as f};
