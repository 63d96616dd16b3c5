const require=process.getBuiltinModule;
import{a as e,b as n,c as i,d as s,e as f,f as p,g as a,i as m,j as c}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-partition.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-policies-via-service.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-values-json.js";import"./shared-domain-failure.js";import"./shared-domain-plain-text.js";import"./shared-domain-listing.js";import"./shared-inputs-lines.js";
import"./shared-domain-error.js";async function w(t){let r=f(t.format),o=await m(t,{repositories:n(t,process.env),product:i,readFile:s});if(process.stdout.write(p(o,r)),r!=="text"&&r!=="json")for(let l of o.
findings)process.stderr.write(`${a(l)}
`);return r==="text"&&process.env.GITHUB_ACTIONS==="true"&&e(o.findings),c(o)?1:0}export{w as run};
