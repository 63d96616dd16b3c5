const require=process.getBuiltinModule;
import{b as D}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as p,c as m,h as C,i as q,j as O,k as R,l as A}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import"./apart-smithy-core-schema-TypeRegistry.js";var P=e=>e&&(typeof e.sso_start_url=="string"||typeof e.sso_account_id=="string"||typeof e.sso_session=="string"||typeof e.sso_region=="string"||typeof e.sso_role_name==
"string");var u="To refresh this SSO session run 'aws sso login' with the corresponding profile.";var B=async(e,s={},t)=>{let{SSOOIDCClient:r}=await import("./apart-aws-sdk-nested-clients-sso-oidc-SSOOIDC.js"),n=a=>s.clientConfig?.[a]??s.parentClientConfig?.[a]??t?.[a];return new r(
Object.assign({},s.clientConfig??{},{region:e??s.clientConfig?.region,logger:n("logger"),userAgentAppId:n("userAgentAppId")}))};var X=async(e,s,t={},r)=>{let{CreateTokenCommand:n}=await import("./apart-aws-sdk-nested-clients-sso-oidc-SSOOIDC.js");return(await B(s,t,r)).send(new n({clientId:e.clientId,clientSecret:e.
clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))};var $=e=>{if(e.expiration&&e.expiration.getTime()<Date.now())throw new m(`Token is expired. ${u}`,!1)};var y=(e,s,t=!1)=>{if(typeof s>"u")throw new m(`Value not present for '${e}' in SSO Token${t?". Cannot refresh":""}. ${u}`,!1)};var Y=process.getBuiltinModule("node:fs"),Q=e=>Y[e];var z=Q("promises");var{writeFile:Z}=z,J=(e,s)=>{let t=q(e),r=JSON.stringify(s,null,2);return Z(t,r)};var V=new Map,E=new Map,b=(e={})=>async({callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso");let t=await A(e),r=C({profile:e.profile??
s?.profile}),n=t[r];if(n){if(!n.sso_session)throw new m(`Profile '${r}' is missing required property 'sso_session'.`)}else throw new m(`Profile '${r}' could not\
 be found in shared credentials file.`,!1);let o=n.sso_session,a=E.get(o);if(a)return await a;let i=(await R(e))[o];if(!i)throw new m(`Sso session '${o}' could \
not be found in shared credentials file.`,!1);for(let c of["sso_start_url","sso_region"])if(!i[c])throw new m(`Sso session '${o}' is missing required property '${c}\
'.`,!1);let v=i.sso_start_url,f=i.sso_region,l;try{l=await O(o)}catch{throw new m(`The SSO session token associated with profile=${r} was not found or is invali\
d. ${u}`,!1)}y("accessToken",l.accessToken),y("expiresAt",l.expiresAt);let{accessToken:k,expiresAt:d}=l,S={token:k,expiration:new Date(d)};if(S.expiration.getTime()-
Date.now()>3e5)return S;let w=E.get(o);if(w)return await w;let T=V.get(o)??0;if(Date.now()-T<30*1e3)return $(S),S;y("clientId",l.clientId,!0),y("clientSecret",l.
clientSecret,!0),y("refreshToken",l.refreshToken,!0);let x=(async()=>{try{V.set(o,Date.now());let c=await X(l,f,e,s);y("accessToken",c.accessToken),y("expiresIn",
c.expiresIn);let F=new Date(Date.now()+c.expiresIn*1e3);try{await J(o,{...l,accessToken:c.accessToken,expiresAt:F.toISOString(),refreshToken:c.refreshToken})}catch{}
return{token:c.accessToken,expiration:F}}catch{return $(S),S}})();E.set(o,x);try{return await x}finally{E.delete(o)}};var _=!1,L=async({ssoStartUrl:e,ssoSession:s,ssoAccountId:t,ssoRegion:r,ssoRoleName:n,ssoClient:o,clientConfig:a,parentClientConfig:g,callerClientConfig:i,profile:v,
filepath:f,configFilepath:l,ignoreCache:k,logger:d})=>{let S,w="To refresh this SSO session run aws sso login with the corresponding profile.";if(s)try{let h=await b(
{profile:v,filepath:f,configFilepath:l,ignoreCache:k,clientConfig:a,parentClientConfig:g,logger:d})({callerClientConfig:i});S={accessToken:h.token,expiresAt:new Date(
h.expiration).toISOString()}}catch(h){throw new p(h.message,{tryNextLink:_,logger:d})}else try{S=await O(e)}catch{throw new p(`The SSO session associated with t\
his profile is invalid. ${w}`,{tryNextLink:_,logger:d})}if(new Date(S.expiresAt).getTime()-Date.now()<=0)throw new p(`The SSO session associated with this profi\
le has expired. ${w}`,{tryNextLink:_,logger:d});let{accessToken:T}=S,{SSOClient:x,GetRoleCredentialsCommand:c}=await import("./apart-aws-sdk-credential-provider-sso-loadSso.js"),F=o||new x(
Object.assign({},a??{},{logger:a?.logger??i?.logger??g?.logger,region:a?.region??r,userAgentAppId:a?.userAgentAppId??i?.userAgentAppId??g?.userAgentAppId})),I;try{
I=await F.send(new c({accountId:t,roleName:n,accessToken:T}))}catch(h){throw new p(h,{tryNextLink:_,logger:d})}let{roleCredentials:{accessKeyId:W,secretAccessKey:U,
sessionToken:G,expiration:K,credentialScope:H,accountId:j}={}}=I;if(!W||!U||!G||!K)throw new p("SSO returns an invalid temporary credential.",{tryNextLink:_,logger:d});
let N={accessKeyId:W,secretAccessKey:U,sessionToken:G,expiration:new Date(K),...H&&{credentialScope:H},...j&&{accountId:j}};return s?D(N,"CREDENTIALS_SSO","s"):
D(N,"CREDENTIALS_SSO_LEGACY","u"),N};var M=(e,s)=>{let{sso_start_url:t,sso_account_id:r,sso_region:n,sso_role_name:o}=e;if(!t||!r||!n||!o)throw new p(`Profile is configured with invalid SSO credent\
ials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:s});return e};var oe=(e={})=>async({callerClientConfig:s}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl:t,ssoAccountId:r,ssoRegion:n,ssoRoleName:o,
ssoSession:a}=e,{ssoClient:g}=e,i=C({profile:e.profile??s?.profile});if(!t&&!r&&!n&&!o&&!a){let f=(await A(e))[i];if(!f)throw new p(`Profile ${i} was not found.`,
{logger:e.logger});if(!P(f))throw new p(`Profile ${i} is not configured with SSO credentials.`,{logger:e.logger});if(f?.sso_session){let x=(await R(e))[f.sso_session],
c=` configurations in profile ${i} and sso-session ${f.sso_session}`;if(n&&n!==x.sso_region)throw new p("Conflicting SSO region"+c,{tryNextLink:!1,logger:e.logger});
if(t&&t!==x.sso_start_url)throw new p("Conflicting SSO start_url"+c,{tryNextLink:!1,logger:e.logger});f.sso_region=x.sso_region,f.sso_start_url=x.sso_start_url}
let{sso_start_url:l,sso_account_id:k,sso_region:d,sso_role_name:S,sso_session:w}=M(f,e.logger);return L({ssoStartUrl:l,ssoSession:w,ssoAccountId:k,ssoRegion:d,ssoRoleName:S,
ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:i,filepath:e.filepath,configFilepath:e.
configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}else{if(!t||!r||!n||!o)throw new p('Incomplete configuration. The fromSSO() argument hash must includ\
e "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:e.logger});return L({ssoStartUrl:t,ssoSession:a,ssoAccountId:r,ssoRegion:n,ssoRoleName:o,
ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:i,filepath:e.filepath,configFilepath:e.
configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}};export{oe as fromSSO,P as isSsoProfile,M as validateSsoProfile};
