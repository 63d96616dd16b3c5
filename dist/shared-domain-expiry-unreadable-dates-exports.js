const require=process.getBuiltinModule;
import{a,b}from"./shared-domain-expiry-unreadable-dates.js";import"./shared-domain-expiry-spelled-dates.js";import"./shared-domain-expiry-expiry.js";import"./shared-runtime.js";export{b as unreadableDateWords,a as unreadableDatesIn};
