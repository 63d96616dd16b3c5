const require=process.getBuiltinModule;
import{a as y,b as l,c as x,e as f,g as u,h,i as w}from"./shared-adapters-annotations.js";import"./shared-inputs-check-inputs.js";import"./shared-inputs-lease-inputs.js";import"./shared-inputs-monitor-inputs.js";
import"./shared-inputs-password-options.js";import"./shared-domain-requests-secret-query.js";import"./shared-domain-values-naming.js";import{a as o,b as i,c as p,d as m}from"./shared-adapters-node-version.js";
import"./shared-adapters-command-files.js";import"./shared-adapters-masks.js";import"./shared-domain-in-parallel.js";import"./shared-domain-values-jmespath.js";import"./shared-adapters-event.js";
import"./shared-domain-values-json.js";import"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";
import"./shared-domain-requests-role.js";import{b as S,c as d}from"./shared-inputs-plan-request.js";import"./shared-adapters-help.js";import"./shared-domain-plain-text.js";import"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import"./shared-domain-error.js";import"./shared-runtime.js";var b=process.getBuiltinModule("node:fs"),v=e=>b[e];var k=v("readFileSync");function g({roles:e,findings:n}){let t=n.map(({level:s,path:c,line:r,message:a})=>`| ${s} | ${o(`${c}:${r}`)} | ${i(a)} |`);return["### Secret Lease: plan","",...t.
length===0?["No mistakes found."]:["| Level | Where | What |","| --- | --- | --- |",...t],"",...e.map(R)].join(`
`)}function R({role:e,trust:n,permissions:t,uses:s}){let c=[...new Set(s.map(({path:r,job:a})=>`${r} (${a})`))].map(o).join(", ");return[`<details><summary>${o(
e.arn)}</summary>`,"",`Used by ${c}.`,"","Trust policy:","",...F(n),"",...t?["Permissions:","",...F(t)]:["Its permissions are what the commands of the job do as\
 this role."],"","</details>",""].join(`
`)}function F(e){return["```json",JSON.stringify(e,null,2),"```"]}await m(async e=>{let n=S(p),t=await h(n,{repositories:l(n,e.environment),product:x,readFile:s=>k(s,"utf8")});for(let s of f(t,"text").split(`
`))e.info(s);y(t.findings),e.handOver({variables:new Map,outputs:new Map([["roles",JSON.stringify(u(t))],["findings",String(t.findings.length)]])}),d("job-summa\
ry",p)&&e.summarize(g(t)),w(t)&&(process.exitCode=1)});
