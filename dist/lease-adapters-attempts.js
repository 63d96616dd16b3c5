const require=process.getBuiltinModule;
import{b as S,d as Be,e as as,f as re,g as cs,h as u,i as ps,m as pr,n as be,o as Bt,p as L,q as A,r as ds,s as ls}from"./lease-adapters-connections.js";var jt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var yl=process.getBuiltinModule("node:fs"),gl=e=>yl[e];var us=gl("readFileSync");function fs(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Wt(e){return fs(dr(e),e.GITHUB_ACTOR)}function dr({GITHUB_EVENT_PATH:e}){try{return JSON.parse(us(e??"","utf8"))}catch{return}}function ms(){process.platform!=="win32"&&process.exit()}var xl=process.getBuiltinModule("node:fs"),ke=e=>xl[e];var ys=ke("lstatSync");var lr=ke("readFileSync");var Ht=ke("readdirSync");var gs=ke("renameSync");var ur=ke("rmSync");var xs=ke("rmdirSync");var hs=ke("writeFileSync");var hl=process.getBuiltinModule("node:path"),fr=e=>hl[e];var mr=fr("dirname");var W=fr("join");var Ss=fr("relative");function je(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Sl=process.getBuiltinModule("node:fs"),Re=e=>Sl[e];var ws=Re("closeSync");var bs=Re("existsSync");var St=Re("lstatSync");var ks=Re("openSync");var Rs=Re("readdirSync");var vs=Re("rmSync");var Es=Re("rmdirSync");var wl=process.getBuiltinModule("node:path"),bl=e=>wl[e];var wt=bl("dirname");var kl=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var $s=kl("setTimeout");var Rl=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Os=Rl("randomUUID");var vl=process.getBuiltinModule("node:fs"),bt=e=>vl[e];var Vt=bt("lstatSync");var yr=bt("mkdirSync");var Ps=bt("readdirSync");var gr=bt("rmdirSync");var _s=bt("unlinkSync");var El=process.getBuiltinModule("node:path"),As=e=>El[e];var Ts=As("dirname");var xr=As("join");var U=process.platform==="win32"?await import("./windows.js"):void 0;function Ee(e){if(!hr(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function hr(e){return O(e)||$l(e)}function $l(e){try{yr(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw We(t);if(O(e))return!0;if(!Sr(Ts(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return O(e)?(U?.makePrivate(e),!0):
(gr(e),!1)}function Sr(e){let t=xr(e,`secret-lease-trial-${Os()}`);try{return yr(t,{mode:448}),O(t)}catch(n){throw We(n)}finally{$e(t)}}function We(e){return new u(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ls(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function $e(e){let t=Vt(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return ve(()=>_s(e)),[];let n=Ps(e).flatMap(r=>$e(xr(e,r)));return n.length>0?n:(ve(()=>gr(
e)),[])}catch{return[e]}}var Ol=1e3,Is;function ve(e){for(;;)try{return e()}catch(t){if(Is??=Date.now()+Ol,!Ls(t)||Date.now()>Is)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Ls(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function O(e){
let t=Vt(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Ns(t)}function kt(e){let t=Vt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Ns(t)}function Ns({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Fs(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Pl={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},_l=15,Jt=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=Rs(wt(this.#e));if(n.length>0)return;vs(this.#e,{force:!0}),
Es(wt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Il();await $s(_l)}}#i(t){let n;try{let r=this.#a();if(n=Fs(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Pl[t]),St(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Al||o==="ENOENT"||s===Tl&&!bs(this.#e))return;let i=St(wt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Ll(r)}}#a(){
Ee(wt(this.#e));let t=St(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ws(ks(this.#e,"a",384)),St(this.#e).ino)}},
Al=5,Tl=14;function Il(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Ll(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Nl=process.getBuiltinModule("node:fs"),He=e=>Nl[e];var wr=He("chmodSync");var Cs=He("mkdirSync");var Ds=He("readFileSync");var Us=He("renameSync");var Ms=He("rmSync");var qs=He("writeFileSync");var Fl=process.getBuiltinModule("node:path"),Gt=e=>Fl[e];var Bs=Gt("basename");var js=Gt("dirname");var Oe=Gt("join");var Ws=Gt("relative");var Cl=process.getBuiltinModule("node:url"),Dl=e=>Cl[e];var Hs=Dl("fileURLToPath");function br(e){return`'${e.replaceAll("'","'\\''")}'`}function kr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Vs(e){return`"${e.replaceAll("%",
"%%")}"`}var vr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Gs({node:e,script:t,
nearby:n}){let r=Object.entries(vr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${br(e)} ${br(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${Js(e,n.node)} ${Js(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Js(e,t){return!Er(e,t)&&!Rr(e)?`"%~dp0${t.replaceAll("%","%%")}"`:Vs(e)}function Er(e,t){return!Rr(e)&&(!Rr(t)||!t.startsWith("."))}var Rr=e=>/^[\x20-\x7e]*$/.
test(e);var Ul=Hs(new URL("cli.js",import.meta.url)),Kt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=Oe(t,"bin"),this.#t=Oe("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=Oe(this.#e,this.#t);if(!U||kr(t))return t;let[n,r]=[js(this.#e),Bs(this.#e)];return Oe(U.shortPath(n)??n,r,this.#t)}install(){let t=c=>Ws(
this.directory,c),n=c=>U&&Er(c,t(c))&&U.shortPath(c)||c,[r,o]=[n(process.execPath),n(Ul)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=Gs(s);if(U&&i.set(
"secret-lease.ps1",U.pwshLauncher(s,vr)),Ee(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{Cs(a,{mode:448}),U?.makePrivate(a);for(let[c,
p]of i)qs(Oe(a,c),p,{mode:320,flag:"wx"});this.remove(),ve(()=>Us(a,this.directory)),wr(this.directory,320)}catch(c){throw Ms(a,{recursive:!0,force:!0}),We(c)}}remove(){
return O(this.directory)&&wr(this.directory,448),$e(this.directory)}#n(t){return O(this.directory)&&[...t].every(([n,r])=>{let o=Oe(this.directory,n);return kt(
o)&&Ds(o,"utf8")===r})}};function Ml(e){let t=W(e,"secret-lease"),n=process.getuid?.();if(n===void 0||O(t))return t;let r=`${t}-${n}`,o=ys(t,{throwIfNoEntry:!1});return O(r)||o!==void 0&&
o.uid!==n?r:t}var zt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Ml(t),this.launcher=new Kt(this.#e),this.lock=new Jt(this.#t,()=>hr(this.#e))}recordPath(t){return W(this.#e,
`${t}.json`)}isPrivate(){return O(this.#e)?!0:Sr(mr(this.#e))}isOpenToOthers(){return U?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return Ee(this.#e),this.#r(W(this.#e,t),n,r)}filePath(t,n){return W(this.#e,t,n)}readFile(t,n){if(!O(this.#e)||!O(W(this.#e,t)))return;let r=this.
filePath(t,n);return kt(r)?lr(r):void 0}fileNames(t){let n=W(this.#e,t);return je(t)&&O(this.#e)&&O(n)?Ht(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&$e(
this.filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(kt).map(n=>ve(()=>lr(n,"utf8")))}remove(t){if(!je(t)||!O(this.#e))
return[];let r=Ht(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>$e(W(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>Ss(mr(
this.#e),o))}removeLock(){if(!(!O(this.#e)||this.#n().length>0))try{ur(this.#t,{force:!0}),xs(this.#e)}catch{}}get#t(){return W(this.#e,"lock")}#n(){return O(this.#e)?
Ht(this.#e).filter(n=>n.endsWith(".json")&&je(n.slice(0,-5))).map(n=>W(this.#e,n)):[]}#r(t,n,r){Ee(t);let o=W(t,n),s=`${o}.${process.pid}`;try{hs(s,r,{mode:384,
flag:"wx"}),ve(()=>gs(s,o))}catch(i){throw ur(s,{force:!0}),We(i)}return o}};var ql=process.getBuiltinModule("node:fs"),Ks=e=>ql[e];var zs=Ks("appendFileSync");var $r=Ks("existsSync");var Bl=process.getBuiltinModule("node:os"),jl=e=>Bl[e];var Qs=jl("EOL");function de(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Qt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function le(e,t,n){let r=new Or(e,t,n);process.stdout.write(r.toString()+Qs)}var Zs="::",Or=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Zs+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Vl(o)}`)}}return t+=`${Zs}${Hl(this.message)}`,t}};function Hl(e){return de(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Vl(e){
return de(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Jl=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ys=Jl("randomUUID");var Kl=process.getBuiltinModule("node:fs"),Xs=e=>Kl[e];var ei=Xs("appendFileSync");var ti=Xs("existsSync");var Ql=process.getBuiltinModule("node:os"),Zl=e=>Ql[e];var Zt=Zl("EOL");function Pr(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ti(n))throw new Error(`\
Missing file at path: ${n}`);ei(n,`${de(t)}${Zt}`,{encoding:"utf8"})}function ni(e,t){let n=`ghadelimiter_${Ys()}`,r=de(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Zt}${r}${Zt}${n}`}var Xl=process.getBuiltinModule("node:os"),eu=e=>Xl[e];var ri=eu("EOL");var nu=process.getBuiltinModule("node:path"),ru=e=>nu[e];var oi=ru("delimiter");var Yt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Yt||(Yt={}));function si(e){le("add-mask",{},e)}function ii(e){process.env.GITHUB_PATH||""?Pr("PATH",e):le("add-path",{},e),process.env.PATH=`${e}${oi}${process.env.PATH}`}function ai(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function ci(e){le("debug",{},e)}function pi(e,t={}){le("error",Qt(t),e instanceof Error?e.toString():e)}function di(e,t={}){le("warning",Qt(t),e instanceof Error?
e.toString():e)}function li(e,t={}){le("notice",Qt(t),e instanceof Error?e.toString():e)}function ui(e){process.stdout.write(e+ri)}function fi(e,t){if(process.env.GITHUB_STATE||"")return Pr("STATE",ni(e,t));le("save-state",{name:e},de(t))}function Pe(e,t){return t==="win32"?e.toUpperCase():e}function mi(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Pe(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Pe(String(s),t))??""]})}function Ve(e){return e.replace(iu,"$1ACCOUNT$2-??????$3").replace(au,"$1").replace(du,"").replace(lu,"").replace(uu,"$1ACCOUNT").replace(cu,(t,n,r,o)=>n.startsWith(
o)?r:t).replace(pu,"$1ACCOUNT").replace(fu,"$1")}var iu=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,au=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
cu=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,pu=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
du=/ \(account \d{12}[^()\n]*\)/g,lu=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,uu=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
fu=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function _e(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Ae(e){return yi(yi(e,"Resource","Action"),"Action","Resource")}function yi(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,gi(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>gi(a[t]));return{...o,statement:{...o.statement,[t]:mu([...new Set(i)])}}})}function gi(e){return e===void 0?[]:[e].flat()}function mu(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function xi({code:e,message:t,fix:n,statements:r}){return{code:e,message:Ve(t),fix:n&&Ve(n),statements:JSON.parse(Ve(JSON.stringify(r)))}}var Ar=12,yu=4e3;function hi(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...gu(s),...i,...o?.split(`
`)??[]],c=Ae(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,_e(m)]),d=`See ${t}`,l=[...a,...p,d];return l.join(`
`).length<=yu?{lines:l,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),d],apart:p}}var _r=160;function gu(e){if(e.length<=_r)
return[e];let t=e.slice(0,_r+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>_r/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function ue(e){return`<code>${wi(e)}</code>`}function Si(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?ue(n):Je(n)).join("")}function Je(e){return wi(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function wi(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function bi(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function ki(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Ae(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${ue(n)}`,"",[`**${Te(s)}**`,...i.map(hu)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",xu(o.split(`
`))]:[],...c.flatMap(p=>["",`${Te(p)}:`,"","```json",a.filter(d=>d.addTo===p).map(({statement:d})=>_e(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Te(t)}`].join(`
`)}function xu(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Te(n):`${Te(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function hu(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Te(e):`**${Te(n??"")}** (${t})`}function Te(e){return/^\s*aws [a-z]/.
test(e)?ue(e.trim()):Si(e)}function Ri(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Xt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Su=process.getBuiltinModule("node:fs"),Ge=e=>Su[e];var vi=Ge("accessSync");var Ei=Ge("appendFileSync");var $i=Ge("constants");var Oi=Ge("existsSync");var Pi=Ge("statSync");var Tr=Ge("truncateSync");function Nr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Oi(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!wu(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function wu(e){try{return vi(e,$i.W_OK),
!0}catch{return!1}}function Ai({variables:e,outputs:t},n,r=()=>{}){Nr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Lr(i)}});ku(()=>{try{_i(n.GITHUB_ENV??"",e),_i(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Lr(i)>a&&Tr(i,a);throw Fr("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function _i(e,t){t.size>0&&Ei(e,[...t].map(bu).join(""))}function Ti(e){Lr(e)>0&&Tr(e)}function Fr(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Ir=process.platform==="win32"?`\r
`:`
`;function bu([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Ir}${t}${Ir}${n}${Ir}`}function Lr(e){return Pi(e,{throwIfNoEntry:!1})?.
size??0}function ku(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Ii(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Li({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Cr(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var en=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Cr(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Ve(t):t}get#r(){this.#n??=Ii(dr(this.#e));let t=Cr(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Ru=process.getBuiltinModule("node:fs"),Ni=e=>Ru[e];var Fi=Ni("existsSync");var Ci=Ni("realpathSync");var vu=process.getBuiltinModule("node:path"),Di=e=>vu[e];var Ui=Di("join");var Mi=Di("sep");var Eu=process.getBuiltinModule("node:url"),$u=e=>Eu[e];var qi=$u("fileURLToPath");var Ou="docs/troubleshooting.md";function Bi(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Pu(t),o=`${Ou}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Pu(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=_u(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(d=>/^[\w.-]+\/[\w.-]+$/.test(d.repository??"")&&/^[\w./+@-]+$/.test(d.ref??
""))}function _u({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var ji=qi(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Hi(e,t){let{GITHUB_WORKSPACE:n}=t;return Bi(e,{environment:t,root:Wi(ji),workspace:n&&Wi(
Au(n)),isOwnClone:Fi(Ui(ji,".git"))})}function Wi(e){return e.split(Mi).join("/")}function Au(e){try{return Ci(e)}catch{return e}}async function Vi(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Lu(t,()=>{for(let s of e)for(let i of Iu(s))si(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Tu=process.env.ACT==="true";function Iu(e){return/^[\x00-\x7f]/.test(e)?[e]:Tu?[`
${e}`,e]:[`
${e}`]}function Lu(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var Nu=24,Dr={major:22,minor:21};function Ji(e=process.versions.node){if(!Fu(e))throw new u("E_RUNNER",`This action needs Node ${Nu}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function Fu(e){let[t=0,n=0]=e.split(".").map(Number);return t>Dr.major||t===Dr.major&&n>=Dr.minor}var Ur=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new en(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Vi(n)])),await this.#t}info(t){ui(this.#o(t))}debug(t){ci(this.#o(t))}notice(t){
li(this.#o(t))}warning(t){di(this.#o(t))}fail(t,n){let r=Hi(t.code,this.environment),{lines:o,apart:s}=hi(t,r);for(let i of s)this.info(i);pi(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(ki(this.#n.isConcealing?xi(t):t,r)),process.exitCode=Yt.Failure}handOver(t){Ai(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{fi(t,n)}catch(r){throw Fr("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Ti(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!$r(n)))try{zs(n,`${bi(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&$r(n)?ii(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return Ri(this.#n.shown(t))}};function tn(e){return ai(e,{trimWhitespace:!1})}async function Gi(e){
let t=new Ur(mi(process.env,process.platform));try{Ji(),Nr(t.environment),await e(t)}catch(n){t.fail(Xt(n),!/^\s*false\s*$/i.test(tn("job-summary")))}}function w(e){let t=e.length-20,n=e.slice(0,20).map(h).join(", ");return t>0?`${n} and ${t} more`:n}function h(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var Ki="amazonaws.com",zi=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",Ki],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov\
.gov"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function Rt(e){return zi.find(([
t])=>e.startsWith(t))?.[1]??"aws"}function nn(e){return zi.find(([,t])=>t===e)?.[2]??Ki}function Qi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Mr(t))&&!t.username&&!t.password}function Mr({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Zi(e,t){if(e!=="")return ea("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function qr(e,t,n,r){let o=t(e).trim();
return o!==""?ea(e,o):Br(n[r]||n.AWS_ENDPOINT_URL||"")}var Cu={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function Yi(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Cu).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||Br(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function Xi({AWS_ENDPOINT_URL:e=""}){
return Br(e)}function Br(e){return URL.canParse(e)&&Mr(new URL(e))?e:void 0}function ea(e,t){if(!Qi(t))throw new u("E_INPUT",`The input ${e} is not an address t\
hat can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var rn={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function on(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function Z(e,t){return e(t).trim()!==""}function sn(e,t){return t.filter(({input:n,unless:r,needs:o})=>!Z(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function ra(e,t,n){let r=new Set;try{let o=await t(s=>(r.add(s),na(s,e(s))));return ta(n,r,e),o}catch(o){
if(!(o instanceof u))throw o;let{isNearly:s,withTypo:i}=await import("./typos.js");throw ta(n,r,e,s),await i(o,{read:e,readWith:a=>t(c=>na(c,a(c))),isShown:(a,c)=>!oa.
has(a)&&!(a==="verify"&&/:\/\//.test(c))})}}function ta(e,t,n,r=(o,s)=>o===s){let o=s=>s.toLowerCase().replace(/[^a-z0-9]/g,"");for(let[s,i=""]of Object.entries(
e)){let a=/^INPUT_([\w.-]{1,60})$/i.exec(s)?.[1]?.toLowerCase();if(a===void 0||t.has(a)||i.trim()==="")continue;let c=[...t].find(p=>r(o(a),o(p)));if(!(c===void 0||
n(c).trim()===i.trim()))throw new u("E_INPUT",`This action has no input ${a}.`,{fix:`It is written \`${c}\`.
GitHub only warns of an input that an action does not have, and the step would go on without it.`})}}var Du=new Set(["against","assignees","audience","default-b\
ranch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","role-chain","rol\
e-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),oa=new Set(["alert-token","alert-url","github-secrets-token","gi\
thub-token","ping-url","role-external-id"]),Uu=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
Mu=e=>Uu.test(e);function na(e,t){if(t.includes("${{"))throw qu(e,t);let n=oa.has(e);if(!Du.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>Mu(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=sa(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${h(r[s]??"")}`;throw new u("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function sa(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function qu(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new u("E_INPUT",`${sa(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function vt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function ia(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function an(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function aa(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function jr(e,t){let n=an(t);if(n)return n;throw new u("E_INPUT",`${e} is "${h(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var Bu=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function B(e,t){let n=Bu.get(t.trim());if(n===void 0)throw cn(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var ju={s:1e3,m:6e4,h:36e5,d:864e5},Wr="a whole number with a unit: 90s, 15m, 2h or 14d";function Hr(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:ju[n];return r===void 0?void 0:Number(t)*r}function Ke(e,t){let n=Hr(t.trim());if(n===void 0)throw cn(
e,t,Wr);return n}function Et(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw cn(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function $t(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw cn(e,t,n.join(", "));return r}function cn(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var Wu=64;function ca(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Vr(`${r}-${o}`),a=Vr(s).slice(0,16);return`${Vr(n).slice(0,Wu-i.length-a.length-2)}-${i}-${a}`}function Vr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function pa(e,t,n){let r=Ju(e,t,n),o=Gu(e);if(Vu(e),o)for(let{reference:s}of n)Yu(s,o);return{identity:o&&Zu(e,t,o,r[0]),regions:r,allowedAccountIds:rf(e),network:of(
e,t),warnings:[...sn(e,Hu),...o?Yi(e,t):[]]}}var Hu=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Vu(e){if(!Z(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!Z(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Ju(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=Z(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:l,region:f})=>l.kind==="arn"?l.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(l=>l.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,
...p].find(l=>!be(l));if(d!==void 0){let l=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new u("E_INPUT",`${l} names "${h(d.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...p]}function Gu(e){let t=e("role-to-assume").trim();return t===""?void 0:jr("The input role-to-assume",t)}function Ku(e){
return vt(e("role-chain")).map(({line:t,text:n})=>jr(`Line ${t} of role-chain`,n))}function zu(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input \
role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in\
 `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does\
 not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Qu(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new u(
"E_INPUT",`The input audience is ${h(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function Zu(e,t,n,r){let o=r.
startsWith("cn-"),s=Ku(e);for(let i of[n,...s])Xu(i,r);return{role:n,chain:s,externalId:zu(e("role-external-id").trim(),s),audience:Qu(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:Zi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ca(e("role-session-name").trim(),t),policy:nf(e("session-policy").trim()||"scoped"),
requiredClaims:tf(e)}}function Yu(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function Xu({
name:e,partition:t},n){let r=Rt(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function ef(e){let t=Ke("timeout",e("timeout"));if(t>0)return t;
throw new u("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function tf(e){
return vt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function da(e){let t=on(e,rn.lease);return $t("on-no-token",t("on-no-\
token"),["error","skip"])}function nf(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:ia("session-policy",e,["scoped","none"])}}function rf(e){
let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account\
-ids has "${h(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function of(e,t){
let n=r=>t[r]?.toLowerCase()==="true";return{timeout:ef(e),maxAttempts:Et("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Et("auto-se\
lect-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:qr("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:qr(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Xi(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var la=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var P=class{source;constructor(t){this.source=t}},sf=500;function H(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(Jr(t))try{return JSON.parse(t),cf(t)>sf?void 0:
JSON.parse(t,af)}catch{return}}function Jr(e){return/^\s*["\d[{tfn-]/.test(e)}function af(e,t,n){return typeof t=="number"?new P(n.source??String(t)):t}function cf(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function T(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof P)}function ze(e,t=({source:n})=>n){return e instanceof P?t(e):Array.isArray(e)?`[${e.map(r=>ze(r,t)).join(
",")}]`:T(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${ze(o,t)}`).join(",")}}`:JSON.stringify(e)}function ua(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=T(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*Ot(e,t=[]){let n=pf(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*Ot(o,[...t,r])}function pf(e){return Array.isArray(e)?[...e.entries()]:T(e)?Object.entries(e):[]}async function ya(e,t){let n=await lf(),r=ha(e),o=n(ln(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return un(o,()=>{});
let s=uf(n,e,t);return(s===void 0?void 0:Sa(o,s))??un(o,i=>mf(r.get(i)))}async function ga(e){(await xa()).compile(e)}async function xa(){let e=await import("./jmespath.js");
return fa||df(e),fa=!0,e}var fa=!1;function df(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(l,f)=>l<f?-1:l>f?1:0;t("sort",([l])=>[...l].sort(p),[{types:[o,s]}],{override:!0});let d=(l,f)=>t(l,([m,g])=>{let{runtime:x}=n,
y=x.createKeyFunction(g,[a,c]),k=m.map(R=>({item:R,key:y(R)})),[D,...$]=k;return D?$.reduce((R,pe)=>p(pe.key,R.key)*f>0?pe:R,D).item:null},[{types:[r]},{types:[
i]}],{override:!0});d("max_by",1),d("min_by",-1)}async function lf(){let{search:e}=await xa();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function uf(e,t,n){try{
return e(ln(t,({source:r})=>`${pn}${r}${dn}`),n)}catch{return}}var[pn,dn]=["\uFDD0","\uFDD1"],ma=new RegExp(`${pn}([^${pn}${dn}]*)${dn}`,"g");function ln(e,t){if(e instanceof
P)return t(e);if(Array.isArray(e))return e.map(r=>ln(r,t));if(!T(e))return e;let n=Object.entries(e).map(([r,o])=>[r,ln(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function ha(e,t=new Map){if(e instanceof P){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))ha(n,t);return t}function Sa(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${pn}${n}${dn}`&&
Number(n)===e?new P(n):void 0}if(typeof e=="number")return e===t?new P(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(ma,(r,o)=>String(
Number(o)))===e?t.replace(ma,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return ff(e,t)}function ff(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:Sa(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function un(e,t){return typeof e=="number"?new P(t(e)??
String(e)):Array.isArray(e)?e.map(n=>un(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,un(r,t)]))}function mf(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function fe(e){if(!yf.test(e))return;let t=[...e.matchAll(gf)].map(([n])=>xf(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var Gr='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',Kr="(?:\\[\\d+\\])",yf=new RegExp(`^(?:${Gr}|${Kr})(?:\\.${Gr}|${Kr})*$`),gf=new RegExp(`${Gr}|${Kr}`,"g");function xf(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function fn(e,t){let n=fe(t);if(n)return ua(e,n);let r=await ya(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function zr(e,t,n=r=>r){let r=hf(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(fe(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await ga(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function hf(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var Qr=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Zr(e,t){
let n=e.toUpperCase(),{exact:r,families:o}=Sf(t);return[...r.get(n)??[],...o.filter(({covers:i})=>i(n)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>t[i]).find(i=>i&&
!wf(n,i))}var wa=new WeakMap;function Sf(e){let t=wa.get(e);if(t)return t;let n=new Map,r=[];for(let[s,i]of e.entries())for(let a of ka(i)){let[c="",p]=a.split(
"*"),d=n.get(a);p!==void 0?r.push({covers:Ra(c,p),at:s}):d?d.push(s):n.set(a,[s])}let o={exact:n,families:r};return wa.set(e,o),o}function ba(e,t){let n=e.toUpperCase().
slice(0,-1);for(let r of t){let o=ka(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(0,-1)):s.startsWith(n));if(o!==void 0)return o}}function ka({
names:e}){return e.trim().split(/\s+/)}function wf(e,{except:t={}}){return Object.keys(t).some(n=>bf(n,e))}function bf(e,t){let[n="",r]=e.split("*");return r===
void 0?t===n:Ra(n,r)(t)}function Ra(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function me(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Qe(e){return/^[0-9]/.test(
e)?`_${e}`:e}function va(e,t){return Qe(me(t===void 0?e:`${e}_${t}`))}function Ie(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function V(e){return e===""?"is em\
pty":Ie(e)?Oa(Zr(e,Qr)):"has other characters than letters, digits and _, or begins with a digit"}async function mn(e){return V(e)??Oa(Zr(e,await $a()))}async function Ea(e){
return ba(e,[...Qr,...await $a()])}async function $a(){return(await import("./lease-adapters-aws.js")).unsafeNames}function Oa(e){return e&&`${e.reason} (${e.
tool})`}function Yr(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=kf(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function gn({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function yn({path:e}){return e.length===0?void 0:e.join("_")}function Pa(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?fe(r.expression):void 0;
return[Yr(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function kf(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:va(r,yn(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,yn(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Qe(e.text+me(a)),origin:"data"}}case"stem":return Rf(e,r,o)}}function Rf({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>me(String(c),t));return{name:Qe(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var Xr={service:"secretsmanager",load:()=>import("./lease-adapters-aws.js")};async function J(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var vf=10;async function _a(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof S)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Ef(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof S?i:i.map(o)]))}async function Ef(e,t){
let n,r=new Map;return await J(e,vf,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof S))throw s;re(s)&&(n=s),r.set(o,s)}}),r}var Le="secrets-manager",$f=/^[A-Za-z0-9/_+=.@!-]+$/;function xn(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Pf(e);
if(e.includes("*"))return Of(e);let t=eo(e);return t===void 0?{source:Le,kind:"name",name:e}:{reason:t}}function Of(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=eo(n);return r===void 0?{source:Le,kind:"prefix",prefix:n}:{reason:r}}
function Pf(e){let t=hn(e);if(!t)return{reason:_f(e)};let{name:n,region:r}=t;if(!be(r))return{reason:`${h(r)} in it is no region`};if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[o="",s,i,a]=n.split(":");if(s!==void 0){let p=e.slice(0,e.length-n.length)+o,d=[s?`${p}#${s}`:p];return i&&d.
push(`stage=${i}`),a&&d.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let c=eo(n);return c===
void 0?{source:Le,kind:"arn",arn:e,...t}:{reason:c}}function _f(e){let[,t="",n="",r="",o=""]=e.split(":");return t.startsWith("aws")&&n!==""&&n!=="secretsmanage\
r"?`it is an ARN of ${h(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":r!==""&&!be(r)?`${h(r)} i\
n it is no region`:"an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function eo(e){if(e.length>519)return"a name has 512 characte\
rs at most";let t=[...e].find(n=>!$f.test(n));return t===void 0?void 0:`a secret's name has no ${Af(t)}; it has letters, digits and /_+=.@!-`}function Af(e){let t={
",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(
4,"0")}`}function hn(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{
partition:n,region:r,accountId:o,name:s}}function Aa(e){let t=hn(e);return t?{source:Le,kind:"arn",arn:e,...t}:{source:Le,kind:"name",name:e}}function Ta(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${nn(n)}`}}}var Pt=20;function Ia(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function La({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Na(e,t){let n={...Ia([e]),batching:!0},r=Da(e,t).reduce((s,i)=>s+i.length+3,0),o=Ca(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Fa(e,t){let n=e.flatMap(r=>Da(r,t));return Ca(n,Ia(e),e[0]?.region??"",t)}function Ca(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Tf(n,r)}]:[]]}function Tf(e,t){return Ta("secretsmanager",e,t)}function Da({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var Sn=10;async function Ua(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await If(i,t))),...r.map(async i=>n.set(i,await Lf(i,t))),Ma(s.map(({reference:i})=>L(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Df(i[a]))})]),_a(n,t)}async function If({reference:e,version:t},n){return qa(async()=>[await n.get(e,t)])}async function Lf({
reference:e,version:t},n){return e.kind!=="prefix"?[]:qa(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await J(r,Sn,a=>wn(a,n,t.stage)):await Ma(r,n),
s=o.findIndex(a=>a instanceof S),i=o[s];if(i instanceof S)throw i.secretName=hn(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
S))})}async function Ma(e,t){return e.length===1?Promise.all(e.map(r=>wn(r,t))):(await J(Uf(e,Pt),Sn,r=>Nf(r,t))).flat()}async function Nf(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await J(e,Sn,async o=>{let s=n.find(c=>Ff(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new S("BatchGetSecret\
Value",{kind:"answer",...i});return a&&Be(a)==="fail"?a:wn(o,t)})}catch(n){if(!(n instanceof S))throw n;return Cf(n)?J(e,Sn,r=>wn(r,t)):e.map(()=>n)}}async function wn(e,t,n){
try{return await t.get(Aa(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof S)return r;throw r}}function Ff({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Cf({code:e}){return e?.startsWith("AccessDenied")===!0}function Df(e){return e instanceof S?e:e?[e]:[]}async function qa(e){
try{return await e()}catch(t){if(t instanceof S)return t;throw t}}function Uf(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var bn={name:Le,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:xn,permissionSet:La,queriesPerSession:Pt,policySize:Na,sessionStatements:Fa,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:Xr,count:Mf(e)}],read:async(e,t,n)=>Ua(e,await n(Xr,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Mf(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/Pt)}var qf=[{prefix:new RegExp(`${Bt.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Ba=new Map(
[[bn.name,bn]]);async function ja(e){let t=await qf.find(({prefix:n})=>n.test(e))?.load(e);return t?(Ba.set(t.name,t),t):bn}function oe({source:e}){let t=Ba.get(
e);if(!t)throw new Error(`The source ${e} was not loaded.`);return t}function Ze(e){return Map.groupBy(e,({reference:t})=>oe(t))}var kn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function E(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Ye(r.meant)}`),o.length===0&&o.push(kn),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Ye({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+no(t,n),...r].join(" ").trimStart()}function no(e,t){return t===void 0?
e:`${e}#${t}`}function ro(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Bf(n),[s,...i]=jf(o,t);if(s===void 0)throw E("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Bf(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function jf(e,t){let n=[],r=Wa(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Hf(e,r,t);n.push(e.slice(r,o)),r=Wa(e,o)}return n}function Wa(e,t){let n=t;for(;n<e.length&&oo(e,n);)n+=1;return n}var oo=(e,t)=>/\s/.test(e.charAt(
t)),Wf={"[":"]","(":")","{":"}"},Ha="expires=";function Hf(e,t,n){let r=t;for(;r<e.length&&!oo(e,r);){if(e.charAt(r)==="#")return Va(e,r+1,n);if(e.startsWith(Ha,
r)&&r===t)return Va(e,r+Ha.length,n);r+=1}return r}function Va(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!oo(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Vf(e,o,n);continue}let a=Wf[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw to(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw to(n,`${s} is missing`);return o}function Vf(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw to(n,`a ${r} is missing`)}function to(e,t){return E("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function Ga(e,t,n){let r=[...Jf(e,t,n),...Gf(e,t),...zf(e,t),Kf(e,t,n)].find(({when:o})=>o);if(r)throw E("E_REQUEST",t.line,r.wrong,r.hint)}function Jf({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Gf({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&fe(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Kf({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${h(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:Ka(n,"region")}}}function Ka(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function zf(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>Ka(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Qf(t)}},{when:e.only!==void 0&&!gn(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Ja(e.only)!==void 0,wrong:`only\
= lists ${Ja(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Ja(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Qf(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var so=new Map([["optional",Rn("optional",{optional:!0})],["public",Xf],["only",em],["file",Rn("file",{file:!0})],["base64",Rn("base64",{base64:!0})],["trim",Rn(
"trim",{trim:!0})],["stage",tm],["version",nm],["expires",am],["max-age",rm],["max-scopes",om],["role",sm],["region",im]]),Zf="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function za(e,{
options:t}){let n=e.options.map(io).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Qa(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=io(o),a=Object.hasOwn(t.options,s),c=so.get(s);if(!c&&!a)throw dm(e,
o,s,t);if(r.has(s))throw E("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let d=c(i,(l,f)=>E("E_REQUEST",e.line,l,Yf(e,o,f)),t);
n={...n,...d,version:{...n.version,...d.version}}}return n}function io(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function Yf(e,t,n){let r=Za(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Za(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>so.has(io(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(
",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function Rn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Xf(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function em(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Ie(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:V(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function tm(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function nm(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function rm(e,t){let n=Hr(e??"");
if(!n)throw t("max-age needs a duration above zero.",Wr);return{maxAge:n}}function om(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function sm(e="",t){let n=an(e);if(!n)throw t(`role=${h(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function im(e="",t){if(!be(e))throw t(`region=${h(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function am(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:cm(
e,()=>t(`expires=${e} is no date.`,n))}}function cm(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=pm(e);if(!n)throw t();return{kind:"at",at:n}}function pm(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function dm(e,t,n,{options:r}){if(t.startsWith("#"))return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Za(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return E(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=lm(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Zf].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function lm(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...so.keys()].find(r=>r.startsWith(n))}function Ya(e,t){let n=t.readReference(e.reference,za(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
E("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):E("E_REQUEST",e.line,`${h(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function Xa(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw E("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function ec(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw um(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Ie(n))throw E("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=V(t);if(r!==void 0)throw E("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function um(e,t){let n=Ye({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return E("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${fm(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function fm(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function tc(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await mm(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw ao("secrets",e,"DB_PASSWORD, prod/db#password");return gm(t),
t}function ao(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new u("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function co(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function mm(e,t,n){let r;try{let a=ro(e,t);r=a&&await nc(a)}catch(a){
throw await _t({input:"secrets",raw:e,line:t,error:a,following:n,allowed:kn,fault:vn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!co(s.name))return r;let i=await _t({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:kn,fault:vn});
if(i)throw i;return r}async function _t(e){return(await import("./refused-line.js")).refusedLineError(e)}async function vn(e){try{let t=ro(e,1);t&&await nc(t);return}catch(t){
return t}}async function nc(e){let t=await ja(e.reference),n=Xa(e),r=Ya(e,t),o=ec(e),s=Qa(e,t),i={line:e.line,text:no(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await xm(i,e),Ga(i,e,t),await ym(i),i}async function ym({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await Ea(
n):void 0;if(r!==void 0)throw E("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function gm(e){let t=new Map;for(let n of e)for(let r of Pa(n)){let o=t.get(r.toUpperCase());if(o)throw E("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function xm(e,t){let{selector:n,expires:r}=e,
o=A(e);if(n.kind==="jmespath"&&await zr(n.expression,o,s=>Ye({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await zr(r.expression,o,i=>Ye({...t,options:s(i)}))}}var rc="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",oc={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function sc(e,t){let n=new Map,r=ic(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await hm(s,i,a,t))}if(n.size>0)return[...n.values()];throw ao("secret-ids",e,"DB_PASSWORD, prod/db/password")}function ic(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function ac(e){return ic(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function hm(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:rc,fault:async c=>Sm(
c,r),faultOfSecrets:vn},s;try{s=cc(e,t,r)}catch(c){throw await _t({...o,error:c})}if(e.includes(",")||!co(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await _t({...o,note:i});if(a)throw a;return s}function Sm(e,t){try{cc(e,1,t);return}catch(n){return n}}function cc(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(d=>d.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=bm(c,t);return a&&km(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:wm(a,p),letterCase:oc[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function wm(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function bm(e,t){let n=xn(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${h(e)}" is no secret: ${n.reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:rc})}function km(e,t,n,r){
let o=me(Qe(e),oc[r]),s=e===o?V(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Rm=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function po(e){let t=vt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Rm.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var vm=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function pc(e,t){let n={},r=on(m=>{let g=e(m);return g.trim()!==""&&(n[m]=g),g},
rn.lease),o=await Tm(e),{verifications:s,kept:i,dropped:a}=await Em(r,t),c=await _m(r),p=await Om(pa(r,t,c),r),d=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,l=Ke("min-remaining",r("min-remaining")),f=await $m(r,{...p,minRemaining:l});if(d.length===0&&f.length===0)throw Am();return{...p,
requests:d,exporting:{env:B("export-env",r("export-env")),onConflict:$t("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:Et("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:l,warnRemaining:Ke("warn-remaining",r("warn-remaining")),maxAge:Z(r,"max-age")?Ke("max-age",
r("max-age")):void 0,isRequired:B("require-expiry",r("require-expiry"))},checkRotation:B("check-rotation",r("check-rotation")),verifications:s,requireVerify:B("\
require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:Pm(r),dryRun:B("dry-run",r("dry-run")),jobSummary:B("job-summary",r("job-summary")),cleanup:B(
"cleanup",r("cleanup")),cli:B("cli",r("cli")),maskAccountId:B("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask that service again.`),...ac(r("secret-ids")),...p.warnings,
...sn(r,vm),...po(r)]}}async function Em(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function $m(e,t){if(e("export-credentials").trim()==="none"&&po(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function Om(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>Z(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Pm(e){let t=B("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||Z(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function _m(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?tc(t):sc(n,{parseJsonSecrets:B("parse-json-secrets",e("parse-json-secrets")),nameTransformation:$t(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Am(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Tm(e){return la.some(t=>Z(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var Im=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var dc=Im("randomUUID");function En(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Lm(e,n)?"expiring":"ok",stops:o}}function Lm({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function At(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function $n(e,t=""){let n=Fm(e);if(n)return[n];if(!Nm(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Nm(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Fm(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Dm(Buffer.
from(t[2],"base64url").toString()),r=lo(n?.exp);if(!r)return;let o=lo(n?.iat)??lo(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Cm(o,r)}}function Xe(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return uo(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?uo(a):void 0}async function Tt(e){let t=Xe(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function lo(e){return typeof e=="number"?uo(new Date(e*1e3)):void 0}function uo(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Cm(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Dm(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function lc({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Xe(e);return n&&{at:n,source:`tag ${h(t)}`,firm:!0}}function uc({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Xe(e)))return`The tag ${h(t)} of ${n} is "${h(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var fc=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function M(e){let t=Math.abs(e),n=fc.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let r=[];for(let{name:o,length:s}of fc.slice(n,n+2)){let i=Math.floor(t/s);t-=i*s,i>0&&r.push(`${i} ${o}`)}return r.join(" ")}function Y(e,t){
let n=e.getTime()-t;return n>=0?`in ${M(n)}`:`${M(n)} ago`}function mc(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var fo=" elsewhere",et=" and ";function mo(e){return e.startsWith("field ")&&!e.endsWith(fo)}function X(e,t){let n=ye(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function ye(e){let t=0,
n=e.length;for(;t<n&&yc(e[t]);)t+=1;for(;n>t&&yc(e[n-1]);)n-=1;return e.slice(t,n)}function yc(e){return e!==void 0&&/[\s\u0085]/.test(e)}function ge(e){return e.
split(/[\r\n]+/).map(ye).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function Pn({keys:e,text:t,isLine:n}){if(n)return!kc(t);let r=xc(e.at(-1)??"");if(wc(t))return!Hm(r);let o=Sc(r);return o==="strong"?!/^(true|false|null|none)$/i.
test(t):o==="weak"||e.slice(0,-1).some(s=>Um.test(s))&&Mm(r,t)?!On(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&q(t)}function _n({text:e,isLine:t}){
return t?!kc(e):!On(e)}function An(e){return Sc(xc(e))==="strong"}var Um=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function Mm(e,t){return!hc.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function xc(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(t=>t!=="")}var qm=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
Bm=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
jm=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Wm=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,hc=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function Sc(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(hc.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&jm.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(r=>qm.test(r)||Bm.test(r))?"strong":Wm.test(
t)?"weak":void 0}function Hm(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function wc(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var Vm=4096,Jm=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,gc=10;function q(e){let t=e.slice(0,Vm);if(t.length<gc||Gm(t))return!1;let n=0;for(let r of t.split(Jm))Km(
r)&&(n+=r.length);return n>=gc&&n*4>=Math.min(t.length,64)}function Gm(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(
e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function Km(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||zm(e))return!1;let t=[...e].map(Qm),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function zm(e){let t=e.replace(/V?\d{1,2}$/,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return n!==null&&t.length<=32&&t.length>=3*n.length}function Qm(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}",
"u").test(e)?"upper":"sign"}function bc(e){return e.length>40||wc(e)?!1:On(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!q(e)&&!/\d{6}/.test(e)&&Zm(e)}function Zm(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function On(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function kc(e){return X(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function tt(e){
return q(e)?"\u2026":e}var vc=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
Ec=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,Ym=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
$c=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,Xm=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function Oc(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>Rc(s,nt(Ne(s)))));for(let[s,i]of r){let a=await ey(s,i,r);a&&n.push(a);let c=Pc(Ne(s),p=>o.has(
Rc(s,p)))?await Tt(i):void 0;if(c){let p={at:c,source:`field ${It(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await $n(
i,t)){let d={...p,source:`${p.source} in field ${It(s)}`,firm:!1};n.push({expiry:d,path:s,kind:"value",content:i})}}return n}async function ey(e,t,n){if(!(!$c.test(
nt(Ne(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Lt(r)!==Lt(e)||!Xm.test(nt(Ne(r))))continue;let s=await Tt(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${It(r)}${et}${It(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function Pc(e,t=()=>!1){let n=vc.exec(nt(
e))?.groups?.whose;return n!==void 0&&(Ec.test(n)||t(n))}function _c(e){return[...e].filter(([t])=>Pc(Ne(t))).map(([t,n])=>[It(t),n])}function It(e){return h(e.
split(".").map(tt).join("."))}function yo(e,t){if(t===void 0||Lt(t)!==Lt(e.path))return!1;let n=nt(Ne(e.path)),r=nt(Ne(t));if($c.exec(n))return!/^refresh/.test(
r);let s=vc.exec(n)?.groups?.whose??"";return r===""?Ec.test(s)||Ym.test(s):s===""||r.includes(s)||s.includes(r)}function nt(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function Rc(e,t){return`${Lt(e)}.${t}`}function Ne(e){return e.slice(e.lastIndexOf(".")+1)}function Lt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Ac(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await $n(e.value,c),...i?
[i]:[]],d=n?p.filter(({firm:g})=>g):p,l=n||e.public?[]:r.filter(g=>g.content!==e.value&&ty(g,e.path)),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...d,...l.map(g=>ny(g,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(g=>({...g,firm:!1})):m,...e.public||!o?[]:[o]]}function ty(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(et))||e.kind==="date"&&yo(e,t)}function ny(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:yo(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${fo}`}}function Tc(e,t,n){let r=At(e.filter(({firm:s})=>s)),o=En(r,t,n).stops;return{firmExpiry:r,expiry:o?r:At(e)}}async function Ic(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=H(rt(t)),s=o===void 0?void 0:await fn(o,e.expression),i=await Tt(s instanceof P?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Tn(e,t=!1){let n=H(rt(e));return!T(
n)&&!(t&&Array.isArray(n))?[]:[...Ot(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof P?o.source:o])}async function go(e){
let t=Tn(e),n=rt(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Lc(e){let t=Tn(e,!0);return Oc(t.length>0?t:await go(e),rt(e))}function rt(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function F(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(C(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Nc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Nc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function In(e,t="\
it may be missing"){return xo(e,"optional")?[j(`${F({request:e},"optional")} if ${t}`)]:[]}function xo({refused:e=[]},t){return!e.includes(t)}function C({naming:e}){
return e.kind==="stem"}function Nc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=L(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let d=s.kind==="stem"?s.stem:void 0,l=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!l?d?`${d}_*, ${a}#*`:`${a}#*`:d&&d!==a?`${d}, ${a}`:a}function j(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Fc(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...ho(e)].join(" ")}function ho(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(mo(n)){let s=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r||n.includes(et)?[s]:[j(`${F(e,ry(n))} if it is to stop a deploy in time`),s]}if(!r)return[`If that is not when this v\
alue ends, ${F(e,"expires=own")}.`];if(/^expires=|^tag /.test(n))return[];let o=`If the value works beyond that all the same, ${F(e,"expires=never")}.`;return n===
"policy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",o]:[o]}function ry(e){return`expires\
=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Cc(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,d=o.get(c)??await Lc(c.value);o.set(c,d);let l=p.expires;
!l&&!s.has(c)&&s.set(c,await oy(c));let f=await Ac(sy(a),{rule:l,hints:d,tagged:ay(c),selected:await Ic(l,c.value,{where:`${A(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??cy(c),now:t,secret:rt(c.value)}),{expiry:m,firmExpiry:g}=Tc(f,t,n),x=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:g,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:En(m,t,n),age:x,unreadableDates:(l?void 0:s.get(c))??[],isTooOld:x!==void 0&&x>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function oy({value:e}){let t=_c(await go(e));if(t.every(([,o])=>Xe(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function sy({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":iy(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function iy(e,t){if(e===void 0)return;let n=Tn(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function ay({description:e,stages:t}){if(!(!e||e instanceof S)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return lc(e)}}function cy({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var So=5;function Dc(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,d)=>+(d.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${M(n)})`,a=r.slice(0,So).map(p=>Ln(p,t));r.length>So&&a.push(`and ${r.length-So} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,d)=>`${p}${d===
0?i:""}.`).join(`
`),{fix:[c,...ho(o),"Nothing was exported."].join(`
`)})}function Ln({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${Y(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Uc(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&py(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${w(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[j(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),Bt.test(n.request.text)?"Or give the parameter the policy `Expiration`, and\
 set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",j(`if it is no cred\
ential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function py({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Mc(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var wo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var qc=wo("createHmac");var Bc=wo("hkdfSync");var jc=wo("timingSafeEqual");function Nn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Bc("sha256",t??"",i,"secret-lease record",32))}function bo(e,t){return qc("sha256",t).update(e).digest("hex")}function Wc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(bo(t,n))];return r.length===o.length&&jc(r,o)}var Vc=1,dy=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Jc(e){return Object.fromEntries(dy.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function ko(e,t){
let n={version:Vc,...e};return`${JSON.stringify({...n,seal:bo(JSON.stringify(n),t)},null,2)}
`}function ly(e,t){let{seal:n,...r}=uy(e);return Wc(n,JSON.stringify(r),t)&&fy(r)?r:void 0}function uy(e){try{let t=JSON.parse(e);return ot(t)?t:{}}catch{return{}}}function Cn(e,t){let r=[...new Map(e.flatMap(o=>ly(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function Dn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function fy(e){if(!ot(e)||e.version!==Vc||!je(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:d}=e,{environmentSize:l=0,isEnded:f=!1,gitVariables:m=[]}=e;return Fn(t)&&Number.isFinite(n)&&typeof r=="string"&&xe(G,o)&&xe(G,s)&&Hc(i)&&xe(Fn,a)&&Array.
isArray(c)&&c.every(yy)&&xe(gy,p)&&my(l)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(Ro)&&Hc(d)}function my(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function yy(e){if(!ot(e)||!ot(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:d,pinned:l,
exported:f,role:m=""}=e;return Ro(t)&&G(m)&&[n,r,o].every(G)&&Array.isArray(s)&&s.every(G)&&xe(G,i)&&xe(Fn,a)&&xe(G,c)&&[p,l].every(g=>typeof g=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(d))&&["env","output","file"].every(g=>typeof f[g]=="boolean")}function gy(e){if(!ot(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&G(n)&&xe(Fn,r)&&Array.isArray(o)&&o.every(Ro)}function Ro(e){return G(e)&&Ie(e)&&V(e)===void 0}function ot(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function G(e){return typeof e=="string"}function Fn(e){return G(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function xe(e,t){return t===null||e(t)}function Hc(e){return ot(e)&&Object.values(e).every(G)}function Un(e,t){return e.name===t.name&&e.versionId===t.versionId&&Gc(e.arn)===Gc(t.arn)}function Gc(e){return e.split(":").toSpliced(3,1).join(":")}function Kc({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>xy(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!Un(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function xy(e,t){return t!==void 0&&
!e.pinned&&!Un(e,t)}function Nt({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function zc(e){let t=Nt(
e).join(",");return t.length<16e3?t:""}function Qc({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Nt(r):[]).map(he)),c=new Map(Object.entries(i).map(([y,k])=>[he(y),k])),
p=(y,k)=>!a.has(he(y))&&(c.get(he(y))||k)!==k,d=e.filter(y=>n.env&&p(y.name,vo(y))).filter(({name:y,secret:k})=>!s.some(D=>hy(D,y,k.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let l=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(he)),f=[...t?.variables??[]].filter(
([y,k])=>p(y,k)&&!l.has(he(y))).map(([y])=>y),m=e.filter(({name:y})=>d.includes(y)),g=n.onConflict==="error"?m:[];if(g.length>0||f.length>0)throw new Ft(g,f);let x=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...d,...x.map(({name:y})=>y)])}var he=e=>Pe(e,process.platform);function hy({entries:e},t,n){return e.
some(r=>r.exported.env&&he(r.name)===he(t)&&r.arn===n)}var Ft=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function Zc({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await mn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${w(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${C(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function vo({request:e,value:t}){return e.file?"":t}function Mn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>Un(i,{name:n,arn:r,versionId:o})))}function Sy(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=At(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function wy(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Yc(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return by(t);case"check":return new Map([...ky(e.check,r,o),...n.credentials?.outputs??[]])}}function by({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...wy(Sy(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function ky({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...Mn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Ry=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],vy="AWS_WEB_IDENTITY_TOKEN_FILE";function Xc(e){return[...Ry,"AWS_CREDENTIAL_EXPIRATION",vy].filter(t=>e[t])}var qn="aws-config";function ep({route:e}){return e.at(-1)??e[0]}var Jv=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var tp="\0";function np(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Ey(s,e,i))for(let[a,c]of $y(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Ey({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function $y(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Nt(e).map(c=>[c,tp])),[a]=i.keys();if(a!==void 0&&i.set(a,tp.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Oy(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Oy(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var Py={linux:131072},_y=32766,Ay={linux:2097152,darwin:1048576},Ty=131072;function rp(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:C(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${L(r.reference)}\
\`. Or mend the secret.`})}function op(e,t,n,r,o=!0){let s=0,i=new Map([...t].map(c=>[c.name,c])),a=c=>{let p=i.get(c);return p?F(p,"file"):"lease it with the o\
ption `file`"};for(let[c,p]of e){if(p.includes("\0"))throw new u("E_BINARY",`The value of ${c} has characters that no environment variable can hold.`,{fix:`${j(
a(c))} The value then goes to a file, and the path to ${c}_FILE.`});let d=st(c,p);if(r==="win32"&&p.length>_y||d>=(Py[r]??Number.POSITIVE_INFINITY))throw new u(
"E_TOO_LARGE",`The value of ${c} is too large for an environment variable on this system.`,{fix:`${j(`${o?"Set `export-env: false`, and use the output where it \
is needed. Or ":""}${a(c)}`)} The path is then in ${c}_FILE.`});s+=d}for(let[c,p]of Object.entries(n))e.has(c)||(s+=st(c,p??""));if(s+Ty>(Ay[r]??Number.POSITIVE_INFINITY))
throw new u("E_TOO_LARGE",`With these values the environment of ${o?"later steps":"the command"} would have ${s} bytes, too many for this system.`,{fix:`${o?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${o?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${w(Iy(e))}.`})}function Iy(e){return[...e].sort((n,r)=>st(...r)-st(...n)).slice(0,3).map(([n])=>n)}function st(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function sp({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=ap({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${w(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function ip(e,{runner:t,directory:n}){let r=ap(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${w(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function ap({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function cp(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,d={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:d[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function pp({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},d){let l=t.map(g=>cp(g,i.exporting.env&&!c.has(g.
name))),f=a?Kc(a,l).renewed:l,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(d.now()).toISOString(),clockOffset:d.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Jc(s),expiresAt:Dn(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Ly(p)),inputs:i.asGiven}}function Ly(e){let n=[...e].reduce((r,[o,s])=>r+st(o,s),0);
return Math.ceil(n/4096)*4096}function dp(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=Nn(o.environment),d=Cn(i.records(),p).records,l=d.
filter(Q=>Q.id!==a),f=np(o.environment,l,Q=>i.filePath(Q,qn)),m=r?.(a,e.contents.inputs.requests,f,i),g={...Ny(e,f,t,n),git:m},{credentials:x,inputs:y}=g,k=g.isWhole?
g.judged:Mn(g),D=!c&&y.unsetCurrentCredentials?Xc(f):[],$=Qc(g,new Set(D),d,f),R=sp(g,t),pe=c?Cy(a,k,i):new Map,ss=()=>{c?Dy(c,pe,p,i):(i.remove(a),o.dropState())};
try{rp(k);let Q=new Map(k.map(_=>[_.name,vo(_)]));op(y.exporting.env?Q:new Map,k,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let _ of k)_.request.file&&Q.set(_.name,Uy(a,_,i));let qe=new Map([...Q].filter(([_])=>y.exporting.env&&!$.has(_)));for(let _ of D)qe.has(_)||qe.set(_,"");for(let[
_,ht]of x?.variables??[])qe.set(_,ht);for(let[_,ht]of m?.variables??[])qe.set(_,ht);for(let[_,ht]of[...x?.files??[],...m?.files??[]])i.writeFile(a,_,Buffer.from(
ht));Fy(x,l,i),ip({judged:k,credentials:x},t);let is=R&&!c&&(y.cli||m!==void 0||(x?.files.size??0)>0);is&&i.launcher.install();let cr=pp(g,{skipped:$,variables:qe},
s);return c||(o.saveState("names",zc(cr)),R||o.saveState("record","none")),R&&i.writeRecord(a,ko(cr,p)),{contents:g,changed:k,values:Q,variables:qe,skipped:$,record:cr,
isKept:R,hasLauncher:is,undo:ss}}catch(Q){throw ss(),Q}}function Ny({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function Fy(e,t,n){let r=e?.files.get(qn);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,qn,Buffer.from(
r))}function Cy(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Dy(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,ko(e,n))])try{s()}catch{}}function Uy(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function lp(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,d=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,l={credentialsOf:c?.exportedCredentials,setUpGit:d?.
gitSetup},f=await a.inTurn(o,()=>dp(e,t,l)).catch(async m=>{throw m instanceof Ft?await Zc(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),My(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function My({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:d,clock:l}){let{id:f,renews:m}=e,
g=i?Cn(d.records(f),Nn(p.environment)).records:[],x=Dn([s,...g]),y=new Map([...r,...qy(x??"",p.environment)]),k=i?d.recordPath(f):"",D=Yc(c,{contents:e,path:k,end:x,
now:l.now()}),{outputs:$,withoutOutput:R}=By(D,n),pe=a&&e.inputs.cli?{onPath:d.launcher.directory}:{};return p.handOver({variables:y,outputs:$,...pe}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:R,isRenewal:m!==void 0}}function qy(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function By(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function Bn(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,d=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),l=r.get(d);l?l.requests.push(o):r.set(d,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:jy(o,
a??t),described:n,text:L(s),requests:[o]})}return[...r.values()]}function jy({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var Wy=new Set(["engine","host","port","dbname"]),Hy=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Vy=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function up(e){let t=H(e);if(!T(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Ct(n,Hy)&&Ct(r,Vy)&&Ct(o,/./)&&Ct(s,/./),p=Jy(i)&&(a===void 0||Ct(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Wy}function Ct(e,t){return typeof e==
"string"&&t.test(e)}function Jy(e){return e===void 0||/^\d{1,5}$/.test(e instanceof P?e.source:String(e))}function Dt(e,t,n=ze){return{path:e,value:typeof t=="string"?t:n(t),kind:Gy(t)}}function Gy(e){return e===null?"null":e instanceof P?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function Eo(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?H(r):r;return T(s)?Eo(s,o):[Dt(o,r,i=>ze(i,Ky))]})}function Ky({
source:e}){let t=JSON.stringify(Number(e));return fp(t)===fp(e)?t:e}function fp(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function yp(e,t){if(t.kind==="whole")return[mp(e)];let n=H(e);switch(t.kind){case"unfolded":return T(n)?Eo(n):[mp(e)];case"fields":return T(n)?[...Ot(n)].
filter(([r])=>r.length>0).map(([r,o])=>Dt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await fn(n,t.expression);return r===void 0?[]:[Dt(
fe(t.expression)??[],r)]}}}function mp(e){return{path:[],value:e,kind:"string"}}function $o({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function gp(e,t){let{request:n}=t;if(e.request!==n)return C(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:$o(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":L(r);return C(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function Po(e,t){let n=await zy(e,t),r=up(xp(t.value)??"");return n.map(o=>{let s=yn(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...Yr(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function zy(e,t){let{
selector:n}=e,r=hp(e,t),o=xp(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[Qy(e,r,t.value)];let s=await yp(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Ut(e)}\``})}if(s.length===0&&n.kind!=="unfolded"){let{nearlySelected:i}=await import("./lease-domain-values-nearly-selected.js"),
a=n.kind==="jmespath"?i(o,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...In(e)].join(" ");throw new u("E_NOTHIN\
G_SELECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${Ut(e)}#${a}
${c}`})}return s}function xp(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Qy(e,t,n){
let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Zy(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function Zy(e){return xo(e,"file")?C(e)||e.selector.kind==="whole"?`${j(F({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${Ut(e)} file\`, which writes its bytes to a file, or \`${Ut(e)}\
 base64\`.`:e.selector.kind==="whole"?j(F({request:e},"base64")):`It has no fields: write \`${Ut(e)} base64\`.`}function Ut({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):L(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function hp({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function Sp(e,t="linux"){let n=new Map;for(let r of e){await Xy(r);let o=C(
r.request)?Pe(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(C(r.request)&&Yy(s,r)))throw eg(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Yy(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function Xy(e){let{name:t,origin:n,request:r}=e,o=n==="author"?V(t):
await mn(t);if(o===void 0)return;let s=t===""?'""':h(tt(t));throw new u("E_NAME",`${A(r)}: ${Oo(e)} would be the variable ${s}, which ${o}.`,{fix:$o(e)})}function eg(e,t){
return new u("E_NAME",`${A(e.request,t.request)}: ${Oo(e)} and ${Oo(t)} would both be the variable ${h(tt(t.name))}.`,{fix:gp(e,t)})}function Oo({request:e,secret:t,
field:n}){let r=hp(e,t);return n===void 0?r:`the field ${h(tt(n))} of ${r}`}function it({role:e,chain:t}){return t.at(-1)??e}function jn(e){return{role:it(e),scoped:e.policy.kind==="scoped"}}var tg=2048;function wp(e,t){let n=[],r=e.map(o=>{let s=oe(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),d=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>tg||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
l=n.find(d);if(!l){let{isAlone:f=!1}=s,{region:m,role:g}=o;l={region:m,role:g,queries:[],parts:new Map,length:Rp([]).length,isAlone:f},n.push(l)}l.length=p(l),l.
queries.push(o),l.parts.set(s,{permissionSet:i,count:(l.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function bp(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function kp({queries:e,role:t},n){
let r=t??n;return Rp([...Ze(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function Rp(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var at=25;function Wn(e,{reader:t}){return t.scoped&&t.role?wp(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function vp({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=jn(e),s=Bn(t,{region:n,accountId:o.role.accountId},r),i=Wn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[d,l]of Ze(c.queries))for(let{client:f,count:m}of d.firstRequests(l))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,at)},...[...a].flatMap(([c,p])=>[...p].map(([d,l])=>({to:d,region:c,count:l})))]}async function Ep(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof S?await oe(r.reference).explain(o,rg(r,o),ng(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function ng({role:e},t){return e?{...t,role:e}:t}function rg(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function ct(e,t,n){if(t.length===0||t.includes(e))return;let r=n?A(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${w(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var og=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function _o(e,t){
for(let{claim:n,variable:r,required:o}of og){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function $p(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&cg(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${ag({line:n,claim:r,glob:o},s)}`})}}var sg=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function ig(e,t){let n=sg.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function ag({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${ig(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function cg(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Mt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Op(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function Pp(e,t){return pg(e).some(n=>dg(n)===t)}function pg(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function dg(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function _p(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>lg(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&ct(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function lg(e,t,n){if(!(e instanceof S))throw e;let r=re(
e)||Be(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Pp(p,c))})}var ug=4*6e4,Hn=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=ug&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Ao(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),d=Mt(t).iss;if(!Op(d,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:fg(d)});let l;try{l=await n.of(d)}catch(m){if(!(m instanceof S))throw m;if(s.length>0)throw mg(d,m);a.warning(`The keys of ${d} could not\
 be fetched (${m.message}): the OIDC token was verified by AWS alone.`),_o(Mt(t),a.environment);return}let f=await c(t,l,{issuer:d,audience:o,now:p});return _o(
f,a.environment),$p(f,s),f}};function fg(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var Ao=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function mg(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Ap({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await _p(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=it(e),s=new Hn(e,r),i=Mt(await s.current());return r.runner.noteVisibility(Li(i)),e.requiredClaims.length>0&&await s.verified(),ct(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:jn(e)}}function To(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Lo=900,Io=e=>({duration:Lo,policy:e}),Vn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=yg(t,n);try{let o=Io(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof ee)||!gg(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(bp(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,Io(To(
o,i))),[c,p]=[t,o];for(let d of s)a=await this.#s(c,p,a,Io(To(d,i))),[c,p]=[p,d];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
ee?new ee(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),
s=>o.current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],l=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={
...this.#i(n,o),...a!==void 0&&{externalId:a},...l&&{tagging:l}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.
arn,sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof S?new ee(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask(
[s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=aa(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a sessio\
n of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},ee=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function yg(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?kp(
e,it(t)):void 0}function gg({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Tp(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:Lo};throw await xg(i,{audience:a,claims:s,...c})}}
async function xg(e,t){if(!(e instanceof ee))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&A(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var Jn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64"),hg],Ip="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function hg(e){let[t,n,r]=["",0,0];for(let o of Buffer.from(e))for(n=(n&31)<<8|o,r+=8;r>=5;r-=5)t+=Ip[n>>r-5&31];return r>0&&(t+=Ip[n<<5-r&31]),t.padEnd(
Math.ceil(t.length/8)*8,"=")}function dt(e,t="utf8"){let n=Buffer.from(e,t);return[0,1,2].map(r=>{let o=(3-r)%3,s=Math.floor((n.length-o)/3)*3;return s>0?n.subarray(
o,o+s).toString("base64"):""}).filter(r=>r.length>=pt)}var pt=8,Sg=24,Lp=4;function No(e,t){let n=[],r=o=>{let s=o+pt;for(;!t(e.slice(o,s))&&s-o<Sg&&s<e.length;)
s+=Lp;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+pt<=e.length;o+=Lp)r(o);return e.length>pt&&r(e.length-pt),n}function Fo(e){return new Set(e).size>=4}
function Np(e){return Fo(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(e)}function Fe(e,t){let n=[];for(let r=0;r+pt<=e.length;r+=t)n.
push(e.slice(r,r+t));return n}function te(e,t){return n=>n.replace(e,t)}function v(e){let t=Object.keys(e).map(n=>`\\u${lt(n)}`);return te(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function lt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function qt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Gn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Ce=e=>`\\u${lt(e)}`,Co=e=>`\\u${lt(e).toUpperCase()}`,ut=e=>JSON.stringify(e).slice(1,-1);function Se(e,t){let n=te(e,t);return r=>n(ut(r))}var wg=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Fp[t]??Co(t)),bg=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Fp[t]??(/["&'<>]/.test(t)?Co(
t):Ce(t))),Fp={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Cp=[ut,Se(/[&<>\u2028\u2029]/g,Ce),Se(/[\u007f-\uffff]/g,Ce),Se(/[\u007f-\uffff]/g,
Co),Se(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Ce(e)),Se(/\//g,()=>"\\/"),wg,bg,Se(/[&'<=>\u2028\u2029]/g,Ce),Se(/\u007f/g,Ce),Se(/[&'<>\u2028\u2029\u007f-\uffff]/g,
Ce),e=>ut(ut(e)),e=>ut(e).replaceAll("\\","\\\\"),e=>ut(e).replace(/[\\']/g,"\\$&")];var se={"&":"&amp;","<":"&lt;",">":"&gt;"},Dp=[v(se),v({...se,'"':"&quot;"}),v({...se,"'":"&#39;",'"':"&#34;"}),v({...se,"'":"&#39;",'"':"&#34;","+":"&#43;"}),v(
{...se,"'":"&#39;",'"':"&quot;"}),v({...se,"'":"&#x27;",'"':"&quot;"}),v({...se,"'":"&#039;",'"':"&quot;"}),v({...se,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"\
&#x3D;"}),v({...se,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),v({'"':'""'}),v({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var kg={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Up(e){return te(e,t=>kg[t]??Gn(
t))}var Kn=[Up(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Up(/[^ -&(-[\]-~]/gu)],Do=te(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Mp=[v({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),v({"'":`'"'"'`}),v({"'":"'\\''","!":"'\\!'"}),te(/[\\"$`]/g,
e=>`\\${e}`),te(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),te(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),te(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
Do,...Kn,v({$:"$$"}),v({"%":"%%"}),v({"{":"{{","}":"}}"})];var K={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function I(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var zn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ie=/[^ -~]/u,Rg=e=>`\\x${qt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,qp=e=>qt(e).map(t=>`\\x${t}`).join(""),ft={"'":"\\'"},Qn={'"':'\\"'};function ne(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Zn={
...K,...Qn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Bp={...Zn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function vg(e){return e<"\x80"?ne(e):ne(e).
replace(/^\\x/,"\\u00")}function jp(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Eg={...Zn,"\x1B":"\\e"};function Wp(e){let t=I(Eg,e,$g);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function $g(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Hp=[I(K,zn,ne),I({...K,...ft},zn,ne),I({...K,...ft,"\b":"\\b","\f":"\\f"},zn,e=>Rg(e).toUpperCase().replace("X","x")),v({"\\":"\\\\",...ft}),
I(K,ie,qp),I({...K,...ft},ie,qp),I({...K,...ft},ie,ne),I(K,ie,ne),I(Zn,ie,vg),I(Zn,zn,ne),I({...K,...Qn,$:"\\$","@":"\\@"},ie,Gn),v({"\\":"\\\\",...ft,...Qn}),Wp(
/[\u0000-\u001f\u007f-\u009f]/u),Wp(ie),I(Bp,ie,e=>jp(ne(e))),I(Bp,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>jp(ne(e))),e=>I({...K,...Qn},/\u0000/,
ne)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>I({...K,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ie,Og)(e).replace(/^ /,"\\ ")];function Og(e){
return[...Array(e.length).keys()].map(t=>`\\u${lt(e[t]??"").toUpperCase()}`).join("")}function b({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Pg(c,n);return a.set(c,p),p})}}function Pg(e,t){return qt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var z="-_.~",De="-_.~!*'()",Vp=[b({kept:z}),b({kept:z,letters:"lower"}),b({kept:z,space:"+"}),b({kept:De}),b({kept:De,letters:"lower"}),
b({kept:"-_.*",space:"+"}),b({kept:"-_.",space:"+"}),b({kept:"-_.!*()",space:"+",letters:"lower"}),b({kept:`${De}:$,`,space:"+"}),b({kept:"-_.~!$'()*,/:?@",space:"\
+"}),b({kept:`${z}/`}),b({kept:`${z}$&+,;=`}),b({kept:`${z}$&+:=@`}),b({kept:`${z}$&+,/:;=@`}),b({kept:`${z}$&+,/:;=?@!()*`}),b({kept:"!$%&'()*+,-._~"}),b({kept:"\
!$%&'()*+,-./:;=@[\\]_|~"}),b({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),b({kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),b({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),b({kept:`${De}\
;:&=+$,`,keepsOthers:!0}),b({kept:`${De}:@&=+$,;/`,keepsOthers:!0}),b({kept:`${De};/?:@&=+$,[]`,keepsOthers:!0}),b({kept:`${z}!$&'()*+,;=:`}),b({kept:`${z}!$&'(\
)*+,;=`}),b({kept:`${De};,/?:@&=+$#`}),b({kept:`${z}!#$%&'()*+,/:;=?@[]`})];var _g=[...Jn,...Cp,...Vp,...Mp,...Hp,...Dp],Ag=[...Jn,Do];function*Gp(e){for(let t of Kn)yield t(e);for(let t of dt(e))yield t,yield Ng(t);yield*dt(e,"utf16le"),
yield*Tg(e);for(let t of/^[\w.-]*$/.test(e)?Ag:_g)yield t(e)}var Uo={line:30,to:512};function Tg(e){let t=Buffer.from(e);return t.length>Uo.line&&t.length<=Uo.to?
Fe(t.toString("hex"),2*Uo.line):[]}function*Kp(e){for(let t of Kn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of dt(e))yield t;for(let t of Jn)yield t(
e)}var Jp={from:37,to:512},Ig=1024;function zp(e){let t=Buffer.byteLength(e);if(t<Jp.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Ig&&q(e)?
No(e,Np):[];return new Set([...n,...t<=Jp.to?dt(e).flatMap(r=>No(r,Fo)):[]])}var Lg=[76,64];function Qp(e){let[t=""]=dt(e);return new Set(Lg.filter(n=>t.length>
n).flatMap(n=>Fe(t,n)))}function Ng(e){return e.replaceAll("+","-").replaceAll("/","_")}function Zp(e){let t=new Set;for(let n of N(e)?[e,...ge(e)]:[e]){t.add(n);for(let r of Fg)t.add(r(n))}return t}var Fg=[e=>Mo(e,0),e=>Mo(e,1),e=>Mo(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Ug,Mg,e=>e.replace(/[<>"'&]/g,t=>Cg[t]??t)];function Mo(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Cg={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Dg={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ug(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Dg[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Mg(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var qg=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Bg=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Xp=100;function qo(e){if(!/^\s*[[{"]/.
test(e)||!ae(e))return;let t=[],n=[],r=new we,o=0,s="";for(let[i,a,c]of e.matchAll(qg))if(i==="{"||i==="[")o<Xp&&(n[o]=s),o+=1,s=i==="["?s:"",r=new we;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new we;else if(a===void 0)t.push({keys:Yp(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...jg(
a,p).map(d=>({keys:Yp(n,o,s),text:d})))):(s=p,q(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var we=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.
test(t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]=
{keys:[],text:n},t.push({keys:[n],text:this.#t})}};function jg(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function ed(e){let t=qo(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function Yp(e,t,n){return[...e.slice(0,Math.min(t,Xp)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function td(e){return/^\s*[[{]/.
test(e)&&ae(e)?e.replace(Bg,"$1"):void 0}function ae(e){if(!Jr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Wg=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Hg=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Bo(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Wg)]:[...e.matchAll(Hg)];if(t.length<2)return;let n=e.includes(
";")?Vg:Jg;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function Vg(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function Jg(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function nd(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Gg(n)]:[r]}function Gg(e){let t=jo(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function jo(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Kg=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,zg=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Qg=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,Zg=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Yn(e){return/\s/.test(e)?[...[...e.matchAll(Kg),...e.matchAll(zg)].map(([,n="",r=""])=>({keys:[n],text:rd(r)})),...Yg(e),...Xn(e)]:void 0}function Yg(e){
let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(Qg)].map(([,o=""])=>({keys:[t],text:o})),r=Zg.exec(e)?.[1];return r===
void 0?n:[...n,{keys:["password"],text:rd(r)}]}function Xn(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>q(t)).
map(t=>({keys:[],text:t}))}function rd(e){return/^["'`]/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var Xg=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,ex=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function od(e){let t=ex.exec(e)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[er(["password"],t)];let n=Xg.exec(e)?.[1];if(n===void 0)return;let r=tx(n),o=r<
0?[]:nx(n.slice(0,r)),[s="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=s.split("/");for(let c of a)o.push(...mt([],c));for(let c of i)o.push(...sd(c));return o.filter(
({text:c})=>c!=="")}function tr(e){if(/^[\w.[\]%+-]+=[^&\s]*(?:&[\w.[\]%+-]+=[^&\s]*)+$/.test(e))return sd(e).filter(t=>t.text!=="")}function sd(e){return e.split(
"&").flatMap(t=>{let[n="",r=""]=t.split(/=(.*)/s);return[...mt([id(n)],r),...mt([],r===""?n:"")]})}function tx(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).
lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function nx(e){let t=e.indexOf(":");return t<0?mt([],e):
[...mt(["password"],e.slice(t+1)),...mt([],e.slice(0,t))]}function mt(e,t){let n=id(t);return n===t?[er(e,t)]:[er(e,n),er(e,t)]}var er=(e,t)=>({keys:e,text:t});
function id(e){try{return decodeURIComponent(e)}catch{return e}}var rx=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|: +|:$)(.*)$/,ox=/^(\s*)- +(.*)$/,
sx=/^\s*$/,ix=/^\s*(?:#|;|!|\/\/\s)/,ax=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function cd(e){let t=new Ho(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.
next();s!==void 0;s=t.next()){let i=s;if(!sx.test(i))if(ax.test(i))n.push(...t.headingOf(i,n));else if(ix.test(i))n.push(...(Yn(i)??[]).filter(_n));else if(t.addPair(
i,n))r+=1;else{let a=t.continuationOf(i);n.push(...a??Jo(i.trim())),a||(o+=1)}}return t.beginItem(n),r>0&&r>=o?n:void 0}function Jo(e){let t=Xn(e).filter(({text:c})=>c!==
e),[,n,r]=cx.exec(e)??[],o=n===void 0||r===void 0?[]:[{keys:[n],text:Go(r)}],[,s,i]=px.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?
[]:[{keys:["auth"],text:i}]];return[{keys:[],text:e,isLine:!0},...t,...o,...a]}var cx=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
px=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function Go(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var Ho=class{#e;#t=0;#n=[];#r={indent:0,
named:new we};constructor(t){this.#e=t}next(){let t=this.#e[this.#t];return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new we}}headingOf(t,n){
return this.#n=[],this.beginItem(n,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=rx.exec(
t)??[],a=s===void 0?"":lx(s);if(s===void 0||q(a)){let l=s===void 0?this.#o(t):void 0;return n.push(...l??[]),l!==void 0}let c=r.length+o.length,p=[...this.#s(c),
a];this.#n.push({indent:c,key:a}),(o!==""||c<this.#r.indent)&&this.beginItem(n,c);let d=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(
a,d[0]?.text??"",n.length),n.push(...d),!0}continuationOf(t){let n=t.search(/\S/),r=this.#s(n);if(r.length===0)return;let o=Go(t.trim().replace(/[,;]$/,""));return[
{keys:r,text:o},...Xn(t).filter(s=>s.text!==o)]}#o(t){let[,n="",r]=ox.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#i(this.#s(n.length+1),r.trim(),
n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#i(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#c(
r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Vo(t,n),...this.#a(t,n)];let i=this.#p(
n,s);if(i===void 0)return[{keys:t,text:n}];let a=dx(n);return[{keys:t,text:s==='"'?pd(i):i.replaceAll("''","'")},{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a}]]}#a(t,n){
let r=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+ad;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:Vo(
t,r)}#c(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(
`
`).trim()}#p(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+ad),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},ad=100,Wo=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function dx(e){let t=[];Wo.lastIndex=0;for(let n=Wo.exec(e);n;n=Wo.exec(e)){let[
,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>1?t.join(""):void 0}function lx(e){let t=e.replace(/^["']|["']$/g,"");return t.
startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Vo(e,t){if(t==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},
...Vo(e,n)];let r=Go(ux(t).replace(/(?<=^`.*`)[,;]$/,""));if(ae(r))return[{keys:e,text:r}];let[,o]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(o!==void 0)return[
{keys:e,text:o},{keys:e,text:t}];let s=r.includes("&")?tr(`${e.at(-1)??""}=${r}`):void 0;if(s)return[...s,{keys:e,text:r}];let i=/^[[{](.*)[\]}]$/.exec(r)?.[1];
if(i!==void 0)return fx(e,i);let a=r.replace(/\\(.)/g,"$1"),c=/\\u[\da-f]{4}/i.test(r)?[pd(r)]:[];return[...new Set([...c,a,r,t])].map(p=>({keys:e,text:p}))}function ux(e){
let t=e.search(/\s#/);return t<0?e:e.slice(0,t).trimEnd()}function fx(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??
[],s=(r===void 0?n:o).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var mx={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function pd(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):mx[o]??o)}function dd(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var yx=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,gx=[64,76];function ld(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(yx,(r,o,s)=>(t.push(...xx(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function xx(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...gx.flatMap(o=>Fe(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var hx=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Sx=/^[A-Za-z][\w .()/-]{0,40}$/;function fd(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=ud(e.slice(0,t));if(!n.every(o=>Sx.test(o))||!n.some(An))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(ud);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function ud(e){return[...e.matchAll(hx)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var wx=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,bx=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function md(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!ye(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=Rx(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>vx(i)),o;for(let[,s="",i=""]of r.matchAll(bx)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(wx)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",d,l]=c,f=a!==void 0&&p==="value",m=c===a&&i.some(([,g])=>g==="value");n(m?void 0:f?a[2]??a[3]:p,d??l??"")}}return t}var kx={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Rx(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return kx[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function vx(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var Ex=[{name:"JSON",parts:qo},{name:"HTTP authorization header (Bearer, Basic)",parts:nd},{name:"URL, JDBC URL",parts:$x},{name:"XML (Maven, .NET)",parts:md},{
name:".netrc, .pgpass",parts:dd},{name:"CSV with a heading",parts:fd},{name:"HTML form, URL-encoded",parts:tr},{name:"connection string (ADO.NET, ODBC, libpq, A\
zure), cookie",parts:Bo},{name:"dotenv, INI, properties, .npmrc, YAML",parts:cd}];function $x(e){let t=e.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(t.length>1&&
!/\s/.test(e))return t.map(r=>({keys:[],text:r}));let n=od(e);return n&&[...n,...e.includes(";")&&Bo(e.slice(e.indexOf(";")+1))||[]]}var Ox=12;function*nr(e,t=[],n=0){
if(n>Ox)return;let r=ae(e)?void 0:ld(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*nr(r.rest,t,n+1));return}for(let o of Px(e,t.at(-1))){let s={...o,keys:[...t,
...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*nr(o.text,s.keys,n+1)))}}function Px(e,t=""){if(e.length<_x)return[];let n=/^[\w.-]*$/.
test(e);for(let{parts:i}of n?[]:Ex){let a=i(e);if(a)return a}let r=jo(e);if(r!==void 0)return[{keys:[],text:r}];if(n)return[];let[,o="",s]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(e)??[];return s!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(t)?["auth"]:An(o)?[o]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)&&!/^\w+\(.*\);?$/.test(e)?e.
split(/, ?/).map(i=>({keys:[],text:i})):N(e)?ge(e).flatMap(Jo):Yn(e)??[]}var _x=6;function rr(e,t){let{minLength:n}=t,r=Ax(e,t),o=r.filter(({isLine:l})=>!l).map(({text:l})=>ye(l)),s=new Map,i=(l,f)=>{X(l,n)&&!s.has(l)&&s.set(l,{text:l,kind:f})},
a=ge(e),c=N(e)&&r.length>0?"whole":Ko(e,o);if(i(e,c),a.length===1)for(let l of a)i(l,Ko(l,o));for(let{text:l,isLine:f}of r){let m=f?Fx(l,a.length):Ko(ye(l),o);i(
l,m),N(l)||i(ye(l),m)}let p=Nx(a,s,o),d=N(e)?td(e):void 0;return d!==void 0&&i(d,"line"),{texts:[...s.values()],cover:p}}function Ax(e,{publicFields:t=[]}){let n=new Set(
t),r=[...nr(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Pn);return o.length>0||!N(e)||ae(e)?o:r.filter(_n)}var yd=200,Tx=65536;
function Ko(e,t){return Lx(e,t)?"whole":"leaf"}var Ix=128;function Lx(e,t){if(e.length>Tx)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&
ae(e);return e.length<Ix&&!n?!1:t.slice(0,yd).some(r=>r.length<e.length&&e.includes(r))}function Nx(e,t,n){if(![...t.keys()].some(s=>!N(s)))return"none";let r=n.
slice(0,yd),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Fx(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var gd={masks:2e3,characters:524288};function ce(e,t,n=rr(e,t).texts){let r=new or(t.minLength);for(let{text:o}of n)N(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Dx(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(zp(o));return r.addAll(Qp(e)),[...r.all]}function xd(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new or(t);o.add(r);for(let s of[76,64])o.addAll(Fe(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Cx?o.addAll(ge(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(q)),[...o.all]}var Cx=1024;function sr({user:e,password:t},n){if(!X(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var or=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=gd.masks}add(t){return this.all.has(t)||!X(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=gd.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Dx({text:e,kind:t}){if(t==="line")return;let n=N(e)?
new Set([e]):Zp(e);for(let r of t==="leaf"?Gp(e):Kp(e))n.has(r)||N(r)||(n.add(r),yield r)}function yt(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function zo(e,t){let n=e.filter(s=>Ue(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Ux(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Mx(s).
filter(i=>X(i,t)));for(let i of jx(s))o(sr(i,t))}return yt(r)}function Ue(e,t){return Qo(e,t)!=="none"}function Qo(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!X(n,t)?"none":r==="binary"?"whole":wd(e,t).cover}var hd=new WeakMap;function wd(e,t){let n=bd(e),r=[t,...n,e.value].join(`
`),o=hd.get(e.secret)??new Map;hd.set(e.secret,o);let s=o.get(r)??rr(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Ux(e,t){let n={minLength:t,
publicFields:bd(e)};if(e.kind!=="binary")return ce(e.value,n,wd(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...xd(r,n),...Buffer.from(
o).equals(r)?ce(o,n):[]]}function bd({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Mx({value:e}){return typeof e=="string"?ed(e).
flatMap(t=>[t,me(t)]):[]}var Sd=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,qx=/pass|secret|token|key|pwd|credential/i,
Bx=5;function*jx({value:e}){let t=typeof e=="string"?H(e):void 0;if(!T(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>Sd.test(
s)).slice(0,Bx),o=n.filter(([s])=>qx.test(s)&&!Sd.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Wx=8192;async function kd(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Wx)return zo(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Hx();for(let i of zo(s,t))o.push(i)}return yt(o)}function Rd(){ce('no secret: {"user": "name"}',{minLength:1}),ce("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function Hx(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function vd(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new Vn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await J(e,at,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof ee&&
re(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Zo(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",d=r.sts(c,p),l=await vd(Wn(i,t),t,{runner:r.runner,
sts:d});s.push(...l.sessions);for(let[x,y]of await Vx(l.sessions,p,r))o.set(x,y);let{noAnswer:f}=l;for(let x of l.unopened.flatMap(y=>y.queries))f&&o.set(x,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(Jx);if(m===void 0||g.length===0)break;r.runner.warning(Kx(c,m,g));for(let[x]of g)o.delete(x);i=g.map(([
x])=>Gx(m,x))}return{results:o,sessions:s}}async function Vx(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ze(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await J(r,at,async({source:i,queries:a,region:c,keys:p})=>{let d=`${i.name} ${c}`,l=o.get(d);if(l)return a.map(m=>[m,
l]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof S&&re(m)&&o.set(d,m);return f})).flat()}function Jx(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof S&&re(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Gx(e,t){return t.isRegionFixed?t:{...t,region:e}}function Kx(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var Ed=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var zx=3,$d=2;async function Od(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=Yx(s,t);if(gn(s))r.push(...await Qx(s,i,n));else for(let a of i)r.push(...await Po(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&Ed.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Zx(o,i,s)}if(o.size>0)throw nh([...o.
values()]);return r}async function Qx(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await Po(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${A(e)}: nothing gives ${w(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Zx(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Yx(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Xx(e);let r=th(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:eh(e,r)});return n}function Xx(e){let{text:t,reference:n,version:r}=e,{message:o,check:s}=oe(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},i=In(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function eh(e,t){return C(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function th({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function nh(e){let t=e.map(oh),[n,...r]=t;if(!n||r.length===0)return n??Xt(new RangeError("Not\
hing failed."));let o=t.flatMap(l=>l.statements),s=Ar-$d-2-2*Ae(o).length,i=Math.min(zx,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:f})=>`${l}\
: ${f}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[n.message,...a,...c],d=Ar-p.length-1-2*Ae(o).length;return new u(n.code,p.join(`
`),{fix:rh(e.slice(0,i+1),Math.max($d,d)),statements:o,cause:n})}function rh(e,t){let n=new Map;for(let{error:i,requests:a}of e)for(let[c,p]of(i.fix?.split(/\n(?!\s)/)??
[]).entries()){let d=n.get(p)??{rank:c,requests:[]};d.requests.push(...a),n.set(p,d)}let r=e.flatMap(({requests:i})=>i),o=t,s=new Set([...n].sort(([,i],[,a])=>i.
rank-a.rank).filter(([i])=>{let a=i.split(`
`).length;return a>o?!1:(o-=a,!0)}).map(([i])=>i));return[...n].filter(([i])=>s.has(i)).map(([i,{requests:a}])=>a.length===r.length?i:`${A(...a).replace(/ of .*/,
"")}: ${i}`).join(`
`)}function oh({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${A(...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Pd(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>vp(e));let c=await Ap(e,t);for(let $ of s)$.role&&ct(
$.role.accountId,e.allowedAccountIds,$);let p={region:i[0],accountId:c.accountId},d=Bn(s,p,e.checkRotation),l=d.some(_d)?sh(d,c,i,{services:t,keeping:n}):Zo(d,c,
i,t),{result:f,claims:m}=await Tp(c,l),g=await Ep(f.results,c.reader);r.info(ih(c,m,f.sessions));let x=[c.accountId,...s.map(({role:$})=>$?.accountId)];e.maskAccountId&&
await r.mask([...new Set(x.flatMap($=>$??[]))]);let y=await Sp(await Od(s,g,r),process.platform);await r.mask(await kd(y,e.exporting.minMaskLength,t.timeOver));
let k=a.length>0||s.some(({maxScopes:$})=>$)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
D=await Cc(y,o.now(),e.expiry,k);return{job:c,claims:m,judged:D}}function _d({reference:e}){return oe(e).mintsTokens===!0}async function sh(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(_d),o,r),c=e.filter(l=>!a.has(l)),{results:p,sessions:d}=await Zo(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:d}}function ih(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var ah=5;function Ad(e,t){let n=e.filter(a=>Ue(a,t)&&bc(a.value.trim()));if(n.length===0)return;let r=w(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!ch(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(ph),i=s.length===0?"":` What is no secret: ${s.slice(0,ah).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function ch(e,t){return Pn({keys:[e],text:t})}function ph(e){let[t]=e;if(!t)
return"";let n=A(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${w(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var dh=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Td(e){return{by:dh.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}function Id({by:e,policy:t},n="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?n:`the ${e}`:"the policies of the role, t\
he resource and the organisation"}${t===void 0?"":` (${t})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}var Yo=36e5,lh=6*Yo;function Ld({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+lh?
{kind:"due",rotation:e}:void 0}function Nd({kind:e,rotation:t},n,r){let o=`${Y(t.nextAt,r)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rotat\
ed ${t.windowFrom.getTime()<=r?"at any moment":`${Y(t.windowFrom,r)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased m\
ay then stop working. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look at \
its rotation's schedule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of i\
ts rotation function.`}}function S1(e,{Duration:t,ScheduleExpression:n}){let r=/^(\d{1,2})h$/.exec(t??"")?.[1]??(uh(n)?1:void 0);if(r!==void 0)return new Date(e.
getTime()-Number(r)*Yo);let o=e.getTime()-1;return new Date(o-o%(24*Yo))}function uh(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}function Fd(e,t){let n=[],r=[];for(let o of yh(e)){let{description:s}=o.secret,i=Xo(o);if(!s)continue;if(s instanceof S){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Ld(s,t);a&&n.push(Nd(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
uc(s,i)].filter(p=>p!==void 0))}return[...n,...fh(r)]}function fh(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${w(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${mh(t)}`]:[]]}function mh(e){let t=e.map(({failure:i})=>Td(i)),n=t.find(({isExplicit:i})=>i);if(n)return Id(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[_e({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[_e({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function yh(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Xo({name:e,request:{reference:t}}){let n=L(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var gt=864e5,Cd=[45*gt,400*gt],gh=7*gt,xh=12,hh=.02,Sh=5,Dd=18,wh='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Md(e,t){
let n=bh(e),r=l=>n.filter(({at:f})=>f-t<=l),o=l=>l.at>t,s=Cd.find(l=>r(l).filter(o).length>1)??Cd[1],i=r(s).slice(0,xh),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*hh,{tick:p,format:d}=Eh(a-t);return["```mermaid",`%%{init: ${wh}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${d}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(l=>`  ${kh(l,t,c)}`),"```",""]}function bh(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function kh({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Dd?`${s.slice(0,Dd)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?vh(e-r):"expired",[p,d]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-Sh*o),r];return`${c}\
 ${i}${a} :${Rh(e-r,n)}${Ud(p)}, ${Ud(d)}`}function Rh(e,t){return e<=0?"crit, ":t==="ok"?"":e<=gh?"active, crit, ":"active, "}function vh(e){return M(e).replace(
/^(\d+ \S+) .*/,"$1")}function Ud(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Eh(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:gt,counts:[1],format:"%-d %b"},{name:"week",length:7*gt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*gt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var $h=500,Oh={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Bd(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>qd(i)-qd(a)).
slice(0,$h),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Je(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Md(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Ph(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Ph(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?es(_h(Y(s.at,t.now)),`${Je(s.source)}, ${mc(s.at)}`):"not known",p=`version ${ue(
o.versionId.slice(0,8))} ${Je(o.stages.join(", "))}`,d=r.role?`, by the role ${Je(r.role.name)}`:"";return`| ${[es(ue(n),Ah(e,t)),`${Oh[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,es(ue(r.text),`${p}${a===void 0?"":`, ${M(a)} old`}${d}`)].join(" | ")} |`}function _h(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function es(e,t){
return`${e}<br><sub>${t}</sub>`}function Ah(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Ue(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function qd({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function jd(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Wd(e,t,{maxAge:n},r){jd([...Th(e,t,n)],"expiry, age and rotation",r)}function Th(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:d,unreadableDates:l,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${Ln(s,t)}. ${Fc(s,t)}`)}for(let m of l)r.set(`${i.arn} ${m}`,
`${Xo(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(d){
let m=M(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${M(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Fd(e,t)])}
function Hd({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),d=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${d}: ${w(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${w([...n])}`),r.length>0&&i.notice(
`No output for ${w(r)}: another output has that name, compared without case.`);let l=t.filter(Lh).map(({name:y})=>y);l.length>0&&i.notice(`${w(l)} ${l.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Ue(y,c.minMaskLength)).
map(({name:y})=>y);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${w(f)}`);let m=t.filter(y=>Qo(y,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${w(m.map(({name:y})=>y))}`);let g=Ad(t,c.minMaskLength);g!==void 0&&i.info(g);let x=t.filter(({expiry:y})=>y).sort(
(y,k)=>Number(y.expiry?.at)-Number(k.expiry?.at))[0];x?.expiry&&i.info(`Next to expire: ${x.name} ${Y(x.expiry.at,a.now())} (${x.expiry.source})`),s.jobSummary&&
i.summarize(Bd({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Ih)}))}function Ih(e){
let{name:t}=ep(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${M(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function Lh({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Vd(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${w(s)}`);for(let i of e)i.expiry&&n.info(Ln(i,r.now()))}async function Jd(e,t){let{runner:n,directory:r}=t;Mc(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:dc(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Fh(e,o,t);if(e.identity&&!t.provider.isAvailable)throw pr(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Kd(e,o,t),r.lock.announce(e.network.
timeout)]);await Nh(e,{...s,id:o.leaseId},t)}catch(s){throw await Gd(o,t),s}finally{r.lock.leave()}}async function Gd(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function Nh(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await lp({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Hd(p,e,s)}
async function Kd(e,t,n){let{runner:r,clock:o}=n,s=await Pd(e,n,t),{judged:i}=s;return Wd(i,o.now(),e.expiry,r),Dc(i,o.now(),e.expiry),e.expiry.isRequired&&Uc(i),
s}async function Fh(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw pr(n.origin,{maySkip:!0});r=await Kd(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),Vd(r.judged,e,n)}finally{await Gd(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function zd(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Ch=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Qd=Ch("setImmediate");var Dh=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Zd=Dh("setTimeout");function Yd(e,{timeout:t,maxAttempts:n},r){return{full:new xt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new xt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var xt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof S))throw i;o=i;let a=Be(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=as[a])throw i;let p=cs(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await Zd(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw ts(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw ts(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=Uh(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function Uh(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?ts(n,r):new S(n,{kind:"timeout"})))})}function ts(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Mh=process.getBuiltinModule("node:fs"),qh=e=>Mh[e];var Xd=qh("readFileSync");var Bh=process.getBuiltinModule("node:os"),jh=e=>Bh[e];var ns=jh("homedir");var Wh=process.getBuiltinModule("node:path"),Hh=e=>Wh[e];var el=Hh("join");function tl({AWS_CONFIG_FILE:e}){try{return rl(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function nl({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return rl(e,"credentials")}catch{return""}}function rl(e,t){let n=e||el(ns(),".aws",t);return Xd(n.replace(/^~(?=[\\/])/,ns()),"utf8").replace(/^\ufeff/,"")}function Me(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var ir=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function ol(e,t){return new URL(`https://${e}.${t}.${nn(Rt(t))}`)}function sl(e){return t=>{Promise.resolve().then(()=>Vh(t(),e)).catch(()=>{})}}async function Vh(e,t){let n=new Set(e.filter(r=>!Gh(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Jh(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function Jh({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Me(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function Gh({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=Me(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):ol(o,t);return r.connections.
connectEarly(i,n),!0}var Kh=process.getBuiltinModule("node:os"),zh=e=>Kh[e];var rs=zh("devNull");function il(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=rs,e.AWS_SHARED_CREDENTIALS_FILE=rs,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function al(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Qh=1e4;function cl(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Qh,e.remaining/3),i=new xt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function pl(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Me(n,e),attempts:t[o.retryBudget]})}}var Zh=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var dl=Zh("setImmediate");var ar=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>dl()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var os=4;function ul(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:ll(r),password:ll(o)};return[...ce(o,{minLength:os}),...ce(s.password,{minLength:os}),...sr(s,os)]})}
function ll(e){try{return decodeURIComponent(e)}catch{return e}}async function fl(e){await e.mask(yt(ul(e.environment)))}async function ml({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new ps(n.environment)}){let{environment:i}=n;await fl(n),s.tryFamilyFor(t.familyTimeout);
let a=new ir(t.timeout),c=Yd(a,t,R=>n.debug(R)),p={...t,connections:s,clock:o},d,l=()=>(d??=import("./lease-adapters-aws.js").then(R=>R.stsServices(Me("sts",p),
c)),d),f=()=>import("./lease-adapters-aws.js"),m=Promise.withResolvers(),g=new ar,k={runner:n,directory:r,clock:o,provider:ds(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{m.resolve(),Promise.all([l(),f()]).then(([R])=>{g.add(Rd),g.add(R.warmUp)},()=>{})},onAnswer:()=>g.end()}),verifyToken:async(...R)=>{let[pe]=await Promise.
all([f(),Qd()]);return pe.verifyToken(...R)},origin:Wt(i),timeOver:a.signal,readAwsConfig:tl,readAwsCredentials:()=>nl(i),verifyWithService:cl(a,s),revokeTokens:async R=>(await import("./token-revoker.js")).
revokeTokens(R,i),connectEarly:sl({...p,waiting:m.promise,warmUps:g,loadSts:l}),sts:al(l),openClient:pl(p,c),aws:p,attempts:c},D=e?il(process.env):()=>{};return{
...k,close:()=>{a.stop(),s.close(),D()}}}async function g_(e){await Gi(async t=>{let{environment:n}=t,r=Wt(n);if(da(tn)==="skip"&&r!=="own"&&!ls(n))return zd(r,t);let o=await ra(tn,c=>pc(c,n),n),s=new zt(
n.RUNNER_TEMP),i=new jt,a=await ml(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});try{await Jd(o,a)}finally{a.close()}}),process.stdout.write("",ms)}export{Ae as a,H as b,T as c,S1 as d,Ze as e,Bn as f,it as g,wp as h,g_ as i};
