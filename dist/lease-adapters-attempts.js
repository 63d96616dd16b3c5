const require=process.getBuiltinModule;
import{a as ce,b as gt,c as mo,d as yo,e as St,f as wt,g as At,h as Co,i as No,j as Do}from"./lease-domain-in-parallel.js";import{a as uo,b as fo}from"./lease-domain-rotation-rotation.js";
import{a as Rn,b as O,c as kt,d as xo,e as $n}from"./lease-inputs-request-line.js";import{a as Ke}from"./lease-domain-requests-lease-inputs.js";import{a as Zr,b as Ve,c as Xr,d as eo,
e as vn,f as T,g as to,h as no,i as be,j as Je,k as Ge}from"./lease-domain-requests-role.js";import{a as He}from"./lease-inputs-lines.js";import{a as vt,b as ze,c as Et,
d as Qe,e as Rt}from"./lease-domain-expiry-expiry.js";import{a as pe,b as I,c as ro,d as F,e as dt,f as ut,g as ft,h as mt,i as En,j as ao,k as ht,l as co,m as po,n as ee,
o as Ee,p as te,q as A,r as $t,s as wo,t as j,u as ko,v as Re}from"./lease-domain-masks-looks-secret.js";import{a as lt,b as Qr,c as Yr,d as go,e as So,f as C,g as Ot,h as bo,
i as G,j as ne,k as Pt,l as vo,m as On,n as _t,o as Lt,p as Eo,q as Ro,r as $o,s as Oo,t as Po,u as _o,v as Lo,w as Ao,x as To,y as Io,z as Fo}from"./lease-domain-environment.js";
import{a as Z,b as $}from"./lease-domain-requests-request.js";import{a as bt,b as ho}from"./lease-domain-credentials-credentials.js";import{a as W,b as ve,c as lo}from"./lease-domain-span.js";
import{a as S,b as R,c as yt,d as oo,f as xt,g as X,h as so,i as io}from"./lease-domain-listing.js";import{a as bn,b as Kr,c as zr}from"./lease-adapters-oidc.js";
import{a as Gr}from"./lease-adapters-connections.js";import{a as k,c as pt,d as Vr,e as ae,f as Jr}from"./lease-domain-failure.js";import{a as u}from"./lease-domain-error.js";
import"./lease-runtime.js";var Tt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var cp=process.getBuiltinModule("node:fs"),pp=e=>cp[e];var Uo=pp("readFileSync");function Mo(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function It(e){return Mo(Pn(e),e.GITHUB_ACTOR)}function Pn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Uo(e??"","utf8"))}catch{return}}var lp=process.getBuiltinModule("node:fs"),le=e=>lp[e];var qo=le("lstatSync");var _n=le("readFileSync");var Ft=le("readdirSync");var Bo=le("renameSync");var Ln=le("rmSync");var Wo=le("rmdirSync");var jo=le("writeFileSync");var dp=process.getBuiltinModule("node:path"),An=e=>dp[e];var Tn=An("dirname");var N=An("join");var Ho=An("relative");var up=process.getBuiltinModule("node:fs"),de=e=>up[e];var Vo=de("closeSync");var Jo=de("existsSync");var Ye=de("lstatSync");var Go=de("openSync");var Ko=de("readdirSync");var zo=de("rmSync");var Qo=de("rmdirSync");var fp=process.getBuiltinModule("node:path"),mp=e=>fp[e];var Ze=mp("dirname");var yp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Yo=yp("setTimeout");var xp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Zo=xp("randomUUID");var hp=process.getBuiltinModule("node:fs"),Xe=e=>hp[e];var Ct=Xe("lstatSync");var In=Xe("mkdirSync");var Xo=Xe("readdirSync");var Fn=Xe("rmdirSync");var es=Xe("unlinkSync");var gp=process.getBuiltinModule("node:path"),ts=e=>gp[e];var ns=ts("dirname");var Cn=ts("join");var D=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function fe(e){if(!b(e)&&!Sp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Sp(e){try{In(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw $e(t);if(b(e))return!0;if(!Nn(ns(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",
{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return b(e)?(D?.closeFolder(e),!0):(Fn(e),!1)}function Nn(e){
let t=Cn(e,`secret-lease-trial-${Zo()}`);try{return In(t,{mode:448}),b(t)}catch(n){throw $e(n)}finally{me(t)}}function $e(e){return new u("E_DISK","The record o\
r a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:os(e)?"Another program has one of these files open, so that Windows refuses to repla\
ce it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function me(e){let t=Ct(e,{throwIfNoEntry:!1});
if(t===void 0)return[];try{if(!t.isDirectory())return ue(()=>es(e)),[];let n=Xo(e).flatMap(r=>me(Cn(e,r)));return n.length>0?n:(ue(()=>Fn(e)),[])}catch{return[e]}}
var wp=1e3,rs;function ue(e){for(;;)try{return e()}catch(t){if(rs??=Date.now()+wp,!os(t)||Date.now()>rs)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,50)}}function os(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function b(e){let t=Ct(e,{throwIfNoEntry:!1});
return t?.isDirectory()===!0&&ss(t)}function et(e){let t=Ct(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&ss(t)}function ss({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}function is(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var kp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},bp=15,Nt=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Ko(Ze(this.#e));if(n.length>0)return;zo(this.#e,{force:!0}),
Qo(Ze(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Rp();await Yo(bp)}}#i(t){let n;try{let r=this.#a();if(n=is(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(kp[t]),Ye(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===vp||o==="ENOENT"||s===Ep&&!Jo(this.#e))return;let i=Ye(Ze(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:$p(r)}}#a(){
fe(Ze(this.#e));let t=Ye(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Vo(Go(this.#e,"a",384)),Ye(this.#e).ino)}},
vp=5,Ep=14;function Rp(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function $p(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Op=process.getBuiltinModule("node:fs"),Oe=e=>Op[e];var Dn=Oe("chmodSync");var as=Oe("mkdirSync");var cs=Oe("readFileSync");var ps=Oe("renameSync");var ls=Oe("rmSync");var ds=Oe("writeFileSync");var Pp=process.getBuiltinModule("node:path"),Dt=e=>Pp[e];var us=Dt("basename");var fs=Dt("dirname");var ye=Dt("join");var Un=Dt("relative");var _p=process.getBuiltinModule("node:url"),Lp=e=>_p[e];var ms=Lp("fileURLToPath");function Mn(e){return`'${e.replaceAll("'","'\\''")}'`}function qn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function ys(e){return`"${e.replaceAll("%",
"%%")}"`}var Bn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function hs({node:e,script:t,
nearby:n}){let r=Object.entries(Bn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Mn(e)} ${Mn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${xs(e,n.node)} ${xs(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function xs(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?ys(e):`"%~dp0${t.replaceAll("%","%%")}"`}var gs=ms(new URL("cli.js",import.meta.url)),Ut=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ye(t,"bin"),this.#t=ye("bin",D?"secret-lease.cmd":
"secret-lease")}get path(){let t=ye(this.#e,this.#t);if(!D||qn(t))return t;let[n,r]=[fs(this.#e),us(this.#e)];return ye(D.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Un(this.directory,t),script:Un(this.directory,gs)},r={node:t,script:gs,nearby:n},o=hs(r);if(D&&o.set("secret-lease.ps1",D.pwshLauncher(
r,Bn)),fe(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{as(s,{mode:448}),D?.closeFolder(s);for(let[i,a]of o)ds(ye(s,i),a,{mode:320,flag:"\
wx"});this.remove(),ue(()=>ps(s,this.directory)),Dn(this.directory,320)}catch(i){throw ls(s,{recursive:!0,force:!0}),$e(i)}}remove(){return b(this.directory)&&Dn(
this.directory,448),me(this.directory)}#n(t){return b(this.directory)&&[...t].every(([n,r])=>{let o=ye(this.directory,n);return et(o)&&cs(o,"utf8")===r})}};function Ap(e){let t=N(e,"secret-lease"),n=process.getuid?.();if(n===void 0||b(t))return t;let r=`${t}-${n}`,o=qo(t,{throwIfNoEntry:!1});return b(r)||o!==void 0&&
o.uid!==n?r:t}var Mt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Ap(t),this.launcher=new Ut(this.#e),this.lock=new Nt(this.#t,()=>this.isClosed())}recordPath(t){return N(
this.#e,`${t}.json`)}isClosed(){return b(this.#e)?!0:Nn(Tn(this.#e))}stayedOpen(){return D?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return fe(this.#e),this.#o(N(this.#e,t),n,r)}filePath(t,n){return N(this.#e,t,n)}readFile(t,n){if(!b(this.#e)||!b(N(this.#e,t)))return;let r=this.
filePath(t,n);return et(r)?_n(r):void 0}fileNames(t){let n=N(this.#e,t);return lt(t)&&b(this.#e)&&b(n)?Ft(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&me(
this.filePath(t,n))}records(){return this.#n().filter(et).map(t=>ue(()=>_n(t,"utf8")))}remove(t){if(!lt(t)||!b(this.#e))return[];let r=Ft(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>me(N(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Ho(Tn(this.#e),o))}removeLock(){if(!(!b(this.#e)||this.#n().
length>0))try{Ln(this.#t,{force:!0}),Wo(this.#e)}catch{}}get#t(){return N(this.#e,"lock")}#n(){return b(this.#e)?Ft(this.#e).filter(n=>n.endsWith(".json")&&lt(n.
slice(0,-5))).map(n=>N(this.#e,n)):[]}#o(t,n,r){fe(t);let o=N(t,n),s=`${o}.${process.pid}`;try{jo(s,r,{mode:384,flag:"wx"}),ue(()=>Bo(s,o))}catch(i){throw Ln(s,
{force:!0}),$e(i)}return o}};var Tp=process.getBuiltinModule("node:fs"),Ss=e=>Tp[e];var ws=Ss("appendFileSync");var Wn=Ss("existsSync");var Ip=process.getBuiltinModule("node:os"),Fp=e=>Ip[e];var ks=Fp("EOL");function re(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function qt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function oe(e,t,n){let r=new jn(e,t,n);process.stdout.write(r.toString()+ks)}var bs="::",jn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=bs+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Dp(o)}`)}}return t+=`${bs}${Np(this.message)}`,t}};function Np(e){return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Dp(e){
return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Up=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var vs=Up("randomUUID");var qp=process.getBuiltinModule("node:fs"),Es=e=>qp[e];var Rs=Es("appendFileSync");var $s=Es("existsSync");var Wp=process.getBuiltinModule("node:os"),jp=e=>Wp[e];var Bt=jp("EOL");function Hn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!$s(n))throw new Error(`\
Missing file at path: ${n}`);Rs(n,`${re(t)}${Bt}`,{encoding:"utf8"})}function Os(e,t){let n=`ghadelimiter_${vs()}`,r=re(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Bt}${r}${Bt}${n}`}var Vp=process.getBuiltinModule("node:os"),Jp=e=>Vp[e];var Ps=Jp("EOL");var Kp=process.getBuiltinModule("node:path"),zp=e=>Kp[e];var _s=zp("delimiter");var Wt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Wt||(Wt={}));function Ls(e){oe("add-mask",{},e)}function As(e){process.env.GITHUB_PATH||""?Hn("PATH",e):oe("add-path",{},e),process.env.PATH=`${e}${_s}${process.env.PATH}`}function Ts(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Is(e){oe("debug",{},e)}function Fs(e,t={}){oe("error",qt(t),e instanceof Error?e.toString():e)}function Cs(e,t={}){oe("warning",qt(t),e instanceof Error?
e.toString():e)}function Ns(e,t={}){oe("notice",qt(t),e instanceof Error?e.toString():e)}function Ds(e){process.stdout.write(e+Ps)}function Us(e,t){if(process.env.GITHUB_STATE||"")return Hn("STATE",Os(e,t));oe("save-state",{name:e},re(t))}function Pe(e){return e.replace(Zp,"$1ACCOUNT$2-??????$3").replace(Xp,"$1").replace(nl,"").replace(rl,"$1ACCOUNT").replace(el,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
tl,"$1ACCOUNT").replace(ol,"$1")}var Zp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Xp=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
el=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,tl=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
nl=/ \(account \d{12}[^()\n]*\)/g,rl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,ol=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function jt(e){return Ms(Ms(e,"Resource","Action"),"Action","Resource")}function Ms(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,qs(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>qs(a[t]));return{...o,statement:{...o.statement,[t]:sl([...new Set(i)])}}})}function qs(e){return e===void 0?[]:[e].flat()}function sl(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Bs({code:e,message:t,fix:n,statements:r}){return{code:e,message:Pe(t),fix:n&&Pe(n),statements:JSON.parse(Pe(JSON.stringify(r)))}}var il=4e3;function Ws(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...al(s),...i,...o?.split(`
`)??[]],c=jt(e.statements),p=c.flatMap(({addTo:m,statement:f})=>[`${m}:`,ce(f)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=il?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:m})=>`${m} what this step's log has above.`),l],apart:p}}var Vn=160;function al(e){if(e.length<=Vn)
return[e];let t=e.slice(0,Vn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Vn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function se(e){return`<code>${js(e)}</code>`}function xe(e){return js(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function js(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function Hs(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Vs(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=jt(e.statements);return[`### \u{1F534} ${se(n)}`,"",[`**${_e(s)}**`,...i.map(_e)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",cl(o.split(`
`))]:[],...a.flatMap(({addTo:c,statement:p})=>["",`${_e(c)}:`,"","```json",ce(p),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${_e(t)}`].
join(`
`)}function cl(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?_e(n):`${_e(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function _e(e){return/^\s*aws [a-z]/.test(e)?se(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?se(n):xe(n)).join("")}function Js(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ht(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var pl=process.getBuiltinModule("node:fs"),Le=e=>pl[e];var Gs=Le("accessSync");var Ks=Le("appendFileSync");var zs=Le("constants");var Qs=Le("existsSync");var Ys=Le("statSync");var Jn=Le("truncateSync");function zn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Qs(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!ll(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function ll(e){try{return Gs(e,zs.W_OK),
!0}catch{return!1}}function Xs({variables:e,outputs:t},n,r=()=>{}){zn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Kn(i)}});ul(()=>{try{Zs(n.GITHUB_ENV??"",e),Zs(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Kn(i)>a&&Jn(i,a);throw Qn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Zs(e,t){t.size>0&&Ks(e,[...t].map(dl).join(""))}function ei(e){Kn(e)>0&&Jn(e)}function Qn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Gn=process.platform==="win32"?`\r
`:`
`;function dl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Gn}${t}${Gn}${n}${Gn}`}function Kn(e){return Ys(e,{throwIfNoEntry:!1})?.
size??0}function ul(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function ti(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function ni({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Yn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Vt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Yn(this.#t,t),this.#o}get isConcealing(){return this.#o!=="private"}shown(t){return this.
isConcealing?Pe(t):t}get#o(){this.#n??=ti(Pn(this.#e));let t=Yn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var fl=process.getBuiltinModule("node:fs"),ri=e=>fl[e];var oi=ri("existsSync");var si=ri("realpathSync");var ml=process.getBuiltinModule("node:path"),ii=e=>ml[e];var ai=ii("join");var ci=ii("sep");var yl=process.getBuiltinModule("node:url"),xl=e=>yl[e];var pi=xl("fileURLToPath");var hl="docs/troubleshooting.md";function li(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=gl(t),o=`${hl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function gl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Sl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Sl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var di=pi(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function fi(e,t){let{GITHUB_WORKSPACE:n}=t;return li(e,{environment:t,root:ui(di),workspace:n&&ui(
wl(n)),isOwnClone:oi(ai(di,".git"))})}function ui(e){return e.split(ci).join("/")}function wl(e){try{return si(e)}catch{return e}}async function mi(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{vl(t,()=>{for(let s of e)for(let i of bl(s))Ls(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var kl=process.env.ACT==="true";function bl(e){return/^[\x00-\x7f]/.test(e)?[e]:kl?[`
${e}`,e]:[`
${e}`]}function vl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var yi=24;function xi(e=process.versions.node){if(!(Number.parseInt(e,10)>=yi))throw new u("E_RUNNER",`This action needs Node ${yi}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var Zn=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Vt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,mi(n)])),await this.#t}info(t){Ds(this.#r(t))}debug(t){Is(this.#r(t))}notice(t){
Ns(this.#r(t))}warning(t){Cs(this.#r(t))}fail(t,n){let r=fi(t.code,this.environment),{lines:o,apart:s}=Ws(t,r);for(let i of s)this.info(i);Fs(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(Vs(this.#n.isConcealing?Bs(t):t,r)),process.exitCode=Wt.Failure}handOver(t){Xs(t,this.environment,()=>{t.onPath!==void 0&&
this.#o(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Us(t,n)}catch(r){throw Qn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){ei(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Wn(n)))try{ws(n,`${Hs(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&Wn(n)?As(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return Js(this.#n.shown(t))}};function Jt(e){return Ts(e,{trimWhitespace:!1})}async function hi(e){
let t=new Zn(Yr(process.env,process.platform));try{xi(),zn(t.environment),await e(t)}catch(n){t.fail(Ht(n),!/^\s*false\s*$/i.test(Jt("job-summary")))}}var El=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws\
-eusc"]];function gi(e){return El.find(([t])=>e.startsWith(t))?.[1]??"aws"}function Si(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Xn(t))&&!t.username&&!t.password}function Xn({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function wi(e,t){if(e!=="")return vi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function er(e,t,n,r){let o=t(e).trim();
return o!==""?vi(e,o):bi(n[r]||n.AWS_ENDPOINT_URL||"")}function ki({AWS_ENDPOINT_URL:e=""}){return bi(e)}function bi(e){return URL.canParse(e)&&Xn(new URL(e))?e:
void 0}function vi(e,t){if(!Si(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var Gt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Kt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??
r:r}}function U(e,t){return e(t).trim()!==""}function zt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!U(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var Rl=64;function Ei(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=tr(`${r}-${o}`),a=tr(s).slice(0,16);return`${tr(n).slice(0,Rl-i.length-a.length-2)}-${i}-${a}`}function tr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Ri(e,t,n){let r=Pl(e,t,n),o=Ll(e);if(Ol(e),o)for(let{reference:s}of n)Fl(s,o);return{identity:o&&Il(e,t,o,r[0]),regions:r,allowedAccountIds:Ul(e),network:Ml(
e,t),warnings:zt(e,$l)}}var $l=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Ol(e){if(!U(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!U(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Pl(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=U(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d,region:m})=>d.kind==="arn"?d.region:
m??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,
...p].find(d=>!Ve(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:`Allowed: a region, for example \`${_l(l)??
"eu-west-1"}\`; or several with commas, the first one first asked.`});return[c,...p]}function _l(e){let t=e.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.]+/g,
"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return Ve(t)?t:void 0}function Ll(e){let t=e("role-to-assume").trim();return t===""?void 0:vn("Th\
e input role-to-assume",t)}function Al(e){return He(e("role-chain")).map(({line:t,text:n})=>vn(`Line ${t} of role-chain`,n))}function Tl(e,t){if(e!==""){if(t.length===
0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that a\
sks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input ro\
le-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Il(e,t,n,r){let o=r.startsWith("c\
n-"),s=Al(e);for(let i of[n,...s])Cl(i,r);return{role:n,chain:s,externalId:Tl(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?
".cn":""}`,issuer:wi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Ei(e("role-session-name").trim(),t),policy:Dl(e("session-policy").trim()||"scoped"),
requiredClaims:Nl(e)}}function Fl(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function Cl({
name:e,partition:t},n){let r=gi(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Nl(e){return He(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function $i(e){
let t=Kt(e,Gt.lease);return Ge("on-no-token",t("on-no-token"),["error","skip"])}function Dl(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Zr(
"session-policy",e,["scoped","none"])}}function Ul(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)
throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them i\
n YAML, or a leading 0 is lost."});return t}function Ml(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:be("timeout",e("timeout")),maxAttempts:Je("ret\
ry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Je("auto-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),
stsEndpoint:er("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:er("secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ki(
t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ie=["false"],Oi=()=>!0,Pi=e=>e("export-credentials").trim()==="env",Qt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",ql={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Qt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Qt}`},"role-chaining":{unsaid:ie,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:ie,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:Oi},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:ie,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:Pi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===Pi(e)},"overwrite-aws-profile":{unsaid:ie,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:Oi},"disable-retry":{unsaid:ie,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:ie,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:ie,instead:Qt},"force-skip-oidc":{unsaid:ie,instead:Qt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function _i(e){let t=Object.entries(ql).filter(([o,{unsaid:s=[]}])=>U(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}var nr=new Map([["optional",Yt("optional",{optional:!0})],["public",jl],["only",Hl],["file",Yt("file",{file:!0})],["base64",Yt("base64",{base64:!0})],["trim",Yt(
"trim",{trim:!0})],["stage",Vl],["version",Jl],["expires",Yl],["max-age",Gl],["max-scopes",Kl],["role",zl],["region",Ql]]),Bl="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function Li(e,{
options:t}){let n=e.options.map(rr).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Ai(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=rr(o),a=Object.hasOwn(t.options,s),c=nr.get(s);if(!c&&!a)throw ed(e,
o,s,t);if(r.has(s))throw O("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let l=c(i,(d,m)=>O("E_REQUEST",e.line,d,Wl(e,o,m)),t);
n={...n,...l,version:{...n.version,...l.version}}}return n}function rr(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function Wl(e,t,n){let r=Ti(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Ti(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>nr.has(rr(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(
",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function Yt(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function jl(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(
""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Hl(e,t){let n="only=LOG_LEVEL,FEATURE_* without whit\
e space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");
if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!xt(o.replace(/\*$/,"")))throw t(`only= lists "${o}"\
, which is no name.`,n);let s=o.endsWith("*")?void 0:X(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Vl(e,t){
if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{stage:e}}}function Jl(e="",t,{versionIds:{
pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Gl(e,t){let n=no(e??"");if(!n)throw t("max-age needs a duration\
 above zero.",to);return{maxAge:n}}function Kl(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,r\
epo:*");return{maxScopes:n}}function zl(e="",t){let n=Xr(e);if(!n)throw t(`role=${R(e)} is no role ARN.`,"role=arn:aws:iam::ACCOUNT:role/NAME");return{role:n}}function Ql(e="",t){
if(!Ve(e))throw t(`region=${R(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function Yl(e,t){let n="expires=never, expires=own, expires=2\
027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Zl(e,()=>t(`expires=${e} is no date.`,n))}}
function Zl(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=Xl(e);if(!n)throw t();
return{kind:"at",at:n}}function Xl(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function ed(e,t,n,{
options:r}){if(t.startsWith("#"))return O("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:Ti(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return O("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=td(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return O("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Bl].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function td(e){
let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...nr.keys()].find(r=>r.startsWith(n))}async function Fi(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await nd(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return md(t),t}async function nd(e,t,n){let r;try{let a=$n(e,t);r=a&&await Ci(a)}catch(a){
throw await tt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Rn,fault:Zt})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await tt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:Rn,fault:Zt});if(i)throw i;return r}async function tt(e){return(await import("./lease-inputs-foreign-line.js")).foreignLine(e)}async function Zt(e){try{let t=$n(
e,1);t&&await Ci(t);return}catch(t){return t}}async function Ci(e){let t=await yo(e.reference),n=sd(e),r=od(e,t),o=id(e),s=Ai(e,t),i={line:e.line,text:xo(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await yd(i,e),pd(i,e,t),await rd(i),i}async function rd({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await io(n):void 0;if(r!==void 0)throw O("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function od(e,t){let n=t.readReference(e.reference,Li(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?O("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):O("E_REQUEST",e.line,`${R(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function sd(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw O("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function id(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw ad(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!xt(n))throw O("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to \
begin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=X(t);if(r!==void 0)throw O("E_NAME",e.line,`the name ${t} ${r}\
.`,{allowed:"another NAME"});return{kind:"exact",name:t}}function ad(e,t){let n=kt({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return O("E_N\
AME",e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${cd(r[1]??"",
r[2]??"")}${r[2]},${n}`}})}function cd(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function pd(e,t,n){let r=[...ld(e,t),...ud(
e,t),dd(e,t,n)].find(({when:o})=>o);if(r)throw O("E_REQUEST",t.line,r.wrong,r.hint)}function ld({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.
kind==="jmespath"&&ft(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,
hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,
wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,
selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?
"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{
...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function dd({reference:e,region:t},n,r){let o=e.kind==="arn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&
o!==void 0,wrong:`region= names a second region: ${R(n.reference)} is in ${o}.`,hint:{allowed:"region= beside a name, which says nothing of a region",meant:Ni(n,
"region")}}}function Ni(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}function ud(e,t){let{naming:n,selector:r,reference:o,
version:s}=e,i=(...c)=>Ni(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives se\
veral.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base\
64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim \
contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which \
has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that co\
uld say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="\
jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* o\
r a whole secret",meant:fd(t)}},{when:e.only!==void 0&&!ht(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"\
only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Ii(e.only)!==void 0,wrong:`only= lists ${Ii(e.only)}, and names that are\
 made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:
c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix\
, or version=ID with one secret",meant:i("version")}}]}function Ii(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function fd(e){let t=e.name&&!e.
name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function md(e){let t=new Map;for(let n of e)for(let r of po(n)){let o=t.get(r.toUpperCase());
if(o)throw O("E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),
n)}}async function yd(e,t){let{selector:n,expires:r}=e,o=$(e);if(n.kind==="jmespath"&&await En(n.expression,o,s=>kt({...t,selector:s})),r?.kind==="selector"){let s=i=>t.
options.map(a=>a.startsWith("expires=")?`expires=${i}`:a);await En(r.expression,o,i=>kt({...t,options:s(i)}))}}var Di="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Ui={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Mi(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await xd(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function xd(e,t,n){let r={input:"\
secret-ids",raw:e,line:t,allowed:Di,fault:async a=>hd(a,n),faultOfSecrets:Zt},o;try{o=qi(e,t,n)}catch(a){throw await tt({...r,error:a})}if(!/^[A-Za-z_]\w*=[^,]+$/.
test(e))return o;let s=`A secret that is called so takes an alias before it: ALIAS, ${e}`,i=await tt({...r,note:s});if(i)throw i;return o}function hd(e,t){try{qi(
e,1,t);return}catch(n){return n}}function qi(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===
void 0?[void 0,s]:[s,i],p=Sd(c,t);return a&&wd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:gd(a,p),letterCase:Ui[r]},selector:{kind:n?"unfolded":
"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function gd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===
void 0?t.arn:e}function Sd(e,t){let n=mo(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new u(
"E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Di})}function wd(e,t,n,r){let o=yt(oo(e),Ui[r]),s=e===o?X(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var kd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function or(e){let t=He(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return kd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var bd=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Bi(e,t){let n={},r=Kt(f=>{let y=e(f);return y.trim()!==""&&(n[f]=y),y},
Gt.lease),o=_i(e),{verifications:s,kept:i,dropped:a}=await vd(r,t),c=await Od(r),p=await Rd(Ri(r,t,c),r),l=c.some(({role:f})=>f)?(await import("./lease-inputs-line-roles.js")).
withLineRoles(c,p.identity):c,d=be("min-remaining",r("min-remaining")),m=await Ed(r,{...p,minRemaining:d,isForeignSts:p.network.stsEndpoint!==void 0});if(l.length===
0&&m.length===0)throw Pd();return{...p,requests:l,exporting:{env:T("export-env",r("export-env")),onConflict:Ge("on-conflict",r("on-conflict"),["error","overwrit\
e","skip"]),minMaskLength:Je("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:d,warnRemaining:be("warn-remaining",r("warn-remaining")),
maxAge:U(r,"max-age")?be("max-age",r("max-age")):void 0,isRequired:T("require-expiry",r("require-expiry"))},checkRotation:T("check-rotation",r("check-rotation")),
verifications:s,requireVerify:T("require-verify",r("require-verify")),credentials:m,unsetCurrentCredentials:$d(r),dryRun:T("dry-run",r("dry-run")),jobSummary:T(
"job-summary",r("job-summary")),cleanup:T("cleanup",r("cleanup")),cli:T("cli",r("cli")),maskAccountId:T("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{
...n,...n.verify!==void 0&&{verify:i}},warnings:[...o,...a.map(f=>`No record keeps the text of a header, which may be secret: a renewal of ${f} does not ask tha\
t service again.`),...p.warnings,...zt(r,bd),...or(r)]}}async function vd(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{
parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Ed(e,t){if(e(
"export-credentials").trim()==="none"&&or(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");return n(e,t)}async function Rd(e,t){
if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>U(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),r=n(t,e.identity);
return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function $d(e){let t=T("unset-current-credentials",e("unset-current-credentials"));if(!t||U(e,"\
role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials read the secrets.",
{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Od(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==""&&n.trim()!==
"")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; never \
both."});return(t+n).trim()===""?[]:t.trim()!==""?Fi(t):Mi(n,{parseJsonSecrets:T("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ge("name-trans\
formation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}function Pd(){
return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; or `ex\
port-credentials`, for AWS credentials alone."})}var _d=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Wi=_d("randomUUID");function ji({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Qe(e);return n&&{at:n,source:`tag ${R(t)}`,firm:!0}}function Hi({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Qe(e)))return`The tag ${R(t)} of ${n} is "${R(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Ji=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function Gi(e,t=""){let n=[];for(let[r,o]of e){let s=Ki(Xt(r))?await Rt(o):void 0;if(s){let i={at:s,source:`field ${sr(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof o=="string")for(let i of await Et(o,t)){let a={...i,source:`${i.source} in field ${sr(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:o})}}return n}function Ki(e){return Ji.test(ir(e))}function zi(e){return[...e].filter(([t])=>Ki(Xt(t))).map(([t,n])=>[sr(t),n])}function sr(e){
return R(e.split(".").map(Re).join("."))}function Qi(e,t){if(t===void 0||Vi(t)!==Vi(e.path))return!1;let n=Ji.exec(ir(Xt(e.path)))?.groups?.whose??"",r=ir(Xt(t));
return n===""||r===""||r.includes(n)||n.includes(r)}function ir(e){return e.toLowerCase().replace(/[-_.\s]/g,"")}function Xt(e){return e.slice(e.lastIndexOf(".")+
1)}function Vi(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Yi(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await Et(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:y})=>y):p,d=n||e.public?[]:r.filter(({content:y})=>y!==e.value),m=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],f=[...l,...d.
map(y=>Ld(y,e,a))];return[...m,...s?[s]:[],...e.isPrevious?f.map(y=>({...y,firm:!1})):f,...e.public||!o?[]:[o]]}function Ld(e,{path:t},n){let{expiry:r,kind:o}=e;
return o!=="date"?r:Qi(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${go}`}}function Zi(e,t,n){let r=ze(e.filter(({firm:s})=>s)),o=vt(r,t,n).stops;
return{firmExpiry:r,expiry:o?r:ze(e)}}async function Xi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=I(Ae(t)),s=o===void 0?void 0:await mt(o,e.
expression),i=await Rt(s instanceof pe?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function ar(e){let t=I(Ae(e));return F(t)?[...ut(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof pe?
r.source:r]):[]}async function cr(e){let t=ar(e),n=Ae(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function ea(e){return Gi(await cr(e),Ae(e))}function Ae(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function ta(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...pr(e)].join(" ")}function pr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(So(n)){let o=`If that is the end of someth\
ing else, ${C(e,"expires=own")}.`;return r?[o]:[ne(`${C(e,Ad(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wo\
rks beyond that all the same, ${C(e,"expires=never")}.`]:[`If that is not when this value ends, ${C(e,"expires=own")}.`]}function Ad(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function na(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,l=o.get(c)??await ea(c.value);o.set(c,l);let d=p.expires;
!d&&!s.has(c)&&s.set(c,await Td(c));let m=await Yi(Id(a),{rule:d,hints:l,tagged:Cd(c),selected:await Xi(d,c.value,{where:`${$(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??Nd(c),now:t,secret:Ae(c.value)}),{expiry:f,firmExpiry:y}=Zi(m,t,n),h=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:f,
firmExpiry:y,verdict:d?.kind==="never"?{judgement:"ok",stops:!1}:vt(f,t,n),age:h,unreadableDates:(d?void 0:s.get(c))??[],isTooOld:h!==void 0&&h>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function Td({value:e}){let t=zi(await cr(e));if(t.every(([,o])=>Qe(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./lease-domain-expiry-spelled-dates.js");
return n(t).map(r)}function Id({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":Fd(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function Fd(e,t){if(e===void 0)return;let n=ar(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}
function Cd({description:e,stages:t}){if(!(!e||e instanceof k)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return ji(e)}}function Nd({minted:e}){if(!e)
return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s word`,firm:!0,...r>0&&{life:r}}}var lr=5;function ra(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.
stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`\
, sooner than min-remaining (${W(n)})`,a=r.slice(0,lr).map(p=>en(p,t));r.length>lr&&a.push(`and ${r.length-lr} more`);let c=`Put a new version into the secret, \
or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?
i:""}.`).join(`
`),{fix:[c,...pr(o),"Nothing was exported."].join(`
`)})}function en({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${ve(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function oa(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Dd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${S(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[ne(`if a field of the secret tell\
s it, or nothing does, ${C(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that t\
he tag is read.",ne(`if it is no credential, ${C(n,"public")}`),"Nothing was exported."].join(`
`)})}function Dd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function sa(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function tn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>Eo(i,{name:n,arn:r,versionId:o})))}function Ud(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=ze(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Md(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function ia(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return qd(t);case"check":return new Map([...Bd(e.check,r,o),...n.credentials?.outputs??[]])}}function qd({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Md(Ud(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Bd({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...tn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Wd=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],jd="AWS_WEB_IDENTITY_TOKEN_FILE";function aa(e){return[...Wd,"AWS_CREDENTIAL_EXPIRATION",jd].filter(t=>e[t])}function ca({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=la({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no f\
ile can be kept for ${S(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function pa(e,{runner:t,directory:n}){let r=la(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${S(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function la({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function da(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function ua({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(y=>da(y,i.exporting.env&&!c.has(y.
name))),m=a?Ro(a,d).renewed:d,f=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:vo(s),expiresAt:Lt(f?[...m,f]:m)??null,entries:m,credentials:f,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Hd(p)),inputs:i.asGiven}}function Hd(e){let n=[...e].reduce((r,[o,s])=>r+Fo(o,s),0);
return Math.ceil(n/4096)*4096}function fa(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=Pt(o.environment),l=_t(i.records(),p).records,d=l.
filter(B=>B.id!==a),m=Ao(o.environment,d,B=>i.filePath(B,bt)),f=r?.(a,e.contents.inputs.requests,m,i),y={...Vd(e,m,t,n),git:f},{credentials:h,inputs:x}=y,_=y.isWhole?
y.judged:tn(y),L=!c&&x.unsetCurrentCredentials?aa(m):[],v=Oo(y,new Set(L),l,m),we=ca(y,t),wn=c?Gd(a,_,i):new Map,jr=()=>{c?Kd(c,wn,p,i):(i.remove(a),o.dropState())};
try{To(_);let B=new Map(_.map(E=>[E.name,Lo(E)]));Io(x.exporting.env?B:new Map,_,m,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(x.cleanup)));
for(let E of _)E.request.file&&B.set(E.name,zd(a,E,i));let ke=new Map([...B].filter(([E])=>x.exporting.env&&!v.has(E)));for(let E of L)ke.has(E)||ke.set(E,"");for(let[
E,je]of h?.variables??[])ke.set(E,je);for(let[E,je]of f?.variables??[])ke.set(E,je);for(let[E,je]of[...h?.files??[],...f?.files??[]])i.writeFile(a,E,Buffer.from(
je));Jd(h,d,i),pa({judged:_,credentials:h},t);let Hr=we&&!c&&(x.cli||f!==void 0||(h?.files.size??0)>0);Hr&&i.launcher.install();let kn=ua(y,{skipped:v,variables:ke},
s);return c||(o.saveState("names",$o(kn)),we||o.saveState("record","none")),we&&i.writeRecord(a,On(kn,p)),{contents:y,changed:_,values:B,variables:ke,skipped:v,
record:kn,isKept:we,hasLauncher:Hr,undo:jr}}catch(B){throw jr(),B}}function Vd({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function Jd(e,t,n){let r=e?.files.get(bt);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,bt,Buffer.from(
r))}function Gd(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Kd(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,On(e,n))])try{s()}catch{}}function zd(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ma(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:f})=>"forGit"in f&&f.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},m=await a.inTurn(o,()=>fa(e,t,d)).catch(async f=>{throw f instanceof Po?await _o(f):f});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Qd(m,e,t)}catch(f){throw await a.inTurn(o,m.undo).catch(m.undo),
f}}function Qd({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:m,renews:f}=e,
y=i?_t(l.records(),Pt(p.environment)).records:[s],h=Lt(y),x=new Map([...r,...Yd(h??"",p.environment)]),_=i?l.recordPath(m):"",L=ia(c,{contents:e,path:_,end:h,now:d.
now()}),{outputs:v,withoutOutput:we}=Zd(L,n),wn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:v,...wn}),{id:m,values:t,
skipped:o.intersection(n),withoutOutput:we,isRenewal:f!==void 0}}function Yd(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Zd(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var Xd=new Set(["engine","host","port","dbname"]),eu=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
tu=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ya(e){let t=I(e);if(!F(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=nt(n,eu)&&nt(r,tu)&&nt(o,/./)&&nt(s,/./),p=nu(i)&&(a===void 0||nt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Xd}function nt(e,t){return typeof e==
"string"&&t.test(e)}function nu(e){return e===void 0||/^\d{1,5}$/.test(e instanceof pe?e.source:String(e))}function rt(e,t,n=dt){return{path:e,value:typeof t=="string"?t:n(t),kind:ru(t)}}function ru(e){return e===null?"null":e instanceof pe?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function dr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?I(r):r;return F(s)?dr(s,o):[rt(o,r,i=>dt(i,ou))]})}function ou({
source:e}){let t=JSON.stringify(Number(e));return xa(t)===xa(e)?t:e}function xa(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ga(e,t){if(t.kind==="whole")return[ha(e)];let n=I(e);switch(t.kind){case"unfolded":return F(n)?dr(n):[ha(e)];case"fields":return F(n)?[...ut(n)].
filter(([r])=>r.length>0).map(([r,o])=>rt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await mt(n,t.expression);return r===void 0?[]:[rt(
ft(t.expression)??[],r)]}}}function ha(e){return{path:[],value:e,kind:"string"}}function ur({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Sa(e,t){let{request:n}=t;if(e.request!==n)return G(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:ur(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":Z(r);return G(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function mr(e,t){let n=await su(e,t),r=ya(wa(t.value)??"");return n.map(o=>{let s=co(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...ao(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function su(e,t){let{
selector:n}=e,r=ka(e,t),o=wa(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[iu(e,r,t.value)];let s=await ga(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${nn(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...Ot(e)].join(" ")});return s}function wa(e){if(typeof e=="strin\
g")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function iu(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&
s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:au(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function au(e){return bo(e,"file")?G(e)||e.selector.kind==="whole"?`${ne(C({request:e},"file","base64"))} The one writes its bytes to a file, the other\
 leases them in base64.`:`It has no fields: write \`${nn(e)} file\`, which writes its bytes to a file, or \`${nn(e)} base64\`.`:e.selector.kind==="whole"?ne(C({
request:e},"base64")):`It has no fields: write \`${nn(e)} base64\`.`}function nn({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):Z(
t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function ka({reference:e,text:t},{name:n}){
return e.kind==="prefix"?`${n} (${t})`:t}async function ba(e,t="linux"){let n=new Map;for(let r of e){await pu(r);let o=G(r.request)?Qr(r.name,t):r.name.toUpperCase(),
s=n.get(o);if(s&&!(G(r.request)&&cu(s,r)))throw lu(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function cu(e,t){return e.secret.arn===t.secret.arn&&
e.field===t.field&&e.value===t.value||e.value===""}async function pu(e){let{name:t,origin:n,request:r}=e,o=n==="author"?X(t):await so(t);if(o===void 0)return;let s=t===
""?'""':R(Re(t));throw new u("E_NAME",`${$(r)}: ${fr(e)} would be the variable ${s}, which ${o}.`,{fix:ur(e)})}function lu(e,t){return new u("E_NAME",`${$(e.request,
t.request)}: ${fr(e)} and ${fr(t)} would both be the variable ${R(Re(t.name))}.`,{fix:Sa(e,t)})}function fr({request:e,secret:t,field:n}){let r=ka(e,t);return n===
void 0?r:`the field ${R(Re(n))} of ${r}`}var du=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function yr(e,t){
for(let{claim:n,variable:r,required:o}of du){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function va(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&fu(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${uu({line:n,claim:r,glob:o},s)}`})}}function uu({line:e,claim:t,glob:n},r){let o=/[*?]/.test(n),s=t==="environment"&&
!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);return r===void 0?t==="envir\
onment"?s:`${s} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\` in \
line ${e} of \`require-claims\`.`}function fu(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function ot(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function Ea(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function xr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var gr=900,hr=e=>({duration:gr,policy:e}),rn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=mu(t,n);try{let o=hr(r);return[{keys:t.
role?await this.#o(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof H)||!yu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(No(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,hr(xr(
o,i))),[c,p]=[t,o];for(let l of s)a=await this.#s(c,p,a,hr(xr(l,i))),[c,p]=[p,l];return a}async#o(t,{queries:n},r){try{return await this.#r(t,r)}catch(o){throw o instanceof
H?new H(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),s=>o.
current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,m={...this.#i(
n,o),...a!==void 0&&{externalId:a},...d&&{tagging:d}};return this.#a(n,t,()=>s.assumeFrom(m,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof k?new H(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=eo(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},H=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function mu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Do(
e,Ke(t)):void 0}function yu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ra(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof k?await St(r.reference).explain(o,hu(r,o),xu(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function xu({role:e},t){return e?{...t,role:e}:t}function hu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function $a(e,t){
if(!(e instanceof H))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&$(...s);return i(n,{...t,role:r,...o&&
{from:o},...a&&{namedBy:a}})}function Te(e,t,n){if(t.length===0||t.includes(e))return;let r=n?$(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${S(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}function Oa(e,t){return gu(e).some(n=>Su(n)===t)}function gu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Su(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Pa(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>wu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&Te(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function wu(e,t,n){if(!(e instanceof k))throw e;let r=ae(
e)||pt(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Oa(p,c))})}var ku=4*6e4,on=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=ku&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Sr(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=ot(t).iss;if(!Ea(l,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:bu(l)});let d;try{d=await n.of(l)}catch(f){if(!(f instanceof k))throw f;if(s.length>0)throw vu(l,f);a.warning(`The keys of ${l} could not\
 be fetched (${f.message}): the OIDC token was verified by AWS alone.`),yr(ot(t),a.environment);return}let m=await c(t,d,{issuer:l,audience:o,now:p});return yr(
m,a.environment),va(m,s),m}};function bu(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var Sr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function vu(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function _a({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Pa(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Ke(e),s=new on(e,r),i=ot(await s.current());return r.runner.noteVisibility(ni(i)),e.requiredClaims.length>0&&await s.verified(),Te(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:wr(e)}}function wr(e){return{role:Ke(e),scoped:e.policy.kind==="scoped"}}async function La(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:gr};throw await $a(i,{audience:a,claims:s,...c})}}var st=25;function sn(e,{reader:t}){return t.scoped&&t.role?Co(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}async function Aa(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({
plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new rn({identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await gt(
e,st,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof H&&ae(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function Ta({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=wr(e),s=At(t,{region:n,accountId:o.role.accountId},r),i=sn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of wt(c.queries))for(let{client:m,count:f}of l.firstRequests(d))p.set(m,(p.get(m)??
0)+f)}return[{to:"sts",region:n,count:Math.min(i.length,st)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var an=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function it(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Ie)}var Ie=8,
Eu=24,Ia=4;function kr(e,t){let n=[],r=o=>{let s=o+Ie;for(;!t(e.slice(o,s))&&s-o<Eu&&s<e.length;)s+=Ia;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Ie<=
e.length;o+=Ia)r(o);return e.length>Ie&&r(e.length-Ie),n}function br(e){return new Set(e).size>=4}function Fa(e){return br(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Fe(e,t){let n=[];for(let r=0;r+Ie<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function V(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${Ce(n)}`);return V(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function Ce(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function at(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function cn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Ne=e=>`\\u${Ce(e)}`,vr=e=>`\\u${Ce(e).toUpperCase()}`,Ca=e=>JSON.stringify(e).slice(1,-1);function he(e,t){let n=V(e,t);return r=>n(Ca(r))}var Ru=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Na[t]??vr(t)),$u=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Na[t]??(/["&'<>]/.test(t)?vr(
t):Ne(t))),Na={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Da=[Ca,he(/[&<>\u2028\u2029]/g,Ne),he(/[\u007f-\uffff]/g,Ne),he(/[\u007f-\uffff]/g,
vr),he(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Ne(e)),he(/\//g,()=>"\\/"),Ru,$u,he(/[&'<=>\u2028\u2029]/g,Ne),he(/\u007f/g,Ne)];var K={"&":"&amp;","<":"&lt;",">":"&gt;"},Ua=[w(K),w({...K,'"':"&quot;"}),w({...K,"'":"&#39;",'"':"&#34;"}),w({...K,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...K,
"'":"&#39;",'"':"&quot;"}),w({...K,"'":"&#x27;",'"':"&quot;"}),w({...K,"'":"&#039;",'"':"&quot;"}),w({...K,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...K,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ou={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ma(e){return V(e,t=>Ou[t]??cn(
t))}var pn=[Ma(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ma(/[^ -&(-[\]-~]/gu)],Er=V(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),qa=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'"'`}),w({"'":"'\\''","!":"'\\!'"}),V(/[\\"$`]/g,
e=>`\\${e}`),V(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),V(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),V(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
Er,...pn,w({$:"$$"}),w({"%":"%%"}),w({"{":"{{","}":"}}"})];var M={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function P(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var ln=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
z=/[^ -~]/u,Pu=e=>`\\x${at(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ba=e=>at(e).map(t=>`\\x${t}`).join(""),De={"'":"\\'"},dn={'"':'\\"'};function J(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var un={
...M,...dn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Wa={...un,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function _u(e){return e<"\x80"?J(e):J(e).
replace(/^\\x/,"\\u00")}function ja(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Lu={...un,"\x1B":"\\e"};function Ha(e){let t=P(Lu,e,Au);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Au(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Va=[P(M,ln,J),P({...M,...De},ln,J),P({...M,...De,"\b":"\\b","\f":"\\f"},ln,e=>Pu(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...De}),
P(M,z,Ba),P({...M,...De},z,Ba),P({...M,...De},z,J),P(M,z,J),P(un,z,_u),P(un,ln,J),P({...M,...dn,$:"\\$","@":"\\@"},z,cn),w({"\\":"\\\\",...De,...dn}),Ha(/[\u0000-\u001f\u007f-\u009f]/u),
Ha(z),P(Wa,z,e=>ja(J(e))),P(Wa,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ja(J(e))),e=>P({...M,...dn},/\u0000/,J)(e).replaceAll("${","$${").replaceAll(
"%{","%%{"),e=>P({...M,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},z,Tu)(e).replace(/^ /,"\\ ")];function Tu(e){return[...Array(e.length).keys()].map(t=>`\
\\u${Ce(e[t]??"").toUpperCase()}`).join("")}function g({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Iu(c,n);return a.set(c,p),p})}}function Iu(e,t){return at(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var q="-_.~",Ue="-_.~!*'()",Ja=[g({kept:q}),g({kept:q,letters:"lower"}),g({kept:q,space:"+"}),g({kept:Ue}),g({kept:Ue,letters:"lower"}),
g({kept:"-_.*",space:"+"}),g({kept:"-_.",space:"+"}),g({kept:"-_.!*()",space:"+",letters:"lower"}),g({kept:`${q}/`}),g({kept:`${q}$&+,;=`}),g({kept:`${q}$&+:=@`}),
g({kept:`${q}$&+,/:;=@`}),g({kept:`${q}$&+,/:;=?@!()*`}),g({kept:"!$%&'()*+,-._~"}),g({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),g({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),g(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),g({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),g({kept:`${Ue};:&=+$,`,keepsOthers:!0}),g({kept:`${Ue}:@&=+$,;/`,keepsOthers:!0}),
g({kept:`${Ue};/?:@&=+$,[]`,keepsOthers:!0}),g({kept:`${q}!$&'()*+,;=:`}),g({kept:`${q}!$&'()*+,;=`}),g({kept:`${Ue};,/?:@&=+$#`}),g({kept:`${q}!#$%&'()*+,/:;=?\
@[]`})];var Fu=[...an,...Da,...Ja,...qa,...Va,...Ua],Cu=[...an,Er];function*Ka(e){for(let t of pn)yield t(e);for(let t of it(e))yield t,yield Uu(t);for(let t of/^[\w.-]*$/.
test(e)?Cu:Fu)yield t(e)}function*za(e){for(let t of pn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of it(e))yield t;for(let t of an)yield t(e)}var Ga={
from:37,to:512},Nu=1024;function Qa(e){let t=Buffer.byteLength(e);if(t<Ga.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Nu&&j(e)?kr(e,Fa):[];
return new Set([...n,...t<=Ga.to?it(e).flatMap(r=>kr(r,br)):[]])}var Du=[76,64];function Ya(e){let[t=""]=it(e);return new Set(Du.filter(n=>t.length>n).flatMap(n=>Fe(
t,n)))}function Uu(e){return e.replaceAll("+","-").replaceAll("/","_")}function Za(e){let t=new Set;for(let n of A(e)?[e,...te(e)]:[e]){t.add(n);for(let r of Mu)t.add(r(n))}return t}var Mu=[e=>Rr(e,0),e=>Rr(e,1),e=>Rr(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Wu,ju,e=>e.replace(/[<>"'&]/g,t=>qu[t]??t)];function Rr(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var qu={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Bu={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Wu(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Bu[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function ju(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Hu=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Vu=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ec=100;function $r(e){if(!/^\s*[[{"]/.
test(e)||!Q(e))return;let t=[],n=[],r=new ct,o=0,s="";for(let[i,a,c]of e.matchAll(Hu))if(i==="{"||i==="[")o<ec&&(n[o]=s),o+=1,s=i==="["?s:"",r=new ct;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new ct;else if(a===void 0)t.push({keys:Xa(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Ju(
a,p).map(l=>({keys:Xa(n,o,s),text:l})))):(s=p,j(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var ct=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Ju(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function tc(e){let t=$r(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function Xa(e,t,n){return[...e.slice(0,Math.min(t,ec)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function nc(e){return/^\s*[[{]/.
test(e)&&Q(e)?e.replace(Vu,"$1"):void 0}function Q(e){if(!ro(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Gu=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Ku=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Or(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Gu)]:[...e.matchAll(Ku)];if(t.length<2)return;let n=e.includes(
";")?zu:Qu;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function zu(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function Qu(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function rc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Yu(n)]:[r]}function Yu(e){let t=Pr(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Pr(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Zu=/(?<![\w.-])["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function oc(e){return/\s/.test(e)?
[...[...e.matchAll(Zu)].map(([,n="",r=""])=>({keys:[n],text:Xu(r)})),...fn(e)]:void 0}function fn(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>j(t)).map(t=>({keys:[],text:t}))}function Xu(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var ef=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,tf=/^(\s*)- +(.*)$/,nf=/^\s*$/,rf=/^\s*(?:#|;|!|\/\/\s)/,
of=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ic(e){let t=new _r(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(nf.test(i)||of.test(i)))if(rf.test(i))n.push(...fn(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Ar(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Ar(e){let t=fn(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var _r=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=ef.exec(t)??[];if(o===void 0)return this.#o(t);let i=sf(o);if(j(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=tf.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#a(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Lr(t,n),
...this.#i(t,n)];let i=this.#c(n,s);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?lf(i):i.replaceAll("''","'")},{keys:t,text:i}]}#i(t,n){let r=n,o=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+sc;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:Lr(t,r)}#a(t){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+sc),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},sc=100;function sf(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Lr(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Lr(e,n)];let r=af(t);if(Q(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return cf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function af(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function cf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var pf={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function lf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):pf[o]??o)}function ac(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var df=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,uf=[64,76];function cc(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(df,(r,o,s)=>(t.push(...ff(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function ff(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...uf.flatMap(o=>Fe(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var mf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,yf=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function pc(e){
let[,t,n=t]=yf.exec(e)??[];if(n!==void 0)return[mn(["password"],n)];let r=mf.exec(e)?.[1];if(r===void 0)return;let o=xf(r),s=o<0?[]:hf(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...Me([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(
...Me([lc(l)],d),...Me([],d===""?l:""))}return s.filter(({text:p})=>p!=="")}function xf(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function hf(e){let t=e.indexOf(":");return t<0?Me([],e):[...Me(["password"],e.slice(
t+1)),...Me([],e.slice(0,t))]}function Me(e,t){let n=lc(t);return n===t?[mn(e,t)]:[mn(e,n),mn(e,t)]}var mn=(e,t)=>({keys:e,text:t});function lc(e){try{return decodeURIComponent(
e)}catch{return e}}function uc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Ee(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:dc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:dc(i??a??"")})}return t}var gf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function dc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>gf[n]??"")}var Sf=[{name:"JSON",parts:$r},{name:"HTTP authorization header (Bearer, Basic)",parts:rc},{name:"URL, JDBC URL",parts:wf},{name:"XML (Maven, .NET)",parts:uc},{
name:".netrc, .pgpass",parts:ac},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Or},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ic}];
function wf(e){let t=pc(e);return t&&[...t,...e.includes(";")&&Or(e.slice(e.indexOf(";")+1))||[]]}var kf=12;function*yn(e,t=[],n=0){if(n>kf)return;let r=Q(e)?void 0:
cc(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*yn(r.rest,t,n+1));return}for(let o of bf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*yn(o.text,s.keys,n+1)))}}function bf(e){if(e.length<vf)return[];let t=/^[\w.-]*$/.test(e);for(let{parts:o}of t?[]:Sf){let s=o(e);
if(s)return s}let n=Pr(e);if(n!==void 0)return[{keys:[],text:n}];if(t)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).map(o=>({keys:[],text:o})):A(e)?te(e).flatMap(Ar):oc(e)??[]}var vf=6;function xn(e,t){let{minLength:n}=t,r=Ef(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Ee(d)),s=new Map,i=(d,m)=>{ee(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:m})},
a=te(e),c=A(e)&&r.length>0?"whole":Tr(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Tr(d,o));for(let{text:d,isLine:m}of r){let f=m?_f(d,a.length):Tr(Ee(d),o);i(
d,f),A(d)||i(Ee(d),f)}let p=Pf(a,s,o),l=A(e)?nc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Ef(e,{publicFields:t=[]}){let n=new Set(
t),r=[...yn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter($t);return o.length>0||!A(e)||Q(e)?o:r.filter(wo)}var fc=200,Rf=65536;
function Tr(e,t){return Of(e,t)?"whole":"leaf"}var $f=128;function Of(e,t){if(e.length>Rf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&Q(e);
return e.length<$f&&!n?!1:t.slice(0,fc).some(r=>r.length<e.length&&e.includes(r))}function Pf(e,t,n){if(![...t.keys()].some(s=>!A(s)))return"none";let r=n.slice(
0,fc),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function _f(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var mc={masks:2e3,characters:524288};function Y(e,t,n=xn(e,t).texts){let r=new hn(t.minLength);for(let{text:o}of n)A(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Af(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Qa(o));return r.addAll(Ya(e)),[...r.all]}function yc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new hn(t);o.add(r);for(let s of[76,64])o.addAll(Fe(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Lf?o.addAll(te(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(j)),[...o.all]}var Lf=1024;function gn({user:e,password:t},n){if(!ee(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var hn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=mc.masks}add(t){return this.all.has(t)||!ee(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=mc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Af({text:e,kind:t}){if(t==="line")return;let n=A(e)?
new Set([e]):Za(e);for(let r of t==="leaf"?Ka(e):za(e))n.has(r)||A(r)||(n.add(r),yield r)}function qe(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Ir(e,t){let n=e.filter(s=>ge(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Tf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(If(s).
filter(i=>ee(i,t)));for(let i of Nf(s))o(gn(i,t))}return qe(r)}function ge(e,t){return Fr(e,t)!=="none"}function Fr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!ee(n,t)?"none":r==="binary"?"whole":gc(e,t).cover}var xc=new WeakMap;function gc(e,t){let n=Sc(e),r=[t,...n,e.value].join(`
`),o=xc.get(e.secret)??new Map;xc.set(e.secret,o);let s=o.get(r)??xn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Tf(e,t){let n={minLength:t,
publicFields:Sc(e)};if(e.kind!=="binary")return Y(e.value,n,gc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...yc(r,n),...Buffer.from(o).
equals(r)?Y(o,n):[]]}function Sc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function If({value:e}){return typeof e=="string"?tc(e).flatMap(
t=>[t,yt(t)]):[]}var hc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Ff=/pass|secret|token|key|pwd|credential/i,
Cf=5;function*Nf({value:e}){let t=typeof e=="string"?I(e):void 0;if(!F(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>hc.test(
s)).slice(0,Cf),o=n.filter(([s])=>Ff.test(s)&&!hc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Df=8192;async function wc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Df)return Ir(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Uf();for(let i of Ir(s,t))o.push(i)}return qe(o)}function kc(){Y('no secret: {"user": "name"}',{minLength:1}),Y("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Uf(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Cr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Aa(sn(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[h,x]of await Mf(d.sessions,p,r))o.set(h,x);let{noAnswer:m}=d;for(let h of d.unopened.flatMap(x=>x.queries))m&&o.set(h,m.failure);
let f=n[a+1];if(f===void 0&&m)throw m;let y=[...o].filter(qf);if(f===void 0||y.length===0)break;r.runner.warning(Wf(c,f,y));for(let[h]of y)o.delete(h);i=y.map(([
h])=>Bf(f,h))}return{results:o,sessions:s}}async function Mf(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...wt(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await gt(r,st,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(f=>[
f,d]);let m=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,f]of m)f instanceof k&&ae(f)&&o.set(l,f);return m})).flat()}function qf(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof k&&ae(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Bf(e,t){return t.isRegionFixed?t:{...t,region:e}}function Wf(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var bc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Nr=3,jf=2;async function vc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=Jf(s,t);if(ht(s))r.push(...await Hf(s,i,n));else for(let a of i)r.push(...await mr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&bc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Vf(o,i,s)}if(o.size>0)throw Qf([...o.
values()]);return r}async function Hf(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await mr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${$(e)}: nothing gives ${S(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Vf(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Jf(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Gf(e);let r=zf(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Kf(e,r)});return n}function Gf(e){let{text:t,reference:n}=e,r=/^ssm:.*?(?=\/\*)/.exec(Z(n))?.[0],[o,s]=r===void 0?[
`No secret matches ${t}.`,"Check the prefix, the region and the account. A new secret can take minutes to be listed."]:[`There is no parameter below ${r}.`,`If \
it is a parameter itself, leave out the /*: \`${r}\`. Else check the path, the region and the account.`],i=Ot(e,"there may be none").join("");return new u("E_SE\
CRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function Kf(e,t){return G(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\`. Or make the pre\
fix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function zf({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind===
"stem"&&t.kind==="prefix"&&e.stem||void 0}function Qf(e){let t=e.map(Yf),[n,...r]=t;if(!n||r.length===0)return n??Ht(new RangeError("Nothing failed."));let o=r.
slice(0,Nr).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>Nr?[`and ${r.length-Nr} more`]:[],i=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new u(n.code,
[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,jf).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function Yf({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${$(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Ec(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>Ta(e));let c=await _a(e,t);for(let v of s)v.role&&Te(
v.role.accountId,e.allowedAccountIds,v);let p={region:i[0],accountId:c.accountId},l=At(s,p,e.checkRotation),d=l.some(Rc)?Zf(l,c,i,{services:t,keeping:n}):Cr(l,c,
i,t),{result:m,claims:f}=await La(c,d),y=await Ra(m.results,c.reader);r.info(Xf(c,f,m.sessions));let h=[c.accountId,...s.map(({role:v})=>v?.accountId)];e.maskAccountId&&
await r.mask([...new Set(h.flatMap(v=>v??[]))]);let x=await ba(await vc(s,y,r),process.platform);await r.mask(await wc(x,e.exporting.minMaskLength,t.timeOver));
let _=a.length>0||s.some(({maxScopes:v})=>v)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:x,isRequired:e.requireVerify},t):void 0,
L=await na(x,o.now(),e.expiry,_);return{job:c,claims:f,judged:L}}function Rc({reference:e}){return St(e).isMinting===!0}async function Zf(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Rc),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Cr(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:l}}function Xf(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var em=5;function $c(e,t){let n=e.filter(a=>ge(a,t)&&ko(a.value.trim()));if(n.length===0)return;let r=S(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!tm(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(nm),i=s.length===0?"":` What is no secret: ${s.slice(0,em).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function tm(e,t){return $t({keys:[e],text:t})}function nm(e){let[t]=e;if(!t)
return"";let n=$(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${S(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var rm=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Oc(e){return{by:rm.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Pc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function _c(e,t){let n=[],r=[];for(let o of im(e)){let{description:s}=o.secret,i=Dr(o);if(!s)continue;if(s instanceof k){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=uo(s,t);a&&n.push(fo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Hi(s,i)].filter(p=>p!==void 0))}return[...n,...om(r)]}function om(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${S(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${sm(t)}`]:[]]}function sm(e){let t=e.map(({failure:i})=>Oc(i)),n=t.find(({isExplicit:i})=>i);if(n)return Pc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[ce({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[ce({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function im(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Dr({name:e,request:{reference:t}}){let n=Z(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var Be=864e5,Lc=[45*Be,400*Be],am=7*Be,cm=12,pm=.02,lm=5,Ac=18,dm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Ic(e,t){
let n=um(e),r=d=>n.filter(({at:m})=>m-t<=d),o=d=>d.at>t,s=Lc.find(d=>r(d).filter(o).length>1)??Lc[1],i=r(s).slice(0,cm),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*pm,{tick:p,format:l}=xm(a-t);return["```mermaid",`%%{init: ${dm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${fm(d,t,c)}`),"```",""]}function um(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function fm({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Ac?`${s.slice(0,Ac)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?ym(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-lm*o),r];return`${c}\
 ${i}${a} :${mm(e-r,n)}${Tc(p)}, ${Tc(l)}`}function mm(e,t){return e<=0?"crit, ":t==="ok"?"":e<=am?"active, crit, ":"active, "}function ym(e){return W(e).replace(
/^(\d+ \S+) .*/,"$1")}function Tc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function xm(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:Be,counts:[1],format:"%-d %b"},{name:"week",length:7*Be,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*Be,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var hm=500,gm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Cc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Fc(i)-Fc(a)).
slice(0,hm),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${xe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Ic(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Sm(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Sm(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Ur(wm(ve(s.at,t.now)),`${xe(s.source)}, ${lo(s.at)}`):"not known",p=`version ${se(
o.versionId.slice(0,8))} ${xe(o.stages.join(", "))}`,l=r.role?`, by the role ${xe(r.role.name)}`:"";return`| ${[Ur(se(n),km(e,t)),`${gm[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,Ur(se(r.text),`${p}${a===void 0?"":`, ${W(a)} old`}${l}`)].join(" | ")} |`}function wm(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Ur(e,t){
return`${e}<br><sub>${t}</sub>`}function km(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),ge(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function Fc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Nc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Dc(e,t,{maxAge:n},r){Nc([...bm(e,t,n)],"expiry, age and rotation",r)}function bm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,unreadableDates:d,request:m}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${en(s,t)}. ${ta(s,t)}`)}for(let f of d)r.set(`${i.arn} ${f}`,
`${Dr(s)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(l){
let f=W(m.maxAge??n??0);r.set(`${i.arn} age`,`${m.text} was last changed ${W(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),..._c(e,t)])}
function Uc({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${l}: ${S(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${S([...n])}`),r.length>0&&i.notice(
`No output for ${S(r)}: another output has that name, compared without case.`);let d=t.filter(Em).map(({name:x})=>x);d.length>0&&i.notice(`${S(d)} ${d.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let m=t.filter(x=>!ge(x,c.minMaskLength)).
map(({name:x})=>x);m.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${S(m)}`);let f=t.filter(x=>Fr(x,c.minMaskLength)==="parts");f.length>
0&&i.info(`Masked in their secret parts alone: ${S(f.map(({name:x})=>x))}`);let y=$c(t,c.minMaskLength);y!==void 0&&i.info(y);let h=t.filter(({expiry:x})=>x).sort(
(x,_)=>Number(x.expiry?.at)-Number(_.expiry?.at))[0];h?.expiry&&i.info(`Next to expire: ${h.name} ${ve(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&
i.summarize(Cc({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(vm)}))}function vm(e){
let{name:t}=ho(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${W(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function Em({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Mc(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${S(s)}`);for(let i of e)i.expiry&&n.info(en(i,r.now()))}async function qc(e,t){let{runner:n,directory:r}=t;sa(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Wi(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return $m(e,o,t);if(e.identity&&!t.provider.isAvailable)throw bn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Wc(e,o,t),r.lock.announce(e.network.
timeout)]);await Rm(e,{...s,id:o.leaseId},t)}catch(s){throw await Bc(o,t),s}finally{r.lock.leave()}}async function Bc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Rm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ma({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Uc(p,e,s)}
async function Wc(e,t,n){let{runner:r,clock:o}=n,s=await Ec(e,n,t),{judged:i}=s;return Dc(i,o.now(),e.expiry,r),ra(i,o.now(),e.expiry),e.expiry.isRequired&&oa(i),
s}async function $m(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw bn(n.origin,{maySkip:!0});r=await Wc(e,t,n);let{rehearseHandOver:o}=await import("./lease-use-cases-rehearse-hand-over.js");
await o(r,e,n),Mc(r.judged,e,n)}finally{await Bc(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function jc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Om=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Hc=Om("setImmediate");var Pm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Vc=Pm("setTimeout");function Jc(e,{timeout:t,maxAttempts:n},r){return{full:new We(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new We(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var We=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#r(
t,s=>n(o,s))}catch(s){if(!(s instanceof k))throw s;let i=pt(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(o,r.get("slow down")??0)||a>=Vr[i])throw s;let c=Jr(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Vc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Mr(t,s)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n){let r=this.#e.signal;if(r.aborted)throw Mr(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=_m(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function _m(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
Mr(t):new k(t,{kind:"timeout"})))})}function Mr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Lm=process.getBuiltinModule("node:fs"),Am=e=>Lm[e];var Gc=Am("readFileSync");var Tm=process.getBuiltinModule("node:os"),Im=e=>Tm[e];var qr=Im("homedir");var Fm=process.getBuiltinModule("node:path"),Cm=e=>Fm[e];var Kc=Cm("join");function zc({AWS_CONFIG_FILE:e}){try{return Yc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Qc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Yc(e,"credentials")}catch{return""}}function Yc(e,t){let n=e||Kc(qr(),".aws",t);return Gc(n.replace(/^~(?=[\\/])/,qr()),"utf8").replace(/^\ufeff/,"")}function Se(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Nm=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Zc(e,t){let n=Nm.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Xc(e){return t=>{Promise.resolve().then(()=>Dm(t(),e)).catch(()=>{})}}async function Dm(e,t){let n=new Set(e.filter(r=>!Mm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Um(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function Um({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,Se(e.service,t))}function Mm({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=Se(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Zc(o,t);return r.connections.connectAhead(i,n),!0}var Sn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var qm=process.getBuiltinModule("node:os"),Bm=e=>qm[e];var Br=Bm("devNull");function ep(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Br,e.AWS_SHARED_CREDENTIALS_FILE=Br,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function tp(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Wm=1e4;function np(e,t,n){return async(r,o)=>{let{askService:s}=await import("./ask-service.js"),i=Math.min(Wm,e.remaining/3),a=new We(e,{maxAttempts:1,attemptTimeout:i});
return s(r,o,{connections:t,environment:n,once:c=>a.run("verification request",(p,l)=>c(l))})}}function rp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Se(n,e),attempts:t[o.retryBudget]})}}var Wr=4;function sp(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:op(r),password:op(o)};return[...Y(o,{minLength:Wr}),...Y(s.password,{minLength:Wr}),...gn(s,Wr)]})}function op(e){
try{return decodeURIComponent(e)}catch{return e}}async function ip(e){await e.mask(qe(sp(e.environment)))}async function ap({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Gr(n.environment)}){let{environment:i}=n;await ip(n),s.tryFamilyFor(t.familyTimeout);
let a=new Sn(t.timeout),c=Jc(a,t,L=>n.debug(L)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then(L=>L.stsServices(Se("sts",p),
c)),l),m=()=>import("./lease-adapters-token-signature.js"),f=Promise.withResolvers(),h={runner:n,directory:r,clock:o,provider:Kr(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
f.resolve(),Promise.all([d(),m()]).then(kc,()=>{})}}),verifyToken:async(...L)=>{let[v]=await Promise.all([m(),Hc()]);return v.verifyToken(...L)},origin:It(i),timeOver:a.
signal,readAwsConfig:zc,readAwsCredentials:()=>Qc(i),verifyWithService:np(a,s,i),revokeTokens:async L=>(await import("./token-revoker.js")).revokeTokens(L,i),connectAhead:Xc(
{...p,waiting:f.promise,loadSts:d}),sts:tp(d),openClient:rp(p,c),aws:p,attempts:c},x=e?ep(process.env):()=>{};return{...h,close:()=>{a.stop(),s.close(),x()}}}var PE=e=>hi(async t=>{let{environment:n}=t,r=It(n);if($i(Jt)==="skip"&&r!=="own"&&!zr(n))return jc(r,t);let o=await Bi(Jt,n),s=new Mt(n.RUNNER_TEMP),i=new Tt,a=await ap(
o,{runner:t,directory:s,clock:i,connections:e});try{await qc(o,a)}finally{a.close()}});export{PE as runLease};
