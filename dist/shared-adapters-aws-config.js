const require=process.getBuiltinModule;
import{a as xt}from"./shared-domain-values-refused-names.js";import{b as mt,c as yt,d as ht}from"./shared-domain-values-json.js";import{a as W}from"./shared-domain-error.js";var ye=process.getBuiltinModule("node:fs"),he=t=>ye[t];var kt=he("readFileSync");var xe=process.getBuiltinModule("node:os"),ke=t=>xe[t];var Y=ke("homedir");var Se=process.getBuiltinModule("node:path"),be=t=>Se[t];var St=be("join");function cr({AWS_CONFIG_FILE:t}){try{return bt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new W("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function pr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return bt(t,"credentials")}catch{return""}}function bt(t,e){let n=t||St(Y(),".aws",e);return kt(n.replace(/^~(?=[\\/])/,Y()),"utf8").replace(/^\ufeff/,"")}var Z=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function C(t){let e=Buffer.from(
t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=M)}var M=8,we=24,
wt=4;function tt(t,e){let n=[],r=s=>{let o=s+M;for(;!e(t.slice(s,o))&&o-s<we&&o<t.length;)o+=wt;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+M<=t.length;s+=
wt)r(s);return t.length>M&&r(t.length-M),n}function et(t){return new Set(t).size>=4}function $t(t){return et(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function _(t,e){let n=[];for(let r=0;r+M<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function x(t,e){let n=O(t);return n.length<e||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function O(t){let e=0,
n=t.length;for(;e<n&&Pt(t[e]);)e+=1;for(;n>e&&Pt(t[n-1]);)n-=1;return t.slice(e,n)}function Pt(t){return t!==void 0&&/[\s\u0085]/.test(t)}function A(t){return t.
split(/[\r\n]+/).map(O).filter(e=>e!=="")}function d(t){return/[\r\n]/.test(t)}function At({keys:t,text:e,isLine:n}){if(n)return!_t(e);let r=Pe(t.at(-1)??"");if(Mt(e))return!Le(r);let s=ve(r);return s==="strong"?!/^(true|false|null|none)$/i.
test(e):s==="weak"||t.slice(0,-1).some(o=>$e.test(o))?!nt(e):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(e)&&m(e)}function Et({text:t,isLine:e}){return e?!_t(t):!nt(
t)}var $e=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;function Pe(t){return t.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(
/[^a-z\d]+/).filter(e=>e!=="")}var Oe=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
Ae=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,Ee=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Me=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,_e=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function ve(t){let e=t.at(-1)??"",n=t.at(-2)??"";if(!(_e.test(e)||e==="key"&&n==="public"))return e==="key"&&Ee.test(n)?"strong":e==="string"&&n==="connection"?
"weak":t.some(r=>Oe.test(r)||Ae.test(r))?"strong":Me.test(e)?"weak":void 0}function Le(t){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(t.at(-1)??"")}function Mt(t){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(t)}var Fe=4096,Be=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,Ot=10;function m(t){
let e=t.slice(0,Fe);if(e.length<Ot||Re(e))return!1;let n=0;for(let r of e.split(Be))ze(r)&&(n+=r.length);return n>=Ot&&n*4>=Math.min(e.length,64)}function Re(t){
return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(t)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(t)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(t)}function ze(t){if(t.length<4)return!1;if(/^\d+$/.test(t))return t.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(t))return t.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(t)||Ce(t))return!1;let e=[...t].map(Te),n=0;for(let s=1;s<e.length;s+=1)e[s]!==e[s-1]&&(n+=1);let r=e.filter(s=>s==="digit").length;return t.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=t.length&&new Set(t).size*2>=Math.min(t.length,16)}function Ce(t){let e=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;
return e!==null&&t.length<=32&&t.length>=3*e.length}function Te(t){return/\d/.test(t)?"digit":new RegExp("\\p{Ll}","u").test(t)?"lower":new RegExp("\\p{Lu}","u").
test(t)?"upper":"sign"}function gr(t){return t.length>40||Mt(t)?!1:nt(t)||/^[A-Za-z\d][\w./:@-]*$/.test(t)&&!m(t)&&!/\d{6}/.test(t)&&Ie(t)}function Ie(t){return t.
split(/[-_./:@]+/).every(e=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(e))}function nt(t){return/^[\p{L}]{1,14}$/u.test(t)||/^\d{1,5}$/.test(t)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(t)}function _t(t){return x(t,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(t)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(t)||/^\d{1,5}$/.test(t):!0}function mr(t){
return m(t)?"\u2026":t}function k(t,e){return n=>n.replace(t,e)}function p(t){let e=Object.keys(t).map(n=>`\\u${v(n)}`);return k(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function v(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function T(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function U(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var L=t=>`\\u${v(t)}`,rt=t=>`\\u${v(t).toUpperCase()}`,vt=t=>JSON.stringify(t).slice(1,-1);function E(t,e){let n=k(t,e);return r=>n(vt(r))}var Ne=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Lt[e]??rt(e)),je=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Lt[e]??(/["&'<>]/.test(e)?rt(e):L(e))),Lt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ft=[vt,E(/[&<>\u2028\u2029]/g,L),E(/[\u007f-\uffff]/g,L),E(/[\u007f-\uffff]/g,rt),E(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":L(
t)),E(/\//g,()=>"\\/"),Ne,je,E(/[&'<=>\u2028\u2029]/g,L),E(/\u007f/g,L)];var w={"&":"&amp;","<":"&lt;",">":"&gt;"},Bt=[p(w),p({...w,'"':"&quot;"}),p({...w,"'":"&#39;",'"':"&#34;"}),p({...w,"'":"&#39;",'"':"&#34;","+":"&#43;"}),p({...w,
"'":"&#39;",'"':"&quot;"}),p({...w,"'":"&#x27;",'"':"&quot;"}),p({...w,"'":"&#039;",'"':"&quot;"}),p({...w,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
p({...w,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),p({'"':'""'}),p({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var We={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Rt(t){return k(t,e=>We[e]??U(
e))}var q=[Rt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Rt(/[^ -&(-[\]-~]/gu)],st=k(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),zt=[p({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\
\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),p({"'":`'"'"'`}),p({"'":"'\\''","!":"'\\!'"}),k(/[\\"$`]/g,
t=>`\\${t}`),k(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),k(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),k(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),
st,...q,p({$:"$$"}),p({"%":"%%"}),p({"{":"{{","}":"}}"})];var y={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function g(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(u=>s.includes(u)))return s;let o=new Map(
Object.entries(t)),i=u=>{let f=e.test(u)?n(u):u;return o.set(u,f),f},a="";for(let u of s)a+=o.get(u)??i(u);return a}}var J=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
$=/[^ -~]/u,Ze=t=>`\\x${T(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,Ct=t=>T(t).map(e=>`\\x${e}`).join(""),F={"'":"\\'"},D={'"':'\\"'};function S(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var V={
...y,...D,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Tt={...V,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ue(t){return t<"\x80"?S(t):S(t).replace(
/^\\x/,"\\u00")}function It(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var qe={...V,"\x1B":"\\e"};function Nt(t){let e=g(qe,t,Je);return n=>e(n).replace(/#(?=[{$@])/g,
"\\#")}function Je(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.padStart(4,
"0")}`}var jt=[g(y,J,S),g({...y,...F},J,S),g({...y,...F,"\b":"\\b","\f":"\\f"},J,t=>Ze(t).toUpperCase().replace("X","x")),p({"\\":"\\\\",...F}),g(y,$,Ct),g({...y,
...F},$,Ct),g({...y,...F},$,S),g(y,$,S),g(V,$,Ue),g(V,J,S),g({...y,...D,$:"\\$","@":"\\@"},$,U),p({"\\":"\\\\",...F,...D}),Nt(/[\u0000-\u001f\u007f-\u009f]/u),Nt(
$),g(Tt,$,t=>It(S(t))),g(Tt,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>It(S(t))),t=>g({...y,...D},/\u0000/,S)(t).replaceAll("${","$${").replaceAll("\
%{","%%{"),t=>g({...y,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},$,De)(t).replace(/^ /,"\\ ")];function De(t){return[...Array(t.length).keys()].map(e=>`\
\\u${v(t[e]??"").toUpperCase()}`).join("")}function c({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,u=>{let f=a.get(u)??Ve(u,n);return a.set(u,f),f})}}function Ve(t,e){return T(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var h="-_.~",B="-_.~!*'()",Wt=[c({kept:h}),c({kept:h,letters:"lower"}),c({kept:h,space:"+"}),c({kept:B}),c({kept:B,letters:"lower"}),c(
{kept:"-_.*",space:"+"}),c({kept:"-_.",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${h}/`}),c({kept:`${h}$&+,;=`}),c({kept:`${h}$&+:=@`}),
c({kept:`${h}$&+,/:;=@`}),c({kept:`${h}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${B};:&=+$,`,keepsOthers:!0}),c({kept:`${B}:@&=+$,;/`,keepsOthers:!0}),
c({kept:`${B};/?:@&=+$,[]`,keepsOthers:!0}),c({kept:`${h}!$&'()*+,;=:`}),c({kept:`${h}!$&'()*+,;=`}),c({kept:`${B};,/?:@&=+$#`}),c({kept:`${h}!#$%&'()*+,/:;=?@[\
]`})];var Ge=[...Z,...Ft,...Wt,...zt,...jt,...Bt],Ke=[...Z,st];function*Ut(t){for(let e of q)yield e(t);for(let e of C(t))yield e,yield Xe(e);for(let e of/^[\w.-]*$/.
test(t)?Ke:Ge)yield e(t)}function*qt(t){for(let e of q)yield e(t);yield JSON.stringify(t).slice(1,-1);for(let e of C(t))yield e;for(let e of Z)yield e(t)}var Zt={
from:37,to:512},He=1024;function Jt(t){let e=Buffer.byteLength(t);if(e<Zt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=He&&m(t)?tt(t,$t):[];
return new Set([...n,...e<=Zt.to?C(t).flatMap(r=>tt(r,et)):[]])}var Qe=[76,64];function Dt(t){let[e=""]=C(t);return new Set(Qe.filter(n=>e.length>n).flatMap(n=>_(
e,n)))}function Xe(t){return t.replaceAll("+","-").replaceAll("/","_")}function Vt(t){let e=new Set;for(let n of d(t)?[t,...A(t)]:[t]){e.add(n);for(let r of Ye)e.add(r(n))}return e}var Ye=[t=>ot(t,0),t=>ot(t,1),t=>ot(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),nn,rn,t=>t.replace(/[<>"'&]/g,e=>tn[e]??e)];function ot(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var tn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},en={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function nn(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>en[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function rn(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var sn=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,on=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Kt=100;function it(t){if(!/^\s*[[{"]/.
test(t)||!P(t))return;let e=[],n=[],r=new I,s=0,o="";for(let[i,a,u]of t.matchAll(sn))if(i==="{"||i==="[")s<Kt&&(n[s]=o),s+=1,o=i==="["?o:"",r=new I;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new I;else if(a===void 0)e.push({keys:Gt(n,s,o),text:i});else{let f=JSON.parse(a);u===void 0?(r.add(o,f,e.length),e.push(...an(a,
f).map(b=>({keys:Gt(n,s,o),text:b})))):(o=f,m(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var I=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$/i.test(
e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]={
keys:[],text:n},e.push({keys:[n],text:this.#t})}};function an(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function Ht(t){let e=it(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function Gt(t,e,n){return[...t.slice(0,Math.min(e,Kt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Qt(t){return/^\s*[[{]/.
test(t)&&P(t)?t.replace(on,"$1"):void 0}function P(t){if(!yt(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var cn=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,pn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function at(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(cn)]:[...t.matchAll(pn)];if(e.length<2)return;let n=t.includes(
";")?un:ln;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function un(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();
let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}function ln(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function Xt(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...fn(n)]:[r]}function fn(t){let e=ct(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function ct(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var dn=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function Yt(t){return/\s/.test(
t)?[...[...t.matchAll(dn)].map(([,n="",r=""])=>({keys:[n],text:gn(r)})),...G(t)]:void 0}function G(t){return t.split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.
exec(e)?.slice(1)??[]]).filter(e=>m(e)).map(e=>({keys:[],text:e}))}function gn(t){return/^["']/.test(t)?t.slice(1,-1).replace(/\\(.)/g,"$1"):t}var mn=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,yn=/^(\s*)- +(.*)$/,hn=/^\s*$/,xn=/^\s*(?:#|;|!|\/\/\s)/,
kn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ee(t){let e=new pt(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.next();o!==void 0;o=e.next()){let i=o;
if(!(hn.test(i)||kn.test(i)))if(xn.test(i))n.push(...G(i));else{let a=e.pairOf(i);a?(n.push(...a),r+=1):(n.push(...lt(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function lt(t){let e=G(t).filter(({text:n})=>n!==t);return[{keys:[],text:t,isLine:!0},...e]}var pt=class{#e;#t=0;#n=[];constructor(e){this.#e=e}next(){let e=this.#e[this.#t];
return this.#t+=1,e}pairOf(e){let[,n="",r="",s,o=""]=mn.exec(e)??[];if(s===void 0)return this.#o(e);let i=Sn(s);if(m(i))return;let a=n.length+r.length,u=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(u,o.trim(),n.length)}#o(e){let[,n="",r]=yn.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#s(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:e,text:this.#a(r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...ut(e,n),
...this.#i(e,n)];let i=this.#c(n,o);return i===void 0?[{keys:e,text:n}]:[{keys:e,text:o==='"'?Pn(i):i.replaceAll("''","'")},{keys:e,text:i}]}#i(e,n){let r=n,s=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+te;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:ut(e,r)}#a(e){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+te),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},te=100;function Sn(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function ut(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...ut(t,n)];let r=bn(e);if(P(r))return[{keys:t,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return wn(t,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,e])].map(i=>({keys:t,text:i}))}function bn(t){let e=t.search(/\s#/);return e<
0?t:t.slice(0,e).trimEnd()}function wn(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var $n={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Pn(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):$n[s]??s)}function ne(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var On=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,An=[64,76];function re(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(On,(r,s,o)=>(e.push(...En(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function En(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...An.flatMap(s=>_(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Mn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,_n=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function se(t){
let[,e,n=e]=_n.exec(t)??[];if(n!==void 0)return[K(["password"],n)];let r=Mn.exec(t)?.[1];if(r===void 0)return;let s=vn(r),o=s<0?[]:Ln(r.slice(0,s)),[i="",...a]=r.
slice(s+1).split(/[?#;]/),[,...u]=i.split("/");for(let f of u)o.push(...R([],f));for(let f of a.flatMap(b=>b.split("&"))){let[b="",l=""]=f.split(/=(.*)/s);o.push(
...R([oe(b)],l),...R([],l===""?b:""))}return o.filter(({text:f})=>f!=="")}function vn(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function Ln(t){let e=t.indexOf(":");return e<0?R([],t):[...R(["password"],t.slice(
e+1)),...R([],t.slice(0,e))]}function R(t,e){let n=oe(e);return n===e?[K(t,e)]:[K(t,n),K(t,e)]}var K=(t,e)=>({keys:t,text:e});function oe(t){try{return decodeURIComponent(
t)}catch{return t}}function ae(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!O(t).endsWith(">"))return;let e=[];for(let[,n="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
e.push({keys:[n],text:ie(r.trim())});for(let[n]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,a]of r)e.push({keys:[o==="value"&&s!==void 0?s:o],text:ie(i??a??"")})}return e}var Fn={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function ie(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(e,n)=>Fn[n]??"")}var Bn=[{name:"JSON",parts:it},{name:"HTTP authorization header (Bearer, Basic)",parts:Xt},{name:"URL, JDBC URL",parts:Rn},{name:"XML (Maven, .NET)",parts:ae},{
name:".netrc, .pgpass",parts:ne},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:at},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ee}];
function Rn(t){let e=se(t);return e&&[...e,...t.includes(";")&&at(t.slice(t.indexOf(";")+1))||[]]}var zn=12;function*H(t,e=[],n=0){if(n>zn)return;let r=P(t)?void 0:
re(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*H(r.rest,e,n+1));return}for(let s of Cn(t)){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*H(s.text,o.keys,n+1)))}}function Cn(t){if(t.length<Tn)return[];let e=/^[\w.-]*$/.test(t);for(let{parts:s}of e?[]:Bn){let o=s(t);
if(o)return o}let n=ct(t);if(n!==void 0)return[{keys:[],text:n}];if(e)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.split(/, ?/).map(s=>({keys:[],text:s})):d(t)?A(t).flatMap(lt):Yt(t)??[]}var Tn=6;function N(t,e){let{minLength:n}=e,r=In(t,e),s=r.filter(({isLine:l})=>!l).map(({text:l})=>O(l)),o=new Map,i=(l,X)=>{x(l,n)&&!o.has(l)&&o.set(l,{text:l,kind:X})},
a=A(t),u=d(t)&&r.length>0?"whole":ft(t,s);if(i(t,u),a.length===1)for(let l of a)i(l,ft(l,s));for(let{text:l,isLine:X}of r){let gt=X?Un(l,a.length):ft(O(l),s);i(
l,gt),d(l)||i(O(l),gt)}let f=Zn(a,o,s),b=d(t)?Qt(t):void 0;return b!==void 0&&i(b,"line"),{texts:[...o.values()],cover:f}}function In(t,{publicFields:e=[]}){let n=new Set(
e),r=[...H(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(At);return s.length>0||!d(t)||P(t)?s:r.filter(Et)}var ce=200,Nn=65536;
function ft(t,e){return Wn(t,e)?"whole":"leaf"}var jn=128;function Wn(t,e){if(t.length>Nn)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(t)||/^[{[]/.test(t)&&P(t);
return t.length<jn&&!n?!1:e.slice(0,ce).some(r=>r.length<t.length&&t.includes(r))}function Zn(t,e,n){if(![...e.keys()].some(o=>!d(o)))return"none";let r=n.slice(
0,ce),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function Un(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var pe={masks:2e3,characters:524288};function z(t,e,n=N(t,e).texts){let r=new j(e.minLength);for(let{text:s}of n)d(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
Jn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Jt(s));return r.addAll(Dt(t)),[...r.all]}function ue(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new j(e);s.add(r);for(let o of[76,64])s.addAll(_(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=qn?s.addAll(A(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(m)),[...s.all]}var qn=1024;function $s(t,e){let n=new j(e.minLength);
for(let{text:r}of N(t,e).texts)d(r)||n.add(r);return[...n.all]}function le({user:t,password:e},n){if(!x(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var j=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=pe.masks}add(e){return this.
all.has(e)||!x(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=pe.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*Jn({text:t,kind:e}){if(e==="line")return;let n=d(t)?new Set([t]):Vt(t);for(let r of e==="leaf"?Ut(t):qt(t))n.has(r)||d(r)||(n.
add(r),yield r)}function Q(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function dt(t,e){let n=t.filter(o=>Dn(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(Gn(o,e));for(let o of new Set(n.map(i=>i.secret))){s(Kn(o).
filter(i=>x(i,e)));for(let i of Xn(o))s(le(i,e))}return Q(r)}function Dn(t,e){return Vn(t,e)!=="none"}function Vn(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!x(n,e)?"none":r==="binary"?"whole":ge(t,e).cover}var fe=new WeakMap;function ge(t,e){let n=me(t),r=[e,...n,t.value].join(`
`),s=fe.get(t.secret)??new Map;fe.set(t.secret,s);let o=s.get(r)??N(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function Gn(t,e){let n={minLength:e,
publicFields:me(t)};if(t.kind!=="binary")return z(t.value,n,ge(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...ue(r,n),...Buffer.from(s).
equals(r)?z(s,n):[]]}function me({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function Kn({value:t}){return typeof t=="string"?Ht(t).flatMap(
e=>[e,xt(e)]):[]}var de=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Hn=/pass|secret|token|key|pwd|credential/i,
Qn=5;function*Xn({value:t}){let e=typeof t=="string"?mt(t):void 0;if(!ht(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>de.
test(o)).slice(0,Qn),s=n.filter(([o])=>Hn.test(o)&&!de.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var Yn=8192;async function Is(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<Yn)return dt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw tr();for(let i of dt(o,e))s.push(i)}return Q(s)}function Ns(){z('no secret: {"user": "name"}',{minLength:1}),z("n0-Secret/1t+is:n\
One$",{minLength:1})}function tr(){return new W("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout`\
, or lease fewer large values in one step."})}export{cr as a,pr as b,x as c,At as d,gr as e,mr as f,z as g,$s as h,le as i,Q as j,dt as k,Dn as l,Vn as m,Is as n,Ns as o};
