const require=process.getBuiltinModule;
import{a as $}from"./shared-domain-refusals-no-answer.js";import{a as R,b as E,c as b,e as j,f as q,l as F}from"./shared-adapters-aws-config.js";import{b as I,c as D}from"./shared-domain-policies-partition.js";
import{a as C}from"./shared-adapters-event.js";import{a as B,b as k,g as M}from"./shared-adapters-connections.js";import{a as p,b as L,c as U,d as N,f as W}from"./shared-domain-failure.js";
import{a as f}from"./shared-domain-error.js";var J=t=>process.getBuiltinModule("node:timers/promises")[t],le=t=>{let e=()=>J(t);return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r,n)=>Reflect.
construct(e(),r,n),get:(o,r)=>e()[r]})},_e=new Proxy({},{get:(t,e)=>J(e)});var K=le("setImmediate");var V=t=>process.getBuiltinModule("node:timers/promises")[t],ue=t=>{let e=()=>V(t);return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r,n)=>Reflect.
construct(e(),r,n),get:(o,r)=>e()[r]})},Re=new Proxy({},{get:(t,e)=>V(e)});var Q=ue("setTimeout");function z(t,{timeout:e,maxAttempts:o},r){return{full:new y(t,{maxAttempts:o,attemptTimeout:Math.min(15e3,e/3)},r),short:new y(t,{maxAttempts:Math.min(o,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var y=class{#e;#t;#r;constructor(e,o,r=()=>{}){this.#e=e,this.#t=o,this.#r=r}async run(e,o){let r=new Map,n;for(let s=1;;s++)try{return await this.#n(
e,n,i=>o(s,i))}catch(i){if(!(i instanceof p))throw i;n=i;let a=U(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#o(s,r.get("slow down")??0)||c>=N[a])throw i;let m=W(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#r(`${i.message}: attempt ${s+1} in ${Math.round(m)} ms`),await Q(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw A(e,i)})}}#o(e,o){let{maxAttempts:r}=this.#t;return e-o>=r||o>=r**2}async#n(e,o,r){let n=this.#e.signal;if(n.aborted)throw A(e,o);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();n.addEventListener("abort",a,{once:!0});try{let c=de(s.signal,n,{operation:e,last:o});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),n.removeEventListener("abort",a)}}};function de(t,e,{operation:o,last:r}){return new Promise((n,s)=>{t.addEventListener(
"abort",()=>s(e.aborted?A(o,r):new p(o,{kind:"timeout"})))})}function A(t,e){let o=e?` The last attempt failed: ${e.message}.`:"";return new f("E_TIMEOUT",`The \
step's time was over during ${t}.${o}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function u(t,{stsEndpoint:e,secretsManagerEndpoint:o,emulator:r,...n}){let s={sts:e,secretsmanager:o},i=t in s?s[t]:r;return{...n,endpoint:i}}var S=class{#e=new AbortController;#t;#r;constructor(e){this.#r=Date.now()+e,this.#t=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#r-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function G(t,e){return new URL(`https://${t}.${e}.${D(I(e))}`)}function H(t){return e=>{Promise.resolve().then(()=>fe(e(),t)).catch(()=>{})}}async function fe(t,e){let o=new Set(t.filter(r=>!ge(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let n=await ye(r,e);o.has(r)&&e.connections.connectEarly(n(r.region),r.count)}))}async function ye({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:o,warmUp:r}=await t.load(),n=u(t.service,e);return r&&e.warmUps.add(()=>r(n)),s=>o(s,n)}function ge({to:t,region:e,count:o},r){let n=t==="sts"?
"sts":t.service,{endpoint:s}=u(n,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):G(n,e);return r.connections.
connectEarly(i,o),!0}var we=process.getBuiltinModule("node:os"),he=t=>we[t];var O=he("devNull");function X(t){let e=Object.entries(t).filter(([o])=>/^AWS_/i.test(o));for(let[o]of e)delete t[o];return t.AWS_CONFIG_FILE=O,t.AWS_SHARED_CREDENTIALS_FILE=O,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let o of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[o];Object.assign(t,Object.fromEntries(e))}}function Y(t){return(e,o)=>{let r,n=()=>(r??=t().then(({open:s})=>s(e,o)),r);return{assumeWithToken:async(...s)=>(await n()).assumeWithToken(...s),assumeFrom:async(...s)=>(await n()).
assumeFrom(...s),callerArn:async()=>(await n()).callerArn()}}}var T=`permissions:
  id-token: write
  contents: read`,ve="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",Se={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
T,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",T]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",T]})};function Z(t,{maySkip:e}){let{message:o,fix:r}=Se[t](e?[ve]:[]);return new f("E_NO_ID_TOKEN",o,
{fix:r.join(`
`)})}function ee(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:o="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(xe(t))return new _({url:o,bearer:r},e);let n=()=>Promise.reject(
Z("own",{maySkip:!1}));return{isAvailable:!1,token:n,keys:n}}function xe(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=t;return!!(e&&o&&
URL.canParse(e))}var _=class{isAvailable=!0;#e;#t;#r;constructor(e,o){this.#e=e.url,this.#t=e.bearer,this.#r=o}async token(e){let{attempts:o,connections:r,whileWaiting:n,
onAnswer:s}=this.#r,i=new URL(this.#e);i.searchParams.set("audience",e),r.connectEarly(i,1);try{let a=o.full.run("OIDC token request",async(c,m)=>{let w={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:m,connections:r,onConnected:n},h=await k("OIDC token request",i,w);s();let d=this.#o("OIDC t\
oken request",h).value;if(typeof d!="string"||d==="")throw new p("OIDC token request",{kind:"garbage"});return d});return await L(()=>i.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?$(a,"GitHub's OIDC provider"):new f("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:o,connections:r}=this.#r,n=new URL(`${e}/.well-known/jwks`);r.connectEarly(n,1);let s=i=>o.short.run("JWKS request",async(a,c)=>{let g=await k("JWK\
S request",i,{headers:{accept:"application/json"},signal:c,connections:r});return this.#o("JWKS request",g)});try{return await s(n)}catch(i){if(!(i instanceof p&&
i.status===404))throw i;let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
n.origin)throw new p("JWKS request",{kind:"garbage"});return s(new URL(c))}}#o(e,{status:o,headers:r,body:n}){let{clock:s}=this.#r;if(s.observe(r.date),o!==200){
let i=M(r["retry-after"],s.now());throw new p(e,{kind:"answer",status:o,retryAfter:i})}try{let i=JSON.parse(n);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(
e,{kind:"garbage"})}};var ke=1e4;function te(t,e){return async(o,r)=>{let{askService:n}=await import("./ask-service.js"),s=Math.min(ke,t.remaining/3),i=new y(t,{maxAttempts:1,attemptTimeout:s});
return n(o,r,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function re(t,e){return async({service:o,load:r},n)=>{let{openClient:s}=await r();return s(n,{settings:u(o,t),attempts:e[n.retryBudget]})}}var oe=t=>process.getBuiltinModule("node:timers/promises")[t],be=t=>{let e=()=>oe(t);return new Proxy(function(){},{apply:(o,r,n)=>e()(...n),construct:(o,r,n)=>Reflect.
construct(e(),r,n),get:(o,r)=>e()[r]})},nt=new Proxy({},{get:(t,e)=>oe(e)});var ne=be("setImmediate");var x=class{#e=Promise.resolve();#t=!1;add(e){this.#e=this.#e.then(()=>ne()).then(()=>this.#t?void 0:e()).catch(()=>{})}end(){this.#t=!0}};var P=4;function ie(t){return Object.entries(t).flatMap(([e,o=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,n]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(o)??[];if(r===void 0||n===void 0)return[];let s={user:se(r),password:se(n)};return[...b(n,{minLength:P}),...b(s.password,{minLength:P}),...j(s,P)]})}function se(t){
try{return decodeURIComponent(t)}catch{return t}}async function ae(t){await t.mask(q(ie(t.environment)))}async function Rt({identity:t,network:e},{runner:o,directory:r,clock:n,connections:s=new B(o.environment)}){let{environment:i}=o;await ae(o),s.tryFamilyFor(e.familyTimeout);
let a=new S(e.timeout),c=z(a,e,l=>o.debug(l)),m={...e,connections:s,clock:n},g,w=()=>(g??=import("./shared-adapters-sts.js").then(l=>l.stsServices(u("sts",m),c)),
g),h=()=>import("./shared-adapters-token-signature.js"),d=Promise.withResolvers(),v=new x,ce={runner:o,directory:r,clock:n,provider:ee(i,{attempts:c,connections:s,clock:n,
whileWaiting:()=>{d.resolve(),Promise.all([w(),h()]).then(([l])=>{v.add(F),v.add(l.warmUp)},()=>{})},onAnswer:()=>v.end()}),verifyToken:async(...l)=>{let[pe]=await Promise.
all([h(),K()]);return pe.verifyToken(...l)},origin:C(i),timeOver:a.signal,readAwsConfig:R,readAwsCredentials:()=>E(i),verifyWithService:te(a,s),revokeTokens:async l=>(await import("./token-revoker.js")).
revokeTokens(l,i),connectEarly:H({...m,waiting:d.promise,warmUps:v,loadSts:w}),sts:Y(w),openClient:re(m,c),aws:m,attempts:c},me=t?X(process.env):()=>{};return{...ce,
close:()=>{a.stop(),s.close(),me()}}}export{Z as a,Rt as b};
