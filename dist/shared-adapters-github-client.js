const require=process.getBuiltinModule;
import{h as d}from"./shared-adapters-connections.js";import{a}from"./shared-domain-failure.js";import{getOctokit as f}from"./github.js";var l={debug(){},info(){},warn(){},error(){}},u=class{repository;#t;#e;constructor({api:r,repository:n,token:t},o){let[s="",e=""]=n.split("/");this.repository={
owner:s,repo:e},this.#t=f(t,{baseUrl:r,log:l}),this.#e=o}run(r,n){return this.#e.run(r,async(t,o)=>{try{return await n(this.#t,{signal:o,log:l})}catch(s){throw g(
r,s)}})}};function g(i,r){let{name:n,status:t,response:o,message:s=""}=r;if(n==="GraphqlResponseError")return new a(i,{kind:"answer",status:403});if(t===void 0||
!o)return new a(i,{kind:"network"});let e=o.headers??{},m=e["x-ratelimit-remaining"]==="0",c=Number(e["x-ratelimit-reset"])*1e3,p=t===429||t===403&&(m||"retry-a\
fter"in e||/rate limit/i.test(s)),y=m&&c?c-(Date.parse(e.date??"")||Date.now()):6e4;return new a(i,{kind:"answer",status:p?429:t,words:s,...p&&{retryAfter:d(e["\
retry-after"],Date.now())??Math.max(y,0)}})}export{u as a};
