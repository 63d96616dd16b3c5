const require=process.getBuiltinModule;
import{a as C,b as T,c as I,d as ne,e as re,f as L,g as oe}from"./apart-domain-masks-encodings-binary.js";import{b as te,c as W}from"./apart-domain-masks-parts-json.js";import{a as F,b as P,
c as v,d as g,e as Y,f as ee,h as D}from"./apart-domain-masks-looks-secret.js";import{a as U}from"./apart-domain-failure.js";function h(e,t){return n=>n.replace(e,t)}function l(e){let t=Object.keys(e).map(n=>`\\u${E(n)}`);return h(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function E(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function A(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function N(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var w=e=>`\\u${E(e)}`,J=e=>`\\u${E(e).toUpperCase()}`,O=e=>JSON.stringify(e).slice(1,-1);function S(e,t){let n=h(e,t);return r=>n(O(r))}var Pe=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>se[t]??J(t)),Ce=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":se[t]??(/["&'<>]/.test(t)?J(t):w(t))),se={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},ie=[O,S(/[&<>\u2028\u2029]/g,w),S(/[\u007f-\uffff]/g,w),S(/[\u007f-\uffff]/g,J),S(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":w(e)),
S(/\//g,()=>"\\/"),Pe,Ce,S(/[&'<=>\u2028\u2029]/g,w),S(/\u007f/g,w),S(/[&'<>\u2028\u2029\u007f-\uffff]/g,w),e=>O(O(e)),e=>O(e).replaceAll("\\","\\\\"),e=>O(e).replace(
/[\\']/g,"\\$&")];var $={"&":"&amp;","<":"&lt;",">":"&gt;"},ae=[l($),l({...$,'"':"&quot;"}),l({...$,"'":"&#39;",'"':"&#34;"}),l({...$,"'":"&#39;",'"':"&#34;","+":"&#43;"}),l({...$,
"'":"&#39;",'"':"&quot;"}),l({...$,"'":"&#x27;",'"':"&quot;"}),l({...$,"'":"&#039;",'"':"&quot;"}),l({...$,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
l({...$,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),l({'"':'""'}),l({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Le={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ce(e){return h(e,t=>Le[t]??N(
t))}var _=[ce(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ce(/[^ -&(-[\]-~]/gu)],K=h(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),fe=[l({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\\
'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),l({"'":`'"'"'`}),l({"'":"'\\''","!":"'\\!'"}),h(/[\\"$`]/g,e=>`\
\\${e}`),h(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),h(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),h(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),K,..._,
l({$:"$$"}),l({"%":"%%"}),l({"{":"{{","}":"}}"})];var m={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let u=t.test(c)?n(c):c;return s.set(c,u),u},f="";for(let c of o)f+=s.get(c)??i(c);return f}}var q=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,Ne=e=>`\\x${A(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,le=e=>A(e).map(t=>`\\x${t}`).join(""),R={"'":"\\'"},j={'"':'\\"'};function x(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var B={
...m,...j,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ue={...B,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function _e(e){return e<"\x80"?x(e):x(e).replace(
/^\\x/,"\\u00")}function de(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var qe={...B,"\x1B":"\\e"};function pe(e){let t=p(qe,e,je);return n=>t(n).replace(/#(?=[{$@])/g,
"\\#")}function je(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.padStart(4,
"0")}`}var ge=[p(m,q,x),p({...m,...R},q,x),p({...m,...R,"\b":"\\b","\f":"\\f"},q,e=>Ne(e).toUpperCase().replace("X","x")),l({"\\":"\\\\",...R}),p(m,b,le),p({...m,
...R},b,le),p({...m,...R},b,x),p(m,b,x),p(B,b,_e),p(B,q,x),p({...m,...j,$:"\\$","@":"\\@"},b,N),l({"\\":"\\\\",...R,...j}),pe(/[\u0000-\u001f\u007f-\u009f]/u),pe(
b),p(ue,b,e=>de(x(e))),p(ue,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>de(x(e))),e=>p({...m,...j},/\u0000/,x)(e).replaceAll("${","$${").replaceAll("\
%{","%%{"),e=>p({...m,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,Be)(e).replace(/^ /,"\\ ")];function Be(e){return[...Array(e.length).keys()].map(t=>`\
\\u${E(e[t]??"").toUpperCase()}`).join("")}function a({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let f=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let u=f.get(c)??Qe(c,n);return f.set(c,u),u})}}function Qe(e,t){return A(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var k="-_.~",M="-_.~!*'()",me=[a({kept:k}),a({kept:k,letters:"lower"}),a({kept:k,space:"+"}),a({kept:M}),a({kept:M,letters:"lower"}),a(
{kept:"-_.*",space:"+"}),a({kept:"-_.",space:"+"}),a({kept:"-_.!*()",space:"+",letters:"lower"}),a({kept:`${M}:$,`,space:"+"}),a({kept:"-_.~!$'()*,/:?@",space:"\
+"}),a({kept:`${k}/`}),a({kept:`${k}$&+,;=`}),a({kept:`${k}$&+:=@`}),a({kept:`${k}$&+,/:;=@`}),a({kept:`${k}$&+,/:;=?@!()*`}),a({kept:"!$%&'()*+,-._~"}),a({kept:"\
!$%&'()*+,-./:;=@[\\]_|~"}),a({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),a({kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),a({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),a({kept:`${M}\
;:&=+$,`,keepsOthers:!0}),a({kept:`${M}:@&=+$,;/`,keepsOthers:!0}),a({kept:`${M};/?:@&=+$,[]`,keepsOthers:!0}),a({kept:`${k}!$&'()*+,;=:`}),a({kept:`${k}!$&'()*\
+,;=`}),a({kept:`${M};,/?:@&=+$#`}),a({kept:`${k}!#$%&'()*+,/:;=?@[]`})];var Ue=[...C,...ie,...me,...fe,...ge,...ae],De=[...C,K];function*ye(e){for(let t of _)yield t(e);for(let t of T(e))yield t,yield Ke(t);yield*T(e,"utf16le"),yield*We(
e);for(let t of/^[\w.-]*$/.test(e)?De:Ue)yield t(e)}var z={line:30,to:512};function We(e){let t=Buffer.from(e);return t.length>z.line&&t.length<=z.to?L(t.toString(
"hex"),2*z.line):[]}function*he(e){for(let t of _)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of T(e))yield t;for(let t of C)yield t(e)}var ke={from:37,
to:512},Ie=1024;function xe(e){let t=Buffer.byteLength(e);if(t<ke.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Ie&&D(e)?I(e,re):[];return new Set(
[...n,...t<=ke.to?T(e).flatMap(r=>I(r,ne)):[]])}var Je=[76,64];function $e(e){let[t=""]=T(e);return new Set(Je.filter(n=>t.length>n).flatMap(n=>L(t,n)))}function Ke(e){
return e.replaceAll("+","-").replaceAll("/","_")}function be(e){let t=new Set;for(let n of g(e)?[e,...v(e)]:[e]){t.add(n);for(let r of ze)t.add(r(n))}return t}var ze=[e=>H(e,0),e=>H(e,1),e=>H(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Ve,Xe,e=>e.replace(/[<>"'&]/g,t=>He[t]??t)];function H(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var He={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ge={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ve(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Ge[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Xe(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Se(e,t){let{minLength:n}=t,r=Ze(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>P(d)),s=new Map,i=(d,Q)=>{F(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:Q})},
f=v(e),c=g(e)&&r.length>0?"whole":G(e,o);if(i(e,c),f.length===1)for(let d of f)i(d,G(d,o));for(let{text:d,isLine:Q}of r){let Z=Q?rt(d,f.length):G(P(d),o);i(d,Z),
g(d)||i(P(d),Z)}let u=nt(f,s,o),y=g(e)?te(e):void 0;return y!==void 0&&i(y,"line"),{texts:[...s.values()],cover:u}}function Ze(e,{publicFields:t=[]}){let n=new Set(
t),r=[...oe(e)].filter(({keys:s})=>!s.some((i,f)=>n.has(s.slice(0,f+1).join("_")))),o=r.filter(Y);return o.length>0||!g(e)||W(e)?o:r.filter(ee)}var we=200,Ye=65536;
function G(e,t){return tt(e,t)?"whole":"leaf"}var et=128;function tt(e,t){if(e.length>Ye)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&W(
e);return e.length<et&&!n?!1:t.slice(0,we).some(r=>r.length<e.length&&e.includes(r))}function nt(e,t,n){if(![...t.keys()].some(s=>!g(s)))return"none";let r=n.slice(
0,we),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function rt(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Me={masks:2e3,characters:524288};function Te(e,t,n=Se(e,t).texts){let r=new V(t.minLength);for(let{text:o}of n)g(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
ot(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(xe(o));return r.addAll($e(e)),[...r.all]}var V=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=Me.masks}add(t){return this.all.has(t)||!F(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=Me.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*ot({
text:e,kind:t}){if(t==="line")return;let n=g(e)?new Set([e]):be(e);for(let r of t==="leaf"?ye(e):he(e))n.has(r)||g(r)||(n.add(r),yield r)}function Ee(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var Oe="minted-";function X({versionId:e}){return`${Oe}${e}.json`}function Re(e){return e.startsWith(Oe)&&e.endsWith(".json")}function ve(e){return JSON.stringify(
e)}function Ae(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:f,life:c}=JSON.parse(e),u=[t,n,r,o,s,i],y=new Date(f);return!u.every(d=>typeof d==
"string")||Number.isNaN(y.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:y,life:Number(c)||0}}catch{return}}var st=8;function Fe({reference:e,role:t,region:n,isRegionFixed:r}){return JSON.stringify([e,t?.arn,r?n:void 0])}function Gt(e,{leaseId:t,margin:n},{directory:r,
clock:o}){if(n===void 0)return new Map;let s=it(t,r).filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let f=s.find(({request:c})=>c===
Fe(i));return f?[[i,[ft(f)]]]:[]}))}function it(e,t){return t.fileNames(e).filter(Re).flatMap(n=>Ae(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.
getTime()-n.expiresAt.getTime())}async function Vt(e,{leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([u,y])=>y instanceof U?[]:y.flatMap(
d=>ct(u,d)));i.length>0&&(r.push(...i),n&&s.saveState("minted",t),at(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does \
not revoke them: they end by themselves within the hour."));let f=[...e.values()].flatMap(u=>u instanceof U?[]:u),c=f.flatMap(({minted:u,value:y})=>u?[...u.read,
String(y)]:[]);await s.mask(Ee(c.flatMap(u=>Te(u,{minLength:st})))),await Promise.all(f.map(({minted:u})=>u?.settled?.()))}function at(e,t,n){try{if(!n.isPrivate())
return!1;for(let r of e)n.writeFile(t,X(r),Buffer.from(ve(r)));return!0}catch{return!1}}async function Xt({leaseId:e,minted:t},{directory:n,revokeTokens:r}){await r(
t.map(({token:o})=>o));for(let o of t)n.removeFile(e,X(o))}function ct(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.isRevocable)return[];let{expiresAt:i,
life:f,by:c}=t;return[{request:Fe(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:f,by:c}]}function ft({arn:e,name:t,versionId:n,token:r,expiresAt:o,
life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],isRevocable:!0}}}export{Fe as a,Gt as b,it as c,Vt as d,Xt as e};
