const require=process.getBuiltinModule;
import{a as A}from"./apart-domain-refusals-no-answer.js";import{a as p}from"./apart-domain-error.js";import{a as R,c as w}from"./apart-domain-failure.js";import"./apart-runtime.js";function u(e){let{name:r,title:n,options:t,client:s}=e,i=(o,a)=>o.flatMap(c=>e.statements(c.reference,S(e,c,a)));return{name:r,title:n,options:t,isMinting:!0,versionIds:{
pattern:/(?!)/,wrong:"a token is made for the job, so it has no versions.",allowed:"the line without version="},readReference:(...o)=>e.readReference(...o),permissionSet:o=>JSON.
stringify([o.region,o.reference]),queriesPerSession:1,policySize:(o,a)=>({shared:0,own:i([o],a).reduce((c,d)=>c+JSON.stringify(d).length+1,0)}),sessionStatements:i,
permissionsToRead:(o,a)=>({statements:i(o.flat(),a),keys:[]}),firstRequests:o=>s?[{client:s,count:o.length}]:[],async read(o,a,c){let d=await Promise.all(o.map(
async f=>[f,await N(f,{definition:e,session:a,openClient:c})]));return new Map(d)},explain:(o,a,c)=>C(o,a,{reader:c,definition:e})}}function S(e,r,n){return{region:e.
regionOf(r.reference)??r.region,partition:n.partition,accountId:n.accountId}}async function N({reference:e,text:r,region:n},{definition:t,session:s,openClient:i}){
let o=t.regionOf(e)??n;try{let{value:a,expiresAt:c,life:d}=await t.mint(e,{...s,region:o},i),f={expiresAt:c,life:d,by:t.title,read:[],isRevocable:!1};return[{...{
arn:r,name:r,versionId:crypto.randomUUID(),stages:[],createdAt:void 0},value:a,minted:f}]}catch(a){if(a instanceof R)return a;throw a}}function C(e,r,{reader:n,
definition:t}){let{title:s,refused:i}=t;if(e.kind!=="answer")return A(e,s);let{text:o}=r,a=e.code?.replace(/Exception$/,"");if(a==="AccessDenied"){let{role:c}=n,
d=c??{partition:"aws",accountId:"ACCOUNT"},f=t.statements(r.reference,S(t,r,d)).map(l=>({addTo:`Add to a permissions policy of ${c?`the role ${c.name}`:"that id\
entity"}`,statement:l})),m=c?`The role ${c.name}`:"The identity that was there before this step";return new p("E_SECRET_DENIED",`${m} may not ${i} (${o}: ${e.message}\
).`,{statements:f,cause:e})}return a==="ResourceNotFound"?new p("E_SECRET_NOT_FOUND",`${s} knows nothing that is called ${o}.`,{fix:"Look at the name, the regio\
n and the account.",cause:e}):new p("E_AWS",`${s} could not give ${o} (${e.message}).`,{fix:w(e)==="slow down"?"AWS throttles this account, and went on doing so\
: run the job again, and let fewer jobs start at once.":"Run the job again, and look at https://health.aws.amazon.com.",cause:e})}function g(e,r,n){if(!r)return{
reason:`it needs ${e}=NAME,NAME: what its token is good for, and nothing beyond it`};let t=r.split(","),s=t.find(i=>!n.test(i));return s!==void 0?{reason:`${e}=\
 has "${s}", which is no such name`}:[...new Set(t)]}function y(e,r,n){return n.find(s=>s===r)??{reason:`it needs ${e}=${n.join(` or ${e}=`)}`}}var h=/^[a-z]{2}(-[a-z]+)+-\d$/;var k={service:"codeartifact",load:()=>import("./apart-sources-aws-tokens-client-codeartifact.js")},[O,v]=[900,43200],$=u({name:"codeartifact",title:"CodeArtifact",options:{repositories:"\
repositories=NAME,NAME",access:"access=read or access=publish","domain-owner":"domain-owner=ACCOUNT",duration:"duration=2h"},readReference(e,r){let n=e.replace(
/^codeartifact:/,"");if(!/^[a-z][a-z0-9-]{0,48}[a-z0-9]$/.test(n))return{reason:"after codeartifact: stands the name of a domain"};let t=g("repositories",r.get(
"repositories"),/^[A-Za-z0-9][\w.-]{1,99}$/);if(!Array.isArray(t))return t;let s=y("access",r.get("access"),["read","publish"]);if(typeof s=="object")return s;let i=r.
get("domain-owner");if(i!==void 0&&!/^\d{12}$/.test(i))return{reason:"domain-owner= is an account, twelve digits"};let o=I(r.get("duration")??"1h");return o===void 0?
{reason:"duration= is a duration of 15m to 12h"}:{source:"codeartifact",prefixText:"codeartifact:",kind:"name",name:n,owner:i,repositories:t,access:s,duration:o}},
regionOf:()=>{},statements(e,{partition:r,region:n,accountId:t}){let{name:s,owner:i=t,repositories:o,access:a}=e,c=f=>`arn:${r}:codeartifact:${n}:${i}:${f}`,d=(f,m)=>{
let l=o.map(T=>c(`${f}/${s}/${T}${m}`));return l.length===1?l[0]??"":l};return[{Effect:"Allow",Action:"codeartifact:GetAuthorizationToken",Resource:c(`domain/${s}`)},
{Effect:"Allow",Action:"sts:GetServiceBearerToken",Resource:"*",Condition:{StringEquals:{"sts:AWSServiceName":"codeartifact.amazonaws.com"}}},{Effect:"Allow",Action:[
"codeartifact:GetRepositoryEndpoint","codeartifact:ReadFromRepository"],Resource:d("repository","")},...a==="publish"?[{Effect:"Allow",Action:["codeartifact:Pub\
lishPackageVersion","codeartifact:PutPackageMetadata"],Resource:d("package","/*")}]:[]]},client:k,async mint(e,r,n){let{name:t,owner:s,duration:i}=e;return(await n(
k,r)).token({name:t,owner:s,duration:i})},refused:"get a token of CodeArtifact for this"});function I(e){let[,r="",n=""]=/^(\d{1,5})([smh])$/.exec(e)??[],t=Number(
r)*({s:1,m:60,h:3600}[n]??0);return t>=O&&t<=v?t:void 0}var b={service:"api.ecr",load:()=>import("./apart-sources-aws-tokens-client-ecr.js")},x=["BatchCheckLayerAvailability","BatchGetImage","GetDownloadUrlForLayer"],P=[...x,"Compl\
eteLayerUpload","InitiateLayerUpload","PutImage","UploadLayerPart"],D=u({name:"ecr",title:"ECR",options:{repositories:"repositories=NAME,NAME",access:"access=pu\
ll or access=push"},readReference(e,r){let n=e.replace(/^ecr:/,"");if(n!==""&&!h.test(n))return{reason:"after ecr: stands a region, or nothing"};let t=g("reposi\
tories",r.get("repositories"),/^[a-z0-9][\w./*-]{0,255}$/);if(!Array.isArray(t))return t;let s=y("access",r.get("access"),["pull","push"]);return typeof s=="obj\
ect"?s:{source:"ecr",prefixText:"ecr:",kind:"name",name:n,repositories:t,access:s}},regionOf:e=>e.name||void 0,statements(e,{partition:r,region:n,accountId:t}){
let{repositories:s,access:i}=e,o=s.map(a=>`arn:${r}:ecr:${n}:${t}:repository/${a}`);return[{Effect:"Allow",Action:"ecr:GetAuthorizationToken",Resource:"*"},{Effect:"\
Allow",Action:(i==="pull"?x:P).map(a=>`ecr:${a}`),Resource:o.length===1?o[0]??"":o}]},client:b,mint:async(e,r,n)=>(await n(b,r)).password(),refused:"log in to E\
CR for this"});var z={service:"rds-db",load:()=>import("./apart-sources-aws-tokens-client-rds.js")},E=u({name:"rds",title:"RDS",options:{resource:"resource=db-ID, resource=cluster-ID or reso\
urce=prx-ID",region:"region=NAME"},readReference(e,r){let[,n="",t="",s=""]=/^rds:([A-Za-z0-9.-]{1,253}):(\d{1,5})\/([\w.@$-]{1,63})$/.exec(e)??[];if(n===""||Number(
t)<1||Number(t)>65535)return{reason:"after rds: stand the host, the port and the user, HOST:PORT/USER"};let i=r.get("resource");if(!i||!/^(db|cluster|prx)-[A-Za-z0-9]{1,60}$/.
test(i))return{reason:"it needs resource=ID, the resource id of the instance (db-\u2026), the cluster (cluster-\u2026) or the proxy (prx-\u2026)"};let o=r.get("\
region");return o!==void 0&&!h.test(o)?{reason:"region= is a region of AWS"}:{source:"rds",prefixText:"rds:",kind:"name",name:e.slice(4),host:n,port:Number(t),user:s,
resource:i,region:o??/\.([a-z0-9-]+)\.rds\.amazonaws\.com(?:\.cn)?$/.exec(n)?.[1]}},regionOf:e=>e.region,statements(e,{partition:r,region:n,accountId:t}){let{resource:s,
user:i}=e;return[{Effect:"Allow",Action:"rds-db:connect",Resource:`arn:${r}:rds-db:${n}:${t}:dbuser:${s}/${i}`}]},client:void 0,mint:async(e,r,n)=>(await n(z,r)).
token(e),refused:"log in to the database"});function H(e){return[D,$].find(({name:r})=>e.startsWith(`${r}:`))??E}export{H as tokensOf};
