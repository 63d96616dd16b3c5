const require=process.getBuiltinModule;
import{a as C,b as R,c as D,d as Y,e as ee,f as W,g as te}from"./apart-domain-masks-encodings-binary.js";import{b as Z,c as U}from"./apart-domain-masks-parts-json.js";import{a as A,b as F,
c as O,d as g,e as H,f as X,g as Q}from"./apart-domain-masks-looks-secret.js";import{a as B}from"./apart-domain-failure.js";function y(e,t){return n=>n.replace(e,t)}function f(e){let t=Object.keys(e).map(n=>`\\u${w(n)}`);return y(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function w(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function v(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function P(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var M=e=>`\\u${w(e)}`,I=e=>`\\u${w(e).toUpperCase()}`,ne=e=>JSON.stringify(e).slice(1,-1);function S(e,t){let n=y(e,t);return r=>n(ne(r))}var Ae=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>re[t]??I(t)),Fe=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":re[t]??(/["&'<>]/.test(t)?I(t):M(t))),re={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},oe=[ne,S(/[&<>\u2028\u2029]/g,M),S(/[\u007f-\uffff]/g,M),S(/[\u007f-\uffff]/g,I),S(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":M(
e)),S(/\//g,()=>"\\/"),Ae,Fe,S(/[&'<=>\u2028\u2029]/g,M),S(/\u007f/g,M)];var $={"&":"&amp;","<":"&lt;",">":"&gt;"},se=[f($),f({...$,'"':"&quot;"}),f({...$,"'":"&#39;",'"':"&#34;"}),f({...$,"'":"&#39;",'"':"&#34;","+":"&#43;"}),f({...$,
"'":"&#39;",'"':"&quot;"}),f({...$,"'":"&#x27;",'"':"&quot;"}),f({...$,"'":"&#039;",'"':"&quot;"}),f({...$,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
f({...$,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),f({'"':'""'}),f({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ce={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ie(e){return y(e,t=>Ce[t]??P(
t))}var N=[ie(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ie(/[^ -&(-[\]-~]/gu)],ae=[f({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,
""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),f({"'":`'"'"'`}),f({"'":"'\\''","!":"'\\!'"}),y(/[\\"$`]/g,e=>`\\${e}`),y(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
e=>`\\${e}`),y(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),y(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),y(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...N,f({$:"$$"}),f({"%":"\
%%"}),f({"{":"{{","}":"}}"})];var m={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(a=>o.includes(a)))return o;let s=new Map(
Object.entries(e)),i=a=>{let d=t.test(a)?n(a):a;return s.set(a,d),d},u="";for(let a of o)u+=s.get(a)??i(a);return u}}var L=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
b=/[^ -~]/u,Pe=e=>`\\x${v(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,ce=e=>v(e).map(t=>`\\x${t}`).join(""),T={"'":"\\'"},_={'"':'\\"'};function h(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var q={
...m,..._,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},fe={...q,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ne(e){return e<"\x80"?h(e):h(e).replace(
/^\\x/,"\\u00")}function ue(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Le={...q,"\x1B":"\\e"};function le(e){let t=p(Le,e,_e);return n=>t(n).replace(/#(?=[{$@])/g,
"\\#")}function _e(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.padStart(4,
"0")}`}var de=[p(m,L,h),p({...m,...T},L,h),p({...m,...T,"\b":"\\b","\f":"\\f"},L,e=>Pe(e).toUpperCase().replace("X","x")),f({"\\":"\\\\",...T}),p(m,b,ce),p({...m,
...T},b,ce),p({...m,...T},b,h),p(m,b,h),p(q,b,Ne),p(q,L,h),p({...m,..._,$:"\\$","@":"\\@"},b,P),f({"\\":"\\\\",...T,..._}),le(/[\u0000-\u001f\u007f-\u009f]/u),le(
b),p(fe,b,e=>ue(h(e))),p(fe,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ue(h(e))),e=>p({...m,..._},/\u0000/,h)(e).replaceAll("${","$${").replaceAll("\
%{","%%{"),e=>p({...m,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},b,qe)(e).replace(/^ /,"\\ ")];function qe(e){return[...Array(e.length).keys()].map(t=>`\
\\u${w(e[t]??"").toUpperCase()}`).join("")}function c({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let u=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,a=>{let d=u.get(a)??je(a,n);return u.set(a,d),d})}}function je(e,t){return v(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var k="-_.~",E="-_.~!*'()",pe=[c({kept:k}),c({kept:k,letters:"lower"}),c({kept:k,space:"+"}),c({kept:E}),c({kept:E,letters:"lower"}),c(
{kept:"-_.*",space:"+"}),c({kept:"-_.",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${k}/`}),c({kept:`${k}$&+,;=`}),c({kept:`${k}$&+:=@`}),
c({kept:`${k}$&+,/:;=@`}),c({kept:`${k}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${E};:&=+$,`,keepsOthers:!0}),c({kept:`${E}:@&=+$,;/`,keepsOthers:!0}),
c({kept:`${E};/?:@&=+$,[]`,keepsOthers:!0}),c({kept:`${k}!$&'()*+,;=:`}),c({kept:`${k}!$&'()*+,;=`}),c({kept:`${E};,/?:@&=+$#`}),c({kept:`${k}!#$%&'()*+,/:;=?@[\
]`})];var Be=[...C,...oe,...pe,...ae,...de,...se];function*me(e){for(let t of N)yield t(e);for(let t of R(e))yield t,yield De(t);for(let t of/^\w*$/.test(e)?C:Be)yield t(
e)}function*ke(e){for(let t of N)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of R(e))yield t;for(let t of C)yield t(e)}var ge={from:37,to:512},Qe=1024;
function ye(e){let t=Buffer.byteLength(e);if(t<ge.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Qe&&Q(e)?D(e,ee):[];return new Set([...n,...t<=
ge.to?R(e).flatMap(r=>D(r,Y)):[]])}var Ue=[76,64];function he(e){let[t=""]=R(e);return new Set(Ue.filter(n=>t.length>n).flatMap(n=>W(t,n)))}function De(e){return e.
replaceAll("+","-").replaceAll("/","_")}function xe(e){let t=new Set;for(let n of g(e)?[e,...O(e)]:[e]){t.add(n);for(let r of We)t.add(r(n))}return t}var We=[e=>J(e,0),e=>J(e,1),e=>J(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Ke,ze,e=>e.replace(/[<>"'&]/g,t=>Ie[t]??t)];function J(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Ie={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Je={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ke(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Je[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function ze(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function $e(e,t){let{minLength:n}=t,r=Ge(e,t),o=r.filter(({isLine:l})=>!l).map(({text:l})=>F(l)),s=new Map,i=(l,j)=>{A(l,n)&&!s.has(l)&&s.set(l,{text:l,kind:j})},
u=O(e),a=g(e)&&r.length>0?"whole":K(e,o);if(i(e,a),u.length===1)for(let l of u)i(l,K(l,o));for(let{text:l,isLine:j}of r){let V=j?Ye(l,u.length):K(F(l),o);i(l,V),
g(l)||i(F(l),V)}let d=Ze(u,s,o),x=g(e)?Z(e):void 0;return x!==void 0&&i(x,"line"),{texts:[...s.values()],cover:d}}function Ge(e,{publicFields:t=[]}){let n=new Set(
t),r=[...te(e)].filter(({keys:s})=>!s.some((i,u)=>n.has(s.slice(0,u+1).join("_")))),o=r.filter(H);return o.length>0||!g(e)||U(e)?o:r.filter(X)}var be=200,Ve=65536;
function K(e,t){return Xe(e,t)?"whole":"leaf"}var He=128;function Xe(e,t){if(e.length>Ve)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&U(e);
return e.length<He&&!n?!1:t.slice(0,be).some(r=>r.length<e.length&&e.includes(r))}function Ze(e,t,n){if(![...t.keys()].some(s=>!g(s)))return"none";let r=n.slice(
0,be),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Ye(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Se={masks:2e3,characters:524288};function we(e,t,n=$e(e,t).texts){let r=new z(t.minLength);for(let{text:o}of n)g(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
et(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(ye(o));return r.addAll(he(e)),[...r.all]}var z=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=Se.masks}add(t){return this.all.has(t)||!A(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=Se.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*et({
text:e,kind:t}){if(t==="line")return;let n=g(e)?new Set([e]):xe(e);for(let r of t==="leaf"?me(e):ke(e))n.has(r)||g(r)||(n.add(r),yield r)}function Me(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var Te="minted-";function G({versionId:e}){return`${Te}${e}.json`}function Ee(e){return e.startsWith(Te)&&e.endsWith(".json")}function Oe(e){return JSON.stringify(
e)}function Re(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:u,life:a}=JSON.parse(e),d=[t,n,r,o,s,i],x=new Date(u);return!d.every(l=>typeof l==
"string")||Number.isNaN(x.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:x,life:Number(a)||0}}catch{return}}var tt=8;function ve({reference:e}){return JSON.stringify(e)}function Jt(e,{leaseId:t,margin:n},{directory:r,clock:o}){if(n===void 0)return new Map;let s=nt(t,r).
filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let u=s.find(({request:a})=>a===ve(i));return u?[[i,[st(u)]]]:[]}))}function nt(e,t){
return t.fileNames(e).filter(Ee).flatMap(n=>Re(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.getTime()-n.expiresAt.getTime())}async function Kt(e,{
leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([a,d])=>d instanceof B?[]:d.flatMap(x=>ot(a,x)));i.length>0&&(r.push(...i),n&&s.saveState(
"minted",t),rt(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does not revoke them: they end by themselves within the hou\
r."));let u=[...e.values()].flatMap(a=>a instanceof B?[]:a.flatMap(({minted:d,value:x})=>d?[...d.read,String(x)]:[]));await s.mask(Me(u.flatMap(a=>we(a,{minLength:tt}))))}
function rt(e,t,n){try{if(!n.isClosed())return!1;for(let r of e)n.writeFile(t,G(r),Buffer.from(Oe(r)));return!0}catch{return!1}}async function zt({leaseId:e,minted:t},{
directory:n,revokeTokens:r}){await r(t.map(({token:o})=>o));for(let o of t)n.removeFile(e,G(o))}function ot(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.
isRevocable)return[];let{expiresAt:i,life:u,by:a}=t;return[{request:ve(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:u,by:a}]}function st({arn:e,
name:t,versionId:n,token:r,expiresAt:o,life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],
isRevocable:!0}}}export{ve as a,Jt as b,nt as c,Kt as d,zt as e};
