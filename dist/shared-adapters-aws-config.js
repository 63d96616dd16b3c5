const require=process.getBuiltinModule;
import{a as It,b as W,c as y,d as w,e as p,f as K,g as lt,h as Nt,i as V,j as Q,k as R,l as jt,n as X}from"./shared-domain-masks-looks-secret.js";import{c as Ct}from"./shared-domain-values-json.js";
import{a as zt}from"./shared-domain-error.js";var je=process.getBuiltinModule("node:fs"),ve=t=>je[t];var vt=ve("readFileSync");var Te=process.getBuiltinModule("node:os"),qe=t=>Te[t];var pt=qe("homedir");var We=process.getBuiltinModule("node:path"),Ue=t=>We[t];var Tt=Ue("join");function $s({AWS_CONFIG_FILE:t}){try{return qt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new zt("E_DISK","The AWS configuration of this job canno\
t be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function Ps({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return qt(t,"credentials")}catch{return""}}function qt(t,e){let n=t||Tt(pt(),".aws",e);return vt(n.replace(/^~(?=[\\/])/,pt()),"utf8").replace(/^\ufeff/,"")}function Es(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}var Y=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),Ze],Wt="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function Ze(t){let[e,n,s]=["",0,0];for(let r of Buffer.from(t))for(n=(n&31)<<8|r,s+=8;s>=5;s-=5)e+=Wt[n>>s-5&31];return s>0&&(e+=Wt[n<<5-s&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function I(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(s=>{let r=(3-s)%3,o=Math.floor((n.length-r)/3)*3;return o>0?n.subarray(
r,r+o).toString("base64"):""}).filter(s=>s.length>=C)}var O={together:8,from:6,to:128},gt=50;function Zt(t){let e=Buffer.from(t);if(e.length<O.from||e.length>O.
to||/^\d*$/.test(t))return[];let n=e.toString("hex").match(/../g)??[],s=e.join(", "),r=n.length%O.together;return[...Array.from({length:Math.floor(n.length/O.together)},
(i,c)=>(c+1)*O.together).map(i=>n.slice(i-O.together,i).join(" ")),...n.length>gt?[n.slice(gt-O.together,gt).join(" ")]:[],...r===0?[]:[n.slice(r>=4?-r:-O.together).
join(" ")],s,...e.some(i=>i>127)?[new Int8Array(e).join(", ")]:[],s.replaceAll(" ",""),s.replaceAll(",","")]}var C=8,De=24,Ut=4;function tt(t,e){let n=[],s=r=>{
let o=r+C;for(;!e(t.slice(r,o))&&o-r<De&&o<t.length;)o+=Ut;e(t.slice(r,o))&&n.push(t.slice(r,o))};for(let r=0;r+C<=t.length;r+=Ut)s(r);return t.length>C&&s(t.length-
C),n}function U(t){let e=new Set;for(let n of t)if(e.add(n).size===4)return!0;return!1}function Dt(t){return U(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./=-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^[\d_./=-]+$/.
test(t)}function Jt(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=3&&U(t)}var mt={words:4,ofPassphrase:2,characters:12};function ht(t){
return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function Gt(t,e){let n=t.split(" "),s=ht(t)?mt.ofPassphrase:mt.words,r=(i,c)=>{let a=n.slice(i,c).join(" ");return c-
i>=s&&a.length>=mt.characters||e(a)},o=new Set;for(let i=0;i<n.length;i+=1){let[c,a]=[i+1,i];for(;c<n.length&&!r(i,c);)c+=1;for(r(i,c)&&o.add(n.slice(i,c).join(
" "));a>0&&!r(a,i+1);)a-=1;r(a,i+1)&&o.add(n.slice(a,i+1).join(" "))}return o}function L(t,e){let n=[];for(let s=0;s+C<=t.length;s+=e)n.push(t.slice(s,s+e));return n}function g(t,e){return n=>n.replace(t,e)}function u(t){let e=Object.keys(t).map(n=>`\\u${N(n)}`);return g(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function N(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function Z(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function et(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var _=t=>`\\u${N(t)}`,yt=t=>`\\u${N(t).toUpperCase()}`,j=t=>JSON.stringify(t).slice(1,-1);function M(t,e){let n=g(t,e);return s=>n(j(s))}var Je=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Ht[e]??yt(e)),Ge=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Ht[e]??(/["&'<>]/.test(e)?yt(e):_(e))),Ht={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},xt=[j,M(/[&<>\u2028\u2029]/g,_),M(/[\u007f-\uffff]/g,_),M(/[\u007f-\uffff]/g,yt),M(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":_(
t)),M(/\//g,()=>"\\/"),Je,Ge,M(/[&'<=>\u2028\u2029]/g,_),M(/\u007f/g,_),M(/[&'<>\u2028\u2029\u007f-\uffff]/g,_),t=>j(j(t)),t=>j(t).replaceAll("\\","\\\\"),t=>j(
t).replace(/[\\']/g,"\\$&")];var b={"&":"&amp;","<":"&lt;",">":"&gt;"};function Kt(t){let e=u(t);return n=>e(n).replace(/[^\0-\x7f]/gu,s=>`&#${s.codePointAt(0)};`)}var Vt=[Kt(b),Kt({...b,'"':"\
&quot;"})],Qt=[u(b),u({...b,'"':"&quot;"}),u({...b,"'":"&#39;",'"':"&#34;"}),u({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),u({...b,"'":"&#39;",'"':"&quot;"}),u(
{...b,"'":"&#x27;",'"':"&quot;"}),u({...b,"'":"&#039;",'"':"&quot;"}),u({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),u({...b,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),u({'"':'""'}),u({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var He={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Xt(t){return g(t,e=>He[e]??et(
e))}var nt=[Xt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Xt(/[^ -&(-[\]-~]/gu)],wt=g(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),bt=g(/./gsu,t=>`\\${t}`),kt=g(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),Ke={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function St(t){return e=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(e)??[];return n.replace(t,s=>{let r=s.slice(1),o=/^[xuU]/.test(r)?+`0x0${r.
slice(1)}`:Number.parseInt(r,8)&255,i=o<128||/^[uU]/.test(r)&&o<=1114111;return Ke[r]??(i?String.fromCodePoint(o):"\uFFFD")})}}var Yt=[St(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
St(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),St(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
te=g(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,t=>t==="$$"?"$":""),ee=[u({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.
replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),u({"'":`'"'"'`}),u({"'":"'\\''","!":"'\\!'"}),g(/[\\"$`]/g,t=>`\\${t}`),g(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
t=>`\\${t}`),g(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),g(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),g(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),bt,kt,wt,...nt,u({$:"\
$$"}),u({"%":"%%"}),u({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let s=Object.keys(t);return r=>{if(!e.test(r)&&!s.some(a=>r.includes(a)))return r;let o=new Map(
Object.entries(t)),i=a=>{let l=e.test(a)?n(a):a;return o.set(a,l),l},c="";for(let a of r)c+=o.get(a)??i(a);return c}}var st=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
E=/[^ -~]/u,Ve=t=>`\\x${Z(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,ne=t=>Z(t).map(e=>`\\x${e}`).join(""),v={"'":"\\'"},rt={'"':'\\"'};function P(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var ot={
...k,...rt,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},re={...ot,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Qe(t){return t<"\x80"?P(t):P(t).
replace(/^\\x/,"\\u00")}function oe(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Xe={...ot,"\x1B":"\\e"};function se(t){let e=m(Xe,t,Ye);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function Ye(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var $t=m(re,E,t=>oe(P(t))),ie=g(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),ce=[m(k,st,P),m({...k,...v},st,P),m({...k,...v,"\b":"\\b","\f":"\\f"},st,t=>Ve(t).toUpperCase().replace("X","x")),
u({"\\":"\\\\",...v}),m(k,E,ne),m({...k,...v},E,ne),m({...k,...v},E,P),m(k,E,P),m(ot,E,Qe),m(ot,st,P),m({...k,...rt,$:"\\$","@":"\\@"},E,et),u({"\\":"\\\\",...v,
...rt}),se(/[\u0000-\u001f\u007f-\u009f]/u),se(E),$t,m(re,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>oe(P(t))),t=>m({...k,...rt},/\u0000/,P)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>m({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},E,tn)(t).replace(/^ /,"\\ ")];function tn(t){return[...Array(t.
length).keys()].map(e=>`\\u${N(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:s}){let r=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${r}${s?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let c=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,a=>{let l=c.get(a)??en(a,n);return c.set(a,l),l})}}function en(t,e){return Z(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var x="-_.~",B="-_.~!*'()",ae=[f({kept:x}),f({kept:x,letters:"lower"}),f({kept:x,space:"+"}),f({kept:x,space:"+",letters:"lower"}),f({
kept:B}),f({kept:B,letters:"lower"}),f({kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${B}:$,`,space:"\
+"}),f({kept:"-_.~!$'()*,/:?@",space:"+"}),u({"#":"%23","?":"%3F"}),f({kept:`${x}/`}),f({kept:`${x}$&+,;=`}),f({kept:`${x}$&+:=@`}),f({kept:`${x}$&+,/:;=@`}),f(
{kept:`${x}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${B};:&=+$,`,keepsOthers:!0}),f({kept:`${B}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${B};/?:@&=+$,[]`,
keepsOthers:!0}),f({kept:`${x}!$&'()*+,;=:`}),f({kept:`${x}!$&'()*+,;=`}),f({kept:`${B};,/?:@&=+$#`}),f({kept:`${x}!#$%&'()*+,/:;=?@[]`})];var de=[...xt,...ae,...ee,...ce,...Qt],Hs=[...Y,...de],nn=[bt,wt,kt],sn=[...Vt,ie];function*fe(t){let e=y(t);for(let n of nt)yield n(e);for(let n of I(t))yield n,
yield an(n);yield*I(t,"utf16le"),yield*le(t);for(let n of Y)yield n(t);for(let n of/^[\w.-]*$/.test(t)?nn:de)yield n(e);if(t.includes("\\"))for(let n of Yt)yield*w(
n(e)).filter(s=>K({keys:[],text:s,isLine:!0}));if(t.includes("$")&&(yield te(e)),ue.test(t))for(let n of sn)yield n(e);yield*Zt(t)}var ue=/[^\0-\x7f]/,rn=8192,Pt={
line:30,to:512};function le(t){let e=Buffer.from(t);return e.length>Pt.line&&e.length<=Pt.to?L(e.toString("hex"),2*Pt.line):[]}function*pe(t){let e=y(t);for(let n of nt)
yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=rn)for(let n of xt)yield n(e);yield*le(t);for(let n of I(t))yield n;for(let n of Y)yield n(t)}var At={
from:37,to:512},on=1024;function ge(t,e){let n=Buffer.byteLength(t);if(n<At.from)return new Set;let s=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(t),r=/^[^\s:;&?{}"',]+$/.
test(t),o=/\s/.test(t),i=r||!e,c=R(t)||ht(t),a=t.length<=on&&i&&!s,l=n<=At.to&&(r||c&&(i||!o));return new Set([...a&&o?Gt(t,R):[],...a&&c&&!o?tt(t,r?Dt:Jt):[],...l?
I(t).flatMap(h=>tt(h,U)):[],...n<=At.to&&ue.test(t)?tt($t(t),U):[]])}var cn=[76,64,60];function me(t){let[e=""]=I(t);return new Set(cn.filter(n=>e.length>n).flatMap(
n=>L(e,n)))}function an(t){return t.replaceAll("+","-").replaceAll("/","_")}var dn=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,fn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
un=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function D(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!un.test(t),n=[
...t.matchAll(e?dn:fn)];if(n.length<2)return;let s=e?ln:pn;return n.flatMap(([,r="",o=""])=>{let i=s(o),c=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,
c])].map(a=>({keys:[r],text:a}))})}function ln(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let s=e==="{"?"}":e;return n.
replaceAll(s+s,s)}function pn(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}var gn=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,mn=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ye=100;function Et(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],s=new F,r=0,o="",i,c=/"kty"\s*:/.test(t);for(let[a,l,h]of t.matchAll(gn))if(a==="{"||a==="[")r<ye&&(n[r]=o),r+=1,o=a==="["?o:
"",s=new F;else if(a==="}"||a==="]")r-=1,s.finish(e),s=new F;else if(l===void 0)e.push({keys:he(n,r,o),text:a});else{let d=JSON.parse(l);if(h===void 0){s.add(o,
d,e.length);let S=[...he(n,r,o),...i===void 0?[]:[i]],A=c&&hn.test(o)?{isPublic:!0}:{};e.push(...yn(l,d).map(z=>({keys:S,text:z,...A}))),i=it(d)}else o=d,i=void 0,
X(o)&&e.push({keys:[],text:o,isKey:!0})}return e}var hn=/^(?:[nxy]|x5t(?:#S256)?)$/;function it(t){return/^--[A-Za-z][\w-]*$/.test(t)?t:void 0}var F=class{#e;#t;add(e,n,s){
/^(?:parameter|output)?(?:name|key)$|^label$/i.test(e)&&(this.#e={text:n,at:s}),/^(?:parameter|output)?value$/i.test(e)&&(this.#t=s)}finish(e){let n=e[this.#t??
-1];if(this.#e===void 0||this.#t===void 0||n===void 0)return;let{text:s,at:r}=this.#e;e[r]={keys:[],text:s},e[this.#t]={...n,keys:[...n.keys.slice(0,-1),s]}}};function yn(t,e){
let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Ys(t){let e=Et(t)?.filter(({isKey:n})=>n)??[];return[...new Set(e.map(n=>n.text))]}function he(t,e,n){return[
...t.slice(0,Math.min(e,ye)),n].filter((s,r,o)=>s!==""&&s!==o[r-1])}function xe(t){return/^\s*[[{]/.test(t)&&$(t)?t.replace(mn,"$1"):void 0}function $(t){if(!Ct(
t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var xn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Sn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function Se(t){let e=Sn.exec(t)?.slice(1).find(a=>a!==void 0);if(e!==void 0)return[ct(["password"],e)];let n=xn.exec(t)?.[1];if(n===void 0)return;let s=wn(n),r=s<
0?[]:bn(n.slice(0,s)),[o="",...i]=n.slice(s+1).split(/[?#;]/),[,...c]=o.split("/");for(let a of c)/^\d*$/.test(a)||r.push(...T([lt],a));for(let a of i)r.push(...we(
a));return r.filter(({text:a})=>a!=="")}function q(t){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return we(
t.replace(/^\?/,"")).filter(e=>e.text!=="")}function we(t){return t.split("&").flatMap(e=>{let[n="",s=""]=e.split(/=(.*)/s);return[...T([be(n)],s),...T([lt],s===
""?n:"")]})}function wn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.
lastIndexOf("@"):n}function bn(t){let e=t.indexOf(":");return e<0?T([],t):[...T(["password"],t.slice(e+1)),...T(["user"],t.slice(0,e))]}function T(t,e){let n=be(
e);return n===e?[ct(t,e)]:[ct(t,n),ct(t,e)]}var ct=(t,e)=>({keys:t,text:e});function be(t){try{return decodeURIComponent(t)}catch{return t}}function ke(t){let e=new Set;for(let n of p(t)?[t,...w(t)]:[t]){e.add(n);for(let s of kn)e.add(s(n))}return e}var kn=[t=>Ot(t,0),t=>Ot(t,1),t=>Ot(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),An,En,t=>t.replace(/[<>"'&]/g,e=>$n[e]??e)];function Ot(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var $n={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Pn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function An(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Pn[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function En(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function $e(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let s={keys:["token"],text:n};return e.toLowerCase()==="basic"?[s,...On(n)]:[s]}function On(t){let e=Mt(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Mt(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let s=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(s)&&!s.includes("\uFFFD")?s:void 0}var Mn=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,Fn=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Rn=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+(?:with\s+\S+\s+)?by\s+["']([^"']+)["']/gi,Ln=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
_n=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function J(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(Mn),...t.matchAll(Fn)].map(([,n="",s=""])=>({keys:[n],text:Pe(s)})),...Bn(t),...at(t)]:void 0}
function Bn(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(Ln)].map(([,o=""])=>({keys:[e],text:o})),s=[...t.matchAll(
Rn)].map(([,o,i])=>o??i??""),r=_n.exec(t)?.[1];return r!==void 0&&s.push(Pe(r)),[...n,...s.map(o=>({keys:["password"],text:o}))]}function at(t){return t.split(/[\s,;|"']+/).
flatMap(e=>[e,.../^(?:-[pPu]|>)(.+)/.exec(e)?.slice(1)??[]]).filter(e=>R(e)).map(e=>({keys:[],text:e}))}function Pe(t){return/^["'`]/.test(t)?t.slice(1,-1).replace(
/\\(.)/g,"$1"):t}var Ae=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,Ee=/^(\s*)- +(.*)$/,
zn=/^[\w.-]+(?: +[a-z_]+=[^\s'"]+)+$/,Cn=/^\s*$/,Me=/^\s*(?:#|;|!|\/\/\s)/,In=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Fe(t){let e=new Rt(t.split(/\r\n|\r|\n/)),
n=[],[s,r]=[0,0];for(let o=e.next();o!==void 0;o=e.next()){let i=o;if(!Cn.test(i))if(In.test(i))n.push(...e.headingOf(i,n));else if(Me.test(i))n.push(...(J(i)??
[]).filter(V));else if(e.addPair(i,n))s+=1;else if(zn.test(i))n.push(...J(i)??[]),s+=1;else{let c=e.continuationOf(i);n.push(...c??Lt(i.trim())),c||(r+=1)}}return e.
beginItem(n),s>0&&s>=r?n:void 0}function Lt(t){let e=at(t).filter(({text:l})=>l!==t),[,n,s]=Nn.exec(t)??[],r=n===void 0||s===void 0?[]:[{keys:[n],text:ft(s)}],[
,o,i]=jn.exec(t)??[],c=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?[]:[{keys:["auth"],text:i}]],a=jt(t)?{isPublic:!0}:{};return[{keys:[],text:t,
isLine:!0,...a},...e,...r,...c]}var Nn=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,jn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function ft(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var Rt=class{#e;#t=0;#n=[];#s={indent:0,named:new F};#r;constructor(e){this.#e=e}next(){let e=this.#e[this.#t];
return this.#t+=1,e}beginItem(e,n=0){this.#s.named.finish(e),this.#s={indent:n,named:new F}}headingOf(e,n){return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.
matchAll(/"([^"]+)"/g)].map(([,s=""])=>({keys:[],text:s}))}addPair(e,n){let[,s="",r="",o,i=""]=Ae.exec(e)??[],c=o===void 0?"":Tn(o);if(o===void 0||X(c)){let S=o===
void 0?this.#c(e):void 0;return n.push(...S??[]),S!==void 0}this.#r=void 0;let a=s.length+r.length,l=[...this.#o(a),c];this.#n.push({indent:a,key:c}),(r!==""||a<
this.#s.indent)&&this.beginItem(n,a);let h=this.#i(l,i.trim(),s.length),[d]=h;return d&&a===this.#s.indent&&this.#s.named.add(c,d.text,n.length),n.push(...h),!0}continuationOf(e){
let n=e.search(/\S/),s=this.#o(n);if(s.length===0)return;let r=ft(e.trim().replace(/[,;]$/,""));return[{keys:s,text:r},...at(e).filter(o=>o.text!==r)]}#c(e){let[
,n="",s]=Ee.exec(e)??[];if(s===void 0||this.#n.length===0)return;let r=this.#o(n.length+1),o=this.#i(this.#r===void 0?r:[...r,this.#r],s.trim(),n.length);return this.#r=
it(o[0]?.text??""),o}#o(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#i(e,n,s){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return Oe(e,this.#f(
s));let r=this.#d(n);if(r!==void 0)return[{keys:e,text:r}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...G(e,n),...this.#a(e,n,s)];let i=this.#u(n,o);if(i===
void 0)return G(e,n);let c=vn(n);return[...Oe(e,o==='"'?Re(i):i.replaceAll("''","'")),{keys:e,text:i},...c===void 0?[]:[{keys:e,text:c},...G(e,n)]]}#a(e,n,s){let r=n,
o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+dt;o+=1){let i=this.#e[o];if(i===void 0)break;r=r.slice(0,-1)+i.trim()}if(o>this.#t)return G(e,r);for(;n!==
""&&o<this.#t+dt;o+=1){let i=this.#e[o]??"";if(i.search(/\S/)<=s||Ae.test(i)||Ee.test(i)||Me.test(i))break;r+=` ${i.trim()}`}return o===this.#t?[]:[{keys:e,text:r}]}#d(e){
let[,n,s=""]=/^('''|""")(.*)$/.exec(e)??[];if(n===void 0)return;if(s.endsWith(n))return s.slice(0,-3);let r=this.#e.slice(this.#t,this.#t+dt),o=r.findIndex(c=>c.
includes(n));if(o<0)return;this.#t+=o+1;let i=r[o]??"";return[s,...r.slice(0,o),i.slice(0,i.indexOf(n))].join(`
`).trim()}#f(e){let n=[];for(let s=this.#e[this.#t];s!==void 0;s=this.#e[this.#t]){let r=s.search(/\S/);if(r>=0&&r<=e)break;n.push(s.trim()),this.#t+=1}return n.
join(`
`).trim()}#u(e,n){let s=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,r=s.exec(e.slice(1))?.[1];if(r!==void 0)return r;let o=this.#e.slice(this.#t,this.#t+
dt),i=s.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function Oe(t,e){let n=e.replace(/[ \t]*\n\s*/g," ");return n===e?[{keys:t,text:e}]:[e,n].map(s=>({keys:t,text:s}))}var dt=100,Ft=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function vn(t){let e=[];Ft.lastIndex=0;for(let n=Ft.exec(t);n;n=Ft.exec(t)){let[,s,r,o,i]=n;e.push(s??r?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>
1?e.join(""):void 0}function Tn(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function G(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...G(t,n)];let s=ft(qn(e).replace(/(?<=^`.*`)[,;]$/,""));if($(s))return[{keys:t,text:s}];
let[,r]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(s)??[];if(r!==void 0)return[{keys:t,text:r},{keys:t,text:e}];let o=s.
includes("&")?q(`${t.at(-1)??""}=${s}`):void 0;if(o)return[...o,{keys:t,text:s}];let i=/^\((.*)\)$/.exec(s)?.[1];if(i!==void 0)return[s,...i.split(/\s+/).map(ft)].
map(d=>({keys:t,text:d}));let[,c,a=c]=/^\{(.*)\}$|^\[(.*)\]$/.exec(s)??[];if(a!==void 0)return[...Wn(t,a),{keys:t,text:s}];let l=s.replace(/\\(.)/g,"$1"),h=/\\u[\da-f]{4}/i.
test(s)?[Re(s)]:[];return[...new Set([...h,l,s,e])].map(d=>({keys:t,text:d}))}function qn(t){let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function Wn(t,e){
let n;return e.split(/,\s*/).map(s=>{let[,r=n,o=s]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(s)??[],i=o.trim().replace(/^(["'])(.*)\1$/,"$2");return n=it(i),{keys:r===
void 0?t:[...t,r],text:i}})}var Un={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Re(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,s,r)=>r===void 0?String.fromCharCode(Number.
parseInt(n??s,16)):Un[r]??r)}function Le(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,s="",r=""])=>({keys:[s],text:r.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(s=>/^[^#\s]/.test(s)),n=e.map(s=>s.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([s="",r="",...o])=>!/[=&?]/.test(s)&&/^(?:\d+|\*)$/.test(r)&&o.length===3)))return n.map(s=>({keys:["password"],text:(s[4]??"").replace(/\\(.)/g,"$\
1")}))}var Zn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Dn=[64,76];function _e(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Zn,(s,r,o)=>{let i=It(r)?{isPublic:!0}:{};return e.push(...Jn(o).map(c=>({...c,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function Jn(t){
let e=t.split(/\s+/).filter(r=>/^[A-Za-z\d+/]+=*$/.test(r)),n=e.join("");return[...new Set([...e,...Dn.flatMap(r=>L(n,r)),n])].map(r=>({keys:[],text:r,isLine:!0}))}var Gn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Hn=/^[A-Za-z][\w .()/-]{0,40}$/;function ze(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Be(t.slice(0,e));if(!n.every(r=>Hn.test(r))||!n.some(Q))return;let s=t.slice(e).split(/[\r\n]+/).filter(r=>r.trim()!=="").map(Be);if(s.every(r=>r.
length===n.length))return s.flatMap(r=>r.map((o,i)=>({keys:[n[i]??""],text:o})))}function Be(t){return[...t.matchAll(Gn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var Kn=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Vn=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Ce(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!y(t).endsWith(">"))return;let e=[],n=(o,i)=>{let c=o===void 0?[]:[o],a=Xn(i);e.push({keys:c,text:a}),a!==i&&e.push({keys:c,text:i})},s=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>Yn(i)),r;for(let[,o="",i=""]of s.matchAll(Vn)){let c=/^(?:key|name)$/i.test(o);n(c?void 0:/^(?:value|string|data)$/i.test(o)?r??o:o,i.trim()),r=c?i.trim():
void 0}for(let[o]of s.matchAll(Kn)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],c=i.find(([,a])=>a==="key"||a==="name");for(let a of i){
let[,l="",h,d]=a,S=c!==void 0&&l==="value",A=a===c&&i.some(([,z])=>z==="value");n(A?void 0:S?c[2]??c[3]:l,h??d??"")}}return e}var Qn={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Xn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,s,r)=>{if(n!==void 0)return Qn[n]??"";let o=s===void 0?
Number.parseInt(r,16):Number(s);return o<=1114111?String.fromCodePoint(o):e})}function Yn(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var ts=[{name:"JSON",parts:Et},{name:"HTTP authorization header (Bearer, Basic)",parts:$e},{name:".netrc, .pgpass",parts:Le},{name:"URL, JDBC URL",parts:es},{name:"\
XML (Maven, .NET)",parts:Ce},{name:"CSV with a heading",parts:ze},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:D},{name:"HTML form, URL\
-encoded",parts:q},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Fe}];function es(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(s=>({keys:[],text:s}));let n=Se(t);return n&&[...n,...t.includes(";")&&D(t.slice(t.indexOf(";")+1))||[]]}var ns=12;function*ut(t,e=[],n=0){
if(n>ns)return;let s=$(t)?void 0:_e(t);if(s){yield*s.parts,s.rest.trim()!==""&&(yield*ut(s.rest,e,n+1));return}for(let r of ss(t,e.at(-1))){let o={...r,keys:[...e,
...r.keys]};r.text!==t&&(yield o,(!r.isLine||/[:=/;{<]/.test(r.text))&&(yield*ut(r.text,o.keys,n+1)))}}function ss(t,e=""){if(t.length<rs)return[];let n=Mt(t);if(n!==
void 0){let i=p(t)?w(t):[];return[{keys:[],text:n},...i.map(c=>({keys:[],text:c,isLine:!0}))]}let s=/^[\w.-]*$/.test(t);for(let{parts:i}of s?[]:ts){let c=i(t);if(c)
return c}if(s)return[];let[,r="",o]=/^([^\s:[]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(r)&&!/^\d+,/.test(o)?[{keys:/^(?:proxy-?)?user$/i.
test(e)||e===""&&/[^\w.,/@-]/.test(o)?["auth"]:Q(r)?[r]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({
keys:[],text:i})):p(t)?w(t).flatMap(Lt):J(t)??[]}var rs=6;function Bt(t,e){let{minLength:n}=e,s=os(t,e),r=s.filter(({isLine:d})=>!d).map(({text:d})=>y(d)),o=new Map,i=(d,S,A)=>{W(d,n)&&!o.has(d)&&o.set(d,A?{text:d,kind:S,
keys:A}:{text:d,kind:S})},c=w(t),a=p(t)?"whole":_t(t,r);if(i(t,a),c.length===1)for(let d of c)i(d,_t(d,r));for(let{text:d,isLine:S,keys:A}of s){let z=S?fs(d,c.length):
_t(y(d),r);i(d,z,A),p(d)||i(y(d),z,A)}let l=ds(c,o,r),h=p(t)?xe(t):void 0;return h!==void 0&&i(h,"line"),{texts:[...o.values()],cover:l}}function os(t,{publicFields:e=[]}){
let n=new Set(e),s=[...ut(t)].filter(({keys:i})=>!i.some((c,a)=>n.has(i.slice(0,a+1).join("_")))),r=s.filter(K);if(r.length>0||!p(t)||$(t))return r;let o=s.filter(
Nt);return o.length>0?o:s.filter(V)}var Ie=200,is=65536;function _t(t,e){return as(t,e)?"whole":"leaf"}var cs=128;function as(t,e){if(t.length>is)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(t)||/^[{[]/.test(t)&&$(t);return t.length<cs&&!n?!1:e.slice(0,Ie).some(s=>s.length<t.length&&t.includes(s))}function ds(t,e,n){if(![...e.keys()].some(o=>!p(
o)))return"none";let s=n.slice(0,Ie),r=o=>e.has(o)||s.some(i=>o.includes(i));return t.every(r)?"whole":"parts"}function fs(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(
t)?"leaf":"line"}var Ne={masks:2e3,characters:524288};function Hr(t,e,n=Bt(t,e).texts){let s=new H(e.minLength);for(let{text:r}of n)p(r)||s.addAll([r,...gs(r)]);for(let r of n)s.
isFull||s.addAll(ms(r));for(let{text:r,kind:o}of n)o==="leaf"&&s.addAll(ge(r,ps(r,n)));return s.addAll(me(t)),[...s.all]}function Kr(t,{minLength:e}){let n=Buffer.
from(t),s=n.toString("base64"),r=new H(e);r.add(s);for(let o of[76,64])r.addAll(L(s,o));return r.addAll([n.toString("base64url"),n.toString("hex"),n.toString("h\
ex").toUpperCase()]),n.length<=us?r.addAll(w(n.toString())):r.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(R)),[...r.all]}var us=1024;function Vr(t,e){
let n=new H(e.minLength);for(let{text:s}of Bt(t,e).texts)p(s)||n.add(s);return[...n.all]}function Qr({user:t,password:e},n){if(!W(e,n))return[];let s=Buffer.from(
`${t}:${e}`);return[...new Set([s.toString("base64"),s.toString("base64url")])]}var H=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.
all.size>=Ne.masks}add(e){return this.all.has(e)||!W(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=Ne.characters)||this.isFull?!1:(this.all.add(e),this.#t+=
e.length,!0)}addAll(e){for(let n of e)if(!this.add(n))return}},ls=200;function ps(t,e){if(/^[a-z][\w+.-]*:\/\//i.test(t)||$(t)||D(t)||q(t))return!0;let n=y(t).length;
return e.slice(0,ls).some(s=>s.text.length<n&&t.includes(s.text))}function gs(t){return[t.replaceAll("\0",""),y(t).replace(/[ \t\0]+/g," ")].filter(n=>n!==t)}function*ms({
text:t,kind:e}){if(e==="line")return;let n=p(t)?new Set([t]):ke(t);for(let s of e==="leaf"?fe(t):pe(t))n.has(s)||p(s)||(n.add(s),yield s)}export{$s as a,Ps as b,Ys as c,Bt as d,Hr as e,Kr as f,Vr as g,Qr as h,Es as i};
