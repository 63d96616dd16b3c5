const require=process.getBuiltinModule;
import{a as G}from"./shared-use-cases-command-command.js";import{a as A}from"./shared-adapters-mask-register.js";import{b as P,c as R}from"./shared-domain-values-exportable.js";import{b as v}from"./shared-inputs-recorded-inputs.js";
import{q as F}from"./shared-domain-records-record.js";import{b as N}from"./shared-adapters-program-call.js";import{c as k}from"./shared-domain-expiry-expiry-advice.js";import"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import{a as b}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-clock.js";import"./shared-domain-policies-secret-reader.js";import"./shared-domain-expiry-hints.js";
import"./shared-domain-expiry-hint-source.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";import"./shared-adapters-masks.js";
import"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
import{a as d,c as _}from"./shared-adapters-subcommand-runner.js";import"./shared-domain-command-batch-command-line.js";import{e as w}from"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";
import{b as g,c as E}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";
import"./shared-adapters-connections.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import{a as i}from"./shared-domain-error.js";
var y=e=>process.getBuiltinModule("node:child_process")[e],V=e=>new Proxy(function(){},{apply:(t,s,o)=>y(e)(...o),construct:(t,s,o)=>Reflect.construct(y(e),s,o),
get:(t,s)=>y(e)[s]}),Q=new Proxy({},{get:(e,t)=>y(t)});var I=V("spawn");var D=process.getBuiltinModule("node:fs"),q=e=>D[e];var O=q("statSync");var J=process.getBuiltinModule("node:os"),j=e=>J[e];var M=j("constants");function U(e,t,s){let o=[...s.values()].some(a=>a!==""&&e.includes(a)),n=o?"The command behind `--`":e;switch(t){case"not found":return/^[A-Za-z_]\w*=/.test(e)?
new i("E_USAGE","NAME=VALUE stands where exec needs a program; nothing was started.",{fix:"A variable for the program alone: `secret-lease exec -- env NAME=VALU\
E PROGRAM`."}):/\s/.test(e)&&!/[\\/]/.test(e)?new i("E_USAGE",`${n} was not found: quotes make one word of it.`,{fix:"Leave the quotes out: `secret-lease exec -\
- PROGRAM ARGUMENT`. For a line of a shell: `secret-lease exec -- bash -c 'LINE'`."}):new i("E_USAGE",`${n} was not found, so nothing was started.`,{fix:"Check \
its path, which is seen from the working directory of the step, PATH, and the first line (#!) of a script. What only a shell knows, such as cd, a pipe or NAME=V\
ALUE, needs one: `secret-lease exec -- bash -c 'PROGRAM'`."});case"folder":return new i("E_USAGE",`${n} is a folder and no program, so nothing was started.`,{fix:"\
Name a program in it, with its arguments behind it: `secret-lease exec -- PROGRAM`."});case"not executable":return new i("E_USAGE",`${n} may not be run, so noth\
ing was started.`,{fix:`Make it executable (chmod +x), or name what runs it: \`secret-lease exec -- bash ${o?"SCRIPT":e}\`.`});case"no program of Windows":return new i(
"E_USAGE",`${n} is no program that Windows runs, so nothing was started.`,{fix:`Name what runs it: \`secret-lease exec -- ${H(e)} ${o?"SCRIPT":e}\`.`});case"too\
 long":return new i("E_TOO_LARGE",`${n} was not started: its arguments and environment are too long.`,{fix:"Give long arguments by a file, or lease large values\
 with `file`."});case"line break for a batch file":return new i("E_USAGE",`${n} is a batch file, and an argument with a line break cannot reach it.`,{fix:"Give \
the text by a file or a variable instead."})}}function H(e){let[,t=""]=/\.(\w+)$/.exec(e.toLowerCase())??[];return t==="ps1"?"pwsh -File":t==="py"?"python":/^[cm]?js$/.
test(t)?"node":"bash"}var C=process.platform==="win32"?["SIGINT","SIGBREAK","SIGHUP"]:["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR2"];async function T({program:e,environment:t,variables:s},o){
let{platform:n}=process,a=g(E(w(t),s,n),n),c=N(e,a),p=r=>(o(U(e[0],r,s)),r==="not found"?d.notFound:d.notExecutable);if(typeof c=="string")return p(c);let{command:m,
words:x,windowsVerbatimArguments:f}=c,l;try{l=I(m,x,{env:a,stdio:"inherit",windowsVerbatimArguments:f})}catch(r){return p(L(r.code,e[0]))}let h=r=>{n==="win32"||
l.kill(r)};for(let r of C)process.on(r,h);let u=await new Promise(r=>{l.on("exit",(S,W)=>r({code:S,signal:W})),l.on("error",({code:S})=>{l.pid===void 0&&r({code:p(
L(S,e[0])),signal:null})})});for(let r of C)process.off(r,h);return u.signal===null?u.code??d.failed:(process.kill(process.pid,u.signal),128+M.signals[u.signal])}
function L(e,t){return e==="E2BIG"||e==="ENAMETOOLONG"&&process.platform==="win32"?"too long":["ENOENT","ENOTDIR","ENAMETOOLONG","ELOOP"].includes(e??"")?"not f\
ound":O(t,{throwIfNoEntry:!1})?.isDirectory()?"folder":"not executable"}var{notStarted:$}=d;async function B(e,t,s){let{environment:o}=t.runner;b(o);let{record:n}=F(e.lease,t),a=await t.readInputs(n),c=await K(n.id,a,t);P(c);let p=c.
map(({name:x,request:{file:f},value:l})=>[x,f?t.directory.filePath(n.id,x):l]),m=new Map(p);return R(m,c,o,process.platform,!1),await G({judged:c,renews:n,credentials:void 0},
a,t.masks),s(e.program,m)}var z=10*6e4;async function K(e,t,s){let o=await s.openServices(t);try{let{judged:n}=await v(t,o,{leaseId:e,isNew:!1,margin:Math.max(z,
t.expiry.minRemaining),minted:[]});return k(n,o.clock.now(),t.expiry),n}finally{o.close()}}function ke(e){let t=A(),{environment:s}=t.runner,{runner:o}=t;return _(o,()=>B(e,t,(a,c)=>T({program:a,environment:s,variables:c},p=>{o.complain(p),o.summarizeFailure(
p)})),{status:$})}export{ke as run};
