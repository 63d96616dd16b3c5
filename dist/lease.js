const require=process.getBuiltinModule;
import{c as n}from"./lease-adapters-oidc.js";import"./lease-domain-error.js";import{a as s}from"./lease-adapters-connections.js";import"./lease-domain-failure.js";
var m=5;async function e(o){let t=new s(o),{ACTIONS_ID_TOKEN_REQUEST_URL:r="",HTTPS_PROXY:c,https_proxy:i}=o,a=o["INPUT_ROLE-TO-ASSUME"]?.trim(),T=!/^\s*(false)?\s*$/i.
test(o["INPUT_DRY-RUN"]??"");if(a&&!T&&!(c||i)&&n(o)){let R=t.connectEarly(new URL(r),1);await Promise.race([R,new Promise(P=>setTimeout(P,m))])}return t}var p=await e(process.env),{runLease:_}=await import("./lease-adapters-attempts.js");await _(p);
