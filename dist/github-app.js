const require=process.getBuiltinModule;
import{a as p,b as J,c as Q}from"./apart-sources-github-app-app-failure.js";import{a as k,b as H,c as g}from"./apart-sources-secrets-manager-client.js";import"./apart-sources-secrets-manager-session-statements.js";import{
a as O}from"./apart-domain-listing.js";import{a as F,d as _}from"./apart-domain-refusals-denial.js";import"./apart-domain-requests-request.js";import"./apart-domain-policies-via-service.js";
import"./apart-domain-in-parallel.js";import{a as q}from"./apart-domain-refusals-no-answer.js";import{a as A}from"./apart-domain-error.js";import{a as m,b as K,d as G,e as L}from"./apart-domain-values-json.js";
import{a as N,c as C}from"./apart-domain-failure.js";import"./apart-runtime.js";var D={service:"github",load:()=>import("./apart-sources-github-app-client-app-client.js")},S={service:"kms",load:()=>import("./apart-sources-github-app-client-kms.js")};function y(e){let{key:t}=e.reference;if(t.kind==="kms")return;let{reference:n}=t,r=n.kind==="arn"?n.region:e.region;return{reference:n,version:{},region:r,single:!0,
text:e.text,requests:e.requests}}function j(e){let[t="",...n]=e;return{Effect:"Allow",Action:"kms:Sign",Resource:n.length===0?t:e,Condition:{StringEquals:{"kms:\
SigningAlgorithm":"RSASSA_PKCS1_V1_5_SHA_256"}}}}function Y(e){let t=e.map(({reference:n})=>n.key);return[...new Set(t.flatMap(n=>n.kind==="kms"?[n.arn]:[]))]}function w(e,t){
let n=Y(e);return[...z(e).flatMap(r=>g.sessionStatements(r,t)),...n.length>0?[j(n)]:[]]}function z(e){let t=e.flatMap(r=>y(r)??[]),n=new Map(t.map(r=>[JSON.stringify(
[r.region,r.reference]),r]));return[...Map.groupBy(n.values(),({region:r})=>r).values()]}async function U(e,t){let n=Y(e),r=await Promise.all(z(e).map(s=>g.permissionsToRead(
[s],t,void 0)));return{statements:[...r.flatMap(({statements:s})=>s),...n.length>0?[j(n)]:[]],keys:r.flatMap(({keys:s})=>s)}}async function Z(e,t){let n=await ge(),r=V(e),s=n(P(e,({source:o})=>Number(o)),t);if([...r].every(([o,a])=>[...a].every(c=>c===String(o))))return E(s,()=>{});let i=we(
n,e,t);return(i===void 0?void 0:X(s,i))??E(s,o=>Ae(r.get(o)))}async function ye(){let e=await import("./apart-jmespath-community-jmespath-index.js");return B||he(e),B=!0,e}var B=!1;function he(e){let{registerFunction:t,TreeInterpreter:n,TYPE_ARRAY:r,
TYPE_ARRAY_NUMBER:s,TYPE_ARRAY_STRING:i}=e,{TYPE_EXPREF:o,TYPE_NUMBER:a,TYPE_STRING:c}=e,f=(d,l)=>d<l?-1:d>l?1:0;t("sort",([d])=>[...d].sort(f),[{types:[s,i]}],
{override:!0});let u=(d,l)=>t(d,([$,ue])=>{let{runtime:pe}=n,fe=pe.createKeyFunction(ue,[a,c]),le=$.map(h=>({item:h,key:fe(h)})),[x,...me]=le;return x?me.reduce(
(h,M)=>f(M.key,h.key)*l>0?M:h,x).item:null},[{types:[r]},{types:[o]}],{override:!0});u("max_by",1),u("min_by",-1)}async function ge(){let{search:e}=await ye();return(t,n)=>{
try{return e(t,n)??null}catch{throw new A("E_SELECTOR",`The expression ${n} does not fit the secret's JSON.`,{fix:"Check that each function in it gets the type \
of argument that it takes."})}}}function we(e,t,n){try{return e(P(t,({source:r})=>`${b}${r}${R}`),n)}catch{return}}var[b,R]=["\uFDD0","\uFDD1"],W=new RegExp(`${b}\
([^${b}${R}]*)${R}`,"g");function P(e,t){if(e instanceof m)return t(e);if(Array.isArray(e))return e.map(r=>P(r,t));if(!G(e))return e;let n=Object.entries(e).map(
([r,s])=>[r,P(s,t)]);return Object.assign(Object.create(null),Object.fromEntries(n))}function V(e,t=new Map){if(e instanceof m){let n=Number(e.source);t.set(n,(t.
get(n)??new Set).add(e.source))}else if(typeof e=="object"&&e!==null)for(let n of Object.values(e))V(n,t);return t}function X(e,t){if(typeof e=="number"&&typeof t==
"string"){let n=t.slice(1,-1);return t===`${b}${n}${R}`&&Number(n)===e?new m(n):void 0}if(typeof e=="number")return e===t?new m(String(e)):void 0;if(typeof e=="\
string")return typeof t!="string"?void 0:t.replace(W,(r,s)=>String(Number(s)))===e?t.replace(W,"$1"):void 0;if(e===null||typeof e=="boolean")return e===t?e:void 0;
if(!(typeof t!="object"||t===null||Array.isArray(e)!==Array.isArray(t)))return ke(e,t)}function ke(e,t){let n=new Map(Object.entries(t)),r=Object.entries(e).map(
([s,i])=>{let o=n.get(s);return[s,o===void 0?void 0:X(i,o)]});if(!(r.length!==n.size||r.some(([,s])=>s===void 0)))return Array.isArray(e)?r.map(([,s])=>s):Object.
fromEntries(r)}function E(e,t){return typeof e=="number"?new m(t(e)??String(e)):Array.isArray(e)?e.map(n=>E(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(
Object.entries(e).map(([n,r])=>[n,E(r,t)]))}function Ae(e){if(e===void 0||e.size===1)return e&&[...e][0];throw new A("E_SELECTOR","The expression computes with \
numbers and selects one that the secret spells in several ways.",{fix:"Select it by a path or by a comparison of strings, so that it is clear which one is meant\
."})}function Se(e){if(!be.test(e))return;let t=[...e.matchAll(Re)].map(([n])=>Pe(n));return t.includes(void 0)?void 0:t.filter(n=>n!==void 0)}var I='(?:[A-Za-z_]\\w*\
|"(?:[^"\\\\]|\\\\.)*")',T="(?:\\[\\d+\\])",be=new RegExp(`^(?:${I}|${T})(?:\\.${I}|${T})*$`),Re=new RegExp(`${I}|${T}`,"g");function Pe(e){if(e.startsWith("["))
return Number(e.slice(1,-1));if(!e.startsWith('"'))return e;try{return JSON.parse(e)}catch{return}}async function ee(e,t){let n=Se(t);if(n)return L(e,n);let r=await Z(
e,t);return r===null||Array.isArray(r)&&r.length===0?void 0:r}function ne({owner:e,installation:t,repositories:n,permissions:r},s){let i=e??s?.owner,o=n??(s?[s.repository]:void 0);if(i===void 0||o===void 0)throw new p({kind:"\
no repository"});return{owner:i,installation:t,repositories:o==="all"?void 0:o,permissions:r}}async function re(e,t){let n=await Ee(e,t),r={...e,owner:n.owner||
e.owner};$e(r,n);let s;try{s=await t.mint(n.id,r)}catch(i){let o=i.status;if(o!==422&&o!==404)throw i;let a=await Ie(r,t);throw a.length>0?new p({kind:"reposito\
ries",names:a},422):i}if(Te(s,r))return s;throw await t.revoke(s.token).catch(()=>{}),new p({kind:"other token"})}async function Ee({owner:e,installation:t},n){
let r=t===void 0?await n.installationOf(e):await n.installation(t);if(r)return r;throw await n.isKnown()?new p({kind:"not installed",owner:e},404):new p({kind:"\
unknown app"},404)}function $e({permissions:e},{owner:t,permissions:n,isSuspended:r}){if(r)throw new p({kind:"suspended",owner:t});let s=Object.entries(e).filter(
([i,o])=>!Oe(n[i],o)).map(([i,o])=>`${i}:${o}${n[i]?` (it has ${i}:${n[i]})`:""}`);if(s.length>0)throw new p({kind:"permissions",names:s,owner:t},422)}var te=[void 0,
"read","write","admin"];function Oe(e,t){return te.indexOf(e)>=te.indexOf(t)}var _e=20;async function Ie({owner:e,repositories:t=[]},n){return(await Promise.all(
t.slice(0,_e).map(async s=>await n.isInstalledOn(e,s)?[]:[`${e}/${s}`]))).flat()}function Te(e,{owner:t,repositories:n,permissions:r}){let{metadata:s,...i}=e.permissions,
{metadata:o,...a}=r,c=u=>JSON.stringify(u.map(d=>d.toLowerCase()).sort());return Object.keys(i).length===Object.keys(a).length&&Object.entries(a).every(([u,d])=>i[u]===
d)?n===void 0||e.repositories===void 0?n===e.repositories:c(e.repositories)===c(n.map(u=>`${t}/${u}`)):!1}async function se(e,t,n){let r=await n(D,t),s=await Promise.all(e.map(async i=>{try{return[i,[await ve(i.reference,t,{openClient:n,github:r})]]}catch(o){if(!(o instanceof
N))throw o;return[i,Ne(o)]}}));return new Map(s)}async function ve(e,t,n){let r=ne(e,n.github.workplace),{assert:s,read:i}=await xe(e,t,n),{token:o,expiresAt:a,
life:c}=await re(r,n.github.asApp(s));return{arn:`app:${e.name}`,name:`app:${e.name}`,versionId:crypto.randomUUID(),stages:[],createdAt:void 0,value:o,minted:{expiresAt:a,
life:c,by:"GitHub",read:i,isRevocable:!0}}}async function xe({name:e,key:t},n,{openClient:r,github:s}){if(t.kind==="kms"){let u=await r(S,{...n,region:t.region});
return{assert:s.assertBySigner(e,d=>u.sign(t.arn,d)),read:[]}}let{reference:i}=t,o=i.kind==="arn"?i.region:n.region,a=await r(k,{...n,region:o}),{value:c}=await a.
get(i,{}),f=await Me(c,t);return{assert:s.assertByKey(e,f),read:[f]}}async function Me(e,{field:t}){let n=typeof e=="string"?e:Buffer.from(e).toString();if(t===
void 0)return n;let r=K(n),s=r===void 0?void 0:await ee(r,t);if(typeof s=="string")return s;throw new p({kind:"no key"})}function Ne(e){if(e instanceof J&&e.status===
401)return new p({kind:"wrong key"},401);if(e instanceof Q){let{retryAfter:t}=e;return new p({kind:"limited",until:t===void 0?void 0:new Date(Date.now()+t)})}return e}var v="github-app",oe={key:"key=SECRET#FIELD or key=kms:KEY_ARN",repositories:"repositories=NAME,NAME or repositories=*",permissions:"permissions=NAME:read,NAME\
:write",owner:"owner=NAME",installation:"installation=NUMBER",git:"git=helper"};function ae(e,t){let n=e.replace(/^app:/,"");if(!/^[\w.-]{1,64}$/.test(n))return{
reason:"after app: stands the client id of a GitHub App, from its settings page"};let r=Ke(t.get("key"));if("reason"in r)return r;let s=Le(t.get("permissions"));
if(typeof s=="string")return{reason:s};let[i,o,a]=["owner","installation","git"].map(u=>t.get(u)),c=Je(t.get("repositories"));if(typeof c=="object"&&"reason"in c)
return c;let f=Ce({owner:i,installation:o,git:a,repositories:c});return f!==void 0?{reason:f}:{source:v,prefixText:"app:",kind:"name",name:n,key:r,owner:i,installation:o===
void 0?void 0:Number(o),repositories:c,permissions:s,forGit:a!==void 0}}function Ce({owner:e,installation:t,git:n,repositories:r}){if(e!==void 0&&!/^[A-Za-z0-9](?:[\w-]{0,98}[A-Za-z0-9_])?$/.
test(e))return"owner= is the login of an organisation or user";if(t!==void 0&&!/^\d{1,15}$/.test(t))return"installation= is a number, the last part of the addre\
ss of the installation";if(n!==void 0&&n!=="helper")return"git= takes helper alone";if(e!==void 0&&r===void 0)return"beside owner= it needs repositories=NAME,NA\
ME, or repositories=* for all that the installation has"}function Ke(e){let t="it needs key=SECRET#FIELD, the secret with the private key, or key=kms:KEY_ARN";if(!e)
return{reason:t};if(e.startsWith("kms:"))return Ge(e.slice(4));let n=e.indexOf("#"),[r,s]=n<0?[e,void 0]:[e.slice(0,n),e.slice(n+1)],i=H(r);return"kind"in i?i.kind===
"prefix"?{reason:"key= names one secret, and a prefix can match several"}:s===""||s==="*"?{reason:"key= takes one field of its secret: key=SECRET#FIELD"}:{kind:"\
secret",reference:i,field:s}:{reason:`key= names no secret: ${i.reason}`}}function Ge(e){let t=/^arn:aws[a-z-]*:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/[\w/-]+$/.
exec(e);if(!t)return{reason:"after kms: stands the ARN of a key, arn:aws:kms:REGION:ACCOUNT:key/ID"};let[,n="",r="",s]=t;return s==="alias"?{reason:"no policy c\
an name an alias: after kms: stands the ARN of the key itself"}:{kind:"kms",arn:e,region:n,accountId:r}}function Le(e){if(!e)return"it needs permissions=NAME:re\
ad,NAME:write, what its token may do and nothing beyond it";let t={};for(let n of e.split(",")){let[,r,s]=/^([a-z][a-z_-]*):(read|write|admin)$/.exec(n)??[];if(r===
void 0)return`permissions= has "${n}", which is not NAME:read, NAME:write or NAME:admin`;let i=r.replaceAll("-","_");if(t[i])return`permissions= has ${r} twice`;
t[i]=s}return t}var ie=500;function Je(e){if(e===void 0)return;if(e==="*")return"all";let t=e.split(","),n=t.find(s=>s.includes("/"));if(n!==void 0){let[s]=n.split(
"/");return{reason:`repositories= takes names without their owner, who stands in owner=${s}`}}let r=t.find(s=>!/^[\w.-]{1,100}$/.test(s));return r!==void 0?{reason:`\
repositories= has "${r}", which is no repository's name`}:t.length>ie?{reason:`a token is for ${ie} repositories at most`}:[...new Set(t)]}async function ce(e,t,n){if(e instanceof p)return _(de(e.fault,t),e);let r=y(t),s=e.operation==="GitHub request";return!s&&r?g.explain(e,Qe(r),n):e.kind!=="answ\
er"?q(e,s?"GitHub":"KMS"):_(s?He(e,t):Fe(e,t,n),e)}function Qe(e){let{reference:t}=e;return{...e,text:t.kind==="arn"?t.arn:t.kind==="name"?t.name:e.text}}function de(e,{
text:t,reference:n}){let{key:r,name:s}=n,i=r.kind==="kms"?"the key in KMS":"the private key in the secret of key=";switch(e.kind){case"unknown app":return{code:"\
E_APP",message:`GitHub knows no app ${s}.`,fix:"Take the client id from the app's settings page, where it stands above the keys. On GitHub Enterprise Server or \
ghe.com the app is one of that host, and so is its client id."};case"wrong key":return{code:"E_APP_KEY",message:`GitHub does not take what was signed for ${t}: ${i}\
 is not one of this app's.`,fix:"Generate a private key on the app's settings page and put it into the secret; or look whether the client id is that of another \
app. With a key in KMS, its own key material must have been imported from a key that GitHub generated."};case"no key":return{code:"E_APP_KEY",message:`The secre\
t of key= of ${t} holds no private key of RSA.`,fix:"It takes the whole file as GitHub gives it, with its first and last line, as the secret itself or as the fi\
eld behind #: key=SECRET#FIELD."};case"unfit key":return{code:"E_APP_KEY",message:`The key in KMS of ${t} does not sign as GitHub asks.`,fix:"It must be of RSA \
with 2,048 bits or more, for signing (SIGN_VERIFY), enabled, and with the material of a key that GitHub generated for the app."};case"clock":return{code:"E_APP",
message:`GitHub finds that ${t} was signed at another time than now, also by GitHub's own clock.`,fix:"Set the clock of GitHub's server by NTP: what it tells as\
 its time is not what it judges by. Nothing on the runner has to change."};case"not installed":return{code:"E_APP_SCOPE",message:`The app ${s} is not installed \
at ${e.owner}.`,fix:'Install it there, on its settings page under "Install App"; or name who has it with owner=NAME, or with installation=NUMBER.'};case"suspend\
ed":return{code:"E_APP_SCOPE",message:`The installation of the app ${s} at ${e.owner} is suspended.`,fix:`An owner of ${e.owner} lifts that on the installation'\
s page, under "Danger zone".`};case"repositories":return{code:"E_APP_SCOPE",message:`The app ${s} is not installed on ${O([...e.names])}.`,fix:'Look at the spel\
ling in repositories=. If the repository is there, add it on the page of the installation, under "Repository access".'};case"permissions":return{code:"E_APP_SCO\
PE",message:`The installation of the app ${s} at ${e.owner} does not have ${O([...e.names])}.`,fix:`Ask for less in permissions=. If the job needs it, add it on\
 the app's settings page; then an owner of ${e.owner} must accept it on the page of the installation.`};case"limited":return{code:"E_APP",message:`GitHub lets t\
he app ${s} ask no more for now: its rate limit is used up${e.until?` until ${e.until.toISOString()}`:""}.`,fix:"Run the job again then, and let fewer jobs star\
t at once: every token costs the app two requests."};case"other token":return{code:"E_APP",message:`GitHub gave another token for ${t} than was asked for: other\
 repositories or permissions.`,fix:"It was revoked. Look whether GITHUB_API_URL leads to GitHub, and not to something between."};case"no repository":return{code:"\
E_APP_SCOPE",message:`${t} names no repository, and GITHUB_REPOSITORY does not tell the workflow's own.`,fix:"Write owner=NAME repositories=NAME,NAME."}}}function He(e,{
text:t}){let{status:n=0}=e;return{code:"E_APP",message:`GitHub could not give ${t} (${e.message}).`,fix:n>=500?"GitHub failed, however often it was asked: run t\
he job again, and look at https://www.githubstatus.com.":"Look at the app's settings page, at its installation and its permissions."}}function Fe(e,t,n){let r=e.
code?.replace(/Exception$/,""),{text:s}=t,{key:i}=t.reference,o=i.kind==="kms"?i.accountId:"";if(r==="AccessDenied"){let a=n.role?`the role ${n.role.name}`:"the\
 identity that was there before this step",c=n.role??{partition:"aws",accountId:o},f=w([t],c)[0],{by:u}=F(e),d={addTo:"Add to the key's own policy, unless that \
leaves it to the IAM policies of its account",statement:{...f,Effect:"Allow",Action:"kms:Sign",Principal:{AWS:n.role?.arn??"arn:aws:iam::ACCOUNT:role/ROLE"},Resource:"\
*"}},l=f?[{addTo:`Add to a permissions policy of ${a}`,statement:f}]:[],$=n.role!==void 0&&n.role.accountId!==o;return{code:"E_APP_KEY",message:`${n.role?`The r\
ole ${n.role.name}`:"That identity"} may not sign with the key in KMS of ${s} (${e.message}).`,statements:u==="resource-based policy"?[d]:$?[...l,d]:l}}return r===
"NotFound"?{code:"E_APP_KEY",message:`The key in KMS of ${s} is not there.`,fix:"Look at the ARN behind key=kms:, its region and its account."}:r==="Disabled"||
r==="KMSInvalidState"?{code:"E_APP_KEY",message:`The key in KMS of ${s} is disabled, or about to be deleted (${e.message}).`,fix:"Enable it (aws kms enable-key)\
, or cancel its deletion first (aws kms cancel-key-deletion)."}:r==="InvalidKeyUsage"||r==="Validation"?de({kind:"unfit key"},t):{code:"E_AWS",message:`KMS coul\
d not sign for ${s} (${e.message}).`,fix:C(e)==="slow down"?"AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at on\
ce.":"Run the job again, and look at https://health.aws.amazon.com."}}var _t={name:v,title:"GitHub",options:oe,isMinting:!0,versionIds:{pattern:/(?!)/,wrong:"a token is minted for the job, so it has no versions.",allowed:"app:CLIE\
NT_ID without version="},readReference:ae,permissionSet:({reference:e})=>JSON.stringify([e.source,e.key]),queriesPerSession:20,policySize:(e,t)=>({shared:0,own:qe(
e,t)}),sessionStatements:w,permissionsToRead:(e,t)=>U(e.flat(),t),firstRequests:e=>[{client:k,count:e.filter(t=>y(t)).length},{client:S,count:e.filter(t=>!y(t)).
length}],read:se,explain:ce};function qe(e,t){return w([e],t).reduce((r,s)=>r+JSON.stringify(s).length+1,0)}export{_t as githubApp};
