const require=process.getBuiltinModule;
import{a as zn,b as Wo,c as jo}from"./lease-adapters-oidc.js";import{a as u}from"./lease-domain-error.js";import{a as A,b as T,c as q,d as xe,e as Vo,f as Jo,
g as Go}from"./lease-domain-requests-request.js";import{a as h,c as Fe,d as qo,e as ne,f as Bo,g as Ho}from"./lease-adapters-connections.js";import"./lease-runtime.js";var Nt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var Tl=process.getBuiltinModule("node:fs"),Il=e=>Tl[e];var Ko=Il("readFileSync");function zo(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Ft(e){return zo(Qn(e),e.GITHUB_ACTOR)}function Qn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Ko(e??"","utf8"))}catch{return}}var Ll=process.getBuiltinModule("node:fs"),he=e=>Ll[e];var Qo=he("lstatSync");var Yn=he("readFileSync");var Ct=he("readdirSync");var Yo=he("renameSync");var Zn=he("rmSync");var Zo=he("rmdirSync");var Xo=he("writeFileSync");var Nl=process.getBuiltinModule("node:path"),Xn=e=>Nl[e];var er=Xn("dirname");var B=Xn("join");var es=Xn("relative");function Ce(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Fl=process.getBuiltinModule("node:fs"),Se=e=>Fl[e];var ts=Se("closeSync");var ns=Se("existsSync");var lt=Se("lstatSync");var rs=Se("openSync");var os=Se("readdirSync");var ss=Se("rmSync");var is=Se("rmdirSync");var Cl=process.getBuiltinModule("node:path"),Dl=e=>Cl[e];var dt=Dl("dirname");var Ul=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var as=Ul("setTimeout");var Ml=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var cs=Ml("randomUUID");var ql=process.getBuiltinModule("node:fs"),ut=e=>ql[e];var Dt=ut("lstatSync");var tr=ut("mkdirSync");var ps=ut("readdirSync");var nr=ut("rmdirSync");var ls=ut("unlinkSync");var Bl=process.getBuiltinModule("node:path"),ds=e=>Bl[e];var us=ds("dirname");var rr=ds("join");var H=process.platform==="win32"?await import("./windows.js"):void 0;function be(e){if(!E(e)&&!Hl(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Not\
hing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Hl(e){try{tr(e,{mode:448})}catch(t){if(t.code!==
"EEXIST")throw De(t);if(E(e))return!0;if(!or(us(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",
{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return E(e)?(H?.makePrivate(e),!0):(nr(e),!1)}function or(e){
let t=rr(e,`secret-lease-trial-${cs()}`);try{return tr(t,{mode:448}),E(t)}catch(n){throw De(n)}finally{ke(t)}}function De(e){return new u("E_DISK","The record o\
r a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:ms(e)?"Another program has one of these files open, so that Windows refuses to repla\
ce it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function ke(e){let t=Dt(e,{throwIfNoEntry:!1});
if(t===void 0)return[];try{if(!t.isDirectory())return we(()=>ls(e)),[];let n=ps(e).flatMap(r=>ke(rr(e,r)));return n.length>0?n:(we(()=>nr(e)),[])}catch{return[e]}}
var Wl=1e3,fs;function we(e){for(;;)try{return e()}catch(t){if(fs??=Date.now()+Wl,!ms(t)||Date.now()>fs)throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(
4)),0,0,50)}}function ms(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function E(e){let t=Dt(e,{throwIfNoEntry:!1});
return t?.isDirectory()===!0&&ys(t)}function ft(e){let t=Dt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&ys(t)}function ys({uid:e,mode:t}){return process.
getuid===void 0||e===process.getuid()&&(t&63)===0}function gs(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var jl={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Vl=15,Ut=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=os(dt(this.#e));if(n.length>0)return;ss(this.#e,{force:!0}),
is(dt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Kl();await as(Vl)}}#i(t){let n;try{let r=this.#a();if(n=gs(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(jl[t]),lt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Jl||o==="ENOENT"||s===Gl&&!ns(this.#e))return;let i=lt(dt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:zl(r)}}#a(){
be(dt(this.#e));let t=lt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ts(rs(this.#e,"a",384)),lt(this.#e).ino)}},
Jl=5,Gl=14;function Kl(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function zl(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Ql=process.getBuiltinModule("node:fs"),Ue=e=>Ql[e];var sr=Ue("chmodSync");var xs=Ue("mkdirSync");var hs=Ue("readFileSync");var Ss=Ue("renameSync");var ws=Ue("rmSync");var bs=Ue("writeFileSync");var Yl=process.getBuiltinModule("node:path"),Mt=e=>Yl[e];var ks=Mt("basename");var Rs=Mt("dirname");var Re=Mt("join");var ir=Mt("relative");var Zl=process.getBuiltinModule("node:url"),Xl=e=>Zl[e];var vs=Xl("fileURLToPath");function ar(e){return`'${e.replaceAll("'","'\\''")}'`}function cr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Es(e){return`"${e.replaceAll("%",
"%%")}"`}var pr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function $s({node:e,script:t,
nearby:n}){let r=Object.entries(pr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${ar(e)} ${ar(t)} "$@"`,""],s=["@echo off","setlocal DisableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=%${i}%"`,`set "${i}="`]),`${Os(e,n.node)} ${Os(
t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Os(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?Es(e):`"%~dp0${t.replaceAll("%","%%")}"`}var Ps=vs(new URL("cli.js",import.meta.url)),qt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=Re(t,"bin"),this.#t=Re("bin",H?"secret-lease.cmd":
"secret-lease")}get path(){let t=Re(this.#e,this.#t);if(!H||cr(t))return t;let[n,r]=[Rs(this.#e),ks(this.#e)];return Re(H.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:ir(this.directory,t),script:ir(this.directory,Ps)},r={node:t,script:Ps,nearby:n},o=$s(r);if(H&&o.set("secret-lease.ps1",H.pwshLauncher(
r,pr)),be(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{xs(s,{mode:448}),H?.makePrivate(s);for(let[i,a]of o)bs(Re(s,i),a,{mode:320,flag:"\
wx"});this.remove(),we(()=>Ss(s,this.directory)),sr(this.directory,320)}catch(i){throw ws(s,{recursive:!0,force:!0}),De(i)}}remove(){return E(this.directory)&&sr(
this.directory,448),ke(this.directory)}#n(t){return E(this.directory)&&[...t].every(([n,r])=>{let o=Re(this.directory,n);return ft(o)&&hs(o,"utf8")===r})}};function ed(e){let t=B(e,"secret-lease"),n=process.getuid?.();if(n===void 0||E(t))return t;let r=`${t}-${n}`,o=Qo(t,{throwIfNoEntry:!1});return E(r)||o!==void 0&&
o.uid!==n?r:t}var Bt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=ed(t),this.launcher=new qt(this.#e),this.lock=new Ut(this.#t,()=>this.isPrivate())}recordPath(t){return B(
this.#e,`${t}.json`)}isPrivate(){return E(this.#e)?!0:or(er(this.#e))}isOpenToOthers(){return H?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}\
.json`,n)}writeFile(t,n,r){return be(this.#e),this.#o(B(this.#e,t),n,r)}filePath(t,n){return B(this.#e,t,n)}readFile(t,n){if(!E(this.#e)||!E(B(this.#e,t)))return;
let r=this.filePath(t,n);return ft(r)?Yn(r):void 0}fileNames(t){let n=B(this.#e,t);return Ce(t)&&E(this.#e)&&E(n)?Ct(n):[]}removeFile(t,n){this.fileNames(t).includes(
n)&&ke(this.filePath(t,n))}records(){return this.#n().filter(ft).map(t=>we(()=>Yn(t,"utf8")))}remove(t){if(!Ce(t)||!E(this.#e))return[];let r=Ct(this.#e).filter(
o=>o.startsWith(t)).flatMap(o=>ke(B(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>es(er(this.#e),o))}removeLock(){if(!(!E(
this.#e)||this.#n().length>0))try{Zn(this.#t,{force:!0}),Zo(this.#e)}catch{}}get#t(){return B(this.#e,"lock")}#n(){return E(this.#e)?Ct(this.#e).filter(n=>n.endsWith(
".json")&&Ce(n.slice(0,-5))).map(n=>B(this.#e,n)):[]}#o(t,n,r){be(t);let o=B(t,n),s=`${o}.${process.pid}`;try{Xo(s,r,{mode:384,flag:"wx"}),we(()=>Yo(s,o))}catch(i){
throw Zn(s,{force:!0}),De(i)}return o}};var td=process.getBuiltinModule("node:fs"),_s=e=>td[e];var As=_s("appendFileSync");var lr=_s("existsSync");var nd=process.getBuiltinModule("node:os"),rd=e=>nd[e];var Ts=rd("EOL");function ae(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Ht(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ce(e,t,n){let r=new dr(e,t,n);process.stdout.write(r.toString()+Ts)}var Is="::",dr=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Is+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${id(o)}`)}}return t+=`${Is}${sd(this.message)}`,t}};function sd(e){return ae(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function id(e){
return ae(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var ad=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ls=ad("randomUUID");var pd=process.getBuiltinModule("node:fs"),Ns=e=>pd[e];var Fs=Ns("appendFileSync");var Cs=Ns("existsSync");var dd=process.getBuiltinModule("node:os"),ud=e=>dd[e];var Wt=ud("EOL");function ur(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Cs(n))throw new Error(`\
Missing file at path: ${n}`);Fs(n,`${ae(t)}${Wt}`,{encoding:"utf8"})}function Ds(e,t){let n=`ghadelimiter_${Ls()}`,r=ae(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Wt}${r}${Wt}${n}`}var md=process.getBuiltinModule("node:os"),yd=e=>md[e];var Us=yd("EOL");var xd=process.getBuiltinModule("node:path"),hd=e=>xd[e];var Ms=hd("delimiter");var jt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(jt||(jt={}));function qs(e){ce("add-mask",{},e)}function Bs(e){process.env.GITHUB_PATH||""?ur("PATH",e):ce("add-path",{},e),process.env.PATH=`${e}${Ms}${process.env.PATH}`}function Hs(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Ws(e){ce("debug",{},e)}function js(e,t={}){ce("error",Ht(t),e instanceof Error?e.toString():e)}function Vs(e,t={}){ce("warning",Ht(t),e instanceof Error?
e.toString():e)}function Js(e,t={}){ce("notice",Ht(t),e instanceof Error?e.toString():e)}function Gs(e){process.stdout.write(e+Us)}function Ks(e,t){if(process.env.GITHUB_STATE||"")return ur("STATE",Ds(e,t));ce("save-state",{name:e},ae(t))}function ve(e,t){return t==="win32"?e.toUpperCase():e}function zs(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[ve(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(ve(String(s),t))??""]})}function Me(e){return e.replace(bd,"$1ACCOUNT$2-??????$3").replace(kd,"$1").replace(Ed,"").replace(Od,"$1ACCOUNT").replace(Rd,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
vd,"$1ACCOUNT").replace($d,"$1")}var bd=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,kd=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Rd=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,vd=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
Ed=/ \(account \d{12}[^()\n]*\)/g,Od=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,$d=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Ee(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function qe(e){return Qs(Qs(e,"Resource","Action"),"Action","Resource")}function Qs(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,Ys(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>Ys(a[t]));return{...o,statement:{...o.statement,[t]:Pd([...new Set(i)])}}})}function Ys(e){return e===void 0?[]:[e].flat()}function Pd(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Zs({code:e,message:t,fix:n,statements:r}){return{code:e,message:Me(t),fix:n&&Me(n),statements:JSON.parse(Me(JSON.stringify(r)))}}var Xs=12,_d=4e3;function ei(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...Ad(s),...i,...o?.split(`
`)??[]],c=qe(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Ee(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=_d?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var fr=160;function Ad(e){if(e.length<=fr)
return[e];let t=e.slice(0,fr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>fr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function pe(e){return`<code>${ti(e)}</code>`}function Oe(e){return ti(e).replace(/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function ti(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
t=>`&#${t.codePointAt(0)};`)}function ni(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&\
<wbr>")))}function ri(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=qe(e.statements),c=Map.groupBy(a,({addTo:p})=>p);return[`### \u{1F534} ${pe(n)}`,"",[`**${Be(s)}**`,...i.map(Be)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",Td(o.split(`
`))]:[],...[...c].flatMap(([p,l])=>["",`${Be(p)}:`,"","```json",l.map(({statement:d})=>Ee(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Be(t)}`].join(`
`)}function Td(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Be(n):`${Be(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Be(e){return/^\s*aws [a-z]/.test(e)?pe(e.trim()):e.split(/`([^`]+)`/).map((n,r)=>r%2===1?pe(n):Oe(n)).join("")}function oi(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Vt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Id=process.getBuiltinModule("node:fs"),He=e=>Id[e];var si=He("accessSync");var ii=He("appendFileSync");var ai=He("constants");var ci=He("existsSync");var pi=He("statSync");var mr=He("truncateSync");function xr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!ci(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Ld(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Ld(e){try{return si(e,ai.W_OK),
!0}catch{return!1}}function di({variables:e,outputs:t},n,r=()=>{}){xr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:gr(i)}});Fd(()=>{try{li(n.GITHUB_ENV??"",e),li(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)gr(i)>a&&mr(i,a);throw hr("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function li(e,t){t.size>0&&ii(e,[...t].map(Nd).join(""))}function ui(e){gr(e)>0&&mr(e)}function hr(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var yr=process.platform==="win32"?`\r
`:`
`;function Nd([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${yr}${t}${yr}${n}${yr}`}function gr(e){return pi(e,{throwIfNoEntry:!1})?.
size??0}function Fd(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function fi(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function mi({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Sr(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Jt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Sr(this.#t,t),this.#o}get isConcealing(){return this.#o!=="private"}shown(t){return this.
isConcealing?Me(t):t}get#o(){this.#n??=fi(Qn(this.#e));let t=Sr(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Cd=process.getBuiltinModule("node:fs"),yi=e=>Cd[e];var gi=yi("existsSync");var xi=yi("realpathSync");var Dd=process.getBuiltinModule("node:path"),hi=e=>Dd[e];var Si=hi("join");var wi=hi("sep");var Ud=process.getBuiltinModule("node:url"),Md=e=>Ud[e];var bi=Md("fileURLToPath");var qd="docs/troubleshooting.md";function ki(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Bd(t),o=`${qd}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Bd(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Hd(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Hd({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Ri=bi(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ei(e,t){let{GITHUB_WORKSPACE:n}=t;return ki(e,{environment:t,root:vi(Ri),workspace:n&&vi(
Wd(n)),isOwnClone:gi(Si(Ri,".git"))})}function vi(e){return e.split(wi).join("/")}function Wd(e){try{return xi(e)}catch{return e}}async function Oi(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Jd(t,()=>{for(let s of e)for(let i of Vd(s))qs(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var jd=process.env.ACT==="true";function Vd(e){return/^[\x00-\x7f]/.test(e)?[e]:jd?[`
${e}`,e]:[`
${e}`]}function Jd(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var $i=24;function Pi(e=process.versions.node){if(!(Number.parseInt(e,10)>=$i))throw new u("E_RUNNER",`This action needs Node ${$i}, and the runner started it w\
ith Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24. For 32-bit ARM there is none: use a 64-bit system."})}var wr=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Jt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Oi(n)])),await this.#t}info(t){Gs(this.#r(t))}debug(t){Ws(this.#r(t))}notice(t){
Js(this.#r(t))}warning(t){Vs(this.#r(t))}fail(t,n){let r=Ei(t.code,this.environment),{lines:o,apart:s}=ei(t,r);for(let i of s)this.info(i);js(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(ri(this.#n.isConcealing?Zs(t):t,r)),process.exitCode=jt.Failure}handOver(t){di(t,this.environment,()=>{t.onPath!==void 0&&
this.#o(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Ks(t,n)}catch(r){throw hr("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){ui(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!lr(n)))try{As(n,`${ni(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&lr(n)?Bs(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return oi(this.#n.shown(t))}};function Gt(e){return Hs(e,{trimWhitespace:!1})}async function _i(e){
let t=new wr(zs(process.env,process.platform));try{Pi(),xr(t.environment),await e(t)}catch(n){t.fail(Vt(n),!/^\s*false\s*$/i.test(Gt("job-summary")))}}var Gd=[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-iso-","aws-iso"],["us-isob-","aws-iso-b"],["eu-isoe-","aws-iso-e"],["us-isof-","aws-iso-f"],["eusc-","aws\
-eusc"]];function Ai(e){return Gd.find(([t])=>e.startsWith(t))?.[1]??"aws"}function Ti(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&br(t))&&!t.username&&!t.password}function br({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ii(e,t){if(e!=="")return Fi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function kr(e,t,n,r){let o=t(e).trim();
return o!==""?Fi(e,o):Ni(n[r]||n.AWS_ENDPOINT_URL||"")}function Li({AWS_ENDPOINT_URL:e=""}){return Ni(e)}function Ni(e){return URL.canParse(e)&&br(new URL(e))?e:
void 0}function Fi(e,t){if(!Ti(t))throw new u("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL without user and pas\
sword, or http on 127.0.0.1, [::1] or localhost."});return t}var Kt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","dry-run":"false","mask-aws-account-id":"false",wait:"10m",timeout:"15m",
"retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"error","github-secrets-max-age":"365d","issue-tit\
le":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function zt(e,t){return n=>{let r=e(n);return r.
trim()===""?t[n]??r:r}}function W(e,t){return e(t).trim()!==""}function Qt(e,t){return t.filter(({input:n,unless:r,needs:o})=>!W(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}function mt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function Ci(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function yt(e){return/^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/.test(e)}function gt(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function Di(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function Rr(e,t){let n=gt(t);if(n)return n;throw new u("E_INPUT",`${e} is "${t}", which is no role ARN.`,{fix:[...Kd(t),"Allowed: `arn:aws:iam::ACCOUNT:role/NAM\
E` with the twelve digits of the account."].join(`
`)})}function Kd(e){let t=e.replace(/["'`\s]/g,"").replace(/^(arn:aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/,"$1:iam::$2:role/$3").replace(/^(arn:aws[a-z-]*:iam):[a-z0-9-]*:(\d{4})-?(\d{4})-?(\d{4}):(?:role\/)?(?=[\w+=,.@-]+$)/,
"$1::$2$3$4:role/");return t!==e&&gt(t)?[`Probably meant: ${t}`]:[]}var zd=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function M(e,t){let n=zd.get(t.trim());if(n===void 0)throw Yt(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var Qd={s:1e3,m:6e4,h:36e5,d:864e5},vr="a whole number with a unit: 90s, 15m, 2h or 14d";function Er(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:Qd[n];return r===void 0?void 0:Number(t)*r}function We(e,t){let n=Er(t.trim());if(n===void 0)throw Yt(
e,t,vr);return n}function xt(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw Yt(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function ht(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw Yt(e,t,n.join(", "));return r}function Yt(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var Yd=64;function Ui(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Or(`${r}-${o}`),a=Or(s).slice(0,16);return`${Or(n).slice(0,Yd-i.length-a.length-2)}-${i}-${a}`}function Or(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Mi(e,t,n){let r=eu(e,t,n),o=nu(e);if(Xd(e),o)for(let{reference:s}of n)iu(s,o);return{identity:o&&su(e,t,o,r[0]),regions:r,allowedAccountIds:lu(e),network:du(
e,t),warnings:Qt(e,Zd)}}var Zd=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Xd(e){if(!W(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!W(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function eu(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=W(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d,region:f})=>d.kind==="arn"?d.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,
...p].find(d=>!yt(d));if(l!==void 0)throw new u("E_INPUT",`The input aws-region names "${l}", which is no region.`,{fix:`Allowed: a region, for example \`${tu(l)??
"eu-west-1"}\`; or several with commas, the first one first asked.`});return[c,...p]}function tu(e){let t=e.toLowerCase().replace(/["'`]/g,"").replace(/[\s_.]+/g,
"-").replace(/([a-z])(\d)/,"$1-$2").replace(/(\d)[a-f]$/,"$1");return yt(t)?t:void 0}function nu(e){let t=e("role-to-assume").trim();return t===""?void 0:Rr("Th\
e input role-to-assume",t)}function ru(e){return mt(e("role-chain")).map(({line:t,text:n})=>Rr(`Line ${t} of role-chain`,n))}function ou(e,t){if(e!==""){if(t.length===
0)throw new u("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that a\
sks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input ro\
le-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function su(e,t,n,r){let o=r.startsWith("c\
n-"),s=ru(e);for(let i of[n,...s])au(i,r);return{role:n,chain:s,externalId:ou(e("role-external-id").trim(),s),audience:e("audience").trim()||`sts.amazonaws.com${o?
".cn":""}`,issuer:Ii(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Ui(e("role-session-name").trim(),t),policy:pu(e("session-policy").trim()||"scoped"),
requiredClaims:cu(e)}}function iu(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function au({
name:e,partition:t},n){let r=Ai(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function cu(e){return mt(e("require-claims")).map(({line:t,
text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[];if(r!==void 0&&o!==void 0)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of req\
uire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function qi(e){
let t=zt(e,Kt.lease);return ht("on-no-token",t("on-no-token"),["error","skip"])}function pu(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Ci(
"session-policy",e,["scoped","none"])}}function lu(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)
throw new u("E_INPUT",`The input allowed-account-ids has "${n}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them i\
n YAML, or a leading 0 is lost."});return t}function du(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:We("timeout",e("timeout")),maxAttempts:xt("ret\
ry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:xt("auto-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),
stsEndpoint:kr("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:kr("secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Li(
t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var le=["false"],Bi=()=>!0,Hi=e=>e("export-credentials").trim()==="env",Zt="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",uu={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${Zt}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${Zt}`},"role-chaining":{unsaid:le,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:le,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:Bi},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:le,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:Hi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===Hi(e)},"overwrite-aws-profile":{unsaid:le,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:Bi},"disable-retry":{unsaid:le,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:le,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:le,instead:Zt},"force-skip-oidc":{unsaid:le,instead:Zt},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function Wi(e){let t=Object.entries(uu).filter(([o,{unsaid:s=[]}])=>W(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new u("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}function S(e){let t=e.length-20,n=e.slice(0,20).map(_).join(", ");return t>0?`${n} and ${t} more`:n}function _(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var O=class{source;constructor(t){this.source=t}},fu=500;function j(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if($r(t))try{return JSON.parse(t),yu(t)>fu?void 0:
JSON.parse(t,mu)}catch{return}}function $r(e){return/^\s*["\d[{tfn-]/.test(e)}function mu(e,t,n){return typeof t=="number"?new O(n.source??String(t)):t}function yu(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function I(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof O)}function je(e,t=({source:n})=>n){return e instanceof O?t(e):Array.isArray(e)?`[${e.map(r=>je(r,t)).join(
",")}]`:I(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${je(o,t)}`).join(",")}}`:JSON.stringify(e)}function ji(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=I(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*St(e,t=[]){let n=gu(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*St(o,[...t,r])}function gu(e){return Array.isArray(e)?[...e.entries()]:I(e)?Object.entries(e):[]}async function Gi(e,t){let n=await hu(),r=Qi(e),o=n(tn(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return nn(o,()=>{});
let s=Su(n,e,t);return(s===void 0?void 0:Yi(o,s))??nn(o,i=>bu(r.get(i)))}async function Ki(e){(await zi()).compile(e)}async function zi(){let e=await import("./lease-jmespath-community-jmespath-index.js");
return Vi||xu(e),Vi=!0,e}var Vi=!1;function xu(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(d,f)=>d<f?-1:d>f?1:0;t("sort",([d])=>[...d].sort(p),[{types:[o,s]}],{override:!0});let l=(d,f)=>t(d,([m,g])=>{let{runtime:x}=n,
y=x.createKeyFunction(g,[a,c]),w=m.map(U=>({item:U,key:y(U)})),[R,...v]=w;return R?v.reduce((U,Le)=>p(Le.key,U.key)*f>0?Le:U,R).item:null},[{types:[r]},{types:[
i]}],{override:!0});l("max_by",1),l("min_by",-1)}async function hu(){let{search:e}=await zi();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function Su(e,t,n){try{
return e(tn(t,({source:r})=>`${Xt}${r}${en}`),n)}catch{return}}var[Xt,en]=["\uFDD0","\uFDD1"],Ji=new RegExp(`${Xt}([^${Xt}${en}]*)${en}`,"g");function tn(e,t){if(e instanceof
O)return t(e);if(Array.isArray(e))return e.map(r=>tn(r,t));if(!I(e))return e;let n=Object.entries(e).map(([r,o])=>[r,tn(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function Qi(e,t=new Map){if(e instanceof O){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))Qi(n,t);return t}function Yi(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${Xt}${n}${en}`&&
Number(n)===e?new O(n):void 0}if(typeof e=="number")return e===t?new O(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(Ji,(r,o)=>String(
Number(o)))===e?t.replace(Ji,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return wu(e,t)}function wu(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:Yi(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function nn(e,t){return typeof e=="number"?new O(t(e)??
String(e)):Array.isArray(e)?e.map(n=>nn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,nn(r,t)]))}function bu(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function de(e){if(!ku.test(e))return;let t=[...e.matchAll(Ru)].map(([n])=>vu(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var Pr='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',_r="(?:\\[\\d+\\])",ku=new RegExp(`^(?:${Pr}|${_r})(?:\\.${Pr}|${_r})*$`),Ru=new RegExp(`${Pr}|${_r}`,"g");function vu(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function rn(e,t){let n=de(t);if(n)return ji(e,n);let r=await Gi(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Ar(e,t,n=r=>r){let r=Eu(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(de(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await Ki(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function Eu(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var Tr=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
names:`
      GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR
      GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH
      GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
      GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
      GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER
      GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW
      GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT
      RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE
      ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL
      ACTIONS_ORCHESTRATION_ID ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL ACTIONS_STEP_DEBUG
      ACTIONS_RUNNER_DEBUG
    `},{tool:"GitHub Actions",reason:"switches on what the runner keeps off for safety",source:"https://github.blog/changelog/2020-10-01-github-actions-deprecat\
ing-set-env-and-add-path-commands/",names:"ACTIONS_ALLOW_UNSECURE_COMMANDS ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION"},{tool:"GitHub Actions",reason:"is refused b\
y the runner, whoever sets it",source:"https://github.blog/changelog/2023-10-05-github-actions-node-options-environment-variable-is-restricted/",names:"NODE_OPT\
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Ir(e,t){
let n=e.toUpperCase(),{exact:r,families:o}=Ou(t);return[...r.get(n)??[],...o.filter(({covers:i})=>i(n)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>t[i]).find(i=>i&&
!$u(n,i))}var Zi=new WeakMap;function Ou(e){let t=Zi.get(e);if(t)return t;let n=e.flatMap((i,a)=>ea(i).map(c=>({pattern:c,at:a}))),r=new Map;for(let{pattern:i,at:a}of n)
r.set(i,[...r.get(i)??[],a]);let o=n.flatMap(({pattern:i,at:a})=>{let[c="",p]=i.split("*");return p===void 0?[]:[{covers:ta(c,p),at:a}]}),s={exact:r,families:o};
return Zi.set(e,s),s}function Xi(e,t){let n=e.toUpperCase().slice(0,-1);for(let r of t){let o=ea(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(
0,-1)):s.startsWith(n));if(o!==void 0)return o}}function ea({names:e}){return e.trim().split(/\s+/)}function $u(e,{except:t={}}){return Object.keys(t).some(n=>Pu(
n,e))}function Pu(e,t){let[n="",r]=e.split("*");return r===void 0?t===n:ta(n,r)(t)}function ta(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(
t)}function ue(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Ve(e){return/^[0-9]/.test(
e)?`_${e}`:e}function na(e,t){return Ve(ue(t===void 0?e:`${e}_${t}`))}function $e(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function V(e){return e===""?"is em\
pty":$e(e)?sa(Ir(e,Tr)):"has other characters than letters, digits and _, or begins with a digit"}async function on(e){return V(e)??sa(Ir(e,await oa()))}async function ra(e){
return Xi(e,[...Tr,...await oa()])}async function oa(){return(await import("./lease-domain-values-unsafe-names.js")).unsafeNames}function sa(e){return e&&`${e.reason} (${e.
tool})`}function Lr(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=_u(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function an({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function sn({path:e}){return e.length===0?void 0:e.join("_")}function ia(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?de(r.expression):void 0;
return[Lr(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function _u(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:na(r,sn(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,sn(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Ve(e.text+ue(a)),origin:"data"}}case"stem":return Au(e,r,o)}}function Au({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>ue(String(c),t));return{name:Ve(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var Nr={service:"secretsmanager",load:()=>import("./lease-sources-secrets-manager-client-calls.js")};async function J(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Tu=10;async function aa(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof h)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Iu(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof h?i:i.map(o)]))}async function Iu(e,t){
let n,r=new Map;return await J(e,Tu,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof h))throw s;ne(s)&&(n=s),r.set(o,s)}}),r}var Pe="secrets-manager",Lu=/^[A-Za-z0-9/_+=.@!-]+$/;function cn(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Fu(e);
if(e.includes("*"))return Nu(e);let t=Fr(e);return t===void 0?{source:Pe,kind:"name",name:e}:{reason:t}}function Nu(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=Fr(n);return r===void 0?{source:Pe,kind:"prefix",prefix:n}:{reason:r}}
function Fu(e){let t=pn(e);if(!t)return{reason:"this is no ARN of a secret, arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"};let{name:n}=t;if(n.endsWith(
"*"))return{reason:"an ARN cannot be a prefix; a name can",meant:n};let[r="",o,s,i]=n.split(":");if(o!==void 0){let c=e.slice(0,e.length-n.length)+r,p=[o?`${c}#${o}`:
c];return s&&p.push(`stage=${s}`),i&&p.push(`version=${i}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:p.join(" ")}}let a=Fr(
n);return a===void 0?{source:Pe,kind:"arn",arn:e,...t}:{reason:a}}function Fr(e){if(e.length>519)return"a name has 512 characters at most";let t=[...e].find(n=>!Lu.
test(n));return t===void 0?void 0:`a secret's name has no ${Cu(t)}; it has letters, digits and /_+=.@!-`}function Cu(e){let t={",":"comma"," ":"space","	":"tab"}[e];
return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`}function pn(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+):(\d{12}):secret:(.+)$/.
exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{partition:n,region:r,accountId:o,name:s}}function ca(e){let t=pn(e);return t?{source:Pe,kind:"arn",arn:e,
...t}:{source:Pe,kind:"name",name:e}}function pa(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${Du(n)}`}}}function Du(e){return{"aws-cn":"amazonaws.com.cn","aws-iso":"c2s.ic.gov","aws-is\
o-b":"sc2s.sgov.gov","aws-iso-e":"cloud.adc-e.uk","aws-iso-f":"csp.hci.ic.gov","aws-eusc":"amazonaws.eu"}[e]??"amazonaws.com"}var wt=20;function la(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function da({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function ua(e,t){let n={...la([e]),batching:!0},r=ya(e,t).reduce((s,i)=>s+i.length+3,0),o=ma(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function fa(e,t){let n=e.flatMap(r=>ya(r,t));return ma(n,la(e),e[0]?.region??"",t)}function ma(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Uu(n,r)}]:[]]}function Uu(e,t){return pa("secretsmanager",e,t)}function ya({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var ln=10;async function ga(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Mu(i,t))),...r.map(async i=>n.set(i,await qu(i,t))),xa(s.map(({reference:i})=>A(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,ju(i[a]))})]),aa(n,t)}async function Mu({reference:e,version:t},n){return ha(async()=>[await n.get(e,t)])}async function qu({
reference:e,version:t},n){return e.kind!=="prefix"?[]:ha(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await J(r,ln,a=>dn(a,n,t.stage)):await xa(r,n),
s=o.findIndex(a=>a instanceof h),i=o[s];if(i instanceof h)throw i.secretName=pn(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
h))})}async function xa(e,t){return e.length===1?Promise.all(e.map(r=>dn(r,t))):(await J(Vu(e,wt),ln,r=>Bu(r,t))).flat()}async function Bu(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await J(e,ln,async o=>{let s=n.find(c=>Hu(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new h("BatchGetSecret\
Value",{kind:"answer",...i});return a&&Fe(a)==="fail"?a:dn(o,t)})}catch(n){if(!(n instanceof h))throw n;return Wu(n)?J(e,ln,r=>dn(r,t)):e.map(()=>n)}}async function dn(e,t,n){
try{return await t.get(ca(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof h)return r;throw r}}function Hu({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Wu({code:e}){return e?.startsWith("AccessDenied")===!0}function ju(e){return e instanceof h?e:e?[e]:[]}async function ha(e){
try{return await e()}catch(t){if(t instanceof h)return t;throw t}}function Vu(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var un={name:Pe,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:cn,permissionSet:da,queriesPerSession:wt,policySize:ua,sessionStatements:fa,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:Nr,count:Ju(e)}],read:async(e,t,n)=>ga(e,await n(Nr,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Ju(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/wt)}var Gu=[{prefix:/^(?:ssm:|arn:aws[a-z-]*:ssm:)/,load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,load:async()=>(await import("./github-app.js")).
githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Sa=new Map([[un.name,un]]);async function wa(e){let t=await Gu.
find(({prefix:n})=>n.test(e))?.load(e);return t?(Sa.set(t.name,t),t):un}function _e({source:e}){let t=Sa.get(e);if(!t)throw new Error(`The source ${e} was not l\
oaded.`);return t}function Je(e){return Map.groupBy(e,({reference:t})=>_e(t))}var fn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function $(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:bt(r.meant)}`),o.length===0&&o.push(fn),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function bt({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Dr(t,n),...r].join(" ").trimStart()}function Dr(e,t){return t===void 0?
e:`${e}#${t}`}function Ur(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Ku(n),[s,...i]=zu(o,t);if(s===void 0)throw $("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Ku(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function zu(e,t){let n=[],r=ba(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Yu(e,r,t);n.push(e.slice(r,o)),r=ba(e,o)}return n}function ba(e,t){let n=t;for(;n<e.length&&Mr(e,n);)n+=1;return n}var Mr=(e,t)=>/\s/.test(e.charAt(
t)),Qu={"[":"]","(":")","{":"}"},ka="expires=";function Yu(e,t,n){let r=t;for(;r<e.length&&!Mr(e,r);){if(e.charAt(r)==="#")return Ra(e,r+1,n);if(e.startsWith(ka,
r)&&r===t)return Ra(e,r+ka.length,n);r+=1}return r}function Ra(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Mr(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Zu(e,o,n);continue}let a=Qu[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Cr(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Cr(n,`${s} is missing`);return o}function Zu(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Cr(n,`a ${r} is missing`)}function Cr(e,t){return $("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}var qr=new Map([["optional",mn("optional",{optional:!0})],["public",tf],["only",nf],["file",mn("file",{file:!0})],["base64",mn("base64",{base64:!0})],["trim",mn(
"trim",{trim:!0})],["stage",rf],["version",of],["expires",lf],["max-age",sf],["max-scopes",af],["role",cf],["region",pf]]),Xu="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function va(e,{
options:t}){let n=e.options.map(Br).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Ea(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=Br(o),a=Object.hasOwn(t.options,s),c=qr.get(s);if(!c&&!a)throw ff(e,
o,s,t);if(r.has(s))throw $("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let l=c(i,(d,f)=>$("E_REQUEST",e.line,d,ef(e,o,f)),t);
n={...n,...l,version:{...n.version,...l.version}}}return n}function Br(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function ef(e,t,n){let r=Oa(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Oa(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>qr.has(Br(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(
",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function mn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function tf(e,t){if(e===void 0)return{public:"all"};let n=e.split(",");if(n.includes(
""))throw t("public= has an empty field.","public=host,port without white space");return{public:n}}function nf(e,t){let n="only=LOG_LEVEL,FEATURE_* without whit\
e space, or only=* for any name that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");
if(r.includes(""))throw t("only= has an empty name: a comma or white space too many.",n);for(let o of r){if(!$e(o.replace(/\*$/,"")))throw t(`only= lists "${o}"\
, which is no name.`,n);let s=o.endsWith("*")?void 0:V(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function rf(e,t){
if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{stage:e}}}function of(e="",t,{versionIds:{
pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function sf(e,t){let n=Er(e??"");if(!n)throw t("max-age needs a duration\
 above zero.",vr);return{maxAge:n}}function af(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an empty scope.","max-scopes=read:packages,r\
epo:*");return{maxScopes:n}}function cf(e="",t){let n=gt(e);if(!n)throw t(`role=${_(e)} is no role ARN.`,"role=arn:aws:iam::ACCOUNT:role/NAME");return{role:n}}function pf(e="",t){
if(!yt(e))throw t(`region=${_(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function lf(e,t){let n="expires=never, expires=own, expires=2\
027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:df(e,()=>t(`expires=${e} is no date.`,n))}}
function df(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",expression:e};let n=uf(e);if(!n)throw t();
return{kind:"at",at:n}}function uf(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(e)?.[1];if(n===void 0)return;let r=new Date(
`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.isNaN(o.getTime())?void 0:o}function ff(e,t,n,{
options:r}){if(t.startsWith("#"))return $("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behind the reference, or a comment that begins with\
 "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(t)).findLast(c=>/^(?:only|public|max-scopes)=/.
test(c)),s=o===void 0?void 0:Oa(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return $("E_REQUEST",e.line,`white space ends ${o},\
 so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=mf(n),a=e.options.map(c=>c===t?t.replace(
n,i??n):c);return $("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Xu].join(", "),...i!==void 0&&{meant:{...e,options:a}}})}function mf(e){
let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...qr.keys()].find(r=>r.startsWith(n))}async function Pa(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await yf(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw new u("E_INPUT","The input secrets asks for nothing.",{fix:"\
Allowed: one request a line, for example: DB_PASSWORD, prod/db#password"});return $f(t),t}async function yf(e,t,n){let r;try{let a=Ur(e,t);r=a&&await _a(a)}catch(a){
throw await kt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:fn,fault:yn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!/^[A-Za-z_]\w*=./.test(s.name))return r;let i=await kt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,
allowed:fn,fault:yn});if(i)throw i;return r}async function kt(e){return(await import("./foreign-line.js")).foreignLine(e)}async function yn(e){try{let t=Ur(e,1);
t&&await _a(t);return}catch(t){return t}}async function _a(e){let t=await wa(e.reference),n=hf(e),r=xf(e,t),o=Sf(e),s=Ea(e,t),i={line:e.line,text:Dr(e.reference,
e.selector),reference:r,naming:o,selector:n,...s};return await Pf(i,e),kf(i,e,t),await gf(i),i}async function gf({line:e,only:t=[]}){for(let n of t==="any"?[]:t){
let r=n.endsWith("*")?await ra(n):void 0;if(r!==void 0)throw $("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"na\
mes spelled out, or a longer beginning"})}}function xf(e,t){let n=t.readReference(e.reference,va(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.
split(" ")??[];throw e.reference===""?$("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between \
spaces"}):$("E_REQUEST",e.line,`${_(e.reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function hf(e){
if(e.selector===void 0)return{kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw $("\
E_REQUEST",e.line,"there is no selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{
...e,selector:"*"}})}function Sf(e){let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw wf(e,t);let n=t.
endsWith("*")?t.slice(0,-1):t;if(!$e(n))throw $("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to \
begin several names; or nothing before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=V(t);if(r!==void 0)throw $("E_NAME",e.line,`the name ${t} ${r}\
.`,{allowed:"another NAME"});return{kind:"exact",name:t}}function wf(e,t){let n=bt({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return $("E_N\
AME",e.line,`${t} stands before a comma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${bf(r[1]??"",
r[2]??"")}${r[2]},${n}`}})}function bf(e,t){let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}function kf(e,t,n){let r=[...Rf(e,t),...Ef(
e,t),vf(e,t,n)].find(({when:o})=>o);if(r)throw $("E_REQUEST",t.line,r.wrong,r.hint)}function Rf({naming:e,selector:t,reference:n},r){let o=n.kind==="prefix",s=t.
kind==="jmespath"&&de(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* gives several values, and ${r.name} is the name of one.`,
hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,
wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_* with #*, with one field, or with a prefix",meant:{...r,
selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?
"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.selector}.`,hint:{allowed:"a NAME of its own",meant:{
...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function vf({reference:e,region:t},n,r){let o=e.kind==="arn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&
o!==void 0,wrong:`region= names a second region: ${_(n.reference)} is in ${o}.`,hint:{allowed:"region= beside a name, which says nothing of a region",meant:Aa(n,
"region")}}}function Aa(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}function Ef(e,t){let{naming:n,selector:r,reference:o,
version:s}=e,i=(...c)=>Aa(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&a,wrong:"file needs one value, and this gives se\
veral.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"file writes the bytes as they are, so base\
64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"file and base64 keep every byte, so trim \
contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"base64 is for a whole binary value, which \
has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"a binary value has no field that co\
uld say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="all"&&e.public.length>0&&r.kind==="\
jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public alone, or public=FIELD,\u2026 with #* o\
r a whole secret",meant:Of(t)}},{when:e.only!==void 0&&!an(e),wrong:"only= lists names that data may give, and this line gives its names itself.",hint:{allowed:"\
only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:$a(e.only)!==void 0,wrong:`only= lists ${$a(e.only)}, and names that are\
 made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith("only=")?`only=${c.slice(5).toUpperCase()}`:
c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match several.",hint:{allowed:"stage=LABEL with a prefix\
, or version=ID with one secret",meant:i("version")}}]}function $a(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}function Of(e){let t=e.name&&!e.
name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}function $f(e){let t=new Map;for(let n of e)for(let r of ia(n)){let o=t.get(r.toUpperCase());
if(o)throw $("E_NAME",n.line,`line ${o.line} leases the variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),
n)}}async function Pf(e,t){let{selector:n,expires:r}=e,o=T(e);if(n.kind==="jmespath"&&await Ar(n.expression,o,s=>bt({...t,selector:s})),r?.kind==="selector"){let s=i=>t.
options.map(a=>a.startsWith("expires=")?`expires=${i}`:a);await Ar(r.expression,o,i=>bt({...t,options:s(i)}))}}var Ta="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Ia={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function La(e,t){let n=new Map;for(let[r,o]of e.split(`
`).entries()){let s=o.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim();s===""||n.has(s)||n.set(s,await _f(s,r+1,t))}if(n.size>0)return[...n.values()];throw new u("E_INP\
UT","The input secret-ids asks for nothing.",{fix:"Allowed: one secret a line, for example: DB_PASSWORD, prod/db/password"})}async function _f(e,t,n){let r={input:"\
secret-ids",raw:e,line:t,allowed:Ta,fault:async a=>Af(a,n),faultOfSecrets:yn},o;try{o=Na(e,t,n)}catch(a){throw await kt({...r,error:a})}if(!/^[A-Za-z_]\w*=[^,]+$/.
test(e))return o;let s=`A secret that is called so takes an alias before it: ALIAS, ${e}`,i=await kt({...r,note:s});if(i)throw i;return o}function Af(e,t){try{Na(
e,1,t);return}catch(n){return n}}function Na(e,t,{parseJsonSecrets:n,nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===
void 0?[void 0,s]:[s,i],p=If(c,t);return a&&Lf(a,c,t,r),{line:t,text:c,reference:p,naming:{kind:"stem",stem:Tf(a,p),letterCase:Ia[r]},selector:{kind:n?"unfolded":
"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function Tf(e,t){if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===
void 0?t.arn:e}function If(e,t){let n=cn(e);if("kind"in n)return n;let r=e===""?"there is an alias and no secret after it":`"${e}" is no secret: ${n.reason}`;throw new u(
"E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Ta})}function Lf(e,t,n,r){let o=ue(Ve(e),Ia[r]),s=e===o?V(e):`is no name under name-transformation: ${r}`;if(s!==
void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Nf=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function Hr(e){let t=mt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Nf.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Ff=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Fa(e,t){let n={},r=zt(m=>{let g=e(m);return g.trim()!==""&&(n[m]=g),g},
Kt.lease),o=Wi(e),{verifications:s,kept:i,dropped:a}=await Cf(r,t),c=await qf(r),p=await Uf(Mi(r,t,c),r),l=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,d=We("min-remaining",r("min-remaining")),f=await Df(r,{...p,minRemaining:d,isForeignSts:p.network.stsEndpoint!==void 0});if(l.length===
0&&f.length===0)throw Bf();return{...p,requests:l,exporting:{env:M("export-env",r("export-env")),onConflict:ht("on-conflict",r("on-conflict"),["error","overwrit\
e","skip"]),minMaskLength:xt("min-mask-length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:d,warnRemaining:We("warn-remaining",r("warn-remaining")),
maxAge:W(r,"max-age")?We("max-age",r("max-age")):void 0,isRequired:M("require-expiry",r("require-expiry"))},checkRotation:M("check-rotation",r("check-rotation")),
verifications:s,requireVerify:M("require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:Mf(r),dryRun:M("dry-run",r("dry-run")),jobSummary:M(
"job-summary",r("job-summary")),cleanup:M("cleanup",r("cleanup")),cli:M("cli",r("cli")),maskAccountId:M("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{
...n,...n.verify!==void 0&&{verify:i}},warnings:[...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask tha\
t service again.`),...p.warnings,...Qt(r,Ff),...Hr(r)]}}async function Cf(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{
parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Df(e,t){if(e(
"export-credentials").trim()==="none"&&Hr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");return n(e,t)}async function Uf(e,t){
if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>W(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),r=n(t,e.identity);
return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Mf(e){let t=M("unset-current-credentials",e("unset-current-credentials"));if(!t||W(e,"\
role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials read the secrets.",
{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function qf(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==""&&n.trim()!==
"")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; never \
both."});return(t+n).trim()===""?[]:t.trim()!==""?Pa(t):La(n,{parseJsonSecrets:M("parse-json-secrets",e("parse-json-secrets")),nameTransformation:ht("name-trans\
formation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}function Bf(){
return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; or `ex\
port-credentials`, for AWS credentials alone."})}var Hf=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ca=Hf("randomUUID");function gn(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Wf(e,n)?"expiring":"ok",stops:o}}function Wf({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Rt(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function xn(e,t=""){let n=Vf(e);if(n)return[n];if(!jf(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function jf(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Vf(e){let t=/^\s*(?:(?:Bearer|token) )?(?:ghs_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Gf(Buffer.from(
t[2],"base64url").toString()),r=Wr(n?.exp);if(!r)return;let o=Wr(n?.iat)??Wr(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Jf(o,r)}}function Ge(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return jr(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?jr(a):void 0}async function hn(e){let t=Ge(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function Wr(e){return typeof e=="number"?jr(new Date(e*1e3)):void 0}function jr(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Jf(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Gf(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Da({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Ge(e);return n&&{at:n,source:`tag ${_(t)}`,firm:!0}}function Ua({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Ge(e)))return`The tag ${_(t)} of ${n} is "${_(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Vr=" elsewhere";function Jr(e){return e.startsWith("field ")&&!e.endsWith(Vr)}function Z(e,t){let n=fe(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function fe(e){let t=0,
n=e.length;for(;t<n&&Ma(e[t]);)t+=1;for(;n>t&&Ma(e[n-1]);)n-=1;return e.slice(t,n)}function Ma(e){return e!==void 0&&/[\s\u0085]/.test(e)}function me(e){return e.
split(/[\r\n]+/).map(fe).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function Sn({keys:e,text:t,isLine:n}){if(n)return!ja(t);let r=zf(e.at(-1)??"");if(Ha(t))return!nm(r);let o=tm(r);return o==="strong"?!/^(true|false|null|none)$/i.
test(t):o==="weak"||e.slice(0,-1).some(s=>Kf.test(s))?!Gr(t):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&D(t)}function Ba({text:e,isLine:t}){return t?!ja(e):!Gr(
e)}var Kf=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;function zf(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(
/[^a-z\d]+/).filter(t=>t!=="")}var Qf=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
Yf=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,Zf=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Xf=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,em=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function tm(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(em.test(t)||t==="key"&&n==="public"))return t==="key"&&Zf.test(n)?"strong":t==="string"&&n==="connection"?
"weak":e.some(r=>Qf.test(r)||Yf.test(r))?"strong":Xf.test(t)?"weak":void 0}function nm(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function Ha(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var rm=4096,om=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,qa=10;function D(e){
let t=e.slice(0,rm);if(t.length<qa||sm(t))return!1;let n=0;for(let r of t.split(om))im(r)&&(n+=r.length);return n>=qa&&n*4>=Math.min(t.length,64)}function sm(e){
return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function im(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||am(e))return!1;let t=[...e].map(cm),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function am(e){let t=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;
return t!==null&&e.length<=32&&e.length>=3*t.length}function cm(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").
test(e)?"upper":"sign"}function Wa(e){return e.length>40||Ha(e)?!1:Gr(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!D(e)&&!/\d{6}/.test(e)&&pm(e)}function pm(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Gr(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function ja(e){return Z(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function Ke(e){
return D(e)?"\u2026":e}var Ja=/^(?<whose>(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?)(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?(?:utc)?|exp(?:at|date)?|valid(?:until|till?|to|through)|notafter|enddatetime)$/;
async function Ga(e,t=""){let n=[];for(let[r,o]of e){let s=Ka(wn(r))?await hn(o):void 0;if(s){let i={at:s,source:`field ${Kr(r)}`,firm:!1};n.push({expiry:i,path:r,
kind:"date",content:void 0})}if(typeof o=="string")for(let i of await xn(o,t)){let a={...i,source:`${i.source} in field ${Kr(r)}`,firm:!1};n.push({expiry:a,path:r,
kind:"value",content:o})}}return n}function Ka(e){return Ja.test(zr(e))}function za(e){return[...e].filter(([t])=>Ka(wn(t))).map(([t,n])=>[Kr(t),n])}function Kr(e){
return _(e.split(".").map(Ke).join("."))}function Qa(e,t){if(t===void 0||Va(t)!==Va(e.path))return!1;let n=Ja.exec(zr(wn(e.path)))?.groups?.whose??"",r=zr(wn(t));
return n===""||r===""||r.includes(n)||n.includes(r)}function zr(e){return e.toLowerCase().replace(/[-_.\s]/g,"")}function wn(e){return e.slice(e.lastIndexOf(".")+
1)}function Va(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Ya(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await xn(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:g})=>g):p,d=n||e.public?[]:r.filter(({content:g})=>g!==e.value),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],m=[...l,...d.
map(g=>lm(g,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(g=>({...g,firm:!1})):m,...e.public||!o?[]:[o]]}function lm(e,{path:t},n){let{expiry:r,kind:o}=e;
return o!=="date"?r:Qa(e,t)?{...r,firm:r.at.getTime()<=n}:{...r,source:`${r.source}${Vr}`}}function Za(e,t,n){let r=Rt(e.filter(({firm:s})=>s)),o=gn(r,t,n).stops;
return{firmExpiry:r,expiry:o?r:Rt(e)}}async function Xa(e,t,{where:n,subject:r}){if(e?.kind!=="selector")return;let o=j(ze(t)),s=o===void 0?void 0:await rn(o,e.
expression),i=await hn(s instanceof O?s.source:s);if(i)return{at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression}\
 finds no date in ${r}.`,{fix:"It takes ISO 8601, or seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=\
never`."})}function Qr(e){let t=j(ze(e));return I(t)?[...St(t)].filter(([n])=>n.every(r=>typeof r=="string")).map(([n,r])=>[n.join("."),r instanceof O?r.source:
r]):[]}async function Yr(e){let t=Qr(e),n=ze(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function ec(e){return Ga(await Yr(e),ze(e))}function ze(e){if(typeof e=="string")return e;let t=Buffer.
from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function F(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(C(n))return`take its line out, and lease it in a step of its own with \`secrets: ${tc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${tc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function bn(e,t="\
it may be missing"){return Zr(e,"optional")?[G(`${F({request:e},"optional")} if ${t}`)]:[]}function Zr({refused:e=[]},t){return!e.includes(t)}function C({naming:e}){
return e.kind==="stem"}function tc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=A(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function G(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function nc(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...Xr(e)].join(" ")}function Xr(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(Jr(n)){let o=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r?[o]:[G(`${F(e,dm(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`If the value wor\
ks beyond that all the same, ${F(e,"expires=never")}.`]:[`If that is not when this value ends, ${F(e,"expires=own")}.`]}function dm(e){return`expires=${e.slice(
6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function rc(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,l=o.get(c)??await ec(c.value);o.set(c,l);let d=p.expires;
!d&&!s.has(c)&&s.set(c,await um(c));let f=await Ya(fm(a),{rule:d,hints:l,tagged:ym(c),selected:await Xa(d,c.value,{where:`${T(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??gm(c),now:t,secret:ze(c.value)}),{expiry:m,firmExpiry:g}=Za(f,t,n),x=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:g,verdict:d?.kind==="never"?{judgement:"ok",stops:!1}:gn(m,t,n),age:x,unreadableDates:(d?void 0:s.get(c))??[],isTooOld:x!==void 0&&x>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function um({value:e}){let t=za(await Yr(e));if(t.every(([,o])=>Ge(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function fm({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":mm(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function mm(e,t){if(e===void 0)return;let n=Qr(t.value).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:void 0}
function ym({description:e,stages:t}){if(!(!e||e instanceof h)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Da(e)}}function gm({minted:e}){if(!e)
return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var eo=5;function oc(e,t,{minRemaining:n}){let r=e.filter(({verdict:p})=>p.
stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="expired",i=s?"":`\
, sooner than min-remaining (${q(n)})`,a=r.slice(0,eo).map(p=>kn(p,t));r.length>eo&&a.push(`and ${r.length-eo} more`);let c=`Put a new version into the secret, \
or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===0?
i:""}.`).join(`
`),{fix:[c,...Xr(o),"Nothing was exported."].join(`
`)})}function kn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${xe(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function sc(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&xm(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${S(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[G(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",G(`if it is no credential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function xm({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function ic(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var to=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ac=to("createHmac");var cc=to("hkdfSync");var pc=to("timingSafeEqual");function Rn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(cc("sha256",t??"",i,"secret-lease record",32))}function no(e,t){return ac("sha256",t).update(e).digest("hex")}function lc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(no(t,n))];return r.length===o.length&&pc(r,o)}var uc=1,hm=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function fc(e){return Object.fromEntries(hm.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function ro(e,t){
let n={version:uc,...e};return`${JSON.stringify({...n,seal:no(JSON.stringify(n),t)},null,2)}
`}function Sm(e,t){let{seal:n,...r}=wm(e);return lc(n,JSON.stringify(r),t)&&bm(r)?r:void 0}function wm(e){try{let t=JSON.parse(e);return Qe(t)?t:{}}catch{return{}}}function En(e,t){let r=[...new Map(e.flatMap(o=>Sm(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function On(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function bm(e){if(!Qe(e)||e.version!==uc||!Ce(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1,gitVariables:m=[]}=e;return vn(t)&&Number.isFinite(n)&&typeof r=="string"&&ye(K,o)&&ye(K,s)&&dc(i)&&ye(vn,a)&&Array.
isArray(c)&&c.every(Rm)&&ye(vm,p)&&km(d)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(oo)&&dc(l)}function km(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Rm(e){if(!Qe(e)||!Qe(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,
exported:f,role:m=""}=e;return oo(t)&&K(m)&&[n,r,o].every(K)&&Array.isArray(s)&&s.every(K)&&ye(K,i)&&ye(vn,a)&&ye(K,c)&&[p,d].every(g=>typeof g=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(l))&&["env","output","file"].every(g=>typeof f[g]=="boolean")}function vm(e){if(!Qe(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&K(n)&&ye(vn,r)&&Array.isArray(o)&&o.every(oo)}function oo(e){return K(e)&&$e(e)&&V(e)===void 0}function Qe(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function K(e){return typeof e=="string"}function vn(e){return K(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function ye(e,t){return t===null||e(t)}function dc(e){return Qe(e)&&Object.values(e).every(K)}function $n(e,t){return e.name===t.name&&e.versionId===t.versionId&&mc(e.arn)===mc(t.arn)}function mc(e){return e.split(":").toSpliced(3,1).join(":")}function yc({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>Em(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!$n(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function Em(e,t){return t!==void 0&&
!e.pinned&&!$n(e,t)}function vt({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function gc(e){let t=vt(
e).join(",");return t.length<16e3?t:""}function xc({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?vt(r):[]).map(ge)),c=new Map(Object.entries(i).map(([y,w])=>[ge(y),w])),
p=(y,w)=>!a.has(ge(y))&&(c.get(ge(y))||w)!==w,l=e.filter(y=>n.env&&p(y.name,so(y))).filter(({name:y,secret:w})=>!s.some(R=>Om(R,y,w.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ge)),f=[...t?.variables??[]].filter(
([y,w])=>p(y,w)&&!d.has(ge(y))).map(([y])=>y),m=e.filter(({name:y})=>l.includes(y)),g=n.onConflict==="error"?m:[];if(g.length>0||f.length>0)throw new Et(g,f);let x=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...l,...x.map(({name:y})=>y)])}var ge=e=>ve(e,process.platform);function Om({entries:e},t,n){return e.
some(r=>r.exported.env&&ge(r.name)===ge(t)&&r.arn===n)}var Et=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function hc({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await on(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${S(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${C(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function so({request:e,value:t}){return e.file?"":t}function Pn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>$n(i,{name:n,arn:r,versionId:o})))}function $m(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Rt(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Pm(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Sc(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return _m(t);case"check":return new Map([...Am(e.check,r,o),...n.credentials?.outputs??[]])}}function _m({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Pm($m(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Am({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...Pn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Tm=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Im="AWS_WEB_IDENTITY_TOKEN_FILE";function wc(e){return[...Tm,"AWS_CREDENTIAL_EXPIRATION",Im].filter(t=>e[t])}var _n="aws-config";function bc({route:e}){return e.at(-1)??e[0]}var mR=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var kc="\0";function Rc(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Lm(s,e,i))for(let[a,c]of Nm(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Lm({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Nm(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(vt(e).map(c=>[c,kc])),[a]=i.keys();if(a!==void 0&&i.set(a,kc.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Fm(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Fm(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var Cm={linux:131072},Dm=32766,Um={linux:2097152,darwin:1048576},Mm=131072;function vc(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:C(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${A(r.reference)}\
\`. Or mend the secret.`})}function Ec(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?F(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new u("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${G(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=Ye(a,c);if(r==="win32"&&c.length>Dm||p>=(Cm[r]??Number.POSITIVE_INFINITY))throw new u("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=Ye(a,c??""));if(o+Mm>(Um[r]??Number.POSITIVE_INFINITY))throw new u("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${S(qm(e))}.`})}function qm(e){return[...e].sort((n,r)=>Ye(...r)-Ye(...n)).slice(0,3).
map(([n])=>n)}function Ye(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function Oc({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=Pc({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${S(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function $c(e,{runner:t,directory:n}){let r=Pc(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${S(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function Pc({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function _c(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function Ac({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(g=>_c(g,i.exporting.env&&!c.has(g.
name))),f=a?yc(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:fc(s),expiresAt:On(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Bm(p)),inputs:i.asGiven}}function Bm(e){let n=[...e].reduce((r,[o,s])=>r+Ye(o,s),0);
return Math.ceil(n/4096)*4096}function Tc(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=Rn(o.environment),l=En(i.records(),p).records,d=l.
filter(Y=>Y.id!==a),f=Rc(o.environment,d,Y=>i.filePath(Y,_n)),m=r?.(a,e.contents.inputs.requests,f,i),g={...Hm(e,f,t,n),git:m},{credentials:x,inputs:y}=g,w=g.isWhole?
g.judged:Pn(g),R=!c&&y.unsetCurrentCredentials?wc(f):[],v=xc(g,new Set(R),l,f),U=Oc(g,t),Le=c?jm(a,w,i):new Map,Uo=()=>{c?Vm(c,Le,p,i):(i.remove(a),o.dropState())};
try{vc(w);let Y=new Map(w.map(P=>[P.name,so(P)]));Ec(y.exporting.env?Y:new Map,w,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let P of w)P.request.file&&Y.set(P.name,Jm(a,P,i));let Ne=new Map([...Y].filter(([P])=>y.exporting.env&&!v.has(P)));for(let P of R)Ne.has(P)||Ne.set(P,"");for(let[
P,pt]of x?.variables??[])Ne.set(P,pt);for(let[P,pt]of m?.variables??[])Ne.set(P,pt);for(let[P,pt]of[...x?.files??[],...m?.files??[]])i.writeFile(a,P,Buffer.from(
pt));Wm(x,d,i),$c({judged:w,credentials:x},t);let Mo=U&&!c&&(y.cli||m!==void 0||(x?.files.size??0)>0);Mo&&i.launcher.install();let Kn=Ac(g,{skipped:v,variables:Ne},
s);return c||(o.saveState("names",gc(Kn)),U||o.saveState("record","none")),U&&i.writeRecord(a,ro(Kn,p)),{contents:g,changed:w,values:Y,variables:Ne,skipped:v,record:Kn,
isKept:U,hasLauncher:Mo,undo:Uo}}catch(Y){throw Uo(),Y}}function Hm({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function Wm(e,t,n){let r=e?.files.get(_n);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,_n,Buffer.from(
r))}function jm(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Vm(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,ro(e,n))])try{s()}catch{}}function Jm(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function Ic(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>Tc(e,t,d)).catch(async m=>{throw m instanceof Et?await hc(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Gm(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function Gm({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,
g=i?En(l.records(),Rn(p.environment)).records:[s],x=On(g),y=new Map([...r,...Km(x??"",p.environment)]),w=i?l.recordPath(f):"",R=Sc(c,{contents:e,path:w,end:x,now:d.
now()}),{outputs:v,withoutOutput:U}=zm(R,n),Le=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:y,outputs:v,...Le}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:U,isRenewal:m!==void 0}}function Km(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function zm(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function An(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,l=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),d=r.get(l);d?d.requests.push(o):r.set(l,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Qm(o,
a??t),described:n,text:A(s),requests:[o]})}return[...r.values()]}function Qm({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var Ym=new Set(["engine","host","port","dbname"]),Zm=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Xm=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Lc(e){let t=j(e);if(!I(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Ot(n,Zm)&&Ot(r,Xm)&&Ot(o,/./)&&Ot(s,/./),p=ey(i)&&(a===void 0||Ot(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Ym}function Ot(e,t){return typeof e==
"string"&&t.test(e)}function ey(e){return e===void 0||/^\d{1,5}$/.test(e instanceof O?e.source:String(e))}function $t(e,t,n=je){return{path:e,value:typeof t=="string"?t:n(t),kind:ty(t)}}function ty(e){return e===null?"null":e instanceof O?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function io(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?j(r):r;return I(s)?io(s,o):[$t(o,r,i=>je(i,ny))]})}function ny({
source:e}){let t=JSON.stringify(Number(e));return Nc(t)===Nc(e)?t:e}function Nc(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Cc(e,t){if(t.kind==="whole")return[Fc(e)];let n=j(e);switch(t.kind){case"unfolded":return I(n)?io(n):[Fc(e)];case"fields":return I(n)?[...St(n)].
filter(([r])=>r.length>0).map(([r,o])=>$t(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await rn(n,t.expression);return r===void 0?[]:[$t(
de(t.expression)??[],r)]}}}function Fc(e){return{path:[],value:e,kind:"string"}}function ao({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Dc(e,t){let{request:n}=t;if(e.request!==n)return C(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:ao(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":A(r);return C(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function po(e,t){let n=await ry(e,t),r=Lc(Uc(t.value)??"");return n.map(o=>{let s=sn(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...Lr(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function ry(e,t){let{
selector:n}=e,r=Mc(e,t),o=Uc(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[oy(e,r,t.value)];let s=await Cc(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Tn(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...bn(e)].join(" ")});return s}function Uc(e){if(typeof e=="strin\
g")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function oy(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&
s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:sy(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function sy(e){return Zr(e,"file")?C(e)||e.selector.kind==="whole"?`${G(F({request:e},"file","base64"))} The one writes its bytes to a file, the other \
leases them in base64.`:`It has no fields: write \`${Tn(e)} file\`, which writes its bytes to a file, or \`${Tn(e)} base64\`.`:e.selector.kind==="whole"?G(F({request:e},
"base64")):`It has no fields: write \`${Tn(e)} base64\`.`}function Tn({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):A(t);return e.
kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function Mc({reference:e,text:t},{name:n}){return e.
kind==="prefix"?`${n} (${t})`:t}async function qc(e,t="linux"){let n=new Map;for(let r of e){await ay(r);let o=C(r.request)?ve(r.name,t):r.name.toUpperCase(),s=n.
get(o);if(s&&!(C(r.request)&&iy(s,r)))throw cy(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function iy(e,t){return e.secret.arn===t.secret.arn&&e.
field===t.field&&e.value===t.value||e.value===""}async function ay(e){let{name:t,origin:n,request:r}=e,o=n==="author"?V(t):await on(t);if(o===void 0)return;let s=t===
""?'""':_(Ke(t));throw new u("E_NAME",`${T(r)}: ${co(e)} would be the variable ${s}, which ${o}.`,{fix:ao(e)})}function cy(e,t){return new u("E_NAME",`${T(e.request,
t.request)}: ${co(e)} and ${co(t)} would both be the variable ${_(Ke(t.name))}.`,{fix:Dc(e,t)})}function co({request:e,secret:t,field:n}){let r=Mc(e,t);return n===
void 0?r:`the field ${_(Ke(n))} of ${r}`}function Pt({role:e,chain:t}){return t.at(-1)??e}var py=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function lo(e,t){
for(let{claim:n,variable:r,required:o}of py){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Bc(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&dy(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${ly({line:n,claim:r,glob:o},s)}`})}}function ly({line:e,claim:t,glob:n},r){let o=/[*?]/.test(n),s=t==="environment"&&
!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);return r===void 0?t==="envir\
onment"?s:`${s} Or the claim's name is misspelled.`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\` in \
line ${e} of \`require-claims\`.`}function dy(e){let t=e.replace(/[^*?]+/g,n=>RegExp.escape(n));return new RegExp(`^${t.replaceAll("*","[^]*").replaceAll("?","[\
^]")}$`)}function _t(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?t:{}}catch{return{}}}function Hc(e,t){
return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.test(
e)}function uo(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var uy=2048;function Wc(e,t){let n=[],r=e.map(o=>{let s=_e(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),l=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>uy||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
d=n.find(l);if(!d){let{isAlone:f=!1}=s,{region:m,role:g}=o;d={region:m,role:g,queries:[],parts:new Map,length:Jc([]).length,isAlone:f},n.push(d)}d.length=p(d),d.
queries.push(o),d.parts.set(s,{permissionSet:i,count:(d.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function jc(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function Vc({queries:e,role:t},n){
let r=t??n;return Jc([...Je(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function Jc(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var mo=900,fo=e=>({duration:mo,policy:e}),In=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=fy(t,n);try{let o=fo(r);return[{keys:t.
role?await this.#o(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof X)||!my(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(jc(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,fo(uo(
o,i))),[c,p]=[t,o];for(let l of s)a=await this.#s(c,p,a,fo(uo(l,i))),[c,p]=[p,l];return a}async#o(t,{queries:n},r){try{return await this.#r(t,r)}catch(o){throw o instanceof
X?new X(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),s=>o.
current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={...this.#i(
n,o),...a!==void 0&&{externalId:a},...d&&{tagging:d}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof h?new X(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=Di(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},X=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function fy(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Vc(
e,Pt(t)):void 0}function my({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Gc(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof h?await _e(r.reference).explain(o,gy(r,o),yy(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function yy({role:e},t){return e?{...t,role:e}:t}function gy(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}async function Kc(e,t){
if(!(e instanceof X))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&T(...s);return i(n,{...t,role:r,...o&&
{from:o},...a&&{namedBy:a}})}function Ze(e,t,n){if(t.length===0||t.includes(e))return;let r=n?T(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${S(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}function zc(e,t){return xy(e).some(n=>hy(n)===t)}function xy(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function hy(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Qc(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>Sy(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&Ze(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function Sy(e,t,n){if(!(e instanceof h))throw e;let r=ne(
e)||Fe(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>zc(p,c))})}var wy=4*6e4,Ln=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=wy&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new yo(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=_t(t).iss;if(!Hc(l,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:by(l)});let d;try{d=await n.of(l)}catch(m){if(!(m instanceof h))throw m;if(s.length>0)throw ky(l,m);a.warning(`The keys of ${l} could not\
 be fetched (${m.message}): the OIDC token was verified by AWS alone.`),lo(_t(t),a.environment);return}let f=await c(t,d,{issuer:l,audience:o,now:p});return lo(
f,a.environment),Bc(f,s),f}};function by(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var yo=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function ky(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Yc({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Qc(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Pt(e),s=new Ln(e,r),i=_t(await s.current());return r.runner.noteVisibility(mi(i)),e.requiredClaims.length>0&&await s.verified(),Ze(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:go(e)}}function go(e){return{role:Pt(e),scoped:e.policy.kind==="scoped"}}async function Zc(e,t,n){
if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),claims:await r.verified()??
s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:mo};throw await Kc(i,{audience:a,claims:s,...c})}}var At=25;function Nn(e,{reader:t}){return t.scoped&&t.role?Wc(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}async function Xc(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({
plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new In({identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await J(
e,At,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof X&&ne(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}function ep({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=go(e),s=An(t,{region:n,accountId:o.role.accountId},r),i=Nn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of Je(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,At)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}var Fn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function Tt(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=Xe)}var Xe=8,
Ry=24,tp=4;function xo(e,t){let n=[],r=o=>{let s=o+Xe;for(;!t(e.slice(o,s))&&s-o<Ry&&s<e.length;)s+=tp;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+Xe<=
e.length;o+=tp)r(o);return e.length>Xe&&r(e.length-Xe),n}function ho(e){return new Set(e).size>=4}function np(e){return ho(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function et(e,t){let n=[];for(let r=0;r+Xe<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function ee(e,t){return n=>n.replace(e,t)}function k(e){let t=Object.keys(e).map(n=>`\\u${tt(n)}`);return ee(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function tt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function It(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Cn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var nt=e=>`\\u${tt(e)}`,So=e=>`\\u${tt(e).toUpperCase()}`,rp=e=>JSON.stringify(e).slice(1,-1);function Ae(e,t){let n=ee(e,t);return r=>n(rp(r))}var vy=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>op[t]??So(t)),Ey=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":op[t]??(/["&'<>]/.test(t)?So(
t):nt(t))),op={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},sp=[rp,Ae(/[&<>\u2028\u2029]/g,nt),Ae(/[\u007f-\uffff]/g,nt),Ae(/[\u007f-\uffff]/g,
So),Ae(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":nt(e)),Ae(/\//g,()=>"\\/"),vy,Ey,Ae(/[&'<=>\u2028\u2029]/g,nt),Ae(/\u007f/g,nt)];var re={"&":"&amp;","<":"&lt;",">":"&gt;"},ip=[k(re),k({...re,'"':"&quot;"}),k({...re,"'":"&#39;",'"':"&#34;"}),k({...re,"'":"&#39;",'"':"&#34;","+":"&#43;"}),k(
{...re,"'":"&#39;",'"':"&quot;"}),k({...re,"'":"&#x27;",'"':"&quot;"}),k({...re,"'":"&#039;",'"':"&quot;"}),k({...re,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"\
&#x3D;"}),k({...re,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),k({'"':'""'}),k({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Oy={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function ap(e){return ee(e,t=>Oy[t]??Cn(
t))}var Dn=[ap(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),ap(/[^ -&(-[\]-~]/gu)],wo=ee(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),cp=[k({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),k({"'":`'"'"'`}),k({"'":"'\\''","!":"'\\!'"}),ee(/[\\"$`]/g,
e=>`\\${e}`),ee(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),ee(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),ee(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
wo,...Dn,k({$:"$$"}),k({"%":"%%"}),k({"{":"{{","}":"}}"})];var z={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function L(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var Un=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
oe=/[^ -~]/u,$y=e=>`\\x${It(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,pp=e=>It(e).map(t=>`\\x${t}`).join(""),rt={"'":"\\'"},Mn={'"':'\\"'};function te(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var qn={
...z,...Mn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},lp={...qn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Py(e){return e<"\x80"?te(e):te(e).
replace(/^\\x/,"\\u00")}function dp(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var _y={...qn,"\x1B":"\\e"};function up(e){let t=L(_y,e,Ay);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Ay(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var fp=[L(z,Un,te),L({...z,...rt},Un,te),L({...z,...rt,"\b":"\\b","\f":"\\f"},Un,e=>$y(e).toUpperCase().replace("X","x")),k({"\\":"\\\\",...rt}),
L(z,oe,pp),L({...z,...rt},oe,pp),L({...z,...rt},oe,te),L(z,oe,te),L(qn,oe,Py),L(qn,Un,te),L({...z,...Mn,$:"\\$","@":"\\@"},oe,Cn),k({"\\":"\\\\",...rt,...Mn}),up(
/[\u0000-\u001f\u007f-\u009f]/u),up(oe),L(lp,oe,e=>dp(te(e))),L(lp,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>dp(te(e))),e=>L({...z,...Mn},/\u0000/,
te)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>L({...z,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},oe,Ty)(e).replace(/^ /,"\\ ")];function Ty(e){
return[...Array(e.length).keys()].map(t=>`\\u${tt(e[t]??"").toUpperCase()}`).join("")}function b({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Iy(c,n);return a.set(c,p),p})}}function Iy(e,t){return It(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var Q="-_.~",ot="-_.~!*'()",mp=[b({kept:Q}),b({kept:Q,letters:"lower"}),b({kept:Q,space:"+"}),b({kept:ot}),b({kept:ot,letters:"lower"}),
b({kept:"-_.*",space:"+"}),b({kept:"-_.",space:"+"}),b({kept:"-_.!*()",space:"+",letters:"lower"}),b({kept:`${Q}/`}),b({kept:`${Q}$&+,;=`}),b({kept:`${Q}$&+:=@`}),
b({kept:`${Q}$&+,/:;=@`}),b({kept:`${Q}$&+,/:;=?@!()*`}),b({kept:"!$%&'()*+,-._~"}),b({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),b({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),b(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),b({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),b({kept:`${ot};:&=+$,`,keepsOthers:!0}),b({kept:`${ot}:@&=+$,;/`,keepsOthers:!0}),
b({kept:`${ot};/?:@&=+$,[]`,keepsOthers:!0}),b({kept:`${Q}!$&'()*+,;=:`}),b({kept:`${Q}!$&'()*+,;=`}),b({kept:`${ot};,/?:@&=+$#`}),b({kept:`${Q}!#$%&'()*+,/:;=?\
@[]`})];var Ly=[...Fn,...sp,...mp,...cp,...fp,...ip],Ny=[...Fn,wo];function*gp(e){for(let t of Dn)yield t(e);for(let t of Tt(e))yield t,yield Dy(t);for(let t of/^[\w.-]*$/.
test(e)?Ny:Ly)yield t(e)}function*xp(e){for(let t of Dn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of Tt(e))yield t;for(let t of Fn)yield t(e)}var yp={
from:37,to:512},Fy=1024;function hp(e){let t=Buffer.byteLength(e);if(t<yp.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Fy&&D(e)?xo(e,np):[];
return new Set([...n,...t<=yp.to?Tt(e).flatMap(r=>xo(r,ho)):[]])}var Cy=[76,64];function Sp(e){let[t=""]=Tt(e);return new Set(Cy.filter(n=>t.length>n).flatMap(n=>et(
t,n)))}function Dy(e){return e.replaceAll("+","-").replaceAll("/","_")}function wp(e){let t=new Set;for(let n of N(e)?[e,...me(e)]:[e]){t.add(n);for(let r of Uy)t.add(r(n))}return t}var Uy=[e=>bo(e,0),e=>bo(e,1),e=>bo(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),By,Hy,e=>e.replace(/[<>"'&]/g,t=>My[t]??t)];function bo(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var My={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},qy={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function By(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>qy[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Hy(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Wy=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,jy=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,kp=100;function ko(e){if(!/^\s*[[{"]/.
test(e)||!se(e))return;let t=[],n=[],r=new Lt,o=0,s="";for(let[i,a,c]of e.matchAll(Wy))if(i==="{"||i==="[")o<kp&&(n[o]=s),o+=1,s=i==="["?s:"",r=new Lt;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new Lt;else if(a===void 0)t.push({keys:bp(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Vy(
a,p).map(l=>({keys:bp(n,o,s),text:l})))):(s=p,D(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var Lt=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Vy(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Rp(e){let t=ko(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function bp(e,t,n){return[...e.slice(0,Math.min(t,kp)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function vp(e){return/^\s*[[{]/.
test(e)&&se(e)?e.replace(jy,"$1"):void 0}function se(e){if(!$r(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Jy=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Gy=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Ro(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Jy)]:[...e.matchAll(Gy)];if(t.length<2)return;let n=e.includes(
";")?Ky:zy;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function Ky(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function zy(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function Ep(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Qy(n)]:[r]}function Qy(e){let t=vo(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function vo(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Yy=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function Op(e){return/\s/.test(
e)?[...[...e.matchAll(Yy)].map(([,n="",r=""])=>({keys:[n],text:Zy(r)})),...Bn(e)]:void 0}function Bn(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>D(t)).map(t=>({keys:[],text:t}))}function Zy(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var Xy=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,eg=/^(\s*)- +(.*)$/,tg=/^\s*$/,ng=/^\s*(?:#|;|!|\/\/\s)/,
rg=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Pp(e){let t=new Eo(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(tg.test(i)||rg.test(i)))if(ng.test(i))n.push(...Bn(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(...$o(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function $o(e){let t=Bn(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Eo=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=Xy.exec(t)??[];if(o===void 0)return this.#o(t);let i=og(o);if(D(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=eg.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#a(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Oo(t,n),
...this.#i(t,n)];let i=this.#c(n,s);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?cg(i):i.replaceAll("''","'")},{keys:t,text:i}]}#i(t,n){let r=n,o=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+$p;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:Oo(t,r)}#a(t){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+$p),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},$p=100;function og(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Oo(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Oo(e,n)];let r=sg(t);if(se(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return ig(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function sg(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function ig(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var ag={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function cg(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):ag[o]??o)}function _p(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var pg=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,lg=[64,76];function Ap(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(pg,(r,o,s)=>(t.push(...dg(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function dg(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...lg.flatMap(o=>et(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var ug=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,fg=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function Tp(e){
let[,t,n=t]=fg.exec(e)??[];if(n!==void 0)return[Hn(["password"],n)];let r=ug.exec(e)?.[1];if(r===void 0)return;let o=mg(r),s=o<0?[]:yg(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...st([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",d=""]=p.split(/=(.*)/s);s.push(
...st([Ip(l)],d),...st([],d===""?l:""))}return s.filter(({text:p})=>p!=="")}function mg(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function yg(e){let t=e.indexOf(":");return t<0?st([],e):[...st(["password"],e.slice(
t+1)),...st([],e.slice(0,t))]}function st(e,t){let n=Ip(t);return n===t?[Hn(e,t)]:[Hn(e,n),Hn(e,t)]}var Hn=(e,t)=>({keys:e,text:t});function Ip(e){try{return decodeURIComponent(
e)}catch{return e}}function Np(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!fe(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:Lp(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:Lp(i??a??"")})}return t}var gg={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function Lp(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>gg[n]??"")}var xg=[{name:"JSON",parts:ko},{name:"HTTP authorization header (Bearer, Basic)",parts:Ep},{name:"URL, JDBC URL",parts:hg},{name:"XML (Maven, .NET)",parts:Np},{
name:".netrc, .pgpass",parts:_p},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Ro},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Pp}];
function hg(e){let t=Tp(e);return t&&[...t,...e.includes(";")&&Ro(e.slice(e.indexOf(";")+1))||[]]}var Sg=12;function*Wn(e,t=[],n=0){if(n>Sg)return;let r=se(e)?void 0:
Ap(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Wn(r.rest,t,n+1));return}for(let o of wg(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*Wn(o.text,s.keys,n+1)))}}function wg(e){if(e.length<bg)return[];let t=/^[\w.-]*$/.test(e);for(let{parts:o}of t?[]:xg){let s=o(e);
if(s)return s}let n=vo(e);if(n!==void 0)return[{keys:[],text:n}];if(t)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).map(o=>({keys:[],text:o})):N(e)?me(e).flatMap($o):Op(e)??[]}var bg=6;function jn(e,t){let{minLength:n}=t,r=kg(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>fe(d)),s=new Map,i=(d,f)=>{Z(d,n)&&!s.has(d)&&s.set(d,{text:d,kind:f})},
a=me(e),c=N(e)&&r.length>0?"whole":Po(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Po(d,o));for(let{text:d,isLine:f}of r){let m=f?$g(d,a.length):Po(fe(d),o);i(
d,m),N(d)||i(fe(d),m)}let p=Og(a,s,o),l=N(e)?vp(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function kg(e,{publicFields:t=[]}){let n=new Set(
t),r=[...Wn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Sn);return o.length>0||!N(e)||se(e)?o:r.filter(Ba)}var Fp=200,Rg=65536;
function Po(e,t){return Eg(e,t)?"whole":"leaf"}var vg=128;function Eg(e,t){if(e.length>Rg)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&se(e);
return e.length<vg&&!n?!1:t.slice(0,Fp).some(r=>r.length<e.length&&e.includes(r))}function Og(e,t,n){if(![...t.keys()].some(s=>!N(s)))return"none";let r=n.slice(
0,Fp),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function $g(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Cp={masks:2e3,characters:524288};function ie(e,t,n=jn(e,t).texts){let r=new Vn(t.minLength);for(let{text:o}of n)N(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
_g(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(hp(o));return r.addAll(Sp(e)),[...r.all]}function Dp(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new Vn(t);o.add(r);for(let s of[76,64])o.addAll(et(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Pg?o.addAll(me(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(D)),[...o.all]}var Pg=1024;function Jn({user:e,password:t},n){if(!Z(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var Vn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=Cp.masks}add(t){return this.all.has(t)||!Z(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=Cp.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*_g({text:e,kind:t}){if(t==="line")return;let n=N(e)?
new Set([e]):wp(e);for(let r of t==="leaf"?gp(e):xp(e))n.has(r)||N(r)||(n.add(r),yield r)}function it(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function _o(e,t){let n=e.filter(s=>Te(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Ag(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Tg(s).
filter(i=>Z(i,t)));for(let i of Ng(s))o(Jn(i,t))}return it(r)}function Te(e,t){return Ao(e,t)!=="none"}function Ao(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!Z(n,t)?"none":r==="binary"?"whole":qp(e,t).cover}var Up=new WeakMap;function qp(e,t){let n=Bp(e),r=[t,...n,e.value].join(`
`),o=Up.get(e.secret)??new Map;Up.set(e.secret,o);let s=o.get(r)??jn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Ag(e,t){let n={minLength:t,
publicFields:Bp(e)};if(e.kind!=="binary")return ie(e.value,n,qp(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...Dp(r,n),...Buffer.from(
o).equals(r)?ie(o,n):[]]}function Bp({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Tg({value:e}){return typeof e=="string"?Rp(e).
flatMap(t=>[t,ue(t)]):[]}var Mp=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Ig=/pass|secret|token|key|pwd|credential/i,
Lg=5;function*Ng({value:e}){let t=typeof e=="string"?j(e):void 0;if(!I(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>Mp.test(
s)).slice(0,Lg),o=n.filter(([s])=>Ig.test(s)&&!Mp.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Fg=8192;async function Hp(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Fg)return _o(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Cg();for(let i of _o(s,t))o.push(i)}return it(o)}function Wp(){ie('no secret: {"user": "name"}',{minLength:1}),ie("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function Cg(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function To(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await Xc(Nn(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[x,y]of await Dg(d.sessions,p,r))o.set(x,y);let{noAnswer:f}=d;for(let x of d.unopened.flatMap(y=>y.queries))f&&o.set(x,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(Ug);if(m===void 0||g.length===0)break;r.runner.warning(qg(c,m,g));for(let[x]of g)o.delete(x);i=g.map(([
x])=>Mg(m,x))}return{results:o,sessions:s}}async function Dg(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Je(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await J(r,At,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[m,
d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof h&&ne(m)&&o.set(l,m);return f})).flat()}function Ug(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof h&&ne(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Mg(e,t){return t.isRegionFixed?t:{...t,region:e}}function qg(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var jp=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Bg=3,Vp=2;async function Jp(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=jg(s,t);if(an(s))r.push(...await Hg(s,i,n));else for(let a of i)r.push(...await po(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&jp.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Wg(o,i,s)}if(o.size>0)throw Kg([...o.
values()]);return r}async function Hg(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await po(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${T(e)}: nothing gives ${S(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Wg(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function jg(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Vg(e);let r=Gg(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Jg(e,r)});return n}function Vg(e){let{text:t,reference:n}=e,r=/^ssm:.*?(?=\/\*)/.exec(A(n))?.[0],[o,s]=r===void 0?[
`No secret matches ${t}.`,"Check the prefix, the region and the account. A new secret can take minutes to be listed."]:[`There is no parameter below ${r}.`,`If \
it is a parameter itself, leave out the /*: \`${r}\`. Else check the path, the region and the account.`],i=bn(e,"there may be none").join("");return new u("E_SE\
CRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function Jg(e,t){return C(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\`. Or make the pre\
fix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Gg({naming:e,reference:t}){return e.kind==="exact"?e.name:e.kind===
"stem"&&t.kind==="prefix"&&e.stem||void 0}function Kg(e){let t=e.map(zg),[n,...r]=t;if(!n||r.length===0)return n??Vt(new RangeError("Nothing failed."));let o=t.
flatMap(l=>l.statements),s=Xs-Vp-2-2*qe(o).length,i=Math.min(Bg,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:d})=>`${l}: ${d}`),c=r.length>i?[`\
and ${r.length-i} more`]:[],p=[...new Set(t.flatMap(({fix:l})=>l??[]))];return new u(n.code,[n.message,...a,...c].join(`
`),{fix:p.flatMap(l=>l.split(`
`)).slice(0,Vp).join(`
`),statements:o,cause:n})}function zg({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${T(...t)}: ${r}`,{fix:o,statements:s,
cause:i})}async function Gp(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>ep(e));let c=await Yc(e,t);for(let v of s)v.role&&Ze(
v.role.accountId,e.allowedAccountIds,v);let p={region:i[0],accountId:c.accountId},l=An(s,p,e.checkRotation),d=l.some(Kp)?Qg(l,c,i,{services:t,keeping:n}):To(l,c,
i,t),{result:f,claims:m}=await Zc(c,d),g=await Gc(f.results,c.reader);r.info(Yg(c,m,f.sessions));let x=[c.accountId,...s.map(({role:v})=>v?.accountId)];e.maskAccountId&&
await r.mask([...new Set(x.flatMap(v=>v??[]))]);let y=await qc(await Jp(s,g,r),process.platform);await r.mask(await Hp(y,e.exporting.minMaskLength,t.timeOver));
let w=a.length>0||s.some(({maxScopes:v})=>v)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
R=await rc(y,o.now(),e.expiry,w);return{job:c,claims:m,judged:R}}function Kp({reference:e}){return _e(e).mintsTokens===!0}async function Qg(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Kp),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await To(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:l}}function Yg(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var Zg=5;function zp(e,t){let n=e.filter(a=>Te(a,t)&&Wa(a.value.trim()));if(n.length===0)return;let r=S(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!Xg(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(ex),i=s.length===0?"":` What is no secret: ${s.slice(0,Zg).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function Xg(e,t){return Sn({keys:[e],text:t})}function ex(e){let[t]=e;if(!t)
return"";let n=T(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${S(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var tx=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Qp(e){return{by:tx.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Yp({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Zp(e,t){let n=[],r=[];for(let o of ox(e)){let{description:s}=o.secret,i=Io(o);if(!s)continue;if(s instanceof h){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Jo(s,t);a&&n.push(Go(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Ua(s,i)].filter(p=>p!==void 0))}return[...n,...nx(r)]}function nx(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${S(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${rx(t)}`]:[]]}function rx(e){let t=e.map(({failure:i})=>Qp(i)),n=t.find(({isExplicit:i})=>i);if(n)return Yp(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Ee({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Ee({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function ox(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Io({name:e,request:{reference:t}}){let n=A(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var at=864e5,Xp=[45*at,400*at],sx=7*at,ix=12,ax=.02,cx=5,el=18,px='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function nl(e,t){
let n=lx(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Xp.find(d=>r(d).filter(o).length>1)??Xp[1],i=r(s).slice(0,ix),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*ax,{tick:p,format:l}=mx(a-t);return["```mermaid",`%%{init: ${px}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${dx(d,t,c)}`),"```",""]}function lx(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function dx({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
el?`${s.slice(0,el)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?fx(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-cx*o),r];return`${c}\
 ${i}${a} :${ux(e-r,n)}${tl(p)}, ${tl(l)}`}function ux(e,t){return e<=0?"crit, ":t==="ok"?"":e<=sx?"active, crit, ":"active, "}function fx(e){return q(e).replace(
/^(\d+ \S+) .*/,"$1")}function tl(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function mx(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:at,counts:[1],format:"%-d %b"},{name:"week",length:7*at,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*at,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var yx=500,gx={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function ol(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>rl(i)-rl(a)).
slice(0,yx),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Oe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...nl(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>xx(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function xx(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Lo(hx(xe(s.at,t.now)),`${Oe(s.source)}, ${Vo(s.at)}`):"not known",p=`version ${pe(
o.versionId.slice(0,8))} ${Oe(o.stages.join(", "))}`,l=r.role?`, by the role ${Oe(r.role.name)}`:"";return`| ${[Lo(pe(n),Sx(e,t)),`${gx[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,Lo(pe(r.text),`${p}${a===void 0?"":`, ${q(a)} old`}${l}`)].join(" | ")} |`}function hx(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Lo(e,t){
return`${e}<br><sub>${t}</sub>`}function Sx(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Te(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function rl({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function sl(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function il(e,t,{maxAge:n},r){sl([...wx(e,t,n)],"expiry, age and rotation",r)}function wx(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,unreadableDates:d,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${kn(s,t)}. ${nc(s,t)}`)}for(let m of d)r.set(`${i.arn} ${m}`,
`${Io(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(l){
let m=q(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${q(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Zp(e,t)])}
function al({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),l=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${l}: ${S(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${S([...n])}`),r.length>0&&i.notice(
`No output for ${S(r)}: another output has that name, compared without case.`);let d=t.filter(kx).map(({name:y})=>y);d.length>0&&i.notice(`${S(d)} ${d.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Te(y,c.minMaskLength)).
map(({name:y})=>y);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${S(f)}`);let m=t.filter(y=>Ao(y,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${S(m.map(({name:y})=>y))}`);let g=zp(t,c.minMaskLength);g!==void 0&&i.info(g);let x=t.filter(({expiry:y})=>y).sort(
(y,w)=>Number(y.expiry?.at)-Number(w.expiry?.at))[0];x?.expiry&&i.info(`Next to expire: ${x.name} ${xe(x.expiry.at,a.now())} (${x.expiry.source})`),s.jobSummary&&
i.summarize(ol({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(bx)}))}function bx(e){
let{name:t}=bc(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${q(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function kx({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function cl(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${S(s)}`);for(let i of e)i.expiry&&n.info(kn(i,r.now()))}async function pl(e,t){let{runner:n,directory:r}=t;ic(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Ca(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return vx(e,o,t);if(e.identity&&!t.provider.isAvailable)throw zn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([dl(e,o,t),r.lock.announce(e.network.
timeout)]);await Rx(e,{...s,id:o.leaseId},t)}catch(s){throw await ll(o,t),s}finally{r.lock.leave()}}async function ll(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function Rx(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await Ic({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);al(p,e,s)}
async function dl(e,t,n){let{runner:r,clock:o}=n,s=await Gp(e,n,t),{judged:i}=s;return il(i,o.now(),e.expiry,r),oc(i,o.now(),e.expiry),e.expiry.isRequired&&sc(i),
s}async function vx(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw zn(n.origin,{maySkip:!0});r=await dl(e,t,n);let{rehearseHandOver:o}=await import("./rehearse-hand-over.js");
await o(r,e,n),cl(r.judged,e,n)}finally{await ll(t,n);let{reportPermissions:o}=await import("./report-permissions.js");await o(e,r?.judged,n)}}function ul(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Ex=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var fl=Ex("setImmediate");var Ox=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ml=Ox("setTimeout");function yl(e,{timeout:t,maxAttempts:n},r){return{full:new ct(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new ct(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var ct=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map;for(let o=1;;o++)try{return await this.#r(
t,s=>n(o,s))}catch(s){if(!(s instanceof h))throw s;let i=Fe(s),a=(r.get(i)??0)+1;if(r.set(i,a),this.#o(o,r.get("slow down")??0)||a>=qo[i])throw s;let c=Bo(a,i,s.
retryAfter,Math.random());if(c>=this.#e.remaining)throw s;this.#n(`${s.message}: attempt ${o+1} in ${Math.round(c)} ms`),await ml(c,void 0,{signal:this.#e.signal}).
catch(()=>{throw No(t,s)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n){let r=this.#e.signal;if(r.aborted)throw No(t);let o=new AbortController,
s=setTimeout(()=>o.abort(),this.#t.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=$x(o.signal,t,r);return await Promise.race(
[a,n(o.signal)])}finally{clearTimeout(s),r.removeEventListener("abort",i)}}};function $x(e,t,n){return new Promise((r,o)=>{e.addEventListener("abort",()=>o(n.aborted?
No(t):new h(t,{kind:"timeout"})))})}function No(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`The step's time was over dur\
ing ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Px=process.getBuiltinModule("node:fs"),_x=e=>Px[e];var gl=_x("readFileSync");var Ax=process.getBuiltinModule("node:os"),Tx=e=>Ax[e];var Fo=Tx("homedir");var Ix=process.getBuiltinModule("node:path"),Lx=e=>Ix[e];var xl=Lx("join");function hl({AWS_CONFIG_FILE:e}){try{return wl(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Sl({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return wl(e,"credentials")}catch{return""}}function wl(e,t){let n=e||xl(Fo(),".aws",t);return gl(n.replace(/^~(?=[\\/])/,Fo()),"utf8").replace(/^\ufeff/,"")}function Ie(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Gn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};var Nx=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function bl(e,t){let n=Nx.find(([r])=>t.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${e}.${t}.${n}`)}function kl(e){return t=>{Promise.resolve().then(()=>Fx(t(),e)).catch(()=>{})}}async function Fx(e,t){let n=new Set(e.filter(r=>!Dx(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Cx(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function Cx({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,rehearse:r}=await e.load(),o=Ie(e.service,t);return r?.(o).catch(()=>{}),s=>n(s,o)}function Dx({to:e,region:t,count:n},r){let o=e==="sts"?"\
sts":e.service,{endpoint:s}=Ie(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):bl(o,t);return r.connections.
connectEarly(i,n),!0}var Ux=process.getBuiltinModule("node:os"),Mx=e=>Ux[e];var Co=Mx("devNull");function Rl(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Co,e.AWS_SHARED_CREDENTIALS_FILE=Co,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function vl(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var qx=1e4;function El(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(qx,e.remaining/3),i=new ct(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function Ol(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Ie(n,e),attempts:t[o.retryBudget]})}}var Do=4;function Pl(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:$l(r),password:$l(o)};return[...ie(o,{minLength:Do}),...ie(s.password,{minLength:Do}),...Jn(s,Do)]})}
function $l(e){try{return decodeURIComponent(e)}catch{return e}}async function _l(e){await e.mask(it(Pl(e.environment)))}async function Al({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Ho(n.environment)}){let{environment:i}=n;await _l(n),s.tryFamilyFor(t.familyTimeout);
let a=new Gn(t.timeout),c=yl(a,t,R=>n.debug(R)),p={...t,connections:s,clock:o},l,d=()=>(l??=import("./lease-adapters-sts.js").then(R=>R.stsServices(Ie("sts",p),
c)),l),f=()=>import("./lease-adapters-token-signature.js"),m=Promise.withResolvers(),x={runner:n,directory:r,clock:o,provider:Wo(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
m.resolve(),Promise.all([d(),f()]).then(([R])=>{Wp(),R.rehearse().catch(()=>{})},()=>{})}}),verifyToken:async(...R)=>{let[v]=await Promise.all([f(),fl()]);return v.
verifyToken(...R)},origin:Ft(i),timeOver:a.signal,readAwsConfig:hl,readAwsCredentials:()=>Sl(i),verifyWithService:El(a,s),revokeTokens:async R=>(await import("./token-revoker.js")).
revokeTokens(R,i),connectEarly:kl({...p,waiting:m.promise,loadSts:d}),sts:vl(d),openClient:Ol(p,c),aws:p,attempts:c},y=e?Rl(process.env):()=>{};return{...x,close:()=>{
a.stop(),s.close(),y()}}}var y$=e=>_i(async t=>{let{environment:n}=t,r=Ft(n);if(qi(Gt)==="skip"&&r!=="own"&&!jo(n))return ul(r,t);let o=await Fa(Gt,n),s=new Bt(n.RUNNER_TEMP),i=new Nt,a=await Al(
o,{runner:t,directory:s,clock:i,connections:e});try{await pl(o,a)}finally{a.close()}});export{y$ as runLease};
