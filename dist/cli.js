const require=process.getBuiltinModule;
import{a as m,c as P}from"./shared-domain-command-pwsh-quoting.js";import{a as C,b as R,c as $}from"./shared-adapters-subcommand-runner.js";import{a as k,c as b,d as x,f as O}from"./shared-domain-credentials-cached-session.js";
import"./shared-domain-command-batch-command-line.js";import{f as w}from"./shared-adapters-job-lock.js";import{a as c,b as d,c as v}from"./shared-inputs-command-options.js";import"./shared-domain-edit-distance.js";
import"./shared-adapters-concealer.js";import{a as h,f as y,g as p}from"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";import"./shared-domain-listing.js";
import"./shared-adapters-event.js";import"./shared-domain-error.js";var N={s:1,m:60,h:3600,d:86400,w:604800};function S(n){let e=n.replace(/^P(?=[\dT])/i,"").replace(/T(?=\d)/i,""),t=[...e.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
if(t.length===0||t.map(([o])=>o).join("")!==e)return n;let i=t.reduce((o,[,a,l=""])=>o+Number(a)*(N[l.toLowerCase()]??0),0),[r="s",s=1]=Object.entries(N).filter(
([o,a])=>o!=="w"&&i%a===0).at(-1)??[];return Number.isInteger(i)?`${i/s}${r}`:n}function F(n){return/^[A-Za-z0-9_.@+-]{1,64}$/.test(n)}var I=["get","store","erase"];function D([n]){return n==="exec"?C.notStarted:void 0}function L([n,...e]){if(n!=="renew")return"";let t=e.flatMap((r,s)=>r==="--s\
hell"?[e[s+1]]:r.startsWith("--shell=")?[r.slice(8)]:[]),[i]=t.length===1?m.filter(r=>r===t[0]):[];return`${P(i)}
`}function M(n){let[e,...t]=n;if(t.slice(0,t.includes("--")?t.indexOf("--"):t.length).some(r=>r==="--help"||r==="-h"))return{kind:"help"};switch(e){case"check":{
let r={subcommand:e,options:{lease:u,"min-remaining":T}},{values:s}=c(t,r);return{kind:e,lease:f(s.lease,r),minRemaining:_(s["min-remaining"],r)}}case"end":{let r={
subcommand:e,options:{lease:u}};return{kind:e,lease:f(c(t,r).values.lease,r)}}case"renew":{let r={subcommand:e,options:{shell:j,lease:u}},{values:s}=c(t,r);return{
kind:e,lease:f(s.lease,r),shell:q(s.shell,r)}}case"exec":{let r={subcommand:e,options:{lease:u},where:"before --"},s=t.indexOf("--"),[o,...a]=s===-1?[]:t.slice(
s+1);if(o===void 0||o==="--")throw d("exec needs -- and a program after it.",{meant:"secret-lease exec -- PROGRAM"});if(o.trim()==="")throw d("exec needs a prog\
ram after --, and what stands there is empty.",{meant:"secret-lease exec -- PROGRAM"});let{values:l}=c(t.slice(0,s),r);return{kind:e,lease:f(l.lease,r),program:[
o,...a]}}case"credential-process":{let r={subcommand:e,options:{lease:u,profile:{form:"NAME"}}},{values:s}=c(t,r),[o,[a]]=[f(s.lease,r),s.profile];if(o===void 0)
throw d("credential-process needs `--lease ID`.",{form:r});if(a!==void 0&&!F(a))throw d("--profile takes a name of `export-credentials`.",{form:r});return{kind:e,
lease:o,profile:a}}case"git-credential":{let r={subcommand:e,options:{lease:u},takesWords:!0},{values:s,words:o}=c(t,r),[a,[l,...A]]=[f(s.lease,r),o];if(a===void 0||
l===void 0||A.length>0)throw d("git-credential needs `--lease ID` and one of get, store and erase, which git adds.");return{kind:e,lease:a,operation:I.find(G=>G===
l)??"other"}}case"plan":return{kind:e,...v(t)};case"--version":case"version":return{kind:"version"};case"--help":case"-h":case"help":return{kind:"help"};default:
throw d(`${e===void 0?"A subcommand is missing":"There is no such subcommand"}: there are check, renew, exec, end, plan, credential-process and git-credential.`,
{meant:e===void 0?void 0:z(e)})}}function z(n){return[[/^(?:run|ex\w{1,3})$/,"secret-lease exec -- PROGRAM"],[/^(?:export|env|eval|refresh|ren\w{1,3}|get)$/,'ev\
al "$(secret-lease renew --shell bash)"'],[/^(?:status|list|ls|show|info|ch\w{1,3}|verify)$/,"secret-lease check"],[/^(?:revoke|clean(?:up)?|stop|e[nd]{1,3}|release|delete)$/,
"secret-lease end"]].find(([t])=>t.test(n))?.[1]}var u={form:"ID",reads:h},T={form:"30m",reads:n=>p(n)!==void 0},j={form:m.join("|"),reads:n=>m.some(e=>e===n)};
function f([n],e){if(n===void 0||h(n))return n;throw d("--lease takes the output lease-id of the step that leased.",{form:e})}function _([n],e){let t=n===void 0?
void 0:p(n);if(n===void 0||t!==void 0)return t;let i=S(n);throw d(`--min-remaining takes ${y}.`,{meant:p(i)===void 0?void 0:`--min-remaining ${i}`,form:e})}function q([
n],e){let t=m.find(r=>r===n);if(t)return t;let i=B(n);throw d(`renew needs \`--shell\` with one of ${m.join(", ")}.`,{meant:i&&`--shell ${i}`,form:e})}function B(n=""){
let[e=""]=/[a-z]+/i.exec(n.split(/[\\/]/).at(-1)??"")??[];return/^(?:ba|z|da|k|a)?sh$/i.test(e)?"bash":/^(?:pwsh|powershell|ps)$/i.test(e)?"pwsh":/^(?:cmd|batch|bat)$/i.
test(e)?"cmd":void 0}function E({lease:n,profile:e},t,i){let r=b(t.readFile(n,k(e).cache)?.toString()??"");return r&&x(r,i)?O(r):void 0}async function W(n){let e=M(n);switch(e.kind){case"credential-process":{let t=new w(process.env.RUNNER_TEMP),i=E(e,t,Date.now());return i===void 0?(await import("./shared-adapters-session-lock.js")).
runCredentialProcess(e):(process.stdout.write(`${i}
`),0)}case"check":return(await import("./shared-entries-commands-check.js")).run(e);case"renew":return(await import("./shared-entries-commands-renew.js")).run(e);case"exec":return(await import("./shared-adapters-program.js")).
run(e);case"end":return(await import("./end-lease.js")).run(e);case"git-credential":return(await import("./shared-adapters-session-lock.js")).runGitCredential(e);case"p\
lan":return(await import("./shared-entries-commands-plan.js")).run(e);case"help":case"version":return(await import("./shared-entries-commands-help.js")).run(e.kind),0}}process.
stdout.on("error",n=>{if(n.code!=="EPIPE")throw n});var g=process.argv.slice(2);process.exitCode=await $(new R(process.env),()=>W(g),{status:D(g)});process.exitCode!==
0&&process.stdout.write(L(g));
