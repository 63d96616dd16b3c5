const require=process.getBuiltinModule;
import{b as F}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as i,h as H,l as R}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import{l as I}from"./apart-smithy-core-schema-TypeRegistry.js";var m=r=>{let e=()=>process.getBuiltinModule("node:crypto")[r];return new Proxy(function(){},{apply:(t,o,s)=>e()(...s),construct:(t,o)=>new(e())(...o),get:(t,o)=>e()[o]})};var _=m("createHash");var K=m("createPrivateKey");var A=m("createPublicKey");var N=m("sign");var M=process.getBuiltinModule("node:fs"),j=r=>M[r];var f=j("promises");var G=process.getBuiltinModule("node:os"),W=r=>G[r];var B=W("homedir");var V=process.getBuiltinModule("node:path"),L=r=>V[r];var O=L("dirname");var b=L("join");var g=class r{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(e,t,o){this.profileData=e,this.init=t,this.callerClientConfig=o}async loadCredentials(){
let e=await this.loadToken();if(!e)throw new i(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,
logger:this.logger});let t=e.accessToken,o=Date.now();return new Date(t.expiresAt).getTime()-o<=r.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){
return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,
sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}async refresh(e){let t=await this.loadToken().catch(()=>e),o=Date.now(),s=new Date(
t.accessToken.expiresAt).getTime(),c=new Date(e.accessToken.expiresAt).getTime(),n=s<=o&&c>o?e:t;if(new Date(n.accessToken.expiresAt).getTime()-Date.now()>r.REFRESH_THRESHOLD)
return this.toCredentials(n.accessToken);let{SigninClient:d,CreateOAuth2TokenCommand:u}=await import("./apart-aws-sdk-nested-clients-signin-Signin.js"),{logger:h,userAgentAppId:S}=this.
callerClientConfig??{},w=(a=>a?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,x=typeof n.
signInRegion=="string"&&n.signInRegion.length>0?n.signInRegion:void 0,k=x??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,
D=new d({credentials:{accessKeyId:"",secretAccessKey:""},region:k,requestHandler:w,logger:h,userAgentAppId:S,...this.init?.clientConfig,...x&&{region:x}});this.
createDPoPInterceptor(D.middlewareStack);let T={tokenInput:{clientId:n.clientId,refreshToken:n.refreshToken,grantType:"refresh_token"}};try{let a=await D.send(new u(
T)),{accessKeyId:v,secretAccessKey:y,sessionToken:l}=a.tokenOutput?.accessToken??{},{refreshToken:P,expiresIn:U}=a.tokenOutput??{};if(!v||!y||!l||!P)throw new i(
"Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});let $=(U??900)*1e3,q=new Date(Date.now()+$),C={...n,accessToken:{...n.accessToken,
accessKeyId:v,secretAccessKey:y,sessionToken:l,expiresAt:q.toISOString()},refreshToken:P};return await this.saveToken(C),this.toCredentials(C.accessToken)}catch(a){
if(a.name==="AccessDeniedException"){let y=a.error,l;switch(y){case"TOKEN_EXPIRED":l="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTI\
ALS_CHANGED":l="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMI\
SSIONS":l="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:l=`Fa\
iled to refresh token: ${String(a)}. Please re-authenticate using \`aws login\``}throw new i(l,{logger:this.logger,tryNextLink:!1})}if(new Date(n.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(a)}. Using existing token until expiry.`),this.toCredentials(n.accessToken);throw new i(
`Failed to refresh token: ${String(a)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let t=await f.
readFile(e,"utf8"),o=JSON.parse(t),s=["accessToken","clientId","refreshToken","dpopKey"].filter(c=>!o[c]);if(o.accessToken?.accountId||s.push("accountId"),s.length>
0)throw new i(`Token validation failed, missing fields: ${s.join(", ")}`,{logger:this.logger,tryNextLink:!1});return o}catch(t){throw new i(`Failed to load toke\
n from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let t=this.getTokenFilePath(),o=O(t);try{await f.mkdir(o,{recursive:!0})}catch{}
await f.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??b(B(),".aws","login","cache"),t=Buffer.from(
this.loginSession,"utf8"),o=_("sha256").update(t).digest("hex");return b(e,`${o}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2)throw new Error("Invalid DER si\
gnature");t++;let o=e[t++],s=e.subarray(t,t+o);if(t+=o,e[t]!==2)throw new Error("Invalid DER signature");t++;let c=e[t++],n=e.subarray(t,t+c);s=s[0]===0?s.subarray(
1):s,n=n[0]===0?n.subarray(1):n;let p=Buffer.concat([Buffer.alloc(32-s.length),s]),d=Buffer.concat([Buffer.alloc(32-n.length),n]);return Buffer.concat([p,d])}createDPoPInterceptor(e){
e.add(t=>async o=>{if(I.isInstance(o.request)){let s=o.request,c=`${s.protocol}//${s.hostname}${s.port?`:${s.port}`:""}${s.path}`,n=await this.generateDpop(s.method,
c);s.headers={...s.headers,DPoP:n}}return t(o)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){let o=await this.loadToken();
try{let s=K({key:o.dpopKey,format:"pem",type:"sec1"}),n=A(s).export({format:"der",type:"spki"}),p=-1;for(let a=0;a<n.length;a++)if(n[a]===4){p=a;break}let d=n.slice(
p+1,p+33),u=n.slice(p+33,p+65),h={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:d.toString("base64url"),y:u.toString("base64url")}},S={jti:crypto.randomUUID(),
htm:e,htu:t,iat:Math.floor(Date.now()/1e3)},E=Buffer.from(JSON.stringify(h)).toString("base64url"),w=Buffer.from(JSON.stringify(S)).toString("base64url"),x=`${E}\
.${w}`,k=N("sha256",Buffer.from(x),s),T=this.derToRawSignature(k).toString("base64url");return`${x}.${T}`}catch(s){throw new i(`Failed to generate Dpop proof: ${s instanceof
Error?s.message:String(s)}`,{logger:this.logger,tryNextLink:!1})}}};var J=r=>async({callerClientConfig:e}={})=>{r?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let t=await R(r||{}),o=H({profile:r?.profile??
e?.profile}),s=t[o];if(!s?.login_session)throw new i(`Profile ${o} does not contain login_session.`,{tryNextLink:!0,logger:r?.logger});let n=await new g(s,r,e).
loadCredentials();return F(n,"CREDENTIALS_LOGIN","AD")};export{J as fromLoginCredentials};
