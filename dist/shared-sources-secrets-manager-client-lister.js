const require=process.getBuiltinModule;
import{a as R}from"./shared-domain-rotation-expiry-tags.js";import"./shared-domain-expiry-hints.js";import"./shared-domain-expiry-hint-source.js";import"./shared-domain-masks-looks-secret.js";import"./shared-domain-expiry-spelled-dates.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-listing.js";import{a as m,b as p,f as y}from"./shared-sources-secrets-manager-client-store.js";import{n as S,p as g}from"./shared-sources-secrets-manager-client-calls.js";
import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";import"./shared-domain-rotation-rotation.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";
import"./shared-domain-failure.js";import"./shared-domain-error.js";var M=({region:r,keys:n},{settings:s,attempts:e})=>new u(new g(r,n,s,e)),w=S,u=class{#e;constructor(n){this.#e=n}async list(n,s){let e=D(n,s),i=[],o;do{let a=new p(
{...e.length>0&&{Filters:e},IncludePlannedDeletion:!0,MaxResults:100,NextToken:o}),{SecretList:c=[],...l}=await this.#e.run("ListSecrets",(t,f)=>t.send(a,f),t=>t.
SecretList?t:void 0),d=c.filter(({Name:t})=>t?.startsWith(n));i.push(...d.flatMap(t=>C(t,t.SecretVersionsToStages)??[])),o=l.NextToken}while(o);return i}async describe(n){
let s=new m({SecretId:n});return this.#e.run("DescribeSecret",(e,i)=>e.send(s,i),e=>{let i=C(e,e.VersionIdsToStages),o=(e.ReplicationStatus??[]).map(({Region:a="",
Status:c=""})=>({region:a,status:c}));return i&&{...i,replicas:o}})}},T=/^[a-zA-Z0-9 :_@/+=.-]+$/;function D(r,n){let s=n.map(({key:e})=>e).filter(e=>T.test(e));
return[...r===""?[]:[{Key:"name",Values:[r]}],...s.slice(0,9).map(e=>({Key:"tag-key",Values:[e]}))]}function C(r,n){let{ARN:s,Name:e,Tags:i=[],RotationEnabled:o,
RotationRules:a,PrimaryRegion:c}=r;if(!s||!e)return;let l=new Map(i.flatMap(({Key:t,Value:f=""})=>t===void 0?[]:[[t,f]])),d=o!==void 0||a!==void 0;return{arn:s,
name:e,tags:l,createdAt:r.CreatedDate,changedAt:r.LastChangedDate,accessedAt:r.LastAccessedDate,deletedAt:r.DeletedDate,rotation:o?"on":d?"off":"never",rotatedAt:r.
LastRotatedDate,isPending:Object.values(n??{}).some(t=>t.includes("AWSPENDING")&&!t.includes("AWSCURRENT")),description:{...R(l),rotation:y({...r,VersionIdsToStages:n}),
type:r.Type},versionId:Object.entries(n??{}).find(([,t])=>t.includes("AWSCURRENT"))?.[0],owningService:r.OwningService,primaryRegion:c,replicas:void 0}}export{M as openClient,w as serviceUrl};
