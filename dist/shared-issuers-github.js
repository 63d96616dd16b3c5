const require=process.getBuiltinModule;
import{b as n,c as r,i as p}from"./shared-issuers-issuer.js";import{a}from"./shared-domain-requests-verification.js";import{e as s}from"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";
var h={id:"github",name:"GitHub",form:/^(?:gh[opusr]_(?:[A-Za-z0-9]{36,251}|[A-Za-z0-9]+_eyJ[\w-]*\.[\w-]+\.[\w-]*)|github_pat_\w{22}_\w{59,})$/,host:"api.githu\
b.com",ownPath:e=>e.startsWith("api.")?"":"/api/v3",request:({value:e})=>({path:"/rate_limit",headers:{accept:"application/vnd.github+json",authorization:`${e.split(
".").length===3?"Bearer":"token"} ${e}`}}),read:(e,{isOwnHost:t})=>{if(e.status===404&&t)return d(e);if(e.status===200&&e.json===void 0&&e.body!=="")return n;let i=a(
e.status);return i.state==="active"?d(e):i},includes:(e,t)=>(u[e]??[]).some(i=>i===t||c(i,t)),tells:["expiry","scopes"],cannotTell:"what a fine-grained token or\
 one of an App may do; the end of a classic one that has none",date:"2026-11-27",source:"https://docs.github.com/en/rest/rate-limit/rate-limit"},u={repo:["repo:\
status","repo_deployment","public_repo","repo:invite","security_events"],"admin:repo_hook":["write:repo_hook"],"write:repo_hook":["read:repo_hook"],"admin:org":[
"write:org"],"write:org":["read:org"],"admin:public_key":["write:public_key"],"write:public_key":["read:public_key"],"admin:gpg_key":["write:gpg_key"],"write:gp\
g_key":["read:gpg_key"],"admin:enterprise":["manage_runners:enterprise","manage_billing:enterprise","read:enterprise"],"write:packages":["read:packages"],project:[
"read:project"],user:["read:user","user:email","user:follow"],"write:discussion":["read:discussion"]};function c(e,t){return(u[e]??[]).some(i=>i===t||c(i,t))}function d(e){
let t=s(r(e,"github-authentication-token-expiration")),i=t&&Math.abs(t.getTime()-Date.parse(r(e,"date")??""))<6e4,o=r(e,"x-oauth-scopes");return{state:"active",
endsAt:i?void 0:t,scopes:o===void 0?void 0:p(o)}}export{h as github};
