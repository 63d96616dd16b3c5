const require=process.getBuiltinModule;
import{e as g}from"./shared-domain-plain-text.js";import{b as f}from"./shared-domain-listing.js";import{a as i}from"./shared-inputs-lines.js";import{a as p}from"./shared-domain-error.js";var E=process.getBuiltinModule("node:util"),w=e=>E[e];var u=w("parseArgs");var y={format:{type:"string",default:"text"},against:{type:"string"},repository:{type:"string"},"repository-id":{type:"string"},"owner-id":{type:"string"},"defa\
ult-branch":{type:"string",default:"main"},var:{type:"string",multiple:!0,default:[]},"kms-key":{type:"string",multiple:!0,default:[]},descriptions:{type:"strin\
g",multiple:!0,default:[]}};function R(e){let{values:r,positionals:s}=k(e),[t=".",...o]=s,a=[r.repository,r["repository-id"],r["owner-id"]];if(o.length>0&&a.some(
n=>n!==void 0))throw c("--repository, --repository-id and --owner-id are for one repository, and several folders are given.");return{folders:[t,...o],format:r.format,
against:r.against,repository:d("--repository",r.repository,/^[^/\s]+\/[^/\s]+$/,"OWNER/REPO"),repositoryId:d("--repository-id",r["repository-id"],/^\d+$/,"a num\
ber"),ownerId:d("--owner-id",r["owner-id"],/^\d+$/,"a number"),defaultBranch:r["default-branch"],variables:b(r.var,n=>c(`--var takes ${h}, and not ${n}.`)),kmsKeys:r["\
kms-key"].map(n=>d("--kms-key",n,x,"a key's ARN")??""),descriptions:r.descriptions,origins:{folders:"The command line",against:"--against",descriptions:"--descr\
iptions"}}}function k(e){try{return u({args:[...e],options:y,strict:!0,allowPositionals:!0})}catch{throw c(`The options of plan are ${Object.keys(y).map(r=>`--${r}`).
join(", ")}.`)}}function d(e,r,s,t){if(r===void 0||s.test(r))return r;throw c(`${e} takes ${t}.`)}var x=/^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/,h="NAME=VALUE\
 or secrets.NAME=VALUE";function b(e,r){let s=e.map(o=>{let[,a="vars.",n,l]=/^(vars\.|secrets\.)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(o)??[];if(n===void 0||l===void 0)
throw r(o.split("=")[0]??"");return{context:a,entry:[n,l]}}),t=o=>Object.fromEntries(s.filter(a=>a.context===o).map(({entry:a})=>a));return{vars:t("vars."),secrets:t(
"secrets.")}}function $(e){let[r=".",...s]=i(e("folders")).map(({text:t})=>t);return{folders:[r,...s],format:"text",against:e("against").trim()||void 0,repository:void 0,
repositoryId:void 0,ownerId:void 0,defaultBranch:v(e("default-branch").trim())||"main",variables:b(i(e("variables")).map(({text:t})=>t),t=>m("variables",t,h)),kmsKeys:i(
e("kms-keys")).map(({text:t})=>{if(x.test(t))return t;throw m("kms-keys",t,"a key's ARN")}),descriptions:i(e("descriptions")).map(({text:t})=>t),origins:{folders:"\
The input folders",against:"The input against",descriptions:"The input descriptions"}}}function v(e){if(!/[\s~^:?*[\\]|^refs\/|^\/|\/$|\.\./.test(e))return e;throw new p(
"E_INPUT",`The input default-branch is "${f(e)}", which is no branch.`,{fix:"Allowed: the name of a branch, for example `main`."})}function _(e,r){return g(e,r(
e).trim()||"true")}function m(e,r,s){return new p("E_INPUT",`The input ${e} has a line that begins with "${r}".`,{fix:`Allowed: ${s}, one a line.`})}function c(e){
return new p("E_USAGE",e,{fix:"`secret-lease --help` shows how."})}export{R as a,$ as b,_ as c};
