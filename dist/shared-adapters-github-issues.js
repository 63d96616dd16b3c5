const require=process.getBuiltinModule;
import{a as p}from"./shared-adapters-github-client.js";import"./shared-adapters-connections.js";import{a as l}from"./shared-domain-failure.js";import"./shared-domain-error.js";
var b=50,m=class{#e;constructor(e,s){this.#e=new p(e,s)}async isPublic(){let{data:e}=await this.#e.run("GitHub request",(s,r)=>s.request("GET /repos/{owner}/{re\
po}",{...this.#e.repository,request:r}));return!e.private}async find(e){let s=await this.#s(),r=[];for(let t=1;t<=b;t++){let{data:n}=await this.#e.run("GitHub r\
equest",(u,a)=>u.request("GET /repos/{owner}/{repo}/issues",{...this.#e.repository,state:"all",creator:s,per_page:100,page:t,request:a})),o=n;if(r.push(...o.filter(
({user:u,body:a,pull_request:g})=>g===void 0&&u?.login===s&&e(a??""))),o.length<100)break}return r.sort((t,n)=>t.number-n.number).map(d)}async create(e){let{data:s}=await this.#e.
run("GitHub post",(r,t)=>r.request("POST /repos/{owner}/{repo}/issues",{...this.#e.repository,title:e.title,body:e.body,labels:[...e.labels],assignees:[...e.assignees],
request:t}));return{...d(s),assignees:c(s)}}async isAssignable(e){try{return await this.#e.run("GitHub request",(s,r)=>s.request("GET /repos/{owner}/{repo}/assi\
gnees/{assignee}",{...this.#e.repository,assignee:e,request:r})),!0}catch(s){if(!(s instanceof l))throw s;return s.status!==404}}async assign(e,s){let{data:r}=await this.#e.
run("GitHub request",(t,n)=>t.request("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees",{...this.#e.repository,issue_number:e,assignees:[...s],request:n}));
return c(r)}async update(e,{body:s,state:r}){let t=r==="closed"?{state_reason:"completed"}:{};await this.#e.run("GitHub request",(n,o)=>n.request("PATCH /repos/\
{owner}/{repo}/issues/{issue_number}",{...this.#e.repository,issue_number:e,body:s,state:r,...t,request:o}))}async comment(e,s){await this.#e.run("GitHub post",
(r,t)=>r.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{...this.#e.repository,issue_number:e,body:s,request:t}))}async#s(){let{viewer:e}=await this.#e.
run("GitHub request",(s,r)=>s.graphql("query{viewer{login}}",{request:r}));if(!e?.login)throw new l("GitHub request",{kind:"garbage"});return e.login}};function c({
assignees:i}){return(i??[]).map(({login:e})=>e)}function d({number:i,html_url:e,body:s,state:r,state_reason:t}){return{number:i,url:e,body:s??"",isOpen:r==="ope\
n",isDeclined:r==="closed"&&t==="not_planned"}}export{m as GitHubIssues};
