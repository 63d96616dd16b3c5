const require=process.getBuiltinModule;
import{a as v,c as T,d as S,e as R,n as w,q as x}from"./shared-domain-records-record.js";import"./shared-domain-masks-encodings-binary.js";import{a as p}from"./shared-adapters-clock.js";
import"./shared-domain-span.js";import"./shared-domain-masks-looks-secret.js";import{a as k,b as y}from"./shared-adapters-command-files.js";import"./shared-domain-failure.js";import"./shared-domain-values-json.js";
import{a as g}from"./shared-domain-listing.js";import"./shared-domain-values-refused-names.js";import{b as M,c as b}from"./shared-adapters-command-runner.js";import{d as m}from"./shared-adapters-job-lock.js";
import"./shared-adapters-help.js";import"./shared-domain-plain-text.js";import"./shared-domain-error.js";import"./shared-runtime.js";var Q="minted-";function P(t){return t.startsWith(Q)&&t.endsWith(".json")}function h(t){try{let{request:r,arn:e,name:n,versionId:a,token:s,by:i,expiresAt:o,life:c}=JSON.parse(t),d=[r,e,n,a,s,i],f=new Date(o);return!d.every(u=>typeof u==
"string")||Number.isNaN(f.getTime())?void 0:{request:r,arn:e,name:n,versionId:a,token:s,by:i,expiresAt:f,life:Number(c)||0}}catch{return}}function N(t,r){return r.fileNames(t).filter(P).flatMap(e=>h(r.readFile(t,e)?.toString()??"")??[]).sort((e,n)=>n.expiresAt.getTime()-e.expiresAt.getTime())}function E(t,r){let e=N(t,r);return async(n,a)=>{if(e.length===0)return;let s=await a(e.map(({token:d})=>d)),i=e.length-s;if(i>0&&n.info(`Revoked at GitHub: ${i===
1?"one token":`${i} tokens`}.`),s===0)return;let o=e[0]?.expiresAt.toISOString(),c=s===1?"One token":`${s} tokens`;n.warning(`${c} could not be revoked: GitHub \
did not take it back. The last one ends at ${o}.`)}}var $=12e4;async function O(t,r){let{directory:e,runner:n,laterSteps:a,revoke:s,say:i}=r,{record:o}=x(t,r),c=E(o.id,e),d=w(o),f=await e.lock.inTurn($,()=>{let u=v(
n.environment),A=S(e.records(),u).records.filter(({id:l})=>l!==o.id);a(new Map([...d.map(l=>[l,""]),["SECRET_LEASE_EXPIRES_AT",R(A)??""]]));let{version:D,...F}=o,
L={...F,expiresAt:null,entries:[],credentials:null,environmentSize:0,inputs:{}};e.writeRecord(o.id,T({...L,isEnded:!0},u));for(let l of e.fileNames(o.id))e.removeFile(
o.id,l);return e.fileNames(o.id)});await c(i,s),f.length>0&&i.warning(`Under RUNNER_TEMP could not be deleted: ${g(f)}.`),i.info(`Lease ${o.id} ended: ${d.length}\
 variables are blank for later steps.`)}function de({lease:t}){let r=new M(process.env),{environment:e}=r;return b(r,async()=>{k(e),await O(t,{runner:r,directory:new m(e.RUNNER_TEMP),clock:new p,laterSteps:n=>y(
{variables:n,outputs:new Map},e),revoke:async n=>{let{revokeTokens:a}=await import("./token-revoker.js");return a(n,e)},say:{info:n=>process.stdout.write(`${n}
`),warning:n=>r.warning(n)}})})}export{de as run};
