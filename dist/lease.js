const require=process.getBuiltinModule;
import{c as s}from"./lease-adapters-oidc.js";import{a as t}from"./lease-adapters-connections.js";import"./lease-domain-failure.js";import"./lease-domain-error.js";
import"./lease-runtime.js";function r(o){let n=new t(o),{ACTIONS_ID_TOKEN_REQUEST_URL:c="",HTTPS_PROXY:e,https_proxy:i}=o,R=o["INPUT_ROLE-TO-ASSUME"]?.trim(),T=!/^\s*(false)?\s*$/i.test(o["\
INPUT_DRY-RUN"]??"");return R&&!T&&!(e||i)&&s(o)&&n.connectEarly(new URL(c),1),n}var a=r(process.env),{runLease:p}=await import("./lease-adapters-attempts.js");await p(a);
