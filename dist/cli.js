const require=process.getBuiltinModule;
import{a as l}from"./shared-domain-command-shell-script.js";import{a as S,b,c as C}from"./shared-adapters-command-runner.js";import{a as h}from"./shared-inputs-profile-name.js";import{a as x,
c as y,d as w,f as k}from"./shared-domain-credentials-cached-session.js";import{d as m}from"./shared-adapters-job-lock.js";import{a as E}from"./shared-inputs-plan-request.js";import"./shared-adapters-help.js";
import{a as u}from"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import{b as f,c as g}from"./shared-inputs-scalars.js";import{a as p}from"./shared-domain-error.js";
import"./shared-domain-command-pwsh-quoting.js";import"./shared-runtime.js";var _=process.getBuiltinModule("node:util"),D=r=>_[r];var M=D("parseArgs");function T([r]){return r==="exec"?S.notStarted:void 0}function P(r){let[e,...n]=r;if(n.slice(0,n.includes("--")?n.indexOf("--"):n.length).some(t=>t==="--help"||
t==="-h"))return{kind:"help"};switch(e){case"check":{let t=c(n,["lease","min-remaining"]);return{kind:e,lease:d(t.lease),minRemaining:N(t["min-remaining"])}}case"\
end":return{kind:e,lease:d(c(n,["lease"]).lease)};case"renew":{let t=c(n,["lease","shell"]);return{kind:e,lease:d(t.lease),shell:R(t.shell)}}case"exec":{let t=n.
indexOf("--"),[a,...i]=t===-1?[]:n.slice(t+1);if(a===void 0)throw o("exec needs `--` and a command after it: secret-lease exec -- COMMAND ARGUMENT \u2026");let O=c(
n.slice(0,t),["lease"]);return{kind:e,lease:d(O.lease),program:[a,...i]}}case"credential-process":{let t=c(n,["lease","profile"]),[a,i]=[d(t.lease),t.profile];if(a===
void 0)throw o("credential-process needs `--lease ID`.");if(i!==void 0&&!h(i))throw o("--profile takes a name of `export-credentials`.");return{kind:e,lease:a,profile:i}}case"\
plan":return{kind:e,...E(n)};case"--version":case"version":return{kind:"version"};case"--help":case"-h":case"help":return{kind:"help"};default:throw o(`${e===void 0?
"A subcommand is missing":"There is no such subcommand"}: there are check, renew, exec, end and credential-process.`)}}function c(r,e){try{let n=Object.fromEntries(
e.map(s=>[s,{type:"string"}]));return M({args:[...r],options:n,strict:!0}).values}catch{let n=e.map(s=>`--${s}`);throw o(`Its options are ${n.join(", ")}, each \
with a value.`)}}function d(r){if(r===void 0||u(r))return r;throw o("--lease takes the output lease-id of the step that leased.")}function N(r){let e=r===void 0?
void 0:g(r);if(r!==void 0&&e===void 0)throw o(`--min-remaining takes ${f}.`);return e}function R(r){let e=l.find(n=>n===r);if(e)return e;throw o(`renew needs \`-\
-shell\` with one of ${l.join(", ")}.`)}function o(r){return new p("E_USAGE",r,{fix:"`secret-lease --help` shows how."})}function v({lease:r,profile:e},n,s){let t=y(n.readFile(r,x(e).cache)?.toString()??"");return t&&w(t,s)?k(t):void 0}async function L(r){let e=P(r);switch(e.kind){case"credential-process":{let n=new m(process.env.RUNNER_TEMP),s=v(e,n,Date.now());return s===void 0?(await import("./shared-adapters-session-lock.js")).
run(e):(process.stdout.write(`${s}
`),0)}case"check":return(await import("./shared-entries-commands-check.js")).run(e);case"renew":return(await import("./shared-entries-commands-renew.js")).run(e);case"exec":return(await import("./shared-adapters-program.js")).
run(e);case"end":return(await import("./end-lease.js")).run(e);case"plan":return(await import("./shared-entries-commands-plan.js")).run(e);case"help":case"version":return(await import("./shared-entries-commands-help.js")).
run(e.kind),0}}var A=process.argv.slice(2);process.exitCode=await C(new b(process.env),()=>L(A),T(A));
