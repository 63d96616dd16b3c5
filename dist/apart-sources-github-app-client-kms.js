const require=process.getBuiltinModule;
import{a as Mt,b as Pe,d as Ut,e as Tt,f as bt}from"./apart-adapters-aws.js";import{a as $t,c as Dt,f as kt,g as At}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";
import{a as ht}from"./apart-smithy-node-http-handler-build-abort-error.js";import"./apart-adapters-connections.js";import{A as _t,B as St,C as Ct,D as It,E as Pt,G as ft,H as gt,a as $e,c as De,
e as Je,f as Ze,g as et,h as tt,i as ot,j as nt,k as pt,l as lt,m as ut,n as xt,o as mt,q as dt,v as yt,w as Et,x as Rt,y as Kt,z as vt}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";
import{a as Ne,d as Xe,f as we,g as He,h as Fe,i as Ve,k as ze,l as je}from"./apart-smithy-core-client-index.js";import{n as d,o as be,p as Le,q as We,r as Be,s as Qe,t as Ye}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import{i as at,j as it,k as ct}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as st}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";import{H as Te,K as qe,N as Ie,O as rt,b as ke,c as Ae,
d as Me,e as Oe,j as Ge,p as Ce,q as Ue}from"./apart-smithy-core-schema-TypeRegistry.js";import"./apart-domain-error.js";import{a as Ot,b as Gt}from"./apart-domain-failure.js";
var Lt=async(e,t,l)=>({operation:Ge(t).operation,region:await Ce(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function mo(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"kms",region:e.region},propertiesExtractor:(t,l)=>({signingProperties:{config:t,context:l}})}}
var Nt=e=>{let t=[];switch(e.operation){default:t.push(mo(e))}return t},qt=e=>{let t=kt(e);return Object.assign(t,{authSchemePreference:Ce(e.authSchemePreference??
[])})};var Xt=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"kms"}),wt={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var Ht={version:"3.1164.0"};var v="ref",E=-1,S=!0,Ft="isSet",Qt="PartitionResult",C="booleanEquals",Vt="getAttr",zt={[v]:"Endpoint"},jt={[v]:Qt},K={},Wt=[{[v]:"Region"}],Bt={conditions:[[Ft,
[zt]],[Ft,Wt],["aws.partition",Wt,Qt],[C,[{[v]:"UseFIPS"},S]],[C,[{[v]:"UseDualStack"},S]],[C,[{fn:Vt,argv:[jt,"supportsDualStack"]},S]],[C,[{fn:Vt,argv:[jt,"su\
pportsFIPS"]},S]]],results:[[E],[E,"Invalid Configuration: FIPS and custom endpoint are not supported"],[E,"Invalid Configuration: Dualstack and custom endpoint\
 are not supported"],[zt,K],["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",K],[E,"FIPS and DualStack are enabled, but this partition does not\
 support one or both"],["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}",K],[E,"FIPS is enabled but this partition does not support FIPS"],["https://kms.\
{Region}.{PartitionResult#dualStackDnsSuffix}",K],[E,"DualStack is enabled but this partition does not support DualStack"],["https://kms.{Region}.{PartitionResu\
lt#dnsSuffix}",K],[E,"Invalid Configuration: Missing Region"]]},Eo=2,m=1e8,Ro=new Int32Array([-1,1,-1,0,12,3,1,4,m+11,2,5,m+11,3,8,6,4,7,m+10,5,m+8,m+9,4,10,9,6,
m+6,m+7,5,11,m+5,6,m+4,m+5,3,m+1,13,4,m+2,m+3]),Yt=Je.from(Ro,Eo,Bt.conditions,Bt.results);var Ko=new Ze({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Jt=(e,t={})=>Ko.get(e,()=>tt(Yt,{endpointParams:e,logger:t.logger}));et.aws=Pt;var o=class e extends Xe{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,e.prototype)}};var I=class e extends o{static shapeId="com.amazonaws.kms#AlreadyExistsException";name="AlreadyExistsException";$fault="client";constructor(t){super({name:"Alre\
adyExistsException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},P=class e extends o{static shapeId="com.amazonaws.kms#DependencyTimeoutExce\
ption";name="DependencyTimeoutException";$fault="server";constructor(t){super({name:"DependencyTimeoutException",$fault:"server",...t}),Object.setPrototypeOf(this,
e.prototype)}},f=class e extends o{static shapeId="com.amazonaws.kms#InvalidArnException";name="InvalidArnException";$fault="client";constructor(t){super({name:"\
InvalidArnException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},g=class e extends o{static shapeId="com.amazonaws.kms#KMSInternalException";name="\
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
Object.setPrototypeOf(this,e.prototype)}},T=class e extends o{static shapeId="com.amazonaws.kms#CustomKeyStoreNotFoundException";name="CustomKeyStoreNotFoundExc\
eption";$fault="client";constructor(t){super({name:"CustomKeyStoreNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},b=class e extends o{static shapeId="\
com.amazonaws.kms#InvalidAliasNameException";name="InvalidAliasNameException";$fault="client";constructor(t){super({name:"InvalidAliasNameException",$fault:"cli\
ent",...t}),Object.setPrototypeOf(this,e.prototype)}},L=class e extends o{static shapeId="com.amazonaws.kms#LimitExceededException";name="LimitExceededException";$fault="\
client";constructor(t){super({name:"LimitExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},N=class e extends o{static shapeId="\
com.amazonaws.kms#CustomKeyStoreNameInUseException";name="CustomKeyStoreNameInUseException";$fault="client";constructor(t){super({name:"CustomKeyStoreNameInUseE\
xception",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},q=class e extends o{static shapeId="com.amazonaws.kms#IncorrectTrustAnchorException";name="\
IncorrectTrustAnchorException";$fault="client";constructor(t){super({name:"IncorrectTrustAnchorException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
X=class e extends o{static shapeId="com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";name="XksProxyIncorrectAuthenticationCredentialExcepti\
on";$fault="client";constructor(t){super({name:"XksProxyIncorrectAuthenticationCredentialException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
w=class e extends o{static shapeId="com.amazonaws.kms#XksProxyInvalidConfigurationException";name="XksProxyInvalidConfigurationException";$fault="client";constructor(t){
super({name:"XksProxyInvalidConfigurationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},H=class e extends o{static shapeId="com.ama\
zonaws.kms#XksProxyInvalidResponseException";name="XksProxyInvalidResponseException";$fault="client";constructor(t){super({name:"XksProxyInvalidResponseExceptio\
n",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},F=class e extends o{static shapeId="com.amazonaws.kms#XksProxyUriEndpointInUseException";name="\
XksProxyUriEndpointInUseException";$fault="client";constructor(t){super({name:"XksProxyUriEndpointInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},V=class e extends o{static shapeId="com.amazonaws.kms#XksProxyUriInUseException";name="XksProxyUriInUseException";$fault="client";constructor(t){
super({name:"XksProxyUriInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},z=class e extends o{static shapeId="com.amazonaws.kms#X\
ksProxyUriUnreachableException";name="XksProxyUriUnreachableException";$fault="client";constructor(t){super({name:"XksProxyUriUnreachableException",$fault:"clie\
nt",...t}),Object.setPrototypeOf(this,e.prototype)}},j=class e extends o{static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";name="XksPr\
oxyVpcEndpointServiceInUseException";$fault="client";constructor(t){super({name:"XksProxyVpcEndpointServiceInUseException",$fault:"client",...t}),Object.setPrototypeOf(
this,e.prototype)}},W=class e extends o{static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";name="XksProxyVpcEndpointServ\
iceInvalidConfigurationException";$fault="client";constructor(t){super({name:"XksProxyVpcEndpointServiceInvalidConfigurationException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},B=class e extends o{static shapeId="com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";name="XksProxyVpcEndpointS\
erviceNotFoundException";$fault="client";constructor(t){super({name:"XksProxyVpcEndpointServiceNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,
e.prototype)}},Q=class e extends o{static shapeId="com.amazonaws.kms#DisabledException";name="DisabledException";$fault="client";constructor(t){super({name:"Dis\
abledException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Y=class e extends o{static shapeId="com.amazonaws.kms#DryRunOperationException";name="\
DryRunOperationException";$fault="client";constructor(t){super({name:"DryRunOperationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
J=class e extends o{static shapeId="com.amazonaws.kms#InvalidGrantTokenException";name="InvalidGrantTokenException";$fault="client";constructor(t){super({name:"\
InvalidGrantTokenException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},Z=class e extends o{static shapeId="com.amazonaws.kms#MalformedPoli\
cyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),
Object.setPrototypeOf(this,e.prototype)}},ee=class e extends o{static shapeId="com.amazonaws.kms#TagException";name="TagException";$fault="client";constructor(t){
super({name:"TagException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},te=class e extends o{static shapeId="com.amazonaws.kms#UnsupportedOp\
erationException";name="UnsupportedOperationException";$fault="client";constructor(t){super({name:"UnsupportedOperationException",$fault:"client",...t}),Object.
setPrototypeOf(this,e.prototype)}},oe=class e extends o{static shapeId="com.amazonaws.kms#XksKeyAlreadyInUseException";name="XksKeyAlreadyInUseException";$fault="\
client";constructor(t){super({name:"XksKeyAlreadyInUseException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},ne=class e extends o{static shapeId="\
com.amazonaws.kms#XksKeyInvalidConfigurationException";name="XksKeyInvalidConfigurationException";$fault="client";constructor(t){super({name:"XksKeyInvalidConfi\
gurationException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},re=class e extends o{static shapeId="com.amazonaws.kms#XksKeyNotFoundExcepti\
on";name="XksKeyNotFoundException";$fault="client";constructor(t){super({name:"XksKeyNotFoundException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}},
se=class e extends o{static shapeId="com.amazonaws.kms#CustomKeyStoreHasCMKsException";name="CustomKeyStoreHasCMKsException";$fault="client";constructor(t){super(
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
KMSInvalidSignatureException",$fault:"client",...t}),Object.setPrototypeOf(this,e.prototype)}};var vo="AlreadyExistsException";var _o="ConflictException";var So="CloudHsmClusterInvalidConfigurationException",Co="CloudHsmClusterInUseException",Io="CloudHsmClusterNotActiveException",Po="CloudHsmClusterNotFoundExcep\
tion",fo="CloudHsmClusterNotRelatedException";var go="CustomKeyStoreHasCMKsException";var ho="CustomKeyStoreInvalidStateException";var $o="CustomKeyStoreNotFoundException",Do="CustomKeyStoreNameInUseException";var ko="DisabledException";var Ao="DryRun";var Mo="DryRunOperationException";var Oo="DependencyTimeoutException";var Go="ExpiredImportTokenException";var Uo="GrantTokens";var To="InvalidArnException",bo="InvalidAliasNameException",Lo="InvalidCiphertextException",No="InvalidGrantIdException",qo="InvalidGrantTokenException",Xo="Inv\
alidImportTokenException",wo="IncorrectKeyException";var Ho="IncorrectKeyMaterialException";var Fo="InvalidKeyUsageException",Vo="InvalidMarkerException";var zo="IncorrectTrustAnchorException";var Zt="KeyId";var jo="KMSInternalException",Wo="KMSInvalidMacException",Bo="KMSInvalidSignatureException",Qo="KMSInvalidStateException";var Yo="KeyUnavailableException";var Jo="LimitExceededException";var Zo="MalformedPolicyDocumentException";var en="MessageType";var tn="Message";var on="NotFoundException";var nn="PlaintextType";var rn="Signature";var eo="SigningAlgorithm";var sn="SignRequest",an="SignResponse";var cn="Sign";var pn="TagException";var ln="UnsupportedOperationException";var un="XksKeyAlreadyInUseException";var xn="XksKeyInvalidConfigurationException",mn="XksKeyNotFoundException";var dn="XksProxyIncorrectAuthenticationCredentialException",yn="XksProxyInvalidConfigurationException",En="XksProxyInvalidResponseException";var Rn="XksProxyUriEndpointInUseException",Kn="XksProxyUriInUseException";var vn="XksProxyUriUnreachableException",_n="XksProxyVpcEndpointServiceInvalidConfigurationException",Sn="XksProxyVpcEndpointServiceInUseException";var Cn="XksProxyVpcEndpointServiceNotFoundException";var s="awsQueryError",p="client",a="error",i="httpError",c="message",to="smithy.ts.sdk.synthetic.com.amazonaws.kms",fe="server",n="com.amazonaws.kms",oo=new Ie(
to),In=[-3,to,"KMSServiceException",0,[],[]];oo.registerError(In,o);var r=new Ie(n),Pn=[-3,n,vo,{[s]:["AlreadyExists",409],[a]:p,[i]:409},[c],[0]];r.registerError(
Pn,I);var fn=[-3,n,Co,{[s]:["CloudHsmClusterInUseException",400],[a]:p,[i]:400},[c],[0]];r.registerError(fn,D);var gn=[-3,n,So,{[s]:["CloudHsmClusterInvalidConf\
igurationException",400],[a]:p,[i]:400},[c],[0]];r.registerError(gn,k);var hn=[-3,n,Io,{[s]:["CloudHsmClusterNotActiveException",400],[a]:p,[i]:400},[c],[0]];r.
registerError(hn,A);var $n=[-3,n,Po,{[s]:["CloudHsmClusterNotFoundException",400],[a]:p,[i]:400},[c],[0]];r.registerError($n,M);var Dn=[-3,n,fo,{[s]:["CloudHsmC\
lusterNotRelatedException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Dn,O);var kn=[-3,n,_o,{[s]:["ConflictException",409],[a]:p,[i]:409},[c],[0]];r.registerError(
kn,G);var An=[-3,n,go,{[s]:["CustomKeyStoreHasCMKsException",400],[a]:p,[i]:400},[c],[0]];r.registerError(An,se);var Mn=[-3,n,ho,{[s]:["CustomKeyStoreInvalidSta\
teException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Mn,U);var On=[-3,n,Do,{[s]:["CustomKeyStoreNameInUseException",400],[a]:p,[i]:400},[c],[0]];r.registerError(
On,N);var Gn=[-3,n,$o,{[s]:["CustomKeyStoreNotFoundException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Gn,T);var Un=[-3,n,Oo,{[s]:["DependencyTimeout",503],
[a]:fe,[i]:503},[c],[0]];r.registerError(Un,P);var Tn=[-3,n,ko,{[s]:["Disabled",409],[a]:p,[i]:409},[c],[0]];r.registerError(Tn,Q);var bn=[-3,n,Mo,{[s]:["DryRun\
Operation",412],[a]:p,[i]:412},[c],[0]];r.registerError(bn,Y);var Ln=[-3,n,Go,{[s]:["ExpiredImportTokenException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Ln,
ue);var Nn=[-3,n,wo,{[s]:["IncorrectKeyException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Nn,pe);var qn=[-3,n,Ho,{[s]:["IncorrectKeyMaterialException",400],
[a]:p,[i]:400},[c],[0]];r.registerError(qn,xe);var Xn=[-3,n,zo,{[s]:["IncorrectTrustAnchorException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Xn,q);var wn=[
-3,n,bo,{[s]:["InvalidAliasName",400],[a]:p,[i]:400},[c],[0]];r.registerError(wn,b);var Hn=[-3,n,To,{[s]:["InvalidArn",400],[a]:p,[i]:400},[c],[0]];r.registerError(
Hn,f);var Fn=[-3,n,Lo,{[s]:["InvalidCiphertext",400],[a]:p,[i]:400},[c],[0]];r.registerError(Fn,ae);var Vn=[-3,n,No,{[s]:["InvalidGrantId",400],[a]:p,[i]:400},[
c],[0]];r.registerError(Vn,de);var zn=[-3,n,qo,{[s]:["InvalidGrantToken",400],[a]:p,[i]:400},[c],[0]];r.registerError(zn,J);var jn=[-3,n,Xo,{[s]:["InvalidImport\
TokenException",400],[a]:p,[i]:400},[c],[0]];r.registerError(jn,me);var Wn=[-3,n,Fo,{[s]:["InvalidKeyUsage",400],[a]:p,[i]:400},[c],[0]];r.registerError(Wn,ie);
var Bn=[-3,n,Vo,{[s]:["InvalidMarker",400],[a]:p,[i]:400},[c],[0]];r.registerError(Bn,le);var Qn=[-3,n,Yo,{[s]:["KeyUnavailable",500],[a]:fe,[i]:500},[c],[0]];r.
registerError(Qn,ce);var Yn=[-3,n,jo,{[s]:["KMSInternal",500],[a]:fe,[i]:500},[c],[0]];r.registerError(Yn,g);var Jn=[-3,n,Wo,{[s]:["KMSInvalidMac",400],[a]:p,[i]:400},
[c],[0]];r.registerError(Jn,ye);var Zn=[-3,n,Bo,{[s]:["KMSInvalidSignature",400],[a]:p,[i]:400},[c],[0]];r.registerError(Zn,Ee);var er=[-3,n,Qo,{[s]:["KMSInvali\
dStateException",409],[a]:p,[i]:409},[c],[0]];r.registerError(er,h);var tr=[-3,n,Jo,{[s]:["LimitExceeded",400],[a]:p,[i]:400},[c],[0]];r.registerError(tr,L);var or=[
-3,n,Zo,{[s]:["MalformedPolicyDocument",400],[a]:p,[i]:400},[c],[0]];r.registerError(or,Z);var nr=[-3,n,on,{[s]:["NotFound",404],[a]:p,[i]:404},[c],[0]];r.registerError(
nr,$);var rr=[-3,n,pn,{[s]:["TagException",400],[a]:p,[i]:400},[c],[0]];r.registerError(rr,ee);var sr=[-3,n,ln,{[s]:["UnsupportedOperation",400],[a]:p,[i]:400},
[c],[0]];r.registerError(sr,te);var ar=[-3,n,un,{[s]:["XksKeyAlreadyInUse",400],[a]:p,[i]:400},[c],[0]];r.registerError(ar,oe);var ir=[-3,n,xn,{[s]:["XksKeyInva\
lidConfiguration",400],[a]:p,[i]:400},[c],[0]];r.registerError(ir,ne);var cr=[-3,n,mn,{[s]:["XksKeyNotFoundException",400],[a]:p,[i]:400},[c],[0]];r.registerError(
cr,re);var pr=[-3,n,dn,{[s]:["XksProxyIncorrectAuthenticationCredentialException",400],[a]:p,[i]:400},[c],[0]];r.registerError(pr,X);var lr=[-3,n,yn,{[s]:["XksP\
roxyInvalidConfigurationException",400],[a]:p,[i]:400},[c],[0]];r.registerError(lr,w);var ur=[-3,n,En,{[s]:["XksProxyInvalidResponseException",400],[a]:p,[i]:400},
[c],[0]];r.registerError(ur,H);var xr=[-3,n,Rn,{[s]:["XksProxyUriEndpointInUseException",400],[a]:p,[i]:400},[c],[0]];r.registerError(xr,F);var mr=[-3,n,Kn,{[s]:[
"XksProxyUriInUseException",400],[a]:p,[i]:400},[c],[0]];r.registerError(mr,V);var dr=[-3,n,vn,{[s]:["XksProxyUriUnreachableException",400],[a]:p,[i]:400},[c],[
0]];r.registerError(dr,z);var yr=[-3,n,Sn,{[s]:["XksProxyVpcEndpointServiceInUseException",400],[a]:p,[i]:400},[c],[0]];r.registerError(yr,j);var Er=[-3,n,_n,{[s]:[
"XksProxyVpcEndpointServiceInvalidConfigurationException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Er,W);var Rr=[-3,n,Cn,{[s]:["XksProxyVpcEndpointServiceNo\
tFoundException",400],[a]:p,[i]:400},[c],[0]];r.registerError(Rr,B);var no=[oo,r];var Kr=[0,n,nn,8,21];var vr=[3,n,sn,0,[Zt,tn,eo,en,Uo,Ao],[0,[()=>Kr,0],0,0,64,2],3],_r=[3,n,an,0,[Zt,rn,eo],[0,21,0]];var ro=[9,n,cn,0,()=>vr,()=>_r];var so=e=>({apiVersion:"2014-11-01",base64Decoder:e?.base64Decoder??ke,base64Encoder:e?.base64Encoder??Me,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??Jt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Nt,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new $t}],logger:e?.logger??new ze,protocol:e?.protocol??At,protocolSettings:e?.protocolSettings??
{defaultNamespace:"com.amazonaws.kms",errorTypeRegistries:no,xmlNamespace:"https://trent.amazonaws.com/doc/2014-11-01/",version:"2014-11-01",serviceTarget:"Tren\
tService"},serviceId:e?.serviceId??"KMS",sha256:e?.sha256??st,urlParser:e?.urlParser??Ue,utf8Decoder:e?.utf8Decoder??Ae,utf8Encoder:e?.utf8Encoder??Oe});var ao=e=>{He(process.version);let t=Ye(e),l=()=>t().then(we),x=so(e);$e(process.version);let u={profile:e?.profile,logger:x.logger};return{...x,...e,runtime:"n\
ode",defaultsMode:t,authSchemePreference:e?.authSchemePreference??d(Dt,u),bodyLengthChecker:e?.bodyLengthChecker??Te,credentialDefaultProvider:e?.credentialDefaultProvider??
Mt,defaultSocketTimeout:De(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??Ct({serviceId:x.serviceId,clientVersion:Ht.version}),maxAttempts:e?.
maxAttempts??d(Rt,e),region:e?.region??d(We,{...Be,...u}),requestHandler:ht.create(e?.requestHandler??l),retryMode:e?.retryMode??d({...vt,default:async()=>(await l()).
retryMode||Et},e),streamCollector:e?.streamCollector??rt,useDualstackEndpoint:e?.useDualstackEndpoint??d(be,u),useFipsEndpoint:e?.useFipsEndpoint??d(Le,u),userAgentAppId:e?.
userAgentAppId??d(It,u)}};var io=e=>{let t=e.httpAuthSchemes,l=e.httpAuthSchemeProvider,x=e.credentials;return{setHttpAuthScheme(u){let y=t.findIndex(R=>R.schemeId===u.schemeId);y===-1?t.
push(u):t.splice(y,1,u)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(u){l=u},httpAuthSchemeProvider(){return l},setCredentials(u){x=u},credentials(){return x}}},
co=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});var po=(e,t)=>{let l=Object.assign(ft(e),Fe(e),at(e),io(e));return t.forEach(x=>x.configure(l)),Object.assign(e,gt(l),Ve(l),it(l),co(l))};var _=class extends Ne{config;constructor(...[t]){let l=ao(t||{});super(l),this.initConfig=l;let x=Xt(l),u=yt(x),y=Kt(u),R=Qe(y),Ke=R,ve=ot(Ke),_e=qt(ve),ge=po(
_e,t?.extensions||[]);this.config=ge,this.middlewareStack.use(qe(this.config)),this.middlewareStack.use(St(this.config)),this.middlewareStack.use(_t(this.config)),
this.middlewareStack.use(ct(this.config)),this.middlewareStack.use(pt(this.config)),this.middlewareStack.use(lt(this.config)),this.middlewareStack.use(ut(this.config)),
this.middlewareStack.use(xt(this.config,{httpAuthSchemeParametersProvider:Lt,identityProviderConfigProvider:async Se=>new dt({"aws.auth#sigv4":Se.credentials})})),
this.middlewareStack.use(mt(this.config))}destroy(){super.destroy()}};var lo=je(wt,"TrentService","KMSClient",nt),uo={},xo=(e,t,l,x)=>[];var Re=class extends lo(uo,xo,"Sign",ro){};var bs=(e,{settings:t,attempts:l})=>{let{region:x,keys:u}=e,y=new _({...Pe(x,t),...u&&{credentials:u}});return{sign(R,Ke){let ve=new Re({KeyId:R,Message:Buffer.
from(Ke),MessageType:"RAW",SigningAlgorithm:"RSASSA_PKCS1_V1_5_SHA_256"}),_e=l.run("Sign",async(ge,Se)=>{let{Signature:he}=await bt("Sign",t,()=>y.send(ve,{abortSignal:Se}));
if(!he)throw new Ot("Sign",{kind:"garbage"});return he});return Gt(()=>Tt(y),_e)}}},Ls=(e,t)=>{let l={accessKeyId:"nobody",secretAccessKey:"nobody"};return Ut(new _(
{...Pe(e,t),credentials:l}),e,t)};export{bs as openClient,Ls as serviceUrl};
