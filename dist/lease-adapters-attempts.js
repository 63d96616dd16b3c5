const require=process.getBuiltinModule;
import{a as ao,b as co}from"./lease-domain-rotation-rotation.js";import{a as ue,b as zr,c as Qr,d as kn,e as F,f as Yr,g as Zr,h as $e,i as ze,j as Qe,k as Rt,l as uo}from"./lease-domain-credentials-credentials.js";
import{a as H,b as me,c as io}from"./lease-domain-span.js";import{A as fo,B as G,C as mo,D as _e,a as h,b as q,c as fe,d as N,e as Xr,f as C,g as xt,h as ht,
i as gt,j as St,k as vn,l as wt,m as eo,n as X,o as W,p as to,q as no,r as ro,s as bt,t as oo,u as so,v as ee,w as Pe,x as te,y as $,z as Pt}from"./lease-domain-listing.js";
import{a as Ge,b as kt,c as po,d as lo,e as vt,f as Et,g as _t,h as Ze,i as yo,j as xo,k as ho}from"./lease-domain-in-parallel.js";import{a as j,b as T}from"./lease-domain-requests-request.js";
import{a as Ot,b as Ye,c as $t,d as ye}from"./lease-domain-expiry-expiry.js";import{a as bn,b as Jr,c as Gr}from"./lease-adapters-oidc.js";import{a as Vr,c as Kr}from"./lease-adapters-connections.js";
import{a as b,c as yt,d as Wr,e as de,f as Hr}from"./lease-domain-failure.js";import{a as u}from"./lease-domain-error.js";import"./lease-runtime.js";var At=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var ip=process.getBuiltinModule("node:fs"),ap=e=>ip[e];var go=ap("readFileSync");function So(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}
function wo(e){let{repository:t}=e??{};return t?.private===!1}function Lt(e){return So(ko(e),e.GITHUB_ACTOR)}function bo(e){return wo(ko(e))}function ko({GITHUB_EVENT_PATH:e}){try{return JSON.parse(go(e??"","utf8"))}catch{
return}}var cp=process.getBuiltinModule("node:fs"),xe=e=>cp[e];var vo=xe("lstatSync");var En=xe("readFileSync");var Tt=xe("readdirSync");var Eo=xe("renameSync");var Rn=xe("rmSync");var Ro=xe("rmdirSync");var Oo=xe("writeFileSync");var pp=process.getBuiltinModule("node:path"),On=e=>pp[e];var $n=On("dirname");var D=On("join");var $o=On("relative");function Ae(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var lp=process.getBuiltinModule("node:fs"),he=e=>lp[e];var Po=he("closeSync");var _o=he("existsSync");var Xe=he("lstatSync");var Ao=he("openSync");var Lo=he("readdirSync");var To=he("rmSync");var Io=he("rmdirSync");var dp=process.getBuiltinModule("node:path"),up=e=>dp[e];var et=up("dirname");import{DatabaseSync as Sp}from"node:sqlite";var fp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Fo=fp("setTimeout");var mp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var No=mp("randomUUID");var yp=process.getBuiltinModule("node:fs"),tt=e=>yp[e];var It=tt("lstatSync");var Pn=tt("mkdirSync");var Co=tt("readdirSync");var _n=tt("rmdirSync");var Do=tt("unlinkSync");var xp=process.getBuiltinModule("node:path"),Uo=e=>xp[e];var Mo=Uo("dirname");var An=Uo("join");var U=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function Se(e){if(!v(e)&&!hp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function hp(e){try{Pn(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Le(t);if(!Ln(Mo(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing w\
as exported. An earlier step or job put something in its place; find out which, and remove it."})}return v(e)?(U?.closeFolder(e),!0):(_n(e),!1)}function Ln(e){let t=An(
e,`secret-lease-trial-${No()}`);try{return Pn(t,{mode:448}),v(t)}catch(n){throw Le(n)}finally{we(t)}}function Le(e){return new u("E_DISK","The record or a file \
could not be written under RUNNER_TEMP; nothing is exported.",{fix:qo(e)?"Another program has one of these files open, so that Windows refuses to replace it. Le\
t the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function we(e){let t=It(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return ge(()=>Do(e)),[];let n=Co(e).flatMap(r=>we(An(e,r)));return n.length>0?n:(ge(()=>_n(e)),[])}catch{return[e]}}var gp=1e3,
Bo;function ge(e){for(;;)try{return e()}catch(t){if(Bo??=Date.now()+gp,!qo(t)||Date.now()>Bo)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function qo(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function v(e){let t=It(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&jo(t)}function nt(e){let t=It(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&jo(t)}function jo({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var wp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},bp=15,Ft=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Lo(et(this.#e));if(n.length>0)return;To(this.#e,{force:!0}),
Io(et(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Ep();await Fo(bp)}}#i(t){let n;try{let r=this.#a();if(n=new Sp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(wp[t]),Xe(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===kp||(o==="ENOENT"||s===vp)&&!_o(this.#e))return;let i=Xe(et(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Rp(
r)}}#a(){Se(et(this.#e));let t=Xe(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Po(Ao(this.#e,"a",384)),Xe(this.#e).
ino)}},kp=5,vp=14;function Ep(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. \
Find out which step runs beside this one and what it waits for, or raise `timeout`."})}function Rp(e){return new u("E_DISK","The lock of the job's leases cannot\
 be used.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Op=process.getBuiltinModule("node:fs"),Te=e=>Op[e];var Tn=Te("chmodSync");var Wo=Te("mkdirSync");var Ho=Te("readFileSync");var Vo=Te("renameSync");var Ko=Te("rmSync");var Jo=Te("writeFileSync");var $p=process.getBuiltinModule("node:path"),Nt=e=>$p[e];var Go=Nt("basename");var zo=Nt("dirname");var be=Nt("join");var In=Nt("relative");var Pp=process.getBuiltinModule("node:url"),_p=e=>Pp[e];var Qo=_p("fileURLToPath");function Fn(e){return`'${e.replaceAll("'","'\\''")}'`}function Nn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Yo(e){return`"${e.replaceAll("%",
"%%")}"`}var Cn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Xo({node:e,script:t,
nearby:n}){let r=Object.entries(Cn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Fn(e)} ${Fn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${Zo(e,n.node)} ${Zo(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Zo(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?Yo(e):`"%~dp0${t.replaceAll("%","%%")}"`}var es=Qo(new URL("cli.js",import.meta.url)),Ct=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=be(t,"bin"),this.#t=be("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=be(this.#e,this.#t);if(!U||Nn(t))return t;let[n,r]=[zo(this.#e),Go(this.#e)];return be(U.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:In(this.directory,t),script:In(this.directory,es)},r={node:t,script:es,nearby:n},o=Xo(r);if(U&&o.set("secret-lease.ps1",U.pwshLauncher(
r,Cn)),Se(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{Wo(s,{mode:448}),U?.closeFolder(s);for(let[i,a]of o)Jo(be(s,i),a,{mode:320,flag:"\
wx"});this.remove(),ge(()=>Vo(s,this.directory)),Tn(this.directory,320)}catch(i){throw Ko(s,{recursive:!0,force:!0}),Le(i)}}remove(){return v(this.directory)&&Tn(
this.directory,448),we(this.directory)}#n(t){return v(this.directory)&&[...t].every(([n,r])=>{let o=be(this.directory,n);return nt(o)&&Ho(o,"utf8")===r})}};function Ap(e){let t=D(e,"secret-lease"),n=process.getuid?.();if(n===void 0||v(t))return t;let r=`${t}-${n}`,o=vo(t,{throwIfNoEntry:!1});return v(r)||o!==void 0&&
o.uid!==n?r:t}var Dt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Ap(t),this.launcher=new Ct(this.#e),this.lock=new Ft(this.#t,()=>this.isClosed())}recordPath(t){return D(
this.#e,`${t}.json`)}isClosed(){return v(this.#e)?!0:Ln($n(this.#e))}stayedOpen(){return U?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return Se(this.#e),this.#o(D(this.#e,t),n,r)}filePath(t,n){return D(this.#e,t,n)}readFile(t,n){if(!v(this.#e)||!v(D(this.#e,t)))return;let r=this.
filePath(t,n);return nt(r)?En(r):void 0}fileNames(t){let n=D(this.#e,t);return Ae(t)&&v(this.#e)&&v(n)?Tt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&we(
this.filePath(t,n))}records(){return this.#n().filter(nt).map(t=>ge(()=>En(t,"utf8")))}remove(t){if(!Ae(t)||!v(this.#e))return[];let r=Tt(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>we(D(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>$o($n(this.#e),o))}removeLock(){if(!(!v(this.#e)||this.#n().
length>0))try{Rn(this.#t,{force:!0}),Ro(this.#e)}catch{}}get#t(){return D(this.#e,"lock")}#n(){return v(this.#e)?Tt(this.#e).filter(n=>n.endsWith(".json")&&Ae(n.
slice(0,-5))).map(n=>D(this.#e,n)):[]}#o(t,n,r){Se(t);let o=D(t,n),s=`${o}.${process.pid}`;try{Oo(s,r,{mode:384,flag:"wx"}),ge(()=>Eo(s,o))}catch(i){throw Rn(s,
{force:!0}),Le(i)}return o}};var Lp=process.getBuiltinModule("node:fs"),ts=e=>Lp[e];var ns=ts("appendFileSync");var Dn=ts("existsSync");var Tp=process.getBuiltinModule("node:os"),Ip=e=>Tp[e];var rs=Ip("EOL");function ne(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Ut(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function re(e,t,n){let r=new Un(e,t,n);process.stdout.write(r.toString()+rs)}var os="::",Un=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=os+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Cp(o)}`)}}return t+=`${os}${Np(this.message)}`,t}};function Np(e){return ne(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Cp(e){
return ne(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Dp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ss=Dp("randomUUID");var Mp=process.getBuiltinModule("node:fs"),is=e=>Mp[e];var as=is("appendFileSync");var cs=is("existsSync");var qp=process.getBuiltinModule("node:os"),jp=e=>qp[e];var Mt=jp("EOL");function Mn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!cs(n))throw new Error(`\
Missing file at path: ${n}`);as(n,`${ne(t)}${Mt}`,{encoding:"utf8"})}function ps(e,t){let n=`ghadelimiter_${ss()}`,r=ne(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Mt}${r}${Mt}${n}`}var Hp=process.getBuiltinModule("node:os"),Vp=e=>Hp[e];var ls=Vp("EOL");var Jp=process.getBuiltinModule("node:path"),Gp=e=>Jp[e];var ds=Gp("delimiter");var Bt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Bt||(Bt={}));function us(e){re("add-mask",{},e)}function fs(e){process.env.GITHUB_PATH||""?Mn("PATH",e):re("add-path",{},e),process.env.PATH=`${e}${ds}${process.env.PATH}`}function ms(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function ys(e){re("debug",{},e)}function xs(e,t={}){re("error",Ut(t),e instanceof Error?e.toString():e)}function hs(e,t={}){re("warning",Ut(t),e instanceof Error?
e.toString():e)}function gs(e,t={}){re("notice",Ut(t),e instanceof Error?e.toString():e)}function Ss(e){process.stdout.write(e+ls)}function ws(e,t){if(process.env.GITHUB_STATE||"")return Mn("STATE",ps(e,t));re("save-state",{name:e},ne(t))}function ke(e){return e.replace(Yp,"$1ACCOUNT$2-??????$3").replace(Zp,"$1").replace(tl,"$1ACCOUNT").replace(Xp,(t,n,r,o)=>n.startsWith(o)?r:t).replace(el,"$1ACC\
OUNT").replace(nl,"$1")}var Yp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Zp=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Xp=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,el=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
tl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,nl=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function ve(e,t){return t==="win32"?e.toUpperCase():e}function bs(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[ve(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(ve(String(s),t))??""]})}function qt(e){return ks(ks(e,"Resource","Action"),"Action","Resource")}function ks(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,vs(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>vs(a[t]));return{...o,statement:{...o.statement,[t]:rl([...new Set(i)])}}})}function vs(e){return e===void 0?[]:[e].flat()}function rl(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Es({code:e,message:t,fix:n,statements:r}){return{code:e,message:ke(t),fix:n&&ke(n),statements:JSON.parse(ke(JSON.stringify(r)))}}var ol=4e3;function Rs(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...sl(s),...i,...o?.split(`
`)??[]],c=qt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Ge(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=ol?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var Bn=160;function sl(e){if(e.length<=Bn)
return[e];let t=e.slice(0,Bn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Bn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function oe(e){return`<code>${Os(e)}</code>`}function Ie(e){return Os(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function Os(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function $s(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Ps(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`);return[`### \u{1F534} ${oe(n)}`,"",[`**${Fe(s)}**`,...i.map(Fe)].join(`<br>
`),...o===void 0?[]:["","**What to do**","",il(o.split(`
`))],...qt(e.statements).flatMap(({addTo:a,statement:c})=>["",`${Fe(a)}:`,"","```json",JSON.stringify(c,null,2),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t}\
)`:`What ${n} means: ${Fe(t)}`].join(`
`)}function il(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Fe(n):`${Fe(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Fe(e){return/^\s*aws [a-z]/.test(e)?oe(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?oe(n):Ie(n)).join("")}function _s(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function jt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var al=process.getBuiltinModule("node:fs"),Ne=e=>al[e];var As=Ne("accessSync");var Ls=Ne("appendFileSync");var Ts=Ne("constants");var Is=Ne("existsSync");var Fs=Ne("statSync");var qn=Ne("truncateSync");function Hn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Is(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!cl(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function cl(e){try{return As(e,Ts.W_OK),
!0}catch{return!1}}function Cs({variables:e,outputs:t},n,r=()=>{}){Hn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Wn(i)}});ll(()=>{try{Ns(n.GITHUB_ENV??"",e),Ns(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Wn(i)>a&&qn(i,a);throw Vn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Ns(e,t){t.size>0&&Ls(e,[...t].map(pl).join(""))}function Ds(e){Wn(e)>0&&qn(e)}function Vn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var jn=process.platform==="win32"?`\r
`:`
`;function pl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${jn}${t}${jn}${n}${jn}`}function Wn(e){return Fs(e,{throwIfNoEntry:!1})?.
size??0}function ll(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}var dl=process.getBuiltinModule("node:fs"),Us=e=>dl[e];var Ms=Us("existsSync");var Bs=Us("realpathSync");var ul=process.getBuiltinModule("node:path"),qs=e=>ul[e];var js=qs("join");var Ws=qs("sep");var fl=process.getBuiltinModule("node:url"),ml=e=>fl[e];var Hs=ml("fileURLToPath");var yl="docs/troubleshooting.md";function Vs(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=xl(t),o=`${yl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function xl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=hl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function hl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Ks=Hs(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Gs(e,t){let{GITHUB_WORKSPACE:n}=t;return Vs(e,{environment:t,root:Js(Ks),workspace:n&&Js(
gl(n)),isOwnClone:Ms(js(Ks,".git"))})}function Js(e){return e.split(Ws).join("/")}function gl(e){try{return Bs(e)}catch{return e}}async function zs(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{bl(t,()=>{for(let s of e)for(let i of wl(s))us(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Sl=process.env.ACT==="true";function wl(e){return/^[\x00-\x7f]/.test(e)?[e]:Sl?[`
${e}`,e]:[`
${e}`]}function bl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var Qs=24;function Ys(e=process.versions.node){if(!(Number.parseInt(e,10)>=Qs))throw new u("E_RUNNER",`This action needs Node ${Qs}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var Kn=class{environment;#e=new Set;#t=Promise.resolve();#n=!1;constructor(t){this.environment=t}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.has(r));
for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,zs(n)])),await this.#t}info(t){Ss(this.#r(t))}debug(t){ys(this.#r(t))}notice(t){gs(this.#r(
t))}warning(t){hs(this.#r(t))}fail(t,n){let r=Gs(t.code,this.environment),{lines:o,apart:s}=Rs(t,r);for(let i of s)this.info(i);xs(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(Ps(this.#n?Es(t):t,r)),process.exitCode=Bt.Failure}handOver(t){Cs(t,this.environment,()=>{t.onPath!==void 0&&this.#o(t.onPath)})}conceal(){
this.#n=!0}saveState(t,n){try{ws(t,n)}catch(r){throw Vn("What the end of the job needs could not be written; nothing is exported.",r)}}dropState(){Ds(this.environment.
GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Dn(n)))try{let r=this.#n?ke(t):t;ns(n,`${$s(r)}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&Dn(n)?fs(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return _s(this.#n?ke(t):t)}};function Wt(e){return ms(e,{trimWhitespace:!1})}async function Zs(e){
let t=new Kn(bs(process.env,process.platform));try{bo(t.environment)&&t.conceal(),Ys(),Hn(t.environment),await e(t)}catch(n){t.fail(jt(n),!/^\s*false\s*$/i.test(
Wt("job-summary")))}}function Xs(e,t){if(e!=="")return ni("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Jn(e,t,n,r){let o=t(e).trim();
return o!==""?ni(e,o):ti(n[r]||n.AWS_ENDPOINT_URL||"")}function ei({AWS_ENDPOINT_URL:e=""}){return ti(e)}function ti(e){return URL.canParse(e)&&ri(new URL(e))?e:
void 0}function Ht(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&ri(t))&&!t.username&&!t.password}function ni(e,t){
if(!Ht(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function ri({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Vt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","export-credentials":"none","role-duration-seconds":"3600","aws-profile":"secret-le\
ase","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","job-summary":"true",cli:"\
true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"true","job-summary":"true"},
rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"tru\
e"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"expired","issue-title":"Secrets need attention","job-summary":"true",timeout:"10m","retry-ma\
x-attempts":"8"}};function Kt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function V(e,t){return e(t).trim()!==""}function Jt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!V(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var kl=64;function oi(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Gn(`${r}-${o}`),a=Gn(s).slice(0,16);return`${Gn(n).slice(0,kl-i.length-a.length-2)}-${i}-${a}`}function Gn(e){return e.replace(/[^\w+=,.@-]/g,"-")}function si(e,t,n){let r=Rl(e,t,n),o=Ol(e);return El(e),{identity:o&&_l(e,t,o,r[0]),regions:r,allowedAccountIds:Tl(e),network:Il(e,t),warnings:Jt(e,vl)}}var vl=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function El(e){if(!V(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!V(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Rl(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=V(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d})=>d.kind==="arn"?d.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
d=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:"Allowed: a regi\
on, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function Ol(e){let t=e("role-to-assume").trim();return t===""?
void 0:kn("The input role-to-assume",t)}function $l(e){return ue(e("role-chain")).map(({line:t,text:n})=>kn(`Line ${t} of role-chain`,n))}function Pl(e,t){if(e!==
""){if(t.length===0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Gi\
ve the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_IN\
PUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function _l(e,t,n,r){let o=r.
startsWith("cn-"),s=$l(e);return{role:n,chain:s,externalId:Pl(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:Xs(
e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:oi(e("role-session-name").trim(),t),policy:Ll(e("session-policy").trim()||"scoped"),requiredClaims:Al(e)}}
function Al(e){return ue(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,
claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=producti\
on` or `ref=refs/heads/release/*`."})})}function ii(e){let t=Kt(e,Vt.lease);return Qe("on-no-token",t("on-no-token"),["error","skip"])}function Ll(e){return e===
"scoped"||e==="none"?{kind:e}:{kind:"given",policy:zr("session-policy",e,["scoped","none"])}}function Tl(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(
r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowe\
d: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Il(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{
timeout:$e("timeout",e("timeout")),maxAttempts:ze("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:ze("auto-select-family-attempt-time\
out",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Jn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Jn("secre\
tsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ei(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var se=["false"],ai=()=>!0,ci=e=>e("export-credentials").trim()==="env",Gt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Fl={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Gt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Gt}`},"role-chaining":{unsaid:se,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:se,instead:"delete the line: no session tags are set here",isNeedless:ai},"custom-tags":{instead:"delete the line: A\
WS takes no tags from the caller with an OIDC token"},"transitive-tag-keys":{instead:"delete the line: AWS takes no tags from the caller with an OIDC token"},"o\
utput-credentials":{unsaid:se,instead:"`export-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:ci},"output-env-credentials":{
instead:"`export-credentials: env` for true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===ci(e)},"overwrite-aws-pr\
ofile":{unsaid:se,instead:"delete the line: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:ai},
"disable-retry":{unsaid:se,instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:se,instead:"`export-credentials: profile`, with which no t\
ool gets the key as a variable"},"use-existing-credentials":{unsaid:se,instead:Gt},"force-skip-oidc":{unsaid:se,instead:Gt},"action-timeout-s":{instead:"`timeou\
t`, with a unit: `timeout: 60s`"}};function pi(e){let t=Object.entries(Fl).filter(([o,{unsaid:s=[]}])=>V(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,
!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":
"These inputs are"} configure-aws-credentials' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}function k(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:rt(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new u(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function rt({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Qn(t,n),...r].join(" ").trimStart()}function Qn(e,t){return t===void 0?
e:`${e}#${t}`}function fi(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Nl(n),[s,...i]=Cl(o,t);if(s===void 0)throw k("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Nl(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Cl(e,t){let n=[],r=li(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Ul(e,r,t);n.push(e.slice(r,o)),r=li(e,o)}return n}function li(e,t){let n=t;for(;n<e.length&&Yn(e,n);)n+=1;return n}var Yn=(e,t)=>/\s/.test(e.charAt(
t)),Dl={"[":"]","(":")","{":"}"},di="expires=";function Ul(e,t,n){let r=t;for(;r<e.length&&!Yn(e,r);){if(e.charAt(r)==="#")return ui(e,r+1,n);if(e.startsWith(di,
r)&&r===t)return ui(e,r+di.length,n);r+=1}return r}function ui(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Yn(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Ml(e,o,n);continue}let a=Dl[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw zn(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw zn(n,`${s} is missing`);return o}function Ml(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw zn(n,`a ${r} is missing`)}function zn(e,t){return k("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var Zn=new Map([["optional",zt("optional",{optional:!0})],["public",jl],["only",Wl],["file",zt("file",{file:!0})],["base64",zt("base64",{base64:!0})],["trim",zt(
"trim",{trim:!0})],["stage",Hl],["version",Vl],["expires",Jl],["max-age",Kl]]),Bl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base64, trim, stage\
=LABEL, version=ID, expires=\u2026, max-age=DURATION";function mi(e,{options:t}){let n=e.options.map(Xn).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.
map(({key:r,value:o=""})=>[r,o]))}function yi(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=Xn(
o),a=Object.hasOwn(t.options,s),c=Zn.get(s);if(!c&&!a)throw Ql(e,o,s,t);if(r.has(s))throw k("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c)
continue;let l=c(i,(d,f)=>k("E_REQUEST",e.line,d,ql(e,o,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function Xn(e){let t=e.indexOf("=");return t<
0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function ql(e,t,n){let r=xi(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function xi(e,t){
if(!/^(?:only|public)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>Zn.has(Xn(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),
c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}
function zt(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function jl(e,t){if(e===void 0)return{
public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Wl(e,t){
let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e===
"*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!X(o.replace(
/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:W(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another n\
ame")}return{only:r}}function Hl(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Vl(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Kl(e,t){let n=Zr(e??"");
if(!n)throw t("max-age needs a duration above zero.",Yr);return{maxAge:n}}function Jl(e,t){let n="expires=never, expires=own, expires=2027-01-31, expires=2027-0\
1-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Gl(e,()=>t(`expires=${e} is no date.`,n))}}function Gl(e,t){if(e===
"never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=zl(e);if(!n)throw t();return{kind:"at",at:n}}function zl(e){
let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.
isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function Ql(e,t,n,{options:r}){if(t.startsWith(
"#"))return k("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with "# "',meant:{...e,selector:t.
slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public)=/.test(c)),s=o===void 0?void 0:xi(e.options,
o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return k("E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"\
a list with commas and without white space",meant:{...e,options:s}});let i=Yl(n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return k("E_REQUEST",e.line,`${t}\
 is no option.`,{allowed:[...Object.values(r),Bl].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function Yl(e){let t=e.toLowerCase().slice(0,2);return t.
length<2?void 0:[...Zn.keys()].find(n=>n.startsWith(t))}async function gi(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await Zl(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return ld(t),t}async function Zl(e,t,n){let r;try{let i=fi(e,t);r=i&&await Xl(i)}catch(i){
throw(await ot())("secrets",e,t,void 0,n)??i}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(s.name))return r;
throw(await ot())("secrets",e,t,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function ot(){return(await import("./lease-inputs-foreign-line.js")).
foreignLine}async function Xl(e){let t=await lo(e.reference),n=nd(e),r=td(e,t),o=rd(e),s=yi(e,t),i={line:e.line,text:Qn(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await dd(i,e),id(i,e),await ed(i),i}async function ed({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await no(n):
void 0;if(r!==void 0)throw k("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer begin\
ning"})}}function td(e,t){let n=t.readReference(e.reference,mi(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===
""?k("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):k("E_REQUEST",e.line,`${q(
e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function nd(e){if(e.selector===void 0)
return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw k("E_REQUEST",e.line,"ther\
e is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}
function rd(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw od(e,t);let n=t.endsWith("*")?
t.slice(0,-1):t;if(!X(n))throw k("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several n\
ames; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=W(t);if(r!==void 0)throw k("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"an\
other NAME"});return{kind:"exact",name:t}}function od(e,t){let n=rt({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return k("E_NAME",e.line,`${t}\
 stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${sd(r[1]??"",r[2]??"")}${r[2]}\
,${n}`}})}function sd(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function id(e,t){let n=[...ad(e,t),...cd(e,t)].find(({when:r})=>r);
if(n)throw k("E_REQUEST",t.line,n.wrong,n.hint)}function ad({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&gt(t.expression)!==
void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before\
 the comma, or no NAME",meant:{...r,name:`${r.name}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values\
, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="j\
mespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind===
"jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function cd(e,t){
let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(p.split("=")[0]??""))}),a=r.kind==="fields"||o.kind===
"prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field o\
f it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("b\
ase64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i(
"trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},
{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never be\
side base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes \
one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:pd(t)}},{when:e.only!==void 0&&!bt(e),wrong:"only\
= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i(
"only")}},{when:hi(e.only)!==void 0,wrong:`only= lists ${hi(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATUR\
E_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a \
version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function hi(e=[]){
return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function pd(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}
function ld(e){let t=new Map;for(let n of e)for(let r of so(n)){let o=t.get(r.toUpperCase());if(o)throw k("E_NAME",n.line,`line ${o.line} leases the variable ${r}\
 already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function dd(e,t){let{selector:n,expires:r}=e,o=T(e);
if(n.kind==="jmespath"&&await vn(n.expression,o,s=>rt({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:
a);await vn(r.expression,o,i=>rt({...t,options:s(i)}))}}var Si={uppercase:"upper",lowercase:"lower",none:"kept"};async function wi(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await ud(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function ud(e,t,n){let r;try{
r=fd(e,t,n)}catch(o){throw(await ot())("secret-ids",e,t)??o}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return r;throw(await ot())("secret-ids",e,t,`A secret that is cal\
led so takes an alias before it: ALIAS, ${e}`)}function fd(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),
[a,c]=i===void 0?[void 0,s]:[s,i],p=yd(c,t);return a&&xd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:md(a,p),letterCase:Si[r]},selector:{kind:n?
"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function md(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!==
"aws"&&e===void 0?t.arn:e}function yd(e,t){let n=po(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.
reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in \
*, each after an alias and a comma if it needs one."})}function xd(e,t,n,r){let o=wt(eo(e),Si[r]),s=e===o?W(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var hd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function er(e){let t=ue(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return hd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var bi="Authorization: Bearer {value}",gd="NAME github, or NAME https://HOST/PATH [Header: text with {value}]";function ki(e,t){return ue(e).map(({line:n,text:r})=>{
let[,o="",s="",i=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(r)??[];if(!X(o))throw z(n,`"${r}" does not begin with a variable and a service`);return{line:n,name:o,
service:wd(n,s,i,t)}})}var Sd=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function vi(e){let t=[];return{
kept:e.split(`
`).filter(r=>{let[,o="",s]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(r)??[];return s===void 0||r.trim().startsWith("#")||Sd.test(s)?!0:(t.push(o),!1)}).join(
`
`),dropped:t}}function wd(e,t,n,r){if(t==="github"){if(n!=="")throw z(e,"a header template goes with a URL, not with github");return{kind:"github",api:vd(e,r)}}
if(!URL.canParse(t))throw z(e,`"${t}" is neither github nor a URL`);if(/\{value\}|%7Bvalue%7D/i.test(t))throw z(e,"the value goes into a header, never into the \
URL, which servers and proxies write to logs");if(!Ht(t))throw z(e,"a value is sent to https URLs without user and password, or to http on loopback");return{kind:"\
url",url:t,...kd(e,n||bi)}}var bd=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function kd(e,t){let[,n="",r=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(t)??[];if(n===""||bd.test(n))throw z(e,`"${t}" is no header that a value can be sent in`);if(!r.includes("{value}"))throw z(e,`"${t}" does not say where in\
 it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(r))throw z(e,"a header has no characters beyond ASCII");return{header:n,template:r}}function vd(e,t){let n=t||
"https://api.github.com";if(Ht(n))return n.replace(/\/+$/,"");throw z(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there")}
function z(e,t){return new u("E_INPUT",`Line ${e} of verify: ${t}.`,{fix:`Allowed: ${gd}. Without a template it is \`${bi}\`.`})}var Ed=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"}];async function Ei(e,t){let n={},r=Kt(d=>{let f=e(d);return f.trim()!==""&&(n[d]=f),f},Vt.lease),o=pi(e),{kept:s,dropped:i}=vi(e("verify")),
a=await $d(r),c=si(r,t,a),p=$e("min-remaining",r("min-remaining")),l=await Rd(r,{...c,minRemaining:p,isForeignSts:c.network.stsEndpoint!==void 0});if(a.length===
0&&l.length===0)throw Pd();return{...c,requests:a,exporting:{env:F("export-env",r("export-env")),onConflict:Qe("on-conflict",r("on-conflict"),["error","overwrit\
e","skip"]),minMaskLength:ze("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:p,warnRemaining:$e("warn-remaining",r("warn-remaining")),
maxAge:V(r,"max-age")?$e("max-age",r("max-age")):void 0,isRequired:F("require-expiry",r("require-expiry"))},checkRotation:F("check-rotation",r("check-rotation")),
verifications:ki(r("verify"),t.GITHUB_API_URL),credentials:l,unsetCurrentCredentials:Od(r),dryRun:F("dry-run",r("dry-run")),jobSummary:F("job-summary",r("job-su\
mmary")),cleanup:F("cleanup",r("cleanup")),cli:F("cli",r("cli")),maskAccountId:F("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&
{verify:s}},warnings:[...o,...i.map(d=>`No record keeps the text of a header, which may be secret: a renewal of ${d} does not ask that service again.`),...c.warnings,
...Jt(r,Ed),...er(r)]}}async function Rd(e,t){if(e("export-credentials").trim()==="none"&&er(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}function Od(e){let t=F("unset-current-credentials",e("unset-current-credentials"));if(!t||V(e,"role-to-assume"))return t;throw new u("E_INPUT","Th\
e input unset-current-credentials needs role-to-assume: without it the current credentials read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-curre\
nt-credentials` out."})}async function $d(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and sec\
ret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==
""?gi(t):wi(n,{parseJsonSecrets:F("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Qe("name-transformation",e("name-transformation").toLowerCase(),
["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}function Pd(){return new u("E_INPUT","Neither secrets nor \
secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; or `export-credentials`, for AWS credentials alone\
."})}var _d=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ri=_d("randomUUID");function Oi({expiresAtTag:e}){let t=ye(e);return t&&{at:t,source:"tag expires-at",firm:!0}}function $i({expiresAtTag:e},t){if(!(e===void 0||ye(e)))return`The ta\
g expires-at of ${t} is "${q(e)}", which is no date, so it does not count. Allowed: ISO 8601, or seconds or milliseconds since 1970.`}var tr=" elsewhere";function nr(e){return e.startsWith("field ")&&!e.endsWith(tr)}var _i=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|date|time|datetime|timestamp)?(?:utc)?|exp|valid(?:until|to|through)|notafter|enddatetime)$/;
function Ai(e){let t=[];for(let[n,r]of e){let o=q(n.split(".").map(_e).join(".")),s=_i.test(rr(or(n)))?ye(r):void 0;if(s){let i={at:s,source:`field ${o}`,firm:!1};
t.push({expiry:i,path:n,kind:"date",content:void 0})}if(typeof r=="string")for(let i of $t(r)){let a={...i,source:`${i.source} in field ${o}`,firm:!1};t.push({expiry:a,
path:n,kind:"value",content:r})}}return t}function Li(e,t){if(t===void 0||Pi(t)!==Pi(e.path))return!1;let n=_i.exec(rr(or(e.path)))?.groups?.whose??"",r=rr(or(t));
return n===""||r===""||r.includes(n)||n.includes(r)}function rr(e){return e.toLowerCase().replace(/[_-]/g,"")}function or(e){return e.slice(e.lastIndexOf(".")+1)}
function Pi(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}function Ti(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a}=t;if(n?.kind==="never")return[];let c=[...$t(e.value),...i?[i]:[]],p=n?c.filter(({
firm:m})=>m):c,l=n||e.public?[]:r.filter(({content:m})=>m!==e.value),d=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],f=[...p,...l.map(m=>Ad(m,e,a))];return[
...d,...s?[s]:[],...e.isPrevious?f.map(m=>({...m,firm:!1})):f,...e.public||!o?[]:[o]]}function Ad(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Li(e,
t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${tr}`}}function Ii(e,t,n){let r=Ye(e.filter(({firm:s})=>s)),o=Ot(r,t,n).stops;return{firmExpiry:r,expiry:o?
r:Ye(e)}}async function Fi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=N(Ci(t)),s=o===void 0?void 0:await St(o,e.expression),i=ye(s instanceof
fe?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,
{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function sr(e){
let t=N(Ci(e));return C(t)?[...ht(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof fe?r.source:r]):[]}function Ni(e){return Ai(
sr(e))}function Ci(e){return typeof e=="string"?e:Buffer.from(e).toString()}function R(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(P(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Di(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Di(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function P({
naming:e}){return e.kind==="stem"}function Di({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=j(
o),p=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.
kind==="unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function I(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Ui(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...ir(e)].join(" ")}function ir(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(nr(n)){let o=`If that is the end of someth\
ing else, ${R(e,"expires=own")}.`;return r?[o]:[I(`${R(e,Ld(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${R(e,"expires=never")}.`]:[`If that is not when this value ends, ${R(e,"expires=own")}.`]}function Ld(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Mi(e,t,n,r=new Map){let o=new Map,s=[];for(let i of e){let{secret:a,request:c}=i,p=o.get(a)??Ni(a.value);o.set(a,p);let l=c.expires,d=Ti(Td(i),{rule:l,
hints:p,tagged:Fd(a),selected:await Fi(l,a.value,{where:`${T(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Nd(a),now:t}),{expiry:f,firmExpiry:m}=Ii(
d,t,n),g=a.createdAt&&t-a.createdAt.getTime();s.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:Ot(f,t,n),age:g,isTooOld:g!==
void 0&&g>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return s}function Td({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.
selector.kind!=="jmespath"?"":Id(t,n),public:o,isPrevious:r.version.stage==="AWSPREVIOUS"}}function Id(e,t){if(e===void 0)return;let n=sr(t.value).filter(([r])=>r.
replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Fd({description:e,stages:t}){if(!(!e||e instanceof b)){if(e.expiry)return e.expiry;if(t.includes(
"AWSCURRENT"))return Oi(e)}}function Nd({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s word`,firm:!0,...r>0&&{life:r}}}var ar=5;
function Bi(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[
o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`, sooner than min-remaining (${H(n)})`,a=r.slice(0,ar).map(p=>Qt(p,t));r.length>ar&&a.push(`and ${r.
length-ar} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(
s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...ir(o),"Nothing was exported."].join(`
`)})}function Qt({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${me(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function qi(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Cd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${h(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[I(`if a field of the secret tells\
 it, or nothing does, ${R(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",I(`if it is no credential, ${R(n,"public")}`),"Nothing was exported."].join(`
`)})}function Cd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function ji(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var cr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Wi=cr("createHmac");var Hi=cr("hkdfSync");var Vi=cr("timingSafeEqual");function Yt(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Hi("sha256",t??"",i,"secret-lease record",32))}function pr(e,t){return Wi("sha256",t).update(e).digest("hex")}function Ki(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(pr(t,n))];return r.length===o.length&&Vi(r,o)}var Gi=1,Dd=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function zi(e){return Object.fromEntries(Dd.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function lr(e,t){
let n={version:Gi,...e};return`${JSON.stringify({...n,seal:pr(JSON.stringify(n),t)},null,2)}
`}function Ud(e,t){let{seal:n,...r}=Md(e);return Ki(n,JSON.stringify(r),t)&&Bd(r)?r:void 0}function Md(e){try{let t=JSON.parse(e);return Ce(t)?t:{}}catch{return{}}}function Xt(e,t){let r=[...new Map(e.flatMap(o=>Ud(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function en(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Bd(e){if(!Ce(e)||e.version!==Gi||!Ae(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1}=e;return Zt(t)&&Number.isFinite(n)&&typeof r=="string"&&ie(K,o)&&ie(K,s)&&Ji(i)&&ie(Zt,a)&&Array.isArray(c)&&c.every(
jd)&&ie(Wd,p)&&qd(d)&&typeof f=="boolean"&&Ji(l)}function qd(e){return Number.isInteger(e)&&Number(e)>=0&&Number(e)<2**24}function jd(e){if(!Ce(e)||!Ce(e.exported))
return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,exported:f}=e;return Qi(t)&&[n,r,o].every(K)&&
Array.isArray(s)&&s.every(K)&&ie(K,i)&&ie(Zt,a)&&ie(K,c)&&[p,d].every(m=>typeof m=="boolean")&&["ok","expiring","expired","unknown"].includes(String(l))&&["env",
"output","file"].every(m=>typeof f[m]=="boolean")}function Wd(e){if(!Ce(e))return!1;let{mode:t,role:n,expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&
K(n)&&ie(Zt,r)&&Array.isArray(o)&&o.every(Qi)}function Qi(e){return K(e)&&X(e)&&W(e)===void 0}function Ce(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function K(e){return typeof e=="string"}function Zt(e){return K(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(Date.parse(e))}function ie(e,t){return t===
null||e(t)}function Ji(e){return Ce(e)&&Object.values(e).every(K)}function tn(e,t){return e.name===t.name&&e.versionId===t.versionId&&Yi(e.arn)===Yi(t.arn)}function Yi(e){return e.split(":").toSpliced(3,1).join(":")}function Zi({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>Hd(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!tn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function Hd(e,t){return t!==void 0&&
!e.pinned&&!tn(e,t)}function st({entries:e,credentials:t}){return[...e.filter(({exported:r})=>r.env).map(({name:r})=>r),...t?.variables??[]]}function Xi(e){let t=st(e).join(",");return t.
length<16e3?t:""}function nn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>tn(i,{name:n,arn:r,versionId:o})))}function Vd(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Ye(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Kd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function ea(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Jd(t);case"check":return new Map([...Gd(e.check,r,o),...n.credentials?.outputs??[]])}}function Jd({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Kd(Vd(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Gd({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...nn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var zd=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Qd="AWS_WEB_IDENTITY_TOKEN_FILE";function ta(e){return[...zd,"AWS_CREDENTIAL_EXPIRATION",Qd].filter(t=>e[t])}var na="\0";function ra(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Yd(s,e,i))for(let[a,c]of Zd(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Yd({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Zd(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(st(e).map(c=>[c,na])),[a]=i.keys();if(a!==void 0&&i.set(a,na.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Xd(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Xd(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var eu={linux:131072},tu=32766,nu={linux:2097152,darwin:1048576},ru=131072;function oa(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:P(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${j(r.reference)}\
\`. Or mend the secret.`})}function sa(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?R(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new u("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${I(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=De(a,c);if(r==="win32"&&c.length>tu||p>=(eu[r]??Number.POSITIVE_INFINITY))throw new u("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=De(a,c??""));if(o+ru>(nu[r]??Number.POSITIVE_INFINITY))throw new u("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${h(ou(e))}.`})}function ou(e){return[...e].sort((n,r)=>De(...r)-De(...n)).slice(0,3).
map(([n])=>n)}function De(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function ia({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?st(r):[]).map(ae)),c=new Map(Object.entries(i).map(([y,x])=>[ae(y),x])),
p=(y,x)=>!a.has(ae(y))&&(c.get(ae(y))||x)!==x,l=e.filter(y=>n.env&&p(y.name,dr(y))).filter(({name:y,secret:x})=>!s.some(A=>su(A,y,x.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ae)),f=[...t?.variables??[]].filter(
([y,x])=>p(y,x)&&!d.has(ae(y))).map(([y])=>y),m=e.filter(({name:y})=>l.includes(y));iu(n.onConflict==="error"?m:[],f);let g=r?.entries.filter(({exported:y})=>n.
env&&!y.env)??[];return new Set([...l,...g.map(({name:y})=>y)])}var ae=e=>ve(e,process.platform);function su({entries:e},t,n){return e.some(r=>r.exported.env&&ae(
r.name)===ae(t)&&r.arn===n)}function iu(e,t){let n=[...e.map(({name:s})=>s),...t];if(n.length===0)return;let[r]=e,o=n.length===1?"is":"are";throw new u("E_CONFL\
ICT",`${h(n)} ${o} set already, with another value.`,{fix:["Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&
t.length===0?[`Or give the request another ${P(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are ne\
ver skipped: half of a set would be worse than none."]:[],"Nothing was exported."].join(`
`)})}function dr({request:e,value:t}){return e.file?"":t}function aa({judged:e,credentials:t,inputs:n,renews:r},{runner:o,directory:s}){if(r||s.isClosed())return!0;let i="The file system of RUNNER_TEMP opens every new\
 folder to others, or gives it to another user",a=pa({judged:e,credentials:t});if(a.length>0)throw new u("E_RUNNER",`${i}, so no file can be kept for ${h(a)}.`,
{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose file system keeps owner and mod\
e."});let c=`${i}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables are blanked at the end all the\
 same.`;return n.cli?o.warning(`${c} \`cli: false\` makes this a notice.`):o.notice(c),!1}function ca(e,{runner:t,directory:n}){let r=pa(e);r.length===0||!n.stayedOpen()||
t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${h(r)} is open to whoever may read there. Give the run\
ner a work folder on an NTFS drive.`)}function pa({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);return(t?.files.size??0)>0?
[...n,"export-credentials: profile"]:n}function la(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function da({id:e,judged:t,credentials:n,accountId:r,claims:o,inputs:s,renews:i},{skipped:a,variables:c},p){let l=t.map(m=>la(m,s.exporting.env&&!a.has(m.name))),
d=i?Zi(i,l).renewed:l,f=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...i?.credentials?.variables??[],...n.variables.
keys()])]}:i?.credentials??null;return{id:e,leasedAt:i?.leasedAt??new Date(p.now()).toISOString(),clockOffset:p.offset,region:s.regions[0],role:s.identity?.role.
arn??null,accountId:r??null,claims:zi(o),expiresAt:en(f?[...d,f]:d)??null,entries:d,credentials:f,environmentSize:Math.max(i?.environmentSize??0,au(c)),inputs:s.
asGiven}}function au(e){let n=[...e].reduce((r,[o,s])=>r+De(o,s),0);return Math.ceil(n/4096)*4096}function ua(e,t,n){let{runner:r,clock:o,directory:s}=t,{id:i,renews:a}=e.contents,c=Yt(r.environment),p=Xt(s.records(),c).records,l=p.filter(L=>L.id!==i),d=ra(r.
environment,l,L=>s.filePath(L,Rt)),f=cu(e,d,t,n),{credentials:m,inputs:g}=f,y=f.isWhole?f.judged:nn(f),x=!a&&g.unsetCurrentCredentials?ta(d):[],A=ia(f,new Set(x),
p,d),O=aa(f,t),Ke=a?lu(i,y,s):new Map,mt=()=>{a?du(a,Ke,c,s):(s.remove(i),r.dropState())};try{oa(y);let L=new Map(y.map(E=>[E.name,dr(E)]));sa(g.exporting.env?L:
new Map,y,d,process.platform),a||(r.saveState("lease",i),r.saveState("cleanup",String(g.cleanup)));for(let E of y)E.request.file&&L.set(E.name,uu(i,E,s));let Je=new Map(
[...L].filter(([E])=>g.exporting.env&&!A.has(E)));for(let E of x)Je.has(E)||Je.set(E,"");for(let[E,wn]of m?.variables??[])Je.set(E,wn);for(let[E,wn]of m?.files??
[])s.writeFile(i,E,Buffer.from(wn));pu(m,l,s),ca({judged:y,credentials:m},t);let jr=O&&!a&&(g.cli||(m?.files.size??0)>0);jr&&s.launcher.install();let Sn=da(f,{skipped:A,
variables:Je},o);return a||(r.saveState("names",Xi(Sn)),O||r.saveState("record","none")),O&&s.writeRecord(i,lr(Sn,c)),{contents:f,changed:y,values:L,variables:Je,
skipped:A,record:Sn,isKept:O,hasLauncher:jr,undo:mt}}catch(L){throw mt(),L}}function cu({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,
environment:n})}:e}function pu(e,t,n){let r=e?.files.get(Rt);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(
o,Rt,Buffer.from(r))}function lu(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function du(e,t,n,r){
let o=[...t].map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,lr(e,n))])try{s()}catch{}}function uu(e,{name:t,value:n,kind:r},o){
return o.writeFile(e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function fa(e,t){let n=e.contents.inputs.network.timeout,{runner:r,directory:o}=t,{lock:s}=o,i=e.sessions?.length?await import("./exported-credentials.js"):
void 0,a=await s.inTurn(n,()=>ua(e,t,i?.exportedCredentials));try{return await s.settled(n)||r.warning("Another step that began beside this one has not read its\
 secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),fu(a,e,t)}catch(c){throw await s.inTurn(n,a.undo).catch(a.undo),c}}function fu({contents:e,changed:t,
values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,g=i?Xt(l.records(),Yt(p.environment)).
records:[s],y=en(g),x=new Map([...r,...mu(y??"",p.environment)]),A=i?l.recordPath(f):"",O=ea(c,{contents:e,path:A,end:y,now:d.now()}),{outputs:Ke,withoutOutput:mt}=yu(
O,n),L=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:Ke,...L}),{id:f,values:t,skipped:o.intersection(n),withoutOutput:mt,
isRenewal:m!==void 0}}function mu(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function yu(e,t){let n=new Map(e),r=new Set([...e.
keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{outputs:n,withoutOutput:o}}var xu=new Set(["engine","host","port","dbname"]),hu=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
gu=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ma(e){let t=N(e);if(!C(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=it(n,hu)&&it(r,gu)&&it(o,/./)&&it(s,/./),p=Su(i)&&(a===void 0||it(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:xu}function it(e,t){return typeof e==
"string"&&t.test(e)}function Su(e){return e===void 0||/^\d{1,5}$/.test(e instanceof fe?e.source:String(e))}function at(e,t,n=xt){return{path:e,value:typeof t=="string"?t:n(t),kind:wu(t)}}function wu(e){return e===null?"null":e instanceof fe?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function ur(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?N(r):r;return C(s)?ur(s,o):[at(o,r,i=>xt(i,bu))]})}function bu({
source:e}){let t=JSON.stringify(Number(e));return ya(t)===ya(e)?t:e}function ya(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ha(e,t){if(t.kind==="whole")return[xa(e)];let n=N(e);switch(t.kind){case"unfolded":return C(n)?ur(n):[xa(e)];case"fields":return C(n)?[...ht(n)].
filter(([r])=>r.length>0).map(([r,o])=>at(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await St(n,t.expression);return r===void 0?[]:[at(
gt(t.expression)??[],r)]}}}function xa(e){return{path:[],value:e,kind:"string"}}function fr({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function ga(e,t){let{request:n}=t;if(e.request!==n)return P(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:fr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":j(r);return P(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function xr(e,t){let n=await ku(e,t),r=ma(Sa(t.value)??"");return n.map(o=>{let s=oo(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...ro(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function ku(e,t){let{
selector:n}=e,r=wa(e,t),o=Sa(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[vu(e,r,t.value)];let s=await ha(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${mr(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:`Check the spelling against the secret. ${I(`${R({request:e},"optional")} if it may be missing`)}`});return s}function Sa(e){if(typeof e==
"string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function vu(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&
!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Eu(e)});return{path:[],value:Buffer.from(n).toString("base64"),
kind:"binary"}}function Eu(e){return P(e)||e.selector.kind==="whole"?`${I(R({request:e},"file","base64"))} The one writes its bytes to a file, the other leases \
them in base64.`:`It has no fields: write \`${mr(e)} file\`, which writes its bytes to a file, or \`${mr(e)} base64\`.`}function mr({naming:e,reference:t,text:n}){
let r=t.kind==="prefix"?n.replace(/#.*$/s,""):j(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:
r}function wa({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function ba(e,t="linux"){let n=new Map;for(let r of e){await Ou(r);let o=P(
r.request)?ve(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(P(r.request)&&Ru(s,r)))throw $u(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Ru(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Ou(e){let{name:t,origin:n,request:r}=e,o=n==="author"?W(t):
await to(t);if(o===void 0)return;let s=t===""?'""':q(_e(t));throw new u("E_NAME",`${T(r)}: ${yr(e)} would be the variable ${s}, which ${o}.`,{fix:fr(e)})}function $u(e,t){
return new u("E_NAME",`${T(e.request,t.request)}: ${yr(e)} and ${yr(t)} would both be the variable ${q(_e(t.name))}.`,{fix:ga(e,t)})}function yr({request:e,secret:t,
field:n}){let r=wa(e,t);return n===void 0?r:`the field ${q(_e(n))} of ${r}`}var Pu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function hr(e,t){
for(let{claim:n,variable:r,required:o}of Pu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function ka(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&_u(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function _u(e){let t=e.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function ct(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64u\
rl").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function va(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(e)}function gr(e){return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"sts:AssumeRole",Resource:e.arn}]})}var wr=900,Sr=e=>({duration:wr,policy:e}),rn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Au(t,n);try{return[{keys:await this.keys(
Sr(r)),plan:t,policy:r}]}catch(o){if(!(o instanceof ce)||!Lu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw o;return(await Promise.all(xo(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#r(r.at(-2)??n,o,await this.#t,t)):this.#o(
n,t)}async#n(){let{role:t,chain:n}=this.#e.identity,[r=t,...o]=n,s=await this.#o(t,Sr(gr(r))),[i,a]=[t,r];for(let c of o)s=await this.#r(i,a,s,Sr(gr(c))),[i,a]=
[a,c];return s}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#s(t,n),s=>o.current(s)))}async#r(t,n,r,o){let{sts:s,identity:i}=this.#e,
{externalId:a}=i,c={...this.#s(n,o),...a!==void 0&&{externalId:a}};return this.#i(n,t,()=>s.assumeFrom(c,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{
roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof b?new ce(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.
runner.mask([s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=Qr(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered w\
ith a session of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},
ce=class extends Error{failure;role;from;constructor(t,n,r){super(t.message),this.failure=t,this.role=n,this.from=r}};function Au(e,t){let{policy:n}=t;return n.
kind==="given"?n.policy:n.kind==="scoped"?ho(e,Ze(t)):void 0}function Lu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ea(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof b?await vt(r.reference).explain(o,Tu(r,o),t):o;for(let i of r.requests)n.set(i,s)}return n}
function Tu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Ra(e,t){if(!(e instanceof ce))return e;let{failure:n,role:r,from:o}=e,
{explainRole:s}=await import("./refused-role.js");return s(n,{...t,role:r,...o&&{from:o}})}function on(e,t){if(!(t.length===0||t.includes(e)))throw new u("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"t\
he account":"the accounts"} ${h(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-id\
s: '${e}'\`. Nothing was exported.`})}function Oa(e,t){return Iu(e).some(n=>Fu(n)===t)}function Iu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Fu(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function $a(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Nu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&on(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Nu(e,t,n){if(!(e instanceof b))throw e;let r=de(
e)||yt(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Oa(p,c))})}var Cu=4*6e4,sn=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=Cu&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new br(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=ct(t).iss;if(!va(l,r))throw new u("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof b))throw m;if(s.length>
0)throw Du(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),hr(ct(t),a.environment);return}let f=await c(
t,d,{issuer:l,audience:o,now:p});return hr(f,a.environment),ka(f,s),f}},br=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function Du(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Pa({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await $a(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Ze(e),s=new sn(e,r),i=ct(await s.current());return i.repository_visibility==="public"&&r.runner.conceal(),e.requiredClaims.length>0&&await s.verified(),
on(o.accountId,n),{kind:"role",identity:e,token:s,accountId:o.accountId,claims:i,reader:kr(e)}}function kr(e){return{role:Ze(e),scoped:e.policy.kind==="scoped"}}
async function _a(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:wr};throw await Ra(i,{audience:a,claims:s,...c})}}var pt=25;function an(e,{reader:t}){return t.scoped&&t.role?yo(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(o=>o.region===r)}))}
async function Aa(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new rn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await kt(e,pt,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof ce&&
de(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function La({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=kr(e),s=_t(t,{region:n,accountId:o.role.accountId},r),i=an(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of Et(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,pt)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var cn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function lt(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Ue)}var Ue=8,
Uu=24,Ta=4;function vr(e,t){let n=[],r=o=>{let s=o+Ue;for(;!t(e.slice(o,s))&&s-o<Uu&&s<e.length;)s+=Ta;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Ue<=
e.length;o+=Ta)r(o);return e.length>Ue&&r(e.length-Ue),n}function Er(e){return new Set(e).size>=4}function Ia(e){return Er(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Me(e,t){let n=[];for(let r=0;r+Ue<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function Q(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${Be(n)}`);return Q(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function Be(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function dt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function pn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var ut=e=>`\\u${Be(e)}`,Fa=e=>`\\u${Be(e).toUpperCase()}`,Na=e=>JSON.stringify(e).slice(1,-1);function Ee(e,t){let n=Q(e,t);return r=>n(Na(r))}var Mu=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Bu[t]??Fa(t)),Bu={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ca=[Na,Ee(/[&<>\u2028\u2029]/g,
ut),Ee(/[\u007f-\uffff]/g,ut),Ee(/[\u007f-\uffff]/g,Fa),Ee(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":ut(e)),Ee(/\//g,()=>"\\/"),Mu,Ee(/[&'<=>\u2028\u2029]/g,ut),Ee(/\u007f/g,
ut)];var Y={"&":"&amp;","<":"&lt;",">":"&gt;"},Da=[w(Y),w({...Y,'"':"&quot;"}),w({...Y,"'":"&#39;",'"':"&#34;"}),w({...Y,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...Y,
"'":"&#39;",'"':"&quot;"}),w({...Y,"'":"&#x27;",'"':"&quot;"}),w({...Y,"'":"&#039;",'"':"&quot;"}),w({...Y,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...Y,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var qu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ua(e){return Q(e,t=>qu[t]??pn(
t))}var ln=[Ua(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ua(/[^ -&(-[\]-~]/gu)],Ma=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'\
"'`}),w({"'":"'\\''","!":"'\\!'"}),Q(/[\\"$`]/g,e=>`\\${e}`),Q(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),Q(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),
Q(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...ln,w({$:"$$"}),w({"%":"%%"}),w({"{":"{{","}":"}}"})];var M={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function _(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var dn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
pe=/[^ -~]/u,ju=e=>`\\x${dt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ba=e=>dt(e).map(t=>`\\x${t}`).join(""),qe={"'":"\\'"},un={'"':'\\"'};function J(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Rr={
...M,...un,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},qa={...Rr,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Wu(e){return e<"\x80"?J(e):J(e).
replace(/^\\x/,"\\u00")}function ja(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Wa=[_(M,dn,J),_({...M,...qe},dn,J),_({...M,...qe,"\b":"\\b","\f":"\\f"},
dn,e=>ju(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...qe}),_(M,pe,Ba),_({...M,...qe},pe,Ba),_({...M,...qe},pe,J),_(M,pe,J),_(Rr,pe,Wu),_(Rr,dn,J),_({...M,
...un,$:"\\$","@":"\\@"},pe,pn),w({"\\":"\\\\",...qe,...un}),_(qa,pe,e=>ja(J(e))),_(qa,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ja(J(e))),e=>_({...M,
...un},/\u0000/,J)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>_({...M,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},pe,Hu)(e).replace(/^ /,"\\ ")];
function Hu(e){return[...Array(e.length).keys()].map(t=>`\\u${Be(e[t]??"").toUpperCase()}`).join("")}function S({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Vu(c,n);return a.set(c,p),p})}}function Vu(e,t){return dt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var B="-_.~",je="-_.~!*'()",Ha=[S({kept:B}),S({kept:B,letters:"lower"}),S({kept:B,space:"+"}),S({kept:je}),S({kept:je,letters:"lower"}),
S({kept:"-_.*",space:"+"}),S({kept:"-_.!*()",space:"+",letters:"lower"}),S({kept:`${B}/`}),S({kept:`${B}$&+,;=`}),S({kept:`${B}$&+:=@`}),S({kept:`${B}$&+,/:;=@`}),
S({kept:`${B}$&+,/:;=?@!()*`}),S({kept:"!$%&'()*+,-._~"}),S({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),S({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),S({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),S({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),S({kept:`${je};:&=+$,`,keepsOthers:!0}),S({kept:`${je}:@&=+$,;/`,keepsOthers:!0}),S({kept:`${je};/?:@&=+\
$,[]`,keepsOthers:!0}),S({kept:`${B}!$&'()*+,;=:`}),S({kept:`${B}!$&'()*+,;=`}),S({kept:`${je};,/?:@&=+$#`}),S({kept:`${B}!#$%&'()*+,/:;=?@[]`})];var Ku=[...cn,...Ca,...Ha,...Ma,...Wa,...Da];function*Ka(e){for(let t of ln)yield t(e);for(let t of lt(e))yield t,yield zu(t);for(let t of/^\w*$/.test(e)?cn:Ku)
yield t(e)}function*Ja(e){for(let t of ln)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of lt(e))yield t;for(let t of cn)yield t(e)}var Va={from:37,to:512},
Ju=1024;function Ga(e){let t=Buffer.byteLength(e);if(t<Va.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Ju&&G(e)?vr(e,Ia):[];return new Set(
[...n,...t<=Va.to?lt(e).flatMap(r=>vr(r,Er)):[]])}var Gu=[76,64];function za(e){let[t=""]=lt(e);return new Set(Gu.filter(n=>t.length>n).flatMap(n=>Me(t,n)))}function zu(e){
return e.replaceAll("+","-").replaceAll("/","_")}function Qa(e){let t=new Set;for(let n of $(e)?[e,...te(e)]:[e]){t.add(n);for(let r of Qu)t.add(r(n))}return t}var Qu=[e=>Or(e,0),e=>Or(e,1),e=>Or(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Xu,ef,e=>e.replace(/[<>"'&]/g,t=>Yu[t]??t)];function Or(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Yu={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Zu={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Xu(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Zu[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function ef(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var tf=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,nf=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Za=100;function $r(e){if(!/^\s*[[{"]/.
test(e)||!le(e))return;let t=[],n=[],r=0,o="";for(let[s,i,a]of e.matchAll(tf))if(s==="{"||s==="[")r<Za&&(n[r]=o),r+=1,o=s==="["?o:"";else if(s==="}"||s==="]")r-=
1;else if(i===void 0)t.push({keys:Ya(n,r,o),text:s});else{let c=JSON.parse(i);a===void 0?t.push(...rf(i,c).map(p=>({keys:Ya(n,r,o),text:p}))):(o=c,G(o)&&t.push(
{keys:[],text:o,isKey:!0}))}return t}function rf(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Xa(e){let t=$r(e)?.filter(({isKey:n})=>n)??[];return[...new Set(
t.map(n=>n.text))]}function Ya(e,t,n){return[...e.slice(0,Math.min(t,Za)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function ec(e){return/^\s*[[{]/.test(e)&&le(e)?
e.replace(nf,"$1"):void 0}function le(e){if(!Xr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var of=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,sf=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Pr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(of)]:[...e.matchAll(sf)];if(t.length<2)return;let n=e.includes(
";")?af:cf;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function af(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function cf(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function tc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...pf(n)]:[r]}function pf(e){let t=_r(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function _r(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var lf=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,df=/^(\s*)- +(.*)$/,uf=/^\s*$/,ff=/^\s*(?:#|;|!|\/\/\s)/,
mf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function nc(e){let t=new Ar(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(uf.test(i)||mf.test(i)))if(ff.test(i))n.push(...oc(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Lr(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Lr(e){let t=oc(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Ar=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=lf.exec(t)??[];if(o===void 0)return this.#o(t);let i=xf(o);if(G(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=df.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return rc(t,n);let s=this.#a(n,o);return s===void 0?[{keys:t,text:n}]:[{keys:t,text:o==='"'?wf(
s):s.replaceAll("''","'")},{keys:t,text:s}]}#i(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+yf),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},yf=100;function xf(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function rc(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...rc(e,n)];let r=hf(t);if(le(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return gf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function hf(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function gf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var Sf={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function wf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Sf[o]??o)}function oc(e){return e.split(/[\s,;|"']+/).filter(t=>G(t)).map(t=>({keys:[],text:t}))}function sc(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var bf=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,kf=[64,76];function ic(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(bf,(r,o,s)=>(t.push(...vf(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function vf(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...kf.flatMap(o=>Me(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Ef=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Rf=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function ac(e){let[,t,n]=Rf.exec(e)??[];if(t!==void 0&&n!==void 0)
return[fn(["password"],n)];let r=Ef.exec(e)?.[1];if(r===void 0)return;let o=Of(r),s=o<0?[]:$f(r.slice(0,o)),[i="",...a]=r.slice(o+1).split(/[?#;]/),[,...c]=i.split(
"/");for(let p of c)s.push(...We([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(...We([cc(l)],d),...We([],d===""?l:""))}
return s.filter(({text:p})=>p!=="")}function Of(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function $f(e){let t=e.indexOf(":");return t<0?We([],e):[...We(["password"],e.slice(t+1)),...We([],e.slice(0,t))]}function We(e,t){
let n=cc(t);return n===t?[fn(e,t)]:[fn(e,n),fn(e,t)]}var fn=(e,t)=>({keys:e,text:t});function cc(e){try{return decodeURIComponent(e)}catch{return e}}function lc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Pe(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:pc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:pc(i??a??"")})}return t}var Pf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function pc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>Pf[n]??"")}var _f=[{name:"JSON",parts:$r},{name:"HTTP authorization header (Bearer, Basic)",parts:tc},{name:"URL, JDBC URL",parts:Af},{name:"XML (Maven, .NET)",parts:lc},{
name:".netrc, .pgpass",parts:sc},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Pr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:nc}];
function Af(e){let t=ac(e);return t&&[...t,...e.includes(";")&&Pr(e.slice(e.indexOf(";")+1))||[]]}var Lf=12;function*mn(e,t=[],n=0){if(n>Lf)return;let r=le(e)?void 0:
ic(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*mn(r.rest,t,n+1));return}for(let o of Tf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*mn(o.text,s.keys,n+1)))}}function Tf(e){if(e.length<If)return[];for(let{parts:r}of _f){let o=r(e);if(o)return o}let t=_r(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:$(e)?te(e).flatMap(Lr):[]}var If=6;function yn(e,t){let{minLength:n}=t,r=Ff(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Pe(d)),s=new Map,i=(d,f)=>{ee(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:f})},
a=te(e),c=$(e)&&r.length>0?"whole":Tr(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Tr(d,o));for(let{text:d,isLine:f}of r){let m=f?Mf(d,a.length):Tr(Pe(d),o);i(
d,m),$(d)||i(Pe(d),m)}let p=Uf(a,s,o),l=$(e)?ec(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Ff(e,{publicFields:t=[]}){let n=new Set(
t),r=[...mn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Pt);return o.length>0||!$(e)||le(e)?o:r.filter(fo)}var dc=200,Nf=65536;
function Tr(e,t){return Df(e,t)?"whole":"leaf"}var Cf=128;function Df(e,t){return e.length>Nf||e.length<Cf&&!/^[[{]"|^[a-z][\w+.-]*:\/\/|\s/.test(e)?!1:t.slice(
0,dc).some(n=>n.length<e.length&&e.includes(n))}function Uf(e,t,n){if(![...t.keys()].some(s=>!$(s)))return"none";let r=n.slice(0,dc),o=s=>t.has(s)||r.some(i=>s.
includes(i));return e.every(o)?"whole":"parts"}function Mf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var uc={masks:2e3,characters:524288};function Z(e,t,n=yn(e,t).texts){let r=new xn(t.minLength);for(let{text:o}of n)$(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
qf(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Ga(o));return r.addAll(za(e)),[...r.all]}function fc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new xn(t);o.add(r);for(let s of[76,64])o.addAll(Me(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Bf?o.addAll(te(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(G)),[...o.all]}var Bf=1024;function hn({user:e,password:t},n){if(!ee(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var xn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=uc.masks}add(t){return this.all.has(t)||!ee(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=uc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*qf({text:e,kind:t}){if(t==="line")return;let n=$(e)?
new Set([e]):Qa(e);for(let r of t==="leaf"?Ka(e):Ja(e))n.has(r)||$(r)||(n.add(r),yield r)}function He(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Ir(e,t){let n=e.filter(s=>Re(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(jf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Wf(s).
filter(i=>ee(i,t)));for(let i of Kf(s))o(hn(i,t))}return He(r)}function Re(e,t){return Fr(e,t)!=="none"}function Fr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!ee(n,t)?"none":r==="binary"?"whole":xc(e,t).cover}var mc=new WeakMap;function xc(e,t){let n=hc(e),r=[t,...n,e.value].join(`
`),o=mc.get(e.secret)??new Map;mc.set(e.secret,o);let s=o.get(r)??yn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function jf(e,t){let n={minLength:t,
publicFields:hc(e)};if(e.kind!=="binary")return Z(e.value,n,xc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...fc(r,n),...Buffer.from(o).
equals(r)?Z(o,n):[]]}function hc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Wf({value:e}){return typeof e=="string"?Xa(e).flatMap(
t=>[t,wt(t)]):[]}var yc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Hf=/pass|secret|token|key|pwd|credential/i,
Vf=5;function*Kf({value:e}){let t=typeof e=="string"?N(e):void 0;if(!C(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>yc.test(
s)).slice(0,Vf),o=n.filter(([s])=>Hf.test(s)&&!yc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Jf=8192;async function gc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Jf)return Ir(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Gf();for(let i of Ir(s,t))o.push(i)}return He(o)}function Sc(){Z('no secret: {"user": "name"}',{minLength:1}),Z("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Gf(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Nr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Aa(an(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[y,x]of await zf(d.sessions,p,r))o.set(y,x);let{noAnswer:f}=d;for(let y of d.unopened.flatMap(x=>x.queries))f&&o.set(y,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(Qf);if(m===void 0||g.length===0)break;r.runner.warning(Zf(c,m,g));for(let[y]of g)o.delete(y);i=g.map(([
y])=>Yf(m,y))}return{results:o,sessions:s}}async function zf(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Et(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await kt(r,pt,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[
m,d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof b&&de(m)&&o.set(l,m);return f})).flat()}function Qf(e){let[{reference:t},
n]=e;return n instanceof b&&de(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function Yf(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function Zf(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var wc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Cr=3,Xf=2;async function bc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=nm(s,t);if(bt(s))r.push(...await em(s,i,n));else for(let a of i)r.push(...await xr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&wc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):tm(o,i,s)}if(o.size>0)throw sm([...o.
values()]);return r}async function em(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await xr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${T(e)}: nothing gives ${h(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function tm(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function nm(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw new u("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${I(`${R({request:e},"optional")} if there may be none`)}`});let r=om(e);if(r!==void 0&&n.length>1)throw new u(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:rm(e,r)});return n}function rm(e,t){return P(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function om({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function sm(e){let t=e.map(im),[n,...r]=t;
if(!n||r.length===0)return n??jt(new RangeError("Nothing failed."));let o=r.slice(0,Cr).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>Cr?[`and ${r.length-Cr}\
 more`]:[],i=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new u(n.code,[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,Xf).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function im({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${T(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function kc(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>La(e));let c=await Pa(e,t),p={region:i[0],accountId:c.
accountId},l=_t(s,p,e.checkRotation),d=l.some(vc)?am(l,c,i,{services:t,keeping:n}):Nr(l,c,i,t),{result:f,claims:m}=await _a(c,d),g=await Ea(f.results,c.reader);
r.info(cm(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let y=await ba(await bc(s,g,r),process.platform);await r.mask(await gc(y,e.
exporting.minMaskLength,t.timeOver));let x=a.length>0?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y},t):void 0,A=await Mi(y,o.now(),
e.expiry,x);return{job:c,claims:m,judged:A}}function vc({reference:e}){return vt(e).isMinting===!0}async function am(e,t,n,{services:r,keeping:o}){let{keepMinted:s,
keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(vc),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Nr(c,t,n,r);return await s(p,o,r),
{results:new Map([...a,...p]),sessions:l}}function cm(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(t.sub)} as ${e.reader.
role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var pm=5;function Ec(e,t){let n=e.filter(a=>Re(a,t)&&mo(a.value.trim()));if(n.length===0)return;let r=h(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!lm(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(dm),i=s.length===0?"":` What is no secret: ${s.slice(0,pm).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function lm(e,t){return Pt({keys:[e],text:t})}function dm(e){let[t]=e;if(!t)
return"";let n=T(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${h(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var um=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Rc(e){return{by:um.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Oc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function $c(e,t){let n=[],r=[];for(let o of ym(e)){let{description:s}=o.secret,i=xm(o);if(!s)continue;if(s instanceof b){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=ao(s,t);a&&n.push(co(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
$i(s,i)].filter(p=>p!==void 0))}return[...n,...fm(r)]}function fm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${h(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${mm(t)}`]:[]]}function mm(e){let t=e.map(({failure:i})=>Rc(i)),n=t.find(({isExplicit:i})=>i);if(n)return Oc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Ge({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Ge({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function ym(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function xm({name:e,request:{reference:t}}){let n=j(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var ft=864e5,Pc=[45*ft,400*ft],hm=7*ft,gm=12,Sm=.02,wm=5,_c=18,bm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Lc(e,t){
let n=km(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Pc.find(d=>r(d).filter(o).length>1)??Pc[1],i=r(s).slice(0,gm),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*Sm,{tick:p,format:l}=Om(a-t);return["```mermaid",`%%{init: ${bm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${vm(d,t,c)}`),"```",""]}function km(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function vm({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
_c?`${s.slice(0,_c)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?Rm(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-wm*o),r];return`${c}\
 ${i}${a} :${Em(e-r,n)}${Ac(p)}, ${Ac(l)}`}function Em(e,t){return e<=0?"crit, ":t==="ok"?"":e<=hm?"active, crit, ":"active, "}function Rm(e){return H(e).replace(
/^(\d+ \S+) .*/,"$1")}function Ac(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Om(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:ft,counts:[1,2,5,10],format:"%-d %b"},{name:"month",length:30*
ft,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==void 0)return{tick:`${i}${n}`,format:s}}
return{tick:"6month",format:"%b %Y"}}var $m=500,Pm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Ic(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Tc(i)-Tc(a)).
slice(0,$m),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Ie(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Lc(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>_m(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function _m(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Dr(Am(me(s.at,t.now)),`${Ie(s.source)}, ${io(s.at)}`):"not known",p=`version ${oe(
o.versionId.slice(0,8))} ${Ie(o.stages.join(", "))}`;return`| ${[Dr(oe(n),Lm(e,t)),`${Pm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Dr(oe(r.text),
a===void 0?p:`${p}, ${H(a)} old`)].join(" | ")} |`}function Am(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Dr(e,t){return`${e}<br><sub>${t}</sub>`}function Lm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&o.unshift("file"),Re(e,r)||o.push(e.public?
"public":"not masked"),o.join(", ")}function Tc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Fc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Nc(e,t,{maxAge:n},r){Fc([...Tm(e,t,n)],"expiry, age and rotation",r)}function Tm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:d}=s;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${Qt(s,t)}. ${Ui(s,t)}`)}if(l){let f=H(d.maxAge??n??0);r.set(`${i.arn} age`,`${d.
text} was last changed ${H(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...$c(e,t)])}function Cc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=o?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${h(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${h([...n])}`),r.length>0&&i.notice(`No output for ${h(r)}: another output has that name\
, compared without case.`);let d=t.filter(Fm).map(({name:x})=>x);d.length>0&&i.notice(`${h(d)} ${d.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(x=>!Re(x,c.minMaskLength)).map(({name:x})=>x);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${h(f)}`);let m=t.filter(x=>Fr(x,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${h(
m.map(({name:x})=>x))}`);let g=Ec(t,c.minMaskLength);g!==void 0&&i.info(g);let y=t.filter(({expiry:x})=>x).sort((x,A)=>Number(x.expiry?.at)-Number(A.expiry?.at))[0];
y?.expiry&&i.info(`Next to expire: ${y.name} ${me(y.expiry.at,a.now())} (${y.expiry.source})`),s.jobSummary&&i.summarize(Ic({id:e,isRenewal:o,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Im)}))}function Im(e){let{name:t}=uo(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${H(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function Fm({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Dc(e,{credentials:t},{runner:n,clock:r}){let o=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be: ${h(s)}`);for(let i of e)i.expiry&&n.info(
Qt(i,r.now()))}async function Uc(e,t){let{runner:n,directory:r}=t;ji(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Ri(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Cm(e,o,t);if(e.identity&&!t.provider.isAvailable)throw bn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Bc(e,o,t),r.lock.announce(e.network.
timeout)]);await Nm(e,{...s,id:o.leaseId},t)}catch(s){throw await Mc(o,t),s}finally{r.lock.leave()}}async function Mc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Nm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await fa({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Cc(p,e,s)}
async function Bc(e,t,n){let{runner:r,clock:o}=n,s=await kc(e,n,t),{judged:i}=s;return Nc(i,o.now(),e.expiry,r),Bi(i,o.now(),e.expiry),e.expiry.isRequired&&qi(i),
s}async function Cm(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw n.runner.conceal(),bn(n.origin,{maySkip:!0});r=await Bc(e,t,n),Dc(r.judged,e,n)}finally{
await Mc(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function qc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Dm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var jc=Dm("setImmediate");var Um=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Wc=Um("setTimeout");function Hc(e,{timeout:t,maxAttempts:n},r){return{full:new Ve(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new Ve(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var Ve=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#r(
t,s=>n(o,s))}catch(s){if(!(s instanceof b))throw s;let i=yt(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(o,r.get("slow down")??0)||a>=Wr[i])throw s;let c=Hr(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Wc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Ur(t,s)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n){let r=this.#e.signal;if(r.aborted)throw Ur(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=Mm(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function Mm(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
Ur(t):new b(t,{kind:"timeout"})))})}function Ur(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Bm=process.getBuiltinModule("node:fs"),qm=e=>Bm[e];var Vc=qm("readFileSync");var jm=process.getBuiltinModule("node:os"),Wm=e=>jm[e];var Mr=Wm("homedir");var Hm=process.getBuiltinModule("node:path"),Vm=e=>Hm[e];var Kc=Vm("join");function Jc({AWS_CONFIG_FILE:e}){try{return zc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Gc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return zc(e,"credentials")}catch{return""}}function zc(e,t){let n=e||Kc(Mr(),".aws",t);return Vc(n.replace(/^~(?=[\\/])/,Mr()),"utf8")}function Oe(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Km=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Qc(e,t){let n=Km.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Yc(e){return t=>{Promise.resolve().then(()=>Jm(t(),e)).catch(()=>{})}}async function Jm(e,t){let n=new Set(e.filter(r=>!zm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Gm(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function Gm({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,Oe(e.service,t))}function zm({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=Oe(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Qc(o,t);return r.connections.connectAhead(i,n),!0}var gn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Qm=process.getBuiltinModule("node:os"),Ym=e=>Qm[e];var Br=Ym("devNull");function Zc(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Br,e.AWS_SHARED_CREDENTIALS_FILE=Br,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function Xc(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Zm=1e4;function ep(e,t){let n=Math.min(Zm,e.remaining/3),r=new Ve(e,{maxAttempts:1,attemptTimeout:n});return(o,s)=>r.run("verification request",(i,a)=>Xm(o,
s,a,t))}async function Xm(e,t,n,r){if(e.kind==="github"){let{checkGitHubToken:s}=await import("./lease-adapters-github-token-check.js");return s(e.api,t,n)}let o={"user-agen\
t":"secret-lease",[e.header]:e.template.replaceAll("{value}",()=>t)};return{status:await Kr("verification request",new URL(e.url),{headers:o,signal:n,connections:r})}}function tp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Oe(n,e),attempts:t[o.retryBudget]})}}var qr=4;function rp(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:np(r),password:np(o)};return[...Z(o,{minLength:qr}),...Z(s.password,{minLength:qr}),...hn(s,qr)]})}function np(e){
try{return decodeURIComponent(e)}catch{return e}}async function op(e){await e.mask(He(rp(e.environment)))}async function sp({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Vr(n.environment)}){let{environment:i}=n;await op(n),s.tryFamilyFor(t.familyTimeout);
let a=new gn(t.timeout),c=Hc(a,t,O=>n.debug(O)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then(O=>O.stsServices(Oe("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),y={runner:n,directory:r,clock:o,provider:Jr(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then(Sc,()=>{})}}),verifyToken:async(...O)=>{let[Ke]=await Promise.all([f(),jc()]);return Ke.verifyToken(...O)},origin:Lt(i),
timeOver:a.signal,readAwsConfig:Jc,readAwsCredentials:()=>Gc(i),verifyWithService:ep(a,s),revokeTokens:async O=>(await import("./token-revoker.js")).revokeTokens(
O,i),connectAhead:Yc({...p,waiting:m.promise,loadSts:d}),sts:Xc(d),openClient:tp(p,c),aws:p,attempts:c},x=e?Zc(process.env):()=>{};return{...y,close:()=>{a.stop(),
s.close(),x()}}}var eR=e=>Zs(async t=>{let{environment:n}=t,r=Lt(n);if(ii(Wt)==="skip"&&r!=="own"&&!Gr(n))return qc(r,t);let o=await Ei(Wt,n),s=new Dt(n.RUNNER_TEMP),i=new At,a=await sp(
o,{runner:t,directory:s,clock:i,connections:e});try{await Uc(o,a)}finally{a.close()}});export{eR as runLease};
