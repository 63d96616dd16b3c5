const require=process.getBuiltinModule;
import{a,b}from"./shared-inputs-line-roles.js";import"./shared-domain-requests-lease-inputs.js";import"./shared-domain-error.js";import"./shared-runtime.js";export{b as refuseLineRoles,a as withLineRoles};
