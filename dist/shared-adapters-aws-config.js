const require=process.getBuiltinModule;
import{a as zt,b as q,c as y,d as S,e as g,f as H,g as pt,h as It,i as V,j as Q,k as w,l as Nt}from"./shared-domain-masks-looks-secret.js";import{c as Ct}from"./shared-domain-values-json.js";
import{a as _t}from"./shared-domain-error.js";var Ne=process.getBuiltinModule("node:fs"),je=t=>Ne[t];var jt=je("readFileSync");var ve=process.getBuiltinModule("node:os"),Te=t=>ve[t];var ut=Te("homedir");var qe=process.getBuiltinModule("node:path"),Ue=t=>qe[t];var vt=Ue("join");function ws({AWS_CONFIG_FILE:t}){try{return Tt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new _t("E_DISK","The AWS configuration of this job canno\
t be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function bs({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Tt(t,"credentials")}catch{return""}}function Tt(t,e){let n=t||vt(ut(),".aws",e);return jt(n.replace(/^~(?=[\\/])/,ut()),"utf8").replace(/^\ufeff/,"")}function $s(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}var K=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),We],qt="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function We(t){let[e,n,s]=["",0,0];for(let r of Buffer.from(t))for(n=(n&31)<<8|r,s+=8;s>=5;s-=5)e+=qt[n>>s-5&31];return s>0&&(e+=qt[n<<5-s&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function z(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(s=>{let r=(3-s)%3,o=Math.floor((n.length-r)/3)*3;return o>0?n.subarray(
r,r+o).toString("base64"):""}).filter(s=>s.length>=C)}var O={together:8,from:6,to:128},lt=50;function Wt(t){let e=[...Buffer.from(t)];if(e.length<O.from||e.length>
O.to||/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),s=n.length%O.together;return[...Array.from({length:Math.floor(n.length/O.together)},
(o,i)=>(i+1)*O.together).map(o=>n.slice(o-O.together,o).join(" ")),...n.length>lt?[n.slice(lt-O.together,lt).join(" ")]:[],...s===0?[]:[n.slice(s>=4?-s:-O.together).
join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>24).join(", ")]:[],e.join(","),e.join(" ")]}var C=8,Ze=24,Ut=4;function X(t,e){let n=[],s=r=>{let o=r+
C;for(;!e(t.slice(r,o))&&o-r<Ze&&o<t.length;)o+=Ut;e(t.slice(r,o))&&n.push(t.slice(r,o))};for(let r=0;r+C<=t.length;r+=Ut)s(r);return t.length>C&&s(t.length-C),
n}function U(t){return new Set(t).size>=4}function Zt(t){return U(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(t)}function Dt(t){
return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=3&&U(t)}var gt={words:4,ofPassphrase:2,characters:12};function mt(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.
test(t)}function Jt(t,e){let n=t.split(" "),s=mt(t)?gt.ofPassphrase:gt.words,r=(i,c)=>{let a=n.slice(i,c).join(" ");return c-i>=s&&a.length>=gt.characters||e(a)},
o=new Set;for(let i=0;i<n.length;i+=1){let[c,a]=[i+1,i];for(;c<n.length&&!r(i,c);)c+=1;for(r(i,c)&&o.add(n.slice(i,c).join(" "));a>0&&!r(a,i+1);)a-=1;r(a,i+1)&&
o.add(n.slice(a,i+1).join(" "))}return o}function L(t,e){let n=[];for(let s=0;s+C<=t.length;s+=e)n.push(t.slice(s,s+e));return n}function m(t,e){return n=>n.replace(t,e)}function p(t){let e=Object.keys(t).map(n=>`\\u${I(n)}`);return m(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function I(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function W(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function Y(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var B=t=>`\\u${I(t)}`,ht=t=>`\\u${I(t).toUpperCase()}`,N=t=>JSON.stringify(t).slice(1,-1);function M(t,e){let n=m(t,e);return s=>n(N(s))}var De=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Gt[e]??ht(e)),Je=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Gt[e]??(/["&'<>]/.test(e)?ht(e):B(e))),Gt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},yt=[N,M(/[&<>\u2028\u2029]/g,B),M(/[\u007f-\uffff]/g,B),M(/[\u007f-\uffff]/g,ht),M(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":B(
t)),M(/\//g,()=>"\\/"),De,Je,M(/[&'<=>\u2028\u2029]/g,B),M(/\u007f/g,B),M(/[&'<>\u2028\u2029\u007f-\uffff]/g,B),t=>N(N(t)),t=>N(t).replaceAll("\\","\\\\"),t=>N(
t).replace(/[\\']/g,"\\$&")];var b={"&":"&amp;","<":"&lt;",">":"&gt;"};function Ht(t){let e=p(t);return n=>e(n).replace(/[^\0-\x7f]/gu,s=>`&#${s.codePointAt(0)};`)}var Vt=[Ht(b),Ht({...b,'"':"\
&quot;"})],Qt=[p(b),p({...b,'"':"&quot;"}),p({...b,"'":"&#39;",'"':"&#34;"}),p({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),p({...b,"'":"&#39;",'"':"&quot;"}),p(
{...b,"'":"&#x27;",'"':"&quot;"}),p({...b,"'":"&#039;",'"':"&quot;"}),p({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),p({...b,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),p({'"':'""'}),p({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ge={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Kt(t){return m(t,e=>Ge[e]??Y(
e))}var tt=[Kt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Kt(/[^ -&(-[\]-~]/gu)],St=m(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),wt=m(/./gsu,t=>`\\${t}`),bt=m(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),He={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function xt(t){return e=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(e)??[];return n.replace(t,s=>{let r=s.slice(1),o=/^[xuU]/.test(r)?+`0x0${r.
slice(1)}`:Number.parseInt(r,8)&255,i=o<128||/^[uU]/.test(r)&&o<=1114111;return He[r]??(i?String.fromCodePoint(o):"\uFFFD")})}}var Xt=[xt(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
xt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),xt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
Yt=m(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,t=>t==="$$"?"$":""),te=[p({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.
replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),p({"'":`'"'"'`}),p({"'":"'\\''","!":"'\\!'"}),m(/[\\"$`]/g,t=>`\\${t}`),m(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
t=>`\\${t}`),m(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),m(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),m(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),wt,bt,St,...tt,p({$:"\
$$"}),p({"%":"%%"}),p({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function h(t,e,n){let s=Object.keys(t);return r=>{if(!e.test(r)&&!s.some(a=>r.includes(a)))return r;let o=new Map(
Object.entries(t)),i=a=>{let u=e.test(a)?n(a):a;return o.set(a,u),u},c="";for(let a of r)c+=o.get(a)??i(a);return c}}var et=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
A=/[^ -~]/u,Ve=t=>`\\x${W(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,ee=t=>W(t).map(e=>`\\x${e}`).join(""),j={"'":"\\'"},nt={'"':'\\"'};function P(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var st={
...k,...nt,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},se={...st,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Qe(t){return t<"\x80"?P(t):P(t).
replace(/^\\x/,"\\u00")}function re(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Ke={...st,"\x1B":"\\e"};function ne(t){let e=h(Ke,t,Xe);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function Xe(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var kt=h(se,A,t=>re(P(t))),oe=m(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),ie=[h(k,et,P),h({...k,...j},et,P),h({...k,...j,"\b":"\\b","\f":"\\f"},et,t=>Ve(t).toUpperCase().replace("X","x")),
p({"\\":"\\\\",...j}),h(k,A,ee),h({...k,...j},A,ee),h({...k,...j},A,P),h(k,A,P),h(st,A,Qe),h(st,et,P),h({...k,...nt,$:"\\$","@":"\\@"},A,Y),p({"\\":"\\\\",...j,
...nt}),ne(/[\u0000-\u001f\u007f-\u009f]/u),ne(A),kt,h(se,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>re(P(t))),t=>h({...k,...nt},/\u0000/,P)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>h({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},A,Ye)(t).replace(/^ /,"\\ ")];function Ye(t){return[...Array(t.
length).keys()].map(e=>`\\u${I(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:s}){let r=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${r}${s?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let c=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,a=>{let u=c.get(a)??tn(a,n);return c.set(a,u),u})}}function tn(t,e){return W(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var x="-_.~",_="-_.~!*'()",ce=[f({kept:x}),f({kept:x,letters:"lower"}),f({kept:x,space:"+"}),f({kept:x,space:"+",letters:"lower"}),f({
kept:_}),f({kept:_,letters:"lower"}),f({kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${_}:$,`,space:"\
+"}),f({kept:"-_.~!$'()*,/:?@",space:"+"}),p({"#":"%23","?":"%3F"}),f({kept:`${x}/`}),f({kept:`${x}$&+,;=`}),f({kept:`${x}$&+:=@`}),f({kept:`${x}$&+,/:;=@`}),f(
{kept:`${x}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${_};:&=+$,`,keepsOthers:!0}),f({kept:`${_}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${_};/?:@&=+$,[]`,
keepsOthers:!0}),f({kept:`${x}!$&'()*+,;=:`}),f({kept:`${x}!$&'()*+,;=`}),f({kept:`${_};,/?:@&=+$#`}),f({kept:`${x}!#$%&'()*+,/:;=?@[]`})];var ae=[...yt,...ce,...te,...ie,...Qt],Ds=[...K,...ae],en=[wt,St,bt],nn=[...Vt,oe];function*de(t){let e=y(t);for(let n of tt)yield n(e);for(let n of z(t))yield n,
yield cn(n);yield*z(t,"utf16le"),yield*pe(t);for(let n of K)yield n(t);for(let n of/^[\w.-]*$/.test(t)?en:ae)yield n(e);if(t.includes("\\"))for(let n of Xt)yield*S(
n(e)).filter(s=>H({keys:[],text:s,isLine:!0}));if(t.includes("$")&&(yield Yt(e)),fe.test(t))for(let n of nn)yield n(e);yield*Wt(t)}var fe=/[^\0-\x7f]/,sn=8192,$t={
line:30,to:512};function pe(t){let e=Buffer.from(t);return e.length>$t.line&&e.length<=$t.to?L(e.toString("hex"),2*$t.line):[]}function*ue(t){let e=y(t);for(let n of tt)
yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=sn)for(let n of yt)yield n(e);yield*pe(t);for(let n of z(t))yield n;for(let n of K)yield n(t)}var Pt={
from:37,to:512},rn=1024;function le(t,e){let n=Buffer.byteLength(t);if(n<Pt.from)return new Set;let s=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(t),r=/^[^\s:;&?{}"',]+$/.
test(t),o=/\s/.test(t),i=r||!e,c=w(t)||mt(t),a=t.length<=rn&&i&&!s,u=n<=Pt.to&&(r||c&&(i||!o));return new Set([...a&&o?Jt(t,w):[],...a&&c&&!o?X(t,r?Zt:Dt):[],...u?
z(t).flatMap(l=>X(l,U)):[],...n<=Pt.to&&fe.test(t)?X(kt(t),U):[]])}var on=[76,64,60];function ge(t){let[e=""]=z(t);return new Set(on.filter(n=>e.length>n).flatMap(
n=>L(e,n)))}function cn(t){return t.replaceAll("+","-").replaceAll("/","_")}var an=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,dn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
fn=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function Z(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!fn.test(t),n=[
...t.matchAll(e?an:dn)];if(n.length<2)return;let s=e?pn:un;return n.flatMap(([,r="",o=""])=>{let i=s(o),c=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,
c])].map(a=>({keys:[r],text:a}))})}function pn(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let s=e==="{"?"}":e;return n.
replaceAll(s+s,s)}function un(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}var ln=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,gn=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,he=100;function At(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],s=new F,r=0,o="",i;for(let[c,a,u]of t.matchAll(ln))if(c==="{"||c==="[")r<he&&(n[r]=o),r+=1,o=c==="["?o:"",s=new F;else if(c===
"}"||c==="]")r-=1,s.finish(e),s=new F;else if(a===void 0)e.push({keys:me(n,r,o),text:c});else{let l=JSON.parse(a);if(u===void 0){s.add(o,l,e.length);let d=[...me(
n,r,o),...i===void 0?[]:[i]];e.push(...mn(a,l).map(E=>({keys:d,text:E}))),i=rt(l)}else o=l,i=void 0,w(o)&&e.push({keys:[],text:o,isKey:!0})}return e}function rt(t){
return/^--[A-Za-z][\w-]*$/.test(t)?t:void 0}var F=class{#e;#t;add(e,n,s){/^(?:parameter)?(?:name|key)$|^label$/i.test(e)&&(this.#e={text:n,at:s}),/^(?:parameter)?value$/i.
test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:s}=this.#e;e[s]={keys:[],text:n},e.push({keys:[n],text:this.#t})}};function mn(t,e){
let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Qs(t){let e=At(t)?.filter(({isKey:n})=>n)??[];return[...new Set(e.map(n=>n.text))]}function me(t,e,n){return[
...t.slice(0,Math.min(e,he)),n].filter((s,r,o)=>s!==""&&s!==o[r-1])}function ye(t){return/^\s*[[{]/.test(t)&&$(t)?t.replace(gn,"$1"):void 0}function $(t){if(!Ct(
t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var hn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,yn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function xe(t){let e=yn.exec(t)?.slice(1).find(a=>a!==void 0);if(e!==void 0)return[ot(["password"],e)];let n=hn.exec(t)?.[1];if(n===void 0)return;let s=xn(n),r=s<
0?[]:Sn(n.slice(0,s)),[o="",...i]=n.slice(s+1).split(/[?#;]/),[,...c]=o.split("/");for(let a of c)/^\d*$/.test(a)||r.push(...v([pt],a));for(let a of i)r.push(...Se(
a));return r.filter(({text:a})=>a!=="")}function T(t){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return Se(
t.replace(/^\?/,"")).filter(e=>e.text!=="")}function Se(t){return t.split("&").flatMap(e=>{let[n="",s=""]=e.split(/=(.*)/s);return[...v([we(n)],s),...v([pt],s===
""?n:"")]})}function xn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.
lastIndexOf("@"):n}function Sn(t){let e=t.indexOf(":");return e<0?v([],t):[...v(["password"],t.slice(e+1)),...v(["user"],t.slice(0,e))]}function v(t,e){let n=we(
e);return n===e?[ot(t,e)]:[ot(t,n),ot(t,e)]}var ot=(t,e)=>({keys:t,text:e});function we(t){try{return decodeURIComponent(t)}catch{return t}}function be(t){let e=new Set;for(let n of g(t)?[t,...S(t)]:[t]){e.add(n);for(let s of wn)e.add(s(n))}return e}var wn=[t=>Et(t,0),t=>Et(t,1),t=>Et(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),$n,Pn,t=>t.replace(/[<>"'&]/g,e=>bn[e]??e)];function Et(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var bn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},kn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function $n(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>kn[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Pn(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function ke(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let s={keys:["token"],text:n};return e.toLowerCase()==="basic"?[s,...An(n)]:[s]}function An(t){let e=Ot(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Ot(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let s=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(s)&&!s.includes("\uFFFD")?s:void 0}var En=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,On=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Mn=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,Fn=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
Rn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function it(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(En),...t.matchAll(On)].map(([,n="",s=""])=>({keys:[n],text:$e(s)})),...Ln(t),...ct(t)]:
void 0}function Ln(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(Fn)].map(([,o=""])=>({keys:[e],text:o})),s=[...t.
matchAll(Mn)].map(([,o,i])=>o??i??""),r=Rn.exec(t)?.[1];return r!==void 0&&s.push($e(r)),[...n,...s.map(o=>({keys:["password"],text:o}))]}function ct(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>w(e)).map(e=>({keys:[],text:e}))}function $e(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var Pe=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,Ae=/^(\s*)- +(.*)$/,
Bn=/^\s*$/,Oe=/^\s*(?:#|;|!|\/\/\s)/,_n=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Me(t){let e=new Ft(t.split(/\r\n|\r|\n/)),n=[],[s,r]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!Bn.test(i))if(_n.test(i))n.push(...e.headingOf(i,n));else if(Oe.test(i))n.push(...(it(i)??[]).filter(V));else if(e.addPair(
i,n))s+=1;else{let c=e.continuationOf(i);n.push(...c??Rt(i.trim())),c||(r+=1)}}return e.beginItem(n),s>0&&s>=r?n:void 0}function Rt(t){let e=ct(t).filter(({text:u})=>u!==
t),[,n,s]=Cn.exec(t)??[],r=n===void 0||s===void 0?[]:[{keys:[n],text:dt(s)}],[,o,i]=zn.exec(t)??[],c=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]],a=Nt(t)?{isPublic:!0}:{};return[{keys:[],text:t,isLine:!0,...a},...e,...r,...c]}var Cn=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
zn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function dt(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var Ft=class{#e;#t=0;#n=[];#s={indent:0,
named:new F};#r;constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#s.named.finish(e),this.#s={indent:n,named:new F}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(e,n){let[,s="",r="",o,i=""]=Pe.exec(
e)??[],c=o===void 0?"":Nn(o);if(o===void 0||w(c)){let d=o===void 0?this.#c(e):void 0;return n.push(...d??[]),d!==void 0}this.#r=void 0;let a=s.length+r.length,u=[
...this.#o(a),c];this.#n.push({indent:a,key:c}),(r!==""||a<this.#s.indent)&&this.beginItem(n,a);let l=this.#i(u,i.trim(),s.length);return a===this.#s.indent&&this.#s.
named.add(c,l[0]?.text??"",n.length),n.push(...l),!0}continuationOf(e){let n=e.search(/\S/),s=this.#o(n);if(s.length===0)return;let r=dt(e.trim().replace(/[,;]$/,
""));return[{keys:s,text:r},...ct(e).filter(o=>o.text!==r)]}#c(e){let[,n="",s]=Ae.exec(e)??[];if(s===void 0||this.#n.length===0)return;let r=this.#o(n.length+1),
o=this.#i(this.#r===void 0?r:[...r,this.#r],s.trim(),n.length);return this.#r=rt(o[0]?.text??""),o}#o(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(
({key:n})=>n)}#i(e,n,s){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return Ee(e,this.#f(s));let r=this.#d(n);if(r!==void 0)return[{keys:e,text:r}];let o=/^["']/.exec(
n)?.[0];if(o===void 0)return[...D(e,n),...this.#a(e,n,s)];let i=this.#p(n,o);if(i===void 0)return D(e,n);let c=In(n);return[...Ee(e,o==='"'?Fe(i):i.replaceAll("\
''","'")),{keys:e,text:i},...c===void 0?[]:[{keys:e,text:c},...D(e,n)]]}#a(e,n,s){let r=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+at;o+=1){let i=this.#e[o];
if(i===void 0)break;r=r.slice(0,-1)+i.trim()}if(o>this.#t)return D(e,r);for(;n!==""&&o<this.#t+at;o+=1){let i=this.#e[o]??"";if(i.search(/\S/)<=s||Pe.test(i)||Ae.
test(i)||Oe.test(i))break;r+=` ${i.trim()}`}return o===this.#t?[]:[{keys:e,text:r}]}#d(e){let[,n,s=""]=/^('''|""")(.*)$/.exec(e)??[];if(n===void 0)return;if(s.endsWith(
n))return s.slice(0,-3);let r=this.#e.slice(this.#t,this.#t+at),o=r.findIndex(c=>c.includes(n));if(o<0)return;this.#t+=o+1;let i=r[o]??"";return[s,...r.slice(0,
o),i.slice(0,i.indexOf(n))].join(`
`).trim()}#f(e){let n=[];for(let s=this.#e[this.#t];s!==void 0;s=this.#e[this.#t]){let r=s.search(/\S/);if(r>=0&&r<=e)break;n.push(s.trim()),this.#t+=1}return n.
join(`
`).trim()}#p(e,n){let s=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,r=s.exec(e.slice(1))?.[1];if(r!==void 0)return r;let o=this.#e.slice(this.#t,this.#t+
at),i=s.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function Ee(t,e){let n=e.replace(/[ \t]*\n\s*/g," ");return n===e?[{keys:t,text:e}]:[e,n].map(s=>({keys:t,text:s}))}var at=100,Mt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function In(t){let e=[];Mt.lastIndex=0;for(let n=Mt.exec(t);n;n=Mt.exec(t)){let[,s,r,o,i]=n;e.push(s??r?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>
1?e.join(""):void 0}function Nn(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function D(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...D(t,n)];let s=dt(jn(e).replace(/(?<=^`.*`)[,;]$/,""));if($(s))return[{keys:t,text:s}];
let[,r]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(s)??[];if(r!==void 0)return[{keys:t,text:r},{keys:t,text:e}];let o=s.
includes("&")?T(`${t.at(-1)??""}=${s}`):void 0;if(o)return[...o,{keys:t,text:s}];let i=/^\((.*)\)$/.exec(s)?.[1];if(i!==void 0)return[s,...i.split(/\s+/).map(dt)].
map(d=>({keys:t,text:d}));let[,c,a=c]=/^\{(.*)\}$|^\[(.*)\]$/.exec(s)??[];if(a!==void 0)return[...vn(t,a),{keys:t,text:s}];let u=s.replace(/\\(.)/g,"$1"),l=/\\u[\da-f]{4}/i.
test(s)?[Fe(s)]:[];return[...new Set([...l,u,s,e])].map(d=>({keys:t,text:d}))}function jn(t){let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function vn(t,e){
let n;return e.split(/,\s*/).map(s=>{let[,r=n,o=s]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(s)??[],i=o.trim().replace(/^(["'])(.*)\1$/,"$2");return n=rt(i),{keys:r===
void 0?t:[...t,r],text:i}})}var Tn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Fe(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(n??s,16)):Tn[r]??r)}function Re(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,s="",r=""])=>({keys:[s],text:r.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(s=>/^[^#\s]/.test(s)),n=e.map(s=>s.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([s="",r="",...o])=>!/[=&?]/.test(s)&&/^(?:\d+|\*)$/.test(r)&&o.length===3)))return n.map(s=>({keys:["password"],text:(s[4]??"").replace(/\\(.)/g,"$\
1")}))}var qn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Un=[64,76];function Le(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(qn,(s,r,o)=>{let i=zt(r)?{isPublic:!0}:{};return e.push(...Wn(o).map(c=>({...c,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function Wn(t){
let e=t.split(/\s+/).filter(r=>/^[A-Za-z\d+/]+=*$/.test(r)),n=e.join("");return[...new Set([...e,...Un.flatMap(r=>L(n,r)),n])].map(r=>({keys:[],text:r,isLine:!0}))}var Zn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Dn=/^[A-Za-z][\w .()/-]{0,40}$/;function _e(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Be(t.slice(0,e));if(!n.every(r=>Dn.test(r))||!n.some(Q))return;let s=t.slice(e).split(/[\r\n]+/).filter(r=>r.trim()!=="").map(Be);if(s.every(r=>r.
length===n.length))return s.flatMap(r=>r.map((o,i)=>({keys:[n[i]??""],text:o})))}function Be(t){return[...t.matchAll(Zn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var Jn=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Gn=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Ce(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!y(t).endsWith(">"))return;let e=[],n=(o,i)=>{let c=o===void 0?[]:[o],a=Vn(i);e.push({keys:c,text:a}),a!==i&&e.push({keys:c,text:i})},s=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>Qn(i)),r;for(let[,o="",i=""]of s.matchAll(Gn)){let c=/^(?:key|name)$/i.test(o);n(c?void 0:/^(?:value|string|data)$/i.test(o)?r??o:o,i.trim()),r=c?i.trim():
void 0}for(let[o]of s.matchAll(Jn)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],c=i.find(([,a])=>a==="key"||a==="name");for(let a of i){
let[,u="",l,d]=a,E=c!==void 0&&u==="value",R=a===c&&i.some(([,G])=>G==="value");n(R?void 0:E?c[2]??c[3]:u,l??d??"")}}return e}var Hn={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Vn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,s,r)=>{if(n!==void 0)return Hn[n]??"";let o=s===void 0?
Number.parseInt(r,16):Number(s);return o<=1114111?String.fromCodePoint(o):e})}function Qn(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var Kn=[{name:"JSON",parts:At},{name:"HTTP authorization header (Bearer, Basic)",parts:ke},{name:".netrc, .pgpass",parts:Re},{name:"URL, JDBC URL",parts:Xn},{name:"\
XML (Maven, .NET)",parts:Ce},{name:"CSV with a heading",parts:_e},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Z},{name:"HTML form, URL\
-encoded",parts:T},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Me}];function Xn(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(s=>({keys:[],text:s}));let n=xe(t);return n&&[...n,...t.includes(";")&&Z(t.slice(t.indexOf(";")+1))||[]]}var Yn=12;function*ft(t,e=[],n=0){
if(n>Yn)return;let s=$(t)?void 0:Le(t);if(s){yield*s.parts,s.rest.trim()!==""&&(yield*ft(s.rest,e,n+1));return}for(let r of ts(t,e.at(-1))){let o={...r,keys:[...e,
...r.keys]};r.text!==t&&(yield o,(!r.isLine||/[:=/;{<]/.test(r.text))&&(yield*ft(r.text,o.keys,n+1)))}}function ts(t,e=""){if(t.length<es)return[];let n=Ot(t);if(n!==
void 0){let i=g(t)?S(t):[];return[{keys:[],text:n},...i.map(c=>({keys:[],text:c,isLine:!0}))]}let s=/^[\w.-]*$/.test(t);for(let{parts:i}of s?[]:Kn){let c=i(t);if(c)
return c}if(s)return[];let[,r="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(r)?[{keys:/^(?:proxy-?)?user$/i.test(e)||e===
""&&/[^\w.,/@-]/.test(o)?["auth"]:Q(r)?[r]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({keys:[],text:i})):
g(t)?S(t).flatMap(Rt):it(t)??[]}var es=6;function Bt(t,e){let{minLength:n}=e,s=ns(t,e),r=s.filter(({isLine:d})=>!d).map(({text:d})=>y(d)),o=new Map,i=(d,E,R)=>{q(d,n)&&!o.has(d)&&o.set(d,R?{text:d,kind:E,
keys:R}:{text:d,kind:E})},c=S(t),a=g(t)?"whole":Lt(t,r);if(i(t,a),c.length===1)for(let d of c)i(d,Lt(d,r));for(let{text:d,isLine:E,keys:R}of s){let G=E?cs(d,c.length):
Lt(y(d),r);i(d,G,R),g(d)||i(y(d),G,R)}let u=is(c,o,r),l=g(t)?ye(t):void 0;return l!==void 0&&i(l,"line"),{texts:[...o.values()],cover:u}}function ns(t,{publicFields:e=[]}){
let n=new Set(e),s=[...ft(t)].filter(({keys:i})=>!i.some((c,a)=>n.has(i.slice(0,a+1).join("_")))),r=s.filter(H);if(r.length>0||!g(t)||$(t))return r;let o=s.filter(
It);return o.length>0?o:s.filter(V)}var ze=200,ss=65536;function Lt(t,e){return os(t,e)?"whole":"leaf"}var rs=128;function os(t,e){if(t.length>ss)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(t)||/^[{[]/.test(t)&&$(t);return t.length<rs&&!n?!1:e.slice(0,ze).some(s=>s.length<t.length&&t.includes(s))}function is(t,e,n){if(![...e.keys()].some(o=>!g(
o)))return"none";let s=n.slice(0,ze),r=o=>e.has(o)||s.some(i=>o.includes(i));return t.every(r)?"whole":"parts"}function cs(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(
t)?"leaf":"line"}var Ie={masks:2e3,characters:524288};function Dr(t,e,n=Bt(t,e).texts){let s=new J(e.minLength);for(let{text:r}of n)g(r)||s.addAll([r,...ps(r)]);for(let r of n)s.
isFull||s.addAll(us(r));for(let{text:r,kind:o}of n)o==="leaf"&&s.addAll(le(r,fs(r,n)));return s.addAll(ge(t)),[...s.all]}function Jr(t,{minLength:e}){let n=Buffer.
from(t),s=n.toString("base64"),r=new J(e);r.add(s);for(let o of[76,64])r.addAll(L(s,o));return r.addAll([n.toString("base64url"),n.toString("hex"),n.toString("h\
ex").toUpperCase()]),n.length<=as?r.addAll(S(n.toString())):r.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(w)),[...r.all]}var as=1024;function Gr(t,e){
let n=new J(e.minLength);for(let{text:s}of Bt(t,e).texts)g(s)||n.add(s);return[...n.all]}function Hr({user:t,password:e},n){if(!q(e,n))return[];let s=Buffer.from(
`${t}:${e}`);return[...new Set([s.toString("base64"),s.toString("base64url")])]}var J=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.
all.size>=Ie.masks}add(e){return this.all.has(e)||!q(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=Ie.characters)||this.isFull?!1:(this.all.add(e),this.#t+=
e.length,!0)}addAll(e){for(let n of e)if(!this.add(n))return}},ds=200;function fs(t,e){if(/^[a-z][\w+.-]*:\/\//i.test(t)||$(t)||Z(t)||T(t))return!0;let n=y(t).length;
return e.slice(0,ds).some(s=>s.text.length<n&&t.includes(s.text))}function ps(t){return[t.replaceAll("\0",""),y(t).replace(/[ \t\0]+/g," ")].filter(n=>n!==t)}function*us({
text:t,kind:e}){if(e==="line")return;let n=g(t)?new Set([t]):be(t);for(let s of e==="leaf"?de(t):ue(t))n.has(s)||g(s)||(n.add(s),yield s)}export{ws as a,bs as b,Qs as c,Bt as d,Dr as e,Jr as f,Gr as g,Hr as h,$s as i};
