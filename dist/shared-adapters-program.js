const require=process.getBuiltinModule;
import{a as A}from"./shared-use-cases-command-command.js";import{a as _}from"./shared-adapters-mask-register.js";import{b as v,c as P}from"./shared-domain-values-exportable.js";import{b as k}from"./shared-inputs-recorded-inputs.js";
import{q as R}from"./shared-domain-records-record.js";import{b as F}from"./shared-adapters-program-call.js";import{c as b}from"./shared-domain-expiry-expiry-advice.js";import"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import{a as E}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-clock.js";import"./shared-domain-policies-secret-reader.js";import"./shared-domain-expiry-hints.js";
import"./shared-domain-expiry-hint-source.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";import"./shared-adapters-masks.js";
import"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
import{a as m,c as N}from"./shared-adapters-subcommand-runner.js";import"./shared-domain-command-batch-command-line.js";import{e as h}from"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";
import{b as w,c as g}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";
import"./shared-adapters-connections.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import{a as i}from"./shared-domain-error.js";
var G=e=>process.getBuiltinModule("node:child_process")[e],V=e=>{let t=()=>G(e);return new Proxy(function(){},{apply:(s,o,n)=>t()(...n),construct:(s,o,n)=>Reflect.
construct(t(),o,n),get:(s,o)=>t()[o]})},Q=new Proxy({},{get:(e,t)=>G(t)});var I=V("spawn");var D=process.getBuiltinModule("node:fs"),q=e=>D[e];var O=q("statSync");var J=process.getBuiltinModule("node:os"),j=e=>J[e];var M=j("constants");function U(e,t,s){let o=[...s.values()].some(a=>a!==""&&e.includes(a)),n=o?"The command behind `--`":e;switch(t){case"not found":return/^[A-Za-z_]\w*=/.test(e)?
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
let{platform:n}=process,a=w(g(h(t),s,n),n),c=F(e,a),p=r=>(o(U(e[0],r,s)),r==="not found"?m.notFound:m.notExecutable);if(typeof c=="string")return p(c);let{command:d,
words:x,windowsVerbatimArguments:y}=c,l;try{l=I(d,x,{env:a,stdio:"inherit",windowsVerbatimArguments:y})}catch(r){return p(L(r.code,e[0]))}let S=r=>{n==="win32"||
l.kill(r)};for(let r of C)process.on(r,S);let u=await new Promise(r=>{l.on("exit",(f,W)=>r({code:f,signal:W})),l.on("error",({code:f})=>{l.pid===void 0&&r({code:p(
L(f,e[0])),signal:null})})});for(let r of C)process.off(r,S);return u.signal===null?u.code??m.failed:(process.kill(process.pid,u.signal),128+M.signals[u.signal])}
function L(e,t){return e==="E2BIG"||e==="ENAMETOOLONG"&&process.platform==="win32"?"too long":["ENOENT","ENOTDIR","ENAMETOOLONG","ELOOP"].includes(e??"")?"not f\
ound":O(t,{throwIfNoEntry:!1})?.isDirectory()?"folder":"not executable"}var{notStarted:$}=m;async function B(e,t,s){let{environment:o}=t.runner;E(o);let{record:n}=R(e.lease,t),a=await t.readInputs(n),c=await K(n.id,a,t);v(c);let p=c.
map(({name:x,request:{file:y},value:l})=>[x,y?t.directory.filePath(n.id,x):l]),d=new Map(p);return P(d,c,o,process.platform,!1),await A({judged:c,renews:n,credentials:void 0},
a,t.masks),s(e.program,d)}var z=10*6e4;async function K(e,t,s){let o=await s.openServices(t);try{let{judged:n}=await k(t,o,{leaseId:e,isNew:!1,margin:Math.max(z,
t.expiry.minRemaining),minted:[]});return b(n,o.clock.now(),t.expiry),n}finally{o.close()}}function ke(e){let t=_(),{environment:s}=t.runner,{runner:o}=t;return N(o,()=>B(e,t,(a,c)=>T({program:a,environment:s,variables:c},p=>{o.complain(p),o.summarizeFailure(
p)})),{status:$})}export{ke as run};
