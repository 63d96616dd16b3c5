const require=process.getBuiltinModule;
import{a as A,b as x,c as O,d as l,e as Rt,f as G,g as H,h as w}from"./shared-domain-masks-looks-secret.js";import{a as vt}from"./shared-domain-values-refused-names.js";import{b as _t,c as Bt,
d as Lt}from"./shared-domain-values-json.js";import{a as V}from"./shared-domain-error.js";var ze=process.getBuiltinModule("node:fs"),je=t=>ze[t];var Ct=je("readFileSync");var Ne=process.getBuiltinModule("node:os"),Te=t=>Ne[t];var dt=Te("homedir");var We=process.getBuiltinModule("node:path"),qe=t=>We[t];var It=qe("join");function _r({AWS_CONFIG_FILE:t}){try{return zt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new V("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function Br({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return zt(t,"credentials")}catch{return""}}function zt(t,e){let n=t||It(dt(),".aws",e);return Ct(n.replace(/^~(?=[\\/])/,dt()),"utf8").replace(/^\ufeff/,"")}var K=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),Ue],jt="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function Ue(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=jt[n>>r-5&31];return r>0&&(e+=jt[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function R(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=v)}var F={together:8,from:6,to:128};function Tt(t){let e=[...Buffer.from(t)];if(e.length<F.from||e.length>F.to||
/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%F.together;return[...Array.from({length:Math.floor(n.length/F.together)},(o,i)=>(i+
1)*F.together).map(o=>n.slice(o-F.together,o).join(" ")),...r===0?[]:[n.slice(r>=4?-r:-F.together).join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>
24).join(", ")]:[],e.join(","),e.join(" ")]}var v=8,Ze=24,Nt=4;function Q(t,e){let n=[],r=s=>{let o=s+v;for(;!e(t.slice(s,o))&&o-s<Ze&&o<t.length;)o+=Nt;e(t.slice(
s,o))&&n.push(t.slice(s,o))};for(let s=0;s+v<=t.length;s+=Nt)r(s);return t.length>v&&r(t.length-v),n}function W(t){return new Set(t).size>=4}function Wt(t){return W(
t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(t)}function qt(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=
3&&W(t)}var ut={words:4,ofPassphrase:2,characters:12};function pt(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function Ut(t,e){let n=t.split(" "),r=pt(t)?ut.
ofPassphrase:ut.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=ut.characters||e(c)},o=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[i+1,
i];for(;a<n.length&&!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&o.add(n.slice(c,i+1).join(" "))}return o}function _(t,e){
let n=[];for(let r=0;r+v<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function g(t,e){return n=>n.replace(t,e)}function u(t){let e=Object.keys(t).map(n=>`\\u${C(n)}`);return g(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function C(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function q(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function X(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var B=t=>`\\u${C(t)}`,lt=t=>`\\u${C(t).toUpperCase()}`,I=t=>JSON.stringify(t).slice(1,-1);function E(t,e){let n=g(t,e);return r=>n(I(r))}var Je=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Zt[e]??lt(e)),De=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Zt[e]??(/["&'<>]/.test(e)?lt(e):B(e))),Zt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},gt=[I,E(/[&<>\u2028\u2029]/g,B),E(/[\u007f-\uffff]/g,B),E(/[\u007f-\uffff]/g,lt),E(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":B(
t)),E(/\//g,()=>"\\/"),Je,De,E(/[&'<=>\u2028\u2029]/g,B),E(/\u007f/g,B),E(/[&'<>\u2028\u2029\u007f-\uffff]/g,B),t=>I(I(t)),t=>I(t).replaceAll("\\","\\\\"),t=>I(
t).replace(/[\\']/g,"\\$&")];var S={"&":"&amp;","<":"&lt;",">":"&gt;"};function Jt(t){let e=u(t);return n=>e(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var Dt=[Jt(S),Jt({...S,'"':"\
&quot;"})],Vt=[u(S),u({...S,'"':"&quot;"}),u({...S,"'":"&#39;",'"':"&#34;"}),u({...S,"'":"&#39;",'"':"&#34;","+":"&#43;"}),u({...S,"'":"&#39;",'"':"&quot;"}),u(
{...S,"'":"&#x27;",'"':"&quot;"}),u({...S,"'":"&#039;",'"':"&quot;"}),u({...S,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),u({...S,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),u({'"':'""'}),u({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ve={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Gt(t){return g(t,e=>Ve[e]??X(
e))}var Y=[Gt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Gt(/[^ -&(-[\]-~]/gu)],mt=g(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),ht=g(/./gsu,t=>`\\${t}`),yt=g(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),Ht=[u({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),
u({"'":`'"'"'`}),u({"'":"'\\''","!":"'\\!'"}),g(/[\\"$`]/g,t=>`\\${t}`),g(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),g(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,
t=>`\\${t}`),g(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),g(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),ht,yt,mt,...Y,u({$:"$$"}),u({"%":"%%"}),u({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let p=e.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var tt=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
$=/[^ -~]/u,Ge=t=>`\\x${q(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,Kt=t=>q(t).map(e=>`\\x${e}`).join(""),z={"'":"\\'"},et={'"':'\\"'};function b(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var nt={
...k,...et,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Xt={...nt,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function He(t){return t<"\x80"?b(t):b(t).
replace(/^\\x/,"\\u00")}function Yt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Ke={...nt,"\x1B":"\\e"};function Qt(t){let e=m(Ke,t,Qe);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function Qe(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var xt=m(Xt,$,t=>Yt(b(t))),te=g(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),ee=[m(k,tt,b),m({...k,...z},tt,b),m({...k,...z,"\b":"\\b","\f":"\\f"},tt,t=>Ge(t).toUpperCase().replace("X","x")),
u({"\\":"\\\\",...z}),m(k,$,Kt),m({...k,...z},$,Kt),m({...k,...z},$,b),m(k,$,b),m(nt,$,He),m(nt,tt,b),m({...k,...et,$:"\\$","@":"\\@"},$,X),u({"\\":"\\\\",...z,
...et}),Qt(/[\u0000-\u001f\u007f-\u009f]/u),Qt($),xt,m(Xt,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>Yt(b(t))),t=>m({...k,...et},/\u0000/,b)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>m({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},$,Xe)(t).replace(/^ /,"\\ ")];function Xe(t){return[...Array(t.
length).keys()].map(e=>`\\u${C(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??Ye(c,n);return a.set(c,p),p})}}function Ye(t,e){return q(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var h="-_.~",L="-_.~!*'()",ne=[f({kept:h}),f({kept:h,letters:"lower"}),f({kept:h,space:"+"}),f({kept:h,space:"+",letters:"lower"}),f({
kept:L}),f({kept:L,letters:"lower"}),f({kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${L}:$,`,space:"\
+"}),f({kept:"-_.~!$'()*,/:?@",space:"+"}),u({"#":"%23","?":"%3F"}),f({kept:`${h}/`}),f({kept:`${h}$&+,;=`}),f({kept:`${h}$&+:=@`}),f({kept:`${h}$&+,/:;=@`}),f(
{kept:`${h}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${L};:&=+$,`,keepsOthers:!0}),f({kept:`${L}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${L};/?:@&=+$,[]`,
keepsOthers:!0}),f({kept:`${h}!$&'()*+,;=:`}),f({kept:`${h}!$&'()*+,;=`}),f({kept:`${L};,/?:@&=+$#`}),f({kept:`${h}!#$%&'()*+,/:;=?@[]`})];var re=[...gt,...ne,...Ht,...ee,...Vt],Yr=[...K,...re],tn=[ht,mt,yt],en=[...Dt,te];function*se(t){let e=x(t);for(let n of Y)yield n(e);for(let n of R(t))yield n,
yield on(n);yield*R(t,"utf16le"),yield*ie(t);for(let n of K)yield n(t);for(let n of/^[\w.-]*$/.test(t)?tn:re)yield n(e);if(oe.test(t))for(let n of en)yield n(e);
yield*Tt(t)}var oe=/[^\0-\x7f]/,nn=8192,wt={line:30,to:512};function ie(t){let e=Buffer.from(t);return e.length>wt.line&&e.length<=wt.to?_(e.toString("hex"),2*wt.
line):[]}function*ae(t){let e=x(t);for(let n of Y)yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=nn)for(let n of gt)yield n(e);yield*ie(t);for(let n of R(
t))yield n;for(let n of K)yield n(t)}var St={from:37,to:512},rn=1024;function ce(t,e){let n=Buffer.byteLength(t);if(n<St.from)return new Set;let r=/^[^\s:;&?{}"',]+$/.
test(t),s=/\s/.test(t),o=r||!e,i=w(t)||pt(t),a=t.length<=rn&&o,c=n<=St.to&&(r||i&&(o||!s));return new Set([...a&&s?Ut(t,w):[],...a&&i&&!s?Q(t,r?Wt:qt):[],...c?R(
t).flatMap(p=>Q(p,W)):[],...n<=St.to&&oe.test(t)?Q(xt(t),W):[]])}var sn=[76,64,60];function fe(t){let[e=""]=R(t);return new Set(sn.filter(n=>e.length>n).flatMap(
n=>_(e,n)))}function on(t){return t.replaceAll("+","-").replaceAll("/","_")}function de(t){let e=new Set;for(let n of l(t)?[t,...O(t)]:[t]){e.add(n);for(let r of an)e.add(r(n))}return e}var an=[t=>kt(t,0),t=>kt(t,1),t=>kt(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),dn,un,t=>t.replace(/[<>"'&]/g,e=>cn[e]??e)];function kt(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var cn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},fn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function dn(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>fn[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function un(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var pn=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,ln=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,pe=100;function bt(t){if(!/^\s*[[{"]/.
test(t)||!P(t))return;let e=[],n=[],r=new M,s=0,o="";for(let[i,a,c]of t.matchAll(pn))if(i==="{"||i==="[")s<pe&&(n[s]=o),s+=1,o=i==="["?o:"",r=new M;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new M;else if(a===void 0)e.push({keys:ue(n,s,o),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(o,p,e.length),e.push(...gn(a,
p).map(y=>({keys:ue(n,s,o),text:y})))):(o=p,w(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var M=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.
test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]=
{keys:[],text:n},e.push({keys:[n],text:this.#t})}};function gn(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function le(t){let e=bt(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function ue(t,e,n){return[...t.slice(0,Math.min(e,pe)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function ge(t){return/^\s*[[{]/.
test(t)&&P(t)?t.replace(ln,"$1"):void 0}function P(t){if(!Bt(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var mn=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,hn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
yn=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function $t(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!yn.test(t),n=[...t.matchAll(
e?mn:hn)];if(n.length<2)return;let r=e?xn:wn;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].map(c=>({
keys:[s],text:c}))})}function xn(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(
r+r,r)}function wn(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function me(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Sn(n)]:[r]}function Sn(t){let e=Pt(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Pt(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var kn=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,bn=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
$n=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,Pn=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
An=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function rt(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(kn),...t.matchAll(bn)].map(([,n="",r=""])=>({keys:[n],text:he(r)})),...On(t),...st(t)]:
void 0}function On(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(Pn)].map(([,o=""])=>({keys:[e],text:o})),r=[...t.
matchAll($n)].map(([,o,i])=>o??i??""),s=An.exec(t)?.[1];return s!==void 0&&r.push(he(s)),[...n,...r.map(o=>({keys:["password"],text:o}))]}function st(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>w(e)).map(e=>({keys:[],text:e}))}function he(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var En=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Mn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function ye(t){let e=Mn.exec(t)?.slice(1).find(c=>c!==void 0);if(e!==void 0)return[ot(["password"],e)];let n=En.exec(t)?.[1];if(n===void 0)return;let r=Fn(n),s=r<
0?[]:_n(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=o.split("/");for(let c of a)s.push(...j([],c));for(let c of i)s.push(...xe(c));return s.filter(
({text:c})=>c!=="")}function it(t){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return xe(t).filter(e=>e.text!==
"")}function xe(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...j([we(n)],r),...j([],r===""?n:"")]})}function Fn(t){let e=t.search(
/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function _n(t){let e=t.
indexOf(":");return e<0?j([],t):[...j(["password"],t.slice(e+1)),...j([],t.slice(0,e))]}function j(t,e){let n=we(e);return n===e?[ot(t,e)]:[ot(t,n),ot(t,e)]}var ot=(t,e)=>({
keys:t,text:e});function we(t){try{return decodeURIComponent(t)}catch{return t}}var Bn=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,Ln=/^(\s*)- +(.*)$/,
vn=/^\s*$/,Rn=/^\s*(?:#|;|!|\/\/\s)/,Cn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ke(t){let e=new Ot(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!vn.test(i))if(Cn.test(i))n.push(...e.headingOf(i,n));else if(Rn.test(i))n.push(...(rt(i)??[]).filter(G));else if(e.addPair(
i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??Et(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function Et(t){let e=st(t).filter(({text:c})=>c!==
t),[,n,r]=In.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:at(r)}],[,o,i]=zn.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]];return[{keys:[],text:t,isLine:!0},...e,...s,...a]}var In=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
zn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function at(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var Ot=class{#e;#t=0;#n=[];#r={indent:0,
named:new M};constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new M}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=Bn.exec(
e)??[],a=o===void 0?"":Nn(o);if(o===void 0||w(a)){let d=o===void 0?this.#i(e):void 0;return n.push(...d??[]),d!==void 0}let c=r.length+s.length,p=[...this.#s(c),
a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&this.beginItem(n,c);let y=this.#o(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(
a,y[0]?.text??"",n.length),n.push(...y),!0}continuationOf(e){let n=e.search(/\S/),r=this.#s(n);if(r.length===0)return;let s=at(e.trim().replace(/[,;]$/,""));return[
{keys:r,text:s},...st(e).filter(o=>o.text!==s)]}#i(e){let[,n="",r]=Ln.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#o(this.#s(n.length+1),r.trim(),
n.length)}#s(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#o(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:e,text:this.#c(
r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...U(e,n),...this.#a(e,n)];let i=this.#f(
n,o);if(i===void 0)return U(e,n);let a=jn(n);return[{keys:e,text:o==='"'?be(i):i.replaceAll("''","'")},{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a},...U(e,
n)]]}#a(e,n){let r=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+Se;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?
[]:U(e,r)}#c(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#f(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Se),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Se=100,At=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function jn(t){let e=[];At.lastIndex=0;for(let n=At.exec(t);n;n=At.exec(t)){let[
,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>1?e.join(""):void 0}function Nn(t){let e=t.replace(/^["']|["']$/g,"");return e.
startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function U(t,e){if(e==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...U(
t,n)];let r=at(Tn(e).replace(/(?<=^`.*`)[,;]$/,""));if(P(r))return[{keys:t,text:r}];let[,s]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(s!==void 0)return[{
keys:t,text:s},{keys:t,text:e}];let o=r.includes("&")?it(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==
void 0)return[r,...i.split(/\s+/).map(at)].map(d=>({keys:t,text:d}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...Wn(t,c),{keys:t,text:r}];
let p=r.replace(/\\(.)/g,"$1"),y=/\\u[\da-f]{4}/i.test(r)?[be(r)]:[];return[...new Set([...y,p,r,e])].map(d=>({keys:t,text:d}))}function Tn(t){let e=t.search(/\s#/);
return e<0?t:t.slice(0,e).trimEnd()}function Wn(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:
s).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var qn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function be(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):qn[s]??s)}function $e(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Un=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Zn=[64,76];function Pe(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Un,(r,s,o)=>(e.push(...Jn(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function Jn(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...Zn.flatMap(s=>_(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Dn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Vn=/^[A-Za-z][\w .()/-]{0,40}$/;function Oe(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Ae(t.slice(0,e));if(!n.every(s=>Vn.test(s))||!n.some(H))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(Ae);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function Ae(t){return[...t.matchAll(Dn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var Gn=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Hn=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Ee(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!x(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=Qn(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>Xn(i)),s;for(let[,o="",i=""]of r.matchAll(Hn)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(Gn)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",y,d]=c,T=a!==void 0&&p==="value",D=c===a&&i.some(([,Ie])=>Ie==="value");n(D?void 0:T?a[2]??a[3]:p,y??d??"")}}return e}var Kn={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Qn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return Kn[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function Xn(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var Yn=[{name:"JSON",parts:bt},{name:"HTTP authorization header (Bearer, Basic)",parts:me},{name:".netrc, .pgpass",parts:$e},{name:"URL, JDBC URL",parts:tr},{name:"\
XML (Maven, .NET)",parts:Ee},{name:"CSV with a heading",parts:Oe},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:$t},{name:"HTML form, UR\
L-encoded",parts:it},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ke}];function tr(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(r=>({keys:[],text:r}));let n=ye(t);return n&&[...n,...t.includes(";")&&$t(t.slice(t.indexOf(";")+1))||[]]}var er=12;function*ct(t,e=[],n=0){
if(n>er)return;let r=P(t)?void 0:Pe(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*ct(r.rest,e,n+1));return}for(let s of nr(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*ct(s.text,o.keys,n+1)))}}function nr(t,e=""){if(t.length<rr)return[];let n=Pt(t);if(n!==
void 0)return[{keys:[],text:n}];let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:Yn){let a=i(t);if(a)return a}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(t)??[];return o!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:H(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$/.test(t)?t.
split(/, ?/).map(i=>({keys:[],text:i})):l(t)?O(t).flatMap(Et):rt(t)??[]}var rr=6;function Z(t,e){let{minLength:n}=e,r=sr(t,e),s=r.filter(({isLine:d})=>!d).map(({text:d})=>x(d)),o=new Map,i=(d,T)=>{A(d,n)&&!o.has(d)&&o.set(d,{text:d,kind:T})},
a=O(t),c=l(t)&&r.length>0?"whole":Mt(t,s);if(i(t,c),a.length===1)for(let d of a)i(d,Mt(d,s));for(let{text:d,isLine:T}of r){let D=T?fr(d,a.length):Mt(x(d),s);i(d,
D),l(d)||i(x(d),D)}let p=cr(a,o,s),y=l(t)?ge(t):void 0;return y!==void 0&&i(y,"line"),{texts:[...o.values()],cover:p}}function sr(t,{publicFields:e=[]}){let n=new Set(
e),r=[...ct(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(Rt);return s.length>0||!l(t)||P(t)?s:r.filter(G)}var Me=200,or=65536;
function Mt(t,e){return ar(t,e)?"whole":"leaf"}var ir=128;function ar(t,e){if(t.length>or)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(t)||/^[{[]/.test(t)&&
P(t);return t.length<ir&&!n?!1:e.slice(0,Me).some(r=>r.length<t.length&&t.includes(r))}function cr(t,e,n){if(![...e.keys()].some(o=>!l(o)))return"none";let r=n.
slice(0,Me),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function fr(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var Fe={masks:2e3,characters:524288};function N(t,e,n=Z(t,e).texts){let r=new J(e.minLength);for(let{text:s}of n)l(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
lr(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(ce(s,pr(s,n)));return r.addAll(fe(t)),[...r.all]}function _e(t,{minLength:e}){let n=Buffer.from(t),r=n.toString(
"base64"),s=new J(e);s.add(r);for(let o of[76,64])s.addAll(_(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=dr?s.addAll(O(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(w)),[...s.all]}var dr=1024;function Vs(t,e){let n=new J(e.
minLength);for(let{text:r}of Z(t,e).texts)l(r)||n.add(r);return[...n.all]}function Be({user:t,password:e},n){if(!A(e,n))return[];let r=Buffer.from(`${t}:${e}`);
return[...new Set([r.toString("base64"),r.toString("base64url")])]}var J=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=Fe.
masks}add(e){return this.all.has(e)||!A(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=Fe.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){
for(let n of e)if(!this.add(n))return}},ur=200;function pr(t,e){let n=x(t).length;return e.slice(0,ur).some(r=>r.text.length<n&&t.includes(r.text))}function*lr({
text:t,kind:e}){if(e==="line")return;let n=l(t)?new Set([t]):de(t);for(let r of e==="leaf"?se(t):ae(t))n.has(r)||l(r)||(n.add(r),yield r)}function ft(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function Ft(t,e){let n=t.filter(o=>gr(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(hr(o,e));for(let o of new Set(n.map(i=>i.secret))){s(yr(o).
filter(i=>A(i,e)));for(let i of Sr(o))s(Be(i,e))}return ft(r)}function gr(t,e){return mr(t,e)!=="none"}function mr(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!A(n,e)?"none":r==="binary"?"whole":Re(t,e).cover}var Le=new WeakMap;function Re(t,e){let n=Ce(t),r=[e,...n,t.value].join(`
`),s=Le.get(t.secret)??new Map;Le.set(t.secret,s);let o=s.get(r)??Z(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function hr(t,e){let n={minLength:e,
publicFields:Ce(t)};if(t.kind!=="binary")return N(t.value,n,Re(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[..._e(r,n),...Buffer.from(s).
equals(r)?N(s,n):[]]}function Ce({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function yr({value:t}){return typeof t=="string"?le(t).flatMap(
e=>[e,vt(e)]):[]}var ve=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,xr=/pass|secret|token|key|pwd|credential/i,
wr=5;function*Sr({value:t}){let e=typeof t=="string"?_t(t):void 0;if(!Lt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>ve.
test(o)).slice(0,wr),s=n.filter(([o])=>xr.test(o)&&!ve.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var kr=8192;async function co(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<kr)return Ft(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw br();for(let i of Ft(o,e))s.push(i)}return ft(s)}function fo(){N('no secret: {"user": "name"}',{minLength:1}),N("n0-Secret/1t+is:\
nOne$",{minLength:1})}function br(){return new V("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}export{_r as a,Br as b,N as c,Vs as d,Be as e,ft as f,Ft as g,gr as h,mr as i,co as j,fo as k};
