const require=process.getBuiltinModule;
import{a as Ut,b as E,c as y,d as w,e as g,f as Q,g as mt,h as Wt,i as X,j as Y,k as S,l as Zt}from"./shared-domain-masks-looks-secret.js";import{a as qt}from"./shared-domain-values-refused-names.js";
import{b as Tt,c as jt,d as Nt}from"./shared-domain-values-json.js";import{a as K}from"./shared-domain-error.js";var Qe=process.getBuiltinModule("node:fs"),Xe=t=>Qe[t];var Jt=Xe("readFileSync");var Ye=process.getBuiltinModule("node:os"),tn=t=>Ye[t];var ht=tn("homedir");var en=process.getBuiltinModule("node:path"),nn=t=>en[t];var Vt=nn("join");function Wr({AWS_CONFIG_FILE:t}){try{return Dt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new K("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function Zr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Dt(t,"credentials")}catch{return""}}function Dt(t,e){let n=t||Vt(ht(),".aws",e);return Jt(n.replace(/^~(?=[\\/])/,ht()),"utf8").replace(/^\ufeff/,"")}var tt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),rn],Gt="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function rn(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=Gt[n>>r-5&31];return r>0&&(e+=Gt[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function z(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=C)}var M={together:8,from:6,to:128},yt=50;function Kt(t){let e=[...Buffer.from(t)];if(e.length<M.from||e.length>
M.to||/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%M.together;return[...Array.from({length:Math.floor(n.length/M.together)},
(o,i)=>(i+1)*M.together).map(o=>n.slice(o-M.together,o).join(" ")),...n.length>yt?[n.slice(yt-M.together,yt).join(" ")]:[],...r===0?[]:[n.slice(r>=4?-r:-M.together).
join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>24).join(", ")]:[],e.join(","),e.join(" ")]}var C=8,sn=24,Ht=4;function et(t,e){let n=[],r=s=>{let o=s+
C;for(;!e(t.slice(s,o))&&o-s<sn&&o<t.length;)o+=Ht;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+C<=t.length;s+=Ht)r(s);return t.length>C&&r(t.length-C),
n}function W(t){return new Set(t).size>=4}function Qt(t){return W(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(t)}function Xt(t){
return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=3&&W(t)}var xt={words:4,ofPassphrase:2,characters:12};function wt(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.
test(t)}function Yt(t,e){let n=t.split(" "),r=wt(t)?xt.ofPassphrase:xt.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=xt.characters||e(c)},
o=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[i+1,i];for(;a<n.length&&!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&
o.add(n.slice(c,i+1).join(" "))}return o}function L(t,e){let n=[];for(let r=0;r+C<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function m(t,e){return n=>n.replace(t,e)}function u(t){let e=Object.keys(t).map(n=>`\\u${I(n)}`);return m(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function I(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function Z(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function nt(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var _=t=>`\\u${I(t)}`,St=t=>`\\u${I(t).toUpperCase()}`,T=t=>JSON.stringify(t).slice(1,-1);function F(t,e){let n=m(t,e);return r=>n(T(r))}var on=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>te[e]??St(e)),an=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":te[e]??(/["&'<>]/.test(e)?St(e):_(e))),te={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},bt=[T,F(/[&<>\u2028\u2029]/g,_),F(/[\u007f-\uffff]/g,_),F(/[\u007f-\uffff]/g,St),F(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":_(
t)),F(/\//g,()=>"\\/"),on,an,F(/[&'<=>\u2028\u2029]/g,_),F(/\u007f/g,_),F(/[&'<>\u2028\u2029\u007f-\uffff]/g,_),t=>T(T(t)),t=>T(t).replaceAll("\\","\\\\"),t=>T(
t).replace(/[\\']/g,"\\$&")];var b={"&":"&amp;","<":"&lt;",">":"&gt;"};function ee(t){let e=u(t);return n=>e(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var ne=[ee(b),ee({...b,'"':"\
&quot;"})],re=[u(b),u({...b,'"':"&quot;"}),u({...b,"'":"&#39;",'"':"&#34;"}),u({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),u({...b,"'":"&#39;",'"':"&quot;"}),u(
{...b,"'":"&#x27;",'"':"&quot;"}),u({...b,"'":"&#039;",'"':"&quot;"}),u({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),u({...b,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),u({'"':'""'}),u({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var cn={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function se(t){return m(t,e=>cn[e]??nt(
e))}var rt=[se(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),se(/[^ -&(-[\]-~]/gu)],$t=m(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),Pt=m(/./gsu,t=>`\\${t}`),At=m(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),fn={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function kt(t){return e=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(e)??[];return n.replace(t,r=>{let s=r.slice(1),o=/^[xuU]/.test(s)?+`0x0${s.
slice(1)}`:Number.parseInt(s,8)&255,i=o<128||/^[uU]/.test(s)&&o<=1114111;return fn[s]??(i?String.fromCodePoint(o):"\uFFFD")})}}var oe=[kt(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
kt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),kt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
ie=m(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,t=>t==="$$"?"$":""),ae=[u({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.
replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),u({"'":`'"'"'`}),u({"'":"'\\''","!":"'\\!'"}),m(/[\\"$`]/g,t=>`\\${t}`),m(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
t=>`\\${t}`),m(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),m(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),m(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),Pt,At,$t,...rt,u({$:"\
$$"}),u({"%":"%%"}),u({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function h(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let p=e.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var st=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
A=/[^ -~]/u,dn=t=>`\\x${Z(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,ce=t=>Z(t).map(e=>`\\x${e}`).join(""),j={"'":"\\'"},ot={'"':'\\"'};function P(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var it={
...k,...ot,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},de={...it,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function un(t){return t<"\x80"?P(t):P(t).
replace(/^\\x/,"\\u00")}function ue(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var pn={...it,"\x1B":"\\e"};function fe(t){let e=h(pn,t,ln);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function ln(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var Ot=h(de,A,t=>ue(P(t))),pe=m(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),le=[h(k,st,P),h({...k,...j},st,P),h({...k,...j,"\b":"\\b","\f":"\\f"},st,t=>dn(t).toUpperCase().replace("X","x")),
u({"\\":"\\\\",...j}),h(k,A,ce),h({...k,...j},A,ce),h({...k,...j},A,P),h(k,A,P),h(it,A,un),h(it,st,P),h({...k,...ot,$:"\\$","@":"\\@"},A,nt),u({"\\":"\\\\",...j,
...ot}),fe(/[\u0000-\u001f\u007f-\u009f]/u),fe(A),Ot,h(de,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>ue(P(t))),t=>h({...k,...ot},/\u0000/,P)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>h({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},A,gn)(t).replace(/^ /,"\\ ")];function gn(t){return[...Array(t.
length).keys()].map(e=>`\\u${I(t[e]??"").toUpperCase()}`).join("")}function d({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??mn(c,n);return a.set(c,p),p})}}function mn(t,e){return Z(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var x="-_.~",v="-_.~!*'()",ge=[d({kept:x}),d({kept:x,letters:"lower"}),d({kept:x,space:"+"}),d({kept:x,space:"+",letters:"lower"}),d({
kept:v}),d({kept:v,letters:"lower"}),d({kept:"-_.*",space:"+"}),d({kept:"-_.",space:"+"}),d({kept:"-_.!*()",space:"+",letters:"lower"}),d({kept:`${v}:$,`,space:"\
+"}),d({kept:"-_.~!$'()*,/:?@",space:"+"}),u({"#":"%23","?":"%3F"}),d({kept:`${x}/`}),d({kept:`${x}$&+,;=`}),d({kept:`${x}$&+:=@`}),d({kept:`${x}$&+,/:;=@`}),d(
{kept:`${x}$&+,/:;=?@!()*`}),d({kept:"!$%&'()*+,-._~"}),d({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),d({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),d({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),d({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),d({kept:`${v};:&=+$,`,keepsOthers:!0}),d({kept:`${v}:@&=+$,;/`,keepsOthers:!0}),d({kept:`${v};/?:@&=+$,[]`,
keepsOthers:!0}),d({kept:`${x}!$&'()*+,;=:`}),d({kept:`${x}!$&'()*+,;=`}),d({kept:`${v};,/?:@&=+$#`}),d({kept:`${x}!#$%&'()*+,/:;=?@[]`})];var me=[...bt,...ge,...ae,...le,...re],ps=[...tt,...me],hn=[Pt,$t,At],yn=[...ne,pe];function*he(t){let e=y(t);for(let n of rt)yield n(e);for(let n of z(t))yield n,
yield bn(n);yield*z(t,"utf16le"),yield*xe(t);for(let n of tt)yield n(t);for(let n of/^[\w.-]*$/.test(t)?hn:me)yield n(e);if(t.includes("\\"))for(let n of oe)yield*w(
n(e)).filter(r=>Q({keys:[],text:r,isLine:!0}));if(t.includes("$")&&(yield ie(e)),ye.test(t))for(let n of yn)yield n(e);yield*Kt(t)}var ye=/[^\0-\x7f]/,xn=8192,Et={
line:30,to:512};function xe(t){let e=Buffer.from(t);return e.length>Et.line&&e.length<=Et.to?L(e.toString("hex"),2*Et.line):[]}function*we(t){let e=y(t);for(let n of rt)
yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=xn)for(let n of bt)yield n(e);yield*xe(t);for(let n of z(t))yield n;for(let n of tt)yield n(t)}var Mt={
from:37,to:512},wn=1024;function Se(t,e){let n=Buffer.byteLength(t);if(n<Mt.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(t),s=/^[^\s:;&?{}"',]+$/.
test(t),o=/\s/.test(t),i=s||!e,a=S(t)||wt(t),c=t.length<=wn&&i&&!r,p=n<=Mt.to&&(s||a&&(i||!o));return new Set([...c&&o?Yt(t,S):[],...c&&a&&!o?et(t,s?Qt:Xt):[],...p?
z(t).flatMap(l=>et(l,W)):[],...n<=Mt.to&&ye.test(t)?et(Ot(t),W):[]])}var Sn=[76,64,60];function be(t){let[e=""]=z(t);return new Set(Sn.filter(n=>e.length>n).flatMap(
n=>L(e,n)))}function bn(t){return t.replaceAll("+","-").replaceAll("/","_")}var kn=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,$n=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
Pn=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function J(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!Pn.test(t),n=[
...t.matchAll(e?kn:$n)];if(n.length<2)return;let r=e?An:On;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,
a])].map(c=>({keys:[s],text:c}))})}function An(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.
replaceAll(r+r,r)}function On(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}var En=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Mn=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,$e=100;function Ft(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new R,s=0,o="",i;for(let[a,c,p]of t.matchAll(En))if(a==="{"||a==="[")s<$e&&(n[s]=o),s+=1,o=a==="["?o:"",r=new R;else if(a===
"}"||a==="]")s-=1,r.finish(e),r=new R;else if(c===void 0)e.push({keys:ke(n,s,o),text:a});else{let l=JSON.parse(c);if(p===void 0){r.add(o,l,e.length);let f=[...ke(
n,s,o),...i===void 0?[]:[i]];e.push(...Fn(c,l).map(O=>({keys:f,text:O}))),i=at(l)}else o=l,i=void 0,S(o)&&e.push({keys:[],text:o,isKey:!0})}return e}function at(t){
return/^--[A-Za-z][\w-]*$/.test(t)?t:void 0}var R=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.
test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Fn(t,e){
let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Pe(t){let e=Ft(t)?.filter(({isKey:n})=>n)??[];return[...new Set(e.map(n=>n.text))]}function ke(t,e,n){return[
...t.slice(0,Math.min(e,$e)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Ae(t){return/^\s*[[{]/.test(t)&&$(t)?t.replace(Mn,"$1"):void 0}function $(t){if(!jt(
t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var Rn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Bn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function Oe(t){let e=Bn.exec(t)?.slice(1).find(c=>c!==void 0);if(e!==void 0)return[ct(["password"],e)];let n=Rn.exec(t)?.[1];if(n===void 0)return;let r=Ln(n),s=r<
0?[]:_n(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=o.split("/");for(let c of a)/^\d*$/.test(c)||s.push(...N([mt],c));for(let c of i)s.push(...Ee(
c));return s.filter(({text:c})=>c!=="")}function q(t){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return Ee(
t.replace(/^\?/,"")).filter(e=>e.text!=="")}function Ee(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...N([Me(n)],r),...N([mt],r===
""?n:"")]})}function Ln(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.
lastIndexOf("@"):n}function _n(t){let e=t.indexOf(":");return e<0?N([],t):[...N(["password"],t.slice(e+1)),...N(["user"],t.slice(0,e))]}function N(t,e){let n=Me(
e);return n===e?[ct(t,e)]:[ct(t,n),ct(t,e)]}var ct=(t,e)=>({keys:t,text:e});function Me(t){try{return decodeURIComponent(t)}catch{return t}}function Fe(t){let e=new Set;for(let n of g(t)?[t,...w(t)]:[t]){e.add(n);for(let r of vn)e.add(r(n))}return e}var vn=[t=>Rt(t,0),t=>Rt(t,1),t=>Rt(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),In,Tn,t=>t.replace(/[<>"'&]/g,e=>Cn[e]??e)];function Rt(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var Cn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},zn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function In(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>zn[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Tn(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function Re(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...jn(n)]:[r]}function jn(t){let e=Bt(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Bt(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let r=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}var Nn=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,qn=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Un=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,Wn=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
Zn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function ft(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(Nn),...t.matchAll(qn)].map(([,n="",r=""])=>({keys:[n],text:Be(r)})),...Jn(t),...dt(t)]:
void 0}function Jn(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(Wn)].map(([,o=""])=>({keys:[e],text:o})),r=[...t.
matchAll(Un)].map(([,o,i])=>o??i??""),s=Zn.exec(t)?.[1];return s!==void 0&&r.push(Be(s)),[...n,...r.map(o=>({keys:["password"],text:o}))]}function dt(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>S(e)).map(e=>({keys:[],text:e}))}function Be(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var Le=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,_e=/^(\s*)- +(.*)$/,
Vn=/^\s*$/,Ce=/^\s*(?:#|;|!|\/\/\s)/,Dn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ze(t){let e=new _t(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!Vn.test(i))if(Dn.test(i))n.push(...e.headingOf(i,n));else if(Ce.test(i))n.push(...(ft(i)??[]).filter(X));else if(e.addPair(
i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??vt(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function vt(t){let e=dt(t).filter(({text:p})=>p!==
t),[,n,r]=Gn.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:pt(r)}],[,o,i]=Hn.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]],c=Zt(t)?{isPublic:!0}:{};return[{keys:[],text:t,isLine:!0,...c},...e,...s,...a]}var Gn=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
Hn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function pt(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var _t=class{#e;#t=0;#n=[];#r={indent:0,
named:new R};#s;constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new R}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=Le.exec(
e)??[],a=o===void 0?"":Qn(o);if(o===void 0||S(a)){let f=o===void 0?this.#a(e):void 0;return n.push(...f??[]),f!==void 0}this.#s=void 0;let c=r.length+s.length,p=[
...this.#o(c),a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&this.beginItem(n,c);let l=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.
named.add(a,l[0]?.text??"",n.length),n.push(...l),!0}continuationOf(e){let n=e.search(/\S/),r=this.#o(n);if(r.length===0)return;let s=pt(e.trim().replace(/[,;]$/,
""));return[{keys:r,text:s},...dt(e).filter(o=>o.text!==s)]}#a(e){let[,n="",r]=_e.exec(e)??[];if(r===void 0||this.#n.length===0)return;let s=this.#o(n.length+1),
o=this.#i(this.#s===void 0?s:[...s,this.#s],r.trim(),n.length);return this.#s=at(o[0]?.text??""),o}#o(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(
({key:n})=>n)}#i(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return ve(e,this.#d(r));let s=this.#f(n);if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(
n)?.[0];if(o===void 0)return[...V(e,n),...this.#c(e,n,r)];let i=this.#u(n,o);if(i===void 0)return V(e,n);let a=Kn(n);return[...ve(e,o==='"'?Ie(i):i.replaceAll("\
''","'")),{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a},...V(e,n)]]}#c(e,n,r){let s=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(s)&&o<this.#t+ut;o+=1){let i=this.#e[o];
if(i===void 0)break;s=s.slice(0,-1)+i.trim()}if(o>this.#t)return V(e,s);for(;n!==""&&o<this.#t+ut;o+=1){let i=this.#e[o]??"";if(i.search(/\S/)<=r||Le.test(i)||_e.
test(i)||Ce.test(i))break;s+=` ${i.trim()}`}return o===this.#t?[]:[{keys:e,text:s}]}#f(e){let[,n,r=""]=/^('''|""")(.*)$/.exec(e)??[];if(n===void 0)return;if(r.endsWith(
n))return r.slice(0,-3);let s=this.#e.slice(this.#t,this.#t+ut),o=s.findIndex(a=>a.includes(n));if(o<0)return;this.#t+=o+1;let i=s[o]??"";return[r,...s.slice(0,
o),i.slice(0,i.indexOf(n))].join(`
`).trim()}#d(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#u(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+
ut),i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function ve(t,e){let n=e.replace(/[ \t]*\n\s*/g," ");return n===e?[{keys:t,text:e}]:[e,n].map(r=>({keys:t,text:r}))}var ut=100,Lt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function Kn(t){let e=[];Lt.lastIndex=0;for(let n=Lt.exec(t);n;n=Lt.exec(t)){let[,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>
1?e.join(""):void 0}function Qn(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function V(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...V(t,n)];let r=pt(Xn(e).replace(/(?<=^`.*`)[,;]$/,""));if($(r))return[{keys:t,text:r}];
let[,s]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(r)??[];if(s!==void 0)return[{keys:t,text:s},{keys:t,text:e}];let o=r.
includes("&")?q(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==void 0)return[r,...i.split(/\s+/).map(pt)].
map(f=>({keys:t,text:f}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...Yn(t,c),{keys:t,text:r}];let p=r.replace(/\\(.)/g,"$1"),l=/\\u[\da-f]{4}/i.
test(r)?[Ie(r)]:[];return[...new Set([...l,p,r,e])].map(f=>({keys:t,text:f}))}function Xn(t){let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function Yn(t,e){
let n;return e.split(/,\s*/).map(r=>{let[,s=n,o=r]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(r)??[],i=o.trim().replace(/^(["'])(.*)\1$/,"$2");return n=at(i),{keys:s===
void 0?t:[...t,s],text:i}})}var tr={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Ie(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):tr[s]??s)}function Te(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([r="",s="",...o])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(s)&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var er=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,nr=[64,76];function je(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(er,(r,s,o)=>{let i=Ut(s)?{isPublic:!0}:{};return e.push(...rr(o).map(a=>({...a,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function rr(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...nr.flatMap(s=>L(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var sr=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,or=/^[A-Za-z][\w .()/-]{0,40}$/;function qe(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Ne(t.slice(0,e));if(!n.every(s=>or.test(s))||!n.some(Y))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(Ne);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function Ne(t){return[...t.matchAll(sr)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var ir=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,ar=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Ue(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!y(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=fr(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>dr(i)),s;for(let[,o="",i=""]of r.matchAll(ar)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(ir)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",l,f]=c,O=a!==void 0&&p==="value",B=c===a&&i.some(([,H])=>H==="value");n(B?void 0:O?a[2]??a[3]:p,l??f??"")}}return e}var cr={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function fr(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return cr[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function dr(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var ur=[{name:"JSON",parts:Ft},{name:"HTTP authorization header (Bearer, Basic)",parts:Re},{name:".netrc, .pgpass",parts:Te},{name:"URL, JDBC URL",parts:pr},{name:"\
XML (Maven, .NET)",parts:Ue},{name:"CSV with a heading",parts:qe},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:J},{name:"HTML form, URL\
-encoded",parts:q},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ze}];function pr(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(r=>({keys:[],text:r}));let n=Oe(t);return n&&[...n,...t.includes(";")&&J(t.slice(t.indexOf(";")+1))||[]]}var lr=12;function*lt(t,e=[],n=0){
if(n>lr)return;let r=$(t)?void 0:je(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*lt(r.rest,e,n+1));return}for(let s of gr(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*lt(s.text,o.keys,n+1)))}}function gr(t,e=""){if(t.length<mr)return[];let n=Bt(t);if(n!==
void 0){let i=g(t)?w(t):[];return[{keys:[],text:n},...i.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:ur){let a=i(t);if(a)
return a}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(s)?[{keys:/^(?:proxy-?)?user$/i.test(e)||e===
""&&/[^\w.,/@-]/.test(o)?["auth"]:Y(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({keys:[],text:i})):
g(t)?w(t).flatMap(vt):ft(t)??[]}var mr=6;function D(t,e){let{minLength:n}=e,r=hr(t,e),s=r.filter(({isLine:f})=>!f).map(({text:f})=>y(f)),o=new Map,i=(f,O,B)=>{E(f,n)&&!o.has(f)&&o.set(f,B?{text:f,kind:O,
keys:B}:{text:f,kind:O})},a=w(t),c=g(t)?"whole":Ct(t,s);if(i(t,c),a.length===1)for(let f of a)i(f,Ct(f,s));for(let{text:f,isLine:O,keys:B}of r){let H=O?br(f,a.length):
Ct(y(f),s);i(f,H,B),g(f)||i(y(f),H,B)}let p=Sr(a,o,s),l=g(t)?Ae(t):void 0;return l!==void 0&&i(l,"line"),{texts:[...o.values()],cover:p}}function hr(t,{publicFields:e=[]}){
let n=new Set(e),r=[...lt(t)].filter(({keys:i})=>!i.some((a,c)=>n.has(i.slice(0,c+1).join("_")))),s=r.filter(Q);if(s.length>0||!g(t)||$(t))return s;let o=r.filter(
Wt);return o.length>0?o:r.filter(X)}var We=200,yr=65536;function Ct(t,e){return wr(t,e)?"whole":"leaf"}var xr=128;function wr(t,e){if(t.length>yr)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(t)||/^[{[]/.test(t)&&$(t);return t.length<xr&&!n?!1:e.slice(0,We).some(r=>r.length<t.length&&t.includes(r))}function Sr(t,e,n){if(![...e.keys()].some(o=>!g(
o)))return"none";let r=n.slice(0,We),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function br(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(
t)?"leaf":"line"}var Ze={masks:2e3,characters:524288};function U(t,e,n=D(t,e).texts){let r=new G(e.minLength);for(let{text:s}of n)g(s)||r.addAll([s,...Ar(s)]);for(let s of n)r.isFull||
r.addAll(Or(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Se(s,Pr(s,n)));return r.addAll(be(t)),[...r.all]}function Je(t,{minLength:e}){let n=Buffer.from(
t),r=n.toString("base64"),s=new G(e);s.add(r);for(let o of[76,64])s.addAll(L(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").
toUpperCase()]),n.length<=kr?s.addAll(w(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(S)),[...s.all]}var kr=1024;function po(t,e){
let n=new G(e.minLength);for(let{text:r}of D(t,e).texts)g(r)||n.add(r);return[...n.all]}function Ve({user:t,password:e},n){if(!E(e,n))return[];let r=Buffer.from(
`${t}:${e}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var G=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.
all.size>=Ze.masks}add(e){return this.all.has(e)||!E(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=Ze.characters)||this.isFull?!1:(this.all.add(e),this.#t+=
e.length,!0)}addAll(e){for(let n of e)if(!this.add(n))return}},$r=200;function Pr(t,e){if(/^[a-z][\w+.-]*:\/\//i.test(t)||$(t)||J(t)||q(t))return!0;let n=y(t).length;
return e.slice(0,$r).some(r=>r.text.length<n&&t.includes(r.text))}function Ar(t){return[t.replaceAll("\0",""),y(t).replace(/[ \t\0]+/g," ")].filter(n=>n!==t)}function*Or({
text:t,kind:e}){if(e==="line")return;let n=g(t)?new Set([t]):Fe(t);for(let r of e==="leaf"?he(t):we(t))n.has(r)||g(r)||(n.add(r),yield r)}function gt(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function zt(t,e){let n=t.filter(o=>He(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(Mr(o,e));for(let o of new Set(n.map(i=>i.secret))){s(Rr(o).
filter(i=>E(i,e)));for(let i of _r(o))s(Ve(i,e))}return gt(r)}function He(t,e){return Er(t,e)!=="none"}function Er(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!E(n,e)?"none":r==="binary"?"whole":It(t,e).cover}function ko(t,e){return t.kind==="binary"||!He(t,e)?[]:It(t,e).texts.filter(({keys:n})=>n!==
void 0)}var De=new WeakMap;function It(t,e){let n=Ke(t),r=[e,...n,t.value].join(`
`),s=De.get(t.secret)??new Map;De.set(t.secret,s);let o=s.get(r)??D(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function Mr(t,e){let n={minLength:e,
publicFields:Ke(t)};if(t.kind!=="binary")return U(t.value,n,It(t,e).texts);let r=Buffer.from(t.value,"base64"),s=Fr(r);return[...Je(r,n),...s===void 0?[]:U(s,n)]}
function Fr(t){if(t[0]===255&&t[1]===254)return t.subarray(2).toString("utf16le");let e=t.toString();return Buffer.from(e).equals(t)?e:void 0}function Ke({request:t,
field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function Rr({value:t}){return typeof t=="string"?Pe(t).flatMap(e=>[e,qt(e)]):[]}var Ge=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,
Br=/pass|secret|token|key|pwd|credential/i,Lr=5;function*_r({value:t}){let e=typeof t=="string"?Tt(t):void 0;if(!Nt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]==
"string"),r=n.filter(([o])=>Ge.test(o)).slice(0,Lr),s=n.filter(([o])=>Br.test(o)&&!Ge.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var vr=8192;async function Mo(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<vr)return zt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Cr();for(let i of zt(o,e))s.push(i)}return gt(s)}function Fo(){U('no secret: {"user": "name"}',{minLength:1}),U("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Cr(){return new K("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}export{Wr as a,Zr as b,U as c,po as d,Ve as e,gt as f,zt as g,He as h,Er as i,ko as j,Mo as k,Fo as l};
