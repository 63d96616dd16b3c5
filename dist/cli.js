const require=process.getBuiltinModule;
import{a as l}from"./shared-domain-command-shell-script.js";import{a as S,b,c as C}from"./shared-adapters-command-runner.js";import{a as h}from"./shared-inputs-profile-name.js";import{a as x,
c as y,d as w,f as k}from"./shared-domain-credentials-cached-session.js";import{d as m}from"./shared-adapters-job-lock.js";import{a as E}from"./shared-inputs-plan-request.js";import"./shared-adapters-concealer.js";
import{a as u}from"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import{b as f,c as g}from"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";
import{a as p}from"./shared-domain-error.js";import"./shared-domain-command-pwsh-quoting.js";import"./shared-runtime.js";var D=process.getBuiltinModule("node:util"),_=n=>D[n];var M=_("parseArgs");function P([n]){return n==="exec"?S.notStarted:void 0}function T(n){let[e,...r]=n;if(r.slice(0,r.includes("--")?r.indexOf("--"):r.length).some(t=>t==="--help"||
t==="-h"))return{kind:"help"};switch(e){case"check":{let t=c(r,["lease","min-remaining"]);return{kind:e,lease:d(t.lease),minRemaining:N(t["min-remaining"])}}case"\
end":return{kind:e,lease:d(c(r,["lease"]).lease)};case"renew":{let t=c(r,["lease","shell"]);return{kind:e,lease:d(t.lease),shell:R(t.shell)}}case"exec":{let t=r.
indexOf("--"),[a,...i]=t===-1?[]:r.slice(t+1);if(a===void 0)throw o("exec needs `--` and a command after it: secret-lease exec -- COMMAND ARGUMENT \u2026");let O=c(
r.slice(0,t),["lease"]);return{kind:e,lease:d(O.lease),program:[a,...i]}}case"credential-process":{let t=c(r,["lease","profile"]),[a,i]=[d(t.lease),t.profile];if(a===
void 0)throw o("credential-process needs `--lease ID`.");if(i!==void 0&&!h(i))throw o("--profile takes a name of `export-credentials`.");return{kind:e,lease:a,profile:i}}case"\
git-credential":{let t=["get","store","erase"].find(i=>i===r.at(-1)),a=d(c(t?r.slice(0,-1):r,["lease"]).lease);if(a===void 0||t===void 0)throw o("git-credential\
 needs `--lease ID` and one of get, store and erase, which git adds.");return{kind:e,lease:a,operation:t}}case"plan":return{kind:e,...E(r)};case"--version":case"\
version":return{kind:"version"};case"--help":case"-h":case"help":return{kind:"help"};default:throw o(`${e===void 0?"A subcommand is missing":"There is no such s\
ubcommand"}: there are check, renew, exec, end, credential-process and git-credential.`)}}function c(n,e){try{let r=Object.fromEntries(e.map(s=>[s,{type:"string"}]));
return M({args:[...n],options:r,strict:!0}).values}catch{let r=e.map(s=>`--${s}`);throw o(`Its options are ${r.join(", ")}, each with a value.`)}}function d(n){
if(n===void 0||u(n))return n;throw o("--lease takes the output lease-id of the step that leased.")}function N(n){let e=n===void 0?void 0:g(n);if(n!==void 0&&e===
void 0)throw o(`--min-remaining takes ${f}.`);return e}function R(n){let e=l.find(r=>r===n);if(e)return e;throw o(`renew needs \`--shell\` with one of ${l.join(
", ")}.`)}function o(n){return new p("E_USAGE",n,{fix:"`secret-lease --help` shows how."})}function v({lease:n,profile:e},r,s){let t=y(r.readFile(n,x(e).cache)?.toString()??"");return t&&w(t,s)?k(t):void 0}async function I(n){let e=T(n);switch(e.kind){case"credential-process":{let r=new m(process.env.RUNNER_TEMP),s=v(e,r,Date.now());return s===void 0?(await import("./shared-adapters-session-lock.js")).
runCredentialProcess(e):(process.stdout.write(`${s}
`),0)}case"check":return(await import("./shared-entries-commands-check.js")).run(e);case"renew":return(await import("./shared-entries-commands-renew.js")).run(e);case"exec":return(await import("./shared-adapters-program.js")).
run(e);case"end":return(await import("./end-lease.js")).run(e);case"git-credential":return(await import("./shared-adapters-session-lock.js")).runGitCredential(e);case"p\
lan":return(await import("./shared-entries-commands-plan.js")).run(e);case"help":case"version":return(await import("./shared-entries-commands-help.js")).run(e.kind),0}}var A=process.
argv.slice(2);process.exitCode=await C(new b(process.env),()=>I(A),P(A));
