const require=process.getBuiltinModule;
import{a,b}from"./apart-domain-expiry-spelled-dates.js";import"./apart-domain-expiry-expiry.js";export{b as isAmbiguousDate,a as spelledDateOf};
