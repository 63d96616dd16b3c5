const require=process.getBuiltinModule;
import{a as w}from"./shared-adapters-mask-register.js";import{b as O}from"./shared-use-cases-sessions-requested-sessions.js";import{b as M}from"./shared-inputs-recorded-inputs.js";import{q as g}from"./shared-domain-records-record.js";
import"./shared-domain-credentials-credentials.js";import"./shared-use-cases-read-secrets.js";import"./shared-domain-expiry-expiry-advice.js";import"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";
import"./shared-adapters-connections.js";import{a as x,t as R}from"./shared-domain-credentials-aws-config.js";import"./shared-domain-requests-request-advice.js";import"./shared-adapters-clock.js";import"./shared-adapters-aws-config.js";
import"./shared-domain-masks-looks-secret.js";import"./shared-inputs-lease-inputs.js";import"./shared-adapters-masks.js";import"./shared-domain-in-parallel.js";import"./shared-domain-trusted-address.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-jmespath.js";import{a as F}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-values-json.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-requests-role.js";
import"./shared-domain-span.js";import{c as k}from"./shared-adapters-command-runner.js";import{a as C,b as P,c as q,d as L,e as N,f as S}from"./shared-domain-credentials-cached-session.js";
import{a as v}from"./shared-adapters-job-lock.js";import"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-adapters-event.js";import"./shared-inputs-scalars.js";
import"./shared-inputs-lines.js";import{a as m}from"./shared-domain-error.js";import"./shared-runtime.js";var W=process.getBuiltinModule("node:stream/consumers"),J=e=>W[e];var _=J("text");var H=process.getBuiltinModule("node:fs"),V=e=>H[e];var $=V("lstatSync");async function h(e,t,n){let r=Y(e,t);try{return await n()}finally{r.close()}}var X=5;function Y(e,t){let n;try{if($(e,{throwIfNoEntry:!1})?.isFile()===!1)throw new Error(
"no file");return n=v(e,{timeout:t}),n.exec("BEGIN EXCLUSIVE"),n}catch(r){throw n?.close(),r.errcode===X?new m("E_TIMEOUT","Another call for this profile went o\
n for longer than `timeout`.",{fix:"Find out what it waits for, or raise `timeout` of the lease.",cause:r}):new m("E_DISK","The lock of the profile's sessions c\
annot be used.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:r})}}function E(e){let t=e.split(`
`).map(n=>{let r=n.indexOf("=");return[n.slice(0,r),n.slice(r+1)]});return new Map(t.filter(([n])=>n!==""))}function I({token:e,expiresAt:t}){let n=Math.floor(t.
getTime()/1e3);return`username=x-access-token
password=${e}
password_expiry_utc=${n}
`}var D="minted-";function T({versionId:e}){return`${D}${e}.json`}function G(e){return e.startsWith(D)&&e.endsWith(".json")}function A(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:c,life:u}=JSON.parse(e),l=[t,n,r,o,s,i],d=new Date(c);return!l.every(p=>typeof p==
"string")||Number.isNaN(d.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:d,life:Number(u)||0}}catch{return}}function U({reference:e},{GITHUB_REPOSITORY:t=""}){let{forGit:n,owner:r,repositories:o}=e;if(!n)return[];let[s="",i=""]=t.split("/"),c=r??s;return o==="all"?[c]:
(o??[i]).map(u=>`${c}/${u}`)}function B({GITHUB_SERVER_URL:e}){return(e||"https://github.com").replace(/\/+$/,"")}function b(e,t){return t.fileNames(e).filter(G).flatMap(n=>A(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.getTime()-n.expiresAt.getTime())}var z=10*6e4,Z="git-credential.lock";async function Q({lease:e,operation:t},n,r,o){let{directory:s,runner:i}=o;x(i.environment);let c=E(n);if(t==="store")return"";
let{record:u}=g(e,o);if(t==="erase"){let p=b(e,s).find(({token:y})=>y===c.get("password"));return p&&s.removeFile(e,T(p)),""}let l=await o.readInputs(u),d=ee(c,
l,i.environment);return d?r(s.filePath(e,Z),l.network.timeout,async()=>{let p=te(d,e,o)??await ne(d,e,l,o);return p?I(p):""}):""}function ee(e,{requests:t},n){if(`${e.
get("protocol")}://${e.get("host")}`!==B(n))return;let o=(e.get("path")??"").replace(/\/+$/,"").replace(/\.git$/,"").toLowerCase(),[s]=o.split("/");return t.find(
i=>U(i,n).some(c=>[o,s].includes(c.toLowerCase())))}function te({reference:e},t,{directory:n,clock:r}){return b(t,n).filter(({request:s})=>s===JSON.stringify(e)).
find(({expiresAt:s})=>s.getTime()-r.now()>=z)}async function ne(e,t,n,r){let o={...n,requests:[e],verifications:[],checkRotation:!1},s=await r.openServices(o);try{
let i={leaseId:t,isNew:!1,margin:void 0,minted:[]};return await M(o,s,i),i.minted[0]}finally{s.close()}}async function j({lease:e,profile:t},n,r){let{directory:o}=r;x(r.runner.environment);let{record:s}=g(e,r),i=await r.readInputs(s),{credentials:c,network:u}=i,l=c.
filter(({mode:a})=>a==="profile"),d=l.find(a=>t===void 0?a.isDefault:a.profile===t);if(!d){let a=l.length===0,f=a?"profile":t===void 0?"default profile":"profil\
e of that name";throw new m("E_NO_LEASE",`The lease ${e} has no ${f}.`,{fix:a?"Lease with `export-credentials: profile`.":`Its profiles are ${F(l.map(K=>K.profile))}\
.`})}let p=C(t),y=()=>q(o.readFile(e,p.cache)?.toString()??"");try{return await n(o.filePath(e,p.lock),u.timeout,async()=>{let a=y();if(a&&L(a,Date.now()))return S(
a);let f=await re(d,i,r);return o.writeFile(e,p.cache,Buffer.from(P(f))),S(f)})}catch(a){let f=y();if(f&&N(f,Date.now()))return S(f);throw a}}async function re(e,t,n){
let r=await n.openServices(t);try{let o=await R(t,r);if(o.kind==="ambient")throw new Error("a profile is requested with a role");return await O(e,t,o,r)}finally{
r.close()}}function Xe(e){let t=w();return k(t.runner,async()=>{process.stdout.write(`${await j(e,h,t)}
`)})}function Ye(e){let t=w();return k(t.runner,async()=>{let n=await _(process.stdin);try{process.stdout.write(await Q(e,n,h,t))}catch(r){throw process.stdout.
write(`quit=1
`),r}})}export{Xe as runCredentialProcess,Ye as runGitCredential};
