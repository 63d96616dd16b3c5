const require=process.getBuiltinModule;
import{a as L,b as T,c as ce,d as N,e as J,f as fe,g as le,h as ue,i as de,j as q,k as ge}from"./apart-domain-masks-encodings-binary.js";import{b as ae,c as W}from"./apart-domain-masks-parts-json.js";
import{a as F,b,c as A,d as m,e as se,f as ie,h as C}from"./apart-domain-masks-looks-secret.js";import{a as D}from"./apart-domain-failure.js";function g(e,t){return n=>n.replace(e,t)}function l(e){let t=Object.keys(e).map(n=>`\\u${O(n)}`);return g(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function O(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function P(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function _(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var M=e=>`\\u${O(e)}`,z=e=>`\\u${O(e).toUpperCase()}`,R=e=>JSON.stringify(e).slice(1,-1);function w(e,t){let n=g(e,t);return r=>n(R(r))}var Je=e=>e.replace(/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,
t=>pe[t]??z(t)),ze=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":pe[t]??(/["&'<>]/.test(t)?z(t):M(t))),pe={"\\":"\\\\","\b":"\\b","\f":"\
\\f","\n":"\\n","\r":"\\r","	":"\\t"},K=[R,w(/[&<>\u2028\u2029]/g,M),w(/[\u007f-\uffff]/g,M),w(/[\u007f-\uffff]/g,z),w(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":M(e)),
w(/\//g,()=>"\\/"),Je,ze,w(/[&'<=>\u2028\u2029]/g,M),w(/\u007f/g,M),w(/[&'<>\u2028\u2029\u007f-\uffff]/g,M),e=>R(R(e)),e=>R(e).replaceAll("\\","\\\\"),e=>R(e).replace(
/[\\']/g,"\\$&")];var k={"&":"&amp;","<":"&lt;",">":"&gt;"};function me(e){let t=l(e);return n=>t(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var ye=[me(k),me({...k,'"':"\
&quot;"})],ke=[l(k),l({...k,'"':"&quot;"}),l({...k,"'":"&#39;",'"':"&#34;"}),l({...k,"'":"&#39;",'"':"&#34;","+":"&#43;"}),l({...k,"'":"&#39;",'"':"&quot;"}),l(
{...k,"'":"&#x27;",'"':"&quot;"}),l({...k,"'":"&#039;",'"':"&quot;"}),l({...k,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),l({...k,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),l({'"':'""'}),l({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ke={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function he(e){return g(e,t=>Ke[t]??_(
t))}var B=[he(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),he(/[^ -&(-[\]-~]/gu)],H=g(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),G=g(/./gsu,e=>`\\${e}`),V=g(/[$()*+.?[\\^{|]/g,e=>`\
\\${e}`),xe=[l({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),l(
{"'":`'"'"'`}),l({"'":"'\\''","!":"'\\!'"}),g(/[\\"$`]/g,e=>`\\${e}`),g(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),g(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,
e=>`\\${e}`),g(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),g(/[ #$()*<>?[\\\]^|~]|^=/g,e=>`\\${e}`),G,V,H,...B,l({$:"$$"}),l({"%":"%%"}),l({"{":"{{","}":"}}"})];var h={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function p(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(f=>o.includes(f)))return o;let s=new Map(
Object.entries(e)),i=f=>{let u=t.test(f)?n(f):f;return s.set(f,u),u},c="";for(let f of o)c+=s.get(f)??i(f);return c}}var j=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
S=/[^ -~]/u,He=e=>`\\x${P(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,$e=e=>P(e).map(t=>`\\x${t}`).join(""),v={"'":"\\'"},Q={'"':'\\"'};function $(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var I={
...h,...Q,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Se={...I,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ge(e){return e<"\x80"?$(e):$(e).replace(
/^\\x/,"\\u00")}function we(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Ve={...I,"\x1B":"\\e"};function be(e){let t=p(Ve,e,Xe);return n=>t(n).replace(/#(?=[{$@])/g,
"\\#")}function Xe(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.padStart(4,
"0")}`}var X=p(Se,S,e=>we($(e))),Me=g(/[^\0-\x7f]/gu,e=>[...Buffer.from(e)].map(t=>{let n=t&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(n+64)}`:`M-${String.
fromCharCode(n)}`}).join("")),Ee=[p(h,j,$),p({...h,...v},j,$),p({...h,...v,"\b":"\\b","\f":"\\f"},j,e=>He(e).toUpperCase().replace("X","x")),l({"\\":"\\\\",...v}),
p(h,S,$e),p({...h,...v},S,$e),p({...h,...v},S,$),p(h,S,$),p(I,S,Ge),p(I,j,$),p({...h,...Q,$:"\\$","@":"\\@"},S,_),l({"\\":"\\\\",...v,...Q}),be(/[\u0000-\u001f\u007f-\u009f]/u),
be(S),X,p(Se,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>we($(e))),e=>p({...h,...Q},/\u0000/,$)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>p(
{...h,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},S,Ze)(e).replace(/^ /,"\\ ")];function Ze(e){return[...Array(e.length).keys()].map(t=>`\\u${O(e[t]??"").
toUpperCase()}`).join("")}function a({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let c=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,f=>{let u=c.get(f)??Ye(f,n);return c.set(f,u),u})}}function Ye(e,t){return P(e).map(n=>`%${t?n:n.
toUpperCase()}`).join("")}var y="-_.~",E="-_.~!*'()",Te=[a({kept:y}),a({kept:y,letters:"lower"}),a({kept:y,space:"+"}),a({kept:y,space:"+",letters:"lower"}),a({
kept:E}),a({kept:E,letters:"lower"}),a({kept:"-_.*",space:"+"}),a({kept:"-_.",space:"+"}),a({kept:"-_.!*()",space:"+",letters:"lower"}),a({kept:`${E}:$,`,space:"\
+"}),a({kept:"-_.~!$'()*,/:?@",space:"+"}),l({"#":"%23","?":"%3F"}),a({kept:`${y}/`}),a({kept:`${y}$&+,;=`}),a({kept:`${y}$&+:=@`}),a({kept:`${y}$&+,/:;=@`}),a(
{kept:`${y}$&+,/:;=?@!()*`}),a({kept:"!$%&'()*+,-._~"}),a({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),a({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),a({kept:"!$%&()*+,-./:;=?@[\\]\
^_`{|}~"}),a({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),a({kept:`${E};:&=+$,`,keepsOthers:!0}),a({kept:`${E}:@&=+$,;/`,keepsOthers:!0}),a({kept:`${E};/?:@&=+$,[]`,
keepsOthers:!0}),a({kept:`${y}!$&'()*+,;=:`}),a({kept:`${y}!$&'()*+,;=`}),a({kept:`${E};,/?:@&=+$#`}),a({kept:`${y}!#$%&'()*+,/:;=?@[]`})];var Oe=[...K,...Te,...xe,...Ee,...ke],Wt=[...L,...Oe],et=[G,H,V],tt=[...ye,Me];function*Re(e){let t=b(e);for(let n of B)yield n(t);for(let n of T(e))yield n,yield st(
n);yield*T(e,"utf16le"),yield*Ae(e);for(let n of L)yield n(e);for(let n of/^[\w.-]*$/.test(e)?et:Oe)yield n(t);if(ve.test(e))for(let n of tt)yield n(t);yield*ce(
e)}var ve=/[^\0-\x7f]/,nt=8192,Z={line:30,to:512};function Ae(e){let t=Buffer.from(e);return t.length>Z.line&&t.length<=Z.to?q(t.toString("hex"),2*Z.line):[]}function*Pe(e){
let t=b(e);for(let n of B)yield n(t);if(yield JSON.stringify(e).slice(1,-1),e.length<=nt)for(let n of K)yield n(t);yield*Ae(e);for(let n of T(e))yield n;for(let n of L)
yield n(e)}var Y={from:37,to:512},rt=1024;function Fe(e,t){let n=Buffer.byteLength(e);if(n<Y.from)return new Set;let r=/^[^\s:;&?{}"',]+$/.test(e),o=/\s/.test(e),
s=r||!t,i=C(e)||ue(e),c=e.length<=rt&&s,f=n<=Y.to&&(r||i&&(s||!o));return new Set([...c&&o?de(e,C):[],...c&&i&&!o?N(e,r?fe:le):[],...f?T(e).flatMap(u=>N(u,J)):[],
...n<=Y.to&&ve.test(e)?N(X(e),J):[]])}var ot=[76,64,60];function Ce(e){let[t=""]=T(e);return new Set(ot.filter(n=>t.length>n).flatMap(n=>q(t,n)))}function st(e){
return e.replaceAll("+","-").replaceAll("/","_")}function Le(e){let t=new Set;for(let n of m(e)?[e,...A(e)]:[e]){t.add(n);for(let r of it)t.add(r(n))}return t}var it=[e=>ee(e,0),e=>ee(e,1),e=>ee(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),ft,lt,e=>e.replace(/[<>"'&]/g,t=>at[t]??t)];function ee(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var at={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},ct={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function ft(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>ct[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function lt(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Ne(e,t){let{minLength:n}=t,r=ut(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>b(d)),s=new Map,i=(d,U)=>{F(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:U})},
c=A(e),f=m(e)&&r.length>0?"whole":te(e,o);if(i(e,f),c.length===1)for(let d of c)i(d,te(d,o));for(let{text:d,isLine:U}of r){let oe=U?yt(d,c.length):te(b(d),o);i(
d,oe),m(d)||i(b(d),oe)}let u=mt(c,s,o),x=m(e)?ae(e):void 0;return x!==void 0&&i(x,"line"),{texts:[...s.values()],cover:u}}function ut(e,{publicFields:t=[]}){let n=new Set(
t),r=[...ge(e)].filter(({keys:s})=>!s.some((i,c)=>n.has(s.slice(0,c+1).join("_")))),o=r.filter(se);return o.length>0||!m(e)||W(e)?o:r.filter(ie)}var qe=200,dt=65536;
function te(e,t){return pt(e,t)?"whole":"leaf"}var gt=128;function pt(e,t){if(e.length>dt)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&
W(e);return e.length<gt&&!n?!1:t.slice(0,qe).some(r=>r.length<e.length&&e.includes(r))}function mt(e,t,n){if(![...t.keys()].some(s=>!m(s)))return"none";let r=n.
slice(0,qe),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function yt(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var _e={masks:2e3,characters:524288};function Be(e,t,n=Ne(e,t).texts){let r=new ne(t.minLength);for(let{text:o}of n)m(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
xt(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Fe(o,ht(o,n)));return r.addAll(Ce(e)),[...r.all]}var ne=class{all=new Set;#e;#t=0;constructor(t){this.#e=t}get isFull(){return this.all.size>=_e.masks}add(t){return this.all.has(t)||!F(t,this.#e)?!0:!(this.all.
size===0||this.#t+t.length<=_e.characters)||this.isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}},kt=200;function ht(e,t){
let n=b(e).length;return t.slice(0,kt).some(r=>r.text.length<n&&e.includes(r.text))}function*xt({text:e,kind:t}){if(t==="line")return;let n=m(e)?new Set([e]):Le(
e);for(let r of t==="leaf"?Re(e):Pe(e))n.has(r)||m(r)||(n.add(r),yield r)}function je(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}var Qe="minted-";function re({versionId:e}){return`${Qe}${e}.json`}function Ie(e){return e.startsWith(Qe)&&e.endsWith(".json")}function Ue(e){return JSON.stringify(
e)}function De(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:c,life:f}=JSON.parse(e),u=[t,n,r,o,s,i],x=new Date(c);return!u.every(d=>typeof d==
"string")||Number.isNaN(x.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:x,life:Number(f)||0}}catch{return}}var $t=8;function We({reference:e,role:t,region:n,isRegionFixed:r}){return JSON.stringify([e,t?.arn,r?n:void 0])}function gn(e,{leaseId:t,margin:n},{directory:r,
clock:o}){if(n===void 0)return new Map;let s=bt(t,r).filter(({expiresAt:i})=>i.getTime()-o.now()>=n);return new Map(e.flatMap(i=>{let c=s.find(({request:f})=>f===
We(i));return c?[[i,[Mt(c)]]]:[]}))}function bt(e,t){return t.fileNames(e).filter(Ie).flatMap(n=>De(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.
getTime()-n.expiresAt.getTime())}async function pn(e,{leaseId:t,isNew:n,minted:r},{directory:o,runner:s}){let i=[...e].flatMap(([u,x])=>x instanceof D?[]:x.flatMap(
d=>wt(u,d)));i.length>0&&(r.push(...i),n&&s.saveState("minted",t),St(i,t,o)||s.warning("The tokens cannot be kept under RUNNER_TEMP, so the end of the job does \
not revoke them: they end by themselves within the hour."));let c=[...e.values()].flatMap(u=>u instanceof D?[]:u),f=c.flatMap(({minted:u,value:x})=>u?[...u.read,
String(x)]:[]);await s.mask(je(f.flatMap(u=>Be(u,{minLength:$t})))),await Promise.all(c.map(({minted:u})=>u?.settled?.()))}function St(e,t,n){try{if(!n.isPrivate())
return!1;for(let r of e)n.writeFile(t,re(r),Buffer.from(Ue(r)));return!0}catch{return!1}}async function mn({leaseId:e,minted:t},{directory:n,revokeTokens:r}){await r(
t.map(({token:o})=>o));for(let o of t)n.removeFile(e,re(o))}function wt(e,{minted:t,value:n,arn:r,name:o,versionId:s}){if(!t?.isRevocable)return[];let{expiresAt:i,
life:c,by:f}=t;return[{request:We(e),arn:r,name:o,versionId:s,token:String(n),expiresAt:i,life:c,by:f}]}function Mt({arn:e,name:t,versionId:n,token:r,expiresAt:o,
life:s,by:i}){return{arn:e,name:t,versionId:n,stages:[],createdAt:void 0,value:r,minted:{expiresAt:o,life:s,by:i,read:[],isRevocable:!0}}}export{We as a,gn as b,bt as c,pn as d,mn as e};
