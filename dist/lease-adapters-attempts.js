const require=process.getBuiltinModule;
import{a as ls,b as ds}from"./lease-domain-rotation-rotation.js";import{a as Zr,b as Xr,c as bn,d as _,e as es,f as ts,g as we,h as Ve,i as He}from"./lease-domain-requests-role.js";
import{a as We}from"./lease-inputs-lines.js";import{a as ce,b as L,c as ns,d as I,e as pt,f as lt,g as dt,h as ut,i as vn,j as is,k as yt,l as as,m as cs,n as Y,
o as ve,p as Z,q as P,r as wt,s as hs,t as j,u as gs,v as Ee}from"./lease-domain-masks-looks-secret.js";import{a as ct,b as Qr,c as Yr,d as ys,e as xs,f as F,g as kt,h as Ss,
i as H,j as X,k as bt,l as ws,m as En,n as vt,o as Et,p as ks,q as bs,r as vs,s as Es,t as Rs,u as $s,v as Os,w as Ps,x as _s,y as Ts,z as As}from"./lease-domain-environment.js";
import{a as St,b as ms}from"./lease-domain-credentials-credentials.js";import{a as q,b as be,c as ps}from"./lease-domain-span.js";import{a as S,b as T,c as ft,d as rs,f as mt,
g as Q,h as ss,i as os}from"./lease-domain-listing.js";import{a as ae,b as xt,c as us,d as fs,e as ht,f as gt,g as Rt,h as Je,i as Ls,j as Is,k as Fs}from"./lease-domain-in-parallel.js";
import{a as ke,b as A}from"./lease-domain-requests-request.js";import{a as kn,b as Kr,c as zr}from"./lease-adapters-oidc.js";import{a as d}from"./lease-domain-error.js";
import{a as Gr}from"./lease-adapters-connections.js";import{a as k,c as at,d as Hr,e as ie,f as Jr}from"./lease-domain-failure.js";import"./lease-runtime.js";var $t=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var ap=process.getBuiltinModule("node:fs"),cp=e=>ap[e];var Cs=cp("readFileSync");function Ns(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Ot(e){return Ns(Rn(e),e.GITHUB_ACTOR)}function Rn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Cs(e??"","utf8"))}catch{return}}var pp=process.getBuiltinModule("node:fs"),pe=e=>pp[e];var Ds=pe("lstatSync");var $n=pe("readFileSync");var Pt=pe("readdirSync");var Us=pe("renameSync");var On=pe("rmSync");var Ms=pe("rmdirSync");var Bs=pe("writeFileSync");var lp=process.getBuiltinModule("node:path"),Pn=e=>lp[e];var _n=Pn("dirname");var C=Pn("join");var qs=Pn("relative");var dp=process.getBuiltinModule("node:fs"),le=e=>dp[e];var js=le("closeSync");var Ws=le("existsSync");var Ge=le("lstatSync");var Vs=le("openSync");var Hs=le("readdirSync");var Js=le("rmSync");var Gs=le("rmdirSync");var up=process.getBuiltinModule("node:path"),fp=e=>up[e];var Ke=fp("dirname");import{DatabaseSync as wp}from"node:sqlite";var mp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Ks=mp("setTimeout");var yp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var zs=yp("randomUUID");var xp=process.getBuiltinModule("node:fs"),ze=e=>xp[e];var _t=ze("lstatSync");var Tn=ze("mkdirSync");var Qs=ze("readdirSync");var An=ze("rmdirSync");var Ys=ze("unlinkSync");var hp=process.getBuiltinModule("node:path"),Zs=e=>hp[e];var Xs=Zs("dirname");var Ln=Zs("join");var N=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function ue(e){if(!b(e)&&!gp(e))throw new d("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function gp(e){try{Tn(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Re(t);if(b(e))return!0;if(!In(Xs(e)))return!1;throw new d("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",
{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return b(e)?(N?.closeFolder(e),!0):(An(e),!1)}function In(e){
let t=Ln(e,`secret-lease-trial-${zs()}`);try{return Tn(t,{mode:448}),b(t)}catch(n){throw Re(n)}finally{fe(t)}}function Re(e){return new d("E_DISK","The record o\
r a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:to(e)?"Another program has one of these files open, so that Windows refuses to repla\
ce it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function fe(e){let t=_t(e,{throwIfNoEntry:!1});
if(t===void 0)return[];try{if(!t.isDirectory())return de(()=>Ys(e)),[];let n=Qs(e).flatMap(r=>fe(Ln(e,r)));return n.length>0?n:(de(()=>An(e)),[])}catch{return[e]}}
var Sp=1e3,eo;function de(e){for(;;)try{return e()}catch(t){if(eo??=Date.now()+Sp,!to(t)||Date.now()>eo)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,50)}}function to(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function b(e){let t=_t(e,{throwIfNoEntry:!1});
return t?.isDirectory()===!0&&no(t)}function Qe(e){let t=_t(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&no(t)}function no({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var kp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},bp=15,Tt=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#o("announced",t)}catch{}}async inTurn(t,n){let r=await this.#o("turn",t);try{return n()}finally{r.close(),
this.#s()}}async settled(t){try{return(await this.#o("alone",t)).close(),!0}catch(n){if(n instanceof d&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#s();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Hs(Ke(this.#e));if(n.length>0)return;Js(this.#e,{force:!0}),
Gs(Ke(this.#e))}catch{}finally{t.isOpen&&t.close()}}#s(){this.#n?.close(),this.#n=void 0}async#o(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let s=this.#i(t);if(s)return s;if(process.uptime()*1e3>r)throw Rp();await Ks(bp)}}#i(t){let n;try{let r=this.#a();if(n=new wp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(kp[t]),Ge(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:s,errcode:o}=r;
if(o===vp||s==="ENOENT"||o===Ep&&!Ws(this.#e))return;let i=Ge(Ke(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&i===void 0)return;throw r instanceof d?r:$p(r)}}#a(){
ue(Ke(this.#e));let t=Ge(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(js(Vs(this.#e,"a",384)),Ge(this.#e).ino)}},
vp=5,Ep=14;function Rp(){return new d("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function $p(e){return new d("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Op=process.getBuiltinModule("node:fs"),$e=e=>Op[e];var Fn=$e("chmodSync");var ro=$e("mkdirSync");var so=$e("readFileSync");var oo=$e("renameSync");var io=$e("rmSync");var ao=$e("writeFileSync");var Pp=process.getBuiltinModule("node:path"),At=e=>Pp[e];var co=At("basename");var po=At("dirname");var me=At("join");var Cn=At("relative");var _p=process.getBuiltinModule("node:url"),Tp=e=>_p[e];var lo=Tp("fileURLToPath");function Nn(e){return`'${e.replaceAll("'","'\\''")}'`}function Dn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function uo(e){return`"${e.replaceAll("%",
"%%")}"`}var Un={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function mo({node:e,script:t,
nearby:n}){let r=Object.entries(Un),s=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Nn(e)} ${Nn(t)} "$@"`,""],o=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${fo(e,n.node)} ${fo(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",o.join(`\r
`)]])}function fo(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?uo(e):`"%~dp0${t.replaceAll("%","%%")}"`}var yo=lo(new URL("cli.js",import.meta.url)),Lt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=me(t,"bin"),this.#t=me("bin",N?"secret-lease.cmd":
"secret-lease")}get path(){let t=me(this.#e,this.#t);if(!N||Dn(t))return t;let[n,r]=[po(this.#e),co(this.#e)];return me(N.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Cn(this.directory,t),script:Cn(this.directory,yo)},r={node:t,script:yo,nearby:n},s=mo(r);if(N&&s.set("secret-lease.ps1",N.pwshLauncher(
r,Un)),ue(this.#e),this.#n(s))return;let o=`${this.directory}.${process.pid}`;try{ro(o,{mode:448}),N?.closeFolder(o);for(let[i,a]of s)ao(me(o,i),a,{mode:320,flag:"\
wx"});this.remove(),de(()=>oo(o,this.directory)),Fn(this.directory,320)}catch(i){throw io(o,{recursive:!0,force:!0}),Re(i)}}remove(){return b(this.directory)&&Fn(
this.directory,448),fe(this.directory)}#n(t){return b(this.directory)&&[...t].every(([n,r])=>{let s=me(this.directory,n);return Qe(s)&&so(s,"utf8")===r})}};function Ap(e){let t=C(e,"secret-lease"),n=process.getuid?.();if(n===void 0||b(t))return t;let r=`${t}-${n}`,s=Ds(t,{throwIfNoEntry:!1});return b(r)||s!==void 0&&
s.uid!==n?r:t}var It=class{#e;launcher;lock;constructor(t){if(!t)throw new d("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Ap(t),this.launcher=new Lt(this.#e),this.lock=new Tt(this.#t,()=>this.isClosed())}recordPath(t){return C(
this.#e,`${t}.json`)}isClosed(){return b(this.#e)?!0:In(_n(this.#e))}stayedOpen(){return N?.stayedOpen()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ue(this.#e),this.#r(C(this.#e,t),n,r)}filePath(t,n){return C(this.#e,t,n)}readFile(t,n){if(!b(this.#e)||!b(C(this.#e,t)))return;let r=this.
filePath(t,n);return Qe(r)?$n(r):void 0}fileNames(t){let n=C(this.#e,t);return ct(t)&&b(this.#e)&&b(n)?Pt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&fe(
this.filePath(t,n))}records(){return this.#n().filter(Qe).map(t=>de(()=>$n(t,"utf8")))}remove(t){if(!ct(t)||!b(this.#e))return[];let r=Pt(this.#e).filter(s=>s.startsWith(
t)).flatMap(s=>fe(C(this.#e,s)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(s=>qs(_n(this.#e),s))}removeLock(){if(!(!b(this.#e)||this.#n().
length>0))try{On(this.#t,{force:!0}),Ms(this.#e)}catch{}}get#t(){return C(this.#e,"lock")}#n(){return b(this.#e)?Pt(this.#e).filter(n=>n.endsWith(".json")&&ct(n.
slice(0,-5))).map(n=>C(this.#e,n)):[]}#r(t,n,r){ue(t);let s=C(t,n),o=`${s}.${process.pid}`;try{Bs(o,r,{mode:384,flag:"wx"}),de(()=>Us(o,s))}catch(i){throw On(o,
{force:!0}),Re(i)}return s}};var Lp=process.getBuiltinModule("node:fs"),xo=e=>Lp[e];var ho=xo("appendFileSync");var Mn=xo("existsSync");var Ip=process.getBuiltinModule("node:os"),Fp=e=>Ip[e];var go=Fp("EOL");function ee(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Ft(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function te(e,t,n){let r=new Bn(e,t,n);process.stdout.write(r.toString()+go)}var So="::",Bn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=So+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let s=this.properties[r];s&&(n?n=!1:t+=
",",t+=`${r}=${Dp(s)}`)}}return t+=`${So}${Np(this.message)}`,t}};function Np(e){return ee(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Dp(e){
return ee(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Up=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var wo=Up("randomUUID");var Bp=process.getBuiltinModule("node:fs"),ko=e=>Bp[e];var bo=ko("appendFileSync");var vo=ko("existsSync");var jp=process.getBuiltinModule("node:os"),Wp=e=>jp[e];var Ct=Wp("EOL");function qn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!vo(n))throw new Error(`\
Missing file at path: ${n}`);bo(n,`${ee(t)}${Ct}`,{encoding:"utf8"})}function Eo(e,t){let n=`ghadelimiter_${wo()}`,r=ee(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Ct}${r}${Ct}${n}`}var Hp=process.getBuiltinModule("node:os"),Jp=e=>Hp[e];var Ro=Jp("EOL");var Kp=process.getBuiltinModule("node:path"),zp=e=>Kp[e];var $o=zp("delimiter");var Nt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Nt||(Nt={}));function Oo(e){te("add-mask",{},e)}function Po(e){process.env.GITHUB_PATH||""?qn("PATH",e):te("add-path",{},e),process.env.PATH=`${e}${$o}${process.env.PATH}`}function _o(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function To(e){te("debug",{},e)}function Ao(e,t={}){te("error",Ft(t),e instanceof Error?e.toString():e)}function Lo(e,t={}){te("warning",Ft(t),e instanceof Error?
e.toString():e)}function Io(e,t={}){te("notice",Ft(t),e instanceof Error?e.toString():e)}function Fo(e){process.stdout.write(e+Ro)}function Co(e,t){if(process.env.GITHUB_STATE||"")return qn("STATE",Eo(e,t));te("save-state",{name:e},ee(t))}function Oe(e){return e.replace(Zp,"$1ACCOUNT$2-??????$3").replace(Xp,"$1").replace(nl,"").replace(rl,"$1ACCOUNT").replace(el,(t,n,r,s)=>n.startsWith(s)?r:t).replace(
tl,"$1ACCOUNT").replace(sl,"$1")}var Zp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Xp=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
el=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,tl=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
nl=/ \(account \d{12}[^()\n]*\)/g,rl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,sl=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Dt(e){return No(No(e,"Resource","Action"),"Action","Resource")}function No(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:s,statement:o})=>{
let{Principal:i,Condition:a}=o;return JSON.stringify([s,i,a,Do(o[n]).sort()])}).values()].flatMap(([s,...o])=>{if(!s||o.length===0)return s??[];let i=[s,...o].flatMap(
({statement:a})=>Do(a[t]));return{...s,statement:{...s.statement,[t]:ol([...new Set(i)])}}})}function Do(e){return e===void 0?[]:[e].flat()}function ol(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Uo({code:e,message:t,fix:n,statements:r}){return{code:e,message:Oe(t),fix:n&&Oe(n),statements:JSON.parse(Oe(JSON.stringify(r)))}}var il=4e3;function Mo(e,t){let{code:n,message:r,fix:s}=e,[o="",...i]=`${n}: ${r}`.split(`
`),a=[...al(o),...i,...s?.split(`
`)??[]],c=Dt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,ae(m)]),l=`See ${t}`,u=[...a,...p,l];return u.join(`
`).length<=il?{lines:u,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var jn=160;function al(e){if(e.length<=jn)
return[e];let t=e.slice(0,jn+1),n=Math.max(...[". ",": ","; ",", "].map(s=>t.lastIndexOf(s)+1)),r=n>jn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function ne(e){return`<code>${Bo(e)}</code>`}function Pe(e){return Bo(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function Bo(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function qo(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function jo(e,t){let{code:n,message:r,fix:s}=e,[o="",...i]=r.split(`
`),a=Dt(e.statements);return[`### \u{1F534} ${ne(n)}`,"",[`**${_e(o)}**`,...i.map(_e)].join(`<br>
`),...s||a.length>0?["","**What to do**"]:[],...s?["",cl(s.split(`
`))]:[],...a.flatMap(({addTo:c,statement:p})=>["",`${_e(c)}:`,"","```json",ae(p),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${_e(t)}`].
join(`
`)}function cl(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let s=e[r+1];return s===void 0?_e(n):`${_e(n)}${t(n)===t(s)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function _e(e){return/^\s*aws [a-z]/.test(e)?ne(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?ne(n):Pe(n)).join("")}function Wo(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ut(e){if(e instanceof d)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new d("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var pl=process.getBuiltinModule("node:fs"),Te=e=>pl[e];var Vo=Te("accessSync");var Ho=Te("appendFileSync");var Jo=Te("constants");var Go=Te("existsSync");var Ko=Te("statSync");var Wn=Te("truncateSync");function Jn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Go(n))throw new d("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!ll(n))throw new d("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function ll(e){try{return Vo(e,Jo.W_OK),
!0}catch{return!1}}function Qo({variables:e,outputs:t},n,r=()=>{}){Jn(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(o=>{let i=n[o]??"";return{path:i,
size:Hn(i)}});ul(()=>{try{zo(n.GITHUB_ENV??"",e),zo(n.GITHUB_OUTPUT??"",t),r()}catch(o){for(let{path:i,size:a}of s)Hn(i)>a&&Wn(i,a);throw Gn("The values could n\
ot be written for later steps; nothing is exported.",o)}})}function zo(e,t){t.size>0&&Ho(e,[...t].map(dl).join(""))}function Yo(e){Hn(e)>0&&Wn(e)}function Gn(e,t){
return new d("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Vn=process.platform==="win32"?`\r
`:`
`;function dl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Vn}${t}${Vn}${n}${Vn}`}function Hn(e){return Ko(e,{throwIfNoEntry:!1})?.
size??0}function ul(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Zo(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Xo({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Kn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Mt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Kn(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Oe(t):t}get#r(){this.#n??=Zo(Rn(this.#e));let t=Kn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var fl=process.getBuiltinModule("node:fs"),ei=e=>fl[e];var ti=ei("existsSync");var ni=ei("realpathSync");var ml=process.getBuiltinModule("node:path"),ri=e=>ml[e];var si=ri("join");var oi=ri("sep");var yl=process.getBuiltinModule("node:url"),xl=e=>yl[e];var ii=xl("fileURLToPath");var hl="docs/troubleshooting.md";function ai(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=gl(t),s=`${hl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${s} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${s}`}function gl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:s}=e.environment,[,o,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Sl(e);return[{repository:t,ref:n,folder:""},{repository:o&&
`${o}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:s,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Sl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,s=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(s)?s:void 0}var ci=ii(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function li(e,t){let{GITHUB_WORKSPACE:n}=t;return ai(e,{environment:t,root:pi(ci),workspace:n&&pi(
wl(n)),isOwnClone:ti(si(ci,".git"))})}function pi(e){return e.split(oi).join("/")}function wl(e){try{return ni(e)}catch{return e}}async function di(e,t=process.stdout){t.cork();let n=new Promise((r,s)=>{vl(t,()=>{for(let o of e)for(let i of bl(o))Oo(i)}),t.write("",o=>o?s(o):r())});t.uncork(),
await n}var kl=process.env.ACT==="true";function bl(e){return/^[\x00-\x7f]/.test(e)?[e]:kl?[`
${e}`,e]:[`
${e}`]}function vl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var ui=24;function fi(e=process.versions.node){if(!(Number.parseInt(e,10)>=ui))throw new d("E_RUNNER",`This action needs Node ${ui}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var zn=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Mt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,di(n)])),await this.#t}info(t){Fo(this.#s(t))}debug(t){To(this.#s(t))}notice(t){
Io(this.#s(t))}warning(t){Lo(this.#s(t))}fail(t,n){let r=li(t.code,this.environment),{lines:s,apart:o}=Mo(t,r);for(let i of o)this.info(i);Ao(this.#s(s.join(`
`)),{title:t.code}),n&&this.summarize(jo(this.#n.isConcealing?Uo(t):t,r)),process.exitCode=Nt.Failure}handOver(t){Qo(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Co(t,n)}catch(r){throw Gn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Yo(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Mn(n)))try{ho(n,`${qo(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Mn(n)?Po(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#s(t){return Wo(this.#n.shown(t))}};function Bt(e){return _o(e,{trimWhitespace:!1})}async function mi(e){
let t=new zn(Yr(process.env,process.platform));try{fi(),Jn(t.environment),await e(t)}catch(n){t.fail(Ut(n),!/^\s*false\s*$/i.test(Bt("job-summary")))}}var El=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws\
-eusc"]];function yi(e){return El.find(([t])=>e.startsWith(t))?.[1]??"aws"}function xi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Qn(t))&&!t.username&&!t.password}function Qn({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function hi(e,t){if(e!=="")return wi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Yn(e,t,n,r){let s=t(e).trim();
return s!==""?wi(e,s):Si(n[r]||n.AWS_ENDPOINT_URL||"")}function gi({AWS_ENDPOINT_URL:e=""}){return Si(e)}function Si(e){return URL.canParse(e)&&Qn(new URL(e))?e:
void 0}function wi(e,t){if(!xi(t))throw new d("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var qt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function jt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??
r:r}}function D(e,t){return e(t).trim()!==""}function Wt(e,t){return t.filter(({input:n,unless:r,needs:s})=>!D(e,s)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var Rl=64;function ki(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new d("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:s="1",GITHUB_JOB:o="\
job"}=t,i=Zn(`${r}-${s}`),a=Zn(o).slice(0,16);return`${Zn(n).slice(0,Rl-i.length-a.length-2)}-${i}-${a}`}function Zn(e){return e.replace(/[^\w+=,.@-]/g,"-")}function bi(e,t,n){let r=Pl(e,t,n),s=Tl(e);if(Ol(e),s)for(let{reference:o}of n)Fl(o,s);return{identity:s&&Il(e,t,s,r[0]),regions:r,allowedAccountIds:Ul(e),network:Ml(
e,t),warnings:Wt(e,$l)}}var $l=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Ol(e){if(!D(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!D(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new d("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Pl(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:s}=t,o=D(e,"secret-ids")&&s||r||s||"",i=n.map(({reference:u})=>u.kind==="arn"?u.region:""),a=e("\
aws-region").trim()||o||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(u=>u.trim());if(a==="")throw new d("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
u=>!vi.test(u));if(l!==void 0)throw new d("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:`Allowed: a region, for example \`${_l(l)??"eu\
-west-1"}\`; or several with commas, the first one first asked.`});return[c,...p]}var vi=/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;function _l(e){let t=e.toLowerCase().replace(
/["'`]/g,"").replace(/[\s_.]+/g,"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return vi.test(t)?t:void 0}function Tl(e){let t=e("role-to-assume").
trim();return t===""?void 0:bn("The input role-to-assume",t)}function Al(e){return We(e("role-chain")).map(({line:t,text:n})=>bn(`Line ${t} of role-chain`,n))}function Ll(e,t){
if(e!==""){if(t.length===0)throw new d("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external\
 id. Give the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new d(
"E_INPUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Il(e,t,n,r){
let s=r.startsWith("cn-"),o=Al(e);for(let i of[n,...o])Cl(i,r);return{role:n,chain:o,externalId:Ll(e("role-external-id").trim(),o),audience:e("audience").trim()||
`sts.amazonaws.com${s?".cn":""}`,issuer:hi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ki(e("role-session-name").trim(),t),policy:Dl(e("session-pol\
icy").trim()||"scoped"),requiredClaims:Nl(e)}}function Fl(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new d("E_INPUT",`The secret ${e.name}\
 is of the partition ${e.partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-\
to-assume\`.`})}function Cl({name:e,partition:t},n){let r=yi(n);if(t!==r)throw new d("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is o\
f ${r}: neither knows the other.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Nl(e){return We(e("r\
equire-claims")).map(({line:t,text:n})=>{let[,r,s]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&s!==void 0)return{line:t,claim:r,glob:s};throw new d(
"E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/relea\
se/*`."})})}function Ei(e){let t=jt(e,qt.lease);return He("on-no-token",t("on-no-token"),["error","skip"])}function Dl(e){return e==="scoped"||e==="none"?{kind:e}:
{kind:"given",policy:Zr("session-policy",e,["scoped","none"])}}function Ul(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.
test(r));if(n!==void 0)throw new d("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated \
by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Ml(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:we("timeout",e("timeout")),
maxAttempts:Ve("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ve("auto-select-family-attempt-timeout",e("auto-select-family-attempt-\
timeout"),{min:10,max:2147483647}),stsEndpoint:Yn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Yn("secretsmanager-endpoint",e,t,"AWS_ENDPOI\
NT_URL_SECRETS_MANAGER"),emulator:gi(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var re=["false"],Ri=()=>!0,$i=e=>e("export-credentials").trim()==="env",Vt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Bl={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Vt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Vt}`},"role-chaining":{unsaid:re,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:re,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:Ri},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:re,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:$i},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===$i(e)},"overwrite-aws-profile":{unsaid:re,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:Ri},"disable-retry":{unsaid:re,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:re,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:re,instead:Vt},"force-skip-oidc":{unsaid:re,instead:Vt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function Oi(e){let t=Object.entries(Bl).filter(([s,{unsaid:o=[]}])=>D(e,s)&&!o.includes(e(s).trim().toLowerCase())),[n,r]=[!0,!1].map(s=>t.filter(([,{isNeedless:o}])=>(o?.(
e)??!1)===s));if(r.length>0){let s=r.map(([o])=>o).join(", ");throw new d("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${s}.`,{fix:`Write instead:
${r.slice(0,8).map(([o,{instead:i}])=>`${o}: ${i}.`).join(`
`)}`})}return n.map(([s,{instead:o}])=>`The input ${s} has no effect here: ${o}.`)}var Ht="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let s=[];return r.allowed!==
void 0&&s.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&s.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Ye(r.meant)}`),s.length===0&&s.push(Ht),new d(
e,`Line ${t} of secrets: ${n}`,{fix:s.join(`
`)})}function Ye({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+er(t,n),...r].join(" ").trimStart()}function er(e,t){return t===void 0?
e:`${e}#${t}`}function tr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,s]=ql(n),[o,...i]=jl(s,t);if(o===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=o.indexOf("#");return a<
0?{line:t,name:r,reference:o,selector:void 0,options:i}:{line:t,name:r,reference:o.slice(0,a),selector:o.slice(a+1),options:i}}function ql(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function jl(e,t){let n=[],r=Pi(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let s=Vl(e,r,t);n.push(e.slice(r,s)),r=Pi(e,s)}return n}function Pi(e,t){let n=t;for(;n<e.length&&nr(e,n);)n+=1;return n}var nr=(e,t)=>/\s/.test(e.charAt(
t)),Wl={"[":"]","(":")","{":"}"},_i="expires=";function Vl(e,t,n){let r=t;for(;r<e.length&&!nr(e,r);){if(e.charAt(r)==="#")return Ti(e,r+1,n);if(e.startsWith(_i,
r)&&r===t)return Ti(e,r+_i.length,n);r+=1}return r}function Ti(e,t,n){let r=[],s=t;for(;s<e.length&&(r.length>0||!nr(e,s));){let i=e.charAt(s);if(i==='"'||i==="\
'"||i==="`"){s=Hl(e,s,n);continue}let a=Wl[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Xn(n,`${i} closes not\
hing`);s+=1}let o=r.at(-1);if(o!==void 0)throw Xn(n,`${o} is missing`);return s}function Hl(e,t,n){let r=e.charAt(t);for(let s=t+1;s<e.length;s+=1)if(e.charAt(s)===
"\\")s+=1;else if(e.charAt(s)===r)return s+1;throw Xn(n,`a ${r} is missing`)}function Xn(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var rr=new Map([["optional",Jt("optional",{optional:!0})],["public",Kl],["only",zl],["file",Jt("file",{file:!0})],["base64",Jt("base64",{base64:!0})],["trim",Jt(
"trim",{trim:!0})],["stage",Ql],["version",Yl],["expires",ed],["max-age",Zl],["max-scopes",Xl]]),Jl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, b\
ase64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Ai(e,{options:t}){let n=e.options.map(sr).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:s=""})=>[r,s]))}function Li(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let s of e.
options){let{key:o,value:i}=sr(s),a=Object.hasOwn(t.options,o),c=rr.get(o);if(!c&&!a)throw rd(e,s,o,t);if(r.has(o))throw v("E_REQUEST",e.line,`the option ${o} i\
s given twice.`);if(r.add(o),!c)continue;let l=c(i,(u,f)=>v("E_REQUEST",e.line,u,Gl(e,s,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function sr(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Gl(e,t,n){let r=Ii(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function Ii(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),s=r.findIndex(l=>rr.has(sr(l).key)),o=r.slice(
0,s<0?r.length:s),[i="",...a]=t.split("="),c=[a.join("="),...o].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[
...e.slice(0,n),p,...r.slice(o.length)]}function Jt(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function Kl(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function zl(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let s of r){if(!mt(s.replace(/\*$/,"")))throw t(`only= lists "${s}", which is no name.`,n);let o=s.endsWith("*")?void 0:Q(s);if(o!==void 0)throw t(
`only= lists ${s}, which ${o}.`,"another name")}return{only:r}}function Ql(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function Yl(e="",t,{versionIds:{pattern:n,wrong:r,allowed:s}}){if(!n.test(e))throw t(r,s);return{version:{
versionId:e}}}function Zl(e,t){let n=ts(e??"");if(!n)throw t("max-age needs a duration above zero.",es);return{maxAge:n}}function Xl(e="",t){let n=e.split(",");
if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function ed(e,t){let n="expires=never, expires\
=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:td(e,()=>t(`expires=${e} i\
s no date.`,n))}}function td(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=nd(
e);if(!n)throw t();return{kind:"at",at:n}}function nd(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===
void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let s=new Date(e);return Number.isNaN(s.getTime())?
void 0:s}function rd(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, o\
r a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let s=e.options.slice(0,e.options.indexOf(t)).findLast(
c=>/^(?:only|public|max-scopes)=/.test(c)),o=s===void 0?void 0:Ii(e.options,s);if(o&&s!==void 0&&e.options.indexOf(s)===e.options.indexOf(t)-1)return v("E_REQUE\
ST",e.line,`white space ends ${s}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:o}});let i=sd(n),
a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Jl].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function sd(e){let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...rr.keys()].find(n=>n.startsWith(t))}async function Ci(e){let t=[],n=e.split(`
`);for(let[r,s]of n.entries()){let o=await od(s,r+1,n.slice(r+1));o&&t.push(o)}if(t.length===0)throw new d("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return xd(t),t}async function od(e,t,n){let r;try{let a=tr(e,t);r=a&&await Ni(a)}catch(a){
throw await Ze({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Ht,fault:Gt})}let{naming:s,reference:o}=r??{};if(s?.kind!=="derived"||o?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(o.name))return r;let i=await Ze({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:Ht,fault:Gt});if(i)throw i;return r}async function Ze(e){return(await import("./lease-inputs-foreign-line.js")).foreignLine(e)}async function Gt(e){try{let t=tr(
e,1);t&&await Ni(t);return}catch(t){return t}}async function Ni(e){let t=await fs(e.reference),n=cd(e),r=ad(e,t),s=pd(e),o=Li(e,t),i={line:e.line,text:er(e.reference,
e.selector),reference:r,naming:s,selector:n,...o};return await hd(i,e),ud(i,e),await id(i),i}async function id({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await os(n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function ad(e,t){let n=t.readReference(e.reference,Ai(e,t));if("kind"in n)return n;let{reason:r,meant:s}=n,[o="",...i]=s?.
split(" ")??[];throw e.reference===""?v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):v("E_REQUEST",e.line,`${T(e.reference)} is no reference to a secret: ${r}.`,{...s!==void 0&&{meant:{...e,reference:o,options:[...i,...e.options]}}})}function cd(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function pd(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw ld(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!mt(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to \
begin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=Q(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}\
.`,{allowed:"another NAME"});return{kind:"exact",name:t}}function ld(e,t){let n=Ye({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_N\
AME",e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${dd(r[1]??"",
r[2]??"")}${r[2]},${n}`}})}function dd(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function ud(e,t){let n=[...fd(e,t),...md(
e,t)].find(({when:r})=>r);if(n)throw v("E_REQUEST",t.line,n.wrong,n.hint)}function fd({naming:e,selector:t,reference:n},r){let s=n.kind==="prefix",o=t.kind==="j\
mespath"&&dt(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!s,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:s?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!o&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function md(e,t){let{naming:n,selector:r,reference:s,version:o}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(
p.split("=")[0]??""))}),a=r.kind==="fields"||s.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:yd(t)}},{when:e.only!==void 0&&!yt(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Fi(e.only)!==void 0,wrong:`only= lists ${Fi(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:o.versionId!==void 0&&s.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function Fi(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function yd(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function xd(e){let t=new Map;for(let n of e)for(let r of cs(n)){let s=t.get(r.toUpperCase());if(s)throw v(
"E_NAME",n.line,`line ${s.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function hd(e,t){
let{selector:n,expires:r}=e,s=A(e);if(n.kind==="jmespath"&&await vn(n.expression,s,o=>Ye({...t,selector:o})),r?.kind==="selector"){let o=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await vn(r.expression,s,i=>Ye({...t,options:o(i)}))}}var Di="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Ui={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Mi(e,t){let n=new Map;for(let[r,s]of e.split(`
`).entries()){let o=s.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();o===""||n.has(o)||n.set(o,await gd(o,r+1,t))}if(n.size>0)return[...n.values()];throw new d("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function gd(e,t,n){let r={input:"\
secret-ids",raw:e,line:t,allowed:Di,fault:async a=>Sd(a,n),faultOfSecrets:Gt},s;try{s=Bi(e,t,n)}catch(a){throw await Ze({...r,error:a})}if(!/^[A-Za-z_]\w*=[^,]+$/.
test(e))return s;let o=`A secret that is called so takes an alias before it: ALIAS, ${e}`,i=await Ze({...r,note:o});if(i)throw i;return s}function Sd(e,t){try{Bi(
e,1,t);return}catch(n){return n}}function Bi(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:s=[]}){let[o="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===
void 0?[void 0,o]:[o,i],p=kd(c,t);return a&&bd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:wd(a,p),letterCase:Ui[r]},selector:{kind:n?"unfolded":
"whole"},version:{},optional:!1,public:s,file:!1,base64:!1}}function wd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===
void 0?t.arn:e}function kd(e,t){let n=us(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new d(
"E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Di})}function bd(e,t,n,r){let s=ft(rs(e),Ui[r]),o=e===s?Q(e):`is no name under name-transformation: ${r}`;if(o!==
void 0)throw new d("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${o}.`,{fix:e===s?"Allowed: another alias.":`Probably meant: ${s}, ${t}`})}var vd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function or(e){let t=We(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return vd.filter(({input:n,unsaid:r,of:s})=>e(n).trim()!==r&&
!s.some(o=>t.includes(o))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Ed=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function qi(e,t){let n={},r=jt(f=>{let m=e(f);return m.trim()!==""&&(n[f]=m),m},
qt.lease),s=Oi(e),{verifications:o,kept:i,dropped:a}=await Rd(r,t),c=await _d(r),p=await Od(bi(r,t,c),r),l=we("min-remaining",r("min-remaining")),u=await $d(r,{
...p,minRemaining:l,isForeignSts:p.network.stsEndpoint!==void 0});if(c.length===0&&u.length===0)throw Td();return{...p,requests:c,exporting:{env:_("export-env",
r("export-env")),onConflict:He("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:Ve("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},
expiry:{minRemaining:l,warnRemaining:we("warn-remaining",r("warn-remaining")),maxAge:D(r,"max-age")?we("max-age",r("max-age")):void 0,isRequired:_("require-expi\
ry",r("require-expiry"))},checkRotation:_("check-rotation",r("check-rotation")),verifications:o,requireVerify:_("require-verify",r("require-verify")),credentials:u,
unsetCurrentCredentials:Pd(r),dryRun:_("dry-run",r("dry-run")),jobSummary:_("job-summary",r("job-summary")),cleanup:_("cleanup",r("cleanup")),cli:_("cli",r("cli")),
maskAccountId:_("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[...s,...a.map(f=>`No record keeps the \
text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...p.warnings,...Wt(r,Ed),...or(r)]}}async function Rd(e,t){let n=e(
"verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:s}=await import("./verifications.js");return{
verifications:r(n,t.GITHUB_API_URL),...s(n)}}async function $d(e,t){if(e("export-credentials").trim()==="none"&&or(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function Od(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(s=>D(t,s)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Pd(e){let t=_("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||D(e,"role-to-assume"))return t;throw new d("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function _d(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new d("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Ci(t):Mi(n,{parseJsonSecrets:_("parse-json-secrets",e("parse-json-secrets")),nameTransformation:He(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(s=>s!=="")})}
function Td(){return new d("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Ad=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ji=Ad("randomUUID");function Kt(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,s=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:s}:
{judgement:s||r<Ld(e,n)?"expiring":"ok",stops:s}}function Ld({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Xe(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function zt(e,t=""){let n=Fd(e);if(n)return[n];if(!Id(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Id(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Fd(e){let t=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Nd(Buffer.from(
t[2],"base64url").toString()),r=ir(n?.exp);if(!r)return;let s=ir(n?.iat)??ir(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Cd(s,r)}}function Qt(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return ar(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",s="00:00",o="Z"]=n,i=/^[+-]/.test(o)?`${o.slice(0,3)}:${o.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${s.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?ar(a):void 0}async function Yt(e){let t=Qt(e);return t||!/\d{4}/.test(String(e))?t:(await import("./spelled-dates.js")).
spelledDateOf(e)}function ir(e){return typeof e=="number"?ar(new Date(e*1e3)):void 0}function ar(e){let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Cd(e,t){
return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Nd(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Wi({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Qt(e);return n&&{at:n,source:`tag ${T(t)}`,firm:!0}}function Vi({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Qt(e)))return`The tag ${T(t)} of ${n} is "${T(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Gi=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function Ki(e,t=""){let n=[];for(let[r,s]of e){let o=Dd(pr(r))?await Yt(s):void 0;if(o){let i={at:o,source:`field ${Hi(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof s=="string")for(let i of await zt(s,t)){let a={...i,source:`${i.source} in field ${Hi(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:s})}}return n}function Dd(e){return Gi.test(cr(e))}function Hi(e){return T(e.split(".").map(Ee).join("."))}function zi(e,t){if(t===void 0||
Ji(t)!==Ji(e.path))return!1;let n=Gi.exec(cr(pr(e.path)))?.groups?.whose??"",r=cr(pr(t));return n===""||r===""||r.includes(n)||n.includes(r)}function cr(e){return e.
toLowerCase().replace(/[-_.\s]/g,"")}function pr(e){return e.slice(e.lastIndexOf(".")+1)}function Ji(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Qi(e,t){let{rule:n,hints:r,tagged:s,selected:o,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await zt(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:y})=>y):p,u=n||e.public?[]:r.filter(({content:y})=>y!==e.value),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],m=[...l,...u.
map(y=>Ud(y,e,a))];return[...f,...o?[o]:[],...e.isPrevious?m.map(y=>({...y,firm:!1})):m,...e.public||!s?[]:[s]]}function Ud(e,{path:t},n){let{expiry:r,kind:s}=e;
return s!=="date"?r:zi(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${ys}`}}function Yi(e,t,n){let r=Xe(e.filter(({firm:o})=>o)),s=Kt(r,t,n).stops;
return{firmExpiry:r,expiry:s?r:Xe(e)}}async function Zi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let s=L(Ae(t)),o=s===void 0?void 0:await ut(s,e.
expression),i=await Yt(o instanceof ce?o.source:o);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function lr(e){let t=L(Ae(e));return I(t)?[...lt(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof ce?
r.source:r]):[]}async function Md(e){let t=lr(e),n=Ae(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Xi(e){return Ki(await Md(e),Ae(e))}function Ae(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function ea(e,t){let{expiry:n,request:r}=e;if(!n)return"";let s=n.at.getTime()<=t;if(s&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let o=`Put a new one into the secret${s?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${o}${i}.`,...dr(e)].join(" ")}function dr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(xs(n)){let s=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r?[s]:[X(`${F(e,Bd(n))} if it is to stop a deploy in time`),s]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${F(e,"expires=never")}.`]:[`If that is not when this value ends, ${F(e,"expires=own")}.`]}function Bd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ta(e,t,n,r=new Map){let s=new Map,o=[];for(let i of e){let{secret:a,request:c}=i,p=s.get(a)??await Xi(a.value);s.set(a,p);let l=c.expires,u=await Qi(
qd(i),{rule:l,hints:p,tagged:Wd(a),selected:await Zi(l,a.value,{where:`${A(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Vd(a),now:t,secret:Ae(
a.value)}),{expiry:f,firmExpiry:m}=Yi(u,t,n),y=a.createdAt&&t-a.createdAt.getTime();o.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",
stops:!1}:Kt(f,t,n),age:y,isTooOld:y!==void 0&&y>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return o}function qd({value:e,field:t,secret:n,request:r,public:s}){
return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":jd(t,n),public:s,isPrevious:r.version.stage==="AWSPREVIOUS"}}function jd(e,t){if(e===void 0)return;
let n=lr(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Wd({description:e,stages:t}){if(!(!e||e instanceof k)){
if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Wi(e)}}function Vd({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}\
's word`,firm:!0,...r>0&&{life:r}}}var ur=5;function na(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expi\
red")-+(p.verdict.judgement==="expired"));let[s]=r;if(!s)return;let o=s.verdict.judgement==="expired",i=o?"":`, sooner than min-remaining (${q(n)})`,a=r.slice(0,
ur).map(p=>Zt(p,t));r.length>ur&&a.push(`and ${r.length-ur} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${o?"":"; or low\
er `min-remaining` to what the job needs"}.`;throw new d(o?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...dr(s),"Nothing was exported."].join(`
`)})}function Zt({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let s=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${s} ${be(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function ra(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Hd(i)),[n]=t;if(!n)return;let[r,...s]=t.map(({name:i,request:a})=>`${i} (${a.text})`),o=s.length===
0?"":`
and of ${S(s)}`;throw new d("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${o}`,{fix:[X(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",X(`if it is no credential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function Hd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function sa(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function Xt({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:s}})=>!t?.entries.some(i=>ks(i,{name:n,arn:r,versionId:s})))}function Jd(e,t){let n=e.flatMap(({name:s,expiry:o})=>o?[{name:s,expiry:o}]:[]);if(t?.expiresAt){let s={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:s})}let r=Xe(n.map(({expiry:s})=>s));return n.find(({expiry:s})=>s===r)}function Gd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function oa(e,t){let{contents:n,end:r,now:s}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Kd(t);case"check":return new Map([...zd(e.check,r,s),...n.credentials?.outputs??[]])}}function Kd({contents:e,path:t,
now:n}){let{id:r,judged:s,credentials:o,accountId:i}=e,a=s.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Gd(Jd(s,o),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...o?.outputs??[]])}function zd({status:e,renewals:t},n,r){
let s=t.flatMap(o=>[...Xt(o).map(({name:i})=>i),...o.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",s.join(",")]])}var Qd=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Yd="AWS_WEB_IDENTITY_TOKEN_FILE";function ia(e){return[...Qd,"AWS_CREDENTIAL_EXPIRATION",Yd].filter(t=>e[t])}function aa({judged:e,credentials:t,git:n,inputs:r,renews:s},{runner:o,directory:i}){if(s||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=pa({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new d("E_RUNNER",`${a}, so no f\
ile can be kept for ${S(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?o.warning(`${p} \`cli: false\` makes this a notice.`):o.notice(p),!1}function ca(e,{runner:t,directory:n}){let r=pa(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${S(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function pa({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function la(e,t){let{name:n,secret:r,request:s,verdict:o}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=s,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:o.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function da({id:e,judged:t,credentials:n,git:r,accountId:s,claims:o,inputs:i,renews:a},{skipped:c,variables:p},l){let u=t.map(y=>la(y,i.exporting.env&&!c.has(y.
name))),f=a?bs(a,u).renewed:u,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:s??null,claims:ws(o),expiresAt:Et(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Zd(p)),inputs:i.asGiven}}function Zd(e){let n=[...e].reduce((r,[s,o])=>r+As(s,o),0);
return Math.ceil(n/4096)*4096}function ua(e,t,{credentialsOf:n,setUpGit:r}){let{runner:s,clock:o,directory:i}=t,{id:a,renews:c}=e.contents,p=bt(s.environment),l=vt(i.records(),p).records,u=l.
filter(B=>B.id!==a),f=Ps(s.environment,u,B=>i.filePath(B,St)),m=r?.(a,e.contents.inputs.requests,f,i),y={...Xd(e,f,t,n),git:m},{credentials:h,inputs:x}=y,$=y.isWhole?
y.judged:Xt(y),O=!c&&x.unsetCurrentCredentials?ia(f):[],oe=Es(y,new Set(O),l,f),ge=aa(y,t),Sn=c?tu(a,$,i):new Map,Wr=()=>{c?nu(c,Sn,p,i):(i.remove(a),s.dropState())};
try{_s($);let B=new Map($.map(E=>[E.name,Os(E)]));Ts(x.exporting.env?B:new Map,$,f,process.platform),c||(s.saveState("lease",a),s.saveState("cleanup",String(x.cleanup)));
for(let E of $)E.request.file&&B.set(E.name,ru(a,E,i));let Se=new Map([...B].filter(([E])=>x.exporting.env&&!oe.has(E)));for(let E of O)Se.has(E)||Se.set(E,"");
for(let[E,je]of h?.variables??[])Se.set(E,je);for(let[E,je]of m?.variables??[])Se.set(E,je);for(let[E,je]of[...h?.files??[],...m?.files??[]])i.writeFile(a,E,Buffer.
from(je));eu(h,u,i),ca({judged:$,credentials:h},t);let Vr=ge&&!c&&(x.cli||m!==void 0||(h?.files.size??0)>0);Vr&&i.launcher.install();let wn=da(y,{skipped:oe,variables:Se},
o);return c||(s.saveState("names",vs(wn)),ge||s.saveState("record","none")),ge&&i.writeRecord(a,En(wn,p)),{contents:y,changed:$,values:B,variables:Se,skipped:oe,
record:wn,isKept:ge,hasLauncher:Vr,undo:Wr}}catch(B){throw Wr(),B}}function Xd({contents:e,sessions:t=[]},n,r,s){return s?{...e,credentials:s(e.id,t,{...r,environment:n})}:
e}function eu(e,t,n){let r=e?.files.get(St);if(r!==void 0)for(let{id:s,credentials:o}of t)o?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(s,St,Buffer.from(
r))}function tu(e,t,n){let r=new Map;for(let{name:s,request:o}of t){let i=o.file?n.readFile(e,s):void 0;i&&r.set(s,i)}return r}function nu(e,t,n,r){let s=[...t].
map(([o,i])=>()=>r.writeFile(e.id,o,i));for(let o of[...s,()=>r.writeRecord(e.id,En(e,n))])try{o()}catch{}}function ru(e,{name:t,value:n,kind:r},s){return s.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function fa(e,t){let{inputs:n,renews:r}=e.contents,s=n.network.timeout,{runner:o,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,u={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(s,()=>ua(e,t,u)).catch(async m=>{throw m instanceof Rs?await $s(m):m});try{return await a.settled(s)||o.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),su(f,e,t)}catch(m){throw await a.inTurn(s,f.undo).catch(f.undo),
m}}function su({contents:e,changed:t,values:n,variables:r,skipped:s,record:o,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:u}){let{id:f,renews:m}=e,
y=i?vt(l.records(),bt(p.environment)).records:[o],h=Et(y),x=new Map([...r,...ou(h??"",p.environment)]),$=i?l.recordPath(f):"",O=oa(c,{contents:e,path:$,end:h,now:u.
now()}),{outputs:oe,withoutOutput:ge}=iu(O,n),Sn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:oe,...Sn}),{id:f,values:t,
skipped:s.intersection(n),withoutOutput:ge,isRenewal:m!==void 0}}function ou(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function iu(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(o=>o.toLowerCase())),s=[];for(let[o,i]of t)r.has(o.toLowerCase())?s.push(o):n.set(o,i),r.add(o.toLowerCase());return{
outputs:n,withoutOutput:s}}var au=new Set(["engine","host","port","dbname"]),cu=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
pu=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ma(e){let t=L(e);if(!I(t))return new Set;let{engine:n,host:r,username:s,password:o,port:i,dbname:a}=t,
c=et(n,cu)&&et(r,pu)&&et(s,/./)&&et(o,/./),p=lu(i)&&(a===void 0||et(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(o)?new Set:au}function et(e,t){return typeof e==
"string"&&t.test(e)}function lu(e){return e===void 0||/^\d{1,5}$/.test(e instanceof ce?e.source:String(e))}function tt(e,t,n=pt){return{path:e,value:typeof t=="string"?t:n(t),kind:du(t)}}function du(e){return e===null?"null":e instanceof ce?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function fr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let s=[...t,n],o=typeof r=="string"?L(r):r;return I(o)?fr(o,s):[tt(s,r,i=>pt(i,uu))]})}function uu({
source:e}){let t=JSON.stringify(Number(e));return ya(t)===ya(e)?t:e}function ya(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ha(e,t){if(t.kind==="whole")return[xa(e)];let n=L(e);switch(t.kind){case"unfolded":return I(n)?fr(n):[xa(e)];case"fields":return I(n)?[...lt(n)].
filter(([r])=>r.length>0).map(([r,s])=>tt(r,s)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await ut(n,t.expression);return r===void 0?[]:[tt(
dt(t.expression)??[],r)]}}}function xa(e){return{path:[],value:e,kind:"string"}}function mr({request:e,field:t,secret:n}){let{naming:r,selector:s,text:o}=e,i=s.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:o;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${o}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${o}\``;default:return i?`Begin its names with something: \`NAME_*, ${o}\``:`Give\
 it a NAME: \`NAME, ${o}\``}}function ga(e,t){let{request:n}=t;if(e.request!==n)return H(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:mr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,s=r.kind==="prefix"?"SECRET":ke(r);return H(n)?e.field===void 0?"Write a line for eac\
h secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${s}#FIELD\``:`In place of this line wr\
ite one for each that is needed: \`NAME, ${e.field===void 0?s:`${s}#FIELD`}\``}async function xr(e,t){let n=await fu(e,t),r=ma(Sa(t.value)??"");return n.map(s=>{let o=as(s),i=e.public==="all"||o!==void 0&&(e.public.includes(o)||r.has(o)),{
kind:a}=s,c=e.trim?s.value.replace(/\r?\n$/,""):s.value;return{...is(e,t.name,s),request:e,secret:t,field:o,value:c,kind:a,public:i}})}async function fu(e,t){let{
selector:n}=e,r=wa(e,t),s=Sa(t.value);if(s===void 0||e.base64&&typeof t.value!="string")return[mu(e,r,t.value)];let o=await ha(s,n);if(o==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(s);throw new d("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${en(e)}\``})}if(o.length===0&&n.kind!=="unfolded")throw new d("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret.",...kt(e)].join(" ")});return o}function Sa(e){if(typeof e=="string")return e;try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function mu(e,t,n){let{base64:r,file:s,selector:o}=e;if(!r&&!(s&&o.kind==="whole"))throw new d("E_BINAR\
Y",`The value of ${t} is binary and no UTF-8 text.`,{fix:yu(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"binary"}}function yu(e){return Ss(
e,"file")?H(e)||e.selector.kind==="whole"?`${X(F({request:e},"file","base64"))} The one writes its bytes to a file, the other leases them in base64.`:`It has no\
 fields: write \`${en(e)} file\`, which writes its bytes to a file, or \`${en(e)} base64\`.`:e.selector.kind==="whole"?X(F({request:e},"base64")):`It has no fie\
lds: write \`${en(e)} base64\`.`}function en({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):ke(t);return e.kind==="exact"?`${e.name}\
, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function wa({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t}\
)`:t}async function ka(e,t="linux"){let n=new Map;for(let r of e){await hu(r);let s=H(r.request)?Qr(r.name,t):r.name.toUpperCase(),o=n.get(s);if(o&&!(H(r.request)&&
xu(o,r)))throw gu(o,r);(!o||o.value==="")&&n.set(s,r)}return[...n.values()]}function xu(e,t){return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.
value||e.value===""}async function hu(e){let{name:t,origin:n,request:r}=e,s=n==="author"?Q(t):await ss(t);if(s===void 0)return;let o=t===""?'""':T(Ee(t));throw new d(
"E_NAME",`${A(r)}: ${yr(e)} would be the variable ${o}, which ${s}.`,{fix:mr(e)})}function gu(e,t){return new d("E_NAME",`${A(e.request,t.request)}: ${yr(e)} an\
d ${yr(t)} would both be the variable ${T(Ee(t.name))}.`,{fix:ga(e,t)})}function yr({request:e,secret:t,field:n}){let r=wa(e,t);return n===void 0?r:`the field ${T(
Ee(n))} of ${r}`}var Su=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function hr(e,t){
for(let{claim:n,variable:r,required:s}of Su){let[o,i]=[e[n],t[r]];if(!(o===void 0&&!s)&&!(i===void 0&&!s)&&(i===void 0||String(o)!==i))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function ba(e,t){for(let{line:n,claim:r,glob:s}of t){let o=e[r];if(o!==void 0&&ku(s).
test(String(o)))continue;let i=o===void 0?"does not have it":`says "${String(o)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${s}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${wu({line:n,claim:r,glob:s},o)}`})}}function wu({line:e,claim:t,glob:n},r){let s=/[*?]/.test(n),o=t==="environment"&&
!s?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);return r===void 0?t==="envir\
onment"?o:`${o} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?o:`${o} Only if this one may too, write \`${t}=${i}\` in \
line ${e} of \`require-claims\`.`}function ku(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function nt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function va(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function gr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var wr=900,Sr=e=>({duration:wr,policy:e}),tn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=bu(t,n);try{return[{keys:await this.keys(
Sr(r)),plan:t,policy:r}]}catch(s){if(!(s instanceof se)||!vu(s.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw s;return(await Promise.all(Is(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,s=r.at(-1);return s?(this.#t??=this.#n(),this.#s(r.at(-2)??n,s,await this.#t,t)):this.#r(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[s=t,...o]=n,i=r?.actions,a=await this.#r(t,Sr(gr(s,i))),[c,p]=[t,s];for(let l of o)a=await this.#s(
c,p,a,Sr(gr(l,i))),[c,p]=[p,l];return a}async#r(t,n){let{sts:r,token:s}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#o(t,n),o=>s.current(o)))}async#s(t,n,r,s){
let{sts:o,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],u=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#o(n,s),...a!==void 0&&{externalId:a},
...u&&{tagging:u}};return this.#i(n,t,()=>o.assumeFrom(f,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let s;try{s=await r()}catch(c){throw c instanceof k?new se(c,t,n):c}let{keys:o,assumedRoleArn:i}=s;await this.#e.runner.mask([o.accessKeyId,o.secretAccessKey,o.
sessionToken]);let a=Xr(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},se=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function bu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Fs(e,Je(t)):void 0}
function vu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ea(e,t){let n=new Map;for(let[r,s]of e){let o=s instanceof k?await ht(r.reference).explain(s,Eu(r,s),t):s;for(let i of r.requests)n.set(i,o)}return n}
function Eu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Ra(e,t){if(!(e instanceof se))return e;let{failure:n,role:r,from:s}=e,
{explainRole:o}=await import("./refused-role.js");return o(n,{...t,role:r,...s&&{from:s}})}function nn(e,t){if(!(t.length===0||t.includes(e)))throw new d("E_ACCOUNT",`This step works in an account that allowed-account-ids does not name (account ${e}; \
allowed: ${S(t)}).`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if the job is to work there, add that account: \`allowed-account-ids: '${e}\
'\`.`})}function $a(e,t){return Ru(e).some(n=>$u(n)===t)}function Ru(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function $u(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Oa(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Ou(i,t.length>0,n)),s=r?.split(":")[4];return s!==void 0&&nn(s,t),{accountId:s,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Ou(e,t,n){if(!(e instanceof k))throw e;let r=ie(
e)||at(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:s,readAwsConfig:o,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:s.environment,hasProfile:c=>[o(s.environment),i()].some(p=>$a(p,c))})}var Pu=4*6e4,rn=class{#e;#t;#n=[];#r=Promise.withResolvers();#s;#o=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#s;
return!(n&&Date.now()-this.#o<=Pu&&await n!==t)&&this.#s===n&&(this.#o=Date.now(),this.#s=this.#i()),this.#s}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:s}=this.#e,o=t.token(r),i=new kr(
t,s),a=await o;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:s,requiredClaims:o}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=nt(t).iss;if(!va(l,r))throw new d("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let u;try{u=await n.of(l)}catch(m){if(!(m instanceof k))throw m;if(o.length>
0)throw _u(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),hr(nt(t),a.environment);return}let f=await c(
t,u,{issuer:l,audience:s,now:p});return hr(f,a.environment),ba(f,o),f}},kr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function _u(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Pa({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Oa(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let s=Je(e),o=new rn(e,r),i=nt(await o.current());return r.runner.noteVisibility(Xo(i)),e.requiredClaims.length>0&&await o.verified(),nn(s.accountId,n),{kind:"\
role",identity:e,token:o,accountId:s.accountId,claims:i,reader:br(e)}}function br(e){return{role:Je(e),scoped:e.policy.kind==="scoped"}}async function _a(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:s,claims:o}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
o}}catch(i){await r.verified();let{audience:a}=s,c=n??{policy:s.policy.kind,duration:wr};throw await Ra(i,{audience:a,claims:o,...c})}}var rt=25;function sn(e,{reader:t}){return t.scoped&&t.role?Ls(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(s=>s.region===r)}))}
async function Ta(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let s=new tn(
{identity:t.identity,token:t.token,runner:n,sts:r}),o=[],i;return{sessions:(await xt(e,rt,async c=>{try{if(!i)return await s.open(c)}catch(p){if(!(p instanceof se&&
ie(p.failure)))throw p;i=p}return o.push(c),[]})).flat(),unopened:o,noAnswer:i}}function Aa({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let s=br(e),o=Rt(t,{region:n,accountId:s.role.accountId},r),i=sn(o,{reader:s}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,u]of gt(c.queries))for(let{client:f,count:m}of l.firstRequests(u))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,rt)},...[...a].flatMap(([c,p])=>[...p].map(([l,u])=>({to:l,region:c,count:u})))]}var on=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function st(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((t.length-r)/3)*3;return s>0?t.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=Le)}var Le=8,
Tu=24,La=4;function vr(e,t){let n=[],r=s=>{let o=s+Le;for(;!t(e.slice(s,o))&&o-s<Tu&&o<e.length;)o+=La;t(e.slice(s,o))&&n.push(e.slice(s,o))};for(let s=0;s+Le<=
e.length;s+=La)r(s);return e.length>Le&&r(e.length-Le),n}function Er(e){return new Set(e).size>=4}function Ia(e){return Er(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Ie(e,t){let n=[];for(let r=0;r+Le<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function W(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${Fe(n)}`);return W(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function Fe(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function ot(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function an(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Ce=e=>`\\u${Fe(e)}`,Rr=e=>`\\u${Fe(e).toUpperCase()}`,Fa=e=>JSON.stringify(e).slice(1,-1);function ye(e,t){let n=W(e,t);return r=>n(Fa(r))}var Au=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Ca[t]??Rr(t)),Lu=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Ca[t]??(/["&'<>]/.test(t)?Rr(
t):Ce(t))),Ca={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Na=[Fa,ye(/[&<>\u2028\u2029]/g,Ce),ye(/[\u007f-\uffff]/g,Ce),ye(/[\u007f-\uffff]/g,
Rr),ye(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Ce(e)),ye(/\//g,()=>"\\/"),Au,Lu,ye(/[&'<=>\u2028\u2029]/g,Ce),ye(/\u007f/g,Ce)];var J={"&":"&amp;","<":"&lt;",">":"&gt;"},Da=[w(J),w({...J,'"':"&quot;"}),w({...J,"'":"&#39;",'"':"&#34;"}),w({...J,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...J,
"'":"&#39;",'"':"&quot;"}),w({...J,"'":"&#x27;",'"':"&quot;"}),w({...J,"'":"&#039;",'"':"&quot;"}),w({...J,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...J,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Iu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ua(e){return W(e,t=>Iu[t]??an(
t))}var cn=[Ua(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ua(/[^ -&(-[\]-~]/gu)],Ma=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,
""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'"'`}),w({"'":"'\\''","!":"'\\!'"}),W(/[\\"$`]/g,e=>`\\${e}`),W(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
e=>`\\${e}`),W(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),W(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),W(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...cn,w({$:"$$"}),w({"%":"\
%%"}),w({"{":"{{","}":"}}"})];var U={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function R(e,t,n){let r=Object.keys(e);return s=>{if(!t.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var pn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
G=/[^ -~]/u,Fu=e=>`\\x${ot(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ba=e=>ot(e).map(t=>`\\x${t}`).join(""),Ne={"'":"\\'"},ln={'"':'\\"'};function V(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var dn={
...U,...ln,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},qa={...dn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Cu(e){return e<"\x80"?V(e):V(e).
replace(/^\\x/,"\\u00")}function ja(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Nu={...dn,"\x1B":"\\e"};function Wa(e){let t=R(Nu,e,Du);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Du(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Va=[R(U,pn,V),R({...U,...Ne},pn,V),R({...U,...Ne,"\b":"\\b","\f":"\\f"},pn,e=>Fu(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...Ne}),
R(U,G,Ba),R({...U,...Ne},G,Ba),R({...U,...Ne},G,V),R(U,G,V),R(dn,G,Cu),R(dn,pn,V),R({...U,...ln,$:"\\$","@":"\\@"},G,an),w({"\\":"\\\\",...Ne,...ln}),Wa(/[\u0000-\u001f\u007f-\u009f]/u),
Wa(G),R(qa,G,e=>ja(V(e))),R(qa,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ja(V(e))),e=>R({...U,...ln},/\u0000/,V)(e).replaceAll("${","$${").replaceAll(
"%{","%%{"),e=>R({...U,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},G,Uu)(e).replace(/^ /,"\\ ")];function Uu(e){return[...Array(e.length).keys()].map(t=>`\
\\u${Fe(e[t]??"").toUpperCase()}`).join("")}function g({kept:e,space:t,letters:n,keepsOthers:r}){let s=e.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??Mu(c,n);return a.set(c,p),p})}}function Mu(e,t){return ot(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var M="-_.~",De="-_.~!*'()",Ha=[g({kept:M}),g({kept:M,letters:"lower"}),g({kept:M,space:"+"}),g({kept:De}),g({kept:De,letters:"lower"}),
g({kept:"-_.*",space:"+"}),g({kept:"-_.",space:"+"}),g({kept:"-_.!*()",space:"+",letters:"lower"}),g({kept:`${M}/`}),g({kept:`${M}$&+,;=`}),g({kept:`${M}$&+:=@`}),
g({kept:`${M}$&+,/:;=@`}),g({kept:`${M}$&+,/:;=?@!()*`}),g({kept:"!$%&'()*+,-._~"}),g({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),g({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),g(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),g({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),g({kept:`${De};:&=+$,`,keepsOthers:!0}),g({kept:`${De}:@&=+$,;/`,keepsOthers:!0}),
g({kept:`${De};/?:@&=+$,[]`,keepsOthers:!0}),g({kept:`${M}!$&'()*+,;=:`}),g({kept:`${M}!$&'()*+,;=`}),g({kept:`${De};,/?:@&=+$#`}),g({kept:`${M}!#$%&'()*+,/:;=?\
@[]`})];var Bu=[...on,...Na,...Ha,...Ma,...Va,...Da];function*Ga(e){for(let t of cn)yield t(e);for(let t of st(e))yield t,yield Wu(t);for(let t of/^\w*$/.test(e)?on:Bu)
yield t(e)}function*Ka(e){for(let t of cn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of st(e))yield t;for(let t of on)yield t(e)}var Ja={from:37,to:512},
qu=1024;function za(e){let t=Buffer.byteLength(e);if(t<Ja.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=qu&&j(e)?vr(e,Ia):[];return new Set(
[...n,...t<=Ja.to?st(e).flatMap(r=>vr(r,Er)):[]])}var ju=[76,64];function Qa(e){let[t=""]=st(e);return new Set(ju.filter(n=>t.length>n).flatMap(n=>Ie(t,n)))}function Wu(e){
return e.replaceAll("+","-").replaceAll("/","_")}function Ya(e){let t=new Set;for(let n of P(e)?[e,...Z(e)]:[e]){t.add(n);for(let r of Vu)t.add(r(n))}return t}var Vu=[e=>$r(e,0),e=>$r(e,1),e=>$r(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Gu,Ku,e=>e.replace(/[<>"'&]/g,t=>Hu[t]??t)];function $r(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Hu={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ju={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Gu(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Ju[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Ku(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var zu=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Qu=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Xa=100;function Or(e){if(!/^\s*[[{"]/.
test(e)||!K(e))return;let t=[],n=[],r=new it,s=0,o="";for(let[i,a,c]of e.matchAll(zu))if(i==="{"||i==="[")s<Xa&&(n[s]=o),s+=1,o=i==="["?o:"",r=new it;else if(i===
"}"||i==="]")s-=1,r.finish(t),r=new it;else if(a===void 0)t.push({keys:Za(n,s,o),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(o,p,t.length),t.push(...Yu(
a,p).map(l=>({keys:Za(n,s,o),text:l})))):(o=p,j(o)&&t.push({keys:[],text:o,isKey:!0}))}return t}var it=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Yu(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function ec(e){let t=Or(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function Za(e,t,n){return[...e.slice(0,Math.min(t,Xa)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function tc(e){return/^\s*[[{]/.
test(e)&&K(e)?e.replace(Qu,"$1"):void 0}function K(e){if(!ns(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Zu=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Xu=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Pr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Zu)]:[...e.matchAll(Xu)];if(t.length<2)return;let n=e.includes(
";")?ef:tf;return t.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function ef(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function tf(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function nc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...nf(n)]:[r]}function nf(e){let t=_r(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function _r(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var rf=/(?<![\w.-])["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function rc(e){return/\s/.test(e)?
[...[...e.matchAll(rf)].map(([,n="",r=""])=>({keys:[n],text:sf(r)})),...un(e)]:void 0}function un(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>j(t)).map(t=>({keys:[],text:t}))}function sf(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var of=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,af=/^(\s*)- +(.*)$/,cf=/^\s*$/,pf=/^\s*(?:#|;|!|\/\/\s)/,
lf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function oc(e){let t=new Tr(e.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=t.next();o!==void 0;o=t.next()){let i=o;
if(!(cf.test(i)||lf.test(i)))if(pf.test(i))n.push(...un(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Lr(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function Lr(e){let t=un(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Tr=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",s,o=""]=of.exec(t)??[];if(s===void 0)return this.#r(t);let i=df(s);if(j(i))return;let a=n.length+r.length,c=[...this.#s(
a),i];return this.#n.push({indent:a,key:i}),this.#o(c,o.trim(),n.length)}#r(t){let[,n="",r]=af.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#o(this.#s(
n.length+1),r.trim(),n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#o(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#a(r)}];let s=/^('''|""")(.*)\1$/.exec(n)?.[2];if(s!==void 0)return[{keys:t,text:s}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return[...Ar(t,n),
...this.#i(t,n)];let i=this.#c(n,o);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:o==='"'?yf(i):i.replaceAll("''","'")},{keys:t,text:i}]}#i(t,n){let r=n,s=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&s<this.#t+sc;s+=1){let o=this.#e[s];if(o===void 0)break;r=r.slice(0,-1)+o.trim()}return s===this.#t?[]:Ar(t,r)}#a(t){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(t.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+sc),
i=r.exec([t.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},sc=100;function df(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Ar(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Ar(e,n)];let r=uf(t);if(K(r))return[{keys:e,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return ff(e,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,t])].map(i=>({keys:e,text:i}))}function uf(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function ff(e,t){return t.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:o}})}var mf={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function yf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):mf[s]??s)}function ic(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var xf=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,hf=[64,76];function ac(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(xf,(r,s,o)=>(t.push(...gf(o)),""));return t.length===0?void 0:{parts:t,rest:n}}function gf(e){let t=e.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=t.join("");return[...new Set([...t,...hf.flatMap(s=>Ie(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var Sf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,wf=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function cc(e){
let[,t,n=t]=wf.exec(e)??[];if(n!==void 0)return[fn(["password"],n)];let r=Sf.exec(e)?.[1];if(r===void 0)return;let s=kf(r),o=s<0?[]:bf(r.slice(0,s)),[i="",...a]=r.
slice(s+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)o.push(...Ue([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",u=""]=p.split(/=(.*)/s);o.push(
...Ue([pc(l)],u),...Ue([],u===""?l:""))}return o.filter(({text:p})=>p!=="")}function kf(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function bf(e){let t=e.indexOf(":");return t<0?Ue([],e):[...Ue(["password"],e.slice(
t+1)),...Ue([],e.slice(0,t))]}function Ue(e,t){let n=pc(t);return n===t?[fn(e,t)]:[fn(e,n),fn(e,t)]}var fn=(e,t)=>({keys:e,text:t});function pc(e){try{return decodeURIComponent(
e)}catch{return e}}function dc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!ve(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:lc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,a]of r)t.push({keys:[o==="value"&&s!==void 0?s:o],text:lc(i??a??"")})}return t}var vf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function lc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>vf[n]??"")}var Ef=[{name:"JSON",parts:Or},{name:"HTTP authorization header (Bearer, Basic)",parts:nc},{name:"URL, JDBC URL",parts:Rf},{name:"XML (Maven, .NET)",parts:dc},{
name:".netrc, .pgpass",parts:ic},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Pr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:oc}];
function Rf(e){let t=cc(e);return t&&[...t,...e.includes(";")&&Pr(e.slice(e.indexOf(";")+1))||[]]}var $f=12;function*mn(e,t=[],n=0){if(n>$f)return;let r=K(e)?void 0:
ac(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*mn(r.rest,t,n+1));return}for(let s of Of(e)){let o={...s,keys:[...t,...s.keys]};s.text!==e&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*mn(s.text,o.keys,n+1)))}}function Of(e){if(e.length<Pf)return[];for(let{parts:r}of Ef){let s=r(e);if(s)return s}let t=_r(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):P(e)?Z(e).flatMap(Lr):rc(e)??[]}var Pf=6;function yn(e,t){let{minLength:n}=t,r=_f(e,t),s=r.filter(({isLine:u})=>!u).map(({text:u})=>ve(u)),o=new Map,i=(u,f)=>{Y(u,n)&&!o.has(u)&&o.set(u,{text:u,kind:f})},
a=Z(e),c=P(e)&&r.length>0?"whole":Ir(e,s);if(i(e,c),a.length===1)for(let u of a)i(u,Ir(u,s));for(let{text:u,isLine:f}of r){let m=f?Ff(u,a.length):Ir(ve(u),s);i(
u,m),P(u)||i(ve(u),m)}let p=If(a,o,s),l=P(e)?tc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...o.values()],cover:p}}function _f(e,{publicFields:t=[]}){let n=new Set(
t),r=[...mn(e)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(wt);return s.length>0||!P(e)||K(e)?s:r.filter(hs)}var uc=200,Tf=65536;
function Ir(e,t){return Lf(e,t)?"whole":"leaf"}var Af=128;function Lf(e,t){if(e.length>Tf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&K(e);
return e.length<Af&&!n?!1:t.slice(0,uc).some(r=>r.length<e.length&&e.includes(r))}function If(e,t,n){if(![...t.keys()].some(o=>!P(o)))return"none";let r=n.slice(
0,uc),s=o=>t.has(o)||r.some(i=>o.includes(i));return e.every(s)?"whole":"parts"}function Ff(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var fc={masks:2e3,characters:524288};function z(e,t,n=yn(e,t).texts){let r=new xn(t.minLength);for(let{text:s}of n)P(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
Nf(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(za(s));return r.addAll(Qa(e)),[...r.all]}function mc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),s=new xn(t);s.add(r);for(let o of[76,64])s.addAll(Ie(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Cf?s.addAll(Z(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(j)),[...s.all]}var Cf=1024;function hn({user:e,password:t},n){if(!Y(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var xn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=fc.masks}add(t){return this.all.has(t)||!Y(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=fc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Nf({text:e,kind:t}){if(t==="line")return;let n=P(e)?
new Set([e]):Ya(e);for(let r of t==="leaf"?Ga(e):Ka(e))n.has(r)||P(r)||(n.add(r),yield r)}function Me(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Fr(e,t){let n=e.filter(o=>xe(o,t)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(Df(o,t));for(let o of new Set(n.map(i=>i.secret))){s(Uf(o).
filter(i=>Y(i,t)));for(let i of qf(o))s(hn(i,t))}return Me(r)}function xe(e,t){return Cr(e,t)!=="none"}function Cr(e,t){let{value:n,kind:r,public:s}=e;return s||
r==="boolean"||r==="null"||!Y(n,t)?"none":r==="binary"?"whole":hc(e,t).cover}var yc=new WeakMap;function hc(e,t){let n=gc(e),r=[t,...n,e.value].join(`
`),s=yc.get(e.secret)??new Map;yc.set(e.secret,s);let o=s.get(r)??yn(e.value,{minLength:t,publicFields:n});return s.set(r,o),o}function Df(e,t){let n={minLength:t,
publicFields:gc(e)};if(e.kind!=="binary")return z(e.value,n,hc(e,t).texts);let r=Buffer.from(e.value,"base64"),s=r.toString();return[...mc(r,n),...Buffer.from(s).
equals(r)?z(s,n):[]]}function gc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Uf({value:e}){return typeof e=="string"?ec(e).flatMap(
t=>[t,ft(t)]):[]}var xc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Mf=/pass|secret|token|key|pwd|credential/i,
Bf=5;function*qf({value:e}){let t=typeof e=="string"?L(e):void 0;if(!I(t))return;let n=Object.entries(t).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>xc.test(
o)).slice(0,Bf),s=n.filter(([o])=>Mf.test(o)&&!xc.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var jf=8192;async function Sc(e,t,n){if(e.reduce((o,{value:i})=>o+i.length,0)<jf)return Fr(e,t);let s=[];for(let o of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Wf();for(let i of Fr(o,t))s.push(i)}return Me(s)}function wc(){z('no secret: {"user": "name"}',{minLength:1}),z("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Wf(){return new d("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Nr(e,t,n,r){let s=new Map,o=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),u=await Ta(sn(i,t),t,{runner:r.runner,
sts:l});o.push(...u.sessions);for(let[h,x]of await Vf(u.sessions,p,r))s.set(h,x);let{noAnswer:f}=u;for(let h of u.unopened.flatMap(x=>x.queries))f&&s.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let y=[...s].filter(Hf);if(m===void 0||y.length===0)break;r.runner.warning(Gf(c,m,y));for(let[h]of y)s.delete(h);i=y.map(([
h])=>Jf(m,h))}return{results:s,sessions:o}}async function Vf(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...gt(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),s=new Map;return(await xt(r,rt,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,u=s.get(l);if(u)return a.map(m=>[
m,u]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof k&&ie(m)&&s.set(l,m);return f})).flat()}function Hf(e){let[{reference:t},
n]=e;return n instanceof k&&ie(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function Jf(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function Gf(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,s=n[0]?.[1].message;return`${e} did not answer (${s}): ${r} read by way of ${t} instead.`}var kc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Dr=3,Kf=2;async function bc(e,t,n){let r=[],s=new Map;for(let o of e)try{let i=Yf(o,t);if(yt(o))r.push(...await zf(o,i,n));else for(let a of i)r.push(...await xr(
o,a))}catch(i){if(!(i instanceof d))throw i;o.optional&&kc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Qf(s,i,o)}if(s.size>0)throw em([...s.
values()]);return r}async function zf(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),s=[],o=[];for(let p of t)r.isUnlisted(e,p.name)?o.push(p.name):s.push(
...await xr(e,p));let i=await r.withListedNames(e,s),a=r.missingNames(e,s);a.length>0&&n.notice(`${A(e)}: nothing gives ${S(a)}, which only= lists.`);let c=r.leftOutSentence(
e,s,o);return c!==void 0&&n.info(c),i}function Qf(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Yf(e,t){let n=t.
get(e)??[];if(n instanceof d)throw n;if(n.length===0)throw new d("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${kt(e,"there may be none").join("")}`.trim()});let r=Xf(e);if(r!==void 0&&n.length>1)throw new d("E_SECRET\
_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:Zf(e,r)});return n}function Zf(e,t){return H(e)?`Leave the alias out, so \
that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Xf({
naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function em(e){let t=e.map(tm),[n,...r]=t;if(!n||r.length===
0)return n??Ut(new RangeError("Nothing failed."));let s=r.slice(0,Dr).map(({code:a,message:c})=>`${a}: ${c}`),o=r.length>Dr?[`and ${r.length-Dr} more`]:[],i=[...new Set(
t.flatMap(({fix:a})=>a??[]))];return new d(n.code,[n.message,...s,...o].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,Kf).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function tm({error:e,requests:t}){let{code:n,message:r,fix:s,statements:o,cause:i}=e;return new d(n,`${A(
...t)}: ${r}`,{fix:s,statements:o,cause:i})}async function vc(e,t,n){let{runner:r,clock:s}=t,{requests:o,regions:i,verifications:a}=e;t.connectAhead(()=>Aa(e));let c=await Pa(e,t),p={region:i[0],accountId:c.
accountId},l=Rt(o,p,e.checkRotation),u=l.some(Ec)?nm(l,c,i,{services:t,keeping:n}):Nr(l,c,i,t),{result:f,claims:m}=await _a(c,u),y=await Ea(f.results,c.reader);
r.info(rm(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let h=await ka(await bc(o,y,r),process.platform);await r.mask(await Sc(h,e.
exporting.minMaskLength,t.timeOver));let x=a.length>0||o.some(({maxScopes:O})=>O)?await(await import("./verify.js")).verify({verifications:a,requests:o,values:h,
isRequired:e.requireVerify},t):void 0,$=await ta(h,s.now(),e.expiry,x);return{job:c,claims:m,judged:$}}function Ec({reference:e}){return ht(e).isMinting===!0}async function nm(e,t,n,{
services:r,keeping:s}){let{keepMinted:o,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Ec),s,r),c=e.filter(u=>!a.has(u)),{results:p,sessions:l}=await Nr(
c,t,n,r);return await o(p,s,r),{results:new Map([...a,...p]),sessions:l}}function rm(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(
t.sub)} as ${e.reader.role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var sm=5;function Rc(e,t){let n=e.filter(a=>xe(a,t)&&gs(a.value.trim()));if(n.length===0)return;let r=S(n.map(({name:a})=>a)),s=n.filter(({field:a,name:c,value:p})=>!om(
a??c,p)),o=[...Map.groupBy(s,({request:a})=>a.line).values()].map(im),i=o.length===0?"":` What is no secret: ${o.slice(0,sm).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function om(e,t){return wt({keys:[e],text:t})}function im(e){let[t]=e;if(!t)
return"";let n=A(t.request).replace(/^L/,"l"),r=e.flatMap(({field:o})=>o??[]),s=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?s?`public-fields: ${S(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${s?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var am=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function $c(e){return{by:am.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Oc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Pc(e,t){let n=[],r=[];for(let s of lm(e)){let{description:o}=s.secret,i=dm(s);if(!o)continue;if(o instanceof k){r.push({text:i,arn:s.secret.arn,failure:o});
continue}let a=ls(o,t);a&&n.push(ds(a,i,t));let c=(o.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Vi(o,i)].filter(p=>p!==void 0))}return[...n,...cm(r)]}function cm(e){let t=e.filter(({failure:s})=>s.code?.startsWith("AccessDenied")),n=e.filter(s=>!t.includes(
s)),r=s=>`Nothing is known of the rotation and the tags of ${S(s.map(({text:o})=>o))}: ${s[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${pm(t)}`]:[]]}function pm(e){let t=e.map(({failure:i})=>$c(i)),n=t.find(({isExplicit:i})=>i);if(n)return Oc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",s=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),o=[...s.length>
0?[ae({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:s.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...s.length<e.length?[ae({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${o.join(`
`)}`}function lm(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function dm({name:e,request:{reference:t}}){let n=ke(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var Be=864e5,_c=[45*Be,400*Be],um=7*Be,fm=12,mm=.02,ym=5,Tc=18,xm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Lc(e,t){
let n=hm(e),r=u=>n.filter(({at:f})=>f-t<=u),s=u=>u.at>t,o=_c.find(u=>r(u).filter(s).length>1)??_c[1],i=r(o).slice(0,fm),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*mm,{tick:p,format:l}=km(a-t);return["```mermaid",`%%{init: ${xm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(u=>`  ${gm(u,t,c)}`),"```",""]}function hm(e){let t=new Map,n=[...e].sort((r,s)=>Number(r.
public??!1)-Number(s.public??!1));for(let{name:r,secret:s,expiry:o,verdict:i}of n){if(!o)continue;let a=o.at.getTime(),c=`${s.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,s)=>r.at-s.at)}function gm({at:e,names:t,judgement:n},r,s){let[o=""]=t,i=o.length>
Tc?`${o.slice(0,Tc)}\u2026`:o,a=t.length>1?` +${t.length-1}`:"",c=e>r?wm(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+s)]:[Math.max(Math.min(e,r-s),r-ym*s),r];return`${c}\
 ${i}${a} :${Sm(e-r,n)}${Ac(p)}, ${Ac(l)}`}function Sm(e,t){return e<=0?"crit, ":t==="ok"?"":e<=um?"active, crit, ":"active, "}function wm(e){return q(e).replace(
/^(\d+ \S+) .*/,"$1")}function Ac(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function km(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:Be,counts:[1],format:"%-d %b"},{name:"week",length:7*Be,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*Be,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:s,format:o}of t){let i=s.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:o}}return{tick:"6month",format:"%b %Y"}}var bm=500,vm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Fc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Ic(i)-Ic(a)).
slice(0,bm),s=t.length-r.length,o=(e.credentials??[]).map(i=>`- ${Pe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...o].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Lc(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Em(i,e)),...s>0?["",`and ${s} more.`]:[],...o.length>0?["",...o]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Em(e,t){let{name:n,request:r,secret:s,expiry:o,verdict:i,age:a}=e,c=o?Ur(Rm(be(o.at,t.now)),`${Pe(o.source)}, ${ps(o.at)}`):"not known",p=`version ${ne(
s.versionId.slice(0,8))} ${Pe(s.stages.join(", "))}`;return`| ${[Ur(ne(n),$m(e,t)),`${vm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Ur(ne(r.text),
a===void 0?p:`${p}, ${q(a)} old`)].join(" | ")} |`}function Rm(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Ur(e,t){return`${e}<br><sub>${t}</sub>`}function $m(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let s=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&s.unshift("file"),xe(e,r)||s.push(e.public?
"public":"not masked"),s.join(", ")}function Ic({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Cc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),s=r.length>0?[`and ${r.length} more, in the log`]:[],o=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([o,...e.slice(0,8),...s].join(`
`));for(let i of r)n.info(i)}function Nc(e,t,{maxAge:n},r){Cc([...Om(e,t,n)],"expiry, age and rotation",r)}function Om(e,t,n){let r=new Map,s=({expiry:o})=>o?.at.getTime()??Number.POSITIVE_INFINITY;
for(let o of e.toSorted((i,a)=>s(i)-s(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:u}=o;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${Zt(o,t)}. ${ea(o,t)}`)}if(l){let f=q(u.maxAge??n??0);r.set(`${i.arn} age`,`${u.
text} was last changed ${q(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Pc(e,t)])}function Dc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:s},o,{runner:i,clock:a}){let{exporting:c}=o,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=s?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${S(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${S([...n])}`),r.length>0&&i.notice(`No output for ${S(r)}: another output has that name\
, compared without case.`);let u=t.filter(_m).map(({name:x})=>x);u.length>0&&i.notice(`${S(u)} ${u.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(x=>!xe(x,c.minMaskLength)).map(({name:x})=>x);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${S(f)}`);let m=t.filter(x=>Cr(x,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${S(
m.map(({name:x})=>x))}`);let y=Rc(t,c.minMaskLength);y!==void 0&&i.info(y);let h=t.filter(({expiry:x})=>x).sort((x,$)=>Number(x.expiry?.at)-Number($.expiry?.at))[0];
h?.expiry&&i.info(`Next to expire: ${h.name} ${be(h.expiry.at,a.now())} (${h.expiry.source})`),o.jobSummary&&i.summarize(Fc({id:e,isRenewal:s,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:o.credentials.map(Pm)}))}function Pm(e){let{name:t}=ms(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${q(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function _m({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Uc(e,{credentials:t},{runner:n,clock:r}){let s=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),o=[...e.map(({name:i})=>i),...s];n.info(`Dry run, nothing is exported. These would be: ${S(o)}`);for(let i of e)i.expiry&&n.info(
Zt(i,r.now()))}async function Mc(e,t){let{runner:n,directory:r}=t;sa(n.environment);for(let o of e.warnings)n.warning(o);let s={leaseId:ji(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Am(e,s,t);if(e.identity&&!t.provider.isAvailable)throw kn(t.origin,{maySkip:!0});try{let[o]=await Promise.all([qc(e,s,t),r.lock.announce(e.network.
timeout)]);await Tm(e,{...o,id:s.leaseId},t)}catch(o){throw await Bc(s,t),o}finally{r.lock.leave()}}async function Bc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Tm(e,{job:t,judged:n,claims:r,id:s},o){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,o):[],p=await fa({contents:{id:s,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},o);Dc(p,e,o)}
async function qc(e,t,n){let{runner:r,clock:s}=n,o=await vc(e,n,t),{judged:i}=o;return Nc(i,s.now(),e.expiry,r),na(i,s.now(),e.expiry),e.expiry.isRequired&&ra(i),
o}async function Am(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw kn(n.origin,{maySkip:!0});r=await qc(e,t,n);let{rehearseHandOver:s}=await import("./lease-use-cases-rehearse-hand-over.js");
await s(r,e,n),Uc(r.judged,e,n)}finally{await Bc(t,n);let{reportPermissions:s}=await import("./lease-domain-policies-required-permissions.js");await s(e,r?.judged,n)}}function jc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Lm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Wc=Lm("setImmediate");var Im=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Vc=Im("setTimeout");function Hc(e,{timeout:t,maxAttempts:n},r){return{full:new qe(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new qe(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var qe=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let s=1;;s++)try{return await this.#s(
t,o=>n(s,o))}catch(o){if(!(o instanceof k))throw o;let i=at(o),a=(r.get(i)??0)+1;if(r.set(i,a),this.#r(s,r.get("slow down")??0)||a>=Hr[i])throw o;let c=Jr(a,i,o.
retryAfter,Math.random());if(c>=this.#e.remaining)throw o;this.#n(`${o.message}: attempt ${s+1} in ${Math.round(c)} ms`),await Vc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Mr(t,o)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#s(t,n){let r=this.#e.signal;if(r.aborted)throw Mr(t);let s=new AbortController,
o=setTimeout(()=>s.abort(),this.#t.attemptTimeout),i=()=>s.abort();r.addEventListener("abort",i,{once:!0});try{let a=Fm(s.signal,t,r);return await Promise.race(
[a,n(s.signal)])}finally{clearTimeout(o),r.removeEventListener("abort",i)}}};function Fm(e,t,n){return new Promise((r,s)=>{e.addEventListener("abort",()=>s(n.aborted?
Mr(t):new k(t,{kind:"timeout"})))})}function Mr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new d("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Cm=process.getBuiltinModule("node:fs"),Nm=e=>Cm[e];var Jc=Nm("readFileSync");var Dm=process.getBuiltinModule("node:os"),Um=e=>Dm[e];var Br=Um("homedir");var Mm=process.getBuiltinModule("node:path"),Bm=e=>Mm[e];var Gc=Bm("join");function Kc({AWS_CONFIG_FILE:e}){try{return Qc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new d("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function zc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Qc(e,"credentials")}catch{return""}}function Qc(e,t){let n=e||Gc(Br(),".aws",t);return Jc(n.replace(/^~(?=[\\/])/,Br()),"utf8").replace(/^\ufeff/,"")}function he(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...s}){let o={sts:t,secretsmanager:n},i=e in o?o[e]:r;return{...s,endpoint:i}}var qm=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Yc(e,t){let n=qm.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Zc(e){return t=>{Promise.resolve().then(()=>jm(t(),e)).catch(()=>{})}}async function jm(e,t){let n=new Set(e.filter(r=>!Vm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let s=await Wm(r,t);n.has(r)&&t.connections.connectAhead(s(r.region),r.count)}))}async function Wm({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,he(e.service,t))}function Vm({to:e,region:t,count:n},r){let s=e==="sts"?"sts":e.service,{endpoint:o}=he(s,r);
if(o===void 0&&(r.useFips||r.useDualstack))return!1;let i=o?new URL(o.replaceAll("{region}",t)):Yc(s,t);return r.connections.connectAhead(i,n),!0}var gn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Hm=process.getBuiltinModule("node:os"),Jm=e=>Hm[e];var qr=Jm("devNull");function Xc(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=qr,e.AWS_SHARED_CREDENTIALS_FILE=qr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function ep(e){return(t,n)=>{let r,s=()=>(r??=e().then(({open:o})=>o(t,n)),r);return{assumeWithToken:async(...o)=>(await s()).assumeWithToken(...o),assumeFrom:async(...o)=>(await s()).
assumeFrom(...o),callerArn:async()=>(await s()).callerArn()}}}var Gm=1e4;function tp(e,t,n){return async(r,s)=>{let{askService:o}=await import("./ask-service.js"),i=Math.min(Gm,e.remaining/3),a=new qe(e,{maxAttempts:1,attemptTimeout:i});
return o(r,s,{connections:t,environment:n,once:c=>a.run("verification request",(p,l)=>c(l))})}}function np(e,t){return async({service:n,load:r},s)=>{let{openClient:o}=await r();return o(s,{settings:he(n,e),attempts:t[s.retryBudget]})}}var jr=4;function sp(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,s]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||s===void 0)return[];let o={user:rp(r),password:rp(s)};return[...z(s,{minLength:jr}),...z(o.password,{minLength:jr}),...hn(o,jr)]})}function rp(e){
try{return decodeURIComponent(e)}catch{return e}}async function op(e){await e.mask(Me(sp(e.environment)))}async function ip({identity:e,network:t},{runner:n,directory:r,clock:s,connections:o=new Gr(n.environment)}){let{environment:i}=n;await op(n),o.tryFamilyFor(t.familyTimeout);
let a=new gn(t.timeout),c=Hc(a,t,O=>n.debug(O)),p={...t,connections:o,clock:s},l,u=()=>(l??=import("./lease-adapters-sts.js").then(O=>O.stsServices(he("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),h={runner:n,directory:r,clock:s,provider:Kr(i,{attempts:c,connections:o,clock:s,whileWaiting:()=>{
m.resolve(),Promise.all([u(),f()]).then(wc,()=>{})}}),verifyToken:async(...O)=>{let[oe]=await Promise.all([f(),Wc()]);return oe.verifyToken(...O)},origin:Ot(i),
timeOver:a.signal,readAwsConfig:Kc,readAwsCredentials:()=>zc(i),verifyWithService:tp(a,o,i),revokeTokens:async O=>(await import("./token-revoker.js")).revokeTokens(
O,i),connectAhead:Zc({...p,waiting:m.promise,loadSts:u}),sts:ep(u),openClient:np(p,c),aws:p,attempts:c},x=e?Xc(process.env):()=>{};return{...h,close:()=>{a.stop(),
o.close(),x()}}}var OE=e=>mi(async t=>{let{environment:n}=t,r=Ot(n);if(Ei(Bt)==="skip"&&r!=="own"&&!zr(n))return jc(r,t);let s=await qi(Bt,n),o=new It(n.RUNNER_TEMP),i=new $t,a=await ip(
s,{runner:t,directory:o,clock:i,connections:e});try{await Mc(s,a)}finally{a.close()}});export{OE as runLease};
