const require=process.getBuiltinModule;
import{i as t,s as e}from"./lease-adapters-connections.js";var f=5;async function s(o){let{ACTIONS_ID_TOKEN_REQUEST_URL:r="",HTTPS_PROXY:i,https_proxy:c}=o,a=o["INPUT_ROLE-TO-ASSUME"]?.trim(),T=!/^\s*(false)?\s*$/i.test(
o["INPUT_DRY-RUN"]??"");if(i||c)return;let n=new t(o);if(a&&!T&&e(o)){let d=n.connectEarly(new URL(r),1);await Promise.race([d,new Promise(R=>setTimeout(R,f))])}
return n}var u=await s(process.env),{runLease:P}=await import("./lease-adapters-attempts.js").then(({i:runLease})=>({runLease}));await P(u);
