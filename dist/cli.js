const require=process.getBuiltinModule;
import{a as l}from"./shared-domain-command-shell-script.js";import{a as S,b as E,c as C}from"./shared-adapters-command-runner.js";import{a as h}from"./shared-inputs-profile-name.js";import{a as x,
c as y,d as w,f as k}from"./shared-domain-credentials-cached-session.js";import{e as f}from"./shared-adapters-job-lock.js";import{a as b}from"./shared-inputs-plan-request.js";import"./shared-adapters-concealer.js";
import{a as u}from"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import{b as m,c as g}from"./shared-inputs-scalars.js";import"./shared-inputs-lines.js";
import{a as p}from"./shared-domain-error.js";import"./shared-domain-command-pwsh-quoting.js";import"./shared-runtime.js";var O=process.getBuiltinModule("node:util"),A=t=>O[t];var P=A("parseArgs");function v([t]){return t==="exec"?S.notStarted:void 0}function M(t){let[e,...n]=t;if(n.slice(0,n.includes("--")?n.indexOf("--"):n.length).some(r=>r==="--help"||
r==="-h"))return{kind:"help"};switch(e){case"check":{let r=c(e,n,["lease","min-remaining"]);return{kind:e,lease:d(r.lease),minRemaining:D(r["min-remaining"])}}case"\
end":return{kind:e,lease:d(c(e,n,["lease"]).lease)};case"renew":{let r=c(e,n,["lease","shell"]);return{kind:e,lease:d(r.lease),shell:L(r.shell)}}case"exec":{let r=n.
indexOf("--"),[s,...i]=r===-1?[]:n.slice(r+1);if(s===void 0)throw o("exec needs -- and a program after it.","secret-lease exec -- PROGRAM");let R=c(e,n.slice(0,
r),["lease"],"before --");return{kind:e,lease:d(R.lease),program:[s,...i]}}case"credential-process":{let r=c(e,n,["lease","profile"]),[s,i]=[d(r.lease),r.profile];
if(s===void 0)throw o("credential-process needs `--lease ID`.");if(i!==void 0&&!h(i))throw o("--profile takes a name of `export-credentials`.");return{kind:e,lease:s,
profile:i}}case"git-credential":{let r=["get","store","erase"].find(i=>i===n.at(-1)),s=d(c(e,r?n.slice(0,-1):n,["lease"]).lease);if(s===void 0||r===void 0)throw o(
"git-credential needs `--lease ID` and one of get, store and erase, which git adds.");return{kind:e,lease:s,operation:r}}case"plan":return{kind:e,...b(n)};case"\
--version":case"version":return{kind:"version"};case"--help":case"-h":case"help":return{kind:"help"};default:throw o(`${e===void 0?"A subcommand is missing":"Th\
ere is no such subcommand"}: there are check, renew, exec, end, plan, credential-process and git-credential.`,e===void 0?void 0:_(e))}}function _(t){return[[/^(?:run|ex\w{1,3})$/,
"secret-lease exec -- PROGRAM"],[/^(?:export|env|eval|refresh|ren\w{1,3}|get)$/,'eval "$(secret-lease renew --shell bash)"'],[/^(?:status|list|ls|show|info|ch\w{1,3}|verify)$/,
"secret-lease check"],[/^(?:revoke|clean(?:up)?|stop|e[nd]{1,3}|release|delete)$/,"secret-lease end"]].find(([n])=>n.test(t))?.[1]}function c(t,e,n,a=""){try{let r=Object.
fromEntries(n.map(s=>[s,{type:"string"}]));return P({args:[...e],options:r,strict:!0}).values}catch{let r=n.map(s=>`--${s}`);throw o(`${t} takes ${r.join(" and ")}\
, with a value${n.length>1?" each":""}, and nothing else${a&&` ${a}`}.`)}}function d(t){if(t===void 0||u(t))return t;throw o("--lease takes the output lease-id \
of the step that leased.")}function D(t){let e=t===void 0?void 0:g(t);if(t!==void 0&&e===void 0)throw o(`--min-remaining takes ${m}.`);return e}function L(t){let e=l.
find(n=>n===t);if(e)return e;throw o(`renew needs \`--shell\` with one of ${l.join(", ")}.`)}function o(t,e){let n="`secret-lease --help` shows how.";return new p(
"E_USAGE",t,{fix:e===void 0?n:`Probably: \`${e}\`. ${n}`})}function T({lease:t,profile:e},n,a){let r=y(n.readFile(t,x(e).cache)?.toString()??"");return r&&w(r,a)?k(r):void 0}async function I(t){let e=M(t);switch(e.kind){case"credential-process":{let n=new f(process.env.RUNNER_TEMP),a=T(e,n,Date.now());return a===void 0?(await import("./shared-adapters-session-lock.js")).
runCredentialProcess(e):(process.stdout.write(`${a}
`),0)}case"check":return(await import("./shared-entries-commands-check.js")).run(e);case"renew":return(await import("./shared-entries-commands-renew.js")).run(e);case"exec":return(await import("./shared-adapters-program.js")).
run(e);case"end":return(await import("./end-lease.js")).run(e);case"git-credential":return(await import("./shared-adapters-session-lock.js")).runGitCredential(e);case"p\
lan":return(await import("./shared-entries-commands-plan.js")).run(e);case"help":case"version":return(await import("./shared-entries-commands-help.js")).run(e.kind),0}}var $=process.
argv.slice(2);process.exitCode=await C(new E(process.env),()=>I($),v($));
