const require=process.getBuiltinModule;
import{a as _,b as R,c as H,d as B}from"./shared-adapters-command-files.js";import{a as A}from"./shared-adapters-masks.js";import{a as y,c as x,d as S,e as f,f as u,g as h,
h as g,i as w,j as v}from"./shared-domain-in-parallel.js";import{b,e as F,f as P,g as $,i as T,l as U,m as W}from"./shared-adapters-concealer.js";import{b as k,d as E}from"./shared-domain-plain-text.js";
import{a as l}from"./shared-domain-error.js";var V=process.getBuiltinModule("node:fs"),j=n=>V[n];var I=j("appendFileSync");var p=j("existsSync");function c(n){return`<code>${M(n)}</code>`}function C(n){return M(n).replace(/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function M(n){return n.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
e=>`&#${e.codePointAt(0)};`)}function N(n){return n.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,t=>t.replace(/.{3,}?[/_.-](?=.)/g,"$&<\
wbr>")))}function J(n,e){let t=e,o=n.findIndex(s=>(t-=Buffer.byteLength(s)+1,t<0));return o<0?[...n]:n.slice(0,o)}function D(n,e){let{code:t,message:o,fix:s}=n,[a="",...i]=o.split(`
`),d=F(n.statements);return[`### \u{1F534} ${c(t)}`,"",[`**${r(a)}**`,...i.map(r)].join(`<br>
`),...s||d.length>0?["","**What to do**"]:[],...s?["",q(s.split(`
`))]:[],...d.flatMap(({addTo:G,statement:L})=>["",`${r(G)}:`,"","```json",k(L),"```"]),"",/^https:/.test(e)?`[What ${t} means](${e})`:`What ${t} means: ${r(e)}`].
join(`
`)}function q(n){let e=t=>/^\d\. /.test(t??"");return n.map((t,o)=>{let s=n[o+1];return s===void 0?r(t):`${r(t)}${e(t)===e(s)?e(t)?`
`:`<br>
`:`

`}`}).join("")}function r(n){return/^\s*aws [a-z]/.test(n)?c(n.trim()):n.split(/`([^`]+)`/).map((t,o)=>o%2===1?c(t):C(t)).join("")}var O=24;function z(n=process.versions.node){if(!(Number.parseInt(n,10)>=O))throw new l("E_RUNNER",`This action needs Node ${O}, and the runner started it with \
Node ${n}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var m=class{environment;#o=new Set;#n=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new U(e)}async mask(e){let t=[...new Set(e)].filter(o=>!this.#o.
has(o));for(let o of t)this.#o.add(o);t.length>0&&(this.#n=Promise.all([this.#n,A(t)])),await this.#n}info(e){w(this.#t(e))}debug(e){f(this.#t(e))}notice(e){g(this.#t(
e))}warning(e){h(this.#t(e))}fail(e,t){let o=W(e.code,this.environment),{lines:s,apart:a}=$(e,o);for(let i of a)this.info(i);u(this.#t(s.join(`
`)),{title:e.code}),t&&this.summarize(D(this.#e.isConcealing?P(e):e,o)),process.exitCode=y.Failure}handOver(e){R(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{v(e,t)}catch(o){throw B("What the end of the job needs could not be written; nothing is \
exported.",o)}}dropState(){H(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!p(t)))try{I(t,`${N(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&p(t)?x(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return E(this.#e.shown(e))}};function Z(n){return S(n,{trimWhitespace:!1})}async function ue(n){
let e=new m(b(process.env,process.platform));try{z(),_(e.environment),await n(e)}catch(t){e.fail(T(t),!/^\s*false\s*$/i.test(Z("job-summary")))}}export{c as a,C as b,J as c,Z as d,ue as e};
