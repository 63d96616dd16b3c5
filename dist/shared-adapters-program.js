const require=process.getBuiltinModule;
import{a as N}from"./shared-use-cases-command-command.js";import{a as A}from"./shared-adapters-mask-register.js";import{b as v,c as P}from"./shared-domain-values-exportable.js";import{b as E}from"./shared-inputs-recorded-inputs.js";
import{q as F}from"./shared-domain-records-record.js";import{b as R}from"./shared-adapters-program-call.js";import{c as k}from"./shared-domain-expiry-expiry-advice.js";import"./shared-adapters-attempts.js";
import"./shared-domain-refusals-no-answer.js";import"./shared-adapters-connections.js";import{a as b}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-clock.js";import"./shared-domain-expiry-hints.js";
import"./shared-domain-expiry-hint-source.js";import"./shared-domain-policies-secret-reader.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";
import"./shared-adapters-masks.js";import"./shared-domain-requests-role.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";
import"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";
import"./shared-domain-values-refused-names.js";import"./shared-domain-policies-partition.js";import"./shared-domain-values-json.js";import"./shared-domain-failure.js";import{a as m,c as _}from"./shared-adapters-subcommand-runner.js";
import{e as h}from"./shared-adapters-job-lock.js";import{b as g,c as w}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";
import"./shared-domain-listing.js";import"./shared-adapters-event.js";import{a as i}from"./shared-domain-error.js";var V=e=>{let t=()=>process.getBuiltinModule("node:child_process")[e];return new Proxy(function(){},{apply:(s,n,o)=>t()(...o),construct:(s,n)=>new(t())(...n),get:(s,n)=>t()[n]})};var G=V("spawn");var q=process.getBuiltinModule("node:fs"),D=e=>q[e];var I=D("statSync");var W=process.getBuiltinModule("node:os"),$=e=>W[e];var M=$("constants");function U(e,t,s){let n=[...s.values()].some(a=>a!==""&&e.includes(a)),o=n?"The command behind `--`":e;switch(t){case"not found":return/^[A-Za-z_]\w*=/.test(e)?
new i("E_USAGE","NAME=VALUE stands where exec needs a program; nothing was started.",{fix:"A variable for the program alone: `secret-lease exec -- env NAME=VALU\
E PROGRAM`."}):/\s/.test(e)&&!/[\\/]/.test(e)?new i("E_USAGE",`${o} was not found: quotes make one word of it.`,{fix:"Leave the quotes out: `secret-lease exec -\
- PROGRAM ARGUMENT`. For a line of a shell: `secret-lease exec -- bash -c 'LINE'`."}):new i("E_USAGE",`${o} was not found, so nothing was started.`,{fix:"Check \
its path, which is seen from the working directory of the step, PATH, and the first line (#!) of a script. What only a shell knows, such as cd, a pipe or NAME=V\
ALUE, needs one: `secret-lease exec -- bash -c 'PROGRAM'`."});case"folder":return new i("E_USAGE",`${o} is a folder and no program, so nothing was started.`,{fix:"\
Name a program in it, with its arguments behind it: `secret-lease exec -- PROGRAM`."});case"not executable":return new i("E_USAGE",`${o} may not be run, so noth\
ing was started.`,{fix:`Make it executable (chmod +x), or name what runs it: \`secret-lease exec -- bash ${n?"SCRIPT":e}\`.`});case"too long":return new i("E_TO\
O_LARGE",`${o} was not started: its arguments and environment are too long.`,{fix:"Give long arguments by a file, or lease large values with `file`."});case"lin\
e break for a batch file":return new i("E_USAGE",`${o} is a batch file, and an argument with a line break cannot reach it.`,{fix:"Give the text by a file or a v\
ariable instead."})}}var C=process.platform==="win32"?["SIGINT","SIGBREAK","SIGHUP"]:["SIGINT","SIGTERM","SIGHUP","SIGQUIT","SIGUSR2"];async function L({program:e,environment:t,variables:s},n){
let{platform:o}=process,a=g(w(h(t),s,o),o),c=R(e,a),p=r=>(n(U(e[0],r,s)),r==="not found"?m.notFound:m.notExecutable);if(typeof c=="string")return p(c);let{command:d,
words:x,windowsVerbatimArguments:y}=c,l=G(d,x,{env:a,stdio:"inherit",windowsVerbatimArguments:y}),S=r=>{o==="win32"||l.kill(r)};for(let r of C)process.on(r,S);let u=await new Promise(
r=>{l.on("exit",(f,B)=>r({code:f,signal:B})),l.on("error",({code:f})=>{l.pid===void 0&&r({code:p(J(f,e[0])),signal:null})})});for(let r of C)process.off(r,S);return u.
signal===null?u.code??m.failed:(process.kill(process.pid,u.signal),128+M.signals[u.signal])}function J(e,t){return e==="ENOENT"?"not found":e==="E2BIG"?"too lon\
g":I(t,{throwIfNoEntry:!1})?.isDirectory()?"folder":"not executable"}var{notStarted:O}=m;async function T(e,t,s){let{environment:n}=t.runner;b(n);let{record:o}=F(e.lease,t),a=await t.readInputs(o),c=await j(o.id,a,t);v(c);let p=c.
map(({name:x,request:{file:y},value:l})=>[x,y?t.directory.filePath(o.id,x):l]),d=new Map(p);return P(d,c,n,process.platform),await N({judged:c,renews:o,credentials:void 0},
a,t.masks),s(e.program,d)}var H=10*6e4;async function j(e,t,s){let n=await s.openServices(t);try{let{judged:o}=await E(t,n,{leaseId:e,isNew:!1,margin:Math.max(H,
t.expiry.minRemaining),minted:[]});return k(o,n.clock.now(),t.expiry),o}finally{n.close()}}function we(e){let t=A(),{environment:s}=t.runner,{runner:n}=t;return _(n,()=>T(e,t,(a,c)=>L({program:a,environment:s,variables:c},p=>{n.complain(p),n.summarizeFailure(
p)})),{status:O})}export{we as run};
