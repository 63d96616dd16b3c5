const require=process.getBuiltinModule;
import{a as g,b as c,c as h,d as y,e as m,f as S,h as j,i as $,j as b}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";
import"./shared-domain-monitor-finding.js";import"./shared-inputs-watched-reference.js";import"./shared-domain-rotation-rotate-inputs.js";import"./shared-domain-alerts-alert-channel.js";import"./shared-domain-expiry-spelled-dates.js";
import{a as f,b as u}from"./shared-adapters-node-version.js";import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import{o as d}from"./shared-domain-requests-role.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-trusted-address.js";import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-policies-via-service.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-values-json.js";
import"./shared-domain-failure.js";import{d as w,e as P}from"./shared-inputs-command-options.js";import{j as l,l as p}from"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";
import"./shared-inputs-lines.js";import"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-domain-error.js";var v=["error","warning","notice"];function k(t){let{roles:n,findings:o}=t,e=o.toSorted((i,N)=>v.indexOf(i.level)-v.indexOf(N.level)).map(i=>`| ${i.level} | ${l(
m(i,t))} | ${p(i.message)} |`),r=["| Level | Where | What |","| --- | --- | --- |"],a=x(e,O/2),s=x(n.map(i=>q(i,t)),O/2);return["### Secret Lease: plan","",...e.
length===0?["No mistakes found."]:[...r,...a],"",...R(e.length-a.length,"findings","the log"),...s,...R(n.length-s.length,"roles","the output `roles`")].join(`
`)}var O=9e5;function x(t,n){let o=n;return t.filter(e=>(o-=e.length+1,o>=0))}function R(t,n,o){return t===0?[]:[`${t} more ${n} are in ${o}.`,""]}function q({role:t,
trust:n,permissions:o,uses:e},r){let a=[...new Set(e.map(s=>`${m(s,r)} (${s.job})`))].map(l).join(", ");return[`<details><summary>${l(t.arn)}</summary>`,"",`Use\
d by ${a}.`,"","Trust policy:","",...F(n),"",...o?["Permissions:","",...F(o)]:["Its permissions are what the commands of the job do as this role."],"","</detail\
s>",""].join(`
`)}function F(t){return["```json",JSON.stringify(t,null,2),"```"]}await u(async t=>{let{request:n,jobSummary:o}=await d(f,r=>({request:w(r),jobSummary:P("job-summary",r)})),e=await $(n,{repositories:c(n,t.environment),product:h,
readFile:y});for(let r of S(e,"text").split(`
`))t.info(r);g(e.findings),t.handOver({variables:new Map,outputs:new Map([["roles",JSON.stringify(j(e))],["findings",String(e.findings.length)]])}),o&&t.summarize(
k(e)),b(e)&&(process.exitCode=1)});
