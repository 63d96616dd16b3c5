const require=process.getBuiltinModule;
import{a as b,c as k,d as w,e as A,f as $}from"./apart-domain-masks-parts-json.js";import{b as y,c as h,d as P}from"./apart-domain-masks-looks-secret.js";var q=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,_=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function p(t){if(/[\r\n]/.test(t)||!t.includes("="))return;let e=t.includes(";")?[...t.matchAll(q)]:[...t.matchAll(_)];if(e.length<2)return;let n=t.includes(";")?
C:J;return e.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function C(t){let[,e,n]=/^(["'{])(.*)["'}]$/s.exec(t)??[];if(e===void 0||n===void 0)return t.trim();let r=e===
"{"?"}":e;return n.replaceAll(r+r,r)}function J(t){return t.startsWith("'")?t.slice(1,-1).replace(/\\(.)/g,"$1"):t.replace(/\\(.)/g,"$1")}function B(t){let[,e="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(t)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return e.toLowerCase()==="basic"?[r,...R(n)]:[r]}function R(t){let e=m(t),n=e?.indexOf(":")??-1;return e===void 0||n<
1?[]:[{keys:["password"],text:e.slice(n+1)}]}function m(t){if(t.length<8||t.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(t))return;let n=Buffer.from(t,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}function z(t){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(t)&&/\spassword\s/.test(t))return[...t.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let e=t.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=e.map(r=>r.split(/(?<!\\):/));if(!(e.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var st=[t=>Buffer.from(t).toString("hex"),t=>Buffer.from(t).toString("hex").toUpperCase(),t=>Buffer.from(t).toString("base64"),t=>Buffer.from(t).toString("base6\
4url"),t=>Buffer.from(t).toString("base64").replaceAll("+","-").replaceAll("/","_"),t=>Buffer.from(t,"utf16le").toString("base64")];function ot(t){let e=Buffer.
from(t);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((e.length-r)/3)*3;return s>0?e.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=i)}var i=8,U=24,
O=4;function it(t,e){let n=[],r=s=>{let o=s+i;for(;!e(t.slice(s,o))&&o-s<U&&o<t.length;)o+=O;e(t.slice(s,o))&&n.push(t.slice(s,o))};for(let s=0;s+i<=t.length;s+=
O)r(s);return t.length>i&&r(t.length-i),n}function j(t){return new Set(t).size>=4}function at(t){return j(t)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(t)}function S(t,e){let n=[];for(let r=0;r+i<=t.length;r+=e)n.push(t.slice(r,r+e));return n}var D=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,T=[64,76];function I(t){if(!t.includes("-----BEGIN "))return;let e=[],n=t.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(D,(r,s,o)=>(e.push(...F(o)),""));return e.length===0?void 0:{parts:e,rest:n}}function F(t){let e=t.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(s)),
n=e.join("");return[...new Set([...e,...T.flatMap(s=>S(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var G=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,v=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function L(t){
let[,e,n=e]=v.exec(t)??[];if(n!==void 0)return[u(["password"],n)];let r=G.exec(t)?.[1];if(r===void 0)return;let s=Q(r),o=s<0?[]:W(r.slice(0,s)),[l="",...d]=r.slice(
s+1).split(/[?#;]/),[,...M]=l.split("/");for(let c of M)o.push(...a([],c));for(let c of d.flatMap(f=>f.split("&"))){let[f="",g=""]=c.split(/=(.*)/s);o.push(...a(
[Z(f)],g),...a([],g===""?f:""))}return o.filter(({text:c})=>c!=="")}function Q(t){let e=t.search(/[/?#]/),n=(e<0?t:t.slice(0,e)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(t)?t.lastIndexOf("@"):n}function W(t){let e=t.indexOf(":");return e<0?a([],t):[...a(["password"],t.slice(e+1)),...a([],t.slice(0,e))]}function a(t,e){let n=Z(
e);return n===e?[u(t,e)]:[u(t,n),u(t,e)]}var u=(t,e)=>({keys:t,text:e});function Z(t){try{return decodeURIComponent(t)}catch{return t}}function x(t){if(!/^\s*<[?!a-zA-Z]/.test(t)||!y(t).endsWith(">"))return;let e=[];for(let[,n="",r=""]of t.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
e.push({keys:[n],text:N(r.trim())});for(let[n]of t.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",l,d]of r)e.push({keys:[o==="value"&&s!==void 0?s:o],text:N(l??d??"")})}return e}var H={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function N(t){return t.replace(/&(lt|gt|quot|apos|amp);/g,(e,n)=>H[n]??"")}var V=[{name:"JSON",parts:b},{name:"HTTP authorization header (Bearer, Basic)",parts:B},{name:"URL, JDBC URL",parts:X},{name:"XML (Maven, .NET)",parts:x},{name:"\
.netrc, .pgpass",parts:z},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:p},{name:"dotenv, INI, properties, .npmrc, YAML",parts:A}];function X(t){
let e=L(t);return e&&[...e,...t.includes(";")&&p(t.slice(t.indexOf(";")+1))||[]]}var Y=12;function*E(t,e=[],n=0){if(n>Y)return;let r=k(t)?void 0:I(t);if(r){yield*r.
parts,r.rest.trim()!==""&&(yield*E(r.rest,e,n+1));return}for(let s of K(t)){let o={...s,keys:[...e,...s.keys]};s.text!==t&&(yield o,(!s.isLine||/[:=/;{<]/.test(
s.text))&&(yield*E(s.text,o.keys,n+1)))}}function K(t){if(t.length<tt)return[];let e=/^[\w.-]*$/.test(t);for(let{parts:s}of e?[]:V){let o=s(t);if(o)return o}let n=m(
t);if(n!==void 0)return[{keys:[],text:n}];if(e)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(t)??[];return r!==void 0?[{keys:[],text:r}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.
test(t)?t.split(/, ?/).map(s=>({keys:[],text:s})):P(t)?h(t).flatMap($):w(t)??[]}var tt=6;export{st as a,ot as b,it as c,j as d,at as e,S as f,E as g};
