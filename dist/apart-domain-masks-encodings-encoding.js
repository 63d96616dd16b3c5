const require=process.getBuiltinModule;
import{a as le,b as _,c as O,d as ge,e as U,f as K,g as pe,h as me,i as ye,j as ke,k as j,l as he}from"./apart-domain-masks-encodings-binary.js";import{b as ue,c as P,f as de}from"./apart-domain-masks-parts-json.js";
import{b as N,c as b,d as E,e as y,f as q,h as ce,i as fe,k as B}from"./apart-domain-masks-looks-secret.js";import{a as z}from"./apart-domain-failure.js";function g(e,n){return t=>t.replace(e,n)}function f(e){let n=Object.keys(e).map(t=>`\\u${R(t)}`);return g(new RegExp(`[${n.join("")}]`,"g"),t=>e[t]??t)}function R(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function C(e){return[...Buffer.from(e)].map(n=>n.toString(16).padStart(2,"0"))}function I(e){return[...Buffer.
from(e)].map(n=>`\\${n.toString(8).padStart(3,"0")}`).join("")}var M=e=>`\\u${R(e)}`,H=e=>`\\u${R(e).toUpperCase()}`,A=e=>JSON.stringify(e).slice(1,-1);function w(e,n){let t=g(e,n);return r=>t(A(r))}var Ze=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
n=>$e[n]??H(n)),Ye=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,n=>n==="/"?"\\/":$e[n]??(/["&'<>]/.test(n)?H(n):M(n))),$e={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},G=[A,w(/[&<>\u2028\u2029]/g,M),w(/[\u007f-\uffff]/g,M),w(/[\u007f-\uffff]/g,H),w(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":M(e)),
w(/\//g,()=>"\\/"),Ze,Ye,w(/[&'<=>\u2028\u2029]/g,M),w(/\u007f/g,M),w(/[&'<>\u2028\u2029\u007f-\uffff]/g,M),e=>A(A(e)),e=>A(e).replaceAll("\\","\\\\"),e=>A(e).replace(
/[\\']/g,"\\$&")];var h={"&":"&amp;","<":"&lt;",">":"&gt;"};function be(e){let n=f(e);return t=>n(t).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var xe=[be(h),be({...h,'"':"\
&quot;"})],Se=[f(h),f({...h,'"':"&quot;"}),f({...h,"'":"&#39;",'"':"&#34;"}),f({...h,"'":"&#39;",'"':"&#34;","+":"&#43;"}),f({...h,"'":"&#39;",'"':"&quot;"}),f(
{...h,"'":"&#x27;",'"':"&quot;"}),f({...h,"'":"&#039;",'"':"&quot;"}),f({...h,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),f({...h,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),f({'"':'""'}),f({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var en={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function we(e){return g(e,n=>en[n]??I(
n))}var Q=[we(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),we(/[^ -&(-[\]-~]/gu)],X=g(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Z=g(/./gsu,e=>`\\${e}`),Y=g(/[$()*+.?[\\^{|]/g,e=>`\
\\${e}`),nn={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function V(e){return n=>{let[t=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(n)??[];return t.replace(e,r=>{let o=r.slice(1),s=/^[xuU]/.test(o)?+`0x0${o.
slice(1)}`:Number.parseInt(o,8)&255,i=s<128||/^[uU]/.test(o)&&s<=1114111;return nn[o]??(i?String.fromCodePoint(s):"\uFFFD")})}}var Ee=[V(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
V(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),V(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
Me=g(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,e=>e==="$$"?"$":""),Te=[f({"'":"'\\''"}),e=>e.replace(/'+/g,n=>`'${"\\'".repeat(n.length)}'`).replace(/^'|'$/g,""),e=>e.
replace(/'+/g,n=>`'"${n}"'`).replace(/^'|'$/g,""),f({"'":`'"'"'`}),f({"'":"'\\''","!":"'\\!'"}),g(/[\\"$`]/g,e=>`\\${e}`),g(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
e=>`\\${e}`),g(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),g(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),g(/[ #$()*<>?[\\\]^|~]|^=/g,e=>`\\${e}`),Z,Y,X,...Q,f({$:"$$"}),
f({"%":"%%"}),f({"{":"{{","}":"}}"})];var $={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,n,t){let r=Object.keys(e);return o=>{if(!n.test(o)&&!r.some(a=>o.includes(a)))return o;let s=new Map(
Object.entries(e)),i=a=>{let u=n.test(a)?t(a):a;return s.set(a,u),u},l="";for(let a of o)l+=s.get(a)??i(a);return l}}var D=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
S=/[^ -~]/u,tn=e=>`\\x${C(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Oe=e=>C(e).map(n=>`\\x${n}`).join(""),v={"'":"\\'"},W={'"':'\\"'};function x(e){let n=e.
codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\U${n.toString(16).padStart(8,"0")}`}var J={
...$,...W,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Ae={...J,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function rn(e){return e<"\x80"?x(e):x(e).replace(
/^\\x/,"\\u00")}function ve(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var on={...J,"\x1B":"\\e"};function Re(e){let n=p(on,e,sn);return t=>n(t).replace(/#(?=[{$@])/g,
"\\#")}function sn(e){let n=(e.codePointAt(0)??0).toString(16).toUpperCase();return n.length>4?`\\u{${n}}`:e<"\x80"?`\\x${n.padStart(2,"0")}`:`\\u${n.padStart(4,
"0")}`}var ee=p(Ae,S,e=>ve(x(e))),Fe=g(/[^\0-\x7f]/gu,e=>[...Buffer.from(e)].map(n=>{let t=n&127;return t===127?"M-^?":t<32?`M-^${String.fromCharCode(t+64)}`:`M\
-${String.fromCharCode(t)}`}).join("")),Pe=[p($,D,x),p({...$,...v},D,x),p({...$,...v,"\b":"\\b","\f":"\\f"},D,e=>tn(e).toUpperCase().replace("X","x")),f({"\\":"\
\\\\",...v}),p($,S,Oe),p({...$,...v},S,Oe),p({...$,...v},S,x),p($,S,x),p(J,S,rn),p(J,D,x),p({...$,...W,$:"\\$","@":"\\@"},S,I),f({"\\":"\\\\",...v,...W}),Re(/[\u0000-\u001f\u007f-\u009f]/u),
Re(S),ee,p(Ae,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ve(x(e))),e=>p({...$,...W},/\u0000/,x)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>p(
{...$,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},S,an)(e).replace(/^ /,"\\ ")];function an(e){return[...Array(e.length).keys()].map(n=>`\\u${R(e[n]??"").
toUpperCase()}`).join("")}function c({kept:e,space:n,letters:t,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let l=new Map(n?[[" ",n]]:[]);return i.toWellFormed().replace(s,a=>{let u=l.get(a)??cn(a,t);return l.set(a,u),u})}}function cn(e,n){return C(e).map(t=>`%${n?t:t.
toUpperCase()}`).join("")}var k="-_.~",T="-_.~!*'()",Ce=[c({kept:k}),c({kept:k,letters:"lower"}),c({kept:k,space:"+"}),c({kept:k,space:"+",letters:"lower"}),c({
kept:T}),c({kept:T,letters:"lower"}),c({kept:"-_.*",space:"+"}),c({kept:"-_.",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${T}:$,`,space:"\
+"}),c({kept:"-_.~!$'()*,/:?@",space:"+"}),f({"#":"%23","?":"%3F"}),c({kept:`${k}/`}),c({kept:`${k}$&+,;=`}),c({kept:`${k}$&+:=@`}),c({kept:`${k}$&+,/:;=@`}),c(
{kept:`${k}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${T};:&=+$,`,keepsOthers:!0}),c({kept:`${T}:@&=+$,;/`,keepsOthers:!0}),c({kept:`${T};/?:@&=+$,[]`,
keepsOthers:!0}),c({kept:`${k}!$&'()*+,;=:`}),c({kept:`${k}!$&'()*+,;=`}),c({kept:`${T};,/?:@&=+$#`}),c({kept:`${k}!#$%&'()*+,/:;=?@[]`})];var Le=[...G,...Ce,...Te,...Pe,...Se],et=[..._,...Le],fn=[Z,X,Y],ln=[...xe,Fe];function*Ne(e){let n=b(e);for(let t of Q)yield t(n);for(let t of O(e))yield t,yield pn(
t);yield*O(e,"utf16le"),yield*Be(e);for(let t of _)yield t(e);for(let t of/^[\w.-]*$/.test(e)?fn:Le)yield t(n);if(e.includes("\\"))for(let t of Ee)yield*E(t(n)).
filter(r=>q({keys:[],text:r,isLine:!0}));if(e.includes("$")&&(yield Me(n)),qe.test(e))for(let t of ln)yield t(n);yield*ge(e)}var qe=/[^\0-\x7f]/,un=8192,ne={line:30,
to:512};function Be(e){let n=Buffer.from(e);return n.length>ne.line&&n.length<=ne.to?j(n.toString("hex"),2*ne.line):[]}function*_e(e){let n=b(e);for(let t of Q)
yield t(n);if(yield JSON.stringify(e).slice(1,-1),e.length<=un)for(let t of G)yield t(n);yield*Be(e);for(let t of O(e))yield t;for(let t of _)yield t(e)}var te={
from:37,to:512},dn=1024;function Ue(e,n){let t=Buffer.byteLength(e);if(t<te.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(e),o=/^[^\s:;&?{}"',]+$/.
test(e),s=/\s/.test(e),i=o||!n,l=B(e)||ye(e),a=e.length<=dn&&i&&!r,u=t<=te.to&&(o||l&&(i||!s));return new Set([...a&&s?ke(e,B):[],...a&&l&&!s?U(e,o?pe:me):[],...u?
O(e).flatMap(m=>U(m,K)):[],...t<=te.to&&qe.test(e)?U(ee(e),K):[]])}var gn=[76,64,60];function je(e){let[n=""]=O(e);return new Set(gn.filter(t=>n.length>t).flatMap(
t=>j(n,t)))}function pn(e){return e.replaceAll("+","-").replaceAll("/","_")}function Ie(e){let n=new Set;for(let t of y(e)?[e,...E(e)]:[e]){n.add(t);for(let r of mn)n.add(r(t))}return n}var mn=[e=>re(e,0),e=>re(e,1),e=>re(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),hn,$n,e=>e.replace(/[<>"'&]/g,n=>yn[n]??n)];function re(e,n){let t=Buffer.from(e);return t.subarray(t.length>n?n:0).toString(
"base64")}var yn={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},kn={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function hn(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,n=>kn[n]??(n>""&&n<"\xA0"&&n!=="\x85"?n:`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`))}function $n(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}function Qe(e,n){let{minLength:t}=n,r=bn(e,n),o=r.filter(({isLine:d})=>!d).map(({text:d})=>b(d)),s=new Map,i=(d,L,F)=>{N(d,t)&&!s.has(d)&&s.set(d,F?{text:d,kind:L,
keys:F}:{text:d,kind:L})},l=E(e),a=y(e)?"whole":oe(e,o);if(i(e,a),l.length===1)for(let d of l)i(d,oe(d,o));for(let{text:d,isLine:L,keys:F}of r){let ae=L?Mn(d,l.
length):oe(b(d),o);i(d,ae,F),y(d)||i(b(d),ae,F)}let u=En(l,s,o),m=y(e)?ue(e):void 0;return m!==void 0&&i(m,"line"),{texts:[...s.values()],cover:u}}function bn(e,{
publicFields:n=[]}){let t=new Set(n),r=[...he(e)].filter(({keys:i})=>!i.some((l,a)=>t.has(i.slice(0,a+1).join("_")))),o=r.filter(q);if(o.length>0||!y(e)||P(e))return o;
let s=r.filter(ce);return s.length>0?s:r.filter(fe)}var De=200,xn=65536;function oe(e,n){return wn(e,n)?"whole":"leaf"}var Sn=128;function wn(e,n){if(e.length>xn)
return!1;let t=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&P(e);return e.length<Sn&&!t?!1:n.slice(0,De).some(r=>r.length<e.length&&e.includes(r))}function En(e,n,t){
if(![...n.keys()].some(s=>!y(s)))return"none";let r=t.slice(0,De),o=s=>n.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Mn(e,n){return n<=
20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var We={masks:2e3,characters:524288};function Je(e,n,t=Qe(e,n).texts){let r=new se(n.minLength);for(let{text:o}of t)y(o)||r.addAll([o,...Rn(o)]);for(let o of t)
r.isFull||r.addAll(An(o));for(let{text:o,kind:s}of t)s==="leaf"&&r.addAll(Ue(o,On(o,t)));return r.addAll(je(e)),[...r.all]}var se=class{all=new Set;#e;#n=0;constructor(n){this.#e=n}get isFull(){return this.all.size>=We.masks}add(n){return this.all.has(n)||!N(n,this.#e)?!0:!(this.all.
size===0||this.#n+n.length<=We.characters)||this.isFull?!1:(this.all.add(n),this.#n+=n.length,!0)}addAll(n){for(let t of n)if(!this.add(t))return}},Tn=200;function On(e,n){
if(/^[a-z][\w+.-]*:\/\//i.test(e)||P(e)||le(e)||de(e))return!0;let t=b(e).length;return n.slice(0,Tn).some(r=>r.text.length<t&&e.includes(r.text))}function Rn(e){
return[e.replaceAll("\0",""),b(e).replace(/[ \t\0]+/g," ")].filter(t=>t!==e)}function*An({text:e,kind:n}){if(n==="line")return;let t=y(e)?new Set([e]):Ie(e);for(let r of n===
"leaf"?Ne(e):_e(e))t.has(r)||y(r)||(t.add(r),yield r)}function ze(e){return[...new Set(e)].sort((n,t)=>t.length-n.length||(n<t?-1:1))}var Ke="minted-";function ie({versionId:e}){return`${Ke}${e}.json`}function He(e){return e.startsWith(Ke)&&e.endsWith(".json")}function Ge(e){return JSON.stringify(
e)}function Ve(e){try{let{request:n,arn:t,name:r,versionId:o,token:s,by:i,expiresAt:l,life:a}=JSON.parse(e),u=[n,t,r,o,s,i],m=new Date(l);return!u.every(d=>typeof d==
"string")||Number.isNaN(m.getTime())?void 0:{request:n,arn:t,name:r,versionId:o,token:s,by:i,expiresAt:m,life:Number(a)||0}}catch{return}}var vn=8;function Xe({reference:e,role:n,region:t,isRegionFixed:r}){return JSON.stringify([e,n?.arn,r?t:void 0])}function Mt(e,{leaseId:n,margin:t},{directory:r,
clock:o}){if(t===void 0)return new Map;let s=Fn(n,r).filter(({expiresAt:i})=>i.getTime()-o.now()>=t);return new Map(e.flatMap(i=>{let l=s.find(({request:a})=>a===
Xe(i));return l?[[i,[Ln(l)]]]:[]}))}function Fn(e,n){return n.fileNames(e).filter(He).flatMap(t=>Ve(n.readFile(e,t)?.toString()??"")??[]).sort((t,r)=>r.expiresAt.
getTime()-t.expiresAt.getTime())}async function Tt(e,{leaseId:n,isNew:t,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([u,m])=>m instanceof z?[]:m.flatMap(
d=>Cn(u,d)));i.length>0&&(r.push(...i),t&&s.saveState("minted",n),Pn(i,n,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does \
not revoke them: they end by themselves within the hour."));let l=[...e.values()].flatMap(u=>u instanceof z?[]:u),a=l.flatMap(({minted:u,value:m})=>u?[...u.read,
String(m)]:[]);await s.mask(ze(a.flatMap(u=>Je(u,{minLength:vn})))),await Promise.all(l.map(({minted:u})=>u?.settled?.()))}function Pn(e,n,t){try{if(!t.isPrivate())
return!1;for(let r of e)t.writeFile(n,ie(r),Buffer.from(Ge(r)));return!0}catch{return!1}}async function Ot({leaseId:e,minted:n},{directory:t,revokeTokens:r}){await r(
n.map(({token:o})=>o));for(let o of n)t.removeFile(e,ie(o))}function Cn(e,{minted:n,value:t,arn:r,name:o,versionId:s}){if(!n?.isRevocable)return[];let{expiresAt:i,
life:l,by:a}=n;return[{request:Xe(e),arn:r,name:o,versionId:s,token:String(t),expiresAt:i,life:l,by:a}]}function Ln({arn:e,name:n,versionId:t,token:r,expiresAt:o,
life:s,by:i}){return{arn:e,name:n,versionId:t,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],isRevocable:!0}}}export{Xe as a,Mt as b,Fn as c,Tt as d,Ot as e};
