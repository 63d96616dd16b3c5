const require=process.getBuiltinModule;
import{a as u,b as d,c,d as y,f as S,h as j,i as w,j as $}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";import"./shared-domain-monitor-finding.js";
import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";import{a as i,c as m,f as p,
g as l}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{o as f}from"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";
import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-values-json.js";import"./shared-domain-failure.js";
import{b as g,c as h}from"./shared-inputs-plan-request.js";import"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-domain-listing.js";import"./shared-inputs-lines.js";
import"./shared-adapters-event.js";import"./shared-domain-error.js";function b({roles:o,findings:n}){let e=n.map(({level:t,path:r,line:a,message:s})=>`| ${t} | ${i(`${r}:${a}`)} | ${m(s)} |`);return["### Secret Lease: plan","",...e.
length===0?["No mistakes found."]:["| Level | Where | What |","| --- | --- | --- |",...e],"",...o.map(x)].join(`
`)}function x({role:o,trust:n,permissions:e,uses:t}){let r=[...new Set(t.map(({path:a,job:s})=>`${a} (${s})`))].map(i).join(", ");return[`<details><summary>${i(
o.arn)}</summary>`,"",`Used by ${r}.`,"","Trust policy:","",...P(n),"",...e?["Permissions:","",...P(e)]:["Its permissions are what the commands of the job do as\
 this role."],"","</details>",""].join(`
`)}function P(o){return["```json",JSON.stringify(o,null,2),"```"]}await l(async o=>{let{request:n,jobSummary:e}=await f(p,r=>({request:g(r),jobSummary:h("job-summary",r)})),t=await w(n,{repositories:d(n,o.environment),product:c,
readFile:y});for(let r of S(t,"text").split(`
`))o.info(r);u(t.findings),o.handOver({variables:new Map,outputs:new Map([["roles",JSON.stringify(j(t))],["findings",String(t.findings.length)]])}),e&&o.summarize(
b(t)),$(t)&&(process.exitCode=1)});
