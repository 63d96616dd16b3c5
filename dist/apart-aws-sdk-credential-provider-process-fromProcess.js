const require=process.getBuiltinModule;
import{b as l}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as c,h as x,l as d,m as f}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import"./apart-smithy-core-schema-TypeRegistry.js";var i=e=>process.getBuiltinModule("node:child_process")[e],E=e=>new Proxy(function(){},{apply:(t,r,o)=>i(e)(...o),construct:(t,r,o)=>Reflect.construct(i(e),r,o),
get:(t,r)=>i(e)[r]}),P=new Proxy({},{get:(e,t)=>i(t)});var g=E("exec");var _=process.getBuiltinModule("node:util"),m=e=>_[e];var u=m("promisify");var y=(e,t,r)=>{if(t.Version!==1)throw Error(`Profile ${e} credential_process did not return Version 1.`);if(t.AccessKeyId===void 0||t.SecretAccessKey===void 0)
throw Error(`Profile ${e} credential_process returned invalid credentials.`);if(t.Expiration){let a=new Date;if(new Date(t.Expiration)<a)throw Error(`Profile ${e}\
 credential_process returned expired credentials.`)}let o=t.AccountId;!o&&r?.[e]?.aws_account_id&&(o=r[e].aws_account_id);let s={accessKeyId:t.AccessKeyId,secretAccessKey:t.
SecretAccessKey,...t.SessionToken&&{sessionToken:t.SessionToken},...t.Expiration&&{expiration:new Date(t.Expiration)},...t.CredentialScope&&{credentialScope:t.CredentialScope},
...o&&{accountId:o}};return l(s,"CREDENTIALS_PROCESS","w"),s};var S=async(e,t,r)=>{let o=t[e];if(t[e]){let s=o.credential_process;if(s!==void 0){let a=u(f?.getTokenRecord?.().exec??g);try{let{stdout:n}=await a(s),p;try{p=JSON.
parse(n.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return y(e,p,t)}catch(n){throw new c(n.message,{logger:r})}}else throw new c(
`Profile ${e} did not contain credential_process.`,{logger:r})}else throw new c(`Profile ${e} could not be found in shared credentials file.`,{logger:r})};var w=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let r=await d(e);return S(x({profile:e.profile??
t?.profile}),r,e.logger)};export{w as fromProcess};
