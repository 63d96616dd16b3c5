const require=process.getBuiltinModule;
import{a as C,b as T,c as J,d as re,e as oe,f as L,g as se}from"./apart-domain-masks-encodings-binary.js";import{b as ne,c as I}from"./apart-domain-masks-parts-json.js";import{a as P,b as w,
c as A,d as g,e as ee,f as te,h as D}from"./apart-domain-masks-looks-secret.js";import{a as U}from"./apart-domain-failure.js";function h(e,t){return n=>n.replace(e,t)}function l(e){let t=Object.keys(e).map(n=>`\\u${O(n)}`);return h(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function O(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function F(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function N(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var M=e=>`\\u${O(e)}`,W=e=>`\\u${O(e).toUpperCase()}`,R=e=>JSON.stringify(e).slice(1,-1);function S(e,t){let n=h(e,t);return r=>n(R(r))}var Le=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>ie[t]??W(t)),Ne=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":ie[t]??(/["&'<>]/.test(t)?W(t):M(t))),ie={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},K=[R,S(/[&<>\u2028\u2029]/g,M),S(/[\u007f-\uffff]/g,M),S(/[\u007f-\uffff]/g,W),S(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":M(e)),
S(/\//g,()=>"\\/"),Le,Ne,S(/[&'<=>\u2028\u2029]/g,M),S(/\u007f/g,M),S(/[&'<>\u2028\u2029\u007f-\uffff]/g,M),e=>R(R(e)),e=>R(e).replaceAll("\\","\\\\"),e=>R(e).replace(
/[\\']/g,"\\$&")];var $={"&":"&amp;","<":"&lt;",">":"&gt;"},ae=[l($),l({...$,'"':"&quot;"}),l({...$,"'":"&#39;",'"':"&#34;"}),l({...$,"'":"&#39;",'"':"&#34;","+":"&#43;"}),l({...$,
"'":"&#39;",'"':"&quot;"}),l({...$,"'":"&#x27;",'"':"&quot;"}),l({...$,"'":"&#039;",'"':"&quot;"}),l({...$,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
l({...$,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),l({'"':'""'}),l({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var _e={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ce(e){return h(e,t=>_e[t]??N(
t))}var _=[ce(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ce(/[^ -&(-[\]-~]/gu)],z=h(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),fe=[l({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\\
'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),l({"'":`'"'"'`}),l({"'":"'\\''","!":"'\\!'"}),h(/[\\"$`]/g,e=>`\
\\${e}`),h(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),h(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),h(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),z,..._,
l({$:"$$"}),l({"%":"%%"}),l({"{":"{{","}":"}}"})];var m={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let u=t.test(c)?n(c):c;return s.set(c,u),u},f="";for(let c of o)f+=s.get(c)??i(c);return f}}var q=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,qe=e=>`\\x${F(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,le=e=>F(e).map(t=>`\\x${t}`).join(""),v={"'":"\\'"},j={'"':'\\"'};function x(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var B={
...m,...j,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ue={...B,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function je(e){return e<"\x80"?x(e):x(e).replace(
/^\\x/,"\\u00")}function de(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Be={...B,"\x1B":"\\e"};function pe(e){let t=p(Be,e,Qe);return n=>t(n).replace(/#(?=[{$@])/g,
"\\#")}function Qe(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.padStart(4,
"0")}`}var ge=[p(m,q,x),p({...m,...v},q,x),p({...m,...v,"\b":"\\b","\f":"\\f"},q,e=>qe(e).toUpperCase().replace("X","x")),l({"\\":"\\\\",...v}),p(m,b,le),p({...m,
...v},b,le),p({...m,...v},b,x),p(m,b,x),p(B,b,je),p(B,q,x),p({...m,...j,$:"\\$","@":"\\@"},b,N),l({"\\":"\\\\",...v,...j}),pe(/[\u0000-\u001f\u007f-\u009f]/u),pe(
b),p(ue,b,e=>de(x(e))),p(ue,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>de(x(e))),e=>p({...m,...j},/\u0000/,x)(e).replaceAll("${","$${").replaceAll("\
%{","%%{"),e=>p({...m,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,Ue)(e).replace(/^ /,"\\ ")];function Ue(e){return[...Array(e.length).keys()].map(t=>`\
\\u${O(e[t]??"").toUpperCase()}`).join("")}function a({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let f=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let u=f.get(c)??De(c,n);return f.set(c,u),u})}}function De(e,t){return F(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var y="-_.~",E="-_.~!*'()",me=[a({kept:y}),a({kept:y,letters:"lower"}),a({kept:y,space:"+"}),a({kept:E}),a({kept:E,letters:"lower"}),a(
{kept:"-_.*",space:"+"}),a({kept:"-_.",space:"+"}),a({kept:"-_.!*()",space:"+",letters:"lower"}),a({kept:`${E}:$,`,space:"+"}),a({kept:"-_.~!$'()*,/:?@",space:"\
+"}),a({kept:`${y}/`}),a({kept:`${y}$&+,;=`}),a({kept:`${y}$&+:=@`}),a({kept:`${y}$&+,/:;=@`}),a({kept:`${y}$&+,/:;=?@!()*`}),a({kept:"!$%&'()*+,-._~"}),a({kept:"\
!$%&'()*+,-./:;=@[\\]_|~"}),a({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),a({kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),a({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),a({kept:`${E}\
;:&=+$,`,keepsOthers:!0}),a({kept:`${E}:@&=+$,;/`,keepsOthers:!0}),a({kept:`${E};/?:@&=+$,[]`,keepsOthers:!0}),a({kept:`${y}!$&'()*+,;=:`}),a({kept:`${y}!$&'()*\
+,;=`}),a({kept:`${E};,/?:@&=+$#`}),a({kept:`${y}!#$%&'()*+,/:;=?@[]`})];var ke=[...K,...me,...fe,...ge,...ae],At=[...C,...ke],Ie=[z];function*he(e){let t=w(e);for(let n of _)yield n(t);for(let n of T(e))yield n,yield ze(n);yield*T(e,
"utf16le"),yield*xe(e);for(let n of C)yield n(e);for(let n of/^[\w.-]*$/.test(e)?Ie:ke)yield n(t)}var Je=8192,H={line:30,to:512};function xe(e){let t=Buffer.from(
e);return t.length>H.line&&t.length<=H.to?L(t.toString("hex"),2*H.line):[]}function*$e(e){let t=w(e);for(let n of _)yield n(t);if(yield JSON.stringify(e).slice(
1,-1),e.length<=Je)for(let n of K)yield n(t);yield*xe(e);for(let n of T(e))yield n;for(let n of C)yield n(e)}var ye={from:37,to:512},We=1024;function be(e){let t=Buffer.
byteLength(e);if(t<ye.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=We&&D(e)?J(e,oe):[];return new Set([...n,...t<=ye.to?T(e).flatMap(r=>J(r,
re)):[]])}var Ke=[76,64];function Se(e){let[t=""]=T(e);return new Set(Ke.filter(n=>t.length>n).flatMap(n=>L(t,n)))}function ze(e){return e.replaceAll("+","-").replaceAll(
"/","_")}function we(e){let t=new Set;for(let n of g(e)?[e,...A(e)]:[e]){t.add(n);for(let r of He)t.add(r(n))}return t}var He=[e=>G(e,0),e=>G(e,1),e=>G(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Xe,Ze,e=>e.replace(/[<>"'&]/g,t=>Ge[t]??t)];function G(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Ge={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ve={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Xe(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Ve[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Ze(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Me(e,t){let{minLength:n}=t,r=Ye(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>w(d)),s=new Map,i=(d,Q)=>{P(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:Q})},
f=A(e),c=g(e)&&r.length>0?"whole":V(e,o);if(i(e,c),f.length===1)for(let d of f)i(d,V(d,o));for(let{text:d,isLine:Q}of r){let Y=Q?ot(d,f.length):V(w(d),o);i(d,Y),
g(d)||i(w(d),Y)}let u=rt(f,s,o),k=g(e)?ne(e):void 0;return k!==void 0&&i(k,"line"),{texts:[...s.values()],cover:u}}function Ye(e,{publicFields:t=[]}){let n=new Set(
t),r=[...se(e)].filter(({keys:s})=>!s.some((i,f)=>n.has(s.slice(0,f+1).join("_")))),o=r.filter(ee);return o.length>0||!g(e)||I(e)?o:r.filter(te)}var Ee=200,et=65536;
function V(e,t){return nt(e,t)?"whole":"leaf"}var tt=128;function nt(e,t){if(e.length>et)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&I(
e);return e.length<tt&&!n?!1:t.slice(0,Ee).some(r=>r.length<e.length&&e.includes(r))}function rt(e,t,n){if(![...t.keys()].some(s=>!g(s)))return"none";let r=n.slice(
0,Ee),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function ot(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Te={masks:2e3,characters:524288};function Oe(e,t,n=Me(e,t).texts){let r=new X(t.minLength);for(let{text:o}of n)g(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
st(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(be(o));return r.addAll(Se(e)),[...r.all]}var X=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=Te.masks}add(t){return this.all.has(t)||!P(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=Te.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*st({
text:e,kind:t}){if(t==="line")return;let n=g(e)?new Set([e]):we(e);for(let r of t==="leaf"?he(e):$e(e))n.has(r)||g(r)||(n.add(r),yield r)}function Re(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var ve="minted-";function Z({versionId:e}){return`${ve}${e}.json`}function Ae(e){return e.startsWith(ve)&&e.endsWith(".json")}function Fe(e){return JSON.stringify(
e)}function Pe(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:f,life:c}=JSON.parse(e),u=[t,n,r,o,s,i],k=new Date(f);return!u.every(d=>typeof d==
"string")||Number.isNaN(k.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:k,life:Number(c)||0}}catch{return}}var it=8;function Ce({reference:e,role:t,region:n,isRegionFixed:r}){return JSON.stringify([e,t?.arn,r?n:void 0])}function Zt(e,{leaseId:t,margin:n},{directory:r,
clock:o}){if(n===void 0)return new Map;let s=at(t,r).filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let f=s.find(({request:c})=>c===
Ce(i));return f?[[i,[lt(f)]]]:[]}))}function at(e,t){return t.fileNames(e).filter(Ae).flatMap(n=>Pe(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.
getTime()-n.expiresAt.getTime())}async function Yt(e,{leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([u,k])=>k instanceof U?[]:k.flatMap(
d=>ft(u,d)));i.length>0&&(r.push(...i),n&&s.saveState("minted",t),ct(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does \
not revoke them: they end by themselves within the hour."));let f=[...e.values()].flatMap(u=>u instanceof U?[]:u),c=f.flatMap(({minted:u,value:k})=>u?[...u.read,
String(k)]:[]);await s.mask(Re(c.flatMap(u=>Oe(u,{minLength:it})))),await Promise.all(f.map(({minted:u})=>u?.settled?.()))}function ct(e,t,n){try{if(!n.isPrivate())
return!1;for(let r of e)n.writeFile(t,Z(r),Buffer.from(Fe(r)));return!0}catch{return!1}}async function en({leaseId:e,minted:t},{directory:n,revokeTokens:r}){await r(
t.map(({token:o})=>o));for(let o of t)n.removeFile(e,Z(o))}function ft(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.isRevocable)return[];let{expiresAt:i,
life:f,by:c}=t;return[{request:Ce(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:f,by:c}]}function lt({arn:e,name:t,versionId:n,token:r,expiresAt:o,
life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],isRevocable:!0}}}export{Ce as a,Zt as b,at as c,Yt as d,en as e};
