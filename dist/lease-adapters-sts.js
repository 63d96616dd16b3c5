const require=process.getBuiltinModule;
import{$ as Et,A as Qe,B as Ye,C as Xe,D as Ze,E as et,F as tt,G as st,H as nt,I as ot,J as it,K as rt,L as at,M as ct,N as pt,O as dt,P as ut,Q as lt,R as mt,S as L,
T as gt,U as ht,V as St,W as yt,X as ft,Y as vt,Z as At,_ as xt,a as _e,aa as Rt,b as ke,ba as It,c as Ce,ca as Pt,d as be,da as z,e as De,ea as H,f as Oe,fa as wt,
g as pe,ga as Tt,h as de,ha as _t,i as We,ia as kt,j as $e,ja as le,k as E,ka as Ct,l as Ge,la as me,m as Ne,ma as bt,n as Me,o as Fe,oa as Dt,p as ue,pa as Ot,
q as je,qa as Wt,r as Le,ra as $t,s as ze,sa as Gt,t as He,ta as K,u as Ke,ua as U,v as Ue,w as Ve,x as qe,y as Je,z as Be}from"./lease-adapters-aws.js";import"./lease-adapters-connections.js";
import{a as F,b as j,c as Te}from"./lease-domain-failure.js";import"./lease-domain-error.js";var O={CrtSignerV4:null};var ge="X-Amz-S3session-Token",Nt=ge.toLowerCase(),V=class extends kt{async signWithCredentials(t,s,n){let o=Mt(s);t.headers[Nt]=s.sessionToken;let i=this;return Ft(
i,o),i.signRequest(t,n??{})}async presignWithCredentials(t,s,n){let o=Mt(s);return delete t.headers[Nt],t.headers[ge]=s.sessionToken,t.query=t.query??{},t.query[ge]=
s.sessionToken,Ft(this,o),this.presign(t,n)}};function Mt(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function Ft(e,t){
let s=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=s,Promise.resolve(t))}var R=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof O.CrtSignerV4=="function"?"crt":typeof le.SignatureV4a=="function"?"j\
s":"none"}constructor(t){this.sigv4Signer=new V(t),this.signerOptions=t}async sign(t,s={}){return s.signingRegion==="*"?this.getSigv4aSigner().sign(t,s):this.sigv4Signer.
sign(t,s)}async signWithCredentials(t,s,n={}){if(n.signingRegion==="*"){let o=this.getSigv4aSigner(),i=O.CrtSignerV4;if(i&&o instanceof i)return o.signWithCredentials(
t,s,n);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check wheth\
er you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] \
or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiri\
ng-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(t,s,n)}async presign(t,s={}){if(s.signingRegion==="*"){let n=this.getSigv4aSigner(),o=O.
CrtSignerV4;if(o&&n instanceof o)return n.presign(t,s);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/\
signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [req\
uire("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws\
/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(t,s)}async presignWithCredentials(t,s,n={}){if(n.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(t,s,n)}getSigv4aSigner(){
if(!this.sigv4aSigner){let t=O.CrtSignerV4,s=le.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!t&&!s)throw new Error("Neither CRT nor JS SigV4a implem\
entation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-\
js-v3#functionality-requiring-aws-common-runtime-crt");if(t&&typeof t=="function")this.sigv4aSigner=new t({...this.signerOptions,signingAlgorithm:1});else if(s&&
typeof s=="function")this.sigv4aSigner=new s({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!s||typeof s!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new s({...this.signerOptions})}}return this.sigv4aSigner}};var T="ref",I=-1,W=!0,jt="isSet",Jt="PartitionResult",$="booleanEquals",p="stringEquals",he="getAttr",Lt="us-east-1",zt="sigv4",Ht="sts",Kt="https://sts.{Region\
}.{PartitionResult#dnsSuffix}",Ut={[T]:"Endpoint"},d={[T]:"Region"},Se={[T]:Jt},w={},Vt=[d],qt={conditions:[[jt,[Ut]],[jt,Vt],["aws.partition",Vt,Jt],[$,[{[T]:"\
UseFIPS"},W]],[$,[{[T]:"UseDualStack"},W]],[p,[d,"aws-global"]],[$,[{[T]:"UseGlobalEndpoint"},W]],[p,[d,"eu-central-1"]],[$,[{fn:he,argv:[Se,"supportsDualStack"]},
W]],[$,[{fn:he,argv:[Se,"supportsFIPS"]},W]],[p,[d,"ap-south-1"]],[p,[d,"eu-north-1"]],[p,[d,"eu-west-1"]],[p,[d,"eu-west-2"]],[p,[d,"eu-west-3"]],[p,[d,"sa-eas\
t-1"]],[p,[d,Lt]],[p,[d,"us-east-2"]],[p,[d,"us-west-2"]],[p,[d,"us-west-1"]],[p,[d,"ca-central-1"]],[p,[d,"ap-southeast-1"]],[p,[d,"ap-northeast-1"]],[p,[d,"ap\
-southeast-2"]],[p,[{fn:he,argv:[Se,"name"]},"aws-us-gov"]]],results:[[I],["https://sts.amazonaws.com",{authSchemes:[{name:zt,signingName:Ht,signingRegion:Lt}]}],
[Kt,{authSchemes:[{name:zt,signingName:Ht,signingRegion:"{Region}"}]}],[I,"Invalid Configuration: FIPS and custom endpoint are not supported"],[I,"Invalid Confi\
guration: Dualstack and custom endpoint are not supported"],[Ut,w],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[I,"FIPS and DualStack a\
re enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",w],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
w],[I,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[I,"DualStack is enabled but t\
his partition does not support DualStack"],[Kt,w],[I,"Invalid Configuration: Missing Region"]]},Cs=2,a=1e8,bs=new Int32Array([-1,1,-1,0,30,3,1,4,a+14,2,5,a+14,3,
25,6,4,24,7,5,a+1,8,6,9,a+13,7,a+1,10,10,a+1,11,11,a+1,12,12,a+1,13,13,a+1,14,14,a+1,15,15,a+1,16,16,a+1,17,17,a+1,18,18,a+1,19,19,a+1,20,20,a+1,21,21,a+1,22,22,
a+1,23,23,a+1,a+2,8,a+11,a+12,4,28,26,9,27,a+10,24,a+8,a+9,8,29,a+7,9,a+6,a+7,3,a+3,31,4,a+4,a+5]),Bt=Xe.from(bs,Cs,qt.conditions,qt.results);var Ds=new Ze({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),q=(e,t={})=>Ds.get(e,()=>tt(Bt,{endpointParams:e,logger:t.logger}));
et.aws=Rt;var Os=e=>async(t,s,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let o=await e(t,s,n),i=pe(
s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}\
'`);let c=await Ye(n,{getEndpointParameterInstructions:i},t);return Object.assign(o,c)},Ws=async(e,t,s)=>({operation:pe(t).operation,region:await de(e.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),Qt=Os(Ws);function Yt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function J(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function ye(e){return{schemeId:"smithy.api#noAuth"}}var $s=(e,t,s)=>o=>{
let c=e(o).properties?.authSchemes;if(!c)return t(o);let v=[];for(let x of c){let{name:A,properties:m={},...P}=x,b=A.toLowerCase();A!==b&&console.warn(`HttpAuth\
Scheme has been normalized with lowercasing: '${A}' to '${b}'`);let D;if(b==="sigv4a"){D="aws.auth#sigv4a";let _s=c.find(ks=>{let we=ks.name.toLowerCase();return we!==
"sigv4a"&&we.startsWith("sigv4")});if(R.sigv4aDependency()==="none"&&_s)continue}else if(b.startsWith("sigv4"))D="aws.auth#sigv4";else throw new Error(`Unknown \
HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${b}'`);let Pe=s[D];if(!Pe)throw new Error(`Could not find HttpAuthOption create function for '${D}'`);
let M=Pe(o);M.schemeId=D,M.signingProperties={...M.signingProperties||{},...P,...m},v.push(M)}return v},Gs=e=>{let t=[];switch(e.operation){case"AssumeRoleWithS\
AML":{t.push(ye(e)),t.push(J(e));break}case"AssumeRoleWithWebIdentity":{t.push(ye(e)),t.push(J(e));break}default:t.push(Yt(e)),t.push(J(e))}return t},Xt=$s(q,Gs,
{"aws.auth#sigv4":Yt,"aws.auth#sigv4a":J,"smithy.api#noAuth":ye}),Zt=e=>{let t=Ct(e),s=Tt(t);return Object.assign(s,{authSchemePreference:de(e.authSchemePreference??
[])})};var es=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),ts={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ss={name:"@aws-sdk/client-sts",version:"3.1169.0",description:"AWS SDK for JavaScript Sts Client for Node.js, Browser and React Native",homepage:"https://gi\
thub.com/aws/aws-sdk-js-v3/tree/main/clients/client-sts",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-jav\
ascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-sts"},files:["dist-*/**"],sideEffects:!1,main:"./dist\
-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service",test:"yarn g:vitest run --passWithNoTests","test:watch":"yarn g:vitest watch --passWithNoTests","test:integration":"yarn g:vi\
test run --passWithNoTests -c vitest.config.integ.mts","test:integration:watch":"yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts","test:e2e":"y\
arn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test:index":"tsc -p tsconfig.test.json && node ./tes\
t/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.97","@aws-sdk/signature-v4-multi-region":"^3.996\
.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",
tslib:"^2.6.2"},devDependencies:{"@smithy/snapshot-testing":"^2.4.0","@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"\
0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};var u=class e extends je{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var B=class e extends u{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"Expire\
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
super({name:"InvalidAuthorizationMessageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ne=class e extends u{static shapeId="com.ama\
zonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(t){super({name:"ExpiredTradeInTokenException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},oe=class e extends u{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayload\
SizeExceededException";$fault="client";constructor(t){super({name:"JWTPayloadSizeExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ie=class e extends u{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(t){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},re=class e extends u{static shapeId="\
com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(t){super({name:"SessionDurationEscal\
ationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var ns="Arn",Ms="AccessKeyId";var Fs="AssumeRole",js="AssumedRoleId",Ls="AssumeRoleRequest",zs="AssumeRoleResponse";var fe="AssumedRoleUser";var Hs="AssumeRoleWithWebIdentity",Ks="AssumeRoleWithWebIdentityRequest",Us="AssumeRoleWithWebIdentityResponse";var Vs="Account",qs="Audience",ve="Credentials",Js="ContextAssertion";var os="DurationSeconds",Bs="Expiration",Qs="ExternalId";var Ys="ExpiredTokenException",Xs="ExpiredTradeInTokenException";var Zs="GetCallerIdentity",en="GetCallerIdentityRequest",tn="GetCallerIdentityResponse";var sn="InvalidAuthorizationMessageException",nn="IDPCommunicationErrorException",on="IDPRejectedClaimException",rn="InvalidIdentityTokenException",an="JWTPaylo\
adSizeExceededException",cn="Key",pn="MalformedPolicyDocumentException",is="MinimumSessionTokenSize";var dn="OutboundWebIdentityFederationDisabledException",rs="Policy",as="PolicyArns";var un="ProviderArn",ln="ProvidedContexts",mn="ProvidedContextsListType",gn="ProvidedContext",hn="PolicyDescriptorType",Sn="ProviderId",cs="PackedPolicySize",yn="\
PackedPolicyTooLargeException",fn="Provider",ps="RoleArn",vn="RegionDisabledException",ds="RoleSessionName";var An="SecretAccessKey";var xn="SessionDurationEscalationException",En="SubjectFromWebIdentityToken",Ae="SourceIdentity",Rn="SerialNumber";var us="SessionTokenSize",ls="SessionTokenUtilization",In="SessionToken",Pn="Tags",wn="TokenCode";var Tn="TransitiveTagKeys",_n="Tag",kn="UserId",Cn="Value",bn="WebIdentityToken",Dn="arn",On="accessKeySecretType",g="awsQueryError",h="client",Wn="clientTokenT\
ype",S="error",y="httpError",f="message",$n="policyDescriptorListType",ms="smithy.ts.sdk.synthetic.com.amazonaws.sts";var Gn="tagListType";var r="com.amazonaws.sts",gs=new ue(ms),Nn=[-3,ms,"STSServiceException",0,[],[]];gs.registerError(Nn,u);var l=new ue(r),Mn=[-3,r,Ys,{[g]:["ExpiredTokenException",
400],[S]:h,[y]:400},[f],[0]];l.registerError(Mn,B);var Fn=[-3,r,Xs,{[g]:["ExpiredTradeInTokenException",400],[S]:h,[y]:400},[f],[0]];l.registerError(Fn,ne);var jn=[
-3,r,nn,{[g]:["IDPCommunicationError",400],[S]:h,[y]:400},[f],[0]];l.registerError(jn,te);var Ln=[-3,r,on,{[g]:["IDPRejectedClaim",403],[S]:h,[y]:403},[f],[0]];
l.registerError(Ln,Z);var zn=[-3,r,sn,{[g]:["InvalidAuthorizationMessageException",400],[S]:h,[y]:400},[f],[0]];l.registerError(zn,se);var Hn=[-3,r,rn,{[g]:["In\
validIdentityToken",400],[S]:h,[y]:400},[f],[0]];l.registerError(Hn,ee);var Kn=[-3,r,an,{[g]:["JWTPayloadSizeExceededException",400],[S]:h,[y]:400},[f],[0]];l.registerError(
Kn,oe);var Un=[-3,r,pn,{[g]:["MalformedPolicyDocument",400],[S]:h,[y]:400},[f],[0]];l.registerError(Un,Q);var Vn=[-3,r,dn,{[g]:["OutboundWebIdentityFederationDi\
sabledException",403],[S]:h,[y]:403},[f],[0]];l.registerError(Vn,ie);var qn=[-3,r,yn,{[g]:["PackedPolicyTooLarge",400],[S]:h,[y]:400},[f],[0]];l.registerError(qn,
Y);var Jn=[-3,r,vn,{[g]:["RegionDisabledException",403],[S]:h,[y]:403},[f],[0]];l.registerError(Jn,X);var Bn=[-3,r,xn,{[g]:["SessionDurationEscalationException",
403],[S]:h,[y]:403},[f],[0]];l.registerError(Bn,re);var hs=[gs,l],Qn=[0,r,On,8,0],Yn=[0,r,Wn,8,0];var Ss=[3,r,fe,0,[js,ns],[0,0],2],Xn=[3,r,Ls,0,[ps,ds,as,rs,os,Pn,Tn,Qs,Rn,wn,Ae,ln,is],[0,0,()=>fs,0,1,()=>co,64,0,0,0,0,()=>ao,1],2],Zn=[3,r,zs,0,[ve,fe,cs,Ae,
ls,us],[[()=>ys,0],()=>Ss,1,0,1,1]];var eo=[3,r,Ks,0,[ps,ds,bn,Sn,as,rs,os,is],[0,0,[()=>Yn,0],0,()=>fs,0,1,1],3],to=[3,r,Us,0,[ve,En,fe,cs,fn,qs,Ae,ls,us],[[()=>ys,0],0,()=>Ss,1,0,0,0,1,1]];var ys=[3,r,ve,0,[Ms,An,In,Bs],[0,[()=>Qn,0],0,4],4];var so=[3,r,en,0,[],[]],no=[3,r,tn,0,[kn,Vs,ns],[0,0,0]];var oo=[3,r,hn,0,[Dn],[0]],io=[3,r,gn,0,[un,Js],[0,0]],ro=[3,r,_n,0,[cn,Cn],[0,0],2],fs=[1,r,$n,0,()=>oo],ao=[1,r,mn,0,()=>io];var co=[1,r,Gn,0,()=>ro];var vs=[9,r,Fs,0,()=>Xn,()=>Zn];var As=[9,r,Hs,0,()=>eo,()=>to];var xs=[9,r,Zs,0,()=>so,()=>no];var Es=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??Ce,base64Encoder:e?.base64Encoder??De,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??q,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Xt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#s\
igv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new z},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#\
sigv4a"),signer:new H},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new L}],logger:e?.logger??
new Ue,protocol:e?.protocol??Dt,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:hs,xmlNamespace:"https://sts.ama\
zonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ot,signerConstructor:e?.
signerConstructor??R,urlParser:e?.urlParser??We,utf8Decoder:e?.utf8Decoder??be,utf8Encoder:e?.utf8Encoder??Oe});var Rs=e=>{ze(process.version);let t=Qe(e),s=()=>t().then(Le),n=Es(e);_e(process.version);let o={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??E(wt,o),bodyLengthChecker:e?.bodyLengthChecker??$e,credentialDefaultProvider:e?.credentialDefaultProvider??
me,defaultSocketTimeout:ke(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??xt({serviceId:n.serviceId,clientVersion:ss.version}),httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:i=>i.getIdentityProvider("aws.auth#sigv4")||(async c=>await me(c?.__config||{})()),signer:new z},{
schemeId:"aws.auth#sigv4a",identityProvider:i=>i.getIdentityProvider("aws.auth#sigv4a"),signer:new H},{schemeId:"smithy.api#noAuth",identityProvider:i=>i.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new L}],maxAttempts:e?.maxAttempts??E(St,e),region:e?.region??E(qe,{...Je,...o}),requestHandler:bt.create(e?.requestHandler??
s),retryMode:e?.retryMode??E({...ft,default:async()=>(await s()).retryMode||ht},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??E(_t,o),streamCollector:e?.
streamCollector??ot,useDualstackEndpoint:e?.useDualstackEndpoint??E(Ge,o),useFipsEndpoint:e?.useFipsEndpoint??E(Ne,o),userAgentAppId:e?.userAgentAppId??E(Et,o)}};var Is=e=>{let t=e.httpAuthSchemes,s=e.httpAuthSchemeProvider,n=e.credentials;return{setHttpAuthScheme(o){let i=t.findIndex(c=>c.schemeId===o.schemeId);i===-1?t.
push(o):t.splice(i,1,o)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(o){s=o},httpAuthSchemeProvider(){return s},setCredentials(o){n=o},credentials(){return n}}},
Ps=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var ws=(e,t)=>{let s=Object.assign(It(e),He(e),it(e),Is(e));return t.forEach(n=>n.configure(s)),Object.assign(e,Pt(s),Ke(s),rt(s),Ps(s))};var G=class extends Me{config;constructor(...[t]){let s=Rs(t||{});super(s),this.initConfig=s;let n=es(s),o=gt(n),i=yt(o),c=Be(i),v=c,x=st(v),A=Zt(x),m=ws(A,t?.extensions||
[]);this.config=m,this.middlewareStack.use(Fe(this.config)),this.middlewareStack.use(At(this.config)),this.middlewareStack.use(vt(this.config)),this.middlewareStack.
use(at(this.config)),this.middlewareStack.use(ct(this.config)),this.middlewareStack.use(pt(this.config)),this.middlewareStack.use(dt(this.config)),this.middlewareStack.
use(ut(this.config,{httpAuthSchemeParametersProvider:Qt,identityProviderConfigProvider:async P=>new mt({"aws.auth#sigv4":P.credentials,"aws.auth#sigv4a":P.credentials})})),
this.middlewareStack.use(lt(this.config))}destroy(){super.destroy()}};var _=Ve(ts,"AWSSecurityTokenServiceV20110615","STSClient",nt),k={},C=(e,t,s,n)=>[];var ae=class extends _(k,C,"AssumeRole",vs){};var N=class extends _(k,C,"AssumeRoleWithWebIdentity",As){};var ce=class extends _(k,C,"GetCallerIdentity",xs){};function Ji(e,t){let s=new xe(e);return{open:(n,o)=>new Re(n,e,t[o],s),url:n=>s.url(n),warmUp:()=>po(e)}}async function po(e){let t=`<AssumeRoleWithWebIdentityR\
esponse><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>arn</Arn><AssumedRoleId>id</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>id</AccessKeyId><SecretAccessKey>key</SecretAccessKey><SessionToken>token</SessionToken>
    <Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,s=new G({...$t(e,t),sigv4aSigningRegionSet:["us-east-1"]}),n={RoleArn:"arn",RoleSessionName:"\
name",WebIdentityToken:"token",DurationSeconds:900};Ie("AssumeRoleWithWebIdentity",await s.send(new N({...n,Policy:"{}"})))}var xe=class{#t;#e=new Map;constructor(t){
this.#t=t}in(t){let s=this.#e.get(t)??Ee(t,this.#t,{accessKeyId:"unsigned",secretAccessKey:"unsigned"});return this.#e.set(t,s),s}url(t){return Gt(this.in(t),t,
this.#t)}};function Ee(e,t,s){return new G({...Wt(e,t),sigv4aSigningRegionSet:[e],...s&&{credentials:s}})}var Re=class{#t;#e;#s;#n;constructor(t,s,n,o){this.#t=
t,this.#n=o,this.#e=s,this.#s=n}async assumeWithToken(t,s){let n=this.#n.in(this.#t),o,i=this.#s.run("AssumeRoleWithWebIdentity",async(c,v)=>{let x=await s(o),A={
...Ts(t),WebIdentityToken:x};try{let m=await U("AssumeRoleWithWebIdentity",this.#e,()=>n.send(new N(A),{abortSignal:v}));return Ie("AssumeRoleWithWebIdentity",m)}catch(m){
throw m instanceof F&&Te(m)==="fresh token"&&(o=x),m}});return j(()=>K(n),i)}async assumeFrom(t,s){let n=Ee(this.#t,this.#e,s),o=this.#s.run("AssumeRole",async(i,c)=>{
let v=await U("AssumeRole",this.#e,()=>n.send(new ae(Ts(t)),{abortSignal:c}));return Ie("AssumeRole",v)});return j(()=>K(n),o)}async callerArn(){let t=Ee(this.#t,
this.#e,void 0),s=this.#s.run("GetCallerIdentity",async(n,o)=>{let{Arn:i}=await U("GetCallerIdentity",this.#e,()=>t.send(new ce({}),{abortSignal:o}));if(!i)throw new F(
"GetCallerIdentity",{kind:"garbage"});return i});return j(()=>K(t),s)}};function Ts(e){let{roleArn:t,sessionName:s,duration:n,policy:o,managedPolicies:i=[],externalId:c,
tagging:v}=e,{tags:x,transitiveTagKeys:A,sourceIdentity:m}=v??{};return{RoleArn:t,RoleSessionName:s,DurationSeconds:n,...o!==void 0&&{Policy:o},...c!==void 0&&{
ExternalId:c},...x&&{Tags:[...x]},...A&&{TransitiveTagKeys:[...A]},...m!==void 0&&{SourceIdentity:m},...i.length>0&&{PolicyArns:i.map(P=>({arn:P}))}}}function Ie(e,{
Credentials:t,AssumedRoleUser:s}){let{AccessKeyId:n,SecretAccessKey:o,SessionToken:i,Expiration:c}=t??{};if(!n||!o||!i||!c||!s?.Arn)throw new F(e,{kind:"garbage"});
return{keys:{accessKeyId:n,secretAccessKey:o,sessionToken:i,expiration:c},assumedRoleArn:s.Arn}}export{Re as Sts,xe as UnsignedClients,Ji as stsServices};
