const require=process.getBuiltinModule;
import{a as lo,b as uo}from"./lease-domain-rotation-rotation.js";import{a as Zr,b as Xr,c as vn,d as I,e as eo,f as to,g as Ae,h as Ye,i as Ze,j as Ot,k as yo}from"./lease-domain-credentials-credentials.js";
import{a as V,b as ye,c as po}from"./lease-domain-span.js";import{a as fe}from"./lease-inputs-lines.js";import{A as xo,B as G,C as ho,D as Te,a as g,b as j,
c as me,d as F,e as no,f as N,g as ht,h as gt,i as St,j as wt,k as En,l as bt,m as ro,n as ee,o as H,p as oo,q as so,r as io,s as kt,t as ao,u as co,v as te,w as Le,
x as ne,y as $,z as _t}from"./lease-domain-listing.js";import{a as Qe,b as vt,c as fo,d as mo,e as Et,f as Rt,g as At,h as et,i as go,j as So,k as wo}from"./lease-domain-in-parallel.js";
import{a as W,b as L}from"./lease-domain-requests-request.js";import{a as $t,b as Xe,c as Pt,d as xe}from"./lease-domain-expiry-expiry.js";import{a as kn,b as Qr,c as Yr}from"./lease-adapters-oidc.js";
import{a as u}from"./lease-domain-error.js";import{a as Gr,c as zr}from"./lease-adapters-connections.js";import{a as b,c as xt,d as Kr,e as ue,f as Jr}from"./lease-domain-failure.js";
import"./lease-runtime.js";var Lt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var cp=process.getBuiltinModule("node:fs"),pp=e=>cp[e];var bo=pp("readFileSync");function ko(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}
function vo(e){let{repository:t}=e??{};return t?.private===!1}function Tt(e){return ko(Ro(e),e.GITHUB_ACTOR)}function Eo(e){return vo(Ro(e))}function Ro({GITHUB_EVENT_PATH:e}){try{return JSON.parse(bo(e??"","utf8"))}catch{
return}}var lp=process.getBuiltinModule("node:fs"),he=e=>lp[e];var Oo=he("lstatSync");var Rn=he("readFileSync");var It=he("readdirSync");var $o=he("renameSync");var On=he("rmSync");var Po=he("rmdirSync");var _o=he("writeFileSync");var dp=process.getBuiltinModule("node:path"),$n=e=>dp[e];var Pn=$n("dirname");var C=$n("join");var Ao=$n("relative");function Ie(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var up=process.getBuiltinModule("node:fs"),ge=e=>up[e];var Lo=ge("closeSync");var To=ge("existsSync");var tt=ge("lstatSync");var Io=ge("openSync");var Fo=ge("readdirSync");var No=ge("rmSync");var Co=ge("rmdirSync");var fp=process.getBuiltinModule("node:path"),mp=e=>fp[e];var nt=mp("dirname");import{DatabaseSync as bp}from"node:sqlite";var yp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Do=yp("setTimeout");var xp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Uo=xp("randomUUID");var hp=process.getBuiltinModule("node:fs"),rt=e=>hp[e];var Ft=rt("lstatSync");var _n=rt("mkdirSync");var Mo=rt("readdirSync");var An=rt("rmdirSync");var qo=rt("unlinkSync");var gp=process.getBuiltinModule("node:path"),Bo=e=>gp[e];var jo=Bo("dirname");var Ln=Bo("join");var D=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function we(e){if(!E(e)&&!Sp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Sp(e){try{_n(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Fe(t);if(!Tn(jo(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing w\
as exported. An earlier step or job put something in its place; find out which, and remove it."})}return E(e)?(D?.closeFolder(e),!0):(An(e),!1)}function Tn(e){let t=Ln(
e,`secret-lease-trial-${Uo()}`);try{return _n(t,{mode:448}),E(t)}catch(n){throw Fe(n)}finally{be(t)}}function Fe(e){return new u("E_DISK","The record or a file \
could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ho(e)?"Another program has one of these files open, so that Windows refuses to replace it. Le\
t the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function be(e){let t=Ft(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return Se(()=>qo(e)),[];let n=Mo(e).flatMap(r=>be(Ln(e,r)));return n.length>0?n:(Se(()=>An(e)),[])}catch{return[e]}}var wp=1e3,
Wo;function Se(e){for(;;)try{return e()}catch(t){if(Wo??=Date.now()+wp,!Ho(t)||Date.now()>Wo)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function Ho(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function E(e){let t=Ft(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&Vo(t)}function ot(e){let t=Ft(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Vo(t)}function Vo({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var kp={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},vp=15,Nt=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Fo(nt(this.#e));if(n.length>0)return;No(this.#e,{force:!0}),
Co(nt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Op();await Do(vp)}}#i(t){let n;try{let r=this.#a();if(n=new bp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(kp[t]),tt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Ep||o==="ENOENT"||s===Rp&&!To(this.#e))return;let i=tt(nt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:$p(r)}}#a(){
we(nt(this.#e));let t=tt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(Lo(Io(this.#e,"a",384)),tt(this.#e).ino)}},
Ep=5,Rp=14;function Op(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function $p(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Pp=process.getBuiltinModule("node:fs"),Ne=e=>Pp[e];var In=Ne("chmodSync");var Ko=Ne("mkdirSync");var Jo=Ne("readFileSync");var Go=Ne("renameSync");var zo=Ne("rmSync");var Qo=Ne("writeFileSync");var _p=process.getBuiltinModule("node:path"),Ct=e=>_p[e];var Yo=Ct("basename");var Zo=Ct("dirname");var ke=Ct("join");var Fn=Ct("relative");var Ap=process.getBuiltinModule("node:url"),Lp=e=>Ap[e];var Xo=Lp("fileURLToPath");function Nn(e){return`'${e.replaceAll("'","'\\''")}'`}function Cn(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function es(e){return`"${e.replaceAll("%",
"%%")}"`}var Dn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ns({node:e,script:t,
nearby:n}){let r=Object.entries(Dn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Nn(e)} ${Nn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${ts(e,n.node)} ${ts(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function ts(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?es(e):`"%~dp0${t.replaceAll("%","%%")}"`}var rs=Xo(new URL("cli.js",import.meta.url)),Dt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ke(t,"bin"),this.#t=ke("bin",D?"secret-lease.cmd":
"secret-lease")}get path(){let t=ke(this.#e,this.#t);if(!D||Cn(t))return t;let[n,r]=[Zo(this.#e),Yo(this.#e)];return ke(D.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Fn(this.directory,t),script:Fn(this.directory,rs)},r={node:t,script:rs,nearby:n},o=ns(r);if(D&&o.set("secret-lease.ps1",D.pwshLauncher(
r,Dn)),we(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{Ko(s,{mode:448}),D?.closeFolder(s);for(let[i,a]of o)Qo(ke(s,i),a,{mode:320,flag:"\
wx"});this.remove(),Se(()=>Go(s,this.directory)),In(this.directory,320)}catch(i){throw zo(s,{recursive:!0,force:!0}),Fe(i)}}remove(){return E(this.directory)&&In(
this.directory,448),be(this.directory)}#n(t){return E(this.directory)&&[...t].every(([n,r])=>{let o=ke(this.directory,n);return ot(o)&&Jo(o,"utf8")===r})}};function Tp(e){let t=C(e,"secret-lease"),n=process.getuid?.();if(n===void 0||E(t))return t;let r=`${t}-${n}`,o=Oo(t,{throwIfNoEntry:!1});return E(r)||o!==void 0&&
o.uid!==n?r:t}var Ut=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Tp(t),this.launcher=new Dt(this.#e),this.lock=new Nt(this.#t,()=>this.isClosed())}recordPath(t){return C(
this.#e,`${t}.json`)}isClosed(){return E(this.#e)?!0:Tn(Pn(this.#e))}stayedOpen(){return D?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return we(this.#e),this.#o(C(this.#e,t),n,r)}filePath(t,n){return C(this.#e,t,n)}readFile(t,n){if(!E(this.#e)||!E(C(this.#e,t)))return;let r=this.
filePath(t,n);return ot(r)?Rn(r):void 0}fileNames(t){let n=C(this.#e,t);return Ie(t)&&E(this.#e)&&E(n)?It(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&be(
this.filePath(t,n))}records(){return this.#n().filter(ot).map(t=>Se(()=>Rn(t,"utf8")))}remove(t){if(!Ie(t)||!E(this.#e))return[];let r=It(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>be(C(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Ao(Pn(this.#e),o))}removeLock(){if(!(!E(this.#e)||this.#n().
length>0))try{On(this.#t,{force:!0}),Po(this.#e)}catch{}}get#t(){return C(this.#e,"lock")}#n(){return E(this.#e)?It(this.#e).filter(n=>n.endsWith(".json")&&Ie(n.
slice(0,-5))).map(n=>C(this.#e,n)):[]}#o(t,n,r){we(t);let o=C(t,n),s=`${o}.${process.pid}`;try{_o(s,r,{mode:384,flag:"wx"}),Se(()=>$o(s,o))}catch(i){throw On(s,
{force:!0}),Fe(i)}return o}};var Ip=process.getBuiltinModule("node:fs"),os=e=>Ip[e];var ss=os("appendFileSync");var Un=os("existsSync");var Fp=process.getBuiltinModule("node:os"),Np=e=>Fp[e];var is=Np("EOL");function re(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Mt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function oe(e,t,n){let r=new Mn(e,t,n);process.stdout.write(r.toString()+is)}var as="::",Mn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=as+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Up(o)}`)}}return t+=`${as}${Dp(this.message)}`,t}};function Dp(e){return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Up(e){
return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Mp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var cs=Mp("randomUUID");var Bp=process.getBuiltinModule("node:fs"),ps=e=>Bp[e];var ls=ps("appendFileSync");var ds=ps("existsSync");var Wp=process.getBuiltinModule("node:os"),Hp=e=>Wp[e];var qt=Hp("EOL");function qn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ds(n))throw new Error(`\
Missing file at path: ${n}`);ls(n,`${re(t)}${qt}`,{encoding:"utf8"})}function us(e,t){let n=`ghadelimiter_${cs()}`,r=re(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${qt}${r}${qt}${n}`}var Kp=process.getBuiltinModule("node:os"),Jp=e=>Kp[e];var fs=Jp("EOL");var zp=process.getBuiltinModule("node:path"),Qp=e=>zp[e];var ms=Qp("delimiter");var Bt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Bt||(Bt={}));function ys(e){oe("add-mask",{},e)}function xs(e){process.env.GITHUB_PATH||""?qn("PATH",e):oe("add-path",{},e),process.env.PATH=`${e}${ms}${process.env.PATH}`}function hs(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function gs(e){oe("debug",{},e)}function Ss(e,t={}){oe("error",Mt(t),e instanceof Error?e.toString():e)}function ws(e,t={}){oe("warning",Mt(t),e instanceof Error?
e.toString():e)}function bs(e,t={}){oe("notice",Mt(t),e instanceof Error?e.toString():e)}function ks(e){process.stdout.write(e+fs)}function vs(e,t){if(process.env.GITHUB_STATE||"")return qn("STATE",us(e,t));oe("save-state",{name:e},re(t))}function ve(e){return e.replace(Xp,"$1ACCOUNT$2-??????$3").replace(el,"$1").replace(rl,"$1ACCOUNT").replace(tl,(t,n,r,o)=>n.startsWith(o)?r:t).replace(nl,"$1ACC\
OUNT").replace(ol,"$1")}var Xp=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,el=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
tl=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,nl=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
rl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,ol=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Ee(e,t){return t==="win32"?e.toUpperCase():e}function Es(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Ee(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Ee(String(s),t))??""]})}function jt(e){return Rs(Rs(e,"Resource","Action"),"Action","Resource")}function Rs(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,Os(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>Os(a[t]));return{...o,statement:{...o.statement,[t]:sl([...new Set(i)])}}})}function Os(e){return e===void 0?[]:[e].flat()}function sl(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function $s({code:e,message:t,fix:n,statements:r}){return{code:e,message:ve(t),fix:n&&ve(n),statements:JSON.parse(ve(JSON.stringify(r)))}}var il=4e3;function Ps(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...al(s),...i,...o?.split(`
`)??[]],c=jt(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Qe(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=il?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var Bn=160;function al(e){if(e.length<=Bn)
return[e];let t=e.slice(0,Bn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Bn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function se(e){return`<code>${_s(e)}</code>`}function Ce(e){return _s(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function _s(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function As(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Ls(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`);return[`### \u{1F534} ${se(n)}`,"",[`**${De(s)}**`,...i.map(De)].join(`<br>
`),...o===void 0?[]:["","**What to do**","",cl(o.split(`
`))],...jt(e.statements).flatMap(({addTo:a,statement:c})=>["",`${De(a)}:`,"","```json",JSON.stringify(c,null,2),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t}\
)`:`What ${n} means: ${De(t)}`].join(`
`)}function cl(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?De(n):`${De(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function De(e){return/^\s*aws [a-z]/.test(e)?se(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?se(n):Ce(n)).join("")}function Ts(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Wt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var pl=process.getBuiltinModule("node:fs"),Ue=e=>pl[e];var Is=Ue("accessSync");var Fs=Ue("appendFileSync");var Ns=Ue("constants");var Cs=Ue("existsSync");var Ds=Ue("statSync");var jn=Ue("truncateSync");function Vn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Cs(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!ll(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function ll(e){try{return Is(e,Ns.W_OK),
!0}catch{return!1}}function Ms({variables:e,outputs:t},n,r=()=>{}){Vn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Hn(i)}});ul(()=>{try{Us(n.GITHUB_ENV??"",e),Us(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Hn(i)>a&&jn(i,a);throw Kn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Us(e,t){t.size>0&&Fs(e,[...t].map(dl).join(""))}function qs(e){Hn(e)>0&&jn(e)}function Kn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Wn=process.platform==="win32"?`\r
`:`
`;function dl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Wn}${t}${Wn}${n}${Wn}`}function Hn(e){return Ds(e,{throwIfNoEntry:!1})?.
size??0}function ul(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}var fl=process.getBuiltinModule("node:fs"),Bs=e=>fl[e];var js=Bs("existsSync");var Ws=Bs("realpathSync");var ml=process.getBuiltinModule("node:path"),Hs=e=>ml[e];var Vs=Hs("join");var Ks=Hs("sep");var yl=process.getBuiltinModule("node:url"),xl=e=>yl[e];var Js=xl("fileURLToPath");var hl="docs/troubleshooting.md";function Gs(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=gl(t),o=`${hl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function gl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Sl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Sl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var zs=Js(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ys(e,t){let{GITHUB_WORKSPACE:n}=t;return Gs(e,{environment:t,root:Qs(zs),workspace:n&&Qs(
wl(n)),isOwnClone:js(Vs(zs,".git"))})}function Qs(e){return e.split(Ks).join("/")}function wl(e){try{return Ws(e)}catch{return e}}async function Zs(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{vl(t,()=>{for(let s of e)for(let i of kl(s))ys(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var bl=process.env.ACT==="true";function kl(e){return/^[\x00-\x7f]/.test(e)?[e]:bl?[`
${e}`,e]:[`
${e}`]}function vl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var Xs=24;function ei(e=process.versions.node){if(!(Number.parseInt(e,10)>=Xs))throw new u("E_RUNNER",`This action needs Node ${Xs}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var Jn=class{environment;#e=new Set;#t=Promise.resolve();#n=!1;constructor(t){this.environment=t}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.has(r));
for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Zs(n)])),await this.#t}info(t){ks(this.#r(t))}debug(t){gs(this.#r(t))}notice(t){bs(this.#r(
t))}warning(t){ws(this.#r(t))}fail(t,n){let r=Ys(t.code,this.environment),{lines:o,apart:s}=Ps(t,r);for(let i of s)this.info(i);Ss(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(Ls(this.#n?$s(t):t,r)),process.exitCode=Bt.Failure}handOver(t){Ms(t,this.environment,()=>{t.onPath!==void 0&&this.#o(t.onPath)})}conceal(){
this.#n=!0}saveState(t,n){try{vs(t,n)}catch(r){throw Kn("What the end of the job needs could not be written; nothing is exported.",r)}}dropState(){qs(this.environment.
GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Un(n)))try{let r=this.#n?ve(t):t;ss(n,`${As(r)}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&Un(n)?xs(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return Ts(this.#n?ve(t):t)}};function Ht(e){return hs(e,{trimWhitespace:!1})}async function ti(e){
let t=new Jn(Es(process.env,process.platform));try{Eo(t.environment)&&t.conceal(),ei(),Vn(t.environment),await e(t)}catch(n){t.fail(Wt(n),!/^\s*false\s*$/i.test(
Ht("job-summary")))}}function ni(e,t){if(e!=="")return si("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Gn(e,t,n,r){let o=t(e).trim();
return o!==""?si(e,o):oi(n[r]||n.AWS_ENDPOINT_URL||"")}function ri({AWS_ENDPOINT_URL:e=""}){return oi(e)}function oi(e){return URL.canParse(e)&&ii(new URL(e))?e:
void 0}function Vt(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&ii(t))&&!t.username&&!t.password}function si(e,t){
if(!Vt(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function ii({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Kt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","export-credentials":"none","role-duration-seconds":"3600","aws-profile":"secret-le\
ase","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","job-summary":"true",cli:"\
true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"true","job-summary":"true"},
rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"tru\
e"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"expired","issue-title":"Secrets need attention","job-summary":"true",timeout:"10m","retry-ma\
x-attempts":"8"}};function Jt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function U(e,t){return e(t).trim()!==""}function Gt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!U(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var El=64;function ai(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=zn(`${r}-${o}`),a=zn(s).slice(0,16);return`${zn(n).slice(0,El-i.length-a.length-2)}-${i}-${a}`}function zn(e){return e.replace(/[^\w+=,.@-]/g,"-")}function ci(e,t,n){let r=$l(e,t,n),o=Pl(e);return Ol(e),{identity:o&&Ll(e,t,o,r[0]),regions:r,allowedAccountIds:Fl(e),network:Nl(e,t),warnings:Gt(e,Rl)}}var Rl=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Ol(e){if(!U(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!U(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function $l(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=U(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d})=>d.kind==="arn"?d.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
d=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:"Allowed: a regi\
on, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function Pl(e){let t=e("role-to-assume").trim();return t===""?
void 0:vn("The input role-to-assume",t)}function _l(e){return fe(e("role-chain")).map(({line:t,text:n})=>vn(`Line ${t} of role-chain`,n))}function Al(e,t){if(e!==
""){if(t.length===0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Gi\
ve the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_IN\
PUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Ll(e,t,n,r){let o=r.
startsWith("cn-"),s=_l(e);return{role:n,chain:s,externalId:Al(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:ni(
e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ai(e("role-session-name").trim(),t),policy:Il(e("session-policy").trim()||"scoped"),requiredClaims:Tl(e)}}
function Tl(e){return fe(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,
claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=producti\
on` or `ref=refs/heads/release/*`."})})}function pi(e){let t=Jt(e,Kt.lease);return Ze("on-no-token",t("on-no-token"),["error","skip"])}function Il(e){return e===
"scoped"||e==="none"?{kind:e}:{kind:"given",policy:Zr("session-policy",e,["scoped","none"])}}function Fl(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(
r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowe\
d: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Nl(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{
timeout:Ae("timeout",e("timeout")),maxAttempts:Ye("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ye("auto-select-family-attempt-time\
out",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Gn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Gn("secre\
tsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ri(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ie=["false"],li=()=>!0,di=e=>e("export-credentials").trim()==="env",zt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Cl={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${zt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${zt}`},"role-chaining":{unsaid:ie,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:ie,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:li},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:ie,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:di},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===di(e)},"overwrite-aws-profile":{unsaid:ie,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:li},"disable-retry":{unsaid:ie,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:ie,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:ie,instead:zt},"force-skip-oidc":{unsaid:ie,instead:zt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function ui(e){let t=Object.entries(Cl).filter(([o,{unsaid:s=[]}])=>U(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}function k(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:st(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new u(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function st({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Yn(t,n),...r].join(" ").trimStart()}function Yn(e,t){return t===void 0?
e:`${e}#${t}`}function xi(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Dl(n),[s,...i]=Ul(o,t);if(s===void 0)throw k("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Dl(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Ul(e,t){let n=[],r=fi(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=ql(e,r,t);n.push(e.slice(r,o)),r=fi(e,o)}return n}function fi(e,t){let n=t;for(;n<e.length&&Zn(e,n);)n+=1;return n}var Zn=(e,t)=>/\s/.test(e.charAt(
t)),Ml={"[":"]","(":")","{":"}"},mi="expires=";function ql(e,t,n){let r=t;for(;r<e.length&&!Zn(e,r);){if(e.charAt(r)==="#")return yi(e,r+1,n);if(e.startsWith(mi,
r)&&r===t)return yi(e,r+mi.length,n);r+=1}return r}function yi(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Zn(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Bl(e,o,n);continue}let a=Ml[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Qn(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Qn(n,`${s} is missing`);return o}function Bl(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Qn(n,`a ${r} is missing`)}function Qn(e,t){return k("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var Xn=new Map([["optional",Qt("optional",{optional:!0})],["public",Hl],["only",Vl],["file",Qt("file",{file:!0})],["base64",Qt("base64",{base64:!0})],["trim",Qt(
"trim",{trim:!0})],["stage",Kl],["version",Jl],["expires",zl],["max-age",Gl]]),jl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base64, trim, stage\
=LABEL, version=ID, expires=\u2026, max-age=DURATION";function hi(e,{options:t}){let n=e.options.map(er).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.
map(({key:r,value:o=""})=>[r,o]))}function gi(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=er(
o),a=Object.hasOwn(t.options,s),c=Xn.get(s);if(!c&&!a)throw Zl(e,o,s,t);if(r.has(s))throw k("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c)
continue;let l=c(i,(d,f)=>k("E_REQUEST",e.line,d,Wl(e,o,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function er(e){let t=e.indexOf("=");return t<
0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Wl(e,t,n){let r=Si(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Si(e,t){
if(!/^(?:only|public)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>Xn.has(er(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),
c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}
function Qt(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Hl(e,t){if(e===void 0)return{
public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Vl(e,t){
let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e===
"*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!ee(o.replace(
/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:H(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another n\
ame")}return{only:r}}function Kl(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Jl(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Gl(e,t){let n=to(e??"");
if(!n)throw t("max-age needs a duration above zero.",eo);return{maxAge:n}}function zl(e,t){let n="expires=never, expires=own, expires=2027-01-31, expires=2027-0\
1-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Ql(e,()=>t(`expires=${e} is no date.`,n))}}function Ql(e,t){if(e===
"never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=Yl(e);if(!n)throw t();return{kind:"at",at:n}}function Yl(e){
let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.
isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function Zl(e,t,n,{options:r}){if(t.startsWith(
"#"))return k("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with "# "',meant:{...e,selector:t.
slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public)=/.test(c)),s=o===void 0?void 0:Si(e.options,
o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return k("E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"\
a list with commas and without white space",meant:{...e,options:s}});let i=Xl(n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return k("E_REQUEST",e.line,`${t}\
 is no option.`,{allowed:[...Object.values(r),jl].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function Xl(e){let t=e.toLowerCase().slice(0,2);return t.
length<2?void 0:[...Xn.keys()].find(n=>n.startsWith(t))}async function bi(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await ed(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return ud(t),t}async function ed(e,t,n){let r;try{let i=xi(e,t);r=i&&await td(i)}catch(i){
throw(await it())("secrets",e,t,void 0,n)??i}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(s.name))return r;
throw(await it())("secrets",e,t,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function it(){return(await import("./lease-inputs-foreign-line.js")).
foreignLine}async function td(e){let t=await mo(e.reference),n=od(e),r=rd(e,t),o=sd(e),s=gi(e,t),i={line:e.line,text:Yn(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await fd(i,e),cd(i,e),await nd(i),i}async function nd({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await so(n):
void 0;if(r!==void 0)throw k("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer begin\
ning"})}}function rd(e,t){let n=t.readReference(e.reference,hi(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===
""?k("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):k("E_REQUEST",e.line,`${j(
e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function od(e){if(e.selector===void 0)
return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw k("E_REQUEST",e.line,"ther\
e is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}
function sd(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw id(e,t);let n=t.endsWith("*")?
t.slice(0,-1):t;if(!ee(n))throw k("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several \
names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=H(t);if(r!==void 0)throw k("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"a\
nother NAME"});return{kind:"exact",name:t}}function id(e,t){let n=st({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return k("E_NAME",e.line,`${t}\
 stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${ad(r[1]??"",r[2]??"")}${r[2]}\
,${n}`}})}function ad(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function cd(e,t){let n=[...pd(e,t),...ld(e,t)].find(({when:r})=>r);
if(n)throw k("E_REQUEST",t.line,n.wrong,n.hint)}function pd({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&St(t.expression)!==
void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before\
 the comma, or no NAME",meant:{...r,name:`${r.name}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values\
, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="j\
mespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind===
"jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function ld(e,t){
let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(p.split("=")[0]??""))}),a=r.kind==="fields"||o.kind===
"prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field o\
f it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("b\
ase64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i(
"trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},
{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never be\
side base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes \
one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:dd(t)}},{when:e.only!==void 0&&!kt(e),wrong:"only\
= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i(
"only")}},{when:wi(e.only)!==void 0,wrong:`only= lists ${wi(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATUR\
E_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a \
version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function wi(e=[]){
return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function dd(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}
function ud(e){let t=new Map;for(let n of e)for(let r of co(n)){let o=t.get(r.toUpperCase());if(o)throw k("E_NAME",n.line,`line ${o.line} leases the variable ${r}\
 already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function fd(e,t){let{selector:n,expires:r}=e,o=L(e);
if(n.kind==="jmespath"&&await En(n.expression,o,s=>st({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:
a);await En(r.expression,o,i=>st({...t,options:s(i)}))}}var ki={uppercase:"upper",lowercase:"lower",none:"kept"};async function vi(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await md(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function md(e,t,n){let r;try{
r=yd(e,t,n)}catch(o){throw(await it())("secret-ids",e,t)??o}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return r;throw(await it())("secret-ids",e,t,`A secret that is cal\
led so takes an alias before it: ALIAS, ${e}`)}function yd(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),
[a,c]=i===void 0?[void 0,s]:[s,i],p=hd(c,t);return a&&gd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:xd(a,p),letterCase:ki[r]},selector:{kind:n?
"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function xd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!==
"aws"&&e===void 0?t.arn:e}function hd(e,t){let n=fo(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.
reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in \
*, each after an alias and a comma if it needs one."})}function gd(e,t,n,r){let o=bt(ro(e),ki[r]),s=e===o?H(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Sd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function tr(e){let t=fe(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Sd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Ei="Authorization: Bearer {value}",wd="NAME github, or NAME https://HOST/PATH [Header: text with {value}]";function Ri(e,t){return fe(e).map(({line:n,text:r})=>{
let[,o="",s="",i=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(r)??[];if(!ee(o))throw z(n,`"${r}" does not begin with a variable and a service`);return{line:n,name:o,
service:kd(n,s,i,t)}})}var bd=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function Oi(e){let t=[];return{
kept:e.split(`
`).filter(r=>{let[,o="",s]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(r)??[];return s===void 0||r.trim().startsWith("#")||bd.test(s)?!0:(t.push(o),!1)}).join(
`
`),dropped:t}}function kd(e,t,n,r){if(t==="github"){if(n!=="")throw z(e,"a header template goes with a URL, not with github");return{kind:"github",api:Rd(e,r)}}
if(!URL.canParse(t))throw z(e,`"${t}" is neither github nor a URL`);if(/\{value\}|%7Bvalue%7D/i.test(t))throw z(e,"the value goes into a header, never into the \
URL, which servers and proxies write to logs");if(!Vt(t))throw z(e,"a value is sent to https URLs without user and password, or to http on loopback");return{kind:"\
url",url:t,...Ed(e,n||Ei)}}var vd=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function Ed(e,t){let[,n="",r=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(t)??[];if(n===""||vd.test(n))throw z(e,`"${t}" is no header that a value can be sent in`);if(!r.includes("{value}"))throw z(e,`"${t}" does not say where in\
 it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(r))throw z(e,"a header has no characters beyond ASCII");return{header:n,template:r}}function Rd(e,t){let n=t||
"https://api.github.com";if(Vt(n))return n.replace(/\/+$/,"");throw z(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there")}
function z(e,t){return new u("E_INPUT",`Line ${e} of verify: ${t}.`,{fix:`Allowed: ${wd}. Without a template it is \`${Ei}\`.`})}var Od=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"}];async function $i(e,t){let n={},r=Jt(d=>{let f=e(d);return f.trim()!==""&&(n[d]=f),f},Kt.lease),o=ui(e),{kept:s,dropped:i}=Oi(e("verify")),
a=await Ad(r),c=await Pd(ci(r,t,a),r),p=Ae("min-remaining",r("min-remaining")),l=await $d(r,{...c,minRemaining:p,isForeignSts:c.network.stsEndpoint!==void 0});if(a.
length===0&&l.length===0)throw Ld();return{...c,requests:a,exporting:{env:I("export-env",r("export-env")),onConflict:Ze("on-conflict",r("on-conflict"),["error",
"overwrite","skip"]),minMaskLength:Ye("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:p,warnRemaining:Ae("warn-remaining",r("warn-\
remaining")),maxAge:U(r,"max-age")?Ae("max-age",r("max-age")):void 0,isRequired:I("require-expiry",r("require-expiry"))},checkRotation:I("check-rotation",r("che\
ck-rotation")),verifications:Ri(r("verify"),t.GITHUB_API_URL),credentials:l,unsetCurrentCredentials:_d(r),dryRun:I("dry-run",r("dry-run")),jobSummary:I("job-sum\
mary",r("job-summary")),cleanup:I("cleanup",r("cleanup")),cli:I("cli",r("cli")),maskAccountId:I("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.
verify!==void 0&&{verify:s}},warnings:[...o,...i.map(d=>`No record keeps the text of a header, which may be secret: a renewal of ${d} does not ask that service \
again.`),...c.warnings,...Gt(r,Od),...tr(r)]}}async function $d(e,t){if(e("export-credentials").trim()==="none"&&tr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function Pd(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>U(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function _d(e){let t=I("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||U(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Ad(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?bi(t):vi(n,{parseJsonSecrets:I("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ze(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Ld(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Td=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Pi=Td("randomUUID");function _i({expiresAtTag:e}){let t=xe(e);return t&&{at:t,source:"tag expires-at",firm:!0}}function Ai({expiresAtTag:e},t){if(!(e===void 0||xe(e)))return`The ta\
g expires-at of ${t} is "${j(e)}", which is no date, so it does not count. Allowed: ISO 8601, or seconds or milliseconds since 1970.`}var nr=" elsewhere";function rr(e){return e.startsWith("field ")&&!e.endsWith(nr)}var Ti=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|date|time|datetime|timestamp)?(?:utc)?|exp|valid(?:until|to|through)|notafter|enddatetime)$/;
function Ii(e){let t=[];for(let[n,r]of e){let o=j(n.split(".").map(Te).join(".")),s=Ti.test(or(sr(n)))?xe(r):void 0;if(s){let i={at:s,source:`field ${o}`,firm:!1};
t.push({expiry:i,path:n,kind:"date",content:void 0})}if(typeof r=="string")for(let i of Pt(r)){let a={...i,source:`${i.source} in field ${o}`,firm:!1};t.push({expiry:a,
path:n,kind:"value",content:r})}}return t}function Fi(e,t){if(t===void 0||Li(t)!==Li(e.path))return!1;let n=Ti.exec(or(sr(e.path)))?.groups?.whose??"",r=or(sr(t));
return n===""||r===""||r.includes(n)||n.includes(r)}function or(e){return e.toLowerCase().replace(/[_-]/g,"")}function sr(e){return e.slice(e.lastIndexOf(".")+1)}
function Li(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}function Ni(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a}=t;if(n?.kind==="never")return[];let c=[...Pt(e.value),...i?[i]:[]],p=n?c.filter(({
firm:m})=>m):c,l=n||e.public?[]:r.filter(({content:m})=>m!==e.value),d=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],f=[...p,...l.map(m=>Id(m,e,a))];return[
...d,...s?[s]:[],...e.isPrevious?f.map(m=>({...m,firm:!1})):f,...e.public||!o?[]:[o]]}function Id(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Fi(e,
t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${nr}`}}function Ci(e,t,n){let r=Xe(e.filter(({firm:s})=>s)),o=$t(r,t,n).stops;return{firmExpiry:r,expiry:o?
r:Xe(e)}}async function Di(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=F(Mi(t)),s=o===void 0?void 0:await wt(o,e.expression),i=xe(s instanceof
me?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,
{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function ir(e){
let t=F(Mi(e));return N(t)?[...gt(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof me?r.source:r]):[]}function Ui(e){return Ii(
ir(e))}function Mi(e){return typeof e=="string"?e:Buffer.from(e).toString()}function O(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(P(n))return`take its line out, and lease it in a step of its own with \`secrets: ${qi(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${qi(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function P({
naming:e}){return e.kind==="stem"}function qi({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=W(
o),p=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.
kind==="unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function T(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Bi(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...ar(e)].join(" ")}function ar(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(rr(n)){let o=`If that is the end of someth\
ing else, ${O(e,"expires=own")}.`;return r?[o]:[T(`${O(e,Fd(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${O(e,"expires=never")}.`]:[`If that is not when this value ends, ${O(e,"expires=own")}.`]}function Fd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ji(e,t,n,r=new Map){let o=new Map,s=[];for(let i of e){let{secret:a,request:c}=i,p=o.get(a)??Ui(a.value);o.set(a,p);let l=c.expires,d=Ni(Nd(i),{rule:l,
hints:p,tagged:Dd(a),selected:await Di(l,a.value,{where:`${L(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??Ud(a),now:t}),{expiry:f,firmExpiry:m}=Ci(
d,t,n),h=a.createdAt&&t-a.createdAt.getTime();s.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:$t(f,t,n),age:h,isTooOld:h!==
void 0&&h>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return s}function Nd({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.
selector.kind!=="jmespath"?"":Cd(t,n),public:o,isPrevious:r.version.stage==="AWSPREVIOUS"}}function Cd(e,t){if(e===void 0)return;let n=ir(t.value).filter(([r])=>r.
replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Dd({description:e,stages:t}){if(!(!e||e instanceof b)){if(e.expiry)return e.expiry;if(t.includes(
"AWSCURRENT"))return _i(e)}}function Ud({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s word`,firm:!0,...r>0&&{life:r}}}var cr=5;
function Wi(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[
o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`, sooner than min-remaining (${V(n)})`,a=r.slice(0,cr).map(p=>Yt(p,t));r.length>cr&&a.push(`and ${r.
length-cr} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(
s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...ar(o),"Nothing was exported."].join(`
`)})}function Yt({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${ye(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Hi(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Md(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${g(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[T(`if a field of the secret tells\
 it, or nothing does, ${O(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",T(`if it is no credential, ${O(n,"public")}`),"Nothing was exported."].join(`
`)})}function Md({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Vi(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var pr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ki=pr("createHmac");var Ji=pr("hkdfSync");var Gi=pr("timingSafeEqual");function Zt(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Ji("sha256",t??"",i,"secret-lease record",32))}function lr(e,t){return Ki("sha256",t).update(e).digest("hex")}function zi(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(lr(t,n))];return r.length===o.length&&Gi(r,o)}var Yi=1,qd=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Zi(e){return Object.fromEntries(qd.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function dr(e,t){
let n={version:Yi,...e};return`${JSON.stringify({...n,seal:lr(JSON.stringify(n),t)},null,2)}
`}function Bd(e,t){let{seal:n,...r}=jd(e);return zi(n,JSON.stringify(r),t)&&Wd(r)?r:void 0}function jd(e){try{let t=JSON.parse(e);return Me(t)?t:{}}catch{return{}}}function en(e,t){let r=[...new Map(e.flatMap(o=>Bd(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function tn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Wd(e){if(!Me(e)||e.version!==Yi||!Ie(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1,gitVariables:m=[]}=e;return Xt(t)&&Number.isFinite(n)&&typeof r=="string"&&ae(K,o)&&ae(K,s)&&Qi(i)&&ae(Xt,a)&&Array.
isArray(c)&&c.every(Vd)&&ae(Kd,p)&&Hd(d)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(ur)&&Qi(l)}function Hd(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Vd(e){if(!Me(e)||!Me(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,
exported:f}=e;return ur(t)&&[n,r,o].every(K)&&Array.isArray(s)&&s.every(K)&&ae(K,i)&&ae(Xt,a)&&ae(K,c)&&[p,d].every(m=>typeof m=="boolean")&&["ok","expiring","e\
xpired","unknown"].includes(String(l))&&["env","output","file"].every(m=>typeof f[m]=="boolean")}function Kd(e){if(!Me(e))return!1;let{mode:t,role:n,expiresAt:r,
variables:o}=e;return(t==="env"||t==="profile")&&K(n)&&ae(Xt,r)&&Array.isArray(o)&&o.every(ur)}function ur(e){return K(e)&&ee(e)&&H(e)===void 0}function Me(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function K(e){return typeof e=="string"}function Xt(e){return K(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(
Date.parse(e))}function ae(e,t){return t===null||e(t)}function Qi(e){return Me(e)&&Object.values(e).every(K)}function nn(e,t){return e.name===t.name&&e.versionId===t.versionId&&Xi(e.arn)===Xi(t.arn)}function Xi(e){return e.split(":").toSpliced(3,1).join(":")}function ea({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>Jd(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!nn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function Jd(e,t){return t!==void 0&&
!e.pinned&&!nn(e,t)}function at({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function ta(e){let t=at(
e).join(",");return t.length<16e3?t:""}function rn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>nn(i,{name:n,arn:r,versionId:o})))}function Gd(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Xe(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function zd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function na(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Qd(t);case"check":return new Map([...Yd(e.check,r,o),...n.credentials?.outputs??[]])}}function Qd({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...zd(Gd(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Yd({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...rn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Zd=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Xd="AWS_WEB_IDENTITY_TOKEN_FILE";function ra(e){return[...Zd,"AWS_CREDENTIAL_EXPIRATION",Xd].filter(t=>e[t])}var oa="\0";function sa(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!eu(s,e,i))for(let[a,c]of tu(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function eu({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function tu(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(at(e).map(c=>[c,oa])),[a]=i.keys();if(a!==void 0&&i.set(a,oa.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",nu(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function nu(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var ru={linux:131072},ou=32766,su={linux:2097152,darwin:1048576},iu=131072;function ia(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:P(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${W(r.reference)}\
\`. Or mend the secret.`})}function aa(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?O(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new u("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${T(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=qe(a,c);if(r==="win32"&&c.length>ou||p>=(ru[r]??Number.POSITIVE_INFINITY))throw new u("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=qe(a,c??""));if(o+iu>(su[r]??Number.POSITIVE_INFINITY))throw new u("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${g(au(e))}.`})}function au(e){return[...e].sort((n,r)=>qe(...r)-qe(...n)).slice(0,3).
map(([n])=>n)}function qe(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function ca({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?at(r):[]).map(ce)),c=new Map(Object.entries(i).map(([y,x])=>[ce(y),x])),
p=(y,x)=>!a.has(ce(y))&&(c.get(ce(y))||x)!==x,l=e.filter(y=>n.env&&p(y.name,fr(y))).filter(({name:y,secret:x})=>!s.some(R=>cu(R,y,x.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ce)),f=[...t?.variables??[]].filter(
([y,x])=>p(y,x)&&!d.has(ce(y))).map(([y])=>y),m=e.filter(({name:y})=>l.includes(y));pu(n.onConflict==="error"?m:[],f);let h=r?.entries.filter(({exported:y})=>n.
env&&!y.env)??[];return new Set([...l,...h.map(({name:y})=>y)])}var ce=e=>Ee(e,process.platform);function cu({entries:e},t,n){return e.some(r=>r.exported.env&&ce(
r.name)===ce(t)&&r.arn===n)}function pu(e,t){let n=[...e.map(({name:s})=>s),...t];if(n.length===0)return;let[r]=e,o=n.length===1?"is":"are";throw new u("E_CONFL\
ICT",`${g(n)} ${o} set already, with another value.`,{fix:["Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&
t.length===0?[`Or give the request another ${P(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are ne\
ver skipped: half of a set would be worse than none."]:[],"Nothing was exported."].join(`
`)})}function fr({request:e,value:t}){return e.file?"":t}function pa({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=da({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no f\
ile can be kept for ${g(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function la(e,{runner:t,directory:n}){let r=da(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${g(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function da({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function ua(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function fa({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(h=>ua(h,i.exporting.env&&!c.has(h.
name))),f=a?ea(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Zi(s),expiresAt:tn(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,lu(p)),inputs:i.asGiven}}function lu(e){let n=[...e].reduce((r,[o,s])=>r+qe(o,s),0);
return Math.ceil(n/4096)*4096}function ma(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=Zt(o.environment),l=en(i.records(),p).records,d=l.
filter(B=>B.id!==a),f=sa(o.environment,d,B=>i.filePath(B,Ot)),m=r?.(a,e.contents.inputs.requests,f,i),h={...du(e,f,t,n),git:m},{credentials:y,inputs:x}=h,R=h.isWhole?
h.judged:rn(h),A=!c&&x.unsetCurrentCredentials?ra(f):[],de=ca(h,new Set(A),l,f),Pe=pa(h,t),wn=c?fu(a,R,i):new Map,Hr=()=>{c?mu(c,wn,p,i):(i.remove(a),o.dropState())};
try{ia(R);let B=new Map(R.map(v=>[v.name,fr(v)]));aa(x.exporting.env?B:new Map,R,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(x.cleanup)));
for(let v of R)v.request.file&&B.set(v.name,yu(a,v,i));let _e=new Map([...B].filter(([v])=>x.exporting.env&&!de.has(v)));for(let v of A)_e.has(v)||_e.set(v,"");
for(let[v,ze]of y?.variables??[])_e.set(v,ze);for(let[v,ze]of m?.variables??[])_e.set(v,ze);for(let[v,ze]of[...y?.files??[],...m?.files??[]])i.writeFile(a,v,Buffer.
from(ze));uu(y,d,i),la({judged:R,credentials:y},t);let Vr=Pe&&!c&&(x.cli||m!==void 0||(y?.files.size??0)>0);Vr&&i.launcher.install();let bn=fa(h,{skipped:de,variables:_e},
s);return c||(o.saveState("names",ta(bn)),Pe||o.saveState("record","none")),Pe&&i.writeRecord(a,dr(bn,p)),{contents:h,changed:R,values:B,variables:_e,skipped:de,
record:bn,isKept:Pe,hasLauncher:Vr,undo:Hr}}catch(B){throw Hr(),B}}function du({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function uu(e,t,n){let r=e?.files.get(Ot);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Ot,Buffer.from(
r))}function fu(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function mu(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,dr(e,n))])try{s()}catch{}}function yu(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ya(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>ma(e,t,d));try{return await a.settled(o)||s.warning("Another step that began beside this one has not read its secrets yet: SECR\
ET_LEASE_EXPIRES_AT does not count them."),xu(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),m}}function xu({contents:e,changed:t,values:n,variables:r,
skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,h=i?en(l.records(),Zt(p.environment)).records:[s],y=tn(
h),x=new Map([...r,...hu(y??"",p.environment)]),R=i?l.recordPath(f):"",A=na(c,{contents:e,path:R,end:y,now:d.now()}),{outputs:de,withoutOutput:Pe}=gu(A,n),wn=a&&
e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:x,outputs:de,...wn}),{id:f,values:t,skipped:o.intersection(n),withoutOutput:Pe,isRenewal:m!==
void 0}}function hu(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function gu(e,t){let n=new Map(e),r=new Set([...e.keys()].map(
s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{outputs:n,withoutOutput:o}}var Su=new Set(["engine","host","port","dbname"]),wu=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
bu=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function xa(e){let t=F(e);if(!N(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=ct(n,wu)&&ct(r,bu)&&ct(o,/./)&&ct(s,/./),p=ku(i)&&(a===void 0||ct(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Su}function ct(e,t){return typeof e==
"string"&&t.test(e)}function ku(e){return e===void 0||/^\d{1,5}$/.test(e instanceof me?e.source:String(e))}function pt(e,t,n=ht){return{path:e,value:typeof t=="string"?t:n(t),kind:vu(t)}}function vu(e){return e===null?"null":e instanceof me?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function mr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?F(r):r;return N(s)?mr(s,o):[pt(o,r,i=>ht(i,Eu))]})}function Eu({
source:e}){let t=JSON.stringify(Number(e));return ha(t)===ha(e)?t:e}function ha(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Sa(e,t){if(t.kind==="whole")return[ga(e)];let n=F(e);switch(t.kind){case"unfolded":return N(n)?mr(n):[ga(e)];case"fields":return N(n)?[...gt(n)].
filter(([r])=>r.length>0).map(([r,o])=>pt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await wt(n,t.expression);return r===void 0?[]:[pt(
St(t.expression)??[],r)]}}}function ga(e){return{path:[],value:e,kind:"string"}}function yr({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function wa(e,t){let{request:n}=t;if(e.request!==n)return P(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:yr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":W(r);return P(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function gr(e,t){let n=await Ru(e,t),r=xa(ba(t.value)??"");return n.map(o=>{let s=ao(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...io(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Ru(e,t){let{
selector:n}=e,r=ka(e,t),o=ba(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[Ou(e,r,t.value)];let s=await Sa(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${xr(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:`Check the spelling against the secret. ${T(`${O({request:e},"optional")} if it may be missing`)}`});return s}function ba(e){if(typeof e==
"string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Ou(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&
!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:$u(e)});return{path:[],value:Buffer.from(n).toString("base64"),
kind:"binary"}}function $u(e){return P(e)||e.selector.kind==="whole"?`${T(O({request:e},"file","base64"))} The one writes its bytes to a file, the other leases \
them in base64.`:`It has no fields: write \`${xr(e)} file\`, which writes its bytes to a file, or \`${xr(e)} base64\`.`}function xr({naming:e,reference:t,text:n}){
let r=t.kind==="prefix"?n.replace(/#.*$/s,""):W(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:
r}function ka({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function va(e,t="linux"){let n=new Map;for(let r of e){await _u(r);let o=P(
r.request)?Ee(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(P(r.request)&&Pu(s,r)))throw Au(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Pu(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function _u(e){let{name:t,origin:n,request:r}=e,o=n==="author"?H(t):
await oo(t);if(o===void 0)return;let s=t===""?'""':j(Te(t));throw new u("E_NAME",`${L(r)}: ${hr(e)} would be the variable ${s}, which ${o}.`,{fix:yr(e)})}function Au(e,t){
return new u("E_NAME",`${L(e.request,t.request)}: ${hr(e)} and ${hr(t)} would both be the variable ${j(Te(t.name))}.`,{fix:wa(e,t)})}function hr({request:e,secret:t,
field:n}){let r=ka(e,t);return n===void 0?r:`the field ${j(Te(n))} of ${r}`}var Lu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function Sr(e,t){
for(let{claim:n,variable:r,required:o}of Lu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Ea(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&Tu(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function Tu(e){let t=e.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function lt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64u\
rl").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function Ra(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(e)}function wr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var kr=900,br=e=>({duration:kr,policy:e}),on=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Iu(t,n);try{return[{keys:await this.keys(
br(r)),plan:t,policy:r}]}catch(o){if(!(o instanceof pe)||!Fu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw o;return(await Promise.all(So(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#r(r.at(-2)??n,o,await this.#t,t)):this.#o(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,br(wr(o,i))),[c,p]=[t,o];for(let l of s)a=await this.#r(
c,p,a,br(wr(l,i))),[c,p]=[p,l];return a}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#s(t,n),s=>o.current(s)))}async#r(t,n,r,o){
let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#s(n,o),...a!==void 0&&{externalId:a},
...d&&{tagging:d}};return this.#i(n,t,()=>s.assumeFrom(f,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let o;try{o=await r()}catch(c){throw c instanceof b?new pe(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([s.accessKeyId,s.secretAccessKey,s.
sessionToken]);let a=Xr(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},pe=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function Iu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?wo(e,et(t)):void 0}
function Fu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Oa(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof b?await Et(r.reference).explain(o,Nu(r,o),t):o;for(let i of r.requests)n.set(i,s)}return n}
function Nu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function $a(e,t){if(!(e instanceof pe))return e;let{failure:n,role:r,from:o}=e,
{explainRole:s}=await import("./refused-role.js");return s(n,{...t,role:r,...o&&{from:o}})}function sn(e,t){if(!(t.length===0||t.includes(e)))throw new u("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"t\
he account":"the accounts"} ${g(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-id\
s: '${e}'\`. Nothing was exported.`})}function Pa(e,t){return Cu(e).some(n=>Du(n)===t)}function Cu(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Du(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function _a(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Uu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&sn(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Uu(e,t,n){if(!(e instanceof b))throw e;let r=ue(
e)||xt(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Pa(p,c))})}var Mu=4*6e4,an=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=Mu&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new vr(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=lt(t).iss;if(!Ra(l,r))throw new u("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof b))throw m;if(s.length>
0)throw qu(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),Sr(lt(t),a.environment);return}let f=await c(
t,d,{issuer:l,audience:o,now:p});return Sr(f,a.environment),Ea(f,s),f}},vr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function qu(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Aa({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await _a(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=et(e),s=new an(e,r),i=lt(await s.current());return i.repository_visibility==="public"&&r.runner.conceal(),e.requiredClaims.length>0&&await s.verified(),
sn(o.accountId,n),{kind:"role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Er(e)}}function Er(e){return{role:et(e),scoped:e.policy.kind==="scoped"}}
async function La(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:kr};throw await $a(i,{audience:a,claims:s,...c})}}var dt=25;function cn(e,{reader:t}){return t.scoped&&t.role?go(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(o=>o.region===r)}))}
async function Ta(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new on(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await vt(e,dt,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof pe&&
ue(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function Ia({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Er(e),s=At(t,{region:n,accountId:o.role.accountId},r),i=cn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of Rt(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,dt)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var pn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function ut(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Be)}var Be=8,
Bu=24,Fa=4;function Rr(e,t){let n=[],r=o=>{let s=o+Be;for(;!t(e.slice(o,s))&&s-o<Bu&&s<e.length;)s+=Fa;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Be<=
e.length;o+=Fa)r(o);return e.length>Be&&r(e.length-Be),n}function Or(e){return new Set(e).size>=4}function Na(e){return Or(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function je(e,t){let n=[];for(let r=0;r+Be<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function Q(e,t){return n=>n.replace(e,t)}function w(e){let t=Object.keys(e).map(n=>`\\u${We(n)}`);return Q(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function We(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function ft(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function ln(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var mt=e=>`\\u${We(e)}`,Ca=e=>`\\u${We(e).toUpperCase()}`,Da=e=>JSON.stringify(e).slice(1,-1);function Re(e,t){let n=Q(e,t);return r=>n(Da(r))}var ju=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Wu[t]??Ca(t)),Wu={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ua=[Da,Re(/[&<>\u2028\u2029]/g,
mt),Re(/[\u007f-\uffff]/g,mt),Re(/[\u007f-\uffff]/g,Ca),Re(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":mt(e)),Re(/\//g,()=>"\\/"),ju,Re(/[&'<=>\u2028\u2029]/g,mt),Re(/\u007f/g,
mt)];var Y={"&":"&amp;","<":"&lt;",">":"&gt;"},Ma=[w(Y),w({...Y,'"':"&quot;"}),w({...Y,"'":"&#39;",'"':"&#34;"}),w({...Y,"'":"&#39;",'"':"&#34;","+":"&#43;"}),w({...Y,
"'":"&#39;",'"':"&quot;"}),w({...Y,"'":"&#x27;",'"':"&quot;"}),w({...Y,"'":"&#039;",'"':"&quot;"}),w({...Y,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
w({...Y,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),w({'"':'""'}),w({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Hu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function qa(e){return Q(e,t=>Hu[t]??ln(
t))}var dn=[qa(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),qa(/[^ -&(-[\]-~]/gu)],Ba=[w({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),w({"'":`'"'\
"'`}),w({"'":"'\\''","!":"'\\!'"}),Q(/[\\"$`]/g,e=>`\\${e}`),Q(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),Q(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),
Q(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...dn,w({$:"$$"}),w({"%":"%%"}),w({"{":"{{","}":"}}"})];var M={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function _(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var un=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
le=/[^ -~]/u,Vu=e=>`\\x${ft(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,ja=e=>ft(e).map(t=>`\\x${t}`).join(""),He={"'":"\\'"},fn={'"':'\\"'};function J(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var $r={
...M,...fn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Wa={...$r,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ku(e){return e<"\x80"?J(e):J(e).
replace(/^\\x/,"\\u00")}function Ha(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Va=[_(M,un,J),_({...M,...He},un,J),_({...M,...He,"\b":"\\b","\f":"\\f"},
un,e=>Vu(e).toUpperCase().replace("X","x")),w({"\\":"\\\\",...He}),_(M,le,ja),_({...M,...He},le,ja),_({...M,...He},le,J),_(M,le,J),_($r,le,Ku),_($r,un,J),_({...M,
...fn,$:"\\$","@":"\\@"},le,ln),w({"\\":"\\\\",...He,...fn}),_(Wa,le,e=>Ha(J(e))),_(Wa,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Ha(J(e))),e=>_({...M,
...fn},/\u0000/,J)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>_({...M,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},le,Ju)(e).replace(/^ /,"\\ ")];
function Ju(e){return[...Array(e.length).keys()].map(t=>`\\u${We(e[t]??"").toUpperCase()}`).join("")}function S({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Gu(c,n);return a.set(c,p),p})}}function Gu(e,t){return ft(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var q="-_.~",Ve="-_.~!*'()",Ka=[S({kept:q}),S({kept:q,letters:"lower"}),S({kept:q,space:"+"}),S({kept:Ve}),S({kept:Ve,letters:"lower"}),
S({kept:"-_.*",space:"+"}),S({kept:"-_.!*()",space:"+",letters:"lower"}),S({kept:`${q}/`}),S({kept:`${q}$&+,;=`}),S({kept:`${q}$&+:=@`}),S({kept:`${q}$&+,/:;=@`}),
S({kept:`${q}$&+,/:;=?@!()*`}),S({kept:"!$%&'()*+,-._~"}),S({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),S({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),S({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),S({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),S({kept:`${Ve};:&=+$,`,keepsOthers:!0}),S({kept:`${Ve}:@&=+$,;/`,keepsOthers:!0}),S({kept:`${Ve};/?:@&=+\
$,[]`,keepsOthers:!0}),S({kept:`${q}!$&'()*+,;=:`}),S({kept:`${q}!$&'()*+,;=`}),S({kept:`${Ve};,/?:@&=+$#`}),S({kept:`${q}!#$%&'()*+,/:;=?@[]`})];var zu=[...pn,...Ua,...Ka,...Ba,...Va,...Ma];function*Ga(e){for(let t of dn)yield t(e);for(let t of ut(e))yield t,yield Zu(t);for(let t of/^\w*$/.test(e)?pn:zu)
yield t(e)}function*za(e){for(let t of dn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of ut(e))yield t;for(let t of pn)yield t(e)}var Ja={from:37,to:512},
Qu=1024;function Qa(e){let t=Buffer.byteLength(e);if(t<Ja.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Qu&&G(e)?Rr(e,Na):[];return new Set(
[...n,...t<=Ja.to?ut(e).flatMap(r=>Rr(r,Or)):[]])}var Yu=[76,64];function Ya(e){let[t=""]=ut(e);return new Set(Yu.filter(n=>t.length>n).flatMap(n=>je(t,n)))}function Zu(e){
return e.replaceAll("+","-").replaceAll("/","_")}function Za(e){let t=new Set;for(let n of $(e)?[e,...ne(e)]:[e]){t.add(n);for(let r of Xu)t.add(r(n))}return t}var Xu=[e=>Pr(e,0),e=>Pr(e,1),e=>Pr(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),nf,rf,e=>e.replace(/[<>"'&]/g,t=>ef[t]??t)];function Pr(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var ef={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},tf={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function nf(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>tf[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function rf(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var of=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,sf=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,ec=100;function _r(e){if(!/^\s*[[{"]/.
test(e)||!Z(e))return;let t=[],n=[],r=0,o="";for(let[s,i,a]of e.matchAll(of))if(s==="{"||s==="[")r<ec&&(n[r]=o),r+=1,o=s==="["?o:"";else if(s==="}"||s==="]")r-=
1;else if(i===void 0)t.push({keys:Xa(n,r,o),text:s});else{let c=JSON.parse(i);a===void 0?t.push(...af(i,c).map(p=>({keys:Xa(n,r,o),text:p}))):(o=c,G(o)&&t.push(
{keys:[],text:o,isKey:!0}))}return t}function af(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function tc(e){let t=_r(e)?.filter(({isKey:n})=>n)??[];return[...new Set(
t.map(n=>n.text))]}function Xa(e,t,n){return[...e.slice(0,Math.min(t,ec)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function nc(e){return/^\s*[[{]/.test(e)&&Z(e)?e.
replace(sf,"$1"):void 0}function Z(e){if(!no(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var cf=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,pf=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Ar(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(cf)]:[...e.matchAll(pf)];if(t.length<2)return;let n=e.includes(
";")?lf:df;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function lf(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function df(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function rc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...uf(n)]:[r]}function uf(e){let t=Lr(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Lr(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var ff=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,mf=/^(\s*)- +(.*)$/,yf=/^\s*$/,xf=/^\s*(?:#|;|!|\/\/\s)/,
hf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function oc(e){let t=new Tr(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(yf.test(i)||hf.test(i)))if(xf.test(i))n.push(...ic(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Ir(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Ir(e){let t=ic(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Tr=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=ff.exec(t)??[];if(o===void 0)return this.#o(t);let i=Sf(o);if(G(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=mf.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return sc(t,n);let s=this.#a(n,o);return s===void 0?[{keys:t,text:n}]:[{keys:t,text:o==='"'?vf(
s):s.replaceAll("''","'")},{keys:t,text:s}]}#i(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+gf),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},gf=100;function Sf(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function sc(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...sc(e,n)];let r=wf(t);if(Z(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return bf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function wf(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function bf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var kf={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function vf(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):kf[o]??o)}function ic(e){return e.split(/[\s,;|"']+/).filter(t=>G(t)).map(t=>({keys:[],text:t}))}function ac(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Ef=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Rf=[64,76];function cc(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Ef,(r,o,s)=>(t.push(...Of(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function Of(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Rf.flatMap(o=>je(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var $f=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Pf=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function pc(e){let[,t,n]=Pf.exec(e)??[];if(t!==void 0&&n!==void 0)
return[mn(["password"],n)];let r=$f.exec(e)?.[1];if(r===void 0)return;let o=_f(r),s=o<0?[]:Af(r.slice(0,o)),[i="",...a]=r.slice(o+1).split(/[?#;]/),[,...c]=i.split(
"/");for(let p of c)s.push(...Ke([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(...Ke([lc(l)],d),...Ke([],d===""?l:""))}
return s.filter(({text:p})=>p!=="")}function _f(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function Af(e){let t=e.indexOf(":");return t<0?Ke([],e):[...Ke(["password"],e.slice(t+1)),...Ke([],e.slice(0,t))]}function Ke(e,t){
let n=lc(t);return n===t?[mn(e,t)]:[mn(e,n),mn(e,t)]}var mn=(e,t)=>({keys:e,text:t});function lc(e){try{return decodeURIComponent(e)}catch{return e}}function uc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Le(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:dc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:dc(i??a??"")})}return t}var Lf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function dc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>Lf[n]??"")}var Tf=[{name:"JSON",parts:_r},{name:"HTTP authorization header (Bearer, Basic)",parts:rc},{name:"URL, JDBC URL",parts:If},{name:"XML (Maven, .NET)",parts:uc},{
name:".netrc, .pgpass",parts:ac},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Ar},{name:"dotenv, INI, properties, .npmrc, YAML",parts:oc}];
function If(e){let t=pc(e);return t&&[...t,...e.includes(";")&&Ar(e.slice(e.indexOf(";")+1))||[]]}var Ff=12;function*yn(e,t=[],n=0){if(n>Ff)return;let r=Z(e)?void 0:
cc(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*yn(r.rest,t,n+1));return}for(let o of Nf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*yn(o.text,s.keys,n+1)))}}function Nf(e){if(e.length<Cf)return[];for(let{parts:r}of Tf){let o=r(e);if(o)return o}let t=Lr(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):$(e)?ne(e).flatMap(Ir):[]}var Cf=6;function xn(e,t){let{minLength:n}=t,r=Df(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Le(d)),s=new Map,i=(d,f)=>{te(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:f})},
a=ne(e),c=$(e)&&r.length>0?"whole":Fr(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Fr(d,o));for(let{text:d,isLine:f}of r){let m=f?jf(d,a.length):Fr(Le(d),o);i(
d,m),$(d)||i(Le(d),m)}let p=Bf(a,s,o),l=$(e)?nc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Df(e,{publicFields:t=[]}){let n=new Set(
t),r=[...yn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(_t);return o.length>0||!$(e)||Z(e)?o:r.filter(xo)}var fc=200,Uf=65536;
function Fr(e,t){return qf(e,t)?"whole":"leaf"}var Mf=128;function qf(e,t){if(e.length>Uf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||Z(e);return e.length<
Mf&&!n?!1:t.slice(0,fc).some(r=>r.length<e.length&&e.includes(r))}function Bf(e,t,n){if(![...t.keys()].some(s=>!$(s)))return"none";let r=n.slice(0,fc),o=s=>t.has(
s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function jf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var mc={masks:2e3,characters:524288};function X(e,t,n=xn(e,t).texts){let r=new hn(t.minLength);for(let{text:o}of n)$(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Hf(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Qa(o));return r.addAll(Ya(e)),[...r.all]}function yc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new hn(t);o.add(r);for(let s of[76,64])o.addAll(je(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Wf?o.addAll(ne(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(G)),[...o.all]}var Wf=1024;function gn({user:e,password:t},n){if(!te(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var hn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=mc.masks}add(t){return this.all.has(t)||!te(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=mc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Hf({text:e,kind:t}){if(t==="line")return;let n=$(e)?
new Set([e]):Za(e);for(let r of t==="leaf"?Ga(e):za(e))n.has(r)||$(r)||(n.add(r),yield r)}function Je(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Nr(e,t){let n=e.filter(s=>Oe(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Vf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Kf(s).
filter(i=>te(i,t)));for(let i of zf(s))o(gn(i,t))}return Je(r)}function Oe(e,t){return Cr(e,t)!=="none"}function Cr(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!te(n,t)?"none":r==="binary"?"whole":gc(e,t).cover}var xc=new WeakMap;function gc(e,t){let n=Sc(e),r=[t,...n,e.value].join(`
`),o=xc.get(e.secret)??new Map;xc.set(e.secret,o);let s=o.get(r)??xn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Vf(e,t){let n={minLength:t,
publicFields:Sc(e)};if(e.kind!=="binary")return X(e.value,n,gc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...yc(r,n),...Buffer.from(o).
equals(r)?X(o,n):[]]}function Sc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Kf({value:e}){return typeof e=="string"?tc(e).flatMap(
t=>[t,bt(t)]):[]}var hc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Jf=/pass|secret|token|key|pwd|credential/i,
Gf=5;function*zf({value:e}){let t=typeof e=="string"?F(e):void 0;if(!N(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>hc.test(
s)).slice(0,Gf),o=n.filter(([s])=>Jf.test(s)&&!hc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Qf=8192;async function wc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Qf)return Nr(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Yf();for(let i of Nr(s,t))o.push(i)}return Je(o)}function bc(){X('no secret: {"user": "name"}',{minLength:1}),X("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Yf(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Dr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Ta(cn(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[y,x]of await Zf(d.sessions,p,r))o.set(y,x);let{noAnswer:f}=d;for(let y of d.unopened.flatMap(x=>x.queries))f&&o.set(y,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let h=[...o].filter(Xf);if(m===void 0||h.length===0)break;r.runner.warning(tm(c,m,h));for(let[y]of h)o.delete(y);i=h.map(([
y])=>em(m,y))}return{results:o,sessions:s}}async function Zf(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Rt(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await vt(r,dt,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[
m,d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof b&&ue(m)&&o.set(l,m);return f})).flat()}function Xf(e){let[{reference:t},
n]=e;return n instanceof b&&ue(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function em(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function tm(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var kc=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Ur=3,nm=2;async function vc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=sm(s,t);if(kt(s))r.push(...await rm(s,i,n));else for(let a of i)r.push(...await gr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&kc.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):om(o,i,s)}if(o.size>0)throw cm([...o.
values()]);return r}async function rm(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await gr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${L(e)}: nothing gives ${g(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function om(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function sm(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw new u("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${T(`${O({request:e},"optional")} if there may be none`)}`});let r=am(e);if(r!==void 0&&n.length>1)throw new u(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:im(e,r)});return n}function im(e,t){return P(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function am({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function cm(e){let t=e.map(pm),[n,...r]=t;
if(!n||r.length===0)return n??Wt(new RangeError("Nothing failed."));let o=r.slice(0,Ur).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>Ur?[`and ${r.length-Ur}\
 more`]:[],i=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new u(n.code,[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,nm).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function pm({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${L(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Ec(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>Ia(e));let c=await Aa(e,t),p={region:i[0],accountId:c.
accountId},l=At(s,p,e.checkRotation),d=l.some(Rc)?lm(l,c,i,{services:t,keeping:n}):Dr(l,c,i,t),{result:f,claims:m}=await La(c,d),h=await Oa(f.results,c.reader);
r.info(dm(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let y=await va(await vc(s,h,r),process.platform);await r.mask(await wc(y,e.
exporting.minMaskLength,t.timeOver));let x=a.length>0?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y},t):void 0,R=await ji(y,o.now(),
e.expiry,x);return{job:c,claims:m,judged:R}}function Rc({reference:e}){return Et(e).isMinting===!0}async function lm(e,t,n,{services:r,keeping:o}){let{keepMinted:s,
keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Rc),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Dr(c,t,n,r);return await s(p,o,r),
{results:new Map([...a,...p]),sessions:l}}function dm(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(t.sub)} as ${e.reader.
role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var um=5;function Oc(e,t){let n=e.filter(a=>Oe(a,t)&&ho(a.value.trim()));if(n.length===0)return;let r=g(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!fm(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(mm),i=s.length===0?"":` What is no secret: ${s.slice(0,um).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function fm(e,t){return _t({keys:[e],text:t})}function mm(e){let[t]=e;if(!t)
return"";let n=L(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${g(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var ym=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function $c(e){return{by:ym.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Pc({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function _c(e,t){let n=[],r=[];for(let o of gm(e)){let{description:s}=o.secret,i=Sm(o);if(!s)continue;if(s instanceof b){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=lo(s,t);a&&n.push(uo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Ai(s,i)].filter(p=>p!==void 0))}return[...n,...xm(r)]}function xm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${g(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${hm(t)}`]:[]]}function hm(e){let t=e.map(({failure:i})=>$c(i)),n=t.find(({isExplicit:i})=>i);if(n)return Pc(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Qe({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Qe({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function gm(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Sm({name:e,request:{reference:t}}){let n=W(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var yt=864e5,Ac=[45*yt,400*yt],wm=7*yt,bm=12,km=.02,vm=5,Lc=18,Em='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Ic(e,t){
let n=Rm(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Ac.find(d=>r(d).filter(o).length>1)??Ac[1],i=r(s).slice(0,bm),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*km,{tick:p,format:l}=_m(a-t);return["```mermaid",`%%{init: ${Em}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${Om(d,t,c)}`),"```",""]}function Rm(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function Om({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Lc?`${s.slice(0,Lc)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?Pm(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-vm*o),r];return`${c}\
 ${i}${a} :${$m(e-r,n)}${Tc(p)}, ${Tc(l)}`}function $m(e,t){return e<=0?"crit, ":t==="ok"?"":e<=wm?"active, crit, ":"active, "}function Pm(e){return V(e).replace(
/^(\d+ \S+) .*/,"$1")}function Tc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function _m(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:yt,counts:[1,2,5,10],format:"%-d %b"},{name:"month",length:30*
yt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==void 0)return{tick:`${i}${n}`,format:s}}
return{tick:"6month",format:"%b %Y"}}var Am=500,Lm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Nc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Fc(i)-Fc(a)).
slice(0,Am),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Ce(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Ic(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Tm(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Tm(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Mr(Im(ye(s.at,t.now)),`${Ce(s.source)}, ${po(s.at)}`):"not known",p=`version ${se(
o.versionId.slice(0,8))} ${Ce(o.stages.join(", "))}`;return`| ${[Mr(se(n),Fm(e,t)),`${Lm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Mr(se(r.text),
a===void 0?p:`${p}, ${V(a)} old`)].join(" | ")} |`}function Im(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Mr(e,t){return`${e}<br><sub>${t}</sub>`}function Fm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&o.unshift("file"),Oe(e,r)||o.push(e.public?
"public":"not masked"),o.join(", ")}function Fc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Cc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Dc(e,t,{maxAge:n},r){Cc([...Nm(e,t,n)],"expiry, age and rotation",r)}function Nm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:d}=s;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${Yt(s,t)}. ${Bi(s,t)}`)}if(l){let f=V(d.maxAge??n??0);r.set(`${i.arn} age`,`${d.
text} was last changed ${V(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),..._c(e,t)])}function Uc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:x})=>x).filter(x=>!n.has(x)),l=o?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${g(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${g([...n])}`),r.length>0&&i.notice(`No output for ${g(r)}: another output has that name\
, compared without case.`);let d=t.filter(Dm).map(({name:x})=>x);d.length>0&&i.notice(`${g(d)} ${d.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(x=>!Oe(x,c.minMaskLength)).map(({name:x})=>x);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${g(f)}`);let m=t.filter(x=>Cr(x,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${g(
m.map(({name:x})=>x))}`);let h=Oc(t,c.minMaskLength);h!==void 0&&i.info(h);let y=t.filter(({expiry:x})=>x).sort((x,R)=>Number(x.expiry?.at)-Number(R.expiry?.at))[0];
y?.expiry&&i.info(`Next to expire: ${y.name} ${ye(y.expiry.at,a.now())} (${y.expiry.source})`),s.jobSummary&&i.summarize(Nc({id:e,isRenewal:o,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Cm)}))}function Cm(e){let{name:t}=yo(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${V(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function Dm({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Mc(e,{credentials:t},{runner:n,clock:r}){let o=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be: ${g(s)}`);for(let i of e)i.expiry&&n.info(
Yt(i,r.now()))}async function qc(e,t){let{runner:n,directory:r}=t;Vi(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Pi(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Mm(e,o,t);if(e.identity&&!t.provider.isAvailable)throw kn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([jc(e,o,t),r.lock.announce(e.network.
timeout)]);await Um(e,{...s,id:o.leaseId},t)}catch(s){throw await Bc(o,t),s}finally{r.lock.leave()}}async function Bc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Um(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ya({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Uc(p,e,s)}
async function jc(e,t,n){let{runner:r,clock:o}=n,s=await Ec(e,n,t),{judged:i}=s;return Dc(i,o.now(),e.expiry,r),Wi(i,o.now(),e.expiry),e.expiry.isRequired&&Hi(i),
s}async function Mm(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw n.runner.conceal(),kn(n.origin,{maySkip:!0});r=await jc(e,t,n),Mc(r.judged,e,n)}finally{
await Bc(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Wc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var qm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Hc=qm("setImmediate");var Bm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Vc=Bm("setTimeout");function Kc(e,{timeout:t,maxAttempts:n},r){return{full:new Ge(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new Ge(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var Ge=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#r(
t,s=>n(o,s))}catch(s){if(!(s instanceof b))throw s;let i=xt(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(o,r.get("slow down")??0)||a>=Kr[i])throw s;let c=Jr(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Vc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw qr(t,s)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n){let r=this.#e.signal;if(r.aborted)throw qr(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=jm(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function jm(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
qr(t):new b(t,{kind:"timeout"})))})}function qr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Wm=process.getBuiltinModule("node:fs"),Hm=e=>Wm[e];var Jc=Hm("readFileSync");var Vm=process.getBuiltinModule("node:os"),Km=e=>Vm[e];var Br=Km("homedir");var Jm=process.getBuiltinModule("node:path"),Gm=e=>Jm[e];var Gc=Gm("join");function zc({AWS_CONFIG_FILE:e}){try{return Yc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Qc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Yc(e,"credentials")}catch{return""}}function Yc(e,t){let n=e||Gc(Br(),".aws",t);return Jc(n.replace(/^~(?=[\\/])/,Br()),"utf8").replace(/^\ufeff/,"")}function $e(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var zm=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function Zc(e,t){let n=zm.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function Xc(e){return t=>{Promise.resolve().then(()=>Qm(t(),e)).catch(()=>{})}}async function Qm(e,t){let n=new Set(e.filter(r=>!Zm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Ym(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function Ym({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,$e(e.service,t))}function Zm({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=$e(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Zc(o,t);return r.connections.connectAhead(i,n),!0}var Sn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Xm=process.getBuiltinModule("node:os"),ey=e=>Xm[e];var jr=ey("devNull");function ep(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=jr,e.AWS_SHARED_CREDENTIALS_FILE=jr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function tp(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var ty=1e4;function np(e,t){let n=Math.min(ty,e.remaining/3),r=new Ge(e,{maxAttempts:1,attemptTimeout:n});return(o,s)=>r.run("verification request",(i,a)=>ny(o,
s,a,t))}async function ny(e,t,n,r){if(e.kind==="github"){let{checkGitHubToken:s}=await import("./lease-adapters-github-token-check.js");return s(e.api,t,n)}let o={"user-agen\
t":"secret-lease",[e.header]:e.template.replaceAll("{value}",()=>t)};return{status:await zr("verification request",new URL(e.url),{headers:o,signal:n,connections:r})}}function rp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:$e(n,e),attempts:t[o.retryBudget]})}}var Wr=4;function sp(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:op(r),password:op(o)};return[...X(o,{minLength:Wr}),...X(s.password,{minLength:Wr}),...gn(s,Wr)]})}function op(e){
try{return decodeURIComponent(e)}catch{return e}}async function ip(e){await e.mask(Je(sp(e.environment)))}async function ap({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Gr(n.environment)}){let{environment:i}=n;await ip(n),s.tryFamilyFor(t.familyTimeout);
let a=new Sn(t.timeout),c=Kc(a,t,A=>n.debug(A)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then(A=>A.stsServices($e("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),y={runner:n,directory:r,clock:o,provider:Qr(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then(bc,()=>{})}}),verifyToken:async(...A)=>{let[de]=await Promise.all([f(),Hc()]);return de.verifyToken(...A)},origin:Tt(i),
timeOver:a.signal,readAwsConfig:zc,readAwsCredentials:()=>Qc(i),verifyWithService:np(a,s),revokeTokens:async A=>(await import("./token-revoker.js")).revokeTokens(
A,i),connectAhead:Xc({...p,waiting:m.promise,loadSts:d}),sts:tp(d),openClient:rp(p,c),aws:p,attempts:c},x=e?ep(process.env):()=>{};return{...y,close:()=>{a.stop(),
s.close(),x()}}}var rR=e=>ti(async t=>{let{environment:n}=t,r=Tt(n);if(pi(Ht)==="skip"&&r!=="own"&&!Yr(n))return Wc(r,t);let o=await $i(Ht,n),s=new Ut(n.RUNNER_TEMP),i=new Lt,a=await ap(
o,{runner:t,directory:s,clock:i,connections:e});try{await qc(o,a)}finally{a.close()}});export{rR as runLease};
