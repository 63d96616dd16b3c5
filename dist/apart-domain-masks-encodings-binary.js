const require=process.getBuiltinModule;
import{a as b,c as k,d as A,e as w}from"./apart-domain-masks-parts-json.js";import{b as y,c as h,d as P}from"./apart-domain-masks-looks-secret.js";var M=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,q=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function p(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(M)]:[...t.matchAll(q)];if(e.length<2)return;let n=t.includes(";")?
_:C;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function _(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e===
"{"?"}":e;return n.replaceAll(r+r,r)}function C(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function B(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...R(n)]:[r]}function R(t){let e=m(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function m(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}function $(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var rt=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function st(t){let e=Buffer.
from(t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=i)}var i=8,U=24,
z=4;function ot(t,e){let n=[],r=s=>{let o=s+i;for(;!e(t.slice(s,o))&&o-s<U&&o<t.length;)o+=z;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+i<=t.length;s+=
z)r(s);return t.length>i&&r(t.length-i),n}function j(t){return new Set(t).size>=4}function it(t){return j(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function O(t,e){let n=[];for(let r=0;r+i<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var D=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,J=[64,76];function S(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(D,(r,s,o)=>(e.push(...F(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function F(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),
n=e.join("");return[...new Set([...e,...J.flatMap(s=>O(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var G=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,T=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function I(t){let[,e,n]=T.exec(t)??[];if(e!==void 0&&n!==void 0)
return[u(["password"],n)];let r=G.exec(t)?.[1];if(r===void 0)return;let s=v(r),o=s<0?[]:Q(r.slice(0,s)),[l="",...d]=r.slice(s+1).split(/[?#;]/),[,...E]=l.split(
"/");for(let c of E)o.push(...a([],c));for(let c of d.flatMap(f=>f.split("&"))){let[f="",g=""]=c.split(/=(.*)/s);o.push(...a([L(f)],g),...a([],g===""?f:""))}return o.
filter(({text:c})=>c!=="")}function v(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(t)?t.lastIndexOf("@"):n}function Q(t){let e=t.indexOf(":");return e<0?a([],t):[...a(["password"],t.slice(e+1)),...a([],t.slice(0,e))]}function a(t,e){let n=L(
e);return n===e?[u(t,e)]:[u(t,n),u(t,e)]}var u=(t,e)=>({keys:t,text:e});function L(t){try{return decodeURIComponent(t)}catch{return t}}function x(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!y(t).endsWith(">"))return;let e=[];for(let[,n="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
e.push({keys:[n],text:Z(r.trim())});for(let[n]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",l,d]of r)e.push({keys:[o==="value"&&s!==void 0?s:o],text:Z(l??d??"")})}return e}var W={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function Z(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(e,n)=>W[n]??"")}var H=[{name:"JSON",parts:b},{name:"HTTP authorization header (Bearer, Basic)",parts:B},{name:"URL, JDBC URL",parts:V},{name:"XML (Maven, .NET)",parts:x},{name:"\
.netrc, .pgpass",parts:$},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:p},{name:"dotenv, INI, properties, .npmrc, YAML",parts:A}];function V(t){
let e=I(t);return e&&[...e,...t.includes(";")&&p(t.slice(t.indexOf(";")+1))||[]]}var X=12;function*N(t,e=[],n=0){if(n>X)return;let r=k(t)?void 0:S(t);if(r){yield*r.
parts,r.rest.trim()!==""&&(yield*N(r.rest,e,n+1));return}for(let s of Y(t)){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(
s.text))&&(yield*N(s.text,o.keys,n+1)))}}function Y(t){if(t.length<K)return[];for(let{parts:r}of H){let s=r(t);if(s)return s}let e=m(t);if(e!==void 0)return[{keys:[],
text:e}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(t)?t.split(/, ?/).map(r=>({keys:[],
text:r})):P(t)?h(t).flatMap(w):[]}var K=6;export{rt as a,st as b,ot as c,j as d,it as e,O as f,N as g};
