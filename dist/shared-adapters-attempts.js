const require=process.getBuiltinModule;
import{a as V}from"./shared-domain-refusals-no-answer.js";import{a as I,b as D,c as T,e as $,f as J,l as K}from"./shared-adapters-aws-config.js";import{b as U,c as N}from"./shared-domain-policies-partition.js";
import{a as L}from"./shared-adapters-event.js";import{a as q,b as O,g as F}from"./shared-adapters-connections.js";import{a as p,b as W,c as B,d as M,f as j}from"./shared-domain-failure.js";
import{a as f}from"./shared-domain-error.js";var S=t=>process.getBuiltinModule("node:timers/promises")[t],le=t=>new Proxy(function(){},{apply:(e,r,o)=>S(t)(...o),construct:(e,r,o)=>Reflect.construct(S(t),r,
o),get:(e,r)=>S(t)[r]}),_e=new Proxy({},{get:(t,e)=>S(e)});var Q=le("setImmediate");var x=t=>process.getBuiltinModule("node:timers/promises")[t],de=t=>new Proxy(function(){},{apply:(e,r,o)=>x(t)(...o),construct:(e,r,o)=>Reflect.construct(x(t),r,
o),get:(e,r)=>x(t)[r]}),Re=new Proxy({},{get:(t,e)=>x(e)});var z=de("setTimeout");function G(t,{timeout:e,maxAttempts:r},o){return{full:new y(t,{maxAttempts:r,attemptTimeout:Math.min(15e3,e/3)},o),short:new y(t,{maxAttempts:Math.min(r,2),attemptTimeout:Math.
min(4e3,e/8)},o)}}var y=class{#e;#t;#r;constructor(e,r,o=()=>{}){this.#e=e,this.#t=r,this.#r=o}async run(e,r){let o=new Map,s;for(let n=1;;n++)try{return await this.#n(
e,s,i=>r(n,i))}catch(i){if(!(i instanceof p))throw i;s=i;let a=B(i),c=(o.get(a)??0)+1;if(o.set(a,c),this.#o(n,o.get("slow down")??0)||c>=M[a])throw i;let m=j(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#r(`${i.message}: attempt ${n+1} in ${Math.round(m)} ms`),await z(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw _(e,i)})}}#o(e,r){let{maxAttempts:o}=this.#t;return e-r>=o||r>=o**2}async#n(e,r,o){let s=this.#e.signal;if(s.aborted)throw _(e,r);let n=new AbortController,
i=setTimeout(()=>n.abort(),this.#t.attemptTimeout),a=()=>n.abort();s.addEventListener("abort",a,{once:!0});try{let c=ue(n.signal,s,{operation:e,last:r});return await Promise.
race([c,o(n.signal)])}finally{clearTimeout(i),s.removeEventListener("abort",a)}}};function ue(t,e,{operation:r,last:o}){return new Promise((s,n)=>{t.addEventListener(
"abort",()=>n(e.aborted?_(r,o):new p(r,{kind:"timeout"})))})}function _(t,e){let r=e?` The last attempt failed: ${e.message}.`:"";return new f("E_TIMEOUT",`The \
step's time was over during ${t}.${r}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function d(t,{stsEndpoint:e,secretsManagerEndpoint:r,emulator:o,...s}){let n={sts:e,secretsmanager:r},i=t in n?n[t]:o;return{...s,endpoint:i}}var k=class{#e=new AbortController;#t;#r;constructor(e){this.#r=Date.now()+e,this.#t=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#r-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function H(t,e){return new URL(`https://${t}.${e}.${N(U(e))}`)}function X(t){return e=>{Promise.resolve().then(()=>fe(e(),t)).catch(()=>{})}}async function fe(t,e){let r=new Set(t.filter(o=>!ge(o,e)));await e.waiting,await Promise.
all(t.map(async o=>{let s=await ye(o,e);r.has(o)&&e.connections.connectEarly(s(o.region),o.count)}))}async function ye({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:r,warmUp:o}=await t.load(),s=d(t.service,e);return o&&e.warmUps.add(()=>o(s)),n=>r(n,s)}function ge({to:t,region:e,count:r},o){let s=t==="sts"?
"sts":t.service,{endpoint:n}=d(s,o);if(n===void 0&&(o.useFips||o.useDualstack))return!1;let i=n?new URL(n.replaceAll("{region}",e)):H(s,e);return o.connections.
connectEarly(i,r),!0}var we=process.getBuiltinModule("node:os"),he=t=>we[t];var P=he("devNull");function Y(t){let e=Object.entries(t).filter(([r])=>/^AWS_/i.test(r));for(let[r]of e)delete t[r];return t.AWS_CONFIG_FILE=P,t.AWS_SHARED_CREDENTIALS_FILE=P,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let r of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[r];Object.assign(t,Object.fromEntries(e))}}function Z(t){return(e,r)=>{let o,s=()=>(o??=t().then(({open:n})=>n(e,r)),o);return{assumeWithToken:async(...n)=>(await s()).assumeWithToken(...n),assumeFrom:async(...n)=>(await s()).
assumeFrom(...n),callerArn:async()=>(await s()).callerArn()}}}var R=`permissions:
  id-token: write
  contents: read`,ve="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",Se={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
R,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",R]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",R]})};function ee(t,{maySkip:e}){let{message:r,fix:o}=Se[t](e?[ve]:[]);return new f("E_NO_ID_TOKEN",r,
{fix:o.join(`
`)})}function te(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:r="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:o=""}=t;if(xe(t))return new E({url:r,bearer:o},e);let s=()=>Promise.reject(
ee("own",{maySkip:!1}));return{isAvailable:!1,token:s,keys:s}}function xe(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:r}=t;return!!(e&&
r&&URL.canParse(e))}var E=class{isAvailable=!0;#e;#t;#r;constructor(e,r){this.#e=e.url,this.#t=e.bearer,this.#r=r}async token(e){let{attempts:r,connections:o,whileWaiting:s,
onAnswer:n}=this.#r,i=new URL(this.#e);i.searchParams.set("audience",e),o.connectEarly(i,1);try{let a=r.full.run("OIDC token request",async(c,m)=>{let w={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:m,connections:o,onConnected:s},h=await O("OIDC token request",i,w);n();let u=this.#o("OIDC t\
oken request",h).value;if(typeof u!="string"||u==="")throw new p("OIDC token request",{kind:"garbage"});return u});return await W(()=>i.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?V(a,"GitHub's OIDC provider"):new f("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:r,connections:o}=this.#r,s=new URL(`${e}/.well-known/jwks`);o.connectEarly(s,1);let n=i=>r.short.run("JWKS request",async(a,c)=>{let g=await O("JWK\
S request",i,{headers:{accept:"application/json"},signal:c,connections:o});return this.#o("JWKS request",g)});try{return await n(s)}catch(i){if(!(i instanceof p&&
i.status===404))throw i;let a=await n(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
s.origin)throw new p("JWKS request",{kind:"garbage"});return n(new URL(c))}}#o(e,{status:r,headers:o,body:s}){let{clock:n}=this.#r;if(n.observe(o.date),r!==200){
let i=F(o["retry-after"],n.now());throw new p(e,{kind:"answer",status:r,retryAfter:i})}try{let i=JSON.parse(s);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(
e,{kind:"garbage"})}};var ke=1e4;function re(t,e){return async(r,o)=>{let{askService:s}=await import("./ask-service.js"),n=Math.min(ke,t.remaining/3),i=new y(t,{maxAttempts:1,attemptTimeout:n});
return s(r,o,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function oe(t,e){return async({service:r,load:o},s)=>{let{openClient:n}=await o();return n(s,{settings:d(r,t),attempts:e[s.retryBudget]})}}var b=t=>process.getBuiltinModule("node:timers/promises")[t],be=t=>new Proxy(function(){},{apply:(e,r,o)=>b(t)(...o),construct:(e,r,o)=>Reflect.construct(b(t),r,
o),get:(e,r)=>b(t)[r]}),nt=new Proxy({},{get:(t,e)=>b(e)});var ne=be("setImmediate");var A=class{#e=Promise.resolve();#t=!1;add(e){this.#e=this.#e.then(()=>ne()).then(()=>this.#t?void 0:e()).catch(()=>{})}end(){this.#t=!0}};var C=4;function ie(t){return Object.entries(t).flatMap(([e,r=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,o,s]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(r)??[];if(o===void 0||s===void 0)return[];let n={user:se(o),password:se(s)};return[...T(s,{minLength:C}),...T(n.password,{minLength:C}),...$(n,C)]})}function se(t){
try{return decodeURIComponent(t)}catch{return t}}async function ae(t){await t.mask(J(ie(t.environment)))}async function Rt({identity:t,network:e},{runner:r,directory:o,clock:s,connections:n=new q(r.environment)}){let{environment:i}=r;await ae(r),n.tryFamilyFor(e.familyTimeout);
let a=new k(e.timeout),c=G(a,e,l=>r.debug(l)),m={...e,connections:n,clock:s},g,w=()=>(g??=import("./shared-adapters-sts.js").then(l=>l.stsServices(d("sts",m),c)),
g),h=()=>import("./shared-adapters-token-signature.js"),u=Promise.withResolvers(),v=new A,ce={runner:r,directory:o,clock:s,provider:te(i,{attempts:c,connections:n,clock:s,
whileWaiting:()=>{u.resolve(),Promise.all([w(),h()]).then(([l])=>{v.add(K),v.add(l.warmUp)},()=>{})},onAnswer:()=>v.end()}),verifyToken:async(...l)=>{let[pe]=await Promise.
all([h(),Q()]);return pe.verifyToken(...l)},origin:L(i),timeOver:a.signal,readAwsConfig:I,readAwsCredentials:()=>D(i),verifyWithService:re(a,n),revokeTokens:async l=>(await import("./token-revoker.js")).
revokeTokens(l,i),connectEarly:X({...m,waiting:u.promise,warmUps:v,loadSts:w}),sts:Z(w),openClient:oe(m,c),aws:m,attempts:c},me=t?Y(process.env):()=>{};return{...ce,
close:()=>{a.stop(),n.close(),me()}}}export{ee as a,Rt as b};
