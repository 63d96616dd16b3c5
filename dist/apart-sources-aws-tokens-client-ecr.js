const require=process.getBuiltinModule;
import{a as Ot,b as Ce,d as Bt,e as kt,f as qt}from"./apart-adapters-aws.js";import{a as Ft,c as At,f as Ut,g as bt}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";
import{a as Dt}from"./apart-smithy-node-http-handler-build-abort-error.js";import"./apart-adapters-connections.js";import{A as St,B as It,C as ht,D as Ct,E as $t,G as Lt,H as Tt,a as Fe,c as Ae,
e as tt,f as ot,g as rt,h as st,i as nt,j as it,k as Rt,l as gt,m as mt,n as xt,o as dt,q as yt,v as Pt,w as ft,x as Et,y as _t,z as vt}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";
import{a as ze,d as Me,f as Ve,g as He,h as Ke,i as We,k as Ye,l as Je}from"./apart-smithy-core-client-index.js";import{n as R,o as qe,p as Ge,q as Xe,r as Qe,s as Ze,t as et}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import{i as pt,j as lt,k as ut}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as ct}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";import{H as ke,K as je,N as he,O as at,b as Ue,c as be,
d as Oe,e as Ne,j as we,p as Ie,q as Be}from"./apart-smithy-core-schema-TypeRegistry.js";import"./apart-domain-error.js";import{a as Nt,b as wt}from"./apart-domain-failure.js";
var Gt=async(e,t,c)=>({operation:we(t).operation,region:await Ie(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function Ro(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:e.region},propertiesExtractor:(t,c)=>({signingProperties:{config:t,context:c}})}}
var zt=e=>{let t=[];switch(e.operation){default:t.push(Ro(e))}return t},jt=e=>{let t=Ut(e);return Object.assign(t,{authSchemePreference:Ie(e.authSchemePreference??
[])})};var Mt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"ecr"}),Vt={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var Ht={version:"3.1169.0"};var P="ref",d=-1,I=!0,Kt="isSet",Le="PartitionResult",g="stringEquals",h="booleanEquals",$e="getAttr",Wt={[P]:"Endpoint"},m={fn:$e,argv:[{[P]:Le},"name"]},Yt={[P]:Le},
y={},Jt=[{[P]:"Region"}],Xt={conditions:[[Kt,[Wt]],[Kt,Jt],["aws.partition",Jt,Le],[g,[m,"aws-eusc"]],[g,[m,"aws-iso-f"]],[g,[m,"aws-iso-e"]],[g,[m,"aws-iso-b"]],
[g,[m,"aws-iso"]],[g,[m,"aws-cn"]],[g,[m,"aws-us-gov"]],[g,[m,"aws"]],[h,[{[P]:"UseFIPS"},I]],[h,[{fn:$e,argv:[Yt,"supportsFIPS"]},I]],[h,[{[P]:"UseDualStack"},
I]],[h,[{fn:$e,argv:[Yt,"supportsDualStack"]},I]]],results:[[d],[d,"Invalid Configuration: FIPS and custom endpoint are not supported"],[d,"Invalid Configuratio\
n: Dualstack and custom endpoint are not supported"],[Wt,y],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",y],["https://ecr.{Region}.{PartitionResult#d\
ualStackDnsSuffix}",y],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",y],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",y],["ht\
tps://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",y],[d,"FIPS and DualStack are enabled, but this partition does not support one or both"],[d,"F\
IPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",y],[d,"DualStack is enabled but this \
partition does not support DualStack"],[d,"Invalid Configuration: Missing Region"]]},mo=2,l=1e8,xo=new Int32Array([-1,1,-1,0,23,3,1,4,l+13,2,5,l+13,3,20,6,4,20,
7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,l+4,14,l+11,l+12,12,18,17,13,l+9,l+10,13,19,l+6,14,l+8,l+9,11,22,21,13,l+5,l+4,13,l+7,l+6,11,l+1,
24,13,l+2,l+3]),Qt=tt.from(xo,mo,Xt.conditions,Xt.results);var yo=new ot({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Zt=(e,t={})=>yo.get(e,()=>st(Qt,{endpointParams:e,logger:t.logger}));rt.aws=$t;var r=class e extends Me{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var C=class e extends r{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(t){super({name:"\
InvalidParameterException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},$=class e extends r{static shapeId="com.amazonaws.ecr#RepositoryNotF\
oundException";name="RepositoryNotFoundException";$fault="client";constructor(t){super({name:"RepositoryNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},L=class e extends r{static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(t){super({name:"Se\
rverException",$fault:"server",...t}),Object.setPrototypeOf(this,e.prototype)}},T=class e extends r{static shapeId="com.amazonaws.ecr#LimitExceededException";name="\
LimitExceededException";$fault="client";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},D=class e extends r{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(t){super({name:"UnableToGetUpstreamIma\
geException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},F=class e extends r{static shapeId="com.amazonaws.ecr#ValidationException";name="V\
alidationException";$fault="client";constructor(t){super({name:"ValidationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},A=class e extends r{static shapeId="\
com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(t){super({name:"EmptyUploadException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},U=class e extends r{static shapeId="com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(t){
super({name:"InvalidLayerException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},b=class e extends r{static shapeId="com.amazonaws.ecr#KmsEx\
ception";name="KmsException";$fault="client";kmsError;constructor(t){super({name:"KmsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.
kmsError=t.kmsError}},O=class e extends r{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(t){
super({name:"LayerAlreadyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},N=class e extends r{static shapeId="com.amazonaws.ecr\
#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(t){super({name:"LayerPartTooSmallException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},w=class e extends r{static shapeId="com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(t){
super({name:"UploadNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},B=class e extends r{static shapeId="com.amazonaws.ecr#Pul\
lThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(t){super({name:"PullThroughCacheRuleAlrea\
dyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},k=class e extends r{static shapeId="com.amazonaws.ecr#SecretNotFoundExceptio\
n";name="SecretNotFoundException";$fault="client";constructor(t){super({name:"SecretNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
q=class e extends r{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(t){super({
name:"UnableToAccessSecretException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},G=class e extends r{static shapeId="com.amazonaws.ecr#Unab\
leToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(t){super({name:"UnableToDecryptSecretValueException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},z=class e extends r{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="Unsup\
portedUpstreamRegistryException";$fault="client";constructor(t){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},j=class e extends r{static shapeId="com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(t){
super({name:"InvalidTagParameterException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},M=class e extends r{static shapeId="com.amazonaws.ec\
r#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(t){super({name:"RepositoryAlreadyExistsException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},V=class e extends r{static shapeId="com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="\
client";constructor(t){super({name:"TooManyTagsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},H=class e extends r{static shapeId="c\
om.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(t){super({name:"TemplateAlreadyExistsExceptio\
n",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},K=class e extends r{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="\
LifecyclePolicyNotFoundException";$fault="client";constructor(t){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},W=class e extends r{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="\
client";constructor(t){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Y=class e extends r{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(t){super({name:"RegistryPolicyNotFoundExce\
ption",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},J=class e extends r{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="\
RepositoryNotEmptyException";$fault="client";constructor(t){super({name:"RepositoryNotEmptyException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
X=class e extends r{static shapeId="com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(t){super({name:"Te\
mplateNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Q=class e extends r{static shapeId="com.amazonaws.ecr#RepositoryPolicy\
NotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(t){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Z=class e extends r{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfiguratio\
nNotFoundException";$fault="client";constructor(t){super({name:"SigningConfigurationNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ee=class e extends r{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(t){super({name:"\
ExclusionNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},te=class e extends r{static shapeId="com.amazonaws.ecr#ImageNotFoun\
dException";name="ImageNotFoundException";$fault="client";constructor(t){super({name:"ImageNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},oe=class e extends r{static shapeId="com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(t){super({
name:"ScanNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},re=class e extends r{static shapeId="com.amazonaws.ecr#Replication\
BackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(t){super({name:"ReplicationBackfillNotFoundException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},se=class e extends r{static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessi\
bleException";$fault="client";constructor(t){super({name:"LayerInaccessibleException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ne=class e extends r{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(t){super({name:"LayersNotFoundException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},ie=class e extends r{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLay\
erException";$fault="client";constructor(t){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ae=class e extends r{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(t){super({name:"LifecycleP\
olicyPreviewNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ce=class e extends r{static shapeId="com.amazonaws.ecr#UnableToL\
istUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(t){super({name:"UnableToListUpstreamImageRefe\
rrersException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},pe=class e extends r{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsExcept\
ion";name="ImageAlreadyExistsException";$fault="client";constructor(t){super({name:"ImageAlreadyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},le=class e extends r{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(t){
super({name:"ImageDigestDoesNotMatchException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ue=class e extends r{static shapeId="com.amazona\
ws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(t){super({name:"ImageTagAlreadyExistsException",$fault:"\
client",...t}),Object.setPrototypeOf(this,e.prototype)}},Re=class e extends r{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="Referen\
cedImagesNotFoundException";$fault="client";constructor(t){super({name:"ReferencedImagesNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
ge=class e extends r{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(t){
super({name:"BlockedByOrganizationPolicyException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},me=class e extends r{static shapeId="com.ama\
zonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(t){super({name:"ExclusionAlreadyExistsException",
$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},xe=class e extends r{static shapeId="com.amazonaws.ecr#ImageArchivedException";name="ImageArchi\
vedException";$fault="client";constructor(t){super({name:"ImageArchivedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},de=class e extends r{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(t){super({name:"UnsupportedImageTypeException",
$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ye=class e extends r{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressExceptio\
n";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(t){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},Pe=class e extends r{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfi\
llInProgressException";$fault="client";constructor(t){super({name:"ReplicationBackfillInProgressException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
fe=class e extends r{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="clien\
t";constructor(t){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Ee=class e extends r{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(t){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},_e=class e extends r{static shapeId="com.amazonaw\
s.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(t){super(
{name:"InvalidLayerPartException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype),this.registryId=t.registryId,this.repositoryName=t.repositoryName,
this.uploadId=t.uploadId,this.lastValidByteReceived=t.lastValidByteReceived}};var Po="AuthorizationData",fo="AuthorizationDataList";var Eo="BlockedByOrganizationPolicyException";var _o="ExclusionAlreadyExistsException";var vo="ExclusionNotFoundException",So="EmptyUploadException";var Io="GetAuthorizationToken",ho="GetAuthorizationTokenRequest",Co="GetAuthorizationTokenResponse";var $o="ImageArchivedException",Lo="ImageAlreadyExistsException";var To="ImageDigestDoesNotMatchException";var Do="InvalidLayerException",Fo="InvalidLayerPartException";var Ao="ImageNotFoundException",Uo="InvalidParameterException";var bo="ImageStorageClassUpdateNotSupportedException";var Oo="ImageTagAlreadyExistsException";var No="InvalidTagParameterException";var wo="KmsException";var Bo="LayerAlreadyExistsException",ko="LimitExceededException";var qo="LayerInaccessibleException";var Go="LayersNotFoundException",zo="LifecyclePolicyNotFoundException";var jo="LifecyclePolicyPreviewInProgressException",Mo="LifecyclePolicyPreviewNotFoundException";var Vo="LayerPartTooSmallException";var Ho="PullThroughCacheRuleAlreadyExistsException";var Ko="PullThroughCacheRuleNotFoundException";var Wo="RepositoryAlreadyExistsException",Yo="ReplicationBackfillInProgressException",Jo="ReplicationBackfillInvalidStatusException",Xo="ReplicationBackfillNotF\
oundException";var Qo="ReferencedImagesNotFoundException";var Zo="RepositoryNotEmptyException",er="RepositoryNotFoundException",tr="RegistryPolicyNotFoundException",or="RepositoryPolicyNotFoundException";var rr="SigningConfigurationNotFoundException";var sr="ServerException";var nr="ScanNotFoundException",ir="SecretNotFoundException";var ar="TemplateAlreadyExistsException";var cr="TooManyTagsException",pr="TemplateNotFoundException";var lr="UnsupportedImageTypeException";var ur="UploadNotFoundException";var Rr="UnableToAccessSecretException",gr="UnableToDecryptSecretValueException",mr="UnableToGetUpstreamImageException",xr="UnableToGetUpstreamLayerException",dr="\
UnableToListUpstreamImageReferrersException",yr="UnsupportedUpstreamRegistryException";var Pr="ValidationException";var fr="authorizationData";var Er="authorizationToken";var a="client";var n="error",_r="expiresAt";var vr="httpError";var Sr="kmsError";var Ir="lastValidByteReceived",i="message";var hr="proxyEndpoint";var Cr="registryId",$r="registryIds",Lr="repositoryName";var eo="smithy.ts.sdk.synthetic.com.amazonaws.ecr";var Tr="server";var Dr="uploadId";var o="com.amazonaws.ecr",to=new he(eo),Fr=[-3,eo,"ECRServiceException",0,[],[]];to.registerError(Fr,r);var s=new he(o),Ar=[-3,o,Eo,{[n]:a},[i],[0]];s.registerError(
Ar,ge);var Ur=[-3,o,So,{[n]:a},[i],[0]];s.registerError(Ur,A);var br=[-3,o,_o,{[n]:a},[i],[0]];s.registerError(br,me);var Or=[-3,o,vo,{[n]:a},[i],[0]];s.registerError(
Or,ee);var Nr=[-3,o,Lo,{[n]:a},[i],[0]];s.registerError(Nr,pe);var wr=[-3,o,$o,{[n]:a},[i],[0]];s.registerError(wr,xe);var Br=[-3,o,To,{[n]:a},[i],[0]];s.registerError(
Br,le);var kr=[-3,o,Ao,{[n]:a},[i],[0]];s.registerError(kr,te);var qr=[-3,o,bo,{[n]:a},[i],[0]];s.registerError(qr,Ee);var Gr=[-3,o,Oo,{[n]:a},[i],[0]];s.registerError(
Gr,ue);var zr=[-3,o,Do,{[n]:a},[i],[0]];s.registerError(zr,U);var jr=[-3,o,Fo,{[n]:a},[Cr,Lr,Dr,Ir,i],[0,0,0,1,0]];s.registerError(jr,_e);var Mr=[-3,o,Uo,{[n]:a},
[i],[0]];s.registerError(Mr,C);var Vr=[-3,o,No,{[n]:a},[i],[0]];s.registerError(Vr,j);var Hr=[-3,o,wo,{[n]:a},[i,Sr],[0,0]];s.registerError(Hr,b);var Kr=[-3,o,Bo,
{[n]:a},[i],[0]];s.registerError(Kr,O);var Wr=[-3,o,qo,{[n]:a},[i],[0]];s.registerError(Wr,se);var Yr=[-3,o,Vo,{[n]:a},[i],[0]];s.registerError(Yr,N);var Jr=[-3,
o,Go,{[n]:a},[i],[0]];s.registerError(Jr,ne);var Xr=[-3,o,zo,{[n]:a},[i],[0]];s.registerError(Xr,K);var Qr=[-3,o,jo,{[n]:a},[i],[0]];s.registerError(Qr,ye);var Zr=[
-3,o,Mo,{[n]:a},[i],[0]];s.registerError(Zr,ae);var es=[-3,o,ko,{[n]:a},[i],[0]];s.registerError(es,T);var ts=[-3,o,Ho,{[n]:a},[i],[0]];s.registerError(ts,B);var os=[
-3,o,Ko,{[n]:a},[i],[0]];s.registerError(os,W);var rs=[-3,o,Qo,{[n]:a},[i],[0]];s.registerError(rs,Re);var ss=[-3,o,tr,{[n]:a},[i],[0]];s.registerError(ss,Y);var ns=[
-3,o,Yo,{[n]:a},[i],[0]];s.registerError(ns,Pe);var is=[-3,o,Jo,{[n]:a},[i],[0]];s.registerError(is,fe);var as=[-3,o,Xo,{[n]:a},[i],[0]];s.registerError(as,re);
var cs=[-3,o,Wo,{[n]:a},[i],[0]];s.registerError(cs,M);var ps=[-3,o,Zo,{[n]:a},[i],[0]];s.registerError(ps,J);var ls=[-3,o,er,{[n]:a},[i],[0]];s.registerError(ls,
$);var us=[-3,o,or,{[n]:a},[i],[0]];s.registerError(us,Q);var Rs=[-3,o,nr,{[n]:a},[i],[0]];s.registerError(Rs,oe);var gs=[-3,o,ir,{[n]:a},[i],[0]];s.registerError(
gs,k);var ms=[-3,o,sr,{[n]:Tr},[i],[0]];s.registerError(ms,L);var xs=[-3,o,rr,{[n]:a},[i],[0]];s.registerError(xs,Z);var ds=[-3,o,ar,{[n]:a},[i],[0]];s.registerError(
ds,H);var ys=[-3,o,pr,{[n]:a},[i],[0]];s.registerError(ys,X);var Ps=[-3,o,cr,{[n]:a},[i],[0]];s.registerError(Ps,V);var fs=[-3,o,Rr,{[n]:a},[i],[0]];s.registerError(
fs,q);var Es=[-3,o,gr,{[n]:a},[i],[0]];s.registerError(Es,G);var _s=[-3,o,mr,{[n]:a},[i],[0]];s.registerError(_s,D);var vs=[-3,o,xr,{[n]:a},[i],[0]];s.registerError(
vs,ie);var Ss=[-3,o,dr,{[n]:a},[i],[0]];s.registerError(Ss,ce);var Is=[-3,o,lr,{[n]:a},[i],[0]];s.registerError(Is,de);var hs=[-3,o,yr,{[n]:a},[i],[0]];s.registerError(
hs,z);var Cs=[-3,o,ur,{[n]:a},[i],[0]];s.registerError(Cs,w);var $s=[-3,o,Pr,{[n]:a,[vr]:400},[i],[0]];s.registerError($s,F);var oo=[to,s];var Ls=[3,o,Po,0,[Er,_r,hr],[0,4,0]];var Ts=[3,o,ho,0,[$r],[64]],Ds=[3,o,Co,0,[fr],[()=>Fs]];var Fs=[1,o,fo,0,()=>Ls];var ro=[9,o,Io,0,()=>Ts,()=>Ds];var so=e=>({apiVersion:"2015-09-21",base64Decoder:e?.base64Decoder??Ue,base64Encoder:e?.base64Encoder??Oe,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Zt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??zt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Ft}],logger:e?.logger??new Ye,protocol:e?.protocol??bt,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:oo,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonE\
C2ContainerRegistry_V20150921"},serviceId:e?.serviceId??"ECR",sha256:e?.sha256??ct,urlParser:e?.urlParser??Be,utf8Decoder:e?.utf8Decoder??be,utf8Encoder:e?.utf8Encoder??
Ne});var no=e=>{He(process.version);let t=et(e),c=()=>t().then(Ve),u=so(e);Fe(process.version);let p={profile:e?.profile,logger:u.logger};return{...u,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??R(At,p),bodyLengthChecker:e?.bodyLengthChecker??ke,credentialDefaultProvider:e?.credentialDefaultProvider??
Ot,defaultSocketTimeout:Ae(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??ht({serviceId:u.serviceId,clientVersion:Ht.version}),maxAttempts:e?.
maxAttempts??R(Et,e),region:e?.region??R(Xe,{...Qe,...p}),requestHandler:Dt.create(e?.requestHandler??c),retryMode:e?.retryMode??R({...vt,default:async()=>(await c()).
retryMode||ft},e),streamCollector:e?.streamCollector??at,useDualstackEndpoint:e?.useDualstackEndpoint??R(qe,p),useFipsEndpoint:e?.useFipsEndpoint??R(Ge,p),userAgentAppId:e?.
userAgentAppId??R(Ct,p)}};var io=e=>{let t=e.httpAuthSchemes,c=e.httpAuthSchemeProvider,u=e.credentials;return{setHttpAuthScheme(p){let x=t.findIndex(f=>f.schemeId===p.schemeId);x===-1?t.
push(p):t.splice(x,1,p)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(p){c=p},httpAuthSchemeProvider(){return c},setCredentials(p){u=p},credentials(){return u}}},
ao=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var co=(e,t)=>{let c=Object.assign(Lt(e),Ke(e),pt(e),io(e));return t.forEach(u=>u.configure(c)),Object.assign(e,Tt(c),We(c),lt(c),ao(c))};var v=class extends ze{config;constructor(...[t]){let c=no(t||{});super(c),this.initConfig=c;let u=Mt(c),p=Pt(u),x=_t(p),f=Ze(x),Te=f,Se=nt(Te),E=jt(Se),_=co(E,
t?.extensions||[]);this.config=_,this.middlewareStack.use(je(this.config)),this.middlewareStack.use(It(this.config)),this.middlewareStack.use(St(this.config)),this.
middlewareStack.use(ut(this.config)),this.middlewareStack.use(Rt(this.config)),this.middlewareStack.use(gt(this.config)),this.middlewareStack.use(mt(this.config)),
this.middlewareStack.use(xt(this.config,{httpAuthSchemeParametersProvider:Gt,identityProviderConfigProvider:async S=>new yt({"aws.auth#sigv4":S.credentials})})),
this.middlewareStack.use(dt(this.config))}destroy(){super.destroy()}};var po=Je(Vt,"AmazonEC2ContainerRegistry_V20150921","ECRClient",it),lo={},uo=(e,t,c,u)=>[];var ve=class extends po(lo,uo,"GetAuthorizationToken",ro){};var Yn=(e,{settings:t,attempts:c})=>{let{region:u,keys:p}=e,x=new v({...Ce(u,t),...p&&{credentials:p}});return{password(){let f=c.run("GetAuthorizationToken",async(Te,Se)=>{
let{authorizationData:[E]=[]}=await qt("GetAuthorizationToken",t,()=>x.send(new ve({}),{abortSignal:Se})),_=Buffer.from(E?.authorizationToken??"","base64").toString(),
S=_.slice(_.indexOf(":")+1);if(!_.startsWith("AWS:")||S===""||!E?.expiresAt)throw new Nt("GetAuthorizationToken",{kind:"garbage"});let{expiresAt:De}=E;return{value:S,
expiresAt:De,life:De.getTime()-t.clock.now()}});return wt(()=>kt(x),f)}}},Jn=(e,t)=>{let c={accessKeyId:"nobody",secretAccessKey:"nobody"};return Bt(new v({...Ce(
e,t),credentials:c}),e,t)};export{Yn as openClient,Jn as serviceUrl};
