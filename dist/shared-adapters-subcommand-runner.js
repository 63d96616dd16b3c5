const require=process.getBuiltinModule;
import{b as p,f as m,i as y,o as x,p as l,s as S,t as a}from"./shared-adapters-concealer.js";import{d}from"./shared-domain-plain-text.js";var F=process.getBuiltinModule("node:fs"),i=n=>F[n];var u=i("appendFileSync");var f=i("existsSync");var h=i("readFileSync");var o={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function v(n){return n==="E_USAGE"?o.usage:n==="E_EXPIRING"?o.
expiring:n==="E_EXPIRED"?o.expired:o.failed}var w=class{environment;#t;#e;constructor(e,t=()=>{}){this.environment=p(e,process.platform),this.#e=new S(this.environment),this.#t=t}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(y(e,a(e.code,this.environment)))}summarizeFailure(e){let t=this.environment.GITHUB_STEP_SUMMARY;if(!t||!f(t))return;
let r=this.#e.isConcealing?m(e):e,s=`${x(r,a(e.code,this.environment))}
`;try{h(t,"utf8").includes(s)||u(t,s)}catch{}}say(e){let t=d(this.#e.shown(e));process.stderr.write(`secret-lease: ${t.replace(/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#t(e)}noteVisibility(e){return this.#e.note(e)}saveState(){}dropState(){}summarize(){}};async function W(n,e,{status:t,hasSummary:r=!0}={}){
try{return await e()??o.done}catch(s){let c=l(s);return n.complain(c),r&&n.summarizeFailure(c),t??v(c.code)}}export{o as a,w as b,W as c};
