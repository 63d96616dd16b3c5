const require=process.getBuiltinModule;
import{f as c}from"./shared-adapters-connections.js";import{a as u}from"./shared-domain-failure.js";import{getOctokit as b}from"./github.js";var d={debug(){},info(){},warn(){},error(){}},w=50,p=class{#e;#s;#r;constructor({api:e,repository:s,token:t},r){let[n="",i=""]=s.split("/");this.#e=b(t,{baseUrl:e,
log:d}),this.#s={owner:n,repo:i},this.#r=r}async isPublic(){let{data:e}=await this.#t("GitHub request",s=>this.#e.request("GET /repos/{owner}/{repo}",{...this.#s,
request:s}));return!e.private}async find(e){let s=await this.#n(),t=[];for(let r=1;r<=w;r++){let{data:n}=await this.#t("GitHub request",a=>this.#e.request("GET \
/repos/{owner}/{repo}/issues",{...this.#s,state:"all",creator:s,per_page:100,page:r,request:a})),i=n;if(t.push(...i.filter(({user:a,body:l,pull_request:m})=>m===
void 0&&a?.login===s&&e(l??""))),i.length<100)break}return t.sort((r,n)=>r.number-n.number).map(y)}async create(e){let{data:s}=await this.#t("GitHub post",t=>this.#e.
request("POST /repos/{owner}/{repo}/issues",{...this.#s,title:e.title,body:e.body,labels:[...e.labels],assignees:[...e.assignees],request:t}));return{...y(s),assignees:g(
s)}}async isAssignable(e){try{return await this.#t("GitHub request",s=>this.#e.request("GET /repos/{owner}/{repo}/assignees/{assignee}",{...this.#s,assignee:e,request:s})),
!0}catch(s){if(!(s instanceof u))throw s;return s.status!==404}}async assign(e,s){let{data:t}=await this.#t("GitHub request",r=>this.#e.request("POST /repos/{ow\
ner}/{repo}/issues/{issue_number}/assignees",{...this.#s,issue_number:e,assignees:[...s],request:r}));return g(t)}async update(e,{body:s,state:t}){let r=t==="cl\
osed"?{state_reason:"completed"}:{};await this.#t("GitHub request",n=>this.#e.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}",{...this.#s,issue_number:e,
body:s,state:t,...r,request:n}))}async comment(e,s){await this.#t("GitHub post",t=>this.#e.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{
...this.#s,issue_number:e,body:s,request:t}))}async#n(){let{viewer:e}=await this.#t("GitHub request",s=>this.#e.graphql("query{viewer{login}}",{request:s}));if(!e?.
login)throw new u("GitHub request",{kind:"garbage"});return e.login}#t(e,s){return this.#r.run(e,async(t,r)=>{try{return await s({signal:r,log:d})}catch(n){throw f(
e,n)}})}};function g({assignees:o}){return(o??[]).map(({login:e})=>e)}function y({number:o,html_url:e,body:s,state:t,state_reason:r}){return{number:o,url:e,body:s??
"",isOpen:t==="open",isDeclined:t==="closed"&&r==="not_planned"}}function f(o,e){let{name:s,status:t,response:r,message:n=""}=e;if(s==="GraphqlResponseError")return new u(
o,{kind:"answer",status:403});if(t===void 0||!r)return new u(o,{kind:"network"});let i=r.headers??{},a=i["x-ratelimit-remaining"]==="0",l=Number(i["x-ratelimit-\
reset"])*1e3,m=t===429||t===403&&(a||"retry-after"in i||/rate limit/i.test(n)),h=a&&l?l-(Date.parse(i.date??"")||Date.now()):6e4;return new u(o,{kind:"answer",status:m?
429:t,words:n,...m&&{retryAfter:c(i["retry-after"],Date.now())??Math.max(h,0)}})}export{d as a,p as b,f as c};
