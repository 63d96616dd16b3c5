const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./chunk-AWC6B64D.js";import"./chunk-3BBDYT3O.js";import"./chunk-2SSUUF3W.js";import"./chunk-6BBE7OIK.js";import"./chunk-S4NZRGAP.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
