const require=process.getBuiltinModule;
var vt=process.getBuiltinModule("node:fs"),h=e=>vt[e];var ye=h("lstatSync");var K=h("readFileSync");var A=h("readdirSync");var xe=h("renameSync");var j=h("rmSync");var me=h("rmdirSync");var ue=h("writeFileSync");var Tt=process.getBuiltinModule("node:path"),V=e=>Tt[e];var z=V("dirname");var d=V("join");var fe=V("relative");var i=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,s={}){super(n,{cause:s.
cause}),this.code=t,this.fix=s.fix,this.statements=s.statements??[]}};function u(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Nt=process.getBuiltinModule("node:fs"),g=e=>Nt[e];var Se=g("closeSync");var he=g("existsSync");var U=g("lstatSync");var ge=g("openSync");var we=g("readdirSync");var Ee=g("rmSync");var _e=g("rmdirSync");var Ut=process.getBuiltinModule("node:path"),It=e=>Ut[e];var I=It("dirname");var Ot=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,s,o)=>t()(...o),construct:(n,s)=>new(t())(...s),
get:(n,s)=>t()[s]})};var be=Ot("setTimeout");var Ft=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,s,o)=>t()(...o),construct:(n,s)=>new(t())(...s),get:(n,s)=>t()[s]})};var Re=Ft("randomUUID");var Dt=process.getBuiltinModule("node:fs"),O=e=>Dt[e];var L=O("lstatSync");var J=O("mkdirSync");var ke=O("readdirSync");var q=O("rmdirSync");var ve=O("unlinkSync");var Pt=process.getBuiltinModule("node:path"),Te=e=>Pt[e];var Ne=Te("dirname");var Y=Te("join");var y=process.platform==="win32"?await import("./windows.js"):void 0;function E(e){if(!p(e)&&!At(e))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Noth\
ing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function At(e){try{J(e,{mode:448})}catch(t){if(t.code!=="E\
EXIST")throw R(t);if(p(e))return!0;if(!X(Ne(e)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"\
Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(e)?(y?.makePrivate(e),!0):(q(e),!1)}function X(e){
let t=Y(e,`secret-lease-trial-${Re()}`);try{return J(t,{mode:448}),p(t)}catch(n){throw R(n)}finally{_(t)}}function R(e){return new i("E_DISK","The record or a f\
ile could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ie(e)?"Another program has one of these files open, so that Windows refuses to replace it\
. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function _(e){let t=L(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return w(()=>ve(e)),[];let n=ke(e).flatMap(s=>_(Y(e,s)));return n.length>0?n:(w(()=>q(e)),[])}catch{return[e]}}var Lt=1e3,
Ue;function w(e){for(;;)try{return e()}catch(t){if(Ue??=Date.now()+Lt,!Ie(t)||Date.now()>Ue)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function Ie(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function p(e){let t=L(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&Oe(t)}function F(e){let t=L(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Oe(t)}function Oe({uid:e,mode:t}){return process.getuid===
void 0||e===process.getuid()&&(t&63)===0}function Fe(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Ht={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Ct=15,H=class{#e;#t;#n;#s=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#o("announced",t)}catch{}}async inTurn(t,n){let s=await this.#o("turn",t);try{return n()}finally{s.close(),this.#r()}}async settled(t){
try{return(await this.#o("alone",t)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#s?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=we(I(this.#e));if(n.length>0)return;Ee(this.#e,{force:!0}),_e(I(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#o(t,n){let s=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#s=!0;;){let o=this.#a(
t);if(o)return o;if(process.uptime()*1e3>s)throw Gt();await be(Ct)}}#a(t){let n;try{let s=this.#c();if(n=Fe(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(Ht[t]),U(this.#e,{throwIfNoEntry:!1})?.ino===s)return n;n.close();return}catch(s){n?.close();let{code:o,errcode:a}=s;if(a===Bt||o==="ENOENT"||a===
Mt&&!he(this.#e))return;let r=U(I(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&r===void 0)return;throw s instanceof i?s:Wt(s)}}#c(){E(I(this.#e));let t=U(this.#e,
{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Se(ge(this.#e,"a",384)),U(this.#e).ino)}},Bt=5,Mt=14;function Gt(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Wt(e){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var $t=process.getBuiltinModule("node:fs"),k=e=>$t[e];var Q=k("chmodSync");var De=k("mkdirSync");var Pe=k("readFileSync");var Ae=k("renameSync");var Le=k("rmSync");var He=k("writeFileSync");var Kt=process.getBuiltinModule("node:path"),C=e=>Kt[e];var Ce=C("basename");var Be=C("dirname");var b=C("join");var Z=C("relative");var jt=process.getBuiltinModule("node:url"),Vt=e=>jt[e];var Me=Vt("fileURLToPath");function ee(e){return`'${e.replaceAll("'","'\\''")}'`}function Ge(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function We(e){return`"${e.replaceAll("%",
"%%")}"`}var te={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Ke({node:e,script:t,
nearby:n}){let s=Object.entries(te),o=["#!/bin/sh",...s.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${ee(e)} ${ee(t)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",...s.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),"setlocal DisableDel\
ayedExpansion",`${$e(e,n.node)} ${$e(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function $e(e,t){let n=s=>/^[\x20-\x7e]*$/.test(s);return n(e)||!n(t)||!t.startsWith(".")?We(e):`"%~dp0${t.replaceAll("%","%%")}"`}var je=Me(new URL("cli.js",import.meta.url)),B=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=b(t,"bin"),this.#t=b("bin",y?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=b(this.#e,this.#t);if(!y||Ge(t))return t;let[n,s]=[Be(this.#e),Ce(this.#e)];return b(y.shortPath(n)??n,s,this.#t)}install(){let{execPath:t}=process,
n={node:Z(this.directory,t),script:Z(this.directory,je)},s={node:t,script:je,nearby:n},o=Ke(s);if(y&&o.set("secret-lease.ps1",y.pwshLauncher(s,te)),E(this.#e),this.#n(
o))return;let a=`${this.directory}.${process.pid}`;try{De(a,{mode:448}),y?.makePrivate(a);for(let[r,c]of o)He(b(a,r),c,{mode:320,flag:"wx"});this.remove(),w(()=>Ae(
a,this.directory)),Q(this.directory,320)}catch(r){throw Le(a,{recursive:!0,force:!0}),R(r)}}remove(){return p(this.directory)&&Q(this.directory,448),_(this.directory)}#n(t){
return p(this.directory)&&[...t].every(([n,s])=>{let o=b(this.directory,n);return F(o)&&Pe(o,"utf8")===s})}};function zt(e){let t=d(e,"secret-lease"),n=process.getuid?.();if(n===void 0||p(t))return t;let s=`${t}-${n}`,o=ye(t,{throwIfNoEntry:!1});return p(s)||o!==void 0&&
o.uid!==n?s:t}var D=class{#e;launcher;lock;constructor(t){if(!t)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=zt(t),this.launcher=new B(this.#e),this.lock=new H(this.#t,()=>this.isPrivate())}recordPath(t){return d(this.#e,
`${t}.json`)}isPrivate(){return p(this.#e)?!0:X(z(this.#e))}isOpenToOthers(){return y?.isOpenToOthers()??!1}writeRecord(t,n){return this.#s(this.#e,`${t}.json`,
n)}writeFile(t,n,s){return E(this.#e),this.#s(d(this.#e,t),n,s)}filePath(t,n){return d(this.#e,t,n)}readFile(t,n){if(!p(this.#e)||!p(d(this.#e,t)))return;let s=this.
filePath(t,n);return F(s)?K(s):void 0}fileNames(t){let n=d(this.#e,t);return u(t)&&p(this.#e)&&p(n)?A(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&_(this.
filePath(t,n))}records(){return this.#n().filter(F).map(t=>w(()=>K(t,"utf8")))}remove(t){if(!u(t)||!p(this.#e))return[];let s=A(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>_(d(this.#e,o)));return this.#n().length===0&&s.push(...this.launcher.remove()),s.map(o=>fe(z(this.#e),o))}removeLock(){if(!(!p(this.#e)||this.#n().
length>0))try{j(this.#t,{force:!0}),me(this.#e)}catch{}}get#t(){return d(this.#e,"lock")}#n(){return p(this.#e)?A(this.#e).filter(n=>n.endsWith(".json")&&u(n.slice(
0,-5))).map(n=>d(this.#e,n)):[]}#s(t,n,s){E(t);let o=d(t,n),a=`${o}.${process.pid}`;try{ue(a,s,{mode:384,flag:"wx"}),w(()=>xe(a,o))}catch(r){throw j(a,{force:!0}),
R(r)}return o}};function ne(e,t){return t==="win32"?e.toUpperCase():e}function Ve(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let s=new Map(Object.keys(
n).map(o=>[ne(o,t),o]));return new Proxy(n,{get:(o,a)=>o[s.get(ne(String(a),t))??""]})}function se(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function ze(e){if(e instanceof i)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Jt=process.getBuiltinModule("node:fs"),v=e=>Jt[e];var Je=v("accessSync");var qe=v("appendFileSync");var Ye=v("constants");var Xe=v("existsSync");var Qe=v("statSync");var Ze=v("truncateSync");function qt(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Xe(n))throw new i("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Yt(n))throw new i("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Yt(e){try{return Je(e,Ye.W_OK),
!0}catch{return!1}}function nt({variables:e,outputs:t},n,s=()=>{}){qt(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=n[a]??"";return{path:r,
size:tt(r)}});Zt(()=>{try{et(n.GITHUB_ENV??"",e),et(n.GITHUB_OUTPUT??"",t),s()}catch(a){for(let{path:r,size:c}of o)tt(r)>c&&Ze(r,c);throw Xt("The values could n\
ot be written for later steps; nothing is exported.",a)}})}function et(e,t){t.size>0&&qe(e,[...t].map(Qt).join(""))}function Xt(e,t){return new i("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var oe=process.platform==="w\
in32"?`\r
`:`
`;function Qt([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${oe}${t}${oe}${n}${oe}`}function tt(e){return Qe(e,{throwIfNoEntry:!1})?.
size??0}function Zt(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let s of t)process.on(s,n);try{e()}finally{for(let s of t)process.off(s,n)}}var en=process.getBuiltinModule("node:fs"),tn=e=>en[e];var st=tn("writeSync");function ot(e,t,n={}){let s=Object.entries(n).map(([o,a])=>`${o}=${nn(a)}`);return`::${[e,s.join(",")].filter(Boolean).join(" ")}::${rt(t)}
`}function rt(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function nn(e){return rt(e).replaceAll(":","%3A").replaceAll(",","%2C")}function re(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=st(1,t,n)}catch(s){
if(s.code!=="EAGAIN")throw s;Atomics.wait(sn,0,0,5)}}var sn=new Int32Array(new SharedArrayBuffer(4));var ae=class{environment=Ve(process.env,process.platform);info(t){re(`${se(t)}
`)}warning(t){re(ot("warning",se(t)))}handOver(t){nt(t,this.environment)}};async function at(e){let t=new ae;try{await e(t)}catch(n){let{code:s,message:o}=ze(n);
t.warning(`${s}: ${o}`)}}function f(e){return process.env[`STATE_${e}`]??""}function ce(e){let t=e.length-20,n=e.slice(0,20).map(on).join(", ");return t>0?`${n} and ${t} more`:n}function on(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var it=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function pt(e,t){
let n=e.toUpperCase(),{exact:s,families:o}=rn(t);return[...s.get(n)??[],...o.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,c)=>r-c).map(r=>t[r]).find(r=>r&&
!cn(n,r))}var ct=new WeakMap;function rn(e){let t=ct.get(e);if(t)return t;let n=e.flatMap((r,c)=>an(r).map(l=>({pattern:l,at:c}))),s=new Map;for(let{pattern:r,at:c}of n)
s.set(r,[...s.get(r)??[],c]);let o=n.flatMap(({pattern:r,at:c})=>{let[l="",m]=r.split("*");return m===void 0?[]:[{covers:lt(l,m),at:c}]}),a={exact:s,families:o};
return ct.set(e,a),a}function an({names:e}){return e.trim().split(/\s+/)}function cn(e,{except:t={}}){return Object.keys(t).some(n=>pn(n,e))}function pn(e,t){let[n="",s]=e.split("*");
return s===void 0?t===n:lt(n,s)(t)}function lt(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function ie(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function dt(e){return e===""?"is empty":ie(e)?ln(pt(e,it)):"has other characters than letters, digits an\
d _, or begins with a digit"}function ln(e){return e&&`${e.reason} (${e.tool})`}var pe=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,s,o)=>t()(...o),construct:(n,s)=>new(t())(...s),get:(n,s)=>t()[s]})};var yt=pe("createHmac");var xt=pe("hkdfSync");var mt=pe("timingSafeEqual");function ut(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:s,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:a}=e,r=[n,s,o,a].join(`
`);return new Uint8Array(xt("sha256",t??"",r,"secret-lease record",32))}function ft(e,t){return yt("sha256",t).update(e).digest("hex")}function St(e,t,n){if(typeof e!=
"string")return!1;let[s,o]=[Buffer.from(e),Buffer.from(ft(t,n))];return s.length===o.length&&mt(s,o)}var dn=1;function yn(e,t){let{seal:n,...s}=wt(e);return St(n,JSON.stringify(s),t)&&bt(s)?s:void 0}function gt(e){let{seal:t,...n}=wt(e);return bt(n)?n:void 0}function wt(e){
try{let t=JSON.parse(e);return T(t)?t:{}}catch{return{}}}function Et(e,t){let s=[...new Map(e.flatMap(o=>yn(o,t)??[]).map(o=>[o.id,o])).values()].sort((o,a)=>Date.
parse(o.leasedAt)-Date.parse(a.leasedAt));return{records:s,areIntact:s.length===e.length}}function _t(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function bt(e){
if(!T(e)||e.version!==dn||!u(e.id))return!1;let{leasedAt:t,clockOffset:n,region:s,role:o,accountId:a,claims:r,expiresAt:c,entries:l,credentials:m,inputs:N}=e,{environmentSize:G=0,
isEnded:W=!1,gitVariables:P=[]}=e;return M(t)&&Number.isFinite(n)&&typeof s=="string"&&S(x,o)&&S(x,a)&&ht(r)&&S(M,c)&&Array.isArray(l)&&l.every(mn)&&S(un,m)&&xn(
G)&&typeof W=="boolean"&&Array.isArray(P)&&P.every(le)&&ht(N)}function xn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function mn(e){if(!T(e)||
!T(e.exported))return!1;let{name:t,secret:n,arn:s,versionId:o,stages:a,selector:r,expiresAt:c,source:l,firm:m,judgement:N,pinned:G,exported:W,role:P=""}=e;return le(
t)&&x(P)&&[n,s,o].every(x)&&Array.isArray(a)&&a.every(x)&&S(x,r)&&S(M,c)&&S(x,l)&&[m,G].every($=>typeof $=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(N))&&["env","output","file"].every($=>typeof W[$]=="boolean")}function un(e){if(!T(e))return!1;let{mode:t,role:n,expiresAt:s,variables:o}=e;return(t==="e\
nv"||t==="profile")&&x(n)&&S(M,s)&&Array.isArray(o)&&o.every(le)}function le(e){return x(e)&&ie(e)&&dt(e)===void 0}function T(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function x(e){return typeof e=="string"}function M(e){return x(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function S(e,t){return t===null||e(t)}function ht(e){return T(e)&&Object.values(e).every(x)}function de({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function Rt(e){let t=de(
e).join(",");return t.length<16e3?t:""}function kt(e,t,n){if(!u(e.id))return;let s=n.records(),o=wn(s,e),a=o?[o]:Et(s,ut(t.environment)).records,r=a.find(({id:m})=>m===e.id),c=new Set(r?de(r):e.names.
split(",").filter(Boolean)),l=[];try{let m=a.filter(({id:N})=>N!==e.id);(r||c.size>0)&&fn(c,m,t)}finally{l=n.remove(e.id),n.removeLock(),l.length>0&&t.warning(hn(
l))}!r&&e.hasRecord?t.warning(Sn(c.size)):t.info(gn(c.size,r,l.length===0))}function fn(e,t,n){let s=new Map([...e].map(o=>[o,""]));s.set("SECRET_LEASE_EXPIRES_\
AT",_t(t)??""),n.handOver({variables:s,outputs:new Map})}function Sn(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function hn(e){
return`Under RUNNER_TEMP could not be deleted: ${ce(e)}. Another program may have it open; it is readable until it is deleted.`}function gn(e,t,n){let s=t?.entries.
filter(({exported:a})=>a.file).length??0,o=n?`, ${s} files deleted`:"";return`Lease ended: ${e} variables blanked${o}.`}function wn(e,{id:t,names:n}){let[s,...o]=e;
if(s===void 0||o.length>0||n==="")return;let a=gt(s);return a?.id===t&&Rt(a)===n?a:void 0}await at(async e=>{f("cleanup")===""&&new D(e.environment.RUNNER_TEMP).removeLock();let t=f("minted");if(f("cleanup")!=="true"&&(t===""||f("cleanup")!==""))return;
let n=new D(e.environment.RUNNER_TEMP),s=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,o={id:f("lease"),names:f("names"),hasRecord:f("record")!==
"none"};try{kt(o,e,n)}finally{if(s){let{revokeTokens:a}=await import("./token-revoker.js");await s(e,r=>a(r,e.environment))}}});
