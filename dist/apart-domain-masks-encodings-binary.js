const require=process.getBuiltinModule;
import{a as h,c as P,d as b,e as k,f as A,g as w,h as $}from"./apart-domain-masks-parts-json.js";import{b as m,c as g,d as y,g as u}from"./apart-domain-masks-looks-secret.js";var D=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,R=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
J=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function d(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")&&!J.test(t),n=[...t.matchAll(
e?D:R)];if(n.length<2)return;let r=e?U:v;return n.flatMap(([,s="",i=""])=>{let o=r(i),a=e||i!==o?o:o.replace(/[,)]+$/,"");return[...new Set([o,a])].map(c=>({keys:[
s],text:c}))})}function U(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e==="{"?"}":e;return n.replaceAll(r+r,r)}
function v(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function S(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...F(n)]:[r]}function F(t){let e=l(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function l(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}function z(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var lt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64"),G],B="ABCDEFGHIJKLMNOPQRSTUVW\
XYZ234567";function G(t){let[e,n,r]=["",0,0];for(let s of Buffer.from(t))for(n=(n&31)<<8|s,r+=8;r>=5;r-=5)e+=B[n>>r-5&31];return r>0&&(e+=B[n<<5-r&31]),e.padEnd(
Math.ceil(e.length/8)*8,"=")}function pt(t,e="utf8"){let n=Buffer.from(t,e);return[0,1,2].map(r=>{let s=(3-r)%3,i=Math.floor((n.length-s)/3)*3;return i>0?n.subarray(
s,s+i).toString("base64"):""}).filter(r=>r.length>=f)}var f=8,H=24,L=4;function mt(t,e){let n=[],r=s=>{let i=s+f;for(;!e(t.slice(s,i))&&i-s<H&&i<t.length;)i+=L;
e(t.slice(s,i))&&n.push(t.slice(s,i))};for(let s=0;s+f<=t.length;s+=L)r(s);return t.length>f&&r(t.length-f),n}function Q(t){return new Set(t).size>=4}function gt(t){
return Q(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(t)}function N(t,e){let n=[];for(let r=0;r+f<=t.length;r+=e)n.push(t.slice(r,r+e));
return n}var V=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,W=[64,76];function Z(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(V,(r,s,i)=>(e.push(...j(i)),""));return e.length===0?void 0:{parts:e,rest:n}}function j(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),
n=e.join("");return[...new Set([...e,...W.flatMap(s=>N(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var X=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Y=/^[A-Za-z][\w .()/-]{0,40}$/;function O(t){let e=t.search(/[\r\n]/);if(e<0||!/[,;\t]/.test(t.slice(0,e)))
return;let n=M(t.slice(0,e));if(!n.every(s=>Y.test(s))||!n.some(u))return;let r=t.slice(e).split(/[\r\n]+/).filter(s=>s.trim()!=="").map(M);if(r.every(s=>s.length===
n.length))return r.flatMap(s=>s.map((i,o)=>({keys:[n[o]??""],text:i})))}function M(t){return[...t.matchAll(X)].map(([,e,n=""])=>e?.replaceAll('""','"')??n.trim())}var K=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,tt=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function x(t){if(!/^\s*<[?!a-zA-Z]/.
test(t)||!m(t).endsWith(">"))return;let e=[],n=(i,o)=>{let a=i===void 0?[]:[i],c=nt(o);e.push({keys:a,text:c}),c!==o&&e.push({keys:a,text:o})},r=t.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(i,o)=>rt(o)),s;for(let[,i="",o=""]of r.matchAll(tt)){let a=/^(?:key|name)$/i.test(i);n(a?void 0:/^(?:value|string|data)$/i.test(i)?s??i:i,o.trim()),s=a?o.trim():
void 0}for(let[i]of r.matchAll(K)){let o=[...i.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=o.find(([,c])=>c==="key"||c==="name");for(let c of o){
let[,p="",C,I]=c,_=a!==void 0&&p==="value",q=c===a&&o.some(([,T])=>T==="value");n(q?void 0:_?a[2]??a[3]:p,C??I??"")}}return e}var et={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function nt(t){return t.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(e,n,r,s)=>{if(n!==void 0)return et[n]??"";let i=r===void 0?
Number.parseInt(s,16):Number(r);return i<=1114111?String.fromCodePoint(i):e})}function rt(t){return t.replace(/[&<>]/g,e=>`&${e==="&"?"amp":e==="<"?"lt":"gt"};`)}var st=[{name:"JSON",parts:h},{name:"HTTP authorization header (Bearer, Basic)",parts:S},{name:".netrc, .pgpass",parts:z},{name:"URL, JDBC URL",parts:it},{name:"\
XML (Maven, .NET)",parts:x},{name:"CSV with a heading",parts:O},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:d},{name:"HTML form, URL-e\
ncoded",parts:A},{name:"dotenv, INI, properties, .npmrc, YAML",parts:w}];function it(t){let e=t.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(e.length>1&&!/\s/.test(
t))return e.map(r=>({keys:[],text:r}));let n=k(t);return n&&[...n,...t.includes(";")&&d(t.slice(t.indexOf(";")+1))||[]]}var ot=12;function*E(t,e=[],n=0){if(n>ot)
return;let r=P(t)?void 0:Z(t);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*E(r.rest,e,n+1));return}for(let s of at(t,e.at(-1))){let i={...s,keys:[...e,...s.keys]};
s.text!==t&&(yield i,(!s.isLine||/[:=/;{<]/.test(s.text))&&(yield*E(s.text,i.keys,n+1)))}}function at(t,e=""){if(t.length<ct)return[];let n=l(t);if(n!==void 0)return[
{keys:[],text:n}];let r=/^[\w.-]*$/.test(t);for(let{parts:o}of r?[]:st){let a=o(t);if(a)return a}if(r)return[];let[,s="",i]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(t)??
[];return i!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(e)?["auth"]:u(s)?[s]:[],text:i}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)&&!/^\w+\(.*\);?$/.test(t)?t.split(/, ?/).
map(o=>({keys:[],text:o})):y(t)?g(t).flatMap($):b(t)??[]}var ct=6;export{lt as a,pt as b,mt as c,Q as d,gt as e,N as f,E as g};
