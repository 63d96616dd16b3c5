const require=process.getBuiltinModule;
import{a as E}from"./shared-domain-plain-text.js";import{a as p}from"./shared-domain-error.js";var Pe=process.getBuiltinModule("node:fs"),d=t=>Pe[t];var q=d("lstatSync");var B=d("readFileSync");var D=d("readdirSync");var z=d("renameSync");var M=d("rmSync");var J=d("rmdirSync");var Q=d("writeFileSync");var Ue=process.getBuiltinModule("node:path"),O=t=>Ue[t];var A=O("dirname");var l=O("join");var X=O("relative");var Le=process.getBuiltinModule("node:fs"),m=t=>Le[t];var Y=m("closeSync");var Z=m("existsSync");var k=m("lstatSync");var ee=m("openSync");var te=m("readdirSync");var se=m("rmSync");var oe=m("rmdirSync");var Te=process.getBuiltinModule("node:path"),Ne=t=>Te[t];var b=Ne("dirname");var _=t=>process.getBuiltinModule("node:timers/promises")[t],Be=t=>new Proxy(function(){},{apply:(e,s,o)=>_(t)(...o),construct:(e,s,o)=>Reflect.construct(_(t),s,
o),get:(e,s)=>_(t)[s]}),st=new Proxy({},{get:(t,e)=>_(e)});var ne=Be("setTimeout");var R=t=>process.getBuiltinModule("node:crypto")[t],Me=t=>new Proxy(function(){},{apply:(e,s,o)=>R(t)(...o),construct:(e,s,o)=>Reflect.construct(R(t),s,o),get:(e,s)=>R(
t)[s]}),nt=new Proxy({},{get:(t,e)=>R(e)});var re=Me("randomUUID");var Oe=process.getBuiltinModule("node:fs"),F=t=>Oe[t];var P=F("lstatSync");var I=F("mkdirSync");var ce=F("readdirSync");var W=F("rmdirSync");var ae=F("unlinkSync");var Ae=process.getBuiltinModule("node:path"),ie=t=>Ae[t];var pe=ie("dirname");var H=ie("join");var a=process.platform==="win32"?await import("./windows.js"):void 0;function u(t){if(!C(t))throw new p("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was \
exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function C(t){return r(t)||Ie(t)}function Ie(t){try{I(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw w(e);if(r(t))return!0;if(!$(pe(t)))return!1;throw new p("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this ac\
tion made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return r(t)?(a?.makePrivate(t),!0):
(W(t),!1)}function $(t){let e=H(t,`secret-lease-trial-${re()}`);try{return I(e,{mode:448}),r(e)}catch(s){throw w(s)}finally{f(e)}}function w(t){return new p("E_\
DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:xe(t)?"Another program has one of these files open, so that Windo\
ws refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function f(t){let e=P(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return S(()=>ae(t)),[];let s=ce(t).flatMap(o=>f(H(t,o)));return s.length>0?s:(S(()=>W(t)),
[])}catch{return[t]}}var We=1e3,le;function S(t){for(;;)try{return t()}catch(e){if(le??=Date.now()+We,!xe(e)||Date.now()>le)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function xe(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(e)}function r(t){
let e=P(t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&ye(e)}function v(t){let e=P(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&ye(e)}function ye({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function de(t,e){let s=process.getBuiltinModule("node:sqlite");return new s.DatabaseSync(t,e)}var He={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Ce=15,U=class{#e;#t;#s;#o=!1;constructor(e,s){this.#e=e,this.#t=
s}async announce(e){try{this.#s??=await this.#n("announced",e)}catch{}}async inTurn(e,s){let o=await this.#n("turn",e);try{return s()}finally{o.close(),this.#r()}}async settled(e){
try{return(await this.#n("alone",e)).close(),!0}catch(s){if(s instanceof p&&s.code==="E_TIMEOUT")return!1;throw s}}leave(){this.#r();let e=this.#o?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...s]=te(b(this.#e));if(s.length>0)return;se(this.#e,{force:!0}),oe(b(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#s?.close(),this.#s=void 0}async#n(e,s){let o=process.uptime()*1e3+s;if(!this.#t())return{close(){}};for(this.#o=!0;;){let n=this.#c(
e);if(n)return n;if(process.uptime()*1e3>o)throw Ge();await ne(Ce)}}#c(e){let s;try{let o=this.#a();if(s=de(this.#e,{timeout:0}),s.exec("PRAGMA journal_mode = M\
EMORY"),s.exec(He[e]),k(this.#e,{throwIfNoEntry:!1})?.ino===o)return s;s.close();return}catch(o){s?.close();let{code:n,errcode:i}=o;if(i===$e||n==="ENOENT"||i===
je&&!Z(this.#e))return;let c=k(b(this.#e),{throwIfNoEntry:!1});if(n==="E_RUNNER"&&c===void 0)return;throw o instanceof p?o:Ke(o)}}#a(){u(b(this.#e));let e=k(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Y(ee(this.#e,"a",384)),k(this.#e).ino)}},$e=5,je=14;function Ge(){return new p(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Ke(t){return new p("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var Ve=process.getBuiltinModule("node:fs"),g=t=>Ve[t];var j=g("chmodSync");var me=g("mkdirSync");var Se=g("readFileSync");var ue=g("renameSync");var fe=g("rmSync");var he=g("writeFileSync");var qe=process.getBuiltinModule("node:path"),L=t=>qe[t];var we=L("basename");var ge=L("dirname");var h=L("join");var ke=L("relative");var ze=process.getBuiltinModule("node:url"),Je=t=>ze[t];var be=Je("fileURLToPath");function G(t){return`'${t.replaceAll("'","'\\''")}'`}function Fe(t){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(t)}function ve(t){return`"${t.replaceAll("%",
"%%")}"`}var T={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function De({node:t,script:e,
nearby:s}){let o=Object.entries(T),n=["#!/bin/sh",...o.flatMap(([c,x])=>[`unset ${x}`,`if [ -n "\${${c}+set}" ]; then export ${x}="$${c}"; unset ${c}; fi`]),`ex\
ec ${G(t)} ${G(e)} "$@"`,""],i=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...o.flatMap(([c,x])=>[`set "${x}=!${c}!"`,`set "${c}="`]),"se\
tlocal DisableDelayedExpansion",`${Ee(t,s.node)} ${Ee(e,s.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",n.join(`
`)],["secret-lease.cmd",i.join(`\r
`)]])}function Ee(t,e){return!V(t,e)&&!K(t)?`"%~dp0${e.replaceAll("%","%%")}"`:ve(t)}function V(t,e){return!K(t)&&(!K(e)||!e.startsWith("."))}var K=t=>/^[\x20-\x7e]*$/.
test(t);function Rt(t){let e={...t};for(let[s,o]of Object.entries(T)){let n=e[o];delete e[o],n&&(e[s]=n)}return e}var Qe=be(new URL("cli.js",import.meta.url)),N=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=h(e,"bin"),this.#t=h("bin",a?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=h(this.#e,this.#t);if(!a||Fe(e))return e;let[s,o]=[ge(this.#e),we(this.#e)];return h(a.shortPath(s)??s,o,this.#t)}install(){let e=y=>ke(
this.directory,y),s=y=>a&&V(y,e(y))&&a.shortPath(y)||y,[o,n]=[s(process.execPath),s(Qe)],i={node:o,script:n,nearby:{node:e(o),script:e(n)}},c=De(i);if(a&&c.set(
"secret-lease.ps1",a.pwshLauncher(i,T)),u(this.#e),this.#s(c))return;let x=`${this.directory}.${process.pid}`;try{me(x,{mode:448}),a?.makePrivate(x);for(let[y,Re]of c)
he(h(x,y),Re,{mode:320,flag:"wx"});this.remove(),S(()=>ue(x,this.directory)),j(this.directory,320)}catch(y){throw fe(x,{recursive:!0,force:!0}),w(y)}}remove(){return r(
this.directory)&&j(this.directory,448),f(this.directory)}#s(e){return r(this.directory)&&[...e].every(([s,o])=>{let n=h(this.directory,s);return v(n)&&Se(n,"utf\
8")===o})}};function Xe(t){let e=l(t,"secret-lease"),s=process.getuid?.();if(s===void 0||r(e))return e;let o=`${e}-${s}`,n=q(e,{throwIfNoEntry:!1});return r(o)||n!==void 0&&
n.uid!==s?o:e}var _e=class{#e;launcher;lock;constructor(e){if(!e)throw new p("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Xe(e),this.launcher=new N(this.#e),this.lock=new U(this.#t,()=>C(this.#e))}recordPath(e){return l(this.#e,
`${e}.json`)}isPrivate(){return r(this.#e)?!0:$(A(this.#e))}isOpenToOthers(){return a?.isOpenToOthers()??!1}writeRecord(e,s){return this.#o(this.#e,`${e}.json`,
s)}writeFile(e,s,o){return u(this.#e),this.#o(l(this.#e,e),s,o)}filePath(e,s){return l(this.#e,e,s)}readFile(e,s){if(!r(this.#e)||!r(l(this.#e,e)))return;let o=this.
filePath(e,s);return v(o)?B(o):void 0}fileNames(e){let s=l(this.#e,e);return E(e)&&r(this.#e)&&r(s)?D(s):[]}removeFile(e,s){this.fileNames(e).includes(s)&&f(this.
filePath(e,s))}records(e){return this.#s().filter(s=>e===void 0||s!==this.recordPath(e)).filter(v).map(s=>S(()=>B(s,"utf8")))}remove(e){if(!E(e)||!r(this.#e))return[];
let o=D(this.#e).filter(n=>n.startsWith(e)).flatMap(n=>f(l(this.#e,n)));return this.#s().length===0&&o.push(...this.launcher.remove()),o.map(n=>X(A(this.#e),n))}removeLock(){
if(!(!r(this.#e)||this.#s().length>0))try{M(this.#t,{force:!0}),J(this.#e)}catch{}}get#t(){return l(this.#e,"lock")}#s(){return r(this.#e)?D(this.#e).filter(s=>s.
endsWith(".json")&&E(s.slice(0,-5))).map(s=>l(this.#e,s)):[]}#o(e,s,o){u(e);let n=l(e,s),i=`${n}.${process.pid}`;try{Q(i,o,{mode:384,flag:"wx"}),S(()=>z(i,n))}catch(c){
throw M(i,{force:!0}),w(c)}return n}};export{S as a,de as b,G as c,Fe as d,Rt as e,_e as f};
