const require=process.getBuiltinModule;
import{b as S,d as We,e as Js,f as ce,g as Gs,h as u,i as Fr,j as zs,n as Cr,o as Ee,p as en,q as F,r as A,s as Ks,t as Qs}from"./lease-adapters-connections.js";var tn=class{offset=0;now(){return Date.now()+this.offset}observe({date:t,age:n}){let r=Date.parse(t??"");if(Number.isNaN(r)||n!==void 0)return;let o=r-Date.now();
this.offset=Math.abs(o)>2e3?o:0}};var xu=process.getBuiltinModule("node:fs"),Su=e=>xu[e];var Zs=Su("readFileSync");function Ys(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function nn(e){return Ys(Dr(e),e.GITHUB_ACTOR)}function Dr({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Zs(e??"","utf8"))}catch{return}}var Ur=process.platform!=="win32";function Xs(){Ur&&process.exit()}var wu=process.getBuiltinModule("node:fs"),ve=e=>wu[e];var ei=ve("lstatSync");var Mr=ve("readFileSync");var rn=ve("readdirSync");var ti=ve("renameSync");var qr=ve("rmSync");var ni=ve("rmdirSync");var ri=ve("writeFileSync");var bu=process.getBuiltinModule("node:path"),Br=e=>bu[e];var jr=Br("dirname");var G=Br("join");var oi=Br("relative");function He(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var ku=process.getBuiltinModule("node:fs"),$e=e=>ku[e];var si=$e("closeSync");var ii=$e("existsSync");var Et=$e("lstatSync");var ai=$e("openSync");var ci=$e("readdirSync");var pi=$e("rmSync");var di=$e("rmdirSync");var Ru=process.getBuiltinModule("node:path"),Eu=e=>Ru[e];var vt=Eu("dirname");var on=e=>process.getBuiltinModule("node:timers/promises")[e],vu=e=>new Proxy(function(){},{apply:(t,n,r)=>on(e)(...r),construct:(t,n,r)=>Reflect.construct(on(e),
n,r),get:(t,n)=>on(e)[n]}),Lw=new Proxy({},{get:(e,t)=>on(t)});var li=vu("setTimeout");var sn=e=>process.getBuiltinModule("node:crypto")[e],$u=e=>new Proxy(function(){},{apply:(t,n,r)=>sn(e)(...r),construct:(t,n,r)=>Reflect.construct(sn(e),n,r),get:(t,n)=>sn(
e)[n]}),Fw=new Proxy({},{get:(e,t)=>sn(t)});var ui=$u("randomUUID");var Ou=process.getBuiltinModule("node:fs"),$t=e=>Ou[e];var an=$t("lstatSync");var Wr=$t("mkdirSync");var fi=$t("readdirSync");var Hr=$t("rmdirSync");var mi=$t("unlinkSync");var Pu=process.getBuiltinModule("node:path"),yi=e=>Pu[e];var gi=yi("dirname");var Vr=yi("join");var j=process.platform==="win32"?await import("./windows.js"):void 0;function Pe(e){if(!Jr(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Jr(e){return $(e)||Au(e)}function Au(e){try{Wr(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw Ve(t);if($(e))return!0;if(!Gr(gi(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return $(e)?(j?.makePrivate(e),!0):
(Hr(e),!1)}function Gr(e){let t=Vr(e,`secret-lease-trial-${ui()}`);try{return Wr(t,{mode:448}),$(t)}catch(n){throw Ve(n)}finally{Ae(t)}}function Ve(e){return new u(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:xi(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function Ae(e){let t=an(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return Oe(()=>mi(e)),[];let n=fi(e).flatMap(r=>Ae(Vr(e,r)));return n.length>0?n:(Oe(()=>Hr(
e)),[])}catch{return[e]}}var _u=1e3,hi;function Oe(e){for(;;)try{return e()}catch(t){if(hi??=Date.now()+_u,!xi(t)||Date.now()>hi)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function xi(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function $(e){
let t=an(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&Si(t)}function Ot(e){let t=an(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&Si(t)}function Si({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function wi(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var Tu={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Iu=15,cn=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=ci(vt(this.#e));if(n.length>0)return;pi(this.#e,{force:!0}),
di(vt(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Fu();await li(Iu)}}#i(t){let n;try{let r=this.#a();if(n=wi(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(Tu[t]),Et(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Lu||o==="ENOENT"||s===Nu&&!ii(this.#e))return;let i=Et(vt(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:Cu(r)}}#a(){
Pe(vt(this.#e));let t=Et(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(si(ai(this.#e,"a",384)),Et(this.#e).ino)}},
Lu=5,Nu=14;function Fu(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function Cu(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Du=process.getBuiltinModule("node:fs"),Je=e=>Du[e];var zr=Je("chmodSync");var bi=Je("mkdirSync");var ki=Je("readFileSync");var Ri=Je("renameSync");var Ei=Je("rmSync");var vi=Je("writeFileSync");var Uu=process.getBuiltinModule("node:path"),pn=e=>Uu[e];var $i=pn("basename");var Oi=pn("dirname");var _e=pn("join");var Pi=pn("relative");var Mu=process.getBuiltinModule("node:url"),qu=e=>Mu[e];var Ai=qu("fileURLToPath");function Kr(e){return`'${e.replaceAll("'","'\\''")}'`}function Qr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function _i(e){return`"${e.replaceAll("%",
"%%")}"`}var Yr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Ii({node:e,script:t,
nearby:n}){let r=Object.entries(Yr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${Kr(e)} ${Kr(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${Ti(e,n.node)} ${Ti(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Ti(e,t){return!Xr(e,t)&&!Zr(e)?`"%~dp0${t.replaceAll("%","%%")}"`:_i(e)}function Xr(e,t){return!Zr(e)&&(!Zr(t)||!t.startsWith("."))}var Zr=e=>/^[\x20-\x7e]*$/.
test(e);var Bu=Ai(new URL("cli.js",import.meta.url)),dn=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=_e(t,"bin"),this.#t=_e("bin",j?"secret-lease.cmd":
"secret-lease")}get path(){let t=_e(this.#e,this.#t);if(!j||Qr(t))return t;let[n,r]=[Oi(this.#e),$i(this.#e)];return _e(j.shortPath(n)??n,r,this.#t)}install(){let t=c=>Pi(
this.directory,c),n=c=>j&&Xr(c,t(c))&&j.shortPath(c)||c,[r,o]=[n(process.execPath),n(Bu)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=Ii(s);if(j&&i.set(
"secret-lease.ps1",j.pwshLauncher(s,Yr)),Pe(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{bi(a,{mode:448}),j?.makePrivate(a);for(let[c,
p]of i)vi(_e(a,c),p,{mode:320,flag:"wx"});this.remove(),Oe(()=>Ri(a,this.directory)),zr(this.directory,320)}catch(c){throw Ei(a,{recursive:!0,force:!0}),Ve(c)}}remove(){
return $(this.directory)&&zr(this.directory,448),Ae(this.directory)}#n(t){return $(this.directory)&&[...t].every(([n,r])=>{let o=_e(this.directory,n);return Ot(
o)&&ki(o,"utf8")===r})}};function ju(e){let t=G(e,"secret-lease"),n=process.getuid?.();if(n===void 0||$(t))return t;let r=`${t}-${n}`,o=ei(t,{throwIfNoEntry:!1});return $(r)||o!==void 0&&
o.uid!==n?r:t}var ln=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=ju(t),this.launcher=new dn(this.#e),this.lock=new cn(this.#t,()=>Jr(this.#e))}recordPath(t){return G(this.#e,
`${t}.json`)}isPrivate(){return $(this.#e)?!0:Gr(jr(this.#e))}isOpenToOthers(){return j?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return Pe(this.#e),this.#r(G(this.#e,t),n,r)}filePath(t,n){return G(this.#e,t,n)}readFile(t,n){if(!$(this.#e)||!$(G(this.#e,t)))return;let r=this.
filePath(t,n);return Ot(r)?Mr(r):void 0}fileNames(t){let n=G(this.#e,t);return He(t)&&$(this.#e)&&$(n)?rn(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&Ae(
this.filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter(Ot).map(n=>Oe(()=>Mr(n,"utf8")))}remove(t){if(!He(t)||!$(this.#e))
return[];let r=rn(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>Ae(G(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>oi(jr(
this.#e),o))}removeLock(){if(!(!$(this.#e)||this.#n().length>0))try{qr(this.#t,{force:!0}),ni(this.#e)}catch{}}get#t(){return G(this.#e,"lock")}#n(){return $(this.#e)?
rn(this.#e).filter(n=>n.endsWith(".json")&&He(n.slice(0,-5))).map(n=>G(this.#e,n)):[]}#r(t,n,r){Pe(t);let o=G(t,n),s=`${o}.${process.pid}`;try{ri(s,r,{mode:384,
flag:"wx"}),Oe(()=>ti(s,o))}catch(i){throw qr(s,{force:!0}),Ve(i)}return o}};var Wu=process.getBuiltinModule("node:fs"),Li=e=>Wu[e];var Ni=Li("appendFileSync");var eo=Li("existsSync");var Hu=process.getBuiltinModule("node:os"),Vu=e=>Hu[e];var Fi=Vu("EOL");function le(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function un(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ue(e,t,n){let r=new to(e,t,n);process.stdout.write(r.toString()+Fi)}var Ci="::",to=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Ci+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${zu(o)}`)}}return t+=`${Ci}${Gu(this.message)}`,t}};function Gu(e){return le(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function zu(e){
return le(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var fn=e=>process.getBuiltinModule("node:crypto")[e],Ku=e=>new Proxy(function(){},{apply:(t,n,r)=>fn(e)(...r),construct:(t,n,r)=>Reflect.construct(fn(e),n,r),get:(t,n)=>fn(
e)[n]}),Ob=new Proxy({},{get:(e,t)=>fn(t)});var Di=Ku("randomUUID");var Zu=process.getBuiltinModule("node:fs"),Ui=e=>Zu[e];var Mi=Ui("appendFileSync");var qi=Ui("existsSync");var Xu=process.getBuiltinModule("node:os"),ef=e=>Xu[e];var mn=ef("EOL");function no(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!qi(n))throw new Error(`\
Missing file at path: ${n}`);Mi(n,`${le(t)}${mn}`,{encoding:"utf8"})}function Bi(e,t){let n=`ghadelimiter_${Di()}`,r=le(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${mn}${r}${mn}${n}`}var nf=process.getBuiltinModule("node:os"),rf=e=>nf[e];var ji=rf("EOL");var sf=process.getBuiltinModule("node:path"),af=e=>sf[e];var Wi=af("delimiter");var yn;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(yn||(yn={}));function Hi(e){ue("add-mask",{},e)}function Vi(e){process.env.GITHUB_PATH||""?no("PATH",e):ue("add-path",{},e),process.env.PATH=`${e}${Wi}${process.env.PATH}`}function Ji(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Gi(e){ue("debug",{},e)}function zi(e,t={}){ue("error",un(t),e instanceof Error?e.toString():e)}function Ki(e,t={}){ue("warning",un(t),e instanceof Error?
e.toString():e)}function Qi(e,t={}){ue("notice",un(t),e instanceof Error?e.toString():e)}function Zi(e){process.stdout.write(e+ji)}function Yi(e,t){if(process.env.GITHUB_STATE||"")return no("STATE",Bi(e,t));ue("save-state",{name:e},le(t))}function Te(e,t){return t==="win32"?e.toUpperCase():e}function Xi(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Te(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Te(String(s),t))??""]})}function Ge(e){return e.replace(df,"$1ACCOUNT$2-??????$3").replace(lf,"$1").replace(mf,"").replace(yf,"").replace(gf,"$1ACCOUNT").replace(uf,(t,n,r,o)=>n.startsWith(
o)?r:t).replace(ff,"$1ACCOUNT").replace(hf,"$1")}var df=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,lf=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
uf=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,ff=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
mf=/ \(account \d{12}[^()\n]*\)/g,yf=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,gf=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
hf=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Ie(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Le(e){return ea(ea(e,"Resource","Action"),"Action","Resource")}function ea(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,ta(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>ta(a[t]));return{...o,statement:{...o.statement,[t]:xf([...new Set(i)])}}})}function ta(e){return e===void 0?[]:[e].flat()}function xf(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function na({code:e,message:t,fix:n,statements:r}){return{code:e,message:Ge(t),fix:n&&Ge(n),statements:JSON.parse(Ge(JSON.stringify(r)))}}var oo=12,Sf=4e3;function ra(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...wf(s),...i,...o?.split(`
`)??[]],c=Le(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Ie(m)]),l=`See ${t}`,d=[...a,...p,l];return d.join(`
`).length<=Sf?{lines:d,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),l],apart:p}}var ro=160;function wf(e){if(e.length<=ro)
return[e];let t=e.slice(0,ro+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>ro/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function fe(e){return`<code>${sa(e)}</code>`}function oa(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?fe(n):ze(n)).join("")}function ze(e){return sa(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function sa(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function ia(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function aa(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Le(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${fe(n)}`,"",[`**${Ne(s)}**`,...i.map(kf)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",bf(o.split(`
`))]:[],...c.flatMap(p=>["",`${Ne(p)}:`,"","```json",a.filter(l=>l.addTo===p).map(({statement:l})=>Ie(l)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Ne(t)}`].join(`
`)}function bf(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Ne(n):`${Ne(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function kf(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Ne(e):`**${Ne(n??"")}** (${t})`}function Ne(e){return/^\s*aws [a-z]/.
test(e)?fe(e.trim()):oa(e)}function ca(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function gn(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var Rf=process.getBuiltinModule("node:fs"),Ke=e=>Rf[e];var pa=Ke("accessSync");var da=Ke("appendFileSync");var la=Ke("constants");var ua=Ke("existsSync");var fa=Ke("statSync");var so=Ke("truncateSync");function co(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!ua(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Ef(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Ef(e){try{return pa(e,la.W_OK),
!0}catch{return!1}}function ya({variables:e,outputs:t},n,r=()=>{}){co(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:ao(i)}});$f(()=>{try{ma(n.GITHUB_ENV??"",e),ma(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)ao(i)>a&&so(i,a);throw po("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function ma(e,t){t.size>0&&da(e,[...t].map(vf).join(""))}function ga(e){ao(e)>0&&so(e)}function po(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var io=process.platform==="win32"?`\r
`:`
`;function vf([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${io}${t}${io}${n}${io}`}function ao(e){return fa(e,{throwIfNoEntry:!1})?.
size??0}function $f(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function ha(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function xa({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function lo(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var hn=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=lo(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Ge(t):t}get#r(){this.#n??=ha(Dr(this.#e));let t=lo(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var Of=process.getBuiltinModule("node:fs"),Sa=e=>Of[e];var wa=Sa("existsSync");var ba=Sa("realpathSync");var Pf=process.getBuiltinModule("node:path"),ka=e=>Pf[e];var Ra=ka("join");var Ea=ka("sep");var Af=process.getBuiltinModule("node:url"),_f=e=>Af[e];var va=_f("fileURLToPath");var Tf="docs/troubleshooting.md";function $a(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=If(t),o=`${Tf}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function If(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Lf(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(l=>/^[\w.-]+\/[\w.-]+$/.test(l.repository??"")&&/^[\w./+@-]+$/.test(l.ref??
""))}function Lf({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Oa=va(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Aa(e,t){let{GITHUB_WORKSPACE:n}=t;return $a(e,{environment:t,root:Pa(Oa),workspace:n&&Pa(
Nf(n)),isOwnClone:wa(Ra(Oa,".git"))})}function Pa(e){return e.split(Ea).join("/")}function Nf(e){try{return ba(e)}catch{return e}}async function _a(e){process.stdout.cork();let t=new Promise((n,r)=>{for(let o of e)for(let s of Cf(o))Hi(s);process.stdout.write("",o=>o?r(o):n())});process.stdout.
uncork(),await t}var Ff=process.env.ACT==="true";function Cf(e){return/^[\t -~]/.test(e)?[e]:Ff?[`
${e}`,e]:[`
${e}`]}var Df=24,uo={major:22,minor:21};function Ta(e=process.versions.node){if(!Uf(e))throw new u("E_RUNNER",`This action needs Node ${Df}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function Uf(e){let[t=0,n=0]=e.split(".").map(Number);return t>uo.major||t===uo.major&&n>=uo.minor}var fo=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new hn(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,_a(n)])),await this.#t}info(t){Zi(this.#o(t))}debug(t){Gi(this.#o(t))}notice(t){
Qi(this.#o(t))}warning(t){Ki(this.#o(t))}fail(t,n){let r=Aa(t.code,this.environment),{lines:o,apart:s}=ra(t,r);for(let i of s)this.info(i);zi(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(aa(this.#n.isConcealing?na(t):t,r)),process.exitCode=yn.Failure}handOver(t){ya(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{Yi(t,n)}catch(r){throw po("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){ga(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!eo(n)))try{Ni(n,`${ia(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&eo(n)?Vi(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return ca(this.#n.shown(t))}};function xn(e){return Ji(e,{trimWhitespace:!1})}async function Ia(e){
let t=new fo(Xi(process.env,process.platform));try{Ta(),co(t.environment),await e(t)}catch(n){t.fail(gn(n),!/^\s*false\s*$/i.test(xn("job-summary")))}process.stdout.
write("",Xs)}function b(e){let t=e.length-20,n=e.slice(0,20).map(x).join(", ");return t>0?`${n} and ${t} more`:n}function x(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var La="amazonaws.com",Na=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",La],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov\
.gov"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function Pt(e){return Na.find(([
t])=>e.startsWith(t))?.[1]??"aws"}function Sn(e){return Na.find(([,t])=>t===e)?.[2]??La}function Fa(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&mo(t))&&!t.username&&!t.password}function mo({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ca(e,t){if(e!=="")return Ma("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function yo(e,t,n,r){let o=t(e).trim();
return o!==""?Ma(e,o):go(n[r]||n.AWS_ENDPOINT_URL||"")}var Mf={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function Da(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Mf).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||go(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function Ua({AWS_ENDPOINT_URL:e=""}){
return go(e)}function go(e){return URL.canParse(e)&&mo(new URL(e))?e:void 0}function Ma(e,t){if(!Fa(t))throw new u("E_INPUT",`The input ${e} is not an address t\
hat can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var wn={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function bn(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function re(e,t){return e(t).trim()!==""}function kn(e,t){return t.filter(({input:n,unless:r,needs:o})=>!re(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function ja(e,t,n){let r=new Set;try{let o=await t(s=>(r.add(s),Ba(s,e(s))));return qa(n,r,e),o}catch(o){
if(!(o instanceof u))throw o;let{nearNames:s,withTypo:i}=await import("./typos.js");throw qa(n,r,e,s),await i(o,{read:e,readWith:a=>t(c=>Ba(c,a(c))),isShown:(a,c)=>!Wa.
has(a)&&!(a==="verify"&&/:\/\//.test(c))})}}function qa(e,t,n,r=[(o,s)=>o===s]){let o=s=>s.toLowerCase().replace(/[^a-z0-9]/g,"");for(let[s,i=""]of Object.entries(
e)){let a=/^INPUT_([\w.-]{1,60})$/i.exec(s)?.[1]?.toLowerCase();if(a===void 0||t.has(a)||i.trim()==="")continue;let[c]=r.flatMap(p=>[...t].filter(l=>p(o(a),o(l),
n(l).trim())));if(!(c===void 0||n(c).trim()===i.trim()))throw new u("E_INPUT",`This action has no input ${a}.`,{fix:`It is written \`${c}\`.
GitHub only warns of an input that an action does not have, and the step would go on without it.`})}}var qf=new Set(["against","assignees","audience","default-b\
ranch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","role-chain","rol\
e-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),Wa=new Set(["alert-token","alert-url","github-secrets-token","gi\
thub-token","ping-url","role-external-id"]),Bf=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
jf=e=>Bf.test(e);function Ba(e,t){if(t.includes("${{"))throw Wf(e,t);let n=Wa.has(e);if(!qf.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>jf(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=Ha(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${x(r[s]??"")}`;throw new u("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function Ha(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function Wf(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new u("E_INPUT",`${Ha(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function At(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function Va(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function Rn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function Ja(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function ho(e,t){let n=Rn(t);if(n)return n;throw new u("E_INPUT",`${e} is "${x(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var Hf=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function H(e,t){let n=Hf.get(t.trim());if(n===void 0)throw En(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var Vf={s:1e3,m:6e4,h:36e5,d:864e5},xo="a whole number with a unit: 90s, 15m, 2h or 14d";function So(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:Vf[n];return r===void 0?void 0:Number(t)*r}function Qe(e,t){let n=So(t.trim());if(n===void 0)throw En(
e,t,xo);return n}function _t(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw En(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function Tt(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw En(e,t,n.join(", "));return r}function En(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var Jf=64;function Ga(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=wo(`${r}-${o}`),a=wo(s).slice(0,16);return`${wo(n).slice(0,Jf-i.length-a.length-2)}-${i}-${a}`}function wo(e){return e.replace(/[^\w+=,.@-]/g,"-")}function za(e,t,n){let r=Kf(e,t,n),o=Qf(e);if(zf(e),o)for(let{reference:s}of n)tm(s,o);return{identity:o&&em(e,t,o,r[0]),regions:r,allowedAccountIds:im(e),network:am(
e,t),warnings:[...kn(e,Gf),...o?Da(e,t):[]]}}var Gf=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function zf(e){if(!re(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!re(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":
"no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\`\
 out.`})}}function Kf(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=re(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:d,region:f})=>d.kind==="arn"?d.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(d=>d.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let l=[c,
...p].find(d=>!Ee(d));if(l!==void 0){let d=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new u("E_INPUT",`${d} names "${x(l.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...p]}function Qf(e){let t=e("role-to-assume").trim();return t===""?void 0:ho("The input role-to-assume",t)}function Zf(e){
return At(e("role-chain")).map(({line:t,text:n})=>ho(`Line ${t} of role-chain`,n))}function Yf(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input \
role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in\
 `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does\
 not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Xf(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new u(
"E_INPUT",`The input audience is ${x(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function em(e,t,n,r){let o=r.
startsWith("cn-"),s=Zf(e);for(let i of[n,...s])nm(i,r);return{role:n,chain:s,externalId:Yf(e("role-external-id").trim(),s),audience:Xf(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:Ca(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Ga(e("role-session-name").trim(),t),policy:sm(e("session-policy").trim()||"scoped"),
requiredClaims:om(e)}}function tm(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function nm({
name:e,partition:t},n){let r=Pt(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function rm(e){let t=Qe("timeout",e("timeout"));if(t>0)return t;
throw new u("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function om(e){
return At(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Ka(e){let t=bn(e,wn.lease);return Tt("on-no-token",t("on-no-\
token"),["error","skip"])}function sm(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Va("session-policy",e,["scoped","none"])}}function im(e){
let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account\
-ids has "${x(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function am(e,t){
let n=r=>t[r]?.toLowerCase()==="true";return{timeout:rm(e),maxAttempts:_t("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:_t("auto-se\
lect-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:yo("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:yo(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Ua(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var Qa=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var O=class{source;constructor(t){this.source=t}},cm=500;function z(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(bo(t))try{return JSON.parse(t),dm(t)>cm?void 0:
JSON.parse(t,pm)}catch{return}}function bo(e){return/^\s*["\d[{tfn-]/.test(e)}function pm(e,t,n){return typeof t=="number"?new O(n.source??String(t)):t}function dm(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function T(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof O)}function Ze(e,t=({source:n})=>n){return e instanceof O?t(e):Array.isArray(e)?`[${e.map(r=>Ze(r,t)).join(
",")}]`:T(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${Ze(o,t)}`).join(",")}}`:JSON.stringify(e)}function Za(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=T(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*It(e,t=[]){let n=lm(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*It(o,[...t,r])}function lm(e){return Array.isArray(e)?[...e.entries()]:T(e)?Object.entries(e):[]}async function ec(e,t){let n=await fm(),r=rc(e),o=n(On(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return Pn(o,()=>{});
let s=mm(n,e,t);return(s===void 0?void 0:oc(o,s))??Pn(o,i=>gm(r.get(i)))}async function tc(e){(await nc()).compile(e)}async function nc(){let e=await import("./jmespath.js");
return Ya||um(e),Ya=!0,e}var Ya=!1;function um(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(d,f)=>d<f?-1:d>f?1:0;t("sort",([d])=>[...d].sort(p),[{types:[o,s]}],{override:!0});let l=(d,f)=>t(d,([m,y])=>{let{runtime:h}=n,
g=h.createKeyFunction(y,[a,c]),k=m.map(B=>({item:B,key:g(B)})),[q,...v]=k;return q?v.reduce((B,_)=>p(_.key,B.key)*f>0?_:B,q).item:null},[{types:[r]},{types:[i]}],
{override:!0});l("max_by",1),l("min_by",-1)}async function fm(){let{search:e}=await nc();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTOR",`T\
he expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function mm(e,t,n){try{return e(
On(t,({source:r})=>`${vn}${r}${$n}`),n)}catch{return}}var[vn,$n]=["\uFDD0","\uFDD1"],Xa=new RegExp(`${vn}([^${vn}${$n}]*)${$n}`,"g");function On(e,t){if(e instanceof
O)return t(e);if(Array.isArray(e))return e.map(r=>On(r,t));if(!T(e))return e;let n=Object.entries(e).map(([r,o])=>[r,On(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function rc(e,t=new Map){if(e instanceof O){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))rc(n,t);return t}function oc(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${vn}${n}${$n}`&&
Number(n)===e?new O(n):void 0}if(typeof e=="number")return e===t?new O(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(Xa,(r,o)=>String(
Number(o)))===e?t.replace(Xa,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return ym(e,t)}function ym(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:oc(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function Pn(e,t){return typeof e=="number"?new O(t(e)??
String(e)):Array.isArray(e)?e.map(n=>Pn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Pn(r,t)]))}function gm(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function me(e){if(!hm.test(e))return;let t=[...e.matchAll(xm)].map(([n])=>Sm(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var ko='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',Ro="(?:\\[\\d+\\])",hm=new RegExp(`^(?:${ko}|${Ro})(?:\\.${ko}|${Ro})*$`),xm=new RegExp(`${ko}|${Ro}`,"g");function Sm(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function An(e,t){let n=me(t);if(n)return Za(e,n);let r=await ec(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function Eo(e,t,n=r=>r){let r=wm(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(me(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await tc(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function wm(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var vo=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function $o(e,t){
let n=e.toUpperCase();return t.find(r=>bm(r,n)&&!Em(n,r))}function bm(e,t){let{names:n}=e;for(let r=n.indexOf(t);r!==-1&&t!=="";r=n.indexOf(t,r+1))if(_n(n[r-1])&&
_n(n[r+t.length]))return!0;return km(e).some(r=>ac(r,t))}var sc=new WeakMap;function km(e){let t=sc.get(e);if(t)return t;let{names:n}=e,r=[];for(let o=n.indexOf(
"*");o!==-1;o=n.indexOf("*",o+1)){let[s,i]=[o,o+1];for(;!_n(n[s-1]);)s-=1;for(;!_n(n[i]);)i+=1;r.push([n.slice(s,o),n.slice(o+1,i)])}return sc.set(e,r),r}function _n(e){
return e===void 0||e===" "||e===`
`}function ic(e,t){let n=e.toUpperCase().slice(0,-1);for(let r of t){let o=Rm(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(0,-1)):s.startsWith(
n));if(o!==void 0)return o}}function Rm({names:e}){return e.trim().split(/\s+/)}function Em(e,{except:t={}}){return Object.keys(t).some(n=>{let[r="",o]=n.split(
"*");return o===void 0?e===r:ac([r,o],e)})}function ac([e,t],n){return n.length>=e.length+t.length&&n.startsWith(e)&&n.endsWith(t)}function ye(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Ye(e){return/^[0-9]/.test(
e)?`_${e}`:e}function pc(e,t){return Ye(ye(t===void 0?e:`${e}_${t}`))}function Fe(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function K(e){return e===""?"is em\
pty":Fe(e)?uc($o(e,vo)):"has other characters than letters, digits and _, or begins with a digit"}async function Tn(e){return K(e)??uc($o(e,await lc()))}async function dc(e){
return ic(e,[...vo,...await lc()])}var cc;function lc(){return cc??=import("./lease-adapters-aws.js").then(e=>e.unsafeNames),cc}function uc(e){return e&&`${e.
reason} (${e.tool})`}function Oo(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=vm(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function Ln({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function In({path:e}){return e.length===0?void 0:e.join("_")}function fc(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?me(r.expression):void 0;
return[Oo(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function vm(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:pc(r,In(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,In(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Ye(e.text+ye(a)),origin:"data"}}case"stem":return $m(e,r,o)}}function $m({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>ye(String(c),t));return{name:Ye(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var Po={service:"secretsmanager",load:()=>import("./lease-adapters-aws.js")};async function Q(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var Om=10;async function mc(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof S)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await Pm(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof S?i:i.map(o)]))}async function Pm(e,t){
let n,r=new Map;return await Q(e,Om,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof S))throw s;ce(s)&&(n=s),r.set(o,s)}}),r}var Ce="secrets-manager",Am=/^[A-Za-z0-9/_+=.@!-]+$/;function Nn(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return Tm(e);
if(e.includes("*"))return _m(e);let t=Ao(e);return t===void 0?{source:Ce,kind:"name",name:e}:{reason:t}}function _m(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=Ao(n);return r===void 0?{source:Ce,kind:"prefix",prefix:n}:{reason:r}}
function Tm(e){let t=Fn(e);if(!t)return{reason:Im(e)};let{name:n,region:r}=t;if(!Ee(r))return{reason:`${x(r)} in it is no region`};if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[o="",s,i,a]=n.split(":");if(s!==void 0){let p=e.slice(0,e.length-n.length)+o,l=[s?`${p}#${s}`:p];return i&&l.
push(`stage=${i}`),a&&l.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:l.join(" ")}}let c=Ao(n);return c===
void 0?{source:Ce,kind:"arn",arn:e,...t}:{reason:c}}function Im(e){let[,t="",n="",r="",o=""]=e.split(":");return t.startsWith("aws")&&n!==""&&n!=="secretsmanage\
r"?`it is an ARN of ${x(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":r!==""&&!Ee(r)?`${x(r)} i\
n it is no region`:"an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function Ao(e){if(e.length>519)return"a name has 512 characte\
rs at most";let t=[...e].find(n=>!Am.test(n));return t===void 0?void 0:`a secret's name has no ${Lm(t)}; it has letters, digits and /_+=.@!-`}function Lm(e){let t={
",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(
4,"0")}`}function Fn(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{
partition:n,region:r,accountId:o,name:s}}function yc(e){let t=Fn(e);return t?{source:Ce,kind:"arn",arn:e,...t}:{source:Ce,kind:"name",name:e}}function gc(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${Sn(n)}`}}}var Lt=20;function hc(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function xc({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function Sc(e,t){let n={...hc([e]),batching:!0},r=kc(e,t).reduce((s,i)=>s+i.length+3,0),o=bc(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function wc(e,t){let n=e.flatMap(r=>kc(r,t));return bc(n,hc(e),e[0]?.region??"",t)}function bc(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Nm(n,r)}]:[]]}function Nm(e,t){return gc("secretsmanager",e,t)}function kc({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var Cn=10;async function Rc(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Fm(i,t))),...r.map(async i=>n.set(i,await Cm(i,t))),Ec(s.map(({reference:i})=>F(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,qm(i[a]))})]),mc(n,t)}async function Fm({reference:e,version:t},n){return vc(async()=>[await n.get(e,t)])}async function Cm({
reference:e,version:t},n){return e.kind!=="prefix"?[]:vc(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await Q(r,Cn,a=>Dn(a,n,t.stage)):await Ec(r,n),
s=o.findIndex(a=>a instanceof S),i=o[s];if(i instanceof S)throw i.secretName=Fn(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
S))})}async function Ec(e,t){return e.length===1?Promise.all(e.map(r=>Dn(r,t))):(await Q(Bm(e,Lt),Cn,r=>Dm(r,t))).flat()}async function Dm(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await Q(e,Cn,async o=>{let s=n.find(c=>Um(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new S("BatchGetSecret\
Value",{kind:"answer",...i});return a&&We(a)==="fail"?a:Dn(o,t)})}catch(n){if(!(n instanceof S))throw n;return Mm(n)?Q(e,Cn,r=>Dn(r,t)):e.map(()=>n)}}async function Dn(e,t,n){
try{return await t.get(yc(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof S)return r;throw r}}function Um({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Mm({code:e}){return e?.startsWith("AccessDenied")===!0}function qm(e){return e instanceof S?e:e?[e]:[]}async function vc(e){
try{return await e()}catch(t){if(t instanceof S)return t;throw t}}function Bm(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var Un={name:Ce,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:Nn,permissionSet:xc,queriesPerSession:Lt,policySize:Sc,sessionStatements:wc,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:Po,count:jm(e)}],read:async(e,t,n)=>Rc(e,await n(Po,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function jm(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/Lt)}var Wm=[{prefix:new RegExp(`${en.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],$c=new Map(
[[Un.name,Un]]);async function Oc(e){let t=await Wm.find(({prefix:n})=>n.test(e))?.load(e);return t?($c.set(t.name,t),t):Un}function pe({source:e}){let t=$c.get(
e);if(!t)throw new Error(`The source ${e} was not loaded.`);return t}function Xe(e){return Map.groupBy(e,({reference:t})=>pe(t))}var Mn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function E(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:et(r.meant)}`),o.length===0&&o.push(Mn),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function et({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+To(t,n),...r].join(" ").trimStart()}function To(e,t){return t===void 0?
e:`${e}#${t}`}function Io(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Hm(n),[s,...i]=Vm(o,t);if(s===void 0)throw E("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Hm(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Vm(e,t){let n=[],r=Pc(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Gm(e,r,t);n.push(e.slice(r,o)),r=Pc(e,o)}return n}function Pc(e,t){let n=t;for(;n<e.length&&Lo(e,n);)n+=1;return n}var Lo=(e,t)=>/\s/.test(e.charAt(
t)),Jm={"[":"]","(":")","{":"}"},Ac="expires=";function Gm(e,t,n){let r=t;for(;r<e.length&&!Lo(e,r);){if(e.charAt(r)==="#")return _c(e,r+1,n);if(e.startsWith(Ac,
r)&&r===t)return _c(e,r+Ac.length,n);r+=1}return r}function _c(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!Lo(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=zm(e,o,n);continue}let a=Jm[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw _o(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw _o(n,`${s} is missing`);return o}function zm(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw _o(n,`a ${r} is missing`)}function _o(e,t){return E("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function Ic(e,t,n){let r=[...Km(e,t,n),...Qm(e,t),...Ym(e,t),Zm(e,t,n)].find(({when:o})=>o);if(r)throw E("E_REQUEST",t.line,r.wrong,r.hint)}function Km({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Qm({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&me(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Zm({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${x(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:Lc(n,"region")}}}function Lc(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function Ym(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>Lc(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Xm(t)}},{when:e.only!==void 0&&!Ln(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:Tc(e.only)!==void 0,wrong:`only\
= lists ${Tc(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function Tc(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Xm(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var No=new Map([["optional",qn("optional",{optional:!0})],["public",ny],["only",ry],["file",qn("file",{file:!0})],["base64",qn("base64",{base64:!0})],["trim",qn(
"trim",{trim:!0})],["stage",oy],["version",sy],["expires",dy],["max-age",iy],["max-scopes",ay],["role",cy],["region",py]]),ey="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function Nc(e,{
options:t}){let n=e.options.map(Fo).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function Fc(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=Fo(o),a=Object.hasOwn(t.options,s),c=No.get(s);if(!c&&!a)throw fy(e,
o,s,t);if(r.has(s))throw E("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let l=c(i,(d,f)=>E("E_REQUEST",e.line,d,ty(e,o,f)),t);
n={...n,...l,version:{...n.version,...l.version}}}return n}function Fo(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function ty(e,t,n){let r=Cc(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Cc(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(l=>No.has(Fo(l).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(l=>l.split(
",")).filter(l=>l!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function qn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function ny(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function ry(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Fe(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:K(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function oy(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function sy(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function iy(e,t){let n=So(e??"");
if(!n)throw t("max-age needs a duration above zero.",xo);return{maxAge:n}}function ay(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function cy(e="",t){let n=Rn(e);if(!n)throw t(`role=${x(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function py(e="",t){if(!Ee(e))throw t(`region=${x(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function dy(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:ly(
e,()=>t(`expires=${e} is no date.`,n))}}function ly(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=uy(e);if(!n)throw t();return{kind:"at",at:n}}function uy(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function fy(e,t,n,{options:r}){if(t.startsWith("#"))return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Cc(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return E(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=my(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return E("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),ey].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function my(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...No.keys()].find(r=>r.startsWith(n))}function Dc(e,t){let n=t.readReference(e.reference,Nc(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
E("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):E("E_REQUEST",e.line,`${x(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function Uc(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw E("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function Mc(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw yy(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Fe(n))throw E("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=K(t);if(r!==void 0)throw E("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function yy(e,t){let n=et({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return E("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${gy(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function gy(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function qc(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await hy(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw Co("secrets",e,"DB_PASSWORD, prod/db#password");return Sy(t),
t}function Co(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new u("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function Do(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function hy(e,t,n){let r;try{let a=Io(e,t);r=a&&await Bc(a)}catch(a){
throw await Nt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Mn,fault:Bn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!Do(s.name))return r;let i=await Nt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:Mn,fault:Bn});
if(i)throw i;return r}async function Nt(e){return(await import("./refused-line.js")).refusedLineError(e)}async function Bn(e){try{let t=Io(e,1);t&&await Bc(t);return}catch(t){
return t}}async function Bc(e){let t=await Oc(e.reference),n=Uc(e),r=Dc(e,t),o=Mc(e),s=Fc(e,t),i={line:e.line,text:To(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await wy(i,e),Ic(i,e,t),await xy(i),i}async function xy({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await dc(
n):void 0;if(r!==void 0)throw E("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function Sy(e){let t=new Map;for(let n of e)for(let r of fc(n)){let o=t.get(r.toUpperCase());if(o)throw E("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function wy(e,t){let{selector:n,expires:r}=e,
o=A(e);if(n.kind==="jmespath"&&await Eo(n.expression,o,s=>et({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await Eo(r.expression,o,i=>et({...t,options:s(i)}))}}var jc="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Wc={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Hc(e,t){let n=new Map,r=Vc(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await by(s,i,a,t))}if(n.size>0)return[...n.values()];throw Co("secret-ids",e,"DB_PASSWORD, prod/db/password")}function Vc(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function Jc(e){return Vc(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function by(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:jc,fault:async c=>ky(
c,r),faultOfSecrets:Bn},s;try{s=Gc(e,t,r)}catch(c){throw await Nt({...o,error:c})}if(e.includes(",")||!Do(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await Nt({...o,note:i});if(a)throw a;return s}function ky(e,t){try{Gc(e,1,t);return}catch(n){return n}}function Gc(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(l=>l.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=Ey(c,t);return a&&vy(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:Ry(a,p),letterCase:Wc[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function Ry(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function Ey(e,t){let n=Nn(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${x(e)}" is no secret: ${n.reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:jc})}function vy(e,t,n,r){
let o=ye(Ye(e),Wc[r]),s=e===o?K(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var $y=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function Uo(e){let t=At(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return $y.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var Oy=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function zc(e,t){let n={},r=bn(m=>{let y=e(m);return y.trim()!==""&&(n[m]=y),y},
wn.lease),o=await Ny(e),{verifications:s,kept:i,dropped:a}=await Py(r,t),c=await Iy(r),p=await _y(za(r,t,c),r),l=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,d=Qe("min-remaining",r("min-remaining")),f=await Ay(r,{...p,minRemaining:d});if(l.length===0&&f.length===0)throw Ly();return{...p,
requests:l,exporting:{env:H("export-env",r("export-env")),onConflict:Tt("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:_t("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:d,warnRemaining:Qe("warn-remaining",r("warn-remaining")),maxAge:re(r,"max-age")?Qe("max-age",
r("max-age")):void 0,isRequired:H("require-expiry",r("require-expiry"))},checkRotation:H("check-rotation",r("check-rotation")),verifications:s,requireVerify:H("\
require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:Ty(r),dryRun:H("dry-run",r("dry-run")),jobSummary:H("job-summary",r("job-summary")),cleanup:H(
"cleanup",r("cleanup")),cli:H("cli",r("cli")),maskAccountId:H("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask that service again.`),...Jc(r("secret-ids")),...p.warnings,
...kn(r,Oy),...Uo(r)]}}async function Py(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Ay(e,t){if(e("export-credentials").trim()==="none"&&Uo(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function _y(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>re(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function Ty(e){let t=H("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||re(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials\
 read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function Iy(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.
trim()!==""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsman\
ager-get-secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?qc(t):Hc(n,{parseJsonSecrets:H("parse-json-secrets",e("parse-json-secrets")),nameTransformation:Tt(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Ly(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Ny(e){return Qa.some(t=>re(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var jn=e=>process.getBuiltinModule("node:crypto")[e],Fy=e=>new Proxy(function(){},{apply:(t,n,r)=>jn(e)(...r),construct:(t,n,r)=>Reflect.construct(jn(e),n,r),get:(t,n)=>jn(
e)[n]}),tv=new Proxy({},{get:(e,t)=>jn(t)});var Kc=Fy("randomUUID");function Wn(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<Cy(e,n)?"expiring":"ok",stops:o}}function Cy({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Ft(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function Hn(e,t=""){let n=Uy(e);if(n)return[n];if(!Dy(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Dy(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Uy(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:qy(Buffer.
from(t[2],"base64url").toString()),r=Mo(n?.exp);if(!r)return;let o=Mo(n?.iat)??Mo(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...My(o,r)}}function tt(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return qo(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?qo(a):void 0}async function Ct(e){let t=tt(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function Mo(e){return typeof e=="number"?qo(new Date(e*1e3)):void 0}function qo(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function My(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function qy(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Qc({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=tt(e);return n&&{at:n,source:`tag ${x(t)}`,firm:!0}}function Zc({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||tt(e)))return`The tag ${x(t)} of ${n} is "${x(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Yc=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function W(e){let t=Math.abs(e),n=Yc.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let r=[];for(let{name:o,length:s}of Yc.slice(n,n+2)){let i=Math.floor(t/s);t-=i*s,i>0&&r.push(`${i} ${o}`)}return r.join(" ")}function oe(e,t){
let n=e.getTime()-t;return n>=0?`in ${W(n)}`:`${W(n)} ago`}function Xc(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var Bo=" elsewhere",nt=" and ";function jo(e){return e.startsWith("field ")&&!e.endsWith(Bo)}var By=/^(commit|sha\d*|md5|revision|digest|fingerprint|thumbprint|etag|version|release|build|ref|tag|iss(uer)?|authority|jwks|oidc|provider|kid|keyname)$/,tp=/^(account|bucket|channel|cluster|distribution|function|image|org(ani[sz]ation)?|project|queue|repo(sitory)?|stack|table|tenant|workspace|zone)$/,
jy=/^(api|app(lication)?|build|client|cloud|component|container|database|domain|environment|gateway|ga\d?|group|host(ed)?|instance|kms|list|measurement|node|object|package|page|pool|price|principal|product|property|resource|role|sender|server|service|site|space|subnet|subscription|task|team|template|tracking|verify|volume|vpc|webhook)$/,
Wy=/^(session|access|private|secret|token|password|salt|seed|signature)$/;function Dt(e){if(e.includes("key")||e.some(o=>Wy.test(o)||o.endsWith("key")))return Hy(
e);let t=e.filter(o=>!/^(url|uri|endpoint)$/.test(o)),[n="",r=""]=[t.at(-1),t.at(-2)];return n==="hash"?/^(commit|git|tree|code|content|file|image|cert(ificate)?|config)$/.
test(r):By.test(n)||tp.test(n)||e.includes("checksum")?!0:/^(ids?|uid|guid|uuid|sid|names?)$/.test(n)?e.some(ep):ep(/^(\w+)id$/.exec(n)?.[1]??"")}function ep(e){
return tp.test(e)||jy.test(e)}function Hy(e){if(e.some(r=>/^(publickey|pubkey)$/.test(r)))return!0;let t=e.indexOf("key"),n=e[t-1]??"";return/^(authority|gpg|kms|pgp|subject)$/.
test(n)?/^ids?$/.test(e[t+1]??""):n==="site"?e.some(r=>/captcha$|^turnstile$/.test(r)):/^(public|publishable)$/.test(n)}var Vy=/AAAA(?:[BC]3NzaC1|E2VjZHNhLXN|[GI]nNrLX?)[A-Za-z\d+/]*=*|sha\d{3}:[\da-f]{64,128}|SHA256:[A-Za-z\d+/]{43}=?|sha\d{3}-[A-Za-z\d+/]{43,86}={0,2}|arn:aws[a-z-]*:[a-z\d-]+:[a-z\d-]*:\d*:[\w/:.+=@*-]{1,200}|(?<![\w-])[a-z]{1,12}-[\da-f]{17}(?![\w-])/g;
function Wo(e){return/AAAA|[Ss][Hh][Aa]\d|arn:|-[\da-f]{17}/.test(e)?e.replace(Vy,""):e}function Ho(e){return/CERTIFICATE|PUBLIC KEY|^X509 CRL$|PARAMETERS$/.test(
e)}function rp(e){return e.startsWith("LS0tLS1CRUdJTi")?np(Buffer.from(e,"base64").toString()):np(e)||Jy.test(Buffer.from(e.slice(0,48),"base64").toString("hex"))}
var Jy=/^(?:30(?:[0-7].|81..|82....)){2}(?:a0030201|06(?:092a864886f70d010101|072a8648ce3d0201|032b65[67]))/,Gy=/-----BEGIN ([A-Z\d ]+)-----[A-Za-z\d+/=\s\\]*-----END \1-----/g;
function np(e){if(!/^\s*-----BEGIN /.test(e))return!1;let t=e.replace(Gy,(n,r)=>Ho(r)?"":n);return/^(?:\s|\\[nr])*$/.test(t)}function se(e,t){let n=C(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function C(e){let t=0,
n=e.length;for(;t<n&&op(e[t]);)t+=1;for(;n>t&&op(e[n-1]);)n-=1;return e.slice(t,n)}function op(e){return e===void 0||e>" "&&e<"\x80"?!1:/[\s\u0085]/.test(e)}function Z(e){
return e.split(/[\r\n]+/).map(C).filter(t=>t!=="")}function L(e){return/[\r\n]/.test(e)}function ot({keys:e,text:t,isLine:n,isPublic:r}){if(r)return!1;if(n)return Zy(e,t)?D(t):!Qo(t);let o=rt(e.at(-1)??""),s=zy(o);if(Dt(s)||e.at(-1)===Jn&&Dt(rt(e.at(
-2)??"")))return!1;if(Jo(t))return!ig(s);if(Qy(s,t))return!1;let i=Vo(o);return i==="strong"?!(o.at(-1)==="authorization"?eg:Xy).test(t):rp(t)?!1:i==="weak"?!(Vn(
t)||zo(t)||Go(t)||Yy.test(t)):e.slice(0,-1).some(a=>ap.test(a))&&tg(o,t)?!Vn(t)&&!lp(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&D(t)}function zy(e){
return Ky.test(e.at(-1)??"")?e.slice(0,-1):e}var Ky=/^(dev|test|qa|uat|stag(e|ing)|prod(uction)?|live|\d)$/;function Qy(e,t){let n=e.join("_");return/(?:^|_)key_id$/.
test(n)&&/^[A-Z\d]{10}$/.test(t)||/^(?:(?:.*_)?cert(?:ificate)?_)?serial_number$/.test(n)&&/^(?:[\da-f]{2}:?){8,20}$/i.test(t)}function Zy(e,t){let n=r=>!ap.test(
r)&&Vo(rt(r))===void 0;return e.length>0&&/\S\s+\S/.test(t)&&e.every(n)}var Jn="path",Yy=/^(?:x?oauth\d?|saml2?|(?:aws4-)?(?:hmac-)?sha-?\d+|[hrep]s\d{3}|aes-?\d{3}|md5|argon2i?d?|pbkdf2|rsa-?\d{4}|x509|tlsv?1(?:\.\d)?)$/i,
Xy=/^(true|false|null|none)$/i,eg=/^(basic|bearer|digest|key|negotiate|token)$/i;function ip({text:e,isLine:t,isPublic:n}){return t?n===!0&&!Qo(e):!Jo(e)&&!zo(e)&&
D(e)}function Gn({keys:e,text:t,isLine:n}){if(n)return!Qo(t);let r=rt(e.at(-1)??"");return!Vn(t)&&!lp(t)&&!zo(t)&&!Dt(r)&&!zn.test(r.at(-1)??"")}function st(e){
return Vo(rt(e))==="strong"}var ap=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function tg(e,t){return!zn.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function rt(e){return/:\/\/|^[\w-]+(?:\.[\w-]+)*\.org$/.test(e)?[]:e.replace(
/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g,"").split(/[^a-z\d\u0400-\uffff]+/).filter(t=>t!=="")}var cp=/^(pass|passwd|passwrd|passcode|passkey|passwords?|pwd|pswd|psw|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|t?otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana|passord|пароль|密码)$/,
ng=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|psw|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
rg=/^(api|access|account|private|secret|shared|preshared|signing|encryption|master|service|license|deploy|host|client|storage|sas|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
pp=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,zn=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class|domain|location|lifetime|validity|duration|interval|period|age|ms|millis|secs|limit|retries|attempts|window|leeway|rate|strength|digits|events?|supported|engine|mount|dir|directory|namespace|secure|site|stdin|env|source)$/,
og=/^(?:v?\d+|old|new|live|test|dev|staging|prod|production)$/;function Vo(e){let t=e.slice(0,e.findLastIndex(o=>!og.test(o))+1),n=t.at(-1)??"",r=t.at(-2)??"";if(!(zn.
test(n)||n==="key"&&r==="public")&&!t.includes("existing"))return n==="key"&&/^(?:password|token|username)$/.test(r)?"weak":n==="key"&&rg.test(r)||n==="ident"&&
r==="auth"?"strong":n==="string"&&r==="connection"||n==="codes"&&/^(?:backup|recovery|scratch)$/.test(r)?"weak":t.some(sg)?"strong":pp.test(n)?"weak":void 0}function sg(e){
let t=e.replace(/\d+$/,"");return cp.test(t)||ng.test(t)}function ig(e){return/^(?:secret|session)$/.test(e.at(-2)??"")?!1:/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|(?:app|client|group|object|principal|project|resource|tenant|user)id$/.
test(e.at(-1)??"")}function Jo(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var ag=4096,cg=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,pg=/(?:(?<!\S)-{1,2}[A-Za-z][\w.:+-]*|(?<![^\s:,;])(?:CN|OU?|C|[A-Z]?[a-z]{2,20}(?:[A-Z]{1,3}[a-z]{2,20}){0,4}))=(?=[^=\s])/g,
sp=10;function D(e){if(e.length<sp)return!1;let t=e.slice(0,ag);if(dp(t))return!1;let n=Wo(t).replace(pg," "),r=0;for(let o of n.split(cg))dg(o)&&(r+=o.length);
return r>=sp&&r*4>=Math.min(t.length,64)}function dp(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)||/^(?:(?:cn|ou|dc|o|c|l|st|uid)=[\w .@-]{1,64}(?:,\s?|$))+$/i.
test(e)}function Go(e){return Wo(e)!==e&&!D(e)}function lp(e){return dp(e)||/^v?\d{1,5}(?:\.\d{1,8}){1,3}(?:-(?:alpha|beta|rc|snapshot)(?:\.?\d{1,3})?)?$/i.test(
e)||/^[A-Z][a-z]+(?:\/[A-Z][A-Za-z_]+){1,2}$/.test(e)}function zo(e){return/^(?:jdbc:)?[a-z][\w+.-]*:\/\/[^@\s]*$/i.test(e)||/^[~.]{0,2}\/|\/.*\/|\/.*\.[a-z]{2,8}$/.
test(e)&&/^[\w.~/-]+$/.test(e)&&fp(e)}function dg(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.
length>=24;if(/^[A-Za-z]{1,12}\d{1,6}[kmg]?$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||up(e))return!1;let t=[...e].map(lg),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&
(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function up(e){let t=e.
replace(/V\d{1,2}(?=[A-Z][a-z])|V?\d{1,2}$/g,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;return n!==null&&t.length<=32&&t.length>=
3*n.length}function lg(e){return e>="0"&&e<="9"?"digit":e>="a"&&e<="z"?"lower":e>="A"&&e<="Z"?"upper":e<"\x80"?"sign":new RegExp("\\p{Ll}","u").test(e)?"lower":
new RegExp("\\p{Lu}","u").test(e)?"upper":"sign"}function Ko(e){return e.length>40||Jo(e)?!1:Vn(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!D(e)&&!/\d{6}/.test(e)&&fp(
e)}function fp(e){return e.split(/[-_./:@~]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Vn(e){return mp(e)||/^\d{1,5}$/.test(
e)||/^[a-z]+(?:[-_.][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.test(e)}function mp(e){return(/^[ -~]*$/.test(e)?/^[A-Za-z]{1,14}$/:new RegExp("^\\p{L}{1,14}$","u")).
test(e)&&(!/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(e)||up(e))}function Qo(e){return se(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||mp(e.replace(/^\[(.*)\]$|[:,;]$/,
"$1"))||/^\d{1,5}$/.test(e):!0}function Ut(e){if(!D(e))return!1;let t=rt(e),n=t.at(-1)??"";return!(n.length>2&&(zn.test(n)||cp.test(n)||pp.test(n))&&!D(e.slice(
0,-n.length)))&&!Dt(t)}function ge(e){return Ut(e)?"\u2026":e}var gp=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
hp=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,ug=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
xp=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,fg=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function Sp(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>yp(s,it(De(s)))));for(let[s,i]of r){let a=await mg(s,i,r);a&&n.push(a);let c=wp(De(s),p=>o.has(
yp(s,p)))?await Ct(i):void 0;if(c){let p={at:c,source:`field ${Mt(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await Hn(
i,t)){let l={...p,source:`${p.source} in field ${Mt(s)}`,firm:!1};n.push({expiry:l,path:s,kind:"value",content:i})}}return n}async function mg(e,t,n){if(!(!xp.test(
it(De(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(qt(r)!==qt(e)||!fg.test(it(De(r))))continue;let s=await Ct(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${Mt(r)}${nt}${Mt(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function wp(e,t=()=>!1){let n=gp.exec(it(
e))?.groups?.whose;return n!==void 0&&(hp.test(n)||t(n))}function bp(e){return[...e].filter(([t])=>wp(De(t))).map(([t,n])=>[Mt(t),n])}function Mt(e){return x(e.
split(".").map(ge).join("."))}function Zo(e,t){if(t===void 0||qt(t)!==qt(e.path))return!1;let n=it(De(e.path)),r=it(De(t));if(xp.exec(n))return!/^refresh/.test(
r);let s=gp.exec(n)?.groups?.whose??"";return r===""?hp.test(s)||ug.test(s):s===""||r.includes(s)||s.includes(r)}function it(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function yp(e,t){return`${qt(e)}.${t}`}function De(e){return e.slice(e.lastIndexOf(".")+1)}function qt(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function kp(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await Hn(e.value,c),...i?
[i]:[]],l=n?p.filter(({firm:y})=>y):p,d=n||e.public?[]:r.filter(y=>y.content!==e.value&&yg(y,e.path)),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...l,...d.map(y=>gg(y,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(y=>({...y,firm:!1})):m,...e.public||!o?[]:[o]]}function yg(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(nt))||e.kind==="date"&&Zo(e,t)}function gg(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Zo(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${Bo}`}}function Rp(e,t,n){let r=Ft(e.filter(({firm:s})=>s)),o=Wn(r,t,n).stops;return{firmExpiry:r,expiry:o?r:Ft(e)}}async function Ep(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=z(at(t)),s=o===void 0?void 0:await An(o,e.expression),i=await Ct(s instanceof O?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Kn(e,t=!1){let n=z(at(e));return!T(
n)&&!(t&&Array.isArray(n))?[]:[...It(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof O?o.source:o])}async function Yo(e){
let t=Kn(e),n=at(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function vp(e){let t=Kn(e,!0);return Sp(t.length>0?t:await Yo(e),at(e))}function at(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function U(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(M(n))return`take its line out, and lease it in a step of its own with \`secrets: ${$p(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${$p(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function Qn(e,t="\
it may be missing"){return Xo(e,"optional")?[V(`${U({request:e},"optional")} if ${t}`)]:[]}function Xo({refused:e=[]},t){return!e.includes(t)}function M({naming:e}){
return e.kind==="stem"}function $p({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=F(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let l=s.kind==="stem"?s.stem:void 0,d=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!d?l?`${l}_*, ${a}#*`:`${a}#*`:l&&l!==a?`${l}, ${a}`:a}function V(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function Op(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...es(e)].join(" ")}function es(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(jo(n)){let s=`If that is the end of someth\
ing else, ${U(e,"expires=own")}.`;return r||n.includes(nt)?[s]:[V(`${U(e,hg(n))} if it is to stop a deploy in time`),s]}if(!r)return[`If that is not when this v\
alue ends, ${U(e,"expires=own")}.`];if(/^expires=|^tag /.test(n))return[];let o=`If the value works beyond that all the same, ${U(e,"expires=never")}.`;return n===
"policy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",o]:[o]}function hg(e){return`expires\
=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function Zn(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,l=o.get(c)??await vp(c.value);o.set(c,l);let d=p.expires;
!d&&!s.has(c)&&s.set(c,await xg(c));let f=await kp(Sg(a),{rule:d,hints:l,tagged:bg(c),selected:await Ep(d,c.value,{where:`${A(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??kg(c),now:t,secret:at(c.value)}),{expiry:m,firmExpiry:y}=Rp(f,t,n),h=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:y,verdict:d?.kind==="never"?{judgement:"ok",stops:!1}:Wn(m,t,n),age:h,unreadableDates:(d?void 0:s.get(c))??[],isTooOld:h!==void 0&&h>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function xg({value:e}){let t=bp(await Yo(e));if(t.every(([,o])=>tt(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function Sg({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":wg(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function wg(e,t){if(e===void 0)return;let n=Kn(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function bg({description:e,stages:t}){if(!(!e||e instanceof S)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Qc(e)}}function kg({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var ts=5;function Pp(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,l)=>+(l.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${W(n)})`,a=r.slice(0,ts).map(p=>Yn(p,t));r.length>ts&&a.push(`and ${r.length-ts} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,l)=>`${p}${l===
0?i:""}.`).join(`
`),{fix:[c,...es(o),"Nothing was exported."].join(`
`)})}function Yn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${oe(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Ap(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&Rg(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${b(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[V(`if a field of the secret tells\
 it, or nothing does, ${U(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),en.test(n.request.text)?"Or give the parameter the policy `Expiration`, and\
 set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",V(`if it is no cred\
ential, ${U(n,"public")}`),"Nothing was exported."].join(`
`)})}function Rg({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function _p(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var Xn=e=>process.getBuiltinModule("node:crypto")[e],ns=e=>new Proxy(function(){},{apply:(t,n,r)=>Xn(e)(...r),construct:(t,n,r)=>Reflect.construct(Xn(e),n,r),get:(t,n)=>Xn(
e)[n]}),Qv=new Proxy({},{get:(e,t)=>Xn(t)});var Tp=ns("createHmac");var Ip=ns("hkdfSync");var Lp=ns("timingSafeEqual");function er(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array(Ip("sha256",t??"",i,"secret-lease record",32))}function rs(e,t){return Tp("sha256",t).update(e).digest("hex")}function Np(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(rs(t,n))];return r.length===o.length&&Lp(r,o)}var Cp=1,Eg=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Dp(e){return Object.fromEntries(Eg.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function os(e,t){
let n={version:Cp,...e};return`${JSON.stringify({...n,seal:rs(JSON.stringify(n),t)},null,2)}
`}function vg(e,t){let{seal:n,...r}=$g(e);return Np(n,JSON.stringify(r),t)&&Og(r)?r:void 0}function $g(e){try{let t=JSON.parse(e);return ct(t)?t:{}}catch{return{}}}function nr(e,t){let r=[...new Map(e.flatMap(o=>vg(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function rr(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function Og(e){if(!ct(e)||e.version!==Cp||!He(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:l}=e,{environmentSize:d=0,isEnded:f=!1,gitVariables:m=[]}=e;return tr(t)&&Number.isFinite(n)&&typeof r=="string"&&he(Y,o)&&he(Y,s)&&Fp(i)&&he(tr,a)&&Array.
isArray(c)&&c.every(Ag)&&he(_g,p)&&Pg(d)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(ss)&&Fp(l)}function Pg(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function Ag(e){if(!ct(e)||!ct(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:l,pinned:d,
exported:f,role:m=""}=e;return ss(t)&&Y(m)&&[n,r,o].every(Y)&&Array.isArray(s)&&s.every(Y)&&he(Y,i)&&he(tr,a)&&he(Y,c)&&[p,d].every(y=>typeof y=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(l))&&["env","output","file"].every(y=>typeof f[y]=="boolean")}function _g(e){if(!ct(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&Y(n)&&he(tr,r)&&Array.isArray(o)&&o.every(ss)}function ss(e){return Y(e)&&Fe(e)&&K(e)===void 0}function ct(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Y(e){return typeof e=="string"}function tr(e){return Y(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function he(e,t){return t===null||e(t)}function Fp(e){return ct(e)&&Object.values(e).every(Y)}function or(e,t){return e.name===t.name&&e.versionId===t.versionId&&Up(e.arn)===Up(t.arn)}function Up(e){return e.split(":").toSpliced(3,1).join(":")}function Mp({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>Tg(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!or(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function Tg(e,t){return t!==void 0&&
!e.pinned&&!or(e,t)}function Bt({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function qp(e){let t=Bt(
e).join(",");return t.length<16e3?t:""}function Bp({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Bt(r):[]).map(xe)),c=new Map(Object.entries(i).map(([g,k])=>[xe(g),k])),
p=(g,k)=>!a.has(xe(g))&&(c.get(xe(g))||k)!==k,l=e.filter(g=>n.env&&p(g.name,is(g))).filter(({name:g,secret:k})=>!s.some(q=>Ig(q,g,k.arn))).map(({name:g})=>g);if(n.
onConflict==="overwrite")return new Set;let d=new Set([...o,...t?.replaces??[],...s.flatMap(g=>g.credentials?.variables??[])].map(xe)),f=[...t?.variables??[]].filter(
([g,k])=>p(g,k)&&!d.has(xe(g))).map(([g])=>g),m=e.filter(({name:g})=>l.includes(g)),y=n.onConflict==="error"?m:[];if(y.length>0||f.length>0)throw new jt(y,f);let h=r?.
entries.filter(({exported:g})=>n.env&&!g.env)??[];return new Set([...l,...h.map(({name:g})=>g)])}var xe=e=>Te(e,process.platform);function Ig({entries:e},t,n){return e.
some(r=>r.exported.env&&xe(r.name)===xe(t)&&r.arn===n)}var jt=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function jp({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await Tn(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${b(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${M(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function is({request:e,value:t}){return e.file?"":t}function sr({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>or(i,{name:n,arn:r,versionId:o})))}function Lg(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Ft(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function Ng(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Wp(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return Fg(t);case"check":return new Map([...Cg(e.check,r,o),...n.credentials?.outputs??[]])}}function Fg({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...Ng(Lg(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Cg({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...sr(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Dg=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Ug="AWS_WEB_IDENTITY_TOKEN_FILE";function Hp(e){return[...Dg,"AWS_CREDENTIAL_EXPIRATION",Ug].filter(t=>e[t])}var ir="aws-config";function Vp({route:e}){return e.at(-1)??e[0]}var v0=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var Jp="\0";function Gp(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!Mg(s,e,i))for(let[a,c]of qg(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function Mg({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function qg(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Bt(e).map(c=>[c,Jp])),[a]=i.keys();if(a!==void 0&&i.set(a,Jp.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Bg(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Bg(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var jg={linux:131072},Wg=32766,Hg={linux:2097152,darwin:1048576},Vg=131072;function zp(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:M(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${F(r.reference)}\
\`. Or mend the secret.`})}function Kp(e,t,n,r,o=!0){let s=0,i=new Map([...t].map(c=>[c.name,c])),a=c=>{let p=i.get(c);return p?U(p,"file"):"lease it with the o\
ption `file`"};for(let[c,p]of e){if(p.includes("\0"))throw new u("E_BINARY",`The value of ${c} has characters that no environment variable can hold.`,{fix:`${V(
a(c))} The value then goes to a file, and the path to ${c}_FILE.`});let l=pt(c,p);if(r==="win32"&&p.length>Wg||l>=(jg[r]??Number.POSITIVE_INFINITY))throw new u(
"E_TOO_LARGE",`The value of ${c} is too large for an environment variable on this system.`,{fix:`${V(`${o?"Set `export-env: false`, and use the output where it \
is needed. Or ":""}${a(c)}`)} The path is then in ${c}_FILE.`});s+=l}for(let[c,p]of Object.entries(n))e.has(c)||(s+=pt(c,p??""));if(s+Vg>(Hg[r]??Number.POSITIVE_INFINITY))
throw new u("E_TOO_LARGE",`With these values the environment of ${o?"later steps":"the command"} would have ${s} bytes, too many for this system.`,{fix:`${o?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${o?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${b(Jg(e))}.`})}function Jg(e){return[...e].sort((n,r)=>pt(...r)-pt(...n)).slice(0,3).map(([n])=>n)}function pt(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function Qp({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=Yp({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${b(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function Zp(e,{runner:t,directory:n}){let r=Yp(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${b(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function Yp({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function Xp(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,l={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:l[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function ed({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},l){let d=t.map(y=>Xp(y,i.exporting.env&&!c.has(y.
name))),f=a?Mp(a,d).renewed:d,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(l.now()).toISOString(),clockOffset:l.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Dp(s),expiresAt:rr(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Gg(p)),inputs:i.asGiven}}function Gg(e){let n=[...e].reduce((r,[o,s])=>r+pt(o,s),0);
return Math.ceil(n/4096)*4096}function td(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=er(o.environment),l=nr(i.records(),p).records,d=l.
filter(ne=>ne.id!==a),f=Gp(o.environment,d,ne=>i.filePath(ne,ir)),m=r?.(a,e.contents.inputs.requests,f,i),y={...zg(e,f,t,n),git:m},{credentials:h,inputs:g}=y,k=y.
isWhole?y.judged:sr(y),q=!c&&g.unsetCurrentCredentials?Hp(f):[],v=Bp(y,new Set(q),l,f),B=Qp(y,t),_=c?Qg(a,k,i):new Map,Xt=()=>{c?Zg(c,_,p,i):(i.remove(a),o.dropState())};
try{zp(k);let ne=new Map(k.map(P=>[P.name,is(P)]));Kp(g.exporting.env?ne:new Map,k,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(g.
cleanup)));for(let P of k)P.request.file&&ne.set(P.name,Yg(a,P,i));let je=new Map([...ne].filter(([P])=>g.exporting.env&&!v.has(P)));for(let P of q)je.has(P)||je.
set(P,"");for(let[P,Rt]of h?.variables??[])je.set(P,Rt);for(let[P,Rt]of m?.variables??[])je.set(P,Rt);for(let[P,Rt]of[...h?.files??[],...m?.files??[]])i.writeFile(
a,P,Buffer.from(Rt));Kg(h,d,i),Zp({judged:k,credentials:h},t);let Vs=B&&!c&&(g.cli||m!==void 0||(h?.files.size??0)>0);Vs&&i.launcher.install();let Nr=ed(y,{skipped:v,
variables:je},s);return c||(o.saveState("names",qp(Nr)),B||o.saveState("record","none")),B&&i.writeRecord(a,os(Nr,p)),{contents:y,changed:k,values:ne,variables:je,
skipped:v,record:Nr,isKept:B,hasLauncher:Vs,undo:Xt}}catch(ne){throw Xt(),ne}}function zg({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,
{...r,environment:n})}:e}function Kg(e,t,n){let r=e?.files.get(ir);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(
o,ir,Buffer.from(r))}function Qg(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function Zg(e,t,n,r){
let o=[...t].map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,os(e,n))])try{s()}catch{}}function Yg(e,{name:t,value:n,kind:r},o){
return o.writeFile(e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function nd(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,l=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,d={credentialsOf:c?.exportedCredentials,setUpGit:l?.
gitSetup},f=await a.inTurn(o,()=>td(e,t,d)).catch(async m=>{throw m instanceof jt?await jp(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Xg(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function Xg({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:l,clock:d}){let{id:f,renews:m}=e,
y=i?nr(l.records(f),er(p.environment)).records:[],h=rr([s,...y]),g=new Map([...r,...eh(h??"",p.environment)]),k=i?l.recordPath(f):"",q=Wp(c,{contents:e,path:k,end:h,
now:d.now()}),{outputs:v,withoutOutput:B}=th(q,n),_=a&&e.inputs.cli?{onPath:l.launcher.directory}:{};return p.handOver({variables:g,outputs:v,..._}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:B,isRenewal:m!==void 0}}function eh(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function th(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function ar(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,l=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),d=r.get(l);d?d.requests.push(o):r.set(l,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:nh(o,
a??t),described:n,text:F(s),requests:[o]})}return[...r.values()]}function nh({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var rh=new Set(["engine","host","port","dbname"]),oh=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
sh=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function rd(e){let t=z(e);if(!T(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Wt(n,oh)&&Wt(r,sh)&&Wt(o,/./)&&Wt(s,/./),p=ih(i)&&(a===void 0||Wt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:rh}function Wt(e,t){return typeof e==
"string"&&t.test(e)}function ih(e){return e===void 0||/^\d{1,5}$/.test(e instanceof O?e.source:String(e))}function Ht(e,t,n=Ze){return{path:e,value:typeof t=="string"?t:n(t),kind:ah(t)}}function ah(e){return e===null?"null":e instanceof O?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function as(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?z(r):r;return T(s)?as(s,o):[Ht(o,r,i=>Ze(i,ch))]})}function ch({
source:e}){let t=JSON.stringify(Number(e));return od(t)===od(e)?t:e}function od(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function id(e,t){if(t.kind==="whole")return[sd(e)];let n=z(e);switch(t.kind){case"unfolded":return T(n)?as(n):[sd(e)];case"fields":return T(n)?[...It(n)].
filter(([r])=>r.length>0).map(([r,o])=>Ht(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await An(n,t.expression);return r===void 0?[]:[Ht(
me(t.expression)??[],r)]}}}function sd(e){return{path:[],value:e,kind:"string"}}function cs({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function ad(e,t){let{request:n}=t;if(e.request!==n)return M(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:cs(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":F(r);return M(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function Jt(e,t){let n=await ph(e,t),r=rd(cd(t.value)??"");return n.map(o=>{let s=In(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...Oo(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function ph(e,t){let{
selector:n}=e,r=pd(e,t),o=cd(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[dh(e,r,t.value)];let s=await id(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Vt(e)}\``})}if(s.length===0&&n.kind!=="unfolded"){let{nearlySelected:i}=await import("./lease-domain-values-nearly-selected.js"),
a=n.kind==="jmespath"?i(o,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...Qn(e)].join(" ");throw new u("E_NOTHIN\
G_SELECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${Vt(e)}#${a}
${c}`})}return s}function cd(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function dh(e,t,n){
let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:lh(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function lh(e){return Xo(e,"file")?M(e)||e.selector.kind==="whole"?`${V(U({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${Vt(e)} file\`, which writes its bytes to a file, or \`${Vt(e)}\
 base64\`.`:e.selector.kind==="whole"?V(U({request:e},"base64")):`It has no fields: write \`${Vt(e)} base64\`.`}function Vt({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):F(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function pd({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function cr(e,t="linux"){let n=new Map;for(let r of e){await fh(r);let o=M(
r.request)?Te(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(M(r.request)&&uh(s,r)))throw mh(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function uh(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function fh(e){let{name:t,origin:n,request:r}=e,o=n==="author"?K(t):
await Tn(t);if(o===void 0)return;let s=t===""?'""':x(ge(t));throw new u("E_NAME",`${A(r)}: ${ps(e)} would be the variable ${s}, which ${o}.`,{fix:cs(e)})}function mh(e,t){
return new u("E_NAME",`${A(e.request,t.request)}: ${ps(e)} and ${ps(t)} would both be the variable ${x(ge(t.name))}.`,{fix:ad(e,t)})}function ps({request:e,secret:t,
field:n}){let r=pd(e,t);return n===void 0?r:`the field ${x(ge(n))} of ${r}`}function dt({role:e,chain:t}){return t.at(-1)??e}function pr(e){return{role:dt(e),scoped:e.policy.kind==="scoped"}}var yh=2048;function dd(e,t){let n=[],r=e.map(o=>{let s=pe(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),l=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>yh||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
d=n.find(l);if(!d){let{isAlone:f=!1}=s,{region:m,role:y}=o;d={region:m,role:y,queries:[],parts:new Map,length:fd([]).length,isAlone:f},n.push(d)}d.length=p(d),d.
queries.push(o),d.parts.set(s,{permissionSet:i,count:(d.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function ld(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function ud({queries:e,role:t},n){
let r=t??n;return fd([...Xe(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function fd(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var lt=25;function dr(e,{reader:t}){return t.scoped&&t.role?dd(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function md({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=pr(e),s=ar(t,{region:n,accountId:o.role.accountId},r),i=dr(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[l,d]of Xe(c.queries))for(let{client:f,count:m}of l.firstRequests(d))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,lt)},...[...a].flatMap(([c,p])=>[...p].map(([l,d])=>({to:l,region:c,count:d})))]}async function yd(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof S?await pe(r.reference).explain(o,hh(r,o),gh(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function gh({role:e},t){return e?{...t,role:e}:t}function hh(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function ut(e,t,n){if(t.length===0||t.includes(e))return;let r=n?A(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${b(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var xh=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function ds(e,t){
for(let{claim:n,variable:r,required:o}of xh){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function gd(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&kh(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${bh({line:n,claim:r,glob:o},s)}`})}}var Sh=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function wh(e,t){let n=Sh.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function bh({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${wh(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function kh(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Gt(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function hd(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function xd(e,t){return Rh(e).some(n=>Eh(n)===t)}function Rh(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function Eh(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function Sd(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>vh(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&ut(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function vh(e,t,n){if(!(e instanceof S))throw e;let r=ce(
e)||We(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>xd(p,c))})}var $h=4*6e4,lr=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=$h&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new ls(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,provider:a,runner:c,verifyToken:p}=this.#t,l=i.now(),d=Gt(t).iss;if(!hd(d,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer \
than the trusted one, ${r}.`,{fix:Oh(d)});let f;try{f=await n.of(d)}catch(h){if(!(h instanceof S))throw h;if(s.length>0)throw Ph(d,h);c.warning(`The keys of ${d}\
 could not be fetched (${h.message}): the OIDC token was verified by AWS alone.`),ds(Gt(t),c.environment);return}let y=await p(t,{known:f,ask:()=>a.keys(d)},{issuer:d,
audience:o,now:l});return ds(y,c.environment),gd(y,s),y}};function Oh(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answ\
ers the token request in the place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer\
: ${e}\`. ${n}`:`Name the issuer of this host with \`oidc-issuer\`. ${n}`}var ls=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(
()=>{})}of(t){let n=()=>this.#e.keys(t);return t===this.#t?this.#n.catch(n):n()}};function Ph(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not \
be fetched (${t.message}), and require-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches t\
hat address.",cause:t})}async function wd({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await Sd(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=dt(e),s=new lr(e,r),i=Gt(await s.current());return r.runner.noteVisibility(xa(i)),e.requiredClaims.length>0&&await s.verified(),ut(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:pr(e)}}function us(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var ms=900,fs=e=>({duration:ms,policy:e}),ur=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=Ah(t,n);try{let o=fs(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof ie)||!_h(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(ld(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,fs(us(
o,i))),[c,p]=[t,o];for(let l of s)a=await this.#s(c,p,a,fs(us(l,i))),[c,p]=[p,l];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
ie?new ie(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),
s=>o.current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],d=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={
...this.#i(n,o),...a!==void 0&&{externalId:a},...d&&{tagging:d}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.
arn,sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof S?new ie(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask(
[s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=Ja(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a sessio\
n of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},ie=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function Ah(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?ud(
e,dt(t)):void 0}function _h({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function bd(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:ms};throw await Th(i,{audience:a,claims:s,...c})}}
async function Th(e,t){if(!(e instanceof ie))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&A(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var fr=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64"),Ih],kd="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function Ih(e){let[t,n,r]=["",0,0];for(let o of Buffer.from(e))for(n=(n&31)<<8|o,r+=8;r>=5;r-=5)t+=kd[n>>r-5&31];return r>0&&(t+=kd[n<<5-r&31]),t.padEnd(
Math.ceil(t.length/8)*8,"=")}function mt(e,t="utf8"){let n=Buffer.from(e,t);return[0,1,2].map(r=>{let o=(3-r)%3,s=Math.floor((n.length-o)/3)*3;return s>0?n.subarray(
o,o+s).toString("base64"):""}).filter(r=>r.length>=ft)}var Se={together:8,from:6,to:128},ys=50;function Ed(e){let t=Buffer.from(e);if(t.length<Se.from||t.length>
Se.to||/^\d*$/.test(e))return[];let n=t.toString("hex").match(/../g)??[],r=t.join(", "),o=n.length%Se.together;return[...Array.from({length:Math.floor(n.length/
Se.together)},(i,a)=>(a+1)*Se.together).map(i=>n.slice(i-Se.together,i).join(" ")),...n.length>ys?[n.slice(ys-Se.together,ys).join(" ")]:[],...o===0?[]:[n.slice(
o>=4?-o:-Se.together).join(" ")],r,...t.some(i=>i>127)?[new Int8Array(t).join(", ")]:[],r.replaceAll(" ",""),r.replaceAll(",","")]}var ft=8,Lh=24,Rd=4;function mr(e,t){
let n=[],r=o=>{let s=o+ft;for(;!t(e.slice(o,s))&&s-o<Lh&&s<e.length;)s+=Rd;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+ft<=e.length;o+=Rd)r(o);return e.
length>ft&&r(e.length-ft),n}function zt(e){let t=new Set;for(let n of e)if(t.add(n).size===4)return!0;return!1}function vd(e){return zt(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./=-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^[\d_./=-]+$/.
test(e)}function $d(e){return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(e)).length>=3&&zt(e)}var gs={words:4,ofPassphrase:2,characters:12};function hs(e){
return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.test(e)}function Od(e,t){let n=e.split(" "),r=hs(e)?gs.ofPassphrase:gs.words,o=(i,a)=>{let c=n.slice(i,a).join(" ");return a-
i>=r&&c.length>=gs.characters||t(c)},s=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[i+1,i];for(;a<n.length&&!o(i,a);)a+=1;for(o(i,a)&&s.add(n.slice(i,a).join(
" "));c>0&&!o(c,i+1);)c-=1;o(c,i+1)&&s.add(n.slice(c,i+1).join(" "))}return s}function Ue(e,t){let n=[];for(let r=0;r+ft<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function I(e,t){return n=>n.replace(e,t)}function R(e){let t=Object.keys(e).map(n=>`\\u${yt(n)}`);return I(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function yt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function Kt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function yr(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Me=e=>`\\u${yt(e)}`,xs=e=>`\\u${yt(e).toUpperCase()}`,gt=e=>JSON.stringify(e).slice(1,-1);function we(e,t){let n=I(e,t);return r=>n(gt(r))}var Nh=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Pd[t]??xs(t)),Fh=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Pd[t]??(/["&'<>]/.test(t)?xs(
t):Me(t))),Pd={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},Ss=[gt,we(/[&<>\u2028\u2029]/g,Me),we(/[\u007f-\uffff]/g,Me),we(/[\u007f-\uffff]/g,
xs),we(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Me(e)),we(/\//g,()=>"\\/"),Nh,Fh,we(/[&'<=>\u2028\u2029]/g,Me),we(/\u007f/g,Me),we(/[&'<>\u2028\u2029\u007f-\uffff]/g,
Me),e=>gt(gt(e)),e=>gt(e).replaceAll("\\","\\\\"),e=>gt(e).replace(/[\\']/g,"\\$&")];var X={"&":"&amp;","<":"&lt;",">":"&gt;"};function Ad(e){let t=R(e);return n=>t(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var _d=[Ad(X),Ad({...X,'"':"\
&quot;"})],Td=[R(X),R({...X,'"':"&quot;"}),R({...X,"'":"&#39;",'"':"&#34;"}),R({...X,"'":"&#39;",'"':"&#34;","+":"&#43;"}),R({...X,"'":"&#39;",'"':"&quot;"}),R(
{...X,"'":"&#x27;",'"':"&quot;"}),R({...X,"'":"&#039;",'"':"&quot;"}),R({...X,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),R({...X,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),R({'"':'""'}),R({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Ch={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Id(e){return I(e,t=>Ch[t]??yr(
t))}var gr=[Id(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Id(/[^ -&(-[\]-~]/gu)],bs=I(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),ks=I(/./gsu,e=>`\\${e}`),Rs=I(/[$()*+.?[\\^{|]/g,
e=>`\\${e}`),Dh={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function ws(e){return t=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(t)??[];return n.replace(e,r=>{let o=r.slice(1),s=/^[xuU]/.test(o)?+`0x0${o.
slice(1)}`:Number.parseInt(o,8)&255,i=s<128||/^[uU]/.test(o)&&s<=1114111;return Dh[o]??(i?String.fromCodePoint(s):"\uFFFD")})}}var Ld=[ws(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
ws(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),ws(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
Nd=I(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,e=>e==="$$"?"$":""),Fd=[R({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.
replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),R({"'":`'"'"'`}),R({"'":"'\\''","!":"'\\!'"}),I(/[\\"$`]/g,e=>`\\${e}`),I(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
e=>`\\${e}`),I(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),I(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),I(/[ #$()*<>?[\\\]^|~]|^=/g,e=>`\\${e}`),ks,Rs,bs,...gr,R({$:"\
$$"}),R({"%":"%%"}),R({"{":"{{","}":"}}"})];var ee={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function N(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var hr=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
de=/[^ -~]/u,Uh=e=>`\\x${Kt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Cd=e=>Kt(e).map(t=>`\\x${t}`).join(""),ht={"'":"\\'"},xr={'"':'\\"'};function ae(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var Sr={
...ee,...xr,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Ud={...Sr,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function Mh(e){return e<"\x80"?ae(e):ae(
e).replace(/^\\x/,"\\u00")}function Md(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var qh={...Sr,"\x1B":"\\e"};function Dd(e){let t=N(qh,e,Bh);return n=>t(n).
replace(/#(?=[{$@])/g,"\\#")}function Bh(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:
`\\u${t.padStart(4,"0")}`}var Es=N(Ud,de,e=>Md(ae(e))),qd=I(/[^\0-\x7f]/gu,e=>[...Buffer.from(e)].map(t=>{let n=t&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),Bd=[N(ee,hr,ae),N({...ee,...ht},hr,ae),N({...ee,...ht,"\b":"\\b","\f":"\\f"},hr,e=>Uh(e).toUpperCase().replace(
"X","x")),R({"\\":"\\\\",...ht}),N(ee,de,Cd),N({...ee,...ht},de,Cd),N({...ee,...ht},de,ae),N(ee,de,ae),N(Sr,de,Mh),N(Sr,hr,ae),N({...ee,...xr,$:"\\$","@":"\\@"},
de,yr),R({"\\":"\\\\",...ht,...xr}),Dd(/[\u0000-\u001f\u007f-\u009f]/u),Dd(de),Es,N(Ud,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Md(ae(e))),e=>N({...ee,
...xr},/\u0000/,ae)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>N({...ee,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},de,jh)(e).replace(/^ /,"\\ ")];
function jh(e){return[...Array(e.length).keys()].map(t=>`\\u${yt(e[t]??"").toUpperCase()}`).join("")}function w({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Wh(c,n);return a.set(c,p),p})}}function Wh(e,t){return Kt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var J="-_.~",qe="-_.~!*'()",jd=[w({kept:J}),w({kept:J,letters:"lower"}),w({kept:J,space:"+"}),w({kept:J,space:"+",letters:"lower"}),
w({kept:qe}),w({kept:qe,letters:"lower"}),w({kept:"-_.*",space:"+"}),w({kept:"-_.",space:"+"}),w({kept:"-_.!*()",space:"+",letters:"lower"}),w({kept:`${qe}:$,`,
space:"+"}),w({kept:"-_.~!$'()*,/:?@",space:"+"}),R({"#":"%23","?":"%3F"}),w({kept:`${J}/`}),w({kept:`${J}$&+,;=`}),w({kept:`${J}$&+:=@`}),w({kept:`${J}$&+,/:;=\
@`}),w({kept:`${J}$&+,/:;=?@!()*`}),w({kept:"!$%&'()*+,-._~"}),w({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),w({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),w({kept:"!$%&()*+,-./:\
;=?@[\\]^_`{|}~"}),w({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),w({kept:`${qe};:&=+$,`,keepsOthers:!0}),w({kept:`${qe}:@&=+$,;/`,keepsOthers:!0}),w({kept:`${qe};/?\
:@&=+$,[]`,keepsOthers:!0}),w({kept:`${J}!$&'()*+,;=:`}),w({kept:`${J}!$&'()*+,;=`}),w({kept:`${qe};,/?:@&=+$#`}),w({kept:`${J}!#$%&'()*+,/:;=?@[]`})];var Wd=[...Ss,...jd,...Fd,...Bd,...Td],tO=[...fr,...Wd],Hh=[ks,bs,Rs],Vh=[..._d,qd];function*Hd(e){let t=C(e);for(let n of gr)yield n(t);for(let n of mt(e))yield n,
yield Kh(n);yield*mt(e,"utf16le"),yield*Jd(e);for(let n of fr)yield n(e);for(let n of/^[\w.-]*$/.test(e)?Hh:Wd)yield n(t);if(e.includes("\\"))for(let n of Ld)yield*Z(
n(t)).filter(r=>ot({keys:[],text:r,isLine:!0}));if(e.includes("$")&&(yield Nd(t)),Vd.test(e))for(let n of Vh)yield n(t);yield*Ed(e)}var Vd=/[^\0-\x7f]/,Jh=8192,
vs={line:30,to:512};function Jd(e){let t=Buffer.from(e);return t.length>vs.line&&t.length<=vs.to?Ue(t.toString("hex"),2*vs.line):[]}function*Gd(e){let t=C(e);for(let n of gr)
yield n(t);if(yield JSON.stringify(e).slice(1,-1),e.length<=Jh)for(let n of Ss)yield n(t);yield*Jd(e);for(let n of mt(e))yield n;for(let n of fr)yield n(e)}var $s={
from:37,to:512},Gh=1024;function zd(e,t){let n=Buffer.byteLength(e);if(n<$s.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(e),o=/^[^\s:;&?{}"',]+$/.
test(e),s=/\s/.test(e),i=o||!t,a=D(e)||hs(e),c=e.length<=Gh&&i&&!r,p=n<=$s.to&&(o||a&&(i||!s));return new Set([...c&&s?Od(e,D):[],...c&&a&&!s?mr(e,o?vd:$d):[],...p?
mt(e).flatMap(l=>mr(l,zt)):[],...n<=$s.to&&Vd.test(e)?mr(Es(e),zt):[]])}var zh=[76,64,60];function Kd(e){let[t=""]=mt(e);return new Set(zh.filter(n=>t.length>n).
flatMap(n=>Ue(t,n)))}function Kh(e){return e.replaceAll("+","-").replaceAll("/","_")}var Qh=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,Zh=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
Yh=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function Qt(e){if(/[\r\n]|=>\s*["']/.test(e)||!e.includes("="))return;let t=e.includes(";")&&!Yh.test(e),
n=[...e.matchAll(t?Qh:Zh)];if(n.length<2)return;let r=t?Xh:ex;return n.flatMap(([,o="",s=""])=>{let i=r(s),a=t||s!==i?i:i.replace(/[,)]+$/,"");return[...new Set(
[i,a])].map(c=>({keys:[o],text:c}))})}function Xh(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();let r=t==="{"?"}":t;return n.
replaceAll(r+r,r)}function ex(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}var tx=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,nx=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Zd=100;function Os(e){if(!/^\s*[[{"]/.
test(e)||!te(e))return;let t=[],n=[],r=new be,o=0,s="",i,a=/"kty"\s*:/.test(e);for(let[c,p,l]of e.matchAll(tx))if(c==="{"||c==="[")o<Zd&&(n[o]=s),o+=1,s=c==="["?
s:"",r=new be;else if(c==="}"||c==="]")o-=1,r.finish(t),r=new be;else if(p===void 0)t.push({keys:Qd(n,o,s),text:c});else{let d=JSON.parse(p);if(l===void 0){r.add(
s,d,t.length);let f=[...Qd(n,o,s),...i===void 0?[]:[i]],m=a&&rx.test(s)?{isPublic:!0}:{};t.push(...ox(p,d).map(y=>({keys:f,text:y,...m}))),i=wr(d)}else s=d,i=void 0,
Ut(s)&&t.push({keys:[],text:s,isKey:!0})}return t}var rx=/^(?:[nxy]|x5t(?:#S256)?)$/;function wr(e){return/^--[A-Za-z][\w-]*$/.test(e)?e:void 0}var be=class{#e;#t;add(t,n,r){
/^(?:parameter|output)?(?:name|key)$|^label$/i.test(t)&&(this.#e={text:n,at:r}),/^(?:parameter|output)?value$/i.test(t)&&(this.#t=r)}finish(t){let n=t[this.#t??
-1];if(this.#e===void 0||this.#t===void 0||n===void 0)return;let{text:r,at:o}=this.#e;t[o]={keys:[],text:r},t[this.#t]={...n,keys:[...n.keys.slice(0,-1),r]}}};function ox(e,t){
let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Yd(e){let t=Os(e)?.filter(({isKey:n})=>n)??[];return[...new Set(t.map(n=>n.text))]}function Qd(e,t,n){return[
...e.slice(0,Math.min(t,Zd)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function Xd(e){return/^\s*[[{]/.test(e)&&te(e)?e.replace(nx,"$1"):void 0}function te(e){if(!bo(
e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var sx=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,ix=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function el(e){let t=ix.exec(e)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[br(["password"],t)];let n=sx.exec(e)?.[1];if(n===void 0)return;let r=ax(n),o=r<
0?[]:cx(n.slice(0,r)),[s="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=s.split("/");for(let c of a)/^\d*$/.test(c)||o.push(...xt([Jn],c));for(let c of i)o.push(...tl(
c));return o.filter(({text:c})=>c!=="")}function St(e){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(e)||/^[^=]*='.*'$/.test(e)))return tl(
e.replace(/^\?/,"")).filter(t=>t.text!=="")}function tl(e){return e.split("&").flatMap(t=>{let[n="",r=""]=t.split(/=(.*)/s);return[...xt([nl(n)],r),...xt([Jn],r===
""?n:"")]})}function ax(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.
lastIndexOf("@"):n}function cx(e){let t=e.indexOf(":");return t<0?xt([],e):[...xt(["password"],e.slice(t+1)),...xt(["user"],e.slice(0,t))]}function xt(e,t){let n=nl(
t);return n===t?[br(e,t)]:[br(e,n),br(e,t)]}var br=(e,t)=>({keys:e,text:t});function nl(e){try{return decodeURIComponent(e)}catch{return e}}function rl(e){let t=new Set;for(let n of L(e)?[e,...Z(e)]:[e]){t.add(n);for(let r of px)t.add(r(n))}return t}var px=[e=>Ps(e,0),e=>Ps(e,1),e=>Ps(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),ux,fx,e=>e.replace(/[<>"'&]/g,t=>dx[t]??t)];function Ps(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var dx={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},lx={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function ux(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>lx[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function fx(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function ol(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...mx(n)]:[r]}function mx(e){let t=As(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function As(e){let t=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(e)?e.replace(/\s+/g,""):e;if(t.length<8||t.length%
4===1||!/^[\w+/-]+={0,2}$/.test(t))return;let r=Buffer.from(t,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}var yx=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,gx=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
hx=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+(?:with\s+\S+\s+)?by\s+["']([^"']+)["']/gi,xx=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
Sx=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function Zt(e){return/\s|^\{["'].*["']:.*\}$/.test(e)?[...[...e.matchAll(yx),...e.matchAll(gx)].map(([,n="",r=""])=>({keys:[n],text:sl(r)})),...wx(e),...kr(e)]:
void 0}function wx(e){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(xx)].map(([,s=""])=>({keys:[t],text:s})),r=[...e.
matchAll(hx)].map(([,s,i])=>s??i??""),o=Sx.exec(e)?.[1];return o!==void 0&&r.push(sl(o)),[...n,...r.map(s=>({keys:["password"],text:s}))]}function kr(e){return e.
split(/[\s,;|"']+/).flatMap(t=>[t,.../^(?:-[pPu]|>)(.+)/.exec(t)?.slice(1)??[]]).filter(t=>D(t)).map(t=>({keys:[],text:t}))}function sl(e){return/^["'`]/.test(e)?
e.slice(1,-1).replace(/\\(.)/g,"$1"):e}var il=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,al=/^(\s*)- +(.*)$/,
bx=/^[\w.-]+(?: +[a-z_]+=[^\s'"]+)+$/,kx=/^\s*$/,pl=/^\s*(?:#|;|!|\/\/\s)/,Rx=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function dl(e){let t=new Ts(e.split(/\r\n|\r|\n/)),
n=[],[r,o]=[0,0];for(let s=t.next();s!==void 0;s=t.next()){let i=s;if(!kx.test(i))if(Rx.test(i))n.push(...t.headingOf(i,n));else if(pl.test(i))n.push(...(Zt(i)??
[]).filter(Gn));else if(t.addPair(i,n))r+=1;else if(bx.test(i))n.push(...Zt(i)??[]),r+=1;else{let a=t.continuationOf(i);n.push(...a??Is(i.trim())),a||(o+=1)}}return t.
beginItem(n),r>0&&r>=o?n:void 0}function Is(e){let t=kr(e).filter(({text:p})=>p!==e),[,n,r]=Ex.exec(e)??[],o=n===void 0||r===void 0?[]:[{keys:[n],text:Er(r)}],[
,s,i]=vx.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?[]:[{keys:["auth"],text:i}]],c=Go(e)?{isPublic:!0}:{};return[{keys:[],text:e,
isLine:!0,...c},...t,...o,...a]}var Ex=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,vx=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;
function Er(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var Ts=class{#e;#t=0;#n=[];#r={indent:0,named:new be};#o;constructor(t){this.#e=t}next(){let t=this.#e[this.#t];
return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new be}}headingOf(t,n){return this.#n=[],this.beginItem(n,t.search(/\S/)),[
...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=il.exec(t)??[],a=s===void 0?"":Ox(s);if(s===void 0||Ut(a)){let f=s===
void 0?this.#s(t):void 0;return n.push(...f??[]),f!==void 0}this.#o=void 0;let c=r.length+o.length,p=[...this.#i(c),a];this.#n.push({indent:c,key:a}),(o!==""||c<
this.#r.indent)&&this.beginItem(n,c);let l=this.#a(p,i.trim(),r.length),[d]=l;return d&&c===this.#r.indent&&this.#r.named.add(a,d.text,n.length),n.push(...l),!0}continuationOf(t){
let n=t.search(/\S/),r=this.#i(n);if(r.length===0)return;let o=Er(t.trim().replace(/[,;]$/,""));return[{keys:r,text:o},...kr(t).filter(s=>s.text!==o)]}#s(t){let[
,n="",r]=al.exec(t)??[];if(r===void 0||this.#n.length===0)return;let o=this.#i(n.length+1),s=this.#a(this.#o===void 0?o:[...o,this.#o],r.trim(),n.length);return this.#o=
wr(s[0]?.text??""),s}#i(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(({key:n})=>n)}#a(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return cl(t,this.#d(
r));let o=this.#p(n);if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(n)?.[0];if(s===void 0)return[...Yt(t,n),...this.#c(t,n,r)];let i=this.#l(n,s);if(i===
void 0)return Yt(t,n);let a=$x(n);return[...cl(t,s==='"'?ll(i):i.replaceAll("''","'")),{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a},...Yt(t,n)]]}#c(t,n,r){
let o=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(o)&&s<this.#t+Rr;s+=1){let i=this.#e[s];if(i===void 0)break;o=o.slice(0,-1)+i.trim()}if(s>this.#t)return Yt(t,
o);for(;n!==""&&s<this.#t+Rr;s+=1){let i=this.#e[s]??"";if(i.search(/\S/)<=r||il.test(i)||al.test(i)||pl.test(i))break;o+=` ${i.trim()}`}return s===this.#t?[]:[
{keys:t,text:o}]}#p(t){let[,n,r=""]=/^('''|""")(.*)$/.exec(t)??[];if(n===void 0)return;if(r.endsWith(n))return r.slice(0,-3);let o=this.#e.slice(this.#t,this.#t+
Rr),s=o.findIndex(a=>a.includes(n));if(s<0)return;this.#t+=s+1;let i=o[s]??"";return[r,...o.slice(0,s),i.slice(0,i.indexOf(n))].join(`
`).trim()}#d(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#l(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+
Rr),i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function cl(e,t){let n=t.replace(/[ \t]*\n\s*/g," ");return n===t?[{keys:e,text:t}]:[t,n].map(r=>({keys:e,text:r}))}var Rr=100,_s=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function $x(e){let t=[];_s.lastIndex=0;for(let n=_s.exec(e);n;n=_s.exec(e)){let[,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>
1?t.join(""):void 0}function Ox(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function Yt(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...Yt(e,n)];let r=Er(Px(t).replace(/(?<=^`.*`)[,;]$/,""));if(te(r))return[{keys:e,text:r}];
let[,o]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(r)??[];if(o!==void 0)return[{keys:e,text:o},{keys:e,text:t}];let s=r.
includes("&")?St(`${e.at(-1)??""}=${r}`):void 0;if(s)return[...s,{keys:e,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==void 0)return[r,...i.split(/\s+/).map(Er)].
map(d=>({keys:e,text:d}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...Ax(e,c),{keys:e,text:r}];let p=r.replace(/\\(.)/g,"$1"),l=/\\u[\da-f]{4}/i.
test(r)?[ll(r)]:[];return[...new Set([...l,p,r,t])].map(d=>({keys:e,text:d}))}function Px(e){let t=e.search(/\s#/);return t<0?e:e.slice(0,t).trimEnd()}function Ax(e,t){
let n;return t.split(/,\s*/).map(r=>{let[,o=n,s=r]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(r)??[],i=s.trim().replace(/^(["'])(.*)\1$/,"$2");return n=wr(i),{keys:o===
void 0?e:[...e,o],text:i}})}var _x={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function ll(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):_x[o]??o)}function ul(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([r="",o="",...s])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(o)&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var Tx=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,Ix=[64,76];function fl(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(Tx,(r,o,s)=>{let i=Ho(o)?{isPublic:!0}:{};return t.push(...Lx(s).map(a=>({...a,...i}))),""});return t.length===0?void 0:{parts:t,rest:n}}function Lx(e){
let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(o)),n=t.join("");return[...new Set([...t,...Ix.flatMap(o=>Ue(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Nx=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Fx=/^[A-Za-z][\w .()/-]{0,40}$/;function yl(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=ml(e.slice(0,t));if(!n.every(o=>Fx.test(o))||!n.some(st))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(ml);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function ml(e){return[...e.matchAll(Nx)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var Cx=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,Dx=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function gl(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!C(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=Mx(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>qx(i)),o;for(let[,s="",i=""]of r.matchAll(Dx)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(Cx)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",l,d]=c,f=a!==void 0&&p==="value",m=c===a&&i.some(([,y])=>y==="value");n(m?void 0:f?a[2]??a[3]:p,l??d??"")}}return t}var Ux={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Mx(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return Ux[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function qx(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var Bx=[{name:"JSON",parts:Os},{name:"HTTP authorization header (Bearer, Basic)",parts:ol},{name:".netrc, .pgpass",parts:ul},{name:"URL, JDBC URL",parts:jx},{name:"\
XML (Maven, .NET)",parts:gl},{name:"CSV with a heading",parts:yl},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Qt},{name:"HTML form, UR\
L-encoded",parts:St},{name:"dotenv, INI, properties, .npmrc, YAML",parts:dl}];function jx(e){let t=e.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(t.length>1&&!/\s/.
test(e))return t.map(r=>({keys:[],text:r}));let n=el(e);return n&&[...n,...e.includes(";")&&Qt(e.slice(e.indexOf(";")+1))||[]]}var Wx=12;function*vr(e,t=[],n=0){
if(n>Wx)return;let r=te(e)?void 0:fl(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*vr(r.rest,t,n+1));return}for(let o of Hx(e,t.at(-1))){let s={...o,keys:[...t,
...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*vr(o.text,s.keys,n+1)))}}function Hx(e,t=""){if(e.length<Vx)return[];let n=As(e);if(n!==
void 0){let i=L(e)?Z(e):[];return[{keys:[],text:n},...i.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(e);for(let{parts:i}of r?[]:Bx){let a=i(e);if(a)
return a}if(r)return[];let[,o="",s]=/^([^\s:[]{1,80}):([^\s:]+)$/.exec(e)??[];return s!==void 0&&!/sha\d{3}$/i.test(o)&&!/^\d+,/.test(s)?[{keys:/^(?:proxy-?)?user$/i.
test(t)||t===""&&/[^\w.,/@-]/.test(s)?["auth"]:st(o)?[o]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)&&!/^\w+\(.*\);?$|=>["']/.test(e)?e.split(/, ?/).map(i=>({
keys:[],text:i})):L(e)?Z(e).flatMap(Is):Zt(e)??[]}var Vx=6;function $r(e,t){let{minLength:n}=t,r=Jx(e,t),o=r.filter(({isLine:d})=>!d).map(({text:d})=>C(d)),s=new Map,i=(d,f,m)=>{se(d,n)&&!s.has(d)&&s.set(d,m?{text:d,kind:f,
keys:m}:{text:d,kind:f})},a=Z(e),c=L(e)?"whole":Ls(e,o);if(i(e,c),a.length===1)for(let d of a)i(d,Ls(d,o));for(let{text:d,isLine:f,keys:m}of r){let y=f?Zx(d,a.length):
Ls(C(d),o);i(d,y,m),L(d)||i(C(d),y,m)}let p=Qx(a,s,o),l=L(e)?Xd(e):void 0;return l!==void 0&&i(l,"line"),{texts:[...s.values()],cover:p}}function Jx(e,{publicFields:t=[]}){
let n=new Set(t),r=[...vr(e)].filter(({keys:i})=>!i.some((a,c)=>n.has(i.slice(0,c+1).join("_")))),o=r.filter(ot);if(o.length>0||!L(e)||te(e))return o;let s=r.filter(
ip);return s.length>0?s:r.filter(Gn)}var hl=200,Gx=65536;function Ls(e,t){return Kx(e,t)?"whole":"leaf"}var zx=128;function Kx(e,t){if(e.length>Gx)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(e)||/^[{[]/.test(e)&&te(e);return e.length<zx&&!n?!1:t.slice(0,hl).some(r=>r.length<e.length&&e.includes(r))}function Qx(e,t,n){if(![...t.keys()].some(s=>!L(
s)))return"none";let r=n.slice(0,hl),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function Zx(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(
e)?"leaf":"line"}var xl={masks:2e3,characters:524288};function ke(e,t,n=$r(e,t).texts){let r=new Or(t.minLength);for(let{text:o}of n)L(o)||r.addAll([o,...tS(o)]);for(let o of n)
r.isFull||r.addAll(nS(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(zd(o,eS(o,n)));return r.addAll(Kd(e)),[...r.all]}function Sl(e,{minLength:t}){let n=Buffer.
from(e),r=n.toString("base64"),o=new Or(t);o.add(r);for(let s of[76,64])o.addAll(Ue(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString(
"hex").toUpperCase()]),n.length<=Yx?o.addAll(Z(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(D)),[...o.all]}var Yx=1024;function Pr({user:e,password:t},n){if(!se(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var Or=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=xl.masks}add(t){return this.all.has(t)||!se(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=xl.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}},Xx=200;function eS(e,t){if(/^[a-z][\w+.-]*:\/\//i.test(e)||te(
e)||Qt(e)||St(e))return!0;let n=C(e).length;return t.slice(0,Xx).some(r=>r.text.length<n&&e.includes(r.text))}function tS(e){return[e.replaceAll("\0",""),C(e).replace(
/[ \t\0]+/g," ")].filter(n=>n!==e)}function*nS({text:e,kind:t}){if(t==="line")return;let n=L(e)?new Set([e]):rl(e);for(let r of t==="leaf"?Hd(e):Gd(e))n.has(r)||
L(r)||(n.add(r),yield r)}function wt(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function Ns(e,t){let n=e.filter(s=>Re(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(rS(s,t));for(let s of new Set(n.map(i=>i.secret))){o(sS(s).
filter(i=>se(i,t)));for(let i of cS(s))o(Pr(i,t))}return wt(r)}function Re(e,t){return Fs(e,t)!=="none"}function Fs(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!se(n,t)?"none":r==="binary"?"whole":Cs(e,t).cover}function kl(e,t){return e.kind==="binary"||!Re(e,t)?[]:Cs(e,t).texts.filter(({keys:n})=>n!==
void 0)}var wl=new WeakMap;function Cs(e,t){let n=Rl(e),r=[t,...n,e.value].join(`
`),o=wl.get(e.secret)??new Map;wl.set(e.secret,o);let s=o.get(r)??$r(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function rS(e,t){let n={minLength:t,
publicFields:Rl(e)};if(e.kind!=="binary")return ke(e.value,n,Cs(e,t).texts);let r=Buffer.from(e.value,"base64"),o=oS(r);return[...Sl(r,n),...o===void 0?[]:ke(o,
n)]}function oS(e){if(e[0]===255&&e[1]===254)return e.subarray(2).toString("utf16le");let t=e.toString();return Buffer.from(t).equals(e)?t:void 0}function Rl({request:e,
field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function sS({value:e}){return typeof e=="string"?Yd(e).flatMap(t=>[t,ye(t)]):[]}var bl=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,
iS=/pass|secret|token|key|pwd|credential/i,aS=5;function*cS({value:e}){let t=typeof e=="string"?z(e):void 0;if(!T(t))return;let n=Object.entries(t).filter(s=>typeof s[1]==
"string"),r=n.filter(([s])=>bl.test(s)).slice(0,aS),o=n.filter(([s])=>iS.test(s)&&!bl.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var pS=8192;async function El(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<pS)return Ns(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw dS();for(let i of Ns(s,t))o.push(i)}return wt(o)}function dS(){return new u("E_TIMEOUT","The step's time was over while its value\
s were masked.",{fix:"Nothing was exported. Raise `timeout`, or lease fewer large values in one step."})}async function vl(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new ur(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await Q(e,lt,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof ie&&
ce(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Ds(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",l=r.sts(c,p),d=await vl(dr(i,t),t,{runner:r.runner,
sts:l});s.push(...d.sessions);for(let[h,g]of await lS(d.sessions,p,r))o.set(h,g);let{noAnswer:f}=d;for(let h of d.unopened.flatMap(g=>g.queries))f&&o.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let y=[...o].filter(uS);if(m===void 0||y.length===0)break;r.runner.warning(mS(c,m,y));for(let[h]of y)o.delete(h);i=y.map(([
h])=>fS(m,h))}return{results:o,sessions:s}}async function lS(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Xe(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await Q(r,lt,async({source:i,queries:a,region:c,keys:p})=>{let l=`${i.name} ${c}`,d=o.get(l);if(d)return a.map(m=>[m,
d]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof S&&ce(m)&&o.set(l,m);return f})).flat()}function uS(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof S&&ce(n)?!t||n.operation.startsWith("AssumeRole"):!1}function fS(e,t){return t.isRegionFixed?t:{...t,region:e}}function mS(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var $l=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var yS=3,Ol=2;async function Pl(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=xS(s,t);if(Ln(s))r.push(...await gS(s,i,n));else for(let a of i)r.push(...await Jt(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&$l.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):hS(o,i,s)}if(o.size>0)throw kS([...o.
values()]);return r}async function gS(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await Jt(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${A(e)}: nothing gives ${b(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function hS(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function xS(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw SS(e);let r=bS(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:wS(e,r)});return n}function SS(e){let{text:t,reference:n,version:r}=e,{message:o,check:s}=pe(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},i=Qn(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function wS(e,t){return M(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function bS({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function kS(e){let t=e.map(ES),[n,...r]=t;if(!n||r.length===0)return n??gn(new RangeError("Not\
hing failed."));let o=t.flatMap(d=>d.statements),s=oo-Ol-2-2*Le(o).length,i=Math.min(yS,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:d,message:f})=>`${d}\
: ${f}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[n.message,...a,...c],l=oo-p.length-1-2*Le(o).length;return new u(n.code,p.join(`
`),{fix:RS(e.slice(0,i+1),Math.max(Ol,l)),statements:o,cause:n})}function RS(e,t){let n=new Map;for(let{error:i,requests:a}of e)for(let[c,p]of(i.fix?.split(/\n(?!\s)/)??
[]).entries()){let l=n.get(p)??{rank:c,requests:[]};l.requests.push(...a),n.set(p,l)}let r=e.flatMap(({requests:i})=>i),o=t,s=new Set([...n].sort(([,i],[,a])=>i.
rank-a.rank).filter(([i])=>{let a=i.split(`
`).length;return a>o?!1:(o-=a,!0)}).map(([i])=>i));return[...n].filter(([i])=>s.has(i)).map(([i,{requests:a}])=>a.length===r.length?i:`${A(...a).replace(/ of .*/,
"")}: ${i}`).join(`
`)}function ES({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${A(...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function Al(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>md(e));let c=await wd(e,t);for(let v of s)v.role&&ut(
v.role.accountId,e.allowedAccountIds,v);let p={region:i[0],accountId:c.accountId},l=ar(s,p,e.checkRotation),d=l.some(_l)?vS(l,c,i,{services:t,keeping:n}):Ds(l,c,
i,t),{result:f,claims:m}=await bd(c,d),y=await yd(f.results,c.reader);r.info($S(c,m,f.sessions));let h=[c.accountId,...s.map(({role:v})=>v?.accountId)];e.maskAccountId&&
await r.mask([...new Set(h.flatMap(v=>v??[]))]);let g=await cr(await Pl(s,y,r),process.platform);await r.mask(await El(g,e.exporting.minMaskLength,t.timeOver));
let k=a.length>0||s.some(({maxScopes:v})=>v)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:g,isRequired:e.requireVerify},t):void 0,
q=await Zn(g,o.now(),e.expiry,k);return{job:c,claims:m,judged:q}}function _l({reference:e}){return pe(e).mintsTokens===!0}async function vS(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter(_l),o,r),c=e.filter(d=>!a.has(d)),{results:p,sessions:l}=await Ds(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:l}}function $S(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var OS=5;function Tl(e,t){let n=e.flatMap(a=>PS(a,t)??[]);if(n.length===0)return;let r=b(n.map(({value:a,isWhole:c})=>c?a.name:`${a.name} (a part of it)`)),o=n.
filter(({value:a,fields:c,isWhole:p})=>p?!AS(a.field??a.name,a.value):c.length>0),s=[...Map.groupBy(o,({value:a})=>a.request.line).values()].map(_S),i=s.length===
0?"":` What is no secret: ${s.slice(0,OS).join("; ")}.`;return`Masked, though ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}
function PS(e,t){if(!Re(e,t))return;if(Ko(e.value.trim()))return{value:e,fields:e.field?[e.field]:[],isWhole:!0};let n=kl(e,t).filter(({text:s})=>Ko(s));if(n.length===
0)return;let o=(e.field===void 0?n.map(s=>s.keys??[]):[]).filter(s=>s.length>0&&!s.some(i=>st(i)||ge(i)!==i));return{value:e,fields:[...new Set(o.map(s=>s.join(
"_")))],isWhole:!1}}function AS(e,t){return ot({keys:[e],text:t})}function _S(e){let[t]=e;if(!t)return"";let{request:n}=t.value,r=A(n).replace(/^L/,"l"),o=e.flatMap(
i=>i.fields),s=o.length>0&&(!t.isWhole||["fields","unfolded"].includes(n.selector.kind));return n.naming.kind==="stem"?s?`public-fields: ${b(o)}`:`lease ${r} by\
 \`secrets\`, with \`public\``:`\`${s?`public=${o.slice(0,20).join(",")}`:"public"}\` on ${r}`}var TS=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Il(e){return{by:TS.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}function Ll({by:e,policy:t},n="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?n:`the ${e}`:"the policies of the role, t\
he resource and the organisation"}${t===void 0?"":` (${t})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}var Us=36e5,IS=6*Us;function Nl({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+IS?
{kind:"due",rotation:e}:void 0}function Fl({kind:e,rotation:t},n,r){let o=`${oe(t.nextAt,r)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rota\
ted ${t.windowFrom.getTime()<=r?"at any moment":`${oe(t.windowFrom,r)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased\
 may then stop working. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look a\
t its rotation's schedule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of\
 its rotation function.`}}function oA(e,{Duration:t,ScheduleExpression:n}){let r=/^(\d{1,2})h$/.exec(t??"")?.[1]??(LS(n)?1:void 0);if(r!==void 0)return new Date(
e.getTime()-Number(r)*Us);let o=e.getTime()-1;return new Date(o-o%(24*Us))}function LS(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}function Cl(e,t){let n=[],r=[];for(let o of CS(e)){let{description:s}=o.secret,i=Ms(o);if(!s)continue;if(s instanceof S){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=Nl(s,t);a&&n.push(Fl(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Zc(s,i)].filter(p=>p!==void 0))}return[...n,...NS(r)]}function NS(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${b(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${FS(t)}`]:[]]}function FS(e){let t=e.map(({failure:i})=>Il(i)),n=t.find(({isExplicit:i})=>i);if(n)return Ll(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Ie({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Ie({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function CS(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Ms({name:e,request:{reference:t}}){let n=F(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var bt=864e5,Dl=[45*bt,400*bt],DS=7*bt,US=12,MS=.02,qS=5,Ul=18,BS='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function ql(e,t){
let n=jS(e),r=d=>n.filter(({at:f})=>f-t<=d),o=d=>d.at>t,s=Dl.find(d=>r(d).filter(o).length>1)??Dl[1],i=r(s).slice(0,US),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*MS,{tick:p,format:l}=JS(a-t);return["```mermaid",`%%{init: ${BS}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${l}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(d=>`  ${WS(d,t,c)}`),"```",""]}function jS(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function WS({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Ul?`${s.slice(0,Ul)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?VS(e-r):"expired",[p,l]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-qS*o),r];return`${c}\
 ${i}${a} :${HS(e-r,n)}${Ml(p)}, ${Ml(l)}`}function HS(e,t){return e<=0?"crit, ":t==="ok"?"":e<=DS?"active, crit, ":"active, "}function VS(e){return W(e).replace(
/^(\d+ \S+) .*/,"$1")}function Ml(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function JS(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:bt,counts:[1],format:"%-d %b"},{name:"week",length:7*bt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*bt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var GS=500,zS={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function jl(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Bl(i)-Bl(a)).
slice(0,GS),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${ze(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...ql(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>KS(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function KS(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?qs(QS(oe(s.at,t.now)),`${ze(s.source)}, ${Xc(s.at)}`):"not known",p=`version ${fe(
o.versionId.slice(0,8))} ${ze(o.stages.join(", "))}`,l=r.role?`, by the role ${ze(r.role.name)}`:"";return`| ${[qs(fe(n),ZS(e,t)),`${zS[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,qs(fe(r.text),`${p}${a===void 0?"":`, ${W(a)} old`}${l}`)].join(" | ")} |`}function QS(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function qs(e,t){
return`${e}<br><sub>${t}</sub>`}function ZS(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Re(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function Bl({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Wl(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function Hl(e,t,{maxAge:n},r){Wl([...YS(e,t,n)],"expiry, age and rotation",r)}function YS(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:l,unreadableDates:d,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${Yn(s,t)}. ${Op(s,t)}`)}for(let m of d)r.set(`${i.arn} ${m}`,
`${Ms(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(l){
let m=W(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${W(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Cl(e,t)])}
function Vl({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:g})=>g).filter(g=>!n.has(g)),l=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${l}: ${b(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${b([...n])}`),r.length>0&&i.notice(
`No output for ${b(r)}: another output has that name, compared without case.`);let d=t.filter(ew).map(({name:g})=>g);d.length>0&&i.notice(`${b(d)} ${d.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(g=>!Re(g,c.minMaskLength)).
map(({name:g})=>g);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${b(f)}`);let m=t.filter(g=>Fs(g,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${b(m.map(({name:g})=>g))}`);let y=Tl(t,c.minMaskLength);y!==void 0&&i.info(y);let h=t.filter(({expiry:g})=>g).sort(
(g,k)=>Number(g.expiry?.at)-Number(k.expiry?.at))[0];h?.expiry&&i.info(`Next to expire: ${h.name} ${oe(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&
i.summarize(jl({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(XS)}))}function XS(e){
let{name:t}=Vp(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${W(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function ew({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function Jl(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${b(s)}`);for(let i of e)i.expiry&&n.info(Yn(i,r.now()))}async function Gl(e,t){let{runner:n,directory:r}=t;_p(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Kc(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return nw(e,o,t);if(e.identity&&!t.provider.isAvailable)throw Cr(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Kl(e,o,t),r.lock.announce(e.network.
timeout)]);await tw(e,{...s,id:o.leaseId},t)}catch(s){throw await zl(o,t),s}finally{r.lock.leave()}}async function zl(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function tw(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await nd({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Vl(p,e,s)}
async function Kl(e,t,n){let{runner:r,clock:o}=n,s=await Al(e,n,t),{judged:i}=s;return Hl(i,o.now(),e.expiry,r),Pp(i,o.now(),e.expiry),e.expiry.isRequired&&Ap(i),
s}async function nw(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw Cr(n.origin,{maySkip:!0});r=await Kl(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),Jl(r.judged,e,n)}finally{await zl(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Ql({requests:e,expiry:t}){let n=e.find(rw),r=[],o=[async()=>{r=n?await cr(await ow(n),process.platform):[]},()=>Zn(r,Date.now(),t)],s=["no-secret-01234\
56789abcdef","n0-Secret/1t+is:nOne$",'no secret: {"user": "name"}'].map(i=>()=>ke(i,{minLength:1}));return[...s.slice(0,1),...o,...s.slice(1)]}function rw({selector:e,
naming:t}){return e.kind==="whole"&&(t.kind==="exact"||t.kind==="derived")}function ow(e){return Jt(e,{arn:"arn",name:"name",versionId:"id",stages:[],createdAt:new Date,
value:"no-secret"})}function Zl(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Ar=e=>process.getBuiltinModule("node:timers/promises")[e],sw=e=>new Proxy(function(){},{apply:(t,n,r)=>Ar(e)(...r),construct:(t,n,r)=>Reflect.construct(Ar(e),
n,r),get:(t,n)=>Ar(e)[n]}),GA=new Proxy({},{get:(e,t)=>Ar(t)});var Yl=sw("setImmediate");var _r=e=>process.getBuiltinModule("node:timers/promises")[e],iw=e=>new Proxy(function(){},{apply:(t,n,r)=>_r(e)(...r),construct:(t,n,r)=>Reflect.construct(_r(e),
n,r),get:(t,n)=>_r(e)[n]}),KA=new Proxy({},{get:(e,t)=>_r(t)});var Xl=iw("setTimeout");function eu(e,{timeout:t,maxAttempts:n},r){return{full:new kt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new kt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var kt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof S))throw i;o=i;let a=We(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=Js[a])throw i;let p=Gs(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await Xl(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw Bs(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw Bs(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=aw(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function aw(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?Bs(n,r):new S(n,{kind:"timeout"})))})}function Bs(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var cw=process.getBuiltinModule("node:fs"),pw=e=>cw[e];var tu=pw("readFileSync");var dw=process.getBuiltinModule("node:os"),lw=e=>dw[e];var js=lw("homedir");var uw=process.getBuiltinModule("node:path"),fw=e=>uw[e];var nu=fw("join");function ru({AWS_CONFIG_FILE:e}){try{return su(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function ou({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return su(e,"credentials")}catch{return""}}function su(e,t){let n=e||nu(js(),".aws",t);return tu(n.replace(/^~(?=[\\/])/,js()),"utf8").replace(/^\ufeff/,"")}function Be(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,warmUps:o,...s}){let i={sts:t,secretsmanager:n},a=e in i?i[e]:r;return{...s,endpoint:a,wait:o.of(
e)}}var Tr=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function iu(e,t){return new URL(`https://${e}.${t}.${Sn(Pt(t))}`)}function au(e){return t=>{Promise.resolve().then(()=>mw(t(),e)).catch(()=>{})}}async function mw(e,t){let n=new Set(e.filter(r=>!gw(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await yw(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function yw({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Be(e.service,t);return r&&t.warmUps.add(e.service,()=>r(o)),s=>n(s,o)}function gw({to:e,region:t,count:n},r){let o=e===
"sts"?"sts":e.service,{endpoint:s}=Be(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):iu(o,t);return r.connections.
connectEarly(i,n),!0}var hw=process.getBuiltinModule("node:os"),xw=e=>hw[e];var Ws=xw("devNull");function cu(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Ws,e.AWS_SHARED_CREDENTIALS_FILE=Ws,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function pu(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var Sw=1e4;function du(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Sw,e.remaining/3),i=new kt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function lu(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Be(n,e),attempts:t[o.retryBudget]})}}var Ir=e=>process.getBuiltinModule("node:timers/promises")[e],uu=e=>new Proxy(function(){},{apply:(t,n,r)=>Ir(e)(...r),construct:(t,n,r)=>Reflect.construct(Ir(e),
n,r),get:(t,n)=>Ir(e)[n]}),E_=new Proxy({},{get:(e,t)=>Ir(t)});var fu=uu("setImmediate");var mu=uu("setTimeout");var ww=8,Lr=class{#e=[];#t=0;#n=0;add(t,n){let r=t===void 0?-1:this.#e.findIndex(o=>o.service===void 0);this.#e.splice(r<0?this.#e.length:r,0,{service:t,run:n})}begin(t,n=ww){
this.#e=this.#e.filter(r=>r.service!==t),this.#n+=1,this.#t=this.#n,this.#r(this.#t,n)}end(){this.#t=0}of(t){return{begin:()=>this.begin(t),end:()=>this.end()}}async#r(t,n){
for(n>0&&await mu(n,void 0,{ref:!1});;){await fu();let r=this.#t===t?this.#e.shift():void 0;if(!r)return;try{await r.run()}catch{}}}};var Hs=4;function yu(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:Fr(r),password:Fr(o)};return[...ke(o,{minLength:Hs}),...ke(s.password,{minLength:Hs}),...Pr(s,Hs)]})}async function gu(e){await e.mask(wt(yu(e.environment)))}async function hu({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new zs(n.environment)}){let{environment:i}=n;await gu(n),s.tryFamilyFor(t.familyTimeout);
let a=new Tr(t.timeout),c=eu(a,t,_=>n.debug(_)),p=new Lr,l={...t,connections:s,clock:o,warmUps:p},d,f=()=>(d??=import("./lease-adapters-aws.js").then(_=>_.stsServices(
Be("sts",l),c)),d),m=()=>import("./lease-adapters-aws.js"),y=Promise.withResolvers(),h=!1,q={runner:n,directory:r,clock:o,provider:Ks(i,{attempts:c,connections:s,
clock:o,whileWaiting:()=>{y.resolve(),Promise.all([f(),m()]).then(([_])=>{p.add("sts",_.warmUp),h||p.begin("token",0)},()=>{})},onAnswer:()=>{h=!0,p.end()}}),verifyToken:async(..._)=>{
let[Xt]=await Promise.all([m(),Yl()]);return Xt.verifyToken(..._)},origin:nn(i),timeOver:a.signal,readAwsConfig:ru,readAwsCredentials:()=>ou(i),verifyWithService:du(
a,s),revokeTokens:async _=>(await import("./token-revoker.js")).revokeTokens(_,i),connectEarly:au({...l,waiting:y.promise,loadSts:f}),sts:pu(f),openClient:lu(l,
c),aws:l,attempts:c,warmUps:p},v=e?cu(process.env):()=>{};return{...q,close:()=>{a.stop(),s.close(),v()}}}async function pT(e){await Ia(async t=>{let{environment:n}=t,r=nn(n);if(Ka(xn)==="skip"&&r!=="own"&&!Qs(n))return Zl(r,t);let o=await ja(xn,p=>zc(p,n),n),s=new ln(
n.RUNNER_TEMP),i=new tn,a=await hu(o,{runner:t,directory:s,clock:i,...e&&{connections:e}});for(let p of Ql(o))a.warmUps.add(void 0,p);let c=!1;try{await Gl(o,a),
c=Ur}finally{c||a.close()}})}export{Le as a,z as b,T as c,oA as d,Xe as e,ar as f,dt as g,dd as h,pT as i};
