const require=process.getBuiltinModule;
import{b as m}from"./shared-domain-plain-text.js";import{b as v}from"./shared-adapters-event.js";import{a as S}from"./shared-domain-error.js";var V=process.getBuiltinModule("node:fs"),$=t=>V[t];var k=$("existsSync");var R=$("realpathSync");var M=process.getBuiltinModule("node:path"),E=t=>M[t];var T=E("join");var O=E("sep");var N=process.getBuiltinModule("node:url"),W=t=>N[t];var U=W("fileURLToPath");var H="docs/troubleshooting.md";function _(t,e){let{GITHUB_SERVER_URL:n=""}=e.environment,r=G(e),o=`${H}#${t.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.test(
n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function G(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:n,GITHUB_REPOSITORY:r,
GITHUB_SHA:o}=t.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],l=D(t);return[{repository:e,ref:n,folder:""},{repository:s&&`${s}/${i}`,
ref:a,folder:""},{repository:l===void 0?void 0:r,ref:o,folder:l??""}].find(c=>/^[\w.-]+\/[\w.-]+$/.test(c.repository??"")&&/^[\w./+@-]+$/.test(c.ref??""))}function D({
root:t,workspace:e,isOwnClone:n}){if(e===void 0)return;if(t===e)return"";let r=t.startsWith(`${e}/`)&&!n,o=`${t.slice(e.length+1)}/`;return r&&/^[\w./+@-]+$/.test(
o)?o:void 0}var L=U(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function St(t,e){let{GITHUB_WORKSPACE:n}=e;return _(t,{environment:e,root:P(L),workspace:n&&P(J(n)),
isOwnClone:k(T(L,".git"))})}function P(t){return t.split(O).join("/")}function J(t){try{return R(t)}catch{return t}}function f(t,e){return e==="win32"?t.toUpperCase():t}function wt(t,e){let n=Object.assign(Object.create(null),t);if(e!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[f(o,e),o]));return new Proxy(n,{get:(o,s)=>o[r.get(f(String(s),e))??""]})}function bt(t,e,n){let r=new Set([...e.keys()].map(s=>f(s,n))),o=Object.entries(
t).filter(([s])=>!r.has(f(s,n)));return Object.fromEntries([...o,...e])}function u(t){return t.replace(Z,"$1ACCOUNT$2-??????$3").replace(K,"$1").replace(X,"").replace(Q,"").replace(tt,"$1ACCOUNT").replace(Y,(e,n,r,o)=>n.startsWith(o)?
r:e).replace(q,"$1ACCOUNT").replace(et,"$1")}var Z=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,K=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Y=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,q=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
X=/ \(account \d{12}[^()\n]*\)/g,Q=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,tt=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
et=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function x(t){return A(A(t,"Resource","Action"),"Action","Resource")}function A(t,e,n){return t.length<2?[...t]:[...Map.groupBy(t,({addTo:o,statement:s})=>{let{
Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,C(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>C(a[e]));return{...o,statement:{...o.statement,[e]:nt([...new Set(i)])}}})}function C(t){return t===void 0?[]:[t].flat()}function nt(t){let[e,...n]=t;
return e!==void 0&&n.length===0?e:t}function Ot({code:t,message:e,fix:n,statements:r}){return{code:t,message:u(e),fix:n&&u(n),statements:JSON.parse(u(JSON.stringify(r)))}}var Ut=12,ot=4e3;function rt(t,e){
let{code:n,message:r,fix:o}=t,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...st(s),...i,...o?.split(`
`)??[]],l=x(t.statements),p=l.flatMap(({addTo:g,statement:z})=>[`${g}:`,m(z)]),c=`See ${e}`,b=[...a,...p,c];return b.join(`
`).length<=ot?{lines:b,apart:[]}:{lines:[...a,...l.map(({addTo:g})=>`${g} what this step's log has above.`),c],apart:p}}var h=160;function st(t){if(t.length<=h)
return[t];let e=t.slice(0,h+1),n=Math.max(...[". ",": ","; ",", "].map(o=>e.lastIndexOf(o)+1)),r=n>h/3?n:e.lastIndexOf(" ");return r>0?[t.slice(0,r).trimEnd(),t.
slice(r).trimStart()]:[t]}function _t(t,e){return rt(t,e).lines.join(" ")}function y(t){return`<code>${I(t)}</code>`}function F(t){return t.split(/`([^`]+)`/).map((n,r)=>r%2===1?y(n):at(n)).join("")}function at(t){return I(t).replace(
/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function I(t){return t.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,e=>`&#${e.codePointAt(
0)};`)}function it(t){return t.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function Pt(t,e){
let n=e,r=t.findIndex(o=>(n-=Buffer.byteLength(it(o))+1,n<0));return r<0?[...t]:t.slice(0,r)}function Bt(t,e){let{code:n,message:r,fix:o}=t,[s="",...i]=r.split(`
`),a=x(t.statements),l=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${y(n)}`,"",[`**${d(s)}**`,...i.map(pt)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",ct(o.split(`
`))]:[],...l.flatMap(p=>["",`${d(p)}:`,"","```json",a.filter(c=>c.addTo===p).map(({statement:c})=>m(c)).join(`,
`),"```"]),"",/^https:/.test(e)?`[What ${n} means](${e})`:`What ${n} means: ${d(e)}`].join(`
`)}function ct(t){let e=n=>/^\d\. /.test(n??"");return t.map((n,r)=>{let o=t[r+1];return o===void 0?d(n):`${d(n)}${e(n)===e(o)?e(n)?`
`:`<br>
`:`

`}`}).join("")}function pt(t){let[,e,n]=/^(E_[A-Z_]+): (.*)$/.exec(t)??[];return e===void 0?d(t):`**${d(n??"")}** (${e})`}function d(t){return/^\s*aws [a-z]/.test(
t)?y(t.trim()):F(t)}function Vt(t){if(t instanceof S)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new S("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}function B(t){let{repository:e}=t??{};return e?.private===!1?"public":e?.private===!0?"private":"unknown"}function Nt({repository_visibility:t}){return t===void 0?
"unknown":t==="private"||t==="internal"?"private":"public"}function w(t,e){return t==="public"||e==="public"?"public":t==="private"||e==="private"?"private":"un\
known"}var j=class{#t;#e="unknown";#n;constructor(e){this.#t=e}note(e){return this.#e=w(this.#e,e),this.#o}get isConcealing(){return this.#o!=="private"}shown(e){return this.
isConcealing?u(e):e}get#o(){this.#n??=B(v(this.#t));let e=w(this.#n,this.#e);return e==="unknown"&&this.#t.GITHUB_ACTIONS!=="true"?"private":e}};export{f as a,wt as b,bt as c,u as d,x as e,Ot as f,Ut as g,rt as h,_t as i,y as j,F as k,at as l,it as m,Pt as n,Bt as o,Vt as p,Nt as q,w as r,j as s,St as t};
