const require=process.getBuiltinModule;
import{a as n,b as c,c as r,d as a,e as p,f as i,h as x,i as y}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-inputs-monitor-inputs.js";import"./shared-inputs-password-options.js";import"./shared-domain-requests-secret-query.js";import"./shared-domain-values-naming.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-values-jmespath.js";import"./shared-domain-values-json.js";import"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-requests-request.js";
import"./shared-domain-failure.js";import"./shared-domain-requests-role.js";import"./shared-domain-plain-text.js";import"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";
import"./shared-domain-error.js";import"./shared-runtime.js";var m=process.getBuiltinModule("node:fs"),l=e=>m[e];var S=l("readFileSync");async function F(e){let t=a(e.format),s=await x(e,{repositories:c(e,process.env),product:r,readFile:o=>S(o,"utf8")});if(process.stdout.write(p(s,t)),t!=="text"&&
t!=="json")for(let o of s.findings)process.stderr.write(`${i(o)}
`);return t==="text"&&process.env.GITHUB_ACTIONS==="true"&&n(s.findings),y(s)?1:0}export{F as run};
