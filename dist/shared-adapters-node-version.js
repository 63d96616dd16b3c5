const require=process.getBuiltinModule;
import{a as R,b as H,c as B,d as U}from"./shared-adapters-command-files.js";import{a as j}from"./shared-adapters-masks.js";import{a as x,c as S,d as f,e as u,f as h,g,h as w,
i as v,j as b}from"./shared-domain-in-parallel.js";import{b as k,e as P,f as $,h as E,j as _,m as W,n as A}from"./shared-adapters-concealer.js";import{b as F,d as T}from"./shared-domain-plain-text.js";
import{a as y}from"./shared-domain-error.js";var V=process.getBuiltinModule("node:fs"),I=n=>V[n];var C=I("appendFileSync");var p=I("existsSync");function c(n){return`<code>${N(n)}</code>`}function M(n){return N(n).replace(/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function N(n){return n.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
e=>`&#${e.codePointAt(0)};`)}function m(n){return n.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,t=>t.replace(/.{3,}?[/_.-](?=.)/g,"$&<\
wbr>")))}function J(n,e){let t=e,o=n.findIndex(s=>(t-=Buffer.byteLength(m(s))+1,t<0));return o<0?[...n]:n.slice(0,o)}function D(n,e){let{code:t,message:o,fix:s}=n,[a="",...i]=o.split(`
`),l=P(n.statements);return[`### \u{1F534} ${c(t)}`,"",[`**${r(a)}**`,...i.map(r)].join(`<br>
`),...s||l.length>0?["","**What to do**"]:[],...s?["",q(s.split(`
`))]:[],...l.flatMap(({addTo:G,statement:L})=>["",`${r(G)}:`,"","```json",F(L),"```"]),"",/^https:/.test(e)?`[What ${t} means](${e})`:`What ${t} means: ${r(e)}`].
join(`
`)}function q(n){let e=t=>/^\d\. /.test(t??"");return n.map((t,o)=>{let s=n[o+1];return s===void 0?r(t):`${r(t)}${e(t)===e(s)?e(t)?`
`:`<br>
`:`

`}`}).join("")}function r(n){return/^\s*aws [a-z]/.test(n)?c(n.trim()):n.split(/`([^`]+)`/).map((t,o)=>o%2===1?c(t):M(t)).join("")}var O=24;function z(n=process.versions.node){if(!(Number.parseInt(n,10)>=O))throw new y("E_RUNNER",`This action needs Node ${O}, and the runner started it with \
Node ${n}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var d=class{environment;#o=new Set;#n=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new W(e)}async mask(e){let t=[...new Set(e)].filter(o=>!this.#o.
has(o));for(let o of t)this.#o.add(o);t.length>0&&(this.#n=Promise.all([this.#n,j(t)])),await this.#n}info(e){v(this.#t(e))}debug(e){u(this.#t(e))}notice(e){w(this.#t(
e))}warning(e){g(this.#t(e))}fail(e,t){let o=A(e.code,this.environment),{lines:s,apart:a}=E(e,o);for(let i of a)this.info(i);h(this.#t(s.join(`
`)),{title:e.code}),t&&this.summarize(D(this.#e.isConcealing?$(e):e,o)),process.exitCode=x.Failure}handOver(e){H(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{b(e,t)}catch(o){throw U("What the end of the job needs could not be written; nothing is \
exported.",o)}}dropState(){B(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!p(t)))try{C(t,`${m(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&p(t)?S(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return T(this.#e.shown(e))}};function Z(n){return f(n,{trimWhitespace:!1})}async function ue(n){
let e=new d(k(process.env,process.platform));try{z(),R(e.environment),await n(e)}catch(t){e.fail(_(t),!/^\s*false\s*$/i.test(Z("job-summary")))}}export{c as a,M as b,m as c,J as d,Z as e,ue as f};
