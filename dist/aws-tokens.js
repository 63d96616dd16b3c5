const require=process.getBuiltinModule;
import{a as A}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-edit-distance.js";import{a as g}from"./apart-domain-requests-request.js";import{a as m}from"./apart-domain-error.js";
import{a as R,c as w}from"./apart-domain-failure.js";function u(e){let{name:r,title:n,options:t,client:s}=e,a=(o,i)=>o.flatMap(c=>e.statements(c.reference,S(e,c,i)));return{name:r,title:n,options:t,mintsTokens:!0,
versionIds:{pattern:/(?!)/,wrong:"a token is made for the job, so it has no versions.",allowed:"the line without version="},readReference:(...o)=>e.readReference(
...o),regionOf:o=>e.regionOf(o),isAlone:!0,permissionSet:()=>"",queriesPerSession:1,policySize:(o,i)=>({shared:0,own:a([o],i).reduce((c,d)=>c+JSON.stringify(d).
length+1,0)}),sessionStatements:a,permissionsToRead:(o,i)=>({statements:a(o.flat(),i),keys:[]}),firstRequests:o=>s?[{client:s,count:o.length}]:[],async read(o,i,c){
let d=await Promise.all(o.map(async f=>[f,await C(f,{definition:e,session:i,openClient:c})]));return new Map(d)},explain:(o,i,c)=>N(o,i,{reader:c,definition:e})}}
function S(e,r,n){return{region:e.regionOf(r.reference)??r.region,partition:n.partition,accountId:n.accountId}}async function C({reference:e,text:r,region:n},{definition:t,
session:s,openClient:a}){let o=t.regionOf(e)??n;try{let{value:i,expiresAt:c,life:d}=await t.mint(e,{...s,region:o},a),f={expiresAt:c,life:d,by:t.title,read:[],isRevocable:!1};
return[{...{arn:r,name:r,versionId:crypto.randomUUID(),stages:[],createdAt:void 0},value:i,minted:f}]}catch(i){if(i instanceof R)return i;throw i}}function N(e,r,{
reader:n,definition:t}){let{title:s,refused:a}=t;if(e.kind!=="answer")return A(e,s);let{text:o}=r,i=e.code?.replace(/Exception$/,"");if(i==="AccessDenied"){let{
role:c}=n,d=c??{partition:"aws",accountId:"ACCOUNT"},f=t.statements(r.reference,S(t,r,d)).map(l=>({addTo:`Add to a permissions policy of ${c?`the role ${c.name}`:
"that identity"}`,statement:l})),p=c?`The role ${c.name}`:"The identity that was there before this step";return new m("E_SECRET_DENIED",`${p} may not ${a} (${o}\
: ${e.message}).`,{statements:f,cause:e})}return i==="CredentialsError"?new m("E_CREDENTIALS",`${o} is signed with the keys of a session, and there is none.`,{fix:"\
Give the step `role-to-assume`, with a role that may log in to this database.",cause:e}):i==="ResourceNotFound"?new m("E_SECRET_NOT_FOUND",`${s} knows nothing t\
hat is called ${o}.`,{fix:"Look at the name, the region and the account.",cause:e}):new m("E_AWS",`${s} could not give ${o} (${e.message}).`,{fix:w(e)==="slow d\
own"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.":"Run the job again, and look at https://health.aws\
.amazon.com.",cause:e})}function y(e,r,n){if(!r)return{reason:`it needs ${e}=NAME,NAME: what its token is good for, and nothing beyond it`};let t=r.split(","),s=t.
find(a=>!n.test(a));return s!==void 0?{reason:`${e}= has "${s}", which is no such name`}:[...new Set(t)]}function h(e,r,n){return n.find(s=>s===r)??{reason:`it \
needs ${e}=${n.join(` or ${e}=`)}`}}var k={service:"codeartifact",load:()=>import("./apart-sources-aws-tokens-client-codeartifact.js")},[O,v]=[900,43200],$=u({name:"codeartifact",title:"CodeArtifact",options:{repositories:"\
repositories=NAME,NAME",access:"access=read or access=publish","domain-owner":"domain-owner=ACCOUNT",duration:"duration=2h"},readReference(e,r){let n=e.replace(
/^codeartifact:/,"");if(!/^[a-z][a-z0-9-]{0,48}[a-z0-9]$/.test(n))return{reason:"after codeartifact: stands the name of a domain"};let t=y("repositories",r.get(
"repositories"),/^[A-Za-z0-9][\w.-]{1,99}$/);if(!Array.isArray(t))return t;let s=h("access",r.get("access"),["read","publish"]);if(typeof s=="object")return s;let a=r.
get("domain-owner");if(a!==void 0&&!/^\d{12}$/.test(a))return{reason:"domain-owner= is an account, twelve digits"};let o=I(r.get("duration")??"1h");return o===void 0?
{reason:"duration= is a duration of 15m to 12h"}:{source:"codeartifact",prefixText:"codeartifact:",kind:"name",name:n,owner:a,repositories:t,access:s,duration:o}},
regionOf:()=>{},statements(e,{partition:r,region:n,accountId:t}){let{name:s,owner:a=t,repositories:o,access:i}=e,c=f=>`arn:${r}:codeartifact:${n}:${a}:${f}`,d=(f,p)=>{
let l=o.map(D=>c(`${f}/${s}/${D}${p}`));return l.length===1?l[0]??"":l};return[{Effect:"Allow",Action:"codeartifact:GetAuthorizationToken",Resource:c(`domain/${s}`)},
{Effect:"Allow",Action:"sts:GetServiceBearerToken",Resource:"*",Condition:{StringEquals:{"sts:AWSServiceName":"codeartifact.amazonaws.com"}}},{Effect:"Allow",Action:[
"codeartifact:GetRepositoryEndpoint","codeartifact:ReadFromRepository"],Resource:d("repository","")},...i==="publish"?[{Effect:"Allow",Action:["codeartifact:Pub\
lishPackageVersion","codeartifact:PutPackageMetadata"],Resource:d("package","/*")}]:[]]},client:k,async mint(e,r,n){let{name:t,owner:s,duration:a}=e;return(await n(
k,r)).token({name:t,owner:s,duration:a})},refused:"get a token of CodeArtifact for this"});function I(e){let[,r="",n=""]=/^(\d{1,5})([smh])$/.exec(e)??[],t=Number(
r)*({s:1,m:60,h:3600}[n]??0);return t>=O&&t<=v?t:void 0}var b={service:"api.ecr",load:()=>import("./apart-sources-aws-tokens-client-ecr.js")},E=["BatchCheckLayerAvailability","BatchGetImage","GetDownloadUrlForLayer"],P=[...E,"Compl\
eteLayerUpload","InitiateLayerUpload","PutImage","UploadLayerPart"],x=u({name:"ecr",title:"ECR",options:{repositories:"repositories=NAME,NAME",access:"access=pu\
ll or access=push"},readReference(e,r){let n=e.replace(/^ecr:/,"");if(n!==""&&!g(n))return{reason:"after ecr: stands a region, or nothing"};let t=y("repositorie\
s",r.get("repositories"),/^[a-z0-9][\w./*-]{0,255}$/);if(!Array.isArray(t))return t;let s=h("access",r.get("access"),["pull","push"]);return typeof s=="object"?
s:{source:"ecr",prefixText:"ecr:",kind:"name",name:n,repositories:t,access:s}},regionOf:e=>e.name||void 0,statements(e,{partition:r,region:n,accountId:t}){let{repositories:s,
access:a}=e,o=s.map(i=>`arn:${r}:ecr:${n}:${t}:repository/${i}`);return[{Effect:"Allow",Action:"ecr:GetAuthorizationToken",Resource:"*"},{Effect:"Allow",Action:(a===
"pull"?E:P).map(i=>`ecr:${i}`),Resource:o.length===1?o[0]??"":o}]},client:b,mint:async(e,r,n)=>(await n(b,r)).password(),refused:"log in to ECR for this"});var L={service:"rds-db",load:()=>import("./apart-sources-aws-tokens-client-rds.js")},T=u({name:"rds",title:"RDS",options:{resource:"resource=db-ID, resource=cluster-ID or reso\
urce=prx-ID",region:"region=NAME"},readReference(e,r){let[,n="",t="",s=""]=/^rds:([A-Za-z0-9.-]{1,253}):(\d{1,5})\/([\w.@$-]{1,63})$/.exec(e)??[];if(n===""||Number(
t)<1||Number(t)>65535)return{reason:"after rds: stand the host, the port and the user, HOST:PORT/USER"};let a=r.get("resource");if(!a||!/^(db|cluster|prx)-[A-Za-z0-9]{1,60}$/.
test(a))return{reason:"it needs resource=ID, the resource id of the instance (db-\u2026), the cluster (cluster-\u2026) or the proxy (prx-\u2026)"};let o=r.get("\
region");return o!==void 0&&!g(o)?{reason:"region= is a region of AWS"}:{source:"rds",prefixText:"rds:",kind:"name",name:e.slice(4),host:n,port:Number(t),user:s,
resource:a,region:o??/\.([a-z0-9-]+)\.rds\.amazonaws\.com(?:\.cn)?$/.exec(n)?.[1]}},regionOf:e=>e.region,statements(e,{partition:r,region:n,accountId:t}){let{resource:s,
user:a}=e;return[{Effect:"Allow",Action:"rds-db:connect",Resource:`arn:${r}:rds-db:${n}:${t}:dbuser:${s}/${a}`}]},client:void 0,mint:async(e,r,n)=>(await n(L,r)).
token(e),refused:"log in to the database"});function K(e){return[x,$].find(({name:r})=>e.startsWith(`${r}:`))??T}export{K as tokensOf};
