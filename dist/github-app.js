const require=process.getBuiltinModule;
import{a as c,b as E,d as $}from"./apart-sources-github-app-app-failure.js";import{a as g,b as x,c as m}from"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import{
a as _}from"./apart-domain-values-jmespath.js";import{a as h}from"./apart-domain-listing.js";import"./apart-domain-policies-via-service.js";import{a as I,d as w}from"./apart-domain-refusals-denial.js";
import"./apart-domain-in-parallel.js";import"./apart-domain-requests-request.js";import{a as O}from"./apart-domain-refusals-no-answer.js";import"./apart-domain-error.js";import{b as P}from"./apart-domain-values-json.js";
import{a as R,c as b}from"./apart-domain-failure.js";var v={service:"github",load:()=>import("./apart-sources-github-app-client-app-client.js")},k={service:"kms",load:()=>import("./apart-sources-github-app-client-kms.js")};function u(e){let{key:t}=e.reference;if(t.kind==="kms")return;let{reference:n}=t,s=n.kind==="arn"?n.region:e.region;return{reference:n,version:{},region:s,single:!0,
text:e.text,requests:e.requests}}function M(e){let[t="",...n]=e;return{Effect:"Allow",Action:"kms:Sign",Resource:n.length===0?t:e,Condition:{StringEquals:{"kms:\
SigningAlgorithm":"RSASSA_PKCS1_V1_5_SHA_256"}}}}function T(e){let t=e.map(({reference:n})=>n.key);return[...new Set(t.flatMap(n=>n.kind==="kms"?[n.arn]:[]))]}function y(e,t){
let n=T(e);return[...N(e).flatMap(s=>m.sessionStatements(s,t)),...n.length>0?[M(n)]:[]]}function N(e){let t=e.flatMap(s=>u(s)??[]),n=new Map(t.map(s=>[JSON.stringify(
[s.region,s.reference]),s]));return[...Map.groupBy(n.values(),({region:s})=>s).values()]}async function K(e,t){let n=T(e),s=await Promise.all(N(e).map(r=>m.permissionsToRead(
[r],t,void 0)));return{statements:[...s.flatMap(({statements:r})=>r),...n.length>0?[M(n)]:[]],keys:s.flatMap(({keys:r})=>r)}}function G({owner:e,installation:t,repositories:n,permissions:s},r){let i=e??r?.owner,o=n??(r?[r.repository]:void 0);if(i===void 0||o===void 0)throw new c({kind:"\
no repository"});return{owner:i,installation:t,repositories:o==="all"?void 0:o,permissions:s}}async function H(e,t){let n=await Y(e,t),s={...e,owner:n.owner||e.
owner};z(s,n);let r;try{r=await t.mint(n.id,s)}catch(i){let o=i.status;throw o!==422&&o!==404?i:await W(s,t)??i}if(V(r,s))return r;throw await t.revoke(r.token).
catch(()=>{}),new c({kind:"other token"})}async function Y({owner:e,installation:t},n){let s=t===void 0?await n.installationOf(e):await n.installation(t);if(s)return s;
throw await n.isKnown()?new c({kind:"not installed",owner:e},404):new c({kind:"unknown app"},404)}function z({permissions:e},{owner:t,permissions:n,isSuspended:s}){
if(s)throw new c({kind:"suspended",owner:t});let r=Object.entries(e).filter(([i,o])=>!B(n[i],o)).map(([i,o])=>`${i}:${o}${n[i]?` (it has ${i}:${n[i]})`:""}`);if(r.
length>0)throw new c({kind:"permissions",names:r,owner:t},422)}var C=[void 0,"read","write","admin"];function B(e,t){return C.indexOf(e)>=C.indexOf(t)}var J=20;
async function W({owner:e,repositories:t=[]},n){let s=await Promise.all(t.slice(0,J).map(async p=>({name:`${e}/${p}`,presence:await n.presenceOn(e,p)}))),r=p=>s.
filter(({presence:a})=>a===p).map(({name:a})=>a),[i,o]=[r("renamed"),r("missing")];return i.length>0?new c({kind:"renamed",names:i},422):o.length>0?new c({kind:"\
repositories",names:o},422):void 0}function V(e,{owner:t,repositories:n,permissions:s}){let{metadata:r,...i}=e.permissions,{metadata:o,...p}=s,a=f=>JSON.stringify(
f.map(l=>l.toLowerCase()).sort());return Object.keys(i).length===Object.keys(p).length&&Object.entries(p).every(([f,l])=>i[f]===l)?n===void 0||e.repositories===
void 0?n===e.repositories:a(e.repositories)===a(n.map(f=>`${t}/${f}`)):!1}async function Q(e,t,n){let s=await n(v,t),r=await Promise.all(e.map(async i=>{try{return[i,[await Z(i.reference,t,{openClient:n,github:s})]]}catch(o){if(!(o instanceof
R))throw o;return[i,te(o)]}}));return new Map(r)}async function Z(e,t,n){let s=G(e,n.github.jobRepository),{assert:r,read:i}=await X(e,t,n),o=n.github.asApp(r),
{token:p,expiresAt:a,life:d}=await H(s,o);return{arn:`app:${e.name}`,name:`app:${e.name}`,versionId:crypto.randomUUID(),stages:[],createdAt:void 0,value:p,minted:{
expiresAt:a,life:d,by:"GitHub",read:i,isRevocable:!0,settled:()=>o.confirm(p)}}}async function X({name:e,key:t},n,{openClient:s,github:r}){if(t.kind==="kms"){let f=await s(
k,{...n,region:t.region});return{assert:r.assertBySigner(e,l=>f.sign(t.arn,l)),read:[]}}let{reference:i}=t,o=i.kind==="arn"?i.region:n.region,p=await s(g,{...n,
region:o}),{value:a}=await p.get(i,{}),d=await ee(a,t);return{assert:r.assertByKey(e,d),read:[d]}}async function ee(e,{field:t}){let n=typeof e=="string"?e:Buffer.
from(e).toString();if(t===void 0)return n;let s=P(n),r=s===void 0?void 0:await _(s,t);if(typeof r=="string")return r;throw new c({kind:"no key"})}function te(e){
if(e instanceof E&&e.status===401)return new c({kind:"wrong key"},401);if(e instanceof $){let{retryAfter:t}=e;return new c({kind:"limited",until:t===void 0?void 0:
new Date(Date.now()+t)})}return e}var A="github-app",q={key:"key=SECRET#FIELD or key=kms:KEY_ARN",repositories:"repositories=NAME,NAME or repositories=*",permissions:"permissions=NAME:read,NAME:\
write",owner:"owner=NAME",installation:"installation=NUMBER",git:"git=helper"};function F(e,t){let n=e.replace(/^app:/,"");if(!/^[\w.-]{1,64}$/.test(n))return{reason:"\
after app: stands the client id of a GitHub App, from its settings page"};let s=se(t.get("key"));if("reason"in s)return s;let r=ie(t.get("permissions"));if(typeof r==
"string")return{reason:r};let[i,o,p]=["owner","installation","git"].map(f=>t.get(f)),a=oe(t.get("repositories"));if(typeof a=="object"&&"reason"in a)return a;let d=ne(
{owner:i,installation:o,git:p,repositories:a});return d!==void 0?{reason:d}:{source:A,prefixText:"app:",kind:"name",name:n,key:s,owner:i,installation:o===void 0?
void 0:Number(o),repositories:a,permissions:r,forGit:p!==void 0}}function ne({owner:e,installation:t,git:n,repositories:s}){if(e!==void 0&&!/^[A-Za-z0-9](?:[\w-]{0,98}[A-Za-z0-9_])?$/.
test(e))return"owner= is the login of an organisation or user";if(t!==void 0&&!/^\d{1,15}$/.test(t))return"installation= is a number, the last part of the addre\
ss of the installation";if(n!==void 0&&n!=="helper")return"git= takes helper alone";if(e!==void 0&&s===void 0)return"beside owner= it needs repositories=NAME,NA\
ME, or repositories=* for all that the installation has"}function se(e){let t="it needs key=SECRET#FIELD, the secret with the private key, or key=kms:KEY_ARN";if(!e)
return{reason:t};if(e.startsWith("kms:"))return re(e.slice(4));let n=e.indexOf("#"),[s,r]=n<0?[e,void 0]:[e.slice(0,n),e.slice(n+1)],i=x(s);return"kind"in i?i.kind===
"prefix"?{reason:"key= names one secret, and a prefix can match several"}:r===""||r==="*"?{reason:"key= takes one field of its secret: key=SECRET#FIELD"}:{kind:"\
secret",reference:i,field:r}:{reason:`key= names no secret: ${i.reason}`}}function re(e){let t=/^arn:aws[a-z-]*:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/[\w/-]+$/.
exec(e);if(!t)return{reason:"after kms: stands the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID"};let[,n="",s="",r]=t;return r==="alias"?{reason:"no policy c\
an name an alias: after kms: stands the ARN of the key itself"}:{kind:"kms",arn:e,region:n,accountId:s}}function ie(e){if(!e)return"it needs permissions=NAME:re\
ad,NAME:write, what its token may do and nothing beyond it";let t={};for(let n of e.split(",")){let[,s,r]=/^([a-z][a-z_-]*):(read|write|admin)$/.exec(n)??[];if(s===
void 0)return`permissions= has "${n}", which is not NAME:read, NAME:write or NAME:admin`;let i=s.replaceAll("-","_");if(t[i])return`permissions= has ${s} twice`;
t[i]=r}return t}var L=500;function oe(e){if(e===void 0)return;if(e==="*")return"all";let t=e.split(","),n=t.find(r=>r.includes("/"));if(n!==void 0){let[r]=n.split(
"/");return{reason:`repositories= takes names without their owner, who stands in owner=${r}`}}let s=t.find(r=>!/^[\w.-]{1,100}$/.test(r));return s!==void 0?{reason:`\
repositories= has "${s}", which is no repository's name`}:t.length>L?{reason:`a token is for ${L} repositories at most`}:[...new Set(t)]}async function D(e,t,n){if(e instanceof c)return w(j(e.fault,t),e);let s=u(t),r=e.operation==="GitHub request";return!r&&s?m.explain(e,ae(s),n):e.kind!=="answer"?
O(e,r?"GitHub":"KMS"):w(r?pe(e,t):ce(e,t,n),e)}function ae(e){let{reference:t}=e;return{...e,text:t.kind==="arn"?t.arn:t.kind==="name"?t.name:e.text}}function j(e,{
text:t,reference:n}){let{key:s,name:r}=n,i=s.kind==="kms"?"the key in KMS":"the private key in the secret of key=";switch(e.kind){case"unknown app":return{code:"\
E_APP",message:`GitHub knows no app ${r}.`,fix:"Take the client id from the app's settings page, where it stands above the keys. On GitHub Enterprise Server or \
ghe.com the app is one of that host, and so is its client id."};case"wrong key":return{code:"E_APP_KEY",message:`GitHub does not take what was signed for ${t}: ${i}\
 is not one of this app's.`,fix:"Generate a private key on the app's settings page and put it into the secret; or look whether the client id is that of another \
app. With a key in KMS, its own key material must have been imported from a key that GitHub generated."};case"no key":return{code:"E_APP_KEY",message:`The secre\
t of key= of ${t} holds no private key of RSA.`,fix:"It takes the whole file as GitHub gives it, with its first and last line, as the secret itself or as the fi\
eld behind #: key=SECRET#FIELD."};case"protected key":return{code:"E_APP_KEY",message:`The private key of ${t} is protected by a passphrase.`,fix:"Put the key i\
tself into the secret, which AWS encrypts: openssl rsa -in KEY.pem -out PLAIN.pem, and delete both files."};case"unfit key":return{code:"E_APP_KEY",message:`The\
 key in KMS of ${t} does not sign as GitHub asks.`,fix:"It must be of RSA with 2,048 bits or more, for signing (SIGN_VERIFY), enabled, and with the material of \
a key that GitHub generated for the app."};case"clock":return{code:"E_APP",message:`GitHub finds that ${t} was signed at another time than now, also by GitHub's\
 own clock.`,fix:"Set the clock of GitHub's server by NTP: what it tells as its time is not what it judges by. Nothing on the runner has to change."};case"not i\
nstalled":return{code:"E_APP_SCOPE",message:`The app ${r} is not installed at ${e.owner}.`,fix:'Install it there, on its settings page under "Install App"; or n\
ame who has it with owner=NAME, or with installation=NUMBER.'};case"suspended":return{code:"E_APP_SCOPE",message:`The installation of the app ${r} at ${e.owner}\
 is suspended.`,fix:`An owner of ${e.owner} lifts that on the installation's page, under "Danger zone".`};case"repositories":return{code:"E_APP_SCOPE",message:`\
The app ${r} is not installed on ${h([...e.names])}.`,fix:'Look at the spelling in repositories=. If the repository is there, add it on the page of the installa\
tion, under "Repository access".'};case"renamed":return{code:"E_APP_SCOPE",message:`${h([...e.names])} ${e.names.length===1?"has":"have"} another name on GitHub\
 by now.`,fix:"Write the name of today in owner= or repositories=: the address of the old one leads to it in a browser."};case"permissions":return{code:"E_APP_S\
COPE",message:`The installation of the app ${r} at ${e.owner} does not have ${h([...e.names])}.`,fix:`Ask for less in permissions=. If the job needs it, add it \
on the app's settings page; then an owner of ${e.owner} must accept it on the page of the installation.`};case"limited":return{code:"E_APP",message:`GitHub lets\
 the app ${r} ask no more for now: its rate limit is used up${e.until?` until ${e.until.toISOString()}`:""}.`,fix:"Run the job again then, and let fewer jobs st\
art at once: every token costs the app two requests."};case"other token":return{code:"E_APP",message:`GitHub gave another token for ${t} than was asked for: oth\
er repositories or permissions.`,fix:"It was revoked. Look whether GITHUB_API_URL leads to GitHub, and not to something between."};case"no repository":return{code:"\
E_APP_SCOPE",message:`${t} names no repository, and GITHUB_REPOSITORY does not tell the workflow's own.`,fix:"Write owner=NAME repositories=NAME,NAME."}}}function pe(e,{
text:t}){let{status:n=0}=e;return{code:"E_APP",message:`GitHub could not give ${t} (${e.message}).`,fix:n>=500?"GitHub failed, however often it was asked: run t\
he job again, and look at https://www.githubstatus.com.":"Look at the app's settings page, at its installation and its permissions."}}function ce(e,t,n){let s=e.
code?.replace(/Exception$/,""),{text:r}=t,{key:i}=t.reference,o=i.kind==="kms"?i.accountId:"";if(s==="AccessDenied"){let p=n.role?`the role ${n.role.name}`:"the\
 identity that was there before this step",a=n.role??{partition:"aws",accountId:o},d=y([t],a)[0],{by:f}=I(e),l={addTo:"Add to the key's own policy, unless that \
leaves it to the IAM policies of its account",statement:{...d,Effect:"Allow",Action:"kms:Sign",Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"\
*"}},S=d?[{addTo:`Add to a permissions policy of ${p}`,statement:d}]:[],U=n.role!==void 0&&n.role.accountId!==o;return{code:"E_APP_KEY",message:`${n.role?`The r\
ole ${n.role.name}`:"That identity"} may not sign with the key in KMS of ${r} (${e.message}).`,statements:f==="resource-based policy"?[l]:U?[...S,l]:S}}return s===
"NotFound"?{code:"E_APP_KEY",message:`The key in KMS of ${r} is not there.`,fix:"Look at the ARN behind key=kms:, its region and its account."}:s==="Disabled"||
s==="KMSInvalidState"?{code:"E_APP_KEY",message:`The key in KMS of ${r} is disabled, or about to be deleted (${e.message}).`,fix:"Enable it (aws kms enable-key)\
, or cancel its deletion first (aws kms cancel-key-deletion)."}:s==="InvalidKeyUsage"||s==="Validation"?j({kind:"unfit key"},t):{code:"E_AWS",message:`KMS could\
 not sign for ${r} (${e.message}).`,fix:b(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at onc\
e.":"Run the job again, and look at https://health.aws.amazon.com."}}var qe={name:A,title:"GitHub",options:q,mintsTokens:!0,versionIds:{pattern:/(?!)/,wrong:"a token is minted for the job, so it has no versions.",allowed:"app:CLI\
ENT_ID without version="},readReference:F,permissionSet:({reference:e})=>JSON.stringify([e.source,e.key]),queriesPerSession:20,policySize:(e,t)=>({shared:0,own:de(
e,t)}),sessionStatements:y,permissionsToRead:(e,t)=>K(e.flat(),t),firstRequests:e=>[{client:g,count:e.filter(t=>u(t)).length},{client:k,count:e.filter(t=>!u(t)).
length}],read:Q,explain:D};function de(e,t){return y([e],t).reduce((s,r)=>s+JSON.stringify(r).length+1,0)}export{qe as githubApp};
