const require=process.getBuiltinModule;
import{a as h,c as y,e as g,j as d,k as m,l,m as x,n as w,o as C,p as N}from"./shared-sources-secrets-manager-client-calls.js";import{c as V}from"./shared-domain-rotation-rotation.js";import{a as R}from"./shared-domain-requests-request.js";var u=class extends d(m,l,"BatchGetSecretValue",h){};var S=class extends d(m,l,"DescribeSecret",y){};var p=class extends d(m,l,"ListSecrets",g){};var U=({region:a,keys:n},{settings:r,attempts:e})=>new f(new N(a,n,r,e)),W=w,$=C,f=class{#e;constructor(n){this.#e=n}async get(n,{stage:r,versionId:e}){let i=new x(
{SecretId:R(n),...r!==void 0&&{VersionStage:r},...e!==void 0&&{VersionId:e}});return this.#e.run("GetSecretValue",(s,o)=>s.send(i,o),I)}async batch(n){let r=[],
e=[],i;do{let s=new u({SecretIdList:[...n],NextToken:i}),o=await this.#e.run("BatchGetSecretValue",(t,c)=>t.send(s,c),t=>t.SecretValues||t.Errors||t.NextToken?t:
void 0);r.push(...(o.SecretValues??[]).flatMap(t=>I(t)??[]));for(let{SecretId:t="",ErrorCode:c="",Message:T=""}of o.Errors??[])e.push({secretId:t,code:c,words:T});
i=o.NextToken}while(i);return{secrets:r,refusals:e}}async list(n){let r=[],e;do{let i=new p({Filters:[{Key:"name",Values:[n]}],MaxResults:100,NextToken:e}),{SecretList:s=[],
...o}=await this.#e.run("ListSecrets",(t,c)=>t.send(i,c),t=>t.SecretList?t:void 0);for(let{ARN:t,Name:c}of s)t&&c?.startsWith(n)&&r.push(t);e=o.NextToken}while(e);
return r}async describe(n){let r=new S({SecretId:n}),e=await this.#e.run("DescribeSecret",(s,o)=>s.send(r,o),s=>s.ARN?s:void 0),{expiryTagOf:i}=await import("./expiry-tags.js");
return{...i((e.Tags??[]).map(({Key:s="",Value:o=""})=>[s,o])),rotation:b(e),kmsKeyId:e.KmsKeyId,type:e.Type}}};function b(a){let{RotationEnabled:n,NextRotationDate:r,
RotationRules:e={},VersionIdsToStages:i={}}=a;if(!n||!r)return;let s=Object.values(i);return{nextAt:r,windowFrom:V(r,e),isPending:s.some(o=>o.includes("AWSPENDI\
NG")&&!o.includes("AWSCURRENT"))}}function I(a){let{ARN:n,Name:r,VersionId:e,VersionStages:i,CreatedDate:s,SecretString:o,SecretBinary:t}=a,c=o??t;if(!(!n||!r||
!e||c===void 0))return{arn:n,name:r,versionId:e,stages:i??[],createdAt:s,value:c}}export{S as a,p as b,U as c,W as d,$ as e,b as f};
