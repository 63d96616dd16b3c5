const require=process.getBuiltinModule;
import{a as k,b as F,c as b,d as P}from"./shared-adapters-command-files.js";import{a as _}from"./shared-adapters-masks.js";import{a as E}from"./shared-adapters-node-version.js";import{
a as c,c as a,d as i,e as p,f as m,g as y,h as d,i as l,j as x}from"./shared-domain-requests-role.js";import{b as S,f as h,h as f,m as u,o as w,p as g,s as T,t as H}from"./shared-adapters-concealer.js";
import{d as v}from"./shared-domain-plain-text.js";var A=process.getBuiltinModule("node:fs"),R=o=>A[o];var B=R("appendFileSync");var s=R("existsSync");var r=class{environment;#o=new Set;#n=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new T(e)}async mask(e){let t=[...new Set(e)].filter(n=>!this.#o.
has(n));for(let n of t)this.#o.add(n);t.length>0&&(this.#n=Promise.all([this.#n,_(t)])),await this.#n}info(e){l(this.#t(e))}debug(e){p(this.#t(e))}notice(e){d(this.#t(
e))}warning(e){y(this.#t(e))}fail(e,t){let n=H(e.code,this.environment),{lines:U,apart:W}=f(e,n);for(let C of W)this.info(C);m(this.#t(U.join(`
`)),{title:e.code}),t&&this.summarize(w(this.#e.isConcealing?h(e):e,n)),process.exitCode=c.Failure}handOver(e){F(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{x(e,t)}catch(n){throw P("What the end of the job needs could not be written; nothing is \
exported.",n)}}dropState(){b(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!s(t)))try{B(t,`${u(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&s(t)?a(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return v(this.#e.shown(e))}};function D(o){return i(o,{trimWhitespace:!1})}async function Q(o){
let e=new r(S(process.env,process.platform));try{E(),k(e.environment),await o(e)}catch(t){e.fail(g(t),!/^\s*false\s*$/i.test(D("job-summary")))}}export{D as a,Q as b};
