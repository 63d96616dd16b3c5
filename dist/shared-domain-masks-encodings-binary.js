const require=process.getBuiltinModule;
import{a as _,b as A,c as $,d as p,e as ot,f as it,g as k}from"./shared-domain-masks-looks-secret.js";import{c as st}from"./shared-domain-values-json.js";var j=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base64\
url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function z(t){let n=Buffer.from(
t);return[0,1,2].map(e=>{let r=(3-e)%3,s=Math.floor((n.length-r)/3)*3;return s>0?n.subarray(r,r+s).toString("base64"):""}).filter(e=>e.length>=E)}var E=8,Jt=24,
ct=4;function G(t,n){let e=[],r=s=>{let o=s+E;for(;!n(t.slice(s,o))&&o-s<Jt&&o<t.length;)o+=ct;n(t.slice(s,o))&&e.push(t.slice(s,o))};for(let s=0;s+E<=t.length;s+=
ct)r(s);return t.length>E&&r(t.length-E),e}function V(t){return new Set(t).size>=4}function at(t){return V(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function M(t,n){let e=[];for(let r=0;r+E<=t.length;r+=n)e.push(t.slice(r,r+n));return e}function b(t,n){return e=>e.replace(t,n)}function u(t){let n=Object.keys(t).map(e=>`\\u${R(e)}`);return b(new RegExp(`[${n.join("")}]`,"g"),e=>t[e]??e)}function R(t){
return t.charCodeAt(0).toString(16).padStart(4,"0")}function F(t){return[...Buffer.from(t)].map(n=>n.toString(16).padStart(2,"0"))}function q(t){return[...Buffer.
from(t)].map(n=>`\\${n.toString(8).padStart(3,"0")}`).join("")}var N=t=>`\\u${R(t)}`,ft=t=>`\\u${R(t).toUpperCase()}`,ut=t=>JSON.stringify(t).slice(1,-1);function O(t,n){let e=b(t,n);return r=>e(ut(r))}var Ut=t=>t.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
n=>Zt[n]??ft(n)),Zt={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},lt=[ut,O(/[&<>\u2028\u2029]/g,N),O(/[\u007f-\uffff]/g,N),O(/[\u007f-\uffff]/g,
ft),O(/[/\u007f-\uffff]/g,t=>t==="/"?"\\/":N(t)),O(/\//g,()=>"\\/"),Ut,O(/[&'<=>\u2028\u2029]/g,N),O(/\u007f/g,N)];var x={"&":"&amp;","<":"&lt;",">":"&gt;"},dt=[u(x),u({...x,'"':"&quot;"}),u({...x,"'":"&#39;",'"':"&#34;"}),u({...x,"'":"&#39;",'"':"&#34;","+":"&#43;"}),u({...x,
"'":"&#39;",'"':"&quot;"}),u({...x,"'":"&#x27;",'"':"&quot;"}),u({...x,"'":"&#039;",'"':"&quot;"}),u({...x,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
u({...x,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),u({'"':'""'}),u({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Wt={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function pt(t){return b(t,n=>Wt[n]??q(
n))}var T=[pt(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),pt(/[^ -&(-[\]-~]/gu)],gt=[u({"'":"'\\''"}),t=>t.replace(/'+/g,n=>`'"${n}"'`).replace(/^'|'$/g,""),u({"'":`'"'"\
'`}),u({"'":"'\\''","!":"'\\!'"}),b(/[\\"$`]/g,t=>`\\${t}`),b(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,t=>`\\${t}`),b(/[^\w@%+=:,./\r\n-]/g,t=>`\\${t}`),b(
/[^\w\u0080-\uffff]/g,t=>`\\${t}`),...T,u({$:"$$"}),u({"%":"%%"}),u({"{":"{{","}":"}}"})];var m={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function g(t,n,e){let r=Object.keys(t);return s=>{if(!n.test(s)&&!r.some(f=>s.includes(f)))return s;let o=new Map(
Object.entries(t)),i=f=>{let d=n.test(f)?e(f):f;return o.set(f,d),d},c="";for(let f of s)c+=o.get(f)??i(f);return c}}var J=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
w=/[^ -~]/u,Dt=t=>`\\x${F(String.fromCharCode(t.charCodeAt(0))).at(-1)}`,mt=t=>F(t).map(n=>`\\x${n}`).join(""),C={"'":"\\'"},U={'"':'\\"'};function y(t){let n=t.
codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\U${n.toString(16).padStart(8,"0")}`}var Q={
...m,...U,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ht={...Q,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Gt(t){return t<"\x80"?y(t):y(t).replace(
/^\\x/,"\\u00")}function yt(t){return t.slice(0,2)+t.slice(2).toUpperCase()}var kt=[g(m,J,y),g({...m,...C},J,y),g({...m,...C,"\b":"\\b","\f":"\\f"},J,t=>Dt(t).toUpperCase().
replace("X","x")),u({"\\":"\\\\",...C}),g(m,w,mt),g({...m,...C},w,mt),g({...m,...C},w,y),g(m,w,y),g(Q,w,Gt),g(Q,J,y),g({...m,...U,$:"\\$","@":"\\@"},w,q),u({"\\":"\
\\\\",...C,...U}),g(ht,w,t=>yt(y(t))),g(ht,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,t=>yt(y(t))),t=>g({...m,...U},/\u0000/,y)(t).replaceAll("${","$${").
replaceAll("%{","%%{"),t=>g({...m,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},w,Vt)(t).replace(/^ /,"\\ ")];function Vt(t){return[...Array(t.length).keys()].
map(n=>`\\u${R(t[n]??"").toUpperCase()}`).join("")}function a({kept:t,space:n,letters:e,keepsOthers:r}){let s=t.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let c=new Map(n?[[" ",n]]:[]);return i.toWellFormed().replace(o,f=>{let d=c.get(f)??Qt(f,e);return c.set(f,d),d})}}function Qt(t,n){return F(t).map(e=>`%${n?e:e.
toUpperCase()}`).join("")}var h="-_.~",B="-_.~!*'()",bt=[a({kept:h}),a({kept:h,letters:"lower"}),a({kept:h,space:"+"}),a({kept:B}),a({kept:B,letters:"lower"}),a(
{kept:"-_.*",space:"+"}),a({kept:"-_.!*()",space:"+",letters:"lower"}),a({kept:`${h}/`}),a({kept:`${h}$&+,;=`}),a({kept:`${h}$&+:=@`}),a({kept:`${h}$&+,/:;=@`}),
a({kept:`${h}$&+,/:;=?@!()*`}),a({kept:"!$%&'()*+,-._~"}),a({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),a({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),a({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),a({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),a({kept:`${B};:&=+$,`,keepsOthers:!0}),a({kept:`${B}:@&=+$,;/`,keepsOthers:!0}),a({kept:`${B};/?:@&=+$,[\
]`,keepsOthers:!0}),a({kept:`${h}!$&'()*+,;=:`}),a({kept:`${h}!$&'()*+,;=`}),a({kept:`${B};,/?:@&=+$#`}),a({kept:`${h}!#$%&'()*+,/:;=?@[]`})];var Ht=[...j,...lt,...bt,...gt,...kt,...dt];function*$t(t){for(let n of T)yield n(t);for(let n of z(t))yield n,yield Xt(n);for(let n of/^\w*$/.test(t)?j:Ht)yield n(
t)}function*wt(t){for(let n of T)yield n(t);yield JSON.stringify(t).slice(1,-1);for(let n of z(t))yield n;for(let n of j)yield n(t)}var xt={from:37,to:512},vt=1024;
function Pt(t){let n=Buffer.byteLength(t);if(n<xt.from||!/^[^\s:;&?{}"',]+$/.test(t))return new Set;let e=t.length<=vt&&k(t)?G(t,at):[];return new Set([...e,...n<=
xt.to?z(t).flatMap(r=>G(r,V)):[]])}var Kt=[76,64];function St(t){let[n=""]=z(t);return new Set(Kt.filter(e=>n.length>e).flatMap(e=>M(n,e)))}function Xt(t){return t.
replaceAll("+","-").replaceAll("/","_")}function Ot(t){let n=new Set;for(let e of p(t)?[t,...$(t)]:[t]){n.add(e);for(let r of Yt)n.add(r(e))}return n}var Yt=[t=>H(t,0),t=>H(t,1),t=>H(t,2),t=>t.replaceAll(
'"','\\"'),t=>t.replaceAll("'","''"),en,rn,t=>t.replace(/[<>"'&]/g,n=>tn[n]??n)];function H(t,n){let e=Buffer.from(t);return e.subarray(e.length>n?n:0).toString(
"base64")}var tn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},nn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function en(t){return t.replace(/["\\\p{Cc}\u2028\u2029]/gu,n=>nn[n]??(n>""&&n<"\xA0"&&n!=="\x85"?n:`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`))}function rn(t){
return encodeURIComponent(t.toWellFormed()).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}var sn=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,on=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Et=100;function v(t){if(!/^\s*[[{"]/.test(
t)||!P(t))return;let n=[],e=[],r=0,s="";for(let[o,i,c]of t.matchAll(sn))if(o==="{"||o==="[")r<Et&&(e[r]=s),r+=1,s=o==="["?s:"";else if(o==="}"||o==="]")r-=1;else if(i===
void 0)n.push({keys:At(e,r,s),text:o});else{let f=JSON.parse(i);c===void 0?n.push(...cn(i,f).map(d=>({keys:At(e,r,s),text:d}))):(s=f,k(s)&&n.push({keys:[],text:s,
isKey:!0}))}return n}function cn(t,n){let e=t.slice(1,-1);return e===n?[n]:[n,e]}function me(t){let n=v(t)?.filter(({isKey:e})=>e)??[];return[...new Set(n.map(e=>e.
text))]}function At(t,n,e){return[...t.slice(0,Math.min(n,Et)),e].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Mt(t){return/^\s*[[{]/.test(t)&&P(t)?t.replace(on,
"$1"):void 0}function P(t){if(!st(t))return!1;try{return JSON.parse(t),!0}catch{return!1}}var an=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,fn=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function K(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let n=t.includes(";")?[...t.matchAll(an)]:[...t.matchAll(fn)];if(n.length<2)return;let e=t.includes("\
;")?un:ln;return n.map(([,r="",s=""])=>({keys:[r],text:e(s)}))}function un(t){let[,n,e]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(n===void 0||e===void 0)return t.trim();
let r=n==="{"?"}":n;return e.replaceAll(r+r,r)}function ln(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function Rt(t){let[,n="",e]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(e===
void 0)return;let r={keys:["token"],text:e};return n.toLowerCase()==="basic"?[r,...dn(e)]:[r]}function dn(t){let n=X(t),e=n?.indexOf(":")??-1;return n===void 0||
e<1?[]:[{keys:["password"],text:n.slice(e+1)}]}function X(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let e=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(e)&&!e.includes("\uFFFD")?e:void 0}var pn=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,gn=/^(\s*)- +(.*)$/,mn=/^\s*$/,hn=/^\s*(?:#|;|!|\/\/\s)/,
yn=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Ct(t){let n=new Y(t.split(/\r\n|\r|\n/)),e=[],[r,s]=[0,0];for(let o=n.next();o!==void 0;o=n.next()){let i=o;
if(!(mn.test(i)||yn.test(i)))if(hn.test(i))e.push(...Lt(i));else{let c=n.pairOf(i);c?(e.push(...c),r+=1):(e.push(...tt(i.trim())),s+=1)}}return r>0&&r>=s?e:void 0}
function tt(t){let n=Lt(t).filter(({text:e})=>e!==t);return[{keys:[],text:t,isLine:!0},...n]}var Y=class{#n;#t=0;#e=[];constructor(n){this.#n=n}next(){let n=this.#n[this.#t];
return this.#t+=1,n}pairOf(n){let[,e="",r="",s,o=""]=pn.exec(n)??[];if(s===void 0)return this.#o(n);let i=bn(s);if(k(i))return;let c=e.length+r.length,f=[...this.#r(
c),i];return this.#e.push({indent:c,key:i}),this.#s(f,o.trim(),e.length)}#o(n){let[,e="",r]=gn.exec(n)??[];if(!(r===void 0||this.#e.length===0))return this.#s(this.#r(
e.length+1),r.trim(),e.length)}#r(n){return this.#e=this.#e.filter(e=>e.indent<n),this.#e.map(({key:e})=>e)}#s(n,e,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(e))return[
{keys:n,text:this.#i(r)}];let s=/^["']/.exec(e)?.[0];if(s===void 0)return Bt(n,e);let o=this.#c(e,s);return o===void 0?[{keys:n,text:e}]:[{keys:n,text:s==='"'?Pn(
o):o.replaceAll("''","'")},{keys:n,text:o}]}#i(n){let e=[];for(let r=this.#n[this.#t];r!==void 0;r=this.#n[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=n)break;e.
push(r.trim()),this.#t+=1}return e.join(`
`).trim()}#c(n,e){let r=e==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(n.slice(1))?.[1];if(s!==void 0)return s;let o=this.#n.slice(this.#t,this.#t+kn),
i=r.exec([n.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},kn=100;function bn(t){let n=t.replace(/^["']|["']$/g,"");return n.startsWith("//")?n.slice(n.lastIndexOf(":")+1):n}function Bt(t,n){if(n==="")return[];
let e=/^[!&]\S*\s+(.+)$/.exec(n)?.[1];if(e!==void 0)return[{keys:t,text:n},...Bt(t,e)];let r=xn(n);if(P(r))return[{keys:t,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return $n(t,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,n])].map(i=>({keys:t,text:i}))}function xn(t){let n=t.search(/\s#/);return n<
0?t:t.slice(0,n).trimEnd()}function $n(t,n){return n.split(/,\s*/).map(e=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(e)??[],o=(r===void 0?e:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?t:[...t,r],text:o}})}var wn={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Pn(t){return t.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(n,e,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(e??r,16)):wn[s]??s)}function Lt(t){return t.split(/[\s,;|"']+/).filter(n=>k(n)).map(n=>({keys:[],text:n}))}function _t(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let n=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),e=n.map(r=>r.split(/(?<!\\):/));if(!(n.length===
0||!e.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return e.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Sn=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,On=[64,76];function zt(t){if(!t.includes("-----BEGIN "))return;let n=[],e=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Sn,(r,s,o)=>(n.push(...An(o)),""));return n.length===0?void 0:{parts:n,rest:e}}function An(t){let n=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),e=n.join("");return[...new Set([...n,...On.flatMap(s=>M(e,s)),e])].map(s=>({keys:[],text:s,isLine:!0}))}var En=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Mn=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function Ft(t){let[,n,e]=Mn.exec(t)??[];if(n!==void 0&&e!==void 0)
return[Z(["password"],e)];let r=En.exec(t)?.[1];if(r===void 0)return;let s=Rn(r),o=s<0?[]:Cn(r.slice(0,s)),[i="",...c]=r.slice(s+1).split(/[?#;]/),[,...f]=i.split(
"/");for(let d of f)o.push(...L([],d));for(let d of c.flatMap(S=>S.split("&"))){let[S="",l=""]=d.split(/=(.*)/s);o.push(...L([Nt(S)],l),...L([],l===""?S:""))}return o.
filter(({text:d})=>d!=="")}function Rn(t){let n=t.search(/[/?#]/),e=(n<0?t:t.slice(0,n)).lastIndexOf("@");return e<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(t)?t.lastIndexOf("@"):e}function Cn(t){let n=t.indexOf(":");return n<0?L([],t):[...L(["password"],t.slice(n+1)),...L([],t.slice(0,n))]}function L(t,n){let e=Nt(
n);return e===n?[Z(t,n)]:[Z(t,e),Z(t,n)]}var Z=(t,n)=>({keys:t,text:n});function Nt(t){try{return decodeURIComponent(t)}catch{return t}}function jt(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!A(t).endsWith(">"))return;let n=[];for(let[,e="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
n.push({keys:[e],text:It(r.trim())});for(let[e]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...e.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,c]of r)n.push({keys:[o==="value"&&s!==void 0?s:o],text:It(i??c??"")})}return n}var Bn={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function It(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(n,e)=>Bn[e]??"")}var Ln=[{name:"JSON",parts:v},{name:"HTTP authorization header (Bearer, Basic)",parts:Rt},{name:"URL, JDBC URL",parts:_n},{name:"XML (Maven, .NET)",parts:jt},{name:"\
.netrc, .pgpass",parts:_t},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:K},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Ct}];function _n(t){
let n=Ft(t);return n&&[...n,...t.includes(";")&&K(t.slice(t.indexOf(";")+1))||[]]}var zn=12;function*W(t,n=[],e=0){if(e>zn)return;let r=P(t)?void 0:zt(t);if(r){
yield*r.parts,r.rest.trim()!==""&&(yield*W(r.rest,n,e+1));return}for(let s of Fn(t)){let o={...s,keys:[...n,...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.
test(s.text))&&(yield*W(s.text,o.keys,e+1)))}}function Fn(t){if(t.length<Nn)return[];for(let{parts:r}of Ln){let s=r(t);if(s)return s}let n=X(t);if(n!==void 0)return[
{keys:[],text:n}];let[,e]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return e!==void 0?[{keys:[],text:e}]:p(t)?$(t).flatMap(tt):[]}var Nn=6;function et(t,n){let{minLength:e}=n,r=In(t,n),s=r.filter(({isLine:l})=>!l).map(({text:l})=>A(l)),o=new Map,i=(l,D)=>{_(l,e)&&!o.has(l)&&o.set(l,{text:l,kind:D})},
c=$(t),f=p(t)&&r.length>0?"whole":nt(t,s);if(i(t,f),c.length===1)for(let l of c)i(l,nt(l,s));for(let{text:l,isLine:D}of r){let rt=D?Un(l,c.length):nt(A(l),s);i(
l,rt),p(l)||i(A(l),rt)}let d=Jn(c,o,s),S=p(t)?Mt(t):void 0;return S!==void 0&&i(S,"line"),{texts:[...o.values()],cover:d}}function In(t,{publicFields:n=[]}){let e=new Set(
n),r=[...W(t)].filter(({keys:o})=>!o.some((i,c)=>e.has(o.slice(0,c+1).join("_")))),s=r.filter(ot);return s.length>0||!p(t)||P(t)?s:r.filter(it)}var qt=200,jn=65536;
function nt(t,n){return Tn(t,n)?"whole":"leaf"}var qn=128;function Tn(t,n){return t.length>jn||t.length<qn&&!/^[[{]"|^[a-z][\w+.-]*:\/\/|\s/.test(t)?!1:n.slice(
0,qt).some(e=>e.length<t.length&&t.includes(e))}function Jn(t,n,e){if(![...n.keys()].some(o=>!p(o)))return"none";let r=e.slice(0,qt),s=o=>n.has(o)||r.some(i=>o.
includes(i));return t.every(s)?"whole":"parts"}function Un(t,n){return n<=20&&/['"\\$]|[^ -~]/.test(t)?"leaf":"line"}var Tt={masks:2e3,characters:524288};function He(t,n,e=et(t,n).texts){let r=new I(n.minLength);for(let{text:s}of e)p(s)||r.add(s);for(let s of e)r.isFull||r.addAll(
Wn(s));for(let{text:s,kind:o}of e)o==="leaf"&&r.addAll(Pt(s));return r.addAll(St(t)),[...r.all]}function ve(t,{minLength:n}){let e=Buffer.from(t),r=e.toString("\
base64"),s=new I(n);s.add(r);for(let o of[76,64])s.addAll(M(r,o));return s.addAll([e.toString("base64url"),e.toString("hex"),e.toString("hex").toUpperCase()]),e.
length<=Zn?s.addAll($(e.toString())):s.addAll((e.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(k)),[...s.all]}var Zn=1024;function Ke(t,n){let e=new I(n.minLength);
for(let{text:r}of et(t,n).texts)p(r)||e.add(r);return[...e.all]}function Xe({user:t,password:n},e){if(!_(n,e))return[];let r=Buffer.from(`${t}:${n}`);return[...new Set(
[r.toString("base64"),r.toString("base64url")])]}var I=class{all=new Set;#n;#t=0;constructor(n){this.#n=n}get isFull(){return this.all.size>=Tt.masks}add(n){return this.
all.has(n)||!_(n,this.#n)?!0:!(this.all.size===0||this.#t+n.length<=Tt.characters)||this.isFull?!1:(this.all.add(n),this.#t+=n.length,!0)}addAll(n){for(let e of n)
if(!this.add(e))return}};function*Wn({text:t,kind:n}){if(n==="line")return;let e=p(t)?new Set([t]):Ot(t);for(let r of n==="leaf"?$t(t):wt(t))e.has(r)||p(r)||(e.
add(r),yield r)}function tr(t){return[...new Set(t)].sort((n,e)=>e.length-n.length||(n<e?-1:1))}export{me as a,et as b,He as c,ve as d,Ke as e,Xe as f,tr as g};
