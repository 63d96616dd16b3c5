const require=process.getBuiltinModule;
import{a as g,b as d,c as h,d as y,e as l,f as S,h as $,i as b,j as P}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import{a as f,b as u}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{o as c}from"./shared-domain-requests-role.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-values-json.js";
import"./shared-domain-failure.js";import{d as w,e as j}from"./shared-inputs-command-options.js";import{j as m,l as p}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";
import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-domain-error.js";function k(t){let{roles:e,findings:n}=t,o=n.map(i=>`| ${i.level} | ${m(l(i,t))} | ${p(i.message)} |`),r=["| Level | Where | What |","| --- | --- | --- |"],a=R(o,
O/2),s=R(e.map(i=>F(i,t)),O/2);return["### Secret Lease: plan","",...o.length===0?["No mistakes found."]:[...r,...a],"",...v(o.length-a.length,"findings","the l\
og"),...s,...v(e.length-s.length,"roles","the output `roles`")].join(`
`)}var O=9e5;function R(t,e){let n=e;return t.filter(o=>(n-=o.length+1,n>=0))}function v(t,e,n){return t===0?[]:[`${t} more ${e} are in ${n}.`,""]}function F({role:t,
trust:e,permissions:n,uses:o},r){let a=[...new Set(o.map(s=>`${l(s,r)} (${s.job})`))].map(m).join(", ");return[`<details><summary>${m(t.arn)}</summary>`,"",`Use\
d by ${a}.`,"","Trust policy:","",...x(e),"",...n?["Permissions:","",...x(n)]:["Its permissions are what the commands of the job do as this role."],"","</detail\
s>",""].join(`
`)}function x(t){return["```json",JSON.stringify(t,null,2),"```"]}await u(async t=>{let{request:e,jobSummary:n}=await c(f,r=>({request:w(r),jobSummary:j("job-summary",r)})),o=await b(e,{repositories:d(e,t.environment),product:h,
readFile:y});for(let r of S(o,"text").split(`
`))t.info(r);g(o.findings),t.handOver({variables:new Map,outputs:new Map([["roles",JSON.stringify($(o))],["findings",String(o.findings.length)]])}),n&&t.summarize(
k(o)),P(o)&&(process.exitCode=1)});
