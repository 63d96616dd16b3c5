const require=process.getBuiltinModule;
import{e as y}from"./shared-domain-plain-text.js";import{a as f}from"./shared-inputs-lines.js";import{b as h}from"./shared-domain-listing.js";import{a as m}from"./shared-domain-error.js";var C=process.getBuiltinModule("node:util"),A=t=>C[t];var x=A("parseArgs");function w(t,e){let r=Object.keys(e.options),n=(o,d)=>p(o,{meant:d,form:e}),{tokens:s}=x({args:[...t],options:Object.fromEntries(r.map(o=>[o,{type:"string"}])),
strict:!1,tokens:!0}),a=new Map(r.map(o=>[o,[]])),i=[];for(let o of s){if(o.kind==="option-terminator")continue;if(o.kind==="positional"){if(e.takesWords&&!/^[\u2010-\u2015\u2212]/.
test(o.value))i.push(o.value);else throw n(...I(o.value,e));continue}let d=r.find(O=>O===o.name);if(d===void 0)throw n(...T(o.rawName,r,e));let{value:c}=o,l=a.get(
d)??[];if(c===void 0||!o.inlineValue&&c.startsWith("-"))throw n(`--${d} of ${e.subcommand} has no value.`);if(c.trim()==="")throw n(`--${d} of ${e.subcommand} i\
s empty: what should fill it in is not set.`);if(l.length>0&&!e.options[d].isRepeatable)throw n(`--${d} of ${e.subcommand} is given twice, and only one value ca\
n count.`);a.set(d,[...l,c])}return{values:Object.fromEntries(a),words:i}}function I(t,{subcommand:e,options:r,where:n}){let s=Object.keys(r);if(/^[\u2010-\u2015\u2212]/.
test(t))return[`${e} has a dash of a text where the two hyphens -- of an option belong.`,void 0];let[,a="",i=""]=/^([a-z_-]+)[=:](.*)$/i.exec(t)??[],o=E(a,s);if(o!==
void 0)return[`${e} has an option without its two hyphens.`,b(o,i,r[o])];let d=s.find(c=>r[c].reads?.(t));return[`${e} has a word that belongs to no option${n?`\
 ${n}`:""}.`,d&&b(d,t,r[d])]}function T(t,e,{subcommand:r,options:n,where:s}){let a=`${r} has an option that it does not know${s?` ${s}`:""}.`,i=t.replace(/^-+/,
""),o=e.find(c=>n[c].reads?.(i));if(o!==void 0)return[a,`--${o} ${i}`];let d=E(t,e);return[a,d&&`--${d} ${n[d].form}`]}function b(t,e,{form:r,reads:n}){return`-\
-${t} ${n?.(e)?e:r}`}function E(t,e){let r=i=>i.toLowerCase().replace(/[^a-z]/g,""),n=r(t);if(n==="")return;let s=e.filter(i=>r(i).startsWith(n));if(s.length===
1)return s[0];let[a]=e.map(i=>({name:i,distance:S(n,r(i))})).sort((i,o)=>i.distance-o.distance);return a&&a.distance<=Math.min(2,n.length/2)?a.name:void 0}function S(t,e){
let r=Array.from({length:e.length+1},(n,s)=>s);for(let[n,s]of[...t].entries()){let a=[n+1];for(let[i,o]of[...e].entries())a.push(Math.min((r[i]??0)+(s===o?0:1),
(r[i+1]??0)+1,(a[i]??0)+1));r=a}return r[e.length]??0}function p(t,{meant:e,form:r}={}){let n=Object.entries(r?.options??{}).map(([s,a])=>`--${s} ${a.form}`);return new m(
"E_USAGE",t,{fix:[...e===void 0?[]:[`Probably: \`${e}\`.`],...n.length===0||!r?[]:[`${r.subcommand} takes ${n.join(", ")}.`],"`secret-lease --help` shows how."].
join(`
`)})}var u=["text","json","cloudformation","terraform","aws-cli"],P={subcommand:"plan",takesWords:!0,options:{format:{form:u.join("|"),reads:t=>u.some(e=>e===t)},against:{
form:"FILE"},repository:{form:"OWNER/REPO"},"repository-id":{form:"NUMBER"},"owner-id":{form:"NUMBER"},"default-branch":{form:"NAME"},var:{form:"NAME=VALUE",isRepeatable:!0},
"kms-key":{form:"ARN",isRepeatable:!0},descriptions:{form:"FILE",isRepeatable:!0}}};function G(t){let{values:e,words:r}=w(t,P),[n=".",...s]=r,[[a],[i="main"]]=[
e.against,e["default-branch"]],[[o],[d],[c]]=[e.repository,e["repository-id"],e["owner-id"]];if(s.length>0&&[o,d,c].some(l=>l!==void 0))throw p("--repository, -\
-repository-id and --owner-id are for one repository, and several folders are given.");if(!M(i))throw p("--default-branch takes the name of a branch, for exampl\
e `main`.");return{folders:[n,...s],format:_(e.format),against:a,repository:g("--repository",o,/^[^/\s]+\/[^/\s]+$/,"OWNER/REPO, without an address around it"),
repositoryId:g("--repository-id",d,/^\d+$/,"a number"),ownerId:g("--owner-id",c,/^\d+$/,"a number"),defaultBranch:i,variables:R(e.var,l=>p(`--var takes ${v}, an\
d not ${l}.`)),kmsKeys:e["kms-key"].map(l=>g("--kms-key",l,k,N)??""),descriptions:e.descriptions,origins:{folders:"The command line",against:"--against",descriptions:"\
--descriptions"}}}function _([t="text"]){let e=u.find(s=>s===t);if(e)return e;let r=t.toLowerCase(),n=u.find(s=>s===r)??([...F].find(([s])=>s.test(r))??[])[1];throw p(
`--format takes ${u.join(", ")}.`,{meant:n&&`--format ${n}`})}var F=new Map([[/^(?:tf|hcl|tf\.json|tofu|opentofu)$/,"terraform"],[/^(?:cfn|cf|sam|yaml|yml|template)$/,
"cloudformation"],[/^(?:aws|awscli|cli|bash|sh|shell|script)$/,"aws-cli"],[/^(?:txt|table|human)$/,"text"]]);function g(t,e,r,n){if(e===void 0||r.test(e))return e;
throw p(`${t} takes ${n}.`)}var k=/^arn:[^:]+:kms:[^:]+:\d{12}:key\/[\w-]+$/,N="the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID, which an alias is not",v="N\
AME=VALUE or secrets.NAME=VALUE";function R(t,e){let r=t.map(s=>{let[,a="vars.",i,o]=/^(vars\.|secrets\.)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(s)??[];if(i===void 0||
o===void 0)throw e(s.split("=")[0]??"");return{context:a,entry:[i,o]}}),n=s=>Object.fromEntries(r.filter(a=>a.context===s).map(({entry:a})=>a));return{vars:n("v\
ars."),secrets:n("secrets.")}}function H(t){let[e=".",...r]=f(t("folders")).map(({text:n})=>n);return{folders:[e,...r],format:"text",against:t("against").trim()||
void 0,repository:void 0,repositoryId:void 0,ownerId:void 0,defaultBranch:L(t("default-branch").trim())||"main",variables:R(f(t("variables")).map(({text:n})=>n),
n=>$("variables",n,v)),kmsKeys:f(t("kms-keys")).map(({text:n})=>{if(k.test(n))return n;throw $("kms-keys",n,N)}),descriptions:f(t("descriptions")).map(({text:n})=>n),
origins:{folders:"The input folders",against:"The input against",descriptions:"The input descriptions"}}}function M(t){return!/[\s~^:?*[\\]|^refs\/|^\/|\/$|\.\./.
test(t)}function L(t){if(M(t))return t;throw new m("E_INPUT",`The input default-branch is "${h(t)}", which is no branch.`,{fix:"Allowed: the name of a branch, f\
or example `main`."})}function Z(t,e){return y(t,e(t).trim()||"true")}function $(t,e,r){return new m("E_INPUT",`The input ${t} has a line that begins with "${e}\
".`,{fix:`Allowed: ${r}, one a line.`})}export{w as a,p as b,G as c,H as d,Z as e};
