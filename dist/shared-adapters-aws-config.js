const require=process.getBuiltinModule;
import{a as P,b as A,c as O,d,e as ht,f as kt,g as x}from"./shared-domain-masks-looks-secret.js";import{a as xt}from"./shared-domain-values-refused-names.js";import{b as mt,c as gt,d as yt}from"./shared-domain-values-json.js";
import{a as U}from"./shared-domain-error.js";var le=process.getBuiltinModule("node:fs"),ue=t=>le[t];var St=ue("readFileSync");var de=process.getBuiltinModule("node:os"),me=t=>de[t];var Y=me("homedir");var ge=process.getBuiltinModule("node:path"),ye=t=>ge[t];var wt=ye("join");function Un({AWS_CONFIG_FILE:t}){try{return bt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new U("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function Wn({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return bt(t,"credentials")}catch{return""}}function bt(t,e){let n=t||wt(Y(),".aws",e);return St(n.replace(/^~(?=[\\/])/,Y()),"utf8").replace(/^\ufeff/,"")}var W=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function T(t){let e=Buffer.from(
t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=M)}var M=8,xe=24,
$t=4;function tt(t,e){let n=[],r=s=>{let o=s+M;for(;!e(t.slice(s,o))&&o-s<xe&&o<t.length;)o+=$t;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+M<=t.length;s+=
$t)r(s);return t.length>M&&r(t.length-M),n}function et(t){return new Set(t).size>=4}function Pt(t){return et(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function F(t,e){let n=[];for(let r=0;r+M<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function h(t,e){return n=>n.replace(t,e)}function p(t){let e=Object.keys(t).map(n=>`\\u${_(n)}`);return h(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function _(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function I(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function q(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var v=t=>`\\u${_(t)}`,nt=t=>`\\u${_(t).toUpperCase()}`,Ot=t=>JSON.stringify(t).slice(1,-1);function E(t,e){let n=h(t,e);return r=>n(Ot(r))}var he=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Et[e]??nt(e)),ke=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Et[e]??(/["&'<>]/.test(e)?nt(e):v(e))),Et={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},At=[Ot,E(/[&<>\u2028\u2029]/g,v),E(/[\u007f-\uffff]/g,v),E(/[\u007f-\uffff]/g,nt),E(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":v(
t)),E(/\//g,()=>"\\/"),he,ke,E(/[&'<=>\u2028\u2029]/g,v),E(/\u007f/g,v)];var w={"&":"&amp;","<":"&lt;",">":"&gt;"},Mt=[p(w),p({...w,'"':"&quot;"}),p({...w,"'":"&#39;",'"':"&#34;"}),p({...w,"'":"&#39;",'"':"&#34;","+":"&#43;"}),p({...w,
"'":"&#39;",'"':"&quot;"}),p({...w,"'":"&#x27;",'"':"&quot;"}),p({...w,"'":"&#039;",'"':"&quot;"}),p({...w,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
p({...w,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),p({'"':'""'}),p({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Se={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ft(t){return h(t,e=>Se[e]??q(
e))}var J=[Ft(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ft(/[^ -&(-[\]-~]/gu)],rt=h(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),_t=[p({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\
\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),p({"'":`'"'"'`}),p({"'":"'\\''","!":"'\\!'"}),h(/[\\"$`]/g,
t=>`\\${t}`),h(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),h(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),h(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),
rt,...J,p({$:"$$"}),p({"%":"%%"}),p({"{":"{{","}":"}}"})];var g={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(f=>s.includes(f)))return s;let o=new Map(
Object.entries(t)),i=f=>{let u=e.test(f)?n(f):f;return o.set(f,u),u},a="";for(let f of s)a+=o.get(f)??i(f);return a}}var D=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,we=t=>`\\x${I(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,vt=t=>I(t).map(e=>`\\x${e}`).join(""),R={"'":"\\'"},V={'"':'\\"'};function k(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var Z={
...g,...V,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Rt={...Z,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function be(t){return t<"\x80"?k(t):k(t).replace(
/^\\x/,"\\u00")}function Bt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var $e={...Z,"\x1B":"\\e"};function Lt(t){let e=m($e,t,Pe);return n=>e(n).replace(/#(?=[{$@])/g,
"\\#")}function Pe(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.padStart(4,
"0")}`}var Ct=[m(g,D,k),m({...g,...R},D,k),m({...g,...R,"\b":"\\b","\f":"\\f"},D,t=>we(t).toUpperCase().replace("X","x")),p({"\\":"\\\\",...R}),m(g,b,vt),m({...g,
...R},b,vt),m({...g,...R},b,k),m(g,b,k),m(Z,b,be),m(Z,D,k),m({...g,...V,$:"\\$","@":"\\@"},b,q),p({"\\":"\\\\",...R,...V}),Lt(/[\u0000-\u001f\u007f-\u009f]/u),Lt(
b),m(Rt,b,t=>Bt(k(t))),m(Rt,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>Bt(k(t))),t=>m({...g,...V},/\u0000/,k)(t).replaceAll("${","$${").replaceAll("\
%{","%%{"),t=>m({...g,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,Oe)(t).replace(/^ /,"\\ ")];function Oe(t){return[...Array(t.length).keys()].map(e=>`\
\\u${_(t[e]??"").toUpperCase()}`).join("")}function c({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,f=>{let u=a.get(f)??Ee(f,n);return a.set(f,u),u})}}function Ee(t,e){return I(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var y="-_.~",B="-_.~!*'()",Tt=[c({kept:y}),c({kept:y,letters:"lower"}),c({kept:y,space:"+"}),c({kept:B}),c({kept:B,letters:"lower"}),c(
{kept:"-_.*",space:"+"}),c({kept:"-_.",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${y}/`}),c({kept:`${y}$&+,;=`}),c({kept:`${y}$&+:=@`}),
c({kept:`${y}$&+,/:;=@`}),c({kept:`${y}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${B};:&=+$,`,keepsOthers:!0}),c({kept:`${B}:@&=+$,;/`,keepsOthers:!0}),
c({kept:`${B};/?:@&=+$,[]`,keepsOthers:!0}),c({kept:`${y}!$&'()*+,;=:`}),c({kept:`${y}!$&'()*+,;=`}),c({kept:`${B};,/?:@&=+$#`}),c({kept:`${y}!#$%&'()*+,/:;=?@[\
]`})];var Ae=[...W,...At,...Tt,..._t,...Ct,...Mt],Me=[...W,rt];function*Nt(t){for(let e of J)yield e(t);for(let e of T(t))yield e,yield ve(e);for(let e of/^[\w.-]*$/.
test(t)?Me:Ae)yield e(t)}function*jt(t){for(let e of J)yield e(t);yield JSON.stringify(t).slice(1,-1);for(let e of T(t))yield e;for(let e of W)yield e(t)}var It={
from:37,to:512},Fe=1024;function zt(t){let e=Buffer.byteLength(t);if(e<It.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=Fe&&x(t)?tt(t,Pt):[];
return new Set([...n,...e<=It.to?T(t).flatMap(r=>tt(r,et)):[]])}var _e=[76,64];function Ut(t){let[e=""]=T(t);return new Set(_e.filter(n=>e.length>n).flatMap(n=>F(
e,n)))}function ve(t){return t.replaceAll("+","-").replaceAll("/","_")}function Wt(t){let e=new Set;for(let n of d(t)?[t,...O(t)]:[t]){e.add(n);for(let r of Re)e.add(r(n))}return e}var Re=[t=>st(t,0),t=>st(t,1),t=>st(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),Ce,Te,t=>t.replace(/[<>"'&]/g,e=>Be[e]??e)];function st(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var Be={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Le={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ce(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Le[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Te(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var Ie=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Ne=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Jt=100;function ot(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new N,s=0,o="";for(let[i,a,f]of t.matchAll(Ie))if(i==="{"||i==="[")s<Jt&&(n[s]=o),s+=1,o=i==="["?o:"",r=new N;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new N;else if(a===void 0)e.push({keys:qt(n,s,o),text:i});else{let u=JSON.parse(a);f===void 0?(r.add(o,u,e.length),e.push(...je(a,
u).map(S=>({keys:qt(n,s,o),text:S})))):(o=u,x(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var N=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$/i.test(
e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={
keys:[],text:n},e.push({keys:[n],text:this.#t})}};function je(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Dt(t){let e=ot(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function qt(t,e,n){return[...t.slice(0,Math.min(e,Jt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Vt(t){return/^\s*[[{]/.
test(t)&&$(t)?t.replace(Ne,"$1"):void 0}function $(t){if(!gt(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var ze=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Ue=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function it(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(ze)]:[...t.matchAll(Ue)];if(e.length<2)return;let n=t.includes(
";")?We:qe;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function We(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();
let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}function qe(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function Zt(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Je(n)]:[r]}function Je(t){let e=at(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function at(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var De=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function Gt(t){return/\s/.test(
t)?[...[...t.matchAll(De)].map(([,n="",r=""])=>({keys:[n],text:Ve(r)})),...G(t)]:void 0}function G(t){return t.split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.
exec(e)?.slice(1)??[]]).filter(e=>x(e)).map(e=>({keys:[],text:e}))}function Ve(t){return/^["']/.test(t)?t.slice(1,-1).replace(/\\(.)/g,"$1"):t}var Ze=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Ge=/^(\s*)- +(.*)$/,He=/^\s*$/,Ke=/^\s*(?:#|;|!|\/\/\s)/,
Qe=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Kt(t){let e=new ct(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.next();o!==void 0;o=e.next()){let i=o;
if(!(He.test(i)||Qe.test(i)))if(Ke.test(i))n.push(...G(i));else{let a=e.pairOf(i);a?(n.push(...a),r+=1):(n.push(...ft(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function ft(t){let e=G(t).filter(({text:n})=>n!==t);return[{keys:[],text:t,isLine:!0},...e]}var ct=class{#e;#t=0;#n=[];constructor(e){this.#e=e}next(){let e=this.#e[this.#t];
return this.#t+=1,e}pairOf(e){let[,n="",r="",s,o=""]=Ze.exec(e)??[];if(s===void 0)return this.#o(e);let i=Xe(s);if(x(i))return;let a=n.length+r.length,f=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(f,o.trim(),n.length)}#o(e){let[,n="",r]=Ge.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#s(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:e,text:this.#a(r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...pt(e,n),
...this.#i(e,n)];let i=this.#c(n,o);return i===void 0?[{keys:e,text:n}]:[{keys:e,text:o==='"'?nn(i):i.replaceAll("''","'")},{keys:e,text:i}]}#i(e,n){let r=n,s=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+Ht;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:pt(e,r)}#a(e){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Ht),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Ht=100;function Xe(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function pt(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...pt(t,n)];let r=Ye(e);if($(r))return[{keys:t,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return tn(t,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,e])].map(i=>({keys:t,text:i}))}function Ye(t){let e=t.search(/\s#/);return e<
0?t:t.slice(0,e).trimEnd()}function tn(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var en={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function nn(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):en[s]??s)}function Qt(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var rn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,sn=[64,76];function Xt(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(rn,(r,s,o)=>(e.push(...on(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function on(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...sn.flatMap(s=>F(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var an=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,cn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function Yt(t){
let[,e,n=e]=cn.exec(t)??[];if(n!==void 0)return[H(["password"],n)];let r=an.exec(t)?.[1];if(r===void 0)return;let s=pn(r),o=s<0?[]:fn(r.slice(0,s)),[i="",...a]=r.
slice(s+1).split(/[?#;]/),[,...f]=i.split("/");for(let u of f)o.push(...L([],u));for(let u of a.flatMap(S=>S.split("&"))){let[S="",l=""]=u.split(/=(.*)/s);o.push(
...L([te(S)],l),...L([],l===""?S:""))}return o.filter(({text:u})=>u!=="")}function pn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function fn(t){let e=t.indexOf(":");return e<0?L([],t):[...L(["password"],t.slice(
e+1)),...L([],t.slice(0,e))]}function L(t,e){let n=te(e);return n===e?[H(t,e)]:[H(t,n),H(t,e)]}var H=(t,e)=>({keys:t,text:e});function te(t){try{return decodeURIComponent(
t)}catch{return t}}function ne(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!A(t).endsWith(">"))return;let e=[];for(let[,n="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
e.push({keys:[n],text:ee(r.trim())});for(let[n]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,a]of r)e.push({keys:[o==="value"&&s!==void 0?s:o],text:ee(i??a??"")})}return e}var ln={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function ee(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(e,n)=>ln[n]??"")}var un=[{name:"JSON",parts:ot},{name:"HTTP authorization header (Bearer, Basic)",parts:Zt},{name:"URL, JDBC URL",parts:dn},{name:"XML (Maven, .NET)",parts:ne},{
name:".netrc, .pgpass",parts:Qt},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:it},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Kt}];
function dn(t){let e=Yt(t);return e&&[...e,...t.includes(";")&&it(t.slice(t.indexOf(";")+1))||[]]}var mn=12;function*K(t,e=[],n=0){if(n>mn)return;let r=$(t)?void 0:
Xt(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*K(r.rest,e,n+1));return}for(let s of gn(t)){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*K(s.text,o.keys,n+1)))}}function gn(t){if(t.length<yn)return[];let e=/^[\w.-]*$/.test(t);for(let{parts:s}of e?[]:un){let o=s(t);
if(o)return o}let n=at(t);if(n!==void 0)return[{keys:[],text:n}];if(e)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.split(/, ?/).map(s=>({keys:[],text:s})):d(t)?O(t).flatMap(ft):Gt(t)??[]}var yn=6;function j(t,e){let{minLength:n}=e,r=xn(t,e),s=r.filter(({isLine:l})=>!l).map(({text:l})=>A(l)),o=new Map,i=(l,X)=>{P(l,n)&&!o.has(l)&&o.set(l,{text:l,kind:X})},
a=O(t),f=d(t)&&r.length>0?"whole":lt(t,s);if(i(t,f),a.length===1)for(let l of a)i(l,lt(l,s));for(let{text:l,isLine:X}of r){let dt=X?bn(l,a.length):lt(A(l),s);i(
l,dt),d(l)||i(A(l),dt)}let u=wn(a,o,s),S=d(t)?Vt(t):void 0;return S!==void 0&&i(S,"line"),{texts:[...o.values()],cover:u}}function xn(t,{publicFields:e=[]}){let n=new Set(
e),r=[...K(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(ht);return s.length>0||!d(t)||$(t)?s:r.filter(kt)}var re=200,hn=65536;
function lt(t,e){return Sn(t,e)?"whole":"leaf"}var kn=128;function Sn(t,e){if(t.length>hn)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(t)||/^[{[]/.test(t)&&$(t);
return t.length<kn&&!n?!1:e.slice(0,re).some(r=>r.length<t.length&&t.includes(r))}function wn(t,e,n){if(![...e.keys()].some(o=>!d(o)))return"none";let r=n.slice(
0,re),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function bn(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var se={masks:2e3,characters:524288};function C(t,e,n=j(t,e).texts){let r=new z(e.minLength);for(let{text:s}of n)d(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
Pn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(zt(s));return r.addAll(Ut(t)),[...r.all]}function oe(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new z(e);s.add(r);for(let o of[76,64])s.addAll(F(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=$n?s.addAll(O(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(x)),[...s.all]}var $n=1024;function Qr(t,e){let n=new z(e.minLength);
for(let{text:r}of j(t,e).texts)d(r)||n.add(r);return[...n.all]}function ie({user:t,password:e},n){if(!P(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var z=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=se.masks}add(e){return this.
all.has(e)||!P(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=se.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*Pn({text:t,kind:e}){if(e==="line")return;let n=d(t)?new Set([t]):Wt(t);for(let r of e==="leaf"?Nt(t):jt(t))n.has(r)||d(r)||(n.
add(r),yield r)}function Q(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function ut(t,e){let n=t.filter(o=>On(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(An(o,e));for(let o of new Set(n.map(i=>i.secret))){s(Mn(o).
filter(i=>P(i,e)));for(let i of vn(o))s(ie(i,e))}return Q(r)}function On(t,e){return En(t,e)!=="none"}function En(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!P(n,e)?"none":r==="binary"?"whole":pe(t,e).cover}var ae=new WeakMap;function pe(t,e){let n=fe(t),r=[e,...n,t.value].join(`
`),s=ae.get(t.secret)??new Map;ae.set(t.secret,s);let o=s.get(r)??j(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function An(t,e){let n={minLength:e,
publicFields:fe(t)};if(t.kind!=="binary")return C(t.value,n,pe(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...oe(r,n),...Buffer.from(s).
equals(r)?C(s,n):[]]}function fe({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function Mn({value:t}){return typeof t=="string"?Dt(t).flatMap(
e=>[e,xt(e)]):[]}var ce=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Fn=/pass|secret|token|key|pwd|credential/i,
_n=5;function*vn({value:t}){let e=typeof t=="string"?mt(t):void 0;if(!yt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>ce.
test(o)).slice(0,_n),s=n.filter(([o])=>Fn.test(o)&&!ce.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var Rn=8192;async function us(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<Rn)return ut(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Bn();for(let i of ut(o,e))s.push(i)}return Q(s)}function ds(){C('no secret: {"user": "name"}',{minLength:1}),C("n0-Secret/1t+is:n\
One$",{minLength:1})}function Bn(){return new U("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout`\
, or lease fewer large values in one step."})}export{Un as a,Wn as b,C as c,Qr as d,ie as e,Q as f,ut as g,On as h,En as i,us as j,ds as k};
