const require=process.getBuiltinModule;
import{a as B,c as ge,d as A,e as ke,f as I,g as be,h as ve,i as Fe}from"./apart-domain-environment.js";import"./apart-domain-span.js";import{a as N}from"./apart-domain-policies-iam-statement.js";
import{a as J,b as fe,c as he}from"./apart-domain-command-quoting.js";import{a as we}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-values-refused-names.js";
import{a as ue}from"./apart-domain-listing.js";import{a as $}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";import"./apart-domain-masks-encodings-encoding.js";
import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";import"./apart-domain-failure.js";
var M=class{offset=0;now(){return Date.now()+this.offset}observe(e){let n=Date.parse(e??"");if(Number.isNaN(n))return;let o=n-Date.now();this.offset=Math.abs(o)>
2e3?o:0}};var Gt=process.getBuiltinModule("node:fs"),b=t=>Gt[t];var Ee=b("accessSync");var Re=b("appendFileSync");var _e=b("constants");var Te=b("existsSync");var Ue=b("statSync");var Pe=b("truncateSync");function Y(t){for(let e of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=t[e];if(!n||!Te(n))throw new i("E_RUNNER",`${e} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Vt(n))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${e}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Vt(t){try{return Ee(t,_e.W_OK),!0}catch{
return!1}}function Oe({variables:t,outputs:e},n,o=()=>{}){Y(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let c=n[a]??"";return{path:c,size:Le(c)}});
qt(()=>{try{De(n.GITHUB_ENV??"",t),De(n.GITHUB_OUTPUT??"",e),o()}catch(a){for(let{path:c,size:r}of s)Le(c)>r&&Pe(c,r);throw zt("The values could not be written \
for later steps; nothing is exported.",a)}})}function De(t,e){e.size>0&&Re(t,[...e].map(Kt).join(""))}function zt(t,e){return new i("E_DISK",t,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:e})}var X=process.platform==="wi\
n32"?`\r
`:`
`;function Kt([t,e]){let n="end_of_value";for(;t.includes(n)||e.includes(n);)n+=n;return`${t}<<${n}${X}${e}${X}${n}${X}`}function Le(t){return Ue(t,{throwIfNoEntry:!1})?.
size??0}function qt(t){let e=["SIGINT","SIGTERM"],n=()=>{};for(let o of e)process.on(o,n);try{t()}finally{for(let o of e)process.off(o,n)}}var Jt=process.getBuiltinModule("node:fs"),S=t=>Jt[t];var $e=S("lstatSync");var Z=S("readFileSync");var C=S("readdirSync");var Be=S("renameSync");var Q=S("rmSync");var Ne=S("rmdirSync");var Ae=S("writeFileSync");var Xt=process.getBuiltinModule("node:path"),ee=t=>Xt[t];var te=ee("dirname");var y=ee("join");var Ie=ee("relative");var Yt=process.getBuiltinModule("node:fs"),u=t=>Yt[t];var Me=u("closeSync");var Ce=u("existsSync");var P=u("lstatSync");var We=u("openSync");var He=u("readdirSync");var je=u("rmSync");var Ge=u("rmdirSync");var Zt=process.getBuiltinModule("node:path"),Qt=t=>Zt[t];var D=Qt("dirname");var Ve=t=>process.getBuiltinModule("node:timers/promises")[t],en=t=>{let e=()=>Ve(t);return new Proxy(function(){},{apply:(n,o,s)=>e()(...s),construct:(n,o,s)=>Reflect.
construct(e(),o,s),get:(n,o)=>e()[o]})},no=new Proxy({},{get:(t,e)=>Ve(e)});var ze=en("setTimeout");var Ke=t=>process.getBuiltinModule("node:crypto")[t],tn=t=>{let e=()=>Ke(t);return new Proxy(function(){},{apply:(n,o,s)=>e()(...s),construct:(n,o,s)=>Reflect.construct(
e(),o,s),get:(n,o)=>e()[o]})},so=new Proxy({},{get:(t,e)=>Ke(e)});var qe=tn("randomUUID");var nn=process.getBuiltinModule("node:fs"),L=t=>nn[t];var W=L("lstatSync");var ne=L("mkdirSync");var Je=L("readdirSync");var oe=L("rmdirSync");var Xe=L("unlinkSync");var on=process.getBuiltinModule("node:path"),Ye=t=>on[t];var Ze=Ye("dirname");var se=Ye("join");var x=process.platform==="win32"?await import("./windows.js"):void 0;function h(t){if(!re(t))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was\
 exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function re(t){return l(t)||sn(t)}function sn(t){try{ne(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw v(e);if(l(t))return!0;if(!ce(Ze(t)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this a\
ction made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return l(t)?(x?.makePrivate(t),!0):
(oe(t),!1)}function ce(t){let e=se(t,`secret-lease-trial-${qe()}`);try{return ne(e,{mode:448}),l(e)}catch(n){throw v(n)}finally{w(e)}}function v(t){return new i(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:et(t)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function w(t){let e=W(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return f(()=>Xe(t)),[];let n=Je(t).flatMap(o=>w(se(t,o)));return n.length>0?n:(f(()=>oe(t)),
[])}catch{return[t]}}var rn=1e3,Qe;function f(t){for(;;)try{return t()}catch(e){if(Qe??=Date.now()+rn,!et(e)||Date.now()>Qe)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function et(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(e)}function l(t){
let e=W(t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&tt(e)}function O(t){let e=W(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&tt(e)}function tt({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function nt(t,e){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(t,e)}var cn={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},an=15,H=class{#e;#t;#n;#o=!1;constructor(e,n){this.#e=e,this.#t=
n}async announce(e){try{this.#n??=await this.#s("announced",e)}catch{}}async inTurn(e,n){let o=await this.#s("turn",e);try{return n()}finally{o.close(),this.#r()}}async settled(e){
try{return(await this.#s("alone",e)).close(),!0}catch(n){if(n instanceof i&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();let e=this.#o?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...n]=He(D(this.#e));if(n.length>0)return;je(this.#e,{force:!0}),Ge(D(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(e,n){let o=process.uptime()*1e3+n;if(!this.#t())return{close(){}};for(this.#o=!0;;){let s=this.#c(
e);if(s)return s;if(process.uptime()*1e3>o)throw dn();await ze(an)}}#c(e){let n;try{let o=this.#a();if(n=nt(this.#e,{timeout:0}),n.exec("PRAGMA journal_mode = M\
EMORY"),n.exec(cn[e]),P(this.#e,{throwIfNoEntry:!1})?.ino===o)return n;n.close();return}catch(o){n?.close();let{code:s,errcode:a}=o;if(a===pn||s==="ENOENT"||a===
ln&&!Ce(this.#e))return;let c=P(D(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&c===void 0)return;throw o instanceof i?o:xn(o)}}#a(){h(D(this.#e));let e=P(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Me(We(this.#e,"a",384)),P(this.#e).ino)}},pn=5,ln=14;function dn(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function xn(t){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var mn=process.getBuiltinModule("node:fs"),F=t=>mn[t];var ae=F("chmodSync");var ot=F("mkdirSync");var st=F("readFileSync");var rt=F("renameSync");var ct=F("rmSync");var at=F("writeFileSync");var yn=process.getBuiltinModule("node:path"),j=t=>yn[t];var it=j("basename");var pt=j("dirname");var g=j("join");var lt=j("relative");var Sn=process.getBuiltinModule("node:url"),un=t=>Sn[t];var dt=un("fileURLToPath");var pe={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function mt({node:t,script:e,
nearby:n}){let o=Object.entries(pe),s=["#!/bin/sh",...o.flatMap(([c,r])=>[`unset ${r}`,`if [ -n "\${${c}+set}" ]; then export ${r}="$${c}"; unset ${c}; fi`]),`e\
xec ${J(t)} ${J(e)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...o.flatMap(([c,r])=>[`set "${r}=!${c}!"`,`set "${c}="`]),"s\
etlocal DisableDelayedExpansion",`${xt(t,n.node)} ${xt(e,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function xt(t,e){return!le(t,e)&&!ie(t)?`"%~dp0${e.replaceAll("%","%%")}"`:he(t)}function le(t,e){return!ie(t)&&(!ie(e)||!e.startsWith("."))}var ie=t=>/^[\x20-\x7e]*$/.
test(t);var fn=dt(new URL("cli.js",import.meta.url)),G=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=g(e,"bin"),this.#t=g("bin",x?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=g(this.#e,this.#t);if(!x||fe(e))return e;let[n,o]=[pt(this.#e),it(this.#e)];return g(x.shortPath(n)??n,o,this.#t)}install(){let e=p=>lt(
this.directory,p),n=p=>x&&le(p,e(p))&&x.shortPath(p)||p,[o,s]=[n(process.execPath),n(fn)],a={node:o,script:s,nearby:{node:e(o),script:e(s)}},c=mt(a);if(x&&c.set(
"secret-lease.ps1",x.pwshLauncher(a,pe)),h(this.#e),this.#n(c))return;let r=`${this.directory}.${process.pid}`;try{ot(r,{mode:448}),x?.makePrivate(r);for(let[p,
d]of c)at(g(r,p),d,{mode:320,flag:"wx"});this.remove(),f(()=>rt(r,this.directory)),ae(this.directory,320)}catch(p){throw ct(r,{recursive:!0,force:!0}),v(p)}}remove(){
return l(this.directory)&&ae(this.directory,448),w(this.directory)}#n(e){return l(this.directory)&&[...e].every(([n,o])=>{let s=g(this.directory,n);return O(s)&&
st(s,"utf8")===o})}};function hn(t){let e=y(t,"secret-lease"),n=process.getuid?.();if(n===void 0||l(e))return e;let o=`${e}-${n}`,s=$e(e,{throwIfNoEntry:!1});return l(o)||s!==void 0&&
s.uid!==n?o:e}var V=class{#e;launcher;lock;constructor(e){if(!e)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=hn(e),this.launcher=new G(this.#e),this.lock=new H(this.#t,()=>re(this.#e))}recordPath(e){return y(this.#e,
`${e}.json`)}isPrivate(){return l(this.#e)?!0:ce(te(this.#e))}isOpenToOthers(){return x?.isOpenToOthers()??!1}writeRecord(e,n){return this.#o(this.#e,`${e}.json`,
n)}writeFile(e,n,o){return h(this.#e),this.#o(y(this.#e,e),n,o)}filePath(e,n){return y(this.#e,e,n)}readFile(e,n){if(!l(this.#e)||!l(y(this.#e,e)))return;let o=this.
filePath(e,n);return O(o)?Z(o):void 0}fileNames(e){let n=y(this.#e,e);return B(e)&&l(this.#e)&&l(n)?C(n):[]}removeFile(e,n){this.fileNames(e).includes(n)&&w(this.
filePath(e,n))}records(e){return this.#n().filter(n=>e===void 0||n!==this.recordPath(e)).filter(O).map(n=>f(()=>Z(n,"utf8")))}remove(e){if(!B(e)||!l(this.#e))return[];
let o=C(this.#e).filter(s=>s.startsWith(e)).flatMap(s=>w(y(this.#e,s)));return this.#n().length===0&&o.push(...this.launcher.remove()),o.map(s=>Ie(te(this.#e),s))}removeLock(){
if(!(!l(this.#e)||this.#n().length>0))try{Q(this.#t,{force:!0}),Ne(this.#e)}catch{}}get#t(){return y(this.#e,"lock")}#n(){return l(this.#e)?C(this.#e).filter(n=>n.
endsWith(".json")&&B(n.slice(0,-5))).map(n=>y(this.#e,n)):[]}#o(e,n,o){h(e);let s=y(e,n),a=`${s}.${process.pid}`;try{Ae(a,o,{mode:384,flag:"wx"}),f(()=>Be(a,s))}catch(c){
throw Q(a,{force:!0}),v(c)}return s}};var wn=process.getBuiltinModule("node:fs"),de=t=>wn[t];var yt=de("appendFileSync");var St=de("existsSync");var ut=de("readFileSync");var E={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function ft(t){return t==="E_USAGE"?E.usage:t==="E_EXPIRING"?
E.expiring:t==="E_EXPIRED"?E.expired:E.failed}function R(t){return t.replace(gn,"$1ACCOUNT$2-??????$3").replace(kn,"$1").replace(Fn,"").replace(En,"").replace(Rn,"$1ACCOUNT").replace(bn,(e,n,o,s)=>n.startsWith(
s)?o:e).replace(vn,"$1ACCOUNT").replace(_n,"$1")}var gn=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,kn=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
bn=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,vn=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
Fn=/ \(account \d{12}[^()\n]*\)/g,En=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,Rn=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
_n=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function ht({code:t,message:e,fix:n,statements:o}){return{code:t,message:R(e),fix:n&&R(n),statements:JSON.parse(R(JSON.stringify(o)))}}var Tn=4e3;function Un(t,e){let{code:n,message:o,fix:s}=t,[a="",...c]=`${n}: ${o}`.split(`
`),r=[...Pn(a),...c,...s?.split(`
`)??[]],p=$(t.statements),d=p.flatMap(({addTo:T,statement:Se})=>[`${T}:`,N(Se)]),m=`See ${e}`,_=[...r,...d,m];return _.join(`
`).length<=Tn?{lines:_,apart:[]}:{lines:[...r,...p.map(({addTo:T})=>`${T} what this step's log has above.`),m],apart:d}}var xe=160;function Pn(t){if(t.length<=xe)
return[t];let e=t.slice(0,xe+1),n=Math.max(...[". ",": ","; ",", "].map(s=>e.lastIndexOf(s)+1)),o=n>xe/3?n:e.lastIndexOf(" ");return o>0?[t.slice(0,o).trimEnd(),
t.slice(o).trimStart()]:[t]}function wt(t,e){return Un(t,e).lines.join(" ")}function z(t){return`<code>${kt(t)}</code>`}function gt(t){return t.split(/`([^`]+)`/).map((n,o)=>o%2===1?z(n):Dn(n)).join("")}function Dn(t){return kt(t).replace(
/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function kt(t){return t.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,e=>`&#${e.
codePointAt(0)};`)}function bt(t,e){let{code:n,message:o,fix:s}=t,[a="",...c]=o.split(`
`),r=$(t.statements),p=[...new Set(r.map(({addTo:d})=>d))];return[`### \u{1F534} ${z(n)}`,"",[`**${k(a)}**`,...c.map(On)].join(`<br>
`),...s||r.length>0?["","**What to do**"]:[],...s?["",Ln(s.split(`
`))]:[],...p.flatMap(d=>["",`${k(d)}:`,"","```json",r.filter(m=>m.addTo===d).map(({statement:m})=>N(m)).join(`,
`),"```"]),"",/^https:/.test(e)?`[What ${n} means](${e})`:`What ${n} means: ${k(e)}`].join(`
`)}function Ln(t){let e=n=>/^\d\. /.test(n??"");return t.map((n,o)=>{let s=t[o+1];return s===void 0?k(n):`${k(n)}${e(n)===e(s)?e(n)?`
`:`<br>
`:`

`}`}).join("")}function On(t){let[,e,n]=/^(E_[A-Z_]+): (.*)$/.exec(t)??[];return e===void 0?k(t):`**${k(n??"")}** (${e})`}function k(t){return/^\s*aws [a-z]/.test(
t)?z(t.trim()):gt(t)}function vt(t){return t.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ft(t){if(t instanceof i)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}function Et(t){let{repository:e}=t??{};return e?.private===!1?"public":e?.private===!0?"private":"unknown"}function Rt({repository_visibility:t}){return t===void 0?
"unknown":t==="private"||t==="internal"?"private":"public"}function me(t,e){return t==="public"||e==="public"?"public":t==="private"||e==="private"?"private":"u\
nknown"}var $n=process.getBuiltinModule("node:fs"),Bn=t=>$n[t];var _t=Bn("readFileSync");function Tt({GITHUB_EVENT_PATH:t}){try{return JSON.parse(_t(t??"","utf8"))}catch{return}}var K=class{#e;#t="unknown";#n;constructor(e){this.#e=e}note(e){return this.#t=me(this.#t,e),this.#o}get isConcealing(){return this.#o!=="private"}shown(e){return this.
isConcealing?R(e):e}get#o(){this.#n??=Et(Tt(this.#e));let e=me(this.#n,this.#t);return e==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":e}};var Nn=process.getBuiltinModule("node:fs"),Ut=t=>Nn[t];var Pt=Ut("existsSync");var Dt=Ut("realpathSync");var An=process.getBuiltinModule("node:path"),Lt=t=>An[t];var Ot=Lt("join");var $t=Lt("sep");var In=process.getBuiltinModule("node:url"),Mn=t=>In[t];var Bt=Mn("fileURLToPath");var Cn="docs/troubleshooting.md";function Nt(t,e){let{GITHUB_SERVER_URL:n=""}=e.environment,o=Wn(e),s=`${Cn}#${t.toLowerCase()}`;return!o||!/^https:\/\/[\w.:-]+$/.
test(n)?`${s} in the action's repository`:`${n}/${o.repository}/blob/${o.ref}/${o.folder}${s}`}function Wn(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:o,GITHUB_SHA:s}=t.environment,[,a,c,r]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],p=Hn(t);return[{repository:e,ref:n,folder:""},{repository:a&&
`${a}/${c}`,ref:r,folder:""},{repository:p===void 0?void 0:o,ref:s,folder:p??""}].find(m=>/^[\w.-]+\/[\w.-]+$/.test(m.repository??"")&&/^[\w./+@-]+$/.test(m.ref??
""))}function Hn({root:t,workspace:e,isOwnClone:n}){if(e===void 0)return;if(t===e)return"";let o=t.startsWith(`${e}/`)&&!n,s=`${t.slice(e.length+1)}/`;return o&&
/^[\w./+@-]+$/.test(s)?s:void 0}var At=Bt(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function ye(t,e){let{GITHUB_WORKSPACE:n}=e;return Nt(t,{environment:e,root:It(At),workspace:n&&It(
jn(n)),isOwnClone:Pt(Ot(At,".git"))})}function It(t){return t.split($t).join("/")}function jn(t){try{return Dt(t)}catch{return t}}var q=class{environment;#e;#t;constructor(e,n=()=>{}){this.environment=ge(e,process.platform),this.#t=new K(this.environment),this.#e=n}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(wt(e,ye(e.code,this.environment)))}summarizeFailure(e){let n=this.environment.GITHUB_STEP_SUMMARY;if(!n||!St(n))return;
let o=this.#t.isConcealing?ht(e):e,s=`${bt(o,ye(e.code,this.environment))}
`;try{ut(n,"utf8").includes(s)||yt(n,s)}catch{}}say(e){let n=vt(this.#t.shown(e));process.stderr.write(`secret-lease: ${n.replace(/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#e(e)}noteVisibility(e){return this.#t.note(e)}saveState(){}dropState(){}summarize(){}};async function Mt(t,e,{status:n,hasSummary:o=!0}={}){
try{return await e()??E.done}catch(s){let a=Ft(s);return t.complain(a),o&&t.summarizeFailure(a),n??ft(a.code)}}function Gn(t,{runner:e,clock:n,directory:o}){let{records:s,areIntact:a}=I(o.records(),A(e.environment));for(let{claims:r}of s)e.noteVisibility(Rt(r));if(!a)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let c=ve(s,process.platform).filter(({record:r})=>!r.isEnded&&(t==="all"||r.id===t));if(c.length===0)throw new i("E_NO_LEASE",t==="all"?"Th\
is job has no lease.":`This job has no lease ${t}.`,{fix:t==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.\
lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job \
that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return n.
offset=s.at(-1)?.clockOffset??0,c}function Ct(t,e){let[n,...o]=Gn(t??"all",e);if(n&&o.length===0)return n;throw new i("E_USAGE",`This job has ${o.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var Vn=12e4;async function Wt(t,e){let{directory:n,runner:o,laterSteps:s,revoke:a,say:c}=e,{record:r}=Ct(t,e),p=we(r.id,n),d=Fe(r),m=await n.lock.inTurn(Vn,()=>{
let _=A(o.environment),T=I(n.records(),_).records.filter(({id:U})=>U!==r.id);s(new Map([...d.map(U=>[U,""]),["SECRET_LEASE_EXPIRES_AT",be(T)??""]]));let{version:Se,
gitVariables:zn,...Ht}=r,jt={...Ht,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};n.writeRecord(r.id,ke({...jt,isEnded:!0},_));for(let U of n.
fileNames(r.id))n.removeFile(r.id,U);return n.fileNames(r.id)});await p(c,a),m.length>0&&c.warning(`Under RUNNER_TEMP could not be deleted: ${ue(m)}.`),c.info(`\
Lease ${r.id} ended: ${d.length} variables are blank for later steps.`)}function tr({lease:t}){let e=new q(process.env),{environment:n}=e;return Mt(e,async()=>{Y(n),await Wt(t,{runner:e,directory:new V(n.RUNNER_TEMP),clock:new M,laterSteps:o=>Oe(
{variables:o,outputs:new Map},n),revoke:async o=>{let{revokeTokens:s}=await import("./token-revoker.js");return s(o,n)},say:{info:o=>process.stdout.write(
`${o}
`),warning:o=>e.warning(o)}})})}export{tr as run};
