const require=process.getBuiltinModule;
import{a as w}from"./shared-inputs-recorded-inputs.js";import{b as k}from"./shared-adapters-attempts.js";import{a as f}from"./shared-adapters-clock.js";import{a as g}from"./shared-inputs-lease-inputs.js";
import{b as h}from"./shared-adapters-masks.js";import{b as x}from"./shared-adapters-subcommand-runner.js";import{f as u}from"./shared-adapters-job-lock.js";import{a as S}from"./shared-domain-error.js";var b=t=>process.getBuiltinModule("node:crypto")[t],F=t=>{let e=()=>b(t);return new Proxy(function(){},{apply:(s,o,n)=>e()(...n),construct:(s,o,n)=>Reflect.construct(
e(),o,n),get:(s,o)=>e()[o]})},X=new Proxy({},{get:(t,e)=>b(e)});var v=F("randomInt");var D=F("randomUUID");var $=process.getBuiltinModule("node:fs"),L=t=>$[t];var R=L("writeSync");var H=t=>process.getBuiltinModule("node:timers/promises")[t],N=t=>{let e=()=>H(t);return new Proxy(function(){},{apply:(s,o,n)=>e()(...n),construct:(s,o,n)=>Reflect.
construct(e(),o,n),get:(s,o)=>e()[o]})},Y=new Proxy({},{get:(t,e)=>H(e)});var y=N("setTimeout");var A=process.getBuiltinModule("node:fs"),c=t=>A[t];var _=c("closeSync");var m=c("fstatSync");var E=c("openSync");var l=c("readFileSync");var P=c("readSync");var I=c("readdirSync");var C=c("readlinkSync");var U=c("statSync");var a=class t{#e;constructor(e){this.#e=`/proc/${e}`}static readingFrom(e){try{let s=B(process.ppid);if(s===void 0)return;let o=new t(s);return o.#t(e)?o:void 0}catch{
return}}follow(){return new d(()=>this.#s().filter(e=>V.test(this.#n(e))))}#t(e){let s=m(e);return s.isFIFO()?this.#s().some(o=>{let{dev:n,ino:r}=U(o,{throwIfNoEntry:!1})??
{};return n===s.dev&&r===s.ino&&j(o)}):!1}#s(){let e=`${this.#e}/fd`;return I(e).map(s=>`${e}/${s}`)}#n(e){try{return C(e)}catch{return""}}},V=/\/_diag\/Worker_[\d-]+-utc\.log$/,
d=class{#e;#t=new Map;constructor(e){this.#e=e,this.next()}next(){return this.#e().map(e=>this.#s(e)).join("")}#s(e){let s=E(e,"r");try{let{ino:o,size:n}=m(s),r=this.#t.
get(o)??0;this.#t.set(o,n);let p=Buffer.alloc(Math.max(0,n-r));return p.toString("utf8",0,P(s,p,0,p.length,r))}finally{_(s)}}};function B(t){if(t<=1)return;let[
,e,s]=/\((.*)\) \S (\d+)/s.exec(l(`/proc/${t}/stat`,"utf8"))??[];return e==="Runner.Worker"?t:B(Number(s??0))}function j(t){let e=l(t.replace("/fd/","/fdinfo/"),
"utf8"),s=/^flags:\s*([0-7]+)$/m.exec(e)?.[1]??"1";return(Number.parseInt(s,8)&3)===0}var K=5e3,W={async register(t){if(t.length===0)return;let e=a.readingFrom(2);if(!e)throw i("Nothing here shows that the runner itself reads the standard error o\
f this command");let s=e.follow();if(!await M(s))throw i("The runner registers no masks from this step");if(await T([...t].flatMap(q)),!await M(s))throw i("The \
runner has not said that it has registered the masks")}};async function M(t){let e=v(300,3e3),s=`secret-lease asks whether masks are registered, with no secret:\
 ${D()}`;await T([s.padEnd(e,"-")]);let o=performance.now()+K;for(let n="";performance.now()<o;await y(10))if(n+=t.next(),n.includes(` Add new secret mask with \
length of ${e}
`))return!0;return!1}async function T(t){let e=performance.now()+K;for(let s of h(t)){let o=Buffer.from(`::debug::
${s}`);for(;!G(o);){if(performance.now()>e)throw i("The runner does not read the standard error of this command");await y(5)}}}function G(t){try{return R(2,t)>0}catch(e){
let s=e.code==="EAGAIN";if(!s)throw e;return!s}}var O=1300;function q(t){let e=Buffer.from(t),s=Math.ceil(e.length/Math.ceil(e.length/O)),o=[];for(let n=0;n<e.length;){
let r=Math.min(n+s,e.length);for(;r<e.length&&r>n+s/2&&(z(e,r)||(r-n)%3!==0);)r-=1;o.push(e.subarray(n,r).toString()),n=r}return o.filter(n=>n.trim()!=="")}function z(t,e){
return((t[e]??0)&192)===128}function i(t){return new S("E_STDERR",`${t}, so the masks of values that this job has not seen before would not hold, and the values\
 are not handed on.`,{fix:"Run the action `check` before this step: it takes the new values and masks them, wherever the job runs. In a step without a container\
, on Linux, leave standard error as it is: no `2>`, no pipe, no `::stop-commands::`."})}function ue(){let t=new x(process.env),{environment:e}=t,s=new u(e.RUNNER_TEMP),o=new f;return{runner:t,directory:s,clock:o,masks:W,runnerFor:n=>new x(e,n),readInputs:n=>g(
w(n),e),openServices:n=>k(n,{runner:t,directory:s,clock:o})}}export{ue as a};
