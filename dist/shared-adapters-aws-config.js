const require=process.getBuiltinModule;
import{a as P,b as E,c as O,d,e as xt,f as ht,g as x}from"./shared-domain-masks-looks-secret.js";import{a as yt}from"./shared-domain-values-refused-names.js";import{b as dt,c as mt,d as gt}from"./shared-domain-values-json.js";
import{a as U}from"./shared-domain-error.js";var fe=process.getBuiltinModule("node:fs"),le=t=>fe[t];var kt=le("readFileSync");var ue=process.getBuiltinModule("node:os"),de=t=>ue[t];var Y=de("homedir");var me=process.getBuiltinModule("node:path"),ge=t=>me[t];var St=ge("join");function jn({AWS_CONFIG_FILE:t}){try{return wt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new U("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function zn({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return wt(t,"credentials")}catch{return""}}function wt(t,e){let n=t||St(Y(),".aws",e);return kt(n.replace(/^~(?=[\\/])/,Y()),"utf8").replace(/^\ufeff/,"")}var W=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function T(t){let e=Buffer.from(
t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=M)}var M=8,ye=24,
bt=4;function tt(t,e){let n=[],r=s=>{let o=s+M;for(;!e(t.slice(s,o))&&o-s<ye&&o<t.length;)o+=bt;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+M<=t.length;s+=
bt)r(s);return t.length>M&&r(t.length-M),n}function et(t){return new Set(t).size>=4}function $t(t){return et(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function F(t,e){let n=[];for(let r=0;r+M<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function h(t,e){return n=>n.replace(t,e)}function p(t){let e=Object.keys(t).map(n=>`\\u${_(n)}`);return h(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function _(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function I(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function q(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var v=t=>`\\u${_(t)}`,nt=t=>`\\u${_(t).toUpperCase()}`,Pt=t=>JSON.stringify(t).slice(1,-1);function A(t,e){let n=h(t,e);return r=>n(Pt(r))}var xe=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Ot[e]??nt(e)),he=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Ot[e]??(/["&'<>]/.test(e)?nt(e):v(e))),Ot={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},At=[Pt,A(/[&<>\u2028\u2029]/g,v),A(/[\u007f-\uffff]/g,v),A(/[\u007f-\uffff]/g,nt),A(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":v(
t)),A(/\//g,()=>"\\/"),xe,he,A(/[&'<=>\u2028\u2029]/g,v),A(/\u007f/g,v)];var w={"&":"&amp;","<":"&lt;",">":"&gt;"},Et=[p(w),p({...w,'"':"&quot;"}),p({...w,"'":"&#39;",'"':"&#34;"}),p({...w,"'":"&#39;",'"':"&#34;","+":"&#43;"}),p({...w,
"'":"&#39;",'"':"&quot;"}),p({...w,"'":"&#x27;",'"':"&quot;"}),p({...w,"'":"&#039;",'"':"&quot;"}),p({...w,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
p({...w,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),p({'"':'""'}),p({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var ke={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Mt(t){return h(t,e=>ke[e]??q(
e))}var J=[Mt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Mt(/[^ -&(-[\]-~]/gu)],Ft=[p({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,
""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),p({"'":`'"'"'`}),p({"'":"'\\''","!":"'\\!'"}),h(/[\\"$`]/g,t=>`\\${t}`),h(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
t=>`\\${t}`),h(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),h(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),h(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),...J,p({$:"$$"}),p({"%":"\
%%"}),p({"{":"{{","}":"}}"})];var g={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(f=>s.includes(f)))return s;let o=new Map(
Object.entries(t)),i=f=>{let u=e.test(f)?n(f):f;return o.set(f,u),u},a="";for(let f of s)a+=o.get(f)??i(f);return a}}var D=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,Se=t=>`\\x${I(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,_t=t=>I(t).map(e=>`\\x${e}`).join(""),R={"'":"\\'"},V={'"':'\\"'};function k(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var Z={
...g,...V,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},vt={...Z,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function we(t){return t<"\x80"?k(t):k(t).replace(
/^\\x/,"\\u00")}function Rt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var be={...Z,"\x1B":"\\e"};function Bt(t){let e=m(be,t,$e);return n=>e(n).replace(/#(?=[{$@])/g,
"\\#")}function $e(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.padStart(4,
"0")}`}var Lt=[m(g,D,k),m({...g,...R},D,k),m({...g,...R,"\b":"\\b","\f":"\\f"},D,t=>Se(t).toUpperCase().replace("X","x")),p({"\\":"\\\\",...R}),m(g,b,_t),m({...g,
...R},b,_t),m({...g,...R},b,k),m(g,b,k),m(Z,b,we),m(Z,D,k),m({...g,...V,$:"\\$","@":"\\@"},b,q),p({"\\":"\\\\",...R,...V}),Bt(/[\u0000-\u001f\u007f-\u009f]/u),Bt(
b),m(vt,b,t=>Rt(k(t))),m(vt,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>Rt(k(t))),t=>m({...g,...V},/\u0000/,k)(t).replaceAll("${","$${").replaceAll("\
%{","%%{"),t=>m({...g,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,Pe)(t).replace(/^ /,"\\ ")];function Pe(t){return[...Array(t.length).keys()].map(e=>`\
\\u${_(t[e]??"").toUpperCase()}`).join("")}function c({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,f=>{let u=a.get(f)??Oe(f,n);return a.set(f,u),u})}}function Oe(t,e){return I(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var y="-_.~",B="-_.~!*'()",Ct=[c({kept:y}),c({kept:y,letters:"lower"}),c({kept:y,space:"+"}),c({kept:B}),c({kept:B,letters:"lower"}),c(
{kept:"-_.*",space:"+"}),c({kept:"-_.",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${y}/`}),c({kept:`${y}$&+,;=`}),c({kept:`${y}$&+:=@`}),
c({kept:`${y}$&+,/:;=@`}),c({kept:`${y}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${B};:&=+$,`,keepsOthers:!0}),c({kept:`${B}:@&=+$,;/`,keepsOthers:!0}),
c({kept:`${B};/?:@&=+$,[]`,keepsOthers:!0}),c({kept:`${y}!$&'()*+,;=:`}),c({kept:`${y}!$&'()*+,;=`}),c({kept:`${B};,/?:@&=+$#`}),c({kept:`${y}!#$%&'()*+,/:;=?@[\
]`})];var Ae=[...W,...At,...Ct,...Ft,...Lt,...Et];function*It(t){for(let e of J)yield e(t);for(let e of T(t))yield e,yield Fe(e);for(let e of/^\w*$/.test(t)?W:Ae)yield e(
t)}function*Nt(t){for(let e of J)yield e(t);yield JSON.stringify(t).slice(1,-1);for(let e of T(t))yield e;for(let e of W)yield e(t)}var Tt={from:37,to:512},Ee=1024;
function jt(t){let e=Buffer.byteLength(t);if(e<Tt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=Ee&&x(t)?tt(t,$t):[];return new Set([...n,...e<=
Tt.to?T(t).flatMap(r=>tt(r,et)):[]])}var Me=[76,64];function zt(t){let[e=""]=T(t);return new Set(Me.filter(n=>e.length>n).flatMap(n=>F(e,n)))}function Fe(t){return t.
replaceAll("+","-").replaceAll("/","_")}function Ut(t){let e=new Set;for(let n of d(t)?[t,...O(t)]:[t]){e.add(n);for(let r of _e)e.add(r(n))}return e}var _e=[t=>rt(t,0),t=>rt(t,1),t=>rt(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),Be,Le,t=>t.replace(/[<>"'&]/g,e=>ve[e]??e)];function rt(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var ve={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Re={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Be(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Re[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Le(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var Ce=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Te=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,qt=100;function st(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new N,s=0,o="";for(let[i,a,f]of t.matchAll(Ce))if(i==="{"||i==="[")s<qt&&(n[s]=o),s+=1,o=i==="["?o:"",r=new N;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new N;else if(a===void 0)e.push({keys:Wt(n,s,o),text:i});else{let u=JSON.parse(a);f===void 0?(r.add(o,u,e.length),e.push(...Ie(a,
u).map(S=>({keys:Wt(n,s,o),text:S})))):(o=u,x(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var N=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$/i.test(
e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={
keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Ie(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Jt(t){let e=st(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function Wt(t,e,n){return[...t.slice(0,Math.min(e,qt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Dt(t){return/^\s*[[{]/.
test(t)&&$(t)?t.replace(Te,"$1"):void 0}function $(t){if(!mt(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var Ne=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,je=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function ot(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(Ne)]:[...t.matchAll(je)];if(e.length<2)return;let n=t.includes(
";")?ze:Ue;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function ze(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();
let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}function Ue(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function Vt(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...We(n)]:[r]}function We(t){let e=it(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function it(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var qe=/(?<![\w.-])["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function Zt(t){return/\s/.test(t)?
[...[...t.matchAll(qe)].map(([,n="",r=""])=>({keys:[n],text:Je(r)})),...G(t)]:void 0}function G(t){return t.split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(
e)?.slice(1)??[]]).filter(e=>x(e)).map(e=>({keys:[],text:e}))}function Je(t){return/^["']/.test(t)?t.slice(1,-1).replace(/\\(.)/g,"$1"):t}var De=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Ve=/^(\s*)- +(.*)$/,Ze=/^\s*$/,Ge=/^\s*(?:#|;|!|\/\/\s)/,
Ke=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Kt(t){let e=new at(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.next();o!==void 0;o=e.next()){let i=o;
if(!(Ze.test(i)||Ke.test(i)))if(Ge.test(i))n.push(...G(i));else{let a=e.pairOf(i);a?(n.push(...a),r+=1):(n.push(...pt(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function pt(t){let e=G(t).filter(({text:n})=>n!==t);return[{keys:[],text:t,isLine:!0},...e]}var at=class{#e;#t=0;#n=[];constructor(e){this.#e=e}next(){let e=this.#e[this.#t];
return this.#t+=1,e}pairOf(e){let[,n="",r="",s,o=""]=De.exec(e)??[];if(s===void 0)return this.#o(e);let i=Qe(s);if(x(i))return;let a=n.length+r.length,f=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(f,o.trim(),n.length)}#o(e){let[,n="",r]=Ve.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#s(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:e,text:this.#a(r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...ct(e,n),
...this.#i(e,n)];let i=this.#c(n,o);return i===void 0?[{keys:e,text:n}]:[{keys:e,text:o==='"'?tn(i):i.replaceAll("''","'")},{keys:e,text:i}]}#i(e,n){let r=n,s=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+Gt;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:ct(e,r)}#a(e){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Gt),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Gt=100;function Qe(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function ct(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...ct(t,n)];let r=He(e);if($(r))return[{keys:t,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return Xe(t,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,e])].map(i=>({keys:t,text:i}))}function He(t){let e=t.search(/\s#/);return e<
0?t:t.slice(0,e).trimEnd()}function Xe(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var Ye={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function tn(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Ye[s]??s)}function Qt(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var en=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,nn=[64,76];function Ht(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(en,(r,s,o)=>(e.push(...rn(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function rn(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...nn.flatMap(s=>F(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var sn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,on=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function Xt(t){
let[,e,n=e]=on.exec(t)??[];if(n!==void 0)return[K(["password"],n)];let r=sn.exec(t)?.[1];if(r===void 0)return;let s=an(r),o=s<0?[]:cn(r.slice(0,s)),[i="",...a]=r.
slice(s+1).split(/[?#;]/),[,...f]=i.split("/");for(let u of f)o.push(...L([],u));for(let u of a.flatMap(S=>S.split("&"))){let[S="",l=""]=u.split(/=(.*)/s);o.push(
...L([Yt(S)],l),...L([],l===""?S:""))}return o.filter(({text:u})=>u!=="")}function an(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function cn(t){let e=t.indexOf(":");return e<0?L([],t):[...L(["password"],t.slice(
e+1)),...L([],t.slice(0,e))]}function L(t,e){let n=Yt(e);return n===e?[K(t,e)]:[K(t,n),K(t,e)]}var K=(t,e)=>({keys:t,text:e});function Yt(t){try{return decodeURIComponent(
t)}catch{return t}}function ee(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!E(t).endsWith(">"))return;let e=[];for(let[,n="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
e.push({keys:[n],text:te(r.trim())});for(let[n]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,a]of r)e.push({keys:[o==="value"&&s!==void 0?s:o],text:te(i??a??"")})}return e}var pn={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function te(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(e,n)=>pn[n]??"")}var fn=[{name:"JSON",parts:st},{name:"HTTP authorization header (Bearer, Basic)",parts:Vt},{name:"URL, JDBC URL",parts:ln},{name:"XML (Maven, .NET)",parts:ee},{
name:".netrc, .pgpass",parts:Qt},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:ot},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Kt}];
function ln(t){let e=Xt(t);return e&&[...e,...t.includes(";")&&ot(t.slice(t.indexOf(";")+1))||[]]}var un=12;function*Q(t,e=[],n=0){if(n>un)return;let r=$(t)?void 0:
Ht(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Q(r.rest,e,n+1));return}for(let s of dn(t)){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*Q(s.text,o.keys,n+1)))}}function dn(t){if(t.length<mn)return[];for(let{parts:r}of fn){let s=r(t);if(s)return s}let e=it(t);if(e!==
void 0)return[{keys:[],text:e}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.split(/, ?/).
map(r=>({keys:[],text:r})):d(t)?O(t).flatMap(pt):Zt(t)??[]}var mn=6;function j(t,e){let{minLength:n}=e,r=gn(t,e),s=r.filter(({isLine:l})=>!l).map(({text:l})=>E(l)),o=new Map,i=(l,X)=>{P(l,n)&&!o.has(l)&&o.set(l,{text:l,kind:X})},
a=O(t),f=d(t)&&r.length>0?"whole":ft(t,s);if(i(t,f),a.length===1)for(let l of a)i(l,ft(l,s));for(let{text:l,isLine:X}of r){let ut=X?Sn(l,a.length):ft(E(l),s);i(
l,ut),d(l)||i(E(l),ut)}let u=kn(a,o,s),S=d(t)?Dt(t):void 0;return S!==void 0&&i(S,"line"),{texts:[...o.values()],cover:u}}function gn(t,{publicFields:e=[]}){let n=new Set(
e),r=[...Q(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(xt);return s.length>0||!d(t)||$(t)?s:r.filter(ht)}var ne=200,yn=65536;
function ft(t,e){return hn(t,e)?"whole":"leaf"}var xn=128;function hn(t,e){if(t.length>yn)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(t)||/^[{[]/.test(t)&&$(t);
return t.length<xn&&!n?!1:e.slice(0,ne).some(r=>r.length<t.length&&t.includes(r))}function kn(t,e,n){if(![...e.keys()].some(o=>!d(o)))return"none";let r=n.slice(
0,ne),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function Sn(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var re={masks:2e3,characters:524288};function C(t,e,n=j(t,e).texts){let r=new z(e.minLength);for(let{text:s}of n)d(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
bn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(jt(s));return r.addAll(zt(t)),[...r.all]}function se(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new z(e);s.add(r);for(let o of[76,64])s.addAll(F(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=wn?s.addAll(O(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(x)),[...s.all]}var wn=1024;function Kr(t,e){let n=new z(e.minLength);
for(let{text:r}of j(t,e).texts)d(r)||n.add(r);return[...n.all]}function oe({user:t,password:e},n){if(!P(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var z=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=re.masks}add(e){return this.
all.has(e)||!P(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=re.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*bn({text:t,kind:e}){if(e==="line")return;let n=d(t)?new Set([t]):Ut(t);for(let r of e==="leaf"?It(t):Nt(t))n.has(r)||d(r)||(n.
add(r),yield r)}function H(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function lt(t,e){let n=t.filter(o=>$n(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(On(o,e));for(let o of new Set(n.map(i=>i.secret))){s(An(o).
filter(i=>P(i,e)));for(let i of Fn(o))s(oe(i,e))}return H(r)}function $n(t,e){return Pn(t,e)!=="none"}function Pn(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!P(n,e)?"none":r==="binary"?"whole":ce(t,e).cover}var ie=new WeakMap;function ce(t,e){let n=pe(t),r=[e,...n,t.value].join(`
`),s=ie.get(t.secret)??new Map;ie.set(t.secret,s);let o=s.get(r)??j(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function On(t,e){let n={minLength:e,
publicFields:pe(t)};if(t.kind!=="binary")return C(t.value,n,ce(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...se(r,n),...Buffer.from(s).
equals(r)?C(s,n):[]]}function pe({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function An({value:t}){return typeof t=="string"?Jt(t).flatMap(
e=>[e,yt(e)]):[]}var ae=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,En=/pass|secret|token|key|pwd|credential/i,
Mn=5;function*Fn({value:t}){let e=typeof t=="string"?dt(t):void 0;if(!gt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>ae.
test(o)).slice(0,Mn),s=n.filter(([o])=>En.test(o)&&!ae.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var _n=8192;async function fs(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<_n)return lt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw vn();for(let i of lt(o,e))s.push(i)}return H(s)}function ls(){C('no secret: {"user": "name"}',{minLength:1}),C("n0-Secret/1t+is:n\
One$",{minLength:1})}function vn(){return new U("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout`\
, or lease fewer large values in one step."})}export{jn as a,zn as b,C as c,Kr as d,oe as e,H as f,lt as g,$n as h,Pn as i,fs as j,ls as k};
