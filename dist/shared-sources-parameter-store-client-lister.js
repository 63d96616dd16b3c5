const require=process.getBuiltinModule;
import{c as l,f as c,g as p,h as u,i as P,j as f,l as g,m as L}from"./shared-sources-parameter-store-client-store.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-domain-expiry-expiry.js";import"./shared-domain-failure.js";import"./shared-runtime.js";var m=class extends c(p,u,"ListTagsForResource",l){};var F=(n,e)=>new d(g(n,e)),d=class{#e;constructor(e){this.#e=e}below(e,s){let r=e===void 0?[]:[{Key:"Path",Option:"Recursive",Values:[e]}],t=s.flatMap(({key:a,value:i})=>i?
[{Key:`tag:${a}`,Option:"Equals",Values:[i]}]:[]);return this.#t({ParameterFilters:[...r,...t]})}named(e){return this.#t({ParameterFilters:[{Key:"Name",Option:"\
Equals",Values:[...e]}]})}shared(){return this.#t({Shared:!0})}async tagsOf(e){let s=new m({ResourceType:"Parameter",ResourceId:e}),r=await this.#e.run("ListTag\
sForResource",(t,a)=>t.send(s,a),({TagList:t})=>t);return new Map(r.flatMap(({Key:t,Value:a=""})=>t===void 0?[]:[[t,a]]))}async#t({ParameterFilters:e=[],Shared:s}){
let r=[],t;do{let a=new P({...e.length>0&&{ParameterFilters:e},...s&&{Shared:s},MaxResults:50,NextToken:t}),i=await this.#e.run("DescribeParameters",(o,y)=>o.send(
a,y),o=>o.Parameters?o:void 0);r.push(...(i.Parameters??[]).flatMap(o=>h(o)??[])),t=i.NextToken}while(t);return r}};function h(n){let{Name:e,ARN:s,Version:r,LastModifiedDate:t,
KeyId:a}=n;if(!(!e||!r))return{name:e,arn:s,version:r,modifiedAt:t,kmsKeyId:a,policies:f(n)}}export{F as openClient,L as serviceUrl};
