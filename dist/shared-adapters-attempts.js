const require=process.getBuiltinModule;
import{a as $}from"./shared-domain-refusals-no-answer.js";import{a as P,b as R,c as b,e as j,f as q,l as F}from"./shared-adapters-aws-config.js";import{b as I,c as D}from"./shared-domain-policies-partition.js";
import{a as C}from"./shared-adapters-event.js";import{a as B,b as k,g as M}from"./shared-adapters-connections.js";import{a as p,b as L,c as U,d as N,f as W}from"./shared-domain-failure.js";
import{a as f}from"./shared-domain-error.js";var ce=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(n,r,o)=>e()(...o),construct:(n,r)=>new(e())(...r),
get:(n,r)=>e()[r]})};var J=ce("setImmediate");var me=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(n,r,o)=>e()(...o),construct:(n,r)=>new(e())(...r),
get:(n,r)=>e()[r]})};var K=me("setTimeout");function V(t,{timeout:e,maxAttempts:n},r){return{full:new y(t,{maxAttempts:n,attemptTimeout:Math.min(15e3,e/3)},r),short:new y(t,{maxAttempts:Math.min(n,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var y=class{#e;#t;#r;constructor(e,n,r=()=>{}){this.#e=e,this.#t=n,this.#r=r}async run(e,n){let r=new Map,o;for(let s=1;;s++)try{return await this.#o(
e,o,i=>n(s,i))}catch(i){if(!(i instanceof p))throw i;o=i;let a=U(i),c=(r.get(a)??0)+1;if(r.set(a,c),this.#n(s,r.get("slow down")??0)||c>=N[a])throw i;let m=W(c,
a,i.retryAfter,Math.random());if(m>=this.#e.remaining)throw i;this.#r(`${i.message}: attempt ${s+1} in ${Math.round(m)} ms`),await K(m,void 0,{signal:this.#e.signal}).
catch(()=>{throw A(e,i)})}}#n(e,n){let{maxAttempts:r}=this.#t;return e-n>=r||n>=r**2}async#o(e,n,r){let o=this.#e.signal;if(o.aborted)throw A(e,n);let s=new AbortController,
i=setTimeout(()=>s.abort(),this.#t.attemptTimeout),a=()=>s.abort();o.addEventListener("abort",a,{once:!0});try{let c=pe(s.signal,o,{operation:e,last:n});return await Promise.
race([c,r(s.signal)])}finally{clearTimeout(i),o.removeEventListener("abort",a)}}};function pe(t,e,{operation:n,last:r}){return new Promise((o,s)=>{t.addEventListener(
"abort",()=>s(e.aborted?A(n,r):new p(n,{kind:"timeout"})))})}function A(t,e){let n=e?` The last attempt failed: ${e.message}.`:"";return new f("E_TIMEOUT",`The \
step's time was over during ${t}.${n}`,{fix:"Nothing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function d(t,{stsEndpoint:e,secretsManagerEndpoint:n,emulator:r,...o}){let s={sts:e,secretsmanager:n},i=t in s?s[t]:r;return{...o,endpoint:i}}var S=class{#e=new AbortController;#t;#r;constructor(e){this.#r=Date.now()+e,this.#t=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#r-Date.now()}stop(){clearTimeout(this.#t),this.#e.abort()}};function Q(t,e){return new URL(`https://${t}.${e}.${D(I(e))}`)}function z(t){return e=>{Promise.resolve().then(()=>le(e(),t)).catch(()=>{})}}async function le(t,e){let n=new Set(t.filter(r=>!ue(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let o=await de(r,e);n.has(r)&&e.connections.connectEarly(o(r.region),r.count)}))}async function de({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:n,warmUp:r}=await t.load(),o=d(t.service,e);return r&&e.warmUps.add(()=>r(o)),s=>n(s,o)}function ue({to:t,region:e,count:n},r){let o=t==="sts"?
"sts":t.service,{endpoint:s}=d(o,r);if(s===void 0&&(r.useFips||r.useDualstack))return!1;let i=s?new URL(s.replaceAll("{region}",e)):Q(o,e);return r.connections.
connectEarly(i,n),!0}var fe=process.getBuiltinModule("node:os"),ye=t=>fe[t];var O=ye("devNull");function G(t){let e=Object.entries(t).filter(([n])=>/^AWS_/i.test(n));for(let[n]of e)delete t[n];return t.AWS_CONFIG_FILE=O,t.AWS_SHARED_CREDENTIALS_FILE=O,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let n of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[n];Object.assign(t,Object.fromEntries(e))}}function H(t){return(e,n)=>{let r,o=()=>(r??=t().then(({open:s})=>s(e,n)),r);return{assumeWithToken:async(...s)=>(await o()).assumeWithToken(...s),assumeFrom:async(...s)=>(await o()).
assumeFrom(...s),callerArn:async()=>(await o()).callerArn()}}}var T=`permissions:
  id-token: write
  contents: read`,ge="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",we={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
T,"A job that sets permissions loses all that it does not name. On Forgejo it is enable-openid-connect.",...t.map(e=>`Where a run comes from a fork or from Depe\
ndabot: ${e}`)]}),fork:t=>({message:"The run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes th\
at.",...t,"What needs the secrets belongs into a run after the merge, `on: push`, which asks for:",T]}),dependabot:t=>({message:"Dependabot started this run, an\
d GitHub lets it read only: it gets no OIDC token.",fix:[...t,"Beware: such a job runs the new code of a dependency before anybody has read it.","Only if it may\
 have the secrets all the same, let it ask for the token:",T]})};function X(t,{maySkip:e}){let{message:n,fix:r}=we[t](e?[ge]:[]);return new f("E_NO_ID_TOKEN",n,
{fix:r.join(`
`)})}function Y(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:n="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(he(t))return new _({url:n,bearer:r},e);let o=()=>Promise.reject(
X("own",{maySkip:!1}));return{isAvailable:!1,token:o,keys:o}}function he(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:n}=t;return!!(e&&n&&
URL.canParse(e))}var _=class{isAvailable=!0;#e;#t;#r;constructor(e,n){this.#e=e.url,this.#t=e.bearer,this.#r=n}async token(e){let{attempts:n,connections:r,whileWaiting:o,
onAnswer:s}=this.#r,i=new URL(this.#e);i.searchParams.set("audience",e),r.connectEarly(i,1);try{let a=n.full.run("OIDC token request",async(c,m)=>{let w={headers:{
authorization:`Bearer ${this.#t}`,accept:"application/json"},signal:m,connections:r,onConnected:o},h=await k("OIDC token request",i,w);s();let u=this.#n("OIDC t\
oken request",h).value;if(typeof u!="string"||u==="")throw new p("OIDC token request",{kind:"garbage"});return u});return await L(()=>i.host,a)}catch(a){throw a instanceof
p?a.kind!=="answer"?$(a,"GitHub's OIDC provider"):new f("E_OIDC",`GitHub's OIDC provider gave no token (${a.message}).`,{fix:"Run the job again, once https://ww\
w.githubstatus.com shows no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:a}):a}}async keys(e){
let{attempts:n,connections:r}=this.#r,o=new URL(`${e}/.well-known/jwks`);r.connectEarly(o,1);let s=i=>n.short.run("JWKS request",async(a,c)=>{let g=await k("JWK\
S request",i,{headers:{accept:"application/json"},signal:c,connections:r});return this.#n("JWKS request",g)});try{return await s(o)}catch(i){if(!(i instanceof p&&
i.status===404))throw i;let a=await s(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==
o.origin)throw new p("JWKS request",{kind:"garbage"});return s(new URL(c))}}#n(e,{status:n,headers:r,body:o}){let{clock:s}=this.#r;if(s.observe(r.date),n!==200){
let i=M(r["retry-after"],s.now());throw new p(e,{kind:"answer",status:n,retryAfter:i})}try{let i=JSON.parse(o);if(typeof i=="object"&&i!==null)return i}catch{}throw new p(
e,{kind:"garbage"})}};var ve=1e4;function Z(t,e){return async(n,r)=>{let{askService:o}=await import("./ask-service.js"),s=Math.min(ve,t.remaining/3),i=new y(t,{maxAttempts:1,attemptTimeout:s});
return o(n,r,{connections:e,once:a=>i.run("verification request",(c,m)=>a(m))})}}function ee(t,e){return async({service:n,load:r},o)=>{let{openClient:s}=await r();return s(o,{settings:d(n,t),attempts:e[o.retryBudget]})}}var Se=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(n,r,o)=>e()(...o),construct:(n,r)=>new(e())(...r),
get:(n,r)=>e()[r]})};var te=Se("setImmediate");var x=class{#e=Promise.resolve();#t=!1;add(e){this.#e=this.#e.then(()=>te()).then(()=>this.#t?void 0:e()).catch(()=>{})}end(){this.#t=!0}};var E=4;function ne(t){return Object.entries(t).flatMap(([e,n=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(n)??[];if(r===void 0||o===void 0)return[];let s={user:re(r),password:re(o)};return[...b(o,{minLength:E}),...b(s.password,{minLength:E}),...j(s,E)]})}function re(t){
try{return decodeURIComponent(t)}catch{return t}}async function oe(t){await t.mask(q(ne(t.environment)))}async function bt({identity:t,network:e},{runner:n,directory:r,clock:o,connections:s=new B(n.environment)}){let{environment:i}=n;await oe(n),s.tryFamilyFor(e.familyTimeout);
let a=new S(e.timeout),c=V(a,e,l=>n.debug(l)),m={...e,connections:s,clock:o},g,w=()=>(g??=import("./shared-adapters-sts.js").then(l=>l.stsServices(d("sts",m),c)),
g),h=()=>import("./shared-adapters-token-signature.js"),u=Promise.withResolvers(),v=new x,se={runner:n,directory:r,clock:o,provider:Y(i,{attempts:c,connections:s,clock:o,whileWaiting:()=>{
u.resolve(),Promise.all([w(),h()]).then(([l])=>{v.add(F),v.add(l.warmUp)},()=>{})},onAnswer:()=>v.end()}),verifyToken:async(...l)=>{let[ae]=await Promise.all([h(),
J()]);return ae.verifyToken(...l)},origin:C(i),timeOver:a.signal,readAwsConfig:P,readAwsCredentials:()=>R(i),verifyWithService:Z(a,s),revokeTokens:async l=>(await import("./token-revoker.js")).
revokeTokens(l,i),connectEarly:z({...m,waiting:u.promise,warmUps:v,loadSts:w}),sts:H(w),openClient:ee(m,c),aws:m,attempts:c},ie=t?G(process.env):()=>{};return{...se,
close:()=>{a.stop(),s.close(),ie()}}}export{X as a,bt as b};
