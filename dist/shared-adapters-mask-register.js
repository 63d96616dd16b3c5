const require=process.getBuiltinModule;
import{a as w}from"./shared-inputs-recorded-inputs.js";import{b as k}from"./shared-adapters-attempts.js";import{a as f}from"./shared-adapters-clock.js";import{a as g}from"./shared-inputs-lease-inputs.js";
import{b as h}from"./shared-adapters-masks.js";import{b as x}from"./shared-adapters-subcommand-runner.js";import{f as u}from"./shared-adapters-job-lock.js";import{a as S}from"./shared-domain-error.js";var b=s=>{let e=()=>process.getBuiltinModule("node:crypto")[s];return new Proxy(function(){},{apply:(t,n,o)=>e()(...o),construct:(t,n)=>new(e())(...n),get:(t,n)=>e()[n]})};var F=b("randomInt");var v=b("randomUUID");var W=process.getBuiltinModule("node:fs"),T=s=>W[s];var D=T("writeSync");var $=s=>{let e=()=>process.getBuiltinModule("node:timers/promises")[s];return new Proxy(function(){},{apply:(t,n,o)=>e()(...o),construct:(t,n)=>new(e())(...n),
get:(t,n)=>e()[n]})};var y=$("setTimeout");var L=process.getBuiltinModule("node:fs"),c=s=>L[s];var R=c("closeSync");var m=c("fstatSync");var H=c("openSync");var l=c("readFileSync");var E=c("readSync");var _=c("readdirSync");var I=c("readlinkSync");var P=c("statSync");var a=class s{#e;constructor(e){this.#e=`/proc/${e}`}static readingFrom(e){try{let t=C(process.ppid);if(t===void 0)return;let n=new s(t);return n.#t(e)?n:void 0}catch{
return}}follow(){return new d(()=>this.#s().filter(e=>N.test(this.#n(e))))}#t(e){let t=m(e);return t.isFIFO()?this.#s().some(n=>{let{dev:o,ino:r}=P(n,{throwIfNoEntry:!1})??
{};return o===t.dev&&r===t.ino&&A(n)}):!1}#s(){let e=`${this.#e}/fd`;return _(e).map(t=>`${e}/${t}`)}#n(e){try{return I(e)}catch{return""}}},N=/\/_diag\/Worker_[\d-]+-utc\.log$/,
d=class{#e;#t=new Map;constructor(e){this.#e=e,this.next()}next(){return this.#e().map(e=>this.#s(e)).join("")}#s(e){let t=H(e,"r");try{let{ino:n,size:o}=m(t),r=this.#t.
get(n)??0;this.#t.set(n,o);let p=Buffer.alloc(Math.max(0,o-r));return p.toString("utf8",0,E(t,p,0,p.length,r))}finally{R(t)}}};function C(s){if(s<=1)return;let[
,e,t]=/\((.*)\) \S (\d+)/s.exec(l(`/proc/${s}/stat`,"utf8"))??[];return e==="Runner.Worker"?s:C(Number(t??0))}function A(s){let e=l(s.replace("/fd/","/fdinfo/"),
"utf8"),t=/^flags:\s*([0-7]+)$/m.exec(e)?.[1]??"1";return(Number.parseInt(t,8)&3)===0}var B=5e3,M={async register(s){if(s.length===0)return;let e=a.readingFrom(2);if(!e)throw i("Nothing here shows that the runner itself reads the standard error o\
f this command");let t=e.follow();if(!await U(t))throw i("The runner registers no masks from this step");if(await K([...s].flatMap(G)),!await U(t))throw i("The \
runner has not said that it has registered the masks")}};async function U(s){let e=F(300,3e3),t=`secret-lease asks whether masks are registered, with no secret:\
 ${v()}`;await K([t.padEnd(e,"-")]);let n=performance.now()+B;for(let o="";performance.now()<n;await y(10))if(o+=s.next(),o.includes(` Add new secret mask with \
length of ${e}
`))return!0;return!1}async function K(s){let e=performance.now()+B;for(let t of h(s)){let n=Buffer.from(`::debug::
${t}`);for(;!V(n);){if(performance.now()>e)throw i("The runner does not read the standard error of this command");await y(5)}}}function V(s){try{return D(2,s)>0}catch(e){
let t=e.code==="EAGAIN";if(!t)throw e;return!t}}var j=1300;function G(s){let e=Buffer.from(s),t=Math.ceil(e.length/Math.ceil(e.length/j)),n=[];for(let o=0;o<e.length;){
let r=Math.min(o+t,e.length);for(;r<e.length&&r>o+t/2&&(O(e,r)||(r-o)%3!==0);)r-=1;n.push(e.subarray(o,r).toString()),o=r}return n.filter(o=>o.trim()!=="")}function O(s,e){
return((s[e]??0)&192)===128}function i(s){return new S("E_STDERR",`${s}, so the masks of values that this job has not seen before would not hold, and the values\
 are not handed on.`,{fix:"Run the action `check` before this step: it takes the new values and masks them, wherever the job runs. In a step without a container\
, on Linux, leave standard error as it is: no `2>`, no pipe, no `::stop-commands::`."})}function le(){let s=new x(process.env),{environment:e}=s,t=new u(e.RUNNER_TEMP),n=new f;return{runner:s,directory:t,clock:n,masks:M,runnerFor:o=>new x(e,o),readInputs:o=>g(
w(o),e),openServices:o=>k(o,{runner:s,directory:t,clock:n})}}export{le as a};
