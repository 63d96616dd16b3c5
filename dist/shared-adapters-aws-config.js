const require=process.getBuiltinModule;
import{a as P,b as v,c as O,d as l,e as At,f as J,g as V,h}from"./shared-domain-masks-looks-secret.js";import{a as Ot}from"./shared-domain-values-refused-names.js";import{b as bt,c as $t,
d as Pt}from"./shared-domain-values-json.js";import{a as D}from"./shared-domain-error.js";var be=process.getBuiltinModule("node:fs"),$e=t=>be[t];var Et=$e("readFileSync");var Pe=process.getBuiltinModule("node:os"),Oe=t=>Pe[t];var ot=Oe("homedir");var Ae=process.getBuiltinModule("node:path"),Ee=t=>Ae[t];var Mt=Ee("join");function pr({AWS_CONFIG_FILE:t}){try{return Ft(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new D("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function dr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Ft(t,"credentials")}catch{return""}}function Ft(t,e){let n=t||Mt(ot(),".aws",e);return Et(n.replace(/^~(?=[\\/])/,ot()),"utf8").replace(/^\ufeff/,"")}var Z=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),Me],_t="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function Me(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=_t[n>>r-5&31];return r>0&&(e+=_t[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function R(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=L)}var L=8,Fe=24,vt=4;function it(t,e){let n=[],r=s=>{let o=s+L;for(;!e(t.slice(s,o))&&o-s<Fe&&o<t.length;)o+=
vt;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+L<=t.length;s+=vt)r(s);return t.length>L&&r(t.length-L),n}function at(t){return new Set(t).size>=4}function Lt(t){
return at(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(t)}function M(t,e){let n=[];for(let r=0;r+L<=t.length;r+=e)n.push(t.slice(r,r+
e));return n}function x(t,e){return n=>n.replace(t,e)}function p(t){let e=Object.keys(t).map(n=>`\\u${B(n)}`);return x(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function B(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function j(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function G(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var F=t=>`\\u${B(t)}`,ct=t=>`\\u${B(t).toUpperCase()}`,C=t=>JSON.stringify(t).slice(1,-1);function A(t,e){let n=x(t,e);return r=>n(C(r))}var _e=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Rt[e]??ct(e)),ve=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Rt[e]??(/["&'<>]/.test(e)?ct(e):F(e))),Rt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},Bt=[C,A(/[&<>\u2028\u2029]/g,F),A(/[\u007f-\uffff]/g,F),A(/[\u007f-\uffff]/g,ct),A(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":F(
t)),A(/\//g,()=>"\\/"),_e,ve,A(/[&'<=>\u2028\u2029]/g,F),A(/\u007f/g,F),A(/[&'<>\u2028\u2029\u007f-\uffff]/g,F),t=>C(C(t)),t=>C(t).replaceAll("\\","\\\\"),t=>C(
t).replace(/[\\']/g,"\\$&")];var k={"&":"&amp;","<":"&lt;",">":"&gt;"},Ct=[p(k),p({...k,'"':"&quot;"}),p({...k,"'":"&#39;",'"':"&#34;"}),p({...k,"'":"&#39;",'"':"&#34;","+":"&#43;"}),p({...k,
"'":"&#39;",'"':"&quot;"}),p({...k,"'":"&#x27;",'"':"&quot;"}),p({...k,"'":"&#039;",'"':"&quot;"}),p({...k,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
p({...k,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),p({'"':'""'}),p({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Le={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function It(t){return x(t,e=>Le[e]??G(
e))}var H=[It(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),It(/[^ -&(-[\]-~]/gu)],ft=x(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),Nt=[p({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\
\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),p({"'":`'"'"'`}),p({"'":"'\\''","!":"'\\!'"}),x(/[\\"$`]/g,
t=>`\\${t}`),x(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),x(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),x(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),
ft,...H,p({$:"$$"}),p({"%":"%%"}),p({"{":"{{","}":"}}"})];var g={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let d=e.test(c)?n(c):c;return o.set(c,d),d},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var K=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,Re=t=>`\\x${j(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,Tt=t=>j(t).map(e=>`\\x${e}`).join(""),I={"'":"\\'"},Q={'"':'\\"'};function S(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var X={
...g,...Q,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},zt={...X,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Be(t){return t<"\x80"?S(t):S(t).replace(
/^\\x/,"\\u00")}function jt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Ce={...X,"\x1B":"\\e"};function Ut(t){let e=m(Ce,t,Ie);return n=>e(n).replace(/#(?=[{$@])/g,
"\\#")}function Ie(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.padStart(4,
"0")}`}var Wt=[m(g,K,S),m({...g,...I},K,S),m({...g,...I,"\b":"\\b","\f":"\\f"},K,t=>Re(t).toUpperCase().replace("X","x")),p({"\\":"\\\\",...I}),m(g,b,Tt),m({...g,
...I},b,Tt),m({...g,...I},b,S),m(g,b,S),m(X,b,Be),m(X,K,S),m({...g,...Q,$:"\\$","@":"\\@"},b,G),p({"\\":"\\\\",...I,...Q}),Ut(/[\u0000-\u001f\u007f-\u009f]/u),Ut(
b),m(zt,b,t=>jt(S(t))),m(zt,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>jt(S(t))),t=>m({...g,...Q},/\u0000/,S)(t).replaceAll("${","$${").replaceAll("\
%{","%%{"),t=>m({...g,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,Ne)(t).replace(/^ /,"\\ ")];function Ne(t){return[...Array(t.length).keys()].map(e=>`\
\\u${B(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let d=a.get(c)??Te(c,n);return a.set(c,d),d})}}function Te(t,e){return j(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var y="-_.~",_="-_.~!*'()",qt=[f({kept:y}),f({kept:y,letters:"lower"}),f({kept:y,space:"+"}),f({kept:_}),f({kept:_,letters:"lower"}),f(
{kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${_}:$,`,space:"+"}),f({kept:"-_.~!$'()*,/:?@",space:"\
+"}),f({kept:`${y}/`}),f({kept:`${y}$&+,;=`}),f({kept:`${y}$&+:=@`}),f({kept:`${y}$&+,/:;=@`}),f({kept:`${y}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"\
!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${_}\
;:&=+$,`,keepsOthers:!0}),f({kept:`${_}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${_};/?:@&=+$,[]`,keepsOthers:!0}),f({kept:`${y}!$&'()*+,;=:`}),f({kept:`${y}!$&'()*\
+,;=`}),f({kept:`${_};,/?:@&=+$#`}),f({kept:`${y}!#$%&'()*+,/:;=?@[]`})];var ze=[...Z,...Bt,...qt,...Nt,...Wt,...Ct],je=[...Z,ft];function*Jt(t){for(let e of H)yield e(t);for(let e of R(t))yield e,yield De(e);yield*R(t,"utf16le"),yield*Ue(
t);for(let e of/^[\w.-]*$/.test(t)?je:ze)yield e(t)}var ut={line:30,to:512};function Ue(t){let e=Buffer.from(t);return e.length>ut.line&&e.length<=ut.to?M(e.toString(
"hex"),2*ut.line):[]}function*Vt(t){for(let e of H)yield e(t);yield JSON.stringify(t).slice(1,-1);for(let e of R(t))yield e;for(let e of Z)yield e(t)}var Dt={from:37,
to:512},We=1024;function Zt(t){let e=Buffer.byteLength(t);if(e<Dt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=We&&h(t)?it(t,Lt):[];return new Set(
[...n,...e<=Dt.to?R(t).flatMap(r=>it(r,at)):[]])}var qe=[76,64];function Gt(t){let[e=""]=R(t);return new Set(qe.filter(n=>e.length>n).flatMap(n=>M(e,n)))}function De(t){
return t.replaceAll("+","-").replaceAll("/","_")}function Ht(t){let e=new Set;for(let n of l(t)?[t,...O(t)]:[t]){e.add(n);for(let r of Je)e.add(r(n))}return e}var Je=[t=>pt(t,0),t=>pt(t,1),t=>pt(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),Ge,He,t=>t.replace(/[<>"'&]/g,e=>Ve[e]??e)];function pt(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var Ve={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ze={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ge(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Ze[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function He(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var Ke=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Qe=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Qt=100;function dt(t){if(!/^\s*[[{"]/.
test(t)||!$(t))return;let e=[],n=[],r=new E,s=0,o="";for(let[i,a,c]of t.matchAll(Ke))if(i==="{"||i==="[")s<Qt&&(n[s]=o),s+=1,o=i==="["?o:"",r=new E;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new E;else if(a===void 0)e.push({keys:Kt(n,s,o),text:i});else{let d=JSON.parse(a);c===void 0?(r.add(o,d,e.length),e.push(...Xe(a,
d).map(w=>({keys:Kt(n,s,o),text:w})))):(o=d,h(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var E=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.
test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]=
{keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Xe(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Xt(t){let e=dt(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function Kt(t,e,n){return[...t.slice(0,Math.min(e,Qt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Yt(t){return/^\s*[[{]/.
test(t)&&$(t)?t.replace(Qe,"$1"):void 0}function $(t){if(!$t(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var Ye=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,tn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function lt(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(Ye)]:[...t.matchAll(tn)];if(e.length<2)return;let n=t.includes(
";")?en:nn;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function en(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();
let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}function nn(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function te(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...rn(n)]:[r]}function rn(t){let e=mt(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function mt(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var sn=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,on=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
an=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,cn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Y(t){return/\s/.test(t)?[...[...t.matchAll(sn),...t.matchAll(on)].map(([,n="",r=""])=>({keys:[n],text:ee(r)})),...fn(t),...tt(t)]:void 0}function fn(t){
let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(an)].map(([,s=""])=>({keys:[e],text:s})),r=cn.exec(t)?.[1];return r===
void 0?n:[...n,{keys:["password"],text:ee(r)}]}function tt(t){return t.split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>h(e)).
map(e=>({keys:[],text:e}))}function ee(t){return/^["'`]/.test(t)?t.slice(1,-1).replace(/\\(.)/g,"$1"):t}var un=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,pn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function ne(t){let e=pn.exec(t)?.slice(1).find(c=>c!==void 0);if(e!==void 0)return[et(["password"],e)];let n=un.exec(t)?.[1];if(n===void 0)return;let r=dn(n),s=r<
0?[]:ln(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=o.split("/");for(let c of a)s.push(...N([],c));for(let c of i)s.push(...re(c));return s.filter(
({text:c})=>c!=="")}function nt(t){if(/^[\w.[\]%+-]+=[^&\s]*(?:&[\w.[\]%+-]+=[^&\s]*)+$/.test(t))return re(t).filter(e=>e.text!=="")}function re(t){return t.split(
"&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...N([se(n)],r),...N([],r===""?n:"")]})}function dn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf(
"@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function ln(t){let e=t.indexOf(":");return e<0?N([],t):[...N(["pass\
word"],t.slice(e+1)),...N([],t.slice(0,e))]}function N(t,e){let n=se(e);return n===e?[et(t,e)]:[et(t,n),et(t,e)]}var et=(t,e)=>({keys:t,text:e});function se(t){
try{return decodeURIComponent(t)}catch{return t}}var mn=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|: +|:$)(.*)$/,gn=/^(\s*)- +(.*)$/,
yn=/^\s*$/,hn=/^\s*(?:#|;|!|\/\/\s)/,xn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ie(t){let e=new yt(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!yn.test(i))if(xn.test(i))n.push(...e.headingOf(i,n));else if(hn.test(i))n.push(...(Y(i)??[]).filter(J));else if(e.addPair(
i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??xt(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function xt(t){let e=tt(t).filter(({text:c})=>c!==
t),[,n,r]=Sn.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:St(r)}],[,o,i]=wn.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]];return[{keys:[],text:t,isLine:!0},...e,...s,...a]}var Sn=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
wn=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function St(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var yt=class{#e;#t=0;#n=[];#r={indent:0,
named:new E};constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new E}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=mn.exec(
e)??[],a=o===void 0?"":bn(o);if(o===void 0||h(a)){let u=o===void 0?this.#i(e):void 0;return n.push(...u??[]),u!==void 0}let c=r.length+s.length,d=[...this.#s(c),
a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&this.beginItem(n,c);let w=this.#o(d,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(
a,w[0]?.text??"",n.length),n.push(...w),!0}continuationOf(e){let n=e.search(/\S/),r=this.#s(n);if(r.length===0)return;let s=St(e.trim().replace(/[,;]$/,""));return[
{keys:r,text:s},...tt(e).filter(o=>o.text!==s)]}#i(e){let[,n="",r]=gn.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#o(this.#s(n.length+1),r.trim(),
n.length)}#s(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#o(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:e,text:this.#c(
r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...ht(e,n),...this.#a(e,n)];let i=this.#f(
n,o);if(i===void 0)return[{keys:e,text:n}];let a=kn(n);return[{keys:e,text:o==='"'?ae(i):i.replaceAll("''","'")},{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a}]]}#a(e,n){
let r=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+oe;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:ht(
e,r)}#c(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.join(
`
`).trim()}#f(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+oe),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},oe=100,gt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function kn(t){let e=[];gt.lastIndex=0;for(let n=gt.exec(t);n;n=gt.exec(t)){let[
,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>1?e.join(""):void 0}function bn(t){let e=t.replace(/^["']|["']$/g,"");return e.
startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function ht(t,e){if(e==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},
...ht(t,n)];let r=St($n(e).replace(/(?<=^`.*`)[,;]$/,""));if($(r))return[{keys:t,text:r}];let[,s]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(s!==void 0)return[
{keys:t,text:s},{keys:t,text:e}];let o=r.includes("&")?nt(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^[[{](.*)[\]}]$/.exec(r)?.[1];
if(i!==void 0)return Pn(t,i);let a=r.replace(/\\(.)/g,"$1"),c=/\\u[\da-f]{4}/i.test(r)?[ae(r)]:[];return[...new Set([...c,a,r,e])].map(d=>({keys:t,text:d}))}function $n(t){
let e=t.search(/\s#/);return e<0?t:t.slice(0,e).trimEnd()}function Pn(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??
[],o=(r===void 0?n:s).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var On={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function ae(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):On[s]??s)}function ce(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var An=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,En=[64,76];function fe(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(An,(r,s,o)=>(e.push(...Mn(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function Mn(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...En.flatMap(s=>M(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Fn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,_n=/^[A-Za-z][\w .()/-]{0,40}$/;function pe(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=ue(t.slice(0,e));if(!n.every(s=>_n.test(s))||!n.some(V))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(ue);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function ue(t){return[...t.matchAll(Fn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var vn=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Ln=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function de(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!v(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=Bn(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>Cn(i)),s;for(let[,o="",i=""]of r.matchAll(Ln)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(vn)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,d="",w,u]=c,z=a!==void 0&&d==="value",q=c===a&&i.some(([,ke])=>ke==="value");n(q?void 0:z?a[2]??a[3]:d,w??u??"")}}return e}var Rn={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Bn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return Rn[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function Cn(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var In=[{name:"JSON",parts:dt},{name:"HTTP authorization header (Bearer, Basic)",parts:te},{name:"URL, JDBC URL",parts:Nn},{name:"XML (Maven, .NET)",parts:de},{
name:".netrc, .pgpass",parts:ce},{name:"CSV with a heading",parts:pe},{name:"HTML form, URL-encoded",parts:nt},{name:"connection string (ADO.NET, ODBC, libpq, A\
zure), cookie",parts:lt},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ie}];function Nn(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&
!/\s/.test(t))return e.map(r=>({keys:[],text:r}));let n=ne(t);return n&&[...n,...t.includes(";")&&lt(t.slice(t.indexOf(";")+1))||[]]}var Tn=12;function*rt(t,e=[],n=0){
if(n>Tn)return;let r=$(t)?void 0:fe(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*rt(r.rest,e,n+1));return}for(let s of zn(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*rt(s.text,o.keys,n+1)))}}function zn(t,e=""){if(t.length<jn)return[];let n=/^[\w.-]*$/.
test(t);for(let{parts:i}of n?[]:In){let a=i(t);if(a)return a}let r=mt(t);if(r!==void 0)return[{keys:[],text:r}];if(n)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(t)??[];return o!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:V(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$/.test(t)?t.
split(/, ?/).map(i=>({keys:[],text:i})):l(t)?O(t).flatMap(xt):Y(t)??[]}var jn=6;function U(t,e){let{minLength:n}=e,r=Un(t,e),s=r.filter(({isLine:u})=>!u).map(({text:u})=>v(u)),o=new Map,i=(u,z)=>{P(u,n)&&!o.has(u)&&o.set(u,{text:u,kind:z})},
a=O(t),c=l(t)&&r.length>0?"whole":wt(t,s);if(i(t,c),a.length===1)for(let u of a)i(u,wt(u,s));for(let{text:u,isLine:z}of r){let q=z?Vn(u,a.length):wt(v(u),s);i(u,
q),l(u)||i(v(u),q)}let d=Jn(a,o,s),w=l(t)?Yt(t):void 0;return w!==void 0&&i(w,"line"),{texts:[...o.values()],cover:d}}function Un(t,{publicFields:e=[]}){let n=new Set(
e),r=[...rt(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(At);return s.length>0||!l(t)||$(t)?s:r.filter(J)}var le=200,Wn=65536;
function wt(t,e){return Dn(t,e)?"whole":"leaf"}var qn=128;function Dn(t,e){if(t.length>Wn)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(t)||/^[{[]/.test(t)&&
$(t);return t.length<qn&&!n?!1:e.slice(0,le).some(r=>r.length<t.length&&t.includes(r))}function Jn(t,e,n){if(![...e.keys()].some(o=>!l(o)))return"none";let r=n.
slice(0,le),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function Vn(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var me={masks:2e3,characters:524288};function T(t,e,n=U(t,e).texts){let r=new W(e.minLength);for(let{text:s}of n)l(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
Gn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Zt(s));return r.addAll(Gt(t)),[...r.all]}function ge(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new W(e);s.add(r);for(let o of[76,64])s.addAll(M(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=Zn?s.addAll(O(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(h)),[...s.all]}var Zn=1024;function As(t,e){let n=new W(e.minLength);
for(let{text:r}of U(t,e).texts)l(r)||n.add(r);return[...n.all]}function ye({user:t,password:e},n){if(!P(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var W=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=me.masks}add(e){return this.
all.has(e)||!P(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=me.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*Gn({text:t,kind:e}){if(e==="line")return;let n=l(t)?new Set([t]):Ht(t);for(let r of e==="leaf"?Jt(t):Vt(t))n.has(r)||l(r)||(n.
add(r),yield r)}function st(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function kt(t,e){let n=t.filter(o=>Hn(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(Qn(o,e));for(let o of new Set(n.map(i=>i.secret))){s(Xn(o).
filter(i=>P(i,e)));for(let i of er(o))s(ye(i,e))}return st(r)}function Hn(t,e){return Kn(t,e)!=="none"}function Kn(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!P(n,e)?"none":r==="binary"?"whole":Se(t,e).cover}var he=new WeakMap;function Se(t,e){let n=we(t),r=[e,...n,t.value].join(`
`),s=he.get(t.secret)??new Map;he.set(t.secret,s);let o=s.get(r)??U(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function Qn(t,e){let n={minLength:e,
publicFields:we(t)};if(t.kind!=="binary")return T(t.value,n,Se(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...ge(r,n),...Buffer.from(s).
equals(r)?T(s,n):[]]}function we({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function Xn({value:t}){return typeof t=="string"?Xt(t).flatMap(
e=>[e,Ot(e)]):[]}var xe=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Yn=/pass|secret|token|key|pwd|credential/i,
tr=5;function*er({value:t}){let e=typeof t=="string"?bt(t):void 0;if(!Pt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>xe.
test(o)).slice(0,tr),s=n.filter(([o])=>Yn.test(o)&&!xe.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var nr=8192;async function Us(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<nr)return kt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw rr();for(let i of kt(o,e))s.push(i)}return st(s)}function Ws(){T('no secret: {"user": "name"}',{minLength:1}),T("n0-Secret/1t+is:\
nOne$",{minLength:1})}function rr(){return new D("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}export{pr as a,dr as b,T as c,As as d,ye as e,st as f,kt as g,Hn as h,Kn as i,Us as j,Ws as k};
