const require=process.getBuiltinModule;
import{f as p}from"./shared-adapters-connections.js";import{a as l}from"./shared-domain-failure.js";import{getOctokit as b}from"./github.js";var c={debug(){},info(){},warn(){},error(){}},h=50,y=class{#e;#t;#r;constructor({api:e,repository:t,token:s},n){let[r="",o=""]=t.split("/");this.#e=b(s,{baseUrl:e,
log:c}),this.#t={owner:r,repo:o},this.#r=n}async isPublic(){let{data:e}=await this.#s("GitHub request",t=>this.#e.request("GET /repos/{owner}/{repo}",{...this.#t,
request:t}));return!e.private}async find(e){let t=await this.#n(),s=[];for(let r=1;r<=h;r++){let{data:o}=await this.#s("GitHub request",a=>this.#e.request("GET \
/repos/{owner}/{repo}/issues",{...this.#t,state:"all",creator:t,per_page:100,page:r,request:a})),u=o;if(s.push(...u.filter(({user:a,body:d,pull_request:m})=>m===
void 0&&a?.login===t&&e(d??""))),u.length<100)break}let[n]=s.sort((r,o)=>r.number-o.number);return n&&g(n)}async create(e){let{data:t}=await this.#s("GitHub pos\
t",s=>this.#e.request("POST /repos/{owner}/{repo}/issues",{...this.#t,title:e.title,body:e.body,labels:[...e.labels],assignees:[...e.assignees],request:s}));return g(
t)}async update(e,{body:t,state:s}){let n=s==="closed"?{state_reason:"completed"}:{};await this.#s("GitHub request",r=>this.#e.request("PATCH /repos/{owner}/{re\
po}/issues/{issue_number}",{...this.#t,issue_number:e,body:t,state:s,...n,request:r}))}async comment(e,t){await this.#s("GitHub post",s=>this.#e.request("POST /\
repos/{owner}/{repo}/issues/{issue_number}/comments",{...this.#t,issue_number:e,body:t,request:s}))}async#n(){let{viewer:e}=await this.#s("GitHub request",t=>this.#e.
graphql("query{viewer{login}}",{request:t}));if(!e?.login)throw new l("GitHub request",{kind:"garbage"});return e.login}#s(e,t){return this.#r.run(e,async(s,n)=>{
try{return await t({signal:n,log:c})}catch(r){throw w(e,r)}})}};function g({number:i,html_url:e,body:t,state:s,state_reason:n}){return{number:i,url:e,body:t??"",
isOpen:s==="open",isDeclined:s==="closed"&&n==="not_planned"}}function w(i,e){let{name:t,status:s,response:n,message:r=""}=e;if(t==="GraphqlResponseError")return new l(
i,{kind:"answer",status:403});if(s===void 0||!n)return new l(i,{kind:"network"});let o=n.headers??{},u=o["x-ratelimit-remaining"]==="0",a=Number(o["x-ratelimit-\
reset"])*1e3,d=s===429||s===403&&(u||"retry-after"in o||/rate limit/i.test(r)),m=u&&a?a-(Date.parse(o.date??"")||Date.now()):6e4;return new l(i,{kind:"answer",status:d?
429:s,words:r,...d&&{retryAfter:p(o["retry-after"],Date.now())??Math.max(m,0)}})}export{c as a,y as b,w as c};
