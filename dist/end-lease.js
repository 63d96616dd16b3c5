const require=process.getBuiltinModule;
import{a as B,c as be,d as A,e as ve,f as I,g as Fe,h as Ee,i as Re}from"./apart-domain-environment.js";import"./apart-domain-span.js";import{a as N}from"./apart-domain-policies-iam-statement.js";
import{a as Y,b as we,c as ge}from"./apart-domain-command-quoting.js";import{a as ke}from"./apart-use-cases-revoke-at-end.js";import"./apart-domain-values-refused-names.js";
import{a as he}from"./apart-domain-listing.js";import{a as $}from"./apart-domain-policies-suggested-statement.js";import{a as i}from"./apart-domain-error.js";import"./apart-domain-masks-encodings-encoding.js";
import"./apart-domain-masks-encodings-binary.js";import"./apart-domain-masks-parts-json.js";import"./apart-domain-masks-looks-secret.js";import"./apart-domain-values-json.js";import"./apart-domain-failure.js";
var M=class{offset=0;now(){return Date.now()+this.offset}observe({date:e,age:o}){let s=Date.parse(e??"");if(Number.isNaN(s)||o!==void 0)return;let n=s-Date.now();
this.offset=Math.abs(n)>2e3?n:0}};var Gt=process.getBuiltinModule("node:fs"),b=t=>Gt[t];var _e=b("accessSync");var Te=b("appendFileSync");var Ue=b("constants");var Pe=b("existsSync");var De=b("statSync");var Le=b("truncateSync");function Q(t){for(let e of["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_STATE"]){let o=t[e];if(!o||!Pe(o))throw new i("E_RUNNER",`${e} does not name a file: values cann\
ot be handed over without it.`,{fix:"Run this as a step of a GitHub Actions job; an earlier step may have unset the variable."});if(!Vt(o))throw new i("E_RUNNER",
`The user of this step may not write to the file of ${e}, through which values are handed over.`,{fix:"A job container runs as its image's user. Run it as the r\
unner's, whose uid `id -u` tells on the runner, often 1001: `container: { image: \u2026, options: --user 1001 }`."})}}function Vt(t){try{return _e(t,Ue.W_OK),!0}catch{
return!1}}function Be({variables:t,outputs:e},o,s=()=>{}){Q(o);let n=["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH"].map(a=>{let c=o[a]??"";return{path:c,size:$e(c)}});
qt(()=>{try{Oe(o.GITHUB_ENV??"",t),Oe(o.GITHUB_OUTPUT??"",e),s()}catch(a){for(let{path:c,size:r}of n)$e(c)>r&&Le(c,r);throw zt("The values could not be written \
for later steps; nothing is exported.",a)}})}function Oe(t,e){e.size>0&&Te(t,[...e].map(Kt).join(""))}function zt(t,e){return new i("E_DISK",t,{fix:"Look at the runner's disk: it may be full, or its _temp folder read-only.",cause:e})}var Z=process.platform==="wi\
n32"?`\r
`:`
`;function Kt([t,e]){let o="end_of_value";for(;t.includes(o)||e.includes(o);)o+=o;return`${t}<<${o}${Z}${e}${Z}${o}${Z}`}function $e(t){return De(t,{throwIfNoEntry:!1})?.
size??0}function qt(t){let e=["SIGINT","SIGTERM"],o=()=>{};for(let s of e)process.on(s,o);try{t()}finally{for(let s of e)process.off(s,o)}}var Jt=process.getBuiltinModule("node:fs"),S=t=>Jt[t];var Ne=S("lstatSync");var ee=S("readFileSync");var C=S("readdirSync");var Ae=S("renameSync");var te=S("rmSync");var Ie=S("rmdirSync");var Me=S("writeFileSync");var Xt=process.getBuiltinModule("node:path"),oe=t=>Xt[t];var se=oe("dirname");var m=oe("join");var Ce=oe("relative");var Yt=process.getBuiltinModule("node:fs"),f=t=>Yt[t];var We=f("closeSync");var He=f("existsSync");var P=f("lstatSync");var je=f("openSync");var Ge=f("readdirSync");var Ve=f("rmSync");var ze=f("rmdirSync");var Zt=process.getBuiltinModule("node:path"),Qt=t=>Zt[t];var D=Qt("dirname");var W=t=>process.getBuiltinModule("node:timers/promises")[t],eo=t=>new Proxy(function(){},{apply:(e,o,s)=>W(t)(...s),construct:(e,o,s)=>Reflect.construct(W(t),o,
s),get:(e,o)=>W(t)[o]}),os=new Proxy({},{get:(t,e)=>W(e)});var Ke=eo("setTimeout");var H=t=>process.getBuiltinModule("node:crypto")[t],to=t=>new Proxy(function(){},{apply:(e,o,s)=>H(t)(...s),construct:(e,o,s)=>Reflect.construct(H(t),o,s),get:(e,o)=>H(
t)[o]}),ns=new Proxy({},{get:(t,e)=>H(e)});var qe=to("randomUUID");var oo=process.getBuiltinModule("node:fs"),L=t=>oo[t];var j=L("lstatSync");var ne=L("mkdirSync");var Je=L("readdirSync");var re=L("rmdirSync");var Xe=L("unlinkSync");var so=process.getBuiltinModule("node:path"),Ye=t=>so[t];var Ze=Ye("dirname");var ce=Ye("join");var x=process.platform==="win32"?await import("./windows.js"):void 0;function h(t){if(!ae(t))throw new i("E_RUNNER","The file system of RUNNER_TEMP opens every new folder to others, or gives it to another user.",{fix:"Nothing was\
 exported. Mount it without a fixed owner and mode, or give the runner another work folder."})}function ae(t){return l(t)||no(t)}function no(t){try{ne(t,{mode:448})}catch(e){
if(e.code!=="EEXIST")throw v(e);if(l(t))return!0;if(!ie(Ze(t)))return!1;throw new i("E_RUNNER","The folder secret-lease under RUNNER_TEMP is not one that this a\
ction made.",{fix:"Nothing was exported. An earlier step or job put something in its place; find out which, and remove it."})}return l(t)?(x?.makePrivate(t),!0):
(re(t),!1)}function ie(t){let e=ce(t,`secret-lease-trial-${qe()}`);try{return ne(e,{mode:448}),l(e)}catch(o){throw v(o)}finally{w(e)}}function v(t){return new i(
"E_DISK","The record or a file could not be written under RUNNER_TEMP; nothing is exported.",{fix:et(t)?"Another program has one of these files open, so that Wi\
ndows refuses to replace it. Let the step that started it end it first.":"Look at the runner's disk: it may be full or read-only.",cause:t})}function w(t){let e=j(
t,{throwIfNoEntry:!1});if(e===void 0)return[];try{if(!e.isDirectory())return u(()=>Xe(t)),[];let o=Je(t).flatMap(s=>w(ce(t,s)));return o.length>0?o:(u(()=>re(t)),
[])}catch{return[t]}}var ro=1e3,Qe;function u(t){for(;;)try{return t()}catch(e){if(Qe??=Date.now()+ro,!et(e)||Date.now()>Qe)throw e;Atomics.wait(new Int32Array(
new SharedArrayBuffer(4)),0,0,50)}}function et(t){let{code:e=""}=t;return process.platform==="win32"&&["EBUSY","EPERM","EACCES","ENOTEMPTY"].includes(e)}function l(t){
let e=j(t,{throwIfNoEntry:!1});return e?.isDirectory()===!0&&tt(e)}function O(t){let e=j(t,{throwIfNoEntry:!1});return e?.isFile()===!0&&e.nlink===1&&tt(e)}function tt({
uid:t,mode:e}){return process.getuid===void 0||t===process.getuid()&&(e&63)===0}function ot(t,e){let o=process.getBuiltinModule("node:sqlite");return new o.DatabaseSync(t,e)}var co={announced:"BEGIN; SELECT 1 FROM sqlite_master",turn:"BEGIN IMMEDIATE",alone:"BEGIN EXCLUSIVE"},ao=15,G=class{#e;#t;#o;#s=!1;constructor(e,o){this.#e=e,this.#t=
o}async announce(e){try{this.#o??=await this.#n("announced",e)}catch{}}async inTurn(e,o){let s=await this.#n("turn",e);try{return o()}finally{s.close(),this.#r()}}async settled(e){
try{return(await this.#n("alone",e)).close(),!0}catch(o){if(o instanceof i&&o.code==="E_TIMEOUT")return!1;throw o}}leave(){this.#r();let e=this.#s?this.#c("alon\
e"):void 0;if(e!==void 0)try{process.platform==="win32"&&e.close();let[,...o]=Ge(D(this.#e));if(o.length>0)return;Ve(this.#e,{force:!0}),ze(D(this.#e))}catch{}finally{
e.isOpen&&e.close()}}#r(){this.#o?.close(),this.#o=void 0}async#n(e,o){let s=process.uptime()*1e3+o;if(!this.#t())return{close(){}};for(this.#s=!0;;){let n=this.#c(
e);if(n)return n;if(process.uptime()*1e3>s)throw lo();await Ke(ao)}}#c(e){let o;try{let s=this.#a();if(o=ot(this.#e,{timeout:0}),o.exec("PRAGMA journal_mode = M\
EMORY"),o.exec(co[e]),P(this.#e,{throwIfNoEntry:!1})?.ino===s)return o;o.close();return}catch(s){o?.close();let{code:n,errcode:a}=s;if(a===io||n==="ENOENT"||a===
po&&!He(this.#e))return;let c=P(D(this.#e),{throwIfNoEntry:!1});if(n==="E_RUNNER"&&c===void 0)return;throw s instanceof i?s:xo(s)}}#a(){h(D(this.#e));let e=P(this.#e,
{throwIfNoEntry:!1});if(e?.isFile()===!1)throw new Error("no file");return e?e.ino:(We(je(this.#e,"a",384)),P(this.#e).ino)}},io=5,po=14;function lo(){return new i(
"E_TIMEOUT","Another lease of this job has held the lock of its records for too long.",{fix:"Nothing was exported. Find out which step runs beside this one and \
what it waits for, or raise `timeout`."})}function xo(t){return new i("E_DISK","The lock of the job's leases cannot be used.",{fix:"Look at the folder secret-le\
ase under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:t})}var yo=process.getBuiltinModule("node:fs"),F=t=>yo[t];var pe=F("chmodSync");var st=F("mkdirSync");var nt=F("readFileSync");var rt=F("renameSync");var ct=F("rmSync");var at=F("writeFileSync");var mo=process.getBuiltinModule("node:path"),V=t=>mo[t];var it=V("basename");var pt=V("dirname");var g=V("join");var lt=V("relative");var So=process.getBuiltinModule("node:url"),fo=t=>So[t];var dt=fo("fileURLToPath");var de={NODE_OPTIONS:"SECRET_LEASE_NODE_OPTIONS",NODE_DEBUG:"SECRET_LEASE_NODE_DEBUG",NODE_DEBUG_NATIVE:"SECRET_LEASE_NODE_DEBUG_NATIVE"};function yt({node:t,script:e,
nearby:o}){let s=Object.entries(de),n=["#!/bin/sh",...s.flatMap(([c,r])=>[`unset ${r}`,`if [ -n "\${${c}+set}" ]; then export ${r}="$${c}"; unset ${c}; fi`]),`e\
xec ${Y(t)} ${Y(e)} "$@"`,""],a=["@echo off","setlocal EnableDelayedExpansion",'set "ERRORLEVEL="',...s.flatMap(([c,r])=>[`set "${r}=!${c}!"`,`set "${c}="`]),"s\
etlocal DisableDelayedExpansion",`${xt(t,o.node)} ${xt(e,o.script)} %*`,"exit /b %ERRORLEVEL%",""];return new Map([["secret-lease",n.join(`
`)],["secret-lease.cmd",a.join(`\r
`)]])}function xt(t,e){return!xe(t,e)&&!le(t)?`"%~dp0${e.replaceAll("%","%%")}"`:ge(t)}function xe(t,e){return!le(t)&&(!le(e)||!e.startsWith("."))}var le=t=>/^[\x20-\x7e]*$/.
test(t);var uo=dt(new URL("cli.js",import.meta.url)),z=class{#e;directory;#t;constructor(e){this.#e=e,this.directory=g(e,"bin"),this.#t=g("bin",x?"secret-lease.cmd":"se\
cret-lease")}get path(){let e=g(this.#e,this.#t);if(!x||we(e))return e;let[o,s]=[pt(this.#e),it(this.#e)];return g(x.shortPath(o)??o,s,this.#t)}install(){let e=p=>lt(
this.directory,p),o=p=>x&&xe(p,e(p))&&x.shortPath(p)||p,[s,n]=[o(process.execPath),o(uo)],a={node:s,script:n,nearby:{node:e(s),script:e(n)}},c=yt(a);if(x&&c.set(
"secret-lease.ps1",x.pwshLauncher(a,de)),h(this.#e),this.#o(c))return;let r=`${this.directory}.${process.pid}`;try{st(r,{mode:448}),x?.makePrivate(r);for(let[p,
d]of c)at(g(r,p),d,{mode:320,flag:"wx"});this.remove(),u(()=>rt(r,this.directory)),pe(this.directory,320)}catch(p){throw ct(r,{recursive:!0,force:!0}),v(p)}}remove(){
return l(this.directory)&&pe(this.directory,448),w(this.directory)}#o(e){return l(this.directory)&&[...e].every(([o,s])=>{let n=g(this.directory,o);return O(n)&&
nt(n,"utf8")===s})}};function ho(t){let e=m(t,"secret-lease"),o=process.getuid?.();if(o===void 0||l(e))return e;let s=`${e}-${o}`,n=Ne(e,{throwIfNoEntry:!1});return l(s)||n!==void 0&&
n.uid!==o?s:e}var K=class{#e;launcher;lock;constructor(e){if(!e)throw new i("E_RUNNER","RUNNER_TEMP is not set: there is no place for records and files.",{fix:"\
Run this as a step of a GitHub Actions job."});this.#e=ho(e),this.launcher=new z(this.#e),this.lock=new G(this.#t,()=>ae(this.#e))}recordPath(e){return m(this.#e,
`${e}.json`)}isPrivate(){return l(this.#e)?!0:ie(se(this.#e))}isOpenToOthers(){return x?.isOpenToOthers()??!1}writeRecord(e,o){return this.#s(this.#e,`${e}.json`,
o)}writeFile(e,o,s){return h(this.#e),this.#s(m(this.#e,e),o,s)}filePath(e,o){return m(this.#e,e,o)}readFile(e,o){if(!l(this.#e)||!l(m(this.#e,e)))return;let s=this.
filePath(e,o);return O(s)?ee(s):void 0}fileNames(e){let o=m(this.#e,e);return B(e)&&l(this.#e)&&l(o)?C(o):[]}removeFile(e,o){this.fileNames(e).includes(o)&&w(this.
filePath(e,o))}records(e){return this.#o().filter(o=>e===void 0||o!==this.recordPath(e)).filter(O).map(o=>u(()=>ee(o,"utf8")))}remove(e){if(!B(e)||!l(this.#e))return[];
let s=C(this.#e).filter(n=>n.startsWith(e)).flatMap(n=>w(m(this.#e,n)));return this.#o().length===0&&s.push(...this.launcher.remove()),s.map(n=>Ce(se(this.#e),n))}removeLock(){
if(!(!l(this.#e)||this.#o().length>0))try{te(this.#t,{force:!0}),Ie(this.#e)}catch{}}get#t(){return m(this.#e,"lock")}#o(){return l(this.#e)?C(this.#e).filter(o=>o.
endsWith(".json")&&B(o.slice(0,-5))).map(o=>m(this.#e,o)):[]}#s(e,o,s){h(e);let n=m(e,o),a=`${n}.${process.pid}`;try{Me(a,s,{mode:384,flag:"wx"}),u(()=>Ae(a,n))}catch(c){
throw te(a,{force:!0}),v(c)}return n}};var wo=process.getBuiltinModule("node:fs"),ye=t=>wo[t];var mt=ye("appendFileSync");var St=ye("existsSync");var ft=ye("readFileSync");var E={done:0,failed:1,usage:2,expiring:3,expired:4,notStarted:125,notExecutable:126,notFound:127};function ut(t){return t==="E_USAGE"?E.usage:t==="E_EXPIRING"?
E.expiring:t==="E_EXPIRED"?E.expired:E.failed}function R(t){return t.replace(go,"$1ACCOUNT$2-??????$3").replace(ko,"$1").replace(Fo,"").replace(Eo,"").replace(Ro,"$1ACCOUNT").replace(bo,(e,o,s,n)=>o.startsWith(
n)?s:e).replace(vo,"$1ACCOUNT").replace(_o,"$1")}var go=/("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g,ko=/arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g,
bo=/(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g,vo=/((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g,
Fo=/ \(account \d{12}[^()\n]*\)/g,Eo=/ \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g,Ro=/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g,
_o=/^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;function ht({code:t,message:e,fix:o,statements:s}){return{code:t,message:R(e),fix:o&&R(o),statements:JSON.parse(R(JSON.stringify(s)))}}var To=4e3;function Uo(t,e){let{code:o,message:s,fix:n}=t,[a="",...c]=`${o}: ${s}`.split(`
`),r=[...Po(a),...c,...n?.split(`
`)??[]],p=$(t.statements),d=p.flatMap(({addTo:T,statement:ue})=>[`${T}:`,N(ue)]),y=`See ${e}`,_=[...r,...d,y];return _.join(`
`).length<=To?{lines:_,apart:[]}:{lines:[...r,...p.map(({addTo:T})=>`${T} what this step's log has above.`),y],apart:d}}var me=160;function Po(t){if(t.length<=me)
return[t];let e=t.slice(0,me+1),o=Math.max(...[". ",": ","; ",", "].map(n=>e.lastIndexOf(n)+1)),s=o>me/3?o:e.lastIndexOf(" ");return s>0?[t.slice(0,s).trimEnd(),
t.slice(s).trimStart()]:[t]}function wt(t,e){return Uo(t,e).lines.join(" ")}function q(t){return`<code>${kt(t)}</code>`}function gt(t){return t.split(/`([^`]+)`/).map((o,s)=>s%2===1?q(o):Do(o)).join("")}function Do(t){return kt(t).replace(
/&#(?:64|35);|GH-(?=\d)/gi,e=>`${e}&#8203;`)}function kt(t){return t.replace(/[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,e=>`&#${e.
codePointAt(0)};`)}function bt(t,e){let{code:o,message:s,fix:n}=t,[a="",...c]=s.split(`
`),r=$(t.statements),p=[...new Set(r.map(({addTo:d})=>d))];return[`### \u{1F534} ${q(o)}`,"",[`**${k(a)}**`,...c.map(Oo)].join(`<br>
`),...n||r.length>0?["","**What to do**"]:[],...n?["",Lo(n.split(`
`))]:[],...p.flatMap(d=>["",`${k(d)}:`,"","```json",r.filter(y=>y.addTo===d).map(({statement:y})=>N(y)).join(`,
`),"```"]),"",/^https:/.test(e)?`[What ${o} means](${e})`:`What ${o} means: ${k(e)}`].join(`
`)}function Lo(t){let e=o=>/^\d\. /.test(o??"");return t.map((o,s)=>{let n=t[s+1];return n===void 0?k(o):`${k(o)}${e(o)===e(n)?e(o)?`
`:`<br>
`:`

`}`}).join("")}function Oo(t){let[,e,o]=/^(E_[A-Z_]+): (.*)$/.exec(t)??[];return e===void 0?k(t):`**${k(o??"")}** (${e})`}function k(t){return/^\s*aws [a-z]/.test(
t)?q(t.trim()):gt(t)}function vt(t){return t.replace(/^([\s\u0085]*):(?=:)/gm,"$1: ").replaceAll("##[","## [")}function Ft(t){if(t instanceof i)return t;let e=t instanceof Error&&/^\w{1,40}$/.test(t.name)?t.name:"something";return new i("E_UNEXPECTED",`Something unforese\
en went wrong (${e}); nothing more is exported.`,{fix:"This is a defect: please report it with the version of the action and the step as the workflow has it.",cause:t})}function Et(t){let{repository:e}=t??{};return e?.private===!1?"public":e?.private===!0?"private":"unknown"}function Rt({repository_visibility:t}){return t===void 0?
"unknown":t==="private"||t==="internal"?"private":"public"}function Se(t,e){return t==="public"||e==="public"?"public":t==="private"||e==="private"?"private":"u\
nknown"}var $o=process.getBuiltinModule("node:fs"),Bo=t=>$o[t];var _t=Bo("readFileSync");function Tt({GITHUB_EVENT_PATH:t}){try{return JSON.parse(_t(t??"","utf8"))}catch{return}}var J=class{#e;#t="unknown";#o;constructor(e){this.#e=e}note(e){return this.#t=Se(this.#t,e),this.#s}get isConcealing(){return this.#s!=="private"}shown(e){return this.
isConcealing?R(e):e}get#s(){this.#o??=Et(Tt(this.#e));let e=Se(this.#o,this.#t);return e==="unknown"&&this.#e.GITHUB_ACTIONS!=="true"?"private":e}};var No=process.getBuiltinModule("node:fs"),Ut=t=>No[t];var Pt=Ut("existsSync");var Dt=Ut("realpathSync");var Ao=process.getBuiltinModule("node:path"),Lt=t=>Ao[t];var Ot=Lt("join");var $t=Lt("sep");var Io=process.getBuiltinModule("node:url"),Mo=t=>Io[t];var Bt=Mo("fileURLToPath");var Co="docs/troubleshooting.md";function Nt(t,e){let{GITHUB_SERVER_URL:o=""}=e.environment,s=Wo(e),n=`${Co}#${t.toLowerCase()}`;return!s||!/^https:\/\/[\w.:-]+$/.
test(o)?`${n} in the action's repository`:`${o}/${s.repository}/blob/${s.ref}/${s.folder}${n}`}function Wo(t){let{GITHUB_ACTION_REPOSITORY:e,GITHUB_ACTION_REF:o,
GITHUB_REPOSITORY:s,GITHUB_SHA:n}=t.environment,[,a,c,r]=/\/_actions\/([^/]+)\/([^/]+)\/(.+)$/.exec(t.root)??[],p=Ho(t);return[{repository:e,ref:o,folder:""},{repository:a&&
`${a}/${c}`,ref:r,folder:""},{repository:p===void 0?void 0:s,ref:n,folder:p??""}].find(y=>/^[\w.-]+\/[\w.-]+$/.test(y.repository??"")&&/^[\w./+@-]+$/.test(y.ref??
""))}function Ho({root:t,workspace:e,isOwnClone:o}){if(e===void 0)return;if(t===e)return"";let s=t.startsWith(`${e}/`)&&!o,n=`${t.slice(e.length+1)}/`;return s&&
/^[\w./+@-]+$/.test(n)?n:void 0}var At=Bt(new URL("..",import.meta.url)).replace(/[\\/]$/,"");function fe(t,e){let{GITHUB_WORKSPACE:o}=e;return Nt(t,{environment:e,root:It(At),workspace:o&&It(
jo(o)),isOwnClone:Pt(Ot(At,".git"))})}function It(t){return t.split($t).join("/")}function jo(t){try{return Dt(t)}catch{return t}}var X=class{environment;#e;#t;constructor(e,o=()=>{}){this.environment=be(e,process.platform),this.#t=new J(this.environment),this.#e=o}async mask(){}info(){}debug(){}notice(){}warning(e){
this.say(`warning: ${e}`)}complain(e){this.say(wt(e,fe(e.code,this.environment)))}summarizeFailure(e){let o=this.environment.GITHUB_STEP_SUMMARY;if(!o||!St(o))return;
let s=this.#t.isConcealing?ht(e):e,n=`${bt(s,fe(e.code,this.environment))}
`;try{ft(o,"utf8").includes(n)||mt(o,n)}catch{}}say(e){let o=vt(this.#t.shown(e));process.stderr.write(`secret-lease: ${o.replace(/\s*\n\s*/g," ")}
`)}handOver({variables:e}){this.#e(e)}noteVisibility(e){return this.#t.note(e)}saveState(){}dropState(){}summarize(){}};async function Mt(t,e,{status:o,hasSummary:s=!0}={}){
try{return await e()??E.done}catch(n){let a=Ft(n);return t.complain(a),s&&t.summarizeFailure(a),o??ut(a.code)}}function Go(t,{runner:e,clock:o,directory:s}){let{records:n,areIntact:a}=I(s.records(),A(e.environment));for(let{claims:r}of n)e.noteVisibility(Rt(r));if(!a)throw new i(
"E_RECORD","The record of a lease is not as the lease left it.",{fix:"Nothing was renewed. A step of this job wrote to the folder secret-lease under RUNNER_TEMP\
: find out which."});let c=Ee(n,process.platform).filter(({record:r})=>!r.isEnded&&(t==="all"||r.id===t));if(c.length===0)throw new i("E_NO_LEASE",t==="all"?"Th\
is job has no lease.":`This job has no lease ${t}.`,{fix:t==="all"?"Lease first, in an earlier step of the same job. Where it may lease nothing, add `if: steps.\
lease.outputs.leased == 'true'` to this step. A lease that warned that it keeps no record is not found either.":"Give the output lease-id of a step of this job \
that leased and did not end it: to the action as `lease`, to the command as `--lease`. A lease that warned that it keeps no record is not found either."});return o.
offset=n.at(-1)?.clockOffset??0,c}function Ct(t,e){let[o,...s]=Go(t??"all",e);if(o&&s.length===0)return o;throw new i("E_USAGE",`This job has ${s.length+1} leas\
es.`,{fix:"Name one with `--lease`, by the output lease-id of the step that leased."})}var Vo=12e4;async function Wt(t,e){let{directory:o,runner:s,laterSteps:n,revoke:a,say:c}=e,{record:r}=Ct(t,e),p=ke(r.id,o),d=Re(r),y=await o.lock.inTurn(Vo,()=>{
let _=A(s.environment),T=I(o.records(),_).records.filter(({id:U})=>U!==r.id);n(new Map([...d.map(U=>[U,""]),["SECRET_LEASE_EXPIRES_AT",Fe(T)??""]]));let{version:ue,
gitVariables:zo,...Ht}=r,jt={...Ht,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};o.writeRecord(r.id,ve({...jt,isEnded:!0},_));for(let U of o.
fileNames(r.id))o.removeFile(r.id,U);return o.fileNames(r.id)});await p(c,a),y.length>0&&c.warning(`Under RUNNER_TEMP could not be deleted: ${he(y)}.`),c.info(`\
Lease ${r.id} ended: ${d.length} variables are blank for later steps.`)}function tr({lease:t}){let e=new X(process.env),{environment:o}=e;return Mt(e,async()=>{Q(o),await Wt(t,{runner:e,directory:new K(o.RUNNER_TEMP),clock:new M,laterSteps:s=>Be(
{variables:s,outputs:new Map},o),revoke:async s=>{let{revokeTokens:n}=await import("./token-revoker.js");return n(s,o)},say:{info:s=>process.stdout.write(
`${s}
`),warning:s=>e.warning(s)}})})}export{tr as run};
