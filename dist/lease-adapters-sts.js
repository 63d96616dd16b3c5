const require=process.getBuiltinModule;
import{$ as Ct,A as at,B as ct,C as pt,D as dt,E as ut,F as lt,G as mt,H as F,I as gt,J as ht,K as St,L as ft,M as yt,N as vt,O as At,P as xt,Q as Et,R as Rt,S as It,
T as Pt,U as j,V as L,W as wt,X as Tt,Y as _t,Z as kt,_ as le,a as Te,aa as me,b as _e,ba as bt,c as E,d as $e,da as Dt,e as Ge,ea as Ot,f as Ne,fa as Wt,g as Fe,
ga as z,h as je,ha as H,i as Le,j as ze,k as He,l as Ke,m as Ue,n as Ve,o as qe,p as Je,q as Be,r as Qe,s as Ye,t as Xe,u as Ze,v as et,w as tt,x as st,y as it,
z as rt}from"./lease-adapters-aws.js";import"./lease-adapters-connections.js";import{a as N,b as M,c as we}from"./lease-domain-failure.js";import{E as We,H as Me,K as ue,
L as nt,R as ot,b as ke,c as Ce,d as be,e as De,j as pe,p as de,q as Oe}from"./lease-smithy-core-checksum-crc32-Crc32Js.js";import"./lease-runtime.js";var O={CrtSignerV4:null};var ge="X-Amz-S3session-Token",$t=ge.toLowerCase(),K=class extends kt{async signWithCredentials(t,s,o){let n=Gt(s);t.headers[$t]=s.sessionToken;let i=this;return Nt(
i,n),i.signRequest(t,o??{})}async presignWithCredentials(t,s,o){let n=Gt(s);return delete t.headers[$t],t.headers[ge]=s.sessionToken,t.query=t.query??{},t.query[ge]=
s.sessionToken,Nt(this,n),this.presign(t,o)}};function Gt(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function Nt(e,t){
let s=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=s,Promise.resolve(t))}var R=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof O.CrtSignerV4=="function"?"crt":typeof le.SignatureV4a=="function"?"j\
s":"none"}constructor(t){this.sigv4Signer=new K(t),this.signerOptions=t}async sign(t,s={}){return s.signingRegion==="*"?this.getSigv4aSigner().sign(t,s):this.sigv4Signer.
sign(t,s)}async signWithCredentials(t,s,o={}){if(o.signingRegion==="*"){let n=this.getSigv4aSigner(),i=O.CrtSignerV4;if(i&&n instanceof i)return n.signWithCredentials(
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
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new s({...this.signerOptions})}}return this.sigv4aSigner}};var T="ref",I=-1,W=!0,Mt="isSet",Vt="PartitionResult",$="booleanEquals",p="stringEquals",he="getAttr",Ft="us-east-1",jt="sigv4",Lt="sts",zt="https://sts.{Region\
}.{PartitionResult#dnsSuffix}",Ht={[T]:"Endpoint"},d={[T]:"Region"},Se={[T]:Vt},w={},Kt=[d],Ut={conditions:[[Mt,[Ht]],[Mt,Kt],["aws.partition",Kt,Vt],[$,[{[T]:"\
UseFIPS"},W]],[$,[{[T]:"UseDualStack"},W]],[p,[d,"aws-global"]],[$,[{[T]:"UseGlobalEndpoint"},W]],[p,[d,"eu-central-1"]],[$,[{fn:he,argv:[Se,"supportsDualStack"]},
W]],[$,[{fn:he,argv:[Se,"supportsFIPS"]},W]],[p,[d,"ap-south-1"]],[p,[d,"eu-north-1"]],[p,[d,"eu-west-1"]],[p,[d,"eu-west-2"]],[p,[d,"eu-west-3"]],[p,[d,"sa-eas\
t-1"]],[p,[d,Ft]],[p,[d,"us-east-2"]],[p,[d,"us-west-2"]],[p,[d,"us-west-1"]],[p,[d,"ca-central-1"]],[p,[d,"ap-southeast-1"]],[p,[d,"ap-northeast-1"]],[p,[d,"ap\
-southeast-2"]],[p,[{fn:he,argv:[Se,"name"]},"aws-us-gov"]]],results:[[I],["https://sts.amazonaws.com",{authSchemes:[{name:jt,signingName:Lt,signingRegion:Ft}]}],
[zt,{authSchemes:[{name:jt,signingName:Lt,signingRegion:"{Region}"}]}],[I,"Invalid Configuration: FIPS and custom endpoint are not supported"],[I,"Invalid Confi\
guration: Dualstack and custom endpoint are not supported"],[Ht,w],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[I,"FIPS and DualStack a\
re enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",w],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",
w],[I,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",w],[I,"DualStack is enabled but t\
his partition does not support DualStack"],[zt,w],[I,"Invalid Configuration: Missing Region"]]},ks=2,a=1e8,Cs=new Int32Array([-1,1,-1,0,30,3,1,4,a+14,2,5,a+14,3,
25,6,4,24,7,5,a+1,8,6,9,a+13,7,a+1,10,10,a+1,11,11,a+1,12,12,a+1,13,13,a+1,14,14,a+1,15,15,a+1,16,16,a+1,17,17,a+1,18,18,a+1,19,19,a+1,20,20,a+1,21,21,a+1,22,22,
a+1,23,23,a+1,a+2,8,a+11,a+12,4,28,26,9,27,a+10,24,a+8,a+9,8,29,a+7,9,a+6,a+7,3,a+3,31,4,a+4,a+5]),qt=Ye.from(Cs,ks,Ut.conditions,Ut.results);var bs=new Xe({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),U=(e,t={})=>bs.get(e,()=>et(qt,{endpointParams:e,logger:t.logger}));
Ze.aws=Rt;var Ds=e=>async(t,s,o)=>{if(!o)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let n=await e(t,s,o),i=pe(
s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}\
'`);let c=await Qe(o,{getEndpointParameterInstructions:i},t);return Object.assign(n,c)},Os=async(e,t,s)=>({operation:pe(t).operation,region:await de(e.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}),Jt=Ds(Os);function Bt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function V(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function fe(e){return{schemeId:"smithy.api#noAuth"}}var Ws=(e,t,s)=>n=>{
let c=e(n).properties?.authSchemes;if(!c)return t(n);let v=[];for(let x of c){let{name:A,properties:m={},...P}=x,b=A.toLowerCase();A!==b&&console.warn(`HttpAuth\
Scheme has been normalized with lowercasing: '${A}' to '${b}'`);let D;if(b==="sigv4a"){D="aws.auth#sigv4a";let Ts=c.find(_s=>{let Pe=_s.name.toLowerCase();return Pe!==
"sigv4a"&&Pe.startsWith("sigv4")});if(R.sigv4aDependency()==="none"&&Ts)continue}else if(b.startsWith("sigv4"))D="aws.auth#sigv4";else throw new Error(`Unknown \
HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${b}'`);let Ie=s[D];if(!Ie)throw new Error(`Could not find HttpAuthOption create function for '${D}'`);
let G=Ie(n);G.schemeId=D,G.signingProperties={...G.signingProperties||{},...P,...m},v.push(G)}return v},$s=e=>{let t=[];switch(e.operation){case"AssumeRoleWithS\
AML":{t.push(fe(e)),t.push(V(e));break}case"AssumeRoleWithWebIdentity":{t.push(fe(e)),t.push(V(e));break}default:t.push(Bt(e)),t.push(V(e))}return t},Qt=Ws(U,$s,
{"aws.auth#sigv4":Bt,"aws.auth#sigv4a":V,"smithy.api#noAuth":fe}),Yt=e=>{let t=Ct(e),s=Tt(t);return Object.assign(s,{authSchemePreference:de(e.authSchemePreference??
[])})};var Xt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),Zt={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var es={name:"@aws-sdk/client-sts",version:"3.1169.0",description:"AWS SDK for JavaScript Sts Client for Node.js, Browser and React Native",homepage:"https://gi\
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
0.10.1",premove:"4.0.0",typescript:"~7.0.2",vitest:"^4.0.17"},engines:{node:">=20.0.0"}};var u=class e extends Fe{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var q=class e extends u{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"Expire\
dTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},J=class e extends u{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentE\
xception";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},B=class e extends u{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){
super({name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Q=class e extends u{static shapeId="com.amazonaws.s\
ts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},Y=class e extends u{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){
super({name:"IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},X=class e extends u{static shapeId="com.amazonaws.sts#I\
nvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentityTokenException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Z=class e extends u{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorExcep\
tion";$fault="client";$retryable={};constructor(t){super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ee=class e extends u{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(t){
super({name:"InvalidAuthorizationMessageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},te=class e extends u{static shapeId="com.ama\
zonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(t){super({name:"ExpiredTradeInTokenException",$fault:"c\
lient",...t}),Object.setPrototypeOf(this,e.prototype)}},se=class e extends u{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayload\
SizeExceededException";$fault="client";constructor(t){super({name:"JWTPayloadSizeExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ne=class e extends u{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(t){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},oe=class e extends u{static shapeId="\
com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(t){super({name:"SessionDurationEscal\
ationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var ts="Arn",Ns="AccessKeyId";var Ms="AssumeRole",Fs="AssumedRoleId",js="AssumeRoleRequest",Ls="AssumeRoleResponse";var ye="AssumedRoleUser";var zs="AssumeRoleWithWebIdentity",Hs="AssumeRoleWithWebIdentityRequest",Ks="AssumeRoleWithWebIdentityResponse";var Us="Account",Vs="Audience",ve="Credentials",qs="ContextAssertion";var ss="DurationSeconds",Js="Expiration",Bs="ExternalId";var Qs="ExpiredTokenException",Ys="ExpiredTradeInTokenException";var Xs="GetCallerIdentity",Zs="GetCallerIdentityRequest",en="GetCallerIdentityResponse";var tn="InvalidAuthorizationMessageException",sn="IDPCommunicationErrorException",nn="IDPRejectedClaimException",on="InvalidIdentityTokenException",rn="JWTPaylo\
adSizeExceededException",an="Key",cn="MalformedPolicyDocumentException",ns="MinimumSessionTokenSize";var pn="OutboundWebIdentityFederationDisabledException",os="Policy",is="PolicyArns";var dn="ProviderArn",un="ProvidedContexts",ln="ProvidedContextsListType",mn="ProvidedContext",gn="PolicyDescriptorType",hn="ProviderId",rs="PackedPolicySize",Sn="\
PackedPolicyTooLargeException",fn="Provider",as="RoleArn",yn="RegionDisabledException",cs="RoleSessionName";var vn="SecretAccessKey";var An="SessionDurationEscalationException",xn="SubjectFromWebIdentityToken",Ae="SourceIdentity",En="SerialNumber";var ps="SessionTokenSize",ds="SessionTokenUtilization",Rn="SessionToken",In="Tags",Pn="TokenCode";var wn="TransitiveTagKeys",Tn="Tag",_n="UserId",kn="Value",Cn="WebIdentityToken",bn="arn",Dn="accessKeySecretType",g="awsQueryError",h="client",On="clientTokenT\
ype",S="error",f="httpError",y="message",Wn="policyDescriptorListType",us="smithy.ts.sdk.synthetic.com.amazonaws.sts";var $n="tagListType";var r="com.amazonaws.sts",ls=new ue(us),Gn=[-3,us,"STSServiceException",0,[],[]];ls.registerError(Gn,u);var l=new ue(r),Nn=[-3,r,Qs,{[g]:["ExpiredTokenException",
400],[S]:h,[f]:400},[y],[0]];l.registerError(Nn,q);var Mn=[-3,r,Ys,{[g]:["ExpiredTradeInTokenException",400],[S]:h,[f]:400},[y],[0]];l.registerError(Mn,te);var Fn=[
-3,r,sn,{[g]:["IDPCommunicationError",400],[S]:h,[f]:400},[y],[0]];l.registerError(Fn,Z);var jn=[-3,r,nn,{[g]:["IDPRejectedClaim",403],[S]:h,[f]:403},[y],[0]];l.
registerError(jn,Y);var Ln=[-3,r,tn,{[g]:["InvalidAuthorizationMessageException",400],[S]:h,[f]:400},[y],[0]];l.registerError(Ln,ee);var zn=[-3,r,on,{[g]:["Inva\
lidIdentityToken",400],[S]:h,[f]:400},[y],[0]];l.registerError(zn,X);var Hn=[-3,r,rn,{[g]:["JWTPayloadSizeExceededException",400],[S]:h,[f]:400},[y],[0]];l.registerError(
Hn,se);var Kn=[-3,r,cn,{[g]:["MalformedPolicyDocument",400],[S]:h,[f]:400},[y],[0]];l.registerError(Kn,J);var Un=[-3,r,pn,{[g]:["OutboundWebIdentityFederationDi\
sabledException",403],[S]:h,[f]:403},[y],[0]];l.registerError(Un,ne);var Vn=[-3,r,Sn,{[g]:["PackedPolicyTooLarge",400],[S]:h,[f]:400},[y],[0]];l.registerError(Vn,
B);var qn=[-3,r,yn,{[g]:["RegionDisabledException",403],[S]:h,[f]:403},[y],[0]];l.registerError(qn,Q);var Jn=[-3,r,An,{[g]:["SessionDurationEscalationException",
403],[S]:h,[f]:403},[y],[0]];l.registerError(Jn,oe);var ms=[ls,l],Bn=[0,r,Dn,8,0],Qn=[0,r,On,8,0];var gs=[3,r,ye,0,[Fs,ts],[0,0],2],Yn=[3,r,js,0,[as,cs,is,os,ss,In,wn,Bs,En,Pn,Ae,un,ns],[0,0,()=>Ss,0,1,()=>ao,64,0,0,0,0,()=>ro,1],2],Xn=[3,r,Ls,0,[ve,ye,rs,Ae,
ds,ps],[[()=>hs,0],()=>gs,1,0,1,1]];var Zn=[3,r,Hs,0,[as,cs,Cn,hn,is,os,ss,ns],[0,0,[()=>Qn,0],0,()=>Ss,0,1,1],3],eo=[3,r,Ks,0,[ve,xn,ye,rs,fn,Vs,Ae,ds,ps],[[()=>hs,0],0,()=>gs,1,0,0,0,1,1]];var hs=[3,r,ve,0,[Ns,vn,Rn,Js],[0,[()=>Bn,0],0,4],4];var to=[3,r,Zs,0,[],[]],so=[3,r,en,0,[_n,Us,ts],[0,0,0]];var no=[3,r,gn,0,[bn],[0]],oo=[3,r,mn,0,[dn,qs],[0,0]],io=[3,r,Tn,0,[an,kn],[0,0],2],Ss=[1,r,Wn,0,()=>no],ro=[1,r,ln,0,()=>oo];var ao=[1,r,$n,0,()=>io];var fs=[9,r,Ms,0,()=>Yn,()=>Xn];var ys=[9,r,zs,0,()=>Zn,()=>eo];var vs=[9,r,Xs,0,()=>to,()=>so];var As=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??ke,base64Encoder:e?.base64Encoder??be,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??U,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Qt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#s\
igv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new j},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.auth#\
sigv4a"),signer:new L},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new F}],logger:e?.logger??
new Ke,protocol:e?.protocol??Dt,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:ms,xmlNamespace:"https://sts.ama\
zonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??ot,signerConstructor:e?.
signerConstructor??R,urlParser:e?.urlParser??Oe,utf8Decoder:e?.utf8Decoder??Ce,utf8Encoder:e?.utf8Encoder??De});var xs=e=>{Le(process.version);let t=Be(e),s=()=>t().then(je),o=As(e);Te(process.version);let n={profile:e?.profile,logger:o.logger};return{...o,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??E(wt,n),bodyLengthChecker:e?.bodyLengthChecker??We,credentialDefaultProvider:e?.credentialDefaultProvider??
me,defaultSocketTimeout:_e(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??xt({serviceId:o.serviceId,clientVersion:es.version}),httpAuthSchemes:e?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:i=>i.getIdentityProvider("aws.auth#sigv4")||(async c=>await me(c?.__config||{})()),signer:new j},{
schemeId:"aws.auth#sigv4a",identityProvider:i=>i.getIdentityProvider("aws.auth#sigv4a"),signer:new L},{schemeId:"smithy.api#noAuth",identityProvider:i=>i.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new F}],maxAttempts:e?.maxAttempts??E(St,e),region:e?.region??E(Ve,{...qe,...n}),requestHandler:bt.create(e?.requestHandler??
s),retryMode:e?.retryMode??E({...yt,default:async()=>(await s()).retryMode||ht},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??E(_t,n),streamCollector:e?.
streamCollector??nt,useDualstackEndpoint:e?.useDualstackEndpoint??E($e,n),useFipsEndpoint:e?.useFipsEndpoint??E(Ge,n),userAgentAppId:e?.userAgentAppId??E(Et,n)}};var Es=e=>{let t=e.httpAuthSchemes,s=e.httpAuthSchemeProvider,o=e.credentials;return{setHttpAuthScheme(n){let i=t.findIndex(c=>c.schemeId===n.schemeId);i===-1?t.
push(n):t.splice(i,1,n)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(n){s=n},httpAuthSchemeProvider(){return s},setCredentials(n){o=n},credentials(){return o}}},
Rs=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var Is=(e,t)=>{let s=Object.assign(It(e),ze(e),it(e),Es(e));return t.forEach(o=>o.configure(s)),Object.assign(e,Pt(s),He(s),rt(s),Rs(s))};var ie=class extends Ne{config;constructor(...[t]){let s=xs(t||{});super(s),this.initConfig=s;let o=Xt(s),n=gt(o),i=ft(n),c=Je(i),v=c,x=tt(v),A=Yt(x),m=Is(A,t?.
extensions||[]);this.config=m,this.middlewareStack.use(Me(this.config)),this.middlewareStack.use(At(this.config)),this.middlewareStack.use(vt(this.config)),this.
middlewareStack.use(at(this.config)),this.middlewareStack.use(ct(this.config)),this.middlewareStack.use(pt(this.config)),this.middlewareStack.use(dt(this.config)),
this.middlewareStack.use(ut(this.config,{httpAuthSchemeParametersProvider:Jt,identityProviderConfigProvider:async P=>new mt({"aws.auth#sigv4":P.credentials,"aws\
.auth#sigv4a":P.credentials})})),this.middlewareStack.use(lt(this.config))}destroy(){super.destroy()}};var _=Ue(Zt,"AWSSecurityTokenServiceV20110615","STSClient",st),k={},C=(e,t,s,o)=>[];var re=class extends _(k,C,"AssumeRole",fs){};var ae=class extends _(k,C,"AssumeRoleWithWebIdentity",ys){};var ce=class extends _(k,C,"GetCallerIdentity",vs){};function Vi(e,t){let s=new xe(e);return{open:(o,n)=>new Re(o,e,t[n],s),url:o=>s.url(o)}}var xe=class{#t;#e=new Map;constructor(t){this.#t=t}in(t){let s=this.#e.
get(t)??Ee(t,this.#t,{accessKeyId:"unsigned",secretAccessKey:"unsigned"});return this.#e.set(t,s),s}url(t){return Wt(this.in(t),t,this.#t)}};function Ee(e,t,s){
return new ie({...Ot(e,t),sigv4aSigningRegionSet:[e],...s&&{credentials:s}})}var Re=class{#t;#e;#s;#n;constructor(t,s,o,n){this.#t=t,this.#n=n,this.#e=s,this.#s=
o}async assumeWithToken(t,s){let o=this.#n.in(this.#t),n,i=this.#s.run("AssumeRoleWithWebIdentity",async(c,v)=>{let x=await s(n),A={...Ps(t),WebIdentityToken:x};
try{let m=await H("AssumeRoleWithWebIdentity",this.#e,()=>o.send(new ae(A),{abortSignal:v}));return ws("AssumeRoleWithWebIdentity",m)}catch(m){throw m instanceof
N&&we(m)==="fresh token"&&(n=x),m}});return M(()=>z(o),i)}async assumeFrom(t,s){let o=Ee(this.#t,this.#e,s),n=this.#s.run("AssumeRole",async(i,c)=>{let v=await H(
"AssumeRole",this.#e,()=>o.send(new re(Ps(t)),{abortSignal:c}));return ws("AssumeRole",v)});return M(()=>z(o),n)}async callerArn(){let t=Ee(this.#t,this.#e,void 0),
s=this.#s.run("GetCallerIdentity",async(o,n)=>{let{Arn:i}=await H("GetCallerIdentity",this.#e,()=>t.send(new ce({}),{abortSignal:n}));if(!i)throw new N("GetCall\
erIdentity",{kind:"garbage"});return i});return M(()=>z(t),s)}};function Ps(e){let{roleArn:t,sessionName:s,duration:o,policy:n,managedPolicies:i=[],externalId:c,
tagging:v}=e,{tags:x,transitiveTagKeys:A,sourceIdentity:m}=v??{};return{RoleArn:t,RoleSessionName:s,DurationSeconds:o,...n!==void 0&&{Policy:n},...c!==void 0&&{
ExternalId:c},...x&&{Tags:[...x]},...A&&{TransitiveTagKeys:[...A]},...m!==void 0&&{SourceIdentity:m},...i.length>0&&{PolicyArns:i.map(P=>({arn:P}))}}}function ws(e,{
Credentials:t,AssumedRoleUser:s}){let{AccessKeyId:o,SecretAccessKey:n,SessionToken:i,Expiration:c}=t??{};if(!o||!n||!i||!c||!s?.Arn)throw new N(e,{kind:"garbage"});
return{keys:{accessKeyId:o,secretAccessKey:n,sessionToken:i,expiration:c},assumedRoleArn:s.Arn}}export{Re as Sts,xe as UnsignedClients,Vi as stsServices};
