const require=process.getBuiltinModule;
import{a as xo,b as go}from"./lease-domain-rotation-rotation.js";import{a as oo,b as so,c as On,d as L,e as io,f as ao,g as Oe,h as Ye,i as Ze,j as $t,k as wo}from"./lease-domain-credentials-credentials.js";
import{a as V,b as fe,c as yo}from"./lease-domain-span.js";import{a as Qe}from"./lease-inputs-lines.js";import{A as bo,B as G,C as ko,D as _e,a as h,b as T,
c as ue,d as N,e as co,f as C,g as gt,h as ht,i as St,j as wt,k as $n,l as bt,m as po,n as $e,o as H,p as kt,q as lo,r as uo,s as vt,t as fo,u as mo,v as X,w as Pe,
x as ee,y as P,z as Pt}from"./lease-domain-listing.js";import{a as de,b as Et,c as ho,d as So,e as Rt,f as Ot,g as _t,h as Xe,i as vo,j as Eo,k as Ro}from"./lease-domain-in-parallel.js";
import{a as W,b as I}from"./lease-domain-requests-request.js";import{a as Rn,b as no,c as ro}from"./lease-adapters-oidc.js";import{a as to}from"./lease-adapters-connections.js";
import{a as k,c as xt,d as Xr,e as le,f as eo}from"./lease-domain-failure.js";import{a as u}from"./lease-domain-error.js";import"./lease-runtime.js";var At=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var lp=process.getBuiltinModule("node:fs"),dp=e=>lp[e];var Oo=dp("readFileSync");function $o(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Lt(e){return $o(Pn(e),e.GITHUB_ACTOR)}function Pn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Oo(e??"","utf8"))}catch{return}}var up=process.getBuiltinModule("node:fs"),me=e=>up[e];var Po=me("lstatSync");var _n=me("readFileSync");var Tt=me("readdirSync");var _o=me("renameSync");var An=me("rmSync");var Ao=me("rmdirSync");var Lo=me("writeFileSync");var fp=process.getBuiltinModule("node:path"),Ln=e=>fp[e];var Tn=Ln("dirname");var D=Ln("join");var To=Ln("relative");function Ae(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var mp=process.getBuiltinModule("node:fs"),ye=e=>mp[e];var Io=ye("closeSync");var Fo=ye("existsSync");var et=ye("lstatSync");var No=ye("openSync");var Co=ye("readdirSync");var Do=ye("rmSync");var Uo=ye("rmdirSync");var yp=process.getBuiltinModule("node:path"),xp=e=>yp[e];var tt=xp("dirname");import{DatabaseSync as vp}from"node:sqlite";var gp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Mo=gp("setTimeout");var hp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var qo=hp("randomUUID");var Sp=process.getBuiltinModule("node:fs"),nt=e=>Sp[e];var It=nt("lstatSync");var In=nt("mkdirSync");var Bo=nt("readdirSync");var Fn=nt("rmdirSync");var jo=nt("unlinkSync");var wp=process.getBuiltinModule("node:path"),Wo=e=>wp[e];var Ho=Wo("dirname");var Nn=Wo("join");var U=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function ge(e){if(!R(e)&&!bp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function bp(e){try{In(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Le(t);if(!Cn(Ho(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing w\
as exported. An earlier step or job put something in its place; find out which, and remove it."})}return R(e)?(U?.closeFolder(e),!0):(Fn(e),!1)}function Cn(e){let t=Nn(
e,`secret-lease-trial-${qo()}`);try{return In(t,{mode:448}),R(t)}catch(n){throw Le(n)}finally{he(t)}}function Le(e){return new u("E_DISK","The record or a file \
could not be written under RUNNER_TEMP; nothing is exported.",{fix:Jo(e)?"Another program has one of these files open, so that Windows refuses to replace it. Le\
t the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function he(e){let t=It(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return xe(()=>jo(e)),[];let n=Bo(e).flatMap(r=>he(Nn(e,r)));return n.length>0?n:(xe(()=>Fn(e)),[])}catch{return[e]}}var kp=1e3,
Vo;function xe(e){for(;;)try{return e()}catch(t){if(Vo??=Date.now()+kp,!Jo(t)||Date.now()>Vo)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function Jo(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function R(e){let t=It(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&Ko(t)}function rt(e){let t=It(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Ko(t)}function Ko({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var Ep={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Rp=15,Ft=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Co(tt(this.#e));if(n.length>0)return;Do(this.#e,{force:!0}),
Uo(tt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Pp();await Mo(Rp)}}#i(t){let n;try{let r=this.#a();if(n=new vp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Ep[t]),et(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Op||o==="ENOENT"||s===$p&&!Fo(this.#e))return;let i=et(tt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:_p(r)}}#a(){
ge(tt(this.#e));let t=et(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Io(No(this.#e,"a",384)),et(this.#e).ino)}},
Op=5,$p=14;function Pp(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function _p(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Ap=process.getBuiltinModule("node:fs"),Te=e=>Ap[e];var Dn=Te("chmodSync");var Go=Te("mkdirSync");var zo=Te("readFileSync");var Qo=Te("renameSync");var Yo=Te("rmSync");var Zo=Te("writeFileSync");var Lp=process.getBuiltinModule("node:path"),Nt=e=>Lp[e];var Xo=Nt("basename");var es=Nt("dirname");var Se=Nt("join");var Un=Nt("relative");var Tp=process.getBuiltinModule("node:url"),Ip=e=>Tp[e];var ts=Ip("fileURLToPath");function Mn(e){return`'${e.replaceAll("'","'\\''")}'`}function qn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function ns(e){return`"${e.replaceAll("%",
"%%")}"`}var Bn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function os({node:e,script:t,
nearby:n}){let r=Object.entries(Bn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Mn(e)} ${Mn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${rs(e,n.node)} ${rs(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function rs(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?ns(e):`"%~dp0${t.replaceAll("%","%%")}"`}var ss=ts(new URL("cli.js",import.meta.url)),Ct=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=Se(t,"bin"),this.#t=Se("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=Se(this.#e,this.#t);if(!U||qn(t))return t;let[n,r]=[es(this.#e),Xo(this.#e)];return Se(U.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Un(this.directory,t),script:Un(this.directory,ss)},r={node:t,script:ss,nearby:n},o=os(r);if(U&&o.set("secret-lease.ps1",U.pwshLauncher(
r,Bn)),ge(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{Go(s,{mode:448}),U?.closeFolder(s);for(let[i,a]of o)Zo(Se(s,i),a,{mode:320,flag:"\
wx"});this.remove(),xe(()=>Qo(s,this.directory)),Dn(this.directory,320)}catch(i){throw Yo(s,{recursive:!0,force:!0}),Le(i)}}remove(){return R(this.directory)&&Dn(
this.directory,448),he(this.directory)}#n(t){return R(this.directory)&&[...t].every(([n,r])=>{let o=Se(this.directory,n);return rt(o)&&zo(o,"utf8")===r})}};function Fp(e){let t=D(e,"secret-lease"),n=process.getuid?.();if(n===void 0||R(t))return t;let r=`${t}-${n}`,o=Po(t,{throwIfNoEntry:!1});return R(r)||o!==void 0&&
o.uid!==n?r:t}var Dt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Fp(t),this.launcher=new Ct(this.#e),this.lock=new Ft(this.#t,()=>this.isClosed())}recordPath(t){return D(
this.#e,`${t}.json`)}isClosed(){return R(this.#e)?!0:Cn(Tn(this.#e))}stayedOpen(){return U?.stayedOpen()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ge(this.#e),this.#r(D(this.#e,t),n,r)}filePath(t,n){return D(this.#e,t,n)}readFile(t,n){if(!R(this.#e)||!R(D(this.#e,t)))return;let r=this.
filePath(t,n);return rt(r)?_n(r):void 0}fileNames(t){let n=D(this.#e,t);return Ae(t)&&R(this.#e)&&R(n)?Tt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&he(
this.filePath(t,n))}records(){return this.#n().filter(rt).map(t=>xe(()=>_n(t,"utf8")))}remove(t){if(!Ae(t)||!R(this.#e))return[];let r=Tt(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>he(D(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>To(Tn(this.#e),o))}removeLock(){if(!(!R(this.#e)||this.#n().
length>0))try{An(this.#t,{force:!0}),Ao(this.#e)}catch{}}get#t(){return D(this.#e,"lock")}#n(){return R(this.#e)?Tt(this.#e).filter(n=>n.endsWith(".json")&&Ae(n.
slice(0,-5))).map(n=>D(this.#e,n)):[]}#r(t,n,r){ge(t);let o=D(t,n),s=`${o}.${process.pid}`;try{Lo(s,r,{mode:384,flag:"wx"}),xe(()=>_o(s,o))}catch(i){throw An(s,
{force:!0}),Le(i)}return o}};var Np=process.getBuiltinModule("node:fs"),is=e=>Np[e];var as=is("appendFileSync");var jn=is("existsSync");var Cp=process.getBuiltinModule("node:os"),Dp=e=>Cp[e];var cs=Dp("EOL");function te(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Ut(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ne(e,t,n){let r=new Wn(e,t,n);process.stdout.write(r.toString()+cs)}var ps="::",Wn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ps+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${qp(o)}`)}}return t+=`${ps}${Mp(this.message)}`,t}};function Mp(e){return te(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function qp(e){
return te(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Bp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ls=Bp("randomUUID");var Wp=process.getBuiltinModule("node:fs"),ds=e=>Wp[e];var us=ds("appendFileSync");var fs=ds("existsSync");var Vp=process.getBuiltinModule("node:os"),Jp=e=>Vp[e];var Mt=Jp("EOL");function Hn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!fs(n))throw new Error(`\
Missing file at path: ${n}`);us(n,`${te(t)}${Mt}`,{encoding:"utf8"})}function ms(e,t){let n=`ghadelimiter_${ls()}`,r=te(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Mt}${r}${Mt}${n}`}var Gp=process.getBuiltinModule("node:os"),zp=e=>Gp[e];var ys=zp("EOL");var Yp=process.getBuiltinModule("node:path"),Zp=e=>Yp[e];var xs=Zp("delimiter");var qt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(qt||(qt={}));function gs(e){ne("add-mask",{},e)}function hs(e){process.env.GITHUB_PATH||""?Hn("PATH",e):ne("add-path",{},e),process.env.PATH=`${e}${xs}${process.env.PATH}`}function Ss(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function ws(e){ne("debug",{},e)}function bs(e,t={}){ne("error",Ut(t),e instanceof Error?e.toString():e)}function ks(e,t={}){ne("warning",Ut(t),e instanceof Error?
e.toString():e)}function vs(e,t={}){ne("notice",Ut(t),e instanceof Error?e.toString():e)}function Es(e){process.stdout.write(e+ys)}function Rs(e,t){if(process.env.GITHUB_STATE||"")return Hn("STATE",ms(e,t));ne("save-state",{name:e},te(t))}function we(e,t){return t==="win32"?e.toUpperCase():e}function Os(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[we(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(we(String(s),t))??""]})}function Ie(e){return e.replace(tl,"$1ACCOUNT$2-??????$3").replace(nl,"$1").replace(sl,"$1ACCOUNT").replace(rl,(t,n,r,o)=>n.startsWith(o)?r:t).replace(ol,"$1ACC\
OUNT").replace(il,"$1")}var tl=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,nl=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
rl=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,ol=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
sl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,il=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Bt(e){return $s($s(e,"Resource","Action"),"Action","Resource")}function $s(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,Ps(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>Ps(a[t]));return{...o,statement:{...o.statement,[t]:al([...new Set(i)])}}})}function Ps(e){return e===void 0?[]:[e].flat()}function al(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function _s({code:e,message:t,fix:n,statements:r}){return{code:e,message:Ie(t),fix:n&&Ie(n),statements:JSON.parse(Ie(JSON.stringify(r)))}}var cl=4e3;function As(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...pl(s),...i,...o?.split(`
`)??[]],c=Bt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,de(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=cl?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var Vn=160;function pl(e){if(e.length<=Vn)
return[e];let t=e.slice(0,Vn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Vn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function re(e){return`<code>${Ls(e)}</code>`}function Fe(e){return Ls(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function Ls(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function Ts(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Is(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Bt(e.statements);return[`### \u{1F534} ${re(n)}`,"",[`**${Ne(s)}**`,...i.map(Ne)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",ll(o.split(`
`))]:[],...a.flatMap(({addTo:c,statement:p})=>["",`${Ne(c)}:`,"","```json",de(p),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Ne(t)}`].
join(`
`)}function ll(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Ne(n):`${Ne(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Ne(e){return/^\s*aws [a-z]/.test(e)?re(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?re(n):Fe(n)).join("")}function Fs(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function jt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var dl=process.getBuiltinModule("node:fs"),Ce=e=>dl[e];var Ns=Ce("accessSync");var Cs=Ce("appendFileSync");var Ds=Ce("constants");var Us=Ce("existsSync");var Ms=Ce("statSync");var Jn=Ce("truncateSync");function zn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Us(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!ul(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function ul(e){try{return Ns(e,Ds.W_OK),
!0}catch{return!1}}function Bs({variables:e,outputs:t},n,r=()=>{}){zn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Gn(i)}});ml(()=>{try{qs(n.GITHUB_ENV??"",e),qs(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Gn(i)>a&&Jn(i,a);throw Qn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function qs(e,t){t.size>0&&Cs(e,[...t].map(fl).join(""))}function js(e){Gn(e)>0&&Jn(e)}function Qn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Kn=process.platform==="win32"?`\r
`:`
`;function fl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Kn}${t}${Kn}${n}${Kn}`}function Gn(e){return Ms(e,{throwIfNoEntry:!1})?.
size??0}function ml(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Ws(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Hs({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Yn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Wt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Yn(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Ie(t):t}get#r(){this.#n??=Ws(Pn(this.#e));let t=Yn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var yl=process.getBuiltinModule("node:fs"),Vs=e=>yl[e];var Js=Vs("existsSync");var Ks=Vs("realpathSync");var xl=process.getBuiltinModule("node:path"),Gs=e=>xl[e];var zs=Gs("join");var Qs=Gs("sep");var gl=process.getBuiltinModule("node:url"),hl=e=>gl[e];var Ys=hl("fileURLToPath");var Sl="docs/troubleshooting.md";function Zs(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=wl(t),o=`${Sl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function wl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=bl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function bl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Xs=Ys(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function ti(e,t){let{GITHUB_WORKSPACE:n}=t;return Zs(e,{environment:t,root:ei(Xs),workspace:n&&ei(
kl(n)),isOwnClone:Js(zs(Xs,".git"))})}function ei(e){return e.split(Qs).join("/")}function kl(e){try{return Ks(e)}catch{return e}}async function ni(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Rl(t,()=>{for(let s of e)for(let i of El(s))gs(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var vl=process.env.ACT==="true";function El(e){return/^[\x00-\x7f]/.test(e)?[e]:vl?[`
${e}`,e]:[`
${e}`]}function Rl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var ri=24;function oi(e=process.versions.node){if(!(Number.parseInt(e,10)>=ri))throw new u("E_RUNNER",`This action needs Node ${ri}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var Zn=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Wt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,ni(n)])),await this.#t}info(t){Es(this.#o(t))}debug(t){ws(this.#o(t))}notice(t){
vs(this.#o(t))}warning(t){ks(this.#o(t))}fail(t,n){let r=ti(t.code,this.environment),{lines:o,apart:s}=As(t,r);for(let i of s)this.info(i);bs(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(Is(this.#n.isConcealing?_s(t):t,r)),process.exitCode=qt.Failure}handOver(t){Bs(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Rs(t,n)}catch(r){throw Qn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){js(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!jn(n)))try{as(n,`${Ts(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&jn(n)?hs(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return Fs(this.#n.shown(t))}};function Ht(e){return Ss(e,{trimWhitespace:!1})}async function si(e){
let t=new Zn(Os(process.env,process.platform));try{oi(),zn(t.environment),await e(t)}catch(n){t.fail(jt(n),!/^\s*false\s*$/i.test(Ht("job-summary")))}}function ii(e,t){if(e!=="")return pi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Xn(e,t,n,r){let o=t(e).trim();
return o!==""?pi(e,o):ci(n[r]||n.AWS_ENDPOINT_URL||"")}function ai({AWS_ENDPOINT_URL:e=""}){return ci(e)}function ci(e){return URL.canParse(e)&&li(new URL(e))?e:
void 0}function Ol(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&li(t))&&!t.username&&!t.password}function pi(e,t){
if(!Ol(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function li({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Vt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attem\
pts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets nee\
d attention","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Jt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function M(e,t){return e(t).trim()!==""}function Kt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!M(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var $l=64;function di(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=er(`${r}-${o}`),a=er(s).slice(0,16);return`${er(n).slice(0,$l-i.length-a.length-2)}-${i}-${a}`}function er(e){return e.replace(/[^\w+=,.@-]/g,"-")}function ui(e,t,n){let r=Al(e,t,n),o=Ll(e);return _l(e),{identity:o&&Fl(e,t,o,r[0]),regions:r,allowedAccountIds:Dl(e),network:Ul(e,t),warnings:Kt(e,Pl)}}var Pl=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function _l(e){if(!M(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!M(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Al(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=M(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d})=>d.kind==="arn"?d.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
d=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:"Allowed: a regi\
on, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function Ll(e){let t=e("role-to-assume").trim();return t===""?
void 0:On("The input role-to-assume",t)}function Tl(e){return Qe(e("role-chain")).map(({line:t,text:n})=>On(`Line ${t} of role-chain`,n))}function Il(e,t){if(e!==
""){if(t.length===0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Gi\
ve the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_IN\
PUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Fl(e,t,n,r){let o=r.
startsWith("cn-"),s=Tl(e);return{role:n,chain:s,externalId:Il(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:ii(
e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:di(e("role-session-name").trim(),t),policy:Cl(e("session-policy").trim()||"scoped"),requiredClaims:Nl(e)}}
function Nl(e){return Qe(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,
claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=producti\
on` or `ref=refs/heads/release/*`."})})}function fi(e){let t=Jt(e,Vt.lease);return Ze("on-no-token",t("on-no-token"),["error","skip"])}function Cl(e){return e===
"scoped"||e==="none"?{kind:e}:{kind:"given",policy:oo("session-policy",e,["scoped","none"])}}function Dl(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(
r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowe\
d: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Ul(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{
timeout:Oe("timeout",e("timeout")),maxAttempts:Ye("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ye("auto-select-family-attempt-time\
out",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Xn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Xn("secre\
tsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ai(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var oe=["false"],mi=()=>!0,yi=e=>e("export-credentials").trim()==="env",Gt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Ml={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Gt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Gt}`},"role-chaining":{unsaid:oe,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:oe,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:mi},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:oe,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:yi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===yi(e)},"overwrite-aws-profile":{unsaid:oe,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:mi},"disable-retry":{unsaid:oe,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:oe,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:oe,instead:Gt},"force-skip-oidc":{unsaid:oe,instead:Gt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function xi(e){let t=Object.entries(Ml).filter(([o,{unsaid:s=[]}])=>M(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}function v(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:ot(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new u(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function ot({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+nr(t,n),...r].join(" ").trimStart()}function nr(e,t){return t===void 0?
e:`${e}#${t}`}function wi(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=ql(n),[s,...i]=Bl(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function ql(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Bl(e,t){let n=[],r=gi(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Wl(e,r,t);n.push(e.slice(r,o)),r=gi(e,o)}return n}function gi(e,t){let n=t;for(;n<e.length&&rr(e,n);)n+=1;return n}var rr=(e,t)=>/\s/.test(e.charAt(
t)),jl={"[":"]","(":")","{":"}"},hi="expires=";function Wl(e,t,n){let r=t;for(;r<e.length&&!rr(e,r);){if(e.charAt(r)==="#")return Si(e,r+1,n);if(e.startsWith(hi,
r)&&r===t)return Si(e,r+hi.length,n);r+=1}return r}function Si(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!rr(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Hl(e,o,n);continue}let a=jl[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw tr(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw tr(n,`${s} is missing`);return o}function Hl(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw tr(n,`a ${r} is missing`)}function tr(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var or=new Map([["optional",zt("optional",{optional:!0})],["public",Kl],["only",Gl],["file",zt("file",{file:!0})],["base64",zt("base64",{base64:!0})],["trim",zt(
"trim",{trim:!0})],["stage",zl],["version",Ql],["expires",Xl],["max-age",Yl],["max-scopes",Zl]]),Vl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, b\
ase64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026";function bi(e,{options:t}){let n=e.options.map(sr).filter(({key:r})=>Object.
hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function ki(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.
options){let{key:s,value:i}=sr(o),a=Object.hasOwn(t.options,s),c=or.get(s);if(!c&&!a)throw nd(e,o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} i\
s given twice.`);if(r.add(s),!c)continue;let l=c(i,(d,f)=>v("E_REQUEST",e.line,d,Jl(e,o,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function sr(e){
let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Jl(e,t,n){let r=vi(e.options,t);return{allowed:n,...r&&{meant:{
...e,options:r}}}}function vi(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>or.has(sr(l).key)),s=r.slice(
0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[
...e.slice(0,n),p,...r.slice(s.length)]}function zt(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}
function Kl(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white s\
pace");return{public:n}}function Gl(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only ne\
eds the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white spac\
e too many.",n);for(let o of r){if(!$e(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:H(o);if(s!==void 0)throw t(
`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function zl(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage\
=AWSPREVIOUS, for example");return{version:{stage:e}}}function Ql(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{
versionId:e}}}function Yl(e,t){let n=ao(e??"");if(!n)throw t("max-age needs a duration above zero.",io);return{maxAge:n}}function Zl(e="",t){let n=e.split(",");
if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function Xl(e,t){let n="expires=never, expires\
=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:ed(e,()=>t(`expires=${e} i\
s no date.`,n))}}function ed(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=td(e);if(!n)throw t();
return{kind:"at",at:n}}function td(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function nd(e,t,n,{
options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:vi(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=rd(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Vl].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function rd(e){
let t=e.toLowerCase().slice(0,2);return t.length<2?void 0:[...or.keys()].find(n=>n.startsWith(t))}async function Ri(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await od(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return xd(t),t}async function od(e,t,n){let r;try{let i=wi(e,t);r=i&&await sd(i)}catch(i){
throw(await st())("secrets",e,t,void 0,n)??i}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(s.name))return r;
throw(await st())("secrets",e,t,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function st(){return(await import("./lease-inputs-foreign-line.js")).
foreignLine}async function sd(e){let t=await So(e.reference),n=cd(e),r=ad(e,t),o=pd(e),s=ki(e,t),i={line:e.line,text:nr(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await gd(i,e),ud(i,e),await id(i),i}async function id({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await lo(n):
void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer begin\
ning"})}}function ad(e,t){let n=t.readReference(e.reference,bi(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===
""?v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${T(
e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function cd(e){if(e.selector===void 0)
return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"ther\
e is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}
function pd(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw ld(e,t);let n=t.endsWith("*")?
t.slice(0,-1):t;if(!$e(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several \
names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=H(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"a\
nother NAME"});return{kind:"exact",name:t}}function ld(e,t){let n=ot({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t}\
 stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${dd(r[1]??"",r[2]??"")}${r[2]}\
,${n}`}})}function dd(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function ud(e,t){let n=[...fd(e,t),...md(e,t)].find(({when:r})=>r);
if(n)throw v("E_REQUEST",t.line,n.wrong,n.hint)}function fd({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&St(t.expression)!==
void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before\
 the comma, or no NAME",meant:{...r,name:`${r.name}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values\
, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="j\
mespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind===
"jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function md(e,t){
let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(p.split("=")[0]??""))}),a=r.kind==="fields"||o.kind===
"prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field o\
f it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("b\
ase64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i(
"trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},
{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never be\
side base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes \
one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:yd(t)}},{when:e.only!==void 0&&!vt(e),wrong:"only\
= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i(
"only")}},{when:Ei(e.only)!==void 0,wrong:`only= lists ${Ei(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATUR\
E_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a \
version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Ei(e=[]){
return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function yd(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}
function xd(e){let t=new Map;for(let n of e)for(let r of mo(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the variable ${r}\
 already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function gd(e,t){let{selector:n,expires:r}=e,o=I(e);
if(n.kind==="jmespath"&&await $n(n.expression,o,s=>ot({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:
a);await $n(r.expression,o,i=>ot({...t,options:s(i)}))}}var Oi={uppercase:"upper",lowercase:"lower",none:"kept"};async function $i(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await hd(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function hd(e,t,n){let r;try{
r=Sd(e,t,n)}catch(o){throw(await st())("secret-ids",e,t)??o}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return r;throw(await st())("secret-ids",e,t,`A secret that is cal\
led so takes an alias before it: ALIAS, ${e}`)}function Sd(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),
[a,c]=i===void 0?[void 0,s]:[s,i],p=bd(c,t);return a&&kd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:wd(a,p),letterCase:Oi[r]},selector:{kind:n?
"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function wd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!==
"aws"&&e===void 0?t.arn:e}function bd(e,t){let n=ho(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.
reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in \
*, each after an alias and a comma if it needs one."})}function kd(e,t,n,r){let o=bt(po(e),Oi[r]),s=e===o?H(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var vd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function ir(e){let t=Qe(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return vd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Ed=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Pi(e,t){let n={},r=Jt(f=>{let m=e(f);return m.trim()!==""&&(n[f]=m),m},
Vt.lease),o=xi(e),{verifications:s,kept:i,dropped:a}=await Rd(r,t),c=await _d(r),p=await $d(ui(r,t,c),r),l=Oe("min-remaining",r("min-remaining")),d=await Od(r,{
...p,minRemaining:l,isForeignSts:p.network.stsEndpoint!==void 0});if(c.length===0&&d.length===0)throw Ad();return{...p,requests:c,exporting:{env:L("export-env",
r("export-env")),onConflict:Ze("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:Ye("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},
expiry:{minRemaining:l,warnRemaining:Oe("warn-remaining",r("warn-remaining")),maxAge:M(r,"max-age")?Oe("max-age",r("max-age")):void 0,isRequired:L("require-expi\
ry",r("require-expiry"))},checkRotation:L("check-rotation",r("check-rotation")),verifications:s,requireVerify:L("require-verify",r("require-verify")),credentials:d,
unsetCurrentCredentials:Pd(r),dryRun:L("dry-run",r("dry-run")),jobSummary:L("job-summary",r("job-summary")),cleanup:L("cleanup",r("cleanup")),cli:L("cli",r("cli")),
maskAccountId:L("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[...o,...a.map(f=>`No record keeps the \
text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...p.warnings,...Kt(r,Ed),...ir(r)]}}async function Rd(e,t){let n=e(
"verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");return{
verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Od(e,t){if(e("export-credentials").trim()==="none"&&ir(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function $d(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>M(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Pd(e){let t=L("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||M(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function _d(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Ri(t):$i(n,{parseJsonSecrets:L("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ze(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Ad(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Ld=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var _i=Ld("randomUUID");function Qt(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Td(e,n)?"expiring":"ok",stops:o}}function Td({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function it(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function Yt(e,t=""){let n=Fd(e);if(n)return[n];if(!Id(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Id(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Fd(e){let t=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Cd(Buffer.from(
t[2],"base64url").toString()),r=ar(n?.exp);if(!r)return;let o=ar(n?.iat)??ar(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Nd(o,r)}}function Zt(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return cr(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?cr(a):void 0}async function Xt(e){let t=Zt(e);return t||!/\d{4}/.test(String(e))?t:(await import("./spelled-dates.js")).
spelledDateOf(e)}function ar(e){return typeof e=="number"?cr(new Date(e*1e3)):void 0}function cr(e){let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Nd(e,t){
return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Cd(e){try{let t=JSON.parse(e);return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Ai({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Zt(e);return n&&{at:n,source:`tag ${T(t)}`,firm:!0}}function Li({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Zt(e)))return`The tag ${T(t)} of ${n} is "${T(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var pr=" elsewhere";function lr(e){return e.startsWith("field ")&&!e.endsWith(pr)}var Fi=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function Ni(e,t=""){let n=[];for(let[r,o]of e){let s=Dd(ur(r))?await Xt(o):void 0;if(s){let i={at:s,source:`field ${Ti(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof o=="string")for(let i of await Yt(o,t)){let a={...i,source:`${i.source} in field ${Ti(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:o})}}return n}function Dd(e){return Fi.test(dr(e))}function Ti(e){return T(e.split(".").map(_e).join("."))}function Ci(e,t){if(t===void 0||
Ii(t)!==Ii(e.path))return!1;let n=Fi.exec(dr(ur(e.path)))?.groups?.whose??"",r=dr(ur(t));return n===""||r===""||r.includes(n)||n.includes(r)}function dr(e){return e.
toLowerCase().replace(/[-_.\s]/g,"")}function ur(e){return e.slice(e.lastIndexOf(".")+1)}function Ii(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Di(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await Yt(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:x})=>x):p,d=n||e.public?[]:r.filter(({content:x})=>x!==e.value),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],m=[...l,...d.
map(x=>Ud(x,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(x=>({...x,firm:!1})):m,...e.public||!o?[]:[o]]}function Ud(e,{path:t},n){let{expiry:r,kind:o}=e;
return o!=="date"?r:Ci(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${pr}`}}function Ui(e,t,n){let r=it(e.filter(({firm:s})=>s)),o=Qt(r,t,n).stops;
return{firmExpiry:r,expiry:o?r:it(e)}}async function Mi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=N(De(t)),s=o===void 0?void 0:await wt(o,e.
expression),i=await Xt(s instanceof ue?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function fr(e){let t=N(De(e));return C(t)?[...ht(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof ue?
r.source:r]):[]}async function Md(e){let t=fr(e),n=De(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function qi(e){return Ni(await Md(e),De(e))}function De(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function $(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(_(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Bi(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Bi(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function _({
naming:e}){return e.kind==="stem"}function Bi({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=W(
o),p=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.
kind==="unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function F(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function ji(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...mr(e)].join(" ")}function mr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(lr(n)){let o=`If that is the end of someth\
ing else, ${$(e,"expires=own")}.`;return r?[o]:[F(`${$(e,qd(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${$(e,"expires=never")}.`]:[`If that is not when this value ends, ${$(e,"expires=own")}.`]}function qd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Wi(e,t,n,r=new Map){let o=new Map,s=[];for(let i of e){let{secret:a,request:c}=i,p=o.get(a)??await qi(a.value);o.set(a,p);let l=c.expires,d=await Di(
Bd(i),{rule:l,hints:p,tagged:Wd(a),selected:await Mi(l,a.value,{where:`${I(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Hd(a),now:t,secret:De(
a.value)}),{expiry:f,firmExpiry:m}=Ui(d,t,n),x=a.createdAt&&t-a.createdAt.getTime();s.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",
stops:!1}:Qt(f,t,n),age:x,isTooOld:x!==void 0&&x>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return s}function Bd({value:e,field:t,secret:n,request:r,public:o}){
return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":jd(t,n),public:o,isPrevious:r.version.stage==="AWSPREVIOUS"}}function jd(e,t){if(e===void 0)return;
let n=fr(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Wd({description:e,stages:t}){if(!(!e||e instanceof k)){
if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Ai(e)}}function Hd({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}\
's word`,firm:!0,...r>0&&{life:r}}}var yr=5;function Hi(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expi\
red")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`, sooner than min-remaining (${V(n)})`,a=r.slice(0,
yr).map(p=>en(p,t));r.length>yr&&a.push(`and ${r.length-yr} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or low\
er `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...mr(o),"Nothing was exported."].join(`
`)})}function en({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${fe(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Vi(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Vd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${h(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[F(`if a field of the secret tells\
 it, or nothing does, ${$(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",F(`if it is no credential, ${$(n,"public")}`),"Nothing was exported."].join(`
`)})}function Vd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Ji(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var xr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ki=xr("createHmac");var Gi=xr("hkdfSync");var zi=xr("timingSafeEqual");function tn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Gi("sha256",t??"",i,"secret-lease record",32))}function gr(e,t){return Ki("sha256",t).update(e).digest("hex")}function Qi(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(gr(t,n))];return r.length===o.length&&zi(r,o)}var Zi=1,Jd=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Xi(e){return Object.fromEntries(Jd.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function hr(e,t){
let n={version:Zi,...e};return`${JSON.stringify({...n,seal:gr(JSON.stringify(n),t)},null,2)}
`}function Kd(e,t){let{seal:n,...r}=Gd(e);return Qi(n,JSON.stringify(r),t)&&zd(r)?r:void 0}function Gd(e){try{let t=JSON.parse(e);return Ue(t)?t:{}}catch{return{}}}function rn(e,t){let r=[...new Map(e.flatMap(o=>Kd(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function on(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function zd(e){if(!Ue(e)||e.version!==Zi||!Ae(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1,gitVariables:m=[]}=e;return nn(t)&&Number.isFinite(n)&&typeof r=="string"&&se(J,o)&&se(J,s)&&Yi(i)&&se(nn,a)&&Array.
isArray(c)&&c.every(Yd)&&se(Zd,p)&&Qd(d)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(Sr)&&Yi(l)}function Qd(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Yd(e){if(!Ue(e)||!Ue(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,
exported:f}=e;return Sr(t)&&[n,r,o].every(J)&&Array.isArray(s)&&s.every(J)&&se(J,i)&&se(nn,a)&&se(J,c)&&[p,d].every(m=>typeof m=="boolean")&&["ok","expiring","e\
xpired","unknown"].includes(String(l))&&["env","output","file"].every(m=>typeof f[m]=="boolean")}function Zd(e){if(!Ue(e))return!1;let{mode:t,role:n,expiresAt:r,
variables:o}=e;return(t==="env"||t==="profile")&&J(n)&&se(nn,r)&&Array.isArray(o)&&o.every(Sr)}function Sr(e){return J(e)&&$e(e)&&H(e)===void 0}function Ue(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function J(e){return typeof e=="string"}function nn(e){return J(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(
Date.parse(e))}function se(e,t){return t===null||e(t)}function Yi(e){return Ue(e)&&Object.values(e).every(J)}function sn(e,t){return e.name===t.name&&e.versionId===t.versionId&&ea(e.arn)===ea(t.arn)}function ea(e){return e.split(":").toSpliced(3,1).join(":")}function ta({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>Xd(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!sn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function Xd(e,t){return t!==void 0&&
!e.pinned&&!sn(e,t)}function at({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function na(e){let t=at(
e).join(",");return t.length<16e3?t:""}function ra({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?at(r):[]).map(ie)),c=new Map(Object.entries(i).map(([y,w])=>[ie(y),w])),
p=(y,w)=>!a.has(ie(y))&&(c.get(ie(y))||w)!==w,l=e.filter(y=>n.env&&p(y.name,wr(y))).filter(({name:y,secret:w})=>!s.some(O=>eu(O,y,w.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ie)),f=[...t?.variables??[]].filter(
([y,w])=>p(y,w)&&!d.has(ie(y))).map(([y])=>y),m=e.filter(({name:y})=>l.includes(y)),x=n.onConflict==="error"?m:[];if(x.length>0||f.length>0)throw new ct(x,f);let g=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...l,...g.map(({name:y})=>y)])}var ie=e=>we(e,process.platform);function eu({entries:e},t,n){return e.
some(r=>r.exported.env&&ie(r.name)===ie(t)&&r.arn===n)}var ct=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function oa({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await kt(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${h(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${_(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function wr({request:e,value:t}){return e.file?"":t}function an({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>sn(i,{name:n,arn:r,versionId:o})))}function tu(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=it(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function nu(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function sa(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return ru(t);case"check":return new Map([...ou(e.check,r,o),...n.credentials?.outputs??[]])}}function ru({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...nu(tu(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function ou({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...an(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var su=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],iu="AWS_WEB_IDENTITY_TOKEN_FILE";function ia(e){return[...su,"AWS_CREDENTIAL_EXPIRATION",iu].filter(t=>e[t])}var aa="\0";function ca(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!au(s,e,i))for(let[a,c]of cu(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function au({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function cu(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(at(e).map(c=>[c,aa])),[a]=i.keys();if(a!==void 0&&i.set(a,aa.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",pu(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function pu(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var lu={linux:131072},du=32766,uu={linux:2097152,darwin:1048576},fu=131072;function pa(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:_(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${W(r.reference)}\
\`. Or mend the secret.`})}function la(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?$(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new u("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${F(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=Me(a,c);if(r==="win32"&&c.length>du||p>=(lu[r]??Number.POSITIVE_INFINITY))throw new u("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=Me(a,c??""));if(o+fu>(uu[r]??Number.POSITIVE_INFINITY))throw new u("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${h(mu(e))}.`})}function mu(e){return[...e].sort((n,r)=>Me(...r)-Me(...n)).slice(0,3).
map(([n])=>n)}function Me(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function da({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=fa({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no f\
ile can be kept for ${h(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function ua(e,{runner:t,directory:n}){let r=fa(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${h(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function fa({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function ma(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function ya({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(x=>ma(x,i.exporting.env&&!c.has(x.
name))),f=a?ta(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Xi(s),expiresAt:on(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,yu(p)),inputs:i.asGiven}}function yu(e){let n=[...e].reduce((r,[o,s])=>r+Me(o,s),0);
return Math.ceil(n/4096)*4096}function xa(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=tn(o.environment),l=rn(i.records(),p).records,d=l.
filter(j=>j.id!==a),f=ca(o.environment,d,j=>i.filePath(j,$t)),m=r?.(a,e.contents.inputs.requests,f,i),x={...xu(e,f,t,n),git:m},{credentials:g,inputs:y}=x,w=x.isWhole?
x.judged:an(x),O=!c&&y.unsetCurrentCredentials?ia(f):[],pe=ra(x,new Set(O),l,f),Ee=da(x,t),vn=c?hu(a,w,i):new Map,Yr=()=>{c?Su(c,vn,p,i):(i.remove(a),o.dropState())};
try{pa(w);let j=new Map(w.map(E=>[E.name,wr(E)]));la(y.exporting.env?j:new Map,w,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let E of w)E.request.file&&j.set(E.name,wu(a,E,i));let Re=new Map([...j].filter(([E])=>y.exporting.env&&!pe.has(E)));for(let E of O)Re.has(E)||Re.set(E,"");
for(let[E,ze]of g?.variables??[])Re.set(E,ze);for(let[E,ze]of m?.variables??[])Re.set(E,ze);for(let[E,ze]of[...g?.files??[],...m?.files??[]])i.writeFile(a,E,Buffer.
from(ze));gu(g,d,i),ua({judged:w,credentials:g},t);let Zr=Ee&&!c&&(y.cli||m!==void 0||(g?.files.size??0)>0);Zr&&i.launcher.install();let En=ya(x,{skipped:pe,variables:Re},
s);return c||(o.saveState("names",na(En)),Ee||o.saveState("record","none")),Ee&&i.writeRecord(a,hr(En,p)),{contents:x,changed:w,values:j,variables:Re,skipped:pe,
record:En,isKept:Ee,hasLauncher:Zr,undo:Yr}}catch(j){throw Yr(),j}}function xu({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function gu(e,t,n){let r=e?.files.get($t);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,$t,Buffer.from(
r))}function hu(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Su(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,hr(e,n))])try{s()}catch{}}function wu(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ga(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>xa(e,t,d)).catch(async m=>{throw m instanceof ct?await oa(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),bu(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function bu({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,
x=i?rn(l.records(),tn(p.environment)).records:[s],g=on(x),y=new Map([...r,...ku(g??"",p.environment)]),w=i?l.recordPath(f):"",O=sa(c,{contents:e,path:w,end:g,now:d.
now()}),{outputs:pe,withoutOutput:Ee}=vu(O,n),vn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:y,outputs:pe,...vn}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:Ee,isRenewal:m!==void 0}}function ku(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function vu(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var Eu=new Set(["engine","host","port","dbname"]),Ru=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Ou=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ha(e){let t=N(e);if(!C(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=pt(n,Ru)&&pt(r,Ou)&&pt(o,/./)&&pt(s,/./),p=$u(i)&&(a===void 0||pt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Eu}function pt(e,t){return typeof e==
"string"&&t.test(e)}function $u(e){return e===void 0||/^\d{1,5}$/.test(e instanceof ue?e.source:String(e))}function lt(e,t,n=gt){return{path:e,value:typeof t=="string"?t:n(t),kind:Pu(t)}}function Pu(e){return e===null?"null":e instanceof ue?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function br(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?N(r):r;return C(s)?br(s,o):[lt(o,r,i=>gt(i,_u))]})}function _u({
source:e}){let t=JSON.stringify(Number(e));return Sa(t)===Sa(e)?t:e}function Sa(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ba(e,t){if(t.kind==="whole")return[wa(e)];let n=N(e);switch(t.kind){case"unfolded":return C(n)?br(n):[wa(e)];case"fields":return C(n)?[...ht(n)].
filter(([r])=>r.length>0).map(([r,o])=>lt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await wt(n,t.expression);return r===void 0?[]:[lt(
St(t.expression)??[],r)]}}}function wa(e){return{path:[],value:e,kind:"string"}}function kr({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function ka(e,t){let{request:n}=t;if(e.request!==n)return _(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:kr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":W(r);return _(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function Rr(e,t){let n=await Au(e,t),r=ha(va(t.value)??"");return n.map(o=>{let s=fo(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...uo(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Au(e,t){let{
selector:n}=e,r=Ea(e,t),o=va(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[Lu(e,r,t.value)];let s=await ba(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${vr(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:`Check the spelling against the secret. ${F(`${$({request:e},"optional")} if it may be missing`)}`});return s}function va(e){if(typeof e==
"string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Lu(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&
!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Tu(e)});return{path:[],value:Buffer.from(n).toString("base64"),
kind:"binary"}}function Tu(e){return _(e)||e.selector.kind==="whole"?`${F($({request:e},"file","base64"))} The one writes its bytes to a file, the other leases \
them in base64.`:`It has no fields: write \`${vr(e)} file\`, which writes its bytes to a file, or \`${vr(e)} base64\`.`}function vr({naming:e,reference:t,text:n}){
let r=t.kind==="prefix"?n.replace(/#.*$/s,""):W(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:
r}function Ea({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function Ra(e,t="linux"){let n=new Map;for(let r of e){await Fu(r);let o=_(
r.request)?we(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(_(r.request)&&Iu(s,r)))throw Nu(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Iu(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Fu(e){let{name:t,origin:n,request:r}=e,o=n==="author"?H(t):
await kt(t);if(o===void 0)return;let s=t===""?'""':T(_e(t));throw new u("E_NAME",`${I(r)}: ${Er(e)} would be the variable ${s}, which ${o}.`,{fix:kr(e)})}function Nu(e,t){
return new u("E_NAME",`${I(e.request,t.request)}: ${Er(e)} and ${Er(t)} would both be the variable ${T(_e(t.name))}.`,{fix:ka(e,t)})}function Er({request:e,secret:t,
field:n}){let r=Ea(e,t);return n===void 0?r:`the field ${T(_e(n))} of ${r}`}var Cu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function Or(e,t){
for(let{claim:n,variable:r,required:o}of Cu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Oa(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&Du(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function Du(e){let t=e.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function dt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64u\
rl").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function $a(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(e)}function $r(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var _r=900,Pr=e=>({duration:_r,policy:e}),cn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Uu(t,n);try{return[{keys:await this.keys(
Pr(r)),plan:t,policy:r}]}catch(o){if(!(o instanceof ae)||!Mu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw o;return(await Promise.all(Eo(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#o(r.at(-2)??n,o,await this.#t,t)):this.#r(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,Pr($r(o,i))),[c,p]=[t,o];for(let l of s)a=await this.#o(
c,p,a,Pr($r(l,i))),[c,p]=[p,l];return a}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#s(t,n),s=>o.current(s)))}async#o(t,n,r,o){
let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#s(n,o),...a!==void 0&&{externalId:a},
...d&&{tagging:d}};return this.#i(n,t,()=>s.assumeFrom(f,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let o;try{o=await r()}catch(c){throw c instanceof k?new ae(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([s.accessKeyId,s.secretAccessKey,s.
sessionToken]);let a=so(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},ae=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function Uu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Ro(e,Xe(t)):void 0}
function Mu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Pa(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof k?await Rt(r.reference).explain(o,qu(r,o),t):o;for(let i of r.requests)n.set(i,s)}return n}
function qu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function _a(e,t){if(!(e instanceof ae))return e;let{failure:n,role:r,from:o}=e,
{explainRole:s}=await import("./refused-role.js");return s(n,{...t,role:r,...o&&{from:o}})}function pn(e,t){if(!(t.length===0||t.includes(e)))throw new u("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"t\
he account":"the accounts"} ${h(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-id\
s: '${e}'\`. Nothing was exported.`})}function Aa(e,t){return Bu(e).some(n=>ju(n)===t)}function Bu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function ju(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function La(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Wu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&pn(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Wu(e,t,n){if(!(e instanceof k))throw e;let r=le(
e)||xt(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Aa(p,c))})}var Hu=4*6e4,ln=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=Hu&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Ar(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=dt(t).iss;if(!$a(l,r))throw new u("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof k))throw m;if(s.length>
0)throw Vu(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),Or(dt(t),a.environment);return}let f=await c(
t,d,{issuer:l,audience:o,now:p});return Or(f,a.environment),Oa(f,s),f}},Ar=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function Vu(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Ta({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await La(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Xe(e),s=new ln(e,r),i=dt(await s.current());return r.runner.noteVisibility(Hs(i)),e.requiredClaims.length>0&&await s.verified(),pn(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Lr(e)}}function Lr(e){return{role:Xe(e),scoped:e.policy.kind==="scoped"}}async function Ia(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:_r};throw await _a(i,{audience:a,claims:s,...c})}}var ut=25;function dn(e,{reader:t}){return t.scoped&&t.role?vo(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(o=>o.region===r)}))}
async function Fa(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new cn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await Et(e,ut,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof ae&&
le(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function Na({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Lr(e),s=_t(t,{region:n,accountId:o.role.accountId},r),i=dn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of Ot(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,ut)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var un=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function ft(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=qe)}var qe=8,
Ju=24,Ca=4;function Tr(e,t){let n=[],r=o=>{let s=o+qe;for(;!t(e.slice(o,s))&&s-o<Ju&&s<e.length;)s+=Ca;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+qe<=
e.length;o+=Ca)r(o);return e.length>qe&&r(e.length-qe),n}function Ir(e){return new Set(e).size>=4}function Da(e){return Ir(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function Be(e,t){let n=[];for(let r=0;r+qe<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function z(e,t){return n=>n.replace(e,t)}function b(e){let t=Object.keys(e).map(n=>`\\u${je(n)}`);return z(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function je(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function mt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function fn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var yt=e=>`\\u${je(e)}`,Ua=e=>`\\u${je(e).toUpperCase()}`,Ma=e=>JSON.stringify(e).slice(1,-1);function be(e,t){let n=z(e,t);return r=>n(Ma(r))}var Ku=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Gu[t]??Ua(t)),Gu={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},qa=[Ma,be(/[&<>\u2028\u2029]/g,
yt),be(/[\u007f-\uffff]/g,yt),be(/[\u007f-\uffff]/g,Ua),be(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":yt(e)),be(/\//g,()=>"\\/"),Ku,be(/[&'<=>\u2028\u2029]/g,yt),be(/\u007f/g,
yt)];var Q={"&":"&amp;","<":"&lt;",">":"&gt;"},Ba=[b(Q),b({...Q,'"':"&quot;"}),b({...Q,"'":"&#39;",'"':"&#34;"}),b({...Q,"'":"&#39;",'"':"&#34;","+":"&#43;"}),b({...Q,
"'":"&#39;",'"':"&quot;"}),b({...Q,"'":"&#x27;",'"':"&quot;"}),b({...Q,"'":"&#039;",'"':"&quot;"}),b({...Q,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
b({...Q,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),b({'"':'""'}),b({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var zu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ja(e){return z(e,t=>zu[t]??fn(
t))}var mn=[ja(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ja(/[^ -&(-[\]-~]/gu)],Wa=[b({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),b({"'":`'"'\
"'`}),b({"'":"'\\''","!":"'\\!'"}),z(/[\\"$`]/g,e=>`\\${e}`),z(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),z(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),
z(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...mn,b({$:"$$"}),b({"%":"%%"}),b({"{":"{{","}":"}}"})];var q={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function A(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var yn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ce=/[^ -~]/u,Qu=e=>`\\x${mt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ha=e=>mt(e).map(t=>`\\x${t}`).join(""),We={"'":"\\'"},xn={'"':'\\"'};function K(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Fr={
...q,...xn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Va={...Fr,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Yu(e){return e<"\x80"?K(e):K(e).
replace(/^\\x/,"\\u00")}function Ja(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Ka=[A(q,yn,K),A({...q,...We},yn,K),A({...q,...We,"\b":"\\b","\f":"\\f"},
yn,e=>Qu(e).toUpperCase().replace("X","x")),b({"\\":"\\\\",...We}),A(q,ce,Ha),A({...q,...We},ce,Ha),A({...q,...We},ce,K),A(q,ce,K),A(Fr,ce,Yu),A(Fr,yn,K),A({...q,
...xn,$:"\\$","@":"\\@"},ce,fn),b({"\\":"\\\\",...We,...xn}),A(Va,ce,e=>Ja(K(e))),A(Va,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Ja(K(e))),e=>A({...q,
...xn},/\u0000/,K)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>A({...q,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ce,Zu)(e).replace(/^ /,"\\ ")];
function Zu(e){return[...Array(e.length).keys()].map(t=>`\\u${je(e[t]??"").toUpperCase()}`).join("")}function S({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Xu(c,n);return a.set(c,p),p})}}function Xu(e,t){return mt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var B="-_.~",He="-_.~!*'()",Ga=[S({kept:B}),S({kept:B,letters:"lower"}),S({kept:B,space:"+"}),S({kept:He}),S({kept:He,letters:"lower"}),
S({kept:"-_.*",space:"+"}),S({kept:"-_.!*()",space:"+",letters:"lower"}),S({kept:`${B}/`}),S({kept:`${B}$&+,;=`}),S({kept:`${B}$&+:=@`}),S({kept:`${B}$&+,/:;=@`}),
S({kept:`${B}$&+,/:;=?@!()*`}),S({kept:"!$%&'()*+,-._~"}),S({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),S({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),S({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),S({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),S({kept:`${He};:&=+$,`,keepsOthers:!0}),S({kept:`${He}:@&=+$,;/`,keepsOthers:!0}),S({kept:`${He};/?:@&=+\
$,[]`,keepsOthers:!0}),S({kept:`${B}!$&'()*+,;=:`}),S({kept:`${B}!$&'()*+,;=`}),S({kept:`${He};,/?:@&=+$#`}),S({kept:`${B}!#$%&'()*+,/:;=?@[]`})];var ef=[...un,...qa,...Ga,...Wa,...Ka,...Ba];function*Qa(e){for(let t of mn)yield t(e);for(let t of ft(e))yield t,yield rf(t);for(let t of/^\w*$/.test(e)?un:ef)
yield t(e)}function*Ya(e){for(let t of mn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of ft(e))yield t;for(let t of un)yield t(e)}var za={from:37,to:512},
tf=1024;function Za(e){let t=Buffer.byteLength(e);if(t<za.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=tf&&G(e)?Tr(e,Da):[];return new Set(
[...n,...t<=za.to?ft(e).flatMap(r=>Tr(r,Ir)):[]])}var nf=[76,64];function Xa(e){let[t=""]=ft(e);return new Set(nf.filter(n=>t.length>n).flatMap(n=>Be(t,n)))}function rf(e){
return e.replaceAll("+","-").replaceAll("/","_")}function ec(e){let t=new Set;for(let n of P(e)?[e,...ee(e)]:[e]){t.add(n);for(let r of of)t.add(r(n))}return t}var of=[e=>Nr(e,0),e=>Nr(e,1),e=>Nr(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),cf,pf,e=>e.replace(/[<>"'&]/g,t=>sf[t]??t)];function Nr(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var sf={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},af={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function cf(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>af[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function pf(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var lf=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,df=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,nc=100;function Cr(e){if(!/^\s*[[{"]/.
test(e)||!Y(e))return;let t=[],n=[],r=0,o="";for(let[s,i,a]of e.matchAll(lf))if(s==="{"||s==="[")r<nc&&(n[r]=o),r+=1,o=s==="["?o:"";else if(s==="}"||s==="]")r-=
1;else if(i===void 0)t.push({keys:tc(n,r,o),text:s});else{let c=JSON.parse(i);a===void 0?t.push(...uf(i,c).map(p=>({keys:tc(n,r,o),text:p}))):(o=c,G(o)&&t.push(
{keys:[],text:o,isKey:!0}))}return t}function uf(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function rc(e){let t=Cr(e)?.filter(({isKey:n})=>n)??[];return[...new Set(
t.map(n=>n.text))]}function tc(e,t,n){return[...e.slice(0,Math.min(t,nc)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function oc(e){return/^\s*[[{]/.test(e)&&Y(e)?e.
replace(df,"$1"):void 0}function Y(e){if(!co(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var ff=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,mf=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Dr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(ff)]:[...e.matchAll(mf)];if(t.length<2)return;let n=e.includes(
";")?yf:xf;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function yf(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function xf(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function sc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...gf(n)]:[r]}function gf(e){let t=Ur(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Ur(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var hf=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Sf=/^(\s*)- +(.*)$/,wf=/^\s*$/,bf=/^\s*(?:#|;|!|\/\/\s)/,
kf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ic(e){let t=new Mr(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(wf.test(i)||kf.test(i)))if(bf.test(i))n.push(...cc(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...qr(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function qr(e){let t=cc(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Mr=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=hf.exec(t)??[];if(o===void 0)return this.#r(t);let i=Ef(o);if(G(i))return;let a=n.length+r.length,c=[...this.#o(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#r(t){let[,n="",r]=Sf.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#o(
n.length+1),r.trim(),n.length)}#o(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return ac(t,n);let s=this.#a(n,o);return s===void 0?[{keys:t,text:n}]:[{keys:t,text:o==='"'?Pf(
s):s.replaceAll("''","'")},{keys:t,text:s}]}#i(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+vf),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},vf=100;function Ef(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function ac(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...ac(e,n)];let r=Rf(t);if(Y(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return Of(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function Rf(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function Of(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var $f={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Pf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):$f[o]??o)}function cc(e){return e.split(/[\s,;|"']+/).filter(t=>G(t)).map(t=>({keys:[],text:t}))}function pc(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var _f=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Af=[64,76];function lc(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(_f,(r,o,s)=>(t.push(...Lf(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function Lf(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Af.flatMap(o=>Be(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Tf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,If=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function dc(e){let[,t,n]=If.exec(e)??[];if(t!==void 0&&n!==void 0)
return[gn(["password"],n)];let r=Tf.exec(e)?.[1];if(r===void 0)return;let o=Ff(r),s=o<0?[]:Nf(r.slice(0,o)),[i="",...a]=r.slice(o+1).split(/[?#;]/),[,...c]=i.split(
"/");for(let p of c)s.push(...Ve([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(...Ve([uc(l)],d),...Ve([],d===""?l:""))}
return s.filter(({text:p})=>p!=="")}function Ff(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function Nf(e){let t=e.indexOf(":");return t<0?Ve([],e):[...Ve(["password"],e.slice(t+1)),...Ve([],e.slice(0,t))]}function Ve(e,t){
let n=uc(t);return n===t?[gn(e,t)]:[gn(e,n),gn(e,t)]}var gn=(e,t)=>({keys:e,text:t});function uc(e){try{return decodeURIComponent(e)}catch{return e}}function mc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Pe(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:fc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:fc(i??a??"")})}return t}var Cf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function fc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>Cf[n]??"")}var Df=[{name:"JSON",parts:Cr},{name:"HTTP authorization header (Bearer, Basic)",parts:sc},{name:"URL, JDBC URL",parts:Uf},{name:"XML (Maven, .NET)",parts:mc},{
name:".netrc, .pgpass",parts:pc},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Dr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ic}];
function Uf(e){let t=dc(e);return t&&[...t,...e.includes(";")&&Dr(e.slice(e.indexOf(";")+1))||[]]}var Mf=12;function*hn(e,t=[],n=0){if(n>Mf)return;let r=Y(e)?void 0:
lc(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*hn(r.rest,t,n+1));return}for(let o of qf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*hn(o.text,s.keys,n+1)))}}function qf(e){if(e.length<Bf)return[];for(let{parts:r}of Df){let o=r(e);if(o)return o}let t=Ur(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):P(e)?ee(e).flatMap(qr):[]}var Bf=6;function Sn(e,t){let{minLength:n}=t,r=jf(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Pe(d)),s=new Map,i=(d,f)=>{X(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:f})},
a=ee(e),c=P(e)&&r.length>0?"whole":Br(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Br(d,o));for(let{text:d,isLine:f}of r){let m=f?Kf(d,a.length):Br(Pe(d),o);i(
d,m),P(d)||i(Pe(d),m)}let p=Jf(a,s,o),l=P(e)?oc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function jf(e,{publicFields:t=[]}){let n=new Set(
t),r=[...hn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Pt);return o.length>0||!P(e)||Y(e)?o:r.filter(bo)}var yc=200,Wf=65536;
function Br(e,t){return Vf(e,t)?"whole":"leaf"}var Hf=128;function Vf(e,t){if(e.length>Wf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||Y(e);return e.length<
Hf&&!n?!1:t.slice(0,yc).some(r=>r.length<e.length&&e.includes(r))}function Jf(e,t,n){if(![...t.keys()].some(s=>!P(s)))return"none";let r=n.slice(0,yc),o=s=>t.has(
s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Kf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var xc={masks:2e3,characters:524288};function Z(e,t,n=Sn(e,t).texts){let r=new wn(t.minLength);for(let{text:o}of n)P(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
zf(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Za(o));return r.addAll(Xa(e)),[...r.all]}function gc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new wn(t);o.add(r);for(let s of[76,64])o.addAll(Be(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Gf?o.addAll(ee(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(G)),[...o.all]}var Gf=1024;function bn({user:e,password:t},n){if(!X(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var wn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=xc.masks}add(t){return this.all.has(t)||!X(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=xc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*zf({text:e,kind:t}){if(t==="line")return;let n=P(e)?
new Set([e]):ec(e);for(let r of t==="leaf"?Qa(e):Ya(e))n.has(r)||P(r)||(n.add(r),yield r)}function Je(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function jr(e,t){let n=e.filter(s=>ke(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Qf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Yf(s).
filter(i=>X(i,t)));for(let i of em(s))o(bn(i,t))}return Je(r)}function ke(e,t){return Wr(e,t)!=="none"}function Wr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!X(n,t)?"none":r==="binary"?"whole":wc(e,t).cover}var hc=new WeakMap;function wc(e,t){let n=bc(e),r=[t,...n,e.value].join(`
`),o=hc.get(e.secret)??new Map;hc.set(e.secret,o);let s=o.get(r)??Sn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Qf(e,t){let n={minLength:t,
publicFields:bc(e)};if(e.kind!=="binary")return Z(e.value,n,wc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...gc(r,n),...Buffer.from(o).
equals(r)?Z(o,n):[]]}function bc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Yf({value:e}){return typeof e=="string"?rc(e).flatMap(
t=>[t,bt(t)]):[]}var Sc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Zf=/pass|secret|token|key|pwd|credential/i,
Xf=5;function*em({value:e}){let t=typeof e=="string"?N(e):void 0;if(!C(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>Sc.test(
s)).slice(0,Xf),o=n.filter(([s])=>Zf.test(s)&&!Sc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var tm=8192;async function kc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<tm)return jr(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw nm();for(let i of jr(s,t))o.push(i)}return Je(o)}function vc(){Z('no secret: {"user": "name"}',{minLength:1}),Z("n0-Secret/1t+is:\
nOne$",{minLength:1})}function nm(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Hr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Fa(dn(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[g,y]of await rm(d.sessions,p,r))o.set(g,y);let{noAnswer:f}=d;for(let g of d.unopened.flatMap(y=>y.queries))f&&o.set(g,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let x=[...o].filter(om);if(m===void 0||x.length===0)break;r.runner.warning(im(c,m,x));for(let[g]of x)o.delete(g);i=x.map(([
g])=>sm(m,g))}return{results:o,sessions:s}}async function rm(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ot(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await Et(r,ut,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[
m,d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof k&&le(m)&&o.set(l,m);return f})).flat()}function om(e){let[{reference:t},
n]=e;return n instanceof k&&le(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function sm(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function im(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var Ec=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Vr=3,am=2;async function Rc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=lm(s,t);if(vt(s))r.push(...await cm(s,i,n));else for(let a of i)r.push(...await Rr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&Ec.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):pm(o,i,s)}if(o.size>0)throw fm([...o.
values()]);return r}async function cm(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await Rr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${I(e)}: nothing gives ${h(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function pm(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function lm(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw new u("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${F(`${$({request:e},"optional")} if there may be none`)}`});let r=um(e);if(r!==void 0&&n.length>1)throw new u(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:dm(e,r)});return n}function dm(e,t){return _(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function um({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function fm(e){let t=e.map(mm),[n,...r]=t;
if(!n||r.length===0)return n??jt(new RangeError("Nothing failed."));let o=r.slice(0,Vr).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>Vr?[`and ${r.length-Vr}\
 more`]:[],i=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new u(n.code,[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,am).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function mm({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${I(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Oc(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>Na(e));let c=await Ta(e,t),p={region:i[0],accountId:c.
accountId},l=_t(s,p,e.checkRotation),d=l.some($c)?ym(l,c,i,{services:t,keeping:n}):Hr(l,c,i,t),{result:f,claims:m}=await Ia(c,d),x=await Pa(f.results,c.reader);
r.info(xm(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let g=await Ra(await Rc(s,x,r),process.platform);await r.mask(await kc(g,e.
exporting.minMaskLength,t.timeOver));let y=a.length>0||s.some(({maxScopes:O})=>O)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:g,
isRequired:e.requireVerify},t):void 0,w=await Wi(g,o.now(),e.expiry,y);return{job:c,claims:m,judged:w}}function $c({reference:e}){return Rt(e).isMinting===!0}async function ym(e,t,n,{
services:r,keeping:o}){let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter($c),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Hr(
c,t,n,r);return await s(p,o,r),{results:new Map([...a,...p]),sessions:l}}function xm(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(
t.sub)} as ${e.reader.role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var gm=5;function Pc(e,t){let n=e.filter(a=>ke(a,t)&&ko(a.value.trim()));if(n.length===0)return;let r=h(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!hm(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(Sm),i=s.length===0?"":` What is no secret: ${s.slice(0,gm).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function hm(e,t){return Pt({keys:[e],text:t})}function Sm(e){let[t]=e;if(!t)
return"";let n=I(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${h(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var wm=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function _c(e){return{by:wm.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Ac({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Lc(e,t){let n=[],r=[];for(let o of vm(e)){let{description:s}=o.secret,i=Em(o);if(!s)continue;if(s instanceof k){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=xo(s,t);a&&n.push(go(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Li(s,i)].filter(p=>p!==void 0))}return[...n,...bm(r)]}function bm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${h(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${km(t)}`]:[]]}function km(e){let t=e.map(({failure:i})=>_c(i)),n=t.find(({isExplicit:i})=>i);if(n)return Ac(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[de({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[de({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function vm(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Em({name:e,request:{reference:t}}){let n=W(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var Ke=864e5,Tc=[45*Ke,400*Ke],Rm=7*Ke,Om=12,$m=.02,Pm=5,Ic=18,_m='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Nc(e,t){
let n=Am(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Tc.find(d=>r(d).filter(o).length>1)??Tc[1],i=r(s).slice(0,Om),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*$m,{tick:p,format:l}=Fm(a-t);return["```mermaid",`%%{init: ${_m}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${Lm(d,t,c)}`),"```",""]}function Am(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function Lm({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Ic?`${s.slice(0,Ic)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?Im(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-Pm*o),r];return`${c}\
 ${i}${a} :${Tm(e-r,n)}${Fc(p)}, ${Fc(l)}`}function Tm(e,t){return e<=0?"crit, ":t==="ok"?"":e<=Rm?"active, crit, ":"active, "}function Im(e){return V(e).replace(
/^(\d+ \S+) .*/,"$1")}function Fc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Fm(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:Ke,counts:[1],format:"%-d %b"},{name:"week",length:7*Ke,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*Ke,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var Nm=500,Cm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Dc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Cc(i)-Cc(a)).
slice(0,Nm),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Fe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Nc(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Dm(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Dm(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Jr(Um(fe(s.at,t.now)),`${Fe(s.source)}, ${yo(s.at)}`):"not known",p=`version ${re(
o.versionId.slice(0,8))} ${Fe(o.stages.join(", "))}`;return`| ${[Jr(re(n),Mm(e,t)),`${Cm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Jr(re(r.text),
a===void 0?p:`${p}, ${V(a)} old`)].join(" | ")} |`}function Um(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Jr(e,t){return`${e}<br><sub>${t}</sub>`}function Mm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&o.unshift("file"),ke(e,r)||o.push(e.public?
"public":"not masked"),o.join(", ")}function Cc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Uc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Mc(e,t,{maxAge:n},r){Uc([...qm(e,t,n)],"expiry, age and rotation",r)}function qm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:d}=s;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${en(s,t)}. ${ji(s,t)}`)}if(l){let f=V(d.maxAge??n??0);r.set(`${i.arn} age`,`${d.
text} was last changed ${V(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Lc(e,t)])}function qc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),l=o?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${h(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${h([...n])}`),r.length>0&&i.notice(`No output for ${h(r)}: another output has that name\
, compared without case.`);let d=t.filter(jm).map(({name:y})=>y);d.length>0&&i.notice(`${h(d)} ${d.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!ke(y,c.minMaskLength)).map(({name:y})=>y);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${h(f)}`);let m=t.filter(y=>Wr(y,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${h(
m.map(({name:y})=>y))}`);let x=Pc(t,c.minMaskLength);x!==void 0&&i.info(x);let g=t.filter(({expiry:y})=>y).sort((y,w)=>Number(y.expiry?.at)-Number(w.expiry?.at))[0];
g?.expiry&&i.info(`Next to expire: ${g.name} ${fe(g.expiry.at,a.now())} (${g.expiry.source})`),s.jobSummary&&i.summarize(Dc({id:e,isRenewal:o,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Bm)}))}function Bm(e){let{name:t}=wo(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${V(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function jm({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Bc(e,{credentials:t},{runner:n,clock:r}){let o=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be: ${h(s)}`);for(let i of e)i.expiry&&n.info(
en(i,r.now()))}async function jc(e,t){let{runner:n,directory:r}=t;Ji(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:_i(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Hm(e,o,t);if(e.identity&&!t.provider.isAvailable)throw Rn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Hc(e,o,t),r.lock.announce(e.network.
timeout)]);await Wm(e,{...s,id:o.leaseId},t)}catch(s){throw await Wc(o,t),s}finally{r.lock.leave()}}async function Wc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Wm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ga({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);qc(p,e,s)}
async function Hc(e,t,n){let{runner:r,clock:o}=n,s=await Oc(e,n,t),{judged:i}=s;return Mc(i,o.now(),e.expiry,r),Hi(i,o.now(),e.expiry),e.expiry.isRequired&&Vi(i),
s}async function Hm(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw Rn(n.origin,{maySkip:!0});r=await Hc(e,t,n),Bc(r.judged,e,n)}finally{await Wc(
t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Vc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Vm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Jc=Vm("setImmediate");var Jm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Kc=Jm("setTimeout");function Gc(e,{timeout:t,maxAttempts:n},r){return{full:new Ge(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new Ge(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var Ge=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#o(
t,s=>n(o,s))}catch(s){if(!(s instanceof k))throw s;let i=xt(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#r(o,r.get("slow down")??0)||a>=Xr[i])throw s;let c=eo(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Kc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Kr(t,s)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n){let r=this.#e.signal;if(r.aborted)throw Kr(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=Km(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function Km(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
Kr(t):new k(t,{kind:"timeout"})))})}function Kr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Gm=process.getBuiltinModule("node:fs"),zm=e=>Gm[e];var zc=zm("readFileSync");var Qm=process.getBuiltinModule("node:os"),Ym=e=>Qm[e];var Gr=Ym("homedir");var Zm=process.getBuiltinModule("node:path"),Xm=e=>Zm[e];var Qc=Xm("join");function Yc({AWS_CONFIG_FILE:e}){try{return Xc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Zc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Xc(e,"credentials")}catch{return""}}function Xc(e,t){let n=e||Qc(Gr(),".aws",t);return zc(n.replace(/^~(?=[\\/])/,Gr()),"utf8").replace(/^\ufeff/,"")}function ve(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var ey=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function ep(e,t){let n=ey.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function tp(e){return t=>{Promise.resolve().then(()=>ty(t(),e)).catch(()=>{})}}async function ty(e,t){let n=new Set(e.filter(r=>!ry(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await ny(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function ny({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,ve(e.service,t))}function ry({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=ve(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):ep(o,t);return r.connections.connectAhead(i,n),!0}var kn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var oy=process.getBuiltinModule("node:os"),sy=e=>oy[e];var zr=sy("devNull");function np(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=zr,e.AWS_SHARED_CREDENTIALS_FILE=zr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function rp(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var iy=1e4;function op(e,t,n){return async(r,o)=>{let{askService:s}=await import("./ask-service.js"),i=Math.min(iy,e.remaining/3),a=new Ge(e,{maxAttempts:1,attemptTimeout:i});
return s(r,o,{connections:t,environment:n,once:c=>a.run("verification request",(p,l)=>c(l))})}}function sp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:ve(n,e),attempts:t[o.retryBudget]})}}var Qr=4;function ap(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:ip(r),password:ip(o)};return[...Z(o,{minLength:Qr}),...Z(s.password,{minLength:Qr}),...bn(s,Qr)]})}function ip(e){
try{return decodeURIComponent(e)}catch{return e}}async function cp(e){await e.mask(Je(ap(e.environment)))}async function pp({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new to(n.environment)}){let{environment:i}=n;await cp(n),s.tryFamilyFor(t.familyTimeout);
let a=new kn(t.timeout),c=Gc(a,t,O=>n.debug(O)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then(O=>O.stsServices(ve("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),g={runner:n,directory:r,clock:o,provider:no(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then(vc,()=>{})}}),verifyToken:async(...O)=>{let[pe]=await Promise.all([f(),Jc()]);return pe.verifyToken(...O)},origin:Lt(i),
timeOver:a.signal,readAwsConfig:Yc,readAwsCredentials:()=>Zc(i),verifyWithService:op(a,s,i),revokeTokens:async O=>(await import("./token-revoker.js")).revokeTokens(
O,i),connectAhead:tp({...p,waiting:m.promise,loadSts:d}),sts:rp(d),openClient:sp(p,c),aws:p,attempts:c},y=e?np(process.env):()=>{};return{...g,close:()=>{a.stop(),
s.close(),y()}}}var pR=e=>si(async t=>{let{environment:n}=t,r=Lt(n);if(fi(Ht)==="skip"&&r!=="own"&&!ro(n))return Vc(r,t);let o=await Pi(Ht,n),s=new Dt(n.RUNNER_TEMP),i=new At,a=await pp(
o,{runner:t,directory:s,clock:i,connections:e});try{await jc(o,a)}finally{a.close()}});export{pR as runLease};
