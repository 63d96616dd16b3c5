const require=process.getBuiltinModule;
import{a as Qn,b as Wo,c as Vo}from"./lease-adapters-oidc.js";import{a as M,b as he,c as Go,d as Ko,e as zo}from"./lease-domain-rotation-rotation.js";import{a as jo}from"./lease-adapters-connections.js";
import{a as d}from"./lease-domain-error.js";import{a as ge,b as Ie,c as h,d as S,e as ut,f as Jo,g as Ft,h as Qo,i as Yo,j as Le,k as Ct,l as Ut,m as Ne,n as Zo,
o as Xo,p as es}from"./lease-domain-in-parallel.js";import{a as Q,b as P}from"./lease-domain-requests-request.js";import{a as O,c as Nt,d as Bo,e as xe,f as Ho}from"./lease-domain-failure.js";
var Dt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var _l=process.getBuiltinModule("node:fs"),Tl=e=>_l[e];var ts=Tl("readFileSync");function ns(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Mt(e){return ns(Yn(e),e.GITHUB_ACTOR)}function Yn({GITHUB_EVENT_PATH:e}){try{return JSON.parse(ts(e??"","utf8"))}catch{return}}var Pl=process.getBuiltinModule("node:fs"),Se=e=>Pl[e];var rs=Se("lstatSync");var Zn=Se("readFileSync");var qt=Se("readdirSync");var os=Se("renameSync");var Xn=Se("rmSync");var ss=Se("rmdirSync");var is=Se("writeFileSync");var Al=process.getBuiltinModule("node:path"),er=e=>Al[e];var tr=er("dirname");var q=er("join");var as=er("relative");function Fe(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var Il=process.getBuiltinModule("node:fs"),we=e=>Il[e];var cs=we("closeSync");var ps=we("existsSync");var ft=we("lstatSync");var ls=we("openSync");var ds=we("readdirSync");var us=we("rmSync");var fs=we("rmdirSync");var Ll=process.getBuiltinModule("node:path"),Nl=e=>Ll[e];var mt=Nl("dirname");var Fl=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ms=Fl("setTimeout");var Cl=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var ys=Cl("randomUUID");var Ul=process.getBuiltinModule("node:fs"),yt=e=>Ul[e];var Bt=yt("lstatSync");var nr=yt("mkdirSync");var xs=yt("readdirSync");var rr=yt("rmdirSync");var gs=yt("unlinkSync");var Dl=process.getBuiltinModule("node:path"),hs=e=>Dl[e];var Ss=hs("dirname");var or=hs("join");var B=process.platform==="win32"?await import("./windows.js"):void 0;function ke(e){if(!sr(e))throw new d("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function sr(e){return $(e)||Ml(e)}function Ml(e){try{nr(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw Ce(t);if($(e))return!0;if(!ir(Ss(e)))return!1;throw new d("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return $(e)?(B?.makePrivate(e),!0):
(rr(e),!1)}function ir(e){let t=or(e,`secret-lease-trial-${ys()}`);try{return nr(t,{mode:448}),$(t)}catch(n){throw Ce(n)}finally{Ee(t)}}function Ce(e){return new d(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:bs(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function Ee(e){let t=Bt(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return be(()=>gs(e)),[];let n=xs(e).flatMap(r=>Ee(or(e,r)));return n.length>0?n:(be(()=>rr(
e)),[])}catch{return[e]}}var ql=1e3,ws;function be(e){for(;;)try{return e()}catch(t){if(ws??=Date.now()+ql,!bs(t)||Date.now()>ws)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function bs(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(t)}function $(e){let t=Bt(
e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&ks(t)}function xt(e){let t=Bt(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&ks(t)}function ks({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function Es(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Bl={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Hl=15,Ht=class{#e;#t;#n;#o=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#r()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof d&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#r();
let t=this.#o?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=ds(mt(this.#e));if(n.length>0)return;us(this.#e,{force:!0}),
fs(mt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#r(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#o=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Vl();await ms(Hl)}}#i(t){let n;try{let r=this.#a();if(n=Es(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Bl[t]),ft(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===jl||o==="ENOENT"||s===Wl&&!ps(this.#e))return;let i=ft(mt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof d?r:Jl(r)}}#a(){
ke(mt(this.#e));let t=ft(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(cs(ls(this.#e,"a",384)),ft(this.#e).ino)}},
jl=5,Wl=14;function Vl(){return new d("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Jl(e){return new d("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Gl=process.getBuiltinModule("node:fs"),Ue=e=>Gl[e];var ar=Ue("chmodSync");var vs=Ue("mkdirSync");var Rs=Ue("readFileSync");var Os=Ue("renameSync");var $s=Ue("rmSync");var _s=Ue("writeFileSync");var Kl=process.getBuiltinModule("node:path"),jt=e=>Kl[e];var Ts=jt("basename");var Ps=jt("dirname");var ve=jt("join");var cr=jt("relative");var zl=process.getBuiltinModule("node:url"),Ql=e=>zl[e];var As=Ql("fileURLToPath");function pr(e){return`'${e.replaceAll("'","'\\''")}'`}function lr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function Is(e){return`"${e.replaceAll("%",
"%%")}"`}var dr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Ns({node:e,script:t,
nearby:n}){let r=Object.entries(dr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${pr(e)} ${pr(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),"setlocal DisableDel\
ayedExpansion",`${Ls(e,n.node)} ${Ls(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Ls(e,t){let n=r=>/^[\x20-\x7e]*$/.test(r);return n(e)||!n(t)||!t.startsWith(".")?Is(e):`"%~dp0${t.replaceAll("%","%%")}"`}var Fs=As(new URL("cli.js",import.meta.url)),Wt=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=ve(t,"bin"),this.#t=ve("bin",B?"secret-lease.cmd":
"secret-lease")}get path(){let t=ve(this.#e,this.#t);if(!B||lr(t))return t;let[n,r]=[Ps(this.#e),Ts(this.#e)];return ve(B.shortPath(n)??n,r,this.#t)}install(){let{
execPath:t}=process,n={node:cr(this.directory,t),script:cr(this.directory,Fs)},r={node:t,script:Fs,nearby:n},o=Ns(r);if(B&&o.set("secret-lease.ps1",B.pwshLauncher(
r,dr)),ke(this.#e),this.#n(o))return;let s=`${this.directory}.${process.pid}`;try{vs(s,{mode:448}),B?.makePrivate(s);for(let[i,a]of o)_s(ve(s,i),a,{mode:320,flag:"\
wx"});this.remove(),be(()=>Os(s,this.directory)),ar(this.directory,320)}catch(i){throw $s(s,{recursive:!0,force:!0}),Ce(i)}}remove(){return $(this.directory)&&ar(
this.directory,448),Ee(this.directory)}#n(t){return $(this.directory)&&[...t].every(([n,r])=>{let o=ve(this.directory,n);return xt(o)&&Rs(o,"utf8")===r})}};function Yl(e){let t=q(e,"secret-lease"),n=process.getuid?.();if(n===void 0||$(t))return t;let r=`${t}-${n}`,o=rs(t,{throwIfNoEntry:!1});return $(r)||o!==void 0&&
o.uid!==n?r:t}var Vt=class{#e;launcher;lock;constructor(t){if(!t)throw new d("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Yl(t),this.launcher=new Wt(this.#e),this.lock=new Ht(this.#t,()=>sr(this.#e))}recordPath(t){return q(this.#e,
`${t}.json`)}isPrivate(){return $(this.#e)?!0:ir(tr(this.#e))}isOpenToOthers(){return B?.isOpenToOthers()??!1}writeRecord(t,n){return this.#o(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return ke(this.#e),this.#o(q(this.#e,t),n,r)}filePath(t,n){return q(this.#e,t,n)}readFile(t,n){if(!$(this.#e)||!$(q(this.#e,t)))return;let r=this.
filePath(t,n);return xt(r)?Zn(r):void 0}fileNames(t){let n=q(this.#e,t);return Fe(t)&&$(this.#e)&&$(n)?qt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&Ee(
this.filePath(t,n))}records(){return this.#n().filter(xt).map(t=>be(()=>Zn(t,"utf8")))}remove(t){if(!Fe(t)||!$(this.#e))return[];let r=qt(this.#e).filter(o=>o.startsWith(
t)).flatMap(o=>Ee(q(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>as(tr(this.#e),o))}removeLock(){if(!(!$(this.#e)||this.#n().
length>0))try{Xn(this.#t,{force:!0}),ss(this.#e)}catch{}}get#t(){return q(this.#e,"lock")}#n(){return $(this.#e)?qt(this.#e).filter(n=>n.endsWith(".json")&&Fe(n.
slice(0,-5))).map(n=>q(this.#e,n)):[]}#o(t,n,r){ke(t);let o=q(t,n),s=`${o}.${process.pid}`;try{is(s,r,{mode:384,flag:"wx"}),be(()=>os(s,o))}catch(i){throw Xn(s,
{force:!0}),Ce(i)}return o}};var Zl=process.getBuiltinModule("node:fs"),Cs=e=>Zl[e];var Us=Cs("appendFileSync");var ur=Cs("existsSync");var Xl=process.getBuiltinModule("node:os"),ed=e=>Xl[e];var Ds=ed("EOL");function ie(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Jt(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ae(e,t,n){let r=new fr(e,t,n);process.stdout.write(r.toString()+Ds)}var Ms="::",fr=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Ms+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${rd(o)}`)}}return t+=`${Ms}${nd(this.message)}`,t}};function nd(e){return ie(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function rd(e){
return ie(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var od=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var qs=od("randomUUID");var id=process.getBuiltinModule("node:fs"),Bs=e=>id[e];var Hs=Bs("appendFileSync");var js=Bs("existsSync");var cd=process.getBuiltinModule("node:os"),pd=e=>cd[e];var Gt=pd("EOL");function mr(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!js(n))throw new Error(`\
Missing file at path: ${n}`);Hs(n,`${ie(t)}${Gt}`,{encoding:"utf8"})}function Ws(e,t){let n=`ghadelimiter_${qs()}`,r=ie(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${Gt}${r}${Gt}${n}`}var dd=process.getBuiltinModule("node:os"),ud=e=>dd[e];var Vs=ud("EOL");var md=process.getBuiltinModule("node:path"),yd=e=>md[e];var Js=yd("delimiter");var Kt;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Kt||(Kt={}));function Gs(e){ae("add-mask",{},e)}function Ks(e){process.env.GITHUB_PATH||""?mr("PATH",e):ae("add-path",{},e),process.env.PATH=`${e}${Js}${process.env.PATH}`}function zs(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Qs(e){ae("debug",{},e)}function Ys(e,t={}){ae("error",Jt(t),e instanceof Error?e.toString():e)}function Zs(e,t={}){ae("warning",Jt(t),e instanceof Error?
e.toString():e)}function Xs(e,t={}){ae("notice",Jt(t),e instanceof Error?e.toString():e)}function ei(e){process.stdout.write(e+Vs)}function ti(e,t){if(process.env.GITHUB_STATE||"")return mr("STATE",Ws(e,t));ae("save-state",{name:e},ie(t))}function Re(e,t){return t==="win32"?e.toUpperCase():e}function ni(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Re(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Re(String(s),t))??""]})}function De(e){return e.replace(hd,"$1ACCOUNT$2-??????$3").replace(Sd,"$1").replace(kd,"").replace(Ed,"$1ACCOUNT").replace(wd,(t,n,r,o)=>n.startsWith(o)?r:t).replace(
bd,"$1ACCOUNT").replace(vd,"$1")}var hd=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,Sd=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
wd=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,bd=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
kd=/ \(account \d{12}[^()\n]*\)/g,Ed=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,vd=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function ri({code:e,message:t,fix:n,statements:r}){return{code:e,message:De(t),fix:n&&De(n),statements:JSON.parse(De(JSON.stringify(r)))}}var oi=12,Rd=4e3;function si(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...Od(s),...i,...o?.split(`
`)??[]],c=Ie(e.statements),p=c.flatMap(({addTo:m,statement:f})=>[`${m}:`,ge(f)]),l=`See ${t}`,u=[...a,...p,l];return u.join(`
`).length<=Rd?{lines:u,apart:[]}:{lines:[...a,...c.map(({addTo:m})=>`${m} what this step's log has above.`),l],apart:p}}var yr=160;function Od(e){if(e.length<=yr)
return[e];let t=e.slice(0,yr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>yr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function ce(e){return`<code>${ai(e)}</code>`}function ii(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?ce(n):Me(n)).join("")}function Me(e){return ai(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function ai(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function ci(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function pi(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Ie(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${ce(n)}`,"",[`**${qe(s)}**`,...i.map(qe)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",$d(o.split(`
`))]:[],...c.flatMap(p=>["",`${qe(p)}:`,"","```json",a.filter(l=>l.addTo===p).map(({statement:l})=>ge(l)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${qe(t)}`].join(`
`)}function $d(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?qe(n):`${qe(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function qe(e){return/^\s*aws [a-z]/.test(e)?ce(e.trim()):ii(e)}function li(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function zt(e){if(e instanceof d)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new d("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var _d=process.getBuiltinModule("node:fs"),Be=e=>_d[e];var di=Be("accessSync");var ui=Be("appendFileSync");var fi=Be("constants");var mi=Be("existsSync");var yi=Be("statSync");var xr=Be("truncateSync");function Sr(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!mi(n))throw new d("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Td(n))throw new d("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Td(e){try{return di(e,fi.W_OK),
!0}catch{return!1}}function gi({variables:e,outputs:t},n,r=()=>{}){Sr(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:hr(i)}});Ad(()=>{try{xi(n.GITHUB_ENV??"",e),xi(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)hr(i)>a&&xr(i,a);throw wr("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function xi(e,t){t.size>0&&ui(e,[...t].map(Pd).join(""))}function hi(e){hr(e)>0&&xr(e)}function wr(e,t){
return new d("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var gr=process.platform==="win32"?`\r
`:`
`;function Pd([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${gr}${t}${gr}${n}${gr}`}function hr(e){return yi(e,{throwIfNoEntry:!1})?.
size??0}function Ad(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function Si(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function wi({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function br(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var Qt=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=br(this.#t,t),this.#o}get isConcealing(){return this.#o!=="private"}shown(t){return this.
isConcealing?De(t):t}get#o(){this.#n??=Si(Yn(this.#e));let t=br(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Id=process.getBuiltinModule("node:fs"),bi=e=>Id[e];var ki=bi("existsSync");var Ei=bi("realpathSync");var Ld=process.getBuiltinModule("node:path"),vi=e=>Ld[e];var Ri=vi("join");var Oi=vi("sep");var Nd=process.getBuiltinModule("node:url"),Fd=e=>Nd[e];var $i=Fd("fileURLToPath");var Cd="docs/troubleshooting.md";function _i(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=Ud(t),o=`${Cd}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function Ud(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Dd(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Dd({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Ti=$i(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ai(e,t){let{GITHUB_WORKSPACE:n}=t;return _i(e,{environment:t,root:Pi(Ti),workspace:n&&Pi(
Md(n)),isOwnClone:ki(Ri(Ti,".git"))})}function Pi(e){return e.split(Oi).join("/")}function Md(e){try{return Ei(e)}catch{return e}}async function Ii(e,t=process.stdout){t.cork();let n=new Promise((r,o)=>{Hd(t,()=>{for(let s of e)for(let i of Bd(s))Gs(i)}),t.write("",s=>s?o(s):r())});t.uncork(),
await n}var qd=process.env.ACT==="true";function Bd(e){return/^[\x00-\x7f]/.test(e)?[e]:qd?[`
${e}`,e]:[`
${e}`]}function Hd(e,t){let{stdout:n}=process,{write:r}=n;e!==n&&(n.write=e.write.bind(e));try{t()}finally{e!==n&&(n.write=r)}}var jd=24,kr={major:22,minor:21};function Li(e=process.versions.node){let[t=0,n=0]=e.split(".").map(Number);if(!(t>kr.major||t===kr.major&&n>=kr.minor))throw new d(
"E_RUNNER",`This action needs Node ${jd}, and the runner started it with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners \
of other hosts may start it with Node 22.21. For 32-bit ARM there is none: use a 64-bit system."})}var Er=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new Qt(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,Ii(n)])),await this.#t}info(t){ei(this.#r(t))}debug(t){Qs(this.#r(t))}notice(t){
Xs(this.#r(t))}warning(t){Zs(this.#r(t))}fail(t,n){let r=Ai(t.code,this.environment),{lines:o,apart:s}=si(t,r);for(let i of s)this.info(i);Ys(this.#r(o.join(`
`)),{title:t.code}),n&&this.summarize(pi(this.#n.isConcealing?ri(t):t,r)),process.exitCode=Kt.Failure}handOver(t){gi(t,this.environment,()=>{t.onPath!==void 0&&
this.#o(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{ti(t,n)}catch(r){throw wr("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){hi(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!ur(n)))try{Us(n,`${ci(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#o(t){let n=this.environment.GITHUB_PATH;n&&ur(n)?Ks(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#r(t){return li(this.#n.shown(t))}};function Yt(e){return zs(e,{trimWhitespace:!1})}async function Ni(e){
let t=new Er(ni(process.env,process.platform));try{Li(),Sr(t.environment),await e(t)}catch(n){t.fail(zt(n),!/^\s*false\s*$/i.test(Yt("job-summary")))}}function Fi(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&vr(t))&&!t.username&&!t.password}function vr({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ci(e,t){if(e!=="")return Mi("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function Rr(e,t,n,r){let o=t(e).trim();
return o!==""?Mi(e,o):Or(n[r]||n.AWS_ENDPOINT_URL||"")}var Wd={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`"};function Ui(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()==="true"?[]:Object.
entries(Wd).flatMap(([n,r])=>{let o=t[n]??"",s=r.split(" and ").every(i=>e(i.replaceAll("`","")).trim()!=="");return o===""||s||Or(o)!==void 0?[]:[`The endpoint\
 in ${n} is not used: AWS's own is asked. Another one is an input, ${r}.`]})}function Di({AWS_ENDPOINT_URL:e=""}){return Or(e)}function Or(e){return URL.canParse(
e)&&vr(new URL(e))?e:void 0}function Mi(e,t){if(!Fi(t))throw new d("E_INPUT",`The input ${e} is not an address that can be trusted.`,{fix:"Allowed: an https URL\
 without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var Zt={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function Xt(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function H(e,t){return e(t).trim()!==""}function en(e,t){return t.filter(({input:n,unless:r,needs:o})=>!H(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function Bi(e,t){try{return await t(n=>qi(n,e(n)))}catch(n){if(!(n instanceof d))throw n;let{withTypo:r}=await import("./typos.js");
throw await r(n,{read:e,readWith:o=>t(s=>qi(s,o(s))),isShown:(o,s)=>!Hi.has(o)&&!(o==="verify"&&/:\/\//.test(s))})}}var Vd=new Set(["against","assignees","audie\
nce","default-branch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","r\
ole-chain","role-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),Hi=new Set(["alert-token","alert-url","github-sec\
rets-token","github-token","ping-url","role-external-id"]),Jd=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
Gd=e=>Jd.test(e);function qi(e,t){if(t.includes("${{"))throw Kd(e,t);let n=Hi.has(e);if(!Vd.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>Gd(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=ji(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${S(r[s]??"")}`;throw new d("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function ji(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function Kd(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new d("E_INPUT",`${ji(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function gt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function Wi(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new d("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new d("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function tn(e){return/^[a-z]{2,4}(-[a-z]+)+-[1-9]\d?$/.test(e)}function nn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function Vi(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function $r(e,t){let n=nn(t);if(n)return n;throw new d("E_INPUT",`${e} is "${S(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var zd=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function D(e,t){let n=zd.get(t.trim());if(n===void 0)throw rn(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var Qd={s:1e3,m:6e4,h:36e5,d:864e5},_r="a whole number with a unit: 90s, 15m, 2h or 14d";function Tr(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:Qd[n];return r===void 0?void 0:Number(t)*r}function He(e,t){let n=Tr(t.trim());if(n===void 0)throw rn(
e,t,_r);return n}function ht(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw rn(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function St(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw rn(e,t,n.join(", "));return r}function rn(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new d("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var Yd=64;function Ji(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new d("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=Pr(`${r}-${o}`),a=Pr(s).slice(0,16);return`${Pr(n).slice(0,Yd-i.length-a.length-2)}-${i}-${a}`}function Pr(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Gi(e,t,n){let r=eu(e,t,n),o=tu(e);if(Xd(e),o)for(let{reference:s}of n)iu(s,o);return{identity:o&&su(e,t,o,r[0]),regions:r,allowedAccountIds:du(e),network:uu(
e,t),warnings:[...en(e,Zd),...o?Ui(e,t):[]]}}var Zd=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function Xd(e){if(!H(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!H(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":"\
no token of the job is looked at";throw new d("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\` \
out.`})}}function eu(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=H(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:u,region:m})=>u.kind==="arn"?u.region:
m??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(u=>u.trim());if(a==="")throw new d("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,
...p].find(u=>!tn(u));if(l!==void 0)throw new d("E_INPUT",`The input aws-region names "${S(l.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a regio\
n, for example `eu-west-1`; or several with commas, the first one first asked."});return[c,...p]}function tu(e){let t=e("role-to-assume").trim();return t===""?void 0:
$r("The input role-to-assume",t)}function nu(e){return gt(e("role-chain")).map(({line:t,text:n})=>$r(`Line ${t} of role-chain`,n))}function ru(e,t){if(e!==""){if(t.
length===0)throw new d("E_INPUT","The input role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the ro\
le that asks for one in `role-chain`, and in `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new d("E_INPUT","The\
 input role-external-id is one that STS does not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function ou(e){let t=e("audience").
trim();if(!/\s/.test(t))return t;throw new d("E_INPUT",`The input audience is ${S(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.\
amazonaws.com`."})}function su(e,t,n,r){let o=r.startsWith("cn-"),s=nu(e);for(let i of[n,...s])au(i,r);return{role:n,chain:s,externalId:ru(e("role-external-id").
trim(),s),audience:ou(e)||`sts.amazonaws.com${o?".cn":""}`,issuer:Ci(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Ji(e("role-session-name").trim(),t),
policy:lu(e("session-policy").trim()||"scoped"),requiredClaims:pu(e)}}function iu(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new d("E_I\
NPUT",`The secret ${e.name} is of the partition ${e.partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role \
of ${e.partition} in \`role-to-assume\`.`})}function au({name:e,partition:t},n){let r=ut(n);if(t!==r)throw new d("E_INPUT",`The role ${e} is of the partition ${t}\
, and the region ${n} is of ${r}: neither knows the other.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function cu(e){
let t=He("timeout",e("timeout"));if(t>0)return t;throw new d("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a durat\
ion above zero, for example `2m`."})}function pu(e){return gt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],
s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new d("E_INPUT",`Line ${t} of re\
quire-claims is "${n}", which is no claim.`,{fix:"Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Ki(e){
let t=Xt(e,Zt.lease);return St("on-no-token",t("on-no-token"),["error","skip"])}function lu(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Wi(
"session-policy",e,["scoped","none"])}}function du(e){let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)
throw new d("E_INPUT",`The input allowed-account-ids has "${S(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote the\
m in YAML, or a leading 0 is lost."});return t}function uu(e,t){let n=r=>t[r]?.toLowerCase()==="true";return{timeout:cu(e),maxAttempts:ht("retry-max-attempts",e(
"retry-max-attempts"),{min:1,max:20}),familyTimeout:ht("auto-select-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:Rr(
"sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:Rr("secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Di(t),useFips:n(
"AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var pe=["false"],zi=()=>!0,Qi=e=>e("export-credentials").trim()==="env",on="leave `role-to-assume` out: without it the credentials of an earlier step or of the \
runner are used",fu={"aws-access-key-id":{instead:`no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step\
 and ${on}`},"aws-secret-access-key":{instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step"},"aws-session-token":{
instead:"as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step"},"web-identity-token-file":{instead:`set AWS_WEB_IDENTITY_TOKEN\
_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${on}`},"role-chaining":{unsaid:pe,instead:"one step for all: the first role in `role-to-assume`, the furthe\
r ones in `role-chain`"},"http-proxy":{instead:"set HTTPS_PROXY in `env:` of the step or the job"},"no-proxy":{instead:"set NO_PROXY in `env:` of the step or th\
e job"},"role-skip-session-tagging":{unsaid:pe,instead:"delete the line: no session tags are set but those of `session-tags`",isNeedless:zi},"custom-tags":{instead:"\
`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token"},"output-credentials":{unsaid:pe,instead:"`ex\
port-credentials: env`, which sets the outputs aws-access-key-id and so on too",isNeedless:Qi},"output-env-credentials":{instead:"`export-credentials: env` for \
true, `none` or `profile` for false",isNeedless:e=>e("output-env-credentials").trim()==="true"===Qi(e)},"overwrite-aws-profile":{unsaid:pe,instead:"delete the l\
ine: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`",isNeedless:zi},"disable-retry":{unsaid:pe,
instead:"`retry-max-attempts: 1`"},"special-characters-workaround":{unsaid:pe,instead:"`export-credentials: profile`, with which no tool gets the key as a varia\
ble"},"use-existing-credentials":{unsaid:pe,instead:on},"force-skip-oidc":{unsaid:pe,instead:on},"action-timeout-s":{instead:"`timeout`, with a unit: `timeout: \
60s`"}};function Yi(e){let t=Object.entries(fu).filter(([o,{unsaid:s=[]}])=>H(e,o)&&!s.includes(e(o).trim().toLowerCase())),[n,r]=[!0,!1].map(o=>t.filter(([,{isNeedless:s}])=>(s?.(
e)??!1)===o));if(r.length>0){let o=r.map(([s])=>s).join(", ");throw new d("E_INPUT",`${r.length===1?"This input is":"These inputs are"} configure-aws-credential\
s' and not this action's: ${o}.`,{fix:`Write instead:
${r.slice(0,8).map(([s,{instead:i}])=>`${s}: ${i}.`).join(`
`)}`})}return n.map(([o,{instead:s}])=>`The input ${o} has no effect here: ${s}.`)}var _=class{source;constructor(t){this.source=t}},mu=500;function j(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(Ar(t))try{return JSON.parse(t),xu(t)>mu?void 0:
JSON.parse(t,yu)}catch{return}}function Ar(e){return/^\s*["\d[{tfn-]/.test(e)}function yu(e,t,n){return typeof t=="number"?new _(n.source??String(t)):t}function xu(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function A(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof _)}function je(e,t=({source:n})=>n){return e instanceof _?t(e):Array.isArray(e)?`[${e.map(r=>je(r,t)).join(
",")}]`:A(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${je(o,t)}`).join(",")}}`:JSON.stringify(e)}function Zi(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=A(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*wt(e,t=[]){let n=gu(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*wt(o,[...t,r])}function gu(e){return Array.isArray(e)?[...e.entries()]:A(e)?Object.entries(e):[]}async function ta(e,t){let n=await Su(),r=oa(e),o=n(cn(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return pn(o,()=>{});
let s=wu(n,e,t);return(s===void 0?void 0:sa(o,s))??pn(o,i=>ku(r.get(i)))}async function na(e){(await ra()).compile(e)}async function ra(){let e=await import("./lease-jmespath-community-jmespath-index.js");
return Xi||hu(e),Xi=!0,e}var Xi=!1;function hu(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(u,m)=>u<m?-1:u>m?1:0;t("sort",([u])=>[...u].sort(p),[{types:[o,s]}],{override:!0});let l=(u,m)=>t(u,([f,x])=>{let{runtime:g}=n,
y=g.createKeyFunction(x,[a,c]),w=f.map(k=>({item:k,key:y(k)})),[C,...R]=w;return C?R.reduce((k,se)=>p(se.key,k.key)*m>0?se:k,C).item:null},[{types:[r]},{types:[
i]}],{override:!0});l("max_by",1),l("min_by",-1)}async function Su(){let{search:e}=await ra();return(t,n)=>{try{return e(t,n)??null}catch{throw new d("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function wu(e,t,n){try{
return e(cn(t,({source:r})=>`${sn}${r}${an}`),n)}catch{return}}var[sn,an]=["\uFDD0","\uFDD1"],ea=new RegExp(`${sn}([^${sn}${an}]*)${an}`,"g");function cn(e,t){if(e instanceof
_)return t(e);if(Array.isArray(e))return e.map(r=>cn(r,t));if(!A(e))return e;let n=Object.entries(e).map(([r,o])=>[r,cn(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function oa(e,t=new Map){if(e instanceof _){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))oa(n,t);return t}function sa(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${sn}${n}${an}`&&
Number(n)===e?new _(n):void 0}if(typeof e=="number")return e===t?new _(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(ea,(r,o)=>String(
Number(o)))===e?t.replace(ea,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return bu(e,t)}function bu(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:sa(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function pn(e,t){return typeof e=="number"?new _(t(e)??
String(e)):Array.isArray(e)?e.map(n=>pn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,pn(r,t)]))}function ku(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new d("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function le(e){if(!Eu.test(e))return;let t=[...e.matchAll(vu)].map(([n])=>Ru(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var Ir='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',Lr="(?:\\[\\d+\\])",Eu=new RegExp(`^(?:${Ir}|${Lr})(?:\\.${Ir}|${Lr})*$`),vu=new RegExp(`${Ir}|${Lr}`,"g");function Ru(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function ln(e,t){let n=le(t);if(n)return Zi(e,n);let r=await ta(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Nr(e,t,n=r=>r){let r=Ou(e);if(r!==void 0)throw new d("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(le(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new d("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await na(e)}catch(s){
throw new d("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function Ou(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var Fr=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function Cr(e,t){
let n=e.toUpperCase(),{exact:r,families:o}=$u(t);return[...r.get(n)??[],...o.filter(({covers:i})=>i(n)).map(({at:i})=>i)].sort((i,a)=>i-a).map(i=>t[i]).find(i=>i&&
!_u(n,i))}var ia=new WeakMap;function $u(e){let t=ia.get(e);if(t)return t;let n=e.flatMap((i,a)=>ca(i).map(c=>({pattern:c,at:a}))),r=new Map;for(let{pattern:i,at:a}of n)
r.set(i,[...r.get(i)??[],a]);let o=n.flatMap(({pattern:i,at:a})=>{let[c="",p]=i.split("*");return p===void 0?[]:[{covers:pa(c,p),at:a}]}),s={exact:r,families:o};
return ia.set(e,s),s}function aa(e,t){let n=e.toUpperCase().slice(0,-1);for(let r of t){let o=ca(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(
0,-1)):s.startsWith(n));if(o!==void 0)return o}}function ca({names:e}){return e.trim().split(/\s+/)}function _u(e,{except:t={}}){return Object.keys(t).some(n=>Tu(
n,e))}function Tu(e,t){let[n="",r]=e.split("*");return r===void 0?t===n:pa(n,r)(t)}function pa(e,t){return n=>n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(
t)}function de(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function We(e){return/^[0-9]/.test(
e)?`_${e}`:e}function la(e,t){return We(de(t===void 0?e:`${e}_${t}`))}function Oe(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function W(e){return e===""?"is em\
pty":Oe(e)?fa(Cr(e,Fr)):"has other characters than letters, digits and _, or begins with a digit"}async function dn(e){return W(e)??fa(Cr(e,await ua()))}async function da(e){
return aa(e,[...Fr,...await ua()])}async function ua(){return(await import("./lease-domain-values-unsafe-names.js")).unsafeNames}function fa(e){return e&&`${e.reason} (${e.
tool})`}function Ur(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=Pu(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function fn({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function un({path:e}){return e.length===0?void 0:e.join("_")}function ma(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?le(r.expression):void 0;
return[Ur(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function Pu(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:la(r,un(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,un(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:We(e.text+de(a)),origin:"data"}}case"stem":return Au(e,r,o)}}function Au({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>de(String(c),t));return{name:We(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var mn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:Ve(r.meant)}`),o.length===0&&o.push(mn),new d(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function Ve({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Mr(t,n),...r].join(" ").trimStart()}function Mr(e,t){return t===void 0?
e:`${e}#${t}`}function qr(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Iu(n),[s,...i]=Lu(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Iu(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Lu(e,t){let n=[],r=ya(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Fu(e,r,t);n.push(e.slice(r,o)),r=ya(e,o)}return n}function ya(e,t){let n=t;for(;n<e.length&&Br(e,n);)n+=1;return n}var Br=(e,t)=>/\s/.test(e.charAt(
t)),Nu={"[":"]","(":")","{":"}"},xa="expires=";function Fu(e,t,n){let r=t;for(;r<e.length&&!Br(e,r);){if(e.charAt(r)==="#")return ga(e,r+1,n);if(e.startsWith(xa,
r)&&r===t)return ga(e,r+xa.length,n);r+=1}return r}function ga(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Br(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=Cu(e,o,n);continue}let a=Nu[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Dr(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Dr(n,`${s} is missing`);return o}function Cu(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Dr(n,`a ${r} is missing`)}function Dr(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function Sa(e,t,n){let r=[...Uu(e,t,n),...Du(e,t),...qu(e,t),Mu(e,t,n)].find(({when:o})=>o);if(r)throw v("E_REQUEST",t.line,r.wrong,r.hint)}function Uu({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Du({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&le(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Mu({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${S(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:wa(n,"region")}}}function wa(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function qu(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>wa(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Bu(t)}},{when:e.only!==void 0&&!fn(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:ha(e.only)!==void 0,wrong:`only\
= lists ${ha(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function ha(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Bu(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var Hr=new Map([["optional",yn("optional",{optional:!0})],["public",Wu],["only",Vu],["file",yn("file",{file:!0})],["base64",yn("base64",{base64:!0})],["trim",yn(
"trim",{trim:!0})],["stage",Ju],["version",Gu],["expires",Zu],["max-age",Ku],["max-scopes",zu],["role",Qu],["region",Yu]]),Hu="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function ba(e,{
options:t}){let n=e.options.map(jr).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function ka(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=jr(o),a=Object.hasOwn(t.options,s),c=Hr.get(s);if(!c&&!a)throw tf(e,
o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let l=c(i,(u,m)=>v("E_REQUEST",e.line,u,ju(e,o,m)),t);
n={...n,...l,version:{...n.version,...l.version}}}return n}function jr(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function ju(e,t,n){let r=Ea(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Ea(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>Hr.has(jr(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(
",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function yn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Wu(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function Vu(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Oe(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:W(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Ju(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Gu(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function Ku(e,t){let n=Tr(e??"");
if(!n)throw t("max-age needs a duration above zero.",_r);return{maxAge:n}}function zu(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function Qu(e="",t){let n=nn(e);if(!n)throw t(`role=${S(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function Yu(e="",t){if(!tn(e))throw t(`region=${S(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function Zu(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:Xu(
e,()=>t(`expires=${e} is no date.`,n))}}function Xu(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=ef(e);if(!n)throw t();return{kind:"at",at:n}}function ef(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function tf(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Ea(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=nf(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),Hu].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function nf(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...Hr.keys()].find(r=>r.startsWith(n))}function va(e,t){let n=t.readReference(e.reference,ba(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${S(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function Ra(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function Oa(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw rf(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Oe(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=W(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function rf(e,t){let n=Ve({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${of(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function of(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function $a(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await sf(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw Wr("secrets",e,"DB_PASSWORD, prod/db#password");return cf(t),
t}function Wr(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new d("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function Vr(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function sf(e,t,n){let r;try{let a=qr(e,t);r=a&&await _a(a)}catch(a){
throw await bt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:mn,fault:xn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!Vr(s.name))return r;let i=await bt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:mn,fault:xn});
if(i)throw i;return r}async function bt(e){return(await import("./refused-line.js")).refusedLineError(e)}async function xn(e){try{let t=qr(e,1);t&&await _a(t);return}catch(t){
return t}}async function _a(e){let t=await Yo(e.reference),n=Ra(e),r=va(e,t),o=Oa(e),s=ka(e,t),i={line:e.line,text:Mr(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await pf(i,e),Sa(i,e,t),await af(i),i}async function af({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await da(
n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function cf(e){let t=new Map;for(let n of e)for(let r of ma(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function pf(e,t){let{selector:n,expires:r}=e,
o=P(e);if(n.kind==="jmespath"&&await Nr(n.expression,o,s=>Ve({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await Nr(r.expression,o,i=>Ve({...t,options:s(i)}))}}var Ta="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Pa={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Aa(e,t){let n=new Map,r=Ia(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await lf(s,i,a,t))}if(n.size>0)return[...n.values()];throw Wr("secret-ids",e,"DB_PASSWORD, prod/db/password")}function Ia(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function La(e){return Ia(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function lf(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:Ta,fault:async c=>df(
c,r),faultOfSecrets:xn},s;try{s=Na(e,t,r)}catch(c){throw await bt({...o,error:c})}if(e.includes(",")||!Vr(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await bt({...o,note:i});if(a)throw a;return s}function df(e,t){try{Na(e,1,t);return}catch(n){return n}}function Na(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=ff(c,t);return a&&mf(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:uf(a,p),letterCase:Pa[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function uf(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function ff(e,t){let n=Qo(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${S(e)}" is no secret: ${n.reason}`;throw new d("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Ta})}function mf(e,t,n,r){
let o=de(We(e),Pa[r]),s=e===o?W(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new d("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var yf=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function Jr(e){let t=gt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return yf.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var xf=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Fa(e,t){let n={},r=Xt(f=>{let x=e(f);return x.trim()!==""&&(n[f]=x),x},
Zt.lease),o=Yi(e),{verifications:s,kept:i,dropped:a}=await gf(r,t),c=await bf(r),p=await Sf(Gi(r,t,c),r),l=c.some(({role:f})=>f)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,u=He("min-remaining",r("min-remaining")),m=await hf(r,{...p,minRemaining:u});if(l.length===0&&m.length===0)throw kf();return{...p,
requests:l,exporting:{env:D("export-env",r("export-env")),onConflict:St("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:ht("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:u,warnRemaining:He("warn-remaining",r("warn-remaining")),maxAge:H(r,"max-age")?He("max-age",
r("max-age")):void 0,isRequired:D("require-expiry",r("require-expiry"))},checkRotation:D("check-rotation",r("check-rotation")),verifications:s,requireVerify:D("\
require-verify",r("require-verify")),credentials:m,unsetCurrentCredentials:wf(r),dryRun:D("dry-run",r("dry-run")),jobSummary:D("job-summary",r("job-summary")),cleanup:D(
"cleanup",r("cleanup")),cli:D("cli",r("cli")),maskAccountId:D("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(f=>`No record keeps the text of a header, which may be secret: a renewal of ${f} does not ask that service again.`),...La(r("secret-ids")),...p.warnings,
...en(r,xf),...Jr(r)]}}async function gf(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function hf(e,t){if(e("export-credentials").trim()==="none"&&Jr(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function Sf(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>H(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function wf(e){let t=D("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||H(e,"role-to-assume"))return t;throw new d("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials \
read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function bf(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.trim()!==
""&&n.trim()!=="")throw new d("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-\
secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?$a(t):Aa(n,{parseJsonSecrets:D("parse-json-secrets",e("parse-json-secrets")),nameTransformation:St(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function kf(){return new d("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}var Ef=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var Ca=Ef("randomUUID");function gn(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<vf(e,n)?"expiring":"ok",stops:o}}function vf({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function kt(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function hn(e,t=""){let n=Of(e);if(n)return[n];if(!Rf(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Rf(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Of(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:_f(Buffer.
from(t[2],"base64url").toString()),r=Gr(n?.exp);if(!r)return;let o=Gr(n?.iat)??Gr(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...$f(o,r)}}function Je(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return Kr(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?Kr(a):void 0}async function Et(e){let t=Je(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function Gr(e){return typeof e=="number"?Kr(new Date(e*1e3)):void 0}function Kr(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function $f(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function _f(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Ua({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=Je(e);return n&&{at:n,source:`tag ${S(t)}`,firm:!0}}function Da({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||Je(e)))return`The tag ${S(t)} of ${n} is "${S(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var zr=" elsewhere",Ge=" and ";function Qr(e){return e.startsWith("field ")&&!e.endsWith(zr)}function Y(e,t){let n=ue(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function ue(e){let t=0,
n=e.length;for(;t<n&&Ma(e[t]);)t+=1;for(;n>t&&Ma(e[n-1]);)n-=1;return e.slice(t,n)}function Ma(e){return e!==void 0&&/[\s\u0085]/.test(e)}function fe(e){return e.
split(/[\r\n]+/).map(ue).filter(t=>t!=="")}function L(e){return/[\r\n]/.test(e)}function Sn({keys:e,text:t,isLine:n}){if(n)return!Wa(t);let r=Pf(e.at(-1)??"");if(Ha(t))return!Uf(r);let o=Cf(r);return o==="strong"?!/^(true|false|null|none)$/i.
test(t):o==="weak"||e.slice(0,-1).some(s=>Tf.test(s))?!Yr(t):!/^[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&U(t)}function Ba({text:e,isLine:t}){return t?!Wa(e):!Yr(
e)}var Tf=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data)$/i;function Pf(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().split(
/[^a-z\d]+/).filter(t=>t!=="")}var Af=/^(pass|passwd|password\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
If=/(password|passwd|passphrase|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey)$/,Lf=/^(api|access|account|private|secret|shared|signing|encryption|master|service|license|deploy|host|client|storage|sas|primary|secondary|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Nf=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,Ff=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment)$/;
function Cf(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(Ff.test(t)||t==="key"&&n==="public"))return t==="key"&&Lf.test(n)?"strong":t==="string"&&n==="connection"?
"weak":e.some(r=>Af.test(r)||If.test(r))?"strong":Nf.test(t)?"weak":void 0}function Uf(e){return/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|id$/.
test(e.at(-1)??"")}function Ha(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Df=4096,Mf=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,qa=10;function U(e){
let t=e.slice(0,Df);if(t.length<qa||qf(t))return!1;let n=0;for(let r of t.split(Mf))Bf(r)&&(n+=r.length);return n>=qa&&n*4>=Math.min(t.length,64)}function qf(e){
return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.
test(e)}function Bf(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.length>=24;if(/^[A-Za-z]{1,12}\d{1,6}$|^\d{1,6}[A-Za-z]{1,4}$/.
test(e)||Hf(e))return!1;let t=[...e].map(jf),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=
3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function Hf(e){let t=/^[A-Za-z]+$/.test(e)?e.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;
return t!==null&&e.length<=32&&e.length>=3*t.length}function jf(e){return/\d/.test(e)?"digit":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").
test(e)?"upper":"sign"}function ja(e){return e.length>40||Ha(e)?!1:Yr(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!U(e)&&!/\d{6}/.test(e)&&Wf(e)}function Wf(e){return e.
split(/[-_./:@]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Yr(e){return/^[\p{L}]{1,14}$/u.test(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_][a-z\d]+){1,3}$/.
test(e)}function Wa(e){return Y(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||new RegExp("^\\p{L}{1,14}[:,;]?$","u").test(e)||/^\d{1,5}$/.test(e):!0}function Ke(e){
return U(e)?"\u2026":e}var Ja=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
Ga=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,Vf=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
Ka=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,Jf=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function za(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>Va(s,ze($e(s)))));for(let[s,i]of r){let a=await Gf(s,i,r);a&&n.push(a);let c=Qa($e(s),p=>o.has(
Va(s,p)))?await Et(i):void 0;if(c){let p={at:c,source:`field ${vt(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await hn(
i,t)){let l={...p,source:`${p.source} in field ${vt(s)}`,firm:!1};n.push({expiry:l,path:s,kind:"value",content:i})}}return n}async function Gf(e,t,n){if(!(!Ka.test(
ze($e(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Rt(r)!==Rt(e)||!Jf.test(ze($e(r))))continue;let s=await Et(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${vt(r)}${Ge}${vt(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function Qa(e,t=()=>!1){let n=Ja.exec(ze(
e))?.groups?.whose;return n!==void 0&&(Ga.test(n)||t(n))}function Ya(e){return[...e].filter(([t])=>Qa($e(t))).map(([t,n])=>[vt(t),n])}function vt(e){return S(e.
split(".").map(Ke).join("."))}function Zr(e,t){if(t===void 0||Rt(t)!==Rt(e.path))return!1;let n=ze($e(e.path)),r=ze($e(t));if(Ka.exec(n))return!/^refresh/.test(
r);let s=Ja.exec(n)?.groups?.whose??"";return r===""?Ga.test(s)||Vf.test(s):s===""||r.includes(s)||s.includes(r)}function ze(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function Va(e,t){return`${Rt(e)}.${t}`}function $e(e){return e.slice(e.lastIndexOf(".")+1)}function Rt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function Za(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await hn(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:x})=>x):p,u=n||e.public?[]:r.filter(x=>x.content!==e.value&&Kf(x,e.path)),m=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
f=[...l,...u.map(x=>zf(x,e,a))];return[...m,...s?[s]:[],...e.isPrevious?f.map(x=>({...x,firm:!1})):f,...e.public||!o?[]:[o]]}function Kf(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(Ge))||e.kind==="date"&&Zr(e,t)}function zf(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Zr(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${zr}`}}function Xa(e,t,n){let r=kt(e.filter(({firm:s})=>s)),o=gn(r,t,n).stops;return{firmExpiry:r,expiry:o?r:kt(e)}}async function ec(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=j(Qe(t)),s=o===void 0?void 0:await ln(o,e.expression),i=await Et(s instanceof _?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new d("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function wn(e,t=!1){let n=j(Qe(e));return!A(
n)&&!(t&&Array.isArray(n))?[]:[...wt(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof _?o.source:o])}async function Xr(e){
let t=wn(e),n=Qe(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function tc(e){let t=wn(e,!0);return za(t.length>0?t:await Xr(e),Qe(e))}function Qe(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function N(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(F(n))return`take its line out, and lease it in a step of its own with \`secrets: ${nc(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${nc(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function bn(e,t="\
it may be missing"){return eo(e,"optional")?[V(`${N({request:e},"optional")} if ${t}`)]:[]}function eo({refused:e=[]},t){return!e.includes(t)}function F({naming:e}){
return e.kind==="stem"}function nc({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=Q(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,u=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!u?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function V(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function rc(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...to(e)].join(" ")}function to(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(Qr(n)){let o=`If that is the end of someth\
ing else, ${N(e,"expires=own")}.`;return r||n.includes(Ge)?[o]:[V(`${N(e,Qf(n))} if it is to stop a deploy in time`),o]}return r?/^expires=|^tag /.test(n)?[]:[`\
If the value works beyond that all the same, ${N(e,"expires=never")}.`]:[`If that is not when this value ends, ${N(e,"expires=own")}.`]}function Qf(e){return`ex\
pires=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function oc(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,l=o.get(c)??await tc(c.value);o.set(c,l);let u=p.expires;
!u&&!s.has(c)&&s.set(c,await Yf(c));let m=await Za(Zf(a),{rule:u,hints:l,tagged:em(c),selected:await ec(u,c.value,{where:`${P(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??tm(c),now:t,secret:Qe(c.value)}),{expiry:f,firmExpiry:x}=Xa(m,t,n),g=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:f,
firmExpiry:x,verdict:u?.kind==="never"?{judgement:"ok",stops:!1}:gn(f,t,n),age:g,unreadableDates:(u?void 0:s.get(c))??[],isTooOld:g!==void 0&&g>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function Yf({value:e}){let t=Ya(await Xr(e));if(t.every(([,o])=>Je(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function Zf({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":Xf(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function Xf(e,t){if(e===void 0)return;let n=wn(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function em({description:e,stages:t}){if(!(!e||e instanceof O)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Ua(e)}}function tm({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var no=5;function sc(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${M(n)})`,a=r.slice(0,no).map(p=>kn(p,t));r.length>no&&a.push(`and ${r.length-no} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new d(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===
0?i:""}.`).join(`
`),{fix:[c,...to(o),"Nothing was exported."].join(`
`)})}function kn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${he(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function ic(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&nm(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${h(o)}`;throw new d("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[V(`if a field of the secret tells\
 it, or nothing does, ${N(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),"Or tag the secret `expires-at`, and set `check-rotation: true`, so that th\
e tag is read.",V(`if it is no credential, ${N(n,"public")}`),"Nothing was exported."].join(`
`)})}function nm({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function ac(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new d("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var ro=e=>{let t=()=>process.getBuiltinModule("node:crypto")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),get:(n,r)=>t()[r]})};var cc=ro("createHmac");var pc=ro("hkdfSync");var lc=ro("timingSafeEqual");function En(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(pc("sha256",t??"",i,"secret-lease record",32))}function oo(e,t){return cc("sha256",t).update(e).digest("hex")}function dc(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(oo(t,n))];return r.length===o.length&&lc(r,o)}var fc=1,rm=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function mc(e){return Object.fromEntries(rm.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function so(e,t){
let n={version:fc,...e};return`${JSON.stringify({...n,seal:oo(JSON.stringify(n),t)},null,2)}
`}function om(e,t){let{seal:n,...r}=sm(e);return dc(n,JSON.stringify(r),t)&&im(r)?r:void 0}function sm(e){try{let t=JSON.parse(e);return Ye(t)?t:{}}catch{return{}}}function Rn(e,t){let r=[...new Map(e.flatMap(o=>om(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function On(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function im(e){if(!Ye(e)||e.version!==fc||!Fe(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:u=0,isEnded:m=!1,gitVariables:f=[]}=e;return vn(t)&&Number.isFinite(n)&&typeof r=="string"&&me(J,o)&&me(J,s)&&uc(i)&&me(vn,a)&&Array.
isArray(c)&&c.every(cm)&&me(pm,p)&&am(u)&&typeof m=="boolean"&&Array.isArray(f)&&f.every(io)&&uc(l)}function am(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function cm(e){if(!Ye(e)||!Ye(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:u,
exported:m,role:f=""}=e;return io(t)&&J(f)&&[n,r,o].every(J)&&Array.isArray(s)&&s.every(J)&&me(J,i)&&me(vn,a)&&me(J,c)&&[p,u].every(x=>typeof x=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(l))&&["env","output","file"].every(x=>typeof m[x]=="boolean")}function pm(e){if(!Ye(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&J(n)&&me(vn,r)&&Array.isArray(o)&&o.every(io)}function io(e){return J(e)&&Oe(e)&&W(e)===void 0}function Ye(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function J(e){return typeof e=="string"}function vn(e){return J(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function me(e,t){return t===null||e(t)}function uc(e){return Ye(e)&&Object.values(e).every(J)}function $n(e,t){return e.name===t.name&&e.versionId===t.versionId&&yc(e.arn)===yc(t.arn)}function yc(e){return e.split(":").toSpliced(3,1).join(":")}function xc({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>lm(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!$n(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function lm(e,t){return t!==void 0&&
!e.pinned&&!$n(e,t)}function Ot({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function gc(e){let t=Ot(
e).join(",");return t.length<16e3?t:""}function hc({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Ot(r):[]).map(ye)),c=new Map(Object.entries(i).map(([y,w])=>[ye(y),w])),
p=(y,w)=>!a.has(ye(y))&&(c.get(ye(y))||w)!==w,l=e.filter(y=>n.env&&p(y.name,ao(y))).filter(({name:y,secret:w})=>!s.some(C=>dm(C,y,w.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let u=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(ye)),m=[...t?.variables??[]].filter(
([y,w])=>p(y,w)&&!u.has(ye(y))).map(([y])=>y),f=e.filter(({name:y})=>l.includes(y)),x=n.onConflict==="error"?f:[];if(x.length>0||m.length>0)throw new $t(x,m);let g=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...l,...g.map(({name:y})=>y)])}var ye=e=>Re(e,process.platform);function dm({entries:e},t,n){return e.
some(r=>r.exported.env&&ye(r.name)===ye(t)&&r.arn===n)}var $t=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function Sc({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await dn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new d("E_CONFLICT",`${h(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${F(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function ao({request:e,value:t}){return e.file?"":t}function _n({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>$n(i,{name:n,arn:r,versionId:o})))}function um(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=kt(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function fm(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function wc(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return mm(t);case"check":return new Map([...ym(e.check,r,o),...n.credentials?.outputs??[]])}}function mm({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...fm(um(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function ym({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[..._n(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var xm=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],gm="AWS_WEB_IDENTITY_TOKEN_FILE";function bc(e){return[...xm,"AWS_CREDENTIAL_EXPIRATION",gm].filter(t=>e[t])}var Tn="aws-config";function kc({route:e}){return e.at(-1)??e[0]}var Wk=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var Ec="\0";function vc(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!hm(s,e,i))for(let[a,c]of Sm(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function hm({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Sm(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Ot(e).map(c=>[c,Ec])),[a]=i.keys();if(a!==void 0&&i.set(a,Ec.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",wm(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function wm(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var bm={linux:131072},km=32766,Em={linux:2097152,darwin:1048576},vm=131072;function Rc(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new d(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:F(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${Q(r.reference)}\
\`. Or mend the secret.`})}function Oc(e,t,n,r){let o=0,s=new Map([...t].map(a=>[a.name,a])),i=a=>{let c=s.get(a);return c?N(c,"file"):"lease it with the option\
 `file`"};for(let[a,c]of e){if(c.includes("\0"))throw new d("E_BINARY",`The value of ${a} has characters that no environment variable can hold.`,{fix:`${V(i(a))}\
 The value then goes to a file, and the path to ${a}_FILE.`});let p=Ze(a,c);if(r==="win32"&&c.length>km||p>=(bm[r]??Number.POSITIVE_INFINITY))throw new d("E_TOO\
_LARGE",`The value of ${a} is too large for an environment variable on this system.`,{fix:`Set \`export-env: false\`, and use the output where it is needed. Or ${i(
a)}: the path is then in ${a}_FILE.`});o+=p}for(let[a,c]of Object.entries(n))e.has(a)||(o+=Ze(a,c??""));if(o+vm>(Em[r]??Number.POSITIVE_INFINITY))throw new d("E\
_TOO_LARGE",`With these values the environment of later steps would have ${o} bytes, too many for this system.`,{fix:`Set \`export-env: false\`, and use the outpu\
ts where they are needed; or lease fewer values in one job. The largest are ${h(Rm(e))}.`})}function Rm(e){return[...e].sort((n,r)=>Ze(...r)-Ze(...n)).slice(0,3).
map(([n])=>n)}function Ze(e,t){return Buffer.byteLength(e)+Buffer.byteLength(t)+2+8}function $c({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=Tc({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new d("E_RUNNER",`${a}, so no \
file can be kept for ${h(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function _c(e,{runner:t,directory:n}){let r=Tc(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${h(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function Tc({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function Pc(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function Ac({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let u=t.map(x=>Pc(x,i.exporting.env&&!c.has(x.
name))),m=a?xc(a,u).renewed:u,f=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:mc(s),expiresAt:On(f?[...m,f]:m)??null,entries:m,credentials:f,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Om(p)),inputs:i.asGiven}}function Om(e){let n=[...e].reduce((r,[o,s])=>r+Ze(o,s),0);
return Math.ceil(n/4096)*4096}function Ic(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=En(o.environment),l=Rn(i.records(),p).records,u=l.
filter(z=>z.id!==a),m=vc(o.environment,u,z=>i.filePath(z,Tn)),f=r?.(a,e.contents.inputs.requests,m,i),x={...$m(e,m,t,n),git:f},{credentials:g,inputs:y}=x,w=x.isWhole?
x.judged:_n(x),C=!c&&y.unsetCurrentCredentials?bc(m):[],R=hc(x,new Set(C),l,m),k=$c(x,t),se=c?Tm(a,w,i):new Map,Mo=()=>{c?Pm(c,se,p,i):(i.remove(a),o.dropState())};
try{Rc(w);let z=new Map(w.map(T=>[T.name,ao(T)]));Oc(y.exporting.env?z:new Map,w,m,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.cleanup)));
for(let T of w)T.request.file&&z.set(T.name,Am(a,T,i));let Ae=new Map([...z].filter(([T])=>y.exporting.env&&!R.has(T)));for(let T of C)Ae.has(T)||Ae.set(T,"");for(let[
T,dt]of g?.variables??[])Ae.set(T,dt);for(let[T,dt]of f?.variables??[])Ae.set(T,dt);for(let[T,dt]of[...g?.files??[],...f?.files??[]])i.writeFile(a,T,Buffer.from(
dt));_m(g,u,i),_c({judged:w,credentials:g},t);let qo=k&&!c&&(y.cli||f!==void 0||(g?.files.size??0)>0);qo&&i.launcher.install();let zn=Ac(x,{skipped:R,variables:Ae},
s);return c||(o.saveState("names",gc(zn)),k||o.saveState("record","none")),k&&i.writeRecord(a,so(zn,p)),{contents:x,changed:w,values:z,variables:Ae,skipped:R,record:zn,
isKept:k,hasLauncher:qo,undo:Mo}}catch(z){throw Mo(),z}}function $m({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,{...r,environment:n})}:
e}function _m(e,t,n){let r=e?.files.get(Tn);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(o,Tn,Buffer.from(
r))}function Tm(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Pm(e,t,n,r){let o=[...t].
map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,so(e,n))])try{s()}catch{}}function Am(e,{name:t,value:n,kind:r},o){return o.writeFile(
e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function Lc(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:f})=>"forGit"in f&&f.forGit)?await import("./git-helper.js"):void 0,u={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},m=await a.inTurn(o,()=>Ic(e,t,u)).catch(async f=>{throw f instanceof $t?await Sc(f):f});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Im(m,e,t)}catch(f){throw await a.inTurn(o,m.undo).catch(m.undo),
f}}function Im({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:u}){let{id:m,renews:f}=e,
x=i?Rn(l.records(),En(p.environment)).records:[s],g=On(x),y=new Map([...r,...Lm(g??"",p.environment)]),w=i?l.recordPath(m):"",C=wc(c,{contents:e,path:w,end:g,now:u.
now()}),{outputs:R,withoutOutput:k}=Nm(C,n),se=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:y,outputs:R,...se}),{id:m,values:t,
skipped:o.intersection(n),withoutOutput:k,isRenewal:f!==void 0}}function Lm(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Nm(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}var Fm=new Set(["engine","host","port","dbname"]),Cm=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Um=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Nc(e){let t=j(e);if(!A(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=_t(n,Cm)&&_t(r,Um)&&_t(o,/./)&&_t(s,/./),p=Dm(i)&&(a===void 0||_t(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:Fm}function _t(e,t){return typeof e==
"string"&&t.test(e)}function Dm(e){return e===void 0||/^\d{1,5}$/.test(e instanceof _?e.source:String(e))}function Tt(e,t,n=je){return{path:e,value:typeof t=="string"?t:n(t),kind:Mm(t)}}function Mm(e){return e===null?"null":e instanceof _?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function co(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?j(r):r;return A(s)?co(s,o):[Tt(o,r,i=>je(i,qm))]})}function qm({
source:e}){let t=JSON.stringify(Number(e));return Fc(t)===Fc(e)?t:e}function Fc(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function Uc(e,t){if(t.kind==="whole")return[Cc(e)];let n=j(e);switch(t.kind){case"unfolded":return A(n)?co(n):[Cc(e)];case"fields":return A(n)?[...wt(n)].
filter(([r])=>r.length>0).map(([r,o])=>Tt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await ln(n,t.expression);return r===void 0?[]:[Tt(
le(t.expression)??[],r)]}}}function Cc(e){return{path:[],value:e,kind:"string"}}function po({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function Dc(e,t){let{request:n}=t;if(e.request!==n)return F(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:po(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":Q(r);return F(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function uo(e,t){let n=await Bm(e,t),r=Nc(Mc(t.value)??"");return n.map(o=>{let s=un(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...Ur(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function Bm(e,t){let{
selector:n}=e,r=qc(e,t),o=Mc(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[Hm(e,r,t.value)];let s=await Uc(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new d("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Pn(e)}\``})}if(s.length===0&&n.kind!=="unfolded")throw new d("E_NOTHING_SELECTED",`The selector of ${r} finds noth\
ing in the secret.`,{fix:["Check the spelling against the secret: upper and lower case count.",...bn(e)].join(" ")});return s}function Mc(e){if(typeof e=="strin\
g")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function Hm(e,t,n){let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&
s.kind==="whole"))throw new d("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:jm(e)});return{path:[],value:Buffer.from(n).toString("base64"),kind:"\
binary"}}function jm(e){return eo(e,"file")?F(e)||e.selector.kind==="whole"?`${V(N({request:e},"file","base64"))} The one writes its bytes to a file, the other \
leases them in base64.`:`It has no fields: write \`${Pn(e)} file\`, which writes its bytes to a file, or \`${Pn(e)} base64\`.`:e.selector.kind==="whole"?V(N({request:e},
"base64")):`It has no fields: write \`${Pn(e)} base64\`.`}function Pn({naming:e,reference:t,text:n}){let r=t.kind==="prefix"?n.replace(/#.*$/s,""):Q(t);return e.
kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}function qc({reference:e,text:t},{name:n}){return e.
kind==="prefix"?`${n} (${t})`:t}async function Bc(e,t="linux"){let n=new Map;for(let r of e){await Vm(r);let o=F(r.request)?Re(r.name,t):r.name.toUpperCase(),s=n.
get(o);if(s&&!(F(r.request)&&Wm(s,r)))throw Jm(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function Wm(e,t){return e.secret.arn===t.secret.arn&&e.
field===t.field&&e.value===t.value||e.value===""}async function Vm(e){let{name:t,origin:n,request:r}=e,o=n==="author"?W(t):await dn(t);if(o===void 0)return;let s=t===
""?'""':S(Ke(t));throw new d("E_NAME",`${P(r)}: ${lo(e)} would be the variable ${s}, which ${o}.`,{fix:po(e)})}function Jm(e,t){return new d("E_NAME",`${P(e.request,
t.request)}: ${lo(e)} and ${lo(t)} would both be the variable ${S(Ke(t.name))}.`,{fix:Dc(e,t)})}function lo({request:e,secret:t,field:n}){let r=qc(e,t);return n===
void 0?r:`the field ${S(Ke(n))} of ${r}`}function An(e){return{role:Ne(e),scoped:e.policy.kind==="scoped"}}var Xe=25;function In(e,{reader:t}){return t.scoped&&t.role?Zo(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function Hc({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=An(e),s=Ut(t,{region:n,accountId:o.role.accountId},r),i=In(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,u]of Ct(c.queries))for(let{client:m,count:f}of l.firstRequests(u))p.set(m,(p.get(m)??
0)+f)}return[{to:"sts",region:n,count:Math.min(i.length,Xe)},...[...a].flatMap(([c,p])=>[...p].map(([l,u])=>({to:l,region:c,count:u})))]}async function jc(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof O?await Le(r.reference).explain(o,Km(r,o),Gm(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function Gm({role:e},t){return e?{...t,role:e}:t}function Km(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function et(e,t,n){if(t.length===0||t.includes(e))return;let r=n?P(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new d("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${h(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var zm=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function fo(e,t){
for(let{claim:n,variable:r,required:o}of zm){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new d("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function Wc(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&Xm(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new d("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${Zm({line:n,claim:r,glob:o},s)}`})}}var Qm=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function Ym(e,t){let n=Qm.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function Zm({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${Ym(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function Xm(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Pt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function Vc(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function Jc(e,t){return ey(e).some(n=>ty(n)===t)}function ey(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function ty(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Gc(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>ny(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&et(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function ny(e,t,n){if(!(e instanceof O))throw e;let r=xe(
e)||Nt(e)==="slow down";if(r&&!t)return;if(r)throw new d("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>Jc(p,c))})}var ry=4*6e4,Ln=class{#e;#t;#n=[];#o=Promise.withResolvers();#r;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#o.promise.catch(()=>{})}async current(t){let n=this.#r;
return!(n&&Date.now()-this.#s<=ry&&await n!==t)&&this.#r===n&&(this.#s=Date.now(),this.#r=this.#i()),this.#r}async unlessUntrusted(t){return Promise.race([t,this.#o.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new mo(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#o.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),l=Pt(t).iss;if(!Vc(l,r))throw new d("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:oy(l)});let u;try{u=await n.of(l)}catch(f){if(!(f instanceof O))throw f;if(s.length>0)throw sy(l,f);a.warning(`The keys of ${l} could not\
 be fetched (${f.message}): the OIDC token was verified by AWS alone.`),fo(Pt(t),a.environment);return}let m=await c(t,u,{issuer:l,audience:o,now:p});return fo(
m,a.environment),Wc(m,s),m}};function oy(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var mo=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function sy(e,t){return new d("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function Kc({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Gc(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=Ne(e),s=new Ln(e,r),i=Pt(await s.current());return r.runner.noteVisibility(wi(i)),e.requiredClaims.length>0&&await s.verified(),et(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:An(e)}}function yo(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var go=900,xo=e=>({duration:go,policy:e}),Nn=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=iy(t,n);try{let o=xo(r);return[{keys:t.
role?await this.#o(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof Z)||!ay(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(Xo(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#r(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#r(t,xo(yo(
o,i))),[c,p]=[t,o];for(let l of s)a=await this.#s(c,p,a,xo(yo(l,i))),[c,p]=[p,l];return a}async#o(t,{queries:n},r){try{return await this.#r(t,r)}catch(o){throw o instanceof
Z?new Z(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#r(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),s=>o.
current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],u=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,m={...this.#i(
n,o),...a!==void 0&&{externalId:a},...u&&{tagging:u}};return this.#a(n,t,()=>s.assumeFrom(m,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.arn,
sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof O?new Z(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask([
s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=Vi(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new d("E_ACCOUNT",`STS answered with a session\
 of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},Z=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function iy(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?es(
e,Ne(t)):void 0}function ay({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function zc(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:go};throw await cy(i,{audience:a,claims:s,...c})}}
async function cy(e,t){if(!(e instanceof Z))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&P(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var Fn=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64")];function At(e){let t=Buffer.
from(e);return[0,1,2].map(n=>{let r=(3-n)%3,o=Math.floor((t.length-r)/3)*3;return o>0?t.subarray(r,r+o).toString("base64"):""}).filter(n=>n.length>=tt)}var tt=8,
py=24,Qc=4;function ho(e,t){let n=[],r=o=>{let s=o+tt;for(;!t(e.slice(o,s))&&s-o<py&&s<e.length;)s+=Qc;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+tt<=
e.length;o+=Qc)r(o);return e.length>tt&&r(e.length-tt),n}function So(e){return new Set(e).size>=4}function Yc(e){return So(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_.-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$/.
test(e)}function nt(e,t){let n=[];for(let r=0;r+tt<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function X(e,t){return n=>n.replace(e,t)}function E(e){let t=Object.keys(e).map(n=>`\\u${rt(n)}`);return X(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function rt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function It(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function Cn(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var ot=e=>`\\u${rt(e)}`,wo=e=>`\\u${rt(e).toUpperCase()}`,Zc=e=>JSON.stringify(e).slice(1,-1);function _e(e,t){let n=X(e,t);return r=>n(Zc(r))}var ly=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Xc[t]??wo(t)),dy=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Xc[t]??(/["&'<>]/.test(t)?wo(
t):ot(t))),Xc={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},ep=[Zc,_e(/[&<>\u2028\u2029]/g,ot),_e(/[\u007f-\uffff]/g,ot),_e(/[\u007f-\uffff]/g,
wo),_e(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":ot(e)),_e(/\//g,()=>"\\/"),ly,dy,_e(/[&'<=>\u2028\u2029]/g,ot),_e(/\u007f/g,ot)];var te={"&":"&amp;","<":"&lt;",">":"&gt;"},tp=[E(te),E({...te,'"':"&quot;"}),E({...te,"'":"&#39;",'"':"&#34;"}),E({...te,"'":"&#39;",'"':"&#34;","+":"&#43;"}),E(
{...te,"'":"&#39;",'"':"&quot;"}),E({...te,"'":"&#x27;",'"':"&quot;"}),E({...te,"'":"&#039;",'"':"&quot;"}),E({...te,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"\
&#x3D;"}),E({...te,"'":"&#39;",'"':"&quot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),E({'"':'""'}),E({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var uy={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function np(e){return X(e,t=>uy[t]??Cn(
t))}var Un=[np(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),np(/[^ -&(-[\]-~]/gu)],bo=X(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),rp=[E({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\
\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),E({"'":`'"'"'`}),E({"'":"'\\''","!":"'\\!'"}),X(/[\\"$`]/g,
e=>`\\${e}`),X(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,e=>`\\${e}`),X(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),X(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),
bo,...Un,E({$:"$$"}),E({"%":"%%"}),E({"{":"{{","}":"}}"})];var G={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function I(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var Dn=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
ne=/[^ -~]/u,fy=e=>`\\x${It(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,op=e=>It(e).map(t=>`\\x${t}`).join(""),st={"'":"\\'"},Mn={'"':'\\"'};function ee(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var qn={
...G,...Mn,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},sp={...qn,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function my(e){return e<"\x80"?ee(e):ee(e).
replace(/^\\x/,"\\u00")}function ip(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var yy={...qn,"\x1B":"\\e"};function ap(e){let t=I(yy,e,xy);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function xy(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var cp=[I(G,Dn,ee),I({...G,...st},Dn,ee),I({...G,...st,"\b":"\\b","\f":"\\f"},Dn,e=>fy(e).toUpperCase().replace("X","x")),E({"\\":"\\\\",...st}),
I(G,ne,op),I({...G,...st},ne,op),I({...G,...st},ne,ee),I(G,ne,ee),I(qn,ne,my),I(qn,Dn,ee),I({...G,...Mn,$:"\\$","@":"\\@"},ne,Cn),E({"\\":"\\\\",...st,...Mn}),ap(
/[\u0000-\u001f\u007f-\u009f]/u),ap(ne),I(sp,ne,e=>ip(ee(e))),I(sp,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>ip(ee(e))),e=>I({...G,...Mn},/\u0000/,
ee)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>I({...G,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},ne,gy)(e).replace(/^ /,"\\ ")];function gy(e){
return[...Array(e.length).keys()].map(t=>`\\u${rt(e[t]??"").toUpperCase()}`).join("")}function b({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??hy(c,n);return a.set(c,p),p})}}function hy(e,t){return It(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var K="-_.~",it="-_.~!*'()",pp=[b({kept:K}),b({kept:K,letters:"lower"}),b({kept:K,space:"+"}),b({kept:it}),b({kept:it,letters:"lower"}),
b({kept:"-_.*",space:"+"}),b({kept:"-_.",space:"+"}),b({kept:"-_.!*()",space:"+",letters:"lower"}),b({kept:`${K}/`}),b({kept:`${K}$&+,;=`}),b({kept:`${K}$&+:=@`}),
b({kept:`${K}$&+,/:;=@`}),b({kept:`${K}$&+,/:;=?@!()*`}),b({kept:"!$%&'()*+,-._~"}),b({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),b({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),b(
{kept:"!$%&()*+,-./:;=?@[\\]^_`{|}~"}),b({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),b({kept:`${it};:&=+$,`,keepsOthers:!0}),b({kept:`${it}:@&=+$,;/`,keepsOthers:!0}),
b({kept:`${it};/?:@&=+$,[]`,keepsOthers:!0}),b({kept:`${K}!$&'()*+,;=:`}),b({kept:`${K}!$&'()*+,;=`}),b({kept:`${it};,/?:@&=+$#`}),b({kept:`${K}!#$%&'()*+,/:;=?\
@[]`})];var Sy=[...Fn,...ep,...pp,...rp,...cp,...tp],wy=[...Fn,bo];function*dp(e){for(let t of Un)yield t(e);for(let t of At(e))yield t,yield Ey(t);for(let t of/^[\w.-]*$/.
test(e)?wy:Sy)yield t(e)}function*up(e){for(let t of Un)yield t(e);yield JSON.stringify(e).slice(1,-1);for(let t of At(e))yield t;for(let t of Fn)yield t(e)}var lp={
from:37,to:512},by=1024;function fp(e){let t=Buffer.byteLength(e);if(t<lp.from||!/^[^\s:;&?{}"',]+$/.test(e))return new Set;let n=e.length<=by&&U(e)?ho(e,Yc):[];
return new Set([...n,...t<=lp.to?At(e).flatMap(r=>ho(r,So)):[]])}var ky=[76,64];function mp(e){let[t=""]=At(e);return new Set(ky.filter(n=>t.length>n).flatMap(n=>nt(
t,n)))}function Ey(e){return e.replaceAll("+","-").replaceAll("/","_")}function yp(e){let t=new Set;for(let n of L(e)?[e,...fe(e)]:[e]){t.add(n);for(let r of vy)t.add(r(n))}return t}var vy=[e=>ko(e,0),e=>ko(e,1),e=>ko(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),$y,_y,e=>e.replace(/[<>"'&]/g,t=>Ry[t]??t)];function ko(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var Ry={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},Oy={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function $y(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>Oy[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function _y(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}var Ty=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Py=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,gp=100;function Eo(e){if(!/^\s*[[{"]/.
test(e)||!re(e))return;let t=[],n=[],r=new Lt,o=0,s="";for(let[i,a,c]of e.matchAll(Ty))if(i==="{"||i==="[")o<gp&&(n[o]=s),o+=1,s=i==="["?s:"",r=new Lt;else if(i===
"}"||i==="]")o-=1,r.finish(t),r=new Lt;else if(a===void 0)t.push({keys:xp(n,o,s),text:i});else{let p=JSON.parse(a);c===void 0?(r.add(s,p,t.length),t.push(...Ay(
a,p).map(l=>({keys:xp(n,o,s),text:l})))):(s=p,U(s)&&t.push({keys:[],text:s,isKey:!0}))}return t}var Lt=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$/i.test(
t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={
keys:[],text:n},t.push({keys:[n],text:this.#t})}};function Ay(e,t){let n=e.slice(1,-1);return n===t?[t]:[t,n]}function hp(e){let t=Eo(e)?.filter(({isKey:n})=>n)??
[];return[...new Set(t.map(n=>n.text))]}function xp(e,t,n){return[...e.slice(0,Math.min(t,gp)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function Sp(e){return/^\s*[[{]/.
test(e)&&re(e)?e.replace(Py,"$1"):void 0}function re(e){if(!Ar(e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Iy=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Ly=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g;
function vo(e){if(/[\r\n]/.test(e)||!e.includes("="))return;let t=e.includes(";")?[...e.matchAll(Iy)]:[...e.matchAll(Ly)];if(t.length<2)return;let n=e.includes(
";")?Ny:Fy;return t.map(([,r="",o=""])=>({keys:[r],text:n(o)}))}function Ny(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();
let r=t==="{"?"}":t;return n.replaceAll(r+r,r)}function Fy(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}function wp(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...Cy(n)]:[r]}function Cy(e){let t=Ro(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Ro(e){if(e.length<8||e.length%4===1||!/^[A-Za-z\d+/]+={0,2}$/.test(e))return;let n=Buffer.from(e,"base64").
toString();return/^[\P{C}\s]+$/u.test(n)&&!n.includes("\uFFFD")?n:void 0}var Uy=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,;"'(){}[\]<>]+)/g;function bp(e){return/\s/.test(
e)?[...[...e.matchAll(Uy)].map(([,n="",r=""])=>({keys:[n],text:Dy(r)})),...Bn(e)]:void 0}function Bn(e){return e.split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.
exec(t)?.slice(1)??[]]).filter(t=>U(t)).map(t=>({keys:[],text:t}))}function Dy(e){return/^["']/.test(e)?e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var My=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*])(?: *= *|: +|:$)(.*)$/,qy=/^(\s*)- +(.*)$/,By=/^\s*$/,Hy=/^\s*(?:#|;|!|\/\/\s)/,
jy=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function Ep(e){let t=new Oo(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;
if(!(By.test(i)||jy.test(i)))if(Hy.test(i))n.push(...Bn(i));else{let a=t.pairOf(i);a?(n.push(...a),r+=1):(n.push(..._o(i.trim())),o+=1)}}return r>0&&r>=o?n:void 0}
function _o(e){let t=Bn(e).filter(({text:n})=>n!==e);return[{keys:[],text:e,isLine:!0},...t]}var Oo=class{#e;#t=0;#n=[];constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}pairOf(t){let[,n="",r="",o,s=""]=My.exec(t)??[];if(o===void 0)return this.#o(t);let i=Wy(o);if(U(i))return;let a=n.length+r.length,c=[...this.#r(
a),i];return this.#n.push({indent:a,key:i}),this.#s(c,s.trim(),n.length)}#o(t){let[,n="",r]=qy.exec(t)??[];if(!(r===void 0||this.#n.length===0))return this.#s(this.#r(
n.length+1),r.trim(),n.length)}#r(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#s(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return[
{keys:t,text:this.#a(r)}];let o=/^('''|""")(.*)\1$/.exec(n)?.[2];if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...$o(t,n),
...this.#i(t,n)];let i=this.#c(n,s);return i===void 0?[{keys:t,text:n}]:[{keys:t,text:s==='"'?Ky(i):i.replaceAll("''","'")},{keys:t,text:i}]}#i(t,n){let r=n,o=this.#t;
for(;/(?<!\\)(?:\\\\)*\\$/.test(r)&&o<this.#t+kp;o+=1){let s=this.#e[o];if(s===void 0)break;r=r.slice(0,-1)+s.trim()}return o===this.#t?[]:$o(t,r)}#a(t){let n=[];
for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.join(`
`).trim()}#c(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+kp),
i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}},kp=100;function Wy(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function $o(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...$o(e,n)];let r=Vy(t);if(re(r))return[{keys:e,text:r}];let o=/^[[{](.*)[\]}]$/.exec(
r)?.[1];if(o!==void 0)return Jy(e,o);let s=r.replace(/\\(.)/g,"$1");return[...new Set([s,r,t])].map(i=>({keys:e,text:i}))}function Vy(e){let t=e.search(/\s#/);return t<
0?e:e.slice(0,t).trimEnd()}function Jy(e,t){return t.split(/,\s*/).map(n=>{let[,r,o=""]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(n)??[],s=(r===void 0?n:o).trim().
replace(/^(["'])(.*)\1$/,"$2");return{keys:r===void 0?e:[...e,r],text:s}})}var Gy={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function Ky(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Gy[o]??o)}function vp(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([,r,...o])=>/^(?:\d+|\*)$/.test(r??"")&&o.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$1")}))}var zy=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Qy=[64,76];function Rp(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(zy,(r,o,s)=>(t.push(...Yy(s)),""));return t.length===0?void 0:{parts:t,rest:n}}function Yy(e){let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(
o)),n=t.join("");return[...new Set([...t,...Qy.flatMap(o=>nt(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Zy=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Xy=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/))/i;function Op(e){
let[,t,n=t]=Xy.exec(e)??[];if(n!==void 0)return[Hn(["password"],n)];let r=Zy.exec(e)?.[1];if(r===void 0)return;let o=ex(r),s=o<0?[]:tx(r.slice(0,o)),[i="",...a]=r.
slice(o+1).split(/[?#;]/),[,...c]=i.split("/");for(let p of c)s.push(...at([],p));for(let p of a.flatMap(l=>l.split("&"))){let[l="",u=""]=p.split(/=(.*)/s);s.push(
...at([$p(l)],u),...at([],u===""?l:""))}return s.filter(({text:p})=>p!=="")}function ex(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<
0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.lastIndexOf("@"):n}function tx(e){let t=e.indexOf(":");return t<0?at([],e):[...at(["password"],e.slice(
t+1)),...at([],e.slice(0,t))]}function at(e,t){let n=$p(t);return n===t?[Hn(e,t)]:[Hn(e,n),Hn(e,t)]}var Hn=(e,t)=>({keys:e,text:t});function $p(e){try{return decodeURIComponent(
e)}catch{return e}}function Tp(e){if(!/^\s*<[?!a-zA-Z]/.test(e)||!ue(e).endsWith(">"))return;let t=[];for(let[,n="",r=""]of e.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
t.push({keys:[n],text:_p(r.trim())});for(let[n]of e.matchAll(/<[A-Za-z][^<>]*>/g)){let r=[...n.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],
o=r.find(([,s])=>s==="key"||s==="name")?.[2];for(let[,s="",i,a]of r)t.push({keys:[s==="value"&&o!==void 0?o:s],text:_p(i??a??"")})}return t}var nx={lt:"<",gt:">",
quot:'"',apos:"'",amp:"&"};function _p(e){return e.replace(/&(lt|gt|quot|apos|amp);/g,(t,n)=>nx[n]??"")}var rx=[{name:"JSON",parts:Eo},{name:"HTTP authorization header (Bearer, Basic)",parts:wp},{name:"URL, JDBC URL",parts:ox},{name:"XML (Maven, .NET)",parts:Tp},{
name:".netrc, .pgpass",parts:vp},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:vo},{name:"dotenv, INI, properties, .npmrc, YAML",parts:Ep}];
function ox(e){let t=Op(e);return t&&[...t,...e.includes(";")&&vo(e.slice(e.indexOf(";")+1))||[]]}var sx=12;function*jn(e,t=[],n=0){if(n>sx)return;let r=re(e)?void 0:
Rp(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*jn(r.rest,t,n+1));return}for(let o of ix(e)){let s={...o,keys:[...t,...o.keys]};o.text!==e&&(yield s,(!o.isLine||
/[:=/;{<]/.test(o.text))&&(yield*jn(o.text,s.keys,n+1)))}}function ix(e){if(e.length<ax)return[];let t=/^[\w.-]*$/.test(e);for(let{parts:o}of t?[]:rx){let s=o(e);
if(s)return s}let n=Ro(e);if(n!==void 0)return[{keys:[],text:n}];if(t)return[];let[,r]=/^[^\s:]{1,80}:([^\s:]+)$/.exec(e)??[];return r!==void 0?[{keys:[],text:r}]:
/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)?e.split(/, ?/).map(o=>({keys:[],text:o})):L(e)?fe(e).flatMap(_o):bp(e)??[]}var ax=6;function Wn(e,t){let{minLength:n}=t,r=cx(e,t),o=r.filter(({isLine:u})=>!u).map(({text:u})=>ue(u)),s=new Map,i=(u,m)=>{Y(u,n)&&!s.has(u)&&s.set(u,{text:u,kind:m})},
a=fe(e),c=L(e)&&r.length>0?"whole":To(e,o);if(i(e,c),a.length===1)for(let u of a)i(u,To(u,o));for(let{text:u,isLine:m}of r){let f=m?fx(u,a.length):To(ue(u),o);i(
u,f),L(u)||i(ue(u),f)}let p=ux(a,s,o),l=L(e)?Sp(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function cx(e,{publicFields:t=[]}){let n=new Set(
t),r=[...jn(e)].filter(({keys:s})=>!s.some((i,a)=>n.has(s.slice(0,a+1).join("_")))),o=r.filter(Sn);return o.length>0||!L(e)||re(e)?o:r.filter(Ba)}var Pp=200,px=65536;
function To(e,t){return dx(e,t)?"whole":"leaf"}var lx=128;function dx(e,t){if(e.length>px)return!1;let n=/^[a-z][\w+.-]*:\/\/|\s/.test(e)||/^[{[]/.test(e)&&re(e);
return e.length<lx&&!n?!1:t.slice(0,Pp).some(r=>r.length<e.length&&e.includes(r))}function ux(e,t,n){if(![...t.keys()].some(s=>!L(s)))return"none";let r=n.slice(
0,Pp),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function fx(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(e)?"leaf":"line"}var Ap={masks:2e3,characters:524288};function oe(e,t,n=Wn(e,t).texts){let r=new Vn(t.minLength);for(let{text:o}of n)L(o)||r.add(o);for(let o of n)r.isFull||r.addAll(
yx(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(fp(o));return r.addAll(mp(e)),[...r.all]}function Ip(e,{minLength:t}){let n=Buffer.from(e),r=n.toString("\
base64"),o=new Vn(t);o.add(r);for(let s of[76,64])o.addAll(nt(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString("hex").toUpperCase()]),
n.length<=mx?o.addAll(fe(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(U)),[...o.all]}var mx=1024;function Jn({user:e,password:t},n){if(!Y(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var Vn=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=Ap.masks}add(t){return this.all.has(t)||!Y(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=Ap.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}};function*yx({text:e,kind:t}){if(t==="line")return;let n=L(e)?
new Set([e]):yp(e);for(let r of t==="leaf"?dp(e):up(e))n.has(r)||L(r)||(n.add(r),yield r)}function ct(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Po(e,t){let n=e.filter(s=>Te(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(xx(s,t));for(let s of new Set(n.map(i=>i.secret))){o(gx(s).
filter(i=>Y(i,t)));for(let i of wx(s))o(Jn(i,t))}return ct(r)}function Te(e,t){return Ao(e,t)!=="none"}function Ao(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!Y(n,t)?"none":r==="binary"?"whole":Fp(e,t).cover}var Lp=new WeakMap;function Fp(e,t){let n=Cp(e),r=[t,...n,e.value].join(`
`),o=Lp.get(e.secret)??new Map;Lp.set(e.secret,o);let s=o.get(r)??Wn(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function xx(e,t){let n={minLength:t,
publicFields:Cp(e)};if(e.kind!=="binary")return oe(e.value,n,Fp(e,t).texts);let r=Buffer.from(e.value,"base64"),o=r.toString();return[...Ip(r,n),...Buffer.from(
o).equals(r)?oe(o,n):[]]}function Cp({request:e,field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function gx({value:e}){return typeof e=="string"?hp(e).
flatMap(t=>[t,de(t)]):[]}var Np=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,hx=/pass|secret|token|key|pwd|credential/i,
Sx=5;function*wx({value:e}){let t=typeof e=="string"?j(e):void 0;if(!A(t))return;let n=Object.entries(t).filter(s=>typeof s[1]=="string"),r=n.filter(([s])=>Np.test(
s)).slice(0,Sx),o=n.filter(([s])=>hx.test(s)&&!Np.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var bx=8192;async function Up(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<bx)return Po(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw kx();for(let i of Po(s,t))o.push(i)}return ct(o)}function Dp(){oe('no secret: {"user": "name"}',{minLength:1}),oe("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function kx(){return new d("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function Mp(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new Nn(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await Ft(e,Xe,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof Z&&
xe(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Io(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),u=await Mp(In(i,t),t,{runner:r.runner,
sts:l});s.push(...u.sessions);for(let[g,y]of await Ex(u.sessions,p,r))o.set(g,y);let{noAnswer:m}=u;for(let g of u.unopened.flatMap(y=>y.queries))m&&o.set(g,m.failure);
let f=n[a+1];if(f===void 0&&m)throw m;let x=[...o].filter(vx);if(f===void 0||x.length===0)break;r.runner.warning(Ox(c,f,x));for(let[g]of x)o.delete(g);i=x.map(([
g])=>Rx(f,g))}return{results:o,sessions:s}}async function Ex(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Ct(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await Ft(r,Xe,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,u=o.get(l);if(u)return a.map(f=>[
f,u]);let m=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,f]of m)f instanceof O&&xe(f)&&o.set(l,f);return m})).flat()}function vx(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof O&&xe(n)?!t||n.operation.startsWith("AssumeRole"):!1}function Rx(e,t){return t.isRegionFixed?t:{...t,region:e}}function Ox(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var qp=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var $x=3,Bp=2;async function Hp(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=Px(s,t);if(fn(s))r.push(...await _x(s,i,n));else for(let a of i)r.push(...await uo(
s,a))}catch(i){if(!(i instanceof d))throw i;s.optional&&qp.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):Tx(o,i,s)}if(o.size>0)throw Nx([...o.
values()]);return r}async function _x(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await uo(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${P(e)}: nothing gives ${h(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function Tx(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function Px(e,t){let n=t.
get(e)??[];if(n instanceof d)throw n;if(n.length===0)throw Ax(e);let r=Lx(e);if(r!==void 0&&n.length>1)throw new d("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:Ix(e,r)});return n}function Ax(e){let{text:t,reference:n}=e,{message:r,check:o}=Le(n).nothingBelow?.(n)??{message:`\
No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},s=bn(e,"there may be none").join("");
return new d("E_SECRET_NOT_FOUND",r,{fix:`${o} ${s}`.trim()})}function Ix(e,t){return F(e)?`Leave the alias out, so that each is named after itself: \`${e.text}\
\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function Lx({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function Nx(e){let t=e.map(Fx),[n,...r]=t;if(!n||r.length===0)return n??zt(new RangeError("Not\
hing failed."));let o=t.flatMap(l=>l.statements),s=oi-Bp-2-2*Ie(o).length,i=Math.min($x,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:u})=>`${l}\
: ${u}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[...new Set(t.flatMap(({fix:l})=>l??[]))];return new d(n.code,[n.message,...a,...c].join(`
`),{fix:p.flatMap(l=>l.split(`
`)).slice(0,Bp).join(`
`),statements:o,cause:n})}function Fx({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new d(n,`${P(...t)}: ${r}`,{fix:o,statements:s,
cause:i})}async function jp(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>Hc(e));let c=await Kc(e,t);for(let R of s)R.role&&et(
R.role.accountId,e.allowedAccountIds,R);let p={region:i[0],accountId:c.accountId},l=Ut(s,p,e.checkRotation),u=l.some(Wp)?Cx(l,c,i,{services:t,keeping:n}):Io(l,c,
i,t),{result:m,claims:f}=await zc(c,u),x=await jc(m.results,c.reader);r.info(Ux(c,f,m.sessions));let g=[c.accountId,...s.map(({role:R})=>R?.accountId)];e.maskAccountId&&
await r.mask([...new Set(g.flatMap(R=>R??[]))]);let y=await Bc(await Hp(s,x,r),process.platform);await r.mask(await Up(y,e.exporting.minMaskLength,t.timeOver));
let w=a.length>0||s.some(({maxScopes:R})=>R)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
C=await oc(y,o.now(),e.expiry,w);return{job:c,claims:f,judged:C}}function Wp({reference:e}){return Le(e).mintsTokens===!0}async function Cx(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(Wp),o,r),c=e.filter(u=>!a.has(u)),{results:p,sessions:l}=await Io(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:l}}function Ux(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var Dx=5;function Vp(e,t){let n=e.filter(a=>Te(a,t)&&ja(a.value.trim()));if(n.length===0)return;let r=h(n.map(({name:a})=>a)),o=n.filter(({field:a,name:c,value:p})=>!Mx(
a??c,p)),s=[...Map.groupBy(o,({request:a})=>a.line).values()].map(qx),i=s.length===0?"":` What is no secret: ${s.slice(0,Dx).join("; ")}.`;return`Masked, though\
 ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}function Mx(e,t){return Sn({keys:[e],text:t})}function qx(e){let[t]=e;if(!t)
return"";let n=P(t.request).replace(/^L/,"l"),r=e.flatMap(({field:s})=>s??[]),o=["fields","unfolded"].includes(t.request.selector.kind)&&r.length>0;return t.request.
naming.kind==="stem"?o?`public-fields: ${h(r)}`:`lease ${n} by \`secrets\`, with \`public\``:`\`${o?`public=${r.slice(0,20).join(",")}`:"public"}\` on ${n}`}var Bx=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Jp(e){return{by:Bx.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i)}}function Gp({by:e}){return`Look for the Deny in ${e?`the ${e}`:"the policies of the role, the resource and the organisation"}, and at its conditions (network, t\
ags, principal): no Allow outweighs it.`}function Kp(e,t){let n=[],r=[];for(let o of Wx(e)){let{description:s}=o.secret,i=Lo(o);if(!s)continue;if(s instanceof O){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Ko(s,t);a&&n.push(zo(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Da(s,i)].filter(p=>p!==void 0))}return[...n,...Hx(r)]}function Hx(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${h(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${jx(t)}`]:[]]}function jx(e){let t=e.map(({failure:i})=>Jp(i)),n=t.find(({isExplicit:i})=>i);if(n)return Gp(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[ge({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[ge({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function Wx(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Lo({name:e,request:{reference:t}}){let n=Q(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var pt=864e5,zp=[45*pt,400*pt],Vx=7*pt,Jx=12,Gx=.02,Kx=5,Qp=18,zx='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Zp(e,t){
let n=Qx(e),r=u=>n.filter(({at:m})=>m-t<=u),o=u=>u.at>t,s=zp.find(u=>r(u).filter(o).length>1)??zp[1],i=r(s).slice(0,Jx),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*Gx,{tick:p,format:l}=eg(a-t);return["```mermaid",`%%{init: ${zx}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(u=>`  ${Yx(u,t,c)}`),"```",""]}function Qx(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function Yx({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Qp?`${s.slice(0,Qp)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?Xx(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-Kx*o),r];return`${c}\
 ${i}${a} :${Zx(e-r,n)}${Yp(p)}, ${Yp(l)}`}function Zx(e,t){return e<=0?"crit, ":t==="ok"?"":e<=Vx?"active, crit, ":"active, "}function Xx(e){return M(e).replace(
/^(\d+ \S+) .*/,"$1")}function Yp(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function eg(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:pt,counts:[1],format:"%-d %b"},{name:"week",length:7*pt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*pt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var tg=500,ng={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function el(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Xp(i)-Xp(a)).
slice(0,tg),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${Me(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Zp(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>rg(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function rg(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?No(og(he(s.at,t.now)),`${Me(s.source)}, ${Go(s.at)}`):"not known",p=`version ${ce(
o.versionId.slice(0,8))} ${Me(o.stages.join(", "))}`,l=r.role?`, by the role ${Me(r.role.name)}`:"";return`| ${[No(ce(n),sg(e,t)),`${ng[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,No(ce(r.text),`${p}${a===void 0?"":`, ${M(a)} old`}${l}`)].join(" | ")} |`}function og(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function No(e,t){
return`${e}<br><sub>${t}</sub>`}function sg(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Te(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function Xp({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function tl(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function nl(e,t,{maxAge:n},r){tl([...ig(e,t,n)],"expiry, age and rotation",r)}function ig(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,unreadableDates:u,request:m}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let f=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(f)||r.set(f,`${kn(s,t)}. ${rc(s,t)}`)}for(let f of u)r.set(`${i.arn} ${f}`,
`${Lo(s)} ${f}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(l){
let f=M(m.maxAge??n??0);r.set(`${i.arn} age`,`${m.text} was last changed ${M(p??0)} ago, more than max-age (${f}).`)}}return new Set([...r.values(),...Kp(e,t)])}
function rl({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),l=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${l}: ${h(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${h([...n])}`),r.length>0&&i.notice(
`No output for ${h(r)}: another output has that name, compared without case.`);let u=t.filter(cg).map(({name:y})=>y);u.length>0&&i.notice(`${h(u)} ${u.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let m=t.filter(y=>!Te(y,c.minMaskLength)).
map(({name:y})=>y);m.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${h(m)}`);let f=t.filter(y=>Ao(y,c.minMaskLength)==="parts");f.length>
0&&i.info(`Masked in their secret parts alone: ${h(f.map(({name:y})=>y))}`);let x=Vp(t,c.minMaskLength);x!==void 0&&i.info(x);let g=t.filter(({expiry:y})=>y).sort(
(y,w)=>Number(y.expiry?.at)-Number(w.expiry?.at))[0];g?.expiry&&i.info(`Next to expire: ${g.name} ${he(g.expiry.at,a.now())} (${g.expiry.source})`),s.jobSummary&&
i.summarize(el({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(ag)}))}function ag(e){
let{name:t}=kc(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${M(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function cg({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function ol(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${h(s)}`);for(let i of e)i.expiry&&n.info(kn(i,r.now()))}async function sl(e,t){let{runner:n,directory:r}=t;ac(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Ca(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return lg(e,o,t);if(e.identity&&!t.provider.isAvailable)throw Qn(t.origin,{maySkip:!0});try{let[s]=await Promise.all([al(e,o,t),r.lock.announce(e.network.
timeout)]);await pg(e,{...s,id:o.leaseId},t)}catch(s){throw await il(o,t),s}finally{r.lock.leave()}}async function il(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function pg(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await Lc({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);rl(p,e,s)}
async function al(e,t,n){let{runner:r,clock:o}=n,s=await jp(e,n,t),{judged:i}=s;return nl(i,o.now(),e.expiry,r),sc(i,o.now(),e.expiry),e.expiry.isRequired&&ic(i),
s}async function lg(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw Qn(n.origin,{maySkip:!0});r=await al(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),ol(r.judged,e,n)}finally{await il(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function cl(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var dg=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var pl=dg("setImmediate");var ug=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var ll=ug("setTimeout");function dl(e,{timeout:t,maxAttempts:n},r){return{full:new lt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new lt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var lt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#r(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof O))throw i;o=i;let a=Nt(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#o(s,r.get("slow down")??0)||c>=Bo[a])throw i;let p=Ho(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await ll(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw Fo(t,i)})}}#o(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#r(t,n,r){let o=this.#e.signal;if(o.aborted)throw Fo(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=fg(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function fg(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?Fo(n,r):new O(n,{kind:"timeout"})))})}function Fo(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new d("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var mg=process.getBuiltinModule("node:fs"),yg=e=>mg[e];var ul=yg("readFileSync");var xg=process.getBuiltinModule("node:os"),gg=e=>xg[e];var Co=gg("homedir");var hg=process.getBuiltinModule("node:path"),Sg=e=>hg[e];var fl=Sg("join");function ml({AWS_CONFIG_FILE:e}){try{return xl(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new d("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function yl({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return xl(e,"credentials")}catch{return""}}function xl(e,t){let n=e||fl(Co(),".aws",t);return ul(n.replace(/^~(?=[\\/])/,Co()),"utf8").replace(/^\ufeff/,"")}function Pe(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var Gn=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function gl(e,t){return new URL(`https://${e}.${t}.${Jo(ut(t))}`)}function hl(e){return t=>{Promise.resolve().then(()=>wg(t(),e)).catch(()=>{})}}async function wg(e,t){let n=new Set(e.filter(r=>!kg(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await bg(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function bg({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Pe(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function kg({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=Pe(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):gl(o,t);return r.connections.
connectEarly(i,n),!0}var Eg=process.getBuiltinModule("node:os"),vg=e=>Eg[e];var Uo=vg("devNull");function Sl(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Uo,e.AWS_SHARED_CREDENTIALS_FILE=Uo,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function wl(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Rg=1e4;function bl(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Rg,e.remaining/3),i=new lt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function kl(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Pe(n,e),attempts:t[o.retryBudget]})}}var Og=e=>{let t=()=>process.getBuiltinModule("node:timers/promises")[e];return new Proxy(function(){},{apply:(n,r,o)=>t()(...o),construct:(n,r)=>new(t())(...r),
get:(n,r)=>t()[r]})};var El=Og("setImmediate");var Kn=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>El()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var Do=4;function Rl(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:vl(r),password:vl(o)};return[...oe(o,{minLength:Do}),...oe(s.password,{minLength:Do}),...Jn(s,Do)]})}
function vl(e){try{return decodeURIComponent(e)}catch{return e}}async function Ol(e){await e.mask(ct(Rl(e.environment)))}async function $l({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new jo(n.environment)}){let{environment:i}=n;await Ol(n),s.tryFamilyFor(t.familyTimeout);
let a=new Gn(t.timeout),c=dl(a,t,k=>n.debug(k)),p={...t,connections:s,clock:o},l,u=()=>(l??=import("./lease-adapters-sts.js").then(k=>k.stsServices(Pe("sts",p),
c)),l),m=()=>import("./lease-adapters-token-signature.js"),f=Promise.withResolvers(),x=new Kn,w={runner:n,directory:r,clock:o,provider:Wo(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{f.resolve(),Promise.all([u(),m()]).then(([k])=>{x.add(Dp),x.add(k.warmUp)},()=>{})},onAnswer:()=>x.end()}),verifyToken:async(...k)=>{let[se]=await Promise.
all([m(),pl()]);return se.verifyToken(...k)},origin:Mt(i),timeOver:a.signal,readAwsConfig:ml,readAwsCredentials:()=>yl(i),verifyWithService:bl(a,s),revokeTokens:async k=>(await import("./token-revoker.js")).
revokeTokens(k,i),connectEarly:hl({...p,waiting:f.promise,warmUps:x,loadSts:u}),sts:wl(u),openClient:kl(p,c),aws:p,attempts:c},C=e?Sl(process.env):()=>{};return{
...w,close:()=>{a.stop(),s.close(),C()}}}var e1=e=>Ni(async t=>{let{environment:n}=t,r=Mt(n);if(Ki(Yt)==="skip"&&r!=="own"&&!Vo(n))return cl(r,t);let o=await Bi(Yt,c=>Fa(c,n)),s=new Vt(n.RUNNER_TEMP),i=new Dt,
a=await $l(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});try{await sl(o,a)}finally{a.close()}});export{e1 as runLease};
