const require=process.getBuiltinModule;
import{a as W,b as B,c as H,d as U}from"./shared-adapters-command-files.js";import{a as C}from"./shared-adapters-masks.js";import{a as S,c as f,d as u,e as h,f as g,g as w,
h as v,i as b,j as k}from"./shared-domain-requests-lease-inputs.js";import{b as F,e as $,f as E,h as T,j as R,m as j,n as A}from"./shared-adapters-concealer.js";import{b as P,d as _}from"./shared-domain-plain-text.js";
import{a as x}from"./shared-domain-error.js";var Z=process.getBuiltinModule("node:fs"),I=n=>Z[n];var M=I("appendFileSync");var m=I("existsSync");function c(n){return`<code>${D(n)}</code>`}function N(n){return n.split(/`([^`]+)`/).map((t,o)=>o%2===1?c(t):Y(t)).join("")}function Y(n){return D(n).replace(/&#(?:64|35);|GH-(?=\d)/gi,
e=>`${e}&#8203;`)}function D(n){return n.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,e=>`&#${e.codePointAt(0)};`)}function d(n){
return n.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,t=>t.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function X(n,e){let t=e,o=n.findIndex(
s=>(t-=Buffer.byteLength(d(s))+1,t<0));return o<0?[...n]:n.slice(0,o)}function O(n,e){let{code:t,message:o,fix:s}=n,[a="",...i]=o.split(`
`),l=$(n.statements),L=Map.groupBy(l,({addTo:p})=>p);return[`### \u{1F534} ${c(t)}`,"",[`**${r(a)}**`,...i.map(r)].join(`<br>
`),...s||l.length>0?["","**What to do**"]:[],...s?["",J(s.split(`
`))]:[],...[...L].flatMap(([p,V])=>["",`${r(p)}:`,"","```json",V.map(({statement:q})=>P(q)).join(`,
`),"```"]),"",/^https:/.test(e)?`[What ${t} means](${e})`:`What ${t} means: ${r(e)}`].join(`
`)}function J(n){let e=t=>/^\d\. /.test(t??"");return n.map((t,o)=>{let s=n[o+1];return s===void 0?r(t):`${r(t)}${e(t)===e(s)?e(t)?`
`:`<br>
`:`

`}`}).join("")}function r(n){return/^\s*aws [a-z]/.test(n)?c(n.trim()):N(n)}var z=24;function G(n=process.versions.node){if(!(Number.parseInt(n,10)>=z))throw new x("E_RUNNER",`This action needs Node ${z}, and the runner started it with \
Node ${n}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var y=class{environment;#o=new Set;#n=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new j(e)}async mask(e){let t=[...new Set(e)].filter(o=>!this.#o.
has(o));for(let o of t)this.#o.add(o);t.length>0&&(this.#n=Promise.all([this.#n,C(t)])),await this.#n}info(e){b(this.#t(e))}debug(e){h(this.#t(e))}notice(e){v(this.#t(
e))}warning(e){w(this.#t(e))}fail(e,t){let o=A(e.code,this.environment),{lines:s,apart:a}=T(e,o);for(let i of a)this.info(i);g(this.#t(s.join(`
`)),{title:e.code}),t&&this.summarize(O(this.#e.isConcealing?E(e):e,o)),process.exitCode=S.Failure}handOver(e){B(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{k(e,t)}catch(o){throw U("What the end of the job needs could not be written; nothing is \
exported.",o)}}dropState(){H(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!m(t)))try{M(t,`${d(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&m(t)?f(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return _(this.#e.shown(e))}};function K(n){return u(n,{trimWhitespace:!1})}async function we(n){
let e=new y(F(process.env,process.platform));try{G(),W(e.environment),await n(e)}catch(t){e.fail(R(t),!/^\s*false\s*$/i.test(K("job-summary")))}}export{c as a,N as b,Y as c,d,X as e,K as f,we as g};
