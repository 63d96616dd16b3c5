const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-6M6HEGZI.js";import"./chunk-V54CLLBU.js";import"./chunk-PRFIWRDB.js";import"./chunk-6BBE7OIK.js";import"./chunk-TMYMC6RH.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
