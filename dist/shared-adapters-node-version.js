const require=process.getBuiltinModule;
import{a as T,b as _,c as R,d as H}from"./shared-adapters-command-files.js";import{a as A}from"./shared-adapters-masks.js";import{a as l,c as y,d as S,e as f,f as u,g as h,
h as g,i as w,j as v}from"./shared-domain-in-parallel.js";import{b as U}from"./shared-adapters-event.js";import{a as p,c as k,e as F,f as b,g as P,i as E,j as W}from"./shared-adapters-help.js";
import{d as $}from"./shared-domain-plain-text.js";import{a as x}from"./shared-domain-error.js";var L=process.getBuiltinModule("node:fs"),B=n=>L[n];var j=B("appendFileSync");var m=B("existsSync");function c(n){return`<code>${I(n)}</code>`}function N(n){return I(n).replace(/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function I(n){return n.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
e=>`&#${e.codePointAt(0)};`)}function M(n){return n.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,t=>t.replace(/.{3,}?[/_.-](?=.)/g,"$&<\
wbr>")))}function O(n,e){let{code:t,message:o,fix:s}=n,[a="",...i]=o.split(`
`);return[`### \u{1F534} ${c(t)}`,"",[`**${r(a)}**`,...i.map(r)].join(`<br>
`),...s===void 0?[]:["","**What to do**","",q(s.split(`
`))],...F(n.statements).flatMap(({addTo:z,statement:G})=>["",`${r(z)}:`,"","```json",JSON.stringify(G,null,2),"```"]),"",/^https:/.test(e)?`[What ${t} means](${e}\
)`:`What ${t} means: ${r(e)}`].join(`
`)}function q(n){let e=t=>/^\d\. /.test(t??"");return n.map((t,o)=>{let s=n[o+1];return s===void 0?r(t):`${r(t)}${e(t)===e(s)?e(t)?`
`:`<br>
`:`

`}`}).join("")}function r(n){return/^\s*aws [a-z]/.test(n)?c(n.trim()):n.split(/`([^`]+)`/).map((t,o)=>o%2===1?c(t):N(t)).join("")}var C=24;function D(n=process.versions.node){if(!(Number.parseInt(n,10)>=C))throw new x("E_RUNNER",`This action needs Node ${C}, and the runner started it with \
Node ${n}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var d=class{environment;#o=new Set;#n=Promise.resolve();#t=!1;constructor(e){this.environment=e}async mask(e){let t=[...new Set(e)].filter(o=>!this.#o.has(o));for(let o of t)
this.#o.add(o);t.length>0&&(this.#n=Promise.all([this.#n,A(t)])),await this.#n}info(e){w(this.#e(e))}debug(e){f(this.#e(e))}notice(e){g(this.#e(e))}warning(e){h(
this.#e(e))}fail(e,t){let o=W(e.code,this.environment),{lines:s,apart:a}=P(e,o);for(let i of a)this.info(i);u(this.#e(s.join(`
`)),{title:e.code}),t&&this.summarize(O(this.#t?b(e):e,o)),process.exitCode=l.Failure}handOver(e){_(e,this.environment,()=>{e.onPath!==void 0&&this.#s(e.onPath)})}conceal(){
this.#t=!0}saveState(e,t){try{v(e,t)}catch(o){throw H("What the end of the job needs could not be written; nothing is exported.",o)}}dropState(){R(this.environment.
GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!m(t)))try{let o=this.#t?p(e):e;j(t,`${M(o)}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&m(t)?y(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#e(e){return $(this.#t?p(e):e)}};function Z(n){return S(n,{trimWhitespace:!1})}async function Se(n){
let e=new d(k(process.env,process.platform));try{U(e.environment)&&e.conceal(),D(),T(e.environment),await n(e)}catch(t){e.fail(E(t),!/^\s*false\s*$/i.test(Z("jo\
b-summary")))}}export{c as a,N as b,Z as c,Se as d};
