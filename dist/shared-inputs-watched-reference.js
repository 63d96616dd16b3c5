const require=process.getBuiltinModule;
import{c as s}from"./shared-domain-trusted-address.js";import{b as n,c as a}from"./shared-sources-secrets-manager-client.js";var f={"secrets-manager":async()=>(await import("./shared-sources-secrets-manager-catalog.js")).watchedSecrets,"parameter-store":async()=>(await import("./shared-sources-parameter-store-catalog.js")).
watchedParameters},t=new Map;async function i({source:e}){let r=t.get(e)??await f[e]?.();if(!r)throw new Error(`The source ${e} cannot be watched.`);return t.set(
e,r),r}function m({source:e}){let r=t.get(e);if(!r)throw new Error(`The source ${e} was not loaded.`);return r}async function w(e){let r=await d(e);return"reason"in r||await i(r),r}async function d(e){if(e==="*")return{source:n,kind:"prefix",prefix:""};if(!/^(?:ssm:|arn:aws[a-z-]*:ssm:)/.
test(e))return a(e);let{name:r,readReference:c}=await s(e);if(e==="ssm:*")return{source:r,prefixText:"ssm:",kind:"prefix",prefix:""};if(e==="ssm:/*")return{reason:"\
every parameter is meant by another form",meant:"ssm:*"};let o=c(e,new Map);return u(o)?{reason:"the names of AWS's own parameters begin with aws or ssm, and no\
body but AWS can renew one"}:o}function u(e){return"reason"in e?!1:/^(?:aws|ssm)/i.test(e.kind==="prefix"?e.prefix:e.name)}export{i as a,m as b,w as c};
