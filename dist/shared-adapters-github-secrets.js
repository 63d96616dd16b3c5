const require=process.getBuiltinModule;
import{a as p}from"./shared-adapters-github-client.js";import"./shared-adapters-connections.js";import{a as m}from"./shared-domain-failure.js";import"./shared-domain-error.js";
var d=20,u=class{#t;constructor(s,n){this.#t=new p(s,n)}async list(){let s=[],n=[],o=async(t,r)=>{try{await r()}catch(e){if(!(e instanceof m))throw e;n.push(`${t}\
 (${e.message})`)}},i=async(t,r,e={})=>{let a=await this.#e(r,"secrets",e);s.push(...a.map(({name:c,updated_at:g})=>({name:c,where:t,updatedAt:new Date(g??0)})))};
return await o("repository",()=>i("repository","GET /repos/{owner}/{repo}/actions/secrets")),await o("organization",()=>i("organization","GET /repos/{owner}/{re\
po}/actions/organization-secrets")),await o("environments",async()=>{let t=await this.#e("GET /repos/{owner}/{repo}/environments","environments");for(let{name:r}of t)
await i(`environment ${r}`,"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",{environment_name:r})}),{secrets:s,refused:n}}async#e(s,n,o={}){let i=[];
for(let t=1;t<=d;t++){let{data:r}=await this.#t.run("GitHub request",(a,c)=>a.request(s,{...this.#t.repository,...o,per_page:100,page:t,request:c})),e=r[n];if(!Array.
isArray(e))throw new m("GitHub request",{kind:"garbage"});if(i.push(...e),e.length<100)break}return i}};export{u as GitHubSecrets};
