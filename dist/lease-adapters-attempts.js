const require=process.getBuiltinModule;
import{a as uo,b as fo}from"./lease-domain-rotation-rotation.js";import{a as Xr,b as eo,c as bn,d as T,e as to,f as no,g as we,h as Ve,i as He}from"./lease-domain-requests-role.js";
import{a as We}from"./lease-inputs-lines.js";import{a as ce,b as L,c as ro,d as I,e as pt,f as lt,g as dt,h as ut,i as vn,j as ao,k as yt,l as co,m as po,n as Y,
o as ve,p as Z,q as P,r as wt,s as So,t as j,u as wo,v as Ee}from"./lease-domain-masks-looks-secret.js";import{a as ct,b as Yr,c as Zr,d as ho,e as go,f as F,g as kt,h as ko,
i as H,j as X,k as bt,l as bo,m as En,n as vt,o as Et,p as vo,q as Eo,r as Ro,s as $o,t as Oo,u as Po,v as To,w as _o,x as Ao,y as Lo,z as Io}from"./lease-domain-environment.js";
import{a as St,b as xo}from"./lease-domain-credentials-credentials.js";import{a as q,b as be,c as lo}from"./lease-domain-span.js";import{a as S,b as _,c as ft,d as oo,f as mt,
g as Q,h as so,i as io}from"./lease-domain-listing.js";import{a as ae,b as xt,c as mo,d as yo,e as ht,f as gt,g as Rt,h as Je,i as Fo,j as Co,k as No}from"./lease-domain-in-parallel.js";
import{a as ke,b as A}from"./lease-domain-requests-request.js";import{a as kn,b as zr,c as Qr}from"./lease-adapters-oidc.js";import{a as d}from"./lease-domain-error.js";
import{a as Kr}from"./lease-adapters-connections.js";import{a as k,c as at,d as Jr,e as ie,f as Gr}from"./lease-domain-failure.js";import"./lease-runtime.js";var $t=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var cp=process.getBuiltinModule("node:fs"),pp=e=>cp[e];var Do=pp("readFileSync");function Uo(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Ot(e){return Uo(Rn(e),e.GITHUB_ACTOR)}function Rn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Do(e??"","utf8"))}catch{return}}var lp=process.getBuiltinModule("node:fs"),pe=e=>lp[e];var Mo=pe("lstatSync");var $n=pe("readFileSync");var Pt=pe("readdirSync");var Bo=pe("renameSync");var On=pe("rmSync");var qo=pe("rmdirSync");var jo=pe("writeFileSync");var dp=process.getBuiltinModule("node:path"),Pn=e=>dp[e];var Tn=Pn("dirname");var C=Pn("join");var Wo=Pn("relative");var up=process.getBuiltinModule("node:fs"),le=e=>up[e];var Vo=le("closeSync");var Ho=le("existsSync");var Ge=le("lstatSync");var Jo=le("openSync");var Go=le("readdirSync");var Ko=le("rmSync");var zo=le("rmdirSync");var fp=process.getBuiltinModule("node:path"),mp=e=>fp[e];var Ke=mp("dirname");import{DatabaseSync as kp}from"node:sqlite";var yp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Qo=yp("setTimeout");var xp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Yo=xp("randomUUID");var hp=process.getBuiltinModule("node:fs"),ze=e=>hp[e];var Tt=ze("lstatSync");var _n=ze("mkdirSync");var Zo=ze("readdirSync");var An=ze("rmdirSync");var Xo=ze("unlinkSync");var gp=process.getBuiltinModule("node:path"),es=e=>gp[e];var ts=es("dirname");var Ln=es("join");var N=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function ue(e){if(!b(e)&&!Sp(e))throw new d("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Sp(e){try{_n(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Re(t);if(b(e))return!0;if(!In(ts(e)))return!1;throw new d("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",
{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return b(e)?(N?.closeFolder(e),!0):(An(e),!1)}function In(e){
let t=Ln(e,`secret-lease-trial-${Yo()}`);try{return _n(t,{mode:448}),b(t)}catch(n){throw Re(n)}finally{fe(t)}}function Re(e){return new d("E_DISK","The record o\
r a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:rs(e)?"Another program has one of these files open, so that Windows refuses to repla\
ce it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function fe(e){let t=Tt(e,{throwIfNoEntry:!1});
if(t===void 0)return[];try{if(!t.isDirectory())return de(()=>Xo(e)),[];let n=Zo(e).flatMap(r=>fe(Ln(e,r)));return n.length>0?n:(de(()=>An(e)),[])}catch{return[e]}}
var wp=1e3,ns;function de(e){for(;;)try{return e()}catch(t){if(ns??=Date.now()+wp,!rs(t)||Date.now()>ns)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,50)}}function rs(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function b(e){let t=Tt(e,{throwIfNoEntry:!1});
return t?.isDirectory()===!0&&os(t)}function Qe(e){let t=Tt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&os(t)}function os({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var bp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},vp=15,_t=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof d&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Go(Ke(this.#e));if(n.length>0)return;Ko(this.#e,{force:!0}),
zo(Ke(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw $p();await Qo(vp)}}#i(t){let n;try{let r=this.#a();if(n=new kp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(bp[t]),Ge(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Ep||o==="ENOENT"||s===Rp&&!Ho(this.#e))return;let i=Ge(Ke(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof d?r:Op(r)}}#a(){
ue(Ke(this.#e));let t=Ge(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Vo(Jo(this.#e,"a",384)),Ge(this.#e).ino)}},
Ep=5,Rp=14;function $p(){return new d("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Op(e){return new d("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Pp=process.getBuiltinModule("node:fs"),$e=e=>Pp[e];var Fn=$e("chmodSync");var ss=$e("mkdirSync");var is=$e("readFileSync");var as=$e("renameSync");var cs=$e("rmSync");var ps=$e("writeFileSync");var Tp=process.getBuiltinModule("node:path"),At=e=>Tp[e];var ls=At("basename");var ds=At("dirname");var me=At("join");var Cn=At("relative");var _p=process.getBuiltinModule("node:url"),Ap=e=>_p[e];var us=Ap("fileURLToPath");function Nn(e){return`'${e.replaceAll("'","'\\''")}'`}function Dn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function fs(e){return`"${e.replaceAll("%",
"%%")}"`}var Un={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ys({node:e,script:t,
nearby:n}){let r=Object.entries(Un),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Nn(e)} ${Nn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${ms(e,n.node)} ${ms(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function ms(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?fs(e):`"%~dp0${t.replaceAll("%","%%")}"`}var xs=us(new URL("cli.js",import.meta.url)),Lt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=me(t,"bin"),this.#t=me("bin",N?"secret-lease.cmd":
"secret-lease")}get path(){let t=me(this.#e,this.#t);if(!N||Dn(t))return t;let[n,r]=[ds(this.#e),ls(this.#e)];return me(N.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Cn(this.directory,t),script:Cn(this.directory,xs)},r={node:t,script:xs,nearby:n},o=ys(r);if(N&&o.set("secret-lease.ps1",N.pwshLauncher(
r,Un)),ue(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{ss(s,{mode:448}),N?.closeFolder(s);for(let[i,a]of o)ps(me(s,i),a,{mode:320,flag:"\
wx"});this.remove(),de(()=>as(s,this.directory)),Fn(this.directory,320)}catch(i){throw cs(s,{recursive:!0,force:!0}),Re(i)}}remove(){return b(this.directory)&&Fn(
this.directory,448),fe(this.directory)}#n(t){return b(this.directory)&&[...t].every(([n,r])=>{let o=me(this.directory,n);return Qe(o)&&is(o,"utf8")===r})}};function Lp(e){let t=C(e,"secret-lease"),n=process.getuid?.();if(n===void 0||b(t))return t;let r=`${t}-${n}`,o=Mo(t,{throwIfNoEntry:!1});return b(r)||o!==void 0&&
o.uid!==n?r:t}var It=class{#e;launcher;lock;constructor(t){if(!t)throw new d("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Lp(t),this.launcher=new Lt(this.#e),this.lock=new _t(this.#t,()=>this.isClosed())}recordPath(t){return C(
this.#e,`${t}.json`)}isClosed(){return b(this.#e)?!0:In(Tn(this.#e))}stayedOpen(){return N?.stayedOpen()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ue(this.#e),this.#r(C(this.#e,t),n,r)}filePath(t,n){return C(this.#e,t,n)}readFile(t,n){if(!b(this.#e)||!b(C(this.#e,t)))return;let r=this.
filePath(t,n);return Qe(r)?$n(r):void 0}fileNames(t){let n=C(this.#e,t);return ct(t)&&b(this.#e)&&b(n)?Pt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&fe(
this.filePath(t,n))}records(){return this.#n().filter(Qe).map(t=>de(()=>$n(t,"utf8")))}remove(t){if(!ct(t)||!b(this.#e))return[];let r=Pt(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>fe(C(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Wo(Tn(this.#e),o))}removeLock(){if(!(!b(this.#e)||this.#n().
length>0))try{On(this.#t,{force:!0}),qo(this.#e)}catch{}}get#t(){return C(this.#e,"lock")}#n(){return b(this.#e)?Pt(this.#e).filter(n=>n.endsWith(".json")&&ct(n.
slice(0,-5))).map(n=>C(this.#e,n)):[]}#r(t,n,r){ue(t);let o=C(t,n),s=`${o}.${process.pid}`;try{jo(s,r,{mode:384,flag:"wx"}),de(()=>Bo(s,o))}catch(i){throw On(s,
{force:!0}),Re(i)}return o}};var Ip=process.getBuiltinModule("node:fs"),hs=e=>Ip[e];var gs=hs("appendFileSync");var Mn=hs("existsSync");var Fp=process.getBuiltinModule("node:os"),Cp=e=>Fp[e];var Ss=Cp("EOL");function ee(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Ft(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function te(e,t,n){let r=new Bn(e,t,n);process.stdout.write(r.toString()+Ss)}var ws="::",Bn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ws+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Up(o)}`)}}return t+=`${ws}${Dp(this.message)}`,t}};function Dp(e){return ee(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Up(e){
return ee(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Mp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ks=Mp("randomUUID");var qp=process.getBuiltinModule("node:fs"),bs=e=>qp[e];var vs=bs("appendFileSync");var Es=bs("existsSync");var Wp=process.getBuiltinModule("node:os"),Vp=e=>Wp[e];var Ct=Vp("EOL");function qn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Es(n))throw new Error(`\
Missing file at path: ${n}`);vs(n,`${ee(t)}${Ct}`,{encoding:"utf8"})}function Rs(e,t){let n=`ghadelimiter_${ks()}`,r=ee(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Ct}${r}${Ct}${n}`}var Jp=process.getBuiltinModule("node:os"),Gp=e=>Jp[e];var $s=Gp("EOL");var zp=process.getBuiltinModule("node:path"),Qp=e=>zp[e];var Os=Qp("delimiter");var Nt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Nt||(Nt={}));function Ps(e){te("add-mask",{},e)}function Ts(e){process.env.GITHUB_PATH||""?qn("PATH",e):te("add-path",{},e),process.env.PATH=`${e}${Os}${process.env.PATH}`}function _s(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function As(e){te("debug",{},e)}function Ls(e,t={}){te("error",Ft(t),e instanceof Error?e.toString():e)}function Is(e,t={}){te("warning",Ft(t),e instanceof Error?
e.toString():e)}function Fs(e,t={}){te("notice",Ft(t),e instanceof Error?e.toString():e)}function Cs(e){process.stdout.write(e+$s)}function Ns(e,t){if(process.env.GITHUB_STATE||"")return qn("STATE",Rs(e,t));te("save-state",{name:e},ee(t))}function Oe(e){return e.replace(Xp,"$1ACCOUNT$2-??????$3").replace(el,"$1").replace(rl,"").replace(ol,"$1ACCOUNT").replace(tl,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
nl,"$1ACCOUNT").replace(sl,"$1")}var Xp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,el=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
tl=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,nl=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
rl=/ \(account \d{12}[^()\n]*\)/g,ol=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,sl=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Dt(e){return Ds(Ds(e,"Resource","Action"),"Action","Resource")}function Ds(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,Us(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>Us(a[t]));return{...o,statement:{...o.statement,[t]:il([...new Set(i)])}}})}function Us(e){return e===void 0?[]:[e].flat()}function il(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Ms({code:e,message:t,fix:n,statements:r}){return{code:e,message:Oe(t),fix:n&&Oe(n),statements:JSON.parse(Oe(JSON.stringify(r)))}}var al=4e3;function Bs(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...cl(s),...i,...o?.split(`
`)??[]],c=Dt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,ae(m)]),l=`See ${t}`,u=[...a,...p,l];return u.join(`
`).length<=al?{lines:u,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var jn=160;function cl(e){if(e.length<=jn)
return[e];let t=e.slice(0,jn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>jn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function ne(e){return`<code>${qs(e)}</code>`}function Pe(e){return qs(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function qs(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function js(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Ws(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Dt(e.statements);return[`### \u{1F534} ${ne(n)}`,"",[`**${Te(s)}**`,...i.map(Te)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",pl(o.split(`
`))]:[],...a.flatMap(({addTo:c,statement:p})=>["",`${Te(c)}:`,"","```json",ae(p),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Te(t)}`].
join(`
`)}function pl(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Te(n):`${Te(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Te(e){return/^\s*aws [a-z]/.test(e)?ne(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?ne(n):Pe(n)).join("")}function Vs(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ut(e){if(e instanceof d)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new d("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var ll=process.getBuiltinModule("node:fs"),_e=e=>ll[e];var Hs=_e("accessSync");var Js=_e("appendFileSync");var Gs=_e("constants");var Ks=_e("existsSync");var zs=_e("statSync");var Wn=_e("truncateSync");function Jn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ks(n))throw new d("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!dl(n))throw new d("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function dl(e){try{return Hs(e,Gs.W_OK),
!0}catch{return!1}}function Ys({variables:e,outputs:t},n,r=()=>{}){Jn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Hn(i)}});fl(()=>{try{Qs(n.GITHUB_ENV??"",e),Qs(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Hn(i)>a&&Wn(i,a);throw Gn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Qs(e,t){t.size>0&&Js(e,[...t].map(ul).join(""))}function Zs(e){Hn(e)>0&&Wn(e)}function Gn(e,t){
return new d("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Vn=process.platform==="win32"?`\r
`:`
`;function ul([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Vn}${t}${Vn}${n}${Vn}`}function Hn(e){return zs(e,{throwIfNoEntry:!1})?.
size??0}function fl(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Xs(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function ei({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Kn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Mt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Kn(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Oe(t):t}get#r(){this.#n??=Xs(Rn(this.#e));let t=Kn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var ml=process.getBuiltinModule("node:fs"),ti=e=>ml[e];var ni=ti("existsSync");var ri=ti("realpathSync");var yl=process.getBuiltinModule("node:path"),oi=e=>yl[e];var si=oi("join");var ii=oi("sep");var xl=process.getBuiltinModule("node:url"),hl=e=>xl[e];var ai=hl("fileURLToPath");var gl="docs/troubleshooting.md";function ci(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Sl(t),o=`${gl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Sl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=wl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function wl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var pi=ai(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function di(e,t){let{GITHUB_WORKSPACE:n}=t;return ci(e,{environment:t,root:li(pi),workspace:n&&li(
kl(n)),isOwnClone:ni(si(pi,".git"))})}function li(e){return e.split(ii).join("/")}function kl(e){try{return ri(e)}catch{return e}}async function ui(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{El(t,()=>{for(let s of e)for(let i of vl(s))Ps(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var bl=process.env.ACT==="true";function vl(e){return/^[\x00-\x7f]/.test(e)?[e]:bl?[`
${e}`,e]:[`
${e}`]}function El(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var fi=24;function mi(e=process.versions.node){if(!(Number.parseInt(e,10)>=fi))throw new d("E_RUNNER",`This action needs Node ${fi}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var zn=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Mt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,ui(n)])),await this.#t}info(t){Cs(this.#o(t))}debug(t){As(this.#o(t))}notice(t){
Fs(this.#o(t))}warning(t){Is(this.#o(t))}fail(t,n){let r=di(t.code,this.environment),{lines:o,apart:s}=Bs(t,r);for(let i of s)this.info(i);Ls(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(Ws(this.#n.isConcealing?Ms(t):t,r)),process.exitCode=Nt.Failure}handOver(t){Ys(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Ns(t,n)}catch(r){throw Gn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Zs(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Mn(n)))try{gs(n,`${js(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Mn(n)?Ts(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return Vs(this.#n.shown(t))}};function Bt(e){return _s(e,{trimWhitespace:!1})}async function yi(e){
let t=new zn(Zr(process.env,process.platform));try{mi(),Jn(t.environment),await e(t)}catch(n){t.fail(Ut(n),!/^\s*false\s*$/i.test(Bt("job-summary")))}}var Rl=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws\
-eusc"]];function xi(e){return Rl.find(([t])=>e.startsWith(t))?.[1]??"aws"}function hi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Qn(t))&&!t.username&&!t.password}function Qn({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function gi(e,t){if(e!=="")return ki("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Yn(e,t,n,r){let o=t(e).trim();
return o!==""?ki(e,o):wi(n[r]||n.AWS_ENDPOINT_URL||"")}function Si({AWS_ENDPOINT_URL:e=""}){return wi(e)}function wi(e){return URL.canParse(e)&&Qn(new URL(e))?e:
void 0}function ki(e,t){if(!hi(t))throw new d("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var qt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function jt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??
r:r}}function D(e,t){return e(t).trim()!==""}function Wt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!D(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var $l=64;function bi(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new d("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Zn(`${r}-${o}`),a=Zn(s).slice(0,16);return`${Zn(n).slice(0,$l-i.length-a.length-2)}-${i}-${a}`}function Zn(e){return e.replace(/[^\w+=,.@-]/g,"-")}function vi(e,t,n){let r=Tl(e,t,n),o=Al(e);if(Pl(e),o)for(let{reference:s}of n)Cl(s,o);return{identity:o&&Fl(e,t,o,r[0]),regions:r,allowedAccountIds:Ml(e),network:Bl(
e,t),warnings:Wt(e,Ol)}}var Ol=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Pl(e){if(!D(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!D(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new d("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Tl(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=D(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u})=>u.kind==="arn"?u.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(u=>u.trim());if(a==="")throw new d("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
u=>!Ei.test(u));if(l!==void 0)throw new d("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:`Allowed: a region, for example \`${_l(l)??"eu\
-west-1"}\`; or several with commas, the first one first asked.`});return[c,...p]}var Ei=/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;function _l(e){let t=e.toLowerCase().replace(
/["'`]/g,"").replace(/[\s_.]+/g,"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return Ei.test(t)?t:void 0}function Al(e){let t=e("role-to-assume").
trim();return t===""?void 0:bn("The input role-to-assume",t)}function Ll(e){return We(e("role-chain")).map(({line:t,text:n})=>bn(`Line ${t} of role-chain`,n))}function Il(e,t){
if(e!==""){if(t.length===0)throw new d("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external\
 id. Give the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new d(
"E_INPUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Fl(e,t,n,r){
let o=r.startsWith("cn-"),s=Ll(e);for(let i of[n,...s])Nl(i,r);return{role:n,chain:s,externalId:Il(e("role-external-id").trim(),s),audience:e("audience").trim()||
`sts.amazonaws.com${o?".cn":""}`,issuer:gi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:bi(e("role-session-name").trim(),t),policy:Ul(e("session-pol\
icy").trim()||"scoped"),requiredClaims:Dl(e)}}function Cl(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new d("E_INPUT",`The secret ${e.name}\
 is of the partition ${e.partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-\
to-assume\`.`})}function Nl({name:e,partition:t},n){let r=xi(n);if(t!==r)throw new d("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is o\
f ${r}: neither knows the other.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Dl(e){return We(e("r\
equire-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new d(
"E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/relea\
se/*`."})})}function Ri(e){let t=jt(e,qt.lease);return He("on-no-token",t("on-no-token"),["error","skip"])}function Ul(e){return e==="scoped"||e==="none"?{kind:e}:
{kind:"given",policy:Xr("session-policy",e,["scoped","none"])}}function Ml(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.
test(r));if(n!==void 0)throw new d("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated \
by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Bl(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:we("timeout",e("timeout")),
maxAttempts:Ve("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ve("auto-select-family-attempt-timeout",e("auto-select-family-attempt-\
timeout"),{min:10,max:2147483647}),stsEndpoint:Yn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Yn("secretsmanager-endpoint",e,t,"AWS_ENDPOI\
NT_URL_SECRETS_MANAGER"),emulator:Si(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var re=["false"],$i=()=>!0,Oi=e=>e("export-credentials").trim()==="env",Vt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",ql={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Vt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Vt}`},"role-chaining":{unsaid:re,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:re,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:$i},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:re,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:Oi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===Oi(e)},"overwrite-aws-profile":{unsaid:re,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:$i},"disable-retry":{unsaid:re,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:re,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:re,instead:Vt},"force-skip-oidc":{unsaid:re,instead:Vt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function Pi(e){let t=Object.entries(ql).filter(([o,{unsaid:s=[]}])=>D(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new d("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}var Ht="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Ye(r.meant)}`),o.length===0&&o.push(Ht),new d(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Ye({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+er(t,n),...r].join(" ").trimStart()}function er(e,t){return t===void 0?
e:`${e}#${t}`}function tr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=jl(n),[s,...i]=Wl(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function jl(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Wl(e,t){let n=[],r=Ti(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Hl(e,r,t);n.push(e.slice(r,o)),r=Ti(e,o)}return n}function Ti(e,t){let n=t;for(;n<e.length&&nr(e,n);)n+=1;return n}var nr=(e,t)=>/\s/.test(e.charAt(
t)),Vl={"[":"]","(":")","{":"}"},_i="expires=";function Hl(e,t,n){let r=t;for(;r<e.length&&!nr(e,r);){if(e.charAt(r)==="#")return Ai(e,r+1,n);if(e.startsWith(_i,
r)&&r===t)return Ai(e,r+_i.length,n);r+=1}return r}function Ai(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!nr(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Jl(e,o,n);continue}let a=Vl[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Xn(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Xn(n,`${s} is missing`);return o}function Jl(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Xn(n,`a ${r} is missing`)}function Xn(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var rr=new Map([["optional",Jt("optional",{optional:!0})],["public",zl],["only",Ql],["file",Jt("file",{file:!0})],["base64",Jt("base64",{base64:!0})],["trim",Jt(
"trim",{trim:!0})],["stage",Yl],["version",Zl],["expires",td],["max-age",Xl],["max-scopes",ed]]),Gl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, b\
ase64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function Li(e,{options:t}){let n=e.options.map(or).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Ii(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=or(o),a=Object.hasOwn(t.options,s),c=rr.get(s);if(!c&&!a)throw od(e,o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} i\
s given twice.`);if(r.add(s),!c)continue;let l=c(i,(u,f)=>v("E_REQUEST",e.line,u,Kl(e,o,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function or(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Kl(e,t,n){let r=Fi(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function Fi(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>rr.has(or(l).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[
...e.slice(0,n),p,...r.slice(s.length)]}function Jt(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function zl(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function Ql(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!mt(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:Q(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Yl(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function Zl(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function Xl(e,t){let n=no(e??"");if(!n)throw t("max-age needs a duration above zero.",to);return{maxAge:n}}function ed(e="",t){let n=e.split(",");
if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function td(e,t){let n="expires=never, expires\
=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:nd(e,()=>t(`expires=${e} i\
s no date.`,n))}}function nd(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=rd(
e);if(!n)throw t();return{kind:"at",at:n}}function rd(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===
void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?
void 0:o}function od(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, o\
r a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(
c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Fi(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v("E_REQUE\
ST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=sd(n),
a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Gl].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function sd(e){let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...rr.keys()].find(n=>n.startsWith(t))}async function Ni(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await id(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new d("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return hd(t),t}async function id(e,t,n){let r;try{let a=tr(e,t);r=a&&await Di(a)}catch(a){
throw await Ze({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Ht,fault:Gt})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await Ze({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:Ht,fault:Gt});if(i)throw i;return r}async function Ze(e){return(await import("./lease-inputs-foreign-line.js")).foreignLine(e)}async function Gt(e){try{let t=tr(
e,1);t&&await Di(t);return}catch(t){return t}}async function Di(e){let t=await yo(e.reference),n=pd(e),r=cd(e,t),o=ld(e),s=Ii(e,t),i={line:e.line,text:er(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await gd(i,e),fd(i,e),await ad(i),i}async function ad({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await io(n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function cd(e,t){let n=t.readReference(e.reference,Li(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):v("E_REQUEST",e.line,`${_(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function pd(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function ld(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw dd(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!mt(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to \
begin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=Q(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}\
.`,{allowed:"another NAME"});return{kind:"exact",name:t}}function dd(e,t){let n=Ye({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_N\
AME",e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${ud(r[1]??"",
r[2]??"")}${r[2]},${n}`}})}function ud(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function fd(e,t){let n=[...md(e,t),...yd(
e,t)].find(({when:r})=>r);if(n)throw v("E_REQUEST",t.line,n.wrong,n.hint)}function md({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="j\
mespath"&&dt(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"\
NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||
"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},
{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NA\
ME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.
name?.replace(/_?\*$/,"")||"NAME"}}}]}function yd(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(
p.split("=")[0]??""))}),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{
allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing\
 to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts th\
em.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",
hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it \
expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"\
public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",
meant:xd(t)}},{when:e.only!==void 0&&!yt(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blan\
k NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Ci(e.only)!==void 0,wrong:`only= lists ${Ci(e.only)}, and names that are made from data a\
re in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},
{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or v\
ersion=ID with one secret",meant:i("version")}}]}function Ci(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function xd(e){let t=e.name&&!e.name.endsWith(
"*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function hd(e){let t=new Map;for(let n of e)for(let r of po(n)){let o=t.get(r.toUpperCase());if(o)throw v(
"E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function gd(e,t){
let{selector:n,expires:r}=e,o=A(e);if(n.kind==="jmespath"&&await vn(n.expression,o,s=>Ye({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith(
"expires=")?`expires=${i}`:a);await vn(r.expression,o,i=>Ye({...t,options:s(i)}))}}var Ui="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Mi={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Bi(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await Sd(s,r+1,t))}if(n.size>0)return[...n.values()];throw new d("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function Sd(e,t,n){let r={input:"\
secret-ids",raw:e,line:t,allowed:Ui,fault:async a=>wd(a,n),faultOfSecrets:Gt},o;try{o=qi(e,t,n)}catch(a){throw await Ze({...r,error:a})}if(!/^[A-Za-z_]\w*=[^,]+$/.
test(e))return o;let s=`A secret that is called so takes an alias before it: ALIAS, ${e}`,i=await Ze({...r,note:s});if(i)throw i;return o}function wd(e,t){try{qi(
e,1,t);return}catch(n){return n}}function qi(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===
void 0?[void 0,s]:[s,i],p=bd(c,t);return a&&vd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:kd(a,p),letterCase:Mi[r]},selector:{kind:n?"unfolded":
"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function kd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===
void 0?t.arn:e}function bd(e,t){let n=mo(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new d(
"E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Ui})}function vd(e,t,n,r){let o=ft(oo(e),Mi[r]),s=e===o?Q(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new d("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Ed=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function sr(e){let t=We(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Ed.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Rd=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function ji(e,t){let n={},r=jt(f=>{let m=e(f);return m.trim()!==""&&(n[f]=m),m},
qt.lease),o=Pi(e),{verifications:s,kept:i,dropped:a}=await $d(r,t),c=await _d(r),p=await Pd(vi(r,t,c),r),l=we("min-remaining",r("min-remaining")),u=await Od(r,{
...p,minRemaining:l,isForeignSts:p.network.stsEndpoint!==void 0});if(c.length===0&&u.length===0)throw Ad();return{...p,requests:c,exporting:{env:T("export-env",
r("export-env")),onConflict:He("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:Ve("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},
expiry:{minRemaining:l,warnRemaining:we("warn-remaining",r("warn-remaining")),maxAge:D(r,"max-age")?we("max-age",r("max-age")):void 0,isRequired:T("require-expi\
ry",r("require-expiry"))},checkRotation:T("check-rotation",r("check-rotation")),verifications:s,requireVerify:T("require-verify",r("require-verify")),credentials:u,
unsetCurrentCredentials:Td(r),dryRun:T("dry-run",r("dry-run")),jobSummary:T("job-summary",r("job-summary")),cleanup:T("cleanup",r("cleanup")),cli:T("cli",r("cli")),
maskAccountId:T("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[...o,...a.map(f=>`No record keeps the \
text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...p.warnings,...Wt(r,Rd),...sr(r)]}}async function $d(e,t){let n=e(
"verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");return{
verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Od(e,t){if(e("export-credentials").trim()==="none"&&sr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function Pd(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>D(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Td(e){let t=T("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||D(e,"role-to-assume"))return t;throw new d("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function _d(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new d("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Ni(t):Bi(n,{parseJsonSecrets:T("parse-json-secrets",e("parse-json-secrets")),nameTransformation:He(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Ad(){return new d("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Ld=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Wi=Ld("randomUUID");function Kt(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Id(e,n)?"expiring":"ok",stops:o}}function Id({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Xe(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function zt(e,t=""){let n=Cd(e);if(n)return[n];if(!Fd(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Fd(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Cd(e){let t=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Dd(Buffer.from(
t[2],"base64url").toString()),r=ir(n?.exp);if(!r)return;let o=ir(n?.iat)??ir(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Nd(o,r)}}function Qt(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return ar(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?ar(a):void 0}async function Yt(e){let t=Qt(e);return t||!/\d{4}/.test(String(e))?t:(await import("./spelled-dates.js")).
spelledDateOf(e)}function ir(e){return typeof e=="number"?ar(new Date(e*1e3)):void 0}function ar(e){let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Nd(e,t){
return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Dd(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Vi({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Qt(e);return n&&{at:n,source:`tag ${_(t)}`,firm:!0}}function Hi({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Qt(e)))return`The tag ${_(t)} of ${n} is "${_(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Ki=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function zi(e,t=""){let n=[];for(let[r,o]of e){let s=Ud(pr(r))?await Yt(o):void 0;if(s){let i={at:s,source:`field ${Ji(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof o=="string")for(let i of await zt(o,t)){let a={...i,source:`${i.source} in field ${Ji(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:o})}}return n}function Ud(e){return Ki.test(cr(e))}function Ji(e){return _(e.split(".").map(Ee).join("."))}function Qi(e,t){if(t===void 0||
Gi(t)!==Gi(e.path))return!1;let n=Ki.exec(cr(pr(e.path)))?.groups?.whose??"",r=cr(pr(t));return n===""||r===""||r.includes(n)||n.includes(r)}function cr(e){return e.
toLowerCase().replace(/[-_.\s]/g,"")}function pr(e){return e.slice(e.lastIndexOf(".")+1)}function Gi(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Yi(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await zt(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:y})=>y):p,u=n||e.public?[]:r.filter(({content:y})=>y!==e.value),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],m=[...l,...u.
map(y=>Md(y,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(y=>({...y,firm:!1})):m,...e.public||!o?[]:[o]]}function Md(e,{path:t},n){let{expiry:r,kind:o}=e;
return o!=="date"?r:Qi(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${ho}`}}function Zi(e,t,n){let r=Xe(e.filter(({firm:s})=>s)),o=Kt(r,t,n).stops;
return{firmExpiry:r,expiry:o?r:Xe(e)}}async function Xi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=L(Ae(t)),s=o===void 0?void 0:await ut(o,e.
expression),i=await Yt(s instanceof ce?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function lr(e){let t=L(Ae(e));return I(t)?[...lt(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof ce?
r.source:r]):[]}async function Bd(e){let t=lr(e),n=Ae(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function ea(e){return zi(await Bd(e),Ae(e))}function Ae(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function ta(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...dr(e)].join(" ")}function dr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(go(n)){let o=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r?[o]:[X(`${F(e,qd(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${F(e,"expires=never")}.`]:[`If that is not when this value ends, ${F(e,"expires=own")}.`]}function qd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function na(e,t,n,r=new Map){let o=new Map,s=[];for(let i of e){let{secret:a,request:c}=i,p=o.get(a)??await ea(a.value);o.set(a,p);let l=c.expires,u=await Yi(
jd(i),{rule:l,hints:p,tagged:Vd(a),selected:await Xi(l,a.value,{where:`${A(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Hd(a),now:t,secret:Ae(
a.value)}),{expiry:f,firmExpiry:m}=Zi(u,t,n),y=a.createdAt&&t-a.createdAt.getTime();s.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",
stops:!1}:Kt(f,t,n),age:y,isTooOld:y!==void 0&&y>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return s}function jd({value:e,field:t,secret:n,request:r,public:o}){
return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":Wd(t,n),public:o,isPrevious:r.version.stage==="AWSPREVIOUS"}}function Wd(e,t){if(e===void 0)return;
let n=lr(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Vd({description:e,stages:t}){if(!(!e||e instanceof k)){
if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Vi(e)}}function Hd({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}\
's word`,firm:!0,...r>0&&{life:r}}}var ur=5;function ra(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expi\
red")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`, sooner than min-remaining (${q(n)})`,a=r.slice(0,
ur).map(p=>Zt(p,t));r.length>ur&&a.push(`and ${r.length-ur} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or low\
er `min-remaining` to what the job needs"}.`;throw new d(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...dr(o),"Nothing was exported."].join(`
`)})}function Zt({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${be(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function oa(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Jd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${S(o)}`;throw new d("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[X(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",X(`if it is no credential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function Jd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function sa(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function Xt({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>vo(i,{name:n,arn:r,versionId:o})))}function Gd(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Xe(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Kd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function ia(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return zd(t);case"check":return new Map([...Qd(e.check,r,o),...n.credentials?.outputs??[]])}}function zd({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Kd(Gd(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Qd({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...Xt(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Yd=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Zd="AWS_WEB_IDENTITY_TOKEN_FILE";function aa(e){return[...Yd,"AWS_CREDENTIAL_EXPIRATION",Zd].filter(t=>e[t])}function ca({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=la({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new d("E_RUNNER",`${a}, so no f\
ile can be kept for ${S(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function pa(e,{runner:t,directory:n}){let r=la(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${S(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function la({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function da(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function ua({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let u=t.map(y=>da(y,i.exporting.env&&!c.has(y.
name))),f=a?Eo(a,u).renewed:u,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:bo(s),expiresAt:Et(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Xd(p)),inputs:i.asGiven}}function Xd(e){let n=[...e].reduce((r,[o,s])=>r+Io(o,s),0);
return Math.ceil(n/4096)*4096}function fa(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=bt(o.environment),l=vt(i.records(),p).records,u=l.
filter(B=>B.id!==a),f=_o(o.environment,u,B=>i.filePath(B,St)),m=r?.(a,e.contents.inputs.requests,f,i),y={...eu(e,f,t,n),git:m},{credentials:h,inputs:x}=y,$=y.isWhole?
y.judged:Xt(y),O=!c&&x.unsetCurrentCredentials?aa(f):[],se=$o(y,new Set(O),l,f),ge=ca(y,t),Sn=c?nu(a,$,i):new Map,Vr=()=>{c?ru(c,Sn,p,i):(i.remove(a),o.dropState())};
try{Ao($);let B=new Map($.map(E=>[E.name,To(E)]));Lo(x.exporting.env?B:new Map,$,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(x.cleanup)));
for(let E of $)E.request.file&&B.set(E.name,ou(a,E,i));let Se=new Map([...B].filter(([E])=>x.exporting.env&&!se.has(E)));for(let E of O)Se.has(E)||Se.set(E,"");
for(let[E,je]of h?.variables??[])Se.set(E,je);for(let[E,je]of m?.variables??[])Se.set(E,je);for(let[E,je]of[...h?.files??[],...m?.files??[]])i.writeFile(a,E,Buffer.
from(je));tu(h,u,i),pa({judged:$,credentials:h},t);let Hr=ge&&!c&&(x.cli||m!==void 0||(h?.files.size??0)>0);Hr&&i.launcher.install();let wn=ua(y,{skipped:se,variables:Se},
s);return c||(o.saveState("names",Ro(wn)),ge||o.saveState("record","none")),ge&&i.writeRecord(a,En(wn,p)),{contents:y,changed:$,values:B,variables:Se,skipped:se,
record:wn,isKept:ge,hasLauncher:Hr,undo:Vr}}catch(B){throw Vr(),B}}function eu({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function tu(e,t,n){let r=e?.files.get(St);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,St,Buffer.from(
r))}function nu(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function ru(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,En(e,n))])try{s()}catch{}}function ou(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ma(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,u={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>fa(e,t,u)).catch(async m=>{throw m instanceof Oo?await Po(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),su(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function su({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:u}){let{id:f,renews:m}=e,
y=i?vt(l.records(),bt(p.environment)).records:[s],h=Et(y),x=new Map([...r,...iu(h??"",p.environment)]),$=i?l.recordPath(f):"",O=ia(c,{contents:e,path:$,end:h,now:u.
now()}),{outputs:se,withoutOutput:ge}=au(O,n),Sn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:se,...Sn}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:ge,isRenewal:m!==void 0}}function iu(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function au(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var cu=new Set(["engine","host","port","dbname"]),pu=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
lu=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ya(e){let t=L(e);if(!I(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=et(n,pu)&&et(r,lu)&&et(o,/./)&&et(s,/./),p=du(i)&&(a===void 0||et(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:cu}function et(e,t){return typeof e==
"string"&&t.test(e)}function du(e){return e===void 0||/^\d{1,5}$/.test(e instanceof ce?e.source:String(e))}function tt(e,t,n=pt){return{path:e,value:typeof t=="string"?t:n(t),kind:uu(t)}}function uu(e){return e===null?"null":e instanceof ce?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function fr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?L(r):r;return I(s)?fr(s,o):[tt(o,r,i=>pt(i,fu))]})}function fu({
source:e}){let t=JSON.stringify(Number(e));return xa(t)===xa(e)?t:e}function xa(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ga(e,t){if(t.kind==="whole")return[ha(e)];let n=L(e);switch(t.kind){case"unfolded":return I(n)?fr(n):[ha(e)];case"fields":return I(n)?[...lt(n)].
filter(([r])=>r.length>0).map(([r,o])=>tt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await ut(n,t.expression);return r===void 0?[]:[tt(
dt(t.expression)??[],r)]}}}function ha(e){return{path:[],value:e,kind:"string"}}function mr({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Sa(e,t){let{request:n}=t;if(e.request!==n)return H(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:mr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":ke(r);return H(n)?e.field===void 0?"Write a line for eac\
h secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wr\
ite one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function xr(e,t){let n=await mu(e,t),r=ya(wa(t.value)??"");return n.map(o=>{let s=co(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...ao(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function mu(e,t){let{
selector:n}=e,r=ka(e,t),o=wa(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[yu(e,r,t.value)];let s=await ga(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new d("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${en(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new d("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret.",...kt(e)].join(" ")});return s}function wa(e){if(typeof e=="string")return e;try{return new TextDecoder(
"utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function yu(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&s.kind==="whole"))throw new d("E_BINAR\
Y",`The value of ${t} is binary and no UTF-8 text.`,{fix:xu(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"binary"}}function xu(e){return ko(
e,"file")?H(e)||e.selector.kind==="whole"?`${X(F({request:e},"file","base64"))} The one writes its bytes to a file, the other leases them in base64.`:`It has no\
 fields: write \`${en(e)} file\`, which writes its bytes to a file, or \`${en(e)} base64\`.`:e.selector.kind==="whole"?X(F({request:e},"base64")):`It has no fie\
lds: write \`${en(e)} base64\`.`}function en({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):ke(t);return e.kind==="exact"?`${e.name}\
, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function ka({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t}\
)`:t}async function ba(e,t="linux"){let n=new Map;for(let r of e){await gu(r);let o=H(r.request)?Yr(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(H(r.request)&&
hu(s,r)))throw Su(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function hu(e,t){return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.
value||e.value===""}async function gu(e){let{name:t,origin:n,request:r}=e,o=n==="author"?Q(t):await so(t);if(o===void 0)return;let s=t===""?'""':_(Ee(t));throw new d(
"E_NAME",`${A(r)}: ${yr(e)} would be the variable ${s}, which ${o}.`,{fix:mr(e)})}function Su(e,t){return new d("E_NAME",`${A(e.request,t.request)}: ${yr(e)} an\
d ${yr(t)} would both be the variable ${_(Ee(t.name))}.`,{fix:Sa(e,t)})}function yr({request:e,secret:t,field:n}){let r=ka(e,t);return n===void 0?r:`the field ${_(
Ee(n))} of ${r}`}var wu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function hr(e,t){
for(let{claim:n,variable:r,required:o}of wu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function va(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&bu(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${ku({line:n,claim:r,glob:o},s)}`})}}function ku({line:e,claim:t,glob:n},r){let o=/[*?]/.test(n),s=t==="environment"&&
!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);return r===void 0?t==="envir\
onment"?s:`${s} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\` in \
line ${e} of \`require-claims\`.`}function bu(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function nt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function Ea(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function gr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var wr=900,Sr=e=>({duration:wr,policy:e}),tn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=vu(t,n);try{return[{keys:await this.keys(
Sr(r)),plan:t,policy:r}]}catch(o){if(!(o instanceof oe)||!Eu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw o;return(await Promise.all(Co(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#o(r.at(-2)??n,o,await this.#t,t)):this.#r(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,Sr(gr(o,i))),[c,p]=[t,o];for(let l of s)a=await this.#o(
c,p,a,Sr(gr(l,i))),[c,p]=[p,l];return a}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#s(t,n),s=>o.current(s)))}async#o(t,n,r,o){
let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],u=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#s(n,o),...a!==void 0&&{externalId:a},
...u&&{tagging:u}};return this.#i(n,t,()=>s.assumeFrom(f,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let o;try{o=await r()}catch(c){throw c instanceof k?new oe(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([s.accessKeyId,s.secretAccessKey,s.
sessionToken]);let a=eo(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},oe=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function vu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?No(e,Je(t)):void 0}
function Eu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ra(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof k?await ht(r.reference).explain(o,Ru(r,o),t):o;for(let i of r.requests)n.set(i,s)}return n}
function Ru(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function $a(e,t){if(!(e instanceof oe))return e;let{failure:n,role:r,from:o}=e,
{explainRole:s}=await import("./refused-role.js");return s(n,{...t,role:r,...o&&{from:o}})}function nn(e,t){if(!(t.length===0||t.includes(e)))throw new d("E_ACCOUNT",`This step works in an account that allowed-account-ids does not name (account ${e}; \
allowed: ${S(t)}).`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if the job is to work there, add that account: \`allowed-account-ids: '${e}\
'\`.`})}function Oa(e,t){return $u(e).some(n=>Ou(n)===t)}function $u(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Ou(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Pa(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Pu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&nn(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Pu(e,t,n){if(!(e instanceof k))throw e;let r=ie(
e)||at(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Oa(p,c))})}var Tu=4*6e4,rn=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=Tu&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new kr(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=nt(t).iss;if(!Ea(l,r))throw new d("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let u;try{u=await n.of(l)}catch(m){if(!(m instanceof k))throw m;if(s.length>
0)throw _u(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),hr(nt(t),a.environment);return}let f=await c(
t,u,{issuer:l,audience:o,now:p});return hr(f,a.environment),va(f,s),f}},kr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function _u(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Ta({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Pa(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Je(e),s=new rn(e,r),i=nt(await s.current());return r.runner.noteVisibility(ei(i)),e.requiredClaims.length>0&&await s.verified(),nn(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:br(e)}}function br(e){return{role:Je(e),scoped:e.policy.kind==="scoped"}}async function _a(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:wr};throw await $a(i,{audience:a,claims:s,...c})}}var rt=25;function on(e,{reader:t}){return t.scoped&&t.role?Fo(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(o=>o.region===r)}))}
async function Aa(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new tn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await xt(e,rt,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof oe&&
ie(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function La({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=br(e),s=Rt(t,{region:n,accountId:o.role.accountId},r),i=on(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,u]of gt(c.queries))for(let{client:f,count:m}of l.firstRequests(u))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,rt)},...[...a].flatMap(([c,p])=>[...p].map(([l,u])=>({to:l,region:c,count:u})))]}var sn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function ot(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Le)}var Le=8,
Au=24,Ia=4;function vr(e,t){let n=[],r=o=>{let s=o+Le;for(;!t(e.slice(o,s))&&s-o<Au&&s<e.length;)s+=Ia;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Le<=
e.length;o+=Ia)r(o);return e.length>Le&&r(e.length-Le),n}function Er(e){return new Set(e).size>=4}function Fa(e){return Er(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Ie(e,t){let n=[];for(let r=0;r+Le<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function W(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${Fe(n)}`);return W(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function Fe(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function st(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function an(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Ce=e=>`\\u${Fe(e)}`,Rr=e=>`\\u${Fe(e).toUpperCase()}`,Ca=e=>JSON.stringify(e).slice(1,-1);function ye(e,t){let n=W(e,t);return r=>n(Ca(r))}var Lu=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Na[t]??Rr(t)),Iu=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Na[t]??(/["&'<>]/.test(t)?Rr(
t):Ce(t))),Na={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Da=[Ca,ye(/[&<>\u2028\u2029]/g,Ce),ye(/[\u007f-\uffff]/g,Ce),ye(/[\u007f-\uffff]/g,
Rr),ye(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Ce(e)),ye(/\//g,()=>"\\/"),Lu,Iu,ye(/[&'<=>\u2028\u2029]/g,Ce),ye(/\u007f/g,Ce)];var J={"&":"&amp;","<":"&lt;",">":"&gt;"},Ua=[w(J),w({...J,'"':"&quot;"}),w({...J,"'":"&#39;",'"':"&#34;"}),w({...J,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...J,
"'":"&#39;",'"':"&quot;"}),w({...J,"'":"&#x27;",'"':"&quot;"}),w({...J,"'":"&#039;",'"':"&quot;"}),w({...J,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...J,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Fu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ma(e){return W(e,t=>Fu[t]??an(
t))}var cn=[Ma(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ma(/[^ -&(-[\]-~]/gu)],$r=W(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Ba=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'"'`}),w({"'":"'\\''","!":"'\\!'"}),W(/[\\"$`]/g,
e=>`\\${e}`),W(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),W(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),W(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
$r,...cn,w({$:"$$"}),w({"%":"%%"}),w({"{":"{{","}":"}}"})];var U={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function R(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var pn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
G=/[^ -~]/u,Cu=e=>`\\x${st(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,qa=e=>st(e).map(t=>`\\x${t}`).join(""),Ne={"'":"\\'"},ln={'"':'\\"'};function V(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var dn={
...U,...ln,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ja={...dn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Nu(e){return e<"\x80"?V(e):V(e).
replace(/^\\x/,"\\u00")}function Wa(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Du={...dn,"\x1B":"\\e"};function Va(e){let t=R(Du,e,Uu);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Uu(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Ha=[R(U,pn,V),R({...U,...Ne},pn,V),R({...U,...Ne,"\b":"\\b","\f":"\\f"},pn,e=>Cu(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...Ne}),
R(U,G,qa),R({...U,...Ne},G,qa),R({...U,...Ne},G,V),R(U,G,V),R(dn,G,Nu),R(dn,pn,V),R({...U,...ln,$:"\\$","@":"\\@"},G,an),w({"\\":"\\\\",...Ne,...ln}),Va(/[\u0000-\u001f\u007f-\u009f]/u),
Va(G),R(ja,G,e=>Wa(V(e))),R(ja,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Wa(V(e))),e=>R({...U,...ln},/\u0000/,V)(e).replaceAll("${","$${").replaceAll(
"%{","%%{"),e=>R({...U,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},G,Mu)(e).replace(/^ /,"\\ ")];function Mu(e){return[...Array(e.length).keys()].map(t=>`\
\\u${Fe(e[t]??"").toUpperCase()}`).join("")}function g({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Bu(c,n);return a.set(c,p),p})}}function Bu(e,t){return st(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var M="-_.~",De="-_.~!*'()",Ja=[g({kept:M}),g({kept:M,letters:"lower"}),g({kept:M,space:"+"}),g({kept:De}),g({kept:De,letters:"lower"}),
g({kept:"-_.*",space:"+"}),g({kept:"-_.",space:"+"}),g({kept:"-_.!*()",space:"+",letters:"lower"}),g({kept:`${M}/`}),g({kept:`${M}$&+,;=`}),g({kept:`${M}$&+:=@`}),
g({kept:`${M}$&+,/:;=@`}),g({kept:`${M}$&+,/:;=?@!()*`}),g({kept:"!$%&'()*+,-._~"}),g({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),g({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),g(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),g({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),g({kept:`${De};:&=+$,`,keepsOthers:!0}),g({kept:`${De}:@&=+$,;/`,keepsOthers:!0}),
g({kept:`${De};/?:@&=+$,[]`,keepsOthers:!0}),g({kept:`${M}!$&'()*+,;=:`}),g({kept:`${M}!$&'()*+,;=`}),g({kept:`${De};,/?:@&=+$#`}),g({kept:`${M}!#$%&'()*+,/:;=?\
@[]`})];var qu=[...sn,...Da,...Ja,...Ba,...Ha,...Ua],ju=[...sn,$r];function*Ka(e){for(let t of cn)yield t(e);for(let t of ot(e))yield t,yield Hu(t);for(let t of/^[\w.-]*$/.
test(e)?ju:qu)yield t(e)}function*za(e){for(let t of cn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of ot(e))yield t;for(let t of sn)yield t(e)}var Ga={
from:37,to:512},Wu=1024;function Qa(e){let t=Buffer.byteLength(e);if(t<Ga.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Wu&&j(e)?vr(e,Fa):[];
return new Set([...n,...t<=Ga.to?ot(e).flatMap(r=>vr(r,Er)):[]])}var Vu=[76,64];function Ya(e){let[t=""]=ot(e);return new Set(Vu.filter(n=>t.length>n).flatMap(n=>Ie(
t,n)))}function Hu(e){return e.replaceAll("+","-").replaceAll("/","_")}function Za(e){let t=new Set;for(let n of P(e)?[e,...Z(e)]:[e]){t.add(n);for(let r of Ju)t.add(r(n))}return t}var Ju=[e=>Or(e,0),e=>Or(e,1),e=>Or(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),zu,Qu,e=>e.replace(/[<>"'&]/g,t=>Gu[t]??t)];function Or(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Gu={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ku={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function zu(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Ku[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Qu(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Yu=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Zu=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ec=100;function Pr(e){if(!/^\s*[[{"]/.
test(e)||!K(e))return;let t=[],n=[],r=new it,o=0,s="";for(let[i,a,c]of e.matchAll(Yu))if(i==="{"||i==="[")o<ec&&(n[o]=s),o+=1,s=i==="["?s:"",r=new it;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new it;else if(a===void 0)t.push({keys:Xa(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Xu(
a,p).map(l=>({keys:Xa(n,o,s),text:l})))):(s=p,j(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var it=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Xu(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function tc(e){let t=Pr(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function Xa(e,t,n){return[...e.slice(0,Math.min(t,ec)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function nc(e){return/^\s*[[{]/.
test(e)&&K(e)?e.replace(Zu,"$1"):void 0}function K(e){if(!ro(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var ef=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,tf=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Tr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(ef)]:[...e.matchAll(tf)];if(t.length<2)return;let n=e.includes(
";")?nf:rf;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function nf(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function rf(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function rc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...of(n)]:[r]}function of(e){let t=_r(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function _r(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var sf=/(?<![\w.-])["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function oc(e){return/\s/.test(e)?
[...[...e.matchAll(sf)].map(([,n="",r=""])=>({keys:[n],text:af(r)})),...un(e)]:void 0}function un(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>j(t)).map(t=>({keys:[],text:t}))}function af(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var cf=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,pf=/^(\s*)- +(.*)$/,lf=/^\s*$/,df=/^\s*(?:#|;|!|\/\/\s)/,
uf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ic(e){let t=new Ar(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(lf.test(i)||uf.test(i)))if(df.test(i))n.push(...un(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Ir(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Ir(e){let t=un(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Ar=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=cf.exec(t)??[];if(o===void 0)return this.#r(t);let i=ff(o);if(j(i))return;let a=n.length+r.length,c=[...this.#o(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#r(t){let[,n="",r]=pf.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#o(
n.length+1),r.trim(),n.length)}#o(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#a(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Lr(t,n),
...this.#i(t,n)];let i=this.#c(n,s);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?hf(i):i.replaceAll("''","'")},{keys:t,text:i}]}#i(t,n){let r=n,o=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+sc;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:Lr(t,r)}#a(t){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+sc),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},sc=100;function ff(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Lr(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Lr(e,n)];let r=mf(t);if(K(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return yf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function mf(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function yf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var xf={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function hf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):xf[o]??o)}function ac(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var gf=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Sf=[64,76];function cc(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(gf,(r,o,s)=>(t.push(...wf(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function wf(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Sf.flatMap(o=>Ie(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var kf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,bf=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function pc(e){
let[,t,n=t]=bf.exec(e)??[];if(n!==void 0)return[fn(["password"],n)];let r=kf.exec(e)?.[1];if(r===void 0)return;let o=vf(r),s=o<0?[]:Ef(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...Ue([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",u=""]=p.split(/=(.*)/s);s.push(
...Ue([lc(l)],u),...Ue([],u===""?l:""))}return s.filter(({text:p})=>p!=="")}function vf(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function Ef(e){let t=e.indexOf(":");return t<0?Ue([],e):[...Ue(["password"],e.slice(
t+1)),...Ue([],e.slice(0,t))]}function Ue(e,t){let n=lc(t);return n===t?[fn(e,t)]:[fn(e,n),fn(e,t)]}var fn=(e,t)=>({keys:e,text:t});function lc(e){try{return decodeURIComponent(
e)}catch{return e}}function uc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!ve(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:dc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:dc(i??a??"")})}return t}var Rf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function dc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>Rf[n]??"")}var $f=[{name:"JSON",parts:Pr},{name:"HTTP authorization header (Bearer, Basic)",parts:rc},{name:"URL, JDBC URL",parts:Of},{name:"XML (Maven, .NET)",parts:uc},{
name:".netrc, .pgpass",parts:ac},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Tr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ic}];
function Of(e){let t=pc(e);return t&&[...t,...e.includes(";")&&Tr(e.slice(e.indexOf(";")+1))||[]]}var Pf=12;function*mn(e,t=[],n=0){if(n>Pf)return;let r=K(e)?void 0:
cc(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*mn(r.rest,t,n+1));return}for(let o of Tf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*mn(o.text,s.keys,n+1)))}}function Tf(e){if(e.length<_f)return[];let t=/^[\w.-]*$/.test(e);for(let{parts:o}of t?[]:$f){let s=o(e);
if(s)return s}let n=_r(e);if(n!==void 0)return[{keys:[],text:n}];if(t)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).map(o=>({keys:[],text:o})):P(e)?Z(e).flatMap(Ir):oc(e)??[]}var _f=6;function yn(e,t){let{minLength:n}=t,r=Af(e,t),o=r.filter(({isLine:u})=>!u).map(({text:u})=>ve(u)),s=new Map,i=(u,f)=>{Y(u,n)&&!s.has(u)&&s.set(u,{text:u,kind:f})},
a=Z(e),c=P(e)&&r.length>0?"whole":Fr(e,o);if(i(e,c),a.length===1)for(let u of a)i(u,Fr(u,o));for(let{text:u,isLine:f}of r){let m=f?Nf(u,a.length):Fr(ve(u),o);i(
u,m),P(u)||i(ve(u),m)}let p=Cf(a,s,o),l=P(e)?nc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Af(e,{publicFields:t=[]}){let n=new Set(
t),r=[...mn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(wt);return o.length>0||!P(e)||K(e)?o:r.filter(So)}var fc=200,Lf=65536;
function Fr(e,t){return Ff(e,t)?"whole":"leaf"}var If=128;function Ff(e,t){if(e.length>Lf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&K(e);
return e.length<If&&!n?!1:t.slice(0,fc).some(r=>r.length<e.length&&e.includes(r))}function Cf(e,t,n){if(![...t.keys()].some(s=>!P(s)))return"none";let r=n.slice(
0,fc),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Nf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var mc={masks:2e3,characters:524288};function z(e,t,n=yn(e,t).texts){let r=new xn(t.minLength);for(let{text:o}of n)P(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Uf(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Qa(o));return r.addAll(Ya(e)),[...r.all]}function yc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new xn(t);o.add(r);for(let s of[76,64])o.addAll(Ie(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Df?o.addAll(Z(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(j)),[...o.all]}var Df=1024;function hn({user:e,password:t},n){if(!Y(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var xn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=mc.masks}add(t){return this.all.has(t)||!Y(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=mc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Uf({text:e,kind:t}){if(t==="line")return;let n=P(e)?
new Set([e]):Za(e);for(let r of t==="leaf"?Ka(e):za(e))n.has(r)||P(r)||(n.add(r),yield r)}function Me(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Cr(e,t){let n=e.filter(s=>xe(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Mf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Bf(s).
filter(i=>Y(i,t)));for(let i of Wf(s))o(hn(i,t))}return Me(r)}function xe(e,t){return Nr(e,t)!=="none"}function Nr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!Y(n,t)?"none":r==="binary"?"whole":gc(e,t).cover}var xc=new WeakMap;function gc(e,t){let n=Sc(e),r=[t,...n,e.value].join(`
`),o=xc.get(e.secret)??new Map;xc.set(e.secret,o);let s=o.get(r)??yn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Mf(e,t){let n={minLength:t,
publicFields:Sc(e)};if(e.kind!=="binary")return z(e.value,n,gc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...yc(r,n),...Buffer.from(o).
equals(r)?z(o,n):[]]}function Sc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Bf({value:e}){return typeof e=="string"?tc(e).flatMap(
t=>[t,ft(t)]):[]}var hc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,qf=/pass|secret|token|key|pwd|credential/i,
jf=5;function*Wf({value:e}){let t=typeof e=="string"?L(e):void 0;if(!I(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>hc.test(
s)).slice(0,jf),o=n.filter(([s])=>qf.test(s)&&!hc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Vf=8192;async function wc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Vf)return Cr(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Hf();for(let i of Cr(s,t))o.push(i)}return Me(o)}function kc(){z('no secret: {"user": "name"}',{minLength:1}),z("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Hf(){return new d("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Dr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),u=await Aa(on(i,t),t,{runner:r.runner,
sts:l});s.push(...u.sessions);for(let[h,x]of await Jf(u.sessions,p,r))o.set(h,x);let{noAnswer:f}=u;for(let h of u.unopened.flatMap(x=>x.queries))f&&o.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let y=[...o].filter(Gf);if(m===void 0||y.length===0)break;r.runner.warning(zf(c,m,y));for(let[h]of y)o.delete(h);i=y.map(([
h])=>Kf(m,h))}return{results:o,sessions:s}}async function Jf(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...gt(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await xt(r,rt,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,u=o.get(l);if(u)return a.map(m=>[
m,u]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof k&&ie(m)&&o.set(l,m);return f})).flat()}function Gf(e){let[{reference:t},
n]=e;return n instanceof k&&ie(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function Kf(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function zf(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var bc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Ur=3,Qf=2;async function vc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=Xf(s,t);if(yt(s))r.push(...await Yf(s,i,n));else for(let a of i)r.push(...await xr(
s,a))}catch(i){if(!(i instanceof d))throw i;s.optional&&bc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Zf(o,i,s)}if(o.size>0)throw nm([...o.
values()]);return r}async function Yf(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await xr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${A(e)}: nothing gives ${S(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Zf(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Xf(e,t){let n=t.
get(e)??[];if(n instanceof d)throw n;if(n.length===0)throw new d("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${kt(e,"there may be none").join("")}`.trim()});let r=tm(e);if(r!==void 0&&n.length>1)throw new d("E_SECRET\
_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:em(e,r)});return n}function em(e,t){return H(e)?`Leave the alias out, so \
that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function tm({
naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function nm(e){let t=e.map(rm),[n,...r]=t;if(!n||r.length===
0)return n??Ut(new RangeError("Nothing failed."));let o=r.slice(0,Ur).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>Ur?[`and ${r.length-Ur} more`]:[],i=[...new Set(
t.flatMap(({fix:a})=>a??[]))];return new d(n.code,[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,Qf).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function rm({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new d(n,`${A(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Ec(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>La(e));let c=await Ta(e,t),p={region:i[0],accountId:c.
accountId},l=Rt(s,p,e.checkRotation),u=l.some(Rc)?om(l,c,i,{services:t,keeping:n}):Dr(l,c,i,t),{result:f,claims:m}=await _a(c,u),y=await Ra(f.results,c.reader);
r.info(sm(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let h=await ba(await vc(s,y,r),process.platform);await r.mask(await wc(h,e.
exporting.minMaskLength,t.timeOver));let x=a.length>0||s.some(({maxScopes:O})=>O)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:h,
isRequired:e.requireVerify},t):void 0,$=await na(h,o.now(),e.expiry,x);return{job:c,claims:m,judged:$}}function Rc({reference:e}){return ht(e).isMinting===!0}async function om(e,t,n,{
services:r,keeping:o}){let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Rc),o,r),c=e.filter(u=>!a.has(u)),{results:p,sessions:l}=await Dr(
c,t,n,r);return await s(p,o,r),{results:new Map([...a,...p]),sessions:l}}function sm(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(
t.sub)} as ${e.reader.role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var im=5;function $c(e,t){let n=e.filter(a=>xe(a,t)&&wo(a.value.trim()));if(n.length===0)return;let r=S(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!am(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(cm),i=s.length===0?"":` What is no secret: ${s.slice(0,im).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function am(e,t){return wt({keys:[e],text:t})}function cm(e){let[t]=e;if(!t)
return"";let n=A(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${S(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var pm=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Oc(e){return{by:pm.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Pc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Tc(e,t){let n=[],r=[];for(let o of um(e)){let{description:s}=o.secret,i=fm(o);if(!s)continue;if(s instanceof k){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=uo(s,t);a&&n.push(fo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Hi(s,i)].filter(p=>p!==void 0))}return[...n,...lm(r)]}function lm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${S(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${dm(t)}`]:[]]}function dm(e){let t=e.map(({failure:i})=>Oc(i)),n=t.find(({isExplicit:i})=>i);if(n)return Pc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[ae({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[ae({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function um(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function fm({name:e,request:{reference:t}}){let n=ke(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var Be=864e5,_c=[45*Be,400*Be],mm=7*Be,ym=12,xm=.02,hm=5,Ac=18,gm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Ic(e,t){
let n=Sm(e),r=u=>n.filter(({at:f})=>f-t<=u),o=u=>u.at>t,s=_c.find(u=>r(u).filter(o).length>1)??_c[1],i=r(s).slice(0,ym),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*xm,{tick:p,format:l}=vm(a-t);return["```mermaid",`%%{init: ${gm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(u=>`  ${wm(u,t,c)}`),"```",""]}function Sm(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function wm({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Ac?`${s.slice(0,Ac)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?bm(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-hm*o),r];return`${c}\
 ${i}${a} :${km(e-r,n)}${Lc(p)}, ${Lc(l)}`}function km(e,t){return e<=0?"crit, ":t==="ok"?"":e<=mm?"active, crit, ":"active, "}function bm(e){return q(e).replace(
/^(\d+ \S+) .*/,"$1")}function Lc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function vm(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:Be,counts:[1],format:"%-d %b"},{name:"week",length:7*Be,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*Be,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var Em=500,Rm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Cc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Fc(i)-Fc(a)).
slice(0,Em),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Pe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Ic(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>$m(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function $m(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Mr(Om(be(s.at,t.now)),`${Pe(s.source)}, ${lo(s.at)}`):"not known",p=`version ${ne(
o.versionId.slice(0,8))} ${Pe(o.stages.join(", "))}`;return`| ${[Mr(ne(n),Pm(e,t)),`${Rm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Mr(ne(r.text),
a===void 0?p:`${p}, ${q(a)} old`)].join(" | ")} |`}function Om(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Mr(e,t){return`${e}<br><sub>${t}</sub>`}function Pm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&o.unshift("file"),xe(e,r)||o.push(e.public?
"public":"not masked"),o.join(", ")}function Fc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Nc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Dc(e,t,{maxAge:n},r){Nc([...Tm(e,t,n)],"expiry, age and rotation",r)}function Tm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:u}=s;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${Zt(s,t)}. ${ta(s,t)}`)}if(l){let f=q(u.maxAge??n??0);r.set(`${i.arn} age`,`${u.
text} was last changed ${q(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Tc(e,t)])}function Uc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=o?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${S(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${S([...n])}`),r.length>0&&i.notice(`No output for ${S(r)}: another output has that name\
, compared without case.`);let u=t.filter(Am).map(({name:x})=>x);u.length>0&&i.notice(`${S(u)} ${u.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(x=>!xe(x,c.minMaskLength)).map(({name:x})=>x);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${S(f)}`);let m=t.filter(x=>Nr(x,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${S(
m.map(({name:x})=>x))}`);let y=$c(t,c.minMaskLength);y!==void 0&&i.info(y);let h=t.filter(({expiry:x})=>x).sort((x,$)=>Number(x.expiry?.at)-Number($.expiry?.at))[0];
h?.expiry&&i.info(`Next to expire: ${h.name} ${be(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&i.summarize(Cc({id:e,isRenewal:o,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(_m)}))}function _m(e){let{name:t}=xo(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${q(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function Am({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Mc(e,{credentials:t},{runner:n,clock:r}){let o=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be: ${S(s)}`);for(let i of e)i.expiry&&n.info(
Zt(i,r.now()))}async function Bc(e,t){let{runner:n,directory:r}=t;sa(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Wi(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Im(e,o,t);if(e.identity&&!t.provider.isAvailable)throw kn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([jc(e,o,t),r.lock.announce(e.network.
timeout)]);await Lm(e,{...s,id:o.leaseId},t)}catch(s){throw await qc(o,t),s}finally{r.lock.leave()}}async function qc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Lm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ma({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Uc(p,e,s)}
async function jc(e,t,n){let{runner:r,clock:o}=n,s=await Ec(e,n,t),{judged:i}=s;return Dc(i,o.now(),e.expiry,r),ra(i,o.now(),e.expiry),e.expiry.isRequired&&oa(i),
s}async function Im(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw kn(n.origin,{maySkip:!0});r=await jc(e,t,n);let{rehearseHandOver:o}=await import("./lease-use-cases-rehearse-hand-over.js");
await o(r,e,n),Mc(r.judged,e,n)}finally{await qc(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Wc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Fm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Vc=Fm("setImmediate");var Cm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Hc=Cm("setTimeout");function Jc(e,{timeout:t,maxAttempts:n},r){return{full:new qe(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new qe(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var qe=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#o(
t,s=>n(o,s))}catch(s){if(!(s instanceof k))throw s;let i=at(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#r(o,r.get("slow down")??0)||a>=Jr[i])throw s;let c=Gr(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Hc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Br(t,s)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n){let r=this.#e.signal;if(r.aborted)throw Br(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=Nm(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function Nm(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
Br(t):new k(t,{kind:"timeout"})))})}function Br(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new d("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Dm=process.getBuiltinModule("node:fs"),Um=e=>Dm[e];var Gc=Um("readFileSync");var Mm=process.getBuiltinModule("node:os"),Bm=e=>Mm[e];var qr=Bm("homedir");var qm=process.getBuiltinModule("node:path"),jm=e=>qm[e];var Kc=jm("join");function zc({AWS_CONFIG_FILE:e}){try{return Yc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new d("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Qc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Yc(e,"credentials")}catch{return""}}function Yc(e,t){let n=e||Kc(qr(),".aws",t);return Gc(n.replace(/^~(?=[\\/])/,qr()),"utf8").replace(/^\ufeff/,"")}function he(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Wm=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Zc(e,t){let n=Wm.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Xc(e){return t=>{Promise.resolve().then(()=>Vm(t(),e)).catch(()=>{})}}async function Vm(e,t){let n=new Set(e.filter(r=>!Jm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Hm(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function Hm({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,he(e.service,t))}function Jm({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=he(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Zc(o,t);return r.connections.connectAhead(i,n),!0}var gn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Gm=process.getBuiltinModule("node:os"),Km=e=>Gm[e];var jr=Km("devNull");function ep(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=jr,e.AWS_SHARED_CREDENTIALS_FILE=jr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function tp(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var zm=1e4;function np(e,t,n){return async(r,o)=>{let{askService:s}=await import("./ask-service.js"),i=Math.min(zm,e.remaining/3),a=new qe(e,{maxAttempts:1,attemptTimeout:i});
return s(r,o,{connections:t,environment:n,once:c=>a.run("verification request",(p,l)=>c(l))})}}function rp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:he(n,e),attempts:t[o.retryBudget]})}}var Wr=4;function sp(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:op(r),password:op(o)};return[...z(o,{minLength:Wr}),...z(s.password,{minLength:Wr}),...hn(s,Wr)]})}function op(e){
try{return decodeURIComponent(e)}catch{return e}}async function ip(e){await e.mask(Me(sp(e.environment)))}async function ap({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Kr(n.environment)}){let{environment:i}=n;await ip(n),s.tryFamilyFor(t.familyTimeout);
let a=new gn(t.timeout),c=Jc(a,t,O=>n.debug(O)),p={...t,connections:s,clock:o},l,u=()=>(l??=import("./lease-adapters-sts.js").then(O=>O.stsServices(he("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),h={runner:n,directory:r,clock:o,provider:zr(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([u(),f()]).then(kc,()=>{})}}),verifyToken:async(...O)=>{let[se]=await Promise.all([f(),Vc()]);return se.verifyToken(...O)},origin:Ot(i),
timeOver:a.signal,readAwsConfig:zc,readAwsCredentials:()=>Qc(i),verifyWithService:np(a,s,i),revokeTokens:async O=>(await import("./token-revoker.js")).revokeTokens(
O,i),connectAhead:Xc({...p,waiting:m.promise,loadSts:u}),sts:tp(u),openClient:rp(p,c),aws:p,attempts:c},x=e?ep(process.env):()=>{};return{...h,close:()=>{a.stop(),
s.close(),x()}}}var TE=e=>yi(async t=>{let{environment:n}=t,r=Ot(n);if(Ri(Bt)==="skip"&&r!=="own"&&!Qr(n))return Wc(r,t);let o=await ji(Bt,n),s=new It(n.RUNNER_TEMP),i=new $t,a=await ap(
o,{runner:t,directory:s,clock:i,connections:e});try{await Bc(o,a)}finally{a.close()}});export{TE as runLease};
