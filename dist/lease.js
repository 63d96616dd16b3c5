const require=process.getBuiltinModule;
import{j as e,t as r}from"./lease-adapters-connections.js";var P=5;async function s(o){let{ACTIONS_ID_TOKEN_REQUEST_URL:i="",HTTPS_PROXY:c,https_proxy:T}=o,a=o["INPUT_ROLE-TO-ASSUME"]?.trim(),f=!/^\s*(false)?\s*$/i.test(
o["INPUT_DRY-RUN"]??"");if(c||T)return;let t=new e(o),n=Number(o["INPUT_AUTO-SELECT-FAMILY-ATTEMPT-TIMEOUT"]);if(n>=10&&n<2**31&&t.tryFamilyFor(Math.floor(n)),a&&
!f&&r(o)){let m=t.connectEarly(new URL(i),1);await Promise.race([m,new Promise(u=>setTimeout(u,P))])}return t}var d=await s(process.env),{runLease:R}=await import("./lease-adapters-attempts.js").then(({i:runLease})=>({runLease}));await R(d);
