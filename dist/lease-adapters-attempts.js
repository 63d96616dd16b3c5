const require=process.getBuiltinModule;
import{a as ce,b as be,c as St,d as fo,e as mo,f as wt,g as kt,h as At,i as Fo,j as Co,k as No}from"./lease-domain-in-parallel.js";import{a as lo,b as uo}from"./lease-domain-rotation-rotation.js";
import{a as Rn,b as O,c as bt,d as yo,e as $n}from"./lease-inputs-request-line.js";import{a as ze}from"./lease-domain-requests-lease-inputs.js";import{a as Yr,b as Je,c as Zr,d as Xr,
e as vn,f as A,g as eo,h as to,i as ve,j as Ge,k as Ke}from"./lease-domain-requests-role.js";import{a as Ve}from"./lease-inputs-lines.js";import{a as Et,b as Qe,c as Rt,
d as Ye,e as $t}from"./lease-domain-expiry-expiry.js";import{a as pe,b as I,c as no,d as F,e as ut,f as ft,g as mt,h as yt,i as En,j as io,k as gt,l as ao,m as co,n as ee,
o as Re,p as te,q as T,r as Ot,s as So,t as j,u as wo,v as $e}from"./lease-domain-masks-looks-secret.js";import{a as dt,b as zr,c as Qr,d as ho,e as go,f as C,g as Pt,h as ko,
i as G,j as ne,k as _t,l as bo,m as On,n as Lt,o as Tt,p as vo,q as Eo,r as Ro,s as $o,t as Oo,u as Po,v as _o,w as Lo,x as To,y as Ao,z as Io}from"./lease-domain-environment.js";
import{a as Z,b as $}from"./lease-domain-requests-request.js";import{a as vt,b as xo}from"./lease-domain-credentials-credentials.js";import{a as W,b as Ee,c as po}from"./lease-domain-span.js";
import{a as S,b as R,c as xt,d as ro,f as ht,g as X,h as oo,i as so}from"./lease-domain-listing.js";import{a as bn,b as Gr,c as Kr}from"./lease-adapters-oidc.js";
import{a as Jr}from"./lease-adapters-connections.js";import{a as k,c as lt,d as Hr,e as ae,f as Vr}from"./lease-domain-failure.js";import{a as u}from"./lease-domain-error.js";
import"./lease-runtime.js";var It=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var ap=process.getBuiltinModule("node:fs"),cp=e=>ap[e];var Do=cp("readFileSync");function Uo(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Ft(e){return Uo(Pn(e),e.GITHUB_ACTOR)}function Pn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Do(e??"","utf8"))}catch{return}}var pp=process.getBuiltinModule("node:fs"),le=e=>pp[e];var Mo=le("lstatSync");var _n=le("readFileSync");var Ct=le("readdirSync");var qo=le("renameSync");var Ln=le("rmSync");var Bo=le("rmdirSync");var Wo=le("writeFileSync");var lp=process.getBuiltinModule("node:path"),Tn=e=>lp[e];var An=Tn("dirname");var N=Tn("join");var jo=Tn("relative");var dp=process.getBuiltinModule("node:fs"),de=e=>dp[e];var Ho=de("closeSync");var Vo=de("existsSync");var Ze=de("lstatSync");var Jo=de("openSync");var Go=de("readdirSync");var Ko=de("rmSync");var zo=de("rmdirSync");var up=process.getBuiltinModule("node:path"),fp=e=>up[e];var Xe=fp("dirname");var mp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Qo=mp("setTimeout");var yp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Yo=yp("randomUUID");var xp=process.getBuiltinModule("node:fs"),et=e=>xp[e];var Nt=et("lstatSync");var In=et("mkdirSync");var Zo=et("readdirSync");var Fn=et("rmdirSync");var Xo=et("unlinkSync");var hp=process.getBuiltinModule("node:path"),es=e=>hp[e];var ts=es("dirname");var Cn=es("join");var D=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function fe(e){if(!b(e)&&!gp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function gp(e){try{In(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Oe(t);if(b(e))return!0;if(!Nn(ts(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",
{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return b(e)?(D?.makePrivate(e),!0):(Fn(e),!1)}function Nn(e){
let t=Cn(e,`secret-lease-trial-${Yo()}`);try{return In(t,{mode:448}),b(t)}catch(n){throw Oe(n)}finally{me(t)}}function Oe(e){return new u("E_DISK","The record o\
r a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:rs(e)?"Another program has one of these files open, so that Windows refuses to repla\
ce it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function me(e){let t=Nt(e,{throwIfNoEntry:!1});
if(t===void 0)return[];try{if(!t.isDirectory())return ue(()=>Xo(e)),[];let n=Zo(e).flatMap(r=>me(Cn(e,r)));return n.length>0?n:(ue(()=>Fn(e)),[])}catch{return[e]}}
var Sp=1e3,ns;function ue(e){for(;;)try{return e()}catch(t){if(ns??=Date.now()+Sp,!rs(t)||Date.now()>ns)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,50)}}function rs(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function b(e){let t=Nt(e,{throwIfNoEntry:!1});
return t?.isDirectory()===!0&&os(t)}function tt(e){let t=Nt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&os(t)}function os({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}function ss(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var wp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},kp=15,Dt=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Go(Xe(this.#e));if(n.length>0)return;Ko(this.#e,{force:!0}),
zo(Xe(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Ep();await Qo(kp)}}#i(t){let n;try{let r=this.#a();if(n=ss(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(wp[t]),Ze(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===bp||o==="ENOENT"||s===vp&&!Vo(this.#e))return;let i=Ze(Xe(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Rp(r)}}#a(){
fe(Xe(this.#e));let t=Ze(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Ho(Jo(this.#e,"a",384)),Ze(this.#e).ino)}},
bp=5,vp=14;function Ep(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Rp(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var $p=process.getBuiltinModule("node:fs"),Pe=e=>$p[e];var Dn=Pe("chmodSync");var is=Pe("mkdirSync");var as=Pe("readFileSync");var cs=Pe("renameSync");var ps=Pe("rmSync");var ls=Pe("writeFileSync");var Op=process.getBuiltinModule("node:path"),Ut=e=>Op[e];var ds=Ut("basename");var us=Ut("dirname");var ye=Ut("join");var Un=Ut("relative");var Pp=process.getBuiltinModule("node:url"),_p=e=>Pp[e];var fs=_p("fileURLToPath");function Mn(e){return`'${e.replaceAll("'","'\\''")}'`}function qn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function ms(e){return`"${e.replaceAll("%",
"%%")}"`}var Bn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function xs({node:e,script:t,
nearby:n}){let r=Object.entries(Bn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Mn(e)} ${Mn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${ys(e,n.node)} ${ys(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function ys(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?ms(e):`"%~dp0${t.replaceAll("%","%%")}"`}var hs=fs(new URL("cli.js",import.meta.url)),Mt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ye(t,"bin"),this.#t=ye("bin",D?"secret-lease.cmd":
"secret-lease")}get path(){let t=ye(this.#e,this.#t);if(!D||qn(t))return t;let[n,r]=[us(this.#e),ds(this.#e)];return ye(D.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Un(this.directory,t),script:Un(this.directory,hs)},r={node:t,script:hs,nearby:n},o=xs(r);if(D&&o.set("secret-lease.ps1",D.pwshLauncher(
r,Bn)),fe(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{is(s,{mode:448}),D?.makePrivate(s);for(let[i,a]of o)ls(ye(s,i),a,{mode:320,flag:"\
wx"});this.remove(),ue(()=>cs(s,this.directory)),Dn(this.directory,320)}catch(i){throw ps(s,{recursive:!0,force:!0}),Oe(i)}}remove(){return b(this.directory)&&Dn(
this.directory,448),me(this.directory)}#n(t){return b(this.directory)&&[...t].every(([n,r])=>{let o=ye(this.directory,n);return tt(o)&&as(o,"utf8")===r})}};function Lp(e){let t=N(e,"secret-lease"),n=process.getuid?.();if(n===void 0||b(t))return t;let r=`${t}-${n}`,o=Mo(t,{throwIfNoEntry:!1});return b(r)||o!==void 0&&
o.uid!==n?r:t}var qt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Lp(t),this.launcher=new Mt(this.#e),this.lock=new Dt(this.#t,()=>this.isPrivate())}recordPath(t){return N(
this.#e,`${t}.json`)}isPrivate(){return b(this.#e)?!0:Nn(An(this.#e))}isOpenToOthers(){return D?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}\
.json`,n)}writeFile(t,n,r){return fe(this.#e),this.#o(N(this.#e,t),n,r)}filePath(t,n){return N(this.#e,t,n)}readFile(t,n){if(!b(this.#e)||!b(N(this.#e,t)))return;
let r=this.filePath(t,n);return tt(r)?_n(r):void 0}fileNames(t){let n=N(this.#e,t);return dt(t)&&b(this.#e)&&b(n)?Ct(n):[]}removeFile(t,n){this.fileNames(t).includes(
n)&&me(this.filePath(t,n))}records(){return this.#n().filter(tt).map(t=>ue(()=>_n(t,"utf8")))}remove(t){if(!dt(t)||!b(this.#e))return[];let r=Ct(this.#e).filter(
o=>o.startsWith(t)).flatMap(o=>me(N(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>jo(An(this.#e),o))}removeLock(){if(!(!b(
this.#e)||this.#n().length>0))try{Ln(this.#t,{force:!0}),Bo(this.#e)}catch{}}get#t(){return N(this.#e,"lock")}#n(){return b(this.#e)?Ct(this.#e).filter(n=>n.endsWith(
".json")&&dt(n.slice(0,-5))).map(n=>N(this.#e,n)):[]}#o(t,n,r){fe(t);let o=N(t,n),s=`${o}.${process.pid}`;try{Wo(s,r,{mode:384,flag:"wx"}),ue(()=>qo(s,o))}catch(i){
throw Ln(s,{force:!0}),Oe(i)}return o}};var Tp=process.getBuiltinModule("node:fs"),gs=e=>Tp[e];var Ss=gs("appendFileSync");var Wn=gs("existsSync");var Ap=process.getBuiltinModule("node:os"),Ip=e=>Ap[e];var ws=Ip("EOL");function re(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Bt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function oe(e,t,n){let r=new jn(e,t,n);process.stdout.write(r.toString()+ws)}var ks="::",jn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ks+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Np(o)}`)}}return t+=`${ks}${Cp(this.message)}`,t}};function Cp(e){return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Np(e){
return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Dp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var bs=Dp("randomUUID");var Mp=process.getBuiltinModule("node:fs"),vs=e=>Mp[e];var Es=vs("appendFileSync");var Rs=vs("existsSync");var Bp=process.getBuiltinModule("node:os"),Wp=e=>Bp[e];var Wt=Wp("EOL");function Hn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Rs(n))throw new Error(`\
Missing file at path: ${n}`);Es(n,`${re(t)}${Wt}`,{encoding:"utf8"})}function $s(e,t){let n=`ghadelimiter_${bs()}`,r=re(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Wt}${r}${Wt}${n}`}var Hp=process.getBuiltinModule("node:os"),Vp=e=>Hp[e];var Os=Vp("EOL");var Gp=process.getBuiltinModule("node:path"),Kp=e=>Gp[e];var Ps=Kp("delimiter");var jt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(jt||(jt={}));function _s(e){oe("add-mask",{},e)}function Ls(e){process.env.GITHUB_PATH||""?Hn("PATH",e):oe("add-path",{},e),process.env.PATH=`${e}${Ps}${process.env.PATH}`}function Ts(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function As(e){oe("debug",{},e)}function Is(e,t={}){oe("error",Bt(t),e instanceof Error?e.toString():e)}function Fs(e,t={}){oe("warning",Bt(t),e instanceof Error?
e.toString():e)}function Cs(e,t={}){oe("notice",Bt(t),e instanceof Error?e.toString():e)}function Ns(e){process.stdout.write(e+Os)}function Ds(e,t){if(process.env.GITHUB_STATE||"")return Hn("STATE",$s(e,t));oe("save-state",{name:e},re(t))}function _e(e){return e.replace(Yp,"$1ACCOUNT$2-??????$3").replace(Zp,"$1").replace(tl,"").replace(nl,"$1ACCOUNT").replace(Xp,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
el,"$1ACCOUNT").replace(rl,"$1")}var Yp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Zp=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Xp=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,el=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
tl=/ \(account \d{12}[^()\n]*\)/g,nl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,rl=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Us({code:e,message:t,fix:n,statements:r}){return{code:e,message:_e(t),fix:n&&_e(n),statements:JSON.parse(_e(JSON.stringify(r)))}}var Ms=12,ol=4e3;function qs(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...sl(s),...i,...o?.split(`
`)??[]],c=be(e.statements),p=c.flatMap(({addTo:m,statement:f})=>[`${m}:`,ce(f)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=ol?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:m})=>`${m} what this step's log has above.`),l],apart:p}}var Vn=160;function sl(e){if(e.length<=Vn)
return[e];let t=e.slice(0,Vn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Vn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function se(e){return`<code>${Bs(e)}</code>`}function xe(e){return Bs(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function Bs(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function Ws(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function js(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=be(e.statements),c=Map.groupBy(a,({addTo:p})=>p);return[`### \u{1F534} ${se(n)}`,"",[`**${Le(s)}**`,...i.map(Le)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",il(o.split(`
`))]:[],...[...c].flatMap(([p,l])=>["",`${Le(p)}:`,"","```json",l.map(({statement:d})=>ce(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Le(t)}`].join(`
`)}function il(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Le(n):`${Le(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Le(e){return/^\s*aws [a-z]/.test(e)?se(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?se(n):xe(n)).join("")}function Hs(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ht(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var al=process.getBuiltinModule("node:fs"),Te=e=>al[e];var Vs=Te("accessSync");var Js=Te("appendFileSync");var Gs=Te("constants");var Ks=Te("existsSync");var zs=Te("statSync");var Jn=Te("truncateSync");function zn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ks(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!cl(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function cl(e){try{return Vs(e,Gs.W_OK),
!0}catch{return!1}}function Ys({variables:e,outputs:t},n,r=()=>{}){zn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Kn(i)}});ll(()=>{try{Qs(n.GITHUB_ENV??"",e),Qs(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Kn(i)>a&&Jn(i,a);throw Qn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Qs(e,t){t.size>0&&Js(e,[...t].map(pl).join(""))}function Zs(e){Kn(e)>0&&Jn(e)}function Qn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Gn=process.platform==="win32"?`\r
`:`
`;function pl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Gn}${t}${Gn}${n}${Gn}`}function Kn(e){return zs(e,{throwIfNoEntry:!1})?.
size??0}function ll(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Xs(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function ei({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Yn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Vt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Yn(this.#t,t),this.#o}get isConcealing(){return this.#o!=="private"}shown(t){return this.
isConcealing?_e(t):t}get#o(){this.#n??=Xs(Pn(this.#e));let t=Yn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var dl=process.getBuiltinModule("node:fs"),ti=e=>dl[e];var ni=ti("existsSync");var ri=ti("realpathSync");var ul=process.getBuiltinModule("node:path"),oi=e=>ul[e];var si=oi("join");var ii=oi("sep");var fl=process.getBuiltinModule("node:url"),ml=e=>fl[e];var ai=ml("fileURLToPath");var yl="docs/troubleshooting.md";function ci(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=xl(t),o=`${yl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function xl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=hl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function hl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var pi=ai(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function di(e,t){let{GITHUB_WORKSPACE:n}=t;return ci(e,{environment:t,root:li(pi),workspace:n&&li(
gl(n)),isOwnClone:ni(si(pi,".git"))})}function li(e){return e.split(ii).join("/")}function gl(e){try{return ri(e)}catch{return e}}async function ui(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{kl(t,()=>{for(let s of e)for(let i of wl(s))_s(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Sl=process.env.ACT==="true";function wl(e){return/^[\x00-\x7f]/.test(e)?[e]:Sl?[`
${e}`,e]:[`
${e}`]}function kl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var fi=24;function mi(e=process.versions.node){if(!(Number.parseInt(e,10)>=fi))throw new u("E_RUNNER",`This action needs Node ${fi}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var Zn=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Vt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,ui(n)])),await this.#t}info(t){Ns(this.#r(t))}debug(t){As(this.#r(t))}notice(t){
Cs(this.#r(t))}warning(t){Fs(this.#r(t))}fail(t,n){let r=di(t.code,this.environment),{lines:o,apart:s}=qs(t,r);for(let i of s)this.info(i);Is(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(js(this.#n.isConcealing?Us(t):t,r)),process.exitCode=jt.Failure}handOver(t){Ys(t,this.environment,()=>{t.onPath!==void 0&&
this.#o(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Ds(t,n)}catch(r){throw Qn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Zs(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Wn(n)))try{Ss(n,`${Ws(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&Wn(n)?Ls(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return Hs(this.#n.shown(t))}};function Jt(e){return Ts(e,{trimWhitespace:!1})}async function yi(e){
let t=new Zn(Qr(process.env,process.platform));try{mi(),zn(t.environment),await e(t)}catch(n){t.fail(Ht(n),!/^\s*false\s*$/i.test(Jt("job-summary")))}}var bl=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws\
-eusc"]];function xi(e){return bl.find(([t])=>e.startsWith(t))?.[1]??"aws"}function hi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Xn(t))&&!t.username&&!t.password}function Xn({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function gi(e,t){if(e!=="")return ki("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function er(e,t,n,r){let o=t(e).trim();
return o!==""?ki(e,o):wi(n[r]||n.AWS_ENDPOINT_URL||"")}function Si({AWS_ENDPOINT_URL:e=""}){return wi(e)}function wi(e){return URL.canParse(e)&&Xn(new URL(e))?e:
void 0}function ki(e,t){if(!hi(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var Gt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","dry-run":"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m",
"retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-tit\
le":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Kt(e,t){return n=>{let r=e(n);return r.
trim()===""?t[n]??r:r}}function U(e,t){return e(t).trim()!==""}function zt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!U(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var vl=64;function bi(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=tr(`${r}-${o}`),a=tr(s).slice(0,16);return`${tr(n).slice(0,vl-i.length-a.length-2)}-${i}-${a}`}function tr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function vi(e,t,n){let r=$l(e,t,n),o=Pl(e);if(Rl(e),o)for(let{reference:s}of n)Al(s,o);return{identity:o&&Tl(e,t,o,r[0]),regions:r,allowedAccountIds:Nl(e),network:Dl(
e,t),warnings:zt(e,El)}}var El=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Rl(e){if(!U(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!U(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function $l(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=U(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d,region:m})=>d.kind==="arn"?d.region:
m??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,
...p].find(d=>!Je(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:`Allowed: a region, for example \`${Ol(l)??
"eu-west-1"}\`; or several with commas, the first one first asked.`});return[c,...p]}function Ol(e){let t=e.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.]+/g,
"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return Je(t)?t:void 0}function Pl(e){let t=e("role-to-assume").trim();return t===""?void 0:vn("Th\
e input role-to-assume",t)}function _l(e){return Ve(e("role-chain")).map(({line:t,text:n})=>vn(`Line ${t} of role-chain`,n))}function Ll(e,t){if(e!==""){if(t.length===
0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that a\
sks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input ro\
le-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Tl(e,t,n,r){let o=r.startsWith("c\
n-"),s=_l(e);for(let i of[n,...s])Il(i,r);return{role:n,chain:s,externalId:Ll(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?
".cn":""}`,issuer:gi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:bi(e("role-session-name").trim(),t),policy:Cl(e("session-policy").trim()||"scoped"),
requiredClaims:Fl(e)}}function Al(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function Il({
name:e,partition:t},n){let r=xi(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Fl(e){return Ve(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Ei(e){
let t=Kt(e,Gt.lease);return Ke("on-no-token",t("on-no-token"),["error","skip"])}function Cl(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Yr(
"session-policy",e,["scoped","none"])}}function Nl(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)
throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them i\
n YAML, or a leading 0 is lost."});return t}function Dl(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:ve("timeout",e("timeout")),maxAttempts:Ge("ret\
ry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ge("auto-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),
stsEndpoint:er("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:er("secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Si(
t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ie=["false"],Ri=()=>!0,$i=e=>e("export-credentials").trim()==="env",Qt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Ul={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Qt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Qt}`},"role-chaining":{unsaid:ie,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:ie,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:Ri},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:ie,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:$i},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===$i(e)},"overwrite-aws-profile":{unsaid:ie,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:Ri},"disable-retry":{unsaid:ie,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:ie,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:ie,instead:Qt},"force-skip-oidc":{unsaid:ie,instead:Qt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function Oi(e){let t=Object.entries(Ul).filter(([o,{unsaid:s=[]}])=>U(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}var nr=new Map([["optional",Yt("optional",{optional:!0})],["public",Bl],["only",Wl],["file",Yt("file",{file:!0})],["base64",Yt("base64",{base64:!0})],["trim",Yt(
"trim",{trim:!0})],["stage",jl],["version",Hl],["expires",zl],["max-age",Vl],["max-scopes",Jl],["role",Gl],["region",Kl]]),Ml="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function Pi(e,{
options:t}){let n=e.options.map(rr).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function _i(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=rr(o),a=Object.hasOwn(t.options,s),c=nr.get(s);if(!c&&!a)throw Zl(e,
o,s,t);if(r.has(s))throw O("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let l=c(i,(d,m)=>O("E_REQUEST",e.line,d,ql(e,o,m)),t);
n={...n,...l,version:{...n.version,...l.version}}}return n}function rr(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function ql(e,t,n){let r=Li(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Li(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>nr.has(rr(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(
",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function Yt(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Bl(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(
""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Wl(e,t){let n="only=LOG_LEVEL,FEATURE_* without whit\
e space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");
if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!ht(o.replace(/\*$/,"")))throw t(`only= lists "${o}"\
, which is no name.`,n);let s=o.endsWith("*")?void 0:X(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function jl(e,t){
if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{stage:e}}}function Hl(e="",t,{versionIds:{
pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Vl(e,t){let n=to(e??"");if(!n)throw t("max-age needs a duration\
 above zero.",eo);return{maxAge:n}}function Jl(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,r\
epo:*");return{maxScopes:n}}function Gl(e="",t){let n=Zr(e);if(!n)throw t(`role=${R(e)} is no role ARN.`,"role=arn:aws:iam::ACCOUNT:role/NAME");return{role:n}}function Kl(e="",t){
if(!Je(e))throw t(`region=${R(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function zl(e,t){let n="expires=never, expires=own, expires=2\
027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Ql(e,()=>t(`expires=${e} is no date.`,n))}}
function Ql(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=Yl(e);if(!n)throw t();
return{kind:"at",at:n}}function Yl(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function Zl(e,t,n,{
options:r}){if(t.startsWith("#"))return O("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:Li(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return O("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=Xl(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return O("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Ml].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function Xl(e){
let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...nr.keys()].find(r=>r.startsWith(n))}async function Ai(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await ed(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return ud(t),t}async function ed(e,t,n){let r;try{let a=$n(e,t);r=a&&await Ii(a)}catch(a){
throw await nt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Rn,fault:Zt})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await nt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:Rn,fault:Zt});if(i)throw i;return r}async function nt(e){return(await import("./lease-inputs-foreign-line.js")).foreignLine(e)}async function Zt(e){try{let t=$n(
e,1);t&&await Ii(t);return}catch(t){return t}}async function Ii(e){let t=await mo(e.reference),n=rd(e),r=nd(e,t),o=od(e),s=_i(e,t),i={line:e.line,text:yo(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await fd(i,e),ad(i,e,t),await td(i),i}async function td({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await so(n):void 0;if(r!==void 0)throw O("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function nd(e,t){let n=t.readReference(e.reference,Pi(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?O("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):O("E_REQUEST",e.line,`${R(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function rd(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw O("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function od(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw sd(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!ht(n))throw O("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to \
begin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=X(t);if(r!==void 0)throw O("E_NAME",e.line,`the name ${t} ${r}\
.`,{allowed:"another NAME"});return{kind:"exact",name:t}}function sd(e,t){let n=bt({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return O("E_N\
AME",e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${id(r[1]??"",
r[2]??"")}${r[2]},${n}`}})}function id(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function ad(e,t,n){let r=[...cd(e,t),...ld(
e,t),pd(e,t,n)].find(({when:o})=>o);if(r)throw O("E_REQUEST",t.line,r.wrong,r.hint)}function cd({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.
kind==="jmespath"&&mt(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,
hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,
wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,
selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?
"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{
...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function pd({reference:e,region:t},n,r){let o=e.kind==="arn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&
o!==void 0,wrong:`region= names a second region: ${R(n.reference)} is in ${o}.`,hint:{allowed:"region= beside a name, which says nothing of a region",meant:Fi(n,
"region")}}}function Fi(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}function ld(e,t){let{naming:n,selector:r,reference:o,
version:s}=e,i=(...c)=>Fi(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives se\
veral.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base\
64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim \
contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which \
has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that co\
uld say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="\
jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* o\
r a whole secret",meant:dd(t)}},{when:e.only!==void 0&&!gt(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"\
only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Ti(e.only)!==void 0,wrong:`only= lists ${Ti(e.only)}, and names that are\
 made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:
c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix\
, or version=ID with one secret",meant:i("version")}}]}function Ti(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function dd(e){let t=e.name&&!e.
name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function ud(e){let t=new Map;for(let n of e)for(let r of co(n)){let o=t.get(r.toUpperCase());
if(o)throw O("E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),
n)}}async function fd(e,t){let{selector:n,expires:r}=e,o=$(e);if(n.kind==="jmespath"&&await En(n.expression,o,s=>bt({...t,selector:s})),r?.kind==="selector"){let s=i=>t.
options.map(a=>a.startsWith("expires=")?`expires=${i}`:a);await En(r.expression,o,i=>bt({...t,options:s(i)}))}}var Ci="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Ni={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Di(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await md(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function md(e,t,n){let r={input:"\
secret-ids",raw:e,line:t,allowed:Ci,fault:async a=>yd(a,n),faultOfSecrets:Zt},o;try{o=Ui(e,t,n)}catch(a){throw await nt({...r,error:a})}if(!/^[A-Za-z_]\w*=[^,]+$/.
test(e))return o;let s=`A secret that is called so takes an alias before it: ALIAS, ${e}`,i=await nt({...r,note:s});if(i)throw i;return o}function yd(e,t){try{Ui(
e,1,t);return}catch(n){return n}}function Ui(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===
void 0?[void 0,s]:[s,i],p=hd(c,t);return a&&gd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:xd(a,p),letterCase:Ni[r]},selector:{kind:n?"unfolded":
"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function xd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===
void 0?t.arn:e}function hd(e,t){let n=fo(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new u(
"E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Ci})}function gd(e,t,n,r){let o=xt(ro(e),Ni[r]),s=e===o?X(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Sd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function or(e){let t=Ve(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Sd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var wd=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Mi(e,t){let n={},r=Kt(f=>{let y=e(f);return y.trim()!==""&&(n[f]=y),y},
Gt.lease),o=Oi(e),{verifications:s,kept:i,dropped:a}=await kd(r,t),c=await Rd(r),p=await vd(vi(r,t,c),r),l=c.some(({role:f})=>f)?(await import("./lease-inputs-line-roles.js")).
withLineRoles(c,p.identity):c,d=ve("min-remaining",r("min-remaining")),m=await bd(r,{...p,minRemaining:d,isForeignSts:p.network.stsEndpoint!==void 0});if(l.length===
0&&m.length===0)throw $d();return{...p,requests:l,exporting:{env:A("export-env",r("export-env")),onConflict:Ke("on-conflict",r("on-conflict"),["error","overwrit\
e","skip"]),minMaskLength:Ge("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:d,warnRemaining:ve("warn-remaining",r("warn-remaining")),
maxAge:U(r,"max-age")?ve("max-age",r("max-age")):void 0,isRequired:A("require-expiry",r("require-expiry"))},checkRotation:A("check-rotation",r("check-rotation")),
verifications:s,requireVerify:A("require-verify",r("require-verify")),credentials:m,unsetCurrentCredentials:Ed(r),dryRun:A("dry-run",r("dry-run")),jobSummary:A(
"job-summary",r("job-summary")),cleanup:A("cleanup",r("cleanup")),cli:A("cli",r("cli")),maskAccountId:A("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{
...n,...n.verify!==void 0&&{verify:i}},warnings:[...o,...a.map(f=>`No record keeps the text of a header, which may be secret: a renewal of ${f} does not ask tha\
t service again.`),...p.warnings,...zt(r,wd),...or(r)]}}async function kd(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{
parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function bd(e,t){if(e(
"export-credentials").trim()==="none"&&or(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");return n(e,t)}async function vd(e,t){
if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>U(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),r=n(t,e.identity);
return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Ed(e){let t=A("unset-current-credentials",e("unset-current-credentials"));if(!t||U(e,"\
role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials read the secrets.",
{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Rd(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==""&&n.trim()!==
"")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; never \
both."});return(t+n).trim()===""?[]:t.trim()!==""?Ai(t):Di(n,{parseJsonSecrets:A("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ke("name-trans\
formation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}function $d(){
return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; or `ex\
port-credentials`, for AWS credentials alone."})}var Od=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var qi=Od("randomUUID");function Bi({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Ye(e);return n&&{at:n,source:`tag ${R(t)}`,firm:!0}}function Wi({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Ye(e)))return`The tag ${R(t)} of ${n} is "${R(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Hi=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function Vi(e,t=""){let n=[];for(let[r,o]of e){let s=Ji(Xt(r))?await $t(o):void 0;if(s){let i={at:s,source:`field ${sr(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof o=="string")for(let i of await Rt(o,t)){let a={...i,source:`${i.source} in field ${sr(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:o})}}return n}function Ji(e){return Hi.test(ir(e))}function Gi(e){return[...e].filter(([t])=>Ji(Xt(t))).map(([t,n])=>[sr(t),n])}function sr(e){
return R(e.split(".").map($e).join("."))}function Ki(e,t){if(t===void 0||ji(t)!==ji(e.path))return!1;let n=Hi.exec(ir(Xt(e.path)))?.groups?.whose??"",r=ir(Xt(t));
return n===""||r===""||r.includes(n)||n.includes(r)}function ir(e){return e.toLowerCase().replace(/[-_.\s]/g,"")}function Xt(e){return e.slice(e.lastIndexOf(".")+
1)}function ji(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function zi(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await Rt(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:y})=>y):p,d=n||e.public?[]:r.filter(({content:y})=>y!==e.value),m=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],f=[...l,...d.
map(y=>Pd(y,e,a))];return[...m,...s?[s]:[],...e.isPrevious?f.map(y=>({...y,firm:!1})):f,...e.public||!o?[]:[o]]}function Pd(e,{path:t},n){let{expiry:r,kind:o}=e;
return o!=="date"?r:Ki(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${ho}`}}function Qi(e,t,n){let r=Qe(e.filter(({firm:s})=>s)),o=Et(r,t,n).stops;
return{firmExpiry:r,expiry:o?r:Qe(e)}}async function Yi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=I(Ae(t)),s=o===void 0?void 0:await yt(o,e.
expression),i=await $t(s instanceof pe?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function ar(e){let t=I(Ae(e));return F(t)?[...ft(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof pe?
r.source:r]):[]}async function cr(e){let t=ar(e),n=Ae(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Zi(e){return Vi(await cr(e),Ae(e))}function Ae(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function Xi(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...pr(e)].join(" ")}function pr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(go(n)){let o=`If that is the end of someth\
ing else, ${C(e,"expires=own")}.`;return r?[o]:[ne(`${C(e,_d(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wo\
rks beyond that all the same, ${C(e,"expires=never")}.`]:[`If that is not when this value ends, ${C(e,"expires=own")}.`]}function _d(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ea(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,l=o.get(c)??await Zi(c.value);o.set(c,l);let d=p.expires;
!d&&!s.has(c)&&s.set(c,await Ld(c));let m=await zi(Td(a),{rule:d,hints:l,tagged:Id(c),selected:await Yi(d,c.value,{where:`${$(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??Fd(c),now:t,secret:Ae(c.value)}),{expiry:f,firmExpiry:y}=Qi(m,t,n),h=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:f,
firmExpiry:y,verdict:d?.kind==="never"?{judgement:"ok",stops:!1}:Et(f,t,n),age:h,unreadableDates:(d?void 0:s.get(c))??[],isTooOld:h!==void 0&&h>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function Ld({value:e}){let t=Gi(await cr(e));if(t.every(([,o])=>Ye(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./lease-domain-expiry-spelled-dates.js");
return n(t).map(r)}function Td({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":Ad(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function Ad(e,t){if(e===void 0)return;let n=ar(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}
function Id({description:e,stages:t}){if(!(!e||e instanceof k)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Bi(e)}}function Fd({minted:e}){if(!e)
return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var lr=5;function ta(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.
stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`\
, sooner than min-remaining (${W(n)})`,a=r.slice(0,lr).map(p=>en(p,t));r.length>lr&&a.push(`and ${r.length-lr} more`);let c=`Put a new version into the secret, \
or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?
i:""}.`).join(`
`),{fix:[c,...pr(o),"Nothing was exported."].join(`
`)})}function en({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${Ee(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function na(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Cd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${S(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[ne(`if a field of the secret tell\
s it, or nothing does, ${C(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that t\
he tag is read.",ne(`if it is no credential, ${C(n,"public")}`),"Nothing was exported."].join(`
`)})}function Cd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function ra(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}function tn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>vo(i,{name:n,arn:r,versionId:o})))}function Nd(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Qe(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Dd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function oa(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Ud(t);case"check":return new Map([...Md(e.check,r,o),...n.credentials?.outputs??[]])}}function Ud({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Dd(Nd(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Md({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...tn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var qd=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Bd="AWS_WEB_IDENTITY_TOKEN_FILE";function sa(e){return[...qd,"AWS_CREDENTIAL_EXPIRATION",Bd].filter(t=>e[t])}function ia({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=ca({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${S(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function aa(e,{runner:t,directory:n}){let r=ca(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${S(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function ca({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function pa(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function la({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(y=>pa(y,i.exporting.env&&!c.has(y.
name))),m=a?Eo(a,d).renewed:d,f=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:bo(s),expiresAt:Tt(f?[...m,f]:m)??null,entries:m,credentials:f,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Wd(p)),inputs:i.asGiven}}function Wd(e){let n=[...e].reduce((r,[o,s])=>r+Io(o,s),0);
return Math.ceil(n/4096)*4096}function da(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=_t(o.environment),l=Lt(i.records(),p).records,d=l.
filter(B=>B.id!==a),m=Lo(o.environment,d,B=>i.filePath(B,vt)),f=r?.(a,e.contents.inputs.requests,m,i),y={...jd(e,m,t,n),git:f},{credentials:h,inputs:x}=y,_=y.isWhole?
y.judged:tn(y),L=!c&&x.unsetCurrentCredentials?sa(m):[],v=$o(y,new Set(L),l,m),we=ia(y,t),wn=c?Vd(a,_,i):new Map,Wr=()=>{c?Jd(c,wn,p,i):(i.remove(a),o.dropState())};
try{To(_);let B=new Map(_.map(E=>[E.name,_o(E)]));Ao(x.exporting.env?B:new Map,_,m,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(x.cleanup)));
for(let E of _)E.request.file&&B.set(E.name,Gd(a,E,i));let ke=new Map([...B].filter(([E])=>x.exporting.env&&!v.has(E)));for(let E of L)ke.has(E)||ke.set(E,"");for(let[
E,He]of h?.variables??[])ke.set(E,He);for(let[E,He]of f?.variables??[])ke.set(E,He);for(let[E,He]of[...h?.files??[],...f?.files??[]])i.writeFile(a,E,Buffer.from(
He));Hd(h,d,i),aa({judged:_,credentials:h},t);let jr=we&&!c&&(x.cli||f!==void 0||(h?.files.size??0)>0);jr&&i.launcher.install();let kn=la(y,{skipped:v,variables:ke},
s);return c||(o.saveState("names",Ro(kn)),we||o.saveState("record","none")),we&&i.writeRecord(a,On(kn,p)),{contents:y,changed:_,values:B,variables:ke,skipped:v,
record:kn,isKept:we,hasLauncher:jr,undo:Wr}}catch(B){throw Wr(),B}}function jd({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function Hd(e,t,n){let r=e?.files.get(vt);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,vt,Buffer.from(
r))}function Vd(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Jd(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,On(e,n))])try{s()}catch{}}function Gd(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ua(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:f})=>"forGit"in f&&f.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},m=await a.inTurn(o,()=>da(e,t,d)).catch(async f=>{throw f instanceof Oo?await Po(f):f});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Kd(m,e,t)}catch(f){throw await a.inTurn(o,m.undo).catch(m.undo),
f}}function Kd({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:m,renews:f}=e,
y=i?Lt(l.records(),_t(p.environment)).records:[s],h=Tt(y),x=new Map([...r,...zd(h??"",p.environment)]),_=i?l.recordPath(m):"",L=oa(c,{contents:e,path:_,end:h,now:d.
now()}),{outputs:v,withoutOutput:we}=Qd(L,n),wn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:v,...wn}),{id:m,values:t,
skipped:o.intersection(n),withoutOutput:we,isRenewal:f!==void 0}}function zd(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Qd(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var Yd=new Set(["engine","host","port","dbname"]),Zd=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Xd=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function fa(e){let t=I(e);if(!F(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=rt(n,Zd)&&rt(r,Xd)&&rt(o,/./)&&rt(s,/./),p=eu(i)&&(a===void 0||rt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Yd}function rt(e,t){return typeof e==
"string"&&t.test(e)}function eu(e){return e===void 0||/^\d{1,5}$/.test(e instanceof pe?e.source:String(e))}function ot(e,t,n=ut){return{path:e,value:typeof t=="string"?t:n(t),kind:tu(t)}}function tu(e){return e===null?"null":e instanceof pe?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function dr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?I(r):r;return F(s)?dr(s,o):[ot(o,r,i=>ut(i,nu))]})}function nu({
source:e}){let t=JSON.stringify(Number(e));return ma(t)===ma(e)?t:e}function ma(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function xa(e,t){if(t.kind==="whole")return[ya(e)];let n=I(e);switch(t.kind){case"unfolded":return F(n)?dr(n):[ya(e)];case"fields":return F(n)?[...ft(n)].
filter(([r])=>r.length>0).map(([r,o])=>ot(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await yt(n,t.expression);return r===void 0?[]:[ot(
mt(t.expression)??[],r)]}}}function ya(e){return{path:[],value:e,kind:"string"}}function ur({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function ha(e,t){let{request:n}=t;if(e.request!==n)return G(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:ur(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":Z(r);return G(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function mr(e,t){let n=await ru(e,t),r=fa(ga(t.value)??"");return n.map(o=>{let s=ao(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...io(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function ru(e,t){let{
selector:n}=e,r=Sa(e,t),o=ga(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[ou(e,r,t.value)];let s=await xa(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${nn(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...Pt(e)].join(" ")});return s}function ga(e){if(typeof e=="strin\
g")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function ou(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&
s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:su(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function su(e){return ko(e,"file")?G(e)||e.selector.kind==="whole"?`${ne(C({request:e},"file","base64"))} The one writes its bytes to a file, the other\
 leases them in base64.`:`It has no fields: write \`${nn(e)} file\`, which writes its bytes to a file, or \`${nn(e)} base64\`.`:e.selector.kind==="whole"?ne(C({
request:e},"base64")):`It has no fields: write \`${nn(e)} base64\`.`}function nn({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):Z(
t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function Sa({reference:e,text:t},{name:n}){
return e.kind==="prefix"?`${n} (${t})`:t}async function wa(e,t="linux"){let n=new Map;for(let r of e){await au(r);let o=G(r.request)?zr(r.name,t):r.name.toUpperCase(),
s=n.get(o);if(s&&!(G(r.request)&&iu(s,r)))throw cu(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function iu(e,t){return e.secret.arn===t.secret.arn&&
e.field===t.field&&e.value===t.value||e.value===""}async function au(e){let{name:t,origin:n,request:r}=e,o=n==="author"?X(t):await oo(t);if(o===void 0)return;let s=t===
""?'""':R($e(t));throw new u("E_NAME",`${$(r)}: ${fr(e)} would be the variable ${s}, which ${o}.`,{fix:ur(e)})}function cu(e,t){return new u("E_NAME",`${$(e.request,
t.request)}: ${fr(e)} and ${fr(t)} would both be the variable ${R($e(t.name))}.`,{fix:ha(e,t)})}function fr({request:e,secret:t,field:n}){let r=Sa(e,t);return n===
void 0?r:`the field ${R($e(n))} of ${r}`}var pu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function yr(e,t){
for(let{claim:n,variable:r,required:o}of pu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function ka(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&du(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${lu({line:n,claim:r,glob:o},s)}`})}}function lu({line:e,claim:t,glob:n},r){let o=/[*?]/.test(n),s=t==="environment"&&
!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);return r===void 0?t==="envir\
onment"?s:`${s} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\` in \
line ${e} of \`require-claims\`.`}function du(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function st(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function ba(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function xr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var gr=900,hr=e=>({duration:gr,policy:e}),rn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=uu(t,n);try{let o=hr(r);return[{keys:t.
role?await this.#o(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof H)||!fu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(Co(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,hr(xr(
o,i))),[c,p]=[t,o];for(let l of s)a=await this.#s(c,p,a,hr(xr(l,i))),[c,p]=[p,l];return a}async#o(t,{queries:n},r){try{return await this.#r(t,r)}catch(o){throw o instanceof
H?new H(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),s=>o.
current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,m={...this.#i(
n,o),...a!==void 0&&{externalId:a},...d&&{tagging:d}};return this.#a(n,t,()=>s.assumeFrom(m,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof k?new H(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=Xr(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},H=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function uu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?No(
e,ze(t)):void 0}function fu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function va(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof k?await wt(r.reference).explain(o,yu(r,o),mu(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function mu({role:e},t){return e?{...t,role:e}:t}function yu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Ea(e,t){
if(!(e instanceof H))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&$(...s);return i(n,{...t,role:r,...o&&
{from:o},...a&&{namedBy:a}})}function Ie(e,t,n){if(t.length===0||t.includes(e))return;let r=n?$(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${S(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}function Ra(e,t){return xu(e).some(n=>hu(n)===t)}function xu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function hu(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function $a(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>gu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&Ie(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function gu(e,t,n){if(!(e instanceof k))throw e;let r=ae(
e)||lt(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Ra(p,c))})}var Su=4*6e4,on=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=Su&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Sr(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=st(t).iss;if(!ba(l,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:wu(l)});let d;try{d=await n.of(l)}catch(f){if(!(f instanceof k))throw f;if(s.length>0)throw ku(l,f);a.warning(`The keys of ${l} could not\
 be fetched (${f.message}): the OIDC token was verified by AWS alone.`),yr(st(t),a.environment);return}let m=await c(t,d,{issuer:l,audience:o,now:p});return yr(
m,a.environment),ka(m,s),m}};function wu(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var Sr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function ku(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Oa({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await $a(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=ze(e),s=new on(e,r),i=st(await s.current());return r.runner.noteVisibility(ei(i)),e.requiredClaims.length>0&&await s.verified(),Ie(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:wr(e)}}function wr(e){return{role:ze(e),scoped:e.policy.kind==="scoped"}}async function Pa(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:gr};throw await Ea(i,{audience:a,claims:s,...c})}}var it=25;function sn(e,{reader:t}){return t.scoped&&t.role?Fo(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}async function _a(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({
plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new rn({identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await St(
e,it,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof H&&ae(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function La({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=wr(e),s=At(t,{region:n,accountId:o.role.accountId},r),i=sn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of kt(c.queries))for(let{client:m,count:f}of l.firstRequests(d))p.set(m,(p.get(m)??
0)+f)}return[{to:"sts",region:n,count:Math.min(i.length,it)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var an=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function at(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Fe)}var Fe=8,
bu=24,Ta=4;function kr(e,t){let n=[],r=o=>{let s=o+Fe;for(;!t(e.slice(o,s))&&s-o<bu&&s<e.length;)s+=Ta;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Fe<=
e.length;o+=Ta)r(o);return e.length>Fe&&r(e.length-Fe),n}function br(e){return new Set(e).size>=4}function Aa(e){return br(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Ce(e,t){let n=[];for(let r=0;r+Fe<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function V(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${Ne(n)}`);return V(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function Ne(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function ct(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function cn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var De=e=>`\\u${Ne(e)}`,vr=e=>`\\u${Ne(e).toUpperCase()}`,Ia=e=>JSON.stringify(e).slice(1,-1);function he(e,t){let n=V(e,t);return r=>n(Ia(r))}var vu=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Fa[t]??vr(t)),Eu=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Fa[t]??(/["&'<>]/.test(t)?vr(
t):De(t))),Fa={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ca=[Ia,he(/[&<>\u2028\u2029]/g,De),he(/[\u007f-\uffff]/g,De),he(/[\u007f-\uffff]/g,
vr),he(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":De(e)),he(/\//g,()=>"\\/"),vu,Eu,he(/[&'<=>\u2028\u2029]/g,De),he(/\u007f/g,De)];var K={"&":"&amp;","<":"&lt;",">":"&gt;"},Na=[w(K),w({...K,'"':"&quot;"}),w({...K,"'":"&#39;",'"':"&#34;"}),w({...K,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...K,
"'":"&#39;",'"':"&quot;"}),w({...K,"'":"&#x27;",'"':"&quot;"}),w({...K,"'":"&#039;",'"':"&quot;"}),w({...K,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...K,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ru={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Da(e){return V(e,t=>Ru[t]??cn(
t))}var pn=[Da(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Da(/[^ -&(-[\]-~]/gu)],Er=V(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Ua=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'"'`}),w({"'":"'\\''","!":"'\\!'"}),V(/[\\"$`]/g,
e=>`\\${e}`),V(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),V(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),V(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
Er,...pn,w({$:"$$"}),w({"%":"%%"}),w({"{":"{{","}":"}}"})];var M={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function P(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var ln=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
z=/[^ -~]/u,$u=e=>`\\x${ct(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ma=e=>ct(e).map(t=>`\\x${t}`).join(""),Ue={"'":"\\'"},dn={'"':'\\"'};function J(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var un={
...M,...dn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},qa={...un,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ou(e){return e<"\x80"?J(e):J(e).
replace(/^\\x/,"\\u00")}function Ba(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Pu={...un,"\x1B":"\\e"};function Wa(e){let t=P(Pu,e,_u);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function _u(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var ja=[P(M,ln,J),P({...M,...Ue},ln,J),P({...M,...Ue,"\b":"\\b","\f":"\\f"},ln,e=>$u(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...Ue}),
P(M,z,Ma),P({...M,...Ue},z,Ma),P({...M,...Ue},z,J),P(M,z,J),P(un,z,Ou),P(un,ln,J),P({...M,...dn,$:"\\$","@":"\\@"},z,cn),w({"\\":"\\\\",...Ue,...dn}),Wa(/[\u0000-\u001f\u007f-\u009f]/u),
Wa(z),P(qa,z,e=>Ba(J(e))),P(qa,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Ba(J(e))),e=>P({...M,...dn},/\u0000/,J)(e).replaceAll("${","$${").replaceAll(
"%{","%%{"),e=>P({...M,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},z,Lu)(e).replace(/^ /,"\\ ")];function Lu(e){return[...Array(e.length).keys()].map(t=>`\
\\u${Ne(e[t]??"").toUpperCase()}`).join("")}function g({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Tu(c,n);return a.set(c,p),p})}}function Tu(e,t){return ct(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var q="-_.~",Me="-_.~!*'()",Ha=[g({kept:q}),g({kept:q,letters:"lower"}),g({kept:q,space:"+"}),g({kept:Me}),g({kept:Me,letters:"lower"}),
g({kept:"-_.*",space:"+"}),g({kept:"-_.",space:"+"}),g({kept:"-_.!*()",space:"+",letters:"lower"}),g({kept:`${q}/`}),g({kept:`${q}$&+,;=`}),g({kept:`${q}$&+:=@`}),
g({kept:`${q}$&+,/:;=@`}),g({kept:`${q}$&+,/:;=?@!()*`}),g({kept:"!$%&'()*+,-._~"}),g({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),g({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),g(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),g({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),g({kept:`${Me};:&=+$,`,keepsOthers:!0}),g({kept:`${Me}:@&=+$,;/`,keepsOthers:!0}),
g({kept:`${Me};/?:@&=+$,[]`,keepsOthers:!0}),g({kept:`${q}!$&'()*+,;=:`}),g({kept:`${q}!$&'()*+,;=`}),g({kept:`${Me};,/?:@&=+$#`}),g({kept:`${q}!#$%&'()*+,/:;=?\
@[]`})];var Au=[...an,...Ca,...Ha,...Ua,...ja,...Na],Iu=[...an,Er];function*Ja(e){for(let t of pn)yield t(e);for(let t of at(e))yield t,yield Nu(t);for(let t of/^[\w.-]*$/.
test(e)?Iu:Au)yield t(e)}function*Ga(e){for(let t of pn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of at(e))yield t;for(let t of an)yield t(e)}var Va={
from:37,to:512},Fu=1024;function Ka(e){let t=Buffer.byteLength(e);if(t<Va.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Fu&&j(e)?kr(e,Aa):[];
return new Set([...n,...t<=Va.to?at(e).flatMap(r=>kr(r,br)):[]])}var Cu=[76,64];function za(e){let[t=""]=at(e);return new Set(Cu.filter(n=>t.length>n).flatMap(n=>Ce(
t,n)))}function Nu(e){return e.replaceAll("+","-").replaceAll("/","_")}function Qa(e){let t=new Set;for(let n of T(e)?[e,...te(e)]:[e]){t.add(n);for(let r of Du)t.add(r(n))}return t}var Du=[e=>Rr(e,0),e=>Rr(e,1),e=>Rr(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),qu,Bu,e=>e.replace(/[<>"'&]/g,t=>Uu[t]??t)];function Rr(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Uu={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Mu={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function qu(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Mu[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Bu(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Wu=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,ju=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Za=100;function $r(e){if(!/^\s*[[{"]/.
test(e)||!Q(e))return;let t=[],n=[],r=new pt,o=0,s="";for(let[i,a,c]of e.matchAll(Wu))if(i==="{"||i==="[")o<Za&&(n[o]=s),o+=1,s=i==="["?s:"",r=new pt;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new pt;else if(a===void 0)t.push({keys:Ya(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Hu(
a,p).map(l=>({keys:Ya(n,o,s),text:l})))):(s=p,j(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var pt=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Hu(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Xa(e){let t=$r(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function Ya(e,t,n){return[...e.slice(0,Math.min(t,Za)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function ec(e){return/^\s*[[{]/.
test(e)&&Q(e)?e.replace(ju,"$1"):void 0}function Q(e){if(!no(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Vu=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Ju=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Or(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Vu)]:[...e.matchAll(Ju)];if(t.length<2)return;let n=e.includes(
";")?Gu:Ku;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function Gu(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function Ku(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function tc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...zu(n)]:[r]}function zu(e){let t=Pr(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Pr(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Qu=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function nc(e){return/\s/.test(
e)?[...[...e.matchAll(Qu)].map(([,n="",r=""])=>({keys:[n],text:Yu(r)})),...fn(e)]:void 0}function fn(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>j(t)).map(t=>({keys:[],text:t}))}function Yu(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var Zu=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Xu=/^(\s*)- +(.*)$/,ef=/^\s*$/,tf=/^\s*(?:#|;|!|\/\/\s)/,
nf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function oc(e){let t=new _r(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(ef.test(i)||nf.test(i)))if(tf.test(i))n.push(...fn(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Tr(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Tr(e){let t=fn(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var _r=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=Zu.exec(t)??[];if(o===void 0)return this.#o(t);let i=rf(o);if(j(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=Xu.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#a(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Lr(t,n),
...this.#i(t,n)];let i=this.#c(n,s);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?cf(i):i.replaceAll("''","'")},{keys:t,text:i}]}#i(t,n){let r=n,o=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+rc;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:Lr(t,r)}#a(t){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+rc),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},rc=100;function rf(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Lr(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Lr(e,n)];let r=of(t);if(Q(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return sf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function of(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function sf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var af={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function cf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):af[o]??o)}function sc(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var pf=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,lf=[64,76];function ic(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(pf,(r,o,s)=>(t.push(...df(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function df(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...lf.flatMap(o=>Ce(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var uf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,ff=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function ac(e){
let[,t,n=t]=ff.exec(e)??[];if(n!==void 0)return[mn(["password"],n)];let r=uf.exec(e)?.[1];if(r===void 0)return;let o=mf(r),s=o<0?[]:yf(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...qe([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(
...qe([cc(l)],d),...qe([],d===""?l:""))}return s.filter(({text:p})=>p!=="")}function mf(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function yf(e){let t=e.indexOf(":");return t<0?qe([],e):[...qe(["password"],e.slice(
t+1)),...qe([],e.slice(0,t))]}function qe(e,t){let n=cc(t);return n===t?[mn(e,t)]:[mn(e,n),mn(e,t)]}var mn=(e,t)=>({keys:e,text:t});function cc(e){try{return decodeURIComponent(
e)}catch{return e}}function lc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Re(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:pc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:pc(i??a??"")})}return t}var xf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function pc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>xf[n]??"")}var hf=[{name:"JSON",parts:$r},{name:"HTTP authorization header (Bearer, Basic)",parts:tc},{name:"URL, JDBC URL",parts:gf},{name:"XML (Maven, .NET)",parts:lc},{
name:".netrc, .pgpass",parts:sc},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Or},{name:"dotenv, INI, properties, .npmrc, YAML",parts:oc}];
function gf(e){let t=ac(e);return t&&[...t,...e.includes(";")&&Or(e.slice(e.indexOf(";")+1))||[]]}var Sf=12;function*yn(e,t=[],n=0){if(n>Sf)return;let r=Q(e)?void 0:
ic(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*yn(r.rest,t,n+1));return}for(let o of wf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*yn(o.text,s.keys,n+1)))}}function wf(e){if(e.length<kf)return[];let t=/^[\w.-]*$/.test(e);for(let{parts:o}of t?[]:hf){let s=o(e);
if(s)return s}let n=Pr(e);if(n!==void 0)return[{keys:[],text:n}];if(t)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).map(o=>({keys:[],text:o})):T(e)?te(e).flatMap(Tr):nc(e)??[]}var kf=6;function xn(e,t){let{minLength:n}=t,r=bf(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Re(d)),s=new Map,i=(d,m)=>{ee(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:m})},
a=te(e),c=T(e)&&r.length>0?"whole":Ar(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Ar(d,o));for(let{text:d,isLine:m}of r){let f=m?Of(d,a.length):Ar(Re(d),o);i(
d,f),T(d)||i(Re(d),f)}let p=$f(a,s,o),l=T(e)?ec(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function bf(e,{publicFields:t=[]}){let n=new Set(
t),r=[...yn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Ot);return o.length>0||!T(e)||Q(e)?o:r.filter(So)}var dc=200,vf=65536;
function Ar(e,t){return Rf(e,t)?"whole":"leaf"}var Ef=128;function Rf(e,t){if(e.length>vf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&Q(e);
return e.length<Ef&&!n?!1:t.slice(0,dc).some(r=>r.length<e.length&&e.includes(r))}function $f(e,t,n){if(![...t.keys()].some(s=>!T(s)))return"none";let r=n.slice(
0,dc),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Of(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var uc={masks:2e3,characters:524288};function Y(e,t,n=xn(e,t).texts){let r=new hn(t.minLength);for(let{text:o}of n)T(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
_f(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Ka(o));return r.addAll(za(e)),[...r.all]}function fc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new hn(t);o.add(r);for(let s of[76,64])o.addAll(Ce(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Pf?o.addAll(te(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(j)),[...o.all]}var Pf=1024;function gn({user:e,password:t},n){if(!ee(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var hn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=uc.masks}add(t){return this.all.has(t)||!ee(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=uc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*_f({text:e,kind:t}){if(t==="line")return;let n=T(e)?
new Set([e]):Qa(e);for(let r of t==="leaf"?Ja(e):Ga(e))n.has(r)||T(r)||(n.add(r),yield r)}function Be(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Ir(e,t){let n=e.filter(s=>ge(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Lf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Tf(s).
filter(i=>ee(i,t)));for(let i of Ff(s))o(gn(i,t))}return Be(r)}function ge(e,t){return Fr(e,t)!=="none"}function Fr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!ee(n,t)?"none":r==="binary"?"whole":xc(e,t).cover}var mc=new WeakMap;function xc(e,t){let n=hc(e),r=[t,...n,e.value].join(`
`),o=mc.get(e.secret)??new Map;mc.set(e.secret,o);let s=o.get(r)??xn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Lf(e,t){let n={minLength:t,
publicFields:hc(e)};if(e.kind!=="binary")return Y(e.value,n,xc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...fc(r,n),...Buffer.from(o).
equals(r)?Y(o,n):[]]}function hc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Tf({value:e}){return typeof e=="string"?Xa(e).flatMap(
t=>[t,xt(t)]):[]}var yc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Af=/pass|secret|token|key|pwd|credential/i,
If=5;function*Ff({value:e}){let t=typeof e=="string"?I(e):void 0;if(!F(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>yc.test(
s)).slice(0,If),o=n.filter(([s])=>Af.test(s)&&!yc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Cf=8192;async function gc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Cf)return Ir(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Nf();for(let i of Ir(s,t))o.push(i)}return Be(o)}function Sc(){Y('no secret: {"user": "name"}',{minLength:1}),Y("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Nf(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Cr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await _a(sn(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[h,x]of await Df(d.sessions,p,r))o.set(h,x);let{noAnswer:m}=d;for(let h of d.unopened.flatMap(x=>x.queries))m&&o.set(h,m.failure);
let f=n[a+1];if(f===void 0&&m)throw m;let y=[...o].filter(Uf);if(f===void 0||y.length===0)break;r.runner.warning(qf(c,f,y));for(let[h]of y)o.delete(h);i=y.map(([
h])=>Mf(f,h))}return{results:o,sessions:s}}async function Df(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...kt(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await St(r,it,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(f=>[
f,d]);let m=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,f]of m)f instanceof k&&ae(f)&&o.set(l,f);return m})).flat()}function Uf(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof k&&ae(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Mf(e,t){return t.isRegionFixed?t:{...t,region:e}}function qf(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var wc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Bf=3,kc=2;async function bc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=Hf(s,t);if(gt(s))r.push(...await Wf(s,i,n));else for(let a of i)r.push(...await mr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&wc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):jf(o,i,s)}if(o.size>0)throw Kf([...o.
values()]);return r}async function Wf(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await mr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${$(e)}: nothing gives ${S(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function jf(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Hf(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Vf(e);let r=Gf(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Jf(e,r)});return n}function Vf(e){let{text:t,reference:n}=e,r=/^ssm:.*?(?=\/\*)/.exec(Z(n))?.[0],[o,s]=r===void 0?[
`No secret matches ${t}.`,"Check the prefix, the region and the account. A new secret can take minutes to be listed."]:[`There is no parameter below ${r}.`,`If \
it is a parameter itself, leave out the /*: \`${r}\`. Else check the path, the region and the account.`],i=Pt(e,"there may be none").join("");return new u("E_SE\
CRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function Jf(e,t){return G(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\`. Or make the pre\
fix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Gf({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind===
"stem"&&t.kind==="prefix"&&e.stem||void 0}function Kf(e){let t=e.map(zf),[n,...r]=t;if(!n||r.length===0)return n??Ht(new RangeError("Nothing failed."));let o=t.
flatMap(l=>l.statements),s=Ms-kc-2-2*be(o).length,i=Math.min(Bf,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:d})=>`${l}: ${d}`),c=r.length>i?[`\
and ${r.length-i} more`]:[],p=[...new Set(t.flatMap(({fix:l})=>l??[]))];return new u(n.code,[n.message,...a,...c].join(`
`),{fix:p.flatMap(l=>l.split(`
`)).slice(0,kc).join(`
`),statements:o,cause:n})}function zf({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${$(...t)}: ${r}`,{fix:o,statements:s,
cause:i})}async function vc(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>La(e));let c=await Oa(e,t);for(let v of s)v.role&&Ie(
v.role.accountId,e.allowedAccountIds,v);let p={region:i[0],accountId:c.accountId},l=At(s,p,e.checkRotation),d=l.some(Ec)?Qf(l,c,i,{services:t,keeping:n}):Cr(l,c,
i,t),{result:m,claims:f}=await Pa(c,d),y=await va(m.results,c.reader);r.info(Yf(c,f,m.sessions));let h=[c.accountId,...s.map(({role:v})=>v?.accountId)];e.maskAccountId&&
await r.mask([...new Set(h.flatMap(v=>v??[]))]);let x=await wa(await bc(s,y,r),process.platform);await r.mask(await gc(x,e.exporting.minMaskLength,t.timeOver));
let _=a.length>0||s.some(({maxScopes:v})=>v)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:x,isRequired:e.requireVerify},t):void 0,
L=await ea(x,o.now(),e.expiry,_);return{job:c,claims:f,judged:L}}function Ec({reference:e}){return wt(e).mintsTokens===!0}async function Qf(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Ec),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Cr(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:l}}function Yf(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var Zf=5;function Rc(e,t){let n=e.filter(a=>ge(a,t)&&wo(a.value.trim()));if(n.length===0)return;let r=S(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!Xf(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(em),i=s.length===0?"":` What is no secret: ${s.slice(0,Zf).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function Xf(e,t){return Ot({keys:[e],text:t})}function em(e){let[t]=e;if(!t)
return"";let n=$(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${S(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var tm=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function $c(e){return{by:tm.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Oc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Pc(e,t){let n=[],r=[];for(let o of om(e)){let{description:s}=o.secret,i=Nr(o);if(!s)continue;if(s instanceof k){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=lo(s,t);a&&n.push(uo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Wi(s,i)].filter(p=>p!==void 0))}return[...n,...nm(r)]}function nm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${S(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${rm(t)}`]:[]]}function rm(e){let t=e.map(({failure:i})=>$c(i)),n=t.find(({isExplicit:i})=>i);if(n)return Oc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[ce({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[ce({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function om(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Nr({name:e,request:{reference:t}}){let n=Z(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var We=864e5,_c=[45*We,400*We],sm=7*We,im=12,am=.02,cm=5,Lc=18,pm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Ac(e,t){
let n=lm(e),r=d=>n.filter(({at:m})=>m-t<=d),o=d=>d.at>t,s=_c.find(d=>r(d).filter(o).length>1)??_c[1],i=r(s).slice(0,im),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*am,{tick:p,format:l}=mm(a-t);return["```mermaid",`%%{init: ${pm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${dm(d,t,c)}`),"```",""]}function lm(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function dm({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Lc?`${s.slice(0,Lc)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?fm(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-cm*o),r];return`${c}\
 ${i}${a} :${um(e-r,n)}${Tc(p)}, ${Tc(l)}`}function um(e,t){return e<=0?"crit, ":t==="ok"?"":e<=sm?"active, crit, ":"active, "}function fm(e){return W(e).replace(
/^(\d+ \S+) .*/,"$1")}function Tc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function mm(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:We,counts:[1],format:"%-d %b"},{name:"week",length:7*We,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*We,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var ym=500,xm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Fc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Ic(i)-Ic(a)).
slice(0,ym),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${xe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Ac(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>hm(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function hm(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Dr(gm(Ee(s.at,t.now)),`${xe(s.source)}, ${po(s.at)}`):"not known",p=`version ${se(
o.versionId.slice(0,8))} ${xe(o.stages.join(", "))}`,l=r.role?`, by the role ${xe(r.role.name)}`:"";return`| ${[Dr(se(n),Sm(e,t)),`${xm[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,Dr(se(r.text),`${p}${a===void 0?"":`, ${W(a)} old`}${l}`)].join(" | ")} |`}function gm(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Dr(e,t){
return`${e}<br><sub>${t}</sub>`}function Sm(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),ge(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function Ic({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Cc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Nc(e,t,{maxAge:n},r){Cc([...wm(e,t,n)],"expiry, age and rotation",r)}function wm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,unreadableDates:d,request:m}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${en(s,t)}. ${Xi(s,t)}`)}for(let f of d)r.set(`${i.arn} ${f}`,
`${Nr(s)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(l){
let f=W(m.maxAge??n??0);r.set(`${i.arn} age`,`${m.text} was last changed ${W(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Pc(e,t)])}
function Dc({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${l}: ${S(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${S([...n])}`),r.length>0&&i.notice(
`No output for ${S(r)}: another output has that name, compared without case.`);let d=t.filter(bm).map(({name:x})=>x);d.length>0&&i.notice(`${S(d)} ${d.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let m=t.filter(x=>!ge(x,c.minMaskLength)).
map(({name:x})=>x);m.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${S(m)}`);let f=t.filter(x=>Fr(x,c.minMaskLength)==="parts");f.length>
0&&i.info(`Masked in their secret parts alone: ${S(f.map(({name:x})=>x))}`);let y=Rc(t,c.minMaskLength);y!==void 0&&i.info(y);let h=t.filter(({expiry:x})=>x).sort(
(x,_)=>Number(x.expiry?.at)-Number(_.expiry?.at))[0];h?.expiry&&i.info(`Next to expire: ${h.name} ${Ee(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&
i.summarize(Fc({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(km)}))}function km(e){
let{name:t}=xo(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${W(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function bm({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Uc(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${S(s)}`);for(let i of e)i.expiry&&n.info(en(i,r.now()))}async function Mc(e,t){let{runner:n,directory:r}=t;ra(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:qi(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Em(e,o,t);if(e.identity&&!t.provider.isAvailable)throw bn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Bc(e,o,t),r.lock.announce(e.network.
timeout)]);await vm(e,{...s,id:o.leaseId},t)}catch(s){throw await qc(o,t),s}finally{r.lock.leave()}}async function qc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function vm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ua({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Dc(p,e,s)}
async function Bc(e,t,n){let{runner:r,clock:o}=n,s=await vc(e,n,t),{judged:i}=s;return Nc(i,o.now(),e.expiry,r),ta(i,o.now(),e.expiry),e.expiry.isRequired&&na(i),
s}async function Em(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw bn(n.origin,{maySkip:!0});r=await Bc(e,t,n);let{rehearseHandOver:o}=await import("./lease-use-cases-rehearse-hand-over.js");
await o(r,e,n),Uc(r.judged,e,n)}finally{await qc(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Wc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Rm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var jc=Rm("setImmediate");var $m=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Hc=$m("setTimeout");function Vc(e,{timeout:t,maxAttempts:n},r){return{full:new je(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new je(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var je=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#r(
t,s=>n(o,s))}catch(s){if(!(s instanceof k))throw s;let i=lt(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(o,r.get("slow down")??0)||a>=Hr[i])throw s;let c=Vr(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Hc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Ur(t,s)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n){let r=this.#e.signal;if(r.aborted)throw Ur(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=Om(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function Om(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
Ur(t):new k(t,{kind:"timeout"})))})}function Ur(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Pm=process.getBuiltinModule("node:fs"),_m=e=>Pm[e];var Jc=_m("readFileSync");var Lm=process.getBuiltinModule("node:os"),Tm=e=>Lm[e];var Mr=Tm("homedir");var Am=process.getBuiltinModule("node:path"),Im=e=>Am[e];var Gc=Im("join");function Kc({AWS_CONFIG_FILE:e}){try{return Qc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function zc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Qc(e,"credentials")}catch{return""}}function Qc(e,t){let n=e||Gc(Mr(),".aws",t);return Jc(n.replace(/^~(?=[\\/])/,Mr()),"utf8").replace(/^\ufeff/,"")}function Se(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Sn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Fm=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Yc(e,t){let n=Fm.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Zc(e){return t=>{Promise.resolve().then(()=>Cm(t(),e)).catch(()=>{})}}async function Cm(e,t){let n=new Set(e.filter(r=>!Dm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Nm(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function Nm({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,Se(e.service,t))}function Dm({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=Se(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Yc(o,t);return r.connections.connectEarly(i,n),!0}var Um=process.getBuiltinModule("node:os"),Mm=e=>Um[e];var qr=Mm("devNull");function Xc(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=qr,e.AWS_SHARED_CREDENTIALS_FILE=qr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function ep(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var qm=1e4;function tp(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(qm,e.remaining/3),i=new je(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function np(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Se(n,e),attempts:t[o.retryBudget]})}}var Br=4;function op(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:rp(r),password:rp(o)};return[...Y(o,{minLength:Br}),...Y(s.password,{minLength:Br}),...gn(s,Br)]})}function rp(e){
try{return decodeURIComponent(e)}catch{return e}}async function sp(e){await e.mask(Be(op(e.environment)))}async function ip({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Jr(n.environment)}){let{environment:i}=n;await sp(n),s.tryFamilyFor(t.familyTimeout);
let a=new Sn(t.timeout),c=Vc(a,t,L=>n.debug(L)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then(L=>L.stsServices(Se("sts",p),
c)),l),m=()=>import("./lease-adapters-token-signature.js"),f=Promise.withResolvers(),h={runner:n,directory:r,clock:o,provider:Gr(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
f.resolve(),Promise.all([d(),m()]).then(Sc,()=>{})}}),verifyToken:async(...L)=>{let[v]=await Promise.all([m(),jc()]);return v.verifyToken(...L)},origin:Ft(i),timeOver:a.
signal,readAwsConfig:Kc,readAwsCredentials:()=>zc(i),verifyWithService:tp(a,s),revokeTokens:async L=>(await import("./token-revoker.js")).revokeTokens(L,i),connectEarly:Zc(
{...p,waiting:f.promise,loadSts:d}),sts:ep(d),openClient:np(p,c),aws:p,attempts:c},x=e?Xc(process.env):()=>{};return{...h,close:()=>{a.stop(),s.close(),x()}}}var OE=e=>yi(async t=>{let{environment:n}=t,r=Ft(n);if(Ei(Jt)==="skip"&&r!=="own"&&!Kr(n))return Wc(r,t);let o=await Mi(Jt,n),s=new qt(n.RUNNER_TEMP),i=new It,a=await ip(
o,{runner:t,directory:s,clock:i,connections:e});try{await Mc(o,a)}finally{a.close()}});export{OE as runLease};
