const require=process.getBuiltinModule;
import{a as fe,b as _,c as T,d as de,e as B,f as z,g as ge,h as pe,i as me,j as ye,k as j,l as ke}from"./apart-domain-masks-encodings-binary.js";import{b as le,c as F,f as ue}from"./apart-domain-masks-parts-json.js";
import{b as N,c as x,d as P,e as y,f as ie,h as ae,i as ce,k as q}from"./apart-domain-masks-looks-secret.js";import{a as J}from"./apart-domain-failure.js";function g(e,t){return n=>n.replace(e,t)}function f(e){let t=Object.keys(e).map(n=>`\\u${O(n)}`);return g(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function O(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function C(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Q(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var M=e=>`\\u${O(e)}`,K=e=>`\\u${O(e).toUpperCase()}`,R=e=>JSON.stringify(e).slice(1,-1);function w(e,t){let n=g(e,t);return r=>n(R(r))}var Ge=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>he[t]??K(t)),Ve=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":he[t]??(/["&'<>]/.test(t)?K(t):M(t))),he={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},H=[R,w(/[&<>\u2028\u2029]/g,M),w(/[\u007f-\uffff]/g,M),w(/[\u007f-\uffff]/g,K),w(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":M(e)),
w(/\//g,()=>"\\/"),Ge,Ve,w(/[&'<=>\u2028\u2029]/g,M),w(/\u007f/g,M),w(/[&'<>\u2028\u2029\u007f-\uffff]/g,M),e=>R(R(e)),e=>R(e).replaceAll("\\","\\\\"),e=>R(e).replace(
/[\\']/g,"\\$&")];var h={"&":"&amp;","<":"&lt;",">":"&gt;"};function $e(e){let t=f(e);return n=>t(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var be=[$e(h),$e({...h,'"':"\
&quot;"})],xe=[f(h),f({...h,'"':"&quot;"}),f({...h,"'":"&#39;",'"':"&#34;"}),f({...h,"'":"&#39;",'"':"&#34;","+":"&#43;"}),f({...h,"'":"&#39;",'"':"&quot;"}),f(
{...h,"'":"&#x27;",'"':"&quot;"}),f({...h,"'":"&#039;",'"':"&quot;"}),f({...h,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),f({...h,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),f({'"':'""'}),f({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Xe={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Se(e){return g(e,t=>Xe[t]??Q(
t))}var I=[Se(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Se(/[^ -&(-[\]-~]/gu)],G=g(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),V=g(/./gsu,e=>`\\${e}`),X=g(/[$()*+.?[\\^{|]/g,e=>`\
\\${e}`),we=[f({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),f(
{"'":`'"'"'`}),f({"'":"'\\''","!":"'\\!'"}),g(/[\\"$`]/g,e=>`\\${e}`),g(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),g(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,
e=>`\\${e}`),g(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),g(/[ #$()*<>?[\\\]^|~]|^=/g,e=>`\\${e}`),V,X,G,...I,f({$:"$$"}),f({"%":"%%"}),f({"{":"{{","}":"}}"})];var $={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(a=>o.includes(a)))return o;let s=new Map(
Object.entries(e)),i=a=>{let u=t.test(a)?n(a):a;return s.set(a,u),u},l="";for(let a of o)l+=s.get(a)??i(a);return l}}var U=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
S=/[^ -~]/u,Ze=e=>`\\x${C(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Me=e=>C(e).map(t=>`\\x${t}`).join(""),v={"'":"\\'"},D={'"':'\\"'};function b(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var W={
...$,...D,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Te={...W,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ye(e){return e<"\x80"?b(e):b(e).replace(
/^\\x/,"\\u00")}function Oe(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var et={...W,"\x1B":"\\e"};function Ee(e){let t=p(et,e,tt);return n=>t(n).replace(/#(?=[{$@])/g,
"\\#")}function tt(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.padStart(4,
"0")}`}var Z=p(Te,S,e=>Oe(b(e))),Re=g(/[^\0-\x7f]/gu,e=>[...Buffer.from(e)].map(t=>{let n=t&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(n+64)}`:`M-${String.
fromCharCode(n)}`}).join("")),ve=[p($,U,b),p({...$,...v},U,b),p({...$,...v,"\b":"\\b","\f":"\\f"},U,e=>Ze(e).toUpperCase().replace("X","x")),f({"\\":"\\\\",...v}),
p($,S,Me),p({...$,...v},S,Me),p({...$,...v},S,b),p($,S,b),p(W,S,Ye),p(W,U,b),p({...$,...D,$:"\\$","@":"\\@"},S,Q),f({"\\":"\\\\",...v,...D}),Ee(/[\u0000-\u001f\u007f-\u009f]/u),
Ee(S),Z,p(Te,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Oe(b(e))),e=>p({...$,...D},/\u0000/,b)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>p(
{...$,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},S,nt)(e).replace(/^ /,"\\ ")];function nt(e){return[...Array(e.length).keys()].map(t=>`\\u${O(e[t]??"").
toUpperCase()}`).join("")}function c({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let l=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,a=>{let u=l.get(a)??rt(a,n);return l.set(a,u),u})}}function rt(e,t){return C(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var k="-_.~",E="-_.~!*'()",Ae=[c({kept:k}),c({kept:k,letters:"lower"}),c({kept:k,space:"+"}),c({kept:k,space:"+",letters:"lower"}),c({
kept:E}),c({kept:E,letters:"lower"}),c({kept:"-_.*",space:"+"}),c({kept:"-_.",space:"+"}),c({kept:"-_.!*()",space:"+",letters:"lower"}),c({kept:`${E}:$,`,space:"\
+"}),c({kept:"-_.~!$'()*,/:?@",space:"+"}),f({"#":"%23","?":"%3F"}),c({kept:`${k}/`}),c({kept:`${k}$&+,;=`}),c({kept:`${k}$&+:=@`}),c({kept:`${k}$&+,/:;=@`}),c(
{kept:`${k}$&+,/:;=?@!()*`}),c({kept:"!$%&'()*+,-._~"}),c({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),c({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),c({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),c({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),c({kept:`${E};:&=+$,`,keepsOthers:!0}),c({kept:`${E}:@&=+$,;/`,keepsOthers:!0}),c({kept:`${E};/?:@&=+$,[]`,
keepsOthers:!0}),c({kept:`${k}!$&'()*+,;=:`}),c({kept:`${k}!$&'()*+,;=`}),c({kept:`${E};,/?:@&=+$#`}),c({kept:`${k}!#$%&'()*+,/:;=?@[]`})];var Pe=[...H,...Ae,...we,...ve,...xe],Ht=[..._,...Pe],ot=[V,G,X],st=[...be,Re];function*Fe(e){let t=x(e);for(let n of I)yield n(t);for(let n of T(e))yield n,yield ft(
n);yield*T(e,"utf16le"),yield*Le(e);for(let n of _)yield n(e);for(let n of/^[\w.-]*$/.test(e)?ot:Pe)yield n(t);if(Ce.test(e))for(let n of st)yield n(t);yield*de(
e)}var Ce=/[^\0-\x7f]/,it=8192,Y={line:30,to:512};function Le(e){let t=Buffer.from(e);return t.length>Y.line&&t.length<=Y.to?j(t.toString("hex"),2*Y.line):[]}function*Ne(e){
let t=x(e);for(let n of I)yield n(t);if(yield JSON.stringify(e).slice(1,-1),e.length<=it)for(let n of H)yield n(t);yield*Le(e);for(let n of T(e))yield n;for(let n of _)
yield n(e)}var ee={from:37,to:512},at=1024;function qe(e,t){let n=Buffer.byteLength(e);if(n<ee.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(e),
o=/^[^\s:;&?{}"',]+$/.test(e),s=/\s/.test(e),i=o||!t,l=q(e)||me(e),a=e.length<=at&&i&&!r,u=n<=ee.to&&(o||l&&(i||!s));return new Set([...a&&s?ye(e,q):[],...a&&l&&
!s?B(e,o?ge:pe):[],...u?T(e).flatMap(m=>B(m,z)):[],...n<=ee.to&&Ce.test(e)?B(Z(e),z):[]])}var ct=[76,64,60];function _e(e){let[t=""]=T(e);return new Set(ct.filter(
n=>t.length>n).flatMap(n=>j(t,n)))}function ft(e){return e.replaceAll("+","-").replaceAll("/","_")}function Be(e){let t=new Set;for(let n of y(e)?[e,...P(e)]:[e]){t.add(n);for(let r of lt)t.add(r(n))}return t}var lt=[e=>te(e,0),e=>te(e,1),e=>te(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),gt,pt,e=>e.replace(/[<>"'&]/g,t=>ut[t]??t)];function te(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var ut={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},dt={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function gt(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>dt[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function pt(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function je(e,t){let{minLength:n}=t,r=mt(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>x(d)),s=new Map,i=(d,L,A)=>{N(d,n)&&!s.has(d)&&s.set(d,A?{text:d,kind:L,
keys:A}:{text:d,kind:L})},l=P(e),a=y(e)&&r.length>0?"whole":ne(e,o);if(i(e,a),l.length===1)for(let d of l)i(d,ne(d,o));for(let{text:d,isLine:L,keys:A}of r){let se=L?
bt(d,l.length):ne(x(d),o);i(d,se,A),y(d)||i(x(d),se,A)}let u=$t(l,s,o),m=y(e)?le(e):void 0;return m!==void 0&&i(m,"line"),{texts:[...s.values()],cover:u}}function mt(e,{
publicFields:t=[]}){let n=new Set(t),r=[...ke(e)].filter(({keys:i})=>!i.some((l,a)=>n.has(i.slice(0,a+1).join("_")))),o=r.filter(ie);if(o.length>0||!y(e)||F(e))
return o;let s=r.filter(ae);return s.length>0?s:r.filter(ce)}var Qe=200,yt=65536;function ne(e,t){return ht(e,t)?"whole":"leaf"}var kt=128;function ht(e,t){if(e.
length>yt)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&F(e);return e.length<kt&&!n?!1:t.slice(0,Qe).some(r=>r.length<e.length&&e.includes(
r))}function $t(e,t,n){if(![...t.keys()].some(s=>!y(s)))return"none";let r=n.slice(0,Qe),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"part\
s"}function bt(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Ie={masks:2e3,characters:524288};function Ue(e,t,n=je(e,t).texts){let r=new re(t.minLength);for(let{text:o}of n)y(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
wt(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(qe(o,St(o,n)));return r.addAll(_e(e)),[...r.all]}var re=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=Ie.masks}add(t){return this.all.has(t)||!N(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=Ie.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}},xt=200;function St(e,t){
if(/^[a-z][\w+.-]*:\/\//i.test(e)||F(e)||fe(e)||ue(e))return!0;let n=x(e).length;return t.slice(0,xt).some(r=>r.text.length<n&&e.includes(r.text))}function*wt({
text:e,kind:t}){if(t==="line")return;let n=y(e)?new Set([e]):Be(e);for(let r of t==="leaf"?Fe(e):Ne(e))n.has(r)||y(r)||(n.add(r),yield r)}function De(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var We="minted-";function oe({versionId:e}){return`${We}${e}.json`}function Je(e){return e.startsWith(We)&&e.endsWith(".json")}function ze(e){return JSON.stringify(
e)}function Ke(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:l,life:a}=JSON.parse(e),u=[t,n,r,o,s,i],m=new Date(l);return!u.every(d=>typeof d==
"string")||Number.isNaN(m.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:m,life:Number(a)||0}}catch{return}}var Mt=8;function He({reference:e,role:t,region:n,isRegionFixed:r}){return JSON.stringify([e,t?.arn,r?n:void 0])}function bn(e,{leaseId:t,margin:n},{directory:r,
clock:o}){if(n===void 0)return new Map;let s=Et(t,r).filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let l=s.find(({request:a})=>a===
He(i));return l?[[i,[Rt(l)]]]:[]}))}function Et(e,t){return t.fileNames(e).filter(Je).flatMap(n=>Ke(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.
getTime()-n.expiresAt.getTime())}async function xn(e,{leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([u,m])=>m instanceof J?[]:m.flatMap(
d=>Ot(u,d)));i.length>0&&(r.push(...i),n&&s.saveState("minted",t),Tt(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does \
not revoke them: they end by themselves within the hour."));let l=[...e.values()].flatMap(u=>u instanceof J?[]:u),a=l.flatMap(({minted:u,value:m})=>u?[...u.read,
String(m)]:[]);await s.mask(De(a.flatMap(u=>Ue(u,{minLength:Mt})))),await Promise.all(l.map(({minted:u})=>u?.settled?.()))}function Tt(e,t,n){try{if(!n.isPrivate())
return!1;for(let r of e)n.writeFile(t,oe(r),Buffer.from(ze(r)));return!0}catch{return!1}}async function Sn({leaseId:e,minted:t},{directory:n,revokeTokens:r}){await r(
t.map(({token:o})=>o));for(let o of t)n.removeFile(e,oe(o))}function Ot(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.isRevocable)return[];let{expiresAt:i,
life:l,by:a}=t;return[{request:He(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:l,by:a}]}function Rt({arn:e,name:t,versionId:n,token:r,expiresAt:o,
life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],isRevocable:!0}}}export{He as a,bn as b,Et as c,xn as d,Sn as e};
