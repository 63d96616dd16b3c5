const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-WEEJWNS4.js";import"./chunk-PSESY22W.js";import"./chunk-DY3G5JNK.js";import"./chunk-UATSXUGI.js";import"./chunk-F5TAUP7J.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
