const require=process.getBuiltinModule;
import{g as A,i as z,k as I,l as j,m}from"./apart-domain-masks-looks-secret.js";import{c as K}from"./apart-domain-values-json.js";var _=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,B=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,q=100;function xt(n){if(!/^\s*[[{"]/.test(
n)||!w(n))return;let t=[],e=[],s=new f,r=0,i="",o,c=/"kty"\s*:/.test(n);for(let[d,a,l]of n.matchAll(_))if(d==="{"||d==="[")r<q&&(e[r]=i),r+=1,i=d==="["?i:"",s=new f;else if(d===
"}"||d==="]")r-=1,s.finish(t),s=new f;else if(a===void 0)t.push({keys:W(e,r,i),text:d});else{let u=JSON.parse(a);if(l===void 0){s.add(i,u,t.length);let g=[...W(
e,r,i),...o===void 0?[]:[o]],U=c&&H.test(i)?{isPublic:!0}:{};t.push(...Q(a,u).map(V=>({keys:g,text:V,...U}))),o=x(u)}else i=u,o=void 0,m(i)&&t.push({keys:[],text:i,
isKey:!0})}return t}var H=/^(?:[nxy]|x5t(?:#S256)?)$/;function x(n){return/^--[A-Za-z][\w-]*$/.test(n)?n:void 0}var f=class{#n;#t;add(t,e,s){/^(?:parameter|output)?(?:name|key)$|^label$/i.
test(t)&&(this.#n={text:e,at:s}),/^(?:parameter|output)?value$/i.test(t)&&(this.#t=s)}finish(t){let e=t[this.#t??-1];if(this.#n===void 0||this.#t===void 0||e===
void 0)return;let{text:s,at:r}=this.#n;t[r]={keys:[],text:s},t[this.#t]={...e,keys:[...e.keys.slice(0,-1),s]}}};function Q(n,t){let e=n.slice(1,-1);return e===t?
[t]:[t,e]}function W(n,t,e){return[...n.slice(0,Math.min(t,q)),e].filter((s,r,i)=>s!==""&&s!==i[r-1])}function wt(n){return/^\s*[[{]/.test(n)&&w(n)?n.replace(B,"$1"):void 0}
function w(n){if(!K(n))return!1;try{return JSON.parse(n),!0}catch{return!1}}var T=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,G=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Y=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+(?:with\s+\S+\s+)?by\s+["']([^"']+)["']/gi,D=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
X=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function O(n){return/\s|^\{["'].*["']:.*\}$/.test(n)?[...[...n.matchAll(T),...n.matchAll(G)].map(([,e="",s=""])=>({keys:[e],text:R(s)})),...v(n),...P(n)]:void 0}
function v(n){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(n)?"password":"auth",e=[...n.matchAll(D)].map(([,i=""])=>({keys:[t],text:i})),s=[...n.matchAll(
Y)].map(([,i,o])=>i??o??""),r=X.exec(n)?.[1];return r!==void 0&&s.push(R(r)),[...e,...s.map(i=>({keys:["password"],text:i}))]}function P(n){return n.split(/[\s,;|"']+/).
flatMap(t=>[t,.../^(?:-[pPu]|>)(.+)/.exec(t)?.slice(1)??[]]).filter(t=>I(t)).map(t=>({keys:[],text:t}))}function R(n){return/^["'`]/.test(n)?n.slice(1,-1).replace(
/\\(.)/g,"$1"):n}var tt=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,nt=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function At(n){let t=nt.exec(n)?.slice(1).find(d=>d!==void 0);if(t!==void 0)return[$(["password"],t)];let e=tt.exec(n)?.[1];if(e===void 0)return;let s=et(e),r=s<
0?[]:st(e.slice(0,s)),[i="",...o]=e.slice(s+1).split(/[?#;]/),[,...c]=i.split("/");for(let d of c)/^\d*$/.test(d)||r.push(...p([A],d));for(let d of o)r.push(...N(
d));return r.filter(({text:d})=>d!=="")}function J(n){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(n)||/^[^=]*='.*'$/.test(n)))return N(
n.replace(/^\?/,"")).filter(t=>t.text!=="")}function N(n){return n.split("&").flatMap(t=>{let[e="",s=""]=t.split(/=(.*)/s);return[...p([Z(e)],s),...p([A],s===""?
e:"")]})}function et(n){let t=n.search(/[/?#]/),e=(t<0?n:n.slice(0,t)).lastIndexOf("@");return e<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(n)?n.lastIndexOf(
"@"):e}function st(n){let t=n.indexOf(":");return t<0?p([],n):[...p(["password"],n.slice(t+1)),...p(["user"],n.slice(0,t))]}function p(n,t){let e=Z(t);return e===
t?[$(n,t)]:[$(n,e),$(n,t)]}var $=(n,t)=>({keys:n,text:t});function Z(n){try{return decodeURIComponent(n)}catch{return n}}var C=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,E=/^(\s*)- +(.*)$/,
it=/^[\w.-]+(?: +[a-z_]+=[^\s'"]+)+$/,rt=/^\s*$/,M=/^\s*(?:#|;|!|\/\/\s)/,ot=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function jt(n){let t=new k(n.split(/\r\n|\r|\n/)),
e=[],[s,r]=[0,0];for(let i=t.next();i!==void 0;i=t.next()){let o=i;if(!rt.test(o))if(ot.test(o))e.push(...t.headingOf(o,e));else if(M.test(o))e.push(...(O(o)??[]).
filter(z));else if(t.addPair(o,e))s+=1;else if(it.test(o))e.push(...O(o)??[]),s+=1;else{let c=t.continuationOf(o);e.push(...c??dt(o.trim())),c||(r+=1)}}return t.
beginItem(e),s>0&&s>=r?e:void 0}function dt(n){let t=P(n).filter(({text:a})=>a!==n),[,e,s]=ct.exec(n)??[],r=e===void 0||s===void 0?[]:[{keys:[e],text:y(s)}],[,i,
o]=ut.exec(n)??[],c=[...i===void 0?[]:[{keys:["password"],text:i}],...o===void 0?[]:[{keys:["auth"],text:o}]],d=j(n)?{isPublic:!0}:{};return[{keys:[],text:n,isLine:!0,
...d},...t,...r,...c]}var ct=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,ut=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function y(n){return n.replace(/^(["'`])(.*)\1$/s,"$2")}var k=class{#n;#t=0;#e=[];#s={indent:0,named:new f};#i;constructor(t){this.#n=t}next(){let t=this.#n[this.#t];
return this.#t+=1,t}beginItem(t,e=0){this.#s.named.finish(t),this.#s={indent:e,named:new f}}headingOf(t,e){return this.#e=[],this.beginItem(e,t.search(/\S/)),[...t.
matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(t,e){let[,s="",r="",i,o=""]=C.exec(t)??[],c=i===void 0?"":ft(i);if(i===void 0||m(c)){let g=i===
void 0?this.#d(t):void 0;return e.push(...g??[]),g!==void 0}this.#i=void 0;let d=s.length+r.length,a=[...this.#r(d),c];this.#e.push({indent:d,key:c}),(r!==""||d<
this.#s.indent)&&this.beginItem(e,d);let l=this.#o(a,o.trim(),s.length),[u]=l;return u&&d===this.#s.indent&&this.#s.named.add(c,u.text,e.length),e.push(...l),!0}continuationOf(t){
let e=t.search(/\S/),s=this.#r(e);if(s.length===0)return;let r=y(t.trim().replace(/[,;]$/,""));return[{keys:s,text:r},...P(t).filter(i=>i.text!==r)]}#d(t){let[,
e="",s]=E.exec(t)??[];if(s===void 0||this.#e.length===0)return;let r=this.#r(e.length+1),i=this.#o(this.#i===void 0?r:[...r,this.#i],s.trim(),e.length);return this.#i=
x(i[0]?.text??""),i}#r(t){return this.#e=this.#e.filter(e=>e.indent<t),this.#e.map(({key:e})=>e)}#o(t,e,s){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(e))return F(t,this.#a(
s));let r=this.#u(e);if(r!==void 0)return[{keys:t,text:r}];let i=/^["']/.exec(e)?.[0];if(i===void 0)return[...h(t,e),...this.#c(t,e,s)];let o=this.#f(e,i);if(o===
void 0)return h(t,e);let c=at(e);return[...F(t,i==='"'?L(o):o.replaceAll("''","'")),{keys:t,text:o},...c===void 0?[]:[{keys:t,text:c},...h(t,e)]]}#c(t,e,s){let r=e,
i=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&i<this.#t+b;i+=1){let o=this.#n[i];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}if(i>this.#t)return h(t,r);for(;e!==
""&&i<this.#t+b;i+=1){let o=this.#n[i]??"";if(o.search(/\S/)<=s||C.test(o)||E.test(o)||M.test(o))break;r+=` ${o.trim()}`}return i===this.#t?[]:[{keys:t,text:r}]}#u(t){
let[,e,s=""]=/^('''|""")(.*)$/.exec(t)??[];if(e===void 0)return;if(s.endsWith(e))return s.slice(0,-3);let r=this.#n.slice(this.#t,this.#t+b),i=r.findIndex(c=>c.
includes(e));if(i<0)return;this.#t+=i+1;let o=r[i]??"";return[s,...r.slice(0,i),o.slice(0,o.indexOf(e))].join(`
`).trim()}#a(t){let e=[];for(let s=this.#n[this.#t];s!==void 0;s=this.#n[this.#t]){let r=s.search(/\S/);if(r>=0&&r<=t)break;e.push(s.trim()),this.#t+=1}return e.
join(`
`).trim()}#f(t,e){let s=e==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,r=s.exec(t.slice(1))?.[1];if(r!==void 0)return r;let i=this.#n.slice(this.#t,this.#t+
b),o=s.exec([t.slice(1),...i].join(`
`))?.[1];return o!==void 0&&(this.#t+=o.split(`
`).length-1),o}};function F(n,t){let e=t.replace(/[ \t]*\n\s*/g," ");return e===t?[{keys:n,text:t}]:[t,e].map(s=>({keys:n,text:s}))}var b=100,S=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function at(n){let t=[];S.lastIndex=0;for(let e=S.exec(n);e;e=S.exec(n)){let[,s,r,i,o]=e;t.push(s??r?.replace(/\\([\\"$`])/g,"$1")??i??o??"")}return t.length>1?
t.join(""):void 0}function ft(n){let t=n.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function h(n,t){if(t==="")return[];
let e=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(e!==void 0)return[{keys:n,text:t},...h(n,e)];let s=y(lt(t).replace(/(?<=^`.*`)[,;]$/,""));if(w(s))return[{keys:n,text:s}];
let[,r]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(s)??[];if(r!==void 0)return[{keys:n,text:r},{keys:n,text:t}];let i=s.
includes("&")?J(`${n.at(-1)??""}=${s}`):void 0;if(i)return[...i,{keys:n,text:s}];let o=/^\((.*)\)$/.exec(s)?.[1];if(o!==void 0)return[s,...o.split(/\s+/).map(y)].
map(u=>({keys:n,text:u}));let[,c,d=c]=/^\{(.*)\}$|^\[(.*)\]$/.exec(s)??[];if(d!==void 0)return[...pt(n,d),{keys:n,text:s}];let a=s.replace(/\\(.)/g,"$1"),l=/\\u[\da-f]{4}/i.
test(s)?[L(s)]:[];return[...new Set([...l,a,s,t])].map(u=>({keys:n,text:u}))}function lt(n){let t=n.search(/\s#/);return t<0?n:n.slice(0,t).trimEnd()}function pt(n,t){
let e;return t.split(/,\s*/).map(s=>{let[,r=e,i=s]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(s)??[],o=i.trim().replace(/^(["'])(.*)\1$/,"$2");return e=x(o),{keys:r===
void 0?n:[...n,r],text:o}})}var ht={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function L(n){return n.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,e,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(e??s,16)):ht[r]??r)}export{xt as a,wt as b,w as c,O as d,At as e,J as f,jt as g,dt as h};
