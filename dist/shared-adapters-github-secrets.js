const require=process.getBuiltinModule;
import{a as p,c as u}from"./shared-adapters-github-issues.js";import"./shared-adapters-connections.js";import{a as m}from"./shared-domain-failure.js";import"./shared-runtime.js";import{getOctokit as w}from"./github.js";var y=20,g=class{#t;#e;#r;constructor({api:o,repository:n,token:s},r){let[e="",t=""]=n.split("/");this.#t=w(s,{baseUrl:o,log:p}),this.#e={owner:e,repo:t},this.#r=
r}async list(){let o=[],n=[],s=async(e,t)=>{try{await t()}catch(i){if(!(i instanceof m))throw i;n.push(`${e} (${i.message})`)}},r=async(e,t,i={})=>{let c=await this.#s(
t,"secrets",i);o.push(...c.map(({name:a,updated_at:d})=>({name:a,where:e,updatedAt:new Date(d??0)})))};return await s("repository",()=>r("repository","GET /repo\
s/{owner}/{repo}/actions/secrets")),await s("organization",()=>r("organization","GET /repos/{owner}/{repo}/actions/organization-secrets")),await s("environments",
async()=>{let e=await this.#s("GET /repos/{owner}/{repo}/environments","environments");for(let{name:t}of e)await r(`environment ${t}`,"GET /repos/{owner}/{repo}\
/environments/{environment_name}/secrets",{environment_name:t})}),{secrets:o,refused:n}}async#s(o,n,s={}){let r=[];for(let e=1;e<=y;e++){let t=await this.#r.run(
"GitHub request",async(i,c)=>{try{let{data:a}=await this.#t.request(o,{...this.#e,...s,per_page:100,page:e,request:{signal:c,log:p}});return a[n]}catch(a){throw u(
"GitHub request",a)}});if(!Array.isArray(t))throw new m("GitHub request",{kind:"garbage"});if(r.push(...t),t.length<100)break}return r}};export{g as GitHubSecrets};
