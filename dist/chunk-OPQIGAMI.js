const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-35ESKA4W.js";import"./chunk-4GIU43B2.js";import"./chunk-MA4BCDCZ.js";import"./chunk-CJH4NPA4.js";import"./chunk-S4NZRGAP.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
