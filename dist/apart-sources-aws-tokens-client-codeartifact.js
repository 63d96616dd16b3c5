const require=process.getBuiltinModule;
import{a as Xt,b as $e,d as Jt,e as Zt,f as eo}from"./apart-adapters-aws.js";import{a as jt,c as Bt,f as Kt,h as Qt}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";
import{a as zt}from"./apart-smithy-node-http-handler-build-abort-error.js";import"./apart-adapters-connections.js";import{A as Ut,B as bt,C as wt,D as Ft,E as Nt,G as Ht,H as Mt,a as je,e as gt,
f as mt,g as dt,h as _t,i as vt,j as xt,k as Et,l as $t,m as ht,n as Ct,o as At,q as Lt,v as Vt,w as Tt,x as Ot,y as It,z as qt}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";
import{a as tt,d as st,f as rt,g as at,h as it,i as nt,k as ct,l as pt}from"./apart-smithy-core-client-index.js";import{n as G,o as Ze,p as et,q as ut,r as Pt,s as Rt,t as lt}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import{i as ft,j as Gt,k as St}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as yt}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";import{H as Je,K as ot,N as Ee,O as kt,P as Dt,b as Be,
c as Ke,d as Qe,e as Xe,j as We,p as Se,q as Ye}from"./apart-smithy-core-schema-TypeRegistry.js";import"./apart-domain-error.js";import{a as Wt,b as Yt}from"./apart-domain-failure.js";
var to=async(o,r,R)=>({operation:We(r).operation,region:await Se(o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function cs(o){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codeartifact",region:o.region},propertiesExtractor:(r,R)=>({signingProperties:{config:r,
context:R}})}}var oo=o=>{let r=[];switch(o.operation){default:r.push(cs(o))}return r},so=o=>{let r=Kt(o);return Object.assign(r,{authSchemePreference:Se(o.authSchemePreference??
[])})};var ro=o=>Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"codeartifact"}),ao={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var io={version:"3.1124.0"};var j="ref",C=-1,te=!0,no="isSet",lo="PartitionResult",oe="booleanEquals",co="getAttr",po={[j]:"Endpoint"},uo={[j]:lo},z={},Po=[{[j]:"Region"}],Ro={conditions:[
[no,[po]],[no,Po],["aws.partition",Po,lo],[oe,[{[j]:"UseFIPS"},te]],[oe,[{[j]:"UseDualStack"},te]],[oe,[{fn:co,argv:[uo,"supportsDualStack"]},te]],[oe,[{fn:co,argv:[
uo,"supportsFIPS"]},te]]],results:[[C],[C,"Invalid Configuration: FIPS and custom endpoint are not supported"],[C,"Invalid Configuration: Dualstack and custom e\
ndpoint are not supported"],[po,z],["https://codeartifact-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",z],[C,"FIPS and DualStack are enabled, but this pa\
rtition does not support one or both"],["https://codeartifact-fips.{Region}.{PartitionResult#dnsSuffix}",z],[C,"FIPS is enabled but this partition does not supp\
ort FIPS"],["https://codeartifact.{Region}.{PartitionResult#dualStackDnsSuffix}",z],[C,"DualStack is enabled but this partition does not support DualStack"],["h\
ttps://codeartifact.{Region}.{PartitionResult#dnsSuffix}",z],[C,"Invalid Configuration: Missing Region"]]},us=2,_=1e8,Ps=new Int32Array([-1,1,-1,0,12,3,1,4,_+11,
2,5,_+11,3,8,6,4,7,_+10,5,_+8,_+9,4,10,9,6,_+6,_+7,5,11,_+5,6,_+4,_+5,3,_+1,13,4,_+2,_+3]),go=gt.from(Ps,us,Ro.conditions,Ro.results);var Rs=new mt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),mo=(o,r={})=>Rs.get(o,()=>_t(go,{endpointParams:o,logger:r.logger}));dt.aws=Nt;var v=class o extends st{constructor(r){super(r),Object.setPrototypeOf(this,o.prototype)}};var se=class o extends v{name="AccessDeniedException";$fault="client";constructor(r){super({name:"AccessDeniedException",$fault:"client",...r}),Object.setPrototypeOf(
this,o.prototype)}},re=class o extends v{name="ConflictException";$fault="client";resourceId;resourceType;constructor(r){super({name:"ConflictException",$fault:"\
client",...r}),Object.setPrototypeOf(this,o.prototype),this.resourceId=r.resourceId,this.resourceType=r.resourceType}},ae=class o extends v{name="InternalServer\
Exception";$fault="server";constructor(r){super({name:"InternalServerException",$fault:"server",...r}),Object.setPrototypeOf(this,o.prototype)}},ie=class o extends v{name="\
ResourceNotFoundException";$fault="client";resourceId;resourceType;constructor(r){super({name:"ResourceNotFoundException",$fault:"client",...r}),Object.setPrototypeOf(
this,o.prototype),this.resourceId=r.resourceId,this.resourceType=r.resourceType}},ne=class o extends v{name="ServiceQuotaExceededException";$fault="client";resourceId;resourceType;constructor(r){
super({name:"ServiceQuotaExceededException",$fault:"client",...r}),Object.setPrototypeOf(this,o.prototype),this.resourceId=r.resourceId,this.resourceType=r.resourceType}},
ce=class o extends v{name="ThrottlingException";$fault="client";retryAfterSeconds;constructor(r){super({name:"ThrottlingException",$fault:"client",...r}),Object.
setPrototypeOf(this,o.prototype),this.retryAfterSeconds=r.retryAfterSeconds}},pe=class o extends v{name="ValidationException";$fault="client";reason;constructor(r){
super({name:"ValidationException",$fault:"client",...r}),Object.setPrototypeOf(this,o.prototype),this.reason=r.reason}};var ls="Asset",gs="AccessDeniedException",ms="AssociateExternalConnection",ds="AssociateExternalConnectionRequest",_s="AssociateExternalConnectionResult",vs="As\
sociatedPackage",xs="AssociatedPackageList",ks="AssetSummary",Ds="AssetSummaryList",ys="CreateDomain",fs="CreateDomainRequest",Gs="CreateDomainResult",Ss="Confl\
ictException",Es="CreatePackageGroup",$s="CreatePackageGroupRequest",hs="CreatePackageGroupResult",Cs="CopyPackageVersions",As="CopyPackageVersionsRequest",Ls="\
CopyPackageVersionsResult",Vs="CreateRepository",Ts="CreateRepositoryRequest",Os="CreateRepositoryResult",Is="DomainDescription",qs="DeleteDomainPermissionsPoli\
cy",Us="DeleteDomainPermissionsPolicyRequest",bs="DeleteDomainPermissionsPolicyResult",ws="DeleteDomainRequest",Fs="DeleteDomainResult",Ns="DescribeDomainReques\
t",Hs="DescribeDomainResult",Ms="DeleteDomain",zs="DescribeDomain",js="DisassociateExternalConnection",Bs="DisassociateExternalConnectionRequest",Ks="Disassocia\
teExternalConnectionResult",Qs="DomainEntryPoint",Xs="DeletePackage",Ws="DeletePackageGroup",Ys="DeletePackageGroupRequest",Js="DeletePackageGroupResult",Zs="De\
scribePackageGroupRequest",er="DescribePackageGroupResult",tr="DescribePackageGroup",or="DeletePackageRequest",sr="DeletePackageResult",rr="DescribePackageReque\
st",ar="DescribePackageResult",ir="DeletePackageVersions",nr="DeletePackageVersionsRequest",cr="DeletePackageVersionsResult",pr="DescribePackageVersionRequest",
ur="DescribePackageVersionResult",Pr="DisposePackageVersionsRequest",Rr="DisposePackageVersionsResult",lr="DescribePackageVersion",gr="DisposePackageVersions",mr="\
DescribePackage",dr="DeleteRepository",_r="DeleteRepositoryPermissionsPolicy",vr="DeleteRepositoryPermissionsPolicyRequest",xr="DeleteRepositoryPermissionsPolic\
yResult",kr="DeleteRepositoryRequest",Dr="DeleteRepositoryResult",yr="DescribeRepositoryRequest",fr="DescribeRepositoryResult",Gr="DescribeRepository",Sr="Domai\
nSummary",Er="DomainSummaryList",$r="GetAssociatedPackageGroup",hr="GetAssociatedPackageGroupRequest",Cr="GetAssociatedPackageGroupResult",Ar="GetAuthorizationT\
oken",Lr="GetAuthorizationTokenRequest",Vr="GetAuthorizationTokenResult",Tr="GetDomainPermissionsPolicy",Or="GetDomainPermissionsPolicyRequest",Ir="GetDomainPer\
missionsPolicyResult",qr="GetPackageVersionAsset",Ur="GetPackageVersionAssetRequest",br="GetPackageVersionAssetResult",wr="GetPackageVersionReadme",Fr="GetPacka\
geVersionReadmeRequest",Nr="GetPackageVersionReadmeResult",Hr="GetRepositoryEndpoint",Mr="GetRepositoryEndpointRequest",zr="GetRepositoryEndpointResult",jr="Get\
RepositoryPermissionsPolicy",Br="GetRepositoryPermissionsPolicyRequest",Kr="GetRepositoryPermissionsPolicyResult",Qr="InternalServerException",Xr="ListAssociate\
dPackages",Wr="ListAssociatedPackagesRequest",Yr="ListAssociatedPackagesResult",Jr="ListAllowedRepositoriesForGroup",Zr="ListAllowedRepositoriesForGroupRequest",
ea="ListAllowedRepositoriesForGroupResult",ta="ListDomains",oa="ListDomainsRequest",sa="ListDomainsResult",ra="LicenseInfo",aa="LicenseInfoList",ia="ListPackage\
s",na="ListPackageGroups",ca="ListPackageGroupsRequest",pa="ListPackageGroupsResult",ua="ListPackagesRequest",Pa="ListPackagesResult",Ra="ListPackageVersions",la="\
ListPackageVersionAssets",ga="ListPackageVersionAssetsRequest",ma="ListPackageVersionAssetsResult",da="ListPackageVersionDependencies",_a="ListPackageVersionDep\
endenciesRequest",va="ListPackageVersionDependenciesResult",xa="ListPackageVersionsRequest",ka="ListPackageVersionsResult",Da="ListRepositories",ya="ListReposit\
oriesInDomain",fa="ListRepositoriesInDomainRequest",Ga="ListRepositoriesInDomainResult",Sa="ListRepositoriesRequest",Ea="ListRepositoriesResult",$a="ListSubPack\
ageGroups",ha="ListSubPackageGroupsRequest",Ca="ListSubPackageGroupsResult",Aa="ListTagsForResource",La="ListTagsForResourceRequest",Va="ListTagsForResourceResu\
lt",Ta="PackageDependency",Oa="PackageDependencyList",Ia="PutDomainPermissionsPolicy",qa="PutDomainPermissionsPolicyRequest",Ua="PutDomainPermissionsPolicyResul\
t",ba="PackageDescription",wa="PackageGroupAllowedRepository",Fa="PackageGroupAllowedRepositoryList",Na="PackageGroupAllowedRepositoryUpdates",Ha="PackageGroupA\
llowedRepositoryUpdate",Ma="PackageGroupDescription",za="PackageGroupOriginConfiguration",ja="PackageGroupOriginRestriction",Ba="PackageGroupOriginRestrictions",
Ka="PackageGroupReference",Qa="PackageGroupSummary",Xa="PackageGroupSummaryList",Wa="PackageOriginConfiguration",Ya="PackageOriginRestrictions",Ja="PutPackageOr\
iginConfiguration",Za="PutPackageOriginConfigurationRequest",ei="PutPackageOriginConfigurationResult",ti="PublishPackageVersion",oi="PublishPackageVersionReques\
t",si="PublishPackageVersionResult",ri="PutRepositoryPermissionsPolicy",ai="PutRepositoryPermissionsPolicyRequest",ii="PutRepositoryPermissionsPolicyResult",ni="\
PackageSummary",ci="PackageSummaryList",pi="PackageVersionDescription",ui="PackageVersionError",Pi="PackageVersionErrorMap",Ri="PackageVersionOrigin",li="Packag\
eVersionSummary",gi="PackageVersionSummaryList",mi="Retry-After",di="RepositoryDescription",_i="RepositoryExternalConnectionInfo",vi="RepositoryExternalConnecti\
onInfoList",xi="ResourceNotFoundException",ki="ResourcePolicy",Di="RepositorySummary",yi="RepositorySummaryList",fi="SuccessfulPackageVersionInfo",Gi="Successfu\
lPackageVersionInfoMap",Si="ServiceQuotaExceededException",Ei="Tag",$i="ThrottlingException",hi="TagList",Ci="TagResource",Ai="TagResourceRequest",Li="TagResour\
ceResult",Vi="UpdatePackageGroup",Ti="UpdatePackageGroupOriginConfiguration",Oi="UpdatePackageGroupOriginConfigurationRequest",Ii="UpdatePackageGroupOriginConfi\
gurationResult",qi="UpdatePackageGroupRequest",Ui="UpdatePackageGroupResult",bi="UpdatePackageVersionsStatus",wi="UpdatePackageVersionsStatusRequest",Fi="Update\
PackageVersionsStatusResult",Ni="UpstreamRepository",Hi="UpstreamRepositoryInfo",Mi="UpstreamRepositoryInfoList",zi="UpstreamRepositoryList",ji="UntagResourceRe\
quest",Bi="UntagResourceResult",Ki="UpdateRepositoryRequest",Qi="UpdateRepositoryResult",Xi="UntagResource",Wi="UpdateRepository",Yi="ValidationException",Ji="X\
-AssetName",Zi="X-PackageVersion",en="X-PackageVersionRevision",L="arn",Ve="administratorAccount",tn="addAllowedRepositories",on="assetContent",fo="assetName",sn="\
allowOverwrite",rn="allowedRepositories",an="allowedRepositoryUpdates",nn="assetSizeBytes",cn="assetSHA256",Go="associationType",pn="authorizationToken",un="adm\
inistrator-account",K="asset",Pn="assets",q="client",ue="contactInfo",U="createdTime",s="domain",Rn="defaultDisplayVersion",ln="domainEntryPoint",Pe="domainName",
gn="displayName",n="domainOwner",mn="deletedPackage",dn="destinationRepository",_n="durationSeconds",vn="dependencyType",S="description",xn="dependencies",u="do\
main-owner",kn="document",Dn="domains",yn="destination-repository",fn="duration",V="error",So="externalConnection",Eo="externalConnectionName",Gn="errorCode",Sn="\
externalConnections",Te="encryptionKey",En="effectiveMode",$n="errorMessage",Oe="expectedStatus",_o="endpointType",$o="external-connection",hn="expiration",c="f\
ormat",Re="failedVersions",Cn="hashes",T="httpError",B="httpHeader",An="homePage",e="httpQuery",i="http",Ln="inheritedFrom",Vn="includeFromUpstream",Tn="key",On="\
licenses",O="message",k="maxResults",In="mode",f="max-results",I="name",l="nextToken",p="namespace",D="next-token",ho="owner",Q="originConfiguration",he="origin\
RestrictionType",Ce="originType",Co="origin",P="package",Ao="policyDocument",qn="packageFormat",m="packageGroup",Lo="packageGroups",Un="packageName",bn="package\
Prefix",le="policyRevision",wn="publishedTime",E="packageVersion",Vo="packageVersionRevision",To="packages",Oo="parent",Ie="pattern",b="package-group",w="policy",
Fn="package-prefix",Io="policy-revision",vo="preview",xo="prefix",Ae="publish",Nn="reason",A="resourceArn",Hn="removeAllowedRepositories",Mn="retryAfterSeconds",
zn="repositoryCount",jn="repositoriesCount",Bn="repositoryEndpoint",qe="resourceId",ge="repositoryName",qo="repositoryPrefix",Ue="resourceType",a="repository",Kn="\
readme",Uo="repositories",me="restrictions",X="revision",bo="repository-prefix",wo="smithy.ts.sdk.synthetic.com.amazonaws.codeartifact",ko="sortBy",Qn="s3Bucket\
Arn",Xn="sourceCodeRepository",Wn="sourceRepository",de="successfulVersions",Yn="server",Jn="size",Zn="source-repository",ec="streaming",y="status",tc="summary",
W="tags",oc="tagKeys",sc="targetStatus",be="upstreams",Do="unfinished",Le="upstream",rc="url",Y="versions",we="versionRevisions",_e="versionRevision",ac="versio\
nRequirement",ic="value",x="version",nc="x-amz-content-sha256",t="com.amazonaws.codeartifact",Fo=Ee.for(wo),cc=[-3,wo,"CodeartifactServiceException",0,[],[]];Fo.
registerError(cc,v);var $=Ee.for(t),pc=[-3,t,gs,{[V]:q,[T]:403},[O],[0],1];$.registerError(pc,se);var uc=[-3,t,Ss,{[V]:q,[T]:409},[O,qe,Ue],[0,0,0],1];$.registerError(
uc,re);var Pc=[-3,t,Qr,{[V]:Yn,[T]:500},[O],[0],1];$.registerError(Pc,ae);var Rc=[-3,t,xi,{[V]:q,[T]:404},[O,qe,Ue],[0,0,0],1];$.registerError(Rc,ie);var lc=[-3,
t,Si,{[V]:q,[T]:402},[O,qe,Ue],[0,0,0],1];$.registerError(lc,ne);var gc=[-3,t,$i,{[V]:q,[T]:429},[O,Mn],[0,[1,{[B]:mi}]],1];$.registerError(gc,ce);var mc=[-3,t,
Yi,{[V]:q,[T]:400},[O,Nn],[0,0],1];$.registerError(mc,pe);var No=[Fo,$],Ho=[0,t,ls,{[ec]:1},42],Mo=[3,t,ks,0,[I,Jn,Cn],[0,1,128],1],dc=[3,t,vs,0,[c,p,P,Go],[0,0,
0,0]],_c=[3,t,ds,0,[s,a,So,n],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:$o}],[0,{[e]:u}]],3],vc=[3,t,_s,0,[a],[()=>N]],xc=[3,t,As,0,[s,Wn,dn,c,P,n,p,Y,we,sn,Vn],[[0,{[e]:s}],
[0,{[e]:Zn}],[0,{[e]:yn}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}],64,128,2,2],5],kc=[3,t,Ls,0,[de,Re],[()=>xe,()=>ve]],Dc=[3,t,fs,0,[s,Te,W],[[0,{[e]:s}],
0,()=>J],1],yc=[3,t,Gs,0,[s],[()=>Fe]],fc=[3,t,$s,0,[s,m,n,ue,S,W],[[0,{[e]:s}],0,[0,{[e]:u}],0,0,()=>J],2],Gc=[3,t,hs,0,[m],[()=>F]],Sc=[3,t,Ts,0,[s,a,n,S,be,W],
[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:u}],0,()=>Wo,()=>J],2],Ec=[3,t,Os,0,[a],[()=>N]],$c=[3,t,Us,0,[s,n,le],[[0,{[e]:s}],[0,{[e]:u}],[0,{[e]:Io}]],1],hc=[3,t,bs,0,[
w],[()=>H]],Cc=[3,t,ws,0,[s,n],[[0,{[e]:s}],[0,{[e]:u}]],1],Ac=[3,t,Fs,0,[s],[()=>Fe]],Lc=[3,t,Ys,0,[s,m,n],[[0,{[e]:s}],[0,{[e]:b}],[0,{[e]:u}]],2],Vc=[3,t,Js,
0,[m],[()=>F]],Tc=[3,t,or,0,[s,a,c,P,n,p],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}]],4],Oc=[3,t,sr,0,[mn],[()=>Bo]],Ic=[3,t,nr,0,
[s,a,c,P,Y,n,p,Oe],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],64,[0,{[e]:u}],[0,{[e]:p}],0],5],qc=[3,t,cr,0,[de,Re],[()=>xe,()=>ve]],Uc=[3,t,vr,0,[s,a,n,le],
[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:u}],[0,{[e]:Io}]],2],bc=[3,t,xr,0,[w],[()=>H]],wc=[3,t,kr,0,[s,a,n],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:u}]],2],Fc=[3,t,Dr,0,[a],[
()=>N]],Nc=[3,t,Ns,0,[s,n],[[0,{[e]:s}],[0,{[e]:u}]],1],Hc=[3,t,Hs,0,[s],[()=>Fe]],Mc=[3,t,Zs,0,[s,m,n],[[0,{[e]:s}],[0,{[e]:b}],[0,{[e]:u}]],2],zc=[3,t,er,0,[m],
[()=>F]],jc=[3,t,rr,0,[s,a,c,P,n,p],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}]],4],Bc=[3,t,ar,0,[P],[()=>Mp],1],Kc=[3,t,pr,0,[s,a,
c,P,E,n,p],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:u}],[0,{[e]:p}]],5],Qc=[3,t,ur,0,[E],[()=>Kp],1],Xc=[3,t,yr,0,[s,a,n],[[0,{[e]:s}],
[0,{[e]:a}],[0,{[e]:u}]],2],Wc=[3,t,fr,0,[a],[()=>N]],Yc=[3,t,Bs,0,[s,a,So,n],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:$o}],[0,{[e]:u}]],3],Jc=[3,t,Ks,0,[a],[()=>N]],Zc=[
3,t,Pr,0,[s,a,c,P,Y,n,p,we,Oe],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],64,[0,{[e]:u}],[0,{[e]:p}],128,0],5],ep=[3,t,Rr,0,[de,Re],[()=>xe,()=>ve]],Fe=[3,
t,Is,0,[I,ho,L,y,U,Te,zn,nn,Qn],[0,0,0,0,4,0,1,1,0]],tp=[3,t,Qs,0,[ge,Eo],[0,0]],op=[3,t,Sr,0,[I,ho,L,y,U,Te],[0,0,0,0,4,0]],sp=[3,t,hr,0,[s,c,P,n,p],[[0,{[e]:s}],
[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}]],3],rp=[3,t,Cr,0,[m,Go],[()=>F,0]],ap=[3,t,Lr,0,[s,n,_n],[[0,{[e]:s}],[0,{[e]:u}],[1,{[e]:fn}]],1],ip=[3,t,Vr,8,
[pn,hn],[0,4]],np=[3,t,Or,0,[s,n],[[0,{[e]:s}],[0,{[e]:u}]],1],cp=[3,t,Ir,0,[w],[()=>H]],pp=[3,t,Ur,0,[s,a,c,P,E,K,n,p,Vo],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],
[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:K}],[0,{[e]:u}],[0,{[e]:p}],[0,{[e]:X}]],6],up=[3,t,br,0,[K,fo,E,Vo],[[()=>Ho,16],[0,{[B]:Ji}],[0,{[B]:Zi}],[0,{[B]:en}]]],Pp=[3,
t,Fr,0,[s,a,c,P,E,n,p],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:u}],[0,{[e]:p}]],5],Rp=[3,t,Nr,0,[c,p,P,x,_e,Kn],[0,0,0,0,0,0]],lp=[
3,t,Mr,0,[s,a,c,n,_o],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:u}],[0,{[e]:_o}]],3],gp=[3,t,zr,0,[Bn],[0]],mp=[3,t,Br,0,[s,a,n],[[0,{[e]:s}],[0,{[e]:a}],[0,
{[e]:u}]],2],dp=[3,t,Kr,0,[w],[()=>H]],_p=[3,t,ra,0,[I,rc],[0,0]],vp=[3,t,Zr,0,[s,m,he,n,k,l],[[0,{[e]:s}],[0,{[e]:b}],[0,{[e]:he}],[0,{[e]:u}],[1,{[e]:f}],[0,{
[e]:D}]],3],xp=[3,t,ea,0,[rn,l],[64,0]],kp=[3,t,Wr,0,[s,m,n,k,l,vo],[[0,{[e]:s}],[0,{[e]:b}],[0,{[e]:u}],[1,{[e]:f}],[0,{[e]:D}],[2,{[e]:vo}]],2],Dp=[3,t,Yr,0,[
To,l],[()=>fu,0]],yp=[3,t,oa,0,[k,l],[1,0]],fp=[3,t,sa,0,[Dn,l],[()=>Gu,0]],Gp=[3,t,ca,0,[s,n,k,l,xo],[[0,{[e]:s}],[0,{[e]:u}],[1,{[e]:f}],[0,{[e]:D}],[0,{[e]:xo}]],
1],Sp=[3,t,pa,0,[Lo,l],[()=>Qo,0]],Ep=[3,t,ua,0,[s,a,n,c,p,bn,k,l,Ae,Le],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:u}],[0,{[e]:c}],[0,{[e]:p}],[0,{[e]:Fn}],[1,{[e]:f}],[
0,{[e]:D}],[0,{[e]:Ae}],[0,{[e]:Le}]],2],$p=[3,t,Pa,0,[To,l],[()=>$u,0]],hp=[3,t,ga,0,[s,a,c,P,E,n,p,k,l],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],
[0,{[e]:u}],[0,{[e]:p}],[1,{[e]:f}],[0,{[e]:D}]],5],Cp=[3,t,ma,0,[c,p,P,x,_e,l,Pn],[0,0,0,0,0,0,()=>yu]],Ap=[3,t,_a,0,[s,a,c,P,E,n,p,l],[[0,{[e]:s}],[0,{[e]:a}],
[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:u}],[0,{[e]:p}],[0,{[e]:D}]],5],Lp=[3,t,va,0,[c,p,P,x,_e,l,xn],[0,0,0,0,0,0,()=>Eu]],Vp=[3,t,xa,0,[s,a,c,P,n,p,y,ko,
k,l,Ce],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}],[0,{[e]:y}],[0,{[e]:ko}],[1,{[e]:f}],[0,{[e]:D}],[0,{[e]:Ce}]],4],Tp=[3,t,ka,0,
[Rn,c,p,P,Y,l],[0,0,0,0,()=>hu,0]],Op=[3,t,fa,0,[s,n,Ve,qo,k,l],[[0,{[e]:s}],[0,{[e]:u}],[0,{[e]:un}],[0,{[e]:bo}],[1,{[e]:f}],[0,{[e]:D}]],1],Ip=[3,t,Ga,0,[Uo,
l],[()=>Xo,0]],qp=[3,t,Sa,0,[qo,k,l],[[0,{[e]:bo}],[1,{[e]:f}],[0,{[e]:D}]]],Up=[3,t,Ea,0,[Uo,l],[()=>Xo,0]],bp=[3,t,ha,0,[s,m,n,k,l],[[0,{[e]:s}],[0,{[e]:b}],[
0,{[e]:u}],[1,{[e]:f}],[0,{[e]:D}]],2],wp=[3,t,Ca,0,[Lo,l],[()=>Qo,0]],Fp=[3,t,La,0,[A],[[0,{[e]:A}]],1],Np=[3,t,Va,0,[W],[()=>J]],Hp=[3,t,Ta,0,[p,P,vn,ac],[0,0,
0,0]],Mp=[3,t,ba,0,[c,p,I,Q],[0,0,0,()=>He]],zp=[3,t,wa,0,[ge,he],[0,0]],F=[3,t,Ma,0,[L,Ie,Pe,n,U,ue,S,Q,Oo],[0,0,0,0,4,0,0,()=>zo,()=>Ne]],zo=[3,t,za,0,[me],[()=>Lu]],
jp=[3,t,ja,0,[In,En,Ln,jn],[0,0,()=>Ne,1]],Ne=[3,t,Ka,0,[L,Ie],[0,0]],Bp=[3,t,Qa,0,[L,Ie,Pe,n,U,ue,S,Q,Oo],[0,0,0,0,4,0,0,()=>zo,()=>Ne]],He=[3,t,Wa,0,[me],[()=>jo]],
jo=[3,t,Ya,0,[Ae,Le],[0,0],2],Bo=[3,t,ni,0,[c,p,P,Q],[0,0,0,()=>He]],Kp=[3,t,pi,0,[c,p,Un,gn,x,tc,An,Xn,wn,On,X,y,Co],[0,0,0,0,0,0,0,0,4,()=>Su,0,0,()=>Ko]],Qp=[
3,t,ui,0,[Gn,$n],[0,0]],Ko=[3,t,Ri,0,[ln,Ce],[()=>tp,0]],Xp=[3,t,li,0,[x,y,X,Co],[0,0,0,()=>Ko],2],Wp=[3,t,oi,0,[s,a,c,P,E,on,fo,cn,n,p,Do],[[0,{[e]:s}],[0,{[e]:a}],
[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[()=>Ho,16],[0,{[e]:K}],[0,{[B]:nc}],[0,{[e]:u}],[0,{[e]:p}],[2,{[e]:Do}]],8],Yp=[3,t,si,0,[c,p,P,x,_e,y,K],[0,0,0,0,0,0,()=>Mo]],
Jp=[3,t,qa,0,[s,Ao,n,le],[0,0,0,0],2],Zp=[3,t,Ua,0,[w],[()=>H]],eu=[3,t,Za,0,[s,a,c,P,me,n,p],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],[0,{[e]:P}],()=>jo,[0,{[e]:u}],
[0,{[e]:p}]],5],tu=[3,t,ei,0,[Q],[()=>He]],ou=[3,t,ai,0,[s,a,Ao,n,le],[[0,{[e]:s}],[0,{[e]:a}],0,[0,{[e]:u}],0],3],su=[3,t,ii,0,[w],[()=>H]],N=[3,t,di,0,[I,Ve,Pe,
n,L,S,be,Sn,U],[0,0,0,0,0,0,()=>Au,()=>Cu,4]],ru=[3,t,_i,0,[Eo,qn,y],[0,0,0]],au=[3,t,Di,0,[I,Ve,Pe,n,L,S,U],[0,0,0,0,0,0,4]],H=[3,t,ki,0,[A,X,kn],[0,0,0]],iu=[
3,t,fi,0,[X,y],[0,0]],nu=[3,t,Ei,0,[Tn,ic],[0,0],2],cu=[3,t,Ai,0,[A,W],[[0,{[e]:A}],()=>J],2],pu=[3,t,Li,0,[],[]],uu=[3,t,ji,0,[A,oc],[[0,{[e]:A}],64],2],Pu=[3,
t,Bi,0,[],[]],Ru=[3,t,Oi,0,[s,m,n,me,tn,Hn],[[0,{[e]:s}],[0,{[e]:b}],[0,{[e]:u}],128,()=>yo,()=>yo],2],lu=[3,t,Ii,0,[m,an],[()=>F,[2,t,Na,0,0,[2,t,Ha,0,0,64]]]],
gu=[3,t,qi,0,[s,m,n,ue,S],[[0,{[e]:s}],0,[0,{[e]:u}],0,0],2],mu=[3,t,Ui,0,[m],[()=>F]],du=[3,t,wi,0,[s,a,c,P,Y,sc,n,p,we,Oe],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:c}],
[0,{[e]:P}],64,0,[0,{[e]:u}],[0,{[e]:p}],128,0],6],_u=[3,t,Fi,0,[de,Re],[()=>xe,()=>ve]],vu=[3,t,Ki,0,[s,a,n,S,be],[[0,{[e]:s}],[0,{[e]:a}],[0,{[e]:u}],0,()=>Wo],
2],xu=[3,t,Qi,0,[a],[()=>N]],ku=[3,t,Ni,0,[ge],[0],1],Du=[3,t,Hi,0,[ge],[0]],yu=[1,t,Ds,0,()=>Mo],fu=[1,t,xs,0,()=>dc],Gu=[1,t,Er,0,()=>op],Su=[1,t,aa,0,()=>_p],
Eu=[1,t,Oa,0,()=>Hp],yo=[1,t,Fa,0,()=>zp],Qo=[1,t,Xa,0,()=>Bp],$u=[1,t,ci,0,()=>Bo];var hu=[1,t,gi,0,()=>Xp],Cu=[1,t,vi,0,()=>ru];var Xo=[1,t,yi,0,()=>au];var J=[1,t,hi,0,()=>nu],Au=[1,t,Mi,0,()=>Du],Wo=[1,t,zi,0,()=>ku];var Lu=[2,t,Ba,0,0,()=>jp],ve=[2,t,Pi,0,0,()=>Qp];var xe=[2,t,Gi,0,0,()=>iu],Wu=[9,t,ms,{[i]:["POST","/v1/repository/external-connection",200]},()=>_c,()=>vc],Yu=[9,t,Cs,{[i]:["POST","/v1/package/versions/copy",
200]},()=>xc,()=>kc],Ju=[9,t,ys,{[i]:["POST","/v1/domain",200]},()=>Dc,()=>yc],Zu=[9,t,Es,{[i]:["POST","/v1/package-group",200]},()=>fc,()=>Gc],e0=[9,t,Vs,{[i]:[
"POST","/v1/repository",200]},()=>Sc,()=>Ec],t0=[9,t,Ms,{[i]:["DELETE","/v1/domain",200]},()=>Cc,()=>Ac],o0=[9,t,qs,{[i]:["DELETE","/v1/domain/permissions/polic\
y",200]},()=>$c,()=>hc],s0=[9,t,Xs,{[i]:["DELETE","/v1/package",200]},()=>Tc,()=>Oc],r0=[9,t,Ws,{[i]:["DELETE","/v1/package-group",200]},()=>Lc,()=>Vc],a0=[9,t,
ir,{[i]:["POST","/v1/package/versions/delete",200]},()=>Ic,()=>qc],i0=[9,t,dr,{[i]:["DELETE","/v1/repository",200]},()=>wc,()=>Fc],n0=[9,t,_r,{[i]:["DELETE","/v\
1/repository/permissions/policies",200]},()=>Uc,()=>bc],c0=[9,t,zs,{[i]:["GET","/v1/domain",200]},()=>Nc,()=>Hc],p0=[9,t,mr,{[i]:["GET","/v1/package",200]},()=>jc,
()=>Bc],u0=[9,t,tr,{[i]:["GET","/v1/package-group",200]},()=>Mc,()=>zc],P0=[9,t,lr,{[i]:["GET","/v1/package/version",200]},()=>Kc,()=>Qc],R0=[9,t,Gr,{[i]:["GET",
"/v1/repository",200]},()=>Xc,()=>Wc],l0=[9,t,js,{[i]:["DELETE","/v1/repository/external-connection",200]},()=>Yc,()=>Jc],g0=[9,t,gr,{[i]:["POST","/v1/package/v\
ersions/dispose",200]},()=>Zc,()=>ep],m0=[9,t,$r,{[i]:["GET","/v1/get-associated-package-group",200]},()=>sp,()=>rp],Yo=[9,t,Ar,{[i]:["POST","/v1/authorization-\
token",200]},()=>ap,()=>ip],d0=[9,t,Tr,{[i]:["GET","/v1/domain/permissions/policy",200]},()=>np,()=>cp],_0=[9,t,qr,{[i]:["GET","/v1/package/version/asset",200]},
()=>pp,()=>up],v0=[9,t,wr,{[i]:["GET","/v1/package/version/readme",200]},()=>Pp,()=>Rp],x0=[9,t,Hr,{[i]:["GET","/v1/repository/endpoint",200]},()=>lp,()=>gp],k0=[
9,t,jr,{[i]:["GET","/v1/repository/permissions/policy",200]},()=>mp,()=>dp],D0=[9,t,Jr,{[i]:["GET","/v1/package-group-allowed-repositories",200]},()=>vp,()=>xp],
y0=[9,t,Xr,{[i]:["GET","/v1/list-associated-packages",200]},()=>kp,()=>Dp],f0=[9,t,ta,{[i]:["POST","/v1/domains",200]},()=>yp,()=>fp],G0=[9,t,na,{[i]:["POST","/\
v1/package-groups",200]},()=>Gp,()=>Sp],S0=[9,t,ia,{[i]:["POST","/v1/packages",200]},()=>Ep,()=>$p],E0=[9,t,la,{[i]:["POST","/v1/package/version/assets",200]},()=>hp,
()=>Cp],$0=[9,t,da,{[i]:["POST","/v1/package/version/dependencies",200]},()=>Ap,()=>Lp],h0=[9,t,Ra,{[i]:["POST","/v1/package/versions",200]},()=>Vp,()=>Tp],C0=[
9,t,Da,{[i]:["POST","/v1/repositories",200]},()=>qp,()=>Up],A0=[9,t,ya,{[i]:["POST","/v1/domain/repositories",200]},()=>Op,()=>Ip],L0=[9,t,$a,{[i]:["POST","/v1/\
package-groups/sub-groups",200]},()=>bp,()=>wp],V0=[9,t,Aa,{[i]:["POST","/v1/tags",200]},()=>Fp,()=>Np],T0=[9,t,ti,{[i]:["POST","/v1/package/version/publish",200]},
()=>Wp,()=>Yp],O0=[9,t,Ia,{[i]:["PUT","/v1/domain/permissions/policy",200]},()=>Jp,()=>Zp],I0=[9,t,Ja,{[i]:["POST","/v1/package",200]},()=>eu,()=>tu],q0=[9,t,ri,
{[i]:["PUT","/v1/repository/permissions/policy",200]},()=>ou,()=>su],U0=[9,t,Ci,{[i]:["POST","/v1/tag",200]},()=>cu,()=>pu],b0=[9,t,Xi,{[i]:["POST","/v1/untag",
200]},()=>uu,()=>Pu],w0=[9,t,Vi,{[i]:["PUT","/v1/package-group",200]},()=>gu,()=>mu],F0=[9,t,Ti,{[i]:["PUT","/v1/package-group-origin-configuration",200]},()=>Ru,
()=>lu],N0=[9,t,bi,{[i]:["POST","/v1/package/versions/update_status",200]},()=>du,()=>_u],H0=[9,t,Wi,{[i]:["PUT","/v1/repository",200]},()=>vu,()=>xu];var Jo=o=>({apiVersion:"2018-09-22",base64Decoder:o?.base64Decoder??Be,base64Encoder:o?.base64Encoder??Qe,disableHostPrefix:o?.disableHostPrefix??!1,endpointProvider:o?.
endpointProvider??mo,extensions:o?.extensions??[],httpAuthSchemeProvider:o?.httpAuthSchemeProvider??oo,httpAuthSchemes:o?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#sigv4"),signer:new jt}],logger:o?.logger??new ct,protocol:o?.protocol??Qt,protocolSettings:o?.protocolSettings??
{defaultNamespace:"com.amazonaws.codeartifact",errorTypeRegistries:No,version:"2018-09-22",serviceTarget:"CodeArtifactControlPlaneService"},sdkStreamMixin:o?.sdkStreamMixin??
Dt,serviceId:o?.serviceId??"codeartifact",sha256:o?.sha256??yt,urlParser:o?.urlParser??Ye,utf8Decoder:o?.utf8Decoder??Ke,utf8Encoder:o?.utf8Encoder??Xe});var Zo=o=>{at(process.version);let r=lt(o),R=()=>r().then(rt),d=Jo(o);je(process.version);let g={profile:o?.profile,logger:d.logger};return{...d,...o,runtime:"n\
ode",defaultsMode:r,authSchemePreference:o?.authSchemePreference??G(Bt,g),bodyLengthChecker:o?.bodyLengthChecker??Je,credentialDefaultProvider:o?.credentialDefaultProvider??
Xt,defaultUserAgentProvider:o?.defaultUserAgentProvider??wt({serviceId:d.serviceId,clientVersion:io.version}),maxAttempts:o?.maxAttempts??G(Ot,o),region:o?.region??
G(ut,{...Pt,...g}),requestHandler:zt.create(o?.requestHandler??R),retryMode:o?.retryMode??G({...qt,default:async()=>(await R()).retryMode||Tt},o),streamCollector:o?.
streamCollector??kt,useDualstackEndpoint:o?.useDualstackEndpoint??G(Ze,g),useFipsEndpoint:o?.useFipsEndpoint??G(et,g),userAgentAppId:o?.userAgentAppId??G(Ft,g)}};var es=o=>{let r=o.httpAuthSchemes,R=o.httpAuthSchemeProvider,d=o.credentials;return{setHttpAuthScheme(g){let h=r.findIndex(M=>M.schemeId===g.schemeId);h===-1?r.
push(g):r.splice(h,1,g)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(g){R=g},httpAuthSchemeProvider(){return R},setCredentials(g){d=g},credentials(){return d}}},
ts=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),credentials:o.credentials()});var os=(o,r)=>{let R=Object.assign(Ht(o),it(o),ft(o),es(o));return r.forEach(d=>d.configure(R)),Object.assign(o,Mt(R),nt(R),Gt(R),ts(R))};var Z=class extends tt{config;constructor(...[r]){let R=Zo(r||{});super(R),this.initConfig=R;let d=ro(R),g=Vt(d),h=It(g),M=Rt(h),ee=M,De=vt(ee),ye=so(De),fe=os(
ye,r?.extensions||[]);this.config=fe,this.middlewareStack.use(ot(this.config)),this.middlewareStack.use(bt(this.config)),this.middlewareStack.use(Ut(this.config)),
this.middlewareStack.use(St(this.config)),this.middlewareStack.use(Et(this.config)),this.middlewareStack.use($t(this.config)),this.middlewareStack.use(ht(this.config)),
this.middlewareStack.use(Ct(this.config,{httpAuthSchemeParametersProvider:to,identityProviderConfigProvider:async Me=>new Lt({"aws.auth#sigv4":Me.credentials})})),
this.middlewareStack.use(At(this.config))}destroy(){super.destroy()}};var ss=pt(ao,"CodeArtifactControlPlaneService","CodeartifactClient",xt),rs={},as=(o,r,R,d)=>[];var ke=class extends ss(rs,as,"GetAuthorizationToken",Yo){};var NP=(o,{settings:r,attempts:R})=>{let{region:d,keys:g}=o,h=new Z({...$e(d,r),...g&&{credentials:g}});return{token({name:M,owner:ee,duration:De}){let ye=new ke(
{domain:M,...ee!==void 0&&{domainOwner:ee},durationSeconds:De}),fe=R.run("GetAuthorizationToken",async(Me,is)=>{let{authorizationToken:ze,expiration:Ge}=await eo(
"GetAuthorizationToken",r,()=>h.send(ye,{abortSignal:is}));if(!ze||!Ge)throw new Wt("GetAuthorizationToken",{kind:"garbage"});let ns=Ge.getTime()-r.clock.now();
return{value:ze,expiresAt:Ge,life:ns}});return Yt(()=>Zt(h),fe)}}},HP=(o,r)=>{let R={accessKeyId:"nobody",secretAccessKey:"nobody"};return Jt(new Z({...$e(o,r),
credentials:R}),o,r)};export{NP as openClient,HP as serviceUrl};
