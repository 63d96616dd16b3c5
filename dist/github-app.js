const require=process.getBuiltinModule;
import{a as p,b as O,d as x}from"./apart-sources-github-app-app-failure.js";import{a as g,b as I,c as y}from"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import{
a as m,b as E}from"./apart-domain-listing.js";import{a as M}from"./apart-domain-values-jmespath.js";import"./apart-domain-policies-partition.js";import{a as _,d as w}from"./apart-domain-refusals-denial.js";
import"./apart-domain-in-parallel.js";import{a as T}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-edit-distance.js";import{a as R}from"./apart-domain-requests-request.js";
import"./apart-domain-error.js";import{b as $}from"./apart-domain-values-json.js";import{a as b,c as P}from"./apart-domain-failure.js";var v={service:"github",load:()=>import("./apart-sources-github-app-client-app-client.js")},k={service:"kms",load:()=>import("./apart-sources-github-app-client-kms.js")};function u(e){let{key:t}=e.reference;if(t.kind==="kms")return;let{reference:n}=t,s=n.kind==="arn"?n.region:e.region;return{reference:n,version:{},region:s,single:!0,
text:e.text,requests:e.requests}}function N(e){let[t="",...n]=e;return{Effect:"Allow",Action:"kms:Sign",Resource:n.length===0?t:e,Condition:{StringEquals:{"kms:\
SigningAlgorithm":"RSASSA_PKCS1_V1_5_SHA_256"}}}}function C(e){let t=e.map(({reference:n})=>n.key);return[...new Set(t.flatMap(n=>n.kind==="kms"?[n.arn]:[]))]}function h(e,t){
let n=C(e);return[...K(e).flatMap(s=>y.sessionStatements(s,t)),...n.length>0?[N(n)]:[]]}function K(e){let t=e.flatMap(s=>u(s)??[]),n=new Map(t.map(s=>[JSON.stringify(
[s.region,s.reference]),s]));return[...Map.groupBy(n.values(),({region:s})=>s).values()]}async function G(e,t){let n=C(e),s=await Promise.all(K(e).map(r=>y.permissionsToRead(
[r],t,void 0)));return{statements:[...s.flatMap(({statements:r})=>r),...n.length>0?[N(n)]:[]],keys:s.flatMap(({keys:r})=>r)}}function L({owner:e,installation:t,repositories:n,permissions:s},r){let i=e??r?.owner,a=n??(r?[r.repository]:void 0);if(i===void 0||a===void 0)throw new p({kind:"\
no repository"});return{owner:i,isOwnerNamed:e!==void 0,installation:t,repositories:a==="all"?void 0:a,permissions:s}}async function Q(e,t){let n=await B(e,t);J(
e,n);let s={...e,owner:n.owner||e.owner};W(s,n);let r;try{r=await t.mint(n.id,s)}catch(i){let a=i.status;throw a!==422&&a!==404?i:await X(s,t)??i}if(ee(r,s))return r;
throw await t.revoke(r.token).catch(()=>{}),new p({kind:"other token"})}async function B({owner:e,installation:t},n){let s=t===void 0?await n.installationOf(e):
await n.installation(t);if(s)return s;throw await n.isKnown()?new p(t===void 0?{kind:"not installed",owner:e}:{kind:"no installation",id:t},404):new p({kind:"un\
known app"},404)}function J({owner:e,isOwnerNamed:t},{id:n,owner:s}){if(t&&s!==""&&s.toLowerCase()!==e.toLowerCase())throw new p({kind:"other owner",id:n,owner:s,
asked:e})}function W({permissions:e},{owner:t,permissions:n,isSuspended:s}){if(s)throw new p({kind:"suspended",owner:t});let r=Object.entries(e).filter(([d,o])=>!V(
n[d],o)).map(([d,o])=>`${d}:${o}${n[d]?` (it has ${d}:${n[d]})`:""}`);if(r.length===0)return;let a=Object.keys(e).some(d=>!n[d])?Object.keys(n).sort():[];throw new p(
{kind:"permissions",names:r,has:a,owner:t},422)}var H=[void 0,"read","write","admin"];function V(e,t){return H.indexOf(e)>=H.indexOf(t)}var Z=20;async function X({
owner:e,repositories:t=[]},n){let s=await Promise.all(t.slice(0,Z).map(async d=>({name:`${e}/${d}`,presence:await n.presenceOn(e,d)}))),r=d=>s.filter(({presence:o})=>o===
d).map(({name:o})=>o),[i,a]=[r("renamed"),r("missing")];return i.length>0?new p({kind:"renamed",names:i},422):a.length>0?new p({kind:"repositories",names:a},422):
void 0}function ee(e,{owner:t,repositories:n,permissions:s}){let{metadata:r,...i}=e.permissions,{metadata:a,...d}=s,o=f=>JSON.stringify(f.map(l=>l.toLowerCase()).
sort());return Object.keys(i).length===Object.keys(d).length&&Object.entries(d).every(([f,l])=>i[f]===l)?n===void 0||e.repositories===void 0?n===e.repositories:
o(e.repositories)===o(n.map(f=>`${t}/${f}`)):!1}async function F(e,t,n){let s=await n(v,t),r=await Promise.all(e.map(async i=>{try{return[i,[await te(i.reference,t,{openClient:n,github:s})]]}catch(a){if(!(a instanceof
b))throw a;return[i,re(a)]}}));return new Map(r)}async function te(e,t,n){let s=L(e,n.github.jobRepository),{assert:r,read:i}=await ne(e,t,n),a=n.github.asApp(r),
{token:d,expiresAt:o,life:c}=await Q(s,a);return{arn:`app:${e.name}`,name:`app:${e.name}`,versionId:crypto.randomUUID(),stages:[],createdAt:void 0,value:d,minted:{
expiresAt:o,life:c,by:"GitHub",read:i,isRevocable:!0,settled:()=>a.confirm(d)}}}async function ne({name:e,key:t},n,{openClient:s,github:r}){if(t.kind==="kms"){let f=await s(
k,{...n,region:t.region});return{assert:r.assertBySigner(e,l=>f.sign(t.arn,l)),read:[]}}let{reference:i}=t,a=i.kind==="arn"?i.region:n.region,d=await s(g,{...n,
region:a}),{value:o}=await d.get(i,{}),c=await se(o,t);return{assert:r.assertByKey(e,c),read:[c]}}async function se(e,{field:t}){let n=typeof e=="string"?e:Buffer.
from(e).toString(),s=$(n),r=typeof s=="object"&&s!==null&&!Array.isArray(s);if(t===void 0&&!r)return n;let i=s===void 0||t===void 0?void 0:await M(s,t);if(typeof i==
"string")return i;throw new p({kind:"no key",fields:r?Object.keys(s).sort():[]})}function re(e){if(e instanceof O&&e.status===401)return new p({kind:"wrong key"},
401);if(e instanceof x){let{retryAfter:t}=e;return new p({kind:"limited",until:t===void 0?void 0:new Date(Date.now()+t)})}return e}var A="github-app",j={key:"key=SECRET#FIELD or key=kms:KEY_ARN",repositories:"repositories=NAME,NAME or repositories=*",permissions:"permissions=NAME:read,NAME:\
write",owner:"owner=NAME",installation:"installation=NUMBER",git:"git=helper"};function D(e,t){let n=e.replace(/^app:/,"");if(!/^[\w.-]{1,64}$/.test(n))return{reason:"\
after app: stands the client id of a GitHub App, from its settings page"};let s=oe(t.get("key"));if("reason"in s)return s;let r=de(t.get("permissions"));if(typeof r==
"string")return{reason:r};let[i,a]=["installation","git"].map(l=>t.get(l)),d=pe(t.get("repositories"),t.get("owner"));if("reason"in d)return d;let{owner:o,repositories:c}=d,
f=ie({owner:o,installation:i,git:a,repositories:c});return f!==void 0?{reason:f}:{source:A,prefixText:"app:",kind:"name",name:n,key:s,owner:o,installation:i===void 0?
void 0:Number(i),repositories:c,permissions:r,forGit:a!==void 0}}function ie({owner:e,installation:t,git:n,repositories:s}){if(e!==void 0&&!/^[A-Za-z0-9](?:[\w-]{0,98}[A-Za-z0-9_])?$/.
test(e))return"owner= is the login of an organisation or user";if(t!==void 0&&!/^\d{1,15}$/.test(t))return"installation= is a number, the last part of the addre\
ss of the installation";if(n!==void 0&&n!=="helper")return"git= takes helper alone";if(e!==void 0&&s===void 0)return"beside owner= it needs repositories=NAME,NA\
ME, or repositories=* for all that the installation has"}function oe(e){let t="it needs key=SECRET#FIELD, the secret with the private key, or key=kms:KEY_ARN";if(!e)
return{reason:t};if(e.startsWith("kms:"))return ae(e.slice(4));let n=e.indexOf("#"),[s,r]=n<0?[e,void 0]:[e.slice(0,n),e.slice(n+1)],i=I(s);return"kind"in i?i.kind===
"prefix"?{reason:"key= names one secret, and a prefix can match several"}:r===""||r==="*"?{reason:"key= takes one field of its secret: key=SECRET#FIELD"}:{kind:"\
secret",reference:i,field:r}:{reason:`key= names no secret: ${i.reason}`}}function ae(e){let t=/^arn:aws[a-z-]*:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/[\w/-]+$/.
exec(e);if(!t)return{reason:"after kms: stands the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID"};let[,n="",s="",r]=t;return R(n)?r==="alias"?{reason:"no pol\
icy can name an alias: after kms: stands the ARN of the key itself"}:{kind:"kms",arn:e,region:n,accountId:s}:{reason:`${n} behind kms: is no region`}}function de(e){
if(!e)return"it needs permissions=NAME:read,NAME:write, what its token may do and nothing beyond it";let t={};for(let n of e.split(",")){let[,s,r]=/^([a-z][a-z_-]*):(read|write|admin)$/.
exec(n)??[];if(s===void 0)return`permissions= has "${n}", which is not NAME:read, NAME:write or NAME:admin`;let i=s.replaceAll("-","_");if(t[i])return`permissio\
ns= has ${s} twice`;t[i]=r}return t}var q=500;function pe(e,t){if(e===void 0)return{owner:t,repositories:void 0};if(e==="*")return{owner:t,repositories:"all"};let n=e.
split(",").map(o=>/^(?:([\w-]+)\/)?(.*)$/.exec(o)),s=n.map(o=>o?.[2]??""),r=[t,...n.map(o=>o?.[1])].filter(o=>o!==void 0),[i,a]=new Map(r.map(o=>[o.toLowerCase(),
o])).values();if(a!==void 0)return{reason:`a token is for repositories of one owner, and it names ${i} and ${a}`};if(s.includes(""))return{reason:"repositories=\
 takes names with commas between them, and no spaces"};let d=s.find(o=>!/^[\w.-]{1,100}$/.test(o));return d!==void 0?{reason:`repositories= has "${d}", which is\
 no repository's name`}:s.length>q?{reason:`a token is for ${q} repositories at most`}:{owner:i,repositories:[...new Set(s)]}}async function U(e,t,n){if(e instanceof p)return w(Y(e.fault,t),e);let s=u(t),r=e.operation==="GitHub request";return!r&&s?y.explain(e,ce(s),n):e.kind!=="answer"?
T(e,r?"GitHub":"KMS"):w(r?le(e,t):me(e,t,n),e)}function ce(e){let{reference:t}=e;return{...e,text:t.kind==="arn"?t.arn:t.kind==="name"?t.name:e.text}}function Y(e,{
text:t,reference:n}){let{key:s,name:r}=n,i=s.kind==="kms"?"the key in KMS":"the private key in the secret of key=";switch(e.kind){case"unknown app":return{code:"\
E_APP",message:`GitHub knows no app ${r}.`,fix:"Take the client id from the app's settings page, where it stands above the keys. On GitHub Enterprise Server or \
ghe.com the app is one of that host, and so is its client id."};case"wrong key":return{code:"E_APP_KEY",message:`GitHub does not take what was signed for ${t}: ${i}\
 is not one of this app's.`,fix:"Generate a private key on the app's settings page and put it into the secret; or look whether the client id is that of another \
app. With a key in KMS, its own key material must have been imported from a key that GitHub generated."};case"no key":return{code:"E_APP_KEY",message:`The secre\
t of key= of ${t} holds no private key of RSA${fe(e,s)}.`,fix:"It takes the whole file as GitHub gives it, with its first and last line, as the secret itself or\
 as the field behind #: key=SECRET#FIELD."};case"protected key":return{code:"E_APP_KEY",message:`The private key of ${t} is protected by a passphrase.`,fix:"Put\
 the key itself into the secret, which AWS encrypts: openssl rsa -in KEY.pem -out PLAIN.pem, and delete both files."};case"unfit key":return{code:"E_APP_KEY",message:`\
The key in KMS of ${t} does not sign as GitHub asks.`,fix:"It must be of RSA with 2,048 bits or more, for signing (SIGN_VERIFY), enabled, and with the material \
of a key that GitHub generated for the app."};case"clock":return{code:"E_APP",message:`GitHub finds that ${t} was signed at another time than now, also by GitHu\
b's own clock.`,fix:"Set the clock of GitHub's server by NTP: what it tells as its time is not what it judges by. Nothing on the runner has to change."};case"no\
t installed":return{code:"E_APP_SCOPE",message:`The app ${r} is not installed at ${e.owner}.`,fix:'Install it there, on its settings page under "Install App"; o\
r name who has it with owner=NAME, or with installation=NUMBER.'};case"no installation":return{code:"E_APP_SCOPE",message:`The app ${r} has no installation ${e.
id}.`,fix:`The number is the last part of the address of its page, under "Installed GitHub Apps". Without installation= the owner's is taken.`};case"other owner":
return{code:"E_APP_SCOPE",message:`The installation ${e.id} of the app ${r} is that of ${e.owner}, and the line says owner=${e.asked}.`,fix:"Leave one of the tw\
o out: installation= tells the owner."};case"suspended":return{code:"E_APP_SCOPE",message:`The installation of the app ${r} at ${e.owner} is suspended.`,fix:`An\
 owner of ${e.owner} lifts that on the installation's page, under "Danger zone".`};case"repositories":return{code:"E_APP_SCOPE",message:`The app ${r} is not ins\
talled on ${m([...e.names])}.`,fix:'Look at the spelling in repositories=. If the repository is there, add it on the page of the installation, under "Repository\
 access".'};case"renamed":return{code:"E_APP_SCOPE",message:`${m([...e.names])} ${e.names.length===1?"has":"have"} another name on GitHub by now.`,fix:"Write th\
e name of today in owner= or repositories=: the address of the old one leads to it in a browser."};case"permissions":return{code:"E_APP_SCOPE",message:`The inst\
allation of the app ${r} at ${e.owner} does not have ${m([...e.names])}${e.has.length>0?`: it has ${m([...e.has])}`:""}.`,fix:`Ask for less in permissions=. If \
the job needs it, add it on the app's settings page; then an owner of ${e.owner} must accept it on the page of the installation.`};case"limited":return{code:"E_\
APP",message:`GitHub lets the app ${r} ask no more for now: its rate limit is used up${e.until?` until ${e.until.toISOString()}`:""}.`,fix:"Run the job again th\
en, and let fewer jobs start at once: every token costs the app two requests."};case"other token":return{code:"E_APP",message:`GitHub gave another token for ${t}\
 than was asked for: other repositories or permissions.`,fix:"It was revoked. Look whether GITHUB_API_URL leads to GitHub, and not to something between."};case"\
no repository":return{code:"E_APP_SCOPE",message:`${t} names no repository, and GITHUB_REPOSITORY does not tell the workflow's own.`,fix:"Write owner=NAME repos\
itories=NAME,NAME."}}}function fe({fields:e=[]},t){let[n]=e;return t.kind==="kms"||n===void 0?"":`: ${t.field===void 0?"it is JSON with":`${t.field} finds none \
in`} the ${e.length===1?"field":"fields"} ${m(e.map(r=>E(r)))}`}function le(e,{text:t}){let{status:n=0}=e;return{code:"E_APP",message:`GitHub could not give ${t}\
 (${e.message}).`,fix:n>=500?"GitHub failed, however often it was asked: run the job again, and look at https://www.githubstatus.com.":"Look at the app's settin\
gs page, at its installation and its permissions."}}function me(e,t,n){let s=e.code?.replace(/Exception$/,""),{text:r}=t,{key:i}=t.reference,a=i.kind==="kms"?i.
accountId:"";if(s==="AccessDenied"){let d=n.role?`the role ${n.role.name}`:"the identity that was there before this step",o=n.role??{partition:"aws",accountId:a},
c=h([t],o)[0],{by:f}=_(e),l={addTo:"Add to the key's own policy, unless that leaves it to the IAM policies of its account",statement:{...c,Effect:"Allow",Action:"\
kms:Sign",Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"*"}},S=c?[{addTo:`Add to a permissions policy of ${d}`,statement:c}]:[],z=n.role!==
void 0&&n.role.accountId!==a;return{code:"E_APP_KEY",message:`${n.role?`The role ${n.role.name}`:"That identity"} may not sign with the key in KMS of ${r} (${e.
message}).`,statements:f==="resource-based policy"?[l]:z?[...S,l]:S}}return s==="NotFound"?{code:"E_APP_KEY",message:`The key in KMS of ${r} is not there.`,fix:"\
Look at the ARN behind key=kms:, its region and its account."}:s==="Disabled"||s==="KMSInvalidState"?{code:"E_APP_KEY",message:`The key in KMS of ${r} is disabl\
ed, or about to be deleted (${e.message}).`,fix:"Enable it (aws kms enable-key), or cancel its deletion first (aws kms cancel-key-deletion)."}:s==="InvalidKeyUs\
age"||s==="Validation"?Y({kind:"unfit key"},t):{code:"E_AWS",message:`KMS could not sign for ${r} (${e.message}).`,fix:P(e)==="slow down"?"AWS throttles this ac\
count, and went on doing so: run the job again, and let fewer jobs start at once.":"Run the job again, and look at https://health.aws.amazon.com."}}var Ye={name:A,title:"GitHub",options:j,mintsTokens:!0,versionIds:{pattern:/(?!)/,wrong:"a token is minted for the job, so it has no versions.",allowed:"app:CLI\
ENT_ID without version="},readReference:D,permissionSet:({reference:e})=>JSON.stringify([e.source,e.key]),queriesPerSession:20,policySize:(e,t)=>({shared:0,own:ue(
e,t)}),sessionStatements:h,permissionsToRead:(e,t)=>G(e.flat(),t),firstRequests:e=>[{client:g,count:e.filter(t=>u(t)).length},{client:k,count:e.filter(t=>!u(t)).
length}],read:F,explain:U};function ue(e,t){return h([e],t).reduce((s,r)=>s+JSON.stringify(r).length+1,0)}export{Ye as githubApp};
