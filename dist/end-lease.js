const require=process.getBuiltinModule;
import{a as L,c as ye,d as O,e as he,f as N,g as we,h as ge,i as ke}from"./apart-domain-environment.js";import{a as ue,b as fe,c as V}from"./apart-domain-trust-visibility.js";
import"./apart-domain-span.js";import{a as Se}from"./apart-domain-policies-iam-statement.js";import{a as me}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-values-refused-names.js";
import{a as pe}from"./apart-domain-listing.js";import{a as le}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";
import"./apart-domain-masks-encodings-encoding.js";import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";
import"./apart-domain-failure.js";import{a as G,b as de,c as xe}from"./apart-domain-command-quoting.js";var B=class{offset=0;now(){return Date.now()+this.offset}observe(e){let o=Date.parse(e??"");if(Number.isNaN(o))return;let s=o-Date.now();this.offset=Math.abs(s)>
2e3?s:0}};var Dt=process.getBuiltinModule("node:fs"),k=t=>Dt[t];var ve=k("accessSync");var be=k("appendFileSync");var Fe=k("constants");var Ee=k("existsSync");var _e=k("statSync");var Re=k("truncateSync");function K(t){for(let e of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let o=t[e];if(!o||!Ee(o))throw new i("E_RUNNER",`${e} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Lt(o))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${e}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Lt(t){try{return ve(t,Fe.W_OK),!0}catch{
return!1}}function Pe({variables:t,outputs:e},o,s=()=>{}){K(o);let n=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let r=o[a]??"";return{path:r,size:Ue(r)}});
Bt(()=>{try{Te(o.GITHUB_ENV??"",t),Te(o.GITHUB_OUTPUT??"",e),s()}catch(a){for(let{path:r,size:c}of n)Ue(r)>c&&Re(r,c);throw Ot("The values could not be written \
for later steps; nothing is exported.",a)}})}function Te(t,e){e.size>0&&be(t,[...e].map(Nt).join(""))}function Ot(t,e){return new i("E_DISK",t,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:e})}var z=process.platform==="wi\
n32"?`\r
`:`
`;function Nt([t,e]){let o="end_of_value";for(;t.includes(o)||e.includes(o);)o+=o;return`${t}<<${o}${z}${e}${z}${o}${z}`}function Ue(t){return _e(t,{throwIfNoEntry:!1})?.
size??0}function Bt(t){let e=["SIGINT","SIGTERM"],o=()=>{};for(let s of e)process.on(s,o);try{t()}finally{for(let s of e)process.off(s,o)}}var At=process.getBuiltinModule("node:fs"),y=t=>At[t];var De=y("lstatSync");var q=y("readFileSync");var A=y("readdirSync");var Le=y("renameSync");var J=y("rmSync");var Oe=y("rmdirSync");var Ne=y("writeFileSync");var It=process.getBuiltinModule("node:path"),X=t=>It[t];var Y=X("dirname");var l=X("join");var Be=X("relative");var $t=process.getBuiltinModule("node:fs"),S=t=>$t[t];var Ae=S("closeSync");var Ie=S("existsSync");var T=S("lstatSync");var $e=S("openSync");var Me=S("readdirSync");var Ce=S("rmSync");var He=S("rmdirSync");var Mt=process.getBuiltinModule("node:path"),Ct=t=>Mt[t];var U=Ct("dirname");var Ht=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(o,s,n)=>e()(...n),construct:(o,s)=>new(e())(...s),
get:(o,s)=>e()[s]})};var We=Ht("setTimeout");var Wt=t=>{let e=()=>process.getBuiltinModule("node:crypto")[t];return new Proxy(function(){},{apply:(o,s,n)=>e()(...n),construct:(o,s)=>new(e())(...s),get:(o,s)=>e()[s]})};var je=Wt("randomUUID");var jt=process.getBuiltinModule("node:fs"),P=t=>jt[t];var I=P("lstatSync");var Q=P("mkdirSync");var Ge=P("readdirSync");var Z=P("rmdirSync");var Ve=P("unlinkSync");var Gt=process.getBuiltinModule("node:path"),ze=t=>Gt[t];var Ke=ze("dirname");var ee=ze("join");var d=process.platform==="win32"?await import("./windows.js"):void 0;function f(t){if(!te(t))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was\
 exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function te(t){return p(t)||Vt(t)}function Vt(t){try{Q(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw v(e);if(p(t))return!0;if(!oe(Ke(t)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this a\
ction made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return p(t)?(d?.makePrivate(t),!0):
(Z(t),!1)}function oe(t){let e=ee(t,`secret-lease-trial-${je()}`);try{return Q(e,{mode:448}),p(e)}catch(o){throw v(o)}finally{h(e)}}function v(t){return new i("\
E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:Je(t)?"Another program has one of these files open, so that Win\
dows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function h(t){let e=I(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return u(()=>Ve(t)),[];let o=Ge(t).flatMap(s=>h(ee(t,s)));return o.length>0?o:(u(()=>Z(t)),
[])}catch{return[t]}}var zt=1e3,qe;function u(t){for(;;)try{return t()}catch(e){if(qe??=Date.now()+zt,!Je(e)||Date.now()>qe)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function Je(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES"].includes(e)}function p(t){let e=I(
t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&Xe(e)}function D(t){let e=I(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&Xe(e)}function Xe({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function Ye(t,e){let o=process.getBuiltinModule("node:sqlite");return new o.DatabaseSync(t,e)}var Kt={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},qt=15,$=class{#e;#t;#o;#s=!1;constructor(e,o){this.#e=e,this.#t=
o}async announce(e){try{this.#o??=await this.#n("announced",e)}catch{}}async inTurn(e,o){let s=await this.#n("turn",e);try{return o()}finally{s.close(),this.#r()}}async settled(e){
try{return(await this.#n("alone",e)).close(),!0}catch(o){if(o instanceof i&&o.code==="E_TIMEOUT")return!1;throw o}}leave(){this.#r();let e=this.#s?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...o]=Me(U(this.#e));if(o.length>0)return;Ce(this.#e,{force:!0}),He(U(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#o?.close(),this.#o=void 0}async#n(e,o){let s=process.uptime()*1e3+o;if(!this.#t())return{close(){}};for(this.#s=!0;;){let n=this.#c(
e);if(n)return n;if(process.uptime()*1e3>s)throw Yt();await We(qt)}}#c(e){let o;try{let s=this.#a();if(o=Ye(this.#e,{timeout:0}),o.exec("PRAGMA journal_mode = M\
EMORY"),o.exec(Kt[e]),T(this.#e,{throwIfNoEntry:!1})?.ino===s)return o;o.close();return}catch(s){o?.close();let{code:n,errcode:a}=s;if(a===Jt||n==="ENOENT"||a===
Xt&&!Ie(this.#e))return;let r=T(U(this.#e),{throwIfNoEntry:!1});if(n==="E_RUNNER"&&r===void 0)return;throw s instanceof i?s:Qt(s)}}#a(){f(U(this.#e));let e=T(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(Ae($e(this.#e,"a",384)),T(this.#e).ino)}},Jt=5,Xt=14;function Yt(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function Qt(t){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var Zt=process.getBuiltinModule("node:fs"),b=t=>Zt[t];var se=b("chmodSync");var Qe=b("mkdirSync");var Ze=b("readFileSync");var et=b("renameSync");var tt=b("rmSync");var ot=b("writeFileSync");var eo=process.getBuiltinModule("node:path"),M=t=>eo[t];var st=M("basename");var nt=M("dirname");var w=M("join");var ne=M("relative");var to=process.getBuiltinModule("node:url"),oo=t=>to[t];var rt=oo("fileURLToPath");var re={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function at({node:t,script:e,
nearby:o}){let s=Object.entries(re),n=["#!/bin/sh",...s.flatMap(([r,c])=>[`unset ${c}`,`if [ -n "\${${r}+set}" ]; then export ${c}="$${r}"; unset ${r}; fi`]),`e\
xec ${G(t)} ${G(e)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",...s.flatMap(([r,c])=>[`set "${c}=!${r}!"`,`set "${r}="`]),"setlocal DisableDelay\
edExpansion",`${ct(t,o.node)} ${ct(e,o.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",n.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function ct(t,e){let o=s=>/^[\x20-\x7e]*$/.test(s);return o(t)||!o(e)||!e.startsWith(".")?xe(t):`"%~dp0${e.replaceAll("%","%%")}"`}var it=rt(new URL("cli.js",import.meta.url)),C=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=w(e,"bin"),this.#t=w("bin",d?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=w(this.#e,this.#t);if(!d||de(e))return e;let[o,s]=[nt(this.#e),st(this.#e)];return w(d.shortPath(o)??o,s,this.#t)}install(){let{execPath:e}=process,
o={node:ne(this.directory,e),script:ne(this.directory,it)},s={node:e,script:it,nearby:o},n=at(s);if(d&&n.set("secret-lease.ps1",d.pwshLauncher(s,re)),f(this.#e),
this.#o(n))return;let a=`${this.directory}.${process.pid}`;try{Qe(a,{mode:448}),d?.makePrivate(a);for(let[r,c]of n)ot(w(a,r),c,{mode:320,flag:"wx"});this.remove(),
u(()=>et(a,this.directory)),se(this.directory,320)}catch(r){throw tt(a,{recursive:!0,force:!0}),v(r)}}remove(){return p(this.directory)&&se(this.directory,448),
h(this.directory)}#o(e){return p(this.directory)&&[...e].every(([o,s])=>{let n=w(this.directory,o);return D(n)&&Ze(n,"utf8")===s})}};function so(t){let e=l(t,"secret-lease"),o=process.getuid?.();if(o===void 0||p(e))return e;let s=`${e}-${o}`,n=De(e,{throwIfNoEntry:!1});return p(s)||n!==void 0&&
n.uid!==o?s:e}var H=class{#e;launcher;lock;constructor(e){if(!e)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=so(e),this.launcher=new C(this.#e),this.lock=new $(this.#t,()=>te(this.#e))}recordPath(e){return l(this.#e,
`${e}.json`)}isPrivate(){return p(this.#e)?!0:oe(Y(this.#e))}isOpenToOthers(){return d?.isOpenToOthers()??!1}writeRecord(e,o){return this.#s(this.#e,`${e}.json`,
o)}writeFile(e,o,s){return f(this.#e),this.#s(l(this.#e,e),o,s)}filePath(e,o){return l(this.#e,e,o)}readFile(e,o){if(!p(this.#e)||!p(l(this.#e,e)))return;let s=this.
filePath(e,o);return D(s)?q(s):void 0}fileNames(e){let o=l(this.#e,e);return L(e)&&p(this.#e)&&p(o)?A(o):[]}removeFile(e,o){this.fileNames(e).includes(o)&&h(this.
filePath(e,o))}records(){return this.#o().filter(D).map(e=>u(()=>q(e,"utf8")))}remove(e){if(!L(e)||!p(this.#e))return[];let s=A(this.#e).filter(n=>n.startsWith(
e)).flatMap(n=>h(l(this.#e,n)));return this.#o().length===0&&s.push(...this.launcher.remove()),s.map(n=>Be(Y(this.#e),n))}removeLock(){if(!(!p(this.#e)||this.#o().
length>0))try{J(this.#t,{force:!0}),Oe(this.#e)}catch{}}get#t(){return l(this.#e,"lock")}#o(){return p(this.#e)?A(this.#e).filter(o=>o.endsWith(".json")&&L(o.slice(
0,-5))).map(o=>l(this.#e,o)):[]}#s(e,o,s){f(e);let n=l(e,o),a=`${n}.${process.pid}`;try{Ne(a,s,{mode:384,flag:"wx"}),u(()=>Le(a,n))}catch(r){throw J(a,{force:!0}),
v(r)}return n}};var F={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function pt(t){return t==="E_USAGE"?F.usage:t==="E_EXPIRING"?
F.expiring:t==="E_EXPIRED"?F.expired:F.failed}function ce(t){return t.replace(no,"$1ACCOUNT$2-??????$3").replace(ro,"$1").replace(io,"").replace(po,"$1ACCOUNT").replace(co,(e,o,s,n)=>o.startsWith(n)?s:e).replace(
ao,"$1ACCOUNT").replace(lo,"$1")}var no=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,ro=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
co=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,ao=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
io=/ \(account \d{12}[^()\n]*\)/g,po=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,lo=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;var xo=4e3;function mo(t,e){let{code:o,message:s,fix:n}=t,[a="",...r]=`${o}: ${s}`.split(`
`),c=[...yo(a),...r,...n?.split(`
`)??[]],m=le(t.statements),g=m.flatMap(({addTo:_,statement:ie})=>[`${_}:`,Se(ie)]),x=`See ${e}`,E=[...c,...g,x];return E.join(`
`).length<=xo?{lines:E,apart:[]}:{lines:[...c,...m.map(({addTo:_})=>`${_} what this step's log has above.`),x],apart:g}}var ae=160;function yo(t){if(t.length<=ae)
return[t];let e=t.slice(0,ae+1),o=Math.max(...[". ",": ","; ",", "].map(n=>e.lastIndexOf(n)+1)),s=o>ae/3?o:e.lastIndexOf(" ");return s>0?[t.slice(0,s).trimEnd(),
t.slice(s).trimStart()]:[t]}function lt(t,e){return mo(t,e).lines.join(" ")}function dt(t){return t.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function xt(t){if(t instanceof i)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}var So=process.getBuiltinModule("node:fs"),uo=t=>So[t];var mt=uo("readFileSync");function yt({GITHUB_EVENT_PATH:t}){try{return JSON.parse(mt(t??"","utf8"))}catch{return}}var W=class{#e;#t="unknown";#o;constructor(e){this.#e=e}note(e){return this.#t=V(this.#t,e),this.#s}get isConcealing(){return this.#s!=="private"}shown(e){return this.
isConcealing?ce(e):e}get#s(){this.#o??=ue(yt(this.#e));let e=V(this.#o,this.#t);return e==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":e}};var fo=process.getBuiltinModule("node:fs"),St=t=>fo[t];var ut=St("existsSync");var ft=St("realpathSync");var ho=process.getBuiltinModule("node:path"),ht=t=>ho[t];var wt=ht("join");var gt=ht("sep");var wo=process.getBuiltinModule("node:url"),go=t=>wo[t];var kt=go("fileURLToPath");var ko="docs/troubleshooting.md";function vt(t,e){let{GITHUB_SERVER_URL:o=""}=e.environment,s=vo(e),n=`${ko}#${t.toLowerCase()}`;return!s||!/^https:\/\/[\w.:-]+$/.
test(o)?`${n} in the action's repository`:`${o}/${s.repository}/blob/${s.ref}/${s.folder}${n}`}function vo(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:o,
GITHUB_REPOSITORY:s,GITHUB_SHA:n}=t.environment,[,a,r,c]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],m=bo(t);return[{repository:e,ref:o,folder:""},{repository:a&&
`${a}/${r}`,ref:c,folder:""},{repository:m===void 0?void 0:s,ref:n,folder:m??""}].find(x=>/^[\w.-]+\/[\w.-]+$/.test(x.repository??"")&&/^[\w./+@-]+$/.test(x.ref??
""))}function bo({root:t,workspace:e,isOwnClone:o}){if(e===void 0)return;if(t===e)return"";let s=t.startsWith(`${e}/`)&&!o,n=`${t.slice(e.length+1)}/`;return s&&
/^[\w./+@-]+$/.test(n)?n:void 0}var bt=kt(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function Et(t,e){let{GITHUB_WORKSPACE:o}=e;return vt(t,{environment:e,root:Ft(bt),workspace:o&&Ft(
Fo(o)),isOwnClone:ut(wt(bt,".git"))})}function Ft(t){return t.split(gt).join("/")}function Fo(t){try{return ft(t)}catch{return t}}var j=class{environment;#e;#t;constructor(e,o=()=>{}){this.environment=ye(e,process.platform),this.#t=new W(this.environment),this.#e=o}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(lt(e,Et(e.code,this.environment)))}say(e){let o=dt(this.#t.shown(e));process.stderr.write(`secret-lease: ${o.replace(
/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#e(e)}noteVisibility(e){return this.#t.note(e)}saveState(){}dropState(){}summarize(){}};async function _t(t,e,o){try{return await e()??
F.done}catch(s){let n=xt(s);return t.complain(n),o??pt(n.code)}}function Eo(t,{runner:e,clock:o,directory:s}){let{records:n,areIntact:a}=N(s.records(),O(e.environment));for(let{claims:c}of n)e.noteVisibility(fe(c));if(!a)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let r=ge(n,process.platform).filter(({record:c})=>!c.isEnded&&(t==="all"||c.id===t));if(r.length===0)throw new i("E_NO_LEASE",t==="all"?"Th\
is job has no lease.":`This job has no lease ${t}.`,{fix:t==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.\
lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job \
that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return o.
offset=n.at(-1)?.clockOffset??0,r}function Rt(t,e){let[o,...s]=Eo(t??"all",e);if(o&&s.length===0)return o;throw new i("E_USAGE",`This job has ${s.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var _o=12e4;async function Tt(t,e){let{directory:o,runner:s,laterSteps:n,revoke:a,say:r}=e,{record:c}=Rt(t,e),m=me(c.id,o),g=ke(c),x=await o.lock.inTurn(_o,()=>{
let E=O(s.environment),_=N(o.records(),E).records.filter(({id:R})=>R!==c.id);n(new Map([...g.map(R=>[R,""]),["SECRET_LEASE_EXPIRES_AT",we(_)??""]]));let{version:ie,
gitVariables:Ro,...Ut}=c,Pt={...Ut,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};o.writeRecord(c.id,he({...Pt,isEnded:!0},E));for(let R of o.
fileNames(c.id))o.removeFile(c.id,R);return o.fileNames(c.id)});await m(r,a),x.length>0&&r.warning(`Under RUNNER_TEMP could not be deleted: ${pe(x)}.`),r.info(`\
Lease ${c.id} ended: ${g.length} variables are blank for later steps.`)}function En({lease:t}){let e=new j(process.env),{environment:o}=e;return _t(e,async()=>{K(o),await Tt(t,{runner:e,directory:new H(o.RUNNER_TEMP),clock:new B,laterSteps:s=>Pe(
{variables:s,outputs:new Map},o),revoke:async s=>{let{revokeTokens:n}=await import("./token-revoker.js");return n(s,o)},say:{info:s=>process.stdout.write(
`${s}
`),warning:s=>e.warning(s)}})})}export{En as run};
