const require=process.getBuiltinModule;
import{c as n}from"./shared-domain-trusted-address.js";import{b as o,c as a}from"./shared-sources-secrets-manager-client.js";var c={"secrets-manager":async()=>(await import("./shared-sources-secrets-manager-catalog.js")).watchedSecrets,"parameter-store":async()=>(await import("./shared-sources-parameter-store-catalog.js")).
watchedParameters},t=new Map;async function s({source:e}){let r=t.get(e)??await c[e]?.();if(!r)throw new Error(`The source ${e} cannot be watched.`);return t.set(
e,r),r}function f({source:e}){let r=t.get(e);if(!r)throw new Error(`The source ${e} was not loaded.`);return r}async function y(e){let r=await d(e);return"reason"in r||await s(r),r}async function d(e){if(e==="*")return{source:o,kind:"prefix",prefix:""};if(!/^(?:ssm:|arn:aws[a-z-]*:ssm:)/.
test(e))return a(e);let{name:r,readReference:i}=await n(e);return e==="ssm:*"?{source:r,prefixText:"ssm:",kind:"prefix",prefix:""}:e==="ssm:/*"?{reason:"every p\
arameter is meant by another form",meant:"ssm:*"}:i(e,new Map)}export{s as a,f as b,y as c};
