const require=process.getBuiltinModule;
import{b as p}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as i,m as S}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import"./apart-smithy-core-schema-TypeRegistry.js";var u=process.getBuiltinModule("node:fs"),w=e=>u[e];var l=w("readFileSync");var a=e=>async n=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:t,roleSessionName:o,webIdentityToken:c,providerId:s,policyArns:x,
policy:d,durationSeconds:m}=e,{roleAssumerWithWebIdentity:r}=e;if(!r){let{getDefaultRoleAssumerWithWebIdentity:f}=await import("./apart-aws-sdk-nested-clients-sts-STS.js");r=f(
{...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...n?.callerClientConfig,...e.parentClientConfig}},e.clientPlugins)}return r({RoleArn:t,
RoleSessionName:o??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:c,ProviderId:s,PolicyArns:x,Policy:d,DurationSeconds:m})};var y="AWS_WEB_IDENTITY_TOKEN_FILE",k="AWS_ROLE_ARN",h="AWS_ROLE_SESSION_NAME",g=(e={})=>async n=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - \
fromTokenFile");let t=e?.webIdentityTokenFile??process.env[y],o=e?.roleArn??process.env[k],c=e?.roleSessionName??process.env[h];if(!t||!o)throw new i("Web ident\
ity configuration not specified",{logger:e.logger});let s=await a({...e,webIdentityToken:S?.getTokenRecord?.()[t]??l(t,{encoding:"ascii"}),roleArn:o,roleSessionName:c})(
n);return t===process.env[y]&&p(s,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),s};export{g as fromTokenFile,a as fromWebToken};
