const require=process.getBuiltinModule;
import{a as P,b as R,c as D,d as ee,e as te,f as W,g as ne}from"./apart-domain-masks-encodings-binary.js";import{b as Y,c as U}from"./apart-domain-masks-parts-json.js";import{a as A,b as F,
c as O,d as g,e as X,f as Z,h as Q}from"./apart-domain-masks-looks-secret.js";import{a as B}from"./apart-domain-failure.js";function h(e,t){return n=>n.replace(e,t)}function l(e){let t=Object.keys(e).map(n=>`\\u${w(n)}`);return h(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function w(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function v(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function C(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var M=e=>`\\u${w(e)}`,I=e=>`\\u${w(e).toUpperCase()}`,re=e=>JSON.stringify(e).slice(1,-1);function S(e,t){let n=h(e,t);return r=>n(re(r))}var Fe=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>oe[t]??I(t)),Pe=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":oe[t]??(/["&'<>]/.test(t)?I(t):M(t))),oe={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},se=[re,S(/[&<>\u2028\u2029]/g,M),S(/[\u007f-\uffff]/g,M),S(/[\u007f-\uffff]/g,I),S(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":M(
e)),S(/\//g,()=>"\\/"),Fe,Pe,S(/[&'<=>\u2028\u2029]/g,M),S(/\u007f/g,M)];var $={"&":"&amp;","<":"&lt;",">":"&gt;"},ie=[l($),l({...$,'"':"&quot;"}),l({...$,"'":"&#39;",'"':"&#34;"}),l({...$,"'":"&#39;",'"':"&#34;","+":"&#43;"}),l({...$,
"'":"&#39;",'"':"&quot;"}),l({...$,"'":"&#x27;",'"':"&quot;"}),l({...$,"'":"&#039;",'"':"&quot;"}),l({...$,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
l({...$,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),l({'"':'""'}),l({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ce={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ae(e){return h(e,t=>Ce[t]??C(
t))}var N=[ae(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ae(/[^ -&(-[\]-~]/gu)],J=h(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),ce=[l({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\\
'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),l({"'":`'"'"'`}),l({"'":"'\\''","!":"'\\!'"}),h(/[\\"$`]/g,e=>`\
\\${e}`),h(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),h(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),h(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),J,...N,
l({$:"$$"}),l({"%":"%%"}),l({"{":"{{","}":"}}"})];var m={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let u=t.test(c)?n(c):c;return s.set(c,u),u},f="";for(let c of o)f+=s.get(c)??i(c);return f}}var L=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,Ne=e=>`\\x${v(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,fe=e=>v(e).map(t=>`\\x${t}`).join(""),T={"'":"\\'"},q={'"':'\\"'};function x(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var _={
...m,...q,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},le={..._,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Le(e){return e<"\x80"?x(e):x(e).replace(
/^\\x/,"\\u00")}function ue(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var qe={..._,"\x1B":"\\e"};function de(e){let t=p(qe,e,_e);return n=>t(n).replace(/#(?=[{$@])/g,
"\\#")}function _e(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.padStart(4,
"0")}`}var pe=[p(m,L,x),p({...m,...T},L,x),p({...m,...T,"\b":"\\b","\f":"\\f"},L,e=>Ne(e).toUpperCase().replace("X","x")),l({"\\":"\\\\",...T}),p(m,b,fe),p({...m,
...T},b,fe),p({...m,...T},b,x),p(m,b,x),p(_,b,Le),p(_,L,x),p({...m,...q,$:"\\$","@":"\\@"},b,C),l({"\\":"\\\\",...T,...q}),de(/[\u0000-\u001f\u007f-\u009f]/u),de(
b),p(le,b,e=>ue(x(e))),p(le,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ue(x(e))),e=>p({...m,...q},/\u0000/,x)(e).replaceAll("${","$${").replaceAll("\
%{","%%{"),e=>p({...m,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,je)(e).replace(/^ /,"\\ ")];function je(e){return[...Array(e.length).keys()].map(t=>`\
\\u${w(e[t]??"").toUpperCase()}`).join("")}function a({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let f=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let u=f.get(c)??Be(c,n);return f.set(c,u),u})}}function Be(e,t){return v(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var k="-_.~",E="-_.~!*'()",ge=[a({kept:k}),a({kept:k,letters:"lower"}),a({kept:k,space:"+"}),a({kept:E}),a({kept:E,letters:"lower"}),a(
{kept:"-_.*",space:"+"}),a({kept:"-_.",space:"+"}),a({kept:"-_.!*()",space:"+",letters:"lower"}),a({kept:`${k}/`}),a({kept:`${k}$&+,;=`}),a({kept:`${k}$&+:=@`}),
a({kept:`${k}$&+,/:;=@`}),a({kept:`${k}$&+,/:;=?@!()*`}),a({kept:"!$%&'()*+,-._~"}),a({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),a({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),a(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),a({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),a({kept:`${E};:&=+$,`,keepsOthers:!0}),a({kept:`${E}:@&=+$,;/`,keepsOthers:!0}),
a({kept:`${E};/?:@&=+$,[]`,keepsOthers:!0}),a({kept:`${k}!$&'()*+,;=:`}),a({kept:`${k}!$&'()*+,;=`}),a({kept:`${E};,/?:@&=+$#`}),a({kept:`${k}!#$%&'()*+,/:;=?@[\
]`})];var Qe=[...P,...se,...ge,...ce,...pe,...ie],Ue=[...P,J];function*ke(e){for(let t of N)yield t(e);for(let t of R(e))yield t,yield Ie(t);for(let t of/^[\w.-]*$/.test(
e)?Ue:Qe)yield t(e)}function*ye(e){for(let t of N)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of R(e))yield t;for(let t of P)yield t(e)}var me={from:37,
to:512},De=1024;function he(e){let t=Buffer.byteLength(e);if(t<me.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=De&&Q(e)?D(e,te):[];return new Set(
[...n,...t<=me.to?R(e).flatMap(r=>D(r,ee)):[]])}var We=[76,64];function xe(e){let[t=""]=R(e);return new Set(We.filter(n=>t.length>n).flatMap(n=>W(t,n)))}function Ie(e){
return e.replaceAll("+","-").replaceAll("/","_")}function $e(e){let t=new Set;for(let n of g(e)?[e,...O(e)]:[e]){t.add(n);for(let r of Je)t.add(r(n))}return t}var Je=[e=>K(e,0),e=>K(e,1),e=>K(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),He,Ge,e=>e.replace(/[<>"'&]/g,t=>Ke[t]??t)];function K(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Ke={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},ze={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function He(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>ze[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Ge(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function be(e,t){let{minLength:n}=t,r=Ve(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>F(d)),s=new Map,i=(d,j)=>{A(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:j})},
f=O(e),c=g(e)&&r.length>0?"whole":z(e,o);if(i(e,c),f.length===1)for(let d of f)i(d,z(d,o));for(let{text:d,isLine:j}of r){let V=j?tt(d,f.length):z(F(d),o);i(d,V),
g(d)||i(F(d),V)}let u=et(f,s,o),y=g(e)?Y(e):void 0;return y!==void 0&&i(y,"line"),{texts:[...s.values()],cover:u}}function Ve(e,{publicFields:t=[]}){let n=new Set(
t),r=[...ne(e)].filter(({keys:s})=>!s.some((i,f)=>n.has(s.slice(0,f+1).join("_")))),o=r.filter(X);return o.length>0||!g(e)||U(e)?o:r.filter(Z)}var Se=200,Xe=65536;
function z(e,t){return Ye(e,t)?"whole":"leaf"}var Ze=128;function Ye(e,t){if(e.length>Xe)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&U(e);
return e.length<Ze&&!n?!1:t.slice(0,Se).some(r=>r.length<e.length&&e.includes(r))}function et(e,t,n){if(![...t.keys()].some(s=>!g(s)))return"none";let r=n.slice(
0,Se),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function tt(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var we={masks:2e3,characters:524288};function Me(e,t,n=be(e,t).texts){let r=new H(t.minLength);for(let{text:o}of n)g(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
nt(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(he(o));return r.addAll(xe(e)),[...r.all]}var H=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=we.masks}add(t){return this.all.has(t)||!A(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=we.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*nt({
text:e,kind:t}){if(t==="line")return;let n=g(e)?new Set([e]):$e(e);for(let r of t==="leaf"?ke(e):ye(e))n.has(r)||g(r)||(n.add(r),yield r)}function Te(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var Ee="minted-";function G({versionId:e}){return`${Ee}${e}.json`}function Oe(e){return e.startsWith(Ee)&&e.endsWith(".json")}function Re(e){return JSON.stringify(
e)}function ve(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:f,life:c}=JSON.parse(e),u=[t,n,r,o,s,i],y=new Date(f);return!u.every(d=>typeof d==
"string")||Number.isNaN(y.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:y,life:Number(c)||0}}catch{return}}var rt=8;function Ae({reference:e,role:t,region:n,isRegionFixed:r}){return JSON.stringify([e,t?.arn,r?n:void 0])}function zt(e,{leaseId:t,margin:n},{directory:r,
clock:o}){if(n===void 0)return new Map;let s=ot(t,r).filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let f=s.find(({request:c})=>c===
Ae(i));return f?[[i,[at(f)]]]:[]}))}function ot(e,t){return t.fileNames(e).filter(Oe).flatMap(n=>ve(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.
getTime()-n.expiresAt.getTime())}async function Ht(e,{leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([u,y])=>y instanceof B?[]:y.flatMap(
d=>it(u,d)));i.length>0&&(r.push(...i),n&&s.saveState("minted",t),st(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does \
not revoke them: they end by themselves within the hour."));let f=[...e.values()].flatMap(u=>u instanceof B?[]:u),c=f.flatMap(({minted:u,value:y})=>u?[...u.read,
String(y)]:[]);await s.mask(Te(c.flatMap(u=>Me(u,{minLength:rt})))),await Promise.all(f.map(({minted:u})=>u?.settled?.()))}function st(e,t,n){try{if(!n.isPrivate())
return!1;for(let r of e)n.writeFile(t,G(r),Buffer.from(Re(r)));return!0}catch{return!1}}async function Gt({leaseId:e,minted:t},{directory:n,revokeTokens:r}){await r(
t.map(({token:o})=>o));for(let o of t)n.removeFile(e,G(o))}function it(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.isRevocable)return[];let{expiresAt:i,
life:f,by:c}=t;return[{request:Ae(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:f,by:c}]}function at({arn:e,name:t,versionId:n,token:r,expiresAt:o,
life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],isRevocable:!0}}}export{Ae as a,zt as b,ot as c,Ht as d,Gt as e};
