const require=process.getBuiltinModule;
import{a as k,c as A,d as $,e as S,f as z,g as B,h as L}from"./apart-domain-masks-parts-json.js";import{a as b,c as w,d,e as p,j as l}from"./apart-domain-masks-looks-secret.js";var v=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,F=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
G=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function m(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!G.test(t),n=[
...t.matchAll(e?v:F)];if(n.length<2)return;let r=e?W:H;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].
map(c=>({keys:[s],text:c}))})}function W(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(
r+r,r)}function H(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function x(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...Q(n)]:[r]}function Q(t){let e=g(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function g(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let r=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}function N(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([r="",s="",...o])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(s)&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var yt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),V],M="ABCDEFGHIJKLMNOPQRSTUVW\
XYZ234567";function V(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=M[n>>r-5&31];return r>0&&(e+=M[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function Pt(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=u)}var f={together:8,from:6,to:128},h=50;function bt(t){let e=[...Buffer.from(t)];if(e.length<f.from||e.length>
f.to||/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%f.together;return[...Array.from({length:Math.floor(n.length/f.together)},
(o,i)=>(i+1)*f.together).map(o=>n.slice(o-f.together,o).join(" ")),...n.length>h?[n.slice(h-f.together,h).join(" ")]:[],...r===0?[]:[n.slice(r>=4?-r:-f.together).
join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>24).join(", ")]:[],e.join(","),e.join(" ")]}var u=8,X=24,Z=4;function wt(t,e){let n=[],r=s=>{let o=s+
u;for(;!e(t.slice(s,o))&&o-s<X&&o<t.length;)o+=Z;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+u<=t.length;s+=Z)r(s);return t.length>u&&r(t.length-u),n}function j(t){
return new Set(t).size>=4}function kt(t){return j(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./=-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^[\d_./=-]+$/.test(t)}function At(t){return[
/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=3&&j(t)}var y={words:4,ofPassphrase:2,characters:12};function Y(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.
test(t)}function $t(t,e){let n=t.split(" "),r=Y(t)?y.ofPassphrase:y.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=y.characters||e(c)},o=new Set;
for(let i=0;i<n.length;i+=1){let[a,c]=[i+1,i];for(;a<n.length&&!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&o.add(n.slice(
c,i+1).join(" "))}return o}function O(t,e){let n=[];for(let r=0;r+u<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var K=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,tt=[64,76];function E(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(K,(r,s,o)=>{let i=b(s)?{isPublic:!0}:{};return e.push(...et(o).map(a=>({...a,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function et(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...tt.flatMap(s=>O(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var nt=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,rt=/^[A-Za-z][\w .()/-]{0,40}$/;function C(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,e)))
return;let n=_(t.slice(0,e));if(!n.every(s=>rt.test(s))||!n.some(l))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(_);if(r.every(s=>s.length===
n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function _(t){return[...t.matchAll(nt)].map(([,e,n=""])=>e?.replaceAll('""','"')??n.trim())}var st=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,ot=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function I(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!w(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=at(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>ct(i)),s;for(let[,o="",i=""]of r.matchAll(ot)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(st)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,P="",T,D]=c,R=a!==void 0&&P==="value",J=c===a&&i.some(([,U])=>U==="value");n(J?void 0:R?a[2]??a[3]:P,T??D??"")}}return e}var it={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function at(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return it[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function ct(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var ft=[{name:"JSON",parts:k},{name:"HTTP authorization header (Bearer, Basic)",parts:x},{name:".netrc, .pgpass",parts:N},{name:"URL, JDBC URL",parts:ut},{name:"\
XML (Maven, .NET)",parts:I},{name:"CSV with a heading",parts:C},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:m},{name:"HTML form, URL-e\
ncoded",parts:z},{name:"dotenv, INI, properties, .npmrc, YAML",parts:B}];function ut(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.test(
t))return e.map(r=>({keys:[],text:r}));let n=S(t);return n&&[...n,...t.includes(";")&&m(t.slice(t.indexOf(";")+1))||[]]}var lt=12;function*q(t,e=[],n=0){if(n>lt)
return;let r=A(t)?void 0:E(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*q(r.rest,e,n+1));return}for(let s of dt(t,e.at(-1))){let o={...s,keys:[...e,...s.keys]};
s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*q(s.text,o.keys,n+1)))}}function dt(t,e=""){if(t.length<pt)return[];let n=g(t);if(n!==void 0){
let i=p(t)?d(t):[];return[{keys:[],text:n},...i.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:ft){let a=i(t);if(a)return a}
if(r)return[];let[,s="",o]=/^([^\s:[]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(s)&&!/^\d+,/.test(o)?[{keys:/^(?:proxy-?)?user$/i.test(
e)||e===""&&/[^\w.,/@-]/.test(o)?["auth"]:l(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({keys:[],
text:i})):p(t)?d(t).flatMap(L):$(t)??[]}var pt=6;export{m as a,yt as b,Pt as c,bt as d,wt as e,j as f,kt as g,At as h,Y as i,$t as j,O as k,q as l};
