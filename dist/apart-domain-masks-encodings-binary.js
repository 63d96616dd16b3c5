const require=process.getBuiltinModule;
import{a as b,c as k,d as w,e as A,f as $}from"./apart-domain-masks-parts-json.js";import{b as g,c as P,d as h,g as y}from"./apart-domain-masks-looks-secret.js";var D=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,J=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function p(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(D)]:[...t.matchAll(J)];if(e.length<2)return;let n=t.includes(";")?
j:F;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function j(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e===
"{"?"}":e;return n.replaceAll(r+r,r)}function F(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function z(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...G(n)]:[r]}function G(t){let e=m(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function m(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}function B(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var ht=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function yt(t){let e=Buffer.
from(t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=u)}var u=8,H=24,
S=4;function bt(t,e){let n=[],r=s=>{let o=s+u;for(;!e(t.slice(s,o))&&o-s<H&&o<t.length;)o+=S;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+u<=t.length;s+=
S)r(s);return t.length>u&&r(t.length-u),n}function Q(t){return new Set(t).size>=4}function kt(t){return Q(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function N(t,e){let n=[];for(let r=0;r+u<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var V=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,W=[64,76];function O(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(V,(r,s,o)=>(e.push(...X(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function X(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),
n=e.join("");return[...new Set([...e,...W.flatMap(s=>N(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Y=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,K=/^[A-Za-z][\w .()/-]{0,40}$/;function x(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,e)))
return;let n=L(t.slice(0,e));if(!n.every(s=>K.test(s))||!n.some(y))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(L);if(r.every(s=>s.length===
n.length))return r.flatMap(s=>s.map((o,i)=>({keys:[n[i]??""],text:o})))}function L(t){return[...t.matchAll(Y)].map(([,e,n=""])=>e?.replaceAll('""','"')??n.trim())}var tt=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,et=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function I(t){
let[,e,n=e]=et.exec(t)??[];if(n!==void 0)return[l(["password"],n)];let r=tt.exec(t)?.[1];if(r===void 0)return;let s=nt(r),o=s<0?[]:rt(r.slice(0,s)),[i="",...a]=r.
slice(s+1).split(/[?#;]/),[,...c]=i.split("/");for(let f of c)o.push(...d([],f));for(let f of a)o.push(...M(f));return o.filter(({text:f})=>f!=="")}function Z(t){
if(/^[\w.[\]%+-]+=[^&\s]*(?:&[\w.[\]%+-]+=[^&\s]*)+$/.test(t))return M(t).filter(e=>e.text!=="")}function M(t){return t.split("&").flatMap(e=>{let[n="",r=""]=e.
split(/=(.*)/s);return[...d([C(n)],r),...d([],r===""?n:"")]})}function nt(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(t)?t.lastIndexOf("@"):n}function rt(t){let e=t.indexOf(":");return e<0?d([],t):[...d(["password"],t.slice(e+1)),...d([],t.slice(0,e))]}function d(t,e){let n=C(
e);return n===e?[l(t,e)]:[l(t,n),l(t,e)]}var l=(t,e)=>({keys:t,text:e});function C(t){try{return decodeURIComponent(t)}catch{return t}}var st=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,ot=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function E(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!g(t).endsWith(">"))return;let e=[],n=(o,i)=>{let a=o===void 0?[]:[o],c=at(i);e.push({keys:a,text:c}),c!==i&&e.push({keys:a,text:i})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(o,i)=>ct(i)),s;for(let[,o="",i=""]of r.matchAll(ot)){let a=/^(?:key|name)$/i.test(o);n(a?void 0:/^(?:value|string|data)$/i.test(o)?s??o:o,i.trim()),s=a?i.trim():
void 0}for(let[o]of r.matchAll(st)){let i=[...o.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,f="",_,v]=c,R=a!==void 0&&f==="value",T=c===a&&i.some(([,U])=>U==="value");n(T?void 0:R?a[2]??a[3]:f,_??v??"")}}return e}var it={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function at(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return it[n]??"";let o=r===void 0?
Number.parseInt(s,16):Number(r);return o<=1114111?String.fromCodePoint(o):e})}function ct(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var ft=[{name:"JSON",parts:b},{name:"HTTP authorization header (Bearer, Basic)",parts:z},{name:"URL, JDBC URL",parts:ut},{name:"XML (Maven, .NET)",parts:E},{name:"\
.netrc, .pgpass",parts:B},{name:"CSV with a heading",parts:x},{name:"HTML form, URL-encoded",parts:Z},{name:"connection string (ADO.NET, ODBC, libpq, Azure), co\
okie",parts:p},{name:"dotenv, INI, properties, .npmrc, YAML",parts:A}];function ut(t){let e=I(t);return e&&[...e,...t.includes(";")&&p(t.slice(t.indexOf(";")+1))||
[]]}var dt=12;function*q(t,e=[],n=0){if(n>dt)return;let r=k(t)?void 0:O(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*q(r.rest,e,n+1));return}for(let s of lt(
t,e.at(-1))){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*q(s.text,o.keys,n+1)))}}function lt(t,e=""){if(t.
length<pt)return[];let n=/^[\w.-]*$/.test(t);for(let{parts:o}of n?[]:ft){let i=o(t);if(i)return i}let r=m(t);if(r!==void 0)return[{keys:[],text:r}];if(n)return[];
let[,s]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return s!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.
split(/, ?/).map(o=>({keys:[],text:o})):h(t)?P(t).flatMap($):w(t)??[]}var pt=6;export{ht as a,yt as b,bt as c,Q as d,kt as e,N as f,q as g};
