const require=process.getBuiltinModule;
import{e as l,g,h as R,p as y}from"./shared-domain-records-record.js";import{a}from"./shared-adapters-clock.js";import"./shared-domain-expiry-hint-source.js";import"./shared-domain-values-refused-names.js";
import{a as c,b as x,c as k}from"./shared-adapters-subcommand-runner.js";import{f as p}from"./shared-adapters-job-lock.js";import"./shared-adapters-concealer.js";import{h as f}from"./shared-domain-plain-text.js";
import"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-domain-span.js";import"./shared-domain-error.js";function b(m,d,o,t){let i=y(m??"all",t).map(({record:e})=>e),n=t.clock.now(),r=i.flatMap(e=>g(e,n,d??o(e.inputs))).filter(({firm:e})=>e);if(r.length===0){let e=l(
i);return{status:c.done,line:e===void 0?"ok":`ok, the next expiry is ${e}`}}let s=r.some(({at:e})=>e.getTime()<=n),u=r.map(e=>R(e,n));return{status:s?c.expired:
c.expiring,line:`${s?"expired":"expiring"}: ${u.join("; ")}`}}function M({lease:m,minRemaining:d}){let o=new x(process.env);return k(o,async()=>{let t=new p(process.env.RUNNER_TEMP),i=u=>f("min-remaining",u["min-remaining"]??
""),n=new a,{status:r,line:s}=b(m,d,i,{runner:o,directory:t,clock:n});return process.stdout.write(`${s}
`),r})}export{M as run};
