const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-OJIHCHSH.js";import"./chunk-GU4KPVWR.js";import"./chunk-ZZ7RWTEA.js";import"./chunk-HTQ3ZTXZ.js";import"./chunk-TMYMC6RH.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
