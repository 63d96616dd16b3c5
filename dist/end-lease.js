const require=process.getBuiltinModule;
import{a as be}from"./apart-domain-policies-iam-statement.js";import"./apart-nothing.js";import{a as Y}from"./apart-domain-listing.js";import{a as Se}from"./apart-domain-policies-suggested-statement.js";
import{a as i}from"./apart-domain-error.js";import{a as X,b as he,c as ge}from"./apart-domain-command-quoting.js";import{a as we}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-masks-encodings-encoding.js";
import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";import"./apart-domain-failure.js";
import"./apart-runtime.js";var C=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let o=n-Date.now();this.offset=Math.abs(o)>
2e3?o:0}};var Wt=process.getBuiltinModule("node:fs"),_=e=>Wt[e];var Ee=_("accessSync");var Re=_("appendFileSync");var ve=_("constants");var ke=_("existsSync");var _e=_("statSync");var Te=_("truncateSync");function Z(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!ke(n))throw new i("E_RUNNER",`${t} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!jt(n))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function jt(e){try{return Ee(e,ve.W_OK),!0}catch{
return!1}}function Fe({variables:e,outputs:t},n,o=()=>{}){Z(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(c=>{let r=n[c]??"";return{path:r,size:Ne(r)}});
zt(()=>{try{Ue(n.GITHUB_ENV??"",e),Ue(n.GITHUB_OUTPUT??"",t),o()}catch(c){for(let{path:r,size:a}of s)Ne(r)>a&&Te(r,a);throw Kt("The values could not be written \
for later steps; nothing is exported.",c)}})}function Ue(e,t){t.size>0&&Re(e,[...t].map(Vt).join(""))}function Kt(e,t){return new i("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Q=process.platform==="wi\
n32"?`\r
`:`
`;function Vt([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Q}${t}${Q}${n}${Q}`}function Ne(e){return _e(e,{throwIfNoEntry:!1})?.
size??0}function zt(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}var T={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function Oe(e){return e==="E_USAGE"?T.usage:e==="E_EXPIRING"?
T.expiring:e==="E_EXPIRED"?T.expired:T.failed}function ee(e){return e.replace(Jt,"$1ACCOUNT$2-??????$3").replace(qt,"$1").replace(Qt,"$1ACCOUNT").replace(Yt,(t,n,o,s)=>n.startsWith(s)?o:t).replace(Xt,"$1ACC\
OUNT").replace(Zt,"$1")}var Jt=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,qt=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Yt=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,Xt=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
Qt=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,Zt=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function P(e,t){return t==="win32"?e.toUpperCase():e}function Ie(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[P(s,t),s]));return new Proxy(n,{get:(s,c)=>s[o.get(P(String(c),t))??""]})}var en=4e3;function tn(e,t){let{code:n,message:o,fix:s}=e,[c="",...r]=`${n}: ${o}`.split(`
`),a=[...nn(c),...r,...s?.split(`
`)??[]],p=Se(e.statements),m=p.flatMap(({addTo:S,statement:h})=>[`${S}:`,be(h)]),x=`See ${t}`,l=[...a,...m,x];return l.join(`
`).length<=en?{lines:l,apart:[]}:{lines:[...a,...p.map(({addTo:S})=>`${S} what this step's log has above.`),x],apart:m}}var te=160;function nn(e){if(e.length<=te)
return[e];let t=e.slice(0,te+1),n=Math.max(...[". ",": ","; ",", "].map(s=>t.lastIndexOf(s)+1)),o=n>te/3?n:t.lastIndexOf(" ");return o>0?[e.slice(0,o).trimEnd(),
e.slice(o).trimStart()]:[e]}function Pe(e,t){return tn(e,t).lines.join(" ")}function Ae(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function De(e){if(e instanceof i)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var on=process.getBuiltinModule("node:fs"),Le=e=>on[e];var He=Le("existsSync");var Ce=Le("realpathSync");var sn=process.getBuiltinModule("node:path"),Be=e=>sn[e];var Ge=Be("join");var Me=Be("sep");var rn=process.getBuiltinModule("node:url"),an=e=>rn[e];var $e=an("fileURLToPath");var cn="docs/troubleshooting.md";function We(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,o=pn(t),s=`${cn}#${e.toLowerCase()}`;return!o||!/^https:\/\/[\w.:-]+$/.
test(n)?`${s} in the action's repository`:`${n}/${o.repository}/blob/${o.ref}/${o.folder}${s}`}function pn(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:o,GITHUB_SHA:s}=e.environment,[,c,r,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],p=ln(e);return[{repository:t,ref:n,folder:""},{repository:c&&
`${c}/${r}`,ref:a,folder:""},{repository:p===void 0?void 0:o,ref:s,folder:p??""}].find(x=>/^[\w.-]+\/[\w.-]+$/.test(x.repository??"")&&/^[\w./+@-]+$/.test(x.ref??
""))}function ln({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let o=e.startsWith(`${t}/`)&&!n,s=`${e.slice(t.length+1)}/`;return o&&
/^[\w./+@-]+$/.test(s)?s:void 0}var je=$e(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ve(e,t){let{GITHUB_WORKSPACE:n}=t;return We(e,{environment:t,root:Ke(je),workspace:n&&Ke(
dn(n)),isOwnClone:He(Ge(je,".git"))})}function Ke(e){return e.split(Me).join("/")}function dn(e){try{return Ce(e)}catch{return e}}var B=class{environment;#e;#t=!1;constructor(t,n=()=>{}){this.environment=Ie(t,process.platform),this.#e=n}async mask(){}info(){}debug(){}notice(){}warning(t){this.
say(`warning: ${t}`)}complain(t){this.say(Pe(t,Ve(t.code,this.environment)))}say(t){let n=Ae(this.#t?ee(t):t);process.stderr.write(`secret-lease: ${n.replace(/\s*\n\s*/g,
" ")}
`)}handOver({variables:t}){this.#e(t)}conceal(){this.#t=!0}saveState(){}dropState(){}summarize(){}};async function ze(e,t,n){try{return await t()??T.done}catch(o){
let s=De(o);return e.complain(s),n??Oe(s.code)}}var mn=process.getBuiltinModule("node:fs"),w=e=>mn[e];var Je=w("lstatSync");var ne=w("readFileSync");var G=w("readdirSync");var qe=w("renameSync");var oe=w("rmSync");var Ye=w("rmdirSync");var Xe=w("writeFileSync");var xn=process.getBuiltinModule("node:path"),se=e=>xn[e];var re=se("dirname");var y=se("join");var Qe=se("relative");function U(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var yn=process.getBuiltinModule("node:fs"),b=e=>yn[e];var Ze=b("closeSync");var et=b("existsSync");var A=b("lstatSync");var tt=b("openSync");var nt=b("readdirSync");var ot=b("rmSync");var st=b("rmdirSync");var un=process.getBuiltinModule("node:path"),fn=e=>un[e];var D=fn("dirname");import{DatabaseSync as Rn}from"node:sqlite";var Sn=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),
get:(n,o)=>t()[o]})};var rt=Sn("setTimeout");var hn=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var at=hn("randomUUID");var gn=process.getBuiltinModule("node:fs"),L=e=>gn[e];var M=L("lstatSync");var ae=L("mkdirSync");var ct=L("readdirSync");var ce=L("rmdirSync");var it=L("unlinkSync");var wn=process.getBuiltinModule("node:path"),pt=e=>wn[e];var lt=pt("dirname");var ie=pt("join");var u=process.platform==="win32"?await import("./apart-adapters-short-path.js"):void 0;function R(e){if(!d(e)&&!bn(e))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Noth\
ing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function bn(e){try{ae(e,{mode:448})}catch(t){if(t.code!=="\
EEXIST")throw N(t);if(!pe(lt(e)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing was\
 exported. An earlier step or job put something in its place; find out which, and remove it."})}return d(e)?(u?.closeFolder(e),!0):(ce(e),!1)}function pe(e){let t=ie(
e,`secret-lease-trial-${at()}`);try{return ae(t,{mode:448}),d(t)}catch(n){throw N(n)}finally{v(t)}}function N(e){return new i("E_DISK","The record or a file cou\
ld not be written under RUNNER_TEMP; nothing is exported.",{fix:mt(e)?"Another program has one of these files open, so that Windows refuses to replace it. Let t\
he step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function v(e){let t=M(e,{throwIfNoEntry:!1});if(t===void 0)
return[];try{if(!t.isDirectory())return E(()=>it(e)),[];let n=ct(e).flatMap(o=>v(ie(e,o)));return n.length>0?n:(E(()=>ce(e)),[])}catch{return[e]}}var En=1e3,dt;
function E(e){for(;;)try{return e()}catch(t){if(dt??=Date.now()+En,!mt(t)||Date.now()>dt)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function mt(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function d(e){let t=M(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&xt(t)}function H(e){let t=M(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&xt(t)}function xt({uid:e,mode:t}){return process.getuid===
void 0||e===process.getuid()&&(t&63)===0}var vn={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},kn=15,$=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=nt(D(this.#e));if(n.length>0)return;ot(this.#e,{force:!0}),st(D(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw Un();await rt(kn)}}#a(t){let n;try{let o=this.#c();if(n=new Rn(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode\
 = MEMORY"),n.exec(vn[t]),A(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:c}=o;if(c===_n||s==="ENOENT"||
c===Tn&&!et(this.#e))return;let r=A(D(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&r===void 0)return;throw o instanceof i?o:Nn(o)}}#c(){R(D(this.#e));let t=A(
this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Ze(tt(this.#e,"a",384)),A(this.#e).ino)}},_n=5,Tn=14;function Un(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Nn(e){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Fn=process.getBuiltinModule("node:fs"),F=e=>Fn[e];var le=F("chmodSync");var yt=F("mkdirSync");var ut=F("readFileSync");var ft=F("renameSync");var St=F("rmSync");var ht=F("writeFileSync");var On=process.getBuiltinModule("node:path"),W=e=>On[e];var gt=W("basename");var wt=W("dirname");var k=W("join");var de=W("relative");var In=process.getBuiltinModule("node:url"),Pn=e=>In[e];var bt=Pn("fileURLToPath");var me={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Rt({node:e,script:t,
nearby:n}){let o=Object.entries(me),s=["#!/bin/sh",...o.flatMap(([r,a])=>[`unset ${a}`,`if [ -n "\${${r}+set}" ]; then export ${a}="$${r}"; unset ${r}; fi`]),`e\
xec ${X(e)} ${X(t)} "$@"`,""],c=["@echo off","setlocal DisableDelayedExpansion",...o.flatMap(([r,a])=>[`set "${a}=%${r}%"`,`set "${r}="`]),`${Et(e,n.node)} ${Et(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",c.join(`\r
`)]])}function Et(e,t){let n=o=>/^[\x20-\x7e]*$/.test(o);return n(e)||!n(t)||!t.startsWith(".")?ge(e):`"%~dp0${t.replaceAll("%","%%")}"`}var vt=bt(new URL("cli.js",import.meta.url)),j=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=k(t,"bin"),this.#t=k("bin",u?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=k(this.#e,this.#t);if(!u||he(t))return t;let[n,o]=[wt(this.#e),gt(this.#e)];return k(u.shortPath(n)??n,o,this.#t)}install(){let{execPath:t}=process,
n={node:de(this.directory,t),script:de(this.directory,vt)},o={node:t,script:vt,nearby:n},s=Rt(o);if(u&&s.set("secret-lease.ps1",u.pwshLauncher(o,me)),R(this.#e),
this.#n(s))return;let c=`${this.directory}.${process.pid}`;try{yt(c,{mode:448}),u?.closeFolder(c);for(let[r,a]of s)ht(k(c,r),a,{mode:320,flag:"wx"});this.remove(),
E(()=>ft(c,this.directory)),le(this.directory,320)}catch(r){throw St(c,{recursive:!0,force:!0}),N(r)}}remove(){return d(this.directory)&&le(this.directory,448),
v(this.directory)}#n(t){return d(this.directory)&&[...t].every(([n,o])=>{let s=k(this.directory,n);return H(s)&&ut(s,"utf8")===o})}};function An(e){let t=y(e,"secret-lease"),n=process.getuid?.();if(n===void 0||d(t))return t;let o=`${t}-${n}`,s=Je(t,{throwIfNoEntry:!1});return d(o)||s!==void 0&&
s.uid!==n?o:t}var K=class{#e;launcher;lock;constructor(t){if(!t)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=An(t),this.launcher=new j(this.#e),this.lock=new $(this.#t,()=>this.isClosed())}recordPath(t){return y(this.#e,
`${t}.json`)}isClosed(){return d(this.#e)?!0:pe(re(this.#e))}stayedOpen(){return u?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,n)}writeFile(t,n,o){
return R(this.#e),this.#o(y(this.#e,t),n,o)}filePath(t,n){return y(this.#e,t,n)}readFile(t,n){if(!d(this.#e)||!d(y(this.#e,t)))return;let o=this.filePath(t,n);return H(
o)?ne(o):void 0}fileNames(t){let n=y(this.#e,t);return U(t)&&d(this.#e)&&d(n)?G(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&v(this.filePath(t,n))}records(){
return this.#n().filter(H).map(t=>E(()=>ne(t,"utf8")))}remove(t){if(!U(t)||!d(this.#e))return[];let o=G(this.#e).filter(s=>s.startsWith(t)).flatMap(s=>v(y(this.#e,
s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>Qe(re(this.#e),s))}removeLock(){if(!(!d(this.#e)||this.#n().length>0))try{oe(this.#t,
{force:!0}),Ye(this.#e)}catch{}}get#t(){return y(this.#e,"lock")}#n(){return d(this.#e)?G(this.#e).filter(n=>n.endsWith(".json")&&U(n.slice(0,-5))).map(n=>y(this.#e,
n)):[]}#o(t,n,o){R(t);let s=y(t,n),c=`${s}.${process.pid}`;try{Xe(c,o,{mode:384,flag:"wx"}),E(()=>qe(c,s))}catch(r){throw oe(c,{force:!0}),N(r)}return s}};var _t=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Tt(e,t){
let n=e.toUpperCase(),{exact:o,families:s}=Dn(t);return[...o.get(n)??[],...s.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,a)=>r-a).map(r=>t[r]).find(r=>r&&
!Hn(n,r))}var kt=new WeakMap;function Dn(e){let t=kt.get(e);if(t)return t;let n=e.flatMap((r,a)=>Ln(r).map(p=>({pattern:p,at:a}))),o=new Map;for(let{pattern:r,at:a}of n)
o.set(r,[...o.get(r)??[],a]);let s=n.flatMap(({pattern:r,at:a})=>{let[p="",m]=r.split("*");return m===void 0?[]:[{covers:Ut(p,m),at:a}]}),c={exact:o,families:s};
return kt.set(e,c),c}function Ln({names:e}){return e.trim().split(/\s+/)}function Hn(e,{except:t={}}){return Object.keys(t).some(n=>Cn(n,e))}function Cn(e,t){let[n="",o]=e.split("*");
return o===void 0?t===n:Ut(n,o)(t)}function Ut(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function xe(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function Nt(e){return e===""?"is empty":xe(e)?Bn(Tt(e,_t)):"has other characters than letters, digits an\
d _, or begins with a digit"}function Bn(e){return e&&`${e.reason} (${e.tool})`}var ye=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var Ft=ye("createHmac");var Ot=ye("hkdfSync");var It=ye("timingSafeEqual");function V(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:c}=e,r=[n,o,s,c].join(`
`);return new Uint8Array(Ot("sha256",t??"",r,"secret-lease record",32))}function ue(e,t){return Ft("sha256",t).update(e).digest("hex")}function Pt(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(ue(t,n))];return o.length===s.length&&It(o,s)}var Dt=1;function Lt(e,t){let n={version:Dt,...e};return`${JSON.stringify({...n,seal:ue(JSON.stringify(n),t)},null,2)}
`}function Gn(e,t){let{seal:n,...o}=Mn(e);return Pt(n,JSON.stringify(o),t)&&$n(o)?o:void 0}function Mn(e){try{let t=JSON.parse(e);return O(t)?t:{}}catch{return{}}}function J(e,t){let o=[...new Map(e.flatMap(s=>Gn(s,t)??[]).map(s=>[s.id,s])).values()].
sort((s,c)=>Date.parse(s.leasedAt)-Date.parse(c.leasedAt));return{records:o,areIntact:o.length===e.length}}function Ht(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function $n(e){if(!O(e)||e.version!==Dt||!U(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:c,claims:r,expiresAt:a,entries:p,credentials:m,
inputs:x}=e,{environmentSize:l=0,isEnded:S=!1,gitVariables:h=[]}=e;return z(t)&&Number.isFinite(n)&&typeof o=="string"&&g(f,s)&&g(f,c)&&At(r)&&g(z,a)&&Array.isArray(
p)&&p.every(jn)&&g(Kn,m)&&Wn(l)&&typeof S=="boolean"&&Array.isArray(h)&&h.every(fe)&&At(x)}function Wn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**
24}function jn(e){if(!O(e)||!O(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:c,selector:r,expiresAt:a,source:p,firm:m,judgement:x,pinned:l,exported:S}=e;
return fe(t)&&[n,o,s].every(f)&&Array.isArray(c)&&c.every(f)&&g(f,r)&&g(z,a)&&g(f,p)&&[m,l].every(h=>typeof h=="boolean")&&["ok","expiring","expired","unknown"].
includes(String(x))&&["env","output","file"].every(h=>typeof S[h]=="boolean")}function Kn(e){if(!O(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t===
"env"||t==="profile")&&f(n)&&g(z,o)&&Array.isArray(s)&&s.every(fe)}function fe(e){return f(e)&&xe(e)&&Nt(e)===void 0}function O(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function f(e){return typeof e=="string"}function z(e){return f(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function g(e,t){return t===null||e(t)}function At(e){return O(e)&&Object.values(e).every(f)}function Ct(e,t){return e.map((n,o)=>{let s=e.slice(o+1).flatMap(q),c=new Set(s.map(l=>P(l,t))),r=q(n).filter(l=>c.has(P(l,t))),a=new Set([...s,...r]),{entries:p,
credentials:m}=n;return{record:{...n,entries:p.filter(({name:l})=>!a.has(l)),credentials:m?.variables.some(l=>a.has(l))?null:m},superseded:a}})}function q({entries:e,
credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function Vn(e,{runner:t,clock:n,directory:o}){let{records:s,areIntact:c}=J(o.records(),V(t.environment));if(s.some(({claims:a})=>a.repository_visibility==="publ\
ic")&&t.conceal(),!c)throw new i("E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the fold\
er secret-lease under RUNNER_TEMP: find out which."});let r=Ct(s,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(r.length===0)throw new i(
"E_NO_LEASE",e==="all"?"This job has no lease.":`This job has no lease ${e}.`,{fix:"Lease first, in an earlier step of the same job; `lease` takes the output le\
ase-id of that step. Where it may lease nothing, add `if: steps.lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not\
 found either."});return n.offset=s.at(-1)?.clockOffset??0,r}function Bt(e,t){let[n,...o]=Vn(e??"all",t);if(n&&o.length===0)return n;throw new i("E_USAGE",`This\
 job has ${o.length+1} leases.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var zn=12e4;async function Gt(e,t){let{directory:n,runner:o,laterSteps:s,revoke:c,say:r}=t,{record:a}=Bt(e,t),p=we(a.id,n),m=q(a),x=await n.lock.inTurn(zn,()=>{
let l=V(o.environment),S=J(n.records(),l).records.filter(({id:I})=>I!==a.id);s(new Map([...m.map(I=>[I,""]),["SECRET_LEASE_EXPIRES_AT",Ht(S)??""]]));let{version:h,
gitVariables:Jn,...Mt}=a,$t={...Mt,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};n.writeRecord(a.id,Lt({...$t,isEnded:!0},l));for(let I of n.
fileNames(a.id))n.removeFile(a.id,I);return n.fileNames(a.id)});await p(r,c),x.length>0&&r.warning(`Under RUNNER_TEMP could not be deleted: ${Y(x)}.`),r.info(`L\
ease ${a.id} ended: ${m.length} variables are blank for later steps.`)}function tr({lease:e}){let t=new B(process.env),{environment:n}=t;return ze(t,async()=>{Z(n),await Gt(e,{runner:t,directory:new K(n.RUNNER_TEMP),clock:new C,laterSteps:o=>Fe(
{variables:o,outputs:new Map},n),revoke:async o=>{let{revokeTokens:s}=await import("./token-revoker.js");return s(o,n)},say:{info:o=>process.stdout.write(
`${o}
`),warning:o=>t.warning(o)}})})}export{tr as run};
