const require=process.getBuiltinModule;
import{l as a,m as b,n as c}from"./shared-sources-parameter-store-client-store.js";import"./shared-domain-expiry-expiry.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-domain-failure.js";import"./shared-domain-error.js";export{c as ParameterStoreCalls,a as openClient,b as serviceUrl};
