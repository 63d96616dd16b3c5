const require=process.getBuiltinModule;
import{a as P,c as A,d as k,e as w,f as S,g as $,h as z}from"./apart-domain-masks-parts-json.js";import{b as h,c as y,d as b,g as l}from"./apart-domain-masks-looks-secret.js";var J=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,U=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
v=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function d(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!v.test(t),n=[...t.matchAll(
e?J:U)];if(n.length<2)return;let r=e?F:G;return n.flatMap(([,s="",o=""])=>{let i=r(o),a=e||o!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].map(c=>({keys:[
s],text:c}))})}function F(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}
function G(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function B(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...W(n)]:[r]}function W(t){let e=p(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function p(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}function L(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var gt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),H],N="ABCDEFGHIJKLMNOPQRSTUVW\
XYZ234567";function H(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=N[n>>r-5&31];return r>0&&(e+=N[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function ht(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,o=Math.floor((n.length-s)/3)*3;return o>0?n.subarray(
s,s+o).toString("base64"):""}).filter(r=>r.length>=u)}var f={together:8,from:6,to:128};function yt(t){let e=[...Buffer.from(t)];if(e.length<f.from||e.length>f.to||
/^\d*$/.test(t))return[];let n=e.map(o=>o.toString(16).padStart(2,"0")),r=n.length%f.together;return[...Array.from({length:Math.floor(n.length/f.together)},(o,i)=>(i+
1)*f.together).map(o=>n.slice(o-f.together,o).join(" ")),...r===0?[]:[n.slice(r>=4?-r:-f.together).join(" ")],e.join(", "),...e.some(o=>o>127)?[e.map(o=>o<<24>>
24).join(", ")]:[],e.join(","),e.join(" ")]}var u=8,Q=24,Z=4;function bt(t,e){let n=[],r=s=>{let o=s+u;for(;!e(t.slice(s,o))&&o-s<Q&&o<t.length;)o+=Z;e(t.slice(
s,o))&&n.push(t.slice(s,o))};for(let s=0;s+u<=t.length;s+=Z)r(s);return t.length>u&&r(t.length-u),n}function x(t){return new Set(t).size>=4}function Pt(t){return x(
t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(t)}function At(t){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(t)).length>=
3&&x(t)}var m={words:4,ofPassphrase:2,characters:12};function V(t){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(t)}function kt(t,e){let n=t.split(" "),r=V(t)?m.ofPassphrase:
m.words,s=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=m.characters||e(c)},o=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[i+1,i];for(;a<n.length&&
!s(i,a);)a+=1;for(s(i,a)&&o.add(n.slice(i,a).join(" "));c>0&&!s(c,i+1);)c-=1;s(c,i+1)&&o.add(n.slice(c,i+1).join(" "))}return o}function M(t,e){let n=[];for(let r=0;r+
u<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var X=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Y=[64,76];function O(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(X,(r,s,o)=>(e.push(...K(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function K(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),
n=e.join("");return[...new Set([...e,...Y.flatMap(s=>M(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var tt=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,et=/^[A-Za-z][\w .()/-]{0,40}$/;function E(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,e)))
return;let n=j(t.slice(0,e));if(!n.every(s=>et.test(s))||!n.some(l))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(j);if(r.every(s=>s.length===
n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function j(t){return[...t.matchAll(tt)].map(([,e,n=""])=>e?.replaceAll('""','"')??n.trim())}var nt=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,rt=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function _(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!h(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=ot(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>it(i)),s;for(let[,o="",i=""]of r.matchAll(rt)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(nt)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,g="",I,q]=c,T=a!==void 0&&g==="value",D=c===a&&i.some(([,R])=>R==="value");n(D?void 0:T?a[2]??a[3]:g,I??q??"")}}return e}var st={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function ot(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return st[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function it(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var at=[{name:"JSON",parts:P},{name:"HTTP authorization header (Bearer, Basic)",parts:B},{name:".netrc, .pgpass",parts:L},{name:"URL, JDBC URL",parts:ct},{name:"\
XML (Maven, .NET)",parts:_},{name:"CSV with a heading",parts:E},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:d},{name:"HTML form, URL-e\
ncoded",parts:S},{name:"dotenv, INI, properties, .npmrc, YAML",parts:$}];function ct(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.test(
t))return e.map(r=>({keys:[],text:r}));let n=w(t);return n&&[...n,...t.includes(";")&&d(t.slice(t.indexOf(";")+1))||[]]}var ft=12;function*C(t,e=[],n=0){if(n>ft)
return;let r=A(t)?void 0:O(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*C(r.rest,e,n+1));return}for(let s of ut(t,e.at(-1))){let o={...s,keys:[...e,...s.keys]};
s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*C(s.text,o.keys,n+1)))}}function ut(t,e=""){if(t.length<lt)return[];let n=p(t);if(n!==void 0)return[
{keys:[],text:n}];let r=/^[\w.-]*$/.test(t);for(let{parts:i}of r?[]:at){let a=i(t);if(a)return a}if(r)return[];let[,s="",o]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??
[];return o!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:l(s)?[s]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$/.test(t)?t.split(/, ?/).
map(i=>({keys:[],text:i})):b(t)?y(t).flatMap(z):k(t)??[]}var lt=6;export{gt as a,ht as b,yt as c,bt as d,x as e,Pt as f,At as g,V as h,kt as i,M as j,C as k};
