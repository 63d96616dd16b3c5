const require=process.getBuiltinModule;
import{a as A,c as k,d as $,e as S,f as z,g as B,h as x}from"./apart-domain-masks-parts-json.js";import{a as P,c as w,d,e as p,j as u}from"./apart-domain-masks-looks-secret.js";var v=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,F=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
G=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function g(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!G.test(t),n=[
...t.matchAll(e?v:F)];if(n.length<2)return;let r=e?W:H;return n.flatMap(([,s="",i=""])=>{let o=r(i),a=e||i!==o?o:o.replace(/[,)]+$/,"");return[...new Set([o,a])].
map(c=>({keys:[s],text:c}))})}function W(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(
r+r,r)}function H(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function L(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Q(n)]:[r]}function Q(t){let e=m(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function m(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let r=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}function N(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([r="",s="",...i])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(s)&&i.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var yt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),V],M="ABCDEFGHIJKLMNOPQRSTUVW\
XYZ234567";function V(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=M[n>>r-5&31];return r>0&&(e+=M[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function bt(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,i=Math.floor((n.length-s)/3)*3;return i>0?n.subarray(
s,s+i).toString("base64"):""}).filter(r=>r.length>=l)}var f={together:8,from:6,to:128},h=50;function Pt(t){let e=Buffer.from(t);if(e.length<f.from||e.length>f.to||
/^\d*$/.test(t))return[];let n=e.toString("hex").match(/../g)??[],r=e.join(", "),s=n.length%f.together;return[...Array.from({length:Math.floor(n.length/f.together)},
(o,a)=>(a+1)*f.together).map(o=>n.slice(o-f.together,o).join(" ")),...n.length>h?[n.slice(h-f.together,h).join(" ")]:[],...s===0?[]:[n.slice(s>=4?-s:-f.together).
join(" ")],r,...e.some(o=>o>127)?[new Int8Array(e).join(", ")]:[],r.replaceAll(" ",""),r.replaceAll(",","")]}var l=8,X=24,Z=4;function wt(t,e){let n=[],r=s=>{let i=s+
l;for(;!e(t.slice(s,i))&&i-s<X&&i<t.length;)i+=Z;e(t.slice(s,i))&&n.push(t.slice(s,i))};for(let s=0;s+l<=t.length;s+=Z)r(s);return t.length>l&&r(t.length-l),n}function O(t){
let e=new Set;for(let n of t)if(e.add(n).size===4)return!0;return!1}function At(t){return O(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./=-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^[\d_./=-]+$/.
test(t)}function kt(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=3&&O(t)}var y={words:4,ofPassphrase:2,characters:12};function Y(t){
return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function $t(t,e){let n=t.split(" "),r=Y(t)?y.ofPassphrase:y.words,s=(o,a)=>{let c=n.slice(o,a).join(" ");return a-
o>=r&&c.length>=y.characters||e(c)},i=new Set;for(let o=0;o<n.length;o+=1){let[a,c]=[o+1,o];for(;a<n.length&&!s(o,a);)a+=1;for(s(o,a)&&i.add(n.slice(o,a).join("\
 "));c>0&&!s(c,o+1);)c-=1;s(c,o+1)&&i.add(n.slice(c,o+1).join(" "))}return i}function E(t,e){let n=[];for(let r=0;r+l<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var K=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,tt=[64,76];function j(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(K,(r,s,i)=>{let o=P(s)?{isPublic:!0}:{};return e.push(...et(i).map(a=>({...a,...o}))),""});return e.length===0?void 0:{parts:e,rest:n}}function et(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...tt.flatMap(s=>E(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var nt=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,rt=/^[A-Za-z][\w .()/-]{0,40}$/;function _(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,e)))
return;let n=I(t.slice(0,e));if(!n.every(s=>rt.test(s))||!n.some(u))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(I);if(r.every(s=>s.length===
n.length))return r.flatMap(s=>s.map((i,o)=>({keys:[n[o]??""],text:i})))}function I(t){return[...t.matchAll(nt)].map(([,e,n=""])=>e?.replaceAll('""','"')??n.trim())}var st=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,ot=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function C(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!w(t).endsWith(">"))return;let e=[],n=(i,o)=>{let a=i===void 0?[]:[i],c=at(o);e.push({keys:a,text:c}),c!==o&&e.push({keys:a,text:o})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(i,o)=>ct(o)),s;for(let[,i="",o=""]of r.matchAll(ot)){let a=/^(?:key|name)$/i.test(i);n(a?void 0:/^(?:value|string|data)$/i.test(i)?s??i:i,o.trim()),s=a?o.trim():
void 0}for(let[i]of r.matchAll(st)){let o=[...i.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=o.find(([,c])=>c==="key"||c==="name");for(let c of o){
let[,b="",T,D]=c,R=a!==void 0&&b==="value",J=c===a&&o.some(([,U])=>U==="value");n(J?void 0:R?a[2]??a[3]:b,T??D??"")}}return e}var it={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function at(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return it[n]??"";let i=r===void 0?
Number.parseInt(s,16):Number(r);return i<=1114111?String.fromCodePoint(i):e})}function ct(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var ft=[{name:"JSON",parts:A},{name:"HTTP authorization header (Bearer, Basic)",parts:L},{name:".netrc, .pgpass",parts:N},{name:"URL, JDBC URL",parts:lt},{name:"\
XML (Maven, .NET)",parts:C},{name:"CSV with a heading",parts:_},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:g},{name:"HTML form, URL-e\
ncoded",parts:z},{name:"dotenv, INI, properties, .npmrc, YAML",parts:B}];function lt(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.test(
t))return e.map(r=>({keys:[],text:r}));let n=S(t);return n&&[...n,...t.includes(";")&&g(t.slice(t.indexOf(";")+1))||[]]}var ut=12;function*q(t,e=[],n=0){if(n>ut)
return;let r=k(t)?void 0:j(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*q(r.rest,e,n+1));return}for(let s of dt(t,e.at(-1))){let i={...s,keys:[...e,...s.keys]};
s.text!==t&&(yield i,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*q(s.text,i.keys,n+1)))}}function dt(t,e=""){if(t.length<pt)return[];let n=m(t);if(n!==void 0){
let o=p(t)?d(t):[];return[{keys:[],text:n},...o.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(t);for(let{parts:o}of r?[]:ft){let a=o(t);if(a)return a}
if(r)return[];let[,s="",i]=/^([^\s:[]{1,80}):([^\s:]+)$/.exec(t)??[];return i!==void 0&&!/sha\d{3}$/i.test(s)&&!/^\d+,/.test(i)?[{keys:/^(?:proxy-?)?user$/i.test(
e)||e===""&&/[^\w.,/@-]/.test(i)?["auth"]:u(s)?[s]:[],text:i}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(o=>({keys:[],
text:o})):p(t)?d(t).flatMap(x):$(t)??[]}var pt=6;export{g as a,yt as b,bt as c,Pt as d,wt as e,O as f,At as g,kt as h,Y as i,$t as j,E as k,q as l};
