const require=process.getBuiltinModule;
import{a as ho,b as go}from"./lease-domain-rotation-rotation.js";import{a as so,b as io,c as $n,d as F,e as ao,f as co,g as _e,h as Ye,i as Ze,j as Pt,k as bo}from"./lease-domain-credentials-credentials.js";
import{a as V,b as xe,c as xo}from"./lease-domain-span.js";import{a as me}from"./lease-inputs-lines.js";import{A as ko,B as G,C as vo,D as Le,a as g,b as L,
c as ye,d as N,e as po,f as C,g as gt,h as St,i as wt,j as bt,k as Pn,l as kt,m as lo,n as ee,o as W,p as vt,q as uo,r as fo,s as Et,t as mo,u as yo,v as te,w as Ae,
x as ne,y as P,z as Tt}from"./lease-domain-listing.js";import{a as fe,b as Rt,c as So,d as wo,e as Ot,f as $t,g as It,h as et,i as Eo,j as Ro,k as Oo}from"./lease-domain-in-parallel.js";
import{a as H,b as T}from"./lease-domain-requests-request.js";import{a as _t,b as Xe,c as At,d as _n,e as Lt}from"./lease-domain-expiry-expiry.js";import{a as On,b as ro,c as oo}from"./lease-adapters-oidc.js";
import{a as u}from"./lease-domain-error.js";import{a as to,c as no}from"./lease-adapters-connections.js";import{a as k,c as ht,d as Xr,e as ue,f as eo}from"./lease-domain-failure.js";
import"./lease-runtime.js";var Ft=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var mp=process.getBuiltinModule("node:fs"),yp=e=>mp[e];var $o=yp("readFileSync");function Po(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Nt(e){return Po(An(e),e.GITHUB_ACTOR)}function An({GITHUB_EVENT_PATH:e}){try{return JSON.parse($o(e??"","utf8"))}catch{return}}var xp=process.getBuiltinModule("node:fs"),he=e=>xp[e];var _o=he("lstatSync");var Ln=he("readFileSync");var Ct=he("readdirSync");var Ao=he("renameSync");var Tn=he("rmSync");var Lo=he("rmdirSync");var To=he("writeFileSync");var hp=process.getBuiltinModule("node:path"),In=e=>hp[e];var Fn=In("dirname");var D=In("join");var Io=In("relative");function Te(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var gp=process.getBuiltinModule("node:fs"),ge=e=>gp[e];var Fo=ge("closeSync");var No=ge("existsSync");var tt=ge("lstatSync");var Co=ge("openSync");var Do=ge("readdirSync");var Uo=ge("rmSync");var Mo=ge("rmdirSync");var Sp=process.getBuiltinModule("node:path"),wp=e=>Sp[e];var nt=wp("dirname");import{DatabaseSync as $p}from"node:sqlite";var bp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Bo=bp("setTimeout");var kp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var qo=kp("randomUUID");var vp=process.getBuiltinModule("node:fs"),rt=e=>vp[e];var Dt=rt("lstatSync");var Nn=rt("mkdirSync");var jo=rt("readdirSync");var Cn=rt("rmdirSync");var Ho=rt("unlinkSync");var Ep=process.getBuiltinModule("node:path"),Wo=e=>Ep[e];var Vo=Wo("dirname");var Dn=Wo("join");var U=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function we(e){if(!R(e)&&!Rp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Rp(e){try{Nn(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Ie(t);if(!Un(Vo(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing w\
as exported. An earlier step or job put something in its place; find out which, and remove it."})}return R(e)?(U?.closeFolder(e),!0):(Cn(e),!1)}function Un(e){let t=Dn(
e,`secret-lease-trial-${qo()}`);try{return Nn(t,{mode:448}),R(t)}catch(n){throw Ie(n)}finally{be(t)}}function Ie(e){return new u("E_DISK","The record or a file \
could not be written under RUNNER_TEMP; nothing is exported.",{fix:Jo(e)?"Another program has one of these files open, so that Windows refuses to replace it. Le\
t the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function be(e){let t=Dt(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return Se(()=>Ho(e)),[];let n=jo(e).flatMap(r=>be(Dn(e,r)));return n.length>0?n:(Se(()=>Cn(e)),[])}catch{return[e]}}var Op=1e3,
Ko;function Se(e){for(;;)try{return e()}catch(t){if(Ko??=Date.now()+Op,!Jo(t)||Date.now()>Ko)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function Jo(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function R(e){let t=Dt(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&Go(t)}function ot(e){let t=Dt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Go(t)}function Go({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var Pp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},_p=15,Ut=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Do(nt(this.#e));if(n.length>0)return;Uo(this.#e,{force:!0}),
Mo(nt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Tp();await Bo(_p)}}#i(t){let n;try{let r=this.#a();if(n=new $p(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Pp[t]),tt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Ap||o==="ENOENT"||s===Lp&&!No(this.#e))return;let i=tt(nt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Ip(r)}}#a(){
we(nt(this.#e));let t=tt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Fo(Co(this.#e,"a",384)),tt(this.#e).ino)}},
Ap=5,Lp=14;function Tp(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Ip(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Fp=process.getBuiltinModule("node:fs"),Fe=e=>Fp[e];var Mn=Fe("chmodSync");var zo=Fe("mkdirSync");var Qo=Fe("readFileSync");var Yo=Fe("renameSync");var Zo=Fe("rmSync");var Xo=Fe("writeFileSync");var Np=process.getBuiltinModule("node:path"),Mt=e=>Np[e];var es=Mt("basename");var ts=Mt("dirname");var ke=Mt("join");var Bn=Mt("relative");var Cp=process.getBuiltinModule("node:url"),Dp=e=>Cp[e];var ns=Dp("fileURLToPath");function qn(e){return`'${e.replaceAll("'","'\\''")}'`}function jn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function rs(e){return`"${e.replaceAll("%",
"%%")}"`}var Hn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ss({node:e,script:t,
nearby:n}){let r=Object.entries(Hn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${qn(e)} ${qn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${os(e,n.node)} ${os(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function os(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?rs(e):`"%~dp0${t.replaceAll("%","%%")}"`}var is=ns(new URL("cli.js",import.meta.url)),Bt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ke(t,"bin"),this.#t=ke("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=ke(this.#e,this.#t);if(!U||jn(t))return t;let[n,r]=[ts(this.#e),es(this.#e)];return ke(U.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Bn(this.directory,t),script:Bn(this.directory,is)},r={node:t,script:is,nearby:n},o=ss(r);if(U&&o.set("secret-lease.ps1",U.pwshLauncher(
r,Hn)),we(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{zo(s,{mode:448}),U?.closeFolder(s);for(let[i,a]of o)Xo(ke(s,i),a,{mode:320,flag:"\
wx"});this.remove(),Se(()=>Yo(s,this.directory)),Mn(this.directory,320)}catch(i){throw Zo(s,{recursive:!0,force:!0}),Ie(i)}}remove(){return R(this.directory)&&Mn(
this.directory,448),be(this.directory)}#n(t){return R(this.directory)&&[...t].every(([n,r])=>{let o=ke(this.directory,n);return ot(o)&&Qo(o,"utf8")===r})}};function Up(e){let t=D(e,"secret-lease"),n=process.getuid?.();if(n===void 0||R(t))return t;let r=`${t}-${n}`,o=_o(t,{throwIfNoEntry:!1});return R(r)||o!==void 0&&
o.uid!==n?r:t}var qt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Up(t),this.launcher=new Bt(this.#e),this.lock=new Ut(this.#t,()=>this.isClosed())}recordPath(t){return D(
this.#e,`${t}.json`)}isClosed(){return R(this.#e)?!0:Un(Fn(this.#e))}stayedOpen(){return U?.stayedOpen()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return we(this.#e),this.#r(D(this.#e,t),n,r)}filePath(t,n){return D(this.#e,t,n)}readFile(t,n){if(!R(this.#e)||!R(D(this.#e,t)))return;let r=this.
filePath(t,n);return ot(r)?Ln(r):void 0}fileNames(t){let n=D(this.#e,t);return Te(t)&&R(this.#e)&&R(n)?Ct(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&be(
this.filePath(t,n))}records(){return this.#n().filter(ot).map(t=>Se(()=>Ln(t,"utf8")))}remove(t){if(!Te(t)||!R(this.#e))return[];let r=Ct(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>be(D(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Io(Fn(this.#e),o))}removeLock(){if(!(!R(this.#e)||this.#n().
length>0))try{Tn(this.#t,{force:!0}),Lo(this.#e)}catch{}}get#t(){return D(this.#e,"lock")}#n(){return R(this.#e)?Ct(this.#e).filter(n=>n.endsWith(".json")&&Te(n.
slice(0,-5))).map(n=>D(this.#e,n)):[]}#r(t,n,r){we(t);let o=D(t,n),s=`${o}.${process.pid}`;try{To(s,r,{mode:384,flag:"wx"}),Se(()=>Ao(s,o))}catch(i){throw Tn(s,
{force:!0}),Ie(i)}return o}};var Mp=process.getBuiltinModule("node:fs"),as=e=>Mp[e];var cs=as("appendFileSync");var Wn=as("existsSync");var Bp=process.getBuiltinModule("node:os"),qp=e=>Bp[e];var ps=qp("EOL");function re(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function jt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function oe(e,t,n){let r=new Vn(e,t,n);process.stdout.write(r.toString()+ps)}var ls="::",Vn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ls+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Wp(o)}`)}}return t+=`${ls}${Hp(this.message)}`,t}};function Hp(e){return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Wp(e){
return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Vp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ds=Vp("randomUUID");var Jp=process.getBuiltinModule("node:fs"),us=e=>Jp[e];var fs=us("appendFileSync");var ms=us("existsSync");var zp=process.getBuiltinModule("node:os"),Qp=e=>zp[e];var Ht=Qp("EOL");function Kn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ms(n))throw new Error(`\
Missing file at path: ${n}`);fs(n,`${re(t)}${Ht}`,{encoding:"utf8"})}function ys(e,t){let n=`ghadelimiter_${ds()}`,r=re(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Ht}${r}${Ht}${n}`}var Zp=process.getBuiltinModule("node:os"),Xp=e=>Zp[e];var xs=Xp("EOL");var tl=process.getBuiltinModule("node:path"),nl=e=>tl[e];var hs=nl("delimiter");var Wt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Wt||(Wt={}));function gs(e){oe("add-mask",{},e)}function Ss(e){process.env.GITHUB_PATH||""?Kn("PATH",e):oe("add-path",{},e),process.env.PATH=`${e}${hs}${process.env.PATH}`}function ws(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function bs(e){oe("debug",{},e)}function ks(e,t={}){oe("error",jt(t),e instanceof Error?e.toString():e)}function vs(e,t={}){oe("warning",jt(t),e instanceof Error?
e.toString():e)}function Es(e,t={}){oe("notice",jt(t),e instanceof Error?e.toString():e)}function Rs(e){process.stdout.write(e+xs)}function Os(e,t){if(process.env.GITHUB_STATE||"")return Kn("STATE",ys(e,t));oe("save-state",{name:e},re(t))}function ve(e,t){return t==="win32"?e.toUpperCase():e}function $s(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[ve(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(ve(String(s),t))??""]})}function Ne(e){return e.replace(sl,"$1ACCOUNT$2-??????$3").replace(il,"$1").replace(pl,"$1ACCOUNT").replace(al,(t,n,r,o)=>n.startsWith(o)?r:t).replace(cl,"$1ACC\
OUNT").replace(ll,"$1")}var sl=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,il=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
al=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,cl=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
pl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,ll=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Vt(e){return Ps(Ps(e,"Resource","Action"),"Action","Resource")}function Ps(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,_s(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>_s(a[t]));return{...o,statement:{...o.statement,[t]:dl([...new Set(i)])}}})}function _s(e){return e===void 0?[]:[e].flat()}function dl(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function As({code:e,message:t,fix:n,statements:r}){return{code:e,message:Ne(t),fix:n&&Ne(n),statements:JSON.parse(Ne(JSON.stringify(r)))}}var ul=4e3;function Ls(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...fl(s),...i,...o?.split(`
`)??[]],c=Vt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,fe(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=ul?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var Jn=160;function fl(e){if(e.length<=Jn)
return[e];let t=e.slice(0,Jn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Jn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function se(e){return`<code>${Ts(e)}</code>`}function Ce(e){return Ts(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function Ts(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function Is(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Fs(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Vt(e.statements);return[`### \u{1F534} ${se(n)}`,"",[`**${De(s)}**`,...i.map(De)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",ml(o.split(`
`))]:[],...a.flatMap(({addTo:c,statement:p})=>["",`${De(c)}:`,"","```json",fe(p),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${De(t)}`].
join(`
`)}function ml(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?De(n):`${De(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function De(e){return/^\s*aws [a-z]/.test(e)?se(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?se(n):Ce(n)).join("")}function Ns(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Kt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var yl=process.getBuiltinModule("node:fs"),Ue=e=>yl[e];var Cs=Ue("accessSync");var Ds=Ue("appendFileSync");var Us=Ue("constants");var Ms=Ue("existsSync");var Bs=Ue("statSync");var Gn=Ue("truncateSync");function Yn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ms(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!xl(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function xl(e){try{return Cs(e,Us.W_OK),
!0}catch{return!1}}function js({variables:e,outputs:t},n,r=()=>{}){Yn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Qn(i)}});gl(()=>{try{qs(n.GITHUB_ENV??"",e),qs(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Qn(i)>a&&Gn(i,a);throw Zn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function qs(e,t){t.size>0&&Ds(e,[...t].map(hl).join(""))}function Hs(e){Qn(e)>0&&Gn(e)}function Zn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var zn=process.platform==="win32"?`\r
`:`
`;function hl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${zn}${t}${zn}${n}${zn}`}function Qn(e){return Bs(e,{throwIfNoEntry:!1})?.
size??0}function gl(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Ws(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Vs({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Xn(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Jt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Xn(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Ne(t):t}get#r(){this.#n??=Ws(An(this.#e));let t=Xn(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Sl=process.getBuiltinModule("node:fs"),Ks=e=>Sl[e];var Js=Ks("existsSync");var Gs=Ks("realpathSync");var wl=process.getBuiltinModule("node:path"),zs=e=>wl[e];var Qs=zs("join");var Ys=zs("sep");var bl=process.getBuiltinModule("node:url"),kl=e=>bl[e];var Zs=kl("fileURLToPath");var vl="docs/troubleshooting.md";function Xs(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=El(t),o=`${vl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function El(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Rl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Rl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var ei=Zs(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function ni(e,t){let{GITHUB_WORKSPACE:n}=t;return Xs(e,{environment:t,root:ti(ei),workspace:n&&ti(
Ol(n)),isOwnClone:Js(Qs(ei,".git"))})}function ti(e){return e.split(Ys).join("/")}function Ol(e){try{return Gs(e)}catch{return e}}async function ri(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{_l(t,()=>{for(let s of e)for(let i of Pl(s))gs(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var $l=process.env.ACT==="true";function Pl(e){return/^[\x00-\x7f]/.test(e)?[e]:$l?[`
${e}`,e]:[`
${e}`]}function _l(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var oi=24;function si(e=process.versions.node){if(!(Number.parseInt(e,10)>=oi))throw new u("E_RUNNER",`This action needs Node ${oi}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var er=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Jt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,ri(n)])),await this.#t}info(t){Rs(this.#o(t))}debug(t){bs(this.#o(t))}notice(t){
Es(this.#o(t))}warning(t){vs(this.#o(t))}fail(t,n){let r=ni(t.code,this.environment),{lines:o,apart:s}=Ls(t,r);for(let i of s)this.info(i);ks(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(Fs(this.#n.isConcealing?As(t):t,r)),process.exitCode=Wt.Failure}handOver(t){js(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Os(t,n)}catch(r){throw Zn("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Hs(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Wn(n)))try{cs(n,`${Is(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Wn(n)?Ss(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return Ns(this.#n.shown(t))}};function Gt(e){return ws(e,{trimWhitespace:!1})}async function ii(e){
let t=new er($s(process.env,process.platform));try{si(),Yn(t.environment),await e(t)}catch(n){t.fail(Kt(n),!/^\s*false\s*$/i.test(Gt("job-summary")))}}function ai(e,t){if(e!=="")return li("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function tr(e,t,n,r){let o=t(e).trim();
return o!==""?li(e,o):pi(n[r]||n.AWS_ENDPOINT_URL||"")}function ci({AWS_ENDPOINT_URL:e=""}){return pi(e)}function pi(e){return URL.canParse(e)&&di(new URL(e))?e:
void 0}function zt(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&di(t))&&!t.username&&!t.password}function li(e,t){
if(!zt(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function di({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Qt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","export-credentials":"none","role-duration-seconds":"3600","aws-profile":"secret-le\
ase","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","job-summary":"true",cli:"\
true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"true","job-summary":"true"},
rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"tru\
e"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-title":"Secrets need attention","job-summary":"\
true",timeout:"10m","retry-max-attempts":"8"}};function Yt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function M(e,t){return e(t).trim()!==""}function Zt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!M(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var Al=64;function ui(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=nr(`${r}-${o}`),a=nr(s).slice(0,16);return`${nr(n).slice(0,Al-i.length-a.length-2)}-${i}-${a}`}function nr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function fi(e,t,n){let r=Il(e,t,n),o=Fl(e);return Tl(e),{identity:o&&Dl(e,t,o,r[0]),regions:r,allowedAccountIds:Bl(e),network:ql(e,t),warnings:Zt(e,Ll)}}var Ll=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Tl(e){if(!M(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!M(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Il(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=M(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d})=>d.kind==="arn"?d.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
d=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:"Allowed: a regi\
on, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function Fl(e){let t=e("role-to-assume").trim();return t===""?
void 0:$n("The input role-to-assume",t)}function Nl(e){return me(e("role-chain")).map(({line:t,text:n})=>$n(`Line ${t} of role-chain`,n))}function Cl(e,t){if(e!==
""){if(t.length===0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Gi\
ve the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_IN\
PUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Dl(e,t,n,r){let o=r.
startsWith("cn-"),s=Nl(e);return{role:n,chain:s,externalId:Cl(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:ai(
e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ui(e("role-session-name").trim(),t),policy:Ml(e("session-policy").trim()||"scoped"),requiredClaims:Ul(e)}}
function Ul(e){return me(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,
claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=producti\
on` or `ref=refs/heads/release/*`."})})}function mi(e){let t=Yt(e,Qt.lease);return Ze("on-no-token",t("on-no-token"),["error","skip"])}function Ml(e){return e===
"scoped"||e==="none"?{kind:e}:{kind:"given",policy:so("session-policy",e,["scoped","none"])}}function Bl(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(
r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowe\
d: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function ql(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{
timeout:_e("timeout",e("timeout")),maxAttempts:Ye("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ye("auto-select-family-attempt-time\
out",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:tr("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:tr("secre\
tsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ci(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ie=["false"],yi=()=>!0,xi=e=>e("export-credentials").trim()==="env",Xt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",jl={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Xt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Xt}`},"role-chaining":{unsaid:ie,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:ie,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:yi},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:ie,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:xi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===xi(e)},"overwrite-aws-profile":{unsaid:ie,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:yi},"disable-retry":{unsaid:ie,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:ie,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:ie,instead:Xt},"force-skip-oidc":{unsaid:ie,instead:Xt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function hi(e){let t=Object.entries(jl).filter(([o,{unsaid:s=[]}])=>M(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}function v(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:st(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new u(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function st({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+or(t,n),...r].join(" ").trimStart()}function or(e,t){return t===void 0?
e:`${e}#${t}`}function bi(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Hl(n),[s,...i]=Wl(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Hl(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Wl(e,t){let n=[],r=gi(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Kl(e,r,t);n.push(e.slice(r,o)),r=gi(e,o)}return n}function gi(e,t){let n=t;for(;n<e.length&&sr(e,n);)n+=1;return n}var sr=(e,t)=>/\s/.test(e.charAt(
t)),Vl={"[":"]","(":")","{":"}"},Si="expires=";function Kl(e,t,n){let r=t;for(;r<e.length&&!sr(e,r);){if(e.charAt(r)==="#")return wi(e,r+1,n);if(e.startsWith(Si,
r)&&r===t)return wi(e,r+Si.length,n);r+=1}return r}function wi(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!sr(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Jl(e,o,n);continue}let a=Vl[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw rr(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw rr(n,`${s} is missing`);return o}function Jl(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw rr(n,`a ${r} is missing`)}function rr(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var ir=new Map([["optional",en("optional",{optional:!0})],["public",Ql],["only",Yl],["file",en("file",{file:!0})],["base64",en("base64",{base64:!0})],["trim",en(
"trim",{trim:!0})],["stage",Zl],["version",Xl],["expires",td],["max-age",ed]]),Gl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base64, trim, stage\
=LABEL, version=ID, expires=\u2026, max-age=DURATION";function ki(e,{options:t}){let n=e.options.map(ar).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.
map(({key:r,value:o=""})=>[r,o]))}function vi(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=ar(
o),a=Object.hasOwn(t.options,s),c=ir.get(s);if(!c&&!a)throw od(e,o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c)
continue;let l=c(i,(d,f)=>v("E_REQUEST",e.line,d,zl(e,o,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function ar(e){let t=e.indexOf("=");return t<
0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function zl(e,t,n){let r=Ei(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Ei(e,t){
if(!/^(?:only|public)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>ir.has(ar(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),
c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}
function en(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Ql(e,t){if(e===void 0)return{
public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Yl(e,t){
let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e===
"*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!ee(o.replace(
/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:W(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another n\
ame")}return{only:r}}function Zl(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Xl(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function ed(e,t){let n=co(e??"");
if(!n)throw t("max-age needs a duration above zero.",ao);return{maxAge:n}}function td(e,t){let n="expires=never, expires=own, expires=2027-01-31, expires=2027-0\
1-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:nd(e,()=>t(`expires=${e} is no date.`,n))}}function nd(e,t){if(e===
"never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=rd(e);if(!n)throw t();return{kind:"at",at:n}}function rd(e){
let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.
isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function od(e,t,n,{options:r}){if(t.startsWith(
"#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with "# "',meant:{...e,selector:t.
slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public)=/.test(c)),s=o===void 0?void 0:Ei(e.options,
o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v("E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"\
a list with commas and without white space",meant:{...e,options:s}});let i=sd(n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t}\
 is no option.`,{allowed:[...Object.values(r),Gl].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function sd(e){let t=e.toLowerCase().slice(0,2);return t.
length<2?void 0:[...ir.keys()].find(n=>n.startsWith(t))}async function Oi(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await id(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return gd(t),t}async function id(e,t,n){let r;try{let i=bi(e,t);r=i&&await ad(i)}catch(i){
throw(await it())("secrets",e,t,void 0,n)??i}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(s.name))return r;
throw(await it())("secrets",e,t,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function it(){return(await import("./lease-inputs-foreign-line.js")).
foreignLine}async function ad(e){let t=await wo(e.reference),n=ld(e),r=pd(e,t),o=dd(e),s=vi(e,t),i={line:e.line,text:or(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await Sd(i,e),md(i,e),await cd(i),i}async function cd({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await uo(n):
void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer begin\
ning"})}}function pd(e,t){let n=t.readReference(e.reference,ki(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===
""?v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${L(
e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function ld(e){if(e.selector===void 0)
return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"ther\
e is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}
function dd(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw ud(e,t);let n=t.endsWith("*")?
t.slice(0,-1):t;if(!ee(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several \
names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=W(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"a\
nother NAME"});return{kind:"exact",name:t}}function ud(e,t){let n=st({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t}\
 stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${fd(r[1]??"",r[2]??"")}${r[2]}\
,${n}`}})}function fd(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function md(e,t){let n=[...yd(e,t),...xd(e,t)].find(({when:r})=>r);
if(n)throw v("E_REQUEST",t.line,n.wrong,n.hint)}function yd({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&wt(t.expression)!==
void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before\
 the comma, or no NAME",meant:{...r,name:`${r.name}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values\
, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="j\
mespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind===
"jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function xd(e,t){
let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(p.split("=")[0]??""))}),a=r.kind==="fields"||o.kind===
"prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field o\
f it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("b\
ase64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i(
"trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},
{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never be\
side base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes \
one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:hd(t)}},{when:e.only!==void 0&&!Et(e),wrong:"only\
= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i(
"only")}},{when:Ri(e.only)!==void 0,wrong:`only= lists ${Ri(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATUR\
E_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a \
version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Ri(e=[]){
return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function hd(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}
function gd(e){let t=new Map;for(let n of e)for(let r of yo(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the variable ${r}\
 already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Sd(e,t){let{selector:n,expires:r}=e,o=T(e);
if(n.kind==="jmespath"&&await Pn(n.expression,o,s=>st({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:
a);await Pn(r.expression,o,i=>st({...t,options:s(i)}))}}var $i={uppercase:"upper",lowercase:"lower",none:"kept"};async function Pi(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await wd(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function wd(e,t,n){let r;try{
r=bd(e,t,n)}catch(o){throw(await it())("secret-ids",e,t)??o}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return r;throw(await it())("secret-ids",e,t,`A secret that is cal\
led so takes an alias before it: ALIAS, ${e}`)}function bd(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),
[a,c]=i===void 0?[void 0,s]:[s,i],p=vd(c,t);return a&&Ed(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:kd(a,p),letterCase:$i[r]},selector:{kind:n?
"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function kd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!==
"aws"&&e===void 0?t.arn:e}function vd(e,t){let n=So(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.
reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in \
*, each after an alias and a comma if it needs one."})}function Ed(e,t,n,r){let o=kt(lo(e),$i[r]),s=e===o?W(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Rd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function cr(e){let t=me(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Rd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var _i="Authorization: Bearer {value}",Od="NAME github, or NAME https://HOST/PATH [Header: text with {value}]";function Ai(e,t){return me(e).map(({line:n,text:r})=>{
let[,o="",s="",i=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(r)??[];if(!ee(o))throw z(n,`"${r}" does not begin with a variable and a service`);return{line:n,name:o,
service:Pd(n,s,i,t)}})}var $d=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function Li(e){let t=[];return{
kept:e.split(`
`).filter(r=>{let[,o="",s]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(r)??[];return s===void 0||r.trim().startsWith("#")||$d.test(s)?!0:(t.push(o),!1)}).join(
`
`),dropped:t}}function Pd(e,t,n,r){if(t==="github"){if(n!=="")throw z(e,"a header template goes with a URL, not with github");return{kind:"github",api:Ld(e,r)}}
if(!URL.canParse(t))throw z(e,`"${t}" is neither github nor a URL`);if(/\{value\}|%7Bvalue%7D/i.test(t))throw z(e,"the value goes into a header, never into the \
URL, which servers and proxies write to logs");if(!zt(t))throw z(e,"a value is sent to https URLs without user and password, or to http on loopback");return{kind:"\
url",url:t,...Ad(e,n||_i)}}var _d=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function Ad(e,t){let[,n="",r=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(t)??[];if(n===""||_d.test(n))throw z(e,`"${t}" is no header that a value can be sent in`);if(!r.includes("{value}"))throw z(e,`"${t}" does not say where in\
 it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(r))throw z(e,"a header has no characters beyond ASCII");return{header:n,template:r}}function Ld(e,t){let n=t||
"https://api.github.com";if(zt(n))return n.replace(/\/+$/,"");throw z(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there")}
function z(e,t){return new u("E_INPUT",`Line ${e} of verify: ${t}.`,{fix:`Allowed: ${Od}. Without a template it is \`${_i}\`.`})}var Td=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"}];async function Ti(e,t){let n={},r=Yt(d=>{let f=e(d);return f.trim()!==""&&(n[d]=f),f},Qt.lease),o=hi(e),{kept:s,dropped:i}=Li(e("verify")),
a=await Cd(r),c=await Fd(fi(r,t,a),r),p=_e("min-remaining",r("min-remaining")),l=await Id(r,{...c,minRemaining:p,isForeignSts:c.network.stsEndpoint!==void 0});if(a.
length===0&&l.length===0)throw Dd();return{...c,requests:a,exporting:{env:F("export-env",r("export-env")),onConflict:Ze("on-conflict",r("on-conflict"),["error",
"overwrite","skip"]),minMaskLength:Ye("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:p,warnRemaining:_e("warn-remaining",r("warn-\
remaining")),maxAge:M(r,"max-age")?_e("max-age",r("max-age")):void 0,isRequired:F("require-expiry",r("require-expiry"))},checkRotation:F("check-rotation",r("che\
ck-rotation")),verifications:Ai(r("verify"),t.GITHUB_API_URL),credentials:l,unsetCurrentCredentials:Nd(r),dryRun:F("dry-run",r("dry-run")),jobSummary:F("job-sum\
mary",r("job-summary")),cleanup:F("cleanup",r("cleanup")),cli:F("cli",r("cli")),maskAccountId:F("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.
verify!==void 0&&{verify:s}},warnings:[...o,...i.map(d=>`No record keeps the text of a header, which may be secret: a renewal of ${d} does not ask that service \
again.`),...c.warnings,...Zt(r,Td),...cr(r)]}}async function Id(e,t){if(e("export-credentials").trim()==="none"&&cr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function Fd(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>M(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Nd(e){let t=F("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||M(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Cd(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Oi(t):Pi(n,{parseJsonSecrets:F("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ze(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Dd(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Ud=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ii=Ud("randomUUID");function Fi({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=_n(e);return n&&{at:n,source:`tag ${L(t)}`,firm:!0}}function Ni({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||_n(e)))return`The tag ${L(t)} of ${n} is "${L(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var pr=" elsewhere";function lr(e){return e.startsWith("field ")&&!e.endsWith(pr)}var Ui=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function Mi(e,t=""){let n=[];for(let[r,o]of e){let s=Md(ur(r))?await Lt(o):void 0;if(s){let i={at:s,source:`field ${Ci(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof o=="string")for(let i of await At(o,t)){let a={...i,source:`${i.source} in field ${Ci(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:o})}}return n}function Md(e){return Ui.test(dr(e))}function Ci(e){return L(e.split(".").map(Le).join("."))}function Bi(e,t){if(t===void 0||
Di(t)!==Di(e.path))return!1;let n=Ui.exec(dr(ur(e.path)))?.groups?.whose??"",r=dr(ur(t));return n===""||r===""||r.includes(n)||n.includes(r)}function dr(e){return e.
toLowerCase().replace(/[-_.\s]/g,"")}function ur(e){return e.slice(e.lastIndexOf(".")+1)}function Di(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function qi(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await At(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:x})=>x):p,d=n||e.public?[]:r.filter(({content:x})=>x!==e.value),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],m=[...l,...d.
map(x=>Bd(x,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(x=>({...x,firm:!1})):m,...e.public||!o?[]:[o]]}function Bd(e,{path:t},n){let{expiry:r,kind:o}=e;
return o!=="date"?r:Bi(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${pr}`}}function ji(e,t,n){let r=Xe(e.filter(({firm:s})=>s)),o=_t(r,t,n).stops;
return{firmExpiry:r,expiry:o?r:Xe(e)}}async function Hi(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=N(Me(t)),s=o===void 0?void 0:await bt(o,e.
expression),i=await Lt(s instanceof ye?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.
expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, o\
r `expires=never`."})}function fr(e){let t=N(Me(e));return C(t)?[...St(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof ye?
r.source:r]):[]}async function qd(e){let t=fr(e),n=Me(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&
!/certificate-data:|^current-context:/m.test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Wi(e){return Mi(await qd(e),Me(e))}function Me(e){
if(typeof e=="string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function O(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(_(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Vi(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Vi(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function _({
naming:e}){return e.kind==="stem"}function Vi({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=H(
o),p=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.
kind==="unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function I(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Ki(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...mr(e)].join(" ")}function mr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(lr(n)){let o=`If that is the end of someth\
ing else, ${O(e,"expires=own")}.`;return r?[o]:[I(`${O(e,jd(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${O(e,"expires=never")}.`]:[`If that is not when this value ends, ${O(e,"expires=own")}.`]}function jd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Ji(e,t,n,r=new Map){let o=new Map,s=[];for(let i of e){let{secret:a,request:c}=i,p=o.get(a)??await Wi(a.value);o.set(a,p);let l=c.expires,d=await qi(
Hd(i),{rule:l,hints:p,tagged:Vd(a),selected:await Hi(l,a.value,{where:`${T(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Kd(a),now:t,secret:Me(
a.value)}),{expiry:f,firmExpiry:m}=ji(d,t,n),x=a.createdAt&&t-a.createdAt.getTime();s.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",
stops:!1}:_t(f,t,n),age:x,isTooOld:x!==void 0&&x>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return s}function Hd({value:e,field:t,secret:n,request:r,public:o}){
return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":Wd(t,n),public:o,isPrevious:r.version.stage==="AWSPREVIOUS"}}function Wd(e,t){if(e===void 0)return;
let n=fr(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Vd({description:e,stages:t}){if(!(!e||e instanceof k)){
if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Fi(e)}}function Kd({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}\
's word`,firm:!0,...r>0&&{life:r}}}var yr=5;function Gi(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expi\
red")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`, sooner than min-remaining (${V(n)})`,a=r.slice(0,
yr).map(p=>tn(p,t));r.length>yr&&a.push(`and ${r.length-yr} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or low\
er `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...mr(o),"Nothing was exported."].join(`
`)})}function tn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${xe(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function zi(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Jd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${g(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[I(`if a field of the secret tells\
 it, or nothing does, ${O(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",I(`if it is no credential, ${O(n,"public")}`),"Nothing was exported."].join(`
`)})}function Jd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Qi(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var xr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Yi=xr("createHmac");var Zi=xr("hkdfSync");var Xi=xr("timingSafeEqual");function nn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Zi("sha256",t??"",i,"secret-lease record",32))}function hr(e,t){return Yi("sha256",t).update(e).digest("hex")}function ea(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(hr(t,n))];return r.length===o.length&&Xi(r,o)}var na=1,Gd=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function ra(e){return Object.fromEntries(Gd.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function gr(e,t){
let n={version:na,...e};return`${JSON.stringify({...n,seal:hr(JSON.stringify(n),t)},null,2)}
`}function zd(e,t){let{seal:n,...r}=Qd(e);return ea(n,JSON.stringify(r),t)&&Yd(r)?r:void 0}function Qd(e){try{let t=JSON.parse(e);return Be(t)?t:{}}catch{return{}}}function on(e,t){let r=[...new Map(e.flatMap(o=>zd(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function sn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Yd(e){if(!Be(e)||e.version!==na||!Te(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1,gitVariables:m=[]}=e;return rn(t)&&Number.isFinite(n)&&typeof r=="string"&&ae(K,o)&&ae(K,s)&&ta(i)&&ae(rn,a)&&Array.
isArray(c)&&c.every(Xd)&&ae(eu,p)&&Zd(d)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(Sr)&&ta(l)}function Zd(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Xd(e){if(!Be(e)||!Be(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,
exported:f}=e;return Sr(t)&&[n,r,o].every(K)&&Array.isArray(s)&&s.every(K)&&ae(K,i)&&ae(rn,a)&&ae(K,c)&&[p,d].every(m=>typeof m=="boolean")&&["ok","expiring","e\
xpired","unknown"].includes(String(l))&&["env","output","file"].every(m=>typeof f[m]=="boolean")}function eu(e){if(!Be(e))return!1;let{mode:t,role:n,expiresAt:r,
variables:o}=e;return(t==="env"||t==="profile")&&K(n)&&ae(rn,r)&&Array.isArray(o)&&o.every(Sr)}function Sr(e){return K(e)&&ee(e)&&W(e)===void 0}function Be(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function K(e){return typeof e=="string"}function rn(e){return K(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(
Date.parse(e))}function ae(e,t){return t===null||e(t)}function ta(e){return Be(e)&&Object.values(e).every(K)}function an(e,t){return e.name===t.name&&e.versionId===t.versionId&&oa(e.arn)===oa(t.arn)}function oa(e){return e.split(":").toSpliced(3,1).join(":")}function sa({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>tu(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!an(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function tu(e,t){return t!==void 0&&
!e.pinned&&!an(e,t)}function at({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function ia(e){let t=at(
e).join(",");return t.length<16e3?t:""}function aa({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?at(r):[]).map(ce)),c=new Map(Object.entries(i).map(([y,w])=>[ce(y),w])),
p=(y,w)=>!a.has(ce(y))&&(c.get(ce(y))||w)!==w,l=e.filter(y=>n.env&&p(y.name,wr(y))).filter(({name:y,secret:w})=>!s.some($=>nu($,y,w.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ce)),f=[...t?.variables??[]].filter(
([y,w])=>p(y,w)&&!d.has(ce(y))).map(([y])=>y),m=e.filter(({name:y})=>l.includes(y)),x=n.onConflict==="error"?m:[];if(x.length>0||f.length>0)throw new ct(x,f);let h=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...l,...h.map(({name:y})=>y)])}var ce=e=>ve(e,process.platform);function nu({entries:e},t,n){return e.
some(r=>r.exported.env&&ce(r.name)===ce(t)&&r.arn===n)}var ct=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function ca({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await vt(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${g(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${_(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function wr({request:e,value:t}){return e.file?"":t}function cn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>an(i,{name:n,arn:r,versionId:o})))}function ru(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Xe(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function ou(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function pa(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return su(t);case"check":return new Map([...iu(e.check,r,o),...n.credentials?.outputs??[]])}}function su({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...ou(ru(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function iu({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...cn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var au=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],cu="AWS_WEB_IDENTITY_TOKEN_FILE";function la(e){return[...au,"AWS_CREDENTIAL_EXPIRATION",cu].filter(t=>e[t])}var da="\0";function ua(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!pu(s,e,i))for(let[a,c]of lu(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function pu({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function lu(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(at(e).map(c=>[c,da])),[a]=i.keys();if(a!==void 0&&i.set(a,da.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",du(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function du(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var uu={linux:131072},fu=32766,mu={linux:2097152,darwin:1048576},yu=131072;function fa(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:_(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${H(r.reference)}\
\`. Or mend the secret.`})}function ma(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?O(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new u("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${I(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=qe(a,c);if(r==="win32"&&c.length>fu||p>=(uu[r]??Number.POSITIVE_INFINITY))throw new u("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=qe(a,c??""));if(o+yu>(mu[r]??Number.POSITIVE_INFINITY))throw new u("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${g(xu(e))}.`})}function xu(e){return[...e].sort((n,r)=>qe(...r)-qe(...n)).slice(0,3).
map(([n])=>n)}function qe(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function ya({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=ha({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no f\
ile can be kept for ${g(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function xa(e,{runner:t,directory:n}){let r=ha(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${g(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function ha({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function ga(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function Sa({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(x=>ga(x,i.exporting.env&&!c.has(x.
name))),f=a?sa(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:ra(s),expiresAt:sn(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,hu(p)),inputs:i.asGiven}}function hu(e){let n=[...e].reduce((r,[o,s])=>r+qe(o,s),0);
return Math.ceil(n/4096)*4096}function wa(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=nn(o.environment),l=on(i.records(),p).records,d=l.
filter(j=>j.id!==a),f=ua(o.environment,d,j=>i.filePath(j,Pt)),m=r?.(a,e.contents.inputs.requests,f,i),x={...gu(e,f,t,n),git:m},{credentials:h,inputs:y}=x,w=x.isWhole?
x.judged:cn(x),$=!c&&y.unsetCurrentCredentials?la(f):[],de=aa(x,new Set($),l,f),$e=ya(x,t),En=c?wu(a,w,i):new Map,Yr=()=>{c?bu(c,En,p,i):(i.remove(a),o.dropState())};
try{fa(w);let j=new Map(w.map(E=>[E.name,wr(E)]));ma(y.exporting.env?j:new Map,w,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let E of w)E.request.file&&j.set(E.name,ku(a,E,i));let Pe=new Map([...j].filter(([E])=>y.exporting.env&&!de.has(E)));for(let E of $)Pe.has(E)||Pe.set(E,"");
for(let[E,Qe]of h?.variables??[])Pe.set(E,Qe);for(let[E,Qe]of m?.variables??[])Pe.set(E,Qe);for(let[E,Qe]of[...h?.files??[],...m?.files??[]])i.writeFile(a,E,Buffer.
from(Qe));Su(h,d,i),xa({judged:w,credentials:h},t);let Zr=$e&&!c&&(y.cli||m!==void 0||(h?.files.size??0)>0);Zr&&i.launcher.install();let Rn=Sa(x,{skipped:de,variables:Pe},
s);return c||(o.saveState("names",ia(Rn)),$e||o.saveState("record","none")),$e&&i.writeRecord(a,gr(Rn,p)),{contents:x,changed:w,values:j,variables:Pe,skipped:de,
record:Rn,isKept:$e,hasLauncher:Zr,undo:Yr}}catch(j){throw Yr(),j}}function gu({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function Su(e,t,n){let r=e?.files.get(Pt);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Pt,Buffer.from(
r))}function wu(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function bu(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,gr(e,n))])try{s()}catch{}}function ku(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ba(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>wa(e,t,d)).catch(async m=>{throw m instanceof ct?await ca(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),vu(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function vu({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,
x=i?on(l.records(),nn(p.environment)).records:[s],h=sn(x),y=new Map([...r,...Eu(h??"",p.environment)]),w=i?l.recordPath(f):"",$=pa(c,{contents:e,path:w,end:h,now:d.
now()}),{outputs:de,withoutOutput:$e}=Ru($,n),En=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:y,outputs:de,...En}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:$e,isRenewal:m!==void 0}}function Eu(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Ru(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var Ou=new Set(["engine","host","port","dbname"]),$u=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Pu=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ka(e){let t=N(e);if(!C(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=pt(n,$u)&&pt(r,Pu)&&pt(o,/./)&&pt(s,/./),p=_u(i)&&(a===void 0||pt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Ou}function pt(e,t){return typeof e==
"string"&&t.test(e)}function _u(e){return e===void 0||/^\d{1,5}$/.test(e instanceof ye?e.source:String(e))}function lt(e,t,n=gt){return{path:e,value:typeof t=="string"?t:n(t),kind:Au(t)}}function Au(e){return e===null?"null":e instanceof ye?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function br(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?N(r):r;return C(s)?br(s,o):[lt(o,r,i=>gt(i,Lu))]})}function Lu({
source:e}){let t=JSON.stringify(Number(e));return va(t)===va(e)?t:e}function va(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Ra(e,t){if(t.kind==="whole")return[Ea(e)];let n=N(e);switch(t.kind){case"unfolded":return C(n)?br(n):[Ea(e)];case"fields":return C(n)?[...St(n)].
filter(([r])=>r.length>0).map(([r,o])=>lt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await bt(n,t.expression);return r===void 0?[]:[lt(
wt(t.expression)??[],r)]}}}function Ea(e){return{path:[],value:e,kind:"string"}}function kr({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Oa(e,t){let{request:n}=t;if(e.request!==n)return _(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:kr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":H(r);return _(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function Rr(e,t){let n=await Tu(e,t),r=ka($a(t.value)??"");return n.map(o=>{let s=mo(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...fo(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Tu(e,t){let{
selector:n}=e,r=Pa(e,t),o=$a(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[Iu(e,r,t.value)];let s=await Ra(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${vr(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:`Check the spelling against the secret. ${I(`${O({request:e},"optional")} if it may be missing`)}`});return s}function $a(e){if(typeof e==
"string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Iu(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&
!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Fu(e)});return{path:[],value:Buffer.from(n).toString("base64"),
kind:"binary"}}function Fu(e){return _(e)||e.selector.kind==="whole"?`${I(O({request:e},"file","base64"))} The one writes its bytes to a file, the other leases \
them in base64.`:`It has no fields: write \`${vr(e)} file\`, which writes its bytes to a file, or \`${vr(e)} base64\`.`}function vr({naming:e,reference:t,text:n}){
let r=t.kind==="prefix"?n.replace(/#.*$/s,""):H(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:
r}function Pa({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function _a(e,t="linux"){let n=new Map;for(let r of e){await Cu(r);let o=_(
r.request)?ve(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(_(r.request)&&Nu(s,r)))throw Du(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Nu(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Cu(e){let{name:t,origin:n,request:r}=e,o=n==="author"?W(t):
await vt(t);if(o===void 0)return;let s=t===""?'""':L(Le(t));throw new u("E_NAME",`${T(r)}: ${Er(e)} would be the variable ${s}, which ${o}.`,{fix:kr(e)})}function Du(e,t){
return new u("E_NAME",`${T(e.request,t.request)}: ${Er(e)} and ${Er(t)} would both be the variable ${L(Le(t.name))}.`,{fix:Oa(e,t)})}function Er({request:e,secret:t,
field:n}){let r=Pa(e,t);return n===void 0?r:`the field ${L(Le(n))} of ${r}`}var Uu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function Or(e,t){
for(let{claim:n,variable:r,required:o}of Uu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Aa(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&Mu(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function Mu(e){let t=e.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function dt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64u\
rl").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function La(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(e)}function $r(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var _r=900,Pr=e=>({duration:_r,policy:e}),pn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Bu(t,n);try{return[{keys:await this.keys(
Pr(r)),plan:t,policy:r}]}catch(o){if(!(o instanceof pe)||!qu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw o;return(await Promise.all(Ro(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#o(r.at(-2)??n,o,await this.#t,t)):this.#r(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,Pr($r(o,i))),[c,p]=[t,o];for(let l of s)a=await this.#o(
c,p,a,Pr($r(l,i))),[c,p]=[p,l];return a}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#s(t,n),s=>o.current(s)))}async#o(t,n,r,o){
let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#s(n,o),...a!==void 0&&{externalId:a},
...d&&{tagging:d}};return this.#i(n,t,()=>s.assumeFrom(f,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let o;try{o=await r()}catch(c){throw c instanceof k?new pe(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([s.accessKeyId,s.secretAccessKey,s.
sessionToken]);let a=io(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},pe=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function Bu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Oo(e,et(t)):void 0}
function qu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ta(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof k?await Ot(r.reference).explain(o,ju(r,o),t):o;for(let i of r.requests)n.set(i,s)}return n}
function ju(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Ia(e,t){if(!(e instanceof pe))return e;let{failure:n,role:r,from:o}=e,
{explainRole:s}=await import("./refused-role.js");return s(n,{...t,role:r,...o&&{from:o}})}function ln(e,t){if(!(t.length===0||t.includes(e)))throw new u("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"t\
he account":"the accounts"} ${g(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-id\
s: '${e}'\`. Nothing was exported.`})}function Fa(e,t){return Hu(e).some(n=>Wu(n)===t)}function Hu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Wu(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Na(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Vu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&ln(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Vu(e,t,n){if(!(e instanceof k))throw e;let r=ue(
e)||ht(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Fa(p,c))})}var Ku=4*6e4,dn=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=Ku&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Ar(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=dt(t).iss;if(!La(l,r))throw new u("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof k))throw m;if(s.length>
0)throw Ju(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),Or(dt(t),a.environment);return}let f=await c(
t,d,{issuer:l,audience:o,now:p});return Or(f,a.environment),Aa(f,s),f}},Ar=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function Ju(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Ca({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Na(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=et(e),s=new dn(e,r),i=dt(await s.current());return r.runner.noteVisibility(Vs(i)),e.requiredClaims.length>0&&await s.verified(),ln(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Lr(e)}}function Lr(e){return{role:et(e),scoped:e.policy.kind==="scoped"}}async function Da(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:_r};throw await Ia(i,{audience:a,claims:s,...c})}}var ut=25;function un(e,{reader:t}){return t.scoped&&t.role?Eo(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(o=>o.region===r)}))}
async function Ua(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new pn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await Rt(e,ut,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof pe&&
ue(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function Ma({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Lr(e),s=It(t,{region:n,accountId:o.role.accountId},r),i=un(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of $t(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,ut)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var fn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function ft(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=je)}var je=8,
Gu=24,Ba=4;function Tr(e,t){let n=[],r=o=>{let s=o+je;for(;!t(e.slice(o,s))&&s-o<Gu&&s<e.length;)s+=Ba;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+je<=
e.length;o+=Ba)r(o);return e.length>je&&r(e.length-je),n}function Ir(e){return new Set(e).size>=4}function qa(e){return Ir(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function He(e,t){let n=[];for(let r=0;r+je<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function Q(e,t){return n=>n.replace(e,t)}function b(e){let t=Object.keys(e).map(n=>`\\u${We(n)}`);return Q(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function We(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function mt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function mn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var yt=e=>`\\u${We(e)}`,ja=e=>`\\u${We(e).toUpperCase()}`,Ha=e=>JSON.stringify(e).slice(1,-1);function Ee(e,t){let n=Q(e,t);return r=>n(Ha(r))}var zu=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Qu[t]??ja(t)),Qu={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Wa=[Ha,Ee(/[&<>\u2028\u2029]/g,
yt),Ee(/[\u007f-\uffff]/g,yt),Ee(/[\u007f-\uffff]/g,ja),Ee(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":yt(e)),Ee(/\//g,()=>"\\/"),zu,Ee(/[&'<=>\u2028\u2029]/g,yt),Ee(/\u007f/g,
yt)];var Y={"&":"&amp;","<":"&lt;",">":"&gt;"},Va=[b(Y),b({...Y,'"':"&quot;"}),b({...Y,"'":"&#39;",'"':"&#34;"}),b({...Y,"'":"&#39;",'"':"&#34;","+":"&#43;"}),b({...Y,
"'":"&#39;",'"':"&quot;"}),b({...Y,"'":"&#x27;",'"':"&quot;"}),b({...Y,"'":"&#039;",'"':"&quot;"}),b({...Y,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
b({...Y,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),b({'"':'""'}),b({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Yu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ka(e){return Q(e,t=>Yu[t]??mn(
t))}var yn=[Ka(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ka(/[^ -&(-[\]-~]/gu)],Ja=[b({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),b({"'":`'"'\
"'`}),b({"'":"'\\''","!":"'\\!'"}),Q(/[\\"$`]/g,e=>`\\${e}`),Q(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),Q(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),
Q(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...yn,b({$:"$$"}),b({"%":"%%"}),b({"{":"{{","}":"}}"})];var B={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function A(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var xn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
le=/[^ -~]/u,Zu=e=>`\\x${mt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ga=e=>mt(e).map(t=>`\\x${t}`).join(""),Ve={"'":"\\'"},hn={'"':'\\"'};function J(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Fr={
...B,...hn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},za={...Fr,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Xu(e){return e<"\x80"?J(e):J(e).
replace(/^\\x/,"\\u00")}function Qa(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Ya=[A(B,xn,J),A({...B,...Ve},xn,J),A({...B,...Ve,"\b":"\\b","\f":"\\f"},
xn,e=>Zu(e).toUpperCase().replace("X","x")),b({"\\":"\\\\",...Ve}),A(B,le,Ga),A({...B,...Ve},le,Ga),A({...B,...Ve},le,J),A(B,le,J),A(Fr,le,Xu),A(Fr,xn,J),A({...B,
...hn,$:"\\$","@":"\\@"},le,mn),b({"\\":"\\\\",...Ve,...hn}),A(za,le,e=>Qa(J(e))),A(za,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Qa(J(e))),e=>A({...B,
...hn},/\u0000/,J)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>A({...B,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},le,ef)(e).replace(/^ /,"\\ ")];
function ef(e){return[...Array(e.length).keys()].map(t=>`\\u${We(e[t]??"").toUpperCase()}`).join("")}function S({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??tf(c,n);return a.set(c,p),p})}}function tf(e,t){return mt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var q="-_.~",Ke="-_.~!*'()",Za=[S({kept:q}),S({kept:q,letters:"lower"}),S({kept:q,space:"+"}),S({kept:Ke}),S({kept:Ke,letters:"lower"}),
S({kept:"-_.*",space:"+"}),S({kept:"-_.!*()",space:"+",letters:"lower"}),S({kept:`${q}/`}),S({kept:`${q}$&+,;=`}),S({kept:`${q}$&+:=@`}),S({kept:`${q}$&+,/:;=@`}),
S({kept:`${q}$&+,/:;=?@!()*`}),S({kept:"!$%&'()*+,-._~"}),S({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),S({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),S({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),S({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),S({kept:`${Ke};:&=+$,`,keepsOthers:!0}),S({kept:`${Ke}:@&=+$,;/`,keepsOthers:!0}),S({kept:`${Ke};/?:@&=+\
$,[]`,keepsOthers:!0}),S({kept:`${q}!$&'()*+,;=:`}),S({kept:`${q}!$&'()*+,;=`}),S({kept:`${Ke};,/?:@&=+$#`}),S({kept:`${q}!#$%&'()*+,/:;=?@[]`})];var nf=[...fn,...Wa,...Za,...Ja,...Ya,...Va];function*ec(e){for(let t of yn)yield t(e);for(let t of ft(e))yield t,yield sf(t);for(let t of/^\w*$/.test(e)?fn:nf)
yield t(e)}function*tc(e){for(let t of yn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of ft(e))yield t;for(let t of fn)yield t(e)}var Xa={from:37,to:512},
rf=1024;function nc(e){let t=Buffer.byteLength(e);if(t<Xa.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=rf&&G(e)?Tr(e,qa):[];return new Set(
[...n,...t<=Xa.to?ft(e).flatMap(r=>Tr(r,Ir)):[]])}var of=[76,64];function rc(e){let[t=""]=ft(e);return new Set(of.filter(n=>t.length>n).flatMap(n=>He(t,n)))}function sf(e){
return e.replaceAll("+","-").replaceAll("/","_")}function oc(e){let t=new Set;for(let n of P(e)?[e,...ne(e)]:[e]){t.add(n);for(let r of af)t.add(r(n))}return t}var af=[e=>Nr(e,0),e=>Nr(e,1),e=>Nr(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),lf,df,e=>e.replace(/[<>"'&]/g,t=>cf[t]??t)];function Nr(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var cf={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},pf={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function lf(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>pf[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function df(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var uf=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,ff=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ic=100;function Cr(e){if(!/^\s*[[{"]/.
test(e)||!Z(e))return;let t=[],n=[],r=0,o="";for(let[s,i,a]of e.matchAll(uf))if(s==="{"||s==="[")r<ic&&(n[r]=o),r+=1,o=s==="["?o:"";else if(s==="}"||s==="]")r-=
1;else if(i===void 0)t.push({keys:sc(n,r,o),text:s});else{let c=JSON.parse(i);a===void 0?t.push(...mf(i,c).map(p=>({keys:sc(n,r,o),text:p}))):(o=c,G(o)&&t.push(
{keys:[],text:o,isKey:!0}))}return t}function mf(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function ac(e){let t=Cr(e)?.filter(({isKey:n})=>n)??[];return[...new Set(
t.map(n=>n.text))]}function sc(e,t,n){return[...e.slice(0,Math.min(t,ic)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function cc(e){return/^\s*[[{]/.test(e)&&Z(e)?e.
replace(ff,"$1"):void 0}function Z(e){if(!po(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var yf=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,xf=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Dr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(yf)]:[...e.matchAll(xf)];if(t.length<2)return;let n=e.includes(
";")?hf:gf;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function hf(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function gf(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function pc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Sf(n)]:[r]}function Sf(e){let t=Ur(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Ur(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var wf=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,bf=/^(\s*)- +(.*)$/,kf=/^\s*$/,vf=/^\s*(?:#|;|!|\/\/\s)/,
Ef=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function lc(e){let t=new Mr(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(kf.test(i)||Ef.test(i)))if(vf.test(i))n.push(...uc(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Br(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Br(e){let t=uc(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Mr=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=wf.exec(t)??[];if(o===void 0)return this.#r(t);let i=Of(o);if(G(i))return;let a=n.length+r.length,c=[...this.#o(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#r(t){let[,n="",r]=bf.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#o(
n.length+1),r.trim(),n.length)}#o(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return dc(t,n);let s=this.#a(n,o);return s===void 0?[{keys:t,text:n}]:[{keys:t,text:o==='"'?Af(
s):s.replaceAll("''","'")},{keys:t,text:s}]}#i(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+Rf),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Rf=100;function Of(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function dc(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...dc(e,n)];let r=$f(t);if(Z(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return Pf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function $f(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function Pf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var _f={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Af(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):_f[o]??o)}function uc(e){return e.split(/[\s,;|"']+/).filter(t=>G(t)).map(t=>({keys:[],text:t}))}function fc(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Lf=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Tf=[64,76];function mc(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Lf,(r,o,s)=>(t.push(...If(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function If(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Tf.flatMap(o=>He(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Ff=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Nf=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function yc(e){let[,t,n]=Nf.exec(e)??[];if(t!==void 0&&n!==void 0)
return[gn(["password"],n)];let r=Ff.exec(e)?.[1];if(r===void 0)return;let o=Cf(r),s=o<0?[]:Df(r.slice(0,o)),[i="",...a]=r.slice(o+1).split(/[?#;]/),[,...c]=i.split(
"/");for(let p of c)s.push(...Je([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(...Je([xc(l)],d),...Je([],d===""?l:""))}
return s.filter(({text:p})=>p!=="")}function Cf(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function Df(e){let t=e.indexOf(":");return t<0?Je([],e):[...Je(["password"],e.slice(t+1)),...Je([],e.slice(0,t))]}function Je(e,t){
let n=xc(t);return n===t?[gn(e,t)]:[gn(e,n),gn(e,t)]}var gn=(e,t)=>({keys:e,text:t});function xc(e){try{return decodeURIComponent(e)}catch{return e}}function gc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Ae(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:hc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:hc(i??a??"")})}return t}var Uf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function hc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>Uf[n]??"")}var Mf=[{name:"JSON",parts:Cr},{name:"HTTP authorization header (Bearer, Basic)",parts:pc},{name:"URL, JDBC URL",parts:Bf},{name:"XML (Maven, .NET)",parts:gc},{
name:".netrc, .pgpass",parts:fc},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Dr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:lc}];
function Bf(e){let t=yc(e);return t&&[...t,...e.includes(";")&&Dr(e.slice(e.indexOf(";")+1))||[]]}var qf=12;function*Sn(e,t=[],n=0){if(n>qf)return;let r=Z(e)?void 0:
mc(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Sn(r.rest,t,n+1));return}for(let o of jf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*Sn(o.text,s.keys,n+1)))}}function jf(e){if(e.length<Hf)return[];for(let{parts:r}of Mf){let o=r(e);if(o)return o}let t=Ur(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):P(e)?ne(e).flatMap(Br):[]}var Hf=6;function wn(e,t){let{minLength:n}=t,r=Wf(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Ae(d)),s=new Map,i=(d,f)=>{te(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:f})},
a=ne(e),c=P(e)&&r.length>0?"whole":qr(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,qr(d,o));for(let{text:d,isLine:f}of r){let m=f?zf(d,a.length):qr(Ae(d),o);i(
d,m),P(d)||i(Ae(d),m)}let p=Gf(a,s,o),l=P(e)?cc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Wf(e,{publicFields:t=[]}){let n=new Set(
t),r=[...Sn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Tt);return o.length>0||!P(e)||Z(e)?o:r.filter(ko)}var Sc=200,Vf=65536;
function qr(e,t){return Jf(e,t)?"whole":"leaf"}var Kf=128;function Jf(e,t){if(e.length>Vf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||Z(e);return e.length<
Kf&&!n?!1:t.slice(0,Sc).some(r=>r.length<e.length&&e.includes(r))}function Gf(e,t,n){if(![...t.keys()].some(s=>!P(s)))return"none";let r=n.slice(0,Sc),o=s=>t.has(
s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function zf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var wc={masks:2e3,characters:524288};function X(e,t,n=wn(e,t).texts){let r=new bn(t.minLength);for(let{text:o}of n)P(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Yf(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(nc(o));return r.addAll(rc(e)),[...r.all]}function bc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new bn(t);o.add(r);for(let s of[76,64])o.addAll(He(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Qf?o.addAll(ne(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(G)),[...o.all]}var Qf=1024;function kn({user:e,password:t},n){if(!te(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var bn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=wc.masks}add(t){return this.all.has(t)||!te(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=wc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Yf({text:e,kind:t}){if(t==="line")return;let n=P(e)?
new Set([e]):oc(e);for(let r of t==="leaf"?ec(e):tc(e))n.has(r)||P(r)||(n.add(r),yield r)}function Ge(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function jr(e,t){let n=e.filter(s=>Re(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Zf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Xf(s).
filter(i=>te(i,t)));for(let i of nm(s))o(kn(i,t))}return Ge(r)}function Re(e,t){return Hr(e,t)!=="none"}function Hr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!te(n,t)?"none":r==="binary"?"whole":Ec(e,t).cover}var kc=new WeakMap;function Ec(e,t){let n=Rc(e),r=[t,...n,e.value].join(`
`),o=kc.get(e.secret)??new Map;kc.set(e.secret,o);let s=o.get(r)??wn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Zf(e,t){let n={minLength:t,
publicFields:Rc(e)};if(e.kind!=="binary")return X(e.value,n,Ec(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...bc(r,n),...Buffer.from(o).
equals(r)?X(o,n):[]]}function Rc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Xf({value:e}){return typeof e=="string"?ac(e).flatMap(
t=>[t,kt(t)]):[]}var vc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,em=/pass|secret|token|key|pwd|credential/i,
tm=5;function*nm({value:e}){let t=typeof e=="string"?N(e):void 0;if(!C(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>vc.test(
s)).slice(0,tm),o=n.filter(([s])=>em.test(s)&&!vc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var rm=8192;async function Oc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<rm)return jr(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw om();for(let i of jr(s,t))o.push(i)}return Ge(o)}function $c(){X('no secret: {"user": "name"}',{minLength:1}),X("n0-Secret/1t+is:\
nOne$",{minLength:1})}function om(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Wr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Ua(un(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[h,y]of await sm(d.sessions,p,r))o.set(h,y);let{noAnswer:f}=d;for(let h of d.unopened.flatMap(y=>y.queries))f&&o.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let x=[...o].filter(im);if(m===void 0||x.length===0)break;r.runner.warning(cm(c,m,x));for(let[h]of x)o.delete(h);i=x.map(([
h])=>am(m,h))}return{results:o,sessions:s}}async function sm(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...$t(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await Rt(r,ut,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[
m,d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof k&&ue(m)&&o.set(l,m);return f})).flat()}function im(e){let[{reference:t},
n]=e;return n instanceof k&&ue(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function am(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function cm(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var Pc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Vr=3,pm=2;async function _c(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=um(s,t);if(Et(s))r.push(...await lm(s,i,n));else for(let a of i)r.push(...await Rr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&Pc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):dm(o,i,s)}if(o.size>0)throw ym([...o.
values()]);return r}async function lm(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await Rr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${T(e)}: nothing gives ${g(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function dm(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function um(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw new u("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${I(`${O({request:e},"optional")} if there may be none`)}`});let r=mm(e);if(r!==void 0&&n.length>1)throw new u(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:fm(e,r)});return n}function fm(e,t){return _(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function mm({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function ym(e){let t=e.map(xm),[n,...r]=t;
if(!n||r.length===0)return n??Kt(new RangeError("Nothing failed."));let o=r.slice(0,Vr).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>Vr?[`and ${r.length-Vr}\
 more`]:[],i=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new u(n.code,[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,pm).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function xm({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${T(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Ac(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>Ma(e));let c=await Ca(e,t),p={region:i[0],accountId:c.
accountId},l=It(s,p,e.checkRotation),d=l.some(Lc)?hm(l,c,i,{services:t,keeping:n}):Wr(l,c,i,t),{result:f,claims:m}=await Da(c,d),x=await Ta(f.results,c.reader);
r.info(gm(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let h=await _a(await _c(s,x,r),process.platform);await r.mask(await Oc(h,e.
exporting.minMaskLength,t.timeOver));let y=a.length>0?await(await import("./verify.js")).verify({verifications:a,requests:s,values:h},t):void 0,w=await Ji(h,o.now(),
e.expiry,y);return{job:c,claims:m,judged:w}}function Lc({reference:e}){return Ot(e).isMinting===!0}async function hm(e,t,n,{services:r,keeping:o}){let{keepMinted:s,
keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Lc),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Wr(c,t,n,r);return await s(p,o,r),
{results:new Map([...a,...p]),sessions:l}}function gm(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(t.sub)} as ${e.reader.
role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var Sm=5;function Tc(e,t){let n=e.filter(a=>Re(a,t)&&vo(a.value.trim()));if(n.length===0)return;let r=g(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!wm(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(bm),i=s.length===0?"":` What is no secret: ${s.slice(0,Sm).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function wm(e,t){return Tt({keys:[e],text:t})}function bm(e){let[t]=e;if(!t)
return"";let n=T(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${g(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var km=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Ic(e){return{by:km.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Fc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Nc(e,t){let n=[],r=[];for(let o of Rm(e)){let{description:s}=o.secret,i=Om(o);if(!s)continue;if(s instanceof k){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=ho(s,t);a&&n.push(go(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Ni(s,i)].filter(p=>p!==void 0))}return[...n,...vm(r)]}function vm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${g(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${Em(t)}`]:[]]}function Em(e){let t=e.map(({failure:i})=>Ic(i)),n=t.find(({isExplicit:i})=>i);if(n)return Fc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[fe({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[fe({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function Rm(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Om({name:e,request:{reference:t}}){let n=H(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var xt=864e5,Cc=[45*xt,400*xt],$m=7*xt,Pm=12,_m=.02,Am=5,Dc=18,Lm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Mc(e,t){
let n=Tm(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Cc.find(d=>r(d).filter(o).length>1)??Cc[1],i=r(s).slice(0,Pm),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*_m,{tick:p,format:l}=Cm(a-t);return["```mermaid",`%%{init: ${Lm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${Im(d,t,c)}`),"```",""]}function Tm(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function Im({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Dc?`${s.slice(0,Dc)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?Nm(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-Am*o),r];return`${c}\
 ${i}${a} :${Fm(e-r,n)}${Uc(p)}, ${Uc(l)}`}function Fm(e,t){return e<=0?"crit, ":t==="ok"?"":e<=$m?"active, crit, ":"active, "}function Nm(e){return V(e).replace(
/^(\d+ \S+) .*/,"$1")}function Uc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Cm(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:xt,counts:[1,2,5,10],format:"%-d %b"},{name:"month",length:30*
xt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==void 0)return{tick:`${i}${n}`,format:s}}
return{tick:"6month",format:"%b %Y"}}var Dm=500,Um={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function qc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Bc(i)-Bc(a)).
slice(0,Dm),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Ce(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Mc(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Mm(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Mm(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Kr(Bm(xe(s.at,t.now)),`${Ce(s.source)}, ${xo(s.at)}`):"not known",p=`version ${se(
o.versionId.slice(0,8))} ${Ce(o.stages.join(", "))}`;return`| ${[Kr(se(n),qm(e,t)),`${Um[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Kr(se(r.text),
a===void 0?p:`${p}, ${V(a)} old`)].join(" | ")} |`}function Bm(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Kr(e,t){return`${e}<br><sub>${t}</sub>`}function qm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&o.unshift("file"),Re(e,r)||o.push(e.public?
"public":"not masked"),o.join(", ")}function Bc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function jc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Hc(e,t,{maxAge:n},r){jc([...jm(e,t,n)],"expiry, age and rotation",r)}function jm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:d}=s;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${tn(s,t)}. ${Ki(s,t)}`)}if(l){let f=V(d.maxAge??n??0);r.set(`${i.arn} age`,`${d.
text} was last changed ${V(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Nc(e,t)])}function Wc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),l=o?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${g(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${g([...n])}`),r.length>0&&i.notice(`No output for ${g(r)}: another output has that name\
, compared without case.`);let d=t.filter(Wm).map(({name:y})=>y);d.length>0&&i.notice(`${g(d)} ${d.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Re(y,c.minMaskLength)).map(({name:y})=>y);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${g(f)}`);let m=t.filter(y=>Hr(y,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${g(
m.map(({name:y})=>y))}`);let x=Tc(t,c.minMaskLength);x!==void 0&&i.info(x);let h=t.filter(({expiry:y})=>y).sort((y,w)=>Number(y.expiry?.at)-Number(w.expiry?.at))[0];
h?.expiry&&i.info(`Next to expire: ${h.name} ${xe(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&i.summarize(qc({id:e,isRenewal:o,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Hm)}))}function Hm(e){let{name:t}=bo(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${V(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function Wm({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Vc(e,{credentials:t},{runner:n,clock:r}){let o=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be: ${g(s)}`);for(let i of e)i.expiry&&n.info(
tn(i,r.now()))}async function Kc(e,t){let{runner:n,directory:r}=t;Qi(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Ii(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Km(e,o,t);if(e.identity&&!t.provider.isAvailable)throw On(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Gc(e,o,t),r.lock.announce(e.network.
timeout)]);await Vm(e,{...s,id:o.leaseId},t)}catch(s){throw await Jc(o,t),s}finally{r.lock.leave()}}async function Jc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Vm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ba({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Wc(p,e,s)}
async function Gc(e,t,n){let{runner:r,clock:o}=n,s=await Ac(e,n,t),{judged:i}=s;return Hc(i,o.now(),e.expiry,r),Gi(i,o.now(),e.expiry),e.expiry.isRequired&&zi(i),
s}async function Km(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw On(n.origin,{maySkip:!0});r=await Gc(e,t,n),Vc(r.judged,e,n)}finally{await Jc(
t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function zc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Jm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Qc=Jm("setImmediate");var Gm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Yc=Gm("setTimeout");function Zc(e,{timeout:t,maxAttempts:n},r){return{full:new ze(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new ze(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var ze=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#o(
t,s=>n(o,s))}catch(s){if(!(s instanceof k))throw s;let i=ht(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#r(o,r.get("slow down")??0)||a>=Xr[i])throw s;let c=eo(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Yc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw Jr(t,s)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n){let r=this.#e.signal;if(r.aborted)throw Jr(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=zm(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function zm(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
Jr(t):new k(t,{kind:"timeout"})))})}function Jr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Qm=process.getBuiltinModule("node:fs"),Ym=e=>Qm[e];var Xc=Ym("readFileSync");var Zm=process.getBuiltinModule("node:os"),Xm=e=>Zm[e];var Gr=Xm("homedir");var ey=process.getBuiltinModule("node:path"),ty=e=>ey[e];var ep=ty("join");function tp({AWS_CONFIG_FILE:e}){try{return rp(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function np({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return rp(e,"credentials")}catch{return""}}function rp(e,t){let n=e||ep(Gr(),".aws",t);return Xc(n.replace(/^~(?=[\\/])/,Gr()),"utf8").replace(/^\ufeff/,"")}function Oe(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var ny=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function op(e,t){let n=ny.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function sp(e){return t=>{Promise.resolve().then(()=>ry(t(),e)).catch(()=>{})}}async function ry(e,t){let n=new Set(e.filter(r=>!sy(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await oy(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function oy({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,Oe(e.service,t))}function sy({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=Oe(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):op(o,t);return r.connections.connectAhead(i,n),!0}var vn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var iy=process.getBuiltinModule("node:os"),ay=e=>iy[e];var zr=ay("devNull");function ip(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=zr,e.AWS_SHARED_CREDENTIALS_FILE=zr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function ap(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var cy=1e4;function cp(e,t){let n=Math.min(cy,e.remaining/3),r=new ze(e,{maxAttempts:1,attemptTimeout:n});return(o,s)=>r.run("verification request",(i,a)=>py(o,
s,a,t))}async function py(e,t,n,r){if(e.kind==="github"){let{checkGitHubToken:s}=await import("./lease-adapters-github-token-check.js");return s(e.api,t,n)}let o={"user-agen\
t":"secret-lease",[e.header]:e.template.replaceAll("{value}",()=>t)};return{status:await no("verification request",new URL(e.url),{headers:o,signal:n,connections:r})}}function pp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Oe(n,e),attempts:t[o.retryBudget]})}}var Qr=4;function dp(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:lp(r),password:lp(o)};return[...X(o,{minLength:Qr}),...X(s.password,{minLength:Qr}),...kn(s,Qr)]})}function lp(e){
try{return decodeURIComponent(e)}catch{return e}}async function up(e){await e.mask(Ge(dp(e.environment)))}async function fp({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new to(n.environment)}){let{environment:i}=n;await up(n),s.tryFamilyFor(t.familyTimeout);
let a=new vn(t.timeout),c=Zc(a,t,$=>n.debug($)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then($=>$.stsServices(Oe("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),h={runner:n,directory:r,clock:o,provider:ro(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then($c,()=>{})}}),verifyToken:async(...$)=>{let[de]=await Promise.all([f(),Qc()]);return de.verifyToken(...$)},origin:Nt(i),
timeOver:a.signal,readAwsConfig:tp,readAwsCredentials:()=>np(i),verifyWithService:cp(a,s),revokeTokens:async $=>(await import("./token-revoker.js")).revokeTokens(
$,i),connectAhead:sp({...p,waiting:m.promise,loadSts:d}),sts:ap(d),openClient:pp(p,c),aws:p,attempts:c},y=e?ip(process.env):()=>{};return{...h,close:()=>{a.stop(),
s.close(),y()}}}var gR=e=>ii(async t=>{let{environment:n}=t,r=Nt(n);if(mi(Gt)==="skip"&&r!=="own"&&!oo(n))return zc(r,t);let o=await Ti(Gt,n),s=new qt(n.RUNNER_TEMP),i=new Ft,a=await fp(
o,{runner:t,directory:s,clock:i,connections:e});try{await Kc(o,a)}finally{a.close()}});export{gR as runLease};
