const require=process.getBuiltinModule;
import{a as b}from"./shared-inputs-recorded-inputs.js";import{b as F}from"./shared-adapters-attempts.js";import{a as h}from"./shared-adapters-clock.js";import{a as k}from"./shared-inputs-lease-inputs.js";
import{b as w}from"./shared-adapters-masks.js";import{b as l}from"./shared-adapters-subcommand-runner.js";import{f as g}from"./shared-adapters-job-lock.js";import{a as u}from"./shared-domain-error.js";var a=t=>process.getBuiltinModule("node:crypto")[t],v=t=>new Proxy(function(){},{apply:(e,s,n)=>a(t)(...n),construct:(e,s,n)=>Reflect.construct(a(t),s,n),get:(e,s)=>a(
t)[s]}),X=new Proxy({},{get:(t,e)=>a(e)});var D=v("randomInt");var R=v("randomUUID");var $=process.getBuiltinModule("node:fs"),L=t=>$[t];var H=L("writeSync");var i=t=>process.getBuiltinModule("node:timers/promises")[t],N=t=>new Proxy(function(){},{apply:(e,s,n)=>i(t)(...n),construct:(e,s,n)=>Reflect.construct(i(t),s,
n),get:(e,s)=>i(t)[s]}),Y=new Proxy({},{get:(t,e)=>i(e)});var m=N("setTimeout");var A=process.getBuiltinModule("node:fs"),c=t=>A[t];var _=c("closeSync");var d=c("fstatSync");var E=c("openSync");var S=c("readFileSync");var P=c("readSync");var I=c("readdirSync");var C=c("readlinkSync");var U=c("statSync");var p=class t{#e;constructor(e){this.#e=`/proc/${e}`}static readingFrom(e){try{let s=B(process.ppid);if(s===void 0)return;let n=new t(s);return n.#t(e)?n:void 0}catch{
return}}follow(){return new f(()=>this.#s().filter(e=>V.test(this.#n(e))))}#t(e){let s=d(e);return s.isFIFO()?this.#s().some(n=>{let{dev:o,ino:r}=U(n,{throwIfNoEntry:!1})??
{};return o===s.dev&&r===s.ino&&j(n)}):!1}#s(){let e=`${this.#e}/fd`;return I(e).map(s=>`${e}/${s}`)}#n(e){try{return C(e)}catch{return""}}},V=/\/_diag\/Worker_[\d-]+-utc\.log$/,
f=class{#e;#t=new Map;constructor(e){this.#e=e,this.next()}next(){return this.#e().map(e=>this.#s(e)).join("")}#s(e){let s=E(e,"r");try{let{ino:n,size:o}=d(s),r=this.#t.
get(n)??0;this.#t.set(n,o);let y=Buffer.alloc(Math.max(0,o-r));return y.toString("utf8",0,P(s,y,0,y.length,r))}finally{_(s)}}};function B(t){if(t<=1)return;let[
,e,s]=/\((.*)\) \S (\d+)/s.exec(S(`/proc/${t}/stat`,"utf8"))??[];return e==="Runner.Worker"?t:B(Number(s??0))}function j(t){let e=S(t.replace("/fd/","/fdinfo/"),
"utf8"),s=/^flags:\s*([0-7]+)$/m.exec(e)?.[1]??"1";return(Number.parseInt(s,8)&3)===0}var K=5e3,W={async register(t){if(t.length===0)return;let e=p.readingFrom(2);if(!e)throw x("Nothing here shows that the runner itself reads the standard error o\
f this command");let s=e.follow();if(!await M(s))throw x("The runner registers no masks from this step");if(await T([...t].flatMap(q)),!await M(s))throw x("The \
runner has not said that it has registered the masks")}};async function M(t){let e=D(300,3e3),s=`secret-lease asks whether masks are registered, with no secret:\
 ${R()}`;await T([s.padEnd(e,"-")]);let n=performance.now()+K;for(let o="";performance.now()<n;await m(10))if(o+=t.next(),o.includes(` Add new secret mask with \
length of ${e}
`))return!0;return!1}async function T(t){let e=performance.now()+K;for(let s of w(t)){let n=Buffer.from(`::debug::
${s}`);for(;!G(n);){if(performance.now()>e)throw x("The runner does not read the standard error of this command");await m(5)}}}function G(t){try{return H(2,t)>0}catch(e){
if(e.code!=="EAGAIN")throw e;return!1}}var O=1300;function q(t){let e=Buffer.from(t),s=Math.ceil(e.length/Math.ceil(e.length/O)),n=[];for(let o=0;o<e.length;){let r=Math.
min(o+s,e.length);for(;r<e.length&&r>o+s/2&&(z(e,r)||(r-o)%3!==0);)r-=1;n.push(e.subarray(o,r).toString()),o=r}return n.filter(o=>o.trim()!=="")}function z(t,e){
return((t[e]??0)&192)===128}function x(t){return new u("E_STDERR",`${t}, so the masks of values that this job has not seen before would not hold, and the values\
 are not handed on.`,{fix:"Run the action `check` before this step: it takes the new values and masks them, wherever the job runs. In a step without a container\
, on Linux, leave standard error as it is: no `2>`, no pipe, no `::stop-commands::`."})}function ue(){let t=new l(process.env),{environment:e}=t,s=new g(e.RUNNER_TEMP),n=new h;return{runner:t,directory:s,clock:n,masks:W,runnerFor:o=>new l(e,o),readInputs:o=>k(
b(o),e),openServices:o=>F(o,{runner:t,directory:s,clock:n})}}export{ue as a};
