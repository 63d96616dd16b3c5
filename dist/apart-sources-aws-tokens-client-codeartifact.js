const require=process.getBuiltinModule;
import{a as Xt,b as Ee,d as Yt,e as Zt,f as eo}from"./apart-adapters-aws.js";import{a as zt,c as Bt,f as Kt,h as Qt}from"./apart-aws-sdk-core-httpAuthSchemes-aws-sdk-AwsSdkSigV4ASigner.js";import"./apart-smithy-signature-v4-HeaderFormatter.js";
import{a as jt}from"./apart-smithy-node-http-handler-build-abort-error.js";import"./apart-adapters-connections.js";import{A as qt,B as Ut,C as wt,D as Ft,E as Nt,G as Ht,H as Mt,a as ze,e as dt,
f as gt,g as mt,h as _t,i as vt,j as xt,k as Gt,l as Et,m as $t,n as Ct,o as At,q as Lt,v as Vt,w as Tt,x as Ot,y as It,z as bt}from"./apart-aws-sdk-core-client-emitWarningIfUnsupportedVersion.js";
import{a as tt,d as st,f as rt,g as it,h as nt,i as at,k as ct,l as pt}from"./apart-smithy-core-client-index.js";import{n as S,o as Ze,p as et,q as ut,r as Pt,s as Rt,t as lt}from"./apart-smithy-core-config-config-resolver-endpointsConfig-NodeUseDualstackEndpointConfigOptions.js";
import{i as ft,j as St,k as ht}from"./apart-smithy-core-protocols-ConfigurableSerdeContext.js";import{b as yt}from"./apart-smithy-core-checksum-crc32-Crc32Js.js";import{H as Ye,K as ot,N as Ge,O as kt,P as Dt,b as Be,
c as Ke,d as Qe,e as Xe,j as We,p as he,q as Je}from"./apart-smithy-core-schema-TypeRegistry.js";import"./apart-domain-error.js";import{a as Wt,b as Jt}from"./apart-domain-failure.js";
var to=async(o,r,R)=>({operation:We(r).operation,region:await he(o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});
function cs(o){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"codeartifact",region:o.region},propertiesExtractor:(r,R)=>({signingProperties:{config:r,
context:R}})}}var oo=o=>{let r=[];switch(o.operation){default:r.push(cs(o))}return r},so=o=>{let r=Kt(o);return Object.assign(r,{authSchemePreference:he(o.authSchemePreference??
[])})};var ro=o=>Object.assign(o,{useDualstackEndpoint:o.useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"codeartifact"}),io={UseFIPS:{
type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"bui\
ltInParams",name:"useDualstackEndpoint"}};var no={name:"@aws-sdk/client-codeartifact",version:"3.1124.0",description:"AWS SDK for JavaScript Codeartifact Client for Node.js, Browser and React Native",homepage:"\
https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-codeartifact",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.ama\
zon.com/sdk-for-javascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-codeartifact"},files:["dist-*/**"],
sideEffects:!1,main:"./dist-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/\
index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{
build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc\
 -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","bui\
ld:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate\
:client":"node ../../scripts/generate-clients/single-service","test:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aw\
s-sdk/core":"^3.977.9","@aws-sdk/credential-provider-node":"^3.972.82","@aws-sdk/types":"^3.974.5","@smithy/core":"^3.33.3","@smithy/fetch-http-handler":"^5.7.2",
"@smithy/node-http-handler":"^4.11.3","@smithy/types":"^4.17.2",tslib:"^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"\
7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}};var z="ref",C=-1,te=!0,ao="isSet",lo="PartitionResult",oe="booleanEquals",co="getAttr",po={[z]:"Endpoint"},uo={[z]:lo},j={},Po=[{[z]:"Region"}],Ro={conditions:[
[ao,[po]],[ao,Po],["aws.partition",Po,lo],[oe,[{[z]:"UseFIPS"},te]],[oe,[{[z]:"UseDualStack"},te]],[oe,[{fn:co,argv:[uo,"supportsDualStack"]},te]],[oe,[{fn:co,argv:[
uo,"supportsFIPS"]},te]]],results:[[C],[C,"Invalid Configuration: FIPS and custom endpoint are not supported"],[C,"Invalid Configuration: Dualstack and custom e\
ndpoint are not supported"],[po,j],["https://codeartifact-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",j],[C,"FIPS and DualStack are enabled, but this pa\
rtition does not support one or both"],["https://codeartifact-fips.{Region}.{PartitionResult#dnsSuffix}",j],[C,"FIPS is enabled but this partition does not supp\
ort FIPS"],["https://codeartifact.{Region}.{PartitionResult#dualStackDnsSuffix}",j],[C,"DualStack is enabled but this partition does not support DualStack"],["h\
ttps://codeartifact.{Region}.{PartitionResult#dnsSuffix}",j],[C,"Invalid Configuration: Missing Region"]]},us=2,_=1e8,Ps=new Int32Array([-1,1,-1,0,12,3,1,4,_+11,
2,5,_+11,3,8,6,4,7,_+10,5,_+8,_+9,4,10,9,6,_+6,_+7,5,11,_+5,6,_+4,_+5,3,_+1,13,4,_+2,_+3]),go=dt.from(Ps,us,Ro.conditions,Ro.results);var Rs=new gt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),mo=(o,r={})=>Rs.get(o,()=>_t(go,{endpointParams:o,logger:r.logger}));mt.aws=Nt;var v=class o extends st{constructor(r){super(r),Object.setPrototypeOf(this,o.prototype)}};var se=class o extends v{name="AccessDeniedException";$fault="client";constructor(r){super({name:"AccessDeniedException",$fault:"client",...r}),Object.setPrototypeOf(
this,o.prototype)}},re=class o extends v{name="ConflictException";$fault="client";resourceId;resourceType;constructor(r){super({name:"ConflictException",$fault:"\
client",...r}),Object.setPrototypeOf(this,o.prototype),this.resourceId=r.resourceId,this.resourceType=r.resourceType}},ie=class o extends v{name="InternalServer\
Exception";$fault="server";constructor(r){super({name:"InternalServerException",$fault:"server",...r}),Object.setPrototypeOf(this,o.prototype)}},ne=class o extends v{name="\
ResourceNotFoundException";$fault="client";resourceId;resourceType;constructor(r){super({name:"ResourceNotFoundException",$fault:"client",...r}),Object.setPrototypeOf(
this,o.prototype),this.resourceId=r.resourceId,this.resourceType=r.resourceType}},ae=class o extends v{name="ServiceQuotaExceededException";$fault="client";resourceId;resourceType;constructor(r){
super({name:"ServiceQuotaExceededException",$fault:"client",...r}),Object.setPrototypeOf(this,o.prototype),this.resourceId=r.resourceId,this.resourceType=r.resourceType}},
ce=class o extends v{name="ThrottlingException";$fault="client";retryAfterSeconds;constructor(r){super({name:"ThrottlingException",$fault:"client",...r}),Object.
setPrototypeOf(this,o.prototype),this.retryAfterSeconds=r.retryAfterSeconds}},pe=class o extends v{name="ValidationException";$fault="client";reason;constructor(r){
super({name:"ValidationException",$fault:"client",...r}),Object.setPrototypeOf(this,o.prototype),this.reason=r.reason}};var ls="Asset",ds="AccessDeniedException",gs="AssociateExternalConnection",ms="AssociateExternalConnectionRequest",_s="AssociateExternalConnectionResult",vs="As\
sociatedPackage",xs="AssociatedPackageList",ks="AssetSummary",Ds="AssetSummaryList",ys="CreateDomain",fs="CreateDomainRequest",Ss="CreateDomainResult",hs="Confl\
ictException",Gs="CreatePackageGroup",Es="CreatePackageGroupRequest",$s="CreatePackageGroupResult",Cs="CopyPackageVersions",As="CopyPackageVersionsRequest",Ls="\
CopyPackageVersionsResult",Vs="CreateRepository",Ts="CreateRepositoryRequest",Os="CreateRepositoryResult",Is="DomainDescription",bs="DeleteDomainPermissionsPoli\
cy",qs="DeleteDomainPermissionsPolicyRequest",Us="DeleteDomainPermissionsPolicyResult",ws="DeleteDomainRequest",Fs="DeleteDomainResult",Ns="DescribeDomainReques\
t",Hs="DescribeDomainResult",Ms="DeleteDomain",js="DescribeDomain",zs="DisassociateExternalConnection",Bs="DisassociateExternalConnectionRequest",Ks="Disassocia\
teExternalConnectionResult",Qs="DomainEntryPoint",Xs="DeletePackage",Ws="DeletePackageGroup",Js="DeletePackageGroupRequest",Ys="DeletePackageGroupResult",Zs="De\
scribePackageGroupRequest",er="DescribePackageGroupResult",tr="DescribePackageGroup",or="DeletePackageRequest",sr="DeletePackageResult",rr="DescribePackageReque\
st",ir="DescribePackageResult",nr="DeletePackageVersions",ar="DeletePackageVersionsRequest",cr="DeletePackageVersionsResult",pr="DescribePackageVersionRequest",
ur="DescribePackageVersionResult",Pr="DisposePackageVersionsRequest",Rr="DisposePackageVersionsResult",lr="DescribePackageVersion",dr="DisposePackageVersions",gr="\
DescribePackage",mr="DeleteRepository",_r="DeleteRepositoryPermissionsPolicy",vr="DeleteRepositoryPermissionsPolicyRequest",xr="DeleteRepositoryPermissionsPolic\
yResult",kr="DeleteRepositoryRequest",Dr="DeleteRepositoryResult",yr="DescribeRepositoryRequest",fr="DescribeRepositoryResult",Sr="DescribeRepository",hr="Domai\
nSummary",Gr="DomainSummaryList",Er="GetAssociatedPackageGroup",$r="GetAssociatedPackageGroupRequest",Cr="GetAssociatedPackageGroupResult",Ar="GetAuthorizationT\
oken",Lr="GetAuthorizationTokenRequest",Vr="GetAuthorizationTokenResult",Tr="GetDomainPermissionsPolicy",Or="GetDomainPermissionsPolicyRequest",Ir="GetDomainPer\
missionsPolicyResult",br="GetPackageVersionAsset",qr="GetPackageVersionAssetRequest",Ur="GetPackageVersionAssetResult",wr="GetPackageVersionReadme",Fr="GetPacka\
geVersionReadmeRequest",Nr="GetPackageVersionReadmeResult",Hr="GetRepositoryEndpoint",Mr="GetRepositoryEndpointRequest",jr="GetRepositoryEndpointResult",zr="Get\
RepositoryPermissionsPolicy",Br="GetRepositoryPermissionsPolicyRequest",Kr="GetRepositoryPermissionsPolicyResult",Qr="InternalServerException",Xr="ListAssociate\
dPackages",Wr="ListAssociatedPackagesRequest",Jr="ListAssociatedPackagesResult",Yr="ListAllowedRepositoriesForGroup",Zr="ListAllowedRepositoriesForGroupRequest",
ei="ListAllowedRepositoriesForGroupResult",ti="ListDomains",oi="ListDomainsRequest",si="ListDomainsResult",ri="LicenseInfo",ii="LicenseInfoList",ni="ListPackage\
s",ai="ListPackageGroups",ci="ListPackageGroupsRequest",pi="ListPackageGroupsResult",ui="ListPackagesRequest",Pi="ListPackagesResult",Ri="ListPackageVersions",li="\
ListPackageVersionAssets",di="ListPackageVersionAssetsRequest",gi="ListPackageVersionAssetsResult",mi="ListPackageVersionDependencies",_i="ListPackageVersionDep\
endenciesRequest",vi="ListPackageVersionDependenciesResult",xi="ListPackageVersionsRequest",ki="ListPackageVersionsResult",Di="ListRepositories",yi="ListReposit\
oriesInDomain",fi="ListRepositoriesInDomainRequest",Si="ListRepositoriesInDomainResult",hi="ListRepositoriesRequest",Gi="ListRepositoriesResult",Ei="ListSubPack\
ageGroups",$i="ListSubPackageGroupsRequest",Ci="ListSubPackageGroupsResult",Ai="ListTagsForResource",Li="ListTagsForResourceRequest",Vi="ListTagsForResourceResu\
lt",Ti="PackageDependency",Oi="PackageDependencyList",Ii="PutDomainPermissionsPolicy",bi="PutDomainPermissionsPolicyRequest",qi="PutDomainPermissionsPolicyResul\
t",Ui="PackageDescription",wi="PackageGroupAllowedRepository",Fi="PackageGroupAllowedRepositoryList",Ni="PackageGroupAllowedRepositoryUpdates",Hi="PackageGroupA\
llowedRepositoryUpdate",Mi="PackageGroupDescription",ji="PackageGroupOriginConfiguration",zi="PackageGroupOriginRestriction",Bi="PackageGroupOriginRestrictions",
Ki="PackageGroupReference",Qi="PackageGroupSummary",Xi="PackageGroupSummaryList",Wi="PackageOriginConfiguration",Ji="PackageOriginRestrictions",Yi="PutPackageOr\
iginConfiguration",Zi="PutPackageOriginConfigurationRequest",en="PutPackageOriginConfigurationResult",tn="PublishPackageVersion",on="PublishPackageVersionReques\
t",sn="PublishPackageVersionResult",rn="PutRepositoryPermissionsPolicy",nn="PutRepositoryPermissionsPolicyRequest",an="PutRepositoryPermissionsPolicyResult",cn="\
PackageSummary",pn="PackageSummaryList",un="PackageVersionDescription",Pn="PackageVersionError",Rn="PackageVersionErrorMap",ln="PackageVersionOrigin",dn="Packag\
eVersionSummary",gn="PackageVersionSummaryList",mn="Retry-After",_n="RepositoryDescription",vn="RepositoryExternalConnectionInfo",xn="RepositoryExternalConnecti\
onInfoList",kn="ResourceNotFoundException",Dn="ResourcePolicy",yn="RepositorySummary",fn="RepositorySummaryList",Sn="SuccessfulPackageVersionInfo",hn="Successfu\
lPackageVersionInfoMap",Gn="ServiceQuotaExceededException",En="Tag",$n="ThrottlingException",Cn="TagList",An="TagResource",Ln="TagResourceRequest",Vn="TagResour\
ceResult",Tn="UpdatePackageGroup",On="UpdatePackageGroupOriginConfiguration",In="UpdatePackageGroupOriginConfigurationRequest",bn="UpdatePackageGroupOriginConfi\
gurationResult",qn="UpdatePackageGroupRequest",Un="UpdatePackageGroupResult",wn="UpdatePackageVersionsStatus",Fn="UpdatePackageVersionsStatusRequest",Nn="Update\
PackageVersionsStatusResult",Hn="UpstreamRepository",Mn="UpstreamRepositoryInfo",jn="UpstreamRepositoryInfoList",zn="UpstreamRepositoryList",Bn="UntagResourceRe\
quest",Kn="UntagResourceResult",Qn="UpdateRepositoryRequest",Xn="UpdateRepositoryResult",Wn="UntagResource",Jn="UpdateRepository",Yn="ValidationException",Zn="X\
-AssetName",ea="X-PackageVersion",ta="X-PackageVersionRevision",L="arn",Ve="administratorAccount",oa="addAllowedRepositories",sa="assetContent",fo="assetName",ra="\
allowOverwrite",ia="allowedRepositories",na="allowedRepositoryUpdates",aa="assetSizeBytes",ca="assetSHA256",So="associationType",pa="authorizationToken",ua="adm\
inistrator-account",K="asset",Pa="assets",b="client",ue="contactInfo",q="createdTime",s="domain",Ra="defaultDisplayVersion",la="domainEntryPoint",Pe="domainName",
da="displayName",a="domainOwner",ga="deletedPackage",ma="destinationRepository",_a="durationSeconds",va="dependencyType",h="description",xa="dependencies",u="do\
main-owner",ka="document",Da="domains",ya="destination-repository",fa="duration",V="error",ho="externalConnection",Go="externalConnectionName",Sa="errorCode",ha="\
externalConnections",Te="encryptionKey",Ga="effectiveMode",Ea="errorMessage",Oe="expectedStatus",_o="endpointType",Eo="external-connection",$a="expiration",c="f\
ormat",Re="failedVersions",Ca="hashes",T="httpError",B="httpHeader",Aa="homePage",e="httpQuery",n="http",La="inheritedFrom",Va="includeFromUpstream",Ta="key",Oa="\
licenses",O="message",k="maxResults",Ia="mode",f="max-results",I="name",l="nextToken",p="namespace",D="next-token",$o="owner",Q="originConfiguration",$e="origin\
RestrictionType",Ce="originType",Co="origin",P="package",Ao="policyDocument",ba="packageFormat",g="packageGroup",Lo="packageGroups",qa="packageName",Ua="package\
Prefix",le="policyRevision",wa="publishedTime",G="packageVersion",Vo="packageVersionRevision",To="packages",Oo="parent",Ie="pattern",U="package-group",w="policy",
Fa="package-prefix",Io="policy-revision",vo="preview",xo="prefix",Ae="publish",Na="reason",A="resourceArn",Ha="removeAllowedRepositories",Ma="retryAfterSeconds",
ja="repositoryCount",za="repositoriesCount",Ba="repositoryEndpoint",be="resourceId",de="repositoryName",bo="repositoryPrefix",qe="resourceType",i="repository",Ka="\
readme",qo="repositories",ge="restrictions",X="revision",Uo="repository-prefix",wo="smithy.ts.sdk.synthetic.com.amazonaws.codeartifact",ko="sortBy",Qa="s3Bucket\
Arn",Xa="sourceCodeRepository",Wa="sourceRepository",me="successfulVersions",Ja="server",Ya="size",Za="source-repository",ec="streaming",y="status",tc="summary",
W="tags",oc="tagKeys",sc="targetStatus",Ue="upstreams",Do="unfinished",Le="upstream",rc="url",J="versions",we="versionRevisions",_e="versionRevision",ic="versio\
nRequirement",nc="value",x="version",ac="x-amz-content-sha256",t="com.amazonaws.codeartifact",Fo=Ge.for(wo),cc=[-3,wo,"CodeartifactServiceException",0,[],[]];Fo.
registerError(cc,v);var E=Ge.for(t),pc=[-3,t,ds,{[V]:b,[T]:403},[O],[0],1];E.registerError(pc,se);var uc=[-3,t,hs,{[V]:b,[T]:409},[O,be,qe],[0,0,0],1];E.registerError(
uc,re);var Pc=[-3,t,Qr,{[V]:Ja,[T]:500},[O],[0],1];E.registerError(Pc,ie);var Rc=[-3,t,kn,{[V]:b,[T]:404},[O,be,qe],[0,0,0],1];E.registerError(Rc,ne);var lc=[-3,
t,Gn,{[V]:b,[T]:402},[O,be,qe],[0,0,0],1];E.registerError(lc,ae);var dc=[-3,t,$n,{[V]:b,[T]:429},[O,Ma],[0,[1,{[B]:mn}]],1];E.registerError(dc,ce);var gc=[-3,t,
Yn,{[V]:b,[T]:400},[O,Na],[0,0],1];E.registerError(gc,pe);var No=[Fo,E],Ho=[0,t,ls,{[ec]:1},42],Mo=[3,t,ks,0,[I,Ya,Ca],[0,1,128],1],mc=[3,t,vs,0,[c,p,P,So],[0,0,
0,0]],_c=[3,t,ms,0,[s,i,ho,a],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:Eo}],[0,{[e]:u}]],3],vc=[3,t,_s,0,[i],[()=>N]],xc=[3,t,As,0,[s,Wa,ma,c,P,a,p,J,we,ra,Va],[[0,{[e]:s}],
[0,{[e]:Za}],[0,{[e]:ya}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}],64,128,2,2],5],kc=[3,t,Ls,0,[me,Re],[()=>xe,()=>ve]],Dc=[3,t,fs,0,[s,Te,W],[[0,{[e]:s}],
0,()=>Y],1],yc=[3,t,Ss,0,[s],[()=>Fe]],fc=[3,t,Es,0,[s,g,a,ue,h,W],[[0,{[e]:s}],0,[0,{[e]:u}],0,0,()=>Y],2],Sc=[3,t,$s,0,[g],[()=>F]],hc=[3,t,Ts,0,[s,i,a,h,Ue,W],
[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:u}],0,()=>Wo,()=>Y],2],Gc=[3,t,Os,0,[i],[()=>N]],Ec=[3,t,qs,0,[s,a,le],[[0,{[e]:s}],[0,{[e]:u}],[0,{[e]:Io}]],1],$c=[3,t,Us,0,[
w],[()=>H]],Cc=[3,t,ws,0,[s,a],[[0,{[e]:s}],[0,{[e]:u}]],1],Ac=[3,t,Fs,0,[s],[()=>Fe]],Lc=[3,t,Js,0,[s,g,a],[[0,{[e]:s}],[0,{[e]:U}],[0,{[e]:u}]],2],Vc=[3,t,Ys,
0,[g],[()=>F]],Tc=[3,t,or,0,[s,i,c,P,a,p],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}]],4],Oc=[3,t,sr,0,[ga],[()=>Bo]],Ic=[3,t,ar,0,
[s,i,c,P,J,a,p,Oe],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],64,[0,{[e]:u}],[0,{[e]:p}],0],5],bc=[3,t,cr,0,[me,Re],[()=>xe,()=>ve]],qc=[3,t,vr,0,[s,i,a,le],
[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:u}],[0,{[e]:Io}]],2],Uc=[3,t,xr,0,[w],[()=>H]],wc=[3,t,kr,0,[s,i,a],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:u}]],2],Fc=[3,t,Dr,0,[i],[
()=>N]],Nc=[3,t,Ns,0,[s,a],[[0,{[e]:s}],[0,{[e]:u}]],1],Hc=[3,t,Hs,0,[s],[()=>Fe]],Mc=[3,t,Zs,0,[s,g,a],[[0,{[e]:s}],[0,{[e]:U}],[0,{[e]:u}]],2],jc=[3,t,er,0,[g],
[()=>F]],zc=[3,t,rr,0,[s,i,c,P,a,p],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}]],4],Bc=[3,t,ir,0,[P],[()=>Mp],1],Kc=[3,t,pr,0,[s,i,
c,P,G,a,p],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:u}],[0,{[e]:p}]],5],Qc=[3,t,ur,0,[G],[()=>Kp],1],Xc=[3,t,yr,0,[s,i,a],[[0,{[e]:s}],
[0,{[e]:i}],[0,{[e]:u}]],2],Wc=[3,t,fr,0,[i],[()=>N]],Jc=[3,t,Bs,0,[s,i,ho,a],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:Eo}],[0,{[e]:u}]],3],Yc=[3,t,Ks,0,[i],[()=>N]],Zc=[
3,t,Pr,0,[s,i,c,P,J,a,p,we,Oe],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],64,[0,{[e]:u}],[0,{[e]:p}],128,0],5],ep=[3,t,Rr,0,[me,Re],[()=>xe,()=>ve]],Fe=[3,
t,Is,0,[I,$o,L,y,q,Te,ja,aa,Qa],[0,0,0,0,4,0,1,1,0]],tp=[3,t,Qs,0,[de,Go],[0,0]],op=[3,t,hr,0,[I,$o,L,y,q,Te],[0,0,0,0,4,0]],sp=[3,t,$r,0,[s,c,P,a,p],[[0,{[e]:s}],
[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}]],3],rp=[3,t,Cr,0,[g,So],[()=>F,0]],ip=[3,t,Lr,0,[s,a,_a],[[0,{[e]:s}],[0,{[e]:u}],[1,{[e]:fa}]],1],np=[3,t,Vr,8,
[pa,$a],[0,4]],ap=[3,t,Or,0,[s,a],[[0,{[e]:s}],[0,{[e]:u}]],1],cp=[3,t,Ir,0,[w],[()=>H]],pp=[3,t,qr,0,[s,i,c,P,G,K,a,p,Vo],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],
[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:K}],[0,{[e]:u}],[0,{[e]:p}],[0,{[e]:X}]],6],up=[3,t,Ur,0,[K,fo,G,Vo],[[()=>Ho,16],[0,{[B]:Zn}],[0,{[B]:ea}],[0,{[B]:ta}]]],Pp=[3,
t,Fr,0,[s,i,c,P,G,a,p],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:u}],[0,{[e]:p}]],5],Rp=[3,t,Nr,0,[c,p,P,x,_e,Ka],[0,0,0,0,0,0]],lp=[
3,t,Mr,0,[s,i,c,a,_o],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:u}],[0,{[e]:_o}]],3],dp=[3,t,jr,0,[Ba],[0]],gp=[3,t,Br,0,[s,i,a],[[0,{[e]:s}],[0,{[e]:i}],[0,
{[e]:u}]],2],mp=[3,t,Kr,0,[w],[()=>H]],_p=[3,t,ri,0,[I,rc],[0,0]],vp=[3,t,Zr,0,[s,g,$e,a,k,l],[[0,{[e]:s}],[0,{[e]:U}],[0,{[e]:$e}],[0,{[e]:u}],[1,{[e]:f}],[0,{
[e]:D}]],3],xp=[3,t,ei,0,[ia,l],[64,0]],kp=[3,t,Wr,0,[s,g,a,k,l,vo],[[0,{[e]:s}],[0,{[e]:U}],[0,{[e]:u}],[1,{[e]:f}],[0,{[e]:D}],[2,{[e]:vo}]],2],Dp=[3,t,Jr,0,[
To,l],[()=>fu,0]],yp=[3,t,oi,0,[k,l],[1,0]],fp=[3,t,si,0,[Da,l],[()=>Su,0]],Sp=[3,t,ci,0,[s,a,k,l,xo],[[0,{[e]:s}],[0,{[e]:u}],[1,{[e]:f}],[0,{[e]:D}],[0,{[e]:xo}]],
1],hp=[3,t,pi,0,[Lo,l],[()=>Qo,0]],Gp=[3,t,ui,0,[s,i,a,c,p,Ua,k,l,Ae,Le],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:u}],[0,{[e]:c}],[0,{[e]:p}],[0,{[e]:Fa}],[1,{[e]:f}],[
0,{[e]:D}],[0,{[e]:Ae}],[0,{[e]:Le}]],2],Ep=[3,t,Pi,0,[To,l],[()=>Eu,0]],$p=[3,t,di,0,[s,i,c,P,G,a,p,k,l],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],
[0,{[e]:u}],[0,{[e]:p}],[1,{[e]:f}],[0,{[e]:D}]],5],Cp=[3,t,gi,0,[c,p,P,x,_e,l,Pa],[0,0,0,0,0,0,()=>yu]],Ap=[3,t,_i,0,[s,i,c,P,G,a,p,l],[[0,{[e]:s}],[0,{[e]:i}],
[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[0,{[e]:u}],[0,{[e]:p}],[0,{[e]:D}]],5],Lp=[3,t,vi,0,[c,p,P,x,_e,l,xa],[0,0,0,0,0,0,()=>Gu]],Vp=[3,t,xi,0,[s,i,c,P,a,p,y,ko,
k,l,Ce],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:u}],[0,{[e]:p}],[0,{[e]:y}],[0,{[e]:ko}],[1,{[e]:f}],[0,{[e]:D}],[0,{[e]:Ce}]],4],Tp=[3,t,ki,0,
[Ra,c,p,P,J,l],[0,0,0,0,()=>$u,0]],Op=[3,t,fi,0,[s,a,Ve,bo,k,l],[[0,{[e]:s}],[0,{[e]:u}],[0,{[e]:ua}],[0,{[e]:Uo}],[1,{[e]:f}],[0,{[e]:D}]],1],Ip=[3,t,Si,0,[qo,
l],[()=>Xo,0]],bp=[3,t,hi,0,[bo,k,l],[[0,{[e]:Uo}],[1,{[e]:f}],[0,{[e]:D}]]],qp=[3,t,Gi,0,[qo,l],[()=>Xo,0]],Up=[3,t,$i,0,[s,g,a,k,l],[[0,{[e]:s}],[0,{[e]:U}],[
0,{[e]:u}],[1,{[e]:f}],[0,{[e]:D}]],2],wp=[3,t,Ci,0,[Lo,l],[()=>Qo,0]],Fp=[3,t,Li,0,[A],[[0,{[e]:A}]],1],Np=[3,t,Vi,0,[W],[()=>Y]],Hp=[3,t,Ti,0,[p,P,va,ic],[0,0,
0,0]],Mp=[3,t,Ui,0,[c,p,I,Q],[0,0,0,()=>He]],jp=[3,t,wi,0,[de,$e],[0,0]],F=[3,t,Mi,0,[L,Ie,Pe,a,q,ue,h,Q,Oo],[0,0,0,0,4,0,0,()=>jo,()=>Ne]],jo=[3,t,ji,0,[ge],[()=>Lu]],
zp=[3,t,zi,0,[Ia,Ga,La,za],[0,0,()=>Ne,1]],Ne=[3,t,Ki,0,[L,Ie],[0,0]],Bp=[3,t,Qi,0,[L,Ie,Pe,a,q,ue,h,Q,Oo],[0,0,0,0,4,0,0,()=>jo,()=>Ne]],He=[3,t,Wi,0,[ge],[()=>zo]],
zo=[3,t,Ji,0,[Ae,Le],[0,0],2],Bo=[3,t,cn,0,[c,p,P,Q],[0,0,0,()=>He]],Kp=[3,t,un,0,[c,p,qa,da,x,tc,Aa,Xa,wa,Oa,X,y,Co],[0,0,0,0,0,0,0,0,4,()=>hu,0,0,()=>Ko]],Qp=[
3,t,Pn,0,[Sa,Ea],[0,0]],Ko=[3,t,ln,0,[la,Ce],[()=>tp,0]],Xp=[3,t,dn,0,[x,y,X,Co],[0,0,0,()=>Ko],2],Wp=[3,t,on,0,[s,i,c,P,G,sa,fo,ca,a,p,Do],[[0,{[e]:s}],[0,{[e]:i}],
[0,{[e]:c}],[0,{[e]:P}],[0,{[e]:x}],[()=>Ho,16],[0,{[e]:K}],[0,{[B]:ac}],[0,{[e]:u}],[0,{[e]:p}],[2,{[e]:Do}]],8],Jp=[3,t,sn,0,[c,p,P,x,_e,y,K],[0,0,0,0,0,0,()=>Mo]],
Yp=[3,t,bi,0,[s,Ao,a,le],[0,0,0,0],2],Zp=[3,t,qi,0,[w],[()=>H]],eu=[3,t,Zi,0,[s,i,c,P,ge,a,p],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],[0,{[e]:P}],()=>zo,[0,{[e]:u}],
[0,{[e]:p}]],5],tu=[3,t,en,0,[Q],[()=>He]],ou=[3,t,nn,0,[s,i,Ao,a,le],[[0,{[e]:s}],[0,{[e]:i}],0,[0,{[e]:u}],0],3],su=[3,t,an,0,[w],[()=>H]],N=[3,t,_n,0,[I,Ve,Pe,
a,L,h,Ue,ha,q],[0,0,0,0,0,0,()=>Au,()=>Cu,4]],ru=[3,t,vn,0,[Go,ba,y],[0,0,0]],iu=[3,t,yn,0,[I,Ve,Pe,a,L,h,q],[0,0,0,0,0,0,4]],H=[3,t,Dn,0,[A,X,ka],[0,0,0]],nu=[
3,t,Sn,0,[X,y],[0,0]],au=[3,t,En,0,[Ta,nc],[0,0],2],cu=[3,t,Ln,0,[A,W],[[0,{[e]:A}],()=>Y],2],pu=[3,t,Vn,0,[],[]],uu=[3,t,Bn,0,[A,oc],[[0,{[e]:A}],64],2],Pu=[3,
t,Kn,0,[],[]],Ru=[3,t,In,0,[s,g,a,ge,oa,Ha],[[0,{[e]:s}],[0,{[e]:U}],[0,{[e]:u}],128,()=>yo,()=>yo],2],lu=[3,t,bn,0,[g,na],[()=>F,[2,t,Ni,0,0,[2,t,Hi,0,0,64]]]],
du=[3,t,qn,0,[s,g,a,ue,h],[[0,{[e]:s}],0,[0,{[e]:u}],0,0],2],gu=[3,t,Un,0,[g],[()=>F]],mu=[3,t,Fn,0,[s,i,c,P,J,sc,a,p,we,Oe],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:c}],
[0,{[e]:P}],64,0,[0,{[e]:u}],[0,{[e]:p}],128,0],6],_u=[3,t,Nn,0,[me,Re],[()=>xe,()=>ve]],vu=[3,t,Qn,0,[s,i,a,h,Ue],[[0,{[e]:s}],[0,{[e]:i}],[0,{[e]:u}],0,()=>Wo],
2],xu=[3,t,Xn,0,[i],[()=>N]],ku=[3,t,Hn,0,[de],[0],1],Du=[3,t,Mn,0,[de],[0]],yu=[1,t,Ds,0,()=>Mo],fu=[1,t,xs,0,()=>mc],Su=[1,t,Gr,0,()=>op],hu=[1,t,ii,0,()=>_p],
Gu=[1,t,Oi,0,()=>Hp],yo=[1,t,Fi,0,()=>jp],Qo=[1,t,Xi,0,()=>Bp],Eu=[1,t,pn,0,()=>Bo];var $u=[1,t,gn,0,()=>Xp],Cu=[1,t,xn,0,()=>ru];var Xo=[1,t,fn,0,()=>iu];var Y=[1,t,Cn,0,()=>au],Au=[1,t,jn,0,()=>Du],Wo=[1,t,zn,0,()=>ku];var Lu=[2,t,Bi,0,0,()=>zp],ve=[2,t,Rn,0,0,()=>Qp];var xe=[2,t,hn,0,0,()=>nu],Wu=[9,t,gs,{[n]:["POST","/v1/repository/external-connection",200]},()=>_c,()=>vc],Ju=[9,t,Cs,{[n]:["POST","/v1/package/versions/copy",
200]},()=>xc,()=>kc],Yu=[9,t,ys,{[n]:["POST","/v1/domain",200]},()=>Dc,()=>yc],Zu=[9,t,Gs,{[n]:["POST","/v1/package-group",200]},()=>fc,()=>Sc],e0=[9,t,Vs,{[n]:[
"POST","/v1/repository",200]},()=>hc,()=>Gc],t0=[9,t,Ms,{[n]:["DELETE","/v1/domain",200]},()=>Cc,()=>Ac],o0=[9,t,bs,{[n]:["DELETE","/v1/domain/permissions/polic\
y",200]},()=>Ec,()=>$c],s0=[9,t,Xs,{[n]:["DELETE","/v1/package",200]},()=>Tc,()=>Oc],r0=[9,t,Ws,{[n]:["DELETE","/v1/package-group",200]},()=>Lc,()=>Vc],i0=[9,t,
nr,{[n]:["POST","/v1/package/versions/delete",200]},()=>Ic,()=>bc],n0=[9,t,mr,{[n]:["DELETE","/v1/repository",200]},()=>wc,()=>Fc],a0=[9,t,_r,{[n]:["DELETE","/v\
1/repository/permissions/policies",200]},()=>qc,()=>Uc],c0=[9,t,js,{[n]:["GET","/v1/domain",200]},()=>Nc,()=>Hc],p0=[9,t,gr,{[n]:["GET","/v1/package",200]},()=>zc,
()=>Bc],u0=[9,t,tr,{[n]:["GET","/v1/package-group",200]},()=>Mc,()=>jc],P0=[9,t,lr,{[n]:["GET","/v1/package/version",200]},()=>Kc,()=>Qc],R0=[9,t,Sr,{[n]:["GET",
"/v1/repository",200]},()=>Xc,()=>Wc],l0=[9,t,zs,{[n]:["DELETE","/v1/repository/external-connection",200]},()=>Jc,()=>Yc],d0=[9,t,dr,{[n]:["POST","/v1/package/v\
ersions/dispose",200]},()=>Zc,()=>ep],g0=[9,t,Er,{[n]:["GET","/v1/get-associated-package-group",200]},()=>sp,()=>rp],Jo=[9,t,Ar,{[n]:["POST","/v1/authorization-\
token",200]},()=>ip,()=>np],m0=[9,t,Tr,{[n]:["GET","/v1/domain/permissions/policy",200]},()=>ap,()=>cp],_0=[9,t,br,{[n]:["GET","/v1/package/version/asset",200]},
()=>pp,()=>up],v0=[9,t,wr,{[n]:["GET","/v1/package/version/readme",200]},()=>Pp,()=>Rp],x0=[9,t,Hr,{[n]:["GET","/v1/repository/endpoint",200]},()=>lp,()=>dp],k0=[
9,t,zr,{[n]:["GET","/v1/repository/permissions/policy",200]},()=>gp,()=>mp],D0=[9,t,Yr,{[n]:["GET","/v1/package-group-allowed-repositories",200]},()=>vp,()=>xp],
y0=[9,t,Xr,{[n]:["GET","/v1/list-associated-packages",200]},()=>kp,()=>Dp],f0=[9,t,ti,{[n]:["POST","/v1/domains",200]},()=>yp,()=>fp],S0=[9,t,ai,{[n]:["POST","/\
v1/package-groups",200]},()=>Sp,()=>hp],h0=[9,t,ni,{[n]:["POST","/v1/packages",200]},()=>Gp,()=>Ep],G0=[9,t,li,{[n]:["POST","/v1/package/version/assets",200]},()=>$p,
()=>Cp],E0=[9,t,mi,{[n]:["POST","/v1/package/version/dependencies",200]},()=>Ap,()=>Lp],$0=[9,t,Ri,{[n]:["POST","/v1/package/versions",200]},()=>Vp,()=>Tp],C0=[
9,t,Di,{[n]:["POST","/v1/repositories",200]},()=>bp,()=>qp],A0=[9,t,yi,{[n]:["POST","/v1/domain/repositories",200]},()=>Op,()=>Ip],L0=[9,t,Ei,{[n]:["POST","/v1/\
package-groups/sub-groups",200]},()=>Up,()=>wp],V0=[9,t,Ai,{[n]:["POST","/v1/tags",200]},()=>Fp,()=>Np],T0=[9,t,tn,{[n]:["POST","/v1/package/version/publish",200]},
()=>Wp,()=>Jp],O0=[9,t,Ii,{[n]:["PUT","/v1/domain/permissions/policy",200]},()=>Yp,()=>Zp],I0=[9,t,Yi,{[n]:["POST","/v1/package",200]},()=>eu,()=>tu],b0=[9,t,rn,
{[n]:["PUT","/v1/repository/permissions/policy",200]},()=>ou,()=>su],q0=[9,t,An,{[n]:["POST","/v1/tag",200]},()=>cu,()=>pu],U0=[9,t,Wn,{[n]:["POST","/v1/untag",
200]},()=>uu,()=>Pu],w0=[9,t,Tn,{[n]:["PUT","/v1/package-group",200]},()=>du,()=>gu],F0=[9,t,On,{[n]:["PUT","/v1/package-group-origin-configuration",200]},()=>Ru,
()=>lu],N0=[9,t,wn,{[n]:["POST","/v1/package/versions/update_status",200]},()=>mu,()=>_u],H0=[9,t,Jn,{[n]:["PUT","/v1/repository",200]},()=>vu,()=>xu];var Yo=o=>({apiVersion:"2018-09-22",base64Decoder:o?.base64Decoder??Be,base64Encoder:o?.base64Encoder??Qe,disableHostPrefix:o?.disableHostPrefix??!1,endpointProvider:o?.
endpointProvider??mo,extensions:o?.extensions??[],httpAuthSchemeProvider:o?.httpAuthSchemeProvider??oo,httpAuthSchemes:o?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:r=>r.getIdentityProvider("aws.auth#sigv4"),signer:new zt}],logger:o?.logger??new ct,protocol:o?.protocol??Qt,protocolSettings:o?.protocolSettings??
{defaultNamespace:"com.amazonaws.codeartifact",errorTypeRegistries:No,version:"2018-09-22",serviceTarget:"CodeArtifactControlPlaneService"},sdkStreamMixin:o?.sdkStreamMixin??
Dt,serviceId:o?.serviceId??"codeartifact",sha256:o?.sha256??yt,urlParser:o?.urlParser??Je,utf8Decoder:o?.utf8Decoder??Ke,utf8Encoder:o?.utf8Encoder??Xe});var Zo=o=>{it(process.version);let r=lt(o),R=()=>r().then(rt),m=Yo(o);ze(process.version);let d={profile:o?.profile,logger:m.logger};return{...m,...o,runtime:"n\
ode",defaultsMode:r,authSchemePreference:o?.authSchemePreference??S(Bt,d),bodyLengthChecker:o?.bodyLengthChecker??Ye,credentialDefaultProvider:o?.credentialDefaultProvider??
Xt,defaultUserAgentProvider:o?.defaultUserAgentProvider??wt({serviceId:m.serviceId,clientVersion:no.version}),maxAttempts:o?.maxAttempts??S(Ot,o),region:o?.region??
S(ut,{...Pt,...d}),requestHandler:jt.create(o?.requestHandler??R),retryMode:o?.retryMode??S({...bt,default:async()=>(await R()).retryMode||Tt},o),streamCollector:o?.
streamCollector??kt,useDualstackEndpoint:o?.useDualstackEndpoint??S(Ze,d),useFipsEndpoint:o?.useFipsEndpoint??S(et,d),userAgentAppId:o?.userAgentAppId??S(Ft,d)}};var es=o=>{let r=o.httpAuthSchemes,R=o.httpAuthSchemeProvider,m=o.credentials;return{setHttpAuthScheme(d){let $=r.findIndex(M=>M.schemeId===d.schemeId);$===-1?r.
push(d):r.splice($,1,d)},httpAuthSchemes(){return r},setHttpAuthSchemeProvider(d){R=d},httpAuthSchemeProvider(){return R},setCredentials(d){m=d},credentials(){return m}}},
ts=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),credentials:o.credentials()});var os=(o,r)=>{let R=Object.assign(Ht(o),nt(o),ft(o),es(o));return r.forEach(m=>m.configure(R)),Object.assign(o,Mt(R),at(R),St(R),ts(R))};var Z=class extends tt{config;constructor(...[r]){let R=Zo(r||{});super(R),this.initConfig=R;let m=ro(R),d=Vt(m),$=It(d),M=Rt($),ee=M,De=vt(ee),ye=so(De),fe=os(
ye,r?.extensions||[]);this.config=fe,this.middlewareStack.use(ot(this.config)),this.middlewareStack.use(Ut(this.config)),this.middlewareStack.use(qt(this.config)),
this.middlewareStack.use(ht(this.config)),this.middlewareStack.use(Gt(this.config)),this.middlewareStack.use(Et(this.config)),this.middlewareStack.use($t(this.config)),
this.middlewareStack.use(Ct(this.config,{httpAuthSchemeParametersProvider:to,identityProviderConfigProvider:async Me=>new Lt({"aws.auth#sigv4":Me.credentials})})),
this.middlewareStack.use(At(this.config))}destroy(){super.destroy()}};var ss=pt(io,"CodeArtifactControlPlaneService","CodeartifactClient",xt),rs={},is=(o,r,R,m)=>[];var ke=class extends ss(rs,is,"GetAuthorizationToken",Jo){};var NP=(o,{settings:r,attempts:R})=>{let{region:m,keys:d}=o,$=new Z({...Ee(m,r),...d&&{credentials:d}});return{token({name:M,owner:ee,duration:De}){let ye=new ke(
{domain:M,...ee!==void 0&&{domainOwner:ee},durationSeconds:De}),fe=R.run("GetAuthorizationToken",async(Me,ns)=>{let{authorizationToken:je,expiration:Se}=await eo(
"GetAuthorizationToken",r,()=>$.send(ye,{abortSignal:ns}));if(!je||!Se)throw new Wt("GetAuthorizationToken",{kind:"garbage"});let as=Se.getTime()-r.clock.now();
return{value:je,expiresAt:Se,life:as}});return Jt(()=>Zt($),fe)}}},HP=(o,r)=>{let R={accessKeyId:"nobody",secretAccessKey:"nobody"};return Yt(new Z({...Ee(o,r),
credentials:R}),o,r)};export{NP as openClient,HP as serviceUrl};
