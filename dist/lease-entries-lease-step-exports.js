const require=process.getBuiltinModule;
import{g as a}from"./lease-adapters-attempts.js";import"./lease-adapters-connections.js";import"./lease-domain-error.js";export{a as runLease};
