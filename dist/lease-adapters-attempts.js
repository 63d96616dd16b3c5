const require=process.getBuiltinModule;
import{b as S,d as Be,e as cs,f as oe,g as ps,h as u,i as ds,m as lr,n as be,o as jt,p as L,q as A,r as ls,s as us}from"./lease-adapters-connections.js";var Wt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var xl=process.getBuiltinModule("node:fs"),hl=e=>xl[e];var fs=hl("readFileSync");function ms(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Ht(e){return ms(ur(e),e.GITHUB_ACTOR)}function ur({GITHUB_EVENT_PATH:e}){try{return JSON.parse(fs(e??"","utf8"))}catch{return}}function ys(){process.platform!=="win32"&&process.exit()}var Sl=process.getBuiltinModule("node:fs"),ke=e=>Sl[e];var gs=ke("lstatSync");var fr=ke("readFileSync");var Vt=ke("readdirSync");var xs=ke("renameSync");var mr=ke("rmSync");var hs=ke("rmdirSync");var Ss=ke("writeFileSync");var wl=process.getBuiltinModule("node:path"),yr=e=>wl[e];var gr=yr("dirname");var W=yr("join");var ws=yr("relative");function je(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var bl=process.getBuiltinModule("node:fs"),Re=e=>bl[e];var bs=Re("closeSync");var ks=Re("existsSync");var St=Re("lstatSync");var Rs=Re("openSync");var vs=Re("readdirSync");var Es=Re("rmSync");var $s=Re("rmdirSync");var kl=process.getBuiltinModule("node:path"),Rl=e=>kl[e];var wt=Rl("dirname");var vl=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Os=vl("setTimeout");var El=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ps=El("randomUUID");var $l=process.getBuiltinModule("node:fs"),bt=e=>$l[e];var Jt=bt("lstatSync");var xr=bt("mkdirSync");var _s=bt("readdirSync");var hr=bt("rmdirSync");var As=bt("unlinkSync");var Ol=process.getBuiltinModule("node:path"),Ts=e=>Ol[e];var Is=Ts("dirname");var Sr=Ts("join");var U=process.platform==="win32"?await import("./windows.js"):void 0;function Ee(e){if(!wr(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function wr(e){return O(e)||Pl(e)}function Pl(e){try{xr(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw We(t);if(O(e))return!0;if(!br(Is(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return O(e)?(U?.makePrivate(e),!0):
(hr(e),!1)}function br(e){let t=Sr(e,`secret-lease-trial-${Ps()}`);try{return xr(t,{mode:448}),O(t)}catch(n){throw We(n)}finally{$e(t)}}function We(e){return new u(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ns(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function $e(e){let t=Jt(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return ve(()=>As(e)),[];let n=_s(e).flatMap(r=>$e(Sr(e,r)));return n.length>0?n:(ve(()=>hr(
e)),[])}catch{return[e]}}var _l=1e3,Ls;function ve(e){for(;;)try{return e()}catch(t){if(Ls??=Date.now()+_l,!Ns(t)||Date.now()>Ls)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Ns(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function O(e){
let t=Jt(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Fs(t)}function kt(e){let t=Jt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Fs(t)}function Fs({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Cs(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Al={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Tl=15,Gt=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=vs(wt(this.#e));if(n.length>0)return;Es(this.#e,{force:!0}),
$s(wt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Nl();await Os(Tl)}}#i(t){let n;try{let r=this.#a();if(n=Cs(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Al[t]),St(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Il||o==="ENOENT"||s===Ll&&!ks(this.#e))return;let i=St(wt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Fl(r)}}#a(){
Ee(wt(this.#e));let t=St(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(bs(Rs(this.#e,"a",384)),St(this.#e).ino)}},
Il=5,Ll=14;function Nl(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Fl(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Cl=process.getBuiltinModule("node:fs"),He=e=>Cl[e];var kr=He("chmodSync");var Ds=He("mkdirSync");var Us=He("readFileSync");var Ms=He("renameSync");var qs=He("rmSync");var Bs=He("writeFileSync");var Dl=process.getBuiltinModule("node:path"),Kt=e=>Dl[e];var js=Kt("basename");var Ws=Kt("dirname");var Oe=Kt("join");var Hs=Kt("relative");var Ul=process.getBuiltinModule("node:url"),Ml=e=>Ul[e];var Vs=Ml("fileURLToPath");function Rr(e){return`'${e.replaceAll("'","'\\''")}'`}function vr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Js(e){return`"${e.replaceAll("%",
"%%")}"`}var $r={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Ks({node:e,script:t,
nearby:n}){let r=Object.entries($r),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Rr(e)} ${Rr(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${Gs(e,n.node)} ${Gs(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Gs(e,t){return!Or(e,t)&&!Er(e)?`"%~dp0${t.replaceAll("%","%%")}"`:Js(e)}function Or(e,t){return!Er(e)&&(!Er(t)||!t.startsWith("."))}var Er=e=>/^[\x20-\x7e]*$/.
test(e);var ql=Vs(new URL("cli.js",import.meta.url)),zt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=Oe(t,"bin"),this.#t=Oe("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=Oe(this.#e,this.#t);if(!U||vr(t))return t;let[n,r]=[Ws(this.#e),js(this.#e)];return Oe(U.shortPath(n)??n,r,this.#t)}install(){let t=c=>Hs(
this.directory,c),n=c=>U&&Or(c,t(c))&&U.shortPath(c)||c,[r,o]=[n(process.execPath),n(ql)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=Ks(s);if(U&&i.set(
"secret-lease.ps1",U.pwshLauncher(s,$r)),Ee(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{Ds(a,{mode:448}),U?.makePrivate(a);for(let[c,
p]of i)Bs(Oe(a,c),p,{mode:320,flag:"wx"});this.remove(),ve(()=>Ms(a,this.directory)),kr(this.directory,320)}catch(c){throw qs(a,{recursive:!0,force:!0}),We(c)}}remove(){
return O(this.directory)&&kr(this.directory,448),$e(this.directory)}#n(t){return O(this.directory)&&[...t].every(([n,r])=>{let o=Oe(this.directory,n);return kt(
o)&&Us(o,"utf8")===r})}};function Bl(e){let t=W(e,"secret-lease"),n=process.getuid?.();if(n===void 0||O(t))return t;let r=`${t}-${n}`,o=gs(t,{throwIfNoEntry:!1});return O(r)||o!==void 0&&
o.uid!==n?r:t}var Qt=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Bl(t),this.launcher=new zt(this.#e),this.lock=new Gt(this.#t,()=>wr(this.#e))}recordPath(t){return W(this.#e,
`${t}.json`)}isPrivate(){return O(this.#e)?!0:br(gr(this.#e))}isOpenToOthers(){return U?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return Ee(this.#e),this.#r(W(this.#e,t),n,r)}filePath(t,n){return W(this.#e,t,n)}readFile(t,n){if(!O(this.#e)||!O(W(this.#e,t)))return;let r=this.
filePath(t,n);return kt(r)?fr(r):void 0}fileNames(t){let n=W(this.#e,t);return je(t)&&O(this.#e)&&O(n)?Vt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&$e(
this.filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(kt).map(n=>ve(()=>fr(n,"utf8")))}remove(t){if(!je(t)||!O(this.#e))
return[];let r=Vt(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>$e(W(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>ws(gr(
this.#e),o))}removeLock(){if(!(!O(this.#e)||this.#n().length>0))try{mr(this.#t,{force:!0}),hs(this.#e)}catch{}}get#t(){return W(this.#e,"lock")}#n(){return O(this.#e)?
Vt(this.#e).filter(n=>n.endsWith(".json")&&je(n.slice(0,-5))).map(n=>W(this.#e,n)):[]}#r(t,n,r){Ee(t);let o=W(t,n),s=`${o}.${process.pid}`;try{Ss(s,r,{mode:384,
flag:"wx"}),ve(()=>xs(s,o))}catch(i){throw mr(s,{force:!0}),We(i)}return o}};var jl=process.getBuiltinModule("node:fs"),zs=e=>jl[e];var Qs=zs("appendFileSync");var Pr=zs("existsSync");var Wl=process.getBuiltinModule("node:os"),Hl=e=>Wl[e];var Zs=Hl("EOL");function le(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Zt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ue(e,t,n){let r=new _r(e,t,n);process.stdout.write(r.toString()+Zs)}var Ys="::",_r=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Ys+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${Gl(o)}`)}}return t+=`${Ys}${Jl(this.message)}`,t}};function Jl(e){return le(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Gl(e){
return le(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Kl=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Xs=Kl("randomUUID");var Ql=process.getBuiltinModule("node:fs"),ei=e=>Ql[e];var ti=ei("appendFileSync");var ni=ei("existsSync");var Yl=process.getBuiltinModule("node:os"),Xl=e=>Yl[e];var Yt=Xl("EOL");function Ar(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ni(n))throw new Error(`\
Missing file at path: ${n}`);ti(n,`${le(t)}${Yt}`,{encoding:"utf8"})}function ri(e,t){let n=`ghadelimiter_${Xs()}`,r=le(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Yt}${r}${Yt}${n}`}var tu=process.getBuiltinModule("node:os"),nu=e=>tu[e];var oi=nu("EOL");var ou=process.getBuiltinModule("node:path"),su=e=>ou[e];var si=su("delimiter");var Xt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Xt||(Xt={}));function ii(e){ue("add-mask",{},e)}function ai(e){process.env.GITHUB_PATH||""?Ar("PATH",e):ue("add-path",{},e),process.env.PATH=`${e}${si}${process.env.PATH}`}function ci(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function pi(e){ue("debug",{},e)}function di(e,t={}){ue("error",Zt(t),e instanceof Error?e.toString():e)}function li(e,t={}){ue("warning",Zt(t),e instanceof Error?
e.toString():e)}function ui(e,t={}){ue("notice",Zt(t),e instanceof Error?e.toString():e)}function fi(e){process.stdout.write(e+oi)}function mi(e,t){if(process.env.GITHUB_STATE||"")return Ar("STATE",ri(e,t));ue("save-state",{name:e},le(t))}function Pe(e,t){return t==="win32"?e.toUpperCase():e}function yi(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Pe(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Pe(String(s),t))??""]})}function Ve(e){return e.replace(cu,"$1ACCOUNT$2-??????$3").replace(pu,"$1").replace(uu,"").replace(fu,"").replace(mu,"$1ACCOUNT").replace(du,(t,n,r,o)=>n.startsWith(
o)?r:t).replace(lu,"$1ACCOUNT").replace(yu,"$1")}var cu=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,pu=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
du=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,lu=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
uu=/ \(account \d{12}[^()\n]*\)/g,fu=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,mu=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
yu=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function _e(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Ae(e){return gi(gi(e,"Resource","Action"),"Action","Resource")}function gi(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,xi(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>xi(a[t]));return{...o,statement:{...o.statement,[t]:gu([...new Set(i)])}}})}function xi(e){return e===void 0?[]:[e].flat()}function gu(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function hi({code:e,message:t,fix:n,statements:r}){return{code:e,message:Ve(t),fix:n&&Ve(n),statements:JSON.parse(Ve(JSON.stringify(r)))}}var Ir=12,xu=4e3;function Si(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...hu(s),...i,...o?.split(`
`)??[]],c=Ae(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,_e(m)]),d=`See ${t}`,l=[...a,...p,d];return l.join(`
`).length<=xu?{lines:l,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),d],apart:p}}var Tr=160;function hu(e){if(e.length<=Tr)
return[e];let t=e.slice(0,Tr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Tr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function fe(e){return`<code>${bi(e)}</code>`}function wi(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?fe(n):Je(n)).join("")}function Je(e){return bi(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function bi(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function ki(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function Ri(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Ae(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${fe(n)}`,"",[`**${Te(s)}**`,...i.map(wu)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",Su(o.split(`
`))]:[],...c.flatMap(p=>["",`${Te(p)}:`,"","```json",a.filter(d=>d.addTo===p).map(({statement:d})=>_e(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Te(t)}`].join(`
`)}function Su(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Te(n):`${Te(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function wu(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Te(e):`**${Te(n??"")}** (${t})`}function Te(e){return/^\s*aws [a-z]/.
test(e)?fe(e.trim()):wi(e)}function vi(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function en(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var bu=process.getBuiltinModule("node:fs"),Ge=e=>bu[e];var Ei=Ge("accessSync");var $i=Ge("appendFileSync");var Oi=Ge("constants");var Pi=Ge("existsSync");var _i=Ge("statSync");var Lr=Ge("truncateSync");function Cr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!Pi(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!ku(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function ku(e){try{return Ei(e,Oi.W_OK),
!0}catch{return!1}}function Ti({variables:e,outputs:t},n,r=()=>{}){Cr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:Fr(i)}});vu(()=>{try{Ai(n.GITHUB_ENV??"",e),Ai(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)Fr(i)>a&&Lr(i,a);throw Dr("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function Ai(e,t){t.size>0&&$i(e,[...t].map(Ru).join(""))}function Ii(e){Fr(e)>0&&Lr(e)}function Dr(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Nr=process.platform==="win32"?`\r
`:`
`;function Ru([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Nr}${t}${Nr}${n}${Nr}`}function Fr(e){return _i(e,{throwIfNoEntry:!1})?.
size??0}function vu(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Li(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function Ni({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function Ur(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var tn=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=Ur(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Ve(t):t}get#r(){this.#n??=Li(ur(this.#e));let t=Ur(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Eu=process.getBuiltinModule("node:fs"),Fi=e=>Eu[e];var Ci=Fi("existsSync");var Di=Fi("realpathSync");var $u=process.getBuiltinModule("node:path"),Ui=e=>$u[e];var Mi=Ui("join");var qi=Ui("sep");var Ou=process.getBuiltinModule("node:url"),Pu=e=>Ou[e];var Bi=Pu("fileURLToPath");var _u="docs/troubleshooting.md";function ji(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Au(t),o=`${_u}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Au(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Tu(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(d=>/^[\w.-]+\/[\w.-]+$/.test(d.repository??"")&&/^[\w./+@-]+$/.test(d.ref??
""))}function Tu({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Wi=Bi(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Vi(e,t){let{GITHUB_WORKSPACE:n}=t;return ji(e,{environment:t,root:Hi(Wi),workspace:n&&Hi(
Iu(n)),isOwnClone:Ci(Mi(Wi,".git"))})}function Hi(e){return e.split(qi).join("/")}function Iu(e){try{return Di(e)}catch{return e}}async function Ji(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Fu(t,()=>{for(let s of e)for(let i of Nu(s))ii(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Lu=process.env.ACT==="true";function Nu(e){return/^[\x00-\x7f]/.test(e)?[e]:Lu?[`
${e}`,e]:[`
${e}`]}function Fu(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var Cu=24,Mr={major:22,minor:21};function Gi(e=process.versions.node){if(!Du(e))throw new u("E_RUNNER",`This action needs Node ${Cu}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function Du(e){let[t=0,n=0]=e.split(".").map(Number);return t>Mr.major||t===Mr.major&&n>=Mr.minor}var qr=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new tn(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Ji(n)])),await this.#t}info(t){fi(this.#o(t))}debug(t){pi(this.#o(t))}notice(t){
ui(this.#o(t))}warning(t){li(this.#o(t))}fail(t,n){let r=Vi(t.code,this.environment),{lines:o,apart:s}=Si(t,r);for(let i of s)this.info(i);di(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(Ri(this.#n.isConcealing?hi(t):t,r)),process.exitCode=Xt.Failure}handOver(t){Ti(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{mi(t,n)}catch(r){throw Dr("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Ii(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Pr(n)))try{Qs(n,`${ki(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Pr(n)?ai(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return vi(this.#n.shown(t))}};function nn(e){return ci(e,{trimWhitespace:!1})}async function Ki(e){
let t=new qr(yi(process.env,process.platform));try{Gi(),Cr(t.environment),await e(t)}catch(n){t.fail(en(n),!/^\s*false\s*$/i.test(nn("job-summary")))}}function w(e){let t=e.length-20,n=e.slice(0,20).map(h).join(", ");return t>0?`${n} and ${t} more`:n}function h(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var zi="amazonaws.com",Qi=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",zi],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov\
.gov"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function Rt(e){return Qi.find(([
t])=>e.startsWith(t))?.[1]??"aws"}function rn(e){return Qi.find(([,t])=>t===e)?.[2]??zi}function Zi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Br(t))&&!t.username&&!t.password}function Br({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Yi(e,t){if(e!=="")return ta("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function jr(e,t,n,r){let o=t(e).trim();
return o!==""?ta(e,o):Wr(n[r]||n.AWS_ENDPOINT_URL||"")}var Uu={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function Xi(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Uu).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||Wr(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function ea({AWS_ENDPOINT_URL:e=""}){
return Wr(e)}function Wr(e){return URL.canParse(e)&&Br(new URL(e))?e:void 0}function ta(e,t){if(!Zi(t))throw new u("E_INPUT",`The input ${e} is not an address t\
hat can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var on={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function sn(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function Y(e,t){return e(t).trim()!==""}function an(e,t){return t.filter(({input:n,unless:r,needs:o})=>!Y(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function oa(e,t,n){let r=new Set;try{let o=await t(s=>(r.add(s),ra(s,e(s))));return na(n,r,e),o}catch(o){
if(!(o instanceof u))throw o;let{nearNames:s,withTypo:i}=await import("./typos.js");throw na(n,r,e,s),await i(o,{read:e,readWith:a=>t(c=>ra(c,a(c))),isShown:(a,c)=>!sa.
has(a)&&!(a==="verify"&&/:\/\//.test(c))})}}function na(e,t,n,r=[(o,s)=>o===s]){let o=s=>s.toLowerCase().replace(/[^a-z0-9]/g,"");for(let[s,i=""]of Object.entries(
e)){let a=/^INPUT_([\w.-]{1,60})$/i.exec(s)?.[1]?.toLowerCase();if(a===void 0||t.has(a)||i.trim()==="")continue;let[c]=r.flatMap(p=>[...t].filter(d=>p(o(a),o(d),
n(d).trim())));if(!(c===void 0||n(c).trim()===i.trim()))throw new u("E_INPUT",`This action has no input ${a}.`,{fix:`It is written \`${c}\`.
GitHub only warns of an input that an action does not have, and the step would go on without it.`})}}var Mu=new Set(["against","assignees","audience","default-b\
ranch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","role-chain","rol\
e-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),sa=new Set(["alert-token","alert-url","github-secrets-token","gi\
thub-token","ping-url","role-external-id"]),qu=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
Bu=e=>qu.test(e);function ra(e,t){if(t.includes("${{"))throw ju(e,t);let n=sa.has(e);if(!Mu.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>Bu(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=ia(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${h(r[s]??"")}`;throw new u("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function ia(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function ju(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new u("E_INPUT",`${ia(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function vt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function aa(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function cn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function ca(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function Hr(e,t){let n=cn(t);if(n)return n;throw new u("E_INPUT",`${e} is "${h(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var Wu=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function B(e,t){let n=Wu.get(t.trim());if(n===void 0)throw pn(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var Hu={s:1e3,m:6e4,h:36e5,d:864e5},Vr="a whole number with a unit: 90s, 15m, 2h or 14d";function Jr(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:Hu[n];return r===void 0?void 0:Number(t)*r}function Ke(e,t){let n=Jr(t.trim());if(n===void 0)throw pn(
e,t,Vr);return n}function Et(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw pn(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function $t(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw pn(e,t,n.join(", "));return r}function pn(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var Vu=64;function pa(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Gr(`${r}-${o}`),a=Gr(s).slice(0,16);return`${Gr(n).slice(0,Vu-i.length-a.length-2)}-${i}-${a}`}function Gr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function da(e,t,n){let r=Ku(e,t,n),o=zu(e);if(Gu(e),o)for(let{reference:s}of n)ef(s,o);return{identity:o&&Xu(e,t,o,r[0]),regions:r,allowedAccountIds:sf(e),network:af(
e,t),warnings:[...an(e,Ju),...o?Xi(e,t):[]]}}var Ju=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Gu(e){if(!Y(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!Y(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function Ku(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=Y(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:l,region:f})=>l.kind==="arn"?l.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(l=>l.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,
...p].find(l=>!be(l));if(d!==void 0){let l=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new u("E_INPUT",`${l} names "${h(d.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...p]}function zu(e){let t=e("role-to-assume").trim();return t===""?void 0:Hr("The input role-to-assume",t)}function Qu(e){
return vt(e("role-chain")).map(({line:t,text:n})=>Hr(`Line ${t} of role-chain`,n))}function Zu(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input \
role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in\
 `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does\
 not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Yu(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new u(
"E_INPUT",`The input audience is ${h(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function Xu(e,t,n,r){let o=r.
startsWith("cn-"),s=Qu(e);for(let i of[n,...s])tf(i,r);return{role:n,chain:s,externalId:Zu(e("role-external-id").trim(),s),audience:Yu(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:Yi(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:pa(e("role-session-name").trim(),t),policy:of(e("session-policy").trim()||"scoped"),
requiredClaims:rf(e)}}function ef(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function tf({
name:e,partition:t},n){let r=Rt(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function nf(e){let t=Ke("timeout",e("timeout"));if(t>0)return t;
throw new u("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function rf(e){
return vt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function la(e){let t=sn(e,on.lease);return $t("on-no-token",t("on-no-\
token"),["error","skip"])}function of(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:aa("session-policy",e,["scoped","none"])}}function sf(e){
let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account\
-ids has "${h(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function af(e,t){
let n=r=>t[r]?.toLowerCase()==="true";return{timeout:nf(e),maxAttempts:Et("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:Et("auto-se\
lect-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:jr("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:jr(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:ea(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var ua=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var P=class{source;constructor(t){this.source=t}},cf=500;function H(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(Kr(t))try{return JSON.parse(t),df(t)>cf?void 0:
JSON.parse(t,pf)}catch{return}}function Kr(e){return/^\s*["\d[{tfn-]/.test(e)}function pf(e,t,n){return typeof t=="number"?new P(n.source??String(t)):t}function df(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function T(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof P)}function ze(e,t=({source:n})=>n){return e instanceof P?t(e):Array.isArray(e)?`[${e.map(r=>ze(r,t)).join(
",")}]`:T(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${ze(o,t)}`).join(",")}}`:JSON.stringify(e)}function fa(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=T(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*Ot(e,t=[]){let n=lf(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*Ot(o,[...t,r])}function lf(e){return Array.isArray(e)?[...e.entries()]:T(e)?Object.entries(e):[]}async function ga(e,t){let n=await ff(),r=Sa(e),o=n(un(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return fn(o,()=>{});
let s=mf(n,e,t);return(s===void 0?void 0:wa(o,s))??fn(o,i=>gf(r.get(i)))}async function xa(e){(await ha()).compile(e)}async function ha(){let e=await import("./jmespath.js");
return ma||uf(e),ma=!0,e}var ma=!1;function uf(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(l,f)=>l<f?-1:l>f?1:0;t("sort",([l])=>[...l].sort(p),[{types:[o,s]}],{override:!0});let d=(l,f)=>t(l,([m,g])=>{let{runtime:x}=n,
y=x.createKeyFunction(g,[a,c]),k=m.map(R=>({item:R,key:y(R)})),[D,...$]=k;return D?$.reduce((R,de)=>p(de.key,R.key)*f>0?de:R,D).item:null},[{types:[r]},{types:[
i]}],{override:!0});d("max_by",1),d("min_by",-1)}async function ff(){let{search:e}=await ha();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function mf(e,t,n){try{
return e(un(t,({source:r})=>`${dn}${r}${ln}`),n)}catch{return}}var[dn,ln]=["\uFDD0","\uFDD1"],ya=new RegExp(`${dn}([^${dn}${ln}]*)${ln}`,"g");function un(e,t){if(e instanceof
P)return t(e);if(Array.isArray(e))return e.map(r=>un(r,t));if(!T(e))return e;let n=Object.entries(e).map(([r,o])=>[r,un(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function Sa(e,t=new Map){if(e instanceof P){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))Sa(n,t);return t}function wa(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${dn}${n}${ln}`&&
Number(n)===e?new P(n):void 0}if(typeof e=="number")return e===t?new P(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(ya,(r,o)=>String(
Number(o)))===e?t.replace(ya,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return yf(e,t)}function yf(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:wa(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function fn(e,t){return typeof e=="number"?new P(t(e)??
String(e)):Array.isArray(e)?e.map(n=>fn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,fn(r,t)]))}function gf(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function me(e){if(!xf.test(e))return;let t=[...e.matchAll(hf)].map(([n])=>Sf(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var zr='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',Qr="(?:\\[\\d+\\])",xf=new RegExp(`^(?:${zr}|${Qr})(?:\\.${zr}|${Qr})*$`),hf=new RegExp(`${zr}|${Qr}`,"g");function Sf(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function mn(e,t){let n=me(t);if(n)return fa(e,n);let r=await ga(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Zr(e,t,n=r=>r){let r=wf(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(me(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await xa(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function wf(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var Yr=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Xr(e,t){
let n=e.toUpperCase(),{exact:r,families:o}=bf(t);return[...r.get(n)??[],...o.filter(({covers:i})=>i(n)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>t[i]).find(i=>i&&
!kf(n,i))}var ba=new WeakMap;function bf(e){let t=ba.get(e);if(t)return t;let n=new Map,r=[];for(let[s,i]of e.entries())for(let a of Ra(i)){let[c="",p]=a.split(
"*"),d=n.get(a);p!==void 0?r.push({covers:va(c,p),at:s}):d?d.push(s):n.set(a,[s])}let o={exact:n,families:r};return ba.set(e,o),o}function ka(e,t){let n=e.toUpperCase().
slice(0,-1);for(let r of t){let o=Ra(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(0,-1)):s.startsWith(n));if(o!==void 0)return o}}function Ra({
names:e}){return e.trim().split(/\s+/)}function kf(e,{except:t={}}){return Object.keys(t).some(n=>Rf(n,e))}function Rf(e,t){let[n="",r]=e.split("*");return r===
void 0?t===n:va(n,r)(t)}function va(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function ye(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Qe(e){return/^[0-9]/.test(
e)?`_${e}`:e}function Ea(e,t){return Qe(ye(t===void 0?e:`${e}_${t}`))}function Ie(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function V(e){return e===""?"is em\
pty":Ie(e)?Pa(Xr(e,Yr)):"has other characters than letters, digits and _, or begins with a digit"}async function yn(e){return V(e)??Pa(Xr(e,await Oa()))}async function $a(e){
return ka(e,[...Yr,...await Oa()])}async function Oa(){return(await import("./lease-adapters-aws.js")).unsafeNames}function Pa(e){return e&&`${e.reason} (${e.
tool})`}function eo(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=vf(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function xn({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function gn({path:e}){return e.length===0?void 0:e.join("_")}function _a(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?me(r.expression):void 0;
return[eo(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function vf(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:Ea(r,gn(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,gn(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Qe(e.text+ye(a)),origin:"data"}}case"stem":return Ef(e,r,o)}}function Ef({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>ye(String(c),t));return{name:Qe(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var to={service:"secretsmanager",load:()=>import("./lease-adapters-aws.js")};async function J(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var $f=10;async function Aa(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof S)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Of(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof S?i:i.map(o)]))}async function Of(e,t){
let n,r=new Map;return await J(e,$f,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof S))throw s;oe(s)&&(n=s),r.set(o,s)}}),r}var Le="secrets-manager",Pf=/^[A-Za-z0-9/_+=.@!-]+$/;function hn(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Af(e);
if(e.includes("*"))return _f(e);let t=no(e);return t===void 0?{source:Le,kind:"name",name:e}:{reason:t}}function _f(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=no(n);return r===void 0?{source:Le,kind:"prefix",prefix:n}:{reason:r}}
function Af(e){let t=Sn(e);if(!t)return{reason:Tf(e)};let{name:n,region:r}=t;if(!be(r))return{reason:`${h(r)} in it is no region`};if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[o="",s,i,a]=n.split(":");if(s!==void 0){let p=e.slice(0,e.length-n.length)+o,d=[s?`${p}#${s}`:p];return i&&d.
push(`stage=${i}`),a&&d.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let c=no(n);return c===
void 0?{source:Le,kind:"arn",arn:e,...t}:{reason:c}}function Tf(e){let[,t="",n="",r="",o=""]=e.split(":");return t.startsWith("aws")&&n!==""&&n!=="secretsmanage\
r"?`it is an ARN of ${h(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":r!==""&&!be(r)?`${h(r)} i\
n it is no region`:"an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function no(e){if(e.length>519)return"a name has 512 characte\
rs at most";let t=[...e].find(n=>!Pf.test(n));return t===void 0?void 0:`a secret's name has no ${If(t)}; it has letters, digits and /_+=.@!-`}function If(e){let t={
",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(
4,"0")}`}function Sn(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{
partition:n,region:r,accountId:o,name:s}}function Ta(e){let t=Sn(e);return t?{source:Le,kind:"arn",arn:e,...t}:{source:Le,kind:"name",name:e}}function Ia(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${rn(n)}`}}}var Pt=20;function La(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function Na({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Fa(e,t){let n={...La([e]),batching:!0},r=Ua(e,t).reduce((s,i)=>s+i.length+3,0),o=Da(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function Ca(e,t){let n=e.flatMap(r=>Ua(r,t));return Da(n,La(e),e[0]?.region??"",t)}function Da(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Lf(n,r)}]:[]]}function Lf(e,t){return Ia("secretsmanager",e,t)}function Ua({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var wn=10;async function Ma(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Nf(i,t))),...r.map(async i=>n.set(i,await Ff(i,t))),qa(s.map(({reference:i})=>L(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Mf(i[a]))})]),Aa(n,t)}async function Nf({reference:e,version:t},n){return Ba(async()=>[await n.get(e,t)])}async function Ff({
reference:e,version:t},n){return e.kind!=="prefix"?[]:Ba(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await J(r,wn,a=>bn(a,n,t.stage)):await qa(r,n),
s=o.findIndex(a=>a instanceof S),i=o[s];if(i instanceof S)throw i.secretName=Sn(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
S))})}async function qa(e,t){return e.length===1?Promise.all(e.map(r=>bn(r,t))):(await J(qf(e,Pt),wn,r=>Cf(r,t))).flat()}async function Cf(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await J(e,wn,async o=>{let s=n.find(c=>Df(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new S("BatchGetSecret\
Value",{kind:"answer",...i});return a&&Be(a)==="fail"?a:bn(o,t)})}catch(n){if(!(n instanceof S))throw n;return Uf(n)?J(e,wn,r=>bn(r,t)):e.map(()=>n)}}async function bn(e,t,n){
try{return await t.get(Ta(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof S)return r;throw r}}function Df({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Uf({code:e}){return e?.startsWith("AccessDenied")===!0}function Mf(e){return e instanceof S?e:e?[e]:[]}async function Ba(e){
try{return await e()}catch(t){if(t instanceof S)return t;throw t}}function qf(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var kn={name:Le,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:hn,permissionSet:Na,queriesPerSession:Pt,policySize:Fa,sessionStatements:Ca,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:to,count:Bf(e)}],read:async(e,t,n)=>Ma(e,await n(to,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Bf(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/Pt)}var jf=[{prefix:new RegExp(`${jt.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],ja=new Map(
[[kn.name,kn]]);async function Wa(e){let t=await jf.find(({prefix:n})=>n.test(e))?.load(e);return t?(ja.set(t.name,t),t):kn}function se({source:e}){let t=ja.get(
e);if(!t)throw new Error(`The source ${e} was not loaded.`);return t}function Ze(e){return Map.groupBy(e,({reference:t})=>se(t))}var Rn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function E(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Ye(r.meant)}`),o.length===0&&o.push(Rn),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Ye({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+oo(t,n),...r].join(" ").trimStart()}function oo(e,t){return t===void 0?
e:`${e}#${t}`}function so(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Wf(n),[s,...i]=Hf(o,t);if(s===void 0)throw E("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Wf(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Hf(e,t){let n=[],r=Ha(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Jf(e,r,t);n.push(e.slice(r,o)),r=Ha(e,o)}return n}function Ha(e,t){let n=t;for(;n<e.length&&io(e,n);)n+=1;return n}var io=(e,t)=>/\s/.test(e.charAt(
t)),Vf={"[":"]","(":")","{":"}"},Va="expires=";function Jf(e,t,n){let r=t;for(;r<e.length&&!io(e,r);){if(e.charAt(r)==="#")return Ja(e,r+1,n);if(e.startsWith(Va,
r)&&r===t)return Ja(e,r+Va.length,n);r+=1}return r}function Ja(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!io(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Gf(e,o,n);continue}let a=Vf[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw ro(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw ro(n,`${s} is missing`);return o}function Gf(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw ro(n,`a ${r} is missing`)}function ro(e,t){return E("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function Ka(e,t,n){let r=[...Kf(e,t,n),...zf(e,t),...Zf(e,t),Qf(e,t,n)].find(({when:o})=>o);if(r)throw E("E_REQUEST",t.line,r.wrong,r.hint)}function Kf({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function zf({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&me(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Qf({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${h(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:za(n,"region")}}}function za(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function Zf(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>za(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Yf(t)}},{when:e.only!==void 0&&!xn(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Ga(e.only)!==void 0,wrong:`only\
= lists ${Ga(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Ga(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Yf(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var ao=new Map([["optional",vn("optional",{optional:!0})],["public",tm],["only",nm],["file",vn("file",{file:!0})],["base64",vn("base64",{base64:!0})],["trim",vn(
"trim",{trim:!0})],["stage",rm],["version",om],["expires",pm],["max-age",sm],["max-scopes",im],["role",am],["region",cm]]),Xf="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function Qa(e,{
options:t}){let n=e.options.map(co).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Za(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=co(o),a=Object.hasOwn(t.options,s),c=ao.get(s);if(!c&&!a)throw um(e,
o,s,t);if(r.has(s))throw E("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let d=c(i,(l,f)=>E("E_REQUEST",e.line,l,em(e,o,f)),t);
n={...n,...d,version:{...n.version,...d.version}}}return n}function co(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function em(e,t,n){let r=Ya(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Ya(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>ao.has(co(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(
",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function vn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function tm(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function nm(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Ie(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:V(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function rm(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function om(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function sm(e,t){let n=Jr(e??"");
if(!n)throw t("max-age needs a duration above zero.",Vr);return{maxAge:n}}function im(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function am(e="",t){let n=cn(e);if(!n)throw t(`role=${h(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function cm(e="",t){if(!be(e))throw t(`region=${h(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function pm(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:dm(
e,()=>t(`expires=${e} is no date.`,n))}}function dm(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=lm(e);if(!n)throw t();return{kind:"at",at:n}}function lm(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function um(e,t,n,{options:r}){if(t.startsWith("#"))return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Ya(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return E(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=fm(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Xf].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function fm(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...ao.keys()].find(r=>r.startsWith(n))}function Xa(e,t){let n=t.readReference(e.reference,Qa(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
E("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):E("E_REQUEST",e.line,`${h(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function ec(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw E("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function tc(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw mm(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Ie(n))throw E("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=V(t);if(r!==void 0)throw E("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function mm(e,t){let n=Ye({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return E("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${ym(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function ym(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function nc(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await gm(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw po("secrets",e,"DB_PASSWORD, prod/db#password");return hm(t),
t}function po(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new u("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function lo(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function gm(e,t,n){let r;try{let a=so(e,t);r=a&&await rc(a)}catch(a){
throw await _t({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Rn,fault:En})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!lo(s.name))return r;let i=await _t({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:Rn,fault:En});
if(i)throw i;return r}async function _t(e){return(await import("./refused-line.js")).refusedLineError(e)}async function En(e){try{let t=so(e,1);t&&await rc(t);return}catch(t){
return t}}async function rc(e){let t=await Wa(e.reference),n=ec(e),r=Xa(e,t),o=tc(e),s=Za(e,t),i={line:e.line,text:oo(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await Sm(i,e),Ka(i,e,t),await xm(i),i}async function xm({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await $a(
n):void 0;if(r!==void 0)throw E("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function hm(e){let t=new Map;for(let n of e)for(let r of _a(n)){let o=t.get(r.toUpperCase());if(o)throw E("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function Sm(e,t){let{selector:n,expires:r}=e,
o=A(e);if(n.kind==="jmespath"&&await Zr(n.expression,o,s=>Ye({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await Zr(r.expression,o,i=>Ye({...t,options:s(i)}))}}var oc="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",sc={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function ic(e,t){let n=new Map,r=ac(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await wm(s,i,a,t))}if(n.size>0)return[...n.values()];throw po("secret-ids",e,"DB_PASSWORD, prod/db/password")}function ac(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function cc(e){return ac(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function wm(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:oc,fault:async c=>bm(
c,r),faultOfSecrets:En},s;try{s=pc(e,t,r)}catch(c){throw await _t({...o,error:c})}if(e.includes(",")||!lo(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await _t({...o,note:i});if(a)throw a;return s}function bm(e,t){try{pc(e,1,t);return}catch(n){return n}}function pc(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(d=>d.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=Rm(c,t);return a&&vm(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:km(a,p),letterCase:sc[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function km(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function Rm(e,t){let n=hn(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${h(e)}" is no secret: ${n.reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:oc})}function vm(e,t,n,r){
let o=ye(Qe(e),sc[r]),s=e===o?V(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Em=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function uo(e){let t=vt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Em.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var $m=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function dc(e,t){let n={},r=sn(m=>{let g=e(m);return g.trim()!==""&&(n[m]=g),g},
on.lease),o=await Lm(e),{verifications:s,kept:i,dropped:a}=await Om(r,t),c=await Tm(r),p=await _m(da(r,t,c),r),d=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,l=Ke("min-remaining",r("min-remaining")),f=await Pm(r,{...p,minRemaining:l});if(d.length===0&&f.length===0)throw Im();return{...p,
requests:d,exporting:{env:B("export-env",r("export-env")),onConflict:$t("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:Et("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:l,warnRemaining:Ke("warn-remaining",r("warn-remaining")),maxAge:Y(r,"max-age")?Ke("max-age",
r("max-age")):void 0,isRequired:B("require-expiry",r("require-expiry"))},checkRotation:B("check-rotation",r("check-rotation")),verifications:s,requireVerify:B("\
require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:Am(r),dryRun:B("dry-run",r("dry-run")),jobSummary:B("job-summary",r("job-summary")),cleanup:B(
"cleanup",r("cleanup")),cli:B("cli",r("cli")),maskAccountId:B("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask that service again.`),...cc(r("secret-ids")),...p.warnings,
...an(r,$m),...uo(r)]}}async function Om(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Pm(e,t){if(e("export-credentials").trim()==="none"&&uo(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function _m(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>Y(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Am(e){let t=B("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||Y(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Tm(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?nc(t):ic(n,{parseJsonSecrets:B("parse-json-secrets",e("parse-json-secrets")),nameTransformation:$t(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Im(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Lm(e){return ua.some(t=>Y(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var Nm=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var lc=Nm("randomUUID");function $n(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Fm(e,n)?"expiring":"ok",stops:o}}function Fm({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function At(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function On(e,t=""){let n=Dm(e);if(n)return[n];if(!Cm(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Cm(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Dm(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Mm(Buffer.
from(t[2],"base64url").toString()),r=fo(n?.exp);if(!r)return;let o=fo(n?.iat)??fo(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Um(o,r)}}function Xe(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return mo(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?mo(a):void 0}async function Tt(e){let t=Xe(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function fo(e){return typeof e=="number"?mo(new Date(e*1e3)):void 0}function mo(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Um(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Mm(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function uc({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Xe(e);return n&&{at:n,source:`tag ${h(t)}`,firm:!0}}function fc({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Xe(e)))return`The tag ${h(t)} of ${n} is "${h(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var mc=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function M(e){let t=Math.abs(e),n=mc.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let r=[];for(let{name:o,length:s}of mc.slice(n,n+2)){let i=Math.floor(t/s);t-=i*s,i>0&&r.push(`${i} ${o}`)}return r.join(" ")}function X(e,t){
let n=e.getTime()-t;return n>=0?`in ${M(n)}`:`${M(n)} ago`}function yc(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var yo=" elsewhere",et=" and ";function go(e){return e.startsWith("field ")&&!e.endsWith(yo)}function ee(e,t){let n=G(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function G(e){let t=0,
n=e.length;for(;t<n&&gc(e[t]);)t+=1;for(;n>t&&gc(e[n-1]);)n-=1;return e.slice(t,n)}function gc(e){return e!==void 0&&/[\s\u0085]/.test(e)}function ge(e){return e.
split(/[\r\n]+/).map(G).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function _n({keys:e,text:t,isLine:n}){if(n)return!Rc(t);let r=hc(e.at(-1)??"");if(bc(t))return!Km(r);let o=wc(r);return o==="strong"?!(r.at(-1)==="authorization"?
Bm:qm).test(t):o==="weak"||e.slice(0,-1).some(s=>jm.test(s))&&Wm(r,t)?!Pn(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&q(t)}var qm=/^(true|false|null|none)$/i,
Bm=/^(basic|bearer|digest|key|negotiate|token)$/i;function An({text:e,isLine:t}){return t?!Rc(e):!Pn(e)}function Tn(e){return wc(hc(e))==="strong"}var jm=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function Wm(e,t){return!Sc.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function hc(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(t=>t!=="")}var Hm=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
Vm=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
Jm=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Gm=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,Sc=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class)$/;
function wc(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(Sc.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&Jm.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(r=>Hm.test(r)||Vm.test(r))?"strong":Gm.test(
t)?"weak":void 0}function Km(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.test(e.at(-1)??"")}function bc(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.
test(e)}var zm=4096,Qm=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,xc=10;function q(e){let t=e.slice(0,zm);if(t.length<xc||Zm(t))return!1;let n=0;for(let r of t.split(Qm))Ym(
r)&&(n+=r.length);return n>=xc&&n*4>=Math.min(t.length,64)}function Zm(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(
e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function Ym(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||Xm(e))return!1;let t=[...e].map(ey),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function Xm(e){let t=e.replace(/V?\d{1,2}$/,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):
null;return n!==null&&t.length<=32&&t.length>=3*n.length}function ey(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}",
"u").test(e)?"upper":"sign"}function kc(e){return e.length>40||bc(e)?!1:Pn(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!q(e)&&!/\d{6}/.test(e)&&ty(e)}function ty(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Pn(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.
test(e)}function Rc(e){return ee(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function tt(e){
return q(e)?"\u2026":e}var Ec=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
$c=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,ny=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
Oc=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,ry=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function Pc(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>vc(s,nt(Ne(s)))));for(let[s,i]of r){let a=await oy(s,i,r);a&&n.push(a);let c=_c(Ne(s),p=>o.has(
vc(s,p)))?await Tt(i):void 0;if(c){let p={at:c,source:`field ${It(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await On(
i,t)){let d={...p,source:`${p.source} in field ${It(s)}`,firm:!1};n.push({expiry:d,path:s,kind:"value",content:i})}}return n}async function oy(e,t,n){if(!(!Oc.test(
nt(Ne(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Lt(r)!==Lt(e)||!ry.test(nt(Ne(r))))continue;let s=await Tt(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${It(r)}${et}${It(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function _c(e,t=()=>!1){let n=Ec.exec(nt(
e))?.groups?.whose;return n!==void 0&&($c.test(n)||t(n))}function Ac(e){return[...e].filter(([t])=>_c(Ne(t))).map(([t,n])=>[It(t),n])}function It(e){return h(e.
split(".").map(tt).join("."))}function xo(e,t){if(t===void 0||Lt(t)!==Lt(e.path))return!1;let n=nt(Ne(e.path)),r=nt(Ne(t));if(Oc.exec(n))return!/^refresh/.test(
r);let s=Ec.exec(n)?.groups?.whose??"";return r===""?$c.test(s)||ny.test(s):s===""||r.includes(s)||s.includes(r)}function nt(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function vc(e,t){return`${Lt(e)}.${t}`}function Ne(e){return e.slice(e.lastIndexOf(".")+1)}function Lt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Tc(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await On(e.value,c),...i?
[i]:[]],d=n?p.filter(({firm:g})=>g):p,l=n||e.public?[]:r.filter(g=>g.content!==e.value&&sy(g,e.path)),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...d,...l.map(g=>iy(g,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(g=>({...g,firm:!1})):m,...e.public||!o?[]:[o]]}function sy(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(et))||e.kind==="date"&&xo(e,t)}function iy(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:xo(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${yo}`}}function Ic(e,t,n){let r=At(e.filter(({firm:s})=>s)),o=$n(r,t,n).stops;return{firmExpiry:r,expiry:o?r:At(e)}}async function Lc(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=H(rt(t)),s=o===void 0?void 0:await mn(o,e.expression),i=await Tt(s instanceof P?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function In(e,t=!1){let n=H(rt(e));return!T(
n)&&!(t&&Array.isArray(n))?[]:[...Ot(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof P?o.source:o])}async function ho(e){
let t=In(e),n=rt(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function Nc(e){let t=In(e,!0);return Pc(t.length>0?t:await ho(e),rt(e))}function rt(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function F(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(C(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Fc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Fc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function Ln(e,t="\
it may be missing"){return So(e,"optional")?[j(`${F({request:e},"optional")} if ${t}`)]:[]}function So({refused:e=[]},t){return!e.includes(t)}function C({naming:e}){
return e.kind==="stem"}function Fc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=L(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let d=s.kind==="stem"?s.stem:void 0,l=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!l?d?`${d}_*, ${a}#*`:`${a}#*`:d&&d!==a?`${d}, ${a}`:a}function j(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Cc(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...wo(e)].join(" ")}function wo(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(go(n)){let s=`If that is the end of someth\
ing else, ${F(e,"expires=own")}.`;return r||n.includes(et)?[s]:[j(`${F(e,ay(n))} if it is to stop a deploy in time`),s]}if(!r)return[`If that is not when this v\
alue ends, ${F(e,"expires=own")}.`];if(/^expires=|^tag /.test(n))return[];let o=`If the value works beyond that all the same, ${F(e,"expires=never")}.`;return n===
"policy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",o]:[o]}function ay(e){return`expires\
=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Dc(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,d=o.get(c)??await Nc(c.value);o.set(c,d);let l=p.expires;
!l&&!s.has(c)&&s.set(c,await cy(c));let f=await Tc(py(a),{rule:l,hints:d,tagged:ly(c),selected:await Lc(l,c.value,{where:`${A(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??uy(c),now:t,secret:rt(c.value)}),{expiry:m,firmExpiry:g}=Ic(f,t,n),x=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:g,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:$n(m,t,n),age:x,unreadableDates:(l?void 0:s.get(c))??[],isTooOld:x!==void 0&&x>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function cy({value:e}){let t=Ac(await ho(e));if(t.every(([,o])=>Xe(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function py({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":dy(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function dy(e,t){if(e===void 0)return;let n=In(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function ly({description:e,stages:t}){if(!(!e||e instanceof S)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return uc(e)}}function uy({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var bo=5;function Uc(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,d)=>+(d.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${M(n)})`,a=r.slice(0,bo).map(p=>Nn(p,t));r.length>bo&&a.push(`and ${r.length-bo} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,d)=>`${p}${d===
0?i:""}.`).join(`
`),{fix:[c,...wo(o),"Nothing was exported."].join(`
`)})}function Nn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${X(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Mc(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&fy(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${w(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[j(`if a field of the secret tells\
 it, or nothing does, ${F(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),jt.test(n.request.text)?"Or give the parameter the policy `Expiration`, and\
 set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",j(`if it is no cred\
ential, ${F(n,"public")}`),"Nothing was exported."].join(`
`)})}function fy({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function qc(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var ko=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Bc=ko("createHmac");var jc=ko("hkdfSync");var Wc=ko("timingSafeEqual");function Fn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(jc("sha256",t??"",i,"secret-lease record",32))}function Ro(e,t){return Bc("sha256",t).update(e).digest("hex")}function Hc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(Ro(t,n))];return r.length===o.length&&Wc(r,o)}var Jc=1,my=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Gc(e){return Object.fromEntries(my.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function vo(e,t){
let n={version:Jc,...e};return`${JSON.stringify({...n,seal:Ro(JSON.stringify(n),t)},null,2)}
`}function yy(e,t){let{seal:n,...r}=gy(e);return Hc(n,JSON.stringify(r),t)&&xy(r)?r:void 0}function gy(e){try{let t=JSON.parse(e);return ot(t)?t:{}}catch{return{}}}function Dn(e,t){let r=[...new Map(e.flatMap(o=>yy(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function Un(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function xy(e){if(!ot(e)||e.version!==Jc||!je(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:d}=e,{environmentSize:l=0,isEnded:f=!1,gitVariables:m=[]}=e;return Cn(t)&&Number.isFinite(n)&&typeof r=="string"&&xe(K,o)&&xe(K,s)&&Vc(i)&&xe(Cn,a)&&Array.
isArray(c)&&c.every(Sy)&&xe(wy,p)&&hy(l)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(Eo)&&Vc(d)}function hy(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Sy(e){if(!ot(e)||!ot(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:d,pinned:l,
exported:f,role:m=""}=e;return Eo(t)&&K(m)&&[n,r,o].every(K)&&Array.isArray(s)&&s.every(K)&&xe(K,i)&&xe(Cn,a)&&xe(K,c)&&[p,l].every(g=>typeof g=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(d))&&["env","output","file"].every(g=>typeof f[g]=="boolean")}function wy(e){if(!ot(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&K(n)&&xe(Cn,r)&&Array.isArray(o)&&o.every(Eo)}function Eo(e){return K(e)&&Ie(e)&&V(e)===void 0}function ot(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function K(e){return typeof e=="string"}function Cn(e){return K(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function xe(e,t){return t===null||e(t)}function Vc(e){return ot(e)&&Object.values(e).every(K)}function Mn(e,t){return e.name===t.name&&e.versionId===t.versionId&&Kc(e.arn)===Kc(t.arn)}function Kc(e){return e.split(":").toSpliced(3,1).join(":")}function zc({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>by(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!Mn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function by(e,t){return t!==void 0&&
!e.pinned&&!Mn(e,t)}function Nt({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function Qc(e){let t=Nt(
e).join(",");return t.length<16e3?t:""}function Zc({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Nt(r):[]).map(he)),c=new Map(Object.entries(i).map(([y,k])=>[he(y),k])),
p=(y,k)=>!a.has(he(y))&&(c.get(he(y))||k)!==k,d=e.filter(y=>n.env&&p(y.name,$o(y))).filter(({name:y,secret:k})=>!s.some(D=>ky(D,y,k.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let l=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(he)),f=[...t?.variables??[]].filter(
([y,k])=>p(y,k)&&!l.has(he(y))).map(([y])=>y),m=e.filter(({name:y})=>d.includes(y)),g=n.onConflict==="error"?m:[];if(g.length>0||f.length>0)throw new Ft(g,f);let x=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...d,...x.map(({name:y})=>y)])}var he=e=>Pe(e,process.platform);function ky({entries:e},t,n){return e.
some(r=>r.exported.env&&he(r.name)===he(t)&&r.arn===n)}var Ft=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function Yc({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await yn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${w(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${C(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function $o({request:e,value:t}){return e.file?"":t}function qn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>Mn(i,{name:n,arn:r,versionId:o})))}function Ry(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=At(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function vy(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Xc(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Ey(t);case"check":return new Map([...$y(e.check,r,o),...n.credentials?.outputs??[]])}}function Ey({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...vy(Ry(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function $y({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...qn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Oy=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Py="AWS_WEB_IDENTITY_TOKEN_FILE";function ep(e){return[...Oy,"AWS_CREDENTIAL_EXPIRATION",Py].filter(t=>e[t])}var Bn="aws-config";function tp({route:e}){return e.at(-1)??e[0]}var Zv=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var np="\0";function rp(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!_y(s,e,i))for(let[a,c]of Ay(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function _y({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Ay(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Nt(e).map(c=>[c,np])),[a]=i.keys();if(a!==void 0&&i.set(a,np.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Ty(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Ty(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var Iy={linux:131072},Ly=32766,Ny={linux:2097152,darwin:1048576},Fy=131072;function op(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:C(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${L(r.reference)}\
\`. Or mend the secret.`})}function sp(e,t,n,r,o=!0){let s=0,i=new Map([...t].map(c=>[c.name,c])),a=c=>{let p=i.get(c);return p?F(p,"file"):"lease it with the o\
ption `file`"};for(let[c,p]of e){if(p.includes("\0"))throw new u("E_BINARY",`The value of ${c} has characters that no environment variable can hold.`,{fix:`${j(
a(c))} The value then goes to a file, and the path to ${c}_FILE.`});let d=st(c,p);if(r==="win32"&&p.length>Ly||d>=(Iy[r]??Number.POSITIVE_INFINITY))throw new u(
"E_TOO_LARGE",`The value of ${c} is too large for an environment variable on this system.`,{fix:`${j(`${o?"Set `export-env: false`, and use the output where it \
is needed. Or ":""}${a(c)}`)} The path is then in ${c}_FILE.`});s+=d}for(let[c,p]of Object.entries(n))e.has(c)||(s+=st(c,p??""));if(s+Fy>(Ny[r]??Number.POSITIVE_INFINITY))
throw new u("E_TOO_LARGE",`With these values the environment of ${o?"later steps":"the command"} would have ${s} bytes, too many for this system.`,{fix:`${o?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${o?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${w(Cy(e))}.`})}function Cy(e){return[...e].sort((n,r)=>st(...r)-st(...n)).slice(0,3).map(([n])=>n)}function st(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function ip({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=cp({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${w(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function ap(e,{runner:t,directory:n}){let r=cp(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${w(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function cp({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function pp(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,d={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:d[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function dp({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},d){let l=t.map(g=>pp(g,i.exporting.env&&!c.has(g.
name))),f=a?zc(a,l).renewed:l,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(d.now()).toISOString(),clockOffset:d.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Gc(s),expiresAt:Un(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Dy(p)),inputs:i.asGiven}}function Dy(e){let n=[...e].reduce((r,[o,s])=>r+st(o,s),0);
return Math.ceil(n/4096)*4096}function lp(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=Fn(o.environment),d=Dn(i.records(),p).records,l=d.
filter(Z=>Z.id!==a),f=rp(o.environment,l,Z=>i.filePath(Z,Bn)),m=r?.(a,e.contents.inputs.requests,f,i),g={...Uy(e,f,t,n),git:m},{credentials:x,inputs:y}=g,k=g.isWhole?
g.judged:qn(g),D=!c&&y.unsetCurrentCredentials?ep(f):[],$=Zc(g,new Set(D),d,f),R=ip(g,t),de=c?qy(a,k,i):new Map,is=()=>{c?By(c,de,p,i):(i.remove(a),o.dropState())};
try{op(k);let Z=new Map(k.map(_=>[_.name,$o(_)]));sp(y.exporting.env?Z:new Map,k,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let _ of k)_.request.file&&Z.set(_.name,jy(a,_,i));let qe=new Map([...Z].filter(([_])=>y.exporting.env&&!$.has(_)));for(let _ of D)qe.has(_)||qe.set(_,"");for(let[
_,ht]of x?.variables??[])qe.set(_,ht);for(let[_,ht]of m?.variables??[])qe.set(_,ht);for(let[_,ht]of[...x?.files??[],...m?.files??[]])i.writeFile(a,_,Buffer.from(
ht));My(x,l,i),ap({judged:k,credentials:x},t);let as=R&&!c&&(y.cli||m!==void 0||(x?.files.size??0)>0);as&&i.launcher.install();let dr=dp(g,{skipped:$,variables:qe},
s);return c||(o.saveState("names",Qc(dr)),R||o.saveState("record","none")),R&&i.writeRecord(a,vo(dr,p)),{contents:g,changed:k,values:Z,variables:qe,skipped:$,record:dr,
isKept:R,hasLauncher:as,undo:is}}catch(Z){throw is(),Z}}function Uy({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function My(e,t,n){let r=e?.files.get(Bn);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Bn,Buffer.from(
r))}function qy(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function By(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,vo(e,n))])try{s()}catch{}}function jy(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function up(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,d=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,l={credentialsOf:c?.exportedCredentials,setUpGit:d?.
gitSetup},f=await a.inTurn(o,()=>lp(e,t,l)).catch(async m=>{throw m instanceof Ft?await Yc(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Wy(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function Wy({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:d,clock:l}){let{id:f,renews:m}=e,
g=i?Dn(d.records(f),Fn(p.environment)).records:[],x=Un([s,...g]),y=new Map([...r,...Hy(x??"",p.environment)]),k=i?d.recordPath(f):"",D=Xc(c,{contents:e,path:k,end:x,
now:l.now()}),{outputs:$,withoutOutput:R}=Vy(D,n),de=a&&e.inputs.cli?{onPath:d.launcher.directory}:{};return p.handOver({variables:y,outputs:$,...de}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:R,isRenewal:m!==void 0}}function Hy(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Vy(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function jn(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,d=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),l=r.get(d);l?l.requests.push(o):r.set(d,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Jy(o,
a??t),described:n,text:L(s),requests:[o]})}return[...r.values()]}function Jy({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var Gy=new Set(["engine","host","port","dbname"]),Ky=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
zy=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function fp(e){let t=H(e);if(!T(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Ct(n,Ky)&&Ct(r,zy)&&Ct(o,/./)&&Ct(s,/./),p=Qy(i)&&(a===void 0||Ct(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Gy}function Ct(e,t){return typeof e==
"string"&&t.test(e)}function Qy(e){return e===void 0||/^\d{1,5}$/.test(e instanceof P?e.source:String(e))}function Dt(e,t,n=ze){return{path:e,value:typeof t=="string"?t:n(t),kind:Zy(t)}}function Zy(e){return e===null?"null":e instanceof P?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function Oo(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?H(r):r;return T(s)?Oo(s,o):[Dt(o,r,i=>ze(i,Yy))]})}function Yy({
source:e}){let t=JSON.stringify(Number(e));return mp(t)===mp(e)?t:e}function mp(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function gp(e,t){if(t.kind==="whole")return[yp(e)];let n=H(e);switch(t.kind){case"unfolded":return T(n)?Oo(n):[yp(e)];case"fields":return T(n)?[...Ot(n)].
filter(([r])=>r.length>0).map(([r,o])=>Dt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await mn(n,t.expression);return r===void 0?[]:[Dt(
me(t.expression)??[],r)]}}}function yp(e){return{path:[],value:e,kind:"string"}}function Po({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function xp(e,t){let{request:n}=t;if(e.request!==n)return C(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:Po(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":L(r);return C(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function Ao(e,t){let n=await Xy(e,t),r=fp(hp(t.value)??"");return n.map(o=>{let s=gn(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...eo(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Xy(e,t){let{
selector:n}=e,r=Sp(e,t),o=hp(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[eg(e,r,t.value)];let s=await gp(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Ut(e)}\``})}if(s.length===0&&n.kind!=="unfolded"){let{nearlySelected:i}=await import("./lease-domain-values-nearly-selected.js"),
a=n.kind==="jmespath"?i(o,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...Ln(e)].join(" ");throw new u("E_NOTHIN\
G_SELECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${Ut(e)}#${a}
${c}`})}return s}function hp(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function eg(e,t,n){
let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:tg(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function tg(e){return So(e,"file")?C(e)||e.selector.kind==="whole"?`${j(F({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${Ut(e)} file\`, which writes its bytes to a file, or \`${Ut(e)}\
 base64\`.`:e.selector.kind==="whole"?j(F({request:e},"base64")):`It has no fields: write \`${Ut(e)} base64\`.`}function Ut({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):L(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function Sp({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function wp(e,t="linux"){let n=new Map;for(let r of e){await rg(r);let o=C(
r.request)?Pe(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(C(r.request)&&ng(s,r)))throw og(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function ng(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function rg(e){let{name:t,origin:n,request:r}=e,o=n==="author"?V(t):
await yn(t);if(o===void 0)return;let s=t===""?'""':h(tt(t));throw new u("E_NAME",`${A(r)}: ${_o(e)} would be the variable ${s}, which ${o}.`,{fix:Po(e)})}function og(e,t){
return new u("E_NAME",`${A(e.request,t.request)}: ${_o(e)} and ${_o(t)} would both be the variable ${h(tt(t.name))}.`,{fix:xp(e,t)})}function _o({request:e,secret:t,
field:n}){let r=Sp(e,t);return n===void 0?r:`the field ${h(tt(n))} of ${r}`}function it({role:e,chain:t}){return t.at(-1)??e}function Wn(e){return{role:it(e),scoped:e.policy.kind==="scoped"}}var sg=2048;function bp(e,t){let n=[],r=e.map(o=>{let s=se(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),d=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>sg||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
l=n.find(d);if(!l){let{isAlone:f=!1}=s,{region:m,role:g}=o;l={region:m,role:g,queries:[],parts:new Map,length:vp([]).length,isAlone:f},n.push(l)}l.length=p(l),l.
queries.push(o),l.parts.set(s,{permissionSet:i,count:(l.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function kp(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function Rp({queries:e,role:t},n){
let r=t??n;return vp([...Ze(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function vp(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var at=25;function Hn(e,{reader:t}){return t.scoped&&t.role?bp(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function Ep({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Wn(e),s=jn(t,{region:n,accountId:o.role.accountId},r),i=Hn(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[d,l]of Ze(c.queries))for(let{client:f,count:m}of d.firstRequests(l))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,at)},...[...a].flatMap(([c,p])=>[...p].map(([d,l])=>({to:d,region:c,count:l})))]}async function $p(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof S?await se(r.reference).explain(o,ag(r,o),ig(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function ig({role:e},t){return e?{...t,role:e}:t}function ag(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function ct(e,t,n){if(t.length===0||t.includes(e))return;let r=n?A(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${w(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var cg=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function To(e,t){
for(let{claim:n,variable:r,required:o}of cg){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Op(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&ug(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${lg({line:n,claim:r,glob:o},s)}`})}}var pg=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function dg(e,t){let n=pg.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function lg({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${dg(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function ug(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Mt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Pp(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function _p(e,t){return fg(e).some(n=>mg(n)===t)}function fg(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function mg(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Ap(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>yg(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&ct(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function yg(e,t,n){if(!(e instanceof S))throw e;let r=oe(
e)||Be(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>_p(p,c))})}var gg=4*6e4,Vn=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=gg&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new Io(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),d=Mt(t).iss;if(!Pp(d,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:xg(d)});let l;try{l=await n.of(d)}catch(m){if(!(m instanceof S))throw m;if(s.length>0)throw hg(d,m);a.warning(`The keys of ${d} could not\
 be fetched (${m.message}): the OIDC token was verified by AWS alone.`),To(Mt(t),a.environment);return}let f=await c(t,l,{issuer:d,audience:o,now:p});return To(
f,a.environment),Op(f,s),f}};function xg(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var Io=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function hg(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Tp({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Ap(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=it(e),s=new Vn(e,r),i=Mt(await s.current());return r.runner.noteVisibility(Ni(i)),e.requiredClaims.length>0&&await s.verified(),ct(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Wn(e)}}function Lo(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var Fo=900,No=e=>({duration:Fo,policy:e}),Jn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Sg(t,n);try{let o=No(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof te)||!wg(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(kp(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,No(Lo(
o,i))),[c,p]=[t,o];for(let d of s)a=await this.#s(c,p,a,No(Lo(d,i))),[c,p]=[p,d];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
te?new te(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),
s=>o.current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],l=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={
...this.#i(n,o),...a!==void 0&&{externalId:a},...l&&{tagging:l}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.
arn,sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof S?new te(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask(
[s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=ca(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a sessio\
n of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},te=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function Sg(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?Rp(
e,it(t)):void 0}function wg({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Ip(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:Fo};throw await bg(i,{audience:a,claims:s,...c})}}
async function bg(e,t){if(!(e instanceof te))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&A(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var Gn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64"),kg],Lp="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function kg(e){let[t,n,r]=["",0,0];for(let o of Buffer.from(e))for(n=(n&31)<<8|o,r+=8;r>=5;r-=5)t+=Lp[n>>r-5&31];return r>0&&(t+=Lp[n<<5-r&31]),t.padEnd(
Math.ceil(t.length/8)*8,"=")}function dt(e,t="utf8"){let n=Buffer.from(e,t);return[0,1,2].map(r=>{let o=(3-r)%3,s=Math.floor((n.length-o)/3)*3;return s>0?n.subarray(
o,o+s).toString("base64"):""}).filter(r=>r.length>=pt)}var pt=8,Rg=24,Np=4;function Co(e,t){let n=[],r=o=>{let s=o+pt;for(;!t(e.slice(o,s))&&s-o<Rg&&s<e.length;)
s+=Np;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+pt<=e.length;o+=Np)r(o);return e.length>pt&&r(e.length-pt),n}function Do(e){return new Set(e).size>=4}
function Fp(e){return Do(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.test(e)}function Fe(e,t){let n=[];for(let r=0;r+pt<=e.length;r+=t)n.
push(e.slice(r,r+t));return n}function ne(e,t){return n=>n.replace(e,t)}function v(e){let t=Object.keys(e).map(n=>`\\u${lt(n)}`);return ne(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function lt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function qt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Kn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Ce=e=>`\\u${lt(e)}`,Uo=e=>`\\u${lt(e).toUpperCase()}`,ut=e=>JSON.stringify(e).slice(1,-1);function Se(e,t){let n=ne(e,t);return r=>n(ut(r))}var vg=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Cp[t]??Uo(t)),Eg=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Cp[t]??(/["&'<>]/.test(t)?Uo(
t):Ce(t))),Cp={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Mo=[ut,Se(/[&<>\u2028\u2029]/g,Ce),Se(/[\u007f-\uffff]/g,Ce),Se(/[\u007f-\uffff]/g,
Uo),Se(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Ce(e)),Se(/\//g,()=>"\\/"),vg,Eg,Se(/[&'<=>\u2028\u2029]/g,Ce),Se(/\u007f/g,Ce),Se(/[&'<>\u2028\u2029\u007f-\uffff]/g,
Ce),e=>ut(ut(e)),e=>ut(e).replaceAll("\\","\\\\"),e=>ut(e).replace(/[\\']/g,"\\$&")];var ie={"&":"&amp;","<":"&lt;",">":"&gt;"},Dp=[v(ie),v({...ie,'"':"&quot;"}),v({...ie,"'":"&#39;",'"':"&#34;"}),v({...ie,"'":"&#39;",'"':"&#34;","+":"&#43;"}),v(
{...ie,"'":"&#39;",'"':"&quot;"}),v({...ie,"'":"&#x27;",'"':"&quot;"}),v({...ie,"'":"&#039;",'"':"&quot;"}),v({...ie,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"\
&#x3D;"}),v({...ie,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),v({'"':'""'}),v({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var $g={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Up(e){return ne(e,t=>$g[t]??Kn(
t))}var zn=[Up(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Up(/[^ -&(-[\]-~]/gu)],qo=ne(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),Mp=[v({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),v({"'":`'"'"'`}),v({"'":"'\\''","!":"'\\!'"}),ne(/[\\"$`]/g,
e=>`\\${e}`),ne(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),ne(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),ne(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
qo,...zn,v({$:"$$"}),v({"%":"%%"}),v({"{":"{{","}":"}}"})];var z={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function I(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var Qn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ae=/[^ -~]/u,Og=e=>`\\x${qt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,qp=e=>qt(e).map(t=>`\\x${t}`).join(""),ft={"'":"\\'"},Zn={'"':'\\"'};function re(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Yn={
...z,...Zn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Bp={...Yn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Pg(e){return e<"\x80"?re(e):re(e).
replace(/^\\x/,"\\u00")}function jp(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var _g={...Yn,"\x1B":"\\e"};function Wp(e){let t=I(_g,e,Ag);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Ag(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Hp=[I(z,Qn,re),I({...z,...ft},Qn,re),I({...z,...ft,"\b":"\\b","\f":"\\f"},Qn,e=>Og(e).toUpperCase().replace("X","x")),v({"\\":"\\\\",...ft}),
I(z,ae,qp),I({...z,...ft},ae,qp),I({...z,...ft},ae,re),I(z,ae,re),I(Yn,ae,Pg),I(Yn,Qn,re),I({...z,...Zn,$:"\\$","@":"\\@"},ae,Kn),v({"\\":"\\\\",...ft,...Zn}),Wp(
/[\u0000-\u001f\u007f-\u009f]/u),Wp(ae),I(Bp,ae,e=>jp(re(e))),I(Bp,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>jp(re(e))),e=>I({...z,...Zn},/\u0000/,
re)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>I({...z,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ae,Tg)(e).replace(/^ /,"\\ ")];function Tg(e){
return[...Array(e.length).keys()].map(t=>`\\u${lt(e[t]??"").toUpperCase()}`).join("")}function b({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Ig(c,n);return a.set(c,p),p})}}function Ig(e,t){return qt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var Q="-_.~",De="-_.~!*'()",Vp=[b({kept:Q}),b({kept:Q,letters:"lower"}),b({kept:Q,space:"+"}),b({kept:De}),b({kept:De,letters:"lower"}),
b({kept:"-_.*",space:"+"}),b({kept:"-_.",space:"+"}),b({kept:"-_.!*()",space:"+",letters:"lower"}),b({kept:`${De}:$,`,space:"+"}),b({kept:"-_.~!$'()*,/:?@",space:"\
+"}),b({kept:`${Q}/`}),b({kept:`${Q}$&+,;=`}),b({kept:`${Q}$&+:=@`}),b({kept:`${Q}$&+,/:;=@`}),b({kept:`${Q}$&+,/:;=?@!()*`}),b({kept:"!$%&'()*+,-._~"}),b({kept:"\
!$%&'()*+,-./:;=@[\\]_|~"}),b({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),b({kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),b({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),b({kept:`${De}\
;:&=+$,`,keepsOthers:!0}),b({kept:`${De}:@&=+$,;/`,keepsOthers:!0}),b({kept:`${De};/?:@&=+$,[]`,keepsOthers:!0}),b({kept:`${Q}!$&'()*+,;=:`}),b({kept:`${Q}!$&'(\
)*+,;=`}),b({kept:`${De};,/?:@&=+$#`}),b({kept:`${Q}!#$%&'()*+,/:;=?@[]`})];var Gp=[...Mo,...Vp,...Mp,...Hp,...Dp],O$=[...Gn,...Gp],Lg=[qo];function*Kp(e){let t=G(e);for(let n of zn)yield n(t);for(let n of dt(e))yield n,yield Dg(n);yield*dt(
e,"utf16le"),yield*zp(e);for(let n of Gn)yield n(e);for(let n of/^[\w.-]*$/.test(e)?Lg:Gp)yield n(t)}var Ng=8192,Bo={line:30,to:512};function zp(e){let t=Buffer.
from(e);return t.length>Bo.line&&t.length<=Bo.to?Fe(t.toString("hex"),2*Bo.line):[]}function*Qp(e){let t=G(e);for(let n of zn)yield n(t);if(yield JSON.stringify(
e).slice(1,-1),e.length<=Ng)for(let n of Mo)yield n(t);yield*zp(e);for(let n of dt(e))yield n;for(let n of Gn)yield n(e)}var Jp={from:37,to:512},Fg=1024;function Zp(e){
let t=Buffer.byteLength(e);if(t<Jp.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=Fg&&q(e)?Co(e,Fp):[];return new Set([...n,...t<=Jp.to?dt(e).
flatMap(r=>Co(r,Do)):[]])}var Cg=[76,64];function Yp(e){let[t=""]=dt(e);return new Set(Cg.filter(n=>t.length>n).flatMap(n=>Fe(t,n)))}function Dg(e){return e.replaceAll(
"+","-").replaceAll("/","_")}function Xp(e){let t=new Set;for(let n of N(e)?[e,...ge(e)]:[e]){t.add(n);for(let r of Ug)t.add(r(n))}return t}var Ug=[e=>jo(e,0),e=>jo(e,1),e=>jo(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Bg,jg,e=>e.replace(/[<>"'&]/g,t=>Mg[t]??t)];function jo(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Mg={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},qg={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Bg(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>qg[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function jg(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Wg=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Hg=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,td=100;function Wo(e){if(!/^\s*[[{"]/.
test(e)||!ce(e))return;let t=[],n=[],r=new we,o=0,s="";for(let[i,a,c]of e.matchAll(Wg))if(i==="{"||i==="[")o<td&&(n[o]=s),o+=1,s=i==="["?s:"",r=new we;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new we;else if(a===void 0)t.push({keys:ed(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Vg(
a,p).map(d=>({keys:ed(n,o,s),text:d})))):(s=p,q(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var we=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.
test(t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]=
{keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Vg(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function nd(e){let t=Wo(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function ed(e,t,n){return[...e.slice(0,Math.min(t,td)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function rd(e){return/^\s*[[{]/.
test(e)&&ce(e)?e.replace(Hg,"$1"):void 0}function ce(e){if(!Kr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Jg=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Gg=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
Kg=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function Ho(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")&&!Kg.test(e),n=[...e.matchAll(
t?Jg:Gg)];if(n.length<2)return;let r=t?zg:Qg;return n.flatMap(([,o="",s=""])=>{let i=r(s),a=t||s!==i?i:i.replace(/[,)]+$/,"");return[...new Set([i,a])].map(c=>({
keys:[o],text:c}))})}function zg(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();let r=t==="{"?"}":t;return n.replaceAll(
r+r,r)}function Qg(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function od(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Zg(n)]:[r]}function Zg(e){let t=Vo(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Vo(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Yg=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,Xg=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
ex=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,tx=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
nx=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Xn(e){return/\s|^\{["'].*["']:.*\}$/.test(e)?[...[...e.matchAll(Yg),...e.matchAll(Xg)].map(([,n="",r=""])=>({keys:[n],text:sd(r)})),...rx(e),...er(e)]:
void 0}function rx(e){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(tx)].map(([,s=""])=>({keys:[t],text:s})),r=[...e.
matchAll(ex)].map(([,s,i])=>s??i??""),o=nx.exec(e)?.[1];return o!==void 0&&r.push(sd(o)),[...n,...r.map(s=>({keys:["password"],text:s}))]}function er(e){return e.
split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>q(t)).map(t=>({keys:[],text:t}))}function sd(e){return/^["'`]/.test(e)?e.slice(
1,-1).replace(/\\(.)/g,"$1"):e}var ox=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,sx=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function id(e){let t=sx.exec(e)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[tr(["password"],t)];let n=ox.exec(e)?.[1];if(n===void 0)return;let r=ix(n),o=r<
0?[]:ax(n.slice(0,r)),[s="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=s.split("/");for(let c of a)o.push(...mt([],c));for(let c of i)o.push(...ad(c));return o.filter(
({text:c})=>c!=="")}function nr(e){if(!(!/^[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(e)||/^[^=]*='.*'$/.test(e)))return ad(e).filter(t=>t.text!==
"")}function ad(e){return e.split("&").flatMap(t=>{let[n="",r=""]=t.split(/=(.*)/s);return[...mt([cd(n)],r),...mt([],r===""?n:"")]})}function ix(e){let t=e.search(
/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function ax(e){let t=e.
indexOf(":");return t<0?mt([],e):[...mt(["password"],e.slice(t+1)),...mt([],e.slice(0,t))]}function mt(e,t){let n=cd(t);return n===t?[tr(e,t)]:[tr(e,n),tr(e,t)]}
var tr=(e,t)=>({keys:e,text:t});function cd(e){try{return decodeURIComponent(e)}catch{return e}}var cx=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,px=/^(\s*)- +(.*)$/,
dx=/^\s*$/,lx=/^\s*(?:#|;|!|\/\/\s)/,ux=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function dd(e){let t=new Go(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.
next();s!==void 0;s=t.next()){let i=s;if(!dx.test(i))if(ux.test(i))n.push(...t.headingOf(i,n));else if(lx.test(i))n.push(...(Xn(i)??[]).filter(An));else if(t.addPair(
i,n))r+=1;else{let a=t.continuationOf(i);n.push(...a??Ko(i.trim())),a||(o+=1)}}return t.beginItem(n),r>0&&r>=o?n:void 0}function Ko(e){let t=er(e).filter(({text:c})=>c!==
e),[,n,r]=fx.exec(e)??[],o=n===void 0||r===void 0?[]:[{keys:[n],text:rr(r)}],[,s,i]=mx.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?
[]:[{keys:["auth"],text:i}]];return[{keys:[],text:e,isLine:!0},...t,...o,...a]}var fx=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
mx=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function rr(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var Go=class{#e;#t=0;#n=[];#r={indent:0,
named:new we};constructor(t){this.#e=t}next(){let t=this.#e[this.#t];return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new we}}headingOf(t,n){
return this.#n=[],this.beginItem(n,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=cx.exec(
t)??[],a=s===void 0?"":gx(s);if(s===void 0||q(a)){let l=s===void 0?this.#o(t):void 0;return n.push(...l??[]),l!==void 0}let c=r.length+o.length,p=[...this.#s(c),
a];this.#n.push({indent:c,key:a}),(o!==""||c<this.#r.indent)&&this.beginItem(n,c);let d=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(
a,d[0]?.text??"",n.length),n.push(...d),!0}continuationOf(t){let n=t.search(/\S/),r=this.#s(n);if(r.length===0)return;let o=rr(t.trim().replace(/[,;]$/,""));return[
{keys:r,text:o},...er(t).filter(s=>s.text!==o)]}#o(t){let[,n="",r]=px.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#i(this.#s(n.length+1),r.trim(),
n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#i(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#c(
r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Bt(t,n),...this.#a(t,n)];let i=this.#p(
n,s);if(i===void 0)return Bt(t,n);let a=yx(n);return[{keys:t,text:s==='"'?ld(i):i.replaceAll("''","'")},{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a},...Bt(
t,n)]]}#a(t,n){let r=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+pd;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===
this.#t?[]:Bt(t,r)}#c(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}
return n.join(`
`).trim()}#p(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+pd),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},pd=100,Jo=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function yx(e){let t=[];Jo.lastIndex=0;for(let n=Jo.exec(e);n;n=Jo.exec(e)){let[
,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>1?t.join(""):void 0}function gx(e){let t=e.replace(/^["']|["']$/g,"");return t.
startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Bt(e,t){if(t==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},
...Bt(e,n)];let r=rr(xx(t).replace(/(?<=^`.*`)[,;]$/,""));if(ce(r))return[{keys:e,text:r}];let[,o]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(o!==void 0)return[
{keys:e,text:o},{keys:e,text:t}];let s=r.includes("&")?nr(`${e.at(-1)??""}=${r}`):void 0;if(s)return[...s,{keys:e,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==
void 0)return[r,...i.split(/\s+/).map(rr)].map(l=>({keys:e,text:l}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...hx(e,c),{keys:e,text:r}];
let p=r.replace(/\\(.)/g,"$1"),d=/\\u[\da-f]{4}/i.test(r)?[ld(r)]:[];return[...new Set([...d,p,r,t])].map(l=>({keys:e,text:l}))}function xx(e){let t=e.search(/\s#/);
return t<0?e:e.slice(0,t).trimEnd()}function hx(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:
o).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var Sx={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function ld(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Sx[o]??o)}function ud(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var wx=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,bx=[64,76];function fd(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(wx,(r,o,s)=>(t.push(...kx(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function kx(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...bx.flatMap(o=>Fe(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Rx=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,vx=/^[A-Za-z][\w .()/-]{0,40}$/;function yd(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=md(e.slice(0,t));if(!n.every(o=>vx.test(o))||!n.some(Tn))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(md);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function md(e){return[...e.matchAll(Rx)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var Ex=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,$x=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function gd(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!G(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=Px(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>_x(i)),o;for(let[,s="",i=""]of r.matchAll($x)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(Ex)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",d,l]=c,f=a!==void 0&&p==="value",m=c===a&&i.some(([,g])=>g==="value");n(m?void 0:f?a[2]??a[3]:p,d??l??"")}}return t}var Ox={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Px(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return Ox[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function _x(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var Ax=[{name:"JSON",parts:Wo},{name:"HTTP authorization header (Bearer, Basic)",parts:od},{name:".netrc, .pgpass",parts:ud},{name:"URL, JDBC URL",parts:Tx},{name:"\
XML (Maven, .NET)",parts:gd},{name:"CSV with a heading",parts:yd},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Ho},{name:"HTML form, UR\
L-encoded",parts:nr},{name:"dotenv, INI, properties, .npmrc, YAML",parts:dd}];function Tx(e){let t=e.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(t.length>1&&!/\s/.
test(e))return t.map(r=>({keys:[],text:r}));let n=id(e);return n&&[...n,...e.includes(";")&&Ho(e.slice(e.indexOf(";")+1))||[]]}var Ix=12;function*or(e,t=[],n=0){
if(n>Ix)return;let r=ce(e)?void 0:fd(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*or(r.rest,t,n+1));return}for(let o of Lx(e,t.at(-1))){let s={...o,keys:[...t,
...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*or(o.text,s.keys,n+1)))}}function Lx(e,t=""){if(e.length<Nx)return[];let n=Vo(e);if(n!==
void 0)return[{keys:[],text:n}];let r=/^[\w.-]*$/.test(e);for(let{parts:i}of r?[]:Ax){let a=i(e);if(a)return a}if(r)return[];let[,o="",s]=/^([^\s:]{1,80}):([^\s:]+)$/.
exec(e)??[];return s!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(t)?["auth"]:Tn(o)?[o]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)&&!/^\w+\(.*\);?$/.test(e)?e.
split(/, ?/).map(i=>({keys:[],text:i})):N(e)?ge(e).flatMap(Ko):Xn(e)??[]}var Nx=6;function sr(e,t){let{minLength:n}=t,r=Fx(e,t),o=r.filter(({isLine:l})=>!l).map(({text:l})=>G(l)),s=new Map,i=(l,f)=>{ee(l,n)&&!s.has(l)&&s.set(l,{text:l,kind:f})},
a=ge(e),c=N(e)&&r.length>0?"whole":zo(e,o);if(i(e,c),a.length===1)for(let l of a)i(l,zo(l,o));for(let{text:l,isLine:f}of r){let m=f?qx(l,a.length):zo(G(l),o);i(
l,m),N(l)||i(G(l),m)}let p=Mx(a,s,o),d=N(e)?rd(e):void 0;return d!==void 0&&i(d,"line"),{texts:[...s.values()],cover:p}}function Fx(e,{publicFields:t=[]}){let n=new Set(
t),r=[...or(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(_n);return o.length>0||!N(e)||ce(e)?o:r.filter(An)}var xd=200,Cx=65536;
function zo(e,t){return Ux(e,t)?"whole":"leaf"}var Dx=128;function Ux(e,t){if(e.length>Cx)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.test(e)||/^[{[]/.test(e)&&
ce(e);return e.length<Dx&&!n?!1:t.slice(0,xd).some(r=>r.length<e.length&&e.includes(r))}function Mx(e,t,n){if(![...t.keys()].some(s=>!N(s)))return"none";let r=n.
slice(0,xd),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function qx(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var hd={masks:2e3,characters:524288};function pe(e,t,n=sr(e,t).texts){let r=new ir(t.minLength);for(let{text:o}of n)N(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
jx(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Zp(o));return r.addAll(Yp(e)),[...r.all]}function Sd(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new ir(t);o.add(r);for(let s of[76,64])o.addAll(Fe(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Bx?o.addAll(ge(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(q)),[...o.all]}var Bx=1024;function ar({user:e,password:t},n){if(!ee(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var ir=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=hd.masks}add(t){return this.all.has(t)||!ee(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=hd.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*jx({text:e,kind:t}){if(t==="line")return;let n=N(e)?
new Set([e]):Xp(e);for(let r of t==="leaf"?Kp(e):Qp(e))n.has(r)||N(r)||(n.add(r),yield r)}function yt(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Qo(e,t){let n=e.filter(s=>Ue(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Wx(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Hx(s).
filter(i=>ee(i,t)));for(let i of Gx(s))o(ar(i,t))}return yt(r)}function Ue(e,t){return Zo(e,t)!=="none"}function Zo(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!ee(n,t)?"none":r==="binary"?"whole":kd(e,t).cover}var wd=new WeakMap;function kd(e,t){let n=Rd(e),r=[t,...n,e.value].join(`
`),o=wd.get(e.secret)??new Map;wd.set(e.secret,o);let s=o.get(r)??sr(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Wx(e,t){let n={minLength:t,
publicFields:Rd(e)};if(e.kind!=="binary")return pe(e.value,n,kd(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...Sd(r,n),...Buffer.from(
o).equals(r)?pe(o,n):[]]}function Rd({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Hx({value:e}){return typeof e=="string"?nd(e).
flatMap(t=>[t,ye(t)]):[]}var bd=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Vx=/pass|secret|token|key|pwd|credential/i,
Jx=5;function*Gx({value:e}){let t=typeof e=="string"?H(e):void 0;if(!T(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>bd.test(
s)).slice(0,Jx),o=n.filter(([s])=>Vx.test(s)&&!bd.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Kx=8192;async function vd(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Kx)return Qo(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw zx();for(let i of Qo(s,t))o.push(i)}return yt(o)}function Ed(){pe('no secret: {"user": "name"}',{minLength:1}),pe("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function zx(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function $d(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new Jn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await J(e,at,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof te&&
oe(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Yo(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",d=r.sts(c,p),l=await $d(Hn(i,t),t,{runner:r.runner,
sts:d});s.push(...l.sessions);for(let[x,y]of await Qx(l.sessions,p,r))o.set(x,y);let{noAnswer:f}=l;for(let x of l.unopened.flatMap(y=>y.queries))f&&o.set(x,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(Zx);if(m===void 0||g.length===0)break;r.runner.warning(Xx(c,m,g));for(let[x]of g)o.delete(x);i=g.map(([
x])=>Yx(m,x))}return{results:o,sessions:s}}async function Qx(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ze(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await J(r,at,async({source:i,queries:a,region:c,keys:p})=>{let d=`${i.name} ${c}`,l=o.get(d);if(l)return a.map(m=>[m,
l]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof S&&oe(m)&&o.set(d,m);return f})).flat()}function Zx(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof S&&oe(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Yx(e,t){return t.isRegionFixed?t:{...t,region:e}}function Xx(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var Od=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var eh=3,Pd=2;async function _d(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=rh(s,t);if(xn(s))r.push(...await th(s,i,n));else for(let a of i)r.push(...await Ao(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&Od.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):nh(o,i,s)}if(o.size>0)throw ah([...o.
values()]);return r}async function th(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await Ao(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${A(e)}: nothing gives ${w(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function nh(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function rh(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw oh(e);let r=ih(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:sh(e,r)});return n}function oh(e){let{text:t,reference:n,version:r}=e,{message:o,check:s}=se(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},i=Ln(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function sh(e,t){return C(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function ih({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function ah(e){let t=e.map(ph),[n,...r]=t;if(!n||r.length===0)return n??en(new RangeError("Not\
hing failed."));let o=t.flatMap(l=>l.statements),s=Ir-Pd-2-2*Ae(o).length,i=Math.min(eh,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:f})=>`${l}\
: ${f}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[n.message,...a,...c],d=Ir-p.length-1-2*Ae(o).length;return new u(n.code,p.join(`
`),{fix:ch(e.slice(0,i+1),Math.max(Pd,d)),statements:o,cause:n})}function ch(e,t){let n=new Map;for(let{error:i,requests:a}of e)for(let[c,p]of(i.fix?.split(/\n(?!\s)/)??
[]).entries()){let d=n.get(p)??{rank:c,requests:[]};d.requests.push(...a),n.set(p,d)}let r=e.flatMap(({requests:i})=>i),o=t,s=new Set([...n].sort(([,i],[,a])=>i.
rank-a.rank).filter(([i])=>{let a=i.split(`
`).length;return a>o?!1:(o-=a,!0)}).map(([i])=>i));return[...n].filter(([i])=>s.has(i)).map(([i,{requests:a}])=>a.length===r.length?i:`${A(...a).replace(/ of .*/,
"")}: ${i}`).join(`
`)}function ph({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${A(...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Ad(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>Ep(e));let c=await Tp(e,t);for(let $ of s)$.role&&ct(
$.role.accountId,e.allowedAccountIds,$);let p={region:i[0],accountId:c.accountId},d=jn(s,p,e.checkRotation),l=d.some(Td)?dh(d,c,i,{services:t,keeping:n}):Yo(d,c,
i,t),{result:f,claims:m}=await Ip(c,l),g=await $p(f.results,c.reader);r.info(lh(c,m,f.sessions));let x=[c.accountId,...s.map(({role:$})=>$?.accountId)];e.maskAccountId&&
await r.mask([...new Set(x.flatMap($=>$??[]))]);let y=await wp(await _d(s,g,r),process.platform);await r.mask(await vd(y,e.exporting.minMaskLength,t.timeOver));
let k=a.length>0||s.some(({maxScopes:$})=>$)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
D=await Dc(y,o.now(),e.expiry,k);return{job:c,claims:m,judged:D}}function Td({reference:e}){return se(e).mintsTokens===!0}async function dh(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Td),o,r),c=e.filter(l=>!a.has(l)),{results:p,sessions:d}=await Yo(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:d}}function lh(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var uh=5;function Id(e,t){let n=e.filter(a=>Ue(a,t)&&kc(a.value.trim()));if(n.length===0)return;let r=w(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!fh(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(mh),i=s.length===0?"":` What is no secret: ${s.slice(0,uh).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function fh(e,t){return _n({keys:[e],text:t})}function mh(e){let[t]=e;if(!t)
return"";let n=A(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${w(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var yh=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Ld(e){return{by:yh.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}function Nd({by:e,policy:t},n="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?n:`the ${e}`:"the policies of the role, t\
he resource and the organisation"}${t===void 0?"":` (${t})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}var Xo=36e5,gh=6*Xo;function Fd({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+gh?
{kind:"due",rotation:e}:void 0}function Cd({kind:e,rotation:t},n,r){let o=`${X(t.nextAt,r)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rotat\
ed ${t.windowFrom.getTime()<=r?"at any moment":`${X(t.windowFrom,r)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased m\
ay then stop working. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look at \
its rotation's schedule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of i\
ts rotation function.`}}function $1(e,{Duration:t,ScheduleExpression:n}){let r=/^(\d{1,2})h$/.exec(t??"")?.[1]??(xh(n)?1:void 0);if(r!==void 0)return new Date(e.
getTime()-Number(r)*Xo);let o=e.getTime()-1;return new Date(o-o%(24*Xo))}function xh(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}function Dd(e,t){let n=[],r=[];for(let o of wh(e)){let{description:s}=o.secret,i=es(o);if(!s)continue;if(s instanceof S){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Fd(s,t);a&&n.push(Cd(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
fc(s,i)].filter(p=>p!==void 0))}return[...n,...hh(r)]}function hh(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${w(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${Sh(t)}`]:[]]}function Sh(e){let t=e.map(({failure:i})=>Ld(i)),n=t.find(({isExplicit:i})=>i);if(n)return Nd(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[_e({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[_e({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function wh(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function es({name:e,request:{reference:t}}){let n=L(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var gt=864e5,Ud=[45*gt,400*gt],bh=7*gt,kh=12,Rh=.02,vh=5,Md=18,Eh='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Bd(e,t){
let n=$h(e),r=l=>n.filter(({at:f})=>f-t<=l),o=l=>l.at>t,s=Ud.find(l=>r(l).filter(o).length>1)??Ud[1],i=r(s).slice(0,kh),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*Rh,{tick:p,format:d}=Ah(a-t);return["```mermaid",`%%{init: ${Eh}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${d}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(l=>`  ${Oh(l,t,c)}`),"```",""]}function $h(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function Oh({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Md?`${s.slice(0,Md)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?_h(e-r):"expired",[p,d]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-vh*o),r];return`${c}\
 ${i}${a} :${Ph(e-r,n)}${qd(p)}, ${qd(d)}`}function Ph(e,t){return e<=0?"crit, ":t==="ok"?"":e<=bh?"active, crit, ":"active, "}function _h(e){return M(e).replace(
/^(\d+ \S+) .*/,"$1")}function qd(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Ah(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:gt,counts:[1],format:"%-d %b"},{name:"week",length:7*gt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*gt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var Th=500,Ih={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Wd(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>jd(i)-jd(a)).
slice(0,Th),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Je(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Bd(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>Lh(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function Lh(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?ts(Nh(X(s.at,t.now)),`${Je(s.source)}, ${yc(s.at)}`):"not known",p=`version ${fe(
o.versionId.slice(0,8))} ${Je(o.stages.join(", "))}`,d=r.role?`, by the role ${Je(r.role.name)}`:"";return`| ${[ts(fe(n),Fh(e,t)),`${Ih[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,ts(fe(r.text),`${p}${a===void 0?"":`, ${M(a)} old`}${d}`)].join(" | ")} |`}function Nh(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function ts(e,t){
return`${e}<br><sub>${t}</sub>`}function Fh(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Ue(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function jd({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Hd(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Vd(e,t,{maxAge:n},r){Hd([...Ch(e,t,n)],"expiry, age and rotation",r)}function Ch(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:d,unreadableDates:l,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${Nn(s,t)}. ${Cc(s,t)}`)}for(let m of l)r.set(`${i.arn} ${m}`,
`${es(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(d){
let m=M(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${M(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Dd(e,t)])}
function Jd({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),d=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${d}: ${w(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${w([...n])}`),r.length>0&&i.notice(
`No output for ${w(r)}: another output has that name, compared without case.`);let l=t.filter(Uh).map(({name:y})=>y);l.length>0&&i.notice(`${w(l)} ${l.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Ue(y,c.minMaskLength)).
map(({name:y})=>y);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${w(f)}`);let m=t.filter(y=>Zo(y,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${w(m.map(({name:y})=>y))}`);let g=Id(t,c.minMaskLength);g!==void 0&&i.info(g);let x=t.filter(({expiry:y})=>y).sort(
(y,k)=>Number(y.expiry?.at)-Number(k.expiry?.at))[0];x?.expiry&&i.info(`Next to expire: ${x.name} ${X(x.expiry.at,a.now())} (${x.expiry.source})`),s.jobSummary&&
i.summarize(Wd({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Dh)}))}function Dh(e){
let{name:t}=tp(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${M(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function Uh({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Gd(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${w(s)}`);for(let i of e)i.expiry&&n.info(Nn(i,r.now()))}async function Kd(e,t){let{runner:n,directory:r}=t;qc(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:lc(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return qh(e,o,t);if(e.identity&&!t.provider.isAvailable)throw lr(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Qd(e,o,t),r.lock.announce(e.network.
timeout)]);await Mh(e,{...s,id:o.leaseId},t)}catch(s){throw await zd(o,t),s}finally{r.lock.leave()}}async function zd(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function Mh(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await up({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Jd(p,e,s)}
async function Qd(e,t,n){let{runner:r,clock:o}=n,s=await Ad(e,n,t),{judged:i}=s;return Vd(i,o.now(),e.expiry,r),Uc(i,o.now(),e.expiry),e.expiry.isRequired&&Mc(i),
s}async function qh(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw lr(n.origin,{maySkip:!0});r=await Qd(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),Gd(r.judged,e,n)}finally{await zd(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Zd(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Bh=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Yd=Bh("setImmediate");var jh=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Xd=jh("setTimeout");function el(e,{timeout:t,maxAttempts:n},r){return{full:new xt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new xt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var xt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof S))throw i;o=i;let a=Be(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=cs[a])throw i;let p=ps(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await Xd(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw ns(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw ns(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=Wh(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function Wh(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?ns(n,r):new S(n,{kind:"timeout"})))})}function ns(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Hh=process.getBuiltinModule("node:fs"),Vh=e=>Hh[e];var tl=Vh("readFileSync");var Jh=process.getBuiltinModule("node:os"),Gh=e=>Jh[e];var rs=Gh("homedir");var Kh=process.getBuiltinModule("node:path"),zh=e=>Kh[e];var nl=zh("join");function rl({AWS_CONFIG_FILE:e}){try{return sl(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function ol({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return sl(e,"credentials")}catch{return""}}function sl(e,t){let n=e||nl(rs(),".aws",t);return tl(n.replace(/^~(?=[\\/])/,rs()),"utf8").replace(/^\ufeff/,"")}function Me(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var cr=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function il(e,t){return new URL(`https://${e}.${t}.${rn(Rt(t))}`)}function al(e){return t=>{Promise.resolve().then(()=>Qh(t(),e)).catch(()=>{})}}async function Qh(e,t){let n=new Set(e.filter(r=>!Yh(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await Zh(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function Zh({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Me(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function Yh({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=Me(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):il(o,t);return r.connections.
connectEarly(i,n),!0}var Xh=process.getBuiltinModule("node:os"),eS=e=>Xh[e];var os=eS("devNull");function cl(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=os,e.AWS_SHARED_CREDENTIALS_FILE=os,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function pl(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var tS=1e4;function dl(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(tS,e.remaining/3),i=new xt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function ll(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Me(n,e),attempts:t[o.retryBudget]})}}var nS=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ul=nS("setImmediate");var pr=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>ul()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var ss=4;function ml(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:fl(r),password:fl(o)};return[...pe(o,{minLength:ss}),...pe(s.password,{minLength:ss}),...ar(s,ss)]})}
function fl(e){try{return decodeURIComponent(e)}catch{return e}}async function yl(e){await e.mask(yt(ml(e.environment)))}async function gl({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new ds(n.environment)}){let{environment:i}=n;await yl(n),s.tryFamilyFor(t.familyTimeout);
let a=new cr(t.timeout),c=el(a,t,R=>n.debug(R)),p={...t,connections:s,clock:o},d,l=()=>(d??=import("./lease-adapters-aws.js").then(R=>R.stsServices(Me("sts",p),
c)),d),f=()=>import("./lease-adapters-aws.js"),m=Promise.withResolvers(),g=new pr,k={runner:n,directory:r,clock:o,provider:ls(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{m.resolve(),Promise.all([l(),f()]).then(([R])=>{g.add(Ed),g.add(R.warmUp)},()=>{})},onAnswer:()=>g.end()}),verifyToken:async(...R)=>{let[de]=await Promise.
all([f(),Yd()]);return de.verifyToken(...R)},origin:Ht(i),timeOver:a.signal,readAwsConfig:rl,readAwsCredentials:()=>ol(i),verifyWithService:dl(a,s),revokeTokens:async R=>(await import("./token-revoker.js")).
revokeTokens(R,i),connectEarly:al({...p,waiting:m.promise,warmUps:g,loadSts:l}),sts:pl(l),openClient:ll(p,c),aws:p,attempts:c},D=e?cl(process.env):()=>{};return{
...k,close:()=>{a.stop(),s.close(),D()}}}async function R_(e){await Ki(async t=>{let{environment:n}=t,r=Ht(n);if(la(nn)==="skip"&&r!=="own"&&!us(n))return Zd(r,t);let o=await oa(nn,c=>dc(c,n),n),s=new Qt(
n.RUNNER_TEMP),i=new Wt,a=await gl(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});try{await Kd(o,a)}finally{a.close()}}),process.stdout.write("",ys)}export{Ae as a,H as b,T as c,$1 as d,Ze as e,jn as f,it as g,bp as h,R_ as i};
