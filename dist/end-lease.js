const require=process.getBuiltinModule;
import{a as L,c as me,d as O,e as fe,f as N,g as he,h as we,i as ge}from"./apart-domain-environment.js";import{a as Se,b as ue,c as V}from"./apart-domain-trust-visibility.js";
import"./apart-domain-span.js";import{a as ye}from"./apart-domain-policies-iam-statement.js";import{a as xe}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-values-refused-names.js";
import{a as ie}from"./apart-domain-listing.js";import{a as pe}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";
import"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";
import"./apart-domain-failure.js";import{a as G,b as le,c as de}from"./apart-domain-command-quoting.js";var B=class{offset=0;now(){return Date.now()+this.offset}observe(e){let o=Date.parse(e??"");if(Number.isNaN(o))return;let s=o-Date.now();this.offset=Math.abs(s)>
2e3?s:0}};var Pt=process.getBuiltinModule("node:fs"),k=t=>Pt[t];var ke=k("accessSync");var ve=k("appendFileSync");var be=k("constants");var Fe=k("existsSync");var Ee=k("statSync");var _e=k("truncateSync");function K(t){for(let e of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let o=t[e];if(!o||!Fe(o))throw new i("E_RUNNER",`${e} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Dt(o))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${e}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Dt(t){try{return ke(t,be.W_OK),!0}catch{
return!1}}function Ue({variables:t,outputs:e},o,s=()=>{}){K(o);let n=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=o[a]??"";return{path:r,size:Te(r)}});
Nt(()=>{try{Re(o.GITHUB_ENV??"",t),Re(o.GITHUB_OUTPUT??"",e),s()}catch(a){for(let{path:r,size:c}of n)Te(r)>c&&_e(r,c);throw Lt("The values could not be written \
for later steps; nothing is exported.",a)}})}function Re(t,e){e.size>0&&ve(t,[...e].map(Ot).join(""))}function Lt(t,e){return new i("E_DISK",t,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:e})}var z=process.platform==="wi\
n32"?`\r
`:`
`;function Ot([t,e]){let o="end_of_value";for(;t.includes(o)||e.includes(o);)o+=o;return`${t}<<${o}${z}${e}${z}${o}${z}`}function Te(t){return Ee(t,{throwIfNoEntry:!1})?.
size??0}function Nt(t){let e=["SIGINT","SIGTERM"],o=()=>{};for(let s of e)process.on(s,o);try{t()}finally{for(let s of e)process.off(s,o)}}var Bt=process.getBuiltinModule("node:fs"),y=t=>Bt[t];var Pe=y("lstatSync");var q=y("readFileSync");var A=y("readdirSync");var De=y("renameSync");var J=y("rmSync");var Le=y("rmdirSync");var Oe=y("writeFileSync");var At=process.getBuiltinModule("node:path"),X=t=>At[t];var Y=X("dirname");var l=X("join");var Ne=X("relative");var It=process.getBuiltinModule("node:fs"),S=t=>It[t];var Be=S("closeSync");var Ae=S("existsSync");var T=S("lstatSync");var Ie=S("openSync");var $e=S("readdirSync");var Me=S("rmSync");var Ce=S("rmdirSync");var $t=process.getBuiltinModule("node:path"),Mt=t=>$t[t];var U=Mt("dirname");var Ct=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,s,n)=>e()(...n),construct:(o,s)=>new(e())(...s),
get:(o,s)=>e()[s]})};var He=Ct("setTimeout");var Ht=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(o,s,n)=>e()(...n),construct:(o,s)=>new(e())(...s),get:(o,s)=>e()[s]})};var We=Ht("randomUUID");var Wt=process.getBuiltinModule("node:fs"),P=t=>Wt[t];var I=P("lstatSync");var Q=P("mkdirSync");var je=P("readdirSync");var Z=P("rmdirSync");var Ge=P("unlinkSync");var jt=process.getBuiltinModule("node:path"),Ve=t=>jt[t];var ze=Ve("dirname");var ee=Ve("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function f(t){if(!p(t)&&!Gt(t))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Noth\
ing was exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function Gt(t){try{Q(t,{mode:448})}catch(e){if(e.code!=="E\
EXIST")throw v(e);if(p(t))return!0;if(!te(ze(t)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this action made.",{
fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(t)?(d?.makePrivate(t),!0):(Z(t),!1)}function te(t){
let e=ee(t,`secret-lease-trial-${We()}`);try{return Q(e,{mode:448}),p(e)}catch(o){throw v(o)}finally{h(e)}}function v(t){return new i("E_DISK","The record or a \
file could not be written under RUNNER_TEMP; nothing is exported.",{fix:qe(t)?"Another program has one of these files open, so that Windows refuses to replace i\
t. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function h(t){let e=I(t,{throwIfNoEntry:!1});
if(e===void 0)return[];try{if(!e.isDirectory())return u(()=>Ge(t)),[];let o=je(t).flatMap(s=>h(ee(t,s)));return o.length>0?o:(u(()=>Z(t)),[])}catch{return[t]}}var Vt=1e3,
Ke;function u(t){for(;;)try{return t()}catch(e){if(Ke??=Date.now()+Vt,!qe(e)||Date.now()>Ke)throw e;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,50)}}
function qe(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(e)}function p(t){let e=I(t,{throwIfNoEntry:!1});return e?.
isDirectory()===!0&&Je(e)}function D(t){let e=I(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&Je(e)}function Je({uid:t,mode:e}){return process.getuid===
void 0||t===process.getuid()&&(e&63)===0}function Xe(t,e){let o=process.getBuiltinModule("node:sqlite");return new o.DatabaseSync(t,e)}var zt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},Kt=15,$=class{#e;#t;#o;#s=!1;constructor(e,o){this.#e=e,this.#t=
o}async announce(e){try{this.#o??=await this.#n("announced",e)}catch{}}async inTurn(e,o){let s=await this.#n("turn",e);try{return o()}finally{s.close(),this.#r()}}async settled(e){
try{return(await this.#n("alone",e)).close(),!0}catch(o){if(o instanceof i&&o.code==="E_TIMEOUT")return!1;throw o}}leave(){this.#r();let e=this.#s?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...o]=$e(U(this.#e));if(o.length>0)return;Me(this.#e,{force:!0}),Ce(U(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#o?.close(),this.#o=void 0}async#n(e,o){let s=process.uptime()*1e3+o;if(!this.#t())return{close(){}};for(this.#s=!0;;){let n=this.#c(
e);if(n)return n;if(process.uptime()*1e3>s)throw Xt();await He(Kt)}}#c(e){let o;try{let s=this.#a();if(o=Xe(this.#e,{timeout:0}),o.exec("PRAGMA journal_mode = M\
EMORY"),o.exec(zt[e]),T(this.#e,{throwIfNoEntry:!1})?.ino===s)return o;o.close();return}catch(s){o?.close();let{code:n,errcode:a}=s;if(a===qt||n==="ENOENT"||a===
Jt&&!Ae(this.#e))return;let r=T(U(this.#e),{throwIfNoEntry:!1});if(n==="E_RUNNER"&&r===void 0)return;throw s instanceof i?s:Yt(s)}}#a(){f(U(this.#e));let e=T(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Be(Ie(this.#e,"a",384)),T(this.#e).ino)}},qt=5,Jt=14;function Xt(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Yt(t){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var Qt=process.getBuiltinModule("node:fs"),b=t=>Qt[t];var oe=b("chmodSync");var Ye=b("mkdirSync");var Qe=b("readFileSync");var Ze=b("renameSync");var et=b("rmSync");var tt=b("writeFileSync");var Zt=process.getBuiltinModule("node:path"),M=t=>Zt[t];var ot=M("basename");var st=M("dirname");var w=M("join");var se=M("relative");var eo=process.getBuiltinModule("node:url"),to=t=>eo[t];var nt=to("fileURLToPath");var ne={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function ct({node:t,script:e,
nearby:o}){let s=Object.entries(ne),n=["#!/bin/sh",...s.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${G(t)} ${G(e)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",...s.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),"setlocal DisableDelay\
edExpansion",`${rt(t,o.node)} ${rt(e,o.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",n.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function rt(t,e){let o=s=>/^[\x20-\x7e]*$/.test(s);return o(t)||!o(e)||!e.startsWith(".")?de(t):`"%~dp0${e.replaceAll("%","%%")}"`}var at=nt(new URL("cli.js",import.meta.url)),C=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=w(e,"bin"),this.#t=w("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=w(this.#e,this.#t);if(!d||le(e))return e;let[o,s]=[st(this.#e),ot(this.#e)];return w(d.shortPath(o)??o,s,this.#t)}install(){let{execPath:e}=process,
o={node:se(this.directory,e),script:se(this.directory,at)},s={node:e,script:at,nearby:o},n=ct(s);if(d&&n.set("secret-lease.ps1",d.pwshLauncher(s,ne)),f(this.#e),
this.#o(n))return;let a=`${this.directory}.${process.pid}`;try{Ye(a,{mode:448}),d?.makePrivate(a);for(let[r,c]of n)tt(w(a,r),c,{mode:320,flag:"wx"});this.remove(),
u(()=>Ze(a,this.directory)),oe(this.directory,320)}catch(r){throw et(a,{recursive:!0,force:!0}),v(r)}}remove(){return p(this.directory)&&oe(this.directory,448),
h(this.directory)}#o(e){return p(this.directory)&&[...e].every(([o,s])=>{let n=w(this.directory,o);return D(n)&&Qe(n,"utf8")===s})}};function oo(t){let e=l(t,"secret-lease"),o=process.getuid?.();if(o===void 0||p(e))return e;let s=`${e}-${o}`,n=Pe(e,{throwIfNoEntry:!1});return p(s)||n!==void 0&&
n.uid!==o?s:e}var H=class{#e;launcher;lock;constructor(e){if(!e)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=oo(e),this.launcher=new C(this.#e),this.lock=new $(this.#t,()=>this.isPrivate())}recordPath(e){return l(this.#e,
`${e}.json`)}isPrivate(){return p(this.#e)?!0:te(Y(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(e,o){return this.#s(this.#e,`${e}.json`,
o)}writeFile(e,o,s){return f(this.#e),this.#s(l(this.#e,e),o,s)}filePath(e,o){return l(this.#e,e,o)}readFile(e,o){if(!p(this.#e)||!p(l(this.#e,e)))return;let s=this.
filePath(e,o);return D(s)?q(s):void 0}fileNames(e){let o=l(this.#e,e);return L(e)&&p(this.#e)&&p(o)?A(o):[]}removeFile(e,o){this.fileNames(e).includes(o)&&h(this.
filePath(e,o))}records(){return this.#o().filter(D).map(e=>u(()=>q(e,"utf8")))}remove(e){if(!L(e)||!p(this.#e))return[];let s=A(this.#e).filter(n=>n.startsWith(
e)).flatMap(n=>h(l(this.#e,n)));return this.#o().length===0&&s.push(...this.launcher.remove()),s.map(n=>Ne(Y(this.#e),n))}removeLock(){if(!(!p(this.#e)||this.#o().
length>0))try{J(this.#t,{force:!0}),Le(this.#e)}catch{}}get#t(){return l(this.#e,"lock")}#o(){return p(this.#e)?A(this.#e).filter(o=>o.endsWith(".json")&&L(o.slice(
0,-5))).map(o=>l(this.#e,o)):[]}#s(e,o,s){f(e);let n=l(e,o),a=`${n}.${process.pid}`;try{Oe(a,s,{mode:384,flag:"wx"}),u(()=>De(a,n))}catch(r){throw J(a,{force:!0}),
v(r)}return n}};var F={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function it(t){return t==="E_USAGE"?F.usage:t==="E_EXPIRING"?
F.expiring:t==="E_EXPIRED"?F.expired:F.failed}function re(t){return t.replace(so,"$1ACCOUNT$2-??????$3").replace(no,"$1").replace(ao,"").replace(io,"$1ACCOUNT").replace(ro,(e,o,s,n)=>o.startsWith(n)?s:e).replace(
co,"$1ACCOUNT").replace(po,"$1")}var so=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,no=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
ro=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,co=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
ao=/ \(account \d{12}[^()\n]*\)/g,io=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,po=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;var lo=4e3;function xo(t,e){let{code:o,message:s,fix:n}=t,[a="",...r]=`${o}: ${s}`.split(`
`),c=[...mo(a),...r,...n?.split(`
`)??[]],m=pe(t.statements),g=m.flatMap(({addTo:_,statement:ae})=>[`${_}:`,ye(ae)]),x=`See ${e}`,E=[...c,...g,x];return E.join(`
`).length<=lo?{lines:E,apart:[]}:{lines:[...c,...m.map(({addTo:_})=>`${_} what this step's log has above.`),x],apart:g}}var ce=160;function mo(t){if(t.length<=ce)
return[t];let e=t.slice(0,ce+1),o=Math.max(...[". ",": ","; ",", "].map(n=>e.lastIndexOf(n)+1)),s=o>ce/3?o:e.lastIndexOf(" ");return s>0?[t.slice(0,s).trimEnd(),
t.slice(s).trimStart()]:[t]}function pt(t,e){return xo(t,e).lines.join(" ")}function lt(t){return t.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function dt(t){if(t instanceof i)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}var yo=process.getBuiltinModule("node:fs"),So=t=>yo[t];var xt=So("readFileSync");function mt({GITHUB_EVENT_PATH:t}){try{return JSON.parse(xt(t??"","utf8"))}catch{return}}var W=class{#e;#t="unknown";#o;constructor(e){this.#e=e}note(e){return this.#t=V(this.#t,e),this.#s}get isConcealing(){return this.#s!=="private"}shown(e){return this.
isConcealing?re(e):e}get#s(){this.#o??=Se(mt(this.#e));let e=V(this.#o,this.#t);return e==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":e}};var uo=process.getBuiltinModule("node:fs"),yt=t=>uo[t];var St=yt("existsSync");var ut=yt("realpathSync");var fo=process.getBuiltinModule("node:path"),ft=t=>fo[t];var ht=ft("join");var wt=ft("sep");var ho=process.getBuiltinModule("node:url"),wo=t=>ho[t];var gt=wo("fileURLToPath");var go="docs/troubleshooting.md";function kt(t,e){let{GITHUB_SERVER_URL:o=""}=e.environment,s=ko(e),n=`${go}#${t.toLowerCase()}`;return!s||!/^https:\/\/[\w.:-]+$/.
test(o)?`${n} in the action's repository`:`${o}/${s.repository}/blob/${s.ref}/${s.folder}${n}`}function ko(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:o,
GITHUB_REPOSITORY:s,GITHUB_SHA:n}=t.environment,[,a,r,c]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],m=vo(t);return[{repository:e,ref:o,folder:""},{repository:a&&
`${a}/${r}`,ref:c,folder:""},{repository:m===void 0?void 0:s,ref:n,folder:m??""}].find(x=>/^[\w.-]+\/[\w.-]+$/.test(x.repository??"")&&/^[\w./+@-]+$/.test(x.ref??
""))}function vo({root:t,workspace:e,isOwnClone:o}){if(e===void 0)return;if(t===e)return"";let s=t.startsWith(`${e}/`)&&!o,n=`${t.slice(e.length+1)}/`;return s&&
/^[\w./+@-]+$/.test(n)?n:void 0}var vt=gt(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Ft(t,e){let{GITHUB_WORKSPACE:o}=e;return kt(t,{environment:e,root:bt(vt),workspace:o&&bt(
bo(o)),isOwnClone:St(ht(vt,".git"))})}function bt(t){return t.split(wt).join("/")}function bo(t){try{return ut(t)}catch{return t}}var j=class{environment;#e;#t;constructor(e,o=()=>{}){this.environment=me(e,process.platform),this.#t=new W(this.environment),this.#e=o}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(pt(e,Ft(e.code,this.environment)))}say(e){let o=lt(this.#t.shown(e));process.stderr.write(`secret-lease: ${o.replace(
/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#e(e)}noteVisibility(e){return this.#t.note(e)}saveState(){}dropState(){}summarize(){}};async function Et(t,e,o){try{return await e()??
F.done}catch(s){let n=dt(s);return t.complain(n),o??it(n.code)}}function Fo(t,{runner:e,clock:o,directory:s}){let{records:n,areIntact:a}=N(s.records(),O(e.environment));for(let{claims:c}of n)e.noteVisibility(ue(c));if(!a)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let r=we(n,process.platform).filter(({record:c})=>!c.isEnded&&(t==="all"||c.id===t));if(r.length===0)throw new i("E_NO_LEASE",t==="all"?"Th\
is job has no lease.":`This job has no lease ${t}.`,{fix:t==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.\
lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job \
that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return o.
offset=n.at(-1)?.clockOffset??0,r}function _t(t,e){let[o,...s]=Fo(t??"all",e);if(o&&s.length===0)return o;throw new i("E_USAGE",`This job has ${s.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var Eo=12e4;async function Rt(t,e){let{directory:o,runner:s,laterSteps:n,revoke:a,say:r}=e,{record:c}=_t(t,e),m=xe(c.id,o),g=ge(c),x=await o.lock.inTurn(Eo,()=>{
let E=O(s.environment),_=N(o.records(),E).records.filter(({id:R})=>R!==c.id);n(new Map([...g.map(R=>[R,""]),["SECRET_LEASE_EXPIRES_AT",he(_)??""]]));let{version:ae,
gitVariables:_o,...Tt}=c,Ut={...Tt,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};o.writeRecord(c.id,fe({...Ut,isEnded:!0},E));for(let R of o.
fileNames(c.id))o.removeFile(c.id,R);return o.fileNames(c.id)});await m(r,a),x.length>0&&r.warning(`Under RUNNER_TEMP could not be deleted: ${ie(x)}.`),r.info(`\
Lease ${c.id} ended: ${g.length} variables are blank for later steps.`)}function Fn({lease:t}){let e=new j(process.env),{environment:o}=e;return Et(e,async()=>{K(o),await Rt(t,{runner:e,directory:new H(o.RUNNER_TEMP),clock:new B,laterSteps:s=>Ue(
{variables:s,outputs:new Map},o),revoke:async s=>{let{revokeTokens:n}=await import("./token-revoker.js");return n(s,o)},say:{info:s=>process.stdout.write(
`${s}
`),warning:s=>e.warning(s)}})})}export{Fn as run};
