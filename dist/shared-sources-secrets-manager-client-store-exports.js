const require=process.getBuiltinModule;
import{c as a,d as b,e as c,f as d}from"./shared-sources-secrets-manager-client-store.js";import"./shared-sources-secrets-manager-client-calls.js";import"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import"./shared-domain-rotation-rotation.js";import"./shared-domain-span.js";import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-domain-error.js";
export{a as openClient,d as rotationOf,b as serviceUrl,c as warmUp};
