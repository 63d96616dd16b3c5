const require=process.getBuiltinModule;
import{a as j}from"./shared-domain-refusals-no-answer.js";import{a as L,b as v,f as M}from"./shared-adapters-connections.js";import{a as _,b as P,c as S,e as N,f as W,k as U}from"./shared-adapters-aws-config.js";
import{a as m,b as E,c as I,d as C,f as D}from"./shared-domain-failure.js";import{a as R}from"./shared-adapters-event.js";import{a as g}from"./shared-domain-error.js";var se=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(s,r,o)=>e()(...o),construct:(s,r)=>new(e())(...r),
get:(s,r)=>e()[r]})};var B=se("setImmediate");var oe=t=>{let e=()=>process.getBuiltinModule("node:timers/promises")[t];return new Proxy(function(){},{apply:(s,r,o)=>e()(...o),construct:(s,r)=>new(e())(...r),
get:(s,r)=>e()[r]})};var q=oe("setTimeout");function F(t,{timeout:e,maxAttempts:s},r){return{full:new y(t,{maxAttempts:s,attemptTimeout:Math.min(15e3,e/3)},r),short:new y(t,{maxAttempts:Math.min(s,2),attemptTimeout:Math.
min(4e3,e/8)},r)}}var y=class{#e;#r;#t;constructor(e,s,r=()=>{}){this.#e=e,this.#r=s,this.#t=r}async run(e,s){let r=new Map;for(let o=1;;o++)try{return await this.#o(
e,n=>s(o,n))}catch(n){if(!(n instanceof m))throw n;let i=I(n),a=(r.get(i)??0)+1;if(r.set(i,a),this.#s(o,r.get("slow down")??0)||a>=C[i])throw n;let c=D(a,i,n.retryAfter,
Math.random());if(c>=this.#e.remaining)throw n;this.#t(`${n.message}: attempt ${o+1} in ${Math.round(c)} ms`),await q(c,void 0,{signal:this.#e.signal}).catch(()=>{
throw k(e,n)})}}#s(e,s){let{maxAttempts:r}=this.#r;return e-s>=r||s>=r**2}async#o(e,s){let r=this.#e.signal;if(r.aborted)throw k(e);let o=new AbortController,n=setTimeout(
()=>o.abort(),this.#r.attemptTimeout),i=()=>o.abort();r.addEventListener("abort",i,{once:!0});try{let a=ne(o.signal,e,r);return await Promise.race([a,s(o.signal)])}finally{
clearTimeout(n),r.removeEventListener("abort",i)}}};function ne(t,e,s){return new Promise((r,o)=>{t.addEventListener("abort",()=>o(s.aborted?k(e):new m(e,{kind:"\
timeout"})))})}function k(t,e){let s=e?` The last attempt failed: ${e.message}.`:"";return new g("E_TIMEOUT",`The step's time was over during ${t}.${s}`,{fix:"N\
othing was exported. Raise `timeout`, or look at what keeps the service from answering.",cause:e})}function d(t,{stsEndpoint:e,secretsManagerEndpoint:s,emulator:r,...o}){let n={sts:e,secretsmanager:s},i=t in n?n[t]:r;return{...o,endpoint:i}}var ie=[["cn-","amazonaws.com.cn"],["eusc-","amazonaws.eu"],["us-iso-","c2s.ic.gov"],["us-isob-","sc2s.sgov.gov"],["us-isof-","csp.hci.ic.gov"],["eu-isoe-","clo\
ud.adc-e.uk"]];function $(t,e){let s=ie.find(([r])=>e.startsWith(r))?.[1]??"amazonaws.com";return new URL(`https://${t}.${e}.${s}`)}function J(t){return e=>{Promise.resolve().then(()=>ae(e(),t)).catch(()=>{})}}async function ae(t,e){let s=new Set(t.filter(r=>!me(r,e)));await e.waiting,await Promise.
all(t.map(async r=>{let o=await ce(r,e);s.has(r)&&e.connections.connectAhead(o(r.region),r.count)}))}async function ce({to:t},e){if(t==="sts")return(await e.loadSts()).
url;let{serviceUrl:s}=await t.load();return r=>s(r,d(t.service,e))}function me({to:t,region:e,count:s},r){let o=t==="sts"?"sts":t.service,{endpoint:n}=d(o,r);if(n===
void 0&&(r.useFips||r.useDualstack))return!1;let i=n?new URL(n.replaceAll("{region}",e)):$(o,e);return r.connections.connectAhead(i,s),!0}var w=class{#e=new AbortController;#r;#t;constructor(e){this.#t=Date.now()+e,this.#r=setTimeout(()=>this.#e.abort(),e)}get signal(){return this.#e.signal}get remaining(){
return this.#t-Date.now()}stop(){clearTimeout(this.#r),this.#e.abort()}};var pe=process.getBuiltinModule("node:os"),le=t=>pe[t];var x=le("devNull");function K(t){let e=Object.entries(t).filter(([s])=>/^AWS_/i.test(s));for(let[s]of e)delete t[s];return t.AWS_CONFIG_FILE=x,t.AWS_SHARED_CREDENTIALS_FILE=x,t.AWS_EC2_METADATA_DISABLED=
"true",()=>{for(let s of["AWS_CONFIG_FILE","AWS_SHARED_CREDENTIALS_FILE","AWS_EC2_METADATA_DISABLED"])delete t[s];Object.assign(t,Object.fromEntries(e))}}function z(t){return(e,s)=>{let r,o=()=>(r??=t().then(({open:n})=>n(e,s)),r);return{assumeWithToken:async(...n)=>(await o()).assumeWithToken(...n),assumeFrom:async(...n)=>(await o()).
assumeFrom(...n),callerArn:async()=>(await o()).callerArn()}}}var A=`permissions:
  id-token: write
  contents: read`,de="With `on-no-token: skip` nothing is leased there, and the job goes on: `leased` is then `false`.",ue={own:t=>({message:"The job may not re\
quest an OIDC token: its `id-token: write` permission is missing.",fix:["Add to the job, and where another workflow calls its workflow to the calling job too:",
A,"A job that sets permissions loses all that it does not name.",...t.map(e=>`Where a run comes from a fork or from Dependabot: ${e}`)]}),fork:t=>({message:"The\
 run is of a fork's pull request: GitHub gives such a run no OIDC token.",fix:["No permission in the workflow changes that.",...t,"What needs the secrets belong\
s into a run after the merge, `on: push`, which asks for:",A]}),dependabot:t=>({message:"Dependabot started this run, and GitHub lets it read only: it gets no O\
IDC token.",fix:[...t,"If the job needs the secrets all the same, let it ask for the token:",A]})};function V(t,{maySkip:e}){let{message:s,fix:r}=ue[t](e?[de]:[]);
return new g("E_NO_ID_TOKEN",s,{fix:r.join(`
`)})}function G(t,e){let{ACTIONS_ID_TOKEN_REQUEST_URL:s="",ACTIONS_ID_TOKEN_REQUEST_TOKEN:r=""}=t;if(fe(t))return new b({url:s,bearer:r},e);let o=()=>Promise.reject(
V("own",{maySkip:!1}));return{isAvailable:!1,token:o,keys:o}}function fe(t){let{ACTIONS_ID_TOKEN_REQUEST_URL:e,ACTIONS_ID_TOKEN_REQUEST_TOKEN:s}=t;return!!(e&&s&&
URL.canParse(e))}var b=class{isAvailable=!0;#e;#r;#t;constructor(e,s){this.#e=e.url,this.#r=e.bearer,this.#t=s}async token(e){let{attempts:s,connections:r,whileWaiting:o}=this.#t,
n=new URL(this.#e);n.searchParams.set("audience",e),r.connectAhead(n,1);try{let i=s.full.run("OIDC token request",async(a,c)=>{let u={headers:{authorization:`Be\
arer ${this.#r}`,accept:"application/json"},signal:c,connections:r,onConnected:o},h=await v("OIDC token request",n,u),f=this.#s("OIDC token request",h).value;if(typeof f!=
"string"||f==="")throw new m("OIDC token request",{kind:"garbage"});return f});return await E(()=>n.host,i)}catch(i){throw i instanceof m?i.kind!=="answer"?j(i,
"GitHub's OIDC provider"):new g("E_OIDC",`GitHub's OIDC provider gave no token (${i.message}).`,{fix:"Run the job again, once https://www.githubstatus.com shows\
 no incident. If it lasts, check that `audience` is one the host accepts, and that a self-hosted runner reaches the host.",cause:i}):i}}async keys(e){let{attempts:s,
connections:r}=this.#t,o=new URL(`${e}/.well-known/jwks`);r.connectAhead(o,1);let n=i=>s.short.run("JWKS request",async(a,c)=>{let u=await v("JWKS request",i,{headers:{
accept:"application/json"},signal:c,connections:r});return this.#s("JWKS request",u)});try{return await n(o)}catch(i){if(!(i instanceof m&&i.status===404))throw i;
let a=await n(new URL(`${e}/.well-known/openid-configuration`)),c=String(a.jwks_uri);if(a.issuer!==e||!URL.canParse(c)||new URL(c).origin!==o.origin)throw new m(
"JWKS request",{kind:"garbage"});return n(new URL(c))}}#s(e,{status:s,headers:r,body:o}){let{clock:n}=this.#t;if(n.observe(r.date),s!==200){let i=M(r["retry-aft\
er"],n.now());throw new m(e,{kind:"answer",status:s,retryAfter:i})}try{let i=JSON.parse(o);if(typeof i=="object"&&i!==null)return i}catch{}throw new m(e,{kind:"\
garbage"})}};var ge=1e4;function H(t,e){return async(s,r)=>{let{askService:o}=await import("./ask-service.js"),n=Math.min(ge,t.remaining/3),i=new y(t,{maxAttempts:1,attemptTimeout:n});
return o(s,r,{connections:e,once:a=>i.run("verification request",(c,p)=>a(p))})}}function Q(t,e){return async({service:s,load:r},o)=>{let{openClient:n}=await r();return n(o,{settings:d(s,t),attempts:e[o.retryBudget]})}}var O=4;function Y(t){return Object.entries(t).flatMap(([e,s=""])=>{if(!/^(https?|all)_proxy$/i.test(e))return[];let[,r,o]=/^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.
exec(s)??[];if(r===void 0||o===void 0)return[];let n={user:X(r),password:X(o)};return[...S(o,{minLength:O}),...S(n.password,{minLength:O}),...N(n,O)]})}function X(t){
try{return decodeURIComponent(t)}catch{return t}}async function Z(t){await t.mask(W(Y(t.environment)))}async function dt({identity:t,network:e},{runner:s,directory:r,clock:o,connections:n=new L(s.environment)}){let{environment:i}=s;await Z(s),n.tryFamilyFor(e.familyTimeout);
let a=new w(e.timeout),c=F(a,e,l=>s.debug(l)),p={...e,connections:n,clock:o},u,h=()=>(u??=import("./shared-adapters-sts.js").then(l=>l.stsServices(d("sts",p),c)),
u),f=()=>import("./shared-adapters-token-signature.js"),T=Promise.withResolvers(),ee={runner:s,directory:r,clock:o,provider:G(i,{attempts:c,connections:n,clock:o,whileWaiting:()=>{
T.resolve(),Promise.all([h(),f()]).then(U,()=>{})}}),verifyToken:async(...l)=>{let[re]=await Promise.all([f(),B()]);return re.verifyToken(...l)},origin:R(i),timeOver:a.
signal,readAwsConfig:_,readAwsCredentials:()=>P(i),verifyWithService:H(a,n),revokeTokens:async l=>(await import("./token-revoker.js")).revokeTokens(l,i),connectAhead:J(
{...p,waiting:T.promise,loadSts:h}),sts:z(h),openClient:Q(p,c),aws:p,attempts:c},te=t?K(process.env):()=>{};return{...ee,close:()=>{a.stop(),n.close(),te()}}}export{V as a,dt as b};
