const require=process.getBuiltinModule;
import{f as y,h as p}from"./apart-domain-masks-looks-secret.js";import{c as A}from"./apart-domain-values-json.js";var R=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,C=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,k=100;function dt(n){if(!/^\s*[[{"]/.test(
n)||!m(n))return;let t=[],e=[],s=new a,r=0,i="";for(let[o,d,c]of n.matchAll(R))if(o==="{"||o==="[")r<k&&(e[r]=i),r+=1,i=o==="["?i:"",s=new a;else if(o==="}"||o===
"]")r-=1,s.finish(t),s=new a;else if(d===void 0)t.push({keys:O(e,r,i),text:o});else{let u=JSON.parse(d);c===void 0?(s.add(i,u,t.length),t.push(...W(d,u).map(f=>({
keys:O(e,r,i),text:f})))):(i=u,p(i)&&t.push({keys:[],text:i,isKey:!0}))}return t}var a=class{#n;#t;add(t,e,s){/^(?:parameter)?(?:name|key)$|^label$/i.test(t)&&(this.#n=
{text:e,at:s}),/^(?:parameter)?value$/i.test(t)&&(this.#t=e)}finish(t){if(this.#n===void 0||this.#t===void 0)return;let{text:e,at:s}=this.#n;t[s]={keys:[],text:e},
t.push({keys:[e],text:this.#t})}};function W(n,t){let e=n.slice(1,-1);return e===t?[t]:[t,e]}function O(n,t,e){return[...n.slice(0,Math.min(t,k)),e].filter((s,r,i)=>s!==""&&s!==i[r-1])}function ct(n){return/^\s*[[{]/.test(n)&&m(n)?n.replace(C,"$1"):void 0}
function m(n){if(!A(n))return!1;try{return JSON.parse(n),!0}catch{return!1}}var E=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,M=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Z=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,F=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
K=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function S(n){return/\s|^\{["'].*["']:.*\}$/.test(n)?[...[...n.matchAll(E),...n.matchAll(M)].map(([,e="",s=""])=>({keys:[e],text:I(s)})),...L(n),...x(n)]:void 0}
function L(n){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(n)?"password":"auth",e=[...n.matchAll(F)].map(([,i=""])=>({keys:[t],text:i})),s=[...n.matchAll(
Z)].map(([,i,o])=>i??o??""),r=K.exec(n)?.[1];return r!==void 0&&s.push(I(r)),[...e,...s.map(i=>({keys:["password"],text:i}))]}function x(n){return n.split(/[\s,;|"']+/).
flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>p(t)).map(t=>({keys:[],text:t}))}function I(n){return/^["'`]/.test(n)?n.slice(1,-1).replace(/\\(.)/g,
"$1"):n}var U=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,V=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function lt(n){let t=V.exec(n)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[w(["password"],t)];let e=U.exec(n)?.[1];if(e===void 0)return;let s=B(e),r=s<0?
[]:Q(e.slice(0,s)),[i="",...o]=e.slice(s+1).split(/[?#;]/),[,...d]=i.split("/");for(let c of d)r.push(...g([],c));for(let c of o)r.push(...j(c));return r.filter(
({text:c})=>c!=="")}function z(n){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(n)||/^[^=]*='.*'$/.test(n)))return j(n).filter(t=>t.text!=="")}
function j(n){return n.split("&").flatMap(t=>{let[e="",s=""]=t.split(/=(.*)/s);return[...g([q(e)],s),...g([],s===""?e:"")]})}function B(n){let t=n.search(/[/?#]/),
e=(t<0?n:n.slice(0,t)).lastIndexOf("@");return e<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(n)?n.lastIndexOf("@"):e}function Q(n){let t=n.indexOf(":");
return t<0?g([],n):[...g(["password"],n.slice(t+1)),...g([],n.slice(0,t))]}function g(n,t){let e=q(t);return e===t?[w(n,t)]:[w(n,e),w(n,t)]}var w=(n,t)=>({keys:n,
text:t});function q(n){try{return decodeURIComponent(n)}catch{return n}}var _=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,G=/^(\s*)- +(.*)$/,
H=/^\s*$/,T=/^\s*(?:#|;|!|\/\/\s)/,Y=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function wt(n){let t=new b(n.split(/\r\n|\r|\n/)),e=[],[s,r]=[0,0];for(let i=t.next();i!==
void 0;i=t.next()){let o=i;if(!H.test(o))if(Y.test(o))e.push(...t.headingOf(o,e));else if(T.test(o))e.push(...(S(o)??[]).filter(y));else if(t.addPair(o,e))s+=1;else{
let d=t.continuationOf(o);e.push(...d??D(o.trim())),d||(r+=1)}}return t.beginItem(e),s>0&&s>=r?e:void 0}function D(n){let t=x(n).filter(({text:c})=>c!==n),[,e,s]=X.
exec(n)??[],r=e===void 0||s===void 0?[]:[{keys:[e],text:P(s)}],[,i,o]=v.exec(n)??[],d=[...i===void 0?[]:[{keys:["password"],text:i}],...o===void 0?[]:[{keys:["a\
uth"],text:o}]];return[{keys:[],text:n,isLine:!0},...t,...r,...d]}var X=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
v=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function P(n){return n.replace(/^(["'`])(.*)\1$/s,"$2")}var b=class{#n;#t=0;#e=[];#s={indent:0,
named:new a};constructor(t){this.#n=t}next(){let t=this.#n[this.#t];return this.#t+=1,t}beginItem(t,e=0){this.#s.named.finish(t),this.#s={indent:e,named:new a}}headingOf(t,e){
return this.#e=[],this.beginItem(e,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(t,e){let[,s="",r="",i,o=""]=_.exec(t)??
[],d=i===void 0?"":nt(i);if(i===void 0||p(d)){let l=i===void 0?this.#o(t):void 0;return e.push(...l??[]),l!==void 0}let c=s.length+r.length,u=[...this.#r(c),d];
this.#e.push({indent:c,key:d}),(r!==""||c<this.#s.indent)&&this.beginItem(e,c);let f=this.#i(u,o.trim(),s.length);return c===this.#s.indent&&this.#s.named.add(d,
f[0]?.text??"",e.length),e.push(...f),!0}continuationOf(t){let e=t.search(/\S/),s=this.#r(e);if(s.length===0)return;let r=P(t.trim().replace(/[,;]$/,""));return[
{keys:s,text:r},...x(t).filter(i=>i.text!==r)]}#o(t){let[,e="",s]=G.exec(t)??[];if(!(s===void 0||this.#e.length===0))return this.#i(this.#r(e.length+1),s.trim(),
e.length)}#r(t){return this.#e=this.#e.filter(e=>e.indent<t),this.#e.map(({key:e})=>e)}#i(t,e,s){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(e))return[{keys:t,text:this.#c(
s)}];let r=/^('''|""")(.*)\1$/.exec(e)?.[2];if(r!==void 0)return[{keys:t,text:r}];let i=/^["']/.exec(e)?.[0];if(i===void 0)return[...h(t,e),...this.#d(t,e)];let o=this.#a(
e,i);if(o===void 0)return h(t,e);let d=tt(e);return[{keys:t,text:i==='"'?N(o):o.replaceAll("''","'")},{keys:t,text:o},...d===void 0?[]:[{keys:t,text:d},...h(t,e)]]}#d(t,e){
let s=e,r=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(s)&&r<this.#t+J;r+=1){let i=this.#n[r];if(i===void 0)break;s=s.slice(0,-1)+i.trim()}return r===this.#t?[]:h(t,
s)}#c(t){let e=[];for(let s=this.#n[this.#t];s!==void 0;s=this.#n[this.#t]){let r=s.search(/\S/);if(r>=0&&r<=t)break;e.push(s.trim()),this.#t+=1}return e.join(`\

`).trim()}#a(t,e){let s=e==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,r=s.exec(t.slice(1))?.[1];if(r!==void 0)return r;let i=this.#n.slice(this.#t,this.#t+J),
o=s.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}},J=100,$=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function tt(n){let t=[];$.lastIndex=0;for(let e=$.exec(n);e;e=$.exec(n)){let[,s,
r,i,o]=e;t.push(s??r?.replace(/\\([\\"$`])/g,"$1")??i??o??"")}return t.length>1?t.join(""):void 0}function nt(n){let t=n.replace(/^["']|["']$/g,"");return t.startsWith(
"//")?t.slice(t.lastIndexOf(":")+1):t}function h(n,t){if(t==="")return[];let e=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(e!==void 0)return[{keys:n,text:t},...h(n,e)];let s=P(
et(t).replace(/(?<=^`.*`)[,;]$/,""));if(m(s))return[{keys:n,text:s}];let[,r]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(s)??[];if(r!==void 0)return[{keys:n,text:r},
{keys:n,text:t}];let i=s.includes("&")?z(`${n.at(-1)??""}=${s}`):void 0;if(i)return[...i,{keys:n,text:s}];let o=/^\((.*)\)$/.exec(s)?.[1];if(o!==void 0)return[s,
...o.split(/\s+/).map(P)].map(l=>({keys:n,text:l}));let[,d,c=d]=/^\{(.*)\}$|^\[(.*)\]$/.exec(s)??[];if(c!==void 0)return[...st(n,c),{keys:n,text:s}];let u=s.replace(
/\\(.)/g,"$1"),f=/\\u[\da-f]{4}/i.test(s)?[N(s)]:[];return[...new Set([...f,u,s,t])].map(l=>({keys:n,text:l}))}function et(n){let t=n.search(/\s#/);return t<0?n:
n.slice(0,t).trimEnd()}function st(n,t){return t.split(/,\s*/).map(e=>{let[,s,r=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(e)??[],i=(s===void 0?e:r).trim().replace(
/^(["'])(.*)\1$/,"$2");return{keys:s===void 0?n:[...n,s],text:i}})}var rt={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function N(n){return n.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,e,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(e??s,16)):rt[r]??r)}export{dt as a,ct as b,m as c,S as d,lt as e,z as f,wt as g,D as h};
