const require=process.getBuiltinModule;
import{a as Mt,b as ge,d as Ut,e as bt,f as Tt}from"./apart-adapters-aws.js";import{a as $t,c as Dt,f as kt,g as At}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";
import{a as ht}from"./apart-smithy-node-http-handler-build-abort-error.js";import"./apart-adapters-connections.js";import{A as _t,B as St,C as Ct,D as It,E as gt,G as Pt,H as ft,a as $e,c as De,
e as Ye,f as Ze,g as et,h as tt,i as ot,j as nt,k as pt,l as lt,m as ut,n as xt,o as mt,q as dt,v as yt,w as Et,x as Rt,y as Kt,z as vt}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";
import{a as we,d as qe,f as Xe,g as He,h as Fe,i as je,k as Ve,l as ze}from"./apart-smithy-core-client-index.js";import{n as d,o as Te,p as Le,q as We,r as Be,s as Je,t as Qe}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import{i as at,j as it,k as ct}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as rt}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";import{H as be,K as Ne,N as Ie,O as st,b as ke,c as Ae,
d as Me,e as Oe,j as Ge,p as Ce,q as Ue}from"./apart-smithy-core-schema-TypeRegistry.js";import"./apart-domain-error.js";import{a as Ot,b as Gt}from"./apart-domain-failure.js";
var Lt=async(e,t,l)=>({operation:Ge(t).operation,region:await Ce(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function mo(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"kms",region:e.region},propertiesExtractor:(t,l)=>({signingProperties:{config:t,context:l}})}}
var wt=e=>{let t=[];switch(e.operation){default:t.push(mo(e))}return t},Nt=e=>{let t=kt(e);return Object.assign(t,{authSchemePreference:Ce(e.authSchemePreference??
[])})};var qt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"kms"}),Xt={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var Ht={name:"@aws-sdk/client-kms",version:"3.1164.0",description:"AWS SDK for JavaScript Kms Client for Node.js, Browser and React Native",homepage:"https://gi\
thub.com/aws/aws-sdk-js-v3/tree/main/clients/client-kms",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-jav\
ascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-kms"},files:["dist-*/**"],sideEffects:!1,main:"./dist\
-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.980.1","@aws-sdk/credential-provider-node":"^3.972.\
94","@aws-sdk/types":"^3.975.0","@smithy/core":"^3.38.0","@smithy/fetch-http-handler":"^5.8.0","@smithy/node-http-handler":"^4.14.0","@smithy/types":"^4.19.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};var v="ref",E=-1,S=!0,Ft="isSet",Jt="PartitionResult",C="booleanEquals",jt="getAttr",Vt={[v]:"Endpoint"},zt={[v]:Jt},K={},Wt=[{[v]:"Region"}],Bt={conditions:[[Ft,
[Vt]],[Ft,Wt],["aws.partition",Wt,Jt],[C,[{[v]:"UseFIPS"},S]],[C,[{[v]:"UseDualStack"},S]],[C,[{fn:jt,argv:[zt,"supportsDualStack"]},S]],[C,[{fn:jt,argv:[zt,"su\
pportsFIPS"]},S]]],results:[[E],[E,"Invalid Configuration: FIPS and custom endpoint are not supported"],[E,"Invalid Configuration: Dualstack and custom endpoint\
 are not supported"],[Vt,K],["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",K],[E,"FIPS and DualStack are enabled, but this partition does not\
 support one or both"],["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}",K],[E,"FIPS is enabled but this partition does not support FIPS"],["https://kms.\
{Region}.{PartitionResult#dualStackDnsSuffix}",K],[E,"DualStack is enabled but this partition does not support DualStack"],["https://kms.{Region}.{PartitionResu\
lt#dnsSuffix}",K],[E,"Invalid Configuration: Missing Region"]]},Eo=2,m=1e8,Ro=new Int32Array([-1,1,-1,0,12,3,1,4,m+11,2,5,m+11,3,8,6,4,7,m+10,5,m+8,m+9,4,10,9,6,
m+6,m+7,5,11,m+5,6,m+4,m+5,3,m+1,13,4,m+2,m+3]),Qt=Ye.from(Ro,Eo,Bt.conditions,Bt.results);var Ko=new Ze({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Yt=(e,t={})=>Ko.get(e,()=>tt(Qt,{endpointParams:e,logger:t.logger}));et.aws=gt;var o=class e extends qe{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var I=class e extends o{static shapeId="com.amazonaws.kms#AlreadyExistsException";name="AlreadyExistsException";$fault="client";constructor(t){super({name:"Alre\
adyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},g=class e extends o{static shapeId="com.amazonaws.kms#DependencyTimeoutExce\
ption";name="DependencyTimeoutException";$fault="server";constructor(t){super({name:"DependencyTimeoutException",$fault:"server",...t}),Object.setPrototypeOf(this,
e.prototype)}},P=class e extends o{static shapeId="com.amazonaws.kms#InvalidArnException";name="InvalidArnException";$fault="client";constructor(t){super({name:"\
InvalidArnException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},f=class e extends o{static shapeId="com.amazonaws.kms#KMSInternalException";name="\
KMSInternalException";$fault="server";constructor(t){super({name:"KMSInternalException",$fault:"server",...t}),Object.setPrototypeOf(this,e.prototype)}},h=class e extends o{static shapeId="\
com.amazonaws.kms#KMSInvalidStateException";name="KMSInvalidStateException";$fault="client";constructor(t){super({name:"KMSInvalidStateException",$fault:"client",
...t}),Object.setPrototypeOf(this,e.prototype)}},$=class e extends o{static shapeId="com.amazonaws.kms#NotFoundException";name="NotFoundException";$fault="clien\
t";constructor(t){super({name:"NotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},D=class e extends o{static shapeId="com.amazo\
naws.kms#CloudHsmClusterInUseException";name="CloudHsmClusterInUseException";$fault="client";constructor(t){super({name:"CloudHsmClusterInUseException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},k=class e extends o{static shapeId="com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";name="\
CloudHsmClusterInvalidConfigurationException";$fault="client";constructor(t){super({name:"CloudHsmClusterInvalidConfigurationException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},A=class e extends o{static shapeId="com.amazonaws.kms#CloudHsmClusterNotActiveException";name="CloudHsmClusterNotActiveExcept\
ion";$fault="client";constructor(t){super({name:"CloudHsmClusterNotActiveException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},M=class e extends o{static shapeId="\
com.amazonaws.kms#CloudHsmClusterNotFoundException";name="CloudHsmClusterNotFoundException";$fault="client";constructor(t){super({name:"CloudHsmClusterNotFoundE\
xception",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},O=class e extends o{static shapeId="com.amazonaws.kms#CloudHsmClusterNotRelatedExcept\
ion";name="CloudHsmClusterNotRelatedException";$fault="client";constructor(t){super({name:"CloudHsmClusterNotRelatedException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},G=class e extends o{static shapeId="com.amazonaws.kms#ConflictException";name="ConflictException";$fault="client";constructor(t){super({name:"\
ConflictException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},U=class e extends o{static shapeId="com.amazonaws.kms#CustomKeyStoreInvalidS\
tateException";name="CustomKeyStoreInvalidStateException";$fault="client";constructor(t){super({name:"CustomKeyStoreInvalidStateException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},b=class e extends o{static shapeId="com.amazonaws.kms#CustomKeyStoreNotFoundException";name="CustomKeyStoreNotFoundExc\
eption";$fault="client";constructor(t){super({name:"CustomKeyStoreNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},T=class e extends o{static shapeId="\
com.amazonaws.kms#InvalidAliasNameException";name="InvalidAliasNameException";$fault="client";constructor(t){super({name:"InvalidAliasNameException",$fault:"cli\
ent",...t}),Object.setPrototypeOf(this,e.prototype)}},L=class e extends o{static shapeId="com.amazonaws.kms#LimitExceededException";name="LimitExceededException";$fault="\
client";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},w=class e extends o{static shapeId="\
com.amazonaws.kms#CustomKeyStoreNameInUseException";name="CustomKeyStoreNameInUseException";$fault="client";constructor(t){super({name:"CustomKeyStoreNameInUseE\
xception",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},N=class e extends o{static shapeId="com.amazonaws.kms#IncorrectTrustAnchorException";name="\
IncorrectTrustAnchorException";$fault="client";constructor(t){super({name:"IncorrectTrustAnchorException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
q=class e extends o{static shapeId="com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";name="XksProxyIncorrectAuthenticationCredentialExcepti\
on";$fault="client";constructor(t){super({name:"XksProxyIncorrectAuthenticationCredentialException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
X=class e extends o{static shapeId="com.amazonaws.kms#XksProxyInvalidConfigurationException";name="XksProxyInvalidConfigurationException";$fault="client";constructor(t){
super({name:"XksProxyInvalidConfigurationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},H=class e extends o{static shapeId="com.ama\
zonaws.kms#XksProxyInvalidResponseException";name="XksProxyInvalidResponseException";$fault="client";constructor(t){super({name:"XksProxyInvalidResponseExceptio\
n",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},F=class e extends o{static shapeId="com.amazonaws.kms#XksProxyUriEndpointInUseException";name="\
XksProxyUriEndpointInUseException";$fault="client";constructor(t){super({name:"XksProxyUriEndpointInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},j=class e extends o{static shapeId="com.amazonaws.kms#XksProxyUriInUseException";name="XksProxyUriInUseException";$fault="client";constructor(t){
super({name:"XksProxyUriInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},V=class e extends o{static shapeId="com.amazonaws.kms#X\
ksProxyUriUnreachableException";name="XksProxyUriUnreachableException";$fault="client";constructor(t){super({name:"XksProxyUriUnreachableException",$fault:"clie\
nt",...t}),Object.setPrototypeOf(this,e.prototype)}},z=class e extends o{static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";name="XksPr\
oxyVpcEndpointServiceInUseException";$fault="client";constructor(t){super({name:"XksProxyVpcEndpointServiceInUseException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},W=class e extends o{static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";name="XksProxyVpcEndpointServ\
iceInvalidConfigurationException";$fault="client";constructor(t){super({name:"XksProxyVpcEndpointServiceInvalidConfigurationException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},B=class e extends o{static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";name="XksProxyVpcEndpointS\
erviceNotFoundException";$fault="client";constructor(t){super({name:"XksProxyVpcEndpointServiceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},J=class e extends o{static shapeId="com.amazonaws.kms#DisabledException";name="DisabledException";$fault="client";constructor(t){super({name:"Dis\
abledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Q=class e extends o{static shapeId="com.amazonaws.kms#DryRunOperationException";name="\
DryRunOperationException";$fault="client";constructor(t){super({name:"DryRunOperationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Y=class e extends o{static shapeId="com.amazonaws.kms#InvalidGrantTokenException";name="InvalidGrantTokenException";$fault="client";constructor(t){super({name:"\
InvalidGrantTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Z=class e extends o{static shapeId="com.amazonaws.kms#MalformedPoli\
cyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},ee=class e extends o{static shapeId="com.amazonaws.kms#TagException";name="TagException";$fault="client";constructor(t){
super({name:"TagException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},te=class e extends o{static shapeId="com.amazonaws.kms#UnsupportedOp\
erationException";name="UnsupportedOperationException";$fault="client";constructor(t){super({name:"UnsupportedOperationException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},oe=class e extends o{static shapeId="com.amazonaws.kms#XksKeyAlreadyInUseException";name="XksKeyAlreadyInUseException";$fault="\
client";constructor(t){super({name:"XksKeyAlreadyInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ne=class e extends o{static shapeId="\
com.amazonaws.kms#XksKeyInvalidConfigurationException";name="XksKeyInvalidConfigurationException";$fault="client";constructor(t){super({name:"XksKeyInvalidConfi\
gurationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},se=class e extends o{static shapeId="com.amazonaws.kms#XksKeyNotFoundExcepti\
on";name="XksKeyNotFoundException";$fault="client";constructor(t){super({name:"XksKeyNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
re=class e extends o{static shapeId="com.amazonaws.kms#CustomKeyStoreHasCMKsException";name="CustomKeyStoreHasCMKsException";$fault="client";constructor(t){super(
{name:"CustomKeyStoreHasCMKsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ae=class e extends o{static shapeId="com.amazonaws.kms#I\
nvalidCiphertextException";name="InvalidCiphertextException";$fault="client";constructor(t){super({name:"InvalidCiphertextException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},ie=class e extends o{static shapeId="com.amazonaws.kms#InvalidKeyUsageException";name="InvalidKeyUsageException";$fault="clie\
nt";constructor(t){super({name:"InvalidKeyUsageException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ce=class e extends o{static shapeId="\
com.amazonaws.kms#KeyUnavailableException";name="KeyUnavailableException";$fault="server";constructor(t){super({name:"KeyUnavailableException",$fault:"server",...t}),
Object.setPrototypeOf(this,e.prototype)}},pe=class e extends o{static shapeId="com.amazonaws.kms#IncorrectKeyException";name="IncorrectKeyException";$fault="cli\
ent";constructor(t){super({name:"IncorrectKeyException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},le=class e extends o{static shapeId="co\
m.amazonaws.kms#InvalidMarkerException";name="InvalidMarkerException";$fault="client";constructor(t){super({name:"InvalidMarkerException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},ue=class e extends o{static shapeId="com.amazonaws.kms#ExpiredImportTokenException";name="ExpiredImportTokenException";$fault="\
client";constructor(t){super({name:"ExpiredImportTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},xe=class e extends o{static shapeId="\
com.amazonaws.kms#IncorrectKeyMaterialException";name="IncorrectKeyMaterialException";$fault="client";constructor(t){super({name:"IncorrectKeyMaterialException",
$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},me=class e extends o{static shapeId="com.amazonaws.kms#InvalidImportTokenException";name="Inval\
idImportTokenException";$fault="client";constructor(t){super({name:"InvalidImportTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
de=class e extends o{static shapeId="com.amazonaws.kms#InvalidGrantIdException";name="InvalidGrantIdException";$fault="client";constructor(t){super({name:"Inval\
idGrantIdException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ye=class e extends o{static shapeId="com.amazonaws.kms#KMSInvalidMacExcepti\
on";name="KMSInvalidMacException";$fault="client";constructor(t){super({name:"KMSInvalidMacException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Ee=class e extends o{static shapeId="com.amazonaws.kms#KMSInvalidSignatureException";name="KMSInvalidSignatureException";$fault="client";constructor(t){super({name:"\
KMSInvalidSignatureException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var vo="AlreadyExistsException";var _o="ConflictException";var So="CloudHsmClusterInvalidConfigurationException",Co="CloudHsmClusterInUseException",Io="CloudHsmClusterNotActiveException",go="CloudHsmClusterNotFoundExcep\
tion",Po="CloudHsmClusterNotRelatedException";var fo="CustomKeyStoreHasCMKsException";var ho="CustomKeyStoreInvalidStateException";var $o="CustomKeyStoreNotFoundException",Do="CustomKeyStoreNameInUseException";var ko="DisabledException";var Ao="DryRun";var Mo="DryRunOperationException";var Oo="DependencyTimeoutException";var Go="ExpiredImportTokenException";var Uo="GrantTokens";var bo="InvalidArnException",To="InvalidAliasNameException",Lo="InvalidCiphertextException",wo="InvalidGrantIdException",No="InvalidGrantTokenException",qo="Inv\
alidImportTokenException",Xo="IncorrectKeyException";var Ho="IncorrectKeyMaterialException";var Fo="InvalidKeyUsageException",jo="InvalidMarkerException";var Vo="IncorrectTrustAnchorException";var Zt="KeyId";var zo="KMSInternalException",Wo="KMSInvalidMacException",Bo="KMSInvalidSignatureException",Jo="KMSInvalidStateException";var Qo="KeyUnavailableException";var Yo="LimitExceededException";var Zo="MalformedPolicyDocumentException";var en="MessageType";var tn="Message";var on="NotFoundException";var nn="PlaintextType";var sn="Signature";var eo="SigningAlgorithm";var rn="SignRequest",an="SignResponse";var cn="Sign";var pn="TagException";var ln="UnsupportedOperationException";var un="XksKeyAlreadyInUseException";var xn="XksKeyInvalidConfigurationException",mn="XksKeyNotFoundException";var dn="XksProxyIncorrectAuthenticationCredentialException",yn="XksProxyInvalidConfigurationException",En="XksProxyInvalidResponseException";var Rn="XksProxyUriEndpointInUseException",Kn="XksProxyUriInUseException";var vn="XksProxyUriUnreachableException",_n="XksProxyVpcEndpointServiceInvalidConfigurationException",Sn="XksProxyVpcEndpointServiceInUseException";var Cn="XksProxyVpcEndpointServiceNotFoundException";var r="awsQueryError",p="client",a="error",i="httpError",c="message",to="smithy.ts.sdk.synthetic.com.amazonaws.kms",Pe="server",n="com.amazonaws.kms",oo=new Ie(
to),In=[-3,to,"KMSServiceException",0,[],[]];oo.registerError(In,o);var s=new Ie(n),gn=[-3,n,vo,{[r]:["AlreadyExists",409],[a]:p,[i]:409},[c],[0]];s.registerError(
gn,I);var Pn=[-3,n,Co,{[r]:["CloudHsmClusterInUseException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Pn,D);var fn=[-3,n,So,{[r]:["CloudHsmClusterInvalidConf\
igurationException",400],[a]:p,[i]:400},[c],[0]];s.registerError(fn,k);var hn=[-3,n,Io,{[r]:["CloudHsmClusterNotActiveException",400],[a]:p,[i]:400},[c],[0]];s.
registerError(hn,A);var $n=[-3,n,go,{[r]:["CloudHsmClusterNotFoundException",400],[a]:p,[i]:400},[c],[0]];s.registerError($n,M);var Dn=[-3,n,Po,{[r]:["CloudHsmC\
lusterNotRelatedException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Dn,O);var kn=[-3,n,_o,{[r]:["ConflictException",409],[a]:p,[i]:409},[c],[0]];s.registerError(
kn,G);var An=[-3,n,fo,{[r]:["CustomKeyStoreHasCMKsException",400],[a]:p,[i]:400},[c],[0]];s.registerError(An,re);var Mn=[-3,n,ho,{[r]:["CustomKeyStoreInvalidSta\
teException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Mn,U);var On=[-3,n,Do,{[r]:["CustomKeyStoreNameInUseException",400],[a]:p,[i]:400},[c],[0]];s.registerError(
On,w);var Gn=[-3,n,$o,{[r]:["CustomKeyStoreNotFoundException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Gn,b);var Un=[-3,n,Oo,{[r]:["DependencyTimeout",503],
[a]:Pe,[i]:503},[c],[0]];s.registerError(Un,g);var bn=[-3,n,ko,{[r]:["Disabled",409],[a]:p,[i]:409},[c],[0]];s.registerError(bn,J);var Tn=[-3,n,Mo,{[r]:["DryRun\
Operation",412],[a]:p,[i]:412},[c],[0]];s.registerError(Tn,Q);var Ln=[-3,n,Go,{[r]:["ExpiredImportTokenException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Ln,
ue);var wn=[-3,n,Xo,{[r]:["IncorrectKeyException",400],[a]:p,[i]:400},[c],[0]];s.registerError(wn,pe);var Nn=[-3,n,Ho,{[r]:["IncorrectKeyMaterialException",400],
[a]:p,[i]:400},[c],[0]];s.registerError(Nn,xe);var qn=[-3,n,Vo,{[r]:["IncorrectTrustAnchorException",400],[a]:p,[i]:400},[c],[0]];s.registerError(qn,N);var Xn=[
-3,n,To,{[r]:["InvalidAliasName",400],[a]:p,[i]:400},[c],[0]];s.registerError(Xn,T);var Hn=[-3,n,bo,{[r]:["InvalidArn",400],[a]:p,[i]:400},[c],[0]];s.registerError(
Hn,P);var Fn=[-3,n,Lo,{[r]:["InvalidCiphertext",400],[a]:p,[i]:400},[c],[0]];s.registerError(Fn,ae);var jn=[-3,n,wo,{[r]:["InvalidGrantId",400],[a]:p,[i]:400},[
c],[0]];s.registerError(jn,de);var Vn=[-3,n,No,{[r]:["InvalidGrantToken",400],[a]:p,[i]:400},[c],[0]];s.registerError(Vn,Y);var zn=[-3,n,qo,{[r]:["InvalidImport\
TokenException",400],[a]:p,[i]:400},[c],[0]];s.registerError(zn,me);var Wn=[-3,n,Fo,{[r]:["InvalidKeyUsage",400],[a]:p,[i]:400},[c],[0]];s.registerError(Wn,ie);
var Bn=[-3,n,jo,{[r]:["InvalidMarker",400],[a]:p,[i]:400},[c],[0]];s.registerError(Bn,le);var Jn=[-3,n,Qo,{[r]:["KeyUnavailable",500],[a]:Pe,[i]:500},[c],[0]];s.
registerError(Jn,ce);var Qn=[-3,n,zo,{[r]:["KMSInternal",500],[a]:Pe,[i]:500},[c],[0]];s.registerError(Qn,f);var Yn=[-3,n,Wo,{[r]:["KMSInvalidMac",400],[a]:p,[i]:400},
[c],[0]];s.registerError(Yn,ye);var Zn=[-3,n,Bo,{[r]:["KMSInvalidSignature",400],[a]:p,[i]:400},[c],[0]];s.registerError(Zn,Ee);var es=[-3,n,Jo,{[r]:["KMSInvali\
dStateException",409],[a]:p,[i]:409},[c],[0]];s.registerError(es,h);var ts=[-3,n,Yo,{[r]:["LimitExceeded",400],[a]:p,[i]:400},[c],[0]];s.registerError(ts,L);var os=[
-3,n,Zo,{[r]:["MalformedPolicyDocument",400],[a]:p,[i]:400},[c],[0]];s.registerError(os,Z);var ns=[-3,n,on,{[r]:["NotFound",404],[a]:p,[i]:404},[c],[0]];s.registerError(
ns,$);var ss=[-3,n,pn,{[r]:["TagException",400],[a]:p,[i]:400},[c],[0]];s.registerError(ss,ee);var rs=[-3,n,ln,{[r]:["UnsupportedOperation",400],[a]:p,[i]:400},
[c],[0]];s.registerError(rs,te);var as=[-3,n,un,{[r]:["XksKeyAlreadyInUse",400],[a]:p,[i]:400},[c],[0]];s.registerError(as,oe);var is=[-3,n,xn,{[r]:["XksKeyInva\
lidConfiguration",400],[a]:p,[i]:400},[c],[0]];s.registerError(is,ne);var cs=[-3,n,mn,{[r]:["XksKeyNotFoundException",400],[a]:p,[i]:400},[c],[0]];s.registerError(
cs,se);var ps=[-3,n,dn,{[r]:["XksProxyIncorrectAuthenticationCredentialException",400],[a]:p,[i]:400},[c],[0]];s.registerError(ps,q);var ls=[-3,n,yn,{[r]:["XksP\
roxyInvalidConfigurationException",400],[a]:p,[i]:400},[c],[0]];s.registerError(ls,X);var us=[-3,n,En,{[r]:["XksProxyInvalidResponseException",400],[a]:p,[i]:400},
[c],[0]];s.registerError(us,H);var xs=[-3,n,Rn,{[r]:["XksProxyUriEndpointInUseException",400],[a]:p,[i]:400},[c],[0]];s.registerError(xs,F);var ms=[-3,n,Kn,{[r]:[
"XksProxyUriInUseException",400],[a]:p,[i]:400},[c],[0]];s.registerError(ms,j);var ds=[-3,n,vn,{[r]:["XksProxyUriUnreachableException",400],[a]:p,[i]:400},[c],[
0]];s.registerError(ds,V);var ys=[-3,n,Sn,{[r]:["XksProxyVpcEndpointServiceInUseException",400],[a]:p,[i]:400},[c],[0]];s.registerError(ys,z);var Es=[-3,n,_n,{[r]:[
"XksProxyVpcEndpointServiceInvalidConfigurationException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Es,W);var Rs=[-3,n,Cn,{[r]:["XksProxyVpcEndpointServiceNo\
tFoundException",400],[a]:p,[i]:400},[c],[0]];s.registerError(Rs,B);var no=[oo,s];var Ks=[0,n,nn,8,21];var vs=[3,n,rn,0,[Zt,tn,eo,en,Uo,Ao],[0,[()=>Ks,0],0,0,64,2],3],_s=[3,n,an,0,[Zt,sn,eo],[0,21,0]];var so=[9,n,cn,0,()=>vs,()=>_s];var ro=e=>({apiVersion:"2014-11-01",base64Decoder:e?.base64Decoder??ke,base64Encoder:e?.base64Encoder??Me,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Yt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??wt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new $t}],logger:e?.logger??new Ve,protocol:e?.protocol??At,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.kms",errorTypeRegistries:no,xmlNamespace:"https://trent.amazonaws.com/doc/2014-11-01/",version:"2014-11-01",serviceTarget:"Tren\
tService"},serviceId:e?.serviceId??"KMS",sha256:e?.sha256??rt,urlParser:e?.urlParser??Ue,utf8Decoder:e?.utf8Decoder??Ae,utf8Encoder:e?.utf8Encoder??Oe});var ao=e=>{He(process.version);let t=Qe(e),l=()=>t().then(Xe),x=ro(e);$e(process.version);let u={profile:e?.profile,logger:x.logger};return{...x,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??d(Dt,u),bodyLengthChecker:e?.bodyLengthChecker??be,credentialDefaultProvider:e?.credentialDefaultProvider??
Mt,defaultSocketTimeout:De(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??Ct({serviceId:x.serviceId,clientVersion:Ht.version}),maxAttempts:e?.
maxAttempts??d(Rt,e),region:e?.region??d(We,{...Be,...u}),requestHandler:ht.create(e?.requestHandler??l),retryMode:e?.retryMode??d({...vt,default:async()=>(await l()).
retryMode||Et},e),streamCollector:e?.streamCollector??st,useDualstackEndpoint:e?.useDualstackEndpoint??d(Te,u),useFipsEndpoint:e?.useFipsEndpoint??d(Le,u),userAgentAppId:e?.
userAgentAppId??d(It,u)}};var io=e=>{let t=e.httpAuthSchemes,l=e.httpAuthSchemeProvider,x=e.credentials;return{setHttpAuthScheme(u){let y=t.findIndex(R=>R.schemeId===u.schemeId);y===-1?t.
push(u):t.splice(y,1,u)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(u){l=u},httpAuthSchemeProvider(){return l},setCredentials(u){x=u},credentials(){return x}}},
co=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var po=(e,t)=>{let l=Object.assign(Pt(e),Fe(e),at(e),io(e));return t.forEach(x=>x.configure(l)),Object.assign(e,ft(l),je(l),it(l),co(l))};var _=class extends we{config;constructor(...[t]){let l=ao(t||{});super(l),this.initConfig=l;let x=qt(l),u=yt(x),y=Kt(u),R=Je(y),Ke=R,ve=ot(Ke),_e=Nt(ve),fe=po(
_e,t?.extensions||[]);this.config=fe,this.middlewareStack.use(Ne(this.config)),this.middlewareStack.use(St(this.config)),this.middlewareStack.use(_t(this.config)),
this.middlewareStack.use(ct(this.config)),this.middlewareStack.use(pt(this.config)),this.middlewareStack.use(lt(this.config)),this.middlewareStack.use(ut(this.config)),
this.middlewareStack.use(xt(this.config,{httpAuthSchemeParametersProvider:Lt,identityProviderConfigProvider:async Se=>new dt({"aws.auth#sigv4":Se.credentials})})),
this.middlewareStack.use(mt(this.config))}destroy(){super.destroy()}};var lo=ze(Xt,"TrentService","KMSClient",nt),uo={},xo=(e,t,l,x)=>[];var Re=class extends lo(uo,xo,"Sign",so){};var Tr=(e,{settings:t,attempts:l})=>{let{region:x,keys:u}=e,y=new _({...ge(x,t),...u&&{credentials:u}});return{sign(R,Ke){let ve=new Re({KeyId:R,Message:Buffer.
from(Ke),MessageType:"RAW",SigningAlgorithm:"RSASSA_PKCS1_V1_5_SHA_256"}),_e=l.run("Sign",async(fe,Se)=>{let{Signature:he}=await Tt("Sign",t,()=>y.send(ve,{abortSignal:Se}));
if(!he)throw new Ot("Sign",{kind:"garbage"});return he});return Gt(()=>bt(y),_e)}}},Lr=(e,t)=>{let l={accessKeyId:"nobody",secretAccessKey:"nobody"};return Ut(new _(
{...ge(e,t),credentials:l}),e,t)};export{Tr as openClient,Lr as serviceUrl};
