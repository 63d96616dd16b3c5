const require=process.getBuiltinModule;
import{$ as xt,A as Be,B as Qe,C as Ye,D as Xe,E as Ze,F as et,G as tt,H as st,I as ot,J as nt,K as rt,L as it,M as at,N as ct,O as pt,P as dt,Q as ut,R as lt,S as F,
T as mt,U as gt,V as ht,W as St,X as ft,Y as yt,Z as vt,_ as At,a as we,aa as Et,b as _e,ba as Rt,c as ke,ca as It,d as Ce,da as L,e as be,ea as H,f as De,fa as Pt,
g as pe,ga as Tt,h as de,ha as wt,i as Oe,ia as _t,j as We,ja as le,k as E,ka as kt,l as $e,la as me,m as Ge,ma as Ct,n as Me,o as Ne,oa as bt,p as ue,pa as Dt,
q as Fe,qa as Wt,r as Le,ra as $t,s as He,sa as Gt,t as Ue,ta as K,u as ze,ua as q,v as Ke,w as qe,x as Ve,y as je,z as Je}from"./shared-adapters-aws.js";import"./shared-adapters-connections.js";
import{a as U,b as z,c as Ot}from"./shared-domain-failure.js";import"./shared-domain-error.js";var O={CrtSignerV4:null};var ge="X-Amz-S3session-Token",Mt=ge.toLowerCase(),V=class extends _t{async signWithCredentials(t,s,o){let n=Nt(s);t.headers[Mt]=s.sessionToken;let r=this;return Ft(
r,n),r.signRequest(t,o??{})}async presignWithCredentials(t,s,o){let n=Nt(s);return delete t.headers[Mt],t.headers[ge]=s.sessionToken,t.query=t.query??{},t.query[ge]=
s.sessionToken,Ft(this,n),this.presign(t,o)}};function Nt(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function Ft(e,t){
let s=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=s,Promise.resolve(t))}var R=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof O.CrtSignerV4=="function"?"crt":typeof le.SignatureV4a=="function"?"j\
s":"none"}constructor(t){this.sigv4Signer=new V(t),this.signerOptions=t}async sign(t,s={}){return s.signingRegion==="*"?this.getSigv4aSigner().sign(t,s):this.sigv4Signer.
sign(t,s)}async signWithCredentials(t,s,o={}){if(o.signingRegion==="*"){let n=this.getSigv4aSigner(),r=O.CrtSignerV4;if(r&&n instanceof r)return n.signWithCredentials(
t,s,o);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check wheth\
er you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] \
or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiri\
ng-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(t,s,o)}async presign(t,s={}){if(s.signingRegion==="*"){let o=this.getSigv4aSigner(),n=O.
CrtSignerV4;if(n&&o instanceof n)return o.presign(t,s);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/\
signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [req\
uire("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws\
/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(t,s)}async presignWithCredentials(t,s,o={}){if(o.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(t,s,o)}getSigv4aSigner(){
if(!this.sigv4aSigner){let t=O.CrtSignerV4,s=le.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!t&&!s)throw new Error("Neither CRT nor JS SigV4a implem\
entation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-\
js-v3#functionality-requiring-aws-common-runtime-crt");if(t&&typeof t=="function")this.sigv4aSigner=new t({...this.signerOptions,signingAlgorithm:1});else if(s&&
typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!s||typeof s!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new s({...this.signerOptions})}}return this.sigv4aSigner}};var w="ref",I=-1,W=!0,Lt="isSet",Jt="PartitionResult",$="booleanEquals",p="stringEquals",he="getAttr",Ht="us-east-1",Ut="sigv4",zt="sts",Kt="https://sts.{Region\
}.{PartitionResult#dnsSuffix}",qt={[w]:"Endpoint"},d={[w]:"Region"},Se={[w]:Jt},T={},Vt=[d],jt={conditions:[[Lt,[qt]],[Lt,Vt],["aws.partition",Vt,Jt],[$,[{[w]:"\
UseFIPS"},W]],[$,[{[w]:"UseDualStack"},W]],[p,[d,"aws-global"]],[$,[{[w]:"UseGlobalEndpoint"},W]],[p,[d,"eu-central-1"]],[$,[{fn:he,argv:[Se,"supportsDualStack"]},
W]],[$,[{fn:he,argv:[Se,"supportsFIPS"]},W]],[p,[d,"ap-south-1"]],[p,[d,"eu-north-1"]],[p,[d,"eu-west-1"]],[p,[d,"eu-west-2"]],[p,[d,"eu-west-3"]],[p,[d,"sa-eas\
t-1"]],[p,[d,Ht]],[p,[d,"us-east-2"]],[p,[d,"us-west-2"]],[p,[d,"us-west-1"]],[p,[d,"ca-central-1"]],[p,[d,"ap-southeast-1"]],[p,[d,"ap-northeast-1"]],[p,[d,"ap\
-southeast-2"]],[p,[{fn:he,argv:[Se,"name"]},"aws-us-gov"]]],results:[[I],["https://sts.amazonaws.com",{authSchemes:[{name:Ut,signingName:zt,signingRegion:Ht}]}],
[Kt,{authSchemes:[{name:Ut,signingName:zt,signingRegion:"{Region}"}]}],[I,"Invalid Configuration: FIPS and custom endpoint are not supported"],[I,"Invalid Confi\
guration: Dualstack and custom endpoint are not supported"],[qt,T],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",T],[I,"FIPS and DualStack a\
re enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",T],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
T],[I,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",T],[I,"DualStack is enabled but t\
his partition does not support DualStack"],[Kt,T],[I,"Invalid Configuration: Missing Region"]]},Cs=2,a=1e8,bs=new Int32Array([-1,1,-1,0,30,3,1,4,a+14,2,5,a+14,3,
25,6,4,24,7,5,a+1,8,6,9,a+13,7,a+1,10,10,a+1,11,11,a+1,12,12,a+1,13,13,a+1,14,14,a+1,15,15,a+1,16,16,a+1,17,17,a+1,18,18,a+1,19,19,a+1,20,20,a+1,21,21,a+1,22,22,
a+1,23,23,a+1,a+2,8,a+11,a+12,4,28,26,9,27,a+10,24,a+8,a+9,8,29,a+7,9,a+6,a+7,3,a+3,31,4,a+4,a+5]),Bt=Ye.from(bs,Cs,jt.conditions,jt.results);var Ds=new Xe({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),j=(e,t={})=>Ds.get(e,()=>et(Bt,{endpointParams:e,logger:t.logger}));
Ze.aws=Et;var Os=e=>async(t,s,o)=>{if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let n=await e(t,s,o),r=pe(
s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!r)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}\
'`);let c=await Qe(o,{getEndpointParameterInstructions:r},t);return Object.assign(n,c)},Ws=async(e,t,s)=>({operation:pe(t).operation,region:await de(e.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),Qt=Os(Ws);function Yt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function J(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function fe(e){return{schemeId:"smithy.api#noAuth"}}var $s=(e,t,s)=>n=>{
let c=e(n).properties?.authSchemes;if(!c)return t(n);let v=[];for(let x of c){let{name:A,properties:m={},...P}=x,b=A.toLowerCase();A!==b&&console.warn(`HttpAuth\
Scheme has been normalized with lowercasing: '${A}' to '${b}'`);let D;if(b==="sigv4a"){D="aws.auth#sigv4a";let _s=c.find(ks=>{let Te=ks.name.toLowerCase();return Te!==
"sigv4a"&&Te.startsWith("sigv4")});if(R.sigv4aDependency()==="none"&&_s)continue}else if(b.startsWith("sigv4"))D="aws.auth#sigv4";else throw new Error(`Unknown \
HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${b}'`);let Pe=s[D];if(!Pe)throw new Error(`Could not find HttpAuthOption create function for '${D}'`);
let N=Pe(n);N.schemeId=D,N.signingProperties={...N.signingProperties||{},...P,...m},v.push(N)}return v},Gs=e=>{let t=[];switch(e.operation){case"AssumeRoleWithS\
AML":{t.push(fe(e)),t.push(J(e));break}case"AssumeRoleWithWebIdentity":{t.push(fe(e)),t.push(J(e));break}default:t.push(Yt(e)),t.push(J(e))}return t},Xt=$s(j,Gs,
{"aws.auth#sigv4":Yt,"aws.auth#sigv4a":J,"smithy.api#noAuth":fe}),Zt=e=>{let t=kt(e),s=Tt(t);return Object.assign(s,{authSchemePreference:de(e.authSchemePreference??
[])})};var es=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),ts={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ss={version:"3.1169.0"};var u=class e extends Fe{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var B=class e extends u{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"Expire\
dTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Q=class e extends u{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentE\
xception";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},Y=class e extends u{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){
super({name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},X=class e extends u{static shapeId="com.amazonaws.s\
ts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},Z=class e extends u{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){
super({name:"IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ee=class e extends u{static shapeId="com.amazonaws.sts#\
InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentityTokenException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},te=class e extends u{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorExce\
ption";$fault="client";$retryable={};constructor(t){super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
se=class e extends u{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(t){
super({name:"InvalidAuthorizationMessageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},oe=class e extends u{static shapeId="com.ama\
zonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(t){super({name:"ExpiredTradeInTokenException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},ne=class e extends u{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayload\
SizeExceededException";$fault="client";constructor(t){super({name:"JWTPayloadSizeExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
re=class e extends u{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(t){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ie=class e extends u{static shapeId="\
com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(t){super({name:"SessionDurationEscal\
ationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var os="Arn",Ns="AccessKeyId";var Fs="AssumeRole",Ls="AssumedRoleId",Hs="AssumeRoleRequest",Us="AssumeRoleResponse";var ye="AssumedRoleUser";var zs="AssumeRoleWithWebIdentity",Ks="AssumeRoleWithWebIdentityRequest",qs="AssumeRoleWithWebIdentityResponse";var Vs="Account",js="Audience",ve="Credentials",Js="ContextAssertion";var ns="DurationSeconds",Bs="Expiration",Qs="ExternalId";var Ys="ExpiredTokenException",Xs="ExpiredTradeInTokenException";var Zs="GetCallerIdentity",eo="GetCallerIdentityRequest",to="GetCallerIdentityResponse";var so="InvalidAuthorizationMessageException",oo="IDPCommunicationErrorException",no="IDPRejectedClaimException",ro="InvalidIdentityTokenException",io="JWTPaylo\
adSizeExceededException",ao="Key",co="MalformedPolicyDocumentException",rs="MinimumSessionTokenSize";var po="OutboundWebIdentityFederationDisabledException",is="Policy",as="PolicyArns";var uo="ProviderArn",lo="ProvidedContexts",mo="ProvidedContextsListType",go="ProvidedContext",ho="PolicyDescriptorType",So="ProviderId",cs="PackedPolicySize",fo="\
PackedPolicyTooLargeException",yo="Provider",ps="RoleArn",vo="RegionDisabledException",ds="RoleSessionName";var Ao="SecretAccessKey";var xo="SessionDurationEscalationException",Eo="SubjectFromWebIdentityToken",Ae="SourceIdentity",Ro="SerialNumber";var us="SessionTokenSize",ls="SessionTokenUtilization",Io="SessionToken",Po="Tags",To="TokenCode";var wo="TransitiveTagKeys",_o="Tag",ko="UserId",Co="Value",bo="WebIdentityToken",Do="arn",Oo="accessKeySecretType",g="awsQueryError",h="client",Wo="clientTokenT\
ype",S="error",f="httpError",y="message",$o="policyDescriptorListType",ms="smithy.ts.sdk.synthetic.com.amazonaws.sts";var Go="tagListType";var i="com.amazonaws.sts",gs=new ue(ms),Mo=[-3,ms,"STSServiceException",0,[],[]];gs.registerError(Mo,u);var l=new ue(i),No=[-3,i,Ys,{[g]:["ExpiredTokenException",
400],[S]:h,[f]:400},[y],[0]];l.registerError(No,B);var Fo=[-3,i,Xs,{[g]:["ExpiredTradeInTokenException",400],[S]:h,[f]:400},[y],[0]];l.registerError(Fo,oe);var Lo=[
-3,i,oo,{[g]:["IDPCommunicationError",400],[S]:h,[f]:400},[y],[0]];l.registerError(Lo,te);var Ho=[-3,i,no,{[g]:["IDPRejectedClaim",403],[S]:h,[f]:403},[y],[0]];
l.registerError(Ho,Z);var Uo=[-3,i,so,{[g]:["InvalidAuthorizationMessageException",400],[S]:h,[f]:400},[y],[0]];l.registerError(Uo,se);var zo=[-3,i,ro,{[g]:["In\
validIdentityToken",400],[S]:h,[f]:400},[y],[0]];l.registerError(zo,ee);var Ko=[-3,i,io,{[g]:["JWTPayloadSizeExceededException",400],[S]:h,[f]:400},[y],[0]];l.registerError(
Ko,ne);var qo=[-3,i,co,{[g]:["MalformedPolicyDocument",400],[S]:h,[f]:400},[y],[0]];l.registerError(qo,Q);var Vo=[-3,i,po,{[g]:["OutboundWebIdentityFederationDi\
sabledException",403],[S]:h,[f]:403},[y],[0]];l.registerError(Vo,re);var jo=[-3,i,fo,{[g]:["PackedPolicyTooLarge",400],[S]:h,[f]:400},[y],[0]];l.registerError(jo,
Y);var Jo=[-3,i,vo,{[g]:["RegionDisabledException",403],[S]:h,[f]:403},[y],[0]];l.registerError(Jo,X);var Bo=[-3,i,xo,{[g]:["SessionDurationEscalationException",
403],[S]:h,[f]:403},[y],[0]];l.registerError(Bo,ie);var hs=[gs,l],Qo=[0,i,Oo,8,0],Yo=[0,i,Wo,8,0];var Ss=[3,i,ye,0,[Ls,os],[0,0],2],Xo=[3,i,Hs,0,[ps,ds,as,is,ns,Po,wo,Qs,Ro,To,Ae,lo,rs],[0,0,()=>ys,0,1,()=>pn,64,0,0,0,0,()=>cn,1],2],Zo=[3,i,Us,0,[ve,ye,cs,Ae,
ls,us],[[()=>fs,0],()=>Ss,1,0,1,1]];var en=[3,i,Ks,0,[ps,ds,bo,So,as,is,ns,rs],[0,0,[()=>Yo,0],0,()=>ys,0,1,1],3],tn=[3,i,qs,0,[ve,Eo,ye,cs,yo,js,Ae,ls,us],[[()=>fs,0],0,()=>Ss,1,0,0,0,1,1]];var fs=[3,i,ve,0,[Ns,Ao,Io,Bs],[0,[()=>Qo,0],0,4],4];var sn=[3,i,eo,0,[],[]],on=[3,i,to,0,[ko,Vs,os],[0,0,0]];var nn=[3,i,ho,0,[Do],[0]],rn=[3,i,go,0,[uo,Js],[0,0]],an=[3,i,_o,0,[ao,Co],[0,0],2],ys=[1,i,$o,0,()=>nn],cn=[1,i,mo,0,()=>rn];var pn=[1,i,Go,0,()=>an];var vs=[9,i,Fs,0,()=>Xo,()=>Zo];var As=[9,i,zs,0,()=>en,()=>tn];var xs=[9,i,Zs,0,()=>sn,()=>on];var Es=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??ke,base64Encoder:e?.base64Encoder??be,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??j,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Xt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#s\
igv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new L},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#\
sigv4a"),signer:new H},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new F}],logger:e?.logger??
new Ke,protocol:e?.protocol??bt,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:hs,xmlNamespace:"https://sts.ama\
zonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Dt,signerConstructor:e?.
signerConstructor??R,urlParser:e?.urlParser??Oe,utf8Decoder:e?.utf8Decoder??Ce,utf8Encoder:e?.utf8Encoder??De});var Rs=e=>{He(process.version);let t=Be(e),s=()=>t().then(Le),o=Es(e);we(process.version);let n={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??E(Pt,n),bodyLengthChecker:e?.bodyLengthChecker??We,credentialDefaultProvider:e?.credentialDefaultProvider??
me,defaultSocketTimeout:_e(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??At({serviceId:o.serviceId,clientVersion:ss.version}),httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#sigv4")||(async c=>await me(c?.__config||{})()),signer:new L},{
schemeId:"aws.auth#sigv4a",identityProvider:r=>r.getIdentityProvider("aws.auth#sigv4a"),signer:new H},{schemeId:"smithy.api#noAuth",identityProvider:r=>r.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new F}],maxAttempts:e?.maxAttempts??E(ht,e),region:e?.region??E(Ve,{...je,...n}),requestHandler:Ct.create(e?.requestHandler??
s),retryMode:e?.retryMode??E({...ft,default:async()=>(await s()).retryMode||gt},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??E(wt,n),streamCollector:e?.
streamCollector??ot,useDualstackEndpoint:e?.useDualstackEndpoint??E($e,n),useFipsEndpoint:e?.useFipsEndpoint??E(Ge,n),userAgentAppId:e?.userAgentAppId??E(xt,n)}};var Is=e=>{let t=e.httpAuthSchemes,s=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(n){let r=t.findIndex(c=>c.schemeId===n.schemeId);r===-1?t.
push(n):t.splice(r,1,n)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(n){s=n},httpAuthSchemeProvider(){return s},setCredentials(n){o=n},credentials(){return o}}},
Ps=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var Ts=(e,t)=>{let s=Object.assign(Rt(e),Ue(e),nt(e),Is(e));return t.forEach(o=>o.configure(s)),Object.assign(e,It(s),ze(s),rt(s),Ps(s))};var G=class extends Me{config;constructor(...[t]){let s=Rs(t||{});super(s),this.initConfig=s;let o=es(s),n=mt(o),r=St(n),c=Je(r),v=c,x=tt(v),A=Zt(x),m=Ts(A,t?.extensions||
[]);this.config=m,this.middlewareStack.use(Ne(this.config)),this.middlewareStack.use(vt(this.config)),this.middlewareStack.use(yt(this.config)),this.middlewareStack.
use(it(this.config)),this.middlewareStack.use(at(this.config)),this.middlewareStack.use(ct(this.config)),this.middlewareStack.use(pt(this.config)),this.middlewareStack.
use(dt(this.config,{httpAuthSchemeParametersProvider:Qt,identityProviderConfigProvider:async P=>new lt({"aws.auth#sigv4":P.credentials,"aws.auth#sigv4a":P.credentials})})),
this.middlewareStack.use(ut(this.config))}destroy(){super.destroy()}};var _=qe(ts,"AWSSecurityTokenServiceV20110615","STSClient",st),k={},C=(e,t,s,o)=>[];var ae=class extends _(k,C,"AssumeRole",vs){};var M=class extends _(k,C,"AssumeRoleWithWebIdentity",As){};var ce=class extends _(k,C,"GetCallerIdentity",xs){};function Jr(e,t){let s=new xe(e);return{open:(o,n)=>new Re(o,e,t[n],s),url:o=>s.url(o),warmUp:()=>dn(e)}}async function dn(e){let t=`<AssumeRoleWithWebIdentityR\
esponse><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>arn</Arn><AssumedRoleId>id</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>id</AccessKeyId><SecretAccessKey>key</SecretAccessKey><SessionToken>token</SessionToken>
    <Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,s=new G({...$t(e,t),sigv4aSigningRegionSet:["us-east-1"]}),o={RoleArn:"arn",RoleSessionName:"\
name",WebIdentityToken:"token",DurationSeconds:900};Ie("AssumeRoleWithWebIdentity",await s.send(new M({...o,Policy:"{}"})))}var xe=class{#t;#e=new Map;constructor(t){
this.#t=t}in(t){let s=this.#e.get(t)??Ee(t,this.#t,{accessKeyId:"unsigned",secretAccessKey:"unsigned"});return this.#e.set(t,s),s}url(t){return Gt(this.in(t),t,
this.#t)}};function Ee(e,t,s){return new G({...Wt(e,t),sigv4aSigningRegionSet:[e],...s&&{credentials:s}})}var Re=class{#t;#e;#s;#o;constructor(t,s,o,n){this.#t=
t,this.#o=n,this.#e=s,this.#s=o}async assumeWithToken(t,s){let o=this.#o.in(this.#t),n,r=this.#s.run("AssumeRoleWithWebIdentity",async(c,v)=>{let x=await s(n),A={
...ws(t),WebIdentityToken:x};try{let m=await q("AssumeRoleWithWebIdentity",this.#e,()=>o.send(new M(A),{abortSignal:v}));return Ie("AssumeRoleWithWebIdentity",m)}catch(m){
throw m instanceof U&&Ot(m)==="fresh token"&&(n=x),m}});return z(()=>K(o),r)}async assumeFrom(t,s){let o=Ee(this.#t,this.#e,s),n=this.#s.run("AssumeRole",async(r,c)=>{
let v=await q("AssumeRole",this.#e,()=>o.send(new ae(ws(t)),{abortSignal:c}));return Ie("AssumeRole",v)});return z(()=>K(o),n)}async callerArn(){let t=Ee(this.#t,
this.#e,void 0),s=this.#s.run("GetCallerIdentity",async(o,n)=>{let{Arn:r}=await q("GetCallerIdentity",this.#e,()=>t.send(new ce({}),{abortSignal:n}));if(!r)throw new U(
"GetCallerIdentity",{kind:"garbage"});return r});return z(()=>K(t),s)}};function ws(e){let{roleArn:t,sessionName:s,duration:o,policy:n,managedPolicies:r=[],externalId:c,
tagging:v}=e,{tags:x,transitiveTagKeys:A,sourceIdentity:m}=v??{};return{RoleArn:t,RoleSessionName:s,DurationSeconds:o,...n!==void 0&&{Policy:n},...c!==void 0&&{
ExternalId:c},...x&&{Tags:[...x]},...A&&{TransitiveTagKeys:[...A]},...m!==void 0&&{SourceIdentity:m},...r.length>0&&{PolicyArns:r.map(P=>({arn:P}))}}}function Ie(e,{
Credentials:t,AssumedRoleUser:s}){let{AccessKeyId:o,SecretAccessKey:n,SessionToken:r,Expiration:c}=t??{};if(!o||!n||!r||!c||!s?.Arn)throw new U(e,{kind:"garbage"});
return{keys:{accessKeyId:o,secretAccessKey:n,sessionToken:r,expiration:c},assumedRoleArn:s.Arn}}export{Re as Sts,xe as UnsignedClients,Jr as stsServices};
