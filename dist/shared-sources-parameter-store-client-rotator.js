const require=process.getBuiltinModule;
import{a as v,b as _,d as k,e as H,f as m,g as d,h as c,k as M,l as C,m as S,n as D}from"./shared-sources-parameter-store-client-store.js";import"./shared-domain-expiry-expiry.js";import"./shared-adapters-aws.js";
import"./shared-adapters-connections.js";import{a as l}from"./shared-domain-failure.js";import"./shared-domain-error.js";var P=class extends m(d,c,"GetParameterHistory",v){};var f=class extends m(d,c,"LabelParameterVersion",_){};var y=class extends m(d,c,"PutParameter",k){};var w=class extends m(d,c,"UnlabelParameterVersion",H){};var te=(e,t)=>{let r=C(e,t);if(!(r instanceof D))throw new Error("The client is this one.");return new g(r)},g=class{#e;constructor(t){this.#e=t}async get(t){let{
found:r}=await this.#e.get([t]);if(r[0])return r[0];let a=/:\d+$/.test(t)&&!/^arn:[^/]+$/.test(t)?"ParameterVersionNotFound":"ParameterNotFound";throw new l("Ge\
tParameters",{kind:"answer",code:a,status:400})}async history(t){let r=[],n;do{let a=new P({Name:t,WithDecryption:!1,MaxResults:50,NextToken:n}),i=await this.#e.
run("GetParameterHistory",(o,s)=>o.send(a,s),o=>o.Parameters?o:void 0);r.push(...(i.Parameters??[]).flatMap(o=>A(o)??[])),n=i.NextToken}while(n);return r.sort((a,i)=>a.
version-i.version)}async put({name:t,value:r,from:n,settings:a}){let{type:i,keyId:o,tier:s,policies:p,description:b,allowedPattern:V,dataType:x}=a,N=new y({Name:t,
Value:r,Overwrite:!0,Type:i,...i==="SecureString"&&o!==void 0&&{KeyId:o},...s&&{Tier:s},...p.length>0&&{Policies:`[${p.join(",")}]`},...b!==void 0&&{Description:b},
...V!==void 0&&{AllowedPattern:V},...x!==void 0&&{DataType:x}});return this.#e.attempt("PutParameter",async(L,$)=>{let u=await this.get(t);if(L>1&&u.version===n+
1&&u.value===r)return u.version;if(u.version!==n)throw U("ParameterVersionMismatch");let{Version:T}=await $((E,R)=>E.send(N,R)).catch(h);if(T===void 0)throw new l(
"PutParameter",{kind:"garbage"});return T})}async label(t,r,n){let a={Name:t,ParameterVersion:r,Labels:[...n]};await this.#e.attempt("LabelParameterVersion",(i,o)=>o(
(s,p)=>s.send(new f(a),p)).catch(h))}async unlabel(t,r,n){let a={Name:t,ParameterVersion:r,Labels:[...n]};await this.#e.attempt("UnlabelParameterVersion",(i,o)=>o(
(s,p)=>s.send(new w(a),p)).catch(h))}};function h(e){throw e instanceof l&&e.code==="TooManyUpdates"?new l(e.operation,{kind:"answer",code:"TooManyRequestsExcep\
tion",status:400}):e}function U(e){return new l("PutParameter",{kind:"answer",code:e,status:400})}function A(e){let{Version:t,Type:r,Tier:n,Policies:a=[]}=e;if(!(t===
void 0||r===void 0))return{version:t,labels:e.Labels??[],modifiedAt:e.LastModifiedDate,description:M(e),settings:{type:r,keyId:e.KeyId,tier:n==="Standard"||n===
"Advanced"?n:void 0,policies:a.flatMap(({PolicyText:i})=>i??[]),description:e.Description,allowedPattern:e.AllowedPattern,dataType:e.DataType}}}export{te as openClient,S as serviceUrl};
