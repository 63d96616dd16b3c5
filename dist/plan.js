const require=process.getBuiltinModule;
import{a as g,b as h,c as y,d as m,e as p,f as S,h as b,i as j,j as v,k as $}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import{a as u,b as d}from"./shared-adapters-exit-at-once.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import"./shared-adapters-node-version.js";import{
o as c}from"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";
import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
import{d as w,e as P}from"./shared-inputs-command-options.js";import"./shared-domain-edit-distance.js";import{j as l,l as f}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";
import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";
import"./shared-domain-failure.js";import"./shared-inputs-peer-inputs.js";import"./shared-domain-error.js";var O=["error","warning","notice"];function N(e){let{roles:n,findings:o}=e,t=o.toSorted((i,q)=>O.indexOf(i.level)-O.indexOf(q.level)).map(i=>`| ${i.level} | ${l(
p(i,e))} | ${f(i.message)} |`),r=["| Level | Where | What |","| --- | --- | --- |"],a=R(t,x/2),s=R(n.map(i=>I(i,e)),x/2);return["### Secret Lease: plan","",...t.
length===0?["No mistakes found."]:[...r,...a],"",...F(t.length-a.length,"findings","the log"),...s,...F(n.length-s.length,"roles","the output `roles`")].join(`
`)}var x=9e5;function R(e,n){let o=n;return e.filter(t=>(o-=t.length+1,o>=0))}function F(e,n,o){return e===0?[]:[`${e} more ${n} are in ${o}.`,""]}function I({role:e,
trust:n,permissions:o,uses:t},r){let a=[...new Set(t.map(s=>`${p(s,r)} (${s.job})`))].map(l).join(", ");return[`<details><summary>${l(e.arn)}</summary>`,"",`Use\
d by ${a}.`,"","Trust policy:","",...k(n),"",...o?["Permissions:","",...k(o)]:["Its permissions are what the commands of the job do as this role."],"","</detail\
s>",""].join(`
`)}function k(e){return["```json",JSON.stringify(e,null,2),"```"]}await d(async e=>{let{request:n,jobSummary:o}=await c(u,r=>({request:w(r),jobSummary:P("job-summary",r)}),e.environment),t=await j(n,{repositories:h(n,$(n,{readFile:m}),
e.environment),product:y,readFile:m});for(let r of S(t,"text").split(`
`))e.info(r);g(t.findings),e.handOver({variables:new Map,outputs:new Map([["roles",JSON.stringify(b(t))],["findings",String(t.findings.length)]])}),o&&e.summarize(
N(t)),v(t)&&(process.exitCode=1)});
