const require=process.getBuiltinModule;
import{e as h}from"./shared-domain-plain-text.js";import{a as u}from"./shared-inputs-lines.js";import{b as x}from"./shared-domain-listing.js";import{a as m}from"./shared-domain-error.js";var C=process.getBuiltinModule("node:util"),I=t=>C[t];var b=I("parseArgs");function E(t,e){let r=Object.keys(e.options),n=(o,d)=>p(o,{meant:d,form:e}),{tokens:s}=b({args:[...t],options:Object.fromEntries(r.map(o=>[o,{type:"string"}])),
strict:!1,tokens:!0}),a=new Map(r.map(o=>[o,[]])),i=[];for(let o of s){if(o.kind==="option-terminator")continue;if(o.kind==="positional"){if(e.takesWords&&!/^[\u2010-\u2015\u2212]/.
test(o.value))i.push(o.value);else throw n(...A(o.value,e));continue}let d=r.find(l=>l===o.name);if(d===void 0)throw n(...T(o.rawName,r,e));let{value:c}=o,f=a.get(
d)??[];if(c===void 0||!o.inlineValue&&c.startsWith("-"))throw n(`--${d} of ${e.subcommand} has no value.`);if(c.trim()==="")throw n(`--${d} of ${e.subcommand} i\
s empty: what should fill it in is not set.`);if(f.length>0&&!e.options[d].isRepeatable)throw n(`--${d} of ${e.subcommand} is given twice, and only one value ca\
n count.`);a.set(d,[...f,c])}return{values:Object.fromEntries(a),words:i}}function A(t,{subcommand:e,options:r,where:n}){let s=Object.keys(r);if(/^[\u2010-\u2015\u2212]/.
test(t))return[`${e} has a dash of a text where the two hyphens -- of an option belong.`,void 0];let[,a="",i=""]=/^([a-z_-]+)[=:](.*)$/i.exec(t)??[],o=$(a,s);if(o!==
void 0)return[`${e} has an option without its two hyphens.`,w(o,i,r[o])];let d=s.find(c=>r[c].reads?.(t));return[`${e} has a word that belongs to no option${n?`\
 ${n}`:""}.`,d&&w(d,t,r[d])]}function T(t,e,{subcommand:r,options:n,where:s}){let a=`${r} has an option that it does not know${s?` ${s}`:""}.`,i=t.replace(/^-+/,
""),o=e.find(c=>n[c].reads?.(i));if(o!==void 0)return[a,`--${o} ${i}`];let d=$(t,e);return[a,d&&`--${d} ${n[d].form}`]}function w(t,e,{form:r,reads:n}){return`-\
-${t} ${n?.(e)?e:r}`}function $(t,e){let r=i=>i.toLowerCase().replace(/[^a-z]/g,""),n=r(t);if(n==="")return;let s=e.filter(i=>r(i).startsWith(n));if(s.length===
1)return s[0];let[a]=e.map(i=>({name:i,distance:S(n,r(i))})).sort((i,o)=>i.distance-o.distance);return a&&a.distance<=Math.min(2,n.length/2)?a.name:void 0}function S(t,e){
let r=Array.from({length:e.length+1},(n,s)=>s);for(let[n,s]of[...t].entries()){let a=[n+1];for(let[i,o]of[...e].entries())a.push(Math.min((r[i]??0)+(s===o?0:1),
(r[i+1]??0)+1,(a[i]??0)+1));r=a}return r[e.length]??0}function p(t,{meant:e,form:r}={}){let n=Object.entries(r?.options??{}).map(([s,a])=>`--${s} ${a.form}`);return new m(
"E_USAGE",t,{fix:[...e===void 0?[]:[`Probably: \`${e}\`.`],...n.length===0||!r?[]:[`${r.subcommand} takes ${n.join(", ")}.`],"`secret-lease --help` shows how."].
join(`
`)})}var g=["text","json","cloudformation","terraform","aws-cli"],F={subcommand:"plan",takesWords:!0,options:{format:{form:g.join("|"),reads:t=>g.some(e=>e===t)},against:{
form:"FILE"},repository:{form:"OWNER/REPO"},repositories:{form:"FILE"},"repository-id":{form:"NUMBER"},"owner-id":{form:"NUMBER"},"default-branch":{form:"NAME"},
var:{form:"NAME=VALUE",isRepeatable:!0},"kms-key":{form:"ARN",isRepeatable:!0},descriptions:{form:"FILE",isRepeatable:!0}}};function G(t){let{values:e,words:r}=E(
t,F),[n=".",...s]=r,[[a],[i],[o]]=[e.against,e.repositories,e["default-branch"]],[[d],[c],[f]]=[e.repository,e["repository-id"],e["owner-id"]];if(s.length>0&&[d,
c,f].some(l=>l!==void 0))throw p("--repository, --repository-id and --owner-id are for one repository, and several folders are given: --repositories FILE tells \
the numbers of all.");if(o!==void 0&&!O(o))throw p("--default-branch takes the name of a branch, for example `main`.");return{folders:[n,...s],format:P(e.format),
against:a,repository:y("--repository",d,/^[^/\s]+\/[^/\s]+$/,"OWNER/REPO, without an address around it"),repositoryId:y("--repository-id",c,/^\d+$/,"a number"),
ownerId:y("--owner-id",f,/^\d+$/,"a number"),described:i,defaultBranch:o,variables:M(e.var,l=>p(`--var takes ${R}, and not ${l}.`)),kmsKeys:e["kms-key"].map(l=>y(
"--kms-key",l,N,v)??""),descriptions:e.descriptions,origins:{folders:"The command line",against:"--against",descriptions:"--descriptions",described:"--repositor\
ies"}}}function P([t="text"]){let e=g.find(s=>s===t);if(e)return e;let r=t.toLowerCase(),n=g.find(s=>s===r)??([..._].find(([s])=>s.test(r))??[])[1];throw p(`--f\
ormat takes ${g.join(", ")}.`,{meant:n&&`--format ${n}`})}var _=new Map([[/^(?:tf|hcl|tf\.json|tofu|opentofu)$/,"terraform"],[/^(?:cfn|cf|sam|yaml|yml|template)$/,
"cloudformation"],[/^(?:aws|awscli|cli|bash|sh|shell|script)$/,"aws-cli"],[/^(?:txt|table|human)$/,"text"]]);function y(t,e,r,n){if(e===void 0||r.test(e))return e;
throw p(`${t} takes ${n}.`)}var N=/^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/,v="the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID, which an alias is not",R="N\
AME=VALUE or secrets.NAME=VALUE";function M(t,e){let r=t.map(s=>{let[,a="vars.",i,o]=/^(vars\.|secrets\.)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(s)??[];if(i===void 0||
o===void 0)throw e(s.split("=")[0]??"");return{context:a,entry:[i,o]}}),n=s=>Object.fromEntries(r.filter(a=>a.context===s).map(({entry:a})=>a));return{vars:n("v\
ars."),secrets:n("secrets.")}}function H(t){let[e=".",...r]=u(t("folders")).map(({text:n})=>n);return{folders:[e,...r],format:"text",against:t("against").trim()||
void 0,repository:void 0,repositoryId:void 0,ownerId:void 0,described:t("repositories").trim()||void 0,defaultBranch:L(t("default-branch").trim())||void 0,variables:M(
u(t("variables")).map(({text:n})=>n),n=>k("variables",n,R)),kmsKeys:u(t("kms-keys")).map(({text:n})=>{if(N.test(n))return n;throw k("kms-keys",n,v)}),descriptions:u(
t("descriptions")).map(({text:n})=>n),origins:{folders:"The input folders",against:"The input against",descriptions:"The input descriptions",described:"The inpu\
t repositories"}}}function O(t){return!/[\s~^:?*[\\]|^refs\/|^\/|\/$|\.\./.test(t)}function L(t){if(O(t))return t;throw new m("E_INPUT",`The input default-branc\
h is "${x(t)}", which is no branch.`,{fix:"Allowed: the name of a branch, for example `main`."})}function Z(t,e){return h(t,e(t).trim()||"true")}function k(t,e,r){
return new m("E_INPUT",`The input ${t} has a line that begins with "${e}".`,{fix:`Allowed: ${r}, one a line.`})}export{E as a,p as b,G as c,H as d,Z as e};
