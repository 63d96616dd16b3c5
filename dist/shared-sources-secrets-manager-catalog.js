const require=process.getBuiltinModule;
import{a as d}from"./shared-sources-secrets-manager-denied-secret.js";import"./shared-domain-refusals-explanation.js";import"./shared-domain-refusals-denial.js";import"./shared-domain-refusals-no-answer.js";import"./shared-domain-policies-secret-reader.js";
import{a as f,e as p,l as u}from"./shared-sources-secrets-manager-client.js";import{a as n}from"./shared-domain-in-parallel.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-policies-via-service.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-edit-distance.js";import"./shared-domain-listing.js";import{c as l}from"./shared-domain-requests-request.js";import{a as c}from"./shared-domain-failure.js";
import{a as m}from"./shared-domain-error.js";var y=10,S={service:"secretsmanager",load:()=>import("./shared-sources-secrets-manager-client-lister.js")};async function g(e,o,a){let t=new Map;return await n(e,y,async r=>{try{let i=await h(
r,o,a);t.set(r,i.map(s=>({profile:s})))}catch(i){if(!(i instanceof c))throw i;t.set(r,i)}}),t}async function h({reference:e,region:o},a,t){if(e.kind!=="prefix")
return[await t.describe(l(e))];let r=await t.list(e.prefix,a);return n(r,y,i=>P(i,o,t))}async function P(e,o,a){if(e.primaryRegion!==o||e.deletedAt)return e;try{
let{replicas:t}=await a.describe(e.arn);return{...e,replicas:t}}catch(t){if(t instanceof c)return e;throw t}}var W={noun:"secret",valuesPerCall:p,async openCatalog(e,o){let a=await o(S,e),t=await o(f,e);return{find:(r,i)=>g(r,i,a),read:r=>u(r.map(({arn:i})=>i),t)}},explain:x};
function x(e,o,a,t){let r=d(e,o,a);if(!t||e.operation!=="DescribeSecret"||r.statements.length===0)return r;let i=r.statements.map(({addTo:s,statement:w})=>({addTo:s,
statement:{...w,Action:["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"]}}));return new m(r.code,r.message,{fix:r.fix,statements:i,cause:r})}export{W as watchedSecrets};
