const require=process.getBuiltinModule;
import{a,b,c,d,e,f,g}from"./apart-aws-sdk-credential-provider-env-fromEnv.js";import"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import"./apart-smithy-core-schema-TypeRegistry.js";export{f as ENV_ACCOUNT_ID,e as ENV_CREDENTIAL_SCOPE,d as ENV_EXPIRATION,a as ENV_KEY,b as ENV_SECRET,c as ENV_SESSION,g as fromEnv};
