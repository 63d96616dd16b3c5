const require=process.getBuiltinModule;
import{a as P,b as M,c as O,d as l,e as St,f as wt,g as bt,h as x}from"./shared-domain-masks-looks-secret.js";import{a as kt}from"./shared-domain-values-refused-names.js";import{b as yt,
c as xt,d as ht}from"./shared-domain-values-json.js";import{a as J}from"./shared-domain-error.js";var ke=process.getBuiltinModule("node:fs"),Se=t=>ke[t];var $t=Se("readFileSync");var we=process.getBuiltinModule("node:os"),be=t=>we[t];var tt=be("homedir");var $e=process.getBuiltinModule("node:path"),Pe=t=>$e[t];var Pt=Pe("join");function ar({AWS_CONFIG_FILE:t}){try{return Ot(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new J("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function cr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Ot(t,"credentials")}catch{return""}}function Ot(t,e){let n=t||Pt(tt(),".aws",e);return $t(n.replace(/^~(?=[\\/])/,tt()),"utf8").replace(/^\ufeff/,"")}var D=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function T(t){let e=Buffer.from(
t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=F)}var F=8,Oe=24,
At=4;function et(t,e){let n=[],r=s=>{let o=s+F;for(;!e(t.slice(s,o))&&o-s<Oe&&o<t.length;)o+=At;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+F<=t.length;s+=
At)r(s);return t.length>F&&r(t.length-F),n}function nt(t){return new Set(t).size>=4}function Et(t){return nt(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function v(t,e){let n=[];for(let r=0;r+F<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function h(t,e){return n=>n.replace(t,e)}function d(t){let e=Object.keys(t).map(n=>`\\u${_(n)}`);return h(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function _(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function j(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function V(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var R=t=>`\\u${_(t)}`,rt=t=>`\\u${_(t).toUpperCase()}`,Mt=t=>JSON.stringify(t).slice(1,-1);function E(t,e){let n=h(t,e);return r=>n(Mt(r))}var Ae=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Ft[e]??rt(e)),Ee=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Ft[e]??(/["&'<>]/.test(e)?rt(e):R(e))),Ft={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},vt=[Mt,E(/[&<>\u2028\u2029]/g,R),E(/[\u007f-\uffff]/g,R),E(/[\u007f-\uffff]/g,rt),E(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":R(
t)),E(/\//g,()=>"\\/"),Ae,Ee,E(/[&'<=>\u2028\u2029]/g,R),E(/\u007f/g,R)];var w={"&":"&amp;","<":"&lt;",">":"&gt;"},_t=[d(w),d({...w,'"':"&quot;"}),d({...w,"'":"&#39;",'"':"&#34;"}),d({...w,"'":"&#39;",'"':"&#34;","+":"&#43;"}),d({...w,
"'":"&#39;",'"':"&quot;"}),d({...w,"'":"&#x27;",'"':"&quot;"}),d({...w,"'":"&#039;",'"':"&quot;"}),d({...w,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
d({...w,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),d({'"':'""'}),d({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Me={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Rt(t){return h(t,e=>Me[e]??V(
e))}var Z=[Rt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Rt(/[^ -&(-[\]-~]/gu)],st=h(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),Bt=[d({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\
\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),d({"'":`'"'"'`}),d({"'":"'\\''","!":"'\\!'"}),h(/[\\"$`]/g,
t=>`\\${t}`),h(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),h(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),h(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),
st,...Z,d({$:"$$"}),d({"%":"%%"}),d({"{":"{{","}":"}}"})];var g={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let p=e.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var G=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,Fe=t=>`\\x${j(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,Lt=t=>j(t).map(e=>`\\x${e}`).join(""),B={"'":"\\'"},H={'"':'\\"'};function k(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var K={
...g,...H,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Ct={...K,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function ve(t){return t<"\x80"?k(t):k(t).replace(
/^\\x/,"\\u00")}function It(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var _e={...K,"\x1B":"\\e"};function Nt(t){let e=m(_e,t,Re);return n=>e(n).replace(/#(?=[{$@])/g,
"\\#")}function Re(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.padStart(4,
"0")}`}var Tt=[m(g,G,k),m({...g,...B},G,k),m({...g,...B,"\b":"\\b","\f":"\\f"},G,t=>Fe(t).toUpperCase().replace("X","x")),d({"\\":"\\\\",...B}),m(g,b,Lt),m({...g,
...B},b,Lt),m({...g,...B},b,k),m(g,b,k),m(K,b,ve),m(K,G,k),m({...g,...H,$:"\\$","@":"\\@"},b,V),d({"\\":"\\\\",...B,...H}),Nt(/[\u0000-\u001f\u007f-\u009f]/u),Nt(
b),m(Ct,b,t=>It(k(t))),m(Ct,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>It(k(t))),t=>m({...g,...H},/\u0000/,k)(t).replaceAll("${","$${").replaceAll("\
%{","%%{"),t=>m({...g,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,Be)(t).replace(/^ /,"\\ ")];function Be(t){return[...Array(t.length).keys()].map(e=>`\
\\u${_(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??Le(c,n);return a.set(c,p),p})}}function Le(t,e){return j(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var y="-_.~",L="-_.~!*'()",jt=[f({kept:y}),f({kept:y,letters:"lower"}),f({kept:y,space:"+"}),f({kept:L}),f({kept:L,letters:"lower"}),f(
{kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${y}/`}),f({kept:`${y}$&+,;=`}),f({kept:`${y}$&+:=@`}),
f({kept:`${y}$&+,/:;=@`}),f({kept:`${y}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${L};:&=+$,`,keepsOthers:!0}),f({kept:`${L}:@&=+$,;/`,keepsOthers:!0}),
f({kept:`${L};/?:@&=+$,[]`,keepsOthers:!0}),f({kept:`${y}!$&'()*+,;=:`}),f({kept:`${y}!$&'()*+,;=`}),f({kept:`${L};,/?:@&=+$#`}),f({kept:`${y}!#$%&'()*+,/:;=?@[\
]`})];var Ce=[...D,...vt,...jt,...Bt,...Tt,..._t],Ie=[...D,st];function*qt(t){for(let e of Z)yield e(t);for(let e of T(t))yield e,yield je(e);for(let e of/^[\w.-]*$/.
test(t)?Ie:Ce)yield e(t)}function*Ut(t){for(let e of Z)yield e(t);yield JSON.stringify(t).slice(1,-1);for(let e of T(t))yield e;for(let e of D)yield e(t)}var zt={
from:37,to:512},Ne=1024;function Wt(t){let e=Buffer.byteLength(t);if(e<zt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=Ne&&x(t)?et(t,Et):[];
return new Set([...n,...e<=zt.to?T(t).flatMap(r=>et(r,nt)):[]])}var Te=[76,64];function Jt(t){let[e=""]=T(t);return new Set(Te.filter(n=>e.length>n).flatMap(n=>v(
e,n)))}function je(t){return t.replaceAll("+","-").replaceAll("/","_")}function Dt(t){let e=new Set;for(let n of l(t)?[t,...O(t)]:[t]){e.add(n);for(let r of ze)e.add(r(n))}return e}var ze=[t=>ot(t,0),t=>ot(t,1),t=>ot(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),We,Je,t=>t.replace(/[<>"'&]/g,e=>qe[e]??e)];function ot(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var qe={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ue={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function We(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Ue[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Je(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var De=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Ve=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Zt=100;function it(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new A,s=0,o="";for(let[i,a,c]of t.matchAll(De))if(i==="{"||i==="[")s<Zt&&(n[s]=o),s+=1,o=i==="["?o:"",r=new A;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new A;else if(a===void 0)e.push({keys:Vt(n,s,o),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(o,p,e.length),e.push(...Ze(a,
p).map(S=>({keys:Vt(n,s,o),text:S})))):(o=p,x(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var A=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$/i.test(
e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={
keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Ze(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Gt(t){let e=it(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function Vt(t,e,n){return[...t.slice(0,Math.min(e,Zt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Ht(t){return/^\s*[[{]/.
test(t)&&$(t)?t.replace(Ve,"$1"):void 0}function $(t){if(!xt(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var Ge=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,He=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function at(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(Ge)]:[...t.matchAll(He)];if(e.length<2)return;let n=t.includes(
";")?Ke:Qe;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function Ke(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();
let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}function Qe(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function Kt(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Xe(n)]:[r]}function Xe(t){let e=ct(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function ct(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Ye=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,tn=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
en=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,nn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Qt(t){return/\s/.test(t)?[...[...t.matchAll(Ye),...t.matchAll(tn)].map(([,n="",r=""])=>({keys:[n],text:Xt(r)})),...rn(t),...z(t)]:void 0}function rn(t){
let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(en)].map(([,s=""])=>({keys:[e],text:s})),r=nn.exec(t)?.[1];return r===
void 0?n:[...n,{keys:["password"],text:Xt(r)}]}function z(t){return t.split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>x(e)).
map(e=>({keys:[],text:e}))}function Xt(t){return/^["'`]/.test(t)?t.slice(1,-1).replace(/\\(.)/g,"$1"):t}var sn=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,on=/^(\s*)- +(.*)$/,an=/^\s*$/,cn=/^\s*(?:#|;|!|\/\/\s)/,
fn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function te(t){let e=new pt(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.next();o!==void 0;o=e.next()){let i=o;
if(!an.test(i))if(fn.test(i))n.push(...e.headingOf(i,n));else if(cn.test(i))n.push(...z(i));else if(e.addPair(i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??
dt(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function dt(t){let e=z(t).filter(({text:c})=>c!==t),[,n,r]=pn.exec(t)??[],s=n===void 0||r===void 0?
[]:[{keys:[n],text:lt(r)}],[,o,i]=un.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?[]:[{keys:["auth"],text:i}]];return[{keys:[],text:t,
isLine:!0},...e,...s,...a]}var pn=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,un=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function lt(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var pt=class{#e;#t=0;#n=[];#r={indent:0,named:new A};constructor(e){this.#e=e}next(){let e=this.#e[this.#t];
return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new A}}headingOf(e,n){return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.
matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=sn.exec(e)??[],a=o===void 0?"":ln(o);if(o===void 0||x(a)){let u=o===
void 0?this.#i(e):void 0;return n.push(...u??[]),u!==void 0}let c=r.length+s.length,p=[...this.#s(c),a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&
this.beginItem(n,c);let S=this.#o(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(a,S[0]?.text??"",n.length),n.push(...S),!0}continuationOf(e){
let n=e.search(/\S/),r=this.#s(n);if(r.length===0)return;let s=lt(e.trim().replace(/[,;]$/,""));return[{keys:r,text:s},...z(e).filter(o=>o.text!==s)]}#i(e){let[
,n="",r]=on.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#o(this.#s(n.length+1),r.trim(),n.length)}#s(e){return this.#n=this.#n.filter(n=>n.indent<
e),this.#n.map(({key:n})=>n)}#o(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:e,text:this.#c(r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)
return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...ut(e,n),...this.#a(e,n)];let i=this.#f(n,o);if(i===void 0)return[{keys:e,text:n}];let a=dn(
n);return[{keys:e,text:o==='"'?xn(i):i.replaceAll("''","'")},{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a}]]}#a(e,n){let r=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.
test(r)&&s<this.#t+Yt;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:ut(e,r)}#c(e){let n=[];for(let r=this.#e[this.#t];r!==
void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#f(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Yt),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Yt=100,ft=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function dn(t){let e=[];ft.lastIndex=0;for(let n=ft.exec(t);n;n=ft.exec(t)){let[
,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>1?e.join(""):void 0}function ln(t){let e=t.replace(/^["']|["']$/g,"");return e.
startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function ut(t,e){if(e==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},
...ut(t,n)];let r=lt(mn(e).replace(/(?<=^`.*`)[,;]$/,""));if($(r))return[{keys:t,text:r}];let[,s]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(s!==void 0)return[
{keys:t,text:s},{keys:t,text:e}];let o=/^[[{](.*)[\]}]$/.exec(r)?.[1];if(o!==void 0)return gn(t,o);let i=r.replace(/\\(.)/g,"$1");return[...new Set([i,r,e])].map(
a=>({keys:t,text:a}))}function mn(t){let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function gn(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.
exec(n)??[],o=(r===void 0?n:s).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var yn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function xn(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):yn[s]??s)}function ee(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var hn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,kn=[64,76];function ne(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(hn,(r,s,o)=>(e.push(...Sn(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function Sn(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...kn.flatMap(s=>v(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var wn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,bn=/^[A-Za-z][\w .()/-]{0,40}$/;function se(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=re(t.slice(0,e));if(!n.every(s=>bn.test(s))||!n.some(bt))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(re);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function re(t){return[...t.matchAll(wn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var $n=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Pn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function oe(t){
let[,e,n=e]=Pn.exec(t)??[];if(n!==void 0)return[Q(["password"],n)];let r=$n.exec(t)?.[1];if(r===void 0)return;let s=On(r),o=s<0?[]:An(r.slice(0,s)),[i="",...a]=r.
slice(s+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)o.push(...C([],p));for(let p of a)o.push(...ae(p));return o.filter(({text:p})=>p!=="")}function ie(t){
if(/^[\w.[\]%+-]+=[^&\s]*(?:&[\w.[\]%+-]+=[^&\s]*)+$/.test(t))return ae(t).filter(e=>e.text!=="")}function ae(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.
split(/=(.*)/s);return[...C([ce(n)],r),...C([],r===""?n:"")]})}function On(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(t)?t.lastIndexOf("@"):n}function An(t){let e=t.indexOf(":");return e<0?C([],t):[...C(["password"],t.slice(e+1)),...C([],t.slice(0,e))]}function C(t,e){let n=ce(
e);return n===e?[Q(t,e)]:[Q(t,n),Q(t,e)]}var Q=(t,e)=>({keys:t,text:e});function ce(t){try{return decodeURIComponent(t)}catch{return t}}var En=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Mn=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function fe(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!M(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=vn(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>_n(i)),s;for(let[,o="",i=""]of r.matchAll(Mn)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(En)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",S,u]=c,N=a!==void 0&&p==="value",W=c===a&&i.some(([,he])=>he==="value");n(W?void 0:N?a[2]??a[3]:p,S??u??"")}}return e}var Fn={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function vn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return Fn[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function _n(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var Rn=[{name:"JSON",parts:it},{name:"HTTP authorization header (Bearer, Basic)",parts:Kt},{name:"URL, JDBC URL",parts:Bn},{name:"XML (Maven, .NET)",parts:fe},{
name:".netrc, .pgpass",parts:ee},{name:"CSV with a heading",parts:se},{name:"HTML form, URL-encoded",parts:ie},{name:"connection string (ADO.NET, ODBC, libpq, A\
zure), cookie",parts:at},{name:"dotenv, INI, properties, .npmrc, YAML",parts:te}];function Bn(t){let e=oe(t);return e&&[...e,...t.includes(";")&&at(t.slice(t.indexOf(
";")+1))||[]]}var Ln=12;function*X(t,e=[],n=0){if(n>Ln)return;let r=$(t)?void 0:ne(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*X(r.rest,e,n+1));return}for(let s of Cn(
t,e.at(-1))){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*X(s.text,o.keys,n+1)))}}function Cn(t,e=""){if(t.
length<In)return[];let n=/^[\w.-]*$/.test(t);for(let{parts:o}of n?[]:Rn){let i=o(t);if(i)return i}let r=ct(t);if(r!==void 0)return[{keys:[],text:r}];if(n)return[];
let[,s]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return s!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.
split(/, ?/).map(o=>({keys:[],text:o})):l(t)?O(t).flatMap(dt):Qt(t)??[]}var In=6;function q(t,e){let{minLength:n}=e,r=Nn(t,e),s=r.filter(({isLine:u})=>!u).map(({text:u})=>M(u)),o=new Map,i=(u,N)=>{P(u,n)&&!o.has(u)&&o.set(u,{text:u,kind:N})},
a=O(t),c=l(t)&&r.length>0?"whole":mt(t,s);if(i(t,c),a.length===1)for(let u of a)i(u,mt(u,s));for(let{text:u,isLine:N}of r){let W=N?Un(u,a.length):mt(M(u),s);i(u,
W),l(u)||i(M(u),W)}let p=qn(a,o,s),S=l(t)?Ht(t):void 0;return S!==void 0&&i(S,"line"),{texts:[...o.values()],cover:p}}function Nn(t,{publicFields:e=[]}){let n=new Set(
e),r=[...X(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(St);return s.length>0||!l(t)||$(t)?s:r.filter(wt)}var pe=200,Tn=65536;
function mt(t,e){return zn(t,e)?"whole":"leaf"}var jn=128;function zn(t,e){if(t.length>Tn)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(t)||/^[{[]/.test(t)&&$(t);
return t.length<jn&&!n?!1:e.slice(0,pe).some(r=>r.length<t.length&&t.includes(r))}function qn(t,e,n){if(![...e.keys()].some(o=>!l(o)))return"none";let r=n.slice(
0,pe),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function Un(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var ue={masks:2e3,characters:524288};function I(t,e,n=q(t,e).texts){let r=new U(e.minLength);for(let{text:s}of n)l(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
Jn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Wt(s));return r.addAll(Jt(t)),[...r.all]}function de(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new U(e);s.add(r);for(let o of[76,64])s.addAll(v(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=Wn?s.addAll(O(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(x)),[...s.all]}var Wn=1024;function Ss(t,e){let n=new U(e.minLength);
for(let{text:r}of q(t,e).texts)l(r)||n.add(r);return[...n.all]}function le({user:t,password:e},n){if(!P(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var U=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=ue.masks}add(e){return this.
all.has(e)||!P(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=ue.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*Jn({text:t,kind:e}){if(e==="line")return;let n=l(t)?new Set([t]):Dt(t);for(let r of e==="leaf"?qt(t):Ut(t))n.has(r)||l(r)||(n.
add(r),yield r)}function Y(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function gt(t,e){let n=t.filter(o=>Dn(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(Zn(o,e));for(let o of new Set(n.map(i=>i.secret))){s(Gn(o).
filter(i=>P(i,e)));for(let i of Qn(o))s(le(i,e))}return Y(r)}function Dn(t,e){return Vn(t,e)!=="none"}function Vn(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!P(n,e)?"none":r==="binary"?"whole":ye(t,e).cover}var me=new WeakMap;function ye(t,e){let n=xe(t),r=[e,...n,t.value].join(`
`),s=me.get(t.secret)??new Map;me.set(t.secret,s);let o=s.get(r)??q(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function Zn(t,e){let n={minLength:e,
publicFields:xe(t)};if(t.kind!=="binary")return I(t.value,n,ye(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...de(r,n),...Buffer.from(s).
equals(r)?I(s,n):[]]}function xe({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function Gn({value:t}){return typeof t=="string"?Gt(t).flatMap(
e=>[e,kt(e)]):[]}var ge=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Hn=/pass|secret|token|key|pwd|credential/i,
Kn=5;function*Qn({value:t}){let e=typeof t=="string"?yt(t):void 0;if(!ht(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>ge.
test(o)).slice(0,Kn),s=n.filter(([o])=>Hn.test(o)&&!ge.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var Xn=8192;async function Cs(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<Xn)return gt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Yn();for(let i of gt(o,e))s.push(i)}return Y(s)}function Is(){I('no secret: {"user": "name"}',{minLength:1}),I("n0-Secret/1t+is:n\
One$",{minLength:1})}function Yn(){return new J("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout`\
, or lease fewer large values in one step."})}export{ar as a,cr as b,I as c,Ss as d,le as e,Y as f,gt as g,Dn as h,Vn as i,Cs as j,Is as k};
