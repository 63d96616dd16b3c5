const require=process.getBuiltinModule;
import{a as g}from"./shared-inputs-recorded-inputs.js";import{b as w}from"./shared-adapters-attempts.js";import{a as f}from"./shared-adapters-clock.js";import{a as h}from"./shared-inputs-lease-inputs.js";
import{a as p}from"./shared-adapters-masks.js";import{b as m}from"./shared-adapters-subcommand-runner.js";import{f as S}from"./shared-adapters-job-lock.js";import{a as u}from"./shared-domain-error.js";var k=s=>{let e=()=>process.getBuiltinModule("node:crypto")[s];return new Proxy(function(){},{apply:(t,r,n)=>e()(...n),construct:(t,r)=>new(e())(...r),get:(t,r)=>e()[r]})};var v=k("randomInt");var b=k("randomUUID");var K=s=>{let e=()=>process.getBuiltinModule("node:timers/promises")[s];return new Proxy(function(){},{apply:(t,r,n)=>e()(...n),construct:(t,r)=>new(e())(...r),
get:(t,r)=>e()[r]})};var F=K("setTimeout");var M=process.getBuiltinModule("node:fs"),o=s=>M[s];var D=o("closeSync");var d=o("fstatSync");var H=o("openSync");var l=o("readFileSync");var R=o("readSync");var E=o("readdirSync");var C=o("readlinkSync");var I=o("statSync");var a=class s{#e;constructor(e){this.#e=`/proc/${e}`}static readingFrom(e){try{let t=P(process.ppid);if(t===void 0)return;let r=new s(t);return r.#t(e)?r:void 0}catch{
return}}follow(){return new x(()=>this.#s().filter(e=>B.test(this.#r(e))))}#t(e){let t=d(e);return t.isFIFO()?this.#s().some(r=>{let{dev:n,ino:c}=I(r,{throwIfNoEntry:!1})??
{};return n===t.dev&&c===t.ino&&T(r)}):!1}#s(){let e=`${this.#e}/fd`;return E(e).map(t=>`${e}/${t}`)}#r(e){try{return C(e)}catch{return""}}},B=/\/_diag\/Worker_[\d-]+-utc\.log$/,
x=class{#e;#t=new Map;constructor(e){this.#e=e,this.next()}next(){return this.#e().map(e=>this.#s(e)).join("")}#s(e){let t=H(e,"r");try{let{ino:r,size:n}=d(t),c=this.#t.
get(r)??0;this.#t.set(r,n);let i=Buffer.alloc(Math.max(0,n-c));return i.toString("utf8",0,R(t,i,0,i.length,c))}finally{D(t)}}};function P(s){if(s<=1)return;let[
,e,t]=/\((.*)\) \S (\d+)/s.exec(l(`/proc/${s}/stat`,"utf8"))??[];return e==="Runner.Worker"?s:P(Number(t??0))}function T(s){let e=l(s.replace("/fd/","/fdinfo/"),
"utf8"),t=/^flags:\s*([0-7]+)$/m.exec(e)?.[1]??"1";return(Number.parseInt(t,8)&3)===0}var $=5e3,U={async register(s){if(s.length===0)return;let e=a.readingFrom(2);if(!e)throw y("Nothing here shows that the runner itself reads the standard error o\
f this command");let t=e.follow();if(!await _(t))throw y("The runner registers no masks from this step");if(await p(s,process.stderr),!await _(t))throw y("The r\
unner has not said that it has registered the masks")}};async function _(s){let e=v(300,3e3),t=`secret-lease asks whether masks are registered, with no secret: ${b()}`;
await p([t.padEnd(e,"-")],process.stderr);let r=performance.now()+$;for(let n="";performance.now()<r;await F(10))if(n+=s.next(),n.includes(` Add new secret mask\
 with length of ${e}
`))return!0;return!1}function y(s){return new u("E_STDERR",`${s}, so the masks of values that this job has not seen before would not hold, and the values are no\
t handed on.`,{fix:"Run the action `check` before this step: it takes the new values and masks them, wherever the job runs. In a step without a container, on Li\
nux, leave standard error as it is: no `2>`, no pipe, no `::stop-commands::`."})}function re(){let s=new m(process.env),{environment:e}=s,t=new S(e.RUNNER_TEMP),r=new f;return{runner:s,directory:t,clock:r,masks:U,runnerFor:n=>new m(e,n),readInputs:n=>h(
g(n),e),openServices:n=>w(n,{runner:s,directory:t,clock:r})}}export{re as a};
