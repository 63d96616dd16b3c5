const require=process.getBuiltinModule;
import{a as Q}from"./shared-domain-refusals-no-answer.js";import{a as D,b as L,e as O,h as J,i as K}from"./shared-adapters-aws-config.js";import{b as W,c as N}from"./shared-domain-policies-partition.js";
import{a as U}from"./shared-adapters-event.js";import{a as F,b as A,g as $}from"./shared-adapters-connections.js";import{a as p,b as B,c as M,d as j,f as q}from"./shared-domain-failure.js";
import{a as y}from"./shared-domain-error.js";var v=t=>process.getBuiltinModule("node:timers/promises")[t],ue=t=>new Proxy(function(){},{apply:(e,r,n)=>v(t)(...n),construct:(e,r,n)=>Reflect.construct(v(t),r,
n),get:(e,r)=>v(t)[r]}),Re=new Proxy({},{get:(t,e)=>v(e)});var V=ue("setImmediate");var S=t=>process.getBuiltinModule("node:timers/promises")[t],fe=t=>new Proxy(function(){},{apply:(e,r,n)=>S(t)(...n),construct:(e,r,n)=>Reflect.construct(S(t),r,
n),get:(e,r)=>S(t)[r]}),Ie=new Proxy({},{get:(t,e)=>S(e)});var z=fe("setTimeout");function G(t,{timeout:e,maxAttempts:r},n){return{full:new g(t,{maxAttempts:r,attemptTimeout:Math.min(15e3,e/3)},n),short:new g(t,{maxAttempts:Math.min(r,2),attemptTimeout:Math.
min(4e3,e/8)},n)}}var g=class{#e;#t;#r;constructor(e,r,n=()=>{}){this.#e=e,this.#t=r,this.#r=n}async run(e,r){let n=new Map,o;for(let s=1;;s++)try{return await this.#o(
e,o,i=>r(s,i))}catch(i){if(!(i instanceof p))throw i;o=i;let a=M(i),c=(n.get(a)??0)+1;if(n.set(a,c),this.#n(s,n.get("slow down")??0)||c>=j[a])throw i;let m=q(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#r(`${i.message}: attempt ${s+1} in ${Math.round(m)} ms`),await z(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw T(e,i)})}}#n(e,r){let{maxAttempts:n}=this.#t;return e-r>=n||r>=n**2}async#o(e,r,n){let o=this.#e.signal;if(o.aborted)throw T(e,r);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=ye(s.signal,o,{operation:e,last:r});return await Promise.
race([c,n(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function ye(t,e,{operation:r,last:n}){return new Promise((o,s)=>{t.addEventListener(
"abort",()=>s(e.aborted?T(r,n):new p(r,{kind:"timeout"})))})}function T(t,e){let r=e?` The last attempt failed: ${e.message}.`:"";return new y("E_TIMEOUT",`The \
step's time was over during ${t}.${r}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(t,{stsEndpoint:e,secretsManagerEndpoint:r,emulator:n,warmUps:o,...s}){let i={sts:e,secretsmanager:r},a=t in i?i[t]:n;return{...s,endpoint:a,wait:o.of(
t)}}var x=class{#e=new AbortController;#t;#r;constructor(e){this.#r=Date.now()+e,this.#t=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#r-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function H(t,e){return new URL(`https://${t}.${e}.${N(W(e))}`)}function X(t){return e=>{Promise.resolve().then(()=>ge(e(),t)).catch(()=>{})}}async function ge(t,e){let r=new Set(t.filter(n=>!he(n,e)));await e.waiting,await Promise.
all(t.map(async n=>{let o=await we(n,e);r.has(n)&&e.connections.connectEarly(o(n.region),n.count)}))}async function we({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:r,warmUp:n}=await t.load(),o=u(t.service,e);return n&&e.warmUps.add(t.service,()=>n(o)),s=>r(s,o)}function he({to:t,region:e,count:r},n){let o=t===
"sts"?"sts":t.service,{endpoint:s}=u(o,n);if(s===void 0&&(n.useFips||n.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):H(o,e);return n.connections.
connectEarly(i,r),!0}var ve=process.getBuiltinModule("node:os"),Se=t=>ve[t];var _=Se("devNull");function Y(t){let e=Object.entries(t).filter(([r])=>/^AWS_/i.test(r));for(let[r]of e)delete t[r];return t.AWS_CONFIG_FILE=_,t.AWS_SHARED_CREDENTIALS_FILE=_,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let r of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[r];Object.assign(t,Object.fromEntries(e))}}function Z(t){return(e,r)=>{let n,o=()=>(n??=t().then(({open:s})=>s(e,r)),n);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var P=`permissions:
  id-token: write
  contents: read`,xe="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ke={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
P,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",P]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",P]})};function ee(t,{maySkip:e}){let{message:r,fix:n}=ke[t](e?[xe]:[]);return new y("E_NO_ID_TOKEN",r,
{fix:n.join(`
`)})}function te(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:r="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:n=""}=t;if(be(t))return new R({url:r,bearer:n},e);let o=()=>Promise.reject(
ee("own",{maySkip:!1}));return{isAvailable:!1,token:o,keys:o}}function be(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:r}=t;return!!(e&&
r&&URL.canParse(e))}var R=class{isAvailable=!0;#e;#t;#r;constructor(e,r){this.#e=e.url,this.#t=e.bearer,this.#r=r}async token(e){let{attempts:r,connections:n,whileWaiting:o,
onAnswer:s}=this.#r,i=new URL(this.#e);i.searchParams.set("audience",e),n.connectEarly(i,1);try{let a=r.full.run("OIDC token request",async(c,m)=>{let h={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:m,connections:n,onConnected:o},w=await A("OIDC token request",i,h);s();let f=this.#n("OIDC t\
oken request",w).value;if(typeof f!="string"||f==="")throw new p("OIDC token request",{kind:"garbage"});return f});return await B(()=>i.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?Q(a,"GitHub's OIDC provider"):new y("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:r,connections:n}=this.#r,o=new URL(`${e}/.well-known/jwks`);n.connectEarly(o,1);let s=i=>r.short.run("JWKS request",async(a,c)=>{let d=await A("JWK\
S request",i,{headers:{accept:"application/json"},signal:c,connections:n});return this.#n("JWKS request",d)});try{return await s(o)}catch(i){if(!(i instanceof p&&
i.status===404))throw i;let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
o.origin)throw new p("JWKS request",{kind:"garbage"});return s(new URL(c))}}#n(e,{status:r,headers:n,body:o}){let{clock:s}=this.#r;if(s.observe(n.date),r!==200){
let i=$(n["retry-after"],s.now());throw new p(e,{kind:"answer",status:r,retryAfter:i})}try{let i=JSON.parse(o);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(
e,{kind:"garbage"})}};var Ae=1e4;function re(t,e){return async(r,n)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Ae,t.remaining/3),i=new g(t,{maxAttempts:1,attemptTimeout:s});
return o(r,n,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function ne(t,e){return async({service:r,load:n},o)=>{let{openClient:s}=await n();return s(o,{settings:u(r,t),attempts:e[o.retryBudget]})}}var k=t=>process.getBuiltinModule("node:timers/promises")[t],oe=t=>new Proxy(function(){},{apply:(e,r,n)=>k(t)(...n),construct:(e,r,n)=>Reflect.construct(k(t),r,
n),get:(e,r)=>k(t)[r]}),it=new Proxy({},{get:(t,e)=>k(e)});var se=oe("setImmediate");var ie=oe("setTimeout");var Oe=8,b=class{#e=[];#t=0;#r=0;add(e,r){let n=e===void 0?-1:this.#e.findIndex(o=>o.service===void 0);this.#e.splice(n<0?this.#e.length:n,0,{service:e,run:r})}begin(e,r=Oe){
this.#e=this.#e.filter(n=>n.service!==e),this.#r+=1,this.#t=this.#r,this.#n(this.#t,r)}end(){this.#t=0}of(e){return{begin:()=>this.begin(e),end:()=>this.end()}}async#n(e,r){
for(r>0&&await ie(r,void 0,{ref:!1});;){await se();let n=this.#t===e?this.#e.shift():void 0;if(!n)return;try{await n.run()}catch{}}}};var E=4;function ce(t){return Object.entries(t).flatMap(([e,r=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,n,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(r)??[];if(n===void 0||o===void 0)return[];let s={user:ae(n),password:ae(o)};return[...O(o,{minLength:E}),...O(s.password,{minLength:E}),...J(s,E)]})}function ae(t){
try{return decodeURIComponent(t)}catch{return t}}async function me(t){await t.mask(K(ce(t.environment)))}async function Et({identity:t,network:e},{runner:r,directory:n,clock:o,connections:s=new F(r.environment)}){let{environment:i}=r;await me(r),s.tryFamilyFor(e.familyTimeout);
let a=new x(e.timeout),c=G(a,e,l=>r.debug(l)),m=new b,d={...e,connections:s,clock:o,warmUps:m},h,w=()=>(h??=import("./shared-adapters-sts.js").then(l=>l.stsServices(
u("sts",d),c)),h),f=()=>import("./shared-adapters-token-signature.js"),I=Promise.withResolvers(),C=!1,pe={runner:r,directory:n,clock:o,provider:te(i,{attempts:c,connections:s,
clock:o,whileWaiting:()=>{I.resolve(),Promise.all([w(),f()]).then(([l])=>{m.add("sts",l.warmUp),C||m.begin("token",0)},()=>{})},onAnswer:()=>{C=!0,m.end()}}),verifyToken:async(...l)=>{
let[de]=await Promise.all([f(),V()]);return de.verifyToken(...l)},origin:U(i),timeOver:a.signal,readAwsConfig:D,readAwsCredentials:()=>L(i),verifyWithService:re(
a,s),revokeTokens:async l=>(await import("./token-revoker.js")).revokeTokens(l,i),connectEarly:X({...d,waiting:I.promise,loadSts:w}),sts:Z(w),openClient:ne(d,c),
aws:d,attempts:c,warmUps:m},le=t?Y(process.env):()=>{};return{...pe,close:()=>{a.stop(),s.close(),le()}}}export{ee as a,Et as b};
