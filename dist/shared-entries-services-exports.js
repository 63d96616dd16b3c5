const require=process.getBuiltinModule;
import{b as a}from"./shared-adapters-attempts.js";import"./shared-domain-refusals-no-answer.js";import"./shared-adapters-aws-config.js";import"./shared-domain-masks-looks-secret.js";import"./shared-domain-values-refused-names.js";
import"./shared-domain-policies-partition.js";import"./shared-domain-values-json.js";import"./shared-domain-edit-distance.js";import"./shared-adapters-event.js";import"./shared-adapters-connections.js";
import"./shared-domain-requests-request.js";import"./shared-domain-failure.js";import"./shared-domain-error.js";export{a as openServices};
