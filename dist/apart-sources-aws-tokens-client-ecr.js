const require=process.getBuiltinModule;
import{a as wt,b as Ce,d as kt,e as Bt,f as qt}from"./apart-adapters-aws.js";import{a as Ft,c as At,f as bt,g as Ut}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";
import{a as Dt}from"./apart-smithy-node-http-handler-build-abort-error.js";import"./apart-adapters-connections.js";import{A as St,B as ht,C as It,D as Ct,E as $t,G as Lt,H as Tt,a as Fe,c as Ae,
e as tt,f as ot,g as st,h as rt,i as nt,j as it,k as Rt,l as gt,m as mt,n as xt,o as dt,q as yt,v as ft,w as Pt,x as Et,y as vt,z as _t}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";
import{a as ze,d as Me,f as Ve,g as He,h as Ke,i as We,k as Je,l as Ye}from"./apart-smithy-core-client-index.js";import{n as R,o as qe,p as Ge,q as Xe,r as Qe,s as Ze,t as et}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import{i as pt,j as lt,k as ut}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as ct}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";import{H as Be,K as je,N as Ie,O as at,b as be,c as Ue,
d as we,e as Oe,j as Ne,p as he,q as ke}from"./apart-smithy-core-schema-TypeRegistry.js";import"./apart-domain-error.js";import{a as Ot,b as Nt}from"./apart-domain-failure.js";
var Gt=async(e,t,c)=>({operation:Ne(t).operation,region:await he(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Ro(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:e.region},propertiesExtractor:(t,c)=>({signingProperties:{config:t,context:c}})}}
var zt=e=>{let t=[];switch(e.operation){default:t.push(Ro(e))}return t},jt=e=>{let t=bt(e);return Object.assign(t,{authSchemePreference:he(e.authSchemePreference??
[])})};var Mt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecr"}),Vt={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var Ht={name:"@aws-sdk/client-ecr",version:"3.1169.0",description:"AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",homepage:"https://gi\
thub.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecr",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-jav\
ascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ecr"},files:["dist-*/**"],sideEffects:!1,main:"./dist\
-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.\
97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};var f="ref",d=-1,h=!0,Kt="isSet",Le="PartitionResult",g="stringEquals",I="booleanEquals",$e="getAttr",Wt={[f]:"Endpoint"},m={fn:$e,argv:[{[f]:Le},"name"]},Jt={[f]:Le},
y={},Yt=[{[f]:"Region"}],Xt={conditions:[[Kt,[Wt]],[Kt,Yt],["aws.partition",Yt,Le],[g,[m,"aws-eusc"]],[g,[m,"aws-iso-f"]],[g,[m,"aws-iso-e"]],[g,[m,"aws-iso-b"]],
[g,[m,"aws-iso"]],[g,[m,"aws-cn"]],[g,[m,"aws-us-gov"]],[g,[m,"aws"]],[I,[{[f]:"UseFIPS"},h]],[I,[{fn:$e,argv:[Jt,"supportsFIPS"]},h]],[I,[{[f]:"UseDualStack"},
h]],[I,[{fn:$e,argv:[Jt,"supportsDualStack"]},h]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuratio\
n: Dualstack and custom endpoint are not supported"],[Wt,y],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",y],["https://ecr.{Region}.{PartitionResult#d\
ualStackDnsSuffix}",y],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",y],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",y],["ht\
tps://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",y],[d,"FIPS and DualStack are enabled, but this partition does not support one or both"],[d,"F\
IPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",y],[d,"DualStack is enabled but this \
partition does not support DualStack"],[d,"Invalid Configuration: Missing Region"]]},mo=2,l=1e8,xo=new Int32Array([-1,1,-1,0,23,3,1,4,l+13,2,5,l+13,3,20,6,4,20,
7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,l+4,14,l+11,l+12,12,18,17,13,l+9,l+10,13,19,l+6,14,l+8,l+9,11,22,21,13,l+5,l+4,13,l+7,l+6,11,l+1,
24,13,l+2,l+3]),Qt=tt.from(xo,mo,Xt.conditions,Xt.results);var yo=new ot({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Zt=(e,t={})=>yo.get(e,()=>rt(Qt,{endpointParams:e,logger:t.logger}));st.aws=$t;var s=class e extends Me{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var C=class e extends s{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(t){super({name:"\
InvalidParameterException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},$=class e extends s{static shapeId="com.amazonaws.ecr#RepositoryNotF\
oundException";name="RepositoryNotFoundException";$fault="client";constructor(t){super({name:"RepositoryNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},L=class e extends s{static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(t){super({name:"Se\
rverException",$fault:"server",...t}),Object.setPrototypeOf(this,e.prototype)}},T=class e extends s{static shapeId="com.amazonaws.ecr#LimitExceededException";name="\
LimitExceededException";$fault="client";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},D=class e extends s{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(t){super({name:"UnableToGetUpstreamIma\
geException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},F=class e extends s{static shapeId="com.amazonaws.ecr#ValidationException";name="V\
alidationException";$fault="client";constructor(t){super({name:"ValidationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},A=class e extends s{static shapeId="\
com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(t){super({name:"EmptyUploadException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},b=class e extends s{static shapeId="com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(t){
super({name:"InvalidLayerException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},U=class e extends s{static shapeId="com.amazonaws.ecr#KmsEx\
ception";name="KmsException";$fault="client";kmsError;constructor(t){super({name:"KmsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.
kmsError=t.kmsError}},w=class e extends s{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(t){
super({name:"LayerAlreadyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},O=class e extends s{static shapeId="com.amazonaws.ecr\
#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(t){super({name:"LayerPartTooSmallException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},N=class e extends s{static shapeId="com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(t){
super({name:"UploadNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},k=class e extends s{static shapeId="com.amazonaws.ecr#Pul\
lThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(t){super({name:"PullThroughCacheRuleAlrea\
dyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},B=class e extends s{static shapeId="com.amazonaws.ecr#SecretNotFoundExceptio\
n";name="SecretNotFoundException";$fault="client";constructor(t){super({name:"SecretNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
q=class e extends s{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(t){super({
name:"UnableToAccessSecretException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},G=class e extends s{static shapeId="com.amazonaws.ecr#Unab\
leToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(t){super({name:"UnableToDecryptSecretValueException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},z=class e extends s{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="Unsup\
portedUpstreamRegistryException";$fault="client";constructor(t){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},j=class e extends s{static shapeId="com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(t){
super({name:"InvalidTagParameterException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},M=class e extends s{static shapeId="com.amazonaws.ec\
r#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(t){super({name:"RepositoryAlreadyExistsException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},V=class e extends s{static shapeId="com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="\
client";constructor(t){super({name:"TooManyTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},H=class e extends s{static shapeId="c\
om.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(t){super({name:"TemplateAlreadyExistsExceptio\
n",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},K=class e extends s{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="\
LifecyclePolicyNotFoundException";$fault="client";constructor(t){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},W=class e extends s{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="\
client";constructor(t){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},J=class e extends s{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(t){super({name:"RegistryPolicyNotFoundExce\
ption",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Y=class e extends s{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="\
RepositoryNotEmptyException";$fault="client";constructor(t){super({name:"RepositoryNotEmptyException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
X=class e extends s{static shapeId="com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(t){super({name:"Te\
mplateNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Q=class e extends s{static shapeId="com.amazonaws.ecr#RepositoryPolicy\
NotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(t){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Z=class e extends s{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfiguratio\
nNotFoundException";$fault="client";constructor(t){super({name:"SigningConfigurationNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ee=class e extends s{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(t){super({name:"\
ExclusionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},te=class e extends s{static shapeId="com.amazonaws.ecr#ImageNotFoun\
dException";name="ImageNotFoundException";$fault="client";constructor(t){super({name:"ImageNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},oe=class e extends s{static shapeId="com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(t){super({
name:"ScanNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},se=class e extends s{static shapeId="com.amazonaws.ecr#Replication\
BackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(t){super({name:"ReplicationBackfillNotFoundException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},re=class e extends s{static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessi\
bleException";$fault="client";constructor(t){super({name:"LayerInaccessibleException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ne=class e extends s{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(t){super({name:"LayersNotFoundException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},ie=class e extends s{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLay\
erException";$fault="client";constructor(t){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ae=class e extends s{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(t){super({name:"LifecycleP\
olicyPreviewNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ce=class e extends s{static shapeId="com.amazonaws.ecr#UnableToL\
istUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(t){super({name:"UnableToListUpstreamImageRefe\
rrersException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},pe=class e extends s{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsExcept\
ion";name="ImageAlreadyExistsException";$fault="client";constructor(t){super({name:"ImageAlreadyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},le=class e extends s{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(t){
super({name:"ImageDigestDoesNotMatchException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ue=class e extends s{static shapeId="com.amazona\
ws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(t){super({name:"ImageTagAlreadyExistsException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},Re=class e extends s{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="Referen\
cedImagesNotFoundException";$fault="client";constructor(t){super({name:"ReferencedImagesNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ge=class e extends s{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(t){
super({name:"BlockedByOrganizationPolicyException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},me=class e extends s{static shapeId="com.ama\
zonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(t){super({name:"ExclusionAlreadyExistsException",
$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},xe=class e extends s{static shapeId="com.amazonaws.ecr#ImageArchivedException";name="ImageArchi\
vedException";$fault="client";constructor(t){super({name:"ImageArchivedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},de=class e extends s{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(t){super({name:"UnsupportedImageTypeException",
$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ye=class e extends s{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressExceptio\
n";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(t){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},fe=class e extends s{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfi\
llInProgressException";$fault="client";constructor(t){super({name:"ReplicationBackfillInProgressException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
Pe=class e extends s{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="clien\
t";constructor(t){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ee=class e extends s{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(t){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ve=class e extends s{static shapeId="com.amazonaw\
s.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(t){super(
{name:"InvalidLayerPartException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.registryId=t.registryId,this.repositoryName=t.repositoryName,
this.uploadId=t.uploadId,this.lastValidByteReceived=t.lastValidByteReceived}};var fo="AuthorizationData",Po="AuthorizationDataList";var Eo="BlockedByOrganizationPolicyException";var vo="ExclusionAlreadyExistsException";var _o="ExclusionNotFoundException",So="EmptyUploadException";var ho="GetAuthorizationToken",Io="GetAuthorizationTokenRequest",Co="GetAuthorizationTokenResponse";var $o="ImageArchivedException",Lo="ImageAlreadyExistsException";var To="ImageDigestDoesNotMatchException";var Do="InvalidLayerException",Fo="InvalidLayerPartException";var Ao="ImageNotFoundException",bo="InvalidParameterException";var Uo="ImageStorageClassUpdateNotSupportedException";var wo="ImageTagAlreadyExistsException";var Oo="InvalidTagParameterException";var No="KmsException";var ko="LayerAlreadyExistsException",Bo="LimitExceededException";var qo="LayerInaccessibleException";var Go="LayersNotFoundException",zo="LifecyclePolicyNotFoundException";var jo="LifecyclePolicyPreviewInProgressException",Mo="LifecyclePolicyPreviewNotFoundException";var Vo="LayerPartTooSmallException";var Ho="PullThroughCacheRuleAlreadyExistsException";var Ko="PullThroughCacheRuleNotFoundException";var Wo="RepositoryAlreadyExistsException",Jo="ReplicationBackfillInProgressException",Yo="ReplicationBackfillInvalidStatusException",Xo="ReplicationBackfillNotF\
oundException";var Qo="ReferencedImagesNotFoundException";var Zo="RepositoryNotEmptyException",es="RepositoryNotFoundException",ts="RegistryPolicyNotFoundException",os="RepositoryPolicyNotFoundException";var ss="SigningConfigurationNotFoundException";var rs="ServerException";var ns="ScanNotFoundException",is="SecretNotFoundException";var as="TemplateAlreadyExistsException";var cs="TooManyTagsException",ps="TemplateNotFoundException";var ls="UnsupportedImageTypeException";var us="UploadNotFoundException";var Rs="UnableToAccessSecretException",gs="UnableToDecryptSecretValueException",ms="UnableToGetUpstreamImageException",xs="UnableToGetUpstreamLayerException",ds="\
UnableToListUpstreamImageReferrersException",ys="UnsupportedUpstreamRegistryException";var fs="ValidationException";var Ps="authorizationData";var Es="authorizationToken";var a="client";var n="error",vs="expiresAt";var _s="httpError";var Ss="kmsError";var hs="lastValidByteReceived",i="message";var Is="proxyEndpoint";var Cs="registryId",$s="registryIds",Ls="repositoryName";var eo="smithy.ts.sdk.synthetic.com.amazonaws.ecr";var Ts="server";var Ds="uploadId";var o="com.amazonaws.ecr",to=new Ie(eo),Fs=[-3,eo,"ECRServiceException",0,[],[]];to.registerError(Fs,s);var r=new Ie(o),As=[-3,o,Eo,{[n]:a},[i],[0]];r.registerError(
As,ge);var bs=[-3,o,So,{[n]:a},[i],[0]];r.registerError(bs,A);var Us=[-3,o,vo,{[n]:a},[i],[0]];r.registerError(Us,me);var ws=[-3,o,_o,{[n]:a},[i],[0]];r.registerError(
ws,ee);var Os=[-3,o,Lo,{[n]:a},[i],[0]];r.registerError(Os,pe);var Ns=[-3,o,$o,{[n]:a},[i],[0]];r.registerError(Ns,xe);var ks=[-3,o,To,{[n]:a},[i],[0]];r.registerError(
ks,le);var Bs=[-3,o,Ao,{[n]:a},[i],[0]];r.registerError(Bs,te);var qs=[-3,o,Uo,{[n]:a},[i],[0]];r.registerError(qs,Ee);var Gs=[-3,o,wo,{[n]:a},[i],[0]];r.registerError(
Gs,ue);var zs=[-3,o,Do,{[n]:a},[i],[0]];r.registerError(zs,b);var js=[-3,o,Fo,{[n]:a},[Cs,Ls,Ds,hs,i],[0,0,0,1,0]];r.registerError(js,ve);var Ms=[-3,o,bo,{[n]:a},
[i],[0]];r.registerError(Ms,C);var Vs=[-3,o,Oo,{[n]:a},[i],[0]];r.registerError(Vs,j);var Hs=[-3,o,No,{[n]:a},[i,Ss],[0,0]];r.registerError(Hs,U);var Ks=[-3,o,ko,
{[n]:a},[i],[0]];r.registerError(Ks,w);var Ws=[-3,o,qo,{[n]:a},[i],[0]];r.registerError(Ws,re);var Js=[-3,o,Vo,{[n]:a},[i],[0]];r.registerError(Js,O);var Ys=[-3,
o,Go,{[n]:a},[i],[0]];r.registerError(Ys,ne);var Xs=[-3,o,zo,{[n]:a},[i],[0]];r.registerError(Xs,K);var Qs=[-3,o,jo,{[n]:a},[i],[0]];r.registerError(Qs,ye);var Zs=[
-3,o,Mo,{[n]:a},[i],[0]];r.registerError(Zs,ae);var er=[-3,o,Bo,{[n]:a},[i],[0]];r.registerError(er,T);var tr=[-3,o,Ho,{[n]:a},[i],[0]];r.registerError(tr,k);var or=[
-3,o,Ko,{[n]:a},[i],[0]];r.registerError(or,W);var sr=[-3,o,Qo,{[n]:a},[i],[0]];r.registerError(sr,Re);var rr=[-3,o,ts,{[n]:a},[i],[0]];r.registerError(rr,J);var nr=[
-3,o,Jo,{[n]:a},[i],[0]];r.registerError(nr,fe);var ir=[-3,o,Yo,{[n]:a},[i],[0]];r.registerError(ir,Pe);var ar=[-3,o,Xo,{[n]:a},[i],[0]];r.registerError(ar,se);
var cr=[-3,o,Wo,{[n]:a},[i],[0]];r.registerError(cr,M);var pr=[-3,o,Zo,{[n]:a},[i],[0]];r.registerError(pr,Y);var lr=[-3,o,es,{[n]:a},[i],[0]];r.registerError(lr,
$);var ur=[-3,o,os,{[n]:a},[i],[0]];r.registerError(ur,Q);var Rr=[-3,o,ns,{[n]:a},[i],[0]];r.registerError(Rr,oe);var gr=[-3,o,is,{[n]:a},[i],[0]];r.registerError(
gr,B);var mr=[-3,o,rs,{[n]:Ts},[i],[0]];r.registerError(mr,L);var xr=[-3,o,ss,{[n]:a},[i],[0]];r.registerError(xr,Z);var dr=[-3,o,as,{[n]:a},[i],[0]];r.registerError(
dr,H);var yr=[-3,o,ps,{[n]:a},[i],[0]];r.registerError(yr,X);var fr=[-3,o,cs,{[n]:a},[i],[0]];r.registerError(fr,V);var Pr=[-3,o,Rs,{[n]:a},[i],[0]];r.registerError(
Pr,q);var Er=[-3,o,gs,{[n]:a},[i],[0]];r.registerError(Er,G);var vr=[-3,o,ms,{[n]:a},[i],[0]];r.registerError(vr,D);var _r=[-3,o,xs,{[n]:a},[i],[0]];r.registerError(
_r,ie);var Sr=[-3,o,ds,{[n]:a},[i],[0]];r.registerError(Sr,ce);var hr=[-3,o,ls,{[n]:a},[i],[0]];r.registerError(hr,de);var Ir=[-3,o,ys,{[n]:a},[i],[0]];r.registerError(
Ir,z);var Cr=[-3,o,us,{[n]:a},[i],[0]];r.registerError(Cr,N);var $r=[-3,o,fs,{[n]:a,[_s]:400},[i],[0]];r.registerError($r,F);var oo=[to,r];var Lr=[3,o,fo,0,[Es,vs,Is],[0,4,0]];var Tr=[3,o,Io,0,[$s],[64]],Dr=[3,o,Co,0,[Ps],[()=>Fr]];var Fr=[1,o,Po,0,()=>Lr];var so=[9,o,ho,0,()=>Tr,()=>Dr];var ro=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??be,base64Encoder:e?.base64Encoder??we,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Zt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??zt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Ft}],logger:e?.logger??new Je,protocol:e?.protocol??Ut,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:oo,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonE\
C2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",sha256:e?.sha256??ct,urlParser:e?.urlParser??ke,utf8Decoder:e?.utf8Decoder??Ue,utf8Encoder:e?.utf8Encoder??
Oe});var no=e=>{He(process.version);let t=et(e),c=()=>t().then(Ve),u=ro(e);Fe(process.version);let p={profile:e?.profile,logger:u.logger};return{...u,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??R(At,p),bodyLengthChecker:e?.bodyLengthChecker??Be,credentialDefaultProvider:e?.credentialDefaultProvider??
wt,defaultSocketTimeout:Ae(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??It({serviceId:u.serviceId,clientVersion:Ht.version}),maxAttempts:e?.
maxAttempts??R(Et,e),region:e?.region??R(Xe,{...Qe,...p}),requestHandler:Dt.create(e?.requestHandler??c),retryMode:e?.retryMode??R({..._t,default:async()=>(await c()).
retryMode||Pt},e),streamCollector:e?.streamCollector??at,useDualstackEndpoint:e?.useDualstackEndpoint??R(qe,p),useFipsEndpoint:e?.useFipsEndpoint??R(Ge,p),userAgentAppId:e?.
userAgentAppId??R(Ct,p)}};var io=e=>{let t=e.httpAuthSchemes,c=e.httpAuthSchemeProvider,u=e.credentials;return{setHttpAuthScheme(p){let x=t.findIndex(P=>P.schemeId===p.schemeId);x===-1?t.
push(p):t.splice(x,1,p)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(p){c=p},httpAuthSchemeProvider(){return c},setCredentials(p){u=p},credentials(){return u}}},
ao=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var co=(e,t)=>{let c=Object.assign(Lt(e),Ke(e),pt(e),io(e));return t.forEach(u=>u.configure(c)),Object.assign(e,Tt(c),We(c),lt(c),ao(c))};var _=class extends ze{config;constructor(...[t]){let c=no(t||{});super(c),this.initConfig=c;let u=Mt(c),p=ft(u),x=vt(p),P=Ze(x),Te=P,Se=nt(Te),E=jt(Se),v=co(E,
t?.extensions||[]);this.config=v,this.middlewareStack.use(je(this.config)),this.middlewareStack.use(ht(this.config)),this.middlewareStack.use(St(this.config)),this.
middlewareStack.use(ut(this.config)),this.middlewareStack.use(Rt(this.config)),this.middlewareStack.use(gt(this.config)),this.middlewareStack.use(mt(this.config)),
this.middlewareStack.use(xt(this.config,{httpAuthSchemeParametersProvider:Gt,identityProviderConfigProvider:async S=>new yt({"aws.auth#sigv4":S.credentials})})),
this.middlewareStack.use(dt(this.config))}destroy(){super.destroy()}};var po=Ye(Vt,"AmazonEC2ContainerRegistry_V20150921","ECRClient",it),lo={},uo=(e,t,c,u)=>[];var _e=class extends po(lo,uo,"GetAuthorizationToken",so){};var Jn=(e,{settings:t,attempts:c})=>{let{region:u,keys:p}=e,x=new _({...Ce(u,t),...p&&{credentials:p}});return{password(){let P=c.run("GetAuthorizationToken",async(Te,Se)=>{
let{authorizationData:[E]=[]}=await qt("GetAuthorizationToken",t,()=>x.send(new _e({}),{abortSignal:Se})),v=Buffer.from(E?.authorizationToken??"","base64").toString(),
S=v.slice(v.indexOf(":")+1);if(!v.startsWith("AWS:")||S===""||!E?.expiresAt)throw new Ot("GetAuthorizationToken",{kind:"garbage"});let{expiresAt:De}=E;return{value:S,
expiresAt:De,life:De.getTime()-t.clock.now()}});return Nt(()=>Bt(x),P)}}},Yn=(e,t)=>{let c={accessKeyId:"nobody",secretAccessKey:"nobody"};return kt(new _({...Ce(
e,t),credentials:c}),e,t)};export{Jn as openClient,Yn as serviceUrl};
