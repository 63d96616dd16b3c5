const require=process.getBuiltinModule;
import{a as b}from"./shared-domain-edit-distance.js";import{e as h}from"./shared-domain-plain-text.js";import{a as u}from"./shared-inputs-lines.js";import{b as x}from"./shared-domain-listing.js";
import{a as m}from"./shared-domain-error.js";var M=process.getBuiltinModule("node:util"),A=t=>M[t];var w=A("parseArgs");function $(t,e){let n=Object.keys(e.options),r=(o,d)=>p(o,{meant:d,form:e}),{tokens:s}=w({args:[...t],options:Object.fromEntries(n.map(o=>[o,{type:"string"}])),
strict:!1,tokens:!0}),a=new Map(n.map(o=>[o,[]])),i=[];for(let o of s){if(o.kind==="option-terminator")continue;if(o.kind==="positional"){if(e.takesWords&&!/^[\u2010-\u2015\u2212]/.
test(o.value))i.push(o.value);else throw r(...T(o.value,e));continue}let d=n.find(l=>l===o.name);if(d===void 0)throw r(...S(o.rawName,n,e));let{value:c}=o,f=a.get(
d)??[];if(c===void 0||!o.inlineValue&&c.startsWith("-"))throw r(`--${d} of ${e.subcommand} has no value.`);if(c.trim()==="")throw r(`--${d} of ${e.subcommand} i\
s empty: what should fill it in is not set.`);if(f.length>0&&!e.options[d].isRepeatable)throw r(`--${d} of ${e.subcommand} is given twice, and only one value ca\
n count.`);a.set(d,[...f,c])}return{values:Object.fromEntries(a),words:i}}function T(t,{subcommand:e,options:n,where:r}){let s=Object.keys(n);if(/^[\u2010-\u2015\u2212]/.
test(t))return[`${e} has a dash of a text where the two hyphens -- of an option belong.`,void 0];let[,a="",i=""]=/^([a-z_-]+)[=:](.*)$/i.exec(t)??[],o=k(a,s);if(o!==
void 0)return[`${e} has an option without its two hyphens.`,E(o,i,n[o])];let d=s.find(c=>n[c].reads?.(t));return[`${e} has a word that belongs to no option${r?`\
 ${r}`:""}.`,d&&E(d,t,n[d])]}function S(t,e,{subcommand:n,options:r,where:s}){let a=`${n} has an option that it does not know${s?` ${s}`:""}.`,i=t.replace(/^-+/,
""),o=e.find(c=>r[c].reads?.(i));if(o!==void 0)return[a,`--${o} ${i}`];let d=k(t,e);return[a,d&&`--${d} ${r[d].form}`]}function E(t,e,{form:n,reads:r}){return`-\
-${t} ${r?.(e)?e:n}`}function k(t,e){let n=i=>i.toLowerCase().replace(/[^a-z]/g,""),r=n(t);if(r==="")return;let s=e.filter(i=>n(i).startsWith(r));if(s.length===
1)return s[0];let[a]=e.map(i=>({name:i,distance:b(r,n(i))})).sort((i,o)=>i.distance-o.distance);return a&&a.distance<=Math.min(2,r.length/2)?a.name:void 0}function p(t,{
meant:e,form:n}={}){let r=Object.entries(n?.options??{}).map(([s,a])=>`--${s} ${a.form}`);return new m("E_USAGE",t,{fix:[...e===void 0?[]:[`Probably: \`${e}\`.`],
...r.length===0||!n?[]:[`${n.subcommand} takes ${r.join(", ")}.`],"`secret-lease --help` shows how."].join(`
`)})}var g=["text","json","cloudformation","terraform","aws-cli"],F={subcommand:"plan",takesWords:!0,options:{format:{form:g.join("|"),reads:t=>g.some(e=>e===t)},against:{
form:"FILE"},repository:{form:"OWNER/REPO"},repositories:{form:"FILE"},"repository-id":{form:"NUMBER"},"owner-id":{form:"NUMBER"},"default-branch":{form:"NAME"},
var:{form:"NAME=VALUE",isRepeatable:!0},"kms-key":{form:"ARN",isRepeatable:!0},descriptions:{form:"FILE",isRepeatable:!0}}};function H(t){let{values:e,words:n}=$(
t,F),[r=".",...s]=n,[[a],[i],[o]]=[e.against,e.repositories,e["default-branch"]],[[d],[c],[f]]=[e.repository,e["repository-id"],e["owner-id"]];if(s.length>0&&[d,
c,f].some(l=>l!==void 0))throw p("--repository, --repository-id and --owner-id are for one repository, and several folders are given: --repositories FILE tells \
the numbers of all.");if(o!==void 0&&!I(o))throw p("--default-branch takes the name of a branch, for example `main`.");return{folders:[r,...s],format:P(e.format),
against:a,repository:y("--repository",d,/^[^/\s]+\/[^/\s]+$/,"OWNER/REPO, without an address around it"),repositoryId:y("--repository-id",c,/^\d+$/,"a number"),
ownerId:y("--owner-id",f,/^\d+$/,"a number"),described:i,defaultBranch:o,variables:C(e.var,l=>p(`--var takes ${O}, and not ${l}.`)),kmsKeys:e["kms-key"].map(l=>y(
"--kms-key",l,R,v)??""),descriptions:e.descriptions,origins:{folders:"The command line",against:"--against",descriptions:"--descriptions",described:"--repositor\
ies"}}}function P([t="text"]){let e=g.find(s=>s===t);if(e)return e;let n=t.toLowerCase(),r=g.find(s=>s===n)??([...L].find(([s])=>s.test(n))??[])[1];throw p(`--f\
ormat takes ${g.join(", ")}.`,{meant:r&&`--format ${r}`})}var L=new Map([[/^(?:tf|hcl|tf\.json|tofu|opentofu)$/,"terraform"],[/^(?:cfn|cf|sam|yaml|yml|template)$/,
"cloudformation"],[/^(?:aws|awscli|cli|bash|sh|shell|script)$/,"aws-cli"],[/^(?:txt|table|human)$/,"text"]]);function y(t,e,n,r){if(e===void 0||n.test(e))return e;
throw p(`${t} takes ${r}.`)}var R=/^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/,v="the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID, which an alias is not",O="N\
AME=VALUE or secrets.NAME=VALUE";function C(t,e){let n=t.map(s=>{let[,a="vars.",i,o]=/^(vars\.|secrets\.)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(s)??[];if(i===void 0||
o===void 0)throw e(s.split("=")[0]??"");return{context:a,entry:[i,o]}}),r=s=>Object.fromEntries(n.filter(a=>a.context===s).map(({entry:a})=>a));return{vars:r("v\
ars."),secrets:r("secrets.")}}function Z(t){let[e=".",...n]=u(t("folders")).map(({text:r})=>r);return{folders:[e,...n],format:"text",against:t("against").trim()||
void 0,repository:void 0,repositoryId:void 0,ownerId:void 0,described:t("repositories").trim()||void 0,defaultBranch:_(t("default-branch").trim())||void 0,variables:C(
u(t("variables")).map(({text:r})=>r),r=>N("variables",r,O)),kmsKeys:u(t("kms-keys")).map(({text:r})=>{if(R.test(r))return r;throw N("kms-keys",r,v)}),descriptions:u(
t("descriptions")).map(({text:r})=>r),origins:{folders:"The input folders",against:"The input against",descriptions:"The input descriptions",described:"The inpu\
t repositories"}}}function I(t){return!/[\s~^:?*[\\]|^refs\/|^\/|\/$|\.\./.test(t)}function _(t){if(I(t))return t;throw new m("E_INPUT",`The input default-branc\
h is "${x(t)}", which is no branch.`,{fix:"Allowed: the name of a branch, for example `main`."})}function J(t,e){return h(t,e(t).trim()||"true")}function N(t,e,n){
return new m("E_INPUT",`The input ${t} has a line that begins with "${e}".`,{fix:`Allowed: ${n}, one a line.`})}export{$ as a,p as b,H as c,Z as d,J as e};
