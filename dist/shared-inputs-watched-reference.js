const require=process.getBuiltinModule;
import{c as s}from"./shared-domain-trusted-address.js";import{b as a,c as n}from"./shared-sources-secrets-manager-client.js";var d={"secrets-manager":async()=>(await import("./shared-sources-secrets-manager-catalog.js")).watchedSecrets,"parameter-store":async()=>(await import("./shared-sources-parameter-store-catalog.js")).
watchedParameters},t=new Map;async function i({source:e}){let r=t.get(e)??await d[e]?.();if(!r)throw new Error(`The source ${e} cannot be watched.`);return t.set(
e,r),r}function m({source:e}){let r=t.get(e);if(!r)throw new Error(`The source ${e} was not loaded.`);return r}async function R(e){let r=await f(e);return"reason"in r||await i(r),r}async function f(e){if(e==="*")return{source:a,kind:"prefix",prefix:""};if(!/^(?:ssm:|arn:aws[a-z-]*:ssm:)/.
test(e))return n(e);let{name:r,readReference:c}=await s(e);if(e==="ssm:*")return{source:r,prefixText:"ssm:",kind:"prefix",prefix:""};if(e==="ssm:/*")return{reason:"\
every parameter is meant by another form",meant:"ssm:*"};let o=c(e,new Map);return u(o)?{reason:"AWS publishes this parameter, and nobody but AWS can renew it"}:
o}function u(e){return"reason"in e?!1:(e.kind==="prefix"?e.prefix:e.name).startsWith("aws/")}export{i as a,m as b,R as c};
