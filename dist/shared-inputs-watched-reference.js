const require=process.getBuiltinModule;
import{c as i}from"./shared-domain-trusted-address.js";import{b as a,c as s}from"./shared-sources-secrets-manager-client.js";import{b as n}from"./shared-domain-requests-request.js";var d={"secrets-manager":async()=>(await import("./shared-sources-secrets-manager-catalog.js")).watchedSecrets,"parameter-store":async()=>(await import("./shared-sources-parameter-store-catalog.js")).
watchedParameters},t=new Map;async function c({source:e}){let r=t.get(e)??await d[e]?.();if(!r)throw new Error(`The source ${e} cannot be watched.`);return t.set(
e,r),r}function l({source:e}){let r=t.get(e);if(!r)throw new Error(`The source ${e} was not loaded.`);return r}async function h(e){let r=await m(e);return"reason"in r||await c(r),r}async function m(e){if(e==="*")return{source:a,kind:"prefix",prefix:""};if(!n.test(e))return s(
e);let{name:r,readReference:f}=await i(e);if(e==="ssm:*")return{source:r,prefixText:"ssm:",kind:"prefix",prefix:""};if(e==="ssm:/*")return{reason:"every paramet\
er is meant by another form",meant:"ssm:*"};let o=f(e,new Map);return u(o)?{reason:"the names of AWS's own parameters begin with aws or ssm, and nobody but AWS \
can renew one"}:o}function u(e){return"reason"in e?!1:/^(?:aws|ssm)/i.test(e.kind==="prefix"?e.prefix:e.name)}export{c as a,l as b,h as c};
