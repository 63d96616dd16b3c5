const require=process.getBuiltinModule;
import{a as A}from"./apart-domain-refusals-no-answer.js";import{a as p}from"./apart-domain-error.js";import{a as R,c as w}from"./apart-domain-failure.js";import"./apart-runtime.js";function f(e){let{name:r,title:n,options:t,client:o}=e,i=(s,a)=>s.flatMap(c=>e.statements(c.reference,k(e,c,a)));return{name:r,title:n,options:t,isMinting:!0,versionIds:{
pattern:/(?!)/,wrong:"a token is made for the job, so it has no versions.",allowed:"the line without version="},readReference:(...s)=>e.readReference(...s),isAlone:!0,
permissionSet:()=>"",queriesPerSession:1,policySize:(s,a)=>({shared:0,own:i([s],a).reduce((c,d)=>c+JSON.stringify(d).length+1,0)}),sessionStatements:i,permissionsToRead:(s,a)=>({
statements:i(s.flat(),a),keys:[]}),firstRequests:s=>o?[{client:o,count:s.length}]:[],async read(s,a,c){let d=await Promise.all(s.map(async u=>[u,await C(u,{definition:e,
session:a,openClient:c})]));return new Map(d)},explain:(s,a,c)=>N(s,a,{reader:c,definition:e})}}function k(e,r,n){return{region:e.regionOf(r.reference)??r.region,
partition:n.partition,accountId:n.accountId}}async function C({reference:e,text:r,region:n},{definition:t,session:o,openClient:i}){let s=t.regionOf(e)??n;try{let{
value:a,expiresAt:c,life:d}=await t.mint(e,{...o,region:s},i),u={expiresAt:c,life:d,by:t.title,read:[],isRevocable:!1};return[{...{arn:r,name:r,versionId:crypto.
randomUUID(),stages:[],createdAt:void 0},value:a,minted:u}]}catch(a){if(a instanceof R)return a;throw a}}function N(e,r,{reader:n,definition:t}){let{title:o,refused:i}=t;
if(e.kind!=="answer")return A(e,o);let{text:s}=r,a=e.code?.replace(/Exception$/,"");if(a==="AccessDenied"){let{role:c}=n,d=c??{partition:"aws",accountId:"ACCOUN\
T"},u=t.statements(r.reference,k(t,r,d)).map(l=>({addTo:`Add to a permissions policy of ${c?`the role ${c.name}`:"that identity"}`,statement:l})),m=c?`The role ${c.
name}`:"The identity that was there before this step";return new p("E_SECRET_DENIED",`${m} may not ${i} (${s}: ${e.message}).`,{statements:u,cause:e})}return a===
"ResourceNotFound"?new p("E_SECRET_NOT_FOUND",`${o} knows nothing that is called ${s}.`,{fix:"Look at the name, the region and the account.",cause:e}):new p("E_\
AWS",`${o} could not give ${s} (${e.message}).`,{fix:w(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs\
 start at once.":"Run the job again, and look at https://health.aws.amazon.com.",cause:e})}function g(e,r,n){if(!r)return{reason:`it needs ${e}=NAME,NAME: what \
its token is good for, and nothing beyond it`};let t=r.split(","),o=t.find(i=>!n.test(i));return o!==void 0?{reason:`${e}= has "${o}", which is no such name`}:[
...new Set(t)]}function y(e,r,n){return n.find(o=>o===r)??{reason:`it needs ${e}=${n.join(` or ${e}=`)}`}}var h=/^[a-z]{2}(-[a-z]+)+-\d$/;var S={service:"codeartifact",load:()=>import("./apart-sources-aws-tokens-client-codeartifact.js")},[v,I]=[900,43200],$=f({name:"codeartifact",title:"CodeArtifact",options:{repositories:"\
repositories=NAME,NAME",access:"access=read or access=publish","domain-owner":"domain-owner=ACCOUNT",duration:"duration=2h"},readReference(e,r){let n=e.replace(
/^codeartifact:/,"");if(!/^[a-z][a-z0-9-]{0,48}[a-z0-9]$/.test(n))return{reason:"after codeartifact: stands the name of a domain"};let t=g("repositories",r.get(
"repositories"),/^[A-Za-z0-9][\w.-]{1,99}$/);if(!Array.isArray(t))return t;let o=y("access",r.get("access"),["read","publish"]);if(typeof o=="object")return o;let i=r.
get("domain-owner");if(i!==void 0&&!/^\d{12}$/.test(i))return{reason:"domain-owner= is an account, twelve digits"};let s=O(r.get("duration")??"1h");return s===void 0?
{reason:"duration= is a duration of 15m to 12h"}:{source:"codeartifact",prefixText:"codeartifact:",kind:"name",name:n,owner:i,repositories:t,access:o,duration:s}},
regionOf:()=>{},statements(e,{partition:r,region:n,accountId:t}){let{name:o,owner:i=t,repositories:s,access:a}=e,c=u=>`arn:${r}:codeartifact:${n}:${i}:${u}`,d=(u,m)=>{
let l=s.map(T=>c(`${u}/${o}/${T}${m}`));return l.length===1?l[0]??"":l};return[{Effect:"Allow",Action:"codeartifact:GetAuthorizationToken",Resource:c(`domain/${o}`)},
{Effect:"Allow",Action:"sts:GetServiceBearerToken",Resource:"*",Condition:{StringEquals:{"sts:AWSServiceName":"codeartifact.amazonaws.com"}}},{Effect:"Allow",Action:[
"codeartifact:GetRepositoryEndpoint","codeartifact:ReadFromRepository"],Resource:d("repository","")},...a==="publish"?[{Effect:"Allow",Action:["codeartifact:Pub\
lishPackageVersion","codeartifact:PutPackageMetadata"],Resource:d("package","/*")}]:[]]},client:S,async mint(e,r,n){let{name:t,owner:o,duration:i}=e;return(await n(
S,r)).token({name:t,owner:o,duration:i})},refused:"get a token of CodeArtifact for this"});function O(e){let[,r="",n=""]=/^(\d{1,5})([smh])$/.exec(e)??[],t=Number(
r)*({s:1,m:60,h:3600}[n]??0);return t>=v&&t<=I?t:void 0}var b={service:"api.ecr",load:()=>import("./apart-sources-aws-tokens-client-ecr.js")},x=["BatchCheckLayerAvailability","BatchGetImage","GetDownloadUrlForLayer"],P=[...x,"Compl\
eteLayerUpload","InitiateLayerUpload","PutImage","UploadLayerPart"],D=f({name:"ecr",title:"ECR",options:{repositories:"repositories=NAME,NAME",access:"access=pu\
ll or access=push"},readReference(e,r){let n=e.replace(/^ecr:/,"");if(n!==""&&!h.test(n))return{reason:"after ecr: stands a region, or nothing"};let t=g("reposi\
tories",r.get("repositories"),/^[a-z0-9][\w./*-]{0,255}$/);if(!Array.isArray(t))return t;let o=y("access",r.get("access"),["pull","push"]);return typeof o=="obj\
ect"?o:{source:"ecr",prefixText:"ecr:",kind:"name",name:n,repositories:t,access:o}},regionOf:e=>e.name||void 0,statements(e,{partition:r,region:n,accountId:t}){
let{repositories:o,access:i}=e,s=o.map(a=>`arn:${r}:ecr:${n}:${t}:repository/${a}`);return[{Effect:"Allow",Action:"ecr:GetAuthorizationToken",Resource:"*"},{Effect:"\
Allow",Action:(i==="pull"?x:P).map(a=>`ecr:${a}`),Resource:s.length===1?s[0]??"":s}]},client:b,mint:async(e,r,n)=>(await n(b,r)).password(),refused:"log in to E\
CR for this"});var z={service:"rds-db",load:()=>import("./apart-sources-aws-tokens-client-rds.js")},E=f({name:"rds",title:"RDS",options:{resource:"resource=db-ID, resource=cluster-ID or reso\
urce=prx-ID",region:"region=NAME"},readReference(e,r){let[,n="",t="",o=""]=/^rds:([A-Za-z0-9.-]{1,253}):(\d{1,5})\/([\w.@$-]{1,63})$/.exec(e)??[];if(n===""||Number(
t)<1||Number(t)>65535)return{reason:"after rds: stand the host, the port and the user, HOST:PORT/USER"};let i=r.get("resource");if(!i||!/^(db|cluster|prx)-[A-Za-z0-9]{1,60}$/.
test(i))return{reason:"it needs resource=ID, the resource id of the instance (db-\u2026), the cluster (cluster-\u2026) or the proxy (prx-\u2026)"};let s=r.get("\
region");return s!==void 0&&!h.test(s)?{reason:"region= is a region of AWS"}:{source:"rds",prefixText:"rds:",kind:"name",name:e.slice(4),host:n,port:Number(t),user:o,
resource:i,region:s??/\.([a-z0-9-]+)\.rds\.amazonaws\.com(?:\.cn)?$/.exec(n)?.[1]}},regionOf:e=>e.region,statements(e,{partition:r,region:n,accountId:t}){let{resource:o,
user:i}=e;return[{Effect:"Allow",Action:"rds-db:connect",Resource:`arn:${r}:rds-db:${n}:${t}:dbuser:${o}/${i}`}]},client:void 0,mint:async(e,r,n)=>(await n(z,r)).
token(e),refused:"log in to the database"});function J(e){return[D,$].find(({name:r})=>e.startsWith(`${r}:`))??E}export{J as tokensOf};
