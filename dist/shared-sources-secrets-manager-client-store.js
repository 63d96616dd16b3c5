const require=process.getBuiltinModule;
import{a as y,c as g,e as h,j as d,k as m,l,m as x,n as w,o as C,p as N}from"./shared-sources-secrets-manager-client-calls.js";import{c as V}from"./shared-domain-rotation-rotation.js";import{c as R}from"./shared-domain-requests-request.js";var u=class extends d(m,l,"BatchGetSecretValue",y){};var p=class extends d(m,l,"DescribeSecret",g){};var S=class extends d(m,l,"ListSecrets",h){};var O=({region:a,keys:n},{settings:r,attempts:e})=>new f(new N(a,n,r,e)),W=w,$=C,f=class{#e;constructor(n){this.#e=n}async get(n,{stage:r,versionId:e}){let i=new x(
{SecretId:R(n),...r!==void 0&&{VersionStage:r},...e!==void 0&&{VersionId:e}});return this.#e.run("GetSecretValue",(o,s)=>o.send(i,s),I)}async batch(n){let r=[],
e=[],i;do{let o=new u({SecretIdList:[...n],NextToken:i}),s=await this.#e.run("BatchGetSecretValue",(t,c)=>t.send(o,c),t=>t.SecretValues||t.Errors||t.NextToken?t:
void 0);r.push(...(s.SecretValues??[]).flatMap(t=>I(t)??[]));for(let{SecretId:t="",ErrorCode:c="",Message:T=""}of s.Errors??[])e.push({secretId:t,code:c,words:T});
i=s.NextToken}while(i);return{secrets:r,refusals:e}}async list(n){let r=[],e;do{let i=new S({Filters:[{Key:"name",Values:[n]}],MaxResults:100,NextToken:e}),{SecretList:o=[],
...s}=await this.#e.run("ListSecrets",(t,c)=>t.send(i,c),t=>t.SecretList?t:void 0);for(let{ARN:t,Name:c}of o)t&&c?.startsWith(n)&&r.push(t);e=s.NextToken}while(e);
return r}async describe(n){let r=new p({SecretId:n}),e=await this.#e.run("DescribeSecret",(o,s)=>o.send(r,s),o=>o.ARN?o:void 0),{expiryTagOf:i}=await import("./expiry-tags.js");
return{...i((e.Tags??[]).map(({Key:o="",Value:s=""})=>[o,s])),rotation:b(e),kmsKeyId:e.KmsKeyId,type:e.Type}}};function b(a){let{RotationEnabled:n,NextRotationDate:r,
RotationRules:e={},VersionIdsToStages:i={}}=a;if(!n||!r)return;let o=Object.values(i);return{nextAt:r,windowFrom:V(r,e),isPending:o.some(s=>s.includes("AWSPENDI\
NG")&&!s.includes("AWSCURRENT"))}}function I(a){let{ARN:n,Name:r,VersionId:e,VersionStages:i,CreatedDate:o,SecretString:s,SecretBinary:t}=a,c=s??t;if(!(!n||!r||
!e||c===void 0))return{arn:n,name:r,versionId:e,stages:i??[],createdAt:o,value:c}}export{p as a,S as b,O as c,W as d,$ as e,b as f};
