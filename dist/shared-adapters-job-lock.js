const require=process.getBuiltinModule;
import{a as E}from"./shared-domain-plain-text.js";import{a as p}from"./shared-domain-error.js";var _e=process.getBuiltinModule("node:fs"),m=t=>_e[t];var K=m("lstatSync");var T=m("readFileSync");var D=m("readdirSync");var V=m("renameSync");var N=m("rmSync");var q=m("rmdirSync");var z=m("writeFileSync");var Re=process.getBuiltinModule("node:path"),B=t=>Re[t];var M=B("dirname");var l=B("join");var J=B("relative");var Pe=process.getBuiltinModule("node:fs"),d=t=>Pe[t];var Q=d("closeSync");var X=d("existsSync");var k=d("lstatSync");var Y=d("openSync");var Z=d("readdirSync");var ee=d("rmSync");var te=d("rmdirSync");var Ue=process.getBuiltinModule("node:path"),Le=t=>Ue[t];var b=Le("dirname");var Te=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(s,o,n)=>e()(...n),construct:(s,o)=>new(e())(...o),
get:(s,o)=>e()[o]})};var se=Te("setTimeout");var Ne=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(s,o,n)=>e()(...n),construct:(s,o)=>new(e())(...o),get:(s,o)=>e()[o]})};var oe=Ne("randomUUID");var Be=process.getBuiltinModule("node:fs"),F=t=>Be[t];var _=F("lstatSync");var O=F("mkdirSync");var ne=F("readdirSync");var A=F("rmdirSync");var re=F("unlinkSync");var Me=process.getBuiltinModule("node:path"),ce=t=>Me[t];var ae=ce("dirname");var I=ce("join");var a=process.platform==="win32"?await import("./windows.js"):void 0;function u(t){if(!W(t))throw new p("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was \
exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function W(t){return r(t)||Oe(t)}function Oe(t){try{O(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw w(e);if(r(t))return!0;if(!H(ae(t)))return!1;throw new p("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this ac\
tion made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return r(t)?(a?.makePrivate(t),!0):
(A(t),!1)}function H(t){let e=I(t,`secret-lease-trial-${oe()}`);try{return O(e,{mode:448}),r(e)}catch(s){throw w(s)}finally{f(e)}}function w(t){return new p("E_\
DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:pe(t)?"Another program has one of these files open, so that Windo\
ws refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function f(t){let e=_(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return S(()=>re(t)),[];let s=ne(t).flatMap(o=>f(I(t,o)));return s.length>0?s:(S(()=>A(t)),
[])}catch{return[t]}}var Ae=1e3,ie;function S(t){for(;;)try{return t()}catch(e){if(ie??=Date.now()+Ae,!pe(e)||Date.now()>ie)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function pe(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(e)}function r(t){let e=_(
t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&le(e)}function v(t){let e=_(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&le(e)}function le({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function xe(t,e){let s=process.getBuiltinModule("node:sqlite");return new s.DatabaseSync(t,e)}var Ie={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},We=15,R=class{#e;#t;#s;#o=!1;constructor(e,s){this.#e=e,this.#t=
s}async announce(e){try{this.#s??=await this.#n("announced",e)}catch{}}async inTurn(e,s){let o=await this.#n("turn",e);try{return s()}finally{o.close(),this.#r()}}async settled(e){
try{return(await this.#n("alone",e)).close(),!0}catch(s){if(s instanceof p&&s.code==="E_TIMEOUT")return!1;throw s}}leave(){this.#r();let e=this.#o?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...s]=Z(b(this.#e));if(s.length>0)return;ee(this.#e,{force:!0}),te(b(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#s?.close(),this.#s=void 0}async#n(e,s){let o=process.uptime()*1e3+s;if(!this.#t())return{close(){}};for(this.#o=!0;;){let n=this.#c(
e);if(n)return n;if(process.uptime()*1e3>o)throw $e();await se(We)}}#c(e){let s;try{let o=this.#a();if(s=xe(this.#e,{timeout:0}),s.exec("PRAGMA journal_mode = M\
EMORY"),s.exec(Ie[e]),k(this.#e,{throwIfNoEntry:!1})?.ino===o)return s;s.close();return}catch(o){s?.close();let{code:n,errcode:i}=o;if(i===He||n==="ENOENT"||i===
Ce&&!X(this.#e))return;let c=k(b(this.#e),{throwIfNoEntry:!1});if(n==="E_RUNNER"&&c===void 0)return;throw o instanceof p?o:je(o)}}#a(){u(b(this.#e));let e=k(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Q(Y(this.#e,"a",384)),k(this.#e).ino)}},He=5,Ce=14;function $e(){return new p(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function je(t){return new p("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var Ge=process.getBuiltinModule("node:fs"),g=t=>Ge[t];var C=g("chmodSync");var ye=g("mkdirSync");var me=g("readFileSync");var de=g("renameSync");var Se=g("rmSync");var ue=g("writeFileSync");var Ke=process.getBuiltinModule("node:path"),P=t=>Ke[t];var fe=P("basename");var he=P("dirname");var h=P("join");var we=P("relative");var Ve=process.getBuiltinModule("node:url"),qe=t=>Ve[t];var ge=qe("fileURLToPath");function $(t){return`'${t.replaceAll("'","'\\''")}'`}function ke(t){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(t)}function be(t){return`"${t.replaceAll("%",
"%%")}"`}var U={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ve({node:t,script:e,
nearby:s}){let o=Object.entries(U),n=["#!/bin/sh",...o.flatMap(([c,x])=>[`unset ${x}`,`if [ -n "\${${c}+set}" ]; then export ${x}="$${c}"; unset ${c}; fi`]),`ex\
ec ${$(t)} ${$(e)} "$@"`,""],i=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...o.flatMap(([c,x])=>[`set "${x}=!${c}!"`,`set "${c}="`]),"se\
tlocal DisableDelayedExpansion",`${Fe(t,s.node)} ${Fe(e,s.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",n.join(`
`)],["secret-lease.cmd",i.join(`\r
`)]])}function Fe(t,e){return!G(t,e)&&!j(t)?`"%~dp0${e.replaceAll("%","%%")}"`:be(t)}function G(t,e){return!j(t)&&(!j(e)||!e.startsWith("."))}var j=t=>/^[\x20-\x7e]*$/.
test(t);function vt(t){let e={...t};for(let[s,o]of Object.entries(U)){let n=e[o];delete e[o],n&&(e[s]=n)}return e}var ze=ge(new URL("cli.js",import.meta.url)),L=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=h(e,"bin"),this.#t=h("bin",a?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=h(this.#e,this.#t);if(!a||ke(e))return e;let[s,o]=[he(this.#e),fe(this.#e)];return h(a.shortPath(s)??s,o,this.#t)}install(){let e=y=>we(
this.directory,y),s=y=>a&&G(y,e(y))&&a.shortPath(y)||y,[o,n]=[s(process.execPath),s(ze)],i={node:o,script:n,nearby:{node:e(o),script:e(n)}},c=ve(i);if(a&&c.set(
"secret-lease.ps1",a.pwshLauncher(i,U)),u(this.#e),this.#s(c))return;let x=`${this.directory}.${process.pid}`;try{ye(x,{mode:448}),a?.makePrivate(x);for(let[y,De]of c)
ue(h(x,y),De,{mode:320,flag:"wx"});this.remove(),S(()=>de(x,this.directory)),C(this.directory,320)}catch(y){throw Se(x,{recursive:!0,force:!0}),w(y)}}remove(){return r(
this.directory)&&C(this.directory,448),f(this.directory)}#s(e){return r(this.directory)&&[...e].every(([s,o])=>{let n=h(this.directory,s);return v(n)&&me(n,"utf\
8")===o})}};function Je(t){let e=l(t,"secret-lease"),s=process.getuid?.();if(s===void 0||r(e))return e;let o=`${e}-${s}`,n=K(e,{throwIfNoEntry:!1});return r(o)||n!==void 0&&
n.uid!==s?o:e}var Ee=class{#e;launcher;lock;constructor(e){if(!e)throw new p("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Je(e),this.launcher=new L(this.#e),this.lock=new R(this.#t,()=>W(this.#e))}recordPath(e){return l(this.#e,
`${e}.json`)}isPrivate(){return r(this.#e)?!0:H(M(this.#e))}isOpenToOthers(){return a?.isOpenToOthers()??!1}writeRecord(e,s){return this.#o(this.#e,`${e}.json`,
s)}writeFile(e,s,o){return u(this.#e),this.#o(l(this.#e,e),s,o)}filePath(e,s){return l(this.#e,e,s)}readFile(e,s){if(!r(this.#e)||!r(l(this.#e,e)))return;let o=this.
filePath(e,s);return v(o)?T(o):void 0}fileNames(e){let s=l(this.#e,e);return E(e)&&r(this.#e)&&r(s)?D(s):[]}removeFile(e,s){this.fileNames(e).includes(s)&&f(this.
filePath(e,s))}records(){return this.#s().filter(v).map(e=>S(()=>T(e,"utf8")))}remove(e){if(!E(e)||!r(this.#e))return[];let o=D(this.#e).filter(n=>n.startsWith(
e)).flatMap(n=>f(l(this.#e,n)));return this.#s().length===0&&o.push(...this.launcher.remove()),o.map(n=>J(M(this.#e),n))}removeLock(){if(!(!r(this.#e)||this.#s().
length>0))try{N(this.#t,{force:!0}),q(this.#e)}catch{}}get#t(){return l(this.#e,"lock")}#s(){return r(this.#e)?D(this.#e).filter(s=>s.endsWith(".json")&&E(s.slice(
0,-5))).map(s=>l(this.#e,s)):[]}#o(e,s,o){u(e);let n=l(e,s),i=`${n}.${process.pid}`;try{z(i,o,{mode:384,flag:"wx"}),S(()=>V(i,n))}catch(c){throw N(i,{force:!0}),
w(c)}return n}};export{S as a,xe as b,$ as c,ke as d,vt as e,Ee as f};
