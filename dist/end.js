const require=process.getBuiltinModule;
var Ut=process.getBuiltinModule("node:fs"),g=e=>Ut[e];var me=g("lstatSync");var K=g("readFileSync");var A=g("readdirSync");var ue=g("renameSync");var j=g("rmSync");var fe=g("rmdirSync");var Se=g("writeFileSync");var Ot=process.getBuiltinModule("node:path"),V=e=>Ot[e];var z=V("dirname");var x=V("join");var he=V("relative");var p=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,o={}){super(n,{cause:o.
cause}),this.code=t,this.fix=o.fix,this.statements=o.statements??[]}};function f(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var It=process.getBuiltinModule("node:fs"),w=e=>It[e];var ge=w("closeSync");var we=w("existsSync");var U=w("lstatSync");var Ee=w("openSync");var _e=w("readdirSync");var be=w("rmSync");var Re=w("rmdirSync");var Ft=process.getBuiltinModule("node:path"),Dt=e=>Ft[e];var O=Dt("dirname");var Pt=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),
get:(n,o)=>t()[o]})};var ke=Pt("setTimeout");var At=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var ve=At("randomUUID");var Lt=process.getBuiltinModule("node:fs"),I=e=>Lt[e];var L=I("lstatSync");var J=I("mkdirSync");var Te=I("readdirSync");var q=I("rmdirSync");var Ne=I("unlinkSync");var Ht=process.getBuiltinModule("node:path"),Ue=e=>Ht[e];var Oe=Ue("dirname");var Y=Ue("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function _(e){if(!X(e))throw new p("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was \
exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function X(e){return l(e)||Ct(e)}function Ct(e){try{J(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw k(t);if(l(e))return!0;if(!Q(Oe(e)))return!1;throw new p("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this ac\
tion made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return l(e)?(d?.makePrivate(e),!0):
(q(e),!1)}function Q(e){let t=Y(e,`secret-lease-trial-${ve()}`);try{return J(t,{mode:448}),l(t)}catch(n){throw k(n)}finally{b(t)}}function k(e){return new p("E_\
DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Fe(e)?"Another program has one of these files open, so that Windo\
ws refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function b(e){let t=L(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return E(()=>Ne(e)),[];let n=Te(e).flatMap(o=>b(Y(e,o)));return n.length>0?n:(E(()=>q(e)),
[])}catch{return[e]}}var Bt=1e3,Ie;function E(e){for(;;)try{return e()}catch(t){if(Ie??=Date.now()+Bt,!Fe(t)||Date.now()>Ie)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Fe(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function l(e){
let t=L(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&De(t)}function F(e){let t=L(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&De(t)}function De({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Pe(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Mt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Gt=15,H=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof p&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=_e(O(this.#e));if(n.length>0)return;be(this.#e,{force:!0}),Re(O(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw Kt();await ke(Gt)}}#a(t){let n;try{let o=this.#c();if(n=Pe(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(Mt[t]),U(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:a}=o;if(a===Wt||s==="ENOENT"||a===
$t&&!we(this.#e))return;let r=U(O(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&r===void 0)return;throw o instanceof p?o:jt(o)}}#c(){_(O(this.#e));let t=U(this.#e,
{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ge(Ee(this.#e,"a",384)),U(this.#e).ino)}},Wt=5,$t=14;function Kt(){return new p(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function jt(e){return new p("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Vt=process.getBuiltinModule("node:fs"),v=e=>Vt[e];var Z=v("chmodSync");var Ae=v("mkdirSync");var Le=v("readFileSync");var He=v("renameSync");var Ce=v("rmSync");var Be=v("writeFileSync");var zt=process.getBuiltinModule("node:path"),C=e=>zt[e];var Me=C("basename");var Ge=C("dirname");var R=C("join");var We=C("relative");var Jt=process.getBuiltinModule("node:url"),qt=e=>Jt[e];var $e=qt("fileURLToPath");function ee(e){return`'${e.replaceAll("'","'\\''")}'`}function Ke(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function je(e){return`"${e.replaceAll("%",
"%%")}"`}var ne={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ze({node:e,script:t,
nearby:n}){let o=Object.entries(ne),s=["#!/bin/sh",...o.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${ee(e)} ${ee(t)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...o.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),
"setlocal DisableDelayedExpansion",`${Ve(e,n.node)} ${Ve(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function Ve(e,t){return!oe(e,t)&&!te(e)?`"%~dp0${t.replaceAll("%","%%")}"`:je(e)}function oe(e,t){return!te(e)&&(!te(t)||!t.startsWith("."))}var te=e=>/^[\x20-\x7e]*$/.
test(e);var Yt=$e(new URL("cli.js",import.meta.url)),B=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=R(t,"bin"),this.#t=R("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=R(this.#e,this.#t);if(!d||Ke(t))return t;let[n,o]=[Ge(this.#e),Me(this.#e)];return R(d.shortPath(n)??n,o,this.#t)}install(){let t=i=>We(
this.directory,i),n=i=>d&&oe(i,t(i))&&d.shortPath(i)||i,[o,s]=[n(process.execPath),n(Yt)],a={node:o,script:s,nearby:{node:t(o),script:t(s)}},r=ze(a);if(d&&r.set(
"secret-lease.ps1",d.pwshLauncher(a,ne)),_(this.#e),this.#n(r))return;let c=`${this.directory}.${process.pid}`;try{Ae(c,{mode:448}),d?.makePrivate(c);for(let[i,
y]of r)Be(R(c,i),y,{mode:320,flag:"wx"});this.remove(),E(()=>He(c,this.directory)),Z(this.directory,320)}catch(i){throw Ce(c,{recursive:!0,force:!0}),k(i)}}remove(){
return l(this.directory)&&Z(this.directory,448),b(this.directory)}#n(t){return l(this.directory)&&[...t].every(([n,o])=>{let s=R(this.directory,n);return F(s)&&
Le(s,"utf8")===o})}};function Xt(e){let t=x(e,"secret-lease"),n=process.getuid?.();if(n===void 0||l(t))return t;let o=`${t}-${n}`,s=me(t,{throwIfNoEntry:!1});return l(o)||s!==void 0&&
s.uid!==n?o:t}var D=class{#e;launcher;lock;constructor(t){if(!t)throw new p("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Xt(t),this.launcher=new B(this.#e),this.lock=new H(this.#t,()=>X(this.#e))}recordPath(t){return x(this.#e,
`${t}.json`)}isPrivate(){return l(this.#e)?!0:Q(z(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,o){return _(this.#e),this.#o(x(this.#e,t),n,o)}filePath(t,n){return x(this.#e,t,n)}readFile(t,n){if(!l(this.#e)||!l(x(this.#e,t)))return;let o=this.
filePath(t,n);return F(o)?K(o):void 0}fileNames(t){let n=x(this.#e,t);return f(t)&&l(this.#e)&&l(n)?A(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&b(this.
filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(F).map(n=>E(()=>K(n,"utf8")))}remove(t){if(!f(t)||!l(this.#e))return[];
let o=A(this.#e).filter(s=>s.startsWith(t)).flatMap(s=>b(x(this.#e,s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>he(z(this.#e),s))}removeLock(){
if(!(!l(this.#e)||this.#n().length>0))try{j(this.#t,{force:!0}),fe(this.#e)}catch{}}get#t(){return x(this.#e,"lock")}#n(){return l(this.#e)?A(this.#e).filter(n=>n.
endsWith(".json")&&f(n.slice(0,-5))).map(n=>x(this.#e,n)):[]}#o(t,n,o){_(t);let s=x(t,n),a=`${s}.${process.pid}`;try{Se(a,o,{mode:384,flag:"wx"}),E(()=>ue(a,s))}catch(r){
throw j(a,{force:!0}),k(r)}return s}};function se(e,t){return t==="win32"?e.toUpperCase():e}function Je(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[se(s,t),s]));return new Proxy(n,{get:(s,a)=>s[o.get(se(String(a),t))??""]})}function re(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function qe(e){if(e instanceof p)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new p("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Qt=process.getBuiltinModule("node:fs"),T=e=>Qt[e];var Ye=T("accessSync");var Xe=T("appendFileSync");var Qe=T("constants");var Ze=T("existsSync");var et=T("statSync");var tt=T("truncateSync");function Zt(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ze(n))throw new p("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!en(n))throw new p("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function en(e){try{return Ye(e,Qe.W_OK),
!0}catch{return!1}}function st({variables:e,outputs:t},n,o=()=>{}){Zt(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=n[a]??"";return{path:r,
size:ot(r)}});on(()=>{try{nt(n.GITHUB_ENV??"",e),nt(n.GITHUB_OUTPUT??"",t),o()}catch(a){for(let{path:r,size:c}of s)ot(r)>c&&tt(r,c);throw tn("The values could n\
ot be written for later steps; nothing is exported.",a)}})}function nt(e,t){t.size>0&&Xe(e,[...t].map(nn).join(""))}function tn(e,t){return new p("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var ae=process.platform==="w\
in32"?`\r
`:`
`;function nn([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${ae}${t}${ae}${n}${ae}`}function ot(e){return et(e,{throwIfNoEntry:!1})?.
size??0}function on(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}function rt(){process.platform!=="win32"&&process.exit()}var sn=process.getBuiltinModule("node:fs"),rn=e=>sn[e];var at=rn("writeSync");function ct(e,t,n={}){let o=Object.entries(n).map(([s,a])=>`${s}=${an(a)}`);return`::${[e,o.join(",")].filter(Boolean).join(" ")}::${it(t)}
`}function it(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function an(e){return it(e).replaceAll(":","%3A").replaceAll(",","%2C")}function ce(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=at(1,t,n)}catch(o){
if(o.code!=="EAGAIN")throw o;Atomics.wait(cn,0,0,5)}}var cn=new Int32Array(new SharedArrayBuffer(4));var ie=class{environment=Je(process.env,process.platform);info(t){ce(`${re(t)}
`)}warning(t){ce(ct("warning",re(t)))}handOver(t){st(t,this.environment)}};async function pt(e){let t=new ie;try{await e(t)}catch(n){let{code:o,message:s}=qe(n);
t.warning(`${o}: ${s}`)}rt()}function S(e){return process.env[`STATE_${e}`]??""}function pe(e){let t=e.length-20,n=e.slice(0,20).map(pn).join(", ");return t>0?`${n} and ${t} more`:n}function pn(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var dt=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function yt(e,t){
let n=e.toUpperCase(),{exact:o,families:s}=ln(t);return[...o.get(n)??[],...s.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,c)=>r-c).map(r=>t[r]).find(r=>r&&
!yn(n,r))}var lt=new WeakMap;function ln(e){let t=lt.get(e);if(t)return t;let n=new Map,o=[];for(let[a,r]of e.entries())for(let c of dn(r)){let[i="",y]=c.split(
"*"),u=n.get(c);y!==void 0?o.push({covers:xt(i,y),at:a}):u?u.push(a):n.set(c,[a])}let s={exact:n,families:o};return lt.set(e,s),s}function dn({names:e}){return e.trim().split(/\s+/)}function yn(e,{except:t={}}){return Object.keys(t).some(n=>xn(n,e))}function xn(e,t){let[n="",o]=e.split("*");
return o===void 0?t===n:xt(n,o)(t)}function xt(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function le(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function mt(e){return e===""?"is empty":le(e)?mn(yt(e,dt)):"has other characters than letters, digits an\
d _, or begins with a digit"}function mn(e){return e&&`${e.reason} (${e.tool})`}var de=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var ut=de("createHmac");var ft=de("hkdfSync");var St=de("timingSafeEqual");function ht(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:a}=e,r=[n,o,s,a].join(`
`);return new Uint8Array(ft("sha256",t??"",r,"secret-lease record",32))}function gt(e,t){return ut("sha256",t).update(e).digest("hex")}function wt(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(gt(t,n))];return o.length===s.length&&St(o,s)}var un=1;function fn(e,t){let{seal:n,...o}=bt(e);return wt(n,JSON.stringify(o),t)&&vt(o)?o:void 0}function _t(e){let{seal:t,...n}=bt(e);return vt(n)?n:void 0}function bt(e){
try{let t=JSON.parse(e);return N(t)?t:{}}catch{return{}}}function Rt(e,t){let o=[...new Map(e.flatMap(s=>fn(s,t)??[]).map(s=>[s.id,s])).values()].sort((s,a)=>Date.
parse(s.leasedAt)-Date.parse(a.leasedAt));return{records:o,areIntact:o.length===e.length}}function kt(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function vt(e){
if(!N(e)||e.version!==un||!f(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:a,claims:r,expiresAt:c,entries:i,credentials:y,inputs:u}=e,{environmentSize:G=0,
isEnded:W=!1,gitVariables:P=[]}=e;return M(t)&&Number.isFinite(n)&&typeof o=="string"&&h(m,s)&&h(m,a)&&Et(r)&&h(M,c)&&Array.isArray(i)&&i.every(hn)&&h(gn,y)&&Sn(
G)&&typeof W=="boolean"&&Array.isArray(P)&&P.every(ye)&&Et(u)}function Sn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function hn(e){if(!N(e)||
!N(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:a,selector:r,expiresAt:c,source:i,firm:y,judgement:u,pinned:G,exported:W,role:P=""}=e;return ye(
t)&&m(P)&&[n,o,s].every(m)&&Array.isArray(a)&&a.every(m)&&h(m,r)&&h(M,c)&&h(m,i)&&[y,G].every($=>typeof $=="boolean")&&["ok","expiring","expired","unknown"].includes(
String(u))&&["env","output","file"].every($=>typeof W[$]=="boolean")}function gn(e){if(!N(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t==="e\
nv"||t==="profile")&&m(n)&&h(M,o)&&Array.isArray(s)&&s.every(ye)}function ye(e){return m(e)&&le(e)&&mt(e)===void 0}function N(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function m(e){return typeof e=="string"}function M(e){return m(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function h(e,t){return t===null||e(t)}function Et(e){return N(e)&&Object.values(e).every(m)}function xe({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function Tt(e){let t=xe(
e).join(",");return t.length<16e3?t:""}function Nt(e,t,n){if(!f(e.id))return;let o=n.records(),s=Rn(o,e),a=s?[s]:Rt(o,ht(t.environment)).records,r=a.find(({id:y})=>y===e.id),c=new Set(r?xe(r):e.names.
split(",").filter(Boolean)),i=[];try{let y=a.filter(({id:u})=>u!==e.id);(r||c.size>0)&&wn(c,y,t)}finally{i=n.remove(e.id),n.removeLock(),i.length>0&&t.warning(_n(
i))}!r&&e.hasRecord?t.warning(En(c.size)):t.info(bn(c.size,r,i.length===0))}function wn(e,t,n){let o=new Map([...e].map(s=>[s,""]));o.set("SECRET_LEASE_EXPIRES_\
AT",kt(t)??""),n.handOver({variables:o,outputs:new Map})}function En(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function _n(e){
return`Under RUNNER_TEMP could not be deleted: ${pe(e)}. Another program may have it open; it is readable until it is deleted.`}function bn(e,t,n){let o=t?.entries.
filter(({exported:a})=>a.file).length??0,s=n?`, ${o} files deleted`:"";return`Lease ended: ${e} variables blanked${s}.`}function Rn(e,{id:t,names:n}){let[o,...s]=e;
if(o===void 0||s.length>0||n==="")return;let a=_t(o);return a?.id===t&&Tt(a)===n?a:void 0}await pt(async e=>{S("cleanup")===""&&new D(e.environment.RUNNER_TEMP).removeLock();let t=S("minted");if(S("cleanup")!=="true"&&(t===""||S("cleanup")!==""))return;
let n=new D(e.environment.RUNNER_TEMP),o=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,s={id:S("lease"),names:S("names"),hasRecord:S("record")!==
"none"};try{Nt(s,e,n)}finally{if(o){let{revokeTokens:a}=await import("./token-revoker.js");await o(e,r=>a(r,e.environment))}}});
