const require=process.getBuiltinModule;
import{a as b}from"./shared-use-cases-command-command.js";import{a as C}from"./shared-adapters-mask-register.js";import{b as S,d as w}from"./shared-domain-credentials-ambient-credentials.js";import"./shared-domain-credentials-credentials.js";
import"./shared-domain-values-exportable.js";import{b as h}from"./shared-inputs-recorded-inputs.js";import{q as v}from"./shared-domain-records-record.js";import{c as g}from"./shared-domain-expiry-expiry-advice.js";
import"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{a as y}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-clock.js";import"./shared-domain-policies-secret-reader.js";
import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";
import{a as u,b as x}from"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";
import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import{b as D}from"./shared-domain-command-pwsh-quoting.js";import{c as H}from"./shared-adapters-subcommand-runner.js";
import"./shared-domain-credentials-cached-session.js";import"./shared-domain-command-batch-command-line.js";import"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";import"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-adapters-connections.js";
import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-domain-error.js";var F=o=>{let r=()=>process.getBuiltinModule("node:crypto")[o];return new Proxy(function(){},{apply:(e,t,n)=>r()(...n),construct:(e,t)=>new(r())(...t),get:(e,t)=>r()[t]})};var P=F("randomUUID");async function K(o,r,{laterSteps:e,print:t}){t(await q(o,r,e))}async function q({lease:o,shell:r},e,t){y(e.runner.environment);let{record:n,superseded:k}=v(o,e),
s=await e.readInputs(n),m="",R=e.runnerFor(c=>{let{fileName:p,text:l,sourcedBy:i}=D(r,c,P()),d=e.directory.writeFile(n.id,p,Buffer.from(l));t(c),m=i(d)}),a=await e.
openServices(s);try{let{job:c,claims:p,judged:l}=await h(s,a,{leaseId:n.id,isNew:!1,margin:void 0,minted:[]}),i=l.filter(({name:I})=>!k.has(I));g(i,a.clock.now(),
s.expiry);let E=n.credentials?.mode==="env"?await S(n.id,s,c,a):void 0,{accountId:U}=c,f={...{id:n.id,judged:i,credentials:E,accountId:U,claims:p,inputs:s,renews:n},
isWhole:!0};return await b(f,s,e.masks),await w({contents:f,outputs:{kind:"command"}},{...a,runner:R}),m}finally{a.close()}}function Q(o){let r=C(),{environment:e}=r.runner;return H(r.runner,async()=>{u(e),await K(o,r,{laterSteps:t=>x({variables:t,outputs:new Map},e),print:t=>process.
stdout.write(`${t}
`)})})}export{Q as run};
