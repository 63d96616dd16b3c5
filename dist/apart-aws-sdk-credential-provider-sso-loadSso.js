const require=process.getBuiltinModule;
import{a as He}from"./apart-aws-sdk-nested-clients-package.js";import{a as ke,c as De,f as be,h as Fe}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";import{a as Ne}from"./apart-smithy-node-http-handler-build-abort-error.js";
import{A as Ce,B as Ie,C as Ae,D as ye,E as Oe,G as we,H as Te,a as N,c as k,e as te,f as oe,g as re,h as se,i as ne,j as ie,k as me,l as le,m as he,n as ge,o as fe,
q as Se,r as Ee,v as _e,w as xe,x as ve,y as Pe,z as Re}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";import{a as z,d as L,f as B,g as K,h as V,i as W,k as Q,l as Y}from"./apart-smithy-core-client-index.js";
import{n as c,o as M,p as $,q as J,r as X,s as Z,t as ee}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";import{i as pe,j as ue,k as de}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as ce}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";
import{H as q,K as j,N as A,O as ae,b as D,c as b,d as H,e as F,j as U,p as I,q as G}from"./apart-smithy-core-schema-TypeRegistry.js";var Ue=async(e,t,o)=>({operation:U(t).operation,region:await I(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function lt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(t,o)=>({signingProperties:{config:t,
context:o}})}}function ht(e){return{schemeId:"smithy.api#noAuth"}}var Ge=e=>{let t=[];return e.operation==="GetRoleCredentials"?t.push(ht(e)):t.push(lt(e)),t},qe=e=>{
let t=be(e);return Object.assign(t,{authSchemePreference:I(e.authSchemePreference??[])})};var Me=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"awsssoportal"}),$e={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var d="ref",p=-1,h=!0,ze="isSet",Ke="PartitionResult",g="booleanEquals",y="getAttr",je={[d]:"Endpoint"},O={[d]:Ke},u={},Le=[{[d]:"Region"}],Be={conditions:[[ze,
[je]],[ze,Le],["aws.partition",Le,Ke],[g,[{[d]:"UseFIPS"},h]],[g,[{[d]:"UseDualStack"},h]],[g,[{fn:y,argv:[O,"supportsDualStack"]},h]],[g,[{fn:y,argv:[O,"suppor\
tsFIPS"]},h]],["stringEquals",[{fn:y,argv:[O,"name"]},"aws-us-gov"]]],results:[[p],[p,"Invalid Configuration: FIPS and custom endpoint are not supported"],[p,"I\
nvalid Configuration: Dualstack and custom endpoint are not supported"],[je,u],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",u],[p,"F\
IPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",u],["https://portal.sso-fips.{Regi\
on}.{PartitionResult#dnsSuffix}",u],[p,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSu\
ffix}",u],[p,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",u],[p,"Invalid Con\
figuration: Missing Region"]]},gt=2,s=1e8,ft=new Int32Array([-1,1,-1,0,13,3,1,4,s+12,2,5,s+12,3,8,6,4,7,s+11,5,s+9,s+10,4,11,9,6,10,s+8,7,s+6,s+7,5,12,s+5,6,s+4,
s+5,3,s+1,14,4,s+2,s+3]),Ve=te.from(ft,gt,Be.conditions,Be.results);var St=new oe({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),We=(e,t={})=>St.get(e,()=>se(Ve,{endpointParams:e,logger:t.logger}));re.aws=Oe;var a=class e extends L{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var f=class e extends a{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(t){super({name:"In\
validRequestException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},S=class e extends a{static shapeId="com.amazonaws.sso#ResourceNotFoundEx\
ception";name="ResourceNotFoundException";$fault="client";constructor(t){super({name:"ResourceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},E=class e extends a{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(t){super(
{name:"TooManyRequestsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},_=class e extends a{static shapeId="com.amazonaws.sso#Unauthor\
izedException";name="UnauthorizedException";$fault="client";constructor(t){super({name:"UnauthorizedException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}};var Et="AccessTokenType",_t="GetRoleCredentials",xt="GetRoleCredentialsRequest",vt="GetRoleCredentialsResponse",Pt="InvalidRequestException",Rt="RoleCredentials",
Ct="ResourceNotFoundException",It="SecretAccessKeyType",At="SessionTokenType",yt="TooManyRequestsException",Ot="UnauthorizedException",wt="accountId",Tt="access\
KeyId",Nt="accessToken",kt="account_id",x="client",v="error",Dt="expiration",bt="http",P="httpError",Ht="httpHeader",Qe="httpQuery",R="message",Ft="roleCredenti\
als",Ut="roleName",Gt="role_name",Ye="smithy.ts.sdk.synthetic.com.amazonaws.sso",qt="secretAccessKey",Mt="sessionToken",$t="x-amz-sso_bearer_token",n="com.amazo\
naws.sso",Je=new A(Ye),zt=[-3,Ye,"SSOServiceException",0,[],[]];Je.registerError(zt,a);var m=new A(n),jt=[-3,n,Pt,{[v]:x,[P]:400},[R],[0]];m.registerError(jt,f);
var Lt=[-3,n,Ct,{[v]:x,[P]:404},[R],[0]];m.registerError(Lt,S);var Bt=[-3,n,yt,{[v]:x,[P]:429},[R],[0]];m.registerError(Bt,E);var Kt=[-3,n,Ot,{[v]:x,[P]:401},[R],
[0]];m.registerError(Kt,_);var Xe=[Je,m],Vt=[0,n,Et,8,0],Wt=[0,n,It,8,0],Qt=[0,n,At,8,0],Yt=[3,n,xt,0,[Ut,wt,Nt],[[0,{[Qe]:Gt}],[0,{[Qe]:kt}],[()=>Vt,{[Ht]:$t}]],
3],Jt=[3,n,vt,0,[Ft],[[()=>Xt,0]]],Xt=[3,n,Rt,0,[Tt,qt,Mt,Dt],[0,[()=>Wt,0],[()=>Qt,0],1]],Ze=[9,n,_t,{[bt]:["GET","/federation/credentials",200]},()=>Yt,()=>Jt];var et=e=>({apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??D,base64Encoder:e?.base64Encoder??H,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??We,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ge,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new ke},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smith\
y.api#noAuth")||(async()=>({})),signer:new Ee}],logger:e?.logger??new Q,protocol:e?.protocol??Fe,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.am\
azonaws.sso",errorTypeRegistries:Xe,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??ce,urlParser:e?.urlParser??
G,utf8Decoder:e?.utf8Decoder??b,utf8Encoder:e?.utf8Encoder??F});var tt=e=>{K(process.version);let t=ee(e),o=()=>t().then(B),i=et(e);N(process.version);let r={profile:e?.profile,logger:i.logger};return{...i,...e,runtime:"node",
defaultsMode:t,authSchemePreference:e?.authSchemePreference??c(De,r),bodyLengthChecker:e?.bodyLengthChecker??q,defaultSocketTimeout:k(e?.requestHandler,3e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??Ae({serviceId:i.serviceId,clientVersion:He.version}),maxAttempts:e?.maxAttempts??c(ve,e),region:e?.region??c(J,{...X,...r}),requestHandler:Ne.
create(e?.requestHandler??o),retryMode:e?.retryMode??c({...Re,default:async()=>(await o()).retryMode||xe},e),streamCollector:e?.streamCollector??ae,useDualstackEndpoint:e?.
useDualstackEndpoint??c(M,r),useFipsEndpoint:e?.useFipsEndpoint??c($,r),userAgentAppId:e?.userAgentAppId??c(ye,r)}};var ot=e=>{let t=e.httpAuthSchemes,o=e.httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(r){let l=t.findIndex(C=>C.schemeId===r.schemeId);l===-1?t.
push(r):t.splice(l,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){o=r},httpAuthSchemeProvider(){return o},setCredentials(r){i=r},credentials(){return i}}},
rt=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var st=(e,t)=>{let o=Object.assign(we(e),V(e),pe(e),ot(e));return t.forEach(i=>i.configure(o)),Object.assign(e,Te(o),W(o),ue(o),rt(o))};var w=class extends z{config;constructor(...[t]){let o=tt(t||{});super(o),this.initConfig=o;let i=Me(o),r=_e(i),l=Pe(r),C=Z(l),ct=C,pt=ne(ct),ut=qe(pt),dt=st(ut,
t?.extensions||[]);this.config=dt,this.middlewareStack.use(j(this.config)),this.middlewareStack.use(Ie(this.config)),this.middlewareStack.use(Ce(this.config)),this.
middlewareStack.use(de(this.config)),this.middlewareStack.use(me(this.config)),this.middlewareStack.use(le(this.config)),this.middlewareStack.use(he(this.config)),
this.middlewareStack.use(ge(this.config,{httpAuthSchemeParametersProvider:Ue,identityProviderConfigProvider:async mt=>new Se({"aws.auth#sigv4":mt.credentials})})),
this.middlewareStack.use(fe(this.config))}destroy(){super.destroy()}};var nt=Y($e,"SWBPortalService","SSOClient",ie),it={},at=(e,t,o,i)=>[];var T=class extends nt(it,at,"GetRoleCredentials",Ze){};export{T as GetRoleCredentialsCommand,w as SSOClient};
