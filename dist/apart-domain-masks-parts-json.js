const require=process.getBuiltinModule;
import{g as b,i as O,k as p,l as k}from"./apart-domain-masks-looks-secret.js";import{c as S}from"./apart-domain-values-json.js";var E=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,K=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,z=100;function ft(n){if(!/^\s*[[{"]/.test(
n)||!x(n))return;let t=[],e=[],s=new f,r=0,i="",o;for(let[d,c,l]of n.matchAll(E))if(d==="{"||d==="[")r<z&&(e[r]=i),r+=1,i=d==="["?i:"",s=new f;else if(d==="}"||
d==="]")r-=1,s.finish(t),s=new f;else if(c===void 0)t.push({keys:I(e,r,i),text:d});else{let u=JSON.parse(c);if(l===void 0){s.add(i,u,t.length);let a=[...I(e,r,i),
...o===void 0?[]:[o]];t.push(...M(c,u).map(Z=>({keys:a,text:Z}))),o=m(u)}else i=u,o=void 0,p(i)&&t.push({keys:[],text:i,isKey:!0})}return t}function m(n){return/^--[A-Za-z][\w-]*$/.
test(n)?n:void 0}var f=class{#n;#t;add(t,e,s){/^(?:parameter)?(?:name|key)$|^label$/i.test(t)&&(this.#n={text:e,at:s}),/^(?:parameter)?value$/i.test(t)&&(this.#t=
e)}finish(t){if(this.#n===void 0||this.#t===void 0)return;let{text:e,at:s}=this.#n;t[s]={keys:[],text:e},t.push({keys:[e],text:this.#t})}};function M(n,t){let e=n.
slice(1,-1);return e===t?[t]:[t,e]}function I(n,t,e){return[...n.slice(0,Math.min(t,z)),e].filter((s,r,i)=>s!==""&&s!==i[r-1])}function lt(n){return/^\s*[[{]/.test(n)&&x(n)?n.replace(K,"$1"):void 0}
function x(n){if(!S(n))return!1;try{return JSON.parse(n),!0}catch{return!1}}var F=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,L=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
U=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,V=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
B=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function j(n){return/\s|^\{["'].*["']:.*\}$/.test(n)?[...[...n.matchAll(F),...n.matchAll(L)].map(([,e="",s=""])=>({keys:[e],text:q(s)})),...Q(n),...w(n)]:void 0}
function Q(n){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(n)?"password":"auth",e=[...n.matchAll(V)].map(([,i=""])=>({keys:[t],text:i})),s=[...n.matchAll(
U)].map(([,i,o])=>i??o??""),r=B.exec(n)?.[1];return r!==void 0&&s.push(q(r)),[...e,...s.map(i=>({keys:["password"],text:i}))]}function w(n){return n.split(/[\s,;|"']+/).
flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>p(t)).map(t=>({keys:[],text:t}))}function q(n){return/^["'`]/.test(n)?n.slice(1,-1).replace(/\\(.)/g,
"$1"):n}var _=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,G=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function xt(n){let t=G.exec(n)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[P(["password"],t)];let e=_.exec(n)?.[1];if(e===void 0)return;let s=H(e),r=s<0?
[]:T(e.slice(0,s)),[i="",...o]=e.slice(s+1).split(/[?#;]/),[,...d]=i.split("/");for(let c of d)/^\d*$/.test(c)||r.push(...g([b],c));for(let c of o)r.push(...N(c));
return r.filter(({text:c})=>c!=="")}function J(n){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(n)||/^[^=]*='.*'$/.test(n)))return N(n).filter(
t=>t.text!=="")}function N(n){return n.split("&").flatMap(t=>{let[e="",s=""]=t.split(/=(.*)/s);return[...g([R(e)],s),...g([b],s===""?e:"")]})}function H(n){let t=n.
search(/[/?#]/),e=(t<0?n:n.slice(0,t)).lastIndexOf("@");return e<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(n)?n.lastIndexOf("@"):e}function T(n){let t=n.
indexOf(":");return t<0?g([],n):[...g(["password"],n.slice(t+1)),...g(["user"],n.slice(0,t))]}function g(n,t){let e=R(t);return e===t?[P(n,t)]:[P(n,e),P(n,t)]}var P=(n,t)=>({
keys:n,text:t});function R(n){try{return decodeURIComponent(n)}catch{return n}}var Y=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,D=/^(\s*)- +(.*)$/,
X=/^\s*$/,v=/^\s*(?:#|;|!|\/\/\s)/,tt=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function At(n){let t=new A(n.split(/\r\n|\r|\n/)),e=[],[s,r]=[0,0];for(let i=t.next();i!==
void 0;i=t.next()){let o=i;if(!X.test(o))if(tt.test(o))e.push(...t.headingOf(o,e));else if(v.test(o))e.push(...(j(o)??[]).filter(O));else if(t.addPair(o,e))s+=1;else{
let d=t.continuationOf(o);e.push(...d??nt(o.trim())),d||(r+=1)}}return t.beginItem(e),s>0&&s>=r?e:void 0}function nt(n){let t=w(n).filter(({text:l})=>l!==n),[,e,
s]=et.exec(n)??[],r=e===void 0||s===void 0?[]:[{keys:[e],text:$(s)}],[,i,o]=st.exec(n)??[],d=[...i===void 0?[]:[{keys:["password"],text:i}],...o===void 0?[]:[{keys:[
"auth"],text:o}]],c=k(n)?{isPublic:!0}:{};return[{keys:[],text:n,isLine:!0,...c},...t,...r,...d]}var et=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
st=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function $(n){return n.replace(/^(["'`])(.*)\1$/s,"$2")}var A=class{#n;#t=0;#e=[];#s={indent:0,
named:new f};#r;constructor(t){this.#n=t}next(){let t=this.#n[this.#t];return this.#t+=1,t}beginItem(t,e=0){this.#s.named.finish(t),this.#s={indent:e,named:new f}}headingOf(t,e){
return this.#e=[],this.beginItem(e,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(t,e){let[,s="",r="",i,o=""]=Y.exec(t)??
[],d=i===void 0?"":it(i);if(i===void 0||p(d)){let a=i===void 0?this.#d(t):void 0;return e.push(...a??[]),a!==void 0}this.#r=void 0;let c=s.length+r.length,l=[...this.#i(
c),d];this.#e.push({indent:c,key:d}),(r!==""||c<this.#s.indent)&&this.beginItem(e,c);let u=this.#o(l,o.trim(),s.length);return c===this.#s.indent&&this.#s.named.
add(d,u[0]?.text??"",e.length),e.push(...u),!0}continuationOf(t){let e=t.search(/\S/),s=this.#i(e);if(s.length===0)return;let r=$(t.trim().replace(/[,;]$/,""));
return[{keys:s,text:r},...w(t).filter(i=>i.text!==r)]}#d(t){let[,e="",s]=D.exec(t)??[];if(s===void 0||this.#e.length===0)return;let r=this.#i(e.length+1),i=this.#o(
this.#r===void 0?r:[...r,this.#r],s.trim(),e.length);return this.#r=m(i[0]?.text??""),i}#i(t){return this.#e=this.#e.filter(e=>e.indent<t),this.#e.map(({key:e})=>e)}#o(t,e,s){
if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(e))return[{keys:t,text:this.#u(s)}];let r=/^('''|""")(.*)\1$/.exec(e)?.[2];if(r!==void 0)return[{keys:t,text:r}];let i=/^["']/.
exec(e)?.[0];if(i===void 0)return[...h(t,e),...this.#c(t,e)];let o=this.#a(e,i);if(o===void 0)return h(t,e);let d=rt(e);return[{keys:t,text:i==='"'?W(o):o.replaceAll(
"''","'")},{keys:t,text:o},...d===void 0?[]:[{keys:t,text:d},...h(t,e)]]}#c(t,e){let s=e,r=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(s)&&r<this.#t+C;r+=1){let i=this.#n[r];
if(i===void 0)break;s=s.slice(0,-1)+i.trim()}return r===this.#t?[]:h(t,s)}#u(t){let e=[];for(let s=this.#n[this.#t];s!==void 0;s=this.#n[this.#t]){let r=s.search(
/\S/);if(r>=0&&r<=t)break;e.push(s.trim()),this.#t+=1}return e.join(`
`).trim()}#a(t,e){let s=e==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,r=s.exec(t.slice(1))?.[1];if(r!==void 0)return r;let i=this.#n.slice(this.#t,this.#t+C),
o=s.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}},C=100,y=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function rt(n){let t=[];y.lastIndex=0;for(let e=y.exec(n);e;e=y.exec(n)){let[,s,
r,i,o]=e;t.push(s??r?.replace(/\\([\\"$`])/g,"$1")??i??o??"")}return t.length>1?t.join(""):void 0}function it(n){let t=n.replace(/^["']|["']$/g,"");return t.startsWith(
"//")?t.slice(t.lastIndexOf(":")+1):t}function h(n,t){if(t==="")return[];let e=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(e!==void 0)return[{keys:n,text:t},...h(n,e)];let s=$(
ot(t).replace(/(?<=^`.*`)[,;]$/,""));if(x(s))return[{keys:n,text:s}];let[,r]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(s)??[];if(r!==void 0)return[{keys:n,text:r},
{keys:n,text:t}];let i=s.includes("&")?J(`${n.at(-1)??""}=${s}`):void 0;if(i)return[...i,{keys:n,text:s}];let o=/^\((.*)\)$/.exec(s)?.[1];if(o!==void 0)return[s,
...o.split(/\s+/).map($)].map(a=>({keys:n,text:a}));let[,d,c=d]=/^\{(.*)\}$|^\[(.*)\]$/.exec(s)??[];if(c!==void 0)return[...dt(n,c),{keys:n,text:s}];let l=s.replace(
/\\(.)/g,"$1"),u=/\\u[\da-f]{4}/i.test(s)?[W(s)]:[];return[...new Set([...u,l,s,t])].map(a=>({keys:n,text:a}))}function ot(n){let t=n.search(/\s#/);return t<0?n:
n.slice(0,t).trimEnd()}function dt(n,t){let e;return t.split(/,\s*/).map(s=>{let[,r=e,i=s]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(s)??[],o=i.trim().replace(/^(["'])(.*)\1$/,
"$2");return e=m(o),{keys:r===void 0?n:[...n,r],text:o}})}var ct={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function W(n){return n.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,e,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(e??s,16)):ct[r]??r)}export{ft as a,lt as b,x as c,j as d,xt as e,J as f,At as g,nt as h};
