const require=process.getBuiltinModule;
import{a as o,c as n,e as a,i as r}from"./shared-issuers-issuer.js";import"./shared-domain-requests-verification.js";import"./shared-domain-values-json.js";import"./shared-runtime.js";var k={id:"slack",name:"Slack",form:/^xox(?:[abprs]|e\.xox[bp])-[\w-]{10,}$/,host:"slack.com",request:({value:e})=>({method:"POST",path:"/api/auth.test",headers:a(
e)}),read:e=>o(e,({ok:d,error:c})=>{let s=n(e,"x-oauth-scopes");if(d===!0)return{state:"active",scopes:s===void 0?void 0:r(s)};let t=h.find(i=>i===c);return t===
void 0?{state:"unknown",why:"answered that something else is wrong than the token"}:{state:"refused",why:t,isOver:t==="token_expired"}}),tells:["scopes"],cannotTell:"\
until when a token that is rotated works; anything of a webhook URL",date:"2026-11-26",source:"https://docs.slack.dev/reference/methods/auth.test"},h=["invalid_\
auth","token_revoked","token_expired","account_inactive","not_authed"];export{k as slack};
