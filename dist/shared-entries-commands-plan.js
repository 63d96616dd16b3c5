const require=process.getBuiltinModule;
import{a as i,b as s,c as n,d as t,f as p,g as a,i as m,j as f,k as c}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import"./shared-domain-requests-role.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-values-json.js";import"./shared-domain-failure.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";
import"./shared-domain-listing.js";import"./shared-domain-error.js";async function R(r){let{format:o}=r,e=await m(r,{repositories:s(r,c(r,{readFile:t}),process.env),product:n,readFile:t});if(process.stdout.write(p(e,o)),o!=="tex\
t"&&o!=="json")for(let d of a(e))process.stderr.write(`${d}
`);return o==="text"&&process.env.GITHUB_ACTIONS==="true"&&i(e.findings),f(e)?1:0}export{R as run};
