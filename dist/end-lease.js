const require=process.getBuiltinModule;
import{a as ve}from"./apart-domain-policies-iam-statement.js";import{a as Ee,b as Re,c as Z}from"./apart-domain-trust-visibility.js";import"./apart-nothing.js";import{a as X}from"./apart-domain-listing.js";
import{a as ge}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";import{a as Q,b as we,c as be}from"./apart-domain-command-quoting.js";import{
a as ke}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";
import"./apart-domain-values-json.js";import"./apart-domain-failure.js";import"./apart-runtime.js";var C=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let o=n-Date.now();this.offset=Math.abs(o)>
2e3?o:0}};var qt=process.getBuiltinModule("node:fs"),_=e=>qt[e];var _e=_("accessSync");var Te=_("appendFileSync");var Ue=_("constants");var Fe=_("existsSync");var Ne=_("statSync");var Oe=_("truncateSync");function te(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Fe(n))throw new i("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Yt(n))throw new i("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Yt(e){try{return _e(e,Ue.W_OK),
!0}catch{return!1}}function Ae({variables:e,outputs:t},n,o=()=>{}){te(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(c=>{let r=n[c]??"";return{path:r,
size:Pe(r)}});Zt(()=>{try{Ie(n.GITHUB_ENV??"",e),Ie(n.GITHUB_OUTPUT??"",t),o()}catch(c){for(let{path:r,size:a}of s)Pe(r)>a&&Oe(r,a);throw Xt("The values could n\
ot be written for later steps; nothing is exported.",c)}})}function Ie(e,t){t.size>0&&Te(e,[...t].map(Qt).join(""))}function Xt(e,t){return new i("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var ee=process.platform==="w\
in32"?`\r
`:`
`;function Qt([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${ee}${t}${ee}${n}${ee}`}function Pe(e){return Ne(e,{throwIfNoEntry:!1})?.
size??0}function Zt(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let o of t)process.on(o,n);try{e()}finally{for(let o of t)process.off(o,n)}}var T={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function De(e){return e==="E_USAGE"?T.usage:e==="E_EXPIRING"?
T.expiring:e==="E_EXPIRED"?T.expired:T.failed}function P(e,t){return t==="win32"?e.toUpperCase():e}function Le(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let o=new Map(Object.keys(
n).map(s=>[P(s,t),s]));return new Proxy(n,{get:(s,c)=>s[o.get(P(String(c),t))??""]})}function ne(e){return e.replace(en,"$1ACCOUNT$2-??????$3").replace(tn,"$1").replace(sn,"$1ACCOUNT").replace(nn,(t,n,o,s)=>n.startsWith(s)?o:t).replace(on,"$1ACC\
OUNT").replace(rn,"$1")}var en=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,tn=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
nn=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,on=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
sn=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,rn=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;var an=4e3;function cn(e,t){let{code:n,message:o,fix:s}=e,[c="",...r]=`${n}: ${o}`.split(`
`),a=[...pn(c),...r,...s?.split(`
`)??[]],p=ge(e.statements),y=p.flatMap(({addTo:S,statement:h})=>[`${S}:`,ve(h)]),m=`See ${t}`,l=[...a,...y,m];return l.join(`
`).length<=an?{lines:l,apart:[]}:{lines:[...a,...p.map(({addTo:S})=>`${S} what this step's log has above.`),m],apart:y}}var oe=160;function pn(e){if(e.length<=oe)
return[e];let t=e.slice(0,oe+1),n=Math.max(...[". ",": ","; ",", "].map(s=>t.lastIndexOf(s)+1)),o=n>oe/3?n:t.lastIndexOf(" ");return o>0?[e.slice(0,o).trimEnd(),
e.slice(o).trimStart()]:[e]}function He(e,t){return cn(e,t).lines.join(" ")}function Ce(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Be(e){if(e instanceof i)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var ln=process.getBuiltinModule("node:fs"),dn=e=>ln[e];var Ge=dn("readFileSync");function Me({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Ge(e??"","utf8"))}catch{return}}var B=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Z(this.#t,t),this.#o}get isConcealing(){return this.#o!=="private"}shown(t){return this.
isConcealing?ne(t):t}get#o(){this.#n??=Ee(Me(this.#e));let t=Z(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var yn=process.getBuiltinModule("node:fs"),$e=e=>yn[e];var We=$e("existsSync");var je=$e("realpathSync");var mn=process.getBuiltinModule("node:path"),Ke=e=>mn[e];var Ve=Ke("join");var ze=Ke("sep");var xn=process.getBuiltinModule("node:url"),un=e=>xn[e];var Je=un("fileURLToPath");var fn="docs/troubleshooting.md";function qe(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,o=Sn(t),s=`${fn}#${e.toLowerCase()}`;return!o||!/^https:\/\/[\w.:-]+$/.
test(n)?`${s} in the action's repository`:`${n}/${o.repository}/blob/${o.ref}/${o.folder}${s}`}function Sn(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:o,GITHUB_SHA:s}=e.environment,[,c,r,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],p=hn(e);return[{repository:t,ref:n,folder:""},{repository:c&&
`${c}/${r}`,ref:a,folder:""},{repository:p===void 0?void 0:o,ref:s,folder:p??""}].find(m=>/^[\w.-]+\/[\w.-]+$/.test(m.repository??"")&&/^[\w./+@-]+$/.test(m.ref??
""))}function hn({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let o=e.startsWith(`${t}/`)&&!n,s=`${e.slice(t.length+1)}/`;return o&&
/^[\w./+@-]+$/.test(s)?s:void 0}var Ye=Je(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Qe(e,t){let{GITHUB_WORKSPACE:n}=t;return qe(e,{environment:t,root:Xe(Ye),workspace:n&&Xe(
gn(n)),isOwnClone:We(Ve(Ye,".git"))})}function Xe(e){return e.split(ze).join("/")}function gn(e){try{return je(e)}catch{return e}}var G=class{environment;#e;#t;constructor(t,n=()=>{}){this.environment=Le(t,process.platform),this.#t=new B(this.environment),this.#e=n}async mask(){}info(){}debug(){}notice(){}warning(t){
this.say(`warning: ${t}`)}complain(t){this.say(He(t,Qe(t.code,this.environment)))}say(t){let n=Ce(this.#t.shown(t));process.stderr.write(`secret-lease: ${n.replace(
/\s*\n\s*/g," ")}
`)}handOver({variables:t}){this.#e(t)}noteVisibility(t){return this.#t.note(t)}saveState(){}dropState(){}summarize(){}};async function Ze(e,t,n){try{return await t()??
T.done}catch(o){let s=Be(o);return e.complain(s),n??De(s.code)}}var wn=process.getBuiltinModule("node:fs"),w=e=>wn[e];var et=w("lstatSync");var se=w("readFileSync");var M=w("readdirSync");var tt=w("renameSync");var re=w("rmSync");var nt=w("rmdirSync");var ot=w("writeFileSync");var bn=process.getBuiltinModule("node:path"),ae=e=>bn[e];var ce=ae("dirname");var x=ae("join");var st=ae("relative");function U(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var kn=process.getBuiltinModule("node:fs"),b=e=>kn[e];var rt=b("closeSync");var at=b("existsSync");var A=b("lstatSync");var ct=b("openSync");var it=b("readdirSync");var pt=b("rmSync");var lt=b("rmdirSync");var vn=process.getBuiltinModule("node:path"),En=e=>vn[e];var D=En("dirname");import{DatabaseSync as On}from"node:sqlite";var Rn=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),
get:(n,o)=>t()[o]})};var dt=Rn("setTimeout");var _n=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var yt=_n("randomUUID");var Tn=process.getBuiltinModule("node:fs"),L=e=>Tn[e];var $=L("lstatSync");var ie=L("mkdirSync");var mt=L("readdirSync");var pe=L("rmdirSync");var xt=L("unlinkSync");var Un=process.getBuiltinModule("node:path"),ut=e=>Un[e];var ft=ut("dirname");var le=ut("join");var u=process.platform==="win32"?await import("./apart-adapters-short-path.js"):void 0;function v(e){if(!d(e)&&!Fn(e))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Noth\
ing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Fn(e){try{ie(e,{mode:448})}catch(t){if(t.code!=="\
EEXIST")throw F(t);if(!de(ft(e)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing was\
 exported. An earlier step or job put something in its place; find out which, and remove it."})}return d(e)?(u?.closeFolder(e),!0):(pe(e),!1)}function de(e){let t=le(
e,`secret-lease-trial-${yt()}`);try{return ie(t,{mode:448}),d(t)}catch(n){throw F(n)}finally{E(t)}}function F(e){return new i("E_DISK","The record or a file cou\
ld not be written under RUNNER_TEMP; nothing is exported.",{fix:ht(e)?"Another program has one of these files open, so that Windows refuses to replace it. Let t\
he step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function E(e){let t=$(e,{throwIfNoEntry:!1});if(t===void 0)
return[];try{if(!t.isDirectory())return k(()=>xt(e)),[];let n=mt(e).flatMap(o=>E(le(e,o)));return n.length>0?n:(k(()=>pe(e)),[])}catch{return[e]}}var Nn=1e3,St;
function k(e){for(;;)try{return e()}catch(t){if(St??=Date.now()+Nn,!ht(t)||Date.now()>St)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function ht(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function d(e){let t=$(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&gt(t)}function H(e){let t=$(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&gt(t)}function gt({uid:e,mode:t}){return process.getuid===
void 0||e===process.getuid()&&(t&63)===0}var In={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Pn=15,W=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,this.#t=
n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let o=await this.#s("turn",t);try{return n()}finally{o.close(),this.#r()}}async settled(t){
try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let t=this.#o?this.#a("alon\
e"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=it(D(this.#e));if(n.length>0)return;pt(this.#e,{force:!0}),lt(D(this.#e))}catch{}finally{
t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#a(
t);if(s)return s;if(process.uptime()*1e3>o)throw Ln();await dt(Pn)}}#a(t){let n;try{let o=this.#c();if(n=new On(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode\
 = MEMORY"),n.exec(In[t]),A(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:c}=o;if(c===An||s==="ENOENT"||
c===Dn&&!at(this.#e))return;let r=A(D(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&r===void 0)return;throw o instanceof i?o:Hn(o)}}#c(){v(D(this.#e));let t=A(
this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(rt(ct(this.#e,"a",384)),A(this.#e).ino)}},An=5,Dn=14;function Ln(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Hn(e){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Cn=process.getBuiltinModule("node:fs"),N=e=>Cn[e];var ye=N("chmodSync");var wt=N("mkdirSync");var bt=N("readFileSync");var kt=N("renameSync");var vt=N("rmSync");var Et=N("writeFileSync");var Bn=process.getBuiltinModule("node:path"),j=e=>Bn[e];var Rt=j("basename");var _t=j("dirname");var R=j("join");var me=j("relative");var Gn=process.getBuiltinModule("node:url"),Mn=e=>Gn[e];var Tt=Mn("fileURLToPath");var xe={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Ft({node:e,script:t,
nearby:n}){let o=Object.entries(xe),s=["#!/bin/sh",...o.flatMap(([r,a])=>[`unset ${a}`,`if [ -n "\${${r}+set}" ]; then export ${a}="$${r}"; unset ${r}; fi`]),`e\
xec ${Q(e)} ${Q(t)} "$@"`,""],c=["@echo off","setlocal DisableDelayedExpansion",...o.flatMap(([r,a])=>[`set "${a}=%${r}%"`,`set "${r}="`]),`${Ut(e,n.node)} ${Ut(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",c.join(`\r
`)]])}function Ut(e,t){let n=o=>/^[\x20-\x7e]*$/.test(o);return n(e)||!n(t)||!t.startsWith(".")?be(e):`"%~dp0${t.replaceAll("%","%%")}"`}var Nt=Tt(new URL("cli.js",import.meta.url)),K=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=R(t,"bin"),this.#t=R("bin",u?"secret-lease.cmd":"se\
cret-lease")}get path(){let t=R(this.#e,this.#t);if(!u||we(t))return t;let[n,o]=[_t(this.#e),Rt(this.#e)];return R(u.shortPath(n)??n,o,this.#t)}install(){let{execPath:t}=process,
n={node:me(this.directory,t),script:me(this.directory,Nt)},o={node:t,script:Nt,nearby:n},s=Ft(o);if(u&&s.set("secret-lease.ps1",u.pwshLauncher(o,xe)),v(this.#e),
this.#n(s))return;let c=`${this.directory}.${process.pid}`;try{wt(c,{mode:448}),u?.closeFolder(c);for(let[r,a]of s)Et(R(c,r),a,{mode:320,flag:"wx"});this.remove(),
k(()=>kt(c,this.directory)),ye(this.directory,320)}catch(r){throw vt(c,{recursive:!0,force:!0}),F(r)}}remove(){return d(this.directory)&&ye(this.directory,448),
E(this.directory)}#n(t){return d(this.directory)&&[...t].every(([n,o])=>{let s=R(this.directory,n);return H(s)&&bt(s,"utf8")===o})}};function $n(e){let t=x(e,"secret-lease"),n=process.getuid?.();if(n===void 0||d(t))return t;let o=`${t}-${n}`,s=et(t,{throwIfNoEntry:!1});return d(o)||s!==void 0&&
s.uid!==n?o:t}var V=class{#e;launcher;lock;constructor(t){if(!t)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=$n(t),this.launcher=new K(this.#e),this.lock=new W(this.#t,()=>this.isClosed())}recordPath(t){return x(this.#e,
`${t}.json`)}isClosed(){return d(this.#e)?!0:de(ce(this.#e))}stayedOpen(){return u?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,n)}writeFile(t,n,o){
return v(this.#e),this.#o(x(this.#e,t),n,o)}filePath(t,n){return x(this.#e,t,n)}readFile(t,n){if(!d(this.#e)||!d(x(this.#e,t)))return;let o=this.filePath(t,n);return H(
o)?se(o):void 0}fileNames(t){let n=x(this.#e,t);return U(t)&&d(this.#e)&&d(n)?M(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&E(this.filePath(t,n))}records(){
return this.#n().filter(H).map(t=>k(()=>se(t,"utf8")))}remove(t){if(!U(t)||!d(this.#e))return[];let o=M(this.#e).filter(s=>s.startsWith(t)).flatMap(s=>E(x(this.#e,
s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>st(ce(this.#e),s))}removeLock(){if(!(!d(this.#e)||this.#n().length>0))try{re(this.#t,
{force:!0}),nt(this.#e)}catch{}}get#t(){return x(this.#e,"lock")}#n(){return d(this.#e)?M(this.#e).filter(n=>n.endsWith(".json")&&U(n.slice(0,-5))).map(n=>x(this.#e,
n)):[]}#o(t,n,o){v(t);let s=x(t,n),c=`${s}.${process.pid}`;try{ot(c,o,{mode:384,flag:"wx"}),k(()=>tt(c,s))}catch(r){throw re(c,{force:!0}),F(r)}return s}};var It=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Pt(e,t){
let n=e.toUpperCase(),{exact:o,families:s}=Wn(t);return[...o.get(n)??[],...s.filter(({covers:r})=>r(n)).map(({at:r})=>r)].sort((r,a)=>r-a).map(r=>t[r]).find(r=>r&&
!Kn(n,r))}var Ot=new WeakMap;function Wn(e){let t=Ot.get(e);if(t)return t;let n=e.flatMap((r,a)=>jn(r).map(p=>({pattern:p,at:a}))),o=new Map;for(let{pattern:r,at:a}of n)
o.set(r,[...o.get(r)??[],a]);let s=n.flatMap(({pattern:r,at:a})=>{let[p="",y]=r.split("*");return y===void 0?[]:[{covers:At(p,y),at:a}]}),c={exact:o,families:s};
return Ot.set(e,c),c}function jn({names:e}){return e.trim().split(/\s+/)}function Kn(e,{except:t={}}){return Object.keys(t).some(n=>Vn(n,e))}function Vn(e,t){let[n="",o]=e.split("*");
return o===void 0?t===n:At(n,o)(t)}function At(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function ue(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function Dt(e){return e===""?"is empty":ue(e)?zn(Pt(e,It)):"has other characters than letters, digits an\
d _, or begins with a digit"}function zn(e){return e&&`${e.reason} (${e.tool})`}var fe=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,o,s)=>t()(...s),construct:(n,o)=>new(t())(...o),get:(n,o)=>t()[o]})};var Lt=fe("createHmac");var Ht=fe("hkdfSync");var Ct=fe("timingSafeEqual");function z(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:o,GITHUB_RUN_ATTEMPT:s,GITHUB_JOB:c}=e,r=[n,o,s,c].join(`
`);return new Uint8Array(Ht("sha256",t??"",r,"secret-lease record",32))}function Se(e,t){return Lt("sha256",t).update(e).digest("hex")}function Bt(e,t,n){if(typeof e!=
"string")return!1;let[o,s]=[Buffer.from(e),Buffer.from(Se(t,n))];return o.length===s.length&&Ct(o,s)}var Mt=1;function $t(e,t){let n={version:Mt,...e};return`${JSON.stringify({...n,seal:Se(JSON.stringify(n),t)},null,2)}
`}function Jn(e,t){let{seal:n,...o}=qn(e);return Bt(n,JSON.stringify(o),t)&&Yn(o)?o:void 0}function qn(e){try{let t=JSON.parse(e);return O(t)?t:{}}catch{return{}}}function q(e,t){let o=[...new Map(e.flatMap(s=>Jn(s,t)??[]).map(s=>[s.id,s])).values()].
sort((s,c)=>Date.parse(s.leasedAt)-Date.parse(c.leasedAt));return{records:o,areIntact:o.length===e.length}}function Wt(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Yn(e){if(!O(e)||e.version!==Mt||!U(e.id))return!1;let{leasedAt:t,clockOffset:n,region:o,role:s,accountId:c,claims:r,expiresAt:a,entries:p,credentials:y,
inputs:m}=e,{environmentSize:l=0,isEnded:S=!1,gitVariables:h=[]}=e;return J(t)&&Number.isFinite(n)&&typeof o=="string"&&g(f,s)&&g(f,c)&&Gt(r)&&g(J,a)&&Array.isArray(
p)&&p.every(Qn)&&g(Zn,y)&&Xn(l)&&typeof S=="boolean"&&Array.isArray(h)&&h.every(he)&&Gt(m)}function Xn(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**
24}function Qn(e){if(!O(e)||!O(e.exported))return!1;let{name:t,secret:n,arn:o,versionId:s,stages:c,selector:r,expiresAt:a,source:p,firm:y,judgement:m,pinned:l,exported:S}=e;
return he(t)&&[n,o,s].every(f)&&Array.isArray(c)&&c.every(f)&&g(f,r)&&g(J,a)&&g(f,p)&&[y,l].every(h=>typeof h=="boolean")&&["ok","expiring","expired","unknown"].
includes(String(m))&&["env","output","file"].every(h=>typeof S[h]=="boolean")}function Zn(e){if(!O(e))return!1;let{mode:t,role:n,expiresAt:o,variables:s}=e;return(t===
"env"||t==="profile")&&f(n)&&g(J,o)&&Array.isArray(s)&&s.every(he)}function he(e){return f(e)&&ue(e)&&Dt(e)===void 0}function O(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function f(e){return typeof e=="string"}function J(e){return f(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}
function g(e,t){return t===null||e(t)}function Gt(e){return O(e)&&Object.values(e).every(f)}function jt(e,t){return e.map((n,o)=>{let s=e.slice(o+1).flatMap(Y),c=new Set(s.map(l=>P(l,t))),r=Y(n).filter(l=>c.has(P(l,t))),a=new Set([...s,...r]),{entries:p,
credentials:y}=n;return{record:{...n,entries:p.filter(({name:l})=>!a.has(l)),credentials:y?.variables.some(l=>a.has(l))?null:y},superseded:a}})}function Y({entries:e,
credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:s})=>s.env).map(({name:s})=>s),...t?.variables??[],...n]}function eo(e,{runner:t,clock:n,directory:o}){let{records:s,areIntact:c}=q(o.records(),z(t.environment));for(let{claims:a}of s)t.noteVisibility(Re(a));if(!c)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let r=jt(s,process.platform).filter(({record:a})=>!a.isEnded&&(e==="all"||a.id===e));if(r.length===0)throw new i("E_NO_LEASE",e==="all"?"Th\
is job has no lease.":`This job has no lease ${e}.`,{fix:"Lease first, in an earlier step of the same job; `lease` takes the output lease-id of that step. Where\
 it may lease nothing, add `if: steps.lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either."});return n.
offset=s.at(-1)?.clockOffset??0,r}function Kt(e,t){let[n,...o]=eo(e??"all",t);if(n&&o.length===0)return n;throw new i("E_USAGE",`This job has ${o.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var to=12e4;async function Vt(e,t){let{directory:n,runner:o,laterSteps:s,revoke:c,say:r}=t,{record:a}=Kt(e,t),p=ke(a.id,n),y=Y(a),m=await n.lock.inTurn(to,()=>{
let l=z(o.environment),S=q(n.records(),l).records.filter(({id:I})=>I!==a.id);s(new Map([...y.map(I=>[I,""]),["SECRET_LEASE_EXPIRES_AT",Wt(S)??""]]));let{version:h,
gitVariables:no,...zt}=a,Jt={...zt,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};n.writeRecord(a.id,$t({...Jt,isEnded:!0},l));for(let I of n.
fileNames(a.id))n.removeFile(a.id,I);return n.fileNames(a.id)});await p(r,c),m.length>0&&r.warning(`Under RUNNER_TEMP could not be deleted: ${X(m)}.`),r.info(`L\
ease ${a.id} ended: ${y.length} variables are blank for later steps.`)}function wr({lease:e}){let t=new G(process.env),{environment:n}=t;return Ze(t,async()=>{te(n),await Vt(e,{runner:t,directory:new V(n.RUNNER_TEMP),clock:new C,laterSteps:o=>Ae(
{variables:o,outputs:new Map},n),revoke:async o=>{let{revokeTokens:s}=await import("./token-revoker.js");return s(o,n)},say:{info:o=>process.stdout.write(
`${o}
`),warning:o=>t.warning(o)}})})}export{wr as run};
