const require=process.getBuiltinModule;
import{b as S,d as Ue,e as ts,f as re,g as ns,h as u,i as rs,m as rr,n as we,o as qt,p as L,q as A,r as os,s as ss}from"./lease-adapters-connections.js";var Bt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var dl=process.getBuiltinModule("node:fs"),ll=e=>dl[e];var is=ll("readFileSync");function as(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function jt(e){return as(or(e),e.GITHUB_ACTOR)}function or({GITHUB_EVENT_PATH:e}){try{return JSON.parse(is(e??"","utf8"))}catch{return}}function cs(){process.platform!=="win32"&&process.exit()}var ul=process.getBuiltinModule("node:fs"),be=e=>ul[e];var ps=be("lstatSync");var sr=be("readFileSync");var Wt=be("readdirSync");var ds=be("renameSync");var ir=be("rmSync");var ls=be("rmdirSync");var us=be("writeFileSync");var fl=process.getBuiltinModule("node:path"),ar=e=>fl[e];var cr=ar("dirname");var W=ar("join");var fs=ar("relative");function Me(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var ml=process.getBuiltinModule("node:fs"),ke=e=>ml[e];var ms=ke("closeSync");var ys=ke("existsSync");var xt=ke("lstatSync");var gs=ke("openSync");var xs=ke("readdirSync");var hs=ke("rmSync");var Ss=ke("rmdirSync");var yl=process.getBuiltinModule("node:path"),gl=e=>yl[e];var ht=gl("dirname");var xl=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ws=xl("setTimeout");var hl=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var bs=hl("randomUUID");var Sl=process.getBuiltinModule("node:fs"),St=e=>Sl[e];var Ht=St("lstatSync");var pr=St("mkdirSync");var ks=St("readdirSync");var dr=St("rmdirSync");var Rs=St("unlinkSync");var wl=process.getBuiltinModule("node:path"),vs=e=>wl[e];var Es=vs("dirname");var lr=vs("join");var U=process.platform==="win32"?await import("./windows.js"):void 0;function ve(e){if(!ur(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function ur(e){return O(e)||bl(e)}function bl(e){try{pr(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw qe(t);if(O(e))return!0;if(!fr(Es(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return O(e)?(U?.makePrivate(e),!0):
(dr(e),!1)}function fr(e){let t=lr(e,`secret-lease-trial-${bs()}`);try{return pr(t,{mode:448}),O(t)}catch(n){throw qe(n)}finally{Ee(t)}}function qe(e){return new u(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Os(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function Ee(e){let t=Ht(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return Re(()=>Rs(e)),[];let n=ks(e).flatMap(r=>Ee(lr(e,r)));return n.length>0?n:(Re(()=>dr(
e)),[])}catch{return[e]}}var kl=1e3,$s;function Re(e){for(;;)try{return e()}catch(t){if($s??=Date.now()+kl,!Os(t)||Date.now()>$s)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Os(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function O(e){
let t=Ht(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Ps(t)}function wt(e){let t=Ht(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Ps(t)}function Ps({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function _s(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Rl={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},vl=15,Vt=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=xs(ht(this.#e));if(n.length>0)return;hs(this.#e,{force:!0}),
Ss(ht(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Ol();await ws(vl)}}#i(t){let n;try{let r=this.#a();if(n=_s(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Rl[t]),xt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===El||o==="ENOENT"||s===$l&&!ys(this.#e))return;let i=xt(ht(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Pl(r)}}#a(){
ve(ht(this.#e));let t=xt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ms(gs(this.#e,"a",384)),xt(this.#e).ino)}},
El=5,$l=14;function Ol(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Pl(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var _l=process.getBuiltinModule("node:fs"),Be=e=>_l[e];var mr=Be("chmodSync");var As=Be("mkdirSync");var Ts=Be("readFileSync");var Is=Be("renameSync");var Ls=Be("rmSync");var Ns=Be("writeFileSync");var Al=process.getBuiltinModule("node:path"),Jt=e=>Al[e];var Fs=Jt("basename");var Cs=Jt("dirname");var $e=Jt("join");var Ds=Jt("relative");var Tl=process.getBuiltinModule("node:url"),Il=e=>Tl[e];var Us=Il("fileURLToPath");function yr(e){return`'${e.replaceAll("'","'\\''")}'`}function gr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Ms(e){return`"${e.replaceAll("%",
"%%")}"`}var hr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Bs({node:e,script:t,
nearby:n}){let r=Object.entries(hr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${yr(e)} ${yr(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${qs(e,n.node)} ${qs(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function qs(e,t){return!Sr(e,t)&&!xr(e)?`"%~dp0${t.replaceAll("%","%%")}"`:Ms(e)}function Sr(e,t){return!xr(e)&&(!xr(t)||!t.startsWith("."))}var xr=e=>/^[\x20-\x7e]*$/.
test(e);var Ll=Us(new URL("cli.js",import.meta.url)),Gt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=$e(t,"bin"),this.#t=$e("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=$e(this.#e,this.#t);if(!U||gr(t))return t;let[n,r]=[Cs(this.#e),Fs(this.#e)];return $e(U.shortPath(n)??n,r,this.#t)}install(){let t=c=>Ds(
this.directory,c),n=c=>U&&Sr(c,t(c))&&U.shortPath(c)||c,[r,o]=[n(process.execPath),n(Ll)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=Bs(s);if(U&&i.set(
"secret-lease.ps1",U.pwshLauncher(s,hr)),ve(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{As(a,{mode:448}),U?.makePrivate(a);for(let[c,
p]of i)Ns($e(a,c),p,{mode:320,flag:"wx"});this.remove(),Re(()=>Is(a,this.directory)),mr(this.directory,320)}catch(c){throw Ls(a,{recursive:!0,force:!0}),qe(c)}}remove(){
return O(this.directory)&&mr(this.directory,448),Ee(this.directory)}#n(t){return O(this.directory)&&[...t].every(([n,r])=>{let o=$e(this.directory,n);return wt(
o)&&Ts(o,"utf8")===r})}};function Nl(e){let t=W(e,"secret-lease"),n=process.getuid?.();if(n===void 0||O(t))return t;let r=`${t}-${n}`,o=ps(t,{throwIfNoEntry:!1});return O(r)||o!==void 0&&
o.uid!==n?r:t}var Kt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Nl(t),this.launcher=new Gt(this.#e),this.lock=new Vt(this.#t,()=>ur(this.#e))}recordPath(t){return W(this.#e,
`${t}.json`)}isPrivate(){return O(this.#e)?!0:fr(cr(this.#e))}isOpenToOthers(){return U?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ve(this.#e),this.#r(W(this.#e,t),n,r)}filePath(t,n){return W(this.#e,t,n)}readFile(t,n){if(!O(this.#e)||!O(W(this.#e,t)))return;let r=this.
filePath(t,n);return wt(r)?sr(r):void 0}fileNames(t){let n=W(this.#e,t);return Me(t)&&O(this.#e)&&O(n)?Wt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&Ee(
this.filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(wt).map(n=>Re(()=>sr(n,"utf8")))}remove(t){if(!Me(t)||!O(this.#e))
return[];let r=Wt(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>Ee(W(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>fs(cr(
this.#e),o))}removeLock(){if(!(!O(this.#e)||this.#n().length>0))try{ir(this.#t,{force:!0}),ls(this.#e)}catch{}}get#t(){return W(this.#e,"lock")}#n(){return O(this.#e)?
Wt(this.#e).filter(n=>n.endsWith(".json")&&Me(n.slice(0,-5))).map(n=>W(this.#e,n)):[]}#r(t,n,r){ve(t);let o=W(t,n),s=`${o}.${process.pid}`;try{us(s,r,{mode:384,
flag:"wx"}),Re(()=>ds(s,o))}catch(i){throw ir(s,{force:!0}),qe(i)}return o}};var Fl=process.getBuiltinModule("node:fs"),js=e=>Fl[e];var Ws=js("appendFileSync");var wr=js("existsSync");var Cl=process.getBuiltinModule("node:os"),Dl=e=>Cl[e];var Hs=Dl("EOL");function de(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function zt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function le(e,t,n){let r=new br(e,t,n);process.stdout.write(r.toString()+Hs)}var Vs="::",br=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Vs+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${ql(o)}`)}}return t+=`${Vs}${Ml(this.message)}`,t}};function Ml(e){return de(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ql(e){
return de(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Bl=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Js=Bl("randomUUID");var Wl=process.getBuiltinModule("node:fs"),Gs=e=>Wl[e];var Ks=Gs("appendFileSync");var zs=Gs("existsSync");var Vl=process.getBuiltinModule("node:os"),Jl=e=>Vl[e];var Qt=Jl("EOL");function kr(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!zs(n))throw new Error(`\
Missing file at path: ${n}`);Ks(n,`${de(t)}${Qt}`,{encoding:"utf8"})}function Qs(e,t){let n=`ghadelimiter_${Js()}`,r=de(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Qt}${r}${Qt}${n}`}var Kl=process.getBuiltinModule("node:os"),zl=e=>Kl[e];var Zs=zl("EOL");var Zl=process.getBuiltinModule("node:path"),Yl=e=>Zl[e];var Ys=Yl("delimiter");var Zt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Zt||(Zt={}));function Xs(e){le("add-mask",{},e)}function ei(e){process.env.GITHUB_PATH||""?kr("PATH",e):le("add-path",{},e),process.env.PATH=`${e}${Ys}${process.env.PATH}`}function ti(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function ni(e){le("debug",{},e)}function ri(e,t={}){le("error",zt(t),e instanceof Error?e.toString():e)}function oi(e,t={}){le("warning",zt(t),e instanceof Error?
e.toString():e)}function si(e,t={}){le("notice",zt(t),e instanceof Error?e.toString():e)}function ii(e){process.stdout.write(e+Zs)}function ai(e,t){if(process.env.GITHUB_STATE||"")return kr("STATE",Qs(e,t));le("save-state",{name:e},de(t))}function Oe(e,t){return t==="win32"?e.toUpperCase():e}function ci(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Oe(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Oe(String(s),t))??""]})}function je(e){return e.replace(tu,"$1ACCOUNT$2-??????$3").replace(nu,"$1").replace(su,"").replace(iu,"$1ACCOUNT").replace(ru,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
ou,"$1ACCOUNT").replace(au,"$1")}var tu=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,nu=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
ru=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,ou=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
su=/ \(account \d{12}[^()\n]*\)/g,iu=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,au=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Pe(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function _e(e){return pi(pi(e,"Resource","Action"),"Action","Resource")}function pi(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,di(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>di(a[t]));return{...o,statement:{...o.statement,[t]:cu([...new Set(i)])}}})}function di(e){return e===void 0?[]:[e].flat()}function cu(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function li({code:e,message:t,fix:n,statements:r}){return{code:e,message:je(t),fix:n&&je(n),statements:JSON.parse(je(JSON.stringify(r)))}}var vr=12,pu=4e3;function ui(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...du(s),...i,...o?.split(`
`)??[]],c=_e(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Pe(m)]),d=`See ${t}`,l=[...a,...p,d];return l.join(`
`).length<=pu?{lines:l,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),d],apart:p}}var Rr=160;function du(e){if(e.length<=Rr)
return[e];let t=e.slice(0,Rr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Rr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function ue(e){return`<code>${mi(e)}</code>`}function fi(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?ue(n):We(n)).join("")}function We(e){return mi(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function mi(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function yi(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function gi(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=_e(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${ue(n)}`,"",[`**${Ae(s)}**`,...i.map(uu)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",lu(o.split(`
`))]:[],...c.flatMap(p=>["",`${Ae(p)}:`,"","```json",a.filter(d=>d.addTo===p).map(({statement:d})=>Pe(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Ae(t)}`].join(`
`)}function lu(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Ae(n):`${Ae(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function uu(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Ae(e):`**${Ae(n??"")}** (${t})`}function Ae(e){return/^\s*aws [a-z]/.
test(e)?ue(e.trim()):fi(e)}function xi(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Yt(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var fu=process.getBuiltinModule("node:fs"),He=e=>fu[e];var hi=He("accessSync");var Si=He("appendFileSync");var wi=He("constants");var bi=He("existsSync");var ki=He("statSync");var Er=He("truncateSync");function Pr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!bi(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!mu(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function mu(e){try{return hi(e,wi.W_OK),
!0}catch{return!1}}function vi({variables:e,outputs:t},n,r=()=>{}){Pr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Or(i)}});gu(()=>{try{Ri(n.GITHUB_ENV??"",e),Ri(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Or(i)>a&&Er(i,a);throw _r("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Ri(e,t){t.size>0&&Si(e,[...t].map(yu).join(""))}function Ei(e){Or(e)>0&&Er(e)}function _r(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var $r=process.platform==="win32"?`\r
`:`
`;function yu([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${$r}${t}${$r}${n}${$r}`}function Or(e){return ki(e,{throwIfNoEntry:!1})?.
size??0}function gu(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function $i(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Oi({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Ar(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Xt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Ar(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?je(t):t}get#r(){this.#n??=$i(or(this.#e));let t=Ar(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var xu=process.getBuiltinModule("node:fs"),Pi=e=>xu[e];var _i=Pi("existsSync");var Ai=Pi("realpathSync");var hu=process.getBuiltinModule("node:path"),Ti=e=>hu[e];var Ii=Ti("join");var Li=Ti("sep");var Su=process.getBuiltinModule("node:url"),wu=e=>Su[e];var Ni=wu("fileURLToPath");var bu="docs/troubleshooting.md";function Fi(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=ku(t),o=`${bu}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function ku(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Ru(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(d=>/^[\w.-]+\/[\w.-]+$/.test(d.repository??"")&&/^[\w./+@-]+$/.test(d.ref??
""))}function Ru({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Ci=Ni(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ui(e,t){let{GITHUB_WORKSPACE:n}=t;return Fi(e,{environment:t,root:Di(Ci),workspace:n&&Di(
vu(n)),isOwnClone:_i(Ii(Ci,".git"))})}function Di(e){return e.split(Li).join("/")}function vu(e){try{return Ai(e)}catch{return e}}async function Mi(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Ou(t,()=>{for(let s of e)for(let i of $u(s))Xs(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Eu=process.env.ACT==="true";function $u(e){return/^[\x00-\x7f]/.test(e)?[e]:Eu?[`
${e}`,e]:[`
${e}`]}function Ou(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var Pu=24,Tr={major:22,minor:21};function qi(e=process.versions.node){if(!_u(e))throw new u("E_RUNNER",`This action needs Node ${Pu}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function _u(e){let[t=0,n=0]=e.split(".").map(Number);return t>Tr.major||t===Tr.major&&n>=Tr.minor}var Ir=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Xt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Mi(n)])),await this.#t}info(t){ii(this.#o(t))}debug(t){ni(this.#o(t))}notice(t){
si(this.#o(t))}warning(t){oi(this.#o(t))}fail(t,n){let r=Ui(t.code,this.environment),{lines:o,apart:s}=ui(t,r);for(let i of s)this.info(i);ri(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(gi(this.#n.isConcealing?li(t):t,r)),process.exitCode=Zt.Failure}handOver(t){vi(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{ai(t,n)}catch(r){throw _r("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Ei(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!wr(n)))try{Ws(n,`${yi(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&wr(n)?ei(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return xi(this.#n.shown(t))}};function en(e){return ti(e,{trimWhitespace:!1})}async function Bi(e){
let t=new Ir(ci(process.env,process.platform));try{qi(),Pr(t.environment),await e(t)}catch(n){t.fail(Yt(n),!/^\s*false\s*$/i.test(en("job-summary")))}}function w(e){let t=e.length-20,n=e.slice(0,20).map(h).join(", ");return t>0?`${n} and ${t} more`:n}function h(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var ji="amazonaws.com",Wi=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",ji],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov\
.gov"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function bt(e){return Wi.find(([
t])=>e.startsWith(t))?.[1]??"aws"}function tn(e){return Wi.find(([,t])=>t===e)?.[2]??ji}function Hi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Lr(t))&&!t.username&&!t.password}function Lr({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Vi(e,t){if(e!=="")return Ki("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Nr(e,t,n,r){let o=t(e).trim();
return o!==""?Ki(e,o):Fr(n[r]||n.AWS_ENDPOINT_URL||"")}var Au={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function Ji(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Au).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||Fr(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function Gi({AWS_ENDPOINT_URL:e=""}){
return Fr(e)}function Fr(e){return URL.canParse(e)&&Lr(new URL(e))?e:void 0}function Ki(e,t){if(!Hi(t))throw new u("E_INPUT",`The input ${e} is not an address t\
hat can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var nn={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function rn(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function Z(e,t){return e(t).trim()!==""}function on(e,t){return t.filter(({input:n,unless:r,needs:o})=>!Z(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function Qi(e,t){try{return await t(n=>zi(n,e(n)))}catch(n){if(!(n instanceof u))throw n;let{withTypo:r}=await import("./typos.js");
throw await r(n,{read:e,readWith:o=>t(s=>zi(s,o(s))),isShown:(o,s)=>!Zi.has(o)&&!(o==="verify"&&/:\/\//.test(s))})}}var Tu=new Set(["against","assignees","audie\
nce","default-branch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","r\
ole-chain","role-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),Zi=new Set(["alert-token","alert-url","github-sec\
rets-token","github-token","ping-url","role-external-id"]),Iu=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
Lu=e=>Iu.test(e);function zi(e,t){if(t.includes("${{"))throw Nu(e,t);let n=Zi.has(e);if(!Tu.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>Lu(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=Yi(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${h(r[s]??"")}`;throw new u("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function Yi(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function Nu(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new u("E_INPUT",`${Yi(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function kt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function Xi(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function sn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function ea(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function Cr(e,t){let n=sn(t);if(n)return n;throw new u("E_INPUT",`${e} is "${h(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var Fu=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function B(e,t){let n=Fu.get(t.trim());if(n===void 0)throw an(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var Cu={s:1e3,m:6e4,h:36e5,d:864e5},Dr="a whole number with a unit: 90s, 15m, 2h or 14d";function Ur(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:Cu[n];return r===void 0?void 0:Number(t)*r}function Ve(e,t){let n=Ur(t.trim());if(n===void 0)throw an(
e,t,Dr);return n}function Rt(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw an(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function vt(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw an(e,t,n.join(", "));return r}function an(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var Du=64;function ta(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Mr(`${r}-${o}`),a=Mr(s).slice(0,16);return`${Mr(n).slice(0,Du-i.length-a.length-2)}-${i}-${a}`}function Mr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function na(e,t,n){let r=qu(e,t,n),o=Bu(e);if(Mu(e),o)for(let{reference:s}of n)Ju(s,o);return{identity:o&&Vu(e,t,o,r[0]),regions:r,allowedAccountIds:Zu(e),network:Yu(
e,t),warnings:[...on(e,Uu),...o?Ji(e,t):[]]}}var Uu=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Mu(e){if(!Z(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!Z(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function qu(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=Z(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:l,region:f})=>l.kind==="arn"?l.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(l=>l.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,
...p].find(l=>!we(l));if(d!==void 0){let l=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new u("E_INPUT",`${l} names "${h(d.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...p]}function Bu(e){let t=e("role-to-assume").trim();return t===""?void 0:Cr("The input role-to-assume",t)}function ju(e){
return kt(e("role-chain")).map(({line:t,text:n})=>Cr(`Line ${t} of role-chain`,n))}function Wu(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input \
role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in\
 `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does\
 not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Hu(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new u(
"E_INPUT",`The input audience is ${h(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function Vu(e,t,n,r){let o=r.
startsWith("cn-"),s=ju(e);for(let i of[n,...s])Gu(i,r);return{role:n,chain:s,externalId:Wu(e("role-external-id").trim(),s),audience:Hu(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:Vi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:ta(e("role-session-name").trim(),t),policy:Qu(e("session-policy").trim()||"scoped"),
requiredClaims:zu(e)}}function Ju(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function Gu({
name:e,partition:t},n){let r=bt(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Ku(e){let t=Ve("timeout",e("timeout"));if(t>0)return t;
throw new u("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function zu(e){
return kt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function ra(e){let t=rn(e,nn.lease);return vt("on-no-token",t("on-no-\
token"),["error","skip"])}function Qu(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Xi("session-policy",e,["scoped","none"])}}function Zu(e){
let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account\
-ids has "${h(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function Yu(e,t){
let n=r=>t[r]?.toLowerCase()==="true";return{timeout:Ku(e),maxAttempts:Rt("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Rt("auto-se\
lect-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Nr("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Nr(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Gi(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var oa=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var P=class{source;constructor(t){this.source=t}},Xu=500;function H(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(qr(t))try{return JSON.parse(t),tf(t)>Xu?void 0:
JSON.parse(t,ef)}catch{return}}function qr(e){return/^\s*["\d[{tfn-]/.test(e)}function ef(e,t,n){return typeof t=="number"?new P(n.source??String(t)):t}function tf(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function T(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof P)}function Je(e,t=({source:n})=>n){return e instanceof P?t(e):Array.isArray(e)?`[${e.map(r=>Je(r,t)).join(
",")}]`:T(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${Je(o,t)}`).join(",")}}`:JSON.stringify(e)}function sa(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=T(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*Et(e,t=[]){let n=nf(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*Et(o,[...t,r])}function nf(e){return Array.isArray(e)?[...e.entries()]:T(e)?Object.entries(e):[]}async function ca(e,t){let n=await of(),r=la(e),o=n(dn(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return ln(o,()=>{});
let s=sf(n,e,t);return(s===void 0?void 0:ua(o,s))??ln(o,i=>cf(r.get(i)))}async function pa(e){(await da()).compile(e)}async function da(){let e=await import("./jmespath.js");
return ia||rf(e),ia=!0,e}var ia=!1;function rf(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(l,f)=>l<f?-1:l>f?1:0;t("sort",([l])=>[...l].sort(p),[{types:[o,s]}],{override:!0});let d=(l,f)=>t(l,([m,g])=>{let{runtime:x}=n,
y=x.createKeyFunction(g,[a,c]),b=m.map(R=>({item:R,key:y(R)})),[D,...$]=b;return D?$.reduce((R,pe)=>p(pe.key,R.key)*f>0?pe:R,D).item:null},[{types:[r]},{types:[
i]}],{override:!0});d("max_by",1),d("min_by",-1)}async function of(){let{search:e}=await da();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function sf(e,t,n){try{
return e(dn(t,({source:r})=>`${cn}${r}${pn}`),n)}catch{return}}var[cn,pn]=["\uFDD0","\uFDD1"],aa=new RegExp(`${cn}([^${cn}${pn}]*)${pn}`,"g");function dn(e,t){if(e instanceof
P)return t(e);if(Array.isArray(e))return e.map(r=>dn(r,t));if(!T(e))return e;let n=Object.entries(e).map(([r,o])=>[r,dn(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function la(e,t=new Map){if(e instanceof P){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))la(n,t);return t}function ua(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${cn}${n}${pn}`&&
Number(n)===e?new P(n):void 0}if(typeof e=="number")return e===t?new P(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(aa,(r,o)=>String(
Number(o)))===e?t.replace(aa,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return af(e,t)}function af(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:ua(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function ln(e,t){return typeof e=="number"?new P(t(e)??
String(e)):Array.isArray(e)?e.map(n=>ln(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,ln(r,t)]))}function cf(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function fe(e){if(!pf.test(e))return;let t=[...e.matchAll(df)].map(([n])=>lf(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var Br='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',jr="(?:\\[\\d+\\])",pf=new RegExp(`^(?:${Br}|${jr})(?:\\.${Br}|${jr})*$`),df=new RegExp(`${Br}|${jr}`,"g");function lf(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function un(e,t){let n=fe(t);if(n)return sa(e,n);let r=await ca(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Wr(e,t,n=r=>r){let r=uf(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(fe(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await pa(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function uf(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var Hr=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Vr(e,t){
let n=e.toUpperCase(),{exact:r,families:o}=ff(t);return[...r.get(n)??[],...o.filter(({covers:i})=>i(n)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>t[i]).find(i=>i&&
!mf(n,i))}var fa=new WeakMap;function ff(e){let t=fa.get(e);if(t)return t;let n=new Map,r=[];for(let[s,i]of e.entries())for(let a of ya(i)){let[c="",p]=a.split(
"*"),d=n.get(a);p!==void 0?r.push({covers:ga(c,p),at:s}):d?d.push(s):n.set(a,[s])}let o={exact:n,families:r};return fa.set(e,o),o}function ma(e,t){let n=e.toUpperCase().
slice(0,-1);for(let r of t){let o=ya(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(0,-1)):s.startsWith(n));if(o!==void 0)return o}}function ya({
names:e}){return e.trim().split(/\s+/)}function mf(e,{except:t={}}){return Object.keys(t).some(n=>yf(n,e))}function yf(e,t){let[n="",r]=e.split("*");return r===
void 0?t===n:ga(n,r)(t)}function ga(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function me(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Ge(e){return/^[0-9]/.test(
e)?`_${e}`:e}function xa(e,t){return Ge(me(t===void 0?e:`${e}_${t}`))}function Te(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function V(e){return e===""?"is em\
pty":Te(e)?wa(Vr(e,Hr)):"has other characters than letters, digits and _, or begins with a digit"}async function fn(e){return V(e)??wa(Vr(e,await Sa()))}async function ha(e){
return ma(e,[...Hr,...await Sa()])}async function Sa(){return(await import("./lease-adapters-aws.js")).unsafeNames}function wa(e){return e&&`${e.reason} (${e.
tool})`}function Jr(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=gf(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function yn({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function mn({path:e}){return e.length===0?void 0:e.join("_")}function ba(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?fe(r.expression):void 0;
return[Jr(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function gf(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:xa(r,mn(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,mn(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Ge(e.text+me(a)),origin:"data"}}case"stem":return xf(e,r,o)}}function xf({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>me(String(c),t));return{name:Ge(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var Gr={service:"secretsmanager",load:()=>import("./lease-adapters-aws.js")};async function J(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var hf=10;async function ka(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof S)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Sf(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof S?i:i.map(o)]))}async function Sf(e,t){
let n,r=new Map;return await J(e,hf,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof S))throw s;re(s)&&(n=s),r.set(o,s)}}),r}var Ie="secrets-manager",wf=/^[A-Za-z0-9/_+=.@!-]+$/;function gn(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return kf(e);
if(e.includes("*"))return bf(e);let t=Kr(e);return t===void 0?{source:Ie,kind:"name",name:e}:{reason:t}}function bf(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=Kr(n);return r===void 0?{source:Ie,kind:"prefix",prefix:n}:{reason:r}}
function kf(e){let t=xn(e);if(!t)return{reason:Rf(e)};let{name:n,region:r}=t;if(!we(r))return{reason:`${h(r)} in it is no region`};if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[o="",s,i,a]=n.split(":");if(s!==void 0){let p=e.slice(0,e.length-n.length)+o,d=[s?`${p}#${s}`:p];return i&&d.
push(`stage=${i}`),a&&d.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let c=Kr(n);return c===
void 0?{source:Ie,kind:"arn",arn:e,...t}:{reason:c}}function Rf(e){let[,t="",n="",r="",o=""]=e.split(":");return t.startsWith("aws")&&n!==""&&n!=="secretsmanage\
r"?`it is an ARN of ${h(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":r!==""&&!we(r)?`${h(r)} i\
n it is no region`:"an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function Kr(e){if(e.length>519)return"a name has 512 characte\
rs at most";let t=[...e].find(n=>!wf.test(n));return t===void 0?void 0:`a secret's name has no ${vf(t)}; it has letters, digits and /_+=.@!-`}function vf(e){let t={
",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(
4,"0")}`}function xn(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{
partition:n,region:r,accountId:o,name:s}}function Ra(e){let t=xn(e);return t?{source:Ie,kind:"arn",arn:e,...t}:{source:Ie,kind:"name",name:e}}function va(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${tn(n)}`}}}var $t=20;function Ea(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function $a({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Oa(e,t){let n={...Ea([e]),batching:!0},r=Aa(e,t).reduce((s,i)=>s+i.length+3,0),o=_a(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Pa(e,t){let n=e.flatMap(r=>Aa(r,t));return _a(n,Ea(e),e[0]?.region??"",t)}function _a(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Ef(n,r)}]:[]]}function Ef(e,t){return va("secretsmanager",e,t)}function Aa({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var hn=10;async function Ta(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await $f(i,t))),...r.map(async i=>n.set(i,await Of(i,t))),Ia(s.map(({reference:i})=>L(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Tf(i[a]))})]),ka(n,t)}async function $f({reference:e,version:t},n){return La(async()=>[await n.get(e,t)])}async function Of({
reference:e,version:t},n){return e.kind!=="prefix"?[]:La(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await J(r,hn,a=>Sn(a,n,t.stage)):await Ia(r,n),
s=o.findIndex(a=>a instanceof S),i=o[s];if(i instanceof S)throw i.secretName=xn(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
S))})}async function Ia(e,t){return e.length===1?Promise.all(e.map(r=>Sn(r,t))):(await J(If(e,$t),hn,r=>Pf(r,t))).flat()}async function Pf(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await J(e,hn,async o=>{let s=n.find(c=>_f(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new S("BatchGetSecret\
Value",{kind:"answer",...i});return a&&Ue(a)==="fail"?a:Sn(o,t)})}catch(n){if(!(n instanceof S))throw n;return Af(n)?J(e,hn,r=>Sn(r,t)):e.map(()=>n)}}async function Sn(e,t,n){
try{return await t.get(Ra(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof S)return r;throw r}}function _f({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Af({code:e}){return e?.startsWith("AccessDenied")===!0}function Tf(e){return e instanceof S?e:e?[e]:[]}async function La(e){
try{return await e()}catch(t){if(t instanceof S)return t;throw t}}function If(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var wn={name:Ie,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:gn,permissionSet:$a,queriesPerSession:$t,policySize:Oa,sessionStatements:Pa,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:Gr,count:Lf(e)}],read:async(e,t,n)=>Ta(e,await n(Gr,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Lf(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/$t)}var Nf=[{prefix:new RegExp(`${qt.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],Na=new Map(
[[wn.name,wn]]);async function Fa(e){let t=await Nf.find(({prefix:n})=>n.test(e))?.load(e);return t?(Na.set(t.name,t),t):wn}function oe({source:e}){let t=Na.get(
e);if(!t)throw new Error(`The source ${e} was not loaded.`);return t}function Ke(e){return Map.groupBy(e,({reference:t})=>oe(t))}var bn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function E(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:ze(r.meant)}`),o.length===0&&o.push(bn),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function ze({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Qr(t,n),...r].join(" ").trimStart()}function Qr(e,t){return t===void 0?
e:`${e}#${t}`}function Zr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Ff(n),[s,...i]=Cf(o,t);if(s===void 0)throw E("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Ff(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Cf(e,t){let n=[],r=Ca(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Uf(e,r,t);n.push(e.slice(r,o)),r=Ca(e,o)}return n}function Ca(e,t){let n=t;for(;n<e.length&&Yr(e,n);)n+=1;return n}var Yr=(e,t)=>/\s/.test(e.charAt(
t)),Df={"[":"]","(":")","{":"}"},Da="expires=";function Uf(e,t,n){let r=t;for(;r<e.length&&!Yr(e,r);){if(e.charAt(r)==="#")return Ua(e,r+1,n);if(e.startsWith(Da,
r)&&r===t)return Ua(e,r+Da.length,n);r+=1}return r}function Ua(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Yr(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Mf(e,o,n);continue}let a=Df[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw zr(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw zr(n,`${s} is missing`);return o}function Mf(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw zr(n,`a ${r} is missing`)}function zr(e,t){return E("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function qa(e,t,n){let r=[...qf(e,t,n),...Bf(e,t),...Wf(e,t),jf(e,t,n)].find(({when:o})=>o);if(r)throw E("E_REQUEST",t.line,r.wrong,r.hint)}function qf({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Bf({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&fe(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function jf({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${h(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:Ba(n,"region")}}}function Ba(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function Wf(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>Ba(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Hf(t)}},{when:e.only!==void 0&&!yn(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Ma(e.only)!==void 0,wrong:`only\
= lists ${Ma(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Ma(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Hf(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var Xr=new Map([["optional",kn("optional",{optional:!0})],["public",Gf],["only",Kf],["file",kn("file",{file:!0})],["base64",kn("base64",{base64:!0})],["trim",kn(
"trim",{trim:!0})],["stage",zf],["version",Qf],["expires",tm],["max-age",Zf],["max-scopes",Yf],["role",Xf],["region",em]]),Vf="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function ja(e,{
options:t}){let n=e.options.map(eo).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Wa(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=eo(o),a=Object.hasOwn(t.options,s),c=Xr.get(s);if(!c&&!a)throw om(e,
o,s,t);if(r.has(s))throw E("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let d=c(i,(l,f)=>E("E_REQUEST",e.line,l,Jf(e,o,f)),t);
n={...n,...d,version:{...n.version,...d.version}}}return n}function eo(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function Jf(e,t,n){let r=Ha(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Ha(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>Xr.has(eo(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(
",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function kn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Gf(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function Kf(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Te(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:V(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function zf(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Qf(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Zf(e,t){let n=Ur(e??"");
if(!n)throw t("max-age needs a duration above zero.",Dr);return{maxAge:n}}function Yf(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function Xf(e="",t){let n=sn(e);if(!n)throw t(`role=${h(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function em(e="",t){if(!we(e))throw t(`region=${h(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function tm(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:nm(
e,()=>t(`expires=${e} is no date.`,n))}}function nm(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=rm(e);if(!n)throw t();return{kind:"at",at:n}}function rm(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function om(e,t,n,{options:r}){if(t.startsWith("#"))return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Ha(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return E(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=sm(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Vf].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function sm(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...Xr.keys()].find(r=>r.startsWith(n))}function Va(e,t){let n=t.readReference(e.reference,ja(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
E("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):E("E_REQUEST",e.line,`${h(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function Ja(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw E("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function Ga(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw im(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Te(n))throw E("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=V(t);if(r!==void 0)throw E("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function im(e,t){let n=ze({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return E("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${am(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function am(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function Ka(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await cm(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw to("secrets",e,"DB_PASSWORD, prod/db#password");return dm(t),
t}function to(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new u("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function no(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function cm(e,t,n){let r;try{let a=Zr(e,t);r=a&&await za(a)}catch(a){
throw await Ot({input:"secrets",raw:e,line:t,error:a,following:n,allowed:bn,fault:Rn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!no(s.name))return r;let i=await Ot({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:bn,fault:Rn});
if(i)throw i;return r}async function Ot(e){return(await import("./refused-line.js")).refusedLineError(e)}async function Rn(e){try{let t=Zr(e,1);t&&await za(t);return}catch(t){
return t}}async function za(e){let t=await Fa(e.reference),n=Ja(e),r=Va(e,t),o=Ga(e),s=Wa(e,t),i={line:e.line,text:Qr(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await lm(i,e),qa(i,e,t),await pm(i),i}async function pm({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await ha(
n):void 0;if(r!==void 0)throw E("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function dm(e){let t=new Map;for(let n of e)for(let r of ba(n)){let o=t.get(r.toUpperCase());if(o)throw E("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function lm(e,t){let{selector:n,expires:r}=e,
o=A(e);if(n.kind==="jmespath"&&await Wr(n.expression,o,s=>ze({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await Wr(r.expression,o,i=>ze({...t,options:s(i)}))}}var Qa="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Za={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Ya(e,t){let n=new Map,r=Xa(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await um(s,i,a,t))}if(n.size>0)return[...n.values()];throw to("secret-ids",e,"DB_PASSWORD, prod/db/password")}function Xa(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function ec(e){return Xa(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function um(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:Qa,fault:async c=>fm(
c,r),faultOfSecrets:Rn},s;try{s=tc(e,t,r)}catch(c){throw await Ot({...o,error:c})}if(e.includes(",")||!no(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await Ot({...o,note:i});if(a)throw a;return s}function fm(e,t){try{tc(e,1,t);return}catch(n){return n}}function tc(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(d=>d.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=ym(c,t);return a&&gm(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:mm(a,p),letterCase:Za[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function mm(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function ym(e,t){let n=gn(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${h(e)}" is no secret: ${n.reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Qa})}function gm(e,t,n,r){
let o=me(Ge(e),Za[r]),s=e===o?V(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var xm=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function ro(e){let t=kt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return xm.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var hm=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function nc(e,t){let n={},r=rn(m=>{let g=e(m);return g.trim()!==""&&(n[m]=g),g},
nn.lease),o=await Em(e),{verifications:s,kept:i,dropped:a}=await Sm(r,t),c=await Rm(r),p=await bm(na(r,t,c),r),d=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,l=Ve("min-remaining",r("min-remaining")),f=await wm(r,{...p,minRemaining:l});if(d.length===0&&f.length===0)throw vm();return{...p,
requests:d,exporting:{env:B("export-env",r("export-env")),onConflict:vt("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:Rt("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:l,warnRemaining:Ve("warn-remaining",r("warn-remaining")),maxAge:Z(r,"max-age")?Ve("max-age",
r("max-age")):void 0,isRequired:B("require-expiry",r("require-expiry"))},checkRotation:B("check-rotation",r("check-rotation")),verifications:s,requireVerify:B("\
require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:km(r),dryRun:B("dry-run",r("dry-run")),jobSummary:B("job-summary",r("job-summary")),cleanup:B(
"cleanup",r("cleanup")),cli:B("cli",r("cli")),maskAccountId:B("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask that service again.`),...ec(r("secret-ids")),...p.warnings,
...on(r,hm),...ro(r)]}}async function Sm(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function wm(e,t){if(e("export-credentials").trim()==="none"&&ro(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function bm(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>Z(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function km(e){let t=B("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||Z(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Rm(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Ka(t):Ya(n,{parseJsonSecrets:B("parse-json-secrets",e("parse-json-secrets")),nameTransformation:vt(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function vm(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Em(e){return oa.some(t=>Z(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var $m=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var rc=$m("randomUUID");function vn(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Om(e,n)?"expiring":"ok",stops:o}}function Om({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Pt(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function En(e,t=""){let n=_m(e);if(n)return[n];if(!Pm(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Pm(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function _m(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Tm(Buffer.
from(t[2],"base64url").toString()),r=oo(n?.exp);if(!r)return;let o=oo(n?.iat)??oo(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Am(o,r)}}function Qe(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return so(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?so(a):void 0}async function _t(e){let t=Qe(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function oo(e){return typeof e=="number"?so(new Date(e*1e3)):void 0}function so(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Am(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Tm(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function oc({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Qe(e);return n&&{at:n,source:`tag ${h(t)}`,firm:!0}}function sc({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Qe(e)))return`The tag ${h(t)} of ${n} is "${h(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var ic=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function M(e){let t=Math.abs(e),n=ic.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let r=[];for(let{name:o,length:s}of ic.slice(n,n+2)){let i=Math.floor(t/s);t-=i*s,i>0&&r.push(`${i} ${o}`)}return r.join(" ")}function Y(e,t){
let n=e.getTime()-t;return n>=0?`in ${M(n)}`:`${M(n)} ago`}function ac(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var io=" elsewhere",Ze=" and ";function ao(e){return e.startsWith("field ")&&!e.endsWith(io)}function X(e,t){let n=ye(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function ye(e){let t=0,
n=e.length;for(;t<n&&cc(e[t]);)t+=1;for(;n>t&&cc(e[n-1]);)n-=1;return e.slice(t,n)}function cc(e){return e!==void 0&&/[\s\u0085]/.test(e)}function ge(e){return e.
split(/[\r\n]+/).map(ye).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function $n({keys:e,text:t,isLine:n}){if(n)return!gc(t);let r=uc(e.at(-1)??"");if(mc(t))return!Um(r);let o=fc(r);return o==="strong"?!/^(true|false|null|none)$/i.
test(t):o==="weak"||e.slice(0,-1).some(s=>Im.test(s))?!co(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&q(t)}function dc({text:e,isLine:t}){return t?
!gc(e):!co(e)}function lc(e){return fc(uc(e))==="strong"}var Im=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|git(?:hub|lab)-(?:oauth|token))$/i;
function uc(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z\d]+/).filter(t=>t!=="")}var Lm=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
Nm=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
Fm=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Cm=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,Dm=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function fc(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(Dm.test(t)||t==="key"&&n==="public"))return t==="key"&&Fm.test(n)||t==="ident"&&n==="auth"?"strong":t==="s\
tring"&&n==="connection"?"weak":e.some(r=>Lm.test(r)||Nm.test(r))?"strong":Cm.test(t)?"weak":void 0}function Um(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function mc(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Mm=4096,qm=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,pc=10;function q(e){
let t=e.slice(0,Mm);if(t.length<pc||Bm(t))return!1;let n=0;for(let r of t.split(qm))jm(r)&&(n+=r.length);return n>=pc&&n*4>=Math.min(t.length,64)}function Bm(e){
return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function jm(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||Wm(e))return!1;let t=[...e].map(Hm),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function Wm(e){let t=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;
return t!==null&&e.length<=32&&e.length>=3*t.length}function Hm(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").
test(e)?"upper":"sign"}function yc(e){return e.length>40||mc(e)?!1:co(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!q(e)&&!/\d{6}/.test(e)&&Vm(e)}function Vm(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function co(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function gc(e){return X(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function Ye(e){
return q(e)?"\u2026":e}var hc=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
Sc=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,Jm=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
wc=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,Gm=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function bc(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>xc(s,Xe(Le(s)))));for(let[s,i]of r){let a=await Km(s,i,r);a&&n.push(a);let c=kc(Le(s),p=>o.has(
xc(s,p)))?await _t(i):void 0;if(c){let p={at:c,source:`field ${At(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await En(
i,t)){let d={...p,source:`${p.source} in field ${At(s)}`,firm:!1};n.push({expiry:d,path:s,kind:"value",content:i})}}return n}async function Km(e,t,n){if(!(!wc.test(
Xe(Le(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Tt(r)!==Tt(e)||!Gm.test(Xe(Le(r))))continue;let s=await _t(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${At(r)}${Ze}${At(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function kc(e,t=()=>!1){let n=hc.exec(Xe(
e))?.groups?.whose;return n!==void 0&&(Sc.test(n)||t(n))}function Rc(e){return[...e].filter(([t])=>kc(Le(t))).map(([t,n])=>[At(t),n])}function At(e){return h(e.
split(".").map(Ye).join("."))}function po(e,t){if(t===void 0||Tt(t)!==Tt(e.path))return!1;let n=Xe(Le(e.path)),r=Xe(Le(t));if(wc.exec(n))return!/^refresh/.test(
r);let s=hc.exec(n)?.groups?.whose??"";return r===""?Sc.test(s)||Jm.test(s):s===""||r.includes(s)||s.includes(r)}function Xe(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function xc(e,t){return`${Tt(e)}.${t}`}function Le(e){return e.slice(e.lastIndexOf(".")+1)}function Tt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function vc(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await En(e.value,c),...i?
[i]:[]],d=n?p.filter(({firm:g})=>g):p,l=n||e.public?[]:r.filter(g=>g.content!==e.value&&zm(g,e.path)),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...d,...l.map(g=>Qm(g,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(g=>({...g,firm:!1})):m,...e.public||!o?[]:[o]]}function zm(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(Ze))||e.kind==="date"&&po(e,t)}function Qm(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:po(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${io}`}}function Ec(e,t,n){let r=Pt(e.filter(({firm:s})=>s)),o=vn(r,t,n).stops;return{firmExpiry:r,expiry:o?r:Pt(e)}}async function $c(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=H(et(t)),s=o===void 0?void 0:await un(o,e.expression),i=await _t(s instanceof P?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function On(e,t=!1){let n=H(et(e));return!T(
n)&&!(t&&Array.isArray(n))?[]:[...Et(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof P?o.source:o])}async function lo(e){
let t=On(e),n=et(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Oc(e){let t=On(e,!0);return bc(t.length>0?t:await lo(e),et(e))}function et(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function F(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(C(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Pc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Pc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function Pn(e,t="\
it may be missing"){return uo(e,"optional")?[j(`${F({request:e},"optional")} if ${t}`)]:[]}function uo({refused:e=[]},t){return!e.includes(t)}function C({naming:e}){
return e.kind==="stem"}function Pc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=L(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let d=s.kind==="stem"?s.stem:void 0,l=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!l?d?`${d}_*, ${a}#*`:`${a}#*`:d&&d!==a?`${d}, ${a}`:a}function j(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function _c(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...fo(e)].join(" ")}function fo(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(ao(n)){let s=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r||n.includes(Ze)?[s]:[j(`${F(e,Zm(n))} if it is to stop a deploy in time`),s]}if(!r)return[`If that is not when this v\
alue ends, ${F(e,"expires=own")}.`];if(/^expires=|^tag /.test(n))return[];let o=`If the value works beyond that all the same, ${F(e,"expires=never")}.`;return n===
"policy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",o]:[o]}function Zm(e){return`expires\
=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Ac(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,d=o.get(c)??await Oc(c.value);o.set(c,d);let l=p.expires;
!l&&!s.has(c)&&s.set(c,await Ym(c));let f=await vc(Xm(a),{rule:l,hints:d,tagged:ty(c),selected:await $c(l,c.value,{where:`${A(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??ny(c),now:t,secret:et(c.value)}),{expiry:m,firmExpiry:g}=Ec(f,t,n),x=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:g,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:vn(m,t,n),age:x,unreadableDates:(l?void 0:s.get(c))??[],isTooOld:x!==void 0&&x>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function Ym({value:e}){let t=Rc(await lo(e));if(t.every(([,o])=>Qe(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function Xm({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":ey(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function ey(e,t){if(e===void 0)return;let n=On(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function ty({description:e,stages:t}){if(!(!e||e instanceof S)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return oc(e)}}function ny({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var mo=5;function Tc(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,d)=>+(d.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${M(n)})`,a=r.slice(0,mo).map(p=>_n(p,t));r.length>mo&&a.push(`and ${r.length-mo} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,d)=>`${p}${d===
0?i:""}.`).join(`
`),{fix:[c,...fo(o),"Nothing was exported."].join(`
`)})}function _n({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${Y(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Ic(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&ry(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${w(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[j(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),qt.test(n.request.text)?"Or give the parameter the policy `Expiration`, and\
 set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",j(`if it is no cred\
ential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function ry({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Lc(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var yo=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Nc=yo("createHmac");var Fc=yo("hkdfSync");var Cc=yo("timingSafeEqual");function An(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Fc("sha256",t??"",i,"secret-lease record",32))}function go(e,t){return Nc("sha256",t).update(e).digest("hex")}function Dc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(go(t,n))];return r.length===o.length&&Cc(r,o)}var Mc=1,oy=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function qc(e){return Object.fromEntries(oy.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function xo(e,t){
let n={version:Mc,...e};return`${JSON.stringify({...n,seal:go(JSON.stringify(n),t)},null,2)}
`}function sy(e,t){let{seal:n,...r}=iy(e);return Dc(n,JSON.stringify(r),t)&&ay(r)?r:void 0}function iy(e){try{let t=JSON.parse(e);return tt(t)?t:{}}catch{return{}}}function In(e,t){let r=[...new Map(e.flatMap(o=>sy(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function Ln(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function ay(e){if(!tt(e)||e.version!==Mc||!Me(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:d}=e,{environmentSize:l=0,isEnded:f=!1,gitVariables:m=[]}=e;return Tn(t)&&Number.isFinite(n)&&typeof r=="string"&&xe(G,o)&&xe(G,s)&&Uc(i)&&xe(Tn,a)&&Array.
isArray(c)&&c.every(py)&&xe(dy,p)&&cy(l)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(ho)&&Uc(d)}function cy(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function py(e){if(!tt(e)||!tt(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:d,pinned:l,
exported:f,role:m=""}=e;return ho(t)&&G(m)&&[n,r,o].every(G)&&Array.isArray(s)&&s.every(G)&&xe(G,i)&&xe(Tn,a)&&xe(G,c)&&[p,l].every(g=>typeof g=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(d))&&["env","output","file"].every(g=>typeof f[g]=="boolean")}function dy(e){if(!tt(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&G(n)&&xe(Tn,r)&&Array.isArray(o)&&o.every(ho)}function ho(e){return G(e)&&Te(e)&&V(e)===void 0}function tt(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function G(e){return typeof e=="string"}function Tn(e){return G(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function xe(e,t){return t===null||e(t)}function Uc(e){return tt(e)&&Object.values(e).every(G)}function Nn(e,t){return e.name===t.name&&e.versionId===t.versionId&&Bc(e.arn)===Bc(t.arn)}function Bc(e){return e.split(":").toSpliced(3,1).join(":")}function jc({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>ly(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!Nn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function ly(e,t){return t!==void 0&&
!e.pinned&&!Nn(e,t)}function It({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function Wc(e){let t=It(
e).join(",");return t.length<16e3?t:""}function Hc({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?It(r):[]).map(he)),c=new Map(Object.entries(i).map(([y,b])=>[he(y),b])),
p=(y,b)=>!a.has(he(y))&&(c.get(he(y))||b)!==b,d=e.filter(y=>n.env&&p(y.name,So(y))).filter(({name:y,secret:b})=>!s.some(D=>uy(D,y,b.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let l=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(he)),f=[...t?.variables??[]].filter(
([y,b])=>p(y,b)&&!l.has(he(y))).map(([y])=>y),m=e.filter(({name:y})=>d.includes(y)),g=n.onConflict==="error"?m:[];if(g.length>0||f.length>0)throw new Lt(g,f);let x=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...d,...x.map(({name:y})=>y)])}var he=e=>Oe(e,process.platform);function uy({entries:e},t,n){return e.
some(r=>r.exported.env&&he(r.name)===he(t)&&r.arn===n)}var Lt=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function Vc({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await fn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${w(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${C(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function So({request:e,value:t}){return e.file?"":t}function Fn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>Nn(i,{name:n,arn:r,versionId:o})))}function fy(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Pt(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function my(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Jc(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return yy(t);case"check":return new Map([...gy(e.check,r,o),...n.credentials?.outputs??[]])}}function yy({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...my(fy(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function gy({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...Fn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var xy=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],hy="AWS_WEB_IDENTITY_TOKEN_FILE";function Gc(e){return[...xy,"AWS_CREDENTIAL_EXPIRATION",hy].filter(t=>e[t])}var Cn="aws-config";function Kc({route:e}){return e.at(-1)??e[0]}var Mv=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var zc="\0";function Qc(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Sy(s,e,i))for(let[a,c]of wy(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Sy({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function wy(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(It(e).map(c=>[c,zc])),[a]=i.keys();if(a!==void 0&&i.set(a,zc.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",by(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function by(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var ky={linux:131072},Ry=32766,vy={linux:2097152,darwin:1048576},Ey=131072;function Zc(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:C(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${L(r.reference)}\
\`. Or mend the secret.`})}function Yc(e,t,n,r,o=!0){let s=0,i=new Map([...t].map(c=>[c.name,c])),a=c=>{let p=i.get(c);return p?F(p,"file"):"lease it with the o\
ption `file`"};for(let[c,p]of e){if(p.includes("\0"))throw new u("E_BINARY",`The value of ${c} has characters that no environment variable can hold.`,{fix:`${j(
a(c))} The value then goes to a file, and the path to ${c}_FILE.`});let d=nt(c,p);if(r==="win32"&&p.length>Ry||d>=(ky[r]??Number.POSITIVE_INFINITY))throw new u(
"E_TOO_LARGE",`The value of ${c} is too large for an environment variable on this system.`,{fix:`${j(`${o?"Set `export-env: false`, and use the output where it \
is needed. Or ":""}${a(c)}`)} The path is then in ${c}_FILE.`});s+=d}for(let[c,p]of Object.entries(n))e.has(c)||(s+=nt(c,p??""));if(s+Ey>(vy[r]??Number.POSITIVE_INFINITY))
throw new u("E_TOO_LARGE",`With these values the environment of ${o?"later steps":"the command"} would have ${s} bytes, too many for this system.`,{fix:`${o?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${o?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${w($y(e))}.`})}function $y(e){return[...e].sort((n,r)=>nt(...r)-nt(...n)).slice(0,3).map(([n])=>n)}function nt(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function Xc({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=tp({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${w(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function ep(e,{runner:t,directory:n}){let r=tp(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${w(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function tp({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function np(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,d={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:d[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function rp({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},d){let l=t.map(g=>np(g,i.exporting.env&&!c.has(g.
name))),f=a?jc(a,l).renewed:l,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(d.now()).toISOString(),clockOffset:d.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:qc(s),expiresAt:Ln(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Oy(p)),inputs:i.asGiven}}function Oy(e){let n=[...e].reduce((r,[o,s])=>r+nt(o,s),0);
return Math.ceil(n/4096)*4096}function op(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=An(o.environment),d=In(i.records(),p).records,l=d.
filter(Q=>Q.id!==a),f=Qc(o.environment,l,Q=>i.filePath(Q,Cn)),m=r?.(a,e.contents.inputs.requests,f,i),g={...Py(e,f,t,n),git:m},{credentials:x,inputs:y}=g,b=g.isWhole?
g.judged:Fn(g),D=!c&&y.unsetCurrentCredentials?Gc(f):[],$=Hc(g,new Set(D),d,f),R=Xc(g,t),pe=c?Ay(a,b,i):new Map,Xo=()=>{c?Ty(c,pe,p,i):(i.remove(a),o.dropState())};
try{Zc(b);let Q=new Map(b.map(_=>[_.name,So(_)]));Yc(y.exporting.env?Q:new Map,b,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let _ of b)_.request.file&&Q.set(_.name,Iy(a,_,i));let De=new Map([...Q].filter(([_])=>y.exporting.env&&!$.has(_)));for(let _ of D)De.has(_)||De.set(_,"");for(let[
_,gt]of x?.variables??[])De.set(_,gt);for(let[_,gt]of m?.variables??[])De.set(_,gt);for(let[_,gt]of[...x?.files??[],...m?.files??[]])i.writeFile(a,_,Buffer.from(
gt));_y(x,l,i),ep({judged:b,credentials:x},t);let es=R&&!c&&(y.cli||m!==void 0||(x?.files.size??0)>0);es&&i.launcher.install();let nr=rp(g,{skipped:$,variables:De},
s);return c||(o.saveState("names",Wc(nr)),R||o.saveState("record","none")),R&&i.writeRecord(a,xo(nr,p)),{contents:g,changed:b,values:Q,variables:De,skipped:$,record:nr,
isKept:R,hasLauncher:es,undo:Xo}}catch(Q){throw Xo(),Q}}function Py({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function _y(e,t,n){let r=e?.files.get(Cn);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Cn,Buffer.from(
r))}function Ay(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Ty(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,xo(e,n))])try{s()}catch{}}function Iy(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function sp(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,d=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,l={credentialsOf:c?.exportedCredentials,setUpGit:d?.
gitSetup},f=await a.inTurn(o,()=>op(e,t,l)).catch(async m=>{throw m instanceof Lt?await Vc(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Ly(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function Ly({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:d,clock:l}){let{id:f,renews:m}=e,
g=i?In(d.records(f),An(p.environment)).records:[],x=Ln([s,...g]),y=new Map([...r,...Ny(x??"",p.environment)]),b=i?d.recordPath(f):"",D=Jc(c,{contents:e,path:b,end:x,
now:l.now()}),{outputs:$,withoutOutput:R}=Fy(D,n),pe=a&&e.inputs.cli?{onPath:d.launcher.directory}:{};return p.handOver({variables:y,outputs:$,...pe}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:R,isRenewal:m!==void 0}}function Ny(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Fy(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function Dn(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,d=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),l=r.get(d);l?l.requests.push(o):r.set(d,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Cy(o,
a??t),described:n,text:L(s),requests:[o]})}return[...r.values()]}function Cy({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var Dy=new Set(["engine","host","port","dbname"]),Uy=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
My=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function ip(e){let t=H(e);if(!T(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Nt(n,Uy)&&Nt(r,My)&&Nt(o,/./)&&Nt(s,/./),p=qy(i)&&(a===void 0||Nt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Dy}function Nt(e,t){return typeof e==
"string"&&t.test(e)}function qy(e){return e===void 0||/^\d{1,5}$/.test(e instanceof P?e.source:String(e))}function Ft(e,t,n=Je){return{path:e,value:typeof t=="string"?t:n(t),kind:By(t)}}function By(e){return e===null?"null":e instanceof P?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function wo(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?H(r):r;return T(s)?wo(s,o):[Ft(o,r,i=>Je(i,jy))]})}function jy({
source:e}){let t=JSON.stringify(Number(e));return ap(t)===ap(e)?t:e}function ap(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function pp(e,t){if(t.kind==="whole")return[cp(e)];let n=H(e);switch(t.kind){case"unfolded":return T(n)?wo(n):[cp(e)];case"fields":return T(n)?[...Et(n)].
filter(([r])=>r.length>0).map(([r,o])=>Ft(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await un(n,t.expression);return r===void 0?[]:[Ft(
fe(t.expression)??[],r)]}}}function cp(e){return{path:[],value:e,kind:"string"}}function bo({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function dp(e,t){let{request:n}=t;if(e.request!==n)return C(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:bo(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":L(r);return C(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function Ro(e,t){let n=await Wy(e,t),r=ip(lp(t.value)??"");return n.map(o=>{let s=mn(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...Jr(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Wy(e,t){let{
selector:n}=e,r=up(e,t),o=lp(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[Hy(e,r,t.value)];let s=await pp(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Un(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new u("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...Pn(e)].join(" ")});return s}function lp(e){if(typeof e=="strin\
g")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Hy(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&
s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Vy(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function Vy(e){return uo(e,"file")?C(e)||e.selector.kind==="whole"?`${j(F({request:e},"file","base64"))} The one writes its bytes to a file, the other \
leases them in base64.`:`It has no fields: write \`${Un(e)} file\`, which writes its bytes to a file, or \`${Un(e)} base64\`.`:e.selector.kind==="whole"?j(F({request:e},
"base64")):`It has no fields: write \`${Un(e)} base64\`.`}function Un({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):L(t);return e.
kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function up({reference:e,text:t},{name:n}){return e.
kind==="prefix"?`${n} (${t})`:t}async function fp(e,t="linux"){let n=new Map;for(let r of e){await Gy(r);let o=C(r.request)?Oe(r.name,t):r.name.toUpperCase(),s=n.
get(o);if(s&&!(C(r.request)&&Jy(s,r)))throw Ky(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Jy(e,t){return e.secret.arn===t.secret.arn&&e.
field===t.field&&e.value===t.value||e.value===""}async function Gy(e){let{name:t,origin:n,request:r}=e,o=n==="author"?V(t):await fn(t);if(o===void 0)return;let s=t===
""?'""':h(Ye(t));throw new u("E_NAME",`${A(r)}: ${ko(e)} would be the variable ${s}, which ${o}.`,{fix:bo(e)})}function Ky(e,t){return new u("E_NAME",`${A(e.request,
t.request)}: ${ko(e)} and ${ko(t)} would both be the variable ${h(Ye(t.name))}.`,{fix:dp(e,t)})}function ko({request:e,secret:t,field:n}){let r=up(e,t);return n===
void 0?r:`the field ${h(Ye(n))} of ${r}`}function rt({role:e,chain:t}){return t.at(-1)??e}function Mn(e){return{role:rt(e),scoped:e.policy.kind==="scoped"}}var zy=2048;function mp(e,t){let n=[],r=e.map(o=>{let s=oe(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),d=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>zy||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
l=n.find(d);if(!l){let{isAlone:f=!1}=s,{region:m,role:g}=o;l={region:m,role:g,queries:[],parts:new Map,length:xp([]).length,isAlone:f},n.push(l)}l.length=p(l),l.
queries.push(o),l.parts.set(s,{permissionSet:i,count:(l.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function yp(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function gp({queries:e,role:t},n){
let r=t??n;return xp([...Ke(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function xp(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var ot=25;function qn(e,{reader:t}){return t.scoped&&t.role?mp(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function hp({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Mn(e),s=Dn(t,{region:n,accountId:o.role.accountId},r),i=qn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[d,l]of Ke(c.queries))for(let{client:f,count:m}of d.firstRequests(l))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,ot)},...[...a].flatMap(([c,p])=>[...p].map(([d,l])=>({to:d,region:c,count:l})))]}async function Sp(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof S?await oe(r.reference).explain(o,Zy(r,o),Qy(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function Qy({role:e},t){return e?{...t,role:e}:t}function Zy(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function st(e,t,n){if(t.length===0||t.includes(e))return;let r=n?A(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${w(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var Yy=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function vo(e,t){
for(let{claim:n,variable:r,required:o}of Yy){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function wp(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&ng(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${tg({line:n,claim:r,glob:o},s)}`})}}var Xy=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function eg(e,t){let n=Xy.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function tg({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${eg(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function ng(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Ct(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function bp(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function kp(e,t){return rg(e).some(n=>og(n)===t)}function rg(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function og(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Rp(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>sg(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&st(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function sg(e,t,n){if(!(e instanceof S))throw e;let r=re(
e)||Ue(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>kp(p,c))})}var ig=4*6e4,Bn=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=ig&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Eo(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),d=Ct(t).iss;if(!bp(d,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:ag(d)});let l;try{l=await n.of(d)}catch(m){if(!(m instanceof S))throw m;if(s.length>0)throw cg(d,m);a.warning(`The keys of ${d} could not\
 be fetched (${m.message}): the OIDC token was verified by AWS alone.`),vo(Ct(t),a.environment);return}let f=await c(t,l,{issuer:d,audience:o,now:p});return vo(
f,a.environment),wp(f,s),f}};function ag(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var Eo=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function cg(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function vp({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Rp(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=rt(e),s=new Bn(e,r),i=Ct(await s.current());return r.runner.noteVisibility(Oi(i)),e.requiredClaims.length>0&&await s.verified(),st(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Mn(e)}}function $o(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Po=900,Oo=e=>({duration:Po,policy:e}),jn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=pg(t,n);try{let o=Oo(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof ee)||!dg(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(yp(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,Oo($o(
o,i))),[c,p]=[t,o];for(let d of s)a=await this.#s(c,p,a,Oo($o(d,i))),[c,p]=[p,d];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
ee?new ee(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),
s=>o.current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],l=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={
...this.#i(n,o),...a!==void 0&&{externalId:a},...l&&{tagging:l}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.
arn,sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof S?new ee(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask(
[s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=ea(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a sessio\
n of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},ee=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function pg(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?gp(
e,rt(t)):void 0}function dg({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ep(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:Po};throw await lg(i,{audience:a,claims:s,...c})}}
async function lg(e,t){if(!(e instanceof ee))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&A(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var Wn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function Dt(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=it)}var it=8,
ug=24,$p=4;function _o(e,t){let n=[],r=o=>{let s=o+it;for(;!t(e.slice(o,s))&&s-o<ug&&s<e.length;)s+=$p;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+it<=
e.length;o+=$p)r(o);return e.length>it&&r(e.length-it),n}function Ao(e){return new Set(e).size>=4}function Op(e){return Ao(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function at(e,t){let n=[];for(let r=0;r+it<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function te(e,t){return n=>n.replace(e,t)}function v(e){let t=Object.keys(e).map(n=>`\\u${ct(n)}`);return te(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function ct(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function Ut(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Hn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var pt=e=>`\\u${ct(e)}`,To=e=>`\\u${ct(e).toUpperCase()}`,Pp=e=>JSON.stringify(e).slice(1,-1);function Ne(e,t){let n=te(e,t);return r=>n(Pp(r))}var fg=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>_p[t]??To(t)),mg=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":_p[t]??(/["&'<>]/.test(t)?To(
t):pt(t))),_p={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ap=[Pp,Ne(/[&<>\u2028\u2029]/g,pt),Ne(/[\u007f-\uffff]/g,pt),Ne(/[\u007f-\uffff]/g,
To),Ne(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":pt(e)),Ne(/\//g,()=>"\\/"),fg,mg,Ne(/[&'<=>\u2028\u2029]/g,pt),Ne(/\u007f/g,pt)];var se={"&":"&amp;","<":"&lt;",">":"&gt;"},Tp=[v(se),v({...se,'"':"&quot;"}),v({...se,"'":"&#39;",'"':"&#34;"}),v({...se,"'":"&#39;",'"':"&#34;","+":"&#43;"}),v(
{...se,"'":"&#39;",'"':"&quot;"}),v({...se,"'":"&#x27;",'"':"&quot;"}),v({...se,"'":"&#039;",'"':"&quot;"}),v({...se,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"\
&#x3D;"}),v({...se,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),v({'"':'""'}),v({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var yg={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Ip(e){return te(e,t=>yg[t]??Hn(
t))}var Vn=[Ip(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Ip(/[^ -&(-[\]-~]/gu)],Io=te(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Lp=[v({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),v({"'":`'"'"'`}),v({"'":"'\\''","!":"'\\!'"}),te(/[\\"$`]/g,
e=>`\\${e}`),te(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),te(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),te(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
Io,...Vn,v({$:"$$"}),v({"%":"%%"}),v({"{":"{{","}":"}}"})];var K={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function I(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var Jn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ie=/[^ -~]/u,gg=e=>`\\x${Ut(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Np=e=>Ut(e).map(t=>`\\x${t}`).join(""),dt={"'":"\\'"},Gn={'"':'\\"'};function ne(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Kn={
...K,...Gn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Fp={...Kn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function xg(e){return e<"\x80"?ne(e):ne(e).
replace(/^\\x/,"\\u00")}function Cp(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var hg={...Kn,"\x1B":"\\e"};function Dp(e){let t=I(hg,e,Sg);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Sg(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Up=[I(K,Jn,ne),I({...K,...dt},Jn,ne),I({...K,...dt,"\b":"\\b","\f":"\\f"},Jn,e=>gg(e).toUpperCase().replace("X","x")),v({"\\":"\\\\",...dt}),
I(K,ie,Np),I({...K,...dt},ie,Np),I({...K,...dt},ie,ne),I(K,ie,ne),I(Kn,ie,xg),I(Kn,Jn,ne),I({...K,...Gn,$:"\\$","@":"\\@"},ie,Hn),v({"\\":"\\\\",...dt,...Gn}),Dp(
/[\u0000-\u001f\u007f-\u009f]/u),Dp(ie),I(Fp,ie,e=>Cp(ne(e))),I(Fp,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Cp(ne(e))),e=>I({...K,...Gn},/\u0000/,
ne)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>I({...K,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ie,wg)(e).replace(/^ /,"\\ ")];function wg(e){
return[...Array(e.length).keys()].map(t=>`\\u${ct(e[t]??"").toUpperCase()}`).join("")}function k({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??bg(c,n);return a.set(c,p),p})}}function bg(e,t){return Ut(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var z="-_.~",lt="-_.~!*'()",Mp=[k({kept:z}),k({kept:z,letters:"lower"}),k({kept:z,space:"+"}),k({kept:lt}),k({kept:lt,letters:"lower"}),
k({kept:"-_.*",space:"+"}),k({kept:"-_.",space:"+"}),k({kept:"-_.!*()",space:"+",letters:"lower"}),k({kept:`${z}/`}),k({kept:`${z}$&+,;=`}),k({kept:`${z}$&+:=@`}),
k({kept:`${z}$&+,/:;=@`}),k({kept:`${z}$&+,/:;=?@!()*`}),k({kept:"!$%&'()*+,-._~"}),k({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),k({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),k(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),k({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),k({kept:`${lt};:&=+$,`,keepsOthers:!0}),k({kept:`${lt}:@&=+$,;/`,keepsOthers:!0}),
k({kept:`${lt};/?:@&=+$,[]`,keepsOthers:!0}),k({kept:`${z}!$&'()*+,;=:`}),k({kept:`${z}!$&'()*+,;=`}),k({kept:`${lt};,/?:@&=+$#`}),k({kept:`${z}!#$%&'()*+,/:;=?\
@[]`})];var kg=[...Wn,...Ap,...Mp,...Lp,...Up,...Tp],Rg=[...Wn,Io];function*Bp(e){for(let t of Vn)yield t(e);for(let t of Dt(e))yield t,yield $g(t);for(let t of/^[\w.-]*$/.
test(e)?Rg:kg)yield t(e)}function*jp(e){for(let t of Vn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of Dt(e))yield t;for(let t of Wn)yield t(e)}var qp={
from:37,to:512},vg=1024;function Wp(e){let t=Buffer.byteLength(e);if(t<qp.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=vg&&q(e)?_o(e,Op):[];
return new Set([...n,...t<=qp.to?Dt(e).flatMap(r=>_o(r,Ao)):[]])}var Eg=[76,64];function Hp(e){let[t=""]=Dt(e);return new Set(Eg.filter(n=>t.length>n).flatMap(n=>at(
t,n)))}function $g(e){return e.replaceAll("+","-").replaceAll("/","_")}function Vp(e){let t=new Set;for(let n of N(e)?[e,...ge(e)]:[e]){t.add(n);for(let r of Og)t.add(r(n))}return t}var Og=[e=>Lo(e,0),e=>Lo(e,1),e=>Lo(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Ag,Tg,e=>e.replace(/[<>"'&]/g,t=>Pg[t]??t)];function Lo(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Pg={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},_g={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ag(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>_g[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Tg(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Ig=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Lg=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Gp=100;function No(e){if(!/^\s*[[{"]/.
test(e)||!ae(e))return;let t=[],n=[],r=new Se,o=0,s="";for(let[i,a,c]of e.matchAll(Ig))if(i==="{"||i==="[")o<Gp&&(n[o]=s),o+=1,s=i==="["?s:"",r=new Se;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new Se;else if(a===void 0)t.push({keys:Jp(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Ng(
a,p).map(d=>({keys:Jp(n,o,s),text:d})))):(s=p,q(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var Se=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Ng(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Kp(e){let t=No(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function Jp(e,t,n){return[...e.slice(0,Math.min(t,Gp)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function zp(e){return/^\s*[[{]/.
test(e)&&ae(e)?e.replace(Lg,"$1"):void 0}function ae(e){if(!qr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Fg=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Cg=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Fo(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Fg)]:[...e.matchAll(Cg)];if(t.length<2)return;let n=e.includes(
";")?Dg:Ug;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function Dg(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function Ug(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function Qp(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Mg(n)]:[r]}function Mg(e){let t=Co(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Co(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var qg=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,Bg=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
jg=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,Wg=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Zp(e){return/\s/.test(e)?[...[...e.matchAll(qg),...e.matchAll(Bg)].map(([,n="",r=""])=>({keys:[n],text:Yp(r)})),...Hg(e),...Mt(e)]:void 0}function Hg(e){
let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(jg)].map(([,o=""])=>({keys:[t],text:o})),r=Wg.exec(e)?.[1];return r===
void 0?n:[...n,{keys:["password"],text:Yp(r)}]}function Mt(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>q(t)).
map(t=>({keys:[],text:t}))}function Yp(e){return/^["'`]/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var Vg=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Jg=/^(\s*)- +(.*)$/,Gg=/^\s*$/,Kg=/^\s*(?:#|;|!|\/\/\s)/,
zg=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function ed(e){let t=new Uo(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!Gg.test(i))if(zg.test(i))n.push(...t.headingOf(i,n));else if(Kg.test(i))n.push(...Mt(i));else if(t.addPair(i,n))r+=1;else{let a=t.continuationOf(i);n.push(...a??
qo(i.trim())),a||(o+=1)}}return t.beginItem(n),r>0&&r>=o?n:void 0}function qo(e){let t=Mt(e).filter(({text:c})=>c!==e),[,n,r]=Qg.exec(e)??[],o=n===void 0||r===void 0?
[]:[{keys:[n],text:Bo(r)}],[,s,i]=Zg.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?[]:[{keys:["auth"],text:i}]];return[{keys:[],text:e,
isLine:!0},...t,...o,...a]}var Qg=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,Zg=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function Bo(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var Uo=class{#e;#t=0;#n=[];#r={indent:0,named:new Se};constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new Se}}headingOf(t,n){return this.#n=[],this.beginItem(n,t.search(/\S/)),[
...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=Vg.exec(t)??[],a=s===void 0?"":Xg(s);if(s===void 0||q(a)){let l=s===
void 0?this.#o(t):void 0;return n.push(...l??[]),l!==void 0}let c=r.length+o.length,p=[...this.#s(c),a];this.#n.push({indent:c,key:a}),(o!==""||c<this.#r.indent)&&
this.beginItem(n,c);let d=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(a,d[0]?.text??"",n.length),n.push(...d),!0}continuationOf(t){
let n=t.search(/\S/),r=this.#s(n);if(r.length===0)return;let o=Bo(t.trim().replace(/[,;]$/,""));return[{keys:r,text:o},...Mt(t).filter(s=>s.text!==o)]}#o(t){let[
,n="",r]=Jg.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#i(this.#s(n.length+1),r.trim(),n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<
t),this.#n.map(({key:n})=>n)}#i(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#c(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)
return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Mo(t,n),...this.#a(t,n)];let i=this.#p(n,s);if(i===void 0)return[{keys:t,text:n}];let a=Yg(
n);return[{keys:t,text:s==='"'?rx(i):i.replaceAll("''","'")},{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a}]]}#a(t,n){let r=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.
test(r)&&o<this.#t+Xp;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:Mo(t,r)}#c(t){let n=[];for(let r=this.#e[this.#t];r!==
void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#p(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+Xp),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Xp=100,Do=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function Yg(e){let t=[];Do.lastIndex=0;for(let n=Do.exec(e);n;n=Do.exec(e)){let[
,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>1?t.join(""):void 0}function Xg(e){let t=e.replace(/^["']|["']$/g,"");return t.
startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Mo(e,t){if(t==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},
...Mo(e,n)];let r=Bo(ex(t).replace(/(?<=^`.*`)[,;]$/,""));if(ae(r))return[{keys:e,text:r}];let[,o]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(o!==void 0)return[
{keys:e,text:o},{keys:e,text:t}];let s=/^[[{](.*)[\]}]$/.exec(r)?.[1];if(s!==void 0)return tx(e,s);let i=r.replace(/\\(.)/g,"$1");return[...new Set([i,r,t])].map(
a=>({keys:e,text:a}))}function ex(e){let t=e.search(/\s#/);return t<0?e:e.slice(0,t).trimEnd()}function tx(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.
exec(n)??[],s=(r===void 0?n:o).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var nx={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function rx(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):nx[o]??o)}function td(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var ox=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,sx=[64,76];function nd(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(ox,(r,o,s)=>(t.push(...ix(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function ix(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...sx.flatMap(o=>at(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var ax=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,cx=/^[A-Za-z][\w .()/-]{0,40}$/;function od(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=rd(e.slice(0,t));if(!n.every(o=>cx.test(o))||!n.some(lc))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(rd);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function rd(e){return[...e.matchAll(ax)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var px=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,dx=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function sd(e){
let[,t,n=t]=dx.exec(e)??[];if(n!==void 0)return[zn(["password"],n)];let r=px.exec(e)?.[1];if(r===void 0)return;let o=lx(r),s=o<0?[]:ux(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...ut([],p));for(let p of a)s.push(...ad(p));return s.filter(({text:p})=>p!=="")}function id(e){
if(/^[\w.[\]%+-]+=[^&\s]*(?:&[\w.[\]%+-]+=[^&\s]*)+$/.test(e))return ad(e).filter(t=>t.text!=="")}function ad(e){return e.split("&").flatMap(t=>{let[n="",r=""]=t.
split(/=(.*)/s);return[...ut([cd(n)],r),...ut([],r===""?n:"")]})}function lx(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function ux(e){let t=e.indexOf(":");return t<0?ut([],e):[...ut(["password"],e.slice(t+1)),...ut([],e.slice(0,t))]}function ut(e,t){
let n=cd(t);return n===t?[zn(e,t)]:[zn(e,n),zn(e,t)]}var zn=(e,t)=>({keys:e,text:t});function cd(e){try{return decodeURIComponent(e)}catch{return e}}var fx=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,mx=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function pd(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!ye(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=gx(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>xx(i)),o;for(let[,s="",i=""]of r.matchAll(mx)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(fx)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",d,l]=c,f=a!==void 0&&p==="value",m=c===a&&i.some(([,g])=>g==="value");n(m?void 0:f?a[2]??a[3]:p,d??l??"")}}return t}var yx={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function gx(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return yx[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function xx(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var hx=[{name:"JSON",parts:No},{name:"HTTP authorization header (Bearer, Basic)",parts:Qp},{name:"URL, JDBC URL",parts:Sx},{name:"XML (Maven, .NET)",parts:pd},{
name:".netrc, .pgpass",parts:td},{name:"CSV with a heading",parts:od},{name:"HTML form, URL-encoded",parts:id},{name:"connection string (ADO.NET, ODBC, libpq, A\
zure), cookie",parts:Fo},{name:"dotenv, INI, properties, .npmrc, YAML",parts:ed}];function Sx(e){let t=sd(e);return t&&[...t,...e.includes(";")&&Fo(e.slice(e.indexOf(
";")+1))||[]]}var wx=12;function*Qn(e,t=[],n=0){if(n>wx)return;let r=ae(e)?void 0:nd(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Qn(r.rest,t,n+1));return}
for(let o of bx(e,t.at(-1))){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*Qn(o.text,s.keys,n+1)))}}function bx(e,t=""){
if(e.length<kx)return[];let n=/^[\w.-]*$/.test(e);for(let{parts:s}of n?[]:hx){let i=s(e);if(i)return i}let r=Co(e);if(r!==void 0)return[{keys:[],text:r}];if(n)return[];
let[,o]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return o!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(t)?["auth"]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.
split(/, ?/).map(s=>({keys:[],text:s})):N(e)?ge(e).flatMap(qo):Zp(e)??[]}var kx=6;function Zn(e,t){let{minLength:n}=t,r=Rx(e,t),o=r.filter(({isLine:l})=>!l).map(({text:l})=>ye(l)),s=new Map,i=(l,f)=>{X(l,n)&&!s.has(l)&&s.set(l,{text:l,kind:f})},
a=ge(e),c=N(e)&&r.length>0?"whole":jo(e,o);if(i(e,c),a.length===1)for(let l of a)i(l,jo(l,o));for(let{text:l,isLine:f}of r){let m=f?Px(l,a.length):jo(ye(l),o);i(
l,m),N(l)||i(ye(l),m)}let p=Ox(a,s,o),d=N(e)?zp(e):void 0;return d!==void 0&&i(d,"line"),{texts:[...s.values()],cover:p}}function Rx(e,{publicFields:t=[]}){let n=new Set(
t),r=[...Qn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter($n);return o.length>0||!N(e)||ae(e)?o:r.filter(dc)}var dd=200,vx=65536;
function jo(e,t){return $x(e,t)?"whole":"leaf"}var Ex=128;function $x(e,t){if(e.length>vx)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&ae(e);
return e.length<Ex&&!n?!1:t.slice(0,dd).some(r=>r.length<e.length&&e.includes(r))}function Ox(e,t,n){if(![...t.keys()].some(s=>!N(s)))return"none";let r=n.slice(
0,dd),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Px(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var ld={masks:2e3,characters:524288};function ce(e,t,n=Zn(e,t).texts){let r=new Yn(t.minLength);for(let{text:o}of n)N(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Ax(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Wp(o));return r.addAll(Hp(e)),[...r.all]}function ud(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new Yn(t);o.add(r);for(let s of[76,64])o.addAll(at(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=_x?o.addAll(ge(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(q)),[...o.all]}var _x=1024;function Xn({user:e,password:t},n){if(!X(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var Yn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=ld.masks}add(t){return this.all.has(t)||!X(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=ld.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Ax({text:e,kind:t}){if(t==="line")return;let n=N(e)?
new Set([e]):Vp(e);for(let r of t==="leaf"?Bp(e):jp(e))n.has(r)||N(r)||(n.add(r),yield r)}function ft(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Wo(e,t){let n=e.filter(s=>Fe(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Tx(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Ix(s).
filter(i=>X(i,t)));for(let i of Fx(s))o(Xn(i,t))}return ft(r)}function Fe(e,t){return Ho(e,t)!=="none"}function Ho(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!X(n,t)?"none":r==="binary"?"whole":yd(e,t).cover}var fd=new WeakMap;function yd(e,t){let n=gd(e),r=[t,...n,e.value].join(`
`),o=fd.get(e.secret)??new Map;fd.set(e.secret,o);let s=o.get(r)??Zn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Tx(e,t){let n={minLength:t,
publicFields:gd(e)};if(e.kind!=="binary")return ce(e.value,n,yd(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...ud(r,n),...Buffer.from(
o).equals(r)?ce(o,n):[]]}function gd({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Ix({value:e}){return typeof e=="string"?Kp(e).
flatMap(t=>[t,me(t)]):[]}var md=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Lx=/pass|secret|token|key|pwd|credential/i,
Nx=5;function*Fx({value:e}){let t=typeof e=="string"?H(e):void 0;if(!T(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>md.test(
s)).slice(0,Nx),o=n.filter(([s])=>Lx.test(s)&&!md.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Cx=8192;async function xd(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Cx)return Wo(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Dx();for(let i of Wo(s,t))o.push(i)}return ft(o)}function hd(){ce('no secret: {"user": "name"}',{minLength:1}),ce("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function Dx(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function Sd(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new jn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await J(e,ot,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof ee&&
re(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Vo(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",d=r.sts(c,p),l=await Sd(qn(i,t),t,{runner:r.runner,
sts:d});s.push(...l.sessions);for(let[x,y]of await Ux(l.sessions,p,r))o.set(x,y);let{noAnswer:f}=l;for(let x of l.unopened.flatMap(y=>y.queries))f&&o.set(x,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(Mx);if(m===void 0||g.length===0)break;r.runner.warning(Bx(c,m,g));for(let[x]of g)o.delete(x);i=g.map(([
x])=>qx(m,x))}return{results:o,sessions:s}}async function Ux(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ke(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await J(r,ot,async({source:i,queries:a,region:c,keys:p})=>{let d=`${i.name} ${c}`,l=o.get(d);if(l)return a.map(m=>[m,
l]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof S&&re(m)&&o.set(d,m);return f})).flat()}function Mx(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof S&&re(n)?!t||n.operation.startsWith("AssumeRole"):!1}function qx(e,t){return t.isRegionFixed?t:{...t,region:e}}function Bx(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var wd=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var jx=3,bd=2;async function kd(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=Vx(s,t);if(yn(s))r.push(...await Wx(s,i,n));else for(let a of i)r.push(...await Ro(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&wd.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Hx(o,i,s)}if(o.size>0)throw zx([...o.
values()]);return r}async function Wx(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await Ro(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${A(e)}: nothing gives ${w(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Hx(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Vx(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw Jx(e);let r=Kx(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Gx(e,r)});return n}function Jx(e){let{text:t,reference:n,version:r}=e,{message:o,check:s}=oe(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},i=Pn(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function Gx(e,t){return C(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Kx({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function zx(e){let t=e.map(Zx),[n,...r]=t;if(!n||r.length===0)return n??Yt(new RangeError("Not\
hing failed."));let o=t.flatMap(l=>l.statements),s=vr-bd-2-2*_e(o).length,i=Math.min(jx,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:f})=>`${l}\
: ${f}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[n.message,...a,...c],d=vr-p.length-1-2*_e(o).length;return new u(n.code,p.join(`
`),{fix:Qx(e.slice(0,i+1),Math.max(bd,d)),statements:o,cause:n})}function Qx(e,t){let n=new Map;for(let{error:i,requests:a}of e)for(let[c,p]of(i.fix?.split(/\n(?!\s)/)??
[]).entries()){let d=n.get(p)??{rank:c,requests:[]};d.requests.push(...a),n.set(p,d)}let r=e.flatMap(({requests:i})=>i),o=t,s=new Set([...n].sort(([,i],[,a])=>i.
rank-a.rank).filter(([i])=>{let a=i.split(`
`).length;return a>o?!1:(o-=a,!0)}).map(([i])=>i));return[...n].filter(([i])=>s.has(i)).map(([i,{requests:a}])=>a.length===r.length?i:`${A(...a).replace(/ of .*/,
"")}: ${i}`).join(`
`)}function Zx({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${A(...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Rd(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>hp(e));let c=await vp(e,t);for(let $ of s)$.role&&st(
$.role.accountId,e.allowedAccountIds,$);let p={region:i[0],accountId:c.accountId},d=Dn(s,p,e.checkRotation),l=d.some(vd)?Yx(d,c,i,{services:t,keeping:n}):Vo(d,c,
i,t),{result:f,claims:m}=await Ep(c,l),g=await Sp(f.results,c.reader);r.info(Xx(c,m,f.sessions));let x=[c.accountId,...s.map(({role:$})=>$?.accountId)];e.maskAccountId&&
await r.mask([...new Set(x.flatMap($=>$??[]))]);let y=await fp(await kd(s,g,r),process.platform);await r.mask(await xd(y,e.exporting.minMaskLength,t.timeOver));
let b=a.length>0||s.some(({maxScopes:$})=>$)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
D=await Ac(y,o.now(),e.expiry,b);return{job:c,claims:m,judged:D}}function vd({reference:e}){return oe(e).mintsTokens===!0}async function Yx(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(vd),o,r),c=e.filter(l=>!a.has(l)),{results:p,sessions:d}=await Vo(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:d}}function Xx(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var eh=5;function Ed(e,t){let n=e.filter(a=>Fe(a,t)&&yc(a.value.trim()));if(n.length===0)return;let r=w(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!th(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(nh),i=s.length===0?"":` What is no secret: ${s.slice(0,eh).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function th(e,t){return $n({keys:[e],text:t})}function nh(e){let[t]=e;if(!t)
return"";let n=A(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${w(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var rh=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function $d(e){return{by:rh.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Od({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}var Jo=36e5,oh=6*Jo;function Pd({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+oh?
{kind:"due",rotation:e}:void 0}function _d({kind:e,rotation:t},n,r){let o=`${Y(t.nextAt,r)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rotat\
ed ${t.windowFrom.getTime()<=r?"at any moment":`${Y(t.windowFrom,r)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased m\
ay then stop working. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look at \
its rotation's schedule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of i\
ts rotation function.`}}function d1(e,{Duration:t,ScheduleExpression:n}){let r=/^(\d{1,2})h$/.exec(t??"")?.[1]??(sh(n)?1:void 0);if(r!==void 0)return new Date(e.
getTime()-Number(r)*Jo);let o=e.getTime()-1;return new Date(o-o%(24*Jo))}function sh(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}function Ad(e,t){let n=[],r=[];for(let o of ch(e)){let{description:s}=o.secret,i=Go(o);if(!s)continue;if(s instanceof S){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Pd(s,t);a&&n.push(_d(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
sc(s,i)].filter(p=>p!==void 0))}return[...n,...ih(r)]}function ih(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${w(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${ah(t)}`]:[]]}function ah(e){let t=e.map(({failure:i})=>$d(i)),n=t.find(({isExplicit:i})=>i);if(n)return Od(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Pe({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Pe({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function ch(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Go({name:e,request:{reference:t}}){let n=L(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var mt=864e5,Td=[45*mt,400*mt],ph=7*mt,dh=12,lh=.02,uh=5,Id=18,fh='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Nd(e,t){
let n=mh(e),r=l=>n.filter(({at:f})=>f-t<=l),o=l=>l.at>t,s=Td.find(l=>r(l).filter(o).length>1)??Td[1],i=r(s).slice(0,dh),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*lh,{tick:p,format:d}=hh(a-t);return["```mermaid",`%%{init: ${fh}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${d}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(l=>`  ${yh(l,t,c)}`),"```",""]}function mh(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function yh({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Id?`${s.slice(0,Id)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?xh(e-r):"expired",[p,d]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-uh*o),r];return`${c}\
 ${i}${a} :${gh(e-r,n)}${Ld(p)}, ${Ld(d)}`}function gh(e,t){return e<=0?"crit, ":t==="ok"?"":e<=ph?"active, crit, ":"active, "}function xh(e){return M(e).replace(
/^(\d+ \S+) .*/,"$1")}function Ld(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function hh(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:mt,counts:[1],format:"%-d %b"},{name:"week",length:7*mt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*mt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var Sh=500,wh={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Cd(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Fd(i)-Fd(a)).
slice(0,Sh),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${We(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Nd(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>bh(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function bh(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Ko(kh(Y(s.at,t.now)),`${We(s.source)}, ${ac(s.at)}`):"not known",p=`version ${ue(
o.versionId.slice(0,8))} ${We(o.stages.join(", "))}`,d=r.role?`, by the role ${We(r.role.name)}`:"";return`| ${[Ko(ue(n),Rh(e,t)),`${wh[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,Ko(ue(r.text),`${p}${a===void 0?"":`, ${M(a)} old`}${d}`)].join(" | ")} |`}function kh(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Ko(e,t){
return`${e}<br><sub>${t}</sub>`}function Rh(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Fe(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function Fd({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Dd(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Ud(e,t,{maxAge:n},r){Dd([...vh(e,t,n)],"expiry, age and rotation",r)}function vh(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:d,unreadableDates:l,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${_n(s,t)}. ${_c(s,t)}`)}for(let m of l)r.set(`${i.arn} ${m}`,
`${Go(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(d){
let m=M(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${M(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Ad(e,t)])}
function Md({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),d=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${d}: ${w(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${w([...n])}`),r.length>0&&i.notice(
`No output for ${w(r)}: another output has that name, compared without case.`);let l=t.filter($h).map(({name:y})=>y);l.length>0&&i.notice(`${w(l)} ${l.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Fe(y,c.minMaskLength)).
map(({name:y})=>y);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${w(f)}`);let m=t.filter(y=>Ho(y,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${w(m.map(({name:y})=>y))}`);let g=Ed(t,c.minMaskLength);g!==void 0&&i.info(g);let x=t.filter(({expiry:y})=>y).sort(
(y,b)=>Number(y.expiry?.at)-Number(b.expiry?.at))[0];x?.expiry&&i.info(`Next to expire: ${x.name} ${Y(x.expiry.at,a.now())} (${x.expiry.source})`),s.jobSummary&&
i.summarize(Cd({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Eh)}))}function Eh(e){
let{name:t}=Kc(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${M(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function $h({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function qd(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${w(s)}`);for(let i of e)i.expiry&&n.info(_n(i,r.now()))}async function Bd(e,t){let{runner:n,directory:r}=t;Lc(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:rc(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Ph(e,o,t);if(e.identity&&!t.provider.isAvailable)throw rr(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Wd(e,o,t),r.lock.announce(e.network.
timeout)]);await Oh(e,{...s,id:o.leaseId},t)}catch(s){throw await jd(o,t),s}finally{r.lock.leave()}}async function jd(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function Oh(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await sp({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Md(p,e,s)}
async function Wd(e,t,n){let{runner:r,clock:o}=n,s=await Rd(e,n,t),{judged:i}=s;return Ud(i,o.now(),e.expiry,r),Tc(i,o.now(),e.expiry),e.expiry.isRequired&&Ic(i),
s}async function Ph(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw rr(n.origin,{maySkip:!0});r=await Wd(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),qd(r.judged,e,n)}finally{await jd(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Hd(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var _h=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Vd=_h("setImmediate");var Ah=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Jd=Ah("setTimeout");function Gd(e,{timeout:t,maxAttempts:n},r){return{full:new yt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new yt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var yt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof S))throw i;o=i;let a=Ue(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=ts[a])throw i;let p=ns(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await Jd(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw zo(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw zo(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=Th(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function Th(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?zo(n,r):new S(n,{kind:"timeout"})))})}function zo(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Ih=process.getBuiltinModule("node:fs"),Lh=e=>Ih[e];var Kd=Lh("readFileSync");var Nh=process.getBuiltinModule("node:os"),Fh=e=>Nh[e];var Qo=Fh("homedir");var Ch=process.getBuiltinModule("node:path"),Dh=e=>Ch[e];var zd=Dh("join");function Qd({AWS_CONFIG_FILE:e}){try{return Yd(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Zd({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return Yd(e,"credentials")}catch{return""}}function Yd(e,t){let n=e||zd(Qo(),".aws",t);return Kd(n.replace(/^~(?=[\\/])/,Qo()),"utf8").replace(/^\ufeff/,"")}function Ce(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var er=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function Xd(e,t){return new URL(`https://${e}.${t}.${tn(bt(t))}`)}function el(e){return t=>{Promise.resolve().then(()=>Uh(t(),e)).catch(()=>{})}}async function Uh(e,t){let n=new Set(e.filter(r=>!qh(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Mh(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function Mh({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Ce(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function qh({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=Ce(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Xd(o,t);return r.connections.
connectEarly(i,n),!0}var Bh=process.getBuiltinModule("node:os"),jh=e=>Bh[e];var Zo=jh("devNull");function tl(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Zo,e.AWS_SHARED_CREDENTIALS_FILE=Zo,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function nl(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Wh=1e4;function rl(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Wh,e.remaining/3),i=new yt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function ol(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Ce(n,e),attempts:t[o.retryBudget]})}}var Hh=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var sl=Hh("setImmediate");var tr=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>sl()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var Yo=4;function al(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:il(r),password:il(o)};return[...ce(o,{minLength:Yo}),...ce(s.password,{minLength:Yo}),...Xn(s,Yo)]})}
function il(e){try{return decodeURIComponent(e)}catch{return e}}async function cl(e){await e.mask(ft(al(e.environment)))}async function pl({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new rs(n.environment)}){let{environment:i}=n;await cl(n),s.tryFamilyFor(t.familyTimeout);
let a=new er(t.timeout),c=Gd(a,t,R=>n.debug(R)),p={...t,connections:s,clock:o},d,l=()=>(d??=import("./lease-adapters-aws.js").then(R=>R.stsServices(Ce("sts",p),
c)),d),f=()=>import("./lease-adapters-aws.js"),m=Promise.withResolvers(),g=new tr,b={runner:n,directory:r,clock:o,provider:os(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{m.resolve(),Promise.all([l(),f()]).then(([R])=>{g.add(hd),g.add(R.warmUp)},()=>{})},onAnswer:()=>g.end()}),verifyToken:async(...R)=>{let[pe]=await Promise.
all([f(),Vd()]);return pe.verifyToken(...R)},origin:jt(i),timeOver:a.signal,readAwsConfig:Qd,readAwsCredentials:()=>Zd(i),verifyWithService:rl(a,s),revokeTokens:async R=>(await import("./token-revoker.js")).
revokeTokens(R,i),connectEarly:el({...p,waiting:m.promise,warmUps:g,loadSts:l}),sts:nl(l),openClient:ol(p,c),aws:p,attempts:c},D=e?tl(process.env):()=>{};return{
...b,close:()=>{a.stop(),s.close(),D()}}}async function a_(e){await Bi(async t=>{let{environment:n}=t,r=jt(n);if(ra(en)==="skip"&&r!=="own"&&!ss(n))return Hd(r,t);let o=await Qi(en,c=>nc(c,n)),s=new Kt(
n.RUNNER_TEMP),i=new Bt,a=await pl(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});try{await Bd(o,a)}finally{a.close()}}),process.stdout.write("",cs)}export{_e as a,d1 as b,Ke as c,Dn as d,rt as e,mp as f,a_ as g};
