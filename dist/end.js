const require=process.getBuiltinModule;
var Tt=process.getBuiltinModule("node:fs"),h=e=>Tt[e];var xe=h("lstatSync");var K=h("readFileSync");var A=h("readdirSync");var me=h("renameSync");var j=h("rmSync");var ue=h("rmdirSync");var fe=h("writeFileSync");var Nt=process.getBuiltinModule("node:path"),V=e=>Nt[e];var z=V("dirname");var d=V("join");var Se=V("relative");var i=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,o={}){super(n,{cause:o.
cause}),this.code=t,this.fix=o.fix,this.statements=o.statements??[]}};function u(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Ut=process.getBuiltinModule("node:fs"),g=e=>Ut[e];var he=g("closeSync");var ge=g("existsSync");var U=g("lstatSync");var we=g("openSync");var Ee=g("readdirSync");var _e=g("rmSync");var be=g("rmdirSync");var It=process.getBuiltinModule("node:path"),Ot=e=>It[e];var I=Ot("dirname");var Ft=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),
get:(n,o)=>t()[o]})};var Re=Ft("setTimeout");var Dt=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var ke=Dt("randomUUID");var Pt=process.getBuiltinModule("node:fs"),O=e=>Pt[e];var L=O("lstatSync");var J=O("mkdirSync");var ve=O("readdirSync");var q=O("rmdirSync");var Te=O("unlinkSync");var At=process.getBuiltinModule("node:path"),Ne=e=>At[e];var Ue=Ne("dirname");var Y=Ne("join");var y=process.platform==="win32"?await import("./windows.js"):void 0;function E(e){if(!X(e))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was \
exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function X(e){return p(e)||Lt(e)}function Lt(e){try{J(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw R(t);if(p(e))return!0;if(!Q(Ue(e)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this ac\
tion made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(e)?(y?.makePrivate(e),!0):
(q(e),!1)}function Q(e){let t=Y(e,`secret-lease-trial-${ke()}`);try{return J(t,{mode:448}),p(t)}catch(n){throw R(n)}finally{_(t)}}function R(e){return new i("E_\
DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Oe(e)?"Another program has one of these files open, so that Windo\
ws refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function _(e){let t=L(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return w(()=>Te(e)),[];let n=ve(e).flatMap(o=>_(Y(e,o)));return n.length>0?n:(w(()=>q(e)),
[])}catch{return[e]}}var Ht=1e3,Ie;function w(e){for(;;)try{return e()}catch(t){if(Ie??=Date.now()+Ht,!Oe(t)||Date.now()>Ie)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Oe(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function p(e){let t=L(
e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Fe(t)}function F(e){let t=L(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Fe(t)}function Fe({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function De(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Ct={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Bt=15,H=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Ee(I(this.#e));if(n.length>0)return;_e(this.#e,{force:!0}),be(I(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw Wt();await Re(Bt)}}#a(t){let n;try{let o=this.#c();if(n=De(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(Ct[t]),U(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:a}=o;if(a===Mt||s==="ENOENT"||a===
Gt&&!ge(this.#e))return;let r=U(I(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&r===void 0)return;throw o instanceof i?o:$t(o)}}#c(){E(I(this.#e));let t=U(this.#e,
{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(he(we(this.#e,"a",384)),U(this.#e).ino)}},Mt=5,Gt=14;function Wt(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function $t(e){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Kt=process.getBuiltinModule("node:fs"),k=e=>Kt[e];var Z=k("chmodSync");var Pe=k("mkdirSync");var Ae=k("readFileSync");var Le=k("renameSync");var He=k("rmSync");var Ce=k("writeFileSync");var jt=process.getBuiltinModule("node:path"),C=e=>jt[e];var Be=C("basename");var Me=C("dirname");var b=C("join");var ee=C("relative");var Vt=process.getBuiltinModule("node:url"),zt=e=>Vt[e];var Ge=zt("fileURLToPath");function te(e){return`'${e.replaceAll("'","'\\''")}'`}function We(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function $e(e){return`"${e.replaceAll("%",
"%%")}"`}var ne={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function je({node:e,script:t,
nearby:n}){let o=Object.entries(ne),s=["#!/bin/sh",...o.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${te(e)} ${te(t)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",...o.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),"setlocal DisableDel\
ayedExpansion",`${Ke(e,n.node)} ${Ke(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function Ke(e,t){let n=o=>/^[\x20-\x7e]*$/.test(o);return n(e)||!n(t)||!t.startsWith(".")?$e(e):`"%~dp0${t.replaceAll("%","%%")}"`}var Ve=Ge(new URL("cli.js",import.meta.url)),B=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=b(t,"bin"),this.#t=b("bin",y?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=b(this.#e,this.#t);if(!y||We(t))return t;let[n,o]=[Me(this.#e),Be(this.#e)];return b(y.shortPath(n)??n,o,this.#t)}install(){let{execPath:t}=process,
n={node:ee(this.directory,t),script:ee(this.directory,Ve)},o={node:t,script:Ve,nearby:n},s=je(o);if(y&&s.set("secret-lease.ps1",y.pwshLauncher(o,ne)),E(this.#e),
this.#n(s))return;let a=`${this.directory}.${process.pid}`;try{Pe(a,{mode:448}),y?.makePrivate(a);for(let[r,c]of s)Ce(b(a,r),c,{mode:320,flag:"wx"});this.remove(),
w(()=>Le(a,this.directory)),Z(this.directory,320)}catch(r){throw He(a,{recursive:!0,force:!0}),R(r)}}remove(){return p(this.directory)&&Z(this.directory,448),_(
this.directory)}#n(t){return p(this.directory)&&[...t].every(([n,o])=>{let s=b(this.directory,n);return F(s)&&Ae(s,"utf8")===o})}};function Jt(e){let t=d(e,"secret-lease"),n=process.getuid?.();if(n===void 0||p(t))return t;let o=`${t}-${n}`,s=xe(t,{throwIfNoEntry:!1});return p(o)||s!==void 0&&
s.uid!==n?o:t}var D=class{#e;launcher;lock;constructor(t){if(!t)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Jt(t),this.launcher=new B(this.#e),this.lock=new H(this.#t,()=>X(this.#e))}recordPath(t){return d(this.#e,
`${t}.json`)}isPrivate(){return p(this.#e)?!0:Q(z(this.#e))}isOpenToOthers(){return y?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,o){return E(this.#e),this.#o(d(this.#e,t),n,o)}filePath(t,n){return d(this.#e,t,n)}readFile(t,n){if(!p(this.#e)||!p(d(this.#e,t)))return;let o=this.
filePath(t,n);return F(o)?K(o):void 0}fileNames(t){let n=d(this.#e,t);return u(t)&&p(this.#e)&&p(n)?A(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&_(this.
filePath(t,n))}records(){return this.#n().filter(F).map(t=>w(()=>K(t,"utf8")))}remove(t){if(!u(t)||!p(this.#e))return[];let o=A(this.#e).filter(s=>s.startsWith(
t)).flatMap(s=>_(d(this.#e,s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>Se(z(this.#e),s))}removeLock(){if(!(!p(this.#e)||this.#n().
length>0))try{j(this.#t,{force:!0}),ue(this.#e)}catch{}}get#t(){return d(this.#e,"lock")}#n(){return p(this.#e)?A(this.#e).filter(n=>n.endsWith(".json")&&u(n.slice(
0,-5))).map(n=>d(this.#e,n)):[]}#o(t,n,o){E(t);let s=d(t,n),a=`${s}.${process.pid}`;try{fe(a,o,{mode:384,flag:"wx"}),w(()=>me(a,s))}catch(r){throw j(a,{force:!0}),
R(r)}return s}};function oe(e,t){return t==="win32"?e.toUpperCase():e}function ze(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[oe(s,t),s]));return new Proxy(n,{get:(s,a)=>s[o.get(oe(String(a),t))??""]})}function se(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Je(e){if(e instanceof i)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var qt=process.getBuiltinModule("node:fs"),v=e=>qt[e];var qe=v("accessSync");var Ye=v("appendFileSync");var Xe=v("constants");var Qe=v("existsSync");var Ze=v("statSync");var et=v("truncateSync");function Yt(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Qe(n))throw new i("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Xt(n))throw new i("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Xt(e){try{return qe(e,Xe.W_OK),
!0}catch{return!1}}function ot({variables:e,outputs:t},n,o=()=>{}){Yt(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=n[a]??"";return{path:r,
size:nt(r)}});en(()=>{try{tt(n.GITHUB_ENV??"",e),tt(n.GITHUB_OUTPUT??"",t),o()}catch(a){for(let{path:r,size:c}of s)nt(r)>c&&et(r,c);throw Qt("The values could n\
ot be written for later steps; nothing is exported.",a)}})}function tt(e,t){t.size>0&&Ye(e,[...t].map(Zt).join(""))}function Qt(e,t){return new i("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var re=process.platform==="w\
in32"?`\r
`:`
`;function Zt([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${re}${t}${re}${n}${re}`}function nt(e){return Ze(e,{throwIfNoEntry:!1})?.
size??0}function en(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}var tn=process.getBuiltinModule("node:fs"),nn=e=>tn[e];var st=nn("writeSync");function rt(e,t,n={}){let o=Object.entries(n).map(([s,a])=>`${s}=${on(a)}`);return`::${[e,o.join(",")].filter(Boolean).join(" ")}::${at(t)}
`}function at(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function on(e){return at(e).replaceAll(":","%3A").replaceAll(",","%2C")}function ae(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=st(1,t,n)}catch(o){
if(o.code!=="EAGAIN")throw o;Atomics.wait(sn,0,0,5)}}var sn=new Int32Array(new SharedArrayBuffer(4));var ce=class{environment=ze(process.env,process.platform);info(t){ae(`${se(t)}
`)}warning(t){ae(rt("warning",se(t)))}handOver(t){ot(t,this.environment)}};async function ct(e){let t=new ce;try{await e(t)}catch(n){let{code:o,message:s}=Je(n);
t.warning(`${o}: ${s}`)}}function f(e){return process.env[`STATE_${e}`]??""}function ie(e){let t=e.length-20,n=e.slice(0,20).map(rn).join(", ");return t>0?`${n} and ${t} more`:n}function rn(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var pt=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function lt(e,t){
let n=e.toUpperCase(),{exact:o,families:s}=an(t);return[...o.get(n)??[],...s.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,c)=>r-c).map(r=>t[r]).find(r=>r&&
!pn(n,r))}var it=new WeakMap;function an(e){let t=it.get(e);if(t)return t;let n=e.flatMap((r,c)=>cn(r).map(l=>({pattern:l,at:c}))),o=new Map;for(let{pattern:r,at:c}of n)
o.set(r,[...o.get(r)??[],c]);let s=n.flatMap(({pattern:r,at:c})=>{let[l="",m]=r.split("*");return m===void 0?[]:[{covers:dt(l,m),at:c}]}),a={exact:o,families:s};
return it.set(e,a),a}function cn({names:e}){return e.trim().split(/\s+/)}function pn(e,{except:t={}}){return Object.keys(t).some(n=>ln(n,e))}function ln(e,t){let[n="",o]=e.split("*");
return o===void 0?t===n:dt(n,o)(t)}function dt(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function pe(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function yt(e){return e===""?"is empty":pe(e)?dn(lt(e,pt)):"has other characters than letters, digits an\
d _, or begins with a digit"}function dn(e){return e&&`${e.reason} (${e.tool})`}var le=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var xt=le("createHmac");var mt=le("hkdfSync");var ut=le("timingSafeEqual");function ft(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:a}=e,r=[n,o,s,a].join(`
`);return new Uint8Array(mt("sha256",t??"",r,"secret-lease record",32))}function St(e,t){return xt("sha256",t).update(e).digest("hex")}function ht(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(St(t,n))];return o.length===s.length&&ut(o,s)}var yn=1;function xn(e,t){let{seal:n,...o}=Et(e);return ht(n,JSON.stringify(o),t)&&Rt(o)?o:void 0}function wt(e){let{seal:t,...n}=Et(e);return Rt(n)?n:void 0}function Et(e){
try{let t=JSON.parse(e);return T(t)?t:{}}catch{return{}}}function _t(e,t){let o=[...new Map(e.flatMap(s=>xn(s,t)??[]).map(s=>[s.id,s])).values()].sort((s,a)=>Date.
parse(s.leasedAt)-Date.parse(a.leasedAt));return{records:o,areIntact:o.length===e.length}}function bt(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function Rt(e){
if(!T(e)||e.version!==yn||!u(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:a,claims:r,expiresAt:c,entries:l,credentials:m,inputs:N}=e,{environmentSize:G=0,
isEnded:W=!1,gitVariables:P=[]}=e;return M(t)&&Number.isFinite(n)&&typeof o=="string"&&S(x,s)&&S(x,a)&&gt(r)&&S(M,c)&&Array.isArray(l)&&l.every(un)&&S(fn,m)&&mn(
G)&&typeof W=="boolean"&&Array.isArray(P)&&P.every(de)&&gt(N)}function mn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function un(e){if(!T(e)||
!T(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:a,selector:r,expiresAt:c,source:l,firm:m,judgement:N,pinned:G,exported:W,role:P=""}=e;return de(
t)&&x(P)&&[n,o,s].every(x)&&Array.isArray(a)&&a.every(x)&&S(x,r)&&S(M,c)&&S(x,l)&&[m,G].every($=>typeof $=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(N))&&["env","output","file"].every($=>typeof W[$]=="boolean")}function fn(e){if(!T(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t==="e\
nv"||t==="profile")&&x(n)&&S(M,o)&&Array.isArray(s)&&s.every(de)}function de(e){return x(e)&&pe(e)&&yt(e)===void 0}function T(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function x(e){return typeof e=="string"}function M(e){return x(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function S(e,t){return t===null||e(t)}function gt(e){return T(e)&&Object.values(e).every(x)}function ye({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function kt(e){let t=ye(
e).join(",");return t.length<16e3?t:""}function vt(e,t,n){if(!u(e.id))return;let o=n.records(),s=En(o,e),a=s?[s]:_t(o,ft(t.environment)).records,r=a.find(({id:m})=>m===e.id),c=new Set(r?ye(r):e.names.
split(",").filter(Boolean)),l=[];try{let m=a.filter(({id:N})=>N!==e.id);(r||c.size>0)&&Sn(c,m,t)}finally{l=n.remove(e.id),n.removeLock(),l.length>0&&t.warning(gn(
l))}!r&&e.hasRecord?t.warning(hn(c.size)):t.info(wn(c.size,r,l.length===0))}function Sn(e,t,n){let o=new Map([...e].map(s=>[s,""]));o.set("SECRET_LEASE_EXPIRES_\
AT",bt(t)??""),n.handOver({variables:o,outputs:new Map})}function hn(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function gn(e){
return`Under RUNNER_TEMP could not be deleted: ${ie(e)}. Another program may have it open; it is readable until it is deleted.`}function wn(e,t,n){let o=t?.entries.
filter(({exported:a})=>a.file).length??0,s=n?`, ${o} files deleted`:"";return`Lease ended: ${e} variables blanked${s}.`}function En(e,{id:t,names:n}){let[o,...s]=e;
if(o===void 0||s.length>0||n==="")return;let a=wt(o);return a?.id===t&&kt(a)===n?a:void 0}await ct(async e=>{f("cleanup")===""&&new D(e.environment.RUNNER_TEMP).removeLock();let t=f("minted");if(f("cleanup")!=="true"&&(t===""||f("cleanup")!==""))return;
let n=new D(e.environment.RUNNER_TEMP),o=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,s={id:f("lease"),names:f("names"),hasRecord:f("record")!==
"none"};try{vt(s,e,n)}finally{if(o){let{revokeTokens:a}=await import("./token-revoker.js");await o(e,r=>a(r,e.environment))}}});
