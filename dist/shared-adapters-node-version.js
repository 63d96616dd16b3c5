const require=process.getBuiltinModule;
import{a as _,b as R,c as H,d as U}from"./shared-adapters-command-files.js";import{a as B}from"./shared-adapters-masks.js";import{a as l,c as x,d as S,e as f,f as h,g as u,
h as g,i as w,j as v}from"./shared-domain-in-parallel.js";import{b,e as F,f as P,g as $,i as T,l as W,m as A}from"./shared-adapters-concealer.js";import{b as k,d as E}from"./shared-domain-plain-text.js";
import{a as y}from"./shared-domain-error.js";var V=process.getBuiltinModule("node:fs"),j=n=>V[n];var C=j("appendFileSync");var p=j("existsSync");function c(n){return`<code>${N(n)}</code>`}function I(n){return N(n).replace(/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function N(n){return n.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
e=>`&#${e.codePointAt(0)};`)}function M(n){return n.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,t=>t.replace(/.{3,}?[/_.-](?=.)/g,"$&<\
wbr>")))}function D(n,e){let{code:t,message:s,fix:o}=n,[a="",...i]=s.split(`
`),d=F(n.statements);return[`### \u{1F534} ${c(t)}`,"",[`**${r(a)}**`,...i.map(r)].join(`<br>
`),...o||d.length>0?["","**What to do**"]:[],...o?["",q(o.split(`
`))]:[],...d.flatMap(({addTo:G,statement:L})=>["",`${r(G)}:`,"","```json",k(L),"```"]),"",/^https:/.test(e)?`[What ${t} means](${e})`:`What ${t} means: ${r(e)}`].
join(`
`)}function q(n){let e=t=>/^\d\. /.test(t??"");return n.map((t,s)=>{let o=n[s+1];return o===void 0?r(t):`${r(t)}${e(t)===e(o)?e(t)?`
`:`<br>
`:`

`}`}).join("")}function r(n){return/^\s*aws [a-z]/.test(n)?c(n.trim()):n.split(/`([^`]+)`/).map((t,s)=>s%2===1?c(t):I(t)).join("")}var O=24;function z(n=process.versions.node){if(!(Number.parseInt(n,10)>=O))throw new y("E_RUNNER",`This action needs Node ${O}, and the runner started it with \
Node ${n}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var m=class{environment;#s=new Set;#n=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new W(e)}async mask(e){let t=[...new Set(e)].filter(s=>!this.#s.
has(s));for(let s of t)this.#s.add(s);t.length>0&&(this.#n=Promise.all([this.#n,B(t)])),await this.#n}info(e){w(this.#t(e))}debug(e){f(this.#t(e))}notice(e){g(this.#t(
e))}warning(e){u(this.#t(e))}fail(e,t){let s=A(e.code,this.environment),{lines:o,apart:a}=$(e,s);for(let i of a)this.info(i);h(this.#t(o.join(`
`)),{title:e.code}),t&&this.summarize(D(this.#e.isConcealing?P(e):e,s)),process.exitCode=l.Failure}handOver(e){R(e,this.environment,()=>{e.onPath!==void 0&&this.#o(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{v(e,t)}catch(s){throw U("What the end of the job needs could not be written; nothing is \
exported.",s)}}dropState(){H(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!p(t)))try{C(t,`${M(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#o(e){let t=this.environment.GITHUB_PATH;t&&p(t)?x(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return E(this.#e.shown(e))}};function Z(n){return S(n,{trimWhitespace:!1})}async function fe(n){
let e=new m(b(process.env,process.platform));try{z(),_(e.environment),await n(e)}catch(t){e.fail(T(t),!/^\s*false\s*$/i.test(Z("job-summary")))}}export{c as a,I as b,Z as c,fe as d};
