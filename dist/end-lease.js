const require=process.getBuiltinModule;
import{a as $,c as we,d as A,e as ge,f as I,g as ke,h as be,i as ve}from"./apart-domain-environment.js";import"./apart-domain-span.js";import{a as N}from"./apart-domain-policies-iam-statement.js";
import{a as he}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-values-refused-names.js";import{a as Se}from"./apart-domain-listing.js";
import{a as B}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";import"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";
import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";import"./apart-domain-failure.js";import{a as J,b as ue,c as fe}from"./apart-domain-command-quoting.js";
var M=class{offset=0;now(){return Date.now()+this.offset}observe(e){let n=Date.parse(e??"");if(Number.isNaN(n))return;let o=n-Date.now();this.offset=Math.abs(o)>
2e3?o:0}};var Wt=process.getBuiltinModule("node:fs"),k=t=>Wt[t];var Fe=k("accessSync");var Ee=k("appendFileSync");var _e=k("constants");var Re=k("existsSync");var Ue=k("statSync");var Te=k("truncateSync");function Y(t){for(let e of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=t[e];if(!n||!Re(n))throw new i("E_RUNNER",`${e} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Ht(n))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${e}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Ht(t){try{return Fe(t,_e.W_OK),!0}catch{
return!1}}function Le({variables:t,outputs:e},n,o=()=>{}){Y(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(r=>{let c=n[r]??"";return{path:c,size:De(c)}});
Vt(()=>{try{Pe(n.GITHUB_ENV??"",t),Pe(n.GITHUB_OUTPUT??"",e),o()}catch(r){for(let{path:c,size:a}of s)De(c)>a&&Te(c,a);throw jt("The values could not be written \
for later steps; nothing is exported.",r)}})}function Pe(t,e){e.size>0&&Ee(t,[...e].map(Gt).join(""))}function jt(t,e){return new i("E_DISK",t,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:e})}var X=process.platform==="wi\
n32"?`\r
`:`
`;function Gt([t,e]){let n="end_of_value";for(;t.includes(n)||e.includes(n);)n+=n;return`${t}<<${n}${X}${e}${X}${n}${X}`}function De(t){return Ue(t,{throwIfNoEntry:!1})?.
size??0}function Vt(t){let e=["SIGINT","SIGTERM"],n=()=>{};for(let o of e)process.on(o,n);try{t()}finally{for(let o of e)process.off(o,n)}}var zt=process.getBuiltinModule("node:fs"),S=t=>zt[t];var Oe=S("lstatSync");var Z=S("readFileSync");var C=S("readdirSync");var Be=S("renameSync");var Q=S("rmSync");var $e=S("rmdirSync");var Ne=S("writeFileSync");var Kt=process.getBuiltinModule("node:path"),ee=t=>Kt[t];var te=ee("dirname");var d=ee("join");var Ae=ee("relative");var qt=process.getBuiltinModule("node:fs"),u=t=>qt[t];var Ie=u("closeSync");var Me=u("existsSync");var P=u("lstatSync");var Ce=u("openSync");var We=u("readdirSync");var He=u("rmSync");var je=u("rmdirSync");var Jt=process.getBuiltinModule("node:path"),Xt=t=>Jt[t];var D=Xt("dirname");var Yt=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(n,o,s)=>e()(...s),construct:(n,o)=>new(e())(...o),
get:(n,o)=>e()[o]})};var Ge=Yt("setTimeout");var Zt=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(n,o,s)=>e()(...s),construct:(n,o)=>new(e())(...o),get:(n,o)=>e()[o]})};var Ve=Zt("randomUUID");var Qt=process.getBuiltinModule("node:fs"),L=t=>Qt[t];var W=L("lstatSync");var ne=L("mkdirSync");var ze=L("readdirSync");var oe=L("rmdirSync");var Ke=L("unlinkSync");var en=process.getBuiltinModule("node:path"),qe=t=>en[t];var Je=qe("dirname");var se=qe("join");var m=process.platform==="win32"?await import("./windows.js"):void 0;function h(t){if(!re(t))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was\
 exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function re(t){return p(t)||tn(t)}function tn(t){try{ne(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw b(e);if(p(t))return!0;if(!ce(Je(t)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this a\
ction made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(t)?(m?.makePrivate(t),!0):
(oe(t),!1)}function ce(t){let e=se(t,`secret-lease-trial-${Ve()}`);try{return ne(e,{mode:448}),p(e)}catch(n){throw b(n)}finally{w(e)}}function b(t){return new i(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ye(t)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function w(t){let e=W(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return f(()=>Ke(t)),[];let n=ze(t).flatMap(o=>w(se(t,o)));return n.length>0?n:(f(()=>oe(t)),
[])}catch{return[t]}}var nn=1e3,Xe;function f(t){for(;;)try{return t()}catch(e){if(Xe??=Date.now()+nn,!Ye(e)||Date.now()>Xe)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Ye(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(e)}function p(t){let e=W(
t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&Ze(e)}function O(t){let e=W(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&Ze(e)}function Ze({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function Qe(t,e){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(t,e)}var on={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},sn=15,H=class{#e;#t;#n;#o=!1;constructor(e,n){this.#e=e,this.#t=
n}async announce(e){try{this.#n??=await this.#s("announced",e)}catch{}}async inTurn(e,n){let o=await this.#s("turn",e);try{return n()}finally{o.close(),this.#r()}}async settled(e){
try{return(await this.#s("alone",e)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let e=this.#o?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...n]=We(D(this.#e));if(n.length>0)return;He(this.#e,{force:!0}),je(D(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(e,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#c(
e);if(s)return s;if(process.uptime()*1e3>o)throw an();await Ge(sn)}}#c(e){let n;try{let o=this.#a();if(n=Qe(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(on[e]),P(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:r}=o;if(r===rn||s==="ENOENT"||r===
cn&&!Me(this.#e))return;let c=P(D(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&c===void 0)return;throw o instanceof i?o:pn(o)}}#a(){h(D(this.#e));let e=P(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Ie(Ce(this.#e,"a",384)),P(this.#e).ino)}},rn=5,cn=14;function an(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function pn(t){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var ln=process.getBuiltinModule("node:fs"),v=t=>ln[t];var ae=v("chmodSync");var et=v("mkdirSync");var tt=v("readFileSync");var nt=v("renameSync");var ot=v("rmSync");var st=v("writeFileSync");var xn=process.getBuiltinModule("node:path"),j=t=>xn[t];var rt=j("basename");var ct=j("dirname");var g=j("join");var ie=j("relative");var dn=process.getBuiltinModule("node:url"),mn=t=>dn[t];var at=mn("fileURLToPath");var pe={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function pt({node:t,script:e,
nearby:n}){let o=Object.entries(pe),s=["#!/bin/sh",...o.flatMap(([c,a])=>[`unset ${a}`,`if [ -n "\${${c}+set}" ]; then export ${a}="$${c}"; unset ${c}; fi`]),`e\
xec ${J(t)} ${J(e)} "$@"`,""],r=["@echo off","setlocal EnableDelayedExpansion",...o.flatMap(([c,a])=>[`set "${a}=!${c}!"`,`set "${c}="`]),"setlocal DisableDelay\
edExpansion",`${it(t,n.node)} ${it(e,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",r.join(`\r
`)]])}function it(t,e){let n=o=>/^[\x20-\x7e]*$/.test(o);return n(t)||!n(e)||!e.startsWith(".")?fe(t):`"%~dp0${e.replaceAll("%","%%")}"`}var lt=at(new URL("cli.js",import.meta.url)),G=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=g(e,"bin"),this.#t=g("bin",m?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=g(this.#e,this.#t);if(!m||ue(e))return e;let[n,o]=[ct(this.#e),rt(this.#e)];return g(m.shortPath(n)??n,o,this.#t)}install(){let{execPath:e}=process,
n={node:ie(this.directory,e),script:ie(this.directory,lt)},o={node:e,script:lt,nearby:n},s=pt(o);if(m&&s.set("secret-lease.ps1",m.pwshLauncher(o,pe)),h(this.#e),
this.#n(s))return;let r=`${this.directory}.${process.pid}`;try{et(r,{mode:448}),m?.makePrivate(r);for(let[c,a]of s)st(g(r,c),a,{mode:320,flag:"wx"});this.remove(),
f(()=>nt(r,this.directory)),ae(this.directory,320)}catch(c){throw ot(r,{recursive:!0,force:!0}),b(c)}}remove(){return p(this.directory)&&ae(this.directory,448),
w(this.directory)}#n(e){return p(this.directory)&&[...e].every(([n,o])=>{let s=g(this.directory,n);return O(s)&&tt(s,"utf8")===o})}};function yn(t){let e=d(t,"secret-lease"),n=process.getuid?.();if(n===void 0||p(e))return e;let o=`${e}-${n}`,s=Oe(e,{throwIfNoEntry:!1});return p(o)||s!==void 0&&
s.uid!==n?o:e}var V=class{#e;launcher;lock;constructor(e){if(!e)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=yn(e),this.launcher=new G(this.#e),this.lock=new H(this.#t,()=>re(this.#e))}recordPath(e){return d(this.#e,
`${e}.json`)}isPrivate(){return p(this.#e)?!0:ce(te(this.#e))}isOpenToOthers(){return m?.isOpenToOthers()??!1}writeRecord(e,n){return this.#o(this.#e,`${e}.json`,
n)}writeFile(e,n,o){return h(this.#e),this.#o(d(this.#e,e),n,o)}filePath(e,n){return d(this.#e,e,n)}readFile(e,n){if(!p(this.#e)||!p(d(this.#e,e)))return;let o=this.
filePath(e,n);return O(o)?Z(o):void 0}fileNames(e){let n=d(this.#e,e);return $(e)&&p(this.#e)&&p(n)?C(n):[]}removeFile(e,n){this.fileNames(e).includes(n)&&w(this.
filePath(e,n))}records(){return this.#n().filter(O).map(e=>f(()=>Z(e,"utf8")))}remove(e){if(!$(e)||!p(this.#e))return[];let o=C(this.#e).filter(s=>s.startsWith(
e)).flatMap(s=>w(d(this.#e,s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>Ae(te(this.#e),s))}removeLock(){if(!(!p(this.#e)||this.#n().
length>0))try{Q(this.#t,{force:!0}),$e(this.#e)}catch{}}get#t(){return d(this.#e,"lock")}#n(){return p(this.#e)?C(this.#e).filter(n=>n.endsWith(".json")&&$(n.slice(
0,-5))).map(n=>d(this.#e,n)):[]}#o(e,n,o){h(e);let s=d(e,n),r=`${s}.${process.pid}`;try{Ne(r,o,{mode:384,flag:"wx"}),f(()=>Be(r,s))}catch(c){throw Q(r,{force:!0}),
b(c)}return s}};var Sn=process.getBuiltinModule("node:fs"),le=t=>Sn[t];var xt=le("appendFileSync");var dt=le("existsSync");var mt=le("readFileSync");var F={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function yt(t){return t==="E_USAGE"?F.usage:t==="E_EXPIRING"?
F.expiring:t==="E_EXPIRED"?F.expired:F.failed}function E(t){return t.replace(un,"$1ACCOUNT$2-??????$3").replace(fn,"$1").replace(gn,"").replace(kn,"$1ACCOUNT").replace(hn,(e,n,o,s)=>n.startsWith(s)?o:e).replace(
wn,"$1ACCOUNT").replace(bn,"$1")}var un=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,fn=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
hn=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,wn=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
gn=/ \(account \d{12}[^()\n]*\)/g,kn=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,bn=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function St({code:t,message:e,fix:n,statements:o}){return{code:t,message:E(e),fix:n&&E(n),statements:JSON.parse(E(JSON.stringify(o)))}}var vn=4e3;function Fn(t,e){let{code:n,message:o,fix:s}=t,[r="",...c]=`${n}: ${o}`.split(`
`),a=[...En(r),...c,...s?.split(`
`)??[]],y=B(t.statements),x=y.flatMap(({addTo:U,statement:ye})=>[`${U}:`,N(ye)]),l=`See ${e}`,R=[...a,...x,l];return R.join(`
`).length<=vn?{lines:R,apart:[]}:{lines:[...a,...y.map(({addTo:U})=>`${U} what this step's log has above.`),l],apart:x}}var xe=160;function En(t){if(t.length<=xe)
return[t];let e=t.slice(0,xe+1),n=Math.max(...[". ",": ","; ",", "].map(s=>e.lastIndexOf(s)+1)),o=n>xe/3?n:e.lastIndexOf(" ");return o>0?[t.slice(0,o).trimEnd(),
t.slice(o).trimStart()]:[t]}function ut(t,e){return Fn(t,e).lines.join(" ")}function z(t){return`<code>${ht(t)}</code>`}function ft(t){return t.split(/`([^`]+)`/).map((n,o)=>o%2===1?z(n):_n(n)).join("")}function _n(t){return ht(t).replace(
/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function ht(t){return t.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,e=>`&#${e.
codePointAt(0)};`)}function wt(t,e){let{code:n,message:o,fix:s}=t,[r="",...c]=o.split(`
`),a=B(t.statements),y=[...new Set(a.map(({addTo:x})=>x))];return[`### \u{1F534} ${z(n)}`,"",[`**${_(r)}**`,...c.map(_)].join(`<br>
`),...s||a.length>0?["","**What to do**"]:[],...s?["",Rn(s.split(`
`))]:[],...y.flatMap(x=>["",`${_(x)}:`,"","```json",a.filter(l=>l.addTo===x).map(({statement:l})=>N(l)).join(`,
`),"```"]),"",/^https:/.test(e)?`[What ${n} means](${e})`:`What ${n} means: ${_(e)}`].join(`
`)}function Rn(t){let e=n=>/^\d\. /.test(n??"");return t.map((n,o)=>{let s=t[o+1];return s===void 0?_(n):`${_(n)}${e(n)===e(s)?e(n)?`
`:`<br>
`:`

`}`}).join("")}function _(t){return/^\s*aws [a-z]/.test(t)?z(t.trim()):ft(t)}function gt(t){return t.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function kt(t){if(t instanceof i)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}function bt(t){let{repository:e}=t??{};return e?.private===!1?"public":e?.private===!0?"private":"unknown"}function vt({repository_visibility:t}){return t===void 0?
"unknown":t==="private"||t==="internal"?"private":"public"}function de(t,e){return t==="public"||e==="public"?"public":t==="private"||e==="private"?"private":"u\
nknown"}var Un=process.getBuiltinModule("node:fs"),Tn=t=>Un[t];var Ft=Tn("readFileSync");function Et({GITHUB_EVENT_PATH:t}){try{return JSON.parse(Ft(t??"","utf8"))}catch{return}}var K=class{#e;#t="unknown";#n;constructor(e){this.#e=e}note(e){return this.#t=de(this.#t,e),this.#o}get isConcealing(){return this.#o!=="private"}shown(e){return this.
isConcealing?E(e):e}get#o(){this.#n??=bt(Et(this.#e));let e=de(this.#n,this.#t);return e==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":e}};var Pn=process.getBuiltinModule("node:fs"),_t=t=>Pn[t];var Rt=_t("existsSync");var Ut=_t("realpathSync");var Dn=process.getBuiltinModule("node:path"),Tt=t=>Dn[t];var Pt=Tt("join");var Dt=Tt("sep");var Ln=process.getBuiltinModule("node:url"),On=t=>Ln[t];var Lt=On("fileURLToPath");var Bn="docs/troubleshooting.md";function Ot(t,e){let{GITHUB_SERVER_URL:n=""}=e.environment,o=$n(e),s=`${Bn}#${t.toLowerCase()}`;return!o||!/^https:\/\/[\w.:-]+$/.
test(n)?`${s} in the action's repository`:`${n}/${o.repository}/blob/${o.ref}/${o.folder}${s}`}function $n(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:o,GITHUB_SHA:s}=t.environment,[,r,c,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],y=Nn(t);return[{repository:e,ref:n,folder:""},{repository:r&&
`${r}/${c}`,ref:a,folder:""},{repository:y===void 0?void 0:o,ref:s,folder:y??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Nn({root:t,workspace:e,isOwnClone:n}){if(e===void 0)return;if(t===e)return"";let o=t.startsWith(`${e}/`)&&!n,s=`${t.slice(e.length+1)}/`;return o&&
/^[\w./+@-]+$/.test(s)?s:void 0}var Bt=Lt(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function me(t,e){let{GITHUB_WORKSPACE:n}=e;return Ot(t,{environment:e,root:$t(Bt),workspace:n&&$t(
An(n)),isOwnClone:Rt(Pt(Bt,".git"))})}function $t(t){return t.split(Dt).join("/")}function An(t){try{return Ut(t)}catch{return t}}var q=class{environment;#e;#t;constructor(e,n=()=>{}){this.environment=we(e,process.platform),this.#t=new K(this.environment),this.#e=n}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(ut(e,me(e.code,this.environment)))}summarizeFailure(e){let n=this.environment.GITHUB_STEP_SUMMARY;if(!n||!dt(n))return;
let o=this.#t.isConcealing?St(e):e,s=`${wt(o,me(e.code,this.environment))}
`;try{mt(n,"utf8").includes(s)||xt(n,s)}catch{}}say(e){let n=gt(this.#t.shown(e));process.stderr.write(`secret-lease: ${n.replace(/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#e(e)}noteVisibility(e){return this.#t.note(e)}saveState(){}dropState(){}summarize(){}};async function Nt(t,e,{status:n,hasSummary:o=!0}={}){
try{return await e()??F.done}catch(s){let r=kt(s);return t.complain(r),o&&t.summarizeFailure(r),n??yt(r.code)}}function In(t,{runner:e,clock:n,directory:o}){let{records:s,areIntact:r}=I(o.records(),A(e.environment));for(let{claims:a}of s)e.noteVisibility(vt(a));if(!r)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let c=be(s,process.platform).filter(({record:a})=>!a.isEnded&&(t==="all"||a.id===t));if(c.length===0)throw new i("E_NO_LEASE",t==="all"?"Th\
is job has no lease.":`This job has no lease ${t}.`,{fix:t==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.\
lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job \
that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return n.
offset=s.at(-1)?.clockOffset??0,c}function At(t,e){let[n,...o]=In(t??"all",e);if(n&&o.length===0)return n;throw new i("E_USAGE",`This job has ${o.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var Mn=12e4;async function It(t,e){let{directory:n,runner:o,laterSteps:s,revoke:r,say:c}=e,{record:a}=At(t,e),y=he(a.id,n),x=ve(a),l=await n.lock.inTurn(Mn,()=>{
let R=A(o.environment),U=I(n.records(),R).records.filter(({id:T})=>T!==a.id);s(new Map([...x.map(T=>[T,""]),["SECRET_LEASE_EXPIRES_AT",ke(U)??""]]));let{version:ye,
gitVariables:Cn,...Mt}=a,Ct={...Mt,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};n.writeRecord(a.id,ge({...Ct,isEnded:!0},R));for(let T of n.
fileNames(a.id))n.removeFile(a.id,T);return n.fileNames(a.id)});await y(c,r),l.length>0&&c.warning(`Under RUNNER_TEMP could not be deleted: ${Se(l)}.`),c.info(`\
Lease ${a.id} ended: ${x.length} variables are blank for later steps.`)}function Ks({lease:t}){let e=new q(process.env),{environment:n}=e;return Nt(e,async()=>{Y(n),await It(t,{runner:e,directory:new V(n.RUNNER_TEMP),clock:new M,laterSteps:o=>Le(
{variables:o,outputs:new Map},n),revoke:async o=>{let{revokeTokens:s}=await import("./token-revoker.js");return s(o,n)},say:{info:o=>process.stdout.write(
`${o}
`),warning:o=>e.warning(o)}})})}export{Ks as run};
