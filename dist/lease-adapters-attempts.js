const require=process.getBuiltinModule;
import{a as is,b as as}from"./lease-domain-rotation-rotation.js";import{a as Kr,b as zr,c as Sn,d as _,e as Qr,f as Yr,g as we,h as We,i as Ve}from"./lease-domain-requests-role.js";
import{a as je}from"./lease-inputs-lines.js";import{a as ce,b as L,c as Zr,d as I,e as ct,f as pt,g as lt,h as dt,i as wn,j as ns,k as mt,l as rs,m as ss,n as Q,
o as ve,p as Y,q as $,r as St,s as fs,t as W,u as ms,v as Ee}from"./lease-domain-masks-looks-secret.js";import{a as at,b as Jr,c as Gr,d as ds,e as us,f as F,g as wt,h as ys,
i as V,j as Z,k as kt,l as xs,m as kn,n as bt,o as vt,p as hs,q as gs,r as Ss,s as ws,t as ks,u as bs,v as vs,w as Es,x as Rs,y as Os,z as $s}from"./lease-domain-environment.js";
import{a as gt,b as ls}from"./lease-domain-credentials-credentials.js";import{a as q,b as be,c as os}from"./lease-domain-span.js";import{a as S,b as T,c as ut,d as Xr,f as ft,
g as z,h as es,i as ts}from"./lease-domain-listing.js";import{a as ae,b as yt,c as cs,d as ps,e as xt,f as ht,g as Et,h as He,i as Ps,j as _s,k as Ts}from"./lease-domain-in-parallel.js";
import{a as ke,b as A}from"./lease-domain-requests-request.js";import{a as gn,b as Vr,c as Hr}from"./lease-adapters-oidc.js";import{a as u}from"./lease-domain-error.js";
import{a as Wr}from"./lease-adapters-connections.js";import{a as k,c as it,d as qr,e as ie,f as jr}from"./lease-domain-failure.js";import"./lease-runtime.js";var Rt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var ep=process.getBuiltinModule("node:fs"),tp=e=>ep[e];var As=tp("readFileSync");function Ls(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Ot(e){return Ls(bn(e),e.GITHUB_ACTOR)}function bn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(As(e??"","utf8"))}catch{return}}var np=process.getBuiltinModule("node:fs"),pe=e=>np[e];var Is=pe("lstatSync");var vn=pe("readFileSync");var $t=pe("readdirSync");var Fs=pe("renameSync");var En=pe("rmSync");var Cs=pe("rmdirSync");var Ns=pe("writeFileSync");var rp=process.getBuiltinModule("node:path"),Rn=e=>rp[e];var On=Rn("dirname");var C=Rn("join");var Ds=Rn("relative");var sp=process.getBuiltinModule("node:fs"),le=e=>sp[e];var Us=le("closeSync");var Ms=le("existsSync");var Je=le("lstatSync");var Bs=le("openSync");var qs=le("readdirSync");var js=le("rmSync");var Ws=le("rmdirSync");var op=process.getBuiltinModule("node:path"),ip=e=>op[e];var Ge=ip("dirname");import{DatabaseSync as fp}from"node:sqlite";var ap=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Vs=ap("setTimeout");var cp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Hs=cp("randomUUID");var pp=process.getBuiltinModule("node:fs"),Ke=e=>pp[e];var Pt=Ke("lstatSync");var $n=Ke("mkdirSync");var Js=Ke("readdirSync");var Pn=Ke("rmdirSync");var Gs=Ke("unlinkSync");var lp=process.getBuiltinModule("node:path"),Ks=e=>lp[e];var zs=Ks("dirname");var _n=Ks("join");var N=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function ue(e){if(!b(e)&&!dp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function dp(e){try{$n(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Re(t);if(b(e))return!0;if(!Tn(zs(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",
{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return b(e)?(N?.closeFolder(e),!0):(Pn(e),!1)}function Tn(e){
let t=_n(e,`secret-lease-trial-${Hs()}`);try{return $n(t,{mode:448}),b(t)}catch(n){throw Re(n)}finally{fe(t)}}function Re(e){return new u("E_DISK","The record o\
r a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ys(e)?"Another program has one of these files open, so that Windows refuses to repla\
ce it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function fe(e){let t=Pt(e,{throwIfNoEntry:!1});
if(t===void 0)return[];try{if(!t.isDirectory())return de(()=>Gs(e)),[];let n=Js(e).flatMap(r=>fe(_n(e,r)));return n.length>0?n:(de(()=>Pn(e)),[])}catch{return[e]}}
var up=1e3,Qs;function de(e){for(;;)try{return e()}catch(t){if(Qs??=Date.now()+up,!Ys(t)||Date.now()>Qs)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,50)}}function Ys(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function b(e){let t=Pt(e,{throwIfNoEntry:!1});
return t?.isDirectory()===!0&&Zs(t)}function ze(e){let t=Pt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Zs(t)}function Zs({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var mp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},yp=15,_t=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#o("announced",t)}catch{}}async inTurn(t,n){let r=await this.#o("turn",t);try{return n()}finally{r.close(),
this.#s()}}async settled(t){try{return(await this.#o("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#s();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=qs(Ge(this.#e));if(n.length>0)return;js(this.#e,{force:!0}),
Ws(Ge(this.#e))}catch{}finally{t.isOpen&&t.close()}}#s(){this.#n?.close(),this.#n=void 0}async#o(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let s=this.#i(t);if(s)return s;if(process.uptime()*1e3>r)throw gp();await Vs(yp)}}#i(t){let n;try{let r=this.#a();if(n=new fp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(mp[t]),Je(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:s,errcode:o}=r;
if(o===xp||s==="ENOENT"||o===hp&&!Ms(this.#e))return;let i=Je(Ge(this.#e),{throwIfNoEntry:!1});if(s==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Sp(r)}}#a(){
ue(Ge(this.#e));let t=Je(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Us(Bs(this.#e,"a",384)),Je(this.#e).ino)}},
xp=5,hp=14;function gp(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Sp(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var wp=process.getBuiltinModule("node:fs"),Oe=e=>wp[e];var An=Oe("chmodSync");var Xs=Oe("mkdirSync");var eo=Oe("readFileSync");var to=Oe("renameSync");var no=Oe("rmSync");var ro=Oe("writeFileSync");var kp=process.getBuiltinModule("node:path"),Tt=e=>kp[e];var so=Tt("basename");var oo=Tt("dirname");var me=Tt("join");var Ln=Tt("relative");var bp=process.getBuiltinModule("node:url"),vp=e=>bp[e];var io=vp("fileURLToPath");function In(e){return`'${e.replaceAll("'","'\\''")}'`}function Fn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function ao(e){return`"${e.replaceAll("%",
"%%")}"`}var Cn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function po({node:e,script:t,
nearby:n}){let r=Object.entries(Cn),s=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${In(e)} ${In(t)} "$@"`,""],o=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${co(e,n.node)} ${co(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",s.join(`
`)],["secret-lease.cmd",o.join(`\r
`)]])}function co(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?ao(e):`"%~dp0${t.replaceAll("%","%%")}"`}var lo=io(new URL("cli.js",import.meta.url)),At=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=me(t,"bin"),this.#t=me("bin",N?"secret-lease.cmd":
"secret-lease")}get path(){let t=me(this.#e,this.#t);if(!N||Fn(t))return t;let[n,r]=[oo(this.#e),so(this.#e)];return me(N.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Ln(this.directory,t),script:Ln(this.directory,lo)},r={node:t,script:lo,nearby:n},s=po(r);if(N&&s.set("secret-lease.ps1",N.pwshLauncher(
r,Cn)),ue(this.#e),this.#n(s))return;let o=`${this.directory}.${process.pid}`;try{Xs(o,{mode:448}),N?.closeFolder(o);for(let[i,a]of s)ro(me(o,i),a,{mode:320,flag:"\
wx"});this.remove(),de(()=>to(o,this.directory)),An(this.directory,320)}catch(i){throw no(o,{recursive:!0,force:!0}),Re(i)}}remove(){return b(this.directory)&&An(
this.directory,448),fe(this.directory)}#n(t){return b(this.directory)&&[...t].every(([n,r])=>{let s=me(this.directory,n);return ze(s)&&eo(s,"utf8")===r})}};function Ep(e){let t=C(e,"secret-lease"),n=process.getuid?.();if(n===void 0||b(t))return t;let r=`${t}-${n}`,s=Is(t,{throwIfNoEntry:!1});return b(r)||s!==void 0&&
s.uid!==n?r:t}var Lt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Ep(t),this.launcher=new At(this.#e),this.lock=new _t(this.#t,()=>this.isClosed())}recordPath(t){return C(
this.#e,`${t}.json`)}isClosed(){return b(this.#e)?!0:Tn(On(this.#e))}stayedOpen(){return N?.stayedOpen()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ue(this.#e),this.#r(C(this.#e,t),n,r)}filePath(t,n){return C(this.#e,t,n)}readFile(t,n){if(!b(this.#e)||!b(C(this.#e,t)))return;let r=this.
filePath(t,n);return ze(r)?vn(r):void 0}fileNames(t){let n=C(this.#e,t);return at(t)&&b(this.#e)&&b(n)?$t(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&fe(
this.filePath(t,n))}records(){return this.#n().filter(ze).map(t=>de(()=>vn(t,"utf8")))}remove(t){if(!at(t)||!b(this.#e))return[];let r=$t(this.#e).filter(s=>s.startsWith(
t)).flatMap(s=>fe(C(this.#e,s)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(s=>Ds(On(this.#e),s))}removeLock(){if(!(!b(this.#e)||this.#n().
length>0))try{En(this.#t,{force:!0}),Cs(this.#e)}catch{}}get#t(){return C(this.#e,"lock")}#n(){return b(this.#e)?$t(this.#e).filter(n=>n.endsWith(".json")&&at(n.
slice(0,-5))).map(n=>C(this.#e,n)):[]}#r(t,n,r){ue(t);let s=C(t,n),o=`${s}.${process.pid}`;try{Ns(o,r,{mode:384,flag:"wx"}),de(()=>Fs(o,s))}catch(i){throw En(o,
{force:!0}),Re(i)}return s}};var Rp=process.getBuiltinModule("node:fs"),uo=e=>Rp[e];var fo=uo("appendFileSync");var Nn=uo("existsSync");var Op=process.getBuiltinModule("node:os"),$p=e=>Op[e];var mo=$p("EOL");function X(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function It(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ee(e,t,n){let r=new Dn(e,t,n);process.stdout.write(r.toString()+mo)}var yo="::",Dn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=yo+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let s=this.properties[r];s&&(n?n=!1:t+=
",",t+=`${r}=${Tp(s)}`)}}return t+=`${yo}${_p(this.message)}`,t}};function _p(e){return X(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Tp(e){
return X(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Ap=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var xo=Ap("randomUUID");var Ip=process.getBuiltinModule("node:fs"),ho=e=>Ip[e];var go=ho("appendFileSync");var So=ho("existsSync");var Cp=process.getBuiltinModule("node:os"),Np=e=>Cp[e];var Ft=Np("EOL");function Un(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!So(n))throw new Error(`\
Missing file at path: ${n}`);go(n,`${X(t)}${Ft}`,{encoding:"utf8"})}function wo(e,t){let n=`ghadelimiter_${xo()}`,r=X(t);if(e.includes(n))throw new Error(`Unexp\
ected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Ft}${r}${Ft}${n}`}var Up=process.getBuiltinModule("node:os"),Mp=e=>Up[e];var ko=Mp("EOL");var qp=process.getBuiltinModule("node:path"),jp=e=>qp[e];var bo=jp("delimiter");var Ct;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Ct||(Ct={}));function vo(e){ee("add-mask",{},e)}function Eo(e){process.env.GITHUB_PATH||""?Un("PATH",e):ee("add-path",{},e),process.env.PATH=`${e}${bo}${process.env.PATH}`}function Ro(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Oo(e){ee("debug",{},e)}function $o(e,t={}){ee("error",It(t),e instanceof Error?e.toString():e)}function Po(e,t={}){ee("warning",It(t),e instanceof Error?
e.toString():e)}function _o(e,t={}){ee("notice",It(t),e instanceof Error?e.toString():e)}function To(e){process.stdout.write(e+ko)}function Ao(e,t){if(process.env.GITHUB_STATE||"")return Un("STATE",wo(e,t));ee("save-state",{name:e},X(t))}function $e(e){return e.replace(Hp,"$1ACCOUNT$2-??????$3").replace(Jp,"$1").replace(zp,"$1ACCOUNT").replace(Gp,(t,n,r,s)=>n.startsWith(s)?r:t).replace(Kp,"$1ACC\
OUNT").replace(Qp,"$1")}var Hp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Jp=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Gp=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,Kp=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
zp=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,Qp=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Nt(e){return Lo(Lo(e,"Resource","Action"),"Action","Resource")}function Lo(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:s,statement:o})=>{
let{Principal:i,Condition:a}=o;return JSON.stringify([s,i,a,Io(o[n]).sort()])}).values()].flatMap(([s,...o])=>{if(!s||o.length===0)return s??[];let i=[s,...o].flatMap(
({statement:a})=>Io(a[t]));return{...s,statement:{...s.statement,[t]:Yp([...new Set(i)])}}})}function Io(e){return e===void 0?[]:[e].flat()}function Yp(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Fo({code:e,message:t,fix:n,statements:r}){return{code:e,message:$e(t),fix:n&&$e(n),statements:JSON.parse($e(JSON.stringify(r)))}}var Zp=4e3;function Co(e,t){let{code:n,message:r,fix:s}=e,[o="",...i]=`${n}: ${r}`.split(`
`),a=[...Xp(o),...i,...s?.split(`
`)??[]],c=Nt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,ae(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=Zp?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var Mn=160;function Xp(e){if(e.length<=Mn)
return[e];let t=e.slice(0,Mn+1),n=Math.max(...[". ",": ","; ",", "].map(s=>t.lastIndexOf(s)+1)),r=n>Mn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function te(e){return`<code>${No(e)}</code>`}function Pe(e){return No(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function No(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function Do(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Uo(e,t){let{code:n,message:r,fix:s}=e,[o="",...i]=r.split(`
`),a=Nt(e.statements);return[`### \u{1F534} ${te(n)}`,"",[`**${_e(o)}**`,...i.map(_e)].join(`<br>
`),...s||a.length>0?["","**What to do**"]:[],...s?["",el(s.split(`
`))]:[],...a.flatMap(({addTo:c,statement:p})=>["",`${_e(c)}:`,"","```json",ae(p),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${_e(t)}`].
join(`
`)}function el(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let s=e[r+1];return s===void 0?_e(n):`${_e(n)}${t(n)===t(s)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function _e(e){return/^\s*aws [a-z]/.test(e)?te(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?te(n):Pe(n)).join("")}function Mo(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Dt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var tl=process.getBuiltinModule("node:fs"),Te=e=>tl[e];var Bo=Te("accessSync");var qo=Te("appendFileSync");var jo=Te("constants");var Wo=Te("existsSync");var Vo=Te("statSync");var Bn=Te("truncateSync");function Wn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Wo(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!nl(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function nl(e){try{return Bo(e,jo.W_OK),
!0}catch{return!1}}function Jo({variables:e,outputs:t},n,r=()=>{}){Wn(n);let s=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(o=>{let i=n[o]??"";return{path:i,
size:jn(i)}});sl(()=>{try{Ho(n.GITHUB_ENV??"",e),Ho(n.GITHUB_OUTPUT??"",t),r()}catch(o){for(let{path:i,size:a}of s)jn(i)>a&&Bn(i,a);throw Vn("The values could n\
ot be written for later steps; nothing is exported.",o)}})}function Ho(e,t){t.size>0&&qo(e,[...t].map(rl).join(""))}function Go(e){jn(e)>0&&Bn(e)}function Vn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var qn=process.platform==="win32"?`\r
`:`
`;function rl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${qn}${t}${qn}${n}${qn}`}function jn(e){return Vo(e,{throwIfNoEntry:!1})?.
size??0}function sl(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Ko(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function zo({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Hn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Ut=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Hn(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?$e(t):t}get#r(){this.#n??=Ko(bn(this.#e));let t=Hn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var ol=process.getBuiltinModule("node:fs"),Qo=e=>ol[e];var Yo=Qo("existsSync");var Zo=Qo("realpathSync");var il=process.getBuiltinModule("node:path"),Xo=e=>il[e];var ei=Xo("join");var ti=Xo("sep");var al=process.getBuiltinModule("node:url"),cl=e=>al[e];var ni=cl("fileURLToPath");var pl="docs/troubleshooting.md";function ri(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=ll(t),s=`${pl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${s} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${s}`}function ll(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:s}=e.environment,[,o,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=dl(e);return[{repository:t,ref:n,folder:""},{repository:o&&
`${o}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:s,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function dl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,s=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(s)?s:void 0}var si=ni(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function ii(e,t){let{GITHUB_WORKSPACE:n}=t;return ri(e,{environment:t,root:oi(si),workspace:n&&oi(
ul(n)),isOwnClone:Yo(ei(si,".git"))})}function oi(e){return e.split(ti).join("/")}function ul(e){try{return Zo(e)}catch{return e}}async function ai(e,t=process.stdout){t.cork();let n=new Promise((r,s)=>{yl(t,()=>{for(let o of e)for(let i of ml(o))vo(i)}),t.write("",o=>o?s(o):r())});t.uncork(),
await n}var fl=process.env.ACT==="true";function ml(e){return/^[\x00-\x7f]/.test(e)?[e]:fl?[`
${e}`,e]:[`
${e}`]}function yl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var ci=24;function pi(e=process.versions.node){if(!(Number.parseInt(e,10)>=ci))throw new u("E_RUNNER",`This action needs Node ${ci}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var Jn=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Ut(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,ai(n)])),await this.#t}info(t){To(this.#s(t))}debug(t){Oo(this.#s(t))}notice(t){
_o(this.#s(t))}warning(t){Po(this.#s(t))}fail(t,n){let r=ii(t.code,this.environment),{lines:s,apart:o}=Co(t,r);for(let i of o)this.info(i);$o(this.#s(s.join(`
`)),{title:t.code}),n&&this.summarize(Uo(this.#n.isConcealing?Fo(t):t,r)),process.exitCode=Ct.Failure}handOver(t){Jo(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Ao(t,n)}catch(r){throw Vn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Go(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Nn(n)))try{fo(n,`${Do(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Nn(n)?Eo(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#s(t){return Mo(this.#n.shown(t))}};function Mt(e){return Ro(e,{trimWhitespace:!1})}async function li(e){
let t=new Jn(Gr(process.env,process.platform));try{pi(),Wn(t.environment),await e(t)}catch(n){t.fail(Dt(n),!/^\s*false\s*$/i.test(Mt("job-summary")))}}function di(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Gn(t))&&!t.username&&!t.password}function Gn({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function ui(e,t){if(e!=="")return yi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Kn(e,t,n,r){let s=t(e).trim();
return s!==""?yi(e,s):mi(n[r]||n.AWS_ENDPOINT_URL||"")}function fi({AWS_ENDPOINT_URL:e=""}){return mi(e)}function mi(e){return URL.canParse(e)&&Gn(new URL(e))?e:
void 0}function yi(e,t){if(!di(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var Bt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function qt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function D(e,t){return e(t).trim()!==""}function jt(e,t){return t.filter(({input:n,unless:r,needs:s})=>!D(e,s)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var xl=64;function xi(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:s="1",GITHUB_JOB:o="\
job"}=t,i=zn(`${r}-${s}`),a=zn(o).slice(0,16);return`${zn(n).slice(0,xl-i.length-a.length-2)}-${i}-${a}`}function zn(e){return e.replace(/[^\w+=,.@-]/g,"-")}function hi(e,t,n){let r=Sl(e,t,n),s=wl(e);return gl(e),{identity:s&&vl(e,t,s,r[0]),regions:r,allowedAccountIds:Ol(e),network:$l(e,t),warnings:jt(e,hl)}}var hl=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function gl(e){if(!D(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!D(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Sl(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:s}=t,o=D(e,"secret-ids")&&s||r||s||"",i=n.map(({reference:d})=>d.kind==="arn"?d.region:""),a=e("\
aws-region").trim()||o||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
d=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:"Allowed: a regi\
on, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function wl(e){let t=e("role-to-assume").trim();return t===""?
void 0:Sn("The input role-to-assume",t)}function kl(e){return je(e("role-chain")).map(({line:t,text:n})=>Sn(`Line ${t} of role-chain`,n))}function bl(e,t){if(e!==
""){if(t.length===0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Gi\
ve the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_IN\
PUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function vl(e,t,n,r){let s=r.
startsWith("cn-"),o=kl(e);return{role:n,chain:o,externalId:bl(e("role-external-id").trim(),o),audience:e("audience").trim()||`sts.amazonaws.com${s?".cn":""}`,issuer:ui(
e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:xi(e("role-session-name").trim(),t),policy:Rl(e("session-policy").trim()||"scoped"),requiredClaims:El(e)}}
function El(e){return je(e("require-claims")).map(({line:t,text:n})=>{let[,r,s]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&s!==void 0)return{line:t,
claim:r,glob:s};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=producti\
on` or `ref=refs/heads/release/*`."})})}function gi(e){let t=qt(e,Bt.lease);return Ve("on-no-token",t("on-no-token"),["error","skip"])}function Rl(e){return e===
"scoped"||e==="none"?{kind:e}:{kind:"given",policy:Kr("session-policy",e,["scoped","none"])}}function Ol(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(
r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowe\
d: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function $l(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{
timeout:we("timeout",e("timeout")),maxAttempts:We("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:We("auto-select-family-attempt-time\
out",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Kn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Kn("secre\
tsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:fi(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ne=["false"],Si=()=>!0,wi=e=>e("export-credentials").trim()==="env",Wt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Pl={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Wt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Wt}`},"role-chaining":{unsaid:ne,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:ne,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:Si},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:ne,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:wi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===wi(e)},"overwrite-aws-profile":{unsaid:ne,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:Si},"disable-retry":{unsaid:ne,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:ne,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:ne,instead:Wt},"force-skip-oidc":{unsaid:ne,instead:Wt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function ki(e){let t=Object.entries(Pl).filter(([s,{unsaid:o=[]}])=>D(e,s)&&!o.includes(e(s).trim().toLowerCase())),[n,r]=[!0,!1].map(s=>t.filter(([,{isNeedless:o}])=>(o?.(
e)??!1)===s));if(r.length>0){let s=r.map(([o])=>o).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${s}.`,{fix:`Write instead:
${r.slice(0,8).map(([o,{instead:i}])=>`${o}: ${i}.`).join(`
`)}`})}return n.map(([s,{instead:o}])=>`The input ${s} has no effect here: ${o}.`)}var Vt="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let s=[];return r.allowed!==
void 0&&s.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&s.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Qe(r.meant)}`),s.length===0&&s.push(Vt),new u(
e,`Line ${t} of secrets: ${n}`,{fix:s.join(`
`)})}function Qe({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Yn(t,n),...r].join(" ").trimStart()}function Yn(e,t){return t===void 0?
e:`${e}#${t}`}function Zn(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,s]=_l(n),[o,...i]=Tl(s,t);if(o===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=o.indexOf("#");return a<
0?{line:t,name:r,reference:o,selector:void 0,options:i}:{line:t,name:r,reference:o.slice(0,a),selector:o.slice(a+1),options:i}}function _l(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Tl(e,t){let n=[],r=bi(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let s=Ll(e,r,t);n.push(e.slice(r,s)),r=bi(e,s)}return n}function bi(e,t){let n=t;for(;n<e.length&&Xn(e,n);)n+=1;return n}var Xn=(e,t)=>/\s/.test(e.charAt(
t)),Al={"[":"]","(":")","{":"}"},vi="expires=";function Ll(e,t,n){let r=t;for(;r<e.length&&!Xn(e,r);){if(e.charAt(r)==="#")return Ei(e,r+1,n);if(e.startsWith(vi,
r)&&r===t)return Ei(e,r+vi.length,n);r+=1}return r}function Ei(e,t,n){let r=[],s=t;for(;s<e.length&&(r.length>0||!Xn(e,s));){let i=e.charAt(s);if(i==='"'||i==="\
'"||i==="`"){s=Il(e,s,n);continue}let a=Al[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Qn(n,`${i} closes not\
hing`);s+=1}let o=r.at(-1);if(o!==void 0)throw Qn(n,`${o} is missing`);return s}function Il(e,t,n){let r=e.charAt(t);for(let s=t+1;s<e.length;s+=1)if(e.charAt(s)===
"\\")s+=1;else if(e.charAt(s)===r)return s+1;throw Qn(n,`a ${r} is missing`)}function Qn(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var er=new Map([["optional",Ht("optional",{optional:!0})],["public",Nl],["only",Dl],["file",Ht("file",{file:!0})],["base64",Ht("base64",{base64:!0})],["trim",Ht(
"trim",{trim:!0})],["stage",Ul],["version",Ml],["expires",jl],["max-age",Bl],["max-scopes",ql]]),Fl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, b\
ase64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Ri(e,{options:t}){let n=e.options.map(tr).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:s=""})=>[r,s]))}function Oi(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let s of e.
options){let{key:o,value:i}=tr(s),a=Object.hasOwn(t.options,o),c=er.get(o);if(!c&&!a)throw Hl(e,s,o,t);if(r.has(o))throw v("E_REQUEST",e.line,`the option ${o} i\
s given twice.`);if(r.add(o),!c)continue;let l=c(i,(d,f)=>v("E_REQUEST",e.line,d,Cl(e,s,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function tr(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Cl(e,t,n){let r=$i(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function $i(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),s=r.findIndex(l=>er.has(tr(l).key)),o=r.slice(
0,s<0?r.length:s),[i="",...a]=t.split("="),c=[a.join("="),...o].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[
...e.slice(0,n),p,...r.slice(o.length)]}function Ht(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function Nl(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function Dl(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let s of r){if(!ft(s.replace(/\*$/,"")))throw t(`only= lists "${s}", which is no name.`,n);let o=s.endsWith("*")?void 0:z(s);if(o!==void 0)throw t(
`only= lists ${s}, which ${o}.`,"another name")}return{only:r}}function Ul(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function Ml(e="",t,{versionIds:{pattern:n,wrong:r,allowed:s}}){if(!n.test(e))throw t(r,s);return{version:{
versionId:e}}}function Bl(e,t){let n=Yr(e??"");if(!n)throw t("max-age needs a duration above zero.",Qr);return{maxAge:n}}function ql(e="",t){let n=e.split(",");
if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function jl(e,t){let n="expires=never, expires\
=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Wl(e,()=>t(`expires=${e} i\
s no date.`,n))}}function Wl(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=Vl(
e);if(!n)throw t();return{kind:"at",at:n}}function Vl(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===
void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let s=new Date(e);return Number.isNaN(s.getTime())?
void 0:s}function Hl(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, o\
r a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let s=e.options.slice(0,e.options.indexOf(t)).findLast(
c=>/^(?:only|public|max-scopes)=/.test(c)),o=s===void 0?void 0:$i(e.options,s);if(o&&s!==void 0&&e.options.indexOf(s)===e.options.indexOf(t)-1)return v("E_REQUE\
ST",e.line,`white space ends ${s}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:o}});let i=Jl(n),
a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Fl].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function Jl(e){let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...er.keys()].find(n=>n.startsWith(t))}async function _i(e){let t=[],n=e.split(`
`);for(let[r,s]of n.entries()){let o=await Gl(s,r+1,n.slice(r+1));o&&t.push(o)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return sd(t),t}async function Gl(e,t,n){let r;try{let a=Zn(e,t);r=a&&await Ti(a)}catch(a){
throw await Ye({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Vt,fault:Jt})}let{naming:s,reference:o}=r??{};if(s?.kind!=="derived"||o?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(o.name))return r;let i=await Ye({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:Vt,fault:Jt});if(i)throw i;return r}async function Ye(e){return(await import("./lease-inputs-foreign-line.js")).foreignLine(e)}async function Jt(e){try{let t=Zn(
e,1);t&&await Ti(t);return}catch(t){return t}}async function Ti(e){let t=await ps(e.reference),n=Ql(e),r=zl(e,t),s=Yl(e),o=Oi(e,t),i={line:e.line,text:Yn(e.reference,
e.selector),reference:r,naming:s,selector:n,...o};return await od(i,e),ed(i,e),await Kl(i),i}async function Kl({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await ts(n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function zl(e,t){let n=t.readReference(e.reference,Ri(e,t));if("kind"in n)return n;let{reason:r,meant:s}=n,[o="",...i]=s?.
split(" ")??[];throw e.reference===""?v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):v("E_REQUEST",e.line,`${T(e.reference)} is no reference to a secret: ${r}.`,{...s!==void 0&&{meant:{...e,reference:o,options:[...i,...e.options]}}})}function Ql(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function Yl(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw Zl(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!ft(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to \
begin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=z(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}\
.`,{allowed:"another NAME"});return{kind:"exact",name:t}}function Zl(e,t){let n=Qe({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_N\
AME",e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${Xl(r[1]??"",
r[2]??"")}${r[2]},${n}`}})}function Xl(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function ed(e,t){let n=[...td(e,t),...nd(
e,t)].find(({when:r})=>r);if(n)throw v("E_REQUEST",t.line,n.wrong,n.hint)}function td({naming:e,selector:t,reference:n},r){let s=n.kind==="prefix",o=t.kind==="j\
mespath"&&lt(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!s,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:s?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!o&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function nd(e,t){let{naming:n,selector:r,reference:s,version:o}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(
p.split("=")[0]??""))}),a=r.kind==="fields"||s.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:rd(t)}},{when:e.only!==void 0&&!mt(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Pi(e.only)!==void 0,wrong:`only= lists ${Pi(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:o.versionId!==void 0&&s.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function Pi(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function rd(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function sd(e){let t=new Map;for(let n of e)for(let r of ss(n)){let s=t.get(r.toUpperCase());if(s)throw v(
"E_NAME",n.line,`line ${s.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function od(e,t){
let{selector:n,expires:r}=e,s=A(e);if(n.kind==="jmespath"&&await wn(n.expression,s,o=>Qe({...t,selector:o})),r?.kind==="selector"){let o=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await wn(r.expression,s,i=>Qe({...t,options:o(i)}))}}var Ai="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Li={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Ii(e,t){let n=new Map;for(let[r,s]of e.split(`
`).entries()){let o=s.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();o===""||n.has(o)||n.set(o,await id(o,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function id(e,t,n){let r={input:"\
secret-ids",raw:e,line:t,allowed:Ai,fault:async a=>ad(a,n),faultOfSecrets:Jt},s;try{s=Fi(e,t,n)}catch(a){throw await Ye({...r,error:a})}if(!/^[A-Za-z_]\w*=[^,]+$/.
test(e))return s;let o=`A secret that is called so takes an alias before it: ALIAS, ${e}`,i=await Ye({...r,note:o});if(i)throw i;return s}function ad(e,t){try{Fi(
e,1,t);return}catch(n){return n}}function Fi(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:s=[]}){let[o="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===
void 0?[void 0,o]:[o,i],p=pd(c,t);return a&&ld(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:cd(a,p),letterCase:Li[r]},selector:{kind:n?"unfolded":
"whole"},version:{},optional:!1,public:s,file:!1,base64:!1}}function cd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===
void 0?t.arn:e}function pd(e,t){let n=cs(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new u(
"E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Ai})}function ld(e,t,n,r){let s=ut(Xr(e),Li[r]),o=e===s?z(e):`is no name under name-transformation: ${r}`;if(o!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${o}.`,{fix:e===s?"Allowed: another alias.":`Probably meant: ${s}, ${t}`})}var dd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function nr(e){let t=je(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return dd.filter(({input:n,unsaid:r,of:s})=>e(n).trim()!==r&&
!s.some(o=>t.includes(o))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var ud=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Ci(e,t){let n={},r=qt(f=>{let m=e(f);return m.trim()!==""&&(n[f]=m),m},
Bt.lease),s=ki(e),{verifications:o,kept:i,dropped:a}=await fd(r,t),c=await hd(r),p=await yd(hi(r,t,c),r),l=we("min-remaining",r("min-remaining")),d=await md(r,{
...p,minRemaining:l,isForeignSts:p.network.stsEndpoint!==void 0});if(c.length===0&&d.length===0)throw gd();return{...p,requests:c,exporting:{env:_("export-env",
r("export-env")),onConflict:Ve("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:We("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},
expiry:{minRemaining:l,warnRemaining:we("warn-remaining",r("warn-remaining")),maxAge:D(r,"max-age")?we("max-age",r("max-age")):void 0,isRequired:_("require-expi\
ry",r("require-expiry"))},checkRotation:_("check-rotation",r("check-rotation")),verifications:o,requireVerify:_("require-verify",r("require-verify")),credentials:d,
unsetCurrentCredentials:xd(r),dryRun:_("dry-run",r("dry-run")),jobSummary:_("job-summary",r("job-summary")),cleanup:_("cleanup",r("cleanup")),cli:_("cli",r("cli")),
maskAccountId:_("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[...s,...a.map(f=>`No record keeps the \
text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...p.warnings,...jt(r,ud),...nr(r)]}}async function fd(e,t){let n=e(
"verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:s}=await import("./verifications.js");return{
verifications:r(n,t.GITHUB_API_URL),...s(n)}}async function md(e,t){if(e("export-credentials").trim()==="none"&&nr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function yd(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(s=>D(t,s)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function xd(e){let t=_("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||D(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function hd(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?_i(t):Ii(n,{parseJsonSecrets:_("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ve(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(s=>s!=="")})}
function gd(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Sd=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ni=Sd("randomUUID");function Gt(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,s=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:s}:
{judgement:s||r<wd(e,n)?"expiring":"ok",stops:s}}function wd({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Ze(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function Kt(e,t=""){let n=bd(e);if(n)return[n];if(!kd(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function kd(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function bd(e){let t=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Ed(Buffer.from(
t[2],"base64url").toString()),r=rr(n?.exp);if(!r)return;let s=rr(n?.iat)??rr(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...vd(s,r)}}function zt(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return sr(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",s="00:00",o="Z"]=n,i=/^[+-]/.test(o)?`${o.slice(0,3)}:${o.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${s.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?sr(a):void 0}async function Qt(e){let t=zt(e);return t||!/\d{4}/.test(String(e))?t:(await import("./spelled-dates.js")).
spelledDateOf(e)}function rr(e){return typeof e=="number"?sr(new Date(e*1e3)):void 0}function sr(e){let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function vd(e,t){
return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Ed(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Di({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=zt(e);return n&&{at:n,source:`tag ${T(t)}`,firm:!0}}function Ui({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||zt(e)))return`The tag ${T(t)} of ${n} is "${T(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var qi=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function ji(e,t=""){let n=[];for(let[r,s]of e){let o=Rd(ir(r))?await Qt(s):void 0;if(o){let i={at:o,source:`field ${Mi(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof s=="string")for(let i of await Kt(s,t)){let a={...i,source:`${i.source} in field ${Mi(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:s})}}return n}function Rd(e){return qi.test(or(e))}function Mi(e){return T(e.split(".").map(Ee).join("."))}function Wi(e,t){if(t===void 0||
Bi(t)!==Bi(e.path))return!1;let n=qi.exec(or(ir(e.path)))?.groups?.whose??"",r=or(ir(t));return n===""||r===""||r.includes(n)||n.includes(r)}function or(e){return e.
toLowerCase().replace(/[-_.\s]/g,"")}function ir(e){return e.slice(e.lastIndexOf(".")+1)}function Bi(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Vi(e,t){let{rule:n,hints:r,tagged:s,selected:o,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await Kt(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:y})=>y):p,d=n||e.public?[]:r.filter(({content:y})=>y!==e.value),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],m=[...l,...d.
map(y=>Od(y,e,a))];return[...f,...o?[o]:[],...e.isPrevious?m.map(y=>({...y,firm:!1})):m,...e.public||!s?[]:[s]]}function Od(e,{path:t},n){let{expiry:r,kind:s}=e;
return s!=="date"?r:Wi(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${ds}`}}function Hi(e,t,n){let r=Ze(e.filter(({firm:o})=>o)),s=Gt(r,t,n).stops;
return{firmExpiry:r,expiry:s?r:Ze(e)}}async function Ji(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let s=L(Ae(t)),o=s===void 0?void 0:await dt(s,e.
expression),i=await Qt(o instanceof ce?o.source:o);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function ar(e){let t=L(Ae(e));return I(t)?[...pt(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof ce?
r.source:r]):[]}async function $d(e){let t=ar(e),n=Ae(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Gi(e){return ji(await $d(e),Ae(e))}function Ae(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function Ki(e,t){let{expiry:n,request:r}=e;if(!n)return"";let s=n.at.getTime()<=t;if(s&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let o=`Put a new one into the secret${s?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${o}${i}.`,...cr(e)].join(" ")}function cr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(us(n)){let s=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r?[s]:[Z(`${F(e,Pd(n))} if it is to stop a deploy in time`),s]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${F(e,"expires=never")}.`]:[`If that is not when this value ends, ${F(e,"expires=own")}.`]}function Pd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function zi(e,t,n,r=new Map){let s=new Map,o=[];for(let i of e){let{secret:a,request:c}=i,p=s.get(a)??await Gi(a.value);s.set(a,p);let l=c.expires,d=await Vi(
_d(i),{rule:l,hints:p,tagged:Ad(a),selected:await Ji(l,a.value,{where:`${A(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Ld(a),now:t,secret:Ae(
a.value)}),{expiry:f,firmExpiry:m}=Hi(d,t,n),y=a.createdAt&&t-a.createdAt.getTime();o.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",
stops:!1}:Gt(f,t,n),age:y,isTooOld:y!==void 0&&y>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return o}function _d({value:e,field:t,secret:n,request:r,public:s}){
return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":Td(t,n),public:s,isPrevious:r.version.stage==="AWSPREVIOUS"}}function Td(e,t){if(e===void 0)return;
let n=ar(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Ad({description:e,stages:t}){if(!(!e||e instanceof k)){
if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Di(e)}}function Ld({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}\
's word`,firm:!0,...r>0&&{life:r}}}var pr=5;function Qi(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expi\
red")-+(p.verdict.judgement==="expired"));let[s]=r;if(!s)return;let o=s.verdict.judgement==="expired",i=o?"":`, sooner than min-remaining (${q(n)})`,a=r.slice(0,
pr).map(p=>Yt(p,t));r.length>pr&&a.push(`and ${r.length-pr} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${o?"":"; or low\
er `min-remaining` to what the job needs"}.`;throw new u(o?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...cr(s),"Nothing was exported."].join(`
`)})}function Yt({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let s=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${s} ${be(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Yi(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Id(i)),[n]=t;if(!n)return;let[r,...s]=t.map(({name:i,request:a})=>`${i} (${a.text})`),o=s.length===
0?"":`
and of ${S(s)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${o}`,{fix:[Z(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",Z(`if it is no credential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function Id({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Zi(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function Zt({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:s}})=>!t?.entries.some(i=>hs(i,{name:n,arn:r,versionId:s})))}function Fd(e,t){let n=e.flatMap(({name:s,expiry:o})=>o?[{name:s,expiry:o}]:[]);if(t?.expiresAt){let s={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:s})}let r=Ze(n.map(({expiry:s})=>s));return n.find(({expiry:s})=>s===r)}function Cd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Xi(e,t){let{contents:n,end:r,now:s}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Nd(t);case"check":return new Map([...Dd(e.check,r,s),...n.credentials?.outputs??[]])}}function Nd({contents:e,path:t,
now:n}){let{id:r,judged:s,credentials:o,accountId:i}=e,a=s.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Cd(Fd(s,o),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...o?.outputs??[]])}function Dd({status:e,renewals:t},n,r){
let s=t.flatMap(o=>[...Zt(o).map(({name:i})=>i),...o.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",s.join(",")]])}var Ud=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Md="AWS_WEB_IDENTITY_TOKEN_FILE";function ea(e){return[...Ud,"AWS_CREDENTIAL_EXPIRATION",Md].filter(t=>e[t])}function ta({judged:e,credentials:t,git:n,inputs:r,renews:s},{runner:o,directory:i}){if(s||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=ra({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no f\
ile can be kept for ${S(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?o.warning(`${p} \`cli: false\` makes this a notice.`):o.notice(p),!1}function na(e,{runner:t,directory:n}){let r=ra(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${S(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function ra({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function sa(e,t){let{name:n,secret:r,request:s,verdict:o}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=s,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:o.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function oa({id:e,judged:t,credentials:n,git:r,accountId:s,claims:o,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(y=>sa(y,i.exporting.env&&!c.has(y.
name))),f=a?gs(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:s??null,claims:xs(o),expiresAt:vt(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Bd(p)),inputs:i.asGiven}}function Bd(e){let n=[...e].reduce((r,[s,o])=>r+$s(s,o),0);
return Math.ceil(n/4096)*4096}function ia(e,t,{credentialsOf:n,setUpGit:r}){let{runner:s,clock:o,directory:i}=t,{id:a,renews:c}=e.contents,p=kt(s.environment),l=bt(i.records(),p).records,d=l.
filter(B=>B.id!==a),f=Es(s.environment,d,B=>i.filePath(B,gt)),m=r?.(a,e.contents.inputs.requests,f,i),y={...qd(e,f,t,n),git:m},{credentials:h,inputs:x}=y,R=y.isWhole?
y.judged:Zt(y),O=!c&&x.unsetCurrentCredentials?ea(f):[],oe=ws(y,new Set(O),l,f),ge=ta(y,t),xn=c?Wd(a,R,i):new Map,Mr=()=>{c?Vd(c,xn,p,i):(i.remove(a),s.dropState())};
try{Rs(R);let B=new Map(R.map(E=>[E.name,vs(E)]));Os(x.exporting.env?B:new Map,R,f,process.platform),c||(s.saveState("lease",a),s.saveState("cleanup",String(x.cleanup)));
for(let E of R)E.request.file&&B.set(E.name,Hd(a,E,i));let Se=new Map([...B].filter(([E])=>x.exporting.env&&!oe.has(E)));for(let E of O)Se.has(E)||Se.set(E,"");
for(let[E,qe]of h?.variables??[])Se.set(E,qe);for(let[E,qe]of m?.variables??[])Se.set(E,qe);for(let[E,qe]of[...h?.files??[],...m?.files??[]])i.writeFile(a,E,Buffer.
from(qe));jd(h,d,i),na({judged:R,credentials:h},t);let Br=ge&&!c&&(x.cli||m!==void 0||(h?.files.size??0)>0);Br&&i.launcher.install();let hn=oa(y,{skipped:oe,variables:Se},
o);return c||(s.saveState("names",Ss(hn)),ge||s.saveState("record","none")),ge&&i.writeRecord(a,kn(hn,p)),{contents:y,changed:R,values:B,variables:Se,skipped:oe,
record:hn,isKept:ge,hasLauncher:Br,undo:Mr}}catch(B){throw Mr(),B}}function qd({contents:e,sessions:t=[]},n,r,s){return s?{...e,credentials:s(e.id,t,{...r,environment:n})}:
e}function jd(e,t,n){let r=e?.files.get(gt);if(r!==void 0)for(let{id:s,credentials:o}of t)o?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(s,gt,Buffer.from(
r))}function Wd(e,t,n){let r=new Map;for(let{name:s,request:o}of t){let i=o.file?n.readFile(e,s):void 0;i&&r.set(s,i)}return r}function Vd(e,t,n,r){let s=[...t].
map(([o,i])=>()=>r.writeFile(e.id,o,i));for(let o of[...s,()=>r.writeRecord(e.id,kn(e,n))])try{o()}catch{}}function Hd(e,{name:t,value:n,kind:r},s){return s.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function aa(e,t){let{inputs:n,renews:r}=e.contents,s=n.network.timeout,{runner:o,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(s,()=>ia(e,t,d)).catch(async m=>{throw m instanceof ks?await bs(m):m});try{return await a.settled(s)||o.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Jd(f,e,t)}catch(m){throw await a.inTurn(s,f.undo).catch(f.undo),
m}}function Jd({contents:e,changed:t,values:n,variables:r,skipped:s,record:o,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,
y=i?bt(l.records(),kt(p.environment)).records:[o],h=vt(y),x=new Map([...r,...Gd(h??"",p.environment)]),R=i?l.recordPath(f):"",O=Xi(c,{contents:e,path:R,end:h,now:d.
now()}),{outputs:oe,withoutOutput:ge}=Kd(O,n),xn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:oe,...xn}),{id:f,values:t,
skipped:s.intersection(n),withoutOutput:ge,isRenewal:m!==void 0}}function Gd(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Kd(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(o=>o.toLowerCase())),s=[];for(let[o,i]of t)r.has(o.toLowerCase())?s.push(o):n.set(o,i),r.add(o.toLowerCase());return{
outputs:n,withoutOutput:s}}var zd=new Set(["engine","host","port","dbname"]),Qd=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Yd=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ca(e){let t=L(e);if(!I(t))return new Set;let{engine:n,host:r,username:s,password:o,port:i,dbname:a}=t,
c=Xe(n,Qd)&&Xe(r,Yd)&&Xe(s,/./)&&Xe(o,/./),p=Zd(i)&&(a===void 0||Xe(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(o)?new Set:zd}function Xe(e,t){return typeof e==
"string"&&t.test(e)}function Zd(e){return e===void 0||/^\d{1,5}$/.test(e instanceof ce?e.source:String(e))}function et(e,t,n=ct){return{path:e,value:typeof t=="string"?t:n(t),kind:Xd(t)}}function Xd(e){return e===null?"null":e instanceof ce?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function lr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let s=[...t,n],o=typeof r=="string"?L(r):r;return I(o)?lr(o,s):[et(s,r,i=>ct(i,eu))]})}function eu({
source:e}){let t=JSON.stringify(Number(e));return pa(t)===pa(e)?t:e}function pa(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function da(e,t){if(t.kind==="whole")return[la(e)];let n=L(e);switch(t.kind){case"unfolded":return I(n)?lr(n):[la(e)];case"fields":return I(n)?[...pt(n)].
filter(([r])=>r.length>0).map(([r,s])=>et(r,s)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await dt(n,t.expression);return r===void 0?[]:[et(
lt(t.expression)??[],r)]}}}function la(e){return{path:[],value:e,kind:"string"}}function dr({request:e,field:t,secret:n}){let{naming:r,selector:s,text:o}=e,i=s.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:o;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${o}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${o}\``;default:return i?`Begin its names with something: \`NAME_*, ${o}\``:`Give\
 it a NAME: \`NAME, ${o}\``}}function ua(e,t){let{request:n}=t;if(e.request!==n)return V(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:dr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,s=r.kind==="prefix"?"SECRET":ke(r);return V(n)?e.field===void 0?"Write a line for eac\
h secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${s}#FIELD\``:`In place of this line wr\
ite one for each that is needed: \`NAME, ${e.field===void 0?s:`${s}#FIELD`}\``}async function fr(e,t){let n=await tu(e,t),r=ca(fa(t.value)??"");return n.map(s=>{let o=rs(s),i=e.public==="all"||o!==void 0&&(e.public.includes(o)||r.has(o)),{
kind:a}=s,c=e.trim?s.value.replace(/\r?\n$/,""):s.value;return{...ns(e,t.name,s),request:e,secret:t,field:o,value:c,kind:a,public:i}})}async function tu(e,t){let{
selector:n}=e,r=ma(e,t),s=fa(t.value);if(s===void 0||e.base64&&typeof t.value!="string")return[nu(e,r,t.value)];let o=await da(s,n);if(o==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(s);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Xt(e)}\``})}if(o.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret.",...wt(e)].join(" ")});return o}function fa(e){if(typeof e=="string")return e;try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function nu(e,t,n){let{base64:r,file:s,selector:o}=e;if(!r&&!(s&&o.kind==="whole"))throw new u("E_BINAR\
Y",`The value of ${t} is binary and no UTF-8 text.`,{fix:ru(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"binary"}}function ru(e){return ys(
e,"file")?V(e)||e.selector.kind==="whole"?`${Z(F({request:e},"file","base64"))} The one writes its bytes to a file, the other leases them in base64.`:`It has no\
 fields: write \`${Xt(e)} file\`, which writes its bytes to a file, or \`${Xt(e)} base64\`.`:e.selector.kind==="whole"?Z(F({request:e},"base64")):`It has no fie\
lds: write \`${Xt(e)} base64\`.`}function Xt({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):ke(t);return e.kind==="exact"?`${e.name}\
, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function ma({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t}\
)`:t}async function ya(e,t="linux"){let n=new Map;for(let r of e){await ou(r);let s=V(r.request)?Jr(r.name,t):r.name.toUpperCase(),o=n.get(s);if(o&&!(V(r.request)&&
su(o,r)))throw iu(o,r);(!o||o.value==="")&&n.set(s,r)}return[...n.values()]}function su(e,t){return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.
value||e.value===""}async function ou(e){let{name:t,origin:n,request:r}=e,s=n==="author"?z(t):await es(t);if(s===void 0)return;let o=t===""?'""':T(Ee(t));throw new u(
"E_NAME",`${A(r)}: ${ur(e)} would be the variable ${o}, which ${s}.`,{fix:dr(e)})}function iu(e,t){return new u("E_NAME",`${A(e.request,t.request)}: ${ur(e)} an\
d ${ur(t)} would both be the variable ${T(Ee(t.name))}.`,{fix:ua(e,t)})}function ur({request:e,secret:t,field:n}){let r=ma(e,t);return n===void 0?r:`the field ${T(
Ee(n))} of ${r}`}var au=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function mr(e,t){
for(let{claim:n,variable:r,required:s}of au){let[o,i]=[e[n],t[r]];if(!(o===void 0&&!s)&&!(i===void 0&&!s)&&(i===void 0||String(o)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function xa(e,t){for(let{line:n,claim:r,glob:s}of t){let o=e[r];if(o!==void 0&&pu(s).
test(String(o)))continue;let i=o===void 0?"does not have it":`says "${String(o)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${s}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${cu({line:n,claim:r,glob:s},o)}`})}}function cu({line:e,claim:t,glob:n},r){let s=/[*?]/.test(n),o=t==="environment"&&
!s?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);return r===void 0?t==="envir\
onment"?o:`${o} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?o:`${o} Only if this one may too, write \`${t}=${i}\` in \
line ${e} of \`require-claims\`.`}function pu(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function tt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function ha(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function yr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var hr=900,xr=e=>({duration:hr,policy:e}),en=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=lu(t,n);try{return[{keys:await this.keys(
xr(r)),plan:t,policy:r}]}catch(s){if(!(s instanceof re)||!du(s.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw s;return(await Promise.all(_s(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,s=r.at(-1);return s?(this.#t??=this.#n(),this.#s(r.at(-2)??n,s,await this.#t,t)):this.#r(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[s=t,...o]=n,i=r?.actions,a=await this.#r(t,xr(yr(s,i))),[c,p]=[t,s];for(let l of o)a=await this.#s(
c,p,a,xr(yr(l,i))),[c,p]=[p,l];return a}async#r(t,n){let{sts:r,token:s}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#o(t,n),o=>s.current(o)))}async#s(t,n,r,s){
let{sts:o,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#o(n,s),...a!==void 0&&{externalId:a},
...d&&{tagging:d}};return this.#i(n,t,()=>o.assumeFrom(f,r))}#o(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let s;try{s=await r()}catch(c){throw c instanceof k?new re(c,t,n):c}let{keys:o,assumedRoleArn:i}=s;await this.#e.runner.mask([o.accessKeyId,o.secretAccessKey,o.
sessionToken]);let a=zr(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return o}},re=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function lu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Ts(e,He(t)):void 0}
function du({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function ga(e,t){let n=new Map;for(let[r,s]of e){let o=s instanceof k?await xt(r.reference).explain(s,uu(r,s),t):s;for(let i of r.requests)n.set(i,o)}return n}
function uu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Sa(e,t){if(!(e instanceof re))return e;let{failure:n,role:r,from:s}=e,
{explainRole:o}=await import("./refused-role.js");return o(n,{...t,role:r,...s&&{from:s}})}function tn(e,t){if(!(t.length===0||t.includes(e)))throw new u("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"t\
he account":"the accounts"} ${S(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-id\
s: '${e}'\`. Nothing was exported.`})}function wa(e,t){return fu(e).some(n=>mu(n)===t)}function fu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function mu(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function ka(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>yu(i,t.length>0,n)),s=r?.split(":")[4];return s!==void 0&&tn(s,t),{accountId:s,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function yu(e,t,n){if(!(e instanceof k))throw e;let r=ie(
e)||it(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:s,readAwsConfig:o,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:s.environment,hasProfile:c=>[o(s.environment),i()].some(p=>wa(p,c))})}var xu=4*6e4,nn=class{#e;#t;#n=[];#r=Promise.withResolvers();#s;#o=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#s;
return!(n&&Date.now()-this.#o<=xu&&await n!==t)&&this.#s===n&&(this.#o=Date.now(),this.#s=this.#i()),this.#s}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:s}=this.#e,o=t.token(r),i=new gr(
t,s),a=await o;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:s,requiredClaims:o}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=tt(t).iss;if(!ha(l,r))throw new u("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof k))throw m;if(o.length>
0)throw hu(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),mr(tt(t),a.environment);return}let f=await c(
t,d,{issuer:l,audience:s,now:p});return mr(f,a.environment),xa(f,o),f}},gr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function hu(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function ba({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await ka(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let s=He(e),o=new nn(e,r),i=tt(await o.current());return r.runner.noteVisibility(zo(i)),e.requiredClaims.length>0&&await o.verified(),tn(s.accountId,n),{kind:"\
role",identity:e,token:o,accountId:s.accountId,claims:i,reader:Sr(e)}}function Sr(e){return{role:He(e),scoped:e.policy.kind==="scoped"}}async function va(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:s,claims:o}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
o}}catch(i){await r.verified();let{audience:a}=s,c=n??{policy:s.policy.kind,duration:hr};throw await Sa(i,{audience:a,claims:o,...c})}}var nt=25;function rn(e,{reader:t}){return t.scoped&&t.role?Ps(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(s=>s.region===r)}))}
async function Ea(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let s=new en(
{identity:t.identity,token:t.token,runner:n,sts:r}),o=[],i;return{sessions:(await yt(e,nt,async c=>{try{if(!i)return await s.open(c)}catch(p){if(!(p instanceof re&&
ie(p.failure)))throw p;i=p}return o.push(c),[]})).flat(),unopened:o,noAnswer:i}}function Ra({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let s=Sr(e),o=Et(t,{region:n,accountId:s.role.accountId},r),i=rn(o,{reader:s}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of ht(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,nt)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var sn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function rt(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,s=Math.floor((t.length-r)/3)*3;return s>0?t.subarray(r,r+s).toString("base64"):""}).filter(n=>n.length>=Le)}var Le=8,
gu=24,Oa=4;function wr(e,t){let n=[],r=s=>{let o=s+Le;for(;!t(e.slice(s,o))&&o-s<gu&&o<e.length;)o+=Oa;t(e.slice(s,o))&&n.push(e.slice(s,o))};for(let s=0;s+Le<=
e.length;s+=Oa)r(s);return e.length>Le&&r(e.length-Le),n}function kr(e){return new Set(e).size>=4}function $a(e){return kr(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Ie(e,t){let n=[];for(let r=0;r+Le<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function H(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${Fe(n)}`);return H(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function Fe(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function st(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function on(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var ot=e=>`\\u${Fe(e)}`,Pa=e=>`\\u${Fe(e).toUpperCase()}`,_a=e=>JSON.stringify(e).slice(1,-1);function ye(e,t){let n=H(e,t);return r=>n(_a(r))}var Su=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>wu[t]??Pa(t)),wu={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ta=[_a,ye(/[&<>\u2028\u2029]/g,
ot),ye(/[\u007f-\uffff]/g,ot),ye(/[\u007f-\uffff]/g,Pa),ye(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":ot(e)),ye(/\//g,()=>"\\/"),Su,ye(/[&'<=>\u2028\u2029]/g,ot),ye(/\u007f/g,
ot)];var J={"&":"&amp;","<":"&lt;",">":"&gt;"},Aa=[w(J),w({...J,'"':"&quot;"}),w({...J,"'":"&#39;",'"':"&#34;"}),w({...J,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...J,
"'":"&#39;",'"':"&quot;"}),w({...J,"'":"&#x27;",'"':"&quot;"}),w({...J,"'":"&#039;",'"':"&quot;"}),w({...J,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...J,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var ku={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function La(e){return H(e,t=>ku[t]??on(
t))}var an=[La(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),La(/[^ -&(-[\]-~]/gu)],Ia=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'\
"'`}),w({"'":"'\\''","!":"'\\!'"}),H(/[\\"$`]/g,e=>`\\${e}`),H(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),H(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),
H(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...an,w({$:"$$"}),w({"%":"%%"}),w({"{":"{{","}":"}}"})];var U={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function P(e,t,n){let r=Object.keys(e);return s=>{if(!t.test(s)&&!r.some(c=>s.includes(c)))return s;let o=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return o.set(c,p),p},a="";for(let c of s)a+=o.get(c)??i(c);return a}}var cn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
se=/[^ -~]/u,bu=e=>`\\x${st(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Fa=e=>st(e).map(t=>`\\x${t}`).join(""),Ce={"'":"\\'"},pn={'"':'\\"'};function j(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var br={
...U,...pn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Ca={...br,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function vu(e){return e<"\x80"?j(e):j(e).
replace(/^\\x/,"\\u00")}function Na(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Da=[P(U,cn,j),P({...U,...Ce},cn,j),P({...U,...Ce,"\b":"\\b","\f":"\\f"},
cn,e=>bu(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...Ce}),P(U,se,Fa),P({...U,...Ce},se,Fa),P({...U,...Ce},se,j),P(U,se,j),P(br,se,vu),P(br,cn,j),P({...U,
...pn,$:"\\$","@":"\\@"},se,on),w({"\\":"\\\\",...Ce,...pn}),P(Ca,se,e=>Na(j(e))),P(Ca,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Na(j(e))),e=>P({...U,
...pn},/\u0000/,j)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>P({...U,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},se,Eu)(e).replace(/^ /,"\\ ")];
function Eu(e){return[...Array(e.length).keys()].map(t=>`\\u${Fe(e[t]??"").toUpperCase()}`).join("")}function g({kept:e,space:t,letters:n,keepsOthers:r}){let s=e.replace(/[\\\]^-]/g,"\\$&"),o=new RegExp(`[^A-Za-z0-9${s}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(o,c=>{let p=a.get(c)??Ru(c,n);return a.set(c,p),p})}}function Ru(e,t){return st(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var M="-_.~",Ne="-_.~!*'()",Ua=[g({kept:M}),g({kept:M,letters:"lower"}),g({kept:M,space:"+"}),g({kept:Ne}),g({kept:Ne,letters:"lower"}),
g({kept:"-_.*",space:"+"}),g({kept:"-_.!*()",space:"+",letters:"lower"}),g({kept:`${M}/`}),g({kept:`${M}$&+,;=`}),g({kept:`${M}$&+:=@`}),g({kept:`${M}$&+,/:;=@`}),
g({kept:`${M}$&+,/:;=?@!()*`}),g({kept:"!$%&'()*+,-._~"}),g({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),g({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),g({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),g({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),g({kept:`${Ne};:&=+$,`,keepsOthers:!0}),g({kept:`${Ne}:@&=+$,;/`,keepsOthers:!0}),g({kept:`${Ne};/?:@&=+\
$,[]`,keepsOthers:!0}),g({kept:`${M}!$&'()*+,;=:`}),g({kept:`${M}!$&'()*+,;=`}),g({kept:`${Ne};,/?:@&=+$#`}),g({kept:`${M}!#$%&'()*+,/:;=?@[]`})];var Ou=[...sn,...Ta,...Ua,...Ia,...Da,...Aa];function*Ba(e){for(let t of an)yield t(e);for(let t of rt(e))yield t,yield _u(t);for(let t of/^\w*$/.test(e)?sn:Ou)
yield t(e)}function*qa(e){for(let t of an)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of rt(e))yield t;for(let t of sn)yield t(e)}var Ma={from:37,to:512},
$u=1024;function ja(e){let t=Buffer.byteLength(e);if(t<Ma.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=$u&&W(e)?wr(e,$a):[];return new Set(
[...n,...t<=Ma.to?rt(e).flatMap(r=>wr(r,kr)):[]])}var Pu=[76,64];function Wa(e){let[t=""]=rt(e);return new Set(Pu.filter(n=>t.length>n).flatMap(n=>Ie(t,n)))}function _u(e){
return e.replaceAll("+","-").replaceAll("/","_")}function Va(e){let t=new Set;for(let n of $(e)?[e,...Y(e)]:[e]){t.add(n);for(let r of Tu)t.add(r(n))}return t}var Tu=[e=>vr(e,0),e=>vr(e,1),e=>vr(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Iu,Fu,e=>e.replace(/[<>"'&]/g,t=>Au[t]??t)];function vr(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Au={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Lu={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Iu(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Lu[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Fu(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Cu=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Nu=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Ja=100;function Er(e){if(!/^\s*[[{"]/.
test(e)||!G(e))return;let t=[],n=[],r=0,s="";for(let[o,i,a]of e.matchAll(Cu))if(o==="{"||o==="[")r<Ja&&(n[r]=s),r+=1,s=o==="["?s:"";else if(o==="}"||o==="]")r-=
1;else if(i===void 0)t.push({keys:Ha(n,r,s),text:o});else{let c=JSON.parse(i);a===void 0?t.push(...Du(i,c).map(p=>({keys:Ha(n,r,s),text:p}))):(s=c,W(s)&&t.push(
{keys:[],text:s,isKey:!0}))}return t}function Du(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Ga(e){let t=Er(e)?.filter(({isKey:n})=>n)??[];return[...new Set(
t.map(n=>n.text))]}function Ha(e,t,n){return[...e.slice(0,Math.min(t,Ja)),n].filter((r,s,o)=>r!==""&&r!==o[s-1])}function Ka(e){return/^\s*[[{]/.test(e)&&G(e)?e.
replace(Nu,"$1"):void 0}function G(e){if(!Zr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Uu=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Mu=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Rr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Uu)]:[...e.matchAll(Mu)];if(t.length<2)return;let n=e.includes(
";")?Bu:qu;return t.map(([,r="",s=""])=>({keys:[r],text:n(s)}))}function Bu(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function qu(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function za(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...ju(n)]:[r]}function ju(e){let t=Or(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Or(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Wu=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Vu=/^(\s*)- +(.*)$/,Hu=/^\s*$/,Ju=/^\s*(?:#|;|!|\/\/\s)/,
Gu=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Qa(e){let t=new $r(e.split(/\r\n|\r|\n/)),n=[],[r,s]=[0,0];for(let o=t.next();o!==void 0;o=t.next()){let i=o;
if(!(Hu.test(i)||Gu.test(i)))if(Ju.test(i))n.push(...Za(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Pr(i.trim())),s+=1)}}return r>0&&r>=s?n:void 0}
function Pr(e){let t=Za(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var $r=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",s,o=""]=Wu.exec(t)??[];if(s===void 0)return this.#r(t);let i=zu(s);if(W(i))return;let a=n.length+r.length,c=[...this.#s(
a),i];return this.#n.push({indent:a,key:i}),this.#o(c,o.trim(),n.length)}#r(t){let[,n="",r]=Vu.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#o(this.#s(
n.length+1),r.trim(),n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#o(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return Ya(t,n);let o=this.#a(n,s);return o===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?Xu(
o):o.replaceAll("''","'")},{keys:t,text:o}]}#i(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let s=r.search(/\S/);if(s>=0&&s<=t)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,s=r.exec(t.slice(1))?.[1];if(s!==void 0)return s;let o=this.#e.slice(this.#t,this.#t+Ku),
i=r.exec([t.slice(1),...o].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Ku=100;function zu(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Ya(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Ya(e,n)];let r=Qu(t);if(G(r))return[{keys:e,text:r}];let s=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(s!==void 0)return Yu(e,s);let o=r.replace(/\\(.)/g,"$1");return[...new Set([o,r,t])].map(i=>({keys:e,text:i}))}function Qu(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function Yu(e,t){return t.split(/,\s*/).map(n=>{let[,r,s=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],o=(r===void 0?n:s).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:o}})}var Zu={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Xu(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,s)=>s===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Zu[s]??s)}function Za(e){return e.split(/[\s,;|"']+/).filter(t=>W(t)).map(t=>({keys:[],text:t}))}function Xa(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",s=""])=>({keys:[r],text:s.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...s])=>/^(?:\d+|\*)$/.test(r??"")&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var ef=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,tf=[64,76];function ec(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(ef,(r,s,o)=>(t.push(...nf(o)),""));return t.length===0?void 0:{parts:t,rest:n}}function nf(e){let t=e.split(/\s+/).filter(s=>/^[A-Za-z\d+/]+=*$/.test(
s)),n=t.join("");return[...new Set([...t,...tf.flatMap(s=>Ie(n,s)),n])].map(s=>({keys:[],text:s,isLine:!0}))}var rf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,sf=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function tc(e){let[,t,n]=sf.exec(e)??[];if(t!==void 0&&n!==void 0)
return[ln(["password"],n)];let r=rf.exec(e)?.[1];if(r===void 0)return;let s=of(r),o=s<0?[]:af(r.slice(0,s)),[i="",...a]=r.slice(s+1).split(/[?#;]/),[,...c]=i.split(
"/");for(let p of c)o.push(...De([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);o.push(...De([nc(l)],d),...De([],d===""?l:""))}
return o.filter(({text:p})=>p!=="")}function of(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function af(e){let t=e.indexOf(":");return t<0?De([],e):[...De(["password"],e.slice(t+1)),...De([],e.slice(0,t))]}function De(e,t){
let n=nc(t);return n===t?[ln(e,t)]:[ln(e,n),ln(e,t)]}var ln=(e,t)=>({keys:e,text:t});function nc(e){try{return decodeURIComponent(e)}catch{return e}}function sc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!ve(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:rc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
s=r.find(([,o])=>o==="key"||o==="name")?.[2];for(let[,o="",i,a]of r)t.push({keys:[o==="value"&&s!==void 0?s:o],text:rc(i??a??"")})}return t}var cf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function rc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>cf[n]??"")}var pf=[{name:"JSON",parts:Er},{name:"HTTP authorization header (Bearer, Basic)",parts:za},{name:"URL, JDBC URL",parts:lf},{name:"XML (Maven, .NET)",parts:sc},{
name:".netrc, .pgpass",parts:Xa},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Rr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Qa}];
function lf(e){let t=tc(e);return t&&[...t,...e.includes(";")&&Rr(e.slice(e.indexOf(";")+1))||[]]}var df=12;function*dn(e,t=[],n=0){if(n>df)return;let r=G(e)?void 0:
ec(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*dn(r.rest,t,n+1));return}for(let s of uf(e)){let o={...s,keys:[...t,...s.keys]};s.text!==e&&(yield o,(!s.isLine||
/[:=/;{<]/.test(s.text))&&(yield*dn(s.text,o.keys,n+1)))}}function uf(e){if(e.length<ff)return[];for(let{parts:r}of pf){let s=r(e);if(s)return s}let t=Or(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):$(e)?Y(e).flatMap(Pr):[]}var ff=6;function un(e,t){let{minLength:n}=t,r=mf(e,t),s=r.filter(({isLine:d})=>!d).map(({text:d})=>ve(d)),o=new Map,i=(d,f)=>{Q(d,n)&&!o.has(d)&&o.set(d,{text:d,kind:f})},
a=Y(e),c=$(e)&&r.length>0?"whole":_r(e,s);if(i(e,c),a.length===1)for(let d of a)i(d,_r(d,s));for(let{text:d,isLine:f}of r){let m=f?Sf(d,a.length):_r(ve(d),s);i(
d,m),$(d)||i(ve(d),m)}let p=gf(a,o,s),l=$(e)?Ka(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...o.values()],cover:p}}function mf(e,{publicFields:t=[]}){let n=new Set(
t),r=[...dn(e)].filter(({keys:o})=>!o.some((i,a)=>n.has(o.slice(0,a+1).join("_")))),s=r.filter(St);return s.length>0||!$(e)||G(e)?s:r.filter(fs)}var oc=200,yf=65536;
function _r(e,t){return hf(e,t)?"whole":"leaf"}var xf=128;function hf(e,t){if(e.length>yf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&G(e);
return e.length<xf&&!n?!1:t.slice(0,oc).some(r=>r.length<e.length&&e.includes(r))}function gf(e,t,n){if(![...t.keys()].some(o=>!$(o)))return"none";let r=n.slice(
0,oc),s=o=>t.has(o)||r.some(i=>o.includes(i));return e.every(s)?"whole":"parts"}function Sf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var ic={masks:2e3,characters:524288};function K(e,t,n=un(e,t).texts){let r=new fn(t.minLength);for(let{text:s}of n)$(s)||r.add(s);for(let s of n)r.isFull||r.addAll(
kf(s));for(let{text:s,kind:o}of n)o==="leaf"&&r.addAll(ja(s));return r.addAll(Wa(e)),[...r.all]}function ac(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),s=new fn(t);s.add(r);for(let o of[76,64])s.addAll(Ie(r,o));return s.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=wf?s.addAll(Y(n.toString())):s.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(W)),[...s.all]}var wf=1024;function mn({user:e,password:t},n){if(!Q(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var fn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=ic.masks}add(t){return this.all.has(t)||!Q(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=ic.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*kf({text:e,kind:t}){if(t==="line")return;let n=$(e)?
new Set([e]):Va(e);for(let r of t==="leaf"?Ba(e):qa(e))n.has(r)||$(r)||(n.add(r),yield r)}function Ue(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Tr(e,t){let n=e.filter(o=>xe(o,t)),r=new Set,s=o=>{for(let i of o)r.add(i)};for(let o of n)s(bf(o,t));for(let o of new Set(n.map(i=>i.secret))){s(vf(o).
filter(i=>Q(i,t)));for(let i of Of(o))s(mn(i,t))}return Ue(r)}function xe(e,t){return Ar(e,t)!=="none"}function Ar(e,t){let{value:n,kind:r,public:s}=e;return s||
r==="boolean"||r==="null"||!Q(n,t)?"none":r==="binary"?"whole":lc(e,t).cover}var cc=new WeakMap;function lc(e,t){let n=dc(e),r=[t,...n,e.value].join(`
`),s=cc.get(e.secret)??new Map;cc.set(e.secret,s);let o=s.get(r)??un(e.value,{minLength:t,publicFields:n});return s.set(r,o),o}function bf(e,t){let n={minLength:t,
publicFields:dc(e)};if(e.kind!=="binary")return K(e.value,n,lc(e,t).texts);let r=Buffer.from(e.value,"base64"),s=r.toString();return[...ac(r,n),...Buffer.from(s).
equals(r)?K(s,n):[]]}function dc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function vf({value:e}){return typeof e=="string"?Ga(e).flatMap(
t=>[t,ut(t)]):[]}var pc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Ef=/pass|secret|token|key|pwd|credential/i,
Rf=5;function*Of({value:e}){let t=typeof e=="string"?L(e):void 0;if(!I(t))return;let n=Object.entries(t).filter(o=>typeof o[1]=="string"),r=n.filter(([o])=>pc.test(
o)).slice(0,Rf),s=n.filter(([o])=>Ef.test(o)&&!pc.test(o));for(let[,o]of r)for(let[,i]of s)yield{user:o,password:i}}var $f=8192;async function uc(e,t,n){if(e.reduce((o,{value:i})=>o+i.length,0)<$f)return Tr(e,t);let s=[];for(let o of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Pf();for(let i of Tr(o,t))s.push(i)}return Ue(s)}function fc(){K('no secret: {"user": "name"}',{minLength:1}),K("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Pf(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Lr(e,t,n,r){let s=new Map,o=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Ea(rn(i,t),t,{runner:r.runner,
sts:l});o.push(...d.sessions);for(let[h,x]of await _f(d.sessions,p,r))s.set(h,x);let{noAnswer:f}=d;for(let h of d.unopened.flatMap(x=>x.queries))f&&s.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let y=[...s].filter(Tf);if(m===void 0||y.length===0)break;r.runner.warning(Lf(c,m,y));for(let[h]of y)s.delete(h);i=y.map(([
h])=>Af(m,h))}return{results:s,sessions:o}}async function _f(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...ht(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),s=new Map;return(await yt(r,nt,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=s.get(l);if(d)return a.map(m=>[
m,d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof k&&ie(m)&&s.set(l,m);return f})).flat()}function Tf(e){let[{reference:t},
n]=e;return n instanceof k&&ie(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function Af(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function Lf(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,s=n[0]?.[1].message;return`${e} did not answer (${s}): ${r} read by way of ${t} instead.`}var mc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Ir=3,If=2;async function yc(e,t,n){let r=[],s=new Map;for(let o of e)try{let i=Nf(o,t);if(mt(o))r.push(...await Ff(o,i,n));else for(let a of i)r.push(...await fr(
o,a))}catch(i){if(!(i instanceof u))throw i;o.optional&&mc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Cf(s,i,o)}if(s.size>0)throw Mf([...s.
values()]);return r}async function Ff(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),s=[],o=[];for(let p of t)r.isUnlisted(e,p.name)?o.push(p.name):s.push(
...await fr(e,p));let i=await r.withListedNames(e,s),a=r.missingNames(e,s);a.length>0&&n.notice(`${A(e)}: nothing gives ${S(a)}, which only= lists.`);let c=r.leftOutSentence(
e,s,o);return c!==void 0&&n.info(c),i}function Cf(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Nf(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw new u("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${wt(e,"there may be none").join("")}`.trim()});let r=Uf(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET\
_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:Df(e,r)});return n}function Df(e,t){return V(e)?`Leave the alias out, so \
that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Uf({
naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function Mf(e){let t=e.map(Bf),[n,...r]=t;if(!n||r.length===
0)return n??Dt(new RangeError("Nothing failed."));let s=r.slice(0,Ir).map(({code:a,message:c})=>`${a}: ${c}`),o=r.length>Ir?[`and ${r.length-Ir} more`]:[],i=[...new Set(
t.flatMap(({fix:a})=>a??[]))];return new u(n.code,[n.message,...s,...o].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,If).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function Bf({error:e,requests:t}){let{code:n,message:r,fix:s,statements:o,cause:i}=e;return new u(n,`${A(
...t)}: ${r}`,{fix:s,statements:o,cause:i})}async function xc(e,t,n){let{runner:r,clock:s}=t,{requests:o,regions:i,verifications:a}=e;t.connectAhead(()=>Ra(e));let c=await ba(e,t),p={region:i[0],accountId:c.
accountId},l=Et(o,p,e.checkRotation),d=l.some(hc)?qf(l,c,i,{services:t,keeping:n}):Lr(l,c,i,t),{result:f,claims:m}=await va(c,d),y=await ga(f.results,c.reader);
r.info(jf(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let h=await ya(await yc(o,y,r),process.platform);await r.mask(await uc(h,e.
exporting.minMaskLength,t.timeOver));let x=a.length>0||o.some(({maxScopes:O})=>O)?await(await import("./verify.js")).verify({verifications:a,requests:o,values:h,
isRequired:e.requireVerify},t):void 0,R=await zi(h,s.now(),e.expiry,x);return{job:c,claims:m,judged:R}}function hc({reference:e}){return xt(e).isMinting===!0}async function qf(e,t,n,{
services:r,keeping:s}){let{keepMinted:o,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(hc),s,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Lr(
c,t,n,r);return await o(p,s,r),{results:new Map([...a,...p]),sessions:l}}function jf(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(
t.sub)} as ${e.reader.role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var Wf=5;function gc(e,t){let n=e.filter(a=>xe(a,t)&&ms(a.value.trim()));if(n.length===0)return;let r=S(n.map(({name:a})=>a)),s=n.filter(({field:a,name:c,value:p})=>!Vf(
a??c,p)),o=[...Map.groupBy(s,({request:a})=>a.line).values()].map(Hf),i=o.length===0?"":` What is no secret: ${o.slice(0,Wf).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function Vf(e,t){return St({keys:[e],text:t})}function Hf(e){let[t]=e;if(!t)
return"";let n=A(t.request).replace(/^L/,"l"),r=e.flatMap(({field:o})=>o??[]),s=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?s?`public-fields: ${S(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${s?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var Jf=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Sc(e){return{by:Jf.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function wc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function kc(e,t){let n=[],r=[];for(let s of zf(e)){let{description:o}=s.secret,i=Qf(s);if(!o)continue;if(o instanceof k){r.push({text:i,arn:s.secret.arn,failure:o});
continue}let a=is(o,t);a&&n.push(as(a,i,t));let c=(o.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Ui(o,i)].filter(p=>p!==void 0))}return[...n,...Gf(r)]}function Gf(e){let t=e.filter(({failure:s})=>s.code?.startsWith("AccessDenied")),n=e.filter(s=>!t.includes(
s)),r=s=>`Nothing is known of the rotation and the tags of ${S(s.map(({text:o})=>o))}: ${s[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${Kf(t)}`]:[]]}function Kf(e){let t=e.map(({failure:i})=>Sc(i)),n=t.find(({isExplicit:i})=>i);if(n)return wc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",s=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),o=[...s.length>
0?[ae({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:s.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...s.length<e.length?[ae({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${o.join(`
`)}`}function zf(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Qf({name:e,request:{reference:t}}){let n=ke(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var Me=864e5,bc=[45*Me,400*Me],Yf=7*Me,Zf=12,Xf=.02,em=5,vc=18,tm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Rc(e,t){
let n=nm(e),r=d=>n.filter(({at:f})=>f-t<=d),s=d=>d.at>t,o=bc.find(d=>r(d).filter(s).length>1)??bc[1],i=r(o).slice(0,Zf),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*Xf,{tick:p,format:l}=im(a-t);return["```mermaid",`%%{init: ${tm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${rm(d,t,c)}`),"```",""]}function nm(e){let t=new Map,n=[...e].sort((r,s)=>Number(r.
public??!1)-Number(s.public??!1));for(let{name:r,secret:s,expiry:o,verdict:i}of n){if(!o)continue;let a=o.at.getTime(),c=`${s.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,s)=>r.at-s.at)}function rm({at:e,names:t,judgement:n},r,s){let[o=""]=t,i=o.length>
vc?`${o.slice(0,vc)}\u2026`:o,a=t.length>1?` +${t.length-1}`:"",c=e>r?om(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+s)]:[Math.max(Math.min(e,r-s),r-em*s),r];return`${c}\
 ${i}${a} :${sm(e-r,n)}${Ec(p)}, ${Ec(l)}`}function sm(e,t){return e<=0?"crit, ":t==="ok"?"":e<=Yf?"active, crit, ":"active, "}function om(e){return q(e).replace(
/^(\d+ \S+) .*/,"$1")}function Ec(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function im(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:Me,counts:[1],format:"%-d %b"},{name:"week",length:7*Me,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*Me,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:s,format:o}of t){let i=s.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:o}}return{tick:"6month",format:"%b %Y"}}var am=500,cm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function $c(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Oc(i)-Oc(a)).
slice(0,am),s=t.length-r.length,o=(e.credentials??[]).map(i=>`- ${Pe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...o].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Rc(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>pm(i,e)),...s>0?["",`and ${s} more.`]:[],...o.length>0?["",...o]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function pm(e,t){let{name:n,request:r,secret:s,expiry:o,verdict:i,age:a}=e,c=o?Fr(lm(be(o.at,t.now)),`${Pe(o.source)}, ${os(o.at)}`):"not known",p=`version ${te(
s.versionId.slice(0,8))} ${Pe(s.stages.join(", "))}`;return`| ${[Fr(te(n),dm(e,t)),`${cm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Fr(te(r.text),
a===void 0?p:`${p}, ${q(a)} old`)].join(" | ")} |`}function lm(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Fr(e,t){return`${e}<br><sub>${t}</sub>`}function dm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let s=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&s.unshift("file"),xe(e,r)||s.push(e.public?
"public":"not masked"),s.join(", ")}function Oc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Pc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),s=r.length>0?[`and ${r.length} more, in the log`]:[],o=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([o,...e.slice(0,8),...s].join(`
`));for(let i of r)n.info(i)}function _c(e,t,{maxAge:n},r){Pc([...um(e,t,n)],"expiry, age and rotation",r)}function um(e,t,n){let r=new Map,s=({expiry:o})=>o?.at.getTime()??Number.POSITIVE_INFINITY;
for(let o of e.toSorted((i,a)=>s(i)-s(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:d}=o;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${Yt(o,t)}. ${Ki(o,t)}`)}if(l){let f=q(d.maxAge??n??0);r.set(`${i.arn} age`,`${d.
text} was last changed ${q(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...kc(e,t)])}function Tc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:s},o,{runner:i,clock:a}){let{exporting:c}=o,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=s?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${S(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${S([...n])}`),r.length>0&&i.notice(`No output for ${S(r)}: another output has that name\
, compared without case.`);let d=t.filter(mm).map(({name:x})=>x);d.length>0&&i.notice(`${S(d)} ${d.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(x=>!xe(x,c.minMaskLength)).map(({name:x})=>x);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${S(f)}`);let m=t.filter(x=>Ar(x,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${S(
m.map(({name:x})=>x))}`);let y=gc(t,c.minMaskLength);y!==void 0&&i.info(y);let h=t.filter(({expiry:x})=>x).sort((x,R)=>Number(x.expiry?.at)-Number(R.expiry?.at))[0];
h?.expiry&&i.info(`Next to expire: ${h.name} ${be(h.expiry.at,a.now())} (${h.expiry.source})`),o.jobSummary&&i.summarize($c({id:e,isRenewal:s,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:o.credentials.map(fm)}))}function fm(e){let{name:t}=ls(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${q(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function mm({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Ac(e,{credentials:t},{runner:n,clock:r}){let s=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),o=[...e.map(({name:i})=>i),...s];n.info(`Dry run, nothing is exported. These would be: ${S(o)}`);for(let i of e)i.expiry&&n.info(
Yt(i,r.now()))}async function Lc(e,t){let{runner:n,directory:r}=t;Zi(n.environment);for(let o of e.warnings)n.warning(o);let s={leaseId:Ni(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return xm(e,s,t);if(e.identity&&!t.provider.isAvailable)throw gn(t.origin,{maySkip:!0});try{let[o]=await Promise.all([Fc(e,s,t),r.lock.announce(e.network.
timeout)]);await ym(e,{...o,id:s.leaseId},t)}catch(o){throw await Ic(s,t),o}finally{r.lock.leave()}}async function Ic(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function ym(e,{job:t,judged:n,claims:r,id:s},o){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,o):[],p=await aa({contents:{id:s,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},o);Tc(p,e,o)}
async function Fc(e,t,n){let{runner:r,clock:s}=n,o=await xc(e,n,t),{judged:i}=o;return _c(i,s.now(),e.expiry,r),Qi(i,s.now(),e.expiry),e.expiry.isRequired&&Yi(i),
o}async function xm(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw gn(n.origin,{maySkip:!0});r=await Fc(e,t,n);let{rehearseHandOver:s}=await import("./lease-use-cases-rehearse-hand-over.js");
await s(r,e,n),Ac(r.judged,e,n)}finally{await Ic(t,n);let{reportPermissions:s}=await import("./lease-domain-policies-required-permissions.js");await s(e,r?.judged,n)}}function Cc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var hm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Nc=hm("setImmediate");var gm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,s)=>t()(...s),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Dc=gm("setTimeout");function Uc(e,{timeout:t,maxAttempts:n},r){return{full:new Be(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new Be(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var Be=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let s=1;;s++)try{return await this.#s(
t,o=>n(s,o))}catch(o){if(!(o instanceof k))throw o;let i=it(o),a=(r.get(i)??0)+1;if(r.set(i,a),this.#r(s,r.get("slow down")??0)||a>=qr[i])throw o;let c=jr(a,i,o.
retryAfter,Math.random());if(c>=this.#e.remaining)throw o;this.#n(`${o.message}: attempt ${s+1} in ${Math.round(c)} ms`),await Dc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Cr(t,o)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#s(t,n){let r=this.#e.signal;if(r.aborted)throw Cr(t);let s=new AbortController,
o=setTimeout(()=>s.abort(),this.#t.attemptTimeout),i=()=>s.abort();r.addEventListener("abort",i,{once:!0});try{let a=Sm(s.signal,t,r);return await Promise.race(
[a,n(s.signal)])}finally{clearTimeout(o),r.removeEventListener("abort",i)}}};function Sm(e,t,n){return new Promise((r,s)=>{e.addEventListener("abort",()=>s(n.aborted?
Cr(t):new k(t,{kind:"timeout"})))})}function Cr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var wm=process.getBuiltinModule("node:fs"),km=e=>wm[e];var Mc=km("readFileSync");var bm=process.getBuiltinModule("node:os"),vm=e=>bm[e];var Nr=vm("homedir");var Em=process.getBuiltinModule("node:path"),Rm=e=>Em[e];var Bc=Rm("join");function qc({AWS_CONFIG_FILE:e}){try{return Wc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function jc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Wc(e,"credentials")}catch{return""}}function Wc(e,t){let n=e||Bc(Nr(),".aws",t);return Mc(n.replace(/^~(?=[\\/])/,Nr()),"utf8").replace(/^\ufeff/,"")}function he(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...s}){let o={sts:t,secretsmanager:n},i=e in o?o[e]:r;return{...s,endpoint:i}}var Om=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Vc(e,t){let n=Om.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Hc(e){return t=>{Promise.resolve().then(()=>$m(t(),e)).catch(()=>{})}}async function $m(e,t){let n=new Set(e.filter(r=>!_m(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let s=await Pm(r,t);n.has(r)&&t.connections.connectAhead(s(r.region),r.count)}))}async function Pm({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,he(e.service,t))}function _m({to:e,region:t,count:n},r){let s=e==="sts"?"sts":e.service,{endpoint:o}=he(s,r);
if(o===void 0&&(r.useFips||r.useDualstack))return!1;let i=o?new URL(o.replaceAll("{region}",t)):Vc(s,t);return r.connections.connectAhead(i,n),!0}var yn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Tm=process.getBuiltinModule("node:os"),Am=e=>Tm[e];var Dr=Am("devNull");function Jc(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Dr,e.AWS_SHARED_CREDENTIALS_FILE=Dr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function Gc(e){return(t,n)=>{let r,s=()=>(r??=e().then(({open:o})=>o(t,n)),r);return{assumeWithToken:async(...o)=>(await s()).assumeWithToken(...o),assumeFrom:async(...o)=>(await s()).
assumeFrom(...o),callerArn:async()=>(await s()).callerArn()}}}var Lm=1e4;function Kc(e,t,n){return async(r,s)=>{let{askService:o}=await import("./ask-service.js"),i=Math.min(Lm,e.remaining/3),a=new Be(e,{maxAttempts:1,attemptTimeout:i});
return o(r,s,{connections:t,environment:n,once:c=>a.run("verification request",(p,l)=>c(l))})}}function zc(e,t){return async({service:n,load:r},s)=>{let{openClient:o}=await r();return o(s,{settings:he(n,e),attempts:t[s.retryBudget]})}}var Ur=4;function Yc(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,s]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||s===void 0)return[];let o={user:Qc(r),password:Qc(s)};return[...K(s,{minLength:Ur}),...K(o.password,{minLength:Ur}),...mn(o,Ur)]})}function Qc(e){
try{return decodeURIComponent(e)}catch{return e}}async function Zc(e){await e.mask(Ue(Yc(e.environment)))}async function Xc({identity:e,network:t},{runner:n,directory:r,clock:s,connections:o=new Wr(n.environment)}){let{environment:i}=n;await Zc(n),o.tryFamilyFor(t.familyTimeout);
let a=new yn(t.timeout),c=Uc(a,t,O=>n.debug(O)),p={...t,connections:o,clock:s},l,d=()=>(l??=import("./lease-adapters-sts.js").then(O=>O.stsServices(he("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),h={runner:n,directory:r,clock:s,provider:Vr(i,{attempts:c,connections:o,clock:s,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then(fc,()=>{})}}),verifyToken:async(...O)=>{let[oe]=await Promise.all([f(),Nc()]);return oe.verifyToken(...O)},origin:Ot(i),
timeOver:a.signal,readAwsConfig:qc,readAwsCredentials:()=>jc(i),verifyWithService:Kc(a,o,i),revokeTokens:async O=>(await import("./token-revoker.js")).revokeTokens(
O,i),connectAhead:Hc({...p,waiting:m.promise,loadSts:d}),sts:Gc(d),openClient:zc(p,c),aws:p,attempts:c},x=e?Jc(process.env):()=>{};return{...h,close:()=>{a.stop(),
o.close(),x()}}}var iE=e=>li(async t=>{let{environment:n}=t,r=Ot(n);if(gi(Mt)==="skip"&&r!=="own"&&!Hr(n))return Cc(r,t);let s=await Ci(Mt,n),o=new Lt(n.RUNNER_TEMP),i=new Rt,a=await Xc(
s,{runner:t,directory:o,clock:i,connections:e});try{await Lc(s,a)}finally{a.close()}});export{iE as runLease};
