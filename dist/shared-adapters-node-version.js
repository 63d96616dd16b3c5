const require=process.getBuiltinModule;
import{a as b,b as P,c as T,d as E}from"./shared-adapters-command-files.js";import{a as H}from"./shared-adapters-masks.js";import{a as i,c as p,d as m,e as d,f as y,g as l,
h as x,i as S,j as h}from"./shared-domain-requests-role.js";import{b as f,f as u,h as w,m as v,o as g,p as F,s as R,t as _}from"./shared-adapters-concealer.js";import{d as k}from"./shared-domain-plain-text.js";
import{a}from"./shared-domain-error.js";var C=process.getBuiltinModule("node:fs"),U=o=>C[o];var B=U("appendFileSync");var s=U("existsSync");var D=24,r={major:22,minor:21};function N(o=process.versions.node){let[e=0,t=0]=o.split(".").map(Number);if(!(e>r.major||e===r.major&&t>=r.minor))throw new a("E\
_RUNNER",`This action needs Node ${D}, and the runner started it with Node ${o}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of \
other hosts may start it with Node 22.21. For 32-bit ARM there is none: use a 64-bit system."})}var c=class{environment;#n=new Set;#o=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new R(e)}async mask(e){let t=[...new Set(e)].filter(n=>!this.#n.
has(n));for(let n of t)this.#n.add(n);t.length>0&&(this.#o=Promise.all([this.#o,H(t)])),await this.#o}info(e){S(this.#t(e))}debug(e){d(this.#t(e))}notice(e){x(this.#t(
e))}warning(e){l(this.#t(e))}fail(e,t){let n=_(e.code,this.environment),{lines:j,apart:W}=w(e,n);for(let A of W)this.info(A);y(this.#t(j.join(`
`)),{title:e.code}),t&&this.summarize(g(this.#e.isConcealing?u(e):e,n)),process.exitCode=i.Failure}handOver(e){P(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{h(e,t)}catch(n){throw E("What the end of the job needs could not be written; nothing is \
exported.",n)}}dropState(){T(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!s(t)))try{B(t,`${v(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&s(t)?p(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return k(this.#e.shown(e))}};function I(o){return m(o,{trimWhitespace:!1})}async function oe(o){
let e=new c(f(process.env,process.platform));try{N(),b(e.environment),await o(e)}catch(t){e.fail(F(t),!/^\s*false\s*$/i.test(I("job-summary")))}}export{I as a,oe as b};
