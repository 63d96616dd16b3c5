const require=process.getBuiltinModule;
import{a as w,c as k,d as A,e as $,f as S,g as z,h as B}from"./apart-domain-masks-parts-json.js";import{a as P,c as b,d,e as p,j as l}from"./apart-domain-masks-looks-secret.js";var U=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,v=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
F=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function m(t){if(/[\r\n]|=>\s*["']/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!F.test(t),n=[
...t.matchAll(e?U:v)];if(n.length<2)return;let r=e?G:W;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].
map(c=>({keys:[s],text:c}))})}function G(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(
r+r,r)}function W(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function L(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...H(n)]:[r]}function H(t){let e=g(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function g(t){let e=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(t)?t.replace(/\s+/g,""):t;if(e.length<8||e.length%
4===1||!/^[\w+/-]+={0,2}$/.test(e))return;let r=Buffer.from(e,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}function x(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([r="",s="",...o])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(s)&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var ht=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),Q],N="ABCDEFGHIJKLMNOPQRSTUVW\
XYZ234567";function Q(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=N[n>>r-5&31];return r>0&&(e+=N[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function yt(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=u)}var f={together:8,from:6,to:128};function Pt(t){let e=[...Buffer.from(t)];if(e.length<f.from||e.length>f.to||
/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%f.together;return[...Array.from({length:Math.floor(n.length/f.together)},(o,i)=>(i+
1)*f.together).map(o=>n.slice(o-f.together,o).join(" ")),...r===0?[]:[n.slice(r>=4?-r:-f.together).join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>
24).join(", ")]:[],e.join(","),e.join(" ")]}var u=8,V=24,M=4;function bt(t,e){let n=[],r=s=>{let o=s+u;for(;!e(t.slice(s,o))&&o-s<V&&o<t.length;)o+=M;e(t.slice(
s,o))&&n.push(t.slice(s,o))};for(let s=0;s+u<=t.length;s+=M)r(s);return t.length>u&&r(t.length-u),n}function Z(t){return new Set(t).size>=4}function wt(t){return Z(
t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(t)}function kt(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).
length>=3&&Z(t)}var h={words:4,ofPassphrase:2,characters:12};function X(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function At(t,e){let n=t.split(" "),r=X(
t)?h.ofPassphrase:h.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=h.characters||e(c)},o=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[i+
1,i];for(;a<n.length&&!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&o.add(n.slice(c,i+1).join(" "))}return o}function O(t,e){
let n=[];for(let r=0;r+u<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var Y=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,K=[64,76];function j(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Y,(r,s,o)=>{let i=P(s)?{isPublic:!0}:{};return e.push(...tt(o).map(a=>({...a,...i}))),""});return e.length===0?void 0:{parts:e,rest:n}}function tt(t){
let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),n=e.join("");return[...new Set([...e,...K.flatMap(s=>O(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var et=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,nt=/^[A-Za-z][\w .()/-]{0,40}$/;function C(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,e)))
return;let n=E(t.slice(0,e));if(!n.every(s=>nt.test(s))||!n.some(l))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(E);if(r.every(s=>s.length===
n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function E(t){return[...t.matchAll(et)].map(([,e,n=""])=>e?.replaceAll('""','"')??n.trim())}var rt=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,st=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function I(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!b(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=it(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>at(i)),s;for(let[,o="",i=""]of r.matchAll(st)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(rt)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,y="",q,T]=c,D=a!==void 0&&y==="value",R=c===a&&i.some(([,J])=>J==="value");n(R?void 0:D?a[2]??a[3]:y,q??T??"")}}return e}var ot={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function it(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return ot[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function at(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var ct=[{name:"JSON",parts:w},{name:"HTTP authorization header (Bearer, Basic)",parts:L},{name:".netrc, .pgpass",parts:x},{name:"URL, JDBC URL",parts:ft},{name:"\
XML (Maven, .NET)",parts:I},{name:"CSV with a heading",parts:C},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:m},{name:"HTML form, URL-e\
ncoded",parts:S},{name:"dotenv, INI, properties, .npmrc, YAML",parts:z}];function ft(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.test(
t))return e.map(r=>({keys:[],text:r}));let n=$(t);return n&&[...n,...t.includes(";")&&m(t.slice(t.indexOf(";")+1))||[]]}var ut=12;function*_(t,e=[],n=0){if(n>ut)
return;let r=k(t)?void 0:j(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*_(r.rest,e,n+1));return}for(let s of lt(t,e.at(-1))){let o={...s,keys:[...e,...s.keys]};
s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*_(s.text,o.keys,n+1)))}}function lt(t,e=""){if(t.length<dt)return[];let n=g(t);if(n!==void 0){
let i=p(t)?d(t):[];return[{keys:[],text:n},...i.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:ct){let a=i(t);if(a)return a}
if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??[];return o!==void 0&&!/sha\d{3}$/i.test(s)?[{keys:/^(?:proxy-?)?user$/i.test(e)||e===""&&/[^\w.,/@-]/.
test(o)?["auth"]:l(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$|=>["']/.test(t)?t.split(/, ?/).map(i=>({keys:[],text:i})):p(t)?d(t).flatMap(
B):A(t)??[]}var dt=6;export{m as a,ht as b,yt as c,Pt as d,bt as e,Z as f,wt as g,kt as h,X as i,At as j,O as k,_ as l};
