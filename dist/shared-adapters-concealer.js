const require=process.getBuiltinModule;
import{b as g}from"./shared-domain-plain-text.js";import{b as h}from"./shared-adapters-event.js";import{a as x}from"./shared-domain-error.js";var I=process.getBuiltinModule("node:fs"),w=e=>I[e];var b=w("existsSync");var v=w("realpathSync");var B=process.getBuiltinModule("node:path"),k=e=>B[e];var R=k("join");var E=k("sep");var V=process.getBuiltinModule("node:url"),N=e=>V[e];var T=N("fileURLToPath");var j="docs/troubleshooting.md";function O(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=M(t),o=`${j}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.test(
n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function M(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,GITHUB_REPOSITORY:r,
GITHUB_SHA:o}=e.environment,[,s,c,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],p=z(e);return[{repository:t,ref:n,folder:""},{repository:s&&`${s}/${c}`,
ref:a,folder:""},{repository:p===void 0?void 0:r,ref:o,folder:p??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??""))}function z({
root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&/^[\w./+@-]+$/.test(
o)?o:void 0}var U=T(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function pe(e,t){let{GITHUB_WORKSPACE:n}=t;return O(e,{environment:t,root:$(U),workspace:n&&$(H(n)),
isOwnClone:b(R(U,".git"))})}function $(e){return e.split(E).join("/")}function H(e){try{return v(e)}catch{return e}}function d(e,t){return t==="win32"?e.toUpperCase():e}function de(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[d(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(d(String(s),t))??""]})}function me(e,t,n){let r=new Set([...t.keys()].map(s=>d(s,n))),o=Object.entries(
e).filter(([s])=>!r.has(d(s,n)));return Object.fromEntries([...o,...t])}function i(e){return e.replace(G,"$1ACCOUNT$2-??????$3").replace(W,"$1").replace(K,"").replace(Y,"$1ACCOUNT").replace(D,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
J,"$1ACCOUNT").replace(Z,"$1")}var G=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,W=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
D=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,J=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
K=/ \(account \d{12}[^()\n]*\)/g,Y=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,Z=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function P(e){return L(L(e,"Resource","Action"),"Action","Resource")}function L(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{let{
Principal:c,Condition:a}=s;return JSON.stringify([o,c,a,F(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let c=[o,...s].flatMap(
({statement:a})=>F(a[t]));return{...o,statement:{...o.statement,[t]:q([...new Set(c)])}}})}function F(e){return e===void 0?[]:[e].flat()}function q(e){let[t,...n]=e;
return t!==void 0&&n.length===0?t:e}function he({code:e,message:t,fix:n,statements:r}){return{code:e,message:i(t),fix:n&&i(n),statements:JSON.parse(i(JSON.stringify(r)))}}var we=12,X=4e3;function Q(e,t){
let{code:n,message:r,fix:o}=e,[s="",...c]=`${n}: ${r}`.split(`
`),a=[...ee(s),...c,...o?.split(`
`)??[]],p=P(e.statements),m=p.flatMap(({addTo:u,statement:C})=>[`${u}:`,g(C)]),l=`See ${t}`,S=[...a,...m,l];return S.join(`
`).length<=X?{lines:S,apart:[]}:{lines:[...a,...p.map(({addTo:u})=>`${u} what this step's log has above.`),l],apart:m}}var y=160;function ee(e){if(e.length<=y)return[
e];let t=e.slice(0,y+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>y/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),e.slice(
r).trimStart()]:[e]}function be(e,t){return Q(e,t).lines.join(" ")}function Re(e){if(e instanceof x)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new x("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}function _(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Te({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function f(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"un\
known"}var A=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=f(this.#t,t),this.#o}get isConcealing(){return this.#o!=="private"}shown(t){return this.
isConcealing?i(t):t}get#o(){this.#n??=_(h(this.#e));let t=f(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};export{d as a,de as b,me as c,i as d,P as e,he as f,we as g,Q as h,be as i,Re as j,Te as k,f as l,A as m,pe as n};
