const require=process.getBuiltinModule;
import{d as s}from"./shared-domain-requests-verification.js";import"./shared-domain-expiry-expiry.js";import{a as o}from"./shared-domain-failure.js";import"./shared-runtime.js";import{getOctokit as f}from"./github.js";var c={debug(){},info(){},warn(){},error(){}};async function w(r,e,t){let u={signal:t,redirect:"manual",parseSuccessResponseBody:!1,log:c};try{let n=f(e,{baseUrl:r,
log:c});return a(await n.request("GET /rate_limit",{request:u}))}catch(n){let{response:i}=n;if(!i)throw new o("verification request",{kind:"network"});return a(
i)}}function a({status:r,headers:e}){let t=e["github-authentication-token-expiration"];return{status:r,expiry:s(String(t),String(e.date))}}export{w as checkGitHubToken};
