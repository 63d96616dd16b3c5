const require=process.getBuiltinModule;
import{g as y,i as S,k as p,l as k}from"./apart-domain-masks-looks-secret.js";import{c as z}from"./apart-domain-values-json.js";var L=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,U=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,j=100;function lt(n){if(!/^\s*[[{"]/.test(
n)||!x(n))return;let t=[],e=[],s=new f,r=0,i="",o;for(let[d,c,l]of n.matchAll(L))if(d==="{"||d==="[")r<j&&(e[r]=i),r+=1,i=d==="["?i:"",s=new f;else if(d==="}"||
d==="]")r-=1,s.finish(t),s=new f;else if(c===void 0)t.push({keys:I(e,r,i),text:d});else{let u=JSON.parse(c);if(l===void 0){s.add(i,u,t.length);let a=[...I(e,r,i),
...o===void 0?[]:[o]];t.push(...V(c,u).map(M=>({keys:a,text:M}))),o=m(u)}else i=u,o=void 0,p(i)&&t.push({keys:[],text:i,isKey:!0})}return t}function m(n){return/^--[A-Za-z][\w-]*$/.
test(n)?n:void 0}var f=class{#n;#t;add(t,e,s){/^(?:parameter)?(?:name|key)$|^label$/i.test(t)&&(this.#n={text:e,at:s}),/^(?:parameter)?value$/i.test(t)&&(this.#t=
e)}finish(t){if(this.#n===void 0||this.#t===void 0)return;let{text:e,at:s}=this.#n;t[s]={keys:[],text:e},t.push({keys:[e],text:this.#t})}};function V(n,t){let e=n.
slice(1,-1);return e===t?[t]:[t,e]}function I(n,t,e){return[...n.slice(0,Math.min(t,j)),e].filter((s,r,i)=>s!==""&&s!==i[r-1])}function pt(n){return/^\s*[[{]/.test(n)&&x(n)?n.replace(U,"$1"):void 0}
function x(n){if(!z(n))return!1;try{return JSON.parse(n),!0}catch{return!1}}var B=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,Q=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
T=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,_=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
G=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function q(n){return/\s|^\{["'].*["']:.*\}$/.test(n)?[...[...n.matchAll(B),...n.matchAll(Q)].map(([,e="",s=""])=>({keys:[e],text:R(s)})),...H(n),...w(n)]:void 0}
function H(n){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(n)?"password":"auth",e=[...n.matchAll(_)].map(([,i=""])=>({keys:[t],text:i})),s=[...n.matchAll(
T)].map(([,i,o])=>i??o??""),r=G.exec(n)?.[1];return r!==void 0&&s.push(R(r)),[...e,...s.map(i=>({keys:["password"],text:i}))]}function w(n){return n.split(/[\s,;|"']+/).
flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>p(t)).map(t=>({keys:[],text:t}))}function R(n){return/^["'`]/.test(n)?n.slice(1,-1).replace(/\\(.)/g,
"$1"):n}var Y=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,D=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function wt(n){let t=D.exec(n)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[P(["password"],t)];let e=Y.exec(n)?.[1];if(e===void 0)return;let s=X(e),r=s<0?
[]:v(e.slice(0,s)),[i="",...o]=e.slice(s+1).split(/[?#;]/),[,...d]=i.split("/");for(let c of d)/^\d*$/.test(c)||r.push(...h([y],c));for(let c of o)r.push(...N(c));
return r.filter(({text:c})=>c!=="")}function J(n){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(n)||/^[^=]*='.*'$/.test(n)))return N(n.replace(
/^\?/,"")).filter(t=>t.text!=="")}function N(n){return n.split("&").flatMap(t=>{let[e="",s=""]=t.split(/=(.*)/s);return[...h([W(e)],s),...h([y],s===""?e:"")]})}
function X(n){let t=n.search(/[/?#]/),e=(t<0?n:n.slice(0,t)).lastIndexOf("@");return e<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(n)?n.lastIndexOf("\
@"):e}function v(n){let t=n.indexOf(":");return t<0?h([],n):[...h(["password"],n.slice(t+1)),...h(["user"],n.slice(0,t))]}function h(n,t){let e=W(t);return e===
t?[P(n,t)]:[P(n,e),P(n,t)]}var P=(n,t)=>({keys:n,text:t});function W(n){try{return decodeURIComponent(n)}catch{return n}}var Z=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,C=/^(\s*)- +(.*)$/,
tt=/^\s*$/,F=/^\s*(?:#|;|!|\/\/\s)/,nt=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Ot(n){let t=new O(n.split(/\r\n|\r|\n/)),e=[],[s,r]=[0,0];for(let i=t.
next();i!==void 0;i=t.next()){let o=i;if(!tt.test(o))if(nt.test(o))e.push(...t.headingOf(o,e));else if(F.test(o))e.push(...(q(o)??[]).filter(S));else if(t.addPair(
o,e))s+=1;else{let d=t.continuationOf(o);e.push(...d??et(o.trim())),d||(r+=1)}}return t.beginItem(e),s>0&&s>=r?e:void 0}function et(n){let t=w(n).filter(({text:l})=>l!==
n),[,e,s]=st.exec(n)??[],r=e===void 0||s===void 0?[]:[{keys:[e],text:b(s)}],[,i,o]=it.exec(n)??[],d=[...i===void 0?[]:[{keys:["password"],text:i}],...o===void 0?
[]:[{keys:["auth"],text:o}]],c=k(n)?{isPublic:!0}:{};return[{keys:[],text:n,isLine:!0,...c},...t,...r,...d]}var st=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
it=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function b(n){return n.replace(/^(["'`])(.*)\1$/s,"$2")}var O=class{#n;#t=0;#e=[];#s={indent:0,
named:new f};#i;constructor(t){this.#n=t}next(){let t=this.#n[this.#t];return this.#t+=1,t}beginItem(t,e=0){this.#s.named.finish(t),this.#s={indent:e,named:new f}}headingOf(t,e){
return this.#e=[],this.beginItem(e,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(t,e){let[,s="",r="",i,o=""]=Z.exec(t)??
[],d=i===void 0?"":ot(i);if(i===void 0||p(d)){let a=i===void 0?this.#d(t):void 0;return e.push(...a??[]),a!==void 0}this.#i=void 0;let c=s.length+r.length,l=[...this.#r(
c),d];this.#e.push({indent:c,key:d}),(r!==""||c<this.#s.indent)&&this.beginItem(e,c);let u=this.#o(l,o.trim(),s.length);return c===this.#s.indent&&this.#s.named.
add(d,u[0]?.text??"",e.length),e.push(...u),!0}continuationOf(t){let e=t.search(/\S/),s=this.#r(e);if(s.length===0)return;let r=b(t.trim().replace(/[,;]$/,""));
return[{keys:s,text:r},...w(t).filter(i=>i.text!==r)]}#d(t){let[,e="",s]=C.exec(t)??[];if(s===void 0||this.#e.length===0)return;let r=this.#r(e.length+1),i=this.#o(
this.#i===void 0?r:[...r,this.#i],s.trim(),e.length);return this.#i=m(i[0]?.text??""),i}#r(t){return this.#e=this.#e.filter(e=>e.indent<t),this.#e.map(({key:e})=>e)}#o(t,e,s){
if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(e))return E(t,this.#a(s));let r=this.#u(e);if(r!==void 0)return[{keys:t,text:r}];let i=/^["']/.exec(e)?.[0];if(i===void 0)return[
...g(t,e),...this.#c(t,e,s)];let o=this.#f(e,i);if(o===void 0)return g(t,e);let d=rt(e);return[...E(t,i==='"'?K(o):o.replaceAll("''","'")),{keys:t,text:o},...d===
void 0?[]:[{keys:t,text:d},...g(t,e)]]}#c(t,e,s){let r=e,i=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&i<this.#t+$;i+=1){let o=this.#n[i];if(o===void 0)break;r=
r.slice(0,-1)+o.trim()}if(i>this.#t)return g(t,r);for(;e!==""&&i<this.#t+$;i+=1){let o=this.#n[i]??"";if(o.search(/\S/)<=s||Z.test(o)||C.test(o)||F.test(o))break;
r+=` ${o.trim()}`}return i===this.#t?[]:[{keys:t,text:r}]}#u(t){let[,e,s=""]=/^('''|""")(.*)$/.exec(t)??[];if(e===void 0)return;if(s.endsWith(e))return s.slice(
0,-3);let r=this.#n.slice(this.#t,this.#t+$),i=r.findIndex(d=>d.includes(e));if(i<0)return;this.#t+=i+1;let o=r[i]??"";return[s,...r.slice(0,i),o.slice(0,o.indexOf(
e))].join(`
`).trim()}#a(t){let e=[];for(let s=this.#n[this.#t];s!==void 0;s=this.#n[this.#t]){let r=s.search(/\S/);if(r>=0&&r<=t)break;e.push(s.trim()),this.#t+=1}return e.
join(`
`).trim()}#f(t,e){let s=e==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,r=s.exec(t.slice(1))?.[1];if(r!==void 0)return r;let i=this.#n.slice(this.#t,this.#t+
$),o=s.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}};function E(n,t){let e=t.replace(/[ \t]*\n\s*/g," ");return e===t?[{keys:n,text:t}]:[t,e].map(s=>({keys:n,text:s}))}var $=100,A=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function rt(n){let t=[];A.lastIndex=0;for(let e=A.exec(n);e;e=A.exec(n)){let[,s,r,i,o]=e;t.push(s??r?.replace(/\\([\\"$`])/g,"$1")??i??o??"")}return t.length>1?
t.join(""):void 0}function ot(n){let t=n.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function g(n,t){if(t==="")return[];
let e=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(e!==void 0)return[{keys:n,text:t},...g(n,e)];let s=b(dt(t).replace(/(?<=^`.*`)[,;]$/,""));if(x(s))return[{keys:n,text:s}];
let[,r]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(s)??[];if(r!==void 0)return[{keys:n,text:r},{keys:n,text:t}];let i=s.
includes("&")?J(`${n.at(-1)??""}=${s}`):void 0;if(i)return[...i,{keys:n,text:s}];let o=/^\((.*)\)$/.exec(s)?.[1];if(o!==void 0)return[s,...o.split(/\s+/).map(b)].
map(a=>({keys:n,text:a}));let[,d,c=d]=/^\{(.*)\}$|^\[(.*)\]$/.exec(s)??[];if(c!==void 0)return[...ct(n,c),{keys:n,text:s}];let l=s.replace(/\\(.)/g,"$1"),u=/\\u[\da-f]{4}/i.
test(s)?[K(s)]:[];return[...new Set([...u,l,s,t])].map(a=>({keys:n,text:a}))}function dt(n){let t=n.search(/\s#/);return t<0?n:n.slice(0,t).trimEnd()}function ct(n,t){
let e;return t.split(/,\s*/).map(s=>{let[,r=e,i=s]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(s)??[],o=i.trim().replace(/^(["'])(.*)\1$/,"$2");return e=m(o),{keys:r===
void 0?n:[...n,r],text:o}})}var ut={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function K(n){return n.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,e,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(e??s,16)):ut[r]??r)}export{lt as a,pt as b,x as c,q as d,wt as e,J as f,Ot as g,et as h};
