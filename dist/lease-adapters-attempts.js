const require=process.getBuiltinModule;
import{b as S,d as We,e as js,f as ae,g as Ws,h as u,i as Hs,m as Ar,n as Ee,o as Kt,p as C,q as _,r as Vs,s as Js}from"./lease-adapters-connections.js";var Qt=class{offset=0;now(){return Date.now()+this.offset}observe(t){let n=Date.parse(t??"");if(Number.isNaN(n))return;let r=n-Date.now();this.offset=Math.abs(r)>
2e3?r:0}};var uu=process.getBuiltinModule("node:fs"),fu=e=>uu[e];var Gs=fu("readFileSync");function zs(e,t){if(t==="dependabot[bot]")return"dependabot";let{head:n,base:r}=e?.pull_request??{};return n&&n.repo?.full_name!==r?.repo?.full_name?"fork":"own"}function Zt(e){return zs(_r(e),e.GITHUB_ACTOR)}function _r({GITHUB_EVENT_PATH:e}){try{return JSON.parse(Gs(e??"","utf8"))}catch{return}}var Tr=process.platform!=="win32";function Ks(){Tr&&process.exit()}var mu=process.getBuiltinModule("node:fs"),ve=e=>mu[e];var Qs=ve("lstatSync");var Ir=ve("readFileSync");var Yt=ve("readdirSync");var Zs=ve("renameSync");var Lr=ve("rmSync");var Ys=ve("rmdirSync");var Xs=ve("writeFileSync");var yu=process.getBuiltinModule("node:path"),Nr=e=>yu[e];var Fr=Nr("dirname");var J=Nr("join");var ei=Nr("relative");function He(e){return typeof e=="string"&&/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)}var gu=process.getBuiltinModule("node:fs"),$e=e=>gu[e];var ti=$e("closeSync");var ni=$e("existsSync");var Rt=$e("lstatSync");var ri=$e("openSync");var oi=$e("readdirSync");var si=$e("rmSync");var ii=$e("rmdirSync");var hu=process.getBuiltinModule("node:path"),xu=e=>hu[e];var Et=xu("dirname");var Xt=e=>process.getBuiltinModule("node:timers/promises")[e],Su=e=>new Proxy(function(){},{apply:(t,n,r)=>Xt(e)(...r),construct:(t,n,r)=>Reflect.construct(Xt(e),
n,r),get:(t,n)=>Xt(e)[n]}),ww=new Proxy({},{get:(e,t)=>Xt(t)});var ai=Su("setTimeout");var en=e=>process.getBuiltinModule("node:crypto")[e],wu=e=>new Proxy(function(){},{apply:(t,n,r)=>en(e)(...r),construct:(t,n,r)=>Reflect.construct(en(e),n,r),get:(t,n)=>en(
e)[n]}),kw=new Proxy({},{get:(e,t)=>en(t)});var ci=wu("randomUUID");var bu=process.getBuiltinModule("node:fs"),vt=e=>bu[e];var tn=vt("lstatSync");var Cr=vt("mkdirSync");var pi=vt("readdirSync");var Dr=vt("rmdirSync");var di=vt("unlinkSync");var ku=process.getBuiltinModule("node:path"),li=e=>ku[e];var ui=li("dirname");var Ur=li("join");var B=process.platform==="win32"?await import("./windows.js"):void 0;function Pe(e){if(!Mr(e))throw new u("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing wa\
s exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Mr(e){return O(e)||Ru(e)}function Ru(e){try{Cr(e,{mode:448})}catch(t){
if(t.code!=="EEXIST")throw Ve(t);if(O(e))return!0;if(!qr(ui(e)))return!1;throw new u("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this \
action made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return O(e)?(B?.makePrivate(e),!0):
(Dr(e),!1)}function qr(e){let t=Ur(e,`secret-lease-trial-${ci()}`);try{return Cr(t,{mode:448}),O(t)}catch(n){throw Ve(n)}finally{Ae(t)}}function Ve(e){return new u(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:mi(e)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:e})}function Ae(e){let t=tn(
e,{throwIfNoEntry:!1});if(t===void 0)return[];try{if(!t.isDirectory())return Oe(()=>di(e)),[];let n=pi(e).flatMap(r=>Ae(Ur(e,r)));return n.length>0?n:(Oe(()=>Dr(
e)),[])}catch{return[e]}}var Eu=1e3,fi;function Oe(e){for(;;)try{return e()}catch(t){if(fi??=Date.now()+Eu,!mi(t)||Date.now()>fi)throw t;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function mi(e){let{code:t=""}=e;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(t)}function O(e){
let t=tn(e,{throwIfNoEntry:!1});return t?.isDirectory()===!0&&yi(t)}function $t(e){let t=tn(e,{throwIfNoEntry:!1});return t?.isFile()===!0&&t.nlink===1&&yi(t)}function yi({
uid:e,mode:t}){return process.getuid===void 0||e===process.getuid()&&(t&63)===0}function gi(e,t){let n=process.getBuiltinModule("node:sqlite");return new n.DatabaseSync(e,t)}var vu={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},$u=15,nn=class{#e;#t;#n;#r=!1;constructor(t,n){this.#e=t,
this.#t=n}async announce(t){try{this.#n??=await this.#s("announced",t)}catch{}}async inTurn(t,n){let r=await this.#s("turn",t);try{return n()}finally{r.close(),
this.#o()}}async settled(t){try{return(await this.#s("alone",t)).close(),!0}catch(n){if(n instanceof u&&n.code==="E_TIMEOUT")return!1;throw n}}leave(){this.#o();
let t=this.#r?this.#i("alone"):void 0;if(t!==void 0)try{process.platform==="win32"&&t.close();let[,...n]=oi(Et(this.#e));if(n.length>0)return;si(this.#e,{force:!0}),
ii(Et(this.#e))}catch{}finally{t.isOpen&&t.close()}}#o(){this.#n?.close(),this.#n=void 0}async#s(t,n){let r=process.uptime()*1e3+n;if(!this.#t())return{close(){}};
for(this.#r=!0;;){let o=this.#i(t);if(o)return o;if(process.uptime()*1e3>r)throw Au();await ai($u)}}#i(t){let n;try{let r=this.#a();if(n=gi(this.#e,{timeout:0}),
n.exec("PRAGMA journal_mode = MEMORY"),n.exec(vu[t]),Rt(this.#e,{throwIfNoEntry:!1})?.ino===r)return n;n.close();return}catch(r){n?.close();let{code:o,errcode:s}=r;
if(s===Ou||o==="ENOENT"||s===Pu&&!ni(this.#e))return;let i=Rt(Et(this.#e),{throwIfNoEntry:!1});if(o==="E_RUNNER"&&i===void 0)return;throw r instanceof u?r:_u(r)}}#a(){
Pe(Et(this.#e));let t=Rt(this.#e,{throwIfNoEntry:!1});if(t?.isFile()===!1)throw new Error("no file");return t?t.ino:(ti(ri(this.#e,"a",384)),Rt(this.#e).ino)}},
Ou=5,Pu=14;function Au(){return new u("E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find ou\
t which step runs beside this one and what it waits for, or raise `timeout`."})}function _u(e){return new u("E_DISK","The lock of the job's leases cannot be use\
d.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:e})}var Tu=process.getBuiltinModule("node:fs"),Je=e=>Tu[e];var Br=Je("chmodSync");var hi=Je("mkdirSync");var xi=Je("readFileSync");var Si=Je("renameSync");var wi=Je("rmSync");var bi=Je("writeFileSync");var Iu=process.getBuiltinModule("node:path"),rn=e=>Iu[e];var ki=rn("basename");var Ri=rn("dirname");var _e=rn("join");var Ei=rn("relative");var Lu=process.getBuiltinModule("node:url"),Nu=e=>Lu[e];var vi=Nu("fileURLToPath");function jr(e){return`'${e.replaceAll("'","'\\''")}'`}function Wr(e){return/^[\p{L}\p{M}\p{N}\\/:._~'!#$+-]+$/u.test(e)}function $i(e){return`"${e.replaceAll("%",
"%%")}"`}var Vr={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function Pi({node:e,script:t,
nearby:n}){let r=Object.entries(Vr),o=["#!/bin/sh",...r.flatMap(([i,a])=>[`unset ${a}`,`if [ -n "\${${i}+set}" ]; then export ${a}="$${i}"; unset ${i}; fi`]),`e\
xec ${jr(e)} ${jr(t)} "$@"`,""],s=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...r.flatMap(([i,a])=>[`set "${a}=!${i}!"`,`set "${i}="`]),
"setlocal DisableDelayedExpansion",`${Oi(e,n.node)} ${Oi(t,n.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",o.join(`
`)],["secret-lease.cmd",s.join(`\r
`)]])}function Oi(e,t){return!Jr(e,t)&&!Hr(e)?`"%~dp0${t.replaceAll("%","%%")}"`:$i(e)}function Jr(e,t){return!Hr(e)&&(!Hr(t)||!t.startsWith("."))}var Hr=e=>/^[\x20-\x7e]*$/.
test(e);var Fu=vi(new URL("cli.js",import.meta.url)),on=class{#e;directory;#t;constructor(t){this.#e=t,this.directory=_e(t,"bin"),this.#t=_e("bin",B?"secret-lease.cmd":
"secret-lease")}get path(){let t=_e(this.#e,this.#t);if(!B||Wr(t))return t;let[n,r]=[Ri(this.#e),ki(this.#e)];return _e(B.shortPath(n)??n,r,this.#t)}install(){let t=c=>Ei(
this.directory,c),n=c=>B&&Jr(c,t(c))&&B.shortPath(c)||c,[r,o]=[n(process.execPath),n(Fu)],s={node:r,script:o,nearby:{node:t(r),script:t(o)}},i=Pi(s);if(B&&i.set(
"secret-lease.ps1",B.pwshLauncher(s,Vr)),Pe(this.#e),this.#n(i))return;let a=`${this.directory}.${process.pid}`;try{hi(a,{mode:448}),B?.makePrivate(a);for(let[c,
p]of i)bi(_e(a,c),p,{mode:320,flag:"wx"});this.remove(),Oe(()=>Si(a,this.directory)),Br(this.directory,320)}catch(c){throw wi(a,{recursive:!0,force:!0}),Ve(c)}}remove(){
return O(this.directory)&&Br(this.directory,448),Ae(this.directory)}#n(t){return O(this.directory)&&[...t].every(([n,r])=>{let o=_e(this.directory,n);return $t(
o)&&xi(o,"utf8")===r})}};function Cu(e){let t=J(e,"secret-lease"),n=process.getuid?.();if(n===void 0||O(t))return t;let r=`${t}-${n}`,o=Qs(t,{throwIfNoEntry:!1});return O(r)||o!==void 0&&
o.uid!==n?r:t}var sn=class{#e;launcher;lock;constructor(t){if(!t)throw new u("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=Cu(t),this.launcher=new on(this.#e),this.lock=new nn(this.#t,()=>Mr(this.#e))}recordPath(t){return J(this.#e,
`${t}.json`)}isPrivate(){return O(this.#e)?!0:qr(Fr(this.#e))}isOpenToOthers(){return B?.isOpenToOthers()??!1}writeRecord(t,n){return this.#r(this.#e,`${t}.json`,
n)}writeFile(t,n,r){return Pe(this.#e),this.#r(J(this.#e,t),n,r)}filePath(t,n){return J(this.#e,t,n)}readFile(t,n){if(!O(this.#e)||!O(J(this.#e,t)))return;let r=this.
filePath(t,n);return $t(r)?Ir(r):void 0}fileNames(t){let n=J(this.#e,t);return He(t)&&O(this.#e)&&O(n)?Yt(n):[]}removeFile(t,n){this.fileNames(t).includes(n)&&Ae(
this.filePath(t,n))}records(t){return this.#n().filter(n=>t===void 0||n!==this.recordPath(t)).filter($t).map(n=>Oe(()=>Ir(n,"utf8")))}remove(t){if(!He(t)||!O(this.#e))
return[];let r=Yt(this.#e).filter(o=>o.startsWith(t)).flatMap(o=>Ae(J(this.#e,o)));return this.#n().length===0&&r.push(...this.launcher.remove()),r.map(o=>ei(Fr(
this.#e),o))}removeLock(){if(!(!O(this.#e)||this.#n().length>0))try{Lr(this.#t,{force:!0}),Ys(this.#e)}catch{}}get#t(){return J(this.#e,"lock")}#n(){return O(this.#e)?
Yt(this.#e).filter(n=>n.endsWith(".json")&&He(n.slice(0,-5))).map(n=>J(this.#e,n)):[]}#r(t,n,r){Pe(t);let o=J(t,n),s=`${o}.${process.pid}`;try{Xs(s,r,{mode:384,
flag:"wx"}),Oe(()=>Zs(s,o))}catch(i){throw Lr(s,{force:!0}),Ve(i)}return o}};var Du=process.getBuiltinModule("node:fs"),Ai=e=>Du[e];var _i=Ai("appendFileSync");var Gr=Ai("existsSync");var Uu=process.getBuiltinModule("node:os"),Mu=e=>Uu[e];var Ti=Mu("EOL");function ue(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function an(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function fe(e,t,n){let r=new zr(e,t,n);process.stdout.write(r.toString()+Ti)}var Ii="::",zr=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=Ii+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=
",",t+=`${r}=${ju(o)}`)}}return t+=`${Ii}${Bu(this.message)}`,t}};function Bu(e){return ue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ju(e){
return ue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var cn=e=>process.getBuiltinModule("node:crypto")[e],Wu=e=>new Proxy(function(){},{apply:(t,n,r)=>cn(e)(...r),construct:(t,n,r)=>Reflect.construct(cn(e),n,r),get:(t,n)=>cn(
e)[n]}),mb=new Proxy({},{get:(e,t)=>cn(t)});var Li=Wu("randomUUID");var Vu=process.getBuiltinModule("node:fs"),Ni=e=>Vu[e];var Fi=Ni("appendFileSync");var Ci=Ni("existsSync");var Gu=process.getBuiltinModule("node:os"),zu=e=>Gu[e];var pn=zu("EOL");function Kr(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!Ci(n))throw new Error(`\
Missing file at path: ${n}`);Fi(n,`${ue(t)}${pn}`,{encoding:"utf8"})}function Di(e,t){let n=`ghadelimiter_${Li()}`,r=ue(t);if(e.includes(n))throw new Error(`Une\
xpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);
return`${e}<<${n}${pn}${r}${pn}${n}`}var Qu=process.getBuiltinModule("node:os"),Zu=e=>Qu[e];var Ui=Zu("EOL");var Xu=process.getBuiltinModule("node:path"),ef=e=>Xu[e];var Mi=ef("delimiter");var dn;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(dn||(dn={}));function qi(e){fe("add-mask",{},e)}function Bi(e){process.env.GITHUB_PATH||""?Kr("PATH",e):fe("add-path",{},e),process.env.PATH=`${e}${Mi}${process.env.PATH}`}function ji(e,t){
let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===
!1?n:n.trim()}function Wi(e){fe("debug",{},e)}function Hi(e,t={}){fe("error",an(t),e instanceof Error?e.toString():e)}function Vi(e,t={}){fe("warning",an(t),e instanceof Error?
e.toString():e)}function Ji(e,t={}){fe("notice",an(t),e instanceof Error?e.toString():e)}function Gi(e){process.stdout.write(e+Ui)}function zi(e,t){if(process.env.GITHUB_STATE||"")return Kr("STATE",Di(e,t));fe("save-state",{name:e},ue(t))}function Te(e,t){return t==="win32"?e.toUpperCase():e}function Ki(e,t){let n=Object.assign(Object.create(null),e);if(t!=="win32")return n;let r=new Map(Object.keys(
n).map(o=>[Te(o,t),o]));return new Proxy(n,{get:(o,s)=>o[r.get(Te(String(s),t))??""]})}function Ge(e){return e.replace(rf,"$1ACCOUNT$2-??????$3").replace(of,"$1").replace(cf,"").replace(pf,"").replace(df,"$1ACCOUNT").replace(sf,(t,n,r,o)=>n.startsWith(
o)?r:t).replace(af,"$1ACCOUNT").replace(lf,"$1")}var rf=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,of=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
sf=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,af=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
cf=/ \(account \d{12}[^()\n]*\)/g,pf=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,df=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
lf=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function Ie(e){return JSON.stringify(e,null,1).replace(/\n\s*/g," ").replace(/[^\u0020-\u00ff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}function Le(e){return Qi(Qi(e,"Resource","Action"),"Action","Resource")}function Qi(e,t,n){return e.length<2?[...e]:[...Map.groupBy(e,({addTo:o,statement:s})=>{
let{Principal:i,Condition:a}=s;return JSON.stringify([o,i,a,Zi(s[n]).sort()])}).values()].flatMap(([o,...s])=>{if(!o||s.length===0)return o??[];let i=[o,...s].flatMap(
({statement:a})=>Zi(a[t]));return{...o,statement:{...o.statement,[t]:uf([...new Set(i)])}}})}function Zi(e){return e===void 0?[]:[e].flat()}function uf(e){let[t,
...n]=e;return t!==void 0&&n.length===0?t:e}function Yi({code:e,message:t,fix:n,statements:r}){return{code:e,message:Ge(t),fix:n&&Ge(n),statements:JSON.parse(Ge(JSON.stringify(r)))}}var Zr=12,ff=4e3;function Xi(e,t){
let{code:n,message:r,fix:o}=e,[s="",...i]=`${n}: ${r}`.split(`
`),a=[...mf(s),...i,...o?.split(`
`)??[]],c=Le(e.statements),p=c.flatMap(({addTo:f,statement:m})=>[`${f}:`,Ie(m)]),d=`See ${t}`,l=[...a,...p,d];return l.join(`
`).length<=ff?{lines:l,apart:[]}:{lines:[...a,...c.map(({addTo:f})=>`${f} what this step's log has above.`),d],apart:p}}var Qr=160;function mf(e){if(e.length<=Qr)
return[e];let t=e.slice(0,Qr+1),n=Math.max(...[". ",": ","; ",", "].map(o=>t.lastIndexOf(o)+1)),r=n>Qr/3?n:t.lastIndexOf(" ");return r>0?[e.slice(0,r).trimEnd(),
e.slice(r).trimStart()]:[e]}function me(e){return`<code>${ta(e)}</code>`}function ea(e){return e.split(/`([^`]+)`/).map((n,r)=>r%2===1?me(n):ze(n)).join("")}function ze(e){return ta(e).replace(
/&#(?:64|35);|GH-(?=\d)/gi,t=>`${t}&#8203;`)}function ta(e){return e.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,t=>`&#${t.
codePointAt(0)};`)}function na(e){return e.replace(/^\|.*\|$/gm,t=>t.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g,n=>n.replace(/.{3,}?[/_.-](?=.)/g,"$&<wbr>")))}function ra(e,t){let{code:n,message:r,fix:o}=e,[s="",...i]=r.split(`
`),a=Le(e.statements),c=[...new Set(a.map(({addTo:p})=>p))];return[`### \u{1F534} ${me(n)}`,"",[`**${Ne(s)}**`,...i.map(gf)].join(`<br>
`),...o||a.length>0?["","**What to do**"]:[],...o?["",yf(o.split(`
`))]:[],...c.flatMap(p=>["",`${Ne(p)}:`,"","```json",a.filter(d=>d.addTo===p).map(({statement:d})=>Ie(d)).join(`,
`),"```"]),"",/^https:/.test(t)?`[What ${n} means](${t})`:`What ${n} means: ${Ne(t)}`].join(`
`)}function yf(e){let t=n=>/^\d\. /.test(n??"");return e.map((n,r)=>{let o=e[r+1];return o===void 0?Ne(n):`${Ne(n)}${t(n)===t(o)?t(n)?`
`:`<br>
`:`

`}`}).join("")}function gf(e){let[,t,n]=/^(E_[A-Z_]+): (.*)$/.exec(e)??[];return t===void 0?Ne(e):`**${Ne(n??"")}** (${t})`}function Ne(e){return/^\s*aws [a-z]/.
test(e)?me(e.trim()):ea(e)}function oa(e){return e.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function ln(e){if(e instanceof u)return e;let t=e instanceof Error&&/^\w{1,40}$/.test(e.name)?e.name:"something";return new u("E_UNEXPECTED",`Something unforese\
en went wrong (${t}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:e})}var hf=process.getBuiltinModule("node:fs"),Ke=e=>hf[e];var sa=Ke("accessSync");var ia=Ke("appendFileSync");var aa=Ke("constants");var ca=Ke("existsSync");var pa=Ke("statSync");var Yr=Ke("truncateSync");function to(e){for(let t of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let n=e[t];if(!n||!ca(n))throw new u("E_RUNNER",`${t} does not name a file: values can\
not be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!xf(n))throw new u("E_RUNNE\
R",`The user of this step may not write to the file of ${t}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as th\
e runner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function xf(e){try{return sa(e,aa.W_OK),
!0}catch{return!1}}function la({variables:e,outputs:t},n,r=()=>{}){to(n);let o=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(s=>{let i=n[s]??"";return{path:i,
size:eo(i)}});wf(()=>{try{da(n.GITHUB_ENV??"",e),da(n.GITHUB_OUTPUT??"",t),r()}catch(s){for(let{path:i,size:a}of o)eo(i)>a&&Yr(i,a);throw no("The values could n\
ot be written for later steps; nothing is exported.",s)}})}function da(e,t){t.size>0&&ia(e,[...t].map(Sf).join(""))}function ua(e){eo(e)>0&&Yr(e)}function no(e,t){
return new u("E_DISK",e,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:t})}var Xr=process.platform==="win32"?`\r
`:`
`;function Sf([e,t]){let n="end_of_value";for(;e.includes(n)||t.includes(n);)n+=n;return`${e}<<${n}${Xr}${t}${Xr}${n}${Xr}`}function eo(e){return pa(e,{throwIfNoEntry:!1})?.
size??0}function wf(e){let t=["SIGINT","SIGTERM"],n=()=>{};for(let r of t)process.on(r,n);try{e()}finally{for(let r of t)process.off(r,n)}}function fa(e){let{repository:t}=e??{};return t?.private===!1?"public":t?.private===!0?"private":"unknown"}function ma({repository_visibility:e}){return e===void 0?
"unknown":e==="private"||e==="internal"?"private":"public"}function ro(e,t){return e==="public"||t==="public"?"public":e==="private"||t==="private"?"private":"u\
nknown"}var un=class{#e;#t="unknown";#n;constructor(t){this.#e=t}note(t){return this.#t=ro(this.#t,t),this.#r}get isConcealing(){return this.#r!=="private"}shown(t){return this.
isConcealing?Ge(t):t}get#r(){this.#n??=fa(_r(this.#e));let t=ro(this.#n,this.#t);return t==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":t}};var bf=process.getBuiltinModule("node:fs"),ya=e=>bf[e];var ga=ya("existsSync");var ha=ya("realpathSync");var kf=process.getBuiltinModule("node:path"),xa=e=>kf[e];var Sa=xa("join");var wa=xa("sep");var Rf=process.getBuiltinModule("node:url"),Ef=e=>Rf[e];var ba=Ef("fileURLToPath");var vf="docs/troubleshooting.md";function ka(e,t){let{GITHUB_SERVER_URL:n=""}=t.environment,r=$f(t),o=`${vf}#${e.toLowerCase()}`;return!r||!/^https:\/\/[\w.:-]+$/.
test(n)?`${o} in the action's repository`:`${n}/${r.repository}/blob/${r.ref}/${r.folder}${o}`}function $f(e){let{GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:n,
GITHUB_REPOSITORY:r,GITHUB_SHA:o}=e.environment,[,s,i,a]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(e.root)??[],c=Of(e);return[{repository:t,ref:n,folder:""},{repository:s&&
`${s}/${i}`,ref:a,folder:""},{repository:c===void 0?void 0:r,ref:o,folder:c??""}].find(d=>/^[\w.-]+\/[\w.-]+$/.test(d.repository??"")&&/^[\w./+@-]+$/.test(d.ref??
""))}function Of({root:e,workspace:t,isOwnClone:n}){if(t===void 0)return;if(e===t)return"";let r=e.startsWith(`${t}/`)&&!n,o=`${e.slice(t.length+1)}/`;return r&&
/^[\w./+@-]+$/.test(o)?o:void 0}var Ra=ba(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function va(e,t){let{GITHUB_WORKSPACE:n}=t;return ka(e,{environment:t,root:Ea(Ra),workspace:n&&Ea(
Pf(n)),isOwnClone:ga(Sa(Ra,".git"))})}function Ea(e){return e.split(wa).join("/")}function Pf(e){try{return ha(e)}catch{return e}}async function $a(e){process.stdout.cork();let t=new Promise((n,r)=>{for(let o of e)for(let s of _f(o))qi(s);process.stdout.write("",o=>o?r(o):n())});process.stdout.
uncork(),await t}var Af=process.env.ACT==="true";function _f(e){return/^[\t -~]/.test(e)?[e]:Af?[`
${e}`,e]:[`
${e}`]}var Tf=24,oo={major:22,minor:21};function Oa(e=process.versions.node){if(!If(e))throw new u("E_RUNNER",`This action needs Node ${Tf}, and the runner started it \
with Node ${e}.`,{fix:"Update the runner to 2.327.1 or later, which brings Node 24; runners of other hosts may start it with Node 22.21. For 32-bit ARM there is\
 none: use a 64-bit system."})}function If(e){let[t=0,n=0]=e.split(".").map(Number);return t>oo.major||t===oo.major&&n>=oo.minor}var so=class{environment;#e=new Set;#t=Promise.resolve();#n;constructor(t){this.environment=t,this.#n=new un(t)}async mask(t){let n=[...new Set(t)].filter(r=>!this.#e.
has(r));for(let r of n)this.#e.add(r);n.length>0&&(this.#t=Promise.all([this.#t,$a(n)])),await this.#t}info(t){Gi(this.#o(t))}debug(t){Wi(this.#o(t))}notice(t){
Ji(this.#o(t))}warning(t){Vi(this.#o(t))}fail(t,n){let r=va(t.code,this.environment),{lines:o,apart:s}=Xi(t,r);for(let i of s)this.info(i);Hi(this.#o(o.join(`
`)),{title:t.code}),n&&this.summarize(ra(this.#n.isConcealing?Yi(t):t,r)),process.exitCode=dn.Failure}handOver(t){la(t,this.environment,()=>{t.onPath!==void 0&&
this.#r(t.onPath)})}noteVisibility(t){return this.#n.note(t)}saveState(t,n){try{zi(t,n)}catch(r){throw no("What the end of the job needs could not be written; n\
othing is exported.",r)}}dropState(){ua(this.environment.GITHUB_STATE??"")}summarize(t){let n=this.environment.GITHUB_STEP_SUMMARY;if(!(!n||!Gr(n)))try{_i(n,`${na(
this.#n.shown(t))}
`)}catch{this.warning("The job summary could not be written.")}}#r(t){let n=this.environment.GITHUB_PATH;n&&Gr(n)?Bi(t):this.warning("GITHUB_PATH does not name \
a file: later steps do not find secret-lease on their PATH.")}#o(t){return oa(this.#n.shown(t))}};function fn(e){return ji(e,{trimWhitespace:!1})}async function Pa(e){
let t=new so(Ki(process.env,process.platform));try{Oa(),to(t.environment),await e(t)}catch(n){t.fail(ln(n),!/^\s*false\s*$/i.test(fn("job-summary")))}process.stdout.
write("",Ks)}function b(e){let t=e.length-20,n=e.slice(0,20).map(x).join(", ");return t>0?`${n} and ${t} more`:n}function x(e){let t=e.replace(new RegExp("\\p{C}","gu")," ");
return t.length>80?`${t.slice(0,80)}\u2026`:t}var Aa="amazonaws.com",_a=[["cn-","aws-cn","amazonaws.com.cn"],["us-gov-","aws-us-gov",Aa],["us-iso-","aws-iso","c2s.ic.gov"],["us-isob-","aws-iso-b","sc2s.sgov\
.gov"],["eu-isoe-","aws-iso-e","cloud.adc-e.uk"],["us-isof-","aws-iso-f","csp.hci.ic.gov"],["eusc-","aws-eusc","amazonaws.eu"]];function Ot(e){return _a.find(([
t])=>e.startsWith(t))?.[1]??"aws"}function mn(e){return _a.find(([,t])=>t===e)?.[2]??Aa}function Ta(e){let t=URL.canParse(e)?new URL(e):void 0;return(t?.protocol==="https:"||t?.protocol==="http:"&&io(t))&&!t.username&&!t.password}function io({hostname:e}){
return e==="localhost"||e==="[::1]"||/^127(\.\d{1,3}){3}$/.test(e)}function Ia(e,t){if(e!=="")return Fa("oidc-issuer",e).replace(/\/$/,"");let n=URL.canParse(t??"")?new URL(t??"").host:"github.com";return n==="github.com"?"http\
s://token.actions.githubusercontent.com":n.endsWith(".ghe.com")?`https://token.actions.${n}`:`https://${n}/_services/token`}function ao(e,t,n,r){let o=t(e).trim();
return o!==""?Fa(e,o):co(n[r]||n.AWS_ENDPOINT_URL||"")}var Lf={AWS_ENDPOINT_URL:"`sts-endpoint` and `secretsmanager-endpoint`",AWS_ENDPOINT_URL_STS:"`sts-endpoi\
nt`",AWS_ENDPOINT_URL_SECRETS_MANAGER:"`secretsmanager-endpoint`",AWS_ENDPOINT_URL_SSM:""};function La(e,t){return t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase()===
"true"?[]:Object.entries(Lf).flatMap(([n,r])=>{let o=t[n]??"",s=r!==""&&r.split(" and ").every(a=>e(a.replaceAll("`","")).trim()!=="");if(o===""||s||co(o)!==void 0)
return[];let i=r===""?"":` Another one is an input, ${r}.`;return[`The endpoint in ${n} is not used: AWS's own is asked.${i}`]})}function Na({AWS_ENDPOINT_URL:e=""}){
return co(e)}function co(e){return URL.canParse(e)&&io(new URL(e))?e:void 0}function Fa(e,t){if(!Ta(t))throw new u("E_INPUT",`The input ${e} is not an address t\
hat can be trusted.`,{fix:"Allowed: an https URL without user and password, or http on 127.0.0.1, [::1] or localhost."});return t}var yn={lease:{"parse-json-secrets":"false","name-transformation":"uppercase","auto-select-family-attempt-timeout":"1000","on-no-token":"error","min-remaining":"\
5m","warn-remaining":"14d","require-expiry":"false","check-rotation":"false","require-verify":"false","export-credentials":"none","role-duration-seconds":"3600",
"aws-profile":"secret-lease","export-env":"true","on-conflict":"error","min-mask-length":"4","mask-aws-account-id":"false","unset-current-credentials":"false","\
job-summary":"true",cli:"true",cleanup:"true","dry-run":"false",timeout:"2m","retry-max-attempts":"5"},check:{lease:"all","on-expiring":"renew","check-drift":"t\
rue","job-summary":"true"},rotate:{when:"always","command-timeout":"1m",rollback:"false","after-timeout":"5m","after-values":"none","dry-run":"false","mask-aws-\
account-id":"false",wait:"10m",timeout:"15m","retry-max-attempts":"5","job-summary":"true"},monitor:{"read-values":"true","warn-remaining":"30d","fail-on":"erro\
r","github-secrets-max-age":"365d","issue-title":"Secrets need attention","owner-issues":"false","job-summary":"true",timeout:"10m","retry-max-attempts":"8"}};function gn(e,t){
return n=>{let r=e(n);return r.trim()===""?t[n]??r:r}}function ne(e,t){return e(t).trim()!==""}function hn(e,t){return t.filter(({input:n,unless:r,needs:o})=>!ne(e,o)&&![void 0,"",r].includes(e(n).trim())).map(({input:n,
needs:r})=>`The input ${n} has no effect without ${r}.`)}async function Ua(e,t,n){let r=new Set;try{let o=await t(s=>(r.add(s),Da(s,e(s))));return Ca(n,r,e),o}catch(o){
if(!(o instanceof u))throw o;let{nearNames:s,withTypo:i}=await import("./typos.js");throw Ca(n,r,e,s),await i(o,{read:e,readWith:a=>t(c=>Da(c,a(c))),isShown:(a,c)=>!Ma.
has(a)&&!(a==="verify"&&/:\/\//.test(c))})}}function Ca(e,t,n,r=[(o,s)=>o===s]){let o=s=>s.toLowerCase().replace(/[^a-z0-9]/g,"");for(let[s,i=""]of Object.entries(
e)){let a=/^INPUT_([\w.-]{1,60})$/i.exec(s)?.[1]?.toLowerCase();if(a===void 0||t.has(a)||i.trim()==="")continue;let[c]=r.flatMap(p=>[...t].filter(d=>p(o(a),o(d),
n(d).trim())));if(!(c===void 0||n(c).trim()===i.trim()))throw new u("E_INPUT",`This action has no input ${a}.`,{fix:`It is written \`${c}\`.
GitHub only warns of an input that an action does not have, and the step would go on without it.`})}}var Nf=new Set(["against","assignees","audience","default-b\
ranch","descriptions","folders","issue-labels","issue-title","monitor-id","oidc-issuer","owners","report-file","repositories","require-claims","role-chain","rol\
e-session-name","role-to-assume","secretsmanager-endpoint","state-file","sts-endpoint","tags"]),Ma=new Set(["alert-token","alert-url","github-secrets-token","gi\
thub-token","ping-url","role-external-id"]),Ff=/^(?:"[^"]*"|'[^']*'|`[^`]*`|\u201c.*\u201d|\u2018.*\u2019|- .*|\[.*\]|\$\{?\w+\}?|\$env:\w+|%\w+%|.*[,;]|.*[\u200b\u2060\ufeff].*)$/,
Cf=e=>Ff.test(e);function Da(e,t){if(t.includes("${{"))throw Df(e,t);let n=Ma.has(e);if(!Nf.has(e)&&!n)return t;let r=t.split(`
`).map(c=>c.trim()),o=e==="assignees"||e==="issue-labels",s=r.findIndex(c=>Cf(o?c.replace(/[,;]$/,""):c));if(s<0)return t;let i=qa(e,r,s),a=n?"is not the text a\
lone":`cannot be written ${x(r[s]??"")}`;throw new u("E_INPUT",`${i} ${a}`,{fix:"Allowed: the text alone, without quotes, brackets or a sign behind it."})}function qa(e,t,n){
return t.filter(r=>r.trim()!=="").length>1?`Line ${n+1} of ${e}`:`The input ${e}`}function Df(e,t){let n=t.split(`
`),r=n.findIndex(s=>s.includes("${{")),[o]=/\$\{\{\s*[\w.-]{1,60}\s*\}\}/.exec(n[r]??"")??["${{ \u2026 }}"];return new u("E_INPUT",`${qa(e,n,r)} has ${o}, an ex\
pression that nobody has filled in.`,{fix:["GitHub fills it in only where the file of the workflow has it, not in the text of a variable, a secret or an input.",
`Write the expression into the step, \`${e}: \${{ vars.NAME }}\`, and plain text into the variable.`].join(`
`)})}function Pt(e){return e.split(`
`).map((n,r)=>({line:r+1,text:n.trim()})).filter(n=>n.text!==""&&!n.text.startsWith("#"))}function Ba(e,t,n){let r;try{r=JSON.parse(t)}catch{r=void 0}if(typeof r!="object"||r===null||!("Statement"in r)){let s=n.map(i=>`\`${i}\``);throw new u("E_INPUT",
`The input ${e} is neither ${s.join(" nor ")} nor a policy.`,{fix:`Allowed: ${s.join(", ")}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`})}
let o=JSON.stringify(r);if(o.length>2048||/[^\u0020-\u00ff]/.test(o))throw new u("E_INPUT",`The input ${e} has ${o.length} characters when minified.`,{fix:"Allo\
wed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS."});return o}function xn(e){let t=/^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]{1,64})$/.exec(e);if(!t)return;let[,n="",r="",o=""]=t;return{arn:e,partition:n,
accountId:r,name:o}}function ja(e){let t=/^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(e);if(!t)return;let[,n="",r=""]=t;return{accountId:n,
name:r}}function po(e,t){let n=xn(t);if(n)return n;throw new u("E_INPUT",`${e} is "${x(t.replace(/\s+/g," "))}", which is no role ARN.`,{fix:"Allowed: `arn:aws:iam::ACC\
OUNT:role/NAME` with the twelve digits of the account."})}var Uf=new Map([["true",!0],["True",!0],["TRUE",!0],["false",!1],["False",!1],["FALSE",!1]]);function W(e,t){let n=Uf.get(t.trim());if(n===void 0)throw Sn(e,t,"\
true or false (also True, TRUE, False, FALSE)");return n}var Mf={s:1e3,m:6e4,h:36e5,d:864e5},lo="a whole number with a unit: 90s, 15m, 2h or 14d";function uo(e){
let[,t,n]=/^(\d{1,7})([smhd])$/.exec(e)??[],r=n===void 0?void 0:Mf[n];return r===void 0?void 0:Number(t)*r}function Qe(e,t){let n=uo(t.trim());if(n===void 0)throw Sn(
e,t,lo);return n}function At(e,t,n){let r=/^\d{1,15}$/.exec(t.trim())?.[0],o=r===void 0?Number.NaN:Number(r);if(!(o>=n.min&&o<=n.max))throw Sn(e,t,`a whole numb\
er from ${n.min} to ${n.max}`);return o}function _t(e,t,n){let r=n.find(o=>o===t.trim());if(r===void 0)throw Sn(e,t,n.join(", "));return r}function Sn(e,t,n){let r=t.
trim()===""?"empty":`"${t.trim()}"`;return new u("E_INPUT",`The input ${e} cannot be ${r}.`,{fix:`Allowed: ${n}.`})}var qf=64;function Wa(e,t){if(e!==""){if(/^[\w+=,.@-]{2,64}$/.test(e))return e;throw new u("E_INPUT",`The input role-session-name is "${e}", which STS does not \
take.`,{fix:"Allowed: 2 to 64 letters, digits and `_ + = , . @ -`."})}let{GITHUB_REPOSITORY:n="local",GITHUB_RUN_ID:r="0",GITHUB_RUN_ATTEMPT:o="1",GITHUB_JOB:s="\
job"}=t,i=fo(`${r}-${o}`),a=fo(s).slice(0,16);return`${fo(n).slice(0,qf-i.length-a.length-2)}-${i}-${a}`}function fo(e){return e.replace(/[^\w+=,.@-]/g,"-")}function Ha(e,t,n){let r=Wf(e,t,n),o=Hf(e);if(jf(e),o)for(let{reference:s}of n)Kf(s,o);return{identity:o&&zf(e,t,o,r[0]),regions:r,allowedAccountIds:em(e),network:tm(
e,t),warnings:[...hn(e,Bf),...o?La(e,t):[]]}}var Bf=[{input:"audience",needs:"role-to-assume"},{input:"oidc-issuer",needs:"role-to-assume"},{input:"role-session-name",needs:"role-to-assume"},{input:"role-c\
hain",needs:"role-to-assume"},{input:"role-external-id",needs:"role-to-assume"},{input:"on-no-token",unless:"error",needs:"role-to-assume"}];function jf(e){if(!ne(
e,"role-to-assume"))for(let t of["session-policy","require-claims"]){if(!ne(e,t))continue;let n=t==="session-policy"?"a session that exists cannot be narrowed":
"no token of the job is looked at";throw new u("E_INPUT",`The input ${t} needs role-to-assume: without it ${n}.`,{fix:`Give \`role-to-assume\`, or leave \`${t}\`\
 out.`})}}function Wf(e,t,n){let{AWS_REGION:r,AWS_DEFAULT_REGION:o}=t,s=ne(e,"secret-ids")&&o||r||o||"",i=n.map(({reference:l,region:f})=>l.kind==="arn"?l.region:
f??""),a=e("aws-region").trim()||s||(i.includes("")?"":i[0]??""),[c="",...p]=a.split(",").map(l=>l.trim());if(a==="")throw new u("E_INPUT","The input aws-region\
 is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.",{fix:"Name the region that holds the secrets, for example `aws-region: eu-west-1`."});let d=[c,
...p].find(l=>!Ee(l));if(d!==void 0){let l=e("aws-region").trim()?"The input aws-region":`The variable ${[r,o].indexOf(s)===0?"AWS_REGION":"AWS_DEFAULT_REGION"}`;
throw new u("E_INPUT",`${l} names "${x(d.replace(/\s+/g," "))}", which is no region.`,{fix:"Allowed: a region, for example `eu-west-1`; or several with commas, \
the first one first asked."})}return[c,...p]}function Hf(e){let t=e("role-to-assume").trim();return t===""?void 0:po("The input role-to-assume",t)}function Vf(e){
return Pt(e("role-chain")).map(({line:t,text:n})=>po(`Line ${t} of role-chain`,n))}function Jf(e,t){if(e!==""){if(t.length===0)throw new u("E_INPUT","The input \
role-external-id needs role-chain.",{fix:"A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in\
 `role-to-assume` one that may assume it."});if(/^[\w+=,.@:/-]{2,1224}$/.test(e))return e;throw new u("E_INPUT","The input role-external-id is one that STS does\
 not take.",{fix:"Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`."})}}function Gf(e){let t=e("audience").trim();if(!/\s/.test(t))return t;throw new u(
"E_INPUT",`The input audience is ${x(t)}, and a token has one audience.`,{fix:"Allowed: one word, for example `sts.amazonaws.com`."})}function zf(e,t,n,r){let o=r.
startsWith("cn-"),s=Vf(e);for(let i of[n,...s])Qf(i,r);return{role:n,chain:s,externalId:Jf(e("role-external-id").trim(),s),audience:Gf(e)||`sts.amazonaws.com${o?
".cn":""}`,issuer:Ia(e("oidc-issuer").trim(),t.GITHUB_SERVER_URL),sessionName:Wa(e("role-session-name").trim(),t),policy:Xf(e("session-policy").trim()||"scoped"),
requiredClaims:Yf(e)}}function Kf(e,{name:t,partition:n}){if(!(e.kind!=="arn"||e.partition===n))throw new u("E_INPUT",`The secret ${e.name} is of the partition ${e.
partition}, and the role ${t} is of ${n}.`,{fix:`Credentials of one partition work in no other: name a role of ${e.partition} in \`role-to-assume\`.`})}function Qf({
name:e,partition:t},n){let r=Ot(n);if(t!==r)throw new u("E_INPUT",`The role ${e} is of the partition ${t}, and the region ${n} is of ${r}: neither knows the oth\
er.`,{fix:`Name a region of ${t} in \`aws-region\`, or a role whose ARN begins with \`arn:${r}:\`.`})}function Zf(e){let t=Qe("timeout",e("timeout"));if(t>0)return t;
throw new u("E_INPUT","The input timeout is zero, and nothing can be leased in no time.",{fix:"Allowed: a duration above zero, for example `2m`."})}function Yf(e){
return Pt(e("require-claims")).map(({line:t,text:n})=>{let[,r,o]=/^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(n)??[],s=/^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(
o??"");if(r!==void 0&&o!==void 0&&!s)return{line:t,claim:r,glob:o};throw new u("E_INPUT",`Line ${t} of require-claims is "${n}", which is no claim.`,{fix:"Allow\
ed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`."})})}function Va(e){let t=gn(e,yn.lease);return _t("on-no-token",t("on-no-\
token"),["error","skip"])}function Xf(e){return e==="scoped"||e==="none"?{kind:e}:{kind:"given",policy:Ba("session-policy",e,["scoped","none"])}}function em(e){
let t=e("allowed-account-ids").split(/[\s,]+/).filter(r=>r!==""),n=t.find(r=>!/^\d{12}$/.test(r));if(n!==void 0)throw new u("E_INPUT",`The input allowed-account\
-ids has "${x(n)}", which is no account id.`,{fix:"Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost."});return t}function tm(e,t){
let n=r=>t[r]?.toLowerCase()==="true";return{timeout:Zf(e),maxAttempts:At("retry-max-attempts",e("retry-max-attempts"),{min:1,max:20}),familyTimeout:At("auto-se\
lect-family-attempt-timeout",e("auto-select-family-attempt-timeout"),{min:10,max:2147483647}),stsEndpoint:ao("sts-endpoint",e,t,"AWS_ENDPOINT_URL_STS"),secretsManagerEndpoint:ao(
"secretsmanager-endpoint",e,t,"AWS_ENDPOINT_URL_SECRETS_MANAGER"),emulator:Na(t),useFips:n("AWS_USE_FIPS_ENDPOINT"),useDualstack:n("AWS_USE_DUALSTACK_ENDPOINT")}}var Ja=["aws-access-key-id","aws-secret-access-key","aws-session-token","web-identity-token-file","role-chaining","http-proxy","no-proxy","role-skip-session-tag\
ging","custom-tags","output-credentials","output-env-credentials","overwrite-aws-profile","disable-retry","special-characters-workaround","use-existing-credenti\
als","force-skip-oidc","action-timeout-s"];var P=class{source;constructor(t){this.source=t}},nm=500;function G(e){let t=e.startsWith("\uFEFF")?e.slice(1):e;if(mo(t))try{return JSON.parse(t),om(t)>nm?void 0:
JSON.parse(t,rm)}catch{return}}function mo(e){return/^\s*["\d[{tfn-]/.test(e)}function rm(e,t,n){return typeof t=="number"?new P(n.source??String(t)):t}function om(e){
let t=0,n=0;for(let[r]of e.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g))r==="["||r==="{"?n=Math.max(n,++t):(r==="]"||r==="}")&&(t-=1);return n}function I(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)&&!(e instanceof P)}function Ze(e,t=({source:n})=>n){return e instanceof P?t(e):Array.isArray(e)?`[${e.map(r=>Ze(r,t)).join(
",")}]`:I(e)?`{${Object.entries(e).map(([r,o])=>`${JSON.stringify(r)}:${Ze(o,t)}`).join(",")}}`:JSON.stringify(e)}function Ga(e,t){let n=e;for(let r of t)typeof r==
"number"?n=Array.isArray(n)?n[r]:void 0:n=I(n)&&Object.hasOwn(n,r)?n[r]:void 0;return n}function*Tt(e,t=[]){let n=sm(e);n.length===0&&(yield[t,e]);for(let[r,o]of n)
yield*Tt(o,[...t,r])}function sm(e){return Array.isArray(e)?[...e.entries()]:I(e)?Object.entries(e):[]}async function Qa(e,t){let n=await am(),r=Xa(e),o=n(kn(e,({source:i})=>Number(i)),t);if([...r].every(([i,a])=>[...a].every(c=>c===String(i))))return Rn(o,()=>{});
let s=cm(n,e,t);return(s===void 0?void 0:ec(o,s))??Rn(o,i=>dm(r.get(i)))}async function Za(e){(await Ya()).compile(e)}async function Ya(){let e=await import("./jmespath.js");
return za||im(e),za=!0,e}var za=!1;function im(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,TYPE_ARRAY_NUMBER:o,TYPE_ARRAY_STRING:s}=e,{TYPE_EXPREF:i,
TYPE_NUMBER:a,TYPE_STRING:c}=e,p=(l,f)=>l<f?-1:l>f?1:0;t("sort",([l])=>[...l].sort(p),[{types:[o,s]}],{override:!0});let d=(l,f)=>t(l,([m,g])=>{let{runtime:h}=n,
y=h.createKeyFunction(g,[a,c]),k=m.map(E=>({item:E,key:y(E)})),[q,...$]=k;return q?$.reduce((E,le)=>p(le.key,E.key)*f>0?le:E,q).item:null},[{types:[r]},{types:[
i]}],{override:!0});d("max_by",1),d("min_by",-1)}async function am(){let{search:e}=await Ya();return(t,n)=>{try{return e(t,n)??null}catch{throw new u("E_SELECTO\
R",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type of argument that it takes."})}}}function cm(e,t,n){try{
return e(kn(t,({source:r})=>`${wn}${r}${bn}`),n)}catch{return}}var[wn,bn]=["\uFDD0","\uFDD1"],Ka=new RegExp(`${wn}([^${wn}${bn}]*)${bn}`,"g");function kn(e,t){if(e instanceof
P)return t(e);if(Array.isArray(e))return e.map(r=>kn(r,t));if(!I(e))return e;let n=Object.entries(e).map(([r,o])=>[r,kn(o,t)]);return Object.assign(Object.create(
null),Object.fromEntries(n))}function Xa(e,t=new Map){if(e instanceof P){let n=Number(e.source);t.set(n,(t.get(n)??new Set).add(e.source))}else if(typeof e=="ob\
ject"&&e!==null)for(let n of Object.values(e))Xa(n,t);return t}function ec(e,t){if(typeof e=="number"&&typeof t=="string"){let n=t.slice(1,-1);return t===`${wn}${n}${bn}`&&
Number(n)===e?new P(n):void 0}if(typeof e=="number")return e===t?new P(String(e)):void 0;if(typeof e=="string")return typeof t!="string"?void 0:t.replace(Ka,(r,o)=>String(
Number(o)))===e?t.replace(Ka,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(
t)))return pm(e,t)}function pm(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(([o,s])=>{let i=n.get(o);return[o,i===void 0?void 0:ec(s,i)]});if(!(r.
length!==n.size||r.some(([,o])=>o===void 0)))return Array.isArray(e)?r.map(([,o])=>o):Object.fromEntries(r)}function Rn(e,t){return typeof e=="number"?new P(t(e)??
String(e)):Array.isArray(e)?e.map(n=>Rn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[n,Rn(r,t)]))}function dm(e){if(e===
void 0||e.size===1)return e&&[...e][0];throw new u("E_SELECTOR","The expression computes with numbers and selects one that the secret spells in several ways.",{
fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant."})}function ye(e){if(!lm.test(e))return;let t=[...e.matchAll(um)].map(([n])=>fm(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var yo='(?:[A-Za-z_]\\w\
*|"(?:[^"\\\\]|\\\\.)*")',go="(?:\\[\\d+\\])",lm=new RegExp(`^(?:${yo}|${go})(?:\\.${yo}|${go})*$`),um=new RegExp(`${yo}|${go}`,"g");function fm(e){if(e.startsWith(
"["))return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function En(e,t){let n=ye(t);if(n)return Ga(e,n);let r=await Qa(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}async function ho(e,t,n=r=>r){let r=mm(e);if(r!==void 0)throw new u("E_SELECTOR",`${t}: ${r} is a \
subtraction in JMESPath, not a key.`,{fix:`Probably meant: ${n(e.replace(r,`"${r}"`))}`});if(ye(e))return;let[,o]=/^'([^'\\]*)'$/.exec(e)??[];if(o!==void 0){let s=/^[A-Za-z_]\w*$/.
test(o)?o:JSON.stringify(o);throw new u("E_SELECTOR",`${t}: ${e} is that text itself in JMESPath, not a key.`,{fix:`Probably meant: ${n(s)}`})}try{await Za(e)}catch(s){
throw new u("E_SELECTOR",`${t}: ${e} is no JMESPath expression.`,{fix:"Allowed: a JMESPath expression, https://jmespath.org/specification.html. Keys with other \
characters than letters, digits and _ stand in double quotes.",cause:s})}}function mm(e){let t=e.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
'""');return/[A-Za-z_]\w*(?:-\w+)+/.exec(t)?.[0]}var xo=[{tool:"GitHub Actions",reason:"is set by the runner for each step",source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",
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
IONS"},{tool:"Secret Lease",reason:"belongs to this action",source:"https://github.com/OWNER/secret-lease/blob/main/docs/check.md",names:"SECRET_LEASE_*"}];function So(e,t){
let n=e.toUpperCase();return t.find(r=>ym(r,n)&&!xm(n,r))}function ym(e,t){let{names:n}=e;for(let r=n.indexOf(t);r!==-1&&t!=="";r=n.indexOf(t,r+1))if(vn(n[r-1])&&
vn(n[r+t.length]))return!0;return gm(e).some(r=>rc(r,t))}var tc=new WeakMap;function gm(e){let t=tc.get(e);if(t)return t;let{names:n}=e,r=[];for(let o=n.indexOf(
"*");o!==-1;o=n.indexOf("*",o+1)){let[s,i]=[o,o+1];for(;!vn(n[s-1]);)s-=1;for(;!vn(n[i]);)i+=1;r.push(n.slice(s,i))}return tc.set(e,r),r}function vn(e){return e===
void 0||e===" "||e===`
`}function nc(e,t){let n=e.toUpperCase().slice(0,-1);for(let r of t){let o=hm(r).find(s=>s.endsWith("*")?s.startsWith(n)||n.startsWith(s.slice(0,-1)):s.startsWith(
n));if(o!==void 0)return o}}function hm({names:e}){return e.trim().split(/\s+/)}function xm(e,{except:t={}}){return Object.keys(t).some(n=>rc(n,e))}function rc(e,t){
let[n="",r]=e.split("*");return r===void 0?t===n:t.length>=n.length+r.length&&t.startsWith(n)&&t.endsWith(r)}function ge(e,t="upper"){let n=e.replace(/[^A-Za-z0-9_]/g,"_");return t==="kept"?n:t==="upper"?n.toUpperCase():n.toLowerCase()}function Ye(e){return/^[0-9]/.test(
e)?`_${e}`:e}function oc(e,t){return Ye(ge(t===void 0?e:`${e}_${t}`))}function Fe(e){return/^[A-Za-z_][A-Za-z0-9_]*$/.test(e)}function z(e){return e===""?"is em\
pty":Fe(e)?ac(So(e,xo)):"has other characters than letters, digits and _, or begins with a digit"}async function $n(e){return z(e)??ac(So(e,await ic()))}async function sc(e){
return nc(e,[...xo,...await ic()])}async function ic(){return(await import("./lease-adapters-aws.js")).unsafeNames}function ac(e){return e&&`${e.reason} (${e.
tool})`}function wo(e,t,n){let{naming:r,file:o}=e,{name:s,origin:i}=Sm(r,e,t,n);return{name:o?`${s}_FILE`:s,origin:i}}function Pn({naming:e,selector:t,reference:n}){return e.
kind!=="prefixed"||e.text!==""?!1:t.kind==="fields"||n.kind==="prefix"}function On({path:e}){return e.length===0?void 0:e.join("_")}function cc(e){let{reference:t,
naming:n,selector:r}=e,o=t.kind!=="name"||r.kind==="fields"||r.kind==="unfolded";if(n.kind!=="exact"&&o)return[];let s=r.kind==="jmespath"?ye(r.expression):void 0;
return[wo(e,t.kind==="name"?t.name:"",{path:s??[]}).name]}function Sm(e,{reference:t,selector:n},r,o){switch(e.kind){case"exact":return{name:e.name,origin:"auth\
or"};case"derived":return{name:oc(r,On(o)),origin:"data"};case"prefixed":{let s=t.kind==="prefix"?r.slice(t.prefix.length):void 0,a=(s===void 0||n.kind==="field\
s"?[s,On(o)]:[s]).filter(c=>c!==void 0).join("_");return{name:Ye(e.text+ge(a)),origin:"data"}}case"stem":return wm(e,r,o)}}function wm({stem:e,letterCase:t},n,{
path:r}){let o=r.length===0,i=[e===void 0||e===""&&o?n:e,...r].map(c=>ge(String(c),t));return{name:Ye(i.filter(c=>c!=="").join("_")),origin:o&&e?"author":"data"}}var bo={service:"secretsmanager",load:()=>import("./lease-adapters-aws.js")};async function K(e,t,n){let r=[],o=e.entries(),s=!1,i=async()=>{try{for(let[a,c]of o){if(s)return;r[a]=await n(c)}}catch(a){throw s=!0,a}};return await Promise.
all(Array.from({length:Math.min(t,e.length)},i)),r}var bm=10;async function pc(e,t){let n=[...e].flatMap(([{described:s},i])=>s&&!(i instanceof S)?i.map(({arn:a})=>a):[]);if(n.length===0)return new Map(e);let r=await km(
[...new Set(n)],t),o=s=>{let i=r.get(s.arn);return i?{...s,description:i}:s};return new Map([...e].map(([s,i])=>[s,i instanceof S?i:i.map(o)]))}async function km(e,t){
let n,r=new Map;return await K(e,bm,async o=>{try{r.set(o,n??await t.describe(o))}catch(s){if(!(s instanceof S))throw s;ae(s)&&(n=s),r.set(o,s)}}),r}var Ce="secrets-manager",Rm=/^[A-Za-z0-9/_+=.@!-]+$/;function An(e){if(e==="")return{reason:"there is no secret before #"};if(e.startsWith("arn:"))return vm(e);
if(e.includes("*"))return Em(e);let t=ko(e);return t===void 0?{source:Ce,kind:"name",name:e}:{reason:t}}function Em(e){let t=e.indexOf("*"),n=e.slice(0,t);if(t!==
e.length-1)return{reason:"a * stands only at the end",.../^[*]+$/.test(e.slice(t))&&{meant:`${n}*`}};if(n.length<3)return{reason:"a prefix has three characters \
or more before its *"};if(n.startsWith("!"))return{reason:"a prefix cannot begin with !"};let r=ko(n);return r===void 0?{source:Ce,kind:"prefix",prefix:n}:{reason:r}}
function vm(e){let t=_n(e);if(!t)return{reason:$m(e)};let{name:n,region:r}=t;if(!Ee(r))return{reason:`${x(r)} in it is no region`};if(n.endsWith("*"))return{reason:"\
an ARN cannot be a prefix; a name can",meant:n};let[o="",s,i,a]=n.split(":");if(s!==void 0){let p=e.slice(0,e.length-n.length)+o,d=[s?`${p}#${s}`:p];return i&&d.
push(`stage=${i}`),a&&d.push(`version=${a}`),{reason:"a field, a stage and a version do not follow the ARN with colons",meant:d.join(" ")}}let c=ko(n);return c===
void 0?{source:Ce,kind:"arn",arn:e,...t}:{reason:c}}function $m(e){let[,t="",n="",r="",o=""]=e.split(":");return t.startsWith("aws")&&n!==""&&n!=="secretsmanage\
r"?`it is an ARN of ${x(n)}, and not of a secret`:/^[\d -]+$/.test(o)&&!/^\d{12}$/.test(o)?"the account id in it is not twelve digits":r!==""&&!Ee(r)?`${x(r)} i\
n it is no region`:"an ARN of a secret is arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"}function ko(e){if(e.length>519)return"a name has 512 characte\
rs at most";let t=[...e].find(n=>!Rm.test(n));return t===void 0?void 0:`a secret's name has no ${Om(t)}; it has letters, digits and /_+=.@!-`}function Om(e){let t={
",":"comma"," ":"space","	":"tab"}[e];return t!==void 0?t:/[\p{L}\p{N}\p{P}\p{S}]/u.test(e)?e:`character U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(
4,"0")}`}function _n(e){let t=/^arn:(aws[a-z-]*):secretsmanager:([a-z0-9-]+-\d+):(\d{12}):secret:(.+)$/.exec(e);if(!t)return;let[,n="",r="",o="",s=""]=t;return{
partition:n,region:r,accountId:o,name:s}}function dc(e){let t=_n(e);return t?{source:Ce,kind:"arn",arn:e,...t}:{source:Ce,kind:"name",name:e}}function lc(e,t,n){return{StringEquals:{"kms:ViaService":`${e}.${t}.${mn(n)}`}}}var It=20;function uc(e){let t=e.some(({reference:r})=>r.kind==="prefix"),n=e.filter(({unread:r})=>!r);return{values:n.length>0,listing:t,batching:n.length>0&&(t||
n.filter(({single:r})=>!r).length>1),describing:e.some(({described:r})=>r),removing:e.some(({removable:r})=>r)}}function fc({reference:e,described:t,unread:n}){
return[e.kind==="prefix"&&"list",t&&"describe",!n&&"read"].join(" ")}function mc(e,t){let n={...uc([e]),batching:!0},r=hc(e,t).reduce((s,i)=>s+i.length+3,0),o=gc(
[],n,e.region,t);return{shared:JSON.stringify(o).length-2,own:r}}function yc(e,t){let n=e.flatMap(r=>hc(r,t));return gc(n,uc(e),e[0]?.region??"",t)}function gc(e,t,n,{
partition:r}){let o=[...t.values?["secretsmanager:GetSecretValue"]:[],...t.describing?["secretsmanager:DescribeSecret"]:[],...t.removing?["secretsmanager:Delete\
Secret","secretsmanager:RestoreSecret"]:[]],s=[...t.batching?["secretsmanager:BatchGetSecretValue"]:[],...t.listing?["secretsmanager:ListSecrets"]:[]];return[{Effect:"\
Allow",Action:o.length===1?o[0]??"":o,Resource:e},...s.length>0?[{Effect:"Allow",Action:s,Resource:"*"}]:[],...t.values?[{Effect:"Allow",Action:"kms:Decrypt",Resource:"\
*",Condition:Pm(n,r)}]:[]]}function Pm(e,t){return lc("secretsmanager",e,t)}function hc({reference:e,region:t},n){let r=o=>`arn:${n.partition}:secretsmanager:${t}\
:${n.accountId}:secret:${o}`;switch(e.kind){case"name":return[r(`${e.name}-??????`)];case"prefix":return[r(`${e.prefix}*`)];case"arn":return[/-[A-Za-z0-9]{6}$/.
test(e.name)?e.arn:`${e.arn}-??????`]}}var Tn=10;async function xc(e,t){let n=new Map,r=e.filter(({reference:i})=>i.kind==="prefix"),o=e.filter(({reference:i})=>i.kind!=="prefix"),s=o.filter(({single:i})=>!i);
return await Promise.all([...o.filter(({single:i})=>i).map(async i=>n.set(i,await Am(i,t))),...r.map(async i=>n.set(i,await _m(i,t))),Sc(s.map(({reference:i})=>C(
i)),t).then(i=>{for(let[a,c]of s.entries())n.set(c,Nm(i[a]))})]),pc(n,t)}async function Am({reference:e,version:t},n){return wc(async()=>[await n.get(e,t)])}async function _m({
reference:e,version:t},n){return e.kind!=="prefix"?[]:wc(async()=>{let r=(await n.list(e.prefix)).sort(),o=t.stage?await K(r,Tn,a=>In(a,n,t.stage)):await Sc(r,n),
s=o.findIndex(a=>a instanceof S),i=o[s];if(i instanceof S)throw i.secretName=_n(r[s]??"")?.name.replace(/-[A-Za-z0-9]{6}$/,""),i;return o.filter(a=>!(a instanceof
S))})}async function Sc(e,t){return e.length===1?Promise.all(e.map(r=>In(r,t))):(await K(Fm(e,It),Tn,r=>Tm(r,t))).flat()}async function Tm(e,t){try{let{secrets:n,
refusals:r}=await t.batch(e);return await K(e,Tn,async o=>{let s=n.find(c=>Im(c,o));if(s)return s;let i=r.find(({secretId:c})=>c===o),a=i&&new S("BatchGetSecret\
Value",{kind:"answer",...i});return a&&We(a)==="fail"?a:In(o,t)})}catch(n){if(!(n instanceof S))throw n;return Lm(n)?K(e,Tn,r=>In(r,t)):e.map(()=>n)}}async function In(e,t,n){
try{return await t.get(dc(e),n===void 0?{}:{stage:n})}catch(r){if(r instanceof S)return r;throw r}}function Im({arn:e,name:t},n){return e===n||t===n||e.startsWith(
`${n}-`)&&e.length===n.length+7}function Lm({code:e}){return e?.startsWith("AccessDenied")===!0}function Nm(e){return e instanceof S?e:e?[e]:[]}async function wc(e){
try{return await e()}catch(t){if(t instanceof S)return t;throw t}}function Fm(e,t){let n=[];for(let r=0;r<e.length;r+=t)n.push(e.slice(r,r+t));return n}var Ln={name:Ce,title:"Secrets Manager",options:{},versionIds:{pattern:/^.{32,64}$/s,wrong:"version needs an id of 32 to 64 characters.",allowed:"version=ID; a \
stage is chosen with stage=LABEL"},readReference:An,permissionSet:fc,queriesPerSession:It,policySize:mc,sessionStatements:yc,permissionsToRead:async(...e)=>(await import("./required-permissions.js")).
permissionsToRead(...e),firstRequests:e=>[{client:bo,count:Cm(e)}],read:async(e,t,n)=>xc(e,await n(bo,t)),explain:async(...e)=>(await import("./refused-secret.js")).
explainSecret(...e)};function Cm(e){let t=e.filter(({reference:n,single:r})=>n.kind!=="prefix"&&!r);return e.length-t.length+Math.ceil(t.length/It)}var Dm=[{prefix:new RegExp(`${Kt.source}|^/aws/reference/secretsmanager/`),load:async()=>(await import("./parameter-store.js")).parameterStore},{prefix:/^app:/,
load:async()=>(await import("./github-app.js")).githubApp},{prefix:/^(?:ecr|codeartifact|rds):/,load:async e=>(await import("./aws-tokens.js")).tokensOf(e)}],bc=new Map(
[[Ln.name,Ln]]);async function kc(e){let t=await Dm.find(({prefix:n})=>n.test(e))?.load(e);return t?(bc.set(t.name,t),t):Ln}function ce({source:e}){let t=bc.get(
e);if(!t)throw new Error(`The source ${e} was not loaded.`);return t}function Xe(e){return Map.groupBy(e,({reference:t})=>ce(t))}var Nn="Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional";function v(e,t,n,r={}){let o=[];return r.allowed!==
void 0&&o.push(`Allowed: ${r.allowed}.`),r.meant!==void 0&&o.push(`Probably meant: ${typeof r.meant=="string"?r.meant:et(r.meant)}`),o.length===0&&o.push(Nn),new u(
e,`Line ${t} of secrets: ${n}`,{fix:o.join(`
`)})}function et({name:e,reference:t,selector:n,options:r}){return[(e===void 0?"":`${e}, `)+Eo(t,n),...r].join(" ").trimStart()}function Eo(e,t){return t===void 0?
e:`${e}#${t}`}function vo(e,t){let n=e.trim();if(n===""||n.startsWith("#"))return;let[r,o]=Um(n),[s,...i]=Mm(o,t);if(s===void 0)throw v("E_REQUEST",t,"there is \
a NAME and no secret after it.",{allowed:"NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *"});let a=s.indexOf("#");return a<
0?{line:t,name:r,reference:s,selector:void 0,options:i}:{line:t,name:r,reference:s.slice(0,a),selector:s.slice(a+1),options:i}}function Um(e){let t=e.indexOf(","),
n=e.indexOf("#");return t<0||n>=0&&n<t?[void 0,e]:[e.slice(0,t).trim(),e.slice(t+1)]}function Mm(e,t){let n=[],r=Rc(e,0);for(;r<e.length&&!/^#(\s|$)/.test(e.slice(
r,r+2));){let o=Bm(e,r,t);n.push(e.slice(r,o)),r=Rc(e,o)}return n}function Rc(e,t){let n=t;for(;n<e.length&&$o(e,n);)n+=1;return n}var $o=(e,t)=>/\s/.test(e.charAt(
t)),qm={"[":"]","(":")","{":"}"},Ec="expires=";function Bm(e,t,n){let r=t;for(;r<e.length&&!$o(e,r);){if(e.charAt(r)==="#")return vc(e,r+1,n);if(e.startsWith(Ec,
r)&&r===t)return vc(e,r+Ec.length,n);r+=1}return r}function vc(e,t,n){let r=[],o=t;for(;o<e.length&&(r.length>0||!$o(e,o));){let i=e.charAt(o);if(i==='"'||i==="\
'"||i==="`"){o=jm(e,o,n);continue}let a=qm[i];if(a!==void 0)r.push(a);else if(i===r.at(-1))r.pop();else if(i==="]"||i===")"||i==="}")throw Ro(n,`${i} closes not\
hing`);o+=1}let s=r.at(-1);if(s!==void 0)throw Ro(n,`${s} is missing`);return o}function jm(e,t,n){let r=e.charAt(t);for(let o=t+1;o<e.length;o+=1)if(e.charAt(o)===
"\\")o+=1;else if(e.charAt(o)===r)return o+1;throw Ro(n,`a ${r} is missing`)}function Ro(e,t){return v("E_SELECTOR",e,`the expression's quotes or brackets do no\
t match: ${t}.`,{allowed:"a JMESPath expression, https://jmespath.org/specification.html"})}function Oc(e,t,n){let r=[...Wm(e,t,n),...Hm(e,t),...Jm(e,t),Vm(e,t,n)].find(({when:o})=>o);if(r)throw v("E_REQUEST",t.line,r.wrong,r.hint)}function Wm({naming:e,
selector:t},n,r){let o=e.kind==="prefixed"?n.name?.replace(/_?\*$/,"")||"TOKEN":n.name;return[{when:r.mintsTokens===!0&&(t.kind!=="whole"||e.kind==="prefixed"),
wrong:"a token is one value and has no fields.",hint:{allowed:"a NAME, and no # behind the reference",meant:{...n,name:o,selector:void 0}}}]}function Hm({naming:e,
selector:t,reference:n},r){let o=n.kind==="prefix",s=t.kind==="jmespath"&&ye(t.expression)!==void 0;return[{when:e.kind==="exact"&&t.kind==="fields",wrong:`#* g\
ives several values, and ${r.name} is the name of one.`,hint:{allowed:"NAME_*, nothing before the comma, or no NAME",meant:{...r,name:`${r.name?.replace(/_$/,"")}\
_*`}}},{when:e.kind==="prefixed"&&t.kind==="whole"&&!o,wrong:`${r.name||"a blank NAME"} is for several values, and a whole secret is one.`,hint:{allowed:"NAME_*\
 with #*, with one field, or with a prefix",meant:{...r,selector:"*"}}},{when:e.kind==="derived"&&t.kind==="jmespath"&&!s,wrong:`no name can be made of ${r.selector}\
.`,hint:{allowed:"a NAME before it",meant:{...r,name:o?"NAME_*":"NAME"}}},{when:e.kind==="prefixed"&&t.kind==="jmespath"&&!s&&!o,wrong:`no name can be made of ${r.
selector}.`,hint:{allowed:"a NAME of its own",meant:{...r,name:r.name?.replace(/_?\*$/,"")||"NAME"}}}]}function Vm({reference:e,region:t},n,r){let o=e.kind==="a\
rn"?e.region:r.regionOf?.(e);return{when:t!==void 0&&o!==void 0,wrong:`region= names a second region: ${x(n.reference)} is in ${o}.`,hint:{allowed:"region= besi\
de a name, which says nothing of a region",meant:Pc(n,"region")}}}function Pc(e,...t){return{...e,options:e.options.filter(n=>!t.includes(n.split("=")[0]??""))}}
function Jm(e,t){let{naming:n,selector:r,reference:o,version:s}=e,i=(...c)=>Pc(t,...c),a=r.kind==="fields"||o.kind==="prefix"&&n.kind!=="exact";return[{when:e.file&&
a,wrong:"file needs one value, and this gives several.",hint:{allowed:"file with one secret, or with one field of it",meant:i("file")}},{when:e.file&&e.base64,wrong:"\
file writes the bytes as they are, so base64 has nothing to do.",hint:{allowed:"file or base64",meant:i("base64")}},{when:e.trim===!0&&(e.file||e.base64),wrong:"\
file and base64 keep every byte, so trim contradicts them.",hint:{allowed:"trim, or file, or base64",meant:i("trim")}},{when:e.base64&&r.kind!=="whole",wrong:"b\
ase64 is for a whole binary value, which has no fields.",hint:{allowed:"base64 or a selector",meant:i("base64")}},{when:e.base64&&e.expires?.kind==="selector",wrong:"\
a binary value has no field that could say when it expires.",hint:{allowed:"expires=DATE or expires=never beside base64",meant:i("expires")}},{when:e.public!=="\
all"&&e.public.length>0&&r.kind==="jmespath",wrong:"public=FIELD,\u2026 chooses among fields; the selector takes one, and there is no #*.",hint:{allowed:"public\
 alone, or public=FIELD,\u2026 with #* or a whole secret",meant:Gm(t)}},{when:e.only!==void 0&&!Pn(e),wrong:"only= lists names that data may give, and this line\
 gives its names itself.",hint:{allowed:"only= with a blank NAME before #* or a prefix",meant:a?{...t,name:""}:i("only")}},{when:$c(e.only)!==void 0,wrong:`only\
= lists ${$c(e.only)}, and names that are made from data are in upper case.`,hint:{allowed:"only=LOG_LEVEL,FEATURE_*",meant:{...t,options:t.options.map(c=>c.startsWith(
"only=")?`only=${c.slice(5).toUpperCase()}`:c)}}},{when:s.versionId!==void 0&&o.kind==="prefix",wrong:"a version is of one secret, and a prefix can match severa\
l.",hint:{allowed:"stage=LABEL with a prefix, or version=ID with one secret",meant:i("version")}}]}function $c(e=[]){return e==="any"?void 0:e.find(t=>t!==t.toUpperCase())}
function Gm(e){let t=e.name&&!e.name.endsWith("*")?`${e.name}_*`:e.name;return{...e,name:t,selector:"*"}}var Oo=new Map([["optional",Fn("optional",{optional:!0})],["public",Qm],["only",Zm],["file",Fn("file",{file:!0})],["base64",Fn("base64",{base64:!0})],["trim",Fn(
"trim",{trim:!0})],["stage",Ym],["version",Xm],["expires",oy],["max-age",ey],["max-scopes",ty],["role",ny],["region",ry]]),zm="optional, public, public=FIELD,\u2026,\
 only=NAME,NAME_*, file, base64, trim, stage=LABEL, version=ID, expires=\u2026, max-age=DURATION, max-scopes=SCOPE,\u2026, role=ARN, region=REGION";function Ac(e,{
options:t}){let n=e.options.map(Po).filter(({key:r})=>Object.hasOwn(t,r));return new Map(n.map(({key:r,value:o=""})=>[r,o]))}function _c(e,t){let n={optional:!1,
public:[],file:!1,base64:!1,version:{}},r=new Set;for(let o of e.options){let{key:s,value:i}=Po(o),a=Object.hasOwn(t.options,s),c=Oo.get(s);if(!c&&!a)throw ay(e,
o,s,t);if(r.has(s))throw v("E_REQUEST",e.line,`the option ${s} is given twice.`);if(r.add(s),!c||a)continue;let d=c(i,(l,f)=>v("E_REQUEST",e.line,l,Km(e,o,f)),t);
n={...n,...d,version:{...n.version,...d.version}}}return n}function Po(e){let t=e.indexOf("=");return t<0?{key:e,value:void 0}:{key:e.slice(0,t),value:e.slice(t+
1)}}function Km(e,t,n){let r=Tc(e.options,t);return{allowed:n,...r&&{meant:{...e,options:r}}}}function Tc(e,t){if(!/^(?:only|public|max-scopes)=/.test(t))return;
let n=e.indexOf(t),r=e.slice(n+1),o=r.findIndex(d=>Oo.has(Po(d).key)),s=r.slice(0,o<0?r.length:o),[i="",...a]=t.split("="),c=[a.join("="),...s].flatMap(d=>d.split(
",")).filter(d=>d!==""),p=`${i}=${c.join(",")}`;if(!(c.length===0||p===t))return[...e.slice(0,n),p,...r.slice(s.length)]}function Fn(e,t){return(n,r)=>{if(n!==void 0)
throw r(`the option ${e} takes no value.`,`${e}, or nothing at all`);return t}}function Qm(e,t){if(e===void 0)return{public:"all"};if(/^(?:true|false|yes|no|on|off|1|0)$/i.
test(e))throw t(`public=${e} would be a field called ${e}.`,"public=host,port, or public alone");let n=e.split(",");if(n.includes(""))throw t("public= has an em\
pty field.","public=host,port without white space");return{public:n}}function Zm(e,t){let n="only=LOG_LEVEL,FEATURE_* without white space, or only=* for any nam\
e that is not refused";if(!e)throw t("only needs the names that data may give.",n);if(e==="*")return{only:"any"};let r=e.split(",");if(r.includes(""))throw t("o\
nly= has an empty name: a comma or white space too many.",n);for(let o of r){if(!Fe(o.replace(/\*$/,"")))throw t(`only= lists "${o}", which is no name.`,n);let s=o.
endsWith("*")?void 0:z(o);if(s!==void 0)throw t(`only= lists ${o}, which ${s}.`,"another name")}return{only:r}}function Ym(e,t,{mintsTokens:n,versionIds:{wrong:r}}){
if(n)throw t(r,"the line without stage=");if(!e||e.length>256)throw t("stage needs a label of 1 to 256 characters.","stage=AWSPREVIOUS, for example");return{version:{
stage:e}}}function Xm(e="",t,{versionIds:{pattern:n,wrong:r,allowed:o}}){if(!n.test(e))throw t(r,o);return{version:{versionId:e}}}function ey(e,t){let n=uo(e??"");
if(!n)throw t("max-age needs a duration above zero.",lo);return{maxAge:n}}function ty(e="",t){let n=e.split(",");if(n.includes(""))throw t("max-scopes has an em\
pty scope.","max-scopes=read:packages,repo:*");return{maxScopes:n}}function ny(e="",t){let n=xn(e);if(!n)throw t(`role=${x(e)} is no role ARN.`,"role=arn:aws:ia\
m::ACCOUNT:role/NAME");return{role:n}}function ry(e="",t){if(!Ee(e))throw t(`region=${x(e)} is no region.`,"region=eu-west-1, for example");return{region:e}}function oy(e,t){
let n="expires=never, expires=own, expires=2027-01-31, expires=2027-01-31T12:00:00Z, or expires=SELECTOR";if(!e)throw t("expires needs a value.",n);return{expires:sy(
e,()=>t(`expires=${e} is no date.`,n))}}function sy(e,t){if(e==="never"||e==="own")return{kind:e};if(!/^[+-]?\d|^["'`]\d{4}-\d\d-/.test(e))return{kind:"selector",
expression:e};let n=iy(e);if(!n)throw t();return{kind:"at",at:n}}function iy(e){let n=/^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.
exec(e)?.[1];if(n===void 0)return;let r=new Date(`${n}T00:00:00Z`);if(Number.isNaN(r.getTime())||!r.toISOString().startsWith(n))return;let o=new Date(e);return Number.
isNaN(o.getTime())?void 0:o}function ay(e,t,n,{options:r}){if(t.startsWith("#"))return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:'a selector right behi\
nd the reference, or a comment that begins with "# "',meant:{...e,selector:t.slice(1),options:e.options.filter(c=>c!==t)}});let o=e.options.slice(0,e.options.indexOf(
t)).findLast(c=>/^(?:only|public|max-scopes)=/.test(c)),s=o===void 0?void 0:Tc(e.options,o);if(s&&o!==void 0&&e.options.indexOf(o)===e.options.indexOf(t)-1)return v(
"E_REQUEST",e.line,`white space ends ${o}, so that ${t} would be an option.`,{allowed:"a list with commas and without white space",meant:{...e,options:s}});let i=cy(
n),a=e.options.map(c=>c===t?t.replace(n,i??n):c);return v("E_REQUEST",e.line,`${t} is no option.`,{allowed:[...Object.values(r),zm].join(", "),...i!==void 0&&{meant:{
...e,options:a}}})}function cy(e){let t=e.toLowerCase(),n=t.slice(0,t.startsWith("re")?3:2);return n.length<2?void 0:[...Oo.keys()].find(r=>r.startsWith(n))}function Ic(e,t){let n=t.readReference(e.reference,Ac(e,t));if("kind"in n)return n;let{reason:r,meant:o}=n,[s="",...i]=o?.split(" ")??[];throw e.reference===""?
v("E_REQUEST",e.line,`${r}.`,{allowed:"REFERENCE#SELECTOR; a comment begins the line with #, or stands behind one between spaces"}):v("E_REQUEST",e.line,`${x(e.
reference)} is no reference to a secret: ${r}.`,{...o!==void 0&&{meant:{...e,reference:s,options:[...i,...e.options]}}})}function Lc(e){if(e.selector===void 0)return{
kind:"whole"};if(e.selector==="*")return{kind:"fields"};if(e.selector!=="")return{kind:"jmespath",expression:e.selector};throw v("E_REQUEST",e.line,"there is no\
 selector after #.",{allowed:"#* for every field, #FIELD or another JMESPath expression for one value, no # for the whole value",meant:{...e,selector:"*"}})}function Nc(e){
let{name:t}=e;if(t===void 0)return{kind:"derived"};if(t==="")return{kind:"prefixed",text:""};if(/\s/.test(t))throw py(e,t);let n=t.endsWith("*")?t.slice(0,-1):t;
if(!Fe(n))throw v("E_NAME",e.line,`${t} is no name for a variable.`,{allowed:"letters, digits and _, not a digit first; NAME_* to begin several names; or nothin\
g before the comma"});if(n!==t)return{kind:"prefixed",text:n};let r=z(t);if(r!==void 0)throw v("E_NAME",e.line,`the name ${t} ${r}.`,{allowed:"another NAME"});return{
kind:"exact",name:t}}function py(e,t){let n=et({...e,name:void 0}),r=/^(\S+)(\s.*(?:public|only)=.*)$/.exec(t);return v("E_NAME",e.line,`${t} stands before a co\
mma and is no name for a variable.`,{allowed:"NAME, REFERENCE; other commas stand only behind #",...r&&{meant:`${dy(r[1]??"",r[2]??"")}${r[2]},${n}`}})}function dy(e,t){
let n=/\bonly=/.test(t);return`${n?", ":""}${e}${n&&e.endsWith("*")?"":"#*"}`}async function Fc(e){let t=[],n=e.split(`
`);for(let[r,o]of n.entries()){let s=await ly(o,r+1,n.slice(r+1));s&&t.push(s)}if(t.length===0)throw Ao("secrets",e,"DB_PASSWORD, prod/db#password");return fy(t),
t}function Ao(e,t,n){let r=/^#.*\s\S*[/,]/.test(t.trim())&&!t.trim().includes(`
`);return new u("E_INPUT",`The input ${e} asks for nothing${r?": it is one comment":""}.`,{fix:[...r?[`\`${e}: >\` puts all lines on one, behind the #: write \`${e}\
: |\`.`]:[],`Allowed: one ${e==="secrets"?"request":"secret"} a line, for example: ${n}`].join(`
`)})}function _o(e){return/^[A-Za-z_]\w*=[^,]/.test(e)||/^(?:Array|Object)$/.test(e)}async function ly(e,t,n){let r;try{let a=vo(e,t);r=a&&await Cc(a)}catch(a){
throw await Lt({input:"secrets",raw:e,line:t,error:a,following:n,allowed:Nn,fault:Cn})}let{naming:o,reference:s}=r??{};if(o?.kind!=="derived"||s?.kind!=="name"||
!_o(s.name))return r;let i=await Lt({input:"secrets",raw:e,line:t,note:`A secret that is called so takes a NAME before it: NAME, ${e.trim()}`,allowed:Nn,fault:Cn});
if(i)throw i;return r}async function Lt(e){return(await import("./refused-line.js")).refusedLineError(e)}async function Cn(e){try{let t=vo(e,1);t&&await Cc(t);return}catch(t){
return t}}async function Cc(e){let t=await kc(e.reference),n=Lc(e),r=Ic(e,t),o=Nc(e),s=_c(e,t),i={line:e.line,text:Eo(e.reference,e.selector),reference:r,naming:o,
selector:n,...s};return await my(i,e),Oc(i,e,t),await uy(i),i}async function uy({line:e,only:t=[]}){for(let n of t==="any"?[]:t){let r=n.endsWith("*")?await sc(
n):void 0;if(r!==void 0)throw v("E_NAME",e,`only= lists ${n}, which matches ${r} too, and data may not choose that.`,{allowed:"names spelled out, or a longer be\
ginning"})}}function fy(e){let t=new Map;for(let n of e)for(let r of cc(n)){let o=t.get(r.toUpperCase());if(o)throw v("E_NAME",n.line,`line ${o.line} leases the\
 variable ${r} already.`,{allowed:"one request for each variable, compared without case"});t.set(r.toUpperCase(),n)}}async function my(e,t){let{selector:n,expires:r}=e,
o=_(e);if(n.kind==="jmespath"&&await ho(n.expression,o,s=>et({...t,selector:s})),r?.kind==="selector"){let s=i=>t.options.map(a=>a.startsWith("expires=")?`expir\
es=${i}`:a);await ho(r.expression,o,i=>et({...t,options:s(i)}))}}var Dc="Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.",Uc={uppercase:"\
upper",lowercase:"lower",none:"kept"};async function Mc(e,t){let n=new Map,r=qc(e);for(let[o,{id:s,line:i}]of r.entries()){let a=r.slice(o+1).map(c=>c.id);n.has(
s)||n.set(s,await yy(s,i,a,t))}if(n.size>0)return[...n.values()];throw Ao("secret-ids",e,"DB_PASSWORD, prod/db/password")}function qc(e){return e.split(`
`).map((t,n)=>({id:t.replace(/^\s*#.*|\s#(\s.*)?$/,"").trim(),line:n+1})).filter(({id:t})=>t!=="")}function Bc(e){return qc(e).flatMap(({id:t,line:n})=>{let[,,...r]=t.
split(",").map(s=>s.trim()),o=r.filter(s=>s!=="");return o.length===0?[]:[`Line ${n} of secret-ids: ${o.join(", ")} is not read, as it stands behind a second co\
mma. A further secret goes on a line of its own.`]})}async function yy(e,t,n,r){let o={input:"secret-ids",raw:e,line:t,following:n,allowed:Dc,fault:async c=>gy(
c,r),faultOfSecrets:Cn},s;try{s=jc(e,t,r)}catch(c){throw await Lt({...o,error:c})}if(e.includes(",")||!_o(e))return s;let i=`A secret that is called so takes an\
 alias before it: ALIAS, ${e}`,a=await Lt({...o,note:i});if(a)throw a;return s}function gy(e,t){try{jc(e,1,t);return}catch(n){return n}}function jc(e,t,{parseJsonSecrets:n,
nameTransformation:r,publicFields:o=[]}){let[s="",i]=e.split(",").map(d=>d.trim()),[a,c]=i===void 0?[void 0,s]:[s,i],p=xy(c,t);return a&&Sy(a,c,t,r),{line:t,text:c,
reference:p,naming:{kind:"stem",stem:hy(a,p),letterCase:Uc[r]},selector:{kind:n?"unfolded":"whole"},version:{},optional:!1,public:o,file:!1,base64:!1}}function hy(e,t){
if(e)return e;if(t.kind!=="prefix")return t.kind==="arn"&&t.partition!=="aws"&&e===void 0?t.arn:e}function xy(e,t){let n=An(e);if("kind"in n)return n;let r=e===
""?"there is an alias and no secret after it":`"${x(e)}" is no secret: ${n.reason}`;throw new u("E_REQUEST",`Line ${t} of secret-ids: ${r}.`,{fix:Dc})}function Sy(e,t,n,r){
let o=ge(Ye(e),Uc[r]),s=e===o?z(e):`is no name under name-transformation: ${r}`;if(s!==void 0)throw new u("E_NAME",`Line ${n} of secret-ids: the alias ${e} ${s}\
.`,{fix:e===o?"Allowed: another alias.":`Probably meant: ${o}, ${t}`})}var wy=[{input:"credentials-role-to-assume",unsaid:"",of:["env","profile"]},{input:"role-duration-seconds",unsaid:"3600",of:["env","profile"]},{input:"inline-se\
ssion-policy",unsaid:"",of:["env","profile"]},{input:"managed-session-policies",unsaid:"",of:["env","profile"]},{input:"aws-profile",unsaid:"secret-lease",of:["\
profile"]}];function To(e){let t=Pt(e("export-credentials")).map(({text:n})=>/^[a-z]+/.exec(n)?.[0]);return wy.filter(({input:n,unsaid:r,of:o})=>e(n).trim()!==r&&
!o.some(s=>t.includes(s))).map(({input:n,of:r})=>`The input ${n} has no effect without export-credentials: ${r.join(" or ")}.`)}var by=[{input:"parse-json-secrets",unless:"false",needs:"secret-ids"},{input:"name-transformation",unless:"uppercase",needs:"secret-ids"},{input:"public-fields",
needs:"secret-ids"},{input:"require-verify",unless:"false",needs:"verify"}];async function Wc(e,t){let n={},r=gn(m=>{let g=e(m);return g.trim()!==""&&(n[m]=g),g},
yn.lease),o=await Py(e),{verifications:s,kept:i,dropped:a}=await ky(r,t),c=await $y(r),p=await Ey(Ha(r,t,c),r),d=c.some(({role:m})=>m)?(await import("./line-roles.js")).
withLineRoles(c,p.identity):c,l=Qe("min-remaining",r("min-remaining")),f=await Ry(r,{...p,minRemaining:l});if(d.length===0&&f.length===0)throw Oy();return{...p,
requests:d,exporting:{env:W("export-env",r("export-env")),onConflict:_t("on-conflict",r("on-conflict"),["error","overwrite","skip"]),minMaskLength:At("min-mask-\
length",r("min-mask-length"),{min:1,max:1e3})},expiry:{minRemaining:l,warnRemaining:Qe("warn-remaining",r("warn-remaining")),maxAge:ne(r,"max-age")?Qe("max-age",
r("max-age")):void 0,isRequired:W("require-expiry",r("require-expiry"))},checkRotation:W("check-rotation",r("check-rotation")),verifications:s,requireVerify:W("\
require-verify",r("require-verify")),credentials:f,unsetCurrentCredentials:vy(r),dryRun:W("dry-run",r("dry-run")),jobSummary:W("job-summary",r("job-summary")),cleanup:W(
"cleanup",r("cleanup")),cli:W("cli",r("cli")),maskAccountId:W("mask-aws-account-id",r("mask-aws-account-id")),asGiven:{...n,...n.verify!==void 0&&{verify:i}},warnings:[
...o,...a.map(m=>`No record keeps the text of a header, which may be secret: a renewal of ${m} does not ask that service again.`),...Bc(r("secret-ids")),...p.warnings,
...hn(r,by),...To(r)]}}async function ky(e,t){let n=e("verify");if(n.trim()==="")return{verifications:[],kept:"",dropped:[]};let{parseVerifications:r,recordableVerifications:o}=await import("./verifications.js");
return{verifications:r(n,t.GITHUB_API_URL),...o(n)}}async function Ry(e,t){if(e("export-credentials").trim()==="none"&&To(e).length===0)return[];let{readCredentialsRequests:n}=await import("./credentials-request.js");
return n(e,t)}async function Ey(e,t){if(!["session-tags","transitive-tag-keys","source-identity"].some(o=>ne(t,o)))return e;let{readSessionTags:n}=await import("./session-tags.js"),
r=n(t,e.identity);return{...e,...e.identity&&{identity:{...e.identity,tagging:r}}}}function vy(e){let t=W("unset-current-credentials",e("unset-current-credentia\
ls"));if(!t||ne(e,"role-to-assume"))return t;throw new u("E_INPUT","The input unset-current-credentials needs role-to-assume: without it the current credentials\
 read the secrets.",{fix:"Give `role-to-assume`, or leave `unset-current-credentials` out."})}async function $y(e){let[t,n]=[e("secrets"),e("secret-ids")];if(t.
trim()!==""&&n.trim()!=="")throw new u("E_INPUT","Both secrets and secret-ids are given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsman\
ager-get-secrets; never both."});return(t+n).trim()===""?[]:t.trim()!==""?Fc(t):Mc(n,{parseJsonSecrets:W("parse-json-secrets",e("parse-json-secrets")),nameTransformation:_t(
"name-transformation",e("name-transformation").toLowerCase(),["uppercase","lowercase","none"]),publicFields:e("public-fields").split(/[\s,]+/).filter(o=>o!=="")})}
function Oy(){return new u("E_INPUT","Neither secrets nor secret-ids is given.",{fix:"Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-s\
ecrets; or `export-credentials`, for AWS credentials alone."})}async function Py(e){return Ja.some(t=>ne(e,t))?(await import("./lease-inputs-peer-inputs.js")).readPeerInputs(
e):[]}var Dn=e=>process.getBuiltinModule("node:crypto")[e],Ay=e=>new Proxy(function(){},{apply:(t,n,r)=>Dn(e)(...r),construct:(t,n,r)=>Reflect.construct(Dn(e),n,r),get:(t,n)=>Dn(
e)[n]}),jE=new Proxy({},{get:(e,t)=>Dn(t)});var Hc=Ay("randomUUID");function Un(e,t,n){if(!e)return{judgement:"unknown",stops:!1};let r=e.at.getTime()-t,o=e.firm&&(r<=0||r<n.minRemaining);return r<=0?{judgement:"expired",stops:o}:
{judgement:o||r<_y(e,n)?"expiring":"ok",stops:o}}function _y({life:e},{warnRemaining:t}){return e!==void 0&&e<t?e/10:t}function Nt(e){let t;for(let n of e){let r=t?
n.at.getTime()-t.at.getTime():-1;(r<0||r===0&&n.firm)&&(t=n)}return t}async function Mn(e,t=""){let n=Iy(e);if(n)return[n];if(!Ty(e))return[];let{enclosedEnds:r}=await import("./enclosed-ends.js");
return(await r(e,t)).expiries}function Ty(e){return/^\s*\{/.test(e)?/"current-context"/.test(e):/CERTIFICATE-----|PKCS7-----|eyJ|-cert-v01@|[?&]se=|certificate-data:|;base64,|^[\w+/\s=-]{200,}$/.
test(e)}function Iy(e){let t=/^\s*(?:(?:Bearer|token) )?(?:gh[a-z]_[A-Za-z0-9]+_)?(eyJ[\w-]*)\.(eyJ[\w-]*)\.[\w-]*\s*$/.exec(e),n=t?.[2]===void 0?void 0:Ny(Buffer.
from(t[2],"base64url").toString()),r=Io(n?.exp);if(!r)return;let o=Io(n?.iat)??Io(n?.nbf);return{at:r,source:"JWT exp",firm:!0,...Ly(o,r)}}function tt(e){if(typeof e!=
"string"&&typeof e!="number")return;let t=String(e).trim();if(/^\d{9,13}(?:\.\d+)?$/.test(t)){let p=Number(t);return Lo(new Date(p<1e11?p*1e3:p))}let n=/^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/.
exec(t);if(!n)return;let[,r="",o="00:00",s="Z"]=n,i=/^[+-]/.test(s)?`${s.slice(0,3)}:${s.replace(":","").slice(3)||"00"}`:"Z",a=new Date(`${r}T${o.replace(",","\
.")}${i}`);return new Date(`${r}T00:00Z`).toJSON()?.startsWith(r)?Lo(a):void 0}async function Ft(e){let t=tt(e);if(t||typeof e!="string"&&typeof e!="number")return t;
if(/\d{4}/.test(String(e)))return(await import("./spelled-dates.js")).spelledDateOf(e)}function Io(e){return typeof e=="number"?Lo(new Date(e*1e3)):void 0}function Lo(e){
let t=e.getUTCFullYear();return t>=1990&&t<=2200?e:void 0}function Ly(e,t){return e&&e<t?{life:t.getTime()-e.getTime()}:{}}function Ny(e){try{let t=JSON.parse(e);
return typeof t=="object"&&t!==null?t:void 0}catch{return}}function Vc({expiresAtTag:e,expiresAtKey:t="expires-at"}){let n=tt(e);return n&&{at:n,source:`tag ${x(t)}`,firm:!0}}function Jc({expiresAtTag:e,expiresAtKey:t="\
expires-at"},n){if(!(e===void 0||tt(e)))return`The tag ${x(t)} of ${n} is "${x(e)}", which is no date, so it does not count. Allowed: ISO 8601, such as 2026-12-\
31, or seconds or milliseconds since 1970.`}var Gc=[{name:"d",length:864e5},{name:"h",length:36e5},{name:"min",length:6e4},{name:"s",length:1e3}];function j(e){let t=Math.abs(e),n=Gc.findIndex(({length:o})=>t>=
o);if(n===-1)return"0 s";let r=[];for(let{name:o,length:s}of Gc.slice(n,n+2)){let i=Math.floor(t/s);t-=i*s,i>0&&r.push(`${i} ${o}`)}return r.join(" ")}function re(e,t){
let n=e.getTime()-t;return n>=0?`in ${j(n)}`:`${j(n)} ago`}function zc(e){return`${e.toISOString().slice(0,16).replace("T"," ")} UTC`}var No=" elsewhere",nt=" and ";function Fo(e){return e.startsWith("field ")&&!e.endsWith(No)}var Fy=/^(commit|sha\d*|md5|revision|digest|fingerprint|thumbprint|etag|version|release|build|ref|tag|iss(uer)?|authority|jwks|oidc|provider|kid)$/,Qc=/^(account|bucket|channel|cluster|distribution|function|image|org(ani[sz]ation)?|project|queue|repo(sitory)?|stack|table|tenant|workspace|zone)$/,
Cy=/^(api|app(lication)?|build|client|cloud|container|database|gateway|ga\d?|group|host(ed)?|instance|kms|measurement|node|object|package|pool|price|principal|product|property|resource|role|sender|server|service|site|space|subnet|subscription|task|team|tracking|verify|volume|vpc|webhook)$/,
Dy=/^(session|access|private|secret|token|password|salt|seed|signature)$/;function qn(e){if(e.includes("key")||e.some(o=>Dy.test(o)||o.endsWith("key")))return Uy(
e);let t=e.filter(o=>!/^(url|uri|endpoint)$/.test(o)),[n="",r=""]=[t.at(-1),t.at(-2)];return n==="hash"?/^(commit|git|tree|code|content|file|image|cert(ificate)?|config)$/.
test(r):Fy.test(n)||Qc.test(n)||e.includes("checksum")?!0:/^(ids?|uid|guid|uuid|sid|names?)$/.test(n)?e.some(Kc):Kc(/^(\w+)id$/.exec(n)?.[1]??"")}function Kc(e){
return Qc.test(e)||Cy.test(e)}function Uy(e){if(e.some(r=>/^(publickey|pubkey)$/.test(r)))return!0;let t=e.indexOf("key"),n=e[t-1]??"";return/^(gpg|pgp|kms)$/.test(
n)?/^ids?$/.test(e[t+1]??""):n==="site"?e.some(r=>/captcha$|^turnstile$/.test(r)):/^(public|publishable)$/.test(n)}var My=/AAAA(?:[BC]3NzaC1|E2VjZHNhLXN|[GI]nNrLX?)[A-Za-z\d+/]*=*|sha\d{3}:[\da-f]{64,128}|SHA256:[A-Za-z\d+/]{43}=?|sha\d{3}-[A-Za-z\d+/]{43,86}={0,2}|arn:aws[a-z-]*:[a-z\d-]+:[a-z\d-]*:\d*:[\w/:.+=@*-]{1,200}|(?<![\w-])[a-z]{1,12}-[\da-f]{17}(?![\w-])/g;
function Co(e){return/AAAA|[Ss][Hh][Aa]\d|arn:|-[\da-f]{17}/.test(e)?e.replace(My,""):e}function Do(e){return/CERTIFICATE|PUBLIC KEY|^X509 CRL$|PARAMETERS$/.test(
e)}function Yc(e){return e.startsWith("LS0tLS1CRUdJTi")?Zc(Buffer.from(e,"base64").toString()):Zc(e)||qy.test(e)}var qy=/^M(?:II[\w+/]{3}(?:CCA[\w+/]{3}gAwIBA|ANBgkqhkiG9w0BAQEFAAOCA)|[FH][\w+/]w(?:EA|Ew)YHKoZIzj0CAQ|CowBQYDK2VwAyEA)/,
By=/-----BEGIN ([A-Z\d ]+)-----[A-Za-z\d+/=\s\\]*-----END \1-----/g;function Zc(e){if(!/^\s*-----BEGIN /.test(e))return!1;let t=e.replace(By,(n,r)=>Do(r)?"":n);
return/^(?:\s|\\[nr])*$/.test(t)}function oe(e,t){let n=D(e);return n.length<t||/^[\s[\]{}()<>,:;"'`.=|/\\*+_-]*$/.test(n)?!1:!/^(true|false|null|yes|no|on|off)$/i.test(n)}function D(e){let t=0,
n=e.length;for(;t<n&&Xc(e[t]);)t+=1;for(;n>t&&Xc(e[n-1]);)n-=1;return e.slice(t,n)}function Xc(e){return e===void 0||e>" "&&e<"\x80"?!1:/[\s\u0085]/.test(e)}function Q(e){
return e.split(/[\r\n]+/).map(D).filter(t=>t!=="")}function N(e){return/[\r\n]/.test(e)}function rt({keys:e,text:t,isLine:n,isPublic:r}){if(r)return!1;if(n)return jy(e,t)?T(t):!Ho(t);let o=Ct(e.at(-1)??"");if(qn(o)||e.at(-1)===jn&&qn(Ct(e.at(-2)??"")))
return!1;if(qo(t))return!Zy(o);let s=Mo(o);return s==="strong"?!(o.at(-1)==="authorization"?Vy:Hy).test(t):Yc(t)?!1:s==="weak"?!(Bn(t)||jo(t)||Bo(t)||Wy.test(t)):
e.slice(0,-1).some(i=>np.test(i))&&Jy(o,t)?!Bn(t)&&!op(t):!/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(t)&&T(t)}function jy(e,t){let n=r=>!np.test(r)&&Mo(
Ct(r))===void 0;return e.length>0&&/\S\s+\S/.test(t)&&e.every(n)}var jn="path",Wy=/^(?:x?oauth\d?|saml2?|(?:aws4-)?(?:hmac-)?sha-?\d+|[hrep]s\d{3}|aes-?\d{3}|md5|argon2i?d?|pbkdf2|rsa-?\d{4}|x509|tlsv?1(?:\.\d)?)$/i,
Hy=/^(true|false|null|none)$/i,Vy=/^(basic|bearer|digest|key|negotiate|token)$/i;function tp({text:e,isLine:t,isPublic:n}){return t?n===!0&&!Ho(e):!qo(e)&&!jo(e)&&
T(e)}function Wn({keys:e,text:t,isLine:n}){if(n)return!Ho(t);let r=Ct(e.at(-1)??"");return!Bn(t)&&!op(t)&&!jo(t)&&!qn(r)&&!Uo.test(r.at(-1)??"")}function ot(e){
return Mo(Ct(e))==="strong"}var np=/^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;
function Jy(e,t){return!Uo.test(e.at(-1)??"")&&!/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(t)}function Ct(e){return e.replace(/([a-z\d])([A-Z])/g,"$1_$2").toLowerCase().
split(/[^a-z\d]+/).filter(t=>t!=="")}var Gy=/^(pass|passwd|passwords?\d*|pwd|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|t?otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana)$/,
zy=/(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/,
Ky=/^(api|access|account|private|secret|shared|preshared|signing|encryption|master|service|license|deploy|host|client|storage|sas|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/,
Qy=/^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/,Uo=/^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class|domain|location|lifetime|validity|duration|interval|period|age|ms|millis|secs|limit|retries|attempts|window|leeway|rate|strength|digits|events?|supported|engine|mount|dir|directory|namespace|secure|site|stdin|env|source)$/;
function Mo(e){let t=e.at(-1)??"",n=e.at(-2)??"";if(!(Uo.test(t)||t==="key"&&n==="public")&&!e.includes("existing"))return t==="key"&&/^(?:password|token|username)$/.
test(n)?"weak":t==="key"&&Ky.test(n)||t==="ident"&&n==="auth"?"strong":t==="string"&&n==="connection"?"weak":e.some(r=>Gy.test(r)||zy.test(r))?"strong":Qy.test(
t)?"weak":void 0}function Zy(e){return/^(?:secret|session)$/.test(e.at(-2)??"")?!1:/^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|(?:app|client|group|object|principal|project|resource|tenant|user)id$/.
test(e.at(-1)??"")}function qo(e){return/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(e)}var Yy=4096,Xy=/[\s\-_./:@,;|\\"'()[\]{}<>]+/,eg=/(?:(?<!\S)-{1,2}[A-Za-z][\w.:+-]*|(?<![^\s:,;])[A-Z]?[a-z]{2,20}(?:[A-Z]{1,3}[a-z]{2,20}){0,4})=(?=[^=\s])/g,
ep=10;function T(e){if(e.length<ep)return!1;let t=e.slice(0,Yy);if(rp(t))return!1;let n=Co(t).replace(eg," "),r=0;for(let o of n.split(Xy))tg(o)&&(r+=o.length);
return r>=ep&&r*4>=Math.min(t.length,64)}function rp(e){return/^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(e)||/^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.
test(e)||/^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(e)||/^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(e)||/^(?:(?:cn|ou|dc|o|c|l|st|uid)=[\w .@-]{1,64}(?:,\s?|$))+$/i.
test(e)}function Bo(e){return Co(e)!==e&&!T(e)}function op(e){return rp(e)||/^v?\d{1,5}(?:\.\d{1,8}){1,3}(?:-(?:alpha|beta|rc|snapshot)(?:\.?\d{1,3})?)?$/i.test(
e)||/^[A-Z][a-z]+(?:\/[A-Z][A-Za-z_]+){1,2}$/.test(e)}function jo(e){return/^(?:jdbc:)?[a-z][\w+.-]*:\/\/[^@\s]*$/i.test(e)||/^[~.]{0,2}\/|\/.*\/|\/.*\.[a-z]{2,8}$/.
test(e)&&/^[\w.~/-]+$/.test(e)&&ip(e)}function tg(e){if(e.length<4)return!1;if(/^\d+$/.test(e))return e.length>=16;if(/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(e))return e.
length>=24;if(/^[A-Za-z]{1,12}\d{1,6}[kmg]?$|^\d{1,6}[A-Za-z]{1,4}$/.test(e)||sp(e))return!1;let t=[...e].map(ng),n=0;for(let o=1;o<t.length;o+=1)t[o]!==t[o-1]&&
(n+=1);let r=t.filter(o=>o==="digit").length;return e.length>=16&&r>=3&&n>=2?!0:n>=2&&n*4>=e.length&&new Set(e).size*2>=Math.min(e.length,16)}function sp(e){let t=e.
replace(/V?\d{1,2}$/,""),n=/^[A-Za-z]+$/.test(t)?t.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g):null;return n!==null&&t.length<=32&&t.length>=3*n.length}function ng(e){
return e>="0"&&e<="9"?"digit":e>="a"&&e<="z"?"lower":e>="A"&&e<="Z"?"upper":e<"\x80"?"sign":new RegExp("\\p{Ll}","u").test(e)?"lower":new RegExp("\\p{Lu}","u").
test(e)?"upper":"sign"}function Wo(e){return e.length>40||qo(e)?!1:Bn(e)||/^[A-Za-z\d][\w./:@-]*$/.test(e)&&!T(e)&&!/\d{6}/.test(e)&&ip(e)}function ip(e){return e.
split(/[-_./:@~]+/).every(t=>/^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(t))}function Bn(e){return ap(e)||/^\d{1,5}$/.test(e)||/^[a-z]+(?:[-_.][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.
test(e)}function ap(e){return(/^[ -~]*$/.test(e)?/^[A-Za-z]{1,14}$/:new RegExp("^\\p{L}{1,14}$","u")).test(e)&&(!/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(e)||sp(e))}function Ho(e){
return oe(e,1)?/^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(e)||ap(e.replace(/[:,;]$/,""))||/^\d{1,5}$/.test(e):!0}function he(e){return T(e)?"\u2026":e}var pp=/^(?<whose>.*?)(?:(?:expir(?:es?|y|ation)(?:at|on|by|date|time|datetime|timestamp)?|exp(?:at|date|time)?|valid(?:until|till?|to|through|thru)(?:date|time)?|not(?:valid)?after(?:date|time)?|enddatetime)(?:utc|ms|millis|epoch|unix)?)$/,
dp=/^(?:access|refresh|id|api|auth|session|client)?(?:token|key|secret|password|credentials?|certificate|cert)?$/,rg=/(?:token|key|secret|password|credentials?|certificate|cert|pat|jwt)$/,
lp=/^(?<whose>(?:access|id)?(?:token)?)expiresin(?:sec|secs|seconds)?$/,og=/^(?:(?:access|id)?(?:token)?)(?:issued|created|obtained|fetched|acquired|granted|requested)(?:at|on|time)?$|^iat$/;
async function up(e,t=""){let n=[],r=[...e],o=new Set(r.map(([s])=>cp(s,st(De(s)))));for(let[s,i]of r){let a=await sg(s,i,r);a&&n.push(a);let c=fp(De(s),p=>o.has(
cp(s,p)))?await Ft(i):void 0;if(c){let p={at:c,source:`field ${Dt(s)}`,firm:!1};n.push({expiry:p,path:s,kind:"date",content:void 0})}if(typeof i=="string")for(let p of await Mn(
i,t)){let d={...p,source:`${p.source} in field ${Dt(s)}`,firm:!1};n.push({expiry:d,path:s,kind:"value",content:i})}}return n}async function sg(e,t,n){if(!(!lp.test(
st(De(e)))||!/^\d{1,8}$/.test(String(t))))for(let[r,o]of n){if(Ut(r)!==Ut(e)||!og.test(st(De(r))))continue;let s=await Ft(o);if(!s)continue;let i=new Date(s.getTime()+
Number(t)*1e3),a=`field ${Dt(r)}${nt}${Dt(e)}`;return{expiry:{at:i,source:a,firm:!1},path:e,kind:"date",content:void 0}}}function fp(e,t=()=>!1){let n=pp.exec(st(
e))?.groups?.whose;return n!==void 0&&(dp.test(n)||t(n))}function mp(e){return[...e].filter(([t])=>fp(De(t))).map(([t,n])=>[Dt(t),n])}function Dt(e){return x(e.
split(".").map(he).join("."))}function Vo(e,t){if(t===void 0||Ut(t)!==Ut(e.path))return!1;let n=st(De(e.path)),r=st(De(t));if(lp.exec(n))return!/^refresh/.test(
r);let s=pp.exec(n)?.groups?.whose??"";return r===""?dp.test(s)||rg.test(s):s===""||r.includes(s)||s.includes(r)}function st(e){return e.toLowerCase().replace(/[-_.\s]/g,
"")}function cp(e,t){return`${Ut(e)}.${t}`}function De(e){return e.slice(e.lastIndexOf(".")+1)}function Ut(e){return e.slice(0,Math.max(e.lastIndexOf("."),0))}async function yp(e,t){let{rule:n,hints:r,tagged:o,selected:s,serviceExpiry:i,now:a,secret:c}=t;if(n?.kind==="never")return[];let p=[...await Mn(e.value,c),...i?
[i]:[]],d=n?p.filter(({firm:g})=>g):p,l=n||e.public?[]:r.filter(g=>g.content!==e.value&&ig(g,e.path)),f=n?.kind==="at"?[{at:n.at,source:"expires=",firm:!0}]:[],
m=[...d,...l.map(g=>ag(g,e,a))];return[...f,...s?[s]:[],...e.isPrevious?m.map(g=>({...g,firm:!1})):m,...e.public||!o?[]:[o]]}function ig(e,t){return!(/(?:^|\.)\d+\./.
test(e.path)||e.expiry.source.includes(nt))||e.kind==="date"&&Vo(e,t)}function ag(e,{path:t},n){let{expiry:r,kind:o}=e;return o!=="date"?r:Vo(e,t)?{...r,firm:r.
at.getTime()<=n}:{...r,source:`${r.source}${No}`}}function gp(e,t,n){let r=Nt(e.filter(({firm:s})=>s)),o=Un(r,t,n).stops;return{firmExpiry:r,expiry:o?r:Nt(e)}}async function hp(e,t,{
where:n,subject:r}){if(e?.kind!=="selector")return;let o=G(it(t)),s=o===void 0?void 0:await En(o,e.expression),i=await Ft(s instanceof P?s.source:s);if(i)return{
at:i,source:`expires=${e.expression}`,firm:!0};throw new u("E_NOTHING_SELECTED",`${n}expires=${e.expression} finds no date in ${r}.`,{fix:"It takes ISO 8601, or\
 seconds or milliseconds since 1970. Or give the date itself, for example `expires=2031-01-31`, or `expires=never`."})}function Hn(e,t=!1){let n=G(it(e));return!I(
n)&&!(t&&Array.isArray(n))?[]:[...Tt(n)].filter(([r])=>t||r.every(o=>typeof o=="string")).map(([r,o])=>[r.join("."),o instanceof P?o.source:o])}async function Jo(e){
let t=Hn(e),n=it(e);return t.length===0&&/^[^=:]*(?:expir|valid|not_?after)[^=:]*[=:]|[=:].*(?:eyJ|LS0tLS|MII)/im.test(n)&&!/certificate-data:|^current-context:/m.
test(n)?(await import("./line-fields.js")).lineFieldsOf(n):t}async function xp(e){let t=Hn(e,!0);return up(t.length>0?t:await Jo(e),it(e))}function it(e){if(typeof e==
"string")return e;let t=Buffer.from(e),n=t.toString();return n.includes("\uFFFD")?t.toString("base64"):n}function U(e,...t){let{request:n,field:r}=e,[o="",...s]=t;if(M(n))return`take its line out, and lease it in a step of its own with \`secrets: ${Sp(e,o)} ${o}\``;
let i=n.selector.kind==="fields";return o==="file"&&(i||n.reference.kind==="prefix"&&n.naming.kind!=="exact")?`write a line for each value that is needed in the\
 place of its line, this one as \`${Sp(e,o)} file\``:`add ${[o==="public"&&i&&r!==void 0?`public=${r}`:o,...s].map(c=>`\`${c}\``).join(" or ")} to its line`}function Vn(e,t="\
it may be missing"){return Go(e,"optional")?[H(`${U({request:e},"optional")} if ${t}`)]:[]}function Go({refused:e=[]},t){return!e.includes(t)}function M({naming:e}){
return e.kind==="stem"}function Sp({request:e,name:t,field:n},r){let{reference:o,naming:s,selector:i}=e;if(o.kind==="prefix")return"NAME, SECRET";let a=C(o),p=n!==
void 0&&/^[A-Za-z_]\w*$/.test(n)?`${a}#${n}`:a;if(t!==void 0)return`${t}, ${p}`;let d=s.kind==="stem"?s.stem:void 0,l=r==="file"||r==="base64";return i.kind==="\
unfolded"&&!l?d?`${d}_*, ${a}#*`:`${a}#*`:d&&d!==a?`${d}, ${a}`:a}function H(e){return`${e.charAt(0).toUpperCase()}${e.slice(1)}.`}function wp(e,t){let{expiry:n,request:r}=e;if(!n)return"";let o=n.at.getTime()<=t;if(o&&r.version.stage==="AWSPREVIOUS")return"It is the previous version: lease\
 the current one where it has to work.";let s=`Put a new one into the secret${o?"":" before then"}`,i=/^(?:tag |expires=)/.test(n.source)?", and set the date an\
ew":"";return[`${s}${i}.`,...zo(e)].join(" ")}function zo(e){let{expiry:t}=e;if(!t)return[];let{source:n,firm:r}=t;if(Fo(n)){let s=`If that is the end of someth\
ing else, ${U(e,"expires=own")}.`;return r||n.includes(nt)?[s]:[H(`${U(e,cg(n))} if it is to stop a deploy in time`),s]}if(!r)return[`If that is not when this v\
alue ends, ${U(e,"expires=own")}.`];if(/^expires=|^tag /.test(n))return[];let o=`If the value works beyond that all the same, ${U(e,"expires=never")}.`;return n===
"policy Expiration"?["A new version keeps that policy, unless `aws ssm put-parameter --overwrite --policies` sets another.",o]:[o]}function cg(e){return`expires\
=${e.slice(6).split(".").map(r=>/^[A-Za-z_]\w*$/.test(r)?r:JSON.stringify(r)).join(".")}`}async function bp(e,t,n,r=new Map){let o=new Map,s=new Map,i=[];for(let a of e){let{secret:c,request:p}=a,d=o.get(c)??await xp(c.value);o.set(c,d);let l=p.expires;
!l&&!s.has(c)&&s.set(c,await pg(c));let f=await yp(dg(a),{rule:l,hints:d,tagged:ug(c),selected:await hp(l,c.value,{where:`${_(p)}: `,subject:`the secret of ${p.
text}`}),serviceExpiry:r.get(a.name)??fg(c),now:t,secret:it(c.value)}),{expiry:m,firmExpiry:g}=gp(f,t,n),h=c.createdAt&&t-c.createdAt.getTime();i.push({...a,expiry:m,
firmExpiry:g,verdict:l?.kind==="never"?{judgement:"ok",stops:!1}:Un(m,t,n),age:h,unreadableDates:(l?void 0:s.get(c))??[],isTooOld:h!==void 0&&h>(p.maxAge??n.maxAge??
Number.POSITIVE_INFINITY)})}return i}async function pg({value:e}){let t=mp(await Jo(e));if(t.every(([,o])=>tt(o)))return[];let{unreadableDatesIn:n,unreadableDateWords:r}=await import("./unreadable-dates.js");
return n(t).map(r)}function dg({value:e,field:t,secret:n,request:r,public:o}){return{value:e,path:t===void 0&&r.selector.kind!=="jmespath"?"":lg(t,n),public:o,isPrevious:r.
version.stage==="AWSPREVIOUS"}}function lg(e,t){if(e===void 0)return;let n=Hn(t.value,!0).filter(([r])=>r.replaceAll(".","_")===e);return n.length===1?n[0]?.[0]:
void 0}function ug({description:e,stages:t}){if(!(!e||e instanceof S)){if(e.expiry)return e.expiry;if(t.includes("AWSCURRENT"))return Vc(e)}}function fg({minted:e}){
if(!e)return;let{expiresAt:t,by:n,life:r}=e;return{at:t,source:`${n}'s answer`,firm:!0,...r>0&&{life:r}}}var Ko=5;function kp(e,t,{minRemaining:n}){let r=e.filter(
({verdict:p})=>p.stops);r.sort((p,d)=>+(d.verdict.judgement==="expired")-+(p.verdict.judgement==="expired"));let[o]=r;if(!o)return;let s=o.verdict.judgement==="\
expired",i=s?"":`, sooner than min-remaining (${j(n)})`,a=r.slice(0,Ko).map(p=>Jn(p,t));r.length>Ko&&a.push(`and ${r.length-Ko} more`);let c=`Put a new version \
into the secret, or rotate it, and run the job again${s?"":"; or lower `min-remaining` to what the job needs"}.`;throw new u(s?"E_EXPIRED":"E_EXPIRING",a.map((p,d)=>`${p}${d===
0?i:""}.`).join(`
`),{fix:[c,...zo(o),"Nothing was exported."].join(`
`)})}function Jn({name:e,request:t,expiry:n},r){if(!n)return`${e} (${t.text}) has no known expiry`;let o=n.at.getTime()<=r?"expired":"expires";return`${e} (${t.
text}) ${o} ${re(n.at,r)} (${n.source}, ${n.at.toISOString()})`}function Rp(e){let t=e.filter(i=>i.verdict.judgement==="unknown"&&mg(i)),[n]=t;if(!n)return;let[r,...o]=t.map(({name:i,request:a})=>`${i} (${a.text})`),s=o.length===
0?"":`
and of ${b(o)}`;throw new u("E_UNKNOWN_EXPIRY",`Nothing tells the expiry of ${r}, and require-expiry wants it told.${s}`,{fix:[H(`if a field of the secret tells\
 it, or nothing does, ${U(n,"expires=never","expires=FIELD","expires=2031-01-31")}`),Kt.test(n.request.text)?"Or give the parameter the policy `Expiration`, and\
 set `check-rotation: true`, so that it is read.":"Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.",H(`if it is no cred\
ential, ${U(n,"public")}`),"Nothing was exported."].join(`
`)})}function mg({public:e,kind:t}){return!e&&t!=="boolean"&&t!=="null"}function Ep(e){if(e.NODE_TLS_REJECT_UNAUTHORIZED==="0")throw new u("E_TLS_UNVERIFIED","NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.",{fix:"\
Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate."})}var Gn=e=>process.getBuiltinModule("node:crypto")[e],Qo=e=>new Proxy(function(){},{apply:(t,n,r)=>Gn(e)(...r),construct:(t,n,r)=>Reflect.construct(Gn(e),n,r),get:(t,n)=>Gn(
e)[n]}),Dv=new Proxy({},{get:(e,t)=>Gn(t)});var vp=Qo("createHmac");var $p=Qo("hkdfSync");var Op=Qo("timingSafeEqual");function zn(e){let{ACTIONS_ID_TOKEN_REQUEST_TOKEN:t,GITHUB_REPOSITORY:n,GITHUB_RUN_ID:r,GITHUB_RUN_ATTEMPT:o,GITHUB_JOB:s}=e,i=[n,r,o,s].join(`
`);return new Uint8Array($p("sha256",t??"",i,"secret-lease record",32))}function Zo(e,t){return vp("sha256",t).update(e).digest("hex")}function Pp(e,t,n){if(typeof e!=
"string")return!1;let[r,o]=[Buffer.from(e),Buffer.from(Zo(t,n))];return r.length===o.length&&Op(r,o)}var _p=1,yg=["sub","aud","iss","repository","repository_id","repository_owner","repository_visibility","ref","sha","environment","workflow_ref","job_workflow_re\
f","event_name","run_id","run_attempt","runner_environment"];function Tp(e){return Object.fromEntries(yg.flatMap(t=>typeof e[t]=="string"?[[t,e[t]]]:[]))}function Yo(e,t){
let n={version:_p,...e};return`${JSON.stringify({...n,seal:Zo(JSON.stringify(n),t)},null,2)}
`}function gg(e,t){let{seal:n,...r}=hg(e);return Pp(n,JSON.stringify(r),t)&&xg(r)?r:void 0}function hg(e){try{let t=JSON.parse(e);return at(t)?t:{}}catch{return{}}}function Qn(e,t){let r=[...new Map(e.flatMap(o=>gg(o,t)??[]).map(o=>[o.id,o])).values()].
sort((o,s)=>Date.parse(o.leasedAt)-Date.parse(s.leasedAt));return{records:r,areIntact:r.length===e.length}}function Zn(e){return e.flatMap(({expiresAt:t})=>t??[]).
sort()[0]}function xg(e){if(!at(e)||e.version!==_p||!He(e.id))return!1;let{leasedAt:t,clockOffset:n,region:r,role:o,accountId:s,claims:i,expiresAt:a,entries:c,credentials:p,
inputs:d}=e,{environmentSize:l=0,isEnded:f=!1,gitVariables:m=[]}=e;return Kn(t)&&Number.isFinite(n)&&typeof r=="string"&&xe(Z,o)&&xe(Z,s)&&Ap(i)&&xe(Kn,a)&&Array.
isArray(c)&&c.every(wg)&&xe(bg,p)&&Sg(l)&&typeof f=="boolean"&&Array.isArray(m)&&m.every(Xo)&&Ap(d)}function Sg(e){return Number.isInteger(e)&&Number(e)>=0&&Number(
e)<2**24}function wg(e){if(!at(e)||!at(e.exported))return!1;let{name:t,secret:n,arn:r,versionId:o,stages:s,selector:i,expiresAt:a,source:c,firm:p,judgement:d,pinned:l,
exported:f,role:m=""}=e;return Xo(t)&&Z(m)&&[n,r,o].every(Z)&&Array.isArray(s)&&s.every(Z)&&xe(Z,i)&&xe(Kn,a)&&xe(Z,c)&&[p,l].every(g=>typeof g=="boolean")&&["o\
k","expiring","expired","unknown"].includes(String(d))&&["env","output","file"].every(g=>typeof f[g]=="boolean")}function bg(e){if(!at(e))return!1;let{mode:t,role:n,
expiresAt:r,variables:o}=e;return(t==="env"||t==="profile")&&Z(n)&&xe(Kn,r)&&Array.isArray(o)&&o.every(Xo)}function Xo(e){return Z(e)&&Fe(e)&&z(e)===void 0}function at(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Z(e){return typeof e=="string"}function Kn(e){return Z(e)&&/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/.test(
e)&&!Number.isNaN(Date.parse(e))}function xe(e,t){return t===null||e(t)}function Ap(e){return at(e)&&Object.values(e).every(Z)}function Yn(e,t){return e.name===t.name&&e.versionId===t.versionId&&Ip(e.arn)===Ip(t.arn)}function Ip(e){return e.split(":").toSpliced(3,1).join(":")}function Lp({
entries:e},t){let n=new Map(t.map(o=>[o.name,o])),r=e.filter(({name:o})=>!n.has(o));return{drifted:e.filter(o=>kg(o,n.get(o.name))).map(({name:o})=>o),inUse:e.map(
o=>{let s=n.get(o.name);return!s||!Yn(o,s)?o:{...s,judgement:o.judgement,exported:o.exported}}),renewed:[...t,...r],lost:r}}function kg(e,t){return t!==void 0&&
!e.pinned&&!Yn(e,t)}function Mt({entries:e,credentials:t,gitVariables:n=[]}){return[...e.filter(({exported:o})=>o.env).map(({name:o})=>o),...t?.variables??[],...n]}function Np(e){let t=Mt(
e).join(",");return t.length<16e3?t:""}function Fp({judged:e,credentials:t,inputs:{exporting:n},renews:r},o,s,i){let a=new Set((r?Mt(r):[]).map(Se)),c=new Map(Object.entries(i).map(([y,k])=>[Se(y),k])),
p=(y,k)=>!a.has(Se(y))&&(c.get(Se(y))||k)!==k,d=e.filter(y=>n.env&&p(y.name,es(y))).filter(({name:y,secret:k})=>!s.some(q=>Rg(q,y,k.arn))).map(({name:y})=>y);if(n.
onConflict==="overwrite")return new Set;let l=new Set([...o,...t?.replaces??[],...s.flatMap(y=>y.credentials?.variables??[])].map(Se)),f=[...t?.variables??[]].filter(
([y,k])=>p(y,k)&&!l.has(Se(y))).map(([y])=>y),m=e.filter(({name:y})=>d.includes(y)),g=n.onConflict==="error"?m:[];if(g.length>0||f.length>0)throw new qt(g,f);let h=r?.
entries.filter(({exported:y})=>n.env&&!y.env)??[];return new Set([...d,...h.map(({name:y})=>y)])}var Se=e=>Te(e,process.platform);function Rg({entries:e},t,n){return e.
some(r=>r.exported.env&&Se(r.name)===Se(t)&&r.arn===n)}var qt=class extends Error{values;keys;constructor(t,n){super("E_CONFLICT"),this.values=t,this.keys=n}};async function Cp({
values:e,keys:t}){let n=[...e.map(({name:i})=>i),...t],[r]=e,o=n.length===1?"is":"are",s=await Promise.all(e.map(async({name:i})=>({name:i,reason:await $n(i)}))).
then(i=>i.find(({reason:a})=>a!==void 0));return new u("E_CONFLICT",`${b(n)} ${o} set already, with another value.`,{fix:[s?`${s.name} ${s.reason}: do not repla\
ce it.`:"Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.",...r&&t.length===0?[`${s?"Give":"Or give"} the request a\
nother ${M(r.request)?"alias":"NAME"}, or keep what is there: \`on-conflict: skip\`.`]:[],...t.length>0?["Credentials are never skipped: half of a set would be \
worse than none."]:[],"Nothing was exported."].join(`
`)})}function es({request:e,value:t}){return e.file?"":t}function Xn({judged:e,renews:t}){return e.filter(({name:n,secret:{arn:r,versionId:o}})=>!t?.entries.some(i=>Yn(i,{name:n,arn:r,versionId:o})))}function Eg(e,t){let n=e.flatMap(({name:o,expiry:s})=>s?[{name:o,expiry:s}]:[]);if(t?.expiresAt){let o={at:t.expiresAt,source:"STS session",firm:!0};n.push({name:"\
AWS_SESSION_TOKEN",expiry:o})}let r=Nt(n.map(({expiry:o})=>o));return n.find(({expiry:o})=>o===r)}function vg(e,t){let n=e?.expiry.at;return[["expires-at",n?.toISOString()??
""],["expires-in",n?String(Math.floor((n.getTime()-t)/1e3)):""],["next-expiring",e?.name??""]]}function Dp(e,t){let{contents:n,end:r,now:o}=t;switch(e.kind){case"\
command":return new Map;case"lease":return $g(t);case"check":return new Map([...Og(e.check,r,o),...n.credentials?.outputs??[]])}}function $g({contents:e,path:t,
now:n}){let{id:r,judged:o,credentials:s,accountId:i}=e,a=o.map(({name:c,secret:p})=>({name:c,secret:p.name,version:p.versionId}));return new Map([["leased","tru\
e"],["lease-id",r],["lease-file",t],...vg(Eg(o,s),n),["secrets",JSON.stringify(a)],["aws-account-id",i??""],...s?.outputs??[]])}function Og({status:e,renewals:t},n,r){
let o=t.flatMap(s=>[...Xn(s).map(({name:i})=>i),...s.credentials?.variables.keys()??[]]);return new Map([["status",e],["expires-at",n??""],["expires-in",n===void 0?
"":String(Math.floor((Date.parse(n)-r)/1e3))],["renewed",o.join(",")]])}var Pg=["AWS_ACCESS_KEY_ID","AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_ACCESS_KEY","AWS_SECRET_KEY","AWS_SECURITY_TOKEN"],Ag="AWS_WEB_IDENTITY_TOKEN_FILE";function Up(e){return[...Pg,"AWS_CREDENTIAL_EXPIRATION",Ag].filter(t=>e[t])}var er="aws-config";function Mp({route:e}){return e.at(-1)??e[0]}var u0=JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:"*",Resource:"*"},
{Effect:"Deny",Action:["secretsmanager:GetSecretValue","secretsmanager:BatchGetSecretValue"],Resource:"*"}]});var qp="\0";function Bp(e,t,n){let r=new Map(Object.entries(e));for(let[o,s]of t.entries()){let i=t.slice(o).map(({id:a})=>n(a));if(!_g(s,e,i))for(let[a,c]of Tg(
s,n(s.id)))r.set(a,c)}return Object.fromEntries(r)}function _g({entries:e,credentials:t},n,r){let o=e.filter(({exported:i})=>i.env).map(({name:i})=>i);return t?.
mode==="env"&&o.push("AWS_SESSION_TOKEN"),(!t?.variables.includes("AWS_CONFIG_FILE")||r.includes(n.AWS_CONFIG_FILE??""))&&o.every(i=>Object.hasOwn(n,i))}function Tg(e,t){
let{credentials:n,region:r,inputs:o,environmentSize:s=0}=e,i=new Map(Mt(e).map(c=>[c,qp])),[a]=i.keys();if(a!==void 0&&i.set(a,qp.repeat(Math.max(1,s))),n?.mode===
"profile"){for(let c of n.variables)i.set(c,"");i.set("AWS_PROFILE",Ig(o))}i.has("AWS_CONFIG_FILE")&&i.set("AWS_CONFIG_FILE",t);for(let c of["AWS_REGION","AWS_D\
EFAULT_REGION"])i.has(c)&&i.set(c,r);return i}function Ig(e){let[,t]=/^[ \t]*profile=(\S+)/m.exec(e["export-credentials"]??"")??[];return t||e["aws-profile"]?.trim()||
"secret-lease"}var Lg={linux:131072},Ng=32766,Fg={linux:2097152,darwin:1048576},Cg=131072;function jp(e){for(let{name:t,value:n,request:r}of e)if(!n.isWellFormed())throw new u(
"E_BINARY",`The value of ${t} has half of a character, which no text can hold.`,{fix:M(r)?"Nothing was exported. Lease the whole secret, whose JSON spells it by\
 an escape: `parse-json-secrets: false`. Or mend the secret.":`Nothing was exported. Lease the whole secret, whose JSON spells it by an escape: \`${t}, ${C(r.reference)}\
\`. Or mend the secret.`})}function Wp(e,t,n,r,o=!0){let s=0,i=new Map([...t].map(c=>[c.name,c])),a=c=>{let p=i.get(c);return p?U(p,"file"):"lease it with the o\
ption `file`"};for(let[c,p]of e){if(p.includes("\0"))throw new u("E_BINARY",`The value of ${c} has characters that no environment variable can hold.`,{fix:`${H(
a(c))} The value then goes to a file, and the path to ${c}_FILE.`});let d=ct(c,p);if(r==="win32"&&p.length>Ng||d>=(Lg[r]??Number.POSITIVE_INFINITY))throw new u(
"E_TOO_LARGE",`The value of ${c} is too large for an environment variable on this system.`,{fix:`${H(`${o?"Set `export-env: false`, and use the output where it \
is needed. Or ":""}${a(c)}`)} The path is then in ${c}_FILE.`});s+=d}for(let[c,p]of Object.entries(n))e.has(c)||(s+=ct(c,p??""));if(s+Cg>(Fg[r]??Number.POSITIVE_INFINITY))
throw new u("E_TOO_LARGE",`With these values the environment of ${o?"later steps":"the command"} would have ${s} bytes, too many for this system.`,{fix:`${o?"Se\
t `export-env: false`, and use the outputs where they are needed; or lease":"Lease"} fewer values in one ${o?"job":"step, and name its lease by `--lease`"}. The\
 largest are ${b(Dg(e))}.`})}function Dg(e){return[...e].sort((n,r)=>ct(...r)-ct(...n)).slice(0,3).map(([n])=>n)}function ct(e,t){return Buffer.byteLength(e)+Buffer.
byteLength(t)+2+8}function Hp({judged:e,credentials:t,git:n,inputs:r,renews:o},{runner:s,directory:i}){if(o||i.isPrivate())return!0;let a="The file system of RUNNER_TEMP opens ev\
ery new folder to others, or gives it to another user",c=Jp({judged:e,credentials:t});if(n&&c.push("git=helper"),c.length>0)throw new u("E_RUNNER",`${a}, so no \
file can be kept for ${b(c)}.`,{fix:"Nothing was exported. Use variables instead (no `file`, `export-credentials: env`), or give the runner a work folder whose \
file system keeps owner and mode."});let p=`${a}. So this lease keeps no record: check, renew and exec do not find it, and \`cli\` installs nothing. Its variables\
 are blanked at the end all the same.`;return r.cli?s.warning(`${p} \`cli: false\` makes this a notice.`):s.notice(p),!1}function Vp(e,{runner:t,directory:n}){let r=Jp(
e);r.length===0||!n.isOpenToOthers()||t.warning(`The drive of RUNNER_TEMP keeps no permissions, or icacls is not allowed: what was written for ${b(r)} is open t\
o whoever may read there. Give the runner a work folder on an NTFS drive.`)}function Jp({judged:e,credentials:t}){let n=e.filter(({request:r})=>r.file).map(({name:r})=>r);
return(t?.files.size??0)>0?[...n,"export-credentials: profile"]:n}function Gp(e,t){let{name:n,secret:r,request:o,verdict:s}=e,i=e.firmExpiry??e.expiry,{selector:a,version:c,file:p}=o,d={whole:null,fields:"*",unfolded:"*"};return{
name:n,secret:r.name,arn:r.arn,versionId:r.versionId,stages:r.stages,selector:a.kind==="jmespath"?a.expression:d[a.kind],expiresAt:i?.at.toISOString()??null,source:i?.
source??null,firm:i?.firm??!1,judgement:s.judgement,pinned:c.versionId!==void 0||r.minted!==void 0,exported:{env:t,output:!0,file:p},...o.role&&{role:o.role.arn}}}function zp({id:e,judged:t,credentials:n,git:r,accountId:o,claims:s,inputs:i,renews:a},{skipped:c,variables:p},d){let l=t.map(g=>Gp(g,i.exporting.env&&!c.has(g.
name))),f=a?Lp(a,l).renewed:l,m=n?{mode:n.mode,role:n.role,expiresAt:n.expiresAt?.toISOString()??null,variables:[...new Set([...a?.credentials?.variables??[],...n.
variables.keys()])]}:a?.credentials??null;return{id:e,leasedAt:a?.leasedAt??new Date(d.now()).toISOString(),clockOffset:d.offset,region:i.regions[0],role:i.identity?.
role.arn??null,accountId:o??null,claims:Tp(s),expiresAt:Zn(m?[...f,m]:f)??null,entries:f,credentials:m,...r&&{gitVariables:[...r.variables.keys()]},...a?.gitVariables&&
{gitVariables:a.gitVariables},environmentSize:Math.max(a?.environmentSize??0,Ug(p)),inputs:i.asGiven}}function Ug(e){let n=[...e].reduce((r,[o,s])=>r+ct(o,s),0);
return Math.ceil(n/4096)*4096}function Kp(e,t,{credentialsOf:n,setUpGit:r}){let{runner:o,clock:s,directory:i}=t,{id:a,renews:c}=e.contents,p=zn(o.environment),d=Qn(i.records(),p).records,l=d.
filter(te=>te.id!==a),f=Bp(o.environment,l,te=>i.filePath(te,er)),m=r?.(a,e.contents.inputs.requests,f,i),g={...Mg(e,f,t,n),git:m},{credentials:h,inputs:y}=g,k=g.
isWhole?g.judged:Xn(g),q=!c&&y.unsetCurrentCredentials?Up(f):[],$=Fp(g,new Set(q),d,f),E=Hp(g,t),le=c?Bg(a,k,i):new Map,qs=()=>{c?jg(c,le,p,i):(i.remove(a),o.dropState())};
try{jp(k);let te=new Map(k.map(A=>[A.name,es(A)]));Wp(y.exporting.env?te:new Map,k,f,process.platform),c||(o.saveState("lease",a),o.saveState("cleanup",String(y.
cleanup)));for(let A of k)A.request.file&&te.set(A.name,Wg(a,A,i));let je=new Map([...te].filter(([A])=>y.exporting.env&&!$.has(A)));for(let A of q)je.has(A)||je.
set(A,"");for(let[A,kt]of h?.variables??[])je.set(A,kt);for(let[A,kt]of m?.variables??[])je.set(A,kt);for(let[A,kt]of[...h?.files??[],...m?.files??[]])i.writeFile(
a,A,Buffer.from(kt));qg(h,l,i),Vp({judged:k,credentials:h},t);let Bs=E&&!c&&(y.cli||m!==void 0||(h?.files.size??0)>0);Bs&&i.launcher.install();let Pr=zp(g,{skipped:$,
variables:je},s);return c||(o.saveState("names",Np(Pr)),E||o.saveState("record","none")),E&&i.writeRecord(a,Yo(Pr,p)),{contents:g,changed:k,values:te,variables:je,
skipped:$,record:Pr,isKept:E,hasLauncher:Bs,undo:qs}}catch(te){throw qs(),te}}function Mg({contents:e,sessions:t=[]},n,r,o){return o?{...e,credentials:o(e.id,t,
{...r,environment:n})}:e}function qg(e,t,n){let r=e?.files.get(er);if(r!==void 0)for(let{id:o,credentials:s}of t)s?.variables.includes("AWS_CONFIG_FILE")&&n.writeFile(
o,er,Buffer.from(r))}function Bg(e,t,n){let r=new Map;for(let{name:o,request:s}of t){let i=s.file?n.readFile(e,o):void 0;i&&r.set(o,i)}return r}function jg(e,t,n,r){
let o=[...t].map(([s,i])=>()=>r.writeFile(e.id,s,i));for(let s of[...o,()=>r.writeRecord(e.id,Yo(e,n))])try{s()}catch{}}function Wg(e,{name:t,value:n,kind:r},o){
return o.writeFile(e,t,Buffer.from(n,r==="binary"?"base64":"utf8"))}async function Qp(e,t){let{inputs:n,renews:r}=e.contents,o=n.network.timeout,{runner:s,directory:i}=t,{lock:a}=i,c=e.sessions?.length?await import("./exported-credentials.js"):
void 0,d=!r&&n.requests.some(({reference:m})=>"forGit"in m&&m.forGit)?await import("./git-helper.js"):void 0,l={credentialsOf:c?.exportedCredentials,setUpGit:d?.
gitSetup},f=await a.inTurn(o,()=>Kp(e,t,l)).catch(async m=>{throw m instanceof qt?await Cp(m):m});try{return await a.settled(o)||s.warning("Another step that be\
gan beside this one has not read its secrets yet: SECRET_LEASE_EXPIRES_AT does not count them."),Hg(f,e,t)}catch(m){throw await a.inTurn(o,f.undo).catch(f.undo),
m}}function Hg({contents:e,changed:t,values:n,variables:r,skipped:o,record:s,isKept:i,hasLauncher:a},{outputs:c},{runner:p,directory:d,clock:l}){let{id:f,renews:m}=e,
g=i?Qn(d.records(f),zn(p.environment)).records:[],h=Zn([s,...g]),y=new Map([...r,...Vg(h??"",p.environment)]),k=i?d.recordPath(f):"",q=Dp(c,{contents:e,path:k,end:h,
now:l.now()}),{outputs:$,withoutOutput:E}=Jg(q,n),le=a&&e.inputs.cli?{onPath:d.launcher.directory}:{};return p.handOver({variables:y,outputs:$,...le}),{id:f,values:t,
skipped:o.intersection(n),withoutOutput:E,isRenewal:m!==void 0}}function Vg(e,{SECRET_LEASE_EXPIRES_AT:t}){return e===t?[]:[["SECRET_LEASE_EXPIRES_AT",e]]}function Jg(e,t){
let n=new Map(e),r=new Set([...e.keys()].map(s=>s.toLowerCase())),o=[];for(let[s,i]of t)r.has(s.toLowerCase())?o.push(s):n.set(s,i),r.add(s.toLowerCase());return{
outputs:n,withoutOutput:o}}function tr(e,t,n=!1){let r=new Map;for(let o of e){let{reference:s,version:i,role:a}=o,c=s.kind==="arn"?s.region:o.region,p=c??t.region,d=JSON.stringify([p,s,i.
stage,i.versionId,a?.arn]),l=r.get(d);l?l.requests.push(o):r.set(d,{reference:s,version:i,region:p,...c!==void 0&&{isRegionFixed:!0},...a&&{role:a},single:Gg(o,
a??t),described:n,text:C(s),requests:[o]})}return[...r.values()]}function Gg({reference:e,version:t},{accountId:n}){return t.stage!==void 0||t.versionId!==void 0?
!0:e.kind==="arn"&&n!==void 0&&e.accountId!==n}var zg=new Set(["engine","host","port","dbname"]),Kg=/^(?:aurora(?:-mysql|-postgresql)?|postgres(?:ql)?|mysql|mariadb|oracle(?:-[a-z\d-]+)?|sqlserver(?:-[a-z\d-]+)?|db2(?:-[a-z]+)?|mongo|docdb|redshift|custom-[a-z\d-]+)$/,
Qg=/^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,10}\.?$/;function Zp(e){let t=G(e);if(!I(t))return new Set;let{engine:n,host:r,username:o,password:s,port:i,dbname:a}=t,
c=Bt(n,Kg)&&Bt(r,Qg)&&Bt(o,/./)&&Bt(s,/./),p=Zg(i)&&(a===void 0||Bt(a,/^[\w-]{1,64}$/));return!c||!p||[r,a].includes(s)?new Set:zg}function Bt(e,t){return typeof e==
"string"&&t.test(e)}function Zg(e){return e===void 0||/^\d{1,5}$/.test(e instanceof P?e.source:String(e))}function jt(e,t,n=Ze){return{path:e,value:typeof t=="string"?t:n(t),kind:Yg(t)}}function Yg(e){return e===null?"null":e instanceof P?"number":typeof e=="string"?
"string":typeof e=="boolean"?"boolean":"json"}function ts(e,t=[]){return Object.entries(e).flatMap(([n,r])=>{let o=[...t,n],s=typeof r=="string"?G(r):r;return I(s)?ts(s,o):[jt(o,r,i=>Ze(i,Xg))]})}function Xg({
source:e}){let t=JSON.stringify(Number(e));return Yp(t)===Yp(e)?t:e}function Yp(e){return e.replace(/e.*$/i,"").replace(/[-.]/g,"").replace(/^0+|0+$/g,"")}async function ed(e,t){if(t.kind==="whole")return[Xp(e)];let n=G(e);switch(t.kind){case"unfolded":return I(n)?ts(n):[Xp(e)];case"fields":return I(n)?[...Tt(n)].
filter(([r])=>r.length>0).map(([r,o])=>jt(r,o)):"not-json";case"jmespath":{if(n===void 0)return"not-json";let r=await En(n,t.expression);return r===void 0?[]:[jt(
ye(t.expression)??[],r)]}}}function Xp(e){return{path:[],value:e,kind:"string"}}function ns({request:e,field:t,secret:n}){let{naming:r,selector:o,text:s}=e,i=o.kind==="fields"||e.reference.kind==="prefix";switch(r.kind){case"stem":{let a=e.
reference.kind==="prefix"?n.name:s;return t===void 0?`Give it an alias: \`ALIAS, ${a}\``:`Give the secret an alias, which begins its names: \`ALIAS, ${a}\`. Or l\
ease the fields that you want in a step of its own: \`secrets: , ${a}#* only=NAME,NAME_*\``}case"prefixed":return r.text===""?`Begin its names with something: \`\
NAME_*, ${s}\``:`Begin its names with something else than ${r.text}: \`NAME_*, ${s}\``;default:return i?`Begin its names with something: \`NAME_*, ${s}\``:`Give\
 it a NAME: \`NAME, ${s}\``}}function td(e,t){let{request:n}=t;if(e.request!==n)return M(n)?`Give one of them an alias: \`ALIAS, ${n.text}\``:ns(t).replace("it ",
"one of them ").replace("its names","the names of one");let{reference:r}=n,o=r.kind==="prefix"?"SECRET":C(r);return M(n)?e.field===void 0?"Write a line for each\
 secret: `ALIAS, SECRET`":`Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${o}#FIELD\``:`In place of this line wri\
te one for each that is needed: \`NAME, ${e.field===void 0?o:`${o}#FIELD`}\``}async function os(e,t){let n=await eh(e,t),r=Zp(nd(t.value)??"");return n.map(o=>{let s=On(o),i=e.public==="all"||s!==void 0&&(e.public.includes(s)||r.has(s)),{
kind:a}=o,c=e.trim?o.value.replace(/\r?\n$/,""):o.value;return{...wo(e,t.name,o),request:e,secret:t,field:s,value:c,kind:a,public:i}})}async function eh(e,t){let{
selector:n}=e,r=rd(e,t),o=nd(t.value);if(o===void 0||e.base64&&typeof t.value!="string")return[th(e,r,t.value)];let s=await ed(o,n);if(s==="not-json"){let i=n.kind===
"fields"?"a JSON object":"JSON",{jsonFaultOf:a}=await import("./json-fault.js"),c=a(o);throw new u("E_NOT_JSON",c?`The value of ${r} is not ${i}: at line ${c.line}\
, column ${c.column} ${c.what}.`:`The value of ${r} is not ${i}, which its selector needs.`,{fix:`${c?"Mend it in the secret, or leave":"Leave"} out the # and w\
hat follows it, to lease the whole value: \`${Wt(e)}\``})}if(s.length===0&&n.kind!=="unfolded"){let{nearlySelected:i}=await import("./lease-domain-values-nearly-selected.js"),
a=n.kind==="jmespath"?i(o,n.expression):void 0,c=["Check the spelling against the secret: upper and lower case count.",...Vn(e)].join(" ");throw new u("E_NOTHIN\
G_SELECTED",`The selector of ${r} finds nothing in the secret.`,{fix:a===void 0?c:`Probably meant: ${Wt(e)}#${a}
${c}`})}return s}function nd(e){if(typeof e=="string")return e;try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(e)}catch{return}}function th(e,t,n){
let{base64:r,file:o,selector:s}=e;if(!r&&!(o&&s.kind==="whole"))throw new u("E_BINARY",`The value of ${t} is binary and no UTF-8 text.`,{fix:nh(e)});return{path:[],
value:Buffer.from(n).toString("base64"),kind:"binary"}}function nh(e){return Go(e,"file")?M(e)||e.selector.kind==="whole"?`${H(U({request:e},"file","base64"))} \
The one writes its bytes to a file, the other leases them in base64.`:`It has no fields: write \`${Wt(e)} file\`, which writes its bytes to a file, or \`${Wt(e)}\
 base64\`.`:e.selector.kind==="whole"?H(U({request:e},"base64")):`It has no fields: write \`${Wt(e)} base64\`.`}function Wt({naming:e,reference:t,text:n}){let r=t.
kind==="prefix"?n.replace(/#.*$/s,""):C(t);return e.kind==="exact"?`${e.name}, ${r}`:e.kind==="prefixed"&&t.kind==="prefix"?`${e.text}${e.text?"*":""}, ${r}`:r}
function rd({reference:e,text:t},{name:n}){return e.kind==="prefix"?`${n} (${t})`:t}async function od(e,t="linux"){let n=new Map;for(let r of e){await oh(r);let o=M(
r.request)?Te(r.name,t):r.name.toUpperCase(),s=n.get(o);if(s&&!(M(r.request)&&rh(s,r)))throw sh(s,r);(!s||s.value==="")&&n.set(o,r)}return[...n.values()]}function rh(e,t){
return e.secret.arn===t.secret.arn&&e.field===t.field&&e.value===t.value||e.value===""}async function oh(e){let{name:t,origin:n,request:r}=e,o=n==="author"?z(t):
await $n(t);if(o===void 0)return;let s=t===""?'""':x(he(t));throw new u("E_NAME",`${_(r)}: ${rs(e)} would be the variable ${s}, which ${o}.`,{fix:ns(e)})}function sh(e,t){
return new u("E_NAME",`${_(e.request,t.request)}: ${rs(e)} and ${rs(t)} would both be the variable ${x(he(t.name))}.`,{fix:td(e,t)})}function rs({request:e,secret:t,
field:n}){let r=rd(e,t);return n===void 0?r:`the field ${x(he(n))} of ${r}`}function pt({role:e,chain:t}){return t.at(-1)??e}function nr(e){return{role:pt(e),scoped:e.policy.kind==="scoped"}}var ih=2048;function sd(e,t){let n=[],r=e.map(o=>{let s=ce(o.reference);return{query:o,source:s,permissionSet:s.permissionSet(o),...s.policySize(o,o.role??t)}});
r.sort((o,s)=>s.own-o.own);for(let{query:o,source:s,permissionSet:i,shared:a,own:c}of r){let p=({parts:f,length:m})=>m+c+(f.has(s)?0:a+(f.size>0?1:0)),d=f=>{let m=f.
parts.get(s);return f.region!==o.region||f.role?.arn!==o.role?.arn||p(f)>ih||f.queries.length>0&&(s.isAlone||f.isAlone)?!1:!m||m.permissionSet===i&&m.count<s.queriesPerSession},
l=n.find(d);if(!l){let{isAlone:f=!1}=s,{region:m,role:g}=o;l={region:m,role:g,queries:[],parts:new Map,length:cd([]).length,isAlone:f},n.push(l)}l.length=p(l),l.
queries.push(o),l.parts.set(s,{permissionSet:i,count:(l.parts.get(s)?.count??0)+1})}return n.map(({region:o,role:s,queries:i})=>({region:o,...s&&{role:s},queries:i}))}
function id(e){let t=Math.ceil(e.queries.length/2);return[{...e,queries:e.queries.slice(0,t)},{...e,queries:e.queries.slice(t)}]}function ad({queries:e,role:t},n){
let r=t??n;return cd([...Xe(e)].flatMap(([o,s])=>o.sessionStatements(s,r)))}function cd(e){return JSON.stringify({Version:"2012-10-17",Statement:e})}var dt=25;function rr(e,{reader:t}){return t.scoped&&t.role?sd(e,t.role):[...Map.groupBy(e,({region:r,role:o})=>`${r} ${o?.arn}`).values()].flatMap(r=>{let[{region:o,
role:s}={}]=r;return o===void 0?[]:[{region:o,...s&&{role:s},queries:r}]})}function pd({identity:e,requests:t,regions:[n],checkRotation:r}){if(!e)return[];let o=nr(e),s=tr(t,{region:n,accountId:o.role.accountId},r),i=rr(s,{reader:o}),a=new Map;
for(let c of i){let p=a.get(c.region)??new Map;a.set(c.region,p);for(let[d,l]of Xe(c.queries))for(let{client:f,count:m}of d.firstRequests(l))p.set(f,(p.get(f)??
0)+m)}return[{to:"sts",region:n,count:Math.min(i.length,dt)},...[...a].flatMap(([c,p])=>[...p].map(([d,l])=>({to:d,region:c,count:l})))]}async function dd(e,t){let n=new Map;for(let[r,o]of e){let s=o instanceof S?await ce(r.reference).explain(o,ch(r,o),ah(r,t)):o;for(let i of r.requests)n.set(i,s)}
return n}function ah({role:e},t){return e?{...t,role:e}:t}function ch(e,{secretName:t}){return t===void 0?e:{...e,text:`${t} (${e.text})`}}function lt(e,t,n){if(t.length===0||t.includes(e))return;let r=n?_(n):"This step",o=n?"`role=`":"`role-to-assume`",s=n?`${t.join(",")},${e}`:e;throw new u("E_AC\
COUNT",`${r} works in an account that allowed-account-ids does not name (account ${e}; allowed: ${b(t)}).`,{fix:`Name a role of an allowed account in ${o}. Or, \
if the job is to work there, add that account: \`allowed-account-ids: '${s}'\`.`})}var ph=[{claim:"repository",variable:"GITHUB_REPOSITORY",required:!0},{claim:"run_id",variable:"GITHUB_RUN_ID",required:!0},{claim:"repository_id",variable:"GIT\
HUB_REPOSITORY_ID",required:!1},{claim:"run_attempt",variable:"GITHUB_RUN_ATTEMPT",required:!1},{claim:"sha",variable:"GITHUB_SHA",required:!1}];function ss(e,t){
for(let{claim:n,variable:r,required:o}of ph){let[s,i]=[e[n],t[r]];if(!(s===void 0&&!o)&&!(i===void 0&&!o)&&(i===void 0||String(s)!==i))throw new u("E_TOKEN_UNTR\
USTED",`The OIDC token is not this job's: its claim ${n} differs from ${r}.`,{fix:"Nothing was exported. The token request was answered with a token of another \
job; look at what changed ACTIONS_ID_TOKEN_REQUEST_URL or the variable."})}}function ld(e,t){for(let{line:n,claim:r,glob:o}of t){let s=e[r];if(s!==void 0&&fh(o).
test(String(s)))continue;let i=s===void 0?"does not have it":`says "${String(s)}"`;throw new u("E_CLAIM",`Line ${n} of require-claims: ${r} must be ${o}, and th\
e token ${i}.`,{fix:`Nothing was exported. ${uh({line:n,claim:r,glob:o},s)}`})}}var dh=[[/^env(?:ironment)?_?(?:name)?$|^en\w*ron?m\w*$/i,"environment"],[/^(?:branch|tag|git_?ref)$/i,
"ref"],[/^repo(?:sitory)?_?(?:name|full_name)?$|^rep\w*tory$/i,"repository"],[/^(?:org|owner|organi[sz]ation)$/i,"repository_owner"],[/^(?:event|trigger)$/i,"ev\
ent_name"],[/^(?:user|sender)$/i,"actor"],[/^(?:commit|git_?sha)$/i,"sha"],[/^(?:audience)$/i,"aud"],[/^(?:subject)$/i,"sub"],[/^(?:visibility)$/i,"repository_v\
isibility"]];function lh(e,t){let n=dh.find(([o])=>o.test(e))?.[1];if(n===void 0||n===e)return"Or the claim's name is misspelled.";let r=n==="ref"&&!t.startsWith(
"refs/")?`refs/${/tag/i.test(e)?"tags":"heads"}/${t}`:t;return`Or GitHub's name of the claim is meant: \`${n}=${r}\`.`}function uh({line:e,claim:t,glob:n},r){let o=/[*?]/.
test(n),s=t==="environment"&&!o?`If the job shall deploy there, add \`environment: ${n}\` to it.`:"The job is not one that may lease these secrets.",i=String(r);
return r===void 0?t==="environment"?s:`${s} ${lh(t,n)}`:!/^[\w./:@-]+$/.test(i)||i.startsWith("refs/pull/")?s:`${s} Only if this one may too, write \`${t}=${i}\`\
 in line ${e} of \`require-claims\`.`}function fh(e){let t=e.replace(/[^*?]+/g,n=>n.replace(/[\\^$.+()[\]{}|]/g,"\\$&"));return new RegExp(`^${t.replaceAll("*",
"[^]*").replaceAll("?","[^]")}$`)}function Ht(e){try{let t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString());return typeof t=="object"&&t!==null?
t:{}}catch{return{}}}function ud(e,t){return e===t?!0:t==="https://token.actions.githubusercontent.com"&&typeof e=="string"&&/^https:\/\/token\.actions\.githubusercontent\.com\/[A-Za-z0-9-]+$/.
test(e)}function fd(e,t){return mh(e).some(n=>yh(n)===t)}function mh(e){return e.replaceAll(`\r
`,`
`).split(/^(?=\[)/m).filter(t=>t.trim()!=="")}function yh(e){return/^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(e)?.[1]}async function md(e,t,n){let r=await n.sts(e,"short").callerArn().catch(i=>gh(i,t.length>0,n)),o=r?.split(":")[4];return o!==void 0&&lt(o,t),{accountId:o,description:`${r??
"An unknown identity"}, which was there before this step: its scope and the job are not verified`}}async function gh(e,t,n){if(!(e instanceof S))throw e;let r=ae(
e)||We(e)==="slow down";if(r&&!t)return;if(r)throw new u("E_STS",`STS does not say whose credentials these are (${e.message}).`,{fix:"Without that `allowed-acco\
unt-ids` cannot be kept. Run the job again; if it lasts, see that the runner reaches STS in this region.",cause:e});let{runner:o,readAwsConfig:s,readAwsCredentials:i}=n,
{explainAmbientCredentials:a}=await import("./ambient-credentials.js");throw a(e,{environment:o.environment,hasProfile:c=>[s(o.environment),i()].some(p=>fd(p,c))})}var hh=4*6e4,or=class{#e;#t;#n=[];#r=Promise.withResolvers();#o;#s=0;constructor(t,n){this.#e=t,this.#t=n,this.#r.promise.catch(()=>{})}async current(t){let n=this.#o;
return!(n&&Date.now()-this.#s<=hh&&await n!==t)&&this.#o===n&&(this.#s=Date.now(),this.#o=this.#i()),this.#o}async unlessUntrusted(t){return Promise.race([t,this.#r.
promise])}async verified(){return(await Promise.all(this.#n)).at(-1)}async#i(){let{provider:t,runner:n}=this.#t,{audience:r,issuer:o}=this.#e,s=t.token(r),i=new is(
t,o),a=await s;await n.mask([a]);let c=this.#a(a,i);return c.catch(this.#r.reject),this.#n.push(c),a}async#a(t,n){let{issuer:r,audience:o,requiredClaims:s}=this.#e,
{clock:i,runner:a,verifyToken:c}=this.#t,p=i.now(),d=Ht(t).iss;if(!ud(d,r))throw new u("E_TOKEN_UNTRUSTED",`The OIDC token comes from another issuer than the tr\
usted one, ${r}.`,{fix:xh(d)});let l;try{l=await n.of(d)}catch(m){if(!(m instanceof S))throw m;if(s.length>0)throw Sh(d,m);a.warning(`The keys of ${d} could not\
 be fetched (${m.message}): the OIDC token was verified by AWS alone.`),ss(Ht(t),a.environment);return}let f=await c(t,l,{issuer:d,audience:o,now:p});return ss(
f,a.environment),ld(f,s),f}};function xh(e){let t=typeof e=="string"&&/^https?:\/\/[\w.:/-]{1,200}$/.test(e),n="Else something answers the token request in the \
place of GitHub: find out what.";return t?`If this workflow runs on a host whose issuer is that of the token, name it: \`oidc-issuer: ${e}\`. ${n}`:`Name the is\
suer of this host with \`oidc-issuer\`. ${n}`}var is=class{#e;#t;#n;constructor(t,n){this.#e=t,this.#t=n,this.#n=t.keys(n),this.#n.catch(()=>{})}of(t){let n=()=>this.#e.
keys(t);return t===this.#t?this.#n.catch(n):n()}};function Sh(e,t){return new u("E_TOKEN_UNTRUSTED",`The keys of ${e} could not be fetched (${t.message}), and r\
equire-claims needs a verified token.`,{fix:"Nothing was exported. Run the job again; if it lasts, see that the runner reaches that address.",cause:t})}async function yd({identity:e,regions:t,allowedAccountIds:n},r){if(!e){let a=await md(t[0],n,r);return{kind:"ambient",token:void 0,reader:{role:void 0,scoped:!1},
...a}}let o=pt(e),s=new or(e,r),i=Ht(await s.current());return r.runner.noteVisibility(ma(i)),e.requiredClaims.length>0&&await s.verified(),lt(o.accountId,n),{kind:"\
role",identity:e,token:s,accountId:o.accountId,claims:i,reader:nr(e)}}function as(e,t=[]){let n=t.length>0?["sts:AssumeRole",...t]:"sts:AssumeRole";return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:n,Resource:e.
arn}]})}var ps=900,cs=e=>({duration:ps,policy:e}),sr=class{#e;#t;constructor(t){this.#e=t}async open(t){let{identity:n}=this.#e,r=wh(t,n);try{let o=cs(r);return[{keys:t.
role?await this.#r(t.role,t,o):await this.keys(o),plan:t,policy:r}]}catch(o){if(!(o instanceof se)||!bh(o.failure)||n.policy.kind!=="scoped"||t.queries.length<2)
throw o;return(await Promise.all(id(t).map(i=>this.open(i)))).flat()}}async keys(t){let{role:n,chain:r}=this.#e.identity,o=r.at(-1);return o?(this.#t??=this.#n(),
this.#s(r.at(-2)??n,o,await this.#t,t)):this.#o(n,t)}async#n(){let{role:t,chain:n,tagging:r}=this.#e.identity,[o=t,...s]=n,i=r?.actions,a=await this.#o(t,cs(as(
o,i))),[c,p]=[t,o];for(let d of s)a=await this.#s(c,p,a,cs(as(d,i))),[c,p]=[p,d];return a}async#r(t,{queries:n},r){try{return await this.#o(t,r)}catch(o){throw o instanceof
se?new se(o.failure,t,void 0,n.flatMap(({requests:s})=>s)):o}}async#o(t,n){let{sts:r,token:o}=this.#e;return this.#a(t,void 0,()=>r.assumeWithToken(this.#i(t,n),
s=>o.current(s)))}async#s(t,n,r,o){let{sts:s,identity:i}=this.#e,{externalId:a,chain:c}=i,p=n===c[0],l=n===c.at(-1)?i.tagging?.last:p?i.tagging?.first:void 0,f={
...this.#i(n,o),...a!==void 0&&{externalId:a},...l&&{tagging:l}};return this.#a(n,t,()=>s.assumeFrom(f,r))}#i(t,n){let{sessionName:r}=this.#e.identity;return{roleArn:t.
arn,sessionName:r,...n}}async#a(t,n,r){let o;try{o=await r()}catch(c){throw c instanceof S?new se(c,t,n):c}let{keys:s,assumedRoleArn:i}=o;await this.#e.runner.mask(
[s.accessKeyId,s.secretAccessKey,s.sessionToken]);let a=ja(i);if(a?.name!==t.name||a.accountId!==t.accountId)throw new u("E_ACCOUNT",`STS answered with a sessio\
n of another role than ${t.name}.`,{fix:"Nothing was exported. Leave `sts-endpoint` out, or look at what answers there: it is not AWS."});return s}},se=class extends Error{failure;role;from;requests;constructor(t,n,r,o){
super(t.message),this.requests=o,this.failure=t,this.role=n,this.from=r}};function wh(e,t){let{policy:n}=t;return n.kind==="given"?n.policy:n.kind==="scoped"?ad(
e,pt(t)):void 0}function bh({code:e}){return e?.startsWith("PackedPolicyTooLarge")===!0}async function gd(e,t,n){if(e.kind==="ambient")return{result:await t,claims:{}};let{token:r,identity:o,claims:s}=e;try{return{result:await r.unlessUntrusted(t),
claims:await r.verified()??s}}catch(i){await r.verified();let{audience:a}=o,c=n??{policy:o.policy.kind,duration:ps};throw await kh(i,{audience:a,claims:s,...c})}}
async function kh(e,t){if(!(e instanceof se))return e;let{failure:n,role:r,from:o,requests:s}=e,{explainRole:i}=await import("./refused-role.js"),a=s&&_(...s);return i(
n,{...t,role:r,...o&&{from:o},...a&&{namedBy:a}})}var ir=[e=>Buffer.from(e).toString("hex"),e=>Buffer.from(e).toString("hex").toUpperCase(),e=>Buffer.from(e).toString("base64"),e=>Buffer.from(e).toString("base6\
4url"),e=>Buffer.from(e).toString("base64").replaceAll("+","-").replaceAll("/","_"),e=>Buffer.from(e,"utf16le").toString("base64"),Rh],hd="ABCDEFGHIJKLMNOPQRSTU\
VWXYZ234567";function Rh(e){let[t,n,r]=["",0,0];for(let o of Buffer.from(e))for(n=(n&31)<<8|o,r+=8;r>=5;r-=5)t+=hd[n>>r-5&31];return r>0&&(t+=hd[n<<5-r&31]),t.padEnd(
Math.ceil(t.length/8)*8,"=")}function ft(e,t="utf8"){let n=Buffer.from(e,t);return[0,1,2].map(r=>{let o=(3-r)%3,s=Math.floor((n.length-o)/3)*3;return s>0?n.subarray(
o,o+s).toString("base64"):""}).filter(r=>r.length>=ut)}var we={together:8,from:6,to:128},ds=50;function Sd(e){let t=[...Buffer.from(e)];if(t.length<we.from||t.length>
we.to||/^\d*$/.test(e))return[];let n=t.map(s=>s.toString(16).padStart(2,"0")),r=n.length%we.together;return[...Array.from({length:Math.floor(n.length/we.together)},
(s,i)=>(i+1)*we.together).map(s=>n.slice(s-we.together,s).join(" ")),...n.length>ds?[n.slice(ds-we.together,ds).join(" ")]:[],...r===0?[]:[n.slice(r>=4?-r:-we.together).
join(" ")],t.join(", "),...t.some(s=>s>127)?[t.map(s=>s<<24>>24).join(", ")]:[],t.join(","),t.join(" ")]}var ut=8,Eh=24,xd=4;function ar(e,t){let n=[],r=o=>{let s=o+
ut;for(;!t(e.slice(o,s))&&s-o<Eh&&s<e.length;)s+=xd;t(e.slice(o,s))&&n.push(e.slice(o,s))};for(let o=0;o+ut<=e.length;o+=xd)r(o);return e.length>ut&&r(e.length-
ut),n}function Vt(e){return new Set(e).size>=4}function wd(e){return Vt(e)&&!/^(?:[A-Z]?[a-z]*|[A-Z]+)(?:[_./-]+(?:[A-Z]?[a-z]*|[A-Z]+))*$|^\d+$/.test(e)}function bd(e){
return[/[a-z]/,/[A-Z]/,/\d/,/[^A-Za-z\d]/].filter(n=>n.test(e)).length>=3&&Vt(e)}var ls={words:4,ofPassphrase:2,characters:12};function us(e){return/^[a-z]{3,}(?: [a-z]{3,}){3,}$/.
test(e)}function kd(e,t){let n=e.split(" "),r=us(e)?ls.ofPassphrase:ls.words,o=(i,a)=>{let c=n.slice(i,a).join(" ");return a-i>=r&&c.length>=ls.characters||t(c)},
s=new Set;for(let i=0;i<n.length;i+=1){let[a,c]=[i+1,i];for(;a<n.length&&!o(i,a);)a+=1;for(o(i,a)&&s.add(n.slice(i,a).join(" "));c>0&&!o(c,i+1);)c-=1;o(c,i+1)&&
s.add(n.slice(c,i+1).join(" "))}return s}function Ue(e,t){let n=[];for(let r=0;r+ut<=e.length;r+=t)n.push(e.slice(r,r+t));return n}function L(e,t){return n=>n.replace(e,t)}function R(e){let t=Object.keys(e).map(n=>`\\u${mt(n)}`);return L(new RegExp(`[${t.join("")}]`,"g"),n=>e[n]??n)}function mt(e){
return e.charCodeAt(0).toString(16).padStart(4,"0")}function Jt(e){return[...Buffer.from(e)].map(t=>t.toString(16).padStart(2,"0"))}function cr(e){return[...Buffer.
from(e)].map(t=>`\\${t.toString(8).padStart(3,"0")}`).join("")}var Me=e=>`\\u${mt(e)}`,fs=e=>`\\u${mt(e).toUpperCase()}`,yt=e=>JSON.stringify(e).slice(1,-1);function be(e,t){let n=L(e,t);return r=>n(yt(r))}var vh=e=>e.replace(
/["&'+<>`\\\u0000-\u001f\u007f-\uffff]/g,t=>Rd[t]??fs(t)),$h=e=>e.replace(/["&'<>/\\\u0000-\u001f\u0080-\uffff]/g,t=>t==="/"?"\\/":Rd[t]??(/["&'<>]/.test(t)?fs(
t):Me(t))),Rd={"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"},ms=[yt,be(/[&<>\u2028\u2029]/g,Me),be(/[\u007f-\uffff]/g,Me),be(/[\u007f-\uffff]/g,
fs),be(/[/\u007f-\uffff]/g,e=>e==="/"?"\\/":Me(e)),be(/\//g,()=>"\\/"),vh,$h,be(/[&'<=>\u2028\u2029]/g,Me),be(/\u007f/g,Me),be(/[&'<>\u2028\u2029\u007f-\uffff]/g,
Me),e=>yt(yt(e)),e=>yt(e).replaceAll("\\","\\\\"),e=>yt(e).replace(/[\\']/g,"\\$&")];var Y={"&":"&amp;","<":"&lt;",">":"&gt;"};function Ed(e){let t=R(e);return n=>t(n).replace(/[^\0-\x7f]/gu,r=>`&#${r.codePointAt(0)};`)}var vd=[Ed(Y),Ed({...Y,'"':"\
&quot;"})],$d=[R(Y),R({...Y,'"':"&quot;"}),R({...Y,"'":"&#39;",'"':"&#34;"}),R({...Y,"'":"&#39;",'"':"&#34;","+":"&#43;"}),R({...Y,"'":"&#39;",'"':"&quot;"}),R(
{...Y,"'":"&#x27;",'"':"&quot;"}),R({...Y,"'":"&#039;",'"':"&quot;"}),R({...Y,"'":"&#x27;",'"':"&quot;","`":"&#x60;","=":"&#x3D;"}),R({...Y,"'":"&#39;",'"':"&qu\
ot;","`":"&#x60;","=":"&#x3D;","/":"&#x2F;"}),R({'"':'""'}),R({"\\":"\\\\","	":"\\t","\n":"\\n","\r":"\\r"})];var Oh={"\\":"\\\\","'":"\\'","\x07":"\\a","\b":"\\b","	":"\\t","\n":"\\n","\v":"\\v","\f":"\\f","\r":"\\r","\x1B":"\\E"};function Od(e){return L(e,t=>Oh[t]??cr(
t))}var pr=[Od(/[\\'\p{Cc}\p{Cn}\u2028\u2029]/gu),Od(/[^ -&(-[\]-~]/gu)],gs=L(/[^\w\u0080-\uffff]/g,e=>`\\${e}`),hs=L(/./gsu,e=>`\\${e}`),xs=L(/[$()*+.?[\\^{|]/g,
e=>`\\${e}`),Ph={"\\":"\\",a:"\x07",b:"\b",e:"\x1B",E:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function ys(e){return t=>{let[n=""]=/^(?:[^\\]|\\(?!c).?)*/s.exec(t)??[];return n.replace(e,r=>{let o=r.slice(1),s=/^[xuU]/.test(o)?+`0x0${o.
slice(1)}`:Number.parseInt(o,8)&255,i=s<128||/^[uU]/.test(o)&&s<=1114111;return Ph[o]??(i?String.fromCodePoint(s):"\uFFFD")})}}var Pd=[ys(/\\(?:0[0-7]{0,3}|[1-7][0-7]{0,2}|[\\abefnrtv])/g),
ys(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{1,2}|u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}|[\\abeEfnrtv])/g),ys(/\\(?:0[0-7]{0,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|[\\abefnrtv])/g)],
Ad=L(/\$(?:\$|\([^)]*\)|\{[^}]*\}|.?)/gs,e=>e==="$$"?"$":""),_d=[R({"'":"'\\''"}),e=>e.replace(/'+/g,t=>`'${"\\'".repeat(t.length)}'`).replace(/^'|'$/g,""),e=>e.
replace(/'+/g,t=>`'"${t}"'`).replace(/^'|'$/g,""),R({"'":`'"'"'`}),R({"'":"'\\''","!":"'\\!'"}),L(/[\\"$`]/g,e=>`\\${e}`),L(/[ !"$&'()*,;<>?[\\\]^`{|}]|^[#~]|(?<=[:=])~/g,
e=>`\\${e}`),L(/[ "#$&'()*;<>?[\\\]^`{|}]|^[~=]/g,e=>`\\${e}`),L(/[^\w\-.,:+/@\n]/gu,e=>`\\${e}`),L(/[ #$()*<>?[\\\]^|~]|^=/g,e=>`\\${e}`),hs,xs,gs,...pr,R({$:"\
$$"}),R({"%":"%%"}),R({"{":"{{","}":"}}"})];var X={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};function F(e,t,n){let r=Object.keys(e);return o=>{if(!t.test(o)&&!r.some(c=>o.includes(c)))return o;let s=new Map(
Object.entries(e)),i=c=>{let p=t.test(c)?n(c):c;return s.set(c,p),p},a="";for(let c of o)a+=s.get(c)??i(c);return a}}var dr=/[\u0000-\u001f\u007f-\u00a0\u00ad]/u,
pe=/[^ -~]/u,Ah=e=>`\\x${Jt(String.fromCharCode(e.charCodeAt(0))).at(-1)}`,Td=e=>Jt(e).map(t=>`\\x${t}`).join(""),gt={"'":"\\'"},lr={'"':'\\"'};function ie(e){let t=e.
codePointAt(0)??0;return t<256?`\\x${t.toString(16).padStart(2,"0")}`:t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\U${t.toString(16).padStart(8,"0")}`}var ur={
...X,...lr,"\x07":"\\a","\b":"\\b","\f":"\\f","\v":"\\v"},Ld={...ur,"\0":"\\0","\x1B":"\\e","\x85":"\\N","\xA0":"\\_"};function _h(e){return e<"\x80"?ie(e):ie(e).
replace(/^\\x/,"\\u00")}function Nd(e){return e.slice(0,2)+e.slice(2).toUpperCase()}var Th={...ur,"\x1B":"\\e"};function Id(e){let t=F(Th,e,Ih);return n=>t(n).replace(
/#(?=[{$@])/g,"\\#")}function Ih(e){let t=(e.codePointAt(0)??0).toString(16).toUpperCase();return t.length>4?`\\u{${t}}`:e<"\x80"?`\\x${t.padStart(2,"0")}`:`\\u${t.
padStart(4,"0")}`}var Ss=F(Ld,pe,e=>Nd(ie(e))),Fd=L(/[^\0-\x7f]/gu,e=>[...Buffer.from(e)].map(t=>{let n=t&127;return n===127?"M-^?":n<32?`M-^${String.fromCharCode(
n+64)}`:`M-${String.fromCharCode(n)}`}).join("")),Cd=[F(X,dr,ie),F({...X,...gt},dr,ie),F({...X,...gt,"\b":"\\b","\f":"\\f"},dr,e=>Ah(e).toUpperCase().replace("X",
"x")),R({"\\":"\\\\",...gt}),F(X,pe,Td),F({...X,...gt},pe,Td),F({...X,...gt},pe,ie),F(X,pe,ie),F(ur,pe,_h),F(ur,dr,ie),F({...X,...lr,$:"\\$","@":"\\@"},pe,cr),R(
{"\\":"\\\\",...gt,...lr}),Id(/[\u0000-\u001f\u007f-\u009f]/u),Id(pe),Ss,F(Ld,/[\u0000-\u001f\u007f-\u00a0\u{10000}-\u{10ffff}]/u,e=>Nd(ie(e))),e=>F({...X,...lr},
/\u0000/,ie)(e).replaceAll("${","$${").replaceAll("%{","%%{"),e=>F({...X,"\f":"\\f","=":"\\=",":":"\\:","#":"\\#","!":"\\!"},pe,Lh)(e).replace(/^ /,"\\ ")];function Lh(e){
return[...Array(e.length).keys()].map(t=>`\\u${mt(e[t]??"").toUpperCase()}`).join("")}function w({kept:e,space:t,letters:n,keepsOthers:r}){let o=e.replace(/[\\\]^-]/g,"\\$&"),s=new RegExp(`[^A-Za-z0-9${o}${r?"\\u00a1-\\u{10ffff}":""}]`,"gu");return i=>{
let a=new Map(t?[[" ",t]]:[]);return i.toWellFormed().replace(s,c=>{let p=a.get(c)??Nh(c,n);return a.set(c,p),p})}}function Nh(e,t){return Jt(e).map(n=>`%${t?n:
n.toUpperCase()}`).join("")}var V="-_.~",qe="-_.~!*'()",Dd=[w({kept:V}),w({kept:V,letters:"lower"}),w({kept:V,space:"+"}),w({kept:V,space:"+",letters:"lower"}),
w({kept:qe}),w({kept:qe,letters:"lower"}),w({kept:"-_.*",space:"+"}),w({kept:"-_.",space:"+"}),w({kept:"-_.!*()",space:"+",letters:"lower"}),w({kept:`${qe}:$,`,
space:"+"}),w({kept:"-_.~!$'()*,/:?@",space:"+"}),R({"#":"%23","?":"%3F"}),w({kept:`${V}/`}),w({kept:`${V}$&+,;=`}),w({kept:`${V}$&+:=@`}),w({kept:`${V}$&+,/:;=\
@`}),w({kept:`${V}$&+,/:;=?@!()*`}),w({kept:"!$%&'()*+,-._~"}),w({kept:"!$%&'()*+,-./:;=@[\\]_|~"}),w({kept:"!$%&'()*+,-./:;=@[\\]^_|~"}),w({kept:"!$%&()*+,-./:\
;=?@[\\]^_`{|}~"}),w({kept:"!#$%&'()*+,-./:;=?@[\\]^_{|}~"}),w({kept:`${qe};:&=+$,`,keepsOthers:!0}),w({kept:`${qe}:@&=+$,;/`,keepsOthers:!0}),w({kept:`${qe};/?\
:@&=+$,[]`,keepsOthers:!0}),w({kept:`${V}!$&'()*+,;=:`}),w({kept:`${V}!$&'()*+,;=`}),w({kept:`${qe};,/?:@&=+$#`}),w({kept:`${V}!#$%&'()*+,/:;=?@[]`})];var Ud=[...ms,...Dd,..._d,...Cd,...$d],j1=[...ir,...Ud],Fh=[hs,gs,xs],Ch=[...vd,Fd];function*Md(e){let t=D(e);for(let n of pr)yield n(t);for(let n of ft(e))yield n,
yield qh(n);yield*ft(e,"utf16le"),yield*Bd(e);for(let n of ir)yield n(e);for(let n of/^[\w.-]*$/.test(e)?Fh:Ud)yield n(t);if(e.includes("\\"))for(let n of Pd)yield*Q(
n(t)).filter(r=>rt({keys:[],text:r,isLine:!0}));if(e.includes("$")&&(yield Ad(t)),qd.test(e))for(let n of Ch)yield n(t);yield*Sd(e)}var qd=/[^\0-\x7f]/,Dh=8192,
ws={line:30,to:512};function Bd(e){let t=Buffer.from(e);return t.length>ws.line&&t.length<=ws.to?Ue(t.toString("hex"),2*ws.line):[]}function*jd(e){let t=D(e);for(let n of pr)
yield n(t);if(yield JSON.stringify(e).slice(1,-1),e.length<=Dh)for(let n of ms)yield n(t);yield*Bd(e);for(let n of ft(e))yield n;for(let n of ir)yield n(e)}var bs={
from:37,to:512},Uh=1024;function Wd(e,t){let n=Buffer.byteLength(e);if(n<bs.from)return new Set;let r=/^[a-z\d-]+(?:\.[a-z\d-]+)+\//.test(e),o=/^[^\s:;&?{}"',]+$/.
test(e),s=/\s/.test(e),i=o||!t,a=T(e)||us(e),c=e.length<=Uh&&i&&!r,p=n<=bs.to&&(o||a&&(i||!s));return new Set([...c&&s?kd(e,T):[],...c&&a&&!s?ar(e,o?wd:bd):[],...p?
ft(e).flatMap(d=>ar(d,Vt)):[],...n<=bs.to&&qd.test(e)?ar(Ss(e),Vt):[]])}var Mh=[76,64,60];function Hd(e){let[t=""]=ft(e);return new Set(Mh.filter(n=>t.length>n).
flatMap(n=>Ue(t,n)))}function qh(e){return e.replaceAll("+","-").replaceAll("/","_")}var Bh=/(?:^|;)\s*([A-Za-z][\w.-]*(?: +[\w.-]+)*) *= *("(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:[^}]|\}\})*\}|[^;]*)/g,jh=/(?:^|\s)([a-z_]+)\s*=\s*('(?:[^'\\]|\\.)*'|[^\s']+)/g,
Wh=/^\s*[a-z_]+ *= *(?:'[^']*'|[^\s';]+)\s+[a-z_]+ *=/;function Gt(e){if(/[\r\n]|=>\s*["']/.test(e)||!e.includes("="))return;let t=e.includes(";")&&!Wh.test(e),
n=[...e.matchAll(t?Bh:jh)];if(n.length<2)return;let r=t?Hh:Vh;return n.flatMap(([,o="",s=""])=>{let i=r(s),a=t||s!==i?i:i.replace(/[,)]+$/,"");return[...new Set(
[i,a])].map(c=>({keys:[o],text:c}))})}function Hh(e){let[,t,n]=/^(["'{])(.*)["'}]$/s.exec(e)??[];if(t===void 0||n===void 0)return e.trim();let r=t==="{"?"}":t;return n.
replaceAll(r+r,r)}function Vh(e){return e.startsWith("'")?e.slice(1,-1).replace(/\\(.)/g,"$1"):e.replace(/\\(.)/g,"$1")}var Jh=/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[[\]{}]/g,Gh=/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g,Jd=100;function ks(e){if(!/^\s*[[{"]/.
test(e)||!ee(e))return;let t=[],n=[],r=new ke,o=0,s="",i;for(let[a,c,p]of e.matchAll(Jh))if(a==="{"||a==="[")o<Jd&&(n[o]=s),o+=1,s=a==="["?s:"",r=new ke;else if(a===
"}"||a==="]")o-=1,r.finish(t),r=new ke;else if(c===void 0)t.push({keys:Vd(n,o,s),text:a});else{let d=JSON.parse(c);if(p===void 0){r.add(s,d,t.length);let l=[...Vd(
n,o,s),...i===void 0?[]:[i]];t.push(...zh(c,d).map(f=>({keys:l,text:f}))),i=fr(d)}else s=d,i=void 0,T(s)&&t.push({keys:[],text:s,isKey:!0})}return t}function fr(e){
return/^--[A-Za-z][\w-]*$/.test(e)?e:void 0}var ke=class{#e;#t;add(t,n,r){/^(?:parameter)?(?:name|key)$|^label$/i.test(t)&&(this.#e={text:n,at:r}),/^(?:parameter)?value$/i.
test(t)&&(this.#t=n)}finish(t){if(this.#e===void 0||this.#t===void 0)return;let{text:n,at:r}=this.#e;t[r]={keys:[],text:n},t.push({keys:[n],text:this.#t})}};function zh(e,t){
let n=e.slice(1,-1);return n===t?[t]:[t,n]}function Gd(e){let t=ks(e)?.filter(({isKey:n})=>n)??[];return[...new Set(t.map(n=>n.text))]}function Vd(e,t,n){return[
...e.slice(0,Math.min(t,Jd)),n].filter((r,o,s)=>r!==""&&r!==s[o-1])}function zd(e){return/^\s*[[{]/.test(e)&&ee(e)?e.replace(Gh,"$1"):void 0}function ee(e){if(!mo(
e))return!1;try{return JSON.parse(e),!0}catch{return!1}}var Kh=/^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i,Qh=/^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;
function Kd(e){let t=Qh.exec(e)?.slice(1).find(c=>c!==void 0);if(t!==void 0)return[mr(["password"],t)];let n=Kh.exec(e)?.[1];if(n===void 0)return;let r=Zh(n),o=r<
0?[]:Yh(n.slice(0,r)),[s="",...i]=n.slice(r+1).split(/[?#;]/),[,...a]=s.split("/");for(let c of a)/^\d*$/.test(c)||o.push(...ht([jn],c));for(let c of i)o.push(...Qd(
c));return o.filter(({text:c})=>c!=="")}function xt(e){if(!(!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(e)||/^[^=]*='.*'$/.test(e)))return Qd(
e.replace(/^\?/,"")).filter(t=>t.text!=="")}function Qd(e){return e.split("&").flatMap(t=>{let[n="",r=""]=t.split(/=(.*)/s);return[...ht([Zd(n)],r),...ht([jn],r===
""?n:"")]})}function Zh(e){let t=e.search(/[/?#]/),n=(t<0?e:e.slice(0,t)).lastIndexOf("@");return n<0&&/^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(e)?e.
lastIndexOf("@"):n}function Yh(e){let t=e.indexOf(":");return t<0?ht([],e):[...ht(["password"],e.slice(t+1)),...ht(["user"],e.slice(0,t))]}function ht(e,t){let n=Zd(
t);return n===t?[mr(e,t)]:[mr(e,n),mr(e,t)]}var mr=(e,t)=>({keys:e,text:t});function Zd(e){try{return decodeURIComponent(e)}catch{return e}}function Yd(e){let t=new Set;for(let n of N(e)?[e,...Q(e)]:[e]){t.add(n);for(let r of Xh)t.add(r(n))}return t}var Xh=[e=>Rs(e,0),e=>Rs(e,1),e=>Rs(e,2),e=>e.replaceAll(
'"','\\"'),e=>e.replaceAll("'","''"),nx,rx,e=>e.replace(/[<>"'&]/g,t=>ex[t]??t)];function Rs(e,t){let n=Buffer.from(e);return n.subarray(n.length>t?t:0).toString(
"base64")}var ex={"<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;","&":"&amp;"},tx={'"':'\\"',"\\":"\\\\","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","	":"\\t"};
function nx(e){return e.replace(/["\\\p{Cc}\u2028\u2029]/gu,t=>tx[t]??(t>""&&t<"\xA0"&&t!=="\x85"?t:`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`))}function rx(e){
return encodeURIComponent(e.toWellFormed()).replace(/[!'()*]/g,t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`)}function Xd(e){let[,t="",n]=/^(?:(?:proxy-)?authorization\s*:\s*)?(bearer|basic|token|apikey|api-key|key|negotiate|splunk|genie_?key)\s+(\S+)$/i.exec(e)??[];if(n===
void 0)return;let r={keys:["token"],text:n};return t.toLowerCase()==="basic"?[r,...ox(n)]:[r]}function ox(e){let t=Es(e),n=t?.indexOf(":")??-1;return t===void 0||
n<1?[]:[{keys:["password"],text:t.slice(n+1)}]}function Es(e){let t=/^(?:[\w+/]{40,}\r?\n)+[\w+/]+={0,2}\s*$/.test(e)?e.replace(/\s+/g,""):e;if(t.length<8||t.length%
4===1||!/^[\w+/-]+={0,2}$/.test(t))return;let r=Buffer.from(t,"base64").toString();return/^[\P{C}\s]+$/u.test(r)&&!r.includes("\uFFFD")?r:void 0}var sx=/(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g,ix=/(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g,
ax=/authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+by\s+["']([^"']+)["']/gi,cx=/(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g,
px=/(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;
function yr(e){return/\s|^\{["'].*["']:.*\}$/.test(e)?[...[...e.matchAll(sx),...e.matchAll(ix)].map(([,n="",r=""])=>({keys:[n],text:el(r)})),...dx(e),...gr(e)]:
void 0}function dx(e){let t=/(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(e)?"password":"auth",n=[...e.matchAll(cx)].map(([,s=""])=>({keys:[t],text:s})),r=[...e.
matchAll(ax)].map(([,s,i])=>s??i??""),o=px.exec(e)?.[1];return o!==void 0&&r.push(el(o)),[...n,...r.map(s=>({keys:["password"],text:s}))]}function gr(e){return e.
split(/[\s,;|"']+/).flatMap(t=>[t,.../^-[pPu](.+)/.exec(t)?.slice(1)??[]]).filter(t=>T(t)).map(t=>({keys:[],text:t}))}function el(e){return/^["'`]/.test(e)?e.slice(
1,-1).replace(/\\(.)/g,"$1"):e}var tl=/^(\s*)((?:- +)*)(?:export +|set +|declare -x +|ENV +)?("[^"]+"|'[^']+'|[\w.$@/:*+-]*[\w$@*](?:\[[^\]\s]*\])*)(?: *= *|::? +|:$)(.*)$/,nl=/^(\s*)- +(.*)$/,
lx=/^\s*$/,ol=/^\s*(?:#|;|!|\/\/\s)/,ux=/^\s*(?:\[.*\]|---.*|\.\.\.|%YAML.*)\s*$/;function sl(e){let t=new $s(e.split(/\r\n|\r|\n/)),n=[],[r,o]=[0,0];for(let s=t.
next();s!==void 0;s=t.next()){let i=s;if(!lx.test(i))if(ux.test(i))n.push(...t.headingOf(i,n));else if(ol.test(i))n.push(...(yr(i)??[]).filter(Wn));else if(t.addPair(
i,n))r+=1;else{let a=t.continuationOf(i);n.push(...a??Os(i.trim())),a||(o+=1)}}return t.beginItem(n),r>0&&r>=o?n:void 0}function Os(e){let t=gr(e).filter(({text:p})=>p!==
e),[,n,r]=fx.exec(e)??[],o=n===void 0||r===void 0?[]:[{keys:[n],text:xr(r)}],[,s,i]=mx.exec(e)??[],a=[...s===void 0?[]:[{keys:["password"],text:s}],...i===void 0?
[]:[{keys:["auth"],text:i}]],c=Bo(e)?{isPublic:!0}:{};return[{keys:[],text:e,isLine:!0,...c},...t,...o,...a]}var fx=/^(?:(?:set(?: +-[a-z]+)*|setenv|setx|ENV|ARG) +)?([A-Za-z][\w.-]*)[ \t]+("[^"]*"|'[^']*'|[^\s"'=:]\S*);?$/,
mx=/^"[^"]*" +"([^"]*)"$|[\s-](?:password|secret) +(?:\d +)?(\S+)$/;function xr(e){return e.replace(/^(["'`])(.*)\1$/s,"$2")}var $s=class{#e;#t=0;#n=[];#r={indent:0,
named:new ke};#o;constructor(t){this.#e=t}next(){let t=this.#e[this.#t];return this.#t+=1,t}beginItem(t,n=0){this.#r.named.finish(t),this.#r={indent:n,named:new ke}}headingOf(t,n){
return this.#n=[],this.beginItem(n,t.search(/\S/)),[...t.matchAll(/"([^"]+)"/g)].map(([,r=""])=>({keys:[],text:r}))}addPair(t,n){let[,r="",o="",s,i=""]=tl.exec(
t)??[],a=s===void 0?"":gx(s);if(s===void 0||T(a)){let l=s===void 0?this.#s(t):void 0;return n.push(...l??[]),l!==void 0}this.#o=void 0;let c=r.length+o.length,p=[
...this.#i(c),a];this.#n.push({indent:c,key:a}),(o!==""||c<this.#r.indent)&&this.beginItem(n,c);let d=this.#a(p,i.trim(),r.length);return c===this.#r.indent&&this.#r.
named.add(a,d[0]?.text??"",n.length),n.push(...d),!0}continuationOf(t){let n=t.search(/\S/),r=this.#i(n);if(r.length===0)return;let o=xr(t.trim().replace(/[,;]$/,
""));return[{keys:r,text:o},...gr(t).filter(s=>s.text!==o)]}#s(t){let[,n="",r]=nl.exec(t)??[];if(r===void 0||this.#n.length===0)return;let o=this.#i(n.length+1),
s=this.#a(this.#o===void 0?o:[...o,this.#o],r.trim(),n.length);return this.#o=fr(s[0]?.text??""),s}#i(t){return this.#n=this.#n.filter(n=>n.indent<t),this.#n.map(
({key:n})=>n)}#a(t,n,r){if(/^[|>][+\-\d]*(?:\s+#.*)?$/.test(n))return rl(t,this.#d(r));let o=this.#p(n);if(o!==void 0)return[{keys:t,text:o}];let s=/^["']/.exec(
n)?.[0];if(s===void 0)return[...zt(t,n),...this.#c(t,n,r)];let i=this.#l(n,s);if(i===void 0)return zt(t,n);let a=yx(n);return[...rl(t,s==='"'?il(i):i.replaceAll(
"''","'")),{keys:t,text:i},...a===void 0?[]:[{keys:t,text:a},...zt(t,n)]]}#c(t,n,r){let o=n,s=this.#t;for(;/(?<!\\)(?:\\\\)*\\$/.test(o)&&s<this.#t+hr;s+=1){let i=this.#e[s];
if(i===void 0)break;o=o.slice(0,-1)+i.trim()}if(s>this.#t)return zt(t,o);for(;n!==""&&s<this.#t+hr;s+=1){let i=this.#e[s]??"";if(i.search(/\S/)<=r||tl.test(i)||
nl.test(i)||ol.test(i))break;o+=` ${i.trim()}`}return s===this.#t?[]:[{keys:t,text:o}]}#p(t){let[,n,r=""]=/^('''|""")(.*)$/.exec(t)??[];if(n===void 0)return;if(r.
endsWith(n))return r.slice(0,-3);let o=this.#e.slice(this.#t,this.#t+hr),s=o.findIndex(a=>a.includes(n));if(s<0)return;this.#t+=s+1;let i=o[s]??"";return[r,...o.
slice(0,s),i.slice(0,i.indexOf(n))].join(`
`).trim()}#d(t){let n=[];for(let r=this.#e[this.#t];r!==void 0;r=this.#e[this.#t]){let o=r.search(/\S/);if(o>=0&&o<=t)break;n.push(r.trim()),this.#t+=1}return n.
join(`
`).trim()}#l(t,n){let r=n==='"'?/^((?:[^"\\]|\\.)*)"/s:/^((?:[^']|'')*)'(?!')/,o=r.exec(t.slice(1))?.[1];if(o!==void 0)return o;let s=this.#e.slice(this.#t,this.#t+
hr),i=r.exec([t.slice(1),...s].join(`
`))?.[1];return i!==void 0&&(this.#t+=i.split(`
`).length-1),i}};function rl(e,t){let n=t.replace(/[ \t]*\n\s*/g," ");return n===t?[{keys:e,text:t}]:[t,n].map(r=>({keys:e,text:r}))}var hr=100,vs=/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\;,#]+)/y;
function yx(e){let t=[];vs.lastIndex=0;for(let n=vs.exec(e);n;n=vs.exec(e)){let[,r,o,s,i]=n;t.push(r??o?.replace(/\\([\\"$`])/g,"$1")??s??i??"")}return t.length>
1?t.join(""):void 0}function gx(e){let t=e.replace(/^["']|["']$/g,"");return t.startsWith("//")?t.slice(t.lastIndexOf(":")+1):t}function zt(e,t){if(t==="")return[];
let n=/^[!&]\S*\s+(.+)$/.exec(t)?.[1];if(n!==void 0)return[{keys:e,text:t},...zt(e,n)];let r=xr(hx(t).replace(/(?<=^`.*`)[,;]$/,""));if(ee(r))return[{keys:e,text:r}];
let[,o]=/^([^\s'"]+)\s+(?:[A-Za-z_][\w.-]*=|[a-z][\w./-]*\s(?:.{0,200}?\s)?--?[A-Za-z])/.exec(r)??[];if(o!==void 0)return[{keys:e,text:o},{keys:e,text:t}];let s=r.
includes("&")?xt(`${e.at(-1)??""}=${r}`):void 0;if(s)return[...s,{keys:e,text:r}];let i=/^\((.*)\)$/.exec(r)?.[1];if(i!==void 0)return[r,...i.split(/\s+/).map(xr)].
map(l=>({keys:e,text:l}));let[,a,c=a]=/^\{(.*)\}$|^\[(.*)\]$/.exec(r)??[];if(c!==void 0)return[...xx(e,c),{keys:e,text:r}];let p=r.replace(/\\(.)/g,"$1"),d=/\\u[\da-f]{4}/i.
test(r)?[il(r)]:[];return[...new Set([...d,p,r,t])].map(l=>({keys:e,text:l}))}function hx(e){let t=e.search(/\s#/);return t<0?e:e.slice(0,t).trimEnd()}function xx(e,t){
let n;return t.split(/,\s*/).map(r=>{let[,o=n,s=r]=/^\s*["']?([\w.-]+)["']?:\s+(.*)$/.exec(r)??[],i=s.trim().replace(/^(["'])(.*)\1$/,"$2");return n=fr(i),{keys:o===
void 0?e:[...e,o],text:i}})}var Sx={n:`
`,r:"\r",t:"	",0:"\0",e:"\x1B"};function il(e){return e.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|(.))/gs,(t,n,r,o)=>o===void 0?String.fromCharCode(Number.
parseInt(n??r,16)):Sx[o]??o)}function al(e){if(/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(e)&&/\spassword\s/.test(e))return[...e.matchAll(/\s(password|account)\s+(\S+)/g)].map(([
,r="",o=""])=>({keys:[r],text:o.replace(/^"(.*)"$/,"$1")}));let t=e.split(/[\r\n]+/).filter(r=>/^[^#\s]/.test(r)),n=t.map(r=>r.split(/(?<!\\):/));if(!(t.length===
0||!n.every(([r="",o="",...s])=>!/[=&?]/.test(r)&&/^(?:\d+|\*)$/.test(o)&&s.length===3)))return n.map(r=>({keys:["password"],text:(r[4]??"").replace(/\\(.)/g,"$\
1")}))}var wx=/-----BEGIN ([A-Z\d ]+)-----([^-]*)-----END \1-----/g,bx=[64,76];function cl(e){if(!e.includes("-----BEGIN "))return;let t=[],n=e.replaceAll("\\r","").replaceAll(
"\\n",`
`).replace(wx,(r,o,s)=>{let i=Do(o)?{isPublic:!0}:{};return t.push(...kx(s).map(a=>({...a,...i}))),""});return t.length===0?void 0:{parts:t,rest:n}}function kx(e){
let t=e.split(/\s+/).filter(o=>/^[A-Za-z\d+/]+=*$/.test(o)),n=t.join("");return[...new Set([...t,...bx.flatMap(o=>Ue(n,o)),n])].map(o=>({keys:[],text:o,isLine:!0}))}var Rx=/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^,;\t"]*))/g,Ex=/^[A-Za-z][\w .()/-]{0,40}$/;function dl(e){let t=e.search(/[\r\n]/);if(t<0||!/[,;\t]/.test(e.slice(0,
t)))return;let n=pl(e.slice(0,t));if(!n.every(o=>Ex.test(o))||!n.some(ot))return;let r=e.slice(t).split(/[\r\n]+/).filter(o=>o.trim()!=="").map(pl);if(r.every(o=>o.
length===n.length))return r.flatMap(o=>o.map((s,i)=>({keys:[n[i]??""],text:s})))}function pl(e){return[...e.matchAll(Rx)].map(([,t,n=""])=>t?.replaceAll('""','"')??
n.trim())}var vx=/<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g,$x=/<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;function ll(e){if(!/^\s*<[?!a-zA-Z]/.
test(e)||!D(e).endsWith(">"))return;let t=[],n=(s,i)=>{let a=s===void 0?[]:[s],c=Px(i);t.push({keys:a,text:c}),c!==i&&t.push({keys:a,text:i})},r=e.replace(/<!\[CDATA\[(.*?)\]\]>/gs,
(s,i)=>Ax(i)),o;for(let[,s="",i=""]of r.matchAll($x)){let a=/^(?:key|name)$/i.test(s);n(a?void 0:/^(?:value|string|data)$/i.test(s)?o??s:s,i.trim()),o=a?i.trim():
void 0}for(let[s]of r.matchAll(vx)){let i=[...s.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)],a=i.find(([,c])=>c==="key"||c==="name");for(let c of i){
let[,p="",d,l]=c,f=a!==void 0&&p==="value",m=c===a&&i.some(([,g])=>g==="value");n(m?void 0:f?a[2]??a[3]:p,d??l??"")}}return t}var Ox={lt:"<",gt:">",quot:'"',apos:"\
'",amp:"&"};function Px(e){return e.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,(t,n,r,o)=>{if(n!==void 0)return Ox[n]??"";let s=r===void 0?
Number.parseInt(o,16):Number(r);return s<=1114111?String.fromCodePoint(s):t})}function Ax(e){return e.replace(/[&<>]/g,t=>`&${t==="&"?"amp":t==="<"?"lt":"gt"};`)}var _x=[{name:"JSON",parts:ks},{name:"HTTP authorization header (Bearer, Basic)",parts:Xd},{name:".netrc, .pgpass",parts:al},{name:"URL, JDBC URL",parts:Tx},{name:"\
XML (Maven, .NET)",parts:ll},{name:"CSV with a heading",parts:dl},{name:"connection string (ADO.NET, ODBC, libpq, Azure), cookie",parts:Gt},{name:"HTML form, UR\
L-encoded",parts:xt},{name:"dotenv, INI, properties, .npmrc, YAML",parts:sl}];function Tx(e){let t=e.split(/,(?=[a-z][a-z\d+.-]{1,20}:\/\/)/i);if(t.length>1&&!/\s/.
test(e))return t.map(r=>({keys:[],text:r}));let n=Kd(e);return n&&[...n,...e.includes(";")&&Gt(e.slice(e.indexOf(";")+1))||[]]}var Ix=12;function*Sr(e,t=[],n=0){
if(n>Ix)return;let r=ee(e)?void 0:cl(e);if(r){yield*r.parts,r.rest.trim()!==""&&(yield*Sr(r.rest,t,n+1));return}for(let o of Lx(e,t.at(-1))){let s={...o,keys:[...t,
...o.keys]};o.text!==e&&(yield s,(!o.isLine||/[:=/;{<]/.test(o.text))&&(yield*Sr(o.text,s.keys,n+1)))}}function Lx(e,t=""){if(e.length<Nx)return[];let n=Es(e);if(n!==
void 0){let i=N(e)?Q(e):[];return[{keys:[],text:n},...i.map(a=>({keys:[],text:a,isLine:!0}))]}let r=/^[\w.-]*$/.test(e);for(let{parts:i}of r?[]:_x){let a=i(e);if(a)
return a}if(r)return[];let[,o="",s]=/^([^\s:]{1,80}):([^\s:]+)$/.exec(e)??[];return s!==void 0&&!/sha\d{3}$/i.test(o)?[{keys:/^(?:proxy-?)?user$/i.test(t)||t===
""&&/[^\w.,/@-]/.test(s)?["auth"]:ot(o)?[o]:[],text:s}]:/^[^\s,]+(?:, ?[^\s,]+)+$/.test(e)&&!/^\w+\(.*\);?$|=>["']/.test(e)?e.split(/, ?/).map(i=>({keys:[],text:i})):
N(e)?Q(e).flatMap(Os):yr(e)??[]}var Nx=6;function wr(e,t){let{minLength:n}=t,r=Fx(e,t),o=r.filter(({isLine:l})=>!l).map(({text:l})=>D(l)),s=new Map,i=(l,f,m)=>{oe(l,n)&&!s.has(l)&&s.set(l,m?{text:l,kind:f,
keys:m}:{text:l,kind:f})},a=Q(e),c=N(e)?"whole":Ps(e,o);if(i(e,c),a.length===1)for(let l of a)i(l,Ps(l,o));for(let{text:l,isLine:f,keys:m}of r){let g=f?qx(l,a.length):
Ps(D(l),o);i(l,g,m),N(l)||i(D(l),g,m)}let p=Mx(a,s,o),d=N(e)?zd(e):void 0;return d!==void 0&&i(d,"line"),{texts:[...s.values()],cover:p}}function Fx(e,{publicFields:t=[]}){
let n=new Set(t),r=[...Sr(e)].filter(({keys:i})=>!i.some((a,c)=>n.has(i.slice(0,c+1).join("_")))),o=r.filter(rt);if(o.length>0||!N(e)||ee(e))return o;let s=r.filter(
tp);return s.length>0?s:r.filter(Wn)}var ul=200,Cx=65536;function Ps(e,t){return Ux(e,t)?"whole":"leaf"}var Dx=128;function Ux(e,t){if(e.length>Cx)return!1;let n=/^[a-z][\w+.-]*:\/\/|[\r\n]/.
test(e)||/^[{[]/.test(e)&&ee(e);return e.length<Dx&&!n?!1:t.slice(0,ul).some(r=>r.length<e.length&&e.includes(r))}function Mx(e,t,n){if(![...t.keys()].some(s=>!N(
s)))return"none";let r=n.slice(0,ul),o=s=>t.has(s)||r.some(i=>s.includes(i));return e.every(o)?"whole":"parts"}function qx(e,t){return t<=20&&/['"\\$]|[^ -~]/.test(
e)?"leaf":"line"}var fl={masks:2e3,characters:524288};function de(e,t,n=wr(e,t).texts){let r=new br(t.minLength);for(let{text:o}of n)N(o)||r.addAll([o,...Hx(o)]);for(let o of n)
r.isFull||r.addAll(Vx(o));for(let{text:o,kind:s}of n)s==="leaf"&&r.addAll(Wd(o,Wx(o,n)));return r.addAll(Hd(e)),[...r.all]}function ml(e,{minLength:t}){let n=Buffer.
from(e),r=n.toString("base64"),o=new br(t);o.add(r);for(let s of[76,64])o.addAll(Ue(r,s));return o.addAll([n.toString("base64url"),n.toString("hex"),n.toString(
"hex").toUpperCase()]),n.length<=Bx?o.addAll(Q(n.toString())):o.addAll((n.toString("latin1").match(/[!-~]{12,}/g)??[]).filter(T)),[...o.all]}var Bx=1024;function kr({user:e,password:t},n){if(!oe(t,n))return[];let r=Buffer.from(`${e}:${t}`);return[...new Set([r.toString("base64"),r.toString("base64url")])]}var br=class{all=new Set;#e;#t=0;constructor(t){
this.#e=t}get isFull(){return this.all.size>=fl.masks}add(t){return this.all.has(t)||!oe(t,this.#e)?!0:!(this.all.size===0||this.#t+t.length<=fl.characters)||this.
isFull?!1:(this.all.add(t),this.#t+=t.length,!0)}addAll(t){for(let n of t)if(!this.add(n))return}},jx=200;function Wx(e,t){if(/^[a-z][\w+.-]*:\/\//i.test(e)||ee(
e)||Gt(e)||xt(e))return!0;let n=D(e).length;return t.slice(0,jx).some(r=>r.text.length<n&&e.includes(r.text))}function Hx(e){return[e.replaceAll("\0",""),D(e).replace(
/[ \t\0]+/g," ")].filter(n=>n!==e)}function*Vx({text:e,kind:t}){if(t==="line")return;let n=N(e)?new Set([e]):Yd(e);for(let r of t==="leaf"?Md(e):jd(e))n.has(r)||
N(r)||(n.add(r),yield r)}function St(e){return[...new Set(e)].sort((t,n)=>n.length-t.length||(t<n?-1:1))}function As(e,t){let n=e.filter(s=>Re(s,t)),r=new Set,o=s=>{for(let i of s)r.add(i)};for(let s of n)o(Jx(s,t));for(let s of new Set(n.map(i=>i.secret))){o(zx(s).
filter(i=>oe(i,t)));for(let i of Zx(s))o(kr(i,t))}return St(r)}function Re(e,t){return _s(e,t)!=="none"}function _s(e,t){let{value:n,kind:r,public:o}=e;return o||
r==="boolean"||r==="null"||!oe(n,t)?"none":r==="binary"?"whole":Ts(e,t).cover}function hl(e,t){return e.kind==="binary"||!Re(e,t)?[]:Ts(e,t).texts.filter(({keys:n})=>n!==
void 0)}var yl=new WeakMap;function Ts(e,t){let n=xl(e),r=[t,...n,e.value].join(`
`),o=yl.get(e.secret)??new Map;yl.set(e.secret,o);let s=o.get(r)??wr(e.value,{minLength:t,publicFields:n});return o.set(r,s),s}function Jx(e,t){let n={minLength:t,
publicFields:xl(e)};if(e.kind!=="binary")return de(e.value,n,Ts(e,t).texts);let r=Buffer.from(e.value,"base64"),o=Gx(r);return[...ml(r,n),...o===void 0?[]:de(o,
n)]}function Gx(e){if(e[0]===255&&e[1]===254)return e.subarray(2).toString("utf16le");let t=e.toString();return Buffer.from(t).equals(e)?t:void 0}function xl({request:e,
field:t}){return t===void 0&&e.public!=="all"?e.public:[]}function zx({value:e}){return typeof e=="string"?Gd(e).flatMap(t=>[t,ge(t)]):[]}var gl=/^(user|username|user_name|userid|user_id|login|account|client_?id|email|access_?key_?id|key_?id)$/i,
Kx=/pass|secret|token|key|pwd|credential/i,Qx=5;function*Zx({value:e}){let t=typeof e=="string"?G(e):void 0;if(!I(t))return;let n=Object.entries(t).filter(s=>typeof s[1]==
"string"),r=n.filter(([s])=>gl.test(s)).slice(0,Qx),o=n.filter(([s])=>Kx.test(s)&&!gl.test(s));for(let[,s]of r)for(let[,i]of o)yield{user:s,password:i}}var Yx=8192;async function Sl(e,t,n){if(e.reduce((s,{value:i})=>s+i.length,0)<Yx)return As(e,t);let o=[];for(let s of Map.groupBy(e,i=>i.secret).values()){if(await new Promise(
setImmediate),n?.aborted)throw Xx();for(let i of As(s,t))o.push(i)}return St(o)}function wl(){de('no secret: {"user": "name"}',{minLength:1}),de("n0-Secret/1t+i\
s:nOne$",{minLength:1})}function Xx(){return new u("E_TIMEOUT","The step's time was over while its values were masked.",{fix:"Nothing was exported. Raise `timeo\
ut`, or lease fewer large values in one step."})}async function bl(e,t,{runner:n,sts:r}){if(t.kind==="ambient")return{sessions:e.map(p=>({plan:p,keys:void 0,policy:void 0})),unopened:[],noAnswer:void 0};let o=new sr(
{identity:t.identity,token:t.token,runner:n,sts:r}),s=[],i;return{sessions:(await K(e,dt,async c=>{try{if(!i)return await o.open(c)}catch(p){if(!(p instanceof se&&
ae(p.failure)))throw p;i=p}return s.push(c),[]})).flat(),unopened:s,noAnswer:i}}async function Is(e,t,n,r){let o=new Map,s=[],i=e;for(let[a,c]of n.entries()){let p=a===n.length-1?"full":"short",d=r.sts(c,p),l=await bl(rr(i,t),t,{runner:r.runner,
sts:d});s.push(...l.sessions);for(let[h,y]of await eS(l.sessions,p,r))o.set(h,y);let{noAnswer:f}=l;for(let h of l.unopened.flatMap(y=>y.queries))f&&o.set(h,f.failure);
let m=n[a+1];if(m===void 0&&f)throw f;let g=[...o].filter(tS);if(m===void 0||g.length===0)break;r.runner.warning(rS(c,m,g));for(let[h]of g)o.delete(h);i=g.map(([
h])=>nS(m,h))}return{results:o,sessions:s}}async function eS(e,t,{openClient:n}){let r=e.flatMap(({plan:i,keys:a})=>[...Xe(i.queries)].map(([c,p])=>({source:c,queries:p,
region:i.region,keys:a}))),o=new Map;return(await K(r,dt,async({source:i,queries:a,region:c,keys:p})=>{let d=`${i.name} ${c}`,l=o.get(d);if(l)return a.map(m=>[m,
l]);let f=[...await i.read(a,{region:c,keys:p,retryBudget:t},n)];for(let[,m]of f)m instanceof S&&ae(m)&&o.set(d,m);return f})).flat()}function tS(e){let[{isRegionFixed:t=!1},
n]=e;return n instanceof S&&ae(n)?!t||n.operation.startsWith("AssumeRole"):!1}function nS(e,t){return t.isRegionFixed?t:{...t,region:e}}function rS(e,t,n){let r=n.
length===1?"one secret is":`${n.length} secrets are`,o=n[0]?.[1].message;return`${e} did not answer (${o}): ${r} read by way of ${t} instead.`}var kl=new Set(["E_SECRET_NOT_FOUND","E_SECRET_DENIED","E_SECRET_DELETED","E_SECRET_NO_VALUE","E_SECRET_KMS","E_NOTHING_SELECTED","E_APP_SCOPE"]);var oS=3,Rl=2;async function El(e,t,n){let r=[],o=new Map;for(let s of e)try{let i=aS(s,t);if(Pn(s))r.push(...await sS(s,i,n));else for(let a of i)r.push(...await os(
s,a))}catch(i){if(!(i instanceof u))throw i;s.optional&&kl.has(i.code)?n.notice(`Left out, as it is optional: ${i.message}`):iS(o,i,s)}if(o.size>0)throw lS([...o.
values()]);return r}async function sS(e,t,n){let r=await import("./listed-names.js"),o=[],s=[];for(let p of t)r.isUnlisted(e,p.name)?s.push(p.name):o.push(...await os(
e,p));let i=await r.withListedNames(e,o),a=r.missingNames(e,o);a.length>0&&n.notice(`${_(e)}: nothing gives ${b(a)}, which only= lists.`);let c=r.leftOutSentence(
e,o,s);return c!==void 0&&n.info(c),i}function iS(e,t,n){let r=e.get(t.message)??{error:t,requests:[]};r.requests.push(n),e.set(t.message,r)}function aS(e,t){let n=t.
get(e)??[];if(n instanceof u)throw n;if(n.length===0)throw cS(e);let r=dS(e);if(r!==void 0&&n.length>1)throw new u("E_SECRET_AMBIGUOUS",`${e.text} matches ${n.length}\
 secrets, and ${r} is the name of one.`,{fix:pS(e,r)});return n}function cS(e){let{text:t,reference:n,version:r}=e,{message:o,check:s}=ce(n).nothingBelow?.(n,r)??
{message:`No secret matches ${t}.`,check:"Check the prefix, the region and the account. A new secret can take minutes to be listed."},i=Vn(e,"there may be none").
join("");return new u("E_SECRET_NOT_FOUND",o,{fix:`${s} ${i}`.trim()})}function pS(e,t){return M(e)?`Leave the alias out, so that each is named after itself: \`${e.
text}\`. Or make the prefix longer.`:`Begin the names of all: \`${t}_*, ${e.text}\`. Or make the prefix longer.`}function dS({naming:e,reference:t}){return e.kind===
"exact"?e.name:e.kind==="stem"&&t.kind==="prefix"&&e.stem||void 0}function lS(e){let t=e.map(fS),[n,...r]=t;if(!n||r.length===0)return n??ln(new RangeError("Not\
hing failed."));let o=t.flatMap(l=>l.statements),s=Zr-Rl-2-2*Le(o).length,i=Math.min(oS,r.length<=s?r.length:s-1),a=r.slice(0,i).map(({code:l,message:f})=>`${l}\
: ${f}`),c=r.length>i?[`and ${r.length-i} more`]:[],p=[n.message,...a,...c],d=Zr-p.length-1-2*Le(o).length;return new u(n.code,p.join(`
`),{fix:uS(e.slice(0,i+1),Math.max(Rl,d)),statements:o,cause:n})}function uS(e,t){let n=new Map;for(let{error:i,requests:a}of e)for(let[c,p]of(i.fix?.split(/\n(?!\s)/)??
[]).entries()){let d=n.get(p)??{rank:c,requests:[]};d.requests.push(...a),n.set(p,d)}let r=e.flatMap(({requests:i})=>i),o=t,s=new Set([...n].sort(([,i],[,a])=>i.
rank-a.rank).filter(([i])=>{let a=i.split(`
`).length;return a>o?!1:(o-=a,!0)}).map(([i])=>i));return[...n].filter(([i])=>s.has(i)).map(([i,{requests:a}])=>a.length===r.length?i:`${_(...a).replace(/ of .*/,
"")}: ${i}`).join(`
`)}function fS({error:e,requests:t}){let{code:n,message:r,fix:o,statements:s,cause:i}=e;return new u(n,`${_(...t)}: ${r}`,{fix:o,statements:s,cause:i})}async function vl(e,t,n){let{runner:r,clock:o}=t,{requests:s,regions:i,verifications:a}=e;t.connectEarly(()=>pd(e));let c=await yd(e,t);for(let $ of s)$.role&&lt(
$.role.accountId,e.allowedAccountIds,$);let p={region:i[0],accountId:c.accountId},d=tr(s,p,e.checkRotation),l=d.some($l)?mS(d,c,i,{services:t,keeping:n}):Is(d,c,
i,t),{result:f,claims:m}=await gd(c,l),g=await dd(f.results,c.reader);r.info(yS(c,m,f.sessions));let h=[c.accountId,...s.map(({role:$})=>$?.accountId)];e.maskAccountId&&
await r.mask([...new Set(h.flatMap($=>$??[]))]);let y=await od(await El(s,g,r),process.platform);await r.mask(await Sl(y,e.exporting.minMaskLength,t.timeOver));
let k=a.length>0||s.some(({maxScopes:$})=>$)?await(await import("./verify.js")).verify({verifications:a,requests:s,values:y,isRequired:e.requireVerify},t):void 0,
q=await bp(y,o.now(),e.expiry,k);return{job:c,claims:m,judged:q}}function $l({reference:e}){return ce(e).mintsTokens===!0}async function mS(e,t,n,{services:r,keeping:o}){
let{keepMinted:s,keptResults:i}=await import("./minted-tokens.js"),a=i(e.filter($l),o,r),c=e.filter(l=>!a.has(l)),{results:p,sessions:d}=await Is(c,t,n,r);return await s(
p,o,r),{results:new Map([...a,...p]),sessions:d}}function yS(e,t,n){if(e.kind==="ambient")return e.description;let r=n.map(({plan:c})=>c.role??e.reader.role),o=new Set(
r.length>0?r.map(({name:c})=>c):[e.reader.role.name]),s=`${String(t.sub)} as ${[...o].sort().join(", ")}`;if(n.length===0)return s;let i=new Set(r.map(({accountId:c})=>c)).
size,a=n.length===1?"one session":`${n.length} sessions`;return`${s}: ${a} of 15 min${i>1?` in ${i} accounts`:""}, never exported`}var gS=5;function Ol(e,t){let n=e.flatMap(a=>hS(a,t)??[]);if(n.length===0)return;let r=b(n.map(({value:a,isWhole:c})=>c?a.name:`${a.name} (a part of it)`)),o=n.
filter(({value:a,fields:c,isWhole:p})=>p?!xS(a.field??a.name,a.value):c.length>0),s=[...Map.groupBy(o,({value:a})=>a.request.line).values()].map(SS),i=s.length===
0?"":` What is no secret: ${s.slice(0,gS).join("; ")}.`;return`Masked, though ordinary words, which logs then show as *** and which drop job outputs: ${r}.${i}`}
function hS(e,t){if(!Re(e,t))return;if(Wo(e.value.trim()))return{value:e,fields:e.field?[e.field]:[],isWhole:!0};let n=hl(e,t).filter(({text:s})=>Wo(s));if(n.length===
0)return;let o=(e.field===void 0?n.map(s=>s.keys??[]):[]).filter(s=>s.length>0&&!s.some(i=>ot(i)||he(i)!==i));return{value:e,fields:[...new Set(o.map(s=>s.join(
"_")))],isWhole:!1}}function xS(e,t){return rt({keys:[e],text:t})}function SS(e){let[t]=e;if(!t)return"";let{request:n}=t.value,r=_(n).replace(/^L/,"l"),o=e.flatMap(
i=>i.fields),s=o.length>0&&(!t.isWhole||["fields","unfolded"].includes(n.selector.kind));return n.naming.kind==="stem"?s?`public-fields: ${b(o)}`:`lease ${r} by\
 \`secrets\`, with \`public\``:`\`${s?`public=${o.slice(0,20).join(",")}`:"public"}\` on ${r}`}var wS=["identity-based policy","session policy","resource-based policy","permissions boundary","service control policy","resource control policy","VPC endpoint\
 policy"];function Pl(e){return{by:wS.find(n=>e.says(new RegExp(`(because no|explicit deny in an?) ${n}`,"i"))),isExplicit:e.says(/explicit deny/i),policy:e.denyingPolicy}}function Al({by:e,policy:t},n="the resource-based policy"){return`Look for the Deny in ${e?e==="resource-based policy"?n:`the ${e}`:"the policies of the role, t\
he resource and the organisation"}${t===void 0?"":` (${t})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`}var Ls=36e5,bS=6*Ls;function _l({rotation:e},t){if(e)return e.nextAt.getTime()<=t?{kind:e.isPending?"failing":"overdue",rotation:e}:e.windowFrom.getTime()<=t+bS?
{kind:"due",rotation:e}:void 0}function Tl({kind:e,rotation:t},n,r){let o=`${re(t.nextAt,r)}, ${t.nextAt.toISOString()}`;switch(e){case"due":return`${n} is rota\
ted ${t.windowFrom.getTime()<=r?"at any moment":`${re(t.windowFrom,r)} or later`} (by ${t.nextAt.toISOString()}), which this job may live to see: what it leased\
 may then stop working. Lease it just before it is used, or check the lease there.`;case"overdue":return`${n} should have been rotated ${o}, and was not. Look a\
t its rotation's schedule and function.`;case"failing":return`The rotation of ${n} fails: it was due ${o}, and a version is still AWSPENDING. Look at the log of\
 its rotation function.`}}function JP(e,{Duration:t,ScheduleExpression:n}){let r=/^(\d{1,2})h$/.exec(t??"")?.[1]??(kS(n)?1:void 0);if(r!==void 0)return new Date(
e.getTime()-Number(r)*Ls);let o=e.getTime()-1;return new Date(o-o%(24*Ls))}function kS(e=""){return/^rate\(\d+ hours?\)$/.test(e)||/^cron\(\S+ \S*[/*]/.test(e)}function Il(e,t){let n=[],r=[];for(let o of vS(e)){let{description:s}=o.secret,i=Ns(o);if(!s)continue;if(s instanceof S){r.push({text:i,arn:o.secret.arn,failure:s});
continue}let a=_l(s,t);a&&n.push(Tl(a,i,t));let c=(s.reminders??[]).filter(({from:p})=>p.getTime()<=t);n.push(...c.map(({sentence:p})=>`${i} ${p}.`)),n.push(...[
Jc(s,i)].filter(p=>p!==void 0))}return[...n,...RS(r)]}function RS(e){let t=e.filter(({failure:o})=>o.code?.startsWith("AccessDenied")),n=e.filter(o=>!t.includes(
o)),r=o=>`Nothing is known of the rotation and the tags of ${b(o.map(({text:s})=>s))}: ${o[0]?.failure.message}.`;return[...n.length>0?[r(n)]:[],...t.length>0?[
`${r(t)}
${ES(t)}`]:[]]}function ES(e){let t=e.map(({failure:i})=>Pl(i)),n=t.find(({isExplicit:i})=>i);if(n)return Al(n);let r=t.some(({by:i})=>i==="session policy")?"th\
e session's policy (the input `session-policy`)":"a permissions policy of the role",o=e.filter(({failure:i})=>i.operation!=="DescribeParameters"),s=[...o.length>
0?[Ie({Effect:"Allow",Action:"secretsmanager:DescribeSecret",Resource:o.map(({arn:i})=>i.replace(/-[A-Za-z0-9]{6}$/,"-??????"))})]:[],...o.length<e.length?[Ie({
Effect:"Allow",Action:"ssm:DescribeParameters",Resource:"*"})]:[]];return`Add to ${r}, or leave check-rotation out:
${s.join(`
`)}`}function vS(e){return[...new Map(e.map(t=>[t.secret.arn,t])).values()]}function Ns({name:e,request:{reference:t}}){let n=C(t);return t.kind==="prefix"?`${e}\
 (${n})`:n}var wt=864e5,Ll=[45*wt,400*wt],$S=7*wt,OS=12,PS=.02,AS=5,Nl=18,_S='{"gantt":{"leftPadding":8,"rightPadding":20,"barHeight":24,"fontSize":12},"themeVariables":{"\
taskBkgColor":"#1a7f37","taskBorderColor":"#1a7f37","taskTextColor":"#fff","taskTextDarkColor":"#a17000","activeTaskBkgColor":"#ffd33d","activeTaskBorderColor":\
"#a17000","critBkgColor":"#cf222e","critBorderColor":"#cf222e","sectionBkgColor":"#0000","sectionBkgColor2":"#0000","altSectionBkgColor":"#0000"}}';function Cl(e,t){
let n=TS(e),r=l=>n.filter(({at:f})=>f-t<=l),o=l=>l.at>t,s=Ll.find(l=>r(l).filter(o).length>1)??Ll[1],i=r(s).slice(0,OS),a=i.at(-1)?.at??t;if(i.length<2||a<=t)return[];
let c=(a-t)*PS,{tick:p,format:d}=FS(a-t);return["```mermaid",`%%{init: ${_S}}%%`,"gantt","  title What expires when, in UTC","  dateFormat YYYY-MM-DD HH:mm:ss",
`  axisFormat ${d}`,`  tickInterval ${p}`,"  todayMarker off",...i.map(l=>`  ${IS(l,t,c)}`),"```",""]}function TS(e){let t=new Map,n=[...e].sort((r,o)=>Number(r.
public??!1)-Number(o.public??!1));for(let{name:r,secret:o,expiry:s,verdict:i}of n){if(!s)continue;let a=s.at.getTime(),c=`${o.arn} ${a}`,p=t.get(c)??{at:a,names:[],
judgement:i.judgement};p.names.push(r),t.set(c,p)}return[...t.values()].sort((r,o)=>r.at-o.at)}function IS({at:e,names:t,judgement:n},r,o){let[s=""]=t,i=s.length>
Nl?`${s.slice(0,Nl)}\u2026`:s,a=t.length>1?` +${t.length-1}`:"",c=e>r?NS(e-r):"expired",[p,d]=e>r?[r,Math.max(e,r+o)]:[Math.max(Math.min(e,r-o),r-AS*o),r];return`${c}\
 ${i}${a} :${LS(e-r,n)}${Fl(p)}, ${Fl(d)}`}function LS(e,t){return e<=0?"crit, ":t==="ok"?"":e<=$S?"active, crit, ":"active, "}function NS(e){return j(e).replace(
/^(\d+ \S+) .*/,"$1")}function Fl(e){return new Date(e).toISOString().slice(0,19).replace("T"," ")}function FS(e){let t=[{name:"minute",length:6e4,counts:[1,5,15,
30],format:"%H:%M"},{name:"hour",length:36e5,counts:[1,3,6,12],format:"%H:%M"},{name:"day",length:wt,counts:[1],format:"%-d %b"},{name:"week",length:7*wt,counts:[
1,2],format:"%-d %b"},{name:"month",length:30*wt,counts:[1,2,3,6],format:"%b %Y"}];for(let{name:n,length:r,counts:o,format:s}of t){let i=o.find(a=>e/(a*r)<=5);if(i!==
void 0)return{tick:`${i}${n}`,format:s}}return{tick:"6month",format:"%b %Y"}}var CS=500,DS={ok:"\u{1F7E2}",expiring:"\u{1F7E1}",expired:"\u{1F534}",unknown:"\u26AA"};function Ul(e){let{values:t,now:n}=e,r=[...t].sort((i,a)=>Dl(i)-Dl(a)).
slice(0,CS),o=t.length-r.length,s=(e.credentials??[]).map(i=>`- ${ze(i)}`);return t.length===0?["### \u{1F511} AWS credentials for later steps","",...s].join(`
`):[`### \u{1F511} ${t.length} ${t.length===1?"value":"values"} ${e.isRenewal?"renewed":"leased"}`,"",...Cl(t,n),"| Name | Expires | Secret |","| --- | --- | --\
- |",...r.map(i=>US(i,e)),...o>0?["",`and ${o} more.`]:[],...s.length>0?["",...s]:[],"",`<sub>Judged ${new Date(n).toISOString()}. No value is in this table.</s\
ub>`].join(`
`)}function US(e,t){let{name:n,request:r,secret:o,expiry:s,verdict:i,age:a}=e,c=s?Fs(MS(re(s.at,t.now)),`${ze(s.source)}, ${zc(s.at)}`):"not known",p=`version ${me(
o.versionId.slice(0,8))} ${ze(o.stages.join(", "))}`,d=r.role?`, by the role ${ze(r.role.name)}`:"";return`| ${[Fs(me(n),qS(e,t)),`${DS[i.judgement]}&nbsp;${r.expires?.
kind==="never"?"never":c}`,Fs(me(r.text),`${p}${a===void 0?"":`, ${j(a)} old`}${d}`)].join(" | ")} |`}function MS(e){return e.replace(/(?<=\d) /g,"&nbsp;")}function Fs(e,t){
return`${e}<br><sub>${t}</sub>`}function qS(e,{skipped:t,exportsEnv:n,minMaskLength:r}){let o=[n&&!t.has(e.name)?"variable, output":"output"];return e.request.file&&
o.unshift("file"),Re(e,r)||o.push(e.public?"public":"not masked"),o.join(", ")}function Dl({expiry:e}){return e?.at.getTime()??Number.POSITIVE_INFINITY}function Ml(e,t,n){if(e.length<=5){for(let i of e)n.warning(i);return}let r=e.slice(8),o=r.length>0?[`and ${r.length} more, in the log`]:[],s=`${e.length} warni\
ngs of ${t}, the most urgent first:`;n.warning([s,...e.slice(0,8),...o].join(`
`));for(let i of r)n.info(i)}function ql(e,t,{maxAge:n},r){Ml([...BS(e,t,n)],"expiry, age and rotation",r)}function BS(e,t,n){let r=new Map,o=({expiry:s})=>s?.at.getTime()??Number.POSITIVE_INFINITY;
for(let s of e.toSorted((i,a)=>o(i)-o(a)||0)){let{secret:i,expiry:a,verdict:c,age:p,isTooOld:d,unreadableDates:l,request:f}=s;if(!c.stops&&(c.judgement==="expir\
ing"||c.judgement==="expired")){let m=`${i.arn} ${a?.source} ${a?.at.getTime()}`;r.has(m)||r.set(m,`${Jn(s,t)}. ${wp(s,t)}`)}for(let m of l)r.set(`${i.arn} ${m}`,
`${Ns(s)} ${m}, so it does not count. Write a date such as 2026-12-31 there, or add \`expires=DATE\`, \`expires=own\` or \`expires=never\` to its line.`);if(d){
let m=j(f.maxAge??n??0);r.set(`${i.arn} age`,`${f.text} was last changed ${j(p??0)} ago, more than max-age (${m}).`)}}return new Set([...r.values(),...Il(e,t)])}
function Bl({id:e,values:t,skipped:n,withoutOutput:r,isRenewal:o},s,{runner:i,clock:a}){let{exporting:c}=s,p=t.map(({name:y})=>y).filter(y=>!n.has(y)),d=o?"Rene\
wed":c.env?"Exported":"Outputs only";p.length>0&&i.info(`${d}: ${b(p)}`),n.size>0&&i.notice(`Set already, so left as they were: ${b([...n])}`),r.length>0&&i.notice(
`No output for ${b(r)}: another output has that name, compared without case.`);let l=t.filter(WS).map(({name:y})=>y);l.length>0&&i.notice(`${b(l)} ${l.length===
1?"ends":"end"} with a line break, which HTTP headers do not take. The option \`trim\` of \`secrets\` leaves it out.`);let f=t.filter(y=>!Re(y,c.minMaskLength)).
map(({name:y})=>y);f.length>0&&i.info(`Not masked (public, or too short or plain to mask): ${b(f)}`);let m=t.filter(y=>_s(y,c.minMaskLength)==="parts");m.length>
0&&i.info(`Masked in their secret parts alone: ${b(m.map(({name:y})=>y))}`);let g=Ol(t,c.minMaskLength);g!==void 0&&i.info(g);let h=t.filter(({expiry:y})=>y).sort(
(y,k)=>Number(y.expiry?.at)-Number(k.expiry?.at))[0];h?.expiry&&i.info(`Next to expire: ${h.name} ${re(h.expiry.at,a.now())} (${h.expiry.source})`),s.jobSummary&&
i.summarize(Ul({id:e,isRenewal:o,values:t,skipped:n,exportsEnv:c.env,minMaskLength:c.minMaskLength,now:a.now(),credentials:s.credentials.map(jS)}))}function jS(e){
let{name:t}=Mp(e);return e.mode==="env"?`AWS credentials as variables: role ${t}, for ${j(e.duration*1e3)}`:`AWS credentials as the profile ${e.profile}: role ${t}\
, renewed by itself`}function WS({value:e,kind:t,request:n}){return t!=="binary"&&!n.file&&/^[^\r\n]+\r?\n$/.test(e)}function jl(e,{credentials:t},{runner:n,clock:r}){
let o=t.map(({mode:i,profile:a})=>i==="env"?"AWS keys":`the profile ${a}`),s=[...e.map(({name:i})=>i),...o];n.info(`Dry run, nothing is exported. These would be\
: ${b(s)}`);for(let i of e)i.expiry&&n.info(Jn(i,r.now()))}async function Wl(e,t){let{runner:n,directory:r}=t;Ep(n.environment);for(let s of e.warnings)n.warning(s);let o={leaseId:Hc(),isNew:!0,margin:void 0,minted:[]};
if(e.dryRun)return VS(e,o,t);if(e.identity&&!t.provider.isAvailable)throw Ar(t.origin,{maySkip:!0});try{let[s]=await Promise.all([Vl(e,o,t),r.lock.announce(e.network.
timeout)]);await HS(e,{...s,id:o.leaseId},t)}catch(s){throw await Hl(o,t),s}finally{r.lock.leave()}}async function Hl(e,t){e.minted.length!==0&&(await(await import("./minted-tokens.js")).
revokeMinted(e,t),t.directory.remove(e.leaseId))}async function HS(e,{job:t,judged:n,claims:r,id:o},s){let{accountId:i}=t,a=e.credentials.length>0?await(await import("./requested-sessions.js")).
requestedSessions(e,t,s):[],p=await Qp({contents:{id:o,judged:n,credentials:void 0,accountId:i,claims:r,inputs:e},sessions:a,outputs:{kind:"lease"}},s);Bl(p,e,s)}
async function Vl(e,t,n){let{runner:r,clock:o}=n,s=await vl(e,n,t),{judged:i}=s;return ql(i,o.now(),e.expiry,r),kp(i,o.now(),e.expiry),e.expiry.isRequired&&Rp(i),
s}async function VS(e,t,n){let r;try{if(e.identity&&!n.provider.isAvailable)throw Ar(n.origin,{maySkip:!0});r=await Vl(e,t,n);let{checkHandOver:o}=await import("./check-hand-over.js");
await o(r,e,n),jl(r.judged,e,n)}finally{await Hl(t,n);let{reportPermissions:o}=await import("./lease-domain-policies-required-permissions.js");await o(e,r?.judged,n)}}function Jl(e,t){let n=e==="fork"?"A pull request from a fork":"A run that Dependabot started";t.notice(`${n} gets no OIDC token here: nothing is leased, as on-\
no-token says.`),t.handOver({variables:new Map,outputs:new Map([["leased","false"]])})}var Rr=e=>process.getBuiltinModule("node:timers/promises")[e],JS=e=>new Proxy(function(){},{apply:(t,n,r)=>Rr(e)(...r),construct:(t,n,r)=>Reflect.construct(Rr(e),
n,r),get:(t,n)=>Rr(e)[n]}),TA=new Proxy({},{get:(e,t)=>Rr(t)});var Gl=JS("setImmediate");var Er=e=>process.getBuiltinModule("node:timers/promises")[e],GS=e=>new Proxy(function(){},{apply:(t,n,r)=>Er(e)(...r),construct:(t,n,r)=>Reflect.construct(Er(e),
n,r),get:(t,n)=>Er(e)[n]}),LA=new Proxy({},{get:(e,t)=>Er(t)});var zl=GS("setTimeout");function Kl(e,{timeout:t,maxAttempts:n},r){return{full:new bt(e,{maxAttempts:n,attemptTimeout:Math.min(15e3,t/3)},r),short:new bt(e,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,t/8)},r)}}var bt=class{#e;#t;#n;constructor(t,n,r=()=>{}){this.#e=t,this.#t=n,this.#n=r}async run(t,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
t,o,i=>n(s,i))}catch(i){if(!(i instanceof S))throw i;o=i;let a=We(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#r(s,r.get("slow down")??0)||c>=js[a])throw i;let p=Ws(
c,a,i.retryAfter,Math.random());if(p>=this.#e.remaining)throw i;this.#n(`${i.message}: attempt ${s+1} in ${Math.round(p)} ms`),await zl(p,void 0,{signal:this.#e.
signal}).catch(()=>{throw Cs(t,i)})}}#r(t,n){let{maxAttempts:r}=this.#t;return t-n>=r||n>=r**2}async#o(t,n,r){let o=this.#e.signal;if(o.aborted)throw Cs(t,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=zS(s.signal,o,{operation:t,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function zS(e,t,{operation:n,last:r}){return new Promise((o,s)=>{e.addEventListener(
"abort",()=>s(t.aborted?Cs(n,r):new S(n,{kind:"timeout"})))})}function Cs(e,t){let n=t?` The last attempt failed: ${t.message}.`:"";return new u("E_TIMEOUT",`Th\
e step's time was over during ${e}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:t})}var KS=process.getBuiltinModule("node:fs"),QS=e=>KS[e];var Ql=QS("readFileSync");var ZS=process.getBuiltinModule("node:os"),YS=e=>ZS[e];var Ds=YS("homedir");var XS=process.getBuiltinModule("node:path"),ew=e=>XS[e];var Zl=ew("join");function Yl({AWS_CONFIG_FILE:e}){try{return eu(e,"config")}catch(t){if(t.code==="ENOENT")return"";throw new u("E_DISK","The AWS configuration of this job cannot\
 be read.",{fix:"Look at the file that AWS_CONFIG_FILE names, or at ~/.aws/config: the new profile is put beside what it has.",cause:t})}}function Xl({AWS_SHARED_CREDENTIALS_FILE:e}){
try{return eu(e,"credentials")}catch{return""}}function eu(e,t){let n=e||Zl(Ds(),".aws",t);return Ql(n.replace(/^~(?=[\\/])/,Ds()),"utf8").replace(/^\ufeff/,"")}function Be(e,{stsEndpoint:t,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:t,secretsmanager:n},i=e in s?s[e]:r;return{...o,endpoint:i}}var vr=class{#e=new AbortController;#t;#n;constructor(t){this.#n=Date.now()+t,this.#t=setTimeout(()=>this.#e.abort(),t)}get signal(){return this.#e.signal}get remaining(){
return this.#n-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function tu(e,t){return new URL(`https://${e}.${t}.${mn(Ot(t))}`)}function nu(e){return t=>{Promise.resolve().then(()=>tw(t(),e)).catch(()=>{})}}async function tw(e,t){let n=new Set(e.filter(r=>!rw(r,t)));await t.waiting,await Promise.
all(e.map(async r=>{let o=await nw(r,t);n.has(r)&&t.connections.connectEarly(o(r.region),r.count)}))}async function nw({to:e},t){if(e==="sts")return(await t.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await e.load(),o=Be(e.service,t);return r&&t.warmUps.add(()=>r(o)),s=>n(s,o)}function rw({to:e,region:t,count:n},r){let o=e==="st\
s"?"sts":e.service,{endpoint:s}=Be(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",t)):tu(o,t);return r.connections.
connectEarly(i,n),!0}var ow=process.getBuiltinModule("node:os"),sw=e=>ow[e];var Us=sw("devNull");function ru(e){let t=Object.entries(e).filter(([n])=>/^AWS_/i.test(n));for(let[n]of t)delete e[n];return e.AWS_CONFIG_FILE=Us,e.AWS_SHARED_CREDENTIALS_FILE=Us,e.
AWS_EC2_METADATA_DISABLED="true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete e[n];Object.assign(e,Object.
fromEntries(t))}}function ou(e){return(t,n)=>{let r,o=()=>(r??=e().then(({open:s})=>s(t,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var iw=1e4;function su(e,t){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(iw,e.remaining/3),i=new bt(e,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:t,once:a=>i.run("verification request",(c,p)=>a(p))})}}function iu(e,t){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:Be(n,e),attempts:t[o.retryBudget]})}}var $r=e=>process.getBuiltinModule("node:timers/promises")[e],aw=e=>new Proxy(function(){},{apply:(t,n,r)=>$r(e)(...r),construct:(t,n,r)=>Reflect.construct($r(e),
n,r),get:(t,n)=>$r(e)[n]}),c_=new Proxy({},{get:(e,t)=>$r(t)});var au=aw("setImmediate");var Or=class{#e=Promise.resolve();#t=!1;add(t){this.#e=this.#e.then(()=>au()).then(()=>this.#t?void 0:t()).catch(()=>{})}end(){this.#t=!0}};var Ms=4;function pu(e){return Object.entries(e).flatMap(([t,n=""])=>{if(!/^(https?|all)_proxy$/i.test(t))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:cu(r),password:cu(o)};return[...de(o,{minLength:Ms}),...de(s.password,{minLength:Ms}),...kr(s,Ms)]})}
function cu(e){try{return decodeURIComponent(e)}catch{return e}}async function du(e){await e.mask(St(pu(e.environment)))}async function lu({identity:e,network:t},{runner:n,directory:r,clock:o,connections:s=new Hs(n.environment)}){let{environment:i}=n;await du(n),s.tryFamilyFor(t.familyTimeout);
let a=new vr(t.timeout),c=Kl(a,t,E=>n.debug(E)),p={...t,connections:s,clock:o},d,l=()=>(d??=import("./lease-adapters-aws.js").then(E=>E.stsServices(Be("sts",p),
c)),d),f=()=>import("./lease-adapters-aws.js"),m=Promise.withResolvers(),g=new Or,k={runner:n,directory:r,clock:o,provider:Vs(i,{attempts:c,connections:s,clock:o,
whileWaiting:()=>{m.resolve(),Promise.all([l(),f()]).then(([E])=>{g.add(wl),g.add(E.warmUp)},()=>{})},onAnswer:()=>g.end()}),verifyToken:async(...E)=>{let[le]=await Promise.
all([f(),Gl()]);return le.verifyToken(...E)},origin:Zt(i),timeOver:a.signal,readAwsConfig:Yl,readAwsCredentials:()=>Xl(i),verifyWithService:su(a,s),revokeTokens:async E=>(await import("./token-revoker.js")).
revokeTokens(E,i),connectEarly:nu({...p,waiting:m.promise,warmUps:g,loadSts:l}),sts:ou(l),openClient:iu(p,c),aws:p,attempts:c},q=e?ru(process.env):()=>{};return{
...k,close:()=>{a.stop(),s.close(),q()}}}async function J_(e){await Pa(async t=>{let{environment:n}=t,r=Zt(n);if(Va(fn)==="skip"&&r!=="own"&&!Js(n))return Jl(r,t);let o=await Ua(fn,p=>Wc(p,n),n),s=new sn(
n.RUNNER_TEMP),i=new Qt,a=await lu(o,{runner:t,directory:s,clock:i,...e&&{connections:e}}),c=!1;try{await Wl(o,a),c=Tr}finally{c||a.close()}})}export{Le as a,G as b,I as c,JP as d,Xe as e,tr as f,pt as g,sd as h,J_ as i};
