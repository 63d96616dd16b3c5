const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-SOY2H26X.js";import"./chunk-N7BF7MT5.js";import"./chunk-GPBZDDZL.js";import"./chunk-WD5PM6AV.js";import"./chunk-YHDJXNCS.js";import"./chunk-K5IPNDYW.js";import"./chunk-F5TAUP7J.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
