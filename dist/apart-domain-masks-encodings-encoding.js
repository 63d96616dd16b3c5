const require=process.getBuiltinModule;
import{a as C,b as E,c as D,d as Z,e as Y,f as U,g as ee}from"./apart-domain-masks-encodings-binary.js";import{b as X,c as Q}from"./apart-domain-masks-parts-json.js";import{a as A,b as F,
c as O,d as g,e as V,f as H,g as B}from"./apart-domain-masks-looks-secret.js";import{a as j}from"./apart-domain-failure.js";function x(e,t){return n=>n.replace(e,t)}function f(e){let t=Object.keys(e).map(n=>`\\u${w(n)}`);return x(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function w(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function R(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function N(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var v=e=>`\\u${w(e)}`,te=e=>`\\u${w(e).toUpperCase()}`,ne=e=>JSON.stringify(e).slice(1,-1);function $(e,t){let n=x(e,t);return r=>n(ne(r))}var Re=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>ve[t]??te(t)),ve={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},re=[ne,$(/[&<>\u2028\u2029]/g,v),$(/[\u007f-\uffff]/g,v),$(/[\u007f-\uffff]/g,
te),$(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":v(e)),$(/\//g,()=>"\\/"),Re,$(/[&'<=>\u2028\u2029]/g,v),$(/\u007f/g,v)];var b={"&":"&amp;","<":"&lt;",">":"&gt;"},oe=[f(b),f({...b,'"':"&quot;"}),f({...b,"'":"&#39;",'"':"&#34;"}),f({...b,"'":"&#39;",'"':"&#34;","+":"&#43;"}),f({...b,
"'":"&#39;",'"':"&quot;"}),f({...b,"'":"&#x27;",'"':"&quot;"}),f({...b,"'":"&#039;",'"':"&quot;"}),f({...b,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
f({...b,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),f({'"':'""'}),f({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ae={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function se(e){return x(e,t=>Ae[t]??N(
t))}var P=[se(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),se(/[^ -&(-[\]-~]/gu)],ie=[f({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),f({"'":`'"'"\
'`}),f({"'":"'\\''","!":"'\\!'"}),x(/[\\"$`]/g,e=>`\\${e}`),x(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),x(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),x(
/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...P,f({$:"$$"}),f({"%":"%%"}),f({"{":"{{","}":"}}"})];var m={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(a=>o.includes(a)))return o;let s=new Map(
Object.entries(e)),i=a=>{let d=t.test(a)?n(a):a;return s.set(a,d),d},l="";for(let a of o)l+=s.get(a)??i(a);return l}}var L=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
S=/[^ -~]/u,Fe=e=>`\\x${R(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,ae=e=>R(e).map(t=>`\\x${t}`).join(""),M={"'":"\\'"},_={'"':'\\"'};function y(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var W={
...m,..._,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ce={...W,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ce(e){return e<"\x80"?y(e):y(e).replace(
/^\\x/,"\\u00")}function fe(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var le=[p(m,L,y),p({...m,...M},L,y),p({...m,...M,"\b":"\\b","\f":"\\f"},L,e=>Fe(e).toUpperCase().
replace("X","x")),f({"\\":"\\\\",...M}),p(m,S,ae),p({...m,...M},S,ae),p({...m,...M},S,y),p(m,S,y),p(W,S,Ce),p(W,L,y),p({...m,..._,$:"\\$","@":"\\@"},S,N),f({"\\":"\
\\\\",...M,..._}),p(ce,S,e=>fe(y(e))),p(ce,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>fe(y(e))),e=>p({...m,..._},/\u0000/,y)(e).replaceAll("${","$${").
replaceAll("%{","%%{"),e=>p({...m,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},S,Ne)(e).replace(/^ /,"\\ ")];function Ne(e){return[...Array(e.length).keys()].
map(t=>`\\u${w(e[t]??"").toUpperCase()}`).join("")}function c({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let l=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,a=>{let d=l.get(a)??Pe(a,n);return l.set(a,d),d})}}function Pe(e,t){return R(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var k="-_.~",T="-_.~!*'()",ue=[c({kept:k}),c({kept:k,letters:"lower"}),c({kept:k,space:"+"}),c({kept:T}),c({kept:T,letters:"lower"}),c(
{kept:"-_.*",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${k}/`}),c({kept:`${k}$&+,;=`}),c({kept:`${k}$&+:=@`}),c({kept:`${k}$&+,/:;=@`}),
c({kept:`${k}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${T};:&=+$,`,keepsOthers:!0}),c({kept:`${T}:@&=+$,;/`,keepsOthers:!0}),c({kept:`${T};/?:@&=+$,[\
]`,keepsOthers:!0}),c({kept:`${k}!$&'()*+,;=:`}),c({kept:`${k}!$&'()*+,;=`}),c({kept:`${T};,/?:@&=+$#`}),c({kept:`${k}!#$%&'()*+,/:;=?@[]`})];var Le=[...C,...re,...ue,...ie,...le,...oe];function*pe(e){for(let t of P)yield t(e);for(let t of E(e))yield t,yield je(t);for(let t of/^\w*$/.test(e)?C:Le)yield t(
e)}function*ge(e){for(let t of P)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of E(e))yield t;for(let t of C)yield t(e)}var de={from:37,to:512},_e=1024;
function me(e){let t=Buffer.byteLength(e);if(t<de.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=_e&&B(e)?D(e,Y):[];return new Set([...n,...t<=
de.to?E(e).flatMap(r=>D(r,Z)):[]])}var qe=[76,64];function ke(e){let[t=""]=E(e);return new Set(qe.filter(n=>t.length>n).flatMap(n=>U(t,n)))}function je(e){return e.
replaceAll("+","-").replaceAll("/","_")}function ye(e){let t=new Set;for(let n of g(e)?[e,...O(e)]:[e]){t.add(n);for(let r of Be)t.add(r(n))}return t}var Be=[e=>I(e,0),e=>I(e,1),e=>I(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Ue,We,e=>e.replace(/[<>"'&]/g,t=>Qe[t]??t)];function I(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Qe={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},De={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ue(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>De[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function We(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function he(e,t){let{minLength:n}=t,r=Ie(e,t),o=r.filter(({isLine:u})=>!u).map(({text:u})=>F(u)),s=new Map,i=(u,q)=>{A(u,n)&&!s.has(u)&&s.set(u,{text:u,kind:q})},
l=O(e),a=g(e)&&r.length>0?"whole":J(e,o);if(i(e,a),l.length===1)for(let u of l)i(u,J(u,o));for(let{text:u,isLine:q}of r){let G=q?Ve(u,l.length):J(F(u),o);i(u,G),
g(u)||i(F(u),G)}let d=Ge(l,s,o),h=g(e)?X(e):void 0;return h!==void 0&&i(h,"line"),{texts:[...s.values()],cover:d}}function Ie(e,{publicFields:t=[]}){let n=new Set(
t),r=[...ee(e)].filter(({keys:s})=>!s.some((i,l)=>n.has(s.slice(0,l+1).join("_")))),o=r.filter(V);return o.length>0||!g(e)||Q(e)?o:r.filter(H)}var xe=200,Je=65536;
function J(e,t){return ze(e,t)?"whole":"leaf"}var Ke=128;function ze(e,t){if(e.length>Je)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&Q(e);
return e.length<Ke&&!n?!1:t.slice(0,xe).some(r=>r.length<e.length&&e.includes(r))}function Ge(e,t,n){if(![...t.keys()].some(s=>!g(s)))return"none";let r=n.slice(
0,xe),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Ve(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var be={masks:2e3,characters:524288};function Se(e,t,n=he(e,t).texts){let r=new K(t.minLength);for(let{text:o}of n)g(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
He(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(me(o));return r.addAll(ke(e)),[...r.all]}var K=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=be.masks}add(t){return this.all.has(t)||!A(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=be.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*He({
text:e,kind:t}){if(t==="line")return;let n=g(e)?new Set([e]):ye(e);for(let r of t==="leaf"?pe(e):ge(e))n.has(r)||g(r)||(n.add(r),yield r)}function $e(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var we="minted-";function z({versionId:e}){return`${we}${e}.json`}function Me(e){return e.startsWith(we)&&e.endsWith(".json")}function Te(e){return JSON.stringify(
e)}function Oe(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:l,life:a}=JSON.parse(e),d=[t,n,r,o,s,i],h=new Date(l);return!d.every(u=>typeof u==
"string")||Number.isNaN(h.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:h,life:Number(a)||0}}catch{return}}var Xe=8;function Ee({reference:e}){return JSON.stringify(e)}function Dt(e,{leaseId:t,margin:n},{directory:r,clock:o}){if(n===void 0)return new Map;let s=Ze(t,r).
filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let l=s.find(({request:a})=>a===Ee(i));return l?[[i,[tt(l)]]]:[]}))}function Ze(e,t){
return t.fileNames(e).filter(Me).flatMap(n=>Oe(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.getTime()-n.expiresAt.getTime())}async function Ut(e,{
leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([a,d])=>d instanceof j?[]:d.flatMap(h=>et(a,h)));i.length>0&&(r.push(...i),n&&s.saveState(
"minted",t),Ye(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does not revoke them: they end by themselves within the hou\
r."));let l=[...e.values()].flatMap(a=>a instanceof j?[]:a.flatMap(({minted:d,value:h})=>d?[...d.read,String(h)]:[]));await s.mask($e(l.flatMap(a=>Se(a,{minLength:Xe}))))}
function Ye(e,t,n){try{if(!n.isClosed())return!1;for(let r of e)n.writeFile(t,z(r),Buffer.from(Te(r)));return!0}catch{return!1}}async function Wt({leaseId:e,minted:t},{
directory:n,revokeTokens:r}){await r(t.map(({token:o})=>o));for(let o of t)n.removeFile(e,z(o))}function et(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.
isRevocable)return[];let{expiresAt:i,life:l,by:a}=t;return[{request:Ee(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:l,by:a}]}function tt({arn:e,
name:t,versionId:n,token:r,expiresAt:o,life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],
isRevocable:!0}}}export{Ee as a,Dt as b,Ze as c,Ut as d,Wt as e};
