const require=process.getBuiltinModule;
import{b as I}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as i,h as R,l as _}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import{l as H}from"./apart-smithy-core-schema-TypeRegistry.js";var f=r=>process.getBuiltinModule("node:crypto")[r],m=r=>new Proxy(function(){},{apply:(e,t,o)=>f(r)(...o),construct:(e,t,o)=>Reflect.construct(f(r),t,o),get:(e,t)=>f(
r)[t]}),X=new Proxy({},{get:(r,e)=>f(e)});var K=m("createHash");var A=m("createPrivateKey");var N=m("createPublicKey");var B=m("sign");var j=process.getBuiltinModule("node:fs"),G=r=>j[r];var g=G("promises");var W=process.getBuiltinModule("node:os"),V=r=>W[r];var L=V("homedir");var J=process.getBuiltinModule("node:path"),O=r=>J[r];var U=O("dirname");var E=O("join");var h=class r{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(e,t,o){this.profileData=e,this.init=t,this.callerClientConfig=o}async loadCredentials(){
let e=await this.loadToken();if(!e)throw new i(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,
logger:this.logger});let t=e.accessToken,o=Date.now();return new Date(t.expiresAt).getTime()-o<=r.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){
return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,
sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}async refresh(e){let t=await this.loadToken().catch(()=>e),o=Date.now(),s=new Date(
t.accessToken.expiresAt).getTime(),c=new Date(e.accessToken.expiresAt).getTime(),n=s<=o&&c>o?e:t;if(new Date(n.accessToken.expiresAt).getTime()-Date.now()>r.REFRESH_THRESHOLD)
return this.toCredentials(n.accessToken);let{SigninClient:d,CreateOAuth2TokenCommand:u}=await import("./apart-aws-sdk-nested-clients-signin-Signin.js"),{logger:S,userAgentAppId:w}=this.
callerClientConfig??{},k=(a=>a?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,x=typeof n.
signInRegion=="string"&&n.signInRegion.length>0?n.signInRegion:void 0,D=x??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,
T=new d({credentials:{accessKeyId:"",secretAccessKey:""},region:D,requestHandler:k,logger:S,userAgentAppId:w,...this.init?.clientConfig,...x&&{region:x}});this.
createDPoPInterceptor(T.middlewareStack);let b={tokenInput:{clientId:n.clientId,refreshToken:n.refreshToken,grantType:"refresh_token"}};try{let a=await T.send(new u(
b)),{accessKeyId:P,secretAccessKey:y,sessionToken:l}=a.tokenOutput?.accessToken??{},{refreshToken:C,expiresIn:$}=a.tokenOutput??{};if(!P||!y||!l||!C)throw new i(
"Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});let q=($??900)*1e3,M=new Date(Date.now()+q),F={...n,accessToken:{...n.accessToken,
accessKeyId:P,secretAccessKey:y,sessionToken:l,expiresAt:M.toISOString()},refreshToken:C};return await this.saveToken(F),this.toCredentials(F.accessToken)}catch(a){
if(a.name==="AccessDeniedException"){let y=a.error,l;switch(y){case"TOKEN_EXPIRED":l="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTI\
ALS_CHANGED":l="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMI\
SSIONS":l="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:l=`Fa\
iled to refresh token: ${String(a)}. Please re-authenticate using \`aws login\``}throw new i(l,{logger:this.logger,tryNextLink:!1})}if(new Date(n.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(a)}. Using existing token until expiry.`),this.toCredentials(n.accessToken);throw new i(
`Failed to refresh token: ${String(a)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let t=await g.
readFile(e,"utf8"),o=JSON.parse(t),s=["accessToken","clientId","refreshToken","dpopKey"].filter(c=>!o[c]);if(o.accessToken?.accountId||s.push("accountId"),s.length>
0)throw new i(`Token validation failed, missing fields: ${s.join(", ")}`,{logger:this.logger,tryNextLink:!1});return o}catch(t){throw new i(`Failed to load toke\
n from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let t=this.getTokenFilePath(),o=U(t);try{await g.mkdir(o,{recursive:!0})}catch{}
await g.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??E(L(),".aws","login","cache"),t=Buffer.from(
this.loginSession,"utf8"),o=K("sha256").update(t).digest("hex");return E(e,`${o}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2)throw new Error("Invalid DER si\
gnature");t++;let o=e[t++],s=e.subarray(t,t+o);if(t+=o,e[t]!==2)throw new Error("Invalid DER signature");t++;let c=e[t++],n=e.subarray(t,t+c);s=s[0]===0?s.subarray(
1):s,n=n[0]===0?n.subarray(1):n;let p=Buffer.concat([Buffer.alloc(32-s.length),s]),d=Buffer.concat([Buffer.alloc(32-n.length),n]);return Buffer.concat([p,d])}createDPoPInterceptor(e){
e.add(t=>async o=>{if(H.isInstance(o.request)){let s=o.request,c=`${s.protocol}//${s.hostname}${s.port?`:${s.port}`:""}${s.path}`,n=await this.generateDpop(s.method,
c);s.headers={...s.headers,DPoP:n}}return t(o)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){let o=await this.loadToken();
try{let s=A({key:o.dpopKey,format:"pem",type:"sec1"}),n=N(s).export({format:"der",type:"spki"}),p=-1;for(let a=0;a<n.length;a++)if(n[a]===4){p=a;break}let d=n.slice(
p+1,p+33),u=n.slice(p+33,p+65),S={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:d.toString("base64url"),y:u.toString("base64url")}},w={jti:crypto.randomUUID(),
htm:e,htu:t,iat:Math.floor(Date.now()/1e3)},v=Buffer.from(JSON.stringify(S)).toString("base64url"),k=Buffer.from(JSON.stringify(w)).toString("base64url"),x=`${v}\
.${k}`,D=B("sha256",Buffer.from(x),s),b=this.derToRawSignature(D).toString("base64url");return`${x}.${b}`}catch(s){throw new i(`Failed to generate Dpop proof: ${s instanceof
Error?s.message:String(s)}`,{logger:this.logger,tryNextLink:!1})}}};var z=r=>async({callerClientConfig:e}={})=>{r?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let t=await _(r||{}),o=R({profile:r?.profile??
e?.profile}),s=t[o];if(!s?.login_session)throw new i(`Profile ${o} does not contain login_session.`,{tryNextLink:!0,logger:r?.logger});let n=await new h(s,r,e).
loadCredentials();return I(n,"CREDENTIALS_LOGIN","AD")};export{z as fromLoginCredentials};
