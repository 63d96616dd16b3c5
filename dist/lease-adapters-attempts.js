const require=process.getBuiltinModule;
import{b as S,d as je,e as gs,f as se,g as xs,h as u,i as hs,m as yr,n as be,o as Ht,p as N,q as _,r as Ss,s as ws}from"./lease-adapters-connections.js";var Vt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var _l=process.getBuiltinModule("node:fs"),Tl=e=>_l[e];var bs=Tl("readFileSync");function ks(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Jt(e){return ks(gr(e),e.GITHUB_ACTOR)}function gr({GITHUB_EVENT_PATH:e}){try{return JSON.parse(bs(e??"","utf8"))}catch{return}}function Rs(){process.platform!=="win32"&&process.exit()}var Il=process.getBuiltinModule("node:fs"),ke=e=>Il[e];var Es=ke("lstatSync");var xr=ke("readFileSync");var Gt=ke("readdirSync");var vs=ke("renameSync");var hr=ke("rmSync");var $s=ke("rmdirSync");var Os=ke("writeFileSync");var Ll=process.getBuiltinModule("node:path"),Sr=e=>Ll[e];var wr=Sr("dirname");var J=Sr("join");var Ps=Sr("relative");function We(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Nl=process.getBuiltinModule("node:fs"),Re=e=>Nl[e];var As=Re("closeSync");var _s=Re("existsSync");var wt=Re("lstatSync");var Ts=Re("openSync");var Is=Re("readdirSync");var Ls=Re("rmSync");var Ns=Re("rmdirSync");var Fl=process.getBuiltinModule("node:path"),Cl=e=>Fl[e];var bt=Cl("dirname");var Dl=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Fs=Dl("setTimeout");var Ul=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Cs=Ul("randomUUID");var Ml=process.getBuiltinModule("node:fs"),kt=e=>Ml[e];var Kt=kt("lstatSync");var br=kt("mkdirSync");var Ds=kt("readdirSync");var kr=kt("rmdirSync");var Us=kt("unlinkSync");var ql=process.getBuiltinModule("node:path"),Ms=e=>ql[e];var qs=Ms("dirname");var Rr=Ms("join");var q=process.platform==="win32"?await import("./windows.js"):void 0;function ve(e){if(!Er(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Er(e){return O(e)||Bl(e)}function Bl(e){try{br(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw He(t);if(O(e))return!0;if(!vr(qs(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return O(e)?(q?.makePrivate(e),!0):
(kr(e),!1)}function vr(e){let t=Rr(e,`secret-lease-trial-${Cs()}`);try{return br(t,{mode:448}),O(t)}catch(n){throw He(n)}finally{$e(t)}}function He(e){return new u(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:js(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function $e(e){let t=Kt(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return Ee(()=>Us(e)),[];let n=Ds(e).flatMap(r=>$e(Rr(e,r)));return n.length>0?n:(Ee(()=>kr(
e)),[])}catch{return[e]}}var jl=1e3,Bs;function Ee(e){for(;;)try{return e()}catch(t){if(Bs??=Date.now()+jl,!js(t)||Date.now()>Bs)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function js(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function O(e){
let t=Kt(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Ws(t)}function Rt(e){let t=Kt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Ws(t)}function Ws({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Hs(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Wl={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Hl=15,zt=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Is(bt(this.#e));if(n.length>0)return;Ls(this.#e,{force:!0}),
Ns(bt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Gl();await Fs(Hl)}}#i(t){let n;try{let r=this.#a();if(n=Hs(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Wl[t]),wt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Vl||o==="ENOENT"||s===Jl&&!_s(this.#e))return;let i=wt(bt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Kl(r)}}#a(){
ve(bt(this.#e));let t=wt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(As(Ts(this.#e,"a",384)),wt(this.#e).ino)}},
Vl=5,Jl=14;function Gl(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Kl(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var zl=process.getBuiltinModule("node:fs"),Ve=e=>zl[e];var $r=Ve("chmodSync");var Vs=Ve("mkdirSync");var Js=Ve("readFileSync");var Gs=Ve("renameSync");var Ks=Ve("rmSync");var zs=Ve("writeFileSync");var Ql=process.getBuiltinModule("node:path"),Qt=e=>Ql[e];var Qs=Qt("basename");var Zs=Qt("dirname");var Oe=Qt("join");var Ys=Qt("relative");var Zl=process.getBuiltinModule("node:url"),Yl=e=>Zl[e];var Xs=Yl("fileURLToPath");function Or(e){return`'${e.replaceAll("'","'\\''")}'`}function Pr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function ei(e){return`"${e.replaceAll("%",
"%%")}"`}var _r={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ni({node:e,script:t,
nearby:n}){let r=Object.entries(_r),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Or(e)} ${Or(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${ti(e,n.node)} ${ti(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function ti(e,t){return!Tr(e,t)&&!Ar(e)?`"%~dp0${t.replaceAll("%","%%")}"`:ei(e)}function Tr(e,t){return!Ar(e)&&(!Ar(t)||!t.startsWith("."))}var Ar=e=>/^[\x20-\x7e]*$/.
test(e);var Xl=Xs(new URL("cli.js",import.meta.url)),Zt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=Oe(t,"bin"),this.#t=Oe("bin",q?"secret-lease.cmd":
"secret-lease")}get path(){let t=Oe(this.#e,this.#t);if(!q||Pr(t))return t;let[n,r]=[Zs(this.#e),Qs(this.#e)];return Oe(q.shortPath(n)??n,r,this.#t)}install(){let t=c=>Ys(
this.directory,c),n=c=>q&&Tr(c,t(c))&&q.shortPath(c)||c,[r,o]=[n(process.execPath),n(Xl)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=ni(s);if(q&&i.set(
"secret-lease.ps1",q.pwshLauncher(s,_r)),ve(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{Vs(a,{mode:448}),q?.makePrivate(a);for(let[c,
p]of i)zs(Oe(a,c),p,{mode:320,flag:"wx"});this.remove(),Ee(()=>Gs(a,this.directory)),$r(this.directory,320)}catch(c){throw Ks(a,{recursive:!0,force:!0}),He(c)}}remove(){
return O(this.directory)&&$r(this.directory,448),$e(this.directory)}#n(t){return O(this.directory)&&[...t].every(([n,r])=>{let o=Oe(this.directory,n);return Rt(
o)&&Js(o,"utf8")===r})}};function eu(e){let t=J(e,"secret-lease"),n=process.getuid?.();if(n===void 0||O(t))return t;let r=`${t}-${n}`,o=Es(t,{throwIfNoEntry:!1});return O(r)||o!==void 0&&
o.uid!==n?r:t}var Yt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=eu(t),this.launcher=new Zt(this.#e),this.lock=new zt(this.#t,()=>Er(this.#e))}recordPath(t){return J(this.#e,
`${t}.json`)}isPrivate(){return O(this.#e)?!0:vr(wr(this.#e))}isOpenToOthers(){return q?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ve(this.#e),this.#r(J(this.#e,t),n,r)}filePath(t,n){return J(this.#e,t,n)}readFile(t,n){if(!O(this.#e)||!O(J(this.#e,t)))return;let r=this.
filePath(t,n);return Rt(r)?xr(r):void 0}fileNames(t){let n=J(this.#e,t);return We(t)&&O(this.#e)&&O(n)?Gt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&$e(
this.filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(Rt).map(n=>Ee(()=>xr(n,"utf8")))}remove(t){if(!We(t)||!O(this.#e))
return[];let r=Gt(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>$e(J(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Ps(wr(
this.#e),o))}removeLock(){if(!(!O(this.#e)||this.#n().length>0))try{hr(this.#t,{force:!0}),$s(this.#e)}catch{}}get#t(){return J(this.#e,"lock")}#n(){return O(this.#e)?
Gt(this.#e).filter(n=>n.endsWith(".json")&&We(n.slice(0,-5))).map(n=>J(this.#e,n)):[]}#r(t,n,r){ve(t);let o=J(t,n),s=`${o}.${process.pid}`;try{Os(s,r,{mode:384,
flag:"wx"}),Ee(()=>vs(s,o))}catch(i){throw hr(s,{force:!0}),He(i)}return o}};var tu=process.getBuiltinModule("node:fs"),ri=e=>tu[e];var oi=ri("appendFileSync");var Ir=ri("existsSync");var nu=process.getBuiltinModule("node:os"),ru=e=>nu[e];var si=ru("EOL");function le(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Xt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ue(e,t,n){let r=new Lr(e,t,n);process.stdout.write(r.toString()+si)}var ii="::",Lr=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=ii+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${iu(o)}`)}}return t+=`${ii}${su(this.message)}`,t}};function su(e){return le(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function iu(e){
return le(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var au=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ai=au("randomUUID");var pu=process.getBuiltinModule("node:fs"),ci=e=>pu[e];var pi=ci("appendFileSync");var di=ci("existsSync");var lu=process.getBuiltinModule("node:os"),uu=e=>lu[e];var en=uu("EOL");function Nr(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!di(n))throw new Error(`\
Missing file at path: ${n}`);pi(n,`${le(t)}${en}`,{encoding:"utf8"})}function li(e,t){let n=`ghadelimiter_${ai()}`,r=le(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${en}${r}${en}${n}`}var mu=process.getBuiltinModule("node:os"),yu=e=>mu[e];var ui=yu("EOL");var xu=process.getBuiltinModule("node:path"),hu=e=>xu[e];var fi=hu("delimiter");var tn;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(tn||(tn={}));function mi(e){ue("add-mask",{},e)}function yi(e){process.env.GITHUB_PATH||""?Nr("PATH",e):ue("add-path",{},e),process.env.PATH=`${e}${fi}${process.env.PATH}`}function gi(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function xi(e){ue("debug",{},e)}function hi(e,t={}){ue("error",Xt(t),e instanceof Error?e.toString():e)}function Si(e,t={}){ue("warning",Xt(t),e instanceof Error?
e.toString():e)}function wi(e,t={}){ue("notice",Xt(t),e instanceof Error?e.toString():e)}function bi(e){process.stdout.write(e+ui)}function ki(e,t){if(process.env.GITHUB_STATE||"")return Nr("STATE",li(e,t));ue("save-state",{name:e},le(t))}function Pe(e,t){return t==="win32"?e.toUpperCase():e}function Ri(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Pe(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Pe(String(s),t))??""]})}function Je(e){return e.replace(bu,"$1ACCOUNT$2-??????$3").replace(ku,"$1").replace(vu,"").replace($u,"").replace(Ou,"$1ACCOUNT").replace(Ru,(t,n,r,o)=>n.startsWith(
o)?r:t).replace(Eu,"$1ACCOUNT").replace(Pu,"$1")}var bu=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,ku=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
Ru=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,Eu=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
vu=/ \(account \d{12}[^()\n]*\)/g,$u=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,Ou=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
Pu=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Ae(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function _e(e){return Ei(Ei(e,"Resource","Action"),"Action","Resource")}function Ei(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,vi(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>vi(a[t]));return{...o,statement:{...o.statement,[t]:Au([...new Set(i)])}}})}function vi(e){return e===void 0?[]:[e].flat()}function Au(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function $i({code:e,message:t,fix:n,statements:r}){return{code:e,message:Je(t),fix:n&&Je(n),statements:JSON.parse(Je(JSON.stringify(r)))}}var Cr=12,_u=4e3;function Oi(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...Tu(s),...i,...o?.split(`
`)??[]],c=_e(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Ae(m)]),d=`See ${t}`,l=[...a,...p,d];return l.join(`
`).length<=_u?{lines:l,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),d],apart:p}}var Fr=160;function Tu(e){if(e.length<=Fr)
return[e];let t=e.slice(0,Fr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Fr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function fe(e){return`<code>${Ai(e)}</code>`}function Pi(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?fe(n):Ge(n)).join("")}function Ge(e){return Ai(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function Ai(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function _i(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function Ti(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=_e(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${fe(n)}`,"",[`**${Te(s)}**`,...i.map(Lu)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",Iu(o.split(`
`))]:[],...c.flatMap(p=>["",`${Te(p)}:`,"","```json",a.filter(d=>d.addTo===p).map(({statement:d})=>Ae(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Te(t)}`].join(`
`)}function Iu(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Te(n):`${Te(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Lu(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Te(e):`**${Te(n??"")}** (${t})`}function Te(e){return/^\s*aws [a-z]/.
test(e)?fe(e.trim()):Pi(e)}function Ii(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function nn(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Nu=process.getBuiltinModule("node:fs"),Ke=e=>Nu[e];var Li=Ke("accessSync");var Ni=Ke("appendFileSync");var Fi=Ke("constants");var Ci=Ke("existsSync");var Di=Ke("statSync");var Dr=Ke("truncateSync");function qr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Ci(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Fu(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Fu(e){try{return Li(e,Fi.W_OK),
!0}catch{return!1}}function Mi({variables:e,outputs:t},n,r=()=>{}){qr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Mr(i)}});Du(()=>{try{Ui(n.GITHUB_ENV??"",e),Ui(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Mr(i)>a&&Dr(i,a);throw Br("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Ui(e,t){t.size>0&&Ni(e,[...t].map(Cu).join(""))}function qi(e){Mr(e)>0&&Dr(e)}function Br(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Ur=process.platform==="win32"?`\r
`:`
`;function Cu([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Ur}${t}${Ur}${n}${Ur}`}function Mr(e){return Di(e,{throwIfNoEntry:!1})?.
size??0}function Du(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Bi(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function ji({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function jr(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var rn=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=jr(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Je(t):t}get#r(){this.#n??=Bi(gr(this.#e));let t=jr(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Uu=process.getBuiltinModule("node:fs"),Wi=e=>Uu[e];var Hi=Wi("existsSync");var Vi=Wi("realpathSync");var Mu=process.getBuiltinModule("node:path"),Ji=e=>Mu[e];var Gi=Ji("join");var Ki=Ji("sep");var qu=process.getBuiltinModule("node:url"),Bu=e=>qu[e];var zi=Bu("fileURLToPath");var ju="docs/troubleshooting.md";function Qi(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Wu(t),o=`${ju}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Wu(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Hu(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(d=>/^[\w.-]+\/[\w.-]+$/.test(d.repository??"")&&/^[\w./+@-]+$/.test(d.ref??
""))}function Hu({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Zi=zi(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Xi(e,t){let{GITHUB_WORKSPACE:n}=t;return Qi(e,{environment:t,root:Yi(Zi),workspace:n&&Yi(
Vu(n)),isOwnClone:Hi(Gi(Zi,".git"))})}function Yi(e){return e.split(Ki).join("/")}function Vu(e){try{return Vi(e)}catch{return e}}async function ea(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Ku(t,()=>{for(let s of e)for(let i of Gu(s))mi(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Ju=process.env.ACT==="true";function Gu(e){return/^[\x00-\x7f]/.test(e)?[e]:Ju?[`
${e}`,e]:[`
${e}`]}function Ku(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var zu=24,Wr={major:22,minor:21};function ta(e=process.versions.node){if(!Qu(e))throw new u("E_RUNNER",`This action needs Node ${zu}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function Qu(e){let[t=0,n=0]=e.split(".").map(Number);return t>Wr.major||t===Wr.major&&n>=Wr.minor}var Hr=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new rn(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,ea(n)])),await this.#t}info(t){bi(this.#o(t))}debug(t){xi(this.#o(t))}notice(t){
wi(this.#o(t))}warning(t){Si(this.#o(t))}fail(t,n){let r=Xi(t.code,this.environment),{lines:o,apart:s}=Oi(t,r);for(let i of s)this.info(i);hi(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(Ti(this.#n.isConcealing?$i(t):t,r)),process.exitCode=tn.Failure}handOver(t){Mi(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{ki(t,n)}catch(r){throw Br("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){qi(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Ir(n)))try{oi(n,`${_i(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Ir(n)?yi(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return Ii(this.#n.shown(t))}};function on(e){return gi(e,{trimWhitespace:!1})}async function na(e){
let t=new Hr(Ri(process.env,process.platform));try{ta(),qr(t.environment),await e(t)}catch(n){t.fail(nn(n),!/^\s*false\s*$/i.test(on("job-summary")))}}function b(e){let t=e.length-20,n=e.slice(0,20).map(h).join(", ");return t>0?`${n} and ${t} more`:n}function h(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var ra="amazonaws.com",oa=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",ra],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov\
.gov"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function Et(e){return oa.find(([
t])=>e.startsWith(t))?.[1]??"aws"}function sn(e){return oa.find(([,t])=>t===e)?.[2]??ra}function sa(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Vr(t))&&!t.username&&!t.password}function Vr({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function ia(e,t){if(e!=="")return pa("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Jr(e,t,n,r){let o=t(e).trim();
return o!==""?pa(e,o):Gr(n[r]||n.AWS_ENDPOINT_URL||"")}var Zu={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function aa(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Zu).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||Gr(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function ca({AWS_ENDPOINT_URL:e=""}){
return Gr(e)}function Gr(e){return URL.canParse(e)&&Vr(new URL(e))?e:void 0}function pa(e,t){if(!sa(t))throw new u("E_INPUT",`The input ${e} is not an address t\
hat can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var an={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function cn(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function ee(e,t){return e(t).trim()!==""}function pn(e,t){return t.filter(({input:n,unless:r,needs:o})=>!ee(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function ua(e,t,n){let r=new Set;try{let o=await t(s=>(r.add(s),la(s,e(s))));return da(n,r,e),o}catch(o){
if(!(o instanceof u))throw o;let{nearNames:s,withTypo:i}=await import("./typos.js");throw da(n,r,e,s),await i(o,{read:e,readWith:a=>t(c=>la(c,a(c))),isShown:(a,c)=>!fa.
has(a)&&!(a==="verify"&&/:\/\//.test(c))})}}function da(e,t,n,r=[(o,s)=>o===s]){let o=s=>s.toLowerCase().replace(/[^a-z0-9]/g,"");for(let[s,i=""]of Object.entries(
e)){let a=/^INPUT_([\w.-]{1,60})$/i.exec(s)?.[1]?.toLowerCase();if(a===void 0||t.has(a)||i.trim()==="")continue;let[c]=r.flatMap(p=>[...t].filter(d=>p(o(a),o(d),
n(d).trim())));if(!(c===void 0||n(c).trim()===i.trim()))throw new u("E_INPUT",`This action has no input ${a}.`,{fix:`It is written \`${c}\`.
GitHub only warns of an input that an action does not have, and the step would go on without it.`})}}var Yu=new Set(["against","assignees","audience","default-b\
ranch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","role-chain","rol\
e-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),fa=new Set(["alert-token","alert-url","github-secrets-token","gi\
thub-token","ping-url","role-external-id"]),Xu=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
ef=e=>Xu.test(e);function la(e,t){if(t.includes("${{"))throw tf(e,t);let n=fa.has(e);if(!Yu.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>ef(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=ma(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${h(r[s]??"")}`;throw new u("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function ma(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function tf(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new u("E_INPUT",`${ma(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function vt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function ya(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function dn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function ga(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function Kr(e,t){let n=dn(t);if(n)return n;throw new u("E_INPUT",`${e} is "${h(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var nf=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function W(e,t){let n=nf.get(t.trim());if(n===void 0)throw ln(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var rf={s:1e3,m:6e4,h:36e5,d:864e5},zr="a whole number with a unit: 90s, 15m, 2h or 14d";function Qr(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:rf[n];return r===void 0?void 0:Number(t)*r}function ze(e,t){let n=Qr(t.trim());if(n===void 0)throw ln(
e,t,zr);return n}function $t(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw ln(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function Ot(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw ln(e,t,n.join(", "));return r}function ln(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var of=64;function xa(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Zr(`${r}-${o}`),a=Zr(s).slice(0,16);return`${Zr(n).slice(0,of-i.length-a.length-2)}-${i}-${a}`}function Zr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function ha(e,t,n){let r=cf(e,t,n),o=pf(e);if(af(e),o)for(let{reference:s}of n)mf(s,o);return{identity:o&&ff(e,t,o,r[0]),regions:r,allowedAccountIds:Sf(e),network:wf(
e,t),warnings:[...pn(e,sf),...o?aa(e,t):[]]}}var sf=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function af(e){if(!ee(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!ee(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":
"no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\`\
 out.`})}}function cf(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=ee(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:l,region:f})=>l.kind==="arn"?l.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(l=>l.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,
...p].find(l=>!be(l));if(d!==void 0){let l=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new u("E_INPUT",`${l} names "${h(d.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...p]}function pf(e){let t=e("role-to-assume").trim();return t===""?void 0:Kr("The input role-to-assume",t)}function df(e){
return vt(e("role-chain")).map(({line:t,text:n})=>Kr(`Line ${t} of role-chain`,n))}function lf(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input \
role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in\
 `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does\
 not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function uf(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new u(
"E_INPUT",`The input audience is ${h(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function ff(e,t,n,r){let o=r.
startsWith("cn-"),s=df(e);for(let i of[n,...s])yf(i,r);return{role:n,chain:s,externalId:lf(e("role-external-id").trim(),s),audience:uf(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:ia(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:xa(e("role-session-name").trim(),t),policy:hf(e("session-policy").trim()||"scoped"),
requiredClaims:xf(e)}}function mf(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function yf({
name:e,partition:t},n){let r=Et(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function gf(e){let t=ze("timeout",e("timeout"));if(t>0)return t;
throw new u("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function xf(e){
return vt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Sa(e){let t=cn(e,an.lease);return Ot("on-no-token",t("on-no-\
token"),["error","skip"])}function hf(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:ya("session-policy",e,["scoped","none"])}}function Sf(e){
let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account\
-ids has "${h(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function wf(e,t){
let n=r=>t[r]?.toLowerCase()==="true";return{timeout:gf(e),maxAttempts:$t("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:$t("auto-se\
lect-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Jr("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Jr(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ca(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var wa=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var P=class{source;constructor(t){this.source=t}},bf=500;function G(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(Yr(t))try{return JSON.parse(t),Rf(t)>bf?void 0:
JSON.parse(t,kf)}catch{return}}function Yr(e){return/^\s*["\d[{tfn-]/.test(e)}function kf(e,t,n){return typeof t=="number"?new P(n.source??String(t)):t}function Rf(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function T(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof P)}function Qe(e,t=({source:n})=>n){return e instanceof P?t(e):Array.isArray(e)?`[${e.map(r=>Qe(r,t)).join(
",")}]`:T(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${Qe(o,t)}`).join(",")}}`:JSON.stringify(e)}function ba(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=T(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*Pt(e,t=[]){let n=Ef(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*Pt(o,[...t,r])}function Ef(e){return Array.isArray(e)?[...e.entries()]:T(e)?Object.entries(e):[]}async function Ea(e,t){let n=await $f(),r=Oa(e),o=n(mn(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return yn(o,()=>{});
let s=Of(n,e,t);return(s===void 0?void 0:Pa(o,s))??yn(o,i=>Af(r.get(i)))}async function va(e){(await $a()).compile(e)}async function $a(){let e=await import("./jmespath.js");
return ka||vf(e),ka=!0,e}var ka=!1;function vf(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(l,f)=>l<f?-1:l>f?1:0;t("sort",([l])=>[...l].sort(p),[{types:[o,s]}],{override:!0});let d=(l,f)=>t(l,([m,g])=>{let{runtime:x}=n,
y=x.createKeyFunction(g,[a,c]),k=m.map(E=>({item:E,key:y(E)})),[M,...$]=k;return M?$.reduce((E,de)=>p(de.key,E.key)*f>0?de:E,M).item:null},[{types:[r]},{types:[
i]}],{override:!0});d("max_by",1),d("min_by",-1)}async function $f(){let{search:e}=await $a();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function Of(e,t,n){try{
return e(mn(t,({source:r})=>`${un}${r}${fn}`),n)}catch{return}}var[un,fn]=["\uFDD0","\uFDD1"],Ra=new RegExp(`${un}([^${un}${fn}]*)${fn}`,"g");function mn(e,t){if(e instanceof
P)return t(e);if(Array.isArray(e))return e.map(r=>mn(r,t));if(!T(e))return e;let n=Object.entries(e).map(([r,o])=>[r,mn(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function Oa(e,t=new Map){if(e instanceof P){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))Oa(n,t);return t}function Pa(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${un}${n}${fn}`&&
Number(n)===e?new P(n):void 0}if(typeof e=="number")return e===t?new P(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(Ra,(r,o)=>String(
Number(o)))===e?t.replace(Ra,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return Pf(e,t)}function Pf(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:Pa(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function yn(e,t){return typeof e=="number"?new P(t(e)??
String(e)):Array.isArray(e)?e.map(n=>yn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,yn(r,t)]))}function Af(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function me(e){if(!_f.test(e))return;let t=[...e.matchAll(Tf)].map(([n])=>If(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var Xr='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',eo="(?:\\[\\d+\\])",_f=new RegExp(`^(?:${Xr}|${eo})(?:\\.${Xr}|${eo})*$`),Tf=new RegExp(`${Xr}|${eo}`,"g");function If(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function gn(e,t){let n=me(t);if(n)return ba(e,n);let r=await Ea(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function to(e,t,n=r=>r){let r=Lf(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(me(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await va(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function Lf(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var no=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function ro(e,t){
let n=e.toUpperCase();return t.find(r=>Nf(r,n)&&!Df(n,r))}function Nf(e,t){let{names:n}=e;for(let r=n.indexOf(t);r!==-1&&t!=="";r=n.indexOf(t,r+1))if(xn(n[r-1])&&
xn(n[r+t.length]))return!0;return Ff(e).some(r=>Ta(r,t))}var Aa=new WeakMap;function Ff(e){let t=Aa.get(e);if(t)return t;let{names:n}=e,r=[];for(let o=n.indexOf(
"*");o!==-1;o=n.indexOf("*",o+1)){let[s,i]=[o,o+1];for(;!xn(n[s-1]);)s-=1;for(;!xn(n[i]);)i+=1;r.push(n.slice(s,i))}return Aa.set(e,r),r}function xn(e){return e===
void 0||e===" "||e===`
`}function _a(e,t){let n=e.toUpperCase().slice(0,-1);for(let r of t){let o=Cf(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(0,-1)):s.startsWith(
n));if(o!==void 0)return o}}function Cf({names:e}){return e.trim().split(/\s+/)}function Df(e,{except:t={}}){return Object.keys(t).some(n=>Ta(n,e))}function Ta(e,t){
let[n="",r]=e.split("*");return r===void 0?t===n:Uf(n,r)(t)}function Uf(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function ye(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Ze(e){return/^[0-9]/.test(
e)?`_${e}`:e}function Ia(e,t){return Ze(ye(t===void 0?e:`${e}_${t}`))}function Ie(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function K(e){return e===""?"is em\
pty":Ie(e)?Fa(ro(e,no)):"has other characters than letters, digits and _, or begins with a digit"}async function hn(e){return K(e)??Fa(ro(e,await Na()))}async function La(e){
return _a(e,[...no,...await Na()])}async function Na(){return(await import("./lease-adapters-aws.js")).unsafeNames}function Fa(e){return e&&`${e.reason} (${e.
tool})`}function oo(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=Mf(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function wn({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function Sn({path:e}){return e.length===0?void 0:e.join("_")}function Ca(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?me(r.expression):void 0;
return[oo(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function Mf(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:Ia(r,Sn(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,Sn(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Ze(e.text+ye(a)),origin:"data"}}case"stem":return qf(e,r,o)}}function qf({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>ye(String(c),t));return{name:Ze(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var so={service:"secretsmanager",load:()=>import("./lease-adapters-aws.js")};async function z(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Bf=10;async function Da(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof S)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await jf(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof S?i:i.map(o)]))}async function jf(e,t){
let n,r=new Map;return await z(e,Bf,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof S))throw s;se(s)&&(n=s),r.set(o,s)}}),r}var Le="secrets-manager",Wf=/^[A-Za-z0-9/_+=.@!-]+$/;function bn(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Vf(e);
if(e.includes("*"))return Hf(e);let t=io(e);return t===void 0?{source:Le,kind:"name",name:e}:{reason:t}}function Hf(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=io(n);return r===void 0?{source:Le,kind:"prefix",prefix:n}:{reason:r}}
function Vf(e){let t=kn(e);if(!t)return{reason:Jf(e)};let{name:n,region:r}=t;if(!be(r))return{reason:`${h(r)} in it is no region`};if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[o="",s,i,a]=n.split(":");if(s!==void 0){let p=e.slice(0,e.length-n.length)+o,d=[s?`${p}#${s}`:p];return i&&d.
push(`stage=${i}`),a&&d.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let c=io(n);return c===
void 0?{source:Le,kind:"arn",arn:e,...t}:{reason:c}}function Jf(e){let[,t="",n="",r="",o=""]=e.split(":");return t.startsWith("aws")&&n!==""&&n!=="secretsmanage\
r"?`it is an ARN of ${h(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":r!==""&&!be(r)?`${h(r)} i\
n it is no region`:"an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function io(e){if(e.length>519)return"a name has 512 characte\
rs at most";let t=[...e].find(n=>!Wf.test(n));return t===void 0?void 0:`a secret's name has no ${Gf(t)}; it has letters, digits and /_+=.@!-`}function Gf(e){let t={
",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(
4,"0")}`}function kn(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{
partition:n,region:r,accountId:o,name:s}}function Ua(e){let t=kn(e);return t?{source:Le,kind:"arn",arn:e,...t}:{source:Le,kind:"name",name:e}}function Ma(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${sn(n)}`}}}var At=20;function qa(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function Ba({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function ja(e,t){let n={...qa([e]),batching:!0},r=Va(e,t).reduce((s,i)=>s+i.length+3,0),o=Ha(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Wa(e,t){let n=e.flatMap(r=>Va(r,t));return Ha(n,qa(e),e[0]?.region??"",t)}function Ha(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Kf(n,r)}]:[]]}function Kf(e,t){return Ma("secretsmanager",e,t)}function Va({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var Rn=10;async function Ja(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await zf(i,t))),...r.map(async i=>n.set(i,await Qf(i,t))),Ga(s.map(({reference:i})=>N(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,em(i[a]))})]),Da(n,t)}async function zf({reference:e,version:t},n){return Ka(async()=>[await n.get(e,t)])}async function Qf({
reference:e,version:t},n){return e.kind!=="prefix"?[]:Ka(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await z(r,Rn,a=>En(a,n,t.stage)):await Ga(r,n),
s=o.findIndex(a=>a instanceof S),i=o[s];if(i instanceof S)throw i.secretName=kn(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
S))})}async function Ga(e,t){return e.length===1?Promise.all(e.map(r=>En(r,t))):(await z(tm(e,At),Rn,r=>Zf(r,t))).flat()}async function Zf(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await z(e,Rn,async o=>{let s=n.find(c=>Yf(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new S("BatchGetSecret\
Value",{kind:"answer",...i});return a&&je(a)==="fail"?a:En(o,t)})}catch(n){if(!(n instanceof S))throw n;return Xf(n)?z(e,Rn,r=>En(r,t)):e.map(()=>n)}}async function En(e,t,n){
try{return await t.get(Ua(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof S)return r;throw r}}function Yf({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Xf({code:e}){return e?.startsWith("AccessDenied")===!0}function em(e){return e instanceof S?e:e?[e]:[]}async function Ka(e){
try{return await e()}catch(t){if(t instanceof S)return t;throw t}}function tm(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var vn={name:Le,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:bn,permissionSet:Ba,queriesPerSession:At,policySize:ja,sessionStatements:Wa,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:so,count:nm(e)}],read:async(e,t,n)=>Ja(e,await n(so,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function nm(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/At)}var rm=[{prefix:new RegExp(`${Ht.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],za=new Map(
[[vn.name,vn]]);async function Qa(e){let t=await rm.find(({prefix:n})=>n.test(e))?.load(e);return t?(za.set(t.name,t),t):vn}function ie({source:e}){let t=za.get(
e);if(!t)throw new Error(`The source ${e} was not loaded.`);return t}function Ye(e){return Map.groupBy(e,({reference:t})=>ie(t))}var $n="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Xe(r.meant)}`),o.length===0&&o.push($n),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Xe({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+co(t,n),...r].join(" ").trimStart()}function co(e,t){return t===void 0?
e:`${e}#${t}`}function po(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=om(n),[s,...i]=sm(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function om(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function sm(e,t){let n=[],r=Za(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=am(e,r,t);n.push(e.slice(r,o)),r=Za(e,o)}return n}function Za(e,t){let n=t;for(;n<e.length&&lo(e,n);)n+=1;return n}var lo=(e,t)=>/\s/.test(e.charAt(
t)),im={"[":"]","(":")","{":"}"},Ya="expires=";function am(e,t,n){let r=t;for(;r<e.length&&!lo(e,r);){if(e.charAt(r)==="#")return Xa(e,r+1,n);if(e.startsWith(Ya,
r)&&r===t)return Xa(e,r+Ya.length,n);r+=1}return r}function Xa(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!lo(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=cm(e,o,n);continue}let a=im[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw ao(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw ao(n,`${s} is missing`);return o}function cm(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw ao(n,`a ${r} is missing`)}function ao(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function tc(e,t,n){let r=[...pm(e,t,n),...dm(e,t),...um(e,t),lm(e,t,n)].find(({when:o})=>o);if(r)throw v("E_REQUEST",t.line,r.wrong,r.hint)}function pm({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function dm({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&me(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function lm({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${h(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:nc(n,"region")}}}function nc(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function um(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>nc(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:fm(t)}},{when:e.only!==void 0&&!wn(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:ec(e.only)!==void 0,wrong:`only\
= lists ${ec(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function ec(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function fm(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var uo=new Map([["optional",On("optional",{optional:!0})],["public",gm],["only",xm],["file",On("file",{file:!0})],["base64",On("base64",{base64:!0})],["trim",On(
"trim",{trim:!0})],["stage",hm],["version",Sm],["expires",Em],["max-age",wm],["max-scopes",bm],["role",km],["region",Rm]]),mm="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function rc(e,{
options:t}){let n=e.options.map(fo).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function oc(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=fo(o),a=Object.hasOwn(t.options,s),c=uo.get(s);if(!c&&!a)throw Om(e,
o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let d=c(i,(l,f)=>v("E_REQUEST",e.line,l,ym(e,o,f)),t);
n={...n,...d,version:{...n.version,...d.version}}}return n}function fo(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function ym(e,t,n){let r=sc(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function sc(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>uo.has(fo(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(
",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function On(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function gm(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function xm(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Ie(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:K(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function hm(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Sm(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function wm(e,t){let n=Qr(e??"");
if(!n)throw t("max-age needs a duration above zero.",zr);return{maxAge:n}}function bm(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function km(e="",t){let n=dn(e);if(!n)throw t(`role=${h(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function Rm(e="",t){if(!be(e))throw t(`region=${h(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function Em(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:vm(
e,()=>t(`expires=${e} is no date.`,n))}}function vm(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=$m(e);if(!n)throw t();return{kind:"at",at:n}}function $m(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function Om(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:sc(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=Pm(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),mm].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function Pm(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...uo.keys()].find(r=>r.startsWith(n))}function ic(e,t){let n=t.readReference(e.reference,rc(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${h(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function ac(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function cc(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw Am(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Ie(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=K(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function Am(e,t){let n=Xe({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${_m(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function _m(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function pc(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await Tm(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw mo("secrets",e,"DB_PASSWORD, prod/db#password");return Lm(t),
t}function mo(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new u("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function yo(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function Tm(e,t,n){let r;try{let a=po(e,t);r=a&&await dc(a)}catch(a){
throw await _t({input:"secrets",raw:e,line:t,error:a,following:n,allowed:$n,fault:Pn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!yo(s.name))return r;let i=await _t({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:$n,fault:Pn});
if(i)throw i;return r}async function _t(e){return(await import("./refused-line.js")).refusedLineError(e)}async function Pn(e){try{let t=po(e,1);t&&await dc(t);return}catch(t){
return t}}async function dc(e){let t=await Qa(e.reference),n=ac(e),r=ic(e,t),o=cc(e),s=oc(e,t),i={line:e.line,text:co(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await Nm(i,e),tc(i,e,t),await Im(i),i}async function Im({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await La(
n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function Lm(e){let t=new Map;for(let n of e)for(let r of Ca(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Nm(e,t){let{selector:n,expires:r}=e,
o=_(e);if(n.kind==="jmespath"&&await to(n.expression,o,s=>Xe({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await to(r.expression,o,i=>Xe({...t,options:s(i)}))}}var lc="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",uc={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function fc(e,t){let n=new Map,r=mc(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await Fm(s,i,a,t))}if(n.size>0)return[...n.values()];throw mo("secret-ids",e,"DB_PASSWORD, prod/db/password")}function mc(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function yc(e){return mc(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function Fm(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:lc,fault:async c=>Cm(
c,r),faultOfSecrets:Pn},s;try{s=gc(e,t,r)}catch(c){throw await _t({...o,error:c})}if(e.includes(",")||!yo(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await _t({...o,note:i});if(a)throw a;return s}function Cm(e,t){try{gc(e,1,t);return}catch(n){return n}}function gc(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(d=>d.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=Um(c,t);return a&&Mm(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:Dm(a,p),letterCase:uc[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function Dm(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function Um(e,t){let n=bn(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${h(e)}" is no secret: ${n.reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:lc})}function Mm(e,t,n,r){
let o=ye(Ze(e),uc[r]),s=e===o?K(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var qm=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function go(e){let t=vt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return qm.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Bm=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function xc(e,t){let n={},r=cn(m=>{let g=e(m);return g.trim()!==""&&(n[m]=g),g},
an.lease),o=await Km(e),{verifications:s,kept:i,dropped:a}=await jm(r,t),c=await Jm(r),p=await Hm(ha(r,t,c),r),d=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,l=ze("min-remaining",r("min-remaining")),f=await Wm(r,{...p,minRemaining:l});if(d.length===0&&f.length===0)throw Gm();return{...p,
requests:d,exporting:{env:W("export-env",r("export-env")),onConflict:Ot("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:$t("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:l,warnRemaining:ze("warn-remaining",r("warn-remaining")),maxAge:ee(r,"max-age")?ze("max-age",
r("max-age")):void 0,isRequired:W("require-expiry",r("require-expiry"))},checkRotation:W("check-rotation",r("check-rotation")),verifications:s,requireVerify:W("\
require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:Vm(r),dryRun:W("dry-run",r("dry-run")),jobSummary:W("job-summary",r("job-summary")),cleanup:W(
"cleanup",r("cleanup")),cli:W("cli",r("cli")),maskAccountId:W("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask that service again.`),...yc(r("secret-ids")),...p.warnings,
...pn(r,Bm),...go(r)]}}async function jm(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Wm(e,t){if(e("export-credentials").trim()==="none"&&go(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function Hm(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>ee(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Vm(e){let t=W("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||ee(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials\
 read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Jm(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.
trim()!==""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsman\
ager-get-secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?pc(t):fc(n,{parseJsonSecrets:W("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Ot(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Gm(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Km(e){return wa.some(t=>ee(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var zm=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var hc=zm("randomUUID");function An(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Qm(e,n)?"expiring":"ok",stops:o}}function Qm({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Tt(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function _n(e,t=""){let n=Ym(e);if(n)return[n];if(!Zm(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Zm(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Ym(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:ey(Buffer.
from(t[2],"base64url").toString()),r=xo(n?.exp);if(!r)return;let o=xo(n?.iat)??xo(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Xm(o,r)}}function et(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return ho(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?ho(a):void 0}async function It(e){let t=et(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function xo(e){return typeof e=="number"?ho(new Date(e*1e3)):void 0}function ho(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Xm(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function ey(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Sc({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=et(e);return n&&{at:n,source:`tag ${h(t)}`,firm:!0}}function wc({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||et(e)))return`The tag ${h(t)} of ${n} is "${h(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var bc=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function B(e){let t=Math.abs(e),n=bc.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let r=[];for(let{name:o,length:s}of bc.slice(n,n+2)){let i=Math.floor(t/s);t-=i*s,i>0&&r.push(`${i} ${o}`)}return r.join(" ")}function te(e,t){
let n=e.getTime()-t;return n>=0?`in ${B(n)}`:`${B(n)} ago`}function kc(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var So=" elsewhere",tt=" and ";function wo(e){return e.startsWith("field ")&&!e.endsWith(So)}function ne(e,t){let n=j(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function j(e){let t=0,
n=e.length;for(;t<n&&Rc(e[t]);)t+=1;for(;n>t&&Rc(e[n-1]);)n-=1;return e.slice(t,n)}function Rc(e){return e===void 0||e>" "&&e<"\x80"?!1:/[\s\u0085]/.test(e)}function ge(e){
return e.split(/[\r\n]+/).map(j).filter(t=>t!=="")}function F(e){return/[\r\n]/.test(e)}function In({keys:e,text:t,isLine:n}){if(n)return!_c(t);let r=vc(e.at(-1)??"");if(Pc(t))return!py(r);let o=Oc(r);return o==="strong"?!(r.at(-1)==="authorization"?
ny:ty).test(t):o==="weak"||e.slice(0,-1).some(s=>ry.test(s))&&oy(r,t)?!Tn(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&C(t)}var ty=/^(true|false|null|none)$/i,
ny=/^(basic|bearer|digest|key|negotiate|token)$/i;function Ln({text:e,isLine:t}){return t?!_c(e):!Tn(e)}function Nn(e){return Oc(vc(e))==="strong"}var ry=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function oy(e,t){return!$c.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function vc(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(t=>t!=="")}var sy=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
iy=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
ay=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
cy=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,$c=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function Oc(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!($c.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&ay.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(r=>sy.test(r)||iy.test(r))?"strong":cy.test(
t)?"weak":void 0}function py(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function Pc(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var dy=4096,ly=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,Ec=10;function C(e){let t=e.slice(0,dy);if(t.length<Ec||uy(t))return!1;let n=0;for(let r of t.split(ly))fy(
r)&&(n+=r.length);return n>=Ec&&n*4>=Math.min(t.length,64)}function uy(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(
e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function fy(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||my(e))return!1;let t=[...e].map(yy),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function my(e){let t=e.replace(/V?\d{1,2}$/,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return n!==null&&t.length<=32&&t.length>=3*n.length}function yy(e){return e>="0"&&e<="9"?"digit":e>="a"&&e<="z"?"lower":e>="A"&&e<="Z"?"upper":e<"\x80"?"si\
gn":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").test(e)?"upper":"sign"}function Ac(e){return e.length>40||Pc(e)?!1:Tn(e)||/^[A-Za-z\d][\w./:@-]*$/.
test(e)&&!C(e)&&!/\d{6}/.test(e)&&gy(e)}function gy(e){return e.split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Tn(e){
return(/^[ -~]*$/.test(e)?/^[A-Za-z]{1,14}$/:new RegExp("^\\p{L}{1,14}$","u")).test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.
test(e)}function _c(e){return ne(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function nt(e){
return C(e)?"\u2026":e}var Ic=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
Lc=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,xy=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
Nc=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,hy=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function Fc(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>Tc(s,rt(Ne(s)))));for(let[s,i]of r){let a=await Sy(s,i,r);a&&n.push(a);let c=Cc(Ne(s),p=>o.has(
Tc(s,p)))?await It(i):void 0;if(c){let p={at:c,source:`field ${Lt(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await _n(
i,t)){let d={...p,source:`${p.source} in field ${Lt(s)}`,firm:!1};n.push({expiry:d,path:s,kind:"value",content:i})}}return n}async function Sy(e,t,n){if(!(!Nc.test(
rt(Ne(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Nt(r)!==Nt(e)||!hy.test(rt(Ne(r))))continue;let s=await It(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${Lt(r)}${tt}${Lt(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function Cc(e,t=()=>!1){let n=Ic.exec(rt(
e))?.groups?.whose;return n!==void 0&&(Lc.test(n)||t(n))}function Dc(e){return[...e].filter(([t])=>Cc(Ne(t))).map(([t,n])=>[Lt(t),n])}function Lt(e){return h(e.
split(".").map(nt).join("."))}function bo(e,t){if(t===void 0||Nt(t)!==Nt(e.path))return!1;let n=rt(Ne(e.path)),r=rt(Ne(t));if(Nc.exec(n))return!/^refresh/.test(
r);let s=Ic.exec(n)?.groups?.whose??"";return r===""?Lc.test(s)||xy.test(s):s===""||r.includes(s)||s.includes(r)}function rt(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function Tc(e,t){return`${Nt(e)}.${t}`}function Ne(e){return e.slice(e.lastIndexOf(".")+1)}function Nt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Uc(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await _n(e.value,c),...i?
[i]:[]],d=n?p.filter(({firm:g})=>g):p,l=n||e.public?[]:r.filter(g=>g.content!==e.value&&wy(g,e.path)),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...d,...l.map(g=>by(g,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(g=>({...g,firm:!1})):m,...e.public||!o?[]:[o]]}function wy(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(tt))||e.kind==="date"&&bo(e,t)}function by(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:bo(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${So}`}}function Mc(e,t,n){let r=Tt(e.filter(({firm:s})=>s)),o=An(r,t,n).stops;return{firmExpiry:r,expiry:o?r:Tt(e)}}async function qc(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=G(ot(t)),s=o===void 0?void 0:await gn(o,e.expression),i=await It(s instanceof P?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Fn(e,t=!1){let n=G(ot(e));return!T(
n)&&!(t&&Array.isArray(n))?[]:[...Pt(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof P?o.source:o])}async function ko(e){
let t=Fn(e),n=ot(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Bc(e){let t=Fn(e,!0);return Fc(t.length>0?t:await ko(e),ot(e))}function ot(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function D(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(U(n))return`take its line out, and lease it in a step of its own with \`secrets: ${jc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${jc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function Cn(e,t="\
it may be missing"){return Ro(e,"optional")?[H(`${D({request:e},"optional")} if ${t}`)]:[]}function Ro({refused:e=[]},t){return!e.includes(t)}function U({naming:e}){
return e.kind==="stem"}function jc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=N(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let d=s.kind==="stem"?s.stem:void 0,l=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!l?d?`${d}_*, ${a}#*`:`${a}#*`:d&&d!==a?`${d}, ${a}`:a}function H(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Wc(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...Eo(e)].join(" ")}function Eo(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(wo(n)){let s=`If that is the end of someth\
ing else, ${D(e,"expires=own")}.`;return r||n.includes(tt)?[s]:[H(`${D(e,ky(n))} if it is to stop a deploy in time`),s]}if(!r)return[`If that is not when this v\
alue ends, ${D(e,"expires=own")}.`];if(/^expires=|^tag /.test(n))return[];let o=`If the value works beyond that all the same, ${D(e,"expires=never")}.`;return n===
"policy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",o]:[o]}function ky(e){return`expires\
=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Hc(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,d=o.get(c)??await Bc(c.value);o.set(c,d);let l=p.expires;
!l&&!s.has(c)&&s.set(c,await Ry(c));let f=await Uc(Ey(a),{rule:l,hints:d,tagged:$y(c),selected:await qc(l,c.value,{where:`${_(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??Oy(c),now:t,secret:ot(c.value)}),{expiry:m,firmExpiry:g}=Mc(f,t,n),x=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:g,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:An(m,t,n),age:x,unreadableDates:(l?void 0:s.get(c))??[],isTooOld:x!==void 0&&x>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function Ry({value:e}){let t=Dc(await ko(e));if(t.every(([,o])=>et(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function Ey({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":vy(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function vy(e,t){if(e===void 0)return;let n=Fn(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function $y({description:e,stages:t}){if(!(!e||e instanceof S)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Sc(e)}}function Oy({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var vo=5;function Vc(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,d)=>+(d.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${B(n)})`,a=r.slice(0,vo).map(p=>Dn(p,t));r.length>vo&&a.push(`and ${r.length-vo} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,d)=>`${p}${d===
0?i:""}.`).join(`
`),{fix:[c,...Eo(o),"Nothing was exported."].join(`
`)})}function Dn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${te(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Jc(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Py(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${b(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[H(`if a field of the secret tells\
 it, or nothing does, ${D(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),Ht.test(n.request.text)?"Or give the parameter the policy `Expiration`, and\
 set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",H(`if it is no cred\
ential, ${D(n,"public")}`),"Nothing was exported."].join(`
`)})}function Py({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Gc(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var $o=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Kc=$o("createHmac");var zc=$o("hkdfSync");var Qc=$o("timingSafeEqual");function Un(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(zc("sha256",t??"",i,"secret-lease record",32))}function Oo(e,t){return Kc("sha256",t).update(e).digest("hex")}function Zc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(Oo(t,n))];return r.length===o.length&&Qc(r,o)}var Xc=1,Ay=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function ep(e){return Object.fromEntries(Ay.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function Po(e,t){
let n={version:Xc,...e};return`${JSON.stringify({...n,seal:Oo(JSON.stringify(n),t)},null,2)}
`}function _y(e,t){let{seal:n,...r}=Ty(e);return Zc(n,JSON.stringify(r),t)&&Iy(r)?r:void 0}function Ty(e){try{let t=JSON.parse(e);return st(t)?t:{}}catch{return{}}}function qn(e,t){let r=[...new Map(e.flatMap(o=>_y(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function Bn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Iy(e){if(!st(e)||e.version!==Xc||!We(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:d}=e,{environmentSize:l=0,isEnded:f=!1,gitVariables:m=[]}=e;return Mn(t)&&Number.isFinite(n)&&typeof r=="string"&&xe(Q,o)&&xe(Q,s)&&Yc(i)&&xe(Mn,a)&&Array.
isArray(c)&&c.every(Ny)&&xe(Fy,p)&&Ly(l)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(Ao)&&Yc(d)}function Ly(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Ny(e){if(!st(e)||!st(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:d,pinned:l,
exported:f,role:m=""}=e;return Ao(t)&&Q(m)&&[n,r,o].every(Q)&&Array.isArray(s)&&s.every(Q)&&xe(Q,i)&&xe(Mn,a)&&xe(Q,c)&&[p,l].every(g=>typeof g=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(d))&&["env","output","file"].every(g=>typeof f[g]=="boolean")}function Fy(e){if(!st(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&Q(n)&&xe(Mn,r)&&Array.isArray(o)&&o.every(Ao)}function Ao(e){return Q(e)&&Ie(e)&&K(e)===void 0}function st(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Q(e){return typeof e=="string"}function Mn(e){return Q(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function xe(e,t){return t===null||e(t)}function Yc(e){return st(e)&&Object.values(e).every(Q)}function jn(e,t){return e.name===t.name&&e.versionId===t.versionId&&tp(e.arn)===tp(t.arn)}function tp(e){return e.split(":").toSpliced(3,1).join(":")}function np({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>Cy(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!jn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function Cy(e,t){return t!==void 0&&
!e.pinned&&!jn(e,t)}function Ft({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function rp(e){let t=Ft(
e).join(",");return t.length<16e3?t:""}function op({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Ft(r):[]).map(he)),c=new Map(Object.entries(i).map(([y,k])=>[he(y),k])),
p=(y,k)=>!a.has(he(y))&&(c.get(he(y))||k)!==k,d=e.filter(y=>n.env&&p(y.name,_o(y))).filter(({name:y,secret:k})=>!s.some(M=>Dy(M,y,k.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let l=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(he)),f=[...t?.variables??[]].filter(
([y,k])=>p(y,k)&&!l.has(he(y))).map(([y])=>y),m=e.filter(({name:y})=>d.includes(y)),g=n.onConflict==="error"?m:[];if(g.length>0||f.length>0)throw new Ct(g,f);let x=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...d,...x.map(({name:y})=>y)])}var he=e=>Pe(e,process.platform);function Dy({entries:e},t,n){return e.
some(r=>r.exported.env&&he(r.name)===he(t)&&r.arn===n)}var Ct=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function sp({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await hn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${b(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${U(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function _o({request:e,value:t}){return e.file?"":t}function Wn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>jn(i,{name:n,arn:r,versionId:o})))}function Uy(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Tt(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function My(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function ip(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return qy(t);case"check":return new Map([...By(e.check,r,o),...n.credentials?.outputs??[]])}}function qy({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...My(Uy(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function By({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...Wn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var jy=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Wy="AWS_WEB_IDENTITY_TOKEN_FILE";function ap(e){return[...jy,"AWS_CREDENTIAL_EXPIRATION",Wy].filter(t=>e[t])}var Hn="aws-config";function cp({route:e}){return e.at(-1)??e[0]}var yv=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var pp="\0";function dp(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Hy(s,e,i))for(let[a,c]of Vy(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Hy({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Vy(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Ft(e).map(c=>[c,pp])),[a]=i.keys();if(a!==void 0&&i.set(a,pp.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Jy(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Jy(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var Gy={linux:131072},Ky=32766,zy={linux:2097152,darwin:1048576},Qy=131072;function lp(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:U(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${N(r.reference)}\
\`. Or mend the secret.`})}function up(e,t,n,r,o=!0){let s=0,i=new Map([...t].map(c=>[c.name,c])),a=c=>{let p=i.get(c);return p?D(p,"file"):"lease it with the o\
ption `file`"};for(let[c,p]of e){if(p.includes("\0"))throw new u("E_BINARY",`The value of ${c} has characters that no environment variable can hold.`,{fix:`${H(
a(c))} The value then goes to a file, and the path to ${c}_FILE.`});let d=it(c,p);if(r==="win32"&&p.length>Ky||d>=(Gy[r]??Number.POSITIVE_INFINITY))throw new u(
"E_TOO_LARGE",`The value of ${c} is too large for an environment variable on this system.`,{fix:`${H(`${o?"Set `export-env: false`, and use the output where it \
is needed. Or ":""}${a(c)}`)} The path is then in ${c}_FILE.`});s+=d}for(let[c,p]of Object.entries(n))e.has(c)||(s+=it(c,p??""));if(s+Qy>(zy[r]??Number.POSITIVE_INFINITY))
throw new u("E_TOO_LARGE",`With these values the environment of ${o?"later steps":"the command"} would have ${s} bytes, too many for this system.`,{fix:`${o?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${o?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${b(Zy(e))}.`})}function Zy(e){return[...e].sort((n,r)=>it(...r)-it(...n)).slice(0,3).map(([n])=>n)}function it(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function fp({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=yp({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${b(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function mp(e,{runner:t,directory:n}){let r=yp(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${b(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function yp({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function gp(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,d={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:d[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function xp({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},d){let l=t.map(g=>gp(g,i.exporting.env&&!c.has(g.
name))),f=a?np(a,l).renewed:l,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(d.now()).toISOString(),clockOffset:d.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:ep(s),expiresAt:Bn(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Yy(p)),inputs:i.asGiven}}function Yy(e){let n=[...e].reduce((r,[o,s])=>r+it(o,s),0);
return Math.ceil(n/4096)*4096}function hp(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=Un(o.environment),d=qn(i.records(),p).records,l=d.
filter(X=>X.id!==a),f=dp(o.environment,l,X=>i.filePath(X,Hn)),m=r?.(a,e.contents.inputs.requests,f,i),g={...Xy(e,f,t,n),git:m},{credentials:x,inputs:y}=g,k=g.isWhole?
g.judged:Wn(g),M=!c&&y.unsetCurrentCredentials?ap(f):[],$=op(g,new Set(M),d,f),E=fp(g,t),de=c?tg(a,k,i):new Map,ms=()=>{c?ng(c,de,p,i):(i.remove(a),o.dropState())};
try{lp(k);let X=new Map(k.map(A=>[A.name,_o(A)]));up(y.exporting.env?X:new Map,k,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let A of k)A.request.file&&X.set(A.name,rg(a,A,i));let Be=new Map([...X].filter(([A])=>y.exporting.env&&!$.has(A)));for(let A of M)Be.has(A)||Be.set(A,"");for(let[
A,St]of x?.variables??[])Be.set(A,St);for(let[A,St]of m?.variables??[])Be.set(A,St);for(let[A,St]of[...x?.files??[],...m?.files??[]])i.writeFile(a,A,Buffer.from(
St));eg(x,l,i),mp({judged:k,credentials:x},t);let ys=E&&!c&&(y.cli||m!==void 0||(x?.files.size??0)>0);ys&&i.launcher.install();let mr=xp(g,{skipped:$,variables:Be},
s);return c||(o.saveState("names",rp(mr)),E||o.saveState("record","none")),E&&i.writeRecord(a,Po(mr,p)),{contents:g,changed:k,values:X,variables:Be,skipped:$,record:mr,
isKept:E,hasLauncher:ys,undo:ms}}catch(X){throw ms(),X}}function Xy({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function eg(e,t,n){let r=e?.files.get(Hn);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Hn,Buffer.from(
r))}function tg(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function ng(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,Po(e,n))])try{s()}catch{}}function rg(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function Sp(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,d=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,l={credentialsOf:c?.exportedCredentials,setUpGit:d?.
gitSetup},f=await a.inTurn(o,()=>hp(e,t,l)).catch(async m=>{throw m instanceof Ct?await sp(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),og(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function og({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:d,clock:l}){let{id:f,renews:m}=e,
g=i?qn(d.records(f),Un(p.environment)).records:[],x=Bn([s,...g]),y=new Map([...r,...sg(x??"",p.environment)]),k=i?d.recordPath(f):"",M=ip(c,{contents:e,path:k,end:x,
now:l.now()}),{outputs:$,withoutOutput:E}=ig(M,n),de=a&&e.inputs.cli?{onPath:d.launcher.directory}:{};return p.handOver({variables:y,outputs:$,...de}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:E,isRenewal:m!==void 0}}function sg(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function ig(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function Vn(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,d=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),l=r.get(d);l?l.requests.push(o):r.set(d,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:ag(o,
a??t),described:n,text:N(s),requests:[o]})}return[...r.values()]}function ag({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var cg=new Set(["engine","host","port","dbname"]),pg=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
dg=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function wp(e){let t=G(e);if(!T(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Dt(n,pg)&&Dt(r,dg)&&Dt(o,/./)&&Dt(s,/./),p=lg(i)&&(a===void 0||Dt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:cg}function Dt(e,t){return typeof e==
"string"&&t.test(e)}function lg(e){return e===void 0||/^\d{1,5}$/.test(e instanceof P?e.source:String(e))}function Ut(e,t,n=Qe){return{path:e,value:typeof t=="string"?t:n(t),kind:ug(t)}}function ug(e){return e===null?"null":e instanceof P?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function To(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?G(r):r;return T(s)?To(s,o):[Ut(o,r,i=>Qe(i,fg))]})}function fg({
source:e}){let t=JSON.stringify(Number(e));return bp(t)===bp(e)?t:e}function bp(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Rp(e,t){if(t.kind==="whole")return[kp(e)];let n=G(e);switch(t.kind){case"unfolded":return T(n)?To(n):[kp(e)];case"fields":return T(n)?[...Pt(n)].
filter(([r])=>r.length>0).map(([r,o])=>Ut(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await gn(n,t.expression);return r===void 0?[]:[Ut(
me(t.expression)??[],r)]}}}function kp(e){return{path:[],value:e,kind:"string"}}function Io({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Ep(e,t){let{request:n}=t;if(e.request!==n)return U(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:Io(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":N(r);return U(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function No(e,t){let n=await mg(e,t),r=wp(vp(t.value)??"");return n.map(o=>{let s=Sn(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...oo(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function mg(e,t){let{
selector:n}=e,r=$p(e,t),o=vp(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[yg(e,r,t.value)];let s=await Rp(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Mt(e)}\``})}if(s.length===0&&n.kind!=="unfolded"){let{nearlySelected:i}=await import("./lease-domain-values-nearly-selected.js"),
a=n.kind==="jmespath"?i(o,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...Cn(e)].join(" ");throw new u("E_NOTHIN\
G_SELECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${Mt(e)}#${a}
${c}`})}return s}function vp(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function yg(e,t,n){
let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:gg(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function gg(e){return Ro(e,"file")?U(e)||e.selector.kind==="whole"?`${H(D({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${Mt(e)} file\`, which writes its bytes to a file, or \`${Mt(e)}\
 base64\`.`:e.selector.kind==="whole"?H(D({request:e},"base64")):`It has no fields: write \`${Mt(e)} base64\`.`}function Mt({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):N(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function $p({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function Op(e,t="linux"){let n=new Map;for(let r of e){await hg(r);let o=U(
r.request)?Pe(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(U(r.request)&&xg(s,r)))throw Sg(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function xg(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function hg(e){let{name:t,origin:n,request:r}=e,o=n==="author"?K(t):
await hn(t);if(o===void 0)return;let s=t===""?'""':h(nt(t));throw new u("E_NAME",`${_(r)}: ${Lo(e)} would be the variable ${s}, which ${o}.`,{fix:Io(e)})}function Sg(e,t){
return new u("E_NAME",`${_(e.request,t.request)}: ${Lo(e)} and ${Lo(t)} would both be the variable ${h(nt(t.name))}.`,{fix:Ep(e,t)})}function Lo({request:e,secret:t,
field:n}){let r=$p(e,t);return n===void 0?r:`the field ${h(nt(n))} of ${r}`}function at({role:e,chain:t}){return t.at(-1)??e}function Jn(e){return{role:at(e),scoped:e.policy.kind==="scoped"}}var wg=2048;function Pp(e,t){let n=[],r=e.map(o=>{let s=ie(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),d=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>wg||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
l=n.find(d);if(!l){let{isAlone:f=!1}=s,{region:m,role:g}=o;l={region:m,role:g,queries:[],parts:new Map,length:Tp([]).length,isAlone:f},n.push(l)}l.length=p(l),l.
queries.push(o),l.parts.set(s,{permissionSet:i,count:(l.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function Ap(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function _p({queries:e,role:t},n){
let r=t??n;return Tp([...Ye(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function Tp(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var ct=25;function Gn(e,{reader:t}){return t.scoped&&t.role?Pp(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function Ip({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Jn(e),s=Vn(t,{region:n,accountId:o.role.accountId},r),i=Gn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[d,l]of Ye(c.queries))for(let{client:f,count:m}of d.firstRequests(l))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,ct)},...[...a].flatMap(([c,p])=>[...p].map(([d,l])=>({to:d,region:c,count:l})))]}async function Lp(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof S?await ie(r.reference).explain(o,kg(r,o),bg(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function bg({role:e},t){return e?{...t,role:e}:t}function kg(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function pt(e,t,n){if(t.length===0||t.includes(e))return;let r=n?_(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${b(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var Rg=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function Fo(e,t){
for(let{claim:n,variable:r,required:o}of Rg){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Np(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&Og(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${$g({line:n,claim:r,glob:o},s)}`})}}var Eg=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function vg(e,t){let n=Eg.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function $g({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${vg(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function Og(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function qt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Fp(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function Cp(e,t){return Pg(e).some(n=>Ag(n)===t)}function Pg(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Ag(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Dp(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>_g(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&pt(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function _g(e,t,n){if(!(e instanceof S))throw e;let r=se(
e)||je(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Cp(p,c))})}var Tg=4*6e4,Kn=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=Tg&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Co(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),d=qt(t).iss;if(!Fp(d,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:Ig(d)});let l;try{l=await n.of(d)}catch(m){if(!(m instanceof S))throw m;if(s.length>0)throw Lg(d,m);a.warning(`The keys of ${d} could not\
 be fetched (${m.message}): the OIDC token was verified by AWS alone.`),Fo(qt(t),a.environment);return}let f=await c(t,l,{issuer:d,audience:o,now:p});return Fo(
f,a.environment),Np(f,s),f}};function Ig(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var Co=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function Lg(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Up({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Dp(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=at(e),s=new Kn(e,r),i=qt(await s.current());return r.runner.noteVisibility(ji(i)),e.requiredClaims.length>0&&await s.verified(),pt(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Jn(e)}}function Do(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Mo=900,Uo=e=>({duration:Mo,policy:e}),zn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Ng(t,n);try{let o=Uo(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof re)||!Fg(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(Ap(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,Uo(Do(
o,i))),[c,p]=[t,o];for(let d of s)a=await this.#s(c,p,a,Uo(Do(d,i))),[c,p]=[p,d];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
re?new re(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),
s=>o.current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],l=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={
...this.#i(n,o),...a!==void 0&&{externalId:a},...l&&{tagging:l}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.
arn,sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof S?new re(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask(
[s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=ga(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a sessio\
n of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},re=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function Ng(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?_p(
e,at(t)):void 0}function Fg({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Mp(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:Mo};throw await Cg(i,{audience:a,claims:s,...c})}}
async function Cg(e,t){if(!(e instanceof re))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&_(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var Qn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64"),Dg],qp="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function Dg(e){let[t,n,r]=["",0,0];for(let o of Buffer.from(e))for(n=(n&31)<<8|o,r+=8;r>=5;r-=5)t+=qp[n>>r-5&31];return r>0&&(t+=qp[n<<5-r&31]),t.padEnd(
Math.ceil(t.length/8)*8,"=")}function lt(e,t="utf8"){let n=Buffer.from(e,t);return[0,1,2].map(r=>{let o=(3-r)%3,s=Math.floor((n.length-o)/3)*3;return s>0?n.subarray(
o,o+s).toString("base64"):""}).filter(r=>r.length>=dt)}var Fe={together:8,from:6,to:128};function jp(e){let t=[...Buffer.from(e)];if(t.length<Fe.from||t.length>
Fe.to||/^\d*$/.test(e))return[];let n=t.map(s=>s.toString(16).padStart(2,"0")),r=n.length%Fe.together;return[...Array.from({length:Math.floor(n.length/Fe.together)},
(s,i)=>(i+1)*Fe.together).map(s=>n.slice(s-Fe.together,s).join(" ")),...r===0?[]:[n.slice(r>=4?-r:-Fe.together).join(" ")],t.join(", "),...t.some(s=>s>127)?[t.map(
s=>s<<24>>24).join(", ")]:[],t.join(","),t.join(" ")]}var dt=8,Ug=24,Bp=4;function Zn(e,t){let n=[],r=o=>{let s=o+dt;for(;!t(e.slice(o,s))&&s-o<Ug&&s<e.length;)
s+=Bp;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+dt<=e.length;o+=Bp)r(o);return e.length>dt&&r(e.length-dt),n}function Bt(e){return new Set(e).size>=4}
function Wp(e){return Bt(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(e)}function Hp(e){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(
n=>n.test(e)).length>=3&&Bt(e)}var qo={words:4,ofPassphrase:2,characters:12};function Bo(e){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(e)}function Vp(e,t){let n=e.
split(" "),r=Bo(e)?qo.ofPassphrase:qo.words,o=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=qo.characters||t(c)},s=new Set;for(let i=0;i<n.length;i+=
1){let[a,c]=[i+1,i];for(;a<n.length&&!o(i,a);)a+=1;for(o(i,a)&&s.add(n.slice(i,a).join(" "));c>0&&!o(c,i+1);)c-=1;o(c,i+1)&&s.add(n.slice(c,i+1).join(" "))}return s}
function Ce(e,t){let n=[];for(let r=0;r+dt<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function I(e,t){return n=>n.replace(e,t)}function R(e){let t=Object.keys(e).map(n=>`\\u${ut(n)}`);return I(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function ut(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function jt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Yn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var De=e=>`\\u${ut(e)}`,jo=e=>`\\u${ut(e).toUpperCase()}`,ft=e=>JSON.stringify(e).slice(1,-1);function Se(e,t){let n=I(e,t);return r=>n(ft(r))}var Mg=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Jp[t]??jo(t)),qg=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Jp[t]??(/["&'<>]/.test(t)?jo(
t):De(t))),Jp={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Wo=[ft,Se(/[&<>\u2028\u2029]/g,De),Se(/[\u007f-\uffff]/g,De),Se(/[\u007f-\uffff]/g,
jo),Se(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":De(e)),Se(/\//g,()=>"\\/"),Mg,qg,Se(/[&'<=>\u2028\u2029]/g,De),Se(/\u007f/g,De),Se(/[&'<>\u2028\u2029\u007f-\uffff]/g,
De),e=>ft(ft(e)),e=>ft(e).replaceAll("\\","\\\\"),e=>ft(e).replace(/[\\']/g,"\\$&")];var Z={"&":"&amp;","<":"&lt;",">":"&gt;"};function Gp(e){let t=R(e);return n=>t(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var Kp=[Gp(Z),Gp({...Z,'"':"\
&quot;"})],zp=[R(Z),R({...Z,'"':"&quot;"}),R({...Z,"'":"&#39;",'"':"&#34;"}),R({...Z,"'":"&#39;",'"':"&#34;","+":"&#43;"}),R({...Z,"'":"&#39;",'"':"&quot;"}),R(
{...Z,"'":"&#x27;",'"':"&quot;"}),R({...Z,"'":"&#039;",'"':"&quot;"}),R({...Z,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),R({...Z,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),R({'"':'""'}),R({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Bg={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Qp(e){return I(e,t=>Bg[t]??Yn(
t))}var Xn=[Qp(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Qp(/[^ -&(-[\]-~]/gu)],Ho=I(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Vo=I(/./gsu,e=>`\\${e}`),Jo=I(/[$()*+.?[\\^{|]/g,
e=>`\\${e}`),Zp=[R({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),
R({"'":`'"'"'`}),R({"'":"'\\''","!":"'\\!'"}),I(/[\\"$`]/g,e=>`\\${e}`),I(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),I(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,
e=>`\\${e}`),I(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),I(/[ #$()*<>?[\\\]^|~]|^=/g,e=>`\\${e}`),Vo,Jo,Ho,...Xn,R({$:"$$"}),R({"%":"%%"}),R({"{":"{{","}":"}}"})];var Y={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function L(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var er=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ae=/[^ -~]/u,jg=e=>`\\x${jt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Yp=e=>jt(e).map(t=>`\\x${t}`).join(""),mt={"'":"\\'"},tr={'"':'\\"'};function oe(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var nr={
...Y,...tr,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ed={...nr,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Wg(e){return e<"\x80"?oe(e):oe(e).
replace(/^\\x/,"\\u00")}function td(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Hg={...nr,"\x1B":"\\e"};function Xp(e){let t=L(Hg,e,Vg);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Vg(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Go=L(ed,ae,e=>td(oe(e))),nd=I(/[^\0-\x7f]/gu,e=>[...Buffer.from(e)].map(t=>{let n=t&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),rd=[L(Y,er,oe),L({...Y,...mt},er,oe),L({...Y,...mt,"\b":"\\b","\f":"\\f"},er,e=>jg(e).toUpperCase().replace("X",
"x")),R({"\\":"\\\\",...mt}),L(Y,ae,Yp),L({...Y,...mt},ae,Yp),L({...Y,...mt},ae,oe),L(Y,ae,oe),L(nr,ae,Wg),L(nr,er,oe),L({...Y,...tr,$:"\\$","@":"\\@"},ae,Yn),R(
{"\\":"\\\\",...mt,...tr}),Xp(/[\u0000-\u001f\u007f-\u009f]/u),Xp(ae),Go,L(ed,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>td(oe(e))),e=>L({...Y,...tr},
/\u0000/,oe)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>L({...Y,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ae,Jg)(e).replace(/^ /,"\\ ")];function Jg(e){
return[...Array(e.length).keys()].map(t=>`\\u${ut(e[t]??"").toUpperCase()}`).join("")}function w({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Gg(c,n);return a.set(c,p),p})}}function Gg(e,t){return jt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var V="-_.~",Ue="-_.~!*'()",od=[w({kept:V}),w({kept:V,letters:"lower"}),w({kept:V,space:"+"}),w({kept:V,space:"+",letters:"lower"}),
w({kept:Ue}),w({kept:Ue,letters:"lower"}),w({kept:"-_.*",space:"+"}),w({kept:"-_.",space:"+"}),w({kept:"-_.!*()",space:"+",letters:"lower"}),w({kept:`${Ue}:$,`,
space:"+"}),w({kept:"-_.~!$'()*,/:?@",space:"+"}),R({"#":"%23","?":"%3F"}),w({kept:`${V}/`}),w({kept:`${V}$&+,;=`}),w({kept:`${V}$&+:=@`}),w({kept:`${V}$&+,/:;=\
@`}),w({kept:`${V}$&+,/:;=?@!()*`}),w({kept:"!$%&'()*+,-._~"}),w({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),w({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),w({kept:"!$%&()*+,-./:\
;=?@[\\]^_`{|}~"}),w({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),w({kept:`${Ue};:&=+$,`,keepsOthers:!0}),w({kept:`${Ue}:@&=+$,;/`,keepsOthers:!0}),w({kept:`${Ue};/?\
:@&=+$,[]`,keepsOthers:!0}),w({kept:`${V}!$&'()*+,;=:`}),w({kept:`${V}!$&'()*+,;=`}),w({kept:`${Ue};,/?:@&=+$#`}),w({kept:`${V}!#$%&'()*+,/:;=?@[]`})];var sd=[...Wo,...od,...Zp,...rd,...zp],V$=[...Qn,...sd],Kg=[Vo,Ho,Jo],zg=[...Kp,nd];function*id(e){let t=j(e);for(let n of Xn)yield n(t);for(let n of lt(e))yield n,
yield Xg(n);yield*lt(e,"utf16le"),yield*cd(e);for(let n of Qn)yield n(e);for(let n of/^[\w.-]*$/.test(e)?Kg:sd)yield n(t);if(ad.test(e))for(let n of zg)yield n(
t);yield*jp(e)}var ad=/[^\0-\x7f]/,Qg=8192,Ko={line:30,to:512};function cd(e){let t=Buffer.from(e);return t.length>Ko.line&&t.length<=Ko.to?Ce(t.toString("hex"),
2*Ko.line):[]}function*pd(e){let t=j(e);for(let n of Xn)yield n(t);if(yield JSON.stringify(e).slice(1,-1),e.length<=Qg)for(let n of Wo)yield n(t);yield*cd(e);for(let n of lt(
e))yield n;for(let n of Qn)yield n(e)}var zo={from:37,to:512},Zg=1024;function dd(e,t){let n=Buffer.byteLength(e);if(n<zo.from)return new Set;let r=/^[^\s:;&?{}"',]+$/.
test(e),o=/\s/.test(e),s=r||!t,i=C(e)||Bo(e),a=e.length<=Zg&&s,c=n<=zo.to&&(r||i&&(s||!o));return new Set([...a&&o?Vp(e,C):[],...a&&i&&!o?Zn(e,r?Wp:Hp):[],...c?
lt(e).flatMap(p=>Zn(p,Bt)):[],...n<=zo.to&&ad.test(e)?Zn(Go(e),Bt):[]])}var Yg=[76,64,60];function ld(e){let[t=""]=lt(e);return new Set(Yg.filter(n=>t.length>n).
flatMap(n=>Ce(t,n)))}function Xg(e){return e.replaceAll("+","-").replaceAll("/","_")}function ud(e){let t=new Set;for(let n of F(e)?[e,...ge(e)]:[e]){t.add(n);for(let r of ex)t.add(r(n))}return t}var ex=[e=>Qo(e,0),e=>Qo(e,1),e=>Qo(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),rx,ox,e=>e.replace(/[<>"'&]/g,t=>tx[t]??t)];function Qo(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var tx={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},nx={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function rx(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>nx[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function ox(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var sx=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,ix=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,md=100;function Zo(e){if(!/^\s*[[{"]/.
test(e)||!ce(e))return;let t=[],n=[],r=new we,o=0,s="";for(let[i,a,c]of e.matchAll(sx))if(i==="{"||i==="[")o<md&&(n[o]=s),o+=1,s=i==="["?s:"",r=new we;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new we;else if(a===void 0)t.push({keys:fd(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...ax(
a,p).map(d=>({keys:fd(n,o,s),text:d})))):(s=p,C(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var we=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.
test(t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]=
{keys:[],text:n},t.push({keys:[n],text:this.#t})}};function ax(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function yd(e){let t=Zo(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function fd(e,t,n){return[...e.slice(0,Math.min(t,md)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function gd(e){return/^\s*[[{]/.
test(e)&&ce(e)?e.replace(ix,"$1"):void 0}function ce(e){if(!Yr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var cx=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,px=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
dx=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function Yo(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")&&!dx.test(e),n=[...e.matchAll(
t?cx:px)];if(n.length<2)return;let r=t?lx:ux;return n.flatMap(([,o="",s=""])=>{let i=r(s),a=t||s!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].map(c=>({
keys:[o],text:c}))})}function lx(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();let r=t==="{"?"}":t;return n.replaceAll(
r+r,r)}function ux(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function xd(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...fx(n)]:[r]}function fx(e){let t=Xo(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Xo(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var mx=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,yx=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
gx=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,xx=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
hx=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function rr(e){return/\s|^\{["'].*["']:.*\}$/.test(e)?[...[...e.matchAll(mx),...e.matchAll(yx)].map(([,n="",r=""])=>({keys:[n],text:hd(r)})),...Sx(e),...or(e)]:
void 0}function Sx(e){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(xx)].map(([,s=""])=>({keys:[t],text:s})),r=[...e.
matchAll(gx)].map(([,s,i])=>s??i??""),o=hx.exec(e)?.[1];return o!==void 0&&r.push(hd(o)),[...n,...r.map(s=>({keys:["password"],text:s}))]}function or(e){return e.
split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>C(t)).map(t=>({keys:[],text:t}))}function hd(e){return/^["'`]/.test(e)?e.slice(
1,-1).replace(/\\(.)/g,"$1"):e}var wx=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,bx=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function Sd(e){let t=bx.exec(e)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[sr(["password"],t)];let n=wx.exec(e)?.[1];if(n===void 0)return;let r=kx(n),o=r<
0?[]:Rx(n.slice(0,r)),[s="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=s.split("/");for(let c of a)o.push(...yt([],c));for(let c of i)o.push(...wd(c));return o.filter(
({text:c})=>c!=="")}function ir(e){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(e)||/^[^=]*='.*'$/.test(e)))return wd(e).filter(t=>t.text!==
"")}function wd(e){return e.split("&").flatMap(t=>{let[n="",r=""]=t.split(/=(.*)/s);return[...yt([bd(n)],r),...yt([],r===""?n:"")]})}function kx(e){let t=e.search(
/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function Rx(e){let t=e.
indexOf(":");return t<0?yt([],e):[...yt(["password"],e.slice(t+1)),...yt([],e.slice(0,t))]}function yt(e,t){let n=bd(t);return n===t?[sr(e,t)]:[sr(e,n),sr(e,t)]}
var sr=(e,t)=>({keys:e,text:t});function bd(e){try{return decodeURIComponent(e)}catch{return e}}var Ex=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,vx=/^(\s*)- +(.*)$/,
$x=/^\s*$/,Ox=/^\s*(?:#|;|!|\/\/\s)/,Px=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Rd(e){let t=new ts(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.
next();s!==void 0;s=t.next()){let i=s;if(!$x.test(i))if(Px.test(i))n.push(...t.headingOf(i,n));else if(Ox.test(i))n.push(...(rr(i)??[]).filter(Ln));else if(t.addPair(
i,n))r+=1;else{let a=t.continuationOf(i);n.push(...a??ns(i.trim())),a||(o+=1)}}return t.beginItem(n),r>0&&r>=o?n:void 0}function ns(e){let t=or(e).filter(({text:c})=>c!==
e),[,n,r]=Ax.exec(e)??[],o=n===void 0||r===void 0?[]:[{keys:[n],text:ar(r)}],[,s,i]=_x.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?
[]:[{keys:["auth"],text:i}]];return[{keys:[],text:e,isLine:!0},...t,...o,...a]}var Ax=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
_x=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function ar(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var ts=class{#e;#t=0;#n=[];#r={indent:0,
named:new we};constructor(t){this.#e=t}next(){let t=this.#e[this.#t];return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new we}}headingOf(t,n){
return this.#n=[],this.beginItem(n,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=Ex.exec(
t)??[],a=s===void 0?"":Ix(s);if(s===void 0||C(a)){let l=s===void 0?this.#o(t):void 0;return n.push(...l??[]),l!==void 0}let c=r.length+o.length,p=[...this.#s(c),
a];this.#n.push({indent:c,key:a}),(o!==""||c<this.#r.indent)&&this.beginItem(n,c);let d=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(
a,d[0]?.text??"",n.length),n.push(...d),!0}continuationOf(t){let n=t.search(/\S/),r=this.#s(n);if(r.length===0)return;let o=ar(t.trim().replace(/[,;]$/,""));return[
{keys:r,text:o},...or(t).filter(s=>s.text!==o)]}#o(t){let[,n="",r]=vx.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#i(this.#s(n.length+1),r.trim(),
n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#i(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#c(
r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Wt(t,n),...this.#a(t,n)];let i=this.#p(
n,s);if(i===void 0)return Wt(t,n);let a=Tx(n);return[{keys:t,text:s==='"'?Ed(i):i.replaceAll("''","'")},{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a},...Wt(
t,n)]]}#a(t,n){let r=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+kd;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===
this.#t?[]:Wt(t,r)}#c(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}
return n.join(`
`).trim()}#p(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+kd),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},kd=100,es=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function Tx(e){let t=[];es.lastIndex=0;for(let n=es.exec(e);n;n=es.exec(e)){let[
,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>1?t.join(""):void 0}function Ix(e){let t=e.replace(/^["']|["']$/g,"");return t.
startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Wt(e,t){if(t==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},
...Wt(e,n)];let r=ar(Lx(t).replace(/(?<=^`.*`)[,;]$/,""));if(ce(r))return[{keys:e,text:r}];let[,o]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(o!==void 0)return[
{keys:e,text:o},{keys:e,text:t}];let s=r.includes("&")?ir(`${e.at(-1)??""}=${r}`):void 0;if(s)return[...s,{keys:e,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==
void 0)return[r,...i.split(/\s+/).map(ar)].map(l=>({keys:e,text:l}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...Nx(e,c),{keys:e,text:r}];
let p=r.replace(/\\(.)/g,"$1"),d=/\\u[\da-f]{4}/i.test(r)?[Ed(r)]:[];return[...new Set([...d,p,r,t])].map(l=>({keys:e,text:l}))}function Lx(e){let t=e.search(/\s#/);
return t<0?e:e.slice(0,t).trimEnd()}function Nx(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:
o).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var Fx={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Ed(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Fx[o]??o)}function vd(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var Cx=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Dx=[64,76];function $d(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Cx,(r,o,s)=>(t.push(...Ux(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function Ux(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Dx.flatMap(o=>Ce(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Mx=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,qx=/^[A-Za-z][\w .()/-]{0,40}$/;function Pd(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=Od(e.slice(0,t));if(!n.every(o=>qx.test(o))||!n.some(Nn))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(Od);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function Od(e){return[...e.matchAll(Mx)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var Bx=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,jx=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Ad(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!j(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=Hx(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>Vx(i)),o;for(let[,s="",i=""]of r.matchAll(jx)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(Bx)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",d,l]=c,f=a!==void 0&&p==="value",m=c===a&&i.some(([,g])=>g==="value");n(m?void 0:f?a[2]??a[3]:p,d??l??"")}}return t}var Wx={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Hx(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return Wx[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function Vx(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var Jx=[{name:"JSON",parts:Zo},{name:"HTTP authorization header (Bearer, Basic)",parts:xd},{name:".netrc, .pgpass",parts:vd},{name:"URL, JDBC URL",parts:Gx},{name:"\
XML (Maven, .NET)",parts:Ad},{name:"CSV with a heading",parts:Pd},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Yo},{name:"HTML form, UR\
L-encoded",parts:ir},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Rd}];function Gx(e){let t=e.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(t.length>1&&!/\s/.
test(e))return t.map(r=>({keys:[],text:r}));let n=Sd(e);return n&&[...n,...e.includes(";")&&Yo(e.slice(e.indexOf(";")+1))||[]]}var Kx=12;function*cr(e,t=[],n=0){
if(n>Kx)return;let r=ce(e)?void 0:$d(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*cr(r.rest,t,n+1));return}for(let o of zx(e,t.at(-1))){let s={...o,keys:[...t,
...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*cr(o.text,s.keys,n+1)))}}function zx(e,t=""){if(e.length<Qx)return[];let n=Xo(e);if(n!==
void 0)return[{keys:[],text:n}];let r=/^[\w.-]*$/.test(e);for(let{parts:i}of r?[]:Jx){let a=i(e);if(a)return a}if(r)return[];let[,o="",s]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(e)??[];return s!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(t)?["auth"]:Nn(o)?[o]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)&&!/^\w+\(.*\);?$/.test(e)?e.
split(/, ?/).map(i=>({keys:[],text:i})):F(e)?ge(e).flatMap(ns):rr(e)??[]}var Qx=6;function pr(e,t){let{minLength:n}=t,r=Zx(e,t),o=r.filter(({isLine:l})=>!l).map(({text:l})=>j(l)),s=new Map,i=(l,f)=>{ne(l,n)&&!s.has(l)&&s.set(l,{text:l,kind:f})},
a=ge(e),c=F(e)&&r.length>0?"whole":rs(e,o);if(i(e,c),a.length===1)for(let l of a)i(l,rs(l,o));for(let{text:l,isLine:f}of r){let m=f?nh(l,a.length):rs(j(l),o);i(
l,m),F(l)||i(j(l),m)}let p=th(a,s,o),d=F(e)?gd(e):void 0;return d!==void 0&&i(d,"line"),{texts:[...s.values()],cover:p}}function Zx(e,{publicFields:t=[]}){let n=new Set(
t),r=[...cr(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(In);return o.length>0||!F(e)||ce(e)?o:r.filter(Ln)}var _d=200,Yx=65536;
function rs(e,t){return eh(e,t)?"whole":"leaf"}var Xx=128;function eh(e,t){if(e.length>Yx)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&
ce(e);return e.length<Xx&&!n?!1:t.slice(0,_d).some(r=>r.length<e.length&&e.includes(r))}function th(e,t,n){if(![...t.keys()].some(s=>!F(s)))return"none";let r=n.
slice(0,_d),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function nh(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Td={masks:2e3,characters:524288};function pe(e,t,n=pr(e,t).texts){let r=new dr(t.minLength);for(let{text:o}of n)F(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
ih(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(dd(o,sh(o,n)));return r.addAll(ld(e)),[...r.all]}function Id(e,{minLength:t}){let n=Buffer.from(e),r=n.toString(
"base64"),o=new dr(t);o.add(r);for(let s of[76,64])o.addAll(Ce(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=rh?o.addAll(ge(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(C)),[...o.all]}var rh=1024;function lr({user:e,password:t},n){if(!ne(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var dr=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=Td.masks}add(t){return this.all.has(t)||!ne(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=Td.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}},oh=200;function sh(e,t){let n=j(e).length;return t.slice(0,oh).
some(r=>r.text.length<n&&e.includes(r.text))}function*ih({text:e,kind:t}){if(t==="line")return;let n=F(e)?new Set([e]):ud(e);for(let r of t==="leaf"?id(e):pd(e))
n.has(r)||F(r)||(n.add(r),yield r)}function gt(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function os(e,t){let n=e.filter(s=>Me(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(ah(s,t));for(let s of new Set(n.map(i=>i.secret))){o(ch(s).
filter(i=>ne(i,t)));for(let i of lh(s))o(lr(i,t))}return gt(r)}function Me(e,t){return ss(e,t)!=="none"}function ss(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!ne(n,t)?"none":r==="binary"?"whole":Fd(e,t).cover}var Ld=new WeakMap;function Fd(e,t){let n=Cd(e),r=[t,...n,e.value].join(`
`),o=Ld.get(e.secret)??new Map;Ld.set(e.secret,o);let s=o.get(r)??pr(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function ah(e,t){let n={minLength:t,
publicFields:Cd(e)};if(e.kind!=="binary")return pe(e.value,n,Fd(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...Id(r,n),...Buffer.from(
o).equals(r)?pe(o,n):[]]}function Cd({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function ch({value:e}){return typeof e=="string"?yd(e).
flatMap(t=>[t,ye(t)]):[]}var Nd=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,ph=/pass|secret|token|key|pwd|credential/i,
dh=5;function*lh({value:e}){let t=typeof e=="string"?G(e):void 0;if(!T(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>Nd.test(
s)).slice(0,dh),o=n.filter(([s])=>ph.test(s)&&!Nd.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var uh=8192;async function Dd(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<uh)return os(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw fh();for(let i of os(s,t))o.push(i)}return gt(o)}function Ud(){pe('no secret: {"user": "name"}',{minLength:1}),pe("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function fh(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function Md(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new zn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await z(e,ct,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof re&&
se(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function is(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",d=r.sts(c,p),l=await Md(Gn(i,t),t,{runner:r.runner,
sts:d});s.push(...l.sessions);for(let[x,y]of await mh(l.sessions,p,r))o.set(x,y);let{noAnswer:f}=l;for(let x of l.unopened.flatMap(y=>y.queries))f&&o.set(x,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(yh);if(m===void 0||g.length===0)break;r.runner.warning(xh(c,m,g));for(let[x]of g)o.delete(x);i=g.map(([
x])=>gh(m,x))}return{results:o,sessions:s}}async function mh(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ye(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await z(r,ct,async({source:i,queries:a,region:c,keys:p})=>{let d=`${i.name} ${c}`,l=o.get(d);if(l)return a.map(m=>[m,
l]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof S&&se(m)&&o.set(d,m);return f})).flat()}function yh(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof S&&se(n)?!t||n.operation.startsWith("AssumeRole"):!1}function gh(e,t){return t.isRegionFixed?t:{...t,region:e}}function xh(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var qd=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var hh=3,Bd=2;async function jd(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=bh(s,t);if(wn(s))r.push(...await Sh(s,i,n));else for(let a of i)r.push(...await No(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&qd.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):wh(o,i,s)}if(o.size>0)throw vh([...o.
values()]);return r}async function Sh(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await No(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${_(e)}: nothing gives ${b(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function wh(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function bh(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw kh(e);let r=Eh(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Rh(e,r)});return n}function kh(e){let{text:t,reference:n,version:r}=e,{message:o,check:s}=ie(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},i=Cn(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function Rh(e,t){return U(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Eh({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function vh(e){let t=e.map(Oh),[n,...r]=t;if(!n||r.length===0)return n??nn(new RangeError("Not\
hing failed."));let o=t.flatMap(l=>l.statements),s=Cr-Bd-2-2*_e(o).length,i=Math.min(hh,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:f})=>`${l}\
: ${f}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[n.message,...a,...c],d=Cr-p.length-1-2*_e(o).length;return new u(n.code,p.join(`
`),{fix:$h(e.slice(0,i+1),Math.max(Bd,d)),statements:o,cause:n})}function $h(e,t){let n=new Map;for(let{error:i,requests:a}of e)for(let[c,p]of(i.fix?.split(/\n(?!\s)/)??
[]).entries()){let d=n.get(p)??{rank:c,requests:[]};d.requests.push(...a),n.set(p,d)}let r=e.flatMap(({requests:i})=>i),o=t,s=new Set([...n].sort(([,i],[,a])=>i.
rank-a.rank).filter(([i])=>{let a=i.split(`
`).length;return a>o?!1:(o-=a,!0)}).map(([i])=>i));return[...n].filter(([i])=>s.has(i)).map(([i,{requests:a}])=>a.length===r.length?i:`${_(...a).replace(/ of .*/,
"")}: ${i}`).join(`
`)}function Oh({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${_(...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Wd(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>Ip(e));let c=await Up(e,t);for(let $ of s)$.role&&pt(
$.role.accountId,e.allowedAccountIds,$);let p={region:i[0],accountId:c.accountId},d=Vn(s,p,e.checkRotation),l=d.some(Hd)?Ph(d,c,i,{services:t,keeping:n}):is(d,c,
i,t),{result:f,claims:m}=await Mp(c,l),g=await Lp(f.results,c.reader);r.info(Ah(c,m,f.sessions));let x=[c.accountId,...s.map(({role:$})=>$?.accountId)];e.maskAccountId&&
await r.mask([...new Set(x.flatMap($=>$??[]))]);let y=await Op(await jd(s,g,r),process.platform);await r.mask(await Dd(y,e.exporting.minMaskLength,t.timeOver));
let k=a.length>0||s.some(({maxScopes:$})=>$)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
M=await Hc(y,o.now(),e.expiry,k);return{job:c,claims:m,judged:M}}function Hd({reference:e}){return ie(e).mintsTokens===!0}async function Ph(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Hd),o,r),c=e.filter(l=>!a.has(l)),{results:p,sessions:d}=await is(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:d}}function Ah(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var _h=5;function Vd(e,t){let n=e.filter(a=>Me(a,t)&&Ac(a.value.trim()));if(n.length===0)return;let r=b(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!Th(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(Ih),i=s.length===0?"":` What is no secret: ${s.slice(0,_h).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function Th(e,t){return In({keys:[e],text:t})}function Ih(e){let[t]=e;if(!t)
return"";let n=_(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${b(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var Lh=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Jd(e){return{by:Lh.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}function Gd({by:e,policy:t},n="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?n:`the ${e}`:"the policies of the role, t\
he resource and the organisation"}${t===void 0?"":` (${t})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}var as=36e5,Nh=6*as;function Kd({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+Nh?
{kind:"due",rotation:e}:void 0}function zd({kind:e,rotation:t},n,r){let o=`${te(t.nextAt,r)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rota\
ted ${t.windowFrom.getTime()<=r?"at any moment":`${te(t.windowFrom,r)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased\
 may then stop working. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look a\
t its rotation's schedule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of\
 its rotation function.`}}function H1(e,{Duration:t,ScheduleExpression:n}){let r=/^(\d{1,2})h$/.exec(t??"")?.[1]??(Fh(n)?1:void 0);if(r!==void 0)return new Date(
e.getTime()-Number(r)*as);let o=e.getTime()-1;return new Date(o-o%(24*as))}function Fh(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}function Qd(e,t){let n=[],r=[];for(let o of Uh(e)){let{description:s}=o.secret,i=cs(o);if(!s)continue;if(s instanceof S){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Kd(s,t);a&&n.push(zd(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
wc(s,i)].filter(p=>p!==void 0))}return[...n,...Ch(r)]}function Ch(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${b(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${Dh(t)}`]:[]]}function Dh(e){let t=e.map(({failure:i})=>Jd(i)),n=t.find(({isExplicit:i})=>i);if(n)return Gd(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Ae({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Ae({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function Uh(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function cs({name:e,request:{reference:t}}){let n=N(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var xt=864e5,Zd=[45*xt,400*xt],Mh=7*xt,qh=12,Bh=.02,jh=5,Yd=18,Wh='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function el(e,t){
let n=Hh(e),r=l=>n.filter(({at:f})=>f-t<=l),o=l=>l.at>t,s=Zd.find(l=>r(l).filter(o).length>1)??Zd[1],i=r(s).slice(0,qh),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*Bh,{tick:p,format:d}=Kh(a-t);return["```mermaid",`%%{init: ${Wh}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${d}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(l=>`  ${Vh(l,t,c)}`),"```",""]}function Hh(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function Vh({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Yd?`${s.slice(0,Yd)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?Gh(e-r):"expired",[p,d]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-jh*o),r];return`${c}\
 ${i}${a} :${Jh(e-r,n)}${Xd(p)}, ${Xd(d)}`}function Jh(e,t){return e<=0?"crit, ":t==="ok"?"":e<=Mh?"active, crit, ":"active, "}function Gh(e){return B(e).replace(
/^(\d+ \S+) .*/,"$1")}function Xd(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Kh(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:xt,counts:[1],format:"%-d %b"},{name:"week",length:7*xt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*xt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var zh=500,Qh={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function nl(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>tl(i)-tl(a)).
slice(0,zh),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Ge(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...el(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Zh(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Zh(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?ps(Yh(te(s.at,t.now)),`${Ge(s.source)}, ${kc(s.at)}`):"not known",p=`version ${fe(
o.versionId.slice(0,8))} ${Ge(o.stages.join(", "))}`,d=r.role?`, by the role ${Ge(r.role.name)}`:"";return`| ${[ps(fe(n),Xh(e,t)),`${Qh[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,ps(fe(r.text),`${p}${a===void 0?"":`, ${B(a)} old`}${d}`)].join(" | ")} |`}function Yh(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function ps(e,t){
return`${e}<br><sub>${t}</sub>`}function Xh(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Me(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function tl({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function rl(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function ol(e,t,{maxAge:n},r){rl([...eS(e,t,n)],"expiry, age and rotation",r)}function eS(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:d,unreadableDates:l,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${Dn(s,t)}. ${Wc(s,t)}`)}for(let m of l)r.set(`${i.arn} ${m}`,
`${cs(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(d){
let m=B(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${B(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Qd(e,t)])}
function sl({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),d=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${d}: ${b(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${b([...n])}`),r.length>0&&i.notice(
`No output for ${b(r)}: another output has that name, compared without case.`);let l=t.filter(nS).map(({name:y})=>y);l.length>0&&i.notice(`${b(l)} ${l.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Me(y,c.minMaskLength)).
map(({name:y})=>y);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${b(f)}`);let m=t.filter(y=>ss(y,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${b(m.map(({name:y})=>y))}`);let g=Vd(t,c.minMaskLength);g!==void 0&&i.info(g);let x=t.filter(({expiry:y})=>y).sort(
(y,k)=>Number(y.expiry?.at)-Number(k.expiry?.at))[0];x?.expiry&&i.info(`Next to expire: ${x.name} ${te(x.expiry.at,a.now())} (${x.expiry.source})`),s.jobSummary&&
i.summarize(nl({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(tS)}))}function tS(e){
let{name:t}=cp(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${B(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function nS({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function il(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${b(s)}`);for(let i of e)i.expiry&&n.info(Dn(i,r.now()))}async function al(e,t){let{runner:n,directory:r}=t;Gc(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:hc(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return oS(e,o,t);if(e.identity&&!t.provider.isAvailable)throw yr(t.origin,{maySkip:!0});try{let[s]=await Promise.all([pl(e,o,t),r.lock.announce(e.network.
timeout)]);await rS(e,{...s,id:o.leaseId},t)}catch(s){throw await cl(o,t),s}finally{r.lock.leave()}}async function cl(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function rS(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await Sp({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);sl(p,e,s)}
async function pl(e,t,n){let{runner:r,clock:o}=n,s=await Wd(e,n,t),{judged:i}=s;return ol(i,o.now(),e.expiry,r),Vc(i,o.now(),e.expiry),e.expiry.isRequired&&Jc(i),
s}async function oS(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw yr(n.origin,{maySkip:!0});r=await pl(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),il(r.judged,e,n)}finally{await cl(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function dl(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var sS=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ll=sS("setImmediate");var iS=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ul=iS("setTimeout");function fl(e,{timeout:t,maxAttempts:n},r){return{full:new ht(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new ht(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var ht=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof S))throw i;o=i;let a=je(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=gs[a])throw i;let p=xs(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await ul(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw ds(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw ds(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=aS(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function aS(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?ds(n,r):new S(n,{kind:"timeout"})))})}function ds(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var cS=process.getBuiltinModule("node:fs"),pS=e=>cS[e];var ml=pS("readFileSync");var dS=process.getBuiltinModule("node:os"),lS=e=>dS[e];var ls=lS("homedir");var uS=process.getBuiltinModule("node:path"),fS=e=>uS[e];var yl=fS("join");function gl({AWS_CONFIG_FILE:e}){try{return hl(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function xl({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return hl(e,"credentials")}catch{return""}}function hl(e,t){let n=e||yl(ls(),".aws",t);return ml(n.replace(/^~(?=[\\/])/,ls()),"utf8").replace(/^\ufeff/,"")}function qe(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var ur=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function Sl(e,t){return new URL(`https://${e}.${t}.${sn(Et(t))}`)}function wl(e){return t=>{Promise.resolve().then(()=>mS(t(),e)).catch(()=>{})}}async function mS(e,t){let n=new Set(e.filter(r=>!gS(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await yS(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function yS({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=qe(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function gS({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=qe(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Sl(o,t);return r.connections.
connectEarly(i,n),!0}var xS=process.getBuiltinModule("node:os"),hS=e=>xS[e];var us=hS("devNull");function bl(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=us,e.AWS_SHARED_CREDENTIALS_FILE=us,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function kl(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var SS=1e4;function Rl(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(SS,e.remaining/3),i=new ht(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function El(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:qe(n,e),attempts:t[o.retryBudget]})}}var wS=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var vl=wS("setImmediate");var fr=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>vl()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var fs=4;function Ol(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:$l(r),password:$l(o)};return[...pe(o,{minLength:fs}),...pe(s.password,{minLength:fs}),...lr(s,fs)]})}
function $l(e){try{return decodeURIComponent(e)}catch{return e}}async function Pl(e){await e.mask(gt(Ol(e.environment)))}async function Al({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new hs(n.environment)}){let{environment:i}=n;await Pl(n),s.tryFamilyFor(t.familyTimeout);
let a=new ur(t.timeout),c=fl(a,t,E=>n.debug(E)),p={...t,connections:s,clock:o},d,l=()=>(d??=import("./lease-adapters-aws.js").then(E=>E.stsServices(qe("sts",p),
c)),d),f=()=>import("./lease-adapters-aws.js"),m=Promise.withResolvers(),g=new fr,k={runner:n,directory:r,clock:o,provider:Ss(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{m.resolve(),Promise.all([l(),f()]).then(([E])=>{g.add(Ud),g.add(E.warmUp)},()=>{})},onAnswer:()=>g.end()}),verifyToken:async(...E)=>{let[de]=await Promise.
all([f(),ll()]);return de.verifyToken(...E)},origin:Jt(i),timeOver:a.signal,readAwsConfig:gl,readAwsCredentials:()=>xl(i),verifyWithService:Rl(a,s),revokeTokens:async E=>(await import("./token-revoker.js")).
revokeTokens(E,i),connectEarly:wl({...p,waiting:m.promise,warmUps:g,loadSts:l}),sts:kl(l),openClient:El(p,c),aws:p,attempts:c},M=e?bl(process.env):()=>{};return{
...k,close:()=>{a.stop(),s.close(),M()}}}async function BA(e){await na(async t=>{let{environment:n}=t,r=Jt(n);if(Sa(on)==="skip"&&r!=="own"&&!ws(n))return dl(r,t);let o=await ua(on,c=>xc(c,n),n),s=new Yt(
n.RUNNER_TEMP),i=new Vt,a=await Al(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});try{await al(o,a)}finally{a.close()}}),process.stdout.write("",Rs)}export{_e as a,G as b,T as c,H1 as d,Ye as e,Vn as f,at as g,Pp as h,BA as i};
