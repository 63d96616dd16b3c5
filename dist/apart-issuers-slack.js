const require=process.getBuiltinModule;
import{b as c,d as o,f as i,j as h}from"./apart-issuers-issuer.js";import"./apart-domain-requests-verification.js";import{f as d}from"./apart-domain-expiry-expiry.js";import{a as r}from"./apart-domain-values-json.js";
var b={id:"slack",name:"Slack",form:/^(?:xox(?:[abprs]|e\.xox[bp])|xapp|xwfp)-[\w-]{10,}$/,host:"slack.com",request:({value:e})=>({method:"POST",path:"/api/auth\
.test",headers:i(e)}),read:(e,{now:u})=>c(e,({ok:p,error:l,expires_in:a})=>{let n=o(e,"x-oauth-scopes");if(p===!0){let s=a instanceof r?Number(a.source):Number.
NaN,f=Date.parse(o(e,"date")??"")||u;return{state:"active",endsAt:d(new Date(f+s*1e3)),scopes:n===void 0?void 0:h(n)}}let t=m.find(s=>s===l);return t===void 0?{
state:"unknown",why:"answered that something else is wrong than the token"}:{state:"refused",why:t,isOver:t==="token_expired"}}),tells:["expiry","scopes"],cannotTell:"\
anything of a webhook URL or a refresh token; invalid_auth also where the app lets in other addresses alone",date:"2026-11-27",source:"https://docs.slack.dev/re\
ference/methods/auth.test"},m=["invalid_auth","token_revoked","token_expired","account_inactive","not_authed"];export{b as slack};
