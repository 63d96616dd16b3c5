const require=process.getBuiltinModule;
import{e as f}from"./shared-domain-plain-text.js";import{a as i}from"./shared-inputs-lines.js";import{a as c}from"./shared-domain-error.js";var E=process.getBuiltinModule("node:util"),h=t=>E[t];var g=h("parseArgs");var u={format:{type:"string",default:"text"},against:{type:"string"},repository:{type:"string"},"repository-id":{type:"string"},"owner-id":{type:"string"},"defa\
ult-branch":{type:"string",default:"main"},var:{type:"string",multiple:!0,default:[]},"kms-key":{type:"string",multiple:!0,default:[]},descriptions:{type:"strin\
g",multiple:!0,default:[]}};function T(t){let{values:e,positionals:s}=k(t),[r=".",...n]=s,a=[e.repository,e["repository-id"],e["owner-id"]];if(n.length>0&&a.some(
o=>o!==void 0))throw d("--repository, --repository-id and --owner-id are for one repository, and several folders are given.");return{folders:[r,...n],format:e.format,
against:e.against,repository:p("--repository",e.repository,/^[^/\s]+\/[^/\s]+$/,"OWNER/REPO"),repositoryId:p("--repository-id",e["repository-id"],/^\d+$/,"a num\
ber"),ownerId:p("--owner-id",e["owner-id"],/^\d+$/,"a number"),defaultBranch:e["default-branch"],variables:b(e.var,o=>d(`--var takes ${x}, and not ${o}.`)),kmsKeys:e["\
kms-key"].map(o=>p("--kms-key",o,m,"a key's ARN")??""),descriptions:e.descriptions}}function k(t){try{return g({args:[...t],options:u,strict:!0,allowPositionals:!0})}catch{
throw d(`The options of plan are ${Object.keys(u).map(e=>`--${e}`).join(", ")}.`)}}function p(t,e,s,r){if(e===void 0||s.test(e))return e;throw d(`${t} takes ${r}\
.`)}var m=/^arn:[^:]+:kms:[^:]+:\d{12}:key\/\S+$/,x="NAME=VALUE or secrets.NAME=VALUE";function b(t,e){let s=t.map(n=>{let[,a="vars.",o,l]=/^(vars\.|secrets\.)?([A-Za-z_]\w*)=([\s\S]*)$/.
exec(n)??[];if(o===void 0||l===void 0)throw e(n.split("=")[0]??"");return{context:a,entry:[o,l]}}),r=n=>Object.fromEntries(s.filter(a=>a.context===n).map(({entry:a})=>a));
return{vars:r("vars."),secrets:r("secrets.")}}function M(t){let[e=".",...s]=i(t("folders")).map(({text:r})=>r);return{folders:[e,...s],format:"text",against:t("\
against").trim()||void 0,repository:void 0,repositoryId:void 0,ownerId:void 0,defaultBranch:t("default-branch").trim()||"main",variables:b(i(t("variables")).map(
({text:r})=>r),r=>y("variables",r,x)),kmsKeys:i(t("kms-keys")).map(({text:r})=>{if(m.test(r))return r;throw y("kms-keys",r,"a key's ARN")}),descriptions:i(t("de\
scriptions")).map(({text:r})=>r)}}function R(t,e){return f(t,e(t).trim()||"true")}function y(t,e,s){return new c("E_INPUT",`The input ${t} has a line that begin\
s with "${e}".`,{fix:`Allowed: ${s}, one a line.`})}function d(t){return new c("E_USAGE",t,{fix:"`secret-lease --help` shows how."})}export{T as a,M as b,R as c};
