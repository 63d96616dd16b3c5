const require=process.getBuiltinModule;
var Dt=process.getBuiltinModule("node:fs"),h=e=>Dt[e];var he=h("lstatSync");var J=h("readFileSync");var A=h("readdirSync");var ge=h("renameSync");var q=h("rmSync");var we=h("rmdirSync");var Ee=h("writeFileSync");var Pt=process.getBuiltinModule("node:path"),Y=e=>Pt[e];var X=Y("dirname");var y=Y("join");var _e=Y("relative");var p=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,o={}){super(n,{cause:o.
cause}),this.code=t,this.fix=o.fix,this.statements=o.statements??[]}};function u(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var At=process.getBuiltinModule("node:fs"),g=e=>At[e];var Re=g("closeSync");var be=g("existsSync");var U=g("lstatSync");var ke=g("openSync");var Te=g("readdirSync");var ve=g("rmSync");var Ne=g("rmdirSync");var Lt=process.getBuiltinModule("node:path"),Ht=e=>Lt[e];var O=Ht("dirname");var L=e=>process.getBuiltinModule("node:timers/promises")[e],Ct=e=>new Proxy(function(){},{apply:(t,n,o)=>L(e)(...o),construct:(t,n,o)=>Reflect.construct(L(e),n,
o),get:(t,n)=>L(e)[n]}),An=new Proxy({},{get:(e,t)=>L(t)});var Ue=Ct("setTimeout");var H=e=>process.getBuiltinModule("node:crypto")[e],Bt=e=>new Proxy(function(){},{apply:(t,n,o)=>H(e)(...o),construct:(t,n,o)=>Reflect.construct(H(e),n,o),get:(t,n)=>H(
e)[n]}),Hn=new Proxy({},{get:(e,t)=>H(t)});var Oe=Bt("randomUUID");var Mt=process.getBuiltinModule("node:fs"),F=e=>Mt[e];var C=F("lstatSync");var Q=F("mkdirSync");var Fe=F("readdirSync");var Z=F("rmdirSync");var Ie=F("unlinkSync");var Gt=process.getBuiltinModule("node:path"),De=e=>Gt[e];var Pe=De("dirname");var ee=De("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function E(e){if(!te(e))throw new p("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was\
 exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function te(e){return l(e)||Wt(e)}function Wt(e){try{Q(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw b(t);if(l(e))return!0;if(!ne(Pe(e)))return!1;throw new p("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this a\
ction made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return l(e)?(d?.makePrivate(e),!0):
(Z(e),!1)}function ne(e){let t=ee(e,`secret-lease-trial-${Oe()}`);try{return Q(t,{mode:448}),l(t)}catch(n){throw b(n)}finally{_(t)}}function b(e){return new p("\
E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Le(e)?"Another program has one of these files open, so that Win\
dows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function _(e){let t=C(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return w(()=>Ie(e)),[];let n=Fe(e).flatMap(o=>_(ee(e,o)));return n.length>0?n:(w(()=>Z(e)),
[])}catch{return[e]}}var $t=1e3,Ae;function w(e){for(;;)try{return e()}catch(t){if(Ae??=Date.now()+$t,!Le(t)||Date.now()>Ae)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Le(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function l(e){
let t=C(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&He(t)}function I(e){let t=C(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&He(t)}function He({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Ce(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Kt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},jt=15,B=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof p&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Te(O(this.#e));if(n.length>0)return;ve(this.#e,{force:!0}),Ne(O(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw Jt();await Ue(jt)}}#a(t){let n;try{let o=this.#c();if(n=Ce(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(Kt[t]),U(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:r}=o;if(r===Vt||s==="ENOENT"||r===
zt&&!be(this.#e))return;let a=U(O(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&a===void 0)return;throw o instanceof p?o:qt(o)}}#c(){E(O(this.#e));let t=U(this.#e,
{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Re(ke(this.#e,"a",384)),U(this.#e).ino)}},Vt=5,zt=14;function Jt(){return new p(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function qt(e){return new p("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Yt=process.getBuiltinModule("node:fs"),k=e=>Yt[e];var oe=k("chmodSync");var Be=k("mkdirSync");var Me=k("readFileSync");var Ge=k("renameSync");var We=k("rmSync");var $e=k("writeFileSync");var Xt=process.getBuiltinModule("node:path"),M=e=>Xt[e];var Ke=M("basename");var je=M("dirname");var R=M("join");var Ve=M("relative");var Qt=process.getBuiltinModule("node:url"),Zt=e=>Qt[e];var ze=Zt("fileURLToPath");function se(e){return`'${e.replaceAll("'","'\\''")}'`}function Je(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function qe(e){return`"${e.replaceAll("%",
"%%")}"`}var ae={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Xe({node:e,script:t,
nearby:n}){let o=Object.entries(ae),s=["#!/bin/sh",...o.flatMap(([a,c])=>[`unset ${c}`,`if [ -n "\${${a}+set}" ]; then export ${c}="$${a}"; unset ${a}; fi`]),`e\
xec ${se(e)} ${se(t)} "$@"`,""],r=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...o.flatMap(([a,c])=>[`set "${c}=!${a}!"`,`set "${a}="`]),
"setlocal DisableDelayedExpansion",`${Ye(e,n.node)} ${Ye(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",r.join(`\r
`)]])}function Ye(e,t){return!ce(e,t)&&!re(e)?`"%~dp0${t.replaceAll("%","%%")}"`:qe(e)}function ce(e,t){return!re(e)&&(!re(t)||!t.startsWith("."))}var re=e=>/^[\x20-\x7e]*$/.
test(e);var en=ze(new URL("cli.js",import.meta.url)),G=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=R(t,"bin"),this.#t=R("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=R(this.#e,this.#t);if(!d||Je(t))return t;let[n,o]=[je(this.#e),Ke(this.#e)];return R(d.shortPath(n)??n,o,this.#t)}install(){let t=i=>Ve(
this.directory,i),n=i=>d&&ce(i,t(i))&&d.shortPath(i)||i,[o,s]=[n(process.execPath),n(en)],r={node:o,script:s,nearby:{node:t(o),script:t(s)}},a=Xe(r);if(d&&a.set(
"secret-lease.ps1",d.pwshLauncher(r,ae)),E(this.#e),this.#n(a))return;let c=`${this.directory}.${process.pid}`;try{Be(c,{mode:448}),d?.makePrivate(c);for(let[i,
m]of a)$e(R(c,i),m,{mode:320,flag:"wx"});this.remove(),w(()=>Ge(c,this.directory)),oe(this.directory,320)}catch(i){throw We(c,{recursive:!0,force:!0}),b(i)}}remove(){
return l(this.directory)&&oe(this.directory,448),_(this.directory)}#n(t){return l(this.directory)&&[...t].every(([n,o])=>{let s=R(this.directory,n);return I(s)&&
Me(s,"utf8")===o})}};function tn(e){let t=y(e,"secret-lease"),n=process.getuid?.();if(n===void 0||l(t))return t;let o=`${t}-${n}`,s=he(t,{throwIfNoEntry:!1});return l(o)||s!==void 0&&
s.uid!==n?o:t}var D=class{#e;launcher;lock;constructor(t){if(!t)throw new p("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=tn(t),this.launcher=new G(this.#e),this.lock=new B(this.#t,()=>te(this.#e))}recordPath(t){return y(this.#e,
`${t}.json`)}isPrivate(){return l(this.#e)?!0:ne(X(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,o){return E(this.#e),this.#o(y(this.#e,t),n,o)}filePath(t,n){return y(this.#e,t,n)}readFile(t,n){if(!l(this.#e)||!l(y(this.#e,t)))return;let o=this.
filePath(t,n);return I(o)?J(o):void 0}fileNames(t){let n=y(this.#e,t);return u(t)&&l(this.#e)&&l(n)?A(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&_(this.
filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(I).map(n=>w(()=>J(n,"utf8")))}remove(t){if(!u(t)||!l(this.#e))return[];
let o=A(this.#e).filter(s=>s.startsWith(t)).flatMap(s=>_(y(this.#e,s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>_e(X(this.#e),s))}removeLock(){
if(!(!l(this.#e)||this.#n().length>0))try{q(this.#t,{force:!0}),we(this.#e)}catch{}}get#t(){return y(this.#e,"lock")}#n(){return l(this.#e)?A(this.#e).filter(n=>n.
endsWith(".json")&&u(n.slice(0,-5))).map(n=>y(this.#e,n)):[]}#o(t,n,o){E(t);let s=y(t,n),r=`${s}.${process.pid}`;try{Ee(r,o,{mode:384,flag:"wx"}),w(()=>ge(r,s))}catch(a){
throw q(r,{force:!0}),b(a)}return s}};function ie(e,t){return t==="win32"?e.toUpperCase():e}function Qe(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[ie(s,t),s]));return new Proxy(n,{get:(s,r)=>s[o.get(ie(String(r),t))??""]})}function pe(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ze(e){if(e instanceof p)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new p("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var nn=process.getBuiltinModule("node:fs"),T=e=>nn[e];var et=T("accessSync");var tt=T("appendFileSync");var nt=T("constants");var ot=T("existsSync");var st=T("statSync");var rt=T("truncateSync");function on(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!ot(n))throw new p("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!sn(n))throw new p("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function sn(e){try{return et(e,nt.W_OK),
!0}catch{return!1}}function it({variables:e,outputs:t},n,o=()=>{}){on(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(r=>{let a=n[r]??"";return{path:a,
size:ct(a)}});cn(()=>{try{at(n.GITHUB_ENV??"",e),at(n.GITHUB_OUTPUT??"",t),o()}catch(r){for(let{path:a,size:c}of s)ct(a)>c&&rt(a,c);throw rn("The values could n\
ot be written for later steps; nothing is exported.",r)}})}function at(e,t){t.size>0&&tt(e,[...t].map(an).join(""))}function rn(e,t){return new p("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var le=process.platform==="w\
in32"?`\r
`:`
`;function an([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${le}${t}${le}${n}${le}`}function ct(e){return st(e,{throwIfNoEntry:!1})?.
size??0}function cn(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}var pn=process.platform!=="win32";function pt(){pn&&process.exit()}var ln=process.getBuiltinModule("node:fs"),dn=e=>ln[e];var lt=dn("writeSync");function dt(e,t,n={}){let o=Object.entries(n).map(([s,r])=>`${s}=${yn(r)}`);return`::${[e,o.join(",")].filter(Boolean).join(" ")}::${yt(t)}
`}function yt(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function yn(e){return yt(e).replaceAll(":","%3A").replaceAll(",","%2C")}function de(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=lt(1,t,n)}catch(o){
if(o.code!=="EAGAIN")throw o;Atomics.wait(xn,0,0,5)}}var xn=new Int32Array(new SharedArrayBuffer(4));var ye=class{environment=Qe(process.env,process.platform);info(t){de(`${pe(t)}
`)}warning(t){de(dt("warning",pe(t)))}handOver(t){it(t,this.environment)}};async function xt(e){let t=new ye;try{await e(t)}catch(n){let{code:o,message:s}=Ze(n);
t.warning(`${o}: ${s}`)}pt()}function f(e){return process.env[`STATE_${e}`]??""}function xe(e){let t=e.length-20,n=e.slice(0,20).map(mn).join(", ");return t>0?`${n} and ${t} more`:n}function mn(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var ut=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function ft(e,t){
let n=e.toUpperCase();return t.find(o=>un(o,n)&&!Sn(n,o))}function un(e,t){let{names:n}=e;for(let o=n.indexOf(t);o!==-1&&t!=="";o=n.indexOf(t,o+1))if(W(n[o-1])&&
W(n[o+t.length]))return!0;return fn(e).some(o=>St(o,t))}var mt=new WeakMap;function fn(e){let t=mt.get(e);if(t)return t;let{names:n}=e,o=[];for(let s=n.indexOf(
"*");s!==-1;s=n.indexOf("*",s+1)){let[r,a]=[s,s+1];for(;!W(n[r-1]);)r-=1;for(;!W(n[a]);)a+=1;o.push([n.slice(r,s),n.slice(s+1,a)])}return mt.set(e,o),o}function W(e){
return e===void 0||e===" "||e===`
`}function Sn(e,{except:t={}}){return Object.keys(t).some(n=>{let[o="",s]=n.split("*");return s===void 0?e===o:St([o,s],e)})}function St([e,t],n){return n.length>=
e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function me(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function ht(e){return e===""?"is empty":me(e)?hn(ft(e,ut)):"has other characters than letters, digits an\
d _, or begins with a digit"}function hn(e){return e&&`${e.reason} (${e.tool})`}var $=e=>process.getBuiltinModule("node:crypto")[e],ue=e=>new Proxy(function(){},{apply:(t,n,o)=>$(e)(...o),construct:(t,n,o)=>Reflect.construct($(e),n,o),get:(t,n)=>$(
e)[n]}),Yo=new Proxy({},{get:(e,t)=>$(t)});var gt=ue("createHmac");var wt=ue("hkdfSync");var Et=ue("timingSafeEqual");function _t(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:r}=e,a=[n,o,s,r].join(`
`);return new Uint8Array(wt("sha256",t??"",a,"secret-lease record",32))}function Rt(e,t){return gt("sha256",t).update(e).digest("hex")}function bt(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(Rt(t,n))];return o.length===s.length&&Et(o,s)}var gn=1;function wn(e,t){let{seal:n,...o}=vt(e);return bt(n,JSON.stringify(o),t)&&Ot(o)?o:void 0}function Tt(e){let{seal:t,...n}=vt(e);return Ot(n)?n:void 0}function vt(e){
try{let t=JSON.parse(e);return v(t)?t:{}}catch{return{}}}function Nt(e,t){let o=[...new Map(e.flatMap(s=>wn(s,t)??[]).map(s=>[s.id,s])).values()].sort((s,r)=>Date.
parse(s.leasedAt)-Date.parse(r.leasedAt));return{records:o,areIntact:o.length===e.length}}function Ut(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function Ot(e){
if(!v(e)||e.version!==gn||!u(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:r,claims:a,expiresAt:c,entries:i,credentials:m,inputs:N}=e,{environmentSize:j=0,
isEnded:V=!1,gitVariables:P=[]}=e;return K(t)&&Number.isFinite(n)&&typeof o=="string"&&S(x,s)&&S(x,r)&&kt(a)&&S(K,c)&&Array.isArray(i)&&i.every(_n)&&S(Rn,m)&&En(
j)&&typeof V=="boolean"&&Array.isArray(P)&&P.every(fe)&&kt(N)}function En(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function _n(e){if(!v(e)||
!v(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:r,selector:a,expiresAt:c,source:i,firm:m,judgement:N,pinned:j,exported:V,role:P=""}=e;return fe(
t)&&x(P)&&[n,o,s].every(x)&&Array.isArray(r)&&r.every(x)&&S(x,a)&&S(K,c)&&S(x,i)&&[m,j].every(z=>typeof z=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(N))&&["env","output","file"].every(z=>typeof V[z]=="boolean")}function Rn(e){if(!v(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t==="e\
nv"||t==="profile")&&x(n)&&S(K,o)&&Array.isArray(s)&&s.every(fe)}function fe(e){return x(e)&&me(e)&&ht(e)===void 0}function v(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function x(e){return typeof e=="string"}function K(e){return x(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function S(e,t){return t===null||e(t)}function kt(e){return v(e)&&Object.values(e).every(x)}function Se({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function Ft(e){let t=Se(
e).join(",");return t.length<16e3?t:""}function It(e,t,n){if(!u(e.id))return;let o=n.records(),s=Nn(o,e),r=s?[s]:Nt(o,_t(t.environment)).records,a=r.find(({id:m})=>m===e.id),c=new Set(a?Se(a):e.names.
split(",").filter(Boolean)),i=[];try{let m=r.filter(({id:N})=>N!==e.id);(a||c.size>0)&&bn(c,m,t)}finally{i=n.remove(e.id),n.removeLock(),i.length>0&&t.warning(Tn(
i))}!a&&e.hasRecord?t.warning(kn(c.size)):t.info(vn(c.size,a,i.length===0))}function bn(e,t,n){let o=new Map([...e].map(s=>[s,""]));o.set("SECRET_LEASE_EXPIRES_\
AT",Ut(t)??""),n.handOver({variables:o,outputs:new Map})}function kn(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function Tn(e){
return`Under RUNNER_TEMP could not be deleted: ${xe(e)}. Another program may have it open; it is readable until it is deleted.`}function vn(e,t,n){let o=t?.entries.
filter(({exported:r})=>r.file).length??0,s=n?`, ${o} files deleted`:"";return`Lease ended: ${e} variables blanked${s}.`}function Nn(e,{id:t,names:n}){let[o,...s]=e;
if(o===void 0||s.length>0||n==="")return;let r=Tt(o);return r?.id===t&&Ft(r)===n?r:void 0}await xt(async e=>{f("cleanup")===""&&new D(e.environment.RUNNER_TEMP).removeLock();let t=f("minted");if(f("cleanup")!=="true"&&(t===""||f("cleanup")!==""))return;
let n=new D(e.environment.RUNNER_TEMP),o=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,s={id:f("lease"),names:f("names"),hasRecord:f("record")!==
"none"};try{It(s,e,n)}finally{if(o){let{revokeTokens:r}=await import("./token-revoker.js");await o(e,a=>r(a,e.environment))}}});
