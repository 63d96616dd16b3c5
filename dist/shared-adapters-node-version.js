const require=process.getBuiltinModule;
import{a as H,b as B,c as U,d as A}from"./shared-adapters-command-files.js";import{a as I}from"./shared-adapters-masks.js";import{a as u,c as h,d as g,e as w,f as v,g as b,
h as k,i as F,j as P}from"./shared-domain-requests-role.js";import{b as $,e as T,f as _,h as j,j as W,m as C,n as N}from"./shared-adapters-concealer.js";import{b as E,d as R}from"./shared-domain-plain-text.js";
import{a as f}from"./shared-domain-error.js";var q=process.getBuiltinModule("node:fs"),M=n=>q[n];var D=M("appendFileSync");var l=M("existsSync");function a(n){return`<code>${z(n)}</code>`}function O(n){return n.split(/`([^`]+)`/).map((t,o)=>o%2===1?a(t):Z(t)).join("")}function Z(n){return z(n).replace(/&#(?:64|35);|GH-(?=\d)/gi,
e=>`${e}&#8203;`)}function z(n){return n.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,e=>`&#${e.codePointAt(0)};`)}function y(n){
return n.replace(/^\|.*\|$/gm,e=>e.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,t=>t.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function X(n,e){let t=e,o=n.findIndex(
s=>(t-=Buffer.byteLength(y(s))+1,t<0));return o<0?[...n]:n.slice(0,o)}function G(n,e){let{code:t,message:o,fix:s}=n,[i="",...p]=o.split(`
`),m=T(n.statements),V=[...new Set(m.map(({addTo:c})=>c))];return[`### \u{1F534} ${a(t)}`,"",[`**${r(i)}**`,...p.map(r)].join(`<br>
`),...s||m.length>0?["","**What to do**"]:[],...s?["",Y(s.split(`
`))]:[],...V.flatMap(c=>["",`${r(c)}:`,"","```json",m.filter(d=>d.addTo===c).map(({statement:d})=>E(d)).join(`,
`),"```"]),"",/^https:/.test(e)?`[What ${t} means](${e})`:`What ${t} means: ${r(e)}`].join(`
`)}function Y(n){let e=t=>/^\d\. /.test(t??"");return n.map((t,o)=>{let s=n[o+1];return s===void 0?r(t):`${r(t)}${e(t)===e(s)?e(t)?`
`:`<br>
`:`

`}`}).join("")}function r(n){return/^\s*aws [a-z]/.test(n)?a(n.trim()):O(n)}var J=24,x={major:22,minor:21};function L(n=process.versions.node){let[e=0,t=0]=n.split(".").map(Number);if(!(e>x.major||e===x.major&&t>=x.minor))throw new f("E\
_RUNNER",`This action needs Node ${J}, and the runner started it with Node ${n}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of \
other hosts may start it with Node 22.21. For 32-bit ARM there is none: use a 64-bit system."})}var S=class{environment;#o=new Set;#n=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new C(e)}async mask(e){let t=[...new Set(e)].filter(o=>!this.#o.
has(o));for(let o of t)this.#o.add(o);t.length>0&&(this.#n=Promise.all([this.#n,I(t)])),await this.#n}info(e){F(this.#t(e))}debug(e){w(this.#t(e))}notice(e){k(this.#t(
e))}warning(e){b(this.#t(e))}fail(e,t){let o=N(e.code,this.environment),{lines:s,apart:i}=j(e,o);for(let p of i)this.info(p);v(this.#t(s.join(`
`)),{title:e.code}),t&&this.summarize(G(this.#e.isConcealing?_(e):e,o)),process.exitCode=u.Failure}handOver(e){B(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{P(e,t)}catch(o){throw A("What the end of the job needs could not be written; nothing is \
exported.",o)}}dropState(){U(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!l(t)))try{D(t,`${y(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&l(t)?h(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return R(this.#e.shown(e))}};function K(n){return g(n,{trimWhitespace:!1})}async function we(n){
let e=new S($(process.env,process.platform));try{L(),H(e.environment),await n(e)}catch(t){e.fail(W(t),!/^\s*false\s*$/i.test(K("job-summary")))}}export{a,O as b,Z as c,y as d,X as e,K as f,we as g};
