const require=process.getBuiltinModule;
var Nt=process.getBuiltinModule("node:fs"),h=e=>Nt[e];var me=h("lstatSync");var K=h("readFileSync");var A=h("readdirSync");var ue=h("renameSync");var j=h("rmSync");var fe=h("rmdirSync");var Se=h("writeFileSync");var Ut=process.getBuiltinModule("node:path"),V=e=>Ut[e];var z=V("dirname");var x=V("join");var he=V("relative");var p=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,o={}){super(n,{cause:o.
cause}),this.code=t,this.fix=o.fix,this.statements=o.statements??[]}};function u(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Ot=process.getBuiltinModule("node:fs"),g=e=>Ot[e];var ge=g("closeSync");var we=g("existsSync");var U=g("lstatSync");var Ee=g("openSync");var _e=g("readdirSync");var be=g("rmSync");var Re=g("rmdirSync");var It=process.getBuiltinModule("node:path"),Ft=e=>It[e];var O=Ft("dirname");var Dt=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),
get:(n,o)=>t()[o]})};var ke=Dt("setTimeout");var Pt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var ve=Pt("randomUUID");var At=process.getBuiltinModule("node:fs"),I=e=>At[e];var L=I("lstatSync");var J=I("mkdirSync");var Te=I("readdirSync");var q=I("rmdirSync");var Ne=I("unlinkSync");var Lt=process.getBuiltinModule("node:path"),Ue=e=>Lt[e];var Oe=Ue("dirname");var Y=Ue("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function E(e){if(!X(e))throw new p("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was \
exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function X(e){return l(e)||Ht(e)}function Ht(e){try{J(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw R(t);if(l(e))return!0;if(!Q(Oe(e)))return!1;throw new p("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this ac\
tion made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return l(e)?(d?.makePrivate(e),!0):
(q(e),!1)}function Q(e){let t=Y(e,`secret-lease-trial-${ve()}`);try{return J(t,{mode:448}),l(t)}catch(n){throw R(n)}finally{_(t)}}function R(e){return new p("E_\
DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Fe(e)?"Another program has one of these files open, so that Windo\
ws refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function _(e){let t=L(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return w(()=>Ne(e)),[];let n=Te(e).flatMap(o=>_(Y(e,o)));return n.length>0?n:(w(()=>q(e)),
[])}catch{return[e]}}var Ct=1e3,Ie;function w(e){for(;;)try{return e()}catch(t){if(Ie??=Date.now()+Ct,!Fe(t)||Date.now()>Ie)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Fe(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function l(e){
let t=L(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&De(t)}function F(e){let t=L(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&De(t)}function De({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Pe(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Bt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Mt=15,H=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof p&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=_e(O(this.#e));if(n.length>0)return;be(this.#e,{force:!0}),Re(O(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw $t();await ke(Mt)}}#a(t){let n;try{let o=this.#c();if(n=Pe(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(Bt[t]),U(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:a}=o;if(a===Gt||s==="ENOENT"||a===
Wt&&!we(this.#e))return;let r=U(O(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&r===void 0)return;throw o instanceof p?o:Kt(o)}}#c(){E(O(this.#e));let t=U(this.#e,
{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ge(Ee(this.#e,"a",384)),U(this.#e).ino)}},Gt=5,Wt=14;function $t(){return new p(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Kt(e){return new p("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var jt=process.getBuiltinModule("node:fs"),k=e=>jt[e];var Z=k("chmodSync");var Ae=k("mkdirSync");var Le=k("readFileSync");var He=k("renameSync");var Ce=k("rmSync");var Be=k("writeFileSync");var Vt=process.getBuiltinModule("node:path"),C=e=>Vt[e];var Me=C("basename");var Ge=C("dirname");var b=C("join");var We=C("relative");var zt=process.getBuiltinModule("node:url"),Jt=e=>zt[e];var $e=Jt("fileURLToPath");function ee(e){return`'${e.replaceAll("'","'\\''")}'`}function Ke(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function je(e){return`"${e.replaceAll("%",
"%%")}"`}var ne={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ze({node:e,script:t,
nearby:n}){let o=Object.entries(ne),s=["#!/bin/sh",...o.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${ee(e)} ${ee(t)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...o.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),
"setlocal DisableDelayedExpansion",`${Ve(e,n.node)} ${Ve(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function Ve(e,t){return!oe(e,t)&&!te(e)?`"%~dp0${t.replaceAll("%","%%")}"`:je(e)}function oe(e,t){return!te(e)&&(!te(t)||!t.startsWith("."))}var te=e=>/^[\x20-\x7e]*$/.
test(e);var qt=$e(new URL("cli.js",import.meta.url)),B=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=b(t,"bin"),this.#t=b("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=b(this.#e,this.#t);if(!d||Ke(t))return t;let[n,o]=[Ge(this.#e),Me(this.#e)];return b(d.shortPath(n)??n,o,this.#t)}install(){let t=i=>We(
this.directory,i),n=i=>d&&oe(i,t(i))&&d.shortPath(i)||i,[o,s]=[n(process.execPath),n(qt)],a={node:o,script:s,nearby:{node:t(o),script:t(s)}},r=ze(a);if(d&&r.set(
"secret-lease.ps1",d.pwshLauncher(a,ne)),E(this.#e),this.#n(r))return;let c=`${this.directory}.${process.pid}`;try{Ae(c,{mode:448}),d?.makePrivate(c);for(let[i,
y]of r)Be(b(c,i),y,{mode:320,flag:"wx"});this.remove(),w(()=>He(c,this.directory)),Z(this.directory,320)}catch(i){throw Ce(c,{recursive:!0,force:!0}),R(i)}}remove(){
return l(this.directory)&&Z(this.directory,448),_(this.directory)}#n(t){return l(this.directory)&&[...t].every(([n,o])=>{let s=b(this.directory,n);return F(s)&&
Le(s,"utf8")===o})}};function Yt(e){let t=x(e,"secret-lease"),n=process.getuid?.();if(n===void 0||l(t))return t;let o=`${t}-${n}`,s=me(t,{throwIfNoEntry:!1});return l(o)||s!==void 0&&
s.uid!==n?o:t}var D=class{#e;launcher;lock;constructor(t){if(!t)throw new p("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Yt(t),this.launcher=new B(this.#e),this.lock=new H(this.#t,()=>X(this.#e))}recordPath(t){return x(this.#e,
`${t}.json`)}isPrivate(){return l(this.#e)?!0:Q(z(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,o){return E(this.#e),this.#o(x(this.#e,t),n,o)}filePath(t,n){return x(this.#e,t,n)}readFile(t,n){if(!l(this.#e)||!l(x(this.#e,t)))return;let o=this.
filePath(t,n);return F(o)?K(o):void 0}fileNames(t){let n=x(this.#e,t);return u(t)&&l(this.#e)&&l(n)?A(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&_(this.
filePath(t,n))}records(){return this.#n().filter(F).map(t=>w(()=>K(t,"utf8")))}remove(t){if(!u(t)||!l(this.#e))return[];let o=A(this.#e).filter(s=>s.startsWith(
t)).flatMap(s=>_(x(this.#e,s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>he(z(this.#e),s))}removeLock(){if(!(!l(this.#e)||this.#n().
length>0))try{j(this.#t,{force:!0}),fe(this.#e)}catch{}}get#t(){return x(this.#e,"lock")}#n(){return l(this.#e)?A(this.#e).filter(n=>n.endsWith(".json")&&u(n.slice(
0,-5))).map(n=>x(this.#e,n)):[]}#o(t,n,o){E(t);let s=x(t,n),a=`${s}.${process.pid}`;try{Se(a,o,{mode:384,flag:"wx"}),w(()=>ue(a,s))}catch(r){throw j(a,{force:!0}),
R(r)}return s}};function se(e,t){return t==="win32"?e.toUpperCase():e}function Je(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[se(s,t),s]));return new Proxy(n,{get:(s,a)=>s[o.get(se(String(a),t))??""]})}function re(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function qe(e){if(e instanceof p)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new p("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Xt=process.getBuiltinModule("node:fs"),v=e=>Xt[e];var Ye=v("accessSync");var Xe=v("appendFileSync");var Qe=v("constants");var Ze=v("existsSync");var et=v("statSync");var tt=v("truncateSync");function Qt(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ze(n))throw new p("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Zt(n))throw new p("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Zt(e){try{return Ye(e,Qe.W_OK),
!0}catch{return!1}}function st({variables:e,outputs:t},n,o=()=>{}){Qt(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=n[a]??"";return{path:r,
size:ot(r)}});nn(()=>{try{nt(n.GITHUB_ENV??"",e),nt(n.GITHUB_OUTPUT??"",t),o()}catch(a){for(let{path:r,size:c}of s)ot(r)>c&&tt(r,c);throw en("The values could n\
ot be written for later steps; nothing is exported.",a)}})}function nt(e,t){t.size>0&&Xe(e,[...t].map(tn).join(""))}function en(e,t){return new p("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var ae=process.platform==="w\
in32"?`\r
`:`
`;function tn([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${ae}${t}${ae}${n}${ae}`}function ot(e){return et(e,{throwIfNoEntry:!1})?.
size??0}function nn(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}var on=process.getBuiltinModule("node:fs"),sn=e=>on[e];var rt=sn("writeSync");function at(e,t,n={}){let o=Object.entries(n).map(([s,a])=>`${s}=${rn(a)}`);return`::${[e,o.join(",")].filter(Boolean).join(" ")}::${ct(t)}
`}function ct(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function rn(e){return ct(e).replaceAll(":","%3A").replaceAll(",","%2C")}function ce(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=rt(1,t,n)}catch(o){
if(o.code!=="EAGAIN")throw o;Atomics.wait(an,0,0,5)}}var an=new Int32Array(new SharedArrayBuffer(4));var ie=class{environment=Je(process.env,process.platform);info(t){ce(`${re(t)}
`)}warning(t){ce(at("warning",re(t)))}handOver(t){st(t,this.environment)}};async function it(e){let t=new ie;try{await e(t)}catch(n){let{code:o,message:s}=qe(n);
t.warning(`${o}: ${s}`)}}function f(e){return process.env[`STATE_${e}`]??""}function pe(e){let t=e.length-20,n=e.slice(0,20).map(cn).join(", ");return t>0?`${n} and ${t} more`:n}function cn(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var lt=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
names:`
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT
      RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE
      ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL
      ACTIONS_ORCHESTRATION_ID ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL ACTIONS_STEP_DEBUG
      ACTIONS_RUNNER_DEBUG
    `},{tool:"GitHub Actions",reason:"switches on what the runner keeps off for safety",source:"https://github.blog/changelog/2020-10-01-github-actions-deprecat\
ing-set-env-and-add-path-commands/",names:"ACTIONS_ALLOW_UNSECURE_COMMANDS ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION"},{tool:"GitHub Actions",reason:"is refused b\
y the runner, whoever sets it",source:"https://github.blog/changelog/2023-10-05-github-actions-node-options-environment-variable-is-restricted/",names:"NODE_OPT\
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function dt(e,t){
let n=e.toUpperCase(),{exact:o,families:s}=pn(t);return[...o.get(n)??[],...s.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,c)=>r-c).map(r=>t[r]).find(r=>r&&
!dn(n,r))}var pt=new WeakMap;function pn(e){let t=pt.get(e);if(t)return t;let n=e.flatMap((r,c)=>ln(r).map(i=>({pattern:i,at:c}))),o=new Map;for(let{pattern:r,at:c}of n)
o.set(r,[...o.get(r)??[],c]);let s=n.flatMap(({pattern:r,at:c})=>{let[i="",y]=r.split("*");return y===void 0?[]:[{covers:yt(i,y),at:c}]}),a={exact:o,families:s};
return pt.set(e,a),a}function ln({names:e}){return e.trim().split(/\s+/)}function dn(e,{except:t={}}){return Object.keys(t).some(n=>yn(n,e))}function yn(e,t){let[n="",o]=e.split("*");
return o===void 0?t===n:yt(n,o)(t)}function yt(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function le(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function xt(e){return e===""?"is empty":le(e)?xn(dt(e,lt)):"has other characters than letters, digits an\
d _, or begins with a digit"}function xn(e){return e&&`${e.reason} (${e.tool})`}var de=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var mt=de("createHmac");var ut=de("hkdfSync");var ft=de("timingSafeEqual");function St(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:a}=e,r=[n,o,s,a].join(`
`);return new Uint8Array(ut("sha256",t??"",r,"secret-lease record",32))}function ht(e,t){return mt("sha256",t).update(e).digest("hex")}function gt(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(ht(t,n))];return o.length===s.length&&ft(o,s)}var mn=1;function un(e,t){let{seal:n,...o}=_t(e);return gt(n,JSON.stringify(o),t)&&kt(o)?o:void 0}function Et(e){let{seal:t,...n}=_t(e);return kt(n)?n:void 0}function _t(e){
try{let t=JSON.parse(e);return T(t)?t:{}}catch{return{}}}function bt(e,t){let o=[...new Map(e.flatMap(s=>un(s,t)??[]).map(s=>[s.id,s])).values()].sort((s,a)=>Date.
parse(s.leasedAt)-Date.parse(a.leasedAt));return{records:o,areIntact:o.length===e.length}}function Rt(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function kt(e){
if(!T(e)||e.version!==mn||!u(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:a,claims:r,expiresAt:c,entries:i,credentials:y,inputs:N}=e,{environmentSize:G=0,
isEnded:W=!1,gitVariables:P=[]}=e;return M(t)&&Number.isFinite(n)&&typeof o=="string"&&S(m,s)&&S(m,a)&&wt(r)&&S(M,c)&&Array.isArray(i)&&i.every(Sn)&&S(hn,y)&&fn(
G)&&typeof W=="boolean"&&Array.isArray(P)&&P.every(ye)&&wt(N)}function fn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function Sn(e){if(!T(e)||
!T(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:a,selector:r,expiresAt:c,source:i,firm:y,judgement:N,pinned:G,exported:W,role:P=""}=e;return ye(
t)&&m(P)&&[n,o,s].every(m)&&Array.isArray(a)&&a.every(m)&&S(m,r)&&S(M,c)&&S(m,i)&&[y,G].every($=>typeof $=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(N))&&["env","output","file"].every($=>typeof W[$]=="boolean")}function hn(e){if(!T(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t==="e\
nv"||t==="profile")&&m(n)&&S(M,o)&&Array.isArray(s)&&s.every(ye)}function ye(e){return m(e)&&le(e)&&xt(e)===void 0}function T(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function m(e){return typeof e=="string"}function M(e){return m(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function S(e,t){return t===null||e(t)}function wt(e){return T(e)&&Object.values(e).every(m)}function xe({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function vt(e){let t=xe(
e).join(",");return t.length<16e3?t:""}function Tt(e,t,n){if(!u(e.id))return;let o=n.records(),s=bn(o,e),a=s?[s]:bt(o,St(t.environment)).records,r=a.find(({id:y})=>y===e.id),c=new Set(r?xe(r):e.names.
split(",").filter(Boolean)),i=[];try{let y=a.filter(({id:N})=>N!==e.id);(r||c.size>0)&&gn(c,y,t)}finally{i=n.remove(e.id),n.removeLock(),i.length>0&&t.warning(En(
i))}!r&&e.hasRecord?t.warning(wn(c.size)):t.info(_n(c.size,r,i.length===0))}function gn(e,t,n){let o=new Map([...e].map(s=>[s,""]));o.set("SECRET_LEASE_EXPIRES_\
AT",Rt(t)??""),n.handOver({variables:o,outputs:new Map})}function wn(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function En(e){
return`Under RUNNER_TEMP could not be deleted: ${pe(e)}. Another program may have it open; it is readable until it is deleted.`}function _n(e,t,n){let o=t?.entries.
filter(({exported:a})=>a.file).length??0,s=n?`, ${o} files deleted`:"";return`Lease ended: ${e} variables blanked${s}.`}function bn(e,{id:t,names:n}){let[o,...s]=e;
if(o===void 0||s.length>0||n==="")return;let a=Et(o);return a?.id===t&&vt(a)===n?a:void 0}await it(async e=>{f("cleanup")===""&&new D(e.environment.RUNNER_TEMP).removeLock();let t=f("minted");if(f("cleanup")!=="true"&&(t===""||f("cleanup")!==""))return;
let n=new D(e.environment.RUNNER_TEMP),o=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,s={id:f("lease"),names:f("names"),hasRecord:f("record")!==
"none"};try{Tt(s,e,n)}finally{if(o){let{revokeTokens:a}=await import("./token-revoker.js");await o(e,r=>a(r,e.environment))}}});
