const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-IB7VKWGY.js";import"./chunk-KBFVT3OJ.js";import"./chunk-LA53FGSW.js";import"./chunk-QUGTCDKI.js";import"./chunk-F5TAUP7J.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
