const require=process.getBuiltinModule;
import{a as T}from"./shared-adapters-mask-register.js";import{b}from"./shared-use-cases-sessions-requested-sessions.js";import"./shared-inputs-recorded-inputs.js";import{q as g}from"./shared-domain-records-record.js";
import"./shared-domain-credentials-credentials.js";import"./shared-adapters-attempts.js";import"./shared-adapters-connections.js";import{a as x,h as f}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-aws-config.js";
import"./shared-adapters-clock.js";import"./shared-domain-span.js";import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";import"./shared-inputs-requests.js";
import"./shared-domain-values-naming.js";import"./shared-adapters-masks.js";import"./shared-domain-in-parallel.js";import"./shared-adapters-event.js";import"./shared-domain-requests-request.js";
import"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import"./shared-domain-values-jmespath.js";import"./shared-domain-values-json.js";import{a as S}from"./shared-domain-listing.js";
import"./shared-domain-values-refused-names.js";import{c as E}from"./shared-adapters-command-runner.js";import{a as u,b as h,c as w,d as k,e as F,f as i}from"./shared-domain-credentials-cached-session.js";
import"./shared-adapters-job-lock.js";import"./shared-adapters-help.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-inputs-scalars.js";
import{a}from"./shared-domain-error.js";import"./shared-runtime.js";var I=process.getBuiltinModule("node:fs"),U=e=>I[e];var v=U("lstatSync");import{DatabaseSync as B}from"node:sqlite";async function D(e,t,s){let o=W(e,t);try{return await s()}finally{o.close()}}var N=5;function W(e,t){let s;try{if(v(e,{throwIfNoEntry:!1})?.isFile()===!1)throw new Error(
"no file");return s=new B(e,{timeout:t}),s.exec("BEGIN EXCLUSIVE"),s}catch(o){throw s?.close(),o.errcode===N?new a("E_TIMEOUT","Another call for this profile we\
nt on for longer than `timeout`.",{fix:"Find out what it waits for, or raise `timeout` of the lease.",cause:o}):new a("E_DISK","The lock of the profile's sessio\
ns cannot be used.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",
cause:o})}}async function L({lease:e,profile:t},s,o){let{directory:c}=o;x(o.runner.environment);let{record:P}=g(e,o),m=await o.readInputs(P),{credentials:_,network:C}=m,p=_.
filter(({mode:n})=>n==="profile"),y=p.find(n=>t===void 0?n.isDefault:n.profile===t);if(!y){let n=p.length===0,r=n?"profile":t===void 0?"default profile":"profil\
e of that name";throw new a("E_NO_LEASE",`The lease ${e} has no ${r}.`,{fix:n?"Lease with `export-credentials: profile`.":`Its profiles are ${S(p.map(R=>R.profile))}\
.`})}let l=u(t),d=()=>w(c.readFile(e,l.cache)?.toString()??"");try{return await s(c.filePath(e,l.lock),C.timeout,async()=>{let n=d();if(n&&k(n,Date.now()))return i(
n);let r=await q(y,m,o);return c.writeFile(e,l.cache,Buffer.from(h(r))),i(r)})}catch(n){let r=d();if(r&&F(r,Date.now()))return i(r);throw n}}async function q(e,t,s){
let o=await s.openServices(t);try{let c=await f(t,o);if(c.kind==="ambient")throw new Error("a profile is requested with a role");return await b(e,t,c,o)}finally{
o.close()}}function oe(e){let t=T();return E(t.runner,async()=>{process.stdout.write(`${await L(e,D,t)}
`)})}export{oe as run};
