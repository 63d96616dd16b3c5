const require=process.getBuiltinModule;
import{a as Tt,b as A,c as x,d as E,e as g,f as jt,g as lt,h as Nt,i as Q,j as X,k as w,l as qt}from"./shared-domain-masks-looks-secret.js";import{a as It}from"./shared-domain-values-refused-names.js";
import{b as vt,c as Ct,d as zt}from"./shared-domain-values-json.js";import{a as K}from"./shared-domain-error.js";var Ue=process.getBuiltinModule("node:fs"),Ze=t=>Ue[t];var Wt=Ze("readFileSync");var Je=process.getBuiltinModule("node:os"),Ve=t=>Je[t];var gt=Ve("homedir");var De=process.getBuiltinModule("node:path"),Ge=t=>De[t];var Ut=Ge("join");function Cr({AWS_CONFIG_FILE:t}){try{return Zt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new K("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function zr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Zt(t,"credentials")}catch{return""}}function Zt(t,e){let n=t||Ut(gt(),".aws",e);return Wt(n.replace(/^~(?=[\\/])/,gt()),"utf8").replace(/^\ufeff/,"")}var Y=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),He],Jt="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function He(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=Jt[n>>r-5&31];return r>0&&(e+=Jt[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function z(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=C)}var _={together:8,from:6,to:128};function Dt(t){let e=[...Buffer.from(t)];if(e.length<_.from||e.length>_.to||
/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%_.together;return[...Array.from({length:Math.floor(n.length/_.together)},(o,i)=>(i+
1)*_.together).map(o=>n.slice(o-_.together,o).join(" ")),...r===0?[]:[n.slice(r>=4?-r:-_.together).join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>
24).join(", ")]:[],e.join(","),e.join(" ")]}var C=8,Ke=24,Vt=4;function tt(t,e){let n=[],r=s=>{let o=s+C;for(;!e(t.slice(s,o))&&o-s<Ke&&o<t.length;)o+=Vt;e(t.slice(
s,o))&&n.push(t.slice(s,o))};for(let s=0;s+C<=t.length;s+=Vt)r(s);return t.length>C&&r(t.length-C),n}function U(t){return new Set(t).size>=4}function Gt(t){return U(
t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(t)}function Ht(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).
length>=3&&U(t)}var mt={words:4,ofPassphrase:2,characters:12};function ht(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function Kt(t,e){let n=t.split(" "),r=ht(
t)?mt.ofPassphrase:mt.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=mt.characters||e(c)},o=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[
i+1,i];for(;a<n.length&&!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&o.add(n.slice(c,i+1).join(" "))}return o}function L(t,e){
let n=[];for(let r=0;r+C<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function m(t,e){return n=>n.replace(t,e)}function u(t){let e=Object.keys(t).map(n=>`\\u${I(n)}`);return m(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function I(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function Z(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function et(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var B=t=>`\\u${I(t)}`,yt=t=>`\\u${I(t).toUpperCase()}`,T=t=>JSON.stringify(t).slice(1,-1);function M(t,e){let n=m(t,e);return r=>n(T(r))}var Qe=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Qt[e]??yt(e)),Xe=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Qt[e]??(/["&'<>]/.test(e)?yt(e):B(e))),Qt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},xt=[T,M(/[&<>\u2028\u2029]/g,B),M(/[\u007f-\uffff]/g,B),M(/[\u007f-\uffff]/g,yt),M(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":B(
t)),M(/\//g,()=>"\\/"),Qe,Xe,M(/[&'<=>\u2028\u2029]/g,B),M(/\u007f/g,B),M(/[&'<>\u2028\u2029\u007f-\uffff]/g,B),t=>T(T(t)),t=>T(t).replaceAll("\\","\\\\"),t=>T(
t).replace(/[\\']/g,"\\$&")];var S={"&":"&amp;","<":"&lt;",">":"&gt;"};function Xt(t){let e=u(t);return n=>e(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var Yt=[Xt(S),Xt({...S,'"':"\
&quot;"})],te=[u(S),u({...S,'"':"&quot;"}),u({...S,"'":"&#39;",'"':"&#34;"}),u({...S,"'":"&#39;",'"':"&#34;","+":"&#43;"}),u({...S,"'":"&#39;",'"':"&quot;"}),u(
{...S,"'":"&#x27;",'"':"&quot;"}),u({...S,"'":"&#039;",'"':"&quot;"}),u({...S,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),u({...S,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),u({'"':'""'}),u({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ye={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ee(t){return m(t,e=>Ye[e]??et(
e))}var nt=[ee(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ee(/[^ -&(-[\]-~]/gu)],wt=m(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),St=m(/./gsu,t=>`\\${t}`),kt=m(/[$()*+.?[\\^{|]/g,
t=>`\\${t}`),ne=[u({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),
u({"'":`'"'"'`}),u({"'":"'\\''","!":"'\\!'"}),m(/[\\"$`]/g,t=>`\\${t}`),m(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),m(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,
t=>`\\${t}`),m(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),m(/[ #$()*<>?[\\\]^|~]|^=/g,t=>`\\${t}`),St,kt,wt,...nt,u({$:"$$"}),u({"%":"%%"}),u({"{":"{{","}":"}}"})];var k={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function h(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let p=e.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var rt=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
P=/[^ -~]/u,tn=t=>`\\x${Z(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,re=t=>Z(t).map(e=>`\\x${e}`).join(""),j={"'":"\\'"},st={'"':'\\"'};function $(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var ot={
...k,...st,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},oe={...ot,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function en(t){return t<"\x80"?$(t):$(t).
replace(/^\\x/,"\\u00")}function ie(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var nn={...ot,"\x1B":"\\e"};function se(t){let e=h(nn,t,rn);return n=>e(n).replace(
/#(?=[{$@])/g,"\\#")}function rn(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.
padStart(4,"0")}`}var bt=h(oe,P,t=>ie($(t))),ae=m(/[^\0-\x7f]/gu,t=>[...Buffer.from(t)].map(e=>{let n=e&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),ce=[h(k,rt,$),h({...k,...j},rt,$),h({...k,...j,"\b":"\\b","\f":"\\f"},rt,t=>tn(t).toUpperCase().replace("X","x")),
u({"\\":"\\\\",...j}),h(k,P,re),h({...k,...j},P,re),h({...k,...j},P,$),h(k,P,$),h(ot,P,en),h(ot,rt,$),h({...k,...st,$:"\\$","@":"\\@"},P,et),u({"\\":"\\\\",...j,
...st}),se(/[\u0000-\u001f\u007f-\u009f]/u),se(P),bt,h(oe,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>ie($(t))),t=>h({...k,...st},/\u0000/,$)(t).replaceAll(
"${","$${").replaceAll("%{","%%{"),t=>h({...k,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},P,sn)(t).replace(/^ /,"\\ ")];function sn(t){return[...Array(t.
length).keys()].map(e=>`\\u${I(t[e]??"").toUpperCase()}`).join("")}function d({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??on(c,n);return a.set(c,p),p})}}function on(t,e){return Z(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var y="-_.~",v="-_.~!*'()",fe=[d({kept:y}),d({kept:y,letters:"lower"}),d({kept:y,space:"+"}),d({kept:y,space:"+",letters:"lower"}),d({
kept:v}),d({kept:v,letters:"lower"}),d({kept:"-_.*",space:"+"}),d({kept:"-_.",space:"+"}),d({kept:"-_.!*()",space:"+",letters:"lower"}),d({kept:`${v}:$,`,space:"\
+"}),d({kept:"-_.~!$'()*,/:?@",space:"+"}),u({"#":"%23","?":"%3F"}),d({kept:`${y}/`}),d({kept:`${y}$&+,;=`}),d({kept:`${y}$&+:=@`}),d({kept:`${y}$&+,/:;=@`}),d(
{kept:`${y}$&+,/:;=?@!()*`}),d({kept:"!$%&'()*+,-._~"}),d({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),d({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),d({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),d({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),d({kept:`${v};:&=+$,`,keepsOthers:!0}),d({kept:`${v}:@&=+$,;/`,keepsOthers:!0}),d({kept:`${v};/?:@&=+$,[]`,
keepsOthers:!0}),d({kept:`${y}!$&'()*+,;=:`}),d({kept:`${y}!$&'()*+,;=`}),d({kept:`${v};,/?:@&=+$#`}),d({kept:`${y}!#$%&'()*+,/:;=?@[]`})];var de=[...xt,...fe,...ne,...ce,...te],ss=[...Y,...de],an=[St,wt,kt],cn=[...Yt,ae];function*ue(t){let e=x(t);for(let n of nt)yield n(e);for(let n of z(t))yield n,
yield pn(n);yield*z(t,"utf16le"),yield*le(t);for(let n of Y)yield n(t);for(let n of/^[\w.-]*$/.test(t)?an:de)yield n(e);if(pe.test(t))for(let n of cn)yield n(e);
yield*Dt(t)}var pe=/[^\0-\x7f]/,fn=8192,$t={line:30,to:512};function le(t){let e=Buffer.from(t);return e.length>$t.line&&e.length<=$t.to?L(e.toString("hex"),2*$t.
line):[]}function*ge(t){let e=x(t);for(let n of nt)yield n(e);if(yield JSON.stringify(t).slice(1,-1),t.length<=fn)for(let n of xt)yield n(e);yield*le(t);for(let n of z(
t))yield n;for(let n of Y)yield n(t)}var Pt={from:37,to:512},dn=1024;function me(t,e){let n=Buffer.byteLength(t);if(n<Pt.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.
test(t),s=/^[^\s:;&?{}"',]+$/.test(t),o=/\s/.test(t),i=s||!e,a=w(t)||ht(t),c=t.length<=dn&&i&&!r,p=n<=Pt.to&&(s||a&&(i||!o));return new Set([...c&&o?Kt(t,w):[],
...c&&a&&!o?tt(t,s?Gt:Ht):[],...p?z(t).flatMap(l=>tt(l,U)):[],...n<=Pt.to&&pe.test(t)?tt(bt(t),U):[]])}var un=[76,64,60];function he(t){let[e=""]=z(t);return new Set(
un.filter(n=>e.length>n).flatMap(n=>L(e,n)))}function pn(t){return t.replaceAll("+","-").replaceAll("/","_")}var ln=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,gn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
mn=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function J(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!mn.test(t),n=[...t.matchAll(
e?ln:gn)];if(n.length<2)return;let r=e?hn:yn;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].map(c=>({
keys:[s],text:c}))})}function hn(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(
r+r,r)}function yn(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}var xn=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,wn=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,xe=100;function Ot(t){if(!/^\s*[[{"]/.
test(t)||!b(t))return;let e=[],n=[],r=new F,s=0,o="",i;for(let[a,c,p]of t.matchAll(xn))if(a==="{"||a==="[")s<xe&&(n[s]=o),s+=1,o=a==="["?o:"",r=new F;else if(a===
"}"||a==="]")s-=1,r.finish(e),r=new F;else if(c===void 0)e.push({keys:ye(n,s,o),text:a});else{let l=JSON.parse(c);if(p===void 0){r.add(o,l,e.length);let f=[...ye(
n,s,o),...i===void 0?[]:[i]];e.push(...Sn(c,l).map(O=>({keys:f,text:O}))),i=it(l)}else o=l,i=void 0,w(o)&&e.push({keys:[],text:o,isKey:!0})}return e}function it(t){
return/^--[A-Za-z][\w-]*$/.test(t)?t:void 0}var F=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.
test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Sn(t,e){
let n=t.slice(1,-1);return n===e?[e]:[e,n]}function we(t){let e=Ot(t)?.filter(({isKey:n})=>n)??[];return[...new Set(e.map(n=>n.text))]}function ye(t,e,n){return[
...t.slice(0,Math.min(e,xe)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Se(t){return/^\s*[[{]/.test(t)&&b(t)?t.replace(wn,"$1"):void 0}function b(t){if(!Ct(
t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var kn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,bn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function ke(t){let e=bn.exec(t)?.slice(1).find(c=>c!==void 0);if(e!==void 0)return[at(["password"],e)];let n=kn.exec(t)?.[1];if(n===void 0)return;let r=$n(n),s=r<
0?[]:Pn(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=o.split("/");for(let c of a)/^\d*$/.test(c)||s.push(...N([lt],c));for(let c of i)s.push(...be(
c));return s.filter(({text:c})=>c!=="")}function q(t){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return be(t).
filter(e=>e.text!=="")}function be(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...N([$e(n)],r),...N([lt],r===""?n:"")]})}function $n(t){
let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function Pn(t){
let e=t.indexOf(":");return e<0?N([],t):[...N(["password"],t.slice(e+1)),...N(["user"],t.slice(0,e))]}function N(t,e){let n=$e(e);return n===e?[at(t,e)]:[at(t,n),
at(t,e)]}var at=(t,e)=>({keys:t,text:e});function $e(t){try{return decodeURIComponent(t)}catch{return t}}function Pe(t){let e=new Set;for(let n of g(t)?[t,...E(t)]:[t]){e.add(n);for(let r of On)e.add(r(n))}return e}var On=[t=>At(t,0),t=>At(t,1),t=>At(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),Mn,Fn,t=>t.replace(/[<>"'&]/g,e=>An[e]??e)];function At(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var An={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},En={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Mn(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>En[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Fn(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function Oe(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Rn(n)]:[r]}function Rn(t){let e=Et(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function Et(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var _n=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,Ln=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Bn=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,vn=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
Cn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function ct(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(_n),...t.matchAll(Ln)].map(([,n="",r=""])=>({keys:[n],text:Ae(r)})),...zn(t),...ft(t)]:
void 0}function zn(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(vn)].map(([,o=""])=>({keys:[e],text:o})),r=[...t.
matchAll(Bn)].map(([,o,i])=>o??i??""),s=Cn.exec(t)?.[1];return s!==void 0&&r.push(Ae(s)),[...n,...r.map(o=>({keys:["password"],text:o}))]}function ft(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>w(e)).map(e=>({keys:[],text:e}))}function Ae(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var In=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,Tn=/^(\s*)- +(.*)$/,
jn=/^\s*$/,Nn=/^\s*(?:#|;|!|\/\/\s)/,qn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Me(t){let e=new Ft(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!jn.test(i))if(qn.test(i))n.push(...e.headingOf(i,n));else if(Nn.test(i))n.push(...(ct(i)??[]).filter(Q));else if(e.addPair(
i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??Rt(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function Rt(t){let e=ft(t).filter(({text:p})=>p!==
t),[,n,r]=Wn.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:dt(r)}],[,o,i]=Un.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]],c=qt(t)?{isPublic:!0}:{};return[{keys:[],text:t,isLine:!0,...c},...e,...s,...a]}var Wn=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
Un=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function dt(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var Ft=class{#e;#t=0;#n=[];#r={indent:0,
named:new F};#s;constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new F}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=In.exec(
e)??[],a=o===void 0?"":Jn(o);if(o===void 0||w(a)){let f=o===void 0?this.#a(e):void 0;return n.push(...f??[]),f!==void 0}this.#s=void 0;let c=r.length+s.length,p=[
...this.#o(c),a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&this.beginItem(n,c);let l=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.
named.add(a,l[0]?.text??"",n.length),n.push(...l),!0}continuationOf(e){let n=e.search(/\S/),r=this.#o(n);if(r.length===0)return;let s=dt(e.trim().replace(/[,;]$/,
""));return[{keys:r,text:s},...ft(e).filter(o=>o.text!==s)]}#a(e){let[,n="",r]=Tn.exec(e)??[];if(r===void 0||this.#n.length===0)return;let s=this.#o(n.length+1),
o=this.#i(this.#s===void 0?s:[...s,this.#s],r.trim(),n.length);return this.#s=it(o[0]?.text??""),o}#o(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(
({key:n})=>n)}#i(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:e,text:this.#f(r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,
text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...V(e,n),...this.#c(e,n)];let i=this.#d(n,o);if(i===void 0)return V(e,n);let a=Zn(n);return[{keys:e,text:o===
'"'?Fe(i):i.replaceAll("''","'")},{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a},...V(e,n)]]}#c(e,n){let r=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<
this.#t+Ee;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:V(e,r)}#f(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=
this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#d(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Ee),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Ee=100,Mt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function Zn(t){let e=[];Mt.lastIndex=0;for(let n=Mt.exec(t);n;n=Mt.exec(t)){let[
,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>1?e.join(""):void 0}function Jn(t){let e=t.replace(/^["']|["']$/g,"");return e.
startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function V(t,e){if(e==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...V(
t,n)];let r=dt(Vn(e).replace(/(?<=^`.*`)[,;]$/,""));if(b(r))return[{keys:t,text:r}];let[,s]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(s!==void 0)return[{
keys:t,text:s},{keys:t,text:e}];let o=r.includes("&")?q(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==
void 0)return[r,...i.split(/\s+/).map(dt)].map(f=>({keys:t,text:f}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...Dn(t,c),{keys:t,text:r}];
let p=r.replace(/\\(.)/g,"$1"),l=/\\u[\da-f]{4}/i.test(r)?[Fe(r)]:[];return[...new Set([...l,p,r,e])].map(f=>({keys:t,text:f}))}function Vn(t){let e=t.search(/\s#/);
return e<0?t:t.slice(0,e).trimEnd()}function Dn(t,e){let n;return e.split(/,\s*/).map(r=>{let[,s=n,o=r]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(r)??[],i=o.trim().
replace(/^(["'])(.*)\1$/,"$2");return n=it(i),{keys:s===void 0?t:[...t,s],text:i}})}var Gn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Fe(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Gn[s]??s)}function Re(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Hn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Kn=[64,76];function _e(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Hn,(r,s,o)=>{let i=Tt(s)?{isPublic:!0}:{};return e.push(...Qn(o).map(a=>({...a,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function Qn(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...Kn.flatMap(s=>L(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Xn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Yn=/^[A-Za-z][\w .()/-]{0,40}$/;function Be(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=Le(t.slice(0,e));if(!n.every(s=>Yn.test(s))||!n.some(X))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(Le);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function Le(t){return[...t.matchAll(Xn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var tr=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,er=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function ve(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!x(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=rr(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>sr(i)),s;for(let[,o="",i=""]of r.matchAll(er)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(tr)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",l,f]=c,O=a!==void 0&&p==="value",R=c===a&&i.some(([,H])=>H==="value");n(R?void 0:O?a[2]??a[3]:p,l??f??"")}}return e}var nr={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function rr(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return nr[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function sr(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var or=[{name:"JSON",parts:Ot},{name:"HTTP authorization header (Bearer, Basic)",parts:Oe},{name:".netrc, .pgpass",parts:Re},{name:"URL, JDBC URL",parts:ir},{name:"\
XML (Maven, .NET)",parts:ve},{name:"CSV with a heading",parts:Be},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:J},{name:"HTML form, URL\
-encoded",parts:q},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Me}];function ir(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(r=>({keys:[],text:r}));let n=ke(t);return n&&[...n,...t.includes(";")&&J(t.slice(t.indexOf(";")+1))||[]]}var ar=12;function*ut(t,e=[],n=0){
if(n>ar)return;let r=b(t)?void 0:_e(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*ut(r.rest,e,n+1));return}for(let s of cr(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*ut(s.text,o.keys,n+1)))}}function cr(t,e=""){if(t.length<fr)return[];let n=Et(t);if(n!==
void 0)return[{keys:[],text:n}];let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:or){let a=i(t);if(a)return a}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(s)?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:X(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$/.
test(t)?t.split(/, ?/).map(i=>({keys:[],text:i})):g(t)?E(t).flatMap(Rt):ct(t)??[]}var fr=6;function D(t,e){let{minLength:n}=e,r=dr(t,e),s=r.filter(({isLine:f})=>!f).map(({text:f})=>x(f)),o=new Map,i=(f,O,R)=>{A(f,n)&&!o.has(f)&&o.set(f,R?{text:f,kind:O,
keys:R}:{text:f,kind:O})},a=E(t),c=g(t)&&r.length>0?"whole":_t(t,s);if(i(t,c),a.length===1)for(let f of a)i(f,_t(f,s));for(let{text:f,isLine:O,keys:R}of r){let H=O?
mr(f,a.length):_t(x(f),s);i(f,H,R),g(f)||i(x(f),H,R)}let p=gr(a,o,s),l=g(t)?Se(t):void 0;return l!==void 0&&i(l,"line"),{texts:[...o.values()],cover:p}}function dr(t,{
publicFields:e=[]}){let n=new Set(e),r=[...ut(t)].filter(({keys:i})=>!i.some((a,c)=>n.has(i.slice(0,c+1).join("_")))),s=r.filter(jt);if(s.length>0||!g(t)||b(t))
return s;let o=r.filter(Nt);return o.length>0?o:r.filter(Q)}var Ce=200,ur=65536;function _t(t,e){return lr(t,e)?"whole":"leaf"}var pr=128;function lr(t,e){if(t.
length>ur)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(t)||/^[{[]/.test(t)&&b(t);return t.length<pr&&!n?!1:e.slice(0,Ce).some(r=>r.length<t.length&&t.includes(
r))}function gr(t,e,n){if(![...e.keys()].some(o=>!g(o)))return"none";let r=n.slice(0,Ce),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"part\
s"}function mr(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var ze={masks:2e3,characters:524288};function W(t,e,n=D(t,e).texts){let r=new G(e.minLength);for(let{text:s}of n)g(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
wr(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(me(s,xr(s,n)));return r.addAll(he(t)),[...r.all]}function Ie(t,{minLength:e}){let n=Buffer.from(t),r=n.toString(
"base64"),s=new G(e);s.add(r);for(let o of[76,64])s.addAll(L(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=hr?s.addAll(E(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(w)),[...s.all]}var hr=1024;function ro(t,e){let n=new G(e.
minLength);for(let{text:r}of D(t,e).texts)g(r)||n.add(r);return[...n.all]}function Te({user:t,password:e},n){if(!A(e,n))return[];let r=Buffer.from(`${t}:${e}`);
return[...new Set([r.toString("base64"),r.toString("base64url")])]}var G=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=ze.
masks}add(e){return this.all.has(e)||!A(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=ze.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){
for(let n of e)if(!this.add(n))return}},yr=200;function xr(t,e){if(/^[a-z][\w+.-]*:\/\//i.test(t)||b(t)||J(t)||q(t))return!0;let n=x(t).length;return e.slice(0,
yr).some(r=>r.text.length<n&&t.includes(r.text))}function*wr({text:t,kind:e}){if(e==="line")return;let n=g(t)?new Set([t]):Pe(t);for(let r of e==="leaf"?ue(t):ge(
t))n.has(r)||g(r)||(n.add(r),yield r)}function pt(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function Lt(t,e){let n=t.filter(o=>qe(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(kr(o,e));for(let o of new Set(n.map(i=>i.secret))){s(br(o).
filter(i=>A(i,e)));for(let i of Or(o))s(Te(i,e))}return pt(r)}function qe(t,e){return Sr(t,e)!=="none"}function Sr(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!A(n,e)?"none":r==="binary"?"whole":Bt(t,e).cover}function go(t,e){return t.kind==="binary"||!qe(t,e)?[]:Bt(t,e).texts.filter(({keys:n})=>n!==
void 0)}var je=new WeakMap;function Bt(t,e){let n=We(t),r=[e,...n,t.value].join(`
`),s=je.get(t.secret)??new Map;je.set(t.secret,s);let o=s.get(r)??D(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function kr(t,e){let n={minLength:e,
publicFields:We(t)};if(t.kind!=="binary")return W(t.value,n,Bt(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...Ie(r,n),...Buffer.from(s).
equals(r)?W(s,n):[]]}function We({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function br({value:t}){return typeof t=="string"?we(t).flatMap(
e=>[e,It(e)]):[]}var Ne=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,$r=/pass|secret|token|key|pwd|credential/i,
Pr=5;function*Or({value:t}){let e=typeof t=="string"?vt(t):void 0;if(!zt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>Ne.
test(o)).slice(0,Pr),s=n.filter(([o])=>$r.test(o)&&!Ne.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var Ar=8192;async function So(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<Ar)return Lt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Er();for(let i of Lt(o,e))s.push(i)}return pt(s)}function ko(){W('no secret: {"user": "name"}',{minLength:1}),W("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Er(){return new K("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}export{Cr as a,zr as b,W as c,ro as d,Te as e,pt as f,Lt as g,qe as h,Sr as i,go as j,So as k,ko as l};
