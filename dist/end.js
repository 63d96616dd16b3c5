const require=process.getBuiltinModule;
var bt=process.getBuiltinModule("node:fs"),h=e=>bt[e];var de=h("lstatSync");var $=h("readFileSync");var P=h("readdirSync");var ye=h("renameSync");var K=h("rmSync");var xe=h("rmdirSync");var me=h("writeFileSync");var kt=process.getBuiltinModule("node:path"),j=e=>kt[e];var V=j("dirname");var d=j("join");var ue=j("relative");var i=class extends Error{name="LeaseError";code;fix;statements;static[Symbol.hasInstance](t){return t?.name==="LeaseError"}constructor(t,n,o={}){super(n,{cause:o.
cause}),this.code=t,this.fix=o.fix,this.statements=o.statements??[]}};function u(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var vt=process.getBuiltinModule("node:fs"),g=e=>vt[e];var fe=g("closeSync");var Se=g("existsSync");var F=g("lstatSync");var he=g("openSync");var ge=g("readdirSync");var we=g("rmSync");var Ee=g("rmdirSync");var Tt=process.getBuiltinModule("node:path"),Nt=e=>Tt[e];var I=Nt("dirname");import{DatabaseSync as Pt}from"node:sqlite";var Ut=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),
get:(n,o)=>t()[o]})};var _e=Ut("setTimeout");var Ft=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var Re=Ft("randomUUID");var It=process.getBuiltinModule("node:fs"),O=e=>It[e];var L=O("lstatSync");var z=O("mkdirSync");var be=O("readdirSync");var J=O("rmdirSync");var ke=O("unlinkSync");var Ot=process.getBuiltinModule("node:path"),ve=e=>Ot[e];var Te=ve("dirname");var Y=ve("join");var y=process.platform==="win32"?await import("./end-adapters-short-path.js"):void 0;function E(e){if(!p(e)&&!Dt(e))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Noth\
ing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Dt(e){try{z(e,{mode:448})}catch(t){if(t.code!=="E\
EXIST")throw k(t);if(p(e))return!0;if(!X(Te(e)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"\
Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(e)?(y?.closeFolder(e),!0):(J(e),!1)}function X(e){
let t=Y(e,`secret-lease-trial-${Re()}`);try{return z(t,{mode:448}),p(t)}catch(n){throw k(n)}finally{_(t)}}function k(e){return new i("E_DISK","The record or a f\
ile could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ue(e)?"Another program has one of these files open, so that Windows refuses to replace it\
. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function _(e){let t=L(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return w(()=>ke(e)),[];let n=be(e).flatMap(o=>_(Y(e,o)));return n.length>0?n:(w(()=>J(e)),[])}catch{return[e]}}var At=1e3,
Ne;function w(e){for(;;)try{return e()}catch(t){if(Ne??=Date.now()+At,!Ue(t)||Date.now()>Ne)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function Ue(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function p(e){let t=L(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&Fe(t)}function D(e){let t=L(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Fe(t)}function Fe({uid:e,mode:t}){return process.getuid===
void 0||e===process.getuid()&&(t&63)===0}var Lt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Ct=15,C=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=ge(I(this.#e));if(n.length>0)return;we(this.#e,{force:!0}),Ee(I(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw Mt();await _e(Ct)}}#a(t){let n;try{let o=this.#c();if(n=new Pt(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode\
 = MEMORY"),n.exec(Lt[t]),F(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:a}=o;if(a===Ht||s==="ENOENT"||
a===Bt&&!Se(this.#e))return;let r=F(I(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&r===void 0)return;throw o instanceof i?o:Gt(o)}}#c(){E(I(this.#e));let t=F(
this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(fe(he(this.#e,"a",384)),F(this.#e).ino)}},Ht=5,Bt=14;function Mt(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Gt(e){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Wt=process.getBuiltinModule("node:fs"),v=e=>Wt[e];var q=v("chmodSync");var Ie=v("mkdirSync");var Oe=v("readFileSync");var De=v("renameSync");var Ae=v("rmSync");var Pe=v("writeFileSync");var $t=process.getBuiltinModule("node:path"),H=e=>$t[e];var Le=H("basename");var Ce=H("dirname");var R=H("join");var Q=H("relative");var Kt=process.getBuiltinModule("node:url"),jt=e=>Kt[e];var He=jt("fileURLToPath");function Z(e){return`'${e.replaceAll("'","'\\''")}'`}function Be(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Me(e){return`"${e.replaceAll("%",
"%%")}"`}var ee={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function We({node:e,script:t,
nearby:n}){let o=Object.entries(ee),s=["#!/bin/sh",...o.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${Z(e)} ${Z(t)} "$@"`,""],a=["@echo off","setlocal DisableDelayedExpansion",...o.flatMap(([r,c])=>[`set "${c}=%${r}%"`,`set "${r}="`]),`${Ge(e,n.node)} ${Ge(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function Ge(e,t){let n=o=>/^[\x20-\x7e]*$/.test(o);return n(e)||!n(t)||!t.startsWith(".")?Me(e):`"%~dp0${t.replaceAll("%","%%")}"`}var $e=He(new URL("cli.js",import.meta.url)),B=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=R(t,"bin"),this.#t=R("bin",y?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=R(this.#e,this.#t);if(!y||Be(t))return t;let[n,o]=[Ce(this.#e),Le(this.#e)];return R(y.shortPath(n)??n,o,this.#t)}install(){let{execPath:t}=process,
n={node:Q(this.directory,t),script:Q(this.directory,$e)},o={node:t,script:$e,nearby:n},s=We(o);if(y&&s.set("secret-lease.ps1",y.pwshLauncher(o,ee)),E(this.#e),this.#n(
s))return;let a=`${this.directory}.${process.pid}`;try{Ie(a,{mode:448}),y?.closeFolder(a);for(let[r,c]of s)Pe(R(a,r),c,{mode:320,flag:"wx"});this.remove(),w(()=>De(
a,this.directory)),q(this.directory,320)}catch(r){throw Ae(a,{recursive:!0,force:!0}),k(r)}}remove(){return p(this.directory)&&q(this.directory,448),_(this.directory)}#n(t){
return p(this.directory)&&[...t].every(([n,o])=>{let s=R(this.directory,n);return D(s)&&Oe(s,"utf8")===o})}};function Vt(e){let t=d(e,"secret-lease"),n=process.getuid?.();if(n===void 0||p(t))return t;let o=`${t}-${n}`,s=de(t,{throwIfNoEntry:!1});return p(o)||s!==void 0&&
s.uid!==n?o:t}var A=class{#e;launcher;lock;constructor(t){if(!t)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Vt(t),this.launcher=new B(this.#e),this.lock=new C(this.#t,()=>this.isClosed())}recordPath(t){return d(this.#e,
`${t}.json`)}isClosed(){return p(this.#e)?!0:X(V(this.#e))}stayedOpen(){return y?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,n)}writeFile(t,n,o){
return E(this.#e),this.#o(d(this.#e,t),n,o)}filePath(t,n){return d(this.#e,t,n)}readFile(t,n){if(!p(this.#e)||!p(d(this.#e,t)))return;let o=this.filePath(t,n);return D(
o)?$(o):void 0}fileNames(t){let n=d(this.#e,t);return u(t)&&p(this.#e)&&p(n)?P(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&_(this.filePath(t,n))}records(){
return this.#n().filter(D).map(t=>w(()=>$(t,"utf8")))}remove(t){if(!u(t)||!p(this.#e))return[];let o=P(this.#e).filter(s=>s.startsWith(t)).flatMap(s=>_(d(this.#e,
s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>ue(V(this.#e),s))}removeLock(){if(!(!p(this.#e)||this.#n().length>0))try{K(this.#t,
{force:!0}),xe(this.#e)}catch{}}get#t(){return d(this.#e,"lock")}#n(){return p(this.#e)?P(this.#e).filter(n=>n.endsWith(".json")&&u(n.slice(0,-5))).map(n=>d(this.#e,
n)):[]}#o(t,n,o){E(t);let s=d(t,n),a=`${s}.${process.pid}`;try{me(a,o,{mode:384,flag:"wx"}),w(()=>ye(a,s))}catch(r){throw K(a,{force:!0}),k(r)}return s}};function te(e,t){return t==="win32"?e.toUpperCase():e}function Ke(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[te(s,t),s]));return new Proxy(n,{get:(s,a)=>s[o.get(te(String(a),t))??""]})}function ne(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function je(e){if(e instanceof i)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var zt=process.getBuiltinModule("node:fs"),T=e=>zt[e];var Ve=T("accessSync");var ze=T("appendFileSync");var Je=T("constants");var Ye=T("existsSync");var Xe=T("statSync");var qe=T("truncateSync");function Jt(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ye(n))throw new i("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Yt(n))throw new i("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Yt(e){try{return Ve(e,Je.W_OK),
!0}catch{return!1}}function et({variables:e,outputs:t},n,o=()=>{}){Jt(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=n[a]??"";return{path:r,
size:Ze(r)}});Qt(()=>{try{Qe(n.GITHUB_ENV??"",e),Qe(n.GITHUB_OUTPUT??"",t),o()}catch(a){for(let{path:r,size:c}of s)Ze(r)>c&&qe(r,c);throw Xt("The values could n\
ot be written for later steps; nothing is exported.",a)}})}function Qe(e,t){t.size>0&&ze(e,[...t].map(qt).join(""))}function Xt(e,t){return new i("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var oe=process.platform==="w\
in32"?`\r
`:`
`;function qt([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${oe}${t}${oe}${n}${oe}`}function Ze(e){return Xe(e,{throwIfNoEntry:!1})?.
size??0}function Qt(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}var Zt=process.getBuiltinModule("node:fs"),en=e=>Zt[e];var tt=en("writeSync");function nt(e,t,n={}){let o=Object.entries(n).map(([s,a])=>`${s}=${tn(a)}`);return`::${[e,o.join(",")].filter(Boolean).join(" ")}::${ot(t)}
`}function ot(e){return e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function tn(e){return ot(e).replaceAll(":","%3A").replaceAll(",","%2C")}function se(e){let t=Buffer.from(e);for(let n=0;n<t.length;)try{n+=tt(1,t,n)}catch(o){
if(o.code!=="EAGAIN")throw o;Atomics.wait(nn,0,0,5)}}var nn=new Int32Array(new SharedArrayBuffer(4));var re=class{environment=Ke(process.env,process.platform);info(t){se(`${ne(t)}
`)}warning(t){se(nt("warning",ne(t)))}handOver(t){et(t,this.environment)}};async function st(e){let t=new re;try{await e(t)}catch(n){let{code:o,message:s}=je(n);
t.warning(`${o}: ${s}`)}}function f(e){return process.env[`STATE_${e}`]??""}function ae(e){let t=e.length-20,n=e.slice(0,20).map(on).join(", ");return t>0?`${n} and ${t} more`:n}function on(e){let t=e.replace(new RegExp("\\p{C}","gu"),"\
 ");return t.length>80?`${t.slice(0,80)}\u2026`:t}var at=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function ct(e,t){
let n=e.toUpperCase(),{exact:o,families:s}=sn(t);return[...o.get(n)??[],...s.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,c)=>r-c).map(r=>t[r]).find(r=>r&&
!an(n,r))}var rt=new WeakMap;function sn(e){let t=rt.get(e);if(t)return t;let n=e.flatMap((r,c)=>rn(r).map(l=>({pattern:l,at:c}))),o=new Map;for(let{pattern:r,at:c}of n)
o.set(r,[...o.get(r)??[],c]);let s=n.flatMap(({pattern:r,at:c})=>{let[l="",x]=r.split("*");return x===void 0?[]:[{covers:it(l,x),at:c}]}),a={exact:o,families:s};
return rt.set(e,a),a}function rn({names:e}){return e.trim().split(/\s+/)}function an(e,{except:t={}}){return Object.keys(t).some(n=>cn(n,e))}function cn(e,t){let[n="",o]=e.split("*");
return o===void 0?t===n:it(n,o)(t)}function it(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function ce(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function pt(e){return e===""?"is empty":ce(e)?pn(ct(e,at)):"has other characters than letters, digits an\
d _, or begins with a digit"}function pn(e){return e&&`${e.reason} (${e.tool})`}var ie=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var lt=ie("createHmac");var dt=ie("hkdfSync");var yt=ie("timingSafeEqual");function xt(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:a}=e,r=[n,o,s,a].join(`
`);return new Uint8Array(dt("sha256",t??"",r,"secret-lease record",32))}function mt(e,t){return lt("sha256",t).update(e).digest("hex")}function ut(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(mt(t,n))];return o.length===s.length&&yt(o,s)}var ln=1;function dn(e,t){let{seal:n,...o}=ht(e);return ut(n,JSON.stringify(o),t)&&Et(o)?o:void 0}function St(e){let{seal:t,...n}=ht(e);return Et(n)?n:void 0}function ht(e){
try{let t=JSON.parse(e);return N(t)?t:{}}catch{return{}}}function gt(e,t){let o=[...new Map(e.flatMap(s=>dn(s,t)??[]).map(s=>[s.id,s])).values()].sort((s,a)=>Date.
parse(s.leasedAt)-Date.parse(a.leasedAt));return{records:o,areIntact:o.length===e.length}}function wt(e){return e.flatMap(({expiresAt:t})=>t??[]).sort()[0]}function Et(e){
if(!N(e)||e.version!==ln||!u(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:a,claims:r,expiresAt:c,entries:l,credentials:x,inputs:U}=e,{environmentSize:G=0,
isEnded:W=!1,gitVariables:b=[]}=e;return M(t)&&Number.isFinite(n)&&typeof o=="string"&&S(m,s)&&S(m,a)&&ft(r)&&S(M,c)&&Array.isArray(l)&&l.every(xn)&&S(mn,x)&&yn(
G)&&typeof W=="boolean"&&Array.isArray(b)&&b.every(pe)&&ft(U)}function yn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function xn(e){if(!N(e)||
!N(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:a,selector:r,expiresAt:c,source:l,firm:x,judgement:U,pinned:G,exported:W}=e;return pe(t)&&[
n,o,s].every(m)&&Array.isArray(a)&&a.every(m)&&S(m,r)&&S(M,c)&&S(m,l)&&[x,G].every(b=>typeof b=="boolean")&&["ok","expiring","expired","unknown"].includes(String(
U))&&["env","output","file"].every(b=>typeof W[b]=="boolean")}function mn(e){if(!N(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t==="env"||t===
"profile")&&m(n)&&S(M,o)&&Array.isArray(s)&&s.every(pe)}function pe(e){return m(e)&&ce(e)&&pt(e)===void 0}function N(e){return typeof e=="object"&&e!==null&&!Array.
isArray(e)}function m(e){return typeof e=="string"}function M(e){return m(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}function S(e,t){
return t===null||e(t)}function ft(e){return N(e)&&Object.values(e).every(m)}function le({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function _t(e){let t=le(
e).join(",");return t.length<16e3?t:""}function Rt(e,t,n){if(!u(e.id))return;let o=n.records(),s=gn(o,e),a=s?[s]:gt(o,xt(t.environment)).records,r=a.find(({id:x})=>x===e.id),c=new Set(r?le(r):e.names.
split(",").filter(Boolean)),l=[];try{let x=a.filter(({id:U})=>U!==e.id);(r||c.size>0)&&un(c,x,t)}finally{l=n.remove(e.id),n.removeLock(),l.length>0&&t.warning(Sn(
l))}!r&&e.hasRecord?t.warning(fn(c.size)):t.info(hn(c.size,r,l.length===0))}function un(e,t,n){let o=new Map([...e].map(s=>[s,""]));o.set("SECRET_LEASE_EXPIRES_\
AT",wt(t)??""),n.handOver({variables:o,outputs:new Map})}function fn(e){let t="The record of this lease was changed or is gone. Its files are deleted";return e>
0?`${t}, and the ${e} variables are blanked that the step had exported; not what a renewal added.`:`${t}; that its variables are blanked cannot be told.`}function Sn(e){
return`Under RUNNER_TEMP could not be deleted: ${ae(e)}. Another program may have it open; it is readable until it is deleted.`}function hn(e,t,n){let o=t?.entries.
filter(({exported:a})=>a.file).length??0,s=n?`, ${o} files deleted`:"";return`Lease ended: ${e} variables blanked${s}.`}function gn(e,{id:t,names:n}){let[o,...s]=e;
if(o===void 0||s.length>0||n==="")return;let a=St(o);return a?.id===t&&_t(a)===n?a:void 0}await st(async e=>{f("cleanup")===""&&new A(e.environment.RUNNER_TEMP).removeLock();let t=f("minted");if(f("cleanup")!=="true"&&(t===""||f("cleanup")!==""))return;
let n=new A(e.environment.RUNNER_TEMP),o=t?(await import("./revoke-at-end.js")).readKeptTokens(t,n):void 0,s={id:f("lease"),names:f("names"),hasRecord:f("record")!==
"none"};try{Rt(s,e,n)}finally{if(o){let{revokeTokens:a}=await import("./token-revoker.js");await o(e,r=>a(r,e.environment))}}});
