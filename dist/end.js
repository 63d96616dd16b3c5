const require=process.getBuiltinModule;
var Ot=process.getBuiltinModule("node:fs"),h=e=>Ot[e];var ue=h("lstatSync");var j=h("readFileSync");var A=h("readdirSync");var fe=h("renameSync");var V=h("rmSync");var Se=h("rmdirSync");var he=h("writeFileSync");var It=process.getBuiltinModule("node:path"),z=e=>It[e];var J=z("dirname");var y=z("join");var ge=z("relative");var p=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,s={}){super(n,{cause:s.
cause}),this.code=t,this.fix=s.fix,this.statements=s.statements??[]}};function u(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Ft=process.getBuiltinModule("node:fs"),g=e=>Ft[e];var we=g("closeSync");var Ee=g("existsSync");var U=g("lstatSync");var _e=g("openSync");var be=g("readdirSync");var Re=g("rmSync");var ke=g("rmdirSync");var Dt=process.getBuiltinModule("node:path"),Pt=e=>Dt[e];var O=Pt("dirname");var At=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,s,o)=>t()(...o),construct:(n,s)=>new(t())(...s),
get:(n,s)=>t()[s]})};var ve=At("setTimeout");var Lt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,s,o)=>t()(...o),construct:(n,s)=>new(t())(...s),get:(n,s)=>t()[s]})};var Te=Lt("randomUUID");var Ht=process.getBuiltinModule("node:fs"),I=e=>Ht[e];var L=I("lstatSync");var q=I("mkdirSync");var Ne=I("readdirSync");var Y=I("rmdirSync");var Ue=I("unlinkSync");var Ct=process.getBuiltinModule("node:path"),Oe=e=>Ct[e];var Ie=Oe("dirname");var X=Oe("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function E(e){if(!Q(e))throw new p("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was \
exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Q(e){return l(e)||Bt(e)}function Bt(e){try{q(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw R(t);if(l(e))return!0;if(!Z(Ie(e)))return!1;throw new p("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this ac\
tion made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return l(e)?(d?.makePrivate(e),!0):
(Y(e),!1)}function Z(e){let t=X(e,`secret-lease-trial-${Te()}`);try{return q(t,{mode:448}),l(t)}catch(n){throw R(n)}finally{_(t)}}function R(e){return new p("E_\
DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:De(e)?"Another program has one of these files open, so that Windo\
ws refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function _(e){let t=L(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return w(()=>Ue(e)),[];let n=Ne(e).flatMap(s=>_(X(e,s)));return n.length>0?n:(w(()=>Y(e)),
[])}catch{return[e]}}var Mt=1e3,Fe;function w(e){for(;;)try{return e()}catch(t){if(Fe??=Date.now()+Mt,!De(t)||Date.now()>Fe)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function De(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function l(e){
let t=L(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Pe(t)}function F(e){let t=L(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Pe(t)}function Pe({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Ae(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Gt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Wt=15,H=class{#e;#t;#n;#s=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#o("announced",t)}catch{}}async inTurn(t,n){let s=await this.#o("turn",t);try{return n()}finally{s.close(),this.#r()}}async settled(t){
try{return(await this.#o("alone",t)).close(),!0}catch(n){if(n instanceof p&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#s?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=be(O(this.#e));if(n.length>0)return;Re(this.#e,{force:!0}),ke(O(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#o(t,n){let s=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#s=!0;;){let o=this.#a(
t);if(o)return o;if(process.uptime()*1e3>s)throw jt();await ve(Wt)}}#a(t){let n;try{let s=this.#c();if(n=Ae(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(Gt[t]),U(this.#e,{throwIfNoEntry:!1})?.ino===s)return n;n.close();return}catch(s){n?.close();let{code:o,errcode:r}=s;if(r===$t||o==="ENOENT"||r===
Kt&&!Ee(this.#e))return;let a=U(O(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&a===void 0)return;throw s instanceof p?s:Vt(s)}}#c(){E(O(this.#e));let t=U(this.#e,
{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(we(_e(this.#e,"a",384)),U(this.#e).ino)}},$t=5,Kt=14;function jt(){return new p(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Vt(e){return new p("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var zt=process.getBuiltinModule("node:fs"),k=e=>zt[e];var ee=k("chmodSync");var Le=k("mkdirSync");var He=k("readFileSync");var Ce=k("renameSync");var Be=k("rmSync");var Me=k("writeFileSync");var Jt=process.getBuiltinModule("node:path"),C=e=>Jt[e];var Ge=C("basename");var We=C("dirname");var b=C("join");var $e=C("relative");var qt=process.getBuiltinModule("node:url"),Yt=e=>qt[e];var Ke=Yt("fileURLToPath");function te(e){return`'${e.replaceAll("'","'\\''")}'`}function je(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Ve(e){return`"${e.replaceAll("%",
"%%")}"`}var se={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Je({node:e,script:t,
nearby:n}){let s=Object.entries(se),o=["#!/bin/sh",...s.flatMap(([a,c])=>[`unset ${c}`,`if [ -n "\${${a}+set}" ]; then export ${c}="$${a}"; unset ${a}; fi`]),`e\
xec ${te(e)} ${te(t)} "$@"`,""],r=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...s.flatMap(([a,c])=>[`set "${c}=!${a}!"`,`set "${a}="`]),
"setlocal DisableDelayedExpansion",`${ze(e,n.node)} ${ze(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",r.join(`\r
`)]])}function ze(e,t){return!oe(e,t)&&!ne(e)?`"%~dp0${t.replaceAll("%","%%")}"`:Ve(e)}function oe(e,t){return!ne(e)&&(!ne(t)||!t.startsWith("."))}var ne=e=>/^[\x20-\x7e]*$/.
test(e);var Xt=Ke(new URL("cli.js",import.meta.url)),B=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=b(t,"bin"),this.#t=b("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=b(this.#e,this.#t);if(!d||je(t))return t;let[n,s]=[We(this.#e),Ge(this.#e)];return b(d.shortPath(n)??n,s,this.#t)}install(){let t=i=>$e(
this.directory,i),n=i=>d&&oe(i,t(i))&&d.shortPath(i)||i,[s,o]=[n(process.execPath),n(Xt)],r={node:s,script:o,nearby:{node:t(s),script:t(o)}},a=Je(r);if(d&&a.set(
"secret-lease.ps1",d.pwshLauncher(r,se)),E(this.#e),this.#n(a))return;let c=`${this.directory}.${process.pid}`;try{Le(c,{mode:448}),d?.makePrivate(c);for(let[i,
m]of a)Me(b(c,i),m,{mode:320,flag:"wx"});this.remove(),w(()=>Ce(c,this.directory)),ee(this.directory,320)}catch(i){throw Be(c,{recursive:!0,force:!0}),R(i)}}remove(){
return l(this.directory)&&ee(this.directory,448),_(this.directory)}#n(t){return l(this.directory)&&[...t].every(([n,s])=>{let o=b(this.directory,n);return F(o)&&
He(o,"utf8")===s})}};function Qt(e){let t=y(e,"secret-lease"),n=process.getuid?.();if(n===void 0||l(t))return t;let s=`${t}-${n}`,o=ue(t,{throwIfNoEntry:!1});return l(s)||o!==void 0&&
o.uid!==n?s:t}var D=class{#e;launcher;lock;constructor(t){if(!t)throw new p("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Qt(t),this.launcher=new B(this.#e),this.lock=new H(this.#t,()=>Q(this.#e))}recordPath(t){return y(this.#e,
`${t}.json`)}isPrivate(){return l(this.#e)?!0:Z(J(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(t,n){return this.#s(this.#e,`${t}.json`,
n)}writeFile(t,n,s){return E(this.#e),this.#s(y(this.#e,t),n,s)}filePath(t,n){return y(this.#e,t,n)}readFile(t,n){if(!l(this.#e)||!l(y(this.#e,t)))return;let s=this.
filePath(t,n);return F(s)?j(s):void 0}fileNames(t){let n=y(this.#e,t);return u(t)&&l(this.#e)&&l(n)?A(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&_(this.
filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(F).map(n=>w(()=>j(n,"utf8")))}remove(t){if(!u(t)||!l(this.#e))return[];
let s=A(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>_(y(this.#e,o)));return this.#n().length===0&&s.push(...this.launcher.remove()),s.map(o=>ge(J(this.#e),o))}removeLock(){
if(!(!l(this.#e)||this.#n().length>0))try{V(this.#t,{force:!0}),Se(this.#e)}catch{}}get#t(){return y(this.#e,"lock")}#n(){return l(this.#e)?A(this.#e).filter(n=>n.
endsWith(".json")&&u(n.slice(0,-5))).map(n=>y(this.#e,n)):[]}#s(t,n,s){E(t);let o=y(t,n),r=`${o}.${process.pid}`;try{he(r,s,{mode:384,flag:"wx"}),w(()=>fe(r,o))}catch(a){
throw V(r,{force:!0}),R(a)}return o}};function re(e,t){return t==="win32"?e.toUpperCase():e}function qe(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let s=new Map(Object.keys(
n).map(o=>[re(o,t),o]));return new Proxy(n,{get:(o,r)=>o[s.get(re(String(r),t))??""]})}function ae(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ye(e){if(e instanceof p)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new p("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Zt=process.getBuiltinModule("node:fs"),v=e=>Zt[e];var Xe=v("accessSync");var Qe=v("appendFileSync");var Ze=v("constants");var et=v("existsSync");var tt=v("statSync");var nt=v("truncateSync");function en(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!et(n))throw new p("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!tn(n))throw new p("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function tn(e){try{return Xe(e,Ze.W_OK),
!0}catch{return!1}}function rt({variables:e,outputs:t},n,s=()=>{}){en(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(r=>{let a=n[r]??"";return{path:a,
size:ot(a)}});on(()=>{try{st(n.GITHUB_ENV??"",e),st(n.GITHUB_OUTPUT??"",t),s()}catch(r){for(let{path:a,size:c}of o)ot(a)>c&&nt(a,c);throw nn("The values could n\
ot be written for later steps; nothing is exported.",r)}})}function st(e,t){t.size>0&&Qe(e,[...t].map(sn).join(""))}function nn(e,t){return new p("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var ce=process.platform==="w\
in32"?`\r
`:`
`;function sn([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${ce}${t}${ce}${n}${ce}`}function ot(e){return tt(e,{throwIfNoEntry:!1})?.
size??0}function on(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let s of t)process.on(s,n);try{e()}finally{for(let s of t)process.off(s,n)}}var rn=process.platform!=="win32";function at(){rn&&process.exit()}var an=process.getBuiltinModule("node:fs"),cn=e=>an[e];var ct=cn("writeSync");function it(e,t,n={}){let s=Object.entries(n).map(([o,r])=>`${o}=${pn(r)}`);return`::${[e,s.join(",")].filter(Boolean).join(" ")}::${pt(t)}
`}function pt(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function pn(e){return pt(e).replaceAll(":","%3A").replaceAll(",","%2C")}function ie(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=ct(1,t,n)}catch(s){
if(s.code!=="EAGAIN")throw s;Atomics.wait(ln,0,0,5)}}var ln=new Int32Array(new SharedArrayBuffer(4));var pe=class{environment=qe(process.env,process.platform);info(t){ie(`${ae(t)}
`)}warning(t){ie(it("warning",ae(t)))}handOver(t){rt(t,this.environment)}};async function lt(e){let t=new pe;try{await e(t)}catch(n){let{code:s,message:o}=Ye(n);
t.warning(`${s}: ${o}`)}at()}function f(e){return process.env[`STATE_${e}`]??""}function le(e){let t=e.length-20,n=e.slice(0,20).map(dn).join(", ");return t>0?`${n} and ${t} more`:n}function dn(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var yt=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function xt(e,t){
let n=e.toUpperCase();return t.find(s=>yn(s,n)&&!mn(n,s))}function yn(e,t){let{names:n}=e;for(let s=n.indexOf(t);s!==-1&&t!=="";s=n.indexOf(t,s+1))if(M(n[s-1])&&
M(n[s+t.length]))return!0;return xn(e).some(s=>mt(s,t))}var dt=new WeakMap;function xn(e){let t=dt.get(e);if(t)return t;let{names:n}=e,s=[];for(let o=n.indexOf(
"*");o!==-1;o=n.indexOf("*",o+1)){let[r,a]=[o,o+1];for(;!M(n[r-1]);)r-=1;for(;!M(n[a]);)a+=1;s.push(n.slice(r,a))}return dt.set(e,s),s}function M(e){return e===
void 0||e===" "||e===`
`}function mn(e,{except:t={}}){return Object.keys(t).some(n=>mt(n,e))}function mt(e,t){let[n="",s]=e.split("*");return s===void 0?t===n:un(n,s)(t)}function un(e,t){
return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function de(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function ut(e){return e===""?"is empty":de(e)?fn(xt(e,yt)):"has other characters than letters, digits an\
d _, or begins with a digit"}function fn(e){return e&&`${e.reason} (${e.tool})`}var ye=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,s,o)=>t()(...o),construct:(n,s)=>new(t())(...s),get:(n,s)=>t()[s]})};var ft=ye("createHmac");var St=ye("hkdfSync");var ht=ye("timingSafeEqual");function gt(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:s,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:r}=e,a=[n,s,o,r].join(`
`);return new Uint8Array(St("sha256",t??"",a,"secret-lease record",32))}function wt(e,t){return ft("sha256",t).update(e).digest("hex")}function Et(e,t,n){if(typeof e!=
"string")return!1;let[s,o]=[Buffer.from(e),Buffer.from(wt(t,n))];return s.length===o.length&&ht(s,o)}var Sn=1;function hn(e,t){let{seal:n,...s}=Rt(e);return Et(n,JSON.stringify(s),t)&&Tt(s)?s:void 0}function bt(e){let{seal:t,...n}=Rt(e);return Tt(n)?n:void 0}function Rt(e){
try{let t=JSON.parse(e);return T(t)?t:{}}catch{return{}}}function kt(e,t){let s=[...new Map(e.flatMap(o=>hn(o,t)??[]).map(o=>[o.id,o])).values()].sort((o,r)=>Date.
parse(o.leasedAt)-Date.parse(r.leasedAt));return{records:s,areIntact:s.length===e.length}}function vt(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function Tt(e){
if(!T(e)||e.version!==Sn||!u(e.id))return!1;let{leasedAt:t,clockOffset:n,region:s,role:o,accountId:r,claims:a,expiresAt:c,entries:i,credentials:m,inputs:N}=e,{environmentSize:W=0,
isEnded:$=!1,gitVariables:P=[]}=e;return G(t)&&Number.isFinite(n)&&typeof s=="string"&&S(x,o)&&S(x,r)&&_t(a)&&S(G,c)&&Array.isArray(i)&&i.every(wn)&&S(En,m)&&gn(
W)&&typeof $=="boolean"&&Array.isArray(P)&&P.every(xe)&&_t(N)}function gn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function wn(e){if(!T(e)||
!T(e.exported))return!1;let{name:t,secret:n,arn:s,versionId:o,stages:r,selector:a,expiresAt:c,source:i,firm:m,judgement:N,pinned:W,exported:$,role:P=""}=e;return xe(
t)&&x(P)&&[n,s,o].every(x)&&Array.isArray(r)&&r.every(x)&&S(x,a)&&S(G,c)&&S(x,i)&&[m,W].every(K=>typeof K=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(N))&&["env","output","file"].every(K=>typeof $[K]=="boolean")}function En(e){if(!T(e))return!1;let{mode:t,role:n,expiresAt:s,variables:o}=e;return(t==="e\
nv"||t==="profile")&&x(n)&&S(G,s)&&Array.isArray(o)&&o.every(xe)}function xe(e){return x(e)&&de(e)&&ut(e)===void 0}function T(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function x(e){return typeof e=="string"}function G(e){return x(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function S(e,t){return t===null||e(t)}function _t(e){return T(e)&&Object.values(e).every(x)}function me({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function Nt(e){let t=me(
e).join(",");return t.length<16e3?t:""}function Ut(e,t,n){if(!u(e.id))return;let s=n.records(),o=vn(s,e),r=o?[o]:kt(s,gt(t.environment)).records,a=r.find(({id:m})=>m===e.id),c=new Set(a?me(a):e.names.
split(",").filter(Boolean)),i=[];try{let m=r.filter(({id:N})=>N!==e.id);(a||c.size>0)&&_n(c,m,t)}finally{i=n.remove(e.id),n.removeLock(),i.length>0&&t.warning(Rn(
i))}!a&&e.hasRecord?t.warning(bn(c.size)):t.info(kn(c.size,a,i.length===0))}function _n(e,t,n){let s=new Map([...e].map(o=>[o,""]));s.set("SECRET_LEASE_EXPIRES_\
AT",vt(t)??""),n.handOver({variables:s,outputs:new Map})}function bn(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function Rn(e){
return`Under RUNNER_TEMP could not be deleted: ${le(e)}. Another program may have it open; it is readable until it is deleted.`}function kn(e,t,n){let s=t?.entries.
filter(({exported:r})=>r.file).length??0,o=n?`, ${s} files deleted`:"";return`Lease ended: ${e} variables blanked${o}.`}function vn(e,{id:t,names:n}){let[s,...o]=e;
if(s===void 0||o.length>0||n==="")return;let r=bt(s);return r?.id===t&&Nt(r)===n?r:void 0}await lt(async e=>{f("cleanup")===""&&new D(e.environment.RUNNER_TEMP).removeLock();let t=f("minted");if(f("cleanup")!=="true"&&(t===""||f("cleanup")!==""))return;
let n=new D(e.environment.RUNNER_TEMP),s=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,o={id:f("lease"),names:f("names"),hasRecord:f("record")!==
"none"};try{Ut(o,e,n)}finally{if(s){let{revokeTokens:r}=await import("./token-revoker.js");await s(e,a=>r(a,e.environment))}}});
