const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-CAMYOJVE.js";import"./chunk-4K4QHEWU.js";import"./chunk-NMP5TN4U.js";import"./chunk-HTQ3ZTXZ.js";import"./chunk-S4NZRGAP.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
