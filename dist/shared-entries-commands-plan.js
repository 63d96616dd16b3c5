const require=process.getBuiltinModule;
import{a as e,b as n,c as s,d as i,f as p,g as a,i as m,j as f}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import"./shared-domain-requests-role.js";import"./shared-domain-policies-partition.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-values-json.js";import"./shared-domain-failure.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";
import"./shared-domain-error.js";async function w(t){let{format:r}=t,o=await m(t,{repositories:n(t,process.env),product:s,readFile:i});if(process.stdout.write(p(o,r)),r!=="text"&&r!=="json")for(let c of a(
o))process.stderr.write(`${c}
`);return r==="text"&&process.env.GITHUB_ACTIONS==="true"&&e(o.findings),f(o)?1:0}export{w as run};
