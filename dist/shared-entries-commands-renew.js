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
import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-domain-error.js";var P=o=>process.getBuiltinModule("node:crypto")[o],q=o=>{let t=()=>P(o);return new Proxy(function(){},{apply:(e,r,n)=>t()(...n),construct:(e,r,n)=>Reflect.construct(
t(),r,n),get:(e,r)=>t()[r]})},B=new Proxy({},{get:(o,t)=>P(t)});var K=q("randomUUID");async function R(o,t,{laterSteps:e,print:r}){r(await O(o,t,e))}async function O({lease:o,shell:t},e,r){y(e.runner.environment);let{record:n,superseded:k}=v(o,e),
s=await e.readInputs(n),m="",E=e.runnerFor(c=>{let{fileName:p,text:l,sourcedBy:i}=D(t,c,K()),d=e.directory.writeFile(n.id,p,Buffer.from(l));r(c),m=i(d)}),a=await e.
openServices(s);try{let{job:c,claims:p,judged:l}=await h(s,a,{leaseId:n.id,isNew:!1,margin:void 0,minted:[]}),i=l.filter(({name:F})=>!k.has(F));g(i,a.clock.now(),
s.expiry);let U=n.credentials?.mode==="env"?await S(n.id,s,c,a):void 0,{accountId:I}=c,f={...{id:n.id,judged:i,credentials:U,accountId:I,claims:p,inputs:s,renews:n},
isWhole:!0};return await b(f,s,e.masks),await w({contents:f,outputs:{kind:"command"}},{...a,runner:E}),m}finally{a.close()}}function Z(o){let t=C(),{environment:e}=t.runner;return H(t.runner,async()=>{u(e),await R(o,t,{laterSteps:r=>x({variables:r,outputs:new Map},e),print:r=>process.
stdout.write(`${r}
`)})})}export{Z as run};
