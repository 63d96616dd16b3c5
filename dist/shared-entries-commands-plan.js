const require=process.getBuiltinModule;
import{a as n,b as s,c as p,d as t,f as a,g as m,i as f,j as c,k as d}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import{b as i}from"./shared-adapters-node-version.js";import"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";import"./shared-sources-secrets-manager-client.js";
import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";
import"./shared-domain-values-json.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-domain-span.js";
import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-inputs-peer-inputs.js";import"./shared-domain-error.js";async function T(r){i("plan");let{format:e}=r,o=await f(r,{repositories:s(r,d(r,{readFile:t}),process.env),product:p,readFile:t});if(process.stdout.write(a(o,e)),
e!=="text"&&e!=="json")for(let l of m(o))process.stderr.write(`${l}
`);return e==="text"&&process.env.GITHUB_ACTIONS==="true"&&n(o.findings),c(o)?1:0}export{T as run};
