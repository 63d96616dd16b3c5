const require=process.getBuiltinModule;
import{a as l}from"./shared-domain-command-pwsh-quoting.js";import{a as b,b as S,c as E}from"./shared-adapters-subcommand-runner.js";import{a as h,c as x,d as y,f as w}from"./shared-domain-credentials-cached-session.js";
import{f}from"./shared-adapters-job-lock.js";import{a as k}from"./shared-inputs-plan-request.js";import"./shared-adapters-concealer.js";import{a as u,f as m,g}from"./shared-domain-plain-text.js";
import"./shared-domain-listing.js";import"./shared-inputs-lines.js";import"./shared-adapters-event.js";import{a as p}from"./shared-domain-error.js";var A=process.getBuiltinModule("node:util"),O=r=>A[r];var P=O("parseArgs");function v(r){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(r)}function C([r]){return r==="exec"?b.notStarted:void 0}function M(r){let[e,...n]=r;if(n.slice(0,n.includes("--")?n.indexOf("--"):n.length).some(t=>t==="--help"||
t==="-h"))return{kind:"help"};switch(e){case"check":{let t=c(e,n,["lease","min-remaining"]);return{kind:e,lease:d(t.lease),minRemaining:D(t["min-remaining"])}}case"\
end":return{kind:e,lease:d(c(e,n,["lease"]).lease)};case"renew":{let t=c(e,n,["lease","shell"]);return{kind:e,lease:d(t.lease),shell:L(t.shell)}}case"exec":{let t=n.
indexOf("--"),[s,...i]=t===-1?[]:n.slice(t+1);if(s===void 0)throw o("exec needs -- and a program after it.","secret-lease exec -- PROGRAM");let R=c(e,n.slice(0,
t),["lease"],"before --");return{kind:e,lease:d(R.lease),program:[s,...i]}}case"credential-process":{let t=c(e,n,["lease","profile"]),[s,i]=[d(t.lease),t.profile];
if(s===void 0)throw o("credential-process needs `--lease ID`.");if(i!==void 0&&!v(i))throw o("--profile takes a name of `export-credentials`.");return{kind:e,lease:s,
profile:i}}case"git-credential":{let t=["get","store","erase"].find(i=>i===n.at(-1)),s=d(c(e,t?n.slice(0,-1):n,["lease"]).lease);if(s===void 0||t===void 0)throw o(
"git-credential needs `--lease ID` and one of get, store and erase, which git adds.");return{kind:e,lease:s,operation:t}}case"plan":return{kind:e,...k(n)};case"\
--version":case"version":return{kind:"version"};case"--help":case"-h":case"help":return{kind:"help"};default:throw o(`${e===void 0?"A subcommand is missing":"Th\
ere is no such subcommand"}: there are check, renew, exec, end, plan, credential-process and git-credential.`,e===void 0?void 0:_(e))}}function _(r){return[[/^(?:run|ex\w{1,3})$/,
"secret-lease exec -- PROGRAM"],[/^(?:export|env|eval|refresh|ren\w{1,3}|get)$/,'eval "$(secret-lease renew --shell bash)"'],[/^(?:status|list|ls|show|info|ch\w{1,3}|verify)$/,
"secret-lease check"],[/^(?:revoke|clean(?:up)?|stop|e[nd]{1,3}|release|delete)$/,"secret-lease end"]].find(([n])=>n.test(r))?.[1]}function c(r,e,n,a=""){try{let t=Object.
fromEntries(n.map(s=>[s,{type:"string"}]));return P({args:[...e],options:t,strict:!0}).values}catch{let t=n.map(s=>`--${s}`);throw o(`${r} takes ${t.join(" and ")}\
, with a value${n.length>1?" each":""}, and nothing else${a&&` ${a}`}.`)}}function d(r){if(r===void 0||u(r))return r;throw o("--lease takes the output lease-id \
of the step that leased.")}function D(r){let e=r===void 0?void 0:g(r);if(r!==void 0&&e===void 0)throw o(`--min-remaining takes ${m}.`);return e}function L(r){let e=l.
find(n=>n===r);if(e)return e;throw o(`renew needs \`--shell\` with one of ${l.join(", ")}.`)}function o(r,e){let n="`secret-lease --help` shows how.";return new p(
"E_USAGE",r,{fix:e===void 0?n:`Probably: \`${e}\`. ${n}`})}function $({lease:r,profile:e},n,a){let t=x(n.readFile(r,h(e).cache)?.toString()??"");return t&&y(t,a)?w(t):void 0}async function N(r){let e=M(r);switch(e.kind){case"credential-process":{let n=new f(process.env.RUNNER_TEMP),a=$(e,n,Date.now());return a===void 0?(await import("./shared-adapters-session-lock.js")).
runCredentialProcess(e):(process.stdout.write(`${a}
`),0)}case"check":return(await import("./shared-entries-commands-check.js")).run(e);case"renew":return(await import("./shared-entries-commands-renew.js")).run(e);case"exec":return(await import("./shared-adapters-program.js")).
run(e);case"end":return(await import("./end-lease.js")).run(e);case"git-credential":return(await import("./shared-adapters-session-lock.js")).runGitCredential(e);case"p\
lan":return(await import("./shared-entries-commands-plan.js")).run(e);case"help":case"version":return(await import("./shared-entries-commands-help.js")).run(e.kind),0}}var T=process.
argv.slice(2);process.exitCode=await E(new S(process.env),()=>N(T),C(T));
