const require=process.getBuiltinModule;
import{h as a}from"./apart-domain-masks-looks-secret.js";import{c as y}from"./apart-domain-values-json.js";var O=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,S=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,b=100;function U(n){if(!/^\s*[[{"]/.test(
n)||!h(n))return;let t=[],e=[],s=new u,r=0,i="";for(let[o,d,c]of n.matchAll(O))if(o==="{"||o==="[")r<b&&(e[r]=i),r+=1,i=o==="["?i:"",s=new u;else if(o==="}"||o===
"]")r-=1,s.finish(t),s=new u;else if(d===void 0)t.push({keys:$(e,r,i),text:o});else{let f=JSON.parse(d);c===void 0?(s.add(i,f,t.length),t.push(...I(d,f).map(g=>({
keys:$(e,r,i),text:g})))):(i=f,a(i)&&t.push({keys:[],text:i,isKey:!0}))}return t}var u=class{#e;#t;add(t,e,s){/^(?:parameter)?(?:name|key)$/i.test(t)&&(this.#e=
{text:e,at:s}),/^(?:parameter)?value$/i.test(t)&&(this.#t=e)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:e,at:s}=this.#e;t[s]={keys:[],text:e},
t.push({keys:[e],text:this.#t})}};function I(n,t){let e=n.slice(1,-1);return e===t?[t]:[t,e]}function $(n,t,e){return[...n.slice(0,Math.min(t,b)),e].filter((s,r,i)=>s!==""&&s!==i[r-1])}function Y(n){return/^\s*[[{]/.test(n)&&h(n)?n.replace(S,"$1"):void 0}
function h(n){if(!y(n))return!1;try{return JSON.parse(n),!0}catch{return!1}}var j=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,q=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
J=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,z=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function v(n){return/\s/.test(n)?[...[...n.matchAll(j),...n.matchAll(q)].map(([,e="",s=""])=>({keys:[e],text:k(s)})),...N(n),...l(n)]:void 0}function N(n){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.
test(n)?"password":"auth",e=[...n.matchAll(J)].map(([,r=""])=>({keys:[t],text:r})),s=z.exec(n)?.[1];return s===void 0?e:[...e,{keys:["password"],text:k(s)}]}function l(n){
return n.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>a(t)).map(t=>({keys:[],text:t}))}function k(n){return/^["'`]/.test(
n)?n.slice(1,-1).replace(/\\(.)/g,"$1"):n}var R=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,C=/^(\s*)- +(.*)$/,E=/^\s*$/,W=/^\s*(?:#|;|!|\/\/\s)/,
Z=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function rt(n){let t=new m(n.split(/\r\n|\r|\n/)),e=[],[s,r]=[0,0];for(let i=t.next();i!==void 0;i=t.next()){let o=i;
if(!E.test(o))if(Z.test(o))e.push(...t.headingOf(o,e));else if(W.test(o))e.push(...l(o));else if(t.addPair(o,e))s+=1;else{let d=t.continuationOf(o);e.push(...d??
K(o.trim())),d||(r+=1)}}return t.beginItem(e),s>0&&s>=r?e:void 0}function K(n){let t=l(n).filter(({text:c})=>c!==n),[,e,s]=L.exec(n)??[],r=e===void 0||s===void 0?
[]:[{keys:[e],text:w(s)}],[,i,o]=M.exec(n)??[],d=[...i===void 0?[]:[{keys:["password"],text:i}],...o===void 0?[]:[{keys:["auth"],text:o}]];return[{keys:[],text:n,
isLine:!0},...t,...r,...d]}var L=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,M=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function w(n){return n.replace(/^(["'`])(.*)\1$/s,"$2")}var m=class{#e;#t=0;#n=[];#s={indent:0,named:new u};constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}beginItem(t,e=0){this.#s.named.finish(t),this.#s={indent:e,named:new u}}headingOf(t,e){return this.#n=[],this.beginItem(e,t.search(/\S/)),[...t.
matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(t,e){let[,s="",r="",i,o=""]=R.exec(t)??[],d=i===void 0?"":B(i);if(i===void 0||a(d)){let P=i===
void 0?this.#o(t):void 0;return e.push(...P??[]),P!==void 0}let c=s.length+r.length,f=[...this.#r(c),d];this.#n.push({indent:c,key:d}),(r!==""||c<this.#s.indent)&&
this.beginItem(e,c);let g=this.#i(f,o.trim(),s.length);return c===this.#s.indent&&this.#s.named.add(d,g[0]?.text??"",e.length),e.push(...g),!0}continuationOf(t){
let e=t.search(/\S/),s=this.#r(e);if(s.length===0)return;let r=w(t.trim().replace(/[,;]$/,""));return[{keys:s,text:r},...l(t).filter(i=>i.text!==r)]}#o(t){let[,
e="",s]=C.exec(t)??[];if(!(s===void 0||this.#n.length===0))return this.#i(this.#r(e.length+1),s.trim(),e.length)}#r(t){return this.#n=this.#n.filter(e=>e.indent<
t),this.#n.map(({key:e})=>e)}#i(t,e,s){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(e))return[{keys:t,text:this.#c(s)}];let r=/^('''|""")(.*)\1$/.exec(e)?.[2];if(r!==void 0)
return[{keys:t,text:r}];let i=/^["']/.exec(e)?.[0];if(i===void 0)return[...x(t,e),...this.#d(t,e)];let o=this.#u(e,i);if(o===void 0)return[{keys:t,text:e}];let d=V(
e);return[{keys:t,text:i==='"'?G(o):o.replaceAll("''","'")},{keys:t,text:o},...d===void 0?[]:[{keys:t,text:d}]]}#d(t,e){let s=e,r=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.
test(s)&&r<this.#t+A;r+=1){let i=this.#e[r];if(i===void 0)break;s=s.slice(0,-1)+i.trim()}return r===this.#t?[]:x(t,s)}#c(t){let e=[];for(let s=this.#e[this.#t];s!==
void 0;s=this.#e[this.#t]){let r=s.search(/\S/);if(r>=0&&r<=t)break;e.push(s.trim()),this.#t+=1}return e.join(`
`).trim()}#u(t,e){let s=e==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,r=s.exec(t.slice(1))?.[1];if(r!==void 0)return r;let i=this.#e.slice(this.#t,this.#t+A),
o=s.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}},A=100,p=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function V(n){let t=[];p.lastIndex=0;for(let e=p.exec(n);e;e=p.exec(n)){let[,s,r,
i,o]=e;t.push(s??r?.replace(/\\([\\"$`])/g,"$1")??i??o??"")}return t.length>1?t.join(""):void 0}function B(n){let t=n.replace(/^["']|["']$/g,"");return t.startsWith(
"//")?t.slice(t.lastIndexOf(":")+1):t}function x(n,t){if(t==="")return[];let e=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(e!==void 0)return[{keys:n,text:t},...x(n,e)];let s=w(
F(t).replace(/(?<=^`.*`)[,;]$/,""));if(h(s))return[{keys:n,text:s}];let[,r]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(s)??[];if(r!==void 0)return[{keys:n,text:r},{
keys:n,text:t}];let i=/^[[{](.*)[\]}]$/.exec(s)?.[1];if(i!==void 0)return Q(n,i);let o=s.replace(/\\(.)/g,"$1");return[...new Set([o,s,t])].map(d=>({keys:n,text:d}))}
function F(n){let t=n.search(/\s#/);return t<0?n:n.slice(0,t).trimEnd()}function Q(n,t){return t.split(/,\s*/).map(e=>{let[,s,r=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.
exec(e)??[],i=(s===void 0?e:r).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:s===void 0?n:[...n,s],text:i}})}var _={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function G(n){return n.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,e,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(e??s,16)):_[r]??r)}export{U as a,Y as b,h as c,v as d,rt as e,K as f};
