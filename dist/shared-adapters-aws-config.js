const require=process.getBuiltinModule;
import{a as zt,b as q,c as y,d as S,e as g,f as H,g as lt,h as It,i as V,j as Q,k as w,l as Nt}from"./shared-domain-masks-looks-secret.js";import{c as Ct}from"./shared-domain-values-json.js";
import{a as _t}from"./shared-domain-error.js";var Ne=process.getBuiltinModule("node:fs"),je=t=>Ne[t];var jt=je("readFileSync");var ve=process.getBuiltinModule("node:os"),Te=t=>ve[t];var pt=Te("homedir");var qe=process.getBuiltinModule("node:path"),Ue=t=>qe[t];var vt=Ue("join");function wr({AWS_CONFIG_FILE:t}){try{return Tt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new _t("E_DISK","The AWS configuration of this job canno\
t be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function br({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Tt(t,"credentials")}catch{return""}}function Tt(t,e){let n=t||vt(pt(),".aws",e);return jt(n.replace(/^~(?=[\\/])/,pt()),"utf8").replace(/^\ufeff/,"")}function $r(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}var K=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),We],qt="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function We(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=qt[n>>r-5&31];return r>0&&(e+=qt[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function z(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=C)}var O={together:8,from:6,to:128},ut=50;function Wt(t){let e=Buffer.from(t);if(e.length<O.from||e.length>O.
to||/^\d*$/.test(t))return[];let n=e.toString("hex").match(/../g)??[],r=e.join(", "),s=n.length%O.together;return[...Array.from({length:Math.floor(n.length/O.together)},
(i,c)=>(c+1)*O.together).map(i=>n.slice(i-O.together,i).join(" ")),...n.length>ut?[n.slice(ut-O.together,ut).join(" ")]:[],...s===0?[]:[n.slice(s>=4?-s:-O.together).
join(" ")],r,...e.some(i=>i>127)?[new Int8Array(e).join(", ")]:[],r.replaceAll(" ",""),r.replaceAll(",","")]}var C=8,Ze=24,Ut=4;function X(t,e){let n=[],r=s=>{let o=s+
C;for(;!e(t.slice(s,o))&&o-s<Ze&&o<t.length;)o+=Ut;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+C<=t.length;s+=Ut)r(s);return t.length>C&&r(t.length-C),
n}function U(t){return new Set(t).size>=4}function Zt(t){return U(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(t)}function Dt(t){
return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=3&&U(t)}var gt={words:4,ofPassphrase:2,characters:12};function mt(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.
test(t)}function Jt(t,e){let n=t.split(" "),r=mt(t)?gt.ofPassphrase:gt.words,s=(i,c)=>{let a=n.slice(i,c).join(" ");return c-i>=r&&a.length>=gt.characters||e(a)},
o=new Set;for(let i=0;i<n.length;i+=1){let[c,a]=[i+1,i];for(;c<n.length&&!s(i,c);)c+=1;for(s(i,c)&&o.add(n.slice(i,c).join(" "));a>0&&!s(a,i+1);)a-=1;s(a,i+1)&&
o.add(n.slice(a,i+1).join(" "))}return o}function L(t,e){let n=[];for(let r=0;r+C<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function m(t,e){return n=>n.replace(t,e)}function l(t){let e=Object.keys(t).map(n=>`\\u${I(n)}`);return m(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function I(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function W(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function Y(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var B=t=>`\\u${I(t)}`,ht=t=>`\\u${I(t).toUpperCase()}`,N=t=>JSON.stringify(t).slice(1,-1);function M(t,e){let n=m(t,e);return r=>n(N(r))}var De=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Gt[e]??ht(e)),Je=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Gt[e]??(/["&'<>]/.test(e)?ht(e):B(e))),Gt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},yt=[N,M(/[&<>\u2028\u2029]/g,B),M(/[\u007f-\uffff]/g,B),M(/[\u007f-\uffff]/g,ht),M(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":B(
t)),M(/\//g,()=>"\\/"),De,Je,M(/[&'<=>\u2028\u2029]/g,B),M(/\u007f/g,B),M(/[&'<>\u2028\u2029\u007f-\uffff]/g,B),t=>N(N(t)),t=>N(t).replaceAll("\\","\\\\"),t=>N(
t).replace(/[\\']/g,"\\$&")];var b={"&":"&amp;","<":"&lt;",">":"&gt;"};function Ht(t){let e=l(t);return n=>e(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var Vt=[Ht(b),Ht({...b,'"':"\
&quot;"})],Qt=[l(b),l({...b,'"':"&quot;"}),l({...b,"'":"&#39;",'"':"&#34;"}),l({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),l({...b,"'":"&#39;",'"':"&quot;"}),l(
{...b,"'":"&#x27;",'"':"&quot;"}),l({...b,"'":"&#039;",'"':"&quot;"}),l({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),l({...b,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),l({'"':'""'}),l({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ge={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Kt(t){return m(t,e=>Ge[e]??Y(
e))}var tt=[Kt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Kt(/[^ -&(-[\]-~]/gu)],St=m(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),wt=m(/./gsu,t=>`\\${t}`),bt=m(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),He={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function xt(t){return e=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(e)??[];return n.replace(t,r=>{let s=r.slice(1),o=/^[xuU]/.test(s)?+`0x0${s.
slice(1)}`:Number.parseInt(s,8)&255,i=o<128||/^[uU]/.test(s)&&o<=1114111;return He[s]??(i?String.fromCodePoint(o):"\uFFFD")})}}var Xt=[xt(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
xt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),xt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
Yt=m(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,t=>t==="$$"?"$":""),te=[l({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.
replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),l({"'":`'"'"'`}),l({"'":"'\\''","!":"'\\!'"}),m(/[\\"$`]/g,t=>`\\${t}`),m(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
t=>`\\${t}`),m(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),m(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),m(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),wt,bt,St,...tt,l({$:"\
$$"}),l({"%":"%%"}),l({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function h(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(a=>s.includes(a)))return s;let o=new Map(
Object.entries(t)),i=a=>{let p=e.test(a)?n(a):a;return o.set(a,p),p},c="";for(let a of s)c+=o.get(a)??i(a);return c}}var et=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
A=/[^ -~]/u,Ve=t=>`\\x${W(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,ee=t=>W(t).map(e=>`\\x${e}`).join(""),j={"'":"\\'"},nt={'"':'\\"'};function P(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var rt={
...k,...nt,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},re={...rt,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Qe(t){return t<"\x80"?P(t):P(t).
replace(/^\\x/,"\\u00")}function se(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Ke={...rt,"\x1B":"\\e"};function ne(t){let e=h(Ke,t,Xe);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function Xe(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var kt=h(re,A,t=>se(P(t))),oe=m(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),ie=[h(k,et,P),h({...k,...j},et,P),h({...k,...j,"\b":"\\b","\f":"\\f"},et,t=>Ve(t).toUpperCase().replace("X","x")),
l({"\\":"\\\\",...j}),h(k,A,ee),h({...k,...j},A,ee),h({...k,...j},A,P),h(k,A,P),h(rt,A,Qe),h(rt,et,P),h({...k,...nt,$:"\\$","@":"\\@"},A,Y),l({"\\":"\\\\",...j,
...nt}),ne(/[\u0000-\u001f\u007f-\u009f]/u),ne(A),kt,h(re,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>se(P(t))),t=>h({...k,...nt},/\u0000/,P)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>h({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},A,Ye)(t).replace(/^ /,"\\ ")];function Ye(t){return[...Array(t.
length).keys()].map(e=>`\\u${I(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let c=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,a=>{let p=c.get(a)??tn(a,n);return c.set(a,p),p})}}function tn(t,e){return W(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var x="-_.~",_="-_.~!*'()",ce=[f({kept:x}),f({kept:x,letters:"lower"}),f({kept:x,space:"+"}),f({kept:x,space:"+",letters:"lower"}),f({
kept:_}),f({kept:_,letters:"lower"}),f({kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${_}:$,`,space:"\
+"}),f({kept:"-_.~!$'()*,/:?@",space:"+"}),l({"#":"%23","?":"%3F"}),f({kept:`${x}/`}),f({kept:`${x}$&+,;=`}),f({kept:`${x}$&+:=@`}),f({kept:`${x}$&+,/:;=@`}),f(
{kept:`${x}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${_};:&=+$,`,keepsOthers:!0}),f({kept:`${_}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${_};/?:@&=+$,[]`,
keepsOthers:!0}),f({kept:`${x}!$&'()*+,;=:`}),f({kept:`${x}!$&'()*+,;=`}),f({kept:`${_};,/?:@&=+$#`}),f({kept:`${x}!#$%&'()*+,/:;=?@[]`})];var ae=[...yt,...ce,...te,...ie,...Qt],Dr=[...K,...ae],en=[wt,St,bt],nn=[...Vt,oe];function*de(t){let e=y(t);for(let n of tt)yield n(e);for(let n of z(t))yield n,
yield cn(n);yield*z(t,"utf16le"),yield*le(t);for(let n of K)yield n(t);for(let n of/^[\w.-]*$/.test(t)?en:ae)yield n(e);if(t.includes("\\"))for(let n of Xt)yield*S(
n(e)).filter(r=>H({keys:[],text:r,isLine:!0}));if(t.includes("$")&&(yield Yt(e)),fe.test(t))for(let n of nn)yield n(e);yield*Wt(t)}var fe=/[^\0-\x7f]/,rn=8192,$t={
line:30,to:512};function le(t){let e=Buffer.from(t);return e.length>$t.line&&e.length<=$t.to?L(e.toString("hex"),2*$t.line):[]}function*pe(t){let e=y(t);for(let n of tt)
yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=rn)for(let n of yt)yield n(e);yield*le(t);for(let n of z(t))yield n;for(let n of K)yield n(t)}var Pt={
from:37,to:512},sn=1024;function ue(t,e){let n=Buffer.byteLength(t);if(n<Pt.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(t),s=/^[^\s:;&?{}"',]+$/.
test(t),o=/\s/.test(t),i=s||!e,c=w(t)||mt(t),a=t.length<=sn&&i&&!r,p=n<=Pt.to&&(s||c&&(i||!o));return new Set([...a&&o?Jt(t,w):[],...a&&c&&!o?X(t,s?Zt:Dt):[],...p?
z(t).flatMap(u=>X(u,U)):[],...n<=Pt.to&&fe.test(t)?X(kt(t),U):[]])}var on=[76,64,60];function ge(t){let[e=""]=z(t);return new Set(on.filter(n=>e.length>n).flatMap(
n=>L(e,n)))}function cn(t){return t.replaceAll("+","-").replaceAll("/","_")}var an=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,dn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
fn=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function Z(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!fn.test(t),n=[
...t.matchAll(e?an:dn)];if(n.length<2)return;let r=e?ln:pn;return n.flatMap(([,s="",o=""])=>{let i=r(o),c=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,
c])].map(a=>({keys:[s],text:a}))})}function ln(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.
replaceAll(r+r,r)}function pn(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}var un=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,gn=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,he=100;function At(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new F,s=0,o="",i;for(let[c,a,p]of t.matchAll(un))if(c==="{"||c==="[")s<he&&(n[s]=o),s+=1,o=c==="["?o:"",r=new F;else if(c===
"}"||c==="]")s-=1,r.finish(e),r=new F;else if(a===void 0)e.push({keys:me(n,s,o),text:c});else{let u=JSON.parse(a);if(p===void 0){r.add(o,u,e.length);let d=[...me(
n,s,o),...i===void 0?[]:[i]];e.push(...mn(a,u).map(E=>({keys:d,text:E}))),i=st(u)}else o=u,i=void 0,w(o)&&e.push({keys:[],text:o,isKey:!0})}return e}function st(t){
return/^--[A-Za-z][\w-]*$/.test(t)?t:void 0}var F=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.
test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={keys:[],text:n},e.push({keys:[n],text:this.#t})}};function mn(t,e){
let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Qr(t){let e=At(t)?.filter(({isKey:n})=>n)??[];return[...new Set(e.map(n=>n.text))]}function me(t,e,n){return[
...t.slice(0,Math.min(e,he)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function ye(t){return/^\s*[[{]/.test(t)&&$(t)?t.replace(gn,"$1"):void 0}function $(t){if(!Ct(
t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var hn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,yn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function xe(t){let e=yn.exec(t)?.slice(1).find(a=>a!==void 0);if(e!==void 0)return[ot(["password"],e)];let n=hn.exec(t)?.[1];if(n===void 0)return;let r=xn(n),s=r<
0?[]:Sn(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...c]=o.split("/");for(let a of c)/^\d*$/.test(a)||s.push(...v([lt],a));for(let a of i)s.push(...Se(
a));return s.filter(({text:a})=>a!=="")}function T(t){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return Se(
t.replace(/^\?/,"")).filter(e=>e.text!=="")}function Se(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...v([we(n)],r),...v([lt],r===
""?n:"")]})}function xn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.
lastIndexOf("@"):n}function Sn(t){let e=t.indexOf(":");return e<0?v([],t):[...v(["password"],t.slice(e+1)),...v(["user"],t.slice(0,e))]}function v(t,e){let n=we(
e);return n===e?[ot(t,e)]:[ot(t,n),ot(t,e)]}var ot=(t,e)=>({keys:t,text:e});function we(t){try{return decodeURIComponent(t)}catch{return t}}function be(t){let e=new Set;for(let n of g(t)?[t,...S(t)]:[t]){e.add(n);for(let r of wn)e.add(r(n))}return e}var wn=[t=>Et(t,0),t=>Et(t,1),t=>Et(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),$n,Pn,t=>t.replace(/[<>"'&]/g,e=>bn[e]??e)];function Et(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var bn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},kn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function $n(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>kn[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Pn(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function ke(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...An(n)]:[r]}function An(t){let e=Ot(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Ot(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let r=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}var En=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,On=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Mn=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,Fn=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
Rn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function it(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(En),...t.matchAll(On)].map(([,n="",r=""])=>({keys:[n],text:$e(r)})),...Ln(t),...ct(t)]:
void 0}function Ln(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(Fn)].map(([,o=""])=>({keys:[e],text:o})),r=[...t.
matchAll(Mn)].map(([,o,i])=>o??i??""),s=Rn.exec(t)?.[1];return s!==void 0&&r.push($e(s)),[...n,...r.map(o=>({keys:["password"],text:o}))]}function ct(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>w(e)).map(e=>({keys:[],text:e}))}function $e(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var Pe=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,Ae=/^(\s*)- +(.*)$/,
Bn=/^\s*$/,Oe=/^\s*(?:#|;|!|\/\/\s)/,_n=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Me(t){let e=new Ft(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!Bn.test(i))if(_n.test(i))n.push(...e.headingOf(i,n));else if(Oe.test(i))n.push(...(it(i)??[]).filter(V));else if(e.addPair(
i,n))r+=1;else{let c=e.continuationOf(i);n.push(...c??Rt(i.trim())),c||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function Rt(t){let e=ct(t).filter(({text:p})=>p!==
t),[,n,r]=Cn.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:dt(r)}],[,o,i]=zn.exec(t)??[],c=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]],a=Nt(t)?{isPublic:!0}:{};return[{keys:[],text:t,isLine:!0,...a},...e,...s,...c]}var Cn=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
zn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function dt(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var Ft=class{#e;#t=0;#n=[];#r={indent:0,
named:new F};#s;constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new F}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=Pe.exec(
e)??[],c=o===void 0?"":Nn(o);if(o===void 0||w(c)){let d=o===void 0?this.#c(e):void 0;return n.push(...d??[]),d!==void 0}this.#s=void 0;let a=r.length+s.length,p=[
...this.#o(a),c];this.#n.push({indent:a,key:c}),(s!==""||a<this.#r.indent)&&this.beginItem(n,a);let u=this.#i(p,i.trim(),r.length);return a===this.#r.indent&&this.#r.
named.add(c,u[0]?.text??"",n.length),n.push(...u),!0}continuationOf(e){let n=e.search(/\S/),r=this.#o(n);if(r.length===0)return;let s=dt(e.trim().replace(/[,;]$/,
""));return[{keys:r,text:s},...ct(e).filter(o=>o.text!==s)]}#c(e){let[,n="",r]=Ae.exec(e)??[];if(r===void 0||this.#n.length===0)return;let s=this.#o(n.length+1),
o=this.#i(this.#s===void 0?s:[...s,this.#s],r.trim(),n.length);return this.#s=st(o[0]?.text??""),o}#o(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(
({key:n})=>n)}#i(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return Ee(e,this.#f(r));let s=this.#d(n);if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(
n)?.[0];if(o===void 0)return[...D(e,n),...this.#a(e,n,r)];let i=this.#l(n,o);if(i===void 0)return D(e,n);let c=In(n);return[...Ee(e,o==='"'?Fe(i):i.replaceAll("\
''","'")),{keys:e,text:i},...c===void 0?[]:[{keys:e,text:c},...D(e,n)]]}#a(e,n,r){let s=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(s)&&o<this.#t+at;o+=1){let i=this.#e[o];
if(i===void 0)break;s=s.slice(0,-1)+i.trim()}if(o>this.#t)return D(e,s);for(;n!==""&&o<this.#t+at;o+=1){let i=this.#e[o]??"";if(i.search(/\S/)<=r||Pe.test(i)||Ae.
test(i)||Oe.test(i))break;s+=` ${i.trim()}`}return o===this.#t?[]:[{keys:e,text:s}]}#d(e){let[,n,r=""]=/^('''|""")(.*)$/.exec(e)??[];if(n===void 0)return;if(r.endsWith(
n))return r.slice(0,-3);let s=this.#e.slice(this.#t,this.#t+at),o=s.findIndex(c=>c.includes(n));if(o<0)return;this.#t+=o+1;let i=s[o]??"";return[r,...s.slice(0,
o),i.slice(0,i.indexOf(n))].join(`
`).trim()}#f(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#l(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+
at),i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function Ee(t,e){let n=e.replace(/[ \t]*\n\s*/g," ");return n===e?[{keys:t,text:e}]:[e,n].map(r=>({keys:t,text:r}))}var at=100,Mt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function In(t){let e=[];Mt.lastIndex=0;for(let n=Mt.exec(t);n;n=Mt.exec(t)){let[,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>
1?e.join(""):void 0}function Nn(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function D(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...D(t,n)];let r=dt(jn(e).replace(/(?<=^`.*`)[,;]$/,""));if($(r))return[{keys:t,text:r}];
let[,s]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(r)??[];if(s!==void 0)return[{keys:t,text:s},{keys:t,text:e}];let o=r.
includes("&")?T(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==void 0)return[r,...i.split(/\s+/).map(dt)].
map(d=>({keys:t,text:d}));let[,c,a=c]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(a!==void 0)return[...vn(t,a),{keys:t,text:r}];let p=r.replace(/\\(.)/g,"$1"),u=/\\u[\da-f]{4}/i.
test(r)?[Fe(r)]:[];return[...new Set([...u,p,r,e])].map(d=>({keys:t,text:d}))}function jn(t){let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function vn(t,e){
let n;return e.split(/,\s*/).map(r=>{let[,s=n,o=r]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(r)??[],i=o.trim().replace(/^(["'])(.*)\1$/,"$2");return n=st(i),{keys:s===
void 0?t:[...t,s],text:i}})}var Tn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Fe(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Tn[s]??s)}function Re(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([r="",s="",...o])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(s)&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var qn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Un=[64,76];function Le(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(qn,(r,s,o)=>{let i=zt(s)?{isPublic:!0}:{};return e.push(...Wn(o).map(c=>({...c,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function Wn(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...Un.flatMap(s=>L(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Zn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Dn=/^[A-Za-z][\w .()/-]{0,40}$/;function _e(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Be(t.slice(0,e));if(!n.every(s=>Dn.test(s))||!n.some(Q))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(Be);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function Be(t){return[...t.matchAll(Zn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var Jn=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Gn=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Ce(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!y(t).endsWith(">"))return;let e=[],n=(o,i)=>{let c=o===void 0?[]:[o],a=Vn(i);e.push({keys:c,text:a}),a!==i&&e.push({keys:c,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>Qn(i)),s;for(let[,o="",i=""]of r.matchAll(Gn)){let c=/^(?:key|name)$/i.test(o);n(c?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=c?i.trim():
void 0}for(let[o]of r.matchAll(Jn)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],c=i.find(([,a])=>a==="key"||a==="name");for(let a of i){
let[,p="",u,d]=a,E=c!==void 0&&p==="value",R=a===c&&i.some(([,G])=>G==="value");n(R?void 0:E?c[2]??c[3]:p,u??d??"")}}return e}var Hn={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Vn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return Hn[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function Qn(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var Kn=[{name:"JSON",parts:At},{name:"HTTP authorization header (Bearer, Basic)",parts:ke},{name:".netrc, .pgpass",parts:Re},{name:"URL, JDBC URL",parts:Xn},{name:"\
XML (Maven, .NET)",parts:Ce},{name:"CSV with a heading",parts:_e},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Z},{name:"HTML form, URL\
-encoded",parts:T},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Me}];function Xn(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(r=>({keys:[],text:r}));let n=xe(t);return n&&[...n,...t.includes(";")&&Z(t.slice(t.indexOf(";")+1))||[]]}var Yn=12;function*ft(t,e=[],n=0){
if(n>Yn)return;let r=$(t)?void 0:Le(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*ft(r.rest,e,n+1));return}for(let s of tr(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*ft(s.text,o.keys,n+1)))}}function tr(t,e=""){if(t.length<er)return[];let n=Ot(t);if(n!==
void 0){let i=g(t)?S(t):[];return[{keys:[],text:n},...i.map(c=>({keys:[],text:c,isLine:!0}))]}let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:Kn){let c=i(t);if(c)
return c}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(s)?[{keys:/^(?:proxy-?)?user$/i.test(e)||e===
""&&/[^\w.,/@-]/.test(o)?["auth"]:Q(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({keys:[],text:i})):
g(t)?S(t).flatMap(Rt):it(t)??[]}var er=6;function Bt(t,e){let{minLength:n}=e,r=nr(t,e),s=r.filter(({isLine:d})=>!d).map(({text:d})=>y(d)),o=new Map,i=(d,E,R)=>{q(d,n)&&!o.has(d)&&o.set(d,R?{text:d,kind:E,
keys:R}:{text:d,kind:E})},c=S(t),a=g(t)?"whole":Lt(t,s);if(i(t,a),c.length===1)for(let d of c)i(d,Lt(d,s));for(let{text:d,isLine:E,keys:R}of r){let G=E?cr(d,c.length):
Lt(y(d),s);i(d,G,R),g(d)||i(y(d),G,R)}let p=ir(c,o,s),u=g(t)?ye(t):void 0;return u!==void 0&&i(u,"line"),{texts:[...o.values()],cover:p}}function nr(t,{publicFields:e=[]}){
let n=new Set(e),r=[...ft(t)].filter(({keys:i})=>!i.some((c,a)=>n.has(i.slice(0,a+1).join("_")))),s=r.filter(H);if(s.length>0||!g(t)||$(t))return s;let o=r.filter(
It);return o.length>0?o:r.filter(V)}var ze=200,rr=65536;function Lt(t,e){return or(t,e)?"whole":"leaf"}var sr=128;function or(t,e){if(t.length>rr)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(t)||/^[{[]/.test(t)&&$(t);return t.length<sr&&!n?!1:e.slice(0,ze).some(r=>r.length<t.length&&t.includes(r))}function ir(t,e,n){if(![...e.keys()].some(o=>!g(
o)))return"none";let r=n.slice(0,ze),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function cr(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(
t)?"leaf":"line"}var Ie={masks:2e3,characters:524288};function Ds(t,e,n=Bt(t,e).texts){let r=new J(e.minLength);for(let{text:s}of n)g(s)||r.addAll([s,...lr(s)]);for(let s of n)r.
isFull||r.addAll(pr(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(ue(s,fr(s,n)));return r.addAll(ge(t)),[...r.all]}function Js(t,{minLength:e}){let n=Buffer.
from(t),r=n.toString("base64"),s=new J(e);s.add(r);for(let o of[76,64])s.addAll(L(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("h\
ex").toUpperCase()]),n.length<=ar?s.addAll(S(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(w)),[...s.all]}var ar=1024;function Gs(t,e){
let n=new J(e.minLength);for(let{text:r}of Bt(t,e).texts)g(r)||n.add(r);return[...n.all]}function Hs({user:t,password:e},n){if(!q(e,n))return[];let r=Buffer.from(
`${t}:${e}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var J=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.
all.size>=Ie.masks}add(e){return this.all.has(e)||!q(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=Ie.characters)||this.isFull?!1:(this.all.add(e),this.#t+=
e.length,!0)}addAll(e){for(let n of e)if(!this.add(n))return}},dr=200;function fr(t,e){if(/^[a-z][\w+.-]*:\/\//i.test(t)||$(t)||Z(t)||T(t))return!0;let n=y(t).length;
return e.slice(0,dr).some(r=>r.text.length<n&&t.includes(r.text))}function lr(t){return[t.replaceAll("\0",""),y(t).replace(/[ \t\0]+/g," ")].filter(n=>n!==t)}function*pr({
text:t,kind:e}){if(e==="line")return;let n=g(t)?new Set([t]):be(t);for(let r of e==="leaf"?de(t):pe(t))n.has(r)||g(r)||(n.add(r),yield r)}export{wr as a,br as b,Qr as c,Bt as d,Ds as e,Js as f,Gs as g,Hs as h,$r as i};
