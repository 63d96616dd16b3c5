const require=process.getBuiltinModule;
import{c as i,d as n}from"./apart-issuers-issuer.js";import{b as s}from"./apart-domain-requests-verification.js";import{c as a}from"./apart-domain-expiry-expiry.js";import"./apart-domain-values-json.js";
import"./apart-runtime.js";var m={id:"github",name:"GitHub",form:/^(?:gh[opur]_[A-Za-z0-9]{36,251}|ghs_(?:[A-Za-z0-9]{36,251}|[A-Za-z0-9]+_eyJ[\w-]*\.[\w-]+\.[\w-]*)|github_pat_\w{22}_\w{59})$/,
host:"api.github.com",ownPath:e=>e.startsWith("api.")?"":"/api/v3",request:({value:e})=>({path:"/rate_limit",headers:{accept:"application/vnd.github+json",authorization:`${e.
split(".").length===3?"Bearer":"token"} ${e}`}}),read:(e,{isOwnHost:t})=>{if(e.status===404&&t)return p(e);let r=s(e.status);return r.state==="active"?p(e):r},includes:(e,t)=>(d[e]??
[]).some(r=>r===t||u(r,t)),tells:["expiry","scopes"],cannotTell:"what a fine-grained token or one of an App may do; the end of a classic one that has none",date:"\
2026-11-26",source:"https://docs.github.com/en/rest/rate-limit/rate-limit"},d={repo:["repo:status","repo_deployment","public_repo","repo:invite","security_event\
s"],"admin:repo_hook":["write:repo_hook"],"write:repo_hook":["read:repo_hook"],"admin:org":["write:org"],"write:org":["read:org"],"admin:public_key":["write:pub\
lic_key"],"write:public_key":["read:public_key"],"admin:gpg_key":["write:gpg_key"],"write:gpg_key":["read:gpg_key"],"admin:enterprise":["manage_runners:enterpri\
se","manage_billing:enterprise","read:enterprise"],"write:packages":["read:packages"],project:["read:project"],user:["read:user","user:email","user:follow"],"wr\
ite:discussion":["read:discussion"]};function u(e,t){return(d[e]??[]).some(r=>r===t||u(r,t))}function p(e){let t=a(i(e,"github-authentication-token-expiration")),
r=t&&Math.abs(t.getTime()-Date.parse(i(e,"date")??""))<6e4,o=i(e,"x-oauth-scopes");return{state:"active",endsAt:r?void 0:t,scopes:o===void 0?void 0:n(o)}}export{m as github};
