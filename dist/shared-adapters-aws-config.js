const require=process.getBuiltinModule;
import{a as qt,b as E,c as y,d as w,e as g,f as Q,g as mt,h as Ut,i as X,j as Y,k as S,l as Wt}from"./shared-domain-masks-looks-secret.js";import{a as jt}from"./shared-domain-values-refused-names.js";
import{b as It,c as Tt,d as Nt}from"./shared-domain-values-json.js";import{a as K}from"./shared-domain-error.js";var Ke=process.getBuiltinModule("node:fs"),Qe=t=>Ke[t];var Zt=Qe("readFileSync");var Xe=process.getBuiltinModule("node:os"),Ye=t=>Xe[t];var ht=Ye("homedir");var tn=process.getBuiltinModule("node:path"),en=t=>tn[t];var Jt=en("join");function Ur({AWS_CONFIG_FILE:t}){try{return Vt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new K("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function Wr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Vt(t,"credentials")}catch{return""}}function Vt(t,e){let n=t||Jt(ht(),".aws",e);return Zt(n.replace(/^~(?=[\\/])/,ht()),"utf8").replace(/^\ufeff/,"")}var tt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),nn],Dt="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function nn(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=Dt[n>>r-5&31];return r>0&&(e+=Dt[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function z(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=C)}var B={together:8,from:6,to:128};function Ht(t){let e=[...Buffer.from(t)];if(e.length<B.from||e.length>B.to||
/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%B.together;return[...Array.from({length:Math.floor(n.length/B.together)},(o,i)=>(i+
1)*B.together).map(o=>n.slice(o-B.together,o).join(" ")),...r===0?[]:[n.slice(r>=4?-r:-B.together).join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>
24).join(", ")]:[],e.join(","),e.join(" ")]}var C=8,rn=24,Gt=4;function et(t,e){let n=[],r=s=>{let o=s+C;for(;!e(t.slice(s,o))&&o-s<rn&&o<t.length;)o+=Gt;e(t.slice(
s,o))&&n.push(t.slice(s,o))};for(let s=0;s+C<=t.length;s+=Gt)r(s);return t.length>C&&r(t.length-C),n}function W(t){return new Set(t).size>=4}function Kt(t){return W(
t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(t)}function Qt(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).
length>=3&&W(t)}var yt={words:4,ofPassphrase:2,characters:12};function xt(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function Xt(t,e){let n=t.split(" "),r=xt(
t)?yt.ofPassphrase:yt.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=yt.characters||e(c)},o=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[
i+1,i];for(;a<n.length&&!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&o.add(n.slice(c,i+1).join(" "))}return o}function L(t,e){
let n=[];for(let r=0;r+C<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function m(t,e){return n=>n.replace(t,e)}function u(t){let e=Object.keys(t).map(n=>`\\u${I(n)}`);return m(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function I(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function Z(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function nt(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var _=t=>`\\u${I(t)}`,wt=t=>`\\u${I(t).toUpperCase()}`,T=t=>JSON.stringify(t).slice(1,-1);function M(t,e){let n=m(t,e);return r=>n(T(r))}var sn=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Yt[e]??wt(e)),on=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Yt[e]??(/["&'<>]/.test(e)?wt(e):_(e))),Yt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},St=[T,M(/[&<>\u2028\u2029]/g,_),M(/[\u007f-\uffff]/g,_),M(/[\u007f-\uffff]/g,wt),M(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":_(
t)),M(/\//g,()=>"\\/"),sn,on,M(/[&'<=>\u2028\u2029]/g,_),M(/\u007f/g,_),M(/[&'<>\u2028\u2029\u007f-\uffff]/g,_),t=>T(T(t)),t=>T(t).replaceAll("\\","\\\\"),t=>T(
t).replace(/[\\']/g,"\\$&")];var b={"&":"&amp;","<":"&lt;",">":"&gt;"};function te(t){let e=u(t);return n=>e(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var ee=[te(b),te({...b,'"':"\
&quot;"})],ne=[u(b),u({...b,'"':"&quot;"}),u({...b,"'":"&#39;",'"':"&#34;"}),u({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),u({...b,"'":"&#39;",'"':"&quot;"}),u(
{...b,"'":"&#x27;",'"':"&quot;"}),u({...b,"'":"&#039;",'"':"&quot;"}),u({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),u({...b,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),u({'"':'""'}),u({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var an={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function re(t){return m(t,e=>an[e]??nt(
e))}var rt=[re(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),re(/[^ -&(-[\]-~]/gu)],kt=m(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),$t=m(/./gsu,t=>`\\${t}`),Pt=m(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),cn={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function bt(t){return e=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(e)??[];return n.replace(t,r=>{let s=r.slice(1),o=/^[xuU]/.test(s)?+`0x0${s.
slice(1)}`:Number.parseInt(s,8)&255,i=o<128||/^[uU]/.test(s)&&o<=1114111;return cn[s]??(i?String.fromCodePoint(o):"\uFFFD")})}}var se=[bt(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
bt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),bt(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
oe=m(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,t=>t==="$$"?"$":""),ie=[u({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.
replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),u({"'":`'"'"'`}),u({"'":"'\\''","!":"'\\!'"}),m(/[\\"$`]/g,t=>`\\${t}`),m(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
t=>`\\${t}`),m(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),m(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),m(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),$t,Pt,kt,...rt,u({$:"\
$$"}),u({"%":"%%"}),u({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function h(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let p=e.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var st=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
A=/[^ -~]/u,fn=t=>`\\x${Z(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,ae=t=>Z(t).map(e=>`\\x${e}`).join(""),N={"'":"\\'"},ot={'"':'\\"'};function P(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var it={
...k,...ot,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},fe={...it,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function dn(t){return t<"\x80"?P(t):P(t).
replace(/^\\x/,"\\u00")}function de(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var un={...it,"\x1B":"\\e"};function ce(t){let e=h(un,t,pn);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function pn(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var At=h(fe,A,t=>de(P(t))),ue=m(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),pe=[h(k,st,P),h({...k,...N},st,P),h({...k,...N,"\b":"\\b","\f":"\\f"},st,t=>fn(t).toUpperCase().replace("X","x")),
u({"\\":"\\\\",...N}),h(k,A,ae),h({...k,...N},A,ae),h({...k,...N},A,P),h(k,A,P),h(it,A,dn),h(it,st,P),h({...k,...ot,$:"\\$","@":"\\@"},A,nt),u({"\\":"\\\\",...N,
...ot}),ce(/[\u0000-\u001f\u007f-\u009f]/u),ce(A),At,h(fe,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>de(P(t))),t=>h({...k,...ot},/\u0000/,P)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>h({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},A,ln)(t).replace(/^ /,"\\ ")];function ln(t){return[...Array(t.
length).keys()].map(e=>`\\u${I(t[e]??"").toUpperCase()}`).join("")}function d({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??gn(c,n);return a.set(c,p),p})}}function gn(t,e){return Z(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var x="-_.~",v="-_.~!*'()",le=[d({kept:x}),d({kept:x,letters:"lower"}),d({kept:x,space:"+"}),d({kept:x,space:"+",letters:"lower"}),d({
kept:v}),d({kept:v,letters:"lower"}),d({kept:"-_.*",space:"+"}),d({kept:"-_.",space:"+"}),d({kept:"-_.!*()",space:"+",letters:"lower"}),d({kept:`${v}:$,`,space:"\
+"}),d({kept:"-_.~!$'()*,/:?@",space:"+"}),u({"#":"%23","?":"%3F"}),d({kept:`${x}/`}),d({kept:`${x}$&+,;=`}),d({kept:`${x}$&+:=@`}),d({kept:`${x}$&+,/:;=@`}),d(
{kept:`${x}$&+,/:;=?@!()*`}),d({kept:"!$%&'()*+,-._~"}),d({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),d({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),d({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),d({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),d({kept:`${v};:&=+$,`,keepsOthers:!0}),d({kept:`${v}:@&=+$,;/`,keepsOthers:!0}),d({kept:`${v};/?:@&=+$,[]`,
keepsOthers:!0}),d({kept:`${x}!$&'()*+,;=:`}),d({kept:`${x}!$&'()*+,;=`}),d({kept:`${v};,/?:@&=+$#`}),d({kept:`${x}!#$%&'()*+,/:;=?@[]`})];var ge=[...St,...le,...ie,...pe,...ne],us=[...tt,...ge],mn=[$t,kt,Pt],hn=[...ee,ue];function*me(t){let e=y(t);for(let n of rt)yield n(e);for(let n of z(t))yield n,
yield Sn(n);yield*z(t,"utf16le"),yield*ye(t);for(let n of tt)yield n(t);for(let n of/^[\w.-]*$/.test(t)?mn:ge)yield n(e);if(t.includes("\\"))for(let n of se)yield*w(
n(e)).filter(r=>Q({keys:[],text:r,isLine:!0}));if(t.includes("$")&&(yield oe(e)),he.test(t))for(let n of hn)yield n(e);yield*Ht(t)}var he=/[^\0-\x7f]/,yn=8192,Ot={
line:30,to:512};function ye(t){let e=Buffer.from(t);return e.length>Ot.line&&e.length<=Ot.to?L(e.toString("hex"),2*Ot.line):[]}function*xe(t){let e=y(t);for(let n of rt)
yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=yn)for(let n of St)yield n(e);yield*ye(t);for(let n of z(t))yield n;for(let n of tt)yield n(t)}var Et={
from:37,to:512},xn=1024;function we(t,e){let n=Buffer.byteLength(t);if(n<Et.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(t),s=/^[^\s:;&?{}"',]+$/.
test(t),o=/\s/.test(t),i=s||!e,a=S(t)||xt(t),c=t.length<=xn&&i&&!r,p=n<=Et.to&&(s||a&&(i||!o));return new Set([...c&&o?Xt(t,S):[],...c&&a&&!o?et(t,s?Kt:Qt):[],...p?
z(t).flatMap(l=>et(l,W)):[],...n<=Et.to&&he.test(t)?et(At(t),W):[]])}var wn=[76,64,60];function Se(t){let[e=""]=z(t);return new Set(wn.filter(n=>e.length>n).flatMap(
n=>L(e,n)))}function Sn(t){return t.replaceAll("+","-").replaceAll("/","_")}var bn=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,kn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
$n=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function J(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!$n.test(t),n=[
...t.matchAll(e?bn:kn)];if(n.length<2)return;let r=e?Pn:An;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,
a])].map(c=>({keys:[s],text:c}))})}function Pn(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.
replaceAll(r+r,r)}function An(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}var On=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,En=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ke=100;function Mt(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new F,s=0,o="",i;for(let[a,c,p]of t.matchAll(On))if(a==="{"||a==="[")s<ke&&(n[s]=o),s+=1,o=a==="["?o:"",r=new F;else if(a===
"}"||a==="]")s-=1,r.finish(e),r=new F;else if(c===void 0)e.push({keys:be(n,s,o),text:a});else{let l=JSON.parse(c);if(p===void 0){r.add(o,l,e.length);let f=[...be(
n,s,o),...i===void 0?[]:[i]];e.push(...Mn(c,l).map(O=>({keys:f,text:O}))),i=at(l)}else o=l,i=void 0,S(o)&&e.push({keys:[],text:o,isKey:!0})}return e}function at(t){
return/^--[A-Za-z][\w-]*$/.test(t)?t:void 0}var F=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.
test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Mn(t,e){
let n=t.slice(1,-1);return n===e?[e]:[e,n]}function $e(t){let e=Mt(t)?.filter(({isKey:n})=>n)??[];return[...new Set(e.map(n=>n.text))]}function be(t,e,n){return[
...t.slice(0,Math.min(e,ke)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Pe(t){return/^\s*[[{]/.test(t)&&$(t)?t.replace(En,"$1"):void 0}function $(t){if(!Tt(
t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var Fn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Rn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function Ae(t){let e=Rn.exec(t)?.slice(1).find(c=>c!==void 0);if(e!==void 0)return[ct(["password"],e)];let n=Fn.exec(t)?.[1];if(n===void 0)return;let r=Bn(n),s=r<
0?[]:Ln(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=o.split("/");for(let c of a)/^\d*$/.test(c)||s.push(...j([mt],c));for(let c of i)s.push(...Oe(
c));return s.filter(({text:c})=>c!=="")}function q(t){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return Oe(
t.replace(/^\?/,"")).filter(e=>e.text!=="")}function Oe(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...j([Ee(n)],r),...j([mt],r===
""?n:"")]})}function Bn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.
lastIndexOf("@"):n}function Ln(t){let e=t.indexOf(":");return e<0?j([],t):[...j(["password"],t.slice(e+1)),...j(["user"],t.slice(0,e))]}function j(t,e){let n=Ee(
e);return n===e?[ct(t,e)]:[ct(t,n),ct(t,e)]}var ct=(t,e)=>({keys:t,text:e});function Ee(t){try{return decodeURIComponent(t)}catch{return t}}function Me(t){let e=new Set;for(let n of g(t)?[t,...w(t)]:[t]){e.add(n);for(let r of _n)e.add(r(n))}return e}var _n=[t=>Ft(t,0),t=>Ft(t,1),t=>Ft(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),zn,In,t=>t.replace(/[<>"'&]/g,e=>vn[e]??e)];function Ft(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var vn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Cn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function zn(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Cn[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function In(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function Fe(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Tn(n)]:[r]}function Tn(t){let e=Rt(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Rt(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let r=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}var Nn=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,jn=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
qn=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,Un=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
Wn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function ft(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(Nn),...t.matchAll(jn)].map(([,n="",r=""])=>({keys:[n],text:Re(r)})),...Zn(t),...dt(t)]:
void 0}function Zn(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(Un)].map(([,o=""])=>({keys:[e],text:o})),r=[...t.
matchAll(qn)].map(([,o,i])=>o??i??""),s=Wn.exec(t)?.[1];return s!==void 0&&r.push(Re(s)),[...n,...r.map(o=>({keys:["password"],text:o}))]}function dt(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>S(e)).map(e=>({keys:[],text:e}))}function Re(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var Be=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,Le=/^(\s*)- +(.*)$/,
Jn=/^\s*$/,ve=/^\s*(?:#|;|!|\/\/\s)/,Vn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Ce(t){let e=new Lt(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!Jn.test(i))if(Vn.test(i))n.push(...e.headingOf(i,n));else if(ve.test(i))n.push(...(ft(i)??[]).filter(X));else if(e.addPair(
i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??_t(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function _t(t){let e=dt(t).filter(({text:p})=>p!==
t),[,n,r]=Dn.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:pt(r)}],[,o,i]=Gn.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]],c=Wt(t)?{isPublic:!0}:{};return[{keys:[],text:t,isLine:!0,...c},...e,...s,...a]}var Dn=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
Gn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function pt(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var Lt=class{#e;#t=0;#n=[];#r={indent:0,
named:new F};#s;constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new F}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=Be.exec(
e)??[],a=o===void 0?"":Kn(o);if(o===void 0||S(a)){let f=o===void 0?this.#a(e):void 0;return n.push(...f??[]),f!==void 0}this.#s=void 0;let c=r.length+s.length,p=[
...this.#o(c),a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&this.beginItem(n,c);let l=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.
named.add(a,l[0]?.text??"",n.length),n.push(...l),!0}continuationOf(e){let n=e.search(/\S/),r=this.#o(n);if(r.length===0)return;let s=pt(e.trim().replace(/[,;]$/,
""));return[{keys:r,text:s},...dt(e).filter(o=>o.text!==s)]}#a(e){let[,n="",r]=Le.exec(e)??[];if(r===void 0||this.#n.length===0)return;let s=this.#o(n.length+1),
o=this.#i(this.#s===void 0?s:[...s,this.#s],r.trim(),n.length);return this.#s=at(o[0]?.text??""),o}#o(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(
({key:n})=>n)}#i(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return _e(e,this.#d(r));let s=this.#f(n);if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(
n)?.[0];if(o===void 0)return[...V(e,n),...this.#c(e,n,r)];let i=this.#u(n,o);if(i===void 0)return V(e,n);let a=Hn(n);return[..._e(e,o==='"'?ze(i):i.replaceAll("\
''","'")),{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a},...V(e,n)]]}#c(e,n,r){let s=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(s)&&o<this.#t+ut;o+=1){let i=this.#e[o];
if(i===void 0)break;s=s.slice(0,-1)+i.trim()}if(o>this.#t)return V(e,s);for(;n!==""&&o<this.#t+ut;o+=1){let i=this.#e[o]??"";if(i.search(/\S/)<=r||Be.test(i)||Le.
test(i)||ve.test(i))break;s+=` ${i.trim()}`}return o===this.#t?[]:[{keys:e,text:s}]}#f(e){let[,n,r=""]=/^('''|""")(.*)$/.exec(e)??[];if(n===void 0)return;if(r.endsWith(
n))return r.slice(0,-3);let s=this.#e.slice(this.#t,this.#t+ut),o=s.findIndex(a=>a.includes(n));if(o<0)return;this.#t+=o+1;let i=s[o]??"";return[r,...s.slice(0,
o),i.slice(0,i.indexOf(n))].join(`
`).trim()}#d(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#u(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+
ut),i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function _e(t,e){let n=e.replace(/[ \t]*\n\s*/g," ");return n===e?[{keys:t,text:e}]:[e,n].map(r=>({keys:t,text:r}))}var ut=100,Bt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function Hn(t){let e=[];Bt.lastIndex=0;for(let n=Bt.exec(t);n;n=Bt.exec(t)){let[,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>
1?e.join(""):void 0}function Kn(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function V(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...V(t,n)];let r=pt(Qn(e).replace(/(?<=^`.*`)[,;]$/,""));if($(r))return[{keys:t,text:r}];
let[,s]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(r)??[];if(s!==void 0)return[{keys:t,text:s},{keys:t,text:e}];let o=r.
includes("&")?q(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==void 0)return[r,...i.split(/\s+/).map(pt)].
map(f=>({keys:t,text:f}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...Xn(t,c),{keys:t,text:r}];let p=r.replace(/\\(.)/g,"$1"),l=/\\u[\da-f]{4}/i.
test(r)?[ze(r)]:[];return[...new Set([...l,p,r,e])].map(f=>({keys:t,text:f}))}function Qn(t){let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function Xn(t,e){
let n;return e.split(/,\s*/).map(r=>{let[,s=n,o=r]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(r)??[],i=o.trim().replace(/^(["'])(.*)\1$/,"$2");return n=at(i),{keys:s===
void 0?t:[...t,s],text:i}})}var Yn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function ze(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Yn[s]??s)}function Ie(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([r="",s="",...o])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(s)&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var tr=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,er=[64,76];function Te(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(tr,(r,s,o)=>{let i=qt(s)?{isPublic:!0}:{};return e.push(...nr(o).map(a=>({...a,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function nr(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...er.flatMap(s=>L(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var rr=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,sr=/^[A-Za-z][\w .()/-]{0,40}$/;function je(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Ne(t.slice(0,e));if(!n.every(s=>sr.test(s))||!n.some(Y))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(Ne);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function Ne(t){return[...t.matchAll(rr)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var or=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,ir=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function qe(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!y(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=cr(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>fr(i)),s;for(let[,o="",i=""]of r.matchAll(ir)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(or)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",l,f]=c,O=a!==void 0&&p==="value",R=c===a&&i.some(([,H])=>H==="value");n(R?void 0:O?a[2]??a[3]:p,l??f??"")}}return e}var ar={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function cr(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return ar[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function fr(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var dr=[{name:"JSON",parts:Mt},{name:"HTTP authorization header (Bearer, Basic)",parts:Fe},{name:".netrc, .pgpass",parts:Ie},{name:"URL, JDBC URL",parts:ur},{name:"\
XML (Maven, .NET)",parts:qe},{name:"CSV with a heading",parts:je},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:J},{name:"HTML form, URL\
-encoded",parts:q},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Ce}];function ur(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(r=>({keys:[],text:r}));let n=Ae(t);return n&&[...n,...t.includes(";")&&J(t.slice(t.indexOf(";")+1))||[]]}var pr=12;function*lt(t,e=[],n=0){
if(n>pr)return;let r=$(t)?void 0:Te(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*lt(r.rest,e,n+1));return}for(let s of lr(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*lt(s.text,o.keys,n+1)))}}function lr(t,e=""){if(t.length<gr)return[];let n=Rt(t);if(n!==
void 0){let i=g(t)?w(t):[];return[{keys:[],text:n},...i.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:dr){let a=i(t);if(a)
return a}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(s)?[{keys:/^(?:proxy-?)?user$/i.test(e)||e===
""&&/[^\w.,/@-]/.test(o)?["auth"]:Y(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({keys:[],text:i})):
g(t)?w(t).flatMap(_t):ft(t)??[]}var gr=6;function D(t,e){let{minLength:n}=e,r=mr(t,e),s=r.filter(({isLine:f})=>!f).map(({text:f})=>y(f)),o=new Map,i=(f,O,R)=>{E(f,n)&&!o.has(f)&&o.set(f,R?{text:f,kind:O,
keys:R}:{text:f,kind:O})},a=w(t),c=g(t)?"whole":vt(t,s);if(i(t,c),a.length===1)for(let f of a)i(f,vt(f,s));for(let{text:f,isLine:O,keys:R}of r){let H=O?Sr(f,a.length):
vt(y(f),s);i(f,H,R),g(f)||i(y(f),H,R)}let p=wr(a,o,s),l=g(t)?Pe(t):void 0;return l!==void 0&&i(l,"line"),{texts:[...o.values()],cover:p}}function mr(t,{publicFields:e=[]}){
let n=new Set(e),r=[...lt(t)].filter(({keys:i})=>!i.some((a,c)=>n.has(i.slice(0,c+1).join("_")))),s=r.filter(Q);if(s.length>0||!g(t)||$(t))return s;let o=r.filter(
Ut);return o.length>0?o:r.filter(X)}var Ue=200,hr=65536;function vt(t,e){return xr(t,e)?"whole":"leaf"}var yr=128;function xr(t,e){if(t.length>hr)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(t)||/^[{[]/.test(t)&&$(t);return t.length<yr&&!n?!1:e.slice(0,Ue).some(r=>r.length<t.length&&t.includes(r))}function wr(t,e,n){if(![...e.keys()].some(o=>!g(
o)))return"none";let r=n.slice(0,Ue),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function Sr(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(
t)?"leaf":"line"}var We={masks:2e3,characters:524288};function U(t,e,n=D(t,e).texts){let r=new G(e.minLength);for(let{text:s}of n)g(s)||r.addAll([s,...Pr(s)]);for(let s of n)r.isFull||
r.addAll(Ar(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(we(s,$r(s,n)));return r.addAll(Se(t)),[...r.all]}function Ze(t,{minLength:e}){let n=Buffer.from(
t),r=n.toString("base64"),s=new G(e);s.add(r);for(let o of[76,64])s.addAll(L(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").
toUpperCase()]),n.length<=br?s.addAll(w(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(S)),[...s.all]}var br=1024;function uo(t,e){
let n=new G(e.minLength);for(let{text:r}of D(t,e).texts)g(r)||n.add(r);return[...n.all]}function Je({user:t,password:e},n){if(!E(e,n))return[];let r=Buffer.from(
`${t}:${e}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var G=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.
all.size>=We.masks}add(e){return this.all.has(e)||!E(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=We.characters)||this.isFull?!1:(this.all.add(e),this.#t+=
e.length,!0)}addAll(e){for(let n of e)if(!this.add(n))return}},kr=200;function $r(t,e){if(/^[a-z][\w+.-]*:\/\//i.test(t)||$(t)||J(t)||q(t))return!0;let n=y(t).length;
return e.slice(0,kr).some(r=>r.text.length<n&&t.includes(r.text))}function Pr(t){return[t.replaceAll("\0",""),y(t).replace(/[ \t\0]+/g," ")].filter(n=>n!==t)}function*Ar({
text:t,kind:e}){if(e==="line")return;let n=g(t)?new Set([t]):Me(t);for(let r of e==="leaf"?me(t):xe(t))n.has(r)||g(r)||(n.add(r),yield r)}function gt(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function Ct(t,e){let n=t.filter(o=>Ge(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(Er(o,e));for(let o of new Set(n.map(i=>i.secret))){s(Fr(o).
filter(i=>E(i,e)));for(let i of Lr(o))s(Je(i,e))}return gt(r)}function Ge(t,e){return Or(t,e)!=="none"}function Or(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!E(n,e)?"none":r==="binary"?"whole":zt(t,e).cover}function bo(t,e){return t.kind==="binary"||!Ge(t,e)?[]:zt(t,e).texts.filter(({keys:n})=>n!==
void 0)}var Ve=new WeakMap;function zt(t,e){let n=He(t),r=[e,...n,t.value].join(`
`),s=Ve.get(t.secret)??new Map;Ve.set(t.secret,s);let o=s.get(r)??D(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function Er(t,e){let n={minLength:e,
publicFields:He(t)};if(t.kind!=="binary")return U(t.value,n,zt(t,e).texts);let r=Buffer.from(t.value,"base64"),s=Mr(r);return[...Ze(r,n),...s===void 0?[]:U(s,n)]}
function Mr(t){if(t[0]===255&&t[1]===254)return t.subarray(2).toString("utf16le");let e=t.toString();return Buffer.from(e).equals(t)?e:void 0}function He({request:t,
field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function Fr({value:t}){return typeof t=="string"?$e(t).flatMap(e=>[e,jt(e)]):[]}var De=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,
Rr=/pass|secret|token|key|pwd|credential/i,Br=5;function*Lr({value:t}){let e=typeof t=="string"?It(t):void 0;if(!Nt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]==
"string"),r=n.filter(([o])=>De.test(o)).slice(0,Br),s=n.filter(([o])=>Rr.test(o)&&!De.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var _r=8192;async function Eo(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<_r)return Ct(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw vr();for(let i of Ct(o,e))s.push(i)}return gt(s)}function Mo(){U('no secret: {"user": "name"}',{minLength:1}),U("n0-Secret/1t+is:\
nOne$",{minLength:1})}function vr(){return new K("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}export{Ur as a,Wr as b,U as c,uo as d,Je as e,gt as f,Ct as g,Ge as h,Or as i,bo as j,Eo as k,Mo as l};
