const require=process.getBuiltinModule;
import{c as l,f as c,g as p,h as u,i as P,j as f,l as g,m as L}from"./shared-sources-parameter-store-client-store.js";import"./shared-domain-expiry-expiry.js";import"./shared-adapters-aws.js";
import"./shared-adapters-connections.js";import"./shared-domain-failure.js";import"./shared-domain-error.js";var m=class extends c(p,u,"ListTagsForResource",l){};var F=(o,e)=>new d(g(o,e)),d=class{#e;constructor(e){this.#e=e}below(e,n){let a=e===void 0?[]:[{Key:"Path",Option:"Recursive",Values:[e]}],s=[...new Map(n.flatMap(
({key:i,value:r})=>r?[[i,r]]:[]))].map(([i,r])=>({Key:`tag:${i}`,Option:"Equals",Values:[r]}));return this.#t({ParameterFilters:[...a,...s]})}named(e){return this.#t(
{ParameterFilters:[{Key:"Name",Option:"Equals",Values:[...e]}]})}shared(){return this.#t({Shared:!0})}async tagsOf(e){let n=new m({ResourceType:"Parameter",ResourceId:e}),
a=await this.#e.run("ListTagsForResource",(t,s)=>t.send(n,s),({TagList:t})=>t);return new Map(a.flatMap(({Key:t,Value:s=""})=>t===void 0?[]:[[t,s]]))}async#t({ParameterFilters:e=[],
Shared:n}){let a=[],t;do{let s=new P({...e.length>0&&{ParameterFilters:e},...n&&{Shared:n},MaxResults:50,NextToken:t}),i=await this.#e.run("DescribeParameters",
(r,y)=>r.send(s,y),r=>r.Parameters?r:void 0);a.push(...(i.Parameters??[]).flatMap(r=>M(r)??[])),t=i.NextToken}while(t);return a}};function M(o){let{Name:e,ARN:n,
Version:a,LastModifiedDate:t,KeyId:s}=o;if(!(!e||!a))return{name:e,arn:n,version:a,modifiedAt:t,kmsKeyId:s,policies:f(o)}}export{F as openClient,L as serviceUrl};
