const require=process.getBuiltinModule;
import{a as uo,b as fo}from"./lease-domain-rotation-rotation.js";import{a as eo,b as to,c as Rn,d as I,e as no,f as ro,g as Ae,h as Ye,i as Ze,j as Pt,k as xo}from"./lease-domain-credentials-credentials.js";
import{a as V,b as ye,c as lo}from"./lease-domain-span.js";import{a as fe}from"./lease-inputs-lines.js";import{A as ho,B as G,C as go,D as Te,a as g,b as j,
c as me,d as F,e as oo,f as N,g as gt,h as St,i as wt,j as bt,k as On,l as kt,m as so,n as ee,o as H,p as vt,q as io,r as ao,s as Et,t as co,u as po,v as te,w as Le,
x as ne,y as P,z as Lt}from"./lease-domain-listing.js";import{a as Qe,b as Rt,c as mo,d as yo,e as Ot,f as $t,g as Tt,h as et,i as So,j as wo,k as bo}from"./lease-domain-in-parallel.js";
import{a as W,b as L}from"./lease-domain-requests-request.js";import{a as _t,b as Xe,c as At,d as xe}from"./lease-domain-expiry-expiry.js";import{a as En,b as Zr,c as Xr}from"./lease-adapters-oidc.js";
import{a as u}from"./lease-domain-error.js";import{a as Qr,c as Yr}from"./lease-adapters-connections.js";import{a as k,c as ht,d as Gr,e as ue,f as zr}from"./lease-domain-failure.js";
import"./lease-runtime.js";var It=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var lp=process.getBuiltinModule("node:fs"),dp=e=>lp[e];var ko=dp("readFileSync");function vo(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}
function Eo(e){let{repository:t}=e??{};return t?.private===!1}function Ft(e){return vo(Oo(e),e.GITHUB_ACTOR)}function Ro(e){return Eo(Oo(e))}function Oo({GITHUB_EVENT_PATH:e}){try{return JSON.parse(ko(e??"","utf8"))}catch{
return}}var up=process.getBuiltinModule("node:fs"),he=e=>up[e];var $o=he("lstatSync");var $n=he("readFileSync");var Nt=he("readdirSync");var Po=he("renameSync");var Pn=he("rmSync");var _o=he("rmdirSync");var Ao=he("writeFileSync");var fp=process.getBuiltinModule("node:path"),_n=e=>fp[e];var An=_n("dirname");var C=_n("join");var Lo=_n("relative");function Ie(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var mp=process.getBuiltinModule("node:fs"),ge=e=>mp[e];var To=ge("closeSync");var Io=ge("existsSync");var tt=ge("lstatSync");var Fo=ge("openSync");var No=ge("readdirSync");var Co=ge("rmSync");var Do=ge("rmdirSync");var yp=process.getBuiltinModule("node:path"),xp=e=>yp[e];var nt=xp("dirname");import{DatabaseSync as vp}from"node:sqlite";var hp=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Uo=hp("setTimeout");var gp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Mo=gp("randomUUID");var Sp=process.getBuiltinModule("node:fs"),rt=e=>Sp[e];var Ct=rt("lstatSync");var Ln=rt("mkdirSync");var qo=rt("readdirSync");var Tn=rt("rmdirSync");var Bo=rt("unlinkSync");var wp=process.getBuiltinModule("node:path"),jo=e=>wp[e];var Wo=jo("dirname");var In=jo("join");var D=process.platform==="win32"?await import("./lease-adapters-short-path.js"):void 0;function we(e){if(!R(e)&&!bp(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function bp(e){try{Ln(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw Fe(t);if(!Fn(Wo(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{fix:"Nothing w\
as exported. An earlier step or job put something in its place; find out which, and remove it."})}return R(e)?(D?.closeFolder(e),!0):(Tn(e),!1)}function Fn(e){let t=In(
e,`secret-lease-trial-${Mo()}`);try{return Ln(t,{mode:448}),R(t)}catch(n){throw Fe(n)}finally{be(t)}}function Fe(e){return new u("E_DISK","The record or a file \
could not be written under RUNNER_TEMP; nothing is exported.",{fix:Vo(e)?"Another program has one of these files open, so that Windows refuses to replace it. Le\
t the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function be(e){let t=Ct(e,{throwIfNoEntry:!1});if(t===
void 0)return[];try{if(!t.isDirectory())return Se(()=>Bo(e)),[];let n=qo(e).flatMap(r=>be(In(e,r)));return n.length>0?n:(Se(()=>Tn(e)),[])}catch{return[e]}}var kp=1e3,
Ho;function Se(e){for(;;)try{return e()}catch(t){if(Ho??=Date.now()+kp,!Vo(t)||Date.now()>Ho)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function Vo(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function R(e){let t=Ct(e,{throwIfNoEntry:!1});return t?.
isDirectory()===!0&&Ko(t)}function ot(e){let t=Ct(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Ko(t)}function Ko({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}var Ep={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Rp=15,Dt=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=No(nt(this.#e));if(n.length>0)return;Co(this.#e,{force:!0}),
Do(nt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Pp();await Uo(Rp)}}#i(t){let n;try{let r=this.#a();if(n=new vp(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Ep[t]),tt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Op||o==="ENOENT"||s===$p&&!Io(this.#e))return;let i=tt(nt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:_p(r)}}#a(){
we(nt(this.#e));let t=tt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(To(Fo(this.#e,"a",384)),tt(this.#e).ino)}},
Op=5,$p=14;function Pp(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function _p(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Ap=process.getBuiltinModule("node:fs"),Ne=e=>Ap[e];var Nn=Ne("chmodSync");var Jo=Ne("mkdirSync");var Go=Ne("readFileSync");var zo=Ne("renameSync");var Qo=Ne("rmSync");var Yo=Ne("writeFileSync");var Lp=process.getBuiltinModule("node:path"),Ut=e=>Lp[e];var Zo=Ut("basename");var Xo=Ut("dirname");var ke=Ut("join");var Cn=Ut("relative");var Tp=process.getBuiltinModule("node:url"),Ip=e=>Tp[e];var es=Ip("fileURLToPath");function Dn(e){return`'${e.replaceAll("'","'\\''")}'`}function Un(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function ts(e){return`"${e.replaceAll("%",
"%%")}"`}var Mn={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function rs({node:e,script:t,
nearby:n}){let r=Object.entries(Mn),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Dn(e)} ${Dn(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${ns(e,n.node)} ${ns(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function ns(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?ts(e):`"%~dp0${t.replaceAll("%","%%")}"`}var os=es(new URL("cli.js",import.meta.url)),Mt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ke(t,"bin"),this.#t=ke("bin",D?"secret-lease.cmd":
"secret-lease")}get path(){let t=ke(this.#e,this.#t);if(!D||Un(t))return t;let[n,r]=[Xo(this.#e),Zo(this.#e)];return ke(D.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:Cn(this.directory,t),script:Cn(this.directory,os)},r={node:t,script:os,nearby:n},o=rs(r);if(D&&o.set("secret-lease.ps1",D.pwshLauncher(
r,Mn)),we(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{Jo(s,{mode:448}),D?.closeFolder(s);for(let[i,a]of o)Yo(ke(s,i),a,{mode:320,flag:"\
wx"});this.remove(),Se(()=>zo(s,this.directory)),Nn(this.directory,320)}catch(i){throw Qo(s,{recursive:!0,force:!0}),Fe(i)}}remove(){return R(this.directory)&&Nn(
this.directory,448),be(this.directory)}#n(t){return R(this.directory)&&[...t].every(([n,r])=>{let o=ke(this.directory,n);return ot(o)&&Go(o,"utf8")===r})}};function Fp(e){let t=C(e,"secret-lease"),n=process.getuid?.();if(n===void 0||R(t))return t;let r=`${t}-${n}`,o=$o(t,{throwIfNoEntry:!1});return R(r)||o!==void 0&&
o.uid!==n?r:t}var qt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Fp(t),this.launcher=new Mt(this.#e),this.lock=new Dt(this.#t,()=>this.isClosed())}recordPath(t){return C(
this.#e,`${t}.json`)}isClosed(){return R(this.#e)?!0:Fn(An(this.#e))}stayedOpen(){return D?.stayedOpen()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return we(this.#e),this.#o(C(this.#e,t),n,r)}filePath(t,n){return C(this.#e,t,n)}readFile(t,n){if(!R(this.#e)||!R(C(this.#e,t)))return;let r=this.
filePath(t,n);return ot(r)?$n(r):void 0}fileNames(t){let n=C(this.#e,t);return Ie(t)&&R(this.#e)&&R(n)?Nt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&be(
this.filePath(t,n))}records(){return this.#n().filter(ot).map(t=>Se(()=>$n(t,"utf8")))}remove(t){if(!Ie(t)||!R(this.#e))return[];let r=Nt(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>be(C(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Lo(An(this.#e),o))}removeLock(){if(!(!R(this.#e)||this.#n().
length>0))try{Pn(this.#t,{force:!0}),_o(this.#e)}catch{}}get#t(){return C(this.#e,"lock")}#n(){return R(this.#e)?Nt(this.#e).filter(n=>n.endsWith(".json")&&Ie(n.
slice(0,-5))).map(n=>C(this.#e,n)):[]}#o(t,n,r){we(t);let o=C(t,n),s=`${o}.${process.pid}`;try{Ao(s,r,{mode:384,flag:"wx"}),Se(()=>Po(s,o))}catch(i){throw Pn(s,
{force:!0}),Fe(i)}return o}};var Np=process.getBuiltinModule("node:fs"),ss=e=>Np[e];var is=ss("appendFileSync");var qn=ss("existsSync");var Cp=process.getBuiltinModule("node:os"),Dp=e=>Cp[e];var as=Dp("EOL");function re(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Bt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function oe(e,t,n){let r=new Bn(e,t,n);process.stdout.write(r.toString()+as)}var cs="::",Bn=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=cs+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${qp(o)}`)}}return t+=`${cs}${Mp(this.message)}`,t}};function Mp(e){return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function qp(e){
return re(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Bp=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ps=Bp("randomUUID");var Wp=process.getBuiltinModule("node:fs"),ls=e=>Wp[e];var ds=ls("appendFileSync");var us=ls("existsSync");var Vp=process.getBuiltinModule("node:os"),Kp=e=>Vp[e];var jt=Kp("EOL");function jn(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!us(n))throw new Error(`\
Missing file at path: ${n}`);ds(n,`${re(t)}${jt}`,{encoding:"utf8"})}function fs(e,t){let n=`ghadelimiter_${ps()}`,r=re(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${jt}${r}${jt}${n}`}var Gp=process.getBuiltinModule("node:os"),zp=e=>Gp[e];var ms=zp("EOL");var Yp=process.getBuiltinModule("node:path"),Zp=e=>Yp[e];var ys=Zp("delimiter");var Wt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Wt||(Wt={}));function xs(e){oe("add-mask",{},e)}function hs(e){process.env.GITHUB_PATH||""?jn("PATH",e):oe("add-path",{},e),process.env.PATH=`${e}${ys}${process.env.PATH}`}function gs(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Ss(e){oe("debug",{},e)}function ws(e,t={}){oe("error",Bt(t),e instanceof Error?e.toString():e)}function bs(e,t={}){oe("warning",Bt(t),e instanceof Error?
e.toString():e)}function ks(e,t={}){oe("notice",Bt(t),e instanceof Error?e.toString():e)}function vs(e){process.stdout.write(e+ms)}function Es(e,t){if(process.env.GITHUB_STATE||"")return jn("STATE",fs(e,t));oe("save-state",{name:e},re(t))}function ve(e){return e.replace(tl,"$1ACCOUNT$2-??????$3").replace(nl,"$1").replace(sl,"$1ACCOUNT").replace(rl,(t,n,r,o)=>n.startsWith(o)?r:t).replace(ol,"$1ACC\
OUNT").replace(il,"$1")}var tl=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,nl=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
rl=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,ol=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
sl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,il=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Ee(e,t){return t==="win32"?e.toUpperCase():e}function Rs(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Ee(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Ee(String(s),t))??""]})}function Ht(e){return Os(Os(e,"Resource","Action"),"Action","Resource")}function Os(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,$s(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>$s(a[t]));return{...o,statement:{...o.statement,[t]:al([...new Set(i)])}}})}function $s(e){return e===void 0?[]:[e].flat()}function al(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Ps({code:e,message:t,fix:n,statements:r}){return{code:e,message:ve(t),fix:n&&ve(n),statements:JSON.parse(ve(JSON.stringify(r)))}}var cl=4e3;function _s(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...pl(s),...i,...o?.split(`
`)??[]],c=Ht(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Qe(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=cl?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var Wn=160;function pl(e){if(e.length<=Wn)
return[e];let t=e.slice(0,Wn+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Wn/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function se(e){return`<code>${As(e)}</code>`}function Ce(e){return As(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function As(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function Ls(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function Ts(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`);return[`### \u{1F534} ${se(n)}`,"",[`**${De(s)}**`,...i.map(De)].join(`<br>
`),...o===void 0?[]:["","**What to do**","",ll(o.split(`
`))],...Ht(e.statements).flatMap(({addTo:a,statement:c})=>["",`${De(a)}:`,"","```json",JSON.stringify(c,null,2),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t}\
)`:`What ${n} means: ${De(t)}`].join(`
`)}function ll(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?De(n):`${De(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function De(e){return/^\s*aws [a-z]/.test(e)?se(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?se(n):Ce(n)).join("")}function Is(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Vt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var dl=process.getBuiltinModule("node:fs"),Ue=e=>dl[e];var Fs=Ue("accessSync");var Ns=Ue("appendFileSync");var Cs=Ue("constants");var Ds=Ue("existsSync");var Us=Ue("statSync");var Hn=Ue("truncateSync");function Jn(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ds(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!ul(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function ul(e){try{return Fs(e,Cs.W_OK),
!0}catch{return!1}}function qs({variables:e,outputs:t},n,r=()=>{}){Jn(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Kn(i)}});ml(()=>{try{Ms(n.GITHUB_ENV??"",e),Ms(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Kn(i)>a&&Hn(i,a);throw Gn("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Ms(e,t){t.size>0&&Ns(e,[...t].map(fl).join(""))}function Bs(e){Kn(e)>0&&Hn(e)}function Gn(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Vn=process.platform==="win32"?`\r
`:`
`;function fl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Vn}${t}${Vn}${n}${Vn}`}function Kn(e){return Us(e,{throwIfNoEntry:!1})?.
size??0}function ml(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}var yl=process.getBuiltinModule("node:fs"),js=e=>yl[e];var Ws=js("existsSync");var Hs=js("realpathSync");var xl=process.getBuiltinModule("node:path"),Vs=e=>xl[e];var Ks=Vs("join");var Js=Vs("sep");var hl=process.getBuiltinModule("node:url"),gl=e=>hl[e];var Gs=gl("fileURLToPath");var Sl="docs/troubleshooting.md";function zs(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=wl(t),o=`${Sl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function wl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=bl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function bl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Qs=Gs(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Zs(e,t){let{GITHUB_WORKSPACE:n}=t;return zs(e,{environment:t,root:Ys(Qs),workspace:n&&Ys(
kl(n)),isOwnClone:Ws(Ks(Qs,".git"))})}function Ys(e){return e.split(Js).join("/")}function kl(e){try{return Hs(e)}catch{return e}}async function Xs(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Rl(t,()=>{for(let s of e)for(let i of El(s))xs(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var vl=process.env.ACT==="true";function El(e){return/^[\x00-\x7f]/.test(e)?[e]:vl?[`
${e}`,e]:[`
${e}`]}function Rl(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var ei=24;function ti(e=process.versions.node){if(!(Number.parseInt(e,10)>=ei))throw new u("E_RUNNER",`This action needs Node ${ei}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var zn=class{environment;#e=new Set;#t=Promise.resolve();#n=!1;constructor(t){this.environment=t}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.has(r));
for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Xs(n)])),await this.#t}info(t){vs(this.#r(t))}debug(t){Ss(this.#r(t))}notice(t){ks(this.#r(
t))}warning(t){bs(this.#r(t))}fail(t,n){let r=Zs(t.code,this.environment),{lines:o,apart:s}=_s(t,r);for(let i of s)this.info(i);ws(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(Ts(this.#n?Ps(t):t,r)),process.exitCode=Wt.Failure}handOver(t){qs(t,this.environment,()=>{t.onPath!==void 0&&this.#o(t.onPath)})}conceal(){
this.#n=!0}saveState(t,n){try{Es(t,n)}catch(r){throw Gn("What the end of the job needs could not be written; nothing is exported.",r)}}dropState(){Bs(this.environment.
GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!qn(n)))try{let r=this.#n?ve(t):t;is(n,`${Ls(r)}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&qn(n)?hs(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return Is(this.#n?ve(t):t)}};function Kt(e){return gs(e,{trimWhitespace:!1})}async function ni(e){
let t=new zn(Rs(process.env,process.platform));try{Ro(t.environment)&&t.conceal(),ti(),Jn(t.environment),await e(t)}catch(n){t.fail(Vt(n),!/^\s*false\s*$/i.test(
Kt("job-summary")))}}function ri(e,t){if(e!=="")return ii("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Qn(e,t,n,r){let o=t(e).trim();
return o!==""?ii(e,o):si(n[r]||n.AWS_ENDPOINT_URL||"")}function oi({AWS_ENDPOINT_URL:e=""}){return si(e)}function si(e){return URL.canParse(e)&&ai(new URL(e))?e:
void 0}function Jt(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&ai(t))&&!t.username&&!t.password}function ii(e,t){
if(!Jt(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.\
0.1, [::1] or localhost."});return t}function ai({hostname:e}){return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}var Gt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","export-credentials":"none","role-duration-seconds":"3600","aws-profile":"secret-le\
ase","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","job-summary":"true",cli:"\
true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"true","job-summary":"true"},
rotate:{when:"always","command-timeout":"1m",rollback:"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"tru\
e"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"expired","issue-title":"Secrets need attention","job-summary":"true",timeout:"10m","retry-ma\
x-attempts":"8"}};function zt(e,t){return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function U(e,t){return e(t).trim()!==""}function Qt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!U(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}var Ol=64;function ci(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Yn(`${r}-${o}`),a=Yn(s).slice(0,16);return`${Yn(n).slice(0,Ol-i.length-a.length-2)}-${i}-${a}`}function Yn(e){return e.replace(/[^\w+=,.@-]/g,"-")}function pi(e,t,n){let r=_l(e,t,n),o=Al(e);return Pl(e),{identity:o&&Il(e,t,o,r[0]),regions:r,allowedAccountIds:Cl(e),network:Dl(e,t),warnings:Qt(e,$l)}}var $l=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Pl(e){if(!U(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!U(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function _l(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=U(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d})=>d.kind==="arn"?d.region:""),a=e("\
aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region is empty, a\
nd neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,...p].find(
d=>!/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:"Allowed: a regi\
on, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function Al(e){let t=e("role-to-assume").trim();return t===""?
void 0:Rn("The input role-to-assume",t)}function Ll(e){return fe(e("role-chain")).map(({line:t,text:n})=>Rn(`Line ${t} of role-chain`,n))}function Tl(e,t){if(e!==
""){if(t.length===0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Gi\
ve the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_IN\
PUT","The input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Il(e,t,n,r){let o=r.
startsWith("cn-"),s=Ll(e);return{role:n,chain:s,externalId:Tl(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?".cn":""}`,issuer:ri(
e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ci(e("role-session-name").trim(),t),policy:Nl(e("session-policy").trim()||"scoped"),requiredClaims:Fl(e)}}
function Fl(e){return fe(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,
claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=producti\
on` or `ref=refs/heads/release/*`."})})}function li(e){let t=zt(e,Gt.lease);return Ze("on-no-token",t("on-no-token"),["error","skip"])}function Nl(e){return e===
"scoped"||e==="none"?{kind:e}:{kind:"given",policy:eo("session-policy",e,["scoped","none"])}}function Cl(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(
r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowe\
d: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Dl(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{
timeout:Ae("timeout",e("timeout")),maxAttempts:Ye("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Ye("auto-select-family-attempt-time\
out",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Qn("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Qn("secre\
tsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:oi(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ie=["false"],di=()=>!0,ui=e=>e("export-credentials").trim()==="env",Yt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",Ul={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Yt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Yt}`},"role-chaining":{unsaid:ie,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:ie,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:di},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:ie,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:ui},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===ui(e)},"overwrite-aws-profile":{unsaid:ie,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:di},"disable-retry":{unsaid:ie,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:ie,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:ie,instead:Yt},"force-skip-oidc":{unsaid:ie,instead:Yt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function fi(e){let t=Object.entries(Ul).filter(([o,{unsaid:s=[]}])=>U(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}function v(e,t,n,r={}){let o=[];return r.allowed!==void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?
r.meant:st(r.meant)}`),o.length===0&&o.push("Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional"),new u(e,`Lin\
e ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function st({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Xn(t,n),...r].join(" ").trimStart()}function Xn(e,t){return t===void 0?
e:`${e}#${t}`}function hi(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Ml(n),[s,...i]=ql(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Ml(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function ql(e,t){let n=[],r=mi(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=jl(e,r,t);n.push(e.slice(r,o)),r=mi(e,o)}return n}function mi(e,t){let n=t;for(;n<e.length&&er(e,n);)n+=1;return n}var er=(e,t)=>/\s/.test(e.charAt(
t)),Bl={"[":"]","(":")","{":"}"},yi="expires=";function jl(e,t,n){let r=t;for(;r<e.length&&!er(e,r);){if(e.charAt(r)==="#")return xi(e,r+1,n);if(e.startsWith(yi,
r)&&r===t)return xi(e,r+yi.length,n);r+=1}return r}function xi(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!er(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Wl(e,o,n);continue}let a=Bl[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Zn(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Zn(n,`${s} is missing`);return o}function Wl(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Zn(n,`a ${r} is missing`)}function Zn(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var tr=new Map([["optional",Zt("optional",{optional:!0})],["public",Kl],["only",Jl],["file",Zt("file",{file:!0})],["base64",Zt("base64",{base64:!0})],["trim",Zt(
"trim",{trim:!0})],["stage",Gl],["version",zl],["expires",Yl],["max-age",Ql]]),Hl="optional, public, public=FIELD,\u2026, only=NAME,NAME_*, file, base64, trim, stage\
=LABEL, version=ID, expires=\u2026, max-age=DURATION";function gi(e,{options:t}){let n=e.options.map(nr).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.
map(({key:r,value:o=""})=>[r,o]))}function Si(e,t){let n={optional:!1,public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=nr(
o),a=Object.hasOwn(t.options,s),c=tr.get(s);if(!c&&!a)throw ed(e,o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c)
continue;let l=c(i,(d,f)=>v("E_REQUEST",e.line,d,Vl(e,o,f)),t);n={...n,...l,version:{...n.version,...l.version}}}return n}function nr(e){let t=e.indexOf("=");return t<
0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+1)}}function Vl(e,t,n){let r=wi(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function wi(e,t){
if(!/^(?:only|public)=/.test(t))return;let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>tr.has(nr(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),
c=[a.join("="),...s].flatMap(l=>l.split(",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}
function Zt(e,t){return(n,r)=>{if(n!==void 0)throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Kl(e,t){if(e===void 0)return{
public:"all"};let n=e.split(",");if(n.includes(""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function Jl(e,t){
let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e===
"*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!ee(o.replace(
/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.endsWith("*")?void 0:H(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another n\
ame")}return{only:r}}function Gl(e,t){if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function zl(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Ql(e,t){let n=ro(e??"");
if(!n)throw t("max-age needs a duration above zero.",no);return{maxAge:n}}function Yl(e,t){let n="expires=never, expires=own, expires=2027-01-31, expires=2027-0\
1-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Zl(e,()=>t(`expires=${e} is no date.`,n))}}function Zl(e,t){if(e===
"never"||e==="own")return{kind:e};if(!/^[+-]?\d/.test(e))return{kind:"selector",expression:e};let n=Xl(e);if(!n)throw t();return{kind:"at",at:n}}function Xl(e){
let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.
isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function ed(e,t,n,{options:r}){if(t.startsWith(
"#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with "# "',meant:{...e,selector:t.
slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public)=/.test(c)),s=o===void 0?void 0:wi(e.options,
o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v("E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"\
a list with commas and without white space",meant:{...e,options:s}});let i=td(n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t}\
 is no option.`,{allowed:[...Object.values(r),Hl].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function td(e){let t=e.toLowerCase().slice(0,2);return t.
length<2?void 0:[...tr.keys()].find(n=>n.startsWith(t))}async function ki(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await nd(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return md(t),t}async function nd(e,t,n){let r;try{let i=hi(e,t);r=i&&await rd(i)}catch(i){
throw(await it())("secrets",e,t,void 0,n)??i}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||!/^[A-Za-z_]\w*=./.test(s.name))return r;
throw(await it())("secrets",e,t,`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`)}async function it(){return(await import("./lease-inputs-foreign-line.js")).
foreignLine}async function rd(e){let t=await yo(e.reference),n=id(e),r=sd(e,t),o=ad(e),s=Si(e,t),i={line:e.line,text:Xn(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await yd(i,e),ld(i,e),await od(i),i}async function od({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await io(n):
void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer begin\
ning"})}}function sd(e,t){let n=t.readReference(e.reference,gi(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===
""?v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${j(
e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function id(e){if(e.selector===void 0)
return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"ther\
e is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}
function ad(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw cd(e,t);let n=t.endsWith("*")?
t.slice(0,-1):t;if(!ee(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several \
names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=H(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"a\
nother NAME"});return{kind:"exact",name:t}}function cd(e,t){let n=st({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t}\
 stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${pd(r[1]??"",r[2]??"")}${r[2]}\
,${n}`}})}function pd(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function ld(e,t){let n=[...dd(e,t),...ud(e,t)].find(({when:r})=>r);
if(n)throw v("E_REQUEST",t.line,n.wrong,n.hint)}function dd({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&wt(t.expression)!==
void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before\
 the comma, or no NAME",meant:{...r,name:`${r.name}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values\
, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="j\
mespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind===
"jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function ud(e,t){
let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>({...t,options:t.options.filter(p=>!c.includes(p.split("=")[0]??""))}),a=r.kind==="fields"||o.kind===
"prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field o\
f it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("b\
ase64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i(
"trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},
{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never be\
side base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes \
one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* or a whole secret",meant:fd(t)}},{when:e.only!==void 0&&!Et(e),wrong:"only\
= lists names that data may give, and this line gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i(
"only")}},{when:bi(e.only)!==void 0,wrong:`only= lists ${bi(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATUR\
E_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a \
version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function bi(e=[]){
return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function fd(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}
function md(e){let t=new Map;for(let n of e)for(let r of po(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the variable ${r}\
 already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function yd(e,t){let{selector:n,expires:r}=e,o=L(e);
if(n.kind==="jmespath"&&await On(n.expression,o,s=>st({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expires=${i}`:
a);await On(r.expression,o,i=>st({...t,options:s(i)}))}}var vi={uppercase:"upper",lowercase:"lower",none:"kept"};async function Ei(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await xd(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function xd(e,t,n){let r;try{
r=hd(e,t,n)}catch(o){throw(await it())("secret-ids",e,t)??o}if(!/^[A-Za-z_]\w*=[^,]+$/.test(e))return r;throw(await it())("secret-ids",e,t,`A secret that is cal\
led so takes an alias before it: ALIAS, ${e}`)}function hd(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),
[a,c]=i===void 0?[void 0,s]:[s,i],p=Sd(c,t);return a&&wd(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:gd(a,p),letterCase:vi[r]},selector:{kind:n?
"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function gd(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!==
"aws"&&e===void 0?t.arn:e}function Sd(e,t){let n=mo(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.
reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:"Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in \
*, each after an alias and a comma if it needs one."})}function wd(e,t,n,r){let o=kt(so(e),vi[r]),s=e===o?H(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var bd=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function rr(e){let t=fe(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return bd.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Ri="Authorization: Bearer {value}",kd="NAME github, or NAME https://HOST/PATH [Header: text with {value}]";function Oi(e,t){return fe(e).map(({line:n,text:r})=>{
let[,o="",s="",i=""]=/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(r)??[];if(!ee(o))throw z(n,`"${r}" does not begin with a variable and a service`);return{line:n,name:o,
service:Ed(n,s,i,t)}})}var vd=/^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;function $i(e){let t=[];return{
kept:e.split(`
`).filter(r=>{let[,o="",s]=/^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(r)??[];return s===void 0||r.trim().startsWith("#")||vd.test(s)?!0:(t.push(o),!1)}).join(
`
`),dropped:t}}function Ed(e,t,n,r){if(t==="github"){if(n!=="")throw z(e,"a header template goes with a URL, not with github");return{kind:"github",api:$d(e,r)}}
if(!URL.canParse(t))throw z(e,`"${t}" is neither github nor a URL`);if(/\{value\}|%7Bvalue%7D/i.test(t))throw z(e,"the value goes into a header, never into the \
URL, which servers and proxies write to logs");if(!Jt(t))throw z(e,"a value is sent to https URLs without user and password, or to http on loopback");return{kind:"\
url",url:t,...Od(e,n||Ri)}}var Rd=/^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;function Od(e,t){let[,n="",r=""]=/^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.
exec(t)??[];if(n===""||Rd.test(n))throw z(e,`"${t}" is no header that a value can be sent in`);if(!r.includes("{value}"))throw z(e,`"${t}" does not say where in\
 it the {value} goes`);if(/[^\t\u0020-\u007e]/.test(r))throw z(e,"a header has no characters beyond ASCII");return{header:n,template:r}}function $d(e,t){let n=t||
"https://api.github.com";if(Jt(n))return n.replace(/\/+$/,"");throw z(e,"GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there")}
function z(e,t){return new u("E_INPUT",`Line ${e} of verify: ${t}.`,{fix:`Allowed: ${kd}. Without a template it is \`${Ri}\`.`})}var Pd=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"}];async function Pi(e,t){let n={},r=zt(d=>{let f=e(d);return f.trim()!==""&&(n[d]=f),f},Gt.lease),o=fi(e),{kept:s,dropped:i}=$i(e("verify")),
a=await Td(r),c=await Ad(pi(r,t,a),r),p=Ae("min-remaining",r("min-remaining")),l=await _d(r,{...c,minRemaining:p,isForeignSts:c.network.stsEndpoint!==void 0});if(a.
length===0&&l.length===0)throw Id();return{...c,requests:a,exporting:{env:I("export-env",r("export-env")),onConflict:Ze("on-conflict",r("on-conflict"),["error",
"overwrite","skip"]),minMaskLength:Ye("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:p,warnRemaining:Ae("warn-remaining",r("warn-\
remaining")),maxAge:U(r,"max-age")?Ae("max-age",r("max-age")):void 0,isRequired:I("require-expiry",r("require-expiry"))},checkRotation:I("check-rotation",r("che\
ck-rotation")),verifications:Oi(r("verify"),t.GITHUB_API_URL),credentials:l,unsetCurrentCredentials:Ld(r),dryRun:I("dry-run",r("dry-run")),jobSummary:I("job-sum\
mary",r("job-summary")),cleanup:I("cleanup",r("cleanup")),cli:I("cli",r("cli")),maskAccountId:I("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.
verify!==void 0&&{verify:s}},warnings:[...o,...i.map(d=>`No record keeps the text of a header, which may be secret: a renewal of ${d} does not ask that service \
again.`),...c.warnings,...Qt(r,Pd),...rr(r)]}}async function _d(e,t){if(e("export-credentials").trim()==="none"&&rr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./lease-inputs-credentials-line.js");
return n(e,t)}async function Ad(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>U(t,o)))return e;let{readSessionTags:n}=await import("./lease-inputs-session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Ld(e){let t=I("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||U(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Td(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?ki(t):Ei(n,{parseJsonSecrets:I("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ze(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Id(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Fd=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var _i=Fd("randomUUID");function Ai({expiresAtTag:e}){let t=xe(e);return t&&{at:t,source:"tag expires-at",firm:!0}}function Li({expiresAtTag:e},t){if(!(e===void 0||xe(e)))return`The ta\
g expires-at of ${t} is "${j(e)}", which is no date, so it does not count. Allowed: ISO 8601, or seconds or milliseconds since 1970.`}var or=" elsewhere";function sr(e){return e.startsWith("field ")&&!e.endsWith(or)}var Ii=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|date|time|datetime|timestamp)?(?:utc)?|exp|valid(?:until|to|through)|notafter|enddatetime)$/;
function Fi(e){let t=[];for(let[n,r]of e){let o=j(n.split(".").map(Te).join(".")),s=Ii.test(ir(ar(n)))?xe(r):void 0;if(s){let i={at:s,source:`field ${o}`,firm:!1};
t.push({expiry:i,path:n,kind:"date",content:void 0})}if(typeof r=="string")for(let i of At(r)){let a={...i,source:`${i.source} in field ${o}`,firm:!1};t.push({expiry:a,
path:n,kind:"value",content:r})}}return t}function Ni(e,t){if(t===void 0||Ti(t)!==Ti(e.path))return!1;let n=Ii.exec(ir(ar(e.path)))?.groups?.whose??"",r=ir(ar(t));
return n===""||r===""||r.includes(n)||n.includes(r)}function ir(e){return e.toLowerCase().replace(/[_-]/g,"")}function ar(e){return e.slice(e.lastIndexOf(".")+1)}
function Ti(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}function Ci(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a}=t;if(n?.kind==="never")return[];let c=[...At(e.value),...i?[i]:[]],p=n?c.filter(({
firm:m})=>m):c,l=n||e.public?[]:r.filter(({content:m})=>m!==e.value),d=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],f=[...p,...l.map(m=>Nd(m,e,a))];return[
...d,...s?[s]:[],...e.isPrevious?f.map(m=>({...m,firm:!1})):f,...e.public||!o?[]:[o]]}function Nd(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Ni(e,
t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${or}`}}function Di(e,t,n){let r=Xe(e.filter(({firm:s})=>s)),o=_t(r,t,n).stops;return{firmExpiry:r,expiry:o?
r:Xe(e)}}async function Ui(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=F(qi(t)),s=o===void 0?void 0:await bt(o,e.expression),i=xe(s instanceof
me?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,
{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function cr(e){
let t=F(qi(e));return N(t)?[...St(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof me?r.source:r]):[]}function Mi(e){return Fi(
cr(e))}function qi(e){return typeof e=="string"?e:Buffer.from(e).toString()}function O(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(_(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Bi(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Bi(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function _({
naming:e}){return e.kind==="stem"}function Bi({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=W(
o),p=n!==void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.
kind==="unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function T(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function ji(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...pr(e)].join(" ")}function pr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(sr(n)){let o=`If that is the end of someth\
ing else, ${O(e,"expires=own")}.`;return r?[o]:[T(`${O(e,Cd(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${O(e,"expires=never")}.`]:[`If that is not when this value ends, ${O(e,"expires=own")}.`]}function Cd(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Wi(e,t,n,r=new Map){let o=new Map,s=[];for(let i of e){let{secret:a,request:c}=i,p=o.get(a)??Mi(a.value);o.set(a,p);let l=c.expires,d=Ci(Dd(i),{rule:l,
hints:p,tagged:Md(a),selected:await Ui(l,a.value,{where:`${L(c)}: `,subject:`the secret of ${c.text}`}),serviceExpiry:r.get(i.name)??qd(a),now:t}),{expiry:f,firmExpiry:m}=Di(
d,t,n),x=a.createdAt&&t-a.createdAt.getTime();s.push({...i,expiry:f,firmExpiry:m,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:_t(f,t,n),age:x,isTooOld:x!==
void 0&&x>(c.maxAge??n.maxAge??Number.POSITIVE_INFINITY)})}return s}function Dd({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.
selector.kind!=="jmespath"?"":Ud(t,n),public:o,isPrevious:r.version.stage==="AWSPREVIOUS"}}function Ud(e,t){if(e===void 0)return;let n=cr(t.value).filter(([r])=>r.
replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}function Md({description:e,stages:t}){if(!(!e||e instanceof k)){if(e.expiry)return e.expiry;if(t.includes(
"AWSCURRENT"))return Ai(e)}}function qd({minted:e}){if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s word`,firm:!0,...r>0&&{life:r}}}var lr=5;
function Hi(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[
o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`, sooner than min-remaining (${V(n)})`,a=r.slice(0,lr).map(p=>Xt(p,t));r.length>lr&&a.push(`and ${r.
length-lr} more`);let c=`Put a new version into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(
s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?i:""}.`).join(`
`),{fix:[c,...pr(o),"Nothing was exported."].join(`
`)})}function Xt({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${ye(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Vi(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Bd(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${g(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[T(`if a field of the secret tells\
 it, or nothing does, ${O(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",T(`if it is no credential, ${O(n,"public")}`),"Nothing was exported."].join(`
`)})}function Bd({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Ki(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var dr=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ji=dr("createHmac");var Gi=dr("hkdfSync");var zi=dr("timingSafeEqual");function en(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Gi("sha256",t??"",i,"secret-lease record",32))}function ur(e,t){return Ji("sha256",t).update(e).digest("hex")}function Qi(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(ur(t,n))];return r.length===o.length&&zi(r,o)}var Zi=1,jd=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Xi(e){return Object.fromEntries(jd.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function fr(e,t){
let n={version:Zi,...e};return`${JSON.stringify({...n,seal:ur(JSON.stringify(n),t)},null,2)}
`}function Wd(e,t){let{seal:n,...r}=Hd(e);return Qi(n,JSON.stringify(r),t)&&Vd(r)?r:void 0}function Hd(e){try{let t=JSON.parse(e);return Me(t)?t:{}}catch{return{}}}function nn(e,t){let r=[...new Map(e.flatMap(o=>Wd(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function rn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Vd(e){if(!Me(e)||e.version!==Zi||!Ie(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1,gitVariables:m=[]}=e;return tn(t)&&Number.isFinite(n)&&typeof r=="string"&&ae(K,o)&&ae(K,s)&&Yi(i)&&ae(tn,a)&&Array.
isArray(c)&&c.every(Jd)&&ae(Gd,p)&&Kd(d)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(mr)&&Yi(l)}function Kd(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Jd(e){if(!Me(e)||!Me(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,
exported:f}=e;return mr(t)&&[n,r,o].every(K)&&Array.isArray(s)&&s.every(K)&&ae(K,i)&&ae(tn,a)&&ae(K,c)&&[p,d].every(m=>typeof m=="boolean")&&["ok","expiring","e\
xpired","unknown"].includes(String(l))&&["env","output","file"].every(m=>typeof f[m]=="boolean")}function Gd(e){if(!Me(e))return!1;let{mode:t,role:n,expiresAt:r,
variables:o}=e;return(t==="env"||t==="profile")&&K(n)&&ae(tn,r)&&Array.isArray(o)&&o.every(mr)}function mr(e){return K(e)&&ee(e)&&H(e)===void 0}function Me(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function K(e){return typeof e=="string"}function tn(e){return K(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(e)&&!Number.isNaN(
Date.parse(e))}function ae(e,t){return t===null||e(t)}function Yi(e){return Me(e)&&Object.values(e).every(K)}function on(e,t){return e.name===t.name&&e.versionId===t.versionId&&ea(e.arn)===ea(t.arn)}function ea(e){return e.split(":").toSpliced(3,1).join(":")}function ta({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>zd(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!on(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function zd(e,t){return t!==void 0&&
!e.pinned&&!on(e,t)}function at({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function na(e){let t=at(
e).join(",");return t.length<16e3?t:""}function ra({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?at(r):[]).map(ce)),c=new Map(Object.entries(i).map(([y,w])=>[ce(y),w])),
p=(y,w)=>!a.has(ce(y))&&(c.get(ce(y))||w)!==w,l=e.filter(y=>n.env&&p(y.name,yr(y))).filter(({name:y,secret:w})=>!s.some($=>Qd($,y,w.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ce)),f=[...t?.variables??[]].filter(
([y,w])=>p(y,w)&&!d.has(ce(y))).map(([y])=>y),m=e.filter(({name:y})=>l.includes(y)),x=n.onConflict==="error"?m:[];if(x.length>0||f.length>0)throw new ct(x,f);let h=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...l,...h.map(({name:y})=>y)])}var ce=e=>Ee(e,process.platform);function Qd({entries:e},t,n){return e.
some(r=>r.exported.env&&ce(r.name)===ce(t)&&r.arn===n)}var ct=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function oa({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await vt(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${g(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${_(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function yr({request:e,value:t}){return e.file?"":t}function sn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>on(i,{name:n,arn:r,versionId:o})))}function Yd(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Xe(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Zd(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function sa(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Xd(t);case"check":return new Map([...eu(e.check,r,o),...n.credentials?.outputs??[]])}}function Xd({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Zd(Yd(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function eu({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...sn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var tu=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],nu="AWS_WEB_IDENTITY_TOKEN_FILE";function ia(e){return[...tu,"AWS_CREDENTIAL_EXPIRATION",nu].filter(t=>e[t])}var aa="\0";function ca(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!ru(s,e,i))for(let[a,c]of ou(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function ru({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function ou(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(at(e).map(c=>[c,aa])),[a]=i.keys();if(a!==void 0&&i.set(a,aa.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",su(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function su(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var iu={linux:131072},au=32766,cu={linux:2097152,darwin:1048576},pu=131072;function pa(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:_(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${W(r.reference)}\
\`. Or mend the secret.`})}function la(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?O(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new u("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${T(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=qe(a,c);if(r==="win32"&&c.length>au||p>=(iu[r]??Number.POSITIVE_INFINITY))throw new u("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=qe(a,c??""));if(o+pu>(cu[r]??Number.POSITIVE_INFINITY))throw new u("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${g(lu(e))}.`})}function lu(e){return[...e].sort((n,r)=>qe(...r)-qe(...n)).slice(0,3).
map(([n])=>n)}function qe(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function da({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isClosed())return!0;let a="The file system of RUNNER_TEMP opens eve\
ry new folder to others, or gives it to another user",c=fa({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no f\
ile can be kept for ${g(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose f\
ile system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables \
are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function ua(e,{runner:t,directory:n}){let r=fa(
e);r.length===0||!n.stayedOpen()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${g(r)} is open to wh\
oever may read there. Give the runner a work folder on an NTFS drive.`)}function fa({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function ma(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p}}}function ya({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(x=>ma(x,i.exporting.env&&!c.has(x.
name))),f=a?ta(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Xi(s),expiresAt:rn(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,du(p)),inputs:i.asGiven}}function du(e){let n=[...e].reduce((r,[o,s])=>r+qe(o,s),0);
return Math.ceil(n/4096)*4096}function xa(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=en(o.environment),l=nn(i.records(),p).records,d=l.
filter(B=>B.id!==a),f=ca(o.environment,d,B=>i.filePath(B,Pt)),m=r?.(a,e.contents.inputs.requests,f,i),x={...uu(e,f,t,n),git:m},{credentials:h,inputs:y}=x,w=x.isWhole?
x.judged:sn(x),$=!c&&y.unsetCurrentCredentials?ia(f):[],de=ra(x,new Set($),l,f),Pe=da(x,t),kn=c?mu(a,w,i):new Map,Kr=()=>{c?yu(c,kn,p,i):(i.remove(a),o.dropState())};
try{pa(w);let B=new Map(w.map(E=>[E.name,yr(E)]));la(y.exporting.env?B:new Map,w,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let E of w)E.request.file&&B.set(E.name,xu(a,E,i));let _e=new Map([...B].filter(([E])=>y.exporting.env&&!de.has(E)));for(let E of $)_e.has(E)||_e.set(E,"");
for(let[E,ze]of h?.variables??[])_e.set(E,ze);for(let[E,ze]of m?.variables??[])_e.set(E,ze);for(let[E,ze]of[...h?.files??[],...m?.files??[]])i.writeFile(a,E,Buffer.
from(ze));fu(h,d,i),ua({judged:w,credentials:h},t);let Jr=Pe&&!c&&(y.cli||m!==void 0||(h?.files.size??0)>0);Jr&&i.launcher.install();let vn=ya(x,{skipped:de,variables:_e},
s);return c||(o.saveState("names",na(vn)),Pe||o.saveState("record","none")),Pe&&i.writeRecord(a,fr(vn,p)),{contents:x,changed:w,values:B,variables:_e,skipped:de,
record:vn,isKept:Pe,hasLauncher:Jr,undo:Kr}}catch(B){throw Kr(),B}}function uu({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function fu(e,t,n){let r=e?.files.get(Pt);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Pt,Buffer.from(
r))}function mu(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function yu(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,fr(e,n))])try{s()}catch{}}function xu(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function ha(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>xa(e,t,d)).catch(async m=>{throw m instanceof ct?await oa(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),hu(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function hu({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,
x=i?nn(l.records(),en(p.environment)).records:[s],h=rn(x),y=new Map([...r,...gu(h??"",p.environment)]),w=i?l.recordPath(f):"",$=sa(c,{contents:e,path:w,end:h,now:d.
now()}),{outputs:de,withoutOutput:Pe}=Su($,n),kn=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:y,outputs:de,...kn}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:Pe,isRenewal:m!==void 0}}function gu(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Su(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var wu=new Set(["engine","host","port","dbname"]),bu=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
ku=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ga(e){let t=F(e);if(!N(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=pt(n,bu)&&pt(r,ku)&&pt(o,/./)&&pt(s,/./),p=vu(i)&&(a===void 0||pt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:wu}function pt(e,t){return typeof e==
"string"&&t.test(e)}function vu(e){return e===void 0||/^\d{1,5}$/.test(e instanceof me?e.source:String(e))}function lt(e,t,n=gt){return{path:e,value:typeof t=="string"?t:n(t),kind:Eu(t)}}function Eu(e){return e===null?"null":e instanceof me?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function xr(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?F(r):r;return N(s)?xr(s,o):[lt(o,r,i=>gt(i,Ru))]})}function Ru({
source:e}){let t=JSON.stringify(Number(e));return Sa(t)===Sa(e)?t:e}function Sa(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ba(e,t){if(t.kind==="whole")return[wa(e)];let n=F(e);switch(t.kind){case"unfolded":return N(n)?xr(n):[wa(e)];case"fields":return N(n)?[...St(n)].
filter(([r])=>r.length>0).map(([r,o])=>lt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await bt(n,t.expression);return r===void 0?[]:[lt(
wt(t.expression)??[],r)]}}}function wa(e){return{path:[],value:e,kind:"string"}}function hr({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function ka(e,t){let{request:n}=t;if(e.request!==n)return _(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:hr(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":W(r);return _(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function wr(e,t){let n=await Ou(e,t),r=ga(va(t.value)??"");return n.map(o=>{let s=co(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...ao(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Ou(e,t){let{
selector:n}=e,r=Ea(e,t),o=va(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[$u(e,r,t.value)];let s=await ba(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${gr(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:`Check the spelling against the secret. ${T(`${O({request:e},"optional")} if it may be missing`)}`});return s}function va(e){if(typeof e==
"string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function $u(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&
!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Pu(e)});return{path:[],value:Buffer.from(n).toString("base64"),
kind:"binary"}}function Pu(e){return _(e)||e.selector.kind==="whole"?`${T(O({request:e},"file","base64"))} The one writes its bytes to a file, the other leases \
them in base64.`:`It has no fields: write \`${gr(e)} file\`, which writes its bytes to a file, or \`${gr(e)} base64\`.`}function gr({naming:e,reference:t,text:n}){
let r=t.kind==="prefix"?n.replace(/#.*$/s,""):W(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:
r}function Ea({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function Ra(e,t="linux"){let n=new Map;for(let r of e){await Au(r);let o=_(
r.request)?Ee(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(_(r.request)&&_u(s,r)))throw Lu(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function _u(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Au(e){let{name:t,origin:n,request:r}=e,o=n==="author"?H(t):
await vt(t);if(o===void 0)return;let s=t===""?'""':j(Te(t));throw new u("E_NAME",`${L(r)}: ${Sr(e)} would be the variable ${s}, which ${o}.`,{fix:hr(e)})}function Lu(e,t){
return new u("E_NAME",`${L(e.request,t.request)}: ${Sr(e)} and ${Sr(t)} would both be the variable ${j(Te(t.name))}.`,{fix:ka(e,t)})}function Sr({request:e,secret:t,
field:n}){let r=Ea(e,t);return n===void 0?r:`the field ${j(Te(n))} of ${r}`}var Tu=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function br(e,t){
for(let{claim:n,variable:r,required:o}of Tu){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Oa(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&Iu(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:"Nothing was exported. The job is not one that may lease these secrets, or the line is wrong."})}}function Iu(e){let t=e.replace(/[^*?]+/g,n=>RegExp.
escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[^]")}$`)}function dt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64u\
rl").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function $a(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e==
"string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(e)}function kr(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Er=900,vr=e=>({duration:Er,policy:e}),an=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Fu(t,n);try{return[{keys:await this.keys(
vr(r)),plan:t,policy:r}]}catch(o){if(!(o instanceof pe)||!Nu(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)throw o;return(await Promise.all(wo(t).map(
i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),this.#r(r.at(-2)??n,o,await this.#t,t)):this.#o(
n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,vr(kr(o,i))),[c,p]=[t,o];for(let l of s)a=await this.#r(
c,p,a,vr(kr(l,i))),[c,p]=[p,l];return a}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#i(t,void 0,()=>r.assumeWithToken(this.#s(t,n),s=>o.current(s)))}async#r(t,n,r,o){
let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#s(n,o),...a!==void 0&&{externalId:a},
...d&&{tagging:d}};return this.#i(n,t,()=>s.assumeFrom(f,r))}#s(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,sessionName:r,...n}}async#i(t,n,r){
let o;try{o=await r()}catch(c){throw c instanceof k?new pe(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([s.accessKeyId,s.secretAccessKey,s.
sessionToken]);let a=to(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session of another role than ${t.name}.`,
{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},pe=class extends Error{failure;role;from;constructor(t,n,r){
super(t.message),this.failure=t,this.role=n,this.from=r}};function Fu(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?bo(e,et(t)):void 0}
function Nu({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Pa(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof k?await Ot(r.reference).explain(o,Cu(r,o),t):o;for(let i of r.requests)n.set(i,s)}return n}
function Cu(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function _a(e,t){if(!(e instanceof pe))return e;let{failure:n,role:r,from:o}=e,
{explainRole:s}=await import("./refused-role.js");return s(n,{...t,role:r,...o&&{from:o}})}function cn(e,t){if(!(t.length===0||t.includes(e)))throw new u("E_ACCOUNT",`This step works in the account ${e}, and allowed-account-ids names ${t.length===1?"t\
he account":"the accounts"} ${g(t)} alone.`,{fix:`Name a role of an allowed account in \`role-to-assume\`. Or, if that account is meant, write \`allowed-account-id\
s: '${e}'\`. Nothing was exported.`})}function Aa(e,t){return Du(e).some(n=>Uu(n)===t)}function Du(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Uu(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function La(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Mu(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&cn(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Mu(e,t,n){if(!(e instanceof k))throw e;let r=ue(
e)||ht(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Aa(p,c))})}var qu=4*6e4,pn=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=qu&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Rr(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=dt(t).iss;if(!$a(l,r))throw new u("E_TOKEN_UNTRUSTED","The OIDC token comes from another issuer than the tr\
usted one.",{fix:`Trusted is ${r}. Name the issuer of this host with \`oidc-issuer\`.`});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof k))throw m;if(s.length>
0)throw Bu(l,m);a.warning(`The keys of ${l} could not be fetched (${m.message}): the OIDC token was verified by AWS alone.`),br(dt(t),a.environment);return}let f=await c(
t,d,{issuer:l,audience:o,now:p});return br(f,a.environment),Oa(f,s),f}},Rr=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){
let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function Bu(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.
message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Ta({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await La(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=et(e),s=new pn(e,r),i=dt(await s.current());return i.repository_visibility==="public"&&r.runner.conceal(),e.requiredClaims.length>0&&await s.verified(),
cn(o.accountId,n),{kind:"role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Or(e)}}function Or(e){return{role:et(e),scoped:e.policy.kind==="scoped"}}
async function Ia(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:Er};throw await _a(i,{audience:a,claims:s,...c})}}var ut=25;function ln(e,{reader:t}){return t.scoped&&t.role?So(e,t.role):[...new Set(e.map(({region:r})=>r))].map(r=>({region:r,queries:e.filter(o=>o.region===r)}))}
async function Fa(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new an(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await Rt(e,ut,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof pe&&
ue(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function Na({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Or(e),s=Tt(t,{region:n,accountId:o.role.accountId},r),i=ln(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of $t(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,ut)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var dn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function ft(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Be)}var Be=8,
ju=24,Ca=4;function $r(e,t){let n=[],r=o=>{let s=o+Be;for(;!t(e.slice(o,s))&&s-o<ju&&s<e.length;)s+=Ca;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Be<=
e.length;o+=Ca)r(o);return e.length>Be&&r(e.length-Be),n}function Pr(e){return new Set(e).size>=4}function Da(e){return Pr(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function je(e,t){let n=[];for(let r=0;r+Be<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function Q(e,t){return n=>n.replace(e,t)}function b(e){let t=Object.keys(e).map(n=>`\\u${We(n)}`);return Q(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function We(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function mt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function un(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var yt=e=>`\\u${We(e)}`,Ua=e=>`\\u${We(e).toUpperCase()}`,Ma=e=>JSON.stringify(e).slice(1,-1);function Re(e,t){let n=Q(e,t);return r=>n(Ma(r))}var Wu=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Hu[t]??Ua(t)),Hu={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},qa=[Ma,Re(/[&<>\u2028\u2029]/g,
yt),Re(/[\u007f-\uffff]/g,yt),Re(/[\u007f-\uffff]/g,Ua),Re(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":yt(e)),Re(/\//g,()=>"\\/"),Wu,Re(/[&'<=>\u2028\u2029]/g,yt),Re(/\u007f/g,
yt)];var Y={"&":"&amp;","<":"&lt;",">":"&gt;"},Ba=[b(Y),b({...Y,'"':"&quot;"}),b({...Y,"'":"&#39;",'"':"&#34;"}),b({...Y,"'":"&#39;",'"':"&#34;","+":"&#43;"}),b({...Y,
"'":"&#39;",'"':"&quot;"}),b({...Y,"'":"&#x27;",'"':"&quot;"}),b({...Y,"'":"&#039;",'"':"&quot;"}),b({...Y,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),
b({...Y,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),b({'"':'""'}),b({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Vu={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ja(e){return Q(e,t=>Vu[t]??un(
t))}var fn=[ja(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ja(/[^ -&(-[\]-~]/gu)],Wa=[b({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),b({"'":`'"'\
"'`}),b({"'":"'\\''","!":"'\\!'"}),Q(/[\\"$`]/g,e=>`\\${e}`),Q(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),Q(/[^\w@%+=:,./\r\n-]/g,e=>`\\${e}`),
Q(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),...fn,b({$:"$$"}),b({"%":"%%"}),b({"{":"{{","}":"}}"})];var M={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function A(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var mn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
le=/[^ -~]/u,Ku=e=>`\\x${mt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Ha=e=>mt(e).map(t=>`\\x${t}`).join(""),He={"'":"\\'"},yn={'"':'\\"'};function J(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var _r={
...M,...yn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Va={..._r,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Ju(e){return e<"\x80"?J(e):J(e).
replace(/^\\x/,"\\u00")}function Ka(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Ja=[A(M,mn,J),A({...M,...He},mn,J),A({...M,...He,"\b":"\\b","\f":"\\f"},
mn,e=>Ku(e).toUpperCase().replace("X","x")),b({"\\":"\\\\",...He}),A(M,le,Ha),A({...M,...He},le,Ha),A({...M,...He},le,J),A(M,le,J),A(_r,le,Ju),A(_r,mn,J),A({...M,
...yn,$:"\\$","@":"\\@"},le,un),b({"\\":"\\\\",...He,...yn}),A(Va,le,e=>Ka(J(e))),A(Va,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Ka(J(e))),e=>A({...M,
...yn},/\u0000/,J)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>A({...M,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},le,Gu)(e).replace(/^ /,"\\ ")];
function Gu(e){return[...Array(e.length).keys()].map(t=>`\\u${We(e[t]??"").toUpperCase()}`).join("")}function S({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??zu(c,n);return a.set(c,p),p})}}function zu(e,t){return mt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var q="-_.~",Ve="-_.~!*'()",Ga=[S({kept:q}),S({kept:q,letters:"lower"}),S({kept:q,space:"+"}),S({kept:Ve}),S({kept:Ve,letters:"lower"}),
S({kept:"-_.*",space:"+"}),S({kept:"-_.!*()",space:"+",letters:"lower"}),S({kept:`${q}/`}),S({kept:`${q}$&+,;=`}),S({kept:`${q}$&+:=@`}),S({kept:`${q}$&+,/:;=@`}),
S({kept:`${q}$&+,/:;=?@!()*`}),S({kept:"!$%&'()*+,-._~"}),S({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),S({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),S({kept:"!$%&()*+,-./:;=?@[\
\\]^_`{|}~"}),S({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),S({kept:`${Ve};:&=+$,`,keepsOthers:!0}),S({kept:`${Ve}:@&=+$,;/`,keepsOthers:!0}),S({kept:`${Ve};/?:@&=+\
$,[]`,keepsOthers:!0}),S({kept:`${q}!$&'()*+,;=:`}),S({kept:`${q}!$&'()*+,;=`}),S({kept:`${Ve};,/?:@&=+$#`}),S({kept:`${q}!#$%&'()*+,/:;=?@[]`})];var Qu=[...dn,...qa,...Ga,...Wa,...Ja,...Ba];function*Qa(e){for(let t of fn)yield t(e);for(let t of ft(e))yield t,yield Xu(t);for(let t of/^\w*$/.test(e)?dn:Qu)
yield t(e)}function*Ya(e){for(let t of fn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of ft(e))yield t;for(let t of dn)yield t(e)}var za={from:37,to:512},
Yu=1024;function Za(e){let t=Buffer.byteLength(e);if(t<za.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Yu&&G(e)?$r(e,Da):[];return new Set(
[...n,...t<=za.to?ft(e).flatMap(r=>$r(r,Pr)):[]])}var Zu=[76,64];function Xa(e){let[t=""]=ft(e);return new Set(Zu.filter(n=>t.length>n).flatMap(n=>je(t,n)))}function Xu(e){
return e.replaceAll("+","-").replaceAll("/","_")}function ec(e){let t=new Set;for(let n of P(e)?[e,...ne(e)]:[e]){t.add(n);for(let r of ef)t.add(r(n))}return t}var ef=[e=>Ar(e,0),e=>Ar(e,1),e=>Ar(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),rf,of,e=>e.replace(/[<>"'&]/g,t=>tf[t]??t)];function Ar(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var tf={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},nf={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function rf(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>nf[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function of(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var sf=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,af=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,nc=100;function Lr(e){if(!/^\s*[[{"]/.
test(e)||!Z(e))return;let t=[],n=[],r=0,o="";for(let[s,i,a]of e.matchAll(sf))if(s==="{"||s==="[")r<nc&&(n[r]=o),r+=1,o=s==="["?o:"";else if(s==="}"||s==="]")r-=
1;else if(i===void 0)t.push({keys:tc(n,r,o),text:s});else{let c=JSON.parse(i);a===void 0?t.push(...cf(i,c).map(p=>({keys:tc(n,r,o),text:p}))):(o=c,G(o)&&t.push(
{keys:[],text:o,isKey:!0}))}return t}function cf(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function rc(e){let t=Lr(e)?.filter(({isKey:n})=>n)??[];return[...new Set(
t.map(n=>n.text))]}function tc(e,t,n){return[...e.slice(0,Math.min(t,nc)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function oc(e){return/^\s*[[{]/.test(e)&&Z(e)?e.
replace(af,"$1"):void 0}function Z(e){if(!oo(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var pf=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,lf=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Tr(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(pf)]:[...e.matchAll(lf)];if(t.length<2)return;let n=e.includes(
";")?df:uf;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function df(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function uf(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function sc(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...ff(n)]:[r]}function ff(e){let t=Ir(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Ir(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var mf=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,yf=/^(\s*)- +(.*)$/,xf=/^\s*$/,hf=/^\s*(?:#|;|!|\/\/\s)/,
gf=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ic(e){let t=new Fr(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(xf.test(i)||gf.test(i)))if(hf.test(i))n.push(...cc(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...Nr(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function Nr(e){let t=cc(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Fr=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=mf.exec(t)??[];if(o===void 0)return this.#o(t);let i=wf(o);if(G(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=yf.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#i(r)}];let o=/^["']/.exec(n)?.[0];if(o===void 0)return ac(t,n);let s=this.#a(n,o);return s===void 0?[{keys:t,text:n}]:[{keys:t,text:o==='"'?Ef(
s):s.replaceAll("''","'")},{keys:t,text:s}]}#i(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.
push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#a(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+Sf),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Sf=100;function wf(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function ac(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...ac(e,n)];let r=bf(t);if(Z(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return kf(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function bf(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function kf(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var vf={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Ef(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):vf[o]??o)}function cc(e){return e.split(/[\s,;|"']+/).filter(t=>G(t)).map(t=>({keys:[],text:t}))}function pc(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Rf=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Of=[64,76];function lc(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Rf,(r,o,s)=>(t.push(...$f(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function $f(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Of.flatMap(o=>je(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Pf=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,_f=/^jdbc:oracle:\w+:([^/@\s]+)\/([^@\s]+)@/i;function dc(e){let[,t,n]=_f.exec(e)??[];if(t!==void 0&&n!==void 0)
return[xn(["password"],n)];let r=Pf.exec(e)?.[1];if(r===void 0)return;let o=Af(r),s=o<0?[]:Lf(r.slice(0,o)),[i="",...a]=r.slice(o+1).split(/[?#;]/),[,...c]=i.split(
"/");for(let p of c)s.push(...Ke([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(...Ke([uc(l)],d),...Ke([],d===""?l:""))}
return s.filter(({text:p})=>p!=="")}function Af(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function Lf(e){let t=e.indexOf(":");return t<0?Ke([],e):[...Ke(["password"],e.slice(t+1)),...Ke([],e.slice(0,t))]}function Ke(e,t){
let n=uc(t);return n===t?[xn(e,t)]:[xn(e,n),xn(e,t)]}var xn=(e,t)=>({keys:e,text:t});function uc(e){try{return decodeURIComponent(e)}catch{return e}}function mc(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!Le(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:fc(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:fc(i??a??"")})}return t}var Tf={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function fc(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>Tf[n]??"")}var If=[{name:"JSON",parts:Lr},{name:"HTTP authorization header (Bearer, Basic)",parts:sc},{name:"URL, JDBC URL",parts:Ff},{name:"XML (Maven, .NET)",parts:mc},{
name:".netrc, .pgpass",parts:pc},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Tr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ic}];
function Ff(e){let t=dc(e);return t&&[...t,...e.includes(";")&&Tr(e.slice(e.indexOf(";")+1))||[]]}var Nf=12;function*hn(e,t=[],n=0){if(n>Nf)return;let r=Z(e)?void 0:
lc(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*hn(r.rest,t,n+1));return}for(let o of Cf(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*hn(o.text,s.keys,n+1)))}}function Cf(e){if(e.length<Df)return[];for(let{parts:r}of If){let o=r(e);if(o)return o}let t=Ir(e);if(t!==
void 0)return[{keys:[],text:t}];let[,n]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return n!==void 0?[{keys:[],text:n}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).
map(r=>({keys:[],text:r})):P(e)?ne(e).flatMap(Nr):[]}var Df=6;function gn(e,t){let{minLength:n}=t,r=Uf(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>Le(d)),s=new Map,i=(d,f)=>{te(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:f})},
a=ne(e),c=P(e)&&r.length>0?"whole":Cr(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Cr(d,o));for(let{text:d,isLine:f}of r){let m=f?Wf(d,a.length):Cr(Le(d),o);i(
d,m),P(d)||i(Le(d),m)}let p=jf(a,s,o),l=P(e)?oc(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Uf(e,{publicFields:t=[]}){let n=new Set(
t),r=[...hn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Lt);return o.length>0||!P(e)||Z(e)?o:r.filter(ho)}var yc=200,Mf=65536;
function Cr(e,t){return Bf(e,t)?"whole":"leaf"}var qf=128;function Bf(e,t){if(e.length>Mf)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||Z(e);return e.length<
qf&&!n?!1:t.slice(0,yc).some(r=>r.length<e.length&&e.includes(r))}function jf(e,t,n){if(![...t.keys()].some(s=>!P(s)))return"none";let r=n.slice(0,yc),o=s=>t.has(
s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Wf(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var xc={masks:2e3,characters:524288};function X(e,t,n=gn(e,t).texts){let r=new Sn(t.minLength);for(let{text:o}of n)P(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Vf(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Za(o));return r.addAll(Xa(e)),[...r.all]}function hc(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new Sn(t);o.add(r);for(let s of[76,64])o.addAll(je(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Hf?o.addAll(ne(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(G)),[...o.all]}var Hf=1024;function wn({user:e,password:t},n){if(!te(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var Sn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=xc.masks}add(t){return this.all.has(t)||!te(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=xc.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Vf({text:e,kind:t}){if(t==="line")return;let n=P(e)?
new Set([e]):ec(e);for(let r of t==="leaf"?Qa(e):Ya(e))n.has(r)||P(r)||(n.add(r),yield r)}function Je(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Dr(e,t){let n=e.filter(s=>Oe(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Kf(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Jf(s).
filter(i=>te(i,t)));for(let i of Qf(s))o(wn(i,t))}return Je(r)}function Oe(e,t){return Ur(e,t)!=="none"}function Ur(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!te(n,t)?"none":r==="binary"?"whole":wc(e,t).cover}var gc=new WeakMap;function wc(e,t){let n=bc(e),r=[t,...n,e.value].join(`
`),o=gc.get(e.secret)??new Map;gc.set(e.secret,o);let s=o.get(r)??gn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Kf(e,t){let n={minLength:t,
publicFields:bc(e)};if(e.kind!=="binary")return X(e.value,n,wc(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...hc(r,n),...Buffer.from(o).
equals(r)?X(o,n):[]]}function bc({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Jf({value:e}){return typeof e=="string"?rc(e).flatMap(
t=>[t,kt(t)]):[]}var Sc=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Gf=/pass|secret|token|key|pwd|credential/i,
zf=5;function*Qf({value:e}){let t=typeof e=="string"?F(e):void 0;if(!N(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>Sc.test(
s)).slice(0,zf),o=n.filter(([s])=>Gf.test(s)&&!Sc.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Yf=8192;async function kc(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Yf)return Dr(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Zf();for(let i of Dr(s,t))o.push(i)}return Je(o)}function vc(){X('no secret: {"user": "name"}',{minLength:1}),X("n0-Secret/1t+is:\
nOne$",{minLength:1})}function Zf(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeout\
`, or lease fewer large values in one step."})}async function Mr(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Fa(ln(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[h,y]of await Xf(d.sessions,p,r))o.set(h,y);let{noAnswer:f}=d;for(let h of d.unopened.flatMap(y=>y.queries))f&&o.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let x=[...o].filter(em);if(m===void 0||x.length===0)break;r.runner.warning(nm(c,m,x));for(let[h]of x)o.delete(h);i=x.map(([
h])=>tm(m,h))}return{results:o,sessions:s}}async function Xf(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...$t(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await Rt(r,ut,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[
m,d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof k&&ue(m)&&o.set(l,m);return f})).flat()}function em(e){let[{reference:t},
n]=e;return n instanceof k&&ue(n)?t.kind!=="arn"||n.operation.startsWith("AssumeRole"):!1}function tm(e,t){return t.reference.kind==="arn"?t:{...t,region:e}}function nm(e,t,n){
let r=n.length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var Ec=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var qr=3,rm=2;async function Rc(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=im(s,t);if(Et(s))r.push(...await om(s,i,n));else for(let a of i)r.push(...await wr(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&Ec.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):sm(o,i,s)}if(o.size>0)throw pm([...o.
values()]);return r}async function om(e,t,n){let r=await import("./lease-domain-values-listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(
...await wr(e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${L(e)}: nothing gives ${g(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function sm(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function im(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw new u("E_SECRET_NOT_FOUND",`No secret matches ${e.text}.`,{fix:`Check the prefix, the region and the \
account. A new secret can take minutes to be listed. ${T(`${O({request:e},"optional")} if there may be none`)}`});let r=cm(e);if(r!==void 0&&n.length>1)throw new u(
"E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length} secrets, and ${r} is the name of one.`,{fix:am(e,r)});return n}function am(e,t){return _(e)?`Leave the alias\
 out, so that each is named after itself: \`${e.text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}
function cm({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function pm(e){let t=e.map(lm),[n,...r]=t;
if(!n||r.length===0)return n??Vt(new RangeError("Nothing failed."));let o=r.slice(0,qr).map(({code:a,message:c})=>`${a}: ${c}`),s=r.length>qr?[`and ${r.length-qr}\
 more`]:[],i=[...new Set(t.flatMap(({fix:a})=>a??[]))];return new u(n.code,[n.message,...o,...s].join(`
`),{fix:i.flatMap(a=>a.split(`
`)).slice(0,rm).join(`
`),statements:t.flatMap(({statements:a})=>a),cause:n})}function lm({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${L(
...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Oc(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectAhead(()=>Na(e));let c=await Ta(e,t),p={region:i[0],accountId:c.
accountId},l=Tt(s,p,e.checkRotation),d=l.some($c)?dm(l,c,i,{services:t,keeping:n}):Mr(l,c,i,t),{result:f,claims:m}=await Ia(c,d),x=await Pa(f.results,c.reader);
r.info(um(c,m,f.sessions)),e.maskAccountId&&c.accountId&&await r.mask([c.accountId]);let h=await Ra(await Rc(s,x,r),process.platform);await r.mask(await kc(h,e.
exporting.minMaskLength,t.timeOver));let y=a.length>0?await(await import("./verify.js")).verify({verifications:a,requests:s,values:h},t):void 0,w=await Wi(h,o.now(),
e.expiry,y);return{job:c,claims:m,judged:w}}function $c({reference:e}){return Ot(e).isMinting===!0}async function dm(e,t,n,{services:r,keeping:o}){let{keepMinted:s,
keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter($c),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Mr(c,t,n,r);return await s(p,o,r),
{results:new Map([...a,...p]),sessions:l}}function um(e,t,{length:n}){if(e.kind==="ambient")return e.description;if(n===0)return`${String(t.sub)} as ${e.reader.
role.name}`;let r=n===1?"one session":`${n} sessions`;return`${String(t.sub)} as ${e.reader.role.name}: ${r} of 15 min, never exported`}var fm=5;function Pc(e,t){let n=e.filter(a=>Oe(a,t)&&go(a.value.trim()));if(n.length===0)return;let r=g(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!mm(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(ym),i=s.length===0?"":` What is no secret: ${s.slice(0,fm).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function mm(e,t){return Lt({keys:[e],text:t})}function ym(e){let[t]=e;if(!t)
return"";let n=L(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${g(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var xm=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function _c(e){return{by:xm.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Ac({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Lc(e,t){let n=[],r=[];for(let o of Sm(e)){let{description:s}=o.secret,i=wm(o);if(!s)continue;if(s instanceof k){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=uo(s,t);a&&n.push(fo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Li(s,i)].filter(p=>p!==void 0))}return[...n,...hm(r)]}function hm(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${g(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${gm(t)}`]:[]]}function gm(e){let t=e.map(({failure:i})=>_c(i)),n=t.find(({isExplicit:i})=>i);if(n)return Ac(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Qe({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Qe({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function Sm(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function wm({name:e,request:{reference:t}}){let n=W(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var xt=864e5,Tc=[45*xt,400*xt],bm=7*xt,km=12,vm=.02,Em=5,Ic=18,Rm='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Nc(e,t){
let n=Om(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Tc.find(d=>r(d).filter(o).length>1)??Tc[1],i=r(s).slice(0,km),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*vm,{tick:p,format:l}=Am(a-t);return["```mermaid",`%%{init: ${Rm}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${$m(d,t,c)}`),"```",""]}function Om(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function $m({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Ic?`${s.slice(0,Ic)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?_m(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-Em*o),r];return`${c}\
 ${i}${a} :${Pm(e-r,n)}${Fc(p)}, ${Fc(l)}`}function Pm(e,t){return e<=0?"crit, ":t==="ok"?"":e<=bm?"active, crit, ":"active, "}function _m(e){return V(e).replace(
/^(\d+ \S+) .*/,"$1")}function Fc(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Am(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:xt,counts:[1,2,5,10],format:"%-d %b"},{name:"month",length:30*
xt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==void 0)return{tick:`${i}${n}`,format:s}}
return{tick:"6month",format:"%b %Y"}}var Lm=500,Tm={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Dc(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Cc(i)-Cc(a)).
slice(0,Lm),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Ce(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Nc(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Im(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Im(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Br(Fm(ye(s.at,t.now)),`${Ce(s.source)}, ${lo(s.at)}`):"not known",p=`version ${se(
o.versionId.slice(0,8))} ${Ce(o.stages.join(", "))}`;return`| ${[Br(se(n),Nm(e,t)),`${Tm[i.judgement]}&nbsp;${r.expires?.kind==="never"?"never":c}`,Br(se(r.text),
a===void 0?p:`${p}, ${V(a)} old`)].join(" | ")} |`}function Fm(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Br(e,t){return`${e}<br><sub>${t}</sub>`}function Nm(e,{
skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&o.unshift("file"),Oe(e,r)||o.push(e.public?
"public":"not masked"),o.join(", ")}function Cc({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Uc(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Mc(e,t,{maxAge:n},r){Uc([...Cm(e,t,n)],"expiry, age and rotation",r)}function Cm(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,request:d}=s;if(!c.stops&&(c.judgement==="expiring"||c.judgement===
"expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${Xt(s,t)}. ${ji(s,t)}`)}if(l){let f=V(d.maxAge??n??0);r.set(`${i.arn} age`,`${d.
text} was last changed ${V(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Lc(e,t)])}function qc({id:e,values:t,skipped:n,withoutOutput:r,
isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),l=o?"Renewed":c.env?"Exported":"Outputs only";p.length>0&&i.info(
`${l}: ${g(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${g([...n])}`),r.length>0&&i.notice(`No output for ${g(r)}: another output has that name\
, compared without case.`);let d=t.filter(Um).map(({name:y})=>y);d.length>0&&i.notice(`${g(d)} ${d.length===1?"ends":"end"} with a line break, which HTTP header\
s do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Oe(y,c.minMaskLength)).map(({name:y})=>y);f.length>0&&i.info(`Not masked (\
public, or too short or plain to mask): ${g(f)}`);let m=t.filter(y=>Ur(y,c.minMaskLength)==="parts");m.length>0&&i.info(`Masked in their secret parts alone: ${g(
m.map(({name:y})=>y))}`);let x=Pc(t,c.minMaskLength);x!==void 0&&i.info(x);let h=t.filter(({expiry:y})=>y).sort((y,w)=>Number(y.expiry?.at)-Number(w.expiry?.at))[0];
h?.expiry&&i.info(`Next to expire: ${h.name} ${ye(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&i.summarize(Dc({id:e,isRenewal:o,values:t,skipped:n,
exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Dm)}))}function Dm(e){let{name:t}=xo(e);return e.mode==="env"?`AWS cred\
entials as variables: role ${t}, for ${V(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}, renewed by itself`}function Um({value:e,kind:t,
request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Bc(e,{credentials:t},{runner:n,clock:r}){let o=t.map(({mode:i,profile:a})=>i==="env"?
"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be: ${g(s)}`);for(let i of e)i.expiry&&n.info(
Xt(i,r.now()))}async function jc(e,t){let{runner:n,directory:r}=t;Ki(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:_i(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return qm(e,o,t);if(e.identity&&!t.provider.isAvailable)throw En(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Hc(e,o,t),r.lock.announce(e.network.
timeout)]);await Mm(e,{...s,id:o.leaseId},t)}catch(s){throw await Wc(o,t),s}finally{r.lock.leave()}}async function Wc(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
giveBackMinted(e,t),t.directory.remove(e.leaseId))}async function Mm(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await ha({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);qc(p,e,s)}
async function Hc(e,t,n){let{runner:r,clock:o}=n,s=await Oc(e,n,t),{judged:i}=s;return Mc(i,o.now(),e.expiry,r),Hi(i,o.now(),e.expiry),e.expiry.isRequired&&Vi(i),
s}async function qm(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw n.runner.conceal(),En(n.origin,{maySkip:!0});r=await Hc(e,t,n),Bc(r.judged,e,n)}finally{
await Wc(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Vc(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Bm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Kc=Bm("setImmediate");var jm=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Jc=jm("setTimeout");function Gc(e,{timeout:t,maxAttempts:n},r){return{full:new Ge(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new Ge(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var Ge=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#r(
t,s=>n(o,s))}catch(s){if(!(s instanceof k))throw s;let i=ht(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(o,r.get("slow down")??0)||a>=Gr[i])throw s;let c=zr(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await Jc(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw jr(t,s)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n){let r=this.#e.signal;if(r.aborted)throw jr(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=Wm(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function Wm(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
jr(t):new k(t,{kind:"timeout"})))})}function jr(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Hm=process.getBuiltinModule("node:fs"),Vm=e=>Hm[e];var zc=Vm("readFileSync");var Km=process.getBuiltinModule("node:os"),Jm=e=>Km[e];var Wr=Jm("homedir");var Gm=process.getBuiltinModule("node:path"),zm=e=>Gm[e];var Qc=zm("join");function Yc({AWS_CONFIG_FILE:e}){try{return Xc(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Zc({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Xc(e,"credentials")}catch{return""}}function Xc(e,t){let n=e||Qc(Wr(),".aws",t);return zc(n.replace(/^~(?=[\\/])/,Wr()),"utf8").replace(/^\ufeff/,"")}function $e(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Qm=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function ep(e,t){let n=Qm.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function tp(e){return t=>{Promise.resolve().then(()=>Ym(t(),e)).catch(()=>{})}}async function Ym(e,t){let n=new Set(e.filter(r=>!Xm(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Zm(r,t);n.has(r)&&t.connections.connectAhead(o(r.region),r.count)}))}async function Zm({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n}=await e.load();return r=>n(r,$e(e.service,t))}function Xm({to:e,region:t,count:n},r){let o=e==="sts"?"sts":e.service,{endpoint:s}=$e(o,r);
if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):ep(o,t);return r.connections.connectAhead(i,n),!0}var bn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var ey=process.getBuiltinModule("node:os"),ty=e=>ey[e];var Hr=ty("devNull");function np(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Hr,e.AWS_SHARED_CREDENTIALS_FILE=Hr,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function rp(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var ny=1e4;function op(e,t){let n=Math.min(ny,e.remaining/3),r=new Ge(e,{maxAttempts:1,attemptTimeout:n});return(o,s)=>r.run("verification request",(i,a)=>ry(o,
s,a,t))}async function ry(e,t,n,r){if(e.kind==="github"){let{checkGitHubToken:s}=await import("./lease-adapters-github-token-check.js");return s(e.api,t,n)}let o={"user-agen\
t":"secret-lease",[e.header]:e.template.replaceAll("{value}",()=>t)};return{status:await Yr("verification request",new URL(e.url),{headers:o,signal:n,connections:r})}}function sp(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:$e(n,e),attempts:t[o.retryBudget]})}}var Vr=4;function ap(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:ip(r),password:ip(o)};return[...X(o,{minLength:Vr}),...X(s.password,{minLength:Vr}),...wn(s,Vr)]})}function ip(e){
try{return decodeURIComponent(e)}catch{return e}}async function cp(e){await e.mask(Je(ap(e.environment)))}async function pp({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Qr(n.environment)}){let{environment:i}=n;await cp(n),s.tryFamilyFor(t.familyTimeout);
let a=new bn(t.timeout),c=Gc(a,t,$=>n.debug($)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then($=>$.stsServices($e("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),h={runner:n,directory:r,clock:o,provider:Zr(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then(vc,()=>{})}}),verifyToken:async(...$)=>{let[de]=await Promise.all([f(),Kc()]);return de.verifyToken(...$)},origin:Ft(i),
timeOver:a.signal,readAwsConfig:Yc,readAwsCredentials:()=>Zc(i),verifyWithService:op(a,s),revokeTokens:async $=>(await import("./token-revoker.js")).revokeTokens(
$,i),connectAhead:tp({...p,waiting:m.promise,loadSts:d}),sts:rp(d),openClient:sp(p,c),aws:p,attempts:c},y=e?np(process.env):()=>{};return{...h,close:()=>{a.stop(),
s.close(),y()}}}var iR=e=>ni(async t=>{let{environment:n}=t,r=Ft(n);if(li(Kt)==="skip"&&r!=="own"&&!Xr(n))return Vc(r,t);let o=await Pi(Kt,n),s=new qt(n.RUNNER_TEMP),i=new It,a=await pp(
o,{runner:t,directory:s,clock:i,connections:e});try{await jc(o,a)}finally{a.close()}});export{iR as runLease};
