const require=process.getBuiltinModule;
import{b as a,c as o,i as p}from"./shared-issuers-issuer.js";import{a as n}from"./shared-domain-requests-verification.js";import{e as s}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
import"./shared-runtime.js";var h={id:"github",name:"GitHub",form:/^(?:gh[opur]_[A-Za-z0-9]{36,251}|ghs_(?:[A-Za-z0-9]{36,251}|[A-Za-z0-9]+_eyJ[\w-]*\.[\w-]+\.[\w-]*)|github_pat_\w{22}_\w{59})$/,
host:"api.github.com",ownPath:e=>e.startsWith("api.")?"":"/api/v3",request:({value:e})=>({path:"/rate_limit",headers:{accept:"application/vnd.github+json",authorization:`${e.
split(".").length===3?"Bearer":"token"} ${e}`}}),read:(e,{isOwnHost:t})=>{if(e.status===404&&t)return d(e);if(e.status===200&&e.json===void 0&&e.body!=="")return a;
let r=n(e.status);return r.state==="active"?d(e):r},includes:(e,t)=>(u[e]??[]).some(r=>r===t||c(r,t)),tells:["expiry","scopes"],cannotTell:"what a fine-grained \
token or one of an App may do; the end of a classic one that has none",date:"2026-11-26",source:"https://docs.github.com/en/rest/rate-limit/rate-limit"},u={repo:[
"repo:status","repo_deployment","public_repo","repo:invite","security_events"],"admin:repo_hook":["write:repo_hook"],"write:repo_hook":["read:repo_hook"],"admin\
:org":["write:org"],"write:org":["read:org"],"admin:public_key":["write:public_key"],"write:public_key":["read:public_key"],"admin:gpg_key":["write:gpg_key"],"w\
rite:gpg_key":["read:gpg_key"],"admin:enterprise":["manage_runners:enterprise","manage_billing:enterprise","read:enterprise"],"write:packages":["read:packages"],
project:["read:project"],user:["read:user","user:email","user:follow"],"write:discussion":["read:discussion"]};function c(e,t){return(u[e]??[]).some(r=>r===t||c(
r,t))}function d(e){let t=s(o(e,"github-authentication-token-expiration")),r=t&&Math.abs(t.getTime()-Date.parse(o(e,"date")??""))<6e4,i=o(e,"x-oauth-scopes");return{
state:"active",endsAt:r?void 0:t,scopes:i===void 0?void 0:p(i)}}export{h as github};
