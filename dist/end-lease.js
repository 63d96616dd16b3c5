const require=process.getBuiltinModule;
import{a as L,c as ye,d as O,e as Se,f as N,g as fe,h as he,i as we}from"./apart-domain-environment.js";import"./apart-domain-span.js";import{a as ue}from"./apart-domain-policies-iam-statement.js";
import{a as me}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-values-refused-names.js";import{a as pe}from"./apart-domain-listing.js";
import{a as le}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";import"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";
import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";import"./apart-domain-failure.js";import{a as G,b as de,c as xe}from"./apart-domain-command-quoting.js";
var B=class{offset=0;now(){return Date.now()+this.offset}observe(e){let o=Date.parse(e??"");if(Number.isNaN(o))return;let s=o-Date.now();this.offset=Math.abs(s)>
2e3?s:0}};var Dt=process.getBuiltinModule("node:fs"),k=t=>Dt[t];var ge=k("accessSync");var ke=k("appendFileSync");var be=k("constants");var ve=k("existsSync");var Fe=k("statSync");var Ee=k("truncateSync");function z(t){for(let e of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let o=t[e];if(!o||!ve(o))throw new i("E_RUNNER",`${e} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Lt(o))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${e}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Lt(t){try{return ge(t,be.W_OK),!0}catch{
return!1}}function Te({variables:t,outputs:e},o,s=()=>{}){z(o);let n=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=o[a]??"";return{path:r,size:Re(r)}});
Bt(()=>{try{_e(o.GITHUB_ENV??"",t),_e(o.GITHUB_OUTPUT??"",e),s()}catch(a){for(let{path:r,size:c}of n)Re(r)>c&&Ee(r,c);throw Ot("The values could not be written \
for later steps; nothing is exported.",a)}})}function _e(t,e){e.size>0&&ke(t,[...e].map(Nt).join(""))}function Ot(t,e){return new i("E_DISK",t,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:e})}var V=process.platform==="wi\
n32"?`\r
`:`
`;function Nt([t,e]){let o="end_of_value";for(;t.includes(o)||e.includes(o);)o+=o;return`${t}<<${o}${V}${e}${V}${o}${V}`}function Re(t){return Fe(t,{throwIfNoEntry:!1})?.
size??0}function Bt(t){let e=["SIGINT","SIGTERM"],o=()=>{};for(let s of e)process.on(s,o);try{t()}finally{for(let s of e)process.off(s,o)}}var At=process.getBuiltinModule("node:fs"),y=t=>At[t];var Ue=y("lstatSync");var K=y("readFileSync");var A=y("readdirSync");var Pe=y("renameSync");var q=y("rmSync");var De=y("rmdirSync");var Le=y("writeFileSync");var It=process.getBuiltinModule("node:path"),J=t=>It[t];var X=J("dirname");var l=J("join");var Oe=J("relative");var $t=process.getBuiltinModule("node:fs"),u=t=>$t[t];var Ne=u("closeSync");var Be=u("existsSync");var T=u("lstatSync");var Ae=u("openSync");var Ie=u("readdirSync");var $e=u("rmSync");var Ce=u("rmdirSync");var Ct=process.getBuiltinModule("node:path"),Mt=t=>Ct[t];var U=Mt("dirname");var Ht=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,s,n)=>e()(...n),construct:(o,s)=>new(e())(...s),
get:(o,s)=>e()[s]})};var Me=Ht("setTimeout");var Wt=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(o,s,n)=>e()(...n),construct:(o,s)=>new(e())(...s),get:(o,s)=>e()[s]})};var He=Wt("randomUUID");var jt=process.getBuiltinModule("node:fs"),P=t=>jt[t];var I=P("lstatSync");var Y=P("mkdirSync");var We=P("readdirSync");var Q=P("rmdirSync");var je=P("unlinkSync");var Gt=process.getBuiltinModule("node:path"),Ge=t=>Gt[t];var Ve=Ge("dirname");var Z=Ge("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function f(t){if(!ee(t))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was\
 exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function ee(t){return p(t)||Vt(t)}function Vt(t){try{Y(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw b(e);if(p(t))return!0;if(!te(Ve(t)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this a\
ction made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(t)?(d?.makePrivate(t),!0):
(Q(t),!1)}function te(t){let e=Z(t,`secret-lease-trial-${He()}`);try{return Y(e,{mode:448}),p(e)}catch(o){throw b(o)}finally{h(e)}}function b(t){return new i("E\
_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Ke(t)?"Another program has one of these files open, so that Wind\
ows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function h(t){let e=I(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return S(()=>je(t)),[];let o=We(t).flatMap(s=>h(Z(t,s)));return o.length>0?o:(S(()=>Q(t)),
[])}catch{return[t]}}var zt=1e3,ze;function S(t){for(;;)try{return t()}catch(e){if(ze??=Date.now()+zt,!Ke(e)||Date.now()>ze)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Ke(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(e)}function p(t){let e=I(
t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&qe(e)}function D(t){let e=I(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&qe(e)}function qe({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function Je(t,e){let o=process.getBuiltinModule("node:sqlite");return new o.DatabaseSync(t,e)}var Kt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},qt=15,$=class{#e;#t;#o;#s=!1;constructor(e,o){this.#e=e,this.#t=
o}async announce(e){try{this.#o??=await this.#n("announced",e)}catch{}}async inTurn(e,o){let s=await this.#n("turn",e);try{return o()}finally{s.close(),this.#r()}}async settled(e){
try{return(await this.#n("alone",e)).close(),!0}catch(o){if(o instanceof i&&o.code==="E_TIMEOUT")return!1;throw o}}leave(){this.#r();let e=this.#s?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...o]=Ie(U(this.#e));if(o.length>0)return;$e(this.#e,{force:!0}),Ce(U(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#o?.close(),this.#o=void 0}async#n(e,o){let s=process.uptime()*1e3+o;if(!this.#t())return{close(){}};for(this.#s=!0;;){let n=this.#c(
e);if(n)return n;if(process.uptime()*1e3>s)throw Yt();await Me(qt)}}#c(e){let o;try{let s=this.#a();if(o=Je(this.#e,{timeout:0}),o.exec("PRAGMA journal_mode = M\
EMORY"),o.exec(Kt[e]),T(this.#e,{throwIfNoEntry:!1})?.ino===s)return o;o.close();return}catch(s){o?.close();let{code:n,errcode:a}=s;if(a===Jt||n==="ENOENT"||a===
Xt&&!Be(this.#e))return;let r=T(U(this.#e),{throwIfNoEntry:!1});if(n==="E_RUNNER"&&r===void 0)return;throw s instanceof i?s:Qt(s)}}#a(){f(U(this.#e));let e=T(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Ne(Ae(this.#e,"a",384)),T(this.#e).ino)}},Jt=5,Xt=14;function Yt(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Qt(t){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var Zt=process.getBuiltinModule("node:fs"),v=t=>Zt[t];var oe=v("chmodSync");var Xe=v("mkdirSync");var Ye=v("readFileSync");var Qe=v("renameSync");var Ze=v("rmSync");var et=v("writeFileSync");var eo=process.getBuiltinModule("node:path"),C=t=>eo[t];var tt=C("basename");var ot=C("dirname");var w=C("join");var se=C("relative");var to=process.getBuiltinModule("node:url"),oo=t=>to[t];var st=oo("fileURLToPath");var ne={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function rt({node:t,script:e,
nearby:o}){let s=Object.entries(ne),n=["#!/bin/sh",...s.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${G(t)} ${G(e)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",...s.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),"setlocal DisableDelay\
edExpansion",`${nt(t,o.node)} ${nt(e,o.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",n.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function nt(t,e){let o=s=>/^[\x20-\x7e]*$/.test(s);return o(t)||!o(e)||!e.startsWith(".")?xe(t):`"%~dp0${e.replaceAll("%","%%")}"`}var ct=st(new URL("cli.js",import.meta.url)),M=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=w(e,"bin"),this.#t=w("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=w(this.#e,this.#t);if(!d||de(e))return e;let[o,s]=[ot(this.#e),tt(this.#e)];return w(d.shortPath(o)??o,s,this.#t)}install(){let{execPath:e}=process,
o={node:se(this.directory,e),script:se(this.directory,ct)},s={node:e,script:ct,nearby:o},n=rt(s);if(d&&n.set("secret-lease.ps1",d.pwshLauncher(s,ne)),f(this.#e),
this.#o(n))return;let a=`${this.directory}.${process.pid}`;try{Xe(a,{mode:448}),d?.makePrivate(a);for(let[r,c]of n)et(w(a,r),c,{mode:320,flag:"wx"});this.remove(),
S(()=>Qe(a,this.directory)),oe(this.directory,320)}catch(r){throw Ze(a,{recursive:!0,force:!0}),b(r)}}remove(){return p(this.directory)&&oe(this.directory,448),
h(this.directory)}#o(e){return p(this.directory)&&[...e].every(([o,s])=>{let n=w(this.directory,o);return D(n)&&Ye(n,"utf8")===s})}};function so(t){let e=l(t,"secret-lease"),o=process.getuid?.();if(o===void 0||p(e))return e;let s=`${e}-${o}`,n=Ue(e,{throwIfNoEntry:!1});return p(s)||n!==void 0&&
n.uid!==o?s:e}var H=class{#e;launcher;lock;constructor(e){if(!e)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=so(e),this.launcher=new M(this.#e),this.lock=new $(this.#t,()=>ee(this.#e))}recordPath(e){return l(this.#e,
`${e}.json`)}isPrivate(){return p(this.#e)?!0:te(X(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(e,o){return this.#s(this.#e,`${e}.json`,
o)}writeFile(e,o,s){return f(this.#e),this.#s(l(this.#e,e),o,s)}filePath(e,o){return l(this.#e,e,o)}readFile(e,o){if(!p(this.#e)||!p(l(this.#e,e)))return;let s=this.
filePath(e,o);return D(s)?K(s):void 0}fileNames(e){let o=l(this.#e,e);return L(e)&&p(this.#e)&&p(o)?A(o):[]}removeFile(e,o){this.fileNames(e).includes(o)&&h(this.
filePath(e,o))}records(){return this.#o().filter(D).map(e=>S(()=>K(e,"utf8")))}remove(e){if(!L(e)||!p(this.#e))return[];let s=A(this.#e).filter(n=>n.startsWith(
e)).flatMap(n=>h(l(this.#e,n)));return this.#o().length===0&&s.push(...this.launcher.remove()),s.map(n=>Oe(X(this.#e),n))}removeLock(){if(!(!p(this.#e)||this.#o().
length>0))try{q(this.#t,{force:!0}),De(this.#e)}catch{}}get#t(){return l(this.#e,"lock")}#o(){return p(this.#e)?A(this.#e).filter(o=>o.endsWith(".json")&&L(o.slice(
0,-5))).map(o=>l(this.#e,o)):[]}#s(e,o,s){f(e);let n=l(e,o),a=`${n}.${process.pid}`;try{Le(a,s,{mode:384,flag:"wx"}),S(()=>Pe(a,n))}catch(r){throw q(a,{force:!0}),
b(r)}return n}};var F={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function at(t){return t==="E_USAGE"?F.usage:t==="E_EXPIRING"?
F.expiring:t==="E_EXPIRED"?F.expired:F.failed}function re(t){return t.replace(no,"$1ACCOUNT$2-??????$3").replace(ro,"$1").replace(io,"").replace(po,"$1ACCOUNT").replace(co,(e,o,s,n)=>o.startsWith(n)?s:e).replace(
ao,"$1ACCOUNT").replace(lo,"$1")}var no=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,ro=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
co=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,ao=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
io=/ \(account \d{12}[^()\n]*\)/g,po=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,lo=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;var xo=4e3;function mo(t,e){let{code:o,message:s,fix:n}=t,[a="",...r]=`${o}: ${s}`.split(`
`),c=[...yo(a),...r,...n?.split(`
`)??[]],m=le(t.statements),g=m.flatMap(({addTo:_,statement:ie})=>[`${_}:`,ue(ie)]),x=`See ${e}`,E=[...c,...g,x];return E.join(`
`).length<=xo?{lines:E,apart:[]}:{lines:[...c,...m.map(({addTo:_})=>`${_} what this step's log has above.`),x],apart:g}}var ce=160;function yo(t){if(t.length<=ce)
return[t];let e=t.slice(0,ce+1),o=Math.max(...[". ",": ","; ",", "].map(n=>e.lastIndexOf(n)+1)),s=o>ce/3?o:e.lastIndexOf(" ");return s>0?[t.slice(0,s).trimEnd(),
t.slice(s).trimStart()]:[t]}function it(t,e){return mo(t,e).lines.join(" ")}function pt(t){return t.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function lt(t){if(t instanceof i)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}function dt(t){let{repository:e}=t??{};return e?.private===!1?"public":e?.private===!0?"private":"unknown"}function xt({repository_visibility:t}){return t===void 0?
"unknown":t==="private"||t==="internal"?"private":"public"}function ae(t,e){return t==="public"||e==="public"?"public":t==="private"||e==="private"?"private":"u\
nknown"}var uo=process.getBuiltinModule("node:fs"),So=t=>uo[t];var mt=So("readFileSync");function yt({GITHUB_EVENT_PATH:t}){try{return JSON.parse(mt(t??"","utf8"))}catch{return}}var W=class{#e;#t="unknown";#o;constructor(e){this.#e=e}note(e){return this.#t=ae(this.#t,e),this.#s}get isConcealing(){return this.#s!=="private"}shown(e){return this.
isConcealing?re(e):e}get#s(){this.#o??=dt(yt(this.#e));let e=ae(this.#o,this.#t);return e==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":e}};var fo=process.getBuiltinModule("node:fs"),ut=t=>fo[t];var St=ut("existsSync");var ft=ut("realpathSync");var ho=process.getBuiltinModule("node:path"),ht=t=>ho[t];var wt=ht("join");var gt=ht("sep");var wo=process.getBuiltinModule("node:url"),go=t=>wo[t];var kt=go("fileURLToPath");var ko="docs/troubleshooting.md";function bt(t,e){let{GITHUB_SERVER_URL:o=""}=e.environment,s=bo(e),n=`${ko}#${t.toLowerCase()}`;return!s||!/^https:\/\/[\w.:-]+$/.
test(o)?`${n} in the action's repository`:`${o}/${s.repository}/blob/${s.ref}/${s.folder}${n}`}function bo(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:o,
GITHUB_REPOSITORY:s,GITHUB_SHA:n}=t.environment,[,a,r,c]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],m=vo(t);return[{repository:e,ref:o,folder:""},{repository:a&&
`${a}/${r}`,ref:c,folder:""},{repository:m===void 0?void 0:s,ref:n,folder:m??""}].find(x=>/^[\w.-]+\/[\w.-]+$/.test(x.repository??"")&&/^[\w./+@-]+$/.test(x.ref??
""))}function vo({root:t,workspace:e,isOwnClone:o}){if(e===void 0)return;if(t===e)return"";let s=t.startsWith(`${e}/`)&&!o,n=`${t.slice(e.length+1)}/`;return s&&
/^[\w./+@-]+$/.test(n)?n:void 0}var vt=kt(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Et(t,e){let{GITHUB_WORKSPACE:o}=e;return bt(t,{environment:e,root:Ft(vt),workspace:o&&Ft(
Fo(o)),isOwnClone:St(wt(vt,".git"))})}function Ft(t){return t.split(gt).join("/")}function Fo(t){try{return ft(t)}catch{return t}}var j=class{environment;#e;#t;constructor(e,o=()=>{}){this.environment=ye(e,process.platform),this.#t=new W(this.environment),this.#e=o}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(it(e,Et(e.code,this.environment)))}say(e){let o=pt(this.#t.shown(e));process.stderr.write(`secret-lease: ${o.replace(
/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#e(e)}noteVisibility(e){return this.#t.note(e)}saveState(){}dropState(){}summarize(){}};async function _t(t,e,o){try{return await e()??
F.done}catch(s){let n=lt(s);return t.complain(n),o??at(n.code)}}function Eo(t,{runner:e,clock:o,directory:s}){let{records:n,areIntact:a}=N(s.records(),O(e.environment));for(let{claims:c}of n)e.noteVisibility(xt(c));if(!a)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let r=he(n,process.platform).filter(({record:c})=>!c.isEnded&&(t==="all"||c.id===t));if(r.length===0)throw new i("E_NO_LEASE",t==="all"?"Th\
is job has no lease.":`This job has no lease ${t}.`,{fix:t==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.\
lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job \
that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return o.
offset=n.at(-1)?.clockOffset??0,r}function Rt(t,e){let[o,...s]=Eo(t??"all",e);if(o&&s.length===0)return o;throw new i("E_USAGE",`This job has ${s.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var _o=12e4;async function Tt(t,e){let{directory:o,runner:s,laterSteps:n,revoke:a,say:r}=e,{record:c}=Rt(t,e),m=me(c.id,o),g=we(c),x=await o.lock.inTurn(_o,()=>{
let E=O(s.environment),_=N(o.records(),E).records.filter(({id:R})=>R!==c.id);n(new Map([...g.map(R=>[R,""]),["SECRET_LEASE_EXPIRES_AT",fe(_)??""]]));let{version:ie,
gitVariables:Ro,...Ut}=c,Pt={...Ut,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};o.writeRecord(c.id,Se({...Pt,isEnded:!0},E));for(let R of o.
fileNames(c.id))o.removeFile(c.id,R);return o.fileNames(c.id)});await m(r,a),x.length>0&&r.warning(`Under RUNNER_TEMP could not be deleted: ${pe(x)}.`),r.info(`\
Lease ${c.id} ended: ${g.length} variables are blank for later steps.`)}function _n({lease:t}){let e=new j(process.env),{environment:o}=e;return _t(e,async()=>{z(o),await Tt(t,{runner:e,directory:new H(o.RUNNER_TEMP),clock:new B,laterSteps:s=>Te(
{variables:s,outputs:new Map},o),revoke:async s=>{let{revokeTokens:n}=await import("./token-revoker.js");return n(s,o)},say:{info:s=>process.stdout.write(
`${s}
`),warning:s=>e.warning(s)}})})}export{_n as run};
