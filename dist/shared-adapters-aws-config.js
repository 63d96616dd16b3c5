const require=process.getBuiltinModule;
import{a as b,b as E,c as $,d,e as dt,f as mt,g as h}from"./shared-domain-masks-looks-secret.js";import{a as ut}from"./shared-domain-values-refused-names.js";import{b as pt,c as ft,d as lt}from"./shared-domain-values-json.js";
import{a as z}from"./shared-domain-error.js";var oe=process.getBuiltinModule("node:fs"),ie=t=>oe[t];var gt=ie("readFileSync");var ae=process.getBuiltinModule("node:os"),ce=t=>ae[t];var H=ce("homedir");var pe=process.getBuiltinModule("node:path"),fe=t=>pe[t];var yt=fe("join");function vn({AWS_CONFIG_FILE:t}){try{return xt(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new z("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function Bn({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return xt(t,"credentials")}catch{return""}}function xt(t,e){let n=t||yt(H(),".aws",e);return gt(n.replace(/^~(?=[\\/])/,H()),"utf8").replace(/^\ufeff/,"")}var U=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function C(t){let e=Buffer.from(
t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=M)}var M=8,le=24,
ht=4;function Q(t,e){let n=[],r=s=>{let o=s+M;for(;!e(t.slice(s,o))&&o-s<le&&o<t.length;)o+=ht;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+M<=t.length;s+=
ht)r(s);return t.length>M&&r(t.length-M),n}function X(t){return new Set(t).size>=4}function kt(t){return X(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function F(t,e){let n=[];for(let r=0;r+M<=t.length;r+=e)n.push(t.slice(r,r+e));return n}function k(t,e){return n=>n.replace(t,e)}function f(t){let e=Object.keys(t).map(n=>`\\u${_(n)}`);return k(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function _(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function T(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function W(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var I=t=>`\\u${_(t)}`,St=t=>`\\u${_(t).toUpperCase()}`,wt=t=>JSON.stringify(t).slice(1,-1);function A(t,e){let n=k(t,e);return r=>n(wt(r))}var ue=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>de[e]??St(e)),de={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},bt=[wt,A(/[&<>\u2028\u2029]/g,I),A(/[\u007f-\uffff]/g,I),A(/[\u007f-\uffff]/g,
St),A(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":I(t)),A(/\//g,()=>"\\/"),ue,A(/[&'<=>\u2028\u2029]/g,I),A(/\u007f/g,I)];var S={"&":"&amp;","<":"&lt;",">":"&gt;"},$t=[f(S),f({...S,'"':"&quot;"}),f({...S,"'":"&#39;",'"':"&#34;"}),f({...S,"'":"&#39;",'"':"&#34;","+":"&#43;"}),f({...S,
"'":"&#39;",'"':"&quot;"}),f({...S,"'":"&#x27;",'"':"&quot;"}),f({...S,"'":"&#039;",'"':"&quot;"}),f({...S,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
f({...S,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),f({'"':'""'}),f({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var me={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Pt(t){return k(t,e=>me[e]??W(
e))}var q=[Pt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Pt(/[^ -&(-[\]-~]/gu)],Ot=[f({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),f({"'":`'"'"\
'`}),f({"'":"'\\''","!":"'\\!'"}),k(/[\\"$`]/g,t=>`\\${t}`),k(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),k(/[^\w@%+=:,./\r\n-]/g,t=>`\\${t}`),k(
/[^\w\u0080-\uffff]/g,t=>`\\${t}`),...q,f({$:"$$"}),f({"%":"%%"}),f({"{":"{{","}":"}}"})];var g={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(p=>s.includes(p)))return s;let o=new Map(
Object.entries(t)),i=p=>{let u=e.test(p)?n(p):p;return o.set(p,u),u},a="";for(let p of s)a+=o.get(p)??i(p);return a}}var J=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
P=/[^ -~]/u,ge=t=>`\\x${T(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,At=t=>T(t).map(e=>`\\x${e}`).join(""),v={"'":"\\'"},D={'"':'\\"'};function x(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var Y={
...g,...D,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Et={...Y,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function ye(t){return t<"\x80"?x(t):x(t).replace(
/^\\x/,"\\u00")}function Mt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Ft=[m(g,J,x),m({...g,...v},J,x),m({...g,...v,"\b":"\\b","\f":"\\f"},J,t=>ge(t).toUpperCase().
replace("X","x")),f({"\\":"\\\\",...v}),m(g,P,At),m({...g,...v},P,At),m({...g,...v},P,x),m(g,P,x),m(Y,P,ye),m(Y,J,x),m({...g,...D,$:"\\$","@":"\\@"},P,W),f({"\\":"\
\\\\",...v,...D}),m(Et,P,t=>Mt(x(t))),m(Et,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>Mt(x(t))),t=>m({...g,...D},/\u0000/,x)(t).replaceAll("${","$${").
replaceAll("%{","%%{"),t=>m({...g,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},P,xe)(t).replace(/^ /,"\\ ")];function xe(t){return[...Array(t.length).keys()].
map(e=>`\\u${_(t[e]??"").toUpperCase()}`).join("")}function c({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,p=>{let u=a.get(p)??he(p,n);return a.set(p,u),u})}}function he(t,e){return T(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var y="-_.~",B="-_.~!*'()",_t=[c({kept:y}),c({kept:y,letters:"lower"}),c({kept:y,space:"+"}),c({kept:B}),c({kept:B,letters:"lower"}),c(
{kept:"-_.*",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${y}/`}),c({kept:`${y}$&+,;=`}),c({kept:`${y}$&+:=@`}),c({kept:`${y}$&+,/:;=@`}),
c({kept:`${y}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${B};:&=+$,`,keepsOthers:!0}),c({kept:`${B}:@&=+$,;/`,keepsOthers:!0}),c({kept:`${B};/?:@&=+$,[\
]`,keepsOthers:!0}),c({kept:`${y}!$&'()*+,;=:`}),c({kept:`${y}!$&'()*+,;=`}),c({kept:`${B};,/?:@&=+$#`}),c({kept:`${y}!#$%&'()*+,/:;=?@[]`})];var ke=[...U,...bt,..._t,...Ot,...Ft,...$t];function*Bt(t){for(let e of q)yield e(t);for(let e of C(t))yield e,yield be(e);for(let e of/^\w*$/.test(t)?U:ke)yield e(
t)}function*Rt(t){for(let e of q)yield e(t);yield JSON.stringify(t).slice(1,-1);for(let e of C(t))yield e;for(let e of U)yield e(t)}var vt={from:37,to:512},Se=1024;
function Lt(t){let e=Buffer.byteLength(t);if(e<vt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=Se&&h(t)?Q(t,kt):[];return new Set([...n,...e<=
vt.to?C(t).flatMap(r=>Q(r,X)):[]])}var we=[76,64];function Ct(t){let[e=""]=C(t);return new Set(we.filter(n=>e.length>n).flatMap(n=>F(e,n)))}function be(t){return t.
replaceAll("+","-").replaceAll("/","_")}function Tt(t){let e=new Set;for(let n of d(t)?[t,...$(t)]:[t]){e.add(n);for(let r of $e)e.add(r(n))}return e}var $e=[t=>tt(t,0),t=>tt(t,1),t=>tt(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),Ae,Ee,t=>t.replace(/[<>"'&]/g,e=>Pe[e]??e)];function tt(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var Pe={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Oe={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ae(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Oe[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Ee(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var Me=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Fe=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Nt=100;function et(t){if(!/^\s*[[{"]/.
test(t)||!w(t))return;let e=[],n=[],r=0,s="";for(let[o,i,a]of t.matchAll(Me))if(o==="{"||o==="[")r<Nt&&(n[r]=s),r+=1,s=o==="["?s:"";else if(o==="}"||o==="]")r-=
1;else if(i===void 0)e.push({keys:It(n,r,s),text:o});else{let p=JSON.parse(i);a===void 0?e.push(..._e(i,p).map(u=>({keys:It(n,r,s),text:u}))):(s=p,h(s)&&e.push(
{keys:[],text:s,isKey:!0}))}return e}function _e(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function jt(t){let e=et(t)?.filter(({isKey:n})=>n)??[];return[...new Set(
e.map(n=>n.text))]}function It(t,e,n){return[...t.slice(0,Math.min(e,Nt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function zt(t){return/^\s*[[{]/.test(t)&&w(t)?t.
replace(Fe,"$1"):void 0}function w(t){if(!ft(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var ve=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Be=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function nt(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(ve)]:[...t.matchAll(Be)];if(e.length<2)return;let n=t.includes(
";")?Re:Le;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function Re(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();
let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}function Le(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function Ut(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Ce(n)]:[r]}function Ce(t){let e=rt(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function rt(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Te=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Ie=/^(\s*)- +(.*)$/,Ne=/^\s*$/,je=/^\s*(?:#|;|!|\/\/\s)/,
ze=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Wt(t){let e=new st(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.next();o!==void 0;o=e.next()){let i=o;
if(!(Ne.test(i)||ze.test(i)))if(je.test(i))n.push(...Jt(i));else{let a=e.pairOf(i);a?(n.push(...a),r+=1):(n.push(...ot(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function ot(t){let e=Jt(t).filter(({text:n})=>n!==t);return[{keys:[],text:t,isLine:!0},...e]}var st=class{#e;#t=0;#n=[];constructor(e){this.#e=e}next(){let e=this.#e[this.#t];
return this.#t+=1,e}pairOf(e){let[,n="",r="",s,o=""]=Te.exec(e)??[];if(s===void 0)return this.#o(e);let i=We(s);if(h(i))return;let a=n.length+r.length,p=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(p,o.trim(),n.length)}#o(e){let[,n="",r]=Ie.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#s(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:e,text:this.#i(r)}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return qt(e,n);let o=this.#a(n,s);return o===void 0?[{keys:e,text:n}]:[{keys:e,text:s==='"'?Ve(
o):o.replaceAll("''","'")},{keys:e,text:o}]}#i(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Ue),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Ue=100;function We(t){let e=t.replace(/^["']|["']$/g,"");return e.startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function qt(t,e){if(e==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...qt(t,n)];let r=qe(e);if(w(r))return[{keys:t,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return Je(t,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,e])].map(i=>({keys:t,text:i}))}function qe(t){let e=t.search(/\s#/);return e<
0?t:t.slice(0,e).trimEnd()}function Je(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var De={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Ve(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):De[s]??s)}function Jt(t){return t.split(/[\s,;|"']+/).filter(e=>h(e)).map(e=>({keys:[],text:e}))}function Dt(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Ze=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Ge=[64,76];function Vt(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Ze,(r,s,o)=>(e.push(...Ke(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function Ke(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...Ge.flatMap(s=>F(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var He=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Qe=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function Zt(t){let[,e,n]=Qe.exec(t)??[];if(e!==void 0&&n!==void 0)
return[V(["password"],n)];let r=He.exec(t)?.[1];if(r===void 0)return;let s=Xe(r),o=s<0?[]:Ye(r.slice(0,s)),[i="",...a]=r.slice(s+1).split(/[?#;]/),[,...p]=i.split(
"/");for(let u of p)o.push(...R([],u));for(let u of a.flatMap(O=>O.split("&"))){let[O="",l=""]=u.split(/=(.*)/s);o.push(...R([Gt(O)],l),...R([],l===""?O:""))}return o.
filter(({text:u})=>u!=="")}function Xe(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(t)?t.lastIndexOf("@"):n}function Ye(t){let e=t.indexOf(":");return e<0?R([],t):[...R(["password"],t.slice(e+1)),...R([],t.slice(0,e))]}function R(t,e){let n=Gt(
e);return n===e?[V(t,e)]:[V(t,n),V(t,e)]}var V=(t,e)=>({keys:t,text:e});function Gt(t){try{return decodeURIComponent(t)}catch{return t}}function Ht(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!E(t).endsWith(">"))return;let e=[];for(let[,n="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
e.push({keys:[n],text:Kt(r.trim())});for(let[n]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,a]of r)e.push({keys:[o==="value"&&s!==void 0?s:o],text:Kt(i??a??"")})}return e}var tn={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function Kt(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(e,n)=>tn[n]??"")}var en=[{name:"JSON",parts:et},{name:"HTTP authorization header (Bearer, Basic)",parts:Ut},{name:"URL, JDBC URL",parts:nn},{name:"XML (Maven, .NET)",parts:Ht},{
name:".netrc, .pgpass",parts:Dt},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:nt},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Wt}];
function nn(t){let e=Zt(t);return e&&[...e,...t.includes(";")&&nt(t.slice(t.indexOf(";")+1))||[]]}var rn=12;function*Z(t,e=[],n=0){if(n>rn)return;let r=w(t)?void 0:
Vt(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Z(r.rest,e,n+1));return}for(let s of sn(t)){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*Z(s.text,o.keys,n+1)))}}function sn(t){if(t.length<on)return[];for(let{parts:r}of en){let s=r(t);if(s)return s}let e=rt(t);if(e!==
void 0)return[{keys:[],text:e}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.split(/, ?/).
map(r=>({keys:[],text:r})):d(t)?$(t).flatMap(ot):[]}var on=6;function N(t,e){let{minLength:n}=e,r=an(t,e),s=r.filter(({isLine:l})=>!l).map(({text:l})=>E(l)),o=new Map,i=(l,K)=>{b(l,n)&&!o.has(l)&&o.set(l,{text:l,kind:K})},
a=$(t),p=d(t)&&r.length>0?"whole":it(t,s);if(i(t,p),a.length===1)for(let l of a)i(l,it(l,s));for(let{text:l,isLine:K}of r){let ct=K?un(l,a.length):it(E(l),s);i(
l,ct),d(l)||i(E(l),ct)}let u=ln(a,o,s),O=d(t)?zt(t):void 0;return O!==void 0&&i(O,"line"),{texts:[...o.values()],cover:u}}function an(t,{publicFields:e=[]}){let n=new Set(
e),r=[...Z(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(dt);return s.length>0||!d(t)||w(t)?s:r.filter(mt)}var Qt=200,cn=65536;
function it(t,e){return fn(t,e)?"whole":"leaf"}var pn=128;function fn(t,e){if(t.length>cn)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(t)||/^[{[]/.test(t)&&w(t);
return t.length<pn&&!n?!1:e.slice(0,Qt).some(r=>r.length<t.length&&t.includes(r))}function ln(t,e,n){if(![...e.keys()].some(o=>!d(o)))return"none";let r=n.slice(
0,Qt),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function un(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var Xt={masks:2e3,characters:524288};function L(t,e,n=N(t,e).texts){let r=new j(e.minLength);for(let{text:s}of n)d(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
mn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Lt(s));return r.addAll(Ct(t)),[...r.all]}function Yt(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new j(e);s.add(r);for(let o of[76,64])s.addAll(F(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=dn?s.addAll($(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(h)),[...s.all]}var dn=1024;function Ir(t,e){let n=new j(e.minLength);
for(let{text:r}of N(t,e).texts)d(r)||n.add(r);return[...n.all]}function te({user:t,password:e},n){if(!b(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var j=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=Xt.masks}add(e){return this.
all.has(e)||!b(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=Xt.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*mn({text:t,kind:e}){if(e==="line")return;let n=d(t)?new Set([t]):Tt(t);for(let r of e==="leaf"?Bt(t):Rt(t))n.has(r)||d(r)||(n.
add(r),yield r)}function G(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function at(t,e){let n=t.filter(o=>gn(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(xn(o,e));for(let o of new Set(n.map(i=>i.secret))){s(hn(o).
filter(i=>b(i,e)));for(let i of wn(o))s(te(i,e))}return G(r)}function gn(t,e){return yn(t,e)!=="none"}function yn(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!b(n,e)?"none":r==="binary"?"whole":re(t,e).cover}var ee=new WeakMap;function re(t,e){let n=se(t),r=[e,...n,t.value].join(`
`),s=ee.get(t.secret)??new Map;ee.set(t.secret,s);let o=s.get(r)??N(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function xn(t,e){let n={minLength:e,
publicFields:se(t)};if(t.kind!=="binary")return L(t.value,n,re(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...Yt(r,n),...Buffer.from(s).
equals(r)?L(s,n):[]]}function se({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function hn({value:t}){return typeof t=="string"?jt(t).flatMap(
e=>[e,ut(e)]):[]}var ne=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,kn=/pass|secret|token|key|pwd|credential/i,
Sn=5;function*wn({value:t}){let e=typeof t=="string"?pt(t):void 0;if(!lt(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>ne.
test(o)).slice(0,Sn),s=n.filter(([o])=>kn.test(o)&&!ne.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var bn=8192;async function Xr(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<bn)return at(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw $n();for(let i of at(o,e))s.push(i)}return G(s)}function Yr(){L('no secret: {"user": "name"}',{minLength:1}),L("n0-Secret/1t+is:n\
One$",{minLength:1})}function $n(){return new z("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout`\
, or lease fewer large values in one step."})}export{vn as a,Bn as b,L as c,Ir as d,te as e,G as f,at as g,gn as h,yn as i,Xr as j,Yr as k};
