const require=process.getBuiltinModule;
import{c as se}from"./apart-domain-values-json.js";import{a as U}from"./apart-domain-failure.js";var _=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base64\
url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function v(e){let t=Buffer.from(
e);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((t.length-r)/3)*3;return s>0?t.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=M)}var M=8,et=24,
oe=4;function D(e,t){let n=[],r=s=>{let o=s+M;for(;!t(e.slice(s,o))&&o-s<et&&o<e.length;)o+=oe;t(e.slice(s,o))&&n.push(e.slice(s,o))};for(let s=0;s+M<=e.length;s+=
oe)r(s);return e.length>M&&r(e.length-M),n}function Q(e){return new Set(e).size>=4}function ie(e){return Q(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function N(e,t){let n=[];for(let r=0;r+M<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function E(e,t){let n=S(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function S(e){let t=0,
n=e.length;for(;t<n&&ae(e[t]);)t+=1;for(;n>t&&ae(e[n-1]);)n-=1;return e.slice(t,n)}function ae(e){return e!==void 0&&/[\s\u0085]/.test(e)}function A(e){return e.
split(/[\r\n]+/).map(S).filter(t=>t!=="")}function g(e){return/[\r\n]/.test(e)}function fe({keys:e,text:t,isLine:n}){if(n)return!de(t);let r=nt(e.at(-1)??"");if(ut(t))return!ft(r);let s=ct(r);return s==="strong"?!/^(true|false|null|none)$/i.
test(t):s==="weak"||e.slice(0,-1).some(o=>tt.test(o))?!le(t):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&b(t)}function ue({text:e,isLine:t}){return t?!de(e):!le(
e)}var tt=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;function nt(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(
/[^a-z\d]+/).filter(t=>t!=="")}var rt=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook)$/,
st=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,ot=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
it=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,at=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function ct(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(at.test(t)||t==="key"&&n==="public"))return t==="key"&&ot.test(n)?"strong":t==="string"&&n==="connection"?
"weak":e.some(r=>rt.test(r)||st.test(r))?"strong":it.test(t)?"weak":void 0}function ft(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function ut(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var lt=4096,dt=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,ce=10;function b(e){
let t=e.slice(0,lt);if(t.length<ce||pt(t))return!1;let n=0;for(let r of t.split(dt))gt(r)&&(n+=r.length);return n>=ce&&n*4>=Math.min(t.length,64)}function pt(e){
return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function gt(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||mt(e))return!1;let t=[...e].map(ht),n=0;for(let s=1;s<t.length;s+=1)t[s]!==t[s-1]&&(n+=1);let r=t.filter(s=>s==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function mt(e){let t=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;
return t!==null&&e.length<=32&&e.length>=3*t.length}function ht(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").
test(e)?"upper":"sign"}function le(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.test(e)}function de(e){return E(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.
test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function $(e,t){return n=>n.replace(e,t)}function d(e){let t=Object.keys(e).map(n=>`\\u${T(n)}`);return $(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function T(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function C(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function F(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var B=e=>`\\u${T(e)}`,pe=e=>`\\u${T(e).toUpperCase()}`,ge=e=>JSON.stringify(e).slice(1,-1);function O(e,t){let n=$(e,t);return r=>n(ge(r))}var yt=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>kt[t]??pe(t)),kt={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},me=[ge,O(/[&<>\u2028\u2029]/g,B),O(/[\u007f-\uffff]/g,B),O(/[\u007f-\uffff]/g,
pe),O(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":B(e)),O(/\//g,()=>"\\/"),yt,O(/[&'<=>\u2028\u2029]/g,B),O(/\u007f/g,B)];var w={"&":"&amp;","<":"&lt;",">":"&gt;"},he=[d(w),d({...w,'"':"&quot;"}),d({...w,"'":"&#39;",'"':"&#34;"}),d({...w,"'":"&#39;",'"':"&#34;","+":"&#43;"}),d({...w,
"'":"&#39;",'"':"&quot;"}),d({...w,"'":"&#x27;",'"':"&quot;"}),d({...w,"'":"&#039;",'"':"&quot;"}),d({...w,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
d({...w,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),d({'"':'""'}),d({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var bt={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ye(e){return $(e,t=>bt[t]??F(
t))}var q=[ye(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ye(/[^ -&(-[\]-~]/gu)],ke=[d({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),d({"'":`'"'"\
'`}),d({"'":"'\\''","!":"'\\!'"}),$(/[\\"$`]/g,e=>`\\${e}`),$(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),$(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),$(
/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...q,d({$:"$$"}),d({"%":"%%"}),d({"{":"{{","}":"}}"})];var h={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function m(e,t,n){let r=Object.keys(e);return s=>{if(!t.test(s)&&!r.some(a=>s.includes(a)))return s;let o=new Map(
Object.entries(e)),i=a=>{let u=t.test(a)?n(a):a;return o.set(a,u),u},c="";for(let a of s)c+=o.get(a)??i(a);return c}}var Z=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
P=/[^ -~]/u,$t=e=>`\\x${C(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,be=e=>C(e).map(t=>`\\x${t}`).join(""),R={"'":"\\'"},j={'"':'\\"'};function k(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var K={
...h,...j,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},$e={...K,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function wt(e){return e<"\x80"?k(e):k(e).replace(
/^\\x/,"\\u00")}function we(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var xe=[m(h,Z,k),m({...h,...R},Z,k),m({...h,...R,"\b":"\\b","\f":"\\f"},Z,e=>$t(e).toUpperCase().
replace("X","x")),d({"\\":"\\\\",...R}),m(h,P,be),m({...h,...R},P,be),m({...h,...R},P,k),m(h,P,k),m(K,P,wt),m(K,Z,k),m({...h,...j,$:"\\$","@":"\\@"},P,F),d({"\\":"\
\\\\",...R,...j}),m($e,P,e=>we(k(e))),m($e,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>we(k(e))),e=>m({...h,...j},/\u0000/,k)(e).replaceAll("${","$${").
replaceAll("%{","%%{"),e=>m({...h,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},P,xt)(e).replace(/^ /,"\\ ")];function xt(e){return[...Array(e.length).keys()].
map(t=>`\\u${T(e[t]??"").toUpperCase()}`).join("")}function f({kept:e,space:t,letters:n,keepsOthers:r}){let s=e.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let c=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(o,a=>{let u=c.get(a)??St(a,n);return c.set(a,u),u})}}function St(e,t){return C(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var y="-_.~",z="-_.~!*'()",Se=[f({kept:y}),f({kept:y,letters:"lower"}),f({kept:y,space:"+"}),f({kept:z}),f({kept:z,letters:"lower"}),f(
{kept:"-_.*",space:"+"}),f({kept:"-_.!*()",space:"+",letters:"lower"}),f({kept:`${y}/`}),f({kept:`${y}$&+,;=`}),f({kept:`${y}$&+:=@`}),f({kept:`${y}$&+,/:;=@`}),
f({kept:`${y}$&+,/:;=?@!()*`}),f({kept:"!$%&'()*+,-._~"}),f({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),f({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),f({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),f({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),f({kept:`${z};:&=+$,`,keepsOthers:!0}),f({kept:`${z}:@&=+$,;/`,keepsOthers:!0}),f({kept:`${z};/?:@&=+$,[\
]`,keepsOthers:!0}),f({kept:`${y}!$&'()*+,;=:`}),f({kept:`${y}!$&'()*+,;=`}),f({kept:`${z};,/?:@&=+$#`}),f({kept:`${y}!#$%&'()*+,/:;=?@[]`})];var Pt=[..._,...me,...Se,...ke,...xe,...he];function*Ae(e){for(let t of q)yield t(e);for(let t of v(e))yield t,yield Mt(t);for(let t of/^\w*$/.test(e)?_:Pt)yield t(
e)}function*Oe(e){for(let t of q)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of v(e))yield t;for(let t of _)yield t(e)}var Pe={from:37,to:512},At=1024;
function Me(e){let t=Buffer.byteLength(e);if(t<Pe.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=At&&b(e)?D(e,ie):[];return new Set([...n,...t<=
Pe.to?v(e).flatMap(r=>D(r,Q)):[]])}var Ot=[76,64];function Ee(e){let[t=""]=v(e);return new Set(Ot.filter(n=>t.length>n).flatMap(n=>N(t,n)))}function Mt(e){return e.
replaceAll("+","-").replaceAll("/","_")}function Te(e){let t=new Set;for(let n of g(e)?[e,...A(e)]:[e]){t.add(n);for(let r of Et)t.add(r(n))}return t}var Et=[e=>G(e,0),e=>G(e,1),e=>G(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),zt,Lt,e=>e.replace(/[<>"'&]/g,t=>Tt[t]??t)];function G(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Tt={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Rt={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function zt(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Rt[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Lt(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var vt=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Nt=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ze=100;function Le(e){if(!/^\s*[[{"]/.
test(e)||!x(e))return;let t=[],n=[],r=0,s="";for(let[o,i,c]of e.matchAll(vt))if(o==="{"||o==="[")r<ze&&(n[r]=s),r+=1,s=o==="["?s:"";else if(o==="}"||o==="]")r-=
1;else if(i===void 0)t.push({keys:Re(n,r,s),text:o});else{let a=JSON.parse(i);c===void 0?t.push(...Ct(i,a).map(u=>({keys:Re(n,r,s),text:u}))):(s=a,b(s)&&t.push(
{keys:[],text:s,isKey:!0}))}return t}function Ct(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Re(e,t,n){return[...e.slice(0,Math.min(t,ze)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function ve(e){return/^\s*[[{]/.test(e)&&x(e)?e.replace(Nt,"$1"):void 0}
function x(e){if(!se(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Bt=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,_t=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function V(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Bt)]:[...e.matchAll(_t)];if(t.length<2)return;let n=e.includes("\
;")?Ft:qt;return t.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function Ft(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function qt(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function Ne(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Zt(n)]:[r]}function Zt(e){let t=H(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function H(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var jt=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,It=/^(\s*)- +(.*)$/,Jt=/^\s*$/,Wt=/^\s*(?:#|;|!|\/\/\s)/,
Ut=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Ce(e){let t=new X(e.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=t.next();o!==void 0;o=t.next()){let i=o;
if(!(Jt.test(i)||Ut.test(i)))if(Wt.test(i))n.push(..._e(i));else{let c=t.pairOf(i);c?(n.push(...c),r+=1):(n.push(...Y(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function Y(e){let t=_e(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var X=class{#t;#e=0;#n=[];constructor(t){this.#t=t}next(){let t=this.#t[this.#e];
return this.#e+=1,t}pairOf(t){let[,n="",r="",s,o=""]=jt.exec(t)??[];if(s===void 0)return this.#o(t);let i=Qt(s);if(b(i))return;let c=n.length+r.length,a=[...this.#r(
c),i];return this.#n.push({indent:c,key:i}),this.#s(a,o.trim(),n.length)}#o(t){let[,n="",r]=It.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return Be(t,n);let o=this.#a(n,s);return o===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?Ht(
o):o.replaceAll("''","'")},{keys:t,text:o}]}#i(t){let n=[];for(let r=this.#t[this.#e];r!==void 0;r=this.#t[this.#e]){let s=r.search(/\S/);if(s>=0&&s<=t)break;n.
push(r.trim()),this.#e+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(t.slice(1))?.[1];if(s!==void 0)return s;let o=this.#t.slice(this.#e,this.#e+Dt),
i=r.exec([t.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#e+=i.split(`
`).length-1),i}},Dt=100;function Qt(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Be(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Be(e,n)];let r=Kt(t);if(x(r))return[{keys:e,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return Gt(e,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,t])].map(i=>({keys:e,text:i}))}function Kt(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function Gt(e,t){return t.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:o}})}var Vt={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Ht(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Vt[s]??s)}function _e(e){return e.split(/[\s,;|"']+/).filter(t=>b(t)).map(t=>({keys:[],text:t}))}function Fe(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Xt=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Yt=[64,76];function qe(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Xt,(r,s,o)=>(t.push(...en(o)),""));return t.length===0?void 0:{parts:t,rest:n}}function en(e){let t=e.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=t.join("");return[...new Set([...t,...Yt.flatMap(s=>N(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var tn=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,nn=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function Ze(e){let[,t,n]=nn.exec(e)??[];if(t!==void 0&&n!==void 0)
return[I(["password"],n)];let r=tn.exec(e)?.[1];if(r===void 0)return;let s=rn(r),o=s<0?[]:sn(r.slice(0,s)),[i="",...c]=r.slice(s+1).split(/[?#;]/),[,...a]=i.split(
"/");for(let u of a)o.push(...L([],u));for(let u of c.flatMap(p=>p.split("&"))){let[p="",l=""]=u.split(/=(.*)/s);o.push(...L([je(p)],l),...L([],l===""?p:""))}return o.
filter(({text:u})=>u!=="")}function rn(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function sn(e){let t=e.indexOf(":");return t<0?L([],e):[...L(["password"],e.slice(t+1)),...L([],e.slice(0,t))]}function L(e,t){let n=je(
t);return n===t?[I(e,t)]:[I(e,n),I(e,t)]}var I=(e,t)=>({keys:e,text:t});function je(e){try{return decodeURIComponent(e)}catch{return e}}function Je(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!S(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:Ie(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,c]of r)t.push({keys:[o==="value"&&s!==void 0?s:o],text:Ie(i??c??"")})}return t}var on={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function Ie(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>on[n]??"")}var an=[{name:"JSON",parts:Le},{name:"HTTP authorization header (Bearer, Basic)",parts:Ne},{name:"URL, JDBC URL",parts:cn},{name:"XML (Maven, .NET)",parts:Je},{
name:".netrc, .pgpass",parts:Fe},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:V},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Ce}];
function cn(e){let t=Ze(e);return t&&[...t,...e.includes(";")&&V(e.slice(e.indexOf(";")+1))||[]]}var fn=12;function*J(e,t=[],n=0){if(n>fn)return;let r=x(e)?void 0:
qe(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*J(r.rest,t,n+1));return}for(let s of un(e)){let o={...s,keys:[...t,...s.keys]};s.text!==e&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*J(s.text,o.keys,n+1)))}}function un(e){if(e.length<ln)return[];for(let{parts:r}of an){let s=r(e);if(s)return s}let t=H(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):g(e)?A(e).flatMap(Y):[]}var ln=6;function We(e,t){let{minLength:n}=t,r=dn(e,t),s=r.filter(({isLine:l})=>!l).map(({text:l})=>S(l)),o=new Map,i=(l,W)=>{E(l,n)&&!o.has(l)&&o.set(l,{text:l,kind:W})},
c=A(e),a=g(e)&&r.length>0?"whole":ee(e,s);if(i(e,a),c.length===1)for(let l of c)i(l,ee(l,s));for(let{text:l,isLine:W}of r){let re=W?yn(l,c.length):ee(S(l),s);i(
l,re),g(l)||i(S(l),re)}let u=hn(c,o,s),p=g(e)?ve(e):void 0;return p!==void 0&&i(p,"line"),{texts:[...o.values()],cover:u}}function dn(e,{publicFields:t=[]}){let n=new Set(
t),r=[...J(e)].filter(({keys:o})=>!o.some((i,c)=>n.has(o.slice(0,c+1).join("_")))),s=r.filter(fe);return s.length>0||!g(e)||x(e)?s:r.filter(ue)}var Ue=200,pn=65536;
function ee(e,t){return mn(e,t)?"whole":"leaf"}var gn=128;function mn(e,t){if(e.length>pn)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||x(e);return e.length<
gn&&!n?!1:t.slice(0,Ue).some(r=>r.length<e.length&&e.includes(r))}function hn(e,t,n){if(![...t.keys()].some(o=>!g(o)))return"none";let r=n.slice(0,Ue),s=o=>t.has(
o)||r.some(i=>o.includes(i));return e.every(s)?"whole":"parts"}function yn(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var De={masks:2e3,characters:524288};function Qe(e,t,n=We(e,t).texts){let r=new te(t.minLength);for(let{text:s}of n)g(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
kn(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(Me(s));return r.addAll(Ee(e)),[...r.all]}var te=class{all=new Set;#t;#e=0;constructor(t){this.#t=t}get isFull(){return this.all.size>=De.masks}add(t){return this.all.has(t)||!E(t,this.#t)?!0:!(this.all.
size===0||this.#e+t.length<=De.characters)||this.isFull?!1:(this.all.add(t),this.#e+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*kn({
text:e,kind:t}){if(t==="line")return;let n=g(e)?new Set([e]):Te(e);for(let r of t==="leaf"?Ae(e):Oe(e))n.has(r)||g(r)||(n.add(r),yield r)}function Ke(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var Ge="minted-";function ne({versionId:e}){return`${Ge}${e}.json`}function Ve(e){return e.startsWith(Ge)&&e.endsWith(".json")}function He(e){return JSON.stringify(
e)}function Xe(e){try{let{request:t,arn:n,name:r,versionId:s,token:o,by:i,expiresAt:c,life:a}=JSON.parse(e),u=[t,n,r,s,o,i],p=new Date(c);return!u.every(l=>typeof l==
"string")||Number.isNaN(p.getTime())?void 0:{request:t,arn:n,name:r,versionId:s,token:o,by:i,expiresAt:p,life:Number(a)||0}}catch{return}}var bn=8;function Ye({reference:e}){return JSON.stringify(e)}function _r(e,{leaseId:t,margin:n},{directory:r,clock:s}){if(n===void 0)return new Map;let o=$n(t,r).
filter(({expiresAt:i})=>i.getTime()-s.now()>=n);return new Map(e.flatMap(i=>{let c=o.find(({request:a})=>a===Ye(i));return c?[[i,[Sn(c)]]]:[]}))}function $n(e,t){
return t.fileNames(e).filter(Ve).flatMap(n=>Xe(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.getTime()-n.expiresAt.getTime())}async function Fr(e,{
leaseId:t,isNew:n,minted:r},{directory:s,runner:o}){let i=[...e].flatMap(([a,u])=>u instanceof U?[]:u.flatMap(p=>xn(a,p)));i.length>0&&(r.push(...i),n&&o.saveState(
"minted",t),wn(i,t,s)||o.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does not revoke them: they end by themselves within the hou\
r."));let c=[...e.values()].flatMap(a=>a instanceof U?[]:a.flatMap(({minted:u,value:p})=>u?[...u.read,String(p)]:[]));await o.mask(Ke(c.flatMap(a=>Qe(a,{minLength:bn}))))}
function wn(e,t,n){try{if(!n.isClosed())return!1;for(let r of e)n.writeFile(t,ne(r),Buffer.from(He(r)));return!0}catch{return!1}}async function qr({leaseId:e,minted:t},{
directory:n,revokeTokens:r}){await r(t.map(({token:s})=>s));for(let s of t)n.removeFile(e,ne(s))}function xn(e,{minted:t,value:n,arn:r,name:s,versionId:o}){if(!t?.
isRevocable)return[];let{expiresAt:i,life:c,by:a}=t;return[{request:Ye(e),arn:r,name:s,versionId:o,token:String(n),expiresAt:i,life:c,by:a}]}function Sn({arn:e,
name:t,versionId:n,token:r,expiresAt:s,life:o,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:s,life:o,by:i,read:[],
isRevocable:!0}}}export{Ye as a,_r as b,$n as c,Fr as d,qr as e};
