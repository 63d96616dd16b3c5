const require=process.getBuiltinModule;
import{a as ge,b as Le,c as h,d as S,e as ut,f as Go,g as Ft,h as Zo,i as Yo,j as Ne,k as Ct,l as Ut,m as Fe,n as Xo,o as es,p as ts}from"./lease-domain-in-parallel.js";
import{a as Kn,b as Vo,c as Jo}from"./lease-adapters-oidc.js";import{a as q,b as he,c as Ko,d as zo,e as Qo}from"./lease-domain-rotation-rotation.js";import{b as z,c as T}from"./lease-domain-requests-request.js";
import{a as Wo}from"./lease-adapters-connections.js";import{a as O,c as Nt,d as Ho,e as xe,f as jo}from"./lease-domain-failure.js";import{a as l}from"./lease-domain-error.js";
var Dt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var Nd=process.getBuiltinModule("node:fs"),Fd=e=>Nd[e];var ns=Fd("readFileSync");function rs(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Mt(e){return rs(zn(e),e.GITHUB_ACTOR)}function zn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(ns(e??"","utf8"))}catch{return}}var Cd=process.getBuiltinModule("node:fs"),Se=e=>Cd[e];var os=Se("lstatSync");var Qn=Se("readFileSync");var qt=Se("readdirSync");var ss=Se("renameSync");var Zn=Se("rmSync");var is=Se("rmdirSync");var as=Se("writeFileSync");var Ud=process.getBuiltinModule("node:path"),Yn=e=>Ud[e];var Xn=Yn("dirname");var B=Yn("join");var cs=Yn("relative");function Ce(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Dd=process.getBuiltinModule("node:fs"),we=e=>Dd[e];var ps=we("closeSync");var ds=we("existsSync");var ft=we("lstatSync");var ls=we("openSync");var us=we("readdirSync");var fs=we("rmSync");var ms=we("rmdirSync");var Md=process.getBuiltinModule("node:path"),qd=e=>Md[e];var mt=qd("dirname");var Bd=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ys=Bd("setTimeout");var Hd=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var xs=Hd("randomUUID");var jd=process.getBuiltinModule("node:fs"),yt=e=>jd[e];var Bt=yt("lstatSync");var er=yt("mkdirSync");var gs=yt("readdirSync");var tr=yt("rmdirSync");var hs=yt("unlinkSync");var Wd=process.getBuiltinModule("node:path"),Ss=e=>Wd[e];var ws=Ss("dirname");var nr=Ss("join");var U=process.platform==="win32"?await import("./windows.js"):void 0;function ke(e){if(!rr(e))throw new l("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function rr(e){return $(e)||Vd(e)}function Vd(e){try{er(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw Ue(t);if($(e))return!0;if(!or(ws(e)))return!1;throw new l("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return $(e)?(U?.makePrivate(e),!0):
(tr(e),!1)}function or(e){let t=nr(e,`secret-lease-trial-${xs()}`);try{return er(t,{mode:448}),$(t)}catch(n){throw Ue(n)}finally{Ee(t)}}function Ue(e){return new l(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:ks(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function Ee(e){let t=Bt(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return be(()=>hs(e)),[];let n=gs(e).flatMap(r=>Ee(nr(e,r)));return n.length>0?n:(be(()=>tr(
e)),[])}catch{return[e]}}var Jd=1e3,bs;function be(e){for(;;)try{return e()}catch(t){if(bs??=Date.now()+Jd,!ks(t)||Date.now()>bs)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function ks(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function $(e){
let t=Bt(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Es(t)}function xt(e){let t=Bt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Es(t)}function Es({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function vs(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Gd={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Kd=15,Ht=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof l&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=us(mt(this.#e));if(n.length>0)return;fs(this.#e,{force:!0}),
ms(mt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Zd();await ys(Kd)}}#i(t){let n;try{let r=this.#a();if(n=vs(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Gd[t]),ft(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===zd||o==="ENOENT"||s===Qd&&!ds(this.#e))return;let i=ft(mt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof l?r:Yd(r)}}#a(){
ke(mt(this.#e));let t=ft(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ps(ls(this.#e,"a",384)),ft(this.#e).ino)}},
zd=5,Qd=14;function Zd(){return new l("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Yd(e){return new l("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Xd=process.getBuiltinModule("node:fs"),De=e=>Xd[e];var sr=De("chmodSync");var Rs=De("mkdirSync");var Os=De("readFileSync");var $s=De("renameSync");var _s=De("rmSync");var Ps=De("writeFileSync");var el=process.getBuiltinModule("node:path"),jt=e=>el[e];var Ts=jt("basename");var As=jt("dirname");var ve=jt("join");var Is=jt("relative");var tl=process.getBuiltinModule("node:url"),nl=e=>tl[e];var Ls=nl("fileURLToPath");function ir(e){return`'${e.replaceAll("'","'\\''")}'`}function ar(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Ns(e){return`"${e.replaceAll("%",
"%%")}"`}var pr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Cs({node:e,script:t,
nearby:n}){let r=Object.entries(pr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${ir(e)} ${ir(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${Fs(e,n.node)} ${Fs(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Fs(e,t){return!dr(e,t)&&!cr(e)?`"%~dp0${t.replaceAll("%","%%")}"`:Ns(e)}function dr(e,t){return!cr(e)&&(!cr(t)||!t.startsWith("."))}var cr=e=>/^[\x20-\x7e]*$/.
test(e);var rl=Ls(new URL("cli.js",import.meta.url)),Wt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ve(t,"bin"),this.#t=ve("bin",U?"secret-lease.cmd":
"secret-lease")}get path(){let t=ve(this.#e,this.#t);if(!U||ar(t))return t;let[n,r]=[As(this.#e),Ts(this.#e)];return ve(U.shortPath(n)??n,r,this.#t)}install(){let t=c=>Is(
this.directory,c),n=c=>U&&dr(c,t(c))&&U.shortPath(c)||c,[r,o]=[n(process.execPath),n(rl)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=Cs(s);if(U&&i.set(
"secret-lease.ps1",U.pwshLauncher(s,pr)),ke(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{Rs(a,{mode:448}),U?.makePrivate(a);for(let[c,
p]of i)Ps(ve(a,c),p,{mode:320,flag:"wx"});this.remove(),be(()=>$s(a,this.directory)),sr(this.directory,320)}catch(c){throw _s(a,{recursive:!0,force:!0}),Ue(c)}}remove(){
return $(this.directory)&&sr(this.directory,448),Ee(this.directory)}#n(t){return $(this.directory)&&[...t].every(([n,r])=>{let o=ve(this.directory,n);return xt(
o)&&Os(o,"utf8")===r})}};function ol(e){let t=B(e,"secret-lease"),n=process.getuid?.();if(n===void 0||$(t))return t;let r=`${t}-${n}`,o=os(t,{throwIfNoEntry:!1});return $(r)||o!==void 0&&
o.uid!==n?r:t}var Vt=class{#e;launcher;lock;constructor(t){if(!t)throw new l("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=ol(t),this.launcher=new Wt(this.#e),this.lock=new Ht(this.#t,()=>rr(this.#e))}recordPath(t){return B(this.#e,
`${t}.json`)}isPrivate(){return $(this.#e)?!0:or(Xn(this.#e))}isOpenToOthers(){return U?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ke(this.#e),this.#r(B(this.#e,t),n,r)}filePath(t,n){return B(this.#e,t,n)}readFile(t,n){if(!$(this.#e)||!$(B(this.#e,t)))return;let r=this.
filePath(t,n);return xt(r)?Qn(r):void 0}fileNames(t){let n=B(this.#e,t);return Ce(t)&&$(this.#e)&&$(n)?qt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&Ee(
this.filePath(t,n))}records(){return this.#n().filter(xt).map(t=>be(()=>Qn(t,"utf8")))}remove(t){if(!Ce(t)||!$(this.#e))return[];let r=qt(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>Ee(B(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>cs(Xn(this.#e),o))}removeLock(){if(!(!$(this.#e)||this.#n().
length>0))try{Zn(this.#t,{force:!0}),is(this.#e)}catch{}}get#t(){return B(this.#e,"lock")}#n(){return $(this.#e)?qt(this.#e).filter(n=>n.endsWith(".json")&&Ce(n.
slice(0,-5))).map(n=>B(this.#e,n)):[]}#r(t,n,r){ke(t);let o=B(t,n),s=`${o}.${process.pid}`;try{as(s,r,{mode:384,flag:"wx"}),be(()=>ss(s,o))}catch(i){throw Zn(s,
{force:!0}),Ue(i)}return o}};var sl=process.getBuiltinModule("node:fs"),Us=e=>sl[e];var Ds=Us("appendFileSync");var lr=Us("existsSync");var il=process.getBuiltinModule("node:os"),al=e=>il[e];var Ms=al("EOL");function ie(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Jt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ae(e,t,n){let r=new ur(e,t,n);process.stdout.write(r.toString()+Ms)}var qs="::",ur=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=qs+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${dl(o)}`)}}return t+=`${qs}${pl(this.message)}`,t}};function pl(e){return ie(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function dl(e){
return ie(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var ll=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Bs=ll("randomUUID");var fl=process.getBuiltinModule("node:fs"),Hs=e=>fl[e];var js=Hs("appendFileSync");var Ws=Hs("existsSync");var yl=process.getBuiltinModule("node:os"),xl=e=>yl[e];var Gt=xl("EOL");function fr(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ws(n))throw new Error(`\
Missing file at path: ${n}`);js(n,`${ie(t)}${Gt}`,{encoding:"utf8"})}function Vs(e,t){let n=`ghadelimiter_${Bs()}`,r=ie(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Gt}${r}${Gt}${n}`}var hl=process.getBuiltinModule("node:os"),Sl=e=>hl[e];var Js=Sl("EOL");var bl=process.getBuiltinModule("node:path"),kl=e=>bl[e];var Gs=kl("delimiter");var Kt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Kt||(Kt={}));function Ks(e){ae("add-mask",{},e)}function zs(e){process.env.GITHUB_PATH||""?fr("PATH",e):ae("add-path",{},e),process.env.PATH=`${e}${Gs}${process.env.PATH}`}function Qs(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Zs(e){ae("debug",{},e)}function Ys(e,t={}){ae("error",Jt(t),e instanceof Error?e.toString():e)}function Xs(e,t={}){ae("warning",Jt(t),e instanceof Error?
e.toString():e)}function ei(e,t={}){ae("notice",Jt(t),e instanceof Error?e.toString():e)}function ti(e){process.stdout.write(e+Js)}function ni(e,t){if(process.env.GITHUB_STATE||"")return fr("STATE",Vs(e,t));ae("save-state",{name:e},ie(t))}function Re(e,t){return t==="win32"?e.toUpperCase():e}function ri(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Re(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Re(String(s),t))??""]})}function Me(e){return e.replace(Rl,"$1ACCOUNT$2-??????$3").replace(Ol,"$1").replace(Pl,"").replace(Tl,"$1ACCOUNT").replace($l,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
_l,"$1ACCOUNT").replace(Al,"$1")}var Rl=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Ol=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
$l=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,_l=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
Pl=/ \(account \d{12}[^()\n]*\)/g,Tl=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,Al=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function oi({code:e,message:t,fix:n,statements:r}){return{code:e,message:Me(t),fix:n&&Me(n),statements:JSON.parse(Me(JSON.stringify(r)))}}var si=12,Il=4e3;function ii(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...Ll(s),...i,...o?.split(`
`)??[]],c=Le(e.statements),p=c.flatMap(({addTo:m,statement:f})=>[`${m}:`,ge(f)]),d=`See ${t}`,u=[...a,...p,d];return u.join(`
`).length<=Il?{lines:u,apart:[]}:{lines:[...a,...c.map(({addTo:m})=>`${m} what this step's log has above.`),d],apart:p}}var mr=160;function Ll(e){if(e.length<=mr)
return[e];let t=e.slice(0,mr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>mr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function ce(e){return`<code>${ci(e)}</code>`}function ai(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?ce(n):qe(n)).join("")}function qe(e){return ci(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function ci(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function pi(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function di(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Le(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${ce(n)}`,"",[`**${Oe(s)}**`,...i.map(Fl)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",Nl(o.split(`
`))]:[],...c.flatMap(p=>["",`${Oe(p)}:`,"","```json",a.filter(d=>d.addTo===p).map(({statement:d})=>ge(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Oe(t)}`].join(`
`)}function Nl(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Oe(n):`${Oe(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function Fl(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Oe(e):`**${Oe(n??"")}** (${t})`}function Oe(e){return/^\s*aws [a-z]/.
test(e)?ce(e.trim()):ai(e)}function li(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function zt(e){if(e instanceof l)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new l("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Cl=process.getBuiltinModule("node:fs"),Be=e=>Cl[e];var ui=Be("accessSync");var fi=Be("appendFileSync");var mi=Be("constants");var yi=Be("existsSync");var xi=Be("statSync");var yr=Be("truncateSync");function hr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!yi(n))throw new l("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Ul(n))throw new l("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Ul(e){try{return ui(e,mi.W_OK),
!0}catch{return!1}}function hi({variables:e,outputs:t},n,r=()=>{}){hr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:gr(i)}});Ml(()=>{try{gi(n.GITHUB_ENV??"",e),gi(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)gr(i)>a&&yr(i,a);throw Sr("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function gi(e,t){t.size>0&&fi(e,[...t].map(Dl).join(""))}function Si(e){gr(e)>0&&yr(e)}function Sr(e,t){
return new l("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var xr=process.platform==="win32"?`\r
`:`
`;function Dl([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${xr}${t}${xr}${n}${xr}`}function gr(e){return xi(e,{throwIfNoEntry:!1})?.
size??0}function Ml(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function wi(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function bi({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function wr(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Qt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=wr(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Me(t):t}get#r(){this.#n??=wi(zn(this.#e));let t=wr(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var ql=process.getBuiltinModule("node:fs"),ki=e=>ql[e];var Ei=ki("existsSync");var vi=ki("realpathSync");var Bl=process.getBuiltinModule("node:path"),Ri=e=>Bl[e];var Oi=Ri("join");var $i=Ri("sep");var Hl=process.getBuiltinModule("node:url"),jl=e=>Hl[e];var _i=jl("fileURLToPath");var Wl="docs/troubleshooting.md";function Pi(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Vl(t),o=`${Wl}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Vl(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Jl(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(d=>/^[\w.-]+\/[\w.-]+$/.test(d.repository??"")&&/^[\w./+@-]+$/.test(d.ref??
""))}function Jl({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Ti=_i(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ii(e,t){let{GITHUB_WORKSPACE:n}=t;return Pi(e,{environment:t,root:Ai(Ti),workspace:n&&Ai(
Gl(n)),isOwnClone:Ei(Oi(Ti,".git"))})}function Ai(e){return e.split($i).join("/")}function Gl(e){try{return vi(e)}catch{return e}}async function Li(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Ql(t,()=>{for(let s of e)for(let i of zl(s))Ks(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var Kl=process.env.ACT==="true";function zl(e){return/^[\x00-\x7f]/.test(e)?[e]:Kl?[`
${e}`,e]:[`
${e}`]}function Ql(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var Zl=24,br={major:22,minor:21};function Ni(e=process.versions.node){if(!Yl(e))throw new l("E_RUNNER",`This action needs Node ${Zl}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function Yl(e){let[t=0,n=0]=e.split(".").map(Number);return t>br.major||t===br.major&&n>=br.minor}var kr=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Qt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Li(n)])),await this.#t}info(t){ti(this.#o(t))}debug(t){Zs(this.#o(t))}notice(t){
ei(this.#o(t))}warning(t){Xs(this.#o(t))}fail(t,n){let r=Ii(t.code,this.environment),{lines:o,apart:s}=ii(t,r);for(let i of s)this.info(i);Ys(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(di(this.#n.isConcealing?oi(t):t,r)),process.exitCode=Kt.Failure}handOver(t){hi(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{ni(t,n)}catch(r){throw Sr("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){Si(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!lr(n)))try{Ds(n,`${pi(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&lr(n)?zs(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return li(this.#n.shown(t))}};function Zt(e){return Qs(e,{trimWhitespace:!1})}async function Fi(e){
let t=new kr(ri(process.env,process.platform));try{Ni(),hr(t.environment),await e(t)}catch(n){t.fail(zt(n),!/^\s*false\s*$/i.test(Zt("job-summary")))}}function Ci(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&Er(t))&&!t.username&&!t.password}function Er({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ui(e,t){if(e!=="")return qi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function vr(e,t,n,r){let o=t(e).trim();
return o!==""?qi(e,o):Rr(n[r]||n.AWS_ENDPOINT_URL||"")}var Xl={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`"};function Di(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()==="true"?[]:Object.
entries(Xl).flatMap(([n,r])=>{let o=t[n]??"",s=r.split(" and ").every(i=>e(i.replaceAll("`","")).trim()!=="");return o===""||s||Rr(o)!==void 0?[]:[`The endpoint\
 in ${n} is not used: AWS's own is asked. Another one is an input, ${r}.`]})}function Mi({AWS_ENDPOINT_URL:e=""}){return Rr(e)}function Rr(e){return URL.canParse(
e)&&Er(new URL(e))?e:void 0}function qi(e,t){if(!Ci(t))throw new l("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL\
 without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var Yt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Xt(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function Q(e,t){return e(t).trim()!==""}function en(e,t){return t.filter(({input:n,unless:r,needs:o})=>!Q(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function Hi(e,t){try{return await t(n=>Bi(n,e(n)))}catch(n){if(!(n instanceof l))throw n;let{withTypo:r}=await import("./typos.js");
throw await r(n,{read:e,readWith:o=>t(s=>Bi(s,o(s))),isShown:(o,s)=>!ji.has(o)&&!(o==="verify"&&/:\/\//.test(s))})}}var eu=new Set(["against","assignees","audie\
nce","default-branch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","r\
ole-chain","role-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),ji=new Set(["alert-token","alert-url","github-sec\
rets-token","github-token","ping-url","role-external-id"]),tu=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
nu=e=>tu.test(e);function Bi(e,t){if(t.includes("${{"))throw ru(e,t);let n=ji.has(e);if(!eu.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>nu(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=Wi(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${S(r[s]??"")}`;throw new l("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function Wi(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function ru(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new l("E_INPUT",`${Wi(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function gt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function Vi(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new l("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new l("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function tn(e){return/^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(e)}function nn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function Ji(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function Or(e,t){let n=nn(t);if(n)return n;throw new l("E_INPUT",`${e} is "${S(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var ou=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function M(e,t){let n=ou.get(t.trim());if(n===void 0)throw rn(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var su={s:1e3,m:6e4,h:36e5,d:864e5},$r="a whole number with a unit: 90s, 15m, 2h or 14d";function _r(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:su[n];return r===void 0?void 0:Number(t)*r}function He(e,t){let n=_r(t.trim());if(n===void 0)throw rn(
e,t,$r);return n}function ht(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw rn(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function St(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw rn(e,t,n.join(", "));return r}function rn(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new l("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var iu=64;function Gi(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new l("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Pr(`${r}-${o}`),a=Pr(s).slice(0,16);return`${Pr(n).slice(0,iu-i.length-a.length-2)}-${i}-${a}`}function Pr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Ki(e,t,n){let r=pu(e,t,n),o=du(e);if(cu(e),o)for(let{reference:s}of n)yu(s,o);return{identity:o&&mu(e,t,o,r[0]),regions:r,allowedAccountIds:wu(e),network:bu(
e,t),warnings:[...en(e,au),...o?Di(e,t):[]]}}var au=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function cu(e){if(!Q(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!Q(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new l("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function pu(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=Q(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u,region:m})=>u.kind==="arn"?u.region:
m??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(u=>u.trim());if(a==="")throw new l("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,
...p].find(u=>!tn(u));if(d!==void 0)throw new l("E_INPUT",`The input aws-region names "${S(d.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a regio\
n, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function du(e){let t=e("role-to-assume").trim();return t===""?void 0:
Or("The input role-to-assume",t)}function lu(e){return gt(e("role-chain")).map(({line:t,text:n})=>Or(`Line ${t} of role-chain`,n))}function uu(e,t){if(e!==""){if(t.
length===0)throw new l("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the ro\
le that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new l("E_INPUT","The\
 input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function fu(e){let t=e("audience").
trim();if(!/\s/.test(t))return t;throw new l("E_INPUT",`The input audience is ${S(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.\
amazonaws.com`."})}function mu(e,t,n,r){let o=r.startsWith("cn-"),s=lu(e);for(let i of[n,...s])xu(i,r);return{role:n,chain:s,externalId:uu(e("role-external-id").
trim(),s),audience:fu(e)||`sts.amazonaws.com${o?".cn":""}`,issuer:Ui(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Gi(e("role-session-name").trim(),t),
policy:Su(e("session-policy").trim()||"scoped"),requiredClaims:hu(e)}}function yu(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new l("E_I\
NPUT",`The secret ${e.name} is of the partition ${e.partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role \
of ${e.partition} in \`role-to-assume\`.`})}function xu({name:e,partition:t},n){let r=ut(n);if(t!==r)throw new l("E_INPUT",`The role ${e} is of the partition ${t}\
, and the region ${n} is of ${r}: neither knows the other.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function gu(e){
let t=He("timeout",e("timeout"));if(t>0)return t;throw new l("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a durat\
ion above zero, for example `2m`."})}function hu(e){return gt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],
s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new l("E_INPUT",`Line ${t} of re\
quire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function zi(e){
let t=Xt(e,Yt.lease);return St("on-no-token",t("on-no-token"),["error","skip"])}function Su(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Vi(
"session-policy",e,["scoped","none"])}}function wu(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)
throw new l("E_INPUT",`The input allowed-account-ids has "${S(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote the\
m in YAML, or a leading 0 is lost."});return t}function bu(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:gu(e),maxAttempts:ht("retry-max-attempts",e(
"retry-max-attempts"),{min:1,max:20}),familyTimeout:ht("auto-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:vr(
"sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:vr("secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Mi(t),useFips:n(
"AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var Qi=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var _=class{source;constructor(t){this.source=t}},ku=500;function H(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(Tr(t))try{return JSON.parse(t),vu(t)>ku?void 0:
JSON.parse(t,Eu)}catch{return}}function Tr(e){return/^\s*["\d[{tfn-]/.test(e)}function Eu(e,t,n){return typeof t=="number"?new _(n.source??String(t)):t}function vu(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function A(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof _)}function je(e,t=({source:n})=>n){return e instanceof _?t(e):Array.isArray(e)?`[${e.map(r=>je(r,t)).join(
",")}]`:A(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${je(o,t)}`).join(",")}}`:JSON.stringify(e)}function Zi(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=A(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*wt(e,t=[]){let n=Ru(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*wt(o,[...t,r])}function Ru(e){return Array.isArray(e)?[...e.entries()]:A(e)?Object.entries(e):[]}async function ea(e,t){let n=await $u(),r=ra(e),o=n(an(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return cn(o,()=>{});
let s=_u(n,e,t);return(s===void 0?void 0:oa(o,s))??cn(o,i=>Tu(r.get(i)))}async function ta(e){(await na()).compile(e)}async function na(){let e=await import("./lease-jmespath-community-jmespath-index.js");
return Yi||Ou(e),Yi=!0,e}var Yi=!1;function Ou(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(u,m)=>u<m?-1:u>m?1:0;t("sort",([u])=>[...u].sort(p),[{types:[o,s]}],{override:!0});let d=(u,m)=>t(u,([f,x])=>{let{runtime:g}=n,
y=g.createKeyFunction(x,[a,c]),w=f.map(k=>({item:k,key:y(k)})),[C,...R]=w;return C?R.reduce((k,se)=>p(se.key,k.key)*m>0?se:k,C).item:null},[{types:[r]},{types:[
i]}],{override:!0});d("max_by",1),d("min_by",-1)}async function $u(){let{search:e}=await na();return(t,n)=>{try{return e(t,n)??null}catch{throw new l("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function _u(e,t,n){try{
return e(an(t,({source:r})=>`${on}${r}${sn}`),n)}catch{return}}var[on,sn]=["\uFDD0","\uFDD1"],Xi=new RegExp(`${on}([^${on}${sn}]*)${sn}`,"g");function an(e,t){if(e instanceof
_)return t(e);if(Array.isArray(e))return e.map(r=>an(r,t));if(!A(e))return e;let n=Object.entries(e).map(([r,o])=>[r,an(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function ra(e,t=new Map){if(e instanceof _){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))ra(n,t);return t}function oa(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${on}${n}${sn}`&&
Number(n)===e?new _(n):void 0}if(typeof e=="number")return e===t?new _(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(Xi,(r,o)=>String(
Number(o)))===e?t.replace(Xi,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return Pu(e,t)}function Pu(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:oa(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function cn(e,t){return typeof e=="number"?new _(t(e)??
String(e)):Array.isArray(e)?e.map(n=>cn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,cn(r,t)]))}function Tu(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new l("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function pe(e){if(!Au.test(e))return;let t=[...e.matchAll(Iu)].map(([n])=>Lu(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var Ar='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',Ir="(?:\\[\\d+\\])",Au=new RegExp(`^(?:${Ar}|${Ir})(?:\\.${Ar}|${Ir})*$`),Iu=new RegExp(`${Ar}|${Ir}`,"g");function Lu(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function pn(e,t){let n=pe(t);if(n)return Zi(e,n);let r=await ea(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Lr(e,t,n=r=>r){let r=Nu(e);if(r!==void 0)throw new l("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(pe(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new l("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await ta(e)}catch(s){
throw new l("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function Nu(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var Nr=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Fr(e,t){
let n=e.toUpperCase(),{exact:r,families:o}=Fu(t);return[...r.get(n)??[],...o.filter(({covers:i})=>i(n)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>t[i]).find(i=>i&&
!Cu(n,i))}var sa=new WeakMap;function Fu(e){let t=sa.get(e);if(t)return t;let n=e.flatMap((i,a)=>aa(i).map(c=>({pattern:c,at:a}))),r=new Map;for(let{pattern:i,at:a}of n)
r.set(i,[...r.get(i)??[],a]);let o=n.flatMap(({pattern:i,at:a})=>{let[c="",p]=i.split("*");return p===void 0?[]:[{covers:ca(c,p),at:a}]}),s={exact:r,families:o};
return sa.set(e,s),s}function ia(e,t){let n=e.toUpperCase().slice(0,-1);for(let r of t){let o=aa(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(
0,-1)):s.startsWith(n));if(o!==void 0)return o}}function aa({names:e}){return e.trim().split(/\s+/)}function Cu(e,{except:t={}}){return Object.keys(t).some(n=>Uu(
n,e))}function Uu(e,t){let[n="",r]=e.split("*");return r===void 0?t===n:ca(n,r)(t)}function ca(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(
t)}function de(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function We(e){return/^[0-9]/.test(
e)?`_${e}`:e}function pa(e,t){return We(de(t===void 0?e:`${e}_${t}`))}function $e(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function j(e){return e===""?"is em\
pty":$e(e)?ua(Fr(e,Nr)):"has other characters than letters, digits and _, or begins with a digit"}async function dn(e){return j(e)??ua(Fr(e,await la()))}async function da(e){
return ia(e,[...Nr,...await la()])}async function la(){return(await import("./lease-domain-values-unsafe-names.js")).unsafeNames}function ua(e){return e&&`${e.reason} (${e.
tool})`}function Cr(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=Du(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function un({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function ln({path:e}){return e.length===0?void 0:e.join("_")}function fa(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?pe(r.expression):void 0;
return[Cr(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function Du(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:pa(r,ln(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,ln(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:We(e.text+de(a)),origin:"data"}}case"stem":return Mu(e,r,o)}}function Mu({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>de(String(c),t));return{name:We(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var fn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Ve(r.meant)}`),o.length===0&&o.push(fn),new l(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Ve({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Dr(t,n),...r].join(" ").trimStart()}function Dr(e,t){return t===void 0?
e:`${e}#${t}`}function Mr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=qu(n),[s,...i]=Bu(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function qu(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Bu(e,t){let n=[],r=ma(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=ju(e,r,t);n.push(e.slice(r,o)),r=ma(e,o)}return n}function ma(e,t){let n=t;for(;n<e.length&&qr(e,n);)n+=1;return n}var qr=(e,t)=>/\s/.test(e.charAt(
t)),Hu={"[":"]","(":")","{":"}"},ya="expires=";function ju(e,t,n){let r=t;for(;r<e.length&&!qr(e,r);){if(e.charAt(r)==="#")return xa(e,r+1,n);if(e.startsWith(ya,
r)&&r===t)return xa(e,r+ya.length,n);r+=1}return r}function xa(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!qr(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Wu(e,o,n);continue}let a=Hu[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Ur(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Ur(n,`${s} is missing`);return o}function Wu(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Ur(n,`a ${r} is missing`)}function Ur(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function ha(e,t,n){let r=[...Vu(e,t,n),...Ju(e,t),...Ku(e,t),Gu(e,t,n)].find(({when:o})=>o);if(r)throw v("E_REQUEST",t.line,r.wrong,r.hint)}function Vu({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Ju({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&pe(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Gu({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${S(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:Sa(n,"region")}}}function Sa(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function Ku(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>Sa(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:zu(t)}},{when:e.only!==void 0&&!un(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:ga(e.only)!==void 0,wrong:`only\
= lists ${ga(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function ga(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function zu(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var Br=new Map([["optional",mn("optional",{optional:!0})],["public",Yu],["only",Xu],["file",mn("file",{file:!0})],["base64",mn("base64",{base64:!0})],["trim",mn(
"trim",{trim:!0})],["stage",ef],["version",tf],["expires",af],["max-age",nf],["max-scopes",rf],["role",of],["region",sf]]),Qu="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function wa(e,{
options:t}){let n=e.options.map(Hr).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function ba(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=Hr(o),a=Object.hasOwn(t.options,s),c=Br.get(s);if(!c&&!a)throw df(e,
o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let d=c(i,(u,m)=>v("E_REQUEST",e.line,u,Zu(e,o,m)),t);
n={...n,...d,version:{...n.version,...d.version}}}return n}function Hr(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function Zu(e,t,n){let r=ka(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function ka(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>Br.has(Hr(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(
",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function mn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Yu(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function Xu(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!$e(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:j(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function ef(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function tf(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function nf(e,t){let n=_r(e??"");
if(!n)throw t("max-age needs a duration above zero.",$r);return{maxAge:n}}function rf(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function of(e="",t){let n=nn(e);if(!n)throw t(`role=${S(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function sf(e="",t){if(!tn(e))throw t(`region=${S(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function af(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:cf(
e,()=>t(`expires=${e} is no date.`,n))}}function cf(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=pf(e);if(!n)throw t();return{kind:"at",at:n}}function pf(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function df(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:ka(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=lf(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Qu].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function lf(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...Br.keys()].find(r=>r.startsWith(n))}function Ea(e,t){let n=t.readReference(e.reference,wa(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${S(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function va(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function Ra(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw uf(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!$e(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=j(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function uf(e,t){let n=Ve({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${ff(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function ff(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function Oa(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await mf(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw jr("secrets",e,"DB_PASSWORD, prod/db#password");return xf(t),
t}function jr(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new l("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function Wr(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function mf(e,t,n){let r;try{let a=Mr(e,t);r=a&&await $a(a)}catch(a){
throw await bt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:fn,fault:yn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!Wr(s.name))return r;let i=await bt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:fn,fault:yn});
if(i)throw i;return r}async function bt(e){return(await import("./refused-line.js")).refusedLineError(e)}async function yn(e){try{let t=Mr(e,1);t&&await $a(t);return}catch(t){
return t}}async function $a(e){let t=await Yo(e.reference),n=va(e),r=Ea(e,t),o=Ra(e),s=ba(e,t),i={line:e.line,text:Dr(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await gf(i,e),ha(i,e,t),await yf(i),i}async function yf({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await da(
n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function xf(e){let t=new Map;for(let n of e)for(let r of fa(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function gf(e,t){let{selector:n,expires:r}=e,
o=T(e);if(n.kind==="jmespath"&&await Lr(n.expression,o,s=>Ve({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await Lr(r.expression,o,i=>Ve({...t,options:s(i)}))}}var _a="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Pa={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Ta(e,t){let n=new Map,r=Aa(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await hf(s,i,a,t))}if(n.size>0)return[...n.values()];throw jr("secret-ids",e,"DB_PASSWORD, prod/db/password")}function Aa(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function Ia(e){return Aa(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function hf(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:_a,fault:async c=>Sf(
c,r),faultOfSecrets:yn},s;try{s=La(e,t,r)}catch(c){throw await bt({...o,error:c})}if(e.includes(",")||!Wr(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await bt({...o,note:i});if(a)throw a;return s}function Sf(e,t){try{La(e,1,t);return}catch(n){return n}}function La(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(d=>d.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=bf(c,t);return a&&kf(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:wf(a,p),letterCase:Pa[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function wf(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function bf(e,t){let n=Zo(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${S(e)}" is no secret: ${n.reason}`;throw new l("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:_a})}function kf(e,t,n,r){
let o=de(We(e),Pa[r]),s=e===o?j(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new l("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var Ef=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function Vr(e){let t=gt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return Ef.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var vf=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Na(e,t){let n={},r=Xt(f=>{let x=e(f);return x.trim()!==""&&(n[f]=x),x},
Yt.lease),o=await Af(e),{verifications:s,kept:i,dropped:a}=await Rf(r,t),c=await Pf(r),p=await $f(Ki(r,t,c),r),d=c.some(({role:f})=>f)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,u=He("min-remaining",r("min-remaining")),m=await Of(r,{...p,minRemaining:u});if(d.length===0&&m.length===0)throw Tf();return{...p,
requests:d,exporting:{env:M("export-env",r("export-env")),onConflict:St("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:ht("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:u,warnRemaining:He("warn-remaining",r("warn-remaining")),maxAge:Q(r,"max-age")?He("max-age",
r("max-age")):void 0,isRequired:M("require-expiry",r("require-expiry"))},checkRotation:M("check-rotation",r("check-rotation")),verifications:s,requireVerify:M("\
require-verify",r("require-verify")),credentials:m,unsetCurrentCredentials:_f(r),dryRun:M("dry-run",r("dry-run")),jobSummary:M("job-summary",r("job-summary")),cleanup:M(
"cleanup",r("cleanup")),cli:M("cli",r("cli")),maskAccountId:M("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(f=>`No record keeps the text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...Ia(r("secret-ids")),...p.warnings,
...en(r,vf),...Vr(r)]}}async function Rf(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Of(e,t){if(e("export-credentials").trim()==="none"&&Vr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function $f(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>Q(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function _f(e){let t=M("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||Q(e,"role-to-assume"))return t;throw new l("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Pf(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new l("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Oa(t):Ta(n,{parseJsonSecrets:M("parse-json-secrets",e("parse-json-secrets")),nameTransformation:St(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Tf(){return new l("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Af(e){return Qi.some(t=>Q(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var If=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Fa=If("randomUUID");function xn(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Lf(e,n)?"expiring":"ok",stops:o}}function Lf({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function kt(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function gn(e,t=""){let n=Ff(e);if(n)return[n];if(!Nf(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Nf(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Ff(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Uf(Buffer.
from(t[2],"base64url").toString()),r=Jr(n?.exp);if(!r)return;let o=Jr(n?.iat)??Jr(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Cf(o,r)}}function Je(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return Gr(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?Gr(a):void 0}async function Et(e){let t=Je(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function Jr(e){return typeof e=="number"?Gr(new Date(e*1e3)):void 0}function Gr(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Cf(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Uf(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Ca({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Je(e);return n&&{at:n,source:`tag ${S(t)}`,firm:!0}}function Ua({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Je(e)))return`The tag ${S(t)} of ${n} is "${S(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Kr=" elsewhere",Ge=" and ";function zr(e){return e.startsWith("field ")&&!e.endsWith(Kr)}function Z(e,t){let n=le(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function le(e){let t=0,
n=e.length;for(;t<n&&Da(e[t]);)t+=1;for(;n>t&&Da(e[n-1]);)n-=1;return e.slice(t,n)}function Da(e){return e!==void 0&&/[\s\u0085]/.test(e)}function ue(e){return e.
split(/[\r\n]+/).map(le).filter(t=>t!=="")}function L(e){return/[\r\n]/.test(e)}function hn({keys:e,text:t,isLine:n}){if(n)return!Ja(t);let r=Ha(e.at(-1)??"");if(Wa(t))return!Wf(r);let o=ja(r);return o==="strong"?!/^(true|false|null|none)$/i.
test(t):o==="weak"||e.slice(0,-1).some(s=>Df.test(s))?!Qr(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&D(t)}function qa({text:e,isLine:t}){return t?
!Ja(e):!Qr(e)}function Ba(e){return ja(Ha(e))==="strong"}var Df=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|git(?:hub|lab)-(?:oauth|token))$/i;
function Ha(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z\d]+/).filter(t=>t!=="")}var Mf=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
qf=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
Bf=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Hf=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,jf=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function ja(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(jf.test(t)||t==="key"&&n==="public"))return t==="key"&&Bf.test(n)||t==="ident"&&n==="auth"?"strong":t==="s\
tring"&&n==="connection"?"weak":e.some(r=>Mf.test(r)||qf.test(r))?"strong":Hf.test(t)?"weak":void 0}function Wf(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function Wa(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Vf=4096,Jf=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,Ma=10;function D(e){
let t=e.slice(0,Vf);if(t.length<Ma||Gf(t))return!1;let n=0;for(let r of t.split(Jf))Kf(r)&&(n+=r.length);return n>=Ma&&n*4>=Math.min(t.length,64)}function Gf(e){
return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function Kf(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||zf(e))return!1;let t=[...e].map(Qf),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function zf(e){let t=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;
return t!==null&&e.length<=32&&e.length>=3*t.length}function Qf(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").
test(e)?"upper":"sign"}function Va(e){return e.length>40||Wa(e)?!1:Qr(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!D(e)&&!/\d{6}/.test(e)&&Zf(e)}function Zf(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Qr(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function Ja(e){return Z(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function Ke(e){
return D(e)?"\u2026":e}var Ka=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
za=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,Yf=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
Qa=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,Xf=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function Za(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>Ga(s,ze(_e(s)))));for(let[s,i]of r){let a=await em(s,i,r);a&&n.push(a);let c=Ya(_e(s),p=>o.has(
Ga(s,p)))?await Et(i):void 0;if(c){let p={at:c,source:`field ${vt(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await gn(
i,t)){let d={...p,source:`${p.source} in field ${vt(s)}`,firm:!1};n.push({expiry:d,path:s,kind:"value",content:i})}}return n}async function em(e,t,n){if(!(!Qa.test(
ze(_e(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Rt(r)!==Rt(e)||!Xf.test(ze(_e(r))))continue;let s=await Et(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${vt(r)}${Ge}${vt(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function Ya(e,t=()=>!1){let n=Ka.exec(ze(
e))?.groups?.whose;return n!==void 0&&(za.test(n)||t(n))}function Xa(e){return[...e].filter(([t])=>Ya(_e(t))).map(([t,n])=>[vt(t),n])}function vt(e){return S(e.
split(".").map(Ke).join("."))}function Zr(e,t){if(t===void 0||Rt(t)!==Rt(e.path))return!1;let n=ze(_e(e.path)),r=ze(_e(t));if(Qa.exec(n))return!/^refresh/.test(
r);let s=Ka.exec(n)?.groups?.whose??"";return r===""?za.test(s)||Yf.test(s):s===""||r.includes(s)||s.includes(r)}function ze(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function Ga(e,t){return`${Rt(e)}.${t}`}function _e(e){return e.slice(e.lastIndexOf(".")+1)}function Rt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function ec(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await gn(e.value,c),...i?
[i]:[]],d=n?p.filter(({firm:x})=>x):p,u=n||e.public?[]:r.filter(x=>x.content!==e.value&&tm(x,e.path)),m=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
f=[...d,...u.map(x=>nm(x,e,a))];return[...m,...s?[s]:[],...e.isPrevious?f.map(x=>({...x,firm:!1})):f,...e.public||!o?[]:[o]]}function tm(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(Ge))||e.kind==="date"&&Zr(e,t)}function nm(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Zr(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${Kr}`}}function tc(e,t,n){let r=kt(e.filter(({firm:s})=>s)),o=xn(r,t,n).stops;return{firmExpiry:r,expiry:o?r:kt(e)}}async function nc(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=H(Qe(t)),s=o===void 0?void 0:await pn(o,e.expression),i=await Et(s instanceof _?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new l("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Sn(e,t=!1){let n=H(Qe(e));return!A(
n)&&!(t&&Array.isArray(n))?[]:[...wt(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof _?o.source:o])}async function Yr(e){
let t=Sn(e),n=Qe(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function rc(e){let t=Sn(e,!0);return Za(t.length>0?t:await Yr(e),Qe(e))}function Qe(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function N(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(F(n))return`take its line out, and lease it in a step of its own with \`secrets: ${oc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${oc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function wn(e,t="\
it may be missing"){return Xr(e,"optional")?[W(`${N({request:e},"optional")} if ${t}`)]:[]}function Xr({refused:e=[]},t){return!e.includes(t)}function F({naming:e}){
return e.kind==="stem"}function oc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=z(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let d=s.kind==="stem"?s.stem:void 0,u=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!u?d?`${d}_*, ${a}#*`:`${a}#*`:d&&d!==a?`${d}, ${a}`:a}function W(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function sc(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...eo(e)].join(" ")}function eo(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(zr(n)){let o=`If that is the end of someth\
ing else, ${N(e,"expires=own")}.`;return r||n.includes(Ge)?[o]:[W(`${N(e,rm(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`\
If the value works beyond that all the same, ${N(e,"expires=never")}.`]:[`If that is not when this value ends, ${N(e,"expires=own")}.`]}function rm(e){return`ex\
pires=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function ic(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,d=o.get(c)??await rc(c.value);o.set(c,d);let u=p.expires;
!u&&!s.has(c)&&s.set(c,await om(c));let m=await ec(sm(a),{rule:u,hints:d,tagged:am(c),selected:await nc(u,c.value,{where:`${T(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??cm(c),now:t,secret:Qe(c.value)}),{expiry:f,firmExpiry:x}=tc(m,t,n),g=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:f,
firmExpiry:x,verdict:u?.kind==="never"?{judgement:"ok",stops:!1}:xn(f,t,n),age:g,unreadableDates:(u?void 0:s.get(c))??[],isTooOld:g!==void 0&&g>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function om({value:e}){let t=Xa(await Yr(e));if(t.every(([,o])=>Je(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function sm({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":im(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function im(e,t){if(e===void 0)return;let n=Sn(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function am({description:e,stages:t}){if(!(!e||e instanceof O)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Ca(e)}}function cm({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var to=5;function ac(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,d)=>+(d.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${q(n)})`,a=r.slice(0,to).map(p=>bn(p,t));r.length>to&&a.push(`and ${r.length-to} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new l(s?"E_EXPIRED":"E_EXPIRING",a.map((p,d)=>`${p}${d===
0?i:""}.`).join(`
`),{fix:[c,...eo(o),"Nothing was exported."].join(`
`)})}function bn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${he(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function cc(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&pm(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${h(o)}`;throw new l("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[W(`if a field of the secret tells\
 it, or nothing does, ${N(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",W(`if it is no credential, ${N(n,"public")}`),"Nothing was exported."].join(`
`)})}function pm({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function pc(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new l("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var no=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var dc=no("createHmac");var lc=no("hkdfSync");var uc=no("timingSafeEqual");function kn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(lc("sha256",t??"",i,"secret-lease record",32))}function ro(e,t){return dc("sha256",t).update(e).digest("hex")}function fc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(ro(t,n))];return r.length===o.length&&uc(r,o)}var yc=1,dm=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function xc(e){return Object.fromEntries(dm.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function oo(e,t){
let n={version:yc,...e};return`${JSON.stringify({...n,seal:ro(JSON.stringify(n),t)},null,2)}
`}function lm(e,t){let{seal:n,...r}=um(e);return fc(n,JSON.stringify(r),t)&&fm(r)?r:void 0}function um(e){try{let t=JSON.parse(e);return Ze(t)?t:{}}catch{return{}}}function vn(e,t){let r=[...new Map(e.flatMap(o=>lm(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function Rn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function fm(e){if(!Ze(e)||e.version!==yc||!Ce(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:d}=e,{environmentSize:u=0,isEnded:m=!1,gitVariables:f=[]}=e;return En(t)&&Number.isFinite(n)&&typeof r=="string"&&fe(V,o)&&fe(V,s)&&mc(i)&&fe(En,a)&&Array.
isArray(c)&&c.every(ym)&&fe(xm,p)&&mm(u)&&typeof m=="boolean"&&Array.isArray(f)&&f.every(so)&&mc(d)}function mm(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function ym(e){if(!Ze(e)||!Ze(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:d,pinned:u,
exported:m,role:f=""}=e;return so(t)&&V(f)&&[n,r,o].every(V)&&Array.isArray(s)&&s.every(V)&&fe(V,i)&&fe(En,a)&&fe(V,c)&&[p,u].every(x=>typeof x=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(d))&&["env","output","file"].every(x=>typeof m[x]=="boolean")}function xm(e){if(!Ze(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&V(n)&&fe(En,r)&&Array.isArray(o)&&o.every(so)}function so(e){return V(e)&&$e(e)&&j(e)===void 0}function Ze(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function V(e){return typeof e=="string"}function En(e){return V(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function fe(e,t){return t===null||e(t)}function mc(e){return Ze(e)&&Object.values(e).every(V)}function On(e,t){return e.name===t.name&&e.versionId===t.versionId&&gc(e.arn)===gc(t.arn)}function gc(e){return e.split(":").toSpliced(3,1).join(":")}function hc({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>gm(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!On(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function gm(e,t){return t!==void 0&&
!e.pinned&&!On(e,t)}function Ot({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function Sc(e){let t=Ot(
e).join(",");return t.length<16e3?t:""}function wc({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Ot(r):[]).map(me)),c=new Map(Object.entries(i).map(([y,w])=>[me(y),w])),
p=(y,w)=>!a.has(me(y))&&(c.get(me(y))||w)!==w,d=e.filter(y=>n.env&&p(y.name,io(y))).filter(({name:y,secret:w})=>!s.some(C=>hm(C,y,w.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let u=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(me)),m=[...t?.variables??[]].filter(
([y,w])=>p(y,w)&&!u.has(me(y))).map(([y])=>y),f=e.filter(({name:y})=>d.includes(y)),x=n.onConflict==="error"?f:[];if(x.length>0||m.length>0)throw new $t(x,m);let g=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...d,...g.map(({name:y})=>y)])}var me=e=>Re(e,process.platform);function hm({entries:e},t,n){return e.
some(r=>r.exported.env&&me(r.name)===me(t)&&r.arn===n)}var $t=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function bc({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await dn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new l("E_CONFLICT",`${h(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${F(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function io({request:e,value:t}){return e.file?"":t}function $n({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>On(i,{name:n,arn:r,versionId:o})))}function Sm(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=kt(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function wm(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function kc(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return bm(t);case"check":return new Map([...km(e.check,r,o),...n.credentials?.outputs??[]])}}function bm({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...wm(Sm(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function km({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...$n(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Em=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],vm="AWS_WEB_IDENTITY_TOKEN_FILE";function Ec(e){return[...Em,"AWS_CREDENTIAL_EXPIRATION",vm].filter(t=>e[t])}var _n="aws-config";function vc({route:e}){return e.at(-1)??e[0]}var aE=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var Rc="\0";function Oc(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Rm(s,e,i))for(let[a,c]of Om(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Rm({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Om(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Ot(e).map(c=>[c,Rc])),[a]=i.keys();if(a!==void 0&&i.set(a,Rc.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",$m(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function $m(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var _m={linux:131072},Pm=32766,Tm={linux:2097152,darwin:1048576},Am=131072;function $c(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new l(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:F(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${z(r.reference)}\
\`. Or mend the secret.`})}function _c(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?N(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new l("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${W(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=Ye(a,c);if(r==="win32"&&c.length>Pm||p>=(_m[r]??Number.POSITIVE_INFINITY))throw new l("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=Ye(a,c??""));if(o+Am>(Tm[r]??Number.POSITIVE_INFINITY))throw new l("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${h(Im(e))}.`})}function Im(e){return[...e].sort((n,r)=>Ye(...r)-Ye(...n)).slice(0,3).
map(([n])=>n)}function Ye(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function Pc({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=Ac({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new l("E_RUNNER",`${a}, so no \
file can be kept for ${h(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function Tc(e,{runner:t,directory:n}){let r=Ac(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${h(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function Ac({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function Ic(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,d={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:d[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function Lc({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},d){let u=t.map(x=>Ic(x,i.exporting.env&&!c.has(x.
name))),m=a?hc(a,u).renewed:u,f=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(d.now()).toISOString(),clockOffset:d.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:xc(s),expiresAt:Rn(f?[...m,f]:m)??null,entries:m,credentials:f,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Lm(p)),inputs:i.asGiven}}function Lm(e){let n=[...e].reduce((r,[o,s])=>r+Ye(o,s),0);
return Math.ceil(n/4096)*4096}function Nc(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=kn(o.environment),d=vn(i.records(),p).records,u=d.
filter(K=>K.id!==a),m=Oc(o.environment,u,K=>i.filePath(K,_n)),f=r?.(a,e.contents.inputs.requests,m,i),x={...Nm(e,m,t,n),git:f},{credentials:g,inputs:y}=x,w=x.isWhole?
x.judged:$n(x),C=!c&&y.unsetCurrentCredentials?Ec(m):[],R=wc(x,new Set(C),d,m),k=Pc(x,t),se=c?Cm(a,w,i):new Map,qo=()=>{c?Um(c,se,p,i):(i.remove(a),o.dropState())};
try{$c(w);let K=new Map(w.map(P=>[P.name,io(P)]));_c(y.exporting.env?K:new Map,w,m,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let P of w)P.request.file&&K.set(P.name,Dm(a,P,i));let Ie=new Map([...K].filter(([P])=>y.exporting.env&&!R.has(P)));for(let P of C)Ie.has(P)||Ie.set(P,"");for(let[
P,lt]of g?.variables??[])Ie.set(P,lt);for(let[P,lt]of f?.variables??[])Ie.set(P,lt);for(let[P,lt]of[...g?.files??[],...f?.files??[]])i.writeFile(a,P,Buffer.from(
lt));Fm(g,u,i),Tc({judged:w,credentials:g},t);let Bo=k&&!c&&(y.cli||f!==void 0||(g?.files.size??0)>0);Bo&&i.launcher.install();let Gn=Lc(x,{skipped:R,variables:Ie},
s);return c||(o.saveState("names",Sc(Gn)),k||o.saveState("record","none")),k&&i.writeRecord(a,oo(Gn,p)),{contents:x,changed:w,values:K,variables:Ie,skipped:R,record:Gn,
isKept:k,hasLauncher:Bo,undo:qo}}catch(K){throw qo(),K}}function Nm({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function Fm(e,t,n){let r=e?.files.get(_n);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,_n,Buffer.from(
r))}function Cm(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Um(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,oo(e,n))])try{s()}catch{}}function Dm(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function Fc(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,d=!r&&n.requests.some(({reference:f})=>"forGit"in f&&f.forGit)?await import("./git-helper.js"):void 0,u={credentialsOf:c?.exportedCredentials,setUpGit:d?.
gitSetup},m=await a.inTurn(o,()=>Nc(e,t,u)).catch(async f=>{throw f instanceof $t?await bc(f):f});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Mm(m,e,t)}catch(f){throw await a.inTurn(o,m.undo).catch(m.undo),
f}}function Mm({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:d,clock:u}){let{id:m,renews:f}=e,
x=i?vn(d.records(),kn(p.environment)).records:[s],g=Rn(x),y=new Map([...r,...qm(g??"",p.environment)]),w=i?d.recordPath(m):"",C=kc(c,{contents:e,path:w,end:g,now:u.
now()}),{outputs:R,withoutOutput:k}=Bm(C,n),se=a&&e.inputs.cli?{onPath:d.launcher.directory}:{};return p.handOver({variables:y,outputs:R,...se}),{id:m,values:t,
skipped:o.intersection(n),withoutOutput:k,isRenewal:f!==void 0}}function qm(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Bm(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var Hm=new Set(["engine","host","port","dbname"]),jm=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Wm=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Cc(e){let t=H(e);if(!A(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=_t(n,jm)&&_t(r,Wm)&&_t(o,/./)&&_t(s,/./),p=Vm(i)&&(a===void 0||_t(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Hm}function _t(e,t){return typeof e==
"string"&&t.test(e)}function Vm(e){return e===void 0||/^\d{1,5}$/.test(e instanceof _?e.source:String(e))}function Pt(e,t,n=je){return{path:e,value:typeof t=="string"?t:n(t),kind:Jm(t)}}function Jm(e){return e===null?"null":e instanceof _?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function ao(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?H(r):r;return A(s)?ao(s,o):[Pt(o,r,i=>je(i,Gm))]})}function Gm({
source:e}){let t=JSON.stringify(Number(e));return Uc(t)===Uc(e)?t:e}function Uc(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Mc(e,t){if(t.kind==="whole")return[Dc(e)];let n=H(e);switch(t.kind){case"unfolded":return A(n)?ao(n):[Dc(e)];case"fields":return A(n)?[...wt(n)].
filter(([r])=>r.length>0).map(([r,o])=>Pt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await pn(n,t.expression);return r===void 0?[]:[Pt(
pe(t.expression)??[],r)]}}}function Dc(e){return{path:[],value:e,kind:"string"}}function co({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function qc(e,t){let{request:n}=t;if(e.request!==n)return F(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:co(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":z(r);return F(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function lo(e,t){let n=await Km(e,t),r=Cc(Bc(t.value)??"");return n.map(o=>{let s=ln(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...Cr(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Km(e,t){let{
selector:n}=e,r=Hc(e,t),o=Bc(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[zm(e,r,t.value)];let s=await Mc(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new l("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Pn(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new l("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...wn(e)].join(" ")});return s}function Bc(e){if(typeof e=="strin\
g")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function zm(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&
s.kind==="whole"))throw new l("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:Qm(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function Qm(e){return Xr(e,"file")?F(e)||e.selector.kind==="whole"?`${W(N({request:e},"file","base64"))} The one writes its bytes to a file, the other \
leases them in base64.`:`It has no fields: write \`${Pn(e)} file\`, which writes its bytes to a file, or \`${Pn(e)} base64\`.`:e.selector.kind==="whole"?W(N({request:e},
"base64")):`It has no fields: write \`${Pn(e)} base64\`.`}function Pn({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):z(t);return e.
kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function Hc({reference:e,text:t},{name:n}){return e.
kind==="prefix"?`${n} (${t})`:t}async function jc(e,t="linux"){let n=new Map;for(let r of e){await Ym(r);let o=F(r.request)?Re(r.name,t):r.name.toUpperCase(),s=n.
get(o);if(s&&!(F(r.request)&&Zm(s,r)))throw Xm(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Zm(e,t){return e.secret.arn===t.secret.arn&&e.
field===t.field&&e.value===t.value||e.value===""}async function Ym(e){let{name:t,origin:n,request:r}=e,o=n==="author"?j(t):await dn(t);if(o===void 0)return;let s=t===
""?'""':S(Ke(t));throw new l("E_NAME",`${T(r)}: ${po(e)} would be the variable ${s}, which ${o}.`,{fix:co(e)})}function Xm(e,t){return new l("E_NAME",`${T(e.request,
t.request)}: ${po(e)} and ${po(t)} would both be the variable ${S(Ke(t.name))}.`,{fix:qc(e,t)})}function po({request:e,secret:t,field:n}){let r=Hc(e,t);return n===
void 0?r:`the field ${S(Ke(n))} of ${r}`}function Tn(e){return{role:Fe(e),scoped:e.policy.kind==="scoped"}}var Xe=25;function An(e,{reader:t}){return t.scoped&&t.role?Xo(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function Wc({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=Tn(e),s=Ut(t,{region:n,accountId:o.role.accountId},r),i=An(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[d,u]of Ct(c.queries))for(let{client:m,count:f}of d.firstRequests(u))p.set(m,(p.get(m)??
0)+f)}return[{to:"sts",region:n,count:Math.min(i.length,Xe)},...[...a].flatMap(([c,p])=>[...p].map(([d,u])=>({to:d,region:c,count:u})))]}async function Vc(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof O?await Ne(r.reference).explain(o,ty(r,o),ey(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function ey({role:e},t){return e?{...t,role:e}:t}function ty(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function et(e,t,n){if(t.length===0||t.includes(e))return;let r=n?T(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new l("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${h(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var ny=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function uo(e,t){
for(let{claim:n,variable:r,required:o}of ny){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new l("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Jc(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&iy(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new l("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${sy({line:n,claim:r,glob:o},s)}`})}}var ry=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function oy(e,t){let n=ry.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function sy({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${oy(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function iy(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Tt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Gc(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function Kc(e,t){return ay(e).some(n=>cy(n)===t)}function ay(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function cy(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function zc(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>py(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&et(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function py(e,t,n){if(!(e instanceof O))throw e;let r=xe(
e)||Nt(e)==="slow down";if(r&&!t)return;if(r)throw new l("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Kc(p,c))})}var dy=4*6e4,In=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=dy&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new fo(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),d=Tt(t).iss;if(!Gc(d,r))throw new l("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:ly(d)});let u;try{u=await n.of(d)}catch(f){if(!(f instanceof O))throw f;if(s.length>0)throw uy(d,f);a.warning(`The keys of ${d} could not\
 be fetched (${f.message}): the OIDC token was verified by AWS alone.`),uo(Tt(t),a.environment);return}let m=await c(t,u,{issuer:d,audience:o,now:p});return uo(
m,a.environment),Jc(m,s),m}};function ly(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var fo=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function uy(e,t){return new l("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Qc({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await zc(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Fe(e),s=new In(e,r),i=Tt(await s.current());return r.runner.noteVisibility(bi(i)),e.requiredClaims.length>0&&await s.verified(),et(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:Tn(e)}}function mo(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var xo=900,yo=e=>({duration:xo,policy:e}),Ln=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=fy(t,n);try{let o=yo(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof Y)||!my(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(es(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,yo(mo(
o,i))),[c,p]=[t,o];for(let d of s)a=await this.#s(c,p,a,yo(mo(d,i))),[c,p]=[p,d];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
Y?new Y(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),s=>o.
current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],u=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,m={...this.#i(
n,o),...a!==void 0&&{externalId:a},...u&&{tagging:u}};return this.#a(n,t,()=>s.assumeFrom(m,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof O?new Y(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=Ji(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new l("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},Y=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function fy(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?ts(
e,Fe(t)):void 0}function my({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function Zc(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:xo};throw await yy(i,{audience:a,claims:s,...c})}}
async function yy(e,t){if(!(e instanceof Y))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&T(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var Nn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function At(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=tt)}var tt=8,
xy=24,Yc=4;function go(e,t){let n=[],r=o=>{let s=o+tt;for(;!t(e.slice(o,s))&&s-o<xy&&s<e.length;)s+=Yc;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+tt<=
e.length;o+=Yc)r(o);return e.length>tt&&r(e.length-tt),n}function ho(e){return new Set(e).size>=4}function Xc(e){return ho(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function nt(e,t){let n=[];for(let r=0;r+tt<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function X(e,t){return n=>n.replace(e,t)}function E(e){let t=Object.keys(e).map(n=>`\\u${rt(n)}`);return X(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function rt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function It(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Fn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var ot=e=>`\\u${rt(e)}`,So=e=>`\\u${rt(e).toUpperCase()}`,ep=e=>JSON.stringify(e).slice(1,-1);function Pe(e,t){let n=X(e,t);return r=>n(ep(r))}var gy=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>tp[t]??So(t)),hy=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":tp[t]??(/["&'<>]/.test(t)?So(
t):ot(t))),tp={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},np=[ep,Pe(/[&<>\u2028\u2029]/g,ot),Pe(/[\u007f-\uffff]/g,ot),Pe(/[\u007f-\uffff]/g,
So),Pe(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":ot(e)),Pe(/\//g,()=>"\\/"),gy,hy,Pe(/[&'<=>\u2028\u2029]/g,ot),Pe(/\u007f/g,ot)];var te={"&":"&amp;","<":"&lt;",">":"&gt;"},rp=[E(te),E({...te,'"':"&quot;"}),E({...te,"'":"&#39;",'"':"&#34;"}),E({...te,"'":"&#39;",'"':"&#34;","+":"&#43;"}),E(
{...te,"'":"&#39;",'"':"&quot;"}),E({...te,"'":"&#x27;",'"':"&quot;"}),E({...te,"'":"&#039;",'"':"&quot;"}),E({...te,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"\
&#x3D;"}),E({...te,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),E({'"':'""'}),E({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Sy={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function op(e){return X(e,t=>Sy[t]??Fn(
t))}var Cn=[op(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),op(/[^ -&(-[\]-~]/gu)],wo=X(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),sp=[E({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),E({"'":`'"'"'`}),E({"'":"'\\''","!":"'\\!'"}),X(/[\\"$`]/g,
e=>`\\${e}`),X(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),X(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),X(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
wo,...Cn,E({$:"$$"}),E({"%":"%%"}),E({"{":"{{","}":"}}"})];var J={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function I(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var Un=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ne=/[^ -~]/u,wy=e=>`\\x${It(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,ip=e=>It(e).map(t=>`\\x${t}`).join(""),st={"'":"\\'"},Dn={'"':'\\"'};function ee(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Mn={
...J,...Dn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},ap={...Mn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function by(e){return e<"\x80"?ee(e):ee(e).
replace(/^\\x/,"\\u00")}function cp(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var ky={...Mn,"\x1B":"\\e"};function pp(e){let t=I(ky,e,Ey);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Ey(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var dp=[I(J,Un,ee),I({...J,...st},Un,ee),I({...J,...st,"\b":"\\b","\f":"\\f"},Un,e=>wy(e).toUpperCase().replace("X","x")),E({"\\":"\\\\",...st}),
I(J,ne,ip),I({...J,...st},ne,ip),I({...J,...st},ne,ee),I(J,ne,ee),I(Mn,ne,by),I(Mn,Un,ee),I({...J,...Dn,$:"\\$","@":"\\@"},ne,Fn),E({"\\":"\\\\",...st,...Dn}),pp(
/[\u0000-\u001f\u007f-\u009f]/u),pp(ne),I(ap,ne,e=>cp(ee(e))),I(ap,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>cp(ee(e))),e=>I({...J,...Dn},/\u0000/,
ee)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>I({...J,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ne,vy)(e).replace(/^ /,"\\ ")];function vy(e){
return[...Array(e.length).keys()].map(t=>`\\u${rt(e[t]??"").toUpperCase()}`).join("")}function b({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Ry(c,n);return a.set(c,p),p})}}function Ry(e,t){return It(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var G="-_.~",it="-_.~!*'()",lp=[b({kept:G}),b({kept:G,letters:"lower"}),b({kept:G,space:"+"}),b({kept:it}),b({kept:it,letters:"lower"}),
b({kept:"-_.*",space:"+"}),b({kept:"-_.",space:"+"}),b({kept:"-_.!*()",space:"+",letters:"lower"}),b({kept:`${G}/`}),b({kept:`${G}$&+,;=`}),b({kept:`${G}$&+:=@`}),
b({kept:`${G}$&+,/:;=@`}),b({kept:`${G}$&+,/:;=?@!()*`}),b({kept:"!$%&'()*+,-._~"}),b({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),b({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),b(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),b({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),b({kept:`${it};:&=+$,`,keepsOthers:!0}),b({kept:`${it}:@&=+$,;/`,keepsOthers:!0}),
b({kept:`${it};/?:@&=+$,[]`,keepsOthers:!0}),b({kept:`${G}!$&'()*+,;=:`}),b({kept:`${G}!$&'()*+,;=`}),b({kept:`${it};,/?:@&=+$#`}),b({kept:`${G}!#$%&'()*+,/:;=?\
@[]`})];var Oy=[...Nn,...np,...lp,...sp,...dp,...rp],$y=[...Nn,wo];function*fp(e){for(let t of Cn)yield t(e);for(let t of At(e))yield t,yield Ty(t);for(let t of/^[\w.-]*$/.
test(e)?$y:Oy)yield t(e)}function*mp(e){for(let t of Cn)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of At(e))yield t;for(let t of Nn)yield t(e)}var up={
from:37,to:512},_y=1024;function yp(e){let t=Buffer.byteLength(e);if(t<up.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=_y&&D(e)?go(e,Xc):[];
return new Set([...n,...t<=up.to?At(e).flatMap(r=>go(r,ho)):[]])}var Py=[76,64];function xp(e){let[t=""]=At(e);return new Set(Py.filter(n=>t.length>n).flatMap(n=>nt(
t,n)))}function Ty(e){return e.replaceAll("+","-").replaceAll("/","_")}function gp(e){let t=new Set;for(let n of L(e)?[e,...ue(e)]:[e]){t.add(n);for(let r of Ay)t.add(r(n))}return t}var Ay=[e=>bo(e,0),e=>bo(e,1),e=>bo(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),Ny,Fy,e=>e.replace(/[<>"'&]/g,t=>Iy[t]??t)];function bo(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Iy={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Ly={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function Ny(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Ly[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function Fy(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Cy=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Uy=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Sp=100;function ko(e){if(!/^\s*[[{"]/.
test(e)||!re(e))return;let t=[],n=[],r=new ye,o=0,s="";for(let[i,a,c]of e.matchAll(Cy))if(i==="{"||i==="[")o<Sp&&(n[o]=s),o+=1,s=i==="["?s:"",r=new ye;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new ye;else if(a===void 0)t.push({keys:hp(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Dy(
a,p).map(d=>({keys:hp(n,o,s),text:d})))):(s=p,D(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var ye=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Dy(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function wp(e){let t=ko(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function hp(e,t,n){return[...e.slice(0,Math.min(t,Sp)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function bp(e){return/^\s*[[{]/.
test(e)&&re(e)?e.replace(Uy,"$1"):void 0}function re(e){if(!Tr(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var My=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,qy=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function Eo(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(My)]:[...e.matchAll(qy)];if(t.length<2)return;let n=e.includes(
";")?By:Hy;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function By(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function Hy(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function kp(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...jy(n)]:[r]}function jy(e){let t=vo(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function vo(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Wy=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,Vy=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
Jy=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,Gy=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Ep(e){return/\s/.test(e)?[...[...e.matchAll(Wy),...e.matchAll(Vy)].map(([,n="",r=""])=>({keys:[n],text:vp(r)})),...Ky(e),...Lt(e)]:void 0}function Ky(e){
let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(Jy)].map(([,o=""])=>({keys:[t],text:o})),r=Gy.exec(e)?.[1];return r===
void 0?n:[...n,{keys:["password"],text:vp(r)}]}function Lt(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>D(t)).
map(t=>({keys:[],text:t}))}function vp(e){return/^["'`]/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var zy=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,Qy=/^(\s*)- +(.*)$/,Zy=/^\s*$/,Yy=/^\s*(?:#|;|!|\/\/\s)/,
Xy=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Op(e){let t=new Oo(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!Zy.test(i))if(Xy.test(i))n.push(...t.headingOf(i,n));else if(Yy.test(i))n.push(...Lt(i));else if(t.addPair(i,n))r+=1;else{let a=t.continuationOf(i);n.push(...a??
_o(i.trim())),a||(o+=1)}}return t.beginItem(n),r>0&&r>=o?n:void 0}function _o(e){let t=Lt(e).filter(({text:c})=>c!==e),[,n,r]=ex.exec(e)??[],o=n===void 0||r===void 0?
[]:[{keys:[n],text:Po(r)}],[,s,i]=tx.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?[]:[{keys:["auth"],text:i}]];return[{keys:[],text:e,
isLine:!0},...t,...o,...a]}var ex=/^(?:(?:set(?: +-[a-z]+)*|setenv|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,tx=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function Po(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var Oo=class{#e;#t=0;#n=[];#r={indent:0,named:new ye};constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new ye}}headingOf(t,n){return this.#n=[],this.beginItem(n,t.search(/\S/)),[
...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=zy.exec(t)??[],a=s===void 0?"":rx(s);if(s===void 0||D(a)){let u=s===
void 0?this.#o(t):void 0;return n.push(...u??[]),u!==void 0}let c=r.length+o.length,p=[...this.#s(c),a];this.#n.push({indent:c,key:a}),(o!==""||c<this.#r.indent)&&
this.beginItem(n,c);let d=this.#i(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.named.add(a,d[0]?.text??"",n.length),n.push(...d),!0}continuationOf(t){
let n=t.search(/\S/),r=this.#s(n);if(r.length===0)return;let o=Po(t.trim().replace(/[,;]$/,""));return[{keys:r,text:o},...Lt(t).filter(s=>s.text!==o)]}#o(t){let[
,n="",r]=Qy.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#i(this.#s(n.length+1),r.trim(),n.length)}#s(t){return this.#n=this.#n.filter(n=>n.indent<
t),this.#n.map(({key:n})=>n)}#i(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[{keys:t,text:this.#c(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)
return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...$o(t,n),...this.#a(t,n)];let i=this.#p(n,s);if(i===void 0)return[{keys:t,text:n}];let a=nx(
n);return[{keys:t,text:s==='"'?ax(i):i.replaceAll("''","'")},{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a}]]}#a(t,n){let r=n,o=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.
test(r)&&o<this.#t+Rp;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:$o(t,r)}#c(t){let n=[];for(let r=this.#e[this.#t];r!==
void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#p(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+Rp),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},Rp=100,Ro=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;function nx(e){let t=[];Ro.lastIndex=0;for(let n=Ro.exec(e);n;n=Ro.exec(e)){let[
,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>1?t.join(""):void 0}function rx(e){let t=e.replace(/^["']|["']$/g,"");return t.
startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function $o(e,t){if(t==="")return[];let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},
...$o(e,n)];let r=Po(ox(t).replace(/(?<=^`.*`)[,;]$/,""));if(re(r))return[{keys:e,text:r}];let[,o]=/^([^\s'"]+)\s+[A-Za-z_][\w.-]*=/.exec(r)??[];if(o!==void 0)return[
{keys:e,text:o},{keys:e,text:t}];let s=/^[[{](.*)[\]}]$/.exec(r)?.[1];if(s!==void 0)return sx(e,s);let i=r.replace(/\\(.)/g,"$1");return[...new Set([i,r,t])].map(
a=>({keys:e,text:a}))}function ox(e){let t=e.search(/\s#/);return t<0?e:e.slice(0,t).trimEnd()}function sx(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.
exec(n)??[],s=(r===void 0?n:o).trim().replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var ix={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function ax(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):ix[o]??o)}function $p(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var cx=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,px=[64,76];function _p(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(cx,(r,o,s)=>(t.push(...dx(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function dx(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...px.flatMap(o=>nt(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var lx=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,ux=/^[A-Za-z][\w .()/-]{0,40}$/;function Tp(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=Pp(e.slice(0,t));if(!n.every(o=>ux.test(o))||!n.some(Ba))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(Pp);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function Pp(e){return[...e.matchAll(lx)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var fx=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,mx=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function Ap(e){
let[,t,n=t]=mx.exec(e)??[];if(n!==void 0)return[qn(["password"],n)];let r=fx.exec(e)?.[1];if(r===void 0)return;let o=yx(r),s=o<0?[]:xx(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...at([],p));for(let p of a)s.push(...Lp(p));return s.filter(({text:p})=>p!=="")}function Ip(e){
if(/^[\w.[\]%+-]+=[^&\s]*(?:&[\w.[\]%+-]+=[^&\s]*)+$/.test(e))return Lp(e).filter(t=>t.text!=="")}function Lp(e){return e.split("&").flatMap(t=>{let[n="",r=""]=t.
split(/=(.*)/s);return[...at([Np(n)],r),...at([],r===""?n:"")]})}function yx(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.
test(e)?e.lastIndexOf("@"):n}function xx(e){let t=e.indexOf(":");return t<0?at([],e):[...at(["password"],e.slice(t+1)),...at([],e.slice(0,t))]}function at(e,t){
let n=Np(t);return n===t?[qn(e,t)]:[qn(e,n),qn(e,t)]}var qn=(e,t)=>({keys:e,text:t});function Np(e){try{return decodeURIComponent(e)}catch{return e}}var gx=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,hx=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function Fp(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!le(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=wx(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>bx(i)),o;for(let[,s="",i=""]of r.matchAll(hx)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(gx)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",d,u]=c,m=a!==void 0&&p==="value",f=c===a&&i.some(([,x])=>x==="value");n(f?void 0:m?a[2]??a[3]:p,d??u??"")}}return t}var Sx={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function wx(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return Sx[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function bx(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var kx=[{name:"JSON",parts:ko},{name:"HTTP authorization header (Bearer, Basic)",parts:kp},{name:"URL, JDBC URL",parts:Ex},{name:"XML (Maven, .NET)",parts:Fp},{
name:".netrc, .pgpass",parts:$p},{name:"CSV with a heading",parts:Tp},{name:"HTML form, URL-encoded",parts:Ip},{name:"connection string (ADO.NET, ODBC, libpq, A\
zure), cookie",parts:Eo},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Op}];function Ex(e){let t=Ap(e);return t&&[...t,...e.includes(";")&&Eo(e.slice(e.indexOf(
";")+1))||[]]}var vx=12;function*Bn(e,t=[],n=0){if(n>vx)return;let r=re(e)?void 0:_p(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Bn(r.rest,t,n+1));return}
for(let o of Rx(e,t.at(-1))){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*Bn(o.text,s.keys,n+1)))}}function Rx(e,t=""){
if(e.length<Ox)return[];let n=/^[\w.-]*$/.test(e);for(let{parts:s}of n?[]:kx){let i=s(e);if(i)return i}let r=vo(e);if(r!==void 0)return[{keys:[],text:r}];if(n)return[];
let[,o]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return o!==void 0?[{keys:/^(?:proxy-?)?user$/i.test(t)?["auth"]:[],text:o}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.
split(/, ?/).map(s=>({keys:[],text:s})):L(e)?ue(e).flatMap(_o):Ep(e)??[]}var Ox=6;function Hn(e,t){let{minLength:n}=t,r=$x(e,t),o=r.filter(({isLine:u})=>!u).map(({text:u})=>le(u)),s=new Map,i=(u,m)=>{Z(u,n)&&!s.has(u)&&s.set(u,{text:u,kind:m})},
a=ue(e),c=L(e)&&r.length>0?"whole":To(e,o);if(i(e,c),a.length===1)for(let u of a)i(u,To(u,o));for(let{text:u,isLine:m}of r){let f=m?Ix(u,a.length):To(le(u),o);i(
u,f),L(u)||i(le(u),f)}let p=Ax(a,s,o),d=L(e)?bp(e):void 0;return d!==void 0&&i(d,"line"),{texts:[...s.values()],cover:p}}function $x(e,{publicFields:t=[]}){let n=new Set(
t),r=[...Bn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(hn);return o.length>0||!L(e)||re(e)?o:r.filter(qa)}var Cp=200,_x=65536;
function To(e,t){return Tx(e,t)?"whole":"leaf"}var Px=128;function Tx(e,t){if(e.length>_x)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&re(e);
return e.length<Px&&!n?!1:t.slice(0,Cp).some(r=>r.length<e.length&&e.includes(r))}function Ax(e,t,n){if(![...t.keys()].some(s=>!L(s)))return"none";let r=n.slice(
0,Cp),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Ix(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Up={masks:2e3,characters:524288};function oe(e,t,n=Hn(e,t).texts){let r=new jn(t.minLength);for(let{text:o}of n)L(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
Nx(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(yp(o));return r.addAll(xp(e)),[...r.all]}function Dp(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new jn(t);o.add(r);for(let s of[76,64])o.addAll(nt(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=Lx?o.addAll(ue(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(D)),[...o.all]}var Lx=1024;function Wn({user:e,password:t},n){if(!Z(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var jn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=Up.masks}add(t){return this.all.has(t)||!Z(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=Up.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*Nx({text:e,kind:t}){if(t==="line")return;let n=L(e)?
new Set([e]):gp(e);for(let r of t==="leaf"?fp(e):mp(e))n.has(r)||L(r)||(n.add(r),yield r)}function ct(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Ao(e,t){let n=e.filter(s=>Te(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Fx(s,t));for(let s of new Set(n.map(i=>i.secret))){o(Cx(s).
filter(i=>Z(i,t)));for(let i of Mx(s))o(Wn(i,t))}return ct(r)}function Te(e,t){return Io(e,t)!=="none"}function Io(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!Z(n,t)?"none":r==="binary"?"whole":Bp(e,t).cover}var Mp=new WeakMap;function Bp(e,t){let n=Hp(e),r=[t,...n,e.value].join(`
`),o=Mp.get(e.secret)??new Map;Mp.set(e.secret,o);let s=o.get(r)??Hn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Fx(e,t){let n={minLength:t,
publicFields:Hp(e)};if(e.kind!=="binary")return oe(e.value,n,Bp(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...Dp(r,n),...Buffer.from(
o).equals(r)?oe(o,n):[]]}function Hp({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function Cx({value:e}){return typeof e=="string"?wp(e).
flatMap(t=>[t,de(t)]):[]}var qp=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,Ux=/pass|secret|token|key|pwd|credential/i,
Dx=5;function*Mx({value:e}){let t=typeof e=="string"?H(e):void 0;if(!A(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>qp.test(
s)).slice(0,Dx),o=n.filter(([s])=>Ux.test(s)&&!qp.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var qx=8192;async function jp(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<qx)return Ao(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Bx();for(let i of Ao(s,t))o.push(i)}return ct(o)}function Wp(){oe('no secret: {"user": "name"}',{minLength:1}),oe("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function Bx(){return new l("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function Vp(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new Ln(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await Ft(e,Xe,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof Y&&
xe(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Lo(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",d=r.sts(c,p),u=await Vp(An(i,t),t,{runner:r.runner,
sts:d});s.push(...u.sessions);for(let[g,y]of await Hx(u.sessions,p,r))o.set(g,y);let{noAnswer:m}=u;for(let g of u.unopened.flatMap(y=>y.queries))m&&o.set(g,m.failure);
let f=n[a+1];if(f===void 0&&m)throw m;let x=[...o].filter(jx);if(f===void 0||x.length===0)break;r.runner.warning(Vx(c,f,x));for(let[g]of x)o.delete(g);i=x.map(([
g])=>Wx(f,g))}return{results:o,sessions:s}}async function Hx(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ct(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await Ft(r,Xe,async({source:i,queries:a,region:c,keys:p})=>{let d=`${i.name} ${c}`,u=o.get(d);if(u)return a.map(f=>[
f,u]);let m=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,f]of m)f instanceof O&&xe(f)&&o.set(d,f);return m})).flat()}function jx(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof O&&xe(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Wx(e,t){return t.isRegionFixed?t:{...t,region:e}}function Vx(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var Jp=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var Jx=3,Gp=2;async function Kp(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=zx(s,t);if(un(s))r.push(...await Gx(s,i,n));else for(let a of i)r.push(...await lo(
s,a))}catch(i){if(!(i instanceof l))throw i;s.optional&&Jp.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Kx(o,i,s)}if(o.size>0)throw Xx([...o.
values()]);return r}async function Gx(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await lo(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${T(e)}: nothing gives ${h(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Kx(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function zx(e,t){let n=t.
get(e)??[];if(n instanceof l)throw n;if(n.length===0)throw Qx(e);let r=Yx(e);if(r!==void 0&&n.length>1)throw new l("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Zx(e,r)});return n}function Qx(e){let{text:t,reference:n}=e,{message:r,check:o}=Ne(n).nothingBelow?.(n)??{message:`\
No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},s=wn(e,"there may be none").join("");
return new l("E_SECRET_NOT_FOUND",r,{fix:`${o} ${s}`.trim()})}function Zx(e,t){return F(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\
\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Yx({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function Xx(e){let t=e.map(eg),[n,...r]=t;if(!n||r.length===0)return n??zt(new RangeError("Not\
hing failed."));let o=t.flatMap(d=>d.statements),s=si-Gp-2-2*Le(o).length,i=Math.min(Jx,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:d,message:u})=>`${d}\
: ${u}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[...new Set(t.flatMap(({fix:d})=>d??[]))];return new l(n.code,[n.message,...a,...c].join(`
`),{fix:p.flatMap(d=>d.split(`
`)).slice(0,Gp).join(`
`),statements:o,cause:n})}function eg({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new l(n,`${T(...t)}: ${r}`,{fix:o,statements:s,
cause:i})}async function zp(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>Wc(e));let c=await Qc(e,t);for(let R of s)R.role&&et(
R.role.accountId,e.allowedAccountIds,R);let p={region:i[0],accountId:c.accountId},d=Ut(s,p,e.checkRotation),u=d.some(Qp)?tg(d,c,i,{services:t,keeping:n}):Lo(d,c,
i,t),{result:m,claims:f}=await Zc(c,u),x=await Vc(m.results,c.reader);r.info(ng(c,f,m.sessions));let g=[c.accountId,...s.map(({role:R})=>R?.accountId)];e.maskAccountId&&
await r.mask([...new Set(g.flatMap(R=>R??[]))]);let y=await jc(await Kp(s,x,r),process.platform);await r.mask(await jp(y,e.exporting.minMaskLength,t.timeOver));
let w=a.length>0||s.some(({maxScopes:R})=>R)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
C=await ic(y,o.now(),e.expiry,w);return{job:c,claims:f,judged:C}}function Qp({reference:e}){return Ne(e).mintsTokens===!0}async function tg(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Qp),o,r),c=e.filter(u=>!a.has(u)),{results:p,sessions:d}=await Lo(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:d}}function ng(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var rg=5;function Zp(e,t){let n=e.filter(a=>Te(a,t)&&Va(a.value.trim()));if(n.length===0)return;let r=h(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!og(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(sg),i=s.length===0?"":` What is no secret: ${s.slice(0,rg).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function og(e,t){return hn({keys:[e],text:t})}function sg(e){let[t]=e;if(!t)
return"";let n=T(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${h(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var ig=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Yp(e){return{by:ig.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Xp({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function ed(e,t){let n=[],r=[];for(let o of pg(e)){let{description:s}=o.secret,i=No(o);if(!s)continue;if(s instanceof O){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=zo(s,t);a&&n.push(Qo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Ua(s,i)].filter(p=>p!==void 0))}return[...n,...ag(r)]}function ag(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${h(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${cg(t)}`]:[]]}function cg(e){let t=e.map(({failure:i})=>Yp(i)),n=t.find(({isExplicit:i})=>i);if(n)return Xp(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[ge({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[ge({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function pg(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function No({name:e,request:{reference:t}}){let n=z(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var pt=864e5,td=[45*pt,400*pt],dg=7*pt,lg=12,ug=.02,fg=5,nd=18,mg='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function od(e,t){
let n=yg(e),r=u=>n.filter(({at:m})=>m-t<=u),o=u=>u.at>t,s=td.find(u=>r(u).filter(o).length>1)??td[1],i=r(s).slice(0,lg),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*ug,{tick:p,format:d}=Sg(a-t);return["```mermaid",`%%{init: ${mg}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${d}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(u=>`  ${xg(u,t,c)}`),"```",""]}function yg(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function xg({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
nd?`${s.slice(0,nd)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?hg(e-r):"expired",[p,d]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-fg*o),r];return`${c}\
 ${i}${a} :${gg(e-r,n)}${rd(p)}, ${rd(d)}`}function gg(e,t){return e<=0?"crit, ":t==="ok"?"":e<=dg?"active, crit, ":"active, "}function hg(e){return q(e).replace(
/^(\d+ \S+) .*/,"$1")}function rd(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function Sg(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:pt,counts:[1],format:"%-d %b"},{name:"week",length:7*pt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*pt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var wg=500,bg={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function id(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>sd(i)-sd(a)).
slice(0,wg),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${qe(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...od(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>kg(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function kg(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Fo(Eg(he(s.at,t.now)),`${qe(s.source)}, ${Ko(s.at)}`):"not known",p=`version ${ce(
o.versionId.slice(0,8))} ${qe(o.stages.join(", "))}`,d=r.role?`, by the role ${qe(r.role.name)}`:"";return`| ${[Fo(ce(n),vg(e,t)),`${bg[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,Fo(ce(r.text),`${p}${a===void 0?"":`, ${q(a)} old`}${d}`)].join(" | ")} |`}function Eg(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Fo(e,t){
return`${e}<br><sub>${t}</sub>`}function vg(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Te(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function sd({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function ad(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function cd(e,t,{maxAge:n},r){ad([...Rg(e,t,n)],"expiry, age and rotation",r)}function Rg(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:d,unreadableDates:u,request:m}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${bn(s,t)}. ${sc(s,t)}`)}for(let f of u)r.set(`${i.arn} ${f}`,
`${No(s)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(d){
let f=q(m.maxAge??n??0);r.set(`${i.arn} age`,`${m.text} was last changed ${q(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...ed(e,t)])}
function pd({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),d=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${d}: ${h(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${h([...n])}`),r.length>0&&i.notice(
`No output for ${h(r)}: another output has that name, compared without case.`);let u=t.filter($g).map(({name:y})=>y);u.length>0&&i.notice(`${h(u)} ${u.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let m=t.filter(y=>!Te(y,c.minMaskLength)).
map(({name:y})=>y);m.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${h(m)}`);let f=t.filter(y=>Io(y,c.minMaskLength)==="parts");f.length>
0&&i.info(`Masked in their secret parts alone: ${h(f.map(({name:y})=>y))}`);let x=Zp(t,c.minMaskLength);x!==void 0&&i.info(x);let g=t.filter(({expiry:y})=>y).sort(
(y,w)=>Number(y.expiry?.at)-Number(w.expiry?.at))[0];g?.expiry&&i.info(`Next to expire: ${g.name} ${he(g.expiry.at,a.now())} (${g.expiry.source})`),s.jobSummary&&
i.summarize(id({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(Og)}))}function Og(e){
let{name:t}=vc(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${q(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function $g({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function dd(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${h(s)}`);for(let i of e)i.expiry&&n.info(bn(i,r.now()))}async function ld(e,t){let{runner:n,directory:r}=t;pc(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Fa(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return Pg(e,o,t);if(e.identity&&!t.provider.isAvailable)throw Kn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([fd(e,o,t),r.lock.announce(e.network.
timeout)]);await _g(e,{...s,id:o.leaseId},t)}catch(s){throw await ud(o,t),s}finally{r.lock.leave()}}async function ud(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function _g(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await Fc({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);pd(p,e,s)}
async function fd(e,t,n){let{runner:r,clock:o}=n,s=await zp(e,n,t),{judged:i}=s;return cd(i,o.now(),e.expiry,r),ac(i,o.now(),e.expiry),e.expiry.isRequired&&cc(i),
s}async function Pg(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw Kn(n.origin,{maySkip:!0});r=await fd(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),dd(r.judged,e,n)}finally{await ud(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function md(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Tg=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var yd=Tg("setImmediate");var Ag=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var xd=Ag("setTimeout");function gd(e,{timeout:t,maxAttempts:n},r){return{full:new dt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new dt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var dt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof O))throw i;o=i;let a=Nt(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=Ho[a])throw i;let p=jo(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await xd(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw Co(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw Co(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=Ig(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function Ig(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?Co(n,r):new O(n,{kind:"timeout"})))})}function Co(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new l("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var Lg=process.getBuiltinModule("node:fs"),Ng=e=>Lg[e];var hd=Ng("readFileSync");var Fg=process.getBuiltinModule("node:os"),Cg=e=>Fg[e];var Uo=Cg("homedir");var Ug=process.getBuiltinModule("node:path"),Dg=e=>Ug[e];var Sd=Dg("join");function wd({AWS_CONFIG_FILE:e}){try{return kd(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new l("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function bd({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return kd(e,"credentials")}catch{return""}}function kd(e,t){let n=e||Sd(Uo(),".aws",t);return hd(n.replace(/^~(?=[\\/])/,Uo()),"utf8").replace(/^\ufeff/,"")}function Ae(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Vn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function Ed(e,t){return new URL(`https://${e}.${t}.${Go(ut(t))}`)}function vd(e){return t=>{Promise.resolve().then(()=>Mg(t(),e)).catch(()=>{})}}async function Mg(e,t){let n=new Set(e.filter(r=>!Bg(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await qg(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function qg({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Ae(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function Bg({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=Ae(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):Ed(o,t);return r.connections.
connectEarly(i,n),!0}var Hg=process.getBuiltinModule("node:os"),jg=e=>Hg[e];var Do=jg("devNull");function Rd(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Do,e.AWS_SHARED_CREDENTIALS_FILE=Do,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function Od(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Wg=1e4;function $d(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Wg,e.remaining/3),i=new dt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function _d(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Ae(n,e),attempts:t[o.retryBudget]})}}var Vg=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var Pd=Vg("setImmediate");var Jn=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>Pd()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var Mo=4;function Ad(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:Td(r),password:Td(o)};return[...oe(o,{minLength:Mo}),...oe(s.password,{minLength:Mo}),...Wn(s,Mo)]})}
function Td(e){try{return decodeURIComponent(e)}catch{return e}}async function Id(e){await e.mask(ct(Ad(e.environment)))}async function Ld({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Wo(n.environment)}){let{environment:i}=n;await Id(n),s.tryFamilyFor(t.familyTimeout);
let a=new Vn(t.timeout),c=gd(a,t,k=>n.debug(k)),p={...t,connections:s,clock:o},d,u=()=>(d??=import("./lease-adapters-sts.js").then(k=>k.stsServices(Ae("sts",p),
c)),d),m=()=>import("./lease-adapters-token-signature.js"),f=Promise.withResolvers(),x=new Jn,w={runner:n,directory:r,clock:o,provider:Vo(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{f.resolve(),Promise.all([u(),m()]).then(([k])=>{x.add(Wp),x.add(k.warmUp)},()=>{})},onAnswer:()=>x.end()}),verifyToken:async(...k)=>{let[se]=await Promise.
all([m(),yd()]);return se.verifyToken(...k)},origin:Mt(i),timeOver:a.signal,readAwsConfig:wd,readAwsCredentials:()=>bd(i),verifyWithService:$d(a,s),revokeTokens:async k=>(await import("./token-revoker.js")).
revokeTokens(k,i),connectEarly:vd({...p,waiting:f.promise,warmUps:x,loadSts:u}),sts:Od(u),openClient:_d(p,c),aws:p,attempts:c},C=e?Rd(process.env):()=>{};return{
...w,close:()=>{a.stop(),s.close(),C()}}}var w1=e=>Fi(async t=>{let{environment:n}=t,r=Mt(n);if(zi(Zt)==="skip"&&r!=="own"&&!Jo(n))return md(r,t);let o=await Hi(Zt,c=>Na(c,n)),s=new Vt(n.RUNNER_TEMP),i=new Dt,
a=await Ld(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});try{await ld(o,a)}finally{a.close()}});export{w1 as runLease};
