const require=process.getBuiltinModule;
import{a as V}from"./shared-domain-refusals-no-answer.js";import{a as L,b as U,e as T,h as K,i as Q}from"./shared-adapters-aws-config.js";import{b as N,c as B}from"./shared-domain-policies-partition.js";
import{a as W}from"./shared-adapters-event.js";import{a as A,b as $,c as O,h as J}from"./shared-adapters-connections.js";import{a as p,b as M,c as j,d as q,f as F}from"./shared-domain-failure.js";
import{a as y}from"./shared-domain-error.js";var v=t=>process.getBuiltinModule("node:timers/promises")[t],ue=t=>new Proxy(function(){},{apply:(e,r,n)=>v(t)(...n),construct:(e,r,n)=>Reflect.construct(v(t),r,
n),get:(e,r)=>v(t)[r]}),Re=new Proxy({},{get:(t,e)=>v(e)});var z=ue("setImmediate");var x=t=>process.getBuiltinModule("node:timers/promises")[t],fe=t=>new Proxy(function(){},{apply:(e,r,n)=>x(t)(...n),construct:(e,r,n)=>Reflect.construct(x(t),r,
n),get:(e,r)=>x(t)[r]}),Ie=new Proxy({},{get:(t,e)=>x(e)});var G=fe("setTimeout");function H(t,{timeout:e,maxAttempts:r},n){return{full:new g(t,{maxAttempts:r,attemptTimeout:Math.min(15e3,e/3)},n),short:new g(t,{maxAttempts:Math.min(r,2),attemptTimeout:Math.
min(4e3,e/8)},n)}}var g=class{#e;#t;#r;constructor(e,r,n=()=>{}){this.#e=e,this.#t=r,this.#r=n}async run(e,r){let n=new Map,o;for(let s=1;;s++)try{return await this.#o(
e,o,i=>r(s,i))}catch(i){if(!(i instanceof p))throw i;o=i;let a=j(i),c=(n.get(a)??0)+1;if(n.set(a,c),this.#n(s,n.get("slow down")??0)||c>=q[a])throw i;let m=F(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#r(`${i.message}: attempt ${s+1} in ${Math.round(m)} ms`),await G(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw _(e,i)})}}#n(e,r){let{maxAttempts:n}=this.#t;return e-r>=n||r>=n**2}async#o(e,r,n){let o=this.#e.signal;if(o.aborted)throw _(e,r);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=ye(s.signal,o,{operation:e,last:r});return await Promise.
race([c,n(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function ye(t,e,{operation:r,last:n}){return new Promise((o,s)=>{t.addEventListener(
"abort",()=>s(e.aborted?_(r,n):new p(r,{kind:"timeout"})))})}function _(t,e){let r=e?` The last attempt failed: ${e.message}.`:"";return new y("E_TIMEOUT",`The \
step's time was over during ${t}.${r}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(t,{stsEndpoint:e,secretsManagerEndpoint:r,emulator:n,warmUps:o,...s}){let i={sts:e,secretsmanager:r},a=t in i?i[t]:n;return{...s,endpoint:a,wait:o.of(
t)}}var S=class{#e=new AbortController;#t;#r;constructor(e){this.#r=Date.now()+e,this.#t=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#r-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function X(t,e){return new URL(`https://${t}.${e}.${B(N(e))}`)}function Y(t){return e=>{Promise.resolve().then(()=>ge(e(),t)).catch(()=>{})}}async function ge(t,e){let r=new Set(t.filter(n=>!he(n,e)));await e.waiting,await Promise.
all(t.map(async n=>{let o=await we(n,e);r.has(n)&&e.connections.connectEarly(o(n.region),n.count)}))}async function we({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:r,warmUp:n}=await t.load(),o=u(t.service,e);return n&&e.warmUps.add(t.service,()=>n(o)),s=>r(s,o)}function he({to:t,region:e,count:r},n){let o=t===
"sts"?"sts":t.service,{endpoint:s}=u(o,n);if(s===void 0&&(n.useFips||n.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):X(o,e);return n.connections.
connectEarly(i,r),!0}var ve=process.getBuiltinModule("node:os"),xe=t=>ve[t];var P=xe("devNull");function Z(t){let e=Object.entries(t).filter(([r])=>/^AWS_/i.test(r));for(let[r]of e)delete t[r];return t.AWS_CONFIG_FILE=P,t.AWS_SHARED_CREDENTIALS_FILE=P,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let r of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[r];Object.assign(t,Object.fromEntries(e))}}function ee(t){return(e,r)=>{let n,o=()=>(n??=t().then(({open:s})=>s(e,r)),n);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var R=`permissions:
  id-token: write
  contents: read`,Se="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ke={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
R,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",R]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",R]})};function te(t,{maySkip:e}){let{message:r,fix:n}=ke[t](e?[Se]:[]);return new y("E_NO_ID_TOKEN",r,
{fix:n.join(`
`)})}function re(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:r="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:n=""}=t;if(be(t))return new E({url:r,bearer:n},e);let o=()=>Promise.reject(
te("own",{maySkip:!1}));return{isAvailable:!1,token:o,keys:o}}function be(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:r}=t;return!!(e&&
r&&URL.canParse(e))}var E=class{isAvailable=!0;#e;#t;#r;constructor(e,r){this.#e=e.url,this.#t=e.bearer,this.#r=r}async token(e){let{attempts:r,connections:n,whileWaiting:o,
onAnswer:s}=this.#r,i=new URL(this.#e);i.searchParams.set("audience",e),n.connectEarly(i,1);try{let a=r.full.run("OIDC token request",async(c,m)=>{let h={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:m,connections:n,onConnected:o},w=await O("OIDC token request",i,h);s();let f=this.#n("OIDC t\
oken request",w).value;if(typeof f!="string"||f==="")throw new p("OIDC token request",{kind:"garbage"});return f});return await M(()=>i.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?V(a,"GitHub's OIDC provider"):new y("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:r,connections:n}=this.#r,o=new URL(`${e}/.well-known/jwks`);n.connectEarly(o,1);let s=i=>r.short.run("JWKS request",async(a,c)=>{let d=await O("JWK\
S request",i,{headers:{accept:"application/json"},signal:c,connections:n});return this.#n("JWKS request",d)});try{return await s(o)}catch(i){if(!(i instanceof p&&
i.status===404))throw i;let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
o.origin)throw new p("JWKS request",{kind:"garbage"});return s(new URL(c))}}#n(e,{status:r,headers:n,body:o}){let{clock:s}=this.#r;if(s.observe(n),r!==200){let i=J(
n["retry-after"],s.now());throw new p(e,{kind:"answer",status:r,retryAfter:i})}try{let i=JSON.parse(o);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(
e,{kind:"garbage"})}};var Ae=1e4;function ne(t,e){return async(r,n)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(Ae,t.remaining/3),i=new g(t,{maxAttempts:1,attemptTimeout:s});
return o(r,n,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function oe(t,e){return async({service:r,load:n},o)=>{let{openClient:s}=await n();return s(o,{settings:u(r,t),attempts:e[o.retryBudget]})}}var k=t=>process.getBuiltinModule("node:timers/promises")[t],se=t=>new Proxy(function(){},{apply:(e,r,n)=>k(t)(...n),construct:(e,r,n)=>Reflect.construct(k(t),r,
n),get:(e,r)=>k(t)[r]}),it=new Proxy({},{get:(t,e)=>k(e)});var ie=se("setImmediate");var ae=se("setTimeout");var Oe=8,b=class{#e=[];#t=0;#r=0;add(e,r){let n=e===void 0?-1:this.#e.findIndex(o=>o.service===void 0);this.#e.splice(n<0?this.#e.length:n,0,{service:e,run:r})}begin(e,r=Oe){
this.#e=this.#e.filter(n=>n.service!==e),this.#r+=1,this.#t=this.#r,this.#n(this.#t,r)}end(){this.#t=0}of(e){return{begin:()=>this.begin(e),end:()=>this.end()}}async#n(e,r){
for(r>0&&await ae(r,void 0,{ref:!1});;){await ie();let n=this.#t===e?this.#e.shift():void 0;if(!n)return;try{await n.run()}catch{}}}};var I=4;function ce(t){return Object.entries(t).flatMap(([e,r=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,n,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(r)??[];if(n===void 0||o===void 0)return[];let s={user:A(n),password:A(o)};return[...T(o,{minLength:I}),...T(s.password,{minLength:I}),...K(s,I)]})}async function me(t){await t.mask(Q(ce(t.environment)))}async function It({identity:t,network:e},{runner:r,directory:n,clock:o,connections:s=new $(r.environment)}){let{environment:i}=r;await me(r),s.tryFamilyFor(e.familyTimeout);
let a=new S(e.timeout),c=H(a,e,l=>r.debug(l)),m=new b,d={...e,connections:s,clock:o,warmUps:m},h,w=()=>(h??=import("./shared-adapters-sts.js").then(l=>l.stsServices(
u("sts",d),c)),h),f=()=>import("./shared-adapters-token-signature.js"),C=Promise.withResolvers(),D=!1,pe={runner:r,directory:n,clock:o,provider:re(i,{attempts:c,connections:s,
clock:o,whileWaiting:()=>{C.resolve(),Promise.all([w(),f()]).then(([l])=>{m.add("sts",l.warmUp),D||m.begin("token",0)},()=>{})},onAnswer:()=>{D=!0,m.end()}}),verifyToken:async(...l)=>{
let[de]=await Promise.all([f(),z()]);return de.verifyToken(...l)},origin:W(i),timeOver:a.signal,readAwsConfig:L,readAwsCredentials:()=>U(i),verifyWithService:ne(
a,s),revokeTokens:async l=>(await import("./token-revoker.js")).revokeTokens(l,i),connectEarly:Y({...d,waiting:C.promise,loadSts:w}),sts:ee(w),openClient:oe(d,c),
aws:d,attempts:c,warmUps:m},le=t?Z(process.env):()=>{};return{...pe,close:()=>{a.stop(),s.close(),le()}}}export{te as a,It as b};
