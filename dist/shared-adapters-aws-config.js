const require=process.getBuiltinModule;
import{a as A,b as k,c as O,d as l,e as Et,f as V,g as Z,h as x}from"./shared-domain-masks-looks-secret.js";import{a as Ot}from"./shared-domain-values-refused-names.js";import{b as $t,c as Pt,
d as At}from"./shared-domain-values-json.js";import{a as D}from"./shared-domain-error.js";var Pe=process.getBuiltinModule("node:fs"),Ae=t=>Pe[t];var Mt=Ae("readFileSync");var Oe=process.getBuiltinModule("node:os"),Ee=t=>Oe[t];var at=Ee("homedir");var Me=process.getBuiltinModule("node:path"),_e=t=>Me[t];var _t=_e("join");function mr({AWS_CONFIG_FILE:t}){try{return Ft(t,"config")}catch(e){if(e.code==="ENOENT")return"";throw new D("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:e})}}function gr({AWS_SHARED_CREDENTIALS_FILE:t}){
try{return Ft(t,"credentials")}catch{return""}}function Ft(t,e){let n=t||_t(at(),".aws",e);return Mt(n.replace(/^~(?=[\\/])/,at()),"utf8").replace(/^\ufeff/,"")}var G=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),Fe],Lt="ABCDEFGHIJKLMNOPQRSTUV\
WXYZ234567";function Fe(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=Lt[n>>r-5&31];return r>0&&(e+=Lt[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function R(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=v)}var v=8,Le=24,vt=4;function ct(t,e){let n=[],r=s=>{let o=s+v;for(;!e(t.slice(s,o))&&o-s<Le&&o<t.length;)o+=
vt;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+v<=t.length;s+=vt)r(s);return t.length>v&&r(t.length-v),n}function ft(t){return new Set(t).size>=4}function Rt(t){
return ft(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(t)}function _(t,e){let n=[];for(let r=0;r+v<=t.length;r+=e)n.push(t.slice(r,r+
e));return n}function S(t,e){return n=>n.replace(t,e)}function d(t){let e=Object.keys(t).map(n=>`\\u${B(n)}`);return S(new RegExp(`[${e.join("")}]`,"g"),n=>t[n]??n)}function B(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function j(t){return[...Buffer.from(t)].map(e=>e.toString(16).padStart(2,"0"))}function H(t){return[...Buffer.
from(t)].map(e=>`\\${e.toString(8).padStart(3,"0")}`).join("")}var F=t=>`\\u${B(t)}`,pt=t=>`\\u${B(t).toUpperCase()}`,C=t=>JSON.stringify(t).slice(1,-1);function E(t,e){let n=S(t,e);return r=>n(C(r))}var ve=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
e=>Bt[e]??pt(e)),Re=t=>t.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,e=>e==="/"?"\\/":Bt[e]??(/["&'<>]/.test(e)?pt(e):F(e))),Bt={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},dt=[C,E(/[&<>\u2028\u2029]/g,F),E(/[\u007f-\uffff]/g,F),E(/[\u007f-\uffff]/g,pt),E(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":F(
t)),E(/\//g,()=>"\\/"),ve,Re,E(/[&'<=>\u2028\u2029]/g,F),E(/\u007f/g,F),E(/[&'<>\u2028\u2029\u007f-\uffff]/g,F),t=>C(C(t)),t=>C(t).replaceAll("\\","\\\\"),t=>C(
t).replace(/[\\']/g,"\\$&")];var b={"&":"&amp;","<":"&lt;",">":"&gt;"},Ct=[d(b),d({...b,'"':"&quot;"}),d({...b,"'":"&#39;",'"':"&#34;"}),d({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),d({...b,
"'":"&#39;",'"':"&quot;"}),d({...b,"'":"&#x27;",'"':"&quot;"}),d({...b,"'":"&#039;",'"':"&quot;"}),d({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
d({...b,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),d({'"':'""'}),d({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Be={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function It(t){return S(t,e=>Be[e]??H(
e))}var K=[It(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),It(/[^ -&(-[\]-~]/gu)],ut=S(/[^\w\u0080-\uffff]/g,t=>`\\${t}`),Nt=[d({"'":"'\\''"}),t=>t.replace(/'+/g,e=>`'${"\
\\'".repeat(e.length)}'`).replace(/^'|'$/g,""),t=>t.replace(/'+/g,e=>`'"${e}"'`).replace(/^'|'$/g,""),d({"'":`'"'"'`}),d({"'":"'\\''","!":"'\\!'"}),S(/[\\"$`]/g,
t=>`\\${t}`),S(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),S(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,t=>`\\${t}`),S(/[^\w\-.,:+/@\n]/gu,t=>`\\${t}`),
ut,...K,d({$:"$$"}),d({"%":"%%"}),d({"{":"{{","}":"}}"})];var y={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(t,e,n){let r=Object.keys(t);return s=>{if(!e.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(t)),i=c=>{let u=e.test(c)?n(c):c;return o.set(c,u),u},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var Q=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
$=/[^ -~]/u,Ce=t=>`\\x${j(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,zt=t=>j(t).map(e=>`\\x${e}`).join(""),I={"'":"\\'"},X={'"':'\\"'};function w(t){let e=t.
codePointAt(0)??0;return e<256?`\\x${e.toString(16).padStart(2,"0")}`:e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\U${e.toString(16).padStart(8,"0")}`}var Y={
...y,...X,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Tt={...Y,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ie(t){return t<"\x80"?w(t):w(t).replace(
/^\\x/,"\\u00")}function jt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var Ne={...Y,"\x1B":"\\e"};function qt(t){let e=m(Ne,t,ze);return n=>e(n).replace(/#(?=[{$@])/g,
"\\#")}function ze(t){let e=(t.codePointAt(0)??0).toString(16).toUpperCase();return e.length>4?`\\u{${e}}`:t<"\x80"?`\\x${e.padStart(2,"0")}`:`\\u${e.padStart(4,
"0")}`}var Ut=[m(y,Q,w),m({...y,...I},Q,w),m({...y,...I,"\b":"\\b","\f":"\\f"},Q,t=>Ce(t).toUpperCase().replace("X","x")),d({"\\":"\\\\",...I}),m(y,$,zt),m({...y,
...I},$,zt),m({...y,...I},$,w),m(y,$,w),m(Y,$,Ie),m(Y,Q,w),m({...y,...X,$:"\\$","@":"\\@"},$,H),d({"\\":"\\\\",...I,...X}),qt(/[\u0000-\u001f\u007f-\u009f]/u),qt(
$),m(Tt,$,t=>jt(w(t))),m(Tt,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>jt(w(t))),t=>m({...y,...X},/\u0000/,w)(t).replaceAll("${","$${").replaceAll("\
%{","%%{"),t=>m({...y,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},$,Te)(t).replace(/^ /,"\\ ")];function Te(t){return[...Array(t.length).keys()].map(e=>`\
\\u${B(t[e]??"").toUpperCase()}`).join("")}function f({kept:t,space:e,letters:n,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(e?[[" ",e]]:[]);return i.toWellFormed().replace(o,c=>{let u=a.get(c)??je(c,n);return a.set(c,u),u})}}function je(t,e){return j(t).map(n=>`%${e?n:n.
toUpperCase()}`).join("")}var h="-_.~",L="-_.~!*'()",Wt=[f({kept:h}),f({kept:h,letters:"lower"}),f({kept:h,space:"+"}),f({kept:L}),f({kept:L,letters:"lower"}),f(
{kept:"-_.*",space:"+"}),f({kept:"-_.",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${L}:$,`,space:"+"}),f({kept:"-_.~!$'()*,/:?@",space:"\
+"}),f({kept:`${h}/`}),f({kept:`${h}$&+,;=`}),f({kept:`${h}$&+:=@`}),f({kept:`${h}$&+,/:;=@`}),f({kept:`${h}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"\
!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${L}\
;:&=+$,`,keepsOthers:!0}),f({kept:`${L}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${L};/?:@&=+$,[]`,keepsOthers:!0}),f({kept:`${h}!$&'()*+,;=:`}),f({kept:`${h}!$&'()*\
+,;=`}),f({kept:`${L};,/?:@&=+$#`}),f({kept:`${h}!#$%&'()*+,/:;=?@[]`})];var Dt=[...dt,...Wt,...Nt,...Ut,...Ct],Nr=[...G,...Dt],qe=[ut];function*Vt(t){let e=k(t);for(let n of K)yield n(e);for(let n of R(t))yield n,yield De(n);yield*R(
t,"utf16le"),yield*Zt(t);for(let n of G)yield n(t);for(let n of/^[\w.-]*$/.test(t)?qe:Dt)yield n(e)}var Ue=8192,lt={line:30,to:512};function Zt(t){let e=Buffer.
from(t);return e.length>lt.line&&e.length<=lt.to?_(e.toString("hex"),2*lt.line):[]}function*Gt(t){let e=k(t);for(let n of K)yield n(e);if(yield JSON.stringify(t).
slice(1,-1),t.length<=Ue)for(let n of dt)yield n(e);yield*Zt(t);for(let n of R(t))yield n;for(let n of G)yield n(t)}var Jt={from:37,to:512},We=1024;function Ht(t){
let e=Buffer.byteLength(t);if(e<Jt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let n=t.length<=We&&x(t)?ct(t,Rt):[];return new Set([...n,...e<=Jt.to?R(t).
flatMap(r=>ct(r,ft)):[]])}var Je=[76,64];function Kt(t){let[e=""]=R(t);return new Set(Je.filter(n=>e.length>n).flatMap(n=>_(e,n)))}function De(t){return t.replaceAll(
"+","-").replaceAll("/","_")}function Qt(t){let e=new Set;for(let n of l(t)?[t,...O(t)]:[t]){e.add(n);for(let r of Ve)e.add(r(n))}return e}var Ve=[t=>mt(t,0),t=>mt(t,1),t=>mt(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),He,Ke,t=>t.replace(/[<>"'&]/g,e=>Ze[e]??e)];function mt(t,e){let n=Buffer.from(t);return n.subarray(n.length>e?e:0).toString(
"base64")}var Ze={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ge={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function He(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,e=>Ge[e]??(e>""&&e<"\xA0"&&e!=="\x85"?e:`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Ke(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}var Qe=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Xe=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Yt=100;function gt(t){if(!/^\s*[[{"]/.
test(t)||!P(t))return;let e=[],n=[],r=new M,s=0,o="";for(let[i,a,c]of t.matchAll(Qe))if(i==="{"||i==="[")s<Yt&&(n[s]=o),s+=1,o=i==="["?o:"",r=new M;else if(i===
"}"||i==="]")s-=1,r.finish(e),r=new M;else if(a===void 0)e.push({keys:Xt(n,s,o),text:i});else{let u=JSON.parse(a);c===void 0?(r.add(o,u,e.length),e.push(...Ye(a,
u).map(g=>({keys:Xt(n,s,o),text:g})))):(o=u,x(o)&&e.push({keys:[],text:o,isKey:!0}))}return e}var M=class{#e;#t;add(e,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.
test(e)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(e)&&(this.#t=n)}finish(e){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;e[r]=
{keys:[],text:n},e.push({keys:[n],text:this.#t})}};function Ye(t,e){let n=t.slice(1,-1);return n===e?[e]:[e,n]}function te(t){let e=gt(t)?.filter(({isKey:n})=>n)??
[];return[...new Set(e.map(n=>n.text))]}function Xt(t,e,n){return[...t.slice(0,Math.min(e,Yt)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function ee(t){return/^\s*[[{]/.
test(t)&&P(t)?t.replace(Xe,"$1"):void 0}function P(t){if(!Pt(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var tn=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,en=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
nn=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function yt(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!nn.test(t),n=[...t.matchAll(
e?tn:en)];if(n.length<2)return;let r=e?rn:sn;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].map(c=>({
keys:[s],text:c}))})}function rn(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(
r+r,r)}function sn(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function ne(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...on(n)]:[r]}function on(t){let e=ht(t),n=e?.indexOf(":")??-1;return e===void 0||
n<1?[]:[{keys:["password"],text:e.slice(n+1)}]}function ht(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var an=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,cn=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
fn=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,pn=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
dn=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function tt(t){return/\s|^\{["'].*["']:.*\}$/.test(t)?[...[...t.matchAll(an),...t.matchAll(cn)].map(([,n="",r=""])=>({keys:[n],text:re(r)})),...un(t),...et(t)]:
void 0}function un(t){let e=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(t)?"password":"auth",n=[...t.matchAll(pn)].map(([,o=""])=>({keys:[e],text:o})),r=[...t.
matchAll(fn)].map(([,o,i])=>o??i??""),s=dn.exec(t)?.[1];return s!==void 0&&r.push(re(s)),[...n,...r.map(o=>({keys:["password"],text:o}))]}function et(t){return t.
split(/[\s,;|"']+/).flatMap(e=>[e,.../^-[pPu](.+)/.exec(e)?.slice(1)??[]]).filter(e=>x(e)).map(e=>({keys:[],text:e}))}function re(t){return/^["'`]/.test(t)?t.slice(
1,-1).replace(/\\(.)/g,"$1"):t}var ln=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,mn=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function se(t){let e=mn.exec(t)?.slice(1).find(c=>c!==void 0);if(e!==void 0)return[nt(["password"],e)];let n=ln.exec(t)?.[1];if(n===void 0)return;let r=gn(n),s=r<
0?[]:yn(n.slice(0,r)),[o="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=o.split("/");for(let c of a)s.push(...N([],c));for(let c of i)s.push(...oe(c));return s.filter(
({text:c})=>c!=="")}function rt(t){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(t)||/^[^=]*='.*'$/.test(t)))return oe(t).filter(e=>e.text!==
"")}function oe(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.split(/=(.*)/s);return[...N([ie(n)],r),...N([],r===""?n:"")]})}function gn(t){let e=t.search(
/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(t)?t.lastIndexOf("@"):n}function yn(t){let e=t.
indexOf(":");return e<0?N([],t):[...N(["password"],t.slice(e+1)),...N([],t.slice(0,e))]}function N(t,e){let n=ie(e);return n===e?[nt(t,e)]:[nt(t,n),nt(t,e)]}var nt=(t,e)=>({
keys:t,text:e});function ie(t){try{return decodeURIComponent(t)}catch{return t}}var hn=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,xn=/^(\s*)- +(.*)$/,
Sn=/^\s*$/,wn=/^\s*(?:#|;|!|\/\/\s)/,kn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ce(t){let e=new St(t.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=e.
next();o!==void 0;o=e.next()){let i=o;if(!Sn.test(i))if(kn.test(i))n.push(...e.headingOf(i,n));else if(wn.test(i))n.push(...(tt(i)??[]).filter(V));else if(e.addPair(
i,n))r+=1;else{let a=e.continuationOf(i);n.push(...a??wt(i.trim())),a||(s+=1)}}return e.beginItem(n),r>0&&r>=s?n:void 0}function wt(t){let e=et(t).filter(({text:c})=>c!==
t),[,n,r]=bn.exec(t)??[],s=n===void 0||r===void 0?[]:[{keys:[n],text:st(r)}],[,o,i]=$n.exec(t)??[],a=[...o===void 0?[]:[{keys:["password"],text:o}],...i===void 0?
[]:[{keys:["auth"],text:i}]];return[{keys:[],text:t,isLine:!0},...e,...s,...a]}var bn=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
$n=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function st(t){return t.replace(/^(["'`])(.*)\1$/s,"$2")}var St=class{#e;#t=0;#n=[];#r={indent:0,
named:new M};constructor(e){this.#e=e}next(){let e=this.#e[this.#t];return this.#t+=1,e}beginItem(e,n=0){this.#r.named.finish(e),this.#r={indent:n,named:new M}}headingOf(e,n){
return this.#n=[],this.beginItem(n,e.search(/\S/)),[...e.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(e,n){let[,r="",s="",o,i=""]=hn.exec(
e)??[],a=o===void 0?"":An(o);if(o===void 0||x(a)){let p=o===void 0?this.#i(e):void 0;return n.push(...p??[]),p!==void 0}let c=r.length+s.length,u=[...this.#s(c),
a];this.#n.push({indent:c,key:a}),(s!==""||c<this.#r.indent)&&this.beginItem(n,c);let g=this.#o(u,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(
a,g[0]?.text??"",n.length),n.push(...g),!0}continuationOf(e){let n=e.search(/\S/),r=this.#s(n);if(r.length===0)return;let s=st(e.trim().replace(/[,;]$/,""));return[
{keys:r,text:s},...et(e).filter(o=>o.text!==s)]}#i(e){let[,n="",r]=xn.exec(e)??[];if(!(r===void 0||this.#n.length===0))return this.#o(this.#s(n.length+1),r.trim(),
n.length)}#s(e){return this.#n=this.#n.filter(n=>n.indent<e),this.#n.map(({key:n})=>n)}#o(e,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:e,text:this.#c(
r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:e,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...q(e,n),...this.#a(e,n)];let i=this.#f(
n,o);if(i===void 0)return q(e,n);let a=Pn(n);return[{keys:e,text:o==='"'?fe(i):i.replaceAll("''","'")},{keys:e,text:i},...a===void 0?[]:[{keys:e,text:a},...q(e,
n)]]}#a(e,n){let r=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+ae;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?
[]:q(e,r)}#c(e){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=e)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#f(e,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(e.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+ae),
i=r.exec([e.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},ae=100,xt=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function Pn(t){let e=[];xt.lastIndex=0;for(let n=xt.exec(t);n;n=xt.exec(t)){let[
,r,s,o,i]=n;e.push(r??s?.replace(/\\([\\"$`])/g,"$1")??o??i??"")}return e.length>1?e.join(""):void 0}function An(t){let e=t.replace(/^["']|["']$/g,"");return e.
startsWith("//")?e.slice(e.lastIndexOf(":")+1):e}function q(t,e){if(e==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(e)?.[1];if(n!==void 0)return[{keys:t,text:e},...q(
t,n)];let r=st(On(e).replace(/(?<=^`.*`)[,;]$/,""));if(P(r))return[{keys:t,text:r}];let[,s]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(s!==void 0)return[{
keys:t,text:s},{keys:t,text:e}];let o=r.includes("&")?rt(`${t.at(-1)??""}=${r}`):void 0;if(o)return[...o,{keys:t,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==
void 0)return[r,...i.split(/\s+/).map(st)].map(p=>({keys:t,text:p}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...En(t,c),{keys:t,text:r}];
let u=r.replace(/\\(.)/g,"$1"),g=/\\u[\da-f]{4}/i.test(r)?[fe(r)]:[];return[...new Set([...g,u,r,e])].map(p=>({keys:t,text:p}))}function On(t){let e=t.search(/\s#/);
return e<0?t:t.slice(0,e).trimEnd()}function En(t,e){return e.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:
s).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var Mn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function fe(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(e,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Mn[s]??s)}function pe(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var _n=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Fn=[64,76];function de(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(_n,(r,s,o)=>(e.push(...Ln(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function Ln(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=e.join("");return[...new Set([...e,...Fn.flatMap(s=>_(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var vn=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Rn=/^[A-Za-z][\w .()/-]{0,40}$/;function le(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,
e)))return;let n=ue(t.slice(0,e));if(!n.every(s=>Rn.test(s))||!n.some(Z))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(ue);if(r.every(s=>s.
length===n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function ue(t){return[...t.matchAll(vn)].map(([,e,n=""])=>e?.replaceAll('""','"')??
n.trim())}var Bn=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Cn=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function me(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!k(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=Nn(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>zn(i)),s;for(let[,o="",i=""]of r.matchAll(Cn)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(Bn)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,u="",g,p]=c,T=a!==void 0&&u==="value",J=c===a&&i.some(([,$e])=>$e==="value");n(J?void 0:T?a[2]??a[3]:u,g??p??"")}}return e}var In={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Nn(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return In[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function zn(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var Tn=[{name:"JSON",parts:gt},{name:"HTTP authorization header (Bearer, Basic)",parts:ne},{name:".netrc, .pgpass",parts:pe},{name:"URL, JDBC URL",parts:jn},{name:"\
XML (Maven, .NET)",parts:me},{name:"CSV with a heading",parts:le},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:yt},{name:"HTML form, UR\
L-encoded",parts:rt},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ce}];function jn(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.
test(t))return e.map(r=>({keys:[],text:r}));let n=se(t);return n&&[...n,...t.includes(";")&&yt(t.slice(t.indexOf(";")+1))||[]]}var qn=12;function*ot(t,e=[],n=0){
if(n>qn)return;let r=P(t)?void 0:de(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*ot(r.rest,e,n+1));return}for(let s of Un(t,e.at(-1))){let o={...s,keys:[...e,
...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*ot(s.text,o.keys,n+1)))}}function Un(t,e=""){if(t.length<Wn)return[];let n=ht(t);if(n!==
void 0)return[{keys:[],text:n}];let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:Tn){let a=i(t);if(a)return a}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(t)??[];return o!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:Z(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$/.test(t)?t.
split(/, ?/).map(i=>({keys:[],text:i})):l(t)?O(t).flatMap(wt):tt(t)??[]}var Wn=6;function U(t,e){let{minLength:n}=e,r=Jn(t,e),s=r.filter(({isLine:p})=>!p).map(({text:p})=>k(p)),o=new Map,i=(p,T)=>{A(p,n)&&!o.has(p)&&o.set(p,{text:p,kind:T})},
a=O(t),c=l(t)&&r.length>0?"whole":kt(t,s);if(i(t,c),a.length===1)for(let p of a)i(p,kt(p,s));for(let{text:p,isLine:T}of r){let J=T?Hn(p,a.length):kt(k(p),s);i(p,
J),l(p)||i(k(p),J)}let u=Gn(a,o,s),g=l(t)?ee(t):void 0;return g!==void 0&&i(g,"line"),{texts:[...o.values()],cover:u}}function Jn(t,{publicFields:e=[]}){let n=new Set(
e),r=[...ot(t)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(Et);return s.length>0||!l(t)||P(t)?s:r.filter(V)}var ge=200,Dn=65536;
function kt(t,e){return Zn(t,e)?"whole":"leaf"}var Vn=128;function Zn(t,e){if(t.length>Dn)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(t)||/^[{[]/.test(t)&&
P(t);return t.length<Vn&&!n?!1:e.slice(0,ge).some(r=>r.length<t.length&&t.includes(r))}function Gn(t,e,n){if(![...e.keys()].some(o=>!l(o)))return"none";let r=n.
slice(0,ge),s=o=>e.has(o)||r.some(i=>o.includes(i));return t.every(s)?"whole":"parts"}function Hn(t,e){return e<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var ye={masks:2e3,characters:524288};function z(t,e,n=U(t,e).texts){let r=new W(e.minLength);for(let{text:s}of n)l(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
Qn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Ht(s));return r.addAll(Kt(t)),[...r.all]}function he(t,{minLength:e}){let n=Buffer.from(t),r=n.toString("\
base64"),s=new W(e);s.add(r);for(let o of[76,64])s.addAll(_(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),n.
length<=Kn?s.addAll(O(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(x)),[...s.all]}var Kn=1024;function Ls(t,e){let n=new W(e.minLength);
for(let{text:r}of U(t,e).texts)l(r)||n.add(r);return[...n.all]}function xe({user:t,password:e},n){if(!A(e,n))return[];let r=Buffer.from(`${t}:${e}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var W=class{all=new Set;#e;#t=0;constructor(e){this.#e=e}get isFull(){return this.all.size>=ye.masks}add(e){return this.
all.has(e)||!A(e,this.#e)?!0:!(this.all.size===0||this.#t+e.length<=ye.characters)||this.isFull?!1:(this.all.add(e),this.#t+=e.length,!0)}addAll(e){for(let n of e)
if(!this.add(n))return}};function*Qn({text:t,kind:e}){if(e==="line")return;let n=l(t)?new Set([t]):Qt(t);for(let r of e==="leaf"?Vt(t):Gt(t))n.has(r)||l(r)||(n.
add(r),yield r)}function it(t){return[...new Set(t)].sort((e,n)=>n.length-e.length||(e<n?-1:1))}function bt(t,e){let n=t.filter(o=>Xn(o,e)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(tr(o,e));for(let o of new Set(n.map(i=>i.secret))){s(er(o).
filter(i=>A(i,e)));for(let i of sr(o))s(xe(i,e))}return it(r)}function Xn(t,e){return Yn(t,e)!=="none"}function Yn(t,e){let{value:n,kind:r,public:s}=t;return s||
r==="boolean"||r==="null"||!A(n,e)?"none":r==="binary"?"whole":ke(t,e).cover}var Se=new WeakMap;function ke(t,e){let n=be(t),r=[e,...n,t.value].join(`
`),s=Se.get(t.secret)??new Map;Se.set(t.secret,s);let o=s.get(r)??U(t.value,{minLength:e,publicFields:n});return s.set(r,o),o}function tr(t,e){let n={minLength:e,
publicFields:be(t)};if(t.kind!=="binary")return z(t.value,n,ke(t,e).texts);let r=Buffer.from(t.value,"base64"),s=r.toString();return[...he(r,n),...Buffer.from(s).
equals(r)?z(s,n):[]]}function be({request:t,field:e}){return e===void 0&&t.public!=="all"?t.public:[]}function er({value:t}){return typeof t=="string"?te(t).flatMap(
e=>[e,Ot(e)]):[]}var we=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,nr=/pass|secret|token|key|pwd|credential/i,
rr=5;function*sr({value:t}){let e=typeof t=="string"?$t(t):void 0;if(!At(e))return;let n=Object.entries(e).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>we.
test(o)).slice(0,rr),s=n.filter(([o])=>nr.test(o)&&!we.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var or=8192;async function Vs(t,e,n){if(t.reduce((o,{value:i})=>o+i.length,0)<or)return bt(t,e);let s=[];for(let o of Map.groupBy(t,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw ir();for(let i of bt(o,e))s.push(i)}return it(s)}function Zs(){z('no secret: {"user": "name"}',{minLength:1}),z("n0-Secret/1t+is:\
nOne$",{minLength:1})}function ir(){return new D("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}export{mr as a,gr as b,z as c,Ls as d,xe as e,it as f,bt as g,Xn as h,Yn as i,Vs as j,Zs as k};
