const require=process.getBuiltinModule;
import{a as P}from"./shared-use-cases-command-command.js";import{a as b}from"./shared-adapters-mask-register.js";import{b as w,d as v}from"./shared-domain-credentials-ambient-credentials.js";import"./shared-domain-credentials-credentials.js";
import"./shared-domain-values-exportable.js";import{b as S}from"./shared-inputs-recorded-inputs.js";import{q as H}from"./shared-domain-records-record.js";import{c as h}from"./shared-domain-expiry-expiry-advice.js";
import"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{a as g}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-clock.js";import"./shared-domain-policies-secret-reader.js";
import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";
import{a as u,b as y}from"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";
import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import{b as C}from"./shared-domain-command-pwsh-quoting.js";import{c as D}from"./shared-adapters-subcommand-runner.js";
import"./shared-domain-credentials-cached-session.js";import"./shared-domain-command-batch-command-line.js";import"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";import"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-adapters-connections.js";
import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-domain-error.js";var p=t=>process.getBuiltinModule("node:crypto")[t],q=t=>new Proxy(function(){},{apply:(r,e,n)=>p(t)(...n),construct:(r,e,n)=>Reflect.construct(p(t),e,n),get:(r,e)=>p(
t)[e]}),B=new Proxy({},{get:(t,r)=>p(r)});var K=q("randomUUID");async function R(t,r,{laterSteps:e,print:n}){n(await O(t,r,e))}async function O({lease:t,shell:r},e,n){g(e.runner.environment);let{record:o,superseded:k}=H(t,e),
s=await e.readInputs(o),d="",E=e.runnerFor(c=>{let{fileName:l,text:m,sourcedBy:i}=C(r,c,K()),f=e.directory.writeFile(o.id,l,Buffer.from(m));n(c),d=i(f)}),a=await e.
openServices(s);try{let{job:c,claims:l,judged:m}=await S(s,a,{leaseId:o.id,isNew:!1,margin:void 0,minted:[]}),i=m.filter(({name:F})=>!k.has(F));h(i,a.clock.now(),
s.expiry);let U=o.credentials?.mode==="env"?await w(o.id,s,c,a):void 0,{accountId:I}=c,x={...{id:o.id,judged:i,credentials:U,accountId:I,claims:l,inputs:s,renews:o},
isWhole:!0};return await P(x,s,e.masks),await v({contents:x,outputs:{kind:"command"}},{...a,runner:E}),d}finally{a.close()}}function Z(t){let r=b(),{environment:e}=r.runner;return D(r.runner,async()=>{u(e),await R(t,r,{laterSteps:n=>y({variables:n,outputs:new Map},e),print:n=>process.
stdout.write(`${n}
`)})})}export{Z as run};
