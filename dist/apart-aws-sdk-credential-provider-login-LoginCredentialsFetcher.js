const require=process.getBuiltinModule;
import{b as F}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import"./apart-smithy-core-client-index.js";import{b as i,h as H,l as R}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";
import{l as I}from"./apart-smithy-core-schema-TypeRegistry.js";var _=r=>process.getBuiltinModule("node:crypto")[r],f=r=>{let e=()=>_(r);return new Proxy(function(){},{apply:(s,o,t)=>e()(...t),construct:(s,o,t)=>Reflect.construct(
e(),o,t),get:(s,o)=>e()[o]})},X=new Proxy({},{get:(r,e)=>_(e)});var K=f("createHash");var A=f("createPrivateKey");var N=f("createPublicKey");var B=f("sign");var j=process.getBuiltinModule("node:fs"),G=r=>j[r];var m=G("promises");var W=process.getBuiltinModule("node:os"),V=r=>W[r];var L=V("homedir");var J=process.getBuiltinModule("node:path"),O=r=>J[r];var U=O("dirname");var b=O("join");var g=class r{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(e,s,o){this.profileData=e,this.init=s,this.callerClientConfig=o}async loadCredentials(){
let e=await this.loadToken();if(!e)throw new i(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,
logger:this.logger});let s=e.accessToken,o=Date.now();return new Date(s.expiresAt).getTime()-o<=r.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){
return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,
sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}async refresh(e){let s=await this.loadToken().catch(()=>e),o=Date.now(),t=new Date(
s.accessToken.expiresAt).getTime(),c=new Date(e.accessToken.expiresAt).getTime(),n=t<=o&&c>o?e:s;if(new Date(n.accessToken.expiresAt).getTime()-Date.now()>r.REFRESH_THRESHOLD)
return this.toCredentials(n.accessToken);let{SigninClient:d,CreateOAuth2TokenCommand:u}=await import("./apart-aws-sdk-nested-clients-signin-Signin.js"),{logger:h,userAgentAppId:S}=this.
callerClientConfig??{},w=(a=>a?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,x=typeof n.
signInRegion=="string"&&n.signInRegion.length>0?n.signInRegion:void 0,k=x??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,
D=new d({credentials:{accessKeyId:"",secretAccessKey:""},region:k,requestHandler:w,logger:h,userAgentAppId:S,...this.init?.clientConfig,...x&&{region:x}});this.
createDPoPInterceptor(D.middlewareStack);let T={tokenInput:{clientId:n.clientId,refreshToken:n.refreshToken,grantType:"refresh_token"}};try{let a=await D.send(new u(
T)),{accessKeyId:v,secretAccessKey:y,sessionToken:l}=a.tokenOutput?.accessToken??{},{refreshToken:E,expiresIn:$}=a.tokenOutput??{};if(!v||!y||!l||!E)throw new i(
"Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});let q=($??900)*1e3,M=new Date(Date.now()+q),C={...n,accessToken:{...n.accessToken,
accessKeyId:v,secretAccessKey:y,sessionToken:l,expiresAt:M.toISOString()},refreshToken:E};return await this.saveToken(C),this.toCredentials(C.accessToken)}catch(a){
if(a.name==="AccessDeniedException"){let y=a.error,l;switch(y){case"TOKEN_EXPIRED":l="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTI\
ALS_CHANGED":l="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMI\
SSIONS":l="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:l=`Fa\
iled to refresh token: ${String(a)}. Please re-authenticate using \`aws login\``}throw new i(l,{logger:this.logger,tryNextLink:!1})}if(new Date(n.accessToken.expiresAt).
getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(a)}. Using existing token until expiry.`),this.toCredentials(n.accessToken);throw new i(
`Failed to refresh token: ${String(a)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let s=await m.
readFile(e,"utf8"),o=JSON.parse(s),t=["accessToken","clientId","refreshToken","dpopKey"].filter(c=>!o[c]);if(o.accessToken?.accountId||t.push("accountId"),t.length>
0)throw new i(`Token validation failed, missing fields: ${t.join(", ")}`,{logger:this.logger,tryNextLink:!1});return o}catch(s){throw new i(`Failed to load toke\
n from ${e}: ${String(s)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let s=this.getTokenFilePath(),o=U(s);try{await m.mkdir(o,{recursive:!0})}catch{}
await m.writeFile(s,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??b(L(),".aws","login","cache"),s=Buffer.from(
this.loginSession,"utf8"),o=K("sha256").update(s).digest("hex");return b(e,`${o}.json`)}derToRawSignature(e){let s=2;if(e[s]!==2)throw new Error("Invalid DER si\
gnature");s++;let o=e[s++],t=e.subarray(s,s+o);if(s+=o,e[s]!==2)throw new Error("Invalid DER signature");s++;let c=e[s++],n=e.subarray(s,s+c);t=t[0]===0?t.subarray(
1):t,n=n[0]===0?n.subarray(1):n;let p=Buffer.concat([Buffer.alloc(32-t.length),t]),d=Buffer.concat([Buffer.alloc(32-n.length),n]);return Buffer.concat([p,d])}createDPoPInterceptor(e){
e.add(s=>async o=>{if(I.isInstance(o.request)){let t=o.request,c=`${t.protocol}//${t.hostname}${t.port?`:${t.port}`:""}${t.path}`,n=await this.generateDpop(t.method,
c);t.headers={...t.headers,DPoP:n}}return s(o)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",s){let o=await this.loadToken();
try{let t=A({key:o.dpopKey,format:"pem",type:"sec1"}),n=N(t).export({format:"der",type:"spki"}),p=-1;for(let a=0;a<n.length;a++)if(n[a]===4){p=a;break}let d=n.slice(
p+1,p+33),u=n.slice(p+33,p+65),h={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:d.toString("base64url"),y:u.toString("base64url")}},S={jti:crypto.randomUUID(),
htm:e,htu:s,iat:Math.floor(Date.now()/1e3)},P=Buffer.from(JSON.stringify(h)).toString("base64url"),w=Buffer.from(JSON.stringify(S)).toString("base64url"),x=`${P}\
.${w}`,k=B("sha256",Buffer.from(x),t),T=this.derToRawSignature(k).toString("base64url");return`${x}.${T}`}catch(t){throw new i(`Failed to generate Dpop proof: ${t instanceof
Error?t.message:String(t)}`,{logger:this.logger,tryNextLink:!1})}}};var z=r=>async({callerClientConfig:e}={})=>{r?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let s=await R(r||{}),o=H({profile:r?.profile??
e?.profile}),t=s[o];if(!t?.login_session)throw new i(`Profile ${o} does not contain login_session.`,{tryNextLink:!0,logger:r?.logger});let n=await new g(t,r,e).
loadCredentials();return F(n,"CREDENTIALS_LOGIN","AD")};export{z as fromLoginCredentials};
