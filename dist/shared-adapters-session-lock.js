const require=process.getBuiltinModule;
import{a as h}from"./shared-adapters-mask-register.js";import{d as N}from"./shared-domain-credentials-credentials.js";import{b as C}from"./shared-inputs-recorded-inputs.js";import{q as g}from"./shared-domain-records-record.js";
import"./shared-domain-expiry-expiry-advice.js";import"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import{a as x,s as M}from"./shared-domain-credentials-aws-config.js";import"./shared-adapters-clock.js";
import"./shared-domain-policies-secret-reader.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";
import"./shared-inputs-lease-inputs.js";import"./shared-adapters-masks.js";import{J as F}from"./shared-domain-requests-role.js";import"./shared-domain-trusted-address.js";import"./shared-domain-values-refused-names.js";
import"./shared-sources-secrets-manager-client.js";import"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";import"./shared-domain-policies-partition.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-values-json.js";import{c as k}from"./shared-adapters-subcommand-runner.js";import{a as P,b as q,c as L,d as O,e as _,f as S}from"./shared-domain-credentials-cached-session.js";
import{b as v}from"./shared-adapters-job-lock.js";import"./shared-domain-edit-distance.js";import"./shared-adapters-concealer.js";import"./shared-domain-plain-text.js";import"./shared-inputs-lines.js";
import{a as R}from"./shared-domain-listing.js";import"./shared-adapters-event.js";import"./shared-adapters-connections.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";
import"./shared-domain-failure.js";import{a as m}from"./shared-domain-error.js";var H=process.getBuiltinModule("node:stream/consumers"),J=e=>H[e];var $=J("text");var X=process.getBuiltinModule("node:fs"),Y=e=>X[e];var I=Y("lstatSync");async function w(e,t,n){let r=Z(e,t);try{return await n()}finally{r.close()}}var z=5;function Z(e,t){let n;try{if(I(e,{throwIfNoEntry:!1})?.isFile()===!1)throw new Error(
"no file");return n=v(e,{timeout:t}),n.exec("BEGIN EXCLUSIVE"),n}catch(r){throw n?.close(),r.errcode===z?new m("E_TIMEOUT","Another call for this profile went o\
n for longer than `timeout`.",{fix:"Find out what it waits for, or raise `timeout` of the lease.",cause:r}):new m("E_DISK","The lock of the profile's sessions c\
annot be used.",{fix:"Look at the folder secret-lease under RUNNER_TEMP: the runner's disk may be full or read-only, or a step put something in its place.",cause:r})}}function E(e){let t=e.split(`
`).map(n=>{let r=n.indexOf("=");return[n.slice(0,r),n.slice(r+1)]});return new Map(t.filter(([n])=>n!==""))}function D({token:e,expiresAt:t}){let n=Math.floor(t.
getTime()/1e3);return`username=x-access-token
password=${e}
password_expiry_utc=${n}
`}var A="minted-";function T({versionId:e}){return`${A}${e}.json`}function G(e){return e.startsWith(A)&&e.endsWith(".json")}function U(e){try{let{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:a,life:u}=JSON.parse(e),l=[t,n,r,o,s,i],d=new Date(a);return!l.every(p=>typeof p==
"string")||Number.isNaN(d.getTime())?void 0:{request:t,arn:n,name:r,versionId:o,token:s,by:i,expiresAt:d,life:Number(u)||0}}catch{return}}function Q({reference:e},{GITHUB_REPOSITORY:t=""}){let{forGit:n,owner:r,repositories:o}=e;if(!n)return[];let[s="",i=""]=t.split("/"),a=r??s;return o==="all"?[a]:
(o??[i]).map(u=>`${a}/${u}`)}function B({GITHUB_SERVER_URL:e}){return(e||"https://github.com").replace(/\/+$/,"")}function K({reference:e,role:t,region:n,isRegionFixed:r}){return JSON.stringify([e,t?.arn,r?n:void 0])}function b(e,t){return t.fileNames(e).filter(G).flatMap(n=>U(t.readFile(e,n)?.toString()??"")??[]).sort((n,r)=>r.expiresAt.getTime()-n.expiresAt.getTime())}var ee=10*6e4,te="git-credential.lock";async function j({lease:e,operation:t},n,r,o){let{directory:s,runner:i}=o;x(i.environment);let a=E(n);if(t==="store"||t===
"other")return"";let{record:u}=g(e,o);if(t==="erase"){let p=b(e,s).find(({token:y})=>y===a.get("password"));return p&&s.removeFile(e,T(p)),""}let l=await o.readInputs(
u),d=ne(a,l,i.environment);return d?r(s.filePath(e,te),l.network.timeout,async()=>{let p=re(d,e,l,o)??await oe(d,e,l,o);return p?D(p):""}):""}function ne(e,{requests:t},n){
if(`${e.get("protocol")}://${e.get("host")}`!==B(n))return;let o=(e.get("path")??"").replace(/\/+$/,"").replace(/\.git$/,"").toLowerCase(),[s]=o.split("/");return t.
find(i=>Q(i,n).some(a=>[o,s].includes(a.toLowerCase())))}function re(e,t,{regions:[n]},{directory:r,clock:o}){let s=F([e],{region:n,accountId:void 0},!1).map(K);
return b(t,r).filter(a=>s.includes(a.request)).find(({expiresAt:a})=>a.getTime()-o.now()>=ee)}async function oe(e,t,n,r){let o={...n,requests:[e],verifications:[],
checkRotation:!1},s=await r.openServices(o);try{let i={leaseId:t,isNew:!1,margin:void 0,minted:[]};return await C(o,s,i),i.minted[0]}finally{s.close()}}async function W({lease:e,profile:t},n,r){let{directory:o}=r;x(r.runner.environment);let{record:s}=g(e,r),i=await r.readInputs(s),{credentials:a,network:u}=i,l=a.
filter(({mode:c})=>c==="profile"),d=l.find(c=>t===void 0?c.isDefault:c.profile===t);if(!d){let c=l.length===0,f=c?"profile":t===void 0?"default profile":"profil\
e of that name";throw new m("E_NO_LEASE",`The lease ${e} has no ${f}.`,{fix:c?"Lease with `export-credentials: profile`.":`Its profiles are ${R(l.map(V=>V.profile))}\
.`})}let p=P(t),y=()=>L(o.readFile(e,p.cache)?.toString()??"");try{return await n(o.filePath(e,p.lock),u.timeout,async()=>{let c=y();if(c&&O(c,Date.now()))return S(
c);let f=await se(d,i,r);return o.writeFile(e,p.cache,Buffer.from(q(f))),S(f)})}catch(c){let f=y();if(f&&_(f,Date.now()))return S(f);throw c}}async function se(e,t,n){
let r=await n.openServices(t);try{let o=await M(t,r);if(o.kind==="ambient")throw new Error("a profile is requested with a role");return await N(e,t,o,r)}finally{
r.close()}}function Ze(e){let t=h(),n=async()=>{process.stdout.write(`${await W(e,w,t)}
`)};return k(t.runner,n,{hasSummary:!1})}function et(e){let t=h(),n=async()=>{let r=await $(process.stdin);try{process.stdout.write(await j(e,r,w,t))}catch(o){throw process.
stdout.write(`quit=1
`),o}};return k(t.runner,n,{hasSummary:!1})}export{Ze as runCredentialProcess,et as runGitCredential};
