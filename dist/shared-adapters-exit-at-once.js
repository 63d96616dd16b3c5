const require=process.getBuiltinModule;
import{a as k,b as F,c as b,d as P}from"./shared-adapters-command-files.js";import{a as R}from"./shared-adapters-masks.js";import{a as _}from"./shared-adapters-node-version.js";import{
a as c,c as a,d as i,e as p,f as m,g as d,h as y,i as x,j as l}from"./shared-domain-requests-role.js";import{b as S,f,h,m as u,o as w,p as g,s as T,t as H}from"./shared-adapters-concealer.js";
import{d as v}from"./shared-domain-plain-text.js";var C=process.getBuiltinModule("node:fs"),E=n=>C[n];var A=E("appendFileSync");var s=E("existsSync");var D=process.platform!=="win32";function B(){D&&process.exit()}var r=class{environment;#n=new Set;#o=Promise.resolve();#e;constructor(e){this.environment=e,this.#e=new T(e)}async mask(e){let t=[...new Set(e)].filter(o=>!this.#n.
has(o));for(let o of t)this.#n.add(o);t.length>0&&(this.#o=Promise.all([this.#o,R(t)])),await this.#o}info(e){x(this.#t(e))}debug(e){p(this.#t(e))}notice(e){y(this.#t(
e))}warning(e){d(this.#t(e))}fail(e,t){let o=H(e.code,this.environment),{lines:O,apart:U}=h(e,o);for(let W of U)this.info(W);m(this.#t(O.join(`
`)),{title:e.code}),t&&this.summarize(w(this.#e.isConcealing?f(e):e,o)),process.exitCode=c.Failure}handOver(e){F(e,this.environment,()=>{e.onPath!==void 0&&this.#s(
e.onPath)})}noteVisibility(e){return this.#e.note(e)}saveState(e,t){try{l(e,t)}catch(o){throw P("What the end of the job needs could not be written; nothing is \
exported.",o)}}dropState(){b(this.environment.GITHUB_STATE??"")}summarize(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!(!t||!s(t)))try{A(t,`${u(this.#e.shown(
e))}
`)}catch{this.warning("The job summary could not be written.")}}#s(e){let t=this.environment.GITHUB_PATH;t&&s(t)?a(e):this.warning("GITHUB_PATH does not name a \
file: later steps do not find secret-lease on their PATH.")}#t(e){return v(this.#e.shown(e))}};function I(n){return i(n,{trimWhitespace:!1})}async function te(n){
let e=new r(S(process.env,process.platform));try{_(),k(e.environment),await n(e)}catch(t){e.fail(g(t),!/^\s*false\s*$/i.test(I("job-summary")))}process.stdout.write(
"",B)}export{I as a,te as b};
