const require=process.getBuiltinModule;
import{a as f,b as u,c as d,d as c,f as h,h as $,i as w,j as P}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-alerts-alert-channel.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-trust-trust-statement.js";import"./shared-inputs-line-roles.js";import"./shared-domain-expiry-spelled-dates.js";
import{a as r,b as p,e as m,f as l}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import"./shared-domain-requests-lease-inputs.js";
import"./shared-domain-listing.js";import"./shared-domain-policies-partition.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-rotation-rotation.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";
import"./shared-domain-values-refused-names.js";import"./shared-domain-values-json.js";import"./shared-domain-failure.js";import{b as g,c as y}from"./shared-inputs-plan-request.js";import"./shared-adapters-concealer.js";
import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-adapters-event.js";import"./shared-domain-error.js";import"./shared-runtime.js";function j({roles:n,findings:t}){let o=t.map(({level:e,path:i,line:s,message:a})=>`| ${e} | ${r(`${i}:${s}`)} | ${p(a)} |`);return["### Secret Lease: plan","",...o.
length===0?["No mistakes found."]:["| Level | Where | What |","| --- | --- | --- |",...o],"",...n.map(b)].join(`
`)}function b({role:n,trust:t,permissions:o,uses:e}){let i=[...new Set(e.map(({path:s,job:a})=>`${s} (${a})`))].map(r).join(", ");return[`<details><summary>${r(
n.arn)}</summary>`,"",`Used by ${i}.`,"","Trust policy:","",...S(t),"",...o?["Permissions:","",...S(o)]:["Its permissions are what the commands of the job do as\
 this role."],"","</details>",""].join(`
`)}function S(n){return["```json",JSON.stringify(n,null,2),"```"]}await l(async n=>{let t=g(m),o=await w(t,{repositories:u(t,n.environment),product:d,readFile:c});for(let e of h(o,"text").split(`
`))n.info(e);f(o.findings),n.handOver({variables:new Map,outputs:new Map([["roles",JSON.stringify($(o))],["findings",String(o.findings.length)]])}),y("job-summa\
ry",m)&&n.summarize(j(o)),P(o)&&(process.exitCode=1)});
